"""Coding many articles on all processors of a machine: the same events, in the same order, in bounded memory.

Coding is pure, so an article may be coded in any process. A few articles are coded here, since starting processes costs more
than they do; of many, some chunks at a time are with the processes, and what comes back is given in the order of the
articles. A process that dies, as one does that the system needs the memory of, is replaced, and what it had is coded again.
"""

import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Generic, Self, TypeVar

from geo.coder import code
from geo.model import Article, Event
from geo.place.gazetteer import Gazetteer

__all__ = ["Failure", "code_all", "default_processes"]

Item = TypeVar("Item")

_FEW = 24
"""Articles that one process codes in the time that others need to start."""

_CHUNK = 8
"""Articles that go to a process at once, so that handing them over costs little."""

_CHUNK_CHARACTERS = 40_000
_AHEAD = 3
"""Chunks for each process that are read ahead of what was given back."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why an article gave no events: the error's class and words, and its traceback."""

    what: str
    trace: str = ""


Coded = list[Event] | Failure


def default_processes() -> int:
    """As many processes as this one may use processors."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def code_all(
    wanted: Iterable[tuple[Item, Article | None]], gazetteer: Gazetteer, processes: int | None = None
) -> Iterator[tuple[Item, Coded]]:
    """Each item with the events of its article, in the order of ``wanted``; no events where it has no article.

    ``processes`` is how many to use at most: by default one a processor, and none beside this one for a few articles or for 1.
    ``wanted`` is read as the work goes on, so it may be endless.
    """
    processes = default_processes() if processes is None else processes
    wanted = iter(wanted)
    first = list(islice(wanted, _FEW + 1)) if processes > 1 else []
    if len(first) <= _FEW:
        for item, article in chain(first, wanted):
            yield item, _code_one(article, gazetteer) if article is not None else []
        return
    # The first is coded here: what is made when it is first needed need not be made in each process.
    item, article = first.pop(0)
    yield item, _code_one(article, gazetteer) if article is not None else []
    with _Processes(gazetteer, processes) as work:
        yield from work.run(chain(first, wanted))


@dataclass(slots=True)
class _Chunk(Generic[Item]):
    """Some items, and what is to come of their articles."""

    items: list[tuple[Item, Article | None]]
    future: "Future[list[Coded]]" = field(default_factory=Future)

    @property
    def articles(self) -> list[Article]:
        return [article for _, article in self.items if article is not None]


@dataclass
class _Processes:
    """Processes that code, for as long as the context lasts."""

    gazetteer: Gazetteer
    count: int
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
            initargs=(self.gazetteer.path, self.gazetteer.world is not None),
        )

    def run(self, wanted: Iterator[tuple[Item, Article | None]]) -> Iterator[tuple[Item, Coded]]:
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
                coded = chunk.future.result()
            except BrokenProcessPool:
                self._replace()
                coded = self._alone(chunk.articles)
                for other in ahead:
                    if not other.future.done() or other.future.exception() is not None:
                        self._give(other)
            events = iter(coded)
            for item, article in chunk.items:
                yield item, next(events) if article is not None else []

    def _give(self, chunk: _Chunk[Item]) -> None:
        try:
            chunk.future = self.pool.submit(_code_some, chunk.articles)
        except BrokenProcessPool as error:  # told when the events are asked for
            chunk.future = Future()
            chunk.future.set_exception(error)

    def _replace(self) -> None:
        self.pool.shutdown(wait=True, cancel_futures=True)
        self._start()

    def _alone(self, articles: list[Article]) -> list[Coded]:
        """The events of articles while nothing else is coded, so that it is seen which of them a process dies of."""
        try:
            return self.pool.submit(_code_some, articles).result()
        except BrokenProcessPool:
            self._replace()
        if len(articles) == 1:
            return [Failure("the process that coded it died; is there too little memory for it?")]
        return [coded for article in articles for coded in self._alone([article])]


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


def _begin(gazetteer: Path, world: bool) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever is interrupted by a key is the process that the user sees
    if _Here.gazetteer is None:
        _Here.gazetteer = Gazetteer.load(gazetteer, world=world)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave when the process that started this one is gone, also where it was killed and could not say so."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _code_some(articles: list[Article]) -> list[Coded]:
    assert _Here.gazetteer is not None
    return [_code_one(article, _Here.gazetteer) for article in articles]


def _code_one(article: Article, gazetteer: Gazetteer) -> Coded:
    try:
        return code(article, gazetteer)
    except Exception as error:  # noqa: BLE001 -- a mistake of ours in one article must not cost the others
        return Failure(f"{type(error).__name__}: {error}", traceback.format_exc())
