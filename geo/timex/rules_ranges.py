"""Rules of ranges, and of depuis, jusqu'à, avant and après."""

import re

from geo.timex import fr
from geo.timex.rules_calendar import borrow, shared
from geo.timex.rules_spans import shift
from geo.timex.words import SYMBOL, Match, Node, Read, Rule, Words, collect

__all__ = ["RULES"]

RULES: list[Rule] = []
rule = collect(RULES)


@rule(
    "days-of-month", "RANGE", "DATE",
    "(?P<det>entre le|le|du|des|au|weekday|de) (?P<a>DAY) er? (?:comma le? (?:weekday)? (?:DAY) er?)* (?:et|au|dash|a) (?:le|au|dash)? (?P<b>DATE)",
    "du 12 au 14 septembre", "XXXX-09-12/XXXX-09-14",
)  # fmt: skip
def _days_of_month(m: Match) -> Read | None:
    b = m.node("b")
    a = borrow(m.number("a"), str(b.worth))
    if a is None:
        return None
    first = Node(SYMBOL["DATE"], m.node("a").first, m.node("a").last, a, "day-of-list")
    return Read(f"{a}/{b.worth}", ends=(first, b))


_AFTER_BARE_DAY = fr.word_set(
    ", . ; : ) ! ? le la les l' un une des du d' de a au aux en et ou dans par pour sur sous avec contre vers chez pres "
    "apres avant quand lorsque que qu' qui s' se est sera sont seront ont n' ne selon ils il elle elles on puis mais ses son sa leur leurs ce cette"
) | {"", "\n"}


@rule(
    "bare-days", "RANGE", "daynum",
    "(?P<open>entre le|du|le) (?P<a>daynum) er? (?P<to>au|et) le? (?P<b>daynum) er? (?!h|heure|MONTH|dash|DAY|UNIT|slash)",
    "du 12 au 14, 300 familles ont fui", "XXXX-XX-12 bare/XXXX-XX-14 bare",
)  # fmt: skip
def _bare_days(m: Match) -> Read | None:
    opening, a, b = m.word("open"), int(m.word("a")), int(m.word("b"))
    if (opening == "du") != (m.word("to") == "au") or opening in ("le", "la", "l'") or not a < b:
        return None
    if m.after not in _AFTER_BARE_DAY or m.after in ("de", "d'", "du", "des"):
        return None
    return Read(f"XXXX-XX-{a:02} bare/XXXX-XX-{b:02} bare")


@rule(
    "bare-day",
    "DATE",
    "daynum",
    "(?P<det>le|du|au) (?P<day>daynum) er? (?!h|heure|MONTH|dash|DAY|UNIT|slash)",
    "le 14, la ville tomba",
    "XXXX-XX-14 bare",
)
def _bare_day(m: Match) -> Read | None:
    """A day that only a date told before it can complete; the resolver leaves it alone where there is none."""
    said, words = m.word("day"), m.words
    if m.word("det") == "du":
        nouns = (m.before, words.word(m.nodes[0].first - 2))
        if m.after not in _AFTER_BARE_DAY or m.after in ("de", "du", "des", "au", "a"):
            return None
        if fr.PLANNED_NOUNS.isdisjoint(nouns) and m.before not in fr.DAY_PARTS:
            return None
        return Read(f"XXXX-XX-{int(said):02}")  # "la grève générale du 24", "dans la soirée du 9"
    if m.word("det") == "au" and m.before not in ("jusqu'", "jusque") and m.before not in fr.FUTURE_PARTICIPLES:
        return None
    if (
        words.word(m.nodes[0].first) not in ("le", "au")
        or said[0] == "0"
        or (len(m.nodes) > 2 and said != "1")
        or m.after not in _AFTER_BARE_DAY
    ):
        return None  # "le 10 Downing Street", "les 14"
    if m.after in ("de", "d'", "du", "des") or (
        m.after in (".", ",", ":") and words.word(m.nodes[-1].last + 2)[:1].isdecimal()
    ):
        return None  # "le 3 de la rue", "le 49.3"
    if m.after in (".", ":", ",", ")") and not words.touches(m.nodes[-1].last + 1):
        return None
    alone = _participle(words, m.nodes[0].first - 1) and (m.word("det") == "au" or m.after in (".", "", "\n", ";"))
    return Read(f"XXXX-XX-{int(said):02}{'' if alone else ' bare'}")  # "mis en délibéré le 7.", "fixé au 16"


