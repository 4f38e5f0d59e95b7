"""Several articles in one file: the rows of a ``.csv``, the lines of a ``.jsonl``."""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from geo.article.draft import FACTS, Draft, Given, check, facts, short
from geo.errors import ArticleError, EmptyArticle

__all__ = ["LONGEST_CELL", "lines", "read_line", "read_row", "rows"]

LONGEST_CELL = 8_000_000
"""Characters of the longest cell of a table: one that is longer than an article may be is refused by itself, the rows behind it
are read; beyond this the quotation mark that should end it is missing, and reading on would only fill the memory."""

_SEPARATOR = re.compile("sep=(.)", re.IGNORECASE)
"""The first line of a table that says what parts its cells, for Excel."""

_TOLD = FACTS | {"file", "text"}
"""The columns that are read."""

_LINE = re.compile(r"[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r")


def lines(blocks: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The lines of ``blocks`` that are not blank, with their numbers; a block ends where a line does.

    >>> list(lines(["{}\\n\\n", "[]"]))
    [(1, '{}\\n'), (3, '[]')]
    """
    # Not splitlines(): a text may hold U+2028, which ends no line of JSON.
    every = (line for block in blocks for line in io.StringIO(block, newline="\n"))
    return ((number, line) for number, line in enumerate(every, 1) if line.strip())


def rows(where: str, blocks: Iterable[str], report: Callable[[ArticleError], None]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table, given some lines at a time, with the number of the line each ends on.

    Keys are in lower case, missing cells are ``""``. A row that cannot be cut into cells is reported, and the next one follows.
    """
    csv.field_size_limit(LONGEST_CELL)
    blocks = iter(blocks)
    head = next(blocks, "")
    first = head.lstrip("\r\n").split("\n", 1)[0].rstrip("\r")
    said = _SEPARATOR.fullmatch(first)
    delimiter = said[1] if said else max(",;\t", key=first.count)
    written = (line[0] for block in chain([head], blocks) for line in _LINE.finditer(block))
    reader = csv.reader(written, delimiter=delimiter, strict=True)
    columns: list[str] | None = None
    empty = True
    while True:
        began = reader.line_num + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            if "field limit" in str(error):
                too_long = f"a cell of more than {LONGEST_CELL:,} characters"
                raise ArticleError(
                    f"{where}:{reader.line_num}: not a table that can be read: {too_long}; what stood before is kept"
                ) from None
            empty = False
            report(ArticleError(f"{where}:{began}: {_misquoted(began, reader.line_num)}"))
            continue
        if cells is None:
            break
        if said and began == 1:
            continue
        if columns is None:
            columns = _columns(where, cells)
        elif any(cell.strip() for cell in cells):
            empty = False
            if any(cell.strip() for cell in cells[len(columns) :]):
                report(
                    ArticleError(
                        f"{where}:{began}: {len(cells)} cells under {len(columns)} columns; "
                        f'put what holds a "{delimiter}" in quotation marks'
                    )
                )
            else:
                yield reader.line_num, dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))
    if empty:
        raise EmptyArticle(f"{where}: no row under the columns; nothing was read")


def _columns(where: str, cells: list[str]) -> list[str]:
    """The headings in lower case."""
    columns = [cell.strip().lower() for cell in cells]
    if not {"file", "text"} & set(columns):
        raise ArticleError(
            f"{where}: the columns are {', '.join(map(short, columns[:8]))}; one must be called file (a manifest) or text"
        )
    if double := next((column for column in columns if column in _TOLD and columns.count(column) > 1), None):
        raise ArticleError(f'{where}: two columns are called "{double}"; rename one of them')
    return columns


def _misquoted(began: int, ended: int) -> str:
    """What is wrong with the quotation marks of a row from one line to another."""
    lines = f" (read to line {ended})" if ended > began else ""
    return f"a quotation mark in this row is never closed, or stands inside a cell{lines}; close it, or write it twice"


def read_row(at: str, row: dict[str, str], name: str, given: Given) -> Draft:
    """The article in the ``text`` column of ``row``."""
    return check(at, row["text"], name, facts(at, row, "table").over(given), "fill the published column")


def read_line(at: str, line: str, name: str, given: Given) -> Draft:
    """The article in a line of JSON."""
    try:
        written = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "too deep or too large"
        raise ArticleError(f"{at}: not JSON ({reason}); write one object a line") from None
    if not isinstance(written, dict) or not isinstance(written.get("text"), str):
        raise ArticleError(f'{at}: no object with a "text" string; write {{"id": …, "text": …, "published": "2022-09-14"}}')
    said = {key: value if isinstance(value, str) else str(value) for key, value in written.items() if value is not None}
    return check(at, written["text"], name, facts(at, said, "table").over(given), 'add a "published" key')
