"""Taking events away: CSV, GeoJSON, GeoPackage, GeoParquet, KML, and CSV with the columns of ACLED and of UCDP GED.

Every form carries, for each event, the excerpt, the article it stands in, the words that gave its day and its place, and what
became of it in review: ``status`` (:data:`geo.review.STATUSES`), who said so, when, and the values that a person set. An
event without a place keeps its row and has no geometry. Coordinates are decimal degrees, WGS 84; days are ISO 8601, both
ends included. A toll stands as it was claimed, beside each event it was said of: where one toll is said of several
events, ``toll_shared_with`` names the others, and where several records tell one incident, all of them have the id of the
earliest in ``same_incident``, since adding up would count the same dead twice.
"""

import csv
import io
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import Any, BinaryIO, NamedTuple, Protocol
from xml.etree import ElementTree as ET

from geo.codebook import ACLED_BY_DOER, ACTOR_KINDS, INCIDENT_TYPES, STATEMENT_TYPES, Doer
from geo.country import COUNTRIES
from geo.errors import DatelineError
from geo.features import where_drawn
from geo.model import Actor, Article, Claim, Event, Incident, Toll, Where
from geo.record import to_record
from geo.review import PROPOSED, REVIEW, Mark, gave, write_toll

__all__ = [
    "ACLED_COLUMNS",
    "BOM",
    "COLUMNS",
    "FORMATS",
    "GED_COLUMNS",
    "Format",
    "to_acled",
    "to_csv",
    "to_ged",
    "to_geojson",
    "to_geoparquet",
    "to_gpkg",
    "to_kml",
    "undated",
    "write_geoparquet",
]

Articles = Mapping[str, Article]
Marks = Mapping[str, Mark]
_NO_MARKS: Marks = MappingProxyType({})
Same = Mapping[str, str]
_NOT_MERGED: Same = MappingProxyType({})
Cell = str | int | float | None
Row = dict[str, Cell]

COLUMNS: tuple[str, ...] = (
    "event_id", "article_id", "kind", "event_type", "modality", "date_start", "date_end", "date_prec",
    "timex", "timex_start", "timex_end", "timex_rule",
    "place", "place_id", "place_role", "latitude", "longitude", "where_prec", "country",
    "place_words", "place_start", "place_end", "place_rule", "other_places",
    "actor1", "actor1_role", "actor2", "claimed_by", "via", "speech",
    "deaths_low", "deaths_best", "deaths_high", "deaths_words", "deaths_claims",
    "injured_low", "injured_best", "injured_high", "injured_words", "injured_claims", "toll_shared_with",
    "same_incident",
    "excerpt", "excerpt_start", "excerpt_end", "rules", "doubts", "cameo", "plover",
    "status", "reviewed_by", "reviewed_at", "corrected",
    "published", "office", "headline", "url",
)  # fmt: skip
"""The columns of the CSV, and the properties of GeoJSON, GeoPackage, GeoParquet and KML; ``place`` is where the event stands on the map."""

ACLED_COLUMNS: tuple[str, ...] = (
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type",
    "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting",
    "iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision",
    "source", "source_scale", "notes", "fatalities", "tags", "timestamp",
)  # fmt: skip
"""ACLED's own columns, in its order."""

GED_COLUMNS: tuple[str, ...] = (
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
    "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
    "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
    "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
    "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec",
    "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
    "gwnob",
)  # fmt: skip
"""UCDP GED's own columns, in its order."""

_OURS: tuple[str, ...] = (
    "event_id", "article_id", "event_type", "modality", "date_start", "date_end", "date_prec", "timex", "timex_rule",
    "where_prec", "place_words", "place_rule", "claimed_by", "deaths_claims", "toll_shared_with", "same_incident",
    "excerpt", "excerpt_start", "excerpt_end", "doubts", "status", "reviewed_by", "reviewed_at", "corrected", "url",
)  # fmt: skip
"""What the columns of others have no room for; each with ``dateline_`` before its name."""

BOM = b"\xef\xbb\xbf"
"""What tells spreadsheets that a CSV file is UTF-8; it has no place in a pipe."""


class Writer(Protocol):
    """What writes events, with their articles, the marks of those that were reviewed, and what :func:`geo.review.same_incident` tells of them."""

    def __call__(self, events: Sequence[Event], articles: Articles, marks: Marks = ..., same: Same = ...) -> bytes:
        """The file's content."""


