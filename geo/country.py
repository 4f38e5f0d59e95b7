"""Countries and their demonyms, as data: the names, capitals and adjectives that dispatches use.

One row a country or territory: ISO 3166-1 alpha-2 code (``XK`` for Kosovo, user-assigned), English name, French name with
its article, other French names, capital in English (the seat of government where the two differ), capital in French with
other spellings, demonyms in the masculine singular (``grec/grecque`` where the feminine is irregular).

Codes and names follow ISO 3166-1 and CLDR, demonyms the French press. A name is a form that is found in texts, not a stand
on anybody's status. Place ids are those of the gazetteer: the slug of the English name, which a town keeps bare
(``djibouti``) where its country shares it (``djibouti-country``).
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from geo.text import fold

__all__ = ["COUNTRIES", "DEMONYMS", "Country", "country_of_demonym", "country_of_most", "demonyms_in", "slug"]

_ROWS = """
AD|Andorra|l'Andorre||Andorra la Vella|Andorre-la-Vieille|andorran
AE|United Arab Emirates|les Émirats arabes unis|Émirats|Abu Dhabi|Abou Dhabi,Abou Dabi,Abu Dhabi|émirati,émirien
AF|Afghanistan|l'Afghanistan||Kabul|Kaboul|afghan
AG|Antigua and Barbuda|Antigua-et-Barbuda||Saint John's|Saint John's|antiguayen
AL|Albania|l'Albanie||Tirana|Tirana|albanais
AM|Armenia|l'Arménie||Yerevan|Erevan,Yerevan,Érévan|arménien
AO|Angola|l'Angola||Luanda|Luanda|angolais
AR|Argentina|l'Argentine||Buenos Aires|Buenos Aires|argentin
AT|Austria|l'Autriche||Vienna|Vienne|autrichien
AU|Australia|l'Australie||Canberra|Canberra|australien
AZ|Azerbaijan|l'Azerbaïdjan|Azerbaidjan,Azerbaijan|Baku|Bakou,Baku|azerbaïdjanais,azéri,azerbaidjanais
BA|Bosnia and Herzegovina|la Bosnie-Herzégovine|Bosnie|Sarajevo|Sarajevo|bosnien,bosniaque
BB|Barbados|la Barbade||Bridgetown|Bridgetown|barbadien
BD|Bangladesh|le Bangladesh||Dhaka|Dacca,Dhaka|bangladais,bangladeshi
BE|Belgium|la Belgique||Brussels|Bruxelles|belge
BF|Burkina Faso|le Burkina Faso|Burkina|Ouagadougou|Ouagadougou|burkinabè
BG|Bulgaria|la Bulgarie||Sofia|Sofia|bulgare
BH|Bahrain|Bahreïn|Bahrein|Manama|Manama|bahreïni,bahreïnien
BI|Burundi|le Burundi||Gitega|Gitega|burundais
BJ|Benin|le Bénin||Porto-Novo|Porto-Novo|béninois
BN|Brunei|le Brunei||Bandar Seri Begawan|Bandar Seri Begawan|brunéien
BO|Bolivia|la Bolivie||La Paz|La Paz|bolivien
BR|Brazil|le Brésil||Brasilia|Brasilia|brésilien
BS|Bahamas|les Bahamas||Nassau|Nassau|bahaméen
BT|Bhutan|le Bhoutan||Thimphu|Thimphou,Thimphu|bhoutanais
BW|Botswana|le Botswana||Gaborone|Gaborone|botswanais,botswanéen
BY|Belarus|la Biélorussie|Bélarus,Belarus|Minsk|Minsk|biélorusse,bélarusse
BZ|Belize|le Belize||Belmopan|Belmopan|bélizien
CA|Canada|le Canada||Ottawa|Ottawa|canadien
CD|Democratic Republic of the Congo|la République démocratique du Congo|RDC,RD Congo,Congo-Kinshasa,Congo|Kinshasa|Kinshasa|congolais
CF|Central African Republic|la République centrafricaine|Centrafrique,RCA|Bangui|Bangui|centrafricain
CG|Republic of the Congo|le Congo-Brazzaville|République du Congo,Congo|Brazzaville|Brazzaville|brazza-congolais
CH|Switzerland|la Suisse||Bern|Berne|suisse,helvétique
CI|Ivory Coast|la Côte d'Ivoire||Yamoussoukro|Yamoussoukro,Abidjan|ivoirien
CL|Chile|le Chili||Santiago|Santiago|chilien
CM|Cameroon|le Cameroun||Yaounde|Yaoundé|camerounais
CN|China|la Chine||Beijing|Pékin,Beijing|chinois
CO|Colombia|la Colombie||Bogota|Bogota|colombien
CR|Costa Rica|le Costa Rica||San Jose|San José|costaricain,costaricien
CU|Cuba|Cuba||Havana|La Havane|cubain
CV|Cape Verde|le Cap-Vert||Praia|Praia|cap-verdien,capverdien
CY|Cyprus|Chypre||Nicosia|Nicosie|chypriote
CZ|Czech Republic|la République tchèque|Tchéquie|Prague|Prague|tchèque
DE|Germany|l'Allemagne||Berlin|Berlin|allemand
DJ|Djibouti|Djibouti||Djibouti|Djibouti|djiboutien
DK|Denmark|le Danemark||Copenhagen|Copenhague|danois
DM|Dominica|la Dominique||Roseau|Roseau|dominiquais
DO|Dominican Republic|la République dominicaine||Santo Domingo|Saint-Domingue|dominicain
DZ|Algeria|l'Algérie||Algiers|Alger|algérien
EC|Ecuador|l'Équateur||Quito|Quito|équatorien
EE|Estonia|l'Estonie||Tallinn|Tallinn|estonien
EG|Egypt|l'Égypte||Cairo|Le Caire|égyptien
EH|Western Sahara|le Sahara occidental||Laayoune|Laâyoune|sahraoui
ER|Eritrea|l'Érythrée||Asmara|Asmara|érythréen
ES|Spain|l'Espagne||Madrid|Madrid|espagnol,catalan
ET|Ethiopia|l'Éthiopie||Addis Ababa|Addis-Abeba,Addis Abeba|éthiopien
FI|Finland|la Finlande||Helsinki|Helsinki|finlandais
FJ|Fiji|les Fidji|Fidji|Suva|Suva|fidjien
FM|Micronesia|la Micronésie||Palikir|Palikir|micronésien
FR|France|la France||Paris|Paris|français
GA|Gabon|le Gabon||Libreville|Libreville|gabonais
GB|United Kingdom|le Royaume-Uni|Grande-Bretagne,Angleterre|London|Londres|britannique,anglais,écossais,gallois
GD|Grenada|la Grenade||Saint George's|Saint-Georges|grenadien
GE|Georgia|la Géorgie||Tbilisi|Tbilissi|géorgien
GH|Ghana|le Ghana||Accra|Accra|ghanéen
GL|Greenland|le Groenland||Nuuk|Nuuk|groenlandais
GM|Gambia|la Gambie||Banjul|Banjul|gambien
GN|Guinea|la Guinée|Guinée-Conakry|Conakry|Conakry|guinéen
GP|Guadeloupe|la Guadeloupe||Basse-Terre|Basse-Terre|guadeloupéen
GQ|Equatorial Guinea|la Guinée équatoriale||Malabo|Malabo|équato-guinéen
GR|Greece|la Grèce||Athens|Athènes|grec/grecque,hellénique
GT|Guatemala|le Guatemala||Guatemala City|Guatemala|guatémaltèque
GW|Guinea-Bissau|la Guinée-Bissau||Bissau|Bissau|bissau-guinéen
GY|Guyana|le Guyana||Georgetown|Georgetown|guyanien
HK|Hong Kong|Hong Kong|||Hong Kong|hongkongais,hong-kongais
HN|Honduras|le Honduras||Tegucigalpa|Tegucigalpa|hondurien
HR|Croatia|la Croatie||Zagreb|Zagreb|croate
HT|Haiti|Haïti|Haiti|Port-au-Prince|Port-au-Prince|haïtien
HU|Hungary|la Hongrie||Budapest|Budapest|hongrois,magyar
ID|Indonesia|l'Indonésie||Jakarta|Jakarta,Djakarta|indonésien
IE|Ireland|l'Irlande||Dublin|Dublin|irlandais
IL|Israel|Israël|Israel,État hébreu|Jerusalem|Jérusalem,Tel-Aviv,Tel Aviv|israélien
IN|India|l'Inde||New Delhi|New Delhi|indien
IQ|Iraq|l'Irak|Iraq|Baghdad|Bagdad|irakien,iraquien
IR|Iran|l'Iran|République islamique|Tehran|Téhéran|iranien
IS|Iceland|l'Islande||Reykjavik|Reykjavik|islandais
IT|Italy|l'Italie||Rome|Rome|italien
JM|Jamaica|la Jamaïque||Kingston|Kingston|jamaïcain
JO|Jordan|la Jordanie||Amman|Amman|jordanien
JP|Japan|le Japon||Tokyo|Tokyo|japonais,nippon
KE|Kenya|le Kenya||Nairobi|Nairobi|kényan
KG|Kyrgyzstan|le Kirghizstan|Kirghizistan,Kirghizie|Bishkek|Bichkek|kirghize,kirghiz
KH|Cambodia|le Cambodge||Phnom Penh|Phnom Penh|cambodgien
KI|Kiribati|les Kiribati||Tarawa|Tarawa|kiribatien
KM|Comoros|les Comores||Moroni|Moroni|comorien
KN|Saint Kitts and Nevis|Saint-Christophe-et-Niévès||Basseterre|Basseterre|christophien
KP|North Korea|la Corée du Nord||Pyongyang|Pyongyang|nord-coréen
KR|South Korea|la Corée du Sud||Seoul|Séoul|sud-coréen,coréen
KW|Kuwait|le Koweït|Koweit|Kuwait City|Koweït|koweïtien
KZ|Kazakhstan|le Kazakhstan||Astana|Astana,Nour-Soultan|kazakh,kazakhstanais
LA|Laos|le Laos||Vientiane|Vientiane|laotien
LB|Lebanon|le Liban||Beirut|Beyrouth|libanais
LC|Saint Lucia|Sainte-Lucie||Castries|Castries|saint-lucien
LI|Liechtenstein|le Liechtenstein||Vaduz|Vaduz|liechtensteinois
LK|Sri Lanka|le Sri Lanka||Colombo|Colombo|sri-lankais,srilankais
LR|Liberia|le Liberia|Libéria|Monrovia|Monrovia|libérien
LS|Lesotho|le Lesotho||Maseru|Maseru|lesothan
LT|Lithuania|la Lituanie||Vilnius|Vilnius|lituanien
LU|Luxembourg|le Luxembourg||Luxembourg|Luxembourg|luxembourgeois
LV|Latvia|la Lettonie||Riga|Riga|letton
LY|Libya|la Libye||Tripoli|Tripoli|libyen
MA|Morocco|le Maroc||Rabat|Rabat|marocain
MC|Monaco|Monaco||Monaco|Monaco|monégasque
MD|Moldova|la Moldavie||Chisinau|Chisinau|moldave
ME|Montenegro|le Monténégro||Podgorica|Podgorica|monténégrin
MG|Madagascar|Madagascar||Antananarivo|Antananarivo|malgache
MH|Marshall Islands|les îles Marshall||Majuro|Majuro|marshallais
MK|North Macedonia|la Macédoine du Nord|Macédoine|Skopje|Skopje|macédonien,nord-macédonien
ML|Mali|le Mali||Bamako|Bamako|malien
MM|Myanmar|la Birmanie|Myanmar|Naypyidaw|Naypyidaw,Nay Pyi Taw,Rangoun|birman
MN|Mongolia|la Mongolie||Ulaanbaatar|Oulan-Bator|mongol
MQ|Martinique|la Martinique||Fort-de-France|Fort-de-France|martiniquais
MR|Mauritania|la Mauritanie||Nouakchott|Nouakchott|mauritanien
MT|Malta|Malte||Valletta|La Valette|maltais
MU|Mauritius|Maurice|île Maurice|Port Louis|Port-Louis|mauricien
MV|Maldives|les Maldives||Malé|Malé|maldivien
MW|Malawi|le Malawi||Lilongwe|Lilongwe|malawite,malawien
MX|Mexico|le Mexique||Mexico City|Mexico|mexicain
MY|Malaysia|la Malaisie||Kuala Lumpur|Kuala Lumpur|malaisien
MZ|Mozambique|le Mozambique||Maputo|Maputo|mozambicain
NA|Namibia|la Namibie||Windhoek|Windhoek|namibien
NC|New Caledonia|la Nouvelle-Calédonie||Noumea|Nouméa|calédonien,néo-calédonien
NE|Niger|le Niger||Niamey|Niamey|nigérien
NG|Nigeria|le Nigeria|Nigéria|Abuja|Abuja|nigérian/nigériane
NI|Nicaragua|le Nicaragua||Managua|Managua|nicaraguayen
NL|Netherlands|les Pays-Bas|Hollande|The Hague|La Haye|néerlandais,hollandais
NO|Norway|la Norvège||Oslo|Oslo|norvégien
NP|Nepal|le Népal||Kathmandu|Katmandou|népalais
NR|Nauru|Nauru||Yaren|Yaren|nauruan
NZ|New Zealand|la Nouvelle-Zélande||Wellington|Wellington|néo-zélandais
OM|Oman|Oman|sultanat d'Oman|Muscat|Mascate|omanais
PA|Panama|le Panama||Panama City|Panama|panaméen
PE|Peru|le Pérou||Lima|Lima|péruvien
PF|French Polynesia|la Polynésie française|Polynésie|Papeete|Papeete|polynésien
PG|Papua New Guinea|la Papouasie-Nouvelle-Guinée|Papouasie|Port Moresby|Port Moresby|papouasien,papou/papoue
PH|Philippines|les Philippines||Manila|Manille|philippin
PK|Pakistan|le Pakistan||Islamabad|Islamabad|pakistanais
PL|Poland|la Pologne||Warsaw|Varsovie|polonais
PR|Puerto Rico|Porto Rico||San Juan|San Juan|portoricain
PS|Palestinian Territories|les Territoires palestiniens|Palestine|Ramallah|Ramallah|palestinien
PT|Portugal|le Portugal||Lisbon|Lisbonne|portugais
PW|Palau|les Palaos|Palaos|Melekeok|Melekeok|palaosien
PY|Paraguay|le Paraguay||Asuncion|Asuncion,Asunción|paraguayen
QA|Qatar|le Qatar||Doha|Doha|qatari,qatarien
RE|Reunion|la Réunion||Saint-Denis|Saint-Denis|réunionnais
RO|Romania|la Roumanie||Bucharest|Bucarest|roumain
RS|Serbia|la Serbie||Belgrade|Belgrade|serbe
RU|Russia|la Russie|Fédération de Russie|Moscow|Moscou|russe
RW|Rwanda|le Rwanda||Kigali|Kigali|rwandais
SA|Saudi Arabia|l'Arabie saoudite|Arabie Saoudite|Riyadh|Riyad,Ryad,Riad|saoudien
SB|Solomon Islands|les îles Salomon|Salomon|Honiara|Honiara|salomonais
SC|Seychelles|les Seychelles||Victoria|Victoria|seychellois
SD|Sudan|le Soudan||Khartoum|Khartoum,Port-Soudan|soudanais
SE|Sweden|la Suède||Stockholm|Stockholm|suédois
SG|Singapore|Singapour||Singapore|Singapour|singapourien
SI|Slovenia|la Slovénie||Ljubljana|Ljubljana|slovène
SK|Slovakia|la Slovaquie||Bratislava|Bratislava|slovaque
SL|Sierra Leone|la Sierra Leone||Freetown|Freetown|sierra-léonais
SM|San Marino|Saint-Marin||San Marino|Saint-Marin|saint-marinais
SN|Senegal|le Sénégal||Dakar|Dakar|sénégalais
SO|Somalia|la Somalie||Mogadishu|Mogadiscio|somalien,somali
SR|Suriname|le Suriname||Paramaribo|Paramaribo|surinamais,surinamien
SS|South Sudan|le Soudan du Sud||Juba|Juba,Djouba|sud-soudanais
ST|Sao Tome and Principe|Sao Tomé-et-Principe||Sao Tome|Sao Tomé|santoméen
SV|El Salvador|le Salvador||San Salvador|San Salvador|salvadorien
SY|Syria|la Syrie||Damascus|Damas|syrien
SZ|Eswatini|l'Eswatini|Swaziland|Mbabane|Mbabane|swazi,eswatinien
TD|Chad|le Tchad||N'Djamena|N'Djamena,Ndjamena|tchadien
TG|Togo|le Togo||Lome|Lomé|togolais
TH|Thailand|la Thaïlande||Bangkok|Bangkok|thaïlandais,thaï
TJ|Tajikistan|le Tadjikistan||Dushanbe|Douchanbé|tadjik
TL|Timor-Leste|le Timor oriental|Timor-Leste|Dili|Dili|timorais,est-timorais
TM|Turkmenistan|le Turkménistan||Ashgabat|Achgabat|turkmène
TN|Tunisia|la Tunisie||Tunis|Tunis|tunisien
TO|Tonga|les Tonga||Nuku'alofa|Nuku'alofa|tongien
TR|Turkey|la Turquie||Ankara|Ankara|turc/turque
TT|Trinidad and Tobago|Trinité-et-Tobago||Port of Spain|Port-d'Espagne|trinidadien
TV|Tuvalu|les Tuvalu||Funafuti|Funafuti|tuvaluan
TW|Taiwan|Taïwan|Taiwan|Taipei|Taipei,Taipeh|taïwanais
TZ|Tanzania|la Tanzanie||Dodoma|Dodoma|tanzanien
UA|Ukraine|l'Ukraine||Kyiv|Kiev,Kyiv|ukrainien
UG|Uganda|l'Ouganda||Kampala|Kampala|ougandais
US|United States|les États-Unis|Etats-Unis d'Amérique,USA|Washington|Washington|américain,états-unien,étatsunien
UY|Uruguay|l'Uruguay||Montevideo|Montevideo|uruguayen
UZ|Uzbekistan|l'Ouzbékistan||Tashkent|Tachkent|ouzbek,ouzbèke
VA|Vatican|le Vatican|Saint-Siège|Vatican City|cité du Vatican|
VC|Saint Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines||Kingstown|Kingstown|vincentais
VE|Venezuela|le Venezuela|Vénézuela|Caracas|Caracas|vénézuélien
VN|Vietnam|le Vietnam|Viêt Nam|Hanoi|Hanoï|vietnamien
VU|Vanuatu|le Vanuatu||Port Vila|Port-Vila|vanuatais
WS|Samoa|les Samoa||Apia|Apia|samoan
XK|Kosovo|le Kosovo||Pristina|Pristina|kosovar
YE|Yemen|le Yémen||Sanaa|Sanaa,Aden|yéménite
ZA|South Africa|l'Afrique du Sud||Pretoria|Pretoria|sud-africain,sudafricain
ZM|Zambia|la Zambie||Lusaka|Lusaka|zambien
ZW|Zimbabwe|le Zimbabwe||Harare|Harare|zimbabwéen
"""

_ARTICLE = re.compile(r"(?:l[ae]s?\s|l')", re.IGNORECASE)
_NOT_A_SLUG = re.compile(r"[^a-z0-9]+")


_FORMER_CAPITALS = {
    "BI": ("bujumbura", date(2019, 1, 1)),
    "KZ": ("almaty", date(1997, 12, 10)),
    "MM": ("yangon", date(2005, 11, 6)),
    "NG": ("lagos", date(1991, 12, 12)),
}
"""Capitals before today's, and the day on which they ceased to be."""

