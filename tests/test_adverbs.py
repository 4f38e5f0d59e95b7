"""Phrases between an auxiliary and its participle change nothing of what is told."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article
from geo.place.gazetteer import Gazetteer

GAZETTEER = Gazetteer.load(world=False)
PHRASES = (
    "de son côté", "à son tour", "pour sa part", "dans la foulée", "« résolument »", '"résolument"', "par la suite", "une nouvelle fois",
    "une fois de plus", "à plusieurs reprises", "de son propre aveu", "entre-temps", "pour la première fois", "au même moment", "en quelques heures",
    "à elle seule", "dans le même temps", "par trois fois", "au moins deux fois", "sans surprise", ", de son côté,", ", elle aussi,", ", une nouvelle fois,",
)  # fmt: skip
SENTENCES = (
    "La milice a {} brûlé le marché de Goma, tuant cinq civils.",
    "L'armée a {} pris le contrôle de Kidal.",
    "La Turquie a {} dénoncé ce raid.",
    "La Cédéao a {} exhorté les parties à négocier.",
    "Le gouvernement a {} accusé les rebelles d'avoir pilonné Bunia.",
)


def told(sentence: str) -> list[tuple[object, ...]]:
    events = code(Article("made-up", date(2024, 5, 16), sentence), GAZETTEER)
    return [
        (event.event_type, *(where.place.id for where in event.places), event.speaker and event.speaker.name)
        if event.kind == "statement"
        else (event.event_type, *(where.place.id for where in event.places), *(claim.value.best for claim in event.deaths))
        for event in events
    ]


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_what_stands_between_changes_nothing(sentence: str, phrase: str) -> None:
    plain = told(sentence.replace("{} ", ""))
    assert plain
    assert told(sentence.replace(" {}" if phrase.startswith(",") else "{}", phrase)) == plain


@pytest.mark.parametrize("phrase", ["une nouvelle fois", "dans le même temps", ", une nouvelle fois,"])
def test_the_dead_are_counted_past_it(phrase: str) -> None:
    sentence = "Trois mineurs ont {} été tués à Bunia."
    assert told(sentence.replace(" {}" if phrase.startswith(",") else "{}", phrase))[0][-1] == 3
