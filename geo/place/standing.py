"""Whether a known name stands for its place where it is written: *Paris Hilton*, *Washington Post*, *M. Berlin* do not.

What tells stands around it: the words before it, as patterns (`geo.place.around`), the word tied to it, the capital behind it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from geo.country import DEMONYMS
from geo.model import Place
from geo.place import around
from geo.place.fr import (
    CLUBS,
    EVENT_NOUNS,
    FACILITIES,
    FIRMS,
    FIRST_NAMES,
    FUNCTION_WORDS,
    HEADS,
    NOT_AFTER,
    ORGANISATIONS,
    SIDES,
    STRUCK_AFTER,
    STRUCK_SCHOOL,
    TITLES,
    WORDS,
)
from geo.place.gazetteer import TOWNS, Gazetteer
from geo.place.spellings import ARABIC_ARTICLES, is_spelling_of, key
from geo.starts import Near
from geo.text import fold

__all__ = ["ARMIES", "ARTICLES", "NEXT", "PARLIAMENTS", "TOWN_KM", "Name", "Standing"]

NEXT = re.compile(rf"[ \n-]([{around.UPPER}][\w-]*)")
"""The word with a capital behind a name."""
ARMIES = frozenset(("tsahal", "hamas", "otan", "wagner", "fano", "barkhane", "sentinelle", "likoud"))
"""Armies, groups and parties that are called as a town is somewhere: "les frappes de Tsahal"."""
PARLIAMENTS = frozenset(("parlement", "senat", "assemblee", "congres", "tribunal", "palais"))
TOWN_KM = 4
"""The radius of a town of 15,000, from which little is asked of a name: three letters are believed, "à Leh", as is "aux Abymes"."""
_PREVIOUS_GAPS = frozenset((" ", ". ", "-", "'", "\n"))
"""What may stand between a name and the word that belongs to it: "J. Berlin", "Jean-Berlin"."""
_SHORT = 3  # letters of a name that is like too many words and abbreviations
_KNOWN_KM = 5.5  # the radius of a town of some 45,000, which a name means by itself
_CITY_KM = 8  # the radius of a town of 130,000, which may begin a sentence
_SMALL_KM = 2.8  # the radius of a village of 2,300
_SHORTEST_HEAD = 5  # letters of a name that may begin a sentence
ARTICLES = frozenset(("le", "la", "les", "l"))
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
_ARTICLE_BEHIND = re.compile(rf"[ -](?:{'|'.join(ARABIC_ARTICLES)})-[{around.UPPER}]")
_GOES_ON = re.compile(r"-(?!ville\b|centre\b|sede\b)[a-z]")
"""What makes another name of one: "Saint-Pol| -des-Bois"."""
_SAINT = re.compile(r"s(?:an(?:ta|to)?|ao) ")
_SURNAMED = re.compile(rf" (?:de|del|de la|de los|do|da|dos) ([{around.UPPER}][\w'’-]+)")
"""What makes another town of that of a Spanish or Portuguese saint: "San Martín| de Turumbán"."""
_WAYS = frozenset(("street", "road", "lane", "avenue", "drive", "square", "bridge"))
"""What makes a street of an English name: "Cherry Tree| Lane"."""
_HOUSES = frozenset(("universite", "banque", "festival", "bourse", "club"))
"""What bears the name of its town as clubs do, but has walls that may be struck."""
_SMALL = frozenset(("town", "village", "point", "district"))
_LISTING = (", ", " et ")
_TIES = ("-", "'")


class Name(NamedTuple):
    """A known name where it is written: what stands before it, where it begins and ends, how it is looked up, and who bears it."""

    near: Near
    start: int
    stop: int
    form: str
    places: tuple[Place, ...]


class _Beyond(NamedTuple):
    """A name of the world beyond, and what several questions ask of it."""

    name: Name
    head: str
    """The noun before it that says what it is: "la ville de"; "" for none."""
    on_road: bool
    locative: bool
    """Whether what stands before it stands before places only."""
    short: bool
    behind_article: bool

    @property
    def single(self) -> bool:
        return " " not in self.name.form


class Standing:
    """What the names of one text stand for."""

    def __init__(self, text: str, folded: str, words: Sequence[tuple[int, str]], gazetteer: Gazetteer) -> None:
        self.text, self.folded, self.words, self.gazetteer = text, folded, words, gazetteer
        self.persons: set[str] = set()  # names that a first name or a title stood before, once
        self._near: Near | None = None  # what stands before the word that was asked about last

    def near(self, index: int) -> Near:
        """What stands before the word number ``index``."""
        if self._near is None or self._near.index != index:
            self._near = around.BEFORE.at(self.folded, self.words, index)
        return self._near

    def last_word(self, index: int, stop: int) -> int:
        """The last word of a name that begins at the word number ``index`` and ends at ``stop``."""
        while self.words[index][0] + len(self.words[index][1]) < stop:
            index += 1
        return index

    def is_place(self, name: Name) -> bool:
        """Whether a name of the csv stands for the place here."""
        near, start, stop, form, places = name
        if self.text[start:stop].islower() or self._is_another_thing(name):
            return False
        on_road = self.joins_road(start, stop)
        locative = on_road or near.search(around.HEAD) is not None or near.search(around.LOCATIVE) is not None
        locative = locative or (places[0].feature == "province" and self.is_bracketed(near.index, start, stop))
        if form in WORDS and not locative and not self._is_told_of(name):
            return False
        country = places[0].feature in ("country", "continent")
        if " " not in form:
            if form in FIRST_NAMES and (
                NEXT.match(self.text, stop)
                or not (
                    locative
                    or near.search(around.OF)
                    or (country and near.search(around.ARTICLE))  # "au Salvador"
                    or self._is_in_list(start, stop)
                )
            ):
                return False
            if not on_road and self._is_half(stop, alone=locative or country):
                return False
        return locative or not self.is_named_after(name, country=country, small=places[0].feature in _SMALL)

    def _is_another_thing(self, name: Name) -> bool:
        """Whether what is written as a name of the csv is a quarter, a meeting, a river, a verb, a channel."""
        near, start, stop, form, places = name
        before = near.before
        if places[0].feature not in TOWNS:
            a_quarter = places[0].feature == "point" and before.endswith(("quartier ", "quartiers "))
            if near.search(around.QUARTER) and not a_quarter:
                return True  # "du quartier Bornou": Bornou is a region
        elif before.endswith("du ") and near.search(around.RIVER):
            return True  # "les crues du Juba"
        if form == "reunion" and not before.endswith("la ") and around.GOES_ON.match(self.folded, stop):
            return True  # "Réunion de crise à Paris"
        if form.startswith("est "):
            return not before.endswith(("l'", "-", "s "))  # the verb
        channel = " " not in form and around.CHANNEL.match(self.folded, start) is not None
        return channel and not before.endswith(("en ", "la ", "l'"))

    def _is_told_of(self, name: Name) -> bool:
        """Whether what is also a common word is told of as a place is."""
        near = name.near
        return (
            around.FALLS.match(self.folded, name.stop) is not None
            or near.search(around.STRUCK_NAME) is not None
            or near.search(around.OF) is not None
            or near.search(around.ARTICLE) is not None
        )

    def _is_half(self, stop: int, *, alone: bool) -> bool:
        """Whether a word goes on with another in capitals, as the name of a body or of a person; ``alone``: only of a body."""
        following = NEXT.match(self.text, stop)
        if following is None:
            return False
        word = fold(following[1])
        if word in ORGANISATIONS:
            return True
        if alone or (self.text[stop] == "\n" and word in FUNCTION_WORDS):
            return False  # a title, then "Des drones …"
        return word.partition("-")[0] not in self.gazetteer.leads and not following[1].isupper()

    def _is_in_list(self, start: int, stop: int) -> bool:
        """Whether a name stands in a list: "à Metz, | Nancy | et Toul"."""
        return self.folded.endswith(_LISTING, 0, start) or self.folded.startswith(" et ", stop)

    def is_bracketed(self, index: int, start: int, stop: int) -> bool:
        """Whether a name says in brackets where the name before them lies: "à Cahors (Lot)"."""
        if not index or self.text[start - 2 : start] != " (" or self.text[stop : stop + 1] != ")":
            return False
        at, word = self.words[index - 1]
        return self.text[at].isupper() and at + len(word) == start - 2

    def joins_road(self, start: int, stop: int) -> bool:
        """Whether a name is an end of a road, joined to the other by a hyphen: "l'axe Komanda-Luna"."""
        if self.folded[stop : stop + 1] not in ("-", "/") and self.folded[start - 1 : start] not in ("-", "/"):
            return False
        return around.AXIS.search(self.folded, max(0, start - 60), start) is not None

    def is_weak(self, name: Name) -> bool:
        """Whether a name of the csv needs a place beside it: one of three letters, or a village's, where no preposition stands before."""
        near, start, stop, form, places = name
        if form in FIRST_NAMES and self._is_in_list(start, stop):
            return True
        short = len(form) <= _SHORT and not self.text[start:stop].replace(".", "").isupper()
        if not short and places[0].feature != "village":
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
            or self.joins_road(start, stop)
        ):
            return False  # "un marché de Gao", "l'axe Bor-Pibor"
        return short or not (near.search(around.OF) or " " in form or len(form) >= 9)

    def is_named_after(self, name: Name, *, country: bool, small: bool) -> bool:
        """Whether the words before make a name a person's, a club's or a body's: "Paul Berlin", "les Bulls de Chicago"."""
        near, form = name.near, name.form
        if form in self.persons and not country:
            return True
        at, word, gap = self._previous(near.index)
        if gap not in _PREVIOUS_GAPS:
            return False
        if gap.startswith(".") and len(word) > 2 and word not in TITLES:
            return False  # a full stop, not that of "J. Berlin"
        single = " " not in form
        titled = word in TITLES and gap != "'" and (single or form.partition(" ")[0] in ARABIC_ARTICLES)
        if titled or word in FIRST_NAMES or word in NOT_AFTER:
            self.persons.add(form)
            return True
        if single and not country and self.text[at].isupper() and gap in (" ", "-", ". ") and word not in FUNCTION_WORDS:
            leads = word in self.gazetteer.leads
            if gap == "-" or (not leads and word not in HEADS and (small or not around.begins_sentence(self.folded, at))):
                if gap == " " and not self.text[at : at + len(word)].isupper():  # "Vol UNHAS Bunia": no first name
                    self.persons.add(form)
                return not leads
        return (form in FIRMS and near.search(around.OF) is not None) or self._is_body(name)

    def _previous(self, index: int) -> tuple[int, str, str]:
        """The word before the word number ``index``, where it begins, and what stands between: (…, "jean-pierre", " ")."""
        if not index:
            return 0, "", ""
        start, word = self.words[index - 1]
        end = start + len(word)
        if self.folded[start - 1 : start] in _TIES:
            for at, word in self.words[max(0, index - 5) : index - 1][::-1]:
                if self.folded[at + len(word) : start].strip("'-"):
                    break
                start = at
        return start, self.folded[start:end], self.folded[end : self.words[index][0]]

    def _is_body(self, name: Name) -> bool:
        """Whether "de" before the name hangs on a club, a team or a capitalised body: "les Mets de", "équipe de"."""
        near, before = name.near, name.near.before
        body = around.BODY.search(before) if near.search(around.OF) else None
        if body is None or near.search(around.NAMED_THING) or near.search(STRUCK_SCHOOL):
            return False
        word = body[1]
        if before.endswith("au tour de "):
            return False  # "ce fut au tour de Novorossiïsk"
        if word in CLUBS:
            walled = word in _HOUSES and (
                STRUCK_AFTER.match(self.folded, name.stop) or around.INSIDE.search(before[: body.start(1)])
            )
            return not walled
        written = self.text[name.start - len(before) + body.start(1)]
        return (
            written.isupper()
            and word not in DEMONYMS  # "les Arméniens du Haut-Karabakh"
            and word not in HEADS
            and word not in SIDES
            and word not in PARLIAMENTS
            and word not in EVENT_NOUNS
            and word not in self.gazetteer.leads
            and word not in FACILITIES
            and not around.SENTENCE_START.search(before[: body.start(1)])
        )

    def strength(self, name: Name) -> int:
        """How far a name of the world beyond may be believed: 0 not, 1 in a list with other places, 2 by itself."""
        if self._is_common(name):
            return 0
        beyond = self._beyond(name)
        if self._is_misled(beyond) or self._is_too_short(beyond) or self._is_part(beyond):
            return 0
        if not beyond.locative and self.is_named_after(name, country=False, small=True):
            return 0
        if beyond.short:
            at, _, gap = self._previous(name.near.index)
            return 0 if gap == " " and self.text[at].isupper() else 1  # "l'église d'Owo", where "à Owo" is told as well
        if beyond.single and name.form in FIRST_NAMES and not beyond.head:
            return 1
        return self._strength_in_sentence(beyond, main=_is_main(beyond))

    def _is_common(self, name: Name) -> bool:
        """Whether what is written as a name of the world is words of the language: "Français", "De la", "Tell" before "al-Abyad"."""
        form, written = name.form, self.text[name.start : name.stop]
        if written.islower() or form in DEMONYMS or form in TITLES or form in FUNCTION_WORDS or form in ARABIC_ARTICLES:
            return True
        if " " in form:
            common = all(word in WORDS or word in FUNCTION_WORDS for word in form.split(" "))
            return common or written.endswith((" de", " la", " le"))
        return form in _NEVER_ALONE and _ARTICLE_BEHIND.match(self.text, name.stop) is not None

    def _beyond(self, name: Name) -> _Beyond:
        near, start, stop, form, places = name
        head = near.search(around.HEAD)
        on_road = self.joins_road(start, stop)
        locative = on_road or head is not None or bool(near.search(around.IN_TOWN) or near.search(around.FIRED_ON))
        short = len(form) <= _SHORT and head is None
        if short and places[0].radius_km >= TOWN_KM and (locative or near.search(around.STRUCK_NAME)):
            short = self.text[start:stop].isupper()
        articled = head is None and form.partition(" ")[0] not in ARTICLES and near.search(around.ARTICLE) is not None
        return _Beyond(name, head[1] if head is not None else "", on_road, locative, short, articled)

    def _is_misled(self, beyond: _Beyond) -> bool:
        """Whether what a name is tied to or stands behind speaks against a place: "Jean-Rostov", "Saint-Pol-des-Bois", "un Martin"."""
        name = beyond.name
        near, form = name.near, name.form
        if not beyond.on_road and (self.text[name.start - 1 : name.start] == "-" or _GOES_ON.match(self.text, name.stop)):
            return True
        if beyond.behind_article and not (len(form) >= 5 and near.search(around.VOUCHED)):
            return True
        if not beyond.locative and (form in ARMIES or (form in WORDS and not near.search(around.OF))):
            return True
        return not beyond.single and form.partition(" ")[0] in FIRST_NAMES

    def _is_too_short(self, beyond: _Beyond) -> bool:
        """Whether a name of three letters is an abbreviation, somebody's, or another spelling; not "OWO (Nigeria) - "."""
        _, start, stop, form, places = beyond.name
        if not beyond.short:
            return False
        heads = start == 0 and self.text.startswith(" (", stop) and self._is_dateline(stop)
        return (self.text[start:stop].isupper() and not heads) or form in FIRST_NAMES or key(places[0].name) != form

    def is_surnamed(self, form: str, stop: int) -> bool:
        """Whether the folded name of a saint, which ends at ``stop``, goes on with what tells it from others: "San Martín de Turumbán"."""
        surname = _SURNAMED.match(self.text, stop) if _SAINT.match(form) else None
        return surname is not None and not self.gazetteer.lookup(surname[1])  # "San Juan de Porto Rico"

    def _is_part(self, beyond: _Beyond) -> bool:
        """Whether a name goes on with a word in capitals, as that of a body or of a person does: "Washington Post"."""
        stop = beyond.name.stop
        if self.is_surnamed(beyond.name.form, stop):
            return True
        following = NEXT.match(self.text, stop) if not beyond.on_road else None
        if following is None:
            return False
        word = fold(following[1])
        if word in ORGANISATIONS or word in _WAYS:
            return True
        return beyond.single and word.partition("-")[0] not in self.gazetteer.leads and self.text[stop] != "\n"

    def _strength_in_sentence(self, beyond: _Beyond, *, main: bool) -> int:
        """How far a name is believed by where its sentence has it; ``main``: it is the first name of the place that bears it."""
        name, locative = beyond.name, beyond.locative
        near, best, long = name.near, name.places[0], len(name.form) >= _SHORTEST_HEAD
        if beyond.behind_article:
            return int(main)  # "dans l'Idukki", where something else is told of there
        if main and long and (near.search(around.TAKEN) or around.FALLS.match(self.folded, name.stop)):
            return 2
        if not locative and around.SENTENCE_START.search(near.before):
            return self._strength_at_head(name, main=main)
        if locative or (main and best.radius_km >= _KNOWN_KM):
            return 2
        return _strength_of(name, main=main) if near.search(around.OF) else 1

    def _strength_at_head(self, name: Name, *, main: bool) -> int:
        """How far a name at the head of a sentence is believed, where any word has a capital."""
        if main and name.places[0].radius_km >= _CITY_KM:
            return 2
        own = len(name.form) >= _SHORTEST_HEAD or around.heads_line(self.text, name.start, name.stop)
        return int((main and own) or self._is_dateline(name.stop))

    def _is_dateline(self, stop: int) -> bool:
        return around.DATELINE.match(self.folded, stop) is not None


def _is_main(beyond: _Beyond) -> bool:
    """Whether the largest place that bears a name is called so above all: "Touapsé" is Tuapse, "Mexico" is Mexico City."""
    form, name = beyond.name.form, beyond.name.places[0].name
    own = key(name).removesuffix(" city") if beyond.single else key(name)
    return is_spelling_of(form, own)


def _strength_of(name: Name, *, main: bool) -> int:
    """How far a name behind "de" is believed: "une mine de Karaganda", "le départ d'Évaux-les-Bains"."""
    best = name.places[0]
    thing = name.near.search(around.THING_OF) is not None
    if thing and len(name.form) >= 6 and best.radius_km >= TOWN_KM:
        return 2
    return 2 if main and (thing or best.radius_km >= _SMALL_KM or name.form.count(" ") >= 2) else 1
