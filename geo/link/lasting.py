"""How long a war was, where the text says so: its other end, counted from the day on which it began or ended, or from now."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from geo.almanac import MONTH, WEEKDAY
from geo.incident.numbers import parse_number
from geo.model import Span, Trigger, When
from geo.timex.calendar import Closed, Days, Unresolved, plus, prec_of, third_of, unit_of

__all__ = ["outset", "over_its_length", "since_invaded", "since_it_began", "since_named", "spanning", "until_now"]

_LENGTH = re.compile(
    r"\b(?:(?:guerre|conflit|campagne|insurrection|guerilla) (?:[a-z]+ ){0,2}?(?:longu?e? )?de|dure|durant|pendant) "
    r"(?:pres de |environ |plus de |quelque |à peine |moins de |pres d'|plus d'|moins d')?"
    r"(?P<number>\d{1,3}|[a-z]+(?:-[a-z]+)*) (?P<unit>jour|semaine|mois|an)s?\b"
)
_ENDS = re.compile(
    r"\b(?:(?:mit?s?|mett[a-z]+|pris|prend|prenait|prit) fin|cessez-le-feu|treve|armistice|achev|termin|conclu|cess[ea]|clos|sold)"
)
_BEGINS = re.compile(r"\b(?:declench|eclat|commenc|entam|lanc|demarr|debut|envahi|soulev|pris les armes|repris les armes)")
_OLD = 60  # days after which what was told before a war is of its beginning
_BEFORE = 60  # characters before a day in which a verb says of what it is the day


# "En plus de quatre ans, le conflit a fait", "Six ans d'insurrection ont fait"
_YEARS_OF_IT = re.compile(
    r"\b(?:pres de |environ |plus de |quelque |bientot |pres d'|plus d')?(?P<number>\d{1,2}|[a-z]+(?:-[a-z]+)*) an(?:nee)?s\b"
    r"(?! (?:plus tot|plus tard|apres|avant|de prison|auparavant))"
)


def until_now(seen: str, sentence: Span, when: When, published: date) -> When:
    """A war that goes on, from the year in which it began: ``when`` has no first day, and the sentence tells how many years it lasts."""
    told = _YEARS_OF_IT.search(seen, sentence.start, sentence.end)
    number = parse_number(told["number"]) if told else None
    if not number or when.start is not None:
        return when
    try:
        return replace(when, start=unit_of("year", -number, published).start)
    except Unresolved:
        return when


# What goes on for long by its name, and what it has done until now
_GOES_ON = re.compile(
    r"\b(?:guerre|conflit|hostilites|offensive|campagne|insurrection|rebellion|siege|blocus|epidemie|secheresse|frappes|raids|combats|"
    r"bombardements|affrontements|violences|pluies|inondations|incendies)\b"
)
_SO_FAR = re.compile(
    r"\b(?:a|ont|aurait|auraient) (?:deja |ainsi )?(?:fait|tue|coute|cause|pousse|deplace|jete|deracine|contraint|provoque|ravage|detruit|force|plonge)"
)
# "depuis le lancement, en décembre 2006", "depuis le coup d'Etat du 1er février 2021"; not "depuis le Liban mardi"
_SINCE_EVENT = re.compile(
    r"\bdepuis (?:le |la |l'|les |son |sa |leur )(?:[a-z]+ )?(?:debut|lancement|retour|coup|putsch|prise|chute|attaques?|attentat|declenchement|offensive|invasion|"
    r"arrivee|entree|fin|reprise|signature|guerre|rupture|election|reelection|creation|fondation|formation|apparition|naissance|emergence|mort|assassinat|depart|annonce|instauration|"
    r"proclamation|retrait|effondrement|expiration|revolution|soulevement|renversement|accession|independance|annexion|massacre|intervention|"
    r"deploiement|eclatement|seisme|demission|accord|cessez-le-feu|treve|eruption)\b[^,.;:()\n]{0,70}(?:, )?(?:en|du|le|de|d'|au|à)? ?(?:le )?$"
)


def since_it_began(seen: str, trigger: Trigger, sentence: Span, when: When, own: bool, published: date) -> When:
    """All days until now of what goes on, where ``when`` is only of its beginning.

    "La guerre, qui a éclaté en avril 2023, a fait 15.000 morts", "les frappes, lancées le 13 juin, ont fait 224 morts"; "2.000 personnes
    ont été tuées depuis le coup d'Etat du 1er février 2021". ``when`` comes back as it is where nothing of the kind is told; it is
    ``own`` where it stands in the clause.
    """
    if when.evidence is None or when.start is None or when.end is None or when.end >= published:
        return when
    day = when.evidence.span
    since = _SINCE_EVENT.search(seen, max(sentence.start, day.start - 130), day.start)
    within = since is not None and trigger.span.overlaps(Span(*since.span()))
    if since is not None and within and trigger.event_type == "war":
        within = (
            _SO_FAR.search(seen, trigger.clause.start, since.start()) is None
        )  # "a fait 900 morts depuis le début de son insurrection"
    if since is not None and not within:
        return spanning(when, when.start, published)
    goes_on = (
        own
        and _GOES_ON.search(seen, trigger.span.start, trigger.span.end)
        and _SO_FAR.search(seen, day.end, sentence.end)
        and _BEGINS.search(seen, max(sentence.start, day.start - 25), day.start)
    )
    return spanning(when, when.start, published) if goes_on else when


def since_invaded(seen: str, clause: Span, when: When, published: date) -> When:
    """A war until now, where ``when`` is of its first day, told before: "a envahi l'Ukraine en 2022. Le conflit a fait 100.000 morts"."""
    if when.evidence is None or when.start is None or not _SO_FAR.search(seen, clause.start, clause.end):
        return when
    day = when.evidence.span
    begun = _BEGINS.search(seen, max(0, day.start - _BEFORE), day.start)
    return spanning(when, when.start, published) if begun and when.start < published else when


def since_named(trigger: Trigger, seen: str, whens: Iterable[When], published: date) -> When | None:
    """A war from the earliest of the days named before it: "ont chassé le gouvernement fin 2014. La guerre a fait 377.000 morts"."""
    if not _SO_FAR.search(seen, trigger.clause.start, trigger.clause.end):
        return None
    told = [w for w in whens if w.start is not None and "year" not in w.implied and (published - w.start).days > _OLD]
    first = min(told, key=lambda w: w.start or published, default=None)
    return spanning(first, first.start, published) if first is not None and first.start is not None else None


def spanning(when: When, start: date, end: date) -> When:
    """``when`` with all days from ``start`` to ``end``."""
    return replace(when, start=start, end=end, date_prec=prec_of(Days(start, end)))


_ONE_DAY = re.compile(rf"\b(?:{WEEKDAY}|hier|\d{{1,2}}(?:er)? {MONTH})\b")
_A_MONTH = re.compile(rf"\b{MONTH}\b")
_A_SEASON = re.compile(r"\b(?:printemps|ete|automne|hiver)\b")
_A_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_PART = re.compile(r"\b(?:(?P<END>fin)|(?P<MID>mi|milieu)|(?P<START>debut))\b")


def outset(seen: str, span: Span, when: When) -> When | None:
    """The day, month, season or year that what lasts until now began in; ``None`` where the words say none: "depuis deux semaines".

    "La ville est assiégée **depuis mars 2022**, quand l'armée a coupé la route": the road was cut in that month.
    """
    start, said = when.start, seen[span.start : span.end]
    if start is None:
        return None
    first = start.replace(day=1)
    if _ONE_DAY.search(said):
        return spanning(when, start, start)
    if _A_MONTH.search(said):
        days = unit_of("month", 0, first)
    elif _A_SEASON.search(said):
        days = Closed(first, unit_of("month", 2, first).end)
    elif _A_YEAR.search(said):
        days = unit_of("year", 0, first)
    else:
        return None
    part = _PART.search(said)
    days = third_of(days, part.lastgroup) if part is not None and part.lastgroup else days
    return spanning(when, days.start, days.end)


def over_its_length(seen: str, trigger: Trigger, sentence: Span, when: When) -> When:
    """All days of a war, where ``when`` is of its end or beginning, and its clause tells how long it was.

    "Un cessez-le-feu début novembre 2020 a mis fin à un conflit de deux mois" began in September; ``when`` comes back as it is
    where the length is not told, or stands within it: "une guerre de six semaines en 2020".
    """
    told = _LENGTH.search(seen, trigger.clause.start, trigger.clause.end)
    if told is None:
        return when
    number = parse_number(told["number"])
    if number is None or when.evidence is None or when.start is None or when.end is None:
        return when
    day = when.evidence.span
    low = max(sentence.start, day.start - _BEFORE)
    ends, begins = (max((m.end() for m in cue.finditer(seen, low, day.start)), default=0) for cue in (_ENDS, _BEGINS))
    if ends == begins:
        return when
    try:
        if ends > begins:
            whole = Closed(_counted(when.end, told["unit"], -number), when.end)
        else:
            whole = Closed(when.start, _counted(when.start, told["unit"], number))
    except Unresolved:
        return when
    if whole.start > when.start or whole.end < when.end:
        return when
    return spanning(when, *whole)


def _counted(day: date, unit: str, number: int) -> date:
    """The day so many days or weeks away, or the outer end of the month or year that is so many away."""
    if unit in ("jour", "semaine"):
        return plus(day, number * (7 if unit == "semaine" else 1))
    far = unit_of("month" if unit == "mois" else "year", number, day)
    return far.start if number < 0 else far.end
