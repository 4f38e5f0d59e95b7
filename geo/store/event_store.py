"""The store: articles and their events, kept in a database between runs.

SQLite in the user's data folder unless ``--store`` or ``DATELINE_STORE`` names another file or a database URL. An article and
its events are written in one transaction, so a program that is killed leaves whole articles only; several programs may
write at once, each waits for its turn. An event is kept as its record (:mod:`geo.record`), beside columns to search by.
"""

import json
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import quote

import platformdirs
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    ForeignKey,
    create_engine,
    delete,
    event,
    func,
    insert,
    inspect,
    select,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from geo.codebook import Kind
from geo.errors import NotStored, StoreError
from geo.features import Drawn, drawn
from geo.model import Article, Event, Place
from geo.record import from_record, to_record

__all__ = ["SCHEMA", "Counts", "EventStore", "default_path"]

SCHEMA = 2
"""The version of the tables; a store with a higher one was written by a newer Dateline, one with a lower one is brought up to it.

2 keeps beside each event what the map draws of it (``drawn``, ``places``), so that markers need not wait for the records.
"""

_PATIENCE = 30.0
"""Seconds to wait for another program that is writing."""


class _Base(DeclarativeBase):
    pass


class _Meta(_Base):
    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class _Article(_Base):
    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    published: Mapped[date] = mapped_column(index=True)
    language: Mapped[str]
    office: Mapped[str | None]
    headline: Mapped[str | None]
    url: Mapped[str | None]
    text: Mapped[str]


class _Event(_Base):
    __tablename__ = "events"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)  # the order of the text, as coded
    event_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(index=True)
    event_type: Mapped[str] = mapped_column(index=True)
    date_start: Mapped[date | None] = mapped_column(index=True)
    date_end: Mapped[date | None] = mapped_column(index=True)
    record: Mapped[str]  # JSON


class _Drawn(_Base):
    """What :class:`geo.features.Drawn` tells of an event; places stand by their ids, several as a JSON list."""

    __tablename__ = "drawn"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    start: Mapped[int]
    end: Mapped[int]
    date_prec: Mapped[int]
    where_prec: Mapped[int]
    flags: Mapped[int]
    place: Mapped[str | None]
    about: Mapped[str]


class _Place(_Base):
    """A place that an event stands at or is about, as it was when it was last written."""

    __tablename__ = "places"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_fr: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    feature: Mapped[str]
    radius_km: Mapped[float]
    parent: Mapped[str | None]
    country: Mapped[str | None]


class Counts(NamedTuple):
    """How much a store holds; ``first`` and ``last`` are the days its dated events span, ``None`` where none is dated."""

    articles: int
    incidents: int
    statements: int
    first: date | None
    last: date | None


def default_path() -> Path:
    """Where the store is when nothing names another: a file in the user's data folder."""
    return platformdirs.user_data_path("dateline", appauthor=False) / "dateline.db"


