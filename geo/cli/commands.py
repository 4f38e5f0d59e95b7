"""The commands on articles, places and events, and the one that opens the dashboard; the others join them here."""

import gc
import itertools
import json
import os
import runpy
import signal
import socket
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeVar

import click

from geo import __version__
from geo.article import parse_day
from geo.cli.add import add
from geo.cli.batch import Batch, our_mistake, trying
from geo.cli.console import (
    END,
    EVENT_CELLS,
    GAZETTEER,
    KIND,
    OFFICE,
    ONLINE,
    PATHS,
    PROCESSES,
    PUBLISHED,
    SCHEDULER,
    SOURCE,
    START,
    STATUS,
    STORE,
    TOLD,
    complain,
    country,
    event_row,
    format_option,
    load_gazetteer,
    named_sources,
    open_store,
    os_sentence,
    show,
    show_json,
    show_table,
    writing_whole,
)
from geo.cli.places import locate, unresolved
from geo.cli.review import review
from geo.cli.store import backup, check, search, vacuum
from geo.errors import ArticleError, DatelineError, reason
from geo.explain import explain, printable, shorten
from geo.model import Article, Event
from geo.shipped import shipped

if TYPE_CHECKING:
    from geo.review import Mark, Reviewed
    from geo.source import Source

__all__ = ["EXPORT_FORMATS", "cli", "main"]

_COMPLETE = "_DATELINE_COMPLETE"
"""The variable by which a shell asks for what a half-written command may go on with."""

EXPORT_FORMATS = ("csv", "geojson", "gpkg", "geoparquet", "kml", "acled", "ged")
"""The names in :data:`geo.export.FORMATS`, which would be slow to ask for them at every start."""

Command = TypeVar("Command", bound=Callable[..., Any])
Made = TypeVar("Made")


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
            raise click.ClickException(os_sentence(error)) from error


def main() -> NoReturn:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(50_000, 20, 20)  # rules, places and events are many and stay: looking for garbage among them takes a tenth
    try:
        sys.exit(cli(complete_var=_COMPLETE))
    except Exception as error:
        if os.environ.get("DATELINE_DEBUG"):
            raise
        click.echo(f"Error: {our_mistake(f'{type(error).__name__}: {error}')}", err=True)
        sys.exit(1)


# --- the commands ---------------------------------------------------------------------------------------------------


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dateline")
def cli() -> None:
    """Read French news dispatches and put every incident and statement on a map, at a place and a day, with the words it
    was read from.
    """


@cli.command("code")
@PATHS
@PUBLISHED
@OFFICE
@GAZETTEER
@PROCESSES
@SCHEDULER
@ONLINE
@format_option("jsonl", "csv", "geojson", "geoparquet", "table", default="table")
@click.option("--output", "-o", metavar="FOLDER", help="The folder, or its URL, that geoparquet is written into, in parts.")
def code_command(
    paths: tuple[Path | str, ...],
    published: date | None,
    office: str | None,
    gazetteer_path: Path | None,
    processes: int | None,
    scheduler: str | None,
    online: bool,
    form: str,
    output: str | None,
) -> None:
    """Code articles and print their events; nothing is stored.

    PATH is a .txt file with a header, a .csv manifest or table of texts, a .jsonl, .parquet, .html, .docx, .pdf or feed, a folder
    of these, or the URL of one in a storage (s3://…).

    With geoparquet the events are written into a folder instead, a part for each five hundred articles. A part is there whole or
    not at all, and one that is there already is not coded again, so a run that was stopped can simply be started again; in the
    end the folder holds the parts of these articles and no others.

    \b
    Examples:
      dateline code depeches/ --format jsonl > events.jsonl
      dateline code corpus.parquet --format geoparquet -o events/
    """
    from geo.record import to_record
    from geo.review import same_incident

    if (form == "geoparquet") != (output is not None):
        raise click.UsageError("--format geoparquet and --output FOLDER go together; give both or neither")
    gazetteer = load_gazetteer(gazetteer_path)
    batch = Batch(paths, published, office, online)
    if output is not None:
        from geo.dataset import code_into

        parts = list(code_into(output, batch, gazetteer, processes, scheduler, batch.fail))
        written = sum(part.written for part in parts)
        show(
            f"parts written: {written} (articles: {sum(part.articles for part in parts)}, "
            f"events: {sum(part.events for part in parts)}), already there: {len(parts) - written}"
        )
    elif form == "jsonl":
        for article, events in batch.coded(gazetteer, processes, scheduler):
            for event in events:
                show_json(to_record(event, article))
    else:
        coded = list(batch.coded(gazetteer, processes, scheduler))
        told = [event for _, events in coded for event in events]
        same = same_incident(told, published={article.id: article.published for article, _ in coded}) if form != "table" else {}
        _print_events(told, {article.id: article for article, _ in coded}, form, same)
    batch.leave()


