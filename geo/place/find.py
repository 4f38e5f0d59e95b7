"""Names of places in a French text: spans and the places that bear them, not yet a choice among those.

A name begins at a capital, or at the lower-case head of a name such as *mer Rouge*; the longest run of words that the
gazetteer knows wins. What stands around it then says whether it is a place at all: *Paris Hilton*, *Washington Post*,
*M. Berlin* are none. The whole is one pass over capitalised words, on folded text, with offsets kept.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping
from itertools import product
from typing import NamedTuple
from weakref import WeakKeyDictionary

from rapidfuzz import process
from rapidfuzz.distance import OSA

from geo.codebook import FEATURES
from geo.country import DEMONYMS, demonyms_in
from geo.model import Article, Place, Span, Toponym
from geo.place import around
from geo.place.by_country import NAMED_BY, SEATS, ByCountry, is_free, start_of
from geo.place.fr import (
    CAPITALISED,
    CLUBS,
    EVENT_NOUNS,
    FACILITIES,
    FIRMS,
    FIRST_NAMES,
    FUNCTION_WORDS,
    HEADS,
    LEVELS,
    NOT_AFTER,
    ORGANISATIONS,
    SIDES,
    STRUCK_AFTER,
    STRUCK_SCHOOL,
    TITLES,
    WORDS,
)
from geo.place.gazetteer import TOWNS, Gazetteer
from geo.place.spellings import ARABIC_ARTICLES, key, skeleton
from geo.place.vouched import Found, Vouching
from geo.place.world import World
from geo.starts import Near
from geo.text import ByWord, fold, read, words_at

__all__ = ["find_toponyms"]

_SIGNS = (" ", "\n", "'", "-", ".", ". ")
_GAPS = frozenset((*_SIGNS, *("".join(two) for two in product(_SIGNS, repeat=2))))
"""What may stand between two words of a name: "Santa-Cruz", "St. Louis", "N'Djamena"."""
_SHORTENED = 2  # letters, at most, of a word that a full stop shortens: "St. Louis", "N. Djamena"
_SHORTENED_LONGER = frozenset(("ste", "sta", "sto", "sts"))
_KEPT = 10_000  # names looked up that are remembered: texts name the same towns again and again
_WORD = re.compile(r"\w+")
_NEXT = re.compile(rf"[ \n-]([{around.UPPER}][\w-]*)")
_PREVIOUS_GAPS = frozenset((" ", ". ", "-", "'", "\n"))
"""What may stand between a name and the word that belongs to it: "J. Berlin", "Jean-Berlin"."""
_OTHER_SIDE = re.compile(r"(?<=nord|.sud)-(?:est|ouest)\b")
"""What makes another name of one that ends in a side: "la région du Nord | -Ouest"."""
_REGION_BY_SIDE = re.compile(
    r"(?:region|province|departement) (?:du |de l')(?:extreme-|centre-)?(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest|nord|sud))?"
)
_HALF = 19  # letters of the first half of a name at most
_SHORT_KM = 4  # the radius of a town of 15,000, from which a name of three letters is believed: "à Leh"
_KNOWN_KM = 6.5  # the radius of a town of some 75,000
_SHORTEST_HEAD = 5  # letters of a name that may begin a sentence
_TYPO_LETTERS = 7  # shorter words are one slip away from too many others
_ARTICLES = frozenset(("le", "la", "les", "l"))
_BEFORE_ARTICLES = frozenset(("a", "de", "d", "en", "vers"))
"""Words that a name with an article follows at the head of a sentence: "A La Haye"."""
_NO_NAME = FUNCTION_WORDS - SIDES
"""Words that begin no name but one that goes on with a capital: "Le Caire"."""
_NEVER_ALONE = ARABIC_ARTICLES | {
    "umm",
    "abu",
    "abou",
    "oum",
    "beit",
    "deir",
    "tal",
    "tall",
    "tell",
    "kafr",
    "kfar",
    "khan",
    "wadi",
}
"""What a place is not called by without the word behind it, in an Arab country."""
_ARMIES = frozenset(("tsahal", "hamas", "otan", "wagner", "fano", "barkhane", "sentinelle", "likoud"))
"""Armies, groups and parties that are called as a town is somewhere: "les frappes de Tsahal"."""
_ARAB = frozenset((
    "AE", "BH", "DJ", "DZ", "EG", "EH", "ER", "IL", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE",
))  # fmt: skip
"""Where the names of places have the Arabic article."""
_ARTICLE_BEHIND = re.compile(rf"[ -](?:{'|'.join(ARABIC_ARTICLES)})-[{around.UPPER}]")
_HOUSES = frozenset(("universite", "banque", "festival", "bourse", "club"))
"""What bears the name of its town as clubs do, but has walls that may be struck."""
_PARLIAMENTS = frozenset(("parlement", "senat", "assemblee", "congres", "tribunal", "palais"))
_SMALL = frozenset(("town", "village", "point", "district"))
_HAMLETS = frozenset(("village", "hameau", "bourg", "bourgade", "localite"))
"""Those of small places, whose whole name is seldom known."""
_GONE_INTO = {"au": "le", "du": "le", "aux": "les", "des": "les"}
_ANYWHERE = frozenset({"chinatown", "downtown", "medina", "casbah", "corniche", "zone verte", "green zone", "little italy"})
"""Quarters that many towns have: the world's towns of that name are not meant."""
_BODIES = frozenset(
    f"al {name}"
    for name in [
        "qaida",
        "qaeda",
        "kaida",
        "chabab",
        "chebab",
        "shabaab",
        "nosra",
        "jazeera",
        "arabiya",
        "manar",
        "mayadeen",
        "mayadine",
        "ahram",
        "hayat",
        "watan",
        "akhbar",
        "aqsa",
        "azhar",
        "qods",
        "quds",
        "hurra",
        "hourra",
        "massira",
        "masirah",
        "ikhbariya",
        "alam",
        "mourabitoune",
        "islah",
        "wefaq",
        "dawa",
        "hadath",
        "ghad",
        "rai",
        "sabah",
    ]
)
"""What else bears a name with an article: movements, papers, stations."""