class EventStore:
    """Articles and events in a database.

    Parameters
    ----------
    where : Path or str, optional
        A SQLite file or a database URL (``sqlite:///…``, ``postgresql+psycopg://…``); else ``DATELINE_STORE``, else the file of
        :func:`default_path`.
    create : bool
        Whether a store that does not exist is made. The folder of the default one is made too; that of a file which was
        named must exist, since a slip in it would hide the store.

    Raises
    ------
    StoreError
        When it cannot be opened: a read-only or missing folder, a file that is no store, a newer schema, a lock that does
        not open. The sentence names the path and the way out; every method raises the same.

    Examples
    --------
    >>> import tempfile
    >>> from geo.model import Article
    >>> folder = tempfile.TemporaryDirectory()
    >>> with EventStore(Path(folder.name, "store.db")) as store:
    ...     article = Article("a.txt", date(2022, 9, 14), "Des tirs mardi.")
    ...     store.add(article, []), store.add(article, []), store.counts().articles
    (True, False, 1)
    >>> folder.cleanup()
    """

    def __init__(self, where: Path | str | None = None, *, create: bool = True) -> None:
        named = os.fspath(where) if where else os.environ.get("DATELINE_STORE") or None
        self._path: Path | None = None
        if named and "://" in named:
            url = self._read_url(named)
            if url.get_backend_name() == "sqlite" and url.database and url.database != ":memory:":
                self._path = Path(url.database)
            self.name = url.render_as_string(hide_password=True)
        else:
            self._path = Path(named) if named else default_path()
            self.name = str(self._path)
        if self._path is not None:
            self._check_path(self._path, create=create, by_default=self._path == default_path())
            self._path = self._path.absolute()  # the working directory may change while the store is open
            url = _file_url(self._path)
        try:
            self._engine = create_engine(url, connect_args={"timeout": _PATIENCE} if self._is_sqlite(url) else {})
        except (NoSuchModuleError, ImportError) as error:
            raise StoreError(f"{self.name}: no driver for this kind of database is installed ({error}); install it") from error
        self.address = str(self._path) if self._path else url.render_as_string(hide_password=False)
        """What opens this same store from another program and another working directory; may hold a password."""
        if self._is_sqlite(url):
            _make_safe(self._engine)
        self._writing = self._engine.execution_options(dateline_writes=True)
        try:
            self._open_tables(create=create)
        except BaseException:
            self.close()
            raise

    @staticmethod
    def _is_sqlite(url: URL) -> bool:
        return url.get_backend_name() == "sqlite"

    @staticmethod
    def _read_url(named: str) -> URL:
        try:
            return make_url(named)
        except (ArgumentError, ValueError) as error:
            raise StoreError(f"{named}: not a database URL; write a file's path or sqlite:///file.db") from error

    def _check_path(self, path: Path, *, create: bool, by_default: bool) -> None:
        """What SQLite would only call "unable to open database file"."""
        try:
            there, is_folder, folder_there = path.exists(), path.is_dir(), path.parent.is_dir()
            if not there and create and by_default:
                path.parent.mkdir(parents=True, exist_ok=True)
                folder_there = True
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise StoreError(
                f"{path}: the store cannot be opened ({reason}); name another with --store or DATELINE_STORE"
            ) from error
        if is_folder:
            raise StoreError(f"{path}: this is a folder; name a file in it, as {path / 'dateline.db'}")
        if not there and not create:
            raise StoreError(f"{path}: there is no store here; make one with `dateline add PATH`, or name another with --store")
        if not folder_there:
            raise StoreError(f"{path}: the folder {path.parent} does not exist; make it, or name another store with --store")

    def _open_tables(self, *, create: bool) -> None:
        with self._telling():
            with self._engine.connect() as connection:
                version = self._schema(connection)
            if version == SCHEMA:
                return
            if version is None and not create:
                raise StoreError(f"{self.name}: the store is empty; add articles with `dateline add PATH`")
            with self._writing.begin() as connection:
                version = self._schema(connection)  # another program may have been quicker
                if version is None:
                    _Base.metadata.create_all(connection)
                    connection.execute(insert(_Meta), [{"name": "schema", "value": SCHEMA}, {"name": "revision", "value": 0}])
                elif version < SCHEMA:
                    self._bring_up(connection)

    def _bring_up(self, connection: Connection) -> None:
        """Gives a store of schema 1 what the map draws of its events."""
        _Base.metadata.create_all(connection)
        for article_id in connection.scalars(select(_Article.id)).all():
            records = connection.scalars(select(_Event.record).where(_Event.article_id == article_id).order_by(_Event.position))
            self._put_drawn(connection, article_id, [from_record(json.loads(record)) for record in records])
        connection.execute(update(_Meta).where(_Meta.name == "schema").values(value=SCHEMA))

    def _schema(self, connection: Connection) -> int | None:
        """The version of the tables, ``None`` where there are none; a refusal when they are not ours or too new."""
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        version = None
        if {"meta", "articles", "events"} <= tables:
            version = connection.scalar(select(_Meta.value).where(_Meta.name == "schema"))
        if version is None:
            raise StoreError(
                f"{self.name}: this is a database of another program; name another file with --store or DATELINE_STORE"
            )
        if version > SCHEMA:
            raise StoreError(
                f"{self.name}: written by a newer Dateline (schema {version}, this one knows {SCHEMA}); update Dateline, "
                "or name another store with --store"
            )
        return version

    def close(self) -> None:
        """Let go of the database's connections."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    # --- writing ----------------------------------------------------------------------------------------------------

    def add(self, article: Article, events: Sequence[Event]) -> bool:
        """Keep ``article`` with ``events``, all or nothing; whether that changed the store.

        The same article with the same events changes nothing; another text or other events under its id take its place.
        """
        records = [to_record(coded, article) for coded in events]
        kept = _article_row(article)
        rows = [_event_row(record, position) for position, record in enumerate(records)]
        with self._telling():
            for last_try in (False, True):
                try:
                    with self._writing.begin() as connection:
                        return self._put(connection, kept, rows, events)
                except IntegrityError:
                    # Only a database that lets two writers in at once: the other one has just put the same article.
                    if last_try:
                        raise
        raise AssertionError

    def _put(self, connection: Connection, kept: dict[str, Any], rows: list[dict[str, Any]], events: Sequence[Event]) -> bool:
        here = _Article.id == kept["id"]
        old = connection.execute(select(_Article.__table__).where(here)).mappings().first()
        if old is not None and dict(old) == kept:
            records = select(_Event.record).where(_Event.article_id == kept["id"]).order_by(_Event.position)
            if list(connection.scalars(records)) == [row["record"] for row in rows]:
                return False
        if old is not None:
            self._drop(connection, kept["id"])
        connection.execute(insert(_Article), kept)
        if rows:
            connection.execute(insert(_Event), rows)
        self._put_drawn(connection, kept["id"], events)
        self._count_up(connection)
        return True

    @staticmethod
    def _put_drawn(connection: Connection, article_id: str, events: Sequence[Event]) -> None:
        rows = [drawn(event) for event in events]
        if rows:
            connection.execute(insert(_Drawn), [_drawn_row(row, article_id, position) for position, row in enumerate(rows)])
        places = {place.id: place for row in rows for place in (row.place, *row.about) if place}
        ids = list(places)
        kept: dict[str, Place] = {}
        for at in range(0, len(ids), 500):  # a database takes only so many values at a time
            found = connection.execute(select(_Place.__table__).where(_Place.id.in_(ids[at : at + 500]))).mappings()
            kept |= {row["id"]: Place(**row) for row in found}
        if changed := [place_id for place_id in kept if kept[place_id] != places[place_id]]:
            connection.execute(delete(_Place).where(_Place.id.in_(changed)))
        if new := [_place_row(place) for place in places.values() if kept.get(place.id) != place]:
            connection.execute(insert(_Place), new)

    def remove(self, article_id: str) -> None:
        """Drop an article and its events.

        Raises
        ------
        NotStored
            There is no such article.
        """
        with self._telling(), self._writing.begin() as connection:
            if not connection.scalar(select(func.count()).where(_Article.id == article_id)):
                raise self._no_article(article_id)
            self._drop(connection, article_id)
            self._count_up(connection)

    @staticmethod
    def _drop(connection: Connection, article_id: str) -> None:
        connection.execute(delete(_Event).where(_Event.article_id == article_id))
        connection.execute(delete(_Drawn).where(_Drawn.article_id == article_id))
        connection.execute(delete(_Article).where(_Article.id == article_id))

    @staticmethod
    def _count_up(connection: Connection) -> None:
        connection.execute(update(_Meta).where(_Meta.name == "revision").values(value=_Meta.value + 1))

    # --- reading ----------------------------------------------------------------------------------------------------

    def revision(self) -> int:
        """A number that grows with every change, by whatever program: what was read under it need not be read again."""
        with self._telling(), self._engine.connect() as connection:
            return int(connection.scalar(select(_Meta.value).where(_Meta.name == "revision")) or 0)

    def articles(self) -> list[Article]:
        """All articles, by day of publication, then id."""
        with self._telling(), self._engine.connect() as connection:
            return self._read_articles(connection)

    def snapshot(self, start: date | None = None, end: date | None = None) -> tuple[list[Article], list[Event]]:
        """All articles, and all events or those :meth:`between` two days, as they were at one moment.

        Other programs may write meanwhile: read one after the other, an event might stand in an article that is gone.
        """
        wanted = _sharing_a_day(start, end) if start or end else []
        with self._telling(), self._engine.connect() as connection:
            return self._read_articles(connection), self._read_events(connection, *wanted)

    def article(self, article_id: str) -> Article:
        """The article with this id.

        Raises
        ------
        NotStored
            There is none.
        """
        with self._telling(), self._engine.connect() as connection:
            row = connection.execute(select(_Article.__table__).where(_Article.id == article_id)).mappings().first()
        if row is None:
            raise self._no_article(article_id)
        return Article(**row)

    def event(self, event_id: str) -> Event:
        """The event with this id.

        Raises
        ------
        NotStored
            There is none.
        """
        found = self._read(_Event.event_id == event_id)
        if not found:
            raise NotStored(f'{self.name}: holds no event "{event_id}"; `dateline events` lists what it holds')
        return found[0]

    def events(self, *, article_id: str | None = None, kind: Kind | None = None) -> list[Event]:
        """All events, or those of one article or kind: in the order of :meth:`articles`, then of the text."""
        wanted = []
        if article_id is not None:
            wanted.append(_Event.article_id == article_id)
        if kind is not None:
            wanted.append(_Event.kind == kind)
        return self._read(*wanted)

    def drawn(self) -> list[Drawn]:
        """What the map draws of each event, in the order of :meth:`events`, without reading their records."""
        query = (
            select(
                _Event.event_id, _Event.kind, _Event.event_type, _Drawn.start, _Drawn.end, _Drawn.date_prec,
                _Drawn.where_prec, _Drawn.flags, _Drawn.place, _Drawn.about,
            )
            .join(_Drawn, (_Drawn.article_id == _Event.article_id) & (_Drawn.position == _Event.position))
            .join(_Article, _Article.id == _Event.article_id)
            .order_by(_Article.published, _Article.id, _Event.position)
        )  # fmt: skip
        with self._telling(), self._engine.connect() as connection:
            rows: Sequence[Any] = connection.execute(query).all()
            places = {row["id"]: Place(**row) for row in connection.execute(select(_Place.__table__)).mappings()}
        found = []
        for event_id, kind, event_type, start, end, date_prec, where_prec, flags, place, about in rows:
            others = tuple(places[other] for other in json.loads(about)) if about != "[]" else ()
            at = places[place] if place else None
            found.append(Drawn(event_id, kind, event_type, start, end, date_prec, where_prec, flags, at, others))
        return found

    def between(self, start: date | None, end: date | None) -> list[Event]:
        """The events whose days and those from ``start`` to ``end``, both included, share one; ``None`` leaves an end open.

        An event without a day is in no interval. An end that its text leaves open is taken for the other one: "depuis mardi"
        stands on Tuesday.
        """
        return self._read(*_sharing_a_day(start, end))

    def counts(self) -> Counts:
        """How many articles, incidents and statements there are, and the days they span."""
        days = select(
            func.min(func.coalesce(_Event.date_start, _Event.date_end)),
            func.max(func.coalesce(_Event.date_end, _Event.date_start)),
        )
        with self._telling(), self._engine.connect() as connection:
            articles = connection.scalar(select(func.count()).select_from(_Article)) or 0
            by_kind = connection.execute(select(_Event.kind, func.count()).group_by(_Event.kind))
            kinds = {str(kind): int(number) for kind, number in by_kind}
            first, last = connection.execute(days).one()
        return Counts(articles, kinds.get("incident", 0), kinds.get("statement", 0), first, last)

    def _read(self, *wanted: ColumnElement[bool]) -> list[Event]:
        with self._telling(), self._engine.connect() as connection:
            return self._read_events(connection, *wanted)

    @staticmethod
    def _read_articles(connection: Connection) -> list[Article]:
        rows = connection.execute(select(_Article.__table__).order_by(_Article.published, _Article.id)).mappings()
        return [Article(**row) for row in rows]

    @staticmethod
    def _read_events(connection: Connection, *wanted: ColumnElement[bool]) -> list[Event]:
        query = (
            select(_Event.record)
            .join(_Article, _Article.id == _Event.article_id)
            .where(*wanted)
            .order_by(_Article.published, _Article.id, _Event.position)
        )
        return [from_record(json.loads(record)) for record in connection.scalars(query)]

    # --- what goes wrong --------------------------------------------------------------------------------------------

    def _no_article(self, article_id: str) -> NotStored:
        return NotStored(f'{self.name}: holds no article "{article_id}"; `dateline articles` lists what it holds')

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """A database's error as one sentence with the way out."""
        try:
            yield
        except DBAPIError as error:
            raise StoreError(f"{self.name}: {_remedy(str(error.orig))}") from error
        except SQLAlchemyError as error:
            raise StoreError(f"{self.name}: the store cannot be read or written ({type(error).__name__}: {error})") from error


