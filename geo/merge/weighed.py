"""What an article tells twice by the odds: pairs of its records weighed, after the rules have said what is one.

A logistic regression over what two records of one article have in common: kind, days, place, toll, doer, how far apart they stand,
and whether the rules took them for one. Its weights are data, ``weights.csv``, which ``make learn`` makes from the half of the scoring
corpus that is there to be learned from: a row a feature, in hundredths of a logit, summed in whole numbers.
"""

import csv
import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path

from geo.incident.fr import INTERCEPTIONS
from geo.incident.hits import FAMILY
from geo.incident.mention import ANOTHER, KNOWN
from geo.merge.groups import Group
from geo.merge.records import conflict, days_of, dead_of, same_act, scene_of, seizure_of
from geo.model import Incident

__all__ = ["BIAS", "SCALE", "WEIGHTS", "common", "pairs_of", "weigh"]

WEIGHTS = Path(__file__).with_name("weights.csv")
"""The weights: a row a feature, in hundredths of a logit."""
BIAS = "(bias)"
"""The row of what every pair has."""
SCALE = 100
"""Weights are whole hundredths of a logit."""

_JOINED = 0.45  # probability from which on two records are one
_JOINED_UNLIKE = 0.7  # that where their acts are of two kinds
_PARTED = 0.25  # that below which what the rules took for one is two
_REACH = 40  # records of an article behind one that it is compared with: what stands farther off is told apart
_BESIDE = 150  # characters within which acts of two kinds may be one
_SOON = 3  # days
_KILOMETRES = (5, 40, 150, 500)
_CHARACTERS = (40, 150, 400, 1000)
_FAR_TOLLS = 4  # times
_DOUBTS = ("implied_day", "implied_scene", "far_link", "likeness", "claimed")


def pairs_of(told: Sequence[Incident]) -> Iterator[tuple[Incident, Incident, int]]:
    """The pairs of an article's records, the one told first ahead, with how many records on the second is."""
    ordered = sorted(told, key=lambda incident: (incident.evidence.span, incident.id))
    for at, one in enumerate(ordered):
        for on, other in enumerate(ordered[at + 1 : at + 1 + _REACH], 1):
            yield one, other, on


def common(one: Incident, other: Incident, on: int, taken: bool) -> list[str]:
    """What two records of an article have in common: the names of features.

    ``one`` is told first, ``other`` is the ``on``-th record behind it; ``taken`` is whether the rules took them for one.
    """
    found = [f"rules {taken}", *_of_kinds(one, other), *_of_days(one, other), *_of_places(one, other)]
    for name, incident in (("first", one), ("second", other)):
        found += [f"{name} {doubt}" for doubt in _DOUBTS if doubt in incident.doubts]
        found.append(f"{name} {incident.modality}")
        found += [f"{name} {rule}" for rule in (KNOWN, ANOTHER) if rule in incident.rules]
        if any("again" in rule for rule in incident.rules):
            found.append(f"{name} again")
        if dead_of(incident):
            found.append(f"{name} counts")
    here, there = dead_of(one), dead_of(other)
    if here and there:
        found.append("same toll" if here == there else "other toll")
        if max(here, there) > _FAR_TOLLS * min(here, there):
            found.append("far toll")
    for role, doer, second in (("actor1", one.actor1, other.actor1), ("actor2", one.actor2, other.actor2)):
        if doer and second:
            found.append(f"{role} {'same' if doer.name == second.name else 'other'}")
    gap = one.evidence.span.gap(other.evidence.span)
    return [*found, f"apart {_step(gap, _CHARACTERS)}", f"on {min(on, 3) if on < 6 else 6}"]


def _step(value: float, steps: Sequence[int]) -> int:
    return sum(value > step for step in steps)


def _of_kinds(one: Incident, other: Incident) -> Iterator[str]:
    kinds = sorted((_kind(one), _kind(other)))
    families = sorted(FAMILY.get(incident.event_type, "force") for incident in (one, other))
    yield f"kinds {' '.join(kinds)}"
    yield f"families {' '.join(families)}"
    if kinds[0] == kinds[1]:
        yield "same kind"
    elif families[0] == families[1]:
        yield "same family"


def _kind(incident: Incident) -> str:
    """What a record tells of: who is arrested apart from who is carried off, what is shot down from what strikes."""
    if incident.event_type == "abduction_arrest":
        return seizure_of(incident)
    return "shot down" if incident.evidence.rule in INTERCEPTIONS else incident.event_type


def _of_days(one: Incident, other: Incident) -> Iterator[str]:
    (a, b), (c, d) = days_of(one), days_of(other)
    apart = max((c - b).days, (a - d).days)
    yield "same days" if (a, b) == (c, d) else "days overlap" if apart <= 0 else "days soon" if apart <= _SOON else "days far"
    if apart == 1:
        yield "next day"
    if "implied_day" not in (*one.doubts, *other.doubts):
        yield "both dated"


