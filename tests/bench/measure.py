"""How things are measured, and where the figures go: a line each on the terminal, and all of them on a page."""

import json
import math
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from itertools import count
from pathlib import Path
from typing import Any

import geo
from geo.model import Article
from geo.parallel import default_processes

__all__ = [
    "LONG",
    "all_cpu",
    "cpu_of",
    "cpu_seconds",
    "exponent",
    "heading",
    "in_a_fresh_process",
    "peak_mb",
    "row",
    "with_memory",
    "write_page",
]

SAMPLED_EVERY = 0.25
"""Seconds between two looks at the memory."""

LONG = "--long" in sys.argv
"""Whether to measure the largest sizes as well, which takes an hour."""

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
PACKAGES = ("streamlit", "folium", "pyarrow", "pandas", "SQLAlchemy", "distributed", "dateparser", "flashgeotext")

TABLES = (
    "The coder, on one processor",
    "Time and place finding, beside others",
    "Many articles of 3,000 characters",
    "The store",
    "The map",
    "The dashboard",
)
"""Their order on the page."""

_NUMBERS = count(1)
_tables: dict[str, list[str]] = {}


def heading(words: str) -> None:
    """Begins a table."""
    _tables[words] = []
    print(f"\n{words}", flush=True)


def row(name: str, value: str, remark: str = "") -> None:
    """A figure; a ``name`` that begins with spaces is about the line before."""
    table = _tables[next(reversed(_tables))]
    table.append(f"| {'… ' if name.startswith(' ') else ''}{name.strip()} | {value} | {remark} |")
    print(f"{name:<52}{value:>16}  {remark}".rstrip(), flush=True)


def write_page() -> None:
    """The tables as a page: what was measured, on what. Tables that were not measured now stay as they are there."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if hasattr(os, "sysconf") else 0
    load = f", {os.getloadavg()[0]:.0f} programs at work on it" if hasattr(os, "getloadavg") else ""
    packages = ", ".join(f"{package} {version(package)}" for package in PACKAGES)
    there = PAGE.read_text(encoding="utf-8").split("\n## ")[1:] if PAGE.exists() else []
    tables = {table.partition("\n")[0]: table.partition("\n")[2].strip() for table in there}
    for words, rows in _tables.items():
        measured = (
            f"{datetime.now(tz=UTC):%Y-%m-%d}, Dateline {geo.__version__}, Python {platform.python_version()}, {packages};"
        )
        machine = f"{platform.system()}, {processor()}, {default_processes()} processors, {memory:.0f} GB of memory{load}."
        tables[words] = "\n".join([measured, machine, "", "| what | figure | |", "|---|---:|---|", *rows])
    PAGE.write_text(
        '# Speed\n\nWritten by `make bench` (with `LONG=1` for the largest sizes; `PARTS="map store"` measures these anew). '
        "Compare the ratios, not the seconds: each is taken within one run.\n"
        + "".join(
            f"\n## {words}\n\n{table}\n" for words, table in sorted(tables.items(), key=lambda one: TABLES.index(one[0]))
        ),
        encoding="utf-8",
    )


def processor() -> str:
    """The processor's model, where the system tells it; else its kind."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def cpu_seconds(work: Callable[[list[Article]], object], articles: list[Article], repeat: int = 3) -> float:
    """The least CPU time of ``repeat`` runs, each on texts never seen before, so that nothing kept in memory helps."""
    best = float("inf")
    for _ in range(repeat):
        number = next(_NUMBERS)
        fresh = [replace(article, text=f"Bulletin {number}.\n\n{article.text}") for article in articles]
        start = time.process_time()
        work(fresh)
        best = min(best, time.process_time() - start)
    return best


def all_cpu() -> float:
    """CPU seconds of this process and of those that it started and that have ended."""
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


def cpu_of(process: int) -> float:
    """CPU seconds of another process so far; 0 where the system does not tell it."""
    told = Path(f"/proc/{process}/stat")
    if not told.exists():
        return 0
    user, system = told.read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def peak_mb(process: int | str = "self") -> float:
    """The most memory that a process had so far (MB); where the system does not tell it, of this one alone.

    Of this program: what getrusage tells, a process has from the one that started it.
    """
    status = Path(f"/proc/{process}/status")
    told = re.search(r"VmHWM:\s*(\d+)", status.read_text(encoding="ascii")) if status.exists() else None
    return (int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def _started_by(process: int) -> list[int]:
    """A process and all that it started, as far as the system tells."""
    found = [process]
    for started in sorted(Path(f"/proc/{process}/task").glob("*/children")):
        with suppress(OSError):
            found += [each for child in started.read_text(encoding="ascii").split() for each in _started_by(int(child))]
    return found


def _proportional_mb(process: int) -> float:
    """A process's memory, of what it shares its share; 0 where the system does not tell it or it has ended."""
    try:
        told = re.search(r"^Pss:\s*(\d+)", Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii"), re.MULTILINE)
    except OSError:
        return 0
    return int(told[1]) / 1024 if told else 0


def in_a_fresh_process(what: str, number: int) -> Any:
    """What ``python -m tests.bench --only WHAT NUMBER`` says, since a process remembers the most memory that it ever had."""
    return with_memory(what, number)[0]


def with_memory(what: str, number: int) -> tuple[Any, float]:
    """The same, and the most memory (MB) that the process and those it started had at one moment, what they share counted once.

    Looked at from outside, for a thread inside would make the workers start anew in place of being forked. 0 on systems other
    than Linux, which tells proportional set sizes.
    """
    command = [sys.executable, "-m", "tests.bench", "--only", what, str(number)]
    peak = 0.0
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        while process.poll() is None:
            peak = max(peak, sum(map(_proportional_mb, _started_by(process.pid))))
            time.sleep(SAMPLED_EVERY)
        told, _ = process.communicate()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return json.loads(told), peak


def exponent(sizes: Sequence[int], spent: Sequence[float]) -> float:
    """The power of the size with which the time grows: the slope of the line through their logarithms.

    >>> round(exponent([10, 100, 1000], [2, 20, 200]), 3), round(exponent([10, 100], [1, 100]), 3)
    (1.0, 2.0)
    """
    return statistics.linear_regression([math.log(size) for size in sizes], [math.log(one) for one in spent]).slope
