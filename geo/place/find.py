"""Names of places in a French text: spans and the places that bear them, not yet a choice among those.

A name begins at a capital, or at the lower-case head of a name such as *mer Rouge*; the longest run of words that the
gazetteer knows wins. What stands around it then says whether it is a place at all: *Paris Hilton*, *Washington Post*,
*M. Berlin* are none. The whole is one pass over capitalised words, on folded text, with offsets kept.
"""

import re
from functools import lru_cache

from geo.country import COUNTRIES, DEMONYMS
from geo.model import Article, Place, Span, Toponym
from geo.place.fr import FIRST_NAMES, HEADS, LEVELS, NOT_AFTER, ORGANISATIONS, TITLES, WORDS
from geo.place.gazetteer import Gazetteer
from geo.place.spellings import skeleton
from geo.text import fold

__all__ = ["find_toponyms"]

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚ\u0400-\u042f\u0531-\u0556"
_CAPITAL = re.compile(rf"(?<!\w)[{_UPPER}]\w*")
_RUN = re.compile(r"\w+(?:(?:[ \n'-]|\. ?|, (?=d\.c)){1,2}\w+){0,6}")
_WORD = re.compile(r"\w+")
_NEXT = re.compile(rf"[ \n-]([{_UPPER}][\w-]*)")
_PREVIOUS = re.compile(r"(\w[\w'-]*?)(\.? |-|'|\n)$")
_LOCATIVE = re.compile(r"(?:^|[^\w'-])(?:a|en|vers|depuis|dans|sur|contre|pres de|pres d'|au large de)(?: l'| la | les | )$")
_OF = re.compile(r"(?:^|[^\w'-])(?:de |d'|du |des |de la |de l')$")
_ARTICLE = re.compile(r"(?:^|[^\w'-])(?:le|la|les|l'|du|des|au|aux|un|une) ?$")
_HEAD = re.compile(rf"(?<![\w'-])({'|'.join(sorted(HEADS, key=len, reverse=True))})s? (?:(?:autonome|frontalier|voisin|federe) )?(?:de la |de l'|de |d'|du |des )?\"?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]\s*[\"'(-]*\s*|\n\s*[\"'(-]*\s*|[\"(]\s*|- )$")
_BETWEEN = re.compile(r"frontieres?(?: (?:commune|internationale|terrestre|maritime))?(?: qui separe| separant| entre) (?:l'|la |le |les )?$")
_AND = re.compile(r",? et (?:l'|la |le |les |du |de la )?")
_BORDER_ADJECTIVES = re.compile(r"frontieres? ([a-z]+(?:o|-[a-z]+o)?)-([a-z]+)")
_TWO_COUNTRIES = re.compile(r"frontieres? (?:commune )?(?:entre|des|aux) (?:les )?deux (?:pays|voisins|etats|ex-republiques)")


def find_toponyms(article: Article, gazetteer: Gazetteer) -> list[Toponym]:
    """The place names of ``article`` in the order of the text, none overlapping another.

    ``candidates`` are best first and empty for what is named as a place but known to nobody ("le village de Bzorgo").

    >>> from datetime import date
    >>> article = Article("a", date(2022, 9, 14), "Trois morts près de Djermouk, selon Paris Martin.")
    >>> [(article[t.span], t.candidates[0].id) for t in find_toponyms(article, Gazetteer.load(world=False))]
    [('Djermouk', 'jermuk')]
    """
    return _Finder(article.text, gazetteer).find()


