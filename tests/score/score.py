"""Precision and recall of the coder on the scoring corpus: ``python -m tests.score.score [FOLDER…] [-v]``.

A folder holds articles and their tagged sources, or ``gold.json``; without one, the halves ``learn`` and ``held`` are scored. With
``--gold GOLD.json --articles PATH`` an outside gold is scored on articles kept elsewhere, and with ``--coded EVENTS.jsonl``
records that were coded before are scored instead of coding anew.

A coded event matches a gold record of the same article and kind when at least half of the shorter excerpt is shared, and,
for an incident, when its type is the record's or one of those that are as good. Matching is one to one, the best pairs first:
those that share most, then those of the right type and scene. An arguable record is no miss when nothing matches it, and a
match to it is no false alarm. A match is tight when the excerpts' intersection is at least half of their union. The shares of
fields are taken over the loose matches. Who did it, to whom and who says so, where a movement began and led, and where a statement
stands, may be there or not: precision is over all that were told, recall over all of the gold's. A name is right that shares a word with the
gold's, or its country.

Merging is scored on the pairs of incidents that matched: two are rightly one when their gold records share a ``cluster``. In a
corpus of our own a cluster is one article's, and of two articles it says nothing: only pairs of one article are scored. What one
clause tells of two towns is two incidents by the codebook, and no pair.
"""

import argparse
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any, Self

from geo.article import read
from geo.coder import code
from geo.country import COUNTRIES, DEMONYMS
from geo.merge import merge
from geo.model import Incident
from geo.place.gazetteer import Gazetteer
from geo.record import from_record, to_record
from geo.text import fold
from tests.score.build import read_gold

HERE = Path(__file__).parent
HALVES = ("learn", "held")
KINDS = ("statement", "incident")
FIELDS = ("type", "date overlaps", "date exact", "speaker", "modality", "scene", "deaths", "deaths made up")
ENDS = ("origin", "destination")
ACTORS = {"doer": ("actor1", "actor"), "target": ("actor2", "target"), "claimed by": ("claimed_by", "claimed_by")}
REACH_KM = {"town": 5, "district": 40, "feature": 150, "region": 150, "country": 500}
SMALL_WORDS = frozenset({"les", "des", "une", "aux", "de", "le", "la", "un", "du", "et", "en"})
WORD = re.compile(r"[a-z]{2,}")
EARTH_KM = 6371

Record = dict[str, Any]
Pairs = set[frozenset[str]]


@dataclass
class Tally:
    """Counts of what matched and of which fields were right; two add up."""

    counts: Counter[tuple[str, ...]] = field(default_factory=Counter)
    doubtful: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Tally") -> Self:
        self.counts.update(other.counts)
        self.doubtful += other.doubtful
        return self

    def figures(self, kind: str, how: str = "loose") -> tuple[float, float, float]:
        """Precision, recall and F1; 0 where there is nothing to divide by."""
        hit, arguable, false, miss = (self.counts[kind, how, what] for what in ("hit", "arguable", "false", "miss"))
        precision = (hit + arguable) / ((hit + arguable + false) or 1)
        recall = hit / ((hit + miss) or 1)
        return precision, recall, 2 * precision * recall / ((precision + recall) or 1)

    def share(self, kind: str, name: str) -> tuple[int, int]:
        """How often the field was right, of how many matches that could show it."""
        return self.counts[kind, name, "right"], self.counts[kind, name, "of"]


def characters_shared(coded: Record, gold: Record) -> int:
    mine = coded["excerpt"]
    return max(0, min(mine["end"], gold["excerpt_end"]) - max(mine["start"], gold["excerpt_start"]))


def lengths(coded: Record, gold: Record) -> tuple[int, int]:
    return coded["excerpt"]["end"] - coded["excerpt"]["start"], gold["excerpt_end"] - gold["excerpt_start"]


def cover(coded: Record, gold: Record) -> float:
    """The part of the shorter excerpt that both share."""
    return characters_shared(coded, gold) / max(1, min(lengths(coded, gold)))


def overlap(coded: Record, gold: Record) -> float:
    """Intersection over union of the two excerpts."""
    both = characters_shared(coded, gold)
    return both / max(1, sum(lengths(coded, gold)) - both)


