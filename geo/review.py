"""What a person says of an event: accepted, corrected, rejected, or added where the machine read nothing.

A review binds to an article, a span and a kind, not to a run of the program: it is found again when a newer version codes the
article otherwise, and in an updated article wherever its words still stand. What a reviewer has accepted or corrected is kept
whole, as an event; the machine's own reading stays beside it, and a newer reading never overwrites a human one. Everything
here is pure; :mod:`geo.store` keeps the reviews.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from typing import Literal, NamedTuple, TypedDict

from geo.codebook import INCIDENT_TYPES, STATEMENT_TYPES, Doubt, Kind, Modality, Prec
from geo.errors import ReviewError
from geo.features import STANDS_AT, where_drawn
from geo.link.ids import event_id
from geo.merge import APART, groups_of
from geo.model import HEADLINE, Actor, Article, Claim, Event, Evidence, Incident, Place, Span, Statement, Toll, When, Where

__all__ = [
    "PROPOSED",
    "REVIEW",
    "STATUSES",
    "Changes",
    "Mark",
    "Review",
    "Reviewed",
    "Status",
    "Verdict",
    "bind",
    "compared",
    "corrected",
    "differences",
    "doubtfulness",
    "edition",
    "gave",
    "judged",
    "marked_event",
    "merged",
    "named_actor",
    "queue",
    "read_toll",
    "rebound",
    "same_incident",
    "split",
    "write_toll",
]

Status = Literal["proposed", "accepted", "corrected", "rejected"]
Verdict = Literal["accepted", "corrected", "rejected", "added"]

STATUSES: dict[Status, str] = {
    "proposed": "as the machine read it; nobody has looked at it yet",
    "accepted": "somebody has read it and agrees, or has marked it in the text",
    "corrected": "somebody has read it and set a value right",
    "rejected": "somebody has read it and it is none; left out of maps, lists and exports unless asked for",
}
"""What can have become of an event."""

REVIEW = "review"
"""The name of the rule behind a value that a person set; the review tells who and when."""


def gave(evidence: Evidence) -> bool:
    """Whether its words gave the value: they did not where a person set it, nor where the headline names it.

    >>> gave(Evidence("a", Span(0, 5), "weekday")), gave(Evidence("a", Span(0, 5), REVIEW))
    (True, False)
    """
    return evidence.rule not in (REVIEW, HEADLINE)


class Changes(TypedDict, total=False):
    """What a reviewer sets; a key that is absent is left as it is, ``None`` says that there is none.

    ``event_type`` is a code of either table and brings its kind along. ``days`` are both included; ``place`` is where the event
    stands on the map; one that is ``apart`` is never taken for the same incident as another.
    """

    event_type: str
    modality: Modality
    days: tuple[date | None, date | None] | None
    place: Place | None
    actor1: Actor | None
    actor2: Actor | None
    deaths: Toll | None
    injured: Toll | None
    excerpt: Span
    apart: bool


class Mark(NamedTuple):
    """What an export tells of a review: the status, who gave it and when (``None``: nobody yet), and which values were set."""

    status: Status
    reviewer: str | None = None
    reviewed: datetime | None = None
    changed: tuple[str, ...] = ()


PROPOSED = Mark("proposed")
"""The mark of an event that nobody has looked at."""


@dataclass(frozen=True, slots=True)
class Review:
    """One verdict of one person.

    ``act`` is shared by what was done, and is undone, together. ``span`` and ``words`` are the excerpt of the machine's event
    and ``kind`` its kind: what the review is bound to. ``event`` is what the reviewer left, ``None`` where it was rejected;
    ``changed`` names what differs from the machine's reading. ``edition`` is that of the text whose characters the spans
    count. ``reviewed`` is in UTC.
    """

    act: str
    event_id: str
    article_id: str
    kind: Kind
    span: Span
    words: str
    verdict: Verdict
    event: Event | None
    changed: tuple[str, ...]
    note: str
    reviewer: str
    reviewed: datetime
    edition: str
    undone: datetime | None = None
    undone_by: str | None = None

    @property
    def status(self) -> Status:
        return "accepted" if self.verdict == "added" else self.verdict

    @property
    def mark(self) -> Mark:
        """What an export tells of it."""
        return Mark(self.status, self.reviewer, self.reviewed, ("event",) if self.verdict == "added" else self.changed)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An event as it stands, the machine's own reading of it (``None``: a person added it) and the review that counts."""

    event: Event
    machine: Event | None
    review: Review | None = None

    @property
    def status(self) -> Status:
        return self.review.status if self.review else "proposed"

    @property
    def mark(self) -> Mark:
        """What an export tells of it."""
        return self.review.mark if self.review else PROPOSED


