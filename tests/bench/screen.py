"""The screen's figures, beside the two ways that streamlit-folium offers by itself.

Those are a Folium map that is built anew for each step, and a fixed one to which each step adds a feature group. A frame is a step
of the window: counting, drawing and the browser's own painting, without waiting for the next picture of the screen (which would
make 16.7 ms of anything shorter). A click is timed from the press of the mouse to the panel's new heading, the first marker from
the call of the address: cold on a server that has just begun to answer, and then also from the command that starts it; warm on one
that has read its events.
"""

import hashlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import folium
from playwright.sync_api import Browser, sync_playwright
from streamlit_folium import _get_feature_group_string

from geo.coder import code
from geo.draw.install import VENDOR
from geo.features import Features
from geo.model import Article, Event, Evidence, Incident, Place, Span, Statement, When, Where
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from tests.bench.files import write_ged, write_geoparquet
from tests.bench.measure import LONG, cpu_of, heading, peak_mb, row
from tests.bench.texts import sample
from tests.browser.conftest import TOP, Screen, answering, free_port, new_screen
from tests.browser.install import ARGUMENTS, find_browser
from tests.browser.layer import crowd, opened

__all__ = ["bench_dashboard", "bench_map"]

SIZES = (20_000, 100_000, *([1_000_000] if LONG else []))

PATIENCE_MS = 300_000  # a machine that is busy with other work as well
UNBOUND = ("--disable-frame-rate-limit", "--disable-gpu-vsync")
"""A browser that paints as often as it can."""

STEP = """async steps => {
  const times = []; const axis = dateline.time.axis();
  for (let i = 0; i < steps; i++) {
    const before = performance.now();
    dateline.time.show([axis.from + 10 * i, axis.from + 10 * i + 29], "month"); dateline.recount();
    await new Promise(requestAnimationFrame); await new Promise(done => setTimeout(done));
    times.push(performance.now() - before);
  }
  return times;
}"""


def frames(chromium: Browser, told: Features, name: str) -> None:
    with opened(chromium, told) as layer:
        layer.page.click(".dl-length:has-text('Month')")
        client = layer.page.context.new_cdp_session(layer.page)

        def heap() -> float:
            client.send("HeapProfiler.collectGarbage")
            return float(client.send("Runtime.getHeapUsage")["usedSize"]) / 1e6

        layer.page.evaluate(STEP, 20)
        times = layer.page.evaluate(STEP, 60)
        spent = layer.worked(f"({STEP})(60)") / 60
        work = layer.page.evaluate(
            "() => { const b = performance.now(); dateline.count(); dateline.draw(); return performance.now() - b; }"
        )
        row(
            f"slide, {name}",
            f"{statistics.median(times):.1f} ms",
            f"a frame, median of 60 steps of a month; counting and drawing {work:.1f}; {1000 * spent:.1f} of the page's CPU",
        )
        before = heap()
        for _ in range(5):
            layer.page.evaluate(STEP, 100)
        row("  heap", f"{before:.0f} MB", f"and {heap() - before:+.1f} MB after 500 slides")


def naive(chromium: Browser, told: Features, steps: int) -> None:
    """A Folium map of circle markers, built and opened anew as a plain Streamlit page would."""
    page = chromium.new_page()
    script = (VENDOR / "leaflet.js").read_text(encoding="utf-8")
    first = date(2022, 1, 1)
    days = [(first - date(1970, 1, 1)).days + 30 * step for step in range(steps)]
    spent = []
    for day in days:
        start = time.perf_counter()
        drawn = folium.Map(location=[10, 10], zoom_start=3, tiles=None, prefer_canvas=True)
        drawn.default_js = []
        drawn.default_css = []
        for place, at in zip(told.place, told.start, strict=True):
            if day <= at <= day + 29:
                where = told.places[place]
                folium.CircleMarker([where.latitude, where.longitude], radius=6).add_to(drawn)
        html = drawn.get_root().render().replace("<head>", f"<head><script>{script}</script>", 1)
        page.set_content(html, wait_until="load", timeout=120_000)
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
        spent.append(1000 * (time.perf_counter() - start))
    page.close()
    row("  the same step, Folium rebuilt", f"{statistics.median(spent):,.0f} ms", "circle markers of the window alone")


