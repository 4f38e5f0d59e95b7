"""The rows of a Parquet file: some at a time, only the columns that tell of an article."""

from collections.abc import Iterator
from typing import BinaryIO

from geo.article.draft import FACTS, short
from geo.errors import ArticleError, EmptyArticle

__all__ = ["parquet_rows"]

_ROWS = 64
"""Rows that are in memory at once."""

_BUFFER = 1 << 20
"""Bytes of a column that are read ahead: without it, a whole column of a row group would be."""


def parquet_rows(where: str, file: BinaryIO) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows with their numbers; keys are in lower case, days as 2022-09-14, what is null is left out."""
    # pyarrow takes a moment to import, and only Parquet needs it.
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

    number = 0
    try:
        table = ParquetFile(file, buffer_size=_BUFFER, pre_buffer=False)
        names = _columns(where, table.schema_arrow.names)
        for batch in table.iter_batches(_ROWS, columns=[*names], use_threads=False):
            for row in batch.to_pylist():
                number += 1
                yield number, {names[name]: str(value) for name, value in row.items() if value is not None}
    except ArticleError:
        raise
    except (pa.ArrowException, OSError, MemoryError, ValueError, ArithmeticError) as error:
        raise ArticleError(f"{where}:{number + 1}: no Parquet that can be read ({error}); what stood before is kept") from None
    if number == 0:
        raise EmptyArticle(f"{where}: no row under the columns; nothing was read")


def _columns(where: str, names: list[str]) -> dict[str, str]:
    """The columns that tell of an article, with what they are known as."""
    wanted = {name: name.strip().lower() for name in names if name.strip().lower() in {"text", *FACTS}}
    if "text" not in wanted.values():
        raise ArticleError(f"{where}: the columns are {', '.join(map(short, names[:8]))}; one must be called text")
    return wanted