def edition(text: str) -> str:
    """What tells one text of an article from another: sixteen hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


# --- what waits to be reviewed --------------------------------------------------------------------------------------

_WEIGHTS: dict[Doubt, float] = {
    "likeness": 3, "ambiguous_place": 3, "implied_scene": 2, "tense": 2, "spelling": 2, "far_link": 2, "odd_quotes": 1.5, "implied_speaker": 1.5,
    "implied_day": 1, "hedge": 1, "implied_year": 0.5, "claimed": 0.5, "seat": 0.5,
}  # fmt: skip


def doubtfulness(event: Event) -> float:
    """How much there is to doubt: the more, the sooner a person should look at it.

    A place that several bear weighs most, then what was taken from around the clause; a missing place or day counts, and
    the coarser a place or day the more.
    """
    when, where = event.when, where_drawn(event)
    doubts = {*event.doubts, *(when.doubts if when else ()), *(doubt for each in event.places for doubt in each.doubts)}
    score = sum(_WEIGHTS[doubt] for doubt in doubts)
    score += (where.where_prec - 1) / 4 if where else 2
    return score + ((when.date_prec - 1) / 4 if when else 2)


def queue(events: Iterable[Event]) -> list[Event]:
    """``events``, the most doubtful first; those alike in doubt in the order given."""
    return sorted(events, key=lambda event: -doubtfulness(event))


# --- which records tell one incident --------------------------------------------------------------------------------


def compared(told: Iterable[Event]) -> list[Incident]:
    """The incidents of an article that are compared with others, in text order; what was told apart as if it was not.

    So that a verdict on one leaves the others as they were, ``told`` are those that a person rejected too.
    """
    incidents = [_together(event) for event in told if isinstance(event, Incident)]
    return sorted(incidents, key=lambda incident: (incident.evidence.span, incident.id))


def _together(incident: Incident) -> Incident:
    """``incident`` as if nobody had told it apart."""
    if APART not in incident.rules:
        return incident
    return replace(incident, rules=tuple(rule for rule in incident.rules if rule not in (APART, REVIEW)))


def same_incident(
    events: Iterable[Event], reviewed: Iterable[Reviewed] = (), *, published: Mapping[str, date]
) -> dict[str, str]:
    """For each of ``events`` that tells an incident with others, the id of the earliest that tells it.

    ``reviewed`` holds at least those that a person rejected; ``published`` the days of all articles by id, in the order in which
    they are compared. An event that a person told apart tells its incident alone.
    """
    told: defaultdict[str, list[Event]] = defaultdict(list)
    standing = set()
    for event in events:
        told[event.evidence.article_id].append(event)
        if APART not in event.rules:
            standing.add(event.id)
    for one in reviewed:
        if one.status == "rejected":
            told[one.event.evidence.article_id].append(one.event)
    incidents = [incident for article_id in published for incident in compared(told[article_id])]
    groups = ([one.id for one in group if one.id in standing] for group in groups_of(incidents, published=published))
    return {member: members[0] for members in groups if len(members) > 1 for member in members}


# --- what a reviewer sets -------------------------------------------------------------------------------------------

_SETTLED: dict[str, frozenset[Doubt]] = {
    "place": frozenset({"implied_scene", "seat", "ambiguous_place", "spelling"}),
    "days": frozenset({"implied_day", "implied_year", "tense"}),
    "actor1": frozenset({"implied_speaker"}),
    "excerpt": frozenset({"far_link"}),
    "event_type": frozenset({"likeness"}),
}
"""The doubts that a person's word settles."""


