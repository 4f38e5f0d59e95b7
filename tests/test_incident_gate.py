"""Rules that are only tried where a word they need stands find what they find when all are tried."""

import re
from functools import reduce
from operator import or_
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.article import read
from geo.coder import code
from geo.incident import find
from geo.incident.gate import Gated, Gates, Late, Sought, needed_words, turn_page
from geo.incident.hits import words_and_starts
from geo.incident.lexicon import OpenRules, noun_rules, other_noun_senses, other_senses, verb_rules
from geo.model import Event
from geo.place.gazetteer import Gazetteer

LEARN = sorted((Path(__file__).parent / "score" / "learn").glob("*.txt"))
WORDS = (
    "la",
    "frontiere",
    "frontieres",
    "porte-avions",
    "l'avion",
    "n'a",
    "route",
    "routiers",
    "mer",
    "merles",
    "à",
    ",",
    "12",
    "d",
)
PATTERNS = [
    r" (?:[a-z]+ ){0,2}?(?:la |les )?(?:frontieres?|routes?)\b",
    r" (?:\w+ )?(?:porte-)?avions?\b",
    r"\b(?:merl|rout(?:e|iers))",
    r"(?: la| les)? (?=mer\b)",
    r" (?:la )?(?:route)?",
    r"[ '](?:avion|n'a )",
    r"\bl'(?:avion|mer)\b|\broutes?\b",
    r"(?<!\w)(?:fron|rou)t(?:iere|iers|e)(?!\w)",
    r" (?:mer|rout){1,2}\w+",
]
# more that begin with so many words that they are tried at these alone: "merles", not "la mer"
MANY = (
    r"la|l'avion|frontieres?|porte-avions|route|routiers|mer|merles|à|avions|ponts?|villes?|rues?|quais?|ports|gares?|places?|tours?|"
    r"bourgs?|fleuves?|rives?|lacs?|monts?"
)
PATTERNS += [rf"\b(?:{MANY}) (?:mer|route)\b", rf"(?<!la )\b(?:{MANY})\b"]
SOUGHT = [Sought(pattern) for pattern in PATTERNS]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r" (?:\w+ ){0,3}?(?:ponts?|routes?)\b", {"pont", "route"}),
        (r" (?:dans |en )(?:mer|ville)", {"mer", "ville"}),
        (r" (?:de )?l'autre cote", {"autre"}),
        (r" deta(?:ch|ill)e", {"detach", "detaill"}),
        (r" (?= ?par surprise)", {"surprise"}),
        (r"(?<!\w)feux?(?!\w)", {"feu"}),
        (r" (?:mer|\d+ villes)", {"mer", "villes"}),
        (r"bout de course", {"course"}),
        (r"sortie", set()),  # of "assortie" as well
        (r"(?i) mer\b", set()),
        (r" (?:la mer)?", set()),
        (r" (?!mer\b)", set()),
    ],
)
def test_words_that_a_pattern_needs(pattern: str, words: set[str]) -> None:
    assert needed_words(pattern) == words


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.integers(0, 60))
def test_a_pattern_that_matches_is_open(text: str, cut: int) -> None:
    gates = Gates(PATTERNS)
    opened = reduce(or_, gates.of(re.findall("[a-zà]+(?:-[a-zà]+)*", " " + text)), gates.open)
    for pattern, bit in gates.bit.items():
        if re.compile(pattern).search(" " + text, 0, cut):
            assert opened & bit, pattern


def test_every_pattern_of_the_vocabulary_compiles() -> None:
    rules = [rule for forms in (verb_rules(), noun_rules()) for rules in forms.values() for rule in rules]
    senses = [
        pattern for words in (other_senses(), other_noun_senses()) for rows in words.values() for row in rows for pattern in row
    ]
    patterns = [p for r in rules for p in (r.after, r.patient, r.subject, r.frame and r.frame.follows)] + senses
    for pattern in {p.pattern for p in patterns if isinstance(p, Late)}:
        re.compile(pattern)


def test_all_rules_find_no_more_than_those_that_are_open(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [article for path in LEARN[::40] for article in read(path)]
    gazetteer = Gazetteer.load()

    def coded() -> list[Event]:
        find._read.cache_clear()
        return [event for article in articles for event in code(article, gazetteer)]

    gated = coded()
    monkeypatch.setattr(OpenRules, "of_verb", lambda self, word, at: verb_rules()[word])
    monkeypatch.setattr(OpenRules, "of_noun", lambda self, word, at: noun_rules()[word])
    monkeypatch.setattr(Gated, "match", lambda self, text, opened: self._match(text))
    monkeypatch.setattr(Gated, "search", lambda self, text, opened: self._search(text))
    monkeypatch.setattr(Sought, "_is_near", lambda self, text, start, end: True)
    monkeypatch.setattr(Sought, "_places", lambda self, text, start, end: None)
    assert gated == coded()
    assert len(gated) > len(articles)


@given(st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join), st.integers(0, 30), st.integers(0, 60))
def test_what_is_sought_on_a_page_is_what_is_found_anywhere(text: str, start: int, end: int) -> None:
    turn_page(text, *words_and_starts(text))
    for sought in SOUGHT:
        compiled = re.compile(sought.pattern)
        assert str(sought.search(text, start, end)) == str(compiled.search(text, start, end))
        assert str(sought.match(text, start, end)) == str(compiled.match(text, start, end))
        assert [*map(str, sought.finditer(text, start, end))] == [*map(str, compiled.finditer(text, start, end))]
