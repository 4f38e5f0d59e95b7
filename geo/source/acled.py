"""ACLED: how its columns are read."""

import calendar
from datetime import date, timedelta

import pyarrow as pa
import pyarrow.compute as pc

from geo.codebook import ActorKind
from geo.model import Actor, Place, Toll
from geo.source.choices import ACLED_FALLBACK, ACLED_GEO, ACLED_INTER, ACLED_TIME, ACLED_TYPES
from geo.source.coded import Coding, Row, Told, cells, counted, read_code, read_date, read_number, rows_of, standing
from geo.source.files import mapped

__all__ = ["ACLED"]


def _columns(table: pa.Table, name: str) -> tuple[pa.Table, dict[str, Place]]:
    fallback = mapped(table, "event_type", lambda cell: ACLED_FALLBACK.get(cell, "other"), pa.string(), name=name, allowed="")
    types = mapped(table, "sub_event_type", ACLED_TYPES.get, pa.string(), name=name, allowed="")
    prec = mapped(
        table, "time_precision", read_code(ACLED_TIME), pa.uint8(), name=name, allowed="no time_precision; ACLED has 1 to 3"
    )
    day = mapped(table, "event_date", read_date, pa.date32(), name=name, allowed="no day; write it as 2022-09-14")
    told = pc.binary_join_element_wise(cells(table, "event_date"), cells(table, "time_precision"), " ")
    ends = mapped(pa.table({"told": told}), "told", _ends, pa.list_(pa.date32(), 2), name=name, allowed="no day")
    first, last = (pc.list_element(ends, end) for end in (0, 1))
    stand = standing(table, name, "geo_precision", ACLED_GEO, ("location", "admin3", "admin2", "admin1", "country"))
    rows = rows_of(
        table,
        name,
        "acled",
        own_id="event_id_cnty",
        event_type=pc.coalesce(types, fallback, pa.scalar("other")),
        days=(first, last, prec),
        stand=stand,
        parties=("actor1", "actor2"),
        claimant=pa.nulls(len(table), pa.string()),
        has_toll=counted(table, "fatalities"),
        office=cells(table, "source"),
        published=day,
    )
    return rows, dict(stand.places)


def _ends(cell: str) -> tuple[date, date]:
    """The first and the last day that a day and its precision may mean: ACLED gives the middle of a week, and a day of a month.

    >>> _ends("2022-09-14 2"), _ends("2022-09-14 3")[1]
    ((datetime.date(2022, 9, 11), datetime.date(2022, 9, 17)), datetime.date(2022, 9, 30))
    """
    written, _, precision = cell.rpartition(" ")
    day = read_date(written)
    match ACLED_TIME.get(int(float(precision))):
        case 3:
            return day - timedelta(3), day + timedelta(3)
        case 4:
            return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])
        case _:
            return day, day


def _tell(row: Row) -> Told:
    fatalities = read_number(row.get("fatalities"))
    return Told(
        rule="acled.notes",
        excerpt=row.get("notes") or "",
        deed=row.get("sub_event_type") or row.get("event_type"),
        day=row.get("event_date"),
        place=row.get("location"),
        actor1=_actor(row.get("actor1"), row.get("inter1")),
        actor2=_actor(row.get("actor2"), row.get("inter2")),
        # the lowest of what was reported; and its 0 means none known as well as none
        toll=Toll(fatalities, fatalities, None) if fatalities else None,
        toll_words=f"fatalities {fatalities}",
        claimed_by=None,
        office=row.get("source"),
        headline=None,
    )


def _actor(name: str | None, inter: str | None) -> Actor | None:
    if not name:
        return None
    kind: ActorKind = ACLED_INTER.get((inter or "").removesuffix(".0"), "other")
    if kind == "state" and name.startswith(("Military Forces", "Police Forces")):
        kind = "military" if name.startswith("Military") else "police"
    return Actor(name, name, kind)


ACLED = Coding(
    name="ACLED",
    needed=(
        "event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "actor1", "actor2", "country",
        "location", "latitude", "longitude", "geo_precision", "source", "notes", "fatalities",
    ),
    wanted=("inter1", "inter2", "admin1", "admin2", "admin3"),
    columns=_columns,
    tell=_tell,
)  # fmt: skip
"""The reading of ACLED's columns, those of before 2023 and of since; see `geo.source.choices` for what had to be chosen."""
