"""Names that need a witness: a small town of the world, a village where no preposition stands, are believed where what else the text names vouches for them."""

import re
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

from geo.country import DEMONYMS, demonyms_in
from geo.model import Place, Span, Toponym
from geo.place import around
from geo.place.fr import FIRST_NAMES, HEADS, TITLES
from geo.place.gazetteer import Gazetteer
from geo.place.spellings import key

__all__ = ["Found", "Vouching"]

_LISTED = re.compile(r"(?:,? (?:et|ou|puis|a|et a|ni|d'|de) |, |\s?\(|\)?,? |/|-| - )+(?:de |d'|a )?")
_AT_HOME = 3  # how often a text names a country that it speaks of
_BESIDE_KM = 250
_CLOSE_KM = 120
_FARTHER = 4  # as many times as far may a place of the csv lie, which has it since dispatches name it
_SHORTEST_ALONE = 4  # letters
# what a person does, and no town: "Bazoum a déclaré", "Oumarou, qui dit"
_ACTS = re.compile(
    r"(?:,[^,.;:\n]{2,60},)? (?:(?:a|avait|aurait|l'a|s'est) (?:[a-z]+ment |aussi |encore )?)?(?:declar|affirm|dit\b|dira|annonc|estim|assur|ajout|expliqu|indiqu|precis|soulign|lanc|jur|accus|reconn|rappel|demand|appel|promi|denonc|condamn|reclam|salu|ecri|repond|jug|"
    r"martel|rencontr|recu\b(?! (?:une?|des|plusieurs|\d+) [^,.;]{0,25}(?:obus|roquettes?|missiles?|bombes?|frappes?|drones?|mortiers?))|recevr|confi|raconte|temoign|plaid|soupir|insist|entretenu|felicit|rendu|prete|prononc|nomm|limog|demission|ne\b)"
)
_LOCATED = re.compile(
    r", (?:la |le |une? )?(?:capitale|chef-lieu|ville|village|localite|bourg|bourgade|hameau|commune)\b[^,.;:\n]{0,40}|"
    r", (?:(?:une?|petite?|grande?|la|le) [a-z' -]{3,40} )?(?:dans|en|au|aux|pres d|non loin d|a l'(?:est|ouest)|sur)\b[^,.;:\n]{0,40}"
)


@dataclass(slots=True)
class Found:
    """A name in the text, and whether it needs a place beside it to be believed; ``alone``: one of its own country."""

    toponym: Toponym
    weak: bool
    alone: bool = False


def _share_a_country(one: Toponym, other: Toponym) -> bool:
    return any(place.country == other.candidates[0].country for place in one.candidates)


