"""Events that people coded, from the CSV files of UCDP GED and ACLED.

A row becomes an incident whose article is the row itself: the cells that its values were read from, a line each, so that place, day
and toll keep the words that gave them as everywhere. The excerpt is the note that the coder left (ACLED's ``notes``; GED has
none, and its ``source_headline`` or ``source_article`` stands for it), the office is the source that the row names.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import blake2b
from typing import Any, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from geo.codebook import IncidentType
from geo.country import COUNTRIES, Country
from geo.errors import SourceError
from geo.model import Actor, Article, Claim, Event, Evidence, Incident, Place, Span, Toll, When, Where
from geo.source.choices import Area
from geo.source.files import BadCells, mapped
from geo.source.part import APART, SCHEMA, PassedOver
from geo.text import fold

__all__ = [
    "CodedPart",
    "Coding",
    "Row",
    "Standing",
    "Told",
    "cells",
    "counted",
    "read_code",
    "read_date",
    "read_number",
    "rows_of",
    "standing",
]

Row = Mapping[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Told:
    """What a row tells beyond the columns: ``deed`` the words for its type, ``claimed_by`` who gives the toll."""

    rule: str
    excerpt: str
    deed: str | None
    day: str | None
    place: str | None
    actor1: Actor | None
    actor2: Actor | None
    toll: Toll | None
    toll_words: str
    claimed_by: Actor | None
    office: str | None
    headline: str | None


@dataclass(frozen=True, slots=True)
class Coding:
    """How the rows of a set of events are read."""

    name: str
    needed: tuple[str, ...]
    """Columns without which nothing can be shown."""
    wanted: tuple[str, ...]
    """Columns that are read where they are there."""
    columns: Callable[[pa.Table, str], tuple[pa.Table, Mapping[str, Place]]]
    """The columns of `geo.source.part.SCHEMA` and the places in them, of a table and its file's name."""
    tell: Callable[[Row], Told]

    def check(self, name: str, columns: Sequence[str]) -> None:
        """That the file ``name`` has the columns that are needed, else a `SourceError`."""
        missing = [column for column in self.needed if column not in columns]
        if missing:
            raise SourceError(
                f"{name}: looks like {self.name} but has no column {missing[0]}; get it again with all of {self.name}'s columns"
            )


class CodedPart:
    """The events of a table that people coded; the places in it are added to those ``known``.

    Rows that cannot be read are passed over; where none can, that is an error.
    """

    def __init__(self, name: str, table: pa.Table, coding: Coding, known: dict[str, Place]) -> None:
        self.name = name
        self.kind = coding.name
        self._coding = coding
        self.passed_over: PassedOver | None = None
        first: BadCells | None = None
        rows = len(table)
        while True:
            try:
                self.columns, self._places = coding.columns(table, name)
                break
            except BadCells as bad:
                first = first or bad
                if bad.rows.all():
                    raise first from None
                table = table.filter(pa.array(~bad.rows)).combine_chunks()
        if first is not None:
            self.passed_over = PassedOver(name, rows - len(table), first.row, first.column, first.cell)
        self._told = table
        known.update(self._places)

    def read(self, rows: Sequence[int]) -> Iterator[tuple[Event, Article]]:
        """The events of ``rows``, each with the row itself as its article."""
        for told, row in zip(_rows(self._told, rows), _rows(self.columns, rows), strict=True):
            yield _incident(row, self._coding.tell(told), self._places.get(row["place_id"]))

    def words(self) -> list[pa.ChunkedArray]:
        """The cells of text, for the search."""
        texts = (
            "notes",
            "source_headline",
            "source_article",
            "where_coordinates",
            "where_description",
            "location",
            "id",
            "event_id_cnty",
        )
        return [self._told[column] for column in texts if column in self._told.schema.names]


def _rows(table: pa.Table, rows: Sequence[int]) -> list[dict[str, Any]]:
    """``rows`` of a table; one alone, as a click asks for, without copying."""
    told: list[dict[str, Any]] = (table.slice(rows[0], 1) if len(rows) == 1 else table.take(rows)).to_pylist()
    return told


def _incident(row: Row, told: Told, place: Place | None) -> tuple[Incident, Article]:
    """The incident of a row; every value's evidence is the line of the article that holds its cell."""
    lines: list[str] = []
    at = 0

    def write(words: str | None, rule: str) -> Evidence | None:
        nonlocal at
        if not words:
            return None
        line = " ".join(words.split())
        lines.append(line)
        evidence = Evidence(row["article_id"], Span(at, at + len(line)), rule)
        at += len(line) + 1
        return evidence

    def named(actor: Actor | None, rule: str) -> Actor | None:
        said = write(actor.name, rule) if actor else None
        return actor.read_at(said) if actor and said else None

    nowhere = Evidence(row["article_id"], Span(0, 0), told.rule)
    excerpt = write(told.excerpt, told.rule) or nowhere
    deed = write(told.deed, told.rule)
    day = write(told.day, "coded.day")
    where = write(told.place, "coded.place") or nowhere
    toll = write(told.toll_words, "coded.toll") or nowhere
    incident_type: IncidentType = row["event_type"]
    incident = Incident(
        row["event_id"],
        incident_type,
        "asserted",
        excerpt,
        When(row["date_start"], row["date_end"], row["date_prec"], evidence=day) if row["date_start"] else None,
        (Where(place, "scene", row["where_prec"], where),) if place else (),
        named(told.actor1, "coded.actor"),
        named(told.actor2, "coded.actor"),
        (Claim(told.toll, toll, told.claimed_by),) if told.toll else (),
        trigger=deed,
    )
    article = Article(row["article_id"], row["published"], "\n".join(lines), "en", told.office, told.headline, quoted=True)
    return incident, article


