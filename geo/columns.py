"""Values by row: what filters count and choose by, as numbers of the few that differ."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

__all__ = ["Mask", "Values"]

Mask = npt.NDArray[np.bool_]
Some = frozenset[str]


@dataclass(frozen=True, eq=False)
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

    def having(self, value: str) -> Mask:
        """The rows that have ``value``.

        >>> Values.of([{"a"}, {"a", "b"}, {"b"}]).having("a").tolist()
        [True, True, False]
        """
        having: Mask = np.zeros(len(self.codes), dtype=np.bool_)
        for code in self._codes_by_value.get(value, ()):
            having |= self.codes == code
        return having

    @cached_property
    def _codes_by_value(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for code, some in enumerate(self.distinct):
            for value in some:
                found.setdefault(value, []).append(code)
        return found

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
