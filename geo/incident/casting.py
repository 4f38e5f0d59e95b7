"""Which nouns may have a part in which acts, as data: who may do it, to whom or what it may be done.

A row holds for a side of the acts of some families (``family_of``) and for some of the rules by which
``geo.incident.parties`` finds noun groups. The first row that holds decides by the classes of a group's noun.
"""

from functools import cache
from typing import Literal, NamedTuple, get_args

from geo.codebook import IncidentType, PartySide
from geo.incident import hits
from geo.text import words

__all__ = ["AIMS", "ANYBODY", "ARMED", "THINGS", "Casting", "cast", "family_of", "never"]

Casting = Literal["yes", "named", "no"]
"""Whether a noun group has a part: ``named`` only where it names somebody who is known."""

AIMS = frozenset(("contre", "sur", "visant"))
"""Prepositions that bring in what an act is aimed at."""

ARMED = frozenset(("armed", "rulers", "troops", "outlaw", "dissident", "bomber"))
_PEOPLE = frozenset(
    ("person", "people", "civilian", "folk", "crowd", "refugee", "captive", "protester", "wounded", "survivor", "rescuer")
)
_MIGHTY = frozenset(("vip", "ruler", "council", "envoy", "delegate", "court", "un_mission", "chamber", "team", "power"))
ANYBODY = ARMED | _PEOPLE | _MIGHTY
THINGS = frozenset(
    ("concrete", "holding", "public", "dwelling", "vehicle", "infra", "craft", "boat", "place", "home", "military", "crop", "prison", "school", "medium", "monument")
)  # fmt: skip
_SHOT = frozenset(("shell", "gunfire", "blade"))
_WEAPONS = _SHOT | {"weapon", "drone", "plane", "blast", "debris"}

_BOMBERS = frozenset(("kamikaze", "kamikazes"))
# Whom only their number tells, which the toll says
_COUNTED = words(
    "personne personnes mort morts morte mortes gens victime victimes tue tues blesse blesses corps cadavre cadavres deces "
    "ames vies disparu disparus individu individus autre autres"
)
_WAYS = words(
    "route routes piste pistes axe axes chemin chemins rue rues avenue boulevard autoroute chaussee troncon sentier place plage"
)

_APART: dict[IncidentType, str] = {"territory_taken": "land", "casualties_report": "toll"}


def family_of(event_type: IncidentType) -> str:
    """The family of acts that a type belongs to, as ``geo.incident.hits`` has it, but land taken and tolls apart from force."""
    return _APART.get(event_type) or hits.family_of(event_type)


class _Row(NamedTuple):
    """Which classes of nouns take a part, save those that are ``but`` as well, and whether a noun of no class does."""

    side: PartySide
    families: str  # "" for all
    rules: str  # ", " between them; "" for all
    classes: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
    unknown: Casting = "no"

    def is_of(self, side: PartySide, family: str) -> bool:
        """Whether a row is for a side of the acts of a family."""
        return self.side == side and (not self.families or family in self.families.split())

    def is_for(self, rule: str) -> bool:
        """Whether a row is for the noun groups that a rule finds."""
        return not self.rules or rule in self.rules.split(", ")


