"""Two records compared: why they are not one incident, and how well they fit."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from geo.codebook import Doubt, IncidentType, PlaceRole
from geo.incident.fr import ARRESTS, INTERCEPTIONS, ROUND_UPS
from geo.incident.mention import ANOTHER, KNOWN
from geo.model import Actor, Incident, Place
from geo.text import fold

__all__ = [
    "AREAS",
    "BACKGROUND",
    "BORROWED",
    "ELSEWHERE",
    "MEANS",
    "NEAR",
    "NEAR_KM",
    "NO_ARTICLE",
    "ONCE",
    "SHORT_DAYS",
    "TOLD_APART",
    "TOWNS",
    "VAGUE",
    "WAR_SLACK",
    "WIDE",
    "conflict",
    "days_of",
    "dead_of",
    "in_area",
    "in_one_breath",
    "in_town",
    "is_only_near",
    "length_of",
    "likeness",
    "rule_of",
    "same_act",
    "same_scene",
    "scene_of",
    "seizure_of",
    "tolls_differ",
    "tolls_of",
]

SHORT_DAYS = 3
_LONG_DAYS = 20
_MONTH_DAYS = 31
_TOWN_KM = 3.0
NEAR_KM = 40.0  # what "près de" may mean, and how far apart areas may lie
NO_ARTICLE = ""  # of records that stand for those of any
_FAR_TOLLS = 8  # times
TOWNS = frozenset({"point", "village", "town", "capital", "pass"})
AREAS = frozenset({"district", "province", "region", "island"})
WIDE = frozenset({"country", "continent"})
# Acts that one piece of fighting may be called, besides its own name.
VAGUE: frozenset[IncidentType] = frozenset({"clash", "other_attack", "casualties_report", "ceasefire_violation"})
MEANS: dict[IncidentType, str] = {
    "shelling": "guns", "air_strike": "aircraft", "drone_strike": "aircraft", "explosion": "bomb", "attack_civilians": "civilians",
    "territory_taken": "land",
}  # fmt: skip
# What one article may call now a bombardment, now a raid or an explosion.
_FROM_AFAR: frozenset[IncidentType] = frozenset({"shelling", "air_strike", "explosion"})
# What one article that tells both tells two of: fighting, and what guns and aircraft did beside it.
_NEAR_AND_FAR: tuple[set[IncidentType], ...] = ({"clash", "shelling"}, {"clash", "air_strike"}, {"clash", "drone_strike"})
# What an article that names two places tells two of: reinforcements and patrols elsewhere, an earthquake and a bridge that fell.
_PLACED: frozenset[IncidentType] = frozenset({"deployment", "disaster"})
# What an open beginning dates no worse: a war, an accord, ground lost.
_LASTING: frozenset[IncidentType] = frozenset({"war", "ceasefire_agreement", "territory_ceded"})
# What a town sees several of in a day, each told apart by one article: summits and the talks beside them, decrees.
_SEVERAL: frozenset[IncidentType] = frozenset({"negotiation", "political_change", "protest", "displacement", "other"})
# What a place sees one of at a time, by the rules that tell it: a ballot, a coup.
ONCE: tuple[frozenset[str], ...] = (
    frozenset({"election", "presidentielle", "legislatives", "scrutin", "referendum", "a ballot goes on", "ballots are cast"}),
    frozenset({"coup d'Etat", "putsch", "tentative de putsch", "déjouer un coup", "coup de force"}),
)
# Acts that say one thing in two words.
_ALIKE: frozenset[frozenset[IncidentType]] = frozenset(
    frozenset(pair)
    for pair in (
        ("territory_ceded", "territory_taken"),
        ("disaster", "casualties_report"),
        ("attack_civilians", "shelling"),
        ("attack_civilians", "explosion"),
        ("attack_civilians", "air_strike"),
        ("attack_civilians", "drone_strike"),
    )
)
ELSEWHERE = "different places"
"""Why two things are not one that happened in two places."""
TOLD_APART = "told apart by one article"
"""Why two things of a kind of which a town sees several in a day are not one, where nothing says that they are."""
_NOBODY = re.compile(
    r"\b(?:assaillants?|attaquants?|agresseurs?|hommes|individus?|inconnus?|tireurs?|combattants?|bandits?|ravisseurs?|soldats?|militaires?|officiers?|policiers?|"
    r"personnes|manifestants?|insurges?|jihadistes?|djihadistes?|rebelles?|miliciens?|terroristes?|motos?|attackers?|gunmen)\b"
)
NEAR = 700  # characters
_NO_SLACK = timedelta(0)
_STAGES: frozenset[PlaceRole] = frozenset({"scene", "venue"})
WAR_SLACK = timedelta(days=31)  # "au début des années 1990" and "la fin d'une guerre en 1994" are of one war
BORROWED: frozenset[Doubt] = frozenset({"implied_day", "implied_scene"})
BACKGROUND: frozenset[IncidentType] = frozenset(
    {"war", "deployment", "ceasefire_agreement", "territory_ceded", "political_change"}
)
_ONE_SIDED: frozenset[IncidentType] = frozenset(
    {"shelling", "air_strike", "drone_strike", "attack_civilians", "abduction_arrest", "territory_taken", "explosion"}
)


def scene_of(incident: Incident) -> Place | None:
    """The place of an incident: of a region and a town in it, the town."""
    if len(incident.places) == 1:  # as nearly always
        (where,) = incident.places
        return where.place if where.role in _STAGES else None
    scenes = [where.place for where in incident.places if where.role in _STAGES]
    if len(scenes) < 2:
        return scenes[0] if scenes else None
    return min(scenes, key=lambda place: 0 if place.feature in TOWNS else place.radius_km + 1)


def days_of(incident: Incident) -> tuple[date, date]:
    """First and last day; an end that nothing gives reaches as far as days go."""
    when = incident.when
    assert when is not None
    return when.start or date.min, when.end or date.max


def length_of(incident: Incident) -> int:
    """How many days a record spans."""
    start, end = days_of(incident)
    return (end - start).days + 1


def conflict(
    one: Incident, other: Incident, *, placed: bool = True, dated: bool = True, alike: bool = True, counted: bool = True
) -> str | None:
    """Why two records are not one; ``None`` when nothing speaks against it.

    Where they are matters only if ``placed``, when they were only if ``dated``, what they are only if ``alike``, their tolls only if
    ``counted``.
    """
    if (one.modality == "planned") != (other.modality == "planned"):
        return "one is planned"
    if _is_another(one, other):
        return "told as another"
    if alike and not same_act(one, other):
        return "different acts"
    if dated and (apart := _days_differ(one, other)) is not None:
        return apart
    background = one.event_type in BACKGROUND or other.event_type in BACKGROUND
    if _in_one_article(one, other) and one.evidence == other.evidence and one.event_type == other.event_type:
        return "two towns of one clause"
    here, there = scene_of(one), scene_of(other)
    if placed and here is not None and there is not None:
        if not same_scene(here, there, background):
            return ELSEWHERE
        if one.event_type == other.event_type in _PLACED and _in_one_article(one, other) and here.id != there.id:
            return "one article tells of two places"
    if _actors_differ(one, other):
        return "different perpetrators"
    if counted and tolls_differ(one, other):
        return "tolls too far apart"
    if one.event_type == other.event_type in _SEVERAL and _told_apart(one, other):
        return TOLD_APART
    return None


def _days_differ(one: Incident, other: Incident) -> str | None:
    """Why the days of two records are not those of one thing; ``None`` when they may be."""
    if _stands_still(one, other) or _stands_still(other, one):
        return None
    (a, b), (c, d) = days_of(one), days_of(other)
    slack = WAR_SLACK if one.event_type == other.event_type == "war" else _NO_SLACK
    if (a > d and a - d > slack) or (c > b and c - b > slack):
        return "different days"
    background = one.event_type in BACKGROUND or other.event_type in BACKGROUND
    if not {one.event_type, other.event_type} <= _LASTING and (a == date.min or c == date.min) and (a, b) != (c, d):
        return "no first day"
    shorter, longer = sorted((length_of(one), length_of(other)))
    if (
        shorter <= SHORT_DAYS < longer
        and _in_one_article(one, other)
        and all("implied_day" not in i.doubts and scene_of(i) for i in (one, other))
    ):
        return "one article gives each a time of its own"
    if not background and shorter <= SHORT_DAYS and longer > _LONG_DAYS / 2:
        return "a day against weeks"
    if not background and shorter > SHORT_DAYS and 2 * ((min(b, d) - max(a, c)).days + 1) <= (max(b, d) - min(a, c)).days + 1:
        return "weeks that barely overlap"
    return None


def _in_one_article(one: Incident, other: Incident) -> bool:
    return one.evidence.article_id == other.evidence.article_id != NO_ARTICLE


def _is_another(one: Incident, other: Incident) -> bool:
    """Whether one article tells the later of the two as another than what it told: "Un autre drone a frappé la gare"."""
    return _in_one_article(one, other) and ANOTHER in max(one, other, key=lambda i: i.evidence.span.start).rules


def _stands_still(one: Incident, other: Incident) -> bool:
    """Whether ``one`` tells without a day of a force that ``other`` tells to have come: "Moscou maintient une force dans la région"."""
    if not one.event_type == other.event_type == "deployment":
        return False
    here, there = scene_of(one), scene_of(other)
    return (
        "implied_day" in one.doubts
        and length_of(other) > _LONG_DAYS
        and days_of(other)[0] <= days_of(one)[0]
        and here is not None
        and there is not None
        and here.id == there.id
        and (one.actor1 is None or other.actor1 is None or one.actor1.country == other.actor1.country)
    )


def tolls_differ(one: Incident, other: Incident) -> bool:
    """Whether one article gives two tolls that cannot be of one act: thirty dead, then three soldiers killed by the bridge.

    That of a whole country, a sum over days and towns, is to be like the other: eight dead in a night, "au total 24 morts en Israël".
    """
    if not _in_one_article(one, other) or one.event_type == other.event_type == "war":
        return False
    here, there = dead_of(one), dead_of(other)
    far = 2 if any(scene and scene.feature in WIDE for scene in (scene_of(one), scene_of(other))) else _FAR_TOLLS
    return min(here, there) > 0 and max(here, there) >= far * min(here, there)


def tolls_of(incidents: Iterable[Incident]) -> set[int]:
    """The numbers of dead that records tell."""
    return {claim.value.best for i in incidents for claim in i.deaths if claim.value.best is not None}


def dead_of(incident: Incident) -> int:
    """The most dead that a record tells; 0 where it tells none."""
    return max((claim.value.best or 0 for claim in incident.deaths), default=0)


def _told_apart(one: Incident, other: Incident) -> bool:
    """Whether one article tells two things of a kind that a town sees several of in a day, and nothing says that they are one."""
    if any(rule_of(one) in once and rule_of(other) in once for once in ONCE):
        return False
    return _in_one_article(one, other) and (one.actor1 is None or one.actor1 != other.actor1)


def rule_of(incident: Incident) -> str:
    """The rule that told what a record is; empty where none is named."""
    return incident.rules[0] if incident.rules else ""


def same_act(one: Incident, other: Incident) -> bool:
    """Whether two records may be of one act, by what they call it."""
    a, b = _kind(one), _kind(other)
    if _shot_down_somewhere(one) != _shot_down_somewhere(other):
        return False
    if a == b:
        return not _in_one_article(one, other) or seizure_of(one) == seizure_of(other)
    if frozenset((a, b)) in _ALIKE:
        return True
    if "war" in (a, b):
        return (
            {a, b} - {"war"} <= {"casualties_report", "clash"}
            and _MONTH_DAYS < min(length_of(one), length_of(other)) > max(length_of(one), length_of(other)) / 10
            and not ("clash" in (a, b) and in_town(one, other))
        )
    if {a, b} in _NEAR_AND_FAR and _in_one_article(one, other) and not tolls_of((one,)) & tolls_of((other,)):
        return False
    if "territory_taken" in (a, b) and in_town(*(i for i in (one, other) if _kind(i) == "territory_taken")):
        return False  # the fighting for a town, and who died in it, is not its fall
    if a in VAGUE and b in VAGUE:
        return True
    if (a in VAGUE and b in MEANS) or (b in VAGUE and a in MEANS):
        return True
    # "Un drone a frappé un marché … Le bombardement a fait dix morts"
    again = "drone_strike" in (a, b) and (KNOWN in one.rules or KNOWN in other.rules)
    if {a, b} <= (_FROM_AFAR | {"drone_strike"} if again else _FROM_AFAR) and _in_one_article(one, other):
        if tolls_of((one,)) & tolls_of((other,)):
            return True
        if any({*i.doubts} >= BORROWED for i in (one, other)) and in_one_breath(one, other):
            return True
    return a in MEANS and b in MEANS and MEANS[a] == MEANS[b]


def in_one_breath(one: Incident, other: Incident) -> bool:
    """Whether one article tells both close together, and one of them without a day or a place of its own."""
    return (
        _in_one_article(one, other)
        and one.evidence.span.gap(other.evidence.span) <= NEAR
        and not BORROWED.isdisjoint((*one.doubts, *other.doubts))
    )


def _shot_down_somewhere(incident: Incident) -> bool:
    """Whether drones or missiles were shot down, and not said where: over the country, not at the one town they are told beside."""
    return incident.evidence.rule in INTERCEPTIONS and "implied_scene" in incident.doubts


def seizure_of(incident: Incident) -> str:
    """How people were taken: "carried off", "arrested" or "rounded up"; "" of other acts."""
    if incident.event_type != "abduction_arrest":
        return ""
    rule = incident.evidence.rule
    return "rounded up" if rule in ROUND_UPS else "arrested" if rule in ARRESTS else "carried off"


def _kind(incident: Incident) -> IncidentType:
    """What an incident is; of ground that only its taker claims and that nobody names, "avoir pris le contrôle du camp", the attack."""
    boast = (
        incident.event_type == "territory_taken"
        and {*incident.doubts} >= BORROWED
        and incident.claimed_by is not None
        and incident.claimed_by == incident.actor1
    )
    return "other_attack" if boast else incident.event_type


def in_area(incident: Incident) -> bool:
    """Whether a record stands in an area or a country, in no town."""
    scene = scene_of(incident)
    return scene is not None and scene.feature in AREAS | WIDE


def is_only_near(incident: Incident) -> bool:
    """Whether an act is told to have been somewhere around a town, not in it."""
    scenes = [w for w in incident.places if w.role == "scene" and w.place.feature in TOWNS]
    return bool(scenes) and all(w.where_prec > 1 for w in scenes)


def in_town(*incidents: Incident) -> bool:
    """Whether one of some records stands in a town."""
    return any(scene is not None and scene.feature in TOWNS for scene in map(scene_of, incidents))


def same_scene(one: Place, other: Place, background: bool) -> bool:
    """Whether two scenes may be one; of ``background``, in one country."""
    if one.id == other.id:
        return True
    towns = (one.feature in TOWNS) + (other.feature in TOWNS)
    if towns == 1 and not background:
        return False  # what is told of a whole border is the parent of what is told of a town on it
    if one.feature in WIDE or other.feature in WIDE:
        return background and (one.country is not None and one.country == other.country)
    apart = one.kilometres_to(other)
    if towns == 2:
        return apart <= _TOWN_KM or one.parent == other.id or other.parent == one.id  # a quarter and its town
    if one.feature == other.feature == "district":
        return False
    if not background and (
        "district" in (one.feature, other.feature) or {one.feature, other.feature} == {"border", "province"}
    ):
        return False  # nor of a district or a province along it
    return apart <= max(one.radius_km, other.radius_km, NEAR_KM)


def _side(actor: Actor | None) -> tuple[str | None, str] | None:
    if actor is None or (actor.country is None and (not actor.is_named or _NOBODY.search(fold(actor.name)))):
        return None  # "les assaillants" may be anybody
    return actor.country, actor.name


def _actors_differ(one: Incident, other: Incident) -> bool:
    """Whether both name a perpetrator of a one-sided act, and not the same: by country, else by name.

    Of an attack of any kind, "avoir détruit une école", only where they are of two countries.
    """
    if not {one.event_type, other.event_type} <= _ONE_SIDED | {"other_attack"}:
        return False
    a, b = _side(one.actor1), _side(other.actor1)
    if a is None or b is None:
        return False
    if "other_attack" in (one.event_type, other.event_type):
        return a[0] is not None and b[0] is not None and a[0] != b[0]
    if a[0] is not None and b[0] is not None:
        return a[0] != b[0]
    return a[1] != b[1] and (a[0] is None) == (b[0] is None)


def likeness(one: Incident, other: Incident) -> float:
    """How well two records that do not conflict fit: shared type, place, days and toll."""
    (a, b), (c, d) = days_of(one), days_of(other)
    here, there = scene_of(one), scene_of(other)
    score = 1.0 * (one.event_type == other.event_type) + 1.0 * ((a, b) == (c, d))
    score += 1.0 * (here is not None and there is not None and here.id == there.id)
    return score + 0.5 * bool(tolls_of((one,)) & tolls_of((other,)))