def corrected(event: Event, changes: Changes) -> Event:
    """``event`` with the values that a reviewer set; each has :data:`REVIEW` for its rule.

    A day and a toll keep the words that they were read from, to find them again in a newer text, a place does not; none of these
    words :func:`gave` the value.

    Raises
    ------
    ReviewError
        For a type that no table holds, a first day after the last, a number below zero or out of order, a toll or modality of a
        statement.
    """
    settled = frozenset[Doubt]().union(*(_SETTLED.get(name, frozenset()) for name in changes))
    event = replace(
        event,
        doubts=tuple(doubt for doubt in event.doubts if doubt not in settled),
        rules=(*(rule for rule in event.rules if rule != REVIEW), REVIEW),
    )
    if "event_type" in changes:
        event = _typed(event, changes["event_type"])
    if "modality" in changes:
        event = replace(_an_incident(event), modality=changes["modality"])
    if "excerpt" in changes:
        event = _excerpted(event, changes["excerpt"])
    if "days" in changes:
        event = replace(event, when=_when(event, changes["days"]))
    if "place" in changes:
        event = replace(event, places=_places(event, changes["place"]))
    if "actor1" in changes:
        event = _with_actor(event, 1, changes["actor1"])
    if "actor2" in changes:
        event = _with_actor(event, 2, changes["actor2"])
    if "deaths" in changes:
        event = _an_incident(event)
        event = replace(event, deaths=_claims(event, event.deaths, changes["deaths"]))
    if "injured" in changes:
        event = _an_incident(event)
        event = replace(event, injured=_claims(event, event.injured, changes["injured"]))
    if "apart" in changes:
        rules = [rule for rule in event.rules if rule != APART]
        event = replace(event, rules=(*rules, APART) if changes["apart"] else tuple(rules))
    return event


def _an_incident(event: Event) -> Incident:
    if isinstance(event, Incident):
        return event
    raise ReviewError("no toll", "a statement has neither toll nor modality; set them on the incident that it tells of")


def _typed(event: Event, event_type: str) -> Event:
    """``event`` as one of another type; one of the other kind keeps its words, days, places and who to whom."""
    if event_type in INCIDENT_TYPES:
        if isinstance(event, Incident):
            return replace(event, event_type=event_type)
        return Incident(
            event.id, event_type, "asserted", event.evidence, event.when, event.places, event.speaker, event.addressee,
            via=event.via, rules=event.rules, doubts=event.doubts,
        )  # fmt: skip
    if event_type not in STATEMENT_TYPES:
        allowed = ", ".join([*INCIDENT_TYPES, *STATEMENT_TYPES])
        raise ReviewError("type", f'"{event_type}" is no type of event; write one of {allowed}')
    if isinstance(event, Statement):
        return replace(event, event_type=event_type)
    return Statement(
        event.id, event_type, event.evidence, event.evidence, "indirect", event.when, event.places, event.actor1,
        event.actor2, event.via, event.rules, event.doubts,
    )  # fmt: skip


def _excerpted(event: Event, span: Span) -> Event:
    if not len(span):
        raise ReviewError("words", "an excerpt has at least one character; mark the words that say it")
    evidence = Evidence(event.evidence.article_id, span, REVIEW)
    if isinstance(event, Statement):
        return replace(event, evidence=evidence, content=event.content if event.content.span in span else evidence)
    inside = event.trigger is not None and event.trigger.span in span
    return replace(event, evidence=evidence, trigger=event.trigger if inside else None)


def _when(event: Event, days: tuple[date | None, date | None] | None) -> When | None:
    if days is None or days == (None, None):
        return None
    start, end = days
    if start and end and start > end:
        raise ReviewError("days", f"{start} to {end}: the first day is after the last; turn them round")
    length = (end - start).days + 1 if start and end else 1
    prec: Prec = 1 if length == 1 else 2 if length < 7 else 3 if length == 7 else 4 if length <= 31 else 5
    words = event.when.evidence if event.when else None
    return When(start, end, prec, evidence=replace(words, rule=REVIEW) if words else _nowhere(event))


def _nowhere(event: Event) -> Evidence:
    """Evidence that no words gave: nothing is underlined for it."""
    at = event.evidence.span.start
    return Evidence(event.evidence.article_id, Span(at, at), REVIEW)


