"""Text → time expressions: typed and underspecified, not yet dates.

A text becomes a string of word classes, one character a word (``geo.timex.fr``), and the rules below are regular
expressions over the names of those classes: ``day month year?``. They run in order over each run of known words; what a
rule reads becomes one new class (DATE, SPAN, CLOCK …), so that later rules build on earlier ones: "14 septembre" is a DATE,
"depuis DATE" a SINCE. Unknown words end a run, so no rule ever looks far.

The value of a timex is TIMEX3's where that has one, with ``X`` for what the text leaves open, else one of ours:

==========================  ==================================================================================
``2022-09-14`` ``XXXX-09``  a day, a month; ``XXXX-XX-14`` a day of a month that the text does not say
``1990s`` ``20C``           a decade, a century; ``2020-FA`` a season; ``XXXX-Q3`` ``2022-H1`` quarter and half
``weekday:2``               Tuesday (ISO); ``day:-1`` yesterday; ``week:-1`` ``month:+1`` ``year:0`` ``weekend:0`` …
``text-day:+1``             counted from the last day that the text gave
``easter:+39``              days after Easter
``T14:30`` ``TNI``          an hour, a part of day (TIMEX3's MO MI AF EV NI)
``A/B`` ``A/now`` ``now/B`` a range, "depuis A", "jusqu'à B"; ``../B`` "avant B", ``A/..`` "après A"
``P6W`` ``PXD``             durations, kept and never dated
==========================  ==================================================================================

Words behind the value narrow it: ``last`` ``next`` ``this`` ``same``, ``weekday:1`` (the weekday that fixes the year),
``year:-1`` (of which year), ``START`` ``MID`` ``END`` (thirds), ``H1`` ``H2`` (halves), ``TMO`` (when in the day).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from geo.model import Article, Span, Timex
from geo.text import fold
from geo.timex import fr

__all__ = ["RULES", "Rule", "find_timexes"]

# --- Words to classes ----------------------------------------------------------------------------------------------

_TOKEN = re.compile(
    r"aujourd'hui|a(?:pres|vant)[- ](?:midi|hier|demain|veille)\b|week[- ]?ends?\b|mi-journee\b|[^\W\d_]+'?"
    r"|\d{4}-\d\d?-\d\d?(?!\d)|\d\d?-\d\d?-\d{4}(?!\d)|\d+(?:[/.:]\d+)*|\n|[^\s\w]"
)
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
_SYMBOL = {name: chr(0x4E00 + i) for i, name in enumerate((*fr.WORDS, *_NUMERIC_NAMES, *_MADE))}
_UNKNOWN = "~"
_WORTH: dict[str, int | str] = {word: worth for words in fr.WORDS.values() for word, worth in words.items()} | _ROMAN


class _Classes(dict[str, str]):
    """Folded word → class character; numbers are read on the way, and unknown words remembered while there are few."""

    def __missing__(self, word: str) -> str:
        symbol = _UNKNOWN
        if word[0].isdecimal() and word.isascii():
            for name, pattern in _NUMERIC:
                if pattern.fullmatch(word):
                    symbol = _SYMBOL[name]
                    break
        elif " " in word:
            symbol = self[word.replace(" ", "-")]
        if len(self) < 60_000:
            self[word] = symbol
        return symbol


_CLASSES = _Classes({word: _SYMBOL[name] for name, words in fr.WORDS.items() for word in words})
_CLASSES.update(dict.fromkeys(_ROMAN, _SYMBOL["roman"]))
_CLASSES.update(dict.fromkeys(("week end", "week ends"), _SYMBOL["weekend"]))
_RUN = re.compile(f"[^{_UNKNOWN}]+")
_ANCHOR = re.compile("[" + "".join(_SYMBOL[name] for name in (*fr.ANCHORS, "hhmm", "numdate", "daymonth")) + "]")
_LONGEST_RUN = 48  # words; a longer run is read in pieces, so that time stays linear


class _Words(NamedTuple):
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
class _Node:
    """A word, or what a rule has made of several: its class, its first and last word, and its worth."""

    symbol: str
    first: int
    last: int
    worth: int | str
    rule: str = ""
    type: str = "DATE"
    mod: str = ""
    ends: "tuple[_Node, ...]" = ()


class _Read(NamedTuple):
    """What a rule says: a value, and what differs from a plain DATE."""

    value: str
    mod: str = ""
    type: str = "DATE"
    ends: tuple[_Node, ...] = ()
    make: str = ""


class _Match:
    """The words that a rule's pattern matched, by group name."""

    __slots__ = ("groups", "nodes", "words")

    def __init__(self, nodes: list[_Node], match: re.Match[str], words: _Words) -> None:
        self.nodes = nodes[match.start() : match.end()]
        self.groups = {name: nodes[match.start(name) : match.end(name)] for name in match.re.groupindex if match[name]}
        self.words = words

    def __contains__(self, group: str) -> bool:
        return group in self.groups

    def node(self, group: str) -> _Node:
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


Build = Callable[[_Match], _Read | None]


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


RULES: list[Rule] = []
"""All rules, in the order in which they run."""

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
        return match[0] if match[0].startswith("?") else _SYMBOL[match[0]]

    for name, macro in _MACROS.items():
        pattern = re.sub(rf"\b{name}\b(?!>)", macro, pattern)
    return re.compile(_NAME.sub(symbol, pattern).replace(" ", ""))


def _rule(name: str, makes: str, needs: str, pattern: str, example: str, value: str) -> Callable[[Build], Build]:
    def add(build: Build) -> Build:
        symbols = frozenset(_SYMBOL[n] for n in needs.split())
        RULES.append(Rule(name, _compile(pattern), makes, symbols, example, value, build))
        return build

    return add


# --- Numbers ---------------------------------------------------------------------------------------------------------


@_rule(
    "number",
    "NUM",
    "word sept one",
    "(?:word|sept|one|about) (?:dash? (?:et? (?:word|sept|one)))+",
    "il y a vingt-cinq ans",
    "",
)
def _number(m: _Match) -> _Read | None:
    spoken = " ".join(m.words.word(n.first) for n in m.nodes if n.symbol != _SYMBOL["dash"])
    value = fr.NUMBERS.get(spoken)
    return None if value is None else _Read(str(value), type="NUMBER")


# --- The calendar ----------------------------------------------------------------------------------------------------


def _day(month: int, day: int, year: str = "XXXX") -> str | None:
    """The value of a day, ``None`` when no year has it."""
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= longest[month - 1] else None


def _year(m: _Match, group: str = "year") -> str:
    if group not in m:
        return "XXXX"
    year = int(m.word(group))
    return f"{_century(year):04}" if year < 100 else f"{year:04}"


def _century(year: int) -> int:
    return year + (1900 if year >= 40 else 2000)


def _street(m: _Match) -> bool:
    """Whether the words name a street or a movement: "la place du 14-Juillet"."""
    first = m.nodes[0].first
    back = first - 1
    while m.words.word(back) in ("'", '"', "le"):
        back -= 1
    return m.words.word(back) in ("du", "de") and m.words.word(back - 1) in fr.STREETS


@_rule("numeric-date", "DATE", "numdate", "(?P<date>numdate)", "le 14/09/2022", "2022-09-14")
def _numeric_date(m: _Match) -> _Read | None:
    parts = re.split(r"[-/.]", m.word("date"))
    if len(parts[0]) == 4:
        parts.reverse()
    if len(parts[2]) == 2 and ("." in m.word("date") or "-" in m.word("date")):
        return None  # "10.12.22" may be anything
    year = int(parts[2])
    value = _day(int(parts[1]), int(parts[0]), f"{_century(year) if len(parts[2]) == 2 else year:04}")
    return None if value is None or year == 0 else _Read(value)


