"""Where somebody sits who speaks."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Statement
from geo.place.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


NIGER = "Des soldats ont été tués lundi à Niamey, Tillabéri et Dosso, au Niger. "


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        pytest.param(NIGER + "L'armée a démenti mardi toute attaque.", ["Niamey"], id="an army that names no country is that of the article"),
        pytest.param(NIGER + "Le ministre de la Défense a démenti mardi toute attaque.", ["Niamey"], id="so is a minister"),
        pytest.param(NIGER + "L'armée française a démenti mardi toute attaque.", ["Paris"], id="one that names one is not"),
        pytest.param(NIGER + "La police municipale a démenti mardi toute attaque.", [], id="no local body sits in the capital"),
        pytest.param(NIGER + "Le gouverneur a démenti mardi toute attaque.", [], id="nor a local office"),
        pytest.param(NIGER + "Le maire de Dosso a démenti mardi toute attaque.", ["Dosso"], id="who names a town sits there"),
        pytest.param(NIGER + "L'ambassade de France a démenti mardi toute attaque.", ["Niamey"], id="an embassy is where it is sent"),
        pytest.param("Des tirs à Niamey et à Paris. L'armée a démenti mardi toute attaque.", [], id="between two countries nobody is at home"),
        pytest.param(NIGER + "Un témoin a démenti mardi toute attaque.", [], id="a witness has no seat"),
    ],
)  # fmt: skip
def test_a_speaker_sits(text: str, seats: list[str], gazetteer: Gazetteer) -> None:
    said = [event for event in code(Article("a", date(2024, 5, 8), text), gazetteer) if isinstance(event, Statement)]
    assert [where.place.name for where in said[-1].places if where.role == "seat"] == seats
    assert all(where.doubts == ("seat",) for where in said[-1].places if where.role == "seat")
