"""Spots: where an act is told, and the conditions on what stands around it that the rows of tables are made of.

A condition reads one stretch around the word that tells the act: its clause or its sentence, before it, behind it or all of it.
``before``, ``behind``, ``past``, ``on`` and ``in_sentence`` read the sentence, those of a ``clause`` only the word's own.
"""

from collections.abc import Callable
from dataclasses import dataclass

from geo.incident.clause import Word
from geo.incident.gate import Late
from geo.incident.groups import classes_in
from geo.incident.hits import FORCE, Topic
from geo.incident.roles import Roles

__all__ = [
    "Condition",
    "Spot",
    "before",
    "behind",
    "behind_in_clause",
    "both",
    "by_force",
    "clause",
    "clause_so_far",
    "either",
    "from_clause",
    "has_class",
    "in_clause",
    "in_sentence",
    "inside",
    "is_of_disaster",
    "is_of_war",
    "is_passive",
    "lately",
    "means_are",
    "no",
    "object_is",
    "on",
    "on_in_clause",
    "onto_is",
    "onward",
    "past",
    "past_in_clause",
    "printed",
    "so_far",
    "subject_is",
]


@dataclass(slots=True)
class Spot(Word):
    """A word that tells an act, and where what its rule asks for behind it ends.

    ``forms`` are the tenses that a verb's form may be in, ``tenses`` those that it is in here; a noun has none, and no
    ``roles`` of the nouns around it.
    """

    stop: int
    forms: frozenset[str]
    tenses: frozenset[str]
    topic: Topic
    roles: Roles | None = None

    @property
    def read(self) -> int:
        """Where what the rule has read ends in the clause."""
        return max(self.end, min(self.stop, self.part.end))


Condition = Callable[[Spot], bool]
"""Whether something stands around a spot, or does not."""

_FAR = 10**6


def clause(words: str, reach: int = _FAR) -> Condition:
    """What stands in the clause before the word, so many characters back."""
    late = Late(words)
    return lambda at: late.search(at.seen, max(at.part.start, at.start - reach), at.start) is not None


def before(words: str, reach: int = _FAR) -> Condition:
    """What stands in the sentence before the word, so many characters back."""
    late = Late(words)
    return lambda at: late.search(at.seen, max(at.sentence.start, at.start - reach), at.start) is not None


def from_clause(words: str) -> Condition:
    """What the clause is from its first word up to the word."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.part.start, at.start) is not None


def printed(words: str, reach: int) -> Condition:
    """What stands in the sentence before the word with its capitals, as it is printed."""
    late = Late(words)
    return lambda at: late.search(at.text, max(at.sentence.start, at.start - reach), at.start) is not None


def in_sentence(words: str) -> Condition:
    """What stands anywhere in the sentence."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.sentence.start, at.sentence.end) is not None


def in_clause(words: str) -> Condition:
    """What stands anywhere in the clause."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.part.start, at.part.end) is not None


def so_far(words: str, reach: int = 0) -> Condition:
    """What stands in the sentence up to so many characters behind what the rule has read."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.sentence.start, min(at.sentence.end, at.read + reach)) is not None


def clause_so_far(words: str, reach: int = 0) -> Condition:
    """What stands in the clause up to so many characters behind what the rule has read."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.part.start, min(at.part.end, at.read + reach)) is not None


def behind(words: str, reach: int = _FAR) -> Condition:
    """What stands right behind the word in the sentence, so many characters on."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.end, min(at.sentence.end, at.end + reach)) is not None


def behind_in_clause(words: str, reach: int = _FAR) -> Condition:
    """What stands right behind the word in the clause, so many characters on."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.end, min(at.part.end, at.end + reach)) is not None


def past(words: str) -> Condition:
    """What stands in the sentence right behind what the rule has read."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.read, at.sentence.end) is not None


def past_in_clause(words: str) -> Condition:
    """What stands in the clause right behind what the rule has read."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.read, at.part.end) is not None


def on(words: str) -> Condition:
    """What the sentence is from the word's first letter on."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.start, at.sentence.end) is not None


def on_in_clause(words: str) -> Condition:
    """What the clause is from the word's first letter on."""
    late = Late(words)
    return lambda at: late.match(at.seen, at.start, at.part.end) is not None


def onward(words: str, reach: int = _FAR) -> Condition:
    """What stands anywhere in the clause from the word on, up to so many characters behind it."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.start, min(at.part.end, at.end + reach)) is not None


def lately(words: str, reach: int) -> Condition:
    """What stands before the word from so many characters before its clause on."""
    late = Late(words)
    return lambda at: late.search(at.seen, max(0, at.part.start - reach), at.start) is not None


def inside(words: str) -> Condition:
    """What stands in what the rule has read, the word and what it asks for."""
    late = Late(words)
    return lambda at: late.search(at.seen, at.start, at.read) is not None


def has_class(*classes: str) -> Condition:
    """A noun of one of some classes in the clause before the word."""
    wanted = frozenset(classes)
    return lambda at: not wanted.isdisjoint(classes_in(at.seen, at.sentence, at.part.start, at.start))


def subject_is(*classes: str) -> Condition:
    """A noun of one of some classes for who acts."""
    return lambda at: at.roles is not None and not at.roles.subject.isdisjoint(classes)


def object_is(*classes: str) -> Condition:
    """A noun of one of some classes for what is acted on."""
    return lambda at: at.roles is not None and not at.roles.object.isdisjoint(classes)


def onto_is(*classes: str) -> Condition:
    """A noun of one of some classes behind a preposition of aim."""
    return lambda at: at.roles is not None and not at.roles.onto.isdisjoint(classes)


def means_are(*classes: str) -> Condition:
    """A weapon of one of some classes in the hands of who acts."""
    return lambda at: at.roles is not None and not at.roles.means.isdisjoint(classes)


def is_passive(at: Spot) -> bool:
    """Whether a verb is in the passive."""
    return at.roles is not None and at.roles.voice == "passive"


def no(condition: Condition) -> Condition:
    """That it does not hold."""
    return lambda at: not condition(at)


def either(*conditions: Condition) -> Condition:
    """That one of some holds."""
    return lambda at: any(condition(at) for condition in conditions)


def both(one: Condition, other: Condition) -> Condition:
    """That two hold."""
    return lambda at: one(at) and other(at)


by_force = clause(FORCE.pattern)
"""Those who bear arms in the clause before the word."""


def is_of_war(at: Spot) -> bool:
    """Whether the article is about a war."""
    return at.topic.war


def is_of_disaster(at: Spot) -> bool:
    """Whether the article is about a disaster."""
    return at.topic.disaster
