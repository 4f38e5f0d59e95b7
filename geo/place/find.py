"""Names of places in a French text: spans and the places that bear them, not yet a choice among those.

A name begins at a capital, or at the lower-case head of a name such as *mer Rouge*; the longest run of words that the
gazetteer knows wins. What stands around it then says whether it is a place at all: *Paris Hilton*, *Washington Post*,
*M. Berlin* are none. The whole is one pass over capitalised words, on folded text, with offsets kept.
"""

import re
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
from geo.place.by_country import NAMED_BY, SEATS, ByCountry, start_of
from geo.place.fr import (
    CAPITALISED,
    FIRST_NAMES,
    FUNCTION_WORDS,
    LEVELS,
    SIDES,
    WORDS,
)
from geo.place.gazetteer import TOWNS, Gazetteer
from geo.place.guessed import Guessing, countries_told
from geo.place.spellings import ARABIC_ARTICLES, key, skeleton
from geo.place.standing import ARMIES, ARTICLES, PARLIAMENTS, TOWN_KM, Name, Standing
from geo.place.vouched import Found, Vouching
from geo.place.world import World
from geo.text import ByWord, fold, read, words_at

__all__ = ["find_toponyms"]

_SIGNS = (" ", "\n", "'", "-", ".", ". ")
_GAPS = frozenset((*_SIGNS, *("".join(two) for two in product(_SIGNS, repeat=2))))
"""What may stand between two words of a name: "Santa-Cruz", "St. Louis", "N'Djamena"."""
_SHORTENED = 2  # letters, at most, of a word that a full stop shortens: "St. Louis", "N. Djamena"
_SHORTENED_LONGER = frozenset(("ste", "sta", "sto", "sts"))
_KEPT = 10_000  # names looked up that are remembered: texts name the same towns again and again
_WORD = re.compile(r"\w+")
_OTHER_SIDE = re.compile(r"(?<=nord|.sud)-(?:est|ouest)\b")
"""What makes another name of one that ends in a side: "la région du Nord | -Ouest"."""
_STORMS = ("ouragan", "cyclone", "typhon", "tempete", "depression")
_STORM = re.compile(
    rf"\b(?:{'|'.join(_STORMS)})(?:(?<!depression)s)?(?: (?:(?:post-|extra)?tropicale?|(?:tres |[a-z]+ment )?(?:violente?|intense|puissante?)|dite?|baptisee?|nommee?))* \"?(?=[a-z])"
)
_REGION_BY_SIDE = re.compile(
    r"(?:region|province|departement) (?:du |de l')(?:extreme-|centre-)?(?:nord|sud|est|ouest|centre)(?:-(?:est|ouest|nord|sud))?"
)
_HALF = 19  # letters of the first half of a name at most
_KNOWN_KM = 6.5  # the radius of a town of some 75,000
_SHORTEST_UNKNOWN = 6  # letters of a word that may be a place that nobody knows
_BEFORE_ARTICLES = frozenset(("a", "de", "d", "en", "vers"))
"""Words that a name with an article follows at the head of a sentence: "A La Haye"."""
_AHEAD = _BEFORE_ARTICLES | ARTICLES
"""Words that a name may be known without where it is not with them: "À La Havane", "La Guadeloupe"."""
_NO_NAME = FUNCTION_WORDS - SIDES
"""Words that begin no name but one that goes on with a capital: "Le Caire"."""
_ARAB = frozenset((
    "AE", "BH", "DJ", "DZ", "EG", "EH", "ER", "IL", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SO", "SY", "TD", "TN", "YE",
))  # fmt: skip
"""Where the names of places have the Arabic article."""
_PARTS = frozenset(("province", "region", "district"))
_HAMLETS = frozenset(("village", "hameau", "bourg", "bourgade", "localite"))
"""Those of small places, whose whole name is seldom known."""
_CONTRACTED = ("au", "aux")
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


class _Borne(NamedTuple):
    """Who bears a folded name."""

    own: tuple[Place, ...]
    """Places of the csv, likeliest first."""
    headed: tuple[Place, ...]
    """Its areas and landforms that are called so where the noun stands beside: "djebel Chaambi"."""
    beyond: tuple[Place, ...]
    """Places of the world that are meant where none of these is."""


