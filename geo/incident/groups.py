"""The noun groups of a stretch of a sentence: which nouns head one, what brings each in, and the classes they are of.

No parser: a walk over the words that keeps apart the heads of noun groups ("une **colonne** de **blindés**"), what hangs on them
("le moral des soldats") and what prepositions bring in ("dans le village", "par un drone").
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from geo.almanac import TWO_TO_TEN
from geo.country import DEMONYMS
from geo.incident import fr_classes as fr
from geo.model import Span
from geo.text import ByWord, split_at

__all__ = ["BE", "PREPOSITIONS", "Groups", "NounGroup", "classes_in", "classes_of", "groups_of"]

_NOTHING: frozenset[str] = frozenset()
_GOVERNING = frozenset(fr.GOVERNING.split())
_ROUGHLY = frozenset(("au", "pres", "plus", "moins", "jusqu'à", "de", "d'"))
_COUNT = rf"(?:\d|(?:une?|{TWO_TO_TEN}|onze|douze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|plusieurs)\b(?! (?:cote|coup|par)))"
_SO_MANY = re.compile(
    rf" (?:moins|minimum|plus) (?:de |d')?{_COUNT}| (?:de |d'){_COUNT}| ?(?:(?<=plus de)|(?<=pres de)|(?<=moins de)|(?<=plus d')|(?<=pres d')|(?<=moins d')) ?{_COUNT}| ?(?<=d') ?une? \w+aine\b"
)
_NUMBER = re.compile(
    r"(?:vingt|trente|quarante|cinquante|soixante|septante|nonante|quatre-vingt|dix|cent|mille)-[a-z]"
)  # "vingt-quatre soldats"
_STANDS_ALONE = frozenset(
    ("jeunes", "premiers", "premieres", "derniers", "dernieres", "nombreux")
)  # "Les premiers sont arrivés"
_MANY = frozenset({"many"})
_OTHERS = frozenset({"pron", "many"})
_OF_A_NATION = frozenset({"people", "person", "civilian"})
_SO_MANY_OF = re.compile(
    r"(?:\d|\b(?:(?:"
    + TWO_TO_TEN
    + r"|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:-[a-z]+)*|mille|cents?|(?:millier|centaine|dizaine|\w{3,}antaine|million)s? d[e']|familles d[e']|nombre de)) ?$"
)  # "huit mille Nicaraguayens"
_SPAN = re.compile(r"\b(?:heures?|jours?|nuits?|semaines?|mois|ans) $")
_THE_YOUNG = re.compile(
    r" ?(?:[,.;:)]|$)| (?:a|ont|sont|est|avaient|avait|etaient|etait|qui|et|de|du|des|d'|ete|par|en|aux?|dans|[a-z]{3,}ent)\b"
)
_OF_THEM = re.compile(r" (?:eux|elles|nous|vous)\b")
_WORD = re.compile(r"([a-zàù0-9]+(?:-[a-zàù0-9]+)*'?|[,;:()])")


BE, _DETERMINERS, _BEFORE_NOUN, _TIME, PREPOSITIONS, _PRONOUNS = (
    frozenset(words.split()) for words in (fr.BE, fr.DETERMINERS, fr.BEFORE_NOUN, fr.TIME_WORDS, fr.PREPOSITIONS, fr.PRONOUNS)
)
_OF = frozenset(("de", "d'", "du", "des"))
_SINGLE = ("l'", " le ", " un ", " cet ", " ce ", " d'un ", " du ")  # before a noun in -ment, no adverb: "l'effondrement"
_ALSO_DONE = frozenset(("incendie", "incendies", "attaque", "attaques", "frappe", "frappes"))  # folded, "incendié" is a noun
_COUNTS = ("dizaine", "centaine", "millier", "million", "moitie", "tiers", "quart", "reste", "membre")


@lru_cache(maxsize=1)
def _classes() -> tuple[dict[str, frozenset[str]], dict[str, set[str]]]:
    """The noun classes of words and of longer names, and by the first words of these those that stand second."""
    found: dict[str, set[str]] = {}
    seconds: dict[str, set[str]] = {}
    unions: dict[str, set[str]] = {}
    for union, members in fr.UNIONS.items():
        for member in members.split():
            unions.setdefault(member, set()).add(union)
    for name, words in fr.NOUN_CLASSES.items():
        names = {name} | unions.get(name, set())
        for word in words.split():
            first, _, rest = word.removesuffix("=").partition("_")
            invariable = word.endswith("=") or first.endswith(("s", "x", "z"))
            heads = {first} if invariable else {first, first + "s", first + "x", first[:-2] + "aux"}
            if "-" in first:  # "gardes-côtes", "gardes-frontières"
                head, _, tail = first.partition("-")
                heads |= {f"{head}s-{tail}", f"{head}s-{tail}s"}
            if not first.endswith(("al", "ail", "eau")):
                heads.discard(first[:-2] + "aux")
            if not first.endswith(("au", "eu", "ou")):
                heads.discard(first + "x")
            for head in heads:
                if rest:
                    tail = rest.replace("_", " ").replace("d' ", "d'").replace("l' ", "l'")
                    for form in {tail, tail if " " in tail or "'" in tail else tail + "s"}:
                        found.setdefault(f"{head} {form}", set()).update(names)
                        seconds.setdefault(head, set()).update(_WORD.findall(form)[:1])
                else:
                    found.setdefault(head, set()).update(names)
    return {word: frozenset(names) for word, names in found.items()}, seconds


@lru_cache(maxsize=1)
def _quantities() -> frozenset[str]:
    return frozenset(fr.QUANTITIES.split())


@dataclass(slots=True)
class Groups:
    """Noun classes of a stretch: of the heads of its noun groups, and of what each preposition brings in; and the groups in text order."""

    heads: frozenset[str]
    oblique: dict[str, frozenset[str]]
    nouns: Sequence["NounGroup"]

    def under(self, prepositions: frozenset[str]) -> frozenset[str]:
        return frozenset().union(*(names for word, names in self.oblique.items() if word in prepositions))


class NounGroup(NamedTuple):
    """A noun group: where it begins, with its determiner or number, its head noun's span, the preposition it stands under and its classes."""

    start: int
    head: int
    end: int
    under: str
    classes: frozenset[str]


