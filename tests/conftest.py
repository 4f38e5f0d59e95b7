"""What every test shares: made-up inputs are the same on every run, so that a change is never failed by chance."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

TOP = Path(__file__).parent.parent

os.environ["DATELINE_GAZETTEER"] = str(TOP / "no" / "gazetteer.csv")  # whoever runs the tests may have rows of their own

collect_ignore = [
    "fuzz.py",
    "score/learn.py",
    "score/learn_network.py",
    "score/learn_pairs.py",
    "score/learn_scenes.py",
    "score/word_vectors.py",
]  # programs that need more than the tests do

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--kills", type=int, default=6, help="how often a program that writes to a store is killed")


@pytest.fixture
def kills(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--kills"))
