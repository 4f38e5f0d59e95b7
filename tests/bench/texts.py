"""What is read: the sample's passages, and articles made of their sentences, always the same."""

import random
from collections.abc import Iterator
from datetime import date, timedelta

from geo.article import read
from geo.model import Article
from geo.sample import sample_paths
from geo.text import sentences

__all__ = ["corpus", "sample"]


def sample() -> list[Article]:
    return [article for path in sample_paths() for article in read(path)]


def corpus(number: int, characters: int = 3000) -> Iterator[Article]:
    """``number`` articles of about so many characters, no two alike: sentences of the passages, drawn by lot."""
    drawn = random.Random(20220914)
    told = [article.text[span.start : span.end].strip() for article in sample() for span in sentences(article.text)]
    for i in range(number):
        text = f"Bulletin {i}."
        while len(text) < characters:
            text += ("\n\n" if drawn.random() < 0.3 else " ") + drawn.choice(told)
        yield Article(f"{i:06}.txt", date(2022, 9, 14) + timedelta(days=i % 700), text, office="Exemple")
