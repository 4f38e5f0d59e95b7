"""Corpora: long tables and lines read in a little memory, Parquet, and files in a storage elsewhere."""

import csv
import io
import json
import tracemalloc
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import fsspec
import pyarrow as pa
import pytest
from click.testing import CliRunner
from fsspec.core import url_to_fs
from pyarrow import parquet

from geo.article import characters, read, read_bytes
from geo.cli import cli
from geo.errors import ArticleError
from geo.model import Article

DAY = date(2022, 9, 14)
ARTICLES = [
    Article("a", DAY, "Des tirs à Jermuk mardi.", "fr", "AFP", "Tirs « nourris »", "https://example.org/a"),
    Article("b", date(2023, 1, 2), 'Il a dit : "non".\n\nPuis rien\u2028ne s\'est passé, l’été.', "fr", None, None, None),
    Article("c", date(2023, 5, 31), "Deux morts à Goma.", "fr", "Reuters", None, None),
]
ROWS = [
    {name: getattr(article, name) for name in ("id", "text", "published", "office", "headline", "url", "language")}
    for article in ARTICLES
]


def as_csv(rows: list[dict[str, Any]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def as_jsonl(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row, default=str, ensure_ascii=False) + "\n" for row in rows).encode()


def as_parquet(rows: list[dict[str, Any]], **more: Any) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(rows), out, **more)
    return out.getvalue()


FORMS = {".csv": as_csv, ".jsonl": as_jsonl, ".parquet": as_parquet}
forms = pytest.mark.parametrize(("suffix", "write"), FORMS.items())


@pytest.fixture
def bucket() -> Iterator[str]:
    url = f"memory://{uuid.uuid4().hex}"
    yield url
    files, path = url_to_fs(url)
    if files.exists(path):
        files.rm(path, recursive=True)


def put(url: str, content: bytes) -> str:
    with fsspec.open(url, "wb") as file:
        file.write(content)
    return url


def told(source: Path | str, **more: Any) -> tuple[list[Article], list[str]]:
    errors: list[ArticleError] = []
    return list(read(source, on_error=errors.append, **more)), [str(error) for error in errors]


# --- in a little memory ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("block", [1, 7, 64, 1 << 20])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_the_size_of_what_is_read_at_once_changes_nothing(
    suffix: str, end: bytes, encoding: str, block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [row | {"text": str(row["text"]).replace("\u2028", " ").replace("\n", " ")} for row in ROWS]
    raw = FORMS[suffix](rows).replace(b"\r\n", b"\n").replace(b"\n", end).decode().encode(encoding)
    whole = list(read_bytes(f"d{suffix}", raw))
    monkeypatch.setattr(characters, "_BLOCK", block)
    assert list(read_bytes(f"d{suffix}", raw)) == whole
    assert [article.text for article in whole] == [row["text"] for row in rows]


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
def test_a_cell_and_a_separator_inside_a_text_may_cross_what_is_read_at_once(
    suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(characters, "_BLOCK", 5)
    assert list(read_bytes(f"d{suffix}", FORMS[suffix](ROWS))) == ARTICLES


def test_lines_in_another_encoding_do_not_spoil_those_that_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(characters, "_BLOCK", 100)
    more = [{"id": f"{i}", "text": "Été à Genève, dès l'aube, où l’armée a tiré. " * 8, "published": DAY} for i in range(9)]
    raw = as_jsonl(ROWS) + as_jsonl(more).decode().encode("cp1252")
    assert [article.text for article in read_bytes("d.jsonl", raw)] == [*(a.text for a in ARTICLES), *(m["text"] for m in more)]


def test_a_line_without_end_is_refused_and_what_stood_before_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(characters, "_BLOCK", 50)
    monkeypatch.setattr(characters, "_LONGEST_LINE", 4000)
    errors: list[ArticleError] = []
    found = list(read_bytes("d.jsonl", as_jsonl(ROWS) + b'{"text": "' + b"a" * 9000, on_error=errors.append))
    assert found == ARTICLES
    assert [str(error) for error in errors] == ["d.jsonl: a line of more than 0 MB; write an article a line"]


@forms
def test_memory_does_not_grow_with_the_corpus(suffix: str, write: Callable[..., bytes], tmp_path: Path) -> None:
    def peak(times: int) -> int:
        file = tmp_path / f"{times}{suffix}"
        rows = [
            {"id": f"{i}", "published": "2022-09-14", "text": f"Bulletin {i}. " + "Des tirs à Jermuk. " * 300}
            for i in range(times)
        ]
        file.write_bytes(write(rows))
        del rows
        tracemalloc.start()
        assert sum(1 for _ in read(file)) == times
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)  # what is imported
    assert peak(3000) < peak(600) + 1_200_000  # a buffer of 1 MB may be full or not; the texts are 14 MB more