cli.add_command(add)


@cli.command("remove")
@click.argument("article_ids", nargs=-1, required=True, metavar="ARTICLE_ID…")
@click.option("--reviews", is_flag=True, help="Drop what people said of their events too.")
@STORE
def remove_command(article_ids: tuple[str, ...], reviews: bool, where: str | None) -> None:
    """Drop articles and their events from the store.

    Reviews are kept, and count again when the article is added again, unless --reviews is given.

    \b
    Example:
      dateline remove depeche-12.txt
    """
    from geo.errors import NotStored

    failed = False
    with open_store(where) as store:
        for article_id in article_ids:
            try:
                kept = store.remove(article_id, reviews=reviews)
                if kept:
                    click.echo(f"{printable(article_id)}: {kept} of its reviews are kept; --reviews drops them too", err=True)
            except NotStored as error:
                failed = True
                complain(error)
    if failed:
        sys.exit(1)


@cli.command("articles")
@STORE
@format_option("jsonl", "table", default="table")
def articles_command(where: str | None, form: str) -> None:
    """List the articles in the store; with --format jsonl they can be read in again.

    \b
    Example:
      dateline articles
    """
    with open_store(where) as store:
        articles = store.articles()
        counted = {} if form == "jsonl" else Counter(event.evidence.article_id for event in store.events())
    if form == "jsonl":
        for article in articles:
            show_json({**asdict(article), "published": article.published.isoformat()})
    else:
        show_table(
            ["id", "published", "office", "headline", "events"],
            ((a.id, a.published, a.office, shorten(a.headline or "", 60), counted[a.id]) for a in articles),
        )


@cli.command("events")
@STORE
@START
@END
@KIND
@STATUS
@TOLD
@click.option("--article", "article_id", metavar="ARTICLE_ID", help="Of this article only.")
@format_option("jsonl", "csv", "geojson", "table", default="table")
def events_command(
    where: str | None,
    start: date | None,
    end: date | None,
    kind: str | None,
    statuses: tuple[str, ...],
    reviewed: bool,
    told: tuple[str, ...],
    article_id: str | None,
    form: str,
) -> None:
    """List the events in the store; those that somebody has rejected only when asked for.

    With --format jsonl the record of a reviewed event ends with its status, who said so and when, and the machine's own record
    where a person set a value.

    \b
    Examples:
      dateline events --start 2022-09-12 --end 2022-09-14 --kind incident
      dateline events --reviewed --format jsonl
      dateline events --told act --told place
    """
    chosen = _Chosen(start, end, kind, _wanted(statuses, reviewed), frozenset(told), article_id)
    events, articles, reviews, same = _stored(where, chosen, compared=form in ("csv", "geojson"))
    _print_events(events, articles, form, same, reviews)


cli.add_command(review)
cli.add_command(search)


