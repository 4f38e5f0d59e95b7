"""What the store holds, read once, and the parts of it that a state looks at. Pure but for :func:`read_corpus`."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from geo.features import where_drawn
from geo.model import Actor, Article, Event, Incident, Place, Statement
from geo.store import EventStore
from geo.text import fold
from geo.views.state import FILTERS, ViewState

__all__ = ["Corpus", "Look", "actors", "doer", "facet", "look", "nearest", "overlaps", "passes", "read_corpus", "source_of"]

Window = tuple[date, date]
PlaceById = Callable[[str], Place | None]


@dataclass(frozen=True, eq=False)
class Corpus:
    """Articles by id and all their events; ``place_by_id`` finds the places around a place."""

    articles: Mapping[str, Article]
    events: tuple[Event, ...]
    place_by_id: PlaceById

    @cached_property
    def by_id(self) -> dict[str, Event]:
        """The event of each id."""
        return {event.id: event for event in self.events}

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Every actor that an event names, by name."""
        return {actor.name: actor for event in self.events for actor in actors(event)}

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


def read_corpus(store: EventStore, place_by_id: PlaceById) -> Corpus:
    """All that ``store`` holds."""
    return Corpus({article.id: article for article in store.articles()}, tuple(store.events()), place_by_id)


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


def doer(event: Event) -> Actor | None:
    """Who did it, or who speaks."""
    return event.actor1 if isinstance(event, Incident) else event.speaker


def actors(event: Event) -> tuple[Actor, ...]:
    """Everybody the event names: who did it or speaks, to whom, who claims it, who relays it."""
    named: tuple[Actor | None, ...]
    if isinstance(event, Statement):
        named = (event.speaker, event.addressee, event.via)
    else:
        named = (event.actor1, event.actor2, event.claimed_by, event.via)
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
        return next((event for event in self.cards if event.id == self.state.event), None)


def look(corpus: Corpus, state: ViewState, dense_span: Window | None) -> Look:
    """What ``state`` shows of ``corpus``; without days of its own it shows ``dense_span``."""
    event = corpus.by_id.get(state.event or "")
    start, end = state.start, state.end
    if dense_span is not None:
        start, end = start or dense_span[0], end or dense_span[1]
    window = (min(start, end), max(start, end)) if start and end else None
    if event is None:
        state = replace(state, event=None)
    else:
        window = _holding(event, window)
        where = where_drawn(event)
        state = replace(state, place=where.place.id if where else None)
    if window is not None and window != dense_span:
        state = replace(state, start=window[0], end=window[1])
    passing = tuple(kept for kept in corpus.events if passes(corpus, kept, state))
    events = tuple(sorted((kept for kept in passing if overlaps(kept, window)), key=_newest))
    undated = tuple(kept for kept in passing if kept.when is None or not (kept.when.start or kept.when.end))
    if state.place is not None:
        cards = tuple(kept for kept in (*events, *undated) if (at := where_drawn(kept)) and at.place.id == state.place)
    else:
        cards = (*events, *undated)
    if event is not None and event not in cards:
        cards = (event, *cards)
    return Look(state, window, passing, events, undated, cards)


def nearest(seen: Look) -> Event | None:
    """The event, among those the filters let through, whose days lie nearest to the window; ``None`` when none is dated."""
    if seen.window is None:
        return None
    start, end = seen.window

    def away(event: Event) -> int:
        first, last = _ends(event)
        return max((first - end).days, (start - last).days)

    dated = [event for event in seen.passing if overlaps(event, None)]
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


def passes(corpus: Corpus, event: Event, state: ViewState, but: str | None = None) -> bool:
    """Whether the filters let ``event`` through; ``but`` names one that is not asked."""
    for name in FILTERS:
        wanted = getattr(state, name)
        if wanted and name != but and not (_matches(corpus, event, name, wanted)):
            return False
    return True


def _matches(corpus: Corpus, event: Event, name: str, wanted: frozenset[str]) -> bool:
    if name == "exact":
        return wanted <= _values(corpus, event, name)
    return not wanted.isdisjoint(_values(corpus, event, name))


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
        case "source":
            return frozenset({source_of(corpus.articles[event.evidence.article_id])})
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
    counts: Counter[str] = Counter()
    for event in corpus.events:
        if overlaps(event, window) and passes(corpus, event, state, but=name):
            counts.update(_values(corpus, event, name))
    return counts
