"""Where an act most likely was, when its own words do not say: the places around it weighed against each other.

The reasons of `geo.link.scene` are asked in a fixed order, and the first that answers wins, however weak; where all are silent an
act stands nowhere. Here the places that the text names around such an act, the scenes of the acts beside it, and what the article
as a whole is about stand beside that answer, each with its marks (named in the sentence before, in the headline, scene of the last
act of the paragraph …). What a mark is worth depends on the circumstances: on the kind of act, on what its paragraph has told so
far, on the reason that answered. The weights are data, ``likely.csv``, which ``make learn`` makes from the half of the scoring corpus
that is there to be learned from: a conditional logit in whole hundredths, a row a mark, a column a circumstance.

What a clause itself says is never weighed, nor is an act at a place that nobody knows.
"""

import csv
import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

from geo.codebook import ROUTE, IncidentType, Prec
from geo.country import COUNTRIES, demonyms_in
from geo.incident.gate import Sought
from geo.link.focus import Focus
from geo.link.kinds import FORCE, RUNNING
from geo.link.theme import at
from geo.model import Incident, Span, Where
from geo.text import fold

__all__ = ["ALONE", "SCALE", "WEIGHTS", "Act", "Option", "Options", "Weights", "likeliest", "with_likely_scenes"]

WEIGHTS = Path(__file__).with_name("likely.csv")
"""The weights: a row a mark, a column a circumstance, in hundredths of a logit."""
ALONE = "(alone)"
"""The column of what a mark is worth in any circumstance."""
SCALE = 100
"""Weights are whole hundredths of a logit."""

_ENOUGH = 0.45  # probability from which on an act that stands nowhere is put somewhere
_BETTER = 0.1  # by how much more likely another place must be than what a weak reason gave
_SURE = 0.4  # probability from which on a finer place than that may be told
_MENTIONS, _PLACES, _AFTER = 40, 12, 6  # names before an act and places among them that are looked at; names behind it
_TOLD, _NEXT = 8, 3  # acts before and behind one whose scenes are looked at
_KEPT = 256  # circumstances that come together whose weights are kept
_FEW = 6  # places from which on their number tells nothing more
_BESIDE_KM = 40
_OLD = timedelta(days=31)
_LATE = 60  # characters from the head of a sentence from which on an act is told late in it
_BEGINS = 30  # characters from the head of a line within which a clause begins it
_OPENS = 5  # characters from the head of a sentence within which a name opens it
_HEADS = 8  # the same of a line
_LINE = re.compile(r"\n+")
_OVERALL = Sought(r"\b(?:depuis|au total|en tout|bilan)\b")
_LEVELS: dict[Prec, str] = {1: "town", 2: "town", 3: "district", 4: "region", 5: "line", 6: "country"}
_OF_ITS_OWN: frozenset[IncidentType] = frozenset(
    {"casualties_report", "war", "abduction_arrest", "disaster", "blockade", "protest", "political_change", "negotiation",
     "displacement", "other", "ceasefire_agreement"}
)  # fmt: skip
_SHARES = ((1.0, "all"), (0.5, "most"), (0.2, "some"))


class Weights:
    """What marks are worth, by circumstance and mark."""

    def __init__(self, table: Mapping[str, Mapping[str, int]]) -> None:
        self._table = table
        self.together = lru_cache(maxsize=_KEPT)(self._together)
        """What marks are worth in all of some circumstances."""

    def _together(self, columns: tuple[str, ...]) -> Mapping[str, int]:
        worths: Counter[str] = Counter()
        for column in columns:
            worths.update(self._table.get(column, {}))
        return dict(worths)


@dataclass(frozen=True, slots=True)
class Option:
    """A place where an act may have been, with all that speaks for it or against it."""

    where: Where
    marks: set[str]

    @property
    def level(self) -> str:
        """How sharp it is: itself a circumstance of each of its marks."""
        return _LEVELS[self.where.where_prec]


@dataclass(frozen=True, slots=True)
class Act:
    """An incident whose place only its surroundings tell: where the reasons put it, and the circumstances that are its own."""

    number: int
    scene: Where | None
    circumstances: tuple[str, ...]
    options: list[Option]

    def columns(self, option: Option | None) -> tuple[str, ...]:
        """The columns in which the marks of a place, or of none, count."""
        return (ALONE, *self.circumstances) if option is None else (ALONE, option.level, *self.circumstances)

    @property
    def nowhere(self) -> tuple[str, str]:
        """The marks of its having been at none of the places."""
        return "nowhere", f"nowhere beside {min(len(self.options), _FEW)}"


