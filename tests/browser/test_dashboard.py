"""What a person does with the dashboard: opens it, slides, clicks a marker, reads, compares, takes away."""

import csv
import io
import json
import re
import sqlite3
from pathlib import Path
from urllib.parse import unquote_plus

import pytest

from geo.store import EventStore
from tests import views_corpus as made
from tests.browser.conftest import WAIT_MS, new_screen, serve

pytestmark = pytest.mark.browser

DRONES = "drones de combat en direction de la station balnéaire arménienne de Jermuk"


def test_it_opens_in_the_browser_s_language_on_a_map_with_markers(screen):
    screen.open()
    assert screen.page.get_attribute("html", "lang") == "fr"
    assert re.search(r"\d+ événements sur \d+ · 5 articles", screen.page.inner_text(".head"))
    assert screen.layer().evaluate("window.dateline.where('jermuk')") is not None
    box = screen.page.locator("iframe[title*='folium']").bounding_box()
    assert box["width"] > 800
    assert box["height"] >= 700


def test_markers_do_not_wait_for_the_articles(chromium, tmp_path):
    with EventStore(tmp_path / "store.db") as store:
        for article in (made.DISPATCH, made.SECOND):
            store.add(article, [event for event in made.EVENTS if event.evidence.article_id == article.id])
    # A record that cannot be read: whatever needs the articles fails, and what does not is there all the same.
    connection = sqlite3.connect(tmp_path / "store.db")
    connection.execute("UPDATE events SET record = 'x'")
    connection.commit()
    connection.close()
    for address in serve(tmp_path):
        context, screen = new_screen(chromium, address)
        screen.page.goto(address)
        assert screen.layer().evaluate("dateline.where('goma')") is not None
        context.close()


def test_a_click_on_jermuk_brings_the_sentence_that_put_it_there(screen):
    screen.open()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    card = screen.page.locator("article.card", has_text="Frappe de drones").first
    assert DRONES in " ".join(card.locator("blockquote").inner_text().split())
    assert card.locator("u.d").first.inner_text() == "pendant la nuit"
    assert "Jermuk" in card.locator("u.p").all_inner_texts()
    assert "Associated Press" in card.locator(".source").first.inner_text()
    assert "13–14 sept. 2022" in card.locator(".day").inner_text()
    assert screen.query()["place"] == "jermuk"


def test_the_same_marker_can_be_clicked_again_after_another_choice(screen):
    screen.open()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    screen.page.click("#all-places")
    screen.wait_for_heading("Tous les lieux")
    screen.settle()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")


def test_nothing_crosses_the_websocket_while_a_handle_moves_and_the_panel_follows_at_rest(screen):
    screen.open()
    handle = screen.layer().locator(".noUi-handle").first
    box = handle.bounding_box()
    mouse = screen.page.mouse
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    shown = screen.layer().evaluate("window.dateline.frames.count")
    before = screen.page.inner_text(".head [role=status]")
    mouse.move(x, y)
    mouse.down()
    screen.frames.clear()
    for step in range(1, 40):
        mouse.move(x + step * 8, y)
    assert screen.layer().evaluate("window.dateline.frames.count") > shown + 5
    assert screen.frames == []
    mouse.up()
    screen.page.wait_for_function(
        "before => document.querySelector('.head [role=status]').innerText !== before", arg=before, timeout=WAIT_MS
    )
    screen.settle()
    assert {"from", "to"} <= screen.query().keys()
    assert screen.layer().evaluate("window.dateline.time !== undefined")


def test_the_view_of_the_map_survives_slides_clicks_and_filters(screen):
    screen.open()
    frame = screen.layer()
    frame.evaluate("window.dateline.map.setView([40, 45.6], 8, {animate: false})")
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    screen.page.click("#kind-incident")
    screen.settle()
    screen.layer().locator(".noUi-handle").first.press("ArrowRight")
    screen.settle()
    at = frame.evaluate(
        "[window.dateline.map.getCenter().lat, window.dateline.map.getCenter().lng, window.dateline.map.getZoom()]"
    )
    assert at == pytest.approx([40, 45.6, 8], abs=0.01)


def _view(screen):
    return screen.layer().evaluate("[dateline.map.getZoom(), dateline.map.getCenter().lat, dateline.map.getCenter().lng]")