@cli.command("timex")
@PUBLISHED
@format_option("jsonl", "table", default="table")
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
        found = find_timexes(article, ends=True)
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
@GAZETTEER
@format_option("jsonl", "table", default="table")
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

    gazetteer = load_gazetteer(gazetteer_path)

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
@GAZETTEER
@format_option("jsonl", "table", default="table")
def resolve_command(names: tuple[str, ...], gazetteer_path: Path | None, form: str) -> None:
    """Look names up: the places that bear each, best first.

    \b
    Example:
      dateline resolve Djermouk "New York"
    """
    gazetteer = load_gazetteer(gazetteer_path)
    for name in names:
        places = [
            {
                "place_id": place.id,
                "name": place.name,
                "latitude": place.latitude,
                "longitude": place.longitude,
                "feature": place.feature,
                "country": place.country,
                "where_prec": place.where_prec,
            }
            for place in gazetteer.lookup(name)
        ]
        if form == "jsonl":
            show_json({"name": name, "places": places})
        elif places:
            show(f"{printable(name)}:")
            show_table(list(places[0]), (place.values() for place in places))
        else:
            near = ", ".join(gazetteer.suggest(name))
            show(
                f"{printable(name)}: no place bears this name; "
                + (f"near it: {near}; or " if near else "")
                + "say where it is with `dateline locate`"
            )


@cli.command("check-gazetteer")
@click.argument("path", required=False, metavar="[FILE]", type=click.Path(path_type=Path))
def check_gazetteer_command(path: Path | None) -> None:
    """Check every row of a gazetteer: the one that comes with Dateline, or FILE.

    \b
    Example:
      dateline check-gazetteer gazetteer.csv
    """
    from geo.place.gazetteer import Gazetteer, by_id, read_rows

    path = path or shipped("gazetteer.csv")
    bad: list[Exception] = []
    rows = by_id(read_rows(path, bad.append), path, bad.append)
    gazetteer = Gazetteer(rows.values(), path=path)  # what is read here is one file: nobody's own rows
    problems = [*map(str, bad), *gazetteer.check()]
    for problem in problems:
        click.echo(printable(problem), err=True)
    if problems:
        sys.exit(1)
    show(f"{gazetteer.path}: {len(gazetteer)} places, no problem found")


@cli.command("propose")
@click.argument("names", nargs=-1, required=True, metavar="NAME…")
@click.option("--country", type=country, metavar="CODE", help="Only in this country, by its ISO 3166-1 code, as AM.")
def propose_command(names: tuple[str, ...], country: str | None) -> None:
    """Ask the online geocoder for rows of the gazetteer, and print them.

    This, --online of `add`, `code` and `serve`, and the storages whose URLs are named to a command are all that uses the internet.

    Nothing is added: read each row, correct it, and put it into your own gazetteer (`dateline locate`). An answer is kept, so
    that the same name is asked for once.

    \b
    Example:
      dateline propose "Verin Shorzha" --country AM
    """
    from geo.errors import GeocodingError
    from geo.place.gazetteer import format_row
    from geo.place.geocode import propose

    failed = False
    for name in names:
        try:
            show(printable(format_row(propose(name, country))))
        except GeocodingError as error:
            failed = True
            complain(error)
    if failed:
        sys.exit(1)


cli.add_command(unresolved)
cli.add_command(locate)


@cli.command("explain")
@PATHS
@PUBLISHED
@GAZETTEER
def explain_command(paths: tuple[Path | str, ...], published: date | None, gazetteer_path: Path | None) -> None:
    """Show every mention, its value and the rule that read it, then the events and where each value came from.

    \b
    Example:
      dateline explain depeche.txt
    """
    from geo.coder import code, read_mentions

    gazetteer = load_gazetteer(gazetteer_path)
    batch = Batch(paths, published)
    accounts = batch.each(lambda article: list(explain(article, read_mentions(article, gazetteer), code(article, gazetteer))))
    for number, (_, lines) in enumerate(accounts):
        show("\n".join([*([""] if number else []), *lines]))
    batch.leave()


