"""``dateline review``: what somebody says of the events in the store, on the command line."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from geo.cli.console import (
    EVENT_CELLS,
    GAZETTEER,
    STORE,
    Command,
    day,
    event_row,
    format_option,
    load_gazetteer,
    open_store,
    show,
    show_json,
    show_table,
)
from geo.codebook import INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES
from geo.errors import DatelineError
from geo.explain import printable
from geo.model import Actor, Event, Incident, Place, Span

if TYPE_CHECKING:
    from geo.place.gazetteer import Gazetteer
    from geo.review import Changes
    from geo.store import EventStore

__all__ = ["review"]

_EVENTS = click.argument("event_ids", nargs=-1, required=True, metavar="EVENT_ID…")
_EVENT = click.argument("event_id", metavar="EVENT_ID")
_BY = click.option(
    "--by",
    metavar="NAME",
    envvar="DATELINE_REVIEWER",
    help="Who says so; else $DATELINE_REVIEWER, else your name on this machine.",
)
_NOTE = click.option("--note", default="", metavar="WORDS", help="Why; kept with the review.")
_TYPES = (*INCIDENT_TYPES, *STATEMENT_TYPES)


def _values(command: Command) -> Command:
    """The options that set an event's values."""
    for option in reversed(
        (
            click.option(
                "--type", "event_type", type=click.Choice(_TYPES), metavar="TYPE", help="A type of incident or statement."
            ),
            click.option(
                "--modality", type=click.Choice(list(MODALITIES)), help="Of an incident: who stands for it, and when."
            ),
            click.option("--from", "first", type=day, metavar="DATE", help="Its first day, and its only one without --to."),
            click.option("--to", "last", type=day, metavar="DATE", help="Its last day, included."),
            click.option("--no-day", is_flag=True, help="Nothing tells the day."),
            click.option("--place", metavar="PLACE", help="Where it stands: a place_id, or a name that one place bears."),
            click.option("--no-place", is_flag=True, help="Nothing tells the place."),
            click.option("--actor1", metavar="NAME", help="Who did it, or who speaks; '' for nobody named."),
            click.option("--actor2", metavar="NAME", help="To whom; '' for nobody named."),
            click.option("--deaths", metavar="N", help="12, 10-15, 49- (at least 49), -300 (nearly 300), or '' for none told."),
            click.option("--injured", metavar="N", help="The same."),
            click.option(
                "--excerpt", metavar="WORDS", help="The words that say it, as they stand in the article, or START:END."
            ),
        )
    ):
        command = option(command)
    return command


@click.group("review")
def review() -> None:
    """Say what is right and what is not: accept, correct or reject events, or add what was missed.

    Who said so and when is kept, and everything can be undone. A review survives a newer reading of the article, and an updated
    article where its words still stand; what was rejected is left out of lists, maps and exports.

    \b
    Examples:
      dateline review list
      dateline review correct 0a1b2c3d4e5f --place jermuk --from 2022-09-13
    """


