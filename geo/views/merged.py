"""Why several records are taken for one incident, in the reader's words."""

from datetime import date

from geo.locale import Words
from geo.model import Merge, Place, Reason
from geo.views.corpus import Corpus
from geo.views.names import place_name

__all__ = ["why_one"]


def why_one(corpus: Corpus, merged: Merge, t: Words) -> list[str]:
    """A sentence for each reason of a merge."""
    places = {where.place.name: where.place for member in merged for where in corpus.by_id[member].places}
    return [_sentence(reason, places, t) for reason in merged.reasons]


def _sentence(reason: Reason, places: dict[str, Place], t: Words) -> str:
    several = [value for value in reason.values if isinstance(value, tuple)]
    days = [value for value in reason.values if isinstance(value, date)]
    named = [str(name) for name in several[0]] if several else []
    match reason.code:
        case "one kind":
            return t("One kind of act: {types}.", types=", ".join(t.code("incident_type", code) for code in named))
        case "march and dead":
            return t("A march and its dead.")
        case "attack and aftermath":
            return t("An attack and what came of it.")
        case "same day":
            return t("The same day: {day}.", day=t.day(days[0]))
        case "days overlap":
            return t("Their days overlap: {days}.", days=t.days(days[0], days[1]))
        case "told again":
            first, later = map(t.day, days)
            return t(
                "One article tells of {first} and, with no day of its own or as a later count, of {later}.",
                first=first,
                later=later,
            )
        case "named again":
            return t("One article names it again as known.")
        case "one war":
            return t("Periods of one war.")
        case "one force":
            return t(
                "A force that came by {first} and was still told of on {later}.", first=t.day(days[0]), later=t.day(days[1])
            )
        case "same place":
            return t("The same place: {place}.", place=place_name(places[named[0]], t))
        case "near places":
            there = ", ".join(place_name(places[name], t) for name in named)
            return t("Places at most {km} km apart: {places}.", km=t.number(_number(reason)), places=there)
        case "area and place":
            there = ", ".join(place_name(places[name], t) for name in named)
            return t("An area and a place in it: {places}.", places=there)
        case "actors":
            return t("No two name different perpetrators.")
        case "tolls":
            return t("Tolls told side by side: {tolls}.", tolls=", ".join(t.number(int(toll)) for toll in named))
        case "weighed":
            return t("An article tells them more like one thing than two.")


def _number(reason: Reason) -> int:
    return next(value for value in reason.values if isinstance(value, int))
