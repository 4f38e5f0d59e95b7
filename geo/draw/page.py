"""One file that opens in any browser, without a server or the internet: the map, its time control and the excerpts."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from pathlib import Path

from geo.draw.event_layer import STRINGS, Mode, literal, scripts, start_options, vendor_script, vendor_text
from geo.draw.map import VIEW, Theme
from geo.features import Features, Label

__all__ = ["Card", "standalone_page"]

_HERE = Path(__file__).resolve().parent
_MOST_GROUND = 1_500_000  # bytes of detailed ground: a file to send by mail


@dataclass(frozen=True, slots=True)
class Card:
    """What the page shows of an event: plain text, never markup.

    ``told`` says who says so and what toll; it may be empty, and so may ``url``, of which only http and https become links.
    """

    heading: str
    told: str
    day: str
    excerpt: str
    source: str
    url: str = ""


def standalone_page(
    features: Features,
    *,
    language: str,
    title: str,
    cards: Mapping[str, Card],
    theme: Theme = "light",
    labels: Iterable[Label] = (),
    window: tuple[date, date] | None = None,
    mode: Mode = "all",
    strings: Mapping[str, str] | None = None,
    note: str = "",
) -> str:
    """The HTML of the page, everything in it.

    Parameters
    ----------
    features
        The events and places to draw.
    title
        Of the page, and its heading.
    cards
        What to show of each event, by its id; an event without a card is drawn but has no text.
    note
        A line below the heading, such as where the file comes from.
    language, theme, labels, window, mode, strings
        As for `build_map`.

    Raises
    ------
    DrawingError
        When the set-up did not install the front-end files.
    """
    start = start_options(
        features,
        language=language,
        theme=theme,
        labels=labels,
        window=window,
        mode=mode,
        strings={**STRINGS, **(strings or {})},
        assets="",
        ground=_ground(features),
        tiles=None,
    )
    told = literal([asdict(cards[event_id]) if event_id in cards else None for event_id in features.event_ids])
    return f"""<!DOCTYPE html>
<html lang="{escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>{escape(title)}</title>
<style>{vendor_text("leaflet.css")}</style>
<style>{vendor_text("nouislider.css")}</style>
<style>{_own("page.css")}</style>
</head>
<body class="page-{escape(theme)}">
<header><h1>{escape(title)}</h1><p>{escape(note)}</p></header>
<main><div id="frame"><div id="map"></div></div><aside id="cards" aria-live="polite" tabindex="-1"></aside></main>
<script>{vendor_script("leaflet.js")}</script>
<script>{vendor_script("nouislider.js")}</script>
<script>{scripts()}</script>
<script>
const map = L.map("map", {literal(VIEW)});
window.dateline = Dateline.start(map, {start});
{_own("page.js")}
Dateline.page(window.dateline, {told});
</script>
</body>
</html>
"""


def _own(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _ground(features: Features) -> dict[str, object]:
    """The world, and the detailed tiles around most of the events, as far as a small file allows."""
    world = json.loads(vendor_text("world.json"))
    side = int(world["tile"])
    weight: dict[tuple[int, int], int] = {}
    for index in features.place:
        if index >= 0:
            place = features.places[index]
            square = (int(place.longitude // side) * side, int(place.latitude // side) * side)
            weight[square] = weight.get(square, 0) + 1
    busiest = sorted(weight, key=lambda square: (-weight[square], square))
    around = [(west + x, south + y) for west, south in busiest[:1] for x in (0, side, -side) for y in (0, side, -side)]
    ground: dict[str, object] = {"world": world}
    size = 0
    known = set(world["tiles"])
    for west, south in dict.fromkeys([*busiest[:1], *around, *busiest[1:]]):
        name = f"{west}_{south}"
        if name not in known:
            continue
        text = vendor_text(f"detail/{name}.json")
        if size + len(text) > _MOST_GROUND:
            continue
        size += len(text)
        ground[f"detail/{name}"] = json.loads(text)
    return ground
