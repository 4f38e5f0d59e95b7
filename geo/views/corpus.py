"""What the store holds, read once, and the parts of it that a state looks at. Pure but for :func:`read_corpus`."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import chain, compress
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from geo.features import where_drawn
from geo.merge import merge
from geo.model import Actor, Article, Event, Incident, Merge, Place, Statement
from geo.review import Reviewed
from geo.store import EventStore
from geo.text import fold
from geo.views.state import FILTERS, ViewState

__all__ = [
    "Corpus",
    "Look",
    "actors",
    "claimants",
    "days_asked",
    "facet",
    "look",
    "nearest",
    "overlaps",
    "read_corpus",
    "source_of",
]

_T = TypeVar("_T")
Window = tuple[date, date]
PlaceById = Callable[[str], Place | None]
Days = npt.NDArray[np.int32]
Mask = npt.NDArray[np.bool_]

_MOST_KEPT = 24  # windows and counts, of every visitor together: at most a few hundred megabytes for a million events


@dataclass(frozen=True, eq=False)
class Corpus:
    """Articles by id and all their events; ``place_by_id`` finds the places around a place.

    ``reviewed`` are the events that somebody has reviewed, by id, the rejected ones too, which ``events`` does not hold.
    """

    articles: Mapping[str, Article]
    events: tuple[Event, ...]
    place_by_id: PlaceById
    reviewed: Mapping[str, Reviewed] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> dict[str, Event]:
        """The event of each id."""
        return {event.id: event for event in self.events}

    @cached_property
    def newest(self) -> tuple[Event, ...]:
        """All events, newest first, those without a day last."""
        return tuple(sorted(self.events, key=_newest))

    @cached_property
    def days(self) -> tuple[Days, Days]:
        """The first and the last day of each of the :attr:`newest`, as ordinals; 0 where there is none."""
        ends = [_ends(event) if overlaps(event, None) else None for event in self.newest]
        first = np.array([days[0].toordinal() if days else 0 for days in ends], dtype=np.int32)
        last = np.array([days[1].toordinal() if days else 0 for days in ends], dtype=np.int32)
        return first, last

    @cached_property
    def standing(self) -> dict[str, list[int]]:
        """For each place id with a marker, which of the :attr:`newest` stand there, by position."""
        rows: dict[str, list[int]] = {}
        for row, event in enumerate(self.newest):
            if where := where_drawn(event):
                rows.setdefault(where.place.id, []).append(row)
        return rows

    @cached_property
    def merges(self) -> dict[str, Merge]:
        """For each incident that several records tell, what they were merged to."""
        published = {article.id: article.published for article in self.articles.values()}
        incidents = (event for event in self.events if isinstance(event, Incident))
        return {member: merged for merged in merge(incidents, published=published) for member in merged}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Every actor that an event names, by name."""
        return {actor.name: actor for event in self.events for actor in (*actors(event), *claimants(event))}

    @cached_property
    def folded(self) -> dict[str, str]:
        """What the search of the list reads of each event, folded: excerpt, places, actors."""
        return {event.id: fold(_readable(event, self.articles[event.evidence.article_id])) for event in self.events}

    @cached_property
    def surroundings(self) -> dict[str, frozenset[str]]:
        """For each place id that an event names, that id and those of all the places it lies in."""
        found: dict[str, frozenset[str]] = {}
        for event in self.events:
            for where in event.places:
                if where.place.id not in found:
                    found[where.place.id] = frozenset(_chain(where.place, self.place_by_id))
        return found

    @cached_property
    def places(self) -> dict[str, Place]:
        """Every place that an event names, and those around them, by id."""
        named = {where.place.id: where.place for event in self.events for where in event.places}
        for place_id in frozenset().union(*self.surroundings.values()) - named.keys():
            if place := self.place_by_id(place_id):
                named[place_id] = place
        return named

    def warm(self) -> None:
        """Works out now what every look needs, so that no click has to wait for it."""
        _ = self.by_id, self.days, self.standing, self.merges, self.surroundings, self.places
        self.values("kind")

    @cached_property
    def _kept(self) -> dict[Hashable, Any]:
        return {}

    def kept(self, key: Hashable, make: Callable[[], _T]) -> _T:
        """What ``make`` made for ``key`` when it was asked for last: a click changes neither window nor filters."""
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[key] = make()
        found: _T = self._kept[key]
        return found

    @cached_property
    def _columns(self) -> dict[str, list[frozenset[str]]]:
        return {}

    def values(self, name: str) -> list[frozenset[str]]:
        """The values of filter ``name`` that each of the :attr:`newest` has."""
        if name not in self._columns:
            self._columns[name] = [_values(self, event, name) for event in self.newest]
        return self._columns[name]