_HURT = _PEOPLE | ARMED
# Besides the classes of the vocabulary: ``counted`` whom only their number tells, ``way`` roads, ``arm`` what strikes and is not
# itself armed or driven, ``nation`` a demonym, ``else`` a noun of none of the classes above.
_ROWS: tuple[_Row, ...] = (
    _Row("doer", "toll disaster flight", ""),
    _Row("doer", "", "between, laid to", ANYBODY, unknown="yes"),
    _Row("doer", "force moves war land", "by nation, subject nation, noun nation", frozenset({"nation"})),
    _Row("doer", "force seizure", "subject", ANYBODY, unknown="yes"),
    _Row("doer", "force", "subject alone", ARMED | _MIGHTY, unknown="named"),
    _Row("doer", "seizure", "subject alone", ARMED | _MIGHTY),
    _Row("doer", "", "subject, subject alone", ANYBODY | {"else"}, unknown="yes"),
    # "Les députés, réunis à Vienne", "deux brigades ont été envoyées"
    _Row("doer", "talks moves", "subject undergoing", ANYBODY),
    _Row("doer", "force", "with", _HURT),
    _Row("doer", "", "by, noun by", ANYBODY, _SHOT, unknown="named"),
    _Row("doer", "talks truce power", "by of, subject of, noun of", _MIGHTY | ARMED, unknown="named"),
    _Row("doer", "force moves street war", "by of, subject of, noun of", ARMED, _SHOT, unknown="named"),
    _Row("target", "", "between", ANYBODY, unknown="yes"),
    _Row("target", "moves street land war", ""),
    # "Le propriétaire dort en prison"
    _Row("target", "seizure", "subject alone", _PEOPLE, ARMED, unknown="yes"),
    _Row("target", "flight", "subject leaving", _HURT | {"counted"}),
    _Row("target", "", "subject alone, subject leaving"),
    _Row("target", "flight seizure", "object", _HURT | {"counted"}),
    _Row("target", "disaster toll", "object", _HURT, frozenset({"counted"})),
    _Row("target", "flight seizure", "", _HURT | {"counted"}, unknown="yes"),
    _Row("target", "disaster", "subject undergoing", _HURT | {"boat", "vehicle"}, frozenset({"counted"}), unknown="yes"),
    _Row("target", "disaster toll", "", _HURT, frozenset({"counted"}), unknown="yes"),
    _Row("target", "talks truce", "object", _MIGHTY | {"rulers"}),
    _Row("target", "talks truce", "with", _MIGHTY | {"rulers"}, unknown="named"),
    _Row("target", "power", "object", frozenset({"vip", "ruler"})),
    _Row("target", "force", "with", ARMED),
    _Row("target", "force", "noun of", ANYBODY | THINGS | {"else"}, frozenset({"armed", "arm", "counted"}), unknown="yes"),
    _Row("target", "force", "aim", ANYBODY | THINGS | {"else"}, frozenset({"way", "arm", "counted"}), unknown="yes"),
    _Row("target", "force", "", ANYBODY | THINGS | {"else"}, frozenset({"arm", "counted"}), unknown="yes"),
    _Row("target", "other blockade", "object", _PEOPLE | {"vip"}),
    # "La Guadeloupe est privée d'eau"
    _Row("target", "other blockade", "subject undergoing", _PEOPLE | {"vip"}, unknown="named"),
)


def cast(side: PartySide, rule: str, family: str, form: str, classes: frozenset[str]) -> Casting:
    """Whether a noun of a noun group, ``form``, has a part in an act of a family; ``classes`` are those of the vocabulary that it is of."""
    row = _row(side, rule, family)
    if row is None:
        return "no"
    if not classes:
        return row.unknown
    told = _told(form, classes)
    return "yes" if told & row.classes and not told & row.but else "no"


def _told(form: str, classes: frozenset[str]) -> frozenset[str]:
    """The classes of a noun, and those that the rows ask for besides."""
    more = set()
    if form in _BOMBERS:
        more.add("bomber")
    if form in _COUNTED:
        more.add("counted")
    if form in _WAYS:
        more.add("way")
    if classes & _WEAPONS and not classes & {"armed", "vehicle"} and not more:
        more.add("arm")
    if not classes & (ANYBODY | THINGS | _WEAPONS):
        more.add("else")
    return classes | more


@cache
def _row(side: PartySide, rule: str, family: str) -> _Row | None:
    """The first row that holds."""
    return next((row for row in _ROWS if row.is_of(side, family) and row.is_for(rule)), None)


@cache
def never(family: str) -> frozenset[PartySide]:
    """The sides that nobody takes in acts of a family: those without a row, or whose first lets in none."""
    first = {side: next((row for row in _ROWS if row.is_of(side, family)), None) for side in get_args(PartySide)}
    return frozenset(side for side, row in first.items() if row is None or not (row.rules or row.classes))
