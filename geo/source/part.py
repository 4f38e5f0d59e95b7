"""What every file of events offers: columns of all of them, and any of them as an event with what is at hand of its article."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import pyarrow as pa

from geo.model import Article, Event, Place

__all__ = ["SCHEMA", "Part"]

_NAMES = pa.list_(pa.string())
SCHEMA = pa.schema(
    {
        "event_id": pa.string(),
        "article_id": pa.string(),
        "kind": pa.string(),
        "event_type": pa.string(),
        "modality": pa.string(),
        "status": pa.string(),
        "date_start": pa.date32(),
        "date_end": pa.date32(),
        "date_prec": pa.uint8(),
        "place_id": pa.string(),  # where it stands on the map
        "where_prec": pa.uint8(),
        "place_role": pa.string(),
        "about": _NAMES,  # the ids of the other places that lines lead to
        "actors": _NAMES,  # everybody it names
        "claimants": _NAMES,  # who answers for it
        "speaker": pa.string(),  # of a statement
        "has_toll": pa.bool_(),
        "office": pa.string(),
        "published": pa.date32(),
        "excerpt_start": pa.int32(),
    }
)
"""The columns that filters, lists and the map ask of all events at once."""


class Part(Protocol):
    """The events of one file, by row."""

    name: str
    """The file's, for people."""
    kind: str
    """Whose columns it has: ``Dateline``, ``UCDP GED`` or ``ACLED``."""
    columns: pa.Table
    """As :data:`SCHEMA`."""
    places: Mapping[str, Place]
    """Every place in the columns, by id."""

    def read(self, rows: Sequence[int]) -> Iterator[tuple[Event, Article]]:
        """The events of ``rows``, in that order, each with what is at hand of its article."""

    def words(self) -> list[pa.ChunkedArray]:
        """What is told of each row in words, for the search: excerpts and headlines."""
