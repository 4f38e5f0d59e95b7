"""Where somebody sits who speaks: where his own words say, else where the country that he governs, or that the article is set in, is governed from."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from geo.actor.resolve import is_of_a_town
from geo.codebook import ActorKind
from geo.country import COUNTRIES, Country, country_of_most
from geo.model import Actor, Article, Place, Where
from geo.place.gazetteer import Gazetteer
from geo.text import fold

__all__ = ["home_of", "land_of", "seats_of"]

_DESCRIBED = frozenset({"body", "office", "person"})
_BY_NAME = frozenset({"name", "world"})
_OF_A_STATE: frozenset[ActorKind] = frozenset({"state", "military"})
# Who is sent to a country, and sits there
_OF_A_COUNTRY = re.compile(r"(?:l[ea] |l')?(?:ambassade|ambassadeur|ambassadrice|charge d'affaires)\b")
# Who is of a state but where it sends him, one man of its army among them
_SENT_OUT = re.compile(
    r"(?:une? |l[ea]s? |l'|des |deux |son |sa )?(?:haute?s? |ancien(?:ne)?s? )?(?:emissaire|envoyee?|representante?|deleguee?|consul|consulat|"
    r"diplomate|soldat|sergent|caporal|caporaux|adjudant|lieutenant|capitaine|officier|militaire)s?\b"
)
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
# "la police de Nalanda", where no such place is known
_OF_A_NAME = re.compile(r"\b(?:de |d['’])(?![ÉE]tat)[A-ZÀ-Ý]")
_SET_THERE = 2  # how often places of a country are named, at least, in which an article is set


def home_of(wheres: Iterable[Where]) -> Country | None:
    """The country of most places that an article names, ``None`` where no country has more than half of them."""
    counted = Counter(_countries(wheres))
    country = country_of_most(counted)
    return country if country is not None and counted[country.iso] >= _SET_THERE else None


def land_of(wheres: Iterable[Where]) -> Country | None:
    """The country of all the places of a paragraph, ``None`` where they lie in several or there are none."""
    lands = set(_countries(wheres))
    return COUNTRIES.get(lands.pop()) if len(lands) == 1 else None


def _countries(wheres: Iterable[Where]) -> Iterator[str]:
    """The code of the country of each place, but of those that only stand for a government."""
    return (w.place.country for w in wheres if w.place.country and not w.evidence.rule.startswith("metonym"))


def seats_of(
    article: Article, speaker: Actor, within: Iterable[Where], home: Country | None, gazetteer: Gazetteer
) -> list[Place]:
    """The places where a speaker sits on the day of the article, none where nothing tells.

    ``within`` are the places that his words name, ``home`` is the country that they are set in.
    """
    told = speaker.evidence
    if told is not None and told.rule in _DESCRIBED:
        words = article[told.span]
        folded = fold(words)
        embassy = _OF_A_COUNTRY.match(folded) is not None
        # not "l'ambassade de France", nor Zhongshan of "le ministre chinois, Zhong Shan"
        named = [
            where.place
            for where in within
            if not (embassy and where.place.feature == "country")
            and not (told.rule == "person" and where.evidence.rule in _BY_NAME and where.evidence.span.end == told.span.end)
        ]
        if named:
            place = named[-1] if embassy else named[0]
            country = COUNTRIES.get(place.country or "") if place.feature == "country" else None
            return [place] if country is None else _seat_of(country, article, speaker, gazetteer) or [place]
        if embassy:
            return [] if home is None or home.iso == speaker.country else _seat_of(home, article, speaker, gazetteer)
        if speaker.kind in _OF_A_STATE and _SENT_OUT.match(folded):
            return []
        if home is not None and _sits_at_home(speaker, words, home):
            return _seat_of(home, article, speaker, gazetteer)
    return _known(speaker.seat.split("|") if speaker.seat else [], gazetteer)


def _sits_at_home(speaker: Actor, words: str, home: Country) -> bool:
    """Whether somebody sits where the country is governed from in which the article is set: "l'armée", "la mission de l'ONU"."""
    folded = fold(words)
    if _OF_THE_UN.match(folded):
        return True
    if speaker.kind not in _OF_A_STATE or speaker.country not in (None, home.iso) or speaker.seat is not None:
        return False
    if _NOT_IN_CAPITAL.search(folded) or is_of_a_town(folded) or _OF_A_NAME.search(words):
        return False
    assert speaker.evidence is not None
    return speaker.evidence.rule != "person" or _GOVERNING.match(folded) is not None


def _seat_of(country: Country, article: Article, speaker: Actor, gazetteer: Gazetteer) -> list[Place]:
    """Where somebody sat who governs a country, or leads its army, on the day of the article."""
    seat = country.seat_on(article.published, army=speaker.kind == "military")
    return _known([seat] if seat else [], gazetteer)


def _known(ids: Iterable[str], gazetteer: Gazetteer) -> list[Place]:
    return [place for place_id in ids if (place := gazetteer.get(place_id)) is not None]
