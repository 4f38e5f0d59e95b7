"""Coding many articles on all processors of a machine, or of a cluster: the same events, in the same order, in bounded memory.

Coding is pure, so an article may be coded in any process. A few articles are coded here, since starting processes costs more
than they do; of many, some chunks at a time are with the processes, and what comes back is given in the order of the
articles. A process that dies, as one does that the system needs the memory of, is replaced, and what it had is coded again.
With a Dask scheduler the chunks go to its workers instead, and Dask gives those of a lost worker to another.
"""

import copyreg
import gc
import multiprocessing
import os
import re
import signal
import sys
import threading
import traceback
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field, fields
from functools import cache
from itertools import chain, islice
from operator import attrgetter
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from geo.coder import code
from geo.errors import ClusterError, reason
from geo.model import Actor, Article, Claim, Event, Evidence, Incident, Place, Span, Statement, Toll, When, Where
from geo.place.gazetteer import Gazetteer, Row
from geo.shipped import shipped

__all__ = ["Failure", "code_all", "default_processes", "make_all"]

Item = TypeVar("Item")
Made = TypeVar("Made")

_ADDRESS = re.compile(r"(?:[a-z]+://)?(?:\[[0-9a-f:.%\w]+\]|[^\s:/\[\]]+):\d{1,5}/?")
"""What Dask may find a scheduler by: without a port it would ask for a minute, then fail in words of its own."""

_FEW = 24
"""Articles that one process codes in the time that others need to start."""

_CHUNK = 4
"""Articles that go to a process at once: handing them over costs little, and of the last ones no process waits long for another."""

_CHUNK_CHARACTERS = 40_000
_AHEAD = 6
"""Chunks for each process that are read ahead of what was given back."""


def _hand_over_values(noun: type) -> None:
    """Have ``noun`` pickled as its class and the values of its fields, which takes half the time of what a dataclass does by itself."""
    values = attrgetter(*(each.name for each in fields(noun)))
    copyreg.pickle(noun, lambda one: (noun, values(one)))


for _noun in (Actor, Article, Claim, Evidence, Incident, Place, Span, Statement, Toll, When, Where):
    _hand_over_values(_noun)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article gave no events: the error's class and words, and its traceback."""

    what: str
    trace: str = ""


