"""French words for those who act and what is struck, and their English, as data: ``geo.actor.english`` puts them together."""

import re

from geo.text import fold

__all__ = ["ADJECTIVES", "BEFORE", "DEMONYMS_EN", "DETERMINERS", "NOUNS", "PORTFOLIOS", "ROUGH", "THINGS"]

DEMONYMS_EN: dict[str, str] = dict(
    row.strip().split(" ", 1)
    for row in """AD Andorran,AE Emirati,AF Afghan,AG Antiguan,AL Albanian,AM Armenian,AO Angolan,AR Argentine,AT Austrian,AU Australian,
AZ Azerbaijani,BA Bosnian,BB Barbadian,BD Bangladeshi,BE Belgian,BF Burkinabe,BG Bulgarian,BH Bahraini,BI Burundian,BJ Beninese,
BN Bruneian,BO Bolivian,BR Brazilian,BS Bahamian,BT Bhutanese,BW Botswanan,BY Belarusian,BZ Belizean,CA Canadian,CD Congolese,
CF Central African,CG Congolese,CH Swiss,CI Ivorian,CL Chilean,CM Cameroonian,CN Chinese,CO Colombian,CR Costa Rican,CU Cuban,
CV Cape Verdean,CY Cypriot,CZ Czech,DE German,DJ Djiboutian,DK Danish,DM Dominican,DO Dominican,DZ Algerian,EC Ecuadorian,
EE Estonian,EG Egyptian,EH Sahrawi,ER Eritrean,ES Spanish,ET Ethiopian,FI Finnish,FJ Fijian,FM Micronesian,FR French,GA Gabonese,
GB British,GD Grenadian,GE Georgian,GH Ghanaian,GL Greenlandic,GM Gambian,GN Guinean,GP Guadeloupean,GQ Equatorial Guinean,GR Greek,
GT Guatemalan,GW Bissau-Guinean,GY Guyanese,HK Hong Kong,HN Honduran,HR Croatian,HT Haitian,HU Hungarian,ID Indonesian,IE Irish,
IL Israeli,IN Indian,IQ Iraqi,IR Iranian,IS Icelandic,IT Italian,JM Jamaican,JO Jordanian,JP Japanese,KE Kenyan,KG Kyrgyz,
KH Cambodian,KI Kiribati,KM Comorian,KN Kittitian,KP North Korean,KR South Korean,KW Kuwaiti,KZ Kazakh,LA Lao,LB Lebanese,
LC Saint Lucian,LI Liechtenstein,LK Sri Lankan,LR Liberian,LS Basotho,LT Lithuanian,LU Luxembourg,LV Latvian,LY Libyan,MA Moroccan,
MC Monegasque,MD Moldovan,ME Montenegrin,MG Malagasy,MH Marshallese,MK Macedonian,ML Malian,MM Burmese,MN Mongolian,MQ Martinican,
MR Mauritanian,MT Maltese,MU Mauritian,MV Maldivian,MW Malawian,MX Mexican,MY Malaysian,MZ Mozambican,NA Namibian,NC New Caledonian,
NE Nigerien,NG Nigerian,NI Nicaraguan,NL Dutch,NO Norwegian,NP Nepali,NR Nauruan,NZ New Zealand,OM Omani,PA Panamanian,PE Peruvian,
PF Polynesian,PG Papua New Guinean,PH Philippine,PK Pakistani,PL Polish,PR Puerto Rican,PS Palestinian,PT Portuguese,PW Palauan,
PY Paraguayan,QA Qatari,RE Reunionese,RO Romanian,RS Serbian,RU Russian,RW Rwandan,SA Saudi,SB Solomon Islands,SC Seychellois,
SD Sudanese,SE Swedish,SG Singaporean,SI Slovenian,SK Slovak,SL Sierra Leonean,SM Sammarinese,SN Senegalese,SO Somali,SR Surinamese,
SS South Sudanese,ST Sao Tomean,SV Salvadoran,SY Syrian,SZ Swazi,TD Chadian,TG Togolese,TH Thai,TJ Tajik,TL Timorese,TM Turkmen,
TN Tunisian,TO Tongan,TR Turkish,TT Trinidadian,TV Tuvaluan,TW Taiwanese,TZ Tanzanian,UA Ukrainian,UG Ugandan,US US,UY Uruguayan,
UZ Uzbek,VA Vatican,VC Vincentian,VE Venezuelan,VN Vietnamese,VU Ni-Vanuatu,WS Samoan,XK Kosovar,YE Yemeni,ZA South African,
ZM Zambian,ZW Zimbabwean""".replace("\n", "").split(",")
)
"""The English adjective of each country that has a French one, by ISO code."""


