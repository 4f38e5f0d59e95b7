"""What things are called in the reader's language: places, actors, days, tolls, sources."""

from geo.codebook import ROUTE
from geo.locale import Words
from geo.model import Actor, Article, Event, Place, Toll, When, Where

__all__ = [
    "actor_name",
    "article_name",
    "befell",
    "counted",
    "days",
    "place_line",
    "place_name",
    "route",
    "source_name",
    "toll",
    "type_name",
    "who_to_whom",
]


def place_name(place: Place, t: Words) -> str:
    """The name of the French press in French, else the international one."""
    return (place.name_fr or place.name) if t.language == "fr" else (place.name or place.name_fr)


def actor_name(actor: Actor, t: Words) -> str:
    """The actor's canonical name."""
    return actor.name if t.language == "fr" else actor.name_en or actor.name


def who_to_whom(event: Event, t: Words) -> str:
    """Who did it and, behind an arrow, to whom: "armée → marché", "→ deux bergers"; empty where nobody is named."""
    doer = actor_name(event.actor1, t) if event.actor1 else None
    target = f"→ {actor_name(event.actor2, t)}" if event.actor2 else None
    return " ".join(side for side in (doer, target) if side)


def type_name(event: Event, t: Words) -> str:
    """What the event's type is called."""
    return t.code(f"{event.kind}_type", event.event_type)


def days(when: When | None, t: Words) -> str:
    """The event's days; where the text leaves an end open, the other one with "since" or "until"."""
    return t("no day") if when is None else t.days(when.start, when.end)


def place_line(where: Where, t: Words) -> str:
    """A place with what kind it is: "Jermuk (ville)"."""
    return f"{place_name(where.place, t)} ({t.code('feature', where.place.feature)})"


def route(event: Event, t: Words) -> str:
    """Where a movement began and where it led: "départ : Goma, Sake · arrivée : Bukavu"; empty where the text tells neither."""
    ends = ((role, [where.place for where in event.places if where.role == role]) for role in ROUTE)
    told = {role: ", ".join(dict.fromkeys(place_name(place, t) for place in places)) for role, places in ends}
    named = (
        t("from: {places}", places=told["origin"]) if told["origin"] else None,
        t("to: {places}", places=told["destination"]) if told["destination"] else None,
    )
    return " · ".join(end for end in named if end)


def toll(value: Toll, t: Words) -> str:
    """A number of persons as it was said: "au moins 12", "près de 300", "10 à 15".

    >>> from geo.locale import words
    >>> t = words("fr")
    >>> toll(Toll(49, 49, None), t), toll(Toll(10, None, 15), t), toll(Toll(None, 300, 300), t), toll(Toll(None, None, None), t)
    ('au moins 49', '10 à 15', 'près de 300', 'non précisé')
    """
    low, best, high = value.low, value.best, value.high
    if low is not None and high is not None:
        if low == high:
            return t.number(low)
        return t("{low} to {high}", low=t.number(low), high=t.number(high))
    if low is not None:
        return t("at least {n}", n=t.number(low))
    if high is not None:
        if best == high:
            return t("nearly {n}", n=t.number(high))
        return t("up to {n}", n=t.number(high))
    return t("about {n}", n=t.number(best)) if best is not None else t("not said")


def befell(kind: str, value: Toll, t: Words) -> str:
    """What befell so many persons, by what a toll counts, ``deaths`` or ``injured``: "1" is "mort", "au moins 12" are "morts".

    >>> from geo.locale import words
    >>> befell("deaths", Toll(1, 1, 1), words("fr")), befell("injured", Toll(12, 12, None), words("fr"))
    ('mort', 'blessés')
    """
    number = max((n for n in (value.low, value.best, value.high) if n is not None), default=2)
    return t.count("dead", "dead", number) if kind == "deaths" else t.count("injured", "injured", number)


def counted(kind: str, value: Toll, t: Words) -> str:
    """A :func:`toll` with what :func:`befell` those it counts: "au moins 12 blessés"."""
    return f"{toll(value, t)} {befell(kind, value, t)}"


def source_name(article: Article, t: Words) -> str:
    """The article's office, or that it names none."""
    return article.office or t("source not named")


def article_name(article: Article, length: int = 90) -> str:
    """The headline, else the article's first words."""
    if article.headline:
        return article.headline
    words = " ".join(article.text.replace("[…]", " ").split())
    return words if len(words) <= length else words[: length - 1].rsplit(" ", 1)[0] + "…"
