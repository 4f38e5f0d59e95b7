"""What a person does who brings an article of their own: drops it, dates it, sees what is read in it, stores it, finds it on the map."""

import json
import re
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import BrowserContext

from geo.model import Article
from geo.store import EventStore
from tests.browser.conftest import PHONE, WAIT_MS, Screen, new_screen, on, serve
from tests.browser.test_axe import needs_axe, violations
from tests.made_files import docx_of

pytestmark = pytest.mark.browser

TEXT = """GOMA (AFP) – Des tirs nourris ont été entendus mardi matin dans les faubourgs de Goma, selon des habitants.

Au moins trois personnes ont été tuées à Sake, a indiqué mercredi une source hospitalière.
"""

DROP = """([zone, files]) => {
  const data = new DataTransfer();
  for (const [name, text] of files) data.items.add(new File([text], name));
  for (const type of ["dragenter", "dragover", "drop"])
    zone.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data}));
}"""


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("adding")
    for address in serve(folder):
        yield folder / "store.db", address


@pytest.fixture
def adding(desktop: BrowserContext, place) -> Iterator[Screen]:
    with on(desktop, place[1]) as screen:
        open_page(screen)
        yield screen


def open_page(screen: Screen, query: str = "") -> None:
    screen.page.goto(f"{screen.address}?tab=add{query}")
    screen.page.wait_for_selector(".st-key-drop button", timeout=4 * WAIT_MS)  # a server that has only just started
    screen.settle()


def drop(screen: Screen, *files: tuple[str, str]) -> None:
    zone = screen.page.query_selector("[data-testid=stFileUploaderDropzone]")
    screen.page.evaluate(DROP, [zone, list(files)])
    screen.page.wait_for_selector(".queue", timeout=WAIT_MS)
    screen.settle()


def stored(place) -> list[str]:
    with EventStore(place[0]) as store:
        return [article.id for article in store.articles()]


def test_drop_date_look_store_and_find_on_the_map(adding, place):
    page = adding.page
    assert page.get_by_role("button", name="Choisir des fichiers").count() == 1
    drop(adding, ("depeche.txt", TEXT), ("bad.pdf", "%PDF-1.4 x"), ("note.odt", "PK\x03\x04"), ("i.png", "\x00"))
    page.wait_for_selector(".refused li:nth-child(3)", timeout=WAIT_MS)
    assert "date à donner" in page.inner_text(".queue")
    refused = [one.splitlines()[0] for one in page.locator(".refused li").all_inner_texts()]
    assert [re.fullmatch(r"(\S+) n’est pas un texte lisible.+", one)[1] for one in refused] == ["bad.pdf", "note.odt", "i.png"]
    assert page.locator(".noted u.p", has_text="Sake").get_attribute("title") == "Saké (ville)"
    assert page.locator(".st-key-store").count() == 0
    page.get_by_label("Publié le").fill("2023-05-04")
    page.wait_for_selector("#foreseen", timeout=WAIT_MS)
    page.get_by_role("button", name="Prendre AFP comme source").click()
    page.wait_for_function("() => document.querySelector('.fields input[type=text]').value === 'AFP'", timeout=WAIT_MS)
    page.get_by_label("Titre", exact=True).fill("Tirs près de Goma")
    page.get_by_label("Titre", exact=True).blur()
    page.wait_for_selector(".st-key-outcome h2:has-text('Tirs près de Goma')", timeout=WAIT_MS)
    card = page.locator(".foreseen article.card", has_text="Affrontement").first
    assert "2 mai 2023" in card.inner_text()
    assert card.locator("u.d").first.inner_text() == "mardi matin"
    assert "depeche.txt" not in stored(place)
    page.get_by_role("button", name="Enregistrer 1 article").click()
    page.wait_for_selector("#to-the-map", timeout=WAIT_MS)
    with EventStore(place[0]) as store:
        assert store.article("depeche.txt").headline == "Tirs près de Goma"
    page.click("#to-the-map")
    adding.layer()
    adding.wait_for_heading("Goma")
    assert adding.layer().evaluate("window.dateline.where('goma')") is not None
    text = page.inner_text("article.card.chosen")
    assert "AFP" in text
    assert "publié le 4 mai 2023" in text


def test_a_word_document_goes_the_same_way_and_the_same_text_is_known(adding, place):
    page = adding.page
    files = [
        {"name": "note-2023-06-07.docx", "mimeType": "", "buffer": docx_of("Des tirs à Bukavu mardi.")},
        {"name": "copie-2023-06-07.txt", "mimeType": "", "buffer": "Des  tirs à Bukavu mardi.".encode()},
    ]
    page.set_input_files("[data-testid=stFileUploaderDropzoneInput]", files)
    page.get_by_role("button", name="Enregistrer 2 articles").click(timeout=WAIT_MS)
    page.wait_for_selector("#to-the-map", timeout=WAIT_MS)
    assert [name for name in stored(place) if "2023-06-07" in name] == ["note-2023-06-07.docx"]
    assert "déjà là" in page.inner_text(".queue")


def test_text_is_pasted_and_the_day_that_it_says_is_offered(adding):
    page = adding.page
    page.get_by_label("Ou collez un texte").fill("PARIS, 3 février 2024 (AFP) - Des tirs ont éclaté vendredi à Goma.")
    page.get_by_role("button", name="Lire le texte").click()
    page.get_by_role("button", name="Prendre le 3 févr. 2024").click(timeout=WAIT_MS)
    page.wait_for_selector("#foreseen", timeout=WAIT_MS)
    assert page.get_by_label("Publié le").input_value() == "2024-02-03"
    assert page.get_by_label("Ou collez un texte").input_value() == ""


