"""Rules of the calendar: dates, months, years, seasons, weekdays, holidays, and days told from now."""

import re

from geo.timex import fr
from geo.timex.words import SYMBOL, Match, Read, Rule, collect

__all__ = ["RULES", "borrow", "shared"]

RULES: list[Rule] = []
rule = collect(RULES)

# --- Numbers ---------------------------------------------------------------------------------------------------


@rule(
    "number",
    "NUM",
    "word sept one",
    "(?:word|sept|one|about) (?:dash? (?:et? (?:word|sept|one)))+",
    "il y a vingt-cinq ans",
    "",
)
def _number(m: Match) -> Read | None:
    spoken = " ".join(m.words.word(n.first) for n in m.nodes if n.symbol != SYMBOL["dash"])
    value = fr.NUMBERS.get(spoken)
    return None if value is None else Read(str(value), type="NUMBER")


# --- The calendar ------------------------------------------------------------------------------------------


def _day(month: int, day: int, year: str = "XXXX") -> str | None:
    """The value of a day, ``None`` when no year has it."""
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= longest[month - 1] else None


def _year(m: Match, group: str = "year") -> str:
    if group not in m:
        return "XXXX"
    year = int(m.word(group))
    return f"{century(year):04}" if year < 100 else f"{year:04}"


def century(year: int) -> int:
    return year + (1900 if year >= 40 else 2000)


def _street(m: Match) -> bool:
    """Whether the words name a street or a movement: "la place du 14-Juillet"."""
    first = m.nodes[0].first
    back = first - 1
    while m.words.word(back) in ("'", '"', "le"):
        back -= 1
    return m.words.word(back) in ("du", "de") and m.words.word(back - 1) in fr.STREETS


@rule("numeric-date", "DATE", "numdate", "(?P<date>numdate)", "le 14/09/2022", "2022-09-14")
def _numeric_date(m: Match) -> Read | None:
    parts = re.split(r"[-/.]", m.word("date"))
    if len(parts[0]) == 4:
        parts.reverse()
    if len(parts[2]) == 2 and ("." in m.word("date") or "-" in m.word("date")):
        return None  # "10.12.22" may be anything
    year = int(parts[2])
    value = _day(int(parts[1]), int(parts[0]), f"{century(year) if len(parts[2]) == 2 else year:04}")
    return None if value is None or year == 0 else Read(value)


@rule(
    "day-slash-month",
    "DATE",
    "daymonth",
    "(?:(?P<weekday>weekday)|(?P<det>le|du|au))? (?P<date>daymonth)",
    "le 14/09",
    "XXXX-09-14",
)
def _day_slash_month(m: Match) -> Read | None:
    said, det = m.word("date"), m.word("det") if "det" in m else ""
    if said in ("24/7", "3/4", "2/3", "1/2", "1/3", "1/4") or m.after in ("des", "de", "d'") or det in ("les", "la"):
        return None  # "les 3/4 des maisons", "24/7"
    if not det and "weekday" not in m and (len(said) != 5 or m.after not in _AFTER_BARE_DATE or m.before.isalnum()):
        return None  # bare only where a list or a header gives dates: "• 08/11 : un mort"
    day, month = map(int, said.split("/"))
    value = _day(month, day)
    if value and "weekday" in m:
        return Read(f"{value} weekday:{m.worth('weekday')}")
    m.nodes[:] = m.nodes[-1:]
    return Read(value) if value else None


_AFTER_BARE_DATE = fr.word_set(": - , ] ) ;") | {"", "\n"}


@rule("month-name", "MONTH", "month monthabbr sept", "(?:month|monthabbr dot?)", "le 3 oct. 2021", "")
def _month_name(m: Match) -> Read | None:
    return Read(str(m.nodes[0].worth), type="MONTH")


@rule("month-name", "MONTH", "sept", "(?<=daynum) sept dot?", "le 12 sept. 2022", "")
def _month_sept(_: Match) -> Read | None:
    return Read("9", type="MONTH")


@rule("month-name", "MONTH", "sept", "sept dot (?=year)", "en sept. 2022", "")
def _month_sept_year(_: Match) -> Read | None:
    return Read("9", type="MONTH")