def _places(event: Event, place: Place | None) -> tuple[Where, ...]:
    """The places of ``event`` where ``place`` is the one it stands at, in the stead of the one before in every role.

    The words that another place was read from did not give this one: the review is its evidence, and no words are.
    """
    old = where_drawn(event)
    others = tuple(
        where
        for where in event.places
        if where.role not in STANDS_AT[event.kind] or (place is not None and not (old and where.place.id == old.place.id))
    )
    if place is None:
        return others
    role = old.role if old and old.role != "seat" else "scene" if event.kind == "incident" else "venue"
    return (Where(place, role, place.where_prec, _nowhere(event)), *others)


def _with_actor(event: Event, number: int, actor: Actor | None) -> Event:
    if isinstance(event, Statement):
        return replace(event, speaker=actor) if number == 1 else replace(event, addressee=actor)
    return replace(event, actor1=actor) if number == 1 else replace(event, actor2=actor)


def _claims(event: Event, old: tuple[Claim[Toll], ...], toll: Toll | None) -> tuple[Claim[Toll], ...]:
    """``old`` with the first claim's number set right; what others claim stays beside it, since they did claim it."""
    if toll is None:
        return ()
    said = [n for n in (toll.low, toll.best, toll.high) if n is not None]
    if not said or min(said) < 0 or said != sorted(said):
        raise ReviewError("toll", f"{toll.low}, {toll.best}, {toll.high}: no toll; write numbers from 0 up, the lowest first")
    evidence = replace(old[0].evidence, rule=REVIEW) if old else _nowhere(event)
    return (Claim(toll, evidence, old[0].source if old else None), *old[1:])


def differences(old: Event, new: Event) -> tuple[str, ...]:
    """The names of the values, as in :class:`Changes`, in which two events differ.

    Where a value was read from, and by which rule, is no difference.
    """
    return tuple(name for name, value in _VALUES.items() if value(old) != value(new))


_VALUES: dict[str, Callable[[Event], object]] = {
    "kind": lambda event: event.kind,
    "event_type": lambda event: event.event_type,
    "modality": lambda event: event.modality if isinstance(event, Incident) else "asserted",
    "days": lambda event: (event.when.start, event.when.end) if event.when else (None, None),
    "place": lambda event: where.place.id if (where := where_drawn(event)) else None,
    "actor1": lambda event: _name(event.actor1),
    "actor2": lambda event: _name(event.actor2),
    "deaths": lambda event: _tolls(event.deaths if isinstance(event, Incident) else ()),
    "injured": lambda event: _tolls(event.injured if isinstance(event, Incident) else ()),
    "excerpt": lambda event: event.evidence.span,
    "apart": lambda event: APART in event.rules,
}


def _name(actor: Actor | None) -> str | None:
    return actor.name if actor else None


def _tolls(claims: tuple[Claim[Toll], ...]) -> list[tuple[Toll, str | None]]:
    return [(claim.value, _name(claim.source)) for claim in claims]


def judged(one: Reviewed, event: Event | None, article: Article, *, act: str, by: str, at: datetime, note: str = "") -> Review:
    """The review that leaves ``event`` (``None``: rejects it) where ``one`` stood.

    What no longer differs from the machine's reading was accepted, not corrected.

    Raises
    ------
    ReviewError
        When the excerpt reaches out of the text, as one does that was marked in an older version.
    """
    if event is not None and event.evidence.span.end > len(article.text):
        raise ReviewError("words", f"{article.id}: the excerpt reaches beyond the end of the text; mark it again")
    before = one.review
    if one.machine is not None:
        kind, span = one.machine.kind, one.machine.evidence.span
        changed = differences(one.machine, event) if event else ()
    else:
        kind, span = (before.kind, before.span) if before else (one.event.kind, one.event.evidence.span)
        new = differences(one.event, event) if event else ()
        changed = tuple(dict.fromkeys((*(before.changed if before else ()), *new)))
    verdict: Verdict = "corrected" if changed else "accepted"
    if event is None:
        verdict = "rejected"
    elif one.machine is None and (before is None or before.verdict == "added"):
        verdict, kind, span, changed = "added", event.kind, event.evidence.span, ()
    return Review(
        act=act,
        event_id=one.event.id,
        article_id=article.id,
        kind=kind,
        span=span,
        words=article[span],
        verdict=verdict,
        event=event,
        changed=changed,
        note=note,
        reviewer=by,
        reviewed=at,
        edition=edition(article.text),
    )


