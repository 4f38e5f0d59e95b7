"""Learns the weights of ``geo.merge.weighed`` from a half of the scoring corpus: ``python -m tests.score.learn_pairs [FOLDER]``.

The articles are coded and merged by the rules; of two incidents of an article that match gold records, the gold's ``cluster`` says
whether they are one. Prints how well three quarters of the articles tell the pairs of the fourth, then learns from all and writes
the weights. The held half is never to be learned from.
"""

import argparse
import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer  # BSD-3-Clause; fetched by make learn alone
from sklearn.linear_model import LogisticRegression

from geo.merge.merging import dated, ruled
from geo.merge.weighed import BIAS, SCALE, WEIGHTS, common, pairs_of
from geo.model import Incident
from geo.record import from_record
from tests.score.build import read_gold
from tests.score.learn import FOLDS, folds
from tests.score.score import HERE, by_article, code_articles, match, of_one_clause, same_article

STRENGTH = 0.2  # inverse of the ridge


@dataclass
class Pair:
    """Two records of an article: what they have in common, whether they are one, and whether the rules took them for one."""

    article: str
    features: list[str]
    one: bool
    taken: bool


def pairs(folder: Path) -> list[Pair]:
    """The pairs of a corpus."""
    gold = by_article([record for record in read_gold(folder) if record["kind"] == "incident"], "doc")
    coded = [record for record in code_articles(folder) if record["kind"] == "incident"]
    found: list[Pair] = []
    for doc, records in gold.items():
        own = [record for record in coded if same_article(record["article_id"], doc)]
        meant = {own[at]["event_id"]: records[to] for at, to in match(own, records, tight=False)}
        told = dated(event for event in map(from_record, own) if isinstance(event, Incident))
        group = {member.id: number for number, each in enumerate(ruled(told)) for member in each.members}
        for one, other, between in pairs_of(told):
            if one.id in meant and other.id in meant and not of_one_clause(meant[one.id], meant[other.id]):
                cluster = meant[one.id]["cluster"]
                taken = one.id in group and group[one.id] == group.get(other.id)
                is_one = cluster is not None and cluster == meant[other.id]["cluster"]
                found.append(Pair(doc, common(one, other, between, taken), is_one, taken))
    return found


def learn(told: Sequence[Pair]) -> tuple[DictVectorizer, LogisticRegression]:
    """A regression over the features of pairs."""
    columns = DictVectorizer()
    rows = columns.fit_transform([dict.fromkeys(pair.features, 1) for pair in told])
    return columns, LogisticRegression(C=STRENGTH, max_iter=5000).fit(rows, [pair.one for pair in told])


def check(told: Sequence[Pair]) -> None:
    """Print precision and recall over pairs: of the rules, and of the weights that other articles taught."""
    fold = folds(pair.article for pair in told)
    judged = [(pair.taken, pair.one) for pair in told]
    print(f"{len(fold)} articles, {len(told)} pairs, {sum(pair.one for pair in told)} of them one thing")
    print("rules   P {:.3f} R {:.3f}".format(*figures(judged)))
    judged = []
    for at in range(FOLDS):
        columns, regression = learn([pair for pair in told if fold[pair.article] != at])
        others = [pair for pair in told if fold[pair.article] == at]
        odds = regression.predict_proba(columns.transform([dict.fromkeys(pair.features, 1) for pair in others]))[:, 1]
        judged += [(likely >= 0.5, pair.one) for likely, pair in zip(odds, others, strict=True)]
    print("weights P {:.3f} R {:.3f}".format(*figures(judged)))


def figures(judged: Sequence[tuple[bool, bool]]) -> tuple[float, float]:
    """Precision and recall of pairs taken for one, each with whether they are."""
    right = sum(taken and one for taken, one in judged)
    return right / max(1, sum(taken for taken, _ in judged)), right / max(1, sum(one for _, one in judged))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=HERE / "learn", help="articles with tagged sources")
    told = pairs(parser.parse_args().folder)
    check(told)
    columns, regression = learn(told)
    rows = zip(columns.get_feature_names_out(), regression.coef_[0], strict=True)
    weights = [(name, round(float(weight) * SCALE)) for name, weight in rows]
    with WEIGHTS.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([("feature", "weight"), (BIAS, round(float(regression.intercept_[0]) * SCALE))])
        writer.writerows(row for row in weights if row[1])
    print(f"{WEIGHTS}: {len(weights)} features")


if __name__ == "__main__":
    main()
