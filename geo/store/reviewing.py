"""What people said of the events of an article, and the events as they then stand; each function within a transaction."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, select, update

from geo.model import Article, Event
from geo.record import to_record
from geo.review import Review, Reviewed, bind, edition, rebound
from geo.store.rows import Written, draw, event_row, put_places, put_written, read_event, read_review, review_row, write_event
from geo.store.tables import ArticleRow, DrawingRow, EventRow, ReviewRow

__all__ = ["coded", "drop_events", "put_events", "read_reviewed", "read_reviews", "rebind", "rejudge", "take_back"]


def read_reviews(connection: Connection, *wanted: ColumnElement[bool]) -> list[Review]:
    """The reviews that ``wanted`` lets through, in the order in which they were made."""
    rows = connection.execute(select(ReviewRow.__table__).where(*wanted).order_by(ReviewRow.id))
    return [read_review(row) for row in rows]


def coded(connection: Connection, article_id: str) -> list[str]:
    """The records that the machine read from an article, in JSON, whatever people have said of them since."""
    query = select(EventRow.record, EventRow.machine).where(EventRow.article_id == article_id).order_by(EventRow.position)
    return [machine or record for record, machine in connection.execute(query) if machine != "null"]


def put_events(connection: Connection, article: Article, bound: Sequence[Reviewed]) -> None:
    """Writes the events of an article that has none, as they stand."""
    rows = []
    for position, one in enumerate(bound):
        row = event_row(to_record(one.event, article), position, one.status)
        if one.machine is not one.event:
            machine = write_event(one.machine, article) if one.machine else "null"
            row["machine"] = machine if machine != row["record"] else None
        rows.append(row)
    shown = draw(one.event for one in bound if one.status != "rejected")
    written = Written(rows, *shown)
    put_written(connection, {article.id: written})
    put_places(connection, written.places)


def drop_events(connection: Connection, article_id: str) -> None:
    """Drops the events of an article, and what the map draws of them."""
    connection.execute(delete(EventRow).where(EventRow.article_id == article_id))
    connection.execute(delete(DrawingRow).where(DrawingRow.article_id == article_id))


_OF_ARTICLE = select(ReviewRow.__table__).where(ReviewRow.article_id == bindparam("id")).order_by(ReviewRow.id)


def rebind(connection: Connection, article: Article, old: str | None) -> list[Review]:
    """The reviews of ``article``, those made on another text of it found again in this one where their words stand.

    ``old`` is the text that it takes the place of.
    """
    here, before = edition(article.text), edition(old) if old is not None else None
    found = []
    for row in connection.execute(_OF_ARTICLE, {"id": article.id}).all():
        review = read_review(row)
        if review.edition != here:
            moved = rebound(review, article.text, old if review.edition == before else None)
            if moved is not None:
                connection.execute(update(ReviewRow).where(ReviewRow.id == row.id).values(review_row(moved, article)))
                review = moved
        found.append(review)
    return found


def rejudge(
    connection: Connection, article_id: str, judge: Callable[[Article, list[Reviewed]], Iterable[Review]]
) -> list[Review] | None:
    """The reviews that ``judge`` makes of an article's events, kept, and the events as they then stand; ``None``: no such article."""
    row = (
        connection.execute(select(ArticleRow.__table__).where(ArticleRow.id == article_id).with_for_update()).mappings().first()
    )
    if row is None:
        return None
    article = Article(**row)
    machine = [read_event(record) for record in coded(connection, article_id)]
    reviews = read_reviews(connection, ReviewRow.article_id == article_id)
    made = list(judge(article, bind(machine, reviews, article)))
    if made:
        connection.execute(insert(ReviewRow), [review_row(review, article) for review in made])
    _write_again(connection, article, machine, [*reviews, *made])
    return made


def _write_again(connection: Connection, article: Article, machine: Sequence[Event], reviews: Sequence[Review]) -> None:
    drop_events(connection, article.id)
    put_events(connection, article, bind(machine, reviews, article))


def take_back(connection: Connection, act: str, by: str, at: datetime) -> list[Review]:
    """The reviews of an act, which no longer count; the events stand as they did before it."""
    undone = read_reviews(connection, ReviewRow.act == act)
    connection.execute(
        update(ReviewRow).where(ReviewRow.act == act).values(undone=at.isoformat(timespec="seconds"), undone_by=by)
    )
    for article_id in dict.fromkeys(review.article_id for review in undone):
        rejudge(connection, article_id, lambda _article, _bound: ())
    return undone


def read_reviewed(connection: Connection, *wanted: ColumnElement[bool]) -> list[Reviewed]:
    """The events that ``wanted`` lets through and somebody has reviewed, the rejected too, in text order."""
    query = (
        select(EventRow.event_id, EventRow.record, EventRow.machine)
        .join(ArticleRow, ArticleRow.id == EventRow.article_id)
        .where(EventRow.status != "proposed", *wanted)
        .order_by(ArticleRow.published, ArticleRow.id, EventRow.position)
    )
    counting = {review.event_id: review for review in read_reviews(connection, ReviewRow.undone.is_(None))}
    found = []
    for event_id, record, machine in connection.execute(query):
        event = read_event(record)
        read = event if machine is None else None if machine == "null" else read_event(machine)
        found.append(Reviewed(event, read, counting[event_id]))
    return found
