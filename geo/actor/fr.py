"""French names of those who act and speak, as data: metonyms, international organisations, armed groups, media.

Each row: canonical French name, English name, kind (ACLED's inter codes, see the codebook), seat (a place id or empty),
country (ISO 3166-1 alpha-2 or empty), then every form it is written in. Forms are matched folded, whole words; forms of up to
four capitals must be capitals in the text too (``LA`` is no organisation, ``AP`` in "ap. J.-C." neither).
"""

import re
from dataclasses import replace

from geo.codebook import ActorKind
from geo.country import COUNTRIES, Country, slug
from geo.model import Actor
from geo.text import fold, words

__all__ = ["ADJECTIVES", "FORMS", "country_actor"]

_ROWS = """
Kremlin (Russie)|Kremlin (Russia)|state|moscow|RU|Kremlin
Maison Blanche (États-Unis)|White House (United States)|state|washington|US|Maison Blanche,Maison-Blanche
département d'État américain|US Department of State|state|washington|US|département d'État,département d'État américain,State Department
Pentagone (États-Unis)|Pentagon (United States)|military|washington|US|Pentagone
Centcom (commandement américain)|US Central Command|military|washington|US|Centcom,commandement américain pour le Moyen-Orient,commandement central américain
Africom (commandement américain)|US Africa Command|military||US|Africom,commandement américain pour l'Afrique
Congrès américain|US Congress|state|washington|US|Congrès américain,Capitole
Élysée (France)|Élysée (France)|state|paris|FR|Élysée
Matignon (France)|Matignon (France)|state|paris|FR|Matignon
Quai d'Orsay (ministère français des Affaires étrangères)|French Foreign Ministry|state|paris|FR|Quai d'Orsay
Downing Street (Royaume-Uni)|Downing Street (United Kingdom)|state|london|GB|Downing Street
Foreign Office (Royaume-Uni)|Foreign Office (United Kingdom)|state|london|GB|Foreign Office
Saint-Siège|Holy See|state|vatican-city|VA|Saint-Siège,Vatican
Zhongnanhai (Chine)|Zhongnanhai (China)|state|beijing|CN|Zhongnanhai
Maison Bleue (Corée du Sud)|Blue House (South Korea)|state|seoul|KR|Maison Bleue
Sublime Porte (Turquie)|Sublime Porte (Turkey)|state|ankara|TR|Sublime Porte
Organisation des Nations unies|United Nations|international|new-york||ONU,Nations unies,Nations Unies,Organisation des Nations unies
Conseil de sécurité de l'ONU|UN Security Council|international|new-york||Conseil de sécurité,Conseil de sécurité de l'ONU,Conseil de sécurité des Nations unies
Assemblée générale de l'ONU|UN General Assembly|international|new-york||Assemblée générale de l'ONU,Assemblée générale des Nations unies
Conseil des droits de l'homme de l'ONU|UN Human Rights Council|international|geneva||Conseil des droits de l'homme
Haut-Commissariat aux droits de l'homme|OHCHR|international|geneva||Haut-Commissariat aux droits de l'homme,HCDH,Haut-Commissariat de l'ONU aux droits de l'homme,Haut-Commissariat des Nations unies aux droits de l'homme
Haut-Commissariat pour les réfugiés|UNHCR|international|geneva||HCR,UNHCR,Haut-Commissariat pour les réfugiés,Haut-Commissariat aux réfugiés,Haut-Commissariat de l'ONU pour les réfugiés,Haut-Commissariat de l'ONU aux réfugiés,Haut-Commissariat des Nations unies pour les réfugiés,Haut-Commissariat des Nations unies aux réfugiés,Agence des Nations unies pour les réfugiés
OCHA|OCHA|international|geneva||OCHA,Ocha,Bureau de la coordination des affaires humanitaires
Unicef|UNICEF|international|new-york||Unicef,Fonds des Nations unies pour l'enfance
Programme alimentaire mondial|World Food Programme|international|rome||Programme alimentaire mondial,PAM
Organisation mondiale de la santé|World Health Organization|international|geneva||Organisation mondiale de la santé,OMS
Organisation internationale pour les migrations|International Organization for Migration|international|geneva||Organisation internationale pour les migrations,OIM
FAO|FAO|international|rome||FAO,Organisation des Nations unies pour l'alimentation et l'agriculture
Unesco|UNESCO|international|paris||Unesco
PNUD|UNDP|international|new-york||PNUD,Programme des Nations unies pour le développement
Unrwa|UNRWA|international|amman||Unrwa,UNRWA,agence de l'ONU pour les réfugiés palestiniens
AIEA|IAEA|international|vienna||AIEA,Agence internationale de l'énergie atomique
Monusco|MONUSCO|international|kinshasa|CD|Monusco
Minusma|MINUSMA|international|bamako|ML|Minusma
Minusca|MINUSCA|international|bangui|CF|Minusca
Finul|UNIFIL|international|naqoura|LB|Finul
Minuss|UNMISS|international|juba|SS|Minuss
Minustah|MINUSTAH|international|port-au-prince|HT|Minustah
Manua|UNAMA|international|kabul|AF|Manua,Unama
Manui|UNAMI|international|baghdad|IQ|Manui
Manul|UNSMIL|international|tripoli|LY|Manul,Unsmil
Minul|UNMIL|international|monrovia|LR|Minul
Minuad|UNAMID|international|el-fasher|SD|Minuad
Minuk|UNMIK|international|pristina|XK|Minuk
Minurso|MINURSO|international|laayoune||Minurso
Minujusth|MINUJUSTH|international|port-au-prince|HT|Minujusth
Binuh|BINUH|international|port-au-prince|HT|Binuh
Fisnua|UNISFA|international|||Fisnua
Fnuod|UNDOF|international|||Fnuod
Unitams|UNITAMS|international|khartoum|SD|Unitams,Minuats
Amisom|AMISOM|international|mogadishu|SO|Amisom
Atmis|ATMIS|international|mogadishu|SO|Atmis
Kfor|KFOR|international|pristina|XK|Kfor
Samim|SAMIM|international|||Samim
Union européenne|European Union|international|brussels||Union européenne,UE,Vingt-Sept
Bruxelles (Union européenne)|Brussels (European Union)|international|brussels||Bruxelles
Commission européenne|European Commission|international|brussels||Commission européenne
Conseil européen|European Council|international|brussels||Conseil européen
Parlement européen|European Parliament|international|strasbourg||Parlement européen
Banque centrale européenne|European Central Bank|international|frankfurt||Banque centrale européenne,BCE
Conseil de l'Europe|Council of Europe|international|strasbourg||Conseil de l'Europe
Cour européenne des droits de l'homme|European Court of Human Rights|international|strasbourg||Cour européenne des droits de l'homme,CEDH
OTAN|NATO|international|brussels||OTAN,Otan,Alliance atlantique,Organisation du traité de l'Atlantique Nord
OSCE|OSCE|international|vienna||OSCE,Groupe de Minsk
OTSC|CSTO|international|moscow||OTSC,Organisation du traité de sécurité collective
CEI|CIS|international|minsk||CEI,Communauté des États indépendants
Union africaine|African Union|international|addis-ababa||Union africaine,UA
Cédéao|ECOWAS|international|abuja||Cédéao,CEDEAO,Communauté économique des États d'Afrique de l'Ouest
Alliance des États du Sahel|Alliance of Sahel States|international|bamako||Alliance des États du Sahel,AES
SADC|SADC|international|gaborone||SADC,Communauté de développement d'Afrique australe
Communauté d'Afrique de l'Est|East African Community|international|||Communauté d'Afrique de l'Est,EAC
Igad|IGAD|international|djibouti||Igad,IGAD
G5 Sahel|G5 Sahel|international|nouakchott||G5 Sahel
Ligue arabe|Arab League|international|cairo||Ligue arabe
Conseil de coopération du Golfe|Gulf Cooperation Council|international|riyadh||Conseil de coopération du Golfe,CCG
Organisation de la coopération islamique|Organisation of Islamic Cooperation|international|jeddah||Organisation de la coopération islamique,OCI
Asean|ASEAN|international|jakarta||Asean,ASEAN,Association des nations d'Asie du Sud-Est
OEA|OAS|international|washington||OEA,Organisation des États américains
Caricom|CARICOM|international|georgetown||Caricom
Mercosur|Mercosur|international|montevideo||Mercosur
OPEP|OPEC|international|vienna||OPEP,Opep
OMC|WTO|international|geneva||OMC,Organisation mondiale du commerce
FMI|IMF|international|washington||FMI,Fonds monétaire international
Banque mondiale|World Bank|international|washington||Banque mondiale
OCDE|OECD|international|paris||OCDE
OIF|OIF|international|paris||OIF,Organisation internationale de la Francophonie
G7|G7|international|||G7
G20|G20|international|||G20
BRICS|BRICS|international|||BRICS,Brics
Cour pénale internationale|International Criminal Court|international|the-hague||Cour pénale internationale,CPI
Cour internationale de justice|International Court of Justice|international|the-hague||Cour internationale de justice,CIJ
Interpol|Interpol|international|lyon||Interpol
Frontex|Frontex|international|warsaw||Frontex
Comité international de la Croix-Rouge|International Committee of the Red Cross|international|geneva||CICR,Comité international de la Croix-Rouge
Croix-Rouge|Red Cross|civilians|||Croix-Rouge,Croix rouge
Croissant-Rouge|Red Crescent|civilians|||Croissant-Rouge,Croissant rouge
Médecins sans frontières|Doctors Without Borders|civilians|geneva||Médecins sans frontières,Médecins Sans Frontières,MSF
Amnesty International|Amnesty International|civilians|london||Amnesty International,Amnesty
Human Rights Watch|Human Rights Watch|civilians|new-york||Human Rights Watch,HRW
Reporters sans frontières|Reporters Without Borders|civilians|paris||Reporters sans frontières,RSF
Oxfam|Oxfam|civilians|nairobi||Oxfam
Save the Children|Save the Children|civilians|london||Save the Children
Norwegian Refugee Council|Norwegian Refugee Council|civilians|oslo||Norwegian Refugee Council,Conseil norvégien pour les réfugiés
International Crisis Group|International Crisis Group|civilians|brussels||International Crisis Group,Crisis Group
Greenpeace|Greenpeace|civilians|amsterdam||Greenpeace
Observatoire syrien des droits de l'homme|Syrian Observatory for Human Rights|civilians|london|SY|OSDH,Observatoire syrien des droits de l'homme,Observatoire syrien des droits de l'Homme
B'Tselem|B'Tselem|civilians|jerusalem|IL|B'Tselem
Acled|ACLED|civilians|washington||Acled,ACLED
communauté internationale|international community|international|||communauté internationale
Occident|the West|international|||Occident,Occidentaux
Hamas|Hamas|rebels|gaza|PS|Hamas,mouvement islamiste palestinien
Jihad islamique|Islamic Jihad|rebels|gaza|PS|Jihad islamique,Djihad islamique
Fatah|Fatah|state|ramallah|PS|Fatah
Autorité palestinienne|Palestinian Authority|state|ramallah|PS|Autorité palestinienne
Hezbollah|Hezbollah|rebels|beirut|LB|Hezbollah,mouvement chiite libanais
Houthis|Houthis|rebels|sanaa|YE|Houthis,Houthi,Houtis,Ansar Allah
Tsahal (armée israélienne)|Israel Defense Forces|military|tel-aviv|IL|Tsahal
État islamique|Islamic State|rebels|||État islamique,Etat islamique,groupe État islamique,Daech,organisation État islamique
Al-Qaïda|Al-Qaeda|rebels|||Al-Qaïda,Al-Qaida
Aqmi|AQIM|rebels|||Aqmi,AQMI,Al-Qaïda au Maghreb islamique
Groupe de soutien à l'islam et aux musulmans|JNIM|rebels||ML|Groupe de soutien à l'islam et aux musulmans,GSIM,JNIM,Jnim
État islamique au Grand Sahara|Islamic State in the Greater Sahara|rebels|||État islamique au Grand Sahara,EIGS
Boko Haram|Boko Haram|rebels||NG|Boko Haram
Iswap|ISWAP|rebels||NG|Iswap,ISWAP
shebab (Al-Shabab)|Al-Shabaab|rebels||SO|shebab,shebabs,Al-Shabab,Al-Shabaab,shebabs somaliens
talibans|Taliban|rebels|kabul|AF|talibans,taliban
Tehreek-e-Taliban Pakistan|Tehrik-i-Taliban Pakistan|rebels||PK|TTP,Tehreek-e-Taliban Pakistan
Hayat Tahrir al-Cham|Hayat Tahrir al-Sham|rebels|idlib|SY|Hayat Tahrir al-Cham,HTS,Hayat Tahrir al-Sham
Forces démocratiques syriennes|Syrian Democratic Forces|rebels||SY|Forces démocratiques syriennes,FDS
PKK|PKK|rebels||TR|PKK,Parti des travailleurs du Kurdistan
YPG|YPG|rebels||SY|YPG,Unités de protection du peuple
peshmergas|Peshmerga|military|erbil|IQ|peshmergas,peshmerga
Gardiens de la Révolution|Islamic Revolutionary Guard Corps|military|tehran|IR|Gardiens de la Révolution,Gardiens de la révolution,Pasdaran
Forces de soutien rapide|Rapid Support Forces|militia||SD|Forces de soutien rapide,FSR
armée soudanaise|Sudanese army|military|khartoum|SD|Forces armées soudanaises
M23|M23|rebels||CD|M23,Mouvement du 23-Mars
Alliance fleuve Congo|Congo River Alliance|rebels||CD|Alliance fleuve Congo,AFC/M23,AFC
FARDC|FARDC (Congolese army)|military|kinshasa|CD|FARDC
FDLR|FDLR|rebels||CD|FDLR
ADF|ADF|rebels||CD|ADF,Forces démocratiques alliées
Wazalendo|Wazalendo|militia||CD|Wazalendo
Codeco|CODECO|militia||CD|Codeco
Front de libération du peuple du Tigré|TPLF|rebels|mekelle|ET|Front de libération du peuple du Tigré,FLPT,TPLF
Fano|Fano|militia||ET|Fano,milices fano
Armée de libération oromo|Oromo Liberation Army|rebels||ET|Armée de libération oromo,OLA
ELN|ELN|rebels||CO|ELN,Armée de libération nationale
Farc|FARC|rebels||CO|Farc,FARC
État-major central|Central General Staff|rebels||CO|État-major central,EMC,Etat-major central
Wagner|Wagner Group|militia||RU|Wagner,groupe Wagner
Africa Corps|Africa Corps|military||RU|Africa Corps
SBU|SBU|police|kyiv|UA|SBU
FSB|FSB|police|moscow|RU|FSB
CIA|CIA|police|washington|US|CIA
FBI|FBI|police|washington|US|FBI
Arakan Army|Arakan Army|rebels||MM|Armée de l'Arakan,Arakan Army,Armée d'Arakan
Polisario|Polisario Front|rebels||EH|Polisario,Front Polisario
Viv Ansanm|Viv Ansanm|militia|port-au-prince|HT|Viv Ansanm
Hachd al-Chaabi|Popular Mobilization Forces|militia|baghdad|IQ|Hachd al-Chaabi
Armée nationale libyenne|Libyan National Army|rebels|benghazi|LY|Armée nationale libyenne,ANL
Kataëb Hezbollah|Kataib Hezbollah|militia|baghdad|IQ|Kataëb Hezbollah,Kataeb Hezbollah
Séléka|Séléka|rebels||CF|Séléka
CPC|CPC|rebels||CF|CPC,Coalition des patriotes pour le changement
AFP|AFP|media|paris||AFP,Agence France-Presse,Agence France Presse
Reuters|Reuters|media|london||Reuters
Ouest-France|Ouest-France|media|||Ouest-France,Ouest France
Le Télégramme|Le Télégramme|media|||Le Télégramme
Associated Press|Associated Press|media|new-york||Associated Press,AP
TASS|TASS|media|moscow||TASS,Tass
Ria Novosti|RIA Novosti|media|moscow||Ria Novosti,RIA Novosti,Ria
Interfax|Interfax|media|moscow||Interfax
Chine nouvelle|Xinhua|media|beijing||Chine nouvelle,Xinhua
Anadolu|Anadolu|media|ankara||Anadolu
Wafa|WAFA|media|ramallah||Wafa
Sana|SANA|media|damascus||Sana
Irna|IRNA|media|tehran||Irna
Al-Jazeera|Al Jazeera|media|doha||Al-Jazeera,Al Jazeera
Al-Masirah|Al-Masirah|media|sanaa||Al-Masirah,Al-Massirah
CNN|CNN|media|||CNN
BBC|BBC|media|london||BBC
RFI|RFI|media|paris||RFI,Radio France internationale
France 24|France 24|media|paris||France 24
Bloomberg|Bloomberg|media|new-york||Bloomberg
New York Times|New York Times|media|new-york||New York Times
Washington Post|Washington Post|media|washington||Washington Post
Financial Times|Financial Times|media|london||Financial Times
Le Monde|Le Monde|media|paris||quotidien Le Monde
"""