@review.command("list")
@click.option(
    "--status",
    type=click.Choice(["proposed", "accepted", "corrected", "rejected", "waiting"]),
    default="proposed",
    show_default=True,
    help="Which events; waiting are reviews whose words their article no longer holds.",
)
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="How many at most.")
@STORE
@format_option("jsonl", "table", default="table")
def list_command(status: str, limit: int, where: str | None, form: str) -> None:
    """List events to review, the most doubtful first, or those that were.

    \b
    Examples:
      dateline review list --limit 10
      dateline review list --status rejected
    """
    from geo.record import to_record
    from geo.review import doubtfulness, edition, queue

    with open_store(where) as store:
        articles, events = store.snapshot()
        reviewed = store.reviewed()
        reviews = store.reviews() if status == "waiting" else []
    by_id = {article.id: article for article in articles}
    if status == "waiting":
        lost = [
            one
            for one in reviews
            if not one.undone and (one.article_id not in by_id or edition(by_id[one.article_id].text) != one.edition)
        ][:limit]
        rows: list[dict[str, Any]] = [
            {"event_id": one.event_id, "article_id": one.article_id, "verdict": one.verdict, "reviewed_by": one.reviewer,
             "reviewed_at": one.reviewed.isoformat(), "words": one.words}
            for one in lost
        ]  # fmt: skip
        _show_rows(rows, form)
        return
    if status == "proposed":
        known = {one.event.id for one in reviewed}
        waiting = queue(event for event in events if event.id not in known)
        if form == "jsonl":
            for event in waiting[:limit]:
                show_json({**to_record(event, by_id[event.evidence.article_id]), "doubt": round(doubtfulness(event), 2)})
            return
        _show_events(waiting[:limit], "doubt", [f"{doubtfulness(event):.1f}" for event in waiting[:limit]], by_id)
        if len(waiting) > limit:
            click.echo(f"{len(waiting) - limit} more; --limit shows them", err=True)
        return
    chosen = [one for one in reviewed if one.status == status][:limit]
    if form == "jsonl":
        for one in chosen:
            article = by_id[one.event.evidence.article_id]
            show_json(
                {
                    **to_record(one.event, article),
                    "status": one.status,
                    "reviewed_by": one.mark.reviewer,
                    "reviewed_at": one.mark.reviewed.isoformat() if one.mark.reviewed else None,
                    "corrected": list(one.mark.changed),
                    "note": one.review.note if one.review else "",
                    "machine": to_record(one.machine, article) if one.machine and one.machine != one.event else None,
                }
            )
        return
    _show_events([one.event for one in chosen], "reviewed_by", [one.mark.reviewer or "" for one in chosen], by_id)


def _show_events(events: list[Event], heading: str, cells: Iterable[str], articles: dict[str, Any]) -> None:
    from geo.record import to_record

    show_table(
        [*EVENT_CELLS, heading, "excerpt"],
        (
            event_row(to_record(event, articles[event.evidence.article_id]), cell)
            for event, cell in zip(events, cells, strict=True)
        ),
    )


def _show_rows(rows: list[dict[str, Any]], form: str) -> None:
    if form == "jsonl":
        for row in rows:
            show_json(row)
    else:
        show_table(
            ["event_id", "article_id", "verdict", "reviewed_by", "reviewed_at", "words"],
            (row.values() for row in rows),
            widest=60,
        )


def _who(by: str | None) -> str:
    from geo.store import default_reviewer

    return by or default_reviewer()


@review.command("accept")
@_EVENTS
@_BY
@_NOTE
@STORE
def accept_command(event_ids: tuple[str, ...], by: str | None, note: str, where: str | None) -> None:
    """Say that events are right as they stand.

    \b
    Example:
      dateline review accept 0a1b2c3d4e5f
    """
    with open_store(where) as store:
        store.accept(*event_ids, by=_who(by), note=note)
    show(f"accepted: {len(set(event_ids))}")


@review.command("reject")
@_EVENTS
@_BY
@_NOTE
@STORE
def reject_command(event_ids: tuple[str, ...], by: str | None, note: str, where: str | None) -> None:
    """Say that events are none: they are left out of everything from now on.

    \b
    Example:
      dateline review reject 0a1b2c3d4e5f --note "a quotation from a novel"
    """
    with open_store(where) as store:
        store.reject(*event_ids, by=_who(by), note=note)
    show(f"rejected: {len(set(event_ids))}")


@review.command("correct")
@_EVENT
@_values
@_BY
@_NOTE
@GAZETTEER
@STORE
def correct_command(
    event_id: str, by: str | None, note: str, gazetteer_path: Path | None, where: str | None, **values: Any
) -> None:
    """Set values of an event right; what is not given stays as it is.

    \b
    Example:
      dateline review correct 0a1b2c3d4e5f --place jermuk --deaths 49-
    """
    with open_store(where) as store:
        changes = _changes(store, gazetteer_path, _article_of(store, event_id), values)
        if not changes:
            raise click.UsageError("nothing is set; give what is right, as --place jermuk, or use `dateline review accept`")
        _set(lambda: store.correct(event_id, changes, by=_who(by), note=note))
        mark = store.marks()[event_id]
    show(f"{printable(event_id)}: {mark.status}" + (f" ({', '.join(mark.changed)})" if mark.changed else ""))


