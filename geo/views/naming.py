"""The panel of names without a place: what stands on the page, the work beside it, and what a click does."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

import streamlit as st

from geo.errors import DatelineError
from geo.locale import Words
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from geo.views.add import working
from geo.views.corpus import Corpus, Look
from geo.views.html import join
from geo.views.panel import current_state, keep, panel
from geo.views.refusals import why
from geo.views.side import heading
from geo.views.state import Theme
from geo.views.unresolved import Names, Naming, act, names_page

__all__ = ["names_panel"]

_PATIENCE = 1.5
"""Seconds for which the page waits before it shows how far work is."""

_NAMING, _DONE = "naming", "named"


def names_panel(
    store: EventStore, revision: int, gazetteer: Gazetteer, corpus: Corpus, seen: Look, reviewer: str, theme: Theme, t: Words
) -> None:
    """The page of names in the side panel, of the store as it was at ``revision``; while many articles are read, how far that is."""
    names = _names(store.address, gazetteer)
    names.follow(gazetteer, corpus.articles)
    doing: Naming = st.session_state.get(_NAMING, Naming())
    title = heading(corpus, seen, t)
    for job in (doing.located.job if doing.located else None, names.job):
        if job is None or not job.running:
            continue
        if not job.wait(_PATIENCE):
            panel("side", title, theme=theme, language=t.language)
            working(job, lambda key, html: panel(key, html, theme=theme, language=t.language), t, stops=False)
            return
    if store.revision() != revision:
        st.rerun()  # what was read anew may have other events now, on the map too

    def on_act(said: Mapping[str, object]) -> None:
        if st.session_state.get(_DONE) == said.get("at"):
            return  # a page that is run again before it has ended hears the same click again
        st.session_state[_DONE] = said.get("at")
        try:
            today = datetime.now(UTC).date()
            st.session_state[_NAMING] = act(said, names, store, corpus.articles.values(), doing, reviewer, today)
        except (DatelineError, ValueError) as error:
            st.session_state[_NAMING] = replace(doing, notice=t("Not done: {why}", why=why(error, t)))
        else:
            if said.get("do") != "ask":
                keep(current_state().but(name="", sought=""))

    html = join([title, names_page(names, corpus, seen.state, doing, t)])
    done = f"located-{doing.located.row.place.id}" if doing.located and not seen.state.name else ""
    panel("side", html, theme=theme, language=t.language, show=done, on_act=on_act)


@st.cache_resource(show_spinner=False)
def _names(address: str, _gazetteer: Gazetteer) -> Names:  # noqa: ARG001
    """The names in the store at ``address``: read once for all who look at it."""
    return Names(_gazetteer)