_GOVERNED_FROM = {
    "BJ": ("cotonou", date.min, date.max),
    "CI": ("abidjan", date.min, date.max),
    "SD": ("port-sudan", date(2023, 5, 1), date(2026, 1, 11)),
    "YE": ("aden", date(2015, 3, 21), date.max),
}
"""Where a government sits that is not in its capital, from a day until another."""
_HEADQUARTERS = {"IL": "tel-aviv", "PK": "rawalpindi"}
"""Where the headquarters of an army are that are not where its government sits."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory.

    ``iso`` is its ISO 3166-1 alpha-2 code, ``place_id`` and ``capital`` are ids of the gazetteer (``capital`` is ``None``
    where there is none), ``name_fr`` stands without its ``article`` (``"le"``, ``"la"``, ``"l'"``, ``"les"`` or ``""``),
    ``names_fr`` and ``capitals_fr`` are all French forms, the usual one first, ``demonyms`` masculine singulars.
    """

    iso: str
    place_id: str
    name_fr: str
    name_en: str
    capital: str | None
    article: str = ""
    names_fr: tuple[str, ...] = ()
    capital_en: str | None = None
    capitals_fr: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()

    def capital_on(self, day: date) -> str | None:
        """The place id of the capital of a day: governments have moved.

        >>> COUNTRIES["BI"].capital_on(date(2015, 5, 14)), COUNTRIES["BI"].capital_on(date(2024, 5, 14))
        ('bujumbura', 'gitega')
        """
        former, until = _FORMER_CAPITALS.get(self.iso, (None, day))
        return former if former is not None and day < until else self.capital

    def seat_on(self, day: date, *, army: bool = False) -> str | None:
        """The place id of the town where the government of a day sat, or the headquarters of its army.

        >>> sudan, pakistan = COUNTRIES["SD"], COUNTRIES["PK"]
        >>> sudan.seat_on(date(2022, 5, 14)), sudan.seat_on(date(2024, 5, 14)), pakistan.seat_on(date(2024, 5, 14), army=True)
        ('khartoum', 'port-sudan', 'rawalpindi')
        """
        if army and self.iso in _HEADQUARTERS:
            return _HEADQUARTERS[self.iso]
        town, since, until = _GOVERNED_FROM.get(self.iso, (None, day, day))
        return town if since <= day < until else self.capital_on(day)


