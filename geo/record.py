"""An event as a record, the master form: what ``code --format jsonl`` prints, the store keeps and exports are made from.

The first keys are those of :data:`geo.codebook.COLUMNS`, in that order. ``detail`` after them holds what those leave out, so
that a record can be read back into the very same event. Coordinates are decimal degrees, WGS 84; offsets are code
points of the article's text; days are ISO 8601, both ends included.
"""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

from geo.model import (
    Actor,
    Article,
    Claim,
    Event,
    Evidence,
    Incident,
    Place,
    Span,
    Statement,
    Toll,
    When,
    Where,
)

__all__ = ["Record", "from_record", "overlaid", "quoted", "read_day", "to_record"]

Record = dict[str, Any]


def to_record(event: Event, article: Article) -> Record:
    """The record of ``event``, whose spans are offsets into ``article``; JSON types only.

    Raises
    ------
    ValueError
        When the event was read from another article.
    """
    if event.evidence.article_id != article.id:
        raise ValueError(f"event {event.id} was read from {event.evidence.article_id}, not from {article.id}")
    when = event.when
    incident = event if isinstance(event, Incident) else None
    statement = event if isinstance(event, Statement) else None
    claimed_by = incident.claimed_by if incident else None
    deaths = incident.deaths if incident else ()
    injured = incident.injured if incident else ()
    return {
        "event_id": event.id,
        "article_id": article.id,
        "kind": event.kind,
        "event_type": event.event_type,
        "modality": incident.modality if incident else "asserted",
        "date_start": _day(when.start) if when else None,
        "date_end": _day(when.end) if when else None,
        "date_prec": when.date_prec if when else None,
        "timex": _words(when.evidence, article) if when and when.evidence else None,
        "places": [_place(where, article) for where in event.places],
        "actor1": event.actor1.name if event.actor1 else None,
        "actor1_role": event.actor1.kind if event.actor1 else None,
        "actor2": event.actor2.name if event.actor2 else None,
        "claimed_by": claimed_by.name if claimed_by else None,
        "via": event.via.name if event.via else None,
        "speech": statement.form if statement else None,
        "deaths": _toll(deaths[0], article) if deaths else None,
        "injured": _toll(injured[0], article) if injured else None,
        "excerpt": {
            "start": event.evidence.span.start,
            "end": event.evidence.span.end,
            "text": article[event.evidence.span],
        },
        "rules": list(event.rules),
        "doubts": list(event.doubts),
        "detail": {
            "rule": event.evidence.rule,
            "when": _when(when),
            "actors": {
                name: _actor(actor)
                for name, actor in (
                    ("actor1", event.actor1),
                    ("actor2", event.actor2),
                    ("claimed_by", claimed_by),
                    ("via", event.via),
                )
                if actor
            },
            "content": _span(statement.content) if statement else None,
            "deaths": [_claim(claim) for claim in deaths],
            "injured": [_claim(claim) for claim in injured],
            "trigger": _span(incident.trigger) if incident and incident.trigger else None,
        },
    }


# One object for all records that say the same: of a million events few words, days, places and actors differ.
_one_for_all = lru_cache(1 << 16, typed=True)
_same_place = _one_for_all(Place)
_same_actor = _one_for_all(Actor)
_same_span = _one_for_all(Span)
_same_day = _one_for_all(date.fromisoformat)
_same_words = _one_for_all(lambda *words: tuple(map(sys.intern, words)))
_same_set = _one_for_all(lambda *words: frozenset(map(sys.intern, words)))


@_one_for_all
def _same_evidence(article_id: str, start: int, end: int, rule: str) -> Evidence:
    return Evidence(article_id, _same_span(start, end), sys.intern(rule))


def _same(word: Any) -> Any:
    return sys.intern(word)


def from_record(record: Mapping[str, Any]) -> Event:
    """The event that :func:`to_record` wrote down.

    Raises
    ------
    KeyError
        When the record lacks a key.
    """
    detail = record["detail"]
    article_id = _same(record["article_id"])
    actors = {name: _read_actor(actor, article_id) for name, actor in detail["actors"].items()}
    evidence = _same_evidence(article_id, record["excerpt"]["start"], record["excerpt"]["end"], detail["rule"])
    when = _read_when(record, article_id)
    places = tuple(_read_place(place, article_id) for place in record["places"])
    rules, doubts = _same_words(*record["rules"]), _same_words(*record["doubts"])
    if record["kind"] == "statement":
        return Statement(
            record["event_id"],
            _same(record["event_type"]),
            evidence,
            content=_read_evidence(detail["content"], article_id),
            form=_same(record["speech"]),
            when=when,
            places=places,
            speaker=actors.get("actor1"),
            addressee=actors.get("actor2"),
            via=actors.get("via"),
            rules=rules,
            doubts=doubts,
        )
    trigger = detail.get("trigger")  # a store written before there was one has none
    return Incident(
        record["event_id"],
        _same(record["event_type"]),
        _same(record["modality"]),
        evidence,
        when=when,
        places=places,
        actor1=actors.get("actor1"),
        actor2=actors.get("actor2"),
        deaths=tuple(_read_claim(claim, article_id) for claim in detail["deaths"]),
        injured=tuple(_read_claim(claim, article_id) for claim in detail["injured"]),
        claimed_by=actors.get("claimed_by"),
        via=actors.get("via"),
        rules=rules,
        doubts=doubts,
        trigger=_read_evidence(trigger, article_id) if trigger else None,
    )


