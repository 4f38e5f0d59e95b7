"""Which of the places that a clause names are where its act happened.

`geo.place.resolve` reads a name's role from the words right before it, whatever they tell of. What is told changes it: fire
goes to a destination, troops withdraw from an origin, talks are held "à Genève" and make "l'accord de Genève".
"""

import re
from collections.abc import Container, Sequence
from dataclasses import replace

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType, Prec
from geo.incident.fr import ROUGH_NUMBERS
from geo.incident.gate import Sought
from geo.link.index import SpanIndex
from geo.link.kinds import FORCE, LOCAL
from geo.model import Article, Span, Trigger, Where
from geo.place.fr import BUILDINGS, CAPITALISED, FACILITIES
from geo.text import fold

__all__ = [
    "BUILDING_OF",
    "LOCAL_BODY",
    "bears_name",
    "dates_the_act",
    "finest",
    "has_its_building",
    "holds_this_town",
    "is_agreed_at",
    "is_bedside",
    "is_befallen",
    "is_carried_to",
    "is_compared",
    "is_counted_from",
    "is_felt",
    "is_home",
    "is_made_for",
    "is_near",
    "is_road",
    "is_side",
    "is_source_home",
    "is_subject_under",
    "is_unspoken",
    "is_victims_home",
    "kilometres_from",
    "names_unknown",
    "places_what_was_told",
    "speaks_for_area",
]