_TOLL = re.compile(r"(?P<low>\d{1,9})?(?P<to>\s*[-–]\s*)?(?P<high>\d{1,9})?")


def read_toll(written: str) -> Toll | None:
    """A toll as a reviewer writes it: ``12``, ``10-15``, ``49-`` (at least 49), ``-300`` (nearly 300), nothing (none).

    Raises
    ------
    ReviewError
        When it is written otherwise.

    >>> read_toll("10-15"), read_toll("49-"), read_toll(" ")
    (Toll(low=10, best=None, high=15), Toll(low=49, best=49, high=None), None)
    >>> read_toll("10-5")
    Traceback (most recent call last):
        ...
    geo.errors.ReviewError: "10-5" is no toll: the first number is the larger; write 5-10
    """
    found = _TOLL.fullmatch(written.strip())
    low, to, high = (found["low"], found["to"], found["high"]) if found else (None, None, None)
    if not written.strip():
        return None
    if low is None and high is None:
        raise ReviewError("toll", f'"{written}" is no toll; write 12, 10-15, 49- (at least 49) or -300 (nearly 300)')
    if not to:
        n = int(low or high or 0)
        return Toll(n, n, n)
    if low is None or high is None:
        n = int(low or high or 0)
        return Toll(n if low else None, n, n if high else None)
    if int(high) < int(low):
        raise ReviewError("toll", f'"{written}" is no toll: the first number is the larger; write {high}-{low}')
    return Toll(int(low), None, int(high))


def write_toll(toll: Toll | None) -> str:
    """``toll`` as :func:`read_toll` reads it; an estimate ("about 100") stands as its number.

    >>> write_toll(Toll(49, 49, None)), write_toll(Toll(None, 300, 300)), write_toll(Toll(3, 3, 3)), write_toll(None)
    ('49-', '-300', '3', '')
    """
    if toll is None:
        return ""
    if toll.low is not None and toll.low == toll.high:
        return str(toll.low)
    if toll.low is None and toll.high is None:
        return "" if toll.best is None else str(toll.best)
    return f"{'' if toll.low is None else toll.low}-{'' if toll.high is None else toll.high}"


def named_actor(name: str, known: Iterable[Actor]) -> Actor | None:
    """The actor of this name, in either language, among ``known``; else one as written; ``None`` for no name at all."""
    name = " ".join(name.split())
    if not name:
        return None
    for actor in known:
        if name in (actor.name, actor.name_en):
            return replace(actor, evidence=None)
    return Actor(name, name, "other")


# --- one event made several, several made one, one made from nothing ------------------------------------------------


def split(event: Event, parts: Sequence[Changes], taken: Iterable[str]) -> list[Event]:
    """The events that ``event`` is parted into, one for each of ``parts``; the first keeps its id.

    ``taken`` are the ids that the article's other events have.

    Raises
    ------
    ReviewError
        When there are fewer than two parts.
    """
    if len(parts) < 2:
        raise ReviewError("one part", "an event is split into two or more; give what is different in each")
    ids = {event.id, *taken}
    made = [corrected(event, parts[0])]
    for changes in parts[1:]:
        part = corrected(event, changes)
        made.append(replace(part, id=_new_id(part, ids)))
    return made


def merged(events: Sequence[Event]) -> Event:
    """The one event that ``events`` of one article and kind tell: the first, with what only the others know.

    Its excerpt reaches over those that touch or overlap it. Claims of others are put beside its own; they are never added up.

    Raises
    ------
    ReviewError
        When there are fewer than two, or they are of several articles or kinds.
    """
    if len(events) < 2:
        raise ReviewError("one event", "two or more events are merged; name them all")
    if len({(event.evidence.article_id, event.kind) for event in events}) > 1:
        raise ReviewError(
            "several articles",
            "only events of one article and one kind are merged; what several articles tell of one incident stays a record each",
        )
    one = events[0]
    for other in events[1:]:
        one = _joined(one, other)
    return replace(one, rules=(*(rule for rule in one.rules if rule != REVIEW), REVIEW))