def right_type(coded: Record, gold: Record) -> bool:
    return coded["event_type"] == gold["type"] or coded["event_type"] in (gold.get("alt_types") or ())


def kilometres(latitude: float, longitude: float, latitude2: float, longitude2: float) -> float:
    """Great-circle distance between two points in decimal degrees."""
    north, east, north2, east2 = map(math.radians, (latitude, longitude, latitude2, longitude2))
    half = math.sin((north2 - north) / 2) ** 2 + math.cos(north) * math.cos(north2) * math.sin((east2 - east) / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(half))


def in_roles(record: Record, roles: tuple[str, ...]) -> list[Record]:
    """The places of an event or of a gold record that have one of some roles."""
    return [place for place in record["places"] if place["role"] in roles]


def located(coded: Record, roles: tuple[str, ...]) -> list[Record]:
    """Those of an event that have coordinates."""
    return [place for place in in_roles(coded, roles) if place.get("latitude") is not None]


def apart(mine: Iterable[Record], theirs: Iterable[Record]) -> Iterator[tuple[float, Record]]:
    """How far apart (km) each place of an event and each of a gold record are, with the gold's."""
    for one, other in product(mine, theirs):
        yield kilometres(one["latitude"], one["longitude"], other["lat"], other["lon"]), other


def any_near(mine: Iterable[Record], theirs: Iterable[Record]) -> bool:
    """Whether a place of an event is as near to one of a gold record as that one's precision asks."""
    return any(far <= REACH_KM.get(other["precision"], 25) for far, other in apart(mine, theirs))


def scenes(coded: Record, gold: Record) -> tuple[list[Record], list[Record]]:
    """The located scenes of an event, and those of a gold record."""
    return located(coded, ("scene", "venue")), in_roles(gold, ("scene",))


def right_scene(coded: Record, gold: Record) -> bool:
    return any_near(*scenes(coded, gold))


def wrong_scene(coded: Record, gold: Record) -> str:
    """Where the gold has an incident, where the coder put it, and how far off."""
    far = min((far for far, _ in apart(*scenes(coded, gold))), default=None)
    mine = ", ".join(place["name"] for place in coded["places"] if place["role"] in ("scene", "venue"))
    theirs = ", ".join(place["canonical"] for place in gold["places"] if place["role"] == "scene")
    return f"{theirs}; put {'nowhere' if far is None else f'{mine}, {far:.0f} km off'}: "


def names(actor: str | None) -> set[str]:
    """The words by which an actor is known, folded, without articles."""
    return set(WORD.findall(fold(actor or ""))) - SMALL_WORDS


def called(actor: str | None) -> set[str]:
    """What an actor is known by however it is written: its words without the plural's sign, and the countries they name."""
    words = names(actor)
    countries = {country.iso for country in COUNTRIES.values() if names(country.name_fr) <= words}
    return {word.rstrip("sx") for word in words} | countries | {DEMONYMS[word] for word in words if word in DEMONYMS}


def match(coded: list[Record], gold: list[Record], tight: bool) -> list[tuple[int, int]]:
    """Pairs of positions in ``coded`` and ``gold``, one to one, best first."""
    pairs = []
    for mine, event in enumerate(coded):
        for theirs, record in enumerate(gold):
            enough = (overlap if tight else cover)(event, record) >= 0.5
            if enough and (event["kind"] == "statement" or right_type(event, record)):
                worth = cover(event, record) + overlap(event, record) + right_type(event, record) + right_scene(event, record)
                pairs.append((worth, mine, theirs))
    met: list[tuple[int, int]] = []
    used: set[int] = set()
    found: set[int] = set()
    for _, mine, theirs in sorted(pairs, reverse=True):
        if mine not in used and theirs not in found:
            used.add(mine)
            found.add(theirs)
            met.append((mine, theirs))
    return met


