"""Rules of clock times tied to their day, parts of the day and nights."""

from geo.timex.rules_calendar import borrow, shared
from geo.timex.words import SYMBOL, Match, Node, Read, Rule, collect

__all__ = ["RULES"]

RULES: list[Rule] = []
rule = collect(RULES)


@rule("clock-range", "CLOCK", "CLOCK", "(?P<a>CLOCK) (?:a|et|dash) (?P<b>CLOCK)", "de 14 h à 16 h", "T14:00")
def _clock_range(m: Match) -> Read | None:
    return Read(str(m.worth("a")), type="TIME")


@rule(
    "night-between",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit (?:de|du) (?:le)? (?P<a>DATE) (?:a|au) (?:le)? (?P<b>DATE)",
    "dans la nuit de mardi à mercredi",
    "weekday:2/weekday:3 TNI",
)
def _night_between(m: Match) -> Read | None:
    a, b = shared(str(m.worth("a")), str(m.worth("b")))
    return Read(f"{a}/{b} TNI", type="TIME", ends=(m.node("a"), m.node("b")))


@rule(
    "night-between",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit du (?P<a>DAY) er? au (?:(?P<b>DATE)|(?P<c>daynum) er?)",
    "dans la nuit du 12 au 13 septembre",
    "XXXX-09-12/XXXX-09-13 TNI",
)
def _night_numbers(m: Match) -> Read | None:
    if "b" in m:
        a = borrow(m.number("a"), str(m.worth("b")))
        return None if a is None else Read(f"{a}/{m.worth('b')} TNI", type="TIME", ends=(m.node("b"),))
    return Read(f"XXXX-XX-{m.number('a'):02}/XXXX-XX-{m.number('c'):02} TNI", type="TIME")


@rule(
    "night-of",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? le? nuit (?:de|du) (?:ce|le)? (?P<date>DATE)",
    "dans la nuit de samedi",
    "weekday:6 TNI",
)
def _night_of(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} TNI", type="TIME")


@rule(
    "clock-of-day",
    "PARTDAY",
    "CLOCK",
    "(?P<clock>CLOCK) comma? (?:le|ce|du)? (?P<date>DATE)",
    "vers 4 h mardi",
    "weekday:2 T04:00",
)
def _clock_of_day(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} {m.worth('clock')}", type="TIME")


@rule("part-fuzzy", "part", "fuzzy", "fuzzy (?:de|du) le? (?P<part>part|jour)", "en fin de matinée", "")
def _part_fuzzy(m: Match) -> Read | None:
    worth = str(m.worth("part"))
    return Read({"D": "EV" if m.words.word(m.nodes[0].first) == "fin" else "MI"}.get(worth, worth), type="PART")


@rule("part-early", "part", "part", "petit part", "au petit matin", "")
def _part_early(_: Match) -> Read | None:
    return Read("MO", type="PART")


@rule(
    "day-part", "PARTDAY", "part midi",
    "(?P<date>DATE) (?:comma? (?:a|au|dans|en|de|des|vers)? (?:le|ce)? (?P<part>part|midi)) (?!de|du|DATE)", "mardi matin", "weekday:2 TMO",
)  # fmt: skip
def _day_part(m: Match) -> Read | None:
    day, part = m.node("date"), m.node("part")
    if day.last + 1 == part.first and m.words.capital(day.last) and m.words.capital(part.first):
        return Read("", make="DEAD")  # a title: "le Vendredi Soir"
    return Read(f"{m.worth('date')} T{m.worth('part')}", type="TIME")


@rule(
    "day-number-part",
    "PARTDAY",
    "part",
    "le (?P<day>daynum) er? (?:a|au|en|dans) le? (?P<part>part)",
    "le 7 au matin",
    "XXXX-XX-07 TMO",
)
def _day_number_part(m: Match) -> Read | None:
    return Read(f"XXXX-XX-{m.number('day'):02} T{m.worth('part')}", type="TIME")


@rule(
    "part-of-day",
    "PARTDAY",
    "part midi",
    "(?P<part>part|midi) (?:de|du)? (?:ce|le)? (?P<date>DATE)",
    "dans la soirée de lundi",
    "weekday:1 TEV",
)
def _part_of_day(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} T{m.worth('part')}", type="TIME")


@rule(
    "day-clock",
    "PARTDAY",
    "CLOCK",
    "(?P<date>DATE|PARTDAY) (?:comma|dash)? (?:a|vers|des|avant|apres|entre|de|jusque a|et)? (?P<clock>CLOCK)",
    "mardi à 14h30",
    "weekday:2 T14:30",
)
def _day_clock(m: Match) -> Read | None:
    value = str(m.worth("date"))
    return Read(value if " T" in value else f"{value} {m.worth('clock')}", type="TIME")


@rule("day-night", "NIGHT", "nuit", "(?P<date>DATE) (?:dans|pendant) le nuit", "mardi dans la nuit", "weekday:2 TNI")
def _day_night(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} TNI", type="TIME")


@rule(
    "night",
    "NIGHT",
    "nuit",
    "(?:(?P<evening>part) et le (?P<then>nuit)|(?:dans|pendant) le nuit|(?P<bare>le) nuit)",
    "dans la nuit",
    "TNI",
)
def _night(m: Match) -> Read | None:
    if m.after == "et" and m.words.word(m.nodes[-1].last + 2) == "jour":
        return None  # "la nuit et jour"
    if m.after == "tombee" and m.before == "a":
        return Read("TEV", type="TIME", make="PARTDAY")  # "à la nuit tombée"
    if m.after in ("tombee", "debout", "blanche", "des", "du", "europeenne", "americaine", "noire"):
        return None
    if "then" in m:
        evening = m.node("evening")
        first = Node(SYMBOL["PARTDAY"], evening.first, evening.last, f"T{evening.worth}", "part", "TIME")
        return Read("TNI then", type="TIME", ends=(first,))
    if "bare" in m and m.before in ("de", "tous", "passe", "et", "que", "chaque", "comme", "jour"):
        return None
    return Read("TNI", type="TIME")


@rule(
    "part",
    "PARTDAY",
    "part jour midi",
    "(?:(?:a|dans|en|pendant|vers)? (?:le|au|en|des) (?P<part>part)|dans le (?P<day>jour)|en (?P<day2>jour))",
    "dans la soirée",
    "TEV",
)
def _part(m: Match) -> Read | None:
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
        return Read(f"T{m.worth('part')}", type="TIME")
    word = m.word("day" if "day" in m else "day2")
    return Read("TDT", type="TIME") if word == "journee" and m.after not in ("de", "d'", "du", "des") else None
