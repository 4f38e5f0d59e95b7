"""Files of made-up events, as many as asked, the same on every run."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from geo.export import GED_COLUMNS, to_geoparquet
from geo.source import open_source
from tests.test_source import GED_ROW, write

__all__ = ["write_ged", "write_geoparquet"]

PLACES = 5_000
FIRST = date(2021, 1, 1)
DAYS = 1_095


def write_ged(path: Path, events: int) -> str:
    """A CSV of UCDP GED with so many events in 5,000 places over three years, each with a headline of its own."""
    drawn = random.Random(events)
    at = [(f"{drawn.uniform(-30, 30):.4f}", f"{drawn.uniform(-20, 70):.4f}") for _ in range(PLACES)]

    def rows() -> Iterator[dict[str, object]]:
        for number in range(1, events + 1):
            place = drawn.randrange(PLACES)
            day = FIRST + timedelta(drawn.randrange(DAYS))
            yield GED_ROW | {
                "id": number,
                "type_of_violence": 1 + number % 3,
                "source_headline": f"Headline {number}: clashes at Place {place}",
                "source_date": day,
                "where_coordinates": f"Place {place} town",
                "where_description": f"Place {place}",
                "latitude": at[place][0],
                "longitude": at[place][1],
                "where_prec": 1 + number % 3,
                "date_prec": 1,
                "date_start": f"{day} 00:00:00.000",
                "date_end": f"{day} 00:00:00.000",
            }

    return write(path, GED_COLUMNS, rows())


COPIED = 20_000


def write_geoparquet(folder: Path, events: int) -> None:
    """A new ``folder`` of GeoParquet files of 20,000 events each, as Dateline writes them.

    The files are copies of the first under other ids, of events and of articles: each is a minute's work otherwise.
    """
    folder.mkdir()
    source = open_source(write_ged(folder / "first.csv", COPIED))
    (folder / "first.parquet").write_bytes(to_geoparquet(*source.gather(range(COPIED))))
    first = pq.read_table(folder / "first.parquet")
    for name in ("first.csv", "first.parquet"):
        (folder / name).unlink()
    olds = list(zip(*(first[name].to_pylist() for name in ("event_id", "article_id", "record")), strict=True))
    for part in range(events // COPIED):
        ids = [f"{part * COPIED + number + 1:012x}" for number in range(COPIED)]
        new = {
            "event_id": ids,
            "article_id": [f"{article}-{part}" for _, article, _ in olds],
            "record": [
                record.replace(f'"{old}"', f'"{event}"', 1).replace(f'"{article}"', f'"{article}-{part}"', 1)
                for event, (old, article, record) in zip(ids, olds, strict=True)
            ],
        }
        table = first
        for name, column in new.items():
            field = table.schema.field(name)
            table = table.set_column(table.schema.get_field_index(name), field, pa.array(column, field.type))
        pq.write_table(table, folder / f"part-{part:06}.parquet", compression="zstd", row_group_size=1_000)
