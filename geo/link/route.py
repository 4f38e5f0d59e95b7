"""Where a movement began and where it led: what a clause says was left, and what was reached.

The word of motion and the preposition before a name tell which of the two it is: "ont fui Goma", "chassés de Goma", "les habitants de
Goma sont partis" began there; "ont gagné Goma", "réfugiés à Goma", "en route vers Goma" led there. One place may be the scene of an
incident and the end of a movement as well.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import ROUTE, IncidentType, PlaceRole
from geo.link.index import SpanIndex
from geo.link.kinds import MOVEMENTS
from geo.model import Span, Trigger, Where

__all__ = ["end_in_clause", "routes"]

_FLIGHT: frozenset[IncidentType] = frozenset({"displacement"})
_REACH = 120  # characters before a name within which a word of motion may govern it
_BESIDE = 25  # characters from a clause within which its scene may stand

_LEFT = (
    r"(?:quitt\w+|fui|fuient|fuir|fuyai(?:t|ent)|fuyant|desert\w+|abandonn\w+|evacu(?:e|er|ent|ant|aient|ait|eront|era)|"
    r"vid(?:e|er|ent|ant))"
)
_REACHED = (
    r"(?:(?:re)?gagn(?:e|er|ent|ant|aient|ait|eront|era)|rejoi\w+|ralli(?:e|er|ent|ant|aient|eront)|attein(?:t|dre|dront)|"
    r"atteign\w+|reintegr\w+)"
)
_OUT = (
    r"(?:chass|expuls|delog|evacu|retir|retrait|repli|depart\b|parti|exode|fuite|fui\b|enfui|exfiltr|sorti|(?:se sont|ete) deplac|refoul|decroch|"
    r"desengag)\w*"
)
_HERE_FROM = r"(?:venue?s?\b|arriv|afflu|debarqu|ramen|rapatri)\w*"
_INTO = (
    r"(?:arriv|parven|refugi|refuge|asile|à l'abri|abrit|afflu|accueill|heberg|recueill|(?:re)?install|relog|entass|camp(?:e|ent|aient)\b|"
    r"rentr|revenu|revenir|revien|retourn|debarqu|transfer|ete condui|emmen|ramen|achemin|relocalis|redeploy|redirig|envoy|envoi|enverr|"
    r"depech|expedi|atterri|accost|s'envol|renvoy|refoul|expuls|rapatri|fui\b|fuient|fuyai|enfui|parti|partent|exil|repli|converg|"
    r"pass(?:e|es|ees|ent)(?= (?:en|à|au)\b)|s'est pose|se sont poses)\w*"
)

_WHEN = rf"(?:{WEEKDAY}|hier|la veille|{MONTH}|\d{{4}})"
_HOW = (
    r"(?:à pied|à moto|à dos d'ane|à (?:l'aube|la mi-journee)|en (?!direction|provenance)[a-z]+|dans la (?:nuit|journee|soiree|matinee)|"
    r"par (?:bateaux?|barques?|avions?|helicopteres?|la mer|la route|autocars?|bus|camions?|train|centaines|milliers|dizaines|vagues)|"
    rf"sous (?:escorte|les tirs)|depuis {_WHEN}|le \d+(?: [a-z]+)?)(?=[ ,])"
)
_PREPOSITION = r"(?:à|a|au|aux|en|dans|sur|vers|par|pour|apres|avant|sous|contre|depuis|lors|selon|où|ou|qui|que|qu|dont|et|face|pendant|chez|ce|cet|cette)\b"
# What stands between a word of motion and the preposition of a name: who, how many, when and how they went
_GAP = rf"(?: {_HOW}|,? (?:ce )?{_WHEN}\b,?| \d+(?:[. ]\d{{3}})*| (?!{_PREPOSITION})[\w'%-]+){{0,8}}"
_THE = r"(?:la |le |les |l'|leurs? |sa |son |une? |plusieurs )?"
_KIND = (
    r"(?:villes?|villages?|localites?|bourgs?|bourgades?|hameaux?|communes?|municipalites?|quartiers?|districts?|provinces?|regions?|"
    r"departements?|territoires?|cercle|comtes?|etats?|iles?|vallee|camps?|sites?|postes?(?:-frontieres?)?|frontieres?|bases?|positions?|"
    r"aeroports?|aerodromes?|ports?|gares?|hopital|hopitaux|ecoles?|lycees?|stades?|eglises?|mosquees?|gymnases?|chef-lieu|environs|"
    r"parages|abords|alentours|faubourgs|banlieues?|peripherie|hauteurs|montagnes?|collines?|forets?|rives?|plaines?|centre|coeur|nord|"
    r"sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|secteur|zones?|front|enclave|capitale|parc|bidonvilles?)"
)
_OF = r"(?:de |d'|du |des )"
# A name with what it is the name of: "les environs de la ville de | Goma"
_NAME = rf"(?:{_THE}{_KIND}(?:(?! (?:de|du|des|en|dans|a|à|et|pour|vers|sur)\b) [a-z-]+){{0,2}} {_OF}){{0,2}}{_THE}\"?$"
_PEOPLE = (
    r"\b(?:habitant|villageoi|famille|menage|foyer|civil|riverain|resident|population|personne|gen|deplace|refugie|femme|enfant|paysan|"
    r"ame|insulaire|ceux|celles)\w*"
)
_TOWN = (
    r"(?:la (?:ville|localite|capitale|region|zone|province|bande|presqu'ile)|le (?:village|pays|camp|territoire|quartier|district|bourg|"
    rf"chef-lieu|secteur)|l'(?:ile|archipel|enclave|endroit)|les lieux)\b(?! {_OF})"
)
_HOMES = (
    r"(?:leurs?|son|sa|ses) (?:maisons?|foyers?|domiciles?|toits?|logis|logements?|habitations?|demeures?|terres|villages?|champs|"
    r"appartements?)"
)


class _OfName(NamedTuple):
    """What stands before a name and behind it where a movement began or led there."""

    role: PlaceRole
    rule: str
    before: re.Pattern[str]
    behind: re.Pattern[str]


class _OfScene(NamedTuple):
    """What a clause of some ``kinds`` says where a movement began at its scene, or led to it.

    ``pointing`` words stand behind a scene that may be told well before the clause; else it is the clause that names the scene.
    """

    role: PlaceRole
    rule: str
    kinds: frozenset[IncidentType]
    told: re.Pattern[str]
    pointing: bool = False


def _name(role: PlaceRole, rule: str, before: str = "", behind: str = "") -> _OfName:
    return _OfName(role, rule, re.compile(before), re.compile(behind))


_OF_NAME = (
    _name("origin", "empties", "", r",? (?:s'est|se sont|s'etait|se|ete) vid|, videe? de"),  # "Nysa s'est vidée"
    _name("destination", "takes in", "", r",? (?:(?:a|avait|ont) )?(?:accueill|recoi|recev|heberg|abrit|vu (?:arriver|affluer|passer))"),
    _name("origin", "left from where", "", rf",? d'où (?![^.;:]{{0,80}}\b(?:avai|etai))[^.;:]{{1,80}}?\b(?:{_LEFT}|{_OUT})"),
    _name("destination", "come to where", "", r",? où (?:[^.;:,]{1,40} )?(?:s'entass|afflu|arriv|camp|(?:se sont|s'etaient) (?:refugi|entass)|(?:ont|avaient) trouve refuge|sont heberg|sont accueill)"),
    _name("destination", "road to", rf"\b(?:pri\w*|pren\w*|sur)(?: {_WHEN})? (?:la|les|le) (?:routes?|piste|chemin) (?:{_OF}|vers ){_NAME}"),
    # "Quelque 4.000 habitants de Mangaïzé ont pris la route", "212 familles de Tougouri sont rentrées"
    _name("origin", "people leave", rf"{_PEOPLE}(?: [a-z-]+)? {_OF}{_NAME}", rf"(?: [\w'-]+){{0,2}}? (?:ont|sont|s'etaient|se sont|avaient|continuent?)(?: de)?(?: [a-z]+){{0,2}} (?:{_LEFT}|{_OUT}|pris la (?:route|fuite))"),
    _name("destination", "people return", rf"{_PEOPLE} {_OF}{_NAME}", r" (?:sont|etaient) (?:rentre|revenu|retourne)"),
    _name("origin", "left", rf"\b{_LEFT}{_GAP} {_NAME}"),  # "ont fui Goma"
    _name("destination", "reached", rf"\b{_REACHED}{_GAP} {_NAME}"),  # "ont gagné Goma"
    _name("origin", "out of", rf"\b{_OUT}{_GAP} (?<!autour )(?<!pres )(?<!loin )(?<!proche )(?:{_OF}|hors de |hors du |depuis ){_NAME}"),  # "chassés de Goma"
    _name("origin", "come from", rf"\b{_HERE_FROM}{_GAP} (?:{_OF}|hors de |hors du |depuis ){_NAME}"),  # "arrivés de Goma"
    _name("destination", "into", rf"\b{_INTO}{_GAP} (?!(?:à l'|au )(?:nord|sud|est|ouest)\b)(?:à|au|aux|en|dans|sur|chez|vers|pour|jusqu'(?:à|au|en)|pres de|pres du) ?{_NAME}"),  # "réfugiés à Goma"
)  # fmt: skip
"""The first that holds of a name tells which end of a movement it is."""

# "l'armée y a envoyé une compagnie", "a dépêché sur place"
_SENT_THERE = re.compile(
    rf"\b(?:y (?:(?:a|ont|avait|avaient|est|sont|aurait|auraient)(?: ete)?(?: [a-z]+){{0,2}} )?|(?={_INTO}[^.;:]{{0,80}} sur place\b))(?={_INTO})"
)
_SENT_TO = frozenset({"into", "reached"})
_LEFT_BEHIND = frozenset({"empties", "left", "out of", "people leave"})
_OF_SCENE = (
    _OfScene("destination", "sent there", MOVEMENTS, _SENT_THERE, True),
    # "en chassèrent deux cent mille Grecs", "doivent quitter le pays"
    _OfScene("origin", "left there", MOVEMENTS, re.compile(rf"\b(?:en (?:(?:a|ont|avait|avaient|est|sont)(?: ete)? )?(?=chass|expuls|delog|parti|retir|reparti)|{_LEFT}{_GAP} (?={_TOWN})|{_OUT} de (?={_TOWN}))"), True),
    _OfScene("destination", "reached there", MOVEMENTS, re.compile(rf"\b{_REACHED}{_GAP} (?={_TOWN})"), True),
    # "à Jénine, 3.000 habitants ont fui leurs maisons", "1,3 million ont dû quitter leur foyer en Haïti"
    _OfScene("origin", "left home", _FLIGHT, re.compile(rf"\b(?:(?:{_LEFT}|{_OUT}){_GAP} (?:de )?{_HOMES}|(?:jet|pouss)\w+ [^.;:,]{{0,40}}(?:sur les routes|hors de chez)|de chez (?:eux|elles)|deracin\w+|sans[- ](?:abri|foyer|toit)|(?:pri\w*|pren\w*) la fuite|fui|fuient|fuir|fuite|enfuis?|decampe)\b")),
    _OfScene("origin", "evacuated", _FLIGHT, re.compile(r"\bevacu")),
    _OfScene("destination", "came", _FLIGHT, re.compile(r"\b(?:arriv|afflu|accueill|heberg|debarqu|refugie|trouve refuge|entass|campent|recueill)")),
)  # fmt: skip
"""The first that a clause says tells which end of a movement its scene is."""

# One name more of a list: "à Baraka et à Lulimba"
_NEXT = re.compile(r"(?:,|,? (?:et|ou|puis|ainsi que)) ?(?:à |au |aux |en |dans |de |d'|du |vers )?(?:la |le |les |l')?")
# "le retrait des forces de Bakou": whose they are
_FORCES_OF = re.compile(
    rf"\b(?:forces|troupes|soldats|unites|hommes|armee|militaires|autorites|regime|gouvernement|junte) {_OF}(?:la |l')?$"
)


def routes(seen: str, trigger: Trigger, places: SpanIndex[Where], scenes: Sequence[Where]) -> tuple[Where, ...]:
    """The places where what a clause tells began or led to; ``seen`` is the ``view`` of the text.

    Of an act that is no movement, those that only an end of one is named by: "un convoi parti de Fada est tombé dans une embuscade".
    """
    told = [where for _, where in places.touching(trigger.clause)]
    spans = {where.evidence.span for where in scenes}
    if trigger.event_type not in MOVEMENTS:
        return tuple(where for where in told if where.role in ROUTE and where.evidence.span not in spans)
    beside = Span(max(0, trigger.clause.start - _BESIDE), trigger.clause.end + _BESIDE)
    named = {where.evidence.span: where for where in (*scenes, *told) if where.evidence.span.overlaps(beside)}
    found = tuple(_named(seen, [named[span] for span in sorted(named)]))
    if not scenes or any(where.place.id == scenes[0].place.id for where in found):
        return found
    of_scene = _of_scene(seen, trigger, scenes[0], {where.role for where in found}, near=scenes[0].evidence.span in named)
    return (*found, of_scene) if of_scene is not None else found


def end_in_clause(seen: str, trigger: Trigger, places: SpanIndex[Where]) -> list[Where]:
    """The places where a movement is to be looked for on a map: those that the clause says people left, or forces were sent to.

    None of one that is told from where it led: "arrivés de Gumuruk", "ils y affluent, chassés du Catatumbo".
    """
    clause = trigger.clause
    if _SENT_THERE.search(seen, clause.start, clause.end):
        return []
    role, rules = ("destination", _SENT_TO) if trigger.event_type == "deployment" else ("origin", _LEFT_BEHIND)
    told = _named(seen, [where for _, where in places.touching(clause)])
    return [where for where in told if where.role == role and where.evidence.rule in rules]


def _named(seen: str, named: Sequence[Where]) -> Iterator[Where]:
    """Those of some names, in text order, whose words tell which end of a movement they are, with those that go on a list of such."""
    last: Where | None = None
    for where in named:
        row = _row_of(seen, where)
        if row is not None:
            last = _as(where, row)
        elif where.role in ROUTE:
            last = where
        elif last is not None and _NEXT.fullmatch(seen, last.evidence.span.end, where.evidence.span.start):
            last = replace(where, role=last.role, evidence=replace(where.evidence, rule=last.evidence.rule))
        else:
            last = None
        if last is not None:
            yield last


def _row_of(seen: str, where: Where) -> _OfName | None:
    start, end = where.evidence.span.start, where.evidence.span.end
    if where.place.feature in ("country", "capital") and _FORCES_OF.search(seen, max(0, start - _REACH), start):
        return None
    low = max(0, start - _REACH)
    return next((row for row in _OF_NAME if row.behind.match(seen, end) and row.before.search(seen, low, start)), None)


def _of_scene(seen: str, trigger: Trigger, scene: Where, told: set[PlaceRole], *, near: bool) -> Where | None:
    """The scene as the end of the movement that its clause says began or led there; ``told`` are the ends that it names besides."""
    clause = trigger.clause
    for row in _OF_SCENE:
        if trigger.event_type not in row.kinds or row.role in told or not (row.pointing or near):
            continue
        match = row.told.search(seen, clause.start, clause.end)
        if match is not None and (not row.pointing or scene.evidence.span.end <= match.start()):
            return _as(scene, row)
    return None


def _as(where: Where, row: _OfName | _OfScene) -> Where:
    return replace(where, role=row.role, evidence=replace(where.evidence, rule=row.rule))
