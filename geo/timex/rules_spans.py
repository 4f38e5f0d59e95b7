"""Rules of weeks, months and years told from now, of hours that stand before durations, and of durations."""

import re

from geo.timex import fr
from geo.timex.words import SYMBOL, WORTH, Match, Read, Rule, collect

__all__ = ["RULES", "shift"]

RULES: list[Rule] = []
rule = collect(RULES)


UNIT_NAMES = {"D": "day", "W": "week", "M": "month", "Y": "year", "E": "weekend", "T": "decade", "C": "century"}


@rule(
    "unit-last-next", "SPAN", "semaine mois an weekend decennie siecle",
    "(?:(?P<unit>semaine|mois|an|weekend|decennie|siecle) (?P<which>dernier|prochain|precedent|suivant)|(?P<first>prochain|dernier) (?P<unit2>weekend|semaine|mois|an))",
    "la semaine passée", "week:-1",
)  # fmt: skip
def _unit_last_next(m: Match) -> Read | None:
    unit = UNIT_NAMES[str(m.worth("unit" if "unit" in m else "unit2"))]
    which = m.worth("which" if "which" in m else "first")
    if "first" in m and m.after in ("de", "d'", "du"):
        return None  # "le dernier week-end de juin", "la dernière semaine d'octobre"
    if m.word("unit" if "unit" in m else "unit2") in ("semaines", "ans"):
        return None
    if isinstance(which, int):
        return Read(f"text-{unit}:{which:+d}")
    if "first" in m and (which == "last" or unit in ("month", "year")) and unit != "weekend" and m.before not in ("la", "le"):
        return None
    return Read(f"{unit}:{-1 if which == 'last' else 1:+d}")


@rule(
    "unit-this", "SPAN", "semaine mois an weekend annees decennie siecle",
    "(?:ce (?P<unit>semaine|mois|an|weekend|decennie|siecle) (?:dash? (?:ci|(?P<that>le)))?|meme (?P<same>semaine|mois|an|weekend)|nouvelle (?P<new>an))",
    "cette semaine", "week:+0",
)  # fmt: skip
def _unit_this(m: Match) -> Read | None:
    if "same" in m:
        return None if m.before in ("une", "un", "d'une", "d'un") else Read(f"text-{UNIT_NAMES[str(m.worth('same'))]}:+0")
    if "new" in m:
        return Read("year:+0 this") if m.word("new") == "annee" and m.before == "la" else None
    if m.word("unit") in ("semaines", "ans", "decennies") or (
        m.word("unit") == "mois" and m.after in ("derniers", "prochains")
    ):
        return None
    unit = UNIT_NAMES[str(m.worth("unit"))]
    if "that" in m and m.words.word(m.nodes[-1].last) == "la" and m.words.word(m.nodes[-1].last - 1) == "-":
        return Read(f"text-{unit}:+0")
    if "that" in m:
        m.nodes[:] = m.nodes[:2]
    return Read(f"{unit}:+0")


@rule(
    "fuzzy-unit",
    "SPAN",
    "fuzzy courant",
    "(?:(?P<fuzzy>fuzzy)|courant) (?:de|du) le? (?P<unit>semaine|mois|an|siecle|decennie)",
    "la fin du mois",
    "month:+0 END",
)
def _fuzzy_unit(m: Match) -> Read | None:
    if m.after in ("de", "d'", "des", "du") or m.word("unit") in ("semaines", "ans"):
        return None
    value = f"{UNIT_NAMES[str(m.worth('unit'))]}:+0"
    return Read(f"{value} {m.worth('fuzzy')}", mod=str(m.worth("fuzzy"))) if "fuzzy" in m else Read(value)


@rule(
    "fuzzy-span",
    "SPAN",
    "SPAN",
    "(?:(?P<fuzzy>fuzzy|mi)|courant) (?:de|du|des|dash)? le? (?P<span>SPAN)",
    "au début des années 1990",
    "1990s START",
)
def _fuzzy_span(m: Match) -> Read | None:
    value = str(m.worth("span"))
    if len(m.nodes) == 3 and m.nodes[1].symbol == SYMBOL["le"]:
        return None  # "prendra fin l'hiver prochain"
    if "fuzzy" not in m:
        return Read(value)
    return Read(f"{value} {m.worth('fuzzy')}", mod=str(m.worth("fuzzy")))


