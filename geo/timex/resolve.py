"""Time expressions → days: the publication day, the tense around the words and the last day that the text gave.

All intervals are days, both ends included. Which of several Tuesdays or Novembers is meant is decided once, in ``_choose``:

- *past* (the rule): the last one that has begun by the publication day;
- *future* ("doivent reprendre samedi", "prévu le 3 mars"): the first that has not ended by then;
- *nearest* ("devait s'ouvrir mardi", an infinitive): whichever is nearer;
- *present* ("se réunit jeudi"): the coming one, unless the last was only yesterday;
- *open* (no verb at all, "Jugement le 3 juin."): past, unless the next such day of the year is far nearer.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, field, replace
from datetime import date

from geo.codebook import Doubt
from geo.model import Article, Evidence, Span, Timex, When
from geo.text import read as read_text
from geo.timex.calendar import (
    THIRDS,
    Closed,
    Days,
    Unresolved,
    day_of,
    easter_of,
    half_of,
    month_of,
    plus,
    prec_of,
    season_of,
    third_of,
    unit_of,
    week_of,
    years,
)
from geo.timex.tense import STOP, Tense, of_noun, tense_at

__all__ = ["resolve_timexes"]


@dataclass(slots=True)
class _State:
    """What is known while the timexes of an article are read in order."""

    published: date
    text_day: date
    text_any: date
    tense: Tense
    same_sentence: date | None = None
    inside: Closed | None = None
    counted_from: date | None = None
    implied: frozenset[str] = frozenset()
    doubts: tuple[Doubt, ...] = ()
    weekdays: dict[int, date] | None = None
    frame: int | None = None
    dated: date | None = None


# --- Values to days --------------------------------------------------------------------------------------------------

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d|XX)-(\d\d)")
_MONTH = re.compile(r"(\d{4}|XXXX)-(\d\d)")
_TERM = re.compile(r"(\d{4}|XXXX)-(SP|SU|FA|WI|Q[1-4]|H[12])")
_COUNTED = re.compile(r"(text-)?(day|weekend|week|month|quarter|half|year|decade|century):([+-]\d+)")


def _gap(days: Closed, anchor: date) -> int:
    return max((days.start - anchor).days, (anchor - days.end).days, 0)


def _choose(candidates: list[Closed], state: _State, which: str = "") -> Closed:
    """The one of several recurring intervals (in order) that is meant."""
    anchor = state.published
    if not candidates:
        raise Unresolved
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
    if direction == "open" and (
        len(candidates) < 8 or not future or not past or _gap(future[0], anchor) * 8 > _gap(past[-1], anchor)
    ):
        return past[-1] if past else candidates[0]
    weight = 5 if direction == "present" else 2
    return min(candidates, key=lambda c: (_gap(c, anchor) * (weight if c.start < anchor else 2), c.start < anchor))


def _each_year(state: _State, make: "_Maker", around: int = 9) -> list[Closed]:
    found = []
    for year in range(state.published.year - around, state.published.year + around + 1):
        try:
            found.append(make(year))
        except (Unresolved, ValueError):
            continue
    return found


class _Maker:
    """Makes the interval of a year; a class so that it reads well in ``_each_year``."""

    def __init__(self, kind: str, first: int = 0, second: int = 0, name: str = "") -> None:
        self.kind, self.first, self.second, self.name = kind, first, second, name

    def __call__(self, year: int) -> Closed:
        if self.kind == "day":
            day = day_of(year, self.first, self.second)
        elif self.kind == "easter":
            day = plus(easter_of(year), self.first)
        elif self.kind == "month":
            return month_of(year, self.first)
        elif self.name[0] == "Q":
            return Closed(month_of(year, 3 * int(self.name[1]) - 2).start, month_of(year, 3 * int(self.name[1])).end)
        elif self.name[0] == "H":
            return Closed(month_of(year, 6 * int(self.name[1]) - 5).start, month_of(year, 6 * int(self.name[1])).end)
        else:
            return season_of(year, self.name)
        return Closed(day, day)


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


def _base(base: str, words: tuple[str, ...], state: _State) -> Closed:
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
            return maker(state.frame)  # "En 1994, il pleuvait en avril"
        if weekday is not None:
            return _fitting_weekday(maker, weekday, state)
        for word in words:
            if word in ("text+1", "text-1"):
                anchored = replace(
                    state, published=state.text_any, tense=Tense("future" if word[4] == "+" else "past"), inside=None
                )
                return _choose(_each_year(anchored, maker), anchored, "next" if word[4] == "+" else "last")
        if which == "this" and state.tense.direction == "past" and state.tense.cue:
            return _choose(_each_year(state, maker), state)  # "Les écoles ont fermé ce printemps"
        if which == "this" or (which == "" and state.tense.direction in ("nearest", "present")):
            return _choose(_each_year(state, maker), replace(state, tense=Tense("nearest")))
        return _choose(_each_year(state, maker), state, which)
    if match := _DAY.fullmatch(base):
        if state.dated and weekday is None:
            return _day_after_date(int(match[3]), state.dated, state)
        if "bare" in words:
            raise Unresolved
        return _day_of_some_month(int(match[3]), weekday, state)
    if base.startswith("weekday:"):
        return _weekday(int(base[8:]), words, which, state)
    if _COUNTED.fullmatch(base):
        days = _counted(base, state)
        if base == "weekend:+0":
            return _this_weekend(days, "bare" in words, state)
        return days
    if base.isdecimal() and len(base) == 4:
        return years(int(base), int(base))
    if base.endswith("s") and base[:-1].isdecimal():
        return years(int(base[:-1]), int(base[:-1]) + 9)
    if base.endswith("C") and base[:-1].isdecimal():
        century = int(base[:-1])
        return years(100 * (century - 1) + 1, 100 * century)
    if base == "now":
        return Closed(state.published, state.published)
    raise Unresolved


def _counted(base: str, state: _State) -> Closed:
    match = _COUNTED.fullmatch(base)
    if not match:
        raise Unresolved
    anchor = (state.text_day if match[2] == "day" else state.text_any) if match[1] else state.published
    state.counted_from = anchor
    return unit_of(match[2], max(-4_000_000, min(int(match[3]), 4_000_000)), anchor)


def _this_weekend(days: Closed, bare: bool, state: _State) -> Closed:
    """« ce week-end », said at the start of a week in the past tense, is the one that has just ended."""
    late = state.published.weekday() > 2
    if state.tense.direction in ("past", "open") and days.start > state.published and (not late or bare):
        return unit_of("weekend", -1, state.published)
    return days


def _fitting_weekday(maker: _Maker, weekday: int, state: _State) -> Closed:
    """« lundi 12 septembre »: the nearest year in which that day is a Monday."""
    candidates = _each_year(state, maker, 13)
    fitting = [c for c in candidates if c.start.isoweekday() == weekday]
    near = min(fitting, key=lambda c: _gap(c, state.published), default=None)
    usual = _choose(candidates, state)
    if near is None or (_gap(near, state.published) > 800 and _gap(usual, state.published) < 200):
        state.doubts = ("tense",)
        return min(candidates, key=lambda c: _gap(c, state.published))
    return near


def _day_of_some_month(day: int, weekday: int | None, state: _State) -> Closed:
    """« mardi 14 »: the nearest month in which that day is a Tuesday."""
    state.implied |= {"year", "month"}
    found = []
    for months in range(-9, 10):
        try:
            first = month_of(state.published.year, state.published.month + months).start
            there = day_of(first.year, first.month, day)
        except Unresolved:
            continue
        if weekday is None or there.isoweekday() == weekday:
            found.append(Closed(there, there))
    if weekday is not None:
        if not found:
            raise Unresolved
        return min(found, key=lambda c: _gap(c, state.published))
    return _choose(found, state)


def _day_after_date(day: int, dated: date, state: _State) -> Closed:
    """« le 15 avril … le 18 »: the nearest such day to the last date told, and not after publication in the past.

    Where that date lies on the other side of publication than what is told, the day is counted from publication.
    """
    state.implied |= {"year", "month"}
    ahead = state.tense.direction == "future"
    if dated < state.published if ahead else dated > state.published and state.tense.direction == "past":
        dated = state.published
    state.counted_from = dated
    found = []
    for months in (-1, 0, 1, 2):
        try:
            first = month_of(dated.year, dated.month + months).start
            there = day_of(first.year, first.month, day)
        except Unresolved:
            continue
        found.append(there)
    if dated <= state.published and state.tense.direction != "future":
        found = [there for there in found if there <= state.published] or found
    elif state.tense.direction == "future":
        found = [there for there in found if there >= state.published] or found
    if not found:
        raise Unresolved
    near = min(found, key=lambda there: (abs((there - dated).days), there))
    return Closed(near, near)


def _weekday(weekday: int, words: tuple[str, ...], which: str, state: _State) -> Closed:
    state.implied |= {"month", "year"}
    if which == "same" and state.weekdays and weekday in state.weekdays:
        day = state.weekdays[weekday]
        state.counted_from = day
        return Closed(day, day)
    for word in words:
        if word.startswith(("week:", "text-week:")):
            day = plus(_counted(word, state).start, weekday - 1)
            return Closed(day, day)
    anchor = state.published
    for word in words:
        if word in ("text+1", "text-1"):
            anchor = state.text_day
            which = "next" if word[4] == "+" else "last"
    state.counted_from = anchor
    nearest = plus(anchor, weekday - anchor.isoweekday())
    candidates = []
    for weeks in (-2, -1, 0, 1, 2):
        try:
            day = plus(nearest, 7 * weeks)
        except Unresolved:
            continue
        candidates.append(Closed(day, day))
    if which == "this":
        on_the_day = [c for c in candidates if c.start == anchor]
        if on_the_day:
            return on_the_day[0]
        tense = state.tense if state.tense.cue else Tense("nearest")
        return _choose(candidates, replace(state, tense=tense))
    if which == "same":
        which = ""
    return _choose(candidates, state if anchor == state.published else replace(state, published=anchor), which)


def _night(words: tuple[str, ...], state: _State) -> Closed:
    """The eve and the day; "cette nuit" with a future verb the day and the morrow."""
    day = state.published
    for word in words:
        if word.startswith("text") and word != "text":
            day = state.text_day
            state.counted_from = day
            return Closed(day, plus(day, 1)) if word == "text+1" else Closed(plus(day, -1), day)
    if "then" in words:
        day = state.text_day
        state.counted_from = day
        return Closed(day, plus(day, 1))
    if not {"this", "last"} & set(words) and state.same_sentence:
        day = state.same_sentence
    state.counted_from = day
    if "this" in words and state.tense.direction == "future":
        return Closed(day, plus(day, 1))
    return Closed(plus(day, -1), day)


def _interval(value: str, state: _State) -> Days:
    """First and last day of a value."""
    if "/" in value:
        first, last = value.removesuffix(" TNI").split("/", 1)
        return _range(first, last, state)
    return Days(*_single(value, state))


def _single(value: str, state: _State) -> Closed:
    base, *rest = value.split(" ")
    words = tuple(rest)
    if base == "TNI":
        return _night(words, state)
    if _HOUR.fullmatch(base):
        day = state.inside.start if state.inside else state.same_sentence or state.text_day
        state.implied |= {"day", "month", "year"}
        state.counted_from = day
        return Closed(day, day)
    days = _base(base, words, state)
    for word in words:
        if word in THIRDS:
            days = third_of(days, word)
        elif word == "exact":
            there = day_of(days.start.year, days.start.month if base.startswith("month") else state.published.month, 1)
            day = day_of(there.year, there.month, min(state.published.day, monthrange(there.year, there.month)[1]))
            days = Closed(day, day)
        elif word in ("H1", "H2"):
            days = half_of(days, word)
        elif word in ("W1", "W2", "W3", "W4"):
            first = plus(days.start, 7 * (int(word[1]) - 1))
            days = Closed(first, plus(first, 6))
        elif _UNTIL_MONTH.fullmatch(word):
            days = Closed(days.start, month_of(days.start.year, int(word[1:])).end)
        elif match := _NTH.fullmatch(word):
            days = _nth(days, match[1], int(match[2]), int(match[3]))
        elif match := _NUMBERED.fullmatch(word):
            day = day_of(days.start.year, days.start.month, int(match[1]))
            days = Closed(day, day)
        elif word == "WL":
            days = Closed(plus(days.end, -6), days.end)
        elif word == "week":
            days = week_of(days.start)
        elif word == "weekend":
            days = unit_of("weekend", 0, days.start)
        elif word.startswith("plus:"):
            day = plus(days.start, int(word[5:]))
            days = Closed(day, day)
        elif word == "TNI" and days.start == days.end:
            return Closed(days.start, plus(days.start, 1))  # "la nuit de samedi" begins on Saturday
    return days


def _range(first: str, last: str, state: _State) -> Days:
    published = state.published
    if (first, last) == ("..", "now"):
        return Days(None, published)  # "ces dernières semaines"
    if last == "now":
        past = replace(state, tense=Tense("past", state.tense.cue))
        start = _single(first, past).start
        _told(state, past)
        return Days(start, max(start, published))
    if first == "now":
        ahead = state if state.tense.cue else replace(state, tense=Tense("future"))
        end = _single(last, ahead).end
        _told(state, ahead)
        return Days(published, end) if end >= published else Days(None, end)
    if first == "..":
        end = plus(_single(last, state).start, -1)
        coming = state.tense.direction in ("future", "nearest") and end >= published
        return Days(published, end) if coming else Days(None, end)
    if last == "..":
        start = plus(_single(first, state).end, 1)
        return Days(start, published) if start <= published else Days(start, None)
    return _between(first, last, state)


def _told(state: _State, other: _State) -> None:
    state.implied, state.counted_from, state.doubts = other.implied, other.counted_from, other.doubts


_HOUR = re.compile(r"T(?:\d\d:\d\d|[A-Z]{2})")
_UNTIL_MONTH = re.compile(r"M\d+")
_NUMBERED = re.compile(r"D(\d+)")
_NTH = re.compile(r"n(\d|L)d(\d)x(\d)")


def _nth(month: Closed, which: str, weekday: int, length: int) -> Closed:
    """The first, second … or last (``L``) such weekday of a month, and the days up to ``length``."""
    if which == "L":
        day = plus(month.end, -((month.end.isoweekday() - weekday) % 7))
    else:
        day = plus(month.start, (weekday - month.start.isoweekday()) % 7 + 7 * (int(which) - 1))
    return Closed(day, plus(day, length - 1))


def _soon(first: str, last: str, state: _State) -> Days | None:
    """Days just ahead that a past verb speaks of: "ils ont accepté une trêve du 4 au 11 mai"; ``None`` for others."""
    if (
        state.inside
        or state.tense.direction != "past"
        or not (first.startswith("XXXX-") and last.startswith("XXXX-"))
        or "bare" in last
    ):
        return None
    ahead = replace(state, tense=Tense("future"))
    start = _single(first, ahead)
    if not 0 < (start.start - state.published).days <= 14:
        return None
    end = _single(last, replace(ahead, published=start.start))
    state.implied |= {"year"}
    state.doubts = ("tense",)
    return Days(start.start, end.end)


def _between(first: str, last: str, state: _State) -> Days:
    """Both ends of a range; an underspecified start is the last before the end."""
    end = _single(last, state)
    if (
        last.startswith("XXXX")
        and first.startswith("XXXX")
        and state.tense.direction in ("past", "open")
        and end.start > state.published
    ):
        end = _single(last, replace(state, tense=Tense("past")))
    soon = _soon(first, last, state)
    if soon:
        return soon
    back = replace(state, published=end.end, tense=Tense("past"), inside=None)
    first = re.sub(" (?:last|next)\\b", "", first)
    start = _single(first, back)
    if (
        last.startswith("XXXX")
        and first.startswith("XXXX")
        and state.tense.direction != "future"
        and not re.search("weekday", last)
    ):
        # "du 10 au 20 septembre", published on the 15th: it has begun
        later = replace(state, published=plus(state.published, 0), tense=Tense("past"))
        begun = _single(first, later)
        ahead = replace(state, published=begun.start, tense=Tense("future"), inside=None)
        until = _single(last, ahead)
        if begun.start > start.start and begun.start <= state.published <= until.end:
            start, end = begun, until
    if start.start > end.end:
        start, end = end, start
    return Days(start.start, max(start.end, end.end))


# --- Timexes to whens ------------------------------------------------------------------------------------------------

_NEEDS_TENSE = re.compile(r"XXXX|weekday:|easter:|^now/|^\.\./|^TNI this|weekend:\+0")


def resolve_timexes(article: Article, timexes: list[Timex]) -> list[When | None]:
    """The days of each timex, in the order given; ``None`` for a duration, a habit, or what cannot be dated.

    >>> from datetime import date
    >>> from geo.timex.find import find_timexes
    >>> article = Article("a", date(2022, 9, 14), "Les pourparlers suspendus mardi doivent reprendre samedi.")
    >>> [(w.start.isoformat(), w.date_prec) for w in resolve_timexes(article, find_timexes(article)) if w]
    [('2022-09-13', 1), ('2022-09-17', 1)]
    """
    folded = read_text(article.text).folded
    told = _Told(article, folded, article.text.isupper(), article.published, article.published)
    found = [told.when(timex) for timex in timexes]
    for at, timex in enumerate(timexes[:-1]):
        if timex.rule == "duration-from":
            found[at] = _from_event(article, folded, timex, timexes[at + 1], found[at + 1])
    return found


@dataclass(slots=True)
class _Told:
    """What an article has told up to a timex: the last day and the last interval, and what they govern."""

    article: Article
    folded: str
    capitals: bool
    day: date
    latest: date  # the end of the last interval, of a day or more
    day_start: int = 0  # where it stands
    day_end: int = 0
    day_past: date | None = None  # the last that was not ahead of publication
    evening: bool = False
    frame: int | None = None  # the year at the head of the sentence
    frame_at: int = 0
    dated: date | None = None
    dated_at: int = 0
    weekdays: dict[int, date] = field(default_factory=dict)
    parents: list[tuple[Span, Closed]] = field(default_factory=list)  # ranges that may hold the next timex

    def when(self, timex: Timex) -> When | None:
        """The days of the next timex, which are then told as well."""
        value = timex.value
        if timex.type in ("DURATION", "SET") or value.startswith("P"):
            return None
        tense = self.tense(timex)
        if value == "TNI" and self.day_end and _THEN.fullmatch(self.folded, self.day_end, timex.span.start):
            value = "TNI then"  # "mercredi soir et dans la nuit"
        state = self.state(timex, value, tense)
        try:
            days = _interval(value, state)
        except (Unresolved, ValueError, OverflowError):
            return None
        if days.start and days.end:
            if days.start > days.end:
                return None
            self.tell(timex, value, Closed(days.start, days.end), state.inside is not None)
        published = self.article.published
        return When(
            days.start,
            days.end,
            prec_of(days),
            implied=state.implied,
            evidence=Evidence(self.article.id, timex.span, timex.rule),
            anchor=state.counted_from or (published if state.implied or "now" in value else None),
            cue=tense.cue if _NEEDS_TENSE.search(value) else None,
            doubts=_doubts(value, days, state),
        )

    def tense(self, timex: Timex) -> Tense:
        """Whether a timex lies ahead or back, where its value leaves that open."""
        folded, span, value = self.folded, timex.span, timex.value
        if folded.startswith("d'ici", span.start):
            return Tense("future")  # "l'envoi de mille gendarmes d'ici vendredi"
        if not _NEEDS_TENSE.search(value):
            return Tense("past")
        tense = self.governing(timex)
        if tense.direction == "open" and _CLOCK.search(value):
            tense = Tense("nearest")  # "Messe dimanche à 10 h 30."
        if timex.rule == "duration-from-date" and "plus:-" in value:
            tense = Tense("nearest", tense.cue)  # "deux semaines avant Noël" may be past while Christmas is not
        elif tense.direction in ("past", "open") and _TOWARDS.search(folded, max(0, span.start - 16), span.start):
            tense = Tense("nearest", tense.cue)
        tense = _called_for(folded, timex, tense)
        return _lasting(folded, span, tense) if value.startswith("now/") else tense

    def governing(self, timex: Timex) -> Tense:
        """The tense of the noun of which a day is said, else of the verb around."""
        dated = timex.value.startswith(("XXXX", "weekday:")) and "/" not in timex.value
        noun = of_noun(self.folded, timex.span) if dated else None
        if noun is None or (noun[0] and timex.value[0] == "w"):
            return self.tense_at(timex)
        return Tense("nearest" if noun[0] else "past", noun[1])

    def tense_at(self, timex: Timex) -> Tense:
        return tense_at(self.article.text, self.folded, timex.span, self.capitals)

    def state(self, timex: Timex, value: str, tense: Tense) -> _State:
        """What is known where a timex stands."""
        start = timex.span.start
        if self.frame is not None and not _same_sentence(self.folded, self.frame_at, start):
            self.frame = None
        if self.dated and start - self.dated_at > _LONGEST_REACH:
            self.dated = None
        self.parents = [(span, around) for span, around in self.parents if span.end > start]
        inside = (around for span, around in reversed(self.parents) if timex.span in span and timex.span != span)
        near = self.day_in_sentence(start)
        return _State(
            self.article.published,
            self.day_counted_from(timex, value, near),
            self.latest,
            tense,
            same_sentence=near,
            inside=next(inside, None),
            weekdays=self.weekdays,
            frame=self.frame,
            dated=self.dated,
        )

    def day_in_sentence(self, start: int) -> date | None:
        """The last day told, where the sentence tells it, and not aside: "M. Trump, qui a parlé lundi, s'est exprimé dans la nuit"."""
        if not self.day_end or not _same_sentence(self.folded, self.day_end, start):
            return None
        aside = "," in self.folded[self.day_end : start] and _told_aside(self.article.text, self.folded, self.day_start)
        return None if aside else self.day

    def day_counted_from(self, timex: Timex, value: str, near: date | None) -> date:
        """The day from which "le même jour" and a bare hour are counted: the last told, unless it is too far off."""
        published, start, end = self.article.published, timex.span.start, self.day_end
        if value.startswith("T") and near is None:
            lone = start - end > 1200 or not end or _opens_line(self.folded, start)
            if lone or (self.day > published and self.tense_at(timex).direction != "future"):
                return published  # "rouvrira samedi. En fin de journée, il a démenti"
            if value == "TMO" and self.evening and self.day < published:
                return plus(self.day, 1)  # "tués lundi soir. A l'aube, l'armée a bombardé les collines"
        if value.startswith("text-day:") and self.day > published and self.tense_at(timex).direction in ("past", "open"):
            return self.day_past or published  # "il se rendra lundi à Doha. Le même jour, …" told of the past
        return self.day

    def tell(self, timex: Timex, value: str, days: Closed, is_inside: bool) -> None:
        """Take note of days, for the timexes behind them."""
        span = timex.span
        if "/" in value or "TNI" in value:
            self.parents.append((span, days))
        bounded = not is_inside and "/now" not in value and "now/" not in value
        if bounded:
            self.latest = days.end
        elif _SINCE_YEAR.fullmatch(value):
            self.latest = days.start  # "ont péri depuis 2004. En octobre de cette année-là, …"
        if _DATED.match(value):
            self.dated, self.dated_at = days.end, span.end
        if _YEAR.fullmatch(value) and _opens_sentence(self.folded, span.start):
            self.frame, self.frame_at = days.start.year, span.end
        elsewhere = " gmt " in self.folded[span.start : span.end]  # "vers 1 h (22 h GMT mercredi). Le même jour, …"
        if not bounded or timex.rule == "this-day" or elsewhere or (days.end - days.start).days > 1:
            return
        self.day, self.day_start, self.day_end = days.end, span.start, span.end
        self.evening = value.endswith(" TEV")
        if self.day <= self.article.published:
            self.day_past = self.day
        self.weekdays[days.end.isoweekday()] = days.end
        self.weekdays[days.start.isoweekday()] = days.start


def _doubts(value: str, days: Days, state: _State) -> tuple[Doubt, ...]:
    """What is unsure about days: the tense that they were told by, the year that nobody said."""
    direction = state.tense.direction
    underspecified = value.startswith("XXXX")
    returns = underspecified and direction in ("past", "open") and days.start and _returns_soon(days.start, state.published)
    against = {"past": " next", "future": " last"}.get(direction)
    gainsaid = state.tense.cue and against is not None and against in value
    doubts: tuple[Doubt, ...] = ("tense",) if returns or gainsaid else state.doubts
    return (*doubts, "implied_year") if underspecified and "year" in state.implied else doubts


def _lasting(folded: str, span: Span, tense: Tense) -> Tense:
    """The tense up to a day of what lasts, or is allowed, beyond publication: "elle a jusqu'à vendredi"."""
    if tense.direction not in ("past", "nearest", "open"):
        return tense
    if lasting := _LASTING.search(folded, max(0, span.start - 60), span.start):
        return Tense("future", Span(*lasting.span(1)))
    allowed = _ALLOWED.match(folded, span.end) and not _HAD.search(folded, max(0, span.start - 40), span.start)
    return Tense("future", tense.cue) if allowed else tense


def _called_for(folded: str, timex: Timex, tense: Tense) -> Tense:
    """The tense of a day for which the words around call: "a promis un convoi avant samedi", "a décrété lundi jour de deuil"."""
    span, value = timex.span, timex.value
    low = max(0, span.start - 90)
    if value.startswith("../"):
        if _PROMISED.search(folded, low, span.start):
            return Tense("future", tense.cue)
        return Tense("nearest", tense.cue) if tense.direction == "open" else tense  # "Objectif : rouvrir la piste avant le 20"
    mourned = (
        value.startswith("weekday:")
        and _IN_MOURNING.match(folded, span.end)
        and _DECREED.search(folded, low, min(len(folded), span.end + 60))
    )
    return Tense("future", tense.cue) if mourned else tense


def _from_event(article: Article, folded: str, timex: Timex, of: Timex, day: When | None) -> When | None:
    """« quatre jours après l'attaque de mercredi »: that day and four more; ``None`` where nothing dates the event."""
    match = _PERIOD.fullmatch(timex.value)
    if day is None or day.start is None or day.start != day.end or match is None:
        return None
    if not _EVENT.fullmatch(folded, timex.span.end, of.span.start):
        return None
    count = -int(match[2]) if timex.mod == "BEFORE" else int(match[2])
    try:
        if match[1]:
            days = unit_of("day", count // 24, day.start)
        else:
            unit = {"D": "day", "W": "week", "M": "month", "Y": "year"}[match[3]]
            days = unit_of("day", 7 * count, day.start) if match[0] == "P1W" else unit_of(unit, count, day.start)
    except (Unresolved, ValueError, OverflowError):
        return None
    evidence = Evidence(article.id, timex.span, timex.rule)
    return When(days.start, days.end, prec_of(Days(*days)), day.implied, evidence, anchor=day.start, doubts=day.doubts)


_PERIOD = re.compile(r"P(T?)(\d{1,4})([HDWMY])")
# The words of an event up to its day, without a comma or a verb of another clause.
_EVENT = re.compile(r" (?:(?!(?<!qui )(?:a|ont|est|sont|avait|etait) )[\w'-]+ ){1,12}?(?:[\w'-]+'|le )?")


def _told_aside(text: str, folded: str, start: int) -> bool:
    """Whether a day stands in words set apart by commas: ", qui a parlé lundi,"."""
    return (
        _ASIDE.search(folded, max(0, start - 60), start) is not None
        or _APPOSED.search(text, max(0, start - 60), start) is not None
    )


_ASIDE = re.compile(r", (?:qui|dont|que|qu'|ou) ?[^,;:.!?\n]*$")
_APPOSED = re.compile(r"(?i),\s(?:\w+é|\w+ées?|\w+és|mort|morte|morts)\s[^,;:.!?\n]*$")  # "le coureur, renversé dimanche, …"
_CLOCK = re.compile(r" T\d")
_THEN = re.compile(r"(?<=soir),? (?:et|puis|ou|et (?:encore|jusque)) ")
# "ils ont convenu d'une trêve pour le 12 mai", "à compter de jeudi": agreed in the past, for a day that may lie ahead.
_TOWARDS = re.compile(
    r"\b(?:pour|a (?:partir|compter) d[eu]|fixee?s? (?:au|a)|(?:report|renvoi|ajournement|(?:report|repouss|ajourn|renvoy)ee?s?) (?:au|a))(?: le)? $"
)
_IN_MOURNING = re.compile(r"[^.,;:\n]{0,40}\bjour(?:nee)? (?:nationale? )?(?:de deuil|ferie|chome)")
_DECREED = re.compile(r"\b(?:decret|declar|proclam|instaur)\w+")
_PROMISED = re.compile(r"\b(?:promi|promett|engag|somm|exig|ultimatum|delai)\w*\b[^.;:\n]*$")
_DATED = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d|XX)-\d\d")
_LONGEST_REACH = 2500  # characters between a date and the bare day that it completes
# "elle a jusqu'à vendredi", "la trêve a été prolongée jusqu'au 12 mai"
_LASTING = re.compile(
    r"\b((?:a|ont)(?= $)|(?:prolonge|proroge|reconduit|renouvele|etendu|suspendu|interdit|ferme|maintenu|autorise|decrete|instaure"
    r"|impose|coupe|bloque|gele|confine|consigne|assigne|valable|valide|prolonger|proroger|reconduire|suspendre|maintenir|donne|accorde|laisse)(?:e?s?|ent)"
    r"|(?:prolonge|proroge|decret|instaur|impos)(?:ai(?:t|ent)|a|erent)|court|courent|en vigueur)"
    r"(?: [\w'-]+){0,4} ?$"
)
_ALLOWED = re.compile(r" pour \w")
_HAD = re.compile(r"\b(?:avait|avaient|etait|etaient|eut|fut)\b[^.;]*$")
_SINCE_YEAR = re.compile(r"\d{4}(?:-\d\d)?/now")
_YEAR = re.compile(r"\d{4}|(?:text-)?year:[+-]\d+")
_OPENING = re.compile(r"(?:^|[.!?…\n\"]\s*)(?:des |en |l'|la |cette |l'annee |l'an )*$")


def _returns_soon(day: date, published: date) -> bool:
    """Whether a day was taken nearly a year back though the next such day is at most a month ahead."""
    return 335 <= (published - day).days < 366


_LONGEST_SENTENCE = 1500  # characters; so that time stays linear


def _same_sentence(folded: str, before: int, after: int) -> bool:
    return after - before <= _LONGEST_SENTENCE and STOP.search(folded, before, after) is None


def _opens_sentence(folded: str, start: int) -> bool:
    return _OPENING.search(folded, max(0, start - 25), start) is not None


def _opens_line(folded: str, start: int) -> bool:
    return not folded[max(folded.rfind("\n", max(0, start - 12), start) + 1, start - 12, 0) : start].strip(" -*[(•")
