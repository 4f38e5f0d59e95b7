"""Names without a place in a real browser: one is located by a click on the map, its marker appears, and it is undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from geo.article import read
from geo.coder import code
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from tests.browser.conftest import WAIT_MS, Screen, new_screen, on, serve
from tests.browser.test_axe import PHONE, needs_axe, violations

pytestmark = pytest.mark.browser

DISPATCH = """published: 2023-04-12
office: Agence X
headline: Tirs près du lac

Mardi, des bombardements ont tué trois soldats dans le village de Bzorgo, en Arménie, a déclaré le ministère de la Défense.
Deux civils ont été blessés lundi à Goris. Des tirs ont repris à Zorgane.
"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("names")
    (folder / "d.txt").write_text(DISPATCH, "utf-8")
    (article,) = read(folder / "d.txt")
    with EventStore(folder / "store.db") as store:
        store.add(article, code(article, Gazetteer.load()))
    for address in serve(folder):
        yield address, folder


@pytest.fixture
def served(desktop: BrowserContext, place: tuple[str, Path]) -> Iterator[tuple[Screen, Path]]:
    """A page on the one store of these tests: each puts back what it changed, or changes what no other looks at."""
    with on(desktop, place[0]) as screen:
        yield screen, place[1]


def point_at(screen: Screen, latitude: float, longitude: float) -> None:
    """Clicks the map where this point is."""
    frame = screen.layer()
    frame.evaluate("at => dateline.map.setView(at, 9, {animate: false})", [latitude, longitude])
    screen.page.wait_for_timeout(300)
    area = frame.locator(".dl-map").bounding_box()
    assert area is not None
    screen.page.mouse.click(area["x"] + area["width"] / 2, area["y"] + area["height"] / 2)


def test_a_name_is_located_on_the_map_and_undone(served):
    screen, folder = served
    page = screen.page
    screen.open("?tab=articles")
    page.click("#to-names")
    page.wait_for_selector(".unresolved", timeout=WAIT_MS)
    assert page.locator(".unresolved > li").all_inner_texts()[0].startswith("Bzorgo")
    page.click("#open-bzorgo")
    page.wait_for_selector("#put-there", timeout=WAIT_MS)
    screen.settle()
    point_at(screen, 40.21, 45.9)
    page.wait_for_function("() => document.querySelector('#latitude')?.value", timeout=WAIT_MS)
    assert abs(float(page.input_value("#latitude")) - 40.21) < 0.02
    assert page.input_value("#new-country") == "AM"
    page.click("#put-there")
    page.wait_for_selector("#located-bzorgo", timeout=WAIT_MS)
    assert "bzorgo" in (folder / "gazetteer.csv").read_text("utf-8")
    page.wait_for_function("() => document.querySelectorAll('.unresolved > li').length === 1", timeout=WAIT_MS)
    screen.settle()
    assert screen.layer().evaluate("dateline.where('bzorgo') !== null"), "it has a marker"
    page.click("#undo-name")
    page.wait_for_selector("#open-bzorgo", timeout=WAIT_MS)
    screen.settle()
    assert screen.layer().evaluate("dateline.where('bzorgo')") is None
    with EventStore(folder / "store.db") as store:
        assert "bzorgo" not in {where.place.id for event in store.events() for where in event.places}


def test_a_click_on_the_bare_map_proposes_the_places_nearby_in_review(served):
    screen, folder = served
    screen.open("?tab=review")
    screen.settle()
    point_at(screen, 39.86, 45.75)
    screen.page.wait_for_selector("#put-jermuk", timeout=WAIT_MS)
    event_id = screen.page.get_attribute(".review article.card", "id").removeprefix("event-")
    screen.page.click("#put-jermuk")
    screen.page.wait_for_function(
        "() => document.querySelector('.tally [role=status]')?.innerText.includes('1 corrigé')", timeout=WAIT_MS
    )
    with EventStore(folder / "store.db") as store:
        assert [where.place.id for where in store.event(event_id).places if where.role in ("scene", "venue")] == ["jermuk"]
    screen.settle()
    assert screen.layer().evaluate("dateline.state.point") is None, "the pin is gone with what it was for"


def test_the_keyboard_alone_says_that_a_name_is_another_spelling(served):
    screen, folder = served
    page = screen.page
    screen.open("?tab=names&name=zorgane")
    page.wait_for_selector("#name-search", timeout=WAIT_MS)
    page.focus("#name-search")
    page.keyboard.type("meghri")
    page.wait_for_selector("#same-meghri", timeout=WAIT_MS)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "same-meghri"
    page.keyboard.press("Enter")
    page.wait_for_selector("#located-meghri", timeout=WAIT_MS)
    assert "fr:Zorgane" in (folder / "gazetteer.csv").read_text("utf-8")


@pytest.mark.parametrize("shown", ["light desktop fr", "dark phone en"])
def test_axe_finds_nothing_serious_and_nothing_is_wider_than_the_screen(chromium, place, shown):
    needs_axe()
    theme, device, language = shown.split()
    context, screen = new_screen(chromium, place[0], color_scheme=theme, **(PHONE if device == "phone" else {}))
    screen.open(f"?tab=names&name=bzorgo&point=39.8_45.6&lang={language}&theme={theme}")
    screen.page.wait_for_selector("#put-there", timeout=WAIT_MS)
    assert violations(screen.page.main_frame) == []
    assert screen.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    context.close()
    assert screen.errors == []