ADJECTIVES = words(
    fold("""militaire militaires national nationale nationaux nationales armé armée armés armées local locale locaux locales régional
    régionale régionaux régionales central centrale suprême étranger étrangère étrangères étrangers international internationale
    internationales européen européenne européens européennes humanitaire humanitaires séparatiste séparatistes rebelle rebelles
    gouvernemental gouvernementale gouvernementales gouvernementaux paramilitaire paramilitaires civil civile civils civiles
    public publique publics publiques officiel officielle officiels officielles présidentiel présidentielle sanitaire sanitaires médical
    médicale médicaux médicales hospitalière hospitalier diplomatique diplomatiques sécuritaire sécuritaires policière policier judiciaire
    judiciaires islamiste islamistes jihadiste jihadistes djihadiste djihadistes chiite chiites sunnite sunnites kurde kurdes druze
    chrétien chrétienne musulman musulmane arabe arabes occidental occidentale occidentaux occidentales haut haute hauts hautes adjoint
    adjointe général générale généraux spécial spéciale spéciaux intérimaire sortant sortante déchu déchue élu élue actuel ancien ancienne
    anciens politique politiques religieux religieuse religieuses administratif administrative administratives municipal municipale
    territorial territoriale pénal pénale constitutionnel constitutionnelle électoral électorale indépendant indépendante indépendants
    indépendantes aérien aérienne aériennes terrestre navale maritime frontalière frontaliers communautaire coutumier coutumiers
    ethnique tribal tribaux conservateur conservatrice travailliste démocrate républicain républicaine socialiste libéral libérale
    populaire fédéral fédérale fédéraux fédérales provincial provinciale provinciaux départemental cantonal rurale urbaine pro-russe
    prorusse prorusses pro-russes pro-iranien pro-iraniens antiterroriste antiterroristes conjoint conjointe conjointes multinational
    multinationale allié alliés alliée alliées loyaliste loyalistes dissident dissidente dissidents occupant occupante privé privée
    concordant concordantes proche proches anonyme anonymes informé informée bien première premier second seconde deuxième principal
    principale grand grande petit petite jeune vieux vieille nouveau nouvelle russophone francophone anglophone syndicale patronale
    agricole scolaire universitaire scientifique sismologique météorologique nucléaire pétrolier pétrolière financier financière monétaire
    commerciale économique démocratique royale royal impérial islamique palestinienne hutu tutsi peul peule touareg touaregs
    onusien onusienne onusiens africain africaine africains africaines asiatique latino-américain mondial mondiale humaine""")
)
"""Adjectives that may follow or precede the noun for a speaker, besides demonyms."""

