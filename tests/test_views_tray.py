"""What waits to be stored: reading, dating, storing and stopping, without a browser."""

import sqlite3
import threading
from datetime import date

import pytest

from geo.article.same import Known
from geo.locale import words
from geo.model import Article
from geo.place.gazetteer import Gazetteer
from geo.reader import reader_digest
from geo.store import EventStore
from geo.views.preview import MOST_CHARACTERS, foreseen, marks, noted, queue
from geo.views.state import ViewState
from geo.views.tray import Job, Tray
from tests.made_files import ATOM, docx_of

T = words("en")
DAY = date(2023, 5, 4)
TEXT = "Mardi, trois personnes ont été tuées à Goma, a déclaré le gouverneur.\n\nDes tirs ont repris mercredi à Sake."


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer.load()


def read(*files):
    tray = Tray()
    tray.read(files).wait()
    return tray


def test_bad_files_are_named_and_the_rest_goes_on():
    tray = read(
        ("a.txt", TEXT.encode()),
        ("b.pdf", b"%PDF-1.4"),
        ("c.txt", b""),
        ("d.docx", docx_of("Des tirs.")),
        ("e.odt", b"PK\x03\x04 mimetype"),
        ("f.atom", ATOM),
        ("g.doc", b"\xd0\xcf\x11\xe0 Word"),
        ("h.webp", b"RIFF\x00\x00\x00\x00WEBP"),
    )
    assert [(entry.draft.id, entry.published) for entry in tray.entries.values()] == [
        ("a.txt", None),
        ("d.docx", None),
        ("urn:a:1", DAY),
    ]
    assert [(one.name, type(one.error).__name__) for one in tray.refused] == [
        ("b.pdf", "NotText"),
        ("c.txt", "EmptyArticle"),
        ("e.odt", "NotText"),
        ("g.doc", "NotText"),
        ("h.webp", "NotText"),
    ]
    html = queue(tray, None, ViewState(tab="add"), T)
    assert html.index("needs a day") < html.index("Calme"), "those that wait for a day come first"
    assert "5 could not be read" in html


def test_more_than_fits_at_once_is_named_and_not_read(monkeypatch):
    monkeypatch.setattr("geo.views.tray.MOST_AT_ONCE", 100)
    tray = read(("a.txt", b"Des tirs."), ("b.txt", b"x" * 101))
    assert [entry.draft.id for entry in tray.entries.values()] == ["a.txt"]
    assert [one.name for one in tray.refused] == ["b.txt"]


def test_a_manifest_from_a_browser_reads_no_file_of_the_server():
    tray = read(("m.csv", b"file,published\n/etc/hostname,2022-09-14\n"))
    assert not tray.entries
    assert len(tray.refused) == 1


def test_mentions_are_marked_before_and_events_come_after_the_day(gazetteer):
    [entry] = read(("a.txt", TEXT.encode())).entries.values()
    article, mentions, unknown, events = entry.look(gazetteer)
    assert events == []
    assert {mark.gave for mark in marks(article, mentions, unknown, T)} >= {"p", "d", "a", "f"}
    entry.published = DAY
    article, mentions, unknown, events = entry.look(gazetteer)
    assert article.published == DAY
    assert events
    assert entry.look(gazetteer)[3] is events, "worked out once"
    html = foreseen(entry, article, mentions, unknown, events, T)
    assert 'title="May 2, 2023"' in html
    assert 'title="Goma (town)"' in html


def test_the_headline_that_a_person_gives_is_shown_and_stored(gazetteer):
    [entry] = read(("a-2023-05-04.txt", b"headline: Premier\n\n" + TEXT.encode())).entries.values()
    assert (entry.headline, entry.article().headline) == ("Premier", "Premier")
    entry.headline = "Tirs à Goma"
    assert entry.look(gazetteer)[0].headline == "Tirs à Goma"
    assert "Tirs à Goma" in queue(Tray({entry.key: entry}), entry, ViewState(tab="add"), T)
    entry.headline = None
    assert entry.article().headline is None


