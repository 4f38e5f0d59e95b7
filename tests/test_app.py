"""The page's logic, without a browser: what an address shows. The click itself is tested in a real one."""

import json
import re
from datetime import date
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from geo.draw.event_layer import _bundle
from geo.model import Article
from geo.store import EventStore
from tests import views_corpus as made

APP = Path(__file__).resolve().parents[1] / "app.py"


@pytest.fixture(autouse=True, scope="module")
def _a_store_of_its_own(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_STORE", str(tmp_path_factory.mktemp("store") / "store.db"))
        yield


def run(**query):
    app = AppTest.from_file(str(APP), default_timeout=60)
    for name, value in query.items():
        app.query_params[{"from_": "from"}.get(name, name)] = value
    app.run()
    assert not app.exception
    return app


def panels(app):
    """The HTML of the panels, by key."""
    found = {}

    def walk(block):
        for child in getattr(block, "children", {}).values():
            if child.type == "bidi_component":
                found[child.proto.id.rsplit("-", 1)[1]] = json.loads(child.proto.json)
            walk(child)

    walk(app.main)
    return found


def words(html):
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_a_first_start_opens_with_the_sample():
    shown = panels(run())
    assert shown["head"]["lang"] == "fr"
    assert re.search(r"\d+ événements sur \d+ · 5 articles", words(shown["head"]["html"]))
    assert words(shown["side"]["html"]).startswith("Ceci est l’échantillon")
    assert "Tous les lieux" in words(shown["side"]["html"])


def test_a_place_in_the_address_opens_its_excerpts():
    side = words(panels(run(place="jermuk"))["side"]["html"])
    assert "Djermouk" in side
    assert "drones de combat en direction de la station balnéaire arménienne de Jermuk" in side


def test_an_event_in_the_address_is_set_off_and_scrolled_to():
    html = panels(run(place="jermuk"))["side"]["html"]
    event_id = re.search(r'id="event-([0-9a-f]{12})"', html)[1]
    side = panels(run(event=event_id, from_="2021-05-01", to="2021-05-31"))["side"]
    assert re.search(rf'class="card chosen" id="event-{event_id}"', side["html"])
    assert side["show"] == f"event-{event_id}"
    assert "Djermouk" in words(side["html"])


def test_the_address_gives_language_and_theme():
    shown = panels(run(lang="en", theme="dark"))
    assert (shown["head"]["lang"], shown["head"]["theme"]) == ("en", "dark")
    assert "events of" not in words(shown["head"]["html"])
    assert re.search(r"\d+ of \d+ events · 5 articles", words(shown["head"]["html"]))


@pytest.mark.parametrize("tab", ["list", "claims", "articles", "filters", "take", "about"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_tab_opens(tab, lang):
    assert len(words(panels(run(tab=tab, lang=lang))["side"]["html"])) > 80


@pytest.mark.parametrize(("lang", "name"), [("fr", "Ajouter des articles"), ("en", "Add articles")])
def test_the_page_that_adds_opens_in_the_place_of_the_map(lang, name):
    app = run(tab="add", lang=lang)
    shown = panels(app)
    assert words(shown["adding"]["html"]).startswith(name)
    assert "side" not in shown
    assert [area.label for area in app.text_area] == ["Ou collez un texte" if lang == "fr" else "Or paste a text"]


def test_a_text_is_pasted_looked_at_dated_and_stored_only_when_told(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    app = run(tab="add", lang="en")
    app.text_area[0].set_value("PARIS, 4 mai 2023 (AFP) - Des tirs ont éclaté mardi à Goma. <script>x()</script>")
    app.button[0].click().run()
    while app.session_state["tray"].busy:
        app.run()
    app.run()
    shown = panels(app)
    assert "needs a day" in words(shown["queue"]["html"])
    assert "&lt;script&gt;" in shown["foreseen"]["html"]
    assert "<script" not in shown["foreseen"]["html"]
    assert "They follow once the day is known." in words(shown["foreseen"]["html"])
    assert "The text says “4 mai 2023”." in [text.value for text in app.text]
    app.button(key="take-day").click().run()
    app.button(key="take-office").click().run()
    shown = panels(app)
    assert "May 2, 2023" in words(shown["foreseen"]["html"])
    with EventStore() as store:
        assert store.counts().articles == 5, "the sample alone: nothing is stored before it is told"
        app.button(key="store").click().run()
        app.session_state["tray"].job.wait()
        app.run()
        assert store.counts().articles == 6
        kept = next(article for article in store.articles() if article.office == "AFP" and article.published.year == 2023)
    assert kept.published == date(2023, 5, 4)
    assert "See them on the map" in words(panels(app)["done"]["html"])


def test_a_second_pasted_text_takes_no_other_ones_place(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    for text in (
        "Des tirs ont éclaté mardi à Goma.",
        "Un séisme a frappé Katmandou lundi.",
        "Un séisme a frappé Katmandou lundi.",
    ):
        app = run(tab="add", lang="en")
        app.text_area[0].set_value(f"published: 2024-05-04\n\n{text}")
        app.button[0].click().run()
        while app.session_state["tray"].busy:
            app.run()
        app.run()
        if text in stored_texts():
            assert "Already stored: nothing will change." in words(panels(app)["foreseen"]["html"])
            assert "store" not in [button.key for button in app.button]
        else:
            app.button(key="store").click().run()
            app.session_state["tray"].job.wait()
    assert sorted(stored_texts()) == ["Des tirs ont éclaté mardi à Goma.", "Un séisme a frappé Katmandou lundi."]


def stored_texts():
    with EventStore() as store:
        return [article.text for article in store.articles() if article.published.year == 2024]


def test_nonsense_in_the_address_opens_the_start():
    assert panels(run(tab="x", event="zzz", from_="mardi", page="-3"))["side"] == panels(run())["side"]


def test_an_empty_window_says_so_and_offers_the_nearest():
    side = words(panels(run(from_="2019-01-01", to="2019-01-07"))["side"]["html"])
    assert "Rien ici ces jours-là." in side
    assert "Aller au plus proche" in side


def test_a_store_that_cannot_be_read_is_one_sentence(monkeypatch, tmp_path):
    path = tmp_path / "store.db"
    path.write_bytes(b"not a database " * 100)
    monkeypatch.setenv("DATELINE_STORE", str(path))
    shown = panels(run())
    assert "Impossible d’ouvrir" in words(shown["broken"]["html"])
    assert "store.db" in words(shown["broken"]["html"])
    assert "side" not in shown


def test_a_map_that_cannot_be_drawn_is_one_sentence_under_the_head(monkeypatch, tmp_path):
    event_id = re.search(r'id="event-([0-9a-f]{12})"', panels(run(place="jermuk"))["side"]["html"])[1]
    monkeypatch.setattr("geo.draw.event_layer.VENDOR", tmp_path)
    _bundle.cache_clear()
    shown = panels(run(event=event_id))
    assert "5 articles" in words(shown["head"]["html"])
    assert "leaflet.css" in words(shown["broken"]["html"])
    assert "Les fichiers de la carte manquent ; lancez make setup" in words(shown["broken"]["html"])


def test_a_store_that_was_emptied_offers_the_sample(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    with EventStore() as store:
        store.add(Article("a.txt", date(2024, 3, 6), "Rien."), [])
        store.remove("a.txt")
    app = run()
    assert "Pas encore d’article" in words(panels(app)["head"]["html"])
    app.button(key="sample").click().run()
    assert not app.exception
    assert "5 articles" in words(panels(app)["head"]["html"])


def test_what_another_program_adds_is_there_on_the_next_look(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    with EventStore() as store:
        store.add(made.DISPATCH, [made.SHELLING])
        assert "1 événement sur 1 · 1 article" in words(panels(run())["head"]["html"])
        store.add(made.SECOND, [made.CLASH])
        assert "2 événements sur 2 · 2 articles" in words(panels(run())["head"]["html"])


def test_an_article_without_events_breaks_nothing(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    with EventStore() as store:
        store.add(Article("a.txt", date(2024, 3, 6), "Rien à signaler."), [])
    shown = panels(run())
    assert "0 événement sur 0 · 1 article" in words(shown["head"]["html"])
    assert "1 article a été lu et n’a donné aucun événement. Voir les articles" in words(shown["side"]["html"])
    assert "échantillon" not in shown["side"]["html"]
    for tab in ("list", "claims", "articles", "filters", "take"):
        run(tab=tab)


def test_the_entry_stays_short():
    assert len(APP.read_text(encoding="utf-8").splitlines()) <= 40
