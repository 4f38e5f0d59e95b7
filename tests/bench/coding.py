"""The coder: its throughput, whole and by stage, and how it grows."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace

from geo.actor.find import find_actors
from geo.actor.resolve import resolve_actors
from geo.coder import code
from geo.incident.find import find_casualties, find_triggers
from geo.model import Article
from geo.parallel import code_all
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.speech.find import find_quotes
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes
from tests.bench.measure import LONG, all_cpu, cpu_seconds, exponent, heading, in_a_fresh_process, peak_mb, row
from tests.bench.texts import corpus, sample

__all__ = ["bench_coding", "code_many"]

SIZES = (10, 100, 1_000, 10_000, *([100_000] if LONG else []))
ALERT = 100
"""Characters of an article whose number grows: an agency's alert."""


def bench_coding() -> None:
    gazetteer = Gazetteer.load()
    heading("The coder, on one processor")
    articles = sample()
    code(articles[0], gazetteer)
    _stages(articles, gazetteer)
    _length(articles, gazetteer)
    _number()


def _stages(articles: list[Article], gazetteer: Gazetteer) -> None:
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


def _length(articles: list[Article], gazetteer: Gazetteer) -> None:
    text = "\n".join(article.text for article in articles)
    base: float | None = None
    for times in (1, 10, 100):
        long = [replace(articles[0], text="\n".join([text] * times))]
        spent = cpu_seconds(lambda fresh: code(fresh[0], gazetteer), long, repeat=1) / len(long[0].text)
        base = base or spent
        row(
            f"one article of {len(long[0].text):,} characters", f"{spent / base:.2f}", "CPU a character, against the first line"
        )


def _number() -> None:
    spent = {}
    for number in SIZES:
        spent[number], memory = in_a_fresh_process("code", number)
        each = spent[number] / number * 1000
        row(f"{number:,} articles of {ALERT} characters", f"{each:.2f} ms", f"of CPU each; at most {memory:,.0f} MB")
    fitted = SIZES[-3:]
    row(
        "growth with the articles",
        f"{exponent(fitted, [spent[number] for number in fitted]):.2f}",
        f"exponent fitted to the CPU times of {fitted[0]:,} to {fitted[-1]:,} articles",
    )


def code_many(number: int) -> tuple[float, float]:
    """CPU seconds and the most memory (MB) of coding so many articles in this process."""
    gazetteer = Gazetteer.load()
    code(next(corpus(1)), gazetteer)
    before = all_cpu()
    deque(code_all(((None, article) for article in corpus(number, ALERT)), gazetteer, 1), maxlen=0)
    return all_cpu() - before, peak_mb()
