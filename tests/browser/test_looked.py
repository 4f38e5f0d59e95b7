"""Files that are only looked at (``serve --source``): the same screen, without what would write."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from geo.export import to_geoparquet
from tests import views_corpus as made
from tests.browser.conftest import PHONE, WAIT_MS, Screen, new_screen, serve
from tests.browser.test_axe import needs_axe, violations

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("looked")
    articles = {article.id: article for article in (made.DISPATCH, made.SECOND, made.BAD)}
    (folder / "events.parquet").write_bytes(to_geoparquet(made.EVENTS, articles))
    yield from serve(folder, source=folder / "events.parquet")


@pytest.fixture(params=["light desktop", "dark phone"])
def looked(request: pytest.FixtureRequest, chromium: Browser, address: str) -> Iterator[Screen]:
    theme, device = request.param.split()
    options = {**PHONE, "locale": "fr-FR"} if device == "phone" else {}
    context, screen = new_screen(chromium, address, color_scheme=theme, **options)
    screen.open()
    yield screen
    context.close()
    assert (screen.blocked, screen.errors) == ([], [])


@pytest.mark.parametrize("looked", ["light desktop"], indirect=True)
def test_a_file_is_read_compared_and_taken_away_and_nothing_offers_to_write(looked):
    page = looked.page
    assert "lecture seule" in page.inner_text(".head [role=status]")
    assert page.locator("#chip-add, #tab-review").count() == 0
    looked.click_marker("goma")
    looked.wait_for_heading("Goma")
    assert page.locator("article.card blockquote mark").first.inner_text()
    looked.settle()
    looked.go("?tab=list")
    page.fill("#search", "croix-rouge")
    page.wait_for_url("**q=croix-rouge**")
    looked.settle()
    assert page.locator("table.events tbody tr").count() >= 1
    looked.go("?tab=claims")
    assert re.search(r"\d+ morts?", page.inner_text("table.claims"))
    looked.go("?tab=take&from=2000-01-01&to=2030-01-01")
    with page.expect_download(timeout=WAIT_MS) as waiting:
        page.locator(".st-key-take-csv button").click()
    rows = list(csv.DictReader(io.StringIO(Path(waiting.value.path()).read_text("utf-8-sig"))))
    assert {row["event_id"] for row in rows} == {event.id for event in made.EVENTS}
    for tab in ("review", "names", "add"):
        looked.go(f"?tab={tab}")
        assert "dateline add" in page.inner_text(".st-key-right pre"), "says what to do instead"


def test_nothing_serious_is_found_and_hostile_text_shows_as_itself(looked):
    needs_axe()
    found = {}
    for query in (
        "",
        "?place=goma",
        f"?event={made.HURT.id}",
        "?tab=list",
        "?tab=claims",
        "?tab=articles",
        "?tab=filters",
        "?tab=take",
        "?tab=add",
    ):
        looked.go(query)
        if told := violations(looked.page.main_frame):
            found[query] = told
        if "event" in query:
            assert ":red[rouge] [clic](javascript:alert(1))" in " ".join(looked.page.inner_text(".st-key-right").split())
    assert found == {}
    assert looked.page.evaluate("window.__hit") is None
    assert looked.page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
