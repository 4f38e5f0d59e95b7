"""The side panel: what it is about, its tabs, and what the chosen tab shows."""

from collections import Counter

from geo.locale import Words
from geo.views.about import about
from geo.views.articles import article_list
from geo.views.cards import excerpts
from geo.views.claims import claims
from geo.views.corpus import Corpus, Look
from geo.views.filters import filters
from geo.views.html import Html, join, tag
from geo.views.names import days, place_name
from geo.views.review import Reviewing, review
from geo.views.state import Tab, ViewState
from geo.views.table import event_list
from geo.views.take import take

__all__ = ["CHIPS", "WRITING", "body", "heading"]

_TABS: tuple[Tab, ...] = ("excerpts", "list", "claims", "articles", "review")
_CHIPS: tuple[Tab, ...] = ("filters", "take", "about")
_TITLES: tuple[Tab, ...] = (*_CHIPS, "names")
CHIPS: tuple[Tab, ...] = ("list", *_CHIPS)
"""The tabs that the header opens too."""
WRITING: tuple[Tab, ...] = ("review", "names", "add")
"""The tabs that change what is stored: not offered for files that are only looked at."""


def heading(corpus: Corpus, seen: Look, t: Words) -> Html:
    """What the side panel is about, and its tabs."""
    state = seen.state
    titled = state.tab in _TITLES
    return join(
        [
            None if titled else _only_sample(corpus, state, t),
            _titled(seen, t) if titled else _about_place(corpus, seen, t),
            tag(
                "nav",
                *(
                    tag(
                        "a",
                        t.code("tab", tab),
                        href=state.but(tab=tab).address,
                        data_go=True,
                        aria_current="page" if state.tab == tab else None,
                        id=f"tab-{tab}",
                    )
                    for tab in _TABS
                    if not (tab in WRITING and corpus.read_only)
                ),
                class_="tabs",
                aria_label=t("Panels"),
            ),
        ]
    )


def _only_sample(corpus: Corpus, state: ViewState, t: Words) -> Html | None:
    """That these are nobody's own articles, as long as there are no others, and the way to add some."""
    if not corpus.sample or len(corpus.sample) < len(corpus.articles):
        return None
    return tag(
        "p",
        t("This is the sample: passages of a few dispatches."),
        " ",
        tag("a", t("Add articles"), href=state.but(tab="add").address, data_go=True, id="add"),
        class_="sample",
    )


def _titled(seen: Look, t: Words) -> Html:
    tab = seen.state.tab
    return tag("h2", t.code("tab", tab), _close(seen.state.but(tab="excerpts"), t("Back to the excerpts"), "close"))


def _about_place(corpus: Corpus, seen: Look, t: Words) -> Html:
    state = seen.state
    place = corpus.places.get(state.place or "")
    n = tag("span", t.count("{n} event", "{n} events", len(seen.cards)), class_="whole-words")
    again = _told_again(corpus, seen, t) if place is not None else None
    if place is not None:
        around = [corpus.places.get(place_id) for place_id in _around(corpus, place.parent)]
        wider = ", ".join(place_name(outer, t) for outer in around if outer)
        return tag(
            "h2",
            place_name(place, t),
            " ",
            tag("small", join([wider or None, n], " · "), ", " if again else None, again),
            _close(state.but(place=None, event=None), t("Back to all places"), "all-places"),
            id=f"place-{place.id}",
        )
    if seen.chosen is not None:
        return tag(
            "h2",
            t("No place given"),
            " ",
            tag("small", days(seen.chosen.when, t)),
            _close(state.but(event=None), t("Back to all places"), "all-places"),
        )
    return tag("h2", t("All places"), " ", tag("small", n))


def _told_again(corpus: Corpus, seen: Look, t: Words) -> Html | None:
    """How many of the events that are shown tell an incident that others of them tell too, and how many incidents these are."""
    if not corpus.merges:
        return None
    merged = (corpus.merges.get(corpus.ids[row]) for row in seen.cards.numbers)
    again = [number for number in Counter(one.id for one in merged if one).values() if number > 1]
    if not again:
        return None
    told = t.count(
        "{told} of them tell {n} incident", "{told} of them tell {n} incidents", len(again), told=t.number(sum(again))
    )
    return tag("span", told, class_="whole-words")


def _close(state: ViewState, name: str, id_: str) -> Html:
    return tag(
        "a",
        tag("span", "×", aria_hidden="true"),
        tag("span", name, class_="hidden"),
        href=state.address,
        data_go=True,
        class_="close",
        title=name,
        id=id_,
    )


def _around(corpus: Corpus, parent: str | None) -> list[str]:
    found: list[str] = []
    while parent and parent in corpus.places and parent not in found:
        if corpus.places[parent].feature == "continent":
            break
        found.append(parent)
        parent = corpus.places[parent].parent
    return found[-2:]


def _only_looked_at(corpus: Corpus, t: Words) -> Html:
    return tag(
        "div",
        tag(
            "p",
            t("read only: {files}", files=corpus.origin),
            ". ",
            t("Nothing can be reviewed or added here: that needs a store."),
        ),
        tag("pre", tag("code", "dateline add dispatches/\ndateline serve")),
        class_="empty",
    )


def body(corpus: Corpus, seen: Look, t: Words, doing: Reviewing | None = None) -> Html:
    """What the chosen tab shows; ``doing`` tells who reviews."""
    if corpus.read_only and seen.state.tab in WRITING:
        return _only_looked_at(corpus, t)
    match seen.state.tab:
        case "list":
            return event_list(corpus, seen, t)
        case "claims":
            return claims(corpus, seen, t)
        case "articles":
            return article_list(corpus, seen, t, doing.notice if doing else "")
        case "review":
            return review(corpus, seen, doing or Reviewing(""), t)
        case "filters":
            return filters(corpus, seen, t)
        case "take":
            return take(corpus, seen, t)
        case "about":
            return about(t)
        case _:
            return excerpts(corpus, seen, t)
