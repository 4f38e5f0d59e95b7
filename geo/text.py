"""Folding, sentences and quotation marks: views on a text that keep every character in its place.

Nothing here changes the length of a text. What is found in a folded or masked text has the same offsets in the original.
"""

import re
import unicodedata
from functools import lru_cache

from geo.model import Span

__all__ = ["fold", "mask", "sentences"]

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
    base = unicodedata.normalize("NFD", lower)[0]
    return base if len(lower) == 1 else lower[0]


class _FoldTable(dict[int, str]):
    def __missing__(self, codepoint: int) -> str:
        folded = self[codepoint] = _fold_character(chr(codepoint))
        return folded


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """``text`` in lower case without accents, typographic apostrophes, quotation marks, dashes or no-break spaces.

    One character for one character, so offsets stay true. All double quotation marks become ``"``, so find the pairs
    before folding.

    >>> fold("L’ÉTÉ à Erevan…")
    "l'ete a erevan…"
    >>> len(fold("œuvre à 6\\u202f500 mètres")) == len("œuvre à 6\\u202f500 mètres")
    True
    """
    return text.translate(_FOLD)


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


_END = re.compile(r"[.!?…]+[\"»”’)\]]*(?=\s)|\n+")
_ABBREVIATION = re.compile(
    r"(?:\b(?:m|mm|mme|mmes|mlle|dr|pr|me|mgr|st|ste|gen|col|cap|lt|av|bd|etc|cf|env|sept|oct|nov|dec|janv|fevr|juil|art|no|vol|p|j)|\b[a-z])\.$"
)


def sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order, without the white space around them; a line break always ends one.

    >>> [text[s.start : s.end] for text in ["M. Poutine a parlé. Il pleut."] for s in sentences(text)]
    ['M. Poutine a parlé.', 'Il pleut.']
    """
    folded = fold(text)
    found: list[Span] = []
    start = 0
    for end in _END.finditer(text):
        if text[end.start()] != "\n" and _ABBREVIATION.search(folded[max(start, end.start() - 6) : end.start() + 1]):
            continue
        _append(found, text, start, end.end())
        start = end.end()
    _append(found, text, start, len(text))
    return found


def _append(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        found.append(Span(first, first + len(stripped)))