_NEAR_KM = 25
_FAR_KM = 80
_KM = re.compile(rf"\b(?:(\d{{1,4}})(?:,\d)?|une ({'|'.join(ROUGH_NUMBERS)}) de) ?(?:kms?|kilometres?)\b[^.;,]{{0,30}}$")
_SPOKEN = Sought(
    r"\b(?:communiques?|declarations?|conference de presse|point de presse|points? presse|devant (?:la presse|des journalistes|les journalistes)|messages?|interviews?|entretiens? (?:à|accorde\w*|avec)|"
    r"(?<!pleine )allocution|(?<!plein )discours|video(?! (?:tournee|filmee|prise|captee|geolocalisee))|lettre|(?:une|cette|sa|leur) tribune)\b[^.;:]{0,50}$"
)
_LIVES = Sought(
    r"\b(?:incarcere|detenu|emprisonne|ecroue|exile|refugie|(?<!une )(?<!\bla )(?<!cette )(?<!\bsa )(?<!leur )(?<!principale )base|installe|etabli|ne|natif|forme|hospitalise|soigne|residant|domicilie|reside|vivant|vit|replie|scolarise|arrete|extrade|juge|condamne|affecte|mute|en (?:poste|garnison|fonctions?|exil|formation|convalescence))e?s?"
    r"(?: (?!à |a |au |aux |en |dans )[a-z]+| à vie| au secret){0,3} (?:à|a|au|aux|en|dans|pres de|pres d') ?(?:la |le |les |l')?$"
)
# "douze blessés évacués sur Sévaré", "ont arraisonné un cargo et l'ont conduit à Bandar Abbas": where they were brought
_CARRIED_TO = Sought(
    r"\b(?:bless\w+ (?:[\w']+ ){0,3}?evacue?e?s?|transferee?s?|transportee?s?|achemine?e?s?|admise?s?|(?<!frappes )(?<!aeriennes )(?<!aeriens )(?<!raids )(?<!attaques )(?<!operations )conduite?s?|heliportee?s?|hospitalisee?s?|emmenee?s?|remorquee?s?|escortee?s?|rapatriee?s?) "
    r"(?:\w+ )?(?:sur|à|vers|au|aux|dans (?:un|une|l'|le|la) ?(?:\w+ )?(?:de|d')) $|"
    r"\b(?:(?:trouv|cherch|pris)\w* refuge|(?:refugi|abrit|heberg|accueilli|relog)e?e?s?|mise?s? à l'abri) (?:[a-z]+ ){0,2}(?:sur|à|vers|au|aux|dans (?:un|une|l'|le|la|des|les) ?(?:\w+ )?(?:de|d'|du)) $"
)
# "Trente corps ont été déposés à la morgue de Ségou après l'embuscade"
_TENDED_AT = Sought(
    r"\b(?:depos|transport|achemin|admis|conduit|evacu|transfer|amen|emmen|hospitalis|soign|repart|opere|recueilli)\w* (?:[\w'-]+ ){0,3}?(?:à|a|dans|vers|sur) "
    r"(?:la|l'|le|les|un|une|des|deux|trois|plusieurs) ?(?:morgues?|hopital|hopitaux|cliniques?|dispensaires?|centre (?:de sante|hospitalier|medical)|maternite)(?: [a-z-]+){0,3}? (?:de la |de l'|de |d'|du )$"
)
# "Transportés à l'hôpital de Kaya, deux blessés y ont succombé"
_DIED_THERE = re.compile(
    r"[^.;:\n]{0,60}\by (?:a|ont|est|sont|avait|avaient) (?:[a-z]+ )?(?:succomb|mort|deced|peri|expir|laiss)"
)
# "Le bilan dépasse celui de 2010 à Port-au-Prince": of what it is the like
_COMPARED = Sought(
    r"\b(?:celui|celle|ceux|celles) (?:(?:de|d'|du|survenue?s?|perpetree?s?|commise?s?) [^,.;:]{0,30}?)?(?:à|en|au|dans) $"
)
_SINCE = Sought(r"\bdepuis (?:l'|la |le )?$")
# "depuis le retour au pouvoir des talibans à Kaboul": a date, no place
_SINCE_EVENT = Sought(
    r"\b(?:depuis|apres|avant) (?:le |la |l')(?:retour|arrivee|chute|prise du pouvoir|depart|election|investiture|signature|renversement|coup d'etat|conclusion|sommet|visite|entree en fonctions?)\b[^,.;:]{0,45} (?:à|en|a|au) $"
)
# "Le 24 février, jour de l'invasion de l'Ukraine, la Lituanie a décrété l'état d'urgence": a date, no place
_ON_THE_DAY = Sought(
    r"\b(?:jour|lendemain|veille|soir|anniversaire) (?:meme )?d(?:e la |e l'|u |es )(?:[a-z]+ )?(?:invasion|offensive|guerre|attaque|assaut|attentat|chute|prise|annexion|independance|coup d'etat|putsch|bombardement|frappe|massacre|seisme|retrait|evacuation)s? (?:[a-z]+ )?(?:de la |de l'|du |des |de |d'|en |au |aux |à |contre |sur )(?:la |l'|le |les )?$"
)
_AS_FAR_AS = Sought(r"\bjusqu(?:'à|'au|'aux|'en|e dans) ?(?:la |le |les |l')?(?:\w+ de )?$")  # "ressentie jusqu'à Quito"
# "Le cessez-le-feu conclu à Doha a été violé à Walikale": of what was agreed there
_AGREED_AT = Sought(
    r"\b(?:prolong|reconduit|renouvel|conclu|sign|negoci|paraph|scell|arrach|obten|annonc|accept)(?:e|ee|es|ees|u|ue|us|ues)?(?: (?:[a-z]+di|hier|en [a-z]+|le \d{1,2}(?:er)? [a-z]+|il y a [a-z]+ [a-z]+)(?: \d{4})?)? (?:à|en|au) $"
)
BUILDING_OF = Sought(
    rf"\b(?:{'|'.join(sorted((*FACILITIES, *BUILDINGS, 'quartier general', 'centre de sante'), key=len, reverse=True))})"
    r" (?:[a-z-]+ ){0,3}(?:de la |de l'|du |des |de |d')$"
)
LOCAL_BODY = re.compile(
    r"\b(?:maires?|mairie|gouverneurs?|gouvernorat|prefets?|prefecture|police|gendarmerie|hopital|hopitaux|pompiers|parquet|procureur|morgue|municipalite|"
    r"conseil (?:municipal|local|regional|militaire)|cellule d'urgence|salles? d'urgence|comites? (?:de resistance|local)|bureau des medias|sous-prefet|bourgmestre|imam|emir|chef(?:ferie| de village| traditionnel)?|"
    r"depute|reseau|syndicat des medecins|medecins|direction de la sante|autorites|administration|protection civile|societe civile|commissaire|administrateur|secouristes|hopital general|centre hospitalier) "
    r"(?:[a-z-]+ ){0,3}(?:de la |de l'|du |des |de |d')$"
)
_RESIDENT = re.compile(
    r"\b(?:habitante?s?|residente?s?|riveraine?s?|commercante?s?|villageois|paysans?|instituteurs?|infirmiere?s?) (?:de la |de l'|du |des |de |d')$"
)
# "Le maire de Culiacan a été abattu", "Trois jeunes de Kasserine ont été tués"
_VICTIM = re.compile(
    rf"(?:le|la|l'|un|une|{TWO_TO_TEN}|\d+|des|plusieurs|les) ?(?:ancienne? |jeunes? )?"
    r"(?:maires?|adjointe?|prefets?|sous-prefet|conseillere?s?(?: municip\w+)?|pretres?|cure|eveque|imam|pasteur|chef|juges?|procureure?|journalistes?|instituteurs?|institutrices?|infirmiere?s?|medecins?|"
    r"habitante?s?|jeunes|lyceens|lyceennes|ecoliers|ecolieres|etudiante?s?|villageois|paysans?|agriculteurs?|commercante?s?|pecheurs?|eleveurs?|bergers?|notables?|ouvriers?|mineurs?|policiers?|gendarmes?|enseignante?s?|professeurs|dockers|taxis|taxieurs|chauffeurs|camionneurs|eboueurs|soignants|infirmiers|avocats|magistrats|producteurs|planteurs|riverains|residents|parents|femmes|deplaces|refugies|detenus)"
    r"(?: (?!de |du |d'|des )[a-z]+)? (?:de |d'|du )(?:la (?:paroisse|ville|localite) de )?$"
)
_AMONG = re.compile(
    r"\b(?:tue|mort|blesse|victime|disparu|perte)e?s? (?:[a-z]+ ){0,2}?(?:parmi|chez|dans les rangs) (?:les |la |des )(?:[a-z-]+ ){1,3}(?:de |d'|du )$"
)
_THIS_TOWN_OF = re.compile(
    r"\b(?:cette|ce|la meme|le meme) (?:[a-z]+ )?(?:ville|village|localite|bourgade|bourg|cite|station|commune|port|oasis|hameau|gros bourg)(?: [a-z]+){0,2} (?:du|de la|de l'|des|de|d') ?(?:l'|la )?(?:[a-z]+ d[eu'] ?)?$"
)
# "cette ville située à 30 km au sud de Bahir Dar": a town told before, not what it is measured from
_THIS_TOWN_AT = re.compile(
    r"\b(?:cette|ce|la meme|le meme) (?:[a-z]+ )?(?:ville|village|localite|bourgade|bourg|cite|station|commune|port|oasis|hameau|base|ile|camp|quartier|site)(?: [a-z]+){0,2},? (?:(?:situe|sis|distant|bati|perche|implant)\w* )?(?:à|a) [^,.;:]{0,60}$"
    r"|\b(?:l[ea] |l')(?:batiment|immeuble|edifice|residence|complexe|site|structure|ouvrage|barre)(?: [a-z]+)?,? (?:situe|sis|distant|bati|perche|implant)\w* (?:à|a) [^,.;:]{0,60}$"
)
_BEDSIDE = Sought(
    r"\b(?:deced\w+|succomb\w+|mort(?:e|s|es)? de (?:ses|leurs) blessures|eteinte?s?|agonis\w+) [^.;:]{0,40}(?:hopital|clinique|centre hospitalier|dispensaire|maternite|centre de sante) (?:[a-z-]+ ){0,3}(?:de |d'|du )?$|"
    r"\b(?:deced\w+|succomb\w+|mort(?:e|s|es)?|peri) [^.;:]{0,40}(?:transfert|transport|evacuation) (?:[a-z]+ ){0,2}?(?:à|vers|sur) (?:l'hopital (?:[a-z-]+ ){0,2}(?:de |d'|du )?)?$"
)
_ON_THE_SIDE = re.compile(r"\b(?:du cote|aux cotes|dans le camp) (?:de |d')$")
_ROAD_TO = Sought(r"\b(?:route|piste|voie|train|bus|chemin) (?:de la |de |d'|du |vers )$")
# "l'embranchement des routes de La Paz, Oruro et Cochabamba"; not "Les routes de Katmandou sont coupées"
_ROADS_TO = Sought(r"\broutes (?:de la |de |d'|du |vers )(?P<others>(?:[\w' -]{2,30}(?:, | et )(?:de |d'|du )?){0,3})$")
_MORE_ROADS = re.compile(r"(?:, [\w' -]{2,30}){0,2} et (?:de |d'|du )?(?=[\w'-]{2,20}\b)")
_FOR_AREA = re.compile(
    r"\b(?:societe civile|administrateur|gouverneur|gouvernorat|prefet|prefecture|parquet|procureur|commissaire|administration)\b [^.;,:]{0,40}$"
)
# "a dit à Reuters", "a confié à Mediapart": to whom, not where
_TOLD_TO = re.compile(
    r"\b(?:dit|déclaré|confié|raconté|affirmé|indiqué|expliqué|assuré|précisé|annoncé|accordé|demandé|ordonné|livré|remis|répondu|rappelé|reproché|adressé|succédé|selon)(?: \w+)? ?$"
)
_FROM_THERE = re.compile(r"\b[Dd]epuis (?:le |la |les |l['’])?$")  # "depuis le village Vodiané": where the fire came from
_UNKNOWN = re.compile(
    r"(?<![\w-])(?:[àÀAa]|[Pp]r[eè]s d[e'’]|[Aa]utour de|[Dd]evant|[Aa]u large de|[Vv]ers|[Cc][oô]té d[e'’]|[Nn]on loin d[e'’]|[Aa]ux (?:abords|environs|alentours|portes) d[e'’]|[Jj]usqu['’]à|[Pp]rise d[e'’]|[Cc]hute d[e'’]|[Rr]eprise d[e'’]|[Ss]ur l['’]axe|[àÀAa] (?:la )?hauteur d[e'’]|(?:villages?|localités?|localites?|bourg|bourgade|hameaux?|communes?|cantons?|districts?|territoires?|comtés?|comtes?|arrondissements?|groupements?|chefferies?|sous-préfectures?|woreda|camp|[îi]le|forêt|foret|mine)(?: (?!d[eu]s?\b|et\b|en\b|à\b|où\b|qui\b|sur\b|dans\b|par\b|pour\b)[a-zà-ÿ-]+)? (?:d[eu]s?(?: l[ae'’]?)?|d['’])?) ?(?P<name>(?:[AaEe][lnrsdzt]h?[ -])?[A-ZÉÈÎ][a-zà-ÿ][\w-]+)"
)

