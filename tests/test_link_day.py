"""Which day an act gets from what stands around it."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer

PUBLISHED = date(2022, 9, 14)  # a Wednesday


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


# text, and the first day of its last incident
DATED = {
    "the day after what is told": ("Un calme précaire régnait mardi à Goma, au lendemain de violents combats.", "2022-09-12"),
    "the eve of what is told": ("Goma s'était vidée lundi, à la veille du bombardement.", "2022-09-13"),
    "a day of its own after the day after": ("Au lendemain d'un attentat survenu lundi à Goma, la ville pleure.", "2022-09-12"),
    "the day of the act, not of who tells it": (
        "Sept ouvriers ont été abattus à Goma, ont déclaré mercredi des responsables de la police.\n\n"
        "Les victimes dormaient samedi soir lorsque les tueurs sont venus.",
        "2022-09-10",
    ),
    "the day of a dateline is the dispatch's": (
        "KHARTOUM, 14 septembre - Des frappes ont touché mardi El-Obeid. Trois civils ont péri.",
        "2022-09-13",
    ),
    "the day that heads a paragraph": ("Barsalogho, 24 août. Des villageois ont été tués par des assaillants.", "2022-08-24"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "first"), DATED.values(), ids=DATED.keys())
def test_dated(text: str, first: str, gazetteer: Gazetteer) -> None:
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert found, "the text must tell of something"
    assert found[-1].when is not None
    assert str(found[-1].when.start) == first