@rule(
    "day-month", "DATE", "MONTH",
    "(?:(?P<weekday>weekday) comma? le?)? (?P<day>DAY) er? dash? (?P<month>MONTH) (?:dot? de? (?P<year>year|number)|(?P<which>dernier|prochain))?",
    "lundi 12 septembre", "XXXX-09-12 weekday:1",
)  # fmt: skip
def _day_month(m: Match) -> Read | None:
    day = m.number("day")
    if (m.node("day").symbol == SYMBOL["ordinal"] and day != 1) or m.words.touches(m.node("day").first):
        if m.words.word(m.node("day").first - 1) not in ("", "'", '"', "(", ",", "-", "\n", "d'", "l'"):
            return None
        if m.node("day").symbol == SYMBOL["ordinal"] and day != 1:
            return None
    year = "XXXX"
    if "year" in m:
        said = m.word("year")
        if len(said) == 4 and not _counted(m, m.node("year").last):
            year = said
        elif len(said) == 2 and int(said) > 31 and not m.after.isalpha():
            year = f"{century(int(said)):04}"
    if _street(m):
        return Read("", make="DEAD")
    if "which" in m and m.word("which") not in ("passe", "passee"):
        value = _day(int(m.worth("month")), day)
        return Read(f"{value} {m.worth('which')}") if value else None
    if year == "XXXX" and ("year" in m or "which" in m):
        m.nodes[:] = m.nodes[: m.nodes.index(m.node("month")) + 1]
    if m.words.word(m.node("month").first - 1) == "-" and (day, m.number("month")) == (11, 9) and year == "XXXX":
        year = "2001"  # "le 11-Septembre" is the attack, "le 11 septembre" any such day
    value = _day(int(m.worth("month")), day, year)
    if value is None:
        return None
    return Read(f"{value} weekday:{m.worth('weekday')}" if "weekday" in m and year == "XXXX" else value)


def _counted(m: Match, at: int) -> bool:
    """Whether the year-like number at word ``at`` counts something: "2000 soldats"."""
    word = m.words.word(at + 1)
    if not word or word in "%€$°£":
        return bool(word)
    if m.words.touches(at + 1) and (word[0].isalnum() or word in "/'" or (word == ":" and m.words.touches(at + 2))):
        return True  # not "en avril 2021: une querelle"
    if word in fr.COUNTED or (
        word == "-" and m.words.touches(at + 1) and m.words.touches(at + 2) and m.words.word(at + 2).isalpha()
    ):
        return True  # "2000 soldats", "le dossier 2012-B"
    return len(word) > 3 and word[-1] in "sx" and word not in fr.FUNCTION_WORDS and word.isalpha()


@rule(
    "month", "SPAN", "MONTH",
    "(?:mois de)? (?P<month>MONTH) (?:dot? de? (?P<year>year)|(?P<abbr>number)|(?P<which>dernier|prochain|suivant|precedent))?",
    "en novembre 2020", "2020-11",
)  # fmt: skip
def _month(m: Match) -> Read | None:
    month, node = int(m.worth("month")), m.node("month")
    if "year" in m and not _counted(m, m.node("year").last):
        return Read(f"{m.word('year')}-{month:02}")
    if "abbr" in m:
        said = m.word("abbr")
        if len(said) == 2 and not _counted(m, m.node("abbr").last):
            return Read(f"{century(int(said)):04}-{month:02}")
    if "which" in m:
        which = m.worth("which")
        return Read(f"XXXX-{month:02} {which}" if isinstance(which, str) else f"XXXX-{month:02} text{which:+d}")
    m.nodes[:] = m.nodes[: m.nodes.index(node) + 1]
    before, said = m.words.word(m.nodes[0].first - 1), m.words.word(node.first)
    dotted = m.words.word(node.last) == "." and before in ("entre", "en", "de", "depuis", "fin", "debut")
    if len(said) < 4 and said != "mai" and not dotted:
        return None  # "oct", "nov" alone; "entre jan. et sept. 2022" has the full stop
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
    hyphened = before == "-" and m.words.touches(node.first) and m.words.word(m.nodes[0].first - 2) == "de"
    if hyphened or (named and said in ("mars", "mai", "avril", "janvier", "juillet", "juin", "octobre")):
        return None  # "le Champ-de-Mars", "la planète Mars"
    if len(m.nodes) == 1 and before not in _BEFORE_MONTH and not m.words.opens(node.first):
        return None
    if _street(m):
        return Read("", make="DEAD")
    return Read(f"XXXX-{month:02}")


