"""Speed, each figure as a ratio within one run: ``make bench``.

Texts are made from the sample's own passages, so that a figure is about the kind of text that the program reads. CPU
seconds are this process's own; the machine's speed drifts, so compare the ratios, not the seconds.
"""

import os
import platform
import random
import resource
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from importlib.metadata import version
from itertools import count
from pathlib import Path

from dateparser.search import search_dates
from flashgeotext.geotext import GeoText

import geo
from geo.actor.find import find_actors
from geo.actor.resolve import resolve_actors
from geo.article import read
from geo.article.same import Known
from geo.coder import code
from geo.incident.find import find_casualties, find_triggers
from geo.intake import take_all
from geo.model import Article
from geo.parallel import code_all, default_processes
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.record import from_record, to_record
from geo.speech.find import find_quotes
from geo.store import EventStore
from geo.text import sentences
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes
from tests.browser.bench import bench as bench_screen

_NUMBERS = count(1)
MANY = (100, 1_000)
EVENTS = (10_000, 100_000)
PASSAGES = Path(geo.__file__).parent / "sample"


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


def sample() -> list[Article]:
    return [article for path in sorted(PASSAGES.glob("*.txt")) for article in read(path)]


_rows: list[tuple[str, str, str]] = []


def row(name: str, value: str, remark: str = "") -> None:
    _rows.append((name, value, remark))
    print(f"{name:<44}{value:>16}  {remark}".rstrip(), flush=True)


def corpus(number: int, characters: int = 3000) -> Iterator[Article]:
    """``number`` articles of about so many characters, no two alike: sentences of the passages, drawn by lot, always the same."""
    drawn = random.Random(20220914)
    told = [article.text[span.start : span.end].strip() for article in sample() for span in sentences(article.text)]
    for i in range(number):
        text = f"Bulletin {i}."
        while len(text) < characters:
            text += ("\n\n" if drawn.random() < 0.3 else " ") + drawn.choice(told)
        yield Article(f"{i:06}.txt", date(2022, 9, 14) + timedelta(days=i % 700), text, office="Exemple")


def bench_stages(articles: list[Article], gazetteer: Gazetteer) -> None:
    size = sum(len(article.text) for article in articles)
    whole = cpu_seconds(lambda fresh: [code(article, gazetteer) for article in fresh], articles)
    row("whole coder", f"{size / whole:,.0f}", "characters a CPU second")
    stages: dict[str, Callable[[Article], object]] = {
        "place": lambda article: resolve_toponyms(article, find_toponyms(article, gazetteer), gazetteer),
        "timex": lambda article: resolve_timexes(article, find_timexes(article)),
        "actor": lambda article: resolve_actors(article, find_actors(article)),
        "speech": find_quotes,
        "incident": lambda article: (find_triggers(article), find_casualties(article)),
    }
    for name, stage in stages.items():
        spent = cpu_seconds(lambda fresh, stage=stage: [stage(article) for article in fresh], articles)
        row(f"  {name}", f"{size / spent:,.0f}", f"{spent / whole:.0%} of the whole, with what it must read first")


def bench_growth(articles: list[Article], gazetteer: Gazetteer) -> None:
    text = "\n".join(article.text for article in articles)
    base: float | None = None
    for times in (1, 10, 100):
        long = [replace(articles[0], text="\n".join([text] * times))]
        spent = cpu_seconds(lambda fresh: code(fresh[0], gazetteer), long, repeat=1) / len(long[0].text)
        base = base or spent
        row(
            f"one article of {len(long[0].text):,} characters", f"{spent / base:.2f}", "CPU a character, against the first line"
        )


def bench_against_others(articles: list[Article], gazetteer: Gazetteer) -> None:
    article = [replace(articles[0], text="\n".join(article.text for article in articles))]
    ours = cpu_seconds(lambda fresh: resolve_timexes(fresh[0], find_timexes(fresh[0])), article)
    theirs = cpu_seconds(lambda fresh: search_dates(fresh[0].text, languages=["fr"]), article, repeat=1)
    row("time finding against dateparser", f"{theirs / ours:.1f} ×", "its CPU time over ours, same text, same run")
    geotext = GeoText()
    ours = cpu_seconds(lambda fresh: resolve_toponyms(fresh[0], find_toponyms(fresh[0], gazetteer), gazetteer), article)
    theirs = cpu_seconds(lambda fresh: geotext.extract(fresh[0].text), article)
    row("place finding against flashgeotext", f"{theirs / ours:.1f} ×", "likewise; ours also resolves")