_REMEDIES = (
    ("readonly", "the store is read-only; change its permissions or those of its folder, or name another with --store"),
    ("read-only", "the store is read-only; change its permissions or those of its folder, or name another with --store"),
    ("locked", f"another program has been writing to the store for {_PATIENCE:.0f} s; close it or wait, then try again"),
    ("not a database", "this file is no Dateline store; name another with --store or DATELINE_STORE"),
    ("malformed", "the store is damaged; put a copy in its place, or name a new one with --store and add the articles again"),
    ("full", "the disk is full; nothing was written: free some space and try again"),
    (
        "unable to open",
        "the store cannot be opened; check the permissions of the file and its folder, or name another with --store",
    ),
    ("disk i/o", "the disk cannot be read or written; check it, or name another store with --store"),
    ("no such table", "this is a database of another program; name another file with --store or DATELINE_STORE"),
)


def _remedy(said: str) -> str:
    lower = said.lower()
    for words, sentence in _REMEDIES:
        if words in lower:
            return sentence
    return f"the database refused ({' '.join(said.split())}); check it, or name another with --store"


def _file_url(path: Path) -> URL:
    """The URL of a SQLite file, which SQLite is told not to write to where that is forbidden, so that it can be read there."""
    url = make_url("sqlite+pysqlite://")
    if not path.exists() or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return url.set(database=str(path))
    query = {"uri": "true", "mode": "ro"}
    if not path.with_name(f"{path.name}-wal").exists():
        query["immutable"] = "1"  # else SQLite wants to make that file itself
    return url.set(database=f"file:{quote(str(path))}", query=query)


