"""Speed, each figure as a ratio within one run: ``make bench``.

Texts are made from the sample's own passages, so that a figure is about the kind of text that the program reads. CPU
seconds are this process's own; the machine's speed drifts, so compare the ratios, not the seconds.
"""

import importlib
import platform
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import geo
from geo.article import read
from geo.coder import code
from geo.model import Article
from geo.place.gazetteer import Gazetteer

PASSAGES = Path(geo.__file__).parent / "sample"


def cpu_seconds(work: Callable[[], object], repeat: int = 3) -> float:
    """The least CPU time of ``repeat`` runs."""
    best = float("inf")
    for _ in range(repeat):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def sample() -> list[Article]:
    return [article for path in sorted(PASSAGES.glob("*.txt")) for article in read(path)]


def row(name: str, value: str, remark: str = "") -> None:
    print(f"{name:<44}{value:>16}  {remark}".rstrip())


def bench_stages(articles: list[Article], gazetteer: Gazetteer) -> None:
    size = sum(len(article.text) for article in articles)
    whole = cpu_seconds(lambda: [code(article, gazetteer) for article in articles])
    row("whole coder", f"{size / whole:,.0f}", "characters a CPU second")
    stages: dict[str, tuple[str, str, tuple[object, ...]]] = {
        "place": ("geo.place.find", "find_toponyms", (gazetteer,)),
        "timex": ("geo.timex.find", "find_timexes", ()),
        "actor": ("geo.actor.find", "find_actors", ()),
        "speech": ("geo.speech.find", "find_quotes", ()),
        "incident": ("geo.incident.find", "find_triggers", ()),
    }
    for name, (module, function, more) in stages.items():
        find = getattr(importlib.import_module(module), function)
        spent = cpu_seconds(lambda find=find, more=more: [find(article, *more) for article in articles])
        row(f"  {name}: find", f"{size / spent:,.0f}", f"{spent / whole:.0%} of the whole")


def bench_growth(articles: list[Article], gazetteer: Gazetteer) -> None:
    text = "\n".join(article.text for article in articles)
    base: float | None = None
    for times in (1, 10, 50):
        long = replace(articles[0], id=f"x{times}", text="\n".join([text] * times))
        spent = cpu_seconds(lambda long=long: code(long, gazetteer), repeat=1) / len(long.text)
        base = base or spent
        row(f"one article of {len(long.text):,} characters", f"{spent / base:.2f}", "CPU a character, against the first line")


def bench_time_finding(articles: list[Article]) -> None:
    from geo.timex.find import find_timexes
    from geo.timex.resolve import resolve_timexes

    try:
        from dateparser.search import search_dates
    except ImportError:
        row("time finding against dateparser", "–", "install dateparser to compare")
        return
    text = "\n".join(article.text for article in articles)[:20_000]
    article = replace(articles[0], text=text)
    ours = cpu_seconds(lambda: resolve_timexes(article, find_timexes(article)))
    theirs = cpu_seconds(lambda: search_dates(text, languages=["fr"]), repeat=1)
    row("time finding against dateparser", f"{theirs / ours:.0f} ×", "dateparser's CPU time over ours, same text, same run")


def main() -> None:
    print(f"Python {platform.python_version()} on {platform.machine()}\n")
    gazetteer = Gazetteer.load()
    articles = sample()
    code(articles[0], gazetteer)
    bench_stages(articles, gazetteer)
    bench_growth(articles, gazetteer)
    bench_time_finding(articles)


if __name__ == "__main__":
    main()
