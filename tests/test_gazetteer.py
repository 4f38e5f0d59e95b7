"""Every row of gazetteer.csv, what a bad row is told, and how names are looked up."""

import math
import re
from dataclasses import replace
from pathlib import Path

import pytest

from geo.codebook import FEATURES
from geo.country import COUNTRIES
from geo.errors import GazetteerError, UnknownPlace
from geo.model import Place
from geo.place.gazetteer import COLUMNS, Gazetteer, Row, format_row, read_rows
from geo.place.spellings import key
from geo.place.world import World
from geo.shipped import shipped

GOOD = "jermuk,Jermuk,Djermouk,hy:Ջերմուկ,town,39.8417,45.6722,6,vayots-dzor,AM,GeoNames (CC BY 4.0) 174884"
HEADER = ",".join(COLUMNS)
ROWS = list(read_rows(shipped("gazetteer.csv")))
TERRITORIES = {row.place.country for row in ROWS if row.place.feature == "country"}  # with an ISO code of their own, as Mayotte


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(world=False)


@pytest.fixture(scope="module")
def world() -> World:
    index = World.open()
    if index is None:
        pytest.skip("the index of the world's towns cannot be built here")
    return index


def km(one: Place, two: Place) -> float:
    north = (one.latitude - two.latitude) * 111.2
    east = (one.longitude - two.longitude) * 111.2 * math.cos(math.radians(one.latitude))
    return math.hypot(north, east)


def test_the_gazetteer_has_nothing_to_complain_about(gazetteer: Gazetteer) -> None:
    assert gazetteer.check() == []


def test_the_gazetteer_holds_what_the_design_asks_for(gazetteer: Gazetteer) -> None:
    features = {place.feature for place in gazetteer}
    assert len(gazetteer) >= 900
    assert features >= {
        "country",
        "capital",
        "town",
        "village",
        "district",
        "province",
        "region",
        "lake",
        "sea",
        "strait",
        "border",
    }


def is_plausible(row: Row, gazetteer: Gazetteer) -> bool:
    place = row.place
    return (
        0 < place.radius_km <= FEATURES[place.feature].max_radius_km
        and (place.parent is None or place.parent in gazetteer.rows)
        and (place.country is None or place.country in COUNTRIES or place.country in TERRITORIES)
        and not re.search(r"\s{2,}|^\s|\s$", place.name + "|" + place.name_fr)
        and len({form for _, form in row.variants}) == len(row.variants)
    )


def test_every_row_is_plausible(gazetteer: Gazetteer) -> None:
    assert [row.place.id for row in ROWS if not is_plausible(row, gazetteer)] == []


def test_every_town_of_geonames_stands_where_geonames_has_it(world: World) -> None:
    astray = []
    for row in ROWS:
        if "GeoNames" in row.source:
            place = world.get(f"x-gn{row.source.rsplit(' ', 1)[1]}")
            if place is None or place.country != row.place.country or km(place, row.place) > 5:
                astray.append(row.place.id)
    assert astray == []


@pytest.mark.parametrize("iso", COUNTRIES)
def test_every_country_has_its_row_and_its_capital(iso: str, gazetteer: Gazetteer) -> None:
    country = COUNTRIES[iso]
    place = gazetteer[country.place_id]
    assert (place.feature, place.country) == ("country", iso)
    assert country.capital is None or gazetteer[country.capital].country == iso
    assert gazetteer.lookup(country.name_fr)[0].feature in ("country", "capital", "town")


