"""Learns the weights of ``geo.link.likely`` from a half of the scoring corpus: ``python -m tests.score.learn_scenes [FOLDER]``.

Each incident whose own clause does not say where it was, and that matches a gold record, shows which of the places around it is
right: near enough to the gold's scene, and no sharper than it (a town is no right answer for a country). Prints how often three
quarters of the articles tell the places of the fourth, then learns from all and writes the weights. The held half is never to be
learned from.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # BSD-3-Clause, as is the next; fetched by make learn alone
from scipy.sparse import csr_matrix

from geo.article import read
from geo.coder import resolve
from geo.link.incident import walk
from geo.link.likely import ALONE, SCALE, WEIGHTS, Act, Options, Weights, likeliest
from geo.model import Article, Place
from geo.place.gazetteer import Gazetteer
from geo.record import to_record
from tests.score.build import read_gold
from tests.score.learn import FOLDS, folds
from tests.score.score import HERE, REACH_KM, Record, by_article, kilometres, match, same_article

SEEN = 10  # places at least that have a feature
STRENGTH = 6.0  # the ridge
SHARED = 0.5  # what a feature counts that is a mark in one circumstance, where the mark alone counts one
SMALLEST = 5  # weights nearer to nought than so many hundredths are left out
SHARPER_KM = 60  # how far off a town may lie from the point that stands for a region

Vector = NDArray[np.float64]
Feature = tuple[str, str]


@dataclass
class Example:
    """An act of an article with its options, those of them that are right, and those that the scorer takes for right."""

    article: str
    act: Act
    right: list[bool]
    near: list[bool]
    stands: bool


def is_near(place: Place, gold: Record) -> bool:
    """Whether the scorer takes a place for the gold's."""
    return any(far <= REACH_KM.get(theirs["precision"], 25) for far, theirs in _scenes(place, gold))


def is_right(place: Place, gold: Record) -> bool:
    """The same, and that a place is no sharper than the gold's."""
    return any(
        far <= REACH_KM.get(theirs["precision"], 25)
        and (theirs["precision"] != "country" or place.where_prec == 6 or far <= REACH_KM["town"])
        and (theirs["precision"] not in ("region", "feature") or place.where_prec > 2 or far <= SHARPER_KM)
        for far, theirs in _scenes(place, gold)
    )


def _scenes(place: Place, gold: Record) -> Iterator[tuple[float, Record]]:
    for theirs in gold["places"]:
        if theirs["role"] == "scene":
            yield kilometres(place.latitude, place.longitude, theirs["lat"], theirs["lon"]), theirs


def examples(article: Article, gold: Sequence[Record], gazetteer: Gazetteer) -> Iterator[Example]:
    """The acts of an article whose clauses do not say where, those that match a record of the gold which has a scene."""
    incidents, unplaced, focus = walk(resolve(article, gazetteer))
    records = [record for record in gold if record["kind"] == "incident"]
    meant = dict(match([to_record(incident, article) for incident in incidents], records, tight=False))
    for act in Options(incidents, unplaced, focus):
        record = records[meant[act.number]] if act.number in meant else None
        if record is not None and any(place["role"] == "scene" for place in record["places"]):
            places = [option.where.place for option in act.options]
            yield Example(
                article.id,
                act,
                [is_right(place, record) for place in places],
                [is_near(place, record) for place in places],
                act.scene is not None and is_near(act.scene.place, record),
            )


def features(one: Example) -> Iterator[list[Feature]]:
    """For each of the places of an act, and for none of them, each mark, alone and in each circumstance."""
    act = one.act
    for option in (*act.options, None):
        marks = act.nowhere if option is None else sorted(option.marks)
        yield [(mark, column) for mark in marks for column in act.columns(option)]


