"""An article that may still lack its day, and what a header, a table, a page or a name says of one."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from geo.errors import ArticleError, EmptyArticle, NotText, UndatedArticle
from geo.model import Article

__all__ = ["FACTS", "LONGEST", "Draft", "Given", "Said", "check", "facts", "parse_day", "short"]

LONGEST = 1_000_000
"""The most characters that one article may have: a thick book. What is longer is several articles in one file, or none."""

FACTS = frozenset({"id", "published", "office", "headline", "language", "url"})
"""The keys of a header, the columns of a table and the keys of a line that tell something of an article."""

Said = Literal["header", "table", "page", "feed", "name", "command"]
"""What can tell an article's day and office."""


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of an article beside its text; ``None`` where nothing says. ``by`` is what says it."""

    id: str | None = None
    published: date | None = None
    language: str | None = None
    office: str | None = None
    headline: str | None = None
    url: str | None = None
    dated_by: Said | None = None
    office_by: Said | None = None

    def over(self, other: "Given") -> "Given":
        """These facts, and those of ``other`` where these are ``None``."""
        return Given(
            self.id or other.id,
            self.published or other.published,
            self.language or other.language,
            self.office or other.office,
            self.headline or other.headline,
            self.url or other.url,
            self.dated_by if self.published else other.dated_by,
            self.office_by if self.office else other.office_by,
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as it was read, before anybody has said what it does not say itself.

    ``where`` names file and line in messages and ``how_to_date`` is the remedy for a missing day there; ``dated_by`` and
    ``office_by`` tell what gave the day and the office.
    """

    id: str
    text: str
    where: str
    how_to_date: str = 'begin it with a line "published: 2022-09-14"'
    published: date | None = None
    language: str = "fr"
    office: str | None = None
    headline: str | None = None
    url: str | None = None
    dated_by: Said | None = None
    office_by: Said | None = None

    def article(self) -> Article:
        """The article.

        Raises
        ------
        UndatedArticle
            Nothing gave its publication date.
        """
        if self.published is None:
            raise UndatedArticle(
                f"{self.where}: no publication date; {self.how_to_date}, name it in a manifest with a published column, "
                "or give --published 2022-09-14"
            )
        return Article(self.id, self.published, self.text, self.language, self.office, self.headline, self.url)

    def told_by(self, given: Given) -> "Draft":
        """The same draft where ``given`` wins: what a person wrote about a file, over what the file says."""
        said = given.over(
            Given(self.id, self.published, self.language, self.office, self.headline, self.url, self.dated_by, self.office_by)
        )
        return replace(
            self,
            id=said.id or self.id,
            published=said.published,
            language=said.language or self.language,
            office=said.office,
            headline=said.headline,
            url=said.url,
            dated_by=said.dated_by,
            office_by=said.office_by,
        )


_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?", re.DOTALL)
_YEARS = range(1600, 3000)
"""From the first newspapers on; databases write 0001-01-01 and 9999-12-31 for no day at all."""


def parse_day(value: str) -> date:
    """The day that ``value`` writes as ``2022-09-14``, with or without an hour behind it.

    Raises
    ------
    ValueError
        It is written otherwise, there is no such day, or no dispatch can be of it.

    >>> parse_day("2022-09-14T08:30:00Z")
    datetime.date(2022, 9, 14)
    """
    written = _DAY.fullmatch(value.strip())
    if written is None:
        raise ValueError(f'"{short(value)}" is not a day; write year-month-day, as 2022-09-14')
    try:
        day = date.fromisoformat(written[1])
    except ValueError:
        raise ValueError(f'"{short(value)}" is a day that no calendar has; write year-month-day, as 2022-09-14') from None
    if day.year not in _YEARS:
        raise ValueError(f'"{short(value)}" stands for no day; leave it empty, or write when it was published, as 2022-09-14')
    return day


def short(value: str, length: int = 60) -> str:
    """``value`` on one line, cut to ``length`` characters."""
    flat = " ".join(value[: length * 50].split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def facts(where: str, written: Mapping[str, str], by: Said) -> Given:
    """What a header, a row, a line or a page says of its article; an empty value says nothing."""
    said = {key: value.strip() for key, value in written.items() if key in FACTS and value and value.strip()}
    published = said.pop("published", None)
    try:
        day = parse_day(published) if published else None
    except ValueError as error:
        raise ArticleError(f"{where}: published {error}") from None
    return Given(published=day, dated_by=by, office_by=by, **said)


_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
"""What no file or database takes back: it comes in through escapes in JSON, or encodings that pages declare."""


def check(where: str, text: str, name: str, given: Given, how_to_date: str) -> Draft:
    """The draft of ``text``, called ``name`` where nothing gives it an id.

    Raises
    ------
    EmptyArticle, NotText, ArticleError
        There is nothing in it; what no file takes; more than :data:`LONGEST`.
    """
    if not text.strip():
        raise EmptyArticle(f"{where}: there is no text in it; nothing was read")
    if len(text) > LONGEST:
        raise ArticleError(
            f"{where}: {len(text):,} characters are too many for one article (at most {LONGEST:,}); "
            "split it, or put an article a line into a .jsonl"
        )
    if not given.id and _UNWRITABLE.search(name):
        raise NotText(f"{where}: the file's name is not UTF-8; rename it")
    said = (text, given.id, given.office, given.headline, given.url, given.language)
    if any(_UNWRITABLE.search(one) for one in said if one):
        raise NotText(f"{where}: the article holds null characters or halves of characters; save it as UTF-8 text")
    return Draft(
        id=given.id or name,
        text=text,
        where=where,
        how_to_date=how_to_date,
        published=given.published,
        language=given.language or "fr",
        office=given.office,
        headline=given.headline,
        url=given.url,
        dated_by=given.dated_by if given.published else None,
        office_by=given.office_by if given.office else None,
    )