def _make_safe(engine: Engine) -> None:
    """Let SQLite take several programs at once, keep foreign keys, and lose nothing when a program is killed."""

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _: object) -> None:
        # Python's own idea of when a transaction begins is switched off: "begin" below says it.
        connection.isolation_level = None
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        _use_wal(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer asks for the lock at once: a reader that turns into a writer cannot wait, it is refused.
        writes = connection.get_execution_options().get("dateline_writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _use_wal(connection: sqlite3.Connection) -> None:
    """Readers go on while one program writes.

    The switch itself does not wait for other programs as everything else does, so it is tried again; a store that can only
    be read stays as it is.
    """
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            if connection.execute("PRAGMA journal_mode").fetchone() == ("wal",):
                return
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > until:
                if "locked" in str(error) or "readonly" not in str(error):
                    raise
                return
            time.sleep(0.02)
        else:
            return


def _sharing_a_day(start: date | None, end: date | None) -> list[ColumnElement[bool]]:
    first = func.coalesce(_Event.date_start, _Event.date_end)
    last = func.coalesce(_Event.date_end, _Event.date_start)
    wanted: list[ColumnElement[bool]] = [first.is_not(None)]
    if start is not None:
        wanted.append(last >= start)
    if end is not None:
        wanted.append(first <= end)
    return wanted


def _article_row(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "published": article.published,
        "language": article.language,
        "office": article.office,
        "headline": article.headline,
        "url": article.url,
        "text": article.text,
    }


def _event_row(record: dict[str, Any], position: int) -> dict[str, Any]:
    return {
        "article_id": record["article_id"],
        "position": position,
        "event_id": record["event_id"],
        "kind": record["kind"],
        "event_type": record["event_type"],
        "date_start": _read_day(record["date_start"]),
        "date_end": _read_day(record["date_end"]),
        "record": json.dumps(record, ensure_ascii=False),
    }


def _drawn_row(row: Drawn, article_id: str, position: int) -> dict[str, Any]:
    return {
        "article_id": article_id,
        "position": position,
        "start": row.start,
        "end": row.end,
        "date_prec": row.date_prec,
        "where_prec": row.where_prec,
        "flags": row.flags,
        "place": row.place.id if row.place else None,
        "about": json.dumps([place.id for place in row.about]),
    }


def _place_row(place: Place) -> dict[str, Any]:
    return {column.name: getattr(place, column.name) for column in _Place.__table__.columns}


def _read_day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None