@_rule("day-slash-month", "DATE", "daymonth", "(?:le|du|au|weekday) (?P<date>daymonth)", "le 14/09", "XXXX-09-14")
def _day_slash_month(m: _Match) -> _Read | None:
    if (
        m.word("date") in ("24/7", "3/4", "2/3")
        or m.after in ("des", "de", "d'")
        or m.words.word(m.nodes[0].first) in ("les", "la")
    ):
        return None  # "les 3/4 des maisons", "24/7"
    day, month = map(int, m.word("date").split("/"))
    value = _day(month, day)
    if value and "weekday" in m:
        value += f" weekday:{m.worth('weekday')}"
    return _Read(value) if value else None


@_rule("month-name", "MONTH", "month monthabbr sept", "(?:month|monthabbr dot?)", "le 3 oct. 2021", "")
def _month_name(m: _Match) -> _Read | None:
    return _Read(str(m.nodes[0].worth), type="MONTH")


@_rule("month-name", "MONTH", "sept", "(?<=daynum) sept dot?", "le 12 sept. 2022", "")
def _month_sept(_: _Match) -> _Read | None:
    return _Read("9", type="MONTH")


@_rule("month-name", "MONTH", "sept", "sept dot (?=year)", "en sept. 2022", "")
def _month_sept_year(_: _Match) -> _Read | None:
    return _Read("9", type="MONTH")


@_rule(
    "day-month", "DATE", "MONTH",
    "(?:(?P<weekday>weekday) comma? le?)? (?P<day>DAY) er? dash? (?P<month>MONTH) (?:dot? de? (?P<year>year|number)|(?P<which>dernier|prochain))?",
    "lundi 12 septembre", "XXXX-09-12 weekday:1",
)  # fmt: skip
def _day_month(m: _Match) -> _Read | None:
    day = m.number("day")
    if (m.node("day").symbol == _SYMBOL["ordinal"] and day != 1) or m.words.touches(m.node("day").first):
        if m.words.word(m.node("day").first - 1) not in ("", "'", '"', "(", ",", "-", "\n", "d'", "l'"):
            return None
        if m.node("day").symbol == _SYMBOL["ordinal"] and day != 1:
            return None
    year = "XXXX"
    if "year" in m:
        said = m.word("year")
        if len(said) == 4 and not _counted(m, m.node("year").last):
            year = said
        elif len(said) == 2 and int(said) > 31 and not m.after.isalpha():
            year = f"{_century(int(said)):04}"
    if _street(m):
        return _Read("", make="DEAD")
    if "which" in m and m.word("which") not in ("passe", "passee"):
        value = _day(int(m.worth("month")), day)
        return _Read(f"{value} {m.worth('which')}") if value else None
    if year == "XXXX" and ("year" in m or "which" in m):
        m.nodes[:] = m.nodes[: m.nodes.index(m.node("month")) + 1]
    if m.words.word(m.node("month").first - 1) == "-" and (day, m.number("month")) == (11, 9) and year == "XXXX":
        year = "2001"  # "le 11-Septembre" is the attack, "le 11 septembre" any such day
    value = _day(int(m.worth("month")), day, year)
    if value is None:
        return None
    return _Read(f"{value} weekday:{m.worth('weekday')}" if "weekday" in m and year == "XXXX" else value)


def _counted(m: _Match, at: int) -> bool:
    """Whether the year-like number at word ``at`` counts something: "2000 soldats"."""
    word = m.words.word(at + 1)
    if not word or word in "%€$°£":
        return bool(word)
    if m.words.touches(at + 1) and (word[0].isalnum() or word in "/:'"):
        return True
    if word in fr.COUNTED:
        return True
    return len(word) > 3 and word[-1] in "sx" and word not in fr.FUNCTION_WORDS and word.isalpha()


@_rule(
    "month", "SPAN", "MONTH",
    "(?:mois de)? (?P<month>MONTH) (?:dot? de? (?P<year>year)|(?P<abbr>number)|(?P<which>dernier|prochain|suivant|precedent))?",
    "en novembre 2020", "2020-11",
)  # fmt: skip
def _month(m: _Match) -> _Read | None:
    month, node = int(m.worth("month")), m.node("month")
    if "year" in m and not _counted(m, m.node("year").last):
        return _Read(f"{m.word('year')}-{month:02}")
    if "abbr" in m:
        said = m.word("abbr")
        if len(said) == 2 and not _counted(m, m.node("abbr").last):
            return _Read(f"{_century(int(said)):04}-{month:02}")
    if "which" in m:
        which = m.worth("which")
        return _Read(f"XXXX-{month:02} {which}" if isinstance(which, str) else f"XXXX-{month:02} text{which:+d}")
    m.nodes[:] = m.nodes[: m.nodes.index(node) + 1]
    before, said = m.words.word(m.nodes[0].first - 1), m.words.word(node.first)
    if len(said) < 4 and said not in ("mai",):
        return None  # "oct", "nov" alone
    if (
        m.words.capital(node.first)
        and node.last + 1 < len(m.words.words)
        and m.words.capital(node.last + 1)
        and len(m.nodes) == 1
        and said != "aout"
    ):
        return None  # "Avril Haines"
    named = (
        m.words.capital(node.first)
        and not m.words.opens(node.first)
        and before not in ("en", "depuis", "debut", "fin", "mi", "-")
    )
    if named and (said in ("mars", "mai", "avril", "janvier", "juillet", "juin", "octobre")):
        return None  # "la planète Mars"
    if len(m.nodes) == 1 and before not in _BEFORE_MONTH and not m.words.opens(node.first):
        return None
    if _street(m):
        return _Read("", make="DEAD")
    return _Read(f"XXXX-{month:02}")


_BEFORE_MONTH = fr.word_set(
    "en depuis de d' des a et ou - , ( debut fin mi entre avant apres jusqu'en ici courant ce jusqu' au du dans vers pour"
)

# --- Years, decades, centuries ---------------------------------------------------------------------------------------


@_rule("decade", "SPAN", "annees decennie", "(?:annees|decennie) (?P<ten>year|number|word|NUM)", "les années 1990", "1990s")
def _decade(m: _Match) -> _Read | None:
    ten = int(m.worth("ten")) if m.node("ten").symbol in (_SYMBOL["word"], _SYMBOL["NUM"]) else int(m.word("ten"))
    if ten % 10 or not (10 <= ten < 100 or 1000 <= ten < 2200):
        return None
    return _Read(f"{ten if ten > 100 else ten + 1900}s")


@_rule("century", "SPAN", "siecle", "(?:(?P<roman>roman|daynum) er? siecle|siecle (?P<last>dernier))", "au XIXe siècle", "19C")
def _century_rule(m: _Match) -> _Read | None:
    if "last" in m:
        return _Read("century:-1")
    return _Read(f"{m.number('roman') if m.node('roman').symbol == _SYMBOL['roman'] else int(m.word('roman')):02}C")