def regrouped(chromium: Browser, told: Features) -> None:
    """A fixed Folium map to which streamlit-folium adds a feature group of the window's places on each step."""
    page = chromium.new_page()
    page.set_content("<div id='map_div' style='height: 560px'></div>")
    page.add_script_tag(content=(VENDOR / "leaflet.js").read_text(encoding="utf-8"))
    page.evaluate("() => { window.map_div = L.map('map_div', {center: [10, 10], zoom: 3, preferCanvas: true}); }")
    drawn = folium.Map(location=[10, 10], zoom_start=3, tiles=None)
    drawn.get_root().render()
    first = (date(2022, 1, 1) - date(1970, 1, 1)).days
    spent, size = [], 0
    for step in range(5):
        start = time.perf_counter()
        inside = {p for p, at in zip(told.place, told.start, strict=True) if first + 30 * step <= at <= first + 30 * step + 29}
        points = [
            {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [at.longitude, at.latitude]}}
            for at in (told.places[p] for p in inside)
        ]
        group = folium.FeatureGroup(name="events")
        folium.GeoJson({"type": "FeatureCollection", "features": points}, marker=folium.CircleMarker(radius=6)).add_to(group)
        script = _get_feature_group_string(group, map=drawn)
        size = len(script)
        page.evaluate(
            "script => { for (const old of window.feature_group ?? []) map_div.removeLayer(old); window.feature_group = []; (0, eval)(script);"
            "return new Promise(done => requestAnimationFrame(() => setTimeout(done))); }",
            script,
        )
        spent.append(1000 * (time.perf_counter() - start))
    page.close()
    row(
        "  the same step, feature_group_to_add",
        f"{statistics.median(spent):,.0f} ms",
        f"one GeoJSON point a place, {size / 1000:,.0f} kB a step; without websocket and script run",
    )


def _stored(folder: Path, count: int, places: int) -> None:
    """A store of ``count`` made-up events in ``places`` towns over three years."""
    towns = [
        Place(f"p{n}", f"Place {n}", f"Lieu {n}", -30 + (n * 7919 % 6000) / 100, -20 + (n * 104729 % 9000) / 100, "town", 5)
        for n in range(places)
    ]
    first = date(2021, 1, 1)

    def made(article: Article, numbers: range) -> Iterator[Event]:
        seen = Evidence(article.id, Span(0, 20), "example")
        for n in numbers:
            day = first + timedelta(n * 31337 % 1095)
            where = (Where(towns[n * 2654435761 % places], "scene" if n % 2 else "venue", 1, seen),)
            key = hashlib.sha256(str(n).encode()).hexdigest()[:12]
            if n % 2:
                yield Incident(key, "clash", "asserted", seen, When(day, day, 1), where)
            else:
                yield Statement(key, "claim", seen, seen, "direct", When(day, day, 1), where)

    size = 500
    base = Article(
        "", date(2024, 1, 1), "Des heurts ont éclaté ce jour-là, selon les autorités. Le calme est revenu.", "fr", "Agence"
    )
    with EventStore(folder / "store.db") as store:
        for start in range(0, count, size):
            article = replace(base, id=f"dispatch-{start}.txt")
            store.add(article, list(made(article, range(start, start + size))))


