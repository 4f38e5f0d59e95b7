"""Events of any number of files as one, the newest first."""

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from geo.columns import Mask, Values
from geo.errors import SourceError
from geo.features import NO_DAY, NO_PLACE, SEAT, UNASSERTED, Features, draw_place
from geo.model import Article, Event, Place
from geo.record import overlaid
from geo.source.acled import ACLED
from geo.source.coded import CodedPart, Coding
from geo.source.files import File, find_files, read_header, read_table, refusing
from geo.source.ged import GED
from geo.source.geoparquet import GeoParquetPart, check_columns
from geo.source.part import APART, Part, PassedOver
from geo.text import fold

__all__ = ["Source", "check_source", "open_source"]

_EPOCH = date(1970, 1, 1).toordinal()
_AT_ONCE = 1_000  # rows read in one go
_PORTION = 20_000  # rows that a file is written of at a time


def open_source(*addresses: str) -> "Source":
    """The events of the files and folders at ``addresses``.

    Parameters
    ----------
    addresses
        Paths, or addresses that fsspec reads: GeoParquet that Dateline wrote, CSV of UCDP GED or ACLED, or folders of such.

    Raises
    ------
    SourceError
        When one cannot be read, or has other columns; the message says which.
    """
    places: dict[str, Place] = {}
    parts = [_open(file, places) for address in addresses for file in find_files(address)]
    return Source(parts, places, ", ".join(address.rstrip("/").rsplit("/", 1)[-1] for address in addresses))


def check_source(*addresses: str) -> None:
    """Looks whether the files at ``addresses`` have the columns that are needed, without reading their events.

    Raises
    ------
    StorageError, SourceError
        As :func:`open_source`.
    """
    for address in addresses:
        for file in find_files(address):
            with refusing(file.name):
                if _is_parquet(file):
                    with file.open() as opened:
                        check_columns(file.name, pq.read_schema(opened).names)
                else:
                    _coding(file)


def _open(file: File, places: dict[str, Place]) -> Part:
    with refusing(file.name):
        if _is_parquet(file):
            return GeoParquetPart(file, places)
        coding = _coding(file)
        return CodedPart(file.name, read_table(file, (*coding.needed, *coding.wanted)), coding, places)


def _is_parquet(file: File) -> bool:
    with file.open() as opened:
        return bool(opened.read(4) == b"PAR1")


def _coding(file: File) -> Coding:
    """Whose columns a CSV file has."""
    names, _ = read_header(file)
    for coding, sign in ((GED, "type_of_violence"), (ACLED, "sub_event_type")):
        if sign in names:
            coding.check(file.name, names)
            return coding
    raise SourceError(
        f"{file.name}: neither a GeoParquet file of Dateline, nor a CSV of UCDP GED (it has no column type_of_violence) "
        "or of ACLED (no column sub_event_type); name a file of one of these"
    )


