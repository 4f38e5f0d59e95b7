"""What an article tells twice by the odds: pairs of its records weighed, after the rules have said what is one.

A logistic regression over what two records of one article have in common: kind, days, place, toll, doer, what stands between them,
and whether the rules took them for one. Its weights are data, ``weights.csv``, which ``make learn`` makes from the half of the scoring
corpus that is there to be learned from: a row a feature, in hundredths of a logit, summed in whole numbers.
"""

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path

from geo.incident.fr import INTERCEPTIONS
from geo.incident.hits import family_of
from geo.incident.mention import ANOTHER, KNOWN
from geo.merge.again import HARM
from geo.merge.groups import Group
from geo.merge.records import (
    BORROWED,
    ELSEWHERE,
    NEAR,
    TOLD_APART,
    conflict,
    days_of,
    dead_of,
    rule_of,
    same_act,
    scene_of,
    seizure_of,
)
from geo.model import Incident

__all__ = ["BIAS", "SCALE", "WEIGHTS", "common", "pairs_of", "weigh"]

WEIGHTS = Path(__file__).with_name("weights.csv")
"""The weights: a row a feature, in hundredths of a logit."""
BIAS = "(bias)"
"""The row of what every pair has."""
SCALE = 100
"""Weights are whole hundredths of a logit."""

_LIKELY = 0.5  # probability that the likest pair of two sets of records must have for them to be one
_LIKELY_UNLIKE = 0.75  # that where their acts are of two kinds
_LIKELY_MARCH = 0.6  # that of a march and those whom it cost: "la police a tiré sur la foule, faisant deux morts"
_LESS = 0.1  # by which that of a pair is lower that the rules took for one
_ON_THE_WHOLE = 0.25  # that which the pairs of two sets must have on the average
_APART = -0.5  # what a pair counts for there that the article itself tells apart
_REACH = 40  # records of an article behind one that it is compared with: what stands farther off is told apart
_BESIDE = 150  # characters within which acts of two kinds may be one
_BESIDE_MARCH = 400  # those of a march and its dead
_SOON = 3  # days
_LONG_AFTER = 14  # days
_KILOMETRES = (5, 40, 150, 500)
_CHARACTERS = (40, 150, 400, 1000)
_FAR_TOLLS = 4  # times
_DOUBTS = ("implied_day", "implied_scene", "far_link", "likeness", "claimed")


def pairs_of(told: Sequence[Incident]) -> Iterator[tuple[Incident, Incident, list[str]]]:
    """The pairs of an article's records, the one told first ahead, with what stands between them: names of features."""
    ordered = sorted(told, key=lambda incident: (incident.evidence.span, incident.id))
    for at, one in enumerate(ordered):
        kinds: set[str] = set()
        between: list[str] = [] if at else ["first is the lead"]
        for on, other in enumerate(ordered[at + 1 : at + 1 + _REACH], 1):
            way = [*between, f"on {min(on, 3) if on < 6 else 6}"]
            yield one, other, [*way, "such another between"] if other.event_type in kinds else way
            kinds.add(other.event_type)
            if "day between" not in between and "implied_day" not in other.doubts:
                between.append("day between")
            if "scene between" not in between and "implied_scene" not in other.doubts and other.places:
                between.append("scene between")


def common(one: Incident, other: Incident, between: Sequence[str], taken: bool) -> list[str]:
    """What two records of an article have in common: the names of features.

    ``one`` is told first, ``between`` is what :func:`pairs_of` says of what stands between them; ``taken`` is whether the rules took
    them for one.
    """
    found = [f"rules {taken}", *between, *_of_kinds(one, other), *_of_days(one, other), *_of_places(one, other)]
    for name, incident in (("first", one), ("second", other)):
        found += [f"{name} {doubt}" for doubt in _DOUBTS if doubt in incident.doubts]
        found.append(f"{name} {incident.modality}")
        found += [f"{name} {rule}" for rule in (KNOWN, ANOTHER) if rule in incident.rules]
        if any("again" in rule for rule in incident.rules):
            found.append(f"{name} again")
        if dead_of(incident):
            found.append(f"{name} counts")
        if rule_of(incident).startswith("toll"):
            found.append(f"{name} only counts")
    here, there = dead_of(one), dead_of(other)
    if here and there:
        found.append("same toll" if here == there else "other toll")
        if max(here, there) > _FAR_TOLLS * min(here, there):
            found.append("far toll")
    for role, doer, second in (("actor1", one.actor1, other.actor1), ("actor2", one.actor2, other.actor2)):
        if doer and second:
            found.append(f"{role} {'same' if doer.name == second.name else 'other'}")
    clause, second_clause = one.evidence.span, other.evidence.span
    found.append(f"apart {_step(clause.gap(second_clause), _CHARACTERS)}")
    if clause.overlaps(second_clause):
        found.append("one clause" if clause == second_clause else "clauses overlap")
    return found


