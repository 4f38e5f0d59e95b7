"""The words of the dashboard in the reader's language: gettext catalogues for messages, CLDR (through babel) for dates.

The catalogues are the ``.po`` files beside this module; they are read as they are, so nothing has to be compiled. A code
of the codebook is looked up with its table as context (``incident_type`` ``drone_strike``), so that a code without words
is a missing message, which a test finds.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from babel import Locale
from babel.dates import format_date, format_interval
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

__all__ = ["LANGUAGES", "Words", "catalogue", "preferred", "words"]

LANGUAGES = ("fr", "en")
"""The languages there is a catalogue for; the first is taken when the browser asks for none of them."""

_FOLDER = Path(__file__).resolve().parent
_FIRST = re.compile(r"\b1(?=[ \u00a0\u202f][^\W\d]|[ \u2009]?\u2013)")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(language: str) -> Catalog:
    """The messages of ``language``, as written in its ``.po`` file."""
    with (_FOLDER / language / "LC_MESSAGES" / "dateline.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


@dataclass(frozen=True)
class Words:
    """The messages and date forms of one language."""

    language: str

    def __call__(self, message: str, **values: object) -> str:
        """``message`` in this language, its ``{names}`` filled in.

        Values are put in once, so text with braces in it stays itself. A message that the catalogue lacks comes
        back as it is: English.

        >>> words("fr")("Next")
        'Suivant'
        """
        return _fill(self._look_up(message, None), values)

    def code(self, table: str, code: str) -> str:
        """What ``code`` of the codebook's ``table`` is called.

        >>> words("fr").code("incident_type", "drone_strike")
        'Frappe de drones'
        """
        return self._look_up(code, table)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """``one`` or ``many``, whichever the language uses for ``number``, with the number written in.

        >>> words("fr").count("{n} event", "{n} events", 0), words("en").count("{n} event", "{n} events", 0)
        ('0 événement', '0 events')
        """
        written = catalogue(self.language).get(one)
        forms: Sequence[str] = (one, many)
        if written is not None and isinstance(written.string, tuple | list) and all(written.string):
            forms = tuple(written.string)
        plural = number >= 2 if self.language == "fr" else number != 1
        return _fill(forms[1 if plural else 0], {"n": self.number(number), **values})

    def number(self, number: float) -> str:
        """``number`` with the language's thousands, and three decimals at most.

        >>> words("en").number(6500), words("fr").number(-5.93)
        ('6,500', '-5,93')
        """
        return format_decimal(number, locale=self.language)

    def day(self, day: date, form: str = "medium") -> str:
        """A day; ``form`` is one of CLDR's (``short``, ``medium``, ``long``, ``full``).

        >>> words("fr").day(date(2022, 9, 14))
        '14 sept. 2022'
        >>> words("fr").day(date(2022, 9, 1)), words("fr").days(date(2022, 9, 1), date(2022, 9, 3))
        ('1er sept. 2022', '1er–3 sept. 2022')
        """
        return _day(self.language, day, form)

    def days(self, start: date | None, end: date | None) -> str:
        """An interval of days, both included; an end that nothing gives stays open.

        >>> words("fr").days(date(2022, 9, 13), date(2022, 9, 14)), words("fr").days(date(2020, 9, 1), date(2020, 9, 30))
        ('13–14 sept. 2022', 'sept. 2020')
        """
        if start is None or end is None:
            if start is None and end is None:
                return self("no day")
            return self("since {day}", day=self.day(start)) if start else self("until {day}", day=self.day(end or date.min))
        return self.day(start) if start == end else _interval(self.language, start, end)

    def _look_up(self, message: str, context: str | None) -> str:
        return _look_up(self.language, message, context)


# A panel of a dozen cards asks for the same words and days hundreds of times, and babel takes its time over each.
@lru_cache(maxsize=4096)
def _look_up(language: str, message: str, context: str | None) -> str:
    written = catalogue(language).get(message, context)
    return written.string if written is not None and isinstance(written.string, str) and written.string else message


@lru_cache(maxsize=16384)
def _day(language: str, day: date, form: str) -> str:
    return _spoken(language, format_date(day, form, locale=language))


@lru_cache(maxsize=16384)
def _interval(language: str, start: date, end: date) -> str:
    return _whole_months(language, start, end) or _spoken(language, str(format_interval(start, end, "yMMMd", locale=language)))


def _spoken(language: str, written: str) -> str:
    """French counts the first day of a month as an ordinal, which CLDR does not: "1er sept. 2022"."""
    return _FIRST.sub("1er", written) if language == "fr" else written


def _whole_months(language: str, start: date, end: date) -> str | None:
    last = date.fromordinal(end.toordinal() + 1) if end < date.max else end
    if start.day != 1 or last.day != 1:
        return None
    if start.month == last.month == 1:
        return f"{start.year}" if start.year == end.year else f"{start.year}–{end.year}"
    if (start.year, start.month) == (end.year, end.month):
        return format_date(start, "MMM y", locale=language)
    return str(format_interval(start, end, "yMMM", locale=language))


@lru_cache(maxsize=len(LANGUAGES))
def words(language: str) -> Words:
    """The messages and date forms of ``language``, one of :data:`LANGUAGES`."""
    return Words(language)


def preferred(asked: Iterable[str | None]) -> str:
    """The first language of ``asked`` (``fr-CH``, ``en_GB``…) that there is a catalogue for, else the first there is.

    >>> preferred([None, "de-DE", "en-GB"]), preferred(["de-DE"])
    ('en', 'fr')
    """
    for tag in asked:
        try:
            language = Locale.parse(tag or "", sep="-" if "-" in (tag or "") else "_").language
        except (ValueError, LookupError):
            continue
        if language in LANGUAGES:
            return language
    return LANGUAGES[0]


def _fill(message: str, values: dict[str, object]) -> str:
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), message)
