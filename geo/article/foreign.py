"""Word documents, PDF and feeds, read by libraries that were never meant for hostile files: a program of its own.

:mod:`geo.article.apart` starts it as ``foreign.py FORM MEMORY SECONDS CHARACTERS`` with the file on standard input; it prints one
JSON object, ``{"articles": [{"text": …, …}]}`` or ``{"refused": REASON}``, and imports nothing of ``geo``, so that it starts in
a tenth of a second. It may take ``MEMORY`` bytes and ``SECONDS`` of the processor; whatever goes wrong in it costs one file.
"""

import io
import json
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from typing import Any

MOST_UNPACKED = 64 * 1024 * 1024
"""Bytes that a Word document may unpack to; a dispatch has some hundred thousand."""

MOST_PAGES = 2_000
MOST_ENTRIES = 5_000


class Refused(Exception):
    """The file is not read; the word says why."""


def limit(memory: int, seconds: int) -> None:
    """Let this process have no more than ``memory`` bytes and ``seconds`` of the processor, where the system can."""
    try:
        import resource
    except ImportError:  # Windows: the one who started it stops it
        return
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
        try:
            _, hard = resource.getrlimit(what)
            resource.setrlimit(what, (most if hard < 0 else min(most, hard), hard))
        except (ValueError, OSError):
            continue  # macOS refuses the first


# --- Word -----------------------------------------------------------------------------------------------------------


