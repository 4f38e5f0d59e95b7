"""Whether a place that the clause of an act names is where it happened: rows by the type of act, the first that holds answers.

Most rules of ``geo.place.resolve`` say what a name is whatever is told of it; these rows say what the act makes of it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import INCIDENT_TYPES, Feature, IncidentType, PlaceRole
from geo.incident.gate import Late
from geo.link.kinds import DECREED, FORCE, LOCAL, PER_TOWN
from geo.link.named import (
    BUILDING_OF,
    LOCAL_BODY,
    bears_name,
    dates_the_act,
    is_agreed_at,
    is_carried_to,
    is_compared,
    is_made_for,
    is_side,
)
from geo.model import Trigger, Where
from geo.place.fr import STRUCK_SCHOOL
from geo.place.parts import holds_countries

__all__ = ["is_named_scene"]


def is_named_scene(seen: str, trigger: Trigger, where: Where) -> bool:
    """Whether a place that stands in the clause is where it happened."""
    start = where.evidence.span.start
    named = _Named(seen, trigger, where, seen[max(0, start - 60) : start], where.evidence.rule, where.place.feature)
    for row in _ROWS_OF[trigger.event_type]:
        for holds in row.conditions:
            if not holds(named):
                break
        else:
            return row.answer
    return False


@dataclass(slots=True)
class _Named:
    """A place named in the clause of an act, and the words before it."""

    seen: str
    trigger: Trigger
    where: Where
    before: str
    rule: str
    feature: Feature


_Condition = Callable[[_Named], bool]


class _Row(NamedTuple):
    """Of acts of which types a row speaks, what it answers and all that must hold."""

    kinds: frozenset[IncidentType]
    answer: bool
    conditions: tuple[_Condition, ...]


class _Pattern(Protocol):
    def search(self, text: str, /) -> object: ...


def _there(kinds: Iterable[IncidentType], *conditions: _Condition, before: str | _Pattern = "") -> _Row:
    """It happened there, where all of some conditions hold and ``before`` stands before the name, not far."""
    return _Row(frozenset(kinds), True, (*conditions, _before(before)) if before else conditions)


def _not_there(kinds: Iterable[IncidentType], *conditions: _Condition, before: str | _Pattern = "") -> _Row:
    """It did not happen there, where they do."""
    return _there(kinds, *conditions, before=before)._replace(answer=False)


def _before(words: str | _Pattern) -> _Condition:
    pattern = Late(words) if isinstance(words, str) else words
    return lambda named: pattern.search(named.before) is not None


def _ruled(*rules: str) -> _Condition:
    """By which rule the name was read."""
    return lambda named: named.rule in rules


def _in_role(*roles: PlaceRole) -> _Condition:
    """What the words before the name made of it."""
    return lambda named: named.where.role in roles


def _a(*features: Feature) -> _Condition:
    """What kind of place it is."""
    wanted = frozenset(features)
    return lambda named: named.feature in wanted


def _asked(question: Callable[[str, Where], bool]) -> _Condition:
    return lambda named: question(named.seen, named.where)


def _either(*conditions: _Condition) -> _Condition:
    return lambda named: any(holds(named) for holds in conditions)


def _no(condition: _Condition) -> _Condition:
    return lambda named: not condition(named)


def _behind(named: _Named) -> bool:
    """Whether the name follows the word that tells the act."""
    return named.where.evidence.span.start > named.trigger.span.start


def _precise(prec: int) -> _Condition:
    """How large it may be: ``where_prec``."""
    return lambda named: named.where.where_prec <= prec


def _with_comma(named: _Named) -> bool:
    return named.seen.startswith(",", named.where.evidence.span.end)


def _is_convoked(named: _Named) -> bool:
    return named.seen.startswith("convo", named.trigger.span.start)


def _lies_between(named: _Named) -> bool:
    return _LIES_BETWEEN.search(named.seen, named.trigger.clause.start, named.where.evidence.span.start) is not None


def _is_told_again(named: _Named) -> bool:
    return named.trigger.rule == "the same elsewhere"


def _never(named: _Named) -> bool:
    """Whether a name is read by a rule that no act makes its scene."""
    return named.rule.startswith("metonym") or named.rule in _NEVER


def _waged(named: _Named) -> bool:
    """Whether a war is somebody's, against another: "la guerre de la Russie contre l'Ukraine"."""
    return _WAGED.match(named.seen, named.where.evidence.span.end) is not None


