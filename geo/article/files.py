"""Files and folders into articles: what is there, which form it is in, and one error for each that cannot be read."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path, PurePosixPath

from geo.article.apart import Form, read_apart
from geo.article.characters import decode
from geo.article.draft import Draft, Given, facts, short
from geo.article.header import read_text
from geo.article.name import read_name
from geo.article.page import read_page
from geo.article.table import read_line, read_row, rows
from geo.errors import ArticleError, EmptyArticle, UndatedArticle
from geo.model import Article

__all__ = ["SUFFIXES", "count_files", "drafts_in", "read", "read_bytes", "read_drafts"]

_TABLES = (".csv", ".tsv")
_LINES = (".jsonl", ".ndjson")
_PAGES = (".html", ".htm", ".xhtml")
_FEEDS = (".rss", ".atom", ".xml")

SUFFIXES: tuple[str, ...] = (".txt", ".text", *_TABLES, *_LINES, *_PAGES, ".docx", ".pdf", *_FEEDS)
"""The endings that are read in a folder; a file named by itself may have another, and is then read as ``.txt``."""

MAX_BYTES = 128 * 1024 * 1024
"""The largest file that is read whole."""

OnError = Callable[[ArticleError], None]
OnFile = Callable[[], None]


def read(
    path: Path | str,
    *,
    published: date | None = None,
    language: str | None = None,
    office: str | None = None,
    on_error: OnError | None = None,
    on_file: OnFile | None = None,
) -> Iterator[Article]:
    """The articles at ``path``, a file or a folder, in the order of the file or of the names in the folder.

    A folder is read with all that it contains; a file that a ``.csv`` manifest in it names is read once, by the manifest.
    An article's id is the one given (column, key or header line ``id``), else the file's name, with its folder when it
    lies deeper than ``path``, and the line's number when the file holds several. A day or an office that neither a manifest
    nor the file gives is read from the file's name, where that says one.

    Parameters
    ----------
    path : Path or str
        A file, or a folder of files.
    published, language, office
        Taken for each article that does not give its own; the language is French when nothing says.
    on_error : callable, optional
        Called with the error of each article that cannot be read, and the next one follows. Without it the first raises.
    on_file : callable, optional
        Called when each file has been read, whatever came of it.

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
    for draft in drafts_in(Path(path), given, report, on_file or _nothing):
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
    yield from _read_content(name, raw, None, name, given, report)


def drafts_in(path: Path, given: Given, report: OnError, on_file: OnFile) -> Iterator[Draft]:
    """The articles at ``path``, dated or not; see :func:`read`."""
    try:
        is_folder = path.is_dir()
        there = is_folder or path.exists()
    except OSError as error:
        report(ArticleError(f"{path}: cannot be read: {_reason(error)}"))
        return
    if not there:
        report(ArticleError(f"{path}: there is no such file or folder; check the path"))
    elif is_folder:
        yield from _read_folder(path, given, report, on_file)
    else:
        yield from _read_file(path, path.name, given, report)
        on_file()


def count_files(path: Path) -> int:
    """How many files :func:`read` would open at ``path``: for a bar that tells how far it is."""
    try:
        return len(_files(path)) if path.is_dir() else 1
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


def _files(folder: Path) -> list[Path]:
    """The files in ``folder`` and below it that are read, by name; hidden ones and those of other kinds are none."""
    return sorted(
        file
        for file in folder.rglob("*")
        if file.suffix.lower() in SUFFIXES
        and file.is_file()
        and not any(part.startswith((".", "~$")) for part in file.relative_to(folder).parts)
    )


def _read_folder(folder: Path, given: Given, report: OnError, on_file: OnFile) -> Iterator[Draft]:
    try:
        files = _files(folder)
    except OSError as error:
        report(ArticleError(f"{folder}: cannot be read: {_reason(error)}"))
        return
    if not files:
        report(EmptyArticle(f"{folder}: the folder holds no article; put {', '.join(SUFFIXES)} files in it"))
        return
    by_manifest: set[Path] = set()
    for file in files:
        if file.suffix.lower() in _TABLES:
            by_manifest |= _named_by(file)
    for file in files:
        if file.resolve() not in by_manifest:
            yield from _read_file(file, file.relative_to(folder).as_posix(), given, report)
        on_file()


