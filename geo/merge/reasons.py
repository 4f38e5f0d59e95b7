"""Why records are one, for a person to read."""

from collections.abc import Sequence

from geo.codebook import IncidentType
from geo.incident.mention import KNOWN
from geo.merge.again import LIGHTING
from geo.merge.records import TOWNS, days_of, scene_of, tolls_of
from geo.model import Incident, Place, Reason, Span

__all__ = ["reasons_of"]

# What comes of an attack: captives, and the siege of a house; and what sets one on fire or brings it down: "un incendie s'est déclaré".
_AFTER: frozenset[IncidentType] = frozenset({"abduction_arrest", "blockade"})


def reasons_of(members: Sequence[Incident], weighed: bool) -> tuple[Reason, ...]:
    """The reasons of a merge of ``members``; ``weighed`` is whether the odds joined what the rules had left apart."""
    types = tuple(sorted({i.event_type for i in members}))
    scenes = [s for s in (scene_of(i) for i in members) if s is not None]
    reasons = [_reason_of_kinds(types), _reason_of_days(members)]
    if scenes:
        reasons.append(_reason_of_places(scenes))
    first: dict[str, Span] = {}
    for i in members:
        first[i.evidence.article_id] = min(i.evidence.span, first.get(i.evidence.article_id, i.evidence.span))
    if any(KNOWN in i.rules and i.evidence.span > first[i.evidence.article_id] for i in members):
        reasons.append(Reason("named again"))
    if any(i.actor1 for i in members):
        reasons.append(Reason("actors"))
    tolls = tuple(sorted(tolls_of(members)))
    if len(tolls) > 1:
        reasons.append(Reason("tolls", (tolls,)))
    if weighed:
        reasons.append(Reason("weighed"))
    return tuple(reasons)


def _reason_of_kinds(types: tuple[IncidentType, ...]) -> Reason:
    if len(types) > 1 and "protest" in types:
        return Reason("march and dead", (types,))
    if (len(types) > 1 and not _AFTER.isdisjoint(types)) or ("disaster" in types and not LIGHTING.isdisjoint(types)):
        return Reason("attack and aftermath", (types,))
    return Reason("one kind", (types,))


def _reason_of_places(scenes: Sequence[Place]) -> Reason:
    names = tuple(sorted({scene.name for scene in scenes}))
    if len(names) == 1:
        return Reason("same place", (names,))
    areas = {scene.name for scene in scenes if scene.feature not in TOWNS}
    if areas and len(areas) < len(names):
        return Reason("area and place", (tuple(sorted(names, key=lambda name: name not in areas)),))
    return Reason("near places", (round(max(a.kilometres_to(b) for a in scenes for b in scenes[:1])), names))


def _reason_of_days(members: Sequence[Incident]) -> Reason:
    start, end = max(days_of(i)[0] for i in members), min(days_of(i)[1] for i in members)
    if start == end:
        return Reason("same day", (start,))
    if start < end:
        return Reason("days overlap", (start, end))
    if {i.event_type for i in members} == {"deployment"}:
        return Reason("one force", (end, start))
    return Reason("one war" if "war" in {i.event_type for i in members} else "told again", (end, start))
