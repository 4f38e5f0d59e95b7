"""Gates: what a pattern cannot match without, so that it is only tried where that stands.

A pattern is read once for the words of which every match of it holds one ("frontière" or "route" for
``(?:la |une )?(?:frontiere|route)s?``). They come out of the pattern itself, so a gate can never be older than its rule.
A word of a text is looked up once for the patterns that it opens; those of its sentence are opened by a few ``|``.
"""

import re
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from itertools import count
from operator import or_
from re import _constants as op  # type: ignore[attr-defined]
from typing import Any

from geo.starts import first_words, parse
from geo.text import ByWord

__all__ = ["Gated", "Gates", "Late", "Sought", "beginnings", "needed_words", "turn_page"]

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzà")
_SHORTEST = 3  # letters of a word's beginning that tells something
_LONGEST = 24  # letters of it that are looked at
_MOST = 12  # beginnings that one stretch of letters may stand for
_MANY = 20  # words that a pattern begins with, which are looked up sooner than it tries them all
_NOT_BEHIND_LETTER = [(op.IN, [(op.CATEGORY, op.CATEGORY_WORD)])]
_NO_LETTER = (op.CATEGORY_SPACE, op.CATEGORY_NOT_WORD)


def needed_words(pattern: str) -> frozenset[str]:
    """Beginnings of words of which every match of ``pattern`` holds one at least; empty when none can be told.

    >>> sorted(needed_words(r" (?:[a-z]+ ){0,2}?(?:la |une )?(?:frontiere|routes?)\\b"))
    ['frontiere', 'route']
    >>> needed_words(r" (?:de la frontiere)?")
    frozenset()
    """
    parsed = parse(pattern)
    if parsed.state.flags & re.IGNORECASE:
        return frozenset()
    walk = _Walk([""], False)
    walk.go(parsed)
    walk.close()
    return frozenset(word[:_LONGEST] for word in walk.best)


def beginnings(word: str) -> tuple[str, ...]:
    """The beginnings of a word, and of each part of one with hyphens, that a pattern may need.

    >>> beginnings("semi-remorque")[:3]
    ('sem', 'semi', 'rem')
    """
    return tuple(part[:length] for part in word.split("-") for length in range(_SHORTEST, min(len(part), _LONGEST) + 1))


class _Walk:
    """A way through a pattern: the beginnings of the word it is in, none when that word's beginning is unknown."""

    def __init__(self, begun: list[str], fresh: bool) -> None:
        self.begun = begun
        self.fresh = fresh  # no letter stands before: the next one begins a word
        self.best: frozenset[str] = frozenset()

    def close(self) -> None:
        """What the word had to begin with is needed; go on without a word."""
        self.keep(frozenset(self.begun))
        self.begun = [""]

    def keep(self, words: frozenset[str]) -> None:
        """Prefers the words that are rarest, which the long ones are."""
        length = min(map(len, words))
        if length >= _SHORTEST and (not self.best or (length, -len(words)) > (min(map(len, self.best)), -len(self.best))):
            self.best = words

    def go(self, parts: Iterable[tuple[Any, Any]]) -> None:
        for kind, value in parts:
            if kind is op.SUBPATTERN:
                self.go(value[3])
            elif kind is op.LITERAL or (kind is op.IN and all(inner is op.LITERAL for inner, _ in value)):
                self.read([chr(value)] if kind is op.LITERAL else [chr(code) for _, code in value])
            elif kind is op.BRANCH:
                self.part(value[1])
            elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
                least, _, inner = value
                self.part([inner] if least else [inner, ()])
                self.begun = [""]
            elif kind is op.AT:
                self.close()
                self.fresh = value is op.AT_BOUNDARY or (value is not op.AT_NON_BOUNDARY and self.fresh)
            elif kind is op.ASSERT and value[0] > 0:
                ahead = _Walk(self.begun, self.fresh)
                ahead.go(value[1])
                ahead.close()
                if ahead.best:
                    self.keep(ahead.best)
            elif kind is op.ASSERT_NOT and value[0] < 0 and list(value[1]) == _NOT_BEHIND_LETTER:
                self.fresh = self.fresh or self.begun == [""]
            elif kind not in (op.ASSERT, op.ASSERT_NOT):
                self.close()
                self.fresh = kind is op.IN and all(inner is op.CATEGORY and code in _NO_LETTER for inner, code in value)

    def read(self, characters: Sequence[str]) -> None:
        """One character, any of some."""
        if _LETTERS.issuperset(characters) and (self.begun != [""] or self.fresh):
            more = [begun + character for begun in self.begun for character in characters]
            if len(more) <= _MOST:
                self.begun, self.fresh = more, False
                return
        self.close()
        self.fresh = not any(character.isalnum() or character == "_" for character in characters)

    def part(self, ways: Sequence[Iterable[tuple[Any, Any]]]) -> None:
        """One of several ways: what is needed is what each of them needs."""
        walks = []
        for way in ways:
            walk = _Walk(self.begun, self.fresh)
            walk.go(way)
            walk.close()
            walks.append(walk)
        self.close()
        if all(walk.best for walk in walks):
            self.keep(frozenset().union(*(walk.best for walk in walks)))
        self.fresh = all(walk.fresh for walk in walks)


