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
    "the day that follows the verb in an aside": (
        "La Chine, qui s'était félicitée en janvier de la trêve, a fermé, le 7 septembre, deux postes-frontières.",
        "2022-09-07",
    ),
    "a day in an aside before the verb": (
        "Le cessez-le-feu, conclu en octobre 2021, a volé en éclats dans le Cauca en mars 2022.",
        "2022-03-01",
    ),
    "a day that opens the sentence holds": ("Lundi, l'armée a repris Bakhmout, perdue en mai.", "2022-09-12"),
    "until a morning": ("À Santiago de Cuba, des riverains ont manifesté jusqu'à mardi matin.", "2022-09-12"),
    "a day that no deed took": (
        "Tout est parti lundi midi de l'annonce de son retrait. Ses fidèles ont aussitôt envahi le siège du gouvernement à Bagdad.",
        "2022-09-12",
    ),
    "the morrow of a march": (
        "Une marche a été dispersée le 7 septembre à Bunia. Deux manifestants, atteints par balles, sont décédés.",
        "2022-09-07",
    ),
    "a day still to come before the verb's": (
        "Une réunion, annoncée lundi, doit se tenir à Doha vendredi.",
        "2022-09-16",
    ),
    "the days that a report covers": (
        "RDC – ITURI : FLASH UPDATE N° 3\nPériode couverte : du 1er au 7 septembre 2022\n\nDes miliciens ont attaqué un site de déplacés.",
        "2022-09-01",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "first"), DATED.values(), ids=DATED.keys())
def test_dated(text: str, first: str, gazetteer: Gazetteer) -> None:
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert found, "the text must tell of something"
    assert found[-1].when is not None
    assert str(found[-1].when.start) == first
