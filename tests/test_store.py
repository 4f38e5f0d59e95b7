"""The store: idempotent, atomic, shared by several programs, and clear about what goes wrong."""

import os
import shutil
import sqlite3
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import event

from geo.errors import NotStored, StoreError
from geo.features import drawn, tabled
from geo.model import Article, Event, Evidence, Incident, Place, Span, Statement, When, Where
from geo.store import SCHEMA, Addition, Counts, EventStore, Written, default_path

ARTICLE = Article("a.txt", date(2022, 9, 14), "Mardi, des tirs à Jermuk, dit Bakou. 'Oui'; DROP TABLE é\u202f😀", office="AFP")
OTHER = Article("b.txt", date(2022, 9, 12), "Autre texte, sans événement daté.")
JERMUK = Place("jermuk", "Jermuk", "Djermouk", 39.84, 45.67, "town", 5, None, "AM")


def incident(event_id: str, when: When | None, article: Article = ARTICLE) -> Incident:
    evidence = Evidence(article.id, Span(7, 24), "fire")
    where = Where(JERMUK, "scene", 1, Evidence(article.id, Span(18, 24), "at"))
    return Incident(event_id, "shelling", "asserted", evidence, when, (where,))


def statement(event_id: str, when: When | None) -> Statement:
    return Statement(
        event_id, "claim", Evidence("a.txt", Span(0, 35), "says"), Evidence("a.txt", Span(7, 24), "x"), "indirect", when
    )


def days(start: str | None, end: str | None) -> When:
    return When((start and date.fromisoformat(start)) or None, (end and date.fromisoformat(end)) or None, 1)


EVENTS: list[Event] = [incident("e1", days("2022-09-13", "2022-09-13")), statement("e2", days("2022-09-14", "2022-09-14"))]
BAKU = Place("baku", "Baku", "Bakou", 40.4, 49.9, "capital", 20, None, "AZ")
AT_BAKU = (
    Where(BAKU, "seat", 1, Evidence("b.txt", Span(0, 5), "seat")),
    Where(JERMUK, "about", 1, Evidence("b.txt", Span(0, 5), "x")),
)
SAID = Statement("e3", "claim", Evidence("b.txt", Span(0, 5), "x"), Evidence("b.txt", Span(0, 5), "x"), "direct", None, AT_BAKU)
CODED: list[tuple[Article, list[Event]]] = [(ARTICLE, EVENTS), (OTHER, [SAID, incident("e4", None, OTHER)])]


def add_once(store: EventStore, article: Article, events: Sequence[Event]) -> tuple[str, bool]:
    return store.add_all([Addition(article, Written.of(article, events))])[0]


@pytest.fixture
def store(tmp_path):
    with EventStore(tmp_path / "store.db") as opened:
        yield opened


def test_adding_twice_changes_nothing(store):
    assert store.add(ARTICLE, EVENTS)
    revision = store.revision()
    assert not store.add(ARTICLE, EVENTS)
    assert store.revision() == revision
    assert store.articles() == [ARTICLE]
    assert store.events() == EVENTS


@pytest.mark.parametrize(
    ("article", "events"),
    [
        pytest.param(replace(ARTICLE, text=ARTICLE.text + " Fin."), EVENTS, id="other text"),
        pytest.param(replace(ARTICLE, office=None), EVENTS, id="other office"),
        pytest.param(ARTICLE, EVENTS[:1], id="fewer events"),
        pytest.param(ARTICLE, [EVENTS[0], statement("e2", None)], id="other day"),
        pytest.param(ARTICLE, EVENTS[::-1], id="other order"),
    ],
)
def test_another_version_takes_the_place_of_the_old(store, article, events):
    store.add(ARTICLE, EVENTS)
    revision = store.revision()
    assert store.add(article, events)
    assert store.articles() == [article]
    assert store.events() == events
    assert store.revision() > revision


def test_what_is_read_is_in_the_order_of_publication_then_text(store):
    late = incident("e0", days("2022-01-01", "2022-01-01"), OTHER)
    store.add(ARTICLE, EVENTS)
    store.add(OTHER, [late])
    assert [article.id for article in store.articles()] == ["b.txt", "a.txt"]
    assert [event.id for event in store.events()] == ["e0", "e1", "e2"]
    assert store.events(article_id="b.txt") == [late]
    assert store.events(kind="statement") == EVENTS[1:]
    assert store.event("e2") == EVENTS[1]
    assert store.article("b.txt") == OTHER


