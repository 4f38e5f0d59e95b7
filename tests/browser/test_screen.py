"""The rows of the screen that nothing else looks at: legend, uncertainty, why, sorting, places within places, every file, empty
and broken states, tiles."""

import hashlib
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import Browser

from geo.export import FORMATS
from geo.features import Features, features
from geo.model import Actor, Article, Evidence, Incident, Span, Statement, When, Where
from geo.store import EventStore
from tests import views_corpus as made
from tests.browser.conftest import WAIT_MS, Screen, new_screen, serve
from tests.browser.layer import BAMAKO, GAO, KIDAL, KIDAL_REGION, PLACES, SEEN, crowd, opened, sample

pytestmark = pytest.mark.browser

PIXEL = """([id, dx, dy]) => { const at = dateline.where(id); const c = document.querySelector('.dl-markers'); const k = devicePixelRatio;
  return [...c.getContext('2d').getImageData(Math.round((at.x + dx * at.r) * k), Math.round((at.y + dy * at.r) * k), 1, 1).data]; }"""


WRITTEN = """() => { window.written = []; const write = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (...said) { window.written.push(said[0]); return write.apply(this, said); }; }"""


def _near(pixel, colour):
    return all(abs(a - b) < 40 for a, b in zip(pixel[:3], colour, strict=True))


def _shown(screen: Screen) -> int:
    """How many events the head says are shown."""
    return int(re.match(r"[\d\u202f]+", screen.page.inner_text(".head [role=status]"))[0].replace("\u202f", ""))


LONG = Article("long.txt", date(2024, 3, 9), "a" * 10_000 + " Fin.", "fr", "Agence", "b" * 10_000)
WORD = Evidence(LONG.id, Span(0, 10_000), "example")
TOLD_LONG = replace(
    made.HURT, id="abcdefabcdef", evidence=WORD, content=WORD, speaker=Actor("a" * 10_000, "a" * 10_000, "person")
)
"""A word of ten thousand letters."""


@pytest.fixture(scope="module")
def _congo(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    folder = tmp_path_factory.mktemp("congo")
    with EventStore(folder / "store.db") as store:
        for article in (made.DISPATCH, made.SECOND, made.BAD):
            store.add(article, [event for event in made.EVENTS if event.evidence.article_id == article.id])
        store.add(LONG, [TOLD_LONG])
    for address in serve(folder):
        context, screen = new_screen(chromium, address)
        screen.open()
        yield screen
        context.close()


@pytest.fixture
def congo(_congo: Screen) -> Iterator[Screen]:
    """A page on the corpus made by hand, which a test lets go elsewhere."""
    yield _congo
    assert (_congo.blocked, _congo.errors) == ([], [])


# --- head --------------------------------------------------------------------------------------------------------------


def test_the_head_says_how_much_of_what_is_shown_and_of_which_days(standing):
    standing.go("?from=2022-09-12&to=2022-09-18")
    said = " ".join(standing.page.inner_text(".head [role=status]").split())
    assert re.fullmatch(r"\d+ événements sur \d+ · 5 articles · 12.?–.?18 sept\. 2022", said)
    assert _shown(standing) == standing.layer().evaluate("dateline.tally.shown")


# --- map ---------------------------------------------------------------------------------------------------------------


def test_incidents_are_discs_and_statements_are_rings(screen):
    screen.open()
    frame = screen.layer()
    assert _near(frame.evaluate(PIXEL, ["jermuk", 0.7, 0]), (213, 94, 0))
    ring = [frame.evaluate(PIXEL, ["yerevan", 0.9 * x, 0.9 * y]) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))]
    assert any(_near(pixel, (0, 114, 178)) for pixel in ring)
    assert _near(frame.evaluate(PIXEL, ["yerevan", 0.55, 0.1]), (255, 255, 255))


def test_a_seat_is_a_dashed_ring(screen):
    screen.open()
    around = screen.layer().evaluate(
        """() => { const at = dateline.where('baku'); const k = devicePixelRatio;
        const g = document.querySelector('.dl-markers').getContext('2d'); let gaps = 0; let ring = 0;
        for (let a = 0; a < 360; a += 2) {
          const r = (at.r - 1.5) * k;
          const [red,, blue] = g.getImageData(Math.round(at.x * k + r * Math.cos(a * Math.PI / 180)), Math.round(at.y * k + r * Math.sin(a * Math.PI / 180)), 1, 1).data;
          if (blue > 150 && red < 90) ring++; else gaps++;
        }
        return [ring, gaps]; }"""
    )
    assert min(around) > 20