def with_likely_scenes(incidents: list[Incident], unplaced: Collection[str], focus: Focus) -> list[Incident]:
    """The incidents, those whose ids are ``unplaced`` put at the likeliest place, where that is likely enough."""
    found, weights = list(incidents), _weights()
    for act in Options(incidents, unplaced, focus):
        best = likeliest(act, weights)
        if best is not None:
            found[act.number] = _put(found[act.number], best.where)
    return found


def _put(incident: Incident, scene: Where) -> Incident:
    rest = (w for w in incident.places if w.role != "scene")
    return replace(
        incident,
        places=(replace(scene, role="scene"), *rest),
        rules=(*(r for r in incident.rules if not _places(r)), "scene weighed"),
        doubts=tuple(sorted({*incident.doubts, "implied_scene", "far_link"})),
    )


def _places(rule: str) -> bool:
    return rule.startswith(("scene ", "running scene"))


def likeliest(act: Act, weights: Weights) -> Option | None:
    """The place that is likelier than the one at hand; ``None`` where none is by enough."""
    if not act.options:
        return None
    anywhere = weights.together((ALONE, *act.circumstances))
    worths = [
        _worth(option.marks, anywhere) + _worth(option.marks, weights.together((option.level,))) for option in act.options
    ]
    highest = max(worths)
    odds = [math.exp((worth - highest) / SCALE) for worth in worths]
    nowhere = math.exp((_worth(act.nowhere, anywhere) - highest) / SCALE)
    best, likely = act.options[worths.index(highest)], 1 / (sum(odds) + nowhere)
    if act.scene is None:
        return best if likely >= _ENOUGH else None
    at_hand = next(n for n, option in enumerate(act.options) if option.where.place.id == act.scene.place.id)
    if _coarseness(best.where) > _coarseness(act.scene):
        return None  # what is coarser is only safer
    if _coarseness(best.where) < _coarseness(act.scene) and likely < _SURE:
        return None  # what is finer promises more
    return best if likely - odds[at_hand] * likely > _BETTER else None


def _coarseness(where: Where) -> int:
    return max(where.where_prec, 2)  # near a town is no coarser than in it


def _worth(marks: Iterable[str], worths: Mapping[str, int]) -> int:
    """What marks are worth together."""
    return sum(filter(None, map(worths.get, marks)))


@lru_cache(maxsize=1)
def _weights() -> Weights:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        (_, *columns), *rows = csv.reader(file)
    return Weights({column: {mark: int(row[at]) for mark, *row in rows if row[at]} for at, column in enumerate(columns)})


