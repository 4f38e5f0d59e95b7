"""Patterns tried only where they can start find what they find when they are tried everywhere."""

import re
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.place import around, resolve
from geo.sample import sample_paths
from geo.speech.idioms import LIGHT_PATTERNS
from geo.starts import Before, Starts, first_words
from geo.text import fold, words_at

WORDS = (
    "mis",
    "mise",
    "mises",
    "en",
    "garde",
    "cause",
    "appel",
    "appels",
    "n'a",
    "s'en",
    "s' en",
    "s'",
    "qui",
    ",",
    "-",
    "l'appel",
    "x_mis",
    "à",
    "a",
    "de",
    "a  mis",
)
PATTERNS = [
    r"\bmise?s? en (?:garde|cause)\b",
    r"\b(?:n'a|mis[a-z]*) ",
    r"\bappel",
    r", (?:qui|appel)",
    r"\b(?:en )?cause\b|\bqui\b",
    r"appel\b",
    r"\bmis(?:e(?:s|nt)){1,3}\b",
    r"\bs'(?:en|appel)\b",
    r"\b(?:s' ?|n')(?:en|a)",
    r"\b(?:en|s)\b",
    r"\ba (?:mis|appel[a-z]*)\b",
    r"\bde ?(?:a )?cause|\ba\b (?!mis)",
]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:mis|met(?:tent)?) en", {"mis", "met", "mettent"}),
        (r"\blance(?:nt)? un|(?<![\w-])donn(?:e|ent) ", {"lance*", "donne", "donnent"}),
        (r"\bappel\b", {"appel"}),
        (r"\bappel", {"appel*"}),
        (r"\b(?<!un )appel[a-z]+ de", {"appel*"}),
        (r"\b(?:ne |n')(?:pas)?", {"ne *", "ne pas*", "n'*", "n'pas*"}),
        (r"\ba (?:dit|fait)\b|\bl' ?autre", {"a dit", "a fait", "l'", "l'autre*"}),
        (r"\ba[bc]d ", {"abd", "acd"}),
    ],
)
def test_first_words_of_a_pattern(pattern: str, words: set[str]) -> None:
    assert first_words(pattern) == words


@pytest.mark.parametrize("pattern", [r", qui", r"appel", r"\b\w+ dit", r"(?:^| )il", r"(?i)\bil\b", r"\b(?:un )?"])
def test_a_pattern_that_may_start_anywhere_has_no_first_words(pattern: str) -> None:
    assert first_words(pattern) is None


@given(st.lists(st.sampled_from(WORDS)))
def test_nothing_is_lost_nor_added(words: list[str]) -> None:
    text = " ".join(words)
    patterns = [re.compile(pattern) for pattern in PATTERNS]
    everywhere = [(row, match.span()) for row, pattern in enumerate(patterns) for match in pattern.finditer(text)]
    assert sorted((row, match.span()) for row, match in Starts(patterns).finditer(text)) == everywhere


def test_every_light_verb_is_looked_up_by_its_first_word() -> None:
    assert not Starts(LIGHT_PATTERNS).anywhere


def test_a_word_without_end_costs_no_more_than_its_length():
    starts = Starts([re.compile(r"\bmis en cause\b"), re.compile(r"\blol\w*ard\b")])
    tracemalloc.start()
    try:
        assert list(starts.finditer("lol" * 50_000)) == []
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_what_stands_before_a_word_is_found_as_everywhere() -> None:
    close, within, thing = (
        re.compile(p) for p in (r"(?<![\w-])pres d[eu] (?:la )?$", r"\b(?:a|dans|l'est de) (?:la |l')?$", r"\bt[a-z]+ .*$")
    )
    before = Before([close, within, thing], reach=20)
    for text in ("trois tues pres de la ville", "a l'est de l'ile, a goma", "dans la-bas pres du lac", "peu-pres de l'eau"):
        words = words_at(text)
        for index, (start, _) in enumerate(words):
            near = before.at(text, words, index)
            low = max(0, start - 20)
            assert near.before == text[low:start]
            for pattern in (close, within, thing):
                found, there = near.search(pattern), pattern.search(text, low, start)
                assert (found and found.span()) == (there and there.span())


def test_a_pattern_that_may_begin_anywhere_is_refused() -> None:
    with pytest.raises(ValueError, match="may begin anywhere"):
        Before([re.compile(r", $")], reach=20)


def test_a_pattern_is_looked_up_by_the_word_behind_its_marks() -> None:
    patterns = [re.compile(p) for p in (r", (?:qui|dont)\b", r"\(dit ", r"(?:^|(?<=\n))oui\b", r"- \"")]
    assert [patterns[row].pattern for row in Starts(patterns).anywhere] == [r"- \""]
    text = "oui, qui dit (dit x) et,qui\noui, dont"
    everywhere = [(row, match.span()) for row, pattern in enumerate(patterns) for match in pattern.finditer(text)]
    assert [(row, match.span()) for row, match in Starts(patterns).finditer(text)] == everywhere


@pytest.mark.parametrize(
    ("before", "reach"), [(around.BEFORE, around.REACH), (resolve._BEFORE, resolve._REACH)], ids=["find", "resolve"]
)
def test_what_stands_before_the_names_of_the_sample_is_found_as_everywhere(before: Before, reach: int) -> None:
    for path in sample_paths():
        text = fold(path.read_text(encoding="utf-8"))
        words = words_at(text)
        for index, (start, _) in enumerate(words):
            near = before.at(text, words, index)
            low = next((at for at, _ in words if at >= start - reach), start)  # a word that is cut there begins nothing
            for pattern in before.patterns:
                found, there = near.search(pattern), pattern.search(text, low, start)
                assert (found and found.span()) == (there and there.span()), pattern.pattern
