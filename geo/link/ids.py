"""Stable names of events."""

from hashlib import sha256

from geo.codebook import Kind
from geo.model import Span

__all__ = ["event_id"]


def event_id(article_id: str, kind: Kind, span: Span, extra: str = "") -> str:
    """Twelve hexadecimal digits that stay the same between loads.

    ``extra`` tells apart events of one kind read from the same span: the type, the place.

    >>> event_id("a.txt", "incident", Span(0, 10)) == event_id("a.txt", "incident", Span(0, 10))
    True
    """
    return sha256(f"{article_id}\0{kind}\0{span.start}\0{span.end}\0{extra}".encode()).hexdigest()[:12]
