"""The gazetteer: names to places and back.

``gazetteer.csv`` is edited by hand and always wins; the world beyond it (`geo.place.world`) answers for what it does not hold.
A user's own rows (`geo.place.own`) come before both.
Reading happens once, in :meth:`Gazetteer.load`; every look-up afterwards is a read of what stands in memory or in a
memory-mapped index.
"""

import csv
import hashlib
import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from sys import intern

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from geo.codebook import FEATURES, Feature
from geo.errors import GazetteerError, UnknownPlace
from geo.model import Place
from geo.place.fr import LEVELS, SIDES
from geo.place.spellings import candidates, key, keys_of, script_of, skeleton, skeletons_of
from geo.place.world import World, kilometres
from geo.shipped import shipped
from geo.text import ByWord, fold

__all__ = ["COLUMNS", "TOWNS", "Gazetteer", "Row", "by_id", "format_row", "read_rows"]

COLUMNS = (
    "place_id", "name", "name_fr", "variants", "feature", "latitude", "longitude", "radius_km", "parent", "country", "source",
)  # fmt: skip
"""The columns of ``gazetteer.csv``, in order."""

OnError = Callable[[GazetteerError], None]

TOWNS: frozenset[Feature] = frozenset(("town", "village", "capital"))
"""Places that people live in."""

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ISO = re.compile(r"[A-Z]{2}")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_AZERBAIJANI = re.compile("[əğışçöü]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?")

_SMALL_KM = 6.5  # the radius of a town of some 75,000
_SAME_KM = 25  # two places of one name that are nearer are one, twice measured
_NAMED_ALONE: frozenset[Feature] = TOWNS | {"country", "continent", "point", "border", "line"}
_HEADED = re.compile(
    rf"(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))}) (?:de la |de l |de |du |des |d )?(?P<fr>.+)|"
    r"(?P<en>.+) (?:state|province|governorate|region|department|district|county|oblast|territory|division|prefecture|raion|"
    r"river|strait|peninsula|islands?|archipelago|valley|desert|mountains|massif|pass|bay|gulf)"
)
"""Folded names of areas and landforms: the noun, then the name, in French; the other way round in English."""