def judge(coded: Record, gold: Record) -> Iterator[tuple[str, bool]]:
    """The fields that a matched pair can show, each with whether it is right."""
    yield "type", right_type(coded, gold)
    first, last = coded.get("date_start"), coded.get("date_end")
    yield "date overlaps", bool(first) and first <= (gold["date_end"] or "9999") and (gold["date_start"] or "0001") <= last
    yield "date exact", bool(first) and (first, last) == (gold["date_start"], gold["date_end"])
    if coded["kind"] == "statement":
        yield "speaker", bool(names(coded.get("actor1")) & names(gold["actor"]))
        return
    if gold.get("modality"):
        yield "modality", coded["modality"] == gold["modality"]
    if any(place["role"] == "scene" for place in gold["places"]):
        yield "scene", right_scene(coded, gold)
    toll, said = (gold.get("fatalities") or {}).get("value"), (coded.get("deaths") or {}).get("best")
    if toll is not None:
        yield "deaths", said == toll
    else:
        yield "deaths made up", bool(said)


def actors(coded: Record, gold: Record) -> Iterator[tuple[str, ...]]:
    """What counts for the two sides of a matched incident and for who says so: that one was told, that the gold has one, that it is right."""
    for part, (ours, theirs) in ACTORS.items():
        mine, other = called(coded.get(ours)), called(gold.get(theirs))
        yield from counted("incident", part, told=mine, of=other, right=mine & other)


def ends(coded: Record, gold: Record) -> Iterator[tuple[str, ...]]:
    """What counts for the two ends of a movement: that one was told, that the gold has one, that it is right."""
    for end in ENDS:
        mine, theirs = located(coded, (end,)), in_roles(gold, (end,))
        yield from counted("incident", end, told=mine, of=theirs, right=any_near(mine, theirs))


def stands(coded: Record, gold: Record) -> Iterator[tuple[str, ...]]:
    """What counts for where a statement stands, at a venue or its speaker's seat: that one was told, that the gold has one, that it is right."""
    mine, theirs = located(coded, ("venue", "seat")), in_roles(gold, ("scene", "speaker_seat"))
    yield from counted("statement", "stands", told=mine, of=theirs, right=any_near(mine, theirs))


MAY_BE_THERE = {"incident": (actors, ends), "statement": (stands,)}
"""What of a matched pair may be told or not, by kind."""


def counted(kind: str, name: str, **what: object) -> Iterator[tuple[str, str, str]]:
    """The keys of what holds of a field that may be there or not."""
    return ((kind, name, key) for key, holds in what.items() if holds)


def tally(coded: Iterable[Record], gold: Iterable[Record]) -> Tally:
    """The counts of one article."""
    coded, gold, result = list(coded), list(gold), Tally()
    counts = result.counts
    for kind in KINDS:
        events = [event for event in coded if event["kind"] == kind]
        records = [record for record in gold if record["kind"] == kind]
        sure = [record["certainty"] == "sure" for record in records]
        for how in ("loose", "tight"):
            met = match(events, records, tight=how == "tight")
            used, found = {mine for mine, _ in met}, {theirs for _, theirs in met}
            counts[kind, how, "hit"] += sum(sure[theirs] for theirs in found)
            counts[kind, how, "arguable"] += sum(not sure[theirs] for theirs in found)
            counts[kind, how, "false"] += len(events) - len(used)
            counts[kind, how, "miss"] += sum(sure) - sum(sure[theirs] for theirs in found)
            if how == "loose":
                result.doubtful += [told("false", e, e["excerpt"]["text"]) for i, e in enumerate(events) if i not in used]
                result.doubtful += [told("miss", g, g["excerpt"]) for j, g in enumerate(records) if sure[j] and j not in found]
                for mine, theirs in met:
                    for may_be_there in MAY_BE_THERE[kind]:
                        counts.update(may_be_there(events[mine], records[theirs]))
                    for name, right in judge(events[mine], records[theirs]):
                        counts[kind, name, "of"] += 1
                        counts[kind, name, "right"] += right
                        if right == (name == "deaths made up"):
                            where = wrong_scene(events[mine], records[theirs]) if name == "scene" else ""
                            result.doubtful.append(told(name, records[theirs], where + records[theirs]["excerpt"]))
    return result


def of_one_clause(one: Record, other: Record) -> bool:
    """Whether one clause tells both, of two towns: these are two incidents, also where the gold gives them one cluster."""
    return all(one[name] == other[name] for name in ("doc", "excerpt_start", "excerpt_end", "type"))