_CAPITALS = re.compile(r"[A-Z0-9]{2,4}$")


_ACRONYM = re.compile(r"[A-Z0-9]{2,7}")


def country_actor(country: Country, name: str | None = None) -> Actor:
    """The government of ``country``; called by its capital or palace, it keeps that ``name`` before the country's.

    >>> from geo.country import COUNTRIES
    >>> country_actor(COUNTRIES["RU"]).name, country_actor(COUNTRIES["RU"], "Moscou").name
    ('Russie', 'Moscou (Russie)')
    >>> country_actor(COUNTRIES["CI"], "Abidjan").seat
    'abidjan'
    """
    french = f"{name} ({country.name_fr})" if name else country.name_fr
    other = _OTHER_SEATS.get(name or "")
    english = f"{other or country.capital_en} ({country.name_en})" if name else country.name_en
    return Actor(french, english, "state", slug(other) if other else country.capital, country.iso)


def _words(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{2,}", fold(name).replace("'", ""))) - {"la", "le", "du", "de"}


# "Bruxelles" is the Union; the others are first names and words.
_NO_METONYM = ("Bruxelles", "Malé", "Victoria")
# Towns that stand for a government beside its capital, under their own name, in English.
_OTHER_SEATS = {
    "Port-Soudan": "Port Sudan",
    "Abidjan": "Abidjan",
    "Tel-Aviv": "Tel Aviv",
    "Tel Aviv": "Tel Aviv",
    "Aden": "Aden",
    "Rangoun": "Yangon",
}


def _read() -> dict[str, list[tuple[str, Actor, str, bool]]]:
    """Forms by their first word: (folded form, actor, rule, must be written in capitals)."""
    found: dict[str, list[tuple[str, Actor, str, bool]]] = {}

    def add(form: str, actor: Actor, rule: str) -> None:
        folded = fold(form)
        first = re.match(r"[a-z0-9]+", folded)
        if first:
            found.setdefault(first[0], []).append((folded, actor, rule, bool(_CAPITALS.fullmatch(form))))

    for row in _ROWS.strip().splitlines():
        name, english, kind, seat, iso, forms = row.split("|")
        kinds: ActorKind = kind  # type: ignore[assignment]
        acronyms = [form for form in forms.split(",") if _ACRONYM.fullmatch(form) and form not in (name, name.upper())]
        whole = f"{name} ({', '.join(acronyms)})" if acronyms and "(" not in name else name
        actor = Actor(whole, english, kinds, seat or None, iso or None)
        rule = "metonym" if "(" in name and kinds in ("state", "international") else "organisation"
        for form in forms.split(","):
            add(form, actor, rule)
    for country in COUNTRIES.values():
        for form in country.names_fr:
            actor = country_actor(country)
            if not _words(form) & _words(country.name_fr):
                actor = replace(actor, name=f"{country.name_fr} ({form})")  # so that a reader finds what the text calls it
            add(form, actor, "country")
        names = {fold(name) for name in country.names_fr}
        for form in country.capitals_fr:
            if form in _NO_METONYM or fold(form) in names:
                continue
            known = _words(form) & _words(country.capitals_fr[0])
            name = country.capitals_fr[0] if known and form not in _OTHER_SEATS else form
            add(form, country_actor(country, name), "metonym_capital")
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


FORMS: dict[str, list[tuple[str, Actor, str, bool]]]
"""What may begin with a folded word, longest first."""

FORMS = _read()
