"""Who says that an incident happened: the article itself, or a speaker whose words hold the clause."""

import re

from geo.incident.gate import Sought
from geo.link.index import SpanIndex
from geo.model import Statement, Trigger

__all__ = ["frame_of", "source_of"]

_DEMANDS = frozenset({"appeal", "demand", "request_help", "intent", "warning"})
# What those in power order is done: "Le Premier ministre a ordonné l'envoi de 5.000 militaires".
_ORDERED = frozenset({"deployment", "withdrawal", "displacement", "blockade", "political_change"})
_ORDERS = re.compile(r"\b(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:ordonne|decrete|decide)\b[^,;:.\"]{0,30}$")
# What a promise or a demand answers has happened: "a promis des peines sévères après une sixième nuit d'émeutes"
_PRESUPPOSED = Sought(
    r"\b(?:apres|au lendemain d[eu']|à la suite d[eu']|suite à|suite aux?|en reponse (?:à|aux?)|en represailles (?:à|aux?)|(?:repond|ripost)\w* (?:à|aux?)) ?(?:l'|la |le |les |des |une? )?$"
)
_ON_A_DAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|le \d{1,2}(?:er)? [a-z]{3,})\b"
)
_PAST = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent|ayant|avoir|tuant|[a-z]+erent|a ete|ont ete)\b")


def source_of(seen: str, trigger: Trigger, said: SpanIndex[Statement]) -> tuple[bool, Statement | None] | None:
    """Whether a statement holds the clause and which; ``None`` when that statement denies it or only asks for it."""
    best: Statement | None = None
    shared = 0
    for _, item in said.touching(trigger.clause):
        content = item.content.span
        inside = min(content.end, trigger.clause.end) - max(content.start, trigger.clause.start)
        holds = trigger.span.start >= content.start and trigger.span.end <= content.end
        if (holds or inside * 2 >= len(trigger.clause)) and inside > 0 and (best is None or len(content) < shared):
            best, shared = item, len(content)
    if best is None:
        return False, None
    clause = seen[trigger.clause.start : trigger.clause.end]
    if trigger.event_type in _ORDERED and _ORDERS.search(seen, best.evidence.span.start, trigger.span.start):
        return False, None
    if _PRESUPPOSED.search(seen, max(best.evidence.span.start, trigger.clause.start - 40), trigger.clause.start):
        return False, None
    if best.event_type in ("denial", "rejection") and not re.match(r"(?:l'|le |la |les |apres )", clause):
        return None
    if (
        best.event_type in _DEMANDS
        and trigger.modality != "planned"
        and not _PAST.search(clause)
        and not re.search(
            r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{4}|signee?s?|conclue?s?)\b",
            clause,
        )
    ):
        return None
    if best.event_type in ("appeal", "demand") and trigger.modality == "planned":
        called = trigger.event_type in ("protest", "negotiation") and _ON_A_DAY.search(clause)
        return (False, best) if called else None  # "a appelé ses partisans à manifester jeudi"
    return best.event_type not in ("condemnation", "praise"), best


def frame_of(trigger: Trigger, said: SpanIndex[Statement]) -> Statement | None:
    """The statement whose words hold the clause outside of what is said."""
    for span, item in said.touching(trigger.clause):
        if trigger.span in span:
            return item
    return None