def pairs_tally(group: Mapping[str, int], gold: Mapping[str, Record], across: bool) -> tuple[Tally, Pairs, Pairs]:
    """The counts of pairs, with those that were merged and those that the gold holds for one.

    ``group`` says by record in which merge it is, ``gold`` what the gold has for it; unless ``across``, only pairs of one article
    count, and never those of one clause.
    """
    pairs = [
        (one, other)
        for one, other in combinations(gold, 2)
        if (across or gold[one]["doc"] == gold[other]["doc"]) and not of_one_clause(gold[one], gold[other])
    ]
    merged = {frozenset(pair) for pair in pairs if pair[0] in group and group[pair[0]] == group.get(pair[1])}
    right = {frozenset((a, b)) for a, b in pairs if gold[a]["cluster"] is not None and gold[a]["cluster"] == gold[b]["cluster"]}
    counts = {"hit": len(merged & right), "false": len(merged - right), "miss": len(right - merged)}
    return Tally(Counter({("merge", "pairs", what): number for what, number in counts.items()})), merged, right


def merging(coded: Iterable[Record], gold: Iterable[Record], across: bool) -> Tally:
    """The counts of pairs of the incidents that matched, as the gold has them; ``across`` articles or within each."""
    incidents = by_article([one for one in gold if one["kind"] == "incident"], "doc")
    events = [one for one in coded if one["kind"] == "incident"]
    met: dict[str, Record] = {}
    for doc, records in incidents.items():
        mine = [one for one in events if same_article(one["article_id"], doc)]
        for at, theirs in match(mine, records, tight=False):
            met[mine[at]["event_id"]] = records[theirs]
    days = {one["doc"]: date.fromisoformat(one["published"]) for one in gold}
    published = {e["article_id"]: day for e in events for doc, day in days.items() if same_article(e["article_id"], doc)}
    told_of = [event for event in map(from_record, events) if isinstance(event, Incident)]
    group = {member: number for number, one in enumerate(merge(told_of, published=published)) for member in one.members}
    result, merged, right = pairs_tally(group, met, across)
    excerpt = {e["event_id"]: e for e in events}
    for what, pairs in (("merged", merged - right), ("apart", right - merged)):
        result.doubtful += sorted(
            told(what, excerpt[a], f"{excerpt[a]['excerpt']['text'][:48]} ~ {excerpt[b]['excerpt']['text'][:48]}")
            for a, b in (sorted(pair) for pair in pairs)
        )
    return result


def told(what: str, record: Record, excerpt: str) -> str:
    """A line about what went wrong."""
    name = str(record.get("doc") or record["article_id"])
    code_of = record.get("type") or record["event_type"]
    return f"{what:14} {name.removesuffix('.txt'):20} {record['kind'][:4]} {code_of:19} | {' '.join(excerpt.split())[:140]}"


def by_article(records: Iterable[Record], key: str) -> dict[str, list[Record]]:
    grouped = defaultdict(list)
    for one in records:
        grouped[one[key]].append(one)
    return dict(grouped)


def same_article(article_id: str, doc: str) -> bool:
    """Whether an article id means a gold document: the id may leave out the file's ending or give its folder."""
    return article_id in (doc, doc.rpartition(".")[0]) or article_id.endswith(doc)


def measure(coded: Iterable[Record], gold: Iterable[Record]) -> dict[str, Tally]:
    """The counts by article, for every article that has gold."""
    events = by_article(coded, "article_id")
    return {
        doc: tally([event for name, some in events.items() if same_article(name, doc) for event in some], records)
        for doc, records in by_article(gold, "doc").items()
    }


def code_articles(path: Path) -> list[Record]:
    """The records that the coder makes of the articles at ``path``, a file or a folder."""
    gazetteer = Gazetteer.load()
    paths = sorted(path.glob("*.txt")) if path.is_dir() else [path]
    return [to_record(event, article) for one in paths for article in read(one) for event in code(article, gazetteer)]