def _participle(words: Words, at: int) -> bool:
    """Whether the word is a participle, of which a day may be told: "rendu le 7", "fixée au 16"."""
    word = words.word(at)
    if word in fr.PARTICIPLES or word in fr.FUTURE_PARTICIPLES:
        return True
    stem = word.rstrip("es")
    return len(word) > 3 and len(stem) < len(word) and words.article.text[words.starts[at] + len(stem)] in "éÉ"


@rule(
    "dates-share",
    "DATE",
    "DATE SPAN",
    "(?P<a>DATE|SPAN) (?:et|dash) (?:le|du|au|en)? (?P<b>DATE|SPAN)",
    "samedi et dimanche derniers",
    "weekday:6 last",
)
def _dates_share(m: Match) -> Read | None:
    a, b = m.node("a"), m.node("b")
    if m.word("b") in ("hier",) or (" " not in str(b.worth) and not str(b.worth)[:4].isdecimal()):
        return None
    if str(b.worth).split(" ")[-1] in ("last", "next") and m.words.word(b.last)[-1:] != "s":
        return None  # "lundi et vendredi dernier": each for itself
    if len(str(a.worth).split(" ")[0]) == len(str(b.worth).split(" ")[0]):
        a.worth = shared(str(a.worth), str(b.worth))[0]
    return None  # two expressions, one of which now knows more


@rule(
    "range", "RANGE", "DATE SPAN PARTDAY",
    "(?:(?P<between>entre) (?:le)?|de le?|du|des|(?P<run>le)?) (?P<a>DATE|SPAN|PARTDAY) (?P<to>a|au|et|dash|jusque (?:a|au|en)) (?:le|ce|en)? (?P<b>DATE|SPAN|PARTDAY)",
    "de 1992 à 1994", "1992/1994",
)  # fmt: skip
def _range(m: Match) -> Read | None:
    a, b = m.node("a"), m.node("b")
    to = m.word("to")
    opening = m.words.word(m.nodes[0].first)
    if to in ("et", "ou") and opening != "entre":
        return None
    if opening not in ("entre", "de", "du", "des", "d'") and to != "-":
        return None
    if to in ("a", "au") and opening == "entre":
        return None
    years = str(a.worth).isdecimal() and str(b.worth).isdecimal()
    if to == "-" and (a.symbol != b.symbol or not (years or m.words.touches(m.node("to").first))):
        return None
    start, end = shared(str(a.worth), str(b.worth))
    a.worth = start
    return Read(f"{start}/{end}", ends=(a, b))


@rule(
    "weekdays-in-a-row",
    "RANGE",
    "DATE",
    "(?P<a>DATE) (?P<to>et) (?:le|ce)? (?P<b>DATE)",
    "samedi et dimanche",
    "weekday:6/weekday:7",
)
def _weekdays_in_a_row(m: Match) -> Read | None:
    a, b = str(m.worth("a")).split(" "), str(m.worth("b")).split(" ")
    if m.word("to") != "et" or not (a[0].startswith("weekday:") and b[0].startswith("weekday:")) or a[1:] != b[1:]:
        return None
    if int(b[0][8:]) != int(a[0][8:]) % 7 + 1:
        return None  # "lundi et jeudi" are two days
    return Read(f"{m.worth('a')}/{m.worth('b')}", ends=(m.node("a"), m.node("b")))


@rule("season-of-years", "RANGE", "SPAN", "(?P<a>SPAN) (?:dash|slash) (?P<b>daynum|number)", "la saison 2022-23", "2022/2023")
def _season_of_years(m: Match) -> Read | None:
    year, said = str(m.worth("a")), m.word("b")
    if not year.isdecimal() or len(said) != 2 or int(said) != (int(year) + 1) % 100:
        return None
    return Read(f"{year}/{int(year) + 1}", ends=(m.node("a"),))


_SUPERLATIVE = re.compile(fr.SUPERLATIVES)
_PREDICATE = re.compile(
    r"[,;:]|\b(?:est|sont|a|ont|etait|etaient|avait|avaient|sera|seront)\b(?! (?:frapper|toucher|avoir|etre|viser)\b)"
)


def _predicate(m: Match, start: int, end: int) -> bool:
    """Whether a verb or a comma stands between; "à" folds like the verb "a" and is none."""
    text = m.words.article.text
    return any(hit[0] != "a" or text[hit.start()] not in "àÀ" for hit in _PREDICATE.finditer(m.words.folded, start, end))


