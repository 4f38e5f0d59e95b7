"""What the store holds, read once, and the parts of it that a state looks at. Pure but for :func:`read_corpus`."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import chain, groupby
from typing import Any, ClassVar, TypeVar, overload

import numpy as np
import numpy.typing as npt

from geo.columns import Mask, Values
from geo.features import told_itself, where_drawn
from geo.merge import as_one, groups_of
from geo.model import Actor, Article, Event, Incident, Merge, Place, Statement
from geo.review import Reviewed, compared
from geo.sample import sample_articles
from geo.source import PassedOver
from geo.store import EventStore, Renewal
from geo.text import fold
from geo.views.state import ASKS_ALL, FILTERS, ViewState

__all__ = [
    "Corpus",
    "Look",
    "Numbers",
    "Rows",
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
Numbers = npt.NDArray[np.int32]

_MOST_KEPT = 24  # windows and counts, of every visitor together: at most a few hundred megabytes for a million events


class Rows(Sequence[Event]):
    """Some of a corpus's events, by their rows among the newest: each is looked up, or made, when it is asked for."""

    def __init__(self, newest: Sequence[Event], numbers: Numbers) -> None:
        self._newest = newest
        self.numbers = numbers

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> "Rows": ...
    def __getitem__(self, at: int | slice) -> "Event | Rows":
        if isinstance(at, slice):
            return Rows(self._newest, self.numbers[at])
        return self._newest[int(self.numbers[at])]


