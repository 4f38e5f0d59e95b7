"""Files and folders into articles: what is there, which form it is in, and one error for each that cannot be read."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from io import SEEK_END, BytesIO
from itertools import chain
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO

from geo.article.apart import Form, read_apart
from geo.article.characters import decode, decode_lines
from geo.article.draft import Draft, Given, facts, short
from geo.article.header import read_text
from geo.article.name import read_name
from geo.article.page import read_page
from geo.article.parquet import parquet_rows
from geo.article.table import lines, read_line, read_row, rows
from geo.errors import ArticleError, EmptyArticle, StorageError, UndatedArticle
from geo.model import Article
from geo.storage import files_at, is_url, open_file

__all__ = ["SUFFIXES", "count_files", "drafts_in", "read", "read_bytes", "read_drafts"]

_TABLES = (".csv", ".tsv")
_LINES = (".jsonl", ".ndjson")
_PAGES = (".html", ".htm", ".xhtml")
_FEEDS = (".rss", ".atom", ".xml")
_PARQUET = (".parquet", ".pq")

SUFFIXES: tuple[str, ...] = (".txt", ".text", *_TABLES, *_LINES, *_PAGES, ".docx", ".pdf", *_FEEDS)
"""The endings that are read in a folder, beside those of Parquet; a file named by itself may have another, and is then read as ``.txt``."""

_IN_FOLDERS = (*SUFFIXES, *_PARQUET)
_HIDDEN = (".", "~$")

MAX_BYTES = 128 * 1024 * 1024
"""The largest file that is read whole."""

OnError = Callable[[ArticleError], None]
OnFile = Callable[[], None]
OnUnread = Callable[[PurePath], None]


def _passed_over(_what: object) -> None:
    pass


def read(
    path: Path | str,
    *,
    published: date | None = None,
    language: str | None = None,
    office: str | None = None,
    on_error: OnError | None = None,
    on_file: OnFile | None = None,
    on_unread: OnUnread | None = None,
) -> Iterator[Article]:
    """The articles at ``path``, a file or a folder, in the order of the file or of the names in the folder.

    A folder is read with all that it contains; a file that a ``.csv`` manifest in it names is read once, by the manifest.
    An article's id is the one given (column, key or header line ``id``), else the file's name, with its folder when it
    lies deeper than ``path``, and the line's number when the file holds several. A day or an office that neither a manifest
    nor the file gives is read from the file's name, where that says one.

    Parameters
    ----------
    path : Path or str
        A file, or a folder of files; or the URL of one in a storage (``s3://…``), where a ``.csv`` must hold texts.
    published, language, office
        Taken for each article that does not give its own; the language is French when nothing says.
    on_error : callable, optional
        Called with the error of each article that cannot be read, and the next one follows. Without it the first raises.
    on_file : callable, optional
        Called when each file has been read, whatever came of it.
    on_unread : callable, optional
        Called with each file of a folder that is of a kind that is not read.

    Raises
    ------
    UndatedArticle
        No publication date in the header, the manifest, the page, the file's name or ``published``.
    EmptyArticle, NotText, ArticleError
        Nothing in it; not text; not to be found or not to be understood.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder, "depeche.txt")
    ...     _ = file.write_text("published: 2022-09-14\\noffice: AFP\\n\\nDes tirs à Jermuk mardi.", "utf-8")
    ...     [article] = read(file)
    >>> article.id, str(article.published), article.office, article.text
    ('depeche.txt', '2022-09-14', 'AFP', 'Des tirs à Jermuk mardi.')
    """
    report = on_error or _raise
    given = Given(published=published, language=language, office=office, dated_by="command", office_by="command")
    for draft in drafts_in(path, given, report, on_file or _nothing, on_unread or _passed_over):
        yield from _finished(draft, report)


def read_bytes(
    name: str,
    raw: bytes,
    *,
    published: date | None = None,
    language: str | None = None,
    office: str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Article]:
    """The articles in the content ``raw`` of a file called ``name``, as :func:`read` gives them.

    A manifest needs its files beside it, so a ``.csv`` here must hold texts.

    >>> from datetime import date
    >>> [article] = read_bytes("d.txt", "Il a plu à Goma.".encode("cp1252"), published=date(2023, 5, 4))
    >>> article.text
    'Il a plu à Goma.'
    """
    report = on_error or _raise
    given = Given(published=published, language=language, office=office, dated_by="command", office_by="command")
    for draft in read_drafts(name, raw, given, report):
        yield from _finished(draft, report)


def read_drafts(name: str, raw: bytes, given: Given, report: OnError) -> Iterator[Draft]:
    """The articles in the content ``raw`` of a file called ``name``, dated or not: for files from a browser."""
    yield from _read_open(name, BytesIO(raw), None, name, given, report)


def drafts_in(
    path: Path | str, given: Given, report: OnError, on_file: OnFile, on_unread: OnUnread = _passed_over
) -> Iterator[Draft]:
    """The articles at ``path``, dated or not; see :func:`read`."""
    if isinstance(path, str) and is_url(path):
        yield from _read_url(path, given, report, on_file, on_unread)
        return
    path = Path(path)
    try:
        is_folder = path.is_dir()
        there = is_folder or path.exists()
    except OSError as error:
        report(ArticleError(f"{path}: cannot be read: {_reason(error)}"))
        return
    if not there:
        report(ArticleError(f"{path}: there is no such file or folder; check the path"))
    elif is_folder:
        yield from _read_folder(path, given, report, on_file, on_unread)
    else:
        yield from _read_file(path, path.name, given, report)
        on_file()


def count_files(path: Path) -> int:
    """How many files :func:`read` would open at ``path``: for a bar that tells how far it is."""
    try:
        return sum(_is_read(file) for file in _files(path, _passed_over)) if path.is_dir() else 1
    except OSError:
        return 1


def _finished(draft: Draft, report: OnError) -> Iterator[Article]:
    try:
        yield draft.article()
    except UndatedArticle as error:
        report(error)


def _nothing() -> None:
    pass


def _raise(error: ArticleError) -> None:
    raise error


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


# --- folders --------------------------------------------------------------------------------------------------------


def _files(folder: Path, report: OnError) -> list[Path]:
    """The files in ``folder`` and below it but for the hidden ones, by name; a folder that cannot be looked into is reported."""

    def closed(error: OSError) -> None:
        report(ArticleError(f"{error.filename}: cannot be read: {_reason(error)}"))

    found = []
    for inside, folders, files in os.walk(folder, onerror=closed):
        folders[:] = [name for name in folders if not name.startswith(_HIDDEN)]
        found += [file for name in files if not name.startswith(_HIDDEN) and _may_be_file(file := Path(inside, name))]
    return sorted(found)


def _may_be_file(path: Path) -> bool:
    """Whether it is a file, or cannot be asked: then opening it will tell why."""
    try:
        return path.is_file()
    except OSError:
        return True


def _is_read(file: PurePath) -> bool:
    """Whether a file that is so called in a folder is read."""
    return file.suffix.lower() in _IN_FOLDERS


def _read_folder(folder: Path, given: Given, report: OnError, on_file: OnFile, on_unread: OnUnread) -> Iterator[Draft]:
    refused: list[ArticleError] = []
    every = _files(folder, refused.append)
    for error in refused:
        report(error)
    files = [file for file in every if _is_read(file)]
    if not files and not refused:
        report(EmptyArticle(f"{folder}: the folder holds no article; put {', '.join(_IN_FOLDERS)} files in it"))
    by_manifest: set[Path] = set()
    for file in files:
        if file.suffix.lower() in _TABLES:
            by_manifest |= _named_by(file)
    for file in files:
        if _resolved(file) not in by_manifest:
            yield from _read_file(file, file.relative_to(folder).as_posix(), given, report)
        on_file()
    for file in every:
        if not _is_read(file) and _resolved(file) not in by_manifest:
            on_unread(file)


def _named_by(manifest: Path) -> set[Path]:
    """The files that the rows of ``manifest`` name; none when it is none, or cannot be read: that is told when it is read."""
    named = set()
    try:
        with manifest.open("rb") as file:
            for _, row in rows(manifest.name, decode_lines(manifest.name, file), _passed_over):
                if "file" not in row:
                    break
                if row["file"] and not row.get("text"):
                    file_named = manifest.parent / row["file"]
                    if file_named.suffix.lower() not in _TABLES:
                        named.add(_resolved(file_named))
    except (ArticleError, OSError):
        return set()
    return named


def _resolved(file: Path) -> Path:
    try:
        return file.resolve()
    except (OSError, RuntimeError, ValueError):  # links that lead back to themselves; a name that no disk takes
        return file


def _read_url(url: str, given: Given, report: OnError, on_file: OnFile, on_unread: OnUnread) -> Iterator[Draft]:
    try:
        every = [(where, PurePosixPath(name)) for where, name in files_at(url) if where == url or not _is_hidden(name)]
        files = [(where, name) for where, name in every if where == url or _is_read(name)]
        if not files:
            report(EmptyArticle(f"{url}: the folder holds no article; put {', '.join(_IN_FOLDERS)} files in it"))
        for where, name in files:
            with open_file(where) as file:
                yield from _read_open(where, file, None, str(name), given, report)
            on_file()
        for where, name in every:
            if where != url and not _is_read(name):
                on_unread(name)
    except StorageError as error:
        report(ArticleError(str(error)))


def _is_hidden(name: str) -> bool:
    return any(part.startswith(_HIDDEN) for part in PurePosixPath(name).parts)


# --- one file -------------------------------------------------------------------------------------------------------


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name that no disk takes
        return False


def _read_file(path: Path, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    try:
        if path.is_file():
            with path.open("rb") as file:
                yield from _read_open(str(path), file, path.parent, name, given, report)
        else:  # a pipe or a device would be read for ever
            report(ArticleError(f"{path}: neither a file nor a folder; save it as a file first"))
    except OSError as error:
        report(ArticleError(f"{path}: cannot be read: {_reason(error)}"))


def _read_open(where: str, file: BinaryIO, folder: Path | None, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    """The articles in ``file``; ``where`` names it in messages, ``name`` in ids, ``folder`` is where a manifest looks."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix == ".json":
        report(ArticleError(f'{where}: a .json is not read; write a .jsonl, one object a line: {{"id": …, "text": …}}'))
        return
    try:
        start = file.read(1000)
        file.seek(0)
        if suffix in _PARQUET:
            yield from _read_rows(where, parquet_rows(where, file), None, name, given, report)
        elif suffix in (*_TABLES, *_LINES) and not (start.startswith(b"PK") or _foreign(suffix, start)):
            blocks = decode_lines(where, file)
            if not (first := next(blocks, "")).strip():
                raise _empty(where)
            blocks = chain([first], blocks)
            if suffix in _TABLES:
                yield from _read_rows(where, rows(where, blocks, report), folder, name, given, report)
            else:
                yield from _read_lines(where, lines(blocks), name, given, report)
        else:
            yield from _read_whole(where, _load(where, file), name, given, report)
    except ArticleError as error:
        report(error)


