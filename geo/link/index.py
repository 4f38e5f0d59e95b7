"""Things by where they stand in the text, so that those inside a stretch are found without a walk over all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from operator import sub
from typing import Generic, TypeVar

from geo.model import Span

__all__ = ["SpanIndex"]

T = TypeVar("T")
_LONGEST = 4000


class SpanIndex(Generic[T]):
    """Things with their spans, in text order.

    >>> index = SpanIndex([(Span(4, 9), "Goma"), (Span(0, 2), "A")])
    >>> index.touching(Span(8, 12)), list(index.before(20, 20))
    ([(Span(start=4, end=9), 'Goma')], [(Span(start=4, end=9), 'Goma'), (Span(start=0, end=2), 'A')])
    """

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self.items = sorted(items, key=lambda item: (item[0].start, item[0].end))
        self.starts = [span.start for span, _ in self.items]
        ends = [span.end for span, _ in self.items]
        self.longest = min(_LONGEST, max(map(sub, ends, self.starts), default=0))
        self.reach = list(accumulate(ends, max))
        """How far each and those before it reach."""

    def touching(self, span: Span) -> list[tuple[Span, T]]:
        """What shares a character with ``span``, in text order."""
        low = bisect_right(self.reach, span.start)
        high = bisect_left(self.starts, span.end, low)
        if low == high:
            return []
        low = bisect_left(self.starts, span.start - self.longest, low, high)
        return [item for item in self.items[low:high] if item[0].end > span.start]

    def within(self, span: Span) -> list[T]:
        """What lies wholly inside ``span``, in text order."""
        return [item for inner, item in self.touching(span) if inner in span]

    def before(self, offset: int, reach: int) -> Iterator[tuple[Span, T]]:
        """What ends before ``offset`` and begins at most ``reach`` characters before it, nearest first."""
        low, high = bisect_left(self.starts, offset - reach), bisect_left(self.starts, offset)
        for at in range(high - 1, low - 1, -1):
            if self.items[at][0].end <= offset:
                yield self.items[at]