_BEFORE_MONTH = fr.word_set(
    "en depuis de d' des a et ou - , ( debut fin mi entre avant apres jusqu'en ici courant ce jusqu' au du dans vers pour"
)


def borrow(day: int, full: str) -> str | None:
    """The day that shares month and year with a date written after it: "du 12 au 14 septembre"."""
    date = full.split(" ")[0]
    if not re.fullmatch(r"[\dX]{4}-\d\d-\d\d", date):
        return None
    tail = [word for word in full.split(" ")[1:] if not word.startswith("weekday:")]
    return " ".join([f"{date[:8]}{day:02}", *tail]) if day <= int(date[8:]) else None


def shared(a: str, b: str) -> tuple[str, str]:
    """The two ends of a range, the first with the year of the second: "de janvier à mars 2022"."""
    year, months = b[:4], (a[5:7], b[5:7])
    if a.startswith("XXXX-") and year.isdecimal() and all(part.isdecimal() for part in months):
        a = f"{int(year) - (a[5:10] > b[5:10]):04}{a[4:]}"
    elif a.startswith("XXXX-") and year.isdecimal():
        a = f"{year}{a[4:]}"
    elif " " in b and " " not in a and b.split(" ")[1] in ("last", "next") and a.split(":")[0][:4] == b.split(":")[0][:4]:
        a = f"{a} {b.split(' ')[1]}"
    return a, b


# --- Years, decades, centuries -------------------------------------------------------------------------------------


@rule("decade", "SPAN", "annees decennie", "(?:annees|decennie) (?P<ten>year|number|word|NUM)", "les années 1990", "1990s")
def _decade(m: Match) -> Read | None:
    ten = int(m.worth("ten")) if m.node("ten").symbol in (SYMBOL["word"], SYMBOL["NUM"]) else int(m.word("ten"))
    if ten % 10 or not (10 <= ten < 100 or 1000 <= ten < 2200):
        return None
    return Read(f"{ten if ten > 100 else ten + 1900}s")


@rule("century", "SPAN", "siecle", "(?:(?P<roman>roman|daynum) er? siecle|siecle (?P<last>dernier))", "au XIXe siècle", "19C")
def _century_rule(m: Match) -> Read | None:
    if "last" in m:
        return Read("century:-1")
    return Read(f"{m.number('roman') if m.node('roman').symbol == SYMBOL['roman'] else int(m.word('roman')):02}C")


@rule(
    "season-year",
    "SPAN",
    "season ete",
    "(?P<season>season|ete) (?:de? (?P<year>year) (?:(?:dash|slash) (?:year|daynum|number))?)",
    "l'hiver 2022-2023",
    "2022-WI",
)
def _season_year(m: Match) -> Read | None:
    if m.before == "d'" and len(m.nodes) > 2 and m.words.word(m.nodes[1].first) == "de":
        return None  # "les Jeux olympiques d'été de 1964"
    if (
        m.word("season") == "ete"
        and m.before not in ("l'", "d'", "cet", "en", "fin", "debut", "l", "")
        and _counted(m, m.node("year").last)
    ):
        return None
    return Read(f"{m.word('year')}-{m.worth('season')}")


@rule(
    "season",
    "SPAN",
    "season ete",
    "(?:(?P<this>ce) (?P<a>season|ete)|(?P<b>season|ete) (?P<which>dernier|prochain|suivant|precedent)|(?P<det>en|au|le) (?P<c>season|ete) (?!dernier|prochain|suivant|precedent))",
    "cet été",
    "XXXX-SU this",
)
def _season(m: Match) -> Read | None:
    if "a" in m:
        return Read(f"XXXX-{m.worth('a')} this")
    if "b" in m:
        if m.word("b") == "ete" and m.before not in ("l'", "l", ""):
            return None  # "a été dernier"
        which = m.worth("which")
        return Read(f"XXXX-{m.worth('b')} {which}" if isinstance(which, str) else f"XXXX-{m.worth('b')} text{which:+d}")
    if (m.word("c") == "ete" and m.word("det") != "l'") or m.word("det") == "en":
        return None  # "en hiver" is every winter
    if m.after in ("arabe", "arabes", "de", "des") and m.word("c") == "printemps":
        return None  # "le Printemps arabe", "le printemps de Prague"
    m.nodes[:] = m.nodes[-1:]
    return Read(f"XXXX-{m.worth('c')}")


