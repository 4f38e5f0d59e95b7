"""The command line: ``python -m geo …``, also installed as ``dateline``; one function a command.

What was asked for goes to standard output, in UTF-8 and with the same bytes on every run; what went wrong goes to standard
error, one sentence each. A batch goes on past an article that cannot be read. Exit codes: 0; 1 for bad input; 2 for a command
that was used wrongly.

Each command imports what it needs when it runs: ``timex`` and ``places`` stand in pipes and must not wait for Streamlit,
geopandas or SQLAlchemy.
"""

import itertools
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from geo.article import parse_day, read
from geo.codebook import FEATURES
from geo.errors import ArticleError, DatelineError
from geo.model import Article, Event

if TYPE_CHECKING:
    from geo.place.gazetteer import Gazetteer
    from geo.store import EventStore

__all__ = ["cli", "main"]

Command = TypeVar("Command", bound=Callable[..., Any])


class _Commands(click.Group):
    """The commands in the order in which they are written below; an error of ours is told in its own sentence."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's own signature
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except DatelineError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            raise  # click ends quietly when `head` has had enough
        except OSError as error:
            raise click.ClickException(_os_sentence(error)) from error


def _os_sentence(error: OSError) -> str:
    reason = (error.strerror or str(error)).lower()
    return f"{error.filename}: {reason}" if error.filename else reason


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    if os.environ.get("DATELINE_DEBUG"):
        sys.exit(cli())
    try:
        sys.exit(cli())
    except Exception as error:  # noqa: BLE001 -- whoever waits at a terminal gets a sentence, whatever went wrong
        # Not an error we foresaw, so it is ours: say so, and how to see more.
        click.echo(
            f"Error: Dateline itself failed ({type(error).__name__}: {_printable(str(error))}); "
            "set DATELINE_DEBUG=1 to see where, and report it",
            err=True,
        )
        sys.exit(1)


# --- what commands share --------------------------------------------------------------------------------------------


def _day(value: str) -> date:
    try:
        return parse_day(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


_PUBLISHED = click.option(
    "--published", type=_day, metavar="DATE", help="The publication day of what gives none itself, as 2022-09-14."
)
_GAZETTEER = click.option(
    "--gazetteer",
    "gazetteer_path",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Another gazetteer.csv than the one that comes with Dateline.",
)
_STORE = click.option(
    "--store",
    "where",
    metavar="PATH",
    envvar="DATELINE_STORE",
    help="The store's file or database URL; else $DATELINE_STORE, else the user's data folder.",
)
_PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path(path_type=Path))


def _format(*names: str, default: str) -> Callable[[Command], Command]:
    return click.option(
        "--format", "form", type=click.Choice(names), default=default, show_default=True, help="How it is printed."
    )


def _load_gazetteer(path: Path | None) -> "Gazetteer":
    from geo.place.gazetteer import Gazetteer

    return Gazetteer.load(path)


def _open_store(where: str | None, *, create: bool = False) -> "EventStore":
    from geo.store import EventStore

    return EventStore(where, create=create)


def _print(text: str) -> None:
    click.echo(text.encode("utf-8", "replace"))


def _print_json(value: Any) -> None:
    _print(json.dumps(value, ensure_ascii=False))


def _printable(text: str) -> str:
    """``text`` on one line, without control characters: an article must not steer a terminal.

    >>> _printable("Des\\x1b[31m tirs\\n à Goma")
    'Des�[31m tirs à Goma'
    """
    return "".join(character if character.isprintable() else "\ufffd" for character in " ".join(text.split()))


def _shorten(text: str, length: int) -> str:
    flat = _printable(text)
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"


def _print_table(headings: list[str], rows: Iterable[Iterable[object]], *, widest: int = 100) -> None:
    """Columns as wide as their widest cell; an empty cell for ``None``."""
    cells = [headings, *([_shorten("" if cell is None else str(cell), widest) for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        _print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _complain(error: Exception) -> None:
    click.echo(f"Error: {_printable(str(error))}", err=True)


@dataclass
class _Batch:
    """The articles of several paths, each id once; what cannot be read is told and counted in ``failed``."""

    paths: tuple[Path, ...]
    published: date | None = None
    failed: int = 0
    _seen: dict[str, Article] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Article]:
        for path in self.paths:
            for article in read(path, published=self.published, on_error=self._fail):
                first = self._seen.setdefault(article.id, article)
                if first is article:
                    yield article
                elif first != article:
                    self._fail(
                        ArticleError(
                            f'{path}: another article of this run has the id "{article.id}"; give each its own id in a manifest'
                        )
                    )

    def _fail(self, error: ArticleError) -> None:
        self.failed += 1
        _complain(error)

    def leave(self) -> None:
        """Exit with 1 when an article failed."""
        if self.failed:
            sys.exit(1)


# --- the commands ---------------------------------------------------------------------------------------------------


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="dateline", prog_name="dateline")
def cli() -> None:
    """Read French news dispatches and put every incident and statement on a map, at a place and a day, with the words it
    was read from.
    """


@cli.command("code")
@_PATHS
@_PUBLISHED
@_GAZETTEER
@_format("jsonl", "csv", "geojson", "table", default="table")
def code_command(paths: tuple[Path, ...], published: date | None, gazetteer_path: Path | None, form: str) -> None:
    """Code articles and print their events; nothing is stored.

    PATH is a .txt file with a header, a .csv manifest or table of texts, a .jsonl or .html file, or a folder of these.

    \b
    Example:
      dateline code depeches/ --format jsonl > events.jsonl
    """
    from geo.coder import code
    from geo.record import to_record

    gazetteer = _load_gazetteer(gazetteer_path)
    batch = _Batch(paths, published)
    if form == "jsonl":
        for article in batch:
            for event in code(article, gazetteer):
                _print_json(to_record(event, article))
    else:
        coded = [(article, code(article, gazetteer)) for article in batch]
        _print_events([event for _, events in coded for event in events], {article.id: article for article, _ in coded}, form)
    batch.leave()


@cli.command("timex")
@_PUBLISHED
@_format("jsonl", "table", default="table")
def timex_command(published: date | None, form: str) -> None:
    """Print the time expressions of the text on standard input, and the days they mean.

    The input is plain text, or one {"text": …, "published": …} a line; each gives one list, on one line with --format jsonl.

    \b
    Example:
      echo "Des tirs mardi soir." | dateline timex --published 2022-09-14
    """
    from geo.timex.find import find_timexes
    from geo.timex.resolve import resolve_timexes

    def timexes(article: Article) -> list[dict[str, Any]]:
        found = find_timexes(article)
        return [
            {
                "start": timex.span.start,
                "end": timex.span.end,
                "text": article[timex.span],
                "date_start": _iso(when.start),
                "date_end": _iso(when.end),
                "date_prec": when.date_prec,
                "rule": timex.rule,
            }
            for timex, when in zip(found, resolve_timexes(article, found), strict=True)
            if when is not None
        ]

    _answer(timexes, form, ["start", "end", "text", "date_start", "date_end", "date_prec", "rule"], published, dated=True)


@cli.command("places")
@_GAZETTEER
@_format("jsonl", "table", default="table")
def places_command(gazetteer_path: Path | None, form: str) -> None:
    """Print the place names of the text on standard input, and the places they mean.

    The input is plain text, or one {"text": …} a line; each gives one list, on one line with --format jsonl. A name that
    nothing resolves has no place_id.

    \b
    Example:
      echo "Des tirs près de Goma." | dateline places
    """
    from geo.place.find import find_toponyms
    from geo.place.resolve import resolve_toponyms

    gazetteer = _load_gazetteer(gazetteer_path)

    def places(article: Article) -> list[dict[str, Any]]:
        found = find_toponyms(article, gazetteer)
        return [
            {
                "start": toponym.span.start,
                "end": toponym.span.end,
                "text": article[toponym.span],
                "place_id": where.place.id if where else None,
                "name": where.place.name if where else None,
                "latitude": where.place.latitude if where else None,
                "longitude": where.place.longitude if where else None,
                "where_prec": where.where_prec if where else None,
                "rule": toponym.rule,
            }
            for toponym, where in zip(found, resolve_toponyms(article, found, gazetteer), strict=True)
            if where is not None or not toponym.candidates
        ]

    columns = ["start", "end", "text", "place_id", "name", "latitude", "longitude", "where_prec", "rule"]
    _answer(places, form, columns, None, dated=False)


@cli.command("resolve")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@_GAZETTEER
@_format("jsonl", "table", default="table")
def resolve_command(names: tuple[str, ...], gazetteer_path: Path | None, form: str) -> None:
    """Look names up: the places that bear each, best first.

    \b
    Example:
      dateline resolve Djermouk "New York"
    """
    gazetteer = _load_gazetteer(gazetteer_path)
    for name in names:
        places = [
            {
                "place_id": place.id,
                "name": place.name,
                "latitude": place.latitude,
                "longitude": place.longitude,
                "feature": place.feature,
                "country": place.country,
                "where_prec": FEATURES[place.feature].where_prec,
            }
            for place in gazetteer.lookup(name)
        ]
        if form == "jsonl":
            _print_json({"name": name, "places": places})
        elif places:
            _print(f"{_printable(name)}:")
            _print_table(list(places[0]), (place.values() for place in places))
        else:
            _print(f"{_printable(name)}: no place bears this name; add a row to gazetteer.csv")


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _answer(
    find: Callable[[Article], list[dict[str, Any]]],
    form: str,
    columns: list[str],
    published: date | None,
    *,
    dated: bool,
) -> None:
    """Print what ``find`` makes of each text on standard input; exit with 1 when one was refused (``null`` in its line)."""
    failed = False
    for article in _texts_on_stdin(published, dated=dated):
        if isinstance(article, ArticleError):
            failed = True
            _complain(article)
            if form == "jsonl":
                _print_json(None)
        elif form == "jsonl":
            _print_json(find(article))
        else:
            _print_table(columns, (mention.values() for mention in find(article)))
    if failed:
        sys.exit(1)


def _texts_on_stdin(published: date | None, *, dated: bool) -> Iterator[Article | ArticleError]:
    """An article for each text on standard input, or what is wrong with it.

    JSON lines when the first character is ``{``, read and answered one by one; else the whole is one text.
    """
    stream = sys.stdin.buffer
    head = b""
    for line in stream:
        head += line
        if line.strip():
            break
    if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        try:
            text = (head + stream.read()).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
        except UnicodeDecodeError:
            yield ArticleError("standard input: not UTF-8 text; convert it, or give the file to `dateline explain`")
        else:
            yield _text_on_stdin("standard input", {"text": text}, published, dated=dated)
        return
    number = 0
    for line in itertools.chain(head.splitlines(), stream):
        if not line.strip():
            continue
        number += 1
        try:
            written = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            written = None
        yield _text_on_stdin(f"standard input, text {number}", written, published, dated=dated)


def _text_on_stdin(where: str, written: Any, published: date | None, *, dated: bool) -> Article | ArticleError:
    if not isinstance(written, dict) or not isinstance(written.get("text"), str):
        return ArticleError(f'{where}: no JSON object with a "text" string; write {{"text": …, "published": "2022-09-14"}}')
    try:
        day = parse_day(str(written["published"])) if written.get("published") else published
    except ValueError as error:
        return ArticleError(f"{where}: published {error}")
    if day is None and dated:
        return ArticleError(f'{where}: no publication date; give --published 2022-09-14 or a "published" key')
    return Article(where, day or date.min, written["text"])


def _print_events(events: list[Event], articles: dict[str, Article], form: str) -> None:
    """``events`` in text order, read from ``articles`` by id."""
    from geo.record import to_record

    if form == "jsonl":
        for event in events:
            _print_json(to_record(event, articles[event.evidence.article_id]))
    elif form == "table":
        _print_table(
            ["event_id", "date_start", "date_end", "event_type", "place", "actor1", "excerpt"],
            (_event_row(to_record(event, articles[event.evidence.article_id])) for event in events),
        )
    else:
        from geo.export import FORMATS

        click.echo(FORMATS[form].write(events, articles), nl=False)


def _event_row(record: dict[str, Any]) -> list[object]:
    # The place an event stands at comes first; what its words are about is no place of it.
    place = next((p["name"] for p in record["places"] if p["role"] in ("scene", "venue", "seat")), None)
    return [
        record["event_id"],
        record["date_start"],
        record["date_end"],
        record["event_type"],
        place,
        _shorten(record["actor1"] or "", 30),
        _shorten(record["excerpt"]["text"], 80),
    ]
