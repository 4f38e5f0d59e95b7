"""What the commands share: options, and printing as every command prints."""

import errno
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import click
from click.core import ParameterSource

from geo import codebook
from geo.article import parse_day
from geo.errors import reason
from geo.explain import printable, shorten
from geo.storage import is_url

if TYPE_CHECKING:
    from geo.place.gazetteer import Gazetteer
    from geo.store import EventStore

__all__ = [
    "END",
    "EVENT_CELLS",
    "GAZETTEER",
    "KIND",
    "OFFICE",
    "ONLINE",
    "PATHS",
    "PROCESSES",
    "PUBLISHED",
    "SCHEDULER",
    "SOURCE",
    "START",
    "STATUS",
    "STORE",
    "TOLD",
    "complain",
    "country",
    "day",
    "event_row",
    "format_option",
    "load_gazetteer",
    "named_sources",
    "open_store",
    "os_sentence",
    "show",
    "show_json",
    "show_table",
    "writing_whole",
]

Command = TypeVar("Command", bound=Callable[..., Any])


def os_sentence(error: OSError) -> str:
    """What an operating system's error says: of which file, and why."""
    if error.errno == errno.ENOSPC and not error.filename:  # whatever else is written says its name
        return f"standard output: {reason(error)}"
    return f"{error.filename}: {reason(error)}" if error.filename else reason(error)


def day(value: str) -> date:
    """A day of the command line."""
    try:
        return parse_day(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def country(value: str) -> str:
    """A country code of the command line."""
    if len(value) == 2 and value.isascii() and value.isalpha():
        return value.upper()
    raise click.BadParameter(f'"{value}" is no country code; write two letters, as AM')


PUBLISHED = click.option(
    "--published", type=day, metavar="DATE", help="The publication day of what gives none itself, as 2022-09-14."
)
GAZETTEER = click.option(
    "--gazetteer",
    "gazetteer_path",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="This gazetteer.csv, in the place of the one that comes with Dateline and of your own rows.",
)
STORE = click.option(
    "--store",
    "where",
    metavar="PATH",
    envvar="DATELINE_STORE",
    help="The store's file or database URL; else $DATELINE_STORE, else the user's data folder.",
)


SOURCE = click.option(
    "--source",
    "sources",
    metavar="PATH",
    multiple=True,
    help="Files to look at in place of the store, read-only: GeoParquet of Dateline, CSV of UCDP GED or ACLED, a folder or an "
    "address that fsspec reads; may be given several times. Else, without --store, $DATELINE_SOURCE, one a line.",
)
START = click.option("--start", type=day, metavar="DATE", help="Events on or after this day; the undated are left out.")
END = click.option("--end", type=day, metavar="DATE", help="Events on or before this day; the undated are left out.")
KIND = click.option("--kind", type=click.Choice(["incident", "statement"]), help="Of this kind only.")
OFFICE = click.option("--office", metavar="NAME", help="The office of what names none itself, as AFP.")
PROCESSES = click.option(
    "--processes",
    type=click.IntRange(1),
    metavar="NUMBER",
    help="Code many articles by so many processes; one for each processor unless given.",
)
ONLINE = click.option("--online", is_flag=True, help="Let a PATH be a web address: of a feed, a page or a table.")
SCHEDULER = click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Code them on the workers of this Dask scheduler instead, as tcp://host:8786.",
)


