"""``dateline search``, ``backup``, ``check`` and ``vacuum``: the store as a whole, on the command line."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from geo.cli.console import STORE, format_option, open_store, show, show_json, show_table
from geo.explain import printable

__all__ = ["backup", "check", "search", "vacuum"]


@click.command("search")
@click.argument("words", nargs=-1, required=True, metavar="WORDS…")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="How many at most.")
@STORE
@format_option("jsonl", "table", default="table")
def search(words: tuple[str, ...], limit: int, where: str | None, form: str) -> None:
    """Find the stored articles that hold all of these words, the best first.

    Accents and case do not matter, a word may be a beginning, and what stands in quotation marks is one phrase.

    \b
    Examples:
      dateline search karabakh corridor
      dateline search '"corridor de Latchine"'
    """
    from geo.store.search import passage

    query = " ".join(words)
    if not any(letter.isalnum() for letter in query):
        raise click.UsageError("there is no word to look for; give one, as dateline search corridor")
    with open_store(where) as store:
        found = store.search(query, limit)
    if form == "jsonl":
        for article in found:
            span = passage(article, query)
            show_json(
                {
                    **asdict(article),
                    "published": article.published.isoformat(),
                    "passage": {"start": span.start, "end": span.end},
                }
            )
    else:
        show_table(
            ["id", "published", "office", "passage"],
            ((a.id, a.published, a.office, " ".join(a[passage(a, query)].split())) for a in found),
            widest=150,
        )


@click.command("backup")
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Put it in the place of a file that is there.")
@STORE
def backup(path: Path, force: bool, where: str | None) -> None:
    """Copy the store to FILE, whole and as it is at one moment, while other programs go on.

    The copy is a store: name it with --store to look into it, or put it in the place of the other.

    \b
    Example:
      dateline backup dateline-2022-09-14.db
    """
    with open_store(where) as store:
        size = store.backup(path, replace=force)
    show(f"{printable(str(path))}: {size:,} bytes")


@click.command("check")
@STORE
def check(where: str | None) -> None:
    """Read everything in the store, and name what is not as it should be.

    \b
    Example:
      dateline check
    """
    with open_store(where) as store:
        problems = store.check()
        counts = store.counts() if not problems else None
    for problem in problems:
        click.echo(printable(problem), err=True)
    if counts is None:
        sys.exit(1)
    show(
        f"{printable(store.name)}: articles: {counts.articles}, incidents: {counts.incidents}, statements: {counts.statements}; "
        "no problem found"
    )


@click.command("vacuum")
@STORE
def vacuum(where: str | None) -> None:
    """Give back the room that dropped articles took, and put the index in order.

    \b
    Example:
      dateline vacuum
    """
    with open_store(where) as store:
        before, after = store.vacuum()
    show(f"{printable(store.name)}: {before:,} bytes before, {after:,} after")
