"""Speed, each figure as a ratio within one run: ``make bench``.

Texts are made from the sample's own passages, so that a figure is about the kind of text that the program reads. CPU
seconds are this process's own; the machine's speed drifts, so compare the ratios, not the seconds.
"""

import platform
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from dateparser.search import search_dates
from flashgeotext.geotext import GeoText

import geo
from geo.actor.find import find_actors
from geo.actor.resolve import resolve_actors
from geo.article import read
from geo.coder import code
from geo.incident.find import find_casualties, find_triggers
from geo.model import Article
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.speech.find import find_quotes
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes
from tests.browser.bench import bench as bench_screen

_NUMBERS = count(1)
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


def row(name: str, value: str, remark: str = "") -> None:
    print(f"{name:<44}{value:>16}  {remark}".rstrip())


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


def main() -> None:
    print(f"Python {platform.python_version()} on {platform.machine()}\n")
    gazetteer = Gazetteer.load()
    articles = sample()
    code(articles[0], gazetteer)
    bench_stages(articles, gazetteer)
    bench_growth(articles, gazetteer)
    bench_against_others(articles, gazetteer)
    bench_screen(row)


if __name__ == "__main__":
    main()