@cli.command("export")
@click.option("--format", "form", type=click.Choice(EXPORT_FORMATS), default="csv", show_default=True, help="The form.")
@click.option("--output", "-o", type=click.Path(path_type=Path), metavar="FILE", help="Where to; else to standard output.")
@STORE
@SOURCE
@START
@END
@KIND
@STATUS
@TOLD
def export_command(
    form: str,
    output: Path | None,
    where: str | None,
    sources: tuple[str, ...],
    start: date | None,
    end: date | None,
    kind: str | None,
    statuses: tuple[str, ...],
    reviewed: bool,
    told: tuple[str, ...],
) -> None:
    """Take the events of the store, or of other files, away as a file for a spreadsheet, a map program or a globe.

    csv, geojson, gpkg (GeoPackage), geoparquet, kml; acled and ged are CSV with the columns of ACLED and UCDP GED, incidents
    only, and in acled dated ones. Each event carries its status; those that somebody has rejected are left out unless asked for.

    \b
    Examples:
      dateline export --format gpkg -o events.gpkg --start 2022-09-01
      dateline export --reviewed -o reviewed.csv
      dateline export --source ged241.csv --start 2023-01-01 --format geoparquet -o ged.parquet
    """
    from geo.export import BOM, FORMATS, undated, write_geoparquet

    if output is None and form in ("gpkg", "geoparquet") and sys.stdout.isatty():
        raise click.UsageError(f"a {FORMATS[form].name} is no text for a terminal; name a file with -o")
    if output is not None:
        _spare_database(output, form)
    chosen = _Chosen(start, end, kind, _wanted(statuses, reviewed), frozenset(told))
    marks: dict[str, Mark] = {}
    same: dict[str, str] = {}
    if sources := named_sources(sources):
        source, rows = _looked_at(sources, chosen)
        if form == "geoparquet":
            with writing_whole(output) as file:
                write_geoparquet(source.portions(rows), file)
            return
        events, articles = source.gather(rows)
    else:
        events, articles, reviews, same = _stored(where, chosen, compared=True)
        marks = {event_id: one.mark for event_id, one in reviews.items()}
    written = FORMATS[form].write(events, articles, marks, same)
    with writing_whole(output) as file:
        file.write(written.removeprefix(BOM) if output is None else written)
    if form == "acled" and (number := undated(events)):
        click.echo(f"left out, since ACLED has no event without a day: {number}", err=True)


cli.add_command(backup)
cli.add_command(check)
cli.add_command(vacuum)


@cli.command("serve")
@STORE
@SOURCE
@click.option("--port", type=click.IntRange(1, 65535), metavar="NUMBER", help="The port; else 8501, or the next that is free.")
@click.option("--address", default="localhost", show_default=True, help="The network address to serve at.")
@click.option("--browser/--no-browser", default=True, show_default=True, help="Whether a browser is opened.")
@click.option("--online", is_flag=True, help="Let the page of names without a place ask OpenStreetMap's geocoder.")
def serve_command(
    where: str | None, sources: tuple[str, ...], port: int | None, address: str, browser: bool, online: bool
) -> None:
    """Open the dashboard in a browser; it stops with Ctrl+C.

    It is served to this machine only, unless --address says otherwise.

    \b
    Examples:
      dateline serve --port 8600
      dateline serve --source events/ --source ged241.csv
    """
    app = shipped("app.py")
    if not app.exists():
        raise click.ClickException(f"{app}: the dashboard is not there; install Dateline again")
    if sources := named_sources(sources):  # what cannot be opened is told here, not in a web page
        from geo.source import check_source

        check_source(*sources)
        os.environ["DATELINE_SOURCE"] = "\n".join(sources)
    else:
        os.environ.pop("DATELINE_SOURCE", None)
        with open_store(where, create=True) as store:
            os.environ["DATELINE_STORE"] = store.address
    if online:
        os.environ["DATELINE_ONLINE"] = "1"
    port = _free_port(address, port)
    settings = {
        "server.port": port,
        "server.address": address,
        "server.headless": "true",  # the browser is opened below, once there is something to see
        "browser.gatherUsageStats": "false",
    }
    sys.argv[1:] = ["run", str(app), *(f"--{name}={value}" for name, value in settings.items())]
    # Stopped by a signal, by Ctrl+C or from outside, is how it is meant to end; once it serves, Streamlit sees to that.
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: sys.exit(0))
    if browser:
        host = "localhost" if address in ("0.0.0.0", "::") else address  # noqa: S104 -- what it is compared with, not bound to
        threading.Thread(target=_open_browser, args=(f"http://{host}:{port}",), daemon=True).start()
    # In this very process: what opened the store need not be read a second time.
    runpy.run_module("geo.views", run_name="__main__")