@rule(
    "first-months", "SPAN", "premiers",
    "(?P<n>NUMERAL) premiers mois (?:de le (?P<year>an)|de (?P<span>SPAN))",
    "les six premiers mois de 2022", "2022 M6",
)  # fmt: skip
def _first_months(m: Match) -> Read | None:
    n = int(m.word("n")) if m.word("n").isdecimal() else m.number("n")
    span = "year:+0" if "year" in m else str(m.worth("span"))
    if not 1 < n < 12 or not (span.isdecimal() or span.startswith("year:")):
        return None
    return Read(f"{span} M{n}")


@rule(
    "half-of",
    "SPAN",
    "moitie",
    "(?P<n>ordinal) moitie (?:de|du|des) le? (?P<span>SPAN)",
    "dans la seconde moitié de l'année dernière",
    "year:-1 H2",
)
def _half_of(m: Match) -> Read | None:
    return Read(f"{m.worth('span')} H{min(m.number('n'), 2)}")


@rule(
    "fortnight-of",
    "SPAN",
    "about",
    "(?P<n>ordinal) (?P<fortnight>about) (?:de|du|des) le? (?P<span>SPAN)",
    "durant la seconde quinzaine du mois de juin",
    "XXXX-06 H2",
)
def _fortnight_of(m: Match) -> Read | None:
    month = str(m.worth("span"))
    n = m.number("n")
    if m.word("fortnight") != "quinzaine" or n > 2 or not re.fullmatch(r"(?:XXXX|\d{4})-\d\d", month):
        return None
    return Read(f"{month} H{n}")


@rule(
    "of-year",
    "SPAN",
    "SPAN",
    "(?P<date>DATE|SPAN) (?:de|du) (?:le)? (?P<span>SPAN)",
    "en mars de l'an dernier",
    "XXXX-03 year:-1",
)
def _of_year(m: Match) -> Read | None:
    date, span = str(m.worth("date")), str(m.worth("span"))
    if date.startswith("XXXX-") and span.split(":")[0] in ("year", "text-year"):
        return Read(f"{date} {span}", make="DATE" if m.node("date").symbol == SYMBOL["DATE"] else "")
    if date.startswith("weekday:") and span.split(":")[0] in ("week", "text-week"):
        return Read(f"{date} {span}", make="DATE")
    return None


@rule(
    "week-of",
    "SPAN",
    "semaine weekend",
    "(?P<unit>semaine|weekend) (?:du|de) le? (?P<date>DATE)",
    "la semaine du 12 septembre",
    "XXXX-09-12 week",
)
def _week_of(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} {'week' if m.worth('unit') == 'W' else 'weekend'}", ends=(m.node("date"),))


_NO_CLOCK = fr.word_set("en pendant durant sous dans les dernieres prochaines quelque environ pres plus moins toutes")


