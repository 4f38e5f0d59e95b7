"""Some of the hostile inputs of :mod:`tests.hostile`, one of nearly every family; ``python -m tests.hostile`` runs a thousand."""

import sys

import pytest

from tests.hostile.family import FAMILIES
from tests.hostile.run import cases, make, run

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="memory and time of processes are asked of Linux"),
]

QUICK = sum(not one.heavy for one in FAMILIES.values())
PATIENT = 6.0
"""A machine that does much else counts more seconds for the same work."""


def test_hostile_inputs_are_read_or_refused_in_a_sentence_in_bounded_time_and_memory():
    outcomes = list(run(cases(QUICK, heavy=False), seed=8, patience=PATIENT))
    assert len({one.case[0] for one in outcomes}) > QUICK * 0.7
    assert [f"{one.case[0]}-{one.case[1]}: {one.wrong}" for one in outcomes if one.wrong] == []
    assert sum(bool(one.articles) for one in outcomes) > 10
    assert sum(bool(one.refused) for one in outcomes) > 10


def test_a_seed_makes_the_same_inputs():
    some = list(cases(40, heavy=False))
    assert [make(case, 3) for case in some] == [make(case, 3) for case in some]
    assert [make(case, 3) for case in some] != [make(case, 4) for case in some]
