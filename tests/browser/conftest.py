"""A real Chromium and a real server with a store of its own; every request that would leave the machine is blocked."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Frame, Page, Route, sync_playwright

from tests.browser.install import ARGUMENTS, find_browser

TOP = Path(__file__).resolve().parents[2]
WAIT_MS = 45_000  # a machine that is busy with other tests


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = find_browser()
    if path is None:
        message = "no Chromium was found; python -m tests.browser.install says how to get one"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return int(listener.getsockname()[1])


def serve(folder: Path, *options: str, store: str = "store.db") -> Iterator[str]:
    """The address of a dashboard with a new store in ``folder``, for as long as it is wanted."""
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
    environment = {**os.environ, "DATELINE_STORE": str(folder / store)}
    server = subprocess.Popen(command, cwd=TOP, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        base = next((option.partition("=")[2] for option in options if option.startswith("--server.baseUrlPath=")), "")
        address = f"http://localhost:{port}/{base + '/' if base else ''}"
        _wait_for(address + "_stcore/health", server)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + 60
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

    def layer(self) -> Frame:
        """The frame of the map, once its first marker is drawn.

        Asked again and again from here: a function that waits inside a frame may wait for ever when the frame is still loading.
        """
        until = time.monotonic() + WAIT_MS / 1000
        while time.monotonic() < until:
            frame = self.page.wait_for_selector("iframe[title*='folium']", timeout=WAIT_MS).content_frame()
            if frame is not None and frame.evaluate("window.dateline ? window.dateline.frames.count : 0"):
                return frame
            self.page.wait_for_timeout(50)
        raise AssertionError("the map draws no marker")

    def settle(self) -> None:
        """Waits until nothing has come over the websocket for a while."""
        seen = -1
        while seen != len(self.frames):
            seen = len(self.frames)
            self.page.wait_for_timeout(450)

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


def new_screen(chromium: Browser, address: str, *, guarded: bool = True, **options: object) -> tuple[BrowserContext, Screen]:
    """A page and what it did; ``guarded`` lets no request leave the machine, which costs each of them a way through this process."""
    context = chromium.new_context(**{"viewport": {"width": 1440, "height": 900}, "locale": "fr-FR", **options})
    screen = Screen(context.new_page(), address)

    def local_only(route: Route) -> None:
        url = urlsplit(route.request.url)
        if url.hostname in {"localhost", "127.0.0.1"} or url.scheme in {"data", "blob"}:
            route.continue_()
        else:
            screen.blocked.append(route.request.url)
            route.abort()

    if guarded:
        context.route("**/*", local_only)
    page = screen.page
    page.on("console", lambda message: screen.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: screen.errors.append(str(error)))

    def count(payload: str | bytes) -> None:
        screen.frames.append(len(payload))

    page.on("websocket", lambda socket: (socket.on("framereceived", count), socket.on("framesent", count)))
    return context, screen


@pytest.fixture
def screen(chromium: Browser, dashboard: str) -> Iterator[Screen]:
    """A desktop screen in French; a request that left the machine or an error in the console fails the test."""
    context, screen = new_screen(chromium, dashboard)
    yield screen
    context.close()
    assert screen.blocked == []
    assert screen.errors == []


@pytest.fixture
def phone(chromium: Browser, dashboard: str) -> Iterator[Screen]:
    """A phone in English with dark colours."""
    context, screen = new_screen(
        chromium,
        dashboard,
        viewport={"width": 390, "height": 844},
        locale="en-US",
        color_scheme="dark",
        has_touch=True,
        is_mobile=True,
    )
    yield screen
    context.close()
    assert screen.blocked == []
    assert screen.errors == []
