"""What the words of a sentence tell in their order: a small convolutional network beside the sums of ``geo.incident.likeness``.

Each word has a vector; two convolutions of three words' width read it with its neighbours, and what they find is pooled by clause.
A clause is then judged by its own words, those of the clauses beside it and of the sentence, what it is likened by besides, and what
the article is about as a whole. The weights are data, ``network.npz``, which ``make learn`` makes from the texts that are there to
be learned from.

Weights and values are whole numbers of at most 127 either way, and no sum passes 2²⁴: single precision holds all of them exactly, in
whatever order a machine adds, so that any machine finds the same.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

__all__ = ["CUT", "MOST", "SIGNS", "UNKNOWN", "WEIGHTS", "Network", "network", "rows_in"]

WEIGHTS = Path(__file__).with_name("network.npz")
"""The weights; :class:`Network` says what each array is."""
MOST = 127
"""The largest whole number, either way, that a weight or a value is."""
UNKNOWN, CUT = "(unknown)", "(cut)"
"""The rows of words that nobody knows, and of the end of a sentence."""
SIGNS = "@&^jnq="
"""The kinds of features, by their signs, that count beside the words."""

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Layer:
    """Sums of values, and what makes of them values again: ``weights`` are ``(inputs, outputs)``, ``scale`` and ``bias`` one an output."""

    weights: Numbers
    scale: Numbers
    bias: Numbers

    def __call__(self, values: Numbers) -> Numbers:
        """The sums of rows of ``values``, ``(rows, inputs)``, as real numbers in the measure of what comes next."""
        sums: Numbers = values @ self.weights
        sums *= self.scale
        sums += self.bias
        return sums


def _whole(values: Numbers, least: int = 0) -> Numbers:
    """Real numbers, rounded in their place."""
    np.rint(values, out=values)
    return values.clip(least, MOST, out=values)


@dataclass(frozen=True, slots=True)
class Network:
    """Vectors of words and of features by their rows, and the layers that read them.

    ``kept`` is what the first convolution's values count in the measure of the second's, ``mean`` what the mean of a clause's values
    counts in that of the layer behind, and ``topic`` what the mean of a text's vectors does.
    """

    types: tuple[str, ...]
    rows: dict[str, int]
    words: Numbers
    mark_rows: dict[str, int]
    marks: Numbers
    first: Layer
    second: Layer
    kept: np.float32
    mean: np.float32
    topic: float
    hidden: Layer
    out: Layer

    @classmethod
    def load(cls, path: Path = WEIGHTS) -> "Network":
        """The network of a file of whole numbers."""
        with np.load(path) as file:
            held: dict[str, NDArray[Any]] = {name: file[name] for name in file.files}

        def named(name: str) -> list[str]:
            return bytes(held[name]).decode("utf-8").split("\n")

        def layer(name: str) -> Layer:
            return Layer(*(held[f"{name}_{part}"].astype(np.float32) for part in ("weights", "scale", "bias")))

        return cls(
            tuple(named("types")),
            {word: row for row, word in enumerate(named("rows"))},
            held["words"].astype(np.float32),
            {mark: row for row, mark in enumerate(named("mark_rows"))},
            held["marks"].astype(np.float32),
            layer("first"),
            layer("second"),
            np.float32(held["kept"]),
            np.float32(held["mean"]),
            float(held["topic"]),
            layer("hidden"),
            layer("out"),
        )

    def about(self, stems: Iterable[str]) -> Numbers:
        """What a text of these words is about: the mean of the vectors of those that are known."""
        rows = [row for row in map(self.rows.get, stems) if row is not None]
        if not rows:
            return np.zeros(self.words.shape[1], np.float32)
        often = np.bincount(rows)
        some = np.flatnonzero(often)
        total = (self.words[some] * often[some, None]).sum(axis=0)
        return _whole((total * (self.topic / len(rows))).astype(np.float32), -MOST)

    def judge(
        self, clauses: Sequence[Sequence[str]], which: Sequence[int], marks: Sequence[Collection[str]], topic: Numbers
    ) -> Numbers:
        """What the clauses numbered ``which`` tell: ``(clauses, types)``, in hundredths of a logit, whole numbers.

        ``clauses`` are the words of each clause of a sentence, ``marks`` the features of those that are asked about, ``topic`` what
        :meth:`about` gave for the text.
        """
        with _processors().limit(limits=1, user_api="blas"):  # to share sums that small out costs ten times as much
            return self._judge(clauses, which, marks, topic)

    def _judge(
        self, clauses: Sequence[Sequence[str]], which: Sequence[int], marks: Sequence[Collection[str]], topic: Numbers
    ) -> Numbers:
        unknown, cut = self.rows[UNKNOWN], self.rows[CUT]
        rows, starts = [cut, cut], []
        for clause in clauses:
            starts.append(len(rows) - 2)
            rows += [self.rows.get(word, unknown) for word in clause] or [unknown]
        found = self._read(self.words[[*rows, cut, cut]])
        highest = np.maximum.reduceat(found, starts)
        nothing = np.zeros_like(highest[:1])
        around = np.concatenate([nothing, highest, nothing])
        here = np.asarray(which)
        sizes = np.diff([*starts, len(found)]).astype(np.float32)[here, None]
        means = np.add.reduceat(found, starts)[here] * self.mean / sizes
        besides = np.array([self.marks[rows_in(self.mark_rows, some)].sum(axis=0) for some in marks])
        whole, about = (np.broadcast_to(one, (len(here), len(one))) for one in (highest.max(axis=0), topic))
        values = np.concatenate(
            [highest[here], _whole(means), around[here], around[here + 2], whole, np.clip(besides, -MOST, MOST), about],
            axis=1,
        )  # fmt: skip
        return np.rint(self.out(_whole(self.hidden(values))))

    def _read(self, words: Numbers) -> Numbers:
        """What is found at each word but for the two that begin and end: values of ``(words, channels)``."""
        first = _whole(self.first(_windows(words)))
        second = self.second(_windows(first))
        np.maximum(second, 0, out=second)
        second += first[1:-1] * self.kept
        return _whole(second)


def _windows(values: Numbers) -> Numbers:
    """Each row but the first and the last with its neighbours."""
    return np.concatenate([values[:-2], values[1:-1], values[2:]], axis=1)


def rows_in(known: dict[str, int], names: Iterable[str]) -> list[int]:
    """The rows of those ``names`` that are known, in order."""
    return sorted(known[name] for name in names if name in known)


@lru_cache(maxsize=1)
def _processors() -> ThreadpoolController:
    return ThreadpoolController()


@lru_cache(maxsize=1)
def network() -> Network:
    """The network that comes with Dateline."""
    return Network.load()