@lru_cache(maxsize=8)
def _starts(lower_heads: frozenset[str]) -> re.Pattern[str]:
    """Where a name may begin: at a capital, or at a lower-case head followed by a blank."""
    heads = "|".join(sorted((re.escape(head) for head in lower_heads), key=len, reverse=True)) or "(?!)"
    return re.compile(rf"(?<!\w)(?:[{_UPPER}]\w*|(?:{heads})(?=[ \n]))")


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str, gazetteer: Gazetteer) -> None:
        self.text = text
        self.folded = fold(text)
        self.gazetteer = gazetteer
        self.world = gazetteer.world

    def find(self) -> list[Toponym]:
        found: list[Toponym] = []
        cursor = 0
        for start in _starts(self.gazetteer.lower_heads).finditer(self.text):
            if start.start() < cursor:
                continue
            toponym = self._at(start.start(), start.end())
            if toponym is not None:
                found.append(toponym)
                cursor = toponym.span.end
        return self._with_borders(found)

    def _at(self, start: int, end: int) -> Toponym | None:
        first = self.folded[start:end]
        longest = self.gazetteer.longest.get(first, 0)
        if self.world is not None:
            longest = max(longest, self.world.longest(first))
        if not longest:
            return self._alike(start, end, first)
        run = _RUN.match(self.folded, start)
        words = [w.span() for w in _WORD.finditer(run[0])] if run else []
        for count in range(min(longest, len(words)), 0, -1):
            stop = start + words[count - 1][1]
            form = first if count == 1 else " ".join(run[0][a:b] for a, b in words[:count]) if run else first
            candidates = self.gazetteer.names.get(form, ())
            rule = "name"
            if not candidates and self.world is not None:
                candidates, rule = self.world.lookup(form), "world"
            if candidates and self._is_place(start, stop, form, candidates, rule):
                return Toponym(Span(start, stop), rule, candidates)
        return None

    def _alike(self, start: int, end: int, first: str) -> Toponym | None:
        """A name of one word that is spelt in a way the csv does not hold: "Djermoukh"."""
        if end - start < 6 or first in DEMONYMS:
            return None
        candidates = self.gazetteer.alike.get(skeleton(first), ())
        if candidates and self._is_place(start, end, first, candidates, "spelling"):
            return Toponym(Span(start, end), "spelling", candidates)
        return None

    def _is_place(self, start: int, stop: int, form: str, candidates: tuple[Place, ...], rule: str) -> bool:
        text, folded = self.text, self.folded
        written = text[start:stop]
        if written.islower():
            return False
        before = folded[max(0, start - 40) : start]
        head = _HEAD.search(before)
        locative = head is not None or _LOCATIVE.search(before) is not None
        if len(form) <= 3:
            if not (written.isupper() or written.replace(".", "").isupper()) and not locative:
                return False
            if written.isupper() and len(form) <= 2:
                return False
        if form in WORDS and not locative and (_SENTENCE_START.search(before) or not _OF.search(before)):
            return False
        if form in DEMONYMS and rule != "name":
            return False
        following = _NEXT.match(text, stop)
        if following:
            word = fold(following[1])
            if word in ORGANISATIONS:
                return False
            if text[stop] != "\n" and not locative and " " not in form and word not in self.gazetteer.longest and not following[1].isupper():
                return False
        previous = _PREVIOUS.search(before)
        if previous and previous[2] != "\n":
            word = previous[1]
            if word in FIRST_NAMES or word in NOT_AFTER:
                return False
            if word in TITLES and previous[2] != "'" and " " not in form:
                return False
            written_before = text[start - len(previous[0]) : start - len(previous[2])]
            if rule != "name" and written_before[:1].isupper() and not _SENTENCE_START.search(before[: -len(previous[0])]):
                return False
        if rule == "world" and not locative:
            population = candidates[0].radius_km
            if population < 9 and not _OF.search(before):
                return False
        return True

    def _with_borders(self, found: list[Toponym]) -> list[Toponym]:
        """``found`` with two countries in "la frontière entre X et Y" joined into the border, where the csv holds it."""
        if "frontiere" not in self.folded:
            return found
        joined: list[Toponym] = []
        index = 0
        while index < len(found):
            one = found[index]
            two = found[index + 1] if index + 1 < len(found) else None
            lead = _BETWEEN.search(self.folded, max(0, one.span.start - 60), one.span.start) if two else None
            if two and lead and _AND.fullmatch(self.folded, one.span.end, two.span.start):
                border = self._border(one.candidates, two.candidates)
                if border:
                    joined.append(Toponym(Span(lead.start(), two.span.end), "border-between", (border,)))
                    index += 2
                    continue
            joined.append(one)
            index += 1
        taken = [t.span for t in joined]
        for match in _BORDER_ADJECTIVES.finditer(self.folded):
            span = Span(*match.span())
            border = self._border_of(_demonym_stem(match[1]), DEMONYMS.get(match[2]))
            if border and not any(span.overlaps(other) for other in taken):
                joined.append(Toponym(span, "border-adjectives", (border,)))
        for match in _TWO_COUNTRIES.finditer(self.folded):
            span = Span(*match.span())
            countries = list(dict.fromkeys(c.country for t in found if t.span.end <= span.start for c in t.candidates[:1] if c.country))
            pairs = [(a, b) for a in reversed(countries) for b in reversed(countries) if a < b]
            borders = [b for pair in pairs if (b := self._border_of(*pair))]
            if borders and not any(span.overlaps(other) for other in taken):
                joined.append(Toponym(span, "border-two-countries", (borders[0],)))
        return sorted(joined, key=lambda t: t.span)

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


@lru_cache(maxsize=256)
def _demonym_stem(stem: str) -> str | None:
    """The country of the first half of "arméno-azerbaïdjanaise", by the demonym that begins like it."""
    stem = stem.split("-")[-1]
    return _FIRST_HALVES.get(stem)


def _first_halves() -> dict[str, str]:
    halves = {
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
    return halves


_FIRST_HALVES = _first_halves()