def read_docx(raw: bytes, longest: int) -> list[dict[str, Any]]:
    """The paragraphs and table cells of a Word document, a line each; its title as the headline."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            parts = packed.infolist()
            if not any(part.filename == "word/document.xml" for part in parts):
                raise Refused("other zip")
            if any(part.flag_bits & 1 for part in parts):
                raise Refused("locked")
            # zipfile never unpacks more of a part than its entry declares, so the entries can be believed.
            if sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise Refused("bomb")
    except (zipfile.BadZipFile, ValueError, OverflowError):
        raise Refused("locked" if raw.startswith(b"\xd0\xcf\x11\xe0") else "damaged") from None
    import docx

    document = docx.Document(io.BytesIO(raw))
    lines: list[str] = []
    headline = None
    length = 0
    for line, style in _blocks(document):
        if style == "Title" and headline is None and line.strip():
            headline = line.strip()
        lines.append(line)
        length += len(line) + 1
        if length > longest:
            break  # the reader refuses it for its length
    return [{"text": "\n".join(lines).strip("\n"), "headline": headline}]


def _blocks(document: Any) -> Iterator[tuple[str, str]]:
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                seen: list[Any] = []
                for cell in row.cells:  # a cell that spans columns comes once a column
                    if not any(cell._tc is other for other in seen):
                        seen.append(cell._tc)
                        yield cell.text, ""
        else:
            yield block.text, (block.style.name or "") if block.style is not None else ""


# --- PDF ------------------------------------------------------------------------------------------------------------

_PARTED = re.compile(r"[^\W\d_][-\u2010\u00ad]$")
_FOLIO = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:/|sur)\s*\d{1,4})?\W*", re.IGNORECASE)
_ENDS = re.compile(r"[.!?…:;»”\")\]]\s*$")
_COMPOUND = frozenset(
    [
        "porte",
        "vice",
        "ex",
        "demi",
        "mi",
        "non",
        "sous",
        "sus",
        "cessez",
        "après",
        "avant",
        "contre",
        "entre",
        "semi",
        "anti",
        "pro",
        "franco",
        "russo",
        "américano",
        "turco",
        "israélo",
        "arméno",
        "nord",
        "sud",
        "est",
        "ouest",
        "haut",
        "bas",
        "grand",
        "saint",
        "sainte",
        "rez",
        "peut",
        "celui",
        "ceux",
        "celle",
        "celles",
        "lui",
        "elle",
        "eux",
        "même",
        "là",
        "ci",
        "quelques",
        "vingt",
        "trente",
        "quarante",
        "cinquante",
        "soixante",
        "quatre",
        "dix",
        "arc",
        "tête",
        "chef",
        "lieutenant",
        "sergent",
        "général",
        "secrétaire",
        "premier",
    ]
)
"""What stands before a hyphen that belongs to the word: "porte-parole" parted at its hyphen stays "porte-parole"."""


def read_pdf(raw: bytes, longest: int) -> list[dict[str, Any]]:
    """The text layer of a PDF, the lines of a paragraph joined."""
    import logging

    import pypdf

    logging.disable()  # it tells of every oddity of the file
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refused("locked")
        if len(reader.pages) > MOST_PAGES:
            raise Refused("long")
        lines: list[str] = []
        length = 0
        for page in reader.pages:
            of_page = page.extract_text().replace("\x00", "").split("\n")
            while of_page and (not of_page[-1].strip() or _FOLIO.fullmatch(of_page[-1])):
                of_page.pop()
            while of_page and (not of_page[0].strip() or _FOLIO.fullmatch(of_page[0])):
                of_page.pop(0)
            lines += of_page
            length += sum(map(len, of_page))
            if length > longest:
                break
    except pypdf.errors.DependencyError:
        # A cipher, or a way of packing pictures, that only an extra package knows.
        raise Refused("locked" if b"/Encrypt" in raw else "damaged") from None
    text = join_lines(lines)
    if not text.strip():
        raise Refused("no text layer")
    return [{"text": text}]


def join_lines(lines: list[str]) -> str:
    """Paragraphs of the lines of a page: a line goes on in the next unless it is blank, or ends a sentence short of the margin.

    >>> join_lines(["Des bombar-", "dements ont tué, selon le porte-", "parole, six soldats.", "Mardi."])
    'Des bombardements ont tué, selon le porte-parole, six soldats.\\nMardi.'
    """
    lengths = sorted(len(line.rstrip()) for line in lines if line.strip())
    full = lengths[int(len(lengths) * 0.8)] if lengths else 0
    paragraphs: list[str] = []
    going_on = False
    for line in lines:
        written = " ".join(line.split())
        if not written:
            going_on = False
            continue
        if going_on:
            paragraphs[-1] = _joined(paragraphs[-1], written)
        else:
            paragraphs.append(written)
        short = len(line.rstrip()) < full * (0.85 if _ENDS.search(written) else 0.45)
        going_on = not short or bool(_PARTED.search(written))
    return "\n".join(paragraphs)


def _joined(before: str, line: str) -> str:
    if not _PARTED.search(before):
        return f"{before} {line}"
    if not line[0].islower():
        return before + line  # "Haut-", "Karabakh"
    head = re.split(r"[\s’'(«-]", before[:-1])[-1].lower()
    if before[-1] != "\u00ad" and head in _COMPOUND:
        return before + line
    return before[:-1] + line


# --- feeds ----------------------------------------------------------------------------------------------------------

_BLOCKS = ("p", "div", "br", "li", "h1", "h2", "h3", "h4", "blockquote", "tr", "figure", "section", "article", "ul", "ol")


def read_feed(raw: bytes, longest: int) -> list[dict[str, Any]]:
    """The entries of an RSS or Atom feed, each with the longest text that the feed gives of it."""
    import feedparser

    feed = feedparser.parse(io.BytesIO(raw), sanitize_html=True, resolve_relative_uris=False)
    if not feed.get("version"):
        raise Refused("no feed")
    office = feed.feed.get("title")
    found = []
    left = longest * 50
    for entry in feed.entries[:MOST_ENTRIES]:
        texts = [_plain(part.get("value") or "") for part in (*entry.get("content", ()), entry.get("summary_detail") or {})]
        text = max(texts, key=len, default="")[: longest + 1]
        left -= len(text)
        if left < 0:
            break
        found.append(
            {
                "id": entry.get("id") or entry.get("link"),
                "url": entry.get("link"),
                "headline": _plain(entry.get("title") or "") or None,
                "office": (entry.get("source") or {}).get("title") or office,
                "language": (entry.get("language") or feed.feed.get("language") or "")[:2].lower() or None,
                "published": _day(entry),
                "text": text,
            }
        )
    return found


def _plain(markup: str) -> str:
    """What a browser would show of ``markup``, a line for each block."""
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    import lxml.html

    try:
        root = lxml.html.fragment_fromstring(markup, create_parent="div")
    except (ValueError, lxml.etree.LxmlError):
        return ""
    for element in root.iter(*_BLOCKS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    lines = (" ".join(line.split()) for line in str(root.text_content()).split("\n"))
    return "\n".join(line for line in lines if line)


def _day(entry: Any) -> str | None:
    """The day on which it was published, where it was published: "00:30 +0200" is that day, not the eve."""
    from email.utils import parsedate_to_datetime

    said = str(entry.get("published") or entry.get("updated") or "").strip()
    if re.match(r"\d{4}-\d\d-\d\d", said):
        return said[:10]
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, IndexError):
        parsed = entry.get("published_parsed") or entry.get("updated_parsed")
        return f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}" if parsed else None


READERS: dict[str, Callable[[bytes, int], list[dict[str, Any]]]] = {"docx": read_docx, "pdf": read_pdf, "feed": read_feed}


def main(form: str, memory: str, seconds: str, longest: str) -> None:
    """Read the file on standard input and print what is in it."""
    raw = sys.stdin.buffer.read()
    limit(int(memory), int(seconds))
    try:
        answer: dict[str, Any] = {"articles": READERS[form](raw, int(longest))}
    except Refused as refused:
        answer = {"refused": str(refused)}
    except MemoryError:
        answer = {"refused": "bomb"}
    except RecursionError:
        answer = {"refused": "damaged"}
    except Exception:  # noqa: BLE001 -- whatever a broken file makes of a library means that it is broken
        answer = {"refused": "damaged"}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main(*sys.argv[1:])
