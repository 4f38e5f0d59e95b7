"""One victim whom only a name or a pronoun gives: ``Rafael Ordóñez a été tué``, ``on l'a abattu``."""

import re

from geo.almanac import WEEKDAY
from geo.incident.counted import GOVERNED, Count
from geo.incident.gate import Sought
from geo.incident.numbers import parse_number
from geo.model import Span

__all__ = ["NEGATED", "with_names"]

_WAS_KILLED = (
    r"(?:(?:(?:a|avait|aurait) ete|fut|ayant ete) (?:\w+ment )?(?:tuee?|assassinee?|egorgee?|decapitee?|lynchee?|fusillee?|poignardee? à mort|(?P<shot>abattue?|executee?|liquidee?|eliminee?))"
    r"|(?:a|avait|aurait) (?:\w+ment )?(?:succombe|perdu la vie|trouve la mort|laisse la vie))\b"
)
_PASSIVE_ONE = Sought(rf"(?:\b(?P<pronoun>il|elle|qui)|(?P<name>\b[a-z][\w'-]+))(?:, [^,.;]{{1,110}},)? (?:y )?{_WAS_KILLED}")
# "de ses blessures il est décédé", "il est mort à l'hôpital"
_DIED_OF_IT = Sought(
    r"\b(?:de ses blessures,? (?:il|elle) (?:est|etait) (?:mort|decede)e?|(?:il|elle) (?:y )?(?:est|etait) (?:mort|decede)e? (?:à l'hopital|de ses blessures|des suites de ses blessures|sur le coup|sur place))\b"
)
# "Aminata Sow est morte lundi", "Aminata Sow, 57 ans, est morte"
_IS_DEAD = r" (?:est|etait) (?:mort|decede)e?\b(?! de (?:rire|peur|honte)\b)"
_NAME_DIED = Sought(rf"\b(?P<name>[a-z][\w'-]+ [a-z][\w'.-]+)(?:, [^,.;]{{1,40}},)?{_IS_DEAD}")
# "Aminata Sow, tuée par une grenade"
_SLAIN = rf", (?:tuee?|assassinee?|egorgee?|lynchee?|fusillee?|decapitee?|fauchee?) (?=par |à |dans |en |d'un|lors |le |{WEEKDAY}|hier)"
_NAME_SLAIN = Sought(rf"\b(?P<name>[a-z][\w'-]+(?: [a-z][\w'.-]+){{0,3}}){_SLAIN}")
_HIM_KILLED = Sought(
    r"l'(?<=\bl')(?:a|ont|avait|avaient|aurait|auraient)? ?(?:\w+ )?(?P<head>tue|tuee|assassine|assassinee|egorgee?|decapitee?|lynchee?|fusillee?|poignardee? à mort|abattit|tua|assassina|egorgea)\b(?! par\b)"
)
NEGATED = re.compile(
    r"\b(?:n'|ne )[\w' ]{0,30}(?:pas|aucun|jamais|plus|ni)\b(?:(?!\b(?:que|depuis|quand|lorsque|apres)\b)[\w' ]){0,25}$|\b(?:aucune?|ni|sans|zero)(?: \w+)? $|\bpas $|\b(?:dement|dementent|dementait|dementi|ni(?:e|ent|ait|aient)) (?:\w+ment )?(?:(?:l'|les |la |le )?avoir )?$"
)
# "Le corps de Maritza Yule a été retrouvé"
_BODY_OF = Sought(
    r"\b(?:le|un) (?P<head>corps|cadavre)(?: sans vie| mutile)? (?:de |d')(?P<name>[a-z][\w'-]+(?: [a-z][\w'-]+){0,3}) (?:a|avait) ete (?:retrouve|decouvert|repeche|exhume)\b"
)
# "avait abattu Chokri Belaïd", "a décapité le Canadien John Ridsdel"
_KILLED_NAME = Sought(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant) (?:\w+ment )?(?:tue|assassine|abattu|decapite|egorge|fusille|lynche|poignarde à mort) (?:(?:le |la |l')(?P<people>[a-z][\w-]+) )?(?P<name>[a-z][\w'-]+ [a-z][\w'.-]+)\b(?! et\b)"
)
# "a fait une huitième victime", "le vingt-sixième homicide de l'année"
_NTH = Sought(
    r"\b(?:une?|le|la|ce|cette|son|sa) (?P<nth>\d{1,4}e(?:me)?|(?:[a-z]+[- ](?:et[- ])?){0,4}[a-z]+ieme) (?:victime|mort|morte|deces|homicide|meurtre|feminicide|assassinat)\b(?! (?:du jour|de la serie))"
)
_STEMS = {"neuv": "neuf", "cinqu": "cinq"}
# What is shot down and is no man: "il a été abattu", of a drone
_AIRCRAFT = re.compile(r"\b(?:drones?|avions?|appareils?|helicopteres?|missiles?|chasseurs?|planeurs?|ballons?|aeronefs?)\b")
_BACK = 250  # characters before a pronoun in which it may be spoken of
# "dont le corps a été retrouvé dans un fossé", "son corps a été repêché"
_HIS_BODY = Sought(
    r"\b(?:a|ont|avait|avaient) (?:\w+ )?(?:retrouve|decouvert|repeche) (?:son|le) (?:corps|cadavre)(?! d[e'u])|"
    r"\b(?:dont (?:le|la)|son|sa) (?:corps|cadavre|depouille)(?: (?:sans vie|mutilee?|criblee? de balles|calcinee?))? (?:a|avait|aurait) ete (?:\w+ ){0,2}?(?:retrouve|decouvert|repeche|exhume|abandonne|jete|rendu)"
)

# What each of these holds that begins with a name, which any word may be: soon looked for.
_BEHIND_NAME = {
    _PASSIVE_ONE: re.compile(f" {_WAS_KILLED}"),
    _NAME_DIED: re.compile(_IS_DEAD),
    _NAME_SLAIN: re.compile(_SLAIN),
}


def with_names(text: str, raw: str, sentence: Span, found: list[Count]) -> list[Count]:
    """The counts with those of one victim whom only a name or a pronoun gives: "Rafael Ordóñez a été tué", "on l'a abattu"."""
    more: list[Count] = []
    for pattern in (_PASSIVE_ONE, _HIM_KILLED, _BODY_OF, _HIS_BODY, _DIED_OF_IT, _NAME_DIED, _NAME_SLAIN, _KILLED_NAME):
        behind = _BEHIND_NAME.get(pattern)
        if behind is not None and not behind.search(text, sentence.start, sentence.end):
            continue
        for slain in pattern.finditer(text, sentence.start, sentence.end):
            if any(c.kind == "deaths" and c.start <= slain.end() and c.end >= slain.start() for c in found):
                continue
            start = slain.start()
            if pattern is _BODY_OF and not raw[slain.start("name")].isupper():
                continue
            if pattern in (_NAME_DIED, _NAME_SLAIN, _KILLED_NAME) and not _is_name(raw, slain):
                continue
            if pattern is _KILLED_NAME and not _is_somebodys(raw, slain):
                continue
            if pattern is _PASSIVE_ONE and slain["shot"] and _AIRCRAFT.search(text, max(0, start - _BACK), slain.end()):
                continue
            if (
                pattern is _PASSIVE_ONE
                and slain.group("name")
                and (not raw[start].isupper() or GOVERNED.search(text, max(sentence.start, start - 9), start))
            ):
                continue
            if NEGATED.search(text[max(sentence.start, start - 45) : start]):
                continue
            rule = "body" if pattern in (_BODY_OF, _HIS_BODY) else "death" if pattern is _NAME_DIED else "victim"
            more.append(Count(start, slain.end(), "deaths", rule, 1, 1, 1))
    for nth in _NTH.finditer(text, sentence.start, sentence.end):
        number = _ordinal(nth["nth"])
        if number and number > 1 and not any(c.start < nth.end() and c.end > nth.start() for c in found):
            more.append(Count(nth.start("nth"), nth.end(), "deaths", "tally", number, number, number))
    return sorted([*found, *more], key=lambda count: count.start) if more else found


def _is_name(raw: str, slain: re.Match[str]) -> bool:
    """Whether the first and the last word of what stands for a name begin with a capital."""
    start = slain.start("name")
    return raw[start].isupper() and raw[start + slain["name"].rfind(" ") + 1].isupper()


def _is_somebodys(raw: str, slain: re.Match[str]) -> bool:
    """Whether a name is no abbreviation, and stands alone or behind that of a people: "le Canadien John Ridsdel"."""
    people = slain["people"] is None or raw[slain.start("people")].isupper()
    return people and not raw[slain.start("name") : slain.end("name")].isupper()


def _ordinal(written: str) -> int | None:
    """The number of an ordinal: "huitieme", "vingt-sixieme", "26e"."""
    if written[0].isdigit():
        return int(written.rstrip("em"))
    stem = written.removesuffix("ieme")
    head, last = stem.rpartition("-")[::2] if "-" in stem else stem.rpartition(" ")[::2]
    forms = (_STEMS.get(last, last), f"{last}e")
    return next((value for form in forms if (value := parse_number(f"{head}-{form}" if head else form)) is not None), None)