# "ont attaqué Zzyboro": not "ont attaqué Hassan Nasrallah", and of what is killed or accused nobody asks where it lies
_UNKNOWN_OBJECT = re.compile(
    r"(?:attaqué|bombardé|pilonné|repris|conquis|encerclé|assiégé|investi|libéré|évacué|occupé|incendié|pillé|envahi|abandonné|capturé|visé|frappé|secoué|ravagé|dévasté|inondé|atteint|gagné|emparée?s? d[e'’]|attaquent|bombardent|assiègent|"
    rf"encerclent|contrôlent|occupent|attaquant|bombardant)(?: (?:{WEEKDAY}|hier)(?: matin| soir)?)? ?(?P<name>[A-ZÉÈÎ][a-zà-ÿ][\w-]+)(?! [A-ZÉÈÎ])"
)

_BEARS_NAME = re.compile(
    r"\b(?:universites?|lycees?|colleges?|hotels?|stades?|musees?|theatres?|cinemas?|cliniques?|hopital|cathedrale|eglise|basilique|place|rue|avenue|boulevard|centre commercial) $"
)
# "avant de prendre la fuite en direction de Baga"; not "a répliqué par des roquettes en direction de …"
_MADE_FOR = Sought(
    r"\b(?:decoll|envol|appareill|embarqu|roul|circul|naviguai|faisai|s'enfon|fui|fuite|s'enfui|repli(?!qu)|repart|s'eloign|disparu|emmen|convoy|s'echapp|decamp|retir)\w*\b[^,.;:]{0,45}en direction (?:de la |de l'|du |des |de |d')$"
)
_STRUCK = frozenset({"against", "event-of", "fired-at", "object", "passive"})


