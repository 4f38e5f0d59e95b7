"""Articles in: ``.txt`` with a header, ``.csv`` manifests and texts, ``.jsonl``, ``.html`` and folders of these.

What is done to a text, and what is not, since every offset counts its characters:

- bytes become characters: UTF-8, UTF-16 or UTF-32 with a byte order mark (which is dropped), UTF-8 without one, else what
  charset-normalizer recognises among the encodings that French was written in (Windows-1252 first of all);
- in a ``.txt`` file, ``\\r\\n`` and ``\\r`` become ``\\n``, as Python's own ``open`` does; a header, where there is one, is
  taken off together with the blank line that ends it;
- in ``.html``, the text is what trafilatura finds to be the article, its paragraphs parted by ``\\n``;
- a text inside ``.csv`` or ``.jsonl`` stays as it is.

Nothing else changes: no stripping, no Unicode normalisation, no repair of quotation marks. An article that nothing dates is
refused, since "mardi" would mean nothing; today's date is never taken in silence.
"""

import copy
import csv
import io
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from geo.errors import ArticleError, EmptyArticle, NotText, UndatedArticle
from geo.model import Article

__all__ = ["SUFFIXES", "parse_day", "read", "read_bytes"]

SUFFIXES: tuple[str, ...] = (".txt", ".text", ".csv", ".tsv", ".jsonl", ".ndjson", ".html", ".htm", ".xhtml")
"""The endings that are read in a folder; a file named by itself may have another, and is then read as ``.txt``."""

MAX_BYTES = 256 * 1024 * 1024
"""The largest file that is read whole."""

OnError = Callable[[ArticleError], None]


@dataclass(frozen=True, slots=True)
class _Given:
    """What is known of an article beside its text; ``None`` where nothing says."""

    id: str | None = None
    published: date | None = None
    language: str | None = None
    office: str | None = None
    headline: str | None = None
    url: str | None = None

    def over(self, other: "_Given") -> "_Given":
        """These facts, and those of ``other`` where these are ``None``."""
        return _Given(
            self.id or other.id,
            self.published or other.published,
            self.language or other.language,
            self.office or other.office,
            self.headline or other.headline,
            self.url or other.url,
        )