class Source:
    """Events to look at, by row: row 0 is the newest, those without a day come last.

    ``name`` is what the files are called and whose columns they have, ``columns`` are those of `geo.source.part.SCHEMA`; ``first`` and ``last`` the days of each row as ordinals, 0 where there is
    none. ``places`` are all that the events name, by id.
    """

    def __init__(self, parts: Sequence[Part], places: dict[str, Place], called: str) -> None:
        self.parts = parts
        self.places = places
        others = [kind for kind in self.kinds if kind != "Dateline"]
        self.name = f"{called} ({', '.join(others)})" if others else called
        self._starts = np.cumsum([0, *(len(part.columns) for part in parts)])
        told = pa.concat_tables([part.columns for part in parts]).unify_dictionaries().combine_chunks()
        _check_ids(told, parts)
        first, last = (
            _ordinals(told[one], told[other]) for one, other in (("date_start", "date_end"), ("date_end", "date_start"))
        )
        numbers = _numbers(told["event_id"])
        self._order = np.lexsort((numbers, told["excerpt_start"].to_numpy(), -first, -last))
        self.columns: pa.Table = told.take(pa.array(self._order)).combine_chunks()
        self.first, self.last = first[self._order], last[self._order]

    def __len__(self) -> int:
        return len(self._order)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Whose columns the files have, each once."""
        return tuple(dict.fromkeys(part.kind for part in self.parts))

    @property
    def passed_over(self) -> tuple[PassedOver, ...]:
        """What could not be read of each file of which something could not."""
        return tuple(part.passed_over for part in self.parts if part.passed_over)

    def read(self, rows: Iterable[int]) -> Iterator[tuple[Event, Article]]:
        """The events of ``rows``, in that order, each with what is at hand of its article."""
        ordered = self._order[np.fromiter(rows, np.int64)]
        of = np.searchsorted(self._starts, ordered, "right") - 1
        for begin, end in _runs(of, _AT_ONCE):
            part = int(of[begin])
            yield from self.parts[part].read((ordered[begin:end] - self._starts[part]).tolist())

    def gather(self, rows: Iterable[int]) -> tuple[list[Event], dict[str, Article]]:
        """The events of ``rows``, and their articles by id with all that these events quote of them."""
        events: list[Event] = []
        quotes: defaultdict[str, list[Article]] = defaultdict(list)
        for event, article in self.read(rows):
            events.append(event)
            quotes[article.id].append(article)
        return events, {article_id: overlaid(articles) for article_id, articles in quotes.items()}

    def portions(self, rows: Iterable[int], size: int = _PORTION) -> Iterator[tuple[list[Event], dict[str, Article]]]:
        """As :meth:`gather`, some ``size`` events at a time, so that a million need not be held at once.

        They come in the order of the files, for these are read from their beginning, with those of an article together.
        """
        chosen = np.fromiter(rows, np.int64)
        at = self._order[chosen]
        articles = self.columns["article_id"].combine_chunks().indices.to_numpy()[chosen]
        first = np.full(articles.max(initial=0) + 1, len(self))
        np.minimum.at(first, articles, at)
        order = np.lexsort((at, first[articles]))
        chosen, articles = chosen[order], articles[order]
        last = np.flatnonzero(np.diff(articles, append=-1)) + 1  # where an article ends
        begin = 0
        while begin < len(chosen):
            end = int(last[min(int(np.searchsorted(last, begin + size)), len(last) - 1)])
            yield self.gather(chosen[begin:end])
            begin = end

    def between(self, start: date | None, end: date | None) -> Mask:
        """The rows that share a day with ``start`` to ``end``; those without a day are left out where a day is asked for."""
        mask: Mask = np.ones(len(self), dtype=np.bool_)
        if start is not None:
            mask &= self.last >= start.toordinal()
        if end is not None:
            mask &= (self.first > 0) & (self.first <= end.toordinal())
        return mask

    def row_of(self, event_id: str) -> int | None:
        """The row of an event; ``None`` where there is none of this id."""
        row = pc.index(self.columns["event_id"], event_id).as_py()
        return None if row < 0 else int(row)

    @cached_property
    def event_ids(self) -> tuple[str, ...]:
        """The id of each row."""
        return tuple(self.columns["event_id"].to_pylist())

    def row_of_article(self, article_id: str) -> int | None:
        """A row that was read in the article; ``None`` where there is none of this id."""
        encoded = self.columns["article_id"].combine_chunks()
        code = pc.index(encoded.dictionary, article_id).as_py()
        return None if code < 0 else int(pc.index(encoded.indices, code).as_py())

    @cached_property
    def by_publication(self) -> Sequence[str]:
        """The ids of all articles, the newest first."""
        encoded = self.columns["article_id"].combine_chunks()
        codes, firsts = np.unique(encoded.indices.to_numpy(), return_index=True)
        ids = np.array(encoded.dictionary.to_pylist(), dtype=object)[codes]
        days = _numpy(self.columns["published"].cast(pa.int32()))[firsts]
        ordered: list[str] = ids[np.lexsort((ids, -days))].tolist()
        return ordered

    def values(self, name: str) -> Values:
        """The values that each row has of the filter ``name``, or of ``place``, ``article``, ``speaker``, ``toll``."""
        match name:
            case "type":
                return self._told("event_type")
            case "actor" | "claimant":
                return self._told(f"{name}s")
            case "place" | "article":
                return self._told(f"{name}_id")
            case "source":
                offices, articles = self._told("office"), self._told("article_id")
                nameless = offices.where(lambda office: not office)
                codes = np.where(nameless, len(offices.distinct) + articles.codes, offices.codes)
                return Values((*offices.distinct, *articles.distinct), codes.astype(np.int32, copy=False))
            case "toll":
                return Values((frozenset(), frozenset({"toll"})), _numpy(self.columns["has_toll"]).astype(np.int32))
            case "exact":
                prec = _numpy(pc.fill_null(self.columns["where_prec"], 0))
                day = (self.first > 0) & (_numpy(pc.fill_null(self.columns["date_prec"], 0)) == 1)
                return _values(day=day, place=(prec > 0) & (prec <= 2) & ~self._has("place_role", "seat"))
            case "told":
                stands = self._told("place_id").where(bool) & ~self._has("place_role", "seat")
                return _values(
                    act=~self._has("doubts", "likeness"),
                    day=(self.first > 0) & ~self._has("doubts", "implied_day"),
                    place=stands & ~self._has("doubts", "implied_scene"),
                )
        return self._told(name)

    def _told(self, column: str) -> Values:
        """What each row has in a column: the values parted by ``APART``, none where it is empty."""
        encoded = self.columns[column].combine_chunks()
        cells = [frozenset(filter(None, cell.split(APART))) for cell in encoded.dictionary.to_pylist()]
        return Values((*cells, frozenset()), encoded.indices.fill_null(len(cells)).to_numpy())

    def _has(self, column: str, value: str) -> Mask:
        return self._told(column).where(lambda values: value in values)

    @cached_property
    def _words(self) -> list[list[pa.ChunkedArray]]:
        """What each file tells of its rows in words; read when somebody searches, and kept."""
        return [part.words() for part in self.parts]

    def holding(self, word: str) -> Mask:
        """Which rows hold ``word``, which is folded: in excerpt, headline, source, the names of places and actors."""
        pattern = _unfolded(word)
        found = np.concatenate(
            [
                np.logical_or.reduce(
                    [_numpy(pc.fill_null(pc.match_substring_regex(column, pattern), False)) for column in columns]
                )
                for columns in self._words
            ]
        )[self._order]
        named = {place.id for place in self.places.values() if word in fold(f"{place.name}\n{place.name_fr}")}
        mask: Mask = found | self.values("place").where(lambda some: not named.isdisjoint(some))
        for name in ("actor", "source"):
            mask |= self.values(name).where(lambda some: any(word in fold(each) for each in some))
        return mask

    def features(self, place_by_id: Callable[[str], Place | None], language: str) -> Features:
        """What the map draws of the rows, in their order; but for the names of places the same in every language."""
        drawn, places = self._drawn
        return replace(drawn, places=tuple(draw_place(place, place_by_id, language) for place in places))

    @cached_property
    def _drawn(self) -> tuple[Features, list[Place]]:
        stands, about, types = (self._told(name) for name in ("place_id", "about", "event_type"))
        used = frozenset().union(*stands.distinct, *about.distinct)
        places = [place for place_id, place in self.places.items() if place_id in used]
        index = {place.id: number for number, place in enumerate(places)}
        at = np.array([index[min(ids)] if ids else NO_PLACE for ids in stands.distinct], dtype=np.int32)
        led = [tuple(index[place_id] for place_id in ids) for ids in about.distinct]
        leading = np.flatnonzero(about.where(bool))
        dated = self.first > 0
        unasserted = self._has("kind", "incident") & ~self._has("modality", "asserted")
        drawn = Features(
            self.event_ids,
            _array("i", at[stands.codes]),
            _array("i", np.where(dated, self.first - _EPOCH, NO_DAY)),
            _array("i", np.where(dated, self.last - _EPOCH, NO_DAY)),
            _array("B", self._has("kind", "statement")),
            _array("B", types.codes),
            _array("B", np.where(dated, _numpy(pc.fill_null(self.columns["date_prec"], 0)), 0)),
            _array("B", _numpy(pc.fill_null(self.columns["where_prec"], 0))),
            _array("B", self._has("place_role", "seat") * SEAT + unasserted * UNASSERTED),
            tuple(
                (row, to) for row, code in zip(leading.tolist(), about.codes[leading].tolist(), strict=True) for to in led[code]
            ),
            (),
            tuple(min(names) for names in types.distinct if names),
        )
        return drawn, places


def _values(**having: Mask) -> Values:
    """The values that each row has: those whose mask marks it."""
    names = tuple(having)
    distinct = [frozenset(name for n, name in enumerate(names) if code >> n & 1) for code in range(1 << len(names))]
    codes = sum((mask.astype(np.int32) << n for n, mask in enumerate(having.values())), np.zeros((), np.int32))
    return Values(tuple(distinct), codes)


def _runs(numbers: npt.NDArray[np.int64], longest: int) -> Iterator[tuple[int, int]]:
    """Where runs of one number begin and end, none longer than ``longest``."""
    breaks = np.flatnonzero(np.diff(numbers)) + 1
    for begin, end in pairwise([0, *breaks.tolist(), len(numbers)]):
        for at in range(begin, end, longest):
            yield at, min(at + longest, end)


def _check_ids(told: pa.Table, parts: Sequence[Part]) -> None:
    """That every event has an id as Dateline makes them: the map packs them into six bytes."""
    proper = pc.fill_null(pc.match_substring_regex(told["event_id"], "^[0-9a-f]{12}$"), False)
    if not pc.all(proper, min_count=0).as_py():
        at = pc.index(proper, False).as_py()
        part = next(part for part in parts if (at := at - len(part.columns)) < 0)
        raise SourceError(f"{part.name}: an event_id is not twelve hexadecimal digits; write the file again with Dateline")


def _ordinals(day: pa.ChunkedArray, otherwise: pa.ChunkedArray) -> npt.NDArray[np.int32]:
    """The ordinal of each day, else of the one that stands for it, else 0."""
    number = pc.coalesce(day.cast(pa.int32()), otherwise.cast(pa.int32()), pa.scalar(-_EPOCH, pa.int32()))
    ordinals: npt.NDArray[np.int32] = number.to_numpy() + np.int32(_EPOCH)
    return ordinals


def _numbers(ids: pa.ChunkedArray) -> npt.NDArray[np.int64]:
    """The ids as numbers, in the same order."""
    six = np.frombuffer(bytes.fromhex("".join(ids.to_pylist())), dtype=np.uint8).reshape(-1, 6)
    numbers: npt.NDArray[np.int64] = six.astype(np.int64) @ (1 << np.arange(40, -1, -8, dtype=np.int64))
    return numbers


def _numpy(column: pa.ChunkedArray) -> npt.NDArray[Any]:
    array: npt.NDArray[Any] = pa.chunked_array(column).combine_chunks().to_numpy(zero_copy_only=False)
    return array


def _array(typecode: str, column: npt.NDArray[Any]) -> "array[int]":
    made = array(typecode)
    made.frombytes(np.ascontiguousarray(column, dtype={"i": np.int32, "B": np.uint8}[typecode]).tobytes())
    return made


@cache
def _unfolded(word: str) -> str:
    """A pattern for everything that folds to ``word``, so that columns are searched as they are."""
    return "".join(f"[{re.escape(''.join(_alike()[letter]))}]" if letter in _alike() else re.escape(letter) for letter in word)


@cache
def _alike() -> dict[str, list[str]]:
    """The letters and marks of the basic plane that fold to another, and those that they fold to, by the latter."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for code in (*range(0x20, 0xD800), *range(0xE000, 0x10000)):
        alike[fold(chr(code))].append(chr(code))
    return {letter: letters for letter, letters in alike.items() if len(letters) > 1}
