"""GeoParquet files that Dateline wrote: their columns at once, the record of an event when it is asked for."""

import json
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from geo.errors import SourceError
from geo.model import Article, Event, Place
from geo.record import from_record, quoted
from geo.source.files import File, refusing
from geo.source.part import APART, SCHEMA, PassedOver

__all__ = ["GeoParquetPart", "check_columns"]

_AS_THEY_ARE = (
    "event_id", "article_id", "kind", "event_type", "modality", "status", "doubts", "date_start", "date_end", "date_prec", "place_id",
    "where_prec", "place_role", "office", "published", "excerpt_start",
)  # fmt: skip
_TOLLS = ("deaths_claims", "injured_claims")
_NEEDED = (*_AS_THEY_ARE, *_TOLLS, "places", "actors", "excerpt", "headline", "url", "record")
_PLACES = ("places.list.element.role", "places.list.element.place_id")
_ACTORS = ("actors.list.element.role", "actors.list.element.name")
_OF_A_PLACE = ("name", "name_fr", "latitude", "longitude", "feature", "radius_km", "parent", "country")
_OF_ONE = ("record", "published", "office", "headline", "url")
_KEPT = 24  # groups of rows whose records are kept unpacked: those of the pages that are being read


def check_columns(name: str, columns: Sequence[str]) -> None:
    """That the file ``name`` has the columns that are needed, else a `SourceError`."""
    missing = [column for column in _NEEDED if column not in columns]
    if missing:
        raise SourceError(
            f"{name}: a Parquet file without the column {missing[0]}; "
            "write it with dateline export --format geoparquet of this version"
        )


class GeoParquetPart:
    """The events of a GeoParquet file that ``dateline export`` or ``dateline code`` wrote; its places are added to those ``known``."""

    kind = "Dateline"
    passed_over: PassedOver | None = None

    def __init__(self, file: File, known: dict[str, Place]) -> None:
        self.name = file.name
        self._file = pq.ParquetFile(file.open(), pre_buffer=True, read_dictionary=list(_AS_THEY_ARE[1:]))
        check_columns(self.name, self._file.schema_arrow.names)
        metadata = self._file.metadata
        self._starts = [0, *accumulate(metadata.row_group(group).num_rows for group in range(metadata.num_row_groups))]
        self._group = lru_cache(_KEPT)(self._read_group)
        self.columns = self._read_columns(known)

    def _read_columns(self, known: dict[str, Place]) -> pa.Table:
        told = self._file.read([*_AS_THEY_ARE, *_TOLLS, *_PLACES, *_ACTORS]).combine_chunks()
        made = {name: told[name] for name in _AS_THEY_ARE}
        places, actors = _List(told["places"]), _List(told["actors"])
        self._read_places(places, known)
        stands = made["place_id"].combine_chunks().cast(pa.string()).take(places.rows)
        others = pc.and_(pc.not_equal(places["role"], "seat"), pc.not_equal(places["place_id"], stands))
        made["about"] = places.joined("place_id", others.fill_null(False))
        incidents = pc.equal(made["kind"].cast(pa.string()), "incident").combine_chunks()
        made["modality"] = pc.if_else(incidents, made["modality"].cast(pa.string()).combine_chunks(), None)
        incident = incidents.take(actors.rows)
        claims = pc.and_(pc.is_in(actors["role"], pa.array(["claimed_by", "claimant"])), incident)
        made["claimants"] = actors.joined("name", claims)
        made["actors"] = actors.joined("name", pc.not_equal(actors["role"], "claimant"))
        made["speaker"] = actors.joined("name", pc.and_(pc.equal(actors["role"], "actor1"), pc.invert(incident)))
        doubts = made["doubts"].combine_chunks()
        made["doubts"] = pa.DictionaryArray.from_arrays(doubts.indices, pc.replace_substring(doubts.dictionary, "; ", APART))
        made["has_toll"] = pc.or_(*(pc.is_valid(told[name]) for name in _TOLLS))
        return pa.table({name: made[name] for name in SCHEMA.names}).cast(SCHEMA)

    def _read_places(self, places: "_List", known: dict[str, Place]) -> None:
        """Adds the places that are not ``known`` yet; only the groups of rows that name one first are read for it."""
        encoded = places["place_id"].dictionary_encode()
        new = [code for code, one in enumerate(encoded.dictionary.to_pylist()) if one not in known]
        if new:
            codes, firsts = np.unique(encoded.indices.to_numpy(zero_copy_only=False), return_index=True)
            rows = places.rows.take(pa.array(firsts[np.isin(codes, new)])).to_pylist()
            groups = sorted({bisect_right(self._starts, row) - 1 for row in rows})
            for named in self._file.read_row_groups(groups, ["places"])["places"].to_pylist():
                for place in named or ():
                    if place["place_id"] not in known:
                        known[place["place_id"]] = Place(place["place_id"], **{name: place[name] for name in _OF_A_PLACE})

    def _read_group(self, group: int) -> pa.Table:
        return self._file.read_row_group(group, list(_OF_ONE), use_threads=False)  # too little for them to pay

    def read(self, rows: Sequence[int]) -> Iterator[tuple[Event, Article]]:
        """The events of ``rows``, each with an article that holds what its record quotes."""
        for row in rows:
            group = bisect_right(self._starts, row) - 1
            with refusing(self.name):
                told = self._group(group).slice(row - self._starts[group], 1).to_pylist()[0]
            try:
                yield _read(**told)
            except (KeyError, TypeError, ValueError, AttributeError) as error:
                raise SourceError(
                    f"{self.name}: row {row + 1} holds no record that can be read; write the file again"
                ) from error

    def words(self) -> list[pa.ChunkedArray]:
        """Excerpts and headlines, for the search."""
        with refusing(self.name):
            told = self._file.read(["excerpt", "headline"])
        return [told["excerpt"], told["headline"]]


def _read(record: str, **article: Any) -> tuple[Event, Article]:
    told = json.loads(record)
    return from_record(told), quoted([told], id=told["article_id"], **article)


class _List:
    """A column of lists of structures, as the flat columns of all their members; ``rows`` says whose each is."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        lists = column.combine_chunks()
        self.length = len(lists)
        self.rows: pa.Array = pc.list_parent_indices(lists)
        members = lists.flatten()
        self._fields = {field.name: member for field, member in zip(members.type, members.flatten(), strict=True)}

    def __getitem__(self, name: str) -> pa.Array:
        return self._fields[name]

    def joined(self, name: str, kept: pa.Array) -> pa.Array:
        """A cell a row, with the field ``name`` of the members that are ``kept``."""
        rows: npt.NDArray[np.int64] = self.rows.filter(kept).to_numpy()
        lengths = np.bincount(rows, minlength=self.length)
        offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int32)
        return pc.binary_join(pa.ListArray.from_arrays(pa.array(offsets), self[name].filter(kept)), APART)
