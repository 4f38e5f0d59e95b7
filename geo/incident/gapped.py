"""Acts whose verb the clause before them has: "a pris Goma fin janvier, puis Bukavu en février", "une centaine ont fui vers l'Ouganda, dix vers le Burundi".

What is left of such a clause, which grammarians call gapped, is a place tied as the first was, with a day or a number of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.counted import Count
from geo.incident.numbers import WORDS
from geo.model import Span, Trigger

__all__ = ["BESIDE", "gapped"]

BESIDE = "the same to another"
"""The rule of an act done to another thing than the verb's own: what is told next without a place is where that one was."""

_DAY = f"(?:{WEEKDAY}|hier|avant-hier)"
_WHEN = (
    rf"(?:(?:(?:(?:le|en|au mois de|des|depuis|fin|debut|courant) |(?:la )?mi-|à la (?:mi-|fin ))*(?:{_DAY} )?(?:(?:\d\d?(?:er)?|premier|[a-z]+(?:-[a-z]+)*) )?{MONTH}|(?:en |fin |debut |mi-|depuis )(?:19|20)\d\d|"
    rf"(?:le )?{_DAY}(?: (?:matin|midi|soir|dernier))?|la veille|le (?:sur)?lendemain|le meme jour|peu apres|cette (?:nuit|semaine)|ce (?:matin|soir)|"
    r"\w+ (?:ans?|mois|semaines?|jours?|heures?) (?:plus (?:tard|tot)|apres|auparavant)|(?:au |en |à l')(?:printemps|ete|automne|hiver)|"
    r"la (?:nuit|semaine) (?:suivante|derniere|passee|d'apres)|dans la (?:nuit|soiree|matinee)(?: (?:de|du) \w+(?: (?:à|au) \w+)?)?)"
    r"(?: (?:19|20)\d\d| dernier| suivant| de la meme annee| de l'annee suivante)?)"
)
# How a place is tied to its verb; a gapped clause keeps the tie of the one before.
_TIES = {
    "of": "(?:de la |de l'|du |des |de |d')",
    "in": "(?:à la |à l'|à |au |aux |en |dans (?:la |le |l'|les )?)",
    "on": "(?:sur|contre) (?:la |le |l'|les )?",
    "to": "(?:vers|pour) (?:la |le |l'|les )?",
    "with": "avec (?:la |le |l'|les )?",
    "plain": "(?:la |le |l'|les )?",
}
_NAME = r"[A-ZÉÈÎ][\w'’-]+(?: [A-ZÉÈÎ][\w'’-]+){0,2}"
_TIED = {
    name: re.compile(rf"(?:^|[ ,(–-]){tie.replace('à', '[àÀA]')}(?=[A-ZÉÈÎ])") for name, tie in _TIES.items() if name != "plain"
}
_OBJECT = re.compile(
    rf"(?<!\bde)(?<!\bdu)(?<!\bà)(?<!\ben)(?<!\bau)(?<!\bsur)(?<!\bvers)(?<!\bpar)(?<!\bdes) (?:l['’]|la |le )?{_NAME}(?=,? (?:[\w-]+ )?)"
)
_FIRST_WHEN = re.compile(rf"\b{_WHEN}\b")
_NEXT = re.compile(
    rf"(?: ?[,;])?(?:,? (?:et|puis|avant|ensuite|enfin|mais aussi))*,? (?:(?P<ahead>{_WHEN}),? )?(?P<tie>"
    + "|".join(f"(?P<{name}>{tie})" for name, tie in _TIES.items())
    + rf")(?P<what>[\w'-]+(?: [\w'-]+){{0,6}}?)(?:,? (?P<behind>{_WHEN}))?(?= ?[.,;:)]| -|$| et | puis | avant )"
)
_COUNTED = rf"(?:(?:au moins|plus de|pres de|quelque|environ) )?(?:\d[\d .]*|(?:{WORDS})(?:(?: et |-et-|[ -])(?:{WORDS}))*|(?:une |plusieurs |des )?(?:\w+aines?|milliers?))"
# "a frappé un dépôt à Marib, ainsi que | des positions près de Taëz": another thing done to, with a place of its own
_NEXT_OBJECT = re.compile(
    r"(?:,? (?:ainsi que|de meme que|puis|et aussi|mais aussi|et puis)|,? ainsi qu'|, et) ?(?P<what>(?:l[ae]s? |l'|une? |d'une? |des |d'autres |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\w+ze |vingt |plusieurs |\d[\d .]* ?)"
    r"(?:(?!(?:qui|que|dont|où)\b)[\w'-]+ ){1,8}?(?:à|a|au|aux|en|dans|pres de|pres d'|au large de|au large d'|non loin de|autour de|sur) ?(?:l'|la |le |les )?(?P<where>[\w'-]+(?: [\w'-]+){0,5}?))(?= ?[.,;:)]|$)"
)
_BY_FORCE: frozenset[IncidentType] = frozenset(
    {"shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "abduction_arrest", "blockade"}
)
# "un second en mai 2021", "son adjoint le lendemain à Bambari"
_NEXT_OTHER = re.compile(
    rf"(?: ?[,;])?(?: et| puis)? (?P<what>(?:(?:une?|la|le) (?:seconde?|autre|deuxieme|troisieme|derniere?) {_WHEN}(?: (?:à|au|en|dans la |pres de) ?[\w' -]{{2,30}}?)?|"
    rf"(?:son|sa|ses|leur|leurs) [\w'-]+(?: [\w'-]+){{0,2}} {_WHEN} (?:à|au|en|dans la |pres de) ?[\w'-]+(?: [\w'-]+){{0,2}}?))(?= ?[.,;:)]| -|$| et )"
)
# "deux putschs, en août 2020 et en mai 2021", "au début des années 1990 puis à l'automne 2020"
_NEXT_DAY = re.compile(rf" (?P<joint>et|puis) (?P<what>{_WHEN})(?= ?[.,;:)]|$| (?:pour|contre|avec)\b)")
_TWO = re.compile(r"\b(?:deux|trois|double|plusieurs)\b")
_BY_YEAR = re.compile(rf"\b(?:{MONTH}|printemps|ete|automne|hiver|(?:19|20)\d\d)\b")
_OF_MANY: frozenset[IncidentType] = frozenset({"displacement", "deployment", "abduction_arrest", "protest"})
_MANY = re.compile(r"\b(?:\d{2,}|\d+[ .]\d{3}|[a-z]+aines?|milliers?|cents?|mille) (?:de |d')?[a-z]")
_NEXT_COUNT = re.compile(
    rf"(?: ?[,;])?(?: et)? (?P<what>{_COUNTED} (?:à|au|aux|en|dans|sur|pres d[eu]?|vers|lors d[eu]?)[ '](?!(?:\w+ ){{0,3}}(?:heures?|jours?|nuits?|semaines?|mois|annees?|ans|km|kilometres)\b)[^.,;:()]{{2,70}}?)(?=[.,;:)]|$| et {_COUNTED} )"
)
_WHERE = re.compile(
    r"(?:(?:mer|golfe|lac|province|région|district|ville|banlieue|localité|village|quartier|département|Etat|État|comté|zone|camp|port|plaine|vallée|nord|sud|est|ouest|centre) (?:de la |de l['’]|du |des |de |d['’])?)?[A-ZÉÈÎ]"
)
_IN = re.compile(
    r"\b(?:[àÀ]|au|aux|en|dans|près d[eu']|au large d[e’']|non loin d[eu'’]|autour d[eu'’]|sur) ?(?:l['’]|la |le |les )?(?:\w+ (?:de |d['’]|du )(?:la |l['’])?)?[A-ZÉÈÎ]"
)
# no "et" of "vingt et une"
_SIGN = re.compile(
    r" ?[,;]| (?=(?:puis|avant) )|(?<!vingt)(?<!trente)(?<!quarante)(?<!cinquante)(?<!soixante) (?=et )| (?=et (?!une?\b|onze\b))"
)
_JOINT = re.compile(r"[ ,;]*(?:et )?")
_LISTS = re.compile(r"(?: -| ?:) ")
_THEN = re.compile(r"[ ,;]*(?:et )?(?:puis|avant|ensuite)\b")
_NAMED = re.compile(_NAME)
_OF_NAME = re.compile(rf"[\w-]+ (?:[\w-]+ )?(?:de la |de l['’]|du |de |d['’]){_NAME}")
_VERB = re.compile(
    r"\b(?:a|ont|est|sont|etait|etaient|avait|avaient|sera|seront|qui|que|dont|où|se|s'est|fait|font|doit|doivent|[a-z]+(?:aient|erent|irent|urent|eront|ant))\b"
)
_MAY_GO_ON: frozenset[IncidentType] = frozenset(
    {"clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "abduction_arrest",
     "territory_taken", "territory_ceded", "blockade", "casualties_report", "displacement", "protest", "disaster", "withdrawal",
     "deployment", "political_change", "negotiation", "war"}
)  # fmt: skip


def gapped(text: str, seen: str, sentence: Span, told: Sequence[Trigger], found: Sequence[Count]) -> list[Trigger]:
    """``told``, the triggers of ``sentence``, each with the acts behind it that leave out its verb."""
    made: list[Trigger] = []
    for number, trigger in enumerate(told):
        if trigger.event_type not in _MAY_GO_ON:
            made.append(trigger)
            continue
        stop = told[number + 1].clause.start if number + 1 < len(told) else sentence.end
        counted = any(trigger.clause.start <= c.start < trigger.clause.end for c in found) or (
            trigger.event_type in _OF_MANY and _MANY.search(seen, trigger.clause.start, trigger.clause.end) is not None
        )
        head, rests = _listed(text, seen, trigger, stop) or _rests(text, seen, trigger, stop, counted)
        rule = "the same elsewhere"
        if not rests and (other := _other_object(text, seen, trigger, stop)) is not None:
            rests, rule = [other], BESIDE
        if rests and rests[-1].end == stop < sentence.end:
            rests.pop()  # what is told next begins in it: "trois à Haïfa dans l'incendie"
        made.append(_within(trigger, head))
        made += [
            Trigger(Span(s.start, s.start + 1), rule, trigger.event_type, s, trigger.modality, trigger.doubts) for s in rests
        ]
    return made


def _within(trigger: Trigger, head: Span) -> Trigger:
    """A trigger with the clause that is left of its own; one that stands behind that is told by where it begins."""
    if head == trigger.clause:
        return trigger
    span = trigger.span if trigger.span.end <= head.end else Span(head.start, head.start + 1)
    return replace(trigger, clause=head, span=span)


def _listed(text: str, seen: str, trigger: Trigger, stop: int) -> tuple[Span, list[Span]] | None:
    """The clause with the first of the places that a dash or a colon lists, and the others: "chassé les Français – du Mali en août, du Burkina en mai"."""
    sign = _LISTS.match(seen, trigger.clause.end, stop)
    first = _NEXT.match(seen, sign.end() - 1, stop) if sign else None
    if first is None or not (first["ahead"] or first["behind"]) or not _is_named(text, seen, first):
        return None
    head = Span(trigger.clause.start, first.end())
    rests = _behind(text, seen, head, stop, counted=False)
    return (head, rests) if rests else None


def _rests(text: str, seen: str, trigger: Trigger, stop: int, counted: bool) -> tuple[Span, list[Span]]:
    """The clause without what is left of others, and what is left of them, each with its place and its day or its number."""
    clause = trigger.clause
    since = trigger.span.end if len(trigger.span) > 1 else clause.start  # a count alone may stand behind the sign
    for at in (*(sign.start() for sign in _SIGN.finditer(seen, since, clause.end)), clause.end):
        head = Span(clause.start, at)
        if rests := _behind(text, seen, head, stop, counted):
            return head, [*rests[:-1], Span(rests[-1].start, max(clause.end, rests[-1].end))]
    return clause, []


def _other_object(text: str, seen: str, trigger: Trigger, stop: int) -> Span | None:
    """What else the verb of a trigger is done to behind its clause, somewhere else: ", ainsi que | des positions près de Taëz"."""
    clause = trigger.clause
    other = _NEXT_OBJECT.match(seen, clause.end, stop) if trigger.event_type in _BY_FORCE else None
    if (
        other is None
        or trigger.span.end >= clause.end
        or not _WHERE.match(text, *other.span("where"))
        or not _IN.search(text, trigger.span.end, clause.end)
        or _VERB.search(seen, *other.span("what"))
    ):
        return None
    return Span(*other.span("what"))


def _behind(text: str, seen: str, head: Span, stop: int, counted: bool) -> list[Span]:
    """What is left of the clauses behind ``head``, which has their verb."""
    rests: list[Span] = []
    at = head.end
    while at < stop and seen[at] in " ,;":  # what is left of a clause begins with no other sign
        rest = _rest(text, seen, head, at, stop, counted)
        if rest is None:
            break
        start = _JOINT.match(seen, at, stop).end()  # type: ignore[union-attr]
        rests.append(Span(start, rest.end()))
        at = rest.end()
    return rests


def _rest(text: str, seen: str, head: Span, at: int, stop: int, counted: bool) -> re.Match[str] | None:
    """What is left of one clause at ``at``, told by its place and day, by its number, by another of the kind or by a second day."""
    if _NAMED.search(text, at, stop):
        rest = _NEXT.match(seen, at, stop)
        if rest is not None and _is_named(text, seen, rest) and _is_alike(text, seen, head, rest):
            return rest
        if counted and ":" not in seen[head.start : head.end]:
            rest = _NEXT_COUNT.match(seen, at, stop)
            if rest is not None and _is_named(text, seen, rest):
                return rest
    rest = _NEXT_OTHER.match(seen, at, stop)
    if rest is not None and _FIRST_WHEN.search(seen, head.start, head.end) and not _VERB.search(seen, *rest.span()):
        return rest
    rest = _NEXT_DAY.match(seen, at, stop)
    if rest is None or not _BY_YEAR.search(rest["what"]):
        return None
    twice = rest["joint"] == "puis" or _TWO.search(seen, head.start, head.end) is not None
    return rest if twice and _BY_YEAR.search(seen, max(head.start, at - 24), at) else None


def _is_named(text: str, seen: str, rest: re.Match[str]) -> bool:
    """Whether a name stands in what is left, and no verb."""
    return _NAMED.search(text, *rest.span("what")) is not None and _VERB.search(seen, *rest.span()) is None


def _is_alike(text: str, seen: str, head: Span, rest: re.Match[str]) -> bool:
    """Whether what is left is tied to the verb as a place before it is, and each has its day unless one comes "puis" the other."""
    if not (rest["ahead"] or rest["behind"]):
        return False
    if not _FIRST_WHEN.search(seen, head.start, head.end) and not _THEN.match(rest.group()):
        return False
    tie = next(name for name in _TIES if rest[name] is not None)
    if tie == "plain":
        named = _NAMED.match(text, rest.start("what")) or (
            _THEN.match(rest.group()) and _OF_NAME.match(text, rest.start("what"))
        )
        return bool(named) and _OBJECT.search(text, head.start, head.end) is not None
    return _TIED[tie].search(text, head.start, head.end) is not None
