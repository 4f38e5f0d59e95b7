"""Taking articles in: which are there already, which are new, and what is stored of each; for screen and command line alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from geo.article.same import Known, Sameness, Seen, Verdict, see
from geo.coder import code
from geo.errors import NotStored
from geo.features import where_drawn
from geo.model import Article, Event
from geo.parallel import Failure, code_all, make_all
from geo.place.gazetteer import Gazetteer
from geo.place.spellings import key
from geo.reader import reader_digest
from geo.store import Addition, EventStore, Written

__all__ = ["Standing", "Taken", "compare", "naming", "recode", "take_all", "take_in"]

_TOGETHER = 16
"""Articles that are stored at once when there are many, since each time the disk is waited for."""


class Standing(NamedTuple):
    """What an article is to those that are there, and whether the store would change if it were taken in."""

    same: Sameness
    changes: bool


def compare(article: Article, known: Known, read_by: str) -> Standing:
    """How ``article`` stands to those that are ``known``: what is there already changes nothing, unless other rules than ``read_by`` read it."""
    found = known.find(article)
    is_read = found.id != article.id or known.read_by(article.id) == read_by
    return Standing(found, changes=found.verdict != "older" and not (found.verdict == "same" and is_read))


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an article: under which id it is there, with how many events, and whether the store changed.

    ``first`` is the id of the first of its events that has a place, ``None`` where none has or nothing was coded.
    """

    verdict: Verdict
    id: str
    events: int
    changed: bool
    first: str | None = None


def take_in(article: Article, known: Known, store: EventStore, gazetteer: Gazetteer) -> Taken:
    """Code ``article`` and store it, unless the store holds it, or a later version of it, under another name; nor is one coded
    again that is there as it was read by the same rules and gazetteer.

    An update takes the place and the id of what it updates, so that what was said of the older version finds the newer one.
    ``known`` are the articles of ``store``; afterwards it knows this one too.
    """
    read_by = reader_digest(gazetteer)
    asked = _ask(article, known, read_by)
    if asked.kept is None:
        taken = _keep(asked, None, store, read_by)
        events = store.events(article_id=asked.id)
        return replace(taken, events=len(events), first=_first(events))
    taken = _keep(asked, _read(asked.kept, code(asked.kept, gazetteer)), store, read_by)
    if taken.id == asked.kept.id:
        known.put(asked.kept, read_by, article.id)
    return taken


def take_all(
    articles: Iterable[Article],
    known: Known,
    store: EventStore,
    gazetteer: Gazetteer,
    processes: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[Article, Taken | Failure]]:
    """As :func:`take_in` for each article, in their order, coded by several processes or a cluster (:func:`geo.parallel.make_all`).

    An article that cannot be coded is not stored, and ``known`` does not know it. Those that follow each other are stored some
    at a time, each whole.
    """
    read_by = reader_digest(gazetteer)

    def wanted() -> Iterator[tuple[_Asked, Article | None]]:
        for article in articles:
            asked = _ask(article, known, read_by)
            if asked.kept is not None:
                known.put(asked.kept, read_by, article.id)  # before it is stored: the next may be the same
            yield asked, asked.kept

    read = make_all(_read, wanted(), gazetteer, processes, scheduler)
    while some := list(islice(read, _TOGETHER)):
        for one, taken in _keep_all(some, store, read_by):
            if isinstance(taken, Failure) or taken.id != one.id:
                known.drop(one.id)
            yield one.article, taken


@dataclass(frozen=True, slots=True)
class _Asked:
    """An article, what it is to those that are there, and under its id there what is to be coded, with what that is known again
    by: nothing of an older version, nor of what is there as the same rules and gazetteer read it.
    """

    article: Article
    verdict: Verdict
    id: str
    kept: Article | None
    seen: Seen | None = None
    overtaken: bool = False  # an older version that was not known for one before


def _ask(article: Article, known: Known, read_by: str) -> _Asked:
    found, changes = compare(article, known, read_by)
    if not changes:
        overtaken = found.verdict == "older" and known.overtake(article, found.id)
        return _Asked(article, found.verdict, found.id, None, overtaken=overtaken)
    return _Asked(article, found.verdict, found.id, replace(article, id=found.id), see(article, read_by))


class _Read(NamedTuple):
    """What is kept of an article's events, and the first that has a place."""

    written: Written
    first: str | None


def _read(article: Article, events: list[Event]) -> _Read:
    return _Read(Written.of(article, events), _first(events))


def _keep(asked: _Asked, read: _Read | None, store: EventStore, read_by: str) -> Taken:
    ((_, taken),) = _keep_all([(asked, read)], store, read_by)
    assert isinstance(taken, Taken)
    return taken


def _keep_all(
    some: Sequence[tuple[_Asked, _Read | Failure | None]], store: EventStore, read_by: str
) -> Iterator[tuple[_Asked, Taken | Failure]]:
    """What became of each of ``some``, once what was read of them is stored."""
    additions = [
        Addition(asked.kept, read.written, asked.article.id, asked.seen)
        for asked, read in some
        if asked.kept and isinstance(read, _Read)
    ]
    added = iter(store.add_all(additions, read_by) if additions else ())
    for asked, read in some:
        if isinstance(read, Failure):
            yield asked, read
        elif read is None:
            if asked.overtaken:
                store.overtake(asked.article, asked.id)
            yield asked, Taken(asked.verdict, asked.id, 0, changed=False)
        else:
            there, changed = next(added)
            yield asked, _taken(asked, read, there, changed=changed)


def _taken(asked: _Asked, read: _Read, there: str, *, changed: bool) -> Taken:
    if there != asked.id:  # another program has added this text since its articles were asked for
        return Taken("same", there, 0, changed=False)
    # Read anew by newer rules, the same article may give other events.
    verdict: Verdict = "update" if changed and asked.verdict == "same" else asked.verdict
    return Taken(verdict, asked.id, len(read.written.rows), changed, read.first)


def _first(events: list[Event]) -> str | None:
    return next((event.id for event in events if where_drawn(event) and event.when), None)


def naming(name: str, articles: Iterable[Article]) -> list[Article]:
    """Those of ``articles`` that name ``name``, whatever its case, accents and hyphens."""
    form = f" {key(name)} "
    return [article for article in articles if form in f" {key(article.text)} "]


def recode(
    articles: Iterable[Article], store: EventStore, gazetteer: Gazetteer, processes: int | None = None
) -> Iterator[tuple[Article, bool | Failure]]:
    """Code stored articles anew, as after a change of the gazetteer, and keep what comes of them; reviews stay where they bind.

    Yields each article with whether its events are others now. One that was dropped or updated meanwhile is left as it is.
    """
    read_by = reader_digest(gazetteer)
    for article, events in code_all(((article, article) for article in articles), gazetteer, processes):
        if isinstance(events, Failure):
            yield article, events
        else:
            yield article, _holds(store, article) and store.add(article, events, read_by)


def _holds(store: EventStore, article: Article) -> bool:
    try:
        return store.article(article.id) == article
    except NotStored:
        return False
