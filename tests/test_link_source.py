"""Who says that an incident happened."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def said(text: str, gazetteer: Gazetteer) -> list[tuple[str, str | None]]:
    """How each incident is told, and who says so."""
    found = [e for e in code(Article("a", date(2024, 5, 8), text), gazetteer) if isinstance(e, Incident)]
    return [(e.modality, e.claimed_by.name if e.claimed_by else None) for e in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Six soldats ont été tués lundi à Goma, a annoncé l'armée.", ("claimed", "armée"), id="what an announcement says happened"),
        pytest.param("Rappelons que, selon la police, 95.000 habitants ont fui Goma lundi.", ("claimed", "police"), id="said amid what is said"),
        pytest.param("La gendarmerie, elle, n'en reconnaît que neuf morts.", ("claimed", "gendarmerie"), id="a number that its verb gives"),
        pytest.param("Des combats ont fait lundi 12 morts et 30 blessés à Goma, selon l'armée.", ("claimed", "armée"), id="all that is counted"),
        pytest.param("Des combats ont fait lundi 12 morts à Goma, selon un nouveau bilan du ministère de la Santé.", ("claimed", "ministère de la Santé"), id="the author of a document"),
        pytest.param("Des combats ont fait lundi 12 morts à Goma, selon un décompte de RFI.", ("claimed", "RFI"), id="an author of the vocabulary"),
        pytest.param("Des combats ont fait lundi 12 morts à Goma, selon le bilan de Goma.", ("claimed", "bilan de Goma"), id="a document of nobody who speaks"),
        pytest.param("La Protection civile en est à soixante et onze morts.", ("claimed", "Protection civile"), id="where a count stands"),
        pytest.param("Le Croissant-Rouge a enregistré 211 décès.", ("claimed", "Croissant-Rouge"), id="dead that are registered"),
        pytest.param("Neuf civils ont péri lundi sous les bombes à Goma, s'est réjoui le président.", ("claimed", "président"), id="what is praised but stands by itself"),
        pytest.param("Plus de 300 personnes ont fui lundi, selon la Croix-Rouge.", ("claimed", "Croix-Rouge"), id="a hyphen in a name ends no dateline"),
        pytest.param("Onze déplacés ont péri lundi, assurent des missionnaires.", ("claimed", "missionnaires"), id="some who speak behind what they say"),
        pytest.param("Dix-neuf corps ont été ramenés lundi, a fait connaître le préfet.", ("claimed", "préfet"), id="faire connaître"),
        pytest.param("Des pourparlers débuteront mardi prochain à Luanda, a annoncé la présidence angolaise.", ("planned", "présidence angolaise"), id="a plan that is announced"),
    ],
)  # fmt: skip
def test_who_says_so_is_told(text: str, told: tuple[str, str], gazetteer: Gazetteer) -> None:
    assert said(text, gazetteer) == [told]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Le président a décrété lundi l'état d'urgence au Mali.", id="what is done by saying so"),
        pytest.param("L'ONU a mis en garde mercredi contre la famine à Goma, bombardée lundi par l'armée.", id="what a warning takes for granted"),
        pytest.param("Plus de 5.000 civils ont été tués depuis le putsch de février 2021, selon l'ONU.", id="what is only counted from"),
        pytest.param("Le maire a refusé mercredi tout accord après l'attaque de lundi à Goma.", id="what a refusal answers"),
    ],
)  # fmt: skip
def test_what_is_taken_for_granted_is_nobody_s_claim(text: str, gazetteer: Gazetteer) -> None:
    assert ("asserted", None) in said(text, gazetteer)


def test_what_all_the_world_sees_is_claimed_only_where_it_is_what_is_said(gazetteer: Gazetteer) -> None:
    (main,) = said("Deux mille ouvriers ont manifesté lundi à Goma, selon la police.", gazetteer)
    assert main == ("claimed", "police")
    passing = said(
        "Des ouvriers ont manifesté lundi à Goma, et dix policiers ont été tués par balle dans la soirée, selon la police.",
        gazetteer,
    )
    assert ("claimed", "police") in passing
    assert ("asserted", None) in passing
