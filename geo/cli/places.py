"""``dateline unresolved`` and ``dateline locate``: the names that nothing resolved, and where somebody says that they are."""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

import click

from geo.cli.batch import our_mistake
from geo.cli.console import STORE, complain, country, format_option, load_gazetteer, open_store, show, show_json, show_table
from geo.errors import ArticleError
from geo.explain import printable

if TYPE_CHECKING:
    from geo.codebook import Feature
    from geo.model import Article
    from geo.place.gazetteer import Gazetteer, Row
    from geo.store import EventStore

__all__ = ["locate", "unresolved"]

_FEATURES = (
    "village", "town", "point", "district", "province", "region", "island", "river", "lake", "mountains", "pass", "strait", "sea",
)  # fmt: skip
"""As :data:`geo.place.own.NEW_FEATURES`, which would be slow to ask for at every start."""


@click.command("unresolved")
@STORE
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, metavar="NUMBER", help="So many names at most.")
@format_option("jsonl", "table", default="table")
def unresolved(where: str | None, limit: int, form: str) -> None:
    """List the names in the stored articles that stand where a place stands and that nothing resolved.

    Those that stand in most places come first, each with the words around it and the places it may be another spelling of. An
    event at such a place has no marker; `dateline locate` says where the place is.

    \b
    Example:
      dateline unresolved --limit 10
    """
    from geo.unresolved import around, find_unresolved, gather, suggestions

    gazetteer = load_gazetteer(None)
    with open_store(where) as store:
        articles = {article.id: article for article in store.articles()}
    names = gather((article, find_unresolved(article, gazetteer)) for article in articles.values())[:limit]
    rows = [
        {
            "name": name.name,
            "mentions": len(name.mentions),
            "articles": len({one.article_id for one in name.mentions}),
            "rule": name.mentions[0].rule,
            "suggestions": [place.id for place in suggestions(name.name, gazetteer, 3)],
            "article_id": name.mentions[0].article_id,
            "context": "".join(around(articles[name.mentions[0].article_id], name.mentions[0].span)),
        }
        for name in names
    ]
    if form == "jsonl":
        for row in rows:
            show_json(row)
    else:
        show_table(
            ["name", "mentions", "articles", "may be", "context"],
            (
                (row["name"], row["mentions"], row["articles"], " ".join(cast(list[str], row["suggestions"])), row["context"])
                for row in rows
            ),
        )


@click.command("locate")
@click.argument("name")
@click.option("--at", metavar="LATITUDE,LONGITUDE", help="Where it is, in decimal degrees, as 15.48,32.51.")
@click.option("--same-as", metavar="PLACE_ID", help="It is another spelling of this place.")
@click.option("--forget", is_flag=True, help="Take the row with this place id out again; NAME is its id.")
@click.option("--feature", type=click.Choice(_FEATURES), default="village", show_default=True, help="What kind of place it is.")
@click.option("--country", type=country, metavar="CODE", help="The country it lies in, by its ISO 3166-1 code, as SD.")
@STORE
def locate(
    name: str, at: str | None, same_as: str | None, forget: bool, feature: str, country: str | None, where: str | None
) -> None:
    """Say where a place is that nothing resolved: a row of your own gazetteer, and the articles that name it coded anew.

    Your own gazetteer is gazetteer.csv in your data folder, or the file that $DATELINE_GAZETTEER names; the one that comes with Dateline is
    never written to. Reviews of the articles' events are kept.

    \b
    Examples:
      dateline locate "Zaïtouné" --at 13.62,25.31 --country SD
      dateline locate Djermoukh --same-as jermuk
      dateline locate zaitoune --forget
    """
    from geo.place import own
    from geo.place.gazetteer import format_row

    if sum((at is not None, same_as is not None, forget)) != 1:
        raise click.UsageError("say where it is with one of --at, --same-as and --forget")
    gazetteer = load_gazetteer(None)
    row: Row
    if forget:
        row = own.forget(name)
        path = own.own_path()
        show(printable(f"{path}: no longer holds {format_row(row)}"))
        names: Iterable[str] = row.names()
    else:
        if at is not None:
            latitude, longitude = _point(at)
            source = f"located by {_reviewer()}, {datetime.now(UTC).date()}"
            row = own.new_place(name, latitude, longitude, cast("Feature", feature), country, gazetteer, source=source)
        else:
            row = own.spelling_of(gazetteer[same_as or ""], name, gazetteer)
        path = own.put(row)
        show(printable(f"{path}: {format_row(row)}"))
        names = (name,)
    with open_store(where) as store:
        _recode(names, store, load_gazetteer(None))


def _point(at: str) -> tuple[float, float]:
    try:
        latitude, longitude = (float(part) for part in at.split(","))
    except ValueError:
        raise click.BadParameter(
            f'"{at}" is no point; write latitude and longitude as 15.48,32.51', param_hint="--at"
        ) from None
    return latitude, longitude


def _reviewer() -> str:
    from geo.store import default_reviewer

    return default_reviewer()


def _recode(names: Iterable[str], store: "EventStore", gazetteer: "Gazetteer") -> None:
    from geo.intake import naming, recode
    from geo.parallel import Failure

    there = store.articles()
    touched: dict[str, Article] = {article.id: article for name in names for article in naming(name, there)}
    changed = failed = 0
    for article, outcome in recode(touched.values(), store, gazetteer):
        if isinstance(outcome, Failure):
            failed += 1
            complain(ArticleError(f"{article.id}: {our_mistake(outcome.what)}"))
        else:
            changed += outcome
    show(f"articles coded anew: {len(touched)}, changed: {changed}")
    if failed:
        sys.exit(1)
