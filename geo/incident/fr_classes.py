"""Classes of French nouns, as data: what acts, what strikes, what is struck, taken, closed, signed or fled in a dispatch.

The frames of ``geo.incident.fr_frames`` ask for these classes, never for single words, so a noun added here serves every verb.
Words are folded singulars; plurals follow by rule, save of a name with ``=`` ("des Rafale"). Two words are written with ``_`` ("casque_bleu"). A noun may stand in several
classes: a bus is a vehicle that is struck and one that has accidents.
"""

__all__ = [
    "BE",
    "BEFORE_NOUN",
    "BETWEEN",
    "DETERMINERS",
    "GOVERNING",
    "HAVE",
    "LEADERS",
    "MOVING",
    "NOUN_CLASSES",
    "PREPOSITIONS",
    "PRONOUNS",
    "QUANTITIES",
    "TIME_WORDS",
    "UNIONS",
]

NOUN_CLASSES: dict[str, str] = {
    # what strikes
    "shell": (
        "obus roquette missile mortier projectile fusee torpille ogive grad katioucha himars iskander kinjal scud lance-roquettes artillerie canon obusier "
        "shrapnel sous-munition munition salve eclat_d'obus tir_d'artillerie barrage_d'artillerie orgue_de_staline sniper_lourd"
    ),
    "drone": "akinci reaper predator gerbera gueran wing_loong harop switchblade munition_teleoperee drone_kamikaze drone_suicide drone_fpv ch-4 aeronef_telepilote avion_telepilote engin_telepilote appareil_telepilote engin_volant drone-suicide fpv mohajer orlan drone-bombardier munition_planante drone shahed bayraktar quadricoptere geran lancet aeronef_sans_pilote engin_sans_pilote appareil_sans_pilote munition_rodeuse vehicule_aerien_sans_pilote uav",
    "plane": (
        "pilatus= kfir phantom super_tucano tucano alphajet alpha_jet f-18 f-5 f-7 f-117 f-14 a-10 a-37 t-28 mi-17 mi-25 mi-28 ka-52 mig-21 mig-23 mig-25 mig-31 bombe_planante avion-espion avion_de_reconnaissance avion_de_patrouille mirage= f/a-18 f-4 j-10 jf-17 tornado harrier eurofighter typhoon gazelle apache hind mi-24 mi-8 mi-35 hermes gunship ac-130 b-52 b-2 su-22 su-27 su-30 su-35 su-57 aviation chasseur chasseur-bombardier bombardier f-15 f-16 f-35 f16 f35 mig mig-29 su-24 su-25 su-34 sukhoi soukhoi rafale= tupolev mirage avion "
        "armee_de_l'air force_aerienne helicoptere jet avion_de_chasse avion_de_combat hawk gripen antonov_militaire raid_aerien frappe_aerienne l-39"
    ),
    "blast": (
        "bombe eei engin_improvise charge_enfouie charge_artisanale lettre_piegee paquet_piege engin_explosif engin_artisanal mine grenade explosif ied kamikaze ceinture_explosive charge_explosive dynamite camion-suicide voiture_piegee vehicule_piege "
        "camion_piege moto_piegee colis_piege explosion deflagration detonation attentat attentat-suicide souffle voiture_bourree camion_bourre voiture-suicide vehicule-suicide"
    ),
    "debris": "debris fragment eclat carcasse",
    "assault": "attaque raid frappe assaut bombardement offensive embuscade violence represaille pilonnage incursion operation_militaire",
    "gunfire": (
        "balle rafale coup_de_feu fusillade kalachnikov mitrailleuse arme_automatique arme_legere cartouche tir fusil_d'assaut pistolet"
    ),
    "blade": "baton batte pioche pelle marteau tournevis cutter arbalete epee coupe-coupe sagaie machette couteau hache gourdin sabre lance fleche poignard arme_blanche baionnette matraque barre_de_fer",
    # who fights
    "armed": (
        "groupe_wagner ei hts gsim fpr tplf tigre_tamoul ira eta lra ruf unita renamo mnla gatia gia gspc ltte npa abu_sayyaf sentier_lumineux khmer_rouge interahamwe seleka anti-balaka janjawid al-qaida ansar_dine mujao farc eln "
        "infanterie cavalerie infanterie_de_marine kadyrovite pasdaran gardien_de_la_revolution basij tirailleur grenadier homme_de_main sbire barbouze agent_en_civil policier_en_civil phalangiste koglweogo faca fama fdlr upc cpc tnla mndaa kia ttp aqpa soldat militaire troupes armee rebelle insurge milicien milice paramilitaire jihadiste djihadiste taliban combattant combattante separatiste mercenaire bandit gang "
        "assaillant ravisseur tueur tireur sniper commando policier gendarme colon nervi maquisard guerillero guerilla peshmerga casque_bleu houthi hezbollah hamas m23 "
        "chebab shebab boko_haram etat_islamique daech aqmi jnim eigs iswap pkk ypg fds rsf fsr fardc wagner tatmadaw junte brigade bataillon regiment compagnie escadron "
        "division colonne patrouille legion garnison marine flotte unite faction cartel mafia pillard pirate agresseur meurtrier assassin terroriste extremiste "
        "islamiste putschiste mutin deserteur inconnu individu homme_arme homme_cagoule homme_masque homme_en_noir homme_en_treillis homme_à_moto homme_encagoule encagoule element_arme homme_en_armes homme_en_uniforme garde garde-frontiere garde-cote "
        "garde_republicaine garde_presidentielle garde_nationale garde_civile ennemi artilleur parachutiste legionnaire reserviste officier artillerie aviation fantassin tankiste "
        "char blinde force forces force_de_securite force_de_l'ordre force_armee force_speciale forces_de_l'ordre police gendarmerie bande bande_armee groupe_arme "
        "mouvement_arme branche_armee aile_armee escadron_de_la_mort tsahal navire_de_guerre vedette destroyer patrouilleur fregate sous-marin porte-avions defense_aerienne "
        "dca defense_antiaerienne autodefense groupe_d'autodefense chasseur_dozo chasseur_donso chasseur_traditionnel chasseur_dogon dozo donso mai-mai wazalendo codeco adf fano ansaru autorite_de_fait cellule_jihadiste "
        "sicario narcotrafiquant sicaire tueur_à_gages narco trafiquant coupeur_de_route braconnier brigand malfaiteur braqueur voleur cambrioleur malfrat hors-la-loi partisan_arme supplétif suppletif auxiliaire regulier "
        "service_de_securite service_de_renseignement agent_de_securite kidnappeur preneur_d'otages assiegeant loyaliste gouvernemental onusien coalition force_d'occupation occupant envahisseur contingent belligerant contre-guerilla insurrection resistance resistant ares "
        "carabinier ranger marines belligerance vigile sentinelle avant-garde arriere-garde pelotons peloton section groupement detachement escouade"
    ),
    "troops": (
        "marines patrouilleur vedette agent croiseur batiment_de_guerre soldat militaire troupes force renfort policier gendarme contingent casque_bleu bataillon brigade unite char blinde navire_de_guerre batterie porte-avions conseiller_militaire "
        "instructeur observateur mercenaire garde-frontiere parachutiste fregate destroyer patrouille convoi_militaire reserviste effectif regiment division compagnie "
        "colonne detachement legionnaire escadron escadrille sous-marin corvette bombardier lance-missiles intercepteur systeme_antiaerien systeme_de_defense patriot "
        "batterie_de_missiles chasseur helicoptere artilleur milicien combattant commando peloton fusilier marine force_speciale mission_de_police garde_national garnison armee armement "
        "arme_lourde element suppletif blindes escadre flottille homme_du_rang homme garde_nationale garde_republicaine armee_de_terre pick-up technical porte-helicopteres crs reserve"
    ),
    "rulers": "clan tribu faction junte armee gouvernement regime pouvoir etat coalition alliance autorite camp partie belligerant",
    # who suffers
    "civilian": (
        "cantonnier centenaire boulangere bergere bouchere epiciere cafetier charpentier cordonnier couturiere cuisiniere doyen doyenne eleveuse agricultrice concierge compagne compagnon conjoint conjointe ex-mari ex-compagne ex-epouse "
        "belle-mere beau-pere cousine petite-fille stagiaire aide-soignante nounou nourrice servante locataire mendiant mendiante sans-abri vagabond clochard clandestin sans-papiers prostituee travailleuse_du_sexe ado bambin tout-petit "
        "nouveau-ne garconnet passante voyageuse baigneur randonneuse convive fermier fermiere brancardier ambulanciere pigiste fixeur blogueuse youtubeur youtubeuse influenceuse estheticienne barbier orfevre buraliste "
        "restaurateur hotelier banquier caissier guichetier notaire huissier assesseur assesseure scrutateur scrutatrice bonze nonne novice pope professeure maraicher maraichere migrante refugiee deplacee travesti transgenre "
        "femme_trans trisomique handicape handicapee aveugle pensionnaire interne auto-stoppeur auto-stoppeuse joggeuse joggeur surfeur aieul aieule maraudeur elue conseillere_municipale lanceur_d'alerte defenseur defenseure "
        "defenseuse_des_droits chef_religieux predicateur chanoine soeur_missionnaire debardeur manutentionnaire laitier porteur pisteur bouvier vacher puisatier gardien_de_troupeau gardien_de_nuit gardien_d'immeuble agent_d'entretien "
        "serveuse colporteur convoyeur convoyeur_de_fonds femme_de_menage agent_recenseur agent_electoral agent_communautaire agent_humanitaire logisticien volontaire_de_la_croix-rouge casque_blanc employe_de_l'onu employe_de_banque postier postiere facteur_rural controleur_de_train "
        "contremaitre journaliere saisonnier saisonniere "
        "tutsi hutu bosniaque alaouite druze albanais guere bete dioula malinke nuer dinka amhara tigreen lendu hema twa pygmee assyrien sikh hindou delegue_du_cicr delegue_de_la_croix-rouge travailleur_humanitaire membre_d'ong "
        "vaccinateur vaccinatrice equipe_de_vaccination equipe_medicale agent_de_sante personnel_soignant chirurgien chirurgienne dentiste veterinaire redacteur redactrice redactrice_en_chef redacteur_en_chef editorialiste presentateur presentatrice chroniqueur correspondant directeur_d'ecole chef_d'etablissement proviseur principal_de_college recteur douaniere electeur electrice conseiller_municipal conseillere adjoint_au_maire candidate deputee senatrice mairesse opposante dissident dissidente etudiants_en_medecine apprenti bijoutier changeur bijoutiere quincaillier garagiste vulcanisateur piroguier batelier docker cheminot conducteur conductrice muletier chamelier palefrenier apiculteur cueilleur cueilleuse glaneur glaneuse planteur ramasseur ramasseuse chiffonnier menuisier macon plombier electricien potier forgeron pasteure abbe sacristain rabbine aumonier evangeliste muezzin bedeau paroissiens jumelle jumeau neveu niece oncle tante belle-sour beau-frere grand-mere grand-pere petit-fils orpheline orphelin fiance fiancee veuve veuf octogenaire septuagenaire sexagenaire nonagenaire quadragenaire quinquagenaire trentenaire dame monsieur gamin gamine gosse mamie papi maman papa marchande revendeuse cultivatrice paroissienne motocycliste moto-taximan zemidjan vigneron vicaire diacre alpiniste randonneur skieur speleologue campeur vacancier badaud client journalier cooperant cheikh coiffeuse civil civile enfant femme fille fillette garcon habitant habitante villageois villageoise journaliste reporter photographe cameraman migrant passager passagere voyageur eleve etudiant etudiante fidele "
        "agriculteur cultivateur paysan paysanne berger eleveur pecheur pretre imam pasteur eveque religieuse cure moine rabbin missionnaire catechiste enseignant "
        "enseignante instituteur institutrice professeur deplace refugie passant ecolier lyceen lyceenne famille pelerin orpailleur ouvrier ouvriere mineur humanitaire medecin infirmiere infirmier secouriste soignant soignante "
        "ambulancier touriste bebe nourrisson adolescent adolescente vieillard mere pere cliente commercant commercante chauffeur routier camionneur avocat avocate magistrat juge procureur maire elu depute "
        "senateur militant militante activiste opposant syndicaliste candidat notable chef_coutumier chef_traditionnel chef_de_village chef_de_bloc humanitaires manifestant manifestante protestataire "
        "vendeur vendeuse marchand caissiere menage employe employee salarie fonctionnaire technicien ingenieur expatrie ressortissant citoyen citadin riverain communaute "
        "population minorite yezidi kurde hazara rohingya chretien musulman copte chiite juif peul dogon indigene autochtone paroissien seminariste sage-femme patient malade "
        "moissonneur bucheron charbonnier chevrier nomade sinistre demandeur_d'asile supporter spectateur fetard festivalier promeneur pieton cycliste motard automobiliste joueur infirmieres "
        "collegien collegienne eleves parturiente retraite couple frere sour fils epouse mari cousin ancien sage traducteur interprete avocats benevole volontaire universitaire chercheur etranger tisserand patron patronne gerant tenancier coiffeur mecanicien tailleur boucher boulanger epicier libraire livreur coursier musicien griot marabout cuisinier serveur taximan moto-taxi taxi-moto pompiste rappeur chanteur chanteuse artiste comedien influenceur humoriste caricaturiste romancier ecrivain poete cineaste"
    ),
    "person": (
        "personne homme gens victime mort individu membre chef commandant responsable dirigeant general colonel capitaine lieutenant sergent adjudant caporal officier cadre suspect "
        "porte-parole numero_deux agent employe garde pilote equipage matelot marin ministre president gouverneur prefet emissaire diplomate ambassadeur soldat militaire policier gendarme combattant rebelle "
        "jihadiste djihadiste milicien casque_bleu terroriste assaillant prisonnier otage detenu blesse ame vie conscrit recrue brigadier garde-frontiere garde-cote milliers centaine dizaine suspecte ressortissant "
        "double lieutenants bras_droit complice passeur trafiquant contrebandier douanier gardien surveillant vigile veilleur apostat infiltre espion putschiste mutin paramilitaire insurge chefs soldats seul"
    ),
    "captive": (
        "prisonnier otage detenu captif soldat_capture soldat_enleve journaliste opposant lyceenne lyceen eleve ecolier humanitaire religieuse pretre militant ressortissant equipage marin pilote "
        "passager ouvrier ingenieur expatrie etudiant activiste dissident employe missionnaire pelerin villageois prisonniere detenue otages blogueur avocat syndicaliste suspect manifestant president_dechu ex-president"
    ),
    "corpse": "corps cadavre depouille ossement charnier fosse_commune linceul cercueil restes",
    # what is struck
    "dwelling": (
        "chalet duplex triplex studio gite bungalow mobil-home caravane roulotte yourte grange bergerie cabane cabanon refuge internat foyer_d'hebergement maison_de_retraite ehpad maison case hutte habitation logement immeuble batiment appartement villa demeure foyer residence tour barre pavillon bidonville quartier village hameau bourg bourgade ville localite "
        "tente campement camp abri toit toiture chaumiere masure domicile ferme baraque baraquement concession cite lotissement faubourg banlieue rez-de-chaussee etage cage_d'escalier facade villages"
    ),
    "public": (
        "mission_catholique mission_chretienne penitencier maison_d'arret etablissement hopital ecole mosquee eglise marche universite mairie prefecture sous-prefecture clinique dispensaire centre_de_sante poste_de_sante maternite tribunal parlement palais ministere ambassade consulat siege bureau "
        "commissariat prison stade theatre musee bibliotheque mediatheque cinema hotel restaurant cafe bar boulangerie magasin boutique commerce supermarche entrepot usine atelier hangar couvent monastere "
        "temple synagogue chapelle cathedrale sanctuaire mausolee cimetiere morgue creche internat orphelinat lycee college station-service pharmacie banque studio radio television redaction centre_commercial "
        "pizzeria boite_de_nuit brasserie patisserie gare_routiere aire_de_jeux jardin_d'enfants terrain_de_football cafeteria motel auberge complexe_hotelier cantine centre_culturel centre_sportif salon_de_coiffure piscine foire kiosque echoppe etal discotheque pagode madrasa medersa seminaire basilique gymnase salle_des_fetes caisse_populaire bureau_de_vote urne palais_de_justice hotel_de_ville institut campus presbytere archeveche tribune permanence local centre cure"
    ),
    "infra": (
        "pont route gare aeroport port piste aerodrome raffinerie centrale barrage digue pipeline oleoduc gazoduc antenne radar relais transformateur ligne_electrique terminal silo depot citerne reservoir puits "
        "plateforme tunnel station sous-station poste_electrique reseau cable infrastructure installation site complexe chantier voie_ferree rail viaduc ecluse pylone chateau_d'eau station_de_pompage station_d'epuration quai grue "
        "hangar entrepot usine cimenterie acierie cokerie gisement torchere conduite canalisation sucrerie minoterie moulin locaux poudriere arsenal"
    ),
    "vehicle": (
        "poids_lourd voiture vehicule camion bus minibus autobus autocar car taxi moto pick-up convoi ambulance train wagon locomotive char blinde tracteur fourgon fourgonnette camionnette 4x4 jeep camion-citerne semi-remorque pirogue bateau "
        "navire cargo petrolier tanker chalutier ferry vedette fregate avion helicoptere appareil embarcation barque canot barge vraquier methanier porte-conteneurs remorqueur velo taxi-moto tramway metro rame tricycle triporteur tuk-tuk pousse-pousse rickshaw tap-tap matatu pinasse sous-marin destroyer "
        "corvette voilier yacht dragueur patrouilleur porte-avions aeronef planeur quatre-quatre automobile limousine berline bulldozer engin_de_chantier boutre corbillard cortege caravane transport_de_troupes blinde_leger"
    ),
    "military": (
        "grotte position base poste caserne garnison camp tranchee retranchement bunker batterie radar lanceur avant-poste cache depot arsenal cible quartier_general qg cantonnement fortin fort casemate point_de_controle check-point checkpoint "
        "poste-frontiere barrage_militaire mirador guerite tour_de_garde ligne_de_defense fortification lance-roquettes repaire planque atelier_d'armement bivouac campement installation poste_de_commandement centre_de_commandement "
        "bastion redoute refuge retranchements detachement gendarmerie commissariat poste_de_police poste_de_gendarmerie poste_militaire armurerie academie_militaire infrastructure"
    ),
    "cattle": "tete_de_betail vache bouf bovin mouton chevre betail troupeau chameau zebu dromadaire cheptel cheval ane",
    "area": "hectare kilometre_carre",
    "crop": "champ recolte verger troupeau betail culture grenier plantation foret oliveraie riziere vigne ruche vache bovin chevre mouton bete cheptel olivier meule moisson paturage cafeier cacaoyer ruches stock_de_vivres vivres",
    # land
    "place": (
        "pente flanc reduit carre poche bourg-centre mont point_haut cote tete_de_pont ouvrage ville village localite position colline hauteur base aeroport camp capitale quartier territoire bourg bourgade caserne garnison region province district zone secteur bastion fief poste poste-frontiere pont route "
        "carrefour barrage ile enclave verrou crete mine raffinerie centrale port palais qg quartier_general agglomeration commune chef-lieu chefs-lieux terrain pan portion hameau fort citadelle frontiere site avant-poste tranchee "
        "aerodrome ravin sommet faubourg banlieue rive saillant plateau vallee oasis archipel peninsule canton comte gouvernorat departement cite place_forte gisement puits champ_petrolier metropole "
        "periphérie peripherie corniche massif contrefort piton dune couloir corridor passage camp_militaire base_aerienne base_navale siege batiment rond-point kilometre_carre hectare point_d'appui nord sud est ouest ilot presqu'ile moitie tiers bande_de_terre langue_de_terre zone_contestee"
    ),
    "street": "axe rue avenue place boulevard esplanade rond-point chaussee pave parvis campus jardin pelouse grille faubourg artere autoroute rocade carrefour periphérique peripherique quai centre-ville pont",
    "seat": "etablissement parlement palais assemblee ambassade consulat mairie prefecture ministere siege residence enceinte batiment rectorat universite campus tribunal television senat capitole hotel_de_ville gouvernorat hemicycle usine raffinerie terminal",
    "route": (
        "poste route embranchement axe acces frontiere corridor port aeroport detroit autoroute pont circulation passage trafic navigation ravitaillement rail voie ligne col carrefour rond-point artere nationale piste boulevard point_de_passage poste-frontiere "
        "poste_frontiere voie_ferree espace_aerien couloir ligne_ferroviaire entree sortie peage bretelle rocade canal fleuve terminal raffinerie depot route_nationale periphérique peripherique pipeline ecluse convoi livraison acheminement "
        "aide_humanitaire navette ferry chemin gare transit rn troncon itineraire trajet bac passerelle axe_routier cordon chaussee franchissement panamericaine transsaharienne transsiberien n1 rn1"
    ),
    "besieged": "etablissement ville village localite enclave camp garnison base quartier poste hopital capitale bourgade region ile province caserne fief district vallee hameau universite prison aeroport palais commissariat ambassade residence secteur bourg troupe soldat unite",
    "barrier": "barrage barricade blocus siege check-point checkpoint point_de_controle poste_de_controle herse chicane blocage embargo piquet barrage_routier barrage_filtrant cordon",
    # truces and talks
    "truce": (
        "cessez-le-feu treve armistice accalmie cessation cessation_des_hostilites pause_humanitaire desescalade accord_de_paix accord_de_cessez-le-feu traite_de_paix silence_des_armes accord_de_treve accord_de_cessation paix plan_de_paix plan_de_cessez-le-feu non-agression pacte_de_non-agression arret_des_combats "
        "gel_des_combats fin_des_hostilites suspension_des_combats arret_des_hostilites moratoire"
    ),
    "accord": "accord traite pacte terrain_d'entente memorandum protocole compromis texte arrangement convention partenariat entente feuille_de_route declaration document communique_commun charte alliance bail contrat d'accord accord-cadre",
    "talks": (
        "conversation assemblee forum pourparlers pourparler negociation discussion entretien reunion sommet rencontre consultation dialogue conference tete-a-tete table_ronde round cycle session echange concertation mediation tractation conciliabule palabre entrevue visite travaux debat "
        "conclave huis_clos reunion_d'urgence seance commission_mixte contact navette"
    ),
    "vip": (
        "pair deputee senatrice ministre president presidente premier_ministre premiere_ministre chef_d'etat chef_de_l'etat chef_du_gouvernement chef_de_la_diplomatie secretaire_d'etat secretaire_general secretaire_generale envoye envoyee emissaire delegation dirigeant dirigeante representant representante "
        "mediateur mediatrice diplomate roi reine chancelier chanceliere ambassadeur ambassadrice homologue negociateur negociatrice general emir prince pape monarque numero_deux haut_representant haut_responsable commissaire commissaire_europeen vice-president vice-presidente rais "
        "gouverneur depute parlementaire senateur chef_de_la_junte leader marechal colonel guide sultan souverain premier commission chef_rebelle directeur_general patron_de_l'onu nonce cardinal patriarche directeur haut-commissaire coordinateur coordinatrice conseiller conseillere "
        "chef_de_mission chef_d'etat-major ministres partie belligerant camp troika quartette facilitateur charge_d'affaires delegue expert inspecteur observateur"
    ),
    "council": (
        "conseil_de_securite conseil commission parlement assemblee_generale onu ue union union_europeenne union_africaine ua otan cedeao ligue_arabe asean g7 g20 g5 sadc igad vingt-sept vingt-six quinze ministre chef_d'etat dirigeant parties delegation pays capitale gouvernement osce ocs "
        "brics celac caricom oci eac ceeac organisation bloc alliance mediateur negociateur emissaire comite groupe_de_contact troika quartette expert chancellerie diplomatie"
    ),
    "visited": "maison_blanche kremlin elysee matignon chancellerie palais siege quai_d'orsay departement_d'etat vatican downing_street otan onu",
    # offices, powers
    "ruler": (
        "deputee senatrice lieutenant-colonel amiral contre-amiral sous-prefet administrateur president presidente premier_ministre premiere_ministre chef_d'etat chef_de_l'etat chef_du_gouvernement ministre gouverneur gouverneure roi reine monarque chancelier chanceliere dictateur autocrate despote maire general marechal colonel chef_d'etat-major "
        "vice-president vice-presidente cabinet gouvernement regime homme_fort depute senateur juge procureur prefet ambassadeur secretaire_general directeur_general numero_un numero_deux rais ex-president ex-premier_ministre ancien_president prince heritier emir "
        "chef_de_la_police chef_de_la_junte dirigeant fugitif coalition sortant patron opposant candidat putschiste souverain ex-premiere_ministre ministres chef_de_la_diplomatie magistrat commandant_en_chef speaker"
    ),
    "office": "poste charge fonction pouvoir mandat portefeuille demission presidence trone tablier tete renes commandes primature magistrature_supreme siege fauteuil fonctions ministere gouvernement",
    "chamber": "regime conseil_constitutionnel conseil_d'etat parlement assemblee assemblee_nationale senat chambre chambre_des_deputes gouvernement cabinet conseil parti cour_constitutionnelle cour_supreme commission_electorale force_speciale milice organisation ong association syndicat knesset congres douma constitution institution conseil_municipal",
    "law": "pacte accord_de_securite accord_de_defense loi statut_de_rome traite convention protocole constitution charte resolution motion decret amendement reforme budget amnistie etat_d'urgence loi_martiale couvre-feu referendum ordonnance revision plan_de_paix texte sanctions sanction embargo interdiction mandat_d'arret",
    "vote": "depouillement election presidentielle legislatives scrutin referendum second_tour premier_tour vote senatoriale municipales primaire suffrage consultation_electorale urne",
    # moving people
    "people": (
        "tribu minorite maree_humaine vague_humaine flot_humain foule haitienne citadine paysanne bedouin orpailleur clandestin commercant africain subsaharien personne civil habitant famille villageois deplace refugie population femme enfant millier dizaine centaine foyer menage riverain migrant ame gens resident exile citadin autochtone etranger ressortissant eleve patient malade rescape sinistre "
        "fuyard passager armenien afghan syrien soudanais rohingya ukrainien palestinien haitien congolais birman libanais somalien ethiopien nigerian centrafricain burkinabe malien azerbaidjanais kurde yezidi peul communaute naufrage retourne expatrie eleveur paysan "
        "diaspora million moitie tiers milliers dizaines centaines quartier village berger nomade etudiant ouvrier employe chretien mère mere orphelin yazidi tamoul kosovar toubou touareg masalit zaghawa fur karen chin kachin emberas wayuu copte maronite alaouite druze pensionnaire locataire occupant insulaire natif survivant curiste natifs diplomate personnel charrette pieton pdi idp pecheur electeur votant"
    ),
    # those who live somewhere, whom a flood or a front drives out
    "folk": (
        "habitant habitante villageois villageoise famille gens riverain riveraine deplace refugie population civil menage sinistre sinistree resident pensionnaire locataire occupant insulaire natif "
        "rescape survivant migrant exile curiste patient malade eleve ecolier orphelin nomade eleveur berger pecheur orpailleur cultivateur paysan autochtone communaute expatrie hameau maraicher maraichere bouvier marchand vendeur commercant planteur riziculteur chamelier muletier bucheron artisan ouvrier orpailleuse"
    ),
    "home": "montagne vallee colline campagne brousse plaine cote logis case habitation campement foyer maison domicile village ville logement terre quartier region camp pays zone localite demeure toit hameau bourg capitale ferme champ abri appartement ile secteur district province",
    "shelter": (
        "frontiere pays_voisin camp rive territoire fleuve pagode abri hauteur ecole eglise mosquee centre_d'accueil etablissement lieu_sur refuge asile exil brousse foret montagne riviere gymnase stade ambassade plage cote sous-sol metro cave tente temple monastere salle_de_classe "
        "lieux_surs exode large ile exil_force hotel"
    ),
    "refugee": "fuyard fugitive pdi idp retourne famille refugie deplace migrant exile menage rapatrie arrivant naufrage demandeur_d'asile chalutier embarcation pirogue bateau barque canot rescape survivant",
    "crowd": (
        "bazari citoyenne taximan taximen interne urgentiste aide-soignant sage-femme greffier notaire huissier surveillant controleur aiguilleur livreur coursier doctorant intermittent gazier electricien raffineur metallo siderurgiste "
        "cueilleur planteur viticulteur vigneron maraicher riziculteur betteravier eleveur laitier marcheur grossiste detaillant boutiquier douanier infirmiere jeunesse prof professeur instituteur manifestant manifestante protestataire foule etudiant etudiante emeutier opposant opposante militant partisan agriculteur syndicaliste greviste lyceen jeune contestataire sympathisant femme mineur insurge opposition syndicat routier chauffeur taxi docker enseignant ouvrier "
        "habitant citoyen collectif rassemblement population personne proche mere millier centaine dizaine maree_humaine cortege avocat medecin infirmier soignant cheminot retraite paysan riverain milliers centaines supporter policier fonctionnaire salarie travailleur agents veuve "
        "eboueur cantonnier postier pompier boulanger pharmacien magistrat pecheur commercant transporteur camionneur conducteur independantiste moine parent ex-combattant veteran rue foules colere internaute chomeur activiste defenseur"
    ),
    "rally": "dharna hartal bandh gherao tente rallye marche cortege manifestation rassemblement defile sit-in meeting veillee mobilisation greve mouvement contestation debrayage campement piquet attroupement protestation protestataire manifestant foule emeute emeutier",
    "ceremony": "ceremonie installation intronisation inauguration obseques funerailles enterrement celebration procession perquisition controle arrestation interpellation expulsion evacuation deguerpissement demolition meeting sit-in veillee commemoration fete concert audience",
    "unrest": "revolte mutinerie emeute fronde rebellion contestation mouvement insurrection soulevement grogne colere agitation violence troubles trouble rixe querelle dispute altercation manifestation marche rassemblement",
    "conflict": "guerre conflit guerre_civile insurrection rebellion conflit_arme guerilla crise_armee crise_postelectorale crise_post-electorale crise_anglophone crise_securitaire crise_politico-militaire spirale invasion bourbier",
    "hearsay": "ca",
    "naught": "rien goutte carburant essence marchandise vivres sac denree medicament",
    "delegate": "independantiste loyaliste autonomiste elu frondeur chef notable ancien sage delegue syndicat partie camp communaute clan tribu opposant imam eveque archeveque sultan prefet gouverneur maire belligerant familles patriarche marabout chef_coutumier",
    "pneu": "pneu poubelle palette barricade",
    "tractor": "tracteur moissonneuse",
    "school": "faculte fac campus rectorat amphitheatre ecole universite lycee marche banque aeroport hopital usine ambassade consulat tribunal classe",
    "volcano": "volcan cratere piton",
    "team": "equipe mission",
    "many": "dizaine centaine millier million",
    "some": "certaine certains certaines plusieurs beaucoup quelques-uns quelques-unes",
    "lock": "verrou bastion rempart redoute digue_defensive ligne_de_defense",
    "arrival": "arrivee arrivant nouvel_arrivant traversee entree passage",
    "bazaar": "bazar souk rideau devanture echoppe",
    "mass": "millier milliers dizaine centaine dizaines centaines foule foules manifestant manifestante protestataire contestataire maree_humaine cortege rassemblement greviste emeutier",
    "protester": "jeunesse marcheur manifestant manifestante protestataire contestataire etudiant lyceen greviste syndicaliste militant opposant partisan sympathisant emeutier agriculteur enseignant independantiste foule cortege opposition mere veuve avocat femme jeune",
    "hostilities": "hostilite",
    "fight": "combat affrontement heurt accrochage hostilite bataille violence fusillade tir echange_de_tirs emeute offensive assaut echauffouree bagarre duel_d'artillerie",
    # nature and accidents
    "craft": "camionnette fourgonnette 4x4 berline ambulance tracteur train bus autobus autocar car minibus camion camion-citerne voiture vehicule taxi avion helicoptere appareil telepherique rame convoi wagon moto pick-up tricycle metro tramway poids_lourd semi-remorque taxi-brousse fourgon ascenseur cabine boeing airbus jet cessna",
    "boat": "crevettier thonier langoustier peniche chaland yacht kayak canoe trimaran hors-bord bateau-mouche caboteur porte-conteneurs methanier bateau navire embarcation pirogue ferry chalutier cargo voilier barque barge canot petrolier baleiniere vedette esquif radeau traversier boutre vraquier pinasse zodiac pneumatique felouque catamaran remorqueur tanker kwassa kwassa-kwassa lougre jonque sampan pangue prao chaloupe cayuque cayuco coracle go-fast paquebot hydroglisseur bac",
    "construction": (
        "ponton embarcadere plancher escalier mezzanine porche auvent troncon pilier arche tablier bretelle pylone pan_de_mur pan digue barrage pont immeuble batiment mur toit toiture balcon tribune galerie tunnel falaise etage hotel maison ecole eglise mosquee passerelle viaduc echafaudage levee retenue mine chaussee terril plafond habitation hangar minaret case puits bassin decharge grue estrade podium cheminee "
        "rempart clocher coupole dome facade muraille gradin chapiteau monument silo parking talus route barrage_hydroelectrique usine"
    ),
    "element": (
        "huayco lahar coulee_de_debris chaleur vague_de_chaleur vague_de_froid coup_de_chaleur tempete_de_sable cumulonimbus mini-tornade trombe_d'eau flot mur_d'eau mur_de_boue tempete cyclone ouragan typhon vent bourrasque pluie orage tornade crue eau vague fleuve riviere torrent inondation tsunami coulee_de_boue coulee neige grele averse mousson raz-de-maree glissement_de_terrain glissement eboulement avalanche intemperies intemperie lave houle "
        "maree grelon foudre secheresse canicule gel boue blizzard deluge depression"
    ),
    "fire": "incendie flamme brasier sinistre feu_de_foret feux feu fumee",
    "quake": "seisme secousse replique tremblement_de_terre",
    "plague": "epidemie cholera virus rougeole ebola variole mpox fievre meningite paludisme dengue diphterie poliomyelite peste famine grippe_aviaire flambee_epidemique flambee_de_cholera flambee_de_rougeole flambee_de_dengue flambee_d'ebola contamination malnutrition rage intoxication alcool_frelate gaz monoxyde",
    "missile": "missile satellite ogive torpille fusee missile_balistique missile_intercontinental missile_de_croisiere",
    "aid": "dose vaccin dose_de_vaccin tente bache couverture kit_d'hygiene poche_de_sang kit_medical ration purificateur_d'eau conteneur sac aide vivres farine convoi_humanitaire aide_humanitaire medicament ravitaillement nourriture cargaison tonne camion_d'aide colis aide_alimentaire",
    "corridor": "corridor_humanitaire couloir_humanitaire corridor_d'evacuation couloir_d'evacuation corridor_maritime corridor_securise passage_humanitaire",
    "sorties": "operation_militaire operation_offensive operation_de_combat offensive bombardement frappe frappe_aerienne raid_aerien campagne_aerienne campagne_militaire lutte_armee",
    "flag": "drapeau banniere etendard pavillon couleurs fanion",
    "cashmoney": "avoir actif compte fonds bien",
    "prison": "prison penitencier cellule bagne geole maison_d'arret camp_de_detention centre_de_detention etablissement_penitentiaire mitard cachot",
    "toll": "mort victime tue blesse vie deces disparu",
    "aircraft": "appareil aeronef",
    "comms": "telephone internet reseau_telephonique reseau_mobile communication telecommunication telecommunications liaison_telephonique",
    "transport": "transport metro tramway bus train trafic circulation taxi minibus commerce ecole banque marche port administration activite economie capitale ville",
    "deadcity": "ville_morte operation_ville_morte journee_ville_morte pays_mort mot_d'ordre consigne appel_à_la_greve greve debrayage arret_de_travail",
    "tide": "maree_humaine vague_humaine foule",
    "power": "electricite courant internet reseau_mobile connexion gaz eau_courante telephone",
    "un_mission": (
        "mission_onusienne mission casques_bleus casque_bleu onu monusco monuc minusma minusca minuss minurso minuad onuci finul fnuod amisom atmis aussom ecomog kfor isaf eufor sfor forpronu "
        "barkhane serval sangaris takuba contingent force_onusienne"
    ),
    "wounded": "blesse blessee brule brulee hospitalise",
    "melee": "explication rififi bagarre echauffouree empoignade engagement corps-à-corps face-à-face melee choc altercation passe_d'armes fusillade rixe",
    "outlaw": (
        "bandit gang gangster pillard brigand malfaiteur malfrat coupeur_de_route homme_arme homme_cagoule homme_masque homme_en_armes homme_encagoule individu_arme individu_cagoule individu_masque element_arme "
        "inconnu_arme pirate sicaire braqueur nervi voyou braconnier groupe_arme adf codeco mai-mai lra boko_haram aqmi eigs iswap daech shebab chebab jihadiste djihadiste terroriste milicien janjawid"
    ),
    "sea": "mer ocean flot vague fleuve lac riviere houle",
    "device": "engin charge mine dispositif bombe",
    "limb": "gorge tete main pied oreille bras langue doigt jugulaire jambe nez",
    "dissident": "opposant opposante dissident dissidente journaliste transfuge ex-espion agent_double ex-agent depute activiste",
    "gunner": "artilleur canonnier servant_de_piece",
    "tank": (
        "conduite canalisation silo chaudiere bonbonne bouteille_de_gaz citerne cuve transformateur reservoir poudriere gazoduc oleoduc compresseur haut-fourneau reacteur cylindre autoclave "
        "usine atelier laboratoire station-service fonderie raffinerie depot entrepot tanker petrolier methanier alambic four feu_d'artifice petard cartouche detonateur"
    ),
    "wanted": "forcene voleur cambrioleur incendiaire violeur fugitif fugitive evade evadee suspect suspecte tueur assaillant parrain baron ravisseur braqueur meurtrier criminel preneur_d'otages caid",
    "tomb": "tombe stele sepulture caveau statue monument memorial carre_musulman carre_juif",
    "height": "colline hauteur crete village localite ville bourg verrou point_d'appui piton cote mamelon sommet promontoire hameau",
    "exodus": "exode fuite depart evacuation peur",
    "mishap": "court-circuit megot etincelle surchauffe bougie rechaud defaillance foudre eclair barbecue fuite_de_gaz cigarette",
    "tall": "arbre panneau grue pylone mat poteau branche rocher bloc echafaudage portique palmier baobab cocotier ecran enseigne lustre portail mur",
    "pilotless": "appareil engin aeronef vecteur intrus cible",
    "warplane": (
        "f-15 f-16 f-18 f-22 f-35 f/a-18 rafale= mirage= mig mig-29 mig-31 su-24 su-25 su-27 su-30 su-34 su-35 su-57 sukhoi soukhoi tupolev eurofighter gripen b-1 b-2 b-52 "
        "bombardier avion_de_chasse avion_de_combat awacs iliouchine c-130 c-17"
    ),
    "warship": (
        "uss hms fregate destroyer porte-avions porte-helicopteres corvette croiseur sous-marin navire_de_guerre patrouilleur flottille escadre groupe_aeronaval "
        "groupe_naval batiment_de_guerre"
    ),
    "battery": (
        "s-300 s-400 s-500 hq-9 iskander thaad patriot himars iron_dome dome_de_fer pantsir nasams samp/t atacms tomahawk kalibr missile missile_balistique missile_de_croisiere "
        "batterie batterie_de_missiles lanceur systeme_antiaerien systeme_antimissile systeme_de_missiles bouclier_antimissile radar"
    ),
    "screen": "dispositif_de_securite dispositif_policier dispositif_securitaire dispositif_militaire dispositif cordon_de_police cordon_policier cordon_de_securite",
    # courts, envoys, media, rites
    "court": (
        "tribunal cour cour_supreme cour_constitutionnelle conseil_constitutionnel cour_de_cassation cour_d'appel cour_d'assises cour_penale cour_martiale haute_cour conseil_d'etat juge justice "
        "parquet ministere_public auditeur_militaire auditorat juge_d'instruction avocat_general igpn inspection_generale chambre_d'accusation chambre_d'appel procureur procureure magistrat cpi cij tpiy tpir cedh juridiction chambre_criminelle pole_antiterroriste jury"
    ),
    "appeal": "appel recours pourvoi requete plainte saisine demande_de_liberation demande_d'extradition demande_de_grace",
    "envoy": (
        "ambassadeur ambassadrice diplomate consul consule attache attache_militaire attache_de_defense charge_d'affaires representant representante coordinateur coordinatrice nonce "
        "correspondant correspondante expert missionnaire journaliste agent_consulaire agent_diplomatique employe_consulaire"
    ),
    "survivor": "survivant survivante rescape rescapee naufrage naufragee miracule miraculee",
    "medium": (
        "rfi bbc tv5 tv5_monde france_24 voa voix_de_l'amerique al_jazeera al-jazeera jeune_afrique cnn deutsche_welle radio_france_internationale radio television chaine quotidien journal hebdomadaire "
        "media reseau_social facebook tiktok whatsapp telegram instagram youtube internet signal"
    ),
    "vise": "etau nasse",
    "duty": "droit_de_douane surtaxe taxe_douaniere sanction taxe droit",
    "arms": (
        "arme armement munition obus missile char char_d'assaut blinde drone avion_de_combat avion_de_chasse helicoptere chasseur f-16 mirage= rafale= leopard abrams patriot himars batterie canon obusier fusil "
        "roquette lance-roquettes systeme_patriot systeme_de_defense systeme_de_missiles materiel_militaire equipement_militaire systeme_antiaerien fregate sous-marin mortier"
    ),
    "exchange": "echange echange_de_prisonniers",
    # what inquiries, hearings and searches are about
    "inquiry": "enquete information information_judiciaire enquete_judiciaire instruction dossier affaire",
    "hearing": "audience proces",
    "haul": (
        "arme arme_à_feu arme_de_guerre arme_automatique munition fusil fusil_d'assaut kalachnikov ak-47 pistolet revolver mitrailleuse fusil-mitrailleur lance-roquettes pk pkm rpk rpg grenade chargeur "
        "cartouche mortier lance-grenades explosif detonateur machette drogue cocaine heroine cannabis chanvre haschich kif resine captagon ecstasy tramadol methamphetamine yaba ivoire faux_medicament faux_billet"
    ),
    "ring": "reseau cellule filiere cellule_terroriste reseau_terroriste reseau_criminel gang bande trafic",
    "statute": "loi constitution decret ordonnance charte",
    "reign": "transition etat_d'urgence etat_de_siege periode_de_transition",
    "prize": "prix",
    "penalty": "peine condamnation verdict acquittement sentence sentence_de_mort",
    "gathering": "g7 g8 g20 cop cop26 cop27 cop28 cop29 cop30 forum conclave assises",
    "bid": "candidature",
    "orbiter": "satellite fusee lanceur sonde",
    "service": "trafic trafic_aerien circulation vol liaison liaison_aerienne electricite courant internet acces_à_internet internet_mobile communication telecommunication reseau navigation",
    "legation": "ambassade consulat",
    "rite": "messe culte priere ceremonie commemoration office_religieux funeraille obseque mariage_collectif hommage_national",
    "monument": "statue buste monument memorial obelisque stele effigie",
    "contraband": "ivoire drogue cocaine heroine cannabis haschich resine captagon defense corne medicament faux_medicament alcool cigarette arme munition fusil mine stupefiant",
    "loot": "bijou joyau tableau toile manuscrit lingot diamant statuette couronne ouvre_d'art piece_d'or butin",
    # ground and forces
    "realm": "ile ilot archipel territoire enclave district province region village localite frontiere bande_de_terre presqu'ile peninsule atoll reservoir parcelle terre hectare kilometre_carre km2",
    "sway": "controle souverainete",
    "charge": "administration gestion responsabilite securite garde clef cle pouvoir",
    "regular": (
        "soldat militaire troupes contingent casque_bleu mercenaire instructeur policier gendarme parachutiste legionnaire garde-frontiere bataillon regiment compagnie detachement renfort "
        "conseiller_militaire peloton escadron reserviste blinde char convoi_militaire vehicule_militaire vehicule_blinde garde_national garde_nationale fusilier commando force_speciale crs patrouille unite"
    ),
    "irregular": (
        "rebelle insurge milicien milice jihadiste djihadiste taliban separatiste guerillero maquisard putschiste mutin houthi hezbollah hamas m23 fpr combattant gang bandit groupe_arme islamiste fsr rsf "
        "paramilitaire farc eln chebab shebab boko_haram etat_islamique daech guerilla"
    ),
    "monitor": "observateur inspecteur equipe_d'inspecteurs equipe_d'observateurs mission_d'observation equipe_de_l'aiea enqueteur_de_l'onu demineur equipe_de_surveillance",
    "rescuer": "secouriste sauveteur equipe_de_secours equipe_de_sauvetage equipe_cynophile hopital_de_campagne",
    "gear": "systeme_antiaerien systeme_de_missiles avion helicoptere navire porte-avions arme arme_lourde arme_à_feu artillerie artillerie_lourde char blinde canon missile materiel materiel_militaire vehicule_blinde lance-roquettes batterie systeme_de_defense",
    # nature and mishaps, by what does the harm
    "storm": "tempete cyclone ouragan typhon tornade depression bourrasque orage",
    "pest": "criquet sauterelle chenille chenille_legionnaire termite rongeur rat essaim acridien nuee_de_criquets essaim_de_criquets campagnol",
    "hole": "trou cratere gouffre crevasse faille fissure doline breche",
    "beam": "poutre poutrelle dalle plaque charge conteneur pale bloc_de_beton pan_de_mur",
    "spill": "nappe_de_petrole maree_noire pollution nuage_toxique nuage_de_chlore nuage_d'ammoniac fuite_de_petrole fuite_d'ammoniac fuite_de_gaz fuite_de_chlore gaz_toxique fumees_toxiques produit_toxique nappe_d'hydrocarbures",
    "cable": "cable frein attache amarre",
    "case": "cas_de_polio cas_de_cholera cas_d'ebola cas_de_rougeole cas_de_mpox cas_de_variole cas_de_peste cas_de_dengue cas_de_meningite cas_de_fievre cas_de_rage cas_de_grippe foyer_de_grippe foyer_de_fievre foyer_de_cholera foyer_de_rougeole foyer_de_peste foyer_de_dermatose foyer_epidemique foyer_d'influenza cas_de_paludisme cas_de_diphterie",
    "flights": "vol trafic_aerien liaison_aerienne decollage atterrissage rotation_aerienne",
    "port": "aeroport aerodrome port terminal aerogare",
    "hack": (
        "cyberattaque attaque_informatique piratage panne panne_informatique logiciel_malveillant rancongiciel virus_informatique panne_de_courant panne_d'electricite panne_electrique "
        "black-out coupure_de_courant coupure_d'electricite panne_generale"
    ),
}