class _PathOrUrl(click.ParamType[Path | str]):
    """A path; or a URL of a storage or an address of the web, as it was written."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path | str:  # noqa: ARG002
        said = str(value)
        return said if is_url(said) or said.lower().startswith(("http://", "https://")) else Path(said)


PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=_PathOrUrl())


_STATUSES = click.option(
    "--status",
    "statuses",
    type=click.Choice(["proposed", "accepted", "corrected", "rejected"]),
    multiple=True,
    help="Events with this status only; may be given several times. Else all but the rejected.",
)
_REVIEWED = click.option("--reviewed", is_flag=True, help="Events that somebody has accepted or corrected, only.")


def STATUS(command: Command) -> Command:  # noqa: N802 -- it stands among the options
    """The options that choose events by what people said of them."""
    return _STATUSES(_REVIEWED(command))


TOLD = click.option(
    "--told",
    type=click.Choice(list(codebook.TOLD)),
    multiple=True,
    help="Events whose passage itself tells this, only: an act that a rule reads, not likeness; a day or a place that is not "
    "implied. May be given several times.",
)


def format_option(*names: str, default: str) -> Callable[[Command], Command]:
    """The option that says in which of these forms to print."""
    return click.option(
        "--format", "form", type=click.Choice(names), default=default, show_default=True, help="How it is printed."
    )


def named_sources(sources: tuple[str, ...]) -> tuple[str, ...]:
    """The files to look at in place of the store: those of ``--source``; else, unless there is a ``--store``, of $DATELINE_SOURCE."""
    is_store_given = click.get_current_context().get_parameter_source("where") is ParameterSource.COMMANDLINE
    if sources and is_store_given:
        raise click.UsageError("--store and --source each name what to look at; give one of them")
    if sources or is_store_given:
        return sources
    return tuple(filter(None, os.environ.get("DATELINE_SOURCE", "").splitlines()))


def load_gazetteer(path: Path | None) -> "Gazetteer":
    """The gazetteer at ``path`` alone, else the one that comes with Dateline and the user's own rows before it."""
    from geo.place.gazetteer import Gazetteer
    from geo.place.own import own_rows

    return Gazetteer.load(path) if path else Gazetteer.load(own=own_rows())


def open_store(where: str | None, *, create: bool = False) -> "EventStore":
    """The store that the command names."""
    from geo.store import EventStore

    return EventStore(where, create=create)


def show(text: str) -> None:
    """Prints a line, in UTF-8 wherever it goes."""
    click.echo(text.encode("utf-8", "replace"))


def show_json(value: Any) -> None:
    """Prints a line of JSON."""
    show(json.dumps(value, ensure_ascii=False))


def show_table(headings: list[str], rows: Iterable[Iterable[object]], *, widest: int = 100) -> None:
    """Columns as wide as their widest cell; an empty cell for ``None``."""
    cells = [headings, *([shorten("" if cell is None else str(cell), widest) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        show("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def complain(error: Exception) -> None:
    """Tells on standard error what is wrong."""
    bar = "\r\x1b[K" if sys.stderr.isatty() else ""  # a bar that stands there gives way
    click.echo(f"{bar}Error: {printable(str(error))}", err=True)


@contextmanager
def writing_whole(path: Path | None) -> Iterator[BinaryIO]:
    """A file to write to, which becomes ``path`` at the end, or leaves that as it was: a full disk must not cost the last good one.

    A link stays and what it leads to is written; a pipe or a device is written to as it is. Without ``path`` it is the standard
    output.
    """
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()  # what cannot be written is told now, not when the program ends
        return
    try:
        if path.exists() and not path.is_file():
            with path.open("wb") as file:
                yield file
            return
        target = Path(os.path.realpath(path))
        part = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            with part.open("wb") as file:
                yield file
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise click.ClickException(f"{path}: cannot be written ({reason(error)}); name another file with -o") from error


EVENT_CELLS = ("event_id", "date_start", "date_end", "event_type", "place", "actor1", "actor2")
"""The heads of a table of events; what else is told of each and the excerpt stand behind them."""


def event_row(record: dict[str, Any], *more: object) -> list[object]:
    """A record's cells in a table of events, ``more`` of them before the excerpt."""
    # The place an event stands at comes first; what its words are about is no place of it.
    place = next((p["name"] for p in record["places"] if p["role"] in ("scene", "venue", "seat")), None)
    return [
        record["event_id"],
        record["date_start"],
        record["date_end"],
        record["event_type"],
        place,
        shorten(record["actor1"] or "", 30),
        shorten(record["actor2"] or "", 30),
        *more,
        shorten(record["excerpt"]["text"], 80),
    ]
