"""The command line as a person uses it: what it prints, how it refuses, and its page in the documentation."""

import csv
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner, Result

from geo import __version__
from geo.cli import EXPORT_FORMATS, cli
from geo.codebook import COLUMNS
from geo.export import FORMATS

TOP = Path(__file__).parent.parent
PAGE = TOP / "docs" / "commands.md"
TEXT = "Mardi, des bombardements ont tué trois soldats à Jermuk, a déclaré le ministère arménien de la Défense.\nL'armée a dénoncé une agression.\n"
ARTICLE = f"published: 2022-09-14\noffice: AFP\n\n{TEXT}"


def run(*arguments: object, stdin: str | bytes | None = None, exit_code: int = 0) -> Result:
    result = CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin, prog_name="dateline")
    assert result.exit_code == exit_code, result.output
    assert "Traceback" not in result.output
    return result


def program(*arguments: object, stdin: str = "", **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "geo", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=TOP,
        env={**os.environ, **environment},
        check=False,
    )


def lines(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "d.txt"
    path.write_text(ARTICLE, "utf-8")
    return path


@pytest.fixture
def store(tmp_path: Path, article: Path) -> Path:
    path = tmp_path / "store.db"
    run("add", article, "--store", path)
    return path


# --- code -----------------------------------------------------------------------------------------------------------


def test_code_prints_records_whose_offsets_are_true(article: Path):
    records = lines(run("code", article, "--format", "jsonl"))
    assert {record["kind"] for record in records} == {"incident", "statement"}
    for record in records:
        assert list(record)[: len(COLUMNS)] == [column.name for column in COLUMNS]
        assert record["article_id"] == "d.txt"
        assert TEXT[record["excerpt"]["start"] : record["excerpt"]["end"]] == record["excerpt"]["text"]


def test_code_prints_the_same_bytes_on_every_run(article: Path):
    runs = {program("code", article, "--format", "jsonl", PYTHONHASHSEED=str(seed)).stdout for seed in (0, 1, 2)}
    assert len(runs) == 1
    assert runs != {""}


@pytest.mark.parametrize("form", ["csv", "geojson", "table"])
def test_code_prints_each_form(article: Path, form: str):
    records = lines(run("code", article, "--format", "jsonl"))
    printed = run("code", article, "--format", form).stdout
    if form == "csv":
        rows = list(csv.DictReader(io.StringIO(printed, newline="")))
        assert [row["event_id"] for row in rows] == [record["event_id"] for record in records]
    elif form == "geojson":
        assert len(json.loads(printed)["features"]) == len(records)
    else:
        assert len(printed.splitlines()) == len(records) + 1
        assert "2022-09-13" in printed


def test_code_takes_the_day_given_only_where_the_article_has_none(tmp_path: Path, article: Path):
    plain = tmp_path / "plain.txt"
    plain.write_text(TEXT, "utf-8")
    records = lines(run("code", article, plain, "--published", "2023-05-04", "--format", "jsonl"))
    days = {(record["article_id"], record["date_start"]) for record in records if record["kind"] == "incident"}
    assert days == {("d.txt", "2022-09-13"), ("plain.txt", "2023-05-02")}


def test_batch_goes_on_past_bad_articles_and_exits_with_1(tmp_path: Path, article: Path):
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_bytes(bytes(range(256)))
    result = run("code", tmp_path, "nowhere.txt", "--format", "jsonl", exit_code=1)
    assert {record["article_id"] for record in lines(result)} == {"d.txt"}
    complaints = result.stderr.splitlines()
    for name, complaint in zip(["a.txt", "b.txt", "c.txt", "nowhere.txt"], complaints, strict=True):
        assert complaint.startswith("Error: ")
        assert f"{name}: " in complaint


def test_two_articles_of_one_id_are_not_mixed_up(tmp_path: Path, article: Path):
    (tmp_path / "x").mkdir()
    other = tmp_path / "x" / "d.txt"
    other.write_text(ARTICLE + "Autre.", "utf-8")
    result = run("code", article, article, other, "--format", "jsonl", exit_code=1)
    assert result.stdout == run("code", article, "--format", "jsonl").stdout
    assert 'the id "d.txt"' in result.stderr


# --- timex, places, resolve -----------------------------------------------------------------------------------------


def test_timex_reads_plain_text():
    assert "2022-09-13" in run("timex", "--published", "2022-09-14", stdin="\n\nDes tirs mardi.").stdout
    [found] = json.loads(run("timex", "--published", "2022-09-14", "--format", "jsonl", stdin="\n\nDes tirs mardi.").stdout)
    assert (found["start"], found["end"], found["date_start"], found["date_end"], found["date_prec"]) == (
        11,
        16,
        "2022-09-13",
        "2022-09-13",
        1,
    )
    assert found["rule"]


def test_timex_answers_one_list_a_line():
    asked = [
        {"text": "Mardi.", "published": "2022-09-14"},
        {"text": "Rien."},
        {"text": "é mardi\u2028\r\n", "published": "2023-05-04"},
    ]
    stdin = "\n".join(json.dumps(line, ensure_ascii=False) for line in asked)
    answers = lines(run("timex", "--format", "jsonl", "--published", "2020-01-01", stdin=stdin))
    assert [[timex["date_start"] for timex in answer] for answer in answers] == [["2022-09-13"], [], ["2023-05-02"]]


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        pytest.param("Des tirs mardi.", ["standard input", "--published 2022-09-14"], id="text without a day"),
        pytest.param('{"text": "Mardi."}', ["text 1", '"published"'], id="line without a day"),
        pytest.param('{"text": "Mardi.", "published": "14/09/2022"}', ["text 1", '"14/09/2022"'], id="day written otherwise"),
        pytest.param('{"txt": 1}', ["text 1", '"text"'], id="no text"),
        pytest.param("{" * 50_000, ["text 1", '"text"'], id="deep json"),
        pytest.param("Des tirs à Goma mardi".encode("cp1252"), ["not UTF-8"], id="not utf-8"),
    ],
)
def test_timex_refuses_in_one_sentence(stdin, words):
    result = run("timex", stdin=stdin, exit_code=1)
    [sentence] = result.stderr.splitlines()
    assert [word for word in words if word not in sentence] == []


