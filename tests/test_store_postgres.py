"""The store in a real PostgreSQL, started for these tests where its programs and the driver are at hand.

They are the tests of the store in a file, but for those of the file itself, and some of writers at once, whom PostgreSQL lets in.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from inspect import signature
from pathlib import Path
from threading import Barrier
from types import ModuleType

import pytest
from sqlalchemy import text

from geo.errors import StoreError
from geo.model import Article
from geo.store import EventStore
from geo.store.tables import Base
from tests import test_store, test_store_reviews
from tests.test_review import ARTICLE, DENIED, EVENTS, FIRE, KILLED

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
def store(server: str, request: pytest.FixtureRequest) -> Iterator[EventStore]:
    """A store with nothing in it, or with what the tests of reviews begin with."""
    with EventStore(server) as opened:
        with opened._writing.begin() as connection:
            connection.execute(text(f"TRUNCATE {', '.join(table for table in Base.metadata.tables if table != 'meta')}"))
        if request.function.__module__ != test_store.__name__:
            opened.add(ARTICLE, EVENTS)
        yield opened


def _the_same_tests(module: ModuleType) -> dict[str, object]:
    """Those of ``module`` that ask for a store and not for a file."""
    asked = {name: signature(test).parameters for name, test in vars(module).items() if name.startswith("test_")}
    return {name: getattr(module, name) for name, needs in asked.items() if "store" in needs and "tmp_path" not in needs}


globals().update(_the_same_tests(test_store) | _the_same_tests(test_store_reviews))


def test_other_programs_find_what_was_added(server, store):
    with EventStore(server, create=False) as other:
        assert other.snapshot() == ([ARTICLE], EVENTS)


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
                told.append(test_store.add_once(mine, Article(f"{number}-{i}", date(2022, 9, 14), f"Texte {i}."), [])[1])
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
