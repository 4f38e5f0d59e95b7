"""Folding, sentences and quotation marks: views on a text that keep every character in its place.

Nothing here changes the length of a text. What is found in a folded or masked text has the same offsets in the original.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TypeVar

import numpy as np

from geo.model import Span

__all__ = [
    "HIDDEN",
    "ByWord",
    "Quotation",
    "Reading",
    "fold",
    "mask",
    "quotations",
    "read",
    "sentences",
    "split_at",
    "words",
    "words_at",
]

T = TypeVar("T")

_SPACES = "\t\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_SAME = {ord(c): " " for c in _SPACES} | {
    ord(c): plain
    for chars, plain in (
        ("’‘ʼ‛´`′＇", "'"),
        ("“”„‟«»″", '"'),
        ("‐‑‒", "-"),
        ("–—―−", "-"),
        ("œŒ", "o"),  # one character for one: "cœur" becomes "cour", so vocabularies are folded in the same way
        ("æÆ", "a"),
        ("ßẞ", "s"),
        ("øØ", "o"),
        ("łŁ", "l"),
        ("đĐ", "d"),
        ("ıİ", "i"),
        ("əƏ", "a"),
    )
    for c in chars
}


@lru_cache(maxsize=8192)
def _fold_character(character: str) -> str:
    plain = _SAME.get(ord(character))
    if plain is not None:
        return plain
    lower = character.lower()
    base = unicodedata.normalize("NFD", lower)[0] if len(lower) == 1 else lower[0]
    return _SAME.get(ord(base), base)


class _FoldTable(dict[int, str]):
    def __missing__(self, codepoint: int) -> str:
        folded = self[codepoint] = _fold_character(chr(codepoint))
        return folded


_FOLD = _FoldTable()
_PLAIN = bytes(code for code in range(128) if chr(code) not in "\t\x0b\x0c`")  # what folding only puts in lower case
_FEW = 64


def fold(text: str) -> str:
    """``text`` in lower case without accents, typographic apostrophes, quotation marks, dashes or no-break spaces.

    One character for one character, so offsets stay true. All double quotation marks become ``"``, so find the pairs
    before folding.

    >>> fold("L’ÉTÉ à Erevan…")
    "l'ete a erevan…"
    >>> len(fold("œuvre à 6\\u202f500 mètres")) == len("œuvre à 6\\u202f500 mètres")
    True
    """
    foreign = set(text.encode(errors="surrogatepass").translate(None, _PLAIN).decode(errors="surrogatepass"))
    if len(foreign) > _FEW:
        return text.translate(_FOLD)
    for character in foreign:  # French has few: a pass for each costs a tenth of looking up every letter
        text = text.replace(character, _FOLD[ord(character)])
    return text.lower()


def mask(text: str, spans: list[Span], filler: str = "\x00") -> str:
    """``text`` with every character of ``spans`` replaced by ``filler``; the same length.

    >>> mask('il a dit "non" hier', [Span(9, 14)], "_")
    'il a dit _____ hier'
    """
    pieces, at = [], 0
    for span in sorted(spans):
        if span.end <= at:
            continue
        start = max(span.start, at)
        pieces += [text[at:start], filler * (span.end - start)]
        at = span.end
    return "".join([*pieces, text[at:]])


def words(text: str) -> frozenset[str]:
    """A vocabulary written as one line: its words, parted by spaces.

    >>> sorted(words("oui non"))
    ['non', 'oui']
    """
    return frozenset(text.split())


_LONGEST_KEPT = 60


class ByWord(dict[str, T]):
    """By word, what ``read`` makes of it: worked out when the word is met first, and kept for so many words, none endless.

    >>> by_word = ByWord(len)
    >>> by_word["maire"], dict(by_word)
    (5, {'maire': 5})
    """

    def __init__(self, read: Callable[[str], T], kept: int = 60_000) -> None:
        super().__init__()
        self._read, self._kept = read, kept

    def __missing__(self, word: str) -> T:
        known = self._read(word)
        if len(self) < self._kept and len(word) <= _LONGEST_KEPT:
            self[word] = known
        return known


# --- Quotation marks -------------------------------------------------------------------------------------------------

# Here and in _END, one set of signs comes first: a text is then passed over from sign to sign, five times as fast.
_MARK = re.compile(r"[«»“”„‟\"‹›〈〉＂\n](?:(?<=\n)\n*)?")
_CLOSER = {"«": "»", "“": "”", "„": "“”", "‟": "”", '"': '"', "‹": "›", "＂": "＂"}
_DEEPEST = 4  # quotations nest no deeper; a run of opening marks must not cost its square
_STOP = re.compile(r"[.!?…](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation: ``span`` with its marks, ``inner`` without them nor the spaces beside them.

    ``depth`` is 0 outside every other quotation; ``closed`` is false when its end had to be guessed, which is a doubt;
    ``goes_on`` is true when the next paragraph reopens it.
    """

    span: Span
    inner: Span
    depth: int = 0
    closed: bool = True
    goes_on: bool = False


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of ``text`` in order, outer before inner, paired by kind within a paragraph.

    Straight marks open before a word and close after one; where that does not tell, they alternate. A quotation that its
    paragraph leaves open goes on when the next paragraph opens with the same mark; else it is taken to end with its
    sentence, and is not ``closed``.

    >>> [q.inner for q in quotations('Il a dit "non" et « oui, “peut-être” ».')]
    [Span(start=10, end=13), Span(start=20, end=36), Span(start=26, end=35)]
    """
    return read(text).quotations


def _pair(text: str) -> tuple[Quotation, ...]:
    found: list[Quotation] = []
    open_marks: list[tuple[str, int]] = []  # mark, offset
    reopened: str | None = None  # the mark of a quotation that the paragraph before left open

    def close(depth: int, end: int, *, closed: bool = True, goes_on: bool = False) -> None:
        while len(open_marks) > depth:
            _, start = open_marks.pop()
            last = end if closed or goes_on else min(end, _sentence_end(text, start + 1, end))
            inner_end = last - 1 if closed else last
            inner = _trim(text, start + 1, max(start + 1, inner_end))
            found.append(Quotation(Span(start, last), inner, len(open_marks), closed, goes_on))
            closed = closed and len(open_marks) > depth

    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        if mark[0] == "\n":
            if open_marks:
                first = text[match.end() : match.end() + 1]
                mark_open = open_marks[0][0]
                goes_on = first == mark_open or (mark_open == "«" and first == "»")
                close(0, at, closed=False, goes_on=goes_on)
                reopened = first if goes_on else None
            continue
        if reopened and mark == reopened and (at == 0 or text[at - 1] == "\n"):
            open_marks.append(("«" if mark == "»" else mark, at))
            reopened = None
            continue
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        depth = next((i for i in range(len(open_marks) - 1, -1, -1) if mark in _CLOSER[open_marks[i][0]]), None)
        if mark in '"＂':
            opens = not before or before.isspace() or before in "([-–—'’:«“"
            if depth is None:
                if after and not (after.isspace() and not opens):
                    open_marks.append((mark, at))
            elif opens and after and not after.isspace() and not before.isspace():
                open_marks.append((mark, at))
            else:
                close(depth, at + 1)
        elif depth is not None and not (mark == "“" and open_marks[-1][0] == "“"):
            close(depth, at + 1)
        elif mark in "«“„‟‹":
            if len(open_marks) < _DEEPEST:
                open_marks.append((mark, at))
        elif mark == "”" and (not before or before.isspace()) and after and not after.isspace():
            open_marks.append(("“", at))  # ”…” with one mark for both ends
    close(0, len(text), closed=False)
    return tuple(sorted(found, key=lambda q: (q.span.start, -q.span.end)))


def _sentence_end(text: str, start: int, end: int) -> int:
    stop = _STOP.search(text, start, end)
    return stop.end() if stop else end


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


# --- Sentences -------------------------------------------------------------------------------------------------------

# pysbd (0.3.4, French rules) was measured beside this splitter: the same 474 sentences on news articles, 14 of the 19 rows of
# the test table against 19 (it parts "gén. Diallo" and "J.-C.", joins "attend… Puis"), at a twentieth of the speed.
_END = re.compile(
    r"[.!?…\n](?:(?<=\n)\n*|(?<![.!?…].)[.!?…]*(?:[ \u00a0\u202f]?[\"»”’)\]])*(?=\s)"
    # "selon l'ONG.Les frappes": the space was lost where a page was made into text
    r"|(?<!www\.)(?:(?<=[a-zà-ÿ]{2}\.)|(?<=[A-Z]{2}\.)|(?<=\d\d\.)|(?<=[)»”]\.))(?![A-Z][a-z]{1,3}\b(?! ))(?=[\"«“]?[A-ZÀ-ÝŒ](?:[a-zà-ÿ]|['’ ])))"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:mm?|mmes?|mlles?|drs?|prs?|mes?|mgr|ste?|gen|col|cap|cdt|cne|adj|sgt|lt|av|bd|cf|sept|oct|nov|dec|janv|fevr|avr|juil|art"
    r"|n[o°]|vol|pp?|hab|tel|resp|dept|gouv|min|vs|al|fig|ed|ndlr)|\b[a-z](?:\.-?[a-z])*)\.$"
)
_MAY_END = re.compile(r"(?:\b(?:etc|env|j\.-c|n\.-e|s\.a|u\.e|p\.m|a\.m)|\b[a-z]\.[a-z](?:\.[a-z])*)\.$")


def sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order, without the white space around them; a line break always ends one.

    A full stop inside a quotation ends none, nor one after an abbreviation or before a small letter.

    >>> text = "M. Poutine a parlé. « Il pleut. Il vente », a-t-il dit."
    >>> [text[s.start : s.end] for s in sentences(text)]
    ['M. Poutine a parlé.', '« Il pleut. Il vente », a-t-il dit.']
    """
    return list(read(text).sentences)


