"""What every file of events offers: columns of all of them, and any of them as an event with what is at hand of its article."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

import pyarrow as pa

from geo.model import Article, Event

__all__ = ["APART", "SCHEMA", "Part", "PassedOver"]

APART = "\x1f"
"""What stands between several values in one cell: files of a million rows hold few that differ."""

_WORDS = pa.dictionary(pa.int32(), pa.string())
SCHEMA = pa.schema(
    {
        "event_id": pa.string(),
        "article_id": _WORDS,
        "kind": _WORDS,
        "event_type": _WORDS,
        "modality": _WORDS,  # of an incident
        "status": _WORDS,
        "doubts": _WORDS,
        "date_start": pa.date32(),
        "date_end": pa.date32(),
        "date_prec": pa.uint8(),
        "place_id": _WORDS,  # where it stands on the map
        "where_prec": pa.uint8(),
        "place_role": _WORDS,
        "about": _WORDS,  # the ids of the other places that lines lead to
        "actors": _WORDS,  # everybody it names
        "claimants": _WORDS,  # who answers for it
        "speaker": _WORDS,  # of a statement
        "has_toll": pa.bool_(),
        "office": _WORDS,
        "published": pa.date32(),
        "excerpt_start": pa.int32(),
    }
)
"""The columns that filters, lists and the map ask of all events at once."""


class PassedOver(NamedTuple):
    """How many rows of ``file`` could not be read and are left out, and the first: its number, the column and what stands there."""

    file: str
    rows: int
    row: int
    column: str
    cell: str

    def __str__(self) -> str:
        left = "1 row is" if self.rows == 1 else f"{self.rows} rows are"
        return (
            f'{self.file}: {left} passed over, since they cannot be read; row {self.row}: column {self.column}: "{self.cell}"'
        )


class Part(Protocol):
    """The events of one file, by row."""

    name: str
    """The file's, for people."""
    kind: str
    """Whose columns it has: ``Dateline``, ``UCDP GED`` or ``ACLED``."""
    columns: pa.Table
    """As :data:`SCHEMA`."""
    passed_over: PassedOver | None
    """The rows that are left out, if there are any."""

    def read(self, rows: Sequence[int]) -> Iterator[tuple[Event, Article]]:
        """The events of ``rows``, in that order, each with what is at hand of its article."""

    def words(self) -> list[pa.ChunkedArray]:
        """What is told of each row in words, for the search: excerpts and headlines."""