class Format(NamedTuple):
    """A form that events leave in: its name, the ending of its files, its media type, and what writes it."""

    name: str
    suffix: str
    media_type: str
    write: Writer


# --- rows -----------------------------------------------------------------------------------------------------------


def _rows(events: Sequence[Event], articles: Articles, marks: Marks, same: Same) -> list[Row]:
    shared = _shared_tolls(events)
    return [_row(event, articles[event.evidence.article_id], shared, marks.get(event.id, PROPOSED), same) for event in events]


def _shared_tolls(events: Iterable[Event]) -> dict[str, list[str]]:
    """For each event id, the ids of the other events that the very same words give a toll."""
    by_words: defaultdict[tuple[str, int, int], list[str]] = defaultdict(list)
    for event in events:
        if isinstance(event, Incident):
            for claim in (*event.deaths, *event.injured):
                by_words[claim.evidence.article_id, claim.evidence.span.start, claim.evidence.span.end].append(event.id)
    shared: defaultdict[str, list[str]] = defaultdict(list)
    for ids in by_words.values():
        for event_id in ids:
            shared[event_id] += [other for other in ids if other != event_id and other not in shared[event_id]]
    return shared


def _row(event: Event, article: Article, shared: Mapping[str, list[str]], mark: Mark, same: Same) -> Row:
    record = to_record(event, article)
    where = where_drawn(event)
    timex = record["timex"] or {}
    if event.when and event.when.evidence and not gave(event.when.evidence):
        timex = {"rule": timex["rule"]}
    words = where.evidence if where and gave(where.evidence) else None
    codes = INCIDENT_TYPES[event.event_type] if isinstance(event, Incident) else STATEMENT_TYPES[event.event_type]
    row: Row = {
        **{name: record[name] for name in ("event_id", "article_id", "kind", "event_type", "modality")},
        **{name: record[name] for name in ("date_start", "date_end", "date_prec")},
        "timex": timex.get("text"),
        "timex_start": timex.get("start"),
        "timex_end": timex.get("end"),
        "timex_rule": timex.get("rule"),
        "place": where.place.name if where else None,
        "place_id": where.place.id if where else None,
        "place_role": where.role if where else None,
        "latitude": where.place.latitude if where else None,
        "longitude": where.place.longitude if where else None,
        "where_prec": where.where_prec if where else None,
        "country": _country(where),
        "place_words": article[words.span] if words else None,
        "place_start": words.span.start if words else None,
        "place_end": words.span.end if words else None,
        "place_rule": where.evidence.rule if where else None,
        "other_places": _joined(f"{other.role}: {other.place.name}" for other in event.places if other is not where),
        **{name: record[name] for name in ("actor1", "actor1_role", "actor2", "claimed_by", "via", "speech")},
        **_toll("deaths", event.deaths if isinstance(event, Incident) else (), article),
        **_toll("injured", event.injured if isinstance(event, Incident) else (), article),
        "toll_shared_with": _joined(shared.get(event.id, ())),
        "same_incident": same.get(event.id),
        "excerpt": record["excerpt"]["text"],
        "excerpt_start": record["excerpt"]["start"],
        "excerpt_end": record["excerpt"]["end"],
        "rules": _joined(event.rules),
        "doubts": _joined(event.doubts),
        "cameo": codes.cameo or None,
        "plover": codes.plover or None,
        "status": mark.status,
        "reviewed_by": mark.reviewer,
        "reviewed_at": mark.reviewed.isoformat() if mark.reviewed else None,
        "corrected": _joined(mark.changed),
        "published": article.published.isoformat(),
        "office": article.office,
        "headline": article.headline,
        "url": article.url,
    }
    return {name: row[name] for name in COLUMNS}


def _joined(pieces: Iterable[str]) -> str | None:
    return "; ".join(pieces) or None


def _country(where: Where | None) -> str | None:
    country = COUNTRIES.get(where.place.country or "") if where else None
    return country.name_en if country else None


def _toll(name: str, claims: tuple[Claim[Toll], ...], article: Article) -> Row:
    """The first claim in numbers, and all of them in words: claims of several parties are never one number."""
    toll = claims[0].value if claims else Toll(None, None, None)
    return {
        f"{name}_low": toll.low,
        f"{name}_best": toll.best,
        f"{name}_high": toll.high,
        f"{name}_words": article[claims[0].evidence.span] if claims and gave(claims[0].evidence) else None,
        f"{name}_claims": _joined(
            f"{claim.source.name if claim.source else 'article'}: {article[claim.evidence.span]}"
            if gave(claim.evidence)
            else f"{REVIEW}: {write_toll(claim.value)}"
            for claim in claims
        ),
    }