def test_where_the_map_was_moved_to_stands_in_the_address_and_comes_back_from_it(screen):
    screen.open()
    assert "view" not in screen.query(), "nobody has moved the map yet"
    area = screen.layer().locator(".dl-map").bounding_box()
    screen.frames.clear()
    mouse = screen.page.mouse
    mouse.move(area["x"] + 500, area["y"] + 300)
    mouse.down()
    mouse.move(area["x"] + 350, area["y"] + 220, steps=6)
    mouse.up()
    screen.layer().click(".dl-bar button >> nth=0")
    screen.page.wait_for_url("**view=**")
    screen.page.wait_for_timeout(900)
    assert screen.frames == [], "moving the map runs nothing on the server"
    moved = _view(screen)
    screen.click_marker("jermuk") if screen.layer().evaluate("dateline.where('jermuk')") else screen.page.click("#tab-list")
    screen.settle()
    address = screen.page.url
    assert "view" in screen.query(), "what Python writes leaves it in"
    screen.open()
    assert _view(screen) != pytest.approx(moved, abs=0.05)
    screen.open("?" + address.partition("?")[2])
    assert _view(screen) == pytest.approx(moved, abs=0.01)


def test_a_view_that_means_nothing_is_passed_over(screen):
    screen.open("?view=6_95_10")
    assert screen.layer().evaluate("dateline.where('jermuk')") is not None


def test_an_event_s_own_link_moves_slider_and_map_to_it(screen):
    screen.open()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    card = screen.page.locator("article.card", has_text="Frappe de drones").first
    link = card.locator("a[id^='link-']").get_attribute("href")
    event_id = card.get_attribute("id").removeprefix("event-")
    screen.open("?from=2021-05-01&to=2021-05-31")
    assert screen.page.locator(f"#event-{event_id}").count() == 0
    screen.open(link + "&from=2021-05-01&to=2021-05-31")
    screen.wait_for_heading("Djermouk")
    assert screen.page.locator(f"#event-{event_id}.chosen").count() == 1
    from_, to = screen.layer().evaluate("[window.dateline.state.from, window.dateline.state.to]")
    assert from_ <= 19249 <= to, "14 September 2022 is day 19249"
    assert screen.layer().evaluate("window.dateline.where('jermuk')") is not None


def test_the_whole_state_comes_back_from_the_address(screen):
    screen.open()
    screen.page.click("#kind-incident")
    screen.settle()
    screen.page.click("#tab-list")
    screen.page.fill("#search", "armee")
    screen.page.wait_for_url("**q=armee**")
    screen.settle()
    rows = screen.page.locator("table.events tbody tr").count()
    said = screen.page.inner_text(".head")
    address = screen.page.url
    screen.open("?" + address.partition("?")[2])
    assert screen.page.locator("table.events tbody tr").count() == rows > 0
    assert screen.page.inner_text(".head") == said
    assert screen.page.input_value("#search") == "armee"


def test_a_row_of_the_list_opens_its_card_by_keyboard_alone(standing):
    standing.go("?tab=list")
    link = standing.page.locator("table.events tbody tr", has_text="Frappe de drones").first.locator("a[id^='row-']")
    link.focus()
    standing.page.keyboard.press("Enter")
    standing.wait_for_heading("Djermouk")
    assert DRONES in " ".join(standing.page.inner_text("article.card.chosen blockquote").split())
    standing.settle()
    assert standing.layer().evaluate("window.dateline.state.event") >= 0
    standing.page.go_back()
    standing.page.wait_for_function("document.activeElement.id.startsWith('row-')", timeout=WAIT_MS)
    assert "Frappe de drones" in standing.page.inner_text("tr:has(:focus)")


def test_the_whole_job_is_done_by_keyboard_alone(screen):
    screen.open()
    keyboard = screen.page.keyboard
    before = screen.page.inner_text(".head [role=status]")
    for _ in range(60):  # from the head of the page to the first handle of the slider
        keyboard.press("Tab")
        if screen.layer().evaluate("document.activeElement?.classList.contains('noUi-handle') && document.hasFocus()"):
            break
    else:
        pytest.fail("Tab does not reach the slider")
    for _ in range(12):
        keyboard.press("ArrowRight")
    screen.page.wait_for_function(
        "before => document.querySelector('.head [role=status]').innerText !== before", arg=before, timeout=WAIT_MS
    )
    screen.settle()
    _tab_to(screen, "tab-list")
    keyboard.press("Enter")
    screen.page.wait_for_selector("#search", timeout=WAIT_MS)
    screen.settle()
    _tab_to(screen, "row-")
    keyboard.press("Enter")
    screen.page.wait_for_selector("article.card.chosen blockquote mark", timeout=WAIT_MS)
    chosen = screen.page.get_attribute("article.card.chosen", "id")
    screen.settle()
    _tab_to(screen, "step-ArrowRight")
    keyboard.press("Enter")
    screen.page.wait_for_function("id => document.querySelector('article.card.chosen')?.id !== id", arg=chosen, timeout=WAIT_MS)
    screen.settle()
    _tab_to(screen, "chip-take")
    keyboard.press("Enter")
    button = screen.page.get_by_role("button", name=re.compile("^KML"))
    button.wait_for(timeout=WAIT_MS)
    screen.settle()
    for _ in range(60):
        keyboard.press("Tab")
        if button.evaluate("button => button === document.activeElement"):
            break
    with screen.page.expect_download(timeout=WAIT_MS) as waiting:
        keyboard.press("Enter")
    assert waiting.value.suggested_filename.endswith(".kml")