def _joined(one: Event, other: Event) -> Event:
    span = one.evidence.span
    if span.gap(other.evidence.span) <= 1:
        one = replace(one, evidence=Evidence(one.evidence.article_id, span.cover(other.evidence.span), REVIEW))
    known = {(where.role, where.place.id) for where in one.places}
    places = (*one.places, *(where for where in other.places if (where.role, where.place.id) not in known))
    if where_drawn(one) is not None:  # what the first stands at stays first of its role
        places = tuple(sorted(places, key=lambda where: where is not where_drawn(one)))
    one = replace(one, places=places, when=one.when or other.when, via=one.via or other.via)
    if isinstance(one, Incident) and isinstance(other, Incident):
        return replace(
            one,
            actor1=one.actor1 or other.actor1,
            actor2=one.actor2 or other.actor2,
            claimed_by=one.claimed_by or other.claimed_by,
            deaths=_beside(one.deaths, other.deaths),
            injured=_beside(one.injured, other.injured),
        )
    if isinstance(one, Statement) and isinstance(other, Statement):
        return replace(one, speaker=one.speaker or other.speaker, addressee=one.addressee or other.addressee)
    return one


def _beside(mine: tuple[Claim[Toll], ...], theirs: tuple[Claim[Toll], ...]) -> tuple[Claim[Toll], ...]:
    known = _tolls(mine)
    return (*mine, *(claim for claim in theirs if (claim.value, _name(claim.source)) not in known))


def marked_event(article: Article, span: Span, changes: Changes, taken: Iterable[str]) -> Event:
    """The event of the words of ``article`` that a person marked, with the values of ``changes``, ``event_type`` among them.

    Blanks at the ends are left out of its excerpt.

    Raises
    ------
    ReviewError
        When the span holds no words, lies outside of the text, or ``changes`` name no type.
    """
    words = article[span]
    if not words.strip() or span.end > len(article.text):
        raise ReviewError(
            "words", f"{article.id}: characters {span.start} to {span.end} hold no words of this article; mark some"
        )
    span = Span(span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip()))
    if "event_type" not in changes:
        raise ReviewError("type", "an added event needs a type; give event_type")
    evidence = Evidence(article.id, span, REVIEW)
    blank = Incident("", "other", "asserted", evidence)
    event = corrected(_typed(blank, changes["event_type"]), changes)
    return replace(event, id=_new_id(event, set(taken)))


def _new_id(event: Event, taken: set[str]) -> str:
    """An id of its own for an event that no rule read; ``taken`` then holds it too."""
    number = 1
    while True:
        made = event_id(event.evidence.article_id, event.kind, event.evidence.span, f"{REVIEW} {number}")
        if made not in taken:
            taken.add(made)
            return made
        number += 1


# --- reviews meet a new reading -------------------------------------------------------------------------------------

_ALIKE = 0.5
"""The least share of characters that the excerpts of a reviewed event and of the same one read anew have in common."""


def bind(coded: Sequence[Event], reviews: Sequence[Review], article: Article) -> list[Reviewed]:
    """The events of ``article`` as they stand: what the machine reads now, and what people said of it before.

    ``reviews`` are those of the article in the order in which they were made; those undone do not count, and of several
    on one event the last does. A review finds its event by the id, else by kind and span; what was accepted, corrected or
    added stays even where the machine no longer reads it. A review whose words the text no longer holds waits until they
    come back. The order is that of the text.
    """
    counting = {review.event_id: review for review in reviews if not review.undone}
    text = edition(article.text)
    standing = [review for review in counting.values() if review.edition == text]
    own = {review.event_id for review in reviews if review.verdict == "added" and not review.undone}
    free = {event.id: event for event in coded}
    found: dict[str, Event] = {}
    for review in standing:
        if review.event_id not in own and (same := free.get(review.event_id)) and same.kind == review.kind:
            found[review.event_id] = free.pop(same.id)
    for review in standing:
        if review.event_id not in own and review.event_id not in found and (near := _nearest(review, free.values())):
            found[review.event_id] = free.pop(near.id)
    bound: dict[str, Reviewed] = {}
    kept: list[Reviewed] = []
    for review in standing:
        machine = found.get(review.event_id)
        event = review.event or machine
        if event is None:
            continue  # rejected, and no longer read
        if review.event is None and machine is not None:
            event = replace(machine, id=review.event_id)
        one = Reviewed(event, machine, review)
        if machine is not None:
            bound[machine.id] = one
        else:
            kept.append(one)
    events = [bound.get(event.id) or Reviewed(event, event) for event in coded]
    return sorted([*events, *kept], key=lambda one: (one.machine or one.event).evidence.span.start) if kept else events