def default_processes() -> int:
    """As many processes as this one may use processors."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def code_all(
    wanted: Iterable[tuple[Item, Article | None]],
    gazetteer: Gazetteer,
    processes: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[Item, list[Event] | Failure]]:
    """Each item with the events of its article, in the order of ``wanted``; no events where it has no article.

    ``processes`` is how many to use at most: by default one a processor, and none beside this one for a few articles or for 1.
    With ``scheduler``, the address of a Dask scheduler, its workers code all of them instead. ``wanted`` is read as the work goes
    on, so it may be endless.
    """
    for item, events in make_all(_events, wanted, gazetteer, processes, scheduler):
        yield item, events if events is not None else []


def make_all(
    make: Callable[[Article, list[Event]], Made],
    wanted: Iterable[tuple[Item, Article | None]],
    gazetteer: Gazetteer,
    processes: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[Item, Made | Failure | None]]:
    """As :func:`code_all`, with what ``make`` makes of the events in their place; ``None`` where an item has no article.

    ``make`` is a function of a module. It runs where the article is coded, so that only what it makes is handed over.
    """
    if scheduler is not None:
        with _Cluster(gazetteer, make, scheduler) as cluster:
            yield from cluster.run(iter(wanted))
        return
    processes = default_processes() if processes is None else processes
    wanted = iter(wanted)
    first = list(islice(wanted, _FEW + 1)) if processes > 1 else []
    if len(first) <= _FEW:
        for item, article in chain(first, wanted):
            yield item, _make_one(make, article, gazetteer) if article is not None else None
        return
    # The first is coded here: what is made when it is first needed need not be made in each process.
    item, article = first.pop(0)
    yield item, _make_one(make, article, gazetteer) if article is not None else None
    with _Processes(gazetteer, make, processes) as work:
        yield from work.run(chain(first, wanted))


def _events(_: Article, events: list[Event]) -> list[Event]:
    return events


@dataclass(slots=True)
class _Chunk(Generic[Item]):
    """Some items, and what is to come of their articles."""

    items: list[tuple[Item, Article | None]]
    future: "Future[list[Any]]" = field(default_factory=Future)

    @property
    def articles(self) -> list[Article]:
        return [article for _, article in self.items if article is not None]


class _Workers(ABC, Generic[Made]):
    """What codes chunks of articles elsewhere, a few of them ahead of what is given back."""

    count: int
    died: type[Exception]

    @abstractmethod
    def _submit(self, articles: list[Article]) -> "Future[list[Made | Failure]]":
        """Have ``articles`` coded."""

    @abstractmethod
    def _replace(self) -> None:
        """Make ready again after a ``died``."""

    def run(self, wanted: Iterator[tuple[Item, Article | None]]) -> Iterator[tuple[Item, Made | Failure | None]]:
        chunks = _chunks(wanted)
        ahead: deque[_Chunk[Item]] = deque()
        while True:
            for chunk in islice(chunks, self.count * _AHEAD - len(ahead)):
                ahead.append(chunk)
                self._give(chunk)
            if not ahead:
                return
            chunk = ahead.popleft()
            try:
                made = chunk.future.result()
            except self.died:
                self._replace()
                made = self._alone(chunk.articles)
                for other in ahead:
                    if not other.future.done() or other.future.exception() is not None:
                        self._give(other)
            each = iter(made)
            for item, article in chunk.items:
                yield item, next(each) if article is not None else None

    def _give(self, chunk: _Chunk[Item]) -> None:
        try:
            chunk.future = self._submit(chunk.articles)
        except self.died as error:  # told when what was made is asked for
            chunk.future = Future()
            chunk.future.set_exception(error)

    def _alone(self, articles: list[Article]) -> "list[Made | Failure]":
        """What is made of articles while nothing else is coded, so that it is seen which of them a process dies of."""
        try:
            return self._submit(articles).result()
        except self.died:
            self._replace()
        if len(articles) == 1:
            return [Failure("the process that coded it died; is there too little memory for it?")]
        return [made for article in articles for made in self._alone([article])]


@dataclass
class _Processes(_Workers[Made]):
    """Processes of this machine, for as long as the context lasts."""

    gazetteer: Gazetteer
    make: Callable[[Article, list[Event]], Made]
    count: int
    died: type[Exception] = BrokenProcessPool
    pool: ProcessPoolExecutor = field(init=False)

    def __enter__(self) -> Self:
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        # A copy of this process has the gazetteer and the rules in memory already; with other threads it is not safe to copy.
        copied = sys.platform == "linux" and threading.active_count() == 1
        _Here.gazetteer = self.gazetteer if copied else None
        self.pool = ProcessPoolExecutor(
            self.count,
            mp_context=multiprocessing.get_context("fork" if copied else "spawn"),
            initializer=_begin,
            initargs=(self.gazetteer.path, self.gazetteer.world is not None, self.gazetteer.own),
        )

    def _submit(self, articles: list[Article]) -> "Future[list[Made | Failure]]":
        return self.pool.submit(_make_some, self.make, articles)

    def _replace(self) -> None:
        self.pool.shutdown(wait=True, cancel_futures=True)
        self._start()


@dataclass
class _Cluster(_Workers[Made]):
    """The workers of a Dask scheduler; those that come or go while it codes are Dask's to see to."""

    gazetteer: Gazetteer
    make: Callable[[Article, list[Event]], Made]
    scheduler: str
    count: int = field(init=False)
    died: type[Exception] = field(init=False)
    client: Any = field(init=False)
    pool: Executor = field(init=False)

    def __enter__(self) -> Self:
        try:
            from distributed import Client, KilledWorker
        except ImportError:
            raise ClusterError("a scheduler needs Dask, which is not installed; pip install 'dateline[cluster]'") from None
        if not _ADDRESS.fullmatch(self.scheduler):
            raise ClusterError(f"{self.scheduler}: no address of a Dask scheduler; write it as tcp://host:8786")
        try:
            self.client = Client(self.scheduler, timeout=30, set_as_default=False)  # type: ignore[no-untyped-call]
        except (OSError, ValueError) as error:
            what = reason(error) if isinstance(error, OSError) else str(error)
            raise ClusterError(
                f"{self.scheduler}: no Dask scheduler answers there ({what}); write it as tcp://host:8786"
            ) from error
        self.count = max(1, sum(self.client.nthreads().values()))
        self.died = KilledWorker  # told by Dask when an article, or what stands beside it, has cost several workers
        self.pool = self.client.get_executor(pure=False)  # else an article that failed would not be tried again by itself
        return self

    def __exit__(self, *_: object) -> None:
        self.pool.shutdown(wait=False)
        self.client.close()

    def run(self, wanted: Iterator[tuple[Item, Article | None]]) -> Iterator[tuple[Item, Made | Failure | None]]:
        try:
            yield from super().run(wanted)
        except CancelledError:
            raise ClusterError(f"{self.scheduler}: the scheduler is gone; start it, and run this again") from None

    def _submit(self, articles: list[Article]) -> "Future[list[Made | Failure]]":
        path = self.gazetteer.path
        return self.pool.submit(
            _make_there,
            self.make,
            articles,
            None if path == shipped("gazetteer.csv") else path.resolve(),
            self.gazetteer.world is not None,
            self.gazetteer.own,
        )

    def _replace(self) -> None:
        """Nothing: Dask starts its workers again by itself."""


