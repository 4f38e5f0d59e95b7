"""A real Chromium and a real server with a store of its own; no request leaves the machine, and one that would is noted."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Request, sync_playwright

from tests.browser.install import ARGUMENTS, find_browser

TOP = Path(__file__).resolve().parents[2]
WAIT_MS = 45_000  # a machine that is busy with other tests
OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"
"""No name and no address but this machine's leads anywhere: surer than to stop each request on its way, which costs them the browser's cache too."""
DESKTOP = {"viewport": {"width": 1440, "height": 900}, "locale": "fr-FR"}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_browser()
    if path is None:
        message = "no Chromium was found; python -m tests.browser.install says how to get one"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=[*ARGUMENTS, OFFLINE])
        yield browser
        browser.close()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return int(listener.getsockname()[1])


def serve(folder: Path, *options: str, store: str = "store.db", source: Path | None = None) -> Iterator[str]:
    """The address of a dashboard with a new store in ``folder``, or of one that only looks at ``source``, for as long as it is wanted."""
    port = free_port()
    log = (folder / "server.log").open("wb")
    command = [
        sys.executable,
        "-m",
        "geo.views",  # as `dateline serve` does
        "run",
        "app.py",
        "--server.headless",
        "true",
        "--server.port",
        str(port),
        *options,
    ]
    environment = {**os.environ, "DATELINE_STORE": str(folder / store), "DATELINE_GAZETTEER": str(folder / "gazetteer.csv")}
    if source:
        environment["DATELINE_SOURCE"] = str(source)
    server = subprocess.Popen(command, cwd=TOP, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        base = next((option.partition("=")[2] for option in options if option.startswith("--server.baseUrlPath=")), "")
        address = f"http://localhost:{port}/{base + '/' if base else ''}"
        answering(address + "_stcore/health", server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def answering(address: str, server: "subprocess.Popen[bytes]", patience: float = 60) -> None:
    """Waits until ``server`` answers at ``address``."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        assert server.poll() is None, "the server ended"
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.1)
    raise AssertionError(f"{address} does not answer")


