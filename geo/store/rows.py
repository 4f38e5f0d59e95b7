"""Nouns as rows of the tables, and back."""

import json
import struct
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, bindparam, delete, insert, select

from geo.article.same import DIGEST_BYTES, Seen, plain_url
from geo.features import DrawnTable, drawn, tabled
from geo.model import Article, Event, Place, Span
from geo.record import Record, from_record, read_day, to_record
from geo.review import Review
from geo.store.tables import DrawingRow, EventRow, MetaRow, PlaceRow

__all__ = [
    "Written",
    "article_row",
    "draw",
    "event_row",
    "put_places",
    "put_written",
    "read_event",
    "read_review",
    "read_seen",
    "review_row",
    "seen_row",
    "write_drawing",
    "write_event",
]


def article_row(article: Article) -> dict[str, Any]:
    """The row of ``article``."""
    return {
        "id": article.id,
        "published": article.published,
        "language": article.language,
        "office": article.office,
        "headline": article.headline,
        "url": article.url,
        "text": article.text,
    }


def seen_row(article_id: str, seen: Seen) -> dict[str, Any]:
    """The row of what an article is known again by."""
    return {
        "article_id": article_id,
        "digest": seen.folded.hex(),
        "exact": seen.text.hex(),
        "length": seen.length,
        "sentences": struct.pack(f">{len(seen.keys)}q", *seen.keys).hex(),
        "read_by": seen.read_by,
        "replaced": b"".join(seen.replaced).hex(),
    }


def read_seen(row: Any) -> Seen:
    """What an article is known again by, of its row joined to that of its header."""
    keys = bytes.fromhex(row.sentences)
    replaced = bytes.fromhex(row.replaced)
    return Seen(
        row.published,
        row.language,
        row.office,
        row.headline,
        plain_url(row.url),
        bytes.fromhex(row.exact),
        bytes.fromhex(row.digest),
        row.length,
        array("q", struct.unpack(f">{len(keys) // 8}q", keys)),
        row.read_by,
        tuple(replaced[at : at + DIGEST_BYTES] for at in range(0, len(replaced), DIGEST_BYTES)),
    )


def write_event(event: Event, article: Article) -> str:
    """The record of ``event`` as JSON."""
    return json.dumps(to_record(event, article), ensure_ascii=False)


def read_event(record: str) -> Event:
    """The event of a record in JSON."""
    return from_record(json.loads(record))


def event_row(record: Record, position: int, status: str = "proposed") -> dict[str, Any]:
    """The row of an event that stands as the machine read it, which another ``machine`` in the row would say otherwise."""
    return {
        "article_id": record["article_id"],
        "position": position,
        "event_id": record["event_id"],
        "kind": record["kind"],
        "event_type": record["event_type"],
        "date_start": read_day(record["date_start"]),
        "date_end": read_day(record["date_end"]),
        "record": json.dumps(record, ensure_ascii=False),
        "status": status,
        "machine": None,
    }


@dataclass(frozen=True, slots=True)
class Written:
    """The events of an article as the tables hold them: a row each in text order, what the map draws, and the places named.

    It can be made where the events were coded, and goes from process to process at a tenth of what they cost.
    """

    rows: list[dict[str, Any]]
    drawing: str
    places: dict[str, Place]

    @classmethod
    def of(cls, article: Article, events: Sequence[Event]) -> Self:
        """``events`` of ``article`` that nobody has said anything of.

        Raises
        ------
        ValueError
            When an event was read from another article.
        """
        rows = [event_row(to_record(event, article), position) for position, event in enumerate(events)]
        return cls(rows, *draw(events))

    @property
    def records(self) -> list[str]:
        """The events' records, as JSON."""
        return [row["record"] for row in self.rows]


def draw(events: Iterable[Event]) -> tuple[str, dict[str, Place]]:
    """What the map draws of ``events``, as JSON, and the places that it names."""
    table = tabled(map(drawn, events))
    return write_drawing(table), dict(table.places)


def write_drawing(table: DrawnTable) -> str:
    """The columns of ``table`` but for its places, as JSON."""
    *columns, _ = table
    return json.dumps(columns, separators=(",", ":"))


_PLACES = select(PlaceRow.__table__).where(PlaceRow.id.in_(bindparam("ids", expanding=True)))
_PUT_EVENT = insert(EventRow)
_NEXT_REVISION = select(MetaRow.value + 1).where(MetaRow.name == "revision")  # counted up when all is written
_PUT_DRAWING = insert(DrawingRow).values(revision=_NEXT_REVISION.scalar_subquery())
_PLACE_COLUMNS = tuple(PlaceRow.__table__.columns.keys())


def put_written(connection: Connection, written: Mapping[str, Written]) -> None:
    """Writes the events of articles that have none, by their ids; their places are for :func:`put_places`."""
    if rows := [row for one in written.values() for row in one.rows]:
        connection.execute(_PUT_EVENT, rows)
    _put_drawings(connection, {article_id: one.drawing for article_id, one in written.items()})


def _put_drawings(connection: Connection, drawings: Mapping[str, str]) -> None:
    """Writes what the map draws of the events of articles, by their ids."""
    connection.execute(_PUT_DRAWING, [{"article_id": article_id, "told": drawing} for article_id, drawing in drawings.items()])


def put_places(connection: Connection, places: Mapping[str, Place]) -> None:
    """Writes the places that events name, those that are there in the place of what was known of them."""
    ids = list(places)
    kept: dict[str, Place] = {}
    for at in range(0, len(ids), 500):  # a database takes only so many values at a time
        found = connection.execute(_PLACES, {"ids": ids[at : at + 500]}).mappings()
        kept |= {row["id"]: Place(**row) for row in found}
    if changed := [place_id for place_id in kept if kept[place_id] != places[place_id]]:
        connection.execute(delete(PlaceRow).where(PlaceRow.id.in_(changed)))
    if new := [_place_row(place) for place in places.values() if kept.get(place.id) != place]:
        connection.execute(insert(PlaceRow), new)


def _place_row(place: Place) -> dict[str, Any]:
    return {name: getattr(place, name) for name in _PLACE_COLUMNS}


def review_row(review: Review, article: Article) -> dict[str, Any]:
    """The row of a review on an event of ``article``."""
    return {
        "act": review.act,
        "article_id": review.article_id,
        "event_id": review.event_id,
        "kind": review.kind,
        "start": review.span.start,
        "end": review.span.end,
        "words": review.words,
        "verdict": review.verdict,
        "record": write_event(review.event, article) if review.event else None,
        "changed": json.dumps(review.changed),
        "note": review.note,
        "reviewer": review.reviewer,
        "reviewed": review.reviewed.isoformat(timespec="seconds"),
        "edition": review.edition,
        "undone": review.undone.isoformat(timespec="seconds") if review.undone else None,
        "undone_by": review.undone_by,
    }


def read_review(row: Any) -> Review:
    """The review of a row."""
    return Review(
        act=row.act,
        event_id=row.event_id,
        article_id=row.article_id,
        kind=row.kind,
        span=Span(row.start, row.end),
        words=row.words,
        verdict=row.verdict,
        event=read_event(row.record) if row.record else None,
        changed=tuple(json.loads(row.changed)),
        note=row.note,
        reviewer=row.reviewer,
        reviewed=datetime.fromisoformat(row.reviewed),
        edition=row.edition,
        undone=datetime.fromisoformat(row.undone) if row.undone else None,
        undone_by=row.undone_by,
    )
