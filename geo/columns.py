"""Values by row: what filters count and choose by, as numbers of the few that differ."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Mask", "Values"]

Mask = npt.NDArray[np.bool_]
Some = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Values:
    """The values that each row has: ``distinct`` sets of them, and which of those by row.

    >>> values = Values.of([{"a"}, {"a", "b"}, {"a"}])
    >>> values.counts(np.array([True, True, False]))
    Counter({'a': 2, 'b': 1})
    >>> values.where(lambda some: "b" in some).tolist()
    [False, True, False]
    """

    distinct: tuple[Some, ...]
    codes: npt.NDArray[np.int32]

    @classmethod
    def of(cls, rows: Iterable[Iterable[str]]) -> "Values":
        """The values of ``rows``, in their order."""
        known: dict[Some, int] = {}
        codes = [known.setdefault(frozenset(row), len(known)) for row in rows]
        return cls(tuple(known), np.array(codes, dtype=np.int32))

    def where(self, wanted: Callable[[Some], bool]) -> Mask:
        """The rows whose values are ``wanted``, which is asked once for each set that differs."""
        kept: Mask = np.fromiter(map(wanted, self.distinct), np.bool_, len(self.distinct))[self.codes]
        return kept

    def counts(self, rows: "Mask | npt.NDArray[np.int32] | slice") -> Counter[str]:
        """How many of ``rows``, which are marked or numbered, have each value."""
        counted: Counter[str] = Counter()
        numbers = np.bincount(self.codes[rows], minlength=len(self.distinct))
        for some, number in zip(self.distinct, numbers.tolist(), strict=True):
            if number:
                for value in some:
                    counted[value] += number
        return counted
