"""Why here, why that day: the account of an article that ``dateline explain`` prints.

Every line quotes the words it is about. Text from an article is shown on one line and without control characters, since it
must not steer a terminal.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from geo.codebook import DATE_PREC, DOUBTS, WHERE_PREC
from geo.merge import merge
from geo.model import Article, Event, Evidence, Incident, Span, Statement, When, Where
from geo.text import read

if TYPE_CHECKING:  # importing it would make every command wait for all the vocabulary
    from geo.coder import Mentions

__all__ = ["explain", "printable", "shorten"]


def printable(text: str) -> str:
    """``text`` on one line, without control characters: an article must not steer a terminal.

    >>> printable("Des\\x1b[31m tirs\\n à Goma")
    'Des�[31m tirs à Goma'
    """
    return "".join(character if character.isprintable() else "\ufffd" for character in " ".join(text.split()))


def shorten(text: str, length: int) -> str:
    """The first characters of ``printable(text)``, at most ``length`` of them, the last an ellipsis where some are left out.

    >>> shorten("Des tirs à Goma", 9)
    'Des tirs…'
    """
    flat = printable(text)
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def explain(article: Article, mentions: "Mentions", events: Iterable[Event]) -> Iterator[str]:
    """The lines that tell what was found in ``article``, what each thing means, and the events with where each value came from.

    Mentions stand in text order, each with its offsets and words, its value and the name of the rule that read it. At the end
    stand the incidents that are taken for one, with the reasons.
    """
    facts = (article.id, f"published {article.published:%A %Y-%m-%d}", article.office, article.headline)
    yield printable(" · ".join(fact for fact in facts if fact))
    yield "mentions"
    found = sorted(_explain_mentions(article, mentions))
    for span, what, value in found:
        yield f"  {what:<7} {_quoted(article, span)} → {value}"
    yield "events"
    events = list(events)
    for event in events:
        yield from _explain_event(article, mentions, event)
    yield from _explain_merges(article, [event for event in events if isinstance(event, Incident)])


def _explain_merges(article: Article, incidents: list[Incident]) -> Iterator[str]:
    """Which of an article's incidents are taken for one, and why."""
    merges = merge(incidents)
    if merges:
        yield "merged"
    by_id = {incident.id: incident for incident in incidents}
    for one in merges:
        yield f"  {one.id} told {len(one.members)} times"
        for member in one.members:
            yield f"    record   {member} · {_quoted(article, by_id[member].evidence.span, 80)}"
        for reason in one.reasons:
            yield f"    why      {printable(str(reason))}"


def _quoted(article: Article, span: Span, length: int = 160) -> str:
    return f"{span.start}–{span.end} « {shorten(article[span], length)} »"


def _explain_mentions(article: Article, mentions: "Mentions") -> Iterator[tuple[Span, str, str]]:
    for toponym, where in zip(mentions.toponyms, mentions.wheres, strict=True):
        if where is not None:
            yield toponym.span, "place", f"{_said_where(where)} · found by {toponym.rule}"
        else:
            reason = "taken for no place" if toponym.candidates else "nothing bears this name"
            yield toponym.span, "place", f"{reason} · found by {toponym.rule}"
    for timex, when in zip(mentions.timexes, mentions.whens, strict=True):
        value = _said_when(article, when) if when is not None else "no day"
        yield timex.span, "time", f"{value} · {timex.type} {timex.value}{timex.mod and f' {timex.mod}'} · found by {timex.rule}"
    for actor in mentions.actors:
        if actor.evidence is not None:
            facts = (
                actor.name,
                actor.kind,
                actor.seat and f"seat {actor.seat}",
                actor.country,
                f"found by {actor.evidence.rule}",
            )
            yield actor.evidence.span, "actor", " · ".join(fact for fact in facts if fact)
    for quote in mentions.quotes:
        parts = (("speaker", quote.speaker), ("to", quote.addressee), ("via", quote.via), ("says", quote.content))
        told = [f"{name} {_quoted(article, span, 60)}" for name, span in parts if span is not None]
        yield (
            quote.span,
            "speech",
            " · ".join(
                [f"{quote.event_type}, {quote.form}", f"cue {_quoted(article, quote.cue, 40)}", *told, f"found by {quote.rule}"]
            ),
        )
    for trigger in mentions.triggers:
        clause = _quoted(article, trigger.clause, 80)
        yield trigger.span, "deed", f"{trigger.event_type}, {trigger.modality} · in {clause} · found by {trigger.rule}"
    for toll in mentions.casualties:
        yield toll.span, "toll", f"{toll.kind} {_said_number(toll.low, toll.best, toll.high)} · found by {toll.rule}"


