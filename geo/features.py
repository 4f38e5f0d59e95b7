"""Events as the columns that the map draws: one row an event, one row a place.

The columns are typed arrays, so that 100,000 events are a few megabytes and the browser reads them as they are. Days are
counted from 1970-01-01. Everything here is pure: no drawing, no clock, no disk.
"""

import math
from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import chain, repeat
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from geo.codebook import ROUTE, Feature, Kind, PlaceRole, Told
from geo.model import Event, Incident, Place, Where

__all__ = [
    "NO_DAY",
    "NO_PLACE",
    "SEAT",
    "STANDS_AT",
    "UNASSERTED",
    "Drawn",
    "DrawnPlace",
    "DrawnTable",
    "Features",
    "Label",
    "columns",
    "day_number",
    "draw_place",
    "drawn",
    "features",
    "labels",
    "tabled",
    "told_itself",
    "where_drawn",
]

NO_DAY = -(2**31)
NO_PLACE = -1

_EPOCH = date(1970, 1, 1)
SEAT, UNASSERTED = 1, 2
"""The flags of `Features`: a place that is only the speaker's seat; an event nobody asserts."""
_WIDER = ("country", "continent", "region", "province", "district")


def day_number(day: date) -> int:
    """The days from 1970-01-01 to ``day``.

    >>> day_number(date(2022, 9, 14))
    19249
    """
    return (day - _EPOCH).days


class Drawn(NamedTuple):
    """What the map needs of one event, and no more, so that a store can keep it apart.

    ``start``, ``end`` are day numbers or ``NO_DAY``; ``place`` is where the event stands, ``None`` when nothing says; ``about``
    the other places that thin lines lead to. ``flags`` are those of :class:`Features`.
    """

    event_id: str
    kind: Kind
    event_type: str
    start: int
    end: int
    date_prec: int
    where_prec: int
    flags: int
    place: Place | None
    about: tuple[Place, ...]


class DrawnTable(NamedTuple):
    """:class:`Drawn` of many events, a column each, as a store tells it quickly.

    ``place`` and ``about`` name places by their ids, which ``places`` finds.
    """

    event_id: Sequence[str]
    kind: Sequence[str]
    event_type: Sequence[str]
    start: Sequence[int]
    end: Sequence[int]
    date_prec: Sequence[int]
    where_prec: Sequence[int]
    flags: Sequence[int]
    place: Sequence[str | None]
    about: Sequence[tuple[str, ...]]
    places: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class DrawnPlace:
    """A place as the map draws it.

    ``name`` is in the reader's language and ``detail`` tells where it lies ("Arménie"), empty when nothing says.
    ``latitude``, ``longitude`` are decimal degrees, WGS 84. ``radius_km`` is 0 for a town or point, which is drawn as a pin;
    else the place is an area that far around.
    """

    id: str
    name: str
    detail: str
    latitude: float
    longitude: float
    feature: Feature
    radius_km: float


class Label(NamedTuple):
    """A name written on the ground; ``radius_km`` is how far around its point it means."""

    text: str
    latitude: float
    longitude: float
    feature: Feature
    radius_km: float