@pytest.fixture(scope="session")
def dashboard(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    yield from serve(tmp_path_factory.mktemp("dashboard"))


@dataclass
class Screen:
    """A page of the dashboard, and what it did that it should not."""

    page: Page
    address: str
    blocked: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    frames: list[int] = field(default_factory=list)

    def open(self, query: str = "") -> None:
        """Goes to the address with ``query`` and waits until panel and markers are there."""
        self.page.goto(self.address + query)
        self.page.wait_for_selector(".st-key-right .tabs", timeout=WAIT_MS)
        self.layer()
        self.settle()

    def go(self, query: str) -> None:
        """Goes to another state of the page that is open, as the browser's own back button does: nothing is loaded again."""
        self.page.evaluate(
            "query => { history.pushState({}, '', location.pathname + query); dispatchEvent(new PopStateEvent('popstate')); }",
            query,
        )
        self.page.wait_for_timeout(50)
        self.settle()

    def layer(self, patience_ms: float = WAIT_MS) -> Frame:
        """The frame of the map, once its first marker is drawn.

        Asked again and again from here: a function that waits inside a frame may wait for ever when the frame is still loading.
        """
        until = time.monotonic() + patience_ms / 1000
        while time.monotonic() < until:
            frame = self.page.wait_for_selector("iframe[title*='folium']", timeout=patience_ms).content_frame()
            if frame is not None and frame.evaluate("window.dateline ? window.dateline.frames.count : 0"):
                return frame
            self.page.wait_for_timeout(50)
        raise AssertionError("the map draws no marker")

    def settle(self) -> None:
        """Waits until the server rests and nothing has come over the websocket for longer than a handle or a search must rest."""
        seen = -1
        while seen != len(self.frames) or not self.page.query_selector("[data-test-script-state=notRunning]"):
            seen = len(self.frames)
            self.page.wait_for_timeout(320)

    def click_marker(self, place_id: str) -> None:
        """Clicks where the marker of ``place_id`` stands, once the map has come to rest."""
        frame = self.layer()
        before = None
        for _ in range(WAIT_MS // 100):
            at = frame.evaluate("id => window.dateline.where(id)", place_id)
            if at is not None and at == before:
                break
            before = at
            self.page.wait_for_timeout(100)
        assert at is not None, f"no marker of {place_id} is seen"
        box = self.page.locator("iframe[title*='folium']").bounding_box()
        area = frame.locator(".dl-map").bounding_box()
        assert box is not None
        assert area is not None
        self.page.mouse.click(area["x"] + at["x"], area["y"] + at["y"])

    def heading(self) -> str:
        return self.page.inner_text(".st-key-right h2")

    def wait_for_heading(self, words: str) -> None:
        self.page.wait_for_function(
            "words => (document.querySelector('.st-key-right h2')?.innerText ?? '').includes(words)", arg=words, timeout=WAIT_MS
        )

    def query(self) -> dict[str, str]:
        return dict(pair.split("=", 1) for pair in urlsplit(self.page.url).query.split("&") if pair)


def watched(page: Page, address: str) -> Screen:
    """What ``page`` does from now on."""
    screen = Screen(page, address)

    def ask(request: Request) -> None:
        url = urlsplit(request.url)
        if url.hostname not in {"localhost", "127.0.0.1"} and url.scheme not in {"data", "blob"}:
            screen.blocked.append(request.url)

    page.on("request", ask)
    page.on("console", lambda message: screen.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: screen.errors.append(str(error)))

    def count(payload: str | bytes) -> None:
        screen.frames.append(len(payload))

    page.on("websocket", lambda socket: (socket.on("framereceived", count), socket.on("framesent", count)))
    return screen


def new_screen(chromium: Browser, address: str, **options: object) -> tuple[BrowserContext, Screen]:
    """A page in a context of its own: a desktop screen in French unless ``options`` say otherwise."""
    context = chromium.new_context(**{**DESKTOP, **options})
    return context, watched(context.new_page(), address)


@pytest.fixture(scope="session")
def desktop(chromium: Browser) -> Iterator[BrowserContext]:
    """A desktop screen in French, whose pages share the browser's cache and nothing else that the dashboard uses."""
    context = chromium.new_context(**DESKTOP)
    yield context
    context.close()


@pytest.fixture(scope="session")
def handheld(chromium: Browser) -> Iterator[BrowserContext]:
    """A phone in English with dark colours."""
    context = chromium.new_context(**{**PHONE, "locale": "en-US", "color_scheme": "dark"})
    yield context
    context.close()


@contextmanager
def on(context: BrowserContext, address: str) -> Iterator[Screen]:
    """A new page; a request that would leave the machine or an error in the console fails the test."""
    screen = watched(context.new_page(), address)
    yield screen
    screen.page.close()
    assert screen.blocked == []
    assert screen.errors == []


@pytest.fixture
def screen(desktop: BrowserContext, dashboard: str) -> Iterator[Screen]:
    """A page on a desktop screen."""
    with on(desktop, dashboard) as screen:
        yield screen


@pytest.fixture
def phone(handheld: BrowserContext, dashboard: str) -> Iterator[Screen]:
    """A page on a phone."""
    with on(handheld, dashboard) as screen:
        yield screen


@pytest.fixture(scope="session")
def _standing(desktop: BrowserContext, dashboard: str) -> Screen:
    screen = watched(desktop.new_page(), dashboard)
    screen.open()
    return screen


@pytest.fixture
def standing(_standing: Screen) -> Iterator[Screen]:
    """A page that is opened once: for what depends on its address alone, to which a test lets it :meth:`~Screen.go`."""
    yield _standing
    blocked, errors = _standing.blocked.copy(), _standing.errors.copy()
    _standing.blocked.clear()
    _standing.errors.clear()
    assert (blocked, errors) == ([], [])