def _explain_event(article: Article, mentions: "Mentions", event: Event) -> Iterator[str]:
    modality = f" · {event.modality}" if isinstance(event, Incident) else f" · {event.form}"
    yield f"  {event.id} {event.kind} · {event.event_type}{modality}"
    yield f"    excerpt  {_quoted(article, event.evidence.span, 400)} · rule {event.evidence.rule}"
    if event.when is None:
        yield "    day      none"
    else:
        yield f"    day      {_said_when(article, event.when)}{_from(article, event.when.evidence)}"
    for where in event.places:
        yield f"    place    {_said_where(where)}{_from(article, where.evidence)}"
    if isinstance(event, Incident):
        actors = (("actor1", event.actor1), ("actor2", event.actor2), ("claimed", event.claimed_by), ("via", event.via))
    else:
        actors = (("speaker", event.speaker), ("to", event.addressee), ("via", event.via), ("says", None))
        yield f"    says     {_quoted(article, event.content.span, 400)} · rule {event.content.rule}"
    for name, actor in actors:
        if actor is not None:
            yield f"    {name:<8} {printable(actor.name)} ({actor.kind}){_from(article, actor.evidence)}"
    for name, claims in (("deaths", event.deaths), ("injured", event.injured)) if isinstance(event, Incident) else ():
        for claim in claims:
            source = printable(claim.source.name) if claim.source else "the article"
            number = _said_number(claim.value.low, claim.value.best, claim.value.high)
            yield f"    {name:<8} {number}, says {source}{_from(article, claim.evidence)}"
    if isinstance(event, Statement):
        yield from _explain_speech(article, mentions, event)
    if event.rules:
        yield f"    rules    {', '.join(event.rules)}"
    for doubt in event.doubts:
        yield f"    doubt    {doubt}: {DOUBTS[doubt]}"


def _explain_speech(article: Article, mentions: "Mentions", event: Statement) -> Iterator[str]:
    """By which words the speaker is known, the last first, and what was read as narration: quotations are masked."""
    quote = next((quote for quote in mentions.quotes if quote.span == event.evidence.span), None)
    if quote is None:
        return
    yield f"    cue      {_quoted(article, quote.cue, 80)}"
    speaker = event.speaker
    known = speaker.evidence.span if speaker and speaker.evidence else None
    if quote.speaker and speaker and known:
        named = [
            actor.evidence.span
            for actor in mentions.actors
            if actor.evidence and actor.name == speaker.name and actor.evidence.span.start < known.start
        ]
        chain = [quote.speaker, known, *named[:1]]
        steps = [span for at, span in enumerate(chain) if not any(span.overlaps(other) for other in chain[:at])]
        if len(steps) > 1:
            yield f"    chain    {' ← '.join(_quoted(article, span, 80) for span in steps)}"
    narration = read(article.text).narration
    span = event.evidence.span
    shown = "".join(
        "\x00" if masked == "\x00" else character
        for character, masked in zip(article[span], narration[span.start : span.end], strict=True)
    )
    if "\x00" in shown:
        yield f"    mask     « {shorten(re.sub(chr(0) + '+', '…', shown), 400)} »"


def _from(article: Article, evidence: Evidence | None) -> str:
    return (
        f" · from {_quoted(article, evidence.span, 80)}, rule {evidence.rule}" if evidence else " · from no words of the text"
    )


def _said_where(where: Where) -> str:
    place = where.place
    facts = [
        f"{place.name} ({place.id}, {place.feature}, {place.latitude:.4f} {place.longitude:.4f})",
        f"{where.role}, where_prec {where.where_prec} ({WHERE_PREC[where.where_prec]})",
        f"rule {where.evidence.rule}",
    ]
    if where.rejected:
        facts.append(f"not {', '.join(where.rejected)}")
    if where.doubts:
        facts.append(f"doubts {', '.join(where.doubts)}")
    return " · ".join(facts)


def _said_when(article: Article, when: When) -> str:
    days = str(when.start) if when.start == when.end else f"{when.start or '…'} to {when.end or '…'}"
    facts = [f"{days}, date_prec {when.date_prec} ({DATE_PREC[when.date_prec]})"]
    if when.evidence:
        facts.append(f"rule {when.evidence.rule}")
    if when.anchor:
        facts.append(f"counted from {when.anchor:%A %Y-%m-%d}")
    if when.cue:
        facts.append(f"cue {_quoted(article, when.cue, 40)}")
    if when.implied:
        facts.append(f"not said: {', '.join(sorted(when.implied))}")
    if when.doubts:
        facts.append(f"doubts {', '.join(when.doubts)}")
    return " · ".join(facts)


def _said_number(low: int | None, best: int | None, high: int | None) -> str:
    ends = "" if low == best == high else f" ({'…' if low is None else low} to {'…' if high is None else high})"
    return f"{'?' if best is None else best}{ends}"
