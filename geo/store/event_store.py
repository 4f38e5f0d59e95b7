"""The store: articles and their events, kept in a database between runs.

SQLite in the user's data folder unless ``--store`` or ``DATELINE_STORE`` names another file or a database URL. An article and
its events are written in one transaction, so a program that is killed leaves whole articles only; several programs may
write at once, each waits for its turn. An event is kept as its record (:mod:`geo.record`), beside columns to search by.
"""

import getpass
import json
import os
import secrets
import sqlite3
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import quote

import platformdirs
from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    bindparam,
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
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from geo.article.same import Seen, fingerprint, following, see
from geo.codebook import Kind
from geo.errors import NotStored, ReviewError, StoreError, Trouble, reason
from geo.features import Drawn, DrawnTable
from geo.model import Article, Event, Place, Span
from geo.review import Changes, Mark, Review, Reviewed, bind, corrected, judged, marked_event, merged, same_incident, split
from geo.store.migrations import SCHEMA, bring_up, make_tables, read_version
from geo.store.reviewing import coded, drop_events, put_events, read_reviewed, read_reviews, rebind, rejudge, take_back
from geo.store.rows import Written, article_row, put_places, put_written, read_event, read_seen, seen_row
from geo.store.search import find_articles
from geo.store.tables import ArticleRow, DrawingRow, EventRow, FingerprintRow, MetaRow, PlaceRow, ReviewRow
from geo.store.upkeep import copy_store, problems, shrink

__all__ = ["SCHEMA", "Addition", "Counts", "EventStore", "Renewal", "default_path", "default_reviewer"]

_PATIENCE = 30.0
"""Seconds to wait for another program that is writing."""

_TURN = int.from_bytes(b"dateline")
"""The number of the lock that a program which writes to PostgreSQL holds."""

_SEEN = select(
    *(ArticleRow.published, ArticleRow.language, ArticleRow.office, ArticleRow.headline, ArticleRow.url),
    FingerprintRow.__table__,
).join(FingerprintRow, FingerprintRow.article_id == ArticleRow.id)
"""By what articles are known again."""


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


def default_reviewer() -> str:
    """Who reviews when nothing else is said: ``DATELINE_REVIEWER``, else the user's name on this machine."""
    try:
        return os.environ.get("DATELINE_REVIEWER") or getpass.getuser()
    except (OSError, KeyError):  # no such user, as in a container
        return "unknown"


class Renewal(NamedTuple):
    """What was written to a store since a revision: the ids of all its articles as they are now, and of the written ones themselves
    and their events, in the order of :meth:`EventStore.articles`; ``revision`` is that of now.
    """

    revision: int
    article_ids: list[str]
    articles: list[Article]
    events: list[Event]


