"""What was dropped or pasted and is not stored yet: drafts with their day and office, and the work that is done on them.

Nothing here knows Streamlit: the page looks at a :class:`Tray` and the work goes on beside it, in a thread that can be
stopped between two articles.
"""

import itertools
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from geo.article.draft import Draft, Given
from geo.article.files import read_drafts
from geo.article.same import Known
from geo.coder import Mentions, code, read_mentions
from geo.dating import Suggestion, suggest_day, suggest_office
from geo.errors import ArticleError, StoreError
from geo.intake import Standing, Taken, compare, take_in
from geo.model import Article, Event, Evidence
from geo.place.gazetteer import Gazetteer
from geo.reader import reader_digest
from geo.store import EventStore
from geo.unresolved import find_unresolved

__all__ = ["MOST_AT_ONCE", "Entry", "Job", "Refusal", "Tray", "Work"]

MOST_AT_ONCE = 200_000_000
"""Bytes of all the files of one drop together."""

Work = Callable[["Job"], None]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file, or an article in it, that could not be read: its name and why."""

    name: str
    error: Exception


@dataclass
class Entry:
    """A draft on the tray. Day, office and headline are what a person made of the draft's; ``taken`` what became of it, and
    ``standing`` what it is to the stored articles, ``None`` as long as it has no day (:meth:`Tray.compare`).
    """

    key: str
    draft: Draft
    published: date | None
    office: str | None
    headline: str | None
    taken: Taken | None = None
    standing: Standing | None = None
    _compared: tuple[Article | None, Known] | None = None
    _looked: "tuple[Article, Mentions, list[Evidence], list[Event]] | None" = None

    @property
    def ready(self) -> bool:
        """Whether it can be stored and is not yet."""
        return self.published is not None and self.taken is None

    @property
    def changes(self) -> bool:
        """Whether the store would change if it were stored."""
        return self.ready and (self.standing is None or self.standing.changes)

    def article(self) -> Article | None:
        """The article as it would be stored, ``None`` as long as it has no day."""
        if self.published is None:
            return None
        return replace(self.draft, published=self.published, office=self.office, headline=self.headline).article()

    def look(self, gazetteer: Gazetteer) -> tuple[Article, Mentions, list[Evidence], list[Event]]:
        """The article, what is found in it, the names without a place, and the events that would come of it; worked out once for what a person says of it.

        Without a day the mentions are those that need none, and there are no events.
        """
        article = self.article()
        shown = article or replace(self.draft, published=date.min, headline=self.headline).article()
        if self._looked is None or self._looked[0] != shown:
            mentions = read_mentions(shown, gazetteer)
            self._looked = (shown, mentions, find_unresolved(shown, gazetteer), code(shown, gazetteer) if article else [])
        return self._looked

    def compare(self, known: Known, read_by: str) -> None:
        """Says what it is to the stored articles, as long as it is not one of them."""
        article = self.article()
        if self.taken is None and self._compared != (article, known):
            self._compared = (article, known)
            self.standing = compare(article, known, read_by) if article else None

    def suggested_day(self) -> Suggestion | None:
        """The day that the text says it was published on, where nothing else gives one."""
        return suggest_day(self.draft.text) if self.published is None else None

    def suggested_office(self) -> str | None:
        """The office that the text names, where nothing else gives one."""
        return suggest_office(self.draft.text) if not self.office else None


class Job:
    """Work beside the page: how far it is, and a way to stop it between two steps."""

    def __init__(self, kind: str, total: int, work: Work) -> None:
        self.kind = kind
        self.total = total
        self.done = 0
        self.error: Exception | None = None
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def _run(self, work: Work) -> None:
        try:
            work(self)
        except StoreError as error:
            self.error = error

    def step(self) -> bool:
        """One step is done; whether the work shall go on."""
        self.done += 1
        return not self.stopped

    def stop(self) -> None:
        """Let the work end after the step that it is at; what is done stays done."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self._stop.is_set()

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._thread.is_alive()

    def wait(self, seconds: float | None = None) -> bool:
        """Until it is at its end, or for so many seconds; whether it is at its end."""
        self._thread.join(seconds)
        return not self.running


@dataclass
class Tray:
    """The entries, in the order in which they came, what was refused, and the job at work or last done."""

    entries: dict[str, Entry] = field(default_factory=dict)
    refused: list[Refusal] = field(default_factory=list)
    job: Job | None = None
    drops: int = 0
    """How often something was dropped: a new drop zone for each, so that it is empty again."""

    _keys: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def busy(self) -> bool:
        """Whether work goes on."""
        return self.job is not None and self.job.running

    @property
    def ready(self) -> list[Entry]:
        """What can be stored."""
        return [entry for entry in list(self.entries.values()) if entry.ready]

    @property
    def undated(self) -> list[Entry]:
        """What waits for a day."""
        return [entry for entry in list(self.entries.values()) if entry.published is None]

    def put(self, draft: Draft) -> Entry:
        """A new entry for ``draft``."""
        entry = Entry(str(next(self._keys)), draft, draft.published, draft.office, draft.headline)
        self.entries[entry.key] = entry
        return entry

    def read(self, files: Iterable[tuple[str, bytes]]) -> Job:
        """Read ``files`` (name and content), each article a new entry; beyond :data:`MOST_AT_ONCE` bytes none is read."""
        waiting = []
        left = MOST_AT_ONCE
        for name, raw in files:
            left -= len(raw)
            if left >= 0:
                waiting.append((name, raw))
            else:
                self._refuse(name, ArticleError(f"{name}: more than {MOST_AT_ONCE // 1_000_000} MB at once; add it by itself"))

        def work(job: Job) -> None:
            while waiting:
                name, raw = waiting.pop(0)  # its bytes are let go once it is read
                for draft in read_drafts(name, raw, Given(), lambda error, name=name: self._refuse(name, error)):  # type: ignore[misc]
                    self.put(draft)
                    if job.stopped:
                        return
                if not job.step():
                    return

        self.job = Job("read", len(waiting), work)
        return self.job

    def _refuse(self, name: str, error: ArticleError) -> None:
        self.refused.append(Refusal(name, error))

    def store(self, store: EventStore, gazetteer: Gazetteer) -> Job:
        """Store what is ready; each article whole or not at all."""
        waiting = self.ready

        def work(job: Job) -> None:
            known = Known.of(store.seen(), store.find_article)
            for entry in waiting:
                article = entry.article()
                if article is not None and entry.key in self.entries:
                    entry.taken = take_in(article, known, store, gazetteer)
                if not job.step():
                    return

        self.job = Job("store", len(waiting), work)
        return self.job

    def compare(self, known: Known, gazetteer: Gazetteer) -> None:
        """Says of each entry what it is to the stored articles; anew where it has changed since, or they have."""
        read_by = reader_digest(gazetteer)
        for entry in self.entries.values():
            entry.compare(known, read_by)

    def leave_out(self, key: str) -> None:
        """Drop an entry."""
        self.entries.pop(key, None)

    def clear(self) -> None:
        """Drop all."""
        if self.job is not None:
            self.job.stop()
        self.entries.clear()
        self.refused.clear()
        self.job = None