def test_the_legend_names_every_sign_and_hides_no_marker(screen):
    screen.open()
    frame = screen.layer()
    box = frame.locator(".dl-legend").bounding_box()
    area = frame.locator(".dl-map").bounding_box()
    marks = frame.evaluate("dateline.places.map(p => dateline.where(p.id)).filter(Boolean)")
    assert not [
        m
        for m in marks
        if box["x"] < area["x"] + m["x"] < box["x"] + box["width"] and box["y"] < area["y"] + m["y"] < box["y"] + box["height"]
    ]
    if not frame.evaluate("document.querySelector('.dl-legend').open"):
        frame.click(".dl-legend summary")
    told = frame.inner_text(".dl-legend")
    assert [word for word in ("Incident", "Déclaration", "siège", "zone", "Jour") if word.lower() not in told.lower()] == []


def test_the_legend_stands_open_on_a_large_screen_and_names_only_what_is_drawn(standing, chromium):
    assert standing.layer().evaluate("document.querySelector('.dl-legend').open")
    with opened(chromium, sample()) as layer:
        told = layer.page.inner_text(".dl-legend")
    assert "Incident" in told
    assert "Both" not in told, "no place of these has both"


def test_thousands_of_places_shrink_until_the_ground_is_seen(chromium):
    with opened(chromium, crowd(20_000, 5_000)) as layer:
        covered = layer.page.evaluate(
            """() => { const c = document.querySelector('.dl-markers'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
            let n = 0; for (let i = 3; i < d.length; i += 4) n += d[i] > 200; return n / (d.length / 4); }"""
        )
        assert 0.02 < covered < 0.6
        before = layer.js("dateline.state.shrink")
        assert before < 1
        layer.page.evaluate("dateline.map.setView([10, 10], 9, {animate: false})")
        assert layer.js("dateline.state.shrink") == 1, "nearer, there is room again"


def test_a_crowd_is_painted_as_few_markers_are(chromium):
    with opened(chromium, crowd(3_000, 1_500)) as layer:
        layer.page.evaluate(
            "() => { window.seen = canvas => canvas.getContext('2d').getImageData(300, 200, 300, 200).data;"
            "dateline.draw(); window.crowded = seen(document.querySelector('.dl-markers')); }"
        )
        assert layer.js("dateline.state.shrink") < 1
        layer.page.evaluate(
            "() => { Dateline.lay = (onto, w, h, stamp, side, x, y) => {"
            "const c = document.createElement('canvas'); c.width = c.height = side;"
            "c.getContext('2d').putImageData(new ImageData(new Uint8ClampedArray(stamp.buffer), side, side), 0, 0);"
            "(window.drawn ??= []).push([c, x, y]); }; }"
        )
        layer.page.evaluate("() => { dateline.recount(); dateline.draw(); }")
        alike = layer.page.evaluate(
            "() => { const m = document.querySelector('.dl-markers'); const c = document.createElement('canvas'); c.width = m.width; c.height = m.height;"
            "const g = c.getContext('2d'); for (const [s, x, y] of drawn) g.drawImage(s, x, y);"
            "const plain = seen(c); return plain.reduce((n, value, at) => n + (Math.abs(value - crowded[at]) < 12), 0) / plain.length; }"
        )
        assert alike > 0.97, "but for the names"


def test_areas_over_each_other_stay_as_clear_as_one(chromium):
    with opened(chromium, sample()) as layer:
        alpha = "document.querySelector('.dl-markers').getContext('2d')"
        layer.page.evaluate("dateline.map.setView([19.5, 1.5], 7, {animate: false})")
        layer.wait(300)
        most = layer.page.evaluate(
            f"""() => {{ const c = document.querySelector('.dl-markers'); const at = dateline.where('kidal-region');
            return {alpha}.getImageData(Math.round(at.x * devicePixelRatio), Math.round((at.y - 40) * devicePixelRatio), 1, 1).data[3]; }}"""
        )
        assert 0 < most <= 0.2 * 255


