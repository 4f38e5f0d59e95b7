"""Several programs at once, and kill -9 at any moment: the store opens, holds together, and nothing is lost.

``pytest tests/test_store_kill.py --kills 200`` kills as often as is asked; by default a few times only. A program is killed
when it has said so many lines and a little later, not at a time of the clock: a slow machine would not have begun by then.
"""

import itertools
import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from geo.cli import cli
from geo.model import Article, Evidence, Incident, Span
from geo.store import Counts, EventStore
from tests.test_review import ARTICLE, EVENTS

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no kill -9 here"),
]

PLACES = ("Goris", "Kapan", "Erevan", "Goma", "Kinshasa", "Kharkiv", "Odessa", "Gaza")
JITTER = 0.03
"""Seconds in which a program stores several articles."""

Program = Callable[..., None]


CONTEXT = multiprocessing.get_context("forkserver")  # programs are copied from one that has everything loaded
CONTEXT.set_forkserver_preload(["tests.warm", __name__])


def run(program: Program, *arguments: object, lines: int | None = None, jitter: float = 0) -> bool:
    """Whether ``program``, in a process of its own, was still at work when it was killed ``jitter`` seconds after so many ``lines``."""
    told, said = CONTEXT.Pipe(duplex=False)
    process = CONTEXT.Process(target=program, args=(said, *arguments))
    process.start()
    said.close()
    with told, os.fdopen(os.dup(told.fileno()), "rb") as words:
        for _ in itertools.count() if lines is None else range(lines):
            if not words.readline():
                break
        if lines is not None:
            time.sleep(jitter)
            process.kill()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return process.exitcode != 0


def add(said: Connection, folder: Path, path: Path, *options: str) -> None:
    os.dup2(said.fileno(), 1)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8")
    cli(["add", str(folder), "--store", str(path), "--published", "2023-04-12", "--verbose", *options])


def content(path: Path) -> tuple[object, ...]:
    with EventStore(path) as store:
        return store.snapshot(), store.drawn(), store.search("soldats", limit=1000), store.check()