def _nearest(review: Review, events: Iterable[Event]) -> Event | None:
    """The event of the review's kind whose excerpt is most like its own; of several alike, that of its type and place."""
    best: tuple[float, bool, bool] = (_ALIKE, False, False)
    nearest = None
    for event in events:
        span = event.evidence.span
        if event.kind != review.kind or not span.overlaps(review.span):
            continue
        shared = min(span.end, review.span.end) - max(span.start, review.span.start)
        alike = shared / len(span.cover(review.span))
        same_type = review.event is not None and review.event.event_type == event.event_type
        same_place = review.event is not None and _VALUES["place"](review.event) == _VALUES["place"](event)
        if (alike, same_type, same_place) >= best:
            best, nearest = (alike, same_type, same_place), event
    return nearest


def rebound(review: Review, new: str, old: str | None = None) -> Review | None:
    """``review`` in the text ``new`` of its article, ``None`` where its words no longer stand in it; other white space is the same.

    ``old`` is the text it was made on. Without it, words outside of the excerpt cannot be found again: what was read from
    them is kept, and the words are let go.
    """
    span = _find(review.words, new, near=review.span.start)
    if span is None:
        return None

    def move(one: Span) -> Span | None:
        if not len(one):
            return Span(span.start, span.start)
        if one in review.span:
            words = review.words[one.start - review.span.start : one.end - review.span.start]
        elif old is not None:
            words = old[one.start : one.end]
        else:
            return None
        return _find(words, new, near=one.start - review.span.start + span.start)

    event = review.event
    if event is not None:
        event = _moved(event, move)
        if event is None:
            return None
    return replace(review, span=span, words=new[span.start : span.end], event=event, edition=edition(new))


def _find(words: str, text: str, near: int) -> Span | None:
    """Where ``words`` stand in ``text``, nearest to ``near``; ``None`` where they do not.

    >>> _find("Bakou dément.", "Mise à jour. Bakou\\n dément. Bakou dément.", near=30)
    Span(start=28, end=41)
    """
    if not words.strip():
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words.split())))
    spans = [Span(*found.span()) for found in pattern.finditer(text)]
    return min(spans, key=lambda span: abs(span.start - near), default=None)


def _moved(event: Event, move: Callable[[Span], Span | None]) -> Event | None:
    """``event`` with every span put where ``move`` says; ``None`` when its excerpt is gone."""
    span = move(event.evidence.span)
    if span is None:
        return None
    here = replace(event.evidence, span=span)
    nowhere = replace(here, span=Span(span.start, span.start))

    def words(evidence: Evidence) -> Evidence | None:
        to = move(evidence.span)
        return replace(evidence, span=to) if to else None

    def actor(one: Actor | None) -> Actor | None:
        return replace(one, evidence=words(one.evidence)) if one and one.evidence else one

    def claims(several: tuple[Claim[Toll], ...]) -> tuple[Claim[Toll], ...]:
        return tuple(Claim(one.value, words(one.evidence) or nowhere, actor(one.source)) for one in several)

    when = event.when
    if when is not None:
        when = replace(when, evidence=words(when.evidence) if when.evidence else None, cue=move(when.cue) if when.cue else None)
    places = tuple(replace(where, evidence=words(where.evidence) or nowhere) for where in event.places)
    if isinstance(event, Statement):
        return replace(
            event,
            evidence=here,
            when=when,
            places=places,
            content=words(event.content) or here,
            speaker=actor(event.speaker),
            addressee=actor(event.addressee),
            via=actor(event.via),
        )
    return replace(
        event,
        evidence=here,
        when=when,
        places=places,
        actor1=actor(event.actor1),
        actor2=actor(event.actor2),
        claimed_by=actor(event.claimed_by),
        via=actor(event.via),
        deaths=claims(event.deaths),
        injured=claims(event.injured),
        trigger=words(event.trigger) if event.trigger else None,
    )
