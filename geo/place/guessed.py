"""Unknown words where a place must stand, guessed about when the whole text is read: a place of the csv a slip away, one of the world
that romanisations write otherwise, in a country that the text speaks of.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import attrgetter

from geo.country import demonyms_in
from geo.model import Place, Span, Toponym
from geo.place import around
from geo.place.by_country import SEATS, is_free
from geo.place.fr import FUNCTION_WORDS, ORGANISATIONS
from geo.place.spellings import ARABIC_ARTICLES, key, skeleton
from geo.place.standing import NEXT, PARLIAMENTS, TOWN_KM, Standing
from geo.starts import Near
from geo.text import fold

__all__ = ["Guessing", "countries_told"]

_BOUNDS = attrgetter("start", "end")
_TYPO_LETTERS = 7  # shorter words are one slip away from too many others


def countries_told(folded: str, found: Iterable[Toponym]) -> set[str | None]:
    """The countries that a text speaks of, by its places and its people."""
    named = {t.candidates[0].country for t in found if t.candidates and t.rule not in ("world", "spelling")}
    return (named | set(demonyms_in(folded))) - {None}


class Guessing:
    """What the unknown words of one text may be, beside the names ``found`` in it."""

    def __init__(self, standing: Standing, found: list[Toponym]) -> None:
        self.text, self.folded, self.words, self.gazetteer = standing.text, standing.folded, standing.words, standing.gazetteer
        self.standing, self.found = standing, found

    @cached_property
    def countries(self) -> set[str | None]:
        """The countries that the text speaks of: asked for only where something is to be guessed."""
        return countries_told(self.folded, self.found)

    def guesses(self, unknown: Sequence[Span], begun: Sequence[Span]) -> list[Toponym]:
        """What is guessed of ``unknown`` words and of those with which a known name begins, but not the one that stands there."""
        taken = {t.span.start for t in self.found if t.rule == "typo"}  # the first half of "Narogno-Karabakh"
        known = {t.span for t in self.found if t.rule == "spelling"}
        guessed: list[Toponym] = []
        only_whole = set(begun)
        for span in sorted((*unknown, *begun), key=_BOUNDS):
            if span.start in taken or (guessed and guessed[-1].span.overlaps(span)) or span in known:
                continue
            whole = self._whole(span)
            if self.folded[whole.start : whole.end].replace("-", " ") in SEATS:
                continue  # "à la Maison Blanche"
            if whole is not span and is_free(whole, self.found) and (places := self._alike(whole)):
                guessed.append(Toponym(whole, "spelling", places))
            elif span not in only_whole and (guess := self._guess(span)) is not None:
                guessed.append(guess)
        return guessed + self._again(guessed, unknown)

    def _guess(self, span: Span) -> Toponym | None:
        """What an unknown word by itself is, behind words that stand before places."""
        if self.text[span.start - 1 : span.start] == "-":
            return None
        before = self._near(span)
        head = before.search(around.HEAD)
        if head is None and not before.search(around.PLACED):
            return None
        word = self.folded[span.start : span.end]
        if word in PARLIAMENTS or word in ORGANISATIONS or (head is None and self._is_first_name(span)):
            return None  # "le siège du Congrès", "le parti de Blaise Compaoré"
        if places := self._alike(span):  # "Baqouba" is Baqubah written otherwise, no slip for Baqofa
            return Toponym(span, "spelling", places)
        if places := self._a_slip_from(word):
            return Toponym(span, "typo", places)
        return Toponym(span, "unknown", ()) if head is not None and head[1] in around.SETTLEMENTS else None

    def _near(self, span: Span) -> Near:
        return self.standing.near(bisect_left(self.words, (span.start,)))

    def _a_slip_from(self, word: str) -> tuple[Place, ...]:
        """The csv's places in the countries told whose name a word is a slip away from: "Vardneis"."""
        near = self.gazetteer.misspelt[word] if len(word) >= _TYPO_LETTERS and "-" not in word else None
        return tuple(p for p in self.gazetteer.names[near] if p.country in self.countries) if near is not None else ()

    def _is_first_name(self, span: Span) -> bool:
        """Whether an unknown word goes on with another in capitals that is no place's name: "Blaise Compaoré"."""
        following = NEXT.match(self.text, span.end)
        return following is not None and fold(following[1]).partition("-")[0] not in self.gazetteer.leads

    def _alike(self, span: Span) -> tuple[Place, ...]:
        """The world's places that are spelt like a stretch where a place must stand, in a country told; where none is told, its towns."""
        form = key(self.text[span.start : span.end])
        if self.standing.is_surnamed(form, span.end):
            return ()
        known = self.gazetteer.alike.get(skeleton(form), ()) if " " in form else ()
        if not known and self.gazetteer.world is not None:
            known = self.gazetteer.world.alike(form)
        if not known:
            return ()
        before, told = self._near(span), self.countries
        there = any(before.search(place) for place in (around.LOCATIVE, around.IN_TOWN, around.HEAD, around.THING_OF))
        if not there and (" " in form or not told or not before.search(around.PLACED)):
            return ()  # "les hommes d'al-Charaa"
        return tuple(p for p in known if (p.country in told if told else p.radius_km >= TOWN_KM))

    def _whole(self, span: Span) -> Span:
        """An unknown word with the words in capitals that it is joined to: "Khan Cheikhoun", "Tell al-Abyad"; itself, where there are none."""
        first = bisect_left(self.words, (span.start,))
        last = self.standing.last_word(first, span.end)
        while (
            first and first > last - 3 and self._is_joined(first - 1, first) and self.words[first - 1][1] not in FUNCTION_WORDS
        ):
            first -= 1
        while last + 1 < len(self.words) and last < first + 2 and self._is_joined(last, last + 1):
            last += 1
        start, word = self.words[last]
        begin, end = self.words[first][0], start + len(word)
        return span if begin == span.start and end == span.end else Span(begin, end)

    def _is_joined(self, one: int, two: int) -> bool:
        """Whether two words that follow each other may be of one name: in capitals, or an Arabic article."""
        (at, word), (start, other) = self.words[one], self.words[two]
        capital = self.text[at].isupper() or word in ARABIC_ARTICLES
        return (
            capital
            and self.text[at + len(word) : start] in (" ", "-")
            and (self.text[start].isupper() or other in ARABIC_ARTICLES)
        )

    def _again(self, guessed: list[Toponym], unknown: Sequence[Span]) -> list[Toponym]:
        """The same names where nothing before them says that they are places: "cette même Janaozen", after "à Janaozen"."""
        known = {self.folded[t.span.start : t.span.end]: t for t in guessed if t.candidates}
        if not known:
            return []
        taken = {t.span for t in guessed}
        again = ((span, known.get(self.folded[span.start : span.end])) for span in unknown if span not in taken)
        return [Toponym(span, same.rule, same.candidates) for span, same in again if same is not None]
