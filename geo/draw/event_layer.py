"""The event layer: markers and time control as one folium plugin, what it tells Python, and what Python tells it.

The layer is constant: its events are embedded once, and whatever changes afterwards (window, filter, choice) happens in
the browser or comes as a `command`, so the map is never built again and the user's view stays. All of a person's sliding
costs the server nothing.
"""

import base64
import hashlib
import json
import re
import sys
from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal, cast, get_args

import folium.plugins  # which streamlit-folium asks for: read with the rest, it need not be waited for by the first page
import numpy as np
import numpy.typing as npt
from branca.element import CssLink, Element, JavascriptLink, MacroElement
from folium.elements import JSCSSMixin
from folium.template import Template

from geo.columns import Mask
from geo.draw.install import VENDOR
from geo.errors import DrawingError
from geo.features import NO_DAY, NO_PLACE, Features, Label, day_number

__all__ = [
    "RETURNED_OBJECTS",
    "STRINGS",
    "TILES",
    "EventLayer",
    "Message",
    "Mode",
    "Serve",
    "columns_literal",
    "command",
    "literal",
    "read_message",
    "scripts",
    "start_options",
    "style",
    "vendor_script",
    "vendor_text",
]

_HERE = Path(__file__).resolve().parent
_LIBRARIES = ("leaflet", "nouislider")
_SCRIPTS = ("counting.js", "ground.js", "picture.js", "event_layer.js", "time_control.js")

_AHEAD = 'Object.assign(document.createElement("link"),{rel:"preload",as:"script",href})'

Serve = Callable[[str, Callable[[], str]], str]
"""Makes a text fetchable under a file name, which no other text has, and tells its address as the frame sees it; the text is only
made where that file is not there yet."""

Mode = Literal["day", "week", "month", "all", "cumulative", "custom"]

TILES = {
    "url": "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
    "attribution": '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
}
"""Where the optional background comes from, and the credit that its makers ask for."""

RETURNED_OBJECTS: tuple[str, ...] = ("last_object_clicked_tooltip",)
"""What `st_folium` must be told to return, so that panning and zooming never run the page again."""

STRINGS: dict[str, str] = {
    "map": "Map of events",
    "time": "Time window",
    "from": "First day",
    "to": "Last day",
    "move": "Move the window",
    "play": "Play",
    "pause": "Pause",
    "speed": "Speed",
    "previous": "Previous day with events",
    "next": "Next day with events",
    "window": "Length of the window",
    "day": "Day",
    "week": "Week",
    "month": "Month",
    "all": "All",
    "cumulative": "Cumulative",
    "cumulative_short": "Cumul.",
    "incidents": "Incidents",
    "statements": "Statements",
    "incident_one": "{n} incident",
    "incident_other": "{n} incidents",
    "statement_one": "{n} statement",
    "statement_other": "{n} statements",
    "shown_one": "{n} event of {total}",
    "shown_other": "{n} events of {total}",
    "before": "{n} before {date}",
    "after": "{n} after {date}",
    "undated": "{n} undated",
    "unplaced": "{n} without a place",
    "widen": "Show them",
    "narrow": "Back to the busiest days",
    "show_undated": "Show those without a date too",
    "hide_undated": "Hide those without a date",
    "legend": "Legend",
    "legend_incident": "Incident",
    "legend_statement": "Statement",
    "legend_both": "Both, in one place",
    "legend_seat": "At the speaker’s seat, not said in the text",
    "legend_area": "Somewhere in this area",
    "legend_faded": "Day not exact",
    "legend_line": "What the chosen event is about",
    "legend_size": "Area: number of events",
    "more_here_one": "+{n} place here: click again",
    "more_here_other": "+{n} places here: click again",
    "area": "somewhere within {km} km",
    "nothing": "No event on these days",
    "nearest": "Go to the nearest",
    "astray_one": "{n} event out of view",
    "astray_other": "{n} events out of view",
    "show_astray": "Show",
    "fit": "Show all markers",
    "zoom_in": "Zoom in",
    "zoom_out": "Zoom out",
    "tiles": "Background from OpenStreetMap (needs the internet)",
    "picture": "Save the map as a picture",
    "no_tiles": "The online background cannot be reached.",
    "per_day": "Events a day",
    "per_bin": "Events in {n} days",
    "keys": "Left and right arrows move by a day, Page keys by more, Home and End to the ends.",
}
"""The words the layer shows, in English, by key; `build_map` takes them in the reader's language.

Words in braces stay: ``{n}``, ``{total}`` and ``{km}`` are numbers, ``{date}`` a day as the reader writes it.
"""