def read_corpus(store: EventStore, place_by_id: PlaceById) -> Corpus:
    """All that ``store`` holds."""
    articles, events = store.snapshot()
    reviewed = {one.event.id: one for one in store.reviewed()}
    return Corpus({article.id: article for article in articles}, tuple(events), place_by_id, reviewed)


def _chain(place: Place, place_by_id: PlaceById) -> Iterable[str]:
    seen: set[str] = set()
    at: Place | None = place
    while at is not None and at.id not in seen:
        seen.add(at.id)
        yield at.id
        at = place_by_id(at.parent) if at.parent else None


def _readable(event: Event, article: Article) -> str:
    pieces = [article[event.evidence.span], article.office or "", article.headline or ""]
    for where in event.places:
        pieces += [where.place.name, where.place.name_fr]
    for actor in actors(event):
        pieces += [actor.name, actor.name_en]
    return "\n".join(pieces)


def actors(event: Event) -> tuple[Actor, ...]:
    """Everybody the event names: who did it or speaks, to whom, who claims it, who relays it."""
    named: tuple[Actor | None, ...]
    if isinstance(event, Statement):
        named = (event.speaker, event.addressee, event.via)
    else:
        named = (event.actor1, event.actor2, event.claimed_by, event.via)
    return tuple(actor for actor in named if actor)


def claimants(event: Event) -> tuple[Actor, ...]:
    """Who answers for the event: the party that claims it, and whoever gives a number of dead or injured."""
    if isinstance(event, Statement):
        return ()
    named = (event.claimed_by, *(claim.source for claim in (*event.deaths, *event.injured)))
    return tuple(actor for actor in named if actor)


def source_of(article: Article) -> str:
    """What the article's source goes by: its office, else the article's own id."""
    return article.office or article.id


def overlaps(event: Event, window: Window | None) -> bool:
    """Whether the event's days and the window's share one; an undated event is in no window.

    An end that nothing gives is taken for the other one: "depuis mardi" stands on Tuesday.
    """
    when = event.when
    if when is None or (when.start is None and when.end is None):
        return False
    if window is None:
        return True
    first, last = _ends(event)
    return first <= window[1] and last >= window[0]


@dataclass(frozen=True, eq=False)
class Look:
    """A state with all that follows from it.

    ``state`` has its choice and window made whole: the place of a chosen event, a window that holds it. ``passing`` are the
    events that the filters let through, ``events`` those of them in the window, newest first, and ``undated`` those without a
    day. ``cards`` are the events of the excerpt panel.
    """

    state: ViewState
    window: Window | None
    passing: tuple[Event, ...]
    events: tuple[Event, ...]
    undated: tuple[Event, ...]
    cards: tuple[Event, ...]

    @property
    def chosen(self) -> Event | None:
        """The chosen event, ``None`` when none is or a filter leaves it out."""
        if self.state.event is None:
            return None
        return next((event for event in self.cards if event.id == self.state.event), None)


def look(corpus: Corpus, state: ViewState, dense_span: Window | None) -> Look:
    """What ``state`` shows of ``corpus``; without days of its own it shows ``dense_span``."""
    event = corpus.by_id.get(state.event or "")
    window = days_asked(state, dense_span)
    if event is None:
        state = replace(state, event=None)
    else:
        window = _holding(event, window)
        where = where_drawn(event)
        state = replace(state, place=where.place.id if where else None)
    if window is not None and window != dense_span:
        state = replace(state, start=window[0], end=window[1])
    asked = corpus.kept(("asked", _filters(state), window), lambda: _ask(corpus, state, window))
    cards = asked.all
    if state.place is not None:
        here = corpus.standing.get(state.place, [])
        cards = tuple(corpus.newest[row] for row in here if asked.rows[row])
    if event is not None and not any(shown is event for shown in cards):
        cards = (event, *cards)
    return Look(state, window, asked.passing, asked.events, asked.undated, cards)


def days_asked(state: ViewState, dense_span: Window | None) -> Window | None:
    """The days that ``state`` asks for, ``dense_span`` where it names none; ``None`` when there are no days at all."""
    start, end = state.start, state.end
    if dense_span is not None:
        start, end = start or dense_span[0], end or dense_span[1]
    return (min(start, end), max(start, end)) if start and end else None


@dataclass(frozen=True, eq=False)
class _Asked:
    """What filters and a window leave: the parts of a :class:`Look` that a choice does not change."""

    passing: tuple[Event, ...]
    events: tuple[Event, ...]
    undated: tuple[Event, ...]
    all: tuple[Event, ...]
    rows: Mask