# Those who need no title when they travel and talk: heads of states and governments, ministers and envoys of two decades.
LEADERS = (
    "macron justin_trudeau mark_carney hollande sarkozy chirac le_drian fabius kouchner merkel scholz merz baerbock steinmeier poutine medvedev lavrov peskov biden obama trump hillary_clinton bill_clinton "
    "blinken john_kerry rubio pompeo colin_powell condoleezza_rice hegseth j_d_vance jd_vance vance witkoff kushner pelosi hochstein zelensky porochenko ianoukovitch erdogan davutoglu fidan cavusoglu "
    "netanyahou netanyahu ariel_sharon ehud_olmert mahmoud_abbas arafat al-sissi moubarak ben_salmane mbs al-assad al-chareh khamenei rohani raissi pezeshkian araghchi araghtchi zarif ahmadinejad "
    "xi_jinping ardern varadkar wang_yi li_keqiang li_qiang hu_jintao kim_jong_un moon_jae-in yoon_suk_yeol shinzo_abe kishida ishiba takaichi narendra_modi jaishankar shehbaz_sharif nawaz_sharif imran_khan musharraf karzai "
    "lula dilma_rousseff bolsonaro milei kirchner hugo_chavez maduro raul_castro fidel_castro gustavo_petro alvaro_uribe ivan_duque sheinbaum lopez_obrador gabriel_boric bukele daniel_noboa evo_morales "
    "starmer sunak boris_johnson theresa_may liz_truss david_cameron gordon_brown tony_blair lammy giorgia_meloni mario_draghi renzi berlusconi pedro_sanchez rajoy zapatero donald_tusk andrzej_duda "
    "viktor_orban robert_fico vucic kurti pachinian aliev saakachvili loukachenko von_der_leyen charles_michel antonio_costa borrell mogherini kaja_kallas barroso juncker stoltenberg mark_rutte guterres "
    "ban_ki-moon kofi_annan grossi tebboune bouteflika mohammed_vi kais_saied tshisekedi joseph_kabila kagame museveni william_ruto kenyatta raila_odinga abiy_ahmed isaias_afwerki salva_kiir riek_machar "
    "al-burhane hemedti el-bechir kadhafi haftar dbeibah sarraj ouattara laurent_gbagbo macky_sall diomaye_faye ousmane_sonko goita ibrahim_traore bazoum idriss_deby paul_biya touadera ali_bongo "
    "sassou_nguesso obasanjo buhari bola_tinubu jacob_zuma thabo_mbeki ramaphosa nelson_mandela mugabe mnangagwa joko_widodo prabowo duterte aung_san_suu_kyi min_aung_hlaing muhammad_yunus sheikh_hasina "
    "anwar_ibrahim saad_hariri mikati michel_aoun joseph_aoun nawaf_salam al-maliki al-abadi al-soudani barzani mishustin staffan_de_mistura brahimi geir_pedersen martin_griffiths leon_xiv benoit_xvi jean_paul_ii"
)