def test_the_keyboard_skips_the_head(screen):
    screen.open()
    _tab_to(screen, "skip")
    assert screen.page.inner_text("#skip") == "Aller au contenu"
    screen.page.keyboard.press("Enter")
    assert screen.page.evaluate("document.activeElement.id") == "tab-excerpts"


def _tab_to(screen, start):
    """Presses Tab, at most round the page, until what has focus has an id that starts so."""
    for _ in range(150):
        if (screen.page.evaluate("document.activeElement?.id") or "").startswith(start):
            return
        screen.page.keyboard.press("Tab")
    pytest.fail(f"Tab does not reach {start}")


def test_next_and_previous_go_round_by_button_and_by_key(standing):
    standing.go("?place=jermuk")
    standing.page.click("#step-ArrowRight")
    standing.page.wait_for_selector("article.card.chosen", timeout=WAIT_MS)
    first = standing.page.get_attribute("article.card.chosen", "id")
    standing.settle()
    standing.page.keyboard.press("ArrowRight")
    standing.page.wait_for_function(
        "id => document.querySelector('article.card.chosen')?.id !== id", arg=first, timeout=WAIT_MS
    )
    standing.settle()
    standing.page.keyboard.press("ArrowLeft")
    standing.page.wait_for_function(
        "id => document.querySelector('article.card.chosen')?.id === id", arg=first, timeout=WAIT_MS
    )


def test_the_whole_article_opens_in_place(standing):
    standing.go("?place=jermuk")
    standing.page.locator("a[id^='whole-']").first.click()
    standing.page.wait_for_selector(".whole mark.chosen", timeout=WAIT_MS)
    assert "49 de ses soldats" in standing.page.inner_text(".whole")


def test_the_search_minds_no_accents_and_keeps_the_caret(standing):
    standing.go("?tab=list")
    field = standing.page.locator("#search")
    field.click()
    field.press_sequentially("pelosi erev", delay=60)
    standing.page.wait_for_url("**q=pelosi*erev**")
    standing.settle()
    field.press_sequentially("an", delay=60)
    standing.page.wait_for_url("**q=pelosi*erevan**")
    assert field.input_value() == "pelosi erevan"
    assert standing.page.evaluate("document.activeElement.id") == "search"
    standing.settle()
    assert standing.page.locator("table.events tbody tr").count() >= 1


def test_who_says_so_is_a_filter_with_its_counts(standing):
    standing.go("?tab=filters")
    group = standing.page.locator("fieldset", has_text="Qui l’affirme")
    box = group.locator("label").first
    n = int(box.locator("b").inner_text())
    box.locator("input").check()
    standing.page.wait_for_url("**claimant=**")
    standing.settle()
    assert standing.page.inner_text("#kind-incident b") == str(n)
    assert standing.page.inner_text("#kind-statement b") == "0"


def test_filters_act_on_map_list_and_counts(standing):
    standing.go("?tab=filters")
    box = standing.page.locator("[id='filter-type-drone_strike']")
    if not box.is_visible():
        standing.page.click("#more-type summary")
    box.check()
    standing.page.wait_for_url("**type=drone_strike**")
    standing.settle()
    assert standing.page.inner_text("#kind-incident b") == "1"
    frame = standing.layer()
    assert frame.evaluate("window.dateline.where('jermuk')") is not None
    assert frame.evaluate("window.dateline.where('baku')") is None
    standing.page.click("#drop-filters")
    standing.settle()
    assert frame.evaluate("window.dateline.where('baku')") is not None


def test_the_tolls_stand_side_by_side(standing):
    standing.go("?tab=claims")
    shown = " ".join(standing.page.inner_text(".st-key-right").split())
    assert "au moins 49" in shown
    assert re.search(r"\b50 morts", shown)
    assert "99" not in shown


