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
ROUND_UP = (
    "Trois policiers ont été tués lundi à Cuzco, au Pérou, et deux à Lima.\n\n"
    "Des tirs ont été entendus lundi à Abéché, au Tchad. L'armée a démenti mardi toute attaque.\n\n"
    "Deux mineurs sont morts lundi à Kitwe, en Zambie, et un à Lusaka."
)


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
        pytest.param(NIGER + "Le conseiller présidentiel Ali Bako a démenti mardi toute attaque.", ["Niamey"], id="who counsels a president does"),
        pytest.param(NIGER + "Le porte-parole de l'armée a démenti mardi toute attaque.", ["Niamey"], id="who speaks for an army does"),
        pytest.param(NIGER + "Le vice-ministre de la Défense, Ali Bako, a démenti mardi toute attaque.", ["Niamey"], id="a deputy minister does"),
        pytest.param(NIGER + "Le président du conseil de Dosso a démenti mardi toute attaque.", ["Dosso"], id="who presides over a town's council does not"),
        pytest.param(ROUND_UP, ["N'Djamena"], id="in a round-up each paragraph has its country"),
        pytest.param(ROUND_UP.replace(" à Abéché, au Tchad", ""), ["Lima"], id="or that of the place named last"),
        pytest.param(ROUND_UP.replace("à Abéché", "entre Abéché et Niamey"), [], id="not where one names two"),
        pytest.param("Des tirs à Niamey et à Paris. L'armée a démenti mardi toute attaque.", [], id="between two countries nobody is at home"),
        pytest.param(NIGER + "Un témoin a démenti mardi toute attaque.", [], id="a witness has no seat"),
    ],
)  # fmt: skip
def test_a_speaker_sits(text: str, seats: list[str], gazetteer: Gazetteer) -> None:
    said = [event for event in code(Article("a", date(2024, 5, 8), text), gazetteer) if isinstance(event, Statement)]
    assert [where.place.name for where in said[-1].places if where.role == "seat"] == seats
    assert all(where.doubts == ("seat",) for where in said[-1].places if where.role == "seat")