def _split(text: str, folded: str, quoted: tuple[Quotation, ...]) -> tuple[Span, ...]:
    found: list[Span] = []
    start = 0
    outer = [q.span for q in quoted if q.depth == 0]
    at_quote = 0
    for end in _END.finditer(text):
        stop = end.end()
        if text[end.start()] != "\n":
            while at_quote < len(outer) and outer[at_quote].end < stop:
                at_quote += 1
            if at_quote < len(outer) and outer[at_quote].start < end.start() and stop < outer[at_quote].end:
                continue
            after = text[stop : stop + 3].lstrip()[:1]
            if after.islower():
                continue
            tail = folded[max(start, end.start() - 8) : end.start() + 1]
            if end[0] == "." and _ABBREVIATION.search(tail) and not (_MAY_END.search(tail) and after.isupper()):
                continue
        _append(found, text, start, stop)
        start = stop
    _append(found, text, start, len(text))
    return tuple(found)


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    span = _trim(text, start, end)
    if len(span):
        found.append(span)


# --- One reading of a text, made once --------------------------------------------------------------------------------

HIDDEN = "\x00"
"""What stands for each character of a quotation in :attr:`Reading.narration`."""


class Reading:
    """A text's views, all of one length, and its spans; each is made when it is first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.folded = fold(text)

    @cached_property
    def narration(self) -> str:
        """The folded text with what is quoted hidden."""
        return mask(self.folded, [q.inner for q in self.quotations if q.depth == 0], HIDDEN)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        return _pair(self._text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return _split(self._text, self.folded, self.quotations)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where the sentences begin."""
        return tuple(sentence.start for sentence in self.sentences)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds ``offset``, or the last that begins before it."""
        return self.sentences[max(0, bisect_right(self.starts, offset) - 1)]


@lru_cache(maxsize=32)
def read(text: str) -> Reading:
    """The reading of ``text``; kept, so that every subject shares one."""
    return Reading(text)


_WORD = re.compile(r"\w+")
_ASCII = bytes(range(128))
_BLANKED = bytes(code if chr(code).isalnum() or chr(code) == "_" else 32 for code in range(128)) + bytes(128)


def split_at(pattern: re.Pattern[str], text: str, low: int = 0) -> tuple[list[str], list[int], list[int]]:
    """What ``pattern``, one group, finds in ``text``, which stands at ``low``, and where each starts and ends; without the cost of matches.

    >>> split_at(re.compile("([a-z]+)"), "des tirs")
    (['des', 'tirs'], [0, 4], [3, 8])
    """
    stretches = pattern.split(text)  # what stands before the first, the first, what stands before the next, …
    bounds = list(accumulate(map(len, stretches), initial=low))
    return stretches[1::2], bounds[1:-1:2], bounds[2::2]


@lru_cache(maxsize=2)  # an article and its headline: the words of a book would fill memory
def words_at(text: str) -> list[tuple[int, str]]:
    """The words of ``text``, each after where it starts; kept, so that subjects that go through the same words share them.

    >>> words_at("l'armee, hier")
    [(0, 'l'), (2, 'armee'), (9, 'hier')]
    """
    blanked = text
    if not text.isascii():
        for sign in set(text.encode(errors="surrogatepass").translate(None, _ASCII).decode(errors="surrogatepass")):
            if not sign.isalnum():
                blanked = blanked.replace(sign, " ")
    if not blanked.isascii():
        return [(word.start(), word[0]) for word in _WORD.finditer(text)]
    signs = blanked.encode().translate(_BLANKED)
    written = np.frombuffer(b" " + signs, np.uint8) > ord(" ")
    starts = np.flatnonzero(written[1:] > written[:-1])
    return list(zip(starts.tolist(), signs.decode().split(), strict=True))  # a quarter of the time that a pattern takes
