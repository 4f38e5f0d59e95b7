"""How well incidents are merged, apart from how well they are read: ``python -m tests.score.merging [GOLD.json…]``.

The incidents of a gold are merged with the type, day, scene and toll that the gold itself gives, and pairs of them compared with
its ``cluster``. What reading knows besides is taken from the gold and from the words of the excerpt: whether a day or a place is
written there or was borrowed, and whether the words name the act as known ("Les affrontements de la semaine passée") or as another.
Without arguments the halves ``learn`` and ``held`` are scored, where a cluster is one article's; a gold given by its path is taken as
telling of one series of events, and its clusters reach across articles.
"""

import sys
from datetime import date
from pathlib import Path

from geo.codebook import Doubt, Feature
from geo.incident.mention import mention_rules
from geo.merge import merge
from geo.model import Claim, Evidence, Incident, Place, Span, Toll, Trigger, When, Where
from geo.place.gazetteer import Gazetteer
from geo.text import fold
from tests.score.build import read_gold
from tests.score.score import HALVES, HERE, REACH_KM, Record, Tally, kilometres, pairs_tally, show_pairs

FEATURES: dict[str, Feature] = {
    "town": "town",
    "district": "district",
    "region": "region",
    "country": "country",
    "feature": "border",
}


def place(written: Record, gazetteer: Gazetteer) -> Place:
    """The gazetteer's place of that name where the gold puts it, else one made of what the gold says."""
    latitude, longitude, precision = written["lat"], written["lon"], written["precision"]
    for known in gazetteer.lookup(written["canonical"]):
        if kilometres(known.latitude, known.longitude, latitude, longitude) <= REACH_KM[precision]:
            return known
    name = written["canonical"]
    return Place(f"gold-{name}", name, name, latitude, longitude, FEATURES[precision], REACH_KM[precision], None, None)


def rules(record: Record) -> tuple[str, ...]:
    """The rules that a reading of the excerpt would name: a toll's or one of the record's own, and how its words speak of the act."""
    seen = fold(record["excerpt"])
    clause = Span(0, len(seen))
    rule = "toll" if record["type"] == "casualties_report" else record["id"]
    return rule, *mention_rules(seen, Trigger(clause, rule, record["type"], clause))


def doubts(record: Record) -> tuple[Doubt, ...]:
    """What the gold does not give in the record's own words: a day without an expression, a scene that the excerpt does not name."""
    seen = fold(record["excerpt"])
    scenes = [place for place in record["places"] if place["role"] == "scene"]
    found: list[Doubt] = []
    if not record["date_expr"]:
        found.append("implied_day")
    if scenes and not any(place["mention"] and fold(place["mention"]) in seen for place in scenes):
        found.append("implied_scene")
    return tuple(found)


def incident(record: Record, gazetteer: Gazetteer) -> Incident:
    """A gold record as an incident; its actors, written each time in other words, are left out."""
    evidence = Evidence(record["doc"], Span(record["excerpt_start"], record["excerpt_end"]), "gold")
    first, last = (date.fromisoformat(day) if day else None for day in (record["date_start"], record["date_end"]))
    published = date.fromisoformat(record["published"])
    toll = record["fatalities"] or {}
    return Incident(
        id=record["id"],
        event_type=record["type"],
        modality=record["modality"],
        evidence=evidence,
        when=When(first, last, 1, frozenset(), None, published) if first or last else None,
        places=tuple(Where(place(p, gazetteer), "scene", 1, evidence) for p in record["places"] if p["role"] == "scene"),
        deaths=(Claim(Toll(toll["low"], toll["value"], toll["high"]), evidence, None),)
        if toll.get("value") is not None
        else (),
        rules=rules(record),
        doubts=doubts(record),
    )


def merging(gold: list[Record], gazetteer: Gazetteer, across: bool) -> Tally:
    """The counts of pairs of the gold's incidents, merged by its own fields; ``across`` articles or within each."""
    told = [record for record in gold if record["kind"] == "incident"]
    published = {record["doc"]: date.fromisoformat(record["published"]) for record in told}
    merges = merge([incident(record, gazetteer) for record in told], published=published)
    group = {member: number for number, one in enumerate(merges) for member in one.members}
    return pairs_tally(group, {record["id"]: record for record in told}, across)[0]


def main() -> None:
    gazetteer = Gazetteer.load()
    given = [(Path(name).stem, Path(name), True) for name in sys.argv[1:]]
    for title, path, across in given or [(half, HERE / half, False) for half in HALVES]:
        print(f"{title}, by the gold's own fields:", end=" ")
        show_pairs(merging(read_gold(path), gazetteer, across))


if __name__ == "__main__":
    main()
