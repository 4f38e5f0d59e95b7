"""``dateline add``: articles of every form into the store."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from geo.article import count_files
from geo.cli.batch import Batch
from geo.cli.console import (
    GAZETTEER,
    OFFICE,
    ONLINE,
    PATHS,
    PROCESSES,
    PUBLISHED,
    SCHEDULER,
    STORE,
    load_gazetteer,
    open_store,
    show,
)
from geo.explain import printable
from geo.model import Article

if TYPE_CHECKING:
    from geo.intake import Taken

__all__ = ["add"]


@click.command("add")
@PATHS
@PUBLISHED
@OFFICE
@GAZETTEER
@STORE
@PROCESSES
@SCHEDULER
@ONLINE
@click.option("--quiet", "-q", is_flag=True, help="Say only what was refused; no bar, no sum.")
@click.option("--verbose", "-v", is_flag=True, help="Say what became of each article.")
def add(
    paths: tuple[Path | str, ...],
    published: date | None,
    office: str | None,
    gazetteer_path: Path | None,
    where: str | None,
    processes: int | None,
    scheduler: str | None,
    online: bool,
    quiet: bool,
    verbose: bool,
) -> None:
    """Code articles and keep them in the store; a second time it changes nothing.

    PATH is a file or a folder of files: text (.txt with a header), pages (.html), tables (.csv, .jsonl, .parquet), Word (.docx),
    PDF with a text layer, feeds (.rss, .atom, .xml); or the URL of one in a storage (s3://…). The day and the office come from the header, the page or the table, else from the
    file's name (AFP_2022-09-14.txt), else from --published and --office. An article that is there already, also with other
    white space or under another name, is known again; a later version takes the place of the one before.

    Many articles are coded by several processes, one for each processor unless --processes says otherwise.

    Each article is stored whole or not at all, so a run that was stopped can simply be started again. What cannot be read is
    named, the rest goes on, and the exit code is 1.

    \b
    Example:
      dateline add depeches/ --published 2022-09-14
      dateline add export.jsonl rapport.pdf notes.docx --office OCHA --verbose
      dateline add s3://bucket/corpus.parquet
      dateline add https://example.org/feed.xml --online
    """
    from geo.article.same import Known
    from geo.intake import take_all
    from geo.parallel import Failure

    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose say the opposite; give one of them")
    gazetteer = load_gazetteer(gazetteer_path)
    became: Counter[str] = Counter()
    events_added = 0
    with open_store(where, create=True) as store, _progress(paths, hidden=quiet or verbose) as step:
        known = Known.of(store.seen(), store.find_article)
        batch = Batch(paths, published, office, online, step)
        for article, taken in take_all(batch, known, store, gazetteer, processes, scheduler):
            if isinstance(taken, Failure):
                batch.fail(article, taken)
                continue
            outcome = "same" if not taken.changed else "new" if taken.verdict == "new" else "update"
            became[outcome] += 1
            events_added += taken.events if taken.changed else 0
            if verbose:
                show(printable(_told(article, taken, known.published(taken.id))))
    if not quiet:
        show(
            f"articles added: {became['new']}, updated: {became['update']} (events: {events_added}), "
            f"already there: {became['same']}, refused: {batch.failed}"
        )
    batch.leave(quiet=quiet)


def _told(article: Article, taken: "Taken", there: date | None) -> str:
    """One line on what became of ``article``; ``there`` is the publication day under which it is there."""
    other = f" as {taken.id}" if taken.id != article.id else ""
    if taken.changed:
        return f"{'added' if taken.verdict == 'new' else 'updated'}: {article.id}{other}, {article.published}, events: {taken.events}"
    day = f", of {there}" if there not in (None, article.published) else ""
    return f"{'a later version is there' if taken.verdict == 'older' else 'already there'}: {article.id}{other}{day}"


@contextmanager
def _progress(paths: tuple[Path | str, ...], *, hidden: bool) -> Iterator[Callable[[], None]]:
    """A bar on standard error that moves on with each call, when that is a terminal and there is something to wait for."""
    total = 0
    if not hidden and sys.stderr.isatty():
        total = sum(count_files(path) if isinstance(path, Path) else 1 for path in paths)
    if total < 2:
        yield lambda: None
        return
    with click.progressbar(length=total, label="Reading", file=sys.stderr) as bar:
        yield lambda: bar.update(1)
