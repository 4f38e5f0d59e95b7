"""Bytes to characters: which encoding a text is in, and what is no text at all."""

import re

from geo.errors import NotText

__all__ = ["declared", "decode"]

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
    for magic, what in _MAGIC:
        if raw.startswith(magic):
            raise NotText(f"{where}: this is {what}, not text; save it as .txt, .docx or .html")
    refused = NotText(f"{where}: not text, or in no encoding that is recognised; save it as UTF-8 text")
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            try:
                text = raw.decode(encoding)
            except UnicodeDecodeError:
                raise refused from None
            break
    else:
        text = _guess(raw, said, refused)
    if "\x00" in text or len(_CONTROL.findall(text, 0, 65536)) * 100 > min(len(text), 65536):
        raise refused
    return text


def _guess(raw: bytes, said: str | None, refused: NotText) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if said:
        try:
            return raw.decode(said)
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