def _told(*events: tuple[str, object, When]) -> Features:
    """Incidents ("incident") and statements at the place where they were made ("statement")."""
    made_up: list[Incident | Statement] = []
    for n, (kind, place, when) in enumerate(events):
        key = hashlib.sha256(str(n).encode()).hexdigest()[:12]
        if kind == "incident":
            made_up.append(Incident(key, "clash", "asserted", SEEN, when, (Where(place, "scene", 1, SEEN),)))
        else:
            made_up.append(Statement(key, "claim", SEEN, SEEN, "direct", when, (Where(place, "venue", 1, SEEN),)))
    return features(made_up, PLACES.get, "en")


DAY = When(date(2023, 11, 14), date(2023, 11, 14), 1)
MONTH = When(date(2023, 11, 1), date(2023, 11, 30), 4)


def test_both_kinds_at_one_place_are_a_disc_in_a_ring_with_their_count(chromium):
    with opened(
        chromium, _told(*[("incident", GAO, DAY)] * 3, *[("statement", GAO, DAY)] * 4, ("incident", KIDAL, DAY))
    ) as layer:
        layer.page.evaluate("() => dateline.map.setView([16, -3], 6, {animate: false})")
        layer.page.evaluate(WRITTEN)
        layer.page.evaluate(
            "() => { for (const theme of ['dark', 'light']) { dateline.state.theme = theme; dateline.draw(); } }"
        )
        ring = layer.page.evaluate(PIXEL, ["gao", 0.92, 0])
        disc = [layer.page.evaluate(PIXEL, ["gao", 0.6 * x, 0.6 * y]) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        written = layer.js("window.written")
        assert layer.js("dateline.where('gao').r > dateline.where('kidal').r"), "the area goes by the count"
    assert _near(ring, (0, 114, 178))
    assert any(_near(pixel, (213, 94, 0)) for pixel in disc)
    assert "7" in written
    assert "1" not in written, "one event needs no figure"
    assert {"Gao", "Kidal", "MALI", "Bamako"} <= set(written), "markers, and what the gazetteer knows around them"


def test_a_country_bears_its_name_where_it_is_large_enough_and_on_itself(chromium):
    with opened(chromium, _told(("incident", GAO, DAY))) as layer:
        layer.page.evaluate(
            "() => { window.at = {}; const write = CanvasRenderingContext2D.prototype.fillText;"
            "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) { window.at[text] = [x, y]; return write.call(this, text, x, y); }; }"
        )

        def names_at(latitude: float, longitude: float, zoom: int) -> dict[str, list[float]]:
            layer.page.evaluate(
                "at => { window.at = {}; dateline.map.setView(at.slice(0, 2), at[2], {animate: false}); }",
                [latitude, longitude, zoom],
            )
            layer.wait(100)
            return layer.js("window.at")

        far = names_at(25, 5, 3)
        middle = layer.page.evaluate("() => dateline.map.latLngToContainerPoint([17.35, -3.5])")
        assert math.dist(far["MALI"], (middle["x"], middle["y"])) < 0.6 * 700 / 18.7, "700 km are 37 pixels there"
        assert "MALTA" not in far
        assert "MALTA" in names_at(35.9, 14.4, 8)


def test_a_figure_stands_aside_of_a_marker_over_its_own(chromium):
    events = [("incident", KIDAL, DAY)] * 40 + [("incident", GAO, DAY)] * 3 + [("incident", BAMAKO, DAY)]
    with opened(chromium, _told(*events)) as layer:
        layer.page.evaluate(
            "() => { window.at = []; const write = CanvasRenderingContext2D.prototype.fillText;"
            "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) { if (/^\\d+$/.test(text)) window.at.push([text, x, y]);"
            "return write.call(this, text, x, y); }; }"
        )
        layer.page.evaluate("() => dateline.map.setView([17.4, 0.7], 3, {animate: false})")
        layer.wait(300)
        kidal, gao, bamako = (layer.js(f"dateline.where('{name}')") for name in ("kidal", "gao", "bamako"))
        assert abs(kidal["y"] - gao["y"]) < kidal["r"] + gao["r"], "they overlap"
        written = [(x, y) for text, x, y in layer.js("window.at") if text == "40" and (x, y) != (0, 0.5)]
    x, y = written[-1]
    assert math.hypot(x - kidal["x"], y - kidal["y"]) < kidal["r"]
    for over in (gao, bamako):
        assert math.hypot(x - over["x"], y - over["y"]) > over["r"] + 4, "half a figure's width"


def test_a_place_coarser_than_a_town_is_a_disc_of_its_radius(chromium):
    with opened(chromium, _told(("incident", KIDAL_REGION, DAY))) as layer:
        layer.page.evaluate("() => dateline.map.setView([19.5, 1.5], 7, {animate: false})")
        layer.wait(300)
        alpha = layer.page.evaluate(
            """() => { const at = dateline.where('kidal-region'); const map = dateline.map; const k = devicePixelRatio;
            const g = document.querySelector('.dl-markers').getContext('2d');
            const km = map.latLngToContainerPoint([19.5 + 1 / 111.195, 1.5]).y - at.y;
            return [0.8, 1.2].map(part => [0, 1, 2, 3].map(side => { const r = Math.abs(120 * km) * part; const a = Math.PI / 4 + side * Math.PI / 2;
              return g.getImageData(Math.round((at.x + r * Math.cos(a)) * k), Math.round((at.y + r * Math.sin(a)) * k), 1, 1).data[3]; })); }"""
        )
    inside, outside = alpha
    assert all(0 < a < 80 for a in inside)
    assert outside == [0, 0, 0, 0]


def test_a_day_that_is_not_exact_fades(chromium):
    with opened(chromium, _told(("incident", GAO, DAY), ("incident", BAMAKO, MONTH))) as layer:
        exact, coarse = (layer.page.evaluate(PIXEL, [name, 0.3, 0])[3] for name in ("gao", "bamako"))
    assert exact == 255
    assert 60 < coarse < 200


# --- time --------------------------------------------------------------------------------------------------------------


def test_each_handle_names_its_day_to_whoever_cannot_see_it(standing):
    standing.go("?from=2022-09-12&to=2022-09-18")
    said = standing.layer().evaluate(
        "[...document.querySelectorAll('.noUi-handle')].map(h => [h.getAttribute('role'), h.getAttribute('aria-label'), h.getAttribute('aria-valuetext')])"
    )
    assert [role for role, _, _ in said] == ["slider", "slider"]
    assert "12 septembre 2022" in said[0][2]
    assert "18 septembre 2022" in said[1][2]
    assert all(name for _, name, _ in said)


def test_lengths_give_windows_of_their_length(screen):
    screen.open()
    frame = screen.layer()
    for name, days in (("Jour", 1), ("Semaine", 7), ("Mois", 30)):
        frame.click(f".dl-length:has-text('{name}')")
        assert frame.evaluate("dateline.state.to - dateline.state.from + 1") == days
    frame.click(".dl-length:has-text('Cumul')")
    start = frame.evaluate("dateline.state.from")
    frame.click("[aria-label='Jour précédent avec des événements'], [title*='récédent']")
    assert frame.evaluate("dateline.state.from") == start
    screen.settle()


def test_a_bar_tells_its_days_and_what_they_hold(screen):
    screen.open()
    frame = screen.layer()
    box = frame.locator(".dl-strip").bounding_box()
    span = frame.evaluate("dateline.time.axis()")
    x = box["x"] + box["width"] * (19249 + 0.5 - span["from"]) / (span["to"] - span["from"] + 1)
    screen.page.mouse.move(x, box["y"] + 30)
    told = frame.inner_text(".dl-bar-tip")
    assert "14 septembre 2022" in told
    assert re.search(r"\d+ incidents", told)
    screen.page.mouse.move(box["x"] + box["width"] * 0.4, box["y"] + 30)
    assert frame.locator(".dl-bar-tip").is_hidden(), "a day without events says nothing"


# --- panel -------------------------------------------------------------------------------------------------------------


def test_why_tells_the_rules_in_the_reader_s_words(standing):
    standing.go("?place=jermuk")
    card = standing.page.locator("article.card", has_text="Frappe de drones").first
    card.locator(".why summary").click()
    told = card.locator(".why ul").inner_text()
    assert "L’acte :" in told
    assert "Le lieu :" in told
    assert "Le jour :" in told
    assert card.locator("blockquote u.e").count() == 1


def test_the_excerpt_stands_between_its_neighbours_and_names_its_source(standing):
    standing.go("?place=jermuk")
    card = standing.page.locator("article.card").first
    quote, mark = card.locator("blockquote").inner_text(), card.locator("blockquote mark").first.inner_text()
    assert len(quote) > len(mark) + 40
    assert re.search(r"publié le \d+ sept\. 2022", card.locator(".source").first.inner_text())


MONTHS = {"août": 8, "sept.": 9}


def test_all_events_of_a_place_stand_newest_first(standing):
    standing.go("?place=yerevan&from=2022-08-03&to=2022-09-20")
    days = standing.page.locator("article.card .day").all_inner_texts()
    assert len(days) == int(re.search(r"(\d+) événements", standing.page.inner_text(".st-key-right"))[1]) > 3
    last = [re.search(r"(\d+)(?:er)? (\S+) 2022$", day).groups() for day in days]
    order = [(MONTHS[month], int(day)) for day, month in last]
    assert order == sorted(order, reverse=True)


def test_who_to_whom_and_every_toll_with_its_claimant(standing, congo):
    standing.go("?place=jermuk")
    card = standing.page.locator("article.card", has_text="Frappe de drones").first
    assert "Forces azerbaïdjanaises · Djermouk" in " ".join(card.locator("h3").inner_text().split())
    congo.go("?place=goma")
    card = congo.page.locator("article.card").first
    assert "12 morts selon : la Croix-Rouge" in " ".join(card.locator(".toll").inner_text().split())
    assert card.locator("u.f").inner_text() == "Au moins douze civils"


def test_the_source_has_office_headline_day_and_link(congo):
    congo.go("?place=goma")
    source = congo.page.locator("article.card .source").first
    told = source.inner_text()
    assert [
        words for words in ("Agence Exemple", "Tirs d’obus à Goma", "publié le 6 mars 2024", "original") if words not in told
    ] == []
    link = source.locator("a")
    assert link.get_attribute("href") == "https://example.org/goma"
    assert "noopener" in link.get_attribute("rel")


def test_what_others_tell_of_the_same_incident_is_a_click_away(standing):
    standing.go("?tab=excerpts")
    seen = standing.page.locator("article.card", has_text="Raconté aussi")
    for _ in range(4):
        if seen.count():
            break
        standing.page.get_by_text("Plus anciens").click()
        standing.settle()
    first = seen.first.get_attribute("id")
    seen.first.locator("p", has_text="Raconté aussi").locator("a").first.click()
    standing.page.wait_for_selector("article.card.chosen", timeout=WAIT_MS)
    standing.settle()
    assert standing.page.get_attribute("article.card.chosen", "id") != first


def test_the_list_keeps_step_with_the_time_control(standing):
    standing.go("?tab=list&from=2022-08-03&to=2022-09-20")
    whole = standing.page.locator("table.events tbody tr").count()
    standing.layer().click(".dl-length:has-text('Semaine')")
    standing.settle()
    week = standing.page.locator("table.events tbody tr").count()
    assert 0 < week < whole
    undated = standing.page.locator("table.events tbody tr", has_text="sans date").count()
    assert week == _shown(standing) + undated


def test_the_list_is_sorted_by_its_headings(standing):
    standing.go("?tab=list")
    assert standing.page.locator("table.events tbody tr").count() > 10
    newest = standing.page.locator("table.events td.day").all_inner_texts()
    standing.page.locator("table.events th a").first.click()
    standing.page.wait_for_url("**sort=**")
    standing.settle()
    assert standing.page.locator("table.events td.day").all_inner_texts() != newest


def test_a_place_filter_holds_what_lies_within(standing):
    standing.go("?within=armenia")
    frame = standing.layer()
    assert frame.evaluate("dateline.where('jermuk')") is not None
    assert frame.evaluate("dateline.where('baku')") is None


@pytest.mark.parametrize("name", ["kind", "type", "modality", "actor", "claimant", "source", "within", "exact", "status"])
def test_every_filter_keeps_as_many_as_it_counts(standing, name):
    standing.go("?tab=filters&from=2022-08-03&to=2022-09-20")
    box = standing.page.locator(f"fieldset label:has(input[id^='filter-{name}-'])").last
    n = int(box.locator("b").text_content())
    standing.go(box.locator("input").get_attribute("data-go") + "&from=2022-08-03&to=2022-09-20")
    assert name in parse_qs(urlsplit(standing.page.url).query)
    assert _shown(standing) == n > 0


def test_events_without_place_or_day_are_listed_and_counted(congo):
    congo.go("?tab=list")
    told = congo.page.inner_text(".st-key-right")
    assert "sans lieu" in told
    assert "sans date" in told
    assert congo.page.locator("table.events tbody tr").count() == len(made.EVENTS) + 1


def test_hostile_text_shows_as_itself_and_runs_nothing(congo):
    for tab in ("excerpts", "list", "claims", "articles", "filters", "take"):
        congo.go(f"?tab={tab}&event={made.HURT.id}&article={quote(made.BAD.id if tab == 'articles' else made.HURT.id)}")
        shown = " ".join(congo.page.inner_text(".st-key-right").split())
        if tab != "take":
            assert ":red[rouge] [clic](javascript:alert(1))" in shown, tab
        assert congo.page.evaluate("window.__hit") is None
        assert congo.layer().evaluate("window.__hit") is None
        assert congo.page.locator(".st-key-right :is(script, img, iframe, .katex, a[href^=javascript])").count() == 0


def test_a_word_without_end_makes_no_panel_wider(congo):
    for tab in ("excerpts", "list", "claims", "articles", "review"):
        congo.go(f"?tab={tab}&event={TOLD_LONG.id}&article={LONG.id}")
        assert "a" * 9_999 in congo.page.inner_text(".st-key-right"), tab
        wider = "() => { const box = document.querySelector('.st-key-right'); return box.scrollWidth - box.clientWidth; }"
        assert congo.page.evaluate(wider) <= 0, tab


def test_a_toll_stands_with_who_says_it_in_which_words_and_where(standing):
    standing.go("?tab=claims")
    table = standing.page.locator("table.claims", has=standing.page.locator("caption", has_text="morts")).first
    assert table.locator("th").all_inner_texts() == ["Qui le dit", "Chiffre", "En quels mots"]
    assert re.search(r"morts\s: \d+.*\d+–\d+", table.locator("caption").inner_text())
    row = table.locator("tbody tr").first
    who, figure, words = row.locator("td").all_inner_texts()
    assert who
    assert re.search(r"\d+ morts?", figure)
    assert re.search(r"«\s.+\s»", words)
    assert re.search(r"\d+ sept\. 2022", words), "which article"
    row.locator("a").click()
    standing.page.wait_for_selector("article.card.chosen .toll", timeout=WAIT_MS)
    standing.settle()


# --- take away ---------------------------------------------------------------------------------------------------------


def test_every_form_can_be_taken_away_and_the_page_opens_from_its_file(standing, chromium, tmp_path):
    standing.go("?tab=take&place=jermuk")
    found = {}
    for name in ("HTML", *(form.name for form in FORMATS.values())):
        with standing.page.expect_download(timeout=WAIT_MS) as waiting:
            standing.page.get_by_role("button", name=re.compile(f"^{re.escape(name)} ·")).click()
        found[name] = Path(waiting.value.path()).read_bytes()
    assert all(len(content) > 300 for content in found.values())
    page = tmp_path / "map.html"
    page.write_bytes(found["HTML"])
    context = chromium.new_context(offline=True)
    other = context.new_page()
    errors = []
    other.on("pageerror", lambda error: errors.append(str(error)))
    other.goto(page.as_uri())
    other.wait_for_function("() => window.dateline && dateline.where('jermuk')", timeout=WAIT_MS)
    context.close()
    assert errors == []


@pytest.mark.parametrize("where", ["map", "panel"])
def test_the_map_is_saved_as_a_picture(standing, where):
    standing.go("?tab=take")
    with standing.page.expect_download(timeout=WAIT_MS) as waiting:
        if where == "panel":
            standing.page.click("#picture")
        else:
            standing.layer().get_by_role("button", name="Enregistrer la carte comme image").click()
    assert waiting.value.suggested_filename == "dateline-2022-08-03-2022-09-20.png"
    picture = Image.open(waiting.value.path()).convert("RGB")
    area = standing.layer().locator(".dl-map").bounding_box()
    assert picture.width == pytest.approx(area["width"], abs=2)
    at = standing.layer().evaluate("dateline.where('jermuk')")
    assert _near(picture.getpixel((round(at["x"] + 0.7 * at["r"]), round(at["y"]))), (213, 94, 0))
    land = standing.layer().evaluate("dateline.map.latLngToContainerPoint([41.2, 43.9])")  # no name and no border stands there
    assert _near(picture.getpixel((round(land["x"]), round(land["y"]))), (246, 244, 239))
    foot = picture.crop((0, round(area["height"]) + 4, *picture.size))
    colours = {colour for _, colour in foot.getcolors(1 << 20)}
    assert {(255, 255, 255), (213, 94, 0), (15, 23, 42)} <= colours, "paper, the sign of an incident, ink"


def test_the_address_of_the_view_is_copied(screen):
    screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.open("?tab=take&place=jermuk")
    screen.page.click("#copy")
    screen.page.wait_for_selector("#copy:has-text('Copié')")
    copied = screen.page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{screen.address}?lang=fr&from=2022-08-03&to=2022-09-20&place=jermuk"
    screen.page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")  # as on a page without https
    screen.page.wait_for_selector("#copy:has-text('Copier')")
    screen.page.click("#copy")
    screen.page.wait_for_selector("#copy:has-text('Copié')")


# --- empty and broken --------------------------------------------------------------------------------------------------


def test_an_empty_window_offers_the_nearest_event(screen):
    screen.open("?from=2022-08-20&to=2022-08-22")
    assert "Aucun" in screen.layer().inner_text(".dl-notice")
    north, south = screen.layer().evaluate("[dateline.map.getBounds().getNorth(), dateline.map.getBounds().getSouth()]")
    assert 36 < south < 40 < north < 46, "the map opens where there is something on other days"
    screen.page.click("#nearest")
    screen.page.wait_for_selector("article.card.chosen", timeout=WAIT_MS)
    screen.settle()


def test_a_store_emptied_by_hand_offers_the_sample(chromium, tmp_path):
    with EventStore(tmp_path / "store.db") as store:
        store.add(made.DISPATCH, [])
        store.remove(made.DISPATCH.id)
    for address in serve(tmp_path):
        context, screen = new_screen(chromium, address)
        screen.page.goto(address)
        screen.page.wait_for_selector(".notice", timeout=WAIT_MS)
        assert "dateline add" in screen.page.inner_text(".notice")
        screen.page.get_by_role("button").last.click()
        screen.layer()
        context.close()
        assert (screen.blocked, screen.errors) == ([], [])


def test_tiles_are_asked_for_only_when_a_person_wants_them_and_say_when_they_are_unreachable(chromium, dashboard):
    context, screen = new_screen(chromium, dashboard)
    screen.open()
    assert screen.blocked == []
    frame = screen.layer()
    frame.click(".dl-tiles")
    frame.wait_for_selector(".dl-notice:has-text('injoignable')", timeout=WAIT_MS)
    assert screen.blocked
    assert all(url.startswith("https://tile.openstreetmap.org/") for url in screen.blocked)
    assert frame.evaluate("dateline.where('jermuk')") is not None
    frame.click(".dl-tiles")
    assert frame.locator(".dl-notice").is_hidden()
    context.close()


# --- weight ------------------------------------------------------------------------------------------------------------


def test_the_columns_are_fetched_once_and_a_click_moves_little(screen):
    screen.open()
    assert max(screen.frames) < 60_000
    screen.frames.clear()
    screen.click_marker("jermuk")
    screen.wait_for_heading("Djermouk")
    screen.settle()
    assert sum(screen.frames) < 60_000


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_a_forced_theme_holds_in_the_page_s_first_style(chromium, dashboard, theme):
    context, screen = new_screen(chromium, dashboard, color_scheme="light" if theme == "dark" else "dark")
    screen.page.add_init_script(
        "new MutationObserver(() => { const app = document.querySelector('.stApp'); const styled = document.querySelector('.stHtml style');"
        "if (app && styled && !window.first) window.first = getComputedStyle(app).backgroundColor; }).observe(document, {childList: true, subtree: true});"
    )
    screen.open(f"?theme={theme}")
    assert screen.page.evaluate("window.first") == ("rgb(11, 18, 32)" if theme == "dark" else "rgb(248, 250, 252)")
    context.close()
    assert (screen.blocked, screen.errors) == ([], [])