def _says_what_it_is(named: _Named) -> bool:
    """Whether a name says which kind of place it is: "camp de Zamzam", while "Mayo" may be anybody."""
    span = named.where.evidence.span
    return _WITH_NOUN.search(named.seen, span.start, span.end) is not None


def _right_behind(named: _Named) -> bool:
    return _OF_DEED.fullmatch(named.seen, named.trigger.span.end, named.where.evidence.span.start) is not None


def _wide(named: _Named) -> bool:
    return named.feature in ("country", "continent") or holds_countries(named.where.place)


# "Yabroud, une ville stratégique sur la route entre Damas et la côte"
_LIES_BETWEEN = Late(
    r", (?:une? |la |le )?(?:[a-z]+ )?(?:ville|village|localite|bourg|bourgade|cite|carrefour|verrou)\b[^;:.]{0,40} entre [^;:.]{0,60}$"
)
_WAGED = Late(r" (?:contre|avec|au|à|dans|sur)\b")
_WITH_NOUN = Late(r" (?:de |d'|du |des )")
_OF_DEED = re.compile(r" (?:de |d'|du |des )(?:la |l')?")
_NEVER = frozenset(
    {"dateline", "distance-from", "locates", "post", "given", "beside", "body-of", "named-after", "registered-in"}
)

_ANY: frozenset[IncidentType] = frozenset(INCIDENT_TYPES)
_FIRED: tuple[IncidentType, ...] = ("shelling", "drone_strike", "air_strike")
_TOWNS: frozenset[Feature] = PER_TOWN - {"capital"}
_OR_COUNTRY: frozenset[Feature] = LOCAL | {"country"}

_for_town = _before(
    r"\b(?:pour|controle|pour le controle|autour|region|enclave|ville|metropole|agglomeration|territoire|marche|port|gare|hopital|aeroport|camp|village|quartier|route|banlieue|faubourg|peripherie|centre|nord|sud|est|ouest|periph\w+|prise|chute|reprise|emparee?s?|repris|pris|capture|conquis|libere|environs|ile|archipel|presqu'ile|vallee|foret|massif|localite|district|province|base|habitants|population|siege) (?:\w+ )?(?:de |d'|du |des |de la |de l'|le |la |l'|les )?\"?$"
)
_of_court = _before(
    r"\b(?:cour|tribunal|assises|prison|penitencier|postes?|postes?-frontieres?|points? de passage|passage|pont|aeroport|port|marche|route|barrage|palais de justice|audience|barreau)\b(?: [a-z']+){0,3} (?:de |d'|du |des )(?:la |l')?$"
)
_of_talks = _before(
    r"\b(?:pourparlers|negociations|discussions|rencontres?|sommets?|conferences?|reunions?|dialogue|entretiens|accords?|traites?|protocole|processus|visites?|deplacement) (?:\w+ |de (?:paix|treve|cessez-le-feu) )?(?:de |d'|du )$"
)
_not_fleeing = _no(  # "brûlaient leurs maisons avant de fuir vers l'Arménie"
    _before(
        r"\b(?:fui\w*|fuyant|fuyaient|parti\w*|partant|repli\w*|retir\w*|dirig\w*|en route|march\w*|repart\w*) vers (?:la |le |l'|les )?$"
    )
)