@rule(
    "term",
    "SPAN",
    "term moitie",
    "(?:(?P<n>ordinal|daynum) er? (?P<unit>term|moitie)|(?P<last>dernier) (?P<lunit>term)|(?P<unit2>term) (?P<which>dernier|prochain)) (?:de? le? an? (?P<year>year))?",
    "au deuxième trimestre 2022",
    "2022-Q2",
)
def _term(m: Match) -> Read | None:
    year = _year(m)
    if "which" in m:
        return Read(f"{'quarter' if m.worth('unit2') == 'Q' else 'half'}:{-1 if m.worth('which') == 'last' else 1:+d}")
    if "last" in m:
        return Read(f"{year}-{'Q4' if m.worth('lunit') == 'Q' else 'H2'}")
    n = m.number("n") if m.node("n").symbol == SYMBOL["ordinal"] else int(m.word("n"))
    if n > (4 if m.worth("unit") == "Q" else 2):
        return None
    if m.node("unit").symbol == SYMBOL["moitie"]:
        return Read(f"{year}-H{n}") if "year" in m else None
    return Read(f"{year}-{m.worth('unit')}{n}")


@rule("year", "SPAN", "year", "an? (?P<year>year)", "en 2020", "2020")
def _bare_year(m: Match) -> Read | None:
    at = m.node("year").first
    year = int(m.word("year"))
    before, tail = m.words.word(m.nodes[0].first - 1), m.words.word(at + 1)
    if len(m.nodes) > 1 and m.words.word(m.nodes[0].first) in ("an", "annee"):
        return Read(f"{year:04}")
    if (m.words.touches(at) and before not in ("'", '"', "(", "-", "/", "[", ",", "")) or (
        before in "-/" and before and m.words.touches(at) and not m.words.word(at - 2)[:1].isalnum()
    ):
        return None
    if before in ("en", "depuis", "fin", "debut", "mi") or m.words.word(at - 1) in ("printemps", "ete", "automne", "hiver"):
        after_count = tail in fr.COUNTED or (tail[:1] in "%€$" and bool(tail))
        return None if after_count and before != "depuis" else Read(f"{year:04}")
    if _counted(m, at) or before in fr.LABELS or year < 1700 or year > 2100:
        return None
    if before in ("de", "d'", "des", "a") and m.words.word(m.nodes[0].first - 2) in fr.ROUNDING:
        return None  # "plus de 2000"
    if before in ("de", "d'") and tail in ("ou", "a", "et") and m.words.word(at + 2).isdigit():
        return Read(f"{year:04}")
    if before in ("le", "la", "les", "l'", "du", "ces", "aux", "au", "un", "une", "avec", "par") and year < 1900:
        return None
    if before in ("les", "ces", "aux", "un", "une", "mille", "pour", "ont", "sont", "avec"):
        return None
    if before.isdigit() or (before == "a" and m.words.word(m.nodes[0].first - 2) == "jusqu'"):
        return None  # "jusqu'à 2000"
    return Read(f"{year:04}")


# --- Weekdays and days told from now -------------------------------------------------------------------------------


@rule(
    "weekday-number",
    "DATE",
    "weekday",
    "(?P<weekday>weekday) (?P<day>daynum) er? (?!h|heure|MONTH|er|dash)",
    "mardi 14, la ville est tombée",
    "XXXX-XX-14 weekday:2",
)
def _weekday_number(m: Match) -> Read | None:
    day = int(m.word("day"))
    if m.after.isalpha() and m.after not in _AFTER_WEEKDAY_NUMBER:
        return None  # "mardi 14 soldats"
    return Read(f"XXXX-XX-{day:02} weekday:{m.worth('weekday')}")