@_rule(
    "season-year",
    "SPAN",
    "season ete",
    "(?P<season>season|ete) (?:de? (?P<year>year) (?:(?:dash|slash) (?:year|daynum|number))?)",
    "l'hiver 2022-2023",
    "2022-WI",
)
def _season_year(m: _Match) -> _Read | None:
    if (
        m.word("season") == "ete"
        and m.before not in ("l'", "d'", "cet", "en", "fin", "debut", "l", "")
        and _counted(m, m.node("year").last)
    ):
        return None
    return _Read(f"{m.word('year')}-{m.worth('season')}")


@_rule(
    "season",
    "SPAN",
    "season ete",
    "(?:(?P<this>ce) (?P<a>season|ete)|(?P<b>season|ete) (?P<which>dernier|prochain|suivant|precedent)|(?P<det>en|au|le) (?P<c>season|ete) (?!dernier|prochain|suivant|precedent))",
    "cet été",
    "XXXX-SU this",
)
def _season(m: _Match) -> _Read | None:
    if "a" in m:
        return _Read(f"XXXX-{m.worth('a')} this")
    if "b" in m:
        if m.word("b") == "ete" and m.before not in ("l'", "l", ""):
            return None  # "a été dernier"
        which = m.worth("which")
        return _Read(f"XXXX-{m.worth('b')} {which}" if isinstance(which, str) else f"XXXX-{m.worth('b')} text{which:+d}")
    if m.word("c") == "ete" and m.word("det") not in ("l'", "en"):
        return None
    if m.after in ("arabe", "arabes", "de", "des") and m.word("c") == "printemps":
        return None  # "le Printemps arabe", "le printemps de Prague"
    m.nodes[:] = m.nodes[-1:]
    return _Read(f"XXXX-{m.worth('c')}")


@_rule(
    "term",
    "SPAN",
    "term moitie",
    "(?:(?P<n>ordinal|daynum) er? (?P<unit>term|moitie)|(?P<last>dernier) (?P<lunit>term)|(?P<unit2>term) (?P<which>dernier|prochain)) (?:de? le? an? (?P<year>year))?",
    "au deuxième trimestre 2022",
    "2022-Q2",
)
def _term(m: _Match) -> _Read | None:
    year = _year(m)
    if "which" in m:
        return _Read(f"{'quarter' if m.worth('unit2') == 'Q' else 'half'}:{-1 if m.worth('which') == 'last' else 1:+d}")
    if "last" in m:
        return _Read(f"{year}-{'Q4' if m.worth('lunit') == 'Q' else 'H2'}")
    n = m.number("n") if m.node("n").symbol == _SYMBOL["ordinal"] else int(m.word("n"))
    if n > (4 if m.worth("unit") == "Q" else 2):
        return None
    if m.node("unit").symbol == _SYMBOL["moitie"]:
        return _Read(f"{year}-H{n}") if "year" in m else None
    return _Read(f"{year}-{m.worth('unit')}{n}")


@_rule("year", "SPAN", "year", "an? (?P<year>year)", "en 2020", "2020")
def _bare_year(m: _Match) -> _Read | None:
    at = m.node("year").first
    year = int(m.word("year"))
    before, tail = m.words.word(m.nodes[0].first - 1), m.words.word(at + 1)
    if len(m.nodes) > 1 and m.words.word(m.nodes[0].first) in ("an", "annee"):
        return _Read(f"{year:04}")
    if (m.words.touches(at) and before not in ("'", '"', "(", "-", "/", "[", ",", "")) or (
        before in "-/" and before and m.words.touches(at) and not m.words.word(at - 2)[:1].isalnum()
    ):
        return None
    if before in ("en", "depuis", "fin", "debut", "mi") or m.words.word(at - 1) in ("printemps", "ete", "automne", "hiver"):
        after_count = tail in fr.COUNTED or (tail[:1] in "%€$" and bool(tail))
        return None if after_count and before != "depuis" else _Read(f"{year:04}")
    if _counted(m, at) or before in fr.LABELS or year < 1700 or year > 2100:
        return None
    if before in ("de", "d'", "des", "a") and m.words.word(m.nodes[0].first - 2) in fr.ROUNDING:
        return None  # "plus de 2000"
    if before in ("de", "d'") and tail in ("ou", "a", "et") and m.words.word(at + 2).isdigit():
        return _Read(f"{year:04}")
    if before in ("le", "la", "les", "l'", "du", "ces", "aux", "au", "un", "une", "avec", "par") and year < 1900:
        return None
    if before in ("les", "ces", "aux", "un", "une", "mille", "pour", "ont", "sont", "avec"):
        return None
    if before.isdigit():
        return None
    return _Read(f"{year:04}")


# --- Weekdays and days told from now ---------------------------------------------------------------------------------


@_rule(
    "weekday-number",
    "DATE",
    "weekday",
    "(?P<weekday>weekday) (?P<day>daynum) er? (?!h|heure|MONTH|er|dash)",
    "mardi 14, la ville est tombée",
    "XXXX-XX-14 weekday:2",
)
def _weekday_number(m: _Match) -> _Read | None:
    day = int(m.word("day"))
    if m.after.isalpha() and m.after not in (
        "a",
        "au",
        "et",
        "dans",
        "vers",
        "en",
        "de",
        "pour",
        "par",
        "les",
        "le",
        "la",
        "l'",
    ):
        return None  # "mardi 14 soldats"
    return _Read(f"XXXX-XX-{day:02} weekday:{m.worth('weekday')}")


@_rule(
    "holiday-weekday",
    "DATE",
    "saint holiday",
    "(?:(?P<friday>weekday) saint|(?P<monday>weekday) de le? (?P<of>holiday))",
    "le Vendredi saint",
    "easter:-2",
)
def _holiday_weekday(m: _Match) -> _Read | None:
    if "friday" in m:
        offset = {4: -3, 5: -2, 6: -1}.get(m.number("friday"))
        return None if offset is None else _Read(f"easter:{offset:+d}")
    offset = {"+0": {7: 0, 1: 1}, "+39": {4: 39}, "+49": {7: 49, 1: 50}}.get(str(m.worth("of")), {}).get(m.number("monday"))
    return None if offset is None else _Read(f"easter:{offset:+d}")


@_rule(
    "holiday",
    "DATE",
    "holiday an",
    "(?:saint dash? (?P<saint>holiday)|(?:jour de le?)? (?P<day>holiday)|nouvelle (?P<new>an)|jour de le (?P<first>an)) (?P<year>SPAN)?",
    "à Noël",
    "XXXX-12-25",
)
def _holiday(m: _Match) -> _Read | None:
    year = str(m.worth("year")) if "year" in m else "XXXX"
    if not year.isdecimal() and year != "XXXX":
        return None
    if "new" in m or "first" in m:
        word = m.word("new" if "new" in m else "first")
        return _Read(f"{year}-01-01") if word == "an" else None
    name = m.word("saint" if "saint" in m else "day")
    if "year" in m and str(m.worth("saint" if "saint" in m else "day")).startswith("+"):
        m.nodes.pop()
    worth = str(m.worth("saint" if "saint" in m else "day"))
    if (name in ("sylvestre", "valentin")) != ("saint" in m):
        return None
    at = m.node("saint" if "saint" in m else "day").first
    if name in ("ascension", "assomption", "epiphanie", "pentecote", "toussaint") and m.before not in ("l'", "la", "d'", "de"):
        return None
    if name == "ascension" and not m.words.article.text[m.words.starts[at]].isupper():
        return None
    if name == "paques" and m.before in ("de", "l'ile"):
        return None  # "l'île de Pâques"
    return _Read(f"easter:{worth}" if worth.startswith("+") else f"{year}-{worth}")


