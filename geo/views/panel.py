"""A panel: HTML that Python wrote, on the screen; a click in it leads to another state.

Every control is a link whose address is the state that it leads to, so it can be opened in a new tab, copied, and followed with
the keyboard. ``panel.js`` shows the HTML, keeping focus and scrolling, and hands the address of a click to Python.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import streamlit as st

from geo.views.html import Html
from geo.views.state import Theme, ViewState

__all__ = ["current_state", "keep", "panel"]

_HERE = Path(__file__).resolve().parent


def current_state() -> ViewState:
    """The state that the page's address tells."""
    return ViewState.from_query({name: st.query_params.get_all(name) for name in st.query_params})


def keep(state: ViewState) -> None:
    """Writes ``state`` into the page's address."""
    wanted = state.to_query()
    if wanted != current_state().to_query():
        st.query_params.from_dict(wanted)


def panel(
    key: str,
    html: Html,
    *,
    theme: Theme,
    language: str,
    show: str = "",
    on_set: Callable[[str, str], None] | None = None,
    on_act: Callable[[Mapping[str, object]], None] | None = None,
) -> None:
    """Shows ``html``; ``show`` is the id of the element to scroll to when it changes.

    ``on_set`` is called with name and value of a field (``data-set``) that somebody has filled in; ``on_act`` is told what a
    button or a form (``data-do``) asks for that is no other state, as ``panel.js`` made it of a click.
    """

    def go() -> None:
        address = st.session_state[key].go
        if isinstance(address, str):
            # The map may have been moved since this panel was written: where it is now goes along.
            keep(ViewState.from_query(parse_qs(address.removeprefix("?"))).but(view=current_state().view))

    def fill_in() -> None:
        said = st.session_state[key].set
        if on_set is not None and isinstance(said, dict):
            on_set(str(said.get("name", "")), str(said.get("value", "")))

    def act() -> None:
        said = st.session_state[key].act
        if on_act is not None and isinstance(said, Mapping):
            on_act(said)

    component = st.components.v2.component(
        "dateline_panel",
        js=(_HERE / "panel.js").read_text(encoding="utf-8"),
        isolate_styles=False,
    )
    shown = {"html": html, "theme": theme, "lang": language, "show": show}
    asked: dict[str, Any] = {"on_go_change": go}
    if on_set is not None:
        asked["on_set_change"] = fill_in
    if on_act is not None:
        asked["on_act_change"] = act
    component(key=key, data=shown, **asked)
