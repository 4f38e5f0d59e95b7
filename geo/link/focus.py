"""What the text has in focus when it comes to an act: the scenes told so far, the places named, and what holds them.

The text is walked once, from its head. Each act that gets a scene is kept; a later act asks for the last of its paragraph, for
the last town, for the region or the country that the story is in.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import islice

from geo.codebook import ROUTE, Feature, IncidentType
from geo.country import COUNTRIES, demonyms_in
from geo.link.index import SpanIndex
from geo.link.kinds import FORCE, LOCAL, PER_TOWN, PLACED
from geo.link.layout import Layout
from geo.link.named import bears_name, has_its_building, is_carried_to, is_compared, is_home, is_side, is_unspoken
from geo.link.theme import Theme, at
from geo.link.towns import lies_in
from geo.model import Article, Evidence, Place, Span, Where
from geo.place.gazetteer import Gazetteer

__all__ = ["Focus", "Told"]

_BESIDE = frozenset({"dateline", "near", "distance-from", "post", "given"})
"""Rules of names that only help to find another place, or say where something was written."""

_OF_GOVERNMENT = re.compile(
    r"\b(?:gouvernement|pouvoir|regime|autorites|armee|troupes|junte|diplomatie|executif|dirigeants|president|ministres?) (?:[a-z]+ )?(?:de |d')$"
)
_NEAR_TO = re.compile(
    r"\b(?:loin|pres|proche|frontiere|frontalier\w*|km|kilometres?|lisiere|bordure|voisine?|limitrophe) (?:de|du|d'|avec|a) ?(?:la |le |l'|les )?(?:\w+ (?:de |du )?)?$"
)

_LEVELS = ("region", "province", "governorate", "state", "oblast", "department", "district", "territory")
"""Ends of the ids of areas that are called after a town."""
_BLOCK_KM = 10  # how far from the middle of its town a quarter may lie
_RECENT = 200  # acts among which the story is sought
_LONGEST = 4_000  # characters of a clause


@dataclass(frozen=True, slots=True)
class Told:
    """The scene of an act that was told: where, where its clause ends, what kind, whether the clause itself said so, whether it is long past, and on which day.

    ``vague`` is that of one at a place which nobody knows: what holds it, and none of the towns named in that. ``apart`` is that of
    one that is only planned, or of a truce that was signed there: "La prochaine session est prévue aux Tonga" is no scene of what happened.
    """

    where: Where
    at: int
    kind: IncidentType
    own: bool
    past: bool = False
    day: date | None = None
    vague: bool = False
    apart: bool = False


class Focus:
    """The places and scenes of one article, up to where the walk has come."""

    def __init__(
        self,
        article: Article,
        layout: Layout,
        places: SpanIndex[Where],
        gazetteer: Gazetteer,
        venues: Mapping[Span, Span],
        theme: Theme | None = None,
    ) -> None:
        self.theme = theme or Theme()
        self.article, self.layout, self.seen, self.places, self.gazetteer = article, layout, layout.seen, places, gazetteer
        self.venues = venues
        named = [(span, where) for span, where in places.items if _is_named(self.seen, where, venues)]
        self.as_such = SpanIndex(named)
        """Places named as such: no governments called by their capital, no venues of speech, no homes."""
        self.areas = [
            SpanIndex(item for item in named if item[1].where_prec == prec and _is_area(item[1])) for prec in (4, 5, 6)
        ]
        """Those among them that hold a story, the smaller kinds first."""
        self.last_named = {where.place.id: where for _, where in named}
        self.told: list[Told] = []
        self.last_of_kind: dict[IncidentType, int] = {}
        """The place in :attr:`told` of the last act of each kind."""
        self.countries_of_kind: dict[IncidentType, set[str]] = {}
        self.lost = -1
        """Where the last clause ends that stands at a place which nobody knows."""
        self.held: Told | None = None
        """The last act that was put in what holds the story: no scene to run on, but within its paragraph."""
        self.talks: set[Span] = set()
        """Where calm acts stand: the town of a meeting is no scene of what comes after it."""

    def tell(self, told: Told) -> None:
        """Keeps an act's scene for those that follow."""
        self.last_of_kind[told.kind] = len(self.told)
        self.told.append(told)
        if told.where.place.country:
            self.countries_of_kind.setdefault(told.kind, set()).add(told.where.place.country)

    def last_of_story(self, kinds: frozenset[IncidentType]) -> Told | None:
        """The last act of one of ``kinds`` that is no background: not "en 2014, à Chibok"."""
        recent = islice(reversed(self.told), _RECENT)
        return next((told for told in recent if told.kind in kinds and not told.past), None)

    def last_act(self, kinds: frozenset[IncidentType], since: int = 0, *, done: bool = False) -> Told | None:
        """The last act of one of ``kinds`` that was told, not before ``since``; when ``done``, none that stands apart."""
        last = max([index for kind, index in self.last_of_kind.items() if kind in kinds], default=-1)
        for index in range(last, -1, -1):
            told = self.told[index]
            if told.at < since - _LONGEST:
                break
            if told.at >= since and told.kind in kinds and not (done and told.apart):
                return told
        return None

    def countries(self, kinds: frozenset[IncidentType]) -> set[str]:
        """The countries in which acts of ``kinds`` were told."""
        return set().union(*(self.countries_of_kind.get(kind, ()) for kind in kinds))

    def named(self, before: int, reach: int) -> Iterator[Where]:
        """Places named as such before an offset, nearest first."""
        return (where for _, where in self.as_such.before(before, reach))

    def scenes(self, before: int, reach: int) -> Iterator[Where]:
        """Those of :meth:`named` that the words around them make a scene."""
        return (w for w in self.named(before, reach) if w.role == "scene" and w.evidence.span not in self.talks)

    def finer(self, where: Where, low: int, high: int) -> Where:
        """``where``, or the last town told within it between two offsets: "à Dansadau, dans l'Etat de Zamfara"."""
        if where.place.feature in PER_TOWN - {"district"}:
            return where
        inner = (
            told.where
            for told in reversed(self.told)
            if low <= told.at <= high
            and told.where.place.feature in PER_TOWN
            and lies_in(told.where.place, where.place, self.gazetteer)
        )
        named = (
            w
            for w in self.named(high, high - low)
            if w.evidence.span not in self.talks and (w.role == "scene" or has_its_building(self.seen, w))
            if w.where_prec <= 2 and w.evidence.rule != "dateline" and lies_in(w.place, where.place, self.gazetteer)
        )
        town = next(named, None)
        if town is not None:
            return replace(town, role="scene")
        return next(inner, None) or self._town_of_headline(where) or where

    def _town_of_headline(self, where: Where) -> Where | None:
        """The one town that the headline names, where it lies in a wider place that the text tells of: Suwayda, of the south of Syria."""
        town = at(self.theme.town, where.evidence.span)
        wider = where.where_prec >= 4 and where.place.feature != "country"
        return town if town is not None and wider and lies_in(town.place, where.place, self.gazetteer) else None

    def lies_in(self, inner: Where, outer: Where) -> bool:
        """Whether one place lies in another."""
        return lies_in(inner.place, outer.place, self.gazetteer)

    def country(self, offset: int) -> str | None:
        """The country in focus: of the last act of the paragraph, of the last scene or the heading there, of the last act, of most places."""
        paragraph = self.layout.paragraph_at(offset)
        near = self.last_act(PLACED & self.last_of_kind.keys(), paragraph.start)  # talks may be held abroad
        if near is not None and near.where.place.country:
            return near.where.place.country
        heads = reversed(self.layout.head_places(self.layout.line_at(offset), offset))
        for where in (*self.scenes(offset, offset - paragraph.start), *heads):
            if where.place.country and not self._is_abroad(where):
                return where.place.country
        told = self.last_act(PLACED)
        heading, over = self.layout.section_places(offset)
        if over and (told is None or told.at < heading):  # "CAMEROUN" over "TROIS MORTS DANS LE NORD" and what happened there
            return over[0].place.country
        # talks may be held abroad: what the headline names comes before them
        themes = (self.theme.country, self.theme.area, self.theme.town)
        sources = (told.where if told is not None else None, *themes, self.told[-1].where if self.told else None)
        of_story = next((w.place.country for w in sources if w is not None and w.place.country), None)
        if of_story is not None:
            return of_story
        return self._most_named

    @cached_property
    def sea(self) -> Where | None:
        """The sea or strait that the text most often has for a scene."""
        seas = {w.place.id: w for _, w in self.as_such.items if w.place.feature in ("sea", "strait") and w.role == "scene"}
        named = Counter(w.place.id for _, w in self.places.items if w.place.id in seas).most_common(2)
        alone = len(named) == 1 or (len(named) == 2 and named[0][1] > named[1][1])
        return seas[named[0][0]] if alone else None

    def _is_abroad(self, where: Where) -> bool:
        """Whether a capital is of another country than the article: "la paix paraphée à Washington", of Armenia."""
        home = self.theme.country.place.country if self.theme.country is not None else self._most_named
        return where.place.feature == "capital" and home is not None and where.place.country != home

    @cached_property
    def _most_named(self) -> str | None:
        """The country of most places that the article names, and of its demonyms."""
        named = Counter(w.place.country for _, w in self.places.items if w.place.country)
        named.update(demonyms_in(self.seen))
        return named.most_common(1)[0][0] if named else None

    def country_told(self, words: Span) -> Where | None:
        """The country in focus as a whole, for what ``words`` tell of all of it."""
        country = COUNTRIES.get(self.country(words.start) or "")
        if country is None:
            return None
        named = self.last_named.get(country.place_id)
        return self.place_of(country.place_id, named.evidence.span if named else words, "holds")

    def place_of(self, place_id: str | None, words: Span, rule: str) -> Where | None:
        """The place of this id as a scene, with the words that mean it as its evidence."""
        place = self.gazetteer.get(place_id) if place_id else None
        if place is None:
            return None
        return Where(place, "scene", place.where_prec, Evidence(self.article.id, words, rule))

    def area(self, words: Span, war: bool = False) -> Where | None:
        """The smallest area named before ``words`` that holds the story: the last region, else the country, named or not."""
        offset = words.start
        told = self.last_of_story(FORCE - {"war"}) or self.last_act(FORCE)
        lead = next((t for t in self.told[:_RECENT] if t.kind in FORCE and not t.past), None)
        if war and told is not None and lead is not None and _are_abroad(told.where, lead.where):
            told = lead  # "Au Cameroun voisin, six villageois ont péri": the war is that of the lead
        theme = at(self.theme.area, words)
        if theme is not None and (told is None or told.where.place.country != theme.place.country):
            return theme  # what the headline names, not where a meeting is held or a man is tried
        last = self.told[-1].where if self.told else None
        story = told.where if told is not None else (at(self.theme.town, words) or last)
        held = [next((w for _, w in area.before(offset, offset) if self._holds(w, story)), None) for area in self.areas]
        if story is not None and story.where_prec >= 4:
            held.append(story)
        region = at(self.theme.region, words)
        if region is not None and (story is None or self._holds(region, story)):
            held.append(region)
        best = min(filter(None, held), key=lambda w: (w.where_prec, -w.evidence.span.start), default=None)
        if best is None and story is not None and story.place.country in COUNTRIES:
            return self.place_of(COUNTRIES[story.place.country].place_id, story.evidence.span, "holds")
        return replace(best, role="scene") if best is not None else None

    def _holds(self, area: Where, story: Where | None) -> bool:
        """Whether an area is, or holds, where the story is; without a story, whether it is a scene."""
        if story is None:
            return area.role == "scene"
        if area.place.country != story.place.country:
            return False
        return area.place.id == story.place.id or self.lies_in(story, area)

    def holds_all(self, area: Where) -> bool:
        """Whether all acts of force that were told of these days lie in an area."""
        return all(
            told.past or told.kind not in FORCE or told.where.place.id == area.place.id or self.lies_in(told.where, area)
            for told in self.told[-_RECENT:]
        )

    def only_country(self, kinds: frozenset[IncidentType]) -> Where | None:
        """The one country in which all acts of ``kinds`` were told, by the words that name it, else by those of the last scene."""
        isos = self.countries(kinds)
        country = COUNTRIES.get(isos.pop()) if len(isos) == 1 else None
        if country is None:
            return None
        named = self.last_named.get(country.place_id)
        return self.place_of(country.place_id, (named or self.told[-1].where).evidence.span, "holds")

    def is_beside(self, where: Where) -> bool:
        """Whether a name only helps to find another place: "non loin de la bande de Gaza"; a town that holds one does no more."""
        if where.evidence.rule == "locates":
            start = where.evidence.span.start
            return where.where_prec <= 2 or bool(_NEAR_TO.search(self.seen, max(0, start - 40), start))
        return where.evidence.rule in _BESIDE

    def _is_a_government(self, where: Where) -> bool:
        """Whether a capital only says whose government is meant: "le pouvoir de Khartoum", which is no town to be "la ville" of."""
        start = where.evidence.span.start
        return where.place.feature == "capital" and _OF_GOVERNMENT.search(self.seen, max(0, start - 40), start) is not None

    def capital(self, offset: int, struck_by: frozenset[str] = frozenset()) -> str | None:
        """The id of the capital of the country in focus, rather not of one that strikes: "Israël a visé la banlieue de la capitale"."""
        iso = self.country(offset)
        if iso in struck_by:
            themes = {w.place.country for w in (self.theme.country, self.theme.area) if w is not None and w.place.country}
            others = (self.countries(FORCE) | themes) - struck_by
            iso = others.pop() if len(others) == 1 else iso
        country = COUNTRIES.get(iso or "")
        return country.capital_on(self.article.published) if country else None

    def seat_of(self, area: Where) -> Where | None:
        """The town that a region is called after: Kharkiv, of the region of Kharkiv."""
        name = area.place.id.rpartition("-")[0]
        town = self.gazetteer.get(name) if area.where_prec in (3, 4) else None
        if town is None or town.feature not in PER_TOWN or town.country != area.place.country:
            return None
        return replace(area, place=town, where_prec=1, role="scene")

    def area_of(self, town: Where, words: Span) -> Where | None:
        """The region that is called after a town: "la région", in the news of Diffa."""
        base = town.place.id.partition("-gn")[0]
        areas = (self.gazetteer.get(f"{base}-{level}") for level in _LEVELS)
        area = next((area for area in areas if area is not None and area.country == town.place.country), None)
        return self.place_of(area.id, words, "meant") if area is not None else None

    def province_of(self, town: Where, words: Span) -> Where | None:
        """The region or province in which a town lies by the gazetteer's parents: North Kordofan, of El-Obeid."""
        place: Place | None = town.place
        while place is not None and place.feature not in ("province", "region"):
            place = self.gazetteer.get(place.parent) if place.parent else None
        return self.place_of(place.id, words, "meant") if place is not None else None

    def town_around(self, spot: Where, until: int) -> Where | None:
        """The town that a quarter or a building stands in, where the text names it so far: "du quartier de Saltivka, à Kharkiv"."""
        if spot.place.feature != "point":
            return None
        for where in (w for _, w in self.as_such.before(until, until)):
            near = where.place.kilometres_to(spot.place) < max(_BLOCK_KM, where.place.radius_km)
            if where.place.feature in ("town", "capital") and near:
                return replace(where, role="scene")
        return None

    def last_of(self, offset: int, features: frozenset[Feature], reach: int) -> Where | None:
        """The last place of certain kinds: of the acts told nearby, else named as a scene, else named at all.

        Where talks are held it is only if no other act was told: "à Malakal. … les pourparlers d'Addis-Abeba. … fuyaient la ville".
        """
        line = self.layout.line_at(offset).start
        near = [t for t in reversed(self.told) if offset - reach <= t.at <= offset and _is_one_of(t.where, features)]
        # "sa facture rappelle le raid d'avril sur Fouqaha." over "Les assaillants ont tenu le bourg trois heures"
        stale = {t.where.evidence.span for t in near if (t.past or t.apart) and t.at < line}
        stale = stale if any(t.where.evidence.span not in stale for t in near) else set()
        near = [t for t in near if t.where.evidence.span not in stale]
        acts = [t for t in near if t.kind != "negotiation"]
        recent = next((t.where for t in acts or near), None)
        named = [
            w
            for w in self.named(offset, reach)
            if _is_one_of(w, features) and not (acts and w.evidence.span in self.talks) and w.evidence.span not in stale
        ]
        for where in named:
            if where.role in ROUTE or self.is_beside(where) or self._is_a_government(where):
                continue
            later = recent is not None and where.evidence.span.start > recent.evidence.span.end
            if recent is None or (where.where_prec <= recent.where_prec and (later or where.role == "scene")):
                return replace(where, role="scene")
            break
        if recent is not None:
            return recent
        reached = next((w for w in named if w.role == "destination"), None)
        left = next((w for w in named if w.role == "origin"), None) if reached is None else None
        town = at(self.theme.town, Span(offset, offset + 1)) if left is not None and "town" in features else None
        if town is not None:
            return town  # "Partis de Managua, ils ont été retenus à l'entrée de la ville", under a headline on Masaya
        reached = reached or left
        return None if reached is None else replace(reached, role="scene")


def _is_named(seen: str, where: Where, venues: Mapping[Span, Span]) -> bool:
    if where.evidence.rule.startswith("metonym") or bears_name(seen, where):
        return False
    if is_home(seen, where) or is_side(seen, where) or is_carried_to(seen, where) or is_compared(seen, where):
        return False
    return is_unspoken(seen, where, venues)


def _are_abroad(one: Where, other: Where) -> bool:
    """Whether two places are known to lie in two countries."""
    countries = {one.place.country, other.place.country}
    return None not in countries and len(countries) == 2


def _is_area(where: Where) -> bool:
    return where.place.feature in LOCAL | {"country"}


def _is_one_of(where: Where, features: frozenset[Feature]) -> bool:
    """Whether a place is of one of these kinds, or is named as the area called after a town: "le district de Bududa"."""
    if where.where_prec in (3, 4) and where.place.feature in PER_TOWN:
        return ("district" if where.where_prec == 3 else "province") in features
    return where.place.feature in features