@rule(
    "clock", "CLOCK", "h hhmm heure",
    "(?:(?P<h>daynum|number) h (?P<min>daynum|number)?|(?P<hhmm>hhmm)|(?P<prep>a|vers|des|de|entre|et|avant|apres|jusque a) (?P<hour>daynum|number|word|sept|one|NUM) heure (?P<min2>daynum|number)?) (?:(?:du|de le) part)? local?",
    "à 14h30", "T14:30",
)  # fmt: skip
def _clock(m: Match) -> Read | None:
    before = m.before
    if "hhmm" in m:
        if before.isalpha() and before not in ("a", "vers", "des", "entre", "et", "de", "avant", "apres", "jusqu'a"):
            return None
        hour, minute = map(int, m.word("hhmm").split(":"))
        return Read(f"T{hour:02}:{minute:02}", type="TIME") if hour < 24 else None
    if "h" in m:
        hour, minute = int(m.word("h")), int(m.word("min")) if "min" in m else 0
        if (
            before in _NO_CLOCK
            or (before == "a" and m.words.word(m.nodes[0].first - 2) == "y")
            or (before == "de" and "min" not in m and m.after not in ("a", "-"))
        ):
            return None  # "en 24 h", "une trêve de 24 h"
    else:
        if before in ("y", "depuis", "pres", "plus", "moins"):
            return None  # "il y a 3 heures"
        node = m.node("hour")
        hour = int(m.words.word(node.first)) if m.words.word(node.first).isdecimal() else int(node.worth)
        minute = int(m.word("min2")) if "min2" in m else 0
        prep = m.word("prep")
        then = m.words.word(m.nodes[-1].last + 2)
        ranged = m.after in ("a", "et") and (then in WORTH or then.isdecimal()) and then != "partir"
        if (
            prep in ("apres", "de", "et", "avant")
            and len(m.nodes) == 3
            and not ranged
            and m.after not in fr.WORDS["weekday"]
            and before not in ("alentours", "environs", "autour")
        ):
            return None  # "après six heures de débats"
    if m.after in ("de", "d'"):
        return None  # "à 3 h de route"
    if hour > 24 or minute > 59:
        return None
    return Read(f"T{hour % 24:02}:{minute:02}", type="TIME")


@rule("noon", "CLOCK", "midi minuit", "(?:a|vers|des|avant|apres|entre|et|jusque a) (?P<at>midi|minuit)", "vers midi", "T12:00")
def _noon(m: Match) -> Read | None:
    return Read("T12:00" if m.word("at") == "midi" else "T00:00", type="TIME")


@rule(
    "weekend",
    "SPAN",
    "weekend",
    "(?:pendant|de|dans|courant (?:de|du))? (?:le|du) (?P<unit>weekend)",
    "durant le week-end",
    "weekend:+0 bare",
)
def _weekend(m: Match) -> Read | None:
    return None if m.word("unit").endswith("s") or m.after in ("du", "de") else Read("weekend:+0 bare")


@rule(
    "nth-weekday", "DATE", "ordinal dernier",
    "(?P<n>ordinal|dernier|daynum er) (?:(?P<day>DATE)|(?P<end>weekend)) (?:de|du) le? (?P<span>SPAN)",
    "le premier samedi de juillet", "XXXX-07 n1d6x1",
)  # fmt: skip
def _nth_weekday(m: Match) -> Read | None:
    n = "L" if m.node("n").symbol == SYMBOL["dernier"] else str(m.number("n"))
    span = str(m.worth("span"))
    if len(span.split(" ")[0]) != 7 and not span.startswith("month:"):
        return None
    if "end" in m:
        return Read(f"{span} n{n}d6x2", make="SPAN")
    day = str(m.worth("day"))
    return Read(f"{span} n{n}d{day[8:]}x1") if re.fullmatch(r"weekday:\d", day) else None


@rule(
    "week-of-month",
    "SPAN",
    "semaine",
    "(?P<n>ordinal|dernier) semaine (?:de|du) le? (?P<span>SPAN)",
    "la première semaine d'août",
    "XXXX-08 W1",
)
def _week_of_month(m: Match) -> Read | None:
    value = str(m.worth("span"))
    if not value.startswith(("XXXX-", "1", "2", "month:")) or len(value.split(" ")[0]) != 7:
        return None
    return Read(f"{value} {'WL' if m.node('n').symbol == SYMBOL['dernier'] else 'W' + str(m.worth('n'))}")


