"""Countries and demonyms."""

import pytest

from geo.country import COUNTRIES, DEMONYMS, country_of_demonym
from geo.text import fold


@pytest.mark.parametrize(
    ("word", "iso"),
    [
        pytest.param("azerbaïdjanaises", "AZ", id="feminine plural"),
        pytest.param("Arméniens", "AM", id="masculine plural, capital"),
        pytest.param("turques", "TR", id="irregular feminine"),
        pytest.param("grecque", "GR", id="grecque"),
        pytest.param("sud-soudanaise", "SS", id="hyphen"),
        pytest.param("nord coréens", "KP", id="hyphen left out"),
        pytest.param("nigériane", "NG", id="Nigeria"),
        pytest.param("nigérienne", "NE", id="Niger"),
        pytest.param("burkinabè", "BF", id="burkinabè"),
        pytest.param("burkinabé", "BF", id="burkinabé"),
        pytest.param("congolaises", "CD", id="Congo is the DRC unless said"),
        pytest.param("néerlandais", "NL", id="s in the singular"),
        pytest.param("lettonne", "LV", id="on doubles its n"),
        pytest.param("émiratie", "AE", id="i takes an e"),
        pytest.param("malgaches", "MG", id="e stays"),
    ],
)
def test_demonym_names_its_country(word, iso):
    assert country_of_demonym(word) == COUNTRIES[iso]


@pytest.mark.parametrize("word", ["soviétique", "européenne", "arabe", "kurde", "nord", "male", ""])
def test_not_every_adjective_is_a_demonym(word):
    assert country_of_demonym(word) is None


def test_about_two_hundred_countries_each_with_its_own_id():
    assert len(COUNTRIES) >= 195
    assert len({c.place_id for c in COUNTRIES.values()}) == len(COUNTRIES)
    towns = {c.capital for c in COUNTRIES.values()}
    assert not towns & {c.place_id for c in COUNTRIES.values()}


def test_every_country_but_the_vatican_has_a_demonym():
    assert {iso for iso, c in COUNTRIES.items() if not c.demonyms} == {"VA"}


def test_demonyms_are_folded():
    assert all(fold(form) == form for form in DEMONYMS)


@pytest.mark.parametrize(
    ("iso", "article", "name", "capital"),
    [
        ("AM", "l'", "Arménie", "yerevan"),
        ("RU", "la", "Russie", "moscow"),
        ("US", "les", "États-Unis", "washington"),
        ("IL", "", "Israël", "jerusalem"),
        ("DJ", "", "Djibouti", "djibouti"),
        ("LA", "le", "Laos", "vientiane"),
    ],
)
def test_names_stand_without_their_article(iso, article, name, capital):
    country = COUNTRIES[iso]
    assert (country.article, country.name_fr, country.capital) == (article, name, capital)