@_rule(
    "weekday-set",
    "DEAD",
    "weekdays weekday",
    "(?:(?:le|ce|de|des|tous le?)* weekdays|tous weekday|weekday apres weekday)",
    "tous les lundis",
    "",
)
def _weekday_set(m: _Match) -> _Read | None:
    if len(m.nodes) == 2 and m.words.word(m.nodes[0].first) in ("tous", "toutes"):
        return None  # "à tous samedi"
    return _Read("XXXX-WXX", type="SET")


@_rule(
    "weekday",
    "DATE",
    "weekday",
    "(?:(?P<this>ce) (?P<same>meme)?|(?P<coming>prochain|dernier))? (?P<weekday>weekday) (?P<which>dernier|prochain|suivant|precedent)?",
    "vendredi dernier",
    "weekday:5 last",
)
def _weekday(m: _Match) -> _Read | None:
    value = f"weekday:{m.worth('weekday')}"
    if m.before == "du" and m.words.word(m.nodes[0].first - 2) == "journal":
        return _Read("", make="DEAD")
    if m.after in ("noir", "sanglant", "rouge", "gras") or m.after == "saint":
        return None
    group = "which" if "which" in m else "coming" if "coming" in m else ""
    if group:
        which = m.worth(group)
        if isinstance(which, str):
            if m.word(group) in ("passe", "passee") and m.after in ("a", "par", "en", "de"):
                m.nodes.pop()
                return _Read(value)
            return _Read(f"{value} {which}")
        return _Read(f"{value} text{which:+d}")
    if "same" in m:
        return _Read(f"{value} same")
    return _Read(f"{value} this" if "this" in m else value)


@_rule("day-word", "DATE", "deictic", "(?P<day>deictic)", "hier", "day:-1")
def _day_word(m: _Match) -> _Read | None:
    if (
        m.word("day") == "aujourd'hui"
        and m.after == "en"
        and m.words.word(m.nodes[-1].last + 2) == "france"
        and m.before in ("/", "-")
    ):
        return None
    return _Read(f"day:{m.number('day'):+d}")


@_rule("same-day", "DATE", "jour part nuit", "(?:meme jour|jour meme|ce jour dash? le)", "le même jour", "text-day:+0")
def _same_day(m: _Match) -> _Read | None:
    if m.before in ("un", "une", "au"):
        return None
    return _Read("text-day:+0")


@_rule(
    "that-part",
    "PARTDAY",
    "part nuit",
    "(?:ce (?P<part>part|nuit) dash? le|meme (?P<same>part|nuit))",
    "ce soir-là",
    "text-day:+0 TEV",
)
def _that_part(m: _Match) -> _Read | None:
    return _Read(f"text-day:+0 T{m.worth('part' if 'part' in m else 'same')}")


@_rule("this-part", "PARTDAY", "part midi", "(?:ce (?P<part>part|midi))", "ce matin", "day:+0 TMO")
def _this_part(m: _Match) -> _Read | None:
    if m.word("part") in ("soiree", "matinee", "aube", "crepuscule"):
        return _Read(f"text-day:+0 T{m.worth('part')}", type="TIME")  # "cette soirée, organisée par …"
    return _Read(f"day:+0 T{m.worth('part')}", type="TIME")


@_rule(
    "tonight",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? (?:ce (?P<this>nuit)|le? (?P<that>nuit) (?P<which>dernier|suivant|precedent))",
    "la nuit dernière",
    "TNI last",
)
def _tonight(m: _Match) -> _Read | None:
    if "this" in m:
        return _Read("TNI this")
    which = m.worth("which")
    return _Read("TNI last" if which == "last" else f"TNI text{which:+d}" if isinstance(which, int) else "TNI")


@_rule("this-day", "DATE", "jour", "(?:(?:a|en|de) ce jour (?!dash)|ce jour dash? ci)", "à ce jour", "day:+0")
def _this_day(m: _Match) -> _Read | None:
    return _Read("day:+0") if m.words.word(m.nodes[-1].last) in ("jour", "ci") else None


@_rule("eve-of", "DATE", "eve", "(?P<eve>eve) (?:de|du) le? (?P<date>DATE)", "la veille de Noël", "XXXX-12-25 plus:-1")
def _eve_of(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} plus:{m.number('eve'):+d}", ends=(m.node("date"),))


@_rule("eve", "DATE", "eve", "(?P<eve>eve)", "le lendemain", "text-day:+1")
def _eve(m: _Match) -> _Read | None:
    if m.after in ("de", "d'", "du", "des"):
        return None  # "à la veille du scrutin", "au lendemain de la chute"
    return _Read(f"text-day:{m.number('eve'):+d}")


# --- Weeks, months and years told from now; durations ----------------------------------------------------------------

_UNIT_NAMES = {"D": "day", "W": "week", "M": "month", "Y": "year", "E": "weekend", "T": "decade", "C": "century"}


@_rule(
    "unit-last-next", "SPAN", "semaine mois an weekend decennie siecle",
    "(?:(?P<unit>semaine|mois|an|weekend|decennie|siecle) (?P<which>dernier|prochain|precedent|suivant)|(?P<first>prochain|dernier) (?P<unit2>weekend|semaine|mois|an))",
    "la semaine passée", "week:-1",
)  # fmt: skip
def _unit_last_next(m: _Match) -> _Read | None:
    unit = _UNIT_NAMES[str(m.worth("unit" if "unit" in m else "unit2"))]
    which = m.worth("which" if "which" in m else "first")
    if m.word("unit" if "unit" in m else "unit2") in ("semaines", "ans"):
        return None
    if isinstance(which, int):
        return _Read(f"text-{unit}:{which:+d}")
    if "first" in m and (which == "last" or unit in ("month", "year")) and unit != "weekend" and m.before not in ("la", "le"):
        return None
    return _Read(f"{unit}:{-1 if which == 'last' else 1:+d}")


@_rule(
    "unit-this", "SPAN", "semaine mois an weekend annees decennie siecle",
    "(?:ce (?P<unit>semaine|mois|an|weekend|decennie|siecle) (?:dash? (?:ci|(?P<that>le)))?|meme (?P<same>semaine|mois|an|weekend)|nouvelle (?P<new>an))",
    "cette semaine", "week:+0",
)  # fmt: skip
def _unit_this(m: _Match) -> _Read | None:
    if "same" in m:
        return None if m.before in ("une", "un", "d'une", "d'un") else _Read(f"text-{_UNIT_NAMES[str(m.worth('same'))]}:+0")
    if "new" in m:
        return _Read("year:+0 this") if m.word("new") == "annee" and m.before == "la" else None
    if m.word("unit") in ("semaines", "ans", "decennies") or (
        m.word("unit") == "mois" and m.after in ("derniers", "prochains")
    ):
        return None
    unit = _UNIT_NAMES[str(m.worth("unit"))]
    if "that" in m and m.words.word(m.nodes[-1].last) == "la" and m.words.word(m.nodes[-1].last - 1) == "-":
        return _Read(f"text-{unit}:+0")
    if "that" in m:
        m.nodes[:] = m.nodes[:2]
    return _Read(f"{unit}:+0")


