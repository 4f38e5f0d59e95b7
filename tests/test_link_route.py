"""Where a movement began and where it led."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer
from tests.growth import growth

PUBLISHED = date(2024, 5, 8)  # a Wednesday


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def ends(text: str, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    """The ends of the last movement of a text, as "origin Goma", with the rules that told them."""
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    last = [e for e in found if e.event_type in ("displacement", "deployment", "withdrawal")][-1]
    return [(f"{w.role} {w.place.name}", w.evidence.rule) for w in last.places if w.role in ("origin", "destination")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Plus de 2.000 familles ont fui lundi Goma.", [("origin Goma", "left")]),
        ("Plus de 2.000 familles ont quitté mardi la ville de Goma et Bukavu.", [("origin Goma", "left"), ("origin Bukavu", "from")]),
        ("Des milliers d'habitants ont été chassés lundi de Goma par les combats.", [("origin Goma", "out of")]),
        ("L'armée a retiré lundi ses troupes de Kadugli.", [("origin Kadugli", "out of")]),
        ("Les habitants de Goma ont fui mardi.", [("origin Goma", "people leave")]),
        ("Goma s'est vidée mardi de ses habitants.", [("origin Goma", "empties")]),
        ("Plus de 2.000 familles ont gagné mardi Goma.", [("destination Goma", "reached")]),
        ("Plus de 2.000 familles ont trouvé refuge à Goma et à Bukavu.", [("destination Goma", "into"), ("destination Bukavu", "into")]),
        ("Les déplacés ont pris mardi la route de Bukavu.", [("destination Bukavu", "road to")]),
        ("212 familles de Goma sont rentrées mardi chez elles.", [("destination Goma", "people return")]),
        ("Khartoum a dépêché lundi un bataillon à Nyala.", [("destination Nyala", "into")]),
        (
            "Près de 5.000 personnes sont arrivées lundi à Goma en provenance de Bukavu.",
            [("destination Goma", "into"), ("origin Bukavu", "from")],
        ),
        ("Des renforts, arrivés dimanche de Bukavu, ont pris position lundi à Goma.", [("origin Bukavu", "come from")]),
        ("Des tirs ont éclaté à Goma. L'armée y a dépêché une compagnie lundi.", [("destination Goma", "sent there")]),
        ("Les rebelles tiennent Goma depuis jeudi. L'armée a quitté la ville lundi.", [("origin Goma", "left there")]),
        ("À Goma, 3.000 personnes ont dû quitter leurs maisons lundi.", [("origin Goma", "left home")]),
        ("Environ 3.000 habitants ont été évacués lundi à Goma.", [("origin Goma", "evacuated")]),
    ],
)  # fmt: skip
def test_an_end_of_a_movement_is_told(text: str, told: list[tuple[str, str]], gazetteer: Gazetteer) -> None:
    assert ends(text, gazetteer) == told


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Le retrait des forces de Kinshasa a commencé lundi.", id="whose forces they are"),
        pytest.param("Près de 200 habitants ont été déplacés autour de Goma lundi.", id="around a town"),
        pytest.param("À Goma, l'armée a déployé lundi 300 hommes.", id="where they are stationed"),
        pytest.param("Des habitants ont fui lundi. Goma est calme.", id="what the next sentence names"),
        pytest.param("L'armée a pris position lundi à Goma, d'où les rebelles avaient été chassés en mars.", id="what was told of others before"),
    ],
)  # fmt: skip
def test_what_is_no_end_of_a_movement(text: str, gazetteer: Gazetteer) -> None:
    assert ends(text, gazetteer) == []


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Des tirs ont éclaté lundi à Goma. Plus de 2.000 familles ont fui Bukavu mardi.", "Bukavu"),
        ("Des tirs ont éclaté lundi à Goma. L'armée a expédié mardi un bataillon vers Bukavu.", "Bukavu"),
        ("Des tirs ont éclaté lundi à Goma. Plus de 2.000 familles sont arrivées mardi de Bukavu.", "Goma"),
    ],
)
def test_a_movement_stands_where_its_clause_says_rather_than_where_the_text_was(text, stands, gazetteer) -> None:
    last = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)][-1]
    assert [w.place.name for w in last.places if w.role == "scene"] == [stands]
    assert ("implied_scene" in last.doubts) == (stands == "Goma")


def test_reading_ends_takes_no_longer_than_a_text_grows(gazetteer: Gazetteer) -> None:
    def read(size: int) -> None:
        ends("Des familles ont fui " + "fui par la route de la ville de " * size + "Goma lundi.", gazetteer)

    read(1)
    assert growth(lambda: read(50), lambda: read(400), bar=10) < 10
