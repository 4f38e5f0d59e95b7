"""What a text itself says of its publication: a day and an office to *suggest* where nothing else gives them.

A suggestion is shown with its words and waits for a person's yes: "PARIS, 14 septembre 2022 (AFP)" is how dispatches begin,
yet a text may quote one. A day that the story tells ("le 14 septembre, des tirs…") is no suggestion.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from geo.article.name import known_office
from geo.model import Article, Span
from geo.text import fold
from geo.timex.find import find_timexes

__all__ = ["Suggestion", "suggest_day", "suggest_office"]

_HEAD = 1500
_FOOT = 400

_FULL = re.compile(r"(\d{4}-\d\d-\d\d)(?: .*)?")
_PUBLISHED = re.compile(
    r"\b(?:publi|paru|poste|diffus|mis en ligne|mise en ligne|cree)\w*(?: par [^\n]{1,30})?[ ,:]*(?:le|ce|on)?[ :]*$"
)
_UPDATED = re.compile(r"\b(?:mis a jour|mise a jour|actualise|modifie)\w*[ ,:]*(?:le|ce)?[ :]*$")
_PLACE_BEFORE = re.compile(r"\s*[A-ZÀ-Þ][^\n.!?]{1,50}[,:–—-]\s*(?:le\s+)?")
_OFFICE_AFTER = re.compile(r"\s*(?:\([^()\n]{2,40}\)|[–—:-]\s)")
_IN_BRACKETS = re.compile(r"[^\n(]{1,80}\(([^()\n]{2,40})\)\s*[–—:-]")
_CREDIT = re.compile(r"(?:©|\(c\)|copyright|source\s*:)\s*(?:\d{4}\s+)?([^\n]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A day with the words that give it: ``span`` in the text."""

    day: date
    span: Span


def suggest_day(text: str) -> Suggestion | None:
    """The day on which ``text`` says that it was published: stamped, in its dateline, or on a line alone; ``None`` else.

    >>> suggest_day("PARIS, 14 septembre 2022 (AFP) - Des tirs mardi.").day
    datetime.date(2022, 9, 14)
    >>> suggest_day("Le 14 septembre 2022, des tirs ont éclaté à Jermuk.") is None
    True
    """
    days = list(_full_days(text))
    for wanted in (_PUBLISHED, None, _UPDATED):
        for one in days:
            if _in_head(text, one.span) if wanted is None else _follows(text, one.span, wanted):
                return one
    return None


def suggest_office(text: str) -> str | None:
    """The office that ``text`` names in its dateline or its credit line, when it is a known one.

    >>> suggest_office("EREVAN, Arménie (AP) – L’Arménie et l’Azerbaïdjan…"), suggest_office("Des tirs.\\n© AFP")
    ('Associated Press', 'AFP')
    """
    for paragraph in text[:_HEAD].split("\n")[:4]:
        written = _IN_BRACKETS.match(paragraph)
        if written and (office := known_office(written[1])):
            return office
    last = text.rstrip()[-_FOOT:]
    for written in _CREDIT.finditer(last):
        if office := known_office(written[1]):
            return office
    return known_office(last.rsplit("\n", 1)[-1].strip(" ().[]"), whole=True)


def _full_days(text: str) -> Iterator[Suggestion]:
    """The days that head and foot of ``text`` give in full, year and all."""
    ends = [(0, text[:_HEAD])]
    if len(text) > _HEAD:
        at = max(_HEAD, len(text) - _FOOT)
        ends.append((at, text[at:]))
    for offset, piece in ends:
        for timex in find_timexes(Article("", date.min, piece)):
            if (written := _FULL.fullmatch(timex.value)) and not timex.mod:
                try:
                    day = date.fromisoformat(written[1])
                except ValueError:
                    continue
                yield Suggestion(day, Span(offset + timex.span.start, offset + timex.span.end))


def _follows(text: str, span: Span, words: re.Pattern[str]) -> bool:
    return bool(words.search(fold(text[max(0, span.start - 60) : span.start])))


def _in_head(text: str, span: Span) -> bool:
    """Whether the day stands in the dateline, or on one of the first lines with nothing else."""
    if span.start > _HEAD:
        return False
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    before, after = text[start : span.start], text[span.end : end if end >= 0 else len(text)]
    if not before.strip(" ,:le–—-") and not after.strip(" .,–—-"):
        return True
    return bool(_PLACE_BEFORE.fullmatch(before)) and bool(_OFFICE_AFTER.match(after)) and not text[:start].count("\n") > 5
