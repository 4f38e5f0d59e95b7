"""What a store takes to write and to ask, as its events grow in number."""

import tempfile
import time
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

from geo.coder import code
from geo.model import Article, Event
from geo.place.gazetteer import Gazetteer
from geo.record import from_record, to_record
from geo.store import Addition, EventStore, Written
from tests.bench.measure import LONG, all_cpu, heading, row
from tests.bench.texts import sample

__all__ = ["bench_store"]

SIZES = (10_000, 100_000, *([1_000_000] if LONG else []))
TOGETHER = 16
"""Articles written at a time, as an import does it."""


def bench_store() -> None:
    gazetteer = Gazetteer.load()
    heading("The store")
    coded = [(article, code(article, gazetteer)) for article in sample()]
    for number in SIZES:
        with tempfile.TemporaryDirectory() as folder, EventStore(Path(folder) / "bench.db") as store:
            spent, events, i = 0.0, 0, 0
            while events < number:
                part = []
                for _ in range(TOGETHER):
                    article, told = coded[i % len(coded)]
                    part.append(_later(article, told, i))
                    events, i = events + len(told), i + 1
                start = all_cpu()
                store.add_all([Addition(kept, Written.of(kept, mine)) for kept, mine in part])
                spent += all_cpu() - start
            row(f"{events:,} events: writing", f"{events / spent:,.0f}", "events a CPU second")
            for name, ask in {
                "  the columns of the map": store.drawn,
                "  the events of a month": lambda: store.between(date(2022, 10, 1), date(2022, 10, 31)),
                "  a word in the articles": lambda: store.search("frontière"),
            }.items():
                start = time.process_time()
                found = ask()
                spent = time.process_time() - start
                row(name, f"{spent * 1000:,.0f} ms", f"of CPU{f'; {len(found):,} found' if isinstance(found, list) else ''}")


def _later(article: Article, events: list[Event], number: int) -> tuple[Article, list[Event]]:
    """The same told again under other ids, up to two years later; its number in the text makes it another article."""
    days = timedelta(days=number % 700)
    kept = replace(article, id=f"{number}-{article.id}", text=f"{article.text}\n\n{number}", published=article.published + days)
    records = [to_record(event, article) for event in events]
    for record in records:
        again = sha256(f"{number}-{record['event_id']}".encode()).hexdigest()[:12]
        record |= {"article_id": kept.id, "event_id": again}
        for end in ("date_start", "date_end"):
            record[end] = record[end] and (date.fromisoformat(record[end]) + days).isoformat()
    return kept, [from_record(record) for record in records]