def table(rows: str) -> dict[str, str]:
    """Folded French and its English, from lines of ``french=english``."""
    pairs = (row.split("=") for row in re.split(r"[,\n]\s*", rows.strip()) if row)
    return {fold(french.strip()): english.strip() for french, english in pairs}


# Singulars with their plurals after a slash, where there is one of its own.
NOUNS = table("""
ministère=Ministry/Ministries, ministre=Minister, vice-ministre=Deputy Minister, premier ministre=Prime Minister
première ministre=Prime Minister, secrétariat d'état=State Secretariat, secrétaire d'état=State Secretary, armée=army/armies
forces armées=armed forces/armed forces, forces de l'ordre=security forces/security forces, forces de sécurité=security forces/security forces
forces de défense=defence forces/defence forces, forces aériennes=air force/air force, forces spéciales=special forces/special forces
force=force, troupe=troops/troops, armée de l'air=air force, armée de terre=land forces, marine=navy/navies, aviation=air force
état-major=general staff, chef d'état-major=chief of staff, haut-commandement=high command, commandement=command, commandant=commander
garde nationale=National Guard, garde présidentielle=Presidential Guard, garde républicaine=Republican Guard, garde-côtes=coastguard/coastguard
garde-frontières=border guards/border guards, garde-frontière=border guard, soldat de la paix=peacekeeper, casque bleu=UN peacekeeper
casque-bleu=UN peacekeeper, soldat=soldier, militaire=soldier, officier=officer, général=general, colonel=colonel, unité=unit, brigade=brigade
bataillon=battalion, contingent=contingent, gouvernement=government, gouvernement de transition=transitional government, présidence=presidency
président=president, présidente=president, vice-président=vice-president, vice-présidente=vice-president, chef de l'état=head of state
chef du gouvernement=head of government, chef de la diplomatie=foreign minister, diplomatie=diplomatic service, porte-parole=spokesperson/spokespersons
porte-parole adjoint=deputy spokesperson, autorité=authority/authorities, pouvoir=government, administration=administration, régime=regime
junte=junta, parlement=parliament, assemblée nationale=National Assembly, sénat=Senate, conseil des ministres=council of ministers
conseil de sécurité=Security Council, conseil de transition=Transitional Council, ambassade=embassy/embassies, ambassadeur=ambassador
ambassadrice=ambassador, consulat=consulate, diplomate=diplomat, négociateur=negotiator, délégation=delegation, émissaire=envoy, envoyé=envoy
envoyé spécial=special envoy, responsable=official, officiel=official, fonctionnaire=civil servant
dirigeant=leader, leader=leader, chef=leader
police=police/police, policier=police officer, gendarmerie=gendarmerie, gendarme=gendarme, parquet=public prosecutor’s office
procureur=public prosecutor, procureure=public prosecutor, procureur général=prosecutor general, justice=judiciary, tribunal=court, cour=court
cour suprême=Supreme Court, cour constitutionnelle=Constitutional Court, service de renseignement=intelligence service, service de sécurité=security service
service de secours=rescue service, secours=rescue services, secouriste=rescuer, pompier=firefighter, protection civile=civil defence
défense civile=civil defence, sécurité civile=civil defence, croix-rouge=Red Cross, croissant-rouge=Red Crescent, source=source, gouverneur=governor
gouverneure=governor, préfet=prefect, préfète=prefect, maire=mayor, mairie=town hall, préfecture=prefecture, député=member of parliament
sénateur=senator, élu=elected representative, rebelle=rebel, insurgé=insurgent, séparatiste=separatist, jihadiste=jihadist
djihadiste=jihadist, islamiste=Islamist, combattant=fighter, milice=militia, milicien=militiaman/militiamen, rébellion=rebellion
groupe armé=armed group, paramilitaire=paramilitary/paramilitaries, mercenaire=mercenary/mercenaries, opposition=opposition, opposant=opponent
manifestant=protester, militant=activist, témoin=witness/witnesses, habitant=resident, riverain=local resident, villageois=villager/villagers
civil=civilian, réfugié=refugee, déplacé=displaced person/displaced people, survivant=survivor, rescapé=survivor, victime=victim
médecin=doctor, hôpital=hospital, médias=media/media, média=media outlet, télévision=television, radio=radio, presse=press/press
agence de presse=news agency, agence=agency/agencies, journaliste=journalist, chercheur=researcher, analyste=analyst, expert=expert
observateur=observer, médiateur=mediator, société civile=civil society, communauté internationale=international community, population=population
syndicat=trade union, église=Church/churches, évêque=bishop, avocat=lawyer, enquêteur=investigator, garde=guards/guards, drone=drone, avion=aircraft/aircraft
artillerie=artillery, entreprise=company/companies, banque centrale=central bank, pays=country/countries, région=region, province=province, capitale=capital
république=Republic, garde des sceaux=Minister of Justice, village=village, ville=town, homme=man/men, femme=woman/women, enfant=child/children, étudiant=student, ressortissant=national, citoyen=citizen, migrant=migrant, otage=hostage
personne=person/people, gens=people/people, jeune=young person/young people, jeune homme=young man/young men, jeune fille=young woman/young women, jeune femme=young woman/young women
adolescent=teenager, fillette=girl, garçon=boy, gamin=child/children, bébé=baby/babies, vieillard=old man/old men, mère=mother, père=father, frère=brother, sœur=sister, soeur=sister, fils=son/sons
fille=daughter, épouse=wife/wives, mari=husband, couple=couple, famille=family/families, foyer=household, ménage=household, proche=relative, parent=relative, voisin=neighbour, passant=passer-by/passers-by
passager=passenger, voyageur=traveller, touriste=tourist, automobiliste=motorist, chauffeur=driver, conducteur=driver, camionneur=lorry driver, routier=lorry driver, cycliste=cyclist, piéton=pedestrian
paysan=farmer, agriculteur=farmer, cultivateur=farmer, éleveur=herder, berger=herder, bouvier=herder, pêcheur=fisherman/fishermen, mineur=miner, orpailleur=gold digger, ouvrier=worker, employé=employee
travailleur=worker, travailleur humanitaire=aid worker, humanitaire=aid worker, fonctionnaire=civil servant, commerçant=shopkeeper, marchand=trader, vendeur=seller, gardien=guard, vigile=guard, veilleur=watchman/watchmen
enseignant=teacher, instituteur=teacher, professeur=teacher, élève=pupil, écolier=pupil, lycéen=pupil, étudiant=student, infirmier=nurse, soignant=health worker, ambulancier=ambulance driver, prêtre=priest
imam=imam, pasteur=pastor, religieux=cleric, fidèle=worshipper, pèlerin=pilgrim, notable=local leader, chef coutumier=traditional chief, chef de village=village chief, marin=sailor, pilote=pilot
équipage=crew, ingénieur=engineer, technicien=technician, syndicaliste=trade unionist, gréviste=striker, candidat=candidate, électeur=voter, partisan=supporter, sympathisant=supporter, protestataire=protester
émeutier=rioter, meneur=ringleader, foule=crowd, cortège=march/marches, détenu=detainee, prisonnier=prisoner, captif=captive, suspect=suspect, complice=accomplice, accusé=defendant, condamné=convict, évadé=escapee
ravisseur=kidnapper, bandit=bandit, pillard=looter, pirate=pirate, passeur=smuggler, trafiquant=trafficker, braconnier=poacher, malfaiteur=criminal, tueur=killer, tireur=gunman/gunmen, kamikaze=suicide bomber
terroriste=terrorist, extrémiste=extremist, mutin=mutineer, putschiste=putschist, déserteur=deserter, dissident=dissident, guérillero=guerrilla, maquisard=guerrilla, guérilla=guerrilla force, gang=gang, bande=gang, cartel=cartel
commando=commando unit, patrouille=patrol, garnison=garrison, colonne=column, détachement=detachment, compagnie=company/companies, peloton=platoon, section=platoon, régiment=regiment, escadron=squadron, renfort=reinforcement
parachutiste=paratrooper, fantassin=infantryman/infantrymen, artilleur=gunner, réserviste=reservist, recrue=recruit, conscrit=conscript, sergent=sergeant, caporal=corporal, lieutenant=lieutenant, capitaine=captain, adjudant=warrant officer
agent=officer, garde-côte=coastguard, garde-forestier=forest ranger, garde forestier=forest ranger, douanier=customs officer, douane=customs/customs, blessé=injured person/injured people, mort=dead person/dead, sinistré=disaster victim, exilé=exile, émigré=emigrant
membre=member, élément=member, cadre=senior figure, cheffe=leader, directeur=director, délégué=delegate, représentant=representative, homologue=counterpart, collègue=colleague, camarade=comrade, adversaire=opponent, ennemi=enemy/enemies
jeunesse=youth/youth, communauté=community/communities, tribu=tribe, clan=clan, faction=faction, mouvement=movement, groupe=group, organisation=organisation, association=association, collectif=collective, comité=committee, commission=commission
parti=party/parties, coalition=coalition, alliance=alliance, camp=camp, mission=mission, équipe=team, personnel=staff/staff, conseil=council, assemblée=assembly/assemblies, cabinet=cabinet, bureau=office
insurrection=insurgency/insurgencies, renseignement=intelligence service, ong=NGO/NGOs, roi=king, émir=emir, prince=prince, juge=judge, magistrat=judge, directrice=director, commissaire=commissioner
homme armé=gunman/gunmen, assaillant=attacker, agresseur=attacker, attaquant=attacker, inconnu=unknown person/unknown people
""")

