"""Several articles in one file: the rows of a ``.csv``, the lines of a ``.jsonl``."""

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from geo.article.draft import Draft, Given, check, facts, short
from geo.errors import ArticleError, EmptyArticle

__all__ = ["LONGEST_CELL", "lines", "read_line", "read_row", "rows"]

LONGEST_CELL = 8_000_000
"""Characters of the longest cell of a table: one that is longer than an article may be is refused by itself, the rows behind it
are read; beyond this the quotation mark that should end it is missing, and reading on would only fill the memory."""

_LINE = re.compile(r"[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r")


def lines(blocks: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The lines of ``blocks`` that are not blank, with their numbers; a block ends where a line does.

    >>> list(lines(["{}\\n\\n", "[]"]))
    [(1, '{}\\n'), (3, '[]')]
    """
    # Not splitlines(): a text may hold U+2028, which ends no line of JSON.
    every = (line for block in blocks for line in io.StringIO(block, newline="\n"))
    return ((number, line) for number, line in enumerate(every, 1) if line.strip())


def rows(where: str, blocks: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table, given some lines at a time, with the number of the line each ends on.

    Keys are in lower case, missing cells are ``""``.
    """
    csv.field_size_limit(LONGEST_CELL)
    blocks = iter(blocks)
    head = next(blocks, "")
    delimiter = max(",;\t", key=head.lstrip("\r\n").split("\n", 1)[0].count)
    reader = csv.reader((line[0] for block in chain([head], blocks) for line in _LINE.finditer(block)), delimiter=delimiter)
    try:
        columns = [column.strip().lower() for column in next(reader, [])]
        empty = True
        if not {"file", "text"} & set(columns):
            raise ArticleError(
                f"{where}: the columns are {', '.join(map(short, columns[:8]))}; one must be called file (a manifest) or text"
            )
        for cells in reader:
            if any(cell.strip() for cell in cells):
                empty = False
                yield reader.line_num, dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))
        if empty:
            raise EmptyArticle(f"{where}: no row under the columns; nothing was read")
    except csv.Error as error:
        reason = f"a cell of more than {LONGEST_CELL:,} characters" if "field limit" in str(error) else str(error)
        raise ArticleError(
            f"{where}:{reader.line_num}: not a table that can be read: {reason}; what stood before is kept"
        ) from None


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