def test_bad_line_keeps_its_place_among_the_answers():
    stdin = '{"text": "Mardi.", "published": "2022-09-14"}\n{"text"\n{"text": "Mardi.", "published": "2022-09-21"}\n'
    result = run("timex", "--format", "jsonl", stdin=stdin, exit_code=1)
    first, second, third = result.stdout.splitlines()
    assert second == "null"
    assert (json.loads(first)[0]["date_start"], json.loads(third)[0]["date_start"]) == ("2022-09-13", "2022-09-20")


def test_places_answer_one_list_a_line():
    stdin = '{"text": "Des tirs à Jermuk."}\n{"text": "Rien."}\n'
    [[place], nothing] = [json.loads(line) for line in run("places", "--format", "jsonl", stdin=stdin).stdout.splitlines()]
    assert (place["start"], place["end"], place["place_id"], place["where_prec"]) == (11, 17, "jermuk", 1)
    assert set(place) >= {"name", "latitude", "longitude", "rule"}
    assert nothing == []
    assert "jermuk" in run("places", stdin="Des tirs à Jermuk.").stdout


def test_resolve_gives_a_line_for_each_name():
    first, second = lines(run("resolve", "Jermuk", "Zzyzxburg", "--format", "jsonl"))
    assert (first["name"], first["places"][0]["place_id"], first["places"][0]["where_prec"]) == ("Jermuk", "jermuk", 1)
    assert set(first["places"][0]) == {"place_id", "name", "latitude", "longitude", "feature", "country", "where_prec"}
    assert second == {"name": "Zzyzxburg", "places": []}
    assert "no place bears this name" in run("resolve", "Zzyzxburg").stdout


