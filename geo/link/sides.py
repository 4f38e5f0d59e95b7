"""Who did it and to whom, as far as the grammar of the clause says so."""

import re
from collections.abc import Sequence

from geo.codebook import IncidentType
from geo.incident.gate import Sought
from geo.link.index import SpanIndex
from geo.model import Actor, Span, Statement, Trigger

__all__ = ["actors_of"]

_Named = tuple[Span, Actor]
_Sides = tuple[Actor | None, Actor | None]

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

# "La Guadeloupe est| privée d'eau": a state that was brought about; not "est entrée", "s'est emparée"
_IS = re.compile(
    r"(?<!s')(?<!s'y )(?<!s'en )(?<!se )\b(?:est|sont|etait|etaient|sera|seront|serait|seraient) (?:\w+ment |toujours |encore |desormais )?$"
)
_DONE = re.compile(
    r"(?!(?:r?entr|(?:re)?tomb|arriv|(?:re)?part|(?:re|par|inter|de)?ven|(?:res)?sort|(?:re)?descend|(?:re)?mont|mort|reste|alle|nee?|retourn|pass|accouru|disparu|decede|confront)\w{0,5}\b)"
    r"\w+(?:ee?s?|ise?s?|ite?s?|ue?s?|erte?s?|inte?s?)\b"
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


def actors_of(seen: str, trigger: Trigger, sentence: Span, people: SpanIndex[Actor], statement: Statement | None) -> _Sides:
    """Who did it and to whom, where the grammar of the clause says so; else ``None``."""
    clause = trigger.clause
    # "a reçu le chancelier, Karl Ott": a name may go on behind the clause
    inside = [(span, actor) for span, actor in people.touching(clause) if span.start >= clause.start and actor.kind != "media"]
    opposed = _opposed(seen, trigger, inside)
    if opposed is not None:
        return opposed
    actor1, actor2 = _by_grammar(seen, trigger, inside)
    if actor1 is None and _HAVING.match(seen, clause.start, clause.end):
        actor1 = _who_says_to_have(seen, trigger, sentence, people, statement)
    if actor1 is not None and actor2 is not None and actor1.name == actor2.name:
        actor2 = None
    return actor1, actor2


def _opposed(seen: str, trigger: Trigger, inside: Sequence[_Named]) -> _Sides | None:
    """The two between whom it was: "les combats entre l'armée et les rebelles"; one, where the other is nobody known."""
    pair = _PAIR.search(seen, trigger.clause.start, trigger.clause.end) if len(inside) >= 2 else None
    if pair is None or pair.start() - trigger.span.end >= 60:
        return None
    following = [named for named in inside if named[0].start > pair.start()]
    if len(following) < 2:
        return None
    (one_at, one), (other_at, other) = following[:2]
    if one.name == other.name:
        return None
    if not _NO_PAIR.search(seen[one_at.end : other_at.start]):
        return one, other
    # "L'entretien entre X et Y a eu lieu au palais": Y may be nobody known
    return (one, None) if trigger.event_type == "negotiation" and one_at.start - pair.end() < 30 else None


def _by_grammar(seen: str, trigger: Trigger, inside: Sequence[_Named]) -> _Sides:
    """The first that stands before the verb or behind "par", and the first to whom it is done."""
    actor1: Actor | None = None
    actor2: Actor | None = None
    passive = bool(inside) and _is_passive(seen, trigger)
    for span, actor in inside:
        before = max(trigger.clause.start, span.start - 60), span.start
        if _is_bystander(seen, trigger, span, actor):
            continue
        if _BY.search(seen, *before):
            actor1 = actor1 or actor
        elif span.end <= trigger.span.start and not passive:
            if actor1 is None and not _TOGETHER_WITH.search(seen, *before):
                actor1 = actor
        elif actor2 is None and actor is not actor1 and _is_object(seen, trigger, span, passive=passive):
            actor2 = actor
    return actor1, actor2


def _is_passive(seen: str, trigger: Trigger) -> bool:
    """Whether what stands before the verb is not who did it: "a été bombardée", "est privée d'eau"."""
    if _PASSIVE.search(seen, trigger.clause.start, trigger.clause.end) is not None:
        return True
    if trigger.event_type in ("deployment", "negotiation"):
        return False  # "l'émissaire est attendu à Doha", "leurs hommes sont déployés au Mali": they come
    done = _DONE.match(seen, trigger.span.start, trigger.span.end)
    return done is not None and _IS.search(seen, trigger.clause.start, trigger.span.start) is not None


def _is_bystander(seen: str, trigger: Trigger, span: Span, actor: Actor) -> bool:
    """Whether somebody is named who tells of it, whose seat, land or men its place is, or whom it happened far from."""
    before = max(trigger.clause.start, span.start - 60), span.start
    if actor.evidence is not None and actor.evidence.rule.startswith("metonym") and seen.endswith("à ", *before):
        return True  # "se sont réunis à Bruxelles"
    return (
        _is_where(seen, trigger, span)
        or _SOURCE.search(seen, *before) is not None
        or _TOLD_BY.search(seen, *before) is not None
        or _FAR_FROM.search(seen, *before) is not None
        or _HELD_BY.search(seen, *before) is not None
    )


def _is_object(seen: str, trigger: Trigger, span: Span, *, passive: bool) -> bool:
    """Whether it is done to somebody who stands behind the verb, or before it in the passive."""
    if passive or _is_met(seen, trigger, span):
        return True
    if span.start < trigger.span.end:
        return False
    return (
        trigger.event_type in _UPON or _AGAINST.search(seen, max(trigger.clause.start, span.start - 60), span.start) is not None
    )


def _is_met(seen: str, trigger: Trigger, span: Span) -> bool:
    """Whether somebody is the one who is met or received: nothing but a day and a title stands before him."""
    if trigger.event_type != "negotiation" or span.start <= trigger.span.start:
        return False
    return span.start < trigger.span.end or _GUEST.fullmatch(seen, trigger.span.end, span.start) is not None


def _who_says_to_have(
    seen: str, trigger: Trigger, sentence: Span, people: SpanIndex[Actor], statement: Statement | None
) -> Actor | None:
    """Who did what an infinitive tells: "L'armée dit avoir repris la ville", "est accusé d'avoir tué douze civils"."""
    start = trigger.clause.start
    before = [actor for span, actor in people.before(start, 160) if span.start >= sentence.start]
    if not before:
        return None
    if _MINE.search(seen[sentence.start : start]):
        return before[0]
    return statement.speaker if statement and statement.speaker else before[-1]


def _is_where(seen: str, trigger: Trigger, span: Span) -> bool:
    """Whether a noun says where an act happened: "a fait douze morts dans la région de Lviv"."""
    start = max(trigger.clause.start, span.start - 16)
    if _AREA.match(seen, span.start, span.end) is None:
        return False
    before = seen[start : span.start]
    while (cut := _DETERMINED.search(before)) is not None:
        before = before[: cut.start()]
    return _IN.search(before) is not None
