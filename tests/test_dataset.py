"""A corpus as parts of one data set: the same rows whatever codes them, each part whole or not there, nothing coded twice."""

import json
import os
import subprocess
import sys
import uuid
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas
import pyarrow.dataset
import pytest
from click.testing import CliRunner
from fsspec.implementations.local import LocalFileSystem

from geo import dataset
from geo.cli import cli
from geo.coder import code
from geo.dataset import Part, code_into
from geo.errors import StorageError
from geo.model import Article
from geo.parallel import Failure
from geo.place.gazetteer import Gazetteer
from geo.record import from_record
from geo.storage import Folder
from tests.test_parallel import articles, gazetteer

__all__ = ["gazetteer"]


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dataset, "_ARTICLES", 10)


@pytest.fixture
def coded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of the articles that were coded, in this process."""
    ids: list[str] = []

    def counting(article: Article, known: Gazetteer) -> Any:
        ids.append(article.id)
        return code(article, known)

    monkeypatch.setattr("geo.parallel.code", counting)
    return ids


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


def test_the_parts_are_one_data_set_in_the_order_of_the_articles(gazetteer: Gazetteer, tmp_path: Path) -> None:
    given = articles(25)
    parts = list(code_into(str(tmp_path / "out"), given, gazetteer, 1))
    assert [(part.written, part.articles) for part in parts] == [(True, 10), (True, 10), (True, 5)]
    assert [part.name for part in parts] == sorted(contents(tmp_path / "out"))
    table = pyarrow.dataset.dataset(tmp_path / "out").to_table()
    events = [event for article in given for event in code(article, gazetteer)]
    assert [from_record(json.loads(record)) for record in table["record"].to_pylist()] == events
    assert sum(part.events for part in parts) == len(events)
    layer = geopandas.read_parquet(tmp_path / "out")
    assert list(layer["event_id"]) == [event.id for event in events]
    assert layer.crs == "EPSG:4326"


def test_a_part_without_events_has_the_schema_of_the_others(gazetteer: Gazetteer, tmp_path: Path) -> None:
    empty = [replace(article, text="Rien.") for article in articles(10)]
    parts = list(code_into(str(tmp_path), [*empty, *articles(20)[10:]], gazetteer, 1))
    assert parts[0].events == 0
    schemas = [pyarrow.parquet.read_schema(file) for file in sorted(tmp_path.iterdir())]
    assert schemas[0].equals(schemas[1])
    assert len(geopandas.read_parquet(tmp_path)) == parts[1].events


def test_processes_write_the_same_bytes(gazetteer: Gazetteer, tmp_path: Path) -> None:
    for processes in (1, 2):
        list(code_into(str(tmp_path / str(processes)), articles(45), gazetteer, processes))
    assert contents(tmp_path / "1") == contents(tmp_path / "2")


def test_what_is_there_is_not_coded_again(gazetteer: Gazetteer, tmp_path: Path, coded: list[str]) -> None:
    given = articles(30)
    work = code_into(str(tmp_path), given, gazetteer, 1)
    first = next(work)
    work.close()  # type: ignore[attr-defined]
    coded.clear()
    again = list(code_into(str(tmp_path), given, gazetteer, 1))
    assert again[0] == Part(first.name)
    assert coded == [article.id for article in given[10:]]
    coded.clear()
    assert not any(part.written for part in code_into(str(tmp_path), given, gazetteer, 1))
    assert coded == []


def test_only_what_changed_is_coded_again_and_nothing_old_stays(gazetteer: Gazetteer, tmp_path: Path, coded: list[str]) -> None:
    given = articles(30)
    list(code_into(str(tmp_path), given, gazetteer, 1))
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / ".part-000001-0123456789abcdef.parquet.part").write_text("of a program that was killed")
    coded.clear()
    given[12] = replace(given[12], text="Des tirs ont fait deux morts à Goma mardi.")
    parts = list(code_into(str(tmp_path), given[:19], gazetteer, 1))
    assert [part.written for part in parts] == [False, True]
    assert coded == [article.id for article in given[10:19]]
    assert set(contents(tmp_path)) == {"notes.txt", *(part.name for part in parts)}


def test_another_gazetteer_reads_anew(gazetteer: Gazetteer, tmp_path: Path) -> None:
    list(code_into(str(tmp_path), articles(5), gazetteer, 1))
    [part] = code_into(str(tmp_path), articles(5), Gazetteer.load(world=False), 1)
    assert part.written
    assert set(contents(tmp_path)) == {part.name}


def test_an_article_that_failed_is_tried_again(gazetteer: Gazetteer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(article: Article, known: Gazetteer) -> object:
        if article.id == "003.txt":
            raise ZeroDivisionError
        return code(article, known)

    told: list[tuple[str, str]] = []

    def tell(article: Article, failure: Failure) -> None:
        told.append((article.id, failure.what))

    with monkeypatch.context() as patched:
        patched.setattr("geo.parallel.code", failing)
        [part] = code_into(str(tmp_path), articles(8), gazetteer, 1, on_failure=tell)
    assert part.articles == 7
    assert told == [("003.txt", "ZeroDivisionError: ")]
    [part] = code_into(str(tmp_path), articles(8), gazetteer, 1, on_failure=tell)
    assert part.articles == 8
    assert set(contents(tmp_path)) == {part.name}


def test_a_part_that_could_not_be_written_is_not_there(
    gazetteer: Gazetteer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    list(code_into(str(tmp_path), articles(10), gazetteer, 1))
    monkeypatch.setattr("fsspec.implementations.local.LocalFileSystem.mv", full)
    with pytest.raises(StorageError, match="no space left"):
        list(code_into(str(tmp_path), articles(20), gazetteer, 1))
    monkeypatch.undo()
    assert len(pyarrow.dataset.dataset(tmp_path).files) == 1


@pytest.fixture
def elsewhere() -> str:
    return f"memory://{uuid.uuid4().hex}/events"


def test_the_folder_may_be_elsewhere(gazetteer: Gazetteer, tmp_path: Path, elsewhere: str) -> None:
    from fsspec.core import url_to_fs

    parts = list(code_into(elsewhere, articles(20), gazetteer, 1))
    list(code_into(str(tmp_path), articles(20), gazetteer, 1))
    files, path = url_to_fs(elsewhere)
    assert {name.rsplit("/", 1)[-1]: files.cat(name) for name in files.ls(path, detail=False)} == contents(tmp_path)
    assert not any(part.written for part in code_into(elsewhere, articles(20), gazetteer, 1))
    assert len(parts) == 2


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("nosuch://corpus/events", "nosuch"),
        ("gdrive://events", "not installed"),
        ("file:///proc/version/events", "cannot be made a folder"),
    ],
)
def test_a_folder_that_cannot_be_is_told(gazetteer: Gazetteer, where: str, said: str) -> None:
    with pytest.raises(StorageError, match=said):
        list(code_into(where, articles(2), gazetteer, 1))


def test_a_part_that_cannot_be_written_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(files: LocalFileSystem, path: str, content: bytes) -> None:
        Path(path).write_bytes(content[:3])
        raise OSError(28, "No space left on device")

    folder = Folder(str(tmp_path))
    monkeypatch.setattr(LocalFileSystem, "pipe_file", full)
    with pytest.raises(StorageError, match=r"a\.parquet: cannot be written \(no space left on device\)"):
        folder.write("a.parquet", b"content")
    assert not list(tmp_path.iterdir())


def test_the_command(tmp_path: Path) -> None:
    sample = str(Path(__file__).parent.parent / "geo" / "sample")
    out = str(tmp_path / "out")
    first = CliRunner().invoke(cli, ["code", sample, "--format", "geoparquet", "-o", out])
    assert first.exit_code == 0, first.output
    assert first.output.startswith("parts written: 1 (articles: 5, events: ")
    again = CliRunner().invoke(cli, ["code", sample, "--format", "geoparquet", "-o", out])
    assert again.stdout == "parts written: 0 (articles: 0, events: 0), already there: 1\n"
    listed = CliRunner().invoke(cli, ["code", sample, "--format", "jsonl"]).stdout.splitlines()
    assert geopandas.read_parquet(out)["record"].tolist() == listed


@pytest.mark.parametrize("options", [["--format", "geoparquet"], ["--output", "out"], ["--format", "csv", "-o", "out"]])
def test_the_form_and_the_folder_go_together(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("published: 2022-09-14\n\nDes tirs mardi.")
    refused = CliRunner().invoke(cli, ["code", str(tmp_path), *options])
    assert refused.exit_code == 2
    assert "go together" in refused.output


# A process of its own, ended at an unlucky moment: half a part is written.
KILLED = """
import os, signal, sys
from geo import dataset
from geo.place.gazetteer import Gazetteer
from fsspec.implementations.local import LocalFileSystem
from tests.test_parallel import articles

whole, number = LocalFileSystem.pipe_file, 0
def pipe_file(self, path, content, **more):
    global number
    number += 1
    if number == 3:
        whole(self, path, content[: len(content) // 2], **more)
        os.kill(os.getpid(), signal.SIGKILL)
    whole(self, path, content, **more)

LocalFileSystem.pipe_file = pipe_file
dataset._ARTICLES = 10
list(dataset.code_into(sys.argv[1], articles(45), Gazetteer.load(), 2))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a signal that ends a program at once")
def test_killed_while_it_writes_it_leaves_whole_parts_and_goes_on_from_them(gazetteer: Gazetteer, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "killed")], check=False, timeout=300)
    assert done.returncode == -9
    assert len(geopandas.read_parquet(tmp_path / "killed")) > 0
    assert [name for name in contents(tmp_path / "killed") if name.startswith(".")]
    parts = list(code_into(str(tmp_path / "killed"), articles(45), gazetteer, 1))
    assert [part.written for part in parts] == [False, False, True, True, True]
    list(code_into(str(tmp_path / "whole"), articles(45), gazetteer, 1))
    assert contents(tmp_path / "killed") == contents(tmp_path / "whole")
