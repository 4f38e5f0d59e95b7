"""Time expressions: from words to typed values (``find``), from values to days (``resolve``)."""

from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes

__all__ = ["find_timexes", "resolve_timexes"]