def _compares(m: Match) -> bool:
    """Whether "depuis" closes a comparison: "les pires affrontements depuis 2020"."""
    start = m.words.starts[m.nodes[0].first]
    text = m.words.folded
    floor = max(0, start - 110)
    since = max(text.rfind(stop, floor, start) for stop in (". ", "\n", " ; "))
    since = max(since, floor)
    found = list(_SUPERLATIVE.finditer(text, since, start))
    # "El-Facher, la plus grande ville du Darfour, est assiégée depuis mai" compares nothing.
    return any(hit[0] == "jamais" or not _predicate(m, hit.end(), start) for hit in found)


@rule(
    "since",
    "SINCE",
    "depuis",
    "(?P<since>depuis) (?:le|ce|au)? (?P<a>DATE|SPAN|PARTDAY|NIGHT)",
    "depuis novembre 2020",
    "2020-11/now",
)
def _since(m: Match) -> Read | None:
    if _compares(m):
        return Read("", make="DEAD")
    return Read(f"{m.worth('a')}/now", mod="AFTER", ends=(m.node("a"),))


@rule("since-then", "SINCE", "depuis", "(?P<since>depuis) (?:ce jour dash? le|comma)?", "depuis lors", "text-day:+0/now")
def _since_then(m: Match) -> Read | None:
    then = m.after == "lors" or m.words.word(m.nodes[-1].last) in ("la", ",")
    if not then or (m.words.word(m.nodes[-1].last) == "," and not m.words.opens(m.nodes[0].first)):
        return None
    if m.words.word(m.nodes[-1].last) == ",":
        m.nodes[:] = m.nodes[:1]
    return Read("text-day:+0/now", mod="AFTER")


@rule(
    "since-duration",
    "SINCE",
    "depuis",
    "depuis (?:(?:some|plus) de?|le)* one? (?P<span>DUR)",
    "depuis trois jours",
    "day:-3/now",
)
def _since_duration(m: Match) -> Read | None:
    if _compares(m):
        return Read("", make="DEAD")
    return Read(f"{shift(str(m.worth('span')), -1)}/now", mod="AFTER")


@rule(
    "since-that",
    "SINCE",
    "cela",
    "cela fait (?:(?:some|plus) de?)* (?P<span>DUR)",
    "cela fait trois ans que la guerre dure",
    "year:-3/now",
)
def _since_that(m: Match) -> Read | None:
    return Read(f"{shift(str(m.worth('span')), -1)}/now", mod="AFTER") if m.after in ("que", "qu'") else None


@rule(
    "since-vague",
    "DUR",
    "depuis",
    "depuis (?:vague|des|le|some)+ (?:jour|semaine|mois|an|annees|heure|decennie|siecle)",
    "depuis plusieurs mois",
    "PXD/now",
)
def _since_vague(_: Match) -> Read | None:
    return Read("PXD/now", type="DURATION")


@rule(
    "until", "RANGE", "jusque ici", "(?:jusque (?:a|au|en|dans)?|de? ici (?:a|au)?) (?:le|ce|du|en)* (?P<b>DATE|SPAN|PARTDAY|NIGHT)",
    "jusqu'à vendredi", "now/weekday:5",
)  # fmt: skip
def _until(m: Match) -> Read | None:
    return Read(f"now/{m.worth('b')}", mod="BEFORE", ends=(m.node("b"),))


@rule("before", "RANGE", "avant", "avant (?:le|ce)? (?P<b>DATE|SPAN)", "avant 2020", "../2020")
def _before(m: Match) -> Read | None:
    value = str(m.worth("b"))
    if value.endswith(" END"):
        return Read(f"now/{value[:-4]}", mod="BEFORE", ends=(m.node("b"),))  # "avant la fin de l'année": by its last day
    return Read(f"../{value}", mod="BEFORE", ends=(m.node("b"),))


@rule("after", "RANGE", "apres", "apres (?:le|ce)? (?P<a>DATE|SPAN)", "après 2020", "2020/..")
def _after(m: Match) -> Read | None:
    return Read(f"{m.worth('a')}/..", mod="AFTER", ends=(m.node("a"),))


@rule("for-duration", "DUR", "DUR", "(?:pendant|en|apres)? (?:some de?)* (?P<span>DUR)", "pendant six semaines", "P6W")
def _for_duration(m: Match) -> Read | None:
    if m.node("span").rule != "duration":
        return None
    if len(m.nodes) == 1:
        return Read("", make="DEAD")  # an age, a count: "38 ans"
    return Read(str(m.worth("span")), type="DURATION")