THINGS = table("""
voiture=car, véhicule=vehicle, camion=lorry/lorries, camionnette=van, pick-up=pick-up/pick-ups, bus=bus/buses, autobus=bus/buses, autocar=coach/coaches, car=coach/coaches, minibus=minibus/minibuses, taxi=taxi, moto=motorbike, train=train
rame=train, convoi=convoy, ambulance=ambulance, blindé=armoured vehicle, char=tank, véhicule blindé=armoured vehicle, hélicoptère=helicopter, bombardier=bomber, chasseur=fighter jet, appareil=aircraft/aircraft, avion de chasse=fighter jet
bateau=boat, navire=ship, pirogue=canoe, embarcation=boat, chalutier=trawler, cargo=cargo ship, pétrolier=tanker, vraquier=bulk carrier, vedette=patrol boat, patrouilleur=patrol boat, frégate=frigate, bac=ferry/ferries, ferry=ferry/ferries
maison=house, immeuble=building, bâtiment=building, appartement=flat, logement=home, habitation=home, domicile=home, résidence=residence, case=hut, toit=roof, hôtel=hotel, restaurant=restaurant, bar=bar, café=café
école=school, lycée=secondary school, collège=secondary school, université=university/universities, internat=boarding school, clinique=clinic, dispensaire=health post, centre de santé=health centre, maternité=maternity ward, pharmacie=pharmacy/pharmacies
mosquée=mosque, temple=temple, monastère=monastery/monasteries, cathédrale=cathedral, chapelle=chapel, marché=market, magasin=shop, boutique=shop, échoppe=stall, supermarché=supermarket, banque=bank, commissariat=police station
poste=post, poste de police=police station, poste-frontière=border post, caserne=barracks/barracks, base=base, base militaire=military base, position=position, barrage=roadblock, check-point=checkpoint, prison=prison
palais=palace, ministère=ministry/ministries, siège=headquarters/headquarters, entrepôt=warehouse, dépôt=depot, dépôt de carburant=fuel depot, dépôt de munitions=ammunition depot, usine=factory/factories, raffinerie=refinery/refineries
centrale=power station, centrale électrique=power station, aéroport=airport, port=port, gare=station, pont=bridge, route=road, voie ferrée=railway line, ligne=line, antenne=mast, pylône=pylon, radar=radar, chantier=building site
mine=mine, champ=field, ferme=farm, campement=camp, camp de réfugiés=refugee camp, camp de déplacés=displacement camp, quartier=neighbourhood, hameau=hamlet, localité=locality/localities, faubourg=suburb, site=site, zone=area
frontière=border, île=island, infrastructure=infrastructure/infrastructure, cible=target, grotte=cave, cache=hideout
""")
"""What is struck and what is driven; its name is that of the place where it stands."""