@rule(
    "duration",
    "DUR",
    "jour semaine mois annees an heure h minute decennie siecle",
    "(?P<n>NUMERAL) (?:de)? (?P<unit>UNIT)",
    "pendant six semaines",
    "",
)
def _duration(m: Match) -> Read | None:
    n = int(m.word("n")) if m.word("n").isdecimal() and len(m.groups["n"]) == 1 else int(m.worth("n"))
    if m.node("n").symbol == SYMBOL["NUM"]:
        n = int(m.worth("n"))
    if n > 3000 or (len(m.nodes) > 2 and m.node("n").symbol != SYMBOL["about"]):
        return None
    if m.node("unit").symbol == SYMBOL["h"] and m.after.isdecimal():
        return None
    unit = str(m.worth("unit"))
    if unit == "h" and m.node("unit").symbol == SYMBOL["minute"]:
        return Read("PT0H", type="DURATION")
    if unit == "h":
        return Read(f"PT{n}H", type="DURATION")
    if unit in "TC":
        return Read(f"P{n * (10 if unit == 'T' else 100)}Y", type="DURATION")
    return Read(f"P{n}{unit}", type="DURATION")


def shift(duration: str, sign: int) -> str:
    """The day, week, month or year that lies a duration away."""
    if duration.startswith("PT"):
        return f"day:{sign * (int(duration[2:-1]) // 24):+d}"
    if duration == "P1W":
        return f"day:{sign * 7:+d}"  # "il y a une semaine" is said of the day; two weeks and more, of the week
    return f"{UNIT_NAMES[duration[-1]]}:{sign * int(duration[1:-1]):+d}"


@rule("ago", "SPAN", "DUR", "(?:il y a|y a|voici) (?:(?:some|plus) de?)* one? (?P<span>DUR)", "il y a deux ans", "year:-2")
def _ago(m: Match) -> Read | None:
    if m.words.word(m.nodes[0].first) in ("voici", "voila") and m.after in ("que", "qu'"):
        return Read(f"{shift(str(m.worth('span')), -1)}/now", mod="AFTER", make="SINCE")
    if m.after == "jour":  # "il y a un an jour pour jour"
        return Read(f"{shift(str(m.worth('span')), -1)} exact", make="DATE")
    return Read(shift(str(m.worth("span")), -1))


@rule(
    "ago-vague",
    "DUR",
    "vague one",
    "(?:il y a|voici) (?:vague|some) (?:jour|semaine|mois|an|annees|heure|decennie)",
    "il y a quelques jours",
    "PXD/now",
)
def _ago_vague(_: Match) -> Read | None:
    return Read("PXD/now", type="DURATION")


@rule(
    "in-duration", "SPAN", "DUR", "dans (?:(?:some|plus) de?)* one? (?P<within>le)? (?P<span>DUR)", "dans trois jours", "day:+3"
)
def _in_duration(m: Match) -> Read | None:
    if m.words.word(m.nodes[-1].last).startswith("journee"):
        return None
    if m.after in ("de", "d'"):
        return None
    value = shift(str(m.worth("span")), 1)
    return Read(f"now/{value}", make="RANGE") if "within" in m else Read(value)


@rule(
    "duration-later",
    "SPAN",
    "DUR",
    "(?P<span>DUR) (?:plus (?P<side>tard)|(?P<before>auparavant)|(?P<bare>avant|apres))",
    "deux jours plus tard",
    "text-day:+2",
)
def _duration_later(m: Match) -> Read | None:
    group = next(g for g in ("side", "before", "bare") if g in m)
    if group == "bare" and (m.after.isalnum() or m.after.endswith("'")):
        return None  # "deux jours après l'attaque"
    value = shift(str(m.worth("span")), m.number(group))
    return Read(f"text-{value}", make="DATE" if value.startswith("day") else "")


@rule(
    "day-of-this-month",
    "DATE",
    "SPAN",
    "le (?P<day>daynum) er? (?:de|du) le? (?P<span>SPAN)",
    "le 20 de ce mois",
    "month:+0 D20",
)
def _day_of_this_month(m: Match) -> Read | None:
    span = str(m.worth("span"))
    return Read(f"{span} D{int(m.word('day'))}") if span.startswith(("month:", "text-month:")) and " " not in span else None


@rule("within", "RANGE", "pendant", "(?P<prep>pendant) (?P<n>DUR|about)", "sous huitaine", "now/day:+8")
def _within(m: Match) -> Read | None:
    if m.word("prep") != "sous":
        return None
    node = m.node("n")
    if node.symbol == SYMBOL["DUR"]:
        return Read(f"now/{shift(str(node.worth), 1)}") if node.rule == "duration" else None
    return Read(f"now/day:+{node.worth}") if m.word("n") in ("huitaine", "quinzaine") else None