# A class that is made of others.
UNIONS: dict[str, str] = {
    "holding": "place public infra military seat",
    "weapon": "shell drone plane blast gunfire blade",
    "concrete": "dwelling public infra vehicle military crop",
    "victim": "civilian person armed",
    "target": "dwelling public infra vehicle military crop civilian person armed",
    "nature": "element fire quake plague",
    "attacker": "armed shell drone plane blast gunfire blade debris assault",
    "powers": "vip ruler council rulers",
}

# Nouns that count what comes after their "de": the counted noun is what is meant.
QUANTITIES = (
    "gros phase phases volet t mt kg kilos dizaine dizaines centaine centaines millier milliers million millions vingtaine trentaine quarantaine cinquantaine soixantaine quinzaine douzaine groupe groupes serie majorite moitie partie plupart "
    "demi-million tiers quart totalite quasi-totalite integralite essentiel ensemble nombre reste essaim nuee vague salve pluie quantite flot poignee membre membres bon convoi convois colonne colonnes colonnes file files restes dernier derniers derniere premiere premier premiers "
    "elements element equipe equipes type sorte multitude cohorte cortege ambassadrice foule masse paire trio quatuor demi-douzaine escadrille bataillon bataillons compagnie compagnies camion camions tonne tonnes sac sacs section sections essaims unites forces hommes"
)