def test_the_language_changes_everywhere_and_stays_in_the_address(screen):
    screen.open()
    screen.page.click("#language-en")
    screen.page.wait_for_function("() => document.documentElement.lang === 'en'", timeout=WAIT_MS)
    screen.settle()
    assert screen.query()["lang"] == "en"
    assert "events" in screen.page.inner_text(".head")
    assert "Excerpts" in screen.page.inner_text(".tabs")
    layer = screen.layer().locator("body")
    assert "Week" in layer.inner_text()
    assert "Semaine" not in layer.inner_text()


def test_the_colours_follow_the_system_and_the_switch(screen, phone):
    dark = "() => getComputedStyle(document.querySelector('.stApp')).backgroundColor"
    screen.open()
    assert screen.page.evaluate(dark) == "rgb(248, 250, 252)"
    screen.page.click("#theme")
    screen.page.wait_for_url("**theme=dark**")
    screen.settle()
    assert screen.page.evaluate(dark) == "rgb(11, 18, 32)"
    assert screen.layer().locator(".dl.dl-dark").count() == 1
    phone.open()
    assert phone.page.evaluate(dark) == "rgb(11, 18, 32)"


def test_what_is_shown_can_be_taken_away(standing):
    standing.go("?tab=take&kind=incident")
    with standing.page.expect_download(timeout=WAIT_MS) as waiting:
        standing.page.get_by_role("button", name=re.compile("^CSV")).click()
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text(encoding="utf-8-sig"))))
    assert {row["kind"] for row in rows} == {"incident"}
    assert any(DRONES in row["excerpt"] for row in rows)
    with standing.page.expect_download(timeout=WAIT_MS) as waiting:
        standing.page.get_by_role("button", name=re.compile("^GeoJSON")).click()
    assert waiting.value.suggested_filename.endswith(".geojson")
    assert len(json.loads(Path(waiting.value.path()).read_text(encoding="utf-8"))["features"]) == len(rows)


def test_the_browser_s_back_button_goes_back(standing):
    standing.go("")
    standing.page.click("#tab-articles")
    standing.page.wait_for_url("**tab=articles**")
    standing.settle()
    standing.page.click("#tab-claims")
    standing.page.wait_for_url("**tab=claims**")
    standing.settle()
    standing.page.go_back()
    standing.page.wait_for_selector("#tab-articles[aria-current]", timeout=WAIT_MS)


def test_on_a_phone_the_panel_lies_under_the_map_and_nothing_runs_over_the_side(phone):
    phone.open()
    box = phone.page.locator("iframe[title*='folium']").bounding_box()
    panel = phone.page.locator(".st-key-right").bounding_box()
    assert box["width"] > 350
    assert panel["y"] >= box["y"] + box["height"] - 1
    assert phone.page.evaluate("document.querySelector('.stMain').scrollWidth") <= 390
    assert (
        phone.page.evaluate(
            "[...document.querySelectorAll('.dateline *')].filter(e => e.getBoundingClientRect().right > 391 && !e.closest('.hidden, .tabs, .head nav')).length"
        )
        == 0
    )
    chips = phone.page.locator(".head nav .chip")
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= 390 for box in (chip.bounding_box() for chip in chips.all()))
    phone.click_marker("yerevan")
    phone.wait_for_heading("Yerevan")
    phone.settle()
    phone.page.click("#chip-filters")
    phone.wait_for_heading("Filters")
    phone.page.wait_for_function("document.querySelector('.st-key-right h2').getBoundingClientRect().bottom < innerHeight / 2")


def test_it_works_under_a_base_path(chromium, tmp_path):
    for address in serve(tmp_path, "--server.baseUrlPath=deep/er"):
        context, screen = new_screen(chromium, address)
        screen.open()
        screen.click_marker("jermuk")
        screen.wait_for_heading("Djermouk")
        context.close()
        assert screen.blocked == []
        assert screen.errors == []


def test_a_store_that_cannot_be_opened_says_so_in_one_sentence(chromium, tmp_path):
    (tmp_path / "store.db").write_bytes(b"no database at all, but long enough to be looked at" * 40)
    for address in serve(tmp_path):
        context, screen = new_screen(chromium, address)
        screen.page.goto(address)
        screen.page.wait_for_selector("[role=alert]", timeout=WAIT_MS)
        assert "pas de base Dateline" in screen.page.inner_text("[role=alert]")
        assert "Traceback" not in screen.page.inner_text("body")
        context.close()
        assert screen.blocked == []


def test_the_address_stays_readable(screen):
    screen.open()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    assert re.fullmatch(r"[\w=&.-]+", unquote_plus(screen.page.url.partition("?")[2]))