# --- the columns of many rows at once -------------------------------------------------------------------------------

_HEXADECIMAL = re.compile(r"[0-9a-f]{12}")


def event_id(own: str) -> str:
    """Twelve hexadecimal digits for the id that a set gives: those of a number are its own.

    >>> event_id("412700"), event_id("0a1b2c3d4e5f"), event_id("ARM1234")
    ('000000412700', '0a1b2c3d4e5f', 'fe96f2234700')
    """
    if _HEXADECIMAL.fullmatch(own):
        return own
    return own.zfill(12) if own.isdecimal() and len(own) <= 12 else blake2b(own.encode(), digest_size=6).hexdigest()


def _event_ids(own: pa.Array) -> pa.Array:
    """:func:`event_id` of each; UCDP's are all numbers, and a million of these are made at once."""
    if pc.all(pc.match_substring_regex(own, "^[0-9]{1,12}$"), min_count=0).as_py():
        return pc.utf8_lpad(own, 12, "0")
    return pa.array(map(event_id, own.to_pylist()), pa.string())


def read_date(cell: str) -> date:
    """The day that a cell begins with, as ``2022-09-14``, ``14 September 2022`` or ``14-Sep-2022``; an hour after it is left out.

    >>> read_date("2022-09-14 00:00:00.000"), read_date("14 September 2022")
    (datetime.date(2022, 9, 14), datetime.date(2022, 9, 14))
    """
    if cell[:4].isdigit():
        return date.fromisoformat(cell[:10])
    day, month, year = re.split(r"[ \-/]", cell.strip())
    number = int(month) if month.isdigit() else 1 + _MONTHS.index(month[:3].lower())
    return date(int(year), number, int(day))


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def read_code(codes: Mapping[int, T]) -> Callable[[str], T]:
    """What a cell that holds one of ``codes`` means."""

    def read(cell: str) -> T:
        try:
            return codes[int(float(cell))]
        except KeyError as error:
            raise ValueError(cell) from error

    return read


def read_number(cell: str | None) -> int | None:
    """A count of persons; ``None`` for a cell that is empty or no number.

    >>> read_number("12"), read_number("12.0"), read_number(None)
    (12, 12, None)
    """
    try:
        return int(float(cell)) if cell else None
    except (ValueError, OverflowError):
        return None


