"""Reviewing on the command line, and the store as a whole: search, backup, check, vacuum."""

import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from geo.store import EventStore
from tests.test_cli import ARTICLE, lines, run

DENIAL = "L'armée a dénoncé une agression."


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    article = tmp_path / "d.txt"
    article.write_text(ARTICLE, "utf-8")
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("DATELINE_REVIEWER", "Ada")
    run("add", article)
    return tmp_path / "store.db"


def incident() -> str:
    return str(lines(run("events", "--kind", "incident", "--format", "jsonl"))[0]["event_id"])


def test_a_correction_is_in_the_events_the_export_and_the_log_and_the_machine_s_record_beside_it(store: Path):
    event_id = incident()
    said = run(
        "review", "correct", event_id, "--place", "goris", "--from", "2022-09-12", "--deaths", "49-", "--note", "see AFP"
    )
    assert said.stdout == f"{event_id}: corrected (days, place, deaths)\n"
    (record,) = lines(run("events", "--reviewed", "--format", "jsonl"))
    assert [place["place_id"] for place in record["places"] if place["role"] == "scene"] == ["goris"]
    assert (record["date_start"], record["deaths"]["low"], record["deaths"]["high"]) == ("2022-09-12", 49, None)
    assert (record["status"], record["reviewed_by"], record["corrected"]) == ("corrected", "Ada", ["days", "place", "deaths"])
    assert record["machine"]["places"][0]["place_id"] == "jermuk"
    (row,) = csv.DictReader(io.StringIO(run("export", "--reviewed").stdout))
    assert (row["status"], row["reviewed_by"], row["corrected"]) == ("corrected", "Ada", "days; place; deaths")
    assert (row["place"], row["place_rule"], row["timex_rule"]) == ("Goris", "review", "review")
    (entry,) = lines(run("review", "log", "--format", "jsonl"))
    assert (entry["event_id"], entry["verdict"], entry["note"], entry["undone_at"]) == (event_id, "corrected", "see AFP", None)
    run("review", "undo")
    assert lines(run("events", "--reviewed", "--format", "jsonl")) == []
    assert "nothing to undo" in run("review", "undo", exit_code=1).output


def test_what_is_told_apart_says_so_until_it_is_undone(store: Path):
    event_id = incident()
    assert run("review", "apart", event_id).stdout == "told apart: 1\n"
    (record,) = lines(run("events", "--reviewed", "--format", "jsonl"))
    assert (record["corrected"], "told apart" in record["rules"]) == (["apart"], True)
    run("review", "undo", event_id)
    assert lines(run("events", "--reviewed", "--format", "jsonl")) == []


def test_what_is_rejected_is_left_out_unless_asked_for(store: Path):
    every = {record["event_id"] for record in lines(run("events", "--format", "jsonl"))}
    event_id = incident()
    run("review", "reject", event_id, "--by", "Ben")
    assert {record["event_id"] for record in lines(run("events", "--format", "jsonl"))} == every - {event_id}
    (record,) = lines(run("events", "--status", "rejected", "--format", "jsonl"))
    assert (record["event_id"], record["status"], record["reviewed_by"]) == (event_id, "rejected", "Ben")
    assert event_id not in run("export").stdout
    assert "rejected" in run("export", "--status", "rejected", "--status", "proposed").stdout
    assert event_id in run("review", "list", "--status", "rejected").stdout
    run("review", "undo", event_id)
    assert {record["event_id"] for record in lines(run("events", "--format", "jsonl"))} == every


def test_the_queue_is_what_nobody_has_looked_at_the_most_doubtful_first(store: Path):
    waiting = lines(run("review", "list", "--format", "jsonl"))
    assert [one["doubt"] for one in waiting] == sorted((one["doubt"] for one in waiting), reverse=True)
    run("review", "accept", waiting[0]["event_id"])
    assert [one["event_id"] for one in lines(run("review", "list", "--format", "jsonl"))] == [
        one["event_id"] for one in waiting[1:]
    ]
    assert waiting[0]["event_id"] in run("review", "list", "--status", "accepted").stdout


def test_an_event_is_added_by_its_words_split_and_merged(store: Path):
    made = run("review", "add", "d.txt", "--excerpt", DENIAL, "--type", "denial", "--actor1", "Le ministère").stdout.split(":")[
        0
    ]
    (record,) = lines(run("events", "--reviewed", "--format", "jsonl"))
    assert (record["event_id"], record["kind"], record["excerpt"]["text"]) == (made, "statement", DENIAL)
    run("review", "reject", made)
    event_id = incident()
    run("review", "split", event_id, "--place", "goris", "--place", "jermuk")
    parts = [record["event_id"] for record in lines(run("events", "--kind", "incident", "--reviewed", "--format", "jsonl"))]
    assert len(parts) == 2
    run("review", "merge", *parts)
    assert incident() == event_id
    run("check")