class _Known(NamedTuple):
    """What is known of folded words and names, for going through a text."""

    begins: Mapping[str, Callable[[str, int], re.Match[str] | None]]
    """By its folded word, whether a name begins in lower case at a place of a text: where one of the heads is followed by a blank."""
    telling: ByWord[bool]
    """Whether a folded word that the text has in lower case may begin what is sought: the head of a name, a town, a border."""
    longest: ByWord[int]
    """Of how many words the longest name is that begins with a word; 0 for none."""
    countries: frozenset[str]
    """The first words of the names of countries."""
    bearers: ByWord[_Borne | None]
    """By a folded name, who bears it; `None` for nobody, as nearly always."""
    spelt: ByWord[tuple[Place, ...] | None]
    """By a word that is no known name, the csv's places that are spelt like it; `None` for one that none is sought for."""


_known: WeakKeyDictionary[Gazetteer, _Known] = WeakKeyDictionary()


def _known_of(gazetteer: Gazetteer) -> _Known:
    """Made once for each gazetteer, and known again by which it is: comparing their thousands of names would take longer than a text."""
    known = _known.get(gazetteer)
    if known is None:
        patterns: dict[str, list[str]] = {}
        for head in sorted(gazetteer.lower_heads, key=lambda head: (-len(head), head)):
            if word := _WORD.match(fold(head)):
                patterns.setdefault(word[0], []).append(re.escape(head) + ("(?= d)" if head in SIDES else "(?=[ \n])"))
        begins = {word: re.compile("|".join(some)).match for word, some in patterns.items()}
        towns, world, names, headed, alike = (
            gazetteer.town_heads, gazetteer.world, gazetteer.names, gazetteer.headed, gazetteer.alike,
        )  # fmt: skip

        def bearers(form: str) -> _Borne | None:
            own = names.get(form, ())
            borne = _Borne(own, headed.get(form, ()), () if own else _of_world(form, world, names))
            return borne if any(borne) else None

        known = _known[gazetteer] = _Known(
            begins,
            telling=ByWord(lambda word: word in begins or word in towns or bool(NAMED_BY.starting(word))),
            longest=gazetteer.longest_of_all,
            countries=frozenset(
                form.partition(" ")[0] for form, places in names.items() if any(p.feature == "country" for p in places)
            ),
            bearers=ByWord(bearers, _KEPT),
            spelt=ByWord(lambda word: _spelt_like(word, names, alike), _KEPT),
        )
    return known


def _spelt_like(
    word: str, names: Mapping[str, tuple[Place, ...]], alike: Mapping[str, tuple[Place, ...]]
) -> tuple[Place, ...] | None:
    """The csv's places that a word is spelt like, or a name with an article that they have not there: "al-Fouqaha", in an Arab country."""
    if len(word) < _SHORTEST_UNKNOWN or word in DEMONYMS or word in FIRST_NAMES or word in ARMIES:
        return None
    article, _, rest = word.partition(" ")
    found = alike.get(skeleton(word), ())
    if found or len(rest) < 4 or article not in ARABIC_ARTICLES:
        return found
    found = names.get(rest, ()) or alike.get(skeleton(rest), ())
    return tuple(place for place in found if place.country in _ARAB and FEATURES[place.feature].where_prec == 1)


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