def bench_many(gazetteer: Gazetteer) -> None:
    """What many articles cost: by two processes, in the store, and in memory, as their number grows."""
    few = list(corpus(200))
    spent = {}
    for processes in (1, 2):
        start = time.perf_counter()
        deque(code_all(((article, article) for article in few), gazetteer, processes), maxlen=0)
        spent[processes] = time.perf_counter() - start
    row(
        "two processes against one",
        f"{spent[1] / spent[2]:.2f} ×",
        "coding 200 articles of 3,000 characters, time on the clock",
    )
    base: float | None = None
    for number in MANY:
        with tempfile.TemporaryDirectory() as folder, EventStore(Path(folder) / "bench.db") as store:
            start = time.perf_counter()
            deque(take_all(corpus(number), Known(), store, gazetteer), maxlen=0)
            each = (time.perf_counter() - start) / number
        base = base or each
        row(
            f"add, {number:,} articles of 3,000 characters",
            f"{each * number:.0f} s",
            f"{each * 1000:.0f} ms each, {each / base:.2f} of the first line's",
        )
        peak = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
        row("  memory at most", f"{peak:,.0f} MB", "this process and its largest child, since the run began")


def bench_store(gazetteer: Gazetteer) -> None:
    """What a store of so many events takes to write and to ask."""
    passages = sample()
    for number in EVENTS:
        with tempfile.TemporaryDirectory() as folder, EventStore(Path(folder) / "bench.db") as store:
            coded = [(article, code(article, gazetteer)) for article in passages]
            start, events, i = time.perf_counter(), 0, 0
            while events < number:
                article, told = coded[i % len(coded)]
                day = timedelta(days=i % 700)
                kept = replace(article, id=f"{i}-{article.id}", published=article.published + day)
                records = [
                    from_record(to_record(event, article) | {"article_id": kept.id, "id": f"{i}-{event.id}"}) for event in told
                ]
                store.add(kept, records)
                events, i = events + len(told), i + 1
            written = time.perf_counter() - start
            row(f"store, {events:,} events: writing", f"{events / written:,.0f}", "events a second")
            for name, ask in {
                "  the columns of the map": store.drawn,
                "  the events of a month": lambda: store.between(date(2022, 10, 1), date(2022, 10, 31)),
                "  a word in the articles": lambda: store.search("frontière"),
            }.items():
                start = time.perf_counter()
                ask()
                row(name, f"{(time.perf_counter() - start) * 1000:,.0f} ms")


PAGE = Path(__file__).parent.parent / "docs" / "benchmarks.md"


def processor() -> str:
    """The processor's model, where the system tells it; else its kind."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())


def write_page() -> None:
    """The rows as a page: what was measured, on what."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30 if hasattr(os, "sysconf") else 0
    packages = ("streamlit", "folium", "pandas", "SQLAlchemy", "dateparser", "flashgeotext")
    lines = [
        "# Speed",
        "",
        "Written by `make bench`. Compare the ratios, not the seconds: each is taken within one run.",
        "",
        f"- Dateline {geo.__version__}, Python {platform.python_version()}, "
        + ", ".join(f"{p} {version(p)}" for p in packages),
        f"- {platform.system()}, {processor()}, {default_processes()} processors, {memory:.0f} GB of memory",
        f"- {datetime.now(tz=UTC):%Y-%m-%d}",
        "",
        "| what | figure | |",
        "|---|---:|---|",
        *(f"| {name.strip()} | {value} | {remark} |" for name, value, remark in _rows),
    ]
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    print(f"Python {platform.python_version()} on {platform.machine()}\n")
    gazetteer = Gazetteer.load()
    articles = sample()
    code(articles[0], gazetteer)
    bench_stages(articles, gazetteer)
    bench_growth(articles, gazetteer)
    bench_against_others(articles, gazetteer)
    bench_many(gazetteer)
    bench_store(gazetteer)
    bench_screen(row)
    write_page()


if __name__ == "__main__":
    main()