@dataclass(frozen=True, eq=False)
class Corpus:
    """Articles by id and all their events, those of an article together; ``place_by_id`` finds the places around a place.

    ``reviewed`` are the events that somebody has reviewed, by id, the rejected ones too, which ``events`` does not hold. What is
    asked of all events at once is answered by row: the rows are those of :attr:`newest`. ``revision`` is the store's, ``known_groups`` what
    :attr:`groups` are where that is known.
    """

    articles: Mapping[str, Article]
    events: Sequence[Event]
    place_by_id: PlaceById
    reviewed: Mapping[str, Reviewed] = field(default_factory=dict)
    revision: int = -1
    known_groups: Sequence[tuple[str, ...]] | None = None

    read_only: ClassVar[bool] = False
    """Whether nothing can be added or reviewed."""

    @property
    def origin(self) -> str:
        """What the files are called that are only looked at; empty for a store."""
        return ""

    @property
    def passed_over(self) -> Sequence[PassedOver]:
        """What could not be read of files that are only looked at."""
        return ()

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """The event of each id."""
        return {event.id: event for event in self.events}

    @cached_property
    def newest(self) -> Sequence[Event]:
        """All events, newest first, those without a day last."""
        return tuple(sorted(self.events, key=_newest))

    @cached_property
    def ids(self) -> Sequence[str]:
        """The id of each row."""
        return tuple(event.id for event in self.newest)

    @cached_property
    def _rows(self) -> Mapping[str, int]:
        return {event_id: row for row, event_id in enumerate(self.ids)}

    def row_of(self, event_id: str | None) -> int | None:
        """The row of an event, ``None`` where there is none of this id."""
        return self._rows.get(event_id or "")

    def pick(self, rows: "Mask | npt.NDArray[np.integer[Any]]") -> Rows:
        """The events of ``rows``, which are marked or numbered."""
        numbers = np.flatnonzero(rows) if rows.dtype == np.bool_ else rows
        return Rows(self.newest, numbers.astype(np.int32, copy=False))

    def marks(self, rows: Rows) -> Sequence[str] | Mask:
        """What tells the map which events are shown: their ids, since its rows are in another order."""
        return [self.ids[row] for row in rows.numbers]

    @cached_property
    def days(self) -> tuple[Days, Days]:
        """The first and the last day of each row, as ordinals; 0 where there is none."""
        ends = [_ends(event) if overlaps(event, None) else None for event in self.newest]
        first = np.array([days[0].toordinal() if days else 0 for days in ends], dtype=np.int32)
        last = np.array([days[1].toordinal() if days else 0 for days in ends], dtype=np.int32)
        return first, last

    def article_of(self, event: Event) -> Article:
        """The article that ``event`` was read in."""
        return self.articles[event.evidence.article_id]

    def events_of(self, article_id: str) -> Sequence[Event]:
        """The events that were read in an article."""
        return self.pick(self.values("article").having(article_id))

    @cached_property
    def sample(self) -> Sequence[Article]:
        """Those of the articles that Dateline brought along."""
        return tuple(article for article in sample_articles() if self.articles.get(article.id) == article)

    @cached_property
    def by_publication(self) -> Sequence[str]:
        """The ids of all articles, the newest first."""
        return sorted(self.articles, key=lambda article_id: (-self.articles[article_id].published.toordinal(), article_id))

    def gather(self, rows: Rows) -> tuple[Sequence[Event], Mapping[str, Article]]:
        """The events of ``rows`` and the articles that they were read in, to be written to a file."""
        return tuple(rows), self.articles

    def status_of(self, event: Event) -> str | None:
        """What became of ``event`` in review; ``None`` while nobody has looked at it."""
        one = self.reviewed.get(event.id)
        return one.status if one else None

    @cached_property
    def by_article(self) -> dict[str, tuple[Event, ...]]:
        """The events of each article that tells some."""
        return _by_article(self.events)

    @cached_property
    def rejected(self) -> Mapping[str, Sequence[Incident]]:
        """The incidents of each article that a person rejected."""
        found: dict[str, list[Incident]] = {}
        for one in self.reviewed.values():
            if one.status == "rejected" and isinstance(one.event, Incident):
                found.setdefault(one.event.evidence.article_id, []).append(one.event)
        return found

    def compared(self, article_id: str) -> list[Incident]:
        """The incidents that are compared of an article, in text order: the rejected too, and what was told apart as if it was not."""
        return compared(chain(self.by_article.get(article_id, ()), self.rejected.get(article_id, ())))

    @cached_property
    def groups(self) -> Sequence[tuple[str, ...]]:
        """The ids of the records that tell one incident, for each that several tell.

        So that a verdict on one leaves the others as they were, those that a person rejected or told apart are among them.
        """
        if self.known_groups is not None:
            return self.known_groups
        published = {article.id: article.published for article in self.articles.values()}
        incidents = chain.from_iterable(map(self.compared, self.articles))
        return [tuple(one.id for one in told) for told in groups_of(incidents, published=published)]

    @cached_property
    def merges(self) -> Mapping[str, Merge]:
        """For each incident that several records tell, what they were merged to; those that a person took out are in no merge."""
        told = ([event for one in ids if isinstance(event := self.by_id.get(one), Incident)] for ids in self.groups)
        return {member: merged for merged in map(as_one, told) if merged is not None for member in merged}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Every actor that an event names, by name; not what only a noun tells."""
        return {actor.name: actor for event in self.events for actor in (*actors(event), *claimants(event)) if actor.is_named}

    @cached_property
    def folded(self) -> Sequence[str]:
        """What the search of the list reads of each row, folded: excerpt, places, actors."""
        return [fold(_readable(event, self.article_of(event))) for event in self.newest]

    def holding(self, word: str) -> Mask:
        """Which rows hold ``word``, which is folded."""
        return np.fromiter((word in text for text in self.folded), np.bool_, len(self.newest))

    @cached_property
    def named_places(self) -> dict[str, Place]:
        """Every place that an event names, by id."""
        return {where.place.id: where.place for event in self.events for where in event.places}

    @cached_property
    def surroundings(self) -> dict[str, frozenset[str]]:
        """For each place id that an event names, that id and those of all the places it lies in."""
        return {place_id: frozenset(_chain(place, self.place_by_id)) for place_id, place in self.named_places.items()}

    @cached_property
    def places(self) -> dict[str, Place]:
        """Every place that an event names, and those around them, by id."""
        named = dict(self.named_places)
        for place_id in frozenset().union(*self.surroundings.values()) - named.keys():
            if place := self.place_by_id(place_id):
                named[place_id] = place
        return named

    def warm(self) -> None:
        """Works out now what every look needs, so that no click has to wait for it."""
        _ = self.by_id, self._rows, self.days, self.merges, self.places
        self.values("kind"), self.values("place")

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
    def _columns(self) -> dict[str, Values]:
        return {}

    def values(self, name: str) -> Values:
        """The values that each row has of the filter ``name``, or of ``place``, ``article``, ``speaker``, ``toll``."""
        if name not in self._columns:
            self._columns[name] = self._around() if name == "within" else self._values(name)
        return self._columns[name]

    def _values(self, name: str) -> Values:
        return Values.of(_values(self, event, name) for event in self.newest)

    def _around(self) -> Values:
        """The places that each row's place lies in, itself among them."""
        stands = self.values("place")
        return Values(
            tuple(frozenset().union(*(self.surroundings[place_id] for place_id in ids)) for ids in stands.distinct),
            stands.codes,
        )


def read_corpus(store: EventStore, place_by_id: PlaceById, before: Corpus | None = None) -> Corpus:
    """All that ``store`` holds; what was not written since ``before`` was read from it is taken from there, not read again."""
    new = store.since(before.revision if before else -1)
    articles = {article.id: article for article in new.articles}
    told = dict.fromkeys(articles, ()) | _by_article(new.events)
    if before:
        articles, told = {**before.articles, **articles}, {**before.by_article, **told}
    corpus = Corpus(
        {article_id: articles[article_id] for article_id in new.article_ids},
        tuple(chain.from_iterable(told.get(article_id, ()) for article_id in new.article_ids)),
        place_by_id,
        {one.event.id: one for one in store.reviewed()},
        new.revision,
    )
    if before and _compares_alike(before, corpus, new):
        corpus = replace(corpus, known_groups=before.groups)
    return corpus


def _by_article(events: Iterable[Event]) -> dict[str, tuple[Event, ...]]:
    """The events of each article; those of one stand together."""
    return {article_id: tuple(told) for article_id, told in groupby(events, lambda event: event.evidence.article_id)}


