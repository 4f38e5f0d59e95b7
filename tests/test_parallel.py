"""Coding by several processes: the same events in the same order, whatever happens to a process."""

import copyreg
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest

from geo.article import read
from geo.coder import code
from geo.model import Article, Event
from geo.parallel import Failure, code_all, make_all
from geo.place.gazetteer import Gazetteer
from geo.sample import sample_paths

PASSAGES = [article for path in sample_paths() for article in read(path)]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def articles(number: int) -> list[Article]:
    return [replace(PASSAGES[i % len(PASSAGES)], id=f"{i:03}.txt") for i in range(number)]


def test_it_gives_what_one_process_gives_in_the_order_of_the_articles(gazetteer: Gazetteer) -> None:
    given = articles(60)
    wanted = [(article.id, None if i % 7 == 3 else article) for i, article in enumerate(given)]
    found = list(code_all(wanted, gazetteer, 2))
    assert [item for item, _ in found] == [article.id for article in given]
    assert [events for _, events in found] == [code(a, gazetteer) if a is not None else [] for _, a in wanted]


def nouns_in(value: Any) -> set[type]:
    """The dataclasses that a value is made of."""
    if isinstance(value, list | tuple):
        return set().union(*map(nouns_in, value))
    if not is_dataclass(value):
        return set()
    return {type(value)}.union(*(nouns_in(getattr(value, each.name)) for each in fields(value)))


def test_events_are_handed_over_by_their_values_and_arrive_as_they_were(gazetteer: Gazetteer) -> None:
    events = [event for article in PASSAGES for event in code(article, gazetteer)]
    assert pickle.loads(pickle.dumps(events)) == events
    assert nouns_in(events) <= copyreg.dispatch_table.keys()


def count_events(article: Article, events: list[Event]) -> tuple[str, int, int]:
    return article.id, len(events), os.getpid()


def test_what_is_made_of_the_events_is_made_where_they_are_coded(gazetteer: Gazetteer) -> None:
    wanted = [(article.id, None if i % 7 == 3 else article) for i, article in enumerate(articles(40))]
    found = [made for _, made in make_all(count_events, wanted, gazetteer, 2)]
    told = [(a.id, len(code(a, gazetteer))) if a is not None else None for _, a in wanted]
    assert [made[:2] if isinstance(made, tuple) else made for made in found] == told
    assert len({made[2] for made in found if isinstance(made, tuple)}) > 1


def test_a_few_are_coded_here(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.parallel._Processes", None)
    given = articles(20)
    assert [item for item, _ in code_all(((a.id, a) for a in given), gazetteer, 2)] == [a.id for a in given]


def test_one_process_is_this_one(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.parallel._Processes", None)
    assert len(list(code_all(((a.id, a) for a in articles(40)), gazetteer, 1))) == 40


def test_no_more_is_read_than_is_worked_on(gazetteer: Gazetteer) -> None:
    read_so_far = 0

    def endless() -> Iterator[tuple[int, Article]]:
        nonlocal read_so_far
        for number in count():
            read_so_far += 1
            yield number, replace(PASSAGES[0], id=str(number))

    work = code_all(endless(), gazetteer, 2)
    assert [item for item, _ in islice(work, 30)] == list(range(30))
    assert read_so_far < 130
    work.close()  # type: ignore[attr-defined]


def test_a_mistake_in_one_article_is_told_and_the_rest_goes_on(gazetteer: Gazetteer, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(article: Article, known: Gazetteer) -> object:
        if article.id == "005.txt":
            raise ZeroDivisionError("by nought")
        return code(article, known)

    monkeypatch.setattr("geo.parallel.code", failing)
    found = dict(code_all(((a.id, a) for a in articles(10)), gazetteer, 1))
    failure = found.pop("005.txt")
    assert isinstance(failure, Failure)
    assert failure.what == "ZeroDivisionError: by nought"
    assert "failing" in failure.trace
    assert not any(isinstance(events, Failure) for events in found.values())


# A process of its own, since what is copied into the workers is what stands in it: `code` dies as the system would end it.
DYING = """
import os, signal, sys
from pathlib import Path
from dataclasses import replace
from geo import parallel
from geo.coder import code
from geo.parallel import Failure, code_all, make_all
from geo.place.gazetteer import Gazetteer
from tests.test_parallel import articles

mark, how = Path(sys.argv[1]), sys.argv[2]

def dying(article, gazetteer):
    if article.id == "041.txt" and (how == "always" or not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return code(article, gazetteer)

parallel.code = dying
gazetteer = Gazetteer.load()
given = articles(70)
found = list(code_all(((a.id, a) for a in given), gazetteer, 2))
assert [item for item, _ in found] == [a.id for a in given]
for (item, events), article in zip(found, given):
    if item == "041.txt" and how == "always":
        assert isinstance(events, Failure) and "died" in events.what, events
    else:
        assert events == code(article, gazetteer), item
print("whole")
"""

linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are copies of this one on Linux only")


@linux
@pytest.mark.parametrize("how", ["once", "always"])
def test_a_process_that_dies_is_replaced_and_loses_nothing(tmp_path: Path, how: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DYING, str(tmp_path / "mark"), how], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.stdout == "whole\n", done.stderr


WAITING = """
import os, sys, time
from geo import parallel
from geo.parallel import code_all
from geo.place.gazetteer import Gazetteer
from tests.test_parallel import articles

def slow(article, gazetteer):
    if int(article.id[:3]) > 0:
        os.write(1, b"%d\\n" % os.getpid())  # a line whole, though another writes at the same time
        time.sleep(600)
    return []

parallel.code = slow
list(code_all(((a.id, a) for a in articles(40)), Gazetteer.load(world=False), 2))
"""


@linux
def test_killed_it_leaves_no_process_behind() -> None:
    with subprocess.Popen([sys.executable, "-c", WAITING], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        workers = {int(parent.stdout.readline()) for _ in range(2)}
        parent.kill()
    limit = time.monotonic() + 60
    while any(Path(f"/proc/{worker}").exists() and not gone(worker) for worker in workers):
        assert time.monotonic() < limit, workers
        time.sleep(0.05)


def gone(process: int) -> bool:
    """Whether a process has ended, though nobody has asked how."""
    try:
        return Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_there_is_a_process_for_each_processor() -> None:
    from geo.parallel import default_processes

    assert 1 <= default_processes() <= (os.cpu_count() or 1)
