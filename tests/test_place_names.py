"""Names of towns at war as French dispatches spell them: each resolves, in a clause about its country, to within 10 km."""

import csv
from datetime import date
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

import pytest

from geo.country import COUNTRIES
from geo.model import Article
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms

NAMES = list(csv.DictReader((Path(__file__).parent / "place_names.csv").read_text(encoding="utf-8").splitlines()))
LEAST = 0.97


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    a, b, c, d = map(radians, (*one, *other))
    return 12742 * asin(sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2))


def test_names_of_towns_at_war_stand_where_they_should(gazetteer: Gazetteer) -> None:
    missed = []
    for row in NAMES:
        country = gazetteer[COUNTRIES[row["country"]].place_id].name_fr
        text = f"Des combats ont éclaté mardi à {row['name']} ({country}). Rien ne filtrait du gouvernement ({country})."
        article = Article("a", date(2024, 5, 1), text)
        wheres = resolve_toponyms(article, find_toponyms(article, gazetteer), gazetteer)
        place = wheres[0].place if wheres and wheres[0] is not None else None
        there = (float(row["latitude"]), float(row["longitude"]))
        if place is None or kilometres((place.latitude, place.longitude), there) > 10:
            missed.append(row["name"])
    assert len(NAMES) >= 200
    assert len(missed) <= (1 - LEAST) * len(NAMES), missed
