"""The store in a real PostgreSQL, started for these tests where its programs and the driver are at hand."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest

from geo.errors import StoreError
from geo.features import drawn, tabled, where_drawn
from geo.model import Article, Span
from geo.store import Counts, EventStore
from tests.test_review import ARTICLE, DENIED, EVENTS, FIRE, GOMA, KILLED, TEXT

pytestmark = pytest.mark.slow


def _programs() -> Path | None:
    """The folder of ``initdb`` and ``pg_ctl``, which Debian does not put on the PATH."""
    folders = [Path(found).resolve().parent for name in ("initdb", "pg_ctl") if (found := shutil.which(name))]
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((folder for folder in folders if (folder / "initdb").exists() and (folder / "postgres").exists()), None)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The URL of a database that nothing else uses."""
    pytest.importorskip("psycopg", reason="the PostgreSQL driver is not installed: pip install 'psycopg[binary]'")
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL's programs are not at hand")
    folder = Path(tempfile.mkdtemp(prefix="dateline-postgres-"))  # no other user may enter the folders of the tests
    user: list[str] = []
    if os.geteuid() == 0:  # PostgreSQL refuses to run as root
        if not shutil.which("runuser") or subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode:
            pytest.skip("root has no other user to run PostgreSQL as")
        user = ["runuser", "-u", "postgres", "--"]
        shutil.chown(folder, "postgres")
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        port = listener.getsockname()[1]
    data = folder / "data"

    def run(program: str, *arguments: object) -> None:
        command = [*user, str(programs / program), *map(str, arguments)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")

    run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync")
    options = f"-p {port} -c listen_addresses=localhost -c fsync=off -c unix_socket_directories=''"
    run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql+psycopg://postgres@localhost:{port}/postgres"
    finally:
        run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def store(server: str) -> Iterator[EventStore]:
    with EventStore(server) as opened:
        for article in opened.articles():
            opened.remove(article.id, reviews=True)
        opened.add(ARTICLE, EVENTS)
        yield opened


def test_what_is_added_is_read_back_and_adding_twice_changes_nothing(server, store):
    assert not store.add(ARTICLE, EVENTS)
    assert store.snapshot() == ([ARTICLE], EVENTS)
    assert store.drawn() == tabled(map(drawn, EVENTS))
    assert store.counts() == Counts(1, 2, 1, date(2022, 9, 13), date(2022, 9, 13))
    assert store.between(date(2022, 9, 13), None) == [KILLED]
    with EventStore(server, create=False) as other:
        assert other.events() == EVENTS


def test_reviews_are_kept_undone_and_found_again(store):
    store.reject("k1", by="Ada")
    store.correct("f1", {"place": GOMA}, by="Ben")
    assert [event.id for event in store.events()] == ["d1", "f1"]
    made = store.mark("a.txt", Span(TEXT.index("Bakou"), TEXT.index("Bakou") + 13), {"event_type": "denial"}, by="Ada")
    assert store.undo(by="Ada") == [made]
    store.add(replace(ARTICLE, text="Bilan. " + TEXT), [])
    (kept,) = store.events()
    assert (kept.id, where_drawn(kept).place) == ("f1", GOMA)
    assert store.check() == []


def test_articles_are_searched_by_their_words(store):
    assert store.search("sake armee") == [ARTICLE]
    assert store.search('"Bakou dément"') == [ARTICLE]
    assert store.search("kinshasa") == []


def test_writers_at_once_lose_nothing(server, store):
    def work(number: int) -> None:
        with EventStore(server) as mine:
            for i in range(8):
                mine.add(Article(f"{number}-{i}", date(2022, 9, 14), "Rien."), [])
                mine.add(Article(f"same-{i}", date(2022, 9, 14), "Rien."), [])
                mine.accept("d1", by=f"{number}")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    assert store.counts().articles == 1 + 4 * 8 + 8
    assert len(store.reviews()) == 32
    assert store.marks()["d1"].status == "accepted"
    assert {event.id for event in store.events()} == {event.id for event in (KILLED, DENIED, FIRE)}
    assert store.check() == []


def test_of_programs_that_add_a_text_at_one_moment_one_does(server, store):
    together = Barrier(3)

    def work(number: int) -> list[bool]:
        with EventStore(server) as mine:
            told = []
            for i in range(12):
                together.wait(60)
                told.append(mine.add_once(Article(f"{number}-{i}", date(2022, 9, 14), f"Texte {i}."), [])[1])
            return told

    with ThreadPoolExecutor(3) as threads:
        added = list(threads.map(work, range(3)))
    assert [sum(each) for each in zip(*added, strict=True)] == [1] * 12
    assert store.counts().articles == 1 + 12
    assert store.check() == []


def test_a_backup_is_left_to_the_database(tmp_path, store):
    with pytest.raises(StoreError, match="pg_dump"):
        store.backup(tmp_path / "copy.db")
    with pytest.raises(StoreError, match="VACUUM FULL"):
        store.vacuum()