def _of_places(one: Incident, other: Incident) -> Iterator[str]:
    here, there = scene_of(one), scene_of(other)
    if here is None or there is None:
        yield f"no scene {(here is None) + (there is None)}"
        return
    said = ("implied_scene" not in one.doubts) + ("implied_scene" not in other.doubts)
    step = 0 if here.id == there.id else 1 + _step(here.kilometres_to(there), _KILOMETRES)
    yield f"place {step}"
    yield f"place {'same' if step == 0 else 'far' if step > 2 else 'near'} said {said}"


@lru_cache(maxsize=1)
def _weights() -> dict[str, int]:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    return {name: int(weight) for name, weight in rows}


def _odds(one: Incident, other: Incident, on: int, taken: bool) -> float:
    """The probability that an article tells two records of one thing."""
    weights = _weights()
    total = weights[BIAS] + sum(weights.get(name, 0) for name in common(one, other, on, taken))
    return 1 / (1 + math.exp(-total / SCALE))


def _never(one: Incident, other: Incident) -> bool:
    """Whether an article says itself that two of its records are not one: by their days, their places, their tolls or who did it."""
    dated, placed = (doubt not in one.doubts and doubt not in other.doubts for doubt in ("implied_day", "implied_scene"))
    if dated:
        (a, b), (c, d) = days_of(one), days_of(other)
        if (a > d or c > b) and not one.event_type == other.event_type == "war":
            return True  # as nearly always
    return conflict(one, other, placed=placed, dated=dated, alike=False) is not None


def weigh(groups: list[Group], dated: Sequence[Incident]) -> None:
    """Takes apart and joins ``groups`` of ``dated`` records where those of an article are one or two by the odds.

    A record leaves its group when it is like none of the others, of one article; two groups, or a record in none and a group, become
    one when the pairs between them are more likely one thing than two, on the average, and nothing forbids it.
    """
    home = {member.id: group for group in groups for member in group.members}
    told: dict[str, list[Incident]] = {}
    loose = (incident for incident in dated if incident.id not in home)
    for incident in (*(member for group in groups for member in group.members), *loose):
        told.setdefault(incident.evidence.article_id, []).append(incident)
    for own in told.values():
        if len(own) > 1:
            _weigh_article(own, home, groups)


def _weigh_article(own: Sequence[Incident], home: dict[str, Group], groups: list[Group]) -> None:
    odds: dict[tuple[str, str], float] = {}  # of the pairs that may be one
    likest: dict[str, float] = {}  # of each record in a group, with another of its group
    for one, other, on in pairs_of(own):
        taken = one.id in home and home[one.id] is home.get(other.id)
        if not taken and (
            _never(one, other) or not (one.evidence.span.gap(other.evidence.span) <= _BESIDE or same_act(one, other))
        ):
            continue
        odds[one.id, other.id] = likely = _odds(one, other, on, taken)
        if taken:
            likest[one.id] = max(likely, likest.get(one.id, 0))
            likest[other.id] = max(likely, likest.get(other.id, 0))
    known = {incident.id: incident for incident in own}
    for name in sorted(name for name, likely in likest.items() if likely < _PARTED):
        group, incident = home[name], known[name]
        scenes = [member for member in group.members if scene_of(member) is not None]
        if len(group.articles) == 1 and len(scenes) > 1 and scene_of(incident) is not None:
            group.drop(incident)
            home[name] = Group(len(groups), incident)
            groups.append(home[name])
    refused: set[tuple[int, ...]] = set()  # pairs of groups as large as they were
    likely_ones = [(likely, pair) for pair, likely in odds.items() if likely >= _JOINED]
    for likely, (one_id, other_id) in sorted(likely_ones, key=lambda item: (-item[0], item[1])):
        first, second = home.get(one_id), home.get(other_id)
        if first is second or (likely < _JOINED_UNLIKE and not same_act(known[one_id], known[other_id])):
            continue
        at = tuple(size for group in (first, second) if group for size in (group.number, len(group.members)))
        if at in refused:
            continue
        ones, others = (
            [member.id for member in group.of(known[one_id].evidence.article_id)] if group else [name]
            for group, name in ((first, one_id), (second, other_id))
        )
        between = [odds.get((a, b), odds.get((b, a), 0.0)) for a, b in product(ones, others)]
        if sum(between) < _JOINED * len(between):
            refused |= {at} if first and second else set()
            continue
        if first and second:
            first.take(second)
            home.update(dict.fromkeys((member.id for member in first.members), first))
        elif first:
            first.add(known[other_id])
            home[other_id] = first
        elif second:
            second.add(known[one_id])
            home[one_id] = second