ADJECTIVES = table("""
armé=armed, séparatiste=separatist, indépendantiste=separatist, rebelle=rebel, militaire=military, policier=police, officiel=official, local=local
régional=regional, national=national, provincial=provincial, municipal=municipal, fédéral=federal, central=central, civil=civilian
gouvernemental=government, présidentiel=presidential, ministériel=ministerial, parlementaire=parliamentary, judiciaire=judicial
sécuritaire=security, médical=medical, hospitalier=hospital, humanitaire=humanitarian, diplomatique=diplomatic, politique=political
religieux=religious, islamiste=Islamist, islamique=Islamic, jihadiste=jihadist, djihadiste=jihadist, paramilitaire=paramilitary
étranger=foreign, occidental=Western, européen=European, africain=African, arabe=Arab, kurde=Kurdish, touareg=Tuareg, onusien=UN
international=international, intérimaire=interim, provisoire=provisional, transitoire=transitional, sanitaire=health, public=public
aérien=air, naval=naval, terrestre=land, maritime=maritime, côtier=coastal, frontalier=border, spécial=special, général=general
allié=allied, prorusse=pro-Russian, pro-russe=pro-Russian, proiranien=pro-Iranian, pro-iranien=pro-Iranian, loyaliste=loyalist
étatique=state, privé=private, anonyme=anonymous, concordant=consistent, suprême=supreme, constitutionnel=constitutional
houthi=Houthi, taliban=Taliban, chiite=Shia, sunnite=Sunni, catholique=Catholic, orthodoxe=Orthodox, druze=Druze, hutu=Hutu, tutsi=Tutsi
présumé=suspected, non identifié=unidentified, démocrate=Democratic, républicain=Republican, conservateur=conservative
""")