# --- the store ------------------------------------------------------------------------------------------------------


def test_add_twice_changes_nothing(tmp_path: Path, article: Path):
    store = tmp_path / "store.db"
    first = run("add", article, "--store", store).stdout
    assert re.fullmatch(r"articles added: 1, updated: 0 \(events: [1-9]\d*\), already there: 0, refused: 0\n", first)
    assert run("add", article, "--store", store).stdout == (
        "articles added: 0, updated: 0 (events: 0), already there: 1, refused: 0\n"
    )


def test_add_knows_an_article_again_and_takes_its_later_version(tmp_path: Path, article: Path):
    store = tmp_path / "store.db"
    run("add", article, "--store", store)
    copy = tmp_path / "copy-2022-09-15.txt"
    copy.write_text("office: RFI\n\n" + TEXT.replace(" ", "\u00a0", 2) + "\n", "utf-8")
    assert "already there: copy-2022-09-15.txt as d.txt, of 2022-09-14\n" in run("add", copy, "--store", store, "-v").stdout
    article.write_text(ARTICLE + "Le calme est revenu à Jermuk.\n", "utf-8")
    told = run("add", article, "--store", store, "--verbose").stdout
    assert re.match(r"updated: d\.txt, 2022-09-14, events: \d+\narticles added: 0, updated: 1 ", told)
    [kept] = lines(run("articles", "--store", store, "--format", "jsonl"))
    assert (kept["id"], kept["text"].splitlines()[-1]) == ("d.txt", "Le calme est revenu à Jermuk.")


def test_add_takes_day_and_office_from_the_name_then_from_the_command(tmp_path: Path):
    for name, text in (("AFP_2022-09-14.txt", "Des tirs à Jermuk mardi."), ("b.txt", "Des tirs à Goma lundi.")):
        (tmp_path / name).write_text(text, "utf-8")
    run("add", tmp_path, "--store", tmp_path / "store.db", "--published", "2023-05-04", "--office", "OCHA")
    kept = lines(run("articles", "--store", tmp_path / "store.db", "--format", "jsonl"))
    assert [(row["published"], row["office"]) for row in kept] == [("2022-09-14", "AFP"), ("2023-05-04", "OCHA")]


def test_add_asks_about_a_day_yet_to_come_and_counts_what_it_passes_over(tmp_path: Path):
    folder = tmp_path / "depeches"
    folder.mkdir()
    (folder / "a.txt").write_text("published: 2999-01-01\n\nDes tirs à Jermuk mardi.", "utf-8")
    for name in ("b.zip", "c.ZIP", "d"):
        (folder / name).write_bytes(b"PK")
    said = run("add", folder, "--store", tmp_path / "store.db").stderr
    assert said.splitlines() == [
        "published on a day yet to come: a.txt (2999-01-01); is it right?",
        "passed over, files of kinds that are not read: 2 .zip, 1 no ending",
    ]


def test_add_says_nothing_when_quiet_but_what_was_refused(tmp_path: Path, article: Path):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.4 cut short")
    result = run("add", tmp_path, "--store", tmp_path / "store.db", "--quiet", exit_code=1)
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "bad.pdf" in result.stderr
    assert "give one" in run("add", article, "-q", "-v", "--store", tmp_path / "store.db", exit_code=2).stderr


def test_bar_is_drawn_on_a_terminal_only(tmp_path: Path):
    import pty

    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"published: 2022-09-14\n\nDes tirs à Goma, jour {number}.", "utf-8")
    command = [sys.executable, "-m", "geo", "add", str(tmp_path), "--store", str(tmp_path / "store.db")]
    ours, theirs = pty.openpty()
    done = subprocess.run(command, cwd=TOP, stdout=subprocess.PIPE, stderr=theirs, check=False)
    os.close(theirs)
    drawn = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "Reading" in drawn
    assert "100%" in drawn
    assert done.stdout.decode().startswith("articles added: 3, ")
    assert program(*command[3:]).stderr == ""


