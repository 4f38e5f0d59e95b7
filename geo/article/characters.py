"""Bytes to characters: which encoding a text is in, and what is no text at all."""

import io
import re
from collections.abc import Iterator
from typing import AnyStr, BinaryIO

from geo.errors import ArticleError, NotText

__all__ = ["declared", "decode", "decode_lines"]

_BLOCK = 1 << 20
"""Bytes of a long file that are decoded at once."""

_LONGEST_LINE = 1 << 27
"""Bytes of the longest line: what has none for so long is no table, and reading on would only fill the memory."""

_MARKS = (  # the long ones first: UTF-32's little-endian mark begins with UTF-16's
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MAGIC = (
    (b"PK\x03\x04", "a zip, spreadsheet or OpenDocument file"),
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


def declared(raw: bytes) -> str | None:
    """The encoding that a page says it is in, ``None`` when it says none."""
    found = _DECLARED.search(raw[:4096])
    return found[1].decode("ascii") if found else None


def decode(where: str, raw: bytes, said: str | None = None) -> str:
    """``raw`` as characters, without a byte order mark; the encoding ``said`` is tried when it is no UTF-8.

    Raises
    ------
    NotText
        It is a file of another kind, or in no encoding that is recognised.
    """
    return _decoded(where, raw, said)[0]


def _decoded(where: str, raw: bytes, said: str | None) -> tuple[str, str | None]:
    """As :func:`decode`, and the encoding to try next where it is no UTF-8."""
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise NotText(f"{where}: this is {what}, not text; save it as .txt, .docx or .html")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                raise _refused(where) from None
            break
    else:
        text, said = _guess(raw, said, _refused(where))
    return _checked(where, text), said


def _refused(where: str) -> NotText:
    return NotText(f"{where}: not text, or in no encoding that is recognised; save it as UTF-8 text")


def _checked(where: str, text: str) -> str:
    if "\x00" in text or len(_CONTROL.findall(text, 0, 65536)) * 100 > min(len(text), 65536):
        raise _refused(where)
    return text


def decode_lines(where: str, file: BinaryIO) -> Iterator[str]:
    """The characters of a long file, some whole lines at a time: as :func:`decode`, in memory that does not grow with the file.

    Where lines are no UTF-8, their encoding is guessed once, by the first of them and what stands beside it.

    Raises
    ------
    NotText, ArticleError
        As :func:`decode`; a line is too long. What stood before it has been given.
    """
    head = file.read(4)
    file.seek(0)
    wide = next((encoding for mark, encoding in _MARKS if head.startswith(mark) and encoding != "utf-8-sig"), None)
    if wide is None:
        guessed = None
        while block := file.read(_BLOCK):
            text, guessed = _decoded(where, block + _short_enough(where, file.readline(_LONGEST_LINE)), guessed)
            yield text
        return
    reader = io.TextIOWrapper(file, wide, newline="")
    try:
        while text := reader.read(_BLOCK):
            yield _checked(where, text + _short_enough(where, reader.readline(_LONGEST_LINE)))
    except UnicodeDecodeError:
        raise _refused(where) from None
    finally:
        if not file.closed:  # as it is where nobody has asked for the rest
            reader.detach()  # else it would close the file


def _short_enough(where: str, line: AnyStr) -> AnyStr:
    if len(line) == _LONGEST_LINE:
        raise ArticleError(f"{where}: a line of more than {_LONGEST_LINE // 1_000_000} MB; write an article a line")
    return line


def _guess(raw: bytes, said: str | None, refused: NotText) -> tuple[str, str | None]:
    try:
        return raw.decode("utf-8"), said
    except UnicodeDecodeError:
        pass
    if said:
        try:
            return raw.decode(said), said
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
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise refused