@_rule(
    "fuzzy-unit",
    "SPAN",
    "fuzzy courant",
    "(?:(?P<fuzzy>fuzzy)|courant) (?:de|du) le? (?P<unit>semaine|mois|an|siecle|decennie)",
    "la fin du mois",
    "month:+0 END",
)
def _fuzzy_unit(m: _Match) -> _Read | None:
    if m.after in ("de", "d'", "des", "du") or m.word("unit") in ("semaines", "ans"):
        return None
    value = f"{_UNIT_NAMES[str(m.worth('unit'))]}:+0"
    return _Read(f"{value} {m.worth('fuzzy')}", mod=str(m.worth("fuzzy"))) if "fuzzy" in m else _Read(value)


@_rule(
    "fuzzy-span",
    "SPAN",
    "SPAN",
    "(?:(?P<fuzzy>fuzzy|mi)|courant) (?:de|du|des|dash)? le? (?P<span>SPAN)",
    "au début des années 1990",
    "1990s START",
)
def _fuzzy_span(m: _Match) -> _Read | None:
    value = str(m.worth("span"))
    if "fuzzy" not in m:
        return _Read(value)
    return _Read(f"{value} {m.worth('fuzzy')}", mod=str(m.worth("fuzzy")))


@_rule(
    "half-of",
    "SPAN",
    "moitie",
    "(?P<n>ordinal) moitie (?:de|du|des) le? (?P<span>SPAN)",
    "dans la seconde moitié de l'année dernière",
    "year:-1 H2",
)
def _half_of(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('span')} H{min(m.number('n'), 2)}")


@_rule(
    "of-year",
    "SPAN",
    "SPAN",
    "(?P<date>DATE|SPAN) (?:de|du) (?:le)? (?P<span>SPAN)",
    "en mars de l'an dernier",
    "XXXX-03 year:-1",
)
def _of_year(m: _Match) -> _Read | None:
    date, span = str(m.worth("date")), str(m.worth("span"))
    if date.startswith("XXXX-") and span.split(":")[0] in ("year", "text-year"):
        return _Read(f"{date} {span}", make="DATE" if m.node("date").symbol == _SYMBOL["DATE"] else "")
    if date.startswith("weekday:") and span.split(":")[0] in ("week", "text-week"):
        return _Read(f"{date} {span}", make="DATE")
    return None


@_rule(
    "week-of",
    "SPAN",
    "semaine weekend",
    "(?P<unit>semaine|weekend) (?:du|de) le? (?P<date>DATE)",
    "la semaine du 12 septembre",
    "XXXX-09-12 week",
)
def _week_of(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} {'week' if m.worth('unit') == 'W' else 'weekend'}", ends=(m.node("date"),))


_NO_CLOCK = fr.word_set("en pendant durant sous dans les dernieres prochaines quelque environ pres plus moins toutes")