class Gates:
    """The gates of many patterns: a bit for each, set by the words that open it; ``open`` are those that need no word.

    >>> from functools import reduce
    >>> from operator import or_
    >>> gates = Gates([r" la frontiere\\b", r" (?:des|les) (?:ponts?|routes?)\\b", r" \\w+ment"])
    >>> opened = reduce(or_, gates.of(["vers", "les", "ponts"]), gates.open)
    >>> [bool(opened & bit) for bit in gates.bit.values()]
    [False, True, True]
    """

    def __init__(self, patterns: Iterable[str] = ()) -> None:
        self.bit: dict[str, int] = {}
        self.open = 0
        self._opened: dict[str, int] = {}
        self._by_word = ByWord(self._read)
        for pattern in patterns:
            self.add(pattern)

    def add(self, pattern: str) -> int:
        """The bit of one more pattern; all are added before the first word is asked about."""
        if pattern not in self.bit:
            bit = self.bit[pattern] = 1 << len(self.bit)
            words = needed_words(pattern)
            self.open |= 0 if words else bit
            for word in words:
                self._opened[word] = self._opened.get(word, 0) | bit
        return self.bit[pattern]

    def gated(self, pattern: str) -> "Gated":
        """``pattern`` compiled, behind its gate."""
        return Gated(pattern, self.add(pattern))

    def _read(self, word: str) -> int:
        return reduce(or_, (self._opened.get(start, 0) for start in beginnings(word)), 0)

    def of(self, words: Iterable[str]) -> list[int]:
        """The gates that each of some words opens."""
        by_word = self._by_word
        return [by_word[word] for word in words]


class Gated:
    """A pattern that is only tried where its gate is open.

    >>> from functools import reduce
    >>> from operator import or_
    >>> gates = Gates()
    >>> pattern = gates.gated(r"\\b(?:ponts?|routes?)\\b")
    >>> pattern.search("deux routes", reduce(or_, gates.of(["deux", "routes"])))
    <re.Match object; span=(5, 11), match='routes'>
    """

    __slots__ = ("_match", "_search", "bit")

    def __init__(self, pattern: str, bit: int) -> None:
        self.bit = bit
        compiled = re.compile(pattern)
        self._match, self._search = compiled.match, compiled.search

    def match(self, text: str, opened: int) -> re.Match[str] | None:
        """A match at the beginning of ``text``, whose words have opened so much."""
        return self._match(text) if opened & self.bit else None

    def search(self, text: str, opened: int) -> re.Match[str] | None:
        """The first match in ``text``, whose words have opened so much."""
        return self._search(text) if opened & self.bit else None


