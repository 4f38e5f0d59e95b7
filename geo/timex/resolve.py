"""Time expressions → days: the publication day, the tense around the words and the last day that the text gave.

All intervals are days, both ends included. Which of several Tuesdays or Novembers is meant is decided once, in ``_choose``:

- *past* (the rule): the last one that has begun by the publication day;
- *future* ("doivent reprendre samedi", "prévu le 3 mars"): the first that has not ended by then;
- *nearest* ("devait s'ouvrir mardi", an infinitive): whichever is nearer;
- *present* ("se réunit jeudi"): the coming one, unless the last was only yesterday.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from geo.codebook import Doubt, Prec
from geo.model import Article, Evidence, Span, Timex, When
from geo.text import fold
from geo.timex import fr

__all__ = ["resolve_timexes"]

Direction = Literal["past", "future", "nearest", "present"]


class _Days(NamedTuple):
    """First and last day; ``None`` where nothing gives one."""

    start: date | None
    end: date | None


class _Closed(NamedTuple):
    """First and last day, both known."""

    start: date
    end: date


class _Tense(NamedTuple):
    """The direction, and the words that decided it (``None``: nothing did)."""

    direction: Direction
    cue: Span | None = None


class _Unresolved(Exception):
    """The value names no day: out of the calendar, a duration, a set."""


@dataclass(slots=True)
class _State:
    """What is known while the timexes of an article are read in order."""

    published: date
    text_day: date
    text_any: date
    tense: _Tense
    same_sentence: date | None = None
    inside: _Closed | None = None
    counted_from: date | None = None
    implied: frozenset[str] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    weekdays: dict[int, date] | None = None
    frame: int | None = None


# --- Calendar arithmetic ---------------------------------------------------------------------------------------------


def _date(year: int, month: int, day: int) -> date:
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):
        raise _Unresolved
    return date(year, month, day)


def _plus(day: date, days: int) -> date:
    try:
        return day + timedelta(days)
    except OverflowError:
        raise _Unresolved from None


def _month(year: int, month: int) -> _Closed:
    """A month; ``month`` may lie outside 1 to 12 and then counts on from ``year``."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return _Closed(_date(year, month, 1), _date(year, month, monthrange(year, month)[1] if 1 <= year <= 9999 else 1))


def _years(first: int, last: int) -> _Closed:
    return _Closed(_date(first, 1, 1), _date(last, 12, 31))


def _season(year: int, season: str) -> _Closed:
    """A meteorological season; winter is named after the year in which it begins."""
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    return _Closed(_month(year, first).start, _month(year, first + 2).end)


def _week(day: date) -> _Closed:
    monday = _plus(day, -day.weekday())
    return _Closed(monday, _plus(monday, 6))


@lru_cache(maxsize=512)
def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    low = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * low) // 451
    month, day = divmod(h + low - 7 * m + 114, 31)
    return _date(year, month, day + 1)


def _unit(unit: str, n: int, anchor: date) -> _Closed:
    """The day, week, month … ``n`` of them away from the one that holds ``anchor``."""
    if unit == "day":
        day = _plus(anchor, n)
        return _Closed(day, day)
    if unit == "week":
        return _week(_plus(anchor, 7 * n))
    if unit == "weekend":
        monday = _plus(_week(anchor).start, 7 * n)
        return _Closed(_plus(monday, 5), _plus(monday, 6))
    if unit == "month":
        return _month(anchor.year, anchor.month + n)
    if unit == "quarter":
        first = (anchor.month - 1) // 3 * 3 + 1 + 3 * n
        return _Closed(_month(anchor.year, first).start, _month(anchor.year, first + 2).end)
    if unit == "half":
        first = (anchor.month - 1) // 6 * 6 + 1 + 6 * n
        return _Closed(_month(anchor.year, first).start, _month(anchor.year, first + 5).end)
    if unit == "year":
        return _years(anchor.year + n, anchor.year + n)
    if unit == "decade":
        first = anchor.year // 10 * 10 + 10 * n
        return _years(max(first, 1), first + 9)
    first = (anchor.year - 1) // 100 * 100 + 1 + 100 * n
    return _years(first, first + 99)


_BREAKS = {"START": 0, "MID": 1, "END": 2}