def _step(value: float, steps: Sequence[int]) -> int:
    return sum(value > step for step in steps)


def _of_kinds(one: Incident, other: Incident) -> Iterator[str]:
    kinds = sorted((_kind(one), _kind(other)))
    families = sorted(family_of(incident.event_type) for incident in (one, other))
    yield f"kinds {' '.join(kinds)}"
    yield f"families {' '.join(families)}"
    if kinds[0] == kinds[1]:
        yield "same kind"
        if KNOWN in other.rules:
            yield "same kind, known"
    elif families[0] == families[1]:
        yield "same family"
    if rule_of(one) == rule_of(other):
        yield "same words" if "likeness" not in one.doubts else "both by likeness"


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


def _odds(one: Incident, other: Incident, between: Sequence[str], taken: bool) -> float:
    """The probability that an article tells two records of one thing."""
    weights = _weights()
    total = weights[BIAS] + sum(weights.get(name, 0) for name in common(one, other, between, taken))
    return 1 / (1 + math.exp(-total / SCALE))


def _never(one: Incident, other: Incident) -> bool:
    """Whether an article says itself that two of its records are not one: by their days, their places, their tolls or who did it."""
    dated, placed = (doubt not in one.doubts and doubt not in other.doubts for doubt in ("implied_day", "implied_scene"))
    if not one.event_type == other.event_type == "war":
        (a, b), (c, d) = days_of(one), days_of(other)
        apart = max((c - b).days, (a - d).days)
        if apart > (0 if dated else _LONG_AFTER):
            return True  # as nearly always
    if KNOWN in one.rules and scene_of(one) is None:
        return True  # what is named as known was told before it
    if _are_nowhere_alike(one, other):
        return True
    why = conflict(one, other, placed=placed, dated=dated, alike=False)
    if why == TOLD_APART and one.event_type == "protest" and not BORROWED.isdisjoint(other.doubts):
        return False  # "Des étudiants ont marché sur le palais ; la police les a dispersés": one march, by the odds
    if why == ELSEWHERE and {one.event_type, other.event_type} == {"disaster", "casualties_report"}:
        return False  # "Un barrage a cédé à Alau ; les fossoyeurs de Maiduguri comptent cent corps"
    return why is not None


def _are_nowhere_alike(one: Incident, other: Incident) -> bool:
    """Whether neither of two records has a scene and each says a day or a place of its own: "neuf morts à Zzybo; quatre autres à Zzyba"."""
    if scene_of(one) is not None or scene_of(other) is not None:
        return False
    return all("implied_day" not in i.doubts for i in (one, other)) or all("scene unknown" in i.rules for i in (one, other))


def weigh(groups: list[Group], dated: Sequence[Incident]) -> None:
    """Makes ``groups`` of ``dated`` records anew where those of an article are one or two by the odds.

    In each article its likest records become one, then the next, those first that the rules took for one, where the pairs between all
    that are one by then are not unlikely on the average: a pair that the article itself tells apart weighs against it. So what the rules
    took for one is two where it is unlikely, unless another article tells it too. Records of which none has a scene are one by the
    odds alone: "Vingt villageois abattus lundi à Zzybo", a place that nobody knows, then "sept autres sur le chemin du puits".
    """
    home = {member.id: group for group in groups for member in group.members}
    told: dict[str, list[Incident]] = {}
    for incident in dated:
        told.setdefault(incident.evidence.article_id, []).append(incident)
    for own in told.values():
        if len(own) > 1:
            _settle(_likely_ones(own, home), home, groups)


