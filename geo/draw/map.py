"""Features to a Folium map: the ground, the event layer and its time control, all from files on this machine."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Literal

import folium

from geo.draw.event_layer import STRINGS, EventLayer, Mode, Serve
from geo.features import Features, Label

__all__ = ["VIEW", "Theme", "build_map"]

Theme = Literal["light", "dark"]


VIEW: dict[str, Any] = {"center": [20, 10], "zoom": 2, "minZoom": 1, "maxZoom": 14, "zoomSnap": 0.5, "zoomControl": False}
"""Where Leaflet starts, before the layer fits the map to its events."""


class _Map(folium.Map):
    """A Folium map that asks nobody for scripts: the event layer brings all it needs."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.default_js = []
        self.default_css = []


def build_map(
    features: Features,
    *,
    language: str,
    theme: Theme = "light",
    labels: Iterable[Label] = (),
    window: tuple[date, date] | None = None,
    mode: Mode = "all",
    height: int = 720,
    assets_url: str,
    strings: Mapping[str, str] | None = None,
    tiles: bool = False,
    serve: Serve | None = None,
) -> folium.Map:
    """The map with markers and time control, for `st_folium` with ``returned_objects=RETURNED_OBJECTS``.

    The same arguments give the same script, so that the frame is kept. Any other argument makes a new frame (it takes the
    user's zoom and centre over, and with the next `command` window and choice): so keep ``window`` and ``mode`` as they were
    when the page was opened, and send later ones by `command`.

    Parameters
    ----------
    features
        The events and places to draw.
    language
        ``fr`` or ``en``: how days and numbers are written.
    theme
        The colours of ground and control.
    labels
        Names written on the ground where there is room, from `geo.features.labels`.
    window, mode
        The days shown first; ``None`` for the span where events are dense.
    height
        Of map and time control together, in CSS pixels; the same number goes to `st_folium`.
    assets_url
        The folder ``geo/draw/assets`` as the frame of streamlit-folium sees it: relative, without a slash at the end
        (``../geo.views.page.dateline_assets`` where `declare_component` was called with the name ``dateline_assets`` in
        the module ``geo.views.page``). That works under any ``baseUrlPath``.
    strings
        The words of `STRINGS` in the reader's language; those missing are shown in English.
    tiles
        Whether a button offers OpenStreetMap's tiles. They need the internet: nothing is asked for before a person presses it.
    serve
        Takes the layer's files, the columns among them, and tells where the frame finds them: the map's string is then small
        whatever it shows. ``None`` writes everything into the string.
    """
    drawn = _Map(
        location=VIEW["center"],
        zoom_start=VIEW["zoom"],
        min_zoom=VIEW["minZoom"],
        max_zoom=VIEW["maxZoom"],
        zoom_snap=VIEW["zoomSnap"],
        zoom_control=VIEW["zoomControl"],
        tiles=None,
        height=height,
    )
    drawn.add_child(
        EventLayer(
            features,
            language=language,
            theme=theme,
            labels=labels,
            window=window,
            mode=mode,
            assets_url=assets_url,
            strings={**STRINGS, **(strings or {})},
            tiles=tiles,
            serve=serve,
        ),
        name="events",
    )
    return drawn
