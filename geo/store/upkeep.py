"""The store as a whole: copying it, checking that it holds together, and giving back room."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.exc import DBAPIError

from geo.article.same import see
from geo.errors import StoreError
from geo.features import drawn, tabled
from geo.model import Article
from geo.review import STATUSES, bind
from geo.store.reviewing import coded, read_reviews
from geo.store.rows import read_event, seen_row, write_drawing, write_event
from geo.store.search import check_index, remake_index
from geo.store.tables import ArticleRow, DrawingRow, EventRow, FingerprintRow, MetaRow, ReviewRow

__all__ = ["copy_store", "problems", "shrink"]


def copy_store(source: Path, target: Path, *, replace: bool) -> int:
    """Copies a SQLite store as it is at one moment, whole or not at all; the bytes of the copy.

    Raises
    ------
    StoreError
        When the copy cannot be written, or a file is there and ``replace`` is not given.
    """
    if target.exists() and not replace:
        raise StoreError(f"{target}: a file is there already; name another, or give --force to put the copy in its place")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(source, timeout=30)) as connection, closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()  # one file, without companions
            if copy.execute("PRAGMA quick_check").fetchone() != ("ok",):
                raise StoreError(f"{target}: the copy is damaged; run `dateline check`, then try again")
        with part.open("rb") as file:
            os.fsync(file.fileno())
        size = part.stat().st_size
        part.replace(target)
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, StoreError):
            raise
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise StoreError(f"{target}: the copy cannot be written ({reason}); name another file") from error
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            left.unlink(missing_ok=True)
    return size


def shrink(engine: Engine, path: Path) -> tuple[int, int]:
    """Makes the index of words anew and gives back the room that is no longer used; the bytes before and after."""
    before = path.stat().st_size
    with engine.begin() as connection:
        remake_index(connection)
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    except sqlite3.Error as error:
        raise DBAPIError("VACUUM", None, error) from error
    finally:
        raw.close()
    return before, path.stat().st_size


def problems(connection: Connection) -> Iterator[str]:
    """What is not as it should be, a sentence each."""
    if connection.dialect.name == "sqlite":
        for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)").all():
            if said != "ok":
                yield f"the file is damaged: {' '.join(said.split())}"
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            yield f"a row of {row[0]} belongs to no article"
        try:
            check_index(connection)
        except DBAPIError:
            yield "the index of words does not fit the articles; `dateline vacuum` makes it anew"
    names = set(connection.scalars(select(MetaRow.name)))
    for name in sorted({"schema", "revision"} - names):
        yield f"the store does not say its {name}"
    for article_id in connection.scalars(select(ArticleRow.id).order_by(ArticleRow.published, ArticleRow.id)).all():
        article = connection.execute(select(ArticleRow.__table__).where(ArticleRow.id == article_id)).mappings().one()
        yield from _article_problems(connection, Article(**article))
    strays = select(func.count()).select_from(ReviewRow).where(ReviewRow.verdict.not_in([*STATUSES, "added"]))
    if number := connection.scalar(strays):
        yield f"{number} reviews say what no review can say"


def _article_problems(connection: Connection, article: Article) -> Iterator[str]:
    """Whether the records of an article can be read, quote its text, and are those that its reviews leave."""
    rows = connection.execute(
        select(EventRow.__table__).where(EventRow.article_id == article.id).order_by(EventRow.position)
    ).all()
    known = (
        connection.execute(select(FingerprintRow.__table__).where(FingerprintRow.article_id == article.id)).mappings().first()
    )
    if known is None or dict(known) != seen_row(article.id, see(article, known["read_by"])):
        yield f"{article.id}: its text would not be known again; remove the article and add it again"
    try:
        for row in rows:
            record = json.loads(row.record)
            excerpt = record["excerpt"]
            if article.text[excerpt["start"] : excerpt["end"]] != excerpt["text"]:
                yield f'{article.id}: event {row.event_id} quotes "{excerpt["text"][:60]}", which does not stand there'
        machine = [read_event(record) for record in coded(connection, article.id)]
        bound = bind(machine, read_reviews(connection, ReviewRow.article_id == article.id), article)
        wanted = [(one.event.id, one.status, write_event(one.event, article)) for one in bound]
        if wanted != [(row.event_id, row.status, row.record) for row in rows]:
            yield f"{article.id}: its events are not those that its reviews leave; add the article again"
        shown = tabled(drawn(one.event) for one in bound if one.status != "rejected")
        if connection.scalar(select(DrawingRow.told).where(DrawingRow.article_id == article.id)) != write_drawing(shown):
            yield f"{article.id}: what the map draws is not what its events say; add the article again"
    except (ValueError, KeyError, TypeError) as error:
        yield f"{article.id}: a record cannot be read ({type(error).__name__}: {error}); remove the article and add it again"
