"""Files that are only looked at, on the screen: what a store would show of the same events, but for what their articles would tell."""

import re
from html import unescape

import pytest

from geo.draw.event_layer import Message, command
from geo.export import to_geoparquet
from geo.locale import words
from geo.source import open_source
from geo.views.cards import excerpts
from geo.views.claims import claims
from geo.views.corpus import facet, look, nearest
from geo.views.filters import filters
from geo.views.header import header
from geo.views.looked import look_into
from geo.views.map import heard
from geo.views.side import WRITING, body, heading
from geo.views.state import FILTERS, ViewState
from geo.views.table import found
from tests import views_corpus as made
from tests.test_app import panels, run
from tests.test_app import words as plain
from tests.test_source import acled, ged

FR, EN = words("fr"), words("en")
STORED = made.corpus()


@pytest.fixture(scope="module")
def looked(tmp_path_factory):
    path = tmp_path_factory.mktemp("looked") / "events.parquet"
    path.write_bytes(to_geoparquet(STORED.events, STORED.articles))
    return look_into(open_source(str(path)), STORED.place_by_id)


STATES = (
    ViewState(),
    ViewState(start=made.WINDOW[0], end=made.WINDOW[0]),
    ViewState(place="goma"),
    ViewState(event=made.SHELLING.id),
    ViewState(event=made.UNDATED.id, kind=frozenset({"statement"})),
    ViewState(event="ffffffffffff"),
    ViewState(kind=frozenset({"incident"}), exact=frozenset({"day"})),
    ViewState(told=frozenset({"act", "day"})),
    ViewState(told=frozenset({"place"})),
    ViewState(within=frozenset({"congo"})),
    ViewState(claimant=frozenset({"la Croix-Rouge"})),
    ViewState(query="tues croix"),
    ViewState(sort="oldest"),
    ViewState(sort="place"),
    ViewState(sort="type"),
    ViewState(sort="source"),
)


@pytest.mark.parametrize("state", STATES)
def test_the_same_events_are_shown_as_of_a_store(looked, state):
    here, there = look(looked, state, made.WINDOW), look(STORED, state, made.WINDOW)
    for name in ("passing", "events", "undated", "all", "cards"):
        assert list(getattr(here, name)) == list(getattr(there, name)), name
    assert (here.state, here.window, here.chosen, here.position) == (there.state, there.window, there.chosen, there.position)
    assert list(found(looked, here, FR)) == list(found(STORED, there, FR))
    assert nearest(looked, here) == nearest(STORED, there)
    for name in FILTERS:
        assert facet(looked, here.state, here.window, name) == facet(STORED, there.state, there.window, name), name


def test_ids_articles_and_choices_are_found(looked):
    assert looked.by_id[made.CLASH.id] == made.CLASH
    assert looked.by_id.get("ffffffffffff") is None
    assert set(looked.by_id) == set(STORED.by_id)
    assert list(looked.by_publication) == list(STORED.by_publication)
    assert looked.articles[made.DISPATCH.id].headline == made.DISPATCH.headline
    assert list(looked.events_of(made.SECOND.id)) == list(STORED.events_of(made.SECOND.id))
    assert looked.newest[-1] == STORED.newest[-1]
    with pytest.raises(IndexError):
        looked.newest[len(looked.newest)]


def told(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def test_a_card_shows_the_excerpt_alone_with_its_source(looked):
    html = excerpts(looked, look(looked, ViewState(place="goma"), made.WINDOW), EN)
    assert "Au moins douze civils ont été tués lundi par des tirs d’obus à Goma" in told(html)
    assert "Le calme revenait" not in told(html)
    assert "Agence Exemple" in told(html)
    assert "lundi" in told(html)
    for left_out in ("whole article", "review it", "…"):
        assert left_out not in told(html)


def test_hostile_words_stay_words(looked):
    html = excerpts(looked, look(looked, ViewState(event=made.HURT.id), made.WINDOW), EN)
    assert "<script" not in html
    assert "window.__hit=1" in told(html)


@pytest.mark.parametrize("tab", WRITING)
def test_what_writes_says_why_it_is_not_there(looked, tab):
    seen = look(looked, ViewState(tab=tab), made.WINDOW)
    assert "Nothing can be reviewed or added here" in told(body(looked, seen, EN))
    assert "Review" not in told(heading(looked, seen, EN))
    head = told(header(looked, seen, "light", EN))
    assert "read only: events.parquet" in head
    assert "Add" not in head


def test_claims_and_filters_are_those_of_the_store(looked):
    for state in (ViewState(), ViewState(kind=frozenset({"statement"}))):
        here, there = look(looked, state, made.WINDOW), look(STORED, state, made.WINDOW)
        assert told(claims(looked, here, FR)) == told(claims(STORED, there, FR))
        assert told(filters(looked, here, FR)) == told(filters(STORED, there, FR))


def test_sets_that_people_coded_stand_on_the_page_beside_ours(tmp_path, monkeypatch):
    ours = tmp_path / "events.parquet"
    ours.write_bytes(to_geoparquet(STORED.events, STORED.articles))
    monkeypatch.setenv("DATELINE_SOURCE", "\n".join([str(ours), ged(tmp_path / "ged.csv"), acled(tmp_path / "acled.csv")]))
    shown = panels(run(lang="en", event="000000412700"))
    assert "read only: events.parquet, ged.csv, acled.csv (UCDP GED, ACLED)" in plain(shown["head"]["html"])
    side = plain(shown["side"]["html"])
    for words_shown in ("Clashes at Jermuk", "hills above Jermuk", "Armenian MoD", "state-based violence, read as a clash"):
        assert words_shown in side
    for tab in ("list", "claims", "articles", "filters", "take", "about", "add", "review"):
        assert len(plain(panels(run(tab=tab, lang="fr"))["side"]["html"])) > 80


def test_a_file_that_cannot_be_opened_is_one_sentence_on_the_page(tmp_path, monkeypatch):
    monkeypatch.setenv("DATELINE_SOURCE", ged(tmp_path / "ged.csv", latitude="48,85"))
    assert "are not coordinates; write decimal degrees with a point" in plain(panels(run(lang="en"))["broken"]["html"])


def test_files_without_an_event_open_too(tmp_path, monkeypatch):
    path = tmp_path / "none.parquet"
    path.write_bytes(to_geoparquet([], {}))
    monkeypatch.setenv("DATELINE_SOURCE", str(path))
    assert "0 of 0 events" in plain(panels(run(lang="en"))["head"]["html"])


def test_a_filter_marks_the_same_events_on_the_map(looked):
    state = ViewState(kind=frozenset({"incident"}))
    drawn = looked.source.features(looked.place_by_id, "fr")
    by_row = command(drawn, shown=looked.marks(look(looked, state, None).passing))
    by_id = command(drawn, shown=STORED.marks(look(STORED, state, None).passing))
    assert [child.call for child in by_row._children.values()] == [child.call for child in by_id._children.values()]


def test_the_map_is_heard(looked):
    message = Message(1, made.SHELLING.id, "goma", None, "all", False)
    assert heard(ViewState(), message, looked).event == made.SHELLING.id
