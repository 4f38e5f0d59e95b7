"""Words to classes, and what rules are: the machinery under the grammar of time.

A text becomes a string of word classes, one character a word (``geo.timex.fr`` names them). A rule is a regular expression
over the names of classes, ``day month year?``, and a function that says what it read. What a rule reads becomes one new
class (DATE, SPAN, CLOCK …), so that later rules build on earlier ones.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.model import Article
from geo.timex import fr

__all__ = ["CLASSES", "SYMBOL", "UNKNOWN", "WORTH", "Match", "Node", "Read", "Rule", "Words", "collect"]


_NUMERIC = (
    ("hhmm", re.compile(r"(?:[01]?\d|2[0-4]):[0-5]\d")),
    ("numdate", re.compile(r"\d{4}-\d\d?-\d\d?|\d\d?[-/.]\d\d?[-/.](?:\d{4}|\d\d)")),
    ("daymonth", re.compile(r"(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])")),
    ("daynum", re.compile(r"0?[1-9]|[12]\d|3[01]")),
    ("year", re.compile(r"1\d{3}|2[01]\d\d")),
    ("number", re.compile(r"\d{1,5}")),
)
_ROMAN: dict[str, int | str] = {
    form: value
    for roman, value in (("xv", 15), ("xvi", 16), ("xvii", 17), ("xviii", 18), ("xix", 19), ("xx", 20), ("xxi", 21))
    for form in (roman, roman + "e", roman + "eme")
}
# Classes that rules make.
_MADE = ("DATE", "SPAN", "CLOCK", "PARTDAY", "NIGHT", "RANGE", "SINCE", "DUR", "NUM", "DEAD", "MONTH", "roman")
_NUMERIC_NAMES = tuple(name for name, _ in _NUMERIC)
SYMBOL = {name: chr(0x4E00 + i) for i, name in enumerate((*fr.WORDS, *_NUMERIC_NAMES, *_MADE))}
UNKNOWN = "~"
WORTH: dict[str, int | str] = {word: worth for words in fr.WORDS.values() for word, worth in words.items()} | _ROMAN


class _Classes(dict[str, str]):
    """Folded word → class character; numbers are read on the way, and unknown words remembered while there are few."""

    def __missing__(self, word: str) -> str:
        symbol = UNKNOWN
        if word[0].isdecimal() and word.isascii():
            for name, pattern in _NUMERIC:
                if pattern.fullmatch(word):
                    symbol = SYMBOL[name]
                    break
        elif " " in word:
            symbol = self[word.replace(" ", "-")]
        if len(self) < 60_000:
            self[word] = symbol
        return symbol


CLASSES = _Classes({word: SYMBOL[name] for name, words in fr.WORDS.items() for word in words})
CLASSES.update(dict.fromkeys(_ROMAN, SYMBOL["roman"]))
CLASSES.update(dict.fromkeys(("week end", "week ends"), SYMBOL["weekend"]))


class Words(NamedTuple):
    """The words of a text, folded, with the offset at which each starts."""

    article: Article
    folded: str
    words: list[str]
    starts: list[int]

    def word(self, at: int) -> str:
        return self.words[at] if 0 <= at < len(self.words) else ""

    def touches(self, at: int) -> bool:
        """Whether the word stands against the one before it."""
        return 0 < at < len(self.words) and self.starts[at - 1] + len(self.words[at - 1]) == self.starts[at]

    def capital(self, at: int) -> bool:
        """Whether the word is written Like This, in a text that is not all capitals."""
        start = self.starts[at]
        piece = self.article.text[start : start + len(self.words[at])]
        return piece[:1].isupper() and piece[1:2].islower()

    def opens(self, at: int) -> bool:
        """Whether the word opens a sentence or a line."""
        return at == 0 or self.words[at - 1] in '.!?\n:"-«(' or self.words[at - 1] == "…"


@dataclass(slots=True)
class Node:
    """A word, or what a rule has made of several: its class, its first and last word, and its worth."""

    symbol: str
    first: int
    last: int
    worth: int | str
    rule: str = ""
    type: str = "DATE"
    mod: str = ""
    ends: "tuple[Node, ...]" = ()


class Read(NamedTuple):
    """What a rule says: a value, and what differs from a plain DATE."""

    value: str
    mod: str = ""
    type: str = "DATE"
    ends: tuple[Node, ...] = ()
    make: str = ""


class Match:
    """The words that a rule's pattern matched, by group name."""

    __slots__ = ("groups", "nodes", "words")

    def __init__(self, nodes: list[Node], match: re.Match[str], words: Words) -> None:
        self.nodes = nodes[match.start() : match.end()]
        self.groups = {name: nodes[match.start(name) : match.end(name)] for name in match.re.groupindex if match[name]}
        self.words = words

    def __contains__(self, group: str) -> bool:
        return group in self.groups

    def node(self, group: str) -> Node:
        return self.groups[group][0]

    def worth(self, group: str) -> int | str:
        return self.groups[group][0].worth

    def number(self, group: str) -> int:
        worth = self.groups[group][0].worth
        return worth if isinstance(worth, int) else 0

    @property
    def before(self) -> str:
        """The word before the expression."""
        return self.words.word(self.nodes[0].first - 1)

    @property
    def after(self) -> str:
        """The word after the expression."""
        return self.words.word(self.nodes[-1].last + 1)

    def word(self, group: str) -> str:
        return self.words.word(self.groups[group][0].first)


Build = Callable[[Match], Read | None]


@dataclass(frozen=True)
class Rule:
    """A named rule, an example and the value that it reads there.

    ``pattern`` is a regular expression over class names; ``makes`` the class of what it reads; ``needs`` the classes one of
    which must be there.
    """

    name: str
    pattern: re.Pattern[str]
    makes: str
    needs: frozenset[str]
    example: str
    value: str
    build: Build = field(repr=False)


_NAME = re.compile(r"\?P<\w+>|[A-Za-z]+")
_MACROS = {
    "NUMERAL": "(?:daynum|number|word|sept|one|about|NUM|year)",
    "DAY": "(?:daynum|word|sept|ordinal|NUM)",
    "UNIT": "(?:jour|semaine|mois|annees|an|heure|minute|h|decennie|siecle|weekend)",
    "ANY": "(?:DATE|SPAN|RANGE|CLOCK|PARTDAY|NIGHT)",
    "DAYLIKE": "(?:DATE|PARTDAY)",
    "LINK": "(?:de|du|des|le|ce|au|comma)",
}


def _compile(pattern: str) -> re.Pattern[str]:
    def symbol(match: re.Match[str]) -> str:
        return match[0] if match[0].startswith("?") else SYMBOL[match[0]]

    for name, macro in _MACROS.items():
        pattern = re.sub(rf"\b{name}\b(?!>)", macro, pattern)
    return re.compile(_NAME.sub(symbol, pattern).replace(" ", ""))


def collect(rules: list[Rule]) -> Callable[[str, str, str, str, str, str], Callable[[Build], Build]]:
    """A decorator that adds a rule to ``rules``: name, class made, classes needed, pattern, example, value read there."""

    def rule(name: str, makes: str, needs: str, pattern: str, example: str, value: str) -> Callable[[Build], Build]:
        def add(build: Build) -> Build:
            symbols = frozenset(SYMBOL[n] for n in needs.split())
            rules.append(Rule(name, _compile(pattern), makes, symbols, example, value, build))
            return build

        return add

    return rule