class Addition(NamedTuple):
    """An article to be kept, what is kept of its events, the id that it came with where it takes the place of another's, and by
    what it is known again, where that has been read already.
    """

    article: Article
    written: Written
    came_as: str | None = None
    seen: Seen | None = None


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
        elif url.get_backend_name() == "postgresql":
            _take_turns(self._engine)
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
            raise StoreError(
                f"{path}: the store cannot be opened ({reason(error)}); name another with --store or DATELINE_STORE"
            ) from error
        if is_folder:
            raise StoreError(f"{path}: this is a folder; name a file in it, as {path / 'dateline.db'}", "no store")
        if not there and not create:
            raise StoreError(
                f"{path}: there is no store here; make one with `dateline add PATH`, or name another with --store", "no store"
            )
        if not folder_there:
            raise StoreError(
                f"{path}: the folder {path.parent} does not exist; make it, or name another store with --store", "no store"
            )

    def _open_tables(self, *, create: bool) -> None:
        with self._telling():
            with self._engine.connect() as connection:
                version = self._schema(connection)
            if version == SCHEMA:
                return
            if version is None and not create:
                raise StoreError(f"{self.name}: the store is empty; add articles with `dateline add PATH`", "no store")
            try:
                self._make_tables()
            except DBAPIError as error:
                said = str(error.orig).lower()
                if version is not None and ("readonly" in said or "read-only" in said):
                    raise StoreError(
                        f"{self.name}: written by an older Dateline (schema {version}) and read-only, so it cannot be brought up; "
                        "make it writable, or copy it to where you may write and name the copy with --store",
                        "older",
                    ) from error
                raise

    def _make_tables(self) -> None:
        with self._writing.begin() as connection:
            version = self._schema(connection)  # another program may have been quicker
            if version is None:
                make_tables(connection)
                connection.execute(insert(MetaRow), [{"name": "schema", "value": SCHEMA}, {"name": "revision", "value": 0}])
            elif version < SCHEMA:
                bring_up(connection, version)

    def _schema(self, connection: Connection) -> int | None:
        """The version of the tables, ``None`` where there are none; a refusal when they are not ours or too new."""
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        version = None
        if {"meta", "articles", "events"} <= tables:
            version = read_version(connection)
        if version is None:
            raise StoreError(
                f"{self.name}: this is a database of another program; name another file with --store or DATELINE_STORE",
                "no store",
            )
        if version > SCHEMA:
            raise StoreError(
                f"{self.name}: written by a newer Dateline (schema {version}, this one knows {SCHEMA}); update Dateline, "
                "or name another store with --store",
                "newer",
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

    def add(self, article: Article, events: Sequence[Event], read_by: str | None = None) -> bool:
        """Keep ``article`` with ``events``, all or nothing; whether that changed the store.

        The same article with the same events changes nothing; another text or other events under its id take its place. What
        people said of its events is kept, as :func:`geo.review.bind` tells. ``read_by`` says what read it
        (:func:`geo.reader.reader_digest`), and is kept for :meth:`seen`.

        Raises
        ------
        ValueError
            When an event was read from another article.
        """
        return self._add([Addition(article, Written.of(article, events))], read_by, once=False)[0][1]

    def add_all(self, several: Sequence[Addition], read_by: str | None = None) -> list[tuple[str, bool]]:
        """As :meth:`add` for several articles, together all or nothing, unless the same text is there under another id only; under
        which id each is there, and whether the store changed.

        That is asked in the transaction that writes: of two programs that add a text at one moment, the second finds it.
        """
        return self._add(several, read_by, once=True)

    def _add(self, several: Sequence[Addition], read_by: str | None, *, once: bool) -> list[tuple[str, bool]]:
        seen = [one.seen or see(one.article, read_by) for one in several]
        with self._telling(), self._writing.begin() as connection:
            places: dict[str, Place] = {}
            if several and self._are_new(connection, several, seen):
                _put_articles(connection, [(article_row(one.article), saw) for one, saw in zip(several, seen, strict=True)])
                put_written(connection, {one.article.id: one.written for one in several})
                for one in several:
                    places |= one.written.places
                added = [(one.article.id, True) for one in several]
            else:
                added = [self._add_one(connection, one, saw, places, once=once) for one, saw in zip(several, seen, strict=True)]
            put_places(connection, places)
            if any(changed for _, changed in added):
                self._count_up(connection)
        return added

    @staticmethod
    def _are_new(connection: Connection, several: Sequence[Addition], seen: Sequence[Seen]) -> bool:
        """Whether nothing is there of any of ``several``, nor are two of them one: their rows can be written together."""
        ids, digests = {one.article.id for one in several}, {saw.folded.hex() for saw in seen}
        if len(ids) < len(several) or len(digests) < len(several):
            return False
        named, held = {"ids": list(ids)}, {"digests": list(digests)}
        asked = ((_ANY_HERE, named), (_ANY_HELD, held), (_ANY_REVIEWED, named))
        return all(connection.execute(query, wanted).first() is None for query, wanted in asked)

    def _add_one(
        self, connection: Connection, one: Addition, seen: Seen, places: dict[str, Place], *, once: bool
    ) -> tuple[str, bool]:
        """As :meth:`add_all` for one; the places that are still to be put are added to ``places``."""
        article, written = one.article, one.written
        kept = article_row(article)
        old = connection.execute(_HERE, {"id": article.id}).mappings().first()
        if old is None:
            other = connection.scalar(_HELD, {"digest": seen.folded.hex()}) if once else None
            if other is not None:
                return other, False
        elif dict(old) == kept and coded(connection, article.id) == written.records:
            read = update(FingerprintRow).where(FingerprintRow.article_id == article.id)
            connection.execute(read.values(read_by=seen.read_by))
            return article.id, False
        reviews = rebind(connection, article, old["text"] if old else None)
        if old is not None:
            there = connection.execute(_SEEN.where(ArticleRow.id == article.id)).one()
            seen = following(read_seen(there), seen, other_name=one.came_as not in (None, article.id))
            self._drop(connection, article.id)
        _put_articles(connection, [(kept, seen)])
        if reviews:
            put_events(connection, article, bind([read_event(record) for record in written.records], reviews, article))
        else:
            put_written(connection, {article.id: written})
            places |= written.places
        return article.id, True

    def overtake(self, article: Article, by: str) -> None:
        """Remember that ``article`` is an older version of the one with the id ``by``, whatever takes the place of that."""
        here = FingerprintRow.article_id == by
        with self._telling(), self._writing.begin() as connection:
            replaced = connection.scalar(select(FingerprintRow.replaced).where(here).with_for_update())
            if replaced is not None:
                more = replaced + fingerprint(article.text).hex()
                connection.execute(update(FingerprintRow).where(here).values(replaced=more))

    def remove(self, article_id: str, *, reviews: bool = False) -> int:
        """Drop an article and its events; how many reviews of them are kept, to count again if the article comes back.

        With ``reviews`` those are dropped too.

        Raises
        ------
        NotStored
            There is no such article.
        """
        with self._telling(), self._writing.begin() as connection:
            if not connection.scalar(select(func.count()).where(ArticleRow.id == article_id)):
                raise self._no_article(article_id)
            self._drop(connection, article_id)
            if reviews:
                connection.execute(delete(ReviewRow).where(ReviewRow.article_id == article_id))
            self._count_up(connection)
            kept = select(func.count()).where(ReviewRow.article_id == article_id, ReviewRow.undone.is_(None))
            return int(connection.scalar(kept) or 0)

    @staticmethod
    def _drop(connection: Connection, article_id: str) -> None:
        drop_events(connection, article_id)
        connection.execute(delete(ArticleRow).where(ArticleRow.id == article_id))

    @staticmethod
    def _count_up(connection: Connection) -> None:
        connection.execute(_COUNT_UP)

    # --- reviewing --------------------------------------------------------------------------------------------------

    def accept(self, *event_ids: str, by: str, note: str = "") -> str:
        """Say that events are right as they stand; the act, by which it can be undone.

        Raises
        ------
        NotStored
            The store holds no such event, rejected or not. So do the others.
        """
        return self._judge(event_ids, by, lambda one: one.event, note)

    def reject(self, *event_ids: str, by: str, note: str = "") -> str:
        """Say that events are none: they are left out of everything, and can be taken back."""
        return self._judge(event_ids, by, lambda _: None, note)

    def correct(self, event_id: str, changes: Changes, *, by: str, note: str = "") -> str:
        """Set values of an event right.

        Raises
        ------
        ReviewError
            For a value that cannot be, as :func:`geo.review.corrected` tells.
        """
        return self._judge((event_id,), by, lambda one: corrected(one.event, changes), note)

    def apart(self, *event_ids: str, by: str, note: str = "") -> str:
        """Say that events are incidents of their own: no other record is taken for the same one, until this is undone."""
        return self._judge(event_ids, by, lambda one: corrected(one.event, {"apart": True}), note)

    def split(self, event_id: str, parts: Sequence[Changes], *, by: str, note: str = "") -> str:
        """Part an event into several, one for each of ``parts``; the first keeps its id."""

        def judge(article: Article, bound: list[Reviewed], act: str) -> list[Review]:
            (one,) = self._named((event_id,), bound)
            first, *others = split(one.event, parts, [other.event.id for other in bound])
            parted = [(one, first), *((Reviewed(other, None), other) for other in others)]
            return [self._judged(stood, event, article, act, by, note) for stood, event in parted]

        return self._act(self._homes((event_id,)), judge)

    def merge(self, event_ids: Sequence[str], *, by: str, note: str = "") -> str:
        """Make one of several events of an article and kind: the first, with what only the others know; those are rejected."""

        def judge(article: Article, bound: list[Reviewed], act: str) -> list[Review]:
            one, *others = self._named(event_ids, bound)
            whole = merged([one.event, *(other.event for other in others)])
            told = note or f"merged into {whole.id}"
            return [
                self._judged(one, whole, article, act, by, note),
                *(self._judged(other, None, article, act, by, told) for other in others),
            ]

        homes = self._homes(event_ids)
        if len(homes) > 1:
            raise ReviewError(
                "several articles",
                "only events of one article are merged; what several articles tell of one incident stays a record each",
            )
        return self._act(homes, judge)

    def mark(self, article_id: str, span: Span, changes: Changes, *, by: str, note: str = "") -> str:
        """Add the event that a person marked in the text; its id.

        Raises
        ------
        NotStored
            There is no such article.
        ReviewError
            The span holds no words, or ``changes`` give no type.
        """
        ids = []

        def judge(article: Article, bound: list[Reviewed], act: str) -> list[Review]:
            event = marked_event(article, span, changes, [one.event.id for one in bound])
            ids.append(event.id)
            return [self._judged(Reviewed(event, None), event, article, act, by, note)]

        self._act([article_id], judge)
        return str(ids[-1])

    def undo(self, *, by: str, event_id: str | None = None) -> list[str]:
        """Take back the last thing that ``by`` did, or that anybody did to one event; the ids of the events, as they were before.

        Empty when there is nothing to take back.
        """
        wanted = ReviewRow.reviewer == by if event_id is None else ReviewRow.event_id == event_id
        last = select(ReviewRow.act).where(wanted, ReviewRow.undone.is_(None)).order_by(ReviewRow.id.desc()).limit(1)
        with self._telling(), self._writing.begin() as connection:
            act = connection.scalar(last)
            if act is None:
                return []
            undone = take_back(connection, act, by, _now())
            self._count_up(connection)
        return [review.event_id for review in undone]

    def reviews(self, *, article_id: str | None = None, event_id: str | None = None) -> list[Review]:
        """All reviews, or those of an article or an event, the undone ones too, in the order in which they were made."""
        wanted = []
        if article_id is not None:
            wanted.append(ReviewRow.article_id == article_id)
        if event_id is not None:
            wanted.append(ReviewRow.event_id == event_id)
        with self._telling(), self._engine.connect() as connection:
            return read_reviews(connection, *wanted)

    def reviewed(self) -> list[Reviewed]:
        """The events that somebody has reviewed, the rejected too, each with the machine's own reading, in text order."""
        with self._telling(), self._engine.connect() as connection:
            return read_reviewed(connection)

    def marks(self) -> dict[str, Mark]:
        """The mark of each event that somebody has reviewed, the rejected too, by id."""
        return {one.event.id: one.mark for one in self.reviewed()}

    def same_incident(self) -> dict[str, str]:
        """For each event that tells an incident with others, the id of the earliest that tells it: :func:`geo.review.same_incident`."""
        with self._telling(), self._engine.connect() as connection:
            published = {article.id: article.published for article in self._read_articles(connection)}
            return same_incident(self._read_events(connection), read_reviewed(connection), published=published)

    def _judge(self, event_ids: Sequence[str], by: str, left: Callable[[Reviewed], Event | None], note: str) -> str:
        def judge(article: Article, bound: list[Reviewed], act: str) -> list[Review]:
            here = {one.event.id for one in bound}
            named = self._named([event_id for event_id in event_ids if event_id in here], bound)
            return [self._judged(one, left(one), article, act, by, note) for one in named]

        return self._act(self._homes(event_ids), judge)

    @staticmethod
    def _judged(one: Reviewed, event: Event | None, article: Article, act: str, by: str, note: str) -> Review:
        return judged(one, event, article, act=act, by=by, at=_now(), note=note)

    def _named(self, event_ids: Iterable[str], bound: Iterable[Reviewed]) -> list[Reviewed]:
        """The events of these ids, once each, in the order asked for."""
        by_id = {one.event.id: one for one in bound}
        try:
            return [by_id[event_id] for event_id in dict.fromkeys(event_ids)]
        except KeyError as error:
            raise self._no_event(error.args[0]) from None

    def _homes(self, event_ids: Sequence[str]) -> list[str]:
        """The articles that events stand in."""
        with self._telling(), self._engine.connect() as connection:
            homes = [
                (event_id, connection.scalar(select(EventRow.article_id).where(EventRow.event_id == event_id)))
                for event_id in event_ids
            ]
        for event_id, home in homes:
            if home is None:
                raise self._no_event(event_id)
        return list(dict.fromkeys(str(home) for _, home in homes))

    def _act(self, article_ids: Sequence[str], judge: Callable[[Article, list[Reviewed], str], list[Review]]) -> str:
        """One transaction over what several articles' events are said to be; its name."""
        act = secrets.token_hex(8)
        with self._telling(), self._writing.begin() as connection:
            for article_id in article_ids:
                if rejudge(connection, article_id, lambda article, bound: judge(article, bound, act)) is None:
                    raise self._no_article(article_id)
            self._count_up(connection)
        return act

    # --- reading ----------------------------------------------------------------------------------------------------

    def revision(self) -> int:
        """A number that grows with every change, by whatever program: what was read under it need not be read again."""
        with self._telling(), self._engine.connect() as connection:
            return self._read_revision(connection)

    def articles(self) -> list[Article]:
        """All articles, by day of publication, then id."""
        with self._telling(), self._engine.connect() as connection:
            return self._read_articles(connection)

    def seen(self) -> list[tuple[str, Seen]]:
        """By what each article is known again (:meth:`geo.article.same.Known.of`), by id; no text is read for it."""
        with self._telling(), self._engine.connect() as connection:
            rows = connection.execute(_SEEN.order_by(ArticleRow.published, ArticleRow.id))
            return [(row.article_id, read_seen(row)) for row in rows]

    def snapshot(self, start: date | None = None, end: date | None = None) -> tuple[list[Article], list[Event]]:
        """All articles, and all events or those :meth:`between` two days, as they were at one moment.

        Other programs may write meanwhile: read one after the other, an event might stand in an article that is gone.
        """
        wanted = _sharing_a_day(start, end) if start or end else []
        with self._telling(), self._engine.connect() as connection:
            return self._read_articles(connection), self._read_events(connection, *wanted)

    def since(self, revision: int) -> Renewal:
        """What was written after ``revision``, by whatever program: all that there is after -1."""
        written = select(DrawingRow.article_id).where(DrawingRow.revision > revision)
        ids = select(ArticleRow.id).order_by(ArticleRow.published, ArticleRow.id)
        with self._telling(), self._engine.connect() as connection:
            return Renewal(
                articles=self._read_articles(connection, ArticleRow.id.in_(written)),
                article_ids=list(connection.scalars(ids)),
                events=self._read_events(connection, EventRow.article_id.in_(written)),
                revision=self._read_revision(connection),
            )

    def article(self, article_id: str) -> Article:
        """The article with this id.

        Raises
        ------
        NotStored
            There is none.
        """
        article = self.find_article(article_id)
        if article is None:
            raise self._no_article(article_id)
        return article

    def find_article(self, article_id: str) -> Article | None:
        """The article with this id, ``None`` where there is none."""
        with self._telling(), self._engine.connect() as connection:
            row = connection.execute(select(ArticleRow.__table__).where(ArticleRow.id == article_id)).mappings().first()
        return Article(**row) if row is not None else None

    def event(self, event_id: str) -> Event:
        """The event with this id.

        Raises
        ------
        NotStored
            There is none.
        """
        found = self._read(EventRow.event_id == event_id)
        if not found:
            raise self._no_event(event_id)
        return found[0]

    def events(self, *, article_id: str | None = None, kind: Kind | None = None) -> list[Event]:
        """All events, or those of one article or kind: in the order of :meth:`articles`, then of the text."""
        wanted = []
        if article_id is not None:
            wanted.append(EventRow.article_id == article_id)
        if kind is not None:
            wanted.append(EventRow.kind == kind)
        return self._read(*wanted)

    def drawn(self) -> DrawnTable:
        """What the map draws of the events, in the order of :meth:`events`, without reading their records."""
        query = select(DrawingRow.told).join(ArticleRow).order_by(ArticleRow.published, ArticleRow.id)
        told: dict[str, Any] = {name: [] for name in Drawn._fields}
        told |= {name: array("i") for name in ("start", "end", "date_prec", "where_prec", "flags")}
        same: dict[Any, Any] = {}  # one object for all that are equal
        with self._telling(), self._engine.connect() as connection:
            for drawing in connection.scalars(query.execution_options(yield_per=1_000)):
                for (name, column), more in zip(told.items(), json.loads(drawing), strict=True):
                    if name in ("kind", "event_type", "place"):
                        more = [same.setdefault(one, one) for one in more]
                    column.extend(map(tuple, more) if name == "about" else more)
            places = connection.execute(select(PlaceRow.__table__)).all()
        named = {*told["place"], *chain.from_iterable(told["about"])}
        return DrawnTable(**told, places={place.id: Place(*place) for place in places if place.id in named})

    def search(self, query: str, limit: int = 50) -> list[Article]:
        """The articles that hold all the words of ``query``, the best first; accents and case do not matter.

        A word may be a beginning; what stands in quotation marks is one phrase.
        """
        with self._telling(), self._engine.connect() as connection:
            ids = find_articles(connection, query, limit)
            rows = connection.execute(select(ArticleRow.__table__).where(ArticleRow.id.in_(ids))).mappings()
            found = {row["id"]: Article(**row) for row in rows}
        return [found[article_id] for article_id in ids]

    def between(self, start: date | None, end: date | None) -> list[Event]:
        """The events whose days and those from ``start`` to ``end``, both included, share one; ``None`` leaves an end open.

        An event without a day is in no interval. An end that its text leaves open is taken for the other one: "depuis mardi"
        stands on Tuesday.
        """
        return self._read(*_sharing_a_day(start, end))

    def counts(self) -> Counts:
        """How many articles, incidents and statements there are, and the days they span."""
        days = select(
            func.min(func.coalesce(EventRow.date_start, EventRow.date_end)),
            func.max(func.coalesce(EventRow.date_end, EventRow.date_start)),
        ).where(EventRow.status != "rejected")
        with self._telling(), self._engine.connect() as connection:
            articles = connection.scalar(select(func.count()).select_from(ArticleRow)) or 0
            by_kind = connection.execute(
                select(EventRow.kind, func.count()).where(EventRow.status != "rejected").group_by(EventRow.kind)
            )
            kinds = {str(kind): int(number) for kind, number in by_kind}
            first, last = connection.execute(days).one()
        return Counts(articles, kinds.get("incident", 0), kinds.get("statement", 0), first, last)

    def _read(self, *wanted: ColumnElement[bool]) -> list[Event]:
        with self._telling(), self._engine.connect() as connection:
            return self._read_events(connection, *wanted)

    @staticmethod
    def _read_revision(connection: Connection) -> int:
        return int(connection.scalar(_REVISION) or 0)

    @staticmethod
    def _read_articles(connection: Connection, *wanted: ColumnElement[bool]) -> list[Article]:
        query = select(ArticleRow.__table__).where(*wanted).order_by(ArticleRow.published, ArticleRow.id)
        return [Article(**row) for row in connection.execute(query).mappings()]

    @staticmethod
    def _read_events(connection: Connection, *wanted: ColumnElement[bool]) -> list[Event]:
        query = (
            select(EventRow.record)
            .join(ArticleRow, ArticleRow.id == EventRow.article_id)
            .where(EventRow.status != "rejected", *wanted)
            .order_by(ArticleRow.published, ArticleRow.id, EventRow.position)
        )
        return [read_event(record) for record in connection.scalars(query)]

    # --- the store as a whole -----------------------------------------------------------------------------------

    def backup(self, target: Path, *, replace: bool = False) -> int:
        """Copy the store to a file, whole and as it is at one moment, while other programs go on; the bytes of the copy."""
        with self._telling():
            return copy_store(self._file("copied", "pg_dump"), target, replace=replace)

    def vacuum(self) -> tuple[int, int]:
        """Give back the room that dropped articles took; the bytes of the file before and after."""
        with self._telling():
            return shrink(self._writing, self._file("vacuumed", "VACUUM FULL"))

    def check(self) -> list[str]:
        """What is not as it should be, a sentence each; empty when all is well. Everything is read."""
        with self._telling(), self._writing.begin() as connection:
            return list(problems(connection))

    def _file(self, what: str, instead: str) -> Path:
        if self._path is None:
            raise StoreError(f"{self.name}: only a store in a file is {what} from here; use the database's own {instead}")
        return self._path

    # --- what goes wrong --------------------------------------------------------------------------------------------

    def _no_article(self, article_id: str) -> NotStored:
        return NotStored(f'{self.name}: holds no article "{article_id}"; `dateline articles` lists what it holds')

    def _no_event(self, event_id: str) -> NotStored:
        return NotStored(f'{self.name}: holds no event "{event_id}"; `dateline events` lists what it holds')

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """A database's error as one sentence with the way out."""
        try:
            yield
        except DBAPIError as error:
            trouble, remedy = _remedy(str(error.orig))
            raise StoreError(f"{self.name}: {remedy}", trouble) from error
        except SQLAlchemyError as error:
            raise StoreError(f"{self.name}: the store cannot be read or written ({type(error).__name__}: {error})") from error


# Statements are made once: with every article or every click, making them takes longer than running them.
_REVISION = select(MetaRow.value).where(MetaRow.name == "revision")
_HERE = select(ArticleRow.__table__).where(ArticleRow.id == bindparam("id")).with_for_update()
_HELD = select(func.min(FingerprintRow.article_id)).where(FingerprintRow.digest == bindparam("digest"))
_ANY_HERE = select(ArticleRow.id).where(ArticleRow.id.in_(bindparam("ids", expanding=True))).limit(1)
_ANY_HELD = select(FingerprintRow.article_id).where(FingerprintRow.digest.in_(bindparam("digests", expanding=True))).limit(1)
_ANY_REVIEWED = select(ReviewRow.article_id).where(ReviewRow.article_id.in_(bindparam("ids", expanding=True))).limit(1)
_PUT_ARTICLE = insert(ArticleRow)
_PUT_FINGERPRINT = insert(FingerprintRow)
_COUNT_UP = update(MetaRow).where(MetaRow.name == "revision").values(value=MetaRow.value + 1)


def _put_articles(connection: Connection, rows: Sequence[tuple[dict[str, Any], Seen]]) -> None:
    """Writes the rows of articles, and what each is known again by."""
    connection.execute(_PUT_ARTICLE, [row for row, _ in rows])
    connection.execute(_PUT_FINGERPRINT, [seen_row(row["id"], seen) for row, seen in rows])


_READ_ONLY = "the store is read-only; change its permissions or those of its folder, or name another with --store"
_REMEDIES: tuple[tuple[str, Trouble, str], ...] = (
    ("readonly", "read-only", _READ_ONLY),
    ("read-only", "read-only", _READ_ONLY),
    (
        "locked",
        "locked",
        f"another program has been writing to the store for {_PATIENCE:.0f} s; close it or wait, then try again",
    ),
    ("not a database", "no store", "this file is no Dateline store; name another with --store or DATELINE_STORE"),
    (
        "malformed",
        "damaged",
        "the store is damaged; put a copy in its place, or name a new one with --store and add the articles again",
    ),
    ("full", "full", "the disk is full; nothing was written: free some space and try again"),
    (
        "unable to open",
        "other",
        "the store cannot be opened; check the permissions of the file and its folder, or name another with --store",
    ),
    ("disk i/o", "other", "the disk cannot be read or written; check it, or name another store with --store"),
    ("no such table", "no store", "this is a database of another program; name another file with --store or DATELINE_STORE"),
)


def _remedy(said: str) -> tuple[Trouble, str]:
    lower = said.lower()
    for words, trouble, sentence in _REMEDIES:
        if words in lower:
            return trouble, sentence
    return "other", f"the database refused ({' '.join(said.split())}); check it, or name another with --store"


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


def _take_turns(engine: Engine) -> None:
    """Let one program write at a time, as SQLite does: none finds half of what another is writing, nor do two wait for each other."""

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if connection.get_execution_options().get("dateline_writes"):
            connection.execute(select(func.pg_advisory_xact_lock(_TURN)))


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
    first = func.coalesce(EventRow.date_start, EventRow.date_end)
    last = func.coalesce(EventRow.date_end, EventRow.date_start)
    wanted: list[ColumnElement[bool]] = [first.is_not(None)]
    if start is not None:
        wanted.append(last >= start)
    if end is not None:
        wanted.append(first <= end)
    return wanted


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)
