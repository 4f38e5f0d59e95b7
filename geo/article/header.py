"""Plain text, with or without a header: what ``.txt`` holds, and what is found in ``.docx`` and ``.pdf``."""

import re

from geo.article.draft import FACTS, Draft, Given, check, facts
from geo.errors import ArticleError

__all__ = ["read_text"]

_LINE = re.compile(r"([A-Za-z][A-Za-z_-]{0,30})[ \t]*:[ \t]*(.*)")


def read_text(where: str, decoded: str, name: str, given: Given) -> Draft:
    """The article in ``decoded``, its header taken off; ``given`` holds where the header says nothing."""
    text = decoded.replace("\r\n", "\n").replace("\r", "\n")
    header, text = _split(where, text)
    said = facts(where, header, "header").over(given)
    return check(where, text, name, said, 'begin it with a line "published: 2022-09-14"')


def _split(where: str, text: str) -> tuple[dict[str, str], str]:
    """The header of ``text`` and the rest; no header and the whole when it does not begin with a known key.

    "EREVAN : La Russie a appelé…" is a dateline, not a header, and "Haut-Karabakh : l'exode" a headline that stands too near.
    """
    header: dict[str, str] = {}
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if header and not line.strip():
            return header, text[end + 1 :]
        written = _LINE.fullmatch(line.rstrip())
        if written is None or (written[1].lower() not in FACTS and (not header or written[1][0].isupper())):
            break
        header[written[1].lower()] = written[2]
        at = end + 1
    if "published" in header:
        raise ArticleError(f'{where}: the header does not end; put a blank line between "published: …" and the text')
    return {}, text