_ROWS = (
    # --- what the act only touches, whatever the name's rule ---
    # "se retirent en direction de Goma"
    _not_there(["withdrawal"], before=r"\ben direction (?:de la |de l'|du |des |de |d')$"),
    # "avant de prendre la fuite en direction de Baga"
    _not_there(FORCE, _asked(is_made_for)),
    _not_there(_ANY, _ruled("along", "between"), _lies_between),
    # "Le 24 février, jour de l'invasion de l'Ukraine, …"
    _not_there(_ANY, _no(_behind), _asked(dates_the_act)),
    # "l'embranchement des routes de La Paz, Oruro et Cochabamba"
    _not_there(_ANY, before=r"\b(?:embranchement|carrefour|croisement|croisee|jonction|bifurcation|intersection)s? (?:[a-z]+ )?des (?:routes|axes|pistes|voies) (?:de la |de |d'|du |vers )[^.;:]{0,30}$"),
    # "l'hôtel Bristol"
    _not_there(_ANY, _asked(bears_name)),
    # "le déversement d'un barrage au Burkina Faso voisin a provoqué": where a flood comes from, not what it drowns
    _not_there(["disaster"], _a("country"), before=r"\b(?:declench|provoqu|caus|engendr|venu|issu|aliment|grossi)\w* (?:par|de|du|des|d') ?[^,.;:]{0,60}$"),
    _there(["negotiation"], _a(*PER_TOWN), before=r"\b(?:envol|decoll|embarqu|part|repart|attendu|regagn|gagner|rejoin|ralli|atterri|pose|posera|debarqu|arriv|parven|rend|rendra|regagnera)\w* (?:(?!pour\b)[\w']+ ){0,3}(?:(?:pour|à|a|vers|sur|dans) )?$"),
    # "a convoqué l'ambassadeur de Suède à Téhéran"
    _there(["negotiation"], _ruled("post"), _is_convoked),
    # "évacués sur Sévaré", "celui de 2010 à Port-au-Prince", "le cessez-le-feu conclu à Doha"
    _not_there(FORCE, _either(_asked(is_carried_to), _asked(is_compared), _asked(is_agreed_at))),
    # "Le Conseil souverain, à Khartoum, s'en tient à 79 tués": where it sits
    _not_there(FORCE, _with_comma, before=r"(?<!pres du )(?<!devant le )(?<!contre le )(?<!visant le )(?<!vise le )(?<!dans le )(?<!au )\b(?:conseil|gouvernement|ministere|presidence|etat-major|commandement|autorites|mission|onu|chancellerie|parlement|regime|pouvoir|organisation)(?: [a-z'-]+){0,4}, (?:à|a) $"),
    # "L'insurrection, née en 2009 à Maiduguri, a fait 40.000 morts": where it began
    _not_there(["war", "casualties_report", "protest"], before=r"\b(?:nee?s?|apparue?s?|fondee?s?|creee?s?|(?<!\bla )(?<!une )(?<!cette )(?<!les )partie?s?)(?: (?:en|depuis) \d{4}| [a-z]+){0,2} (?:à|a|au|en|dans|de|d') ?(?:la |le |l')?$"),
    # "Quatre-vingt-dix corps exhumés de la forêt de Shakahola", "repêchés du lac Kivu"
    _there(FORCE, _behind, _a(*LOCAL), before=r"\b(?:exhum|retir|repech|extrai|remont|degag|deterr)\w+ (?:\w+ )?(?:de|du|des|d') ?(?:la |l'|le |les )?$"),
    _there(FORCE, _ruled("of"), before=STRUCK_SCHOOL),
    _there(_ANY, _ruled("metonym-given"), before=rf"\b(?:{WEEKDAY}|hier|{MONTH}|\d+|matin|soir|"
        r"prochaine?|derniere?|semaine|heures|jours|reunis?|reunies?|sommet|reunion|rencontre|pourparlers|discussions|visite|attendue?s?|entretiens?) (?:à|a) $"),
    _there(_ANY, _ruled("metonym-given"), before=r"\b(?:signe|paraphe|conclu|scelle|ratifie|entame|ouvert|repris|tenu|mene)\w* (?:[a-z'-]+ ){0,8}(?:à|a) $"),
    # "des heurts ont opposé manifestants et policiers à Maputo": not "a opposé l'armée à Bamako"
    _there(_ANY, _ruled("metonym-given"), _behind, before=r"\boppos\w+ [^,.;:]{3,60} et [^,.;:]{2,40} à $"),
    _not_there(_ANY, _ruled("metonym-given")),
    # "un référendum sur l'Europe"
    _not_there(["political_change"], before=r"\b(?:referendum|vote|scrutin|consultation|debat|loi|texte)s? (?:[a-z]+ )?sur (?:le |la |l'|les )?$"),
    # "un accord de trêve à Gaza": what the talks are about
    _not_there(["negotiation"], before=r"\b(?:treves?|cessez-le-feu|guerre|conflit|paix|situation|crise|(?<!preneurs d')otages|combats|hostilites|violences|intervention) (?:à|a|dans|en|au|aux) (?:la |le |l'|les )?(?:bande de )?$"
        r"|\b(?:sommets?|conferences?|reunions?|pourparlers|negociations?|discussions?|sessions?|debats?|dialogue|table ronde|forum|seance|consultations?) (?:[a-z]+ )?sur (?:la |le |l'|les )?(?:guerre |crise |situation )?(?:de |du |à |au |en |dans )?(?:la |l'|le )?$"),
    _not_there(_ANY, _asked(is_side)),
    # "a pris Goma fin janvier, puis Bukavu en février"
    _not_there(_ANY - {"displacement", "negotiation"}, _is_told_again, _never),
    _there(_ANY - {"displacement", "negotiation"}, _is_told_again),
    # "céder des territoires à Bakou": to whom, not where
    _not_there(["territory_ceded"], _in_role("scene", "venue"), _a("capital", "country"), before=r"(?:^| )(?:à|au|aux) (?:la |l'|le |les )?$"),
    _there(_ANY, _in_role("scene", "venue")),
    _not_there(_ANY, _never),
    # --- names of which something is said ---
    # "la guerre du Kosovo", "la crise au Darfour"; not "la guerre de la Russie contre l'Ukraine"
    _there(["war"], _in_role("about", "destination"), _a(*_OR_COUNTRY), _no(_waged), before=r"\b(?:guerres?|conflits?|hostilites|insurrections?|rebellions?|guerillas?|invasion|crise|genocide)(?: (?:civile?s?|armee?s?|larvee?|interne|ethnique|tribale?|d'independance|de secession|de liberation|d'usure))?"
        r" (?:de la |de l'|du |des |de |d'|au |aux |en )$"),
    # "la guerre contre l'Iran", "le conflit qui déchire depuis 2011 la Syrie", "l'offensive a plongé en 1979 l'Afghanistan dans le chaos"
    _there(["war"], _in_role("about", "destination"), _a(*_OR_COUNTRY), before=r"\b(?:contre|(?:dechir|ravag|ensanglant|endeuill|meurtri|devast|secou|agit|min|rong|embras|plong|precipit|gangren|deboussol|decim|saign|gagn|atteint|touch|frapp|affect|divis|paralys|envahi)\w*"
        r"(?: (?:depuis [^,.;:]{2,28}|en \d{4}|aujourd'hui|aussi|deja|de nouveau|à son tour|[a-z]+ement))?) (?:tout |toute )?(?:la |le |l'|les )?$"),
    # "les flammes ont gagné Melloula", "la secousse a été ressentie jusqu'à Myitkyina": what spreads is there
    _there(["disaster", "clash", "protest", "territory_taken"], _behind, before=r"\b(?:gagn|attei|sent|ressenti|entendu|etend|propag|deplac|mene|debord|perceptible|deborde)\w* (?:[a-z']+ ){0,3}(?:jusqu'(?:à|au|aux|en|a) ?)?(?:la |le |les |l')?$"),
    # "Le poste-frontière de Rafah est resté fermé", "Le camp de Zamzam s'est vidé"
    _there(FORCE | {"displacement", "protest", "other"}, _ruled("name"), _a("point"), _says_what_it_is),
    # --- destinations ---
    # "ont convergé vers Lima"
    _there(["protest"], _in_role("destination"), _behind),
    # "Vers Koupiansk, les combats font rage"
    _there(FORCE, _in_role("destination"), _no(_behind), _with_comma, before=r"(?:^|[.!?\n] ?)(?:vers|du cote de|cote) $"),
    # "s'envole vendredi pour Munich", "est attendu à Beyrouth": talks are where one goes for them
    _there(["negotiation"], _in_role("destination"), _a(*PER_TOWN)),
    _there(_FIRED, _in_role("destination"), _behind, _not_fleeing),
    # "il a été fait feu en direction de Tegh"
    _there(FORCE, _in_role("destination"), _behind, _not_fleeing, before=r"\b(?:feu|tirs?|tire\w*|obus|roquettes?|missiles?|drones?|grenades?|rafales?|projectiles?) (?!avant |puis |et )[^,.;:]{0,40}(?:en direction|vers)\b[^,.;:]{0,12}$"),
    _not_there(_ANY, _in_role("destination")),
    # --- origins ---
    # "La police de Nairobi a arrêté trente manifestants"
    _there(["abduction_arrest"], _ruled("of"), _no(_behind), before=r"\b(?:police|policiers|gendarmerie|gendarmes|parquet|brigade) (?:de |d'|du )$"),
    # "le foyer parti d'Arganil a ravagé 50.000 hectares": where a fire began
    _there(["disaster"], _in_role("origin"), before=r"\b(?:feux?|foyers?|incendies?|sinistre|flammes)\b[^.;:]{0,60}\b(?:parti|demarr)\w* [^,.;:]{0,40}(?:de |d'|du )(?:la |l')?$"),
    # "Chassés de Kidal par l'armée, les rebelles": what they lost, and where those were who had to go
    _there(["territory_taken", "displacement"], _in_role("origin"), before=r"\b(?:chass|delog|expuls|evinc|refoul|deport)\w* (?:en \d{4} )?(?:hors )?(?:de (?:la |l')?|du |des |d')(?:(?:region|zone|ville|province|district|secteur|village) (?:de |d'|du |des ))?(?:la |l')?$"),
    _there(["withdrawal"], _in_role("origin"), _a(*_OR_COUNTRY), lambda named: not named.before.endswith("depuis ")),
    _not_there(_ANY - {"other"}, _in_role("origin")),
    # --- names behind "de" ---
    _there(["withdrawal"], _ruled("of"), _behind, _a(*_TOWNS)),
    # "se sont retirées jeudi de Bangui", "a rappelé son contingent du Rwanda", "leurs bases de Crimée"; not "le retrait des troupes de Kiev"
    _there(["withdrawal"], _ruled("of"), _behind, _no(_before(r"(?<!ses )(?<!leurs )(?<!son )(?<!\d )\b(?:ordre|demande|pression|troupes|forces|soldats|armee|militaires|contingents?|combattants|rebelles|mercenaires|mission|force|gouvernement|allies|hommes) (?:de (?:la |l')?|du |d')$" ) ), before=r"\b(?:retir\w+|retrait|retraite|repli\w*|decroch\w*|depart|part(?:i|is|ie|ies|ir|ent)|desengag\w*|quitt\w+|evacu\w+|ramen\w+|rapatri\w+|rappel\w+|delog\w+|chass\w+|expuls\w+|renvoy\w+|sort\w*|remi\w+|rend\w+|ferm\w+)"
        r" (?:[\w'./-]+ ){0,7}?(?:de (?:la |l')?|du |des |d')(?:sud |nord |est |ouest |ville |region |province )?(?:de |du |d'|des )?(?:la |l')?$"),
    # "Les Houthis ont chassé le gouvernement de Sanaa"
    _there(DECREED, _ruled("of"), _behind, before=r"\b(?:chass|evinc|expuls|delog|renvers)\w* (?:[\w']+ ){0,5}(?:de la |de |d'|du )$"),
    # "le Parlement de Tbilissi a adopté la loi", "La maire d'Istmina a déclaré l'urgence"
    _there(DECREED, _ruled("of"), _no(_behind), before=r"\b(?:parlement|senat|assemblee|congres|maires?|mairie|bourgmestre|prefete?|prefecture|sous-prefet|gouverneure?|gouvernorat|municipalite|conseil (?:municipal|regional|provincial)|wali|administrateur) "
        r"(?:regionale? |provinciale? |par interim |militaire )?(?:de la (?:region|province) (?:de |d'|du )|de |d'|du )$"),
    # "Le sous-préfet de Tiko recevra les chefs"
    _there(["negotiation"], _ruled("of"), _no(_behind), _a(*_TOWNS), before=LOCAL_BODY),
    _there(["negotiation", "ceasefire_agreement"], _ruled("of"), _a(*PER_TOWN), _of_talks),
    # talks are held "dans un hôtel de Lausanne", "au château de Rambouillet"
    _there(["negotiation", "ceasefire_agreement"], _ruled("of"), _a(*PER_TOWN), before=r"\b(?:dans|à|au|sur) (?:la |l'|le |une? )?(?:hotel|chateau|palais|palace|villa|residence|caserne|base|siege|manoir|monastere|abbaye|couvent|centre|ecole|universite|ferme|ile|aeroport|banlieue|station|domaine|cite)\b"
        r"(?: (?!de |du |d'|des )[a-z-]+){0,2} (?:de la |de l'|du |des |de |d')$"),
    # "la moitié de la population de Bosnie a été chassée", "Les habitants de la région ont fui"
    _there(["displacement"], _ruled("of"), _a(*_OR_COUNTRY), before=r"\b(?:populations?|habitants|habitantes|villageois|residents|riverains)(?: [a-z]+)? (?:de la |de l'|du |des |de |d')(?:la (?:region|province|ville) (?:de |d'|du ))?$"),
    _there(["protest", "displacement"], _ruled("of"), _a(*_TOWNS), _behind),
    _there(["protest", "displacement"], _ruled("of"), _a(*PER_TOWN), _for_town),
    _there(["protest", "displacement"], _ruled("of"), _a(*PER_TOWN), before=BUILDING_OF),
    _not_there(["protest", "displacement"], _ruled("of"), _a(*PER_TOWN)),
    # "L'armée a bouclé trois villages du district de Rueso", "Les rues de Bissau sont quadrillées"
    _there(["deployment"], _ruled("of"), _precise(4), before=BUILDING_OF),
    _there(["deployment"], _ruled("of"), _precise(4), before=r"\beaux (?:[a-z]+ )?(?:de la |de l'|du |des |de |d')$"),
    # "les pillages de Kitengela"
    _there(FORCE | {"protest", "other"}, _ruled("of"), _precise(2), _no(_a("capital")), _right_behind),
    # "a acheminé des vivres depuis Arba Minch": whence aid comes, not where it is handed out
    _not_there(["other"], _in_role("origin"), _behind, before=r"\b(?:depuis|en provenance de) (?:la |l'|le )?$"),
    _there(["other"], _in_role("origin"), _a(*LOCAL)),
    # "l'ouverture du procès devant la cour d'assises de Liège", "ont quitté la prison de Koutoukalé"
    _there(["other"], _ruled("of"), _a(*LOCAL), _of_court),
    _there(["other"], _ruled("of"), _a(*LOCAL), before=BUILDING_OF),
    _there(["other"], _ruled("of"), _a("point"), _behind),
    # --- force, at what is named in another way than by "à", "dans", "sur" ---
    _not_there(FORCE, _either(_a("capital"), lambda named: named.feature == "province" and named.rule == "of" and not _behind(named)), before=r"\b(?:egide|aveu|dires?|avis|gouvernement|autorites|armee|forces|troupes|soldats|fantassins|parachutistes|commandos|bataillons?|brigades?|colonnes?|flotte|militaires|aviation|artillerie|marine|chasseurs|avions|helicopteres|drones|missiles|blindes|chars|hommes|unites|paramilitaires|soutien|defaite|victoire|"
        r"attaques?|frappes?|raids?|offensive|allies?|ambassadeur|regime|aide|appel|pression|part|ordres?|diplomatie|services|espions|agents|mandataires?) (?:[a-z-]+ ){0,2}(?:de |d'|du )(?:la )?$"),
    # "un échange de tirs entre les forces du Jubaland et des rebelles"
    _not_there(["clash"], _ruled("of"), _a("province"), before=r"\b(?:armee|forces|troupes|soldats|militaires|policiers|police|miliciens|milices?) (?:[a-z-]+ ){0,2}(?:de (?:la |l')?|du |d')$"),
    # "vingt ans de guerre avaient précédé l'accord d'Helsinki"
    _not_there(FORCE, _ruled("of"), _of_talks),
    _not_there(FORCE, _ruled("of"), before=r"\b(?:accords?|traites?|protocole|plan|processus) de (?:paix|treve|cessez-le-feu|reconciliation|defense) (?:de |d'|du )$"),
    # "le consulat iranien de Damas", "l'ambassade américaine de Bagdad"
    _there(FORCE, _ruled("of"), _no(_a("country", "continent")), before=r"\b(?:consulat|ambassade|mission|legation|centre culturel|residence de l'ambassadeur)s? (?:general )?[a-z-]+ (?:de |d'|du )$"),
    _there(FORCE, _wide, before=r"(?:^|[ (\"'])(?:en|au|aux|dans|à travers|(?:invasion|occupation|conquete|annexion) (?:[a-zà]+ ){0,4}(?:de|du|des)|(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest)(?:-\w+)? (?:de|du|des|d')) ?(?:la |le |les |l')?$"),
    _not_there(FORCE, _wide),
    _there(FORCE, before=r"\b(?!à l'(?:aube|issue|appel|initiative|approche) )(?!à la (?:veille|suite|demande) )(?:à|a|dans|sur|contre|vers|en direction de|en direction du|pres de|pres d'|sous|au large de|devant|visant|vise|bombarde|frappe|touche|aux? abords? de) ?(?:la |le |l'|les |une? |plusieurs |des |ce |cette |deux |trois |ses )?"
        r"(?:[\w'-]+ ){1,6}(?:de |d'|du |des )(?:la |l'|le )?$|\bet (?:du|de|de la|des|d') ?(?:\w+ ){0,2}(?:de |d'|du )$"),
    _there(["war", "clash"], _either(_ruled("of"), _for_town)),
    # "les combats pour la ville de Bakhmout"; not "un bateau parti pour Bolobo"
    _there(["war", "clash"], before=r"\bpour (?:\w+ ){0,3}(?:de |du |d')?(?:l'|la |le )?(?:enclave |region |ville )?(?:du |de |d')?$"),
    _there(["territory_taken", "territory_ceded", "blockade"], _behind),
    _there(["territory_taken", "territory_ceded", "blockade"], _ruled("of"), _either(_a(*PER_TOWN), _for_town, _of_court)),
    _there(FORCE - {"territory_taken", "territory_ceded", "blockade"}, _ruled("of"), _for_town),
    _there(FORCE - {"territory_taken", "territory_ceded", "blockade"}, _ruled("of"), _precise(2), before=BUILDING_OF),
)  # fmt: skip
_ROWS_OF = {kind: tuple(row for row in _ROWS if kind in row.kinds) for kind in INCIDENT_TYPES}
"""By the type of an act, the rows that speak of it, in order."""