def test_add_keeps_what_is_good(tmp_path: Path, article: Path):
    (tmp_path / "bad.txt").write_bytes(b"")
    assert "bad.txt" in run("add", tmp_path, "--store", tmp_path / "store.db", exit_code=1).stderr
    assert [row["id"] for row in lines(run("articles", "--store", tmp_path / "store.db", "--format", "jsonl"))] == ["d.txt"]


def test_stored_events_are_the_coded_ones(store: Path, article: Path):
    assert run("events", "--store", store, "--format", "jsonl").stdout == run("code", article, "--format", "jsonl").stdout


def test_stored_articles_can_be_read_in_again(tmp_path: Path, store: Path):
    again = tmp_path / "again.jsonl"
    again.write_text(run("articles", "--store", store, "--format", "jsonl").stdout, "utf-8")
    assert "already there: 1," in run("add", again, "--store", store).stdout


def test_events_are_chosen_by_day_kind_and_article(store: Path):
    def chosen(*options: str) -> set[str]:
        return {record["kind"] for record in lines(run("events", "--store", store, "--format", "jsonl", *options))}

    assert chosen("--kind", "incident") == {"incident"}
    assert chosen("--start", "2030-01-01") == set()
    assert "incident" in chosen("--start", "2022-09-13", "--end", "2022-09-13")
    assert chosen("--article", "d.txt") == {"incident", "statement"}
    assert 'no article "x.txt"' in run("events", "--store", store, "--article", "x.txt", exit_code=1).stderr
    assert (
        "before --start" in run("events", "--store", store, "--start", "2022-01-02", "--end", "2022-01-01", exit_code=2).stderr
    )


def test_events_are_chosen_by_what_their_passage_itself_tells(tmp_path: Path):
    text = "Deux soldats ont été tués mardi à Goma. L'armée a bombardé une colline. Des tirs ont éclaté lundi près de Saké."
    (tmp_path / "told.txt").write_text(f"published: 2022-09-14\n\n{text}", "utf-8")
    store, parquet = tmp_path / "store.db", tmp_path / "events.parquet"
    run("add", tmp_path / "told.txt", "--store", store)
    run("export", "--store", store, "--format", "geoparquet", "-o", parquet)

    def doubts(*told: str) -> list[list[str]]:
        options = [option for each in told for option in ("--told", each)]
        records = lines(run("events", "--store", store, "--format", "jsonl", *options))
        for source in (("--store", store), ("--source", parquet)):
            rows = csv.DictReader(io.StringIO(run("export", *source, *options).stdout))
            assert {row["event_id"] for row in rows} == {record["event_id"] for record in records}
        return [record["doubts"] for record in records]

    assert len(doubts()) == len(doubts("act")) == 3
    assert any("implied_scene" in some for some in doubts())
    assert len(doubts("place", "day")) == 2
    assert not any({"implied_scene", "implied_day"}.intersection(some) for some in doubts("place", "day"))


def test_remove_drops_articles_and_names_those_that_are_not_there(store: Path):
    result = run("remove", "no.txt", "d.txt", "--store", store, exit_code=1)
    assert 'no article "no.txt"' in result.stderr
    assert run("articles", "--store", store, "--format", "jsonl").stdout == ""
    assert run("events", "--store", store, "--format", "jsonl").stdout == ""


def test_articles_are_listed_with_their_number_of_events(store: Path):
    number = len(lines(run("events", "--store", store, "--format", "jsonl")))
    heading, row = run("articles", "--store", store).stdout.splitlines()
    assert heading.split() == ["id", "published", "office", "headline", "events"]
    assert row.split() == ["d.txt", "2022-09-14", "AFP", str(number)]


