"""The page of names without a place: what it shows, and what its buttons do to the own gazetteer and the store."""

import re
from datetime import date
from pathlib import Path

import pytest

from geo.article import read
from geo.coder import code
from geo.errors import GazetteerError
from geo.locale import LANGUAGES, words
from geo.model import Article
from geo.place import own
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from geo.views import unresolved
from geo.views.corpus import Corpus, read_corpus
from geo.views.state import ViewState
from geo.views.unresolved import Names, Naming, act, names_page

FR, EN = words("fr"), words("en")
TODAY = date(2026, 5, 7)
FIRST = "Mardi, l'armée a bombardé le village de Bzorgo, faisant trois morts. <script>alert(1)</script>"
SECOND = "Des combats ont éclaté mercredi à Bzorgo."
OTHER = "Des tirs ont fait un mort lundi à Goris."


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(world=False)


@pytest.fixture(autouse=True)
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATELINE_GAZETTEER", str(tmp_path / "mine.csv"))
    return tmp_path / "mine.csv"


@pytest.fixture
def store(tmp_path: Path, gazetteer: Gazetteer):
    with EventStore(tmp_path / "store.db") as opened:
        for name, text in (("one.txt", FIRST), ("two.txt", SECOND), ("three.txt", OTHER)):
            article = Article(name, date(2023, 4, 12), text, office="Agence X")
            opened.add(article, code(article, gazetteer))
        yield opened


def corpus(store: EventStore, gazetteer: Gazetteer) -> Corpus:
    return read_corpus(store, gazetteer.get)


def found(store: EventStore, gazetteer: Gazetteer) -> Names:
    names = Names(gazetteer)
    names.follow(gazetteer, corpus(store, gazetteer).articles)
    assert names.job is not None
    names.job.wait()
    return names


def do(store: EventStore, names: Names, what: str, doing: Naming | None = None, **said: object) -> Naming:
    done = act({"do": what, **said}, names, store, store.articles(), doing or Naming(), "Ada", TODAY)
    if done.located and done.located.job:
        done.located.job.wait()
    return done


def scenes(store: EventStore) -> list[str]:
    return [where.place.id for event in store.events() for where in event.places]


NEW = {"event": "bzorgo", "name": "Bzorgo", "latitude": "39.81", "longitude": "45,63", "feature": "village", "country": "AM"}


def test_a_name_is_listed_with_how_often_it_stands(store, gazetteer):
    page = names_page(found(store, gazetteer), corpus(store, gazetteer), ViewState(tab="names"), Naming(), EN)
    assert "1 name in 2 articles stands where a place stands" in page
    assert "2 mentions · 2 articles" in page
    assert "Goris" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chosen_name_shows_its_words_as_text_and_a_form(store, gazetteer, language):
    state = ViewState(tab="names", name="bzorgo", point="39.84_45.67")
    page = names_page(found(store, gazetteer), corpus(store, gazetteer), state, Naming(), words(language))
    assert "<mark>Bzorgo</mark>" in page
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert 'value="39.84"' in page
    assert 'value="45.67"' in page
    assert 'value="AM" selected' in page, "the country of the nearest place"
    at_sea = names_page(found(store, gazetteer), corpus(store, gazetteer), state.but(point="10_65"), Naming(), words(language))
    assert 'value="" selected' not in at_sea
    assert not re.search(r'value="[A-Z]{2}" selected', at_sea), "of no country where the nearest place is far"


def test_a_new_place_is_put_in_and_what_it_touches_is_read_anew(store, gazetteer, mine):
    assert scenes(store) == ["goris"]
    names = found(store, gazetteer)
    done = do(store, names, "new", **NEW)
    assert done.located is not None
    assert (done.located.job.done, done.located.changed, done.located.failed) == (2, 2, 0)
    assert sorted(scenes(store)) == ["bzorgo", "bzorgo", "goris"]
    (row,) = own.own_rows(mine)
    assert (row.place.latitude, row.place.longitude, row.place.country) == (39.81, 45.63, "AM")
    assert row.source == "located by Ada, 2026-05-07"
    again = Gazetteer.load(world=False, own=own.own_rows())
    names.follow(again, corpus(store, again).articles)
    names.job.wait()
    assert names.all() == []
    assert "is now in your own gazetteer" in names_page(names, corpus(store, again), ViewState(tab="names"), done, EN)