@review.command("add")
@click.argument("article_id", metavar="ARTICLE_ID")
@_values
@_BY
@_NOTE
@GAZETTEER
@STORE
def add_command(
    article_id: str, by: str | None, note: str, gazetteer_path: Path | None, where: str | None, **values: Any
) -> None:
    """Add an event that the machine did not read, by the words that say it.

    \b
    Example:
      dateline review add depeche.txt --excerpt "Bakou a démenti" --type denial --from 2022-09-14
    """
    if not values["excerpt"] or not values["event_type"]:
        raise click.UsageError('an event has words and a type; give both, as --excerpt "Bakou a démenti" --type denial')
    with open_store(where) as store:
        changes = _changes(store, gazetteer_path, article_id, values)
        span = changes.pop("excerpt")
        made = _set(lambda: store.mark(article_id, span, changes, by=_who(by), note=note))
    show(f"{made}: added")


@review.command("split")
@_EVENT
@click.option("--place", "places", multiple=True, metavar="PLACE", help="The place of each part, twice or more.")
@_BY
@_NOTE
@GAZETTEER
@STORE
def split_command(
    event_id: str, places: tuple[str, ...], by: str | None, note: str, gazetteer_path: Path | None, where: str | None
) -> None:
    """Part an event into several, each at a place of its own; correct the parts afterwards.

    \b
    Example:
      dateline review split 0a1b2c3d4e5f --place goris --place jermuk
    """
    if len(places) < 2:
        raise click.UsageError("give --place once for each part, twice at least")
    gazetteer = load_gazetteer(gazetteer_path)
    parts: list[Changes] = [{"place": _place(gazetteer, name)} for name in places]
    with open_store(where) as store:
        _set(lambda: store.split(event_id, parts, by=_who(by), note=note))
    show(f"{printable(event_id)}: {len(parts)} events")


@review.command("merge")
@_EVENTS
@_BY
@_NOTE
@STORE
def merge_command(event_ids: tuple[str, ...], by: str | None, note: str, where: str | None) -> None:
    """Make one of several events of an article: the first, with what only the others know.

    \b
    Example:
      dateline review merge 0a1b2c3d4e5f 1b2c3d4e5f60
    """
    with open_store(where) as store:
        _set(lambda: store.merge(event_ids, by=_who(by), note=note))
    show(f"{printable(event_ids[0])}: merged from {len(set(event_ids))}")


@review.command("apart")
@_EVENTS
@_BY
@_NOTE
@STORE
def apart_command(event_ids: tuple[str, ...], by: str | None, note: str, where: str | None) -> None:
    """Say that events are incidents of their own, which no other record tells: they are merged with none.

    \b
    Example:
      dateline review apart 0a1b2c3d4e5f
    """
    with open_store(where) as store:
        store.apart(*event_ids, by=_who(by), note=note)
    show(f"told apart: {len(set(event_ids))}")


@review.command("undo")
@click.argument("event_id", required=False, metavar="[EVENT_ID]")
@_BY
@STORE
def undo_command(event_id: str | None, by: str | None, where: str | None) -> None:
    """Take back the last thing that you did, or the last that anybody did to an event; again for the one before.

    \b
    Example:
      dateline review undo
    """
    with open_store(where) as store:
        undone = store.undo(by=_who(by), event_id=event_id)
    if not undone:
        raise click.ClickException("there is nothing to undo; `dateline review log` shows what was done, and by whom")
    show(f"undone: {', '.join(dict.fromkeys(undone))}")


@review.command("log")
@click.argument("event_id", required=False, metavar="[EVENT_ID]")
@STORE
@format_option("jsonl", "table", default="table")
def log_command(event_id: str | None, where: str | None, form: str) -> None:
    """Show who said what and when, of an event or of all, what was undone too.

    \b
    Example:
      dateline review log
    """
    with open_store(where) as store:
        reviews = store.reviews(event_id=event_id)
    rows = [
        {
            "reviewed_at": one.reviewed.isoformat(),
            "reviewed_by": one.reviewer,
            "event_id": one.event_id,
            "verdict": one.verdict,
            "corrected": list(one.changed),
            "note": one.note,
            "undone_at": one.undone.isoformat() if one.undone else None,
            "undone_by": one.undone_by,
            "words": one.words,
        }
        for one in reviews
    ]
    if form == "jsonl":
        for row in rows:
            show_json(row)
    else:
        cells = [{**row, "corrected": ", ".join(one.changed)} for row, one in zip(rows, reviews, strict=True)]
        show_table(
            ["reviewed_at", "reviewed_by", "event_id", "verdict", "corrected", "note", "undone_at", "undone_by", "words"],
            (row.values() for row in cells),
            widest=50,
        )