@dataclass(frozen=True, slots=True)
class Message:
    """What the browser last said.

    ``count`` grows with every message, also over a new page, so a message seen before is told apart. ``place_id`` is the chosen
    place and ``event_id`` the chosen event there; ``None`` when none is. ``window`` is the days shown, both ends included.
    ``undated`` tells whether events without a day are shown too. ``point`` is where the bare map was clicked while a point was
    asked for: latitude and longitude in decimal degrees.
    """

    count: int
    event_id: str | None
    place_id: str | None
    window: tuple[date, date] | None
    mode: Mode
    undated: bool
    point: tuple[float, float] | None = None


def read_message(returned: Mapping[str, Any] | None) -> Message | None:
    """The message in what `st_folium` returned; ``None`` when there is none yet or it is not ours.

    >>> told = '{"count": 3, "event": null, "place": "jermuk", "window": [19247, 19253], "mode": "week", "undated": false}'
    >>> message = read_message({"last_object_clicked_tooltip": told})
    >>> message.place_id, message.window[0].isoformat(), message.window[1].isoformat()
    ('jermuk', '2022-09-12', '2022-09-18')
    >>> read_message({"last_object_clicked_tooltip": None}) is None
    True
    """
    told = (returned or {}).get(RETURNED_OBJECTS[0])
    if not isinstance(told, str):
        return None
    try:
        value = json.loads(told)
        window = value["window"]
        mode = value["mode"]
        if mode not in get_args(Mode):
            return None
        return Message(
            count=int(value["count"]),
            event_id=_text(value["event"]),
            place_id=_text(value["place"]),
            window=None if window is None else (_date(window[0]), _date(window[1])),
            mode=mode,
            undated=bool(value["undated"]),
            point=_point(value.get("point")),
        )
    except (ValueError, KeyError, TypeError, IndexError, OverflowError):
        return None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _point(value: object) -> tuple[float, float] | None:
    if value is None:
        return None
    latitude, longitude = (float(number) for number in cast(Sequence[float], value))
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ValueError(f"{latitude}, {longitude} is no point on the globe")
    return latitude, longitude


def _date(number: int) -> date:
    return date(1970, 1, 1) + timedelta(days=int(number))


@cache
def scripts() -> str:
    """The layer's own JavaScript, in the order in which it runs."""
    return "\n".join((_HERE / name).read_text(encoding="utf-8") for name in _SCRIPTS)


@cache
def _bundle() -> str:
    """The libraries with their styles, then the layer's own JavaScript."""
    styles = "\n".join(vendor_text(f"{name}.css") for name in _LIBRARIES)
    put = f'document.head.appendChild(Object.assign(document.createElement("style"),{{textContent:{literal(styles)}}}));'
    return ";\n".join([put, *(vendor_script(f"{name}.js") for name in _LIBRARIES), scripts()])


def vendor_text(name: str) -> str:
    """A file that the set-up brought.

    Raises
    ------
    DrawingError
        When it is not there.
    """
    try:
        return (VENDOR / name).read_text(encoding="utf-8")
    except OSError as error:
        raise DrawingError(f"{VENDOR / name} is missing; run make setup") from error


def vendor_script(name: str) -> str:
    """A script of a library that can stand inside a page; without the mark that would send a debugger looking for its sources."""
    return vendor_text(name).replace("</script", "<\\/script").replace("//# sourceMappingURL=", "// ")


@cache
def style() -> str:
    """The layer's own style sheet."""
    return (_HERE / "event_layer.css").read_text(encoding="utf-8")


class EventLayer(JSCSSMixin):
    """Markers, names, legend and time control over a Folium map, as `build_map` adds it."""

    _template = Template(
        """
        {% macro script(this, kwargs) %}
        {{ this.script }}
        window.dateline = Dateline.start({{ this._parent.get_name() }}, {{ this.start }});
        {% endmacro %}
        """
    )

    def __init__(
        self,
        features: Features,
        *,
        language: str,
        theme: str,
        labels: Iterable[Label],
        window: tuple[date, date] | None,
        mode: Mode,
        assets_url: str,
        strings: Mapping[str, str],
        tiles: bool,
        serve: Serve | None = None,
    ) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "EventLayer"
        rest = _kept_rest(language, theme, tuple(labels), window, mode, tuple(strings.items()), assets_url, tiles)
        if serve is None:
            vendor = f"{assets_url}/vendor"
            self.default_js = [(name, f"{vendor}/{name}.js") for name in _LIBRARIES]
            self.default_css = [(f"{name}_css", f"{vendor}/{name}.css") for name in _LIBRARIES]
            self.script = scripts()
            self.start = _whole(rest, columns_literal(features))
            return
        # As files that the browser fetches once, else every run of the page would carry all columns over the websocket.
        # streamlit-folium fetches one file after the other, so the first and smallest sends for the others at once; from the
        # body, since it writes the head anew at the end, and what stands there would be fetched twice.
        self.script = ""
        self.default_css = []
        events, options = _digest(columns_literal(features)), _digest(rest)
        others = {
            "layer": serve(f"layer-{_digest(_bundle())}.js", _bundle),
            "events": serve(
                f"events-{events}.js", lambda: f'(window.datelineGiven??={{}})["{events}"]={columns_literal(features)};'
            ),
        }
        ahead = f"for(const href of {literal(list(others.values()))})document.body.appendChild({_AHEAD});"
        first = serve(f"options-{options}-{events}.js", lambda: f'{ahead}(window.datelineGiven??={{}})["{options}"]={rest};')
        self.default_js = [("options", first), *others.items()]
        self.start = f'{{...datelineGiven["{options}"],"events":datelineGiven["{events}"]}}'

    def render(self, **kwargs: object) -> str:
        """Nothing at its own place: links and script go where the page keeps them, the script as it is.

        Folium would compile it as a template once more: a third of a second for 100,000 events, on every run.
        """
        figure: Any = self.get_root()
        for name, url in self.default_js:
            figure.header.add_child(JavascriptLink(url), name=name)
        for name, url in self.default_css:
            figure.header.add_child(CssLink(url), name=name)
        figure.script.add_child(_Verbatim(self._template.module.script(self, kwargs)), name=self.get_name())
        return ""