def test_undo_takes_it_out_again_and_a_second_undo_puts_it_back(store, gazetteer):
    names = found(store, gazetteer)
    done = do(store, names, "new", **NEW)
    names.gazetteer = Gazetteer.load(world=False, own=own.own_rows())
    undone = do(store, names, "undo", done)
    assert own.own_rows() == []
    assert scenes(store) == ["goris"]
    do(store, names, "undo", undone)
    assert [row.place.id for row in own.own_rows()] == ["bzorgo"]
    assert scenes(store).count("bzorgo") == 2


def test_another_spelling_is_joined_to_the_place_and_undo_keeps_the_earlier_one(store, gazetteer):
    own.put(own.spelling_of(gazetteer["jermuk"], "Zorgane", gazetteer))
    mine = Gazetteer.load(world=False, own=own.own_rows())
    names = found(store, mine)
    done = do(store, names, "same", event="bzorgo", value="jermuk")
    assert sorted(scenes(store)) == ["goris", "jermuk", "jermuk"]
    names.gazetteer = Gazetteer.load(world=False, own=own.own_rows())
    do(store, names, "undo", done)
    (row,) = own.own_rows()
    assert row.variants[-1] == ("fr", "Zorgane")
    assert scenes(store) == ["goris"]


def test_a_name_that_is_mended_keeps_the_form_of_the_text(store, gazetteer):
    do(store, found(store, gazetteer), "new", **NEW | {"name": "Bezorgo"})
    (row,) = own.own_rows()
    assert (row.place.id, row.variants) == ("bezorgo", (("fr", "Bzorgo"),))
    assert scenes(store).count("bezorgo") == 2


def test_reviews_stay(store, gazetteer):
    shelling = next(event for event in store.events() if event.evidence.article_id == "one.txt" and event.kind == "incident")
    store.correct(shelling.id, {"event_type": "clash"}, by="Ada")
    do(store, found(store, gazetteer), "new", **NEW)
    (one,) = store.reviewed()
    assert (one.status, one.event.event_type) == ("corrected", "clash")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"latitude": "north"}, "decimal degrees"),
        ({"latitude": "99"}, "no point on the globe"),
        ({"country": "ZZ"}, "no country code"),
        ({"event": "zzz"}, "no article names"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(store, gazetteer, said, sentence):
    before = store.revision()
    with pytest.raises((GazetteerError, ValueError), match=sentence):
        do(store, found(store, gazetteer), "new", **NEW | said)
    assert own.own_rows() == []
    assert store.revision() == before


def test_the_geocoder_is_asked_only_where_it_is_switched_on(store, gazetteer, monkeypatch):
    names, state = found(store, gazetteer), ViewState(tab="names", name="bzorgo")
    assert "OpenStreetMap" not in names_page(names, corpus(store, gazetteer), state, Naming(), EN)
    monkeypatch.setenv("DATELINE_ONLINE", "1")
    assert "Ask OpenStreetMap" in names_page(names, corpus(store, gazetteer), state, Naming(), EN)
    proposed = own.new_place("Bzorgo", 39.8, 45.6, "village", "AM", gazetteer, source="OpenStreetMap contributors (ODbL 1.0)")
    monkeypatch.setattr(unresolved, "propose", lambda name: {"Bzorgo": proposed}[name])
    doing = do(store, names, "ask", event="bzorgo")
    assert "take-proposed" in names_page(names, corpus(store, gazetteer), state, doing, EN)
    assert own.own_rows() == []
    do(store, names, "take", doing, event="bzorgo")
    assert own.own_rows()[0].source.startswith("OpenStreetMap")


def test_only_what_is_new_or_named_otherwise_is_read_again(store, gazetteer, monkeypatch):
    names = found(store, gazetteer)
    seen: list[str] = []
    true = unresolved.find_unresolved
    monkeypatch.setattr(unresolved, "find_unresolved", lambda article, g: seen.append(article.id) or true(article, g))
    names.follow(gazetteer, corpus(store, gazetteer).articles)
    assert seen == []
    own.put(own.new_place("Bzorgo", 39.8, 45.6, "village", "AM", gazetteer, source="x"))
    names.follow(Gazetteer.load(world=False, own=own.own_rows()), corpus(store, gazetteer).articles)
    names.job.wait()
    assert sorted(seen) == ["one.txt", "two.txt"]
    store.remove("one.txt")
    own.forget("bzorgo")
    names.follow(gazetteer, corpus(store, gazetteer).articles)
    names.job.wait()
    assert [mention.article_id for name in names.all() for mention in name.mentions] == ["two.txt"]


def test_the_sample_has_no_name_that_is_no_place(gazetteer):
    from geo.sample import sample_paths

    whole = Gazetteer.load()
    names = [
        article[one.span]
        for path in sample_paths()
        for article in read(path)
        for one in unresolved.find_unresolved(article, whole)
    ]
    assert names == []