def test_removal_takes_the_events_along(store):
    store.add(ARTICLE, EVENTS)
    store.add(OTHER, [])
    store.remove("a.txt")
    assert (store.articles(), store.events()) == ([OTHER], [])
    with pytest.raises(NotStored, match=r'no article "a\.txt".*dateline articles'):
        store.remove("a.txt")
    with pytest.raises(NotStored, match=r'no article "a\.txt"'):
        store.article("a.txt")
    with pytest.raises(NotStored, match='no event "e1"'):
        store.event("e1")


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        pytest.param("2022-09-13", "2022-09-13", ["one", "long", "until"], id="both ends are included"),
        pytest.param("2022-09-14", "2022-09-14", ["long"], id="inside an interval"),
        pytest.param("2022-09-21", "2030-01-01", [], id="after all"),
        pytest.param("2022-09-20", None, ["long"], id="open end"),
        pytest.param(None, "2022-09-10", ["since", "long"], id="open start"),
        pytest.param(None, None, ["one", "since", "until", "long"], id="all but the undated"),
    ],
)
def test_between_finds_what_shares_a_day(store, start, end, found):
    whens = {
        "one": days("2022-09-13", "2022-09-13"),
        "undated": None,
        "unknown": days(None, None),
        "since": days("2022-09-01", None),
        "until": days(None, "2022-09-13"),
        "long": days("2022-09-10", "2022-09-20"),
    }
    store.add(ARTICLE, [incident(name, when) for name, when in whens.items()])
    window = [day and date.fromisoformat(day) for day in (start, end)]
    assert {event.id for event in store.between(*window)} == set(found)


def test_snapshot_holds_articles_and_events_of_one_moment(store):
    store.add(ARTICLE, EVENTS)
    assert store.snapshot() == ([ARTICLE], EVENTS)
    assert store.snapshot(date(2022, 9, 14), None) == ([ARTICLE], EVENTS[1:])


def test_full_disk_is_told_and_nothing_is_half_written(tmp_path):
    with EventStore(tmp_path / "store.db") as store:
        store.add(ARTICLE, EVENTS)
        event.listen(store._engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count = 20"))
        store.close()  # its connections: the next ones may not grow the file
        with pytest.raises(StoreError, match=r"store\.db: the disk is full; nothing was written"):
            store.add(replace(ARTICLE, text=ARTICLE.text * 5000), EVENTS)
        assert store.snapshot() == ([ARTICLE], EVENTS)


def test_counts_tell_what_there_is(store):
    assert store.counts() == Counts(0, 0, 0, None, None)
    store.add(ARTICLE, [*EVENTS, incident("e3", days(None, "2022-10-01"))])
    store.add(OTHER, [])
    assert store.counts() == Counts(2, 2, 1, date(2022, 9, 13), date(2022, 10, 1))


def test_an_article_whose_events_are_another_s_is_not_half_kept(store):
    with pytest.raises(ValueError, match="read from"):
        store.add(OTHER, EVENTS)
    assert store.articles() == []


def test_a_write_that_fails_midway_leaves_the_old_article(store, monkeypatch):
    store.add(ARTICLE, EVENTS)
    monkeypatch.setattr(EventStore, "_count_up", lambda *_: 1 / 0)  # the last step of the transaction
    with pytest.raises(ZeroDivisionError):
        store.add(replace(ARTICLE, text=ARTICLE.text + "x"), EVENTS[:1])
    assert store.articles() == [ARTICLE]
    assert store.events() == EVENTS


def refused(where: object, *, create: bool = True) -> str:
    with pytest.raises(StoreError) as caught:
        EventStore(where, create=create)  # type: ignore[arg-type]
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert ";" in sentence  # what is wrong; the way out
    return sentence


def test_missing_folder_is_named(tmp_path):
    path = tmp_path / "no" / "store.db"
    assert refused(path).startswith(f"{path}: the folder {path.parent} does not exist")
    assert not path.parent.exists()


def test_reading_makes_no_store(tmp_path):
    path = tmp_path / "store.db"
    assert "dateline add" in refused(path, create=False)
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"Ceci n'est pas une base. " * 50, "no Dateline store", id="text"),
        pytest.param(b"SQLite format 3\x00" + b"\x07" * 4000, "Dateline store", id="broken database"),
    ],
)
def test_file_that_is_no_database_is_refused_and_left_alone(tmp_path, content, words):
    path = tmp_path / "store.db"
    path.write_bytes(content)
    sentence = refused(path)
    assert sentence.startswith(str(path))
    assert words in sentence or "damaged" in sentence
    assert path.read_bytes() == content