_AFTER_WEEKDAY_NUMBER = fr.word_set(
    "a au aux et ou dans vers en de pour par les le la l' un une sera seront est sont ont etait etaient aura avait qui que il ils "
    "elle elles on puis mais sur avec apres avant selon se ne son sa ses ce cette"
)


@rule(
    "holiday-weekday",
    "DATE",
    "saint holiday",
    "(?:(?P<friday>weekday) saint|(?P<monday>weekday) de le? (?P<of>holiday))",
    "le Vendredi saint",
    "easter:-2",
)
def _holiday_weekday(m: Match) -> Read | None:
    if "friday" in m:
        offset = {4: -3, 5: -2, 6: -1}.get(m.number("friday"))
        return None if offset is None else Read(f"easter:{offset:+d}")
    offset = {"+0": {7: 0, 1: 1}, "+39": {4: 39}, "+49": {7: 49, 1: 50}}.get(str(m.worth("of")), {}).get(m.number("monday"))
    return None if offset is None else Read(f"easter:{offset:+d}")


@rule(
    "holiday",
    "DATE",
    "holiday an",
    "(?:saint dash? (?P<saint>holiday)|(?:jour de le?)? (?P<day>holiday)|nouvelle (?P<new>an)|jour de le (?P<first>an)) (?P<year>SPAN)?",
    "à Noël",
    "XXXX-12-25",
)
def _holiday(m: Match) -> Read | None:
    year = str(m.worth("year")) if "year" in m else "XXXX"
    if not year.isdecimal() and year != "XXXX":
        return None
    if "new" in m or "first" in m:
        word = m.word("new" if "new" in m else "first")
        return Read(f"{year}-01-01") if word == "an" else None
    name = m.word("saint" if "saint" in m else "day")
    if "year" in m and str(m.worth("saint" if "saint" in m else "day")).startswith("+"):
        m.nodes.pop()
    worth = str(m.worth("saint" if "saint" in m else "day"))
    if name == "noel" and "day" in m and (m.before not in fr.BEFORE_HOLIDAYS or not _noel(m)):
        return None  # "Noël Mamère", "Noel Coward"
    if (name in ("sylvestre", "valentin")) != ("saint" in m):
        return None
    at = m.node("saint" if "saint" in m else "day").first
    if name in ("ascension", "assomption", "epiphanie", "pentecote", "toussaint") and m.before not in ("l'", "la", "d'", "de"):
        return None
    if name == "ascension" and not m.words.article.text[m.words.starts[at]].isupper():
        return None
    if name == "paques" and m.before in ("de", "l'ile"):
        return None  # "l'île de Pâques"
    return Read(f"easter:{worth}" if worth.startswith("+") else f"{year}-{worth}")


def _noel(m: Match) -> bool:
    """Whether the word is Christmas, not a first name."""
    node = m.node("day")
    start = m.words.starts[node.first]
    written = m.words.article.text[start : start + 4]
    named = node.last + 1 < len(m.words.words) and m.words.capital(node.last + 1) and m.words.capital(node.first)
    return not named and (written[2] in "ëË" or written.isupper())


@rule(
    "weekday-set",
    "DEAD",
    "weekdays weekday",
    "(?:(?:le|ce|de|des|tous le?)* weekdays|tous weekday|weekday apres weekday)",
    "tous les lundis",
    "",
)
def _weekday_set(m: Match) -> Read | None:
    if len(m.nodes) == 2 and m.words.word(m.nodes[0].first) in ("tous", "toutes"):
        return None  # "à tous samedi"
    return Read("XXXX-WXX", type="SET")


@rule(
    "weekday",
    "DATE",
    "weekday",
    "(?:(?P<this>ce) (?P<same>meme)?|(?P<coming>prochain|dernier))? (?P<weekday>weekday) (?P<which>dernier|prochain|suivant|precedent)?",
    "vendredi dernier",
    "weekday:5 last",
)
def _weekday(m: Match) -> Read | None:
    value = f"weekday:{m.worth('weekday')}"
    if m.before == "du" and m.words.word(m.nodes[0].first - 2) == "journal":
        return Read("", make="DEAD")
    if m.after in ("noir", "sanglant", "rouge", "gras") or m.after == "saint":
        return None
    group = "which" if "which" in m else "coming" if "coming" in m else ""
    if group == "coming" and m.word(group) == "dernier" and m.after in ("de", "d'", "du"):
        m.nodes[:] = m.nodes[1:]
        return Read(value)  # "le dernier dimanche de mai"
    if group:
        which = m.worth(group)
        if isinstance(which, str):
            if m.word(group) in ("passe", "passee") and m.after in ("a", "par", "en", "de"):
                m.nodes.pop()
                return Read(value)
            return Read(f"{value} {which}")
        return Read(f"{value} text{which:+d}")
    if "same" in m:
        return Read(f"{value} same")
    return Read(f"{value} this" if "this" in m else value)


