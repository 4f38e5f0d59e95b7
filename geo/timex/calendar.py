"""Calendar arithmetic: days, weeks, months, seasons, decades, and their thirds and halves; Easter."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from geo.codebook import Prec

__all__ = [
    "THIRDS",
    "Closed",
    "Days",
    "Unresolved",
    "day_of",
    "easter_of",
    "half_of",
    "month_of",
    "plus",
    "prec_of",
    "season_of",
    "third_of",
    "unit_of",
    "week_of",
    "years",
]


class Days(NamedTuple):
    """First and last day; ``None`` where nothing gives one."""

    start: date | None
    end: date | None


class Closed(NamedTuple):
    """First and last day, both known."""

    start: date
    end: date


class Unresolved(Exception):
    """The value names no day: out of the calendar, a duration, a set."""


def day_of(year: int, month: int, day: int) -> date:
    """A day; raises ``Unresolved`` where the calendar has none."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        raise Unresolved from None


def plus(day: date, days: int) -> date:
    """The day so many days later; raises ``Unresolved`` outside the years 1 to 9999."""
    try:
        return day + timedelta(days)
    except OverflowError:
        raise Unresolved from None


@lru_cache(maxsize=4096)
def month_of(year: int, month: int) -> Closed:
    """A month; ``month`` may lie outside 1 to 12 and then counts on from ``year``."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return Closed(day_of(year, month, 1), day_of(year, month, monthrange(year, month)[1] if 1 <= year <= 9999 else 1))


def years(first: int, last: int) -> Closed:
    """From 1 January of the first year to 31 December of the last."""
    return Closed(day_of(first, 1, 1), day_of(last, 12, 31))


def season_of(year: int, season: str) -> Closed:
    """A meteorological season; winter is named after the year in which it begins."""
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    return Closed(month_of(year, first).start, month_of(year, first + 2).end)


def week_of(day: date) -> Closed:
    """Monday to Sunday around a day."""
    monday = plus(day, -day.weekday())
    return Closed(monday, plus(monday, 6))


@lru_cache(maxsize=512)
def easter_of(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    low = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * low) // 451
    month, day = divmod(h + low - 7 * m + 114, 31)
    return day_of(year, month, day + 1)


def unit_of(unit: str, n: int, anchor: date) -> Closed:
    """The day, week, month … ``n`` of them away from the one that holds ``anchor``."""
    if unit == "day":
        day = plus(anchor, n)
        return Closed(day, day)
    if unit == "week":
        return week_of(plus(anchor, 7 * n))
    if unit == "weekend":
        monday = plus(week_of(anchor).start, 7 * n)
        return Closed(plus(monday, 5), plus(monday, 6))
    if unit == "month":
        return month_of(anchor.year, anchor.month + n)
    if unit == "quarter":
        first = (anchor.month - 1) // 3 * 3 + 1 + 3 * n
        return Closed(month_of(anchor.year, first).start, month_of(anchor.year, first + 2).end)
    if unit == "half":
        first = (anchor.month - 1) // 6 * 6 + 1 + 6 * n
        return Closed(month_of(anchor.year, first).start, month_of(anchor.year, first + 5).end)
    if unit == "year":
        return years(anchor.year + n, anchor.year + n)
    if unit == "decade":
        first = anchor.year // 10 * 10 + 10 * n
        return years(max(first, 1), first + 9)
    first = (anchor.year - 1) // 100 * 100 + 1 + 100 * n
    return years(first, first + 99)


THIRDS = {"START": 0, "MID": 1, "END": 2}


def third_of(days: Closed, which: str) -> Closed:
    """A third: of a month 1–10, 11–20, 21–end; of a year or season whole months; of a decade 0–3, 4–6, 7–9."""
    k = THIRDS[which]
    length = (days.end - days.start).days + 1
    start = days.start
    if length == 1:
        return days
    if length <= 7:
        first, last = ((0, 1), (2, 3), (4, 6))[k]
        return Closed(plus(start, first), plus(start, min(last, length - 1)))
    if length <= 31:
        return Closed(plus(start, 10 * k), days.end if k == 2 else plus(start, 10 * k + 9))
    months = (days.end.year - start.year) * 12 + days.end.month - start.month + 1
    if months <= 12:
        third = max(months // 3, 1)
        first = start.month + third * k
        return Closed(month_of(start.year, first).start, days.end if k == 2 else month_of(start.year, first + third - 1).end)
    years = days.end.year - start.year + 1
    first, last = ((0, 3), (4, 6), (7, 9))[k] if years == 10 else (years * k // 3, years * (k + 1) // 3 - 1)
    return Closed(day_of(start.year + first, 1, 1), day_of(min(start.year + last, days.end.year), 12, 31))


def half_of(days: Closed, which: str) -> Closed:
    """The first (``H1``) or second half: of whole months where there are several."""
    months = (days.end.year - days.start.year) * 12 + days.end.month - days.start.month + 1
    if months > 1:
        middle = month_of(days.start.year, days.start.month + months // 2).start
    else:
        middle = plus(days.start, ((days.end - days.start).days + 1) // 2)
    return Closed(days.start, plus(middle, -1)) if which == "H1" else Closed(middle, days.end)


def prec_of(days: Days) -> Prec:
    """UCDP GED's date_prec of an interval."""
    if days.start is None or days.end is None:
        return 5
    length = (days.end - days.start).days + 1
    if length == 1:
        return 1
    if length <= 6:
        return 2
    if length <= 11:
        return 3  # a week, or a third of a month
    return 4 if length <= 31 else 5