def read(
    path: Path | str,
    *,
    published: date | None = None,
    language: str | None = None,
    office: str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Article]:
    """The articles at ``path``, a file or a folder, in the order of the file or of the names in the folder.

    A folder is read with all that it contains; a file that a ``.csv`` manifest in it names is read once, by the manifest.
    An article's id is the one given (column, key or header line ``id``), else the file's name, with its folder when it
    lies deeper than ``path``, and the line's number when the file holds several.

    Parameters
    ----------
    path : Path or str
        A file, or a folder of files.
    published, language, office
        Taken for each article that does not give its own; the language is French when nothing says.
    on_error : callable, optional
        Called with the error of each article that cannot be read, and the next one follows. Without it the first raises.

    Raises
    ------
    UndatedArticle
        No publication date in the header, the manifest, the page or ``published``.
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
    path = Path(path)
    given = _Given(published=published, language=language, office=office)
    report = on_error or _raise
    try:
        is_folder = path.is_dir()
        there = is_folder or path.exists()
    except OSError as error:
        report(ArticleError(f"{path}: cannot be read: {_reason(error)}"))
        return
    if not there:
        report(ArticleError(f"{path}: there is no such file or folder; check the path"))
    elif is_folder:
        yield from _read_folder(path, given, report)
    else:
        yield from _read_file(path, path.name, given, report)


def read_bytes(
    name: str,
    raw: bytes,
    *,
    published: date | None = None,
    language: str | None = None,
    office: str | None = None,
    on_error: OnError | None = None,
) -> Iterator[Article]:
    """The articles in the content ``raw`` of a file called ``name``, as :func:`read` gives them: for files from a browser.

    A manifest needs its files beside it, so a ``.csv`` here must hold texts.

    >>> from datetime import date
    >>> [article] = read_bytes("d.txt", "Il a plu à Goma.".encode("cp1252"), published=date(2023, 5, 4))
    >>> article.text
    'Il a plu à Goma.'
    """
    given = _Given(published=published, language=language, office=office)
    yield from _read_content(name, raw, None, name, given, on_error or _raise)


_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ].*)?", re.DOTALL)


def parse_day(value: str) -> date:
    """The day that ``value`` writes as ``2022-09-14``, with or without an hour behind it.

    Raises
    ------
    ValueError
        It is written otherwise, or there is no such day.

    >>> parse_day("2022-09-14T08:30:00Z")
    datetime.date(2022, 9, 14)
    """
    written = _DAY.fullmatch(value.strip())
    if written is None:
        raise ValueError(f'"{_short(value)}" is not a day; write year-month-day, as 2022-09-14')
    try:
        return date.fromisoformat(written[1])
    except ValueError:
        raise ValueError(f'"{_short(value)}" is a day that no calendar has; write year-month-day, as 2022-09-14') from None


# --- files and folders ----------------------------------------------------------------------------------------------


def _raise(error: ArticleError) -> None:
    raise error


def _reason(error: OSError) -> str:
    return (error.strerror or type(error).__name__).lower()


def _short(value: str, length: int = 60) -> str:
    flat = " ".join(value.split())
    return flat if len(flat) <= length else flat[: length - 1] + "…"


def _read_folder(folder: Path, given: _Given, report: OnError) -> Iterator[Article]:
    try:
        files = sorted(
            file
            for file in folder.rglob("*")
            if file.suffix.lower() in SUFFIXES
            and file.is_file()
            and not any(part.startswith(".") for part in file.relative_to(folder).parts)
        )
    except OSError as error:
        report(ArticleError(f"{folder}: cannot be read: {_reason(error)}"))
        return
    if not files:
        report(EmptyArticle(f"{folder}: the folder holds no article; put {', '.join(SUFFIXES)} files in it"))
        return
    by_manifest: set[Path] = set()
    for file in files:
        if file.suffix.lower() in (".csv", ".tsv"):
            by_manifest |= _named_by(file)
    for file in files:
        if file.resolve() not in by_manifest:
            yield from _read_file(file, file.relative_to(folder).as_posix(), given, report)


def _named_by(manifest: Path) -> set[Path]:
    """The files that the rows of ``manifest`` name; none when it is none, or cannot be read: that is told when it is read."""
    try:
        rows = list(_rows(manifest.name, _decode(manifest.name, _load(manifest))))
    except ArticleError:
        return set()
    return {(manifest.parent / row["file"]).resolve() for _, row in rows if row.get("file") and not row.get("text")}


def _load(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise ArticleError(
                f"{path}: {size // 1_000_000} MB is more than the {MAX_BYTES // 1_000_000} MB read at once; split it"
            )
        return path.read_bytes()
    except OSError as error:
        raise ArticleError(f"{path}: cannot be read: {_reason(error)}") from error


def _read_file(path: Path, name: str, given: _Given, report: OnError) -> Iterator[Article]:
    try:
        raw = _load(path)
    except ArticleError as error:
        report(error)
        return
    yield from _read_content(str(path), raw, path.parent, name, given, report)


def _read_content(where: str, raw: bytes, folder: Path | None, name: str, given: _Given, report: OnError) -> Iterator[Article]:
    """The articles in ``raw``; ``where`` names the file in messages, ``name`` in ids, ``folder`` is where a manifest looks."""
    suffix = PurePosixPath(name).suffix.lower()
    try:
        if not raw.removeprefix(b"\xef\xbb\xbf").strip():
            raise EmptyArticle(f"{where}: the file is empty; nothing was read")
        if suffix in (".csv", ".tsv"):
            yield from _from_table(where, _decode(where, raw), folder, name, given, report)
        elif suffix in (".jsonl", ".ndjson"):
            yield from _from_lines(where, _decode(where, raw), name, given, report)
        elif suffix in (".html", ".htm", ".xhtml"):
            yield _from_page(where, raw, name, given)
        else:
            yield _from_text(where, _decode(where, raw), name, given)
    except ArticleError as error:
        report(error)


# --- the four forms -------------------------------------------------------------------------------------------------

_HEADER_KEYS = frozenset({"id", "published", "office", "headline", "language", "url"})
_HEADER_LINE = re.compile(r"([A-Za-z][A-Za-z_-]{0,30})[ \t]*:[ \t]*(.*)")


def _from_text(where: str, decoded: str, name: str, given: _Given) -> Article:
    text = decoded.replace("\r\n", "\n").replace("\r", "\n")
    header, text = _split_header(where, text)
    return _article(where, text, name, _facts(where, header).over(given), 'begin it with a line "published: 2022-09-14"')


def _split_header(where: str, text: str) -> tuple[dict[str, str], str]:
    """The header of ``text`` and the rest; no header and the whole when it does not begin with a known key.

    "EREVAN : La Russie a appelé…" is a dateline, not a header.
    """
    header: dict[str, str] = {}
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if header and not line.strip():
            return header, text[end + 1 :]
        written = _HEADER_LINE.fullmatch(line.rstrip())
        if written is None or (not header and written[1].lower() not in _HEADER_KEYS):
            break
        header[written[1].lower()] = written[2]
        at = end + 1
    if "published" in header:
        raise ArticleError(f'{where}: the header does not end; put a blank line between "published: …" and the text')
    return {}, text


def _facts(where: str, written: dict[str, str]) -> _Given:
    """What a header, a row or a line says of its article; an empty value says nothing."""
    said = {key: value.strip() for key, value in written.items() if key in _HEADER_KEYS and value and value.strip()}
    published = said.pop("published", None)
    try:
        return _Given(published=parse_day(published) if published else None, **said)
    except ValueError as error:
        raise ArticleError(f"{where}: published {error}") from None


_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
"""What no file or database takes back: it comes in through escapes in JSON, or encodings that pages declare."""


def _article(where: str, text: str, name: str, given: _Given, how_to_date: str) -> Article:
    if not text.strip():
        raise EmptyArticle(f"{where}: there is no text in it; nothing was read")
    if any(
        _UNWRITABLE.search(said) for said in (text, given.id, given.office, given.headline, given.url, given.language) if said
    ):
        raise NotText(f"{where}: the article holds null characters or halves of characters; save it as UTF-8 text")
    if given.published is None:
        raise UndatedArticle(
            f"{where}: no publication date; {how_to_date}, name it in a manifest with a published column, "
            "or give --published 2022-09-14"
        )
    return Article(
        id=given.id or name,
        published=given.published,
        text=text,
        language=given.language or "fr",
        office=given.office,
        headline=given.headline,
        url=given.url,
    )


def _from_table(where: str, decoded: str, folder: Path | None, name: str, given: _Given, report: OnError) -> Iterator[Article]:
    for line, row in _rows(where, decoded):
        at = f"{where}:{line}"
        try:
            facts = _facts(at, row).over(given)
            if row.get("text", "").strip():
                yield _article(at, row["text"], f"{name}:{line}", facts, "fill the published column")
            elif row.get("file", "").strip():
                yield from _from_row(at, row["file"].strip(), folder, facts, report)
            else:
                raise EmptyArticle(f"{at}: neither a file nor a text in this row; nothing was read")
        except ArticleError as error:
            report(error)


def _from_row(at: str, file: str, folder: Path | None, facts: _Given, report: OnError) -> Iterator[Article]:
    if folder is None:
        raise ArticleError(f'{at}: the file "{_short(file)}" cannot be looked up from here; put the texts in a text column')
    path = folder / file
    if not path.is_file():
        raise ArticleError(f'{at}: file "{_short(file)}" is not in {folder}; correct the name or add the file')
    inside = PurePosixPath(Path(file).as_posix())
    name = path.name if inside.is_absolute() or ".." in inside.parts else str(inside)
    for article in _read_file(path, name, replace(facts, id=None), report):
        # The manifest is what a person wrote about the file, so it wins over the file's own header or page.
        yield Article(
            id=facts.id or article.id,
            published=facts.published or article.published,
            text=article.text,
            language=facts.language or article.language,
            office=facts.office or article.office,
            headline=facts.headline or article.headline,
            url=facts.url or article.url,
        )


def _rows(where: str, decoded: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with the number of the line each ends on; keys are in lower case, missing cells are ``""``."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))  # a long article in one cell is no error
    first = decoded.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(decoded, newline=""), delimiter=delimiter)
    try:
        columns = [column.strip().lower() for column in next(reader, [])]
        empty = True
        if not {"file", "text"} & set(columns):
            raise ArticleError(
                f"{where}: the columns are {', '.join(map(_short, columns[:8]))}; one must be called file (a manifest) or text"
            )
        for cells in reader:
            if any(cell.strip() for cell in cells):
                empty = False
                yield reader.line_num, dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=False))
        if empty:
            raise EmptyArticle(f"{where}: no row under the columns; nothing was read")
    except csv.Error as error:
        raise ArticleError(f"{where}:{reader.line_num}: not a table that can be read: {error}") from None


def _from_lines(where: str, decoded: str, name: str, given: _Given, report: OnError) -> Iterator[Article]:
    # Not splitlines(): a text may hold U+2028, which ends no line of JSON.
    for number, line in enumerate(decoded.split("\n"), 1):
        if not line.strip():
            continue
        at = f"{where}:{number}"
        try:
            yield _from_object(at, line, f"{name}:{number}", given)
        except ArticleError as error:
            report(error)


def _from_object(at: str, line: str, name: str, given: _Given) -> Article:
    try:
        written = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "too deep or too large"
        raise ArticleError(f"{at}: not JSON ({reason}); write one object a line") from None
    if not isinstance(written, dict) or not isinstance(written.get("text"), str):
        raise ArticleError(f'{at}: no object with a "text" string; write {{"id": …, "text": …, "published": "2022-09-14"}}')
    facts = {key: value if isinstance(value, str) else str(value) for key, value in written.items() if value is not None}
    return _article(at, written["text"], name, _facts(at, facts).over(given), 'add a "published" key')


def _from_page(where: str, raw: bytes, name: str, given: _Given) -> Article:
    # trafilatura takes a second to import, and only web pages need it.
    import trafilatura

    page = _decode(where, raw, _declared(raw))
    if "<" not in page:
        raise NotText(f"{where}: no web page; name it .txt if it is plain text")
    try:
        tree = trafilatura.load_html(page)
        published = None if tree is None else _published_by_page(tree)
        language = None if tree is None else tree.get("lang")
        document = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except (ValueError, RecursionError, AttributeError, TypeError):  # what broken pages make of its parser
        document = None
    if document is None or isinstance(document, dict) or not (document.text or "").strip():
        raise EmptyArticle(f"{where}: no article was found in the page; save its text as .txt with a header")
    said = {
        "published": published,
        "language": language and language[:2].lower(),
        "office": document.sitename,
        "headline": document.title,
        "url": document.url,
    }
    facts = _facts(where, {key: value for key, value in said.items() if value})
    return _article(where, document.text or "", name, facts.over(given), "give the page a publication date in its metadata")


_DATING = (
    "//head/meta | //meta[@itemprop] | //head/link[@rel='canonical'] | //script[@type='application/ld+json']"
    " | //time[@datetime] | //*[@itemprop='datePublished']"
)


def _published_by_page(tree: Any) -> str | None:
    """The day that the page's own metadata gives, of the form ``2022-09-14``.

    htmldate sees only the elements that are there to date a page: in the whole of it, it takes "Tous droits réservés
    2019-01-01" in the footer for the day of publication.
    """
    from htmldate import find_date

    reduced = tree.makeelement("html")
    head = tree.makeelement("head")
    reduced.append(head)
    for element in tree.xpath(_DATING):
        element = copy.deepcopy(element)
        element.tail = None
        head.append(element)
    found: str | None = find_date(reduced, original_date=True, extensive_search=False)
    return found


# --- bytes to characters --------------------------------------------------------------------------------------------

_MARKS = (  # the long ones first: UTF-32's little-endian mark begins with UTF-16's
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip, Word or OpenDocument file"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "an RTF file"),
)
_FRENCH = ["cp1252", "iso8859_15", "mac_roman", "cp850"]
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE)


def _declared(raw: bytes) -> str | None:
    found = _DECLARED.search(raw[:4096])
    return found[1].decode("ascii") if found else None


def _decode(where: str, raw: bytes, declared: str | None = None) -> str:
    """``raw`` as characters, without a byte order mark; ``declared`` is tried when it is no UTF-8."""
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise NotText(f"{where}: this is {what}, not text; save it as .txt or .html")
    refused = NotText(f"{where}: not text, or in no encoding that is recognised; save it as UTF-8 text")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                raise refused from None
            break
    else:
        text = _guess(raw, declared, refused)
    if "\x00" in text or len(_CONTROL.findall(text, 0, 65536)) * 100 > min(len(text), 65536):
        raise refused
    return text


def _guess(raw: bytes, declared: str | None, refused: NotText) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if declared:
        try:
            return raw.decode(declared)
        except (LookupError, UnicodeError):
            pass  # a page that declares an encoding it is not in is common; what follows guesses
    if b"\x00" in raw:
        raise refused
    # charset-normalizer loads its tables on import, and only files that are no UTF-8 need them.
    import charset_normalizer

    best = charset_normalizer.from_bytes(raw[:65536], cp_isolation=_FRENCH, preemptive_behaviour=False).best()
    # A short text gives it too little to judge by; Windows-1252 is what French texts without a mark are in.
    for encoding in (best.encoding if best else "cp1252", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise refused