def test_add_killed_at_any_moment_leaves_whole_articles_and_ends_the_same(tmp_path, kills):
    folder = tmp_path / "dispatches"
    folder.mkdir()
    count = max(40, min(500, 10 * kills))
    for number in range(count):
        place = PLACES[number % len(PLACES)]
        text = f"Mardi, {number + 2} soldats ont été tués à {place}. « C'est grave », a déclaré le maire. " * 3
        (folder / f"{number:03}.txt").write_text(text, "utf-8")
    assert not run(add, folder, tmp_path / "undisturbed.db")
    wanted = content(tmp_path / "undisturbed.db")
    articles, events = wanted[0]
    whole = {article.id: [event for event in events if event.evidence.article_id == article.id] for article in articles}
    assert len(whole) == count

    chance = random.Random(7)
    midway = 0
    stores = (tmp_path / f"{number}.db" for number in itertools.count())
    path, there = next(stores), 0
    for _ in range(kills):
        if there > count * 0.9:
            run(add, folder, path)
            assert content(path) == wanted
            path, there = next(stores), 0
        if chance.random() < 0.2:  # as it starts
            run(add, folder, path, lines=0, jitter=chance.uniform(0, 10 * JITTER))
        else:
            lines = chance.randint(there, min(count - 1, there + count // 4))
            run(add, folder, path, lines=lines, jitter=chance.uniform(0, JITTER))
        if path.exists():
            with EventStore(path) as store:
                held, kept = store.snapshot()
                assert store.check() == []
            assert kept == [event for article in held for event in whole[article.id]]
            assert len(held) >= there, "what was stored is not lost"
            midway += there < len(held) < count
            there = len(held)
    assert midway >= kills // 3, "most are killed while they write"
    run(add, folder, path)
    assert content(path) == wanted


def again(number: int):
    """The article with its events, read now so and now so."""
    return ARTICLE, EVENTS if number % 2 else EVENTS[1:]


def review(said: Connection, path: Path) -> None:
    with EventStore(path) as store:
        for n in itertools.count():
            for act in (
                lambda: store.accept("k1", "d1", "f1", by="Ada", note=str(n)),  # noqa: B023 -- called at once
                lambda: store.split("k1", [{}, {}], by="Ada", note=str(n)),  # noqa: B023
                lambda: store.undo(by="Ada"),
                lambda: store.reject("d1", "f1", by="Ada", note=str(n)),  # noqa: B023
                lambda: store.undo(by="Ada"),
                lambda: store.add(*again(n)),  # noqa: B023
            ):
                act()
                os.write(said.fileno(), b"done\n")


def test_reviews_killed_at_any_moment_are_whole_acts(tmp_path, kills):
    path = tmp_path / "store.db"
    with EventStore(path) as store:
        store.add(ARTICLE, EVENTS)
    chance = random.Random(8)
    made = 0
    for _ in range(kills):
        assert run(review, path, lines=chance.randint(0, 12), jitter=chance.uniform(0, JITTER))
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
    assert made >= 2 * kills, "most are killed while they write"
    with EventStore(path) as store:
        while store.undo(by="Ada"):
            pass
        store.add(ARTICLE, EVENTS)
        assert store.events() == EVENTS


def together(programs: list[tuple[Program, tuple[object, ...]]], look: Callable[[EventStore], None], path: Path) -> None:
    """Run ``programs`` at once and look into their store until the last of them is at its end."""
    told, said = CONTEXT.Pipe(duplex=False)
    processes = [CONTEXT.Process(target=program, args=(said, *arguments)) for program, arguments in programs]
    for process in processes:
        process.start()
    said.close()
    with told:
        while any(process.is_alive() for process in processes):
            if path.exists() and path.stat().st_size:
                with EventStore(path) as store:
                    look(store)
            time.sleep(0.02)
    assert [process.exitcode for process in processes] == [0] * len(processes)


def put(_: Connection, path: Path, first: int, last: int) -> None:
    with EventStore(path) as store:
        for n in range(first, last):
            article = Article(f"{n:04}", date(2022, 9, 14), f"Texte {n}. " * 200)
            store.add(
                article, [Incident(f"{n}-{i}", "clash", "asserted", Evidence(article.id, Span(0, 5), "x")) for i in range(20)]
            )


def test_four_programs_add_at_once_while_one_reads(tmp_path):
    path = tmp_path / "store.db"  # none of them finds it made
    seen = [0]

    def look(store: EventStore) -> None:
        count = store.counts()
        assert count.articles >= seen[-1]
        assert count.incidents == count.articles * 20
        seen.append(count.articles)

    together([(put, (path, n * 25, n * 25 + 50)) for n in range(4)], look, path)  # neighbours add the same articles, too
    with EventStore(path) as store:
        assert store.counts() == Counts(125, 2500, 0, None, None)


def test_four_commands_add_the_same_texts_under_other_names_while_one_reads(tmp_path):
    path = tmp_path / "store.db"
    texts = [f"Mardi, {number + 2} soldats ont été tués à Goris, a annoncé le ministère." for number in range(12)]
    for name in "abcd":
        (tmp_path / name).mkdir()
        for number, text in enumerate(texts):
            (tmp_path / name / f"{name}{number}.txt").write_text(text, "utf-8")
    seen = [0]

    def look(store: EventStore) -> None:
        articles, events = store.snapshot()
        assert {event.evidence.article_id for event in events} == {article.id for article in articles}
        assert len(articles) >= seen[-1]
        seen.append(len(articles))

    together([(add, (tmp_path / name, path, "--processes", "1")) for name in "abcd"], look, path)
    with EventStore(path) as store:
        assert sorted(article.text for article in store.articles()) == sorted(texts)
        assert store.check() == []