# --- towns that an act befalls, by their place in the sentence ---
_TOWN_OF = r"(?:(?:ville|cite|localite|village|bourgade|bourg|commune|region|province|district|territoire|etat|ile|camp|enclave|presqu'ile|vallee|capitale \w+),? (?:\w+ )?(?:de la |de l'|du |des |de |d')?)?"
_OPENS = re.compile(
    rf"\W*(?:(?:en|à|au|dans|peu|plus|un peu|{WEEKDAY}|hier|ensuite|puis|enfin|depuis|aussitot|la veille|le lendemain|la nuit|cette nuit|mais|et)\b[^,.;:]{{0,30}}, |le \d{{1,2}}(?:er)? [a-z]+(?: \d{{4}})?,? )?(?:(?:[a-z]+ ){{0,2}}(?:bastion|fief|reduit|verrou|carrefour|capitale|ville|place forte|enclave|port|chef-lieu|localite|village|cite|poumon) [^.;:]{{2,90}}, )?(?:(?:toute |tout |meme |seule? )?(?:la |le |les |l'))?{_TOWN_OF}\"?"
)
_ASIDE = r"(?:,[^,.;]{1,60},)?"
_SUFFERS = re.compile(
    rf"\"?{_ASIDE}(?: \w+ment| elle| lui| aussi| a (?:son|leur) tour)?,? (?:n')?(?:(?:a|avait|aurait) (?:\w+ ){{0,2}}?(?:ete|subi|essuye|encaisse|recu|pris|connu|vecu|renoue|bascule|tremble|vibre|resonne|retenti|change|accueilli|compte|perdu|enterre|inhume|pleure)\b|"
    r"(?:est|etait|fut|reste|restait|demeure|demeurait|vit|vivait|s'est|s'etait|se|tremble|tremblait|subit|subissait|essuie|essuyait|connait|connaissait|enterre|croule|croulait|tombe|tombait|tomba|capitule|capitulait|capitula|cedait)\b|"
    r"(?:(?:toujours|encore|de nouveau) (?:ferme|coupe|bloque|boucle|encercle|assiege|inonde|prive)e?\b|aux mains|sous|en (?:proie|feu|flammes)|sans (?:eau|courant|electricite|vivres)|à (?:nouveau|sec)|de nouveau|aussi|egalement|non plus|plonge\w+|[a-z]{3,}(?:ee|ie|ise|ue|uite|erte))\b)"
)
_BEFALLS_CAPITAL = re.compile(
    r"(?: \w+ment| aussi)? (?:(?:a|avait) (?:\w+ )?(?:ete|subi|essuye|encaisse|resonne|vibre|tremble)\b|(?:s'est (?:reveillee?|embrasee?)|se vide|s'est vidée?|s'est videe?|vit|croule|tremble|reste (?:coupee|privee|encerclee|paralysee))\b|"
    r"(?:sous (?:les? |l'|la )?(?:eaux|bombes|obus|feu|drones|neige|decombres)|coupee|privee|encerclee|assiegee|inondee|bombardee|pilonnee|paralysee|secouee|plongee)\b)"
)
_LIVES_UNDER = re.compile(
    r"(?:,[^,.;]{1,90},)? (?:(?:vit|vivait|reste|restait|demeure|demeurait|se trouve|est|etait|croule|croulait|tremble)(?: [^,.;:]{1,45})?|a (?:perdu|enterre|compte|vu) [^,.;:]{1,50} sous)(?: | d')"
    r"|(?:,[^,.;]{1,90},)? (?:a|avait|connait|vit|paie|subit|pleure|compte) (?:[^.;:]{1,80})?: "
)
# "Téhéran n'a pas été épargnée : des étudiants ont été arrêtés par dizaines"
_NOT_SPARED = re.compile(
    rf"{_ASIDE} (?:n'(?:a|avait|est|etait) pas (?:ete )?(?:epargnee?|en reste|à l'abri|ete oubliee?)|n'(?:echappe|a pas echappe|y echappe) pas (?:à la regle|aux \w+|à \w+ \w+)?|(?:brule|saigne|gronde|tremble|souffre|s'embrase|fume|suffoque)(?: aussi| à son tour)?)[^.;:]{{0,40}}: "
)
_THAT_OF = re.compile(r"\b(?:celui|celle|ceux|celles|tour) (?:de |d'|du |des )(?:la |l'|le )?$")
_HOSTS = re.compile(rf"{_ASIDE} (?:a (?:\w+ )?(?:accueilli|abrite|heberge|ete (?:le theatre|l'hote))|accueill\w+|abrit\w+)\b")
_BEFALLS = re.compile(
    r"(?: (?:"
    + WEEKDAY
    + r"|hier|aussi|egalement|desormais|toute|toujours|depuis \w+|ce matin|cette nuit|de plein fouet|dans la \w+)){0,2}"
    rf" (?:la |le |les |l'|tout |toute )*{_TOWN_OF}\"?"
)
_ACROSS = frozenset({"comb a place", "a column passes"})  # "ont sillonné Bamako": the town, no government
_BEFALLEN: frozenset[IncidentType] = FORCE - {"war", "abduction_arrest"} | {"displacement", "protest", "negotiation", "other"}


