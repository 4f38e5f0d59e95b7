"""A page that holds the layer alone: what Folium renders, and a stand-in for the frame of streamlit-folium."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from playwright.sync_api import Browser, Page

from geo.draw.event_layer import command
from geo.draw.install import ASSETS
from geo.draw.map import build_map
from geo.features import Features, features, labels
from geo.model import Evidence, Incident, Place, Span, Statement, When, Where

SEEN = Evidence("a.txt", Span(0, 1), "example")
MALI = Place("mali", "Mali", "Mali", 17.35, -3.5, "country", 700, None, "ML")
KIDAL_REGION = Place("kidal-region", "Kidal Region", "région de Kidal", 19.5, 1.5, "region", 120, "mali", "ML")
KIDAL = Place("kidal", "Kidal", "Kidal", 18.44, 1.41, "town", 10, "kidal-region", "ML")
GAO = Place("gao", "Gao", "Gao", 16.27, -0.04, "town", 10, "mali", "ML")
BAMAKO = Place("bamako", "Bamako", "Bamako", 12.65, -8.0, "capital", 20, "mali", "ML")
MALTA = Place("malta", "Malta", "Malte", 35.9, 14.4, "country", 13, None, "MT")
NEW_YORK = Place("new-york", "New York", "New York", 40.71, -74.0, "town", 20, None, "US")
PLACES = {place.id: place for place in (MALI, KIDAL_REGION, KIDAL, GAO, BAMAKO, MALTA, NEW_YORK)}


def _id(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def sample() -> Features:
    """Three weeks of November 2023 in Mali, a war of 2012, one event without a day and one without a place."""
    first = date(2023, 11, 1)
    told: list[Incident | Statement] = []
    for n in range(21):
        day = first + timedelta(n)
        when = When(day, day, 1)
        told.append(Incident(_id(f"clash {n}"), "clash", "asserted", SEEN, when, (Where(KIDAL, "scene", 1, SEEN),)))
        if n % 3 == 0:
            at = (Where(BAMAKO, "seat", 1, SEEN), Where(KIDAL, "about", 1, SEEN), Where(GAO, "about", 1, SEEN))
            told.append(Statement(_id(f"claim {n}"), "claim", SEEN, SEEN, "direct", when, at))
    when = When(date(2023, 11, 14), date(2023, 11, 14), 1)
    told.append(Statement(_id("new york"), "appeal", SEEN, SEEN, "direct", when, (Where(NEW_YORK, "venue", 1, SEEN),)))
    fuzzy = When(date(2023, 11, 6), date(2023, 11, 12), 3)
    told.append(Incident(_id("region"), "deployment", "asserted", SEEN, fuzzy, (Where(KIDAL_REGION, "scene", 4, SEEN),)))
    war = When(date(2012, 1, 1), date(2012, 12, 31), 5)
    told.append(Incident(_id("war"), "war", "asserted", SEEN, war, (Where(MALI, "scene", 6, SEEN),)))
    told.append(Incident(_id("undated"), "clash", "asserted", SEEN, None, (Where(GAO, "scene", 1, SEEN),)))
    told.append(Incident(_id("unplaced"), "clash", "asserted", SEEN, when))
    return features(told, PLACES.get, "en")


def crowd(events: int, places: int) -> Features:
    """Made-up events over three years, the same on every run."""
    towns = [
        Place(f"p{n}", f"Place {n}", f"Lieu {n}", -30 + (n * 7919 % 6000) / 100, -20 + (n * 104729 % 9000) / 100, "town", 5)
        for n in range(places)
    ]
    first = date(2021, 1, 1)

    def made() -> Iterator[Incident | Statement]:
        for n in range(events):
            day = first + timedelta(n * 31337 % 1095)
            where = (Where(towns[n * 2654435761 % places], "scene" if n % 2 else "venue", 1, SEEN),)
            if n % 2:
                yield Incident(f"{n:012x}", "clash", "asserted", SEEN, When(day, day, 1), where)
            else:
                yield Statement(f"{n:012x}", "claim", SEEN, SEEN, "direct", When(day, day, 1), where)

    return features(made(), PLACES.get, "en")


class _Files(SimpleHTTPRequestHandler):
    def __init__(self, *arguments: object, page: bytes) -> None:
        self.page = page
        super().__init__(*arguments, directory=str(ASSETS))

    def do_GET(self) -> None:
        if self.path.split("?")[0] not in {"/page", "/favicon.ico"}:
            return super().do_GET()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.page if self.path.startswith("/page") else b"")
        return None

    def log_message(self, *arguments: object) -> None:
        pass


@dataclass
class Layer:
    """The open page."""

    page: Page
    features: Features
    errors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def said(self) -> list[dict[str, object]]:
        """What the layer has told Python so far."""
        return [json.loads(message) for message in self.page.evaluate("window.said")]

    def js(self, expression: str) -> object:
        return self.page.evaluate(expression)

    def click(self, place_id: str, dx: float = 0, dy: float = 0) -> None:
        self.page.wait_for_function("id => window.dateline.where(id)", arg=place_id)
        at = self.page.evaluate(
            "id => { const r = document.querySelector('.dl-map').getBoundingClientRect(), m = window.dateline.where(id);"
            " return [r.left + m.x, r.top + m.y]; }",
            place_id,
        )
        self.page.mouse.click(at[0] + dx, at[1] + dy)

    def command(self, **state: object) -> None:
        """Says a command as streamlit-folium would."""
        (said,) = command(self.features, **state)._children.values()
        self.page.evaluate(said.call)

    def view(self) -> object:
        return self.js("[dateline.map.getZoom(), dateline.map.getCenter().lat, dateline.map.getCenter().lng]")

    def window(self) -> list[int]:
        return self.js("[dateline.state.from, dateline.state.to]")

    def worked(self, steps: str) -> float:
        """Seconds of processor time that the page's own thread spent on ``steps``: not how long they took, which is the machine's."""
        client = self.page.context.new_cdp_session(self.page)
        client.send("Performance.enable", {"timeDomain": "threadTicks"})

        def spent() -> float:
            return next(
                one["value"] for one in client.send("Performance.getMetrics")["metrics"] if one["name"] == "TaskDuration"
            )

        before = spent()
        self.js(steps)
        return spent() - before

    def wait(self, milliseconds: int = 450) -> None:
        """Longer than the handles must rest before the layer speaks."""
        self.page.wait_for_timeout(milliseconds)


@contextmanager
def opened(chromium: Browser, told: Features, *, screen: dict[str, object] | None = None, **options: object) -> Iterator[Layer]:
    """The layer with ``told`` on a page of its own; ``options`` are those of `build_map`."""
    known = labels(PLACES.values(), str(options.get("language", "en")))
    drawn = build_map(told, **{"language": "en", "labels": known, "assets_url": ".", **options})
    page_text = drawn.get_root().render().encode("utf-8")
    server = ThreadingHTTPServer(("localhost", 0), partial(_Files, page=page_text))
    Thread(target=server.serve_forever, daemon=True).start()
    context = chromium.new_context(**{"viewport": {"width": 1100, "height": 760}, **(screen or {})})
    try:
        context.set_default_timeout(8_000)
        page = context.new_page()
        layer = Layer(page, told)
        page.on("console", lambda message: layer.errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: layer.errors.append(str(error)))
        page.on("request", lambda request: layer.asked.append(request.url))
        page.add_init_script(
            "window.said = []; window.__GLOBAL_DATA__ = {};"
            "window.Streamlit = {setComponentValue: value => window.said.push(value.last_object_clicked_tooltip)};"
        )
        page.goto(f"http://localhost:{server.server_port}/page")
        page.wait_for_function("() => window.dateline && window.dateline.frames && window.dateline.frames.count > 1")
        page.wait_for_timeout(250)
        yield layer
    finally:
        context.close()
        server.shutdown()
        server.server_close()


def picture(page: Page) -> str:
    """A path-free digest of the markers' canvas."""
    return hashlib.sha256(page.evaluate("document.querySelector('.dl-markers').toDataURL()").encode()).hexdigest()