@pytest.mark.parametrize("command", ["events", "articles", "export"])
def test_reading_makes_no_store(tmp_path: Path, command: str):
    store = tmp_path / "none.db"
    assert "there is no store here" in run(command, "--store", store, exit_code=1).stderr
    assert not store.exists()


def test_store_is_named_by_the_environment(tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "env.db"))
    run("add", article)
    assert (tmp_path / "env.db").exists()


# --- export, explain, gazetteer -------------------------------------------------------------------------------------


def test_a_table_says_who_did_it_and_to_whom(tmp_path: Path):
    told = tmp_path / "d.txt"
    told.write_text("published: 2024-05-08\n\nDes bandits ont enlevé mardi deux bergers à Goma.", encoding="utf-8")
    heads, row = run("code", told, "--format", "table").stdout.splitlines()
    for head, cell in (("actor1", "bandits"), ("actor2", "deux bergers")):
        assert row[heads.index(head) :].startswith(cell)


def test_export_formats_are_those_of_the_exports():
    assert tuple(FORMATS) == EXPORT_FORMATS


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_export_writes_each_form(tmp_path: Path, store: Path, form: str):
    file = tmp_path / "out"
    run("export", "--store", store, "--format", form, "-o", file)
    assert b"Jermuk" in file.read_bytes()
    if form != "gpkg":  # which holds the time of writing
        printed = run("export", "--store", store, "--format", form).stdout_bytes
        assert file.read_bytes().removeprefix(b"\xef\xbb\xbf") == printed


def test_export_leaves_no_half_file(tmp_path: Path, store: Path):
    assert "cannot be written" in run("export", "--store", store, "-o", tmp_path / "no" / "x.csv", exit_code=1).stderr
    assert not list(tmp_path.glob("**/*.part"))


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_export_never_writes_over_a_store(tmp_path: Path, store: Path, form: str):
    link = tmp_path / "link"
    link.symlink_to(store)
    before = store.read_bytes()
    for path in (store, link):
        assert "is a database" in run("export", "--store", store, "--format", form, "-o", path, exit_code=1).stderr
    assert store.read_bytes() == before


def test_export_puts_a_geopackage_in_the_place_of_another_only(tmp_path: Path, store: Path):
    file = tmp_path / "events.gpkg"
    for _ in range(2):
        run("export", "--store", store, "--format", "gpkg", "-o", file)
    assert "is a database" in run("export", "--store", store, "-o", file, exit_code=1).stderr


def test_export_writes_through_links_and_into_pipes(tmp_path: Path, store: Path):
    printed = run("export", "--store", store, "--format", "geojson").stdout_bytes
    link, file, pipe = (tmp_path / name for name in ("link", "file", "pipe"))
    link.symlink_to(file)
    run("export", "--store", store, "--format", "geojson", "-o", link)
    assert link.is_symlink()
    assert file.read_bytes() == printed
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        run("export", "--store", store, "--format", "geojson", "-o", pipe)
        assert reader.communicate(timeout=10)[0] == printed
    assert pipe.is_fifo()


def test_explain_shows_mentions_values_and_rules(article: Path):
    shown = run("explain", article).stdout
    assert "d.txt · published Wednesday 2022-09-14 · AFP" in shown
    assert "« Mardi » → 2022-09-13, date_prec 1 (one day)" in shown
    assert "« Jermuk » → Jermuk (jermuk, town," in shown
    for event in lines(run("code", article, "--format", "jsonl")):
        assert f"{event['event_id']} {event['kind']} · {event['event_type']}" in shown
        assert all(rule in shown for rule in event["rules"])


def test_explain_says_which_records_are_one_and_why(tmp_path: Path):
    file = tmp_path / "d.txt"
    file.write_text(
        "published: 2022-09-14\n\nUne frappe a fait neuf morts mardi à Goma. La frappe a tué neuf civils à Goma.", "utf-8"
    )
    shown = run("explain", file).stdout
    merged = shown[shown.index("\nmerged\n") :]
    assert "told 2 times" in merged
    assert "why      same day: 2022-09-13" in merged
    assert "why      same place: Goma" in merged
    file.write_text("published: 2022-09-14\n\nUne frappe a fait neuf morts mardi à Goma.", "utf-8")
    assert "\nmerged\n" not in run("explain", file).stdout


