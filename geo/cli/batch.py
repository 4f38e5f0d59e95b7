"""The articles of several paths, one after the other: what is bad is told, counted and left behind."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from geo.article import read, read_bytes
from geo.cli.console import complain
from geo.errors import ArticleError, DatelineError, NotFetched
from geo.explain import printable
from geo.model import Article, Event
from geo.storage import is_url

if TYPE_CHECKING:
    from geo.parallel import Failure
    from geo.place.gazetteer import Gazetteer

__all__ = ["Batch", "our_mistake", "trying"]

Made = TypeVar("Made")

_OF_A_STORE = frozenset({".db", ".db-shm", ".db-wal"})  # which may lie in the folder that is added
_SHOWN = 5
"""Articles that are named in a word of warning."""


def our_mistake(what: str) -> str:
    """The sentence for an error that nobody foresaw, named by its class and words: it is ours, and here is how to see more."""
    return f"Dateline itself failed ({printable(what)}); set DATELINE_DEBUG=1 to see where, and report it"


def trying(read_one: Callable[[Article], Made], article: Article) -> Made | ArticleError:
    """What ``read_one`` makes of ``article``, or an error: a mistake of ours in one article must not cost the others."""
    try:
        return read_one(article)
    except DatelineError:
        raise
    except Exception as error:
        if os.environ.get("DATELINE_DEBUG"):
            raise
        return ArticleError(f"{article.id}: {our_mistake(f'{type(error).__name__}: {error}')}")


@dataclass
class Batch:
    """The articles of several paths, each id once; what cannot be read is told and counted in ``failed``.

    ``on_file`` is called after each file. A path may be the URL of a storage; or a web address, which is asked for only when
    ``online`` is set.
    """

    paths: tuple[Path | str, ...]
    published: date | None = None
    office: str | None = None
    online: bool = False
    on_file: Callable[[], None] = lambda: None
    failed: int = 0
    _early: list[str] = field(default_factory=list)
    _unread: Counter[str] = field(default_factory=Counter)
    _seen: dict[str, int] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Article]:
        for path in self.paths:
            for article in self._read(path):
                first = self._seen.get(article.id)
                if first is None:
                    self._seen[article.id] = hash(article)
                    if article.published > datetime.now(UTC).date() + timedelta(1):  # of tomorrow it may be already, elsewhere
                        self._early.append(f"{article.id} ({article.published})")
                    yield article
                elif first != hash(article):
                    self._fail(
                        ArticleError(
                            f'{path}: another article of this run has the id "{article.id}"; give each its own id in a manifest'
                        )
                    )

    def _read(self, path: Path | str) -> Iterator[Article]:
        if isinstance(path, Path) or is_url(path):
            yield from read(
                path,
                published=self.published,
                office=self.office,
                on_error=self._fail,
                on_file=lambda: self.on_file(),
                on_unread=lambda file: self._unread.update([file.suffix.lower() or "no ending"]),
            )
            return
        try:
            name, raw = self._fetch(path)
        except NotFetched as error:
            self._fail(error)
        else:
            yield from read_bytes(name, raw, published=self.published, office=self.office, on_error=self._fail)
        self.on_file()

    def _fetch(self, address: str) -> tuple[str, bytes]:
        from geo.article.fetch import fetch

        if self.online:
            return fetch(address)
        raise NotFetched(
            f"{address}: a web address is asked for only by `add` and `code`, with --online; add it, or save the page and name the file"
        )

    def each(self, read_one: Callable[[Article], Made]) -> Iterator[tuple[Article, Made]]:
        """Each article with what ``read_one`` makes of it; one at which it fails is told, and the rest goes on."""
        for article in self:
            made = trying(read_one, article)
            if isinstance(made, ArticleError):
                self._fail(made)
            else:
                yield article, made

    def coded(
        self, gazetteer: "Gazetteer", processes: int | None, scheduler: str | None
    ) -> Iterator[tuple[Article, list[Event]]]:
        """Each article with its events, coded by several processes or a cluster; one that cannot be coded is told, and the rest goes on."""
        from geo.parallel import Failure, code_all

        for article, events in code_all(((article, article) for article in self), gazetteer, processes, scheduler):
            if isinstance(events, Failure):
                self.fail(article, events)
            else:
                yield article, events

    def fail(self, article: Article, failure: "Failure") -> None:
        """Tell and count that ``article`` could not be coded."""
        if os.environ.get("DATELINE_DEBUG"):
            sys.stderr.write(failure.trace)
        self._fail(ArticleError(f"{article.id}: {our_mistake(failure.what)}"))

    def _fail(self, error: ArticleError) -> None:
        self.failed += 1
        complain(error)

    def leave(self, *, quiet: bool = False) -> None:
        """Tell of days yet to come and of kinds of file that were passed over, unless ``quiet``; exit with 1 when an article failed."""
        if self._early and not quiet:
            more = f" and {len(self._early) - _SHOWN} more" if len(self._early) > _SHOWN else ""
            click.echo(
                printable(f"published on a day yet to come: {', '.join(self._early[:_SHOWN])}{more}; is it right?"), err=True
            )
        unread = sorted((suffix, number) for suffix, number in self._unread.items() if suffix not in _OF_A_STORE)
        if unread and not quiet:
            kinds = ", ".join(f"{number} {suffix}" for suffix, number in unread)
            click.echo(printable(f"passed over, files of kinds that are not read: {kinds}"), err=True)
        if self.failed:
            sys.exit(1)
