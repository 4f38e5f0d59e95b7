"""Casualties to tolls: numbers of dead and injured as values with open ends."""

from geo.model import Casualties, Toll

__all__ = ["resolve_casualties"]


def resolve_casualties(casualties: Casualties) -> Toll:
    """The toll that a mention of casualties gives, in persons; an end that the text leaves open is ``None``.

    >>> from geo.model import Span
    >>> resolve_casualties(Casualties(Span(0, 18), "toll noun", "deaths", 49, 49, None))
    Toll(low=49, best=49, high=None)
    """
    return Toll(casualties.low, casualties.best, casualties.high)