# "hier a butembo", "pres de goma", "kitchanga: …": never "a canton", where nothing speaks of its country
_LOWER_TOWN = re.compile(
    r"(?:(?<![\w'’])(?:[àÀaA]|[Vv]ers|[Pp]r[eè]s de|[Aa] la sortie de|ville de|territoire de|cit[eé] de|route de) |^(?=[a-zà-ÿ-]+ ?:))"
    r"(?P<name>[a-zà-ÿ]{4,}(?:-[a-zà-ÿ]+)*)(?![\w'’-])",
    re.MULTILINE,
)


def find_toponyms(article: Article, gazetteer: Gazetteer) -> list[Toponym]:
    """The place names of ``article`` in the order of the text, none overlapping another.

    ``candidates`` are best first and empty for what is named as a place but known to nobody ("le village de Bzorgo").

    >>> from datetime import date
    >>> article = Article("a", date(2022, 9, 14), "Trois morts près de Djermouk, selon Paris Martin.")
    >>> [(article[t.span], t.candidates[0].id) for t in find_toponyms(article, Gazetteer.load(world=False))]
    [('Djermouk', 'jermuk')]
    """
    return _Finder(article, gazetteer).find()


class _Heads(NamedTuple):
    """What the names of a gazetteer begin with, for going through a text."""

    begins: Mapping[str, Callable[[str, int], re.Match[str] | None]]
    """By its folded word, whether a name begins in lower case at a place of a text: where one of the heads is followed by a blank."""
    telling: ByWord[bool]
    """Whether a folded word that the text has in lower case may begin what is sought: the head of a name, a town, a border."""
    beyond: ByWord[tuple[Place, ...]]
    """By its folded form, which of the world's places a name may mean."""


_heads: WeakKeyDictionary[Gazetteer, _Heads] = WeakKeyDictionary()


def _heads_of(gazetteer: Gazetteer) -> _Heads:
    """Made once for each gazetteer, and known again by which it is: comparing their thousands of names would take longer than a text."""
    known = _heads.get(gazetteer)
    if known is None:
        patterns: dict[str, list[str]] = {}
        for head in sorted(gazetteer.lower_heads, key=lambda head: (-len(head), head)):
            if word := _WORD.match(fold(head)):
                patterns.setdefault(word[0], []).append(re.escape(head) + ("(?= d)" if head in SIDES else "(?=[ \n])"))
        begins = {word: re.compile("|".join(some)).match for word, some in patterns.items()}
        towns = gazetteer.town_heads
        telling = ByWord(lambda word: word in begins or word in towns or bool(NAMED_BY.starting(word)))
        world, names = gazetteer.world, gazetteer.names
        beyond = ByWord(lambda form: _of_world(form, world, names), _KEPT)
        known = _heads[gazetteer] = _Heads(begins, telling, beyond)
    return known


def _of_world(form: str, world: World | None, names: Mapping[str, tuple[Place, ...]]) -> tuple[Place, ...]:
    """The world's places called ``form``, but for the great cities that the csv has in all French spellings: "Paras" is not Paris."""
    if world is None or form in SEATS or form in _ANYWHERE or form in _BODIES or form in CAPITALISED:
        return ()  # "à Matignon", "une boutique de Chinatown", "d'ici à Noël"
    found = world.lookup(form)
    if not found or key(found[0].name) == form:
        return found

    def is_great(place: Place) -> bool:
        own = names.get(key(place.name), ())
        return any(one.feature == "capital" and place.kilometres_to(one) < one.radius_km for one in own)

    found = tuple(place for place in found if not is_great(place) or key(place.name) == form)
    # "Novooleksandrivka" is a village before it is what Melitopol was once called
    return tuple(sorted(found, key=lambda place: skeleton(place.name) != skeleton(form)))