def test_a_table_may_be_longer_than_what_is_read_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("geo.article.files.MAX_BYTES", 100)
    (tmp_path / "d.jsonl").write_bytes(as_jsonl(ROWS))
    (tmp_path / "d.txt").write_bytes(b"Des tirs. " * 20)
    found, errors = told(tmp_path)
    assert found == ARTICLES
    assert [error.partition(":")[2] for error in errors] == [" 0 MB is more than the 0 MB read at once; split it"]


# --- Parquet --------------------------------------------------------------------------------------------------------


@forms
def test_each_form_of_a_corpus_holds_the_same(suffix: str, write: Callable[..., bytes], tmp_path: Path) -> None:
    file = tmp_path / f"corpus{suffix}"
    file.write_bytes(write(ROWS))
    assert told(file) == (ARTICLES, [])
    assert told(tmp_path) == (ARTICLES, [])


def test_a_parquet_of_other_types_and_shapes() -> None:
    table = pa.table(
        {
            " Text ": pa.array(["Tirs à Goma.", "Rien."], pa.large_string()),
            "PUBLISHED": pa.array([datetime(2022, 9, 14, 8, 30, tzinfo=UTC)] * 2, pa.timestamp("us", tz="UTC")),
            "office": pa.array(["AFP", "AFP"]).dictionary_encode(),
            "id": pa.array([7, 8]),
            "embedding": pa.array([[0.5, 1.5], [2.5]]),
        }
    )
    out = io.BytesIO()
    parquet.write_table(table, out, row_group_size=1, compression="gzip")
    assert list(read_bytes("d.parquet", out.getvalue())) == [
        Article("7", DAY, "Tirs à Goma.", office="AFP"),
        Article("8", DAY, "Rien.", office="AFP"),
    ]


def test_a_row_of_a_parquet_that_gives_no_article_is_named_and_the_rest_is_read() -> None:
    rows = [
        {"text": "Un.", "published": None},
        {"text": None, "published": "2022-09-14"},
        {"text": "Trois.", "published": "2022-09-14"},
    ]
    errors: list[ArticleError] = []
    [article] = read_bytes("d.parquet", as_parquet(rows), on_error=errors.append)
    assert article == Article("d.parquet:3", DAY, "Trois.")
    assert [str(error).partition(";")[0] for error in errors] == [
        "d.parquet:1: no publication date",
        "d.parquet:2: neither a file nor a text in this row",
    ]


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"", "no Parquet that can be read"),
        (b"PAR1 and nothing else PAR1", "no Parquet that can be read"),
        (as_parquet(ROWS)[:-20], "no Parquet that can be read"),
        (as_parquet([{"body": "Tirs", "day": "2022-09-14"}]), "the columns are body, day; one must be called text"),
        (as_parquet([{"text": "Tirs"}]), "no publication date"),
    ],
)
def test_a_bad_parquet_is_told(raw: bytes, word: str) -> None:
    with pytest.raises(ArticleError, match=word):
        list(read_bytes("d.parquet", raw))


def test_a_parquet_without_rows_is_told() -> None:
    out = io.BytesIO()
    parquet.write_table(pa.table({"text": pa.array([], pa.string())}), out)
    with pytest.raises(ArticleError, match="no row under the columns"):
        list(read_bytes("d.parquet", out.getvalue()))


def test_a_damaged_parquet_is_told_or_read_and_never_a_mistake_of_ours() -> None:
    raw = as_parquet(ROWS, compression="none")
    for at in range(0, len(raw), 7):
        damaged = raw[:at] + bytes([raw[at] ^ 0xFF]) + raw[at + 1 :]
        list(read_bytes("d.parquet", damaged, on_error=lambda error: None))


# --- elsewhere ------------------------------------------------------------------------------------------------------


@forms
def test_a_corpus_elsewhere(suffix: str, write: Callable[..., bytes], bucket: str) -> None:
    assert told(put(f"{bucket}/corpus{suffix}", write(ROWS))) == (ARTICLES, [])