def is_befallen(seen: str, trigger: Trigger, where: Where) -> bool:
    """Whether a town is what the act befalls: "Djibo vit encerclée", "La région de Soumy a essuyé", "un cyclone a balayé Mayotte"."""
    kind, feature, span = trigger.event_type, where.place.feature, where.evidence.span
    if where.role != "about" or where.evidence.rule not in ("name", "bare", "metonym", "world", "spelling", "of"):
        return False
    if where.evidence.rule == "of":
        return trigger.rule == "the same again" and _THAT_OF.search(seen, trigger.clause.start, span.start) is not None
    if (
        kind in ("deployment", "disaster", "protest")
        and (
            feature in (LOCAL | {"country"}) - {"capital"}
            or trigger.rule in _ACROSS
            or (kind == "disaster" and feature == "capital")
        )
        and 0 < span.start - trigger.span.end < 50
        and _BEFALLS.fullmatch(seen, trigger.span.end, span.start)
    ):
        return True
    if kind not in _BEFALLEN or span.start > trigger.span.start or not _OPENS.fullmatch(seen, trigger.clause.start, span.start):
        return False
    if feature == "capital":
        return (_HOSTS if kind in ("negotiation", "displacement") else _BEFALLS_CAPITAL).match(seen, span.end) is not None
    if feature not in LOCAL:
        return False
    if kind in ("negotiation", "other"):
        return kind == "negotiation" and _HOSTS.match(seen, span.end) is not None
    return kind in ("displacement", "protest") or _SUFFERS.match(seen, span.end) is not None


