"""From numbers as written to tolls."""

import pytest

from geo.incident.forms import conjugate
from geo.incident.numbers import parse_number
from geo.incident.resolve import resolve_casualties
from geo.model import Casualties, Span, Toll


def test_a_mention_becomes_a_toll_with_its_open_ends() -> None:
    assert resolve_casualties(Casualties(Span(0, 5), "toll noun", "deaths", 200, 280, None)) == Toll(200, 280, None)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("un", 1),
        ("vingt et un", 21),
        ("soixante-dix", 70),
        ("quatre-vingts", 80),
        ("quatre-vingt-onze", 91),
        ("cent deux", 102),
        ("trois cent mille", 300000),
        ("deux millions", 2000000),
        ("mille deux cents", 1200),
        ("beaucoup", None),
    ],
)
def test_numbers_in_letters(words: str, value: int | None) -> None:
    assert parse_number(words) == value


@pytest.mark.parametrize(
    ("lemma", "form", "tense"),
    [
        ("assieger", "assiegeait", "past"),
        ("deployer", "deploiera", "future"),
        ("envahir", "envahissant", "gerund"),
        ("prendre", "pris", "participle"),
        ("detruire", "detruisirent", "past"),
        ("conquerir", "conquis", "participle"),
        ("fuir", "fuyaient", "past"),
        ("mourir", "mourut", "past"),
        ("perdre", "perdraient", "conditional"),
        ("tenir", "tint", "past"),
    ],
)
def test_verbs_take_their_forms(lemma: str, form: str, tense: str) -> None:
    assert tense in conjugate(lemma)[form]
