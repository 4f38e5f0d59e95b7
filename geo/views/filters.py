"""The filters: each value with the number of events that it would show."""

from collections import Counter

from geo.codebook import INCIDENT_TYPES
from geo.locale import Words
from geo.views.corpus import Corpus, Look, facet
from geo.views.html import Html, join, tag
from geo.views.names import actor_name, place_name
from geo.views.state import FILTERS, ViewState

__all__ = ["filters"]

MOST = 12
"""Values of a filter shown before the rest is folded away."""


def filters(corpus: Corpus, seen: Look, t: Words) -> Html:
    """A group of check boxes for each filter, the most frequent values first, and the way back to all."""
    state = seen.state
    return join(
        [
            tag(
                "p",
                t.count(
                    "{n} of {total} events is kept, over all days. The numbers below count the days shown.",
                    "{n} of {total} events are kept, over all days. The numbers below count the days shown.",
                    len(seen.passing),
                    total=t.number(len(corpus.newest)),
                ),
                " ",
                tag("a", t("Drop all filters"), href=state.unfiltered().address, data_go=True, id="drop-filters")
                if state.filtered
                else None,
                class_="mute",
                role="status",
            ),
            *(_group(corpus, seen, name, t) for name in FILTERS),
        ]
    )


def _group(corpus: Corpus, seen: Look, name: str, t: Words) -> Html | None:
    state = seen.state
    counts = facet(corpus, state, seen.window, name)
    for value in getattr(state, name):
        counts.setdefault(value, 0)
    if not counts:
        return None
    boxes = [_box(name, value, t.number(n), state, _label(corpus, name, value, t)) for value, n in _order(counts)]
    return tag(
        "fieldset",
        tag("legend", t.code("filter", name)),
        *boxes[:MOST],
        tag(
            "details",
            tag("summary", t.count("{n} more", "{n} more", len(boxes) - MOST)),
            *boxes[MOST:],
            id=f"more-{name}",
        )
        if len(boxes) > MOST
        else None,
        class_="card",
    )


def _order(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _box(name: str, value: str, n: str, state: ViewState, label: str) -> Html:
    return tag(
        "label",
        tag(
            "input",
            type="checkbox",
            checked=value in getattr(state, name),
            data_go=state.toggled(name, value).address,
            id=f"filter-{name}-{value}",
        ),
        tag("span", label),
        tag("b", n),
        class_="box",
    )


def _label(corpus: Corpus, name: str, value: str, t: Words) -> str:
    match name:
        case "kind":
            return t.code("kinds", value)
        case "type":
            return t.code("incident_type" if value in INCIDENT_TYPES else "statement_type", value)
        case "modality" | "exact" | "told" | "status":
            return t.code(name, value)
        case "within":
            place = corpus.places.get(value)
            return place_name(place, t) if place else value
        case "actor" | "claimant":
            named = corpus.actors.get(value)
            return actor_name(named, t) if named else value
        case _:
            article = corpus.articles.get(value)
            return t("source not named ({day})", day=t.day(article.published)) if article and not article.office else value
