"""Where somebody sits who speaks: where his own words say, where the vocabulary has him, else in the capital of the country that the article is set in."""

import re
from collections import Counter
from collections.abc import Iterable

from geo.actor.resolve import country_in, is_of_a_town
from geo.codebook import ActorKind
from geo.country import COUNTRIES, Country
from geo.model import Actor, Article, Place, Where
from geo.place.gazetteer import Gazetteer
from geo.text import fold

__all__ = ["home_of", "land_of", "seats_of"]

_DESCRIBED = frozenset({"body", "office", "person"})
_OF_A_STATE: frozenset[ActorKind] = frozenset({"state", "military", "police"})
# Who is sent to a country, and sits there
_OF_A_COUNTRY = re.compile(r"(?:l[ea] |l')?(?:ambassade|ambassadeur|ambassadrice|charge d'affaires)\b")
_OF_THE_UN = re.compile(r"(?:l[ea] |l')?(?:mission de l'onu|mission des nations unies|force des nations unies|casques bleus)\b")
_GOVERNING = re.compile(
    r"(?:l[ea] |l'|une? |son |sa )?(?:nouve(?:au|lle) |ancien(?:ne)? )?(?:"
    r"(?:vice-)?presidente?\b(?! (?:du conseil|du parti|de l'assemblee|de la (?:region|ligue|croix|federation|societe)))|"
    r"(?:vice-)?premiere? ministre|(?:vice-)?ministre|secretaire d'etat|"
    r"cheff?e? (?:de l'etat|du gouvernement|de la diplomatie|d'etat-major|de l'etat-major|de l'armee|de la junte|du pouvoir)|"
    r"conseill(?:er|ere) (?:presidentiel|du president|de la presidence|du premier ministre)|"
    r"porte-parole (?:officiel )?(?:militaire|gouvernemental|du gouvernement|de la diplomatie|de l'armee|de la junte|de la presidence|"
    r"du ministere|de l'etat-major))\b"
)
_NOT_IN_CAPITAL = re.compile(
    r"\b(?:provincia|municipa|regiona|loca|departementa|district|territoire|localite|quartier|village|commune|zone|secteur|canton|cercle|comte|europeen|administrateur|gouverneur|navire|base)"
)
_SET_THERE = 2  # how often places of a country are named, at least, in which an article is set


def home_of(wheres: Iterable[Where]) -> Country | None:
    """The country of most places that an article names, ``None`` where no country has half of them."""
    counted = Counter(
        where.place.country for where in wheres if where.place.country and not where.evidence.rule.startswith("metonym")
    )
    if not counted:
        return None
    (best, number), *_ = counted.most_common(1)
    return COUNTRIES.get(best) if number >= _SET_THERE and 2 * number > counted.total() else None


def land_of(wheres: Iterable[Where]) -> Country | None:
    """The country of all the places of a paragraph, ``None`` where they lie in several or there are none."""
    lands = {w.place.country for w in wheres if w.place.country and not w.evidence.rule.startswith("metonym")}
    return COUNTRIES.get(lands.pop()) if len(lands) == 1 else None


def seats_of(
    article: Article, speaker: Actor, within: Iterable[Where], home: Country | None, gazetteer: Gazetteer
) -> list[Place]:
    """The places where a speaker sits; ``within`` are the places that his words name, ``home`` is the country of the article."""
    if speaker.evidence is not None and speaker.evidence.rule in _DESCRIBED:
        words = fold(article[speaker.evidence.span])
        sent = _OF_A_COUNTRY.match(words) is not None  # "l'ambassade de France" is not in France
        named = [where.place for where in within if not (sent and where.place.feature == "country")]
        if named:
            return _at(named[-1] if sent else named[0], gazetteer)
        if home is not None and home.capital and _sits_at_home(speaker, words):
            return _known([home.capital], gazetteer)
    return _known(speaker.seat.split("|") if speaker.seat else [], gazetteer)


def _sits_at_home(speaker: Actor, words: str) -> bool:
    """Whether somebody sits in the capital of the country that the article is set in: "l'armée", "la mission de l'ONU", "l'ambassadeur américain"."""
    if _OF_A_COUNTRY.match(words) or _OF_THE_UN.match(words):
        return True
    if speaker.kind not in _OF_A_STATE or _NOT_IN_CAPITAL.search(words) or is_of_a_town(words):
        return False
    if (
        speaker.evidence is not None
        and speaker.evidence.rule == "person"
        and not (speaker.seat is None and _GOVERNING.match(words))
    ):
        return False
    return country_in(words) is None


def _at(place: Place, gazetteer: Gazetteer) -> list[Place]:
    """A place, of a country its capital."""
    country = COUNTRIES.get(place.country or "") if place.feature == "country" else None
    return _known([country.capital], gazetteer) if country is not None and country.capital else [place]


def _known(ids: Iterable[str], gazetteer: Gazetteer) -> list[Place]:
    return [place for place_id in ids if (place := gazetteer.get(place_id)) is not None]