def _claimant(claim: Claim[Toll]) -> Actor | None:
    """Who gives a toll; nobody whom the article names where a person set it in review."""
    return claim.source if gave(claim.evidence) else None


# --- CSV ------------------------------------------------------------------------------------------------------------

_FORMULA = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")


def _safe(cell: Cell) -> Cell:
    """``cell``, with an apostrophe before it where a spreadsheet would run it as a formula; numbers stay numbers.

    >>> _safe("=HYPERLINK(1)"), _safe(-1.67), _safe("Goma")
    ("'=HYPERLINK(1)", -1.67, 'Goma')
    """
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _write_csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(columns)
    writer.writerows([_safe(row.get(column)) for column in columns] for row in rows)
    # The mark tells spreadsheets that this is UTF-8; Python reads it with utf-8-sig, pandas without asking.
    return BOM + file.getvalue().encode("utf-8")


def to_csv(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A table with :data:`COLUMNS`, one event a row, in UTF-8 with a byte order mark; an empty cell is unknown.

    A cell of text that a spreadsheet would take for a formula begins with an apostrophe.
    """
    return _write_csv(COLUMNS, _rows(events, articles, marks, same))


_ACLED_TYPES = ("Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Strategic developments")
_VIOLENCE = _ACLED_TYPES[:3]
_ACLED_TIME = {1: 1, 2: 2, 3: 2, 4: 3}  # day, week, month; ACLED has no coarser one
_ACLED_GEO = {1: 1, 2: 2, 3: 2, 4: 3, 5: 3}  # town; near it or part of a district; region


def _happened(events: Sequence[Event]) -> list[Incident]:
    """The incidents that the article or a party says happened: neither the planned nor the habitual."""
    return [event for event in events if isinstance(event, Incident) and event.modality in ("asserted", "claimed")]


def _acled_type(event: Incident) -> tuple[str, str]:
    """ACLED's event and sub-event type; empty where it has none, or where that depends on who did it and nobody says."""
    by_doer = ACLED_BY_DOER.get(event.event_type, {})
    doer = _doer(event)
    code = by_doer[doer] if doer in by_doer else INCIDENT_TYPES[event.event_type].acled
    for event_type in _ACLED_TYPES:
        if code.startswith(event_type):
            return event_type, code[len(event_type) + 1 :]
    return "", ""


def _in_acled(events: Sequence[Event]) -> list[Incident]:
    """The incidents that ACLED has a type for, dated or not."""
    return [event for event in _happened(events) if _acled_type(event)[0]]


def _is_dated(event: Incident) -> bool:
    return event.when is not None and event.when.start is not None


def undated(events: Sequence[Event]) -> int:
    """How many of ``events`` :func:`to_acled` leaves out only because nothing tells their first day: ACLED has no row without one."""
    return sum(not _is_dated(event) for event in _in_acled(events))


def _doer(event: Incident) -> Doer | None:
    """Whether its doer is an armed group, or a state: that of the place where it happened unless another is known."""
    if event.actor1 is None:
        return None
    if event.actor1.kind in ("rebels", "militia"):
        return "armed group"
    if event.actor1.kind not in ("state", "military", "police"):
        return None
    where = where_drawn(event)
    here, there = event.actor1.country, where.place.country if where else None
    return "foreign state" if here and there and here != there else "own state"


def _inter(actor: Actor | None) -> int | None:
    return (ACTOR_KINDS[actor.kind][0] or None) if actor else None


def _source(article: Article) -> str:
    return article.office or article.id


def _ours(row: Row) -> Row:
    return {f"dateline_{name}": row[name] for name in _OURS}


def to_acled(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A CSV table with :data:`ACLED_COLUMNS`, then our own with ``dateline_`` before their names.

    Dated incidents only, that are said to have happened and are of a type that ACLED has. What a dispatch does not tell (ACLED's ids,
    regions, associated actors) stays empty. ``event_date`` is the first day; ``inter`` are the codes 1 to 8; ``fatalities`` is
    the number said, by the first claimant.
    """
    rows = []
    happened = [event for event in _in_acled(events) if _is_dated(event)]
    for event, row in zip(happened, _rows(happened, articles, marks, same), strict=True):
        article = articles[event.evidence.article_id]
        event_type, sub_event_type = _acled_type(event)
        acled: Row = {
            "event_id_cnty": row["event_id"],
            "event_date": row["date_start"],
            "year": int(str(row["date_start"])[:4]),
            "time_precision": _ACLED_TIME.get(event.when.date_prec) if event.when else None,
            "disorder_type": {"Protests": "Demonstrations"}.get(
                event_type, "Political violence" if event_type in _VIOLENCE else event_type
            ),
            "event_type": event_type,
            "sub_event_type": sub_event_type,
            "actor1": row["actor1"],
            "inter1": _inter(event.actor1),
            "actor2": row["actor2"],
            "inter2": _inter(event.actor2),
            "civilian_targeting": "Civilian targeting" if event.event_type == "attack_civilians" else None,
            "country": row["country"],
            "location": row["place"],
            "latitude": row["latitude"],
            "longitude": row["longitude"],
            "geo_precision": _ACLED_GEO.get(int(row["where_prec"])) if row["where_prec"] else None,
            "source": _source(article),
            "notes": row["excerpt"],
            "fatalities": row["deaths_best"] if row["deaths_best"] is not None else row["deaths_low"],
        }
        rows.append({**acled, **_ours(row)})
    return _write_csv([*ACLED_COLUMNS, *(f"dateline_{name}" for name in _OURS)], rows)


def to_ged(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A CSV table with :data:`GED_COLUMNS`, then our own with ``dateline_`` before their names.

    Violent incidents only, that are said to have happened, with a toll or without one; a toll that is told of a disaster is left
    out as the disaster is. What UCDP decides (dyads, conflict, type of violence, deaths by side) stays empty; ``low``, ``best`` and
    ``high`` are those of the first claimant, and ``source_original`` is that claimant. ``relid`` is the same for all records of one
    incident.
    """
    rows = []
    disasters = {same.get(event.id) for event in events if event.event_type == "disaster"} - {None}
    happened = [
        event
        for event in _happened(events)
        if _acled_type(event)[0] in _VIOLENCE
        or (event.event_type == "casualties_report" and same.get(event.id) not in disasters)
    ]
    for event, row in zip(happened, _rows(happened, articles, marks, same), strict=True):
        article = articles[event.evidence.article_id]
        claimant = _claimant(event.deaths[0]) if event.deaths else event.claimed_by
        ged: Row = {
            "id": row["event_id"],
            "relid": row["same_incident"],
            "year": int(str(row["date_start"])[:4]) if row["date_start"] else None,
            "side_a": row["actor1"],
            "side_b": row["actor2"],
            "number_of_sources": 1,
            "source_article": f'"{_source(article)},{article.published},{article.headline or ""}"',
            "source_office": article.office,
            "source_date": article.published.isoformat(),
            "source_headline": article.headline,
            "source_original": claimant.name if claimant else None,
            "where_prec": row["where_prec"],
            "where_coordinates": row["place"],
            "where_description": row["place_words"],
            "latitude": row["latitude"],
            "longitude": row["longitude"],
            "geom_wkt": f"POINT ({row['longitude']} {row['latitude']})" if row["place"] else None,
            "country": row["country"],
            "date_prec": row["date_prec"],
            "date_start": row["date_start"],
            "date_end": row["date_end"],
            "best": row["deaths_best"],
            "high": row["deaths_high"],
            "low": row["deaths_low"],
        }
        rows.append({**ged, **_ours(row)})
    return _write_csv([*GED_COLUMNS, *(f"dateline_{name}" for name in _OURS)], rows)


# --- maps -----------------------------------------------------------------------------------------------------------


def to_geojson(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A FeatureCollection (RFC 7946), one event a feature: a point as longitude, latitude, or null where no place is known.

    The properties are :data:`COLUMNS`, and ``places`` with every place of the event.
    """
    features = [
        {
            "type": "Feature",
            "id": event.id,
            "geometry": {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]} if row["place_id"] else None,
            "properties": {
                **row,
                "places": [
                    {
                        "role": where.role,
                        "place_id": where.place.id,
                        "name": where.place.name,
                        "latitude": where.place.latitude,
                        "longitude": where.place.longitude,
                        "where_prec": where.where_prec,
                    }
                    for where in event.places
                ],
            },
        }
        for event, row in zip(events, _rows(events, articles, marks, same), strict=True)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False).encode("utf-8") + b"\n"


_INTEGERS = (
    "date_prec", "timex_start", "timex_end", "where_prec", "place_start", "place_end", "deaths_low", "deaths_best",
    "deaths_high", "injured_low", "injured_best", "injured_high", "excerpt_start", "excerpt_end",
)  # fmt: skip


def _layer(events: Sequence[Event], rows: Sequence[Row]) -> Any:
    """A GeoDataFrame of ``rows`` and of where each event stands: whole numbers, degrees and, of everything else, text."""
    # geopandas takes a second to import, and only the forms that are made from a layer need it.
    import geopandas as gpd
    import pandas as pd
    from shapely import Point

    dtypes: dict[str, Any] = dict.fromkeys(_INTEGERS, "Int64") | {"latitude": "float64", "longitude": "float64"}
    table = {name: pd.Series([row[name] for row in rows], dtype=dtypes.get(name, "string")) for name in COLUMNS}
    wheres = [where_drawn(event) for event in events]
    points: list[Any] = [Point(where.place.longitude, where.place.latitude) if where else None for where in wheres]
    return gpd.GeoDataFrame(table, geometry=gpd.GeoSeries(points, crs="EPSG:4326"))


def to_gpkg(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A GeoPackage with one layer of points, ``events``, with :data:`COLUMNS` as fields; no geometry where no place is known."""
    layer = _layer(events, _rows(events, articles, marks, same))
    file = io.BytesIO()
    try:
        layer.to_file(file, driver="GPKG", layer="events", engine="pyogrio", geometry_type="Point")
    except (ValueError, RuntimeError) as error:
        raise DatelineError(f"the GeoPackage could not be written ({error}); take GeoJSON instead") from error
    return file.getvalue()


_DAYS = ("date_start", "date_end", "published")


_ROW_GROUP = 1_000
"""Rows that a reader of one record must unpack with it: a dashboard over a million events reads each when it is clicked."""


def to_geoparquet(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A GeoParquet file (1.0) with :data:`COLUMNS`, ``record``, ``geometry`` (a point or null), ``places`` and ``actors``.

    The types are the same whatever the events are, so that parts written one by one make one data set: days are ``date32``,
    counts and offsets ``int64``, coordinates ``float64``, everything else text. ``places`` and ``actors`` list all that the
    event names, each with its role; ``claimant`` is the role of who gives a toll. ``record`` is the whole event as
    JSON (:func:`geo.record.to_record`), from which :func:`geo.record.from_record` makes the very same event.
    """
    import pyarrow.parquet as pq

    file = io.BytesIO()
    pq.write_table(_geo_table(events, articles, marks, same), file, compression="zstd", row_group_size=_ROW_GROUP)
    return file.getvalue()


def write_geoparquet(portions: Iterable[tuple[Sequence[Event], Articles]], file: BinaryIO) -> None:
    """As :func:`to_geoparquet`, of more events than memory holds, a portion after the other; it does not say what area they lie in.

    The events of an article that share a toll must come in one portion to be told of each other.
    """
    import pyarrow.parquet as pq

    tables = (_geo_table(events, articles, _NO_MARKS, _NOT_MERGED) for events, articles in portions)
    first = next(tables, None)
    if first is None:
        first = _geo_table([], {}, _NO_MARKS, _NOT_MERGED)
    told = json.loads(first.schema.metadata[b"geo"])
    told["columns"]["geometry"] |= {"geometry_types": ["Point"]}
    told["columns"]["geometry"].pop("bbox", None)
    schema = first.schema.with_metadata({**first.schema.metadata, b"geo": json.dumps(told).encode()})
    with pq.ParquetWriter(file, schema, compression="zstd") as writer:
        for table in chain([first], tables):
            writer.write_table(table.replace_schema_metadata(schema.metadata), _ROW_GROUP)


def _geo_table(events: Sequence[Event], articles: Articles, marks: Marks, same: Same) -> Any:
    """The Arrow table of a GeoParquet file."""
    import pandas as pd
    import pyarrow as pa
    import pyarrow.parquet as pq

    places = {
        **dict.fromkeys(("role", "place_id", "name", "name_fr", "feature", "parent", "country"), pa.string()),
        **dict.fromkeys(("latitude", "longitude", "radius_km"), pa.float64()),
        "where_prec": pa.int64(),
    }
    actors = dict.fromkeys(("role", "name", "name_en"), pa.string())
    layer = _layer(events, _rows(events, articles, marks, same)).astype(dict.fromkeys(_DAYS, pd.ArrowDtype(pa.date32())))
    records = [json.dumps(to_record(event, articles[event.evidence.article_id]), ensure_ascii=False) for event in events]
    layer.insert(len(COLUMNS), "record", pd.Series(records, dtype="string"))
    file = io.BytesIO()
    layer.to_parquet(file, index=False, geometry_encoding="WKB", schema_version="1.0.0")
    # Lists are put in afterwards: pandas would note a type for them that it cannot read back.
    table = pq.read_table(file)
    for name, listed, member in (("places", _all_places, places), ("actors", _all_actors, actors)):
        table = table.append_column(name, pa.array(map(listed, events), pa.list_(pa.struct(member))))
    return table


def _all_places(event: Event) -> list[Row]:
    return [
        {
            "role": where.role,
            "place_id": where.place.id,
            **{name: getattr(where.place, name) for name in ("name", "name_fr", "latitude", "longitude")},
            "where_prec": where.where_prec,
            **{name: getattr(where.place, name) for name in ("feature", "radius_km", "parent", "country")},
        }
        for where in event.places
    ]


def _all_actors(event: Event) -> list[Row]:
    claims = (*event.deaths, *event.injured) if isinstance(event, Incident) else ()
    named = [
        ("actor1", event.actor1),
        ("actor2", event.actor2),
        ("claimed_by", event.claimed_by if isinstance(event, Incident) else None),
        ("via", event.via),
        *(("claimant", _claimant(claim)) for claim in claims),
    ]
    return [{"role": role, "name": actor.name, "name_en": actor.name_en} for role, actor in named if actor]


_KML = "http://www.opengis.net/kml/2.2"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_kml(events: Sequence[Event], articles: Articles, marks: Marks = _NO_MARKS, same: Same = _NOT_MERGED) -> bytes:
    """A KML document, one placemark an event, with its days as a TimeSpan and :data:`COLUMNS` as ExtendedData.

    Written with the standard library, not with geopandas: its KML driver has no TimeSpan, by which a globe's own time
    slider works.
    """
    kml = ET.Element("kml", xmlns=_KML)
    document = _child(kml, "Document")
    _child(document, "name", "Dateline")
    for row in _rows(events, articles, marks, same):
        placemark = _child(document, "Placemark")
        placemark.set("id", f"event-{row['event_id']}")
        _child(placemark, "name", " · ".join(str(row[name]) for name in ("event_type", "place", "date_start") if row[name]))
        source = ", ".join(
            str(cell) for cell in (row["office"] or row["article_id"], row["headline"], row["published"]) if cell
        )
        _child(placemark, "description", f"« {row['excerpt']} » ({source})")
        if row["date_start"] or row["date_end"]:
            span = _child(placemark, "TimeSpan")
            for tag, day in (("begin", row["date_start"]), ("end", row["date_end"])):
                if day:
                    _child(span, tag, str(day))
        extended = _child(placemark, "ExtendedData")
        for name, cell in row.items():
            if cell is not None:
                field = _child(extended, "Data")
                field.set("name", name)
                _child(field, "value", str(cell))
        if row["place_id"]:
            _child(_child(placemark, "Point"), "coordinates", f"{row['longitude']},{row['latitude']}")
    written: bytes = ET.tostring(kml, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _child(parent: ET.Element, tag: str, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, tag)
    if text is not None:
        child.text = _NO_XML.sub("\ufffd", text)
    return child


FORMATS: dict[str, Format] = {
    "csv": Format("CSV", ".csv", "text/csv", to_csv),
    "geojson": Format("GeoJSON", ".geojson", "application/geo+json", to_geojson),
    "gpkg": Format("GeoPackage", ".gpkg", "application/geopackage+sqlite3", to_gpkg),
    "geoparquet": Format("GeoParquet", ".parquet", "application/vnd.apache.parquet", to_geoparquet),
    "kml": Format("KML", ".kml", "application/vnd.google-earth.kml+xml", to_kml),
    "acled": Format("ACLED", ".acled.csv", "text/csv", to_acled),
    "ged": Format("UCDP GED", ".ged.csv", "text/csv", to_ged),
}
"""Every form, by the name that ``dateline export --format`` takes."""