def test_an_unknown_place_is_marked_as_one(gazetteer):
    text = "Des tirs ont éclaté mardi dans le village de Trabouka. Un obus est tombé à Zorgane."
    [entry] = read(("a-2023-05-04.txt", text.encode())).entries.values()
    article, mentions, unknown, _ = entry.look(gazetteer)
    gave = {article[mark.span]: mark.gave for mark in marks(article, mentions, unknown, T)}
    assert gave["Trabouka"] == gave["Zorgane"] == "p unknown"


def test_hostile_text_stays_text(gazetteer):
    hostile = "<img src=x onerror=alert(1)> Des tirs à <b>Goma</b> mardi. ${1} `x` \u202e"
    [entry] = read(("<i>.txt", hostile.encode())).entries.values()
    entry.published = DAY
    tray = Tray(entries={"1": entry})
    for html in (foreseen(entry, *entry.look(gazetteer), T), queue(tray, entry, ViewState(tab="add"), T)):
        assert "<img" not in html
        assert "<b>Goma" not in html
        assert "<i>" not in html


def test_a_long_article_is_shown_in_part(gazetteer):
    article = Article("a.txt", DAY, "Des tirs à Goma.\n" * (MOST_CHARACTERS // 10))
    from geo.coder import Mentions

    shown = noted(article, Mentions((), (), (), (), (), (), (), ()), (), T)
    assert len("".join(shown)) < MOST_CHARACTERS * 2
    assert "preview ends here" in shown[-1]


def test_what_is_ready_is_stored_and_known_again(tmp_path, gazetteer):
    tray = read(("a-2023-05-04.txt", TEXT.encode()), ("b.txt", b"Sans date."))
    with EventStore(tmp_path / "store.db") as store:
        tray.store(store, gazetteer).wait()
        first, second = tray.entries.values()
        assert first.taken.verdict == "new"
        assert first.taken.changed
        assert first.taken.first in {event.id for event in store.events()}
        assert second.taken is None
        again = read(
            ("copy-2023-05-04.txt", TEXT.replace(" ", "  ").encode()), ("c-2023-05-05.txt", b"Des tirs \xc3\xa0 Bunia.")
        )
        copy, other = again.entries.values()
        again.compare(Known.of(store.seen()), gazetteer)
        assert (copy.changes, other.changes) == (False, True)
        assert "already there" in queue(again, copy, ViewState(tab="add"), T)
        again.store(store, gazetteer).wait()
        assert (copy.taken.verdict, copy.taken.id, copy.taken.changed) == ("same", "a-2023-05-04.txt", False)
        assert store.counts().articles == 2


def test_what_other_rules_have_read_is_read_anew(tmp_path, gazetteer):
    [entry] = read(("a-2023-05-04.txt", TEXT.encode())).entries.values()
    with EventStore(tmp_path / "store.db") as store:
        store.add(entry.article(), [], read_by="other")
        entry.compare(Known.of(store.seen()), reader_digest(gazetteer))
    assert (entry.standing.same.verdict, entry.changes) == ("same", True)
    assert "it will be read anew" in foreseen(entry, *entry.look(gazetteer), T)


def test_a_stopped_job_keeps_what_is_done():
    at, go_on = threading.Event(), threading.Event()

    def work(job):
        for _ in range(3):
            at.set()
            go_on.wait(60)
            if not job.step():
                return

    job = Job("store", 3, work)
    at.wait(60)
    assert job.running
    job.stop()
    go_on.set()
    job.wait()
    assert (job.done, job.stopped, job.running) == (1, True, False)


def test_a_store_that_cannot_be_written_is_told(tmp_path, gazetteer):
    tray = read(("a-2023-05-04.txt", TEXT.encode()))
    with EventStore(tmp_path / "store.db") as store:
        connection = sqlite3.connect(tmp_path / "store.db")
        connection.execute("DROP TABLE articles")
        connection.close()
        job = tray.store(store, gazetteer)
        job.wait()
    assert job.error is not None
    assert [entry.taken for entry in tray.entries.values()] == [None]
