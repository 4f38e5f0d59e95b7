"""Who did it and to whom, as far as the grammar of the clause says so."""

import re

from geo.codebook import IncidentType
from geo.incident.gate import Sought
from geo.link.index import SpanIndex
from geo.model import Actor, Span, Statement, Trigger

__all__ = ["actors_of"]

_PAIR = Sought(r"\bentre\b|\bopposant\b|\bopposent\b")
_HAVING = re.compile(r"(?:d'|d' )?(?:avoir|etre) ")
_TOGETHER_WITH = re.compile(r"\b(?:contre|sur|avec) (?:\w+ )?$")
_MINE = re.compile(r"\b(?:accus\w+|soupconn\w+|reproch\w+)\b")
# "À 12 km de Tripoli, un raid a tué deux bergers"
_FAR_FROM = Sought(
    r"\b(?:km|kilometres?|(?:au|à l') ?(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest)|pres|non loin|à proximite|aux environs) (?:(?:au|à l') ?[a-z-]+ )?(?:de |d'|du )$"
)
_BY = Sought(
    r"\b(?:par|(?:attribue|impute)\w* (?:par [^,;.]{3,40} )?(?:à|aux?)|revendique\w* par|menee?s? par|de la part de) (?:l'|le |la |les |des |un |une |du |d')?(?:[\w'-]+ ){0,2}(?:de l'|de la |d'|l')?$"
)
# Who holds what is struck did not strike it: "sur des villages tenus par les insurgés"
_HELD_BY = Sought(
    r"\b(?:tenue?s?|controlee?s?|occupee?s?|dirigee?s?|detenue?s?|administree?s?|gouvernee?s?|dominee?s?|soutenue?s?|appuyee?s?|defendue?s?|habitee?s?|peuplee?s?|financee?s?|armee?s?) (?:\w+ )?par (?:l'|le |la |les |des |un |une )?(?:[\w'-]+ ){0,2}$"
)
_AGAINST = re.compile(r"\b(?:contre|sur|visant|et|avec|à) (?:l'|le |la |les |des |un |une |ses |d')?(?:[\w'-]+ ){0,2}$")
# Where it was done, not to whom: "dans la région de Lviv", "dans leurs écoles"
_IN = re.compile(
    r"\b(?:dans|en|au|aux|à|vers|depuis|à travers|(?:pres|autour|hors|loin) d[e'u])(?: (?:tout|toute|toutes|tous))? ?$"
)
_AREA = re.compile(
    r"(?:(?:l[ea]|les|cette|ce|ces|une?|des|plusieurs|deux|trois|leurs?|ses|sa|son|meme|autres?) |l')*(?:regions?|provinces?|districts?|departements?|prefectures?|gouvernorats?|pays|etats? (?:du |de |d'|voisin)|territoires?|"
    r"villes?|villages?|localites?|capitale|ecoles?|eglises?|mosquees?|hopita\w+|camps?|quartiers?|communes?|zones?|bases?)\b"
)
_DETERMINED = re.compile(r"(?:\b(?:l[ea]|les|cette|ce|ces|une?|des|plusieurs|deux|trois|leurs?|ses|sa|son|meme|autres?) |l')$")
_UPON: frozenset[IncidentType] = frozenset({"abduction_arrest", "attack_civilians", "other_attack", "casualties_report"})
_PASSIVE = Sought(
    r"\b(?:a|ont|avait|avaient) ete\b|\b(?:est|sont|etait|etaient) (?:morts?|tombe)|\bete \w+|\bpar (?:des|les|l'|la|le|un|une)\b"
)


# "l'arrestation a été dénoncée par": who only speaks of it
_TOLD_BY = Sought(
    r"\b(?:denonc|condamn|annonc|confirm|rapport|salu|critiqu|decri|deplor|reclam|qualifi|evoqu|relay|diffus|publi|signal|recens|document|attribu|imput)\w*(?: [\w'-]+){0,2} par"
    r" (?:l'|le |la |les |des |un |une |du |d')?(?:[\w'-]+ ){0,2}$"
)
# "Cinq mille manifestants selon les syndicats ont défilé"
_SOURCE = Sought(
    r"(?:\d|\b(?:personnes|manifestants|participants|grevistes|marcheurs)),? (?:selon|d'apres) (?:l'|le |la |les |des |un |une )?(?:[\w'-]+ ){0,2}$"
)
_NO_PAIR = re.compile(r" (?:a|ont|est|sont|avait|sera|aura|doit|devait|au|aux|dans|en) ")
_GUEST = re.compile(
    r"(?: (?!(?:à|aux?|d[eu]|des|dans|pour|en|sur|par|que|et|sans)\b|d')[\w-]+){0,3} (?:l'|le |la |les |son |sa |ses |m\. |mme |une? )?(?:\w+ ){0,2}"
)