_LONGEST = 50_000_000  # code points; a record that stands beyond was not written by us


def quoted(records: Iterable[Mapping[str, Any]], **article: Any) -> Article:
    """The article of ``records`` as far as they quote it: their words, each at its own place, and blanks between them.

    So every span of theirs reads what it read in the whole article. ``article`` is what else is known of it.

    Raises
    ------
    KeyError, TypeError, ValueError
        When a record lacks a key or tells nonsense.
    """
    pieces = [
        (int(words["start"]), str(words["text"]))
        for record in records
        for words in (record["excerpt"], record["timex"], *record["places"], record["deaths"], record["injured"])
        if words
    ]
    length = max(start + len(text) for start, text in pieces)
    if length > _LONGEST or min(pieces)[0] < 0:
        raise ValueError("a record that stands outside of any article")
    characters = [" "] * length
    for start, text in pieces:
        characters[start : start + len(text)] = text
    return Article(text="".join(characters), quoted=True, **article)


_QUOTED = re.compile("[^ ]+")


def overlaid(articles: Sequence[Article]) -> Article:
    """One article of several that hold what different records quote of it."""
    first, *others = articles
    if not others:
        return first
    characters = list(first.text.ljust(max(len(article.text) for article in articles)))
    for other in others:
        for words in _QUOTED.finditer(other.text):
            characters[words.start() : words.end()] = words[0]
    return replace(first, text="".join(characters))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def read_day(day: str | None) -> date | None:
    """The day of a record's cell; ``None`` where it is empty."""
    return _same_day(day) if day else None


def _words(evidence: Evidence, article: Article) -> Record:
    span = evidence.span
    return {"text": article[span], "start": span.start, "end": span.end, "rule": evidence.rule}


def _span(evidence: Evidence) -> Record:
    return {"start": evidence.span.start, "end": evidence.span.end, "rule": evidence.rule}


def _read_evidence(words: Mapping[str, Any], article_id: str) -> Evidence:
    return _same_evidence(article_id, words["start"], words["end"], words["rule"])


def _place(where: Where, article: Article) -> Record:
    place = where.place
    return {
        "role": where.role,
        "name": place.name,
        "place_id": place.id,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "where_prec": where.where_prec,
        **_words(where.evidence, article),
        "name_fr": place.name_fr,
        "feature": place.feature,
        "radius_km": place.radius_km,
        "parent": place.parent,
        "country": place.country,
        "rejected": list(where.rejected),
        "doubts": list(where.doubts),
    }


def _read_place(place: Mapping[str, Any], article_id: str) -> Where:
    return Where(
        _same_place(
            place["place_id"],
            place["name"],
            place["name_fr"],
            place["latitude"],
            place["longitude"],
            place["feature"],
            place["radius_km"],
            place["parent"],
            place["country"],
        ),
        _same(place["role"]),
        place["where_prec"],
        _read_evidence(place, article_id),
        _same_words(*place["rejected"]),
        _same_words(*place["doubts"]),
    )


def _when(when: When | None) -> Record | None:
    if when is None:
        return None
    return {
        "implied": sorted(when.implied),
        "anchor": _day(when.anchor),
        "cue": [when.cue.start, when.cue.end] if when.cue else None,
        "doubts": list(when.doubts),
    }


def _read_when(record: Mapping[str, Any], article_id: str) -> When | None:
    detail = record["detail"]["when"]
    if detail is None:
        return None
    return When(
        read_day(record["date_start"]),
        read_day(record["date_end"]),
        record["date_prec"],
        _same_set(*detail["implied"]),
        _read_evidence(record["timex"], article_id) if record["timex"] else None,
        read_day(detail["anchor"]),
        _same_span(*detail["cue"]) if detail["cue"] else None,
        _same_words(*detail["doubts"]),
    )


def _toll(claim: Claim[Toll], article: Article) -> Record:
    toll, span = claim.value, claim.evidence.span
    return {
        "low": toll.low,
        "best": toll.best,
        "high": toll.high,
        "text": article[span],
        "start": span.start,
        "end": span.end,
    }


def _claim(claim: Claim[Toll]) -> Record:
    return {
        "low": claim.value.low,
        "best": claim.value.best,
        "high": claim.value.high,
        "source": _actor(claim.source) if claim.source else None,
        **_span(claim.evidence),
    }


def _read_claim(claim: Mapping[str, Any], article_id: str) -> Claim[Toll]:
    return Claim(
        Toll(claim["low"], claim["best"], claim["high"]),
        _read_evidence(claim, article_id),
        _read_actor(claim["source"], article_id) if claim["source"] else None,
    )


def _actor(actor: Actor) -> Record:
    return {
        "name": actor.name,
        "name_en": actor.name_en,
        "kind": actor.kind,
        "seat": actor.seat,
        "country": actor.country,
        "words": _span(actor.evidence) if actor.evidence else None,
    }


def _read_actor(actor: Mapping[str, Any], article_id: str) -> Actor:
    one, words = _same_actor(actor["name"], actor["name_en"], actor["kind"], actor["seat"], actor["country"]), actor["words"]
    return one.read_at(_read_evidence(words, article_id)) if words else one
