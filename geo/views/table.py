"""The list: every event of the window in step with map and slider, searchable, sortable; each row opens its card."""

from collections.abc import Sequence

import numpy as np

from geo.codebook import INCIDENT_TYPES
from geo.features import where_drawn
from geo.locale import Words
from geo.model import Event
from geo.text import fold
from geo.views.corpus import Corpus, Look, Rows
from geo.views.html import Html, join, tag
from geo.views.names import days, how_told, place_name, source_name, type_name, who_to_whom
from geo.views.state import Sort, ViewState

__all__ = ["ROWS", "event_list", "found"]

ROWS = 60
"""Rows a page."""


def found(corpus: Corpus, seen: Look, t: Words) -> Rows:
    """The events of the window, then those without a day, that hold all the words searched for, sorted as asked.

    Accents and case do not matter.
    """
    rows = seen.all.numbers
    for word in fold(seen.state.query).split():
        rows = rows[corpus.holding(word)[rows]]
    match seen.state.sort:
        case "oldest":
            dated = corpus.days[0][rows] > 0
            rows = np.concatenate((rows[dated][::-1], rows[~dated]))
        case "newest":
            pass
        case other:
            values = corpus.values(other)
            names = [_name(corpus, other, min(some, default=""), t) for some in values.distinct]
            order = {name: rank for rank, name in enumerate(sorted(set(names), key=lambda name: (not name, name)))}
            ranks = np.array([order[name] for name in names], dtype=np.int32)
            rows = rows[np.argsort(ranks[values.codes[rows]], kind="stable")]
    return corpus.pick(rows)


def _name(corpus: Corpus, sort: Sort, value: str, t: Words) -> str:
    """What the list is sorted by: the name of a place, a source or a type, folded; empty where there is none."""
    match sort:
        case "place":
            return fold(place_name(corpus.places[value], t)) if value else ""
        case "type":
            return fold(t.code("incident_type" if value in INCIDENT_TYPES else "statement_type", value))
        case _:
            return fold(value)


def event_list(corpus: Corpus, seen: Look, t: Words) -> Html:
    """The search field, the count and the table of one page."""
    state = seen.state
    events = found(corpus, seen, t)
    last = max(0, (len(events) - 1) // ROWS)
    page = min(state.page - 1, last)
    stands = corpus.values("place")
    unplaced = int(np.count_nonzero(stands.where(lambda ids: not ids)[events.numbers]))
    notes = [
        t.count("{n} event", "{n} events", len(events)),
        t.count("{n} without a place", "{n} without a place", unplaced) if unplaced else None,
        t.count("{n} without a day", "{n} without a day", len(seen.undated)) if seen.undated else None,
    ]
    return join(
        [
            tag(
                "label",
                tag("span", t("Search"), class_="hidden"),
                tag(
                    "input",
                    type="search",
                    name="q",
                    value=state.query,
                    placeholder=t("Search: words, places, actors"),
                    data_field="q",
                    data_address=state.but(query="").address,
                    autocomplete="off",
                    id="search",
                ),
                class_="search",
            ),
            tag("p", join([note for note in notes if note], " · "), class_="mute", role="status"),
            _table(corpus, events[page * ROWS : (page + 1) * ROWS], state, t) if events else _nothing(t),
            _pager(page, last, state, t),
        ]
    )


def _nothing(t: Words) -> Html:
    return tag("p", t("No event matches."), class_="empty")


def _table(corpus: Corpus, events: Sequence[Event], state: ViewState, t: Words) -> Html:
    by_day: Sort = "oldest" if state.sort == "newest" else "newest"
    head = tag(
        "tr",
        _column(t("Day"), by_day, state, state.sort in {"newest", "oldest"}),
        _column(t("Type"), "type", state, state.sort == "type"),
        _column(t("Place"), "place", state, state.sort == "place", also=_link(t("Source"), "source", state)),
    )
    return tag(
        "table",
        tag("thead", head),
        tag("tbody", *(_row(corpus, event, state, t) for event in events)),
        class_="events",
        aria_label=t("Events in the window"),
    )


_WAYS = {"newest": ("descending", " ↓"), "oldest": ("ascending", " ↑")}


def _column(name: str, sort: Sort, state: ViewState, sorted_by: bool, also: Html | None = None) -> Html:
    return tag(
        "th",
        _link(name, sort, state, sorted_by),
        " · " if also else None,
        also,
        scope="col",
        aria_sort=_WAYS.get(state.sort, ("ascending", ""))[0] if sorted_by else None,
    )


def _link(name: str, sort: Sort, state: ViewState, sorted_by: bool | None = None) -> Html:
    here = state.sort == sort if sorted_by is None else sorted_by
    arrow = _WAYS.get(state.sort, ("", " ↑"))[1] if here else None
    return tag(
        "a",
        name,
        tag("span", arrow, aria_hidden="true") if arrow else None,
        href=state.but(sort=sort).address,
        data_go=True,
        id=f"sort-{sort if sort != 'oldest' else 'newest'}",
    )


def _row(corpus: Corpus, event: Event, state: ViewState, t: Words) -> Html:
    article = corpus.article_of(event)
    where = where_drawn(event)
    sides = who_to_whom(event, t)
    opened = state.but(event=event.id, place=None, tab="excerpts")
    return tag(
        "tr",
        tag("td", days(event.when, t), class_="day"),
        tag(
            "td",
            tag("span", class_=f"dot {event.kind}", role="img", aria_label=t.code("kind", event.kind)),
            tag("a", type_name(event, t), href=opened.address, data_go=True, id=f"row-{event.id}"),
            tag("span", *(f" · {how}" for how in told), class_="mute") if (told := how_told(event, t)) else None,
            tag("small", sides) if sides else None,
            tag("small", t.code("status", status), class_="status") if (status := corpus.status_of(event)) else None,
        ),
        tag(
            "td",
            place_name(where.place, t) if where else tag("span", t("no place"), class_="mute"),
            tag("small", source_name(article, t)),
        ),
        class_="chosen" if event.id == state.event else None,
        data_row=True,
    )


def _pager(page: int, last: int, state: ViewState, t: Words) -> Html | None:
    if last < 1:
        return None

    def step(name: str, to: int, there: bool) -> Html:
        if not there:
            return tag("span", name, class_="button off", aria_disabled="true")
        return tag("a", name, href=state.but(page=to).address, data_go=True, class_="button")

    return tag(
        "nav",
        step(t("Previous"), page, page > 0),
        tag("span", f"{page + 1} / {last + 1}", class_="at"),
        step(t("Next"), page + 2, page < last),
        class_="steps",
        aria_label=t("Pages"),
    )
