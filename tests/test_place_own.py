"""A gazetteer of one's own: rows come first, are written whole or not at all, and can be taken out again."""

from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest

from geo.coder import code
from geo.errors import GazetteerError
from geo.model import Article
from geo.place import own
from geo.place.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DATELINE_GAZETTEER", str(tmp_path / "mine" / "gazetteer.csv"))
    return tmp_path / "mine" / "gazetteer.csv"


def bzorgo(gazetteer: Gazetteer, name: str = "Bzorgo"):
    return own.new_place(name, 39.81, 45.63, "village", "AM", gazetteer, source="located by Ada")


def test_a_place_that_is_put_in_is_found_in_texts(path: Path, gazetteer: Gazetteer):
    assert own.own_rows() == []
    article = Article("a.txt", date(2022, 9, 14), "Mardi, l'armée a bombardé Bzorgo, faisant trois morts.")
    own.put(bzorgo(gazetteer))
    mine = Gazetteer.load(own=own.own_rows())
    (event,) = code(article, mine)
    assert [(where.place.id, where.place.latitude, where.place.country) for where in event.places] == [("bzorgo", 39.81, "AM")]
    assert [where.place.id for event in code(article, gazetteer) for where in event.places] == []


def test_own_rows_come_before_all_others(path: Path, gazetteer: Gazetteer):
    own.put(own.new_place("Goma", 10.0, 10.0, "village", "NE", gazetteer, source="x"))
    mine = Gazetteer.load(own=own.own_rows())
    assert [place.country for place in mine.lookup("Goma")][:2] == ["NE", "CD"]
    assert mine["goma-ne"].name == "Goma"


def test_a_spelling_takes_the_place_of_the_row_and_both_are_known(path: Path, gazetteer: Gazetteer):
    own.put(own.spelling_of(gazetteer["jermuk"], "Djermoukaberd", gazetteer))
    mine = Gazetteer.load(own=own.own_rows())
    assert mine.lookup("Djermoukaberd")[0] == mine.lookup("Djermouk")[0] == gazetteer["jermuk"]
    row = own.spelling_of(mine["jermuk"], "Djermuqx", mine)
    own.put(row)
    assert len(own.own_rows()) == 1, "one row a place"
    assert {"Djermoukaberd", "Djermuqx"} <= {form for _, form in own.own_rows()[0].variants}
    assert own.spelling_of(mine["jermuk"], "DJERMOUK", mine) == mine.rows["jermuk"], "that it has already"


def test_a_town_of_the_world_beyond_gets_a_row_of_its_own(path: Path, gazetteer: Gazetteer):
    aarau = next(place for place in gazetteer.lookup("Aarau") if "-gn" in place.id)
    own.put(own.spelling_of(aarau, "Arovie", gazetteer))
    mine = Gazetteer.load(own=own.own_rows())
    assert mine.lookup("Arovie")[0].id == aarau.id
    assert own.own_rows()[0].source == f"GeoNames {aarau.id.rpartition('-gn')[2]}"


def test_what_is_forgotten_is_unknown_again(path: Path, gazetteer: Gazetteer):
    own.put(bzorgo(gazetteer))
    own.put(bzorgo(gazetteer, "Zorgane"))
    assert own.forget("bzorgo").place.name == "Bzorgo"
    assert [row.place.id for row in own.own_rows()] == ["zorgane"]
    with pytest.raises(GazetteerError, match='holds no place with the id "bzorgo"'):
        own.forget("bzorgo")


def test_an_id_that_is_taken_is_made_another(path: Path, gazetteer: Gazetteer):
    row = own.new_place("Jermuk", 1.0, 2.0, "village", "CD", gazetteer, source="x")
    assert row.place.id == "jermuk-cd"
    assert own.new_place("Jermuk", 1.0, 2.0, "village", None, gazetteer, source="x").place.id == "jermuk-place"


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "country", "sentence"),
    [
        ("???", 1.0, 2.0, None, "has no Latin letters"),
        ("Bzorgo", 91.0, 2.0, None, "no point on the globe"),
        ("Bzorgo", float("nan"), 2.0, None, "no point on the globe"),
        ("Bzorgo", 1.0, -200.0, None, "no point on the globe"),
        ("Bzorgo", 1.0, 2.0, "ZZ", "no country code"),
    ],
)
def test_what_is_no_place_is_refused(name, latitude, longitude, country, sentence, gazetteer):
    with pytest.raises(GazetteerError, match=sentence):
        own.new_place(name, latitude, longitude, "village", country, gazetteer, source="x")


def test_a_name_that_would_not_read_back_is_not_written(path: Path, gazetteer: Gazetteer):
    own.put(bzorgo(gazetteer))
    before = path.read_bytes()
    with pytest.raises(GazetteerError, match="is not language:form"):
        own.put(own.spelling_of(gazetteer["jermuk"], "a|b", gazetteer))
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.part"))


def test_a_row_that_is_broken_by_hand_is_told_with_its_line(path: Path, gazetteer: Gazetteer):
    own.put(bzorgo(gazetteer))
    path.write_text(path.read_text("utf-8").replace("39.8100", "north"), "utf-8")
    with pytest.raises(GazetteerError, match=r'gazetteer.csv:2: latitude "north" is not a decimal number'):
        own.own_rows()


def test_two_rows_of_one_id_are_told(path: Path, gazetteer: Gazetteer):
    own.put(bzorgo(gazetteer))
    path.write_text(path.read_text("utf-8") + path.read_text("utf-8").splitlines()[1] + "\n", "utf-8")
    with pytest.raises(GazetteerError, match='"bzorgo" stands already in line 2'):
        own.own_rows()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, gazetteer: Gazetteer):
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(GazetteerError, match="cannot be written"):
        own.put(bzorgo(gazetteer), tmp_path / "file" / "gazetteer.csv")


def test_the_nearest_places_come_first(gazetteer: Gazetteer):
    near = gazetteer.near(39.84, 45.67)
    assert near[0].id == "jermuk"
    assert len(near) == len({place.id for place in near}) == 8
    assert any("-gn" in place.id for place in gazetteer.near(47.39, 8.05)), "towns of the world beyond too"


def test_what_several_programs_put_in_at_once_is_all_there(path: Path, gazetteer: Gazetteer):
    rows = [bzorgo(gazetteer, f"Bzorgo {letter}") for letter in "abcdefgh"]
    with ProcessPoolExecutor(4, mp_context=get_context("spawn")) as programs:
        list(programs.map(own.put, rows, [path] * len(rows)))
    assert {row.place.name for row in own.own_rows()} == {row.place.name for row in rows}
    assert not list(path.parent.glob("*.part"))