class Options:
    """The acts of one article whose places are to be weighed, each with the places that it may have."""

    def __init__(self, incidents: Sequence[Incident], unplaced: Collection[str], focus: Focus) -> None:
        self.incidents, self.focus, self.layout, self.seen = incidents, focus, focus.layout, focus.seen
        self.scenes = [next((w for w in i.places if w.role == "scene"), None) for i in incidents]
        self.said = [w is not None and "implied_scene" not in i.doubts for i, w in zip(incidents, self.scenes, strict=True)]
        self.unplaced = [n for n, incident in enumerate(incidents) if incident.id in unplaced]

    def __iter__(self) -> Iterator[Act]:
        if not self.unplaced:
            return
        self._lay_out()
        self._mark_article()
        for number in self.unplaced:
            yield self._act(number)

    def _lay_out(self) -> None:
        """Where the names and the incidents of the article stand: in which sentence, in which line."""
        self.sentence_starts = [sentence.start for sentence in self.layout.sentences] or [0]
        self.line_starts = [0, *(gap.end() for gap in _LINE.finditer(self.seen))]
        self.named = [where for _, where in self.focus.places.items]
        self.starts = [where.evidence.span.start for where in self.named]
        self.name_lines = [self._line_of(start) for start in self.starts]
        self.name_sentences = [self._sentence_of(start) for start in self.starts]
        self.name_marks = [self._marks_of_name(n) for n in range(len(self.named))]
        self.told_at = [incident.evidence.span.start for incident in self.incidents]
        self.told_lines = [self._line_of(start) for start in self.told_at]
        self.in_items = self.layout.is_roundup or self.layout.has_items or len(self.layout.sections) > 2
        countries = Counter(where.place.country for where in self.named if where.place.country)
        self.home = next(iter(countries.most_common(1)), (None, 0))[0]
        foreground = {(told.at, told.kind) for told in self.focus.told}
        self.backdrop = {
            where.evidence.span
            for incident, where, said in zip(self.incidents, self.scenes, self.said, strict=True)
            if where is not None and said and incident.event_type in RUNNING
            and (incident.evidence.span.end, incident.event_type) not in foreground
        }  # fmt: skip
        self.told = {where.place.id for where in self.scenes if where is not None}
        self.themes = {where.place.id for where in (self.focus.theme.town, self.focus.theme.area) if where is not None}
        self.alike = list(self._alike())
        self.relations: dict[tuple[str, str], str] = {}

    def _sentence_of(self, offset: int) -> int:
        return max(0, bisect_right(self.sentence_starts, offset) - 1)

    def _line_of(self, offset: int) -> int:
        return bisect_right(self.line_starts, offset) - 1

    def _marks_of_name(self, n: int) -> list[str]:
        """What a name is like, from wherever it is looked at."""
        where = self.named[n]
        words = where.evidence.span
        next_to = self.seen[words.end : words.end + 1]
        marks = [where.role, f"by {where.evidence.rule}", f"then {next_to if next_to and next_to in ',.:;)' else 'word'}"]
        if words.start - self.sentence_starts[self.name_sentences[n]] < _OPENS:
            marks.append("opens")
        if words.start - self.line_starts[self.name_lines[n]] < _HEADS:
            marks.append("heads")
        if words in self.focus.venues:
            marks.append("spoken")
        return marks

    def _mark_article(self) -> None:
        """The marks that a place has for all acts of the article."""
        headline = fold(self.focus.article.headline or "")
        self.lasting: dict[str, set[str]] = {}
        often = Counter(where.place.id for where in self.named)
        self.as_such = Counter(
            w.place.id for _, w in self.focus.as_such.items if w.role not in ROUTE and not self.focus.is_beside(w)
        )
        for place, times in often.items():
            self.lasting[place] = {f"named {min(times, 4)}"}
        for place, _ in often.most_common(1):
            self.lasting[place].add("most named")
        first_end = self.sentence_starts[1] if len(self.sentence_starts) > 1 else len(self.seen)
        for where, start, line in zip(self.named, self.starts, self.name_lines, strict=True):
            words = where.evidence.span
            if len(words) > 3 and self.seen[words.start : words.end] in headline:
                self.lasting[where.place.id].add("headline")
            if line == 0:
                self.lasting[where.place.id].add("first sentence" if start < first_end else "first line")
        scenes = (w for w in self.named if w.role == "scene" and w.where_prec <= 2 and w.evidence.rule != "dateline")
        told = [w for w, said in zip(self.scenes, self.said, strict=True) if w is not None and said]
        for name, first in (("first scene", next(scenes, None)), ("first told", next(iter(told), None))):
            if first is not None:
                self.lasting.setdefault(first.place.id, set()).add(name)
        for place, times in Counter(where.place.id for where in told).items():
            share = next((word for least, word in _SHARES if times >= least * len(told)), "few")
            self.lasting.setdefault(place, set()).add(f"{share} of the told")

    def _act(self, number: int) -> Act:
        """An act with the places that are looked at, each with its marks."""
        incident, scene = self.incidents[number], self.scenes[number]
        clause = incident.evidence.span
        deed = (incident.trigger or incident.evidence).span
        found: dict[str, Option] = {}
        if scene is not None:
            _mark(found, scene, "at hand")
        self._mark_named(found, clause, deed)
        self._mark_told(found, number)
        self._mark_held(found, number, deed)
        for name, where in self.alike[number].items():
            if where.place.id in found:
                found[where.place.id].marks.add(name)
        self._mark_all(found, number)
        reason = next((rule for rule in incident.rules[1:] if _places(rule)), "no scene")
        circumstances = (_kind(incident), self._told_so_far(number, deed), self._form(clause), reason)
        options = list(found.values())
        if scene is None:
            options = self._named_elsewhere(options, deed)
        return Act(number, scene, circumstances, options)

    def _named_elsewhere(self, options: Sequence[Option], deed: Span) -> list[Option]:
        """The places that the text names not only in the sentence of a deed, where the reasons have passed them over."""
        sentence = self.layout.sentence_at(deed.start) or deed
        here = Counter(where.place.id for _, where in self.focus.as_such.touching(sentence))
        return [
            option
            for option in options
            if (place := option.where.place.id) in self.themes
            or self.as_such[place] > here[place]
            or (place in self.told and place not in here)
        ]

    def _form(self, clause: Span) -> str:
        return "items" if self.in_items or self.layout.is_entry(clause.start) else "story"

    def _told_so_far(self, number: int, deed: Span) -> str:
        """What the line has said of places so far: the scene of an act, a town as a scene, a town, or nothing."""
        line = self._line_of(deed.start)
        before = range(max(0, number - _TOLD), number)
        if any(self.told_lines[n] == line and self.scenes[n] is not None for n in before):
            return "line tells"
        high = bisect_left(self.starts, self.told_at[number])
        towns = [
            self.named[n]
            for n in range(max(0, high - _MENTIONS), high)
            if self.name_lines[n] == line and self.named[n].where_prec <= 2
        ]
        return "line has scene" if any(w.role == "scene" for w in towns) else "line names" if towns else "line is empty"

    def _mark_named(self, found: dict[str, Option], clause: Span, deed: Span) -> None:
        """The places that are named before, in and behind a clause."""
        sentence, line = self._sentence_of(deed.start), self._line_of(deed.start)
        low, told = bisect_left(self.starts, clause.start), bisect_left(self.told_at, clause.start)
        ranks: Counter[str] = Counter()
        seen: set[str] = set()
        for n in range(low - 1, max(-1, low - _MENTIONS), -1):
            where = self.named[n]
            if where.place.id in seen or where.evidence.span in self.backdrop or where.evidence.rule == "distance-from":
                continue
            seen.add(where.place.id)
            level = _LEVELS[where.where_prec]
            far = _distance(sentence - self.name_sentences[n], line - self.name_lines[n])
            acts = told - bisect_left(self.told_at, self.starts[n])
            _mark(
                found, where, far, f"{far} {min(ranks[level], 2)}th", f"{min(ranks[level], 3)}th named",
                f"{far} {min(acts, 2)} acts ago", *[f"{far} {mark}" for mark in self.name_marks[n]],
            )  # fmt: skip
            ranks[level] += 1
            if len(seen) == _PLACES:
                break
        high = bisect_left(self.starts, clause.end, low)
        for where in self.named[low:high]:
            side = "ahead" if where.evidence.span.start < deed.start else "behind"
            _mark(found, where, "inside", f"inside {side}", f"inside {where.role}", f"inside {where.role} {side}")
            _mark(found, where, f"inside by {where.evidence.rule}")
        for n in range(high, min(high + _AFTER, len(self.named))):
            if self.name_lines[n] > line + 1:
                break
            where = self.named[n]
            far = _distance(self.name_sentences[n] - sentence, self.name_lines[n] - line)
            _mark(found, where, f"then {far}", f"then {far} {where.role}", f"then {far} {n - high}th")

    def _mark_told(self, found: dict[str, Option], number: int) -> None:
        """The scenes of the acts told before and behind an act."""
        incident, line = self.incidents[number], self.told_lines[number]
        seen: set[str] = set()
        for n in range(number - 1, max(-1, number - 1 - _TOLD), -1):
            where, other = self.scenes[n], self.incidents[n]
            if where is None or where.place.id in seen or where.evidence.span in self.backdrop:
                continue
            seen.add(where.place.id)
            far = f"told {_distance(1, line - self.told_lines[n])}"
            _mark(
                found, where, far, f"{far} {min(len(seen), 3)}th", f"told {min(len(seen), 4)}th", f"{far} {_kind(other)}",
                f"{far} {'said' if self.said[n] else 'implied'}", f"{far} {'same day' if _same_day(incident, other) else 'other day'}",
            )  # fmt: skip
            if other.event_type == incident.event_type:
                _mark(found, where, f"{far} same kind")
        seen = set()
        for n in range(number + 1, min(len(self.incidents), number + 1 + _NEXT)):
            where = self.scenes[n]
            if where is None or where.place.id in seen:
                continue
            seen.add(where.place.id)
            apart = self._sentence_of(self.told_at[n]) - self._sentence_of(self.told_at[number])
            far = f"next {_distance(apart, self.told_lines[n] - line)}"
            _mark(found, where, far, f"{far} {len(seen)}th", f"{far} {'said' if self.said[n] else 'implied'}")

    def _mark_held(self, found: dict[str, Option], number: int, deed: Span) -> None:
        """What the headline, the dateline and the lines above name, and the countries and capitals that are about."""
        theme = self.focus.theme
        for name, where in (("theme town", theme.town), ("theme region", theme.region), ("theme country", theme.country)):
            meant = where if where is not None and where.place.id in found else at(where, deed)
            if meant is not None:
                _mark(found, meant, name)
        if self.layout.dateline is not None:
            _mark(found, self.layout.dateline, "dateline")
        start = self.told_at[number]
        for where in self.layout.head_places(self.layout.line_at(start), deed.start)[:3]:
            _mark(found, where, "heads its line")
        for where in self.layout.section_places(start)[1][:3]:
            _mark(found, where, "heads its section")
        last, scene = self.alike[number].get("told last"), self.scenes[number]
        about = (
            ("at hand", scene.place.country if scene is not None else None),
            ("of most names", self.home),
            ("told last", last.place.country if last is not None else None),
        )
        for name, iso in about:
            country = COUNTRIES.get(iso or "")
            if country is None:
                continue
            capital = country.capital_on(self.focus.article.published)
            for what, place, rule in (("country", country.place_id, "holds"), ("capital", capital, "seat of state")):
                where = found[place].where if place in found else self.focus.place_of(place, deed, rule)
                if where is not None:
                    _mark(found, where, f"{what} {name}")

    def _alike(self) -> Iterator[dict[str, Where]]:
        """For each act the scenes, told before it, of the last act, of the last that says its own, of the first and the last of its kind."""
        first: dict[IncidentType, Where] = {}
        last: dict[IncidentType, Where] = {}
        told: dict[str, Where] = {}
        for incident, where, said in zip(self.incidents, self.scenes, self.said, strict=True):
            kind = incident.event_type
            of_kind = {"first of kind": first[kind], "last of kind": last[kind]} if kind in first else {}
            yield {**told, **of_kind}
            if where is not None:
                first.setdefault(kind, where)
                last[kind] = told["told last"] = where
                if said:
                    told["last said"] = where

    def _mark_all(self, found: dict[str, Option], number: int) -> None:
        """What an act and its doers have in common with each of the places."""
        incident, scene = self.incidents[number], self.scenes[number]
        clause = incident.evidence.span
        lasting = {"place", incident.event_type, *self._aspects(number)}
        nations = set(demonyms_in(self.seen[clause.start : clause.end]))
        doer = incident.actor1.country if incident.actor1 is not None else None
        for option in found.values():
            place, marks = option.where.place, option.marks
            marks.update(lasting, self.lasting.get(place.id, ()))
            marks.add("home" if place.country == self.home else "abroad" if place.country else "no country")
            if nations:
                marks.add("its people" if place.country in nations else "other people")
            if doer:
                marks.add("its doer" if place.country == doer else "other doer")
            if place.feature == "capital":
                marks.add("capital")
            if scene is not None and place.id != scene.place.id:
                between = place.id, scene.place.id
                if between not in self.relations:
                    self.relations[between] = self._relation(option.where, scene)
                marks.add(self.relations[between])

    def _relation(self, where: Where, scene: Where) -> str:
        """How a place lies to the one that the reasons gave."""
        if self.focus.lies_in(scene, where):
            return "around it"
        if self.focus.lies_in(where, scene):
            return "in it"
        if where.place.kilometres_to(scene.place) < _BESIDE_KM:
            return "beside it"
        return "in its land" if where.place.country == scene.place.country else "in another land"

    def _aspects(self, number: int) -> Iterator[str]:
        """What an act is like: they tell a town's from a country's."""
        incident = self.incidents[number]
        clause = incident.evidence.span
        deed = (incident.trigger or incident.evidence).span
        end = incident.when.end if incident.when is not None else None
        dead = max((claim.value.best or 0 for claim in incident.deaths), default=0)
        aspects = (
            ("overall", _OVERALL.search(self.seen, clause.start, clause.end) is not None),
            ("planned", incident.modality == "planned"),
            ("claimed", incident.claimed_by is not None),
            ("old", end is not None and self.focus.article.published - end > _OLD),
            ("dated", "implied_day" not in incident.doubts),
            ("late in sentence", deed.start - self.sentence_starts[self._sentence_of(deed.start)] > _LATE),
            ("begins line", clause.start - self.line_starts[self._line_of(deed.start)] < _BEGINS),
        )
        yield from (name for name, holds in aspects if holds)
        yield "no dead" if not dead else "few dead" if dead < 20 else "many dead" if dead < 200 else "masses dead"


def _mark(found: dict[str, Option], where: Where, *marks: str) -> None:
    """Adds marks to a place, which the first words that name it stand for."""
    option = found.get(where.place.id)
    if option is None:
        option = found[where.place.id] = Option(where, set())
    option.marks.update(marks)


def _kind(incident: Incident) -> str:
    """The kind of an act as far as places are concerned."""
    kind = incident.event_type
    return kind if kind in _OF_ITS_OWN else "force" if kind in FORCE else "troops"


def _same_day(one: Incident, other: Incident) -> bool:
    days = [(i.when.start, i.when.end) for i in (one, other) if i.when is not None]
    return len(days) == 2 and days[0] == days[1]


def _distance(sentences: int, lines: int) -> str:
    """How far apart two stretches of a text stand."""
    if sentences == 0:
        return "sentence"
    if lines == 0:
        return "next sentence" if sentences == 1 else "line"
    return "next line" if lines == 1 else "far"