class Learned:
    """A conditional logit over the places of each act: what makes one of those that are right likelier than the others."""

    def __init__(self, told: Sequence[Example]) -> None:
        often = Counter(name for one in told for names in features(one) for name in names)
        self.columns = {name: at for at, name in enumerate(sorted(name for name, times in often.items() if times >= SEEN))}
        rows = self.rows(told)
        right = np.array([r for one in told for r in (*one.right, not any(one.right))], dtype=float)
        sizes = [len(one.right) + 1 for one in told]
        group = np.repeat(np.arange(len(told)), sizes)
        first = np.concatenate([[0], np.cumsum(sizes)[:-1]])
        turned = rows.T.tocsr()

        def unlikely(weights: Vector) -> tuple[float, Vector]:
            worth = rows @ weights
            odds = np.exp(worth - np.maximum.reduceat(worth, first)[group])
            whole, part = np.add.reduceat(odds, first), np.add.reduceat(odds * right, first) + 1e-12
            slope = turned @ (odds * right / part[group] - odds / whole[group])
            return float(STRENGTH * weights @ weights / 2 - np.log(part / whole).sum()), STRENGTH * weights - slope

        none = np.zeros(len(self.columns))
        found: Vector = minimize(unlikely, none, jac=True, method="L-BFGS-B", options={"maxiter": 400}).x
        self.weights = {name: float(found[at]) * _counts(name) for name, at in self.columns.items()}

    def rows(self, some: Sequence[Example]) -> csr_matrix:
        """A row a place of each, and one for none of them."""
        values: list[float] = []
        columns: list[int] = []
        ends = [0]
        for one in some:
            for names in features(one):
                known = [name for name in names if name in self.columns]
                values += map(_counts, known)
                columns += [self.columns[name] for name in known]
                ends.append(len(values))
        return csr_matrix((values, columns, ends), shape=(len(ends) - 1, len(self.columns)))

    def table(self) -> dict[str, dict[str, int]]:
        """The weights by circumstance and mark, in whole hundredths, without the smallest."""
        found: dict[str, dict[str, int]] = {}
        for (mark, column), weight in self.weights.items():
            whole = round(weight * SCALE)
            if abs(whole) >= SMALLEST:
                found.setdefault(column, {})[mark] = whole
        return found


def _counts(name: Feature) -> float:
    return 1.0 if name[1] == ALONE else SHARED


def check(told: Sequence[Example]) -> None:
    """Print how many acts stand right by the reasons, and by the weights that other articles taught."""
    fold = folds(one.article for one in told)
    counts: Counter[str] = Counter()
    for at in range(FOLDS):
        weights = Weights(Learned([one for one in told if fold[one.article] != at]).table())
        for one in told:
            if fold[one.article] == at:
                best = likeliest(one.act, weights)
                chosen = None if best is None else next(n for n, option in enumerate(one.act.options) if option is best)
                right = one.stands if chosen is None else one.near[chosen]
                what = "kept" if chosen is None else "put" if one.act.scene is None else "moved"
                counts.update({what: 1, f"{what} right": right, "before": one.stands, "after": right})
    print(f"{len(fold)} articles, {len(told)} acts whose clauses do not say where; right by the reasons {counts['before']}")
    print(f"right by the weights {counts['after']}: put {counts['put right']} of {counts['put']}", end=", ")
    print(f"moved {counts['moved right']} of {counts['moved']}, kept {counts['kept right']} of {counts['kept']}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE / "learn", help="articles with tagged sources")
    folder: Path = parser.parse_args().folder
    gold = by_article(read_gold(folder), "doc")
    gazetteer = Gazetteer.load()
    told = [
        one
        for path in sorted(folder.glob("*.txt"))
        for article in read(path)
        for doc, records in gold.items()
        if same_article(article.id, doc)
        for one in examples(article, records, gazetteer)
    ]
    check(told)
    table = Learned(told).table()
    columns = [ALONE, *sorted(table.keys() - {ALONE})]
    marks = sorted({mark for worth in table.values() for mark in worth})
    with WEIGHTS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["mark", *columns])
        writer.writerows([mark, *(table[column].get(mark, "") for column in columns)] for mark in marks)
    print(f"{WEIGHTS}: {sum(map(len, table.values()))} weights of {len(marks)} marks")


if __name__ == "__main__":
    main()
