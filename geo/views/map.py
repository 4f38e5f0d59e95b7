"""The map panel: the Folium map in its frame, what it shows, and what it said last."""

import atexit
import shutil
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import streamlit as st
from streamlit.components.v1 import declare_component

import geo.draw
from geo.columns import Mask
from geo.draw.event_layer import RETURNED_OBJECTS, STRINGS, Message, command, read_message
from geo.draw.map import build_map
from geo.features import Features, Label
from geo.locale import Words
from geo.views.corpus import Corpus, overlaps
from geo.views.panel import current_state, keep
from geo.views.state import Tab, Theme, ViewState

__all__ = ["PICKING", "Asked", "has_opened", "heard", "layer_strings", "show_map"]

_HEIGHT = 760
"""Of map and time control together, in CSS pixels, where the style sheet does not fit it to the screen."""

PICKING: tuple[Tab, ...] = ("review", "names")
"""The tabs on which a click on the map says where something is."""

_KEY = "map"
_ASSETS = "dateline_assets"
_LAYER = "dateline_layer"


def layer_strings(t: Words) -> dict[str, str]:
    """The words of the event layer in the reader's language, by key."""
    return {key: t.code("layer", key) for key in STRINGS}


def heard(state: ViewState, message: Message, corpus: Corpus) -> ViewState:
    """``state`` after what the map said: a new window, a new choice, or both.

    A choice opens the excerpts; while events are reviewed or names located it proposes a place instead, and so does a click on
    the bare map. An event that the new window no longer holds is let go, else it would pull the window back.
    """
    event_id = message.event_id
    event = corpus.by_id.get(event_id or "")
    moved = message.window is not None and message.window != (state.start, state.end)
    if event is not None and moved and event.when and event.when.start and not overlaps(event, message.window):
        event_id = None
    if state.tab in PICKING:
        start, end = message.window or (state.start, state.end)
        state = state.but(start=start, end=end, mode=message.mode, undated=message.undated)
        point = f"{message.point[0]:g}_{message.point[1]:g}" if message.point else None
        if point and point != state.point:
            return state.but(point=point, sought="")
        if message.place_id and message.event_id is None:
            return state.but(sought=message.place_id)
    chosen = (message.place_id, event_id)
    tab = "excerpts" if message.place_id and chosen != (state.place, state.event) and not moved else state.tab
    start, end = message.window or (state.start, state.end)
    return state.but(
        start=start,
        end=end,
        mode=message.mode,
        undated=message.undated,
        place=message.place_id,
        event=event_id,
        tab=tab,
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """What the map shall show: a state, its days, and what its filters let through, by id or by row (``None``: all)."""

    state: ViewState
    window: tuple[date, date] | None
    shown: Sequence[str] | Mask | None


def has_opened() -> bool:
    """Whether this page has shown its map before."""
    return _KEY in st.session_state


def show_map(
    asked: Asked,
    features: Features,
    labels: tuple[Label, ...],
    corpus: Callable[[], Corpus],
    *,
    theme: Theme,
    t: Words,
) -> None:
    """The map, always the same but for language and theme, and the command that says what it shall show now.

    ``corpus`` is asked only when the map has said something.
    """
    # A component that is first imported outside of a page's run is never served; the store is read outside of one.
    from streamlit_folium import st_folium

    declare_component(_ASSETS, path=str(Path(geo.draw.__file__).parent / "assets"))
    state = asked.state
    last = read_message(_said())

    def listen() -> None:
        message = read_message(_said())
        if message is not None:
            keep(heard(current_state(), message, corpus()))

    drawn = build_map(
        features,
        language=t.language,
        theme=theme,
        labels=labels,
        height=_HEIGHT,
        assets_url=f"../{__name__}.{_ASSETS}",
        strings=layer_strings(t),
        tiles=True,
        serve=_serve,
    )
    st_folium(
        drawn,
        key=_KEY,
        height=_HEIGHT,
        use_container_width=True,
        returned_objects=list(RETURNED_OBJECTS),
        feature_group_to_add=command(
            features,
            choose=state.event,
            place=state.place,
            window=asked.window,
            mode=state.mode,
            kinds=state.kind or ("incident", "statement"),
            shown=asked.shown,
            undated=state.undated,
            picking=state.tab in PICKING,
            point=state.coordinates,
            seen=last.count if last else 0,
        ),
        on_change=listen,
    )


@cache
def _folder() -> Path:
    """Where the files stand that only this run of the program serves."""
    folder = Path(tempfile.mkdtemp(prefix="dateline-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _serve(name: str, text: Callable[[], str]) -> str:
    """The address of a file with ``text``, as `geo.draw.event_layer.Serve`."""
    folder = _folder()
    path = folder / name
    if not path.exists():
        folder.mkdir(exist_ok=True)
        part = folder / f"{name}.{threading.get_ident()}"
        part.write_text(text(), encoding="utf-8")
        part.replace(path)
    declare_component(_LAYER, path=str(folder))
    return f"../{__name__}.{_LAYER}/{name}"


def _said() -> Mapping[str, object] | None:
    said = st.session_state.get(_KEY)
    return said if isinstance(said, Mapping) else None
