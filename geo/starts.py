"""Where a pattern can start at all: many patterns in one pass over a text, each tried only at words that it begins with.

A pattern is read once for the words it may begin with ("met" and "mis" for ``\\b(?:met|mis) en garde``). A text is then gone
through word by word, and a word asks by a look-up for the patterns to try at it: one more pattern, or one more word in a
pattern, costs next to nothing where it is not met. A word of one or two letters, such as one that has lost its vowel, is looked up
together with the next ("s'en", "a dit"), since it alone tells nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from geo.text import ByWord, words_at

__all__ = ["Before", "Near", "Starts", "first_words", "parse"]

_LETTERS = (op.CATEGORY, op.CATEGORY_WORD)
_TELLING = 4  # letters from which on a word needs no endings to be looked up by
_SHORT = 2  # letters, at most, of a word that is looked up with the next: "l'", "qu'", "a", "de"
_AFTER_SHORT = "' "
_SHORT_FIRST = re.compile(r"(\w{1,2})[' ]")
_KEPT = 4_096  # patterns whose first words are kept: most are asked about twice
_MANY = 2_000  # first words, from which on a pattern counts as starting anywhere


parse = lru_cache(maxsize=1)(_parser.parse)
"""The parts of a pattern, of which several things are asked at once."""


class _Anywhere(Exception):
    """A pattern does not begin at the start of a word, or with too many words to list."""


@lru_cache(maxsize=_KEPT)
def first_words(pattern: str) -> frozenset[str] | None:
    """The words that a match of ``pattern`` begins with; one that may go on ends with ``*``. ``None``: it may start anywhere.

    Behind a word of one or two letters stands the next, where there must be one.

    >>> sorted(
    ...     first_words(
    ...         r"\\b(?:mis|met(?:tent)?) (?:en garde|au defi)\\b|\\bappel[a-z]+ de|\\bs'en (?:prend|remet)|\\ba (?:dit|fait)\\b"
    ...     )
    ... )
    ['a dit', 'a fait', 'appel*', 'met', 'mettent', 'mis', "s'en"]
    >>> first_words(r", qui") is None
    True
    """
    parsed = parse(pattern)
    if parsed.state.flags & re.IGNORECASE:
        return None
    found: set[str] = set()
    try:
        _walk("", False, tuple(parsed), found)
    except _Anywhere:
        return None
    return frozenset(found)


def _lead(pattern: str) -> tuple[str, frozenset[str] | None]:
    """The marks that a pattern begins with before its first word, and its first words: (", ", {"qui"}) of ", qui"."""
    parsed = parse(pattern)
    if parsed.state.flags & re.IGNORECASE:
        return "", None
    parts, marks = tuple(parsed), ""
    while parts and parts[0][0] is op.LITERAL and not _is_letter(chr(parts[0][1])):
        marks += chr(parts[0][1])
        parts = parts[1:]
    found: set[str] = set()
    try:
        _walk("", True, parts, found)
    except _Anywhere:
        return marks, None
    return marks, frozenset(found)


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _walk(word: str, bounded: bool, parts: tuple[tuple[Any, Any], ...], found: set[str]) -> None:
    """Add to ``found`` the first words of what ``parts`` match after ``word``; ``bounded`` once no letter can stand before it."""
    if not parts:
        return _end(word + "*", found)
    (kind, value), rest = parts[0], parts[1:]
    if kind is op.AT:
        boundary = value in (op.AT_BOUNDARY, op.AT_BEGINNING)
        return _end(word, found) if boundary and word else _walk(word, bounded or boundary, rest, found)
    if kind in (op.ASSERT, op.ASSERT_NOT):
        return _walk(word, bounded or _bounds(kind, *value), rest, found)
    if kind is op.SUBPATTERN:
        return _walk(word, bounded, (*value[3], *rest), found)
    if kind is op.BRANCH:
        for branch in value[1]:
            _walk(word, bounded, (*branch, *rest), found)
        return None
    if kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, inner = value
        if least == 0 and len(word) >= _TELLING:
            return _end(word + "*", found)
        if least == 0:
            _walk(word, bounded, rest, found)
        return _walk(word, bounded, (*inner, *(rest if most == 1 else ((op.ANY, None),))), found)
    characters = _characters(kind, value)
    if not bounded:
        raise _Anywhere
    if characters is None:
        return _end(word + "*", found)
    for character in characters:
        if _is_letter(character) or (character in _AFTER_SHORT and len(word) <= _SHORT and word.isalpha()):
            _walk(word + character, bounded, rest, found)
        else:
            _end(word, found)
    return None


def _bounds(kind: Any, direction: int, parts: Any) -> bool:
    """Whether what must or must not stand before a place keeps letters from it: ``(?<![\\w-])``, ``(?<=l')``."""
    (last, value) = parts[-1]
    if direction > 0:
        return False
    if kind is op.ASSERT_NOT:
        return len(parts) == 1 and last is op.IN and _LETTERS in value
    return last is op.LITERAL and not _is_letter(chr(value))


def _characters(kind: Any, value: Any) -> str | None:
    """The characters that one place of a pattern may hold, ``None`` for more than can be listed."""
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.IN and all(inner is op.LITERAL for inner, _ in value):
        return "".join(chr(code) for _, code in value)
    return None


def _end(word: str, found: set[str]) -> None:
    found.add(word)
    if word in ("", "*") or len(found) > _MANY:
        raise _Anywhere


class Sightings:
    """Where in one text each of some patterns may start, so that stretches without such a place are passed over.

    ``rows`` are the numbers of the patterns, by their identity, that are looked up by their first words, each with the length of
    the marks before them; ``at`` are the places of those words.
    """

    def __init__(self, text: str, rows: dict[int, tuple[int, int]], at: dict[int, list[int]]) -> None:
        self._text = text
        self._rows = rows
        self._at = at

    def seen(self, pattern: re.Pattern[str]) -> bool:
        """Whether there is a place in the text where ``pattern`` may start."""
        row, _ = self._rows.get(id(pattern), _NO_ROW)
        return row is None or row in self._at

    def rows(self) -> Iterable[int]:
        """The numbers of the patterns that are looked up and have a place where they may start."""
        return self._at

    def places(self, pattern: re.Pattern[str]) -> Sequence[int] | None:
        """The places in order of the words that ``pattern`` may start with; ``None``: anywhere."""
        row, _ = self._rows.get(id(pattern), _NO_ROW)
        return None if row is None else self._at.get(row, ())

    def finditer(self, pattern: re.Pattern[str], start: int, end: int) -> Iterable[re.Match[str]]:
        """What ``pattern.finditer`` finds between ``start`` and ``end``."""
        row, marks = self._rows.get(id(pattern), _NO_ROW)
        if row is None:
            return pattern.finditer(self._text, start, end)
        at = self._at.get(row)
        if at is None:
            return ()  # nearly always
        i = bisect_left(at, start + marks)
        if i == len(at) or at[i] >= end:
            return ()
        return self._from(pattern, marks, at, i, end)

    def _from(self, pattern: re.Pattern[str], marks: int, at: list[int], i: int, end: int) -> Iterator[re.Match[str]]:
        """The matches from the ``i``-th place on where ``pattern`` may start, so many marks before it."""
        start = at[i] - marks
        while i < len(at) and at[i] < end:
            if at[i] - marks >= start and (match := pattern.match(self._text, at[i] - marks, end)):
                yield match
                start = match.end()
            i += 1


_NO_ROW: tuple[int | None, int] = (None, 0)


class Starts:
    """Patterns by the words that they begin with; ``anywhere`` are the numbers of those that may start anywhere.

    >>> starts = Starts([re.compile(p) for p in (r"\\bmis en garde\\b", r"\\bmise?s? en cause\\b", r", qui\\b")])
    >>> [(row, match.start()) for row, match in starts.finditer("il a mis en cause la police, qui a mis en garde")]
    [(0, 35), (1, 5), (2, 27)]
    """

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        self.patterns = patterns
        self._looked_up: dict[int, tuple[int, int]] = {}
        self._rows: dict[str, list[int]] = {}  # by first word, or by its beginning with a "*"
        self._begun: dict[str, set[int]] = {}  # by short word, those that need one with it
        for row, pattern in enumerate(patterns):
            marks, words = "", first_words(pattern.pattern)
            if words is None:
                marks, words = _lead(pattern.pattern)
            if words is not None:
                self._looked_up[id(pattern)] = row, len(marks)
            for word in words or ():
                self._rows.setdefault(word, []).append(row)
                if short := _SHORT_FIRST.match(word):
                    self._begun.setdefault(short[1], set()).add(row)
        self.anywhere = [row for row, pattern in enumerate(patterns) if id(pattern) not in self._looked_up]
        self._longest = max(map(len, self._rows), default=0)
        self._candidates = ByWord(self.starting)

    def starting(self, word: str) -> list[int]:
        """The patterns that may start at ``word``, in their order."""
        known = [word, *(word[:length] + "*" for length in range(1, min(len(word), self._longest) + 1))]
        if short := _SHORT_FIRST.match(word):
            known += [short[1], short[0]]
        return sorted({row for start in known for row in self._rows.get(start, ())} | self._begun.get(word, set()))

    def sight(self, text: str, words: Sequence[tuple[int, str]] | None = None) -> "Sightings":
        """Where in ``text`` each pattern may start; ``words`` are its words, or those of the text that it hides parts of."""
        at: dict[int, list[int]] = {}
        candidates = self._candidates
        words = words_at(text) if words is None else words
        for i, (start, word) in enumerate(words):
            rows = candidates[word]
            if rows and text.startswith(word, start):
                end = start + len(word)
                if len(word) <= _SHORT and i + 1 < len(words) and words[i + 1][0] == end + 1 and text[end] in _AFTER_SHORT:
                    rows = candidates[word + text[end] + words[i + 1][1]]
                for row in rows:
                    at.setdefault(row, []).append(start)
        return Sightings(text, self._looked_up, at)

    def finditer(self, text: str) -> Iterator[tuple[int, re.Match[str]]]:
        """What each pattern's own ``finditer`` finds in ``text``, with the pattern's number."""
        sightings = self.sight(text)
        for row, pattern in enumerate(self.patterns):
            for match in sightings.finditer(pattern, 0, len(text)):
                yield row, match


class Before:
    """Patterns of what ends right before a place in a text, at most ``reach`` characters long; each is tried only at the words that it
    begins with, where these are no farther from the place than it may be long.

    Raises `ValueError` for a pattern that may begin anywhere.

    >>> close, within = re.compile(r"\\bpres d[eu] (?:la )?$"), re.compile(r"\\b(?:a|dans) (?:la )?$")
    >>> text = "trois morts pres de la ville"
    >>> near = Before([close, within], reach=40).at(text, words_at(text), index=5)
    >>> near.before, near.search(close).start(), near.search(within)
    ('trois morts pres de la ', 12, None)
    """

    def __init__(self, patterns: Iterable[re.Pattern[str]], reach: int) -> None:
        patterns = list(patterns)
        for pattern in patterns:
            if first_words(pattern.pattern) is None:
                raise ValueError(f"this pattern may begin anywhere, not only at some words: {pattern.pattern}")
        starts = Starts(patterns)
        self._bits = {id(pattern): 1 << row for row, pattern in enumerate(patterns)}
        self.patterns = tuple(patterns)
        self._masks = ByWord(lambda word: sum(1 << row for row in starts.starting(word)))
        widths = [parse(pattern.pattern).getwidth() for pattern in patterns]  # a line break may follow its "$"
        self._as_long = [
            sum(1 << row for row, (least, most) in enumerate(widths) if least <= length <= most + 1)
            for length in range(reach + 1)
        ]

    def at(self, text: str, words: Sequence[tuple[int, str]], index: int) -> "Near":
        """What stands before the word number ``index`` of ``text``."""
        masks, as_long = self._masks, self._as_long
        end = words[index][0]
        low = max(0, end - len(as_long) + 1)
        hits: list[tuple[int, int]] = []
        at, seen = index - 1, 0
        while at >= 0 and (start := words[at][0]) >= low:
            if mask := masks[words[at][1]] & as_long[end - start]:
                hits.append((start, mask))
                seen |= mask
            at -= 1
        hits.reverse()
        return Near(text, index, low, end, self._bits, hits, seen)


class Near:
    """What stands before one place of a text."""

    __slots__ = ("_bits", "_end", "_hits", "_seen", "_text", "before", "index")

    def __init__(
        self, text: str, index: int, low: int, end: int, bits: dict[int, int], hits: list[tuple[int, int]], seen: int
    ) -> None:
        self.index = index
        """Which word of the text the place is."""
        self.before = text[low:end]
        """The characters before it."""
        self._text, self._end, self._bits, self._hits, self._seen = text, end, bits, hits, seen

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The leftmost match of ``pattern`` before the place; its offsets are those of the text."""
        bit = self._bits[id(pattern)]
        if self._seen & bit:
            for start, mask in self._hits:
                if mask & bit and (match := pattern.match(self._text, start, self._end)):
                    return match
        return None

    def may_match(self, among: int) -> Iterator[int]:
        """The numbers, in their order, of those of the first ``among`` patterns that begin with one of the words before the place."""
        rows = self._seen & ((1 << among) - 1)
        while rows:
            first = rows & -rows
            yield first.bit_length() - 1
            rows ^= first
