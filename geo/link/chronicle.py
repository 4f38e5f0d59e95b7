"""The lines of a chronology that a day opens or heads, and how far what they date reaches.

"3 juin 2019 - L'armée disperse le sit-in. …", "Le 3 juin 2019, l'armée …", and "3 juin 2019" or "3 juin : le sit-in dispersé" over the
paragraphs that tell of it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from geo.model import Span, When

__all__ = ["Dated", "dated_at", "dated_lines"]

_MARKS = " •*-–—·>#"
_ARTICLE = re.compile(r"(?:le|les|en|au|du|dans la nuit du|ce) ?$")
_SIGN = re.compile(r" ?[:|–—-](?: |$)")
_HEADING = 70  # characters of the longest line that heads others
_REACH = 4000  # characters over which it does
_LINE = 4000  # characters of a line within which its ends are sought


@dataclass(frozen=True, slots=True)
class Dated:
    """A stretch of a chronology, the day that opens or heads it, and whether the day stands by itself: over it, or before a sign."""

    stretch: Span
    when: When
    apart: bool


def dated_lines(seen: str, days: Iterable[When]) -> list[Dated]:
    """What the days that open lines date, in text order; empty where they are not two days at least. ``seen`` is the folded text."""
    found: list[Dated] = []
    heads = False
    for when in days:
        if when.evidence is None or when.start is None:
            continue
        span = when.evidence.span
        low, high = max(0, span.start - _LINE), min(len(seen), span.end + _LINE)
        start, end = seen.rfind("\n", low, span.start) + 1 or low, seen.find("\n", span.start, high)
        end = end if end >= 0 else high
        before, rest = seen[start : span.start].strip(_MARKS), seen[span.end : end].strip(_MARKS)
        if before and not _ARTICLE.fullmatch(before):
            continue
        heads_others = (
            end - start <= _HEADING
            and not rest.endswith((".", "!", "?", ";", ",", '"'))
            and seen[end : end + _REACH].strip() != ""
        )
        if found and heads and found[-1].stretch.end > start:
            found[-1] = Dated(Span(found[-1].stretch.start, start), found[-1].when, found[-1].apart)
        found.append(
            Dated(
                Span(start, min(len(seen), end + _REACH) if heads_others else end),
                when,
                heads_others or _SIGN.match(seen, span.end) is not None,
            )
        )
        heads = heads_others
    return found if len({(dated.when.start, dated.when.end) for dated in found}) > 1 else []


def dated_at(dated: Sequence[Dated], offset: int) -> Dated | None:
    """The stretch among ``dated``, which do not overlap, that holds ``offset``."""
    index = bisect_right(dated, offset, key=lambda one: one.stretch.start) - 1
    return dated[index] if index >= 0 and offset < dated[index].stretch.end else None