def test_folder_is_no_store(tmp_path):
    assert "this is a folder" in refused(tmp_path)


def test_database_of_another_program_is_left_alone(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE articles (id INTEGER)")
    connection.commit()
    connection.close()
    assert "another program" in refused(path)
    assert "another program" in refused(path, create=False)


def test_what_the_map_draws_is_told_without_the_records_and_is_the_same(store):
    def same() -> bool:
        kept, expected = store.drawn(), tabled(map(drawn, store.events()))
        return [*map(list, kept[:-1])] == [*map(list, expected[:-1])] and kept.places == expected.places

    for article, events in CODED:
        store.add(article, events)
    assert same()
    store.remove(CODED[0][0].id)
    assert same()


def test_a_place_that_moved_in_the_gazetteer_is_drawn_where_it_was_last_said_to_be(store):
    first = EVENTS[0]
    moved = replace(first, places=tuple(replace(where, place=replace(where.place, latitude=1.5)) for where in first.places))
    store.add(ARTICLE, [first])
    store.add(ARTICLE, [moved])
    assert [place.latitude for place in store.drawn().places.values()] == [1.5]


FIRST_SCHEMA = """
CREATE TABLE meta (name VARCHAR NOT NULL, value INTEGER NOT NULL, PRIMARY KEY (name));
CREATE TABLE articles (id VARCHAR NOT NULL, published DATE NOT NULL, language VARCHAR NOT NULL, office VARCHAR, headline VARCHAR,
  url VARCHAR, text VARCHAR NOT NULL, PRIMARY KEY (id));
CREATE INDEX ix_articles_published ON articles (published);
CREATE TABLE events (article_id VARCHAR NOT NULL, position INTEGER NOT NULL, event_id VARCHAR NOT NULL, kind VARCHAR NOT NULL,
  event_type VARCHAR NOT NULL, date_start DATE, date_end DATE, record VARCHAR NOT NULL, PRIMARY KEY (article_id, position),
  FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE);
CREATE INDEX ix_events_event_id ON events (event_id);
INSERT INTO meta VALUES ('schema', 1), ('revision', 7);
"""
DRAWN = """
CREATE TABLE drawn (article_id VARCHAR NOT NULL, position INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  date_prec INTEGER NOT NULL, where_prec INTEGER NOT NULL, flags INTEGER NOT NULL, place VARCHAR, about VARCHAR NOT NULL,
  PRIMARY KEY (article_id, position), FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE);
"""
SECOND_SCHEMA = """
CREATE TABLE places (id VARCHAR NOT NULL, name VARCHAR NOT NULL, name_fr VARCHAR NOT NULL, latitude FLOAT NOT NULL,
  longitude FLOAT NOT NULL, feature VARCHAR NOT NULL, radius_km FLOAT NOT NULL, parent VARCHAR, country VARCHAR, PRIMARY KEY (id));
UPDATE meta SET value = 2 WHERE name = 'schema';
"""


OLD_FINGERPRINTS = """
ALTER TABLE fingerprints RENAME TO newer;
DROP INDEX ix_fingerprints_digest;
CREATE TABLE fingerprints (article_id VARCHAR NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, digest VARCHAR NOT NULL);
CREATE INDEX ix_fingerprints_digest ON fingerprints (digest);
INSERT INTO fingerprints SELECT article_id, digest FROM newer;
DROP TABLE newer;
"""
OLD_DRAWINGS = """
DROP INDEX ix_drawings_revision;
ALTER TABLE drawings DROP COLUMN revision;
"""


def older(path: Path, schema: int) -> None:
    """A store as Dateline wrote it when its schema was ``schema``, with what ``CODED`` holds."""
    with EventStore(path.with_suffix(".new")) as store:
        for article, events in CODED:
            store.add(article, events)
    if schema >= 3:  # as it is now but for what came later
        shutil.copy(path.with_suffix(".new"), path)
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(
                {3: "DROP TABLE fingerprints;", 6: "ALTER TABLE fingerprints DROP COLUMN replaced;", 7: ""}.get(
                    schema, OLD_FINGERPRINTS
                )
                + (f"DROP TABLE drawings; {DRAWN}" if schema < 5 else OLD_DRAWINGS)
                + f"UPDATE meta SET value = {schema} WHERE name = 'schema';"
                "UPDATE meta SET value = 7 WHERE name = 'revision';"
            )
        return
    connection = sqlite3.connect(path)
    connection.executescript(FIRST_SCHEMA + (DRAWN + SECOND_SCHEMA if schema == 2 else ""))
    connection.execute("ATTACH ? AS new", (str(path.with_suffix(".new")),))
    for table in ("articles", "events", *(("places",) if schema == 2 else ())):
        columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA main.table_info({table})"))
        connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
    connection.commit()
    connection.close()


@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_an_older_store_is_brought_up_with_all_it_holds(tmp_path, schema):
    path = tmp_path / "store.db"
    older(path, schema)
    with EventStore(path.with_suffix(".new")) as new, EventStore(path) as store:
        assert store.revision() == 7
        assert store.snapshot() == new.snapshot()
        assert store.drawn() == new.drawn()
        assert store.seen() == new.seen()
        assert not store.add(*CODED[0]), "it is already there"
        assert store.search("djermouk") == []
        assert store.search("jermuk") == [ARTICLE]
        store.reject("e1", by="Ada")
        assert store.event("e2").id == "e2"
        assert store.check() == []
        assert add_once(store, replace(ARTICLE, id="other.txt"), []) == (ARTICLE.id, False)
    tables = [set(_tables(one)) for one in (path, path.with_suffix(".new"))]
    assert tables[0] == tables[1]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone() == (SCHEMA,)


def test_an_older_store_that_can_only_be_read_is_told_so_and_left_alone(tmp_path, monkeypatch):
    path = tmp_path / "store.db"
    older(path, 2)
    before = path.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_, **__: False)  # root may write anywhere
    assert "written by an older Dateline (schema 2) and read-only" in refused(path)
    assert path.read_bytes() == before