def slug(name: str) -> str:
    """The place id that an English name gives: lower case, no accents, hyphens.

    >>> slug("Côte d'Ivoire"), slug("New York"), slug("N'Djamena")
    ('cote-d-ivoire', 'new-york', 'n-djamena')
    """
    return _NOT_A_SLUG.sub("-", fold(name)).strip("-")


def _forms(demonym: str) -> tuple[str, str, str, str]:
    """The masculine and feminine singulars, then the plurals, of ``demonym``.

    >>> _forms("arménien"), _forms("turc/turque")
    (('arménien', 'arménienne', 'arméniens', 'arméniennes'), ('turc', 'turque', 'turcs', 'turques'))
    """
    masculine, _, feminine = demonym.partition("/")
    if not feminine:
        if masculine.endswith(("e", "è")):
            feminine = masculine
        elif masculine.endswith(("ien", "éen", "yen", "on")):
            feminine = masculine + "ne"
        else:
            feminine = masculine + "e"
    plural = masculine if masculine.endswith(("s", "x")) else masculine + "s"
    return masculine, feminine, plural, feminine + "s"


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(",") if part.strip())


def _read() -> tuple[dict[str, Country], dict[str, str]]:
    countries: dict[str, Country] = {}
    demonyms: dict[str, str] = {}
    for row in _ROWS.strip().splitlines():
        iso, english, french, others, capital_en, capitals, adjectives = row.split("|")
        article = _ARTICLE.match(french)
        name_fr = french[article.end() :] if article else french
        place_id = slug(english)
        capital = slug(capital_en) if capital_en else None
        countries[iso] = Country(
            iso=iso,
            place_id=f"{place_id}-country" if place_id == capital else place_id,
            name_fr=name_fr,
            name_en=english,
            capital=capital,
            article=article[0].strip() if article else "",
            names_fr=(name_fr, *_split(others)),
            capital_en=capital_en or None,
            capitals_fr=_split(capitals),
            demonyms=tuple(d.partition("/")[0] for d in _split(adjectives)),
        )
        for adjective in _split(adjectives):
            for form in _forms(adjective):
                folded = fold(form)
                demonyms.setdefault(folded, iso)
                demonyms.setdefault(folded.replace("-", " "), iso)
    return countries, demonyms