def test_what_waits_to_be_stored_is_not_lost_with_the_page_unasked(adding):
    page = adding.page
    drop(adding, ("a.txt", TEXT))
    page.click(".st-key-outcome h2")  # a page that nobody has touched may not ask
    with page.expect_event("dialog") as asked:
        page.evaluate("() => { setTimeout(() => location.reload()); }")
    assert asked.value.type == "beforeunload"
    asked.value.dismiss()
    assert page.locator(".queue li").count() == 1
    page.get_by_role("button", name="Vider la liste").click()
    page.wait_for_selector(".queue", state="detached", timeout=WAIT_MS)
    page.reload()
    page.wait_for_selector(".st-key-drop button", timeout=WAIT_MS)


def test_an_article_is_removed_after_a_question(adding, place):
    with EventStore(place[0]) as store:
        store.add(Article("weg 1.txt", date(2023, 9, 2), "Rien.", headline="À retirer"), [])
    page = adding.page
    page.goto(f"{adding.address}?tab=articles")
    card = page.locator("article.card", has_text="À retirer")
    card.get_by_text("Retirer…").click(timeout=WAIT_MS)
    assert "Retirer «\u00a0À retirer\u00a0», avec 0 événement\u00a0?" in card.inner_text()
    card.get_by_role("button", name="Retirer").click()
    card.wait_for(state="detached", timeout=WAIT_MS)
    assert "weg 1.txt" not in stored(place)
    assert page.locator("details.asking-first[open]").count() == 0, "no other article is asked about instead"


def test_hostile_text_is_shown_as_text(adding):
    page = adding.page
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    hostile = "headline: <img src=x onerror=alert(1)>\n\nDes tirs à <script>alert(2)</script> Goma. ${alert(3)} `x` [a](javascript:alert(4))"
    drop(adding, ("<b onclick=alert(5)>.txt", hostile))
    assert "<script>alert(2)</script>" in page.inner_text(".noted")
    assert "<img src=x onerror=alert(1)>" in page.inner_text(".queue")
    assert page.locator(".st-key-add :is(script, img)").count() == 0


def test_the_keyboard_alone_chooses_and_stores(adding, place):
    page = adding.page
    drop(adding, ("un-2023-07-01.txt", "Des tirs à Goma vendredi."), ("deux-2023-07-02.txt", "Des tirs à Bunia samedi."))
    page.focus("#entry-2")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.noted')?.innerText.includes('Bunia')", timeout=WAIT_MS)
    for _ in range(12):
        if page.evaluate("() => document.activeElement.innerText.startsWith('Enregistrer')"):
            break
        page.keyboard.press("Shift+Tab")  # the button stands before the list
    page.keyboard.press("Enter")
    page.wait_for_selector("#to-the-map", timeout=WAIT_MS)
    assert {"un-2023-07-01.txt", "deux-2023-07-02.txt"} <= set(stored(place))


def test_a_long_import_tells_how_far_it_is_and_is_cancelled_at_any_time(adding, place):
    page = adding.page
    count = 4000
    lines = (
        json.dumps({"id": f"long-{n}", "published": "2023-08-01", "text": f"Mardi, {n} soldats ont été tués à Goma. {TEXT}"})
        for n in range(count)
    )
    drop(adding, ("long.jsonl", "\n".join(lines)))
    page.get_by_role("button", name=f"Enregistrer {count:,} articles".replace(",", "\u202f")).click(timeout=WAIT_MS)
    page.wait_for_selector("[role=progressbar]", timeout=WAIT_MS)
    page.get_by_role("button", name="Annuler").click()
    page.wait_for_selector("text=Annulé après", timeout=WAIT_MS)
    done = [name for name in stored(place) if name.startswith("long-")]
    assert len(done) < count
    with EventStore(place[0]) as store:
        assert all(store.events(article_id=name) for name in done), "each is stored whole"


@pytest.mark.parametrize("shown", ["light desktop fr", "dark phone en"])
def test_axe_finds_nothing_serious(chromium, place, shown):
    needs_axe()
    theme, device, language = shown.split()
    other = "light" if theme == "dark" else "dark"  # the colours that are chosen hold, whatever the system's are
    context, screen = new_screen(chromium, place[1], color_scheme=other, **(PHONE if device == "phone" else {}))
    open_page(screen, f"&lang={language}&theme={theme}")
    screen.page.fill(".st-key-add textarea", "Des tirs à Goma.")
    assert violations(screen.page.main_frame) == []
    drop(screen, ("a.txt", TEXT), ("b-2023-05-04.txt", TEXT + "Fin."), ("bad.pdf", "%PDF-1.4 x"))
    screen.page.click("#entry-2")
    screen.page.wait_for_selector("#foreseen", timeout=WAIT_MS)
    assert violations(screen.page.main_frame) == []
    assert screen.page.locator("input[type=date]").evaluate("field => getComputedStyle(field).colorScheme") == theme
    wide = screen.page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0, "nothing is wider than the screen"
    context.close()
    assert screen.blocked == []
    assert screen.errors == []
