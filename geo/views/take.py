"""Take away: the events of the window that pass the filters, as a file."""

from collections.abc import Callable

import streamlit as st

from geo.export import BOM, FORMATS
from geo.locale import Words
from geo.views.corpus import Corpus, Look
from geo.views.html import Html, join, tag

__all__ = ["file_name", "take", "take_buttons"]


def take(seen: Look, t: Words) -> Html:
    """What the files hold: how many events, and that the words they were read from go with them."""
    counts = [
        t.count("{n} event", "{n} events", len(seen.events) + len(seen.undated)),
        t.days(*seen.window) if seen.window else None,
        t.count("{n} without a day", "{n} without a day", len(seen.undated)) if seen.undated else None,
    ]
    return tag(
        "section",
        tag("h3", t("Take away what is shown")),
        tag("p", join([count for count in counts if count], " · "), class_="mute"),
        tag("p", t("Each file holds the excerpt, the article and the words that gave the day and the place.")),
        tag(
            "p",
            t("To take away this view itself, copy the address of the page: it holds window, filters, choice and language."),
        ),
        class_="card take",
    )


def file_name(seen: Look, suffix: str) -> str:
    """A file name that tells the window: ``dateline-2022-09-12-2022-09-18.csv``."""
    days = [day.isoformat() for day in seen.window or ()]
    return "-".join(["dateline", *dict.fromkeys(days)]) + suffix


def take_buttons(corpus: Corpus, seen: Look, t: Words) -> None:
    """A button for each form; the file is written when it is asked for."""
    events = (*seen.events, *seen.undated)

    def written(name: str) -> Callable[[], bytes]:
        def write() -> bytes:
            form = FORMATS[name]
            content = form.write(events, corpus.articles)
            return BOM + content if form.media_type == "text/csv" else content

        return write

    with st.container(key="formats"):
        for name, form in FORMATS.items():
            st.download_button(
                f"{form.name} · {t.code('format', name)}",
                data=written(name),
                file_name=file_name(seen, form.suffix),
                mime=form.media_type,
                on_click="ignore",
                width="stretch",
                key=f"take-{name}",
            )