def test_explain_shows_cue_chain_and_mask_of_a_statement(tmp_path: Path):
    file = tmp_path / "d.txt"
    text = "Le maire Ali Sow est à Goma. M. Sow a reçu des élèves. Il a affirmé que « l'eau monte » au port."
    file.write_text(f"published: 2022-09-14\n\n{text}", "utf-8")
    shown = run("explain", file).stdout
    il, sow, mayor = (text.index(words) for words in ("Il a", "M. Sow", "Le maire"))
    assert f"cue      {il + 3}–{il + 12} « a affirmé »" in shown
    assert f"chain    {il}–{il + 2} « Il » ← {sow}–{sow + 6} « M. Sow » ← {mayor}–{mayor + 16} « Le maire Ali Sow »" in shown
    assert "mask     « Il a affirmé que « … » au port »" in shown


def test_article_cannot_steer_the_terminal(tmp_path: Path):
    file = tmp_path / "d.txt"
    hostile = TEXT.replace("trois", "trois \x1b[31m")
    file.write_text(f"headline: \x1b]0;x\x07titre\npublished: 2022-09-14\n\n{hostile * 3}", "utf-8")
    for command in ("code", "explain"):
        assert "\x1b" not in run(command, file).stdout


def test_check_gazetteer_names_the_row(tmp_path: Path):
    assert "no problem found" in run("check-gazetteer").stdout
    file = tmp_path / "gazetteer.csv"
    header, row = (TOP / "gazetteer.csv").read_text("utf-8").splitlines()[:2]
    number = re.search(r",(-?\d+\.\d+),(-?\d+\.\d+),", row)
    assert number
    file.write_text(f"{header}\n{row.replace(number[1], chr(34) + number[1].replace('.', ',') + chr(34), 1)}\n", "utf-8")
    sentence = run("check-gazetteer", file, exit_code=1).stderr
    assert f"{file}:2: " in sentence
    assert number[1] in sentence  # the remedy


def test_check_gazetteer_names_every_bad_row(tmp_path: Path):
    file = tmp_path / "gazetteer.csv"
    header, row = (TOP / "gazetteer.csv").read_text("utf-8").splitlines()[:2]
    bad = ["Bad Id" + row[row.index(",") :], 'x,"y"z', row]
    file.write_text("\n".join([header, row, *bad]) + "\n", "utf-8")
    said = run("check-gazetteer", file, exit_code=1).stderr
    for line, words in ((3, "is not lower-case words"), (4, "quote a cell"), (5, "stands already in line 2")):
        assert re.search(rf"^{re.escape(str(file))}:{line}: .*{words}", said, re.MULTILINE)


def test_proposed_row_can_go_into_the_gazetteer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    answer = {
        "lat": "40.5", "lon": "45.5", "name": "Օստան", "addresstype": "village", "osm_type": "node", "osm_id": 7,
        "boundingbox": ["40.48", "40.52", "45.48", "45.52"], "address": {"country_code": "am"},
        "namedetails": {"name:en": "Ostan, Upper", "name:fr": "Haut-Ostan"},
    }  # fmt: skip
    monkeypatch.setattr("geo.place.geocode.platformdirs", SimpleNamespace(user_cache_path=lambda *_: tmp_path))
    kept = tmp_path / "nominatim"  # answers that were given before: nothing is asked for here
    kept.mkdir()
    (kept / "ostanburg-AM.json").write_text(json.dumps(answer), "utf-8")
    (kept / "zzyzx-AM.json").write_text("{}", "utf-8")
    result = run("propose", "Zzyzx", "Ostanburg", "--country", "am", exit_code=1)
    assert '"Zzyzx" in AM' in result.stderr
    [line] = result.stdout.splitlines()
    [row] = csv.reader([line])
    assert row[:3] == ["ostan-upper", "Ostan, Upper", "Haut-Ostan"]
    file = tmp_path / "gazetteer.csv"
    file.write_text((TOP / "gazetteer.csv").read_text("utf-8").rstrip("\n") + f"\n{line}\n", "utf-8")
    [found] = lines(run("resolve", "Ostanburg", "--gazetteer", file, "--format", "jsonl"))
    assert found["places"][0]["place_id"] == "ostan-upper"