class Vouching:
    """What one text names vouches for; ``persons`` are the folded names that a first name or a title stands before in it."""

    def __init__(self, text: str, folded: str, persons: Container[str], gazetteer: Gazetteer) -> None:
        self.text, self.folded, self.persons, self.gazetteer = text, folded, persons, gazetteer

    def believed(self, found: list[Found]) -> list[Toponym]:
        """The strong ones, and the weak ones that stand in a list with them: "Metz, Nancy et Toul", "Aarau (Suisse)"."""
        for order in (range(len(found)), range(len(found) - 1, -1, -1)):
            last: Found | None = None
            for index in order:
                one = found[index]
                if one.weak and last is not None and not last.weak:
                    left, right = sorted((one.toponym.span, last.toponym.span))
                    listed = right.start - left.end < 24 and _LISTED.fullmatch(self.folded, left.end, right.start)
                    if listed and (not one.alone or _share_a_country(one.toponym, last.toponym)):
                        one.weak = False
                last = one
        self._again(found)
        self._heads(found)
        self._located(found)
        self._at_home(found)
        return [one.toponym for one in found if not one.weak]

    def _again(self, found: list[Found]) -> None:
        """Believes a weak name that the text has as a strong one elsewhere: "Bokkos pleure ses morts", after "à Bokkos"."""
        strong = {one.toponym.candidates[0].id for one in found if not one.weak}
        for one in found:
            if one.weak and one.toponym.candidates[0].id in strong:
                one.weak = False

    def _heads(self, found: list[Found]) -> None:
        """Believes the names that head items, where they lie in a country that the text names: "Caloto. Deux policiers …" after "Cauca"."""
        told = {one.toponym.candidates[0].country for one in found if not one.weak}
        for one in found:
            span = one.toponym.span
            if one.weak and around.heads_line(self.text, span.start, span.end):
                one.weak = all(place.country not in told for place in one.toponym.candidates)

    def _located(self, found: list[Found]) -> None:
        """Believes a weak name that the next one locates: "un pensionnat de Maga, dans l'Etat de Kebbi"."""
        for one, other in pairwise(found):
            between = (one.toponym.span.end, other.toponym.span.start)
            if not one.weak or other.weak or between[1] - between[0] > 60:
                continue
            countries = {place.country for place in other.toponym.candidates}
            if _LOCATED.fullmatch(self.folded, *between) and any(p.country in countries for p in one.toponym.candidates):
                one.weak = False

    def _at_home(self, found: list[Found]) -> None:
        """Believes the weak names that what else the text names vouches for.

        Of things and of what is struck, those that lie in the country that it speaks of: "un camp de Gamboru Ngala"; behind any
        preposition, those that lie beside another place of that country: "devant Eyl", in the Puntland; by themselves, those closer
        still that nobody is called by: "Boulsa, à vingt minutes de piste, …".
        """
        if not any(one.weak for one in found):
            return
        strong = [one.toponym.candidates[0] for one in found if not one.weak]
        told = Counter(place.country for place in strong)
        told.update(demonyms_in(self.folded))
        settled = [
            (self._paragraph(one.toponym.span), place)
            for one in found
            if not one.weak and (place := one.toponym.candidates[0]).feature not in ("country", "continent", "sea")
        ]
        for one in found:
            span = one.toponym.span
            if not one.weak:
                continue
            form = self.folded[span.start : span.end]
            if form in FIRST_NAMES or form in HEADS:
                continue
            own = None if around.begins_sentence(self.folded, span.start) else self._paragraph(span)
            here = [place for paragraph, place in settled if paragraph == own]
            home = [
                place
                for place in one.toponym.candidates
                if told[place.country] >= _AT_HOME
                or any(place.country == p.country and place.kilometres_to(p) < _CLOSE_KM for p in here)
            ]
            if not home:
                continue
            low = max(0, span.start - around.REACH)
            if len(span) >= 5 and (
                around.THING_OF.search(self.folded, low, span.start) or around.STRUCK_NAME.search(self.folded, low, span.start)
            ):
                one.weak = False
            elif self.text[span.start].isupper():
                placed = around.VOUCHED.search(self.folded, low, span.start) is not None
                reach = _BESIDE_KM if placed else self._reach_alone(span, form, home)
                if any(place.id in self.gazetteer.rows for place in home):
                    reach *= _FARTHER
                one.weak = not reach or not any(
                    place.country == p.country and place.kilometres_to(p) < reach for _, place in settled for p in home
                )

    def _paragraph(self, span: Span) -> int:
        """Where the paragraph of a stretch begins."""
        return self.text.rfind("\n", 0, span.start) + 1

    def _reach_alone(self, span: Span, form: str, home: list[Place]) -> float:
        """How close to another place a name by itself must lie to be believed, in kilometres; 0 for one that may be somebody's."""
        named = any(key(place.name) == form or place.id in self.gazetteer.rows for place in home)
        theirs = form in self.persons or form in DEMONYMS or form in TITLES or _ACTS.match(self.folded, span.end)
        return _CLOSE_KM if named and not theirs and len(form) >= _SHORTEST_ALONE else 0