def _likely_ones(own: Sequence[Incident], home: Mapping[str, Group]) -> list[list[Incident]]:
    """The records of an article in sets of those that are one by the odds, in the order of their first."""
    odds: dict[tuple[str, str], float] = {}  # of the pairs that may be one
    likely: list[tuple[bool, float, Incident, Incident]] = []
    for one, other, between in pairs_of(own):
        taken = one.id in home and home[one.id] is home.get(other.id)
        gap = one.evidence.span.gap(other.evidence.span)
        if {*other.doubts} >= BORROWED and gap > NEAR and not (taken and len(home[one.id].articles) > 1):
            continue
        if not taken and _never(one, other):
            odds[one.id, other.id] = _APART
            continue
        alike, march = same_act(one, other), _is_march_and_dead(one, other)
        if not taken and gap > (_BESIDE_MARCH if march else _BESIDE) and not alike:
            continue
        chance = 1.0 if taken and _stands(one, other, home[one.id]) else _odds(one, other, between, taken)
        odds[one.id, other.id] = chance
        if chance >= (_LIKELY if alike else _LIKELY_MARCH if march else _LIKELY_UNLIKE) - _LESS * taken:
            likely.append((not taken, -chance, one, other))
    sets = {incident.id: [incident] for incident in own}
    refused: set[tuple[int, ...]] = set()  # pairs of sets as large as they were
    for *_, one, other in sorted(likely, key=lambda pair: (pair[0], pair[1], pair[2].id, pair[3].id)):
        ones, others = sets[one.id], sets[other.id]
        at = id(ones), len(ones), id(others), len(others)
        if ones is others or at in refused:
            continue
        between_all = [odds.get((a.id, b.id), odds.get((b.id, a.id), 0.0)) for a, b in product(ones, others)]
        if sum(between_all) < _ON_THE_WHOLE * len(between_all):
            refused.add(at)
            continue
        ones += others
        sets.update(dict.fromkeys((each.id for each in others), ones))
    return list({id(ones): ones for ones in sets.values()}.values())


def _is_march_and_dead(one: Incident, other: Incident) -> bool:
    """Whether one of two acts is a march and the other how its dead are told: "le cortège", then "trois manifestants sont morts"."""
    return (one.event_type == "protest" and other.event_type in HARM) or (
        other.event_type == "protest" and one.event_type in HARM
    )


def _stands(one: Incident, other: Incident, group: Group) -> bool:
    """Whether two records of a group stay one whatever the odds: one has no scene, or another article vouches for what they tell."""
    return len(group.articles) > 1 or scene_of(one) is None or scene_of(other) is None


def _settle(sets: Sequence[list[Incident]], home: dict[str, Group], groups: list[Group]) -> None:
    """Gives each set of an article's records one group: of those that its records were in, each set the ones of which it has most."""
    kept: dict[int, int] = {}  # the set by the number of its group
    for at, ones in sorted(enumerate(sets), key=lambda item: -len(item[1])):
        for one in ones:
            if one.id in home and scene_of(one) is not None:
                kept.setdefault(home[one.id].number, at)
    for at, ones in enumerate(sets):
        for one in ones:
            if one.id in home and kept.get(home[one.id].number) != at:
                home.pop(one.id).drop(one)
    for ones in sets:
        hosts = list({home[one.id].number: home[one.id] for one in ones if one.id in home}.values())
        if not hosts:
            if len(ones) == 1:
                continue  # a record without a scene, alone
            first = next((one for one in ones if scene_of(one) is not None), ones[0])
            hosts = [Group(len(groups), first)]
            groups += hosts
            home[first.id] = hosts[0]
        host, *others = hosts
        for other in others:
            home.update((member.id, host) for member in other.members)
            host.take(other)
        for one in ones:
            if one.id not in home:
                home[one.id] = host
                host.add(one)