@cli.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Print what a shell must read so that Tab completes commands, options and their values.

    \b
    Example:
      dateline completion bash >> ~/.bashrc
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None
    show(made(cli, {}, "dateline", _COMPLETE).source())


def _free_port(address: str, wanted: int | None) -> int:
    for port in [wanted] if wanted else range(8501, 8601):
        try:
            with socket.create_server((address, port)):
                return port
        except OSError as error:
            refused = reason(error)
    tried = f"port {wanted}" if wanted else "ports 8501 to 8600"
    raise click.ClickException(f"{tried} at {address} cannot be used ({refused}); give another with --port")


def _open_browser(address: str) -> None:
    """Open ``address`` in a browser once it answers."""
    import urllib.request
    import webbrowser

    while True:
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=2):  # noqa: S310 -- always http, always ours
                webbrowser.open(address)
                return
        except OSError:
            time.sleep(0.1)


def _wanted(statuses: tuple[str, ...], reviewed: bool) -> frozenset[str]:
    """The statuses that were asked for; all but rejected where none was."""
    if statuses and reviewed:
        raise click.UsageError("--reviewed and --status ask for the same thing in two ways; give one of them")
    if reviewed:
        return frozenset({"accepted", "corrected"})
    return frozenset(statuses) or frozenset({"proposed", "accepted", "corrected"})


def _spare_database(output: Path, form: str) -> None:
    """That no database is written over, which may be somebody's store: only a GeoPackage takes the place of another."""
    if not output.is_file():
        return
    with output.open("rb") as file:
        head = file.read(100)
    is_geopackage = head[68:72] == b"GPKG"  # SQLite's application id
    if head.startswith(b"SQLite format 3\0") and not (form == "gpkg" and is_geopackage):
        raise click.ClickException(f"{output}: is a database, as a store is; name another file with -o, or take it away first")


class _Chosen(NamedTuple):
    """The events that a command is asked for; ``None`` and empty sets ask for nothing but ``statuses``."""

    start: date | None
    end: date | None
    kind: str | None
    statuses: frozenset[str]
    told: frozenset[str]
    article_id: str | None = None

    def check(self) -> None:
        """That the days stand in their order, else a ``click.UsageError``."""
        if self.start and self.end and self.end < self.start:
            raise click.UsageError(f"--end {self.end} is before --start {self.start}; turn them round")


def _stored(
    where: str | None, chosen: _Chosen, *, compared: bool
) -> tuple[list[Event], dict[str, Article], "dict[str, Reviewed]", dict[str, str]]:
    """The events asked for, in text order, the articles by id, and what was said of the reviewed events.

    With ``compared``, also which events tell one incident: :meth:`geo.store.EventStore.same_incident`.
    """
    from geo.features import told_itself

    chosen.check()
    start, end, kind, statuses, told, article_id = chosen
    with open_store(where) as store:
        if article_id is not None:
            store.article(article_id)  # says so when there is none
        articles, events = store.snapshot(start, end)
        reviews = {one.event.id: one for one in store.reviewed()}
        same = store.same_incident() if compared else {}
    if "rejected" in statuses:
        rejected = [one.event for one in reviews.values() if one.status == "rejected" and _shares_a_day(one.event, start, end)]
        order = {article.id: number for number, article in enumerate(articles)}
        events = sorted([*events, *rejected], key=lambda event: (order[event.evidence.article_id], event.evidence.span))
    events = [
        event
        for event in events
        if kind in (None, event.kind)
        and article_id in (None, event.evidence.article_id)
        and (reviews[event.id].status if event.id in reviews else "proposed") in statuses
        and told <= told_itself(event)
    ]
    return events, {article.id: article for article in articles}, reviews, same