COUNTRIES: dict[str, Country]
"""Countries and territories by ISO 3166-1 alpha-2 code."""

DEMONYMS: dict[str, str]
"""Folded demonyms, in every gender and number, and the code of the country: ``"azerbaidjanaises"`` -> ``"AZ"``."""

COUNTRIES, DEMONYMS = _read()


def country_of_most(counted: Counter[str]) -> Country | None:
    """The country that more than half of what is counted is of, by its code; ``None`` where there is none.

    >>> country_of_most(Counter({"ML": 3, "NE": 2})).name_en, country_of_most(Counter({"ML": 2, "NE": 2}))
    ('Mali', None)
    """
    return next((COUNTRIES.get(iso) for iso, number in counted.most_common(1) if 2 * number > counted.total()), None)


def country_of_demonym(word: str) -> Country | None:
    """The country whose demonym ``word`` is, or ``None``.

    >>> country_of_demonym("Azerbaïdjanaises").capital, country_of_demonym("sud-soudanaise").name_fr
    ('baku', 'Soudan du Sud')
    """
    iso = DEMONYMS.get(fold(word))
    return COUNTRIES[iso] if iso else None


_STEM = re.compile(r"[a-z]+(?:-[a-z]+)?")
_APART = bytes(code if chr(code) in "abcdefghijklmnopqrstuvwxyz-" else 32 for code in range(256))


@lru_cache(maxsize=8)
def demonyms_in(folded: str) -> Counter[str]:
    """How often the demonyms of each country stand in a folded text; shared by all who ask, so not to be changed.

    >>> demonyms_in("l'armee malienne et des soldats burkinabe et maliens")
    Counter({'ML': 2, 'BF': 1})
    """
    words = folded.encode("ascii", "replace").translate(_APART).decode("ascii").split()  # a fifth of the time of a pattern
    near = [word for word in words if word in DEMONYMS or "-" in word]
    return Counter([DEMONYMS[part] for word in near for part in _STEM.findall(word) if part in DEMONYMS])