def _chunks(wanted: Iterator[tuple[Item, Article | None]]) -> Iterator[_Chunk[Item]]:
    items: list[tuple[Item, Article | None]] = []
    size = 0
    for item, article in wanted:
        items.append((item, article))
        size += len(article.text) if article is not None else 0
        if len(items) == _CHUNK or size >= _CHUNK_CHARACTERS:
            yield _Chunk(items)
            items, size = [], 0
    if items:
        yield _Chunk(items)


# --- in a process -------------------------------------------------------------------------------------------------------


class _Here:
    """What a process codes with."""

    gazetteer: Gazetteer | None = None


def _begin(gazetteer: Path, world: bool, own: tuple[Row, ...]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever is interrupted by a key is the process that the user sees
    if _Here.gazetteer is None:
        _Here.gazetteer = Gazetteer.load(gazetteer, world=world, own=own)
    gc.freeze()  # what is there now is no garbage ever: looking for some in it would copy memory that the processes share
    gc.set_threshold(50_000, 20, 20)  # coding makes many objects and hardly any that garbage collection must find
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave when the process that started this one is gone, also where it was killed and could not say so."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _make_some(make: Callable[[Article, list[Event]], Made], articles: list[Article]) -> list[Made | Failure]:
    assert _Here.gazetteer is not None
    return [_make_one(make, article, _Here.gazetteer) for article in articles]


def _make_there(
    make: Callable[[Article, list[Event]], Made],
    articles: list[Article],
    gazetteer: Path | None,
    world: bool,
    own: tuple[Row, ...],
) -> list[Made | Failure]:
    """As :func:`_make_some` on another machine, by its own copy of the gazetteer that comes with Dateline or a file all can read."""
    loaded = _loaded(gazetteer, world, own)
    return [_make_one(make, article, loaded) for article in articles]


@cache
def _loaded(gazetteer: Path | None, world: bool, own: tuple[Row, ...]) -> Gazetteer:
    return Gazetteer.load(gazetteer, world=world, own=own)


def _make_one(make: Callable[[Article, list[Event]], Made], article: Article, gazetteer: Gazetteer) -> Made | Failure:
    try:
        return make(article, code(article, gazetteer))
    except Exception as error:  # noqa: BLE001 -- a mistake of ours in one article must not cost the others
        return Failure(f"{type(error).__name__}: {error}", traceback.format_exc())