def _looked_at(sources: tuple[str, ...], chosen: _Chosen) -> tuple["Source", list[int]]:
    """Other files than a store, and the rows of the events asked for, the newest first."""
    from geo.source import open_source

    chosen.check()
    source = open_source(*sources)
    for passed_over in source.passed_over:
        click.echo(printable(str(passed_over)), err=True)
    rows = source.between(chosen.start, chosen.end)
    rows &= source.values("status").where(lambda status: not chosen.statuses.isdisjoint(status))
    if chosen.kind is not None:
        rows &= source.values("kind").where(lambda kinds: chosen.kind in kinds)
    if chosen.told:
        rows &= source.values("told").where(chosen.told.issubset)
    return source, rows.nonzero()[0].tolist()


def _shares_a_day(event: Event, start: date | None, end: date | None) -> bool:
    """As :meth:`geo.store.EventStore.between` chooses, where a day was asked for at all."""
    if start is None and end is None:
        return True
    when = event.when
    first, last = ((when.start or when.end), (when.end or when.start)) if when else (None, None)
    return bool(first and last and (start is None or last >= start) and (end is None or first <= end))


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
        found = article if isinstance(article, ArticleError) else trying(find, article)
        if isinstance(found, ArticleError):
            failed = True
            complain(found)
            if form == "jsonl":
                show_json(None)
        elif form == "jsonl":
            show_json(found)
        else:
            show_table(columns, (mention.values() for mention in found))
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


def _print_events(
    events: list[Event],
    articles: dict[str, Article],
    form: str,
    same: "Mapping[str, str]",
    reviews: "Mapping[str, Reviewed] | None" = None,
) -> None:
    """``events`` in text order, read from ``articles`` by id; with what was said of them where ``reviews`` are given.

    ``same`` tells which of them are one incident (`geo.review.same_incident`), for the forms that say so.
    """
    from geo.record import to_record

    if form == "jsonl":
        for event in events:
            article = articles[event.evidence.article_id]
            record = to_record(event, article)
            one = (reviews or {}).get(event.id)
            show_json({**record, **_told(one, article)} if one else record)
    elif form == "table":
        show_table(
            [*EVENT_CELLS, *(["status"] if reviews else []), "excerpt"],
            (event_row(to_record(event, articles[event.evidence.article_id]), *_status(event, reviews)) for event in events),
        )
    else:
        from geo.export import BOM, FORMATS

        marks = {event_id: one.mark for event_id, one in (reviews or {}).items()}
        click.echo(FORMATS[form].write(events, articles, marks, same).removeprefix(BOM), nl=False)


def _status(event: Event, reviews: "Mapping[str, Reviewed] | None") -> list[str]:
    """The cell of an event's status, where there are reviews at all."""
    return [reviews[event.id].status if event.id in reviews else "proposed"] if reviews else []


def _told(one: "Reviewed", article: Article) -> dict[str, Any]:
    """What a record says of its review."""
    from geo.record import to_record

    mark = one.mark
    kept = one.machine if mark.status == "corrected" else None
    return {
        "status": mark.status,
        "reviewed_by": mark.reviewer,
        "reviewed_at": mark.reviewed.isoformat() if mark.reviewed else None,
        "corrected": list(mark.changed),
        "machine": to_record(kept, article) if kept else None,
    }
