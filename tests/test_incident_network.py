"""The network that reads a sentence's words in their order: whole numbers that no machine adds up differently, clauses judged alike."""

from typing import get_args

import numpy as np
import pytest

from geo.codebook import IncidentType
from geo.incident.likeness import NONE
from geo.incident.network import CUT, MOST, SIGNS, UNKNOWN, Layer, network

LAYERS = ("first", "second", "hidden", "out")
SENTENCE = (["des", "homm", "ont", "attaqu", "Name"], ["tu", "#", "civil"], ["a", "declar", "le", "mair"])
MARKS = ({"jstart", "n1"}, {"jgerund", "n0", "&clash"}, {"jspeech", "n1"})


def layer(name: str) -> Layer:
    return getattr(network(), name)


def test_its_types_are_those_of_likeness() -> None:
    assert network().types == tuple(sorted([*get_args(IncidentType), NONE]))


@pytest.mark.parametrize("name", LAYERS)
def test_no_sum_of_a_layer_is_too_large_to_be_exact(name: str) -> None:
    weights = layer(name).weights
    assert (weights == np.rint(weights)).all()
    assert np.abs(weights).sum(axis=0).max() * MOST < 2**24


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_adds_as_whole_numbers_do(name: str) -> None:
    weights = layer(name).weights
    values = np.random.default_rng(1).integers(-MOST, MOST + 1, (40, len(weights)))
    assert ((values.astype(np.float32) @ weights) == values @ weights.astype(np.int64)).all()


def test_vectors_are_whole_numbers_and_every_row_has_a_name() -> None:
    net = network()
    for vectors, rows in ((net.words, net.rows), (net.marks, net.mark_rows)):
        assert (vectors == np.rint(vectors)).all()
        assert np.abs(vectors).max() <= MOST
        assert sorted(rows.values()) == list(range(len(vectors)))
    assert {UNKNOWN, CUT} <= net.rows.keys()
    assert {name[0] for name in net.mark_rows} <= set(SIGNS)


def test_a_clause_is_judged_the_same_whatever_else_is_asked() -> None:
    net = network()
    topic = net.about(["attaqu", "villag", "tu"])
    together = net.judge(SENTENCE, [0, 1, 2], MARKS, topic)
    assert together.shape == (3, len(net.types))
    assert (together == np.rint(together)).all()
    for at in range(3):
        assert (net.judge(SENTENCE, [at], [MARKS[at]], topic) == together[at]).all()


def test_the_order_of_words_the_clauses_beside_features_and_topic_count() -> None:
    net = network()
    here, beside, other = SENTENCE
    topic = net.about(["attaqu", "villag", "tu"])

    def judged(clauses=SENTENCE, marks=MARKS[1], topic=topic):
        return net.judge(clauses, [1], [marks], topic).tolist()

    usual = judged()
    assert judged((here, beside[::-1], other)) != usual
    assert judged((other, beside, here)) != usual
    assert judged(marks={"jstart"}) != usual
    assert judged(topic=net.about(["footbal", "match", "but"])) != usual
    assert judged(marks=MARKS[1] | {"wunknown", "no feature"}) == usual


def test_unknown_words_and_clauses_without_words_are_judged_too() -> None:
    net = network()
    nothing = net.about([])
    assert not nothing.any()
    assert (net.about(["zzzz", "qqqq"]) == nothing).all()
    strange = net.judge([["zzzz"], []], [0, 1], [set(), set()], nothing)
    assert (strange == net.judge([["qqqq"], ["zzzz"]], [0, 1], [set(), set()], nothing)).all()
    assert np.isfinite(strange).all()


def test_what_a_text_is_about_is_no_other_for_its_length() -> None:
    words = ["attaqu", "villag", "tu", "homm", "zzzz"]
    assert (network().about(words * 200_000) == network().about(words)).all()