# --- the program ----------------------------------------------------------------------------------------------------


def test_version_is_told():
    assert run("--version").stdout.strip() == f"dateline, version {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        ["code"],
        ["code", "x", "--published", "14/09/2022"],
        ["code", "x", "--format", "pdf"],
        ["nothing"],
        ["export", "--format", "x"],
        ["export", "--store", "x.db", "--source", "x.csv"],
        ["serve", "--source", "x.csv", "--store", "x.db"],
        ["search", ""],
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(arguments: list[str]):
    run(*arguments, exit_code=2)


@pytest.mark.parametrize("command", ["timex", "places"])
def test_commands_in_pipes_start_light(command: str):
    code = (
        "import sys\nfrom geo.cli import cli\ntry: cli()\nexcept SystemExit: pass\n"
        "print([name for name in ('streamlit', 'geopandas', 'sqlalchemy', 'pandas', 'folium', 'trafilatura') if name in sys.modules])"
    )
    arguments = [command, "--format", "jsonl"] + (["--published", "2022-09-14"] if command == "timex" else [])
    ended = subprocess.run(
        [sys.executable, "-c", code, *arguments], input="Rien.", capture_output=True, text=True, cwd=TOP, check=True
    )
    assert ended.stdout.splitlines() == ["[]", "[]"]


def test_the_dashboard_opens_without_the_rules_that_articles_are_coded_by():
    code = "import sys\nimport geo.views.page\nprint([name for name in ('geo.coder', 'geopandas', 'trafilatura') if name in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=TOP, check=True)
    assert ended.stdout == "[]\n"


@pytest.mark.parametrize(
    ("mistake", "printed"),
    [
        pytest.param("geo.article.read = lambda *_, **__: 1 / 0", 0, id="everywhere"),
        pytest.param(
            "geo.coder.code = lambda a, g, code=geo.coder.code: code(a, g) if a.id == 'x.txt' else 1 / 0",
            1,
            id="in one article",
        ),
    ],
)
def test_mistake_of_ours_is_a_sentence_too(tmp_path: Path, article: Path, mistake: str, printed: int):
    (tmp_path / "sitecustomize.py").write_text(f"import geo.article, geo.coder\n{mistake}\n", "utf-8")
    (tmp_path / "x.txt").write_text(ARTICLE, "utf-8")
    broken = {"PYTHONPATH": f"{tmp_path}{os.pathsep}{TOP}"}
    arguments = ("code", article, tmp_path / "x.txt", "--format", "jsonl")
    ended = program(*arguments, **broken)
    assert ended.returncode == 1
    [sentence] = ended.stderr.splitlines()
    assert "Dateline itself failed (ZeroDivisionError: division by zero)" in sentence
    assert ('"article_id": "x.txt"' in ended.stdout) == bool(printed)
    assert "Traceback" in program(*arguments, DATELINE_DEBUG="1", **broken).stderr


def test_reader_who_has_had_enough_ends_it_quietly(article: Path):
    ended = subprocess.run(
        f'"{sys.executable}" -m geo code "{article}" "{article.parent}" --format jsonl | head -c 1',
        shell=True,
        capture_output=True,
        text=True,
        cwd=TOP,
        check=False,
    )
    assert ended.stderr == ""