def test_a_review_whose_words_are_gone_is_listed_as_waiting(store: Path, tmp_path: Path):
    event_id = incident()
    run("review", "reject", event_id)
    (tmp_path / "d.txt").write_text(ARTICLE.replace("trois soldats", "quatre soldats"), "utf-8")
    run("add", tmp_path / "d.txt")
    assert incident() != event_id
    (lost,) = lines(run("review", "list", "--status", "waiting", "--format", "jsonl"))
    assert "trois soldats" in lost["words"]
    run("check")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["correct", "ID"], "nothing is set"),
        (["correct", "ID", "--place", "Zzyzx Qqq"], "no place bears"),
        (["correct", "ID", "--deaths", "viele"], "49- (at least 49)"),
        (["correct", "ID", "--no-day", "--from", "2022-09-12"], "exclude each other"),
        (["correct", "ID", "--place", "goris", "--no-place"], "exclude each other"),
        (["correct", "ID", "--excerpt", "pas là"], "copy its words"),
        (["correct", "ID", "--excerpt", "9:99999"], "within them"),
        (["correct", "ID", "--excerpt", "a"], "give more words"),
        (["add", "d.txt"], "has words and a type"),
        (["split", "ID", "--place", "goris"], "twice at least"),
    ],
    ids=lambda value: value if isinstance(value, str) else " ".join(value),
)
def test_wrong_use_is_told_with_the_way_out(store: Path, arguments: list[str], words: str):
    event_id = incident()
    result = run("review", *[event_id if one == "ID" else one for one in arguments], exit_code=2)
    assert words in " ".join(result.output.split())
    assert lines(run("review", "log", "--format", "jsonl")) == []


def test_bad_input_exits_with_1(store: Path):
    assert 'no event "nobody"' in run("review", "accept", "nobody", exit_code=1).output
    assert "turn them round" in run(
        "review", "correct", incident(), "--from", "2022-09-12", "--to", "2022-09-01", exit_code=1
    ).output  # fmt: skip
    run("events", "--reviewed", "--status", "accepted", exit_code=2)


# --- the store as a whole -------------------------------------------------------------------------------------------


def test_search_finds_articles_and_shows_where(store: Path):
    (found,) = lines(run("search", "ministere", "jermuk", "--format", "jsonl"))
    assert found["id"] == "d.txt"
    assert "ministère" in found["text"][found["passage"]["start"] : found["passage"]["end"]]
    assert "d.txt" in run("search", '"a dénoncé une"').stdout
    assert lines(run("search", "kinshasa", "--format", "jsonl")) == []


def test_backup_is_a_store_of_its_own_and_never_overwrites_unasked(store: Path, tmp_path: Path):
    copy = tmp_path / "copy.db"
    with EventStore(store) as opened, closing(sqlite3.connect(store)) as reading:
        reading.execute("BEGIN")
        reading.execute("SELECT * FROM articles").fetchall()
        run("backup", copy)
        assert opened.articles()
    assert run("events", "--store", copy).stdout == run("events").stdout
    assert "there already" in run("backup", copy, exit_code=1).output
    run("review", "reject", incident())
    run("backup", copy, "--force")
    assert run("events", "--store", copy).stdout == run("events").stdout
    assert "cannot be written" in run("backup", tmp_path / "no" / "copy.db", exit_code=1).output
    assert not list(tmp_path.glob(".*part*"))


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("UPDATE events SET record = 'x'", "cannot be read"),
        ("UPDATE articles SET text = 'X' || text", "does not stand there"),
        ("DELETE FROM drawings", "what the map draws"),
        ("UPDATE events SET status = 'accepted'", "those that its reviews leave"),
        ("INSERT INTO article_index (article_index) VALUES ('delete-all')", "index of words"),
        ("DELETE FROM meta WHERE name = 'revision'", "does not say its revision"),
    ],
)
def test_check_names_what_is_wrong(store: Path, harm: str, words: str):
    assert "no problem found" in run("check").stdout
    with closing(sqlite3.connect(store)) as connection:
        connection.execute(harm)
        connection.commit()
    assert words in run("check", exit_code=1).output


def test_vacuum_gives_back_room_and_search_still_finds(store: Path, tmp_path: Path):
    with EventStore(store) as opened:
        article = opened.article("d.txt")
        for number in range(60):
            opened.add(type(article)(f"{number}", article.published, f"Texte {number}. " * 2000), [])
        for number in range(59):
            opened.remove(f"{number}")
    before = store.stat().st_size
    run("vacuum")
    assert store.stat().st_size < before / 4
    assert "59" in run("search", "texte").stdout
    assert "d.txt" in run("search", "jermuk").stdout
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("INSERT INTO article_index (article_index) VALUES ('delete-all')")
        connection.commit()
    run("vacuum")
    run("check")
