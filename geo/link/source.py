"""Who says that an incident happened: the article itself, or a speaker whose words hold the clause."""

import re
from collections.abc import Iterator

from geo.almanac import MONTH, WEEKDAY
from geo.incident.gate import Sought
from geo.link.index import SpanIndex
from geo.model import Statement, Trigger

__all__ = ["frame_of", "source_of"]

# What all the world sees is only claimed where it is what is mainly said
_IN_PUBLIC = frozenset({"blockade", "ceasefire_agreement", "negotiation", "political_change", "protest", "war"})
_MAINLY = 0.6  # part of a statement
# What is done by saying so: "a décrété l'état d'exception", "annonce une nouvelle session de dialogue"
_DONE_BY_WORDS = frozenset({"blockade", "negotiation", "other", "political_change", "protest"})
_DEMANDS = frozenset({"appeal", "demand", "request_help", "intent", "warning"})
# Who asks, warns, refuses or praises takes what happened for granted, and does not claim it
_TAKES_FOR_GRANTED = _DEMANDS | {"condemnation", "decline_comment", "praise", "rejection"}
# What those in power order is done: "Le Premier ministre a ordonné l'envoi de 5.000 militaires".
_ORDERED = frozenset({"deployment", "withdrawal", "displacement", "blockade", "political_change"})
_ORDERS = re.compile(r"\b(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:ordonne|decrete|decide)\b[^,;:.\"]{0,30}$")
# What a promise or a demand answers has happened: "a promis des peines sévères après une sixième nuit d'émeutes"
_PRESUPPOSED = Sought(
    r"\b(?:apres|au lendemain d[eu']|à la suite d[eu']|suite à|suite aux?|en reponse (?:à|aux?)|en represailles (?:à|aux?)|(?:repond|ripost)\w* (?:à|aux?)|depuis) ?(?:l'|la |le |les |des |une? )?$"
)
# Who says so may stand amid what is said: "Au total, selon l'ONU, 300 personnes ont péri"
_AROUND = frozenset({"speech.selon", "speech.passive"})
# What is said stands by itself: "Neuf dissidents ont péri, s'est réjoui le ministre"
_APART = frozenset({"speech.inversion", "speech.selon"})
_DEFINITE = re.compile(r"(?:l'|le |la |les |apres )")
_DATED = re.compile(rf"\b(?:{WEEKDAY}|hier|{MONTH}|\d{{4}}|signee?s?|conclue?s?)\b")
_ON_A_DAY = re.compile(r"\b(?:" + WEEKDAY + r"|demain|ce soir|le \d{1,2}(?:er)? [a-z]{3,})\b")
_PAST = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent|ayant|avoir|tuant|[a-z]+erent|a ete|ont ete)\b")


def source_of(seen: str, trigger: Trigger, said: SpanIndex[Statement]) -> tuple[bool, Statement | None] | None:
    """Whether a statement holds the clause and which; ``None`` when that statement denies it or only asks for it."""
    holder = _holder(trigger, said) or _holder_around(trigger, said)
    if holder is None or _is_given(seen, trigger, holder):
        return False, None
    clause = seen[trigger.clause.start : trigger.clause.end]
    if holder.event_type in ("denial", "rejection") and not _DEFINITE.match(clause):
        return None
    if (
        holder.event_type in _DEMANDS
        and trigger.modality != "planned"
        and not _PAST.search(clause)
        and not _DATED.search(clause)
    ):
        return None
    if holder.event_type in ("appeal", "demand") and trigger.modality == "planned":
        called = trigger.event_type in ("protest", "negotiation") and _ON_A_DAY.search(clause)
        return (False, holder) if called else None  # "a appelé ses partisans à manifester jeudi"
    return _claims(trigger, holder), holder


def _holder(trigger: Trigger, said: SpanIndex[Statement]) -> Statement | None:
    """The statement whose content holds what makes an incident, or half of its clause; the shortest of several."""
    best: Statement | None = None
    for _, item in said.touching(trigger.clause):
        content = item.content.span
        inside = min(content.end, trigger.clause.end) - max(content.start, trigger.clause.start)
        holds = trigger.span.start >= content.start and trigger.span.end <= content.end
        if (holds or inside * 2 >= len(trigger.clause)) and inside > 0:
            best = item if best is None or len(content) < len(best.content.span) else best
    return best


def _holder_around(trigger: Trigger, said: SpanIndex[Statement]) -> Statement | None:
    """The claim that holds it beside its content: "Rappelons que, selon l'ONU, 95.000 habitants ont fui", "n'en reconnaît que neuf"."""
    counts = trigger.event_type == "casualties_report"
    claims = (item for item in _around(trigger, said) if item.event_type == "claim" and item.speaker is not None)
    return next((item for item in claims if counts or item.evidence.rule in _AROUND), None)


def _is_given(seen: str, trigger: Trigger, holder: Statement) -> bool:
    """Whether what a statement says only counts from an act or answers it, or orders what is done."""
    low = holder.evidence.span.start
    if trigger.event_type in _ORDERED and _ORDERS.search(seen, low, trigger.span.start):
        return True
    starts = (trigger.clause.start, trigger.span.start)
    return any(_PRESUPPOSED.search(seen, max(low, start - 40), start) for start in starts)


def _claims(trigger: Trigger, holder: Statement) -> bool:
    """Whether a statement claims an act that it holds, rather than name what is known, or do it by its very words."""
    if trigger.event_type in _IN_PUBLIC and len(trigger.clause) < _MAINLY * len(holder.content.span):
        return False
    if holder.evidence.rule in _APART:
        return True
    performed = holder.event_type == "announcement" and trigger.event_type in _DONE_BY_WORDS
    return holder.event_type not in _TAKES_FOR_GRANTED and not performed


def frame_of(trigger: Trigger, said: SpanIndex[Statement]) -> Statement | None:
    """The statement whose words hold the clause outside of what is said."""
    return next(_around(trigger, said), None)


def _around(trigger: Trigger, said: SpanIndex[Statement]) -> Iterator[Statement]:
    """The statements whose words, what is said or not, hold what makes an incident."""
    return (item for span, item in said.touching(trigger.clause) if trigger.span in span)
