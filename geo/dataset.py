"""A corpus coded into a folder of GeoParquet parts, which together are one data set in the order of the articles.

A part holds the events of some hundred articles that follow each other. Its name tells its number, so that order is kept, and
a digest of its articles and of what read them, so that a run that was stopped, or that is repeated, codes only what is not there
yet. It is written whole or not at all.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from geo.export import to_geoparquet
from geo.model import Article, Event
from geo.parallel import Failure, code_all
from geo.place.gazetteer import Gazetteer
from geo.reader import reader_digest, source_digest
from geo.storage import Folder

__all__ = ["Part", "code_into"]

_ARTICLES = 500
_CHARACTERS = 2_000_000
"""What a part holds of either, at most (of characters: and one article more)."""

_NAME = re.compile(r"\.?part-(\d{6,})-[0-9a-f]{16}\.parquet(?:\.part)?")
"""A part, or what was to become one when the program was ended."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part that is in the folder: whether it was written now, and then of how many articles and events."""

    name: str
    written: bool = False
    articles: int = 0
    events: int = 0


@dataclass(frozen=True, slots=True)
class _Item:
    """An article of a part that is to be coded, or the whole of a part that is there."""

    number: int
    name: str
    article: Article | None


def code_into(
    where: str,
    articles: Iterable[Article],
    gazetteer: Gazetteer,
    processes: int | None = None,
    scheduler: str | None = None,
    on_failure: Callable[[Article, Failure], None] = lambda *_: None,
) -> Iterator[Part]:
    """Code ``articles`` into the folder ``where`` (a path or URL), a part at a time; each part when it is there.

    Coded as :func:`geo.parallel.code_all` does it; whatever codes them, the parts are the same. An article that could not be coded
    is told to ``on_failure`` and left out, and its part is coded again the next time. At the end the folder holds the parts
    of these articles and no others; files of other names are left alone.
    """
    folder = Folder(where)
    there: dict[int, set[str]] = {}
    for name in folder.names():
        if written := _NAME.fullmatch(name):
            there.setdefault(int(written[1]), set()).add(name)
    read_by = f"{reader_digest(gazetteer)} {source_digest(('export.py',))}"

    def wanted() -> Iterator[tuple[_Item, Article | None]]:
        for number, part in enumerate(_parts(articles)):
            name = _name(number, part, read_by)
            if name in there.get(number, ()):
                yield _Item(number, name, None), None
            else:
                for article in part:
                    yield _Item(number, name, article), article

    for number, group in groupby(code_all(wanted(), gazetteer, processes, scheduler), lambda one: one[0].number):
        coded: list[tuple[Article, list[Event]]] = []
        part: Part | None = None
        for item, events in group:
            if item.article is None:
                part = Part(item.name)
            elif isinstance(events, Failure):
                on_failure(item.article, events)
            else:
                coded.append((item.article, events))
        part = part or _write(folder, number, coded, read_by)
        for other in there.pop(number, set()) - {part.name}:
            folder.drop(other)
        yield part
    for others in there.values():
        for other in others:
            folder.drop(other)


def _parts(articles: Iterable[Article]) -> Iterator[list[Article]]:
    part: list[Article] = []
    size = 0
    for article in articles:
        part.append(article)
        size += len(article.text)
        if len(part) == _ARTICLES or size >= _CHARACTERS:
            yield part
            part, size = [], 0
    if part:
        yield part


def _name(number: int, articles: Iterable[Article], read_by: str) -> str:
    known = hashlib.sha256(read_by.encode())
    for article in articles:
        known.update(repr(article).encode("utf-8", "replace"))
    return f"part-{number:06}-{known.hexdigest()[:16]}.parquet"


def _write(folder: Folder, number: int, coded: list[tuple[Article, list[Event]]], read_by: str) -> Part:
    articles = {article.id: article for article, _ in coded}
    events = [event for _, told in coded for event in told]
    part = Part(_name(number, articles.values(), read_by), True, len(coded), len(events))
    folder.write(part.name, to_geoparquet(events, articles))
    return part