class _Verbatim(Element):
    """Text that is no template."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text

    def render(self, **kwargs: object) -> str:  # noqa: ARG002 - as every element is rendered
        return self.text


def start_options(
    features: Features,
    *,
    language: str,
    theme: str,
    labels: Iterable[Label],
    window: tuple[date, date] | None,
    mode: Mode,
    strings: Mapping[str, str],
    **more: object,
) -> str:
    """What the layer starts with, as a JavaScript literal that is safe in a script element and in a template."""
    rest = _rest(language=language, theme=theme, labels=labels, window=window, mode=mode, strings=strings, **more)
    return _whole(rest, columns_literal(features))


def _whole(rest: str, events: str) -> str:
    return f'{rest[:-1]},"events":{events}}}'


@lru_cache(maxsize=8)
def _kept_rest(
    language: str,
    theme: str,
    labels: tuple[Label, ...],
    window: tuple[date, date] | None,
    mode: Mode,
    strings: tuple[tuple[str, str], ...],
    assets: str,
    tiles: bool,
) -> str:
    """As `_rest`, kept: a page builds its map again on every run, and thousands of names do not change."""
    return _rest(
        language=language,
        theme=theme,
        labels=labels,
        window=window,
        mode=mode,
        strings=dict(strings),
        assets=assets,
        tiles=TILES if tiles else None,
    )


def _rest(
    *,
    language: str,
    theme: str,
    labels: Iterable[Label],
    window: tuple[date, date] | None,
    mode: Mode,
    strings: Mapping[str, str],
    **more: object,
) -> str:
    """What the layer starts with but for its events."""
    return literal(
        {
            "language": language,
            "theme": theme,
            "strings": dict(strings),
            "style": style(),
            "window": None if window is None else [day_number(window[0]), day_number(window[1])],
            "mode": mode,
            "labels": [[label.text, label.latitude, label.longitude, label.feature, label.radius_km] for label in labels],
            **more,
        }
    )


@lru_cache(maxsize=16)
def _digest(text: str) -> str:
    """A name for ``text`` that another text does not have; a string keeps its hash, so asking again costs nothing."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@lru_cache(maxsize=4)
def columns_literal(features: Features) -> str:
    """The columns as a JavaScript literal; kept, since a page builds its map again on every run."""
    dense = features.dense_span
    told = {
        "n": len(features),
        "types": features.types,
        "dense": None if dense is None else [day_number(dense[0]), day_number(dense[1])],
        "places": [
            [place.id, place.name, place.detail, place.latitude, place.longitude, place.radius_km, place.feature]
            for place in features.places
        ],
    }
    columns = {  # base64 is always safe: millions of its letters need not be looked at
        "ids": _quoted(bytes.fromhex("".join(features.event_ids))),
        "place": _packed(features.place, NO_PLACE),
        "start": _packed(features.start, NO_DAY),
        "length": _packed(np.subtract(features.end, features.start), NO_DAY),
        "kind": _base64(features.kind),
        "type": _base64(features.type),
        "date_prec": _base64(features.date_prec),
        "where_prec": _base64(features.where_prec),
        "flags": _base64(features.flags),
        "lines": _base64(array("i", [number for line in features.lines for number in line])),
    }
    packed = ",".join(f'"{name}":{column}' for name, column in columns.items())
    return f"{literal(told)[:-1]},{packed}}}"