def _ask(corpus: Corpus, state: ViewState, window: Window | None) -> _Asked:
    let_through = _let_through(corpus, state)
    inside = let_through & _within(corpus, window)
    without_day = let_through & (corpus.days[0] == 0)
    passing = corpus.newest if let_through.all() else tuple(compress(corpus.newest, let_through))
    events = passing if np.array_equal(inside, let_through) else tuple(compress(corpus.newest, inside))
    undated = tuple(compress(corpus.newest, without_day))
    return _Asked(passing, events, undated, (*events, *undated) if undated else events, inside | without_day)


def _filters(state: ViewState) -> tuple[frozenset[str], ...]:
    return tuple(getattr(state, name) for name in FILTERS)


def nearest(seen: Look) -> Event | None:
    """The event, among those the filters let through, whose days lie nearest to the window; ``None`` when none is dated."""
    if seen.window is None:
        return None
    start, end = seen.window

    def away(event: Event) -> int:
        first, last = _ends(event)
        return max((first - end).days, (start - last).days)

    dated = (event for event in seen.passing if overlaps(event, None))
    return min(dated, key=lambda event: (away(event), event.id), default=None)


def _ends(event: Event) -> Window:
    when = event.when
    assert when is not None
    first, last = when.start or when.end, when.end or when.start
    assert first is not None
    assert last is not None
    return first, last


def _holding(event: Event, window: Window | None) -> Window | None:
    """``window``, moved to hold the event's first day where it does not; as long as before."""
    if window is None or event.when is None or overlaps(event, window):
        return window
    day = event.when.start or event.when.end
    if day is None:
        return window
    length = min(window[1] - window[0], timedelta(days=6))
    start = day - length / 2
    return start, start + length


def _newest(event: Event) -> tuple[int, int, int, str]:
    when = event.when
    day = when and (when.end or when.start)
    start = when and (when.start or when.end)
    return (
        -(day.toordinal() if day else 0),
        -(start.toordinal() if start else 0),
        event.evidence.span.start,
        event.id,
    )


def _within(corpus: Corpus, window: Window | None) -> Mask:
    """Which of the newest lie in ``window``; those without a day never do."""
    first, last = corpus.days
    dated: Mask = first > 0
    if window is None:
        return dated
    inside: Mask = dated & (first <= window[1].toordinal()) & (last >= window[0].toordinal())
    return inside


def _let_through(corpus: Corpus, state: ViewState, but: str | None = None) -> Mask:
    """Which of the newest the filters let through; ``but`` names a filter that is not asked."""
    kept = np.ones(len(corpus.newest), dtype=np.bool_)
    for name in FILTERS:
        wanted: frozenset[str] = getattr(state, name)
        if not wanted or name == but:
            continue
        column = corpus.values(name)
        if name == "exact":
            kept &= np.fromiter((wanted <= values for values in column), np.bool_, len(column))
        else:
            kept &= np.fromiter((not wanted.isdisjoint(values) for values in column), np.bool_, len(column))
    return kept


def _values(corpus: Corpus, event: Event, name: str) -> frozenset[str]:
    """The values of filter ``name`` that ``event`` has."""
    match name:
        case "kind":
            return frozenset({event.kind})
        case "type":
            return frozenset({event.event_type})
        case "modality":
            return frozenset({event.modality}) if isinstance(event, Incident) else frozenset()
        case "actor":
            return frozenset(actor.name for actor in actors(event))
        case "claimant":
            return frozenset(actor.name for actor in claimants(event))
        case "source":
            return frozenset({source_of(corpus.articles[event.evidence.article_id])})
        case "status":
            one = corpus.reviewed.get(event.id)
            return frozenset({one.status if one else "proposed"})
        case "within":
            where = where_drawn(event)
            return corpus.surroundings[where.place.id] if where else frozenset()
        case _:
            where, when = where_drawn(event), event.when
            day = when is not None and when.date_prec == 1 and bool(when.start or when.end)
            place = where is not None and where.where_prec <= 2 and where.role != "seat"
            return frozenset(name for name, exact in (("day", day), ("place", place)) if exact)


def facet(corpus: Corpus, state: ViewState, window: Window | None, name: str) -> Counter[str]:
    """How many events of the window each value of filter ``name`` would show, the other filters as they are."""

    def counted() -> Counter[str]:
        asked = _let_through(corpus, state, but=name) & _within(corpus, window)
        return Counter(chain.from_iterable(compress(corpus.values(name), asked)))

    return corpus.kept(("facet", name, _filters(state), window), counted).copy()