# Which of the places that bear a name is meant when nothing else tells: "Ararat" is the town before the province, "Djibouti" the
# town before the country only where the csv says so by its order.
_FEATURES: dict[str, Feature] = {feature: feature for feature in FEATURES}
_RANK: dict[Feature, int] = {
    "country": 0, "capital": 1, "region": 2, "town": 3, "sea": 3, "lake": 4, "strait": 3, "corridor": 3, "line": 3, "border": 3,
    "province": 5, "continent": 1, "river": 5, "mountains": 5, "island": 4, "pass": 5, "district": 6, "village": 7, "point": 7,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the csv: a place, its other spellings as (language, form), where the figures come from, and its line."""

    place: Place
    variants: tuple[tuple[str, str], ...]
    source: str
    line: int

    def names(self) -> Iterator[str]:
        """Every form of the name: English, French, then the variants."""
        yield self.place.name
        yield self.place.name_fr
        for _, form in self.variants:
            yield form


class Gazetteer:
    """Every place that a dispatch may name.

    Parameters
    ----------
    rows
        The rows of the csv, in its order.
    world
        The places beyond the csv, or `None` to do without.
    path
        Where the rows were read, for messages.
    own
        The user's own rows: they come before the others, and take the place of those with the same id.
    """

    def __init__(
        self, rows: Iterable[Row], world: World | None = None, path: Path | None = None, own: Iterable[Row] = ()
    ) -> None:
        self.path = path or Path("gazetteer.csv")
        self.world = world
        self.own = tuple(own)
        self.rows: dict[str, Row] = by_id(rows, self.path) | {row.place.id: row for row in self.own}

    # What finding names in a text needs is made when it is first asked for: a map only looks places up by their ids.

    @cached_property
    def names(self) -> dict[str, tuple[Place, ...]]:
        """The csv's places by folded name (`geo.place.spellings.key`), likeliest first."""
        found: dict[str, list[Place]] = {}
        named = [(name, row.place) for row in self.rows.values() for name in row.names()]
        for form, (_, place) in zip(keys_of(name for name, _ in named), named, strict=True):
            same = found.setdefault(form, [])
            if not same or same[-1] is not place:
                same.append(place)
        found.pop("", None)
        return self._likeliest_first(found)

    @cached_property
    def alike(self) -> dict[str, tuple[Place, ...]]:
        """The csv's places by skeleton, of names of five letters and more."""
        found: dict[str, list[Place]] = {}
        long = [form for form in self.names if len(form) >= 5]
        for form, plain in zip(long, skeletons_of(long), strict=True):
            same = found.setdefault(plain, [])
            same += [place for place in self.names[form] if place not in same]
        return self._likeliest_first(found)

    def _likeliest_first(self, found: dict[str, list[Place]]) -> dict[str, tuple[Place, ...]]:
        own = {row.place.id for row in self.own}
        alone: dict[str, tuple[Place, ...]] = {}  # nearly all names are one place's, and it has several
        return {
            form: alone.setdefault(places[0].id, (places[0],))
            if len(places) == 1
            else tuple(sorted(places, key=lambda place: (place.id not in own, _RANK[place.feature])))
            for form, places in found.items()
        }

    @cached_property
    def headed(self) -> dict[str, tuple[Place, ...]]:
        """The csv's areas and landforms by what stands beside the noun in their name, where nothing is called so alone:
        "sabah" for "État de Sabah", "chaambi" for "mont Chaambi".
        """
        found: dict[str, dict[str, Place]] = {}
        for row in self.rows.values():
            if row.place.feature in _NAMED_ALONE:
                continue
            for name in row.names():
                match = _HEADED.fullmatch(key(name))
                bare = (match["fr"] or match["en"]) if match else ""
                if len(bare) >= 3 and bare not in self.names and not SIDES.issuperset(bare.split(" ")):
                    found.setdefault(bare, {})[row.place.id] = row.place
        return {bare: tuple(places.values()) for bare, places in found.items()}

    @cached_property
    def longest(self) -> dict[str, int]:
        """By first word, the number of words of the longest name of the csv that begins with it."""
        found: dict[str, int] = {}
        for form in (*self.names, *self.headed):
            words = form.split(" ")
            found[words[0]] = max(found.get(words[0], 0), len(words))
        return found

    @cached_property
    def leads(self) -> frozenset[str]:
        """First words of the csv's names but for those of villages and quarters, which are also what many people are called."""
        large = (form for form, places in self.names.items() if any(p.feature not in ("village", "point") for p in places))
        return frozenset(form.partition(" ")[0] for form in (*large, *self.headed))

    @cached_property
    def longest_of_all(self) -> ByWord[int]:
        """By first word, the number of words of the longest name that begins with it, of the csv and the world beyond; 0 for none."""
        own, world = self.longest, self.world
        return ByWord(lambda first: max(own.get(first, 0), world.longest(first) if world is not None else 0))

    @cached_property
    def namesakes(self) -> ByWord[tuple[Place, ...]]:
        """By the name of a small place or an area of the csv, the others in its country that bear it: "Andriïvka" is a village of many
        regions, "à Sinjar" is in the town.
        """
        return ByWord(self._namesakes)

    def _namesakes(self, form: str) -> tuple[Place, ...]:
        places = self.names.get(form, ())
        if not places:
            return ()
        place, same = places[0], skeleton(form)
        if place.feature in TOWNS:
            if " " in form or (place.radius_km >= _SMALL_KM and place.feature != "village"):
                return ()
            low, high = _SAME_KM, math.inf
        elif FEATURES[place.feature].where_prec == 4 and not any(p.feature in TOWNS for p in places):
            low, high = -1, place.radius_km
        else:
            return ()
        found = (p for p in self.beyond(form) if p.country == place.country and skeleton(p.name) == same)
        return tuple(p for p in found if low < p.kilometres_to(place) <= high)

    @cached_property
    def town_heads(self) -> frozenset[str]:
        """The first words of the csv's names of towns and villages, but the shortest."""
        heads = (form.split(" ")[0] for form, places in self.names.items() if any(p.feature in TOWNS for p in places))
        return frozenset(head for head in heads if len(head) >= 4)

    @cached_property
    def long_names(self) -> dict[str, list[str]]:
        """By first letter, names long enough that a slip of one or two letters can be told."""
        found: dict[str, list[str]] = {}
        for form in self.names:
            if len(form) >= 7:
                found.setdefault(form[0], []).append(form)
        return found

    @cached_property
    def misspelt(self) -> ByWord[str | None]:
        """By a folded word, the name of the csv that it is one slip away from, or two in a long word."""
        return ByWord(self._misspelt)

    def _misspelt(self, word: str) -> str | None:
        near = process.extractOne(
            word, self.long_names.get(word[0], []), scorer=OSA.distance, score_cutoff=1 if len(word) < 9 else 2
        )
        return near[0] if near is not None else None

    @cached_property
    def lower_heads(self) -> frozenset[str]:
        """First words of names that are written in lower case: "mer Rouge", "bande de Gaza"."""
        heads = {n.split(" ")[0] for row in self.rows.values() for n in row.names() if n[0].islower() and " " in n}
        return frozenset(heads | {fold(head) for head in heads})

    @cached_property
    def digest(self) -> str:
        """What tells whether two gazetteers know the same places by the same names."""
        known = hashlib.sha256(b"world" if self.world is not None else b"")
        for row in self.rows.values():
            known.update(repr((row.place, row.variants)).encode("utf-8", "replace"))
        known.update(repr([row.place.id for row in self.own]).encode())  # they win
        return known.hexdigest()

    @classmethod
    def load(cls, path: Path | None = None, *, world: bool = True, own: Iterable[Row] = ()) -> "Gazetteer":
        """The gazetteer at ``path`` (the one that ships with Dateline when `None`), with the world beyond unless ``world`` is false.

        ``own`` are the user's own rows (`geo.place.own.own_rows`).

        Raises `GazetteerError` for the first bad row, with file, line, value and remedy.

        >>> gazetteer = Gazetteer.load(world=False)
        >>> gazetteer["lake-sevan"].feature, gazetteer.lookup("Latchin")[0].id
        ('lake', 'lachin')
        """
        path = path or shipped("gazetteer.csv")
        return cls(read_rows(path), World.open() if world else None, path, own)

    def __getitem__(self, place_id: str) -> Place:
        place = self.get(place_id)
        if place is None:
            near = process.extract(place_id, self.rows.keys(), scorer=JaroWinkler.normalized_similarity, limit=3)
            raise UnknownPlace(
                f'no place has the id "{place_id}"; near it: {", ".join(name for name, _, _ in near)}. '
                "`dateline resolve NAME` tells the ids of the places that bear a name"
            )
        return place

    def get(self, place_id: str) -> Place | None:
        """The place with this id, of the csv or of the world beyond; `None` where there is none."""
        row = self.rows.get(place_id)
        if row is not None:
            return row.place
        return self.world.get(place_id) if self.world is not None else None

    def __contains__(self, place_id: object) -> bool:
        return isinstance(place_id, str) and self.get(place_id) is not None

    def __iter__(self) -> Iterator[Place]:
        return (row.place for row in self.rows.values())

    def __len__(self) -> int:
        return len(self.rows)

    def lookup(self, name: str) -> tuple[Place, ...]:
        """The places that bear ``name``, best first: the csv's, then its near spellings, then the world's by population,
        and where nobody bears it so, the world's whose names other romanisations write like it.

        Case, accents, hyphens, apostrophes and a leading article do not count. Empty when nothing bears the name.

        >>> gazetteer = Gazetteer.load(world=False)
        >>> [place.id for place in gazetteer.lookup("l'Arménie")], gazetteer.lookup("Zzyzx")
        (['armenia'], ())
        """
        form = key(name)
        found: dict[str, Place] = {}
        forms = [form]
        head, _, rest = form.partition(" ")
        if rest and head in {"l", "d", "la", "le", "les", "du", "des", "the"}:
            forms.append(rest)
        for each in forms:
            for place in self.names.get(each, ()):
                found.setdefault(place.id, place)
        world = [place for each in forms for place in self.beyond(each)]
        if not found and not world and len(form) >= 4:
            for each in (*forms, *_french_forms(name)):
                for place in self.names.get(key(each), ()) or self.alike.get(skeleton(each), ()):
                    found.setdefault(place.id, place)
        if not found and not world and self.world is not None:
            world = list(self.world.alike(form))
        for place in world:
            if not any(_same(place, other) for other in found.values()):
                found.setdefault(place.id, place)
        return tuple(found.values())

    def beyond(self, form: str) -> tuple[Place, ...]:
        """The places of the world beyond the csv that bear the folded name ``form``, largest first."""
        return self.world.lookup(form) if self.world is not None else ()

    def suggest(self, name: str, limit: int = 5) -> list[str]:
        """Names of the csv that are spelt much like ``name``, nearest first; empty when none is near.

        >>> Gazetteer.load(world=False).suggest("Narogno-Karabakh")[0]
        'Nagorno-Karabakh'
        """
        form = key(name)
        near = process.extract(
            form, self.names.keys(), scorer=JaroWinkler.normalized_similarity, score_cutoff=0.84, limit=4 * limit
        )
        shown: dict[str, None] = {}
        for match, _, _ in near:
            for place in self.names[match][:1]:
                row = self.rows[place.id]
                shown.setdefault(next((n for n in row.names() if key(n) == match), place.name_fr))
        return list(shown)[:limit]

    def search(self, words: str, limit: int = 8) -> list[Place]:
        """The places that somebody who types ``words`` may mean: those that bear the name, then those whose name begins so,
        then those that are spelt much like it.

        >>> [place.id for place in Gazetteer.load(world=False).search("Stepanak")][:1]
        ['stepanakert']
        """
        form = key(words)
        if not form:
            return []
        found = {place.id: place for place in self.lookup(words)}
        if len(found) < limit:
            begun = sorted((name for name in self.names if name.startswith(form)), key=len)
            found |= {place.id: place for name in begun[:limit] for place in self.names[name] if place.id not in found}
        if not found:
            found = {place.id: place for name in self.suggest(words, limit) for place in self.names.get(key(name), ())}
        return list(found.values())[:limit]

    def near(self, latitude: float, longitude: float, limit: int = 8) -> list[Place]:
        """The towns, villages and points of csv and world nearest to a point in decimal degrees, the nearest first.

        >>> [place.id for place in Gazetteer.load(world=False).near(39.84, 45.67, limit=1)]
        ['jermuk']
        """
        found = [place for place in self if FEATURES[place.feature].where_prec == 1]
        if self.world is not None:
            beyond = self.world.near(latitude, longitude, limit)
            found += [town for town in beyond if not any(_same(town, place) for place in self.names.get(key(town.name), ()))]
        latitudes, longitudes = (np.array([getattr(place, name) for place in found]) for name in ("latitude", "longitude"))
        away = kilometres(latitude, longitude, latitudes, longitudes)
        return [found[i] for i in np.argsort(away, kind="stable")[:limit]]

    def within(self, place: Place) -> Iterator[Place]:
        """The places that hold ``place``, from the nearest outwards: its district, province, country."""
        seen = {place.id}
        parent = place.parent
        while parent and parent not in seen and parent in self.rows:
            seen.add(parent)
            holder = self.rows[parent].place
            yield holder
            parent = holder.parent

    def check(self) -> list[str]:
        """What is wrong with the csv beyond what reading it shows, one sentence each with file and line; empty when all is well.

        Parents exist and hold their children, radii suit the feature, scripts are what the language says, no two rows take
        their point from one place of GeoNames, and no two places share a name with nothing (parent, country, feature) to tell
        them apart.
        """
        problems: list[str] = []
        taken: dict[str, str] = {}
        for row in self.rows.values():
            place = row.place
            at = f"{self.path}:{row.line}:"
            if row.source[-1:].isdigit() and taken.setdefault(row.source, place.id) != place.id:
                problems.append(f'{at} "{row.source}" is the source of {taken[row.source]} already; make one row of the two')
            if place.parent and place.parent not in self.rows:
                problems.append(f'{at} parent "{place.parent}" is no place_id of this file; add that row or leave parent empty')
            if place.parent and any(holder.id == place.id for holder in self.within(place)):
                problems.append(f'{at} "{place.id}" is its own parent; leave parent empty')
            most = FEATURES[place.feature].max_radius_km
            if place.radius_km > most:
                problems.append(f"{at} radius_km {place.radius_km:g} is too far for a {place.feature}; at most {most:g}")
            for language, form in row.variants:
                letters = [c for c in form if c.isalpha()]
                script = script_of(language)
                if not letters or not all(script.match(c) for c in letters):
                    problems.append(
                        f'{at} variant "{language}:{form}" is not written in the script of "{language}"; name its language'
                    )
        for form, places in self.names.items():
            told = {(place.feature, place.parent, place.country) for place in places}
            if len(told) < len(places):
                ids = ", ".join(place.id for place in places)
                line = self.rows[places[-1].id].line
                problems.append(
                    f'{self.path}:{line}: "{form}" is a name of {ids} alike; give each its own parent or take the name away'
                )
        return problems


def _raise(error: GazetteerError) -> None:
    raise error


def by_id(rows: Iterable[Row], path: Path, report: OnError = _raise) -> dict[str, Row]:
    """``rows`` of the file at ``path`` by their ids; a `GazetteerError` goes to ``report`` when two have the same."""
    found: dict[str, Row] = {}
    for row in rows:
        first = found.setdefault(row.place.id, row)
        if first is not row:
            report(
                GazetteerError(
                    f'{path}:{row.line}: place_id "{row.place.id}" stands already in line {first.line}; '
                    "give one of the two another id"
                )
            )
    return found


def _french_forms(name: str) -> list[str]:
    """The French forms of a name in Cyrillic or in Azerbaijani letters; none for another one."""
    letters = name.lower()
    if _CYRILLIC.search(letters):
        return candidates(name, "ru")
    return candidates(name, "az") if _AZERBAIJANI.search(letters) else []


def _same(place: Place, other: Place) -> bool:
    """Whether a place of the world beyond is a town that the csv already holds (same country, less than 15 km or so away)."""
    return (
        place.country == other.country
        and FEATURES[other.feature].where_prec == 1
        and abs(place.latitude - other.latitude) < 0.15
        and abs(place.longitude - other.longitude) < 0.25
    )


def read_rows(path: Path, report: OnError = _raise) -> Iterator[Row]:
    """The rows of the csv at ``path``, in its order.

    A `GazetteerError` with line, value and remedy goes to ``report`` for each bad row; one is raised for what is no such file.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read ({error.strerror}); give the path of a gazetteer.csv") from error
    except UnicodeDecodeError as error:
        raise GazetteerError(f"{path}: is not UTF-8 text; save it as UTF-8 (in a spreadsheet: CSV UTF-8)") from error
    reader = csv.reader(text.splitlines(), strict=True)
    header = next(reader, [])
    if tuple(cell.strip() for cell in header) != COLUMNS:
        raise GazetteerError(f'{path}:1: the header is "{",".join(header)}"; write {",".join(COLUMNS)}')
    while True:
        try:
            cells = next(reader, None)
            if cells is None:
                return
            row = _read_row(cells, path, reader.line_num) if any(cell.strip() for cell in cells) else None
        except csv.Error as error:
            report(GazetteerError(f"{path}:{reader.line_num}: {error}; quote a cell that holds a comma or a quotation mark"))
        except GazetteerError as error:
            report(error)
        else:
            if row is not None:
                yield row


def _read_row(cells: list[str], path: Path, line: int) -> Row:
    at = f"{path}:{line}:"
    if len(cells) != len(COLUMNS):
        raise GazetteerError(
            f"{at} {len(cells)} columns, not {len(COLUMNS)}; write {','.join(COLUMNS)}, quoting cells that hold a comma"
        )
    cell = dict(zip(COLUMNS, (c.strip() for c in cells), strict=True))
    if not _ID.fullmatch(cell["place_id"]):
        raise GazetteerError(f'{at} place_id "{cell["place_id"]}" is not lower-case words and hyphens; write e.g. lake-sevan')
    for column in ("name", "name_fr"):
        if not cell[column]:
            raise GazetteerError(f"{at} {column} is empty; write the {'English' if column == 'name' else 'French'} name")
    feature = _FEATURES.get(cell["feature"])
    if feature is None:
        raise GazetteerError(f'{at} feature "{cell["feature"]}" is not known; write one of {", ".join(FEATURES)}')
    if cell["country"] and not _ISO.fullmatch(cell["country"]):
        raise GazetteerError(f'{at} country "{cell["country"]}" is not two capital letters; write the ISO 3166-1 code, e.g. AM')
    if not cell["source"]:
        raise GazetteerError(f"{at} source is empty; say where the coordinates come from")
    latitude = _number(cell["latitude"], "latitude", -90, 90, at)
    longitude = _number(cell["longitude"], "longitude", -180, 180, at)
    radius = _number(cell["radius_km"], "radius_km", 0.1, 9000, at)
    # interned: most rows repeat a name, a country and a source, and every process that codes holds them
    return Row(
        place=Place(
            id=intern(cell["place_id"]),
            name=intern(cell["name"]),
            name_fr=intern(cell["name_fr"]),
            latitude=latitude,
            longitude=longitude,
            feature=feature,
            radius_km=radius,
            parent=intern(cell["parent"]) or None,
            country=intern(cell["country"]) or None,
        ),
        variants=tuple(_variant(variant, at) for variant in cell["variants"].split("|") if variant.strip()),
        source=intern(cell["source"]),
        line=line,
    )


def _number(value: str, column: str, least: float, most: float, at: str) -> float:
    try:
        number = float(value)
    except ValueError:
        remedy = value.replace(",", ".") if re.fullmatch(r"-?\d+,\d+", value) else "e.g. 40.1792"
        raise GazetteerError(f'{at} {column} "{value}" is not a decimal number; write {remedy}') from None
    if not least <= number <= most:
        raise GazetteerError(
            f'{at} {column} "{value}" is not between {least:g} and {most:g}; write decimal degrees or kilometres'
        )
    return number


def _variant(variant: str, at: str) -> tuple[str, str]:
    language, colon, form = variant.strip().partition(":")
    if not colon or not _LANGUAGE.fullmatch(language) or not form.strip():
        raise GazetteerError(f'{at} variant "{variant}" is not language:form; write e.g. fr:{fold(variant).title()}')
    return intern(language), form.strip()


def format_row(row: Row) -> str:
    """``row`` as one line of ``gazetteer.csv``, without the line break.

    >>> gazetteer = Gazetteer.load(world=False)
    >>> format_row(gazetteer.rows["armenia"]).split(",")[:3]
    ['armenia', 'Armenia', 'Arménie']
    """
    place = row.place
    cells = [
        place.id,
        place.name,
        place.name_fr,
        "|".join(f"{language}:{form}" for language, form in row.variants),
        place.feature,
        f"{place.latitude:.4f}",
        f"{place.longitude:.4f}",
        f"{place.radius_km:g}",
        place.parent or "",
        place.country or "",
        row.source,
    ]
    return ",".join('"' + cell.replace('"', '""') + '"' if re.search(r'[",\n]', cell) else cell for cell in cells)