def _met(seen: str, trigger: Trigger, span: Span) -> bool:
    """Whether somebody is the one who is met or received: nothing but a day and a title stands before him."""
    if trigger.event_type != "negotiation" or span.start <= trigger.span.start:
        return False
    return span.start < trigger.span.end or _GUEST.fullmatch(seen, trigger.span.end, span.start) is not None


def actors_of(
    seen: str, trigger: Trigger, sentence: Span, people: SpanIndex[Actor], statement: Statement | None
) -> tuple[Actor | None, Actor | None]:
    """Who did it and to whom, where the grammar of the clause says so; else ``None``."""
    inside: list[tuple[Span, Actor]] = [
        (s, a)
        for s, a in people.touching(trigger.clause)
        if trigger.clause.start <= s.start < trigger.clause.end and a.kind != "media"
    ]  # "a reçu le chancelier, Karl Ott": a name may go on behind the clause
    low, high = trigger.clause.start, trigger.clause.end
    actor1: Actor | None = None
    actor2: Actor | None = None
    pair = _PAIR.search(seen, low, high) if len(inside) >= 2 else None
    if pair and pair.start() - trigger.span.end < 60:
        following = [(s, a) for s, a in inside if s.start > pair.start()]
        if len(following) >= 2 and following[0][1].name != following[1][1].name:
            between = seen[following[0][0].end : following[1][0].start]
            if not _NO_PAIR.search(between):  # "L'entretien entre X et Y a eu lieu au palais": Y may be nobody known
                return following[0][1], following[1][1]
            if trigger.event_type == "negotiation" and following[0][0].start - pair.end() < 30:
                return following[0][1], None
    passive = bool(inside) and _PASSIVE.search(seen, low, high) is not None
    for span, actor in inside:
        before = max(low, span.start - 60), span.start
        metonym = actor.evidence is not None and actor.evidence.rule.startswith("metonym")
        at_seat = metonym and seen.endswith("à ", *before)  # "se sont réunis à Bruxelles"
        if (
            at_seat
            or _SOURCE.search(seen, *before)
            or _is_where(seen, trigger, span)
            or _TOLD_BY.search(seen, *before)
            or _FAR_FROM.search(seen, *before)
            or _HELD_BY.search(seen, *before)
        ):
            continue
        if _BY.search(seen, *before):
            actor1 = actor1 or actor
        elif span.end <= trigger.span.start and not passive:
            if actor1 is None and not _TOGETHER_WITH.search(seen, *before):
                actor1 = actor
        elif actor2 is None and actor is not actor1:
            met = _met(seen, trigger, span)
            told = passive or _AGAINST.search(seen, *before) or trigger.event_type in _UPON or met
            if told and (span.start >= trigger.span.end or passive or met):
                actor2 = actor
    if actor1 is None and _HAVING.match(seen, low, high):
        before_clause = [(s, a) for s, a in people.before(trigger.clause.start, 160) if s.start >= sentence.start]
        if before_clause:
            lead = seen[sentence.start : trigger.clause.start]
            if _MINE.search(lead):
                actor1 = before_clause[0][1]
            else:
                actor1 = statement.speaker if statement and statement.speaker else before_clause[-1][1]
    if actor1 is not None and actor2 is not None and actor1.name == actor2.name:
        actor2 = None
    return actor1, actor2


def _is_where(seen: str, trigger: Trigger, span: Span) -> bool:
    """Whether a noun says where an act happened: "a fait douze morts dans la région de Lviv"."""
    start = max(trigger.clause.start, span.start - 16)
    if _AREA.match(seen, span.start, span.end) is None:
        return False
    before = seen[start : span.start]
    while (cut := _DETERMINED.search(before)) is not None:
        before = before[: cut.start()]
    return _IN.search(before) is not None
