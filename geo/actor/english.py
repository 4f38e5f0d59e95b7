"""What a body, an office or a group that French words name is called in English: "ministère russe de la Défense".

The vocabulary is data and the grammar is short: a noun, its adjectives, what it is of. Words that nothing here knows leave the whole
name as the text has it; half a translation would read worse than none.
"""

import re
from functools import cache, lru_cache

from geo.actor.fr import FORMS
from geo.country import COUNTRIES, DEMONYMS
from geo.text import fold

__all__ = ["DEMONYMS_EN", "english_name"]

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


def _table(rows: str) -> dict[str, str]:
    """Folded French and its English, from lines of ``french=english``."""
    pairs = (row.split("=") for row in re.split(r"[,\n]\s*", rows.strip()) if row)
    return {fold(french.strip()): english.strip() for french, english in pairs}


# Singulars with their plurals after a slash, where there is one of its own.
_NOUNS = _table("""
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
homme armé=gunman/gunmen, assaillant=attacker, agresseur=attacker, attaquant=attacker, inconnu=unknown person/unknown people
""")

_ADJECTIVES = _table("""
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

_BEFORE = _table(
    "ancien=former, ex=former, haut=senior, nouveau=new, jeune=young, principal=main, autre=other, premier=first, vice=deputy"
)

# What a ministry or a minister is of; "Intérieur" takes its article.
_PORTFOLIOS = _table("""
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

_DETERMINERS = _table(
    "le=,la=,les=,l'=,un=,une=,des=,ce=this,cet=this,cette=this,ces=these,son=their,sa=their,ses=their,leur=their,leurs=their,plusieurs=several"
)
_OF = {"de": False, "d'": False, "du": True, "des": True}
_FOR = frozenset({"spokesperson", "spokespersons", "deputy spokesperson"})
_MINISTRIES = frozenset({"Ministry", "Ministries", "Minister", "Ministers", "Deputy Minister", "Deputy Ministers"})
_TOKENS = re.compile(r"[ldLD]['’]|[^\s'’]+(?:['’][^\s'’]+)*")
_LONGEST = 4  # words of the longest name of a thing


@lru_cache(maxsize=10_000)
def english_name(words: str) -> str | None:
    """The English for ``words`` without an article, ``None`` when a word of them is not known.

    >>> english_name("le ministère russe de la Défense"), english_name("l'armée azerbaïdjanaise")
    ('Russian Ministry of Defence', 'Azerbaijani army')
    >>> english_name("le porte-parole du gouvernement malien"), english_name("le ministre des Affaires étrangères du Tchad")
    ('spokesperson for the Malian government', 'Minister of Foreign Affairs of Chad')
    >>> english_name("les zouaves du roi Ubu") is None
    True
    """
    return _phrase([token.replace("’", "'") for token in _TOKENS.findall(words)])


def _phrase(tokens: list[str]) -> str | None:
    before: list[str] = []
    tokens = list(tokens)
    while len(tokens) > 1 and (word := _determiner(tokens[0])) is not None:
        before += [word] if word else []
        tokens = tokens[1:]
    noun, at = _head(tokens)
    if noun is None and len(tokens) > 1 and (word := _known(tokens[0], _BEFORE)):
        before.append(word)
        tokens = tokens[1:]
        noun, at = _head(tokens)
    if noun is None:
        return None
    adjectives, at = _adjectives(tokens, at)
    of = ""
    if noun in _MINISTRIES and at < len(tokens):
        of, at = _portfolio(tokens, at)
        more, at = _adjectives(tokens, at)
        adjectives += more
    whose = ""
    if at < len(tokens):
        found = _whose(tokens[at:], "for" if noun in _FOR else "of", named=noun not in _MINISTRIES or bool(of))
        if found is None:
            return None
        whose = found
    # "former", whose, of what kind: "former Russian military officer"
    ordered = [word for word, own in adjectives if own] + [word for word, own in adjectives if not own]
    return " ".join([*before, *ordered, noun]) + of + whose


def _determiner(token: str) -> str | None:
    return _DETERMINERS.get(fold(token))


def _head(tokens: list[str]) -> tuple[str | None, int]:
    """The English of the longest name of a thing that ``tokens`` begin with, and how many of them it takes."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        first, *rest = (fold(token) for token in tokens[:length])
        for form, plural in _singulars(first):
            english = _NOUNS.get(_joined([form, *rest])) or (_NOUNS.get(_joined([form, *map(_bare, rest)])) if rest else None)
            if english:
                one, _, many = english.partition("/")
                return (many or f"{one}s") if plural else one, length
    if tokens and tokens[0][:1].isupper() and (people := DEMONYMS_EN.get(DEMONYMS.get(fold(tokens[0]), ""))):
        return (f"{people} people" if people.endswith(("ese", "sh", "ch", "ss", "US")) else f"{people}s"), 1
    return None, 0


def _joined(words: list[str]) -> str:
    return " ".join(words).replace("' ", "'")


def _bare(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _singulars(word: str) -> list[tuple[str, bool]]:
    """What ``word`` may be the singular or the plural of, and which."""
    found = [(word, False)]
    if word.endswith("aux"):
        found.append((word[:-3] + "al", True))
    if word.endswith(("s", "x")):
        found.append((word[:-1], True))
    for feminine, masculine in (("euse", "eur"), ("rice", "eur"), ("ere", "er"), ("ienne", "ien"), ("e", "")):
        for form, plural in list(found):
            if form.endswith(feminine):
                found.append((form.removesuffix(feminine) + masculine, plural))
    return found


def _known(token: str, table: dict[str, str]) -> str | None:
    """The English of an adjective in any gender and number."""
    word = fold(token)
    forms = [word, word.removesuffix("s"), re.sub(r"aux$", "al", word)]
    for form in list(forms):
        for feminine, masculine in (
            ("elle", "el"), ("ienne", "ien"), ("euse", "eux"), ("ive", "if"), ("ere", "er"), ("enne", "en"), ("ique", "ic"), ("e", ""),
        ):  # fmt: skip
            if form.endswith(feminine):
                forms.append(form.removesuffix(feminine) + masculine)
    return next((table[form] for form in forms if form in table), None)


def _adjectives(tokens: list[str], at: int) -> tuple[list[tuple[str, bool]], int]:
    """The adjectives from ``at`` on, each with whether it tells a country, and where they end."""
    found: list[tuple[str, bool]] = []
    while at < len(tokens):
        iso = DEMONYMS.get(fold(tokens[at]))
        word = DEMONYMS_EN.get(iso or "") or _known(tokens[at], _ADJECTIVES)
        if word is None:
            break
        found.append((word, iso is not None))
        at += 1
    return found, at


def _portfolio(tokens: list[str], at: int) -> tuple[str, int]:
    """What a ministry is of (" of Defence") from ``at`` on, and where that ends; nothing where none is told."""
    start = _after_of(tokens, at)
    for end in range(min(len(tokens), start + _LONGEST + 1), start, -1) if start > at else ():
        name = _joined([fold(token) for token in tokens[start:end]])
        if name in _PORTFOLIOS:
            return f" of {_PORTFOLIOS[name]}", end
    return "", at


def _after_of(tokens: list[str], at: int) -> int:
    """Where what follows "de", "du", "de la" begins; ``at`` where there is no such word."""
    if at >= len(tokens) or fold(tokens[at]) not in _OF:
        return at
    if fold(tokens[at]) == "de" and at + 1 < len(tokens) and fold(tokens[at + 1]) in ("la", "l'"):
        return at + 2
    return at + 1


def _whose(tokens: list[str], link: str, *, named: bool) -> str | None:
    """What something is of: " of Chad", " for the Malian government"; ``None`` when that is not known.

    ``named`` allows a name that nothing here knows, as it stands: "maire de Goma".
    """
    start = _after_of(tokens, 0)
    if start in (0, len(tokens)):
        return None
    rest = tokens[start:]
    name = _proper(" ".join(rest).replace("' ", "'"))
    if name and (named or name not in rest):
        return f" {link} {name}"
    inner = _phrase(rest)
    definite = start == 2 or _OF[fold(tokens[0])]
    return f" {link} {'the ' if definite else ''}{inner}" if inner else None


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for country in COUNTRIES.values():
        found |= {fold(name): country.name_en for name in country.names_fr}
        if country.capital_en:
            found |= {fold(name): country.capital_en for name in country.capitals_fr}
    return found


def _proper(name: str) -> str | None:
    """The English of a country, a capital or an organisation; another name as it stands, ``None`` for what is none."""
    folded = fold(name)
    if country := _countries().get(folded):
        return (
            f"the {country}" if country.endswith(("States", "Kingdom", "Emirates", "Netherlands", "Philippines")) else country
        )
    first = re.match(r"[a-z0-9]+", folded)
    for form, actor, _, _ in FORMS.get(first[0], ()) if first else ():
        if form == folded and actor.name_en != actor.name:
            return f"the {actor.name_en}"
    words = name.split()
    if (
        words
        and all(word[:1].isupper() or word in ("de", "du", "des", "la", "el", "al") for word in words)
        and words[0][:1].isupper()
    ):
        return None if fold(words[0]) in _NOUNS or fold(words[0]) in _PORTFOLIOS else name
    return None
