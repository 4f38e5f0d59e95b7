"""What brings the tables of an older store up to those of today, one numbered step after the other.

A step is a list of statements that both SQLite and PostgreSQL take, or a function where statements are not enough. A step
that was released is never changed: a change of the tables is a new step at the end. All steps that a store lacks run in one
transaction, so a store is never left between two schemas. Alembic would do the same with an environment, a revision graph
and a configuration file of its own; a list is simpler, and there is one branch.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, select, text, update

from geo.article.same import fingerprint, see
from geo.model import Article
from geo.record import from_record
from geo.store.rows import draw, put_places, seen_row
from geo.store.search import make_index
from geo.store.tables import Base, MetaRow

__all__ = ["MIGRATIONS", "SCHEMA", "bring_up", "make_tables"]

Step = Callable[[Connection], None]


def _statements(*statements: str) -> Step:
    def run(connection: Connection) -> None:
        for statement in statements:
            connection.execute(text(statement))

    return run


_PLACES = _statements(
    "CREATE TABLE places (id VARCHAR NOT NULL PRIMARY KEY, name VARCHAR NOT NULL, name_fr VARCHAR NOT NULL, "
    "latitude FLOAT NOT NULL, longitude FLOAT NOT NULL, feature VARCHAR NOT NULL, radius_km FLOAT NOT NULL, "
    "parent VARCHAR, country VARCHAR)",
)
"""The places that the map draws. This step kept the rest of what it draws in a table ``drawn``, of a row an event, that the fifth
step did away with.
"""


_REVIEWS = Table(
    "reviews",
    MetaData(),
    Column("id", Integer, primary_key=True),
    *(Column(name, String, nullable=False, index=True) for name in ("act", "article_id", "event_id")),
    *(Column(name, kind, nullable=False) for name, kind in (("kind", String), ("start", Integer), ("end", Integer))),
    *(Column(name, String, nullable=False) for name in ("words", "verdict")),
    Column("record", String),
    *(Column(name, String, nullable=False) for name in ("changed", "note", "reviewer", "reviewed", "edition")),
    *(Column(name, String) for name in ("undone", "undone_by")),
)


def _review(connection: Connection) -> None:
    """Keeps what people said of events, and the words of articles so that they can be searched for."""
    _statements(
        "ALTER TABLE events ADD COLUMN status VARCHAR DEFAULT 'proposed' NOT NULL",
        "ALTER TABLE events ADD COLUMN machine VARCHAR",
    )(connection)
    _REVIEWS.create(connection)
    make_index(connection)


def _know_again(connection: Connection) -> None:
    """Keeps by what each text is known again, so that two programs that add one text at one moment do not both keep it."""
    _statements(
        "CREATE TABLE fingerprints (article_id VARCHAR NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, "
        "digest VARCHAR NOT NULL)",
        "CREATE INDEX ix_fingerprints_digest ON fingerprints (digest)",
    )(connection)
    for article_id in connection.scalars(text("SELECT id FROM articles")).all():
        held = connection.scalar(text("SELECT text FROM articles WHERE id = :article"), {"article": article_id})
        connection.execute(
            text("INSERT INTO fingerprints VALUES (:article, :digest)"),
            {"article": article_id, "digest": fingerprint(str(held)).hex()},
        )


def _draw(connection: Connection) -> None:
    """Keeps beside each article what the map draws of its events, so that markers need not wait for the records."""
    _statements(
        "DROP TABLE IF EXISTS drawn",
        "CREATE TABLE drawings (article_id VARCHAR NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, "
        "told VARCHAR NOT NULL)",
    )(connection)
    shown = text("SELECT record FROM events WHERE article_id = :article AND status != 'rejected' ORDER BY position")
    for article_id in connection.scalars(text("SELECT id FROM articles")).all():
        records = connection.scalars(shown, {"article": article_id})
        drawing, places = draw([from_record(json.loads(record)) for record in records])
        connection.execute(text("INSERT INTO drawings VALUES (:article, :told)"), {"article": article_id, "told": drawing})
        put_places(connection, places)


def _know_all(connection: Connection) -> None:
    """Keeps all that an article is known again by, so that nothing need be read to add another; what read it is not known."""
    _statements(
        "DROP TABLE fingerprints",
        "CREATE TABLE fingerprints (article_id VARCHAR NOT NULL PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, "
        "digest VARCHAR NOT NULL, exact VARCHAR NOT NULL, length INTEGER NOT NULL, sentences VARCHAR NOT NULL, read_by VARCHAR)",
        "CREATE INDEX ix_fingerprints_digest ON fingerprints (digest)",
    )(connection)
    for article_id in connection.scalars(text("SELECT id FROM articles")).all():
        held = connection.scalar(text("SELECT text FROM articles WHERE id = :article"), {"article": article_id})
        connection.execute(
            text("INSERT INTO fingerprints VALUES (:article_id, :digest, :exact, :length, :sentences, :read_by)"),
            seen_row(article_id, see(Article(article_id, date.min, str(held)))),
        )


_KNOW_REPLACED = _statements("ALTER TABLE fingerprints ADD COLUMN replaced VARCHAR DEFAULT '' NOT NULL")
"""Keeps which texts a later version under another name took the place of, so that their files are known when they come again."""

_KNOW_CHANGED = _statements(
    "ALTER TABLE drawings ADD COLUMN revision INTEGER DEFAULT 0 NOT NULL",
    "CREATE INDEX ix_drawings_revision ON drawings (revision)",
)
"""Keeps at which revision each article was written last, so that who has read the others need not read them again."""


MIGRATIONS: Sequence[tuple[int, Step]] = (
    (2, _PLACES),
    (3, _review),
    (4, _know_again),
    (5, _draw),
    (6, _know_all),
    (7, _KNOW_REPLACED),
    (8, _KNOW_CHANGED),
)
"""The schema that a step makes, and the step."""

SCHEMA = MIGRATIONS[-1][0]
"""The version of the tables; a store with a higher one was written by a newer Dateline, one with a lower one is brought up to it."""


def make_tables(connection: Connection) -> None:
    """The tables of today in an empty database."""
    Base.metadata.create_all(connection)
    make_index(connection)


def bring_up(connection: Connection, version: int) -> None:
    """Runs the steps that a store of schema ``version`` lacks."""
    for number, step in MIGRATIONS:
        if number > version:
            step(connection)
    connection.execute(update(MetaRow).where(MetaRow.name == "schema").values(value=SCHEMA))


def read_version(connection: Connection) -> int | None:
    """The schema that the store says it has."""
    return connection.scalar(select(MetaRow.value).where(MetaRow.name == "schema"))
