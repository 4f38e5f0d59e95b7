"""The index of the world's towns: built whole, read lazily, done without where it cannot be had."""

import subprocess
from pathlib import Path

import pytest

from geo.place import world as module
from geo.place.gazetteer import Gazetteer
from geo.place.world import World


@pytest.fixture(scope="module")
def world() -> World:
    index = World.open()
    if index is None:
        pytest.skip("the index of the world's towns cannot be built here")
    return index


@pytest.mark.parametrize(
    ("form", "country", "latitude", "longitude"),
    [
        ("aarau", "CH", 47.39, 8.04),
        ("kyoto", "JP", 35.02, 135.75),
        ("bafoussam", "CM", 5.48, 10.42),
        ("sao paulo", "BR", -23.55, -46.64),
    ],
    ids=["village", "city", "south", "two words"],
)
def test_a_town_is_found_by_its_folded_name(world: World, form: str, country: str, latitude: float, longitude: float) -> None:
    place = world.lookup(form)[0]
    assert place.country == country
    assert (place.latitude, place.longitude) == pytest.approx((latitude, longitude), abs=0.05)
    assert world.get(place.id) == place


def test_the_largest_comes_first_and_none_is_invented(world: World) -> None:
    radii = [place.radius_km for place in world.lookup("san jose")[:12]]
    assert radii == sorted(radii, reverse=True)
    assert world.lookup("xyzzyx") == ()
    assert world.get("nowhere-gn1") is None
    assert world.get("jermuk") is None
    assert world.longest("sao") >= 2
    assert world.longest("xyzzyx") == 0


@pytest.mark.parametrize(
    ("form", "country", "name"),
    [("mouzaffargarh", "PK", "Muzaffargarh"), ("gorakhpour", "IN", "Gorakhpur")],
)
def test_a_french_spelling_meets_the_romanised_name(world: World, form: str, country: str, name: str) -> None:
    assert world.lookup(form) == ()
    assert [(place.country, place.name) for place in world.alike(form)][:1] == [(country, name)]
    assert Gazetteer.load().lookup(form)[0].name == name


@pytest.mark.parametrize(
    ("form", "country", "name"),
    [
        ("elets", "RU", "Yelets"), ("khassaviourt", "RU", "Khasavyurt"), ("oboian", "RU", "Oboyan’"), ("valouiki", "RU", "Valuyki"),
        ("baranovitchi", "BY", "Baranovichi"), ("janaozen", "KZ", "Zhanaozen"), ("choumen", "BG", "Shumen"), ("houliaipole", "UA", "Hulyaypole"),
    ],
)  # fmt: skip
def test_names_in_cyrillic_are_known_as_the_french_press_hears_them(world: World, form: str, country: str, name: str) -> None:
    assert [(place.country, place.name) for place in world.lookup(form)][:1] == [(country, name)]


def test_a_short_name_is_not_taken_for_another(world: World) -> None:
    assert world.alike("gouri") == ()


def test_the_csv_wins_and_the_world_comes_after(world: World) -> None:
    gazetteer = Gazetteer.load()
    found = gazetteer.lookup("Goris")
    assert found[0].id == "goris"
    assert gazetteer[gazetteer.lookup("Aarau")[0].id].name == "Aarau"
    assert "aarau-gn2661881" in gazetteer
    assert [place.id for place in gazetteer.lookup("Erevan") if place.country == "AM"] == ["yerevan"]


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    cities = [
        {"geonameid": 7, "name": "Néant", "latitude": 1.5, "longitude": -2.5, "countrycode": "FR", "population": 900, "alternatenames": ["Nihil"]},
        {"geonameid": 5, "name": "Grande Ville", "latitude": 3, "longitude": 4, "countrycode": "FR", "population": 90000, "alternatenames": ["Nihil", "大"]},
    ]  # fmt: skip
    monkeypatch.setattr(module, "_cities", lambda: iter(cities))


@pytest.mark.usefixtures("few")
def test_building_twice_leaves_one_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "world.index"
    module.build(path)
    before = World(path)
    module.build(path)
    assert [file.name for file in path.parent.iterdir()] == ["world.index"]
    assert [place.name for place in World(path).lookup("nihil")] == ["Grande Ville"]
    assert before.lookup("neant")[0].latitude == 1.5
    assert before.longest("grande") == 2
    assert len(before) == 2


def test_a_broken_index_or_no_room_for_one_leaves_the_csv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "world.index"
    path.write_bytes(b"not an index at all, but long enough to have a header")
    with pytest.raises(ValueError, match="not an index"):
        World(path)
    assert World.open(path) is None

    def fails(_: Path) -> None:
        raise subprocess.CalledProcessError(1, "build")

    monkeypatch.setattr(module, "_build_apart", fails)
    assert World.open(tmp_path / "other.index") is None
    monkeypatch.setattr(World, "open", classmethod(lambda cls, path=None: None))
    gazetteer = Gazetteer.load()
    assert gazetteer.lookup("Goris")[0].id == "goris"
    assert gazetteer.lookup("Aarau") == ()