def _third(days: _Closed, which: str) -> _Closed:
    """A third: of a month 1–10, 11–20, 21–end; of a year or season whole months; of a decade 0–3, 4–6, 7–9."""
    k = _BREAKS[which]
    length = (days.end - days.start).days + 1
    start = days.start
    if length == 1:
        return days
    if length <= 7:
        first, last = ((0, 1), (2, 3), (4, 6))[k]
        return _Closed(_plus(start, first), _plus(start, min(last, length - 1)))
    if length <= 31:
        return _Closed(_plus(start, 10 * k), days.end if k == 2 else _plus(start, 10 * k + 9))
    months = (days.end.year - start.year) * 12 + days.end.month - start.month + 1
    if months <= 12:
        third = max(months // 3, 1)
        first = start.month + third * k
        return _Closed(_month(start.year, first).start, days.end if k == 2 else _month(start.year, first + third - 1).end)
    years = days.end.year - start.year + 1
    first, last = ((0, 3), (4, 6), (7, 9))[k] if years == 10 else (years * k // 3, years * (k + 1) // 3 - 1)
    return _Closed(_date(start.year + first, 1, 1), _date(min(start.year + last, days.end.year), 12, 31))


def _half(days: _Closed, which: str) -> _Closed:
    months = (days.end.year - days.start.year) * 12 + days.end.month - days.start.month + 1
    if months > 1:
        middle = _month(days.start.year, days.start.month + months // 2).start
    else:
        middle = _plus(days.start, ((days.end - days.start).days + 1) // 2)
    return _Closed(days.start, _plus(middle, -1)) if which == "H1" else _Closed(middle, days.end)


# --- Values to days --------------------------------------------------------------------------------------------------

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d|XX)-(\d\d)")
_MONTH = re.compile(r"(\d{4}|XXXX)-(\d\d)")
_TERM = re.compile(r"(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])")
_COUNTED = re.compile(r"(text-)?(day|weekend|week|month|quarter|half|year|decade|century):([+-]\d+)")


def _gap(days: _Closed, anchor: date) -> int:
    return max((days.start - anchor).days, (anchor - days.end).days, 0)


def _choose(candidates: list[_Closed], state: _State, which: str = "") -> _Closed:
    """The one of several recurring intervals (in order) that is meant."""
    anchor = state.published
    if not candidates:
        raise _Unresolved
    if state.inside:
        inside = [c for c in candidates if state.inside.start <= c.end and c.start <= state.inside.end]
        if inside:
            return inside[0]
    past = [c for c in candidates if c.start <= anchor]
    future = [c for c in candidates if c.end >= anchor]
    if which == "last":
        past = [c for c in candidates if c.end < anchor]
    elif which == "next":
        future = [c for c in candidates if c.start > anchor]
    direction = {"last": "past", "next": "future"}.get(which, state.tense.direction)
    if direction == "past":
        return past[-1] if past else candidates[0]
    if direction == "future":
        return future[0] if future else candidates[-1]
    weight = 5 if direction == "present" else 2
    return min(candidates, key=lambda c: (_gap(c, anchor) * (weight if c.start < anchor else 2), c.start < anchor))


def _each_year(state: _State, make: "_Maker", around: int = 9) -> list[_Closed]:
    found = []
    for year in range(state.published.year - around, state.published.year + around + 1):
        try:
            found.append(make(year))
        except (_Unresolved, ValueError):
            continue
    return found


class _Maker:
    """Makes the interval of a year; a class so that it reads well in ``_each_year``."""

    def __init__(self, kind: str, first: int = 0, second: int = 0, name: str = "") -> None:
        self.kind, self.first, self.second, self.name = kind, first, second, name

    def __call__(self, year: int) -> _Closed:
        if self.kind == "day":
            day = _date(year, self.first, self.second)
        elif self.kind == "easter":
            day = _plus(_easter(year), self.first)
        elif self.kind == "month":
            return _month(year, self.first)
        elif self.name[0] == "Q":
            return _Closed(_month(year, 3 * int(self.name[1]) - 2).start, _month(year, 3 * int(self.name[1])).end)
        elif self.name[0] == "H":
            return _Closed(_month(year, 6 * int(self.name[1]) - 5).start, _month(year, 6 * int(self.name[1])).end)
        else:
            return _season(year, self.name)
        return _Closed(day, day)


def _recurring(base: str) -> tuple[int | None, _Maker] | None:
    """The year said (``None``: not said) and what comes back every year; ``None`` for other values."""
    if match := _DAY.fullmatch(base):
        if match[2] == "XX":
            return None
        maker = _Maker("day", int(match[2]), int(match[3]))
    elif match := _MONTH.fullmatch(base):
        maker = _Maker("month", int(match[2]))
    elif match := _TERM.fullmatch(base):
        maker = _Maker("term", name=match[2])
    elif base.startswith("easter:"):
        return None, _Maker("easter", int(base[7:]))
    else:
        return None
    return (None if match[1] == "XXXX" else int(match[1])), maker


def _base(base: str, words: tuple[str, ...], state: _State) -> _Closed:
    """The interval of the first word of a value; ``words`` narrow it."""
    which = next((w for w in ("last", "next", "this", "same") if w in words), "")
    weekday = next((int(w[8:]) for w in words if w.startswith("weekday:")), None)
    of_year = next((w for w in words if w.startswith(("year:", "text-year:"))), None)
    if recurring := _recurring(base):
        year, maker = recurring
        if year is None and of_year:
            year = _counted(of_year, state).start.year
        if year is not None:
            return maker(year)
        state.implied |= {"year"}
        if state.frame is not None and not which and weekday is None:
            return maker(state.frame)  # "En 1994, le génocide, entre avril et juillet, …"
        if weekday is not None:
            return _fitting_weekday(maker, weekday, state)
        for word in words:
            if word in ("text+1", "text-1"):
                anchored = replace(
                    state, published=state.text_any, tense=_Tense("future" if word[4] == "+" else "past"), inside=None
                )
                return _choose(_each_year(anchored, maker), anchored, "next" if word[4] == "+" else "last")
        if which == "this" or (which == "" and state.tense.direction in ("nearest", "present")):
            return _choose(_each_year(state, maker), replace(state, tense=_Tense("nearest")))
        return _choose(_each_year(state, maker), state, which)
    if match := _DAY.fullmatch(base):
        return _day_of_some_month(int(match[3]), weekday, state)
    if base.startswith("weekday:"):
        return _weekday(int(base[8:]), words, which, state)
    if _COUNTED.fullmatch(base):
        days = _counted(base, state)
        if base == "weekend:+0":
            return _this_weekend(days, "bare" in words, state)
        return days
    if base.isdecimal() and len(base) == 4:
        return _years(int(base), int(base))
    if base.endswith("s") and base[:-1].isdecimal():
        return _years(int(base[:-1]), int(base[:-1]) + 9)
    if base.endswith("C") and base[:-1].isdecimal():
        century = int(base[:-1])
        return _years(100 * (century - 1) + 1, 100 * century)
    if base == "now":
        return _Closed(state.published, state.published)
    raise _Unresolved


def _counted(base: str, state: _State) -> _Closed:
    match = _COUNTED.fullmatch(base)
    if not match:
        raise _Unresolved
    anchor = (state.text_day if match[2] == "day" else state.text_any) if match[1] else state.published
    state.counted_from = anchor
    return _unit(match[2], max(-4_000_000, min(int(match[3]), 4_000_000)), anchor)


def _this_weekend(days: _Closed, bare: bool, state: _State) -> _Closed:
    """« ce week-end », said at the start of a week in the past tense, is the one that has just ended."""
    late = state.published.weekday() > 2
    if state.tense.direction == "past" and days.start > state.published and (not late or bare):
        return _unit("weekend", -1, state.published)
    return days


def _fitting_weekday(maker: _Maker, weekday: int, state: _State) -> _Closed:
    """« lundi 12 septembre »: the nearest year in which that day is a Monday."""
    candidates = _each_year(state, maker, 13)
    fitting = [c for c in candidates if c.start.isoweekday() == weekday]
    near = min(fitting, key=lambda c: _gap(c, state.published), default=None)
    usual = _choose(candidates, state)
    if near is None or (_gap(near, state.published) > 800 and _gap(usual, state.published) < 200):
        state.doubts = ("tense",)
        return min(candidates, key=lambda c: _gap(c, state.published))
    return near


def _day_of_some_month(day: int, weekday: int | None, state: _State) -> _Closed:
    """« mardi 14 »: the nearest month in which that day is a Tuesday."""
    state.implied |= {"year", "month"}
    found = []
    for months in range(-9, 10):
        try:
            first = _month(state.published.year, state.published.month + months).start
            there = _date(first.year, first.month, day)
        except _Unresolved:
            continue
        if weekday is None or there.isoweekday() == weekday:
            found.append(_Closed(there, there))
    if weekday is not None:
        if not found:
            raise _Unresolved
        return min(found, key=lambda c: _gap(c, state.published))
    return _choose(found, state)


def _weekday(weekday: int, words: tuple[str, ...], which: str, state: _State) -> _Closed:
    state.implied |= {"month", "year"}
    if which == "same" and state.weekdays and weekday in state.weekdays:
        day = state.weekdays[weekday]
        state.counted_from = day
        return _Closed(day, day)
    for word in words:
        if word.startswith(("week:", "text-week:")):
            day = _plus(_counted(word, state).start, weekday - 1)
            return _Closed(day, day)
    anchor = state.published
    for word in words:
        if word in ("text+1", "text-1"):
            anchor = state.text_day
            which = "next" if word[4] == "+" else "last"
    state.counted_from = anchor
    nearest = _plus(anchor, weekday - anchor.isoweekday())
    candidates = []
    for weeks in (-2, -1, 0, 1, 2):
        try:
            day = _plus(nearest, 7 * weeks)
        except _Unresolved:
            continue
        candidates.append(_Closed(day, day))
    if which == "this":
        on_the_day = [c for c in candidates if c.start == anchor]
        if on_the_day:
            return on_the_day[0]
        tense = state.tense if state.tense.cue else _Tense("nearest")
        return _choose(candidates, replace(state, tense=tense))
    if which == "same":
        which = ""
    return _choose(candidates, replace(state, published=anchor), which)


def _night(words: tuple[str, ...], state: _State) -> _Closed:
    """The eve and the day; "cette nuit" with a future verb the day and the morrow."""
    day = state.published
    for word in words:
        if word.startswith("text") and word != "text":
            day = state.text_day
            state.counted_from = day
            return _Closed(day, _plus(day, 1)) if word == "text+1" else _Closed(_plus(day, -1), day)
    if "then" in words:
        day = state.text_day
        state.counted_from = day
        return _Closed(day, _plus(day, 1))
    if not {"this", "last"} & set(words) and state.same_sentence:
        day = state.same_sentence
    state.counted_from = day
    if "this" in words and state.tense.direction == "future":
        return _Closed(day, _plus(day, 1))
    return _Closed(_plus(day, -1), day)


def _interval(value: str, state: _State) -> _Days:
    """First and last day of a value."""
    if "/" in value:
        first, last = value.removesuffix(" TNI").split("/", 1)
        return _range(first, last, state)
    return _Days(*_single(value, state))


def _single(value: str, state: _State) -> _Closed:
    base, *rest = value.split(" ")
    words = tuple(rest)
    if base == "TNI":
        return _night(words, state)
    if re.fullmatch(r"T(?:\d\d:\d\d|[A-Z]{2})", base):
        day = state.inside.start if state.inside else state.same_sentence or state.text_day
        state.implied |= {"day", "month", "year"}
        state.counted_from = day
        return _Closed(day, day)
    days = _base(base, words, state)
    for word in words:
        if word in _BREAKS:
            days = _third(days, word)
        elif word == "exact":
            there = _date(days.start.year, days.start.month if base.startswith("month") else state.published.month, 1)
            day = _date(there.year, there.month, min(state.published.day, monthrange(there.year, there.month)[1]))
            days = _Closed(day, day)
        elif word in ("H1", "H2"):
            days = _half(days, word)
        elif word in ("W1", "W2", "W3", "W4"):
            first = _plus(days.start, 7 * (int(word[1]) - 1))
            days = _Closed(first, _plus(first, 6))
        elif word == "WL":
            days = _Closed(_plus(days.end, -6), days.end)
        elif word == "week":
            days = _week(days.start)
        elif word == "weekend":
            days = _unit("weekend", 0, days.start)
        elif word.startswith("plus:"):
            day = _plus(days.start, int(word[5:]))
            days = _Closed(day, day)
        elif word == "TNI" and days.start == days.end:
            return _Closed(days.start, _plus(days.start, 1))  # "la nuit de samedi" begins on Saturday
    return days


def _range(first: str, last: str, state: _State) -> _Days:
    published = state.published
    if last == "now":
        past = replace(state, tense=_Tense("past", state.tense.cue))
        start = _single(first, past).start
        _told(state, past)
        return _Days(start, max(start, published))
    if first == "now":
        ahead = state if state.tense.cue else replace(state, tense=_Tense("future"))
        end = _single(last, ahead).end
        _told(state, ahead)
        return _Days(published, end) if end >= published else _Days(None, end)
    if first == "..":
        end = _plus(_single(last, state).start, -1)
        return _Days(published, end) if state.tense.direction == "future" and end >= published else _Days(None, end)
    if last == "..":
        start = _plus(_single(first, state).end, 1)
        return _Days(start, published) if start <= published else _Days(start, None)
    return _between(first, last, state)


def _told(state: _State, other: _State) -> None:
    state.implied, state.counted_from, state.doubts = other.implied, other.counted_from, other.doubts


def _between(first: str, last: str, state: _State) -> _Days:
    """Both ends of a range; an underspecified start is the last before the end."""
    end = _single(last, state)
    if last.startswith("XXXX") and first.startswith("XXXX") and state.tense.direction == "past" and end.start > state.published:
        end = _single(last, replace(state, tense=_Tense("past")))
    back = replace(state, published=end.end, tense=_Tense("past"), inside=None)
    first = re.sub(" (?:last|next)\\b", "", first)
    start = _single(first, back)
    if (
        last.startswith("XXXX")
        and first.startswith("XXXX")
        and state.tense.direction != "future"
        and not re.search("weekday", last)
    ):
        # "du 10 au 20 septembre", published on the 15th: it has begun
        later = replace(state, published=_plus(state.published, 0), tense=_Tense("past"))
        begun = _single(first, later)
        ahead = replace(state, published=begun.start, tense=_Tense("future"), inside=None)
        until = _single(last, ahead)
        if begun.start > start.start and begun.start <= state.published <= until.end:
            start, end = begun, until
    if start.start > end.end:
        start, end = end, start
    return _Days(start.start, max(start.end, end.end))


# --- Tense -----------------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[^\W\d_]+(?:'(?=\w))?|[,;:().!?\n\"-]")
_CLAUSE = frozenset(
    [
        "que",
        "qu'",
        "qui",
        "dont",
        "ou",
        "lorsque",
        "lorsqu'",
        "quand",
        "alors",
        "tandis",
        "mais",
        "car",
        "puisque",
        ",",
        ";",
        ":",
        "(",
        ")",
        '"',
        "apres",
    ]
)
_RELATIVE = fr.word_set("que qu' qui dont ou")
_AUXILIARIES = fr.word_set(
    "a ont ai as avons avez est sont suis sommes etait etaient fut furent avait avaient eut eurent ayant etant"
)
_PERFECT = fr.word_set("avoir etre aurait auraient serait seraient")
_PARTICIPLE = re.compile(r"\w{2,}(?:e|i|u|is|us|it|int|ert|ort|aint|ait|ult)(?:e?s?)")
_FUTURE = re.compile(r"\w*(?:er|ir|dr|ttr|itr|evr|uvr|ivr|rr|aur|saur)(?:a|ont|ai|as|ons|ez)")
_CONDITIONAL = re.compile(r"\w*(?:er|ir|dr|ttr|itr|evr|uvr|ivr|rr|aur)(?:ait|aient)")
_IMPERFECT = re.compile(r"\w{3,}(?:ait|aient)|\w{3,}erent|\w{2,}(?:irent|urent)")
_INFINITIVE = re.compile(r"\w{2,}(?:er|ir|oir|dre|tre|ire|ure|vre)")
_NO_INFINITIVE = fr.word_set(
    "fevrier janvier dernier hier premier contre entre outre notre votre centre ministre titre ordre autre quatre "
    "lettre rencontre militaire maire territoire histoire victoire nucleaire populaire humanitaire guerre terre "
    "membre chantier quartier septembre novembre octobre decembre soldier alger niger kosher foyer avenir souvenir "
    "pouvoir devoir soir noir espoir papier courrier cahier premiere contraire affaire frontaliere nature structure "
    "procedure rupture ouverture agriculture heure mesure voiture figure blessure signature fermeture culture future "
    "mineure peur fer mer hiver univers theatre semestre trimestre registre cadre gendre poudre chambre nombre "
    "membres fenetre maitre pretre ancetre empire navire satire repertoire laboratoire secretaire universitaire "
    "policier officier pompier cavalier routier particulier regulier dossier calendrier banquier milliers metier "
    "courir fier cuir tir desir plaisir loisir martyr vivre livre cuivre chevre fievre levre"
)
_TOO_FAR = 26  # words


def _tense(text: str, folded: str, span: Span, capitals: bool) -> _Tense:
    """The tense of what governs the expression: the nearest verb of its clause, else of the clause beside it."""
    left_start = max(0, span.start - 170)
    for stop in (". ", "\n", "? ", "! ", ".\u00a0"):
        left_start = max(left_start, folded.rfind(stop, left_start, span.start) + 1)
    left = [(m.group(), m.start()) for m in _WORD.finditer(folded, left_start, span.start)][-_TOO_FAR:]
    right_end = min(len(folded), span.end + 130)
    for stop in (". ", "\n", "? ", "! "):
        at = folded.find(stop, span.end, right_end)
        right_end = at if at >= 0 else right_end
    right = [(m.group(), m.start()) for m in _WORD.finditer(folded, span.end, right_end)][:_TOO_FAR]
    # The clause of the expression: back to the last comma or conjunction, on to the next.
    clause_left: list[tuple[str, int]] = []
    rest_left: list[tuple[str, int]] = []
    for i in range(len(left) - 1, -1, -1):
        if (left[i][0] in _CLAUSE and i < len(left) - 1) or left[i][0] in ("que", "qu'", "qui", "dont"):
            clause_left, rest_left = left[i + 1 :], left[:i]
            break
    else:
        clause_left = left
    if left and not clause_left and left[-1][0] in _CLAUSE:
        rest_left = left[:-1]
    split = next((i for i, (word, _) in enumerate(right) if word in _CLAUSE), len(right))
    clause_right, rest_right = right[:split], right[split + 1 :]
    if split < len(right) and (
        right[split][0] in _RELATIVE or (right[split + 1 : split + 2] and right[split + 1][0] in _RELATIVE)
    ):
        rest_right = []  # "les résultats de mars, qui devraient être affinés"
    for words, near_end in ((clause_left, True), (clause_right, False)):
        found = _verb(text, words, near_end, capitals)
        if found:
            return found
    opening = not clause_left and not rest_left
    if opening:
        found = _verb(text, rest_right, False, capitals)
        if found:
            return found
    if rest_left:
        found = _verb(text, rest_left, True, capitals)
        if found:
            return found
    found = _verb(text, rest_right, False, capitals)
    return found or _Tense("past")


def _planned_noun(folded: str, span: Span) -> Span | None:
    """The noun before "du 25 septembre", or one word further back, that may lie ahead."""
    at = folded.rfind("\n", max(0, span.start - 45), span.start) + 1 or max(0, span.start - 45)
    words = [(m.group(), m.start()) for m in _WORD.finditer(folded, at, span.start)][-3:]
    if not words or words[-1][0] not in ("du", "de", "des"):
        return None
    for word, start in reversed(words[:-1]):
        if word in fr.PLANNED_NOUNS:
            return Span(start, start + len(word))
    return None


def _verb(text: str, words: list[tuple[str, int]], last: bool, capitals: bool) -> _Tense | None:
    """The tense of the last or first verb of some words."""
    order = range(len(words) - 1, -1, -1) if last else range(len(words))
    for i in order:
        direction = _direction(text, words, i, capitals) or (_participle(text, words, i) if last else None)
        if direction:
            if direction == "future" and words[i][0].endswith(("r", "re")):
                i = next((k for k in range(i - 1, max(-1, i - 5), -1) if words[k][0] in _MODALS), i)
            word, at = words[i]
            return _Tense(direction, Span(at, at + len(word)))
    return None


def _direction(text: str, words: list[tuple[str, int]], i: int, capitals: bool) -> Direction | None:
    word, at = words[i]
    before = words[i - 1][0] if i else ""
    after = words[i + 1][0] if i + 1 < len(words) else ""
    if len(word) < 2 and word != "a":
        return None
    if not capitals and i and text[at].isupper() and text[at + 1 : at + 2].islower():
        return None  # a name
    if word in fr.FUTURE_PARTICIPLES:
        stem = word.rstrip("es")
        if stem[-1] != "u" and text[at + len(stem)] not in "éÉ":
            return None  # "fixe", "programme"
        if word.startswith(("report", "repouss", "ajourn")) and words[-1][0] not in ("a", "au", "aux", "pour", "jusqu'"):
            return "past"  # "reporté à deux reprises en 2023"
        return "nearest" if _was(words, i) else "future" if before != "comme" else None
    if word in ("soit", "soient", "puisse", "puissent") and _PARTICIPLE.fullmatch(after):
        return "future"
    if word == "rendez" and after == "-":
        return "nearest"
    if word in fr.FUTURE_WORDS:
        if before == "comme" or (word in ("va", "vont") and after not in ("etre",) and not _INFINITIVE.fullmatch(after)):
            return None
        return "future"
    if word == "entre" and after == "en":
        return "present"  # "entre en vigueur"
    if word in fr.PRESENT_WORDS or word in fr.NEAREST_WORDS:
        if text[at + len(word) - 1] in "éÉ" or (before in fr.BEFORE_NOUNS and before not in ("se", "s'")):
            return None  # "expiré", "une rencontre"
        return "present" if word in fr.PRESENT_WORDS else "nearest"
    if word in _PERFECT and word[0] in "ae" and word in ("avoir", "etre"):
        return "past" if _PARTICIPLE.fullmatch(after) else "nearest"
    if word in ("aurait", "auraient", "serait", "seraient"):
        return (
            "past"
            if _PARTICIPLE.fullmatch(after) and word[0] == "a"
            else "future"
            if word[0] == "a"
            else "past"
            if after.startswith(("mort", "tomb"))
            else "nearest"
        )
    if word in _AUXILIARIES:
        if word == "a":
            if not (
                _PARTICIPLE.fullmatch(after)
                or after in ("ete", "eu", "du", "ensuite", "egalement", "aussi", "lui", "elle", "toutefois", "deja", "en")
            ):
                return None
            if text[at] in "àÀ":
                return None
            return "past"
        if word in ("est", "sont"):
            then = words[i + 2][0] if i + 2 < len(words) else ""
            if after in fr.FUTURE_PARTICIPLES or (then in fr.FUTURE_PARTICIPLES and after not in ("ete", "avoir")):
                return "future"
            return "past"
        return "past"
    if word in fr.NOT_FUTURE or len(word) < 4:
        return None
    tail = word[-1]
    if tail in "atsizn" or word.endswith(("ont", "ez")):
        if _FUTURE.fullmatch(word) and not _accented(text, at, word):
            return "future"
        if _CONDITIONAL.fullmatch(word) and not _accented(text, at, word):
            return "future"
        if _IMPERFECT.fullmatch(word) and word not in (
            "fait",
            "parfait",
            "souhait",
            "retrait",
            "extrait",
            "portrait",
            "trait",
            "attrait",
            "satisfait",
            "lait",
            "sait",
            "plait",
            "connait",
            "parait",
            "serait",
        ):
            return "past"
    if before in ("se", "s'") and word not in ("est", "sont") and tail in "etns" and not _INFINITIVE.fullmatch(word):
        return "nearest"
    if (
        (tail == "r" or word.endswith("re"))
        and word not in _NO_INFINITIVE
        and _INFINITIVE.fullmatch(word)
        and before in _BEFORE_INFINITIVE
        and word not in ("partir", "venir")
    ):
        return "future" if any(word in _MODALS for word, _ in words[max(0, i - 4) : i]) else "nearest"
    return None


_MODALS = fr.word_set(
    "doit doivent devrait devraient devra devront va vont pourrait pourraient compte comptent prevoit prevoient"
)


def _participle(text: str, words: list[tuple[str, int]], i: int) -> Direction | None:
    """« les pourparlers suspendus mardi doivent reprendre samedi »: a participle without auxiliary tells of the past."""
    word, at = words[i]
    stem = word.rstrip("es") if word.endswith(("ee", "ees", "es", "e")) else word
    accented = len(word) > 4 and text[at + len(stem) : at + len(stem) + 1] in ("é", "É") and not word.endswith("tes")
    if accented and word in fr.NOT_PARTICIPLES:
        return None
    if not accented and word not in fr.PARTICIPLES:
        return None
    if word in fr.FUTURE_PARTICIPLES or any(w in _HELPERS or _FUTURE.fullmatch(w) for w, _ in words[max(0, i - 4) : i]):
        return None
    return "past"


_HELPERS = _AUXILIARIES | _PERFECT | fr.word_set("ete sera seront soit soient")


def _was(words: list[tuple[str, int]], i: int) -> bool:
    """Whether the plan is a past one: "était prévu", "initialement prévue"."""
    return any(word in ("etait", "etaient", "initialement", "avait", "avaient", "ete") for word, _ in words[max(0, i - 3) : i])


_BEFORE_INFINITIVE = fr.word_set(
    "a de d' pour se s' doit doivent devrait devraient peut peuvent pourrait va vont veut veulent sans afin y en le "
    "la les l' lui leur ne n' devait devaient pas faire laisser rien et par espere esperent souhaite souhaitent "
    "compte comptent entend"
) - {"le", "la", "les", "l'", "et", "en"}


def _accented(text: str, at: int, word: str) -> bool:
    """Whether é stands before the ending: "espérait", "libéra" are no conditional and no future."""
    ending = re.search(r"e(?=r(?:a|ai|as|ont|ons|ez|ait|aient)$)", word)
    return ending is not None and text[at + ending.start()] in "éÉ"


# --- Timexes to whens ------------------------------------------------------------------------------------------------

_NEEDS_TENSE = re.compile(r"XXXX|weekday:|easter:|^now/|^\.\./|^TNI this|weekend:\+0")


def _prec(days: _Days) -> Prec:
    """UCDP GED's date_prec of an interval."""
    if days.start is None or days.end is None:
        return 5
    length = (days.end - days.start).days + 1
    if length == 1:
        return 1
    if length <= 6:
        return 2
    if length <= 10:
        return 3
    return 4 if length <= 31 else 5


_SENTENCE_END = re.compile(r"[.!?…][\"»”)]*\s|\n")


def resolve_timexes(article: Article, timexes: list[Timex]) -> list[When | None]:
    """The days of each timex, in the order given; ``None`` for a duration, a habit, or what cannot be dated.

    >>> from datetime import date
    >>> from geo.timex.find import find_timexes
    >>> article = Article("a", date(2022, 9, 14), "Les pourparlers suspendus mardi doivent reprendre samedi.")
    >>> [(w.start.isoformat(), w.date_prec) for w in resolve_timexes(article, find_timexes(article)) if w]
    [('2022-09-13', 1), ('2022-09-17', 1)]
    """
    text = article.text
    folded = fold(text)
    capitals = text.isupper()
    published = article.published
    text_day, text_day_at = published, 0
    text_any = published
    frame: int | None = None
    frame_at = 0
    weekdays: dict[int, date] = {}
    parents: list[tuple[Span, _Closed]] = []
    found: list[When | None] = []
    for timex in timexes:
        value = timex.value
        if timex.type in ("DURATION", "SET") or value.startswith("P"):
            found.append(None)
            continue
        tense = _Tense("past")
        if _NEEDS_TENSE.search(value):
            noun = _planned_noun(folded, timex.span) if value.startswith("XXXX") else None
            tense = _Tense("nearest", noun) if noun else _tense(text, folded, timex.span, capitals)
        near = text_day if text_day_at and not _SENTENCE_END.search(folded, text_day_at, timex.span.start) else None
        is_clock = value.startswith("T")
        if frame is not None and _SENTENCE_END.search(folded, frame_at, timex.span.start):
            frame = None
        state = _State(published, text_day, text_any, tense, near, weekdays=weekdays, frame=frame)
        if (
            is_clock
            and near is None
            and (timex.span.start - text_day_at > 1200 or not text_day_at or _opens_line(folded, timex.span.start))
        ):
            state.text_day = published
        parents = [(span, around) for span, around in parents if span.end > timex.span.start]
        for span, around in parents:
            if timex.span in span and timex.span != span:
                state.inside = around
        try:
            days = _interval(value, state)
        except (_Unresolved, ValueError, OverflowError):
            found.append(None)
            continue
        if days.start and days.end:
            if days.start > days.end:
                found.append(None)
                continue
            if "/" in value or "TNI" in value:
                parents.append((timex.span, _Closed(days.start, days.end)))
            if state.inside is None and "/now" not in value and "now/" not in value:
                text_any = days.end
            if _YEAR.fullmatch(value) and _opens_sentence(folded, timex.span.start):
                frame, frame_at = int(value), timex.span.end
            if state.inside is None and (days.end - days.start).days <= 1 and "/now" not in value and "now/" not in value:
                text_day, text_day_at = days.end, timex.span.end
                weekdays[days.end.isoweekday()] = days.end
                weekdays[days.start.isoweekday()] = days.start
        if tense.cue and (
            (" next" in value and tense.direction == "past") or (" last" in value and tense.direction == "future")
        ):
            state.doubts = ("tense",)
        found.append(
            When(
                days.start,
                days.end,
                _prec(days),
                implied=state.implied,
                evidence=Evidence(article.id, timex.span, timex.rule),
                anchor=state.counted_from or (published if state.implied or "now" in value else None),
                cue=tense.cue if _NEEDS_TENSE.search(value) else None,
                doubts=(*state.doubts, *(("implied_year",) if "year" in state.implied and value.startswith("XXXX") else ())),
            )
        )
    return found


_YEAR = re.compile(r"\d{4}")
_OPENING = re.compile(r"(?:^|[.!?…\n\"]\s*)(?:des |en |l'an(?:nee)? |fin |debut )*$")


def _opens_sentence(folded: str, start: int) -> bool:
    return _OPENING.search(folded, max(0, start - 25), start) is not None


def _opens_line(folded: str, start: int) -> bool:
    return not folded[folded.rfind("\n", 0, start) + 1 : start].strip(" -*[(")
