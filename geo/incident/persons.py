"""Who can be dead: the words for people beside a number, and for the one victim that no number counts."""

import re

from geo.incident.fr import HUMANS
from geo.incident.fr_tolls import TRADE_NOT, VICTIMS
from geo.titles import PEOPLE

__all__ = ["TRADE", "are_people", "is_one_person", "reach_of_people"]

_HUMAN = frozenset(word + end for words in (HUMANS, VICTIMS) for word in words.split() for end in ("", "s")) | frozenset(PEOPLE)
# who may be the one victim of "le …, la …, un …": a noun of persons in the singular
_ONE_PERSON = (
    {word for word, noun in PEOPLE.items() if noun.number == "s"} | {w for w in (*HUMANS.split(), *VICTIMS.split()) if w[-1] not in "sx"}
) - {
    "famille", "couple", "corps", "equipage", "nombre", "garde", "population", "partenaire", "numero", "parti", "parent"
}  # fmt: skip
_ONE = re.compile(
    r"(?:(?:jeune|premier|premiere|vice|haut|haute|ancien|ancienne|ex|vieux|vieil|vieille|petite?|celebre|numero|redoutable|seul|seule|malheureux|malheureuse|futur|nouveau|nouvelle)[ -])*(?P<noun>[a-z]+(?:-[a-z]+)*)"
)
TRADE = re.compile(r"(?:[a-z]{3,}-)?[a-z]{3,}(?:eur|euse|iste|ien|ienne|logue)s?$")
_NO_TRADE = frozenset(word + end for word in TRADE_NOT.split() for end in ("", "s"))


_WITH_KIN = re.compile(r" et (?:son|sa|leur) (?P<kin>[a-z-]{1,40})")  # "le sacristain et son fils"
_WORD = re.compile(r"[\w-]+")
_OF_A_NAME = re.compile(r"(?:^| )(?:[A-ZÉ][\w-]+s|[A-Z]{2,}\w*)\b")


def are_people(gap: str, raw: str) -> bool:
    """Whether the words after a number name people: a word of people, or a name of a people (a capital letter)."""
    words = _WORD.findall(gap)[:7]
    return (
        any(word in _HUMAN or word.rpartition("-")[2] in _HUMAN for word in words)
        or _OF_A_NAME.search(raw[:60]) is not None
        or any(TRADE.match(word) and word not in _NO_TRADE for word in words[:2])
    )


def is_one_person(text: str, at: int) -> bool:
    """Whether a singular determiner before ``at`` stands before somebody: "le jeune chauffeur", not "le marché"."""
    noun = _ONE.match(text, at)
    if noun is None:
        return False
    word = noun["noun"]
    if word == "aide":
        return text.startswith(" de camp", noun.end())
    if word == "garde":
        return text.startswith(" du corps", noun.end()) or text[at - 3 : at] in ("le ", "un ")
    if word in _ONE_PERSON or word.partition("-")[0] in _ONE_PERSON:
        return True
    with_kin = _WITH_KIN.match(text, noun.end())
    return with_kin is not None and with_kin["kin"] in _ONE_PERSON


def reach_of_people(right: str) -> int:
    """How far the words right of a number reach to name people: to the first word of people, else one word."""
    reach = 0
    for i, word in enumerate(re.finditer(r"[\w'-]+", right[:60])):
        if i == 0:
            reach = word.end()
        if word.group().split("'")[-1] in _HUMAN:
            return word.end()
        if i == 3 or word.group() == "et":
            break
    return reach
