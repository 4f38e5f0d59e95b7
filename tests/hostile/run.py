"""Runs hostile inputs through reading and coding, and tells which of them were not taken as they must be.

What must hold of each, whatever it is: it is read, or refused in one sentence that names the file; nothing crashes; it takes no
more of the processor than two seconds a megabyte and what coding as much ordinary text takes; memory stays bounded, of the
process and of those that it starts; and nothing is drawn in from another file. Each runs in a process that is stopped by the
system when it goes far beyond that, so that a hang is a finding and not the end of the run.
"""

import hashlib
import json
import multiprocessing
import os
import random
import resource
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from time import process_time
from typing import Any

from tests.hostile import documents, markup, tables, texts
from tests.hostile.family import FAMILIES, SECRET, corpus

__all__ = ["Outcome", "cases", "make", "run"]

assert documents, (markup, tables, texts)  # imported for the families that they register

SECONDS_A_MEGABYTE = 2.0
START = 1.0
"""Seconds of the processor that starting the reader of a foreign file takes, on a machine that does something else too."""

SLOWER = 4.0
"""How many times longer than ordinary text of its length a hostile one may take to be coded."""

MEMORY = 700 * 1024 * 1024
"""Bytes that reading and coding may add to what the process has: a file of 50 MB is there as bytes, as characters and as their folding."""

MEMORY_OF_READERS = 1100 * 1024 * 1024

MOST = 4 * 1024 * 1024 * 1024
"""Bytes of a process that is beyond all bounds: it gets no more, so that the machine goes on."""

Case = tuple[str, int]


@dataclass
class Outcome:
    """What became of an input; ``wrong`` is empty when all held."""

    case: Case
    digest: str = ""
    size: int = 0
    articles: int = 0
    events: int = 0
    refused: list[str] = field(default_factory=list)
    seconds: float = 0.0
    memory: int = 0
    wrong: list[str] = field(default_factory=list)


