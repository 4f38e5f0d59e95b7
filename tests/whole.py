"""What holds for whatever text is coded: asked by the properties of the suite and by the fuzzer."""

import json
from datetime import date

from geo.coder import code
from geo.merge import merge
from geo.model import Article, Event, Incident
from geo.place.gazetteer import Gazetteer
from geo.record import from_record, to_record

__all__ = ["GAZETTEER", "coded"]

GAZETTEER = Gazetteer.load(world=False)


def coded(text: str, published: date = date(2022, 9, 14)) -> list[Event]:
    """The events of ``text``, after all that must hold for them has been asserted."""
    article = Article("a", published, text)
    events = code(article, GAZETTEER)
    assert events == code(article, GAZETTEER), "coded twice, two answers"
    assert len({event.id for event in events}) == len(events), "two events of one id"
    starts = [event.evidence.span.start for event in events]
    assert starts == sorted(starts), "events out of the order of the text"
    for event in events:
        record = json.loads(json.dumps(to_record(event, article)))
        assert from_record(record) == event, "a record that does not read back"
        for words in _evidence(record):
            assert text[words["start"] : words["end"]] == words["text"] != "", "words that are not the text's"
    incidents = [event for event in events if isinstance(event, Incident)]
    known = {incident.id for incident in incidents}
    members = [member for one in merge(incidents) for member in one.members]
    assert len(set(members)) == len(members), "an incident merged twice"
    assert set(members) <= known, "a merge of what is not there"
    return events


def _evidence(value: object) -> list[dict[str, object]]:
    """Every piece of evidence in a record: what has words and where they stand."""
    if isinstance(value, list):
        return [words for item in value for words in _evidence(item)]
    if not isinstance(value, dict):
        return []
    inner = [words for item in value.values() for words in _evidence(item)]
    return [value, *inner] if {"start", "end", "text"} <= value.keys() else inner