class _Words:
    """The words and signs of a sentence, by where they start, with the noun classes of each."""

    def __init__(self, seen: str, low: int, high: int) -> None:
        known, seconds = _classes()
        self._forms, self._starts, self._ends = split_at(_WORD, seen[low:high], low)
        self._classes = list(map(classes_of.__getitem__, self._forms))
        for at, (first, second) in enumerate(pairwise(self._forms)):
            if first in seconds and second in seconds[first]:
                self._classes[at] = _longest(known, seen, self._starts[at], first)
        self.classes = _NOTHING.union(*self._classes)

    def _within(self, low: int, high: int) -> slice:
        first = bisect_left(self._starts, low)
        return slice(first, max(first, bisect_right(self._ends, high)))

    def classes_between(self, low: int, high: int) -> frozenset[str]:
        """The noun classes of the words of a stretch."""
        return _NOTHING.union(*self._classes[self._within(low, high)])

    def between(self, low: int, high: int) -> Iterator[tuple[int, int, str, frozenset[str]]]:
        """Start, end, form and noun classes of the words of a stretch."""
        within = self._within(low, high)
        return zip(self._starts[within], self._ends[within], self._forms[within], self._classes[within], strict=True)


@lru_cache(maxsize=4)
def _words(seen: str, low: int, high: int) -> _Words:
    return _Words(seen, low, high)


def classes_in(seen: str, sentence: Span, low: int, high: int) -> frozenset[str]:
    """The noun classes of all words of a stretch of a sentence, whatever their part in it."""
    words = _words(seen, sentence.start, sentence.end)
    if low <= sentence.start and sentence.end <= high:
        return words.classes
    return words.classes_between(low, high)


_ROAD = re.compile(r"(?:rn|rp|rd|rr|n)\d{1,3}")  # "la RN2"


def _named(form: str) -> frozenset[str]:
    known, _ = _classes()
    return known.get(form) or known.get("nationale" if _ROAD.fullmatch(form) else form.removeprefix("ex-"), _NOTHING)


classes_of = ByWord(_named)
"""The noun classes of a word."""


def _longest(known: dict[str, frozenset[str]], seen: str, start: int, form: str) -> frozenset[str]:
    """The noun classes of a word that may begin a longer name: "casques bleus"."""
    names = classes_of[form]
    ahead = seen[start : start + 40].split()
    for size in (4, 3, 2):
        more = known.get(" ".join(ahead[:size]).rstrip(".,;:!?)"))
        if more:
            return more if "plane" in names else names | more  # "chasseurs dozos" fly no planes
    return names


def _is_number(form: str) -> bool:
    return form.isdigit() or _NUMBER.match(form) is not None