@rule(
    "hours-later",
    "SPAN",
    "heure minute",
    "(?:vague|one)? (?:heure|minute) plus (?:tard)",
    "quelques heures plus tard",
    "text-day:+0",
)
def _hours_later(_: Match) -> Read | None:
    return Read("text-day:+0", make="DATE")


@rule(
    "duration-from-date",
    "SPAN",
    "DUR",
    "(?P<span>DUR) (?P<side>avant|apres) (?:le|ce)? (?P<date>DATE)",
    "deux jours après le 14 juillet",
    "XXXX-07-14 plus:+2",
)
def _duration_from_date(m: Match) -> Read | None:
    value, date = shift(str(m.worth("span")), m.number("side")), str(m.worth("date"))
    if value.startswith("week:"):
        return Read(f"{date} plus:{7 * int(value[5:]):+d} week", ends=(m.node("date"),))
    return Read(f"{date} plus:{value[4:]}", make="DATE", ends=(m.node("date"),)) if value.startswith("day:") else None


@rule("duration-from", "DUR", "DUR", "(?P<span>DUR) (?P<side>avant|apres)", "deux jours après l'attaque de mardi", "P2D")
def _duration_from(m: Match) -> Read | None:
    """Dated only where the event is: the resolver looks for its day in the words behind."""
    if m.node("span").rule != "duration" or not m.after.rstrip("'").isalpha():
        return None
    return Read(str(m.worth("span")), mod="AFTER" if m.number("side") > 0 else "BEFORE", type="DURATION")


@rule(
    "last-n", "RANGE", "dernier prochain",
    "(?:(?P<n>NUMERAL) (?P<which>dernier|prochain)|(?P<which2>dernier|prochain) (?P<n2>NUMERAL)) (?P<unit>jour|semaine|mois|an|annees|heure|decennie)",
    "ces trois derniers jours", "day:-3/now",
)  # fmt: skip
def _last_n(m: Match) -> Read | None:
    node = m.node("n" if "n" in m else "n2")
    if node.symbol == SYMBOL["one"]:
        return None
    n = int(m.words.word(node.first)) if m.words.word(node.first).isdecimal() else int(node.worth)
    unit = str(m.worth("unit"))
    if unit == "T":
        unit, n = "Y", n * 10
    sign = -1 if m.worth("which" if "n" in m else "which2") == "last" else 1
    value = shift(f"PT{n}H" if unit == "h" else f"P{n}{unit}", sign)
    return Read(f"{value}/now" if sign < 0 else f"now/{value}")


@rule(
    "these-last",
    "RANGE",
    "dernier",
    "(?P<which>ce) (?:(?P<last>dernier) (?P<unit>jour|semaine|mois|an|annees)|(?P<unit2>jour|semaine|mois|an|annees) (?P<last2>dernier))",
    "ces derniers jours",
    "day:-6/now",
)
def _these_last(m: Match) -> Read | None:
    """Nobody says how many: days are those of a week, weeks and years have no beginning."""
    several = m.word("which") == "ces" and m.word("last" if "last" in m else "last2").startswith("dern")
    if not several:
        return None
    return Read("day:-6/now" if m.worth("unit" if "unit" in m else "unit2") == "D" else "../now")


@rule("last-n", "RANGE", "DUR", "dernier (?P<span>DUR)", "les dernières 48 heures", "day:-2/now")
def _last_duration(m: Match) -> Read | None:
    if not m.words.word(m.nodes[0].first).startswith("dern"):
        return None  # "il a passé une journée"
    return Read(f"{shift(str(m.worth('span')), -1)}/now")


@rule("next-n", "RANGE", "DUR", "(?:prochain|de? ici (?:a|au)?) (?:le)? (?P<span>DUR)", "d'ici deux mois", "now/month:+2")
def _next_duration(m: Match) -> Read | None:
    return Read(f"now/{shift(str(m.worth('span')), 1)}")
