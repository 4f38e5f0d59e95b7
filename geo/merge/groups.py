"""Records taken for one, and which of them a record is to be compared with."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import product
from math import cos, radians

import numpy as np
import numpy.typing as npt

from geo.incident.fr import INTERCEPTIONS
from geo.incident.mention import KNOWN
from geo.merge.records import (
    AREAS,
    BACKGROUND,
    BORROWED,
    NEAR,
    NEAR_KM,
    NO_ARTICLE,
    WIDE,
    conflict,
    days_of,
    likeness,
    same_scene,
    scene_of,
    tolls_of,
)
from geo.model import Claim, Evidence, Incident, Place, Span, Toll, When, Where

__all__ = ["Group", "Neighbours", "adrift", "apart_from", "is_near"]

_DISTRICT_KM = 60.0
_OF_ONE_ARTICLE = 0.25  # of a likeness
_NEARER = 150  # characters


class Group:
    """Records taken for one."""

    __slots__ = ("_own", "_seen", "end", "members", "number")  # there are as many as records, and most keep one

    def __init__(self, number: int, first: Incident) -> None:
        self.number = number
        self.end = days_of(first)[1]
        self.members = [first]
        self._forget()

    def _forget(self) -> None:
        self._own: dict[str, list[Incident]] | None = None
        self._seen: dict[Incident, Counter[str]] | None = None

    @property
    def _by_article(self) -> dict[str, list[Incident]]:
        """The members by the article that tells them."""
        if self._own is None:
            self._own = {}
            for member in self.members:
                self._own.setdefault(member.evidence.article_id, []).append(member)
        return self._own

    @property
    def _alike(self) -> dict[Incident, Counter[str]]:
        """The members as other articles see them, each with how many an article tells."""
        if self._seen is None:
            self._seen = {}
            for member in self.members:
                self._seen.setdefault(_from_afar(member), Counter())[member.evidence.article_id] += 1
        return self._seen

    @property
    def articles(self) -> Collection[str]:
        """The ids of those that tell it."""
        return {self.members[0].evidence.article_id} if len(self.members) == 1 else self._by_article.keys()

    @property
    def only_article(self) -> str | None:
        """The article that tells it, where there is just one."""
        return next(iter(self.articles)) if len(self.articles) == 1 else None

    def of(self, article_id: str) -> Sequence[Incident]:
        """The members that an article tells."""
        if len(self.members) == 1:
            return self.members if self.members[0].evidence.article_id == article_id else ()
        return self._by_article.get(article_id, ())

    def add(self, incident: Incident) -> None:
        """Takes ``incident`` for one with the members."""
        article = incident.evidence.article_id
        self._by_article.setdefault(article, []).append(incident)
        self._alike.setdefault(_from_afar(incident), Counter())[article] += 1
        self.members.append(incident)
        self.end = max(self.end, days_of(incident)[1])

    def drop(self, incident: Incident) -> None:
        """Takes ``incident`` out again."""
        self.members.remove(incident)
        self._forget()

    def take(self, other: "Group") -> None:
        """Takes all members of ``other``, which is empty then."""
        for incident in other.members:
            self.add(incident)
        other.members = []
        other._forget()

    def pairs(self, other: "Group") -> Iterator[tuple[Incident, Incident]]:
        """Pairs of a member and one of ``other``'s, each within an article, and of those between articles every pair that differs."""
        for article in set(self.articles).intersection(other.articles):
            yield from product(self.of(article), other.of(article))
        for (one, here), (two, there) in product(self._alike.items(), other._alike.items()):
            if len(here) > 1 or here.keys() != there.keys():
                yield one, two

    def admits(self, incident: Incident) -> bool:
        """Whether ``incident`` fits every member."""
        article = incident.evidence.article_id
        return all(conflict(incident, member) is None for member in self.of(article)) and all(
            conflict(incident, one) is None for one, articles in self._alike.items() if len(articles) > (article in articles)
        )

    def likeness(self, incident: Incident) -> float:
        """How well ``incident`` fits the members, on the average."""
        article = incident.evidence.article_id
        score = sum(articles.total() * likeness(incident, one) for one, articles in self._alike.items())
        return (score + _OF_ONE_ARTICLE * len(self.of(article))) / len(self.members)

    @property
    def reach(self) -> float:
        """How many kilometres from its scene it may have been: as far as an area or a border reaches, or what is told as near a town."""
        if self.scene.feature in AREAS | {"border"}:
            return self.scene.radius_km
        told = min(where.where_prec for i in self.members for where in i.places if where.place.id == self.scene.id)
        return 0 if told == 1 else NEAR_KM if told == 2 else _DISTRICT_KM

    def told_at(self, article_id: str) -> int:
        """Where an article tells it first, in characters."""
        return min(member.evidence.span.start for member in self.of(article_id))

    @property
    def scene(self) -> Place:
        first = scene_of(self.members[0])
        return first or next(scene for scene in map(scene_of, self.members) if scene is not None)


