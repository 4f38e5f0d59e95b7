"""Text → time expressions: typed and underspecified, not yet dates.

The rules run in order over each run of known words; what a rule reads becomes one new class, so that later rules build on
earlier ones: "14 septembre" is a DATE, "depuis DATE" a SINCE. Unknown words end a run, so no rule ever looks far.

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
``year:-1`` (of which year), ``START`` ``MID`` ``END`` (thirds), ``H1`` ``H2`` (halves), ``D20`` (day of the month), ``TMO`` (when in the
day), ``bare`` (a day that only a date told before can complete: "le 15 avril … le 18"). A duration whose ``mod`` is AFTER or
BEFORE is counted from the day of the event behind it: "deux jours après le raid de dimanche".
"""

import re
from collections.abc import Iterator

from geo.model import Article, Span, Timex
from geo.text import read as read_text
from geo.timex import fr, rules_calendar, rules_hours, rules_ranges, rules_spans
from geo.timex.words import CLASSES, SYMBOL, UNKNOWN, WORTH, Match, Node, Rule, Words

__all__ = ["RULES", "find_timexes"]

RULES: tuple[Rule, ...] = (*rules_calendar.RULES, *rules_spans.RULES, *rules_hours.RULES, *rules_ranges.RULES)
"""All rules, in the order in which they run."""

_TOKEN = re.compile(
    r"aujourd'hui|a(?:pres|vant)[- ](?:midi|hier|demain|veille)\b|week[- ]?ends?\b|mi-journee\b|[^\W\d_]+'?"
    r"|\d{4}-\d\d?-\d\d?(?!\d)|\d\d?-\d\d?-\d{4}(?!\d)|\d+(?:[/.:]\d+)*|\n|[^\s\w]"
)
_SIGN = re.compile(  # without one of these a run holds no expression; "le 14", "sous huitaine"
    "["
    + "".join(SYMBOL[name] for name in (*fr.ANCHORS, "hhmm", "numdate", "daymonth", "depuis"))
    + "]|[{le}{du}{au}]{daynum}|{pendant}{about}".format(**SYMBOL)
)
_TIME = re.compile(r"(?:^| )T(?:\d|[A-Z]{2})")
_LONGEST_RUN = 48  # words; a longer run is read in pieces, so that time stays linear


_WANTED = {symbol: sum(1 << place for place, rule in enumerate(RULES) if symbol in rule.needs) for symbol in SYMBOL.values()}
"""By symbol, the rules that need it, each a bit at its place in the order."""

_EMITTED = frozenset(SYMBOL[n] for n in ("DATE", "SPAN", "CLOCK", "PARTDAY", "NIGHT", "RANGE", "SINCE", "DUR"))


def _read_run(nodes: list[Node], words: Words) -> list[Node]:
    """The nodes of a run after all rules."""
    symbols = "".join([node.symbol for node in nodes])
    due = 0
    for symbol in symbols:
        due |= _WANTED[symbol]
    while due:
        first = due & -due
        due ^= first
        rule = RULES[first.bit_length() - 1]
        match = rule.pattern.search(symbols)
        while match:
            m = Match(nodes, match, words)
            read = rule.build(m)
            if read is None or not m.nodes:
                at = match.start() + 1
            else:
                at = match.start()
                while nodes[at] is not m.nodes[0]:
                    at += 1
                symbol = SYMBOL[read.make or rule.makes]
                worth: int | str = int(read.value) if read.type in ("NUMBER", "MONTH") else read.value
                made = Node(symbol, m.nodes[0].first, m.nodes[-1].last, worth, rule.name, read.type, read.mod, read.ends)
                nodes[at : at + len(m.nodes)] = [made]
                symbols = symbols[:at] + symbol + symbols[at + len(m.nodes) :]
                due |= _WANTED[symbol] & -(first << 1)  # what it calls for among the rules still to come
                at += 1
            match = rule.pattern.search(symbols, at)
    return nodes


def _runs(symbols: str) -> Iterator[tuple[int, int]]:
    """First and last word (excluded) of each run of known words that may hold an expression."""
    done = 0
    for sign in _SIGN.finditer(symbols):
        if sign.start() < done:
            continue
        first = symbols.rfind(UNKNOWN, done, sign.start()) + 1 or done
        done = symbols.find(UNKNOWN, sign.end())
        done = done if done >= 0 else len(symbols)
        for start in range(first, done, _LONGEST_RUN):
            end = min(start + _LONGEST_RUN, done)
            if _SIGN.search(symbols, start, end):
                yield start, end


def find_timexes(article: Article, *, ends: bool = False) -> list[Timex]:
    """The time expressions of ``article`` in text order, none inside another; durations and sets are among them.

    With ``ends``, each range, "depuis" and "jusqu'à" is followed by the expressions it is made of, as TIMEX3 marks them.

    >>> from datetime import date
    >>> article = Article("a", date(2022, 9, 20), "Les combats de la semaine passée ont repris mardi.")
    >>> [(article[t.span], t.value, t.rule) for t in find_timexes(article)]
    [('la semaine passée', 'week:-1', 'unit-last-next'), ('mardi', 'weekday:2', 'weekday')]
    """
    folded = read_text(article.text).folded
    tokens = list(_TOKEN.finditer(folded))
    words = Words(article, folded, list(map(re.Match.group, tokens)), list(map(re.Match.start, tokens)))
    symbols = "".join(map(CLASSES.__getitem__, words.words))
    found: list[Timex] = []
    for start, end in _runs(symbols):
        nodes = [Node(symbols[i], i, i, _worth(words.words[i], symbols[i])) for i in range(start, end)]
        for node in _read_run(nodes, words):
            _collect(node, words, ends, found)
    return found


def _worth(word: str, symbol: str) -> int | str:
    if word in WORTH:
        return WORTH[word]
    if symbol == SYMBOL["daynum"] or symbol == SYMBOL["number"] or symbol == SYMBOL["year"]:
        return int(word)
    return WORTH.get(word.replace(" ", "-"), 0)


def _collect(node: Node, words: Words, ends: bool, found: list[Timex]) -> None:
    if node.symbol not in _EMITTED or not node.rule or not node.worth:
        if node.type == "SET":
            found.append(Timex(_span(node, words), node.rule, "SET", str(node.worth)))
        return
    value = str(node.worth)
    type_ = "TIME" if node.type == "DATE" and _TIME.search(value) else node.type
    found.append(Timex(_span(node, words), node.rule, type_, value, node.mod))
    if ends:
        for end in node.ends:
            _collect(end, words, ends, found)


def _span(node: Node, words: Words) -> Span:
    first = node.first
    while (
        first > 0
        and words.words[first] not in ("le",)
        and words.words[first - 1] in ("le", "la", "l'", "les", "ce", "cette", "ces", "cet")
        and first == node.first
    ):
        first -= 1
    return Span(words.starts[first], words.starts[node.last] + len(words.words[node.last]))