def is_subject_under(seen: str, trigger: Trigger, where: Where, start: int) -> bool:
    """Whether a sentence that begins at ``start`` has a town for its subject, and the act is what it lives under: "Kadugli vit sous blocus"."""
    span = where.evidence.span
    if where.role != "about" or where.place.feature not in LOCAL:
        return False
    if _NOT_SPARED.fullmatch(seen, span.end, trigger.clause.start):
        return True
    return where.place.feature != "capital" and bool(
        _OPENS.fullmatch(seen, start, span.start) and _LIVES_UNDER.fullmatch(seen, span.end, trigger.clause.start)
    )


def is_unspoken(seen: str, where: Where, venues: Container[Span]) -> bool:
    """Whether no words were spoken there: not "dans un communiqué publié à Benghazi", nor where a statement has its venue."""
    start = where.evidence.span.start
    if where.evidence.rule in _STRUCK:
        return where.evidence.span not in venues  # "dans un communiqué, l'armée annonce avoir repris Bara"
    return where.evidence.span not in venues and not _SPOKEN.search(seen, max(0, start - 80), start)


def is_side(seen: str, where: Where) -> bool:
    """Whether a capital is one of the parties: "Du côté de Bakou, on déplore trois morts"."""
    start = where.evidence.span.start
    return where.place.feature == "capital" and bool(_ON_THE_SIDE.search(seen, max(0, start - 20), start))


