"""The whole job in one sitting, on a dispatch that nobody has seen: from the file that is dropped to the file that is taken away."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from geo.store import EventStore
from tests.browser.conftest import WAIT_MS, Screen, new_screen, serve
from tests.browser.test_adding import drop, open_page

pytestmark = pytest.mark.browser

TEXT = """PORT-SOUDAN (Agence Y) – Un marché de la ville d'El-Obeid a été bombardé samedi, faisant au moins onze morts, a affirmé dimanche le
ministère soudanais de la Santé.

Le porte-parole des Forces de soutien rapide a nié toute implication. Des centaines de familles ont fui vers Kosti.
"""


@pytest.fixture
def served(chromium: Browser, tmp_path: Path) -> Iterator[tuple[Screen, Path]]:
    for address in serve(tmp_path):
        context, screen = new_screen(chromium, address)
        yield screen, tmp_path / "store.db"
        context.close()
        assert screen.blocked == []
        assert screen.errors == []


def counted(screen: Screen, words: str) -> None:
    """Until the review's count says ``words``."""
    screen.page.wait_for_function(
        "words => document.querySelector('.tally [role=status]')?.innerText.includes(words)", arg=words, timeout=WAIT_MS
    )
    screen.settle()


def test_drop_date_look_store_find_correct_reject_undo_and_take_away(served):
    screen, path = served
    page = screen.page
    open_page(screen)
    drop(screen, ("depeche.txt", TEXT))
    page.get_by_label("Publié le").fill("2024-06-10")
    page.wait_for_selector(".foreseen article.card", timeout=WAIT_MS)
    assert "8 juin 2024" in page.locator(".foreseen article.card", has_text="onze morts").first.inner_text(), "samedi"
    page.get_by_role("button", name="Enregistrer 1 article").click()
    page.wait_for_selector("#to-the-map", timeout=WAIT_MS)
    with EventStore(path) as store:
        events = store.events(article_id="depeche.txt")
    shelling = next(event for event in events if event.kind == "incident" and event.deaths)
    denial = next(event for event in events if event.kind == "statement" and event.event_type == "denial")
    page.click("#to-the-map")
    screen.layer()
    screen.wait_for_heading("El-Obeid")

    screen.open(f"?tab=review&event={shelling.id}")
    page.locator(f"#place-of-{shelling.id} > summary").click()
    page.fill("#place-search", "Kosti")
    page.click("#put-kosti", timeout=WAIT_MS)
    counted(screen, "1 corrigé")
    screen.open(f"?tab=review&event={denial.id}")
    page.keyboard.press("r")
    counted(screen, "1 rejeté")
    page.keyboard.press("u")
    page.wait_for_selector(f"#event-{denial.id}", timeout=WAIT_MS)
    screen.settle()

    screen.open(f"?tab=take&from=2024-06-01&to=2024-06-30&source={shelling.evidence.article_id}")
    with page.expect_download(timeout=WAIT_MS) as waiting:
        page.locator(".st-key-take-csv button").click()
    rows = {row["event_id"]: row for row in csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text("utf-8-sig")))}
    assert (rows[shelling.id]["status"], rows[shelling.id]["place"]) == ("corrected", "Kosti")
    assert rows[denial.id]["status"] == "proposed"
    assert rows[shelling.id]["deaths_low"] == "11"
