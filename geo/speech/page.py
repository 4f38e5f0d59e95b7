"""One text while it is searched for speech acts, the cues found in it, and what a rule is."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from geo.adverbs import plain
from geo.codebook import Doubt, StatementType
from geo.model import Span
from geo.speech.fr import Verb
from geo.speech.grammar import CONJUNCTION, NAMED_WITHIN, ON_AIR, ON_AIR_BY, PAUSE, SOUGHT
from geo.speech.idioms import LIGHT, LIGHT_PATTERNS
from geo.starts import Starts
from geo.text import Quotation, Reading, read, words_at

__all__ = ["Cue", "Page", "Rule", "trimmed"]

_STARTS = Starts([*LIGHT_PATTERNS, *SOUGHT])  # one pass over a text for them all


@dataclass(slots=True)
class Cue:
    """Words by which somebody is said to speak, with what has been read around them so far."""

    start: int  # of the verb group: its auxiliary, clitics and negation
    end: int
    verb: Verb
    tense: str
    rule: str = ""
    speaker: Span | None = None
    via: Span | None = None
    addressee: Span | None = None
    content: Span | None = None
    begin: int = 0
    stop: int = 0
    pronoun: bool = False
    floor: int = 0  # where the words around the cue begin, when its subject stands before it
    event_type: StatementType | None = None
    doubts: list[Doubt] = field(default_factory=list)


class Page:
    """One text: its narration ``n`` (folded, quotations hidden), its quotations, and where what is sought in it may begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reading: Reading = read(text)
        self.n = plain(self.reading.narration)
        self.outer: list[Quotation] = [q for q in self.reading.quotations if q.depth == 0]
        self.quote_starts = [q.span.start for q in self.outer]
        self.accented = "é" in text  # some are written without
        self.before: list[Cue] = []  # the cues of the sentence before
        n = self.n
        sights = _STARTS.sight(n, words_at(self.reading.folded))
        places = [sights.places(pattern) for pattern, *_ in NAMED_WITHIN]
        self._within = sorted((at, row) for row, starts in enumerate(places) for at in starts or ())
        on_air = any(word in n for word in ON_AIR_BY)
        anywhere = [row for row, starts in enumerate(places) if starts is None]
        self._within_anywhere = [row for row in anywhere if on_air or NAMED_WITHIN[row][0] is not ON_AIR]
        self.sought = sights.finditer  # (pattern, start, end): as the pattern's own
        rows = [row for row in sights.rows() if row < len(LIGHT_PATTERNS)]
        hits = [(m.start(), m.end(), row, LIGHT[row]) for row in rows for m in self.sought(LIGHT_PATTERNS[row], 0, len(n))]
        self.light = sorted(hits, key=lambda hit: hit[:3])
        self.light_starts = [hit[0] for hit in self.light]
        self.brackets = any(word in n for word in (" (source", " (selon", " (d'apres"))
        breaks = [*PAUSE.finditer(n), *self.sought(CONJUNCTION, 0, len(n))]
        self.breaks = sorted(m.end() for m in breaks)  # where clauses begin

    def within(self, start: int, end: int) -> list[tuple[re.Pattern[str], StatementType, bool | None]]:
        """The rows of :data:`NAMED_WITHIN` that may be met between two offsets."""
        rows = set(self._within_anywhere)
        i = bisect_left(self._within, (start, -1))
        while i < len(self._within) and self._within[i][0] < end:
            rows.add(self._within[i][1])
            i += 1
        return [NAMED_WITHIN[row] for row in sorted(rows)]

    def next_quote(self, start: int, end: int) -> int:
        """Where the first quotation between two offsets begins, -1 for none."""
        i = bisect_left(self.quote_starts, start)
        if i < len(self.quote_starts) and self.quote_starts[i] < end:
            return self.quote_starts[i]
        return -1

    def quotation_at(self, at: int) -> Quotation:
        """The quotation that begins at ``at``, as :meth:`next_quote` tells."""
        return self.outer[bisect_left(self.quote_starts, at)]

    def long(self, at: int) -> bool:
        """Whether the quotation that begins at ``at`` has four words or more."""
        i = bisect_left(self.quote_starts, at)
        return i < len(self.outer) and self.text.count(" ", self.outer[i].inner.start, self.outer[i].inner.end) >= 3


class Rule(NamedTuple):
    """A construction: its name, an example in which it finds somebody speaking, and the function that does.

    The function gets the page, a sentence's first and last offset and the sentence's cues so far, and gives back the cues
    from then on.
    """

    name: str
    example: str
    apply: Callable[[Page, int, int, list[Cue]], list[Cue]]
    of: Literal["any sentence", "a quotation", "a colon", "a cue"] = (
        "any sentence"  # what a sentence must have for it to find something
    )


def trimmed(narration: str, start: int, end: int, characters: str = " ,") -> int:
    """Where what ends at ``end`` ends without ``characters``; not before ``start``."""
    while end > start and narration[end - 1] in characters:
        end -= 1
    return end