def _in_list(folded: str, start: int, stop: int) -> bool:
    """Whether a name stands in a list: "à Metz, | Nancy | et Toul"."""
    return folded.endswith((", ", " et "), 0, start) or folded.startswith(" et ", stop)


class _Finder:
    """One pass over one text."""

    def __init__(self, article: Article, gazetteer: Gazetteer) -> None:
        self.text, self.day = article.text, article.published
        self.folded = read(self.text).folded
        self.words = words_at(self.folded)
        self.gazetteer = gazetteer
        self.world = gazetteer.world
        self.heads = _heads_of(gazetteer)
        self.persons: set[str] = set()  # names that a first name or a title stood before, once
        self.marked: list[int] = []  # the words that are not like most: in capitals, or the beginning of what is sought
        self.near: Near | None = None  # what stands before the word that was looked at last
        self.refused = 0  # where a name of several words ends that is no place here: no part of it is one either
        self.unknown: list[Span] = []  # capitalised words after "à", "de" … that nothing bears
        self.begun: list[Span] = []  # those that begin a name, but not the one that stands there: "Adan Yabal"

    def find(self) -> list[Toponym]:
        found: list[Found] = []
        cursor = 0
        text, begins, telling = self.text, self.heads.begins, self.heads.telling
        self.marked = [i for i, (start, word) in enumerate(self.words) if telling[word] or text[start].isupper()]
        for index in self.marked:
            start, word = self.words[index]
            if start < cursor or not (text[start].isupper() or (word in begins and begins[word](text, start))):
                continue
            self.refused = 0
            if self._is_articled(index):
                if self._is_byname(index):
                    continue
                if self.words[index - 1][0] >= cursor:
                    index -= 1  # "al-Bab", "d'el-Geneina"
            one = self._at(index)
            if one is None:
                cursor = max(cursor, self.refused)
            else:
                found.append(one)
                cursor = one.toponym.span.end
        toponyms = self._at_home(Vouching(text, self.folded, self.persons, self.gazetteer).believed(found))
        toponyms += self._misspelt(toponyms)
        toponyms += self._lowered(toponyms)
        toponyms.sort(key=start_of)
        marked = [self.words[index] for index in self.marked]
        return ByCountry(self.folded, self.day, marked, self.gazetteer).added_to(toponyms)

    def _countries(self, found: list[Toponym]) -> set[str | None]:
        """The countries that the text speaks of, by their places and their people."""
        named = {t.candidates[0].country for t in found if t.candidates and t.rule not in ("world", "spelling")}
        return (named | set(demonyms_in(self.folded))) - {None}

    def _at_home(self, found: list[Toponym]) -> list[Toponym]:
        """``found`` without what is only spelt like a place of a country that the text does not speak of ("à Khairallah" is not Kerala),
        and without the regions of others that are called after a side: "la région du Sud-Ouest".
        """
        unsure = {t for t in found if t.rule == "spelling" or _REGION_BY_SIDE.fullmatch(self.folded, t.span.start, t.span.end)}
        if not unsure:
            return found
        told = self._countries([t for t in found if t not in unsure])
        return [t for t in found if t not in unsure or not told or any(p.country in told for p in t.candidates)]

    def _lowered(self, found: list[Toponym]) -> list[Toponym]:
        """The towns of the csv that hurried writers leave in lower case: "hier a butembo", where the text speaks of their country."""
        text, names, heads = self.text, self.gazetteer.names, self.gazetteer.town_heads
        lines = {
            (text.rfind("\n", 0, start) + 1, text.find("\n", start) % (len(text) + 1))
            for start, word in map(self.words.__getitem__, self.marked)
            if word in heads and text[start].islower() and (word in names or text.startswith("-", start + len(word)))
        }
        told: set[str | None] | None = None
        more = []
        for match in (match for line in sorted(lines) for match in _LOWER_TOWN.finditer(text, *line)):
            span = Span(*match.span("name"))
            candidates = tuple(p for p in names.get(key(match["name"]), ()) if p.feature in TOWNS)
            if not candidates or any(span.overlaps(toponym.span) for toponym in found):
                continue
            if told is None:
                told = {toponym.candidates[0].country for toponym in found if toponym.candidates}
                told.update(demonyms_in(self.folded))
            if not told or any(p.country in told for p in candidates):
                more.append(Toponym(span, "name", candidates))
        return more

    def _at(self, index: int) -> Found | None:
        """What the name is that begins at a word, if there is one."""
        start, first = self.words[index]  # of "nord-ouest du Nigeria", "nord"
        if first in ("au", "aux") or (first in _NO_NAME and not self._goes_on(index) and not self._is_tied(index)):
            return None  # "Aux Cayes", "Selon les habitants"
        article = _GONE_INTO.get(self.words[index - 1][1]) if index else None
        contracted = self._contracted(start, first, article) if article is not None else None
        if contracted is not None:
            return contracted
        near: Near | None = None
        names, headed, longest = self.gazetteer.names, self.gazetteer.headed, self.gazetteer.longest_of_all[first]
        if longest:
            forms = self._forms(index, longest)
            for stop, form in reversed(forms):
                candidates = names.get(form, ()) or (self._headed(index, headed[form]) if form in headed else ())
                beyond = () if candidates else self.heads.beyond[form]
                if (
                    " " in form
                    and (candidates or beyond)
                    and (
                        self._cuts_a_country(index, stop) or self._cuts_a_bearing(index) or _OTHER_SIDE.match(self.folded, stop)
                    )
                ):
                    continue
                if (candidates or beyond) and (whole := self._goes_beyond(index, stop)):
                    self.unknown.append(Span(start, whole))
                    self.refused = whole
                    return None
                if candidates:
                    near = near or self._near(index)
                    toponym = self._joined(
                        index, Toponym(Span(start, stop), "name", candidates + self.gazetteer.namesakes[form])
                    )
                    if toponym.rule == "typo" or self._is_place(near, start, stop, form, candidates):
                        return Found(toponym, weak=self._is_weak(near, start, stop, form, candidates))
                elif beyond:
                    near = near or self._near(index)
                    strength = self._strength(near, start, stop, form, beyond)
                    if strength:
                        alone = strength == 1 and around.SENTENCE_START.search(near.before) is not None
                        return Found(Toponym(Span(start, stop), "world", beyond), weak=strength == 1, alone=alone)
                if (candidates or beyond) and " " in form and first not in _BEFORE_ARTICLES:
                    self.refused = max(self.refused, stop)
        end = start + len(first)
        if first in ARABIC_ARTICLES and self.text[end : end + 1] in ("-" if first != "al" and first != "el" else "- "):
            end, first = next(iter(self._forms(index, 2)[1:]), (end, first))
            if first in _BODIES or first in self.persons:
                return None
        elif longest > 1 or (longest and first not in headed):
            if len(first) >= 3 and first not in _NO_NAME and (self._goes_on(index) or self._goes_on_arab(index)):
                self.begun.append(Span(start, end))
            return None
        if (
            len(first) >= 6
            and self.text[start - 1 : start] != "-"
            and not (first in DEMONYMS or first in FIRST_NAMES or first in _ARMIES)
        ):
            candidates = self.gazetteer.alike.get(skeleton(first), ()) or self._without_article(first)
            self.unknown.append(Span(start, end))
            if candidates and self._is_place(self._near(index), start, end, first, candidates):
                return Found(Toponym(Span(start, end), "spelling", candidates), weak=False)
        elif len(first) >= 4 and self.text[start - 1 : start] == "-" and not longest:
            self.unknown.append(Span(start, end))  # the second half of "Tin-Akoff"
        return None

    def _without_article(self, form: str) -> tuple[Place, ...]:
        """The csv's towns of Arab countries that ``form`` names with an article which they have not there: "al-Fouqaha"."""
        article, _, rest = form.partition(" ")
        if len(rest) < 4 or article not in ARABIC_ARTICLES:
            return ()
        found = self.gazetteer.names.get(rest, ()) or self.gazetteer.alike.get(skeleton(rest), ())
        return tuple(place for place in found if place.country in _ARAB and FEATURES[place.feature].where_prec == 1)

    def _is_articled(self, index: int) -> bool:
        """Whether an article in lower case is tied to a word: "al-Bab"."""
        if not index or self.text[self.words[index][0] - 1] != "-" or self.words[index - 1][1] not in ARABIC_ARTICLES:
            return False
        at = self.words[index - 1][0]
        return self.text[at].islower() and self.text[at - 1 : at] != "-"

    def _is_byname(self, index: int) -> bool:
        """Whether a word that an article in lower case is tied to is what somebody is called by: "Abou Bakr al-Baghdadi"."""
        if index < 2:
            return False
        (start, word), (at, article) = self.words[index - 2], self.words[index - 1]
        named = self.text[start].isupper() and self.text[start + len(word) : at] == " " and word not in FUNCTION_WORDS
        if named:
            self.persons.add(f"{article} {self.words[index][1]}")
        return named

    def _goes_on(self, index: int) -> bool:
        """Whether the word behind a word is written with a capital: "La Paz"."""
        return index + 1 < len(self.words) and self.text[self.words[index + 1][0]].isupper()

    def _goes_on_arab(self, index: int) -> bool:
        """Whether an Arabic article in lower case stands behind a word with a capital, tied to the next: "Maarat al-Noumane"."""
        start = self.words[index][0]
        return self.text[start].isupper() and index + 2 < len(self.words) and self._is_articled(index + 2)

    def _is_tied(self, index: int) -> bool:
        """Whether a word with a capital is tied to the next by a hyphen: "Pas-de-Calais"."""
        start, word = self.words[index]
        return self.text[start].isupper() and self.text[start + len(word) : start + len(word) + 1] == "-"

    def _cuts_a_country(self, index: int, stop: int) -> bool:
        """Whether the name of a country begins within a name and goes on behind it: "l'est du Soudan | du Sud"."""
        inner = index + 1
        while inner < len(self.words) and self.words[inner][0] < stop:
            for end, form in self._forms(inner, self.gazetteer.longest_of_all[self.words[inner][1]]):
                if end > stop and any(place.feature == "country" for place in self.gazetteer.names.get(form, ())):
                    return True
            inner += 1
        return False

    def _goes_beyond(self, index: int, stop: int) -> int:
        """Where the name of a village ends of which only the first words are a known name: "le village de Kani | Balav"; 0 for the others."""
        if self.text[stop : stop + 1] != " " or not self.text[stop + 1 : stop + 2].isupper():
            return 0  # nearly always
        end = stop
        for after in range(self._last(index, stop) + 1, len(self.words)):
            start, word = self.words[after]
            if self.text[end:start] != " " or not self.text[start : start + 2].istitle() or word in FIRST_NAMES:
                break
            end = start + len(word)
        if end == stop:
            return 0
        head = self._near(index).search(around.HEAD)
        return end if head is not None and head[1] in _HAMLETS else 0

    def _last(self, index: int, stop: int) -> int:
        """The last word of a name that begins at the word number ``index`` and ends at ``stop``."""
        while self.words[index][0] + len(self.words[index][1]) < stop:
            index += 1
        return index

    def _cuts_a_bearing(self, index: int) -> bool:
        """Whether a part of a country is named by half of its bearing: "le sud-| ouest du Niger", "l'extrême | nord du Mali"."""
        start, first = self.words[index]
        if not index or first not in ("nord", "sud", "est", "ouest"):
            return False
        before = self.words[index - 1][1]
        return before == "extreme" or (before in ("nord", "sud") and self.text[start - 1] == "-")

    def _near(self, index: int) -> Near:
        if self.near is None or self.near.index != index:
            self.near = around.BEFORE.at(self.folded, self.words, index)
        return self.near

    def _headed(self, index: int, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """Those of areas and landforms that the word before a name says it is: "l'État malaisien de Sabah", "le djebel Chaambi"."""
        head = self._near(index).search(around.HEAD)
        return tuple(place for place in places if place.feature in LEVELS[head[1]]) if head is not None else ()

    def _forms(self, index: int, longest: int) -> list[tuple[int, str]]:
        """The names that may begin at a word, each with its end: "nord", "nord ouest", …"""
        start, form = self.words[index]
        last, end = start, start + len(form)
        forms = [(end, form)]
        for start, word in self.words[index + 1 : index + longest]:
            if (gap := self.folded[end:start]) not in _GAPS and not (gap == ", " and self.folded.startswith("d.c", start)):
                break
            if "." in gap and end - last > _SHORTENED and self.folded[last:end] not in _SHORTENED_LONGER:
                break  # "près de Mao. À chaque fois"
            last = start
            end, form = start + len(word), f"{form} {word}"
            forms.append((end, form))
        return forms

    def _contracted(self, start: int, first: str, article: str) -> Found | None:
        """A town whose article has gone into the preposition: "au Caire", "du Havre", "aux Abymes"."""
        end = start + len(first)
        if not self.text[start].isupper() or self.folded[start - 1 : start] != " " or self.folded[end : end + 1] == "-":
            return None  # "au Cap-Haïtien"
        if first in _PARLIAMENTS and self.folded.startswith(" de ", end):
            return None  # "du Palais de Westminster"
        candidates = self.gazetteer.names.get(f"{article} {first}", ())
        rule = "name"
        if not candidates and self.world is not None and first not in self.gazetteer.names and len(first) > 3:
            candidates, rule = self.world.lookup(f"{article} {first}"), "world"
        if not candidates:
            return None
        weak = rule == "world" and candidates[0].radius_km < _KNOWN_KM
        return Found(Toponym(Span(start, end), rule, candidates), weak=weak)

    def _joined(self, index: int, toponym: Toponym) -> Toponym:
        """``toponym``, the name at a word, with a misspelt first half taken in: "Narogno-Karabakh"."""
        start, end = toponym.span.start, toponym.span.end
        at, half = self.words[index - 1] if index else (0, "")
        if not (self.text[at].isupper() and at + len(half) + 1 == start and self.text[start - 1] in "- "):
            return toponym
        if not 2 <= len(half) <= _HALF or half in FUNCTION_WORDS:
            return toponym
        whole = key(self.text[at:end])
        near = process.extractOne(whole, self._names_of(toponym.candidates[0]), scorer=OSA.distance, score_cutoff=2)
        if near is None:
            return toponym
        return Toponym(Span(at, end), "typo", self.gazetteer.names[near[0]])

    def _names_of(self, place: Place) -> list[str]:
        return [key(name) for name in self.gazetteer.rows[place.id].names()] if place.id in self.gazetteer.rows else []

    def _misspelt(self, found: list[Toponym]) -> list[Toponym]:
        """Guesses for unknown words where a place must stand: near a name of the csv, in a country that the article speaks of."""
        if not self.unknown and not self.begun:
            return []
        countries = self._countries(found)
        taken = {t.span.start for t in found if t.rule == "typo"}  # the first half of "Narogno-Karabakh"
        known = {t.span for t in found if t.rule == "spelling"}
        guesses: list[Toponym] = []
        begun = set(self.begun)
        for span in sorted((*self.unknown, *self.begun)):
            if span.start in taken or (guesses and guesses[-1].span.overlaps(span)) or span in known:
                continue
            whole = self._whole(span)
            if whole != span and is_free(whole, found):
                places = self._alike(whole, countries)
                if places:
                    guesses.append(Toponym(whole, "spelling", places))
                    continue
            if span in begun:
                continue
            before = self._near(bisect_left(self.words, (span.start,)))
            head = before.search(around.HEAD)
            if (head is None and not before.search(around.PLACED)) or self.text[span.start - 1 : span.start] == "-":
                continue
            word = self.folded[span.start : span.end]
            if word in _PARLIAMENTS or word in ORGANISATIONS or (head is None and self._is_first_name(span)):
                continue  # "le siège du Congrès", "le parti de Blaise Compaoré"
            if places := self._alike(span, countries):  # "Baqouba" is Baqubah written otherwise, no slip for Baqofa
                guesses.append(Toponym(span, "spelling", places))
            elif places := self._a_slip_from(word, countries):
                guesses.append(Toponym(span, "typo", places))
            elif head is not None and head[1] in around.SETTLEMENTS:
                guesses.append(Toponym(span, "unknown", ()))
        return guesses + self._guessed_again(guesses)

    def _a_slip_from(self, word: str, countries: set[str | None]) -> tuple[Place, ...]:
        """The csv's places in ``countries`` whose name a word is a slip away from: "Vardneis"."""
        near = self.gazetteer.misspelt[word] if len(word) >= _TYPO_LETTERS and "-" not in word else None
        return tuple(p for p in self.gazetteer.names[near] if p.country in countries) if near is not None else ()

    def _is_first_name(self, span: Span) -> bool:
        """Whether an unknown word goes on with another in capitals that is no place's name: "Blaise Compaoré"."""
        following = _NEXT.match(self.text, span.end)
        return following is not None and fold(following[1]).partition("-")[0] not in self.gazetteer.leads

    def _alike(self, span: Span, countries: set[str | None]) -> tuple[Place, ...]:
        """The world's places that are spelt like a stretch where a place must stand, in one of ``countries``; where no country is told, its towns."""
        form = key(self.text[span.start : span.end])
        known = self.gazetteer.alike.get(skeleton(form), ()) if " " in form else ()
        known = known or (self.world.alike(form) if self.world is not None else ())
        if not known:
            return ()
        before = self._near(bisect_left(self.words, (span.start,)))
        there = any(before.search(place) for place in (around.LOCATIVE, around.IN_TOWN, around.HEAD, around.THING_OF))
        if not there and (" " in form or not countries or not before.search(around.PLACED)):
            return ()  # "les hommes d'al-Charaa"
        return tuple(p for p in known if (p.country in countries if countries else p.radius_km >= _SHORT_KM))

    def _whole(self, span: Span) -> Span:
        """An unknown word with the words in capitals that it is joined to: "Khan Cheikhoun", "Tell al-Abyad"."""
        first = bisect_left(self.words, (span.start,))
        last = self._last(first, span.end)
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

    def _guessed_again(self, guesses: list[Toponym]) -> list[Toponym]:
        """The same names where nothing before them says that they are places: "cette même Janaozen", after "à Janaozen"."""
        known = {self.folded[t.span.start : t.span.end]: t for t in guesses if t.candidates}
        taken = {t.span for t in guesses}
        again = ((span, known.get(self.folded[span.start : span.end])) for span in self.unknown if span not in taken)
        return [Toponym(span, same.rule, same.candidates) for span, same in again if same is not None]

    def _is_place(self, near: Near, start: int, stop: int, form: str, candidates: tuple[Place, ...]) -> bool:
        """Whether a name of the csv stands for the place here."""
        text = self.text
        written = text[start:stop]
        if written.islower():
            return False
        before = near.before
        a_quarter = candidates[0].feature == "point" and before.endswith(("quartier ", "quartiers "))
        if candidates[0].feature not in TOWNS and near.search(around.QUARTER) and not a_quarter:
            return False  # "du quartier Bornou": Bornou is a region
        if form == "reunion" and not before.endswith("la ") and around.GOES_ON.match(self.folded, stop):
            return False  # "Réunion de crise à Paris"
        if before.endswith("du ") and candidates[0].feature in TOWNS and near.search(around.RIVER):
            return False
        if form.startswith("est ") and not before.endswith(("l'", "-", "s ")):
            return False  # the verb
        on_road = self._joins_road(start, stop)
        locative = on_road or near.search(around.HEAD) is not None or near.search(around.LOCATIVE) is not None
        if (
            form in WORDS
            and not locative
            and not around.FALLS.match(self.folded, stop)
            and not near.search(around.STRUCK_NAME)
            and not near.search(around.OF)
            and not near.search(around.ARTICLE)
        ):
            return False
        single = " " not in form
        if single and around.CHANNEL.match(self.folded, start) and not before.endswith(("en ", "la ", "l'")):
            return False
        country = candidates[0].feature in ("country", "continent")
        fit = locative or near.search(around.OF) or (country and near.search(around.ARTICLE))  # "au Salvador"
        if single and form in FIRST_NAMES and (_NEXT.match(text, stop) or not (fit or _in_list(self.folded, start, stop))):
            return False
        following = _NEXT.match(text, stop) if single and not on_road else None
        if following:
            word = fold(following[1])
            if word in ORGANISATIONS:
                return False
            apart = text[stop] == "\n" and word in FUNCTION_WORDS  # a title, then "Des drones …"
            if (
                not (locative or country or apart)
                and word.partition("-")[0] not in self.gazetteer.leads
                and not following[1].isupper()
            ):
                return False
        return not self._is_named_after(
            near, start, form, single, country=country, locative=locative, small=candidates[0].feature in _SMALL
        )

    def _joins_road(self, start: int, stop: int) -> bool:
        """Whether a name is an end of a road, joined to the other by a hyphen: "l'axe Komanda-Luna"."""
        if self.folded[stop : stop + 1] not in ("-", "/") and self.folded[start - 1 : start] not in ("-", "/"):
            return False
        return around.AXIS.search(self.folded, max(0, start - 60), start) is not None

    def _is_weak(self, near: Near, start: int, stop: int, form: str, candidates: tuple[Place, ...]) -> bool:
        """Whether a name of the csv needs a place beside it: one of three letters, or a village's, where no preposition stands before."""
        if form in FIRST_NAMES and _in_list(self.folded, start, stop):
            return True
        short = len(form) <= 3 and not self.text[start:stop].replace(".", "").isupper()
        if not short and candidates[0].feature != "village":
            return False
        if around.FALLS.match(self.folded, stop):
            return False  # "Baghouz, dernier réduit du groupe, a été conquise", "Aondona (25 mai, 14 morts)"
        if not short and near.before.endswith("(") and around.IN_BRACKETS.match(self.folded, stop):
            return False  # "un homme assassiné (Noanamá, 3 février)"
        if (
            near.search(around.HEAD)
            or near.search(around.LOCATIVE)
            or near.search(around.WITHIN_THE)
            or near.search(around.IN_TOWN)
            or near.search(around.THING_OF)
            or near.search(around.STRUCK_NAME)
            or self._joins_road(start, stop)
        ):
            return False  # "un marché de Gao", "l'axe Bor-Pibor"
        return short or not (near.search(around.OF) or " " in form or len(form) >= 9)

    def _is_named_after(
        self, near: Near, start: int, form: str, single: bool, *, country: bool, locative: bool, small: bool
    ) -> bool:
        """Whether the words before make the name a person's, a club's or a body's: "Paul Berlin", "les Bulls de Chicago"."""
        if locative:
            return False
        if form in self.persons and not country:
            return True
        at, word, gap = self._previous(near.index)
        if gap not in _PREVIOUS_GAPS:
            return False
        if gap.startswith(".") and len(word) > 2 and word not in TITLES:
            return False  # a full stop, not that of "J. Berlin"
        if word in FIRST_NAMES or word in NOT_AFTER:
            self.persons.add(form)
            return True
        if (single or form.partition(" ")[0] in ARABIC_ARTICLES) and word in TITLES and gap != "'":
            self.persons.add(form)
            return True
        if single and not country and self.text[at].isupper() and gap in (" ", "-", ". ") and word not in FUNCTION_WORDS:
            at_start = around.begins_sentence(self.folded, at)
            if gap == "-" or ((not at_start or small) and word not in self.gazetteer.leads and word not in HEADS):
                if gap == " " and not self.text[at : at + len(word)].isupper():  # "Vol UNHAS Bunia": no first name
                    self.persons.add(form)
                return word not in self.gazetteer.leads
        return (form in FIRMS and near.search(around.OF) is not None) or self._is_body(near, start, start + len(form))

    def _previous(self, index: int) -> tuple[int, str, str]:
        """The word before the word number ``index``, where it begins, and what stands between: (…, "jean-pierre", " ")."""
        if not index:
            return 0, "", ""
        start, word = self.words[index - 1]
        end = start + len(word)
        for at, word in self.words[max(0, index - 5) : index - 1][::-1]:
            if self.folded[at + len(word) : start].strip("'-"):
                break
            start = at
        return start, self.folded[start:end], self.folded[end : self.words[index][0]]

    def _is_body(self, near: Near, start: int, stop: int) -> bool:
        """Whether "de" before the name hangs on a club, a team or a capitalised body: "les Mets de", "équipe de"."""
        before = near.before
        body = around.BODY.search(before) if near.search(around.OF) else None
        if body is None or near.search(around.NAMED_THING) or near.search(STRUCK_SCHOOL):
            return False
        word = body[1]
        if before.endswith("au tour de "):
            return False  # "ce fut au tour de Novorossiïsk"
        if word in CLUBS:
            walled = word in _HOUSES and (
                STRUCK_AFTER.match(self.folded, stop) or around.INSIDE.search(before[: body.start(1)])
            )
            return not walled
        written = self.text[start - len(before) + body.start(1)]
        return (
            written.isupper()
            and word not in DEMONYMS  # "les Arméniens du Haut-Karabakh"
            and word not in HEADS
            and word not in SIDES
            and word not in _PARLIAMENTS
            and word not in EVENT_NOUNS
            and word not in self.gazetteer.leads
            and word not in FACILITIES
            and not around.SENTENCE_START.search(before[: body.start(1)])
        )

    def _strength(self, near: Near, start: int, stop: int, form: str, candidates: tuple[Place, ...]) -> int:
        """How far a name of the world beyond may be believed: 0 not, 1 in a list with other places, 2 by itself."""
        text = self.text
        written = text[start:stop]
        words = form.split(" ")
        if written.islower() or form in DEMONYMS or form in TITLES or form in FUNCTION_WORDS:
            return 0
        on_road = self._joins_road(start, stop)
        if text[start - 1 : start] == "-" and not on_road:
            return 0
        if len(words) > 1 and all(word in WORDS or word in FUNCTION_WORDS for word in words):
            return 0
        if len(words) > 1 and written.endswith((" de", " la", " le")):
            return 0
        before = near.before
        head = near.search(around.HEAD)
        locative = on_road or bool(head or near.search(around.IN_TOWN) or near.search(around.FIRED_ON))
        if form in ARABIC_ARTICLES or (form in _NEVER_ALONE and _ARTICLE_BEHIND.match(text, stop)):
            return 0
        if form in _ARMIES and not locative:
            return 0
        struck = near.search(around.STRUCK_NAME) is not None
        unsure = written.isupper() or not (locative or struck) or candidates[0].radius_km < _SHORT_KM
        short = len(form) <= 3 and head is None and unsure
        heads = start == 0 and text.startswith(" (", stop) and self._is_dateline(stop)  # "OWO (Nigeria) - "
        if short and ((written.isupper() and not heads) or form in FIRST_NAMES or key(candidates[0].name) != form):
            return 0
        single = len(words) == 1
        behind_article = head is None and words[0] not in _ARTICLES and near.search(around.ARTICLE) is not None
        if behind_article and not (len(form) >= 5 and near.search(around.VOUCHED)):
            return 0
        if (words[0] in FIRST_NAMES and not single) or (form in WORDS and not (locative or near.search(around.OF))):
            return 0
        following = _NEXT.match(text, stop) if not on_road else None
        if following and (single or fold(following[1]) in ORGANISATIONS):
            word = fold(following[1])
            if word in ORGANISATIONS or (word.partition("-")[0] not in self.gazetteer.leads and text[stop] != "\n"):
                return 0
        if self._is_named_after(near, start, form, single, country=False, locative=locative, small=True):
            return 0
        if short:
            at, _, gap = self._previous(near.index)
            return 0 if gap == " " and text[at].isupper() else 1  # "l'église d'Owo", where "à Owo" is told as well
        if single and form in FIRST_NAMES and head is None:
            return 1
        best = candidates[0]
        name = key(best.name).removesuffix(" city") if single else key(best.name)
        main = name == form or (len(form) >= 6 and skeleton(best.name) == skeleton(form))  # "Touapsé" is Tuapse
        if behind_article:
            return int(main)  # "dans l'Idukki", where something else is told of there
        if main and len(form) >= 5 and (near.search(around.TAKEN) or around.FALLS.match(self.folded, stop)):
            return 2
        if around.SENTENCE_START.search(before) and not locative:
            return (
                2
                if main and best.radius_km >= 8
                else 1
                if self._is_dateline(stop)
                or (main and (around.heads_line(self.text, start, stop) or len(form) >= _SHORTEST_HEAD))
                else 0
            )
        if locative:
            return 2
        if main and best.radius_km >= 5.5:
            return 2
        if near.search(around.OF):
            thing = near.search(around.THING_OF) is not None
            if thing and len(form) >= 6 and best.radius_km >= _SHORT_KM:
                return 2  # "une mine de Karaganda"
            return 2 if main and (best.radius_km >= 2.8 or len(words) >= 3 or thing) else 1  # "le départ d'Évaux-les-Bains"
        return 1

    def _is_dateline(self, stop: int) -> bool:
        return around.DATELINE.match(self.folded, stop) is not None