def _from_afar(incident: Incident) -> Incident:
    """What the records of other articles are compared with: no article's, and the same for all that only their own could tell apart.

    So a war that thousands of dispatches name is compared a few times, not thousands of times. Whatever :func:`conflict` asks of two
    articles' records must stand in it.
    """
    nowhere = Evidence(NO_ARTICLE, Span(0, 0), incident.evidence.rule if incident.evidence.rule in INTERCEPTIONS else "")
    start, last = days_of(incident)
    scene, doer = scene_of(incident), incident.actor1 and replace(incident.actor1, evidence=None)
    return Incident(
        "",
        incident.event_type,
        "planned" if incident.modality == "planned" else "asserted",
        nowhere,
        When(start, last, 1),
        (Where(scene, "scene", 1, nowhere),) if scene else (),
        doer,
        deaths=tuple(Claim(Toll(None, dead, None), nowhere) for dead in sorted(tolls_of((incident,)))),
        claimed_by=doer if incident.claimed_by == incident.actor1 else None,
        doubts=tuple(sorted(BORROWED.intersection(incident.doubts))),
    )


class Neighbours:
    """Groups by the scene of their first member and by their end, so that a record meets only those that it may be one with."""

    def __init__(self, incidents: Iterable[Incident]) -> None:
        scenes = {scene.id: scene for scene in map(scene_of, incidents) if scene is not None}
        self._scenes = list(scenes.values())
        self._latitudes = np.array([scene.latitude for scene in self._scenes])
        self._longitudes = np.array([scene.longitude for scene in self._scenes])
        self._reaches = np.array([_reach(scene) for scene in self._scenes])
        self._wide: dict[str | None, list[Place]] = {}
        self._of_country: dict[str | None, list[Place]] = {}
        for scene in self._scenes:
            self._of_country.setdefault(scene.country, []).append(scene)
            if scene.feature in WIDE:
                self._wide.setdefault(scene.country, []).append(scene)
        self._around: dict[tuple[str, bool], list[str]] = {}
        self._ends: dict[bool, dict[str, list[tuple[date, int]]]] = {False: {}, True: {}}  # of background, apart

    def add(self, group: Group) -> None:
        insort(self._beside(group), (group.end, group.number))

    def remove(self, group: Group) -> None:
        beside = self._beside(group)
        del beside[bisect_left(beside, (group.end, group.number))]

    def _beside(self, group: Group) -> list[tuple[date, int]]:
        return self._ends[group.members[0].event_type in BACKGROUND].setdefault(group.scene.id, [])

    def of(self, incident: Incident, since: date) -> Iterator[int]:
        """The numbers of the groups around ``incident`` that had not ended before ``since``."""
        scene = scene_of(incident)
        assert scene is not None
        for background, ends in self._ends.items():
            for place_id in self._places_around(scene, background or incident.event_type in BACKGROUND) if ends else ():
                if some := ends.get(place_id):
                    yield from (number for _, number in some[bisect_left(some, (since, -1)) :])

    def _places_around(self, scene: Place, background: bool) -> list[str]:
        at = scene.id, background
        if at not in self._around:
            near = [self._scenes[n] for n in np.flatnonzero(self._in_reach(scene))]
            if background:
                near += (self._of_country if scene.feature in WIDE else self._wide).get(scene.country, [])
                near = [other for other in near if same_scene(scene, other, background)]
            self._around[at] = list(dict.fromkeys(other.id for other in near))
        return self._around[at]

    def _in_reach(self, scene: Place) -> npt.NDArray[np.bool_]:
        """Which scenes lie no further away than either reaches; all that are the same lie among them."""
        reach = np.minimum(np.maximum(self._reaches, _reach(scene)), 180)
        across = np.sin(np.radians(self._longitudes - scene.longitude) / 2)
        along = np.cos(np.radians(self._latitudes)) * cos(radians(scene.latitude)) * across * across
        in_reach: npt.NDArray[np.bool_] = (np.abs(self._latitudes - scene.latitude) <= reach) & (
            along <= np.sin(np.radians(reach) / 2) ** 2
        )
        return in_reach


def _reach(scene: Place) -> float:
    """How far a scene may mean, in degrees of arc."""
    return max(scene.radius_km, NEAR_KM) / 111


def apart_from(incident: Incident, group: Group) -> int:
    """Characters between a record and the nearest one of its article in a group; none where there is none."""
    here = incident.evidence
    return min((here.span.gap(member.evidence.span) for member in group.of(here.article_id)), default=0)


def is_near(incident: Incident, group: Group) -> bool:
    """Whether its article tells of a group close to a record; closer where its place was fetched from afar and it names no act as known."""
    fetched = "far_link" in incident.doubts and KNOWN not in incident.rules
    return apart_from(incident, group) <= (_NEARER if fetched else NEAR)


def adrift(incident: Incident, group: Group) -> bool:
    """Whether a record whose day and scene were both taken from around it stands far from what its article tells of a group."""
    return {*incident.doubts} >= BORROWED and not is_near(incident, group)