def test_a_district_lies_near_the_town_it_is_called_after(gazetteer: Gazetteer) -> None:
    pairs = [
        (gazetteer.get(p.id.removesuffix("-district")), p) for p in gazetteer if p.feature == "district" and p.country == "AZ"
    ]
    assert len(pairs) >= 60
    assert [d.id for town, d in pairs if town and km(town, d) > d.radius_km + 15] == []


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (GOOD.replace("39.8417", '"39,8417"'), r':2: latitude "39,8417" is not a decimal number; write 39.8417'),
        (GOOD.replace("39.8417", "north"), r':2: latitude "north" is not a decimal number'),
        (GOOD.replace("39.8417", "98.4"), r':2: latitude "98.4" is not between -90 and 90'),
        (GOOD.replace("45.6722", "245.6"), r':2: longitude "245.6" is not between'),
        (GOOD.replace(",town,", ",city,"), r':2: feature "city" is not known; write one of'),
        (GOOD.replace("jermuk,", "Jermuk!,", 1), r':2: place_id "Jermuk!" is not lower-case words and hyphens'),
        (GOOD.replace(",AM,", ",Armenia,"), r':2: country "Armenia" is not two capital letters'),
        (GOOD.replace("hy:Ջերմուկ", "Ջերմուկ"), r":2: variant .* is not language:form"),
        (GOOD.replace("Djermouk", ""), r":2: name_fr is empty"),
        (GOOD.replace("GeoNames (CC BY 4.0) 174884", ""), r":2: source is empty"),
        (GOOD + ",more", r":2: 12 columns, not 11"),
        (GOOD + "\n" + GOOD, r':3: place_id "jermuk" stands already in line 2'),
    ],
    ids=["comma", "word", "latitude", "longitude", "feature", "id", "country", "variant", "name", "source", "columns", "twice"],
)
def test_a_bad_row_is_named_by_line_with_its_remedy(bad: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.csv"
    path.write_text(f"{HEADER}\n{bad}\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=message):
        Gazetteer.load(path, world=False)


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (GOOD, 'parent "vayots-dzor" is no place_id'),
        (GOOD.replace("vayots-dzor", ""), ""),
        (GOOD.replace(",6,vayots-dzor", ",60,"), "radius_km 60 is too far for a town"),
        (GOOD.replace("vayots-dzor", "").replace("hy:Ջ", "hy:J"), "is not written in the script"),
        (f"{GOOD}\n{GOOD.replace('jermuk,', 'jermuk-two,', 1)}".replace("vayots-dzor", ""), "give each its own parent"),
        (f"{GOOD}\n{GOOD.replace('jermuk,Jermuk,Djermouk,hy:Ջերմուկ', 'goris,Goris,Goris,')}", "the source of jermuk already"),
    ],
    ids=["parent", "good", "radius", "script", "same name", "same source"],
)
def test_check_says_what_is_wrong(row: str, problem: str, tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.csv"
    path.write_text(f"{HEADER}\n{row}\n", encoding="utf-8")
    problems = Gazetteer.load(path, world=False).check()
    assert (problems == []) if not problem else any(problem in found and f"{path}:" in found for found in problems)


def test_a_file_that_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.csv"
    with pytest.raises(GazetteerError, match="cannot be read"):
        Gazetteer.load(path, world=False)
    path.write_text("id;name\n", encoding="utf-8")
    with pytest.raises(GazetteerError, match=":1: the header is"):
        Gazetteer.load(path, world=False)
    path.write_bytes(f"{HEADER}\nkaba,Kab\xe9".encode("latin-1"))
    with pytest.raises(GazetteerError, match="UTF-8"):
        Gazetteer.load(path, world=False)


def test_an_unknown_id_is_answered_with_near_ones(gazetteer: Gazetteer) -> None:
    with pytest.raises(UnknownPlace, match="jermuk"):
        gazetteer["jermuck"]
    assert gazetteer.get("jermuck") is None


@pytest.mark.parametrize(
    ("name", "place_id"),
    [
        ("Stepanakert", "stepanakert"), ("Khankendi", "stepanakert"), ("Xankəndi", "stepanakert"), ("Степанакерт", "stepanakert"),
        ("Chouchi", "shusha"), ("Şuşa", "shusha"), ("Шуша", "shusha"), ("Berdzor", "lachin"), ("Laçın", "lachin"),
        ("Latchine", "lachin"), ("Karvatchar", "kalbajar"), ("Kəlbəcər", "kalbajar"), ("Djebraïl", "jabrayil"), ("Füzuli", "fuzuli"),
        ("Zəngilan", "zangilan"), ("Koubatly", "gubadly"), ("Mardakert", "martakert"), ("Ağdərə", "martakert"), ("Askéran", "askeran"),
        ("Nakhitchevan", "nakhchivan"), ("Kedabek", "gadabay"), ("Tovouz", "tovuz"), ("Guandja", "ganja"), ("Erevan", "yerevan"),
        ("Чартар", "chartar"), ("Талыш", "talish"), ("Матагис", "mataghis"), ("Тагавард", "taghavard"),
        ("Ереван", "yerevan"), ("Djermouk", "jermuk"), ("Zod", "sotk"), ("Gumri", "gyumri"), ("Sissian", "sisian"),
        ("Verin Chorja", "verin-shorzha"), ("Verin Shorzha", "verin-shorzha"), ("Haut-Karabakh", "nagorno-karabakh"),
        ("Nagorny Karabakh", "nagorno-karabakh"), ("Artsakh", "nagorno-karabakh"), ("corridor de Latchin", "lachin-corridor"),
        ("Kharkov", "kharkiv"), ("Lougansk", "luhansk"), ("Marioupol", "mariupol"), ("Zaporijjia", "zaporizhzhia"),
        ("El-Facher", "el-fasher"), ("Al-Fasher", "el-fasher"), ("Omdourman", "omdurman"), ("Tombouctou", "timbuktu"),
        ("Alep", "aleppo"), ("Mossoul", "mosul"), ("Naplouse", "nablus"), ("Khan Younès", "khan-yunis"), ("Rangoun", "yangon"),
        ("Taëz", "taiz"), ("RDC", "democratic-republic-of-the-congo"), ("l'Ukraine", "ukraine"), ("la Cisjordanie", "west-bank"),
        ("Donbass", "donbas"), ("Darfour", "darfur"), ("mer Rouge", "red-sea"), ("bande de Gaza", "gaza-strip"),
        ("Nord-Kivu", "north-kivu"), ("plateau du Golan", "golan-heights"),
    ],
    ids=lambda value: value,
)  # fmt: skip
def test_a_name_in_any_spelling_finds_its_place_first(name: str, place_id: str, gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup(name)[0].id == place_id


def test_places_that_are_easily_taken_for_each_other_stand_apart(gazetteer: Gazetteer) -> None:
    verin, other = gazetteer["verin-shorzha"], gazetteer["shorzha"]
    assert (verin.latitude, verin.longitude) == (40.0872, 45.8326)
    assert km(verin, other) > 40
    assert gazetteer.lookup("Sevan")[0].id == "sevan"
    assert gazetteer.lookup("lac Sevan")[0].id == "lake-sevan"
    assert [p.country for p in gazetteer.lookup("Gori")] == ["GE"]
    assert [p.id for p in gazetteer.lookup("Goris")] == ["goris"]
    assert gazetteer.lookup("Soudan")[0].id == "sudan"
    assert gazetteer.lookup("Armenia")[0].id == "armenia"
    assert {p.id for p in gazetteer.lookup("Martouni")} == {"martuni", "martuni-nagorno-karabakh"}


def test_a_slip_of_the_pen_is_answered_with_suggestions(gazetteer: Gazetteer) -> None:
    assert gazetteer.suggest("Stepankert")[0] == "Stepanakert"
    assert gazetteer.suggest("Narogno-Karabakh")[0] == "Nagorno-Karabakh"
    assert gazetteer.suggest("zzzzzz") == []


def test_a_row_that_is_written_reads_back(gazetteer: Gazetteer, tmp_path: Path) -> None:
    row = gazetteer.rows["lachin"]
    path = tmp_path / "gazetteer.csv"
    source = 'a, "b"'
    path.write_text(f"{HEADER}\n{format_row(replace(row, source=source))}\n", encoding="utf-8")
    (back,) = read_rows(path)
    assert (back.place, back.variants, back.source) == (row.place, row.variants, source)


def test_no_name_of_a_place_is_lost_by_folding(gazetteer: Gazetteer) -> None:
    assert [name for row in gazetteer.rows.values() for name in row.names() if not key(name)] == []