def cases(count: int, *, heavy: bool = True) -> Iterator[Case]:
    """``count`` inputs, of each family as many as its share; the first few are of as many families as can be."""
    chosen = [one for one in FAMILIES.values() if heavy or not one.heavy]
    whole = sum(one.share for one in chosen)
    order = sorted((n / one.share, one.name, n) for one in chosen for n in range(-(-one.share * max(count, whole) // whole)))
    return iter([(name, n) for _, name, n in order[:count]])


def make(case: Case, seed: int) -> tuple[str, bytes]:
    """The ending and the bytes of an input, the same for the same seed."""
    name, number = case
    return FAMILIES[name].make(random.Random(f"{seed} {name} {number}"))


def run(wanted: Iterator[Case], seed: int, patience: float = 1.0) -> Iterator[Outcome]:
    """The outcome of each; time may be ``patience`` times what it may be at most."""
    context = multiprocessing.get_context("spawn")
    process = None
    try:
        for case in wanted:
            if process is None:
                here, there = context.Pipe()
                process = context.Process(target=_work, args=(there, seed, patience), daemon=True)
                process.start()
                there.close()
            here.send(case)
            try:
                outcome: Outcome = here.recv()
            except EOFError:
                process.join()
                outcome = Outcome(case, wrong=[f"the process ended with {process.exitcode}: a hang or a crash"])
                process = None
            yield outcome
    finally:
        if process is not None:
            here.close()
            process.join()


def _work(connection: Connection, seed: int, patience: float) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST, MOST))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        Path("secret").write_text(SECRET, "utf-8")
        ordinary = _ordinary()
        while True:
            try:
                case = connection.recv()
            except EOFError:
                return
            connection.send(_try(case, seed, ordinary, patience, Path(folder)))


def _ordinary() -> float:
    """Seconds of the processor for a character of ordinary text, after a first time that loads what is loaded once."""
    took = 0.0
    for text in (corpus()[0], corpus()[0], "\n\n".join(corpus()[1:6])):
        start = process_time()
        _code(text)
        took = (process_time() - start) / len(text)
    return took


def _code(text: str, published: date = date(2022, 9, 14)) -> int:
    from geo.coder import code
    from geo.model import Article
    from geo.record import to_record
    from tests.whole import GAZETTEER

    article = Article("a", published, text)
    events = code(article, GAZETTEER)
    for event in events:
        json.dumps(to_record(event, article)).encode()
    return len(events)


def _try(case: Case, seed: int, ordinary: float, patience: float, folder: Path) -> Outcome:
    from geo.article import read
    from geo.errors import ArticleError

    ending, raw = make(case, seed)
    outcome = Outcome(case, hashlib.sha256(raw).hexdigest(), len(raw))
    path = folder / f"d{ending}"
    path.write_bytes(raw)
    allowed = SECONDS_A_MEGABYTE * max(1.0, len(raw) / 1_000_000) + START
    refused: list[ArticleError] = []
    _stop_after(20 * allowed + 60)
    before = _resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM begins anew
    start = _used()
    try:
        for article in read(path, published=date(2022, 9, 14), on_error=refused.append):
            outcome.articles += 1
            allowed += SLOWER * ordinary * len(article.text)
            said = (article.id, article.text, article.office, article.headline, article.url, article.language)
            if any(SECRET in one or "root:x:" in one for one in said if one):
                outcome.wrong.append("draws in another file")
            "".join(one for one in said if one).encode()
            outcome.events += _code(article.text, article.published)
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is a finding
        outcome.wrong.append(f"crash: {type(error).__name__}: {error}"[:300])
    outcome.seconds = _used() - start
    outcome.memory = _resident("VmHWM") - before
    outcome.refused = [str(error) for error in refused[:3]]
    outcome.wrong += [f"no sentence: {said!r}"[:300] for said in map(str, refused) if not _is_sentence(said, path)]
    if not outcome.articles and not refused:
        outcome.wrong.append("neither read nor refused")
    if outcome.seconds > allowed * patience:
        outcome.wrong.append(f"slow: {outcome.seconds:.1f} s, {allowed:.1f} allowed")
    if outcome.memory > MEMORY:
        outcome.wrong.append(f"memory: {outcome.memory // 1_000_000} MB")
    if resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 > MEMORY_OF_READERS:
        outcome.wrong.append("memory: a reader's")
    path.unlink()
    return outcome


def _is_sentence(said: str, path: Path) -> bool:
    return said.startswith(str(path)) and "\n" not in said and len(said) < 600


def _used() -> float:
    """Seconds of the processor that this process and those it started have had."""
    return sum(one.ru_utime + one.ru_stime for one in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def _stop_after(seconds: float) -> None:
    own = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(own.ru_utime + own.ru_stime + seconds), hard))


def _resident(name: str) -> int:
    line = next(one for one in Path("/proc/self/status").read_text().splitlines() if one.startswith(name))
    return int(line.split()[1]) * 1024


def told(outcomes: list[Outcome]) -> str:
    """The run in some lines."""
    wrong = [one for one in outcomes if one.wrong]
    kinds = Counter(
        "read" if one.articles and not one.refused else "refused" if not one.articles else "both" for one in outcomes
    )
    largest: dict[str, Any] = {
        "slowest": max(outcomes, key=lambda one: one.seconds),
        "most memory": max(outcomes, key=lambda one: one.memory),
        "largest": max(outcomes, key=lambda one: one.size),
    }
    lines = [f"{one.case[0]}-{one.case[1]}: {'; '.join(one.wrong[:3])}" for one in wrong]
    lines += [
        f"{name}: {one.case[0]}-{one.case[1]}, {one.size:,} bytes, {one.seconds:.1f} s, {one.memory // 1_000_000} MB"
        for name, one in largest.items()
    ]
    lines.append(
        f"{len(outcomes)} inputs of {len({one.case[0] for one in outcomes})} families, {len({one.digest for one in outcomes})} of them distinct: "
        f"read {kinds['read']}, refused {kinds['refused']}, in part {kinds['both']}; events {sum(one.events for one in outcomes)}; "
        f"processor {sum(one.seconds for one in outcomes):.0f} s; wrong: {len(wrong)}"
    )
    return "\n".join(lines)
