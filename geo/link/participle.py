"""Acts that only say of whom another is told: "Le procès du chauffeur arrêté le 3 mai à Millas s'est ouvert lundi à Marseille"."""

from geo.incident.hits import FINITE
from geo.link.index import SpanIndex
from geo.model import Span, Trigger

__all__ = ["act_of"]


def act_of(owned: SpanIndex[Trigger], seen: str, span: Span, trigger: Trigger) -> Trigger | None:
    """The act of another type that a day or a place at ``span`` is of, told by a participle before it; ``None`` where it is the trigger's own.

    ``owned`` are the triggers of the article ``seen`` by their clauses.
    """
    before = (t for _, t in owned.touching(span) if t.span.end <= span.start)
    last = max(before, key=lambda t: t.span.end, default=trigger)
    is_other = last.event_type != trigger.event_type and FINITE.search(seen, last.span.end, span.start) is None
    return last if is_other else None