def bears_name(seen: str, where: Where) -> bool:
    """Whether a building only bears a town's name: "l'université San Marcos", "la place Vendôme", "l'hôtel Bristol"."""
    start = where.evidence.span.start
    return where.evidence.rule == "world" and bool(_BEARS_NAME.search(seen, max(0, start - 30), start))


def is_home(seen: str, where: Where) -> bool:
    """Whether somebody only lives or is held there: "incarcéré à vie aux Etats-Unis", "basé à Doha"."""
    return bool(_LIVES.search(seen, max(0, where.evidence.span.start - 60), where.evidence.span.start))


def has_its_building(seen: str, where: Where) -> bool:
    """Whether what the sentence tells of stands there: "la garnison de Lashio", "un tribunal d'Istanbul", "la population de Sake"."""
    start = where.evidence.span.start
    return where.evidence.rule == "of" and where.where_prec <= 4 and bool(BUILDING_OF.search(seen, max(0, start - 60), start))


def is_source_home(seen: str, where: Where) -> bool:
    """Whether a local body that tells of an act has its town there: "le maire de Kherson a annoncé", "selon la police de Kano"."""
    start = where.evidence.span.start
    before = max(0, start - 60)
    told = LOCAL_BODY.search(seen, before, start) or _RESIDENT.search(seen, before, start)
    return where.evidence.rule == "of" and where.where_prec <= 4 and told is not None


def is_victims_home(seen: str, where: Where, start: int) -> bool:
    """Whether those whom the clause at ``start`` says that it befell are of a town: "Trois lycéens de Kasserine ont été tués"."""
    span = where.evidence.span
    of_town = where.evidence.rule == "of" and where.where_prec == 1
    if of_town and _AMONG.search(seen, max(start, span.start - 80), span.start):
        return True  # "deux tués parmi les dockers de Salif"
    return of_town and _VICTIM.fullmatch(seen, start, span.start) is not None


def is_carried_to(seen: str, where: Where) -> bool:
    """Whether somebody or something was only brought there: "évacués sur Sévaré", "l'ont conduit à Bandar Abbas"."""
    start, end = where.evidence.span.start, where.evidence.span.end
    tended = _TENDED_AT.search(seen, max(0, start - 90), start) is not None and _DIED_THERE.match(seen, end) is None
    return tended or bool(_CARRIED_TO.search(seen, max(0, start - 60), start))


def is_agreed_at(seen: str, where: Where) -> bool:
    """Whether a truce was only agreed there: "malgré le cessez-le-feu prolongé le 5 février à La Havane"."""
    start = where.evidence.span.start
    return _AGREED_AT.search(seen, max(0, start - 60), start) is not None


def dates_the_act(seen: str, where: Where) -> bool:
    """Whether a place only stands in what a day is called after: "Le 24 février, jour de l'invasion de l'Ukraine, …"."""
    start, end = where.evidence.span.start, where.evidence.span.end
    return seen.startswith(",", end) and _ON_THE_DAY.search(seen, max(0, start - 60), start) is not None


def is_counted_from(seen: str, trigger: Trigger) -> bool:
    """Whether an act is only what another is counted from: "Les fusillades durent depuis l'arrestation du baron, en 2024, à El Paso"."""
    return bool(_SINCE.search(seen, max(0, trigger.span.start - 12), trigger.span.start))


def is_compared(seen: str, where: Where) -> bool:
    """Whether what happened there is what this is compared with or counted from: "celui de 2010 à Port-au-Prince", "depuis leur retour à Kaboul"."""
    start = where.evidence.span.start
    low = max(0, start - 80)
    since = where.place.feature != "country" and _SINCE_EVENT.search(
        seen, low, start
    )  # not "6.000 morts depuis le putsch en Birmanie"
    return bool(since or _COMPARED.search(seen, low, start))


def holds_this_town(seen: str, where: Where) -> bool:
    """Whether a name only says what holds the town that is meant: "son assaut sur cette ville de l'Irrawaddy"."""
    start = where.evidence.span.start
    return where.where_prec >= 3 and bool(_THIS_TOWN_OF.search(seen, max(0, start - 60), start))