class _Finder:
    """One pass over one text."""

    def __init__(self, article: Article, gazetteer: Gazetteer) -> None:
        self.text, self.day = article.text, article.published
        self.folded = read(self.text).folded
        self.words = words_at(self.folded)
        self.gazetteer = gazetteer
        self.world = gazetteer.world
        self.known = _known_of(gazetteer)
        self.standing = Standing(self.text, self.folded, self.words, gazetteer)
        self.marked: list[int] = []  # the words that are not like most: in capitals, or the beginning of what is sought
        self.lowered: list[int] = []  # where words in lower case begin that may be the town of a hurried writer
        self.refused = 0  # where a name of several words ends that is no place here: no part of it is one either
        self.unknown: list[Span] = []  # capitalised words after "à", "de" … that nothing bears
        self.begun: list[Span] = []  # those that begin a name, but not the one that stands there: "Adan Yabal"

    def find(self) -> list[Toponym]:
        found: list[Found] = []
        cursor = 0
        text, begins, telling = self.text, self.known.begins, self.known.telling
        towns, names = self.gazetteer.town_heads, self.gazetteer.names
        self.marked = [i for i, (start, word) in enumerate(self.words) if telling[word] or text[start].isupper()]
        for index in self.marked:
            start, word = self.words[index]
            if not text[start].isupper():
                if word in towns and (word in names or text.startswith("-", start + len(word))):
                    self.lowered.append(start)
                if word not in begins or not begins[word](text, start):
                    continue
            if start < cursor:
                continue
            self.refused = 0
            if text[start - 1] == "-" and self._is_articled(index):
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
        found = self._but_storms(found)
        toponyms = self._at_home(Vouching(text, self.folded, self.standing.persons, self.gazetteer).believed(found))
        if self.unknown or self.begun:
            toponyms += Guessing(self.standing, toponyms).guesses(self.unknown, self.begun)
        if self.lowered:
            toponyms += self._lowered(toponyms)
        toponyms.sort(key=start_of)
        marked = [self.words[index] for index in self.marked]
        return ByCountry(self.folded, self.day, marked, self.gazetteer).added_to(toponyms)

    def _but_storms(self, found: list[Found]) -> list[Found]:
        """``found`` without the towns after which a storm seems called: once "le cyclone Mocha" is told of, "Mocha" is not in Yemen."""
        if not any(storm in self.folded for storm in _STORMS):
            return found  # nearly always
        called = {storm.end() for storm in _STORM.finditer(self.folded)}
        storms = {
            self._form(one)
            for one in found
            if one.toponym.span.start in called and FEATURES[one.toponym.candidates[0].feature].where_prec <= 2
        }
        return [one for one in found if self._form(one) not in storms] if storms else found

    def _form(self, one: Found) -> str:
        return key(self.text[one.toponym.span.start : one.toponym.span.end])

    def _at_home(self, found: list[Toponym]) -> list[Toponym]:
        """``found`` without what is only spelt like a place of a country that the text does not speak of ("à Khairallah" is not Kerala),
        and without the regions of others that are called after a side: "la région du Sud-Ouest".
        """
        unsure = {t for t in found if t.rule == "spelling" or _REGION_BY_SIDE.fullmatch(self.folded, t.span.start, t.span.end)}
        if not unsure:
            return found
        told = countries_told(self.folded, [t for t in found if t not in unsure])
        return [t for t in found if t not in unsure or not told or any(p.country in told for p in t.candidates)]

    def _lowered(self, found: list[Toponym]) -> list[Toponym]:
        """The towns of the csv that hurried writers leave in lower case: "hier a butembo", where the text speaks of their country."""
        text, names = self.text, self.gazetteer.names
        lines = {(text.rfind("\n", 0, start) + 1, text.find("\n", start) % (len(text) + 1)) for start in self.lowered}
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
        if first in _NO_NAME and (first in _CONTRACTED or not (self._goes_on(index) or self._is_tied(index))):
            return None  # "Aux Cayes", "Selon les habitants"
        article = _GONE_INTO.get(self.words[index - 1][1]) if index else None
        if article is not None and (contracted := self._contracted(start, first, article)) is not None:
            return contracted
        longest, bearers = self.known.longest[first], self.known.bearers
        for stop, form in reversed(self._forms(index, longest)) if longest else ():
            borne = bearers[form]
            if borne is None:
                continue  # nearly always
            own = borne.own or (self._headed(index, borne.headed) if borne.headed else ())
            places, several = own or borne.beyond, " " in form
            if not places or (several and (self._is_cut(index, stop) or self._is_another_station(form, stop))):
                continue
            if whole := self._goes_beyond(index, stop):
                self.unknown.append(Span(start, whole))
                self.refused = whole
                return None
            name = Name(self.standing.near(index), start, stop, form, places)
            found = self._of_csv(name) if own else self._of_world(name)
            if found is not None:
                return found
            if several and first not in _AHEAD:
                self.refused = max(self.refused, stop)
        return self._unheard_of(index, longest)

    def _of_csv(self, name: Name) -> Found | None:
        """A name of the csv, where it stands for a place."""
        toponym = self._misspelt_half(name)
        if toponym is None:
            if not self.standing.is_place(name):
                return None
            toponym = Toponym(Span(name.start, name.stop), "name", name.places + self.gazetteer.namesakes[name.form])
        return Found(toponym, weak=self.standing.is_weak(name))

    def _of_world(self, name: Name) -> Found | None:
        """A name of the world beyond, where it may be believed."""
        strength = self.standing.strength(name)
        weak = strength == 1
        if not strength or (weak and self._is_articled_besides(name.form)):
            return None
        alone = weak and around.SENTENCE_START.search(name.near.before) is not None
        return Found(Toponym(Span(name.start, name.stop), "world", name.places), weak=weak, alone=alone)

    def _unheard_of(self, index: int, longest: int) -> Found | None:
        """What a word is that begins no name here: a place of the csv spelt otherwise, or else one to be guessed about when all is read."""
        start, first = self.words[index]
        end = start + len(first)
        if first in ARABIC_ARTICLES and self.text[end : end + 1] in ("-" if first not in ("al", "el") else "- "):
            end, first = next(iter(self._forms(index, 2)[1:]), (end, first))
            if first in _BODIES or first in self.standing.persons:
                return None
        elif longest > 1 or (longest and first not in self.gazetteer.headed):
            if len(first) >= 3 and first not in _NO_NAME and (self._goes_on(index) or self._goes_on_arab(index)):
                self.begun.append(Span(start, end))
            return None
        if self.text[start - 1 : start] == "-":
            if len(first) >= 4 and not longest:
                self.unknown.append(Span(start, end))  # the second half of "Tin-Akoff"
            return None
        places = self.known.spelt[first]
        if places is None:
            return None
        self.unknown.append(Span(start, end))
        if places and self.standing.is_place(Name(self.standing.near(index), start, end, first, places)):
            return Found(Toponym(Span(start, end), "spelling", places), weak=False)
        return None

    def _is_articled_besides(self, form: str) -> bool:
        """Whether a name is the csv's with an article that is none of its own: "La Guadeloupe", a village of Quebec besides."""
        article, _, rest = form.partition(" ")
        return article in ARTICLES and rest in self.gazetteer.names

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
            self.standing.persons.add(f"{article} {self.words[index][1]}")
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

    def _is_cut(self, index: int, stop: int) -> bool:
        """Whether what is written as a name of several words is parts of others: "le sud-| ouest du Niger", "la région du Nord | -Ouest"."""
        return (
            self._cuts_a_country(index, stop) or self._cuts_a_bearing(index) or _OTHER_SIDE.match(self.folded, stop) is not None
        )

    def _is_another_station(self, form: str, stop: int) -> bool:
        """Whether the name of a station goes on behind a hyphen: "la gare de Lyon | -Part-Dieu" is not in Paris."""
        return form.startswith("gare ") and self.text[stop : stop + 1] == "-" and self.text[stop + 1 : stop + 2].isupper()

    def _cuts_a_country(self, index: int, stop: int) -> bool:
        """Whether the name of a country begins within a name and goes on behind it: "l'est du Soudan | du Sud"."""
        inner = index + 1
        while inner < len(self.words) and self.words[inner][0] < stop:
            first = self.words[inner][1]
            for end, form in self._forms(inner, self.known.longest[first]) if first in self.known.countries else ():
                if end > stop and any(place.feature == "country" for place in self.gazetteer.names.get(form, ())):
                    return True
            inner += 1
        return False

    def _goes_beyond(self, index: int, stop: int) -> int:
        """Where the name of a village ends of which only the first words are a known name: "le village de Kani | Balav"; 0 for the others."""
        if self.text[stop : stop + 1] != " " or not self.text[stop + 1 : stop + 2].isupper():
            return 0  # nearly always
        end = stop
        for after in range(self.standing.last_word(index, stop) + 1, len(self.words)):
            start, word = self.words[after]
            if self.text[end:start] != " " or not self.text[start : start + 2].istitle() or word in FIRST_NAMES:
                break
            end = start + len(word)
        if end == stop:
            return 0
        head = self.standing.near(index).search(around.HEAD)
        return end if head is not None and head[1] in _HAMLETS else 0

    def _cuts_a_bearing(self, index: int) -> bool:
        """Whether a part of a country is named by half of its bearing: "le sud-| ouest du Niger", "l'extrême | nord du Mali"."""
        start, first = self.words[index]
        if not index or first not in ("nord", "sud", "est", "ouest"):
            return False
        before = self.words[index - 1][1]
        return before == "extreme" or (before in ("nord", "sud") and self.text[start - 1] == "-")

    def _headed(self, index: int, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """Those of areas and landforms that the word before a name says it is: "l'État malaisien de Sabah", "le djebel Chaambi"."""
        near = self.standing.near(index)
        head = near.search(around.HEAD)
        if head is not None:
            return tuple(place for place in places if place.feature in LEVELS[head[1]])
        start, word = self.words[index]
        within = near.search(around.WITHIN) is not None and word not in WORDS  # "dans le Kachin"
        if not within and not self.standing.is_bracketed(index, start, start + len(word)):
            return ()
        return tuple(place for place in places if place.feature in _PARTS)

    def _forms(self, index: int, longest: int) -> list[tuple[int, str]]:
        """The names that may begin at a word, each with its end: "nord", "nord ouest", …"""
        start, form = self.words[index]
        last, end = start, start + len(form)
        forms = [(end, form)]
        for start, word in self.words[index + 1 : index + longest]:
            gap = self.folded[end:start]
            if gap != " " and not self._is_within(gap, last, end, start):
                break
            last = start
            end, form = start + len(word), f"{form} {word}"
            forms.append((end, form))
        return forms

    def _is_within(self, gap: str, last: int, end: int, start: int) -> bool:
        """Whether a name may go on over what stands between two of its words, of which the one before is at ``last`` to ``end``."""
        if gap not in _GAPS:
            return gap == ", " and self.folded.startswith("d.c", start)
        # "près de Mao. À chaque fois"
        return "." not in gap or end - last <= _SHORTENED or self.folded[last:end] in _SHORTENED_LONGER

    def _contracted(self, start: int, first: str, article: str) -> Found | None:
        """A town whose article has gone into the preposition: "au Caire", "du Havre", "aux Abymes"."""
        end = start + len(first)
        if not self.text[start].isupper() or self.folded[start - 1 : start] != " " or self.folded[end : end + 1] == "-":
            return None  # "au Cap-Haïtien"
        if first in PARLIAMENTS and self.folded.startswith(" de ", end):
            return None  # "du Palais de Westminster"
        candidates = self.gazetteer.names.get(f"{article} {first}", ())
        rule = "name"
        if not candidates and self.world is not None and first not in self.gazetteer.names and len(first) > 3:
            candidates, rule = self.world.lookup(f"{article} {first}"), "world"
        if not candidates:
            return None
        least = TOWN_KM if self.folded.endswith(("au ", "aux "), 0, start) else _KNOWN_KM  # "du Port" may be any port's
        weak = rule == "world" and candidates[0].radius_km < least
        return Found(Toponym(Span(start, end), rule, candidates), weak=weak)

    def _misspelt_half(self, name: Name) -> Toponym | None:
        """A name with a misspelt first half taken in: "Narogno-Karabakh"; ``None`` where no such half stands before it."""
        index = name.near.index
        at, half = self.words[index - 1] if index else (0, "")
        if not self.text[at].isupper() or at + len(half) + 1 != name.start or self.text[name.start - 1] not in "- ":
            return None
        if not 2 <= len(half) <= _HALF or half in FUNCTION_WORDS:
            return None
        whole = key(self.text[at : name.stop])
        near = process.extractOne(whole, self._names_of(name.places[0]), scorer=OSA.distance, score_cutoff=2)
        return None if near is None else Toponym(Span(at, name.stop), "typo", self.gazetteer.names[near[0]])

    def _names_of(self, place: Place) -> list[str]:
        return [key(name) for name in self.gazetteer.rows[place.id].names()] if place.id in self.gazetteer.rows else []
