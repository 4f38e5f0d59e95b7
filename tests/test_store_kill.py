"""kill -9 at any moment: the store opens, holds together, and running again ends with what an undisturbed run gives.

``pytest tests/test_store_kill.py --kills 200`` kills as often as is asked; by default a few times only.
"""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo.store import EventStore
from tests.conftest import TOP
from tests.test_review import ARTICLE, EVENTS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here"),
]

PLACES = ("Goris", "Kapan", "Erevan", "Goma", "Kinshasa", "Kharkiv", "Odessa", "Gaza")


def content(path: Path) -> object:
    with EventStore(path) as store:
        return store.snapshot(), store.drawn(), store.search("soldats", limit=1000), store.check()


def killed(command: list[str], after: float, first: bytes = b"") -> bool:
    """Whether the program was still running ``after`` seconds from when it had said ``first``, and was killed then."""
    program = subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert program.stdout is not None
    if first:
        program.stdout.readline()
    try:
        program.wait(after)
    except subprocess.TimeoutExpired:
        program.kill()
        program.communicate()
        return True
    program.communicate()
    return False


ADD = """
import sys
from geo.cli import cli
from geo.store import EventStore
print("begun", flush=True)
cli(["add", sys.argv[1], "--store", sys.argv[2], "--published", "2023-04-12"])
"""


def test_add_killed_at_any_moment_leaves_whole_articles_and_ends_the_same(tmp_path, kills):
    folder = tmp_path / "dispatches"
    folder.mkdir()
    for number in range(max(40, min(500, 10 * kills))):
        place = PLACES[number % len(PLACES)]
        text = f"Mardi, {number + 2} soldats ont été tués à {place}. « C'est grave », a déclaré le maire. " * 3
        (folder / f"{number:03}.txt").write_text(text, "utf-8")
    path, undisturbed = tmp_path / "store.db", tmp_path / "undisturbed.db"
    command = [sys.executable, "-c", ADD, str(folder)]
    subprocess.run([*command, str(undisturbed)], cwd=TOP, check=True, capture_output=True)
    wanted = content(undisturbed)
    chance = random.Random(7)
    interrupted = 0
    for _ in range(kills):
        interrupted += killed([*command, str(path)], chance.uniform(0, 1.5), b"begun")
        if path.exists():
            with EventStore(path) as store:
                articles, events = store.snapshot()
                assert store.check() == []
            whole = {
                article.id: [event for event in wanted[0][1] if event.evidence.article_id == article.id] for article in articles
            }
            assert {article.id for article in articles} <= {article.id for article in wanted[0][0]}
            assert events == [event for article in articles for event in whole[article.id]]
    assert interrupted
    subprocess.run([*command, str(path)], cwd=TOP, check=True, capture_output=True)
    assert content(path) == wanted


REVIEW = """
import itertools, sys
from geo.store import EventStore
from tests.test_store_kill import again
with EventStore(sys.argv[1]) as store:
    print("begun", flush=True)
    for n in itertools.count():
        store.accept("k1", "d1", "f1", by="Ada", note=str(n))
        store.split("k1", [{}, {}], by="Ada", note=str(n))
        store.undo(by="Ada")
        store.reject("d1", "f1", by="Ada", note=str(n))
        store.undo(by="Ada")
        store.add(*again(n))
"""


def again(number: int):
    """The article with its events, read now so and now so."""
    return ARTICLE, EVENTS if number % 2 else EVENTS[1:]


def test_reviews_killed_at_any_moment_are_whole_acts(tmp_path, kills):
    path = tmp_path / "store.db"
    with EventStore(path) as store:
        store.add(ARTICLE, EVENTS)
    chance = random.Random(8)
    made = 0
    for _ in range(kills):
        assert killed([sys.executable, "-c", REVIEW, str(path)], chance.uniform(0, 0.4), b"begun")
        with EventStore(path) as store:
            assert store.check() == []
            reviews = store.reviews()
            by_act: dict[str, list[object]] = {}
            for one in reviews:
                by_act.setdefault(one.act, []).append(one.undone)
            for undone in by_act.values():
                assert len(undone) in {2, 3}, "an act is there whole"
                assert len({moment is None for moment in undone}) == 1, "and is undone whole"
            assert len(reviews) >= made, "what was said is not lost"
            made = len(reviews)
    with EventStore(path) as store:
        while store.undo(by="Ada"):
            time.sleep(0)
        store.add(ARTICLE, EVENTS)
        assert store.events() == EVENTS