# Forms of "avoir" and "être" that a participle hangs on.
HAVE = "a ont avait avaient eut eurent ayant avoir aurait auraient aura auront ait aient as ai avons"
BE = "est sont etait etaient fut furent serait seraient sera seront etre etant soit soient"
# Words that may stand between an auxiliary and its participle.
BETWEEN = (
    "pas plus jamais egalement aussi deja ensuite alors notamment recemment encore toutefois cependant de nouveau à lui elle elles eux tous toutes tout "
    "bien depuis hier avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche soir matin ainsi enfin d'abord puis ailleurs par la veille en effet outre vite "
    "peu tres trop entre-temps presque meme semble-t-il cette nuit ce nouvelle fois ne se s' s y l' les le leur leurs dit dite dits ete pour part quant"
)
# Verbs that make their past with "être": "sont tombés" is no passive.
MOVING = "tomber arriver partir mourir entrer sortir venir aller rester retourner monter descendre revenir parvenir survenir intervenir retomber repartir deceder rentrer passer accourir apparaitre"
# Small words that tell where a noun group begins, what time it is, and who is meant.
DETERMINERS = (
    "le la les l' un une aucun aucune ce cet cette ces son sa ses leur leurs plusieurs quelques deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "vingt trente quarante cinquante soixante cent cents mille certains certaines divers diverses autres autre chaque notre nos votre vos"
)
BEFORE_NOUN = (
    "nouveau nouveaux nouvelle nouvelles nouvel ancien anciens ancienne premier premiers premiere derniere dernieres derniers precedent precedente precedents precedentes petit petits petite petites grand grands grande grandes gros grosse "
    "jeune jeunes vieux vieille vieil principal principale principaux seul seule seuls meme memes nombreux nombreuses puissant puissante vaste moindre propre propres simple simples "
    "importants importantes importante majeure majeures lourds lourdes moins plus pres environ quelque au-moins presque tout toute tous toutes bon bonne faux fausse futur future ex double triple prochain prochaine haut hauts haute moitie "
    "violent violente violents violentes bref breve brefs breves long longue longs longues enorme enormes lourd intense intenses terrible terribles gigantesque gigantesques immense immenses "
    "spectaculaire spectaculaires sanglant sanglante sanglants sanglantes meurtriere meurtrieres grave graves vif vive vifs vives rude rudes severe severes veritable veritables large larges epais epaisse forte fortes "
    "frele freles dense denses mysterieux mysterieuse audacieux audacieuse impressionnant impressionnante impressionnants impressionnantes incessants incessantes multiples rare rares recent recente recents recentes "
    "soudain soudaine brutal brutale brutales redoutable redoutables redoute redoutee imposant imposante imposants modeste modestes fragile fragiles interminable interminables pauvres celebres fameuse illustre faible faibles "
    "beau belle beaux belles mauvais mauvaise mauvaises vrai vraie vrais ultime ultimes different differents differentes pire pires horrible effroyable tragique colossal colossale furieux furieuse solide solides pretendu pretendue pretendus "
    "premieres prochains prochaines fausses vastes puissants puissantes futurs futures hautes celebre fameux fameuse riche pauvre malheureux malheureuse presume presumes presumee presumees supposes dit dits ancienne second seconde deuxieme troisieme quatrieme cinquieme enieme unique"
)
TIME_WORDS = (
    "donc mais bon bref voila pourtant cependant toutefois or certes soudain justement sinon oui eh bah ben bonjour bonsoir carrement apparemment lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier matin soir soiree apres-midi nuit aube midi minuit jour jours journee semaine semaines mois annee annees an ans heure "
    "heures h minutes minute janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre veille lendemain printemps ete automne hiver week-end dernier derniere passe passee debut fin "
    "tot tard vite encore aussi egalement notamment ensuite alors deja toujours desormais ainsi enfin puis quelques cette-fois coup ici là là-bas depuis pas plus jamais meme nouveau peu bien maintenant aussitot"
)
PREPOSITIONS = "à dans sur vers contre par pour avec sans en au aux lors apres avant entre chez sous devant derriere pres durant pendant malgre selon jusqu'à hors jusqu' parmi via outre dont face autour"
# Verbs that govern another, and the small words of a verb group: no nouns.
GOVERNING = (
    "ne n' se s' y doit doivent devait devaient devra devront devrait devraient va vont allait allaient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient "
    "vient viennent venait venaient veut veulent voulait voulaient faut semble semblent"
)
PRONOUNS = "plupart il elle ils elles on celui-ci ceux-ci celle-ci celles-ci ceux celui certains beaucoup eux"