class _Walk:
    """A walk over the words of a stretch, which tells the heads of its noun groups from what hangs on them.

    ``mode`` is what a noun would be that comes next: the head of a group (``open``), what a preposition brings in (``oblique``), a
    complement of the noun before it (``of``), what is ``counted``, or nothing, as its group has one (``closed``); ``under`` is the
    preposition that it stands under, ``""`` for none. ``start``, ``end``, ``form`` and ``classes`` are those of the word that it has come to.
    """

    __slots__ = (
        "begun", "classes", "dated", "end", "form", "heads", "high", "leading", "low", "mode", "nouns", "oblique", "placed", "seen",
        "sentence", "start", "text", "under",
    )  # fmt: skip

    def __init__(self, text: str, seen: str, sentence: Span, low: int, high: int, *, leading: bool) -> None:
        self.text, self.seen, self.sentence, self.low, self.high, self.leading = text, seen, sentence, low, high, leading
        self.heads: set[str] = set()
        self.oblique: dict[str, set[str]] = {}
        self.nouns: list[NounGroup] = []
        self.begun: int | None = None  # where the determiner or the number of the next noun stands
        self.mode, self.under = "open", ""
        self.placed = False  # the last preposition has brought in a name
        self.dated = (
            False  # "En 2012 les rebelles ont …", "en septembre Bakou a …": what is told begins behind a date without a comma
        )

    def groups(self) -> Groups:
        """The noun groups of the stretch."""
        words = _words(self.seen, self.sentence.start, self.sentence.end).between(self.low, self.high)
        for self.start, self.end, self.form, self.classes in words:
            for take in _steps[self.form]:
                if take(self):
                    break
        return Groups(frozenset(self.heads), {word: frozenset(names) for word, names in self.oblique.items()}, self.nouns)

    def is_capital(self) -> bool:
        """Whether the word begins with a capital."""
        return self.text[self.start].isupper()

    # What follows takes the word, and says whether it was for it.

    def opens(self) -> bool:
        """Takes a sign."""
        self.mode = "open"
        self.begun = None
        return True

    def time(self) -> bool:
        """Takes a word for a stretch of time."""
        self.begun = None
        self.dated = self.mode == "oblique" or (self.dated and self.mode == "of")
        if self.mode in ("of", "oblique"):
            self.mode = "closed"
        return True

    def adverb(self) -> bool:
        """Takes an adverb in -ment, no noun."""
        return not self.classes and not self.seen.endswith(_SINGLE, self.low, self.start) and self.time()

    def year(self) -> bool:
        """Takes a number behind "en"."""
        if self.mode != "oblique" or self.under != "en":
            return False
        self.mode, self.dated = "closed", True
        return True

    def name_behind_date(self) -> bool:
        """Takes a name that begins what is told behind a date."""
        if not (self.dated and self.mode == "closed" and self.is_capital()):
            return False
        self.dated = False
        self.heads.add("name")
        return True

    def of(self) -> bool:
        """Takes what joins a complement to its noun."""
        if self.mode == "closed":
            # "A Beni des hommes armés ont …", "a envoyé dans la nuit de lundi à mardi des renforts": no complement with "des"
            self.mode, self.under = ("open", "") if self.form == "des" and (self.placed or self.dated) else ("of", self.under)
        elif self.mode == "counted":
            self.mode = "oblique" if self.under else "open"
        elif self.mode == "open" and self.form == "des":
            self._begin()
        elif self.mode == "open" and not self.heads and not self.leading:
            self.oblique.setdefault("de", set())
            self.under, self.mode = "de", "oblique"
        return True

    def others(self) -> bool:
        """Takes "autres" without a noun."""
        if self.mode != "open" or not _THE_YOUNG.match(self.seen, self.end):
            return False
        self.heads |= _OTHERS
        self.mode = "closed"
        return True

    def roughly(self) -> bool:
        """Takes what stands before a number."""
        if _SO_MANY.match(self.seen, self.end) is None:
            return False
        self._begin()
        return True

    def _begin(self) -> None:
        if self.begun is None:
            self.begun = self.start

    def determiner(self) -> bool:
        """Takes what begins a noun group."""
        if self.mode == "counted":
            self.begun = None  # "ce groupe a fait | quinze morts"
        self._begin()
        if self.mode in ("closed", "counted"):
            self.mode, self.under = "open", ""
        return True

    def number(self) -> bool:
        """Takes a number that is no name."""
        counts = self.form.isdigit() or not self.is_capital() or self.start in (self.low, self.sentence.start)
        return counts and self.determiner()

    def some_of_them(self) -> bool:
        """Takes the "entre" of "d'entre eux"."""
        if self.heads or not _OF_THEM.match(self.seen, self.end):
            return False
        self.heads.add("pron")
        self.mode = "closed"
        return True

    def preposition(self) -> bool:
        """Takes a preposition; that of "par contre la mairie" is none."""
        self.begun = None
        self.mode, self.under = ("open", "") if self.form == "contre" and self.under == "par" else ("oblique", self.form)
        return True

    def conjunction(self) -> bool:
        """Takes what joins a noun group to the next."""
        self.begun = None
        if self.mode == "closed" and not self.under:
            self.mode = "open"
        return True

    def before_noun(self) -> bool:
        """Takes an adjective that stands before its noun, or alone."""
        self._begin()
        alone = self.form in _STANDS_ALONE and (_THE_YOUNG.match(self.seen, self.end) or self.end + 1 >= self.high)
        if alone and self.mode != "closed":
            names = self.classes if self.form == "jeunes" else frozenset({"pron"})
            self._keep(names)
            self.begun = None
            if self.mode == "open":
                self.heads |= names
            self.mode = "closed"
        return True

    def noun(self) -> bool:
        """Takes a noun, or what else stands where one would."""
        if self.mode == "of":
            self.mode = "closed"
        elif self.mode in ("open", "oblique"):
            names = self._names()
            self._keep(names)
            if self.mode == "open":
                self.heads |= names | {"thing"} if names <= _MANY else names
                self.under = ""
            else:
                self.oblique.setdefault(self.under, set()).update(names)
                self.placed = self.is_capital()
            self.mode = "counted" if self.form in _quantities() else "closed"
        if self.mode != "counted":
            self.begun = None
        elif self.begun is None:
            self.begun = self.start  # "centaines de | manifestants"
        return True

    def _keep(self, names: frozenset[str]) -> None:
        under = "" if self.mode == "open" else self.under
        start = self.start if self.begun is None else self.begun
        if self.nouns and self.nouns[-1].start == start:  # "une dizaine de | civils"; but "un convoi de | vivres"
            if self.nouns[-1].classes - _MANY:
                return
            self.nouns.pop()
        self.nouns.append(NounGroup(start, self.start, self.end, under, names))

    def _names(self) -> frozenset[str]:
        """The classes of the noun that the walk has come to."""
        names, form = self.classes, self.form
        if form.startswith(_COUNTS) and self.seen.startswith((" de ", " d'", " des ", " du "), self.end):
            return names & _MANY
        if form in _PRONOUNS or form == "qui":
            names |= {"pron"}
        capital = self.is_capital()
        if capital and form not in _PRONOUNS and not (self.start == self.low and form.endswith("es")):
            names |= {"name"}
        if capital and form in DEMONYMS and form.endswith("s") and _SO_MANY_OF.search(self.seen, self.low, self.start):
            names |= _OF_A_NATION
        return names


