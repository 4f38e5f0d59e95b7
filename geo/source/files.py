"""Files of events, wherever they lie: on this machine, or at any address that fsspec reads (``s3://…``, ``https://…``)."""

import csv
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from fsspec import AbstractFileSystem, filesystem
from fsspec.core import url_to_fs
from pyarrow.csv import ConvertOptions, ParseOptions, ReadOptions, read_csv

from geo.columns import Mask
from geo.errors import SourceError, StorageError
from geo.storage import telling

__all__ = ["BadCells", "File", "find_files", "mapped", "read_header", "read_table", "refusing"]

_SUFFIXES = (".parquet", ".csv")
_BLOCK = 8 << 20  # bytes of CSV read at a time


@dataclass(frozen=True, slots=True)
class File:
    """A file of events."""

    system: AbstractFileSystem
    path: str

    @property
    def name(self) -> str:
        """The last part of its address, for messages."""
        return self.path.rstrip("/").rsplit("/", 1)[-1]

    def open(self) -> Any:
        """The file, to read bytes from anywhere in it."""
        return self.system.open(self.path, "rb")


@contextmanager
def refusing(name: str) -> Iterator[None]:
    """What goes wrong with the file ``name``, said in a sentence."""
    try:
        yield
    except (SourceError, StorageError):
        raise
    except (OSError, ImportError, ValueError, pa.ArrowException) as error:
        said = " ".join(str(error).split())
        if isinstance(error, UnicodeDecodeError) or "UTF8" in said:
            raise SourceError(f"{name}: not in UTF-8; save it in that encoding") from error
        raise SourceError(f"{name}: cannot be read ({said}); check the file, or get it again") from error


class BadCells(SourceError):
    """Rows of a table that cannot be read; ``column`` and ``cell`` are those of the first, whose number in the file counts its header."""

    def __init__(self, name: str, rows: Mask, column: str, cell: str, sentence: str) -> None:
        self.rows, self.column, self.cell = rows, column, cell
        self.row = int(rows.argmax()) + 2
        super().__init__(f"{name}: row {self.row}: {sentence}")


def find_files(address: str) -> list[File]:
    """The file at ``address``, or the Parquet and CSV files of the folder there, in the order of their names.

    Raises
    ------
    StorageError
        When nothing is there.
    SourceError
        When the folder holds no such file.
    """
    with telling(address):
        system, path = url_to_fs(address)
        if not system.isdir(path):
            if not system.exists(path):
                raise FileNotFoundError(path)
            return [File(_fetched_once(system), path)]
        found = [each for each in system.find(path) if each.endswith(_SUFFIXES) and not _is_hidden(each[len(path) :])]
    if not found:
        raise SourceError(f"{address}: no file in it ends in .parquet or .csv; name the file itself, or another folder")
    system = _fetched_once(system)
    return [File(system, each) for each in sorted(found)]


def _fetched_once(system: AbstractFileSystem) -> AbstractFileSystem:
    """``system``; of a web server, copies of its files for as long as this program runs, since many give a file only whole."""
    return filesystem("simplecache", fs=system) if "https" in system.protocol else system


def _is_hidden(path: str) -> bool:
    """Whether a part of ``path`` is named like what programs leave beside their data (``_temporary``, ``.crc``)."""
    return any(part.startswith(("_", ".")) for part in path.split("/"))


def read_header(file: File) -> tuple[list[str], str]:
    """The columns of a CSV file, and the character between them: a comma, a semicolon or a tab."""
    with file.open() as opened:
        line = opened.readline(1 << 16).decode("utf-8-sig").rstrip("\r\n")
    delimiter = max(",;\t", key=line.count)
    return next(csv.reader([line], delimiter=delimiter), []), delimiter


def read_table(file: File, columns: Collection[str]) -> pa.Table:
    """Those of ``columns`` that a CSV file has, as text; an empty cell is null."""
    names, delimiter = read_header(file)
    wanted = [name for name in names if name in columns]
    with file.open() as opened:
        return read_csv(
            opened,
            ReadOptions(column_names=names, skip_rows=1, block_size=_BLOCK),
            ParseOptions(delimiter=delimiter, newlines_in_values=True),
            ConvertOptions(
                column_types=dict.fromkeys(wanted, pa.string()),
                include_columns=wanted,
                null_values=[""],
                strings_can_be_null=True,
            ),
        ).combine_chunks()


def mapped(
    table: pa.Table, column: str, meaning: Callable[[str], Any], kind: pa.DataType, *, name: str, allowed: str
) -> pa.Array:
    """What ``meaning`` makes of each cell of ``column``, asked once for each that differs; an empty cell stays empty.

    Raises
    ------
    BadCells
        Where ``meaning`` raises a `ValueError`, in the words of ``allowed``; ``name`` is the file's.
    """
    encoded = pa.chunked_array(table[column]).combine_chunks().dictionary_encode()
    made, bad = [], []
    for code, cell in enumerate(encoded.dictionary.to_pylist()):
        try:
            made.append(meaning(cell))
        except ValueError:
            made.append(None)
            bad.append(code)
    if bad:
        rows = np.isin(encoded.indices.fill_null(-1).to_numpy(), bad)
        cell = encoded[int(rows.argmax())].as_py()
        raise BadCells(name, rows, column, cell, f'column {column}: "{cell}" is {allowed}')
    return pa.array(made, kind).take(encoded.indices)