def _named_by(manifest: Path) -> set[Path]:
    """The files that the rows of ``manifest`` name; none when it is none, or cannot be read: that is told when it is read."""
    try:
        table = list(rows(manifest.name, decode(manifest.name, _load(manifest))))
    except ArticleError:
        return set()
    return {(manifest.parent / row["file"]).resolve() for _, row in table if row.get("file") and not row.get("text")}


# --- one file -------------------------------------------------------------------------------------------------------


def _load(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe or a device would be read for ever
            raise ArticleError(f"{path}: neither a file nor a folder; save it as a file first")
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ArticleError(
                f"{path}: {size // 1_000_000} MB is more than the {MAX_BYTES // 1_000_000} MB read at once; split it"
            )
        return path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{path}: cannot be read: {_reason(error)}") from error


def _read_file(path: Path, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    try:
        raw = _load(path)
    except ArticleError as error:
        report(error)
        return
    yield from _read_content(str(path), raw, path.parent, name, given, report)


def _read_content(where: str, raw: bytes, folder: Path | None, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    """The articles in ``raw``; ``where`` names the file in messages, ``name`` in ids, ``folder`` is where a manifest looks."""
    suffix = PurePosixPath(name).suffix.lower()
    named = read_name(name).over(given)
    try:
        if not raw.removeprefix(b"\xef\xbb\xbf").strip():
            raise EmptyArticle(f"{where}: the file is empty; nothing was read")
        if form := _foreign(suffix, raw):
            for draft in read_apart(form, where, raw, name, given if form == "feed" else named):
                if isinstance(draft, ArticleError):
                    report(draft)
                else:
                    yield draft
        elif suffix in _TABLES:
            yield from _read_table(where, decode(where, raw), folder, name, given, report)
        elif suffix in _LINES:
            yield from _read_lines(where, decode(where, raw), name, given, report)
        elif suffix in _PAGES:
            yield read_page(where, raw, name, named)
        else:
            yield read_text(where, decode(where, raw), name, named)
    except ArticleError as error:
        report(error)


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


def _read_table(where: str, decoded: str, folder: Path | None, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    for line, row in rows(where, decoded):
        at = f"{where}:{line}"
        try:
            if row.get("text", "").strip():
                yield read_row(at, row, f"{name}:{line}", given)
            elif row.get("file", "").strip():
                yield from _read_named(at, row, folder, given, report)
            else:
                raise EmptyArticle(f"{at}: neither a file nor a text in this row; nothing was read")
        except ArticleError as error:
            report(error)


def _read_named(at: str, row: dict[str, str], folder: Path | None, given: Given, report: OnError) -> Iterator[Draft]:
    """The articles in the file that a row of a manifest names; what the row says of them wins over what they say."""
    file = row["file"].strip()
    said = facts(at, row, "table")
    if folder is None:
        raise ArticleError(f'{at}: the file "{short(file)}" cannot be looked up from here; put the texts in a text column')
    path = folder / file
    if not path.is_file():
        raise ArticleError(f'{at}: file "{short(file)}" is not in {folder}; correct the name or add the file')
    inside = PurePosixPath(Path(file).as_posix())
    name = path.name if inside.is_absolute() or ".." in inside.parts else str(inside)
    for draft in _read_file(path, name, given, report):
        yield draft.told_by(said)


def _read_lines(where: str, decoded: str, name: str, given: Given, report: OnError) -> Iterator[Draft]:
    # Not splitlines(): a text may hold U+2028, which ends no line of JSON.
    for number, line in enumerate(decoded.split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield read_line(f"{where}:{number}", line, f"{name}:{number}", given)
        except ArticleError as error:
            report(error)
