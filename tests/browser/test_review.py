"""Reviewing in a real browser: with the keyboard, with the mouse, with marked words, and what is taken away afterwards."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from geo.article import read
from geo.coder import code
from geo.model import Article, Event
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from tests.browser.conftest import PHONE, WAIT_MS, Screen, new_screen, on, serve

pytestmark = pytest.mark.browser

DISPATCH = """published: 2023-04-12
office: Agence X
headline: Tirs près du lac

Mardi, des bombardements ont tué trois soldats à Goris, a déclaré le ministère arménien de la Défense.
Bakou a démenti. Deux civils ont été blessés lundi à Kapan. Un pont a été détruit.
"""


@pytest.fixture(scope="module")
def read_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path, Article, list[Event]]]:
    """A dashboard on a store for a dispatch, and what is read in the dispatch."""
    folder = tmp_path_factory.mktemp("review")
    path = folder / "d.txt"
    path.write_text(DISPATCH, "utf-8")
    (article,) = read(path)
    events = code(article, Gazetteer.load())
    with EventStore(folder / "store.db") as store:
        store.add(article, events)
    for address in serve(folder):
        yield address, folder / "store.db", article, events


@pytest.fixture
def served(desktop: BrowserContext, read_once) -> Iterator[tuple[Screen, Path]]:
    """A dashboard on a dispatch of its own, and its store; nobody has reviewed anything."""
    address, path, article, events = read_once
    with EventStore(path) as store:
        store.remove(article.id, reviews=True)
        store.add(article, events)
    with on(desktop, address) as screen:
        yield screen, path


def waits(screen: Screen, words: str) -> None:
    """Until the line that counts says ``words``."""
    screen.page.wait_for_function(
        "words => document.querySelector('.tally [role=status]')?.innerText.includes(words)", arg=words, timeout=WAIT_MS
    )
    screen.settle()


def statuses(path: Path) -> dict[str, str]:
    with EventStore(path) as store:
        return {one.event.id: one.status for one in store.reviewed()}


def exported(screen: Screen) -> list[dict[str, str]]:
    screen.open("?tab=take")
    with screen.page.expect_download(timeout=WAIT_MS) as waiting:
        screen.page.locator(".st-key-take-csv button").click()
    return list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text("utf-8-sig"))))


def test_one_key_each_to_accept_reject_go_on_and_undo(served):
    screen, path = served
    screen.open("?tab=review")
    waits(screen, "à relire ici")
    first = screen.page.get_attribute(".review article.card", "id").removeprefix("event-")
    screen.page.keyboard.press("a")
    waits(screen, "1 accepté")
    second = screen.page.get_attribute(".review article.card", "id").removeprefix("event-")
    assert (second != first, statuses(path)) == (True, {first: "accepted"})
    screen.page.keyboard.press("r")
    waits(screen, "1 rejeté")
    assert statuses(path) == {first: "accepted", second: "rejected"}
    third = screen.page.get_attribute(".review article.card", "id")
    screen.page.keyboard.press("n")
    screen.page.wait_for_function("id => document.querySelector('.review article.card').id !== id", arg=third, timeout=WAIT_MS)
    screen.settle()
    screen.page.keyboard.press("u")
    screen.page.wait_for_selector(f"#event-{second}", timeout=WAIT_MS)
    screen.settle()
    assert statuses(path) == {first: "accepted"}


def test_a_place_is_corrected_one_is_rejected_and_undone_and_the_export_says_so(served):
    screen, path = served
    screen.open("?tab=review")
    with EventStore(path) as store:
        shelling = next(event for event in store.events() if event.kind == "incident" and event.deaths)
        other = next(event for event in store.events() if event.kind == "statement")
    screen.open(f"?tab=review&event={shelling.id}")
    screen.page.locator(f"#place-of-{shelling.id} > summary").click()
    screen.page.fill("#place-search", "Meghri")
    screen.page.click("#put-meghri", timeout=WAIT_MS)
    waits(screen, "1 corrigé")
    card = screen.page.locator(f"#event-{shelling.id}")
    assert "(la machine : Goris)" in " ".join(card.locator(".reviewed").inner_text().split())
    assert screen.layer().evaluate("dateline.where('meghri')") is not None, "it has moved on the map"
    screen.open(f"?tab=review&event={other.id}")
    screen.page.click("#do-reject")
    waits(screen, "1 rejeté")
    screen.page.locator("#rejected > summary").click()
    screen.page.click(f"#restore-{other.id}")
    screen.page.wait_for_selector("#rejected", state="detached", timeout=WAIT_MS)
    rows = {row["event_id"]: row for row in exported(screen)}
    assert (rows[shelling.id]["status"], rows[shelling.id]["place"], rows[shelling.id]["corrected"]) == (
        "corrected", "Meghri", "place",
    )  # fmt: skip
    assert rows[shelling.id]["reviewed_by"]
    assert rows[other.id]["status"] == "proposed"
    screen.open("?status=corrected&tab=list")
    assert screen.page.locator(".events tbody tr").count() == 1


def test_type_day_who_and_figures_are_corrected_in_one_form(served):
    screen, path = served
    with EventStore(path) as store:
        shelling = next(event for event in store.events() if event.kind == "incident" and event.deaths)
    screen.open(f"?tab=review&event={shelling.id}")
    screen.page.fill("#reviewer", "Ada")
    screen.page.press("#reviewer", "Enter")
    screen.settle()
    screen.page.locator(f"#correct-{shelling.id} > summary").click()
    screen.page.select_option(f"#event_type-{shelling.id}", "air_strike")
    screen.page.fill(f"#from-{shelling.id}", "2023-04-10")
    screen.page.fill(f"#to-{shelling.id}", "2023-04-11")
    screen.page.fill(f"#actor1-{shelling.id}", "Azerbaïdjan")
    screen.page.fill(f"#deaths-{shelling.id}", "5-7")
    screen.page.click(f"#save-{shelling.id}")
    waits(screen, "1 corrigé")
    with EventStore(path) as store:
        (one,) = store.reviewed()
    assert one.mark.reviewer == "Ada"
    assert (one.event.event_type, one.event.actor1.name, one.event.deaths[0].value.high) == ("air_strike", "Azerbaïdjan", 7)
    assert (one.event.when.start.isoformat(), one.event.when.end.isoformat()) == ("2023-04-10", "2023-04-11")
    screen.page.fill(f"#from-{shelling.id}", "2023-04-20")
    screen.page.fill(f"#actor2-{shelling.id}", "un berger")
    screen.page.click(f"#save-{shelling.id}")
    screen.page.wait_for_selector(".review [role=alert]", timeout=WAIT_MS)
    assert "inversez-les" in screen.page.inner_text(".review [role=alert]")
    alert, frame = (screen.page.locator(shown).bounding_box() for shown in (".review [role=alert]", ".st-key-right"))
    assert frame["y"] <= alert["y"] <= frame["y"] + frame["height"] - alert["height"], "it is seen beside the form"
    assert screen.page.input_value(f"#from-{shelling.id}") == "2023-04-20", "the form stays open as it was filled in"
    assert screen.page.is_visible(f"#actor2-{shelling.id}")
    assert screen.page.input_value(f"#actor2-{shelling.id}") == "un berger"


def test_a_name_is_given_once_and_the_next_key_is_a_verdict(served):
    screen, path = served
    screen.open("?tab=review")
    screen.page.fill("#reviewer", "Zoé, à Goma")
    screen.page.press("#reviewer", "Enter")
    screen.page.keyboard.press("a")
    waits(screen, "1 accepté")
    screen.open("?tab=review")
    screen.page.keyboard.press("r")
    waits(screen, "1 rejeté")
    screen.page.context.clear_cookies()
    with EventStore(path) as store:
        assert [one.reviewer for one in store.reviews()] == ["Zoé, à Goma"] * 2
    assert screen.page.input_value("#reviewer") == "Zoé, à Goma"


def test_a_verdict_in_the_same_breath_as_a_name_is_that_persons(served):
    screen, path = served
    screen.open("?tab=review")
    screen.page.evaluate("""() => {
      const box = document.querySelector("#reviewer");
      box.value = "Awa";
      box.form.requestSubmit();
      document.querySelector('[data-shortcut="a"]').click();
    }""")
    waits(screen, "1 accepté")
    screen.page.context.clear_cookies()
    with EventStore(path) as store:
        assert [one.reviewer for one in store.reviews()] == ["Awa"]
    assert screen.page.input_value("#reviewer") == "Awa"


MARK = """([article, words]) => {
  const root = document.querySelector('.whole[data-article]');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return true;
  }
  return false;
}"""


def test_words_marked_in_the_article_become_an_event(served):
    screen, path = served
    screen.open("?tab=review")
    marks = screen.page.locator("details[id^=marks-]")
    marks.locator("summary").click()
    screen.page.click("#mark-incident")
    screen.page.wait_for_selector(".review [role=alert]", timeout=WAIT_MS)
    screen.settle()
    if marks.get_attribute("open") is None:
        marks.locator("summary").click()
    assert screen.page.evaluate(MARK, ["", "pont a été"])
    screen.page.click("#mark-incident")
    waits(screen, "1 accepté")
    with EventStore(path) as store:
        (one,) = store.reviewed()
        assert store.article("d.txt")[one.event.evidence.span] == "pont a été"
    assert "Ajouté par" in screen.page.inner_text(f"#event-{one.event.id} .reviewed")


def test_what_the_command_line_says_is_seen_at_the_next_click(served):
    screen, path = served
    screen.open()
    total = screen.page.inner_text(".head [role=status]")
    with EventStore(path) as store:
        store.reject(store.events()[0].id, by="Ben")
    screen.page.click("#tab-review")
    waits(screen, "1 rejeté")
    assert screen.page.inner_text(".head [role=status]") != total


def test_a_phone_reviews_with_a_thumb(chromium, served):
    screen, path = served
    context, phone = new_screen(chromium, screen.address, **PHONE, locale="en-US")
    phone.open("?tab=review")
    phone.page.tap("#do-accept")
    waits(phone, "1 accepted")
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390
    context.close()
    assert len(statuses(path)) == 1