def is_bedside(seen: str, where: Where) -> bool:
    """Whether somebody died there of wounds received elsewhere: "est décédée samedi à l'hôpital de Dnipro"."""
    start = where.evidence.span.start
    return bool(_BEDSIDE.search(seen, max(0, start - 80), start))


def is_felt(seen: str, where: Where) -> bool:
    """Whether what happened elsewhere only reached it: "ressentie jusqu'à Quito"."""
    start = where.evidence.span.start
    return _AS_FAR_AS.search(seen, max(0, start - 24), start) is not None


def is_made_for(seen: str, where: Where) -> bool:
    """Whether those who acted only left in that direction: "avant de prendre la fuite en direction de Baga"."""
    start = where.evidence.span.start
    return _MADE_FOR.search(seen, max(0, start - 80), start) is not None


def is_road(seen: str, where: Where) -> bool:
    """Whether a name says where a road leads: "sur la route de Derna", "les routes de La Paz, Oruro et Cochabamba"."""
    start, end = where.evidence.span.start, where.evidence.span.end
    if _ROAD_TO.search(seen, max(0, start - 30), start):
        return True
    roads = _ROADS_TO.search(seen, max(0, start - 80), start)
    return roads is not None and bool(roads["others"] or _MORE_ROADS.match(seen, end))


def speaks_for_area(seen: str, where: Where) -> bool:
    """Whether the body that tells of an act speaks for all that is around its town: "la société civile de Masisi"."""
    start = where.evidence.span.start
    return bool(_FOR_AREA.search(seen, max(0, start - 60), start) or _RESIDENT.search(seen, max(0, start - 60), start))


def kilometres_from(seen: str, where: Where) -> int | None:
    """How far from a town a clause measures: "à une centaine de kilomètres de Goma"; `None` where it gives no figure."""
    start = where.evidence.span.start
    told = _KM.search(seen, max(0, start - 60), start)
    return None if told is None else ROUGH_NUMBERS.get(told[2]) or int(told[1])


def places_what_was_told(seen: str, where: Where) -> bool:
    """Whether the distance from a town only says where a place is that was told before: "Le bâtiment, situé à 20 km de Kramatorsk"."""
    start = where.evidence.span.start
    return _THIS_TOWN_AT.search(seen, max(0, start - 90), start) is not None


def is_near(seen: str, where: Where, trigger: Trigger) -> Where | None:
    """The stretch around a town that a clause only measures from: "à 15 km au sud de Komanda"; `None` where that is too far off."""
    span = where.evidence.span
    wide = where.place.feature in ("country", "continent")
    if where.evidence.rule != "distance-from" or wide or span.gap(trigger.span) > 160:
        return None
    if places_what_was_told(seen, where):
        return None
    distance = kilometres_from(seen, where) or _NEAR_KM + 1
    if distance > _FAR_KM:
        return None
    prec: Prec = 2 if distance <= _NEAR_KM else 3
    return replace(where, role="scene", where_prec=prec)


def names_unknown(article: Article, stretch: Span, places: SpanIndex[Where]) -> bool:
    """Whether a stretch stands at a place that nothing resolved ("à Rufaa"): better no scene than one it does not name."""
    return any(
        not places.touching(Span(name.start("name"), name.end("name")))
        and fold(name["name"]) not in CAPITALISED  # "jusqu'à Noël"
        and not _TOLD_TO.search(article.text, stretch.start, name.start())
        and not _FROM_THERE.search(article.text, stretch.start, name.start())
        for pattern in (_UNKNOWN, _UNKNOWN_OBJECT)
        for name in pattern.finditer(article.text, stretch.start, stretch.end)
    )


def finest(trigger: Trigger, found: Sequence[Where]) -> list[Where]:
    """The places at the finest level named, nearest first; what only holds them follows."""
    unique: list[Where] = []
    for where in sorted(found, key=lambda w: (w.where_prec if w.where_prec != 2 else 1, w.evidence.span.gap(trigger.span))):
        if all(where.place.id != w.place.id for w in unique):
            unique.append(where if where.role == "scene" else replace(where, role="scene"))
    return unique
