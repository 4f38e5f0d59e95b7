"""Casualties to tolls: numbers of dead and injured as values with open ends."""

from collections.abc import Sequence

from geo.model import Casualties, Toll

__all__ = ["join_tolls", "resolve_casualties"]


def resolve_casualties(casualties: Casualties) -> Toll:
    """The toll that a mention of casualties gives, in persons; an end that the text leaves open is ``None``.

    >>> from geo.model import Span
    >>> resolve_casualties(Casualties(Span(0, 18), "toll noun", "deaths", 49, 49, None))
    Toll(low=49, best=49, high=None)
    """
    return Toll(casualties.low, casualties.best, casualties.high)


def join_tolls(tolls: Sequence[Toll]) -> Toll:
    """The range of several claims about one toll: the lowest low, the highest high; never a sum or a mean.

    ``best`` is ``None`` unless all claims name the same number. An end is open (``None``) when no claim closes it.

    >>> join_tolls([Toll(49, 49, None), Toll(50, 50, 50)])
    Toll(low=49, best=None, high=50)
    """
    lows = [n for t in tolls for n in (t.low, t.best) if n is not None]
    highs = [n for t in tolls for n in (t.high, t.best) if n is not None]
    named = {t.best for t in tolls if t.best is not None}
    return Toll(min(lows, default=None), named.pop() if len(named) == 1 else None, max(highs, default=None))