def show(result: Tally) -> None:
    """Print the figures of a whole."""
    for kind in KINDS:
        for how in ("loose", "tight"):
            precision, recall, f1 = result.figures(kind, how)
            hit, arguable, false, miss = (result.counts[kind, how, what] for what in ("hit", "arguable", "false", "miss"))
            print(
                f"{kind:9} {how}  P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}"
                f"   hit {hit} (+{arguable} arguable) false {false} miss {miss}"
            )
        for name in FIELDS:
            right, of = result.share(kind, name)
            if name == "deaths made up" and right:
                print(f"            {name:14} {right}")
            elif name != "deaths made up" and of:
                print(f"            {name:14} {right}/{of} = {right / of:.3f}")
        for name in ("stands",) if kind == "statement" else (*ACTORS, *ENDS):
            right, told, of = (result.counts[kind, name, what] for what in ("right", "told", "of"))
            if told and of:
                print(f"            {name:14} P {right / told:.3f}  R {right / of:.3f}")
    show_pairs(result)


def show_pairs(result: Tally) -> None:
    """Print how well pairs of incidents were merged."""
    precision, recall, f1 = result.figures("merge", "pairs")
    hit, false, miss = (result.counts["merge", "pairs", what] for what in ("hit", "false", "miss"))
    print(f"merged pairs     P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}   hit {hit} false {false} miss {miss}")


def show_styles(styles: dict[str, tuple[int, Tally]]) -> None:
    """Print a line a style: precision, recall and F1 of both kinds, and the fields that make or break a map."""
    columns = (("statement", "speaker"), ("statement", "date overlaps"), ("incident", "scene"), ("incident", "date overlaps"),
               ("incident", "deaths"))  # fmt: skip
    print(f"{'style':16}  n | statement P    R   F1 | incident P    R   F1 | speaker  day | scene  day  deaths")
    for style, (articles, result) in sorted(styles.items()):
        figures = [f"{number:4.2f}" for kind in KINDS for number in result.figures(kind)]
        shares = [f"{right / of:4.2f}" if of else "   -" for right, of in (result.share(*column) for column in columns)]
        print(
            f"{style:16} {articles:2} |        {' '.join(figures[:3])} |       {' '.join(figures[3:])} "
            f"|    {' '.join(shares[:2])} |  {' '.join(shares[2:])}"
        )


def report(title: str, coded: list[Record], gold: list[Record], verbose: bool = False, across: bool = False) -> None:
    """Print the figures of a corpus: the whole, then each style when its records name them."""
    pairs = merging(coded, gold, across)
    results = measure(coded, gold)
    style_of = {record["doc"]: record.get("style") for record in gold}
    whole = Tally()
    styles: dict[str, tuple[int, Tally]] = {}
    for doc, result in results.items():
        whole += result
        if style := style_of[doc]:
            articles, total = styles.get(style, (0, Tally()))
            total += result
            styles[style] = articles + 1, total
    print(f"{title}: {len(results)} articles, {len(gold)} gold records, {len(coded)} coded")
    whole += pairs
    show(whole)
    if styles:
        show_styles(styles)
    if verbose:
        print("\n".join(sorted(whole.doubtful)))
    print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "folders", nargs="*", type=Path, help="folders with articles and sources or gold.json; both halves when left out"
    )
    parser.add_argument("--gold", type=Path, help="a gold kept elsewhere")
    parser.add_argument("--articles", type=Path, help="its articles: a folder, a manifest or a file")
    parser.add_argument("--coded", type=Path, help="records coded before, one a line")
    parser.add_argument("-v", "--verbose", action="store_true", help="list what is missed or wrong, except in the held half")
    given = parser.parse_args()
    if given.gold and not (given.coded or given.articles):
        parser.error("--gold needs --articles or --coded")
    folders: list[Path] = given.folders
    sets = [(folder.name, folder, folder) for folder in folders]
    if given.gold:
        sets.append((given.gold.stem, given.gold, given.articles))
    for title, gold, articles in sets or [(half, HERE / half, HERE / half) for half in HALVES]:
        if not sets and not gold.exists():
            continue
        if given.coded:
            coded = [json.loads(line) for line in given.coded.read_text(encoding="utf-8").splitlines() if line.strip()]
        else:
            coded = code_articles(articles)
        report(title, coded, read_gold(gold), given.verbose and title != "held", bool(given.gold))


if __name__ == "__main__":
    main()