BEFORE = table(
    "ancien=former, ex=former, haut=senior, nouveau=new, jeune=young, principal=main, autre=other, premier=first, vice=deputy"
)

# What a ministry or a minister is of; "Intérieur" takes its article.
PORTFOLIOS = table("""
défense=Defence, défense nationale=National Defence, affaires étrangères=Foreign Affairs, intérieur=the Interior, justice=Justice, santé=Health
santé publique=Public Health, finances=Finance, économie=the Economy, économie et des finances=the Economy and Finance, éducation=Education
éducation nationale=National Education, enseignement supérieur=Higher Education, sécurité=Security, sécurité publique=Public Security
sécurité nationale=National Security, situations d'urgence=Emergency Situations, urgences=Emergencies, énergie=Energy, transports=Transport
agriculture=Agriculture, communication=Communication, information=Information, culture=Culture, environnement=the Environment, travail=Labour
commerce=Trade, industrie=Industry, logement=Housing, intégration=Integration, réconciliation=Reconciliation, mines=Mines, eau=Water
réintégration=Reintegration, administration territoriale=Territorial Administration, affaires sociales=Social Affairs, pétrole=Petroleum
fonction publique=the Civil Service, infrastructures=Infrastructure, numérique=Digital Affairs, sports=Sport, jeunesse=Youth, pêche=Fisheries
affaires humanitaires=Humanitarian Affairs, action humanitaire=Humanitarian Action, affaires religieuses=Religious Affairs, défense civile=Civil Defence
armées=the Armed Forces, coopération=Cooperation, plan=Planning, budget=the Budget, tourisme=Tourism, immigration=Immigration
""")

DETERMINERS = table(
    "le=,la=,les=,l'=,un=,une=,des=,ce=this,cet=this,cette=this,ces=these,son=their,sa=their,ses=their,leur=their,leurs=their,plusieurs=several"
)

ROUGH = table(
    "dizaine=ten/dozens, douzaine=twelve/dozens, quinzaine=fifteen, vingtaine=twenty, trentaine=thirty, quarantaine=forty, cinquantaine=fifty, "
    "soixantaine=sixty, centaine=a hundred/hundreds, millier=a thousand/thousands, million=a million/millions"
)
"""Numbers that are only about right: one of them, and many."""
