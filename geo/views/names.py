"""What things are called in the reader's language: places, actors, days, tolls, sources."""

from geo.codebook import ROUTE
from geo.country import COUNTRIES, Country
from geo.locale import Words
from geo.model import Actor, Article, Claim, Event, Incident, Place, Toll, When, Where
from geo.review import gave

__all__ = [
    "according",
    "actor_name",
    "article_name",
    "befell",
    "claimed",
    "counted",
    "country_name",
    "days",
    "how_told",
    "place_in_country",
    "place_line",
    "place_name",
    "route",
    "shortened",
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


def how_told(event: Event, t: Words) -> tuple[str, ...]:
    """That an event is claimed, planned or a habit, and that no rule but its likeness to others tells it."""
    told = (t.code("modality", event.modality),) if isinstance(event, Incident) and event.modality != "asserted" else ()
    return (*told, t("by likeness")) if "likeness" in event.doubts else told


def according(event: Event, t: Words) -> str:
    """Who says that an incident happened, and who told them: "selon : ONU, rapporté par : Radio Okapi"; empty where nobody is named."""
    notes = (
        t("according to {who}", who=actor_name(event.claimed_by, t))
        if isinstance(event, Incident) and event.claimed_by
        else None,
        t("reported by {who}", who=actor_name(event.via, t)) if event.via else None,
    )
    return ", ".join(note for note in notes if note)


def claimed(claim: Claim[Toll], t: Words) -> str:
    """Who gives a toll: a party, or whoever set it in review; empty where the article itself does."""
    if not gave(claim.evidence):
        return t("set in review")
    return t("according to {who}", who=actor_name(claim.source, t)) if claim.source else ""


def days(when: When | None, t: Words) -> str:
    """The event's days; where the text leaves an end open, the other one with "since" or "until", and where one day is no exact one, "around"."""
    if when is None:
        return t("no day")
    if when.start is not None and when.start == when.end and when.date_prec > 1:
        return t("around {day}", day=t.day(when.start))
    return t.days(when.start, when.end)


def place_line(where: Where, t: Words) -> str:
    """A place with what kind it is: "Jermuk (ville)"."""
    return f"{place_name(where.place, t)} ({t.code('feature', where.place.feature)})"


def place_in_country(place: Place, t: Words) -> str:
    """A place with what kind it is and its country: "Karachi (ville), Pakistan"."""
    country = COUNTRIES.get(place.country or "")
    kind = f"{place_name(place, t)} ({t.code('feature', place.feature)})"
    return kind if country is None or place.feature == "country" else f"{kind}, {country_name(country, t)}"


def country_name(country: Country, t: Words) -> str:
    """What a country is called."""
    return country.name_fr if t.language == "fr" else country.name_en


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
    """A number of persons as it was said: "au moins 12", "près de 300", "10 à 15", and before such a range the number thought best.

    >>> from geo.locale import words
    >>> t = words("fr")
    >>> toll(Toll(20, 27, 30), t)
    '27 (20 à 30)'
    >>> toll(Toll(49, 49, None), t), toll(Toll(10, None, 15), t), toll(Toll(None, 300, 300), t), toll(Toll(None, None, None), t)
    ('au moins 49', '10 à 15', 'près de 300', 'non précisé')
    """
    low, best, high = value.low, value.best, value.high
    if low is not None and high is not None:
        if low == high:
            return t.number(low)
        ends = t("{low} to {high}", low=t.number(low), high=t.number(high))
        return f"{t.number(best)} ({ends})" if best is not None and low < best < high else ends
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
    return shortened(" ".join(article.text.replace("[…]", " ").split()), length)


def shortened(words: str, length: int) -> str:
    """``words``, or as many of the first as ``length`` characters hold.

    >>> shortened("Deux soldats ont été tués", 15)
    'Deux soldats…'
    """
    return words if len(words) <= length else words[: length - 1].rsplit(" ", 1)[0] + "…"
