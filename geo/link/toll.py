"""Which tolls belong to which incident: those of its own clause, each with who says so."""

from collections.abc import Sequence

from geo.codebook import IncidentType
from geo.incident.resolve import resolve_casualties
from geo.link.index import SpanIndex
from geo.link.kinds import NO_TOLL
from geo.model import Article, Casualties, Claim, Evidence, Span, Statement, Toll, Trigger, Where

__all__ = ["claims_for_town", "claims_of", "each_has_its_own"]


# Those who are led off or leave are counted alive: "… ont abouti à la mort de cinq hommes et à la capture de quinze autres"
_OF_THE_LIVING: frozenset[IncidentType] = frozenset({"abduction_arrest", "displacement"})


def claims_of(
    article: Article,
    trigger: Trigger,
    tolls: SpanIndex[Casualties],
    owned: SpanIndex[Trigger],
    kind: str,
    statement: Statement | None,
) -> tuple[Claim[Toll], ...]:
    """The tolls written in a clause and in no narrower one, each with its source; of a revised toll the last."""
    if kind == "deaths" and trigger.event_type in _OF_THE_LIVING:
        return ()
    counted = [(span, item) for span, item in tolls.touching(trigger.clause) if item.kind == kind]
    if not counted:
        return ()
    claims: list[tuple[Span, Claim[Toll]]] = []
    for span, item in counted:
        rivals = [t for _, t in owned.touching(span) if t is not trigger]
        if any(_closer(t, trigger, span) for t in rivals):
            continue
        toll = resolve_casualties(item)
        claims.append((span, Claim(toll, Evidence(article.id, span, item.rule), statement.speaker if statement else None)))
    # "ce qui porte à quatre le nombre" is the total so far; of "400 morts, et deux experts assassinés" the murder has two
    claims.sort(key=lambda claim: (claim[1].evidence.rule != "toll tally", not claim[0].overlaps(trigger.span)))
    numbered = [c for c in claims if c[1].value.best is not None]
    return tuple(c for _, c in (numbered or claims))


def _closer(rival: Trigger, trigger: Trigger, span: Span) -> bool:
    """Whether ``rival`` has the better claim to a toll at ``span``."""
    if (rival.event_type in NO_TOLL) != (trigger.event_type in NO_TOLL):
        return trigger.event_type in NO_TOLL
    if span in rival.clause and span not in trigger.clause:
        return True
    if span in trigger.clause and span not in rival.clause:
        return False
    mine, theirs = trigger.span.gap(span), rival.span.gap(span)
    return (theirs, len(rival.clause), rival.span) < (mine, len(trigger.clause), trigger.span)


def claims_for_town(
    seen: str, claims: tuple[Claim[Toll], ...], group: tuple[Where, ...], groups: Sequence[tuple[Where, ...]], apart: bool
) -> tuple[Claim[Toll], ...]:
    """The tolls of one town of a clause: those that stand nearest to its name, or the one that all share."""
    if len(groups) < 2 or not apart or not group:
        return claims
    return tuple(claim for claim in claims if groups[town_beside(seen, claim.evidence.span, groups)] is group)


def each_has_its_own(seen: str, claims: Sequence[Claim[Toll]], groups: Sequence[tuple[Where, ...]]) -> bool:
    """Whether the tolls of a clause belong each to one of its towns: several do, and so does one in brackets after its town."""
    beside = {town_beside(seen, claim.evidence.span, groups) for claim in claims}
    return len(beside) > 1 or any(_in_brackets(seen, claim.evidence.span) for claim in claims)


def town_beside(seen: str, toll: Span, groups: Sequence[tuple[Where, ...]]) -> int:
    """Which group's town stands beside a toll."""
    return min(range(len(groups)), key=lambda n: _ahead(seen, toll, groups[n][0].evidence.span) if groups[n] else 1 << 30)


def _ahead(seen: str, toll: Span, place: Span) -> int:
    """How far a place is from a toll; one that follows ("quatre morts à Hodeïda") is nearer than one that precedes.

    In brackets it is the other way: "Impacts à Soumy (un mort) et à Kramatorsk".
    """
    follows = place.start >= toll.end
    if _in_brackets(seen, toll):
        return 1 << 20 if follows else toll.start - place.end
    return place.start - toll.end if follows else 40 + toll.start - place.end


def _in_brackets(seen: str, toll: Span) -> bool:
    return seen[toll.start - 1 : toll.start] == "("
