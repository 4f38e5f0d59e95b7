"""UCDP GED: how its columns are read."""

from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from geo.codebook import ActorKind
from geo.model import Actor, Place, Toll
from geo.source.choices import GED_AREAS, GED_UNTOLD, GED_VIOLENCE
from geo.source.coded import Coding, Row, Told, cells, counted, read_code, read_date, read_number, rows_of, standing
from geo.source.files import mapped

__all__ = ["GED"]


def _columns(table: pa.Table, name: str) -> tuple[pa.Table, dict[str, Place]]:
    types = mapped(
        table,
        "type_of_violence",
        lambda cell: read_code(GED_VIOLENCE)(cell)[0],
        pa.string(),
        name=name,
        allowed="no type of violence; UCDP GED has 1, 2 and 3",
    )
    first, last = (_days(table, column, name) for column in ("date_start", "date_end"))
    precs = {number: number for number in range(1, 6)}
    prec = mapped(table, "date_prec", read_code(precs), pa.uint8(), name=name, allowed="no date_prec; UCDP GED has 1 to 5")
    published = _days(table, "source_date", name) if "source_date" in table.schema.names else first
    stand = standing(table, name, "where_prec", GED_AREAS, ("where_coordinates", "adm_2", "adm_1", "country"))
    rows = rows_of(
        table,
        name,
        "ged",
        own_id="id",
        event_type=types.fill_null(GED_UNTOLD[0]),
        days=(first, last, prec),
        stand=stand,
        parties=("side_a", "side_b"),
        claimant=cells(table, "source_original"),
        has_toll=pc.or_(counted(table, "high"), counted(table, "low")),
        office=cells(table, "source_office"),
        published=pc.coalesce(published, last, first),
    )
    return rows, dict(stand.places)


def _days(table: pa.Table, column: str, name: str) -> pa.Array:
    return mapped(table, column, read_date, pa.date32(), name=name, allowed="no day; write it as 2022-09-14")


def _tell(row: Row) -> Told:
    low, best, high = (read_number(row.get(end)) for end in ("low", "best", "high"))
    first, last = ((row.get(end) or "")[:10] for end in ("date_start", "date_end"))
    claimant = row.get("source_original")
    violence = read_number(row["type_of_violence"])
    return Told(
        rule=(GED_VIOLENCE[violence] if violence else GED_UNTOLD)[1],
        excerpt=row.get("source_headline") or row.get("source_article") or row.get("dyad_name") or "",
        deed=None,
        day=first if first == last else f"{first} – {last}",
        place=row.get("where_description") or row.get("where_coordinates"),
        actor1=_side(row.get("side_a"), "rebels"),
        actor2=_side(row.get("side_b"), "civilians" if violence == 3 else "rebels"),
        toll=Toll(low, best, high) if low or high else None,
        toll_words=f"best {_said(best)}, low {_said(low)}, high {_said(high)}",
        claimed_by=Actor(claimant, claimant, "other") if claimant else None,
        office=row.get("source_office"),
        headline=row.get("source_headline"),
    )


def _said(number: int | None) -> Any:
    return "?" if number is None else number


def _side(name: str | None, otherwise: ActorKind) -> Actor | None:
    """A party; UCDP names a state's side "Government of …"."""
    if not name:
        return None
    return Actor(name, name, "state" if name.startswith("Government of") else otherwise)


GED = Coding(
    name="UCDP GED",
    needed=(
        "id", "type_of_violence", "date_start", "date_end", "date_prec", "where_prec", "latitude", "longitude", "side_a",
        "side_b", "country", "best", "high", "low", "source_article",
    ),
    wanted=(
        "where_coordinates", "where_description", "adm_1", "adm_2", "dyad_name", "source_office", "source_date",
        "source_headline", "source_original",
    ),
    columns=_columns,
    tell=_tell,
)  # fmt: skip
"""The reading of UCDP GED's columns. Precisions are GED's own; see `geo.source.choices` for what had to be chosen."""