@rule("day-word-weekday", "DATE", "deictic", "(?P<day>deictic) DATE", "demain vendredi", "day:+1")
def _day_word_weekday(m: Match) -> Read | None:
    if not str(m.nodes[-1].worth).startswith("weekday:"):
        return None
    return Read(f"day:{m.number('day'):+d}")


@rule("day-word", "DATE", "deictic", "(?P<day>deictic)", "hier", "day:-1")
def _day_word(m: Match) -> Read | None:
    if (
        m.word("day") == "aujourd'hui"
        and m.after == "en"
        and m.words.word(m.nodes[-1].last + 2) == "france"
        and m.before in ("/", "-")
    ):
        return None
    return Read(f"day:{m.number('day'):+d}")


@rule("same-day", "DATE", "jour part nuit", "(?:meme jour|jour meme|ce jour dash? le)", "le même jour", "text-day:+0")
def _same_day(m: Match) -> Read | None:
    if m.before in ("un", "une", "au"):
        return None
    return Read("text-day:+0")


@rule(
    "that-part",
    "PARTDAY",
    "part nuit",
    "(?:ce (?P<part>part|nuit) dash? le|meme (?P<same>part|nuit))",
    "ce soir-là",
    "text-day:+0 TEV",
)
def _that_part(m: Match) -> Read | None:
    return Read(f"text-day:+0 T{m.worth('part' if 'part' in m else 'same')}")


@rule("this-part", "PARTDAY", "part midi", "(?:ce (?P<part>part|midi))", "ce matin", "day:+0 TMO")
def _this_part(m: Match) -> Read | None:
    if m.word("part") in ("soiree", "matinee", "aube", "crepuscule"):
        return Read(f"text-day:+0 T{m.worth('part')}", type="TIME")  # "cette soirée, organisée par …"
    return Read(f"day:+0 T{m.worth('part')}", type="TIME")


@rule(
    "tonight",
    "NIGHT",
    "nuit",
    "(?:dans|pendant)? (?:ce (?P<this>nuit)|le? (?P<that>nuit) (?P<which>dernier|suivant|precedent))",
    "la nuit dernière",
    "TNI last",
)
def _tonight(m: Match) -> Read | None:
    if "this" in m:
        return Read("TNI this")
    which = m.worth("which")
    return Read("TNI last" if which == "last" else f"TNI text{which:+d}" if isinstance(which, int) else "TNI")


@rule("this-day", "DATE", "jour", "(?:(?:a|en|de) ce jour (?!dash)|ce jour dash? ci)", "à ce jour", "day:+0")
def _this_day(m: Match) -> Read | None:
    return Read("day:+0") if m.words.word(m.nodes[-1].last) in ("jour", "ci") else None


@rule("eve-of", "DATE", "eve", "(?P<eve>eve) (?:de|du) le? (?P<date>DATE)", "la veille de Noël", "XXXX-12-25 plus:-1")
def _eve_of(m: Match) -> Read | None:
    return Read(f"{m.worth('date')} plus:{m.number('eve'):+d}", ends=(m.node("date"),))


@rule("eve", "DATE", "eve", "(?P<eve>eve)", "le lendemain", "text-day:+1")
def _eve(m: Match) -> Read | None:
    if m.after in ("de", "d'", "du", "des") and m.words.word(m.nodes[-1].last + 2) not in ("ce", "cet", "cette", "ces"):
        return (
            None  # "à la veille du scrutin", "au lendemain de la chute"; "au lendemain de cette annonce" counts from the text
        )
    return Read(f"text-day:{m.number('eve'):+d}")