def _compares_alike(before: Corpus, after: Corpus, new: Renewal) -> bool:
    """Whether the same incidents are compared as ``before``: so it is after a verdict on one, or on a statement."""

    def dated(corpus: Corpus, article_id: str) -> list[tuple[date, Incident]]:
        return [(corpus.articles[article_id].published, incident) for incident in corpus.compared(article_id)]

    return before.articles.keys() <= after.articles.keys() and all(
        dated(before, article.id) == dated(after, article.id) for article in new.articles
    )


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
    events that the filters let through, ``events`` those of them in the window, newest first, ``undated`` those without a
    day, and ``all`` both of these. ``cards`` are the events of the excerpt panel, ``chosen`` the chosen one and ``position`` its place among
    them, both ``None`` when none is.
    """

    state: ViewState
    window: Window | None
    passing: Rows
    events: Rows
    undated: Rows
    all: Rows
    cards: Rows
    chosen: Event | None
    position: int | None


def look(corpus: Corpus, state: ViewState, dense_span: Window | None) -> Look:
    """What ``state`` shows of ``corpus``; without days of its own it shows ``dense_span``."""
    row = corpus.row_of(state.event)
    event = None if row is None else corpus.newest[row]
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
    cards: npt.NDArray[np.integer[Any]] = asked.all.numbers
    if state.place is not None:
        cards = np.flatnonzero(corpus.values("place").having(state.place) & asked.rows)
    position = None
    if row is not None:
        found = np.flatnonzero(cards == row)
        if not len(found):  # a filter leaves it out, or it stands nowhere
            cards = np.concatenate(([row], cards))
        position = int(found[0]) if len(found) else 0
    return Look(state, window, asked.passing, asked.events, asked.undated, asked.all, corpus.pick(cards), event, position)


def days_asked(state: ViewState, dense_span: Window | None) -> Window | None:
    """The days that ``state`` asks for, ``dense_span`` where it names none; ``None`` when there are no days at all."""
    start, end = state.start, state.end
    if dense_span is not None:
        start, end = start or dense_span[0], end or dense_span[1]
    return (min(start, end), max(start, end)) if start and end else None


@dataclass(frozen=True, eq=False)
class _LetThrough:
    """What filters and a window leave: the parts of a :class:`Look` that a choice does not change."""

    passing: Rows
    events: Rows
    undated: Rows
    all: Rows
    rows: Mask


def _ask(corpus: Corpus, state: ViewState, window: Window | None) -> _LetThrough:
    let_through = _let_through(corpus, state)
    inside = let_through & _within(corpus, window)
    without_day = let_through & (corpus.days[0] == 0)
    rows = inside | without_day  # those without a day are the last of the newest
    passing, events, undated, every = (corpus.pick(some) for some in (let_through, inside, without_day, rows))
    return _LetThrough(passing, events, undated, every, rows)


def _filters(state: ViewState) -> tuple[frozenset[str], ...]:
    return tuple(getattr(state, name) for name in FILTERS)


def nearest(corpus: Corpus, seen: Look) -> Event | None:
    """The event, among those the filters let through, whose days lie nearest to the window; ``None`` when none is dated."""
    if seen.window is None:
        return None
    start, end = (day.toordinal() for day in seen.window)
    rows = seen.passing.numbers
    first, last = (days[rows] for days in corpus.days)
    dated = first > 0
    if not dated.any():
        return None
    away = np.where(dated, np.maximum(first - end, start - last), np.iinfo(np.int32).max)
    return seen.passing[int(np.argmin(away))]


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
        holds = wanted.issubset if name in ASKS_ALL else lambda some: not wanted.isdisjoint(some)  # noqa: B023 -- asked at once
        kept &= corpus.values(name).where(holds)
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
            return frozenset(actor.name for actor in actors(event) if actor.is_named)
        case "claimant":
            return frozenset(actor.name for actor in claimants(event))
        case "source":
            return frozenset({source_of(corpus.article_of(event))})
        case "status":
            return frozenset({corpus.status_of(event) or "proposed"})
        case "place":
            where = where_drawn(event)
            return frozenset({where.place.id} if where else ())
        case "article":
            return frozenset({event.evidence.article_id})
        case "speaker":
            return frozenset({event.speaker.name} if isinstance(event, Statement) and event.speaker else ())
        case "toll":
            return frozenset({"toll"} if isinstance(event, Incident) and (event.deaths or event.injured) else ())
        case "told":
            return frozenset(told_itself(event))
        case _:
            where, when = where_drawn(event), event.when
            day = when is not None and when.date_prec == 1 and bool(when.start or when.end)
            place = where is not None and where.where_prec <= 2 and where.role != "seat"
            return frozenset(name for name, exact in (("day", day), ("place", place)) if exact)


def facet(corpus: Corpus, state: ViewState, window: Window | None, name: str) -> Counter[str]:
    """How many events of the window each value of filter ``name`` would show, the other filters as they are.

    Where all its values must hold, those that are chosen go on to hold.
    """

    def counted() -> Counter[str]:
        asked = _let_through(corpus, state, but=None if name in ASKS_ALL else name) & _within(corpus, window)
        return corpus.values(name).counts(asked)

    return corpus.kept(("facet", name, _filters(state), window), counted).copy()