@pytest.mark.slow
def test_serve_answers_on_its_port_and_stops_when_told(tmp_path: Path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "geo", "serve", "--port", str(port), "--no-browser", "--store", "store.db"]
    server = subprocess.Popen(
        command, cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(TOP)}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    try:
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"http://localhost:{port}/_stcore/health", timeout=5) as answer:
                    assert answer.read() == b"ok"
                break
            except OSError:
                assert server.poll() is None, server.stderr and server.stderr.read()
                time.sleep(0.25)
        else:
            pytest.fail("no answer within 30 s")
        assert (tmp_path / "store.db").exists()
        busy = program("serve", "--port", port, "--no-browser", "--store", tmp_path / "store.db")
        assert busy.returncode == 1
        assert f"port {port} at localhost cannot be used" in busy.stderr
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=20)
    assert server.returncode == 0
    with socket.socket() as free:
        assert free.connect_ex(("127.0.0.1", port)) != 0  # nothing was left running


def test_serve_tells_at_once_that_a_store_cannot_be_opened(tmp_path: Path):
    assert "does not exist" in run("serve", "--no-browser", "--store", tmp_path / "no" / "x.db", exit_code=1).stderr


# --- completion -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_told_how_to_complete(shell: str):
    assert "_DATELINE_COMPLETE" in run("completion", shell).stdout


def test_a_half_written_command_is_completed():
    ended = program(_DATELINE_COMPLETE="bash_complete", COMP_WORDS="dateline export --format geo", COMP_CWORD="3")
    assert ended.stdout.split() == ["plain,geojson", "plain,geoparquet"]


# --- the page -------------------------------------------------------------------------------------------------------

_BLOCK = re.compile(r"^(###? `dateline ([a-z -]+)`\n\n)(```text\n.*?^```)$", re.MULTILINE | re.DOTALL)


NAMES = [
    below
    for name, command in cli.commands.items()
    for below in (name, *(f"{name} {each}" for each in getattr(command, "commands", ())))
]


def help_block(name: str) -> str:
    command: click.Command = cli
    for part in name.split():
        assert isinstance(command, click.Group)
        command = command.commands[part]
    context = click.Context(
        command, info_name=f"dateline {name}", terminal_width=100, max_content_width=100, help_option_names=["-h", "--help"]
    )
    return f"```text\n{command.get_help(context)}\n```"


def test_export_takes_another_file_than_the_store(tmp_path, article, monkeypatch):
    from tests.test_source import ACLED_ROW, acled

    path = acled(tmp_path / "acled.csv")
    arguments = ["export", "--format", "geojson", "--source", path]
    told = json.loads(run(*arguments).stdout)
    [event] = told["features"]
    assert event["properties"]["excerpt"] == " ".join(ACLED_ROW["notes"].split())
    monkeypatch.setenv("DATELINE_SOURCE", path)
    assert json.loads(run(*arguments[:3]).stdout) == told
    assert json.loads(run(*arguments, "--start", "2022-09-15").stdout)["features"] == []
    store = tmp_path / "store.db"
    run("add", article, "--store", store)
    assert "Jermuk" in run(*arguments[:3], "--store", store).stdout, "an option goes before the environment"
    refused = run("export", "--source", tmp_path / "none.csv", exit_code=1)
    assert "none.csv: there is no such file" in refused.stderr


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_an_example(name: str):
    assert re.search(rf"Examples?:\n    (.* \| )?dateline {name}\b", help_block(name))


def test_page_shows_the_help_of_every_command():
    page = PAGE.read_text("utf-8")
    shown = {match[2]: match[3] for match in _BLOCK.finditer(page)}
    assert shown == {name: help_block(name) for name in NAMES}, (
        f"run {Path(__file__).name} as a module to bring the page up to date"
    )


if __name__ == "__main__":
    PAGE.write_text(_BLOCK.sub(lambda match: match[1] + help_block(match[2]), PAGE.read_text("utf-8")), "utf-8")