def _load(where: str, file: BinaryIO) -> bytes:
    size = file.seek(0, SEEK_END)
    if size > MAX_BYTES:
        raise ArticleError(
            f"{where}: {size // 1_000_000} MB is more than the {MAX_BYTES // 1_000_000} MB read at once; split it"
        )
    file.seek(0)
    raw = file.read()
    if not raw.removeprefix(b"\xef\xbb\xbf").strip():
        raise _empty(where)
    return raw


def _empty(where: str) -> EmptyArticle:
    return EmptyArticle(f"{where}: the file is empty; nothing was read")


def _read_whole(where: str, raw: bytes, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    """The articles in a file of any form but those of a corpus."""
    suffix = PurePosixPath(name).suffix.lower()
    named = read_name(name).over(given)
    if form := _foreign(suffix, raw):
        for draft in read_apart(form, where, raw, name, given if form == "feed" else named):
            if isinstance(draft, ArticleError):
                report(draft)
            else:
                yield draft
    elif suffix in _PAGES:
        yield read_page(where, raw, name, named)
    else:
        yield read_text(where, decode(where, raw), name, named)


def _foreign(suffix: str, raw: bytes) -> Form | None:
    """Which foreign library the file needs, by what it begins with, else by its name; ``None`` for text."""
    if raw.startswith(b"%PDF-") or suffix == ".pdf":
        return "pdf"
    if suffix == ".docx" or (raw.startswith(b"PK\x03\x04") and b"word/" in raw):
        return "docx"
    start = raw[:1000].lstrip(b"\xef\xbb\xbf \r\n\t")
    if suffix in _FEEDS or (start.startswith(b"<?xml") and any(sign in start for sign in (b"<rss", b"<feed", b"<rdf:RDF"))):
        return "feed"
    return None


def _read_rows(
    where: str, table: Iterable[tuple[int, dict[str, str]]], folder: Path | None, name: str, given: Given, report: OnError
) -> Iterator[Draft]:
    named: set[Path] = set()
    for number, row in table:
        at = f"{where}:{number}"
        try:
            if row.get("text", "").strip():
                yield read_row(at, row, f"{name}:{number}", given)
            elif row.get("file", "").strip():
                yield from _read_named(at, row, folder, named, given, report)
            else:
                raise EmptyArticle(f"{at}: neither a file nor a text in this row; nothing was read")
        except ArticleError as error:
            report(error)


def _read_named(
    at: str, row: dict[str, str], folder: Path | None, named: set[Path], given: Given, report: OnError
) -> Iterator[Draft]:
    """The articles in the file that a row of a manifest names; what the row says of them wins over what they say.

    ``named`` are the files of the rows before: a manifest of many rows reads none twice, and none that would name others in turn.
    """
    file = row["file"].strip()
    said = facts(at, row, "table")
    if folder is None:
        raise ArticleError(f'{at}: the file "{short(file)}" cannot be looked up from here; put the texts in a text column')
    path = folder / file
    if path.suffix.lower() in _TABLES:
        raise ArticleError(f'{at}: the file "{short(file)}" is a table itself; add it by its own name, or the folder')
    if not _is_file(path):
        raise ArticleError(f'{at}: file "{short(file)}" is not in {folder}; correct the name or add the file')
    if path in named:
        raise ArticleError(f'{at}: the file "{short(file)}" stands in a row before this one; keep one of them')
    named.add(path)
    inside = PurePosixPath(Path(file).as_posix())
    name = path.name if inside.is_absolute() or ".." in inside.parts else str(inside)
    for draft in _read_file(path, name, given, report):
        yield draft.told_by(said)


def _read_lines(where: str, written: Iterable[tuple[int, str]], name: str, given: Given, report: OnError) -> Iterator[Draft]:
    for number, line in written:
        try:
            yield read_line(f"{where}:{number}", line, f"{name}:{number}", given)
        except ArticleError as error:
            report(error)