@_rule(
    "clock", "CLOCK", "h hhmm heure",
    "(?:(?P<h>daynum|number) h (?P<min>daynum|number)?|(?P<hhmm>hhmm)|(?P<prep>a|vers|des|de|entre|et|avant|apres|jusque a) (?P<hour>daynum|number|word|sept|one|NUM) heure (?P<min2>daynum|number)?) (?:(?:du|de le) part)? local?",
    "à 14h30", "T14:30",
)  # fmt: skip
def _clock(m: _Match) -> _Read | None:
    before = m.before
    if "hhmm" in m:
        if before.isalpha() and before not in ("a", "vers", "des", "entre", "et", "de", "avant", "apres", "jusqu'a"):
            return None
        hour, minute = map(int, m.word("hhmm").split(":"))
        return _Read(f"T{hour:02}:{minute:02}", type="TIME") if hour < 24 else None
    if "h" in m:
        hour, minute = int(m.word("h")), int(m.word("min")) if "min" in m else 0
        if (
            before in _NO_CLOCK
            or (before == "a" and m.words.word(m.nodes[0].first - 2) == "y")
            or (before == "de" and "min" not in m and m.after not in ("a", "-"))
        ):
            return None  # "en 24 h", "une garde à vue de 24 h"
    else:
        if before in ("y", "depuis", "pres", "plus", "moins"):
            return None  # "il y a 3 heures"
        node = m.node("hour")
        hour = int(m.words.word(node.first)) if m.words.word(node.first).isdecimal() else int(node.worth)
        minute = int(m.word("min2")) if "min2" in m else 0
        prep = m.word("prep")
        if (
            prep in ("apres", "de", "et", "avant")
            and len(m.nodes) == 3
            and m.after not in ("a", "et", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
        ):
            return None  # "après six heures de débats"
    if m.after in ("de", "d'"):
        return None  # "à 3 h de route"
    if hour > 24 or minute > 59:
        return None
    return _Read(f"T{hour % 24:02}:{minute:02}", type="TIME")


@_rule(
    "noon", "CLOCK", "midi minuit", "(?:a|vers|des|avant|apres|entre|et|jusque a) (?P<at>midi|minuit)", "vers midi", "T12:00"
)
def _noon(m: _Match) -> _Read | None:
    return _Read("T12:00" if m.word("at") == "midi" else "T00:00", type="TIME")


@_rule(
    "weekend",
    "SPAN",
    "weekend",
    "(?:pendant|de|dans|courant (?:de|du))? (?:le|du) (?P<unit>weekend)",
    "durant le week-end",
    "weekend:+0 bare",
)
def _weekend(m: _Match) -> _Read | None:
    return None if m.word("unit").endswith("s") or m.after in ("du", "de") else _Read("weekend:+0 bare")


@_rule(
    "week-of-month",
    "SPAN",
    "semaine",
    "(?P<n>ordinal|dernier) semaine (?:de|du) le? (?P<span>SPAN)",
    "la première semaine d'août",
    "XXXX-08 W1",
)
def _week_of_month(m: _Match) -> _Read | None:
    value = str(m.worth("span"))
    if not value.startswith(("XXXX-", "1", "2", "month:")) or len(value.split(" ")[0]) != 7:
        return None
    return _Read(f"{value} {'WL' if m.node('n').symbol == _SYMBOL['dernier'] else 'W' + str(m.worth('n'))}")


@_rule(
    "duration",
    "DUR",
    "jour semaine mois annees an heure h minute decennie siecle",
    "(?P<n>NUMERAL) (?:de)? (?P<unit>UNIT)",
    "pendant six semaines",
    "",
)
def _duration(m: _Match) -> _Read | None:
    n = int(m.word("n")) if m.word("n").isdecimal() and len(m.groups["n"]) == 1 else int(m.worth("n"))
    if m.node("n").symbol == _SYMBOL["NUM"]:
        n = int(m.worth("n"))
    if n > 3000 or (len(m.nodes) > 2 and m.node("n").symbol != _SYMBOL["about"]):
        return None
    if m.node("unit").symbol == _SYMBOL["h"] and m.after.isdecimal():
        return None
    unit = str(m.worth("unit"))
    if unit == "h" and m.node("unit").symbol == _SYMBOL["minute"]:
        return _Read("PT0H", type="DURATION")
    if unit == "h":
        return _Read(f"PT{n}H", type="DURATION")
    if unit in "TC":
        return _Read(f"P{n * (10 if unit == 'T' else 100)}Y", type="DURATION")
    return _Read(f"P{n}{unit}", type="DURATION")


def _shift(duration: str, sign: int) -> str:
    """The day, week, month or year that lies a duration away."""
    if duration.startswith("PT"):
        return f"day:{sign * (int(duration[2:-1]) // 24):+d}"
    return f"{_UNIT_NAMES[duration[-1]]}:{sign * int(duration[1:-1]):+d}"


_ROUGHLY = "(?:(?:some|plus|one some|one|le) (?:de)?)*"


@_rule("ago", "SPAN", "DUR", "(?:il y a|y a|voici) (?:(?:some|plus) de?)* one? (?P<span>DUR)", "il y a deux ans", "year:-2")
def _ago(m: _Match) -> _Read | None:
    if m.words.word(m.nodes[0].first) in ("voici", "voila") and m.after in ("que", "qu'"):
        return _Read(f"{_shift(str(m.worth('span')), -1)}/now", mod="AFTER", make="SINCE")
    if m.after == "jour":  # "il y a un an jour pour jour"
        return _Read(f"{_shift(str(m.worth('span')), -1)} exact", make="DATE")
    return _Read(_shift(str(m.worth("span")), -1))


@_rule(
    "ago-vague",
    "DUR",
    "vague one",
    "(?:il y a|voici) (?:vague|some) (?:jour|semaine|mois|an|annees|heure|decennie)",
    "il y a quelques jours",
    "PXD/now",
)
def _ago_vague(_: _Match) -> _Read | None:
    return _Read("PXD/now", type="DURATION")


@_rule(
    "in-duration", "SPAN", "DUR", "dans (?:(?:some|plus) de?)* one? (?P<within>le)? (?P<span>DUR)", "dans trois jours", "day:+3"
)
def _in_duration(m: _Match) -> _Read | None:
    if m.after in ("de", "d'"):
        return None
    value = _shift(str(m.worth("span")), 1)
    return _Read(f"now/{value}", make="RANGE") if "within" in m else _Read(value)


@_rule(
    "duration-later",
    "SPAN",
    "DUR",
    "(?P<span>DUR) (?:plus (?P<side>tard)|(?P<before>auparavant)|(?P<bare>avant|apres))",
    "deux jours plus tard",
    "text-day:+2",
)
def _duration_later(m: _Match) -> _Read | None:
    group = next(g for g in ("side", "before", "bare") if g in m)
    if group == "bare" and (m.after.isalnum() or m.after.endswith("'")):
        return None  # "deux jours après l'attaque"
    value = _shift(str(m.worth("span")), m.number(group))
    return _Read(f"text-{value}", make="DATE" if value.startswith("day") else "")


@_rule(
    "last-n", "RANGE", "dernier prochain",
    "(?:(?P<n>NUMERAL) (?P<which>dernier|prochain)|(?P<which2>dernier|prochain) (?P<n2>NUMERAL)) (?P<unit>jour|semaine|mois|an|annees|heure|decennie)",
    "ces trois derniers jours", "day:-3/now",
)  # fmt: skip
def _last_n(m: _Match) -> _Read | None:
    node = m.node("n" if "n" in m else "n2")
    if node.symbol == _SYMBOL["one"]:
        return None
    n = int(m.words.word(node.first)) if m.words.word(node.first).isdecimal() else int(node.worth)
    unit = str(m.worth("unit"))
    if unit == "T":
        unit, n = "Y", n * 10
    sign = -1 if m.worth("which" if "n" in m else "which2") == "last" else 1
    value = _shift(f"PT{n}H" if unit == "h" else f"P{n}{unit}", sign)
    return _Read(f"{value}/now" if sign < 0 else f"now/{value}")


@_rule("last-n", "RANGE", "DUR", "dernier (?P<span>DUR)", "les dernières 48 heures", "day:-2/now")
def _last_duration(m: _Match) -> _Read | None:
    return _Read(f"{_shift(str(m.worth('span')), -1)}/now")


@_rule("next-n", "RANGE", "DUR", "(?:prochain|de? ici (?:a|au)?) (?:le)? (?P<span>DUR)", "d'ici deux mois", "now/month:+2")
def _next_duration(m: _Match) -> _Read | None:
    return _Read(f"now/{_shift(str(m.worth('span')), 1)}")


# --- Hours and parts of the day --------------------------------------------------------------------------------------


@_rule("clock-range", "CLOCK", "CLOCK", "(?P<a>CLOCK) (?:a|et|dash) (?P<b>CLOCK)", "de 14 h à 16 h", "T14:00")
def _clock_range(m: _Match) -> _Read | None:
    return _Read(str(m.worth("a")), type="TIME")


@_rule(
    "clock-of-day",
    "PARTDAY",
    "CLOCK",
    "(?P<clock>CLOCK) comma? (?:le|ce|du)? (?P<date>DATE)",
    "vers 4 h mardi",
    "weekday:2 T04:00",
)
def _clock_of_day(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} {m.worth('clock')}", type="TIME")


@_rule("part-fuzzy", "part", "fuzzy", "fuzzy (?:de|du) le? (?P<part>part|jour)", "en fin de matinée", "")
def _part_fuzzy(m: _Match) -> _Read | None:
    worth = str(m.worth("part"))
    return _Read({"D": "EV" if m.words.word(m.nodes[0].first) == "fin" else "MI"}.get(worth, worth), type="PART")


@_rule("part-early", "part", "part", "petit part", "au petit matin", "")
def _part_early(_: _Match) -> _Read | None:
    return _Read("MO", type="PART")


@_rule(
    "day-part", "PARTDAY", "part midi",
    "(?P<date>DATE) (?:comma? (?:a|au|dans|en|de|des|vers)? (?:le|ce)? (?P<part>part|midi)) (?!de|du)", "mardi matin", "weekday:2 TMO",
)  # fmt: skip
def _day_part(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} T{m.worth('part')}", type="TIME")


@_rule(
    "day-number-part",
    "PARTDAY",
    "part",
    "le (?P<day>daynum) er? (?:a|au|en|dans) le? (?P<part>part)",
    "le 7 au matin",
    "XXXX-XX-07 TMO",
)
def _day_number_part(m: _Match) -> _Read | None:
    return _Read(f"XXXX-XX-{m.number('day'):02} T{m.worth('part')}", type="TIME")


@_rule(
    "part-of-day",
    "PARTDAY",
    "part midi",
    "(?P<part>part|midi) (?:de|du) (?:ce|le)? (?P<date>DATE)",
    "dans la soirée de lundi",
    "weekday:1 TEV",
)
def _part_of_day(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} T{m.worth('part')}", type="TIME")


@_rule(
    "day-clock",
    "PARTDAY",
    "CLOCK",
    "(?P<date>DATE|PARTDAY) (?:comma|dash)? (?:a|vers|des|avant|apres|entre|de|jusque a|et)? (?P<clock>CLOCK)",
    "mardi à 14h30",
    "weekday:2 T14:30",
)
def _day_clock(m: _Match) -> _Read | None:
    value = str(m.worth("date"))
    return _Read(value if " T" in value else f"{value} {m.worth('clock')}", type="TIME")


@_rule(
    "night-between",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit (?:de|du) (?:le)? (?P<a>DATE) (?:a|au) (?:le)? (?P<b>DATE)",
    "dans la nuit de mardi à mercredi",
    "weekday:2/weekday:3 TNI",
)
def _night_between(m: _Match) -> _Read | None:
    a, b = _shared(str(m.worth("a")), str(m.worth("b")))
    return _Read(f"{a}/{b} TNI", type="TIME", ends=(m.node("a"), m.node("b")))


@_rule(
    "night-between",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit du (?P<a>DAY) er? au (?:(?P<b>DATE)|(?P<c>daynum) er?)",
    "dans la nuit du 12 au 13 septembre",
    "XXXX-09-12/XXXX-09-13 TNI",
)
def _night_numbers(m: _Match) -> _Read | None:
    if "b" in m:
        a = _borrow(m.number("a"), str(m.worth("b")))
        return None if a is None else _Read(f"{a}/{m.worth('b')} TNI", type="TIME", ends=(m.node("b"),))
    return _Read(f"XXXX-XX-{m.number('a'):02}/XXXX-XX-{m.number('c'):02} TNI", type="TIME")


@_rule(
    "night-of",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit (?:de|du) (?:ce|le)? (?P<date>DATE)",
    "dans la nuit de samedi",
    "weekday:6 TNI",
)
def _night_of(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} TNI", type="TIME")


@_rule("day-night", "NIGHT", "nuit", "(?P<date>DATE) (?:dans|pendant) le nuit", "mardi dans la nuit", "weekday:2 TNI")
def _day_night(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('date')} TNI", type="TIME")


@_rule(
    "night",
    "NIGHT",
    "nuit",
    "(?:(?P<evening>part) et le (?P<then>nuit)|(?:dans|pendant) le nuit|(?P<bare>le) nuit)",
    "dans la nuit",
    "TNI",
)
def _night(m: _Match) -> _Read | None:
    if m.after in ("tombee", "debout", "blanche", "des", "du", "et", "europeenne", "americaine", "noire"):
        return None
    if "then" in m:
        evening = m.node("evening")
        first = _Node(_SYMBOL["PARTDAY"], evening.first, evening.last, f"T{evening.worth}", "part", "TIME")
        return _Read("TNI then", type="TIME", ends=(first,))
    if "bare" in m and m.before in ("de", "tous", "passe", "et", "que", "chaque", "comme", "jour"):
        return None
    return _Read("TNI", type="TIME")


@_rule(
    "part",
    "PARTDAY",
    "part jour midi",
    "(?:(?:a|dans|en|pendant|vers)? (?:le|au|en|des) (?P<part>part)|dans le (?P<day>jour)|en (?P<day2>jour))",
    "dans la soirée",
    "TEV",
)
def _part(m: _Match) -> _Read | None:
    if "part" in m:
        at = m.node("part").first
        if m.after in ("de", "d'", "du", "des"):
            return None  # "à l'aube d'une guerre"
        if m.node("part").first == m.node("part").last and m.words.capital(at) and not m.words.capital(at - 1):
            return None  # the newspaper "Le Soir"
        if m.words.capital(at) and m.words.capital(at - 1) and not m.words.opens(at - 1):
            return None
        if m.before in ("tous", "chaque", "de"):
            return None
        return _Read(f"T{m.worth('part')}", type="TIME")
    word = m.word("day" if "day" in m else "day2")
    return _Read("TDT", type="TIME") if word == "journee" and m.after not in ("de", "d'", "du", "des") else None


# --- Ranges, depuis, jusqu'à, avant, après ---------------------------------------------------------------------------


def _borrow(day: int, full: str) -> str | None:
    """The day that shares month and year with a date written after it: "du 12 au 14 septembre"."""
    date = full.split(" ")[0]
    if not re.fullmatch(r"[\dX]{4}-\d\d-\d\d", date):
        return None
    tail = [word for word in full.split(" ")[1:] if not word.startswith("weekday:")]
    return " ".join([f"{date[:8]}{day:02}", *tail]) if day <= int(date[8:]) else None


def _shared(a: str, b: str) -> tuple[str, str]:
    """The two ends of a range, the first with the year of the second: "de janvier à mars 2022"."""
    year, months = b[:4], (a[5:7], b[5:7])
    if a.startswith("XXXX-") and year.isdecimal() and all(part.isdecimal() for part in months):
        a = f"{int(year) - (a[5:10] > b[5:10]):04}{a[4:]}"
    elif a.startswith("XXXX-") and year.isdecimal():
        a = f"{year}{a[4:]}"
    elif " " in b and " " not in a and b.split(" ")[1] in ("last", "next") and a.split(":")[0][:4] == b.split(":")[0][:4]:
        a = f"{a} {b.split(' ')[1]}"
    return a, b


@_rule(
    "days-of-month", "RANGE", "DATE",
    "(?P<det>entre le|le|du|des|au|weekday|de) (?P<a>DAY) er? (?:comma le? (?:weekday)? (?:DAY) er?)* (?:et|au|dash|a) (?:le|au|dash)? (?P<b>DATE)",
    "du 12 au 14 septembre", "XXXX-09-12/XXXX-09-14",
)  # fmt: skip
def _days_of_month(m: _Match) -> _Read | None:
    b = m.node("b")
    a = _borrow(m.number("a"), str(b.worth))
    if a is None:
        return None
    first = _Node(_SYMBOL["DATE"], m.node("a").first, m.node("a").last, a, "day-of-list")
    return _Read(f"{a}/{b.worth}", ends=(first, b))


@_rule(
    "dates-share",
    "DATE",
    "DATE SPAN",
    "(?P<a>DATE|SPAN) (?:et|dash) (?:le|du|au|en)? (?P<b>DATE|SPAN)",
    "samedi et dimanche derniers",
    "weekday:6 last",
)
def _dates_share(m: _Match) -> _Read | None:
    a, b = m.node("a"), m.node("b")
    if m.word("b") in ("hier",) or (" " not in str(b.worth) and not str(b.worth)[:4].isdecimal()):
        return None
    if str(b.worth).split(" ")[-1] in ("last", "next") and m.words.word(b.last)[-1:] != "s":
        return None  # "lundi et vendredi dernier": each for itself
    if len(str(a.worth).split(" ")[0]) == len(str(b.worth).split(" ")[0]):
        a.worth = _shared(str(a.worth), str(b.worth))[0]
    return None  # two expressions, one of which now knows more


@_rule(
    "range", "RANGE", "DATE SPAN PARTDAY",
    "(?:(?P<between>entre) (?:le)?|de|du|des|(?P<run>le)?) (?P<a>DATE|SPAN|PARTDAY) (?P<to>a|au|et|dash|jusque (?:a|au|en)) (?:le|ce|en)? (?P<b>DATE|SPAN|PARTDAY)",
    "de 1992 à 1994", "1992/1994",
)  # fmt: skip
def _range(m: _Match) -> _Read | None:
    a, b = m.node("a"), m.node("b")
    to = m.word("to")
    opening = m.words.word(m.nodes[0].first)
    if to in ("et", "ou") and opening != "entre":
        return None
    if opening not in ("entre", "de", "du", "des", "d'") and to != "-":
        return None
    if to in ("a", "au") and opening == "entre":
        return None
    if to == "-" and (a.symbol != b.symbol or not m.words.touches(m.node("to").first)):
        return None
    start, end = _shared(str(a.worth), str(b.worth))
    a.worth = start
    return _Read(f"{start}/{end}", ends=(a, b))


_SUPERLATIVE = re.compile(fr.SUPERLATIVES)


def _compares(m: _Match) -> bool:
    """Whether "depuis" closes a comparison: "les pires affrontements depuis 2020"."""
    start = m.words.starts[m.nodes[0].first]
    text = m.words.folded
    since = max(text.rfind(". ", 0, start), text.rfind("\n", 0, start), text.rfind(" ; ", 0, start), start - 110, 0)
    return _SUPERLATIVE.search(text, since, start) is not None


@_rule(
    "since",
    "SINCE",
    "depuis",
    "(?P<since>depuis) (?:le|ce|au)? (?P<a>DATE|SPAN|PARTDAY|NIGHT)",
    "depuis novembre 2020",
    "2020-11/now",
)
def _since(m: _Match) -> _Read | None:
    if _compares(m):
        return _Read("", make="DEAD")
    return _Read(f"{m.worth('a')}/now", mod="AFTER", ends=(m.node("a"),))


@_rule(
    "since-duration",
    "SINCE",
    "depuis",
    "depuis (?:(?:some|plus) de?|le)* one? (?P<span>DUR)",
    "depuis trois jours",
    "day:-3/now",
)
def _since_duration(m: _Match) -> _Read | None:
    if _compares(m):
        return _Read("", make="DEAD")
    return _Read(f"{_shift(str(m.worth('span')), -1)}/now", mod="AFTER")


@_rule(
    "since-that",
    "SINCE",
    "cela",
    "cela fait (?:(?:some|plus) de?)* (?P<span>DUR)",
    "cela fait trois ans que la guerre dure",
    "year:-3/now",
)
def _since_that(m: _Match) -> _Read | None:
    return _Read(f"{_shift(str(m.worth('span')), -1)}/now", mod="AFTER") if m.after in ("que", "qu'") else None


@_rule(
    "since-vague",
    "DUR",
    "depuis",
    "depuis (?:vague|des|le|some)+ (?:jour|semaine|mois|an|annees|heure|decennie|siecle)",
    "depuis plusieurs mois",
    "PXD/now",
)
def _since_vague(_: _Match) -> _Read | None:
    return _Read("PXD/now", type="DURATION")


@_rule(
    "until", "RANGE", "jusque ici", "(?:jusque (?:a|au|en|dans)?|de? ici (?:a|au)?) (?:le|ce|du|en)* (?P<b>DATE|SPAN|PARTDAY|NIGHT)",
    "jusqu'à vendredi", "now/weekday:5",
)  # fmt: skip
def _until(m: _Match) -> _Read | None:
    return _Read(f"now/{m.worth('b')}", mod="BEFORE", ends=(m.node("b"),))


@_rule("before", "RANGE", "avant", "avant (?:le|ce)? (?P<b>DATE|SPAN)", "avant 2020", "../2020")
def _before(m: _Match) -> _Read | None:
    return _Read(f"../{m.worth('b')}", mod="BEFORE", ends=(m.node("b"),))


@_rule("after", "RANGE", "apres", "apres (?:le|ce)? (?P<a>DATE|SPAN)", "après 2020", "2020/..")
def _after(m: _Match) -> _Read | None:
    return _Read(f"{m.worth('a')}/..", mod="AFTER", ends=(m.node("a"),))


@_rule("for-duration", "DUR", "DUR", "(?:pendant|en|apres)? (?:some de?)* (?P<span>DUR)", "pendant six semaines", "P6W")
def _for_duration(m: _Match) -> _Read | None:
    if m.node("span").rule != "duration":
        return None
    if len(m.nodes) == 1:
        return _Read("", make="DEAD")  # an age, a count: "38 ans"
    return _Read(str(m.worth("span")), type="DURATION")


# --- From classes to mentions ----------------------------------------------------------------------------------------

_BY_SYMBOL = {symbol: name for name, symbol in _SYMBOL.items()}
_EMITTED = frozenset(_SYMBOL[n] for n in ("DATE", "SPAN", "CLOCK", "PARTDAY", "NIGHT", "RANGE", "SINCE", "DUR"))
_NUMBERS = frozenset(_SYMBOL[n] for n in ("NUM", "MONTH"))


def _read_run(nodes: list[_Node], words: _Words) -> list[_Node]:
    """The nodes of a run after all rules."""
    symbols = "".join(node.symbol for node in nodes)
    here = set(symbols)
    for rule in RULES:
        if rule.needs.isdisjoint(here):
            continue
        match = rule.pattern.search(symbols)
        while match:
            m = _Match(nodes, match, words)
            read = rule.build(m)
            if read is None or not m.nodes:
                at = match.start() + 1
            else:
                at = match.start()
                while nodes[at] is not m.nodes[0]:
                    at += 1
                symbol = _SYMBOL[read.make or rule.makes]
                worth: int | str = int(read.value) if read.type in ("NUMBER", "MONTH") else read.value
                made = _Node(symbol, m.nodes[0].first, m.nodes[-1].last, worth, rule.name, read.type, read.mod, read.ends)
                nodes[at : at + len(m.nodes)] = [made]
                symbols = symbols[:at] + symbol + symbols[at + len(m.nodes) :]
                here.add(symbol)
                at += 1
            match = rule.pattern.search(symbols, at)
    return nodes


def _runs(symbols: str) -> Iterator[tuple[int, int]]:
    """First and last word (excluded) of each run of known words that may hold an expression."""
    for run in _RUN.finditer(symbols):
        for start in range(run.start(), run.end(), _LONGEST_RUN):
            end = min(start + _LONGEST_RUN, run.end())
            if _ANCHOR.search(symbols, start, end):
                yield start, end


def find_timexes(article: Article, *, ends: bool = False) -> list[Timex]:
    """The time expressions of ``article`` in text order, none inside another; durations and sets are among them.

    With ``ends``, each range, "depuis" and "jusqu'à" is followed by the expressions it is made of, as TIMEX3 marks them.

    >>> from datetime import date
    >>> article = Article("a", date(2022, 9, 20), "Les combats de la semaine passée ont repris mardi.")
    >>> [(article[t.span], t.value, t.rule) for t in find_timexes(article)]
    [('la semaine passée', 'week:-1', 'unit-last-next'), ('mardi', 'weekday:2', 'weekday')]
    """
    folded = fold(article.text)
    tokens = [(m.group(), m.start()) for m in _TOKEN.finditer(folded)]
    if not tokens:
        return []
    symbols = "".join([_CLASSES[word] for word, _ in tokens])
    words: _Words | None = None
    found: list[Timex] = []
    for start, end in _runs(symbols):
        if words is None:
            words = _Words(article, folded, [word for word, _ in tokens], [at for _, at in tokens])
        nodes = [_Node(symbols[i], i, i, _worth(words.words[i], symbols[i])) for i in range(start, end)]
        for node in _read_run(nodes, words):
            _collect(node, words, ends, found)
    return found


def _worth(word: str, symbol: str) -> int | str:
    if word in _WORTH:
        return _WORTH[word]
    if symbol == _SYMBOL["daynum"] or symbol == _SYMBOL["number"] or symbol == _SYMBOL["year"]:
        return int(word)
    return _WORTH.get(word.replace(" ", "-"), 0)


def _collect(node: _Node, words: _Words, ends: bool, found: list[Timex]) -> None:
    if node.symbol not in _EMITTED or not node.rule or not node.worth:
        if node.type == "SET":
            found.append(Timex(_span(node, words), node.rule, "SET", str(node.worth)))
        return
    value = str(node.worth)
    type_ = "TIME" if node.type == "DATE" and re.search(r"(?:^| )T(?:\d|[A-Z]{2})", value) else node.type
    found.append(Timex(_span(node, words), node.rule, type_, value, node.mod))
    if ends:
        for end in node.ends:
            _collect(end, words, ends, found)


def _span(node: _Node, words: _Words) -> Span:
    first = node.first
    while (
        first > 0
        and words.words[first] not in ("le",)
        and words.words[first - 1] in ("le", "la", "l'", "les", "ce", "cette", "ces", "cet")
        and first == node.first
    ):
        first -= 1
    return Span(words.starts[first], words.starts[node.last] + len(words.words[node.last]))