@dataclass(frozen=True, eq=False)
class Features:
    """The columns, one row an event, all of the same length and in the order given.

    ``event_ids`` are twelve hexadecimal digits. ``place`` is an index into ``places`` or ``NO_PLACE``. ``start``, ``end``
    are day numbers, both ends included, or ``NO_DAY``. ``kind`` is 0 for an incident, 1 for a statement; ``type`` an index into
    ``types``; ``date_prec`` and ``where_prec`` the codebook's (``where_prec`` 0: no place). ``flags`` adds 1 for a place
    that is only the speaker's seat, 2 for an event nobody asserts (claimed, planned or habitual). ``lines`` are pairs of event
    row and place index: where thin lines lead when the event is chosen. Two of them are the same only when they are one object,
    so that what is made of 100,000 rows can be kept by it.
    """

    event_ids: tuple[str, ...]
    place: "array[int]"
    start: "array[int]"
    end: "array[int]"
    kind: "array[int]"
    type: "array[int]"
    date_prec: "array[int]"
    where_prec: "array[int]"
    flags: "array[int]"
    lines: tuple[tuple[int, int], ...]
    places: tuple[DrawnPlace, ...]
    types: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.event_ids)

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each event id."""
        return {event_id: row for row, event_id in enumerate(self.event_ids)}

    @cached_property
    def unplaced(self) -> int:
        """How many events have no place to stand at."""
        return sum(1 for place in self.place if place == NO_PLACE)

    @cached_property
    def undated(self) -> int:
        """How many events have no day."""
        return sum(1 for start in self.start if start == NO_DAY)

    @cached_property
    def extent(self) -> tuple[date, date] | None:
        """The first and the last day of all dated events; ``None`` when none is dated."""
        starts = [start for start in self.start if start != NO_DAY]
        if not starts:
            return None
        return _EPOCH + timedelta(min(starts)), _EPOCH + timedelta(max(end for end in self.end if end != NO_DAY))

    @cached_property
    def dense_span(self) -> tuple[date, date] | None:
        """The first and the last day of the span where the dated events are dense; ``None`` when none is dated.

        Background decades before must not squeeze the days that matter: leaving out a tenth of the events must shrink
        the span at least by half, else they stay in. Events dated coarser than a week do not stretch it.
        """
        start, end, prec = np.asarray(self.start), np.asarray(self.end), np.asarray(self.date_prec)
        fine = (start != NO_DAY) & (prec <= 3)
        if not fine.any():
            return self.extent
        first, last = _densest(np.sort(start[fine]), np.sort(end[fine]))
        return _EPOCH + timedelta(first), _EPOCH + timedelta(last)


def _densest(starts: npt.NDArray[np.int32], ends: npt.NDArray[np.int32]) -> tuple[int, int]:
    """The first and last day that give the best bargain of length against events left out (at most 30 % on a side)."""
    n = len(starts)
    most = int(n * 0.3)
    firsts: list[int] = np.unique(starts[: most + 1]).tolist()
    lasts: list[int] = np.unique(ends[n - 1 - most :]).tolist()
    # A cut is worth trying only before a gap, so at most the 200 widest gaps on each side are tried.
    firsts = _after_gaps(firsts)
    lasts = [-day for day in _after_gaps([-day for day in reversed(lasts)])]
    best, bargain = (int(starts[0]), int(ends[-1])), math.inf
    before = dict(zip(firsts, np.searchsorted(starts, firsts, "left").tolist(), strict=True))
    after = dict(zip(lasts, (n - np.searchsorted(ends, lasts, "right")).tolist(), strict=True))
    for first in firsts:
        for last in lasts:
            if last < first:
                continue
            outside = before[first] + after[last]
            cost = math.log(last - first + 14) + 7 * outside / n
            if cost < bargain:
                best, bargain = (first, last), cost
    return best


def _after_gaps(days: list[int], most: int = 200) -> list[int]:
    """Of ascending ``days``, the first and those after the widest gaps, ascending."""
    gaps = sorted(range(1, len(days)), key=lambda i: days[i - 1] - days[i])[: most - 1]
    return [days[0], *(days[i] for i in sorted(gaps))]


STANDS_AT: dict[str, tuple[PlaceRole, ...]] = {
    "incident": ("scene", "venue", *ROUTE),
    "statement": ("venue", "scene", "seat"),
}
"""The roles of the places that an event of a kind may stand at, the first that it has before the others."""


def where_drawn(event: Event) -> Where | None:
    """Where ``event`` stands on the map.

    That is the scene of an incident, else where a movement began or led; the venue of a statement, else the speaker's seat.

    ``None`` when the text gives no such place: what an event is about is never taken for where it happened.
    """
    for role in STANDS_AT[event.kind]:
        for where in event.places:
            if where.role == role:
                return where
    return None


def told_itself(event: Event) -> frozenset[Told]:
    """Which of `geo.codebook.TOLD` the passage that ``event`` was read from tells itself."""
    where, when = where_drawn(event), event.when
    told: tuple[tuple[Told, bool], ...] = (
        ("act", "likeness" not in event.doubts),
        ("day", when is not None and bool(when.start or when.end) and "implied_day" not in event.doubts),
        ("place", where is not None and where.role != "seat" and "implied_scene" not in event.doubts),
    )
    return frozenset(name for name, is_told in told if is_told)


def drawn(event: Event) -> Drawn:
    """What the map needs of ``event``."""
    where, when = where_drawn(event), event.when
    first, last = (when.start or when.end, when.end or when.start) if when else (None, None)
    unasserted = isinstance(event, Incident) and event.modality != "asserted"
    others = (other.place for other in event.places if where and other.role != "seat" and other.place.id != where.place.id)
    return Drawn(
        event.id,
        event.kind,
        event.event_type,
        day_number(first) if first else NO_DAY,
        day_number(last) if last else NO_DAY,
        when.date_prec if when and first else 0,
        where.where_prec if where else 0,
        (SEAT if where and where.role == "seat" else 0) | (UNASSERTED if unasserted else 0),
        where.place if where else None,
        tuple({place.id: place for place in others}.values()),
    )


def tabled(rows: Iterable[Drawn]) -> DrawnTable:
    """``rows`` as columns, in their order."""
    told: dict[str, Any] = dict(zip(Drawn._fields, tuple(zip(*rows, strict=True)) or repeat(()), strict=False))
    stands, about = told["place"], told["about"]
    told["place"] = tuple(at.id if at else None for at in stands)
    told["about"] = tuple(tuple(other.id for other in others) for others in about)
    return DrawnTable(**told, places={at.id: at for at in chain(filter(None, stands), *about)})


def features(events: Iterable[Event], gazetteer_get: Callable[[str], Place | None], language: str) -> Features:
    """The columns of ``events``, in their order; as :func:`columns` of what is drawn of each."""
    return columns(tabled(map(drawn, events)), gazetteer_get, language)


def columns(table: DrawnTable, gazetteer_get: Callable[[str], Place | None], language: str) -> Features:
    """The columns of ``table``, in its order.

    Parameters
    ----------
    table
        What is drawn of each event; those without a place or a day keep their row.
    gazetteer_get
        Finds a place by id; only asked for the places around a drawn one, to tell where it lies.
    language
        ``fr`` for the names of the French press; anything else for the international ones.
    """
    indices: dict[str, int] = {}
    types: dict[str, int] = {}
    place = array("i", [NO_PLACE if at is None else indices.setdefault(at, len(indices)) for at in table.place])
    lines = tuple(
        (row, indices.setdefault(other, len(indices))) for row, others in enumerate(table.about) if others for other in others
    )
    return Features(
        tuple(table.event_id),
        place,
        array("i", table.start),
        array("i", table.end),
        array("B", [0 if kind == "incident" else 1 for kind in table.kind]),
        array("B", [types.setdefault(event_type, len(types)) for event_type in table.event_type]),
        array("B", table.date_prec),
        array("B", table.where_prec),
        array("B", table.flags),
        lines,
        tuple(draw_place(table.places[place_id], gazetteer_get, language) for place_id in indices),
        tuple(types),
    )


def draw_place(place: Place, gazetteer_get: Callable[[str], Place | None], language: str) -> DrawnPlace:
    """``place`` as the map draws it, with what lies around it."""
    around: list[str] = []
    parent, seen = place.parent, {place.id}
    while parent and parent not in seen and len(around) < 3:
        seen.add(parent)
        wider = gazetteer_get(parent)
        if wider is None:
            break
        if wider.feature in _WIDER and wider.feature != "continent":
            around.append(_name(wider, language))
        parent = wider.parent
    area = place.feature not in ("point", "village", "town", "capital", "pass")
    return DrawnPlace(
        place.id,
        _name(place, language),
        ", ".join(around),
        place.latitude,
        place.longitude,
        place.feature,
        place.radius_km if area else 0.0,
    )


def _name(place: Place, language: str) -> str:
    return (place.name_fr or place.name) if language == "fr" else (place.name or place.name_fr)


_RANKS: dict[Feature, int] = {
    "country": 1, "sea": 2, "capital": 2, "lake": 3, "region": 3, "town": 4, "province": 4, "mountains": 4, "island": 4,
    "strait": 4, "village": 5,
}  # fmt: skip


def labels(places: Iterable[Place], language: str) -> tuple[Label, ...]:
    """The names to write on the ground, countries and seas first and the larger of a kind before the smaller, which give way
    where there is no room for both; what has no name of its own there is left out.

    Borders, corridors, lines, districts, rivers, passes and continents are named only where an event stands at them.
    """
    named = [
        (rank, -place.radius_km, Label(_name(place, language), place.latitude, place.longitude, place.feature, place.radius_km))
        for place in places
        if (rank := _RANKS.get(place.feature))
    ]
    return tuple(label for *_, label in sorted(named, key=lambda one: (*one[:2], one[2].text)))
