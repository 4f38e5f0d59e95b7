"""Where somebody sits who speaks."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Statement, Where
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
        pytest.param("Des tirs ont été entendus lundi à Gaza. Le ministère de la Santé du Hamas a démenti mardi toute attaque.", ["Gaza City"], id="a body of a movement sits where it does"),
        pytest.param(NIGER + "La police municipale a démenti mardi toute attaque.", [], id="no local body sits in the capital"),
        pytest.param(NIGER + "Le gouverneur a démenti mardi toute attaque.", [], id="nor a local office"),
        pytest.param(NIGER + "Le maire de Dosso a démenti mardi toute attaque.", ["Dosso"], id="who names a town sits there"),
        pytest.param(NIGER + "L'ambassade de France a démenti mardi toute attaque.", ["Niamey"], id="an embassy is where it is sent"),
        pytest.param(NIGER + "Le conseiller présidentiel Ali Bako a démenti mardi toute attaque.", ["Niamey"], id="who counsels a president does"),
        pytest.param(NIGER + "Le porte-parole de l'armée a démenti mardi toute attaque.", ["Niamey"], id="who speaks for an army does"),
        pytest.param(NIGER + "Le vice-ministre de la Défense, Ali Bako, a démenti mardi toute attaque.", ["Niamey"], id="a deputy minister does"),
        pytest.param(NIGER + "Le gouvernement d'Éthiopie a démenti mardi toute attaque.", ["Addis Ababa"], id="nor who governs another country"),
        pytest.param(NIGER + "Le porte-parole du Kremlin a démenti mardi toute attaque.", ["Moscow"], id="nor who is known to be of another"),
        pytest.param(NIGER + "Le gouvernement de Wibratu a démenti mardi toute attaque.", [], id="nor who governs what is not known"),
        pytest.param(NIGER + "La police a démenti mardi toute attaque.", [], id="a police is of a town"),
        pytest.param(NIGER + "Un officier a démenti mardi toute attaque.", [], id="one man of an army is anywhere"),
        pytest.param("Un soldat australien a démenti mardi toute attaque.", [], id="whatever his country"),
        pytest.param("L'ambassadeur de Chine a démenti mardi toute attaque.", [], id="no ambassador sits in his own country"),
        pytest.param("Un haut représentant de l'Union européenne a démenti mardi toute attaque.", ["Brussels"], id="who stands for the Union does"),
        pytest.param("La Côte d'Ivoire a démenti mardi toute attaque.", ["Abidjan"], id="a government sits where it governs from"),
        pytest.param("Yamoussoukro a démenti mardi toute attaque.", ["Yamoussoukro"], id="called by a town, in that town"),
        pytest.param("Tel-Aviv a démenti mardi toute attaque.", ["Tel Aviv"], id="also where it is not the capital"),
        pytest.param("L'armée pakistanaise a démenti mardi toute attaque.", ["Rawalpindi"], id="an army at its headquarters"),
        pytest.param("Le gouvernement pakistanais a démenti mardi toute attaque.", ["Islamabad"], id="its government not"),
        pytest.param('"Rien n\'est joué", a dit François Hollande.', [], id="a surname is no country"),
        pytest.param(NIGER + "Le président du conseil de Dosso a démenti mardi toute attaque.", ["Dosso"], id="who presides over a town's council does not"),
        pytest.param(ROUND_UP, ["N'Djamena"], id="in a round-up each paragraph has its country"),
        pytest.param(ROUND_UP.replace(" à Abéché, au Tchad", ""), ["Lima"], id="or that of the place named last"),
        pytest.param(ROUND_UP.replace("à Abéché", "entre Abéché et Niamey"), [], id="not where one names two"),
        pytest.param("Des tirs à Niamey et à Paris. L'armée a démenti mardi toute attaque.", [], id="between two countries nobody is at home"),
        pytest.param("Le gouvernement rwandais a protesté mardi. « Nous ne céderons pas », a réagi sa porte-parole, Awa Sow.", ["Kigali"], id="his spokesman sits where he does"),
        pytest.param("Son homologue chinois, Zhong Shan, a démenti mardi toute attaque.", ["Beijing"], id="nor in a town that is called like him"),
        pytest.param(NIGER + "Un témoin a démenti mardi toute attaque.", [], id="a witness has no seat"),
    ],
)  # fmt: skip
def test_a_speaker_sits(text: str, seats: list[str], gazetteer: Gazetteer) -> None:
    assert all(where.doubts == ("seat",) for where in seats_in(text, date(2024, 5, 8), gazetteer))
    assert [where.place.name for where in seats_in(text, date(2024, 5, 8), gazetteer)] == seats


@pytest.mark.parametrize(
    ("day", "seat"),
    [(date(2022, 5, 8), "Khartoum"), (date(2024, 5, 8), "Port Sudan"), (date(2026, 5, 8), "Khartoum")],
    ids=["before it fled", "while it was away", "back again"],
)
def test_a_government_sits_where_it_sat_on_the_day(day: date, seat: str, gazetteer: Gazetteer) -> None:
    text = "Le gouvernement soudanais a démenti mardi toute attaque."
    assert [where.place.name for where in seats_in(text, day, gazetteer)] == [seat]


def seats_in(text: str, day: date, gazetteer: Gazetteer) -> list[Where]:
    """Where the last who speaks sits."""
    said = [event for event in code(Article("a", day, text), gazetteer) if isinstance(event, Statement)]
    return [where for where in said[-1].places if where.role == "seat"]
