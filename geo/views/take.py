"""Take away: the events of the window that pass the filters, as a file."""

from collections.abc import Callable

import streamlit as st

from geo.draw.page import Card, standalone_page
from geo.export import FORMATS
from geo.features import Label, features, where_drawn
from geo.locale import Words
from geo.model import Article, Event, Incident
from geo.views.corpus import Corpus, Look
from geo.views.html import Html, join, tag
from geo.views.map import layer_strings
from geo.views.names import (
    according,
    claimed,
    counted,
    days,
    how_told,
    place_name,
    source_name,
    type_name,
    who_to_whom,
)
from geo.views.state import Theme

__all__ = ["MOST", "page", "take", "take_buttons"]


MOST = 50_000
"""Events of files that are only looked at that can be taken away at once: each must be made for it."""


def take(corpus: Corpus, seen: Look, t: Words) -> Html:
    """What the files hold: how many events, and that the words they were read from go with them."""
    counts = [
        t.count("{n} event", "{n} events", len(seen.all)),
        t.days(*seen.window) if seen.window else None,
        t.count("{n} without a day", "{n} without a day", len(seen.undated)) if seen.undated else None,
    ]
    start, end = seen.window or (None, None)
    address = seen.state.but(tab="excerpts", start=start, end=end, language=t.language).address
    button = {"type": "button", "class_": "button"}
    return tag(
        "section",
        tag("h3", t("Take away what is shown")),
        tag("p", join([count for count in counts if count], " · "), class_="mute"),
        tag(
            "p",
            t(
                "More than {n} events of files that are only looked at: choose fewer days or filters, or take the files themselves.",
                n=t.number(MOST),
            ),
            class_="notice-line",
            role="alert",
        )
        if len(seen.all) > MOST and corpus.read_only
        else None,
        tag("p", t("Each file holds the excerpt, the article and the words that gave the day and the place.")),
        tag("p", t("The address of the page holds this view itself: window, filters, choice and language.")),
        tag(
            "p",
            tag("button", t("Copy the address"), **button, id="copy", data_copy=address, data_copied=t("Copied")),
            tag("button", t.code("layer", "picture"), **button, id="picture", data_picture=True),
            class_="choices",
        ),
        class_="card take",
    )


def page(corpus: Corpus, seen: Look, place_labels: tuple[Label, ...], theme: Theme, t: Words) -> bytes:
    """One HTML file with map, time control and excerpts, which opens without a server or the internet."""
    events, articles = corpus.gather(seen.all)
    drawn = features(events, corpus.place_by_id, t.language)
    return standalone_page(
        drawn,
        language=t.language,
        title="Dateline",
        cards={event.id: _card(event, articles[event.evidence.article_id], t) for event in events},
        theme=theme,
        labels=place_labels,
        window=seen.window,
        strings=layer_strings(t),
        note=t(
            "{n} events, coded by Dateline. Every marker shows its sentence: check it before you use it.",
            n=t.number(len(events)),
        ),
    ).encode()


def _card(event: Event, article: Article, t: Words) -> Card:
    where = where_drawn(event)
    stands = place_name(where.place, t) if where and where.role != "seat" else None
    tolls = (("deaths", event.deaths), ("injured", event.injured)) if isinstance(event, Incident) else ()
    given = (f"{counted(kind, claim.value, t)} {claimed(claim, t)}".strip() for kind, claims in tolls for claim in claims)
    return Card(
        heading=" · ".join(filter(None, (type_name(event, t), *how_told(event, t), who_to_whom(event, t), stands))),
        told=" · ".join(filter(None, (according(event, t), *given))),
        day=days(event.when, t),
        excerpt=article[event.evidence.span],
        source=f"{source_name(article, t)}, {t.day(article.published)}",
        url=article.url or "",
    )


def _file_name(seen: Look, suffix: str) -> str:
    """A file name that tells the window: ``dateline-2022-09-12-2022-09-18.csv``."""
    days = [day.isoformat() for day in seen.window or ()]
    return "-".join(["dateline", *dict.fromkeys(days)]) + suffix


def take_buttons(corpus: Corpus, seen: Look, place_labels: tuple[Label, ...], theme: Theme, t: Words) -> None:
    """A button for each form; the file is written when it is asked for."""
    if len(seen.all) > MOST and corpus.read_only:
        return

    def written(name: str) -> Callable[[], bytes]:
        def write() -> bytes:
            events, articles = corpus.gather(seen.all)
            marks = {event_id: one.mark for event_id, one in corpus.reviewed.items()}
            return FORMATS[name].write(events, articles, marks, {member: merged.id for member, merged in corpus.merges.items()})

        return write

    with st.container(key="formats"):
        st.download_button(
            f"**HTML** · {t.code('format', 'html')}",
            data=lambda: page(corpus, seen, place_labels, theme, t),
            file_name=_file_name(seen, ".html"),
            mime="text/html",
            on_click="ignore",
            width="stretch",
            key="take-html",
        )
        for name, form in FORMATS.items():
            st.download_button(
                f"**{form.name}** · {t.code('format', name)}",
                data=written(name),
                file_name=_file_name(seen, form.suffix),
                mime=form.media_type,
                on_click="ignore",
                width="stretch",
                key=f"take-{name}",
            )