def test_a_store_that_can_only_be_read_takes_no_review_and_says_so(tmp_path, monkeypatch):
    path = tmp_path / "store.db"
    with EventStore(path) as store:
        store.add(ARTICLE, EVENTS)
        store.accept("e2", by="Ada")
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    with EventStore(path) as store:
        for write in (
            lambda: store.reject("e1", by="Ada"),
            lambda: store.undo(by="Ada"),
            lambda: store.add(OTHER, []),
            store.vacuum,
        ):
            with pytest.raises(StoreError, match="read-only"):
                write()
        assert (store.events(), len(store.reviews())) == (EVENTS, 1)
        assert store.search("jermuk") == [ARTICLE]


def _tables(path: Path) -> "list[tuple[str, str]]":
    """Every table with its columns, as the database itself tells."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        return [(name, row[1]) for name in names for row in connection.execute(f'PRAGMA table_info("{name}")')]


def test_a_step_that_fails_leaves_the_older_store_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "store.db"
    older(path, 1)
    monkeypatch.setattr("geo.store.migrations.make_index", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        EventStore(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('reviews', 'drawn')").fetchone() == (0,)


def test_newer_store_is_refused(tmp_path):
    path = tmp_path / "store.db"
    EventStore(path).close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = ? WHERE name = 'schema'", (SCHEMA + 1,))
    connection.commit()
    connection.close()
    assert f"schema {SCHEMA + 1}, this one knows {SCHEMA}" in refused(path)


@pytest.mark.skipif(sys.platform != "linux", reason="/sys takes no new file from anybody, on Linux only")
def test_path_that_takes_no_file_is_named():
    assert refused("/sys/store.db").startswith("/sys/store.db: the store cannot be opened")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_file_can_be_read_but_not_written(tmp_path):
    path = tmp_path / "store.db"
    with EventStore(path) as opened:
        opened.add(ARTICLE, EVENTS)
    path.chmod(0o444)
    with EventStore(path) as opened:
        assert opened.articles() == [ARTICLE]
        with pytest.raises(StoreError, match="read-only"):
            opened.remove("a.txt")


@pytest.mark.parametrize("url", ["nothing://x", "postgresql+nodriver://h/d", "://x"])
def test_url_that_means_nothing_is_refused(url):
    assert url.split(":")[0] in refused(url)


def test_url_of_a_file_is_the_file(tmp_path):
    with EventStore(f"sqlite:///{tmp_path / 'store.db'}") as first:
        first.add(ARTICLE, [])
    with EventStore(tmp_path / "store.db", create=False) as second:
        assert second.articles() == [ARTICLE]


def test_store_is_found_by_environment_else_in_the_users_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "named.db"))
    EventStore().close()
    assert (tmp_path / "named.db").exists()
    monkeypatch.delenv("DATELINE_STORE")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: tmp_path / "share" / "dateline")
    EventStore().close()
    assert default_path() == tmp_path / "share" / "dateline" / "dateline.db"
    assert default_path().exists()


def test_writer_that_does_not_end_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("geo.store.event_store._PATIENCE", 0.2)
    path = tmp_path / "store.db"
    with EventStore(path) as opened:
        blocker = sqlite3.connect(path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")
        try:
            assert opened.articles() == []  # reading goes on
            with pytest.raises(StoreError, match="another program has been writing"):
                opened.add(ARTICLE, EVENTS)
        finally:
            blocker.close()
        assert opened.add(ARTICLE, EVENTS)


def test_threads_may_share_a_store(store):
    def work(number: int) -> None:
        for i in range(10):
            store.add(replace(OTHER, id=f"{number}-{i}"), [])
            store.articles()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))  # raises what a thread raised
    assert store.counts().articles == 40


def test_a_text_that_is_there_under_another_name_is_not_kept_twice(store):
    store.add(ARTICLE, EVENTS)
    dressed = replace(ARTICLE, id="other.txt", text=ARTICLE.text.upper().replace(" ", "\n"), office="RFI")
    assert add_once(store, dressed, []) == (ARTICLE.id, False)
    assert store.snapshot() == ([ARTICLE], EVENTS)
    assert add_once(store, ARTICLE, EVENTS[:1]) == (ARTICLE.id, True), "under its own name it is read anew"
    store.add(OTHER, [])
    assert add_once(store, replace(OTHER, text=ARTICLE.text), []) == (OTHER.id, True), "whoever gives it that text means it"
    store.remove(ARTICLE.id)
    store.remove(OTHER.id)
    assert add_once(store, dressed, []) == ("other.txt", True)
    assert store.check() == []


def test_several_are_added_as_one_by_one(store):
    again = replace(ARTICLE, id="again.txt")
    later = replace(OTHER, text="Texte plus long que l'autre.")
    several = [Addition(a, Written.of(a, e)) for a, e in [*CODED, (again, []), (later, []), (ARTICLE, EVENTS)]]
    changed = [(ARTICLE.id, True), (OTHER.id, True), (ARTICLE.id, False), (OTHER.id, True), (ARTICLE.id, False)]
    assert store.add_all(several) == changed
    assert {article.id: article for article in store.articles()} == {ARTICLE.id: ARTICLE, OTHER.id: later}
    assert store.events() == EVENTS
    assert store.add_all([]) == []
    assert store.check() == []


def test_several_are_added_together_or_not_at_all(store):
    written = Written.of(OTHER, CODED[1][1])
    with pytest.raises(StoreError):
        store.add_all(
            [Addition(ARTICLE, Written.of(ARTICLE, EVENTS)), Addition(OTHER, replace(written, rows=written.rows * 2))]
        )
    assert store.counts().articles == 0
    assert store.check() == []


def test_of_two_that_add_a_text_at_one_moment_one_does(tmp_path):
    with EventStore(tmp_path / "store.db") as first, EventStore(tmp_path / "store.db") as second:
        both = Barrier(2)

        def work(store: EventStore) -> list[tuple[str, bool]]:
            told = []
            for number in range(20):
                both.wait(60)
                name = f"{'first' if store is first else 'second'}-{number}"
                told.append(add_once(store, replace(OTHER, id=name, text=f"Texte {number}."), []))
            return told

        with ThreadPoolExecutor(2) as threads:
            pairs = list(zip(*threads.map(work, (first, second)), strict=True))
        assert first.counts().articles == 20
        assert all(one[0] == other[0] and {one[1], other[1]} == {True, False} for one, other in pairs)
