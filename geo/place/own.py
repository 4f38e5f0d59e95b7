"""A user's own gazetteer: the places that somebody has put in where the one that ships with Dateline knows none.

It is a file of the same columns in the user's data folder, edited by hand or through here, a row at a time. Its rows come before
those of ``gazetteer.csv`` and take the place of rows with the same id; the shipped file itself is never written to.
"""

import os
import sqlite3
import statistics
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import platformdirs

from geo.codebook import FEATURES, Feature
from geo.country import COUNTRIES, slug
from geo.errors import GazetteerError, reason
from geo.model import Place
from geo.place.gazetteer import COLUMNS, Gazetteer, Row, by_id, format_row, read_rows
from geo.place.spellings import key

__all__ = ["NEW_FEATURES", "forget", "new_place", "own_path", "own_rows", "put", "spelling_of", "spelling_of_row"]

NEW_FEATURES: tuple[Feature, ...] = (
    "village", "town", "point", "district", "province", "region", "island", "river", "lake", "mountains", "pass", "strait", "sea",
)  # fmt: skip
"""What a new place may be: everything but what every gazetteer holds (countries, capitals, continents) and lines between places."""

_PATIENCE = 30.0
"""Seconds to wait for another program that is writing."""


def own_path() -> Path:
    """Where the user's own gazetteer is, or would be: ``DATELINE_GAZETTEER``, else a file in the user's data folder."""
    named = os.environ.get("DATELINE_GAZETTEER")
    return Path(named) if named else platformdirs.user_data_path("dateline", appauthor=False) / "gazetteer.csv"


def own_rows(path: Path | None = None) -> list[Row]:
    """The rows of the user's own gazetteer at ``path``, in its order; none where there is no such file.

    Raises `GazetteerError` for the first bad one.
    """
    path = path or own_path()
    return list(by_id(read_rows(path), path).values()) if path.exists() else []


def new_place(
    name: str, latitude: float, longitude: float, feature: Feature, country: str | None, gazetteer: Gazetteer, *, source: str
) -> Row:
    """A row for a place that the gazetteer does not hold, with an id that no place of it has.

    Parameters
    ----------
    name
        As the text writes it; it serves in French and English.
    latitude, longitude
        In decimal degrees.
    country
        ISO 3166-1 alpha-2 code, or `None` for what lies in none.
    source
        Who says where it is.

    Raises `GazetteerError` for a name without letters, a point off the globe, an unknown country.

    >>> row = new_place("Bzorgo", 39.8, 45.6, "village", "AM", Gazetteer.load(world=False), source="curated")
    >>> row.place.id, row.place.parent, row.place.radius_km
    ('bzorgo', 'armenia', 6.0)
    """
    name = " ".join(name.split())
    base = slug(name)
    if not base:
        raise GazetteerError(f'"{name}" has no Latin letters to make an id from; write it in Latin letters')
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180:
        raise GazetteerError(f'"{name}": {latitude:g}, {longitude:g} is no point on the globe; write decimal degrees')
    if country is not None and country not in COUNTRIES:
        raise GazetteerError(f'"{name}": "{country}" is no country code; write two capital letters, as AM')
    near = (base, f"{base}-{country.lower()}" if country else f"{base}-place", *(f"{base}-{n}" for n in range(2, 10_000)))
    radii = [place.radius_km for place in gazetteer if place.feature == feature]
    place = Place(
        id=next(place_id for place_id in near if place_id not in gazetteer),
        name=name,
        name_fr=name,
        latitude=round(latitude, 4),
        longitude=round(longitude, 4),
        feature=feature,
        radius_km=min(statistics.median(radii or [2.0]), FEATURES[feature].max_radius_km),
        parent=COUNTRIES[country].place_id if country else None,
        country=country,
    )
    return Row(place, (), source, 0)


def spelling_of(place: Place, name: str, gazetteer: Gazetteer) -> Row:
    """The row of ``place`` with one more spelling.

    >>> gazetteer = Gazetteer.load(world=False)
    >>> spelling_of(gazetteer["jermuk"], "Djermoukh", gazetteer).variants[-1]
    ('fr', 'Djermoukh')
    """
    known = gazetteer.rows.get(place.id)
    return spelling_of_row(known or Row(place, (), f"GeoNames {place.id.rpartition('-gn')[2]}", 0), name)


def spelling_of_row(row: Row, name: str) -> Row:
    """``row`` with the spelling ``name``, where it has none that reads like it."""
    name = " ".join(name.split())
    if key(name) in {key(form) for form in row.names()}:
        return row
    return replace(row, variants=(*row.variants, ("fr", name)))


def put(row: Row, path: Path | None = None) -> Path:
    """Write ``row`` into the user's own gazetteer, in the place of the one with the same id; where the file is.

    The file is written whole or stays as it was. Raises `GazetteerError` when it cannot be read or written.
    """
    path = path or own_path()
    with _writing(path):
        rows = own_rows(path)
        kept = [row if other.place.id == row.place.id else other for other in rows]
        _write(kept if row in kept else [*rows, row], path)
    return path


def forget(place_id: str, path: Path | None = None) -> Row:
    """Take a row out of the user's own gazetteer; the row. Raises `GazetteerError` when there is none with this id."""
    path = path or own_path()
    with _writing(path):
        rows = own_rows(path)
        gone = next((row for row in rows if row.place.id == place_id), None)
        if gone is None:
            raise GazetteerError(f'{path}: holds no place with the id "{place_id}"; the first column has the ids')
        _write([row for row in rows if row is not gone], path)
    return gone


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """One at a time, of all programs: what another puts in meanwhile would be lost.

    SQLite's lock on an empty file: it is the same on every system, and falls with the program that holds it.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(path.with_name(f".{path.name}.lock"), timeout=_PATIENCE, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            yield
    except (OSError, sqlite3.Error) as error:
        why = reason(error) if isinstance(error, OSError) else str(error)
        raise GazetteerError(
            f"{path}: cannot be written ({why}); change its permissions, or name another file with DATELINE_GAZETTEER"
        ) from error


def _write(rows: Iterable[Row], path: Path) -> None:
    lines = [",".join(COLUMNS), *(format_row(row) for row in rows)]
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_text("\n".join(lines) + "\n", encoding="utf-8")
        list(read_rows(part))  # what could not be read again is not written
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
