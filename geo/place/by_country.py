"""Places that a text names by their country or by those who govern there: borders, territories, parts, capitals, seats.

"la frontière irako-syrienne", "en territoire arménien", "le nord malien", "la capitale soudanaise", "à l'Elysée". What is looked
for is folded; the country comes from its demonym or from the places that were found before.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import combinations, pairwise

from geo.almanac import WEEKDAY
from geo.country import COUNTRIES, DEMONYMS, demonyms_in
from geo.model import Place, Span, Toponym
from geo.place.gazetteer import Gazetteer
from geo.place.parts import part_of
from geo.starts import Starts

__all__ = ["NAMED_BY", "SEATS", "ByCountry", "is_free", "start_of"]

SEATS = {
    "elysee": "paris", "matignon": "paris", "quai d'orsay": "paris", "kremlin": "moscow", "maison blanche": "washington",
    "maison-blanche": "washington", "pentagone": "washington", "capitole": "washington", "bureau ovale": "washington",
    "downing street": "london", "buckingham": "london", "berlaymont": "brussels", "chancellerie allemande": "berlin",
    "palais des nations": "geneva", "siege de l'onu": "new-york", "siege des nations unies": "new-york",
    "siege de l'otan": "brussels", "siege de l'union africaine": "addis-ababa", "maison bleue": "seoul",
}  # fmt: skip
"""Where those who govern receive, folded, with the place_id of the town: "à l'Elysée", "au Kremlin", "à la Maison Blanche"."""
_FIRST_HALVES = {
    "armeno": "AM", "azerbaidjano": "AZ", "azero": "AZ", "russo": "RU", "ukraino": "UA", "israelo": "IL", "libano": "LB",
    "syro": "SY", "irako": "IQ", "turco": "TR", "greco": "GR", "soudano": "SD", "ethio": "ET", "erythreo": "ER",
    "somalo": "SO", "kenyano": "KE", "congolo": "CD", "rwando": "RW", "burundo": "BI", "ougando": "UG", "tchado": "TD",
    "nigero": "NE", "malo": "ML", "algero": "DZ", "maroco": "MA", "tuniso": "TN", "libyo": "LY", "egypto": "EG",
    "saoudo": "SA", "yemeno": "YE", "irano": "IR", "afghano": "AF", "pakistano": "PK", "indo": "IN", "sino": "CN",
    "birmano": "MM", "thailando": "TH", "khmero": "KH", "polono": "PL", "germano": "DE", "franco": "FR", "americano": "US",
    "mexicano": "MX", "colombo": "CO", "venezuelo": "VE", "serbo": "RS", "kosovo": "XK", "albano": "AL", "georgio": "GE",
    "kirghizo": "KG", "tadjiko": "TJ", "palestino": "PS", "jordano": "JO", "moldavo": "MD", "bielorusso": "BY",
    "senegalo": "SN", "mauritano": "MR", "benino": "BJ", "camerouno": "CM", "nigeriano": "NG", "burkinabo": "BF",
    "haitiano": "HT", "dominico": "DO", "coreano": "KR", "finno": "FI", "lituano": "LT", "roumano": "RO", "hungaro": "HU",
    "ivoiro": "CI", "guineo": "GN", "centrafricano": "CF", "sud": "SS",
}  # fmt: skip
_FAR = 4_000  # how many characters back "les deux pays" may have been named
_SHORTLY = 80  # characters before a border within which a country is its other side
_BETWEEN = re.compile(
    r"frontieres?(?: (?:commune|internationale|terrestre|maritime))?(?: qui separe| separant| entre) (?:l'|la |le |les )?$"
)
_AND = re.compile(r",? et (?:l'|la |le |les |du |de la )?")
_BORDER_ADJECTIVES = re.compile(r"\bfrontieres? ([a-z]+(?:o|-[a-z]+o)?)-([a-z]+)")
_BORDER_WITH = re.compile(r"(?<![\w-])frontieres? (?:[a-z]+ )?(?:avec|de|du|d') ?(?:l'|la |le |les )?$")
_BORDER_ADJECTIVE = re.compile(r"\bfrontieres? (?:[a-z]+ )?(?<![-])([a-z]+(?:-[a-z]+)?)\b(?!-)")
_TERRITORY = re.compile(
    r"(?<!\w)(?:territoires?|sol|cotes|littoral|eaux(?: territoriales)?|espace aerien|villes|villages|localites|provinces|prisons|penitenciers|universites|campus|bases|ports|aeroports|camps) "
    r"([a-z]+(?:-[a-z]+)?)\b"
)
_SHORES = ("cotes", "littoral", "eaux")
_CAPITAL_OF = re.compile(r"(?<!\w)capitale (?:federale |politique )?([a-z]+(?:-[a-z]+)?)\b")
_SIDE_ADJECTIVE = re.compile(
    r"(?<![\w-])(?:(?<=l')|(?<=e )(?!est )|(?<=u )(?!est ))(?:extreme-)?(nord-est|nord-ouest|sud-est|sud-ouest|nord|sud|est|ouest) ([a-z]+(?:-[a-z]+)?)\b(?!-)"
)
_CAPITAL_ALONE = re.compile(
    rf"(?<=dans la )capitale(?= (?:et|ou|par|ont|a|est|sont|apres|depuis|mais|pour|ou|{WEEKDAY})\b|[,.;:]|\n|$)"
)
_SEAT = re.compile(rf"(?<=[ '])\b(?:{'|'.join(sorted(SEATS, key=len, reverse=True))})\b")
_AT_SEAT = re.compile(r"(?<![\w'-])(?:a|au|dans le) (?:la |l')?$")
_TWO_COUNTRIES = re.compile(
    r"\bfrontieres? (?:[a-z]+ )?(?:entre|des|de|aux) (?:les |ces )?deux (?:[a-z]+ )?(?:pays|voisins|etats|ex-republiques|republiques|nations)|"
    r"(?<=leur )(?:longue )?frontiere(?: commune| contestee| disputee| partagee| terrestre)?\b"
)

NAMED_BY = Starts(
    [_BORDER_ADJECTIVES, _BORDER_ADJECTIVE, _TWO_COUNTRIES, _TERRITORY, _SIDE_ADJECTIVE, _SEAT, _CAPITAL_OF, _CAPITAL_ALONE]
)
"""What names a place by its country, sought in one pass."""


def start_of(toponym: Toponym) -> int:
    """Where a name begins: the order in which names stand in their text."""
    return toponym.span.start


def is_free(span: Span, found: list[Toponym]) -> bool:
    """Whether none of the names ``found``, which stand in the order of the text, lies in a stretch."""
    after = bisect_right(found, span.start, key=lambda toponym: toponym.span.end)
    return after == len(found) or not span.overlaps(found[after].span)


class ByCountry:
    """What one text names by countries; ``words`` are those of its words that may begin such a name, each with its offset."""

    def __init__(self, folded: str, published: date, words: Sequence[tuple[int, str]], gazetteer: Gazetteer) -> None:
        self.folded, self.day, self.words, self.gazetteer = folded, published, words, gazetteer
        self.spoken_of: str | None = None  # the one country that the text speaks of; "" for several or none

    def added_to(self, found: list[Toponym]) -> list[Toponym]:
        """``found`` with borders, territories and capitals that are named by their countries.

        "la frontière entre X et Y", "la frontière avec X", "la frontière irako-syrienne", "la frontière entre les deux pays";
        "en territoire arménien"; "la capitale soudanaise".
        """
        if "frontiere" in self.folded:
            found = self._borders_of_names(found)
        sights = NAMED_BY.sight(self.folded, self.words)
        for pattern, rule, place_of in (
            (_BORDER_ADJECTIVES, "border-adjectives", self._border_of_adjectives),
            (_BORDER_ADJECTIVE, "border-adjective", self._border_of_adjective),
            (_TWO_COUNTRIES, "border-two-countries", self._border_of_two),
            (_TERRITORY, "territory", lambda match, _: self._land(match[0], match[1])),
            (_SIDE_ADJECTIVE, "side-of", lambda match, _: self._side(match[1], match[2])),
            (_SEAT, "seat", lambda match, _: self._seat(match)),
            (_CAPITAL_OF, "capital-of", lambda match, _: self._capital(match[1])),
            (_CAPITAL_ALONE, "capital-of", lambda _, before: self._capital_meant(before)),
        ):
            if sights.seen(pattern):
                found = self._with(found, sights.finditer(pattern, 0, len(self.folded)), rule, place_of)
        return found

    def _with(
        self,
        found: list[Toponym],
        matches: Iterable[re.Match[str]],
        rule: str,
        place_of: Callable[[re.Match[str], list[Toponym]], Place | None],
    ) -> list[Toponym]:
        """``found`` with ``matches``, where ``place_of`` knows the place and nothing stands there yet."""
        more = []
        for match in matches:
            span = Span(*match.span())
            if is_free(span, found):
                place = place_of(match, found)
                if place is not None:
                    more.append(Toponym(span, rule, (place,)))
        return sorted([*found, *more], key=start_of) if more else found

    def _borders_of_names(self, found: list[Toponym]) -> list[Toponym]:
        joined: list[Toponym] = []
        index = 0
        while index < len(found):
            one = found[index]
            two = found[index + 1] if index + 1 < len(found) else None
            at = self.folded.find("frontiere", max(0, one.span.start - 60), one.span.start)
            lead = _BETWEEN.search(self.folded, at, one.span.start) if at >= 0 else None
            if two and lead and _AND.fullmatch(self.folded, one.span.end, two.span.start):
                border = self._border(one.candidates, two.candidates)
                if border:
                    joined.append(Toponym(Span(lead.start(), two.span.end), "border-between", (border,)))
                    index += 2
                    continue
            lead = _BORDER_WITH.search(self.folded, at, one.span.start) if at >= 0 else None
            if lead:
                border = self._border_near(one, [*joined[-30:], *found[index + 1 : index + 2]])
                if border:
                    one = Toponym(Span(lead.start(), one.span.end), "border-with", (border,))
            joined.append(one)
            index += 1
        return joined

    def _border_near(self, one: Toponym, others: list[Toponym]) -> Place | None:
        """The border of the country ``one`` with the country spoken of right before it, else with that spoken of most, else nearest."""
        borders = [
            (border, other)
            for other in reversed(others)
            if (border := self._border(one.candidates[:1], other.candidates[:1])) is not None
        ]
        if not borders:
            return None
        nearest, other = borders[0]
        if one.span.start - other.span.end < _SHORTLY:
            return nearest
        return Counter(border for border, _ in borders).most_common(1)[0][0]

    def _border_of_adjectives(self, match: re.Match[str], found: list[Toponym]) -> Place | None:
        del found
        return self._border_of(_FIRST_HALVES.get(match[1]), DEMONYMS.get(match[2]))

    def _border_of_adjective(self, match: re.Match[str], found: list[Toponym]) -> Place | None:
        country = self._country(match[1])
        if country is None:
            return None
        last = bisect_right(found, match.start(), key=lambda t: t.span.start)
        return self._border_near(Toponym(Span(*match.span()), "", (country,)), found[max(0, last - 30) : last])

    def _border_of_two(self, match: re.Match[str], found: list[Toponym]) -> Place | None:
        """The border of the two countries named before it, else of those of the whole text: a lead speaks for its headline."""
        borders = self._borders_before(found, match.start()) or self._borders_before(found, len(self.folded))
        return borders[0] if borders else None

    def _country(self, demonym: str) -> Place | None:
        iso = DEMONYMS.get(demonym)
        return self.gazetteer.get(COUNTRIES[iso].place_id) if iso else None

    def _land(self, words: str, demonym: str) -> Place | None:
        """The country whose land or towns a demonym names, or the sea before it: "en territoire afghan", "les côtes libyennes"."""
        country = self._country(demonym)
        coast = self.gazetteer.get(f"{country.id}-coast") if country is not None and words.startswith(_SHORES) else None
        return coast or country

    def _side(self, side: str, demonym: str) -> Place | None:
        """The part of a country that its demonym names: "le nord malien"."""
        country = self._country(demonym) if demonym not in ("coreen", "coreenne") else None
        part = part_of(country, side) if country is not None else None
        return (self.gazetteer.get(part.id) or part) if part is not None else None

    def _seat(self, match: re.Match[str]) -> Place | None:
        """The town of who governs: "à l'Elysée"."""
        there = _AT_SEAT.search(self.folded, max(0, match.start() - 12), match.start())
        return self.gazetteer.get(SEATS[match[0]]) if there else None

    def _capital(self, demonym: str) -> Place | None:
        iso = DEMONYMS.get(demonym)
        capital = COUNTRIES[iso].capital_on(self.day) if iso else None
        return self.gazetteer.get(capital) if capital else None

    def _capital_meant(self, found: list[Toponym]) -> Place | None:
        """The capital of the one country that the article speaks of: "dans la capitale", with no other word."""
        if self.spoken_of is None:
            counted = Counter(
                t.candidates[0].country for t in found if t.candidates and t.candidates[0].country and t.rule != "world"
            )
            counted.update(demonyms_in(self.folded))
            ranked = counted.most_common(2)
            alone = bool(ranked) and (len(ranked) == 1 or ranked[1][1] * 2 < ranked[0][1])
            self.spoken_of = (ranked[0][0] or "") if alone else ""
        country = COUNTRIES.get(self.spoken_of)
        capital = country.capital_on(self.day) if country is not None else None
        return self.gazetteer.get(capital) if capital is not None else None

    def _borders_before(self, found: list[Toponym], end: int) -> list[Place]:
        """Borders of two countries that were named before ``end``, those named side by side and most often first."""
        at = max(0, end - _FAR)
        first, last = (bisect_right(found, edge, key=lambda t: t.span.start) for edge in (at, end))
        named = [t for t in found[first:last] if t.candidates and t.candidates[0].country]
        counted = Counter(t.candidates[0].country for t in named if t.candidates[0].feature in ("country", "capital"))
        counted.update(demonyms_in(self.folded[at:end]))
        pairs: Counter[tuple[str, str]] = Counter()
        for one, two in pairwise(named):
            if two.span.start - one.span.end < 12 and _AND.fullmatch(self.folded, one.span.end, two.span.start):
                a, b = one.candidates[0].country, two.candidates[0].country
                if a and b and a != b:
                    pairs[min(a, b), max(a, b)] += 3
        countries = sorted((c for c in counted if c), key=lambda c: -counted[c])[:6]
        for a, b in combinations(sorted(countries), 2):
            pairs[a, b] += min(counted[a], counted[b])
        return [border for pair, _ in pairs.most_common() if (border := self._border_of(*pair))]

    def _border(self, one: tuple[Place, ...], two: tuple[Place, ...]) -> Place | None:
        for a in one:
            for b in two:
                border = self._border_of(a.country, b.country)
                if border:
                    return border
        return None

    def _border_of(self, one: str | None, two: str | None) -> Place | None:
        if not one or not two or one == two or one not in COUNTRIES or two not in COUNTRIES:
            return None
        a, b = sorted((COUNTRIES[one].place_id.removesuffix("-country"), COUNTRIES[two].place_id.removesuffix("-country")))
        return self.gazetteer.get(f"{a}-{b}-border")