class _Page:
    """The text that is being read, and where the words stand that each pattern needs one of, by the pattern's number.

    Both are one value, ``turned``, so that a thread that reads another text meanwhile cannot come between them.
    """

    def __init__(self) -> None:
        self.turned: tuple[str | None, dict[int, list[int]]] = None, {}
        self._needing: dict[str, list[int]] = {}
        self._by_word = ByWord(self._read)

    def add(self, words: Iterable[str]) -> int:
        """The number of one more pattern, that needs a word with one of these beginnings; those of few letters are whole words."""
        number = next(_numbers)
        for word in words:
            self._needing.setdefault(word, []).append(number)
        self._by_word.clear()
        self.turned = None, {}
        return number

    def _read(self, word: str) -> tuple[tuple[int, int], ...]:
        found: list[tuple[int, int]] = []
        offset = 0
        for part in word.split("-"):
            starts = {part, *beginnings(part)}
            found += ((number, offset) for number in {number for start in starts for number in self._needing.get(start, ())})
            offset += len(part) + 1
        return tuple(found)

    def turn(self, text: str, words: Iterable[str], starts: Iterable[int]) -> None:
        at: dict[int, list[int]] = {}
        by_word = self._by_word
        for word, start in zip(words, starts, strict=True):
            for number, offset in by_word[word]:
                at.setdefault(number, []).append(start + offset)
        self.turned = text, at


_numbers = count()
_PAGE = _Page()


def turn_page(text: str, words: Iterable[str], starts: Iterable[int]) -> None:
    """Takes up a folded ``text``: what is ``Sought`` in it next is only tried where a word that it needs stands.

    ``words`` are all its words, ``starts`` where they stand.
    """
    _PAGE.turn(text, words, starts)


def _begins_with(pattern: str) -> set[str] | None:
    """The words that a match of ``pattern`` begins with, as a page looks them up; ``None`` where it cannot."""
    begins: set[str] = set()
    for word in first_words(pattern) or ("*",):
        whole, more, _ = re.split("[' ]", word)[0].partition("*")
        if not whole or not _LETTERS.issuperset(whole) or (more and len(whole) < _SHORTEST):
            return None
        begins.add(whole)
    return begins


class Sought:
    """A pattern that is passed over in stretches of the page where no word stands that it needs; else as one of ``re``.

    Where it begins with one of many words, it is only tried at these.
    """

    __slots__ = ("_begins", "_compiled", "_number", "pattern")

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._compiled = re.compile(pattern)
        words, begins = needed_words(pattern), _begins_with(pattern)
        self._number = _PAGE.add(words) if words else None
        self._begins = _PAGE.add(begins) if begins and len(begins) >= _MANY else None

    def _is_near(self, text: str, start: int, end: int) -> bool:
        """Whether a word that it needs stands in a stretch of the page; of other texts nobody knows."""
        turned, positions = _PAGE.turned
        if text is not turned or self._number is None:
            return True
        at = positions.get(self._number)
        if at is None:
            return False  # nearly always
        first = bisect_left(at, start)
        return first < len(at) and at[first] < end

    def _places(self, text: str, start: int, end: int) -> Sequence[int] | None:
        """Where in a stretch of the page a match can begin, ``None`` for anywhere."""
        turned, positions = _PAGE.turned
        if text is not turned or self._begins is None:
            return None
        at = positions.get(self._begins, ())
        first = bisect_left(at, start)
        return at[first : bisect_left(at, end, first)]

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What ``re.Pattern.search`` finds."""
        if not self._is_near(text, start, end):
            return None  # nearly always
        places = self._places(text, start, end)
        if places is None:
            return self._compiled.search(text, start, end)
        for place in places:
            if (found := self._compiled.match(text, place, end)) is not None:
                return found
        return None

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What ``re.Pattern.match`` finds."""
        return self._compiled.match(text, start, end) if self._is_near(text, start, end) else None

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What ``re.Pattern.fullmatch`` finds."""
        return self._compiled.fullmatch(text, start, end) if self._is_near(text, start, end) else None

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterable[re.Match[str]]:
        """What ``re.Pattern.finditer`` finds."""
        if not self._is_near(text, start, end):
            return ()
        places = self._places(text, start, end)
        return self._compiled.finditer(text, start, end) if places is None else self._at(places, text, end)

    def _at(self, places: Sequence[int], text: str, end: int) -> Iterator[re.Match[str]]:
        behind = 0
        for place in places:
            if place >= behind and (found := self._compiled.match(text, place, end)) is not None:
                yield found
                behind = found.end()


class Late:
    """A pattern that is compiled when it is first tried, which most of a large vocabulary never are."""

    __slots__ = ("match", "pattern", "search")

    match: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __getattr__(self, name: str) -> Callable[..., re.Match[str] | None]:
        compiled = re.compile(self.pattern)
        self.match, self.search = compiled.match, compiled.search
        return self.match if name == "match" else self.search