def test_a_file_url(tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_bytes(as_jsonl(ROWS))
    assert told((tmp_path / "corpus.jsonl").as_uri()) == (ARTICLES, [])


def test_a_folder_elsewhere_is_read_by_name_at_any_depth(bucket: str) -> None:
    put(f"{bucket}/in/2/part.parquet", as_parquet(ROWS[2:]))
    put(f"{bucket}/in/1.jsonl", as_jsonl(ROWS[:2]))
    put(f"{bucket}/in/.hidden.jsonl", as_jsonl(ROWS))
    put(f"{bucket}/in/_SUCCESS", b"")
    assert told(f"{bucket}/in") == (ARTICLES, [])


def test_a_text_elsewhere_is_called_by_its_name(bucket: str) -> None:
    [article] = told(put(f"{bucket}/AFP_2022-09-14.txt", "Des tirs à Goma.".encode()))[0]
    assert (article.id, article.published, article.office) == ("AFP_2022-09-14.txt", DAY, "AFP")


def test_what_is_not_there_is_told(bucket: str) -> None:
    found, [error] = told(f"{bucket}/nowhere.jsonl")
    assert found == []
    assert error == f"{bucket}/nowhere.jsonl: there is no such file or folder; check the address"
    assert "nosuch" in told("nosuch://bucket/a.jsonl")[1][0]
    put(f"{bucket}/in/notes.md", b"Notes")
    assert "holds no article" in told(f"{bucket}/in")[1][0]


def test_a_manifest_elsewhere_cannot_name_files(bucket: str) -> None:
    put(f"{bucket}/a.txt", b"Tirs.")
    found, [error] = told(put(f"{bucket}/manifest.csv", b"file,published\na.txt,2022-09-14\n"))
    assert found == []
    assert "put the texts in a text column" in error


def test_a_storage_that_fails_on_the_way_is_told_and_what_was_read_is_kept(
    bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fsspec.implementations.memory import MemoryFile

    url = put(f"{bucket}/corpus.jsonl", as_jsonl(ROWS))
    monkeypatch.setattr(characters, "_BLOCK", 10)
    whole = MemoryFile.readline

    calls = 0

    def failing(file: MemoryFile, size: int = -1) -> bytes:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise ConnectionResetError(104, "Connection reset by peer")
        return whole(file, size)

    monkeypatch.setattr(MemoryFile, "readline", failing)
    found, [error] = told(url)
    assert found == ARTICLES[:2]
    assert error == f"{url}: cannot be reached (connection reset by peer)"


def test_the_commands_take_a_corpus_elsewhere(bucket: str, tmp_path: Path) -> None:
    url = put(f"{bucket}/corpus.parquet", as_parquet(ROWS))
    store = str(tmp_path / "a.db")
    added = CliRunner().invoke(cli, ["add", url, "--store", store])
    assert added.output.startswith("articles added: 3, ")
    (tmp_path / "corpus.parquet").write_bytes(as_parquet(ROWS))
    outputs = [
        CliRunner().invoke(cli, ["code", source, "--format", "jsonl"]).output
        for source in (url, str(tmp_path / "corpus.parquet"))
    ]
    assert outputs[0]
    assert outputs[0] == outputs[1]
    again = CliRunner().invoke(cli, ["add", str(tmp_path / "corpus.parquet"), url, "--store", store])
    assert again.output.endswith("already there: 3, refused: 0\n")


def test_two_articles_of_one_id_in_a_run_are_told(tmp_path: Path) -> None:
    (tmp_path / "1.jsonl").write_bytes(as_jsonl(ROWS))
    (tmp_path / "2.jsonl").write_bytes(as_jsonl([ROWS[0] | {"text": "Autre chose."}]))
    done = CliRunner().invoke(cli, ["code", str(tmp_path), "--format", "jsonl"])
    assert done.exit_code == 1
    assert 'another article of this run has the id "a"' in done.output


def test_the_web_stays_closed_until_it_is_asked_for(tmp_path: Path) -> None:
    for command in (["code"], ["add", "--store", str(tmp_path / "a.db")]):
        refused = CliRunner().invoke(cli, [*command, "https://example.org/corpus.jsonl"])
        assert refused.exit_code == 1
        assert "--online" in refused.output