# Which words a step of the walk may be for, and whether it is for this one; the first that is has it.
_STEPS: tuple[tuple[Callable[[str], bool], Callable[[_Walk], bool]], ...] = (
    (frozenset(",;:()").__contains__, _Walk.opens),
    # "C'est des pillards qui ont …"
    ("c'".__eq__, lambda _: True),
    (BE.__contains__, lambda at: at.seen.endswith(("c'", "ce "), at.low, at.start)),
    # "ont incendié des maisons et tué": no fire that kills
    (_ALSO_DONE.__contains__, lambda at: at.text.endswith(("é", "és"), at.start, at.end)),
    # "doit recevoir"
    (_GOVERNING.__contains__, lambda _: True),
    # "au moins 12 soldats", "près de 6 000 personnes", "plus d'une centaine"
    (_ROUGHLY.__contains__, _Walk.roughly),
    # "a bloqué une heure durant la route"
    ("durant".__eq__, lambda at: _SPAN.search(at.seen, at.low, at.start) is not None),
    (_TIME.__contains__, _Walk.time),
    (lambda form: form.endswith("ment"), _Walk.adverb),
    (str.isdigit, _Walk.year),
    # "En 2012 Bakou a …"
    (lambda form: form not in _OF, _Walk.name_behind_date),
    (_OF.__contains__, _Walk.of),
    # "37 autres ont rejoint la ville"
    ("autres".__eq__, _Walk.others),
    (_DETERMINERS.__contains__, _Walk.determiner),
    (_is_number, _Walk.number),
    # "ont exécuté douze d'entre eux"
    ("entre".__eq__, _Walk.some_of_them),
    (PREPOSITIONS.__contains__, _Walk.preposition),
    (frozenset(("et", "ou", "ni")).__contains__, _Walk.conjunction),
    # "Les premiers sont arrivés"
    (_BEFORE_NOUN.__contains__, _Walk.before_noun),
    (lambda _: True, _Walk.noun),
)
_steps = ByWord(lambda form: tuple(step for is_for, step in _STEPS if is_for(form)))


def groups_of(text: str, seen: str, sentence: Span, low: int, high: int, *, leading: bool = False) -> Groups:
    """The noun groups of a stretch of a sentence; ``leading`` is whether they lead up to a verb."""
    return _Walk(text, seen, sentence, low, high, leading=leading).groups()