def _packed(column: "array[int] | npt.NDArray[np.int32]", none: int) -> str:
    """The column in as few bytes a number as will do: what 1 stands for, the bytes, and base64; 0 stands for ``none``.

    >>> _packed(array("i", [19249, NO_DAY, 19250]), NO_DAY)
    '[19249,1,"AQAC"]'
    """
    numbers = np.asarray(column, dtype=np.int64)
    there = numbers != none
    least = int(numbers[there].min()) if there.any() else 0
    codes = np.where(there, numbers - least + 1, 0)
    most = int(codes.max(initial=0))
    packed = array("B" if most < 1 << 8 else "H" if most < 1 << 16 else "I")
    packed.frombytes(codes.astype(packed.typecode).tobytes())
    return f"[{least},{packed.itemsize},{_base64(packed)}]"


def _base64(column: "array[int]") -> str:
    """The column as base64 of little-endian numbers, in quotation marks."""
    if sys.byteorder == "big":
        column = array(column.typecode, column)
        column.byteswap()
    return _quoted(column.tobytes())


def _quoted(read: bytes) -> str:
    return f'"{base64.b64encode(read).decode("ascii")}"'


class _Said(MacroElement):
    """A call of the layer in the browser."""

    _template = Template("{% macro script(this, kwargs) %}{{ this.call }}{% endmacro %}")

    def __init__(self, call: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._name = "Said"
        self.call = call


class _Passing(folium.FeatureGroup):
    """A feature group that a map never keeps: else the map's string would change, and the map be built again."""

    def add_to(self, parent: Element, name: str | None = None, index: int | None = None) -> "_Passing":  # noqa: ARG002
        self._parent = parent
        return self


def command(
    features: Features,
    *,
    choose: str | None = None,
    place: str | None = None,
    window: tuple[date, date] | None = None,
    mode: Mode | None = None,
    kinds: Collection[str] = ("incident", "statement"),
    shown: Collection[str] | Mask | None = None,
    undated: bool = False,
    picking: bool = False,
    point: tuple[float, float] | None = None,
    seen: int = 0,
) -> folium.FeatureGroup:
    """What the layer shall show, to be passed to `st_folium` as ``feature_group_to_add`` on every run.

    It says the whole state and says it idempotently: the browser acts on what differs from what it shows, and on nothing when
    the same command comes twice. It never moves the user's view, unless a newly chosen event stands outside of it.

    Parameters
    ----------
    features
        Those the map was built with.
    choose
        The id of the chosen event, or ``None``.
    place
        The id of the chosen place when no event of it is chosen, or ``None``.
    window
        The days to show, both ends included; ``None`` leaves the window as it is.
    mode
        How the window was made; ``None`` keeps the mode when the window's length stays, else makes it ``custom``.
    kinds
        The kinds shown: ``incident``, ``statement``.
    shown
        The ids of the events that every other filter lets through, or a mark for each row; ``None`` for all.
    undated
        Whether events without a day are shown too.
    picking
        Whether a click on the bare map tells its point.
    point
        Where a pin stands: latitude and longitude in decimal degrees.
    seen
        ``count`` of the last message that this state took into account (0: none yet). The browser leaves window and choice
        alone when it has said something newer since: the person's hand wins over an answer that comes late.
    """
    said: dict[str, object] = {
        "choose": choose,
        "place": place,
        "window": None if window is None else [day_number(window[0]), day_number(window[1])],
        "mode": mode,
        "kinds": [kind for kind in ("incident", "statement") if kind in kinds],
        "shown": None if shown is None else _bits(features, shown),
        "undated": undated,
        "picking": picking,
        "point": point,
        "seen": seen,
    }
    group = _Passing(control=False, show=False)
    group.add_child(_Said(f"window.dateline.command({literal(said)});"), name="said")
    return group


def _bits(features: Features, shown: Collection[str] | Mask) -> str:
    """One bit an event, base64: row 0 is the lowest bit of the first byte."""
    if isinstance(shown, np.ndarray):
        return base64.b64encode(np.packbits(shown, bitorder="little").tobytes()).decode("ascii")
    bits = bytearray((len(features) + 7) // 8)
    rows = features.rows
    for event_id in shown:
        row = rows.get(event_id)
        if row is not None:
            bits[row >> 3] |= 1 << (row & 7)
    return base64.b64encode(bits).decode("ascii")


_UNSAFE = re.compile(r"[<>&']|\{(?=[{%#])")


def literal(value: object) -> str:
    """``value`` as a JavaScript literal that neither ends a script element nor means anything to a template.

    Folium renders what a plugin renders a second time, so a name like ``{{ 7 * 7 }}`` would run.

    >>> literal(["</script>", "{{ 7 * 7 }}"])
    '["\\\\u003c/script\\\\u003e","\\\\u007b{ 7 * 7 }}"]'
    """
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
