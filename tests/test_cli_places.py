"""``unresolved`` and ``locate``: names that nothing resolved, and where somebody says that they are."""

from pathlib import Path

import pytest

from tests.test_cli import lines, run

ARTICLE = """published: 2023-04-12
office: Agence X

Mardi, l'armée a bombardé le village de Bzorgo, faisant trois morts. Des tirs ont fait un mort à Goris.
"""


@pytest.fixture(autouse=True)
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "d.txt").write_text(ARTICLE, "utf-8")
    monkeypatch.setenv("DATELINE_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("DATELINE_GAZETTEER", str(tmp_path / "mine.csv"))
    monkeypatch.setenv("DATELINE_REVIEWER", "Ada")
    run("add", tmp_path / "d.txt")
    return tmp_path / "mine.csv"


def scenes() -> list[str]:
    return [place["name"] for event in lines(run("events", "--format", "jsonl")) for place in event["places"]]


def test_a_name_is_listed_located_and_forgotten(mine: Path):
    (name,) = lines(run("unresolved", "--format", "jsonl"))
    assert (name["name"], name["mentions"], name["articles"], name["rule"]) == ("Bzorgo", 1, 1, "called")
    assert "le village de Bzorgo, faisant" in name["context"]
    assert run("unresolved").stdout.splitlines()[1].startswith("Bzorgo  1")
    said = run("locate", "Bzorgo", "--at", "39.81,45.63", "--country", "AM").stdout
    assert said.splitlines()[0].startswith(f"{mine}: bzorgo,Bzorgo,Bzorgo,,village,39.8100,45.6300,")
    assert said.splitlines()[1] == "articles coded anew: 1, changed: 1"
    assert "located by Ada" in mine.read_text("utf-8")
    assert scenes() == ["Bzorgo", "Goris"]
    assert lines(run("unresolved", "--format", "jsonl")) == []
    assert lines(run("resolve", "Bzorgo", "--format", "jsonl"))[0]["places"][0]["place_id"] == "bzorgo"
    run("locate", "bzorgo", "--forget")
    assert scenes() == ["Goris"]


def test_another_spelling_is_said_to_be_a_place_that_is_known(mine: Path):
    run("locate", "Bzorgo", "--same-as", "jermuk")
    assert "fr:Bzorgo" in mine.read_text("utf-8")
    assert scenes() == ["Jermuk", "Goris"]


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ((), "say where it is with one of --at, --same-as and --forget"),
        (("--at", "1,2", "--forget"), "say where it is with one of"),
        (("--at", "north"), '"north" is no point'),
        (("--at", "91,2"), "no point on the globe"),
        (("--at", "1,2", "--country", "Armenia"), "is no country code"),
        (("--same-as", "jermukk"), 'no place has the id "jermukk"; near it: jermuk'),
        (("--forget",), 'holds no place with the id "Bzorgo"'),
    ],
)
def test_what_cannot_be_done_says_so_and_writes_nothing(mine: Path, said: tuple[str, ...], sentence: str):
    usage = not said or said[:2] in (("--at", "north"), ("--at", "1,2"))
    refused = run("locate", "Bzorgo", *said, exit_code=2 if usage else 1)
    assert sentence in " ".join(refused.output.split())
    assert not mine.exists()


def test_a_gazetteer_that_is_named_leaves_the_own_rows_out(mine: Path, tmp_path: Path):
    from geo.shipped import shipped

    run("locate", "Bzorgo", "--at", "39.81,45.63", "--country", "AM")
    (answer,) = lines(run("resolve", "Bzorgo", "--gazetteer", shipped("gazetteer.csv"), "--format", "jsonl"))
    assert answer["places"] == []


def test_own_rows_that_are_broken_are_told_with_file_and_line(mine: Path):
    mine.write_text("place_id,name\n", "utf-8")
    assert f"{mine}:1: the header is" in run("resolve", "Goris", exit_code=1).output
    assert len(run("events").stdout.splitlines()) > 1, "what is stored needs no gazetteer"