@contextmanager
def _served(*options: str) -> Iterator[tuple[str, int]]:
    """The address of what ``dateline serve`` serves, and the number of its process."""
    port = free_port()
    command = [sys.executable, "-m", "geo", "serve", "--no-browser", "--port", str(port), *options]
    with subprocess.Popen(command, cwd=TOP, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            address = f"http://localhost:{port}/"
            answering(address + "_stcore/health", server, PATIENCE_MS / 1000)
            yield address, server.pid
        finally:
            server.terminate()


def dashboard(chromium: Browser, name: str, *options: str) -> None:
    """First marker, click, message and memory of the real program."""
    begun = time.perf_counter()
    with _served(*options) as (address, process):
        marks = []
        for opening in range(4):
            context, screen = new_screen(chromium, address)
            start = time.perf_counter()
            screen.page.goto(address)
            screen.layer(PATIENCE_MS)
            spent = time.perf_counter() - start
            if opening == 0:
                row(
                    f"first marker, {name}",
                    f"{spent:.1f} s",
                    f"cold: the server has just begun to answer; {start - begun + spent:.1f} s after the command that starts it, "
                    f"{cpu_of(process):.1f} s of its CPU",
                )
                screen.page.wait_for_selector(".st-key-right .tabs", timeout=PATIENCE_MS)
                screen.settle()
            else:
                marks.append(spent)
            if opening == 3:
                row("  warm", f"{statistics.median(marks):.2f} s", "from the call of the address")
                _drag(screen, process)
                _clicks(screen, process)
                times = screen.layer().evaluate(STEP, 60)
                row("  slide", f"{statistics.median(times):.1f} ms", "in the whole page, with the wait for the screen")
            context.close()
        if Path(f"/proc/{process}").exists():
            row("  memory of the server at most", f"{peak_mb(process):,.0f} MB")


def _drag(screen: Screen, process: int) -> None:
    """What a handle costs that is dragged about: the server hears nothing until the hand rests."""
    screen.page.wait_for_selector(".st-key-right h2", timeout=PATIENCE_MS)
    screen.settle()
    handle = screen.layer().locator(".noUi-handle").first.bounding_box()
    x, y = handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2
    mouse = screen.page.mouse
    mouse.move(x, y)
    mouse.down()
    screen.frames.clear()
    before = cpu_of(process)
    for step in range(100):
        mouse.move(x + 4 * step, y)
    row(
        "  100 moves of a handle",
        f"{sum(screen.frames)} B",
        f"sent; {(cpu_of(process) - before) * 1000:.0f} ms of the server's CPU",
    )
    mouse.up()
    screen.settle()


def _clicks(screen: Screen, process: int) -> None:
    page = screen.page
    page.wait_for_selector(".st-key-right h2", timeout=PATIENCE_MS)
    screen.settle()
    frame = screen.layer()
    ids = frame.evaluate(
        "() => { const size = dateline.map.getSize(); return dateline.places.map(p => [p.id, dateline.where(p.id)])"
        ".filter(([, at]) => at && at.x > 80 && at.x < size.x - 80 && at.y > 40 && at.y < size.y - 80)"
        ".filter(([id, at]) => dateline.places[dateline.hit(at, 0)]?.id === id).slice(0, 12).map(([id]) => id); }"
    )
    times, sent, before = [], 0, cpu_of(process)
    for place_id in ids:
        at = frame.evaluate("id => dateline.where(id)", place_id)
        box = frame.locator(".dl-map").bounding_box()
        page.evaluate(
            "() => { const h = document.querySelector('.st-key-right h2'); const was = h.id; window.changed = new Promise(done => {"
            "const seen = new MutationObserver(() => { const now = document.querySelector('.st-key-right h2');"
            "if (now && now.id !== was) { seen.disconnect(); done(performance.timeOrigin + performance.now()); } });"
            "seen.observe(document.querySelector('.st-key-right'), {childList: true, subtree: true, attributes: true}); }); }"
        )
        frame.evaluate(
            "() => addEventListener('click', () => { window.clicked = performance.timeOrigin + performance.now(); }, {capture: true, once: true})"
        )
        screen.frames.clear()
        page.mouse.click(box["x"] + at["x"], box["y"] + at["y"])
        done = page.evaluate("() => Promise.race([window.changed, new Promise(done => setTimeout(done, 5000))])")
        screen.settle()
        if done is not None:  # else another marker stood over it
            times.append(done - frame.evaluate("window.clicked"))
            sent = sum(screen.frames)
    row(
        "  click to panel",
        f"{statistics.median(times):.0f} ms",
        f"median of {len(times)}; {(cpu_of(process) - before) / len(ids) * 1000:.0f} ms of the server's CPU; the last moved {sent / 1000:,.0f} kB",
    )


@contextmanager
def _browsers() -> Iterator[tuple[Browser, Browser] | None]:
    """A browser, and one that paints as often as it can; ``None`` where there is none."""
    path = find_browser()
    if path is None:
        row("no browser", "–", "python -m tests.browser.install says how to get one")
        yield None
        return
    with sync_playwright() as playwright:
        both = [playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, *more]) for more in ((), UNBOUND)]
        yield both[0], both[1]
        for browser in both:
            browser.close()


def bench_map() -> None:
    heading("The map")
    with _browsers() as both:
        for count in SIZES if both else ():
            told = crowd(count, 5_000)
            frames(both[1], told, f"{count:,} events")
            regrouped(both[0], told)
            naive(both[0], told, 3 if count <= 100_000 else 1)


def bench_dashboard() -> None:
    heading("The dashboard")
    gazetteer = Gazetteer.load()
    with _browsers() as both, tempfile.TemporaryDirectory() as folder:
        if both is None:
            return
        with EventStore(Path(folder, "sample.db")) as store:
            for article in sample():
                store.add(article, code(article, gazetteer))
        dashboard(both[0], "sample", "--store", f"{folder}/sample.db")
        for count in SIZES:
            here = Path(folder, str(count))
            here.mkdir()
            _stored(here, count, 5_000)
            dashboard(both[0], f"store of {count:,} events", "--store", f"{here}/store.db")
            write_geoparquet(here / "parts", count)
            dashboard(both[0], f"GeoParquet of {count:,} events", "--source", f"{here}/parts")
            write_ged(here / "ged.csv", count)
            dashboard(both[0], f"UCDP GED of {count:,} events", "--source", f"{here}/ged.csv")
