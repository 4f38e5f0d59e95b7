"""Many articles: by two processes, into a store, and on a cluster that loses a worker; what they cost in time and memory."""

import os
import signal
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from geo.article.same import Known
from geo.intake import take_all
from geo.model import Article
from geo.parallel import code_all, default_processes
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from tests.bench.measure import LONG, all_cpu, exponent, heading, in_a_fresh_process, row, with_memory
from tests.bench.texts import corpus

__all__ = ["add_many", "bench_many", "code_on_cluster"]

SIZES = (100, 1_000, *([10_000] if LONG else []))


def bench_many() -> None:
    gazetteer = Gazetteer.load()
    heading("Many articles of 3,000 characters")
    _processes(gazetteer)
    _add()
    done = Clustered(*in_a_fresh_process("cluster", 400))
    row(
        "a Dask cluster of two workers, 400 articles",
        f"{done.whole:.0f} s",
        f"on the clock; one process of this machine: {done.here:.0f} s",
    )
    row(
        "  one of them killed halfway",
        f"{done.killed:.0f} s",
        f"events {'the same, in the same order' if done.same else 'NOT THE SAME'}",
    )


def _processes(gazetteer: Gazetteer) -> None:
    few = list(corpus(200))
    spent: dict[int, float] = {1: float("inf"), 2: float("inf")}
    for processes in (1, 2) * 3:  # in turn, and the best of each: other programs want the processors as well
        start = time.perf_counter()
        deque(code_all(((article, article) for article in few), gazetteer, processes), maxlen=0)
        spent[processes] = min(spent[processes], time.perf_counter() - start)
    row("two processes against one", f"{spent[1] / spent[2]:.2f} ×", "coding 200 articles, time on the clock, best of three")


def _add() -> None:
    measured = [with_memory("add", number) for number in SIZES]
    added = [Added(*told) for told, _ in measured]
    base = added[0].cpu / SIZES[0]
    for number, run, (_, peak) in zip(SIZES, added, measured, strict=True):
        row(
            f"add, {number:,} articles",
            f"{run.seconds:.0f} s",
            f"{run.cpu / number * 1000:.0f} ms of CPU each, {run.cpu / number / base:.2f} of the first line's",
        )
        row(
            "  memory at most",
            f"{peak:,.0f} MB",
            f"of this process and the {default_processes()} that code, at one moment, what they share counted once",
        )
        row("  add the same again", f"{run.again:.1f} s", f"{run.again_cpu / run.cpu:.1%} of the CPU time of the first time")
    row(
        "growth of add with the articles",
        f"{exponent(SIZES, [run.cpu for run in added]):.2f}",
        "exponent fitted to the CPU times",
    )


class Added(NamedTuple):
    """What adding articles took: on the clock and in CPU time, the second time too."""

    seconds: float
    cpu: float
    again: float
    again_cpu: float


def add_many(number: int) -> Added:
    """Adds so many articles to a new store, as ``dateline add`` does, and then once more."""
    gazetteer = Gazetteer.load()
    spent = []
    with tempfile.TemporaryDirectory() as folder, EventStore(Path(folder) / "bench.db") as store:
        for _ in range(2):
            start, cpu = time.perf_counter(), all_cpu()
            deque(take_all(corpus(number), Known.of(store.seen()), store, gazetteer), maxlen=0)
            spent += [time.perf_counter() - start, all_cpu() - cpu]
    return Added(*spent)


class Clustered(NamedTuple):
    """Seconds on the clock: in one process, on two workers, on two of which one is killed; whether all gave the same."""

    here: float
    whole: float
    killed: float
    same: bool


def code_on_cluster(number: int) -> Clustered:
    """Codes so many articles here, and twice on a Dask cluster of two workers of one thread."""
    from distributed import Client, LocalCluster

    gazetteer = Gazetteer.load()
    articles = list(corpus(number))

    def wanted() -> Iterator[tuple[str, Article]]:
        return ((article.id, article) for article in articles)

    start = time.perf_counter()
    told = [list(code_all(wanted(), gazetteer, 1))]
    spent = [time.perf_counter() - start]
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=False) as cluster:
        address = cluster.scheduler_address
        with Client(cluster) as client:
            processes = list(client.run(os.getpid).values())
        deque(code_all(wanted(), gazetteer, scheduler=address), maxlen=0)  # the workers load their gazetteers
        for kill in (False, True):
            start = time.perf_counter()
            found = []
            for one in code_all(wanted(), gazetteer, scheduler=address):
                found.append(one)
                if kill and len(found) == number // 2:
                    os.kill(processes[0], signal.SIGKILL)
            told.append(found)
            spent.append(time.perf_counter() - start)
    return Clustered(*spent, same=told[0] == told[1] == told[2])