def cells(table: pa.Table, column: str) -> pa.Array:
    """A column's cells; empty ones where the table has no such column."""
    if column not in table.schema.names:
        return pa.nulls(len(table), pa.string())
    return pa.chunked_array(table[column]).combine_chunks()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where each row stands: the id of a place, the precision, and the places by id."""

    place_id: pa.Array
    where_prec: pa.Array
    places: Mapping[str, Place]


def standing(table: pa.Table, name: str, code: str, areas: Mapping[int, Area], called: Sequence[str]) -> Standing:
    """Where the rows stand: rows with the same coordinates and the same kind of place stand at one place.

    ``code`` is the column of the precision and ``called`` those that may name the place, the first that is filled in.
    """
    area = mapped(table, code, lambda cell: int(float(cell)), pa.int32(), name=name, allowed=f"no code of {code}")
    if unknown := set(pc.unique(area).to_pylist()) - areas.keys() - {None}:
        rows = pc.is_in(area, pa.array(unknown, pa.int32())).to_numpy(zero_copy_only=False)
        cell = str(area[int(rows.argmax())])
        raise BadCells(name, rows, code, cell, f"column {code}: {cell} is not one of its codes, {min(areas)} to {max(areas)}")
    key = pc.binary_join_element_wise(cells(table, "latitude"), cells(table, "longitude"), area.cast(pa.string()), " ")
    encoded = key.dictionary_encode()
    names = pc.coalesce(*(cells(table, column) for column in called), pa.scalar("?"))
    countries = cells(table, "country")
    _, firsts = np.unique(encoded.indices.drop_null().to_numpy(), return_index=True)
    firsts = np.flatnonzero(pc.is_valid(key).to_numpy(zero_copy_only=False))[firsts]
    ids: list[str] = []
    places: dict[str, Place] = {}
    bad: list[int] = []
    for number, (told, row) in enumerate(zip(encoded.dictionary.to_pylist(), firsts.tolist(), strict=True)):
        place = _place(told, names[row].as_py(), countries[row].as_py(), areas)
        if place is None:
            bad.append(number)
            continue
        ids.append(place.id)
        places.setdefault(place.id, place)
    if bad:
        rows = np.isin(encoded.indices.fill_null(-1).to_numpy(), bad)
        at = encoded[int(rows.argmax())].as_py().rpartition(" ")[0].replace(" ", ", ")
        remedy = f'"{at}" are not coordinates; write decimal degrees with a point, as 39.84, 45.67'
        raise BadCells(name, rows, "latitude, longitude", at, remedy)
    return Standing(
        pa.array(ids, pa.string()).take(encoded.indices),
        mapped_values(area, {number: area.where_prec for number, area in areas.items()}),
        places,
    )


def _place(told: str, name: str, country: str | None, areas: Mapping[int, Area]) -> Place | None:
    """The place of a pair of coordinates and a code; ``None`` where these are no coordinates."""
    *degrees, code = told.split(" ")
    try:
        latitude, longitude = degrees
        north, east = round(float(latitude), 4), round(float(longitude), 4)
    except ValueError:
        north = east = math.nan
    if not (-90 <= north <= 90 and -180 <= east <= 180):
        return None
    area = areas[int(code)]
    around = _country(country or "")
    return Place(
        f"{north:.4f}_{east:.4f}_{area.feature}".replace(".", "-"),
        name,
        name,
        north,
        east,
        area.feature,
        area.radius_km,
        around.place_id if around and area.feature != "country" else None,
        around.iso if around else None,
    )


@cache
def _country(name: str) -> Country | None:
    """The country that a set calls so: "DR Congo (Zaire)", "Myanmar (Burma)"."""
    plain = fold(name.split("(")[0]).strip()
    return next((country for country in COUNTRIES.values() if plain in _names(country)), None)


@cache
def _names(country: Country) -> frozenset[str]:
    names = (country.name_en, country.name_fr, *country.names_fr, *_ALSO.get(country.iso, ()))
    return frozenset(fold(name) for name in names)


_ALSO = {
    "BA": ("Bosnia-Herzegovina",), "CD": ("DR Congo",), "CG": ("Congo",), "MK": ("Macedonia, FYR",), "RU": ("Russia",),
    "SZ": ("Kingdom of eSwatini",), "US": ("United States of America",),
}  # fmt: skip
"""Names of countries that UCDP and ACLED use and we do not."""


def counted(table: pa.Table, column: str) -> pa.Array:
    """Whether a cell holds a number of persons that is not 0."""
    tolls = mapped(table, column, lambda cell: bool(read_number(cell)), pa.bool_(), name="", allowed="")
    return tolls.fill_null(False)


def mapped_values(codes: pa.Array, values: Mapping[int, int]) -> pa.Array:
    """The value of each code; null stays null."""
    table = np.zeros(max(values) + 1, dtype=np.uint8)
    for code, value in values.items():
        table[code] = value
    return pa.array(table[codes.fill_null(0).to_numpy()], mask=pc.is_null(codes).to_numpy(zero_copy_only=False))


def rows_of(
    table: pa.Table,
    name: str,
    prefix: str,
    *,
    own_id: str,
    event_type: pa.Array,
    days: tuple[pa.Array, pa.Array, pa.Array],
    stand: Standing,
    parties: Sequence[str],
    claimant: pa.Array,
    has_toll: pa.Array,
    office: pa.Array,
    published: pa.Array,
) -> pa.Table:
    """The columns of `geo.source.part.SCHEMA`, of what a set gives of them; the rest is the same for every row."""
    count = len(table)
    ids = cells(table, own_id)
    first, last, date_prec = days
    for what, column in ((own_id, ids), ("day", published)):
        if column.null_count:
            rows = pc.is_null(column).to_numpy(zero_copy_only=False)
            raise BadCells(name, rows, what, "", f"no {what}; get the file again")
    made = {
        "event_id": _event_ids(ids),
        "article_id": pc.binary_join_element_wise(prefix, ids, "-"),
        "kind": "incident",
        "event_type": event_type,
        "modality": "asserted",
        "status": "proposed",
        "doubts": pa.scalar(None, pa.string()),
        "date_start": pc.min_element_wise(first, last),
        "date_end": pc.max_element_wise(first, last),
        "date_prec": date_prec,
        "place_id": stand.place_id,
        "where_prec": stand.where_prec,
        "place_role": "scene",
        "about": pa.scalar("", pa.string()),
        "actors": pc.binary_join_element_wise(*(pc.fill_null(cells(table, party), "") for party in parties), APART),
        "claimants": claimant,
        "speaker": pa.scalar(None, pa.string()),
        "has_toll": has_toll,
        "office": office,
        "published": published,
        "excerpt_start": pa.scalar(0, pa.int32()),
    }
    return pa.table(
        [value if isinstance(value, pa.Array) else pa.repeat(value, count) for value in made.values()], names=list(made)
    ).cast(SCHEMA)
