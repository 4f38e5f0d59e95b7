"""Which types of incident a sentence tells, by itself and in an article about a war."""

from datetime import date

from geo.incident.find import find_triggers
from geo.model import Article

__all__ = ["types", "types_in_war"]

_WAR = "\n\nDepuis 2019, l'armée y combat des rebelles dont les combattants multiplient les attaques, selon des sources militaires."


def types(text: str) -> list[str]:
    """The types that ``text`` tells, in its order.

    >>> types("Les miliciens ont abandonné Taftanaz mercredi.")
    ['territory_ceded']
    """
    return [trigger.event_type for trigger in find_triggers(Article("a", date(2024, 5, 17), text))]


def types_in_war(text: str) -> set[str]:
    """The types that ``text`` tells with a paragraph on a war behind it; those of the paragraph are left out.

    >>> types_in_war("Les miliciens ont abandonné Taftanaz mercredi.")
    {'territory_ceded'}
    """
    article = Article("a", date(2024, 5, 17), text + _WAR)
    return {trigger.event_type for trigger in find_triggers(article) if trigger.span.start < len(text)}