def _set(write: Callable[[], str]) -> str:
    """What ``write`` gives; a value that cannot be is told in its own sentence."""
    try:
        return write()
    except DatelineError:
        raise
    except ValueError as error:
        raise click.ClickException(str(error)) from error


def _article_of(store: "EventStore", event_id: str) -> str:
    for one in store.reviewed():
        if one.event.id == event_id:
            return one.event.evidence.article_id
    return store.event(event_id).evidence.article_id


def _changes(store: "EventStore", gazetteer_path: Path | None, article_id: str, values: dict[str, Any]) -> "Changes":
    """What the options of :func:`_values` set."""
    from geo.review import named_actor, read_toll

    changes: Changes = {}
    if values["event_type"]:
        changes["event_type"] = values["event_type"]
    if values["modality"]:
        changes["modality"] = values["modality"]
    days = _days(values["first"], values["last"], none=values["no_day"])
    if days or values["no_day"]:
        changes["days"] = days
    if values["place"] and values["no_place"]:
        raise click.UsageError("--place and --no-place exclude each other; give one of them")
    if values["place"] or values["no_place"]:
        changes["place"] = _place(load_gazetteer(gazetteer_path), values["place"]) if values["place"] else None
    if values["actor1"] is not None or values["actor2"] is not None:
        known = _actors(store.events())
        if values["actor1"] is not None:
            changes["actor1"] = named_actor(values["actor1"], known)
        if values["actor2"] is not None:
            changes["actor2"] = named_actor(values["actor2"], known)
    try:
        if values["deaths"] is not None:
            changes["deaths"] = read_toll(values["deaths"])
        if values["injured"] is not None:
            changes["injured"] = read_toll(values["injured"])
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if values["excerpt"]:
        changes["excerpt"] = _span(values["excerpt"], store.article(article_id).text)
    return changes


def _days(first: date | None, last: date | None, *, none: bool) -> tuple[date | None, date | None] | None:
    if none and (first or last):
        raise click.UsageError("--no-day and a day exclude each other; give one of them")
    if first is None and last is None:
        return None
    return first, last or first


def _place(gazetteer: "Gazetteer", name: str) -> Place:
    """The place of this id, or the only one of this name."""
    if place := gazetteer.get(name):
        return place
    found = gazetteer.lookup(name)
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(f"{place.id} ({place.country or place.feature})" for place in found[:8])
        raise click.UsageError(f'several places bear the name "{name}"; give one\'s id: {ids}')
    near = ", ".join(place.id for place in gazetteer.search(name))
    raise click.UsageError(
        f'no place bears the name "{name}"; ' + (f"near it: {near}" if near else "say where it is with `dateline locate`")
    )


def _actors(events: list[Event]) -> list[Actor]:
    """The actors that events name, each once."""
    named: dict[str, Actor] = {}
    for event in events:
        both = (event.actor1, event.actor2) if isinstance(event, Incident) else (event.speaker, event.addressee)
        for actor in (*both, event.via):
            if actor:
                named.setdefault(actor.name, actor)
    return list(named.values())


def _span(words: str, text: str) -> Span:
    """Where ``words`` stand in ``text``, or what START:END says."""
    if found := re.fullmatch(r"(\d+):(\d+)", words):
        start, end = int(found[1]), int(found[2])
        if start < end <= len(text):
            return Span(start, end)
        raise click.UsageError(f"{words}: the article has {len(text)} characters; give START:END within them")
    spans = [Span(*found.span()) for found in re.finditer(r"\s+".join(map(re.escape, words.split())), text)]
    if len(spans) == 1:
        return spans[0]
    if not spans:
        raise click.UsageError(f'the article does not hold "{words}"; copy its words as they stand')
    places = ", ".join(f"{span.start}:{span.end}" for span in spans)
    raise click.UsageError(f'"{words}" stands in the article {len(spans)} times; give more words, or one of {places}')
