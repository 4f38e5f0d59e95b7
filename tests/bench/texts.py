"""What is read: the sample's passages, and articles made of their sentences, always the same."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from geo.article import read
from geo.model import Article
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.sample import sample_paths
from geo.text import sentences

__all__ = ["corpus", "sample"]

TOWNS = {"town", "capital"}


def sample() -> list[Article]:
    return [article for path in sample_paths() for article in read(path)]


def corpus(number: int, characters: int = 3000) -> Iterator[Article]:
    """``number`` articles of about so many characters: sentences of the passages, drawn by lot and each with other places."""
    gazetteer = Gazetteer.load(world=False)
    names = sorted(place.name_fr for place in gazetteer if place.feature in TOWNS)
    drawn = random.Random(20220914)
    told = [parts for article in sample() for parts in _without_places(article, gazetteer)]
    for i in range(number):
        text = f"Bulletin {i}."
        while len(text) < characters:
            first, *rest = drawn.choice(told)
            sentence = first + "".join(drawn.choice(names) + part for part in rest)
            text += ("\n\n" if drawn.random() < 0.3 else " ") + sentence
        yield Article(f"{i:06}.txt", date(2022, 9, 14) + timedelta(days=i % 700), text, office="Exemple")


def _without_places(article: Article, gazetteer: Gazetteer) -> Iterator[list[str]]:
    """The sentences of ``article``, each parted where it names a town; one that names none says of some town at its beginning."""
    towns = [
        toponym.span
        for toponym in find_toponyms(article, gazetteer)
        if {place.feature for place in toponym.candidates[:1]} & TOWNS
    ]
    for sentence in sentences(article.text):
        at, parts = sentence.start, []
        for town in towns:
            if at <= town.start and town.end <= sentence.end:
                parts.append(article.text[at : town.start])
                at = town.end
        parts.append(article.text[at : sentence.end].rstrip())
        first = parts[0].lstrip()
        if len(first) > len("[…]"):
            yield [first, *parts[1:]] if len(parts) > 1 else ["À ", f", {first[0].lower()}{first[1:]}"]
