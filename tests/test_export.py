"""Taking events away: each form opens in what reads it, and no article's text runs anywhere."""

import csv
import io
import json
import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import geopandas as gpd
import pandas as pd
import pyarrow.parquet as pq
import pytest

from geo.export import (
    ACLED_COLUMNS,
    COLUMNS,
    FORMATS,
    GED_COLUMNS,
    to_acled,
    to_csv,
    to_ged,
    to_geojson,
    to_geoparquet,
    to_gpkg,
    to_kml,
    undated,
)
from geo.model import Actor, Article, Claim, Evidence, Incident, Place, Span, Statement, Toll, When, Where
from geo.record import from_record
from geo.review import Mark, corrected

TEXT = 'Mardi, six soldats et deux civils ont été tués à Goma et à Saké, selon l\'armée. <b>"Non"</b>, dit Kinshasa.\x0b\nFin.'
ARTICLE = Article("a.txt", date(2023, 5, 4), TEXT, office="Agence & Cie", headline="=1+1", url="https://exemple.org/?a=1&b=2")
GOMA = Place("goma", "Goma", "Goma", -1.6741, 29.2284, "town", 10, None, "CD")
SAKE = Place("sake", "Sake", "Saké", -1.5737, 29.0451, "town", 5, None, "CD")


def words(text: str, rule: str = "r") -> Evidence:
    start = TEXT.index(text)
    return Evidence(ARTICLE.id, Span(start, start + len(text)), rule)


ARMY = Actor("armée congolaise", "Congolese army", "military", "kinshasa", "CD", words("l'armée"))
DAY = When(date(2023, 5, 2), date(2023, 5, 2), 1, frozenset(), words("Mardi", "weekday"), ARTICLE.published)
TOLLS = (Claim(Toll(6, 6, 6), words("six soldats"), ARMY), Claim(Toll(2, 2, None), words("deux civils")))
CLAUSE = words("six soldats et deux civils ont été tués à Goma et à Saké")


def killed(event_id: str, place: Place, modality: str = "claimed", event_type: str = "clash") -> Incident:
    where = Where(place, "scene", 1, words(place.name_fr, "at"))
    return Incident(event_id, event_type, modality, CLAUSE, DAY, (where,), deaths=TOLLS, claimed_by=ARMY)  # type: ignore[arg-type]


STATEMENT = Statement(
    "e3",
    "denial",
    words('"Non"</b>, dit Kinshasa.\x0b\nFin.'),
    words('"Non"'),
    "direct",
    None,
    (Where(GOMA, "about", 1, words("Goma")),),
    speaker=Actor('@SOMME(A1) "x"', "x", "state"),
)
EVENTS = [killed("e1", GOMA), killed("e2", SAKE), STATEMENT]
ARTICLES = {ARTICLE.id: ARTICLE}


def table(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_csv_holds_a_row_for_each_event_and_every_word_it_was_read_from():
    first, _, third = table(to_csv(EVENTS, ARTICLES))
    assert tuple(first) == COLUMNS
    assert (first["place"], first["place_words"], first["latitude"], first["longitude"]) == (
        "Goma",
        "Goma",
        "-1.6741",
        "29.2284",
    )
    assert (first["timex"], first["date_start"], first["country"]) == (
        "Mardi",
        "2023-05-02",
        "Democratic Republic of the Congo",
    )
    assert first["excerpt"] == TEXT[int(first["excerpt_start"]) : int(first["excerpt_end"])]
    assert (first["office"], first["published"], first["url"]) == (ARTICLE.office, "2023-05-04", ARTICLE.url)
    assert (third["place"], third["date_start"], third["other_places"]) == ("", "", "about: Goma")
    assert third["excerpt"] == '"Non"</b>, dit Kinshasa.\x0b\nFin.'


def test_csv_opens_in_pandas():
    frame = pd.read_csv(io.BytesIO(to_csv(EVENTS, ARTICLES)))
    assert list(frame.columns) == list(COLUMNS)
    assert frame["latitude"].tolist()[:2] == [-1.6741, -1.5737]


def test_tolls_of_several_claimants_are_never_one_number():
    first, second, _ = table(to_csv(EVENTS, ARTICLES))
    assert (first["deaths_low"], first["deaths_best"], first["deaths_high"]) == ("6", "6", "6")
    assert first["deaths_claims"] == "armée congolaise: six soldats; article: deux civils"
    assert (first["toll_shared_with"], second["toll_shared_with"]) == ("e2", "e1")


def test_records_of_one_incident_say_so_in_every_table():
    same = {"e1": "e1", "e2": "e1"}
    for write, column in ((to_csv, "same_incident"), (to_acled, "dateline_same_incident"), (to_ged, "relid")):
        assert [row[column] for row in table(write(EVENTS, ARTICLES, same=same))][:2] == ["e1", "e1"]
        assert [row[column] for row in table(write(EVENTS, ARTICLES))][:2] == ["", ""]
    features = json.loads(to_geojson(EVENTS, ARTICLES, same=same))["features"]
    assert [feature["properties"]["same_incident"] for feature in features] == ["e1", "e1", None]


def test_ged_leaves_the_dead_of_a_disaster_out_with_it():
    disaster, dead = killed("e5", GOMA, "asserted", "disaster"), killed("e6", SAKE, "asserted", "casualties_report")
    assert [row["id"] for row in table(to_ged([disaster, dead], ARTICLES))] == ["e6"]
    assert table(to_ged([disaster, dead], ARTICLES, same={"e5": "e5", "e6": "e5"})) == []


def test_what_a_person_set_is_credited_neither_to_words_nor_to_who_said_otherwise():
    event = corrected(EVENTS[0], {"days": (date(2023, 5, 1), date(2023, 5, 1)), "deaths": Toll(47, None, 84), "place": SAKE})
    [row] = table(to_csv([event], ARTICLES))
    assert [row[name] for name in ("timex", "timex_start", "place_words", "place_start", "deaths_words")] == [""] * 5
    assert [row[name] for name in ("timex_rule", "place_rule")] == ["review"] * 2
    assert row["deaths_claims"] == "review: 47-84; article: deux civils"
    assert table(to_ged([event], ARTICLES))[0]["source_original"] == ""


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+33 1", "'+33 1"),
        ("-2", "'-2"),
        ("@SOMME(A1)", "'@SOMME(A1)"),
        ("\t=1", "'\t=1"),
        ("  =1", "'  =1"),
        ("\r=1", "'\r=1"),
        ("＝1", "'＝1"),
        ("l'été = beau", "l'été = beau"),
    ],
    ids=["equals", "plus", "minus", "at", "tab", "spaces", "return", "full width", "equals inside"],
)
def test_no_cell_is_a_formula(text, cell):
    article = Article("a", date(2023, 5, 4), text)
    event = Incident("e", "other", "asserted", Evidence("a", Span(0, len(text)), "r"))
    [row] = table(to_csv([event], {"a": article}))
    assert row["excerpt"] == cell


def test_geojson_puts_longitude_first_and_leaves_out_what_is_unknown():
    collection = json.loads(to_geojson(EVENTS, ARTICLES))
    assert collection["type"] == "FeatureCollection"
    first, _, third = collection["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [29.2284, -1.6741]}
    assert (first["id"], first["properties"]["deaths_best"]) == ("e1", 6)
    assert third["geometry"] is None
    assert [place["role"] for place in third["properties"]["places"]] == ["about"]
    assert third["properties"]["date_start"] is None


@pytest.mark.parametrize(
    ("name", "write"), [("geojson", to_geojson), ("gpkg", to_gpkg), ("kml", to_kml)], ids=lambda x: str(x)[:8]
)
def test_map_forms_open_in_geopandas(tmp_path: Path, name, write):
    file = tmp_path / f"events{FORMATS[name].suffix}"
    file.write_bytes(write(EVENTS, ARTICLES))
    layer = gpd.read_file(file)
    assert layer.crs.to_epsg() == 4326
    points = [None if point is None or point.is_empty else (point.x, point.y) for point in layer.geometry]
    assert points == [(29.2284, -1.6741), (29.0451, -1.5737), None]
    excerpts = layer["excerpt"].tolist()
    assert excerpts[:2] == [ARTICLE[CLAUSE.span]] * 2
    assert excerpts[2].startswith('"Non"</b>, dit Kinshasa.')
    assert layer["office"].tolist() == [ARTICLE.office] * 3
    assert layer["timex"].tolist()[0] == "Mardi"
    assert layer["place_words"].tolist()[1] == "Saké"


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_take_away_is_still_a_file(tmp_path: Path, name):
    file = tmp_path / f"events{FORMATS[name].suffix}"
    file.write_bytes(FORMATS[name].write([], {}))
    if name == "kml":
        assert ET.parse(file).getroot()[0].tag.endswith("Document")
    elif name in ("geojson", "gpkg"):
        assert len(gpd.read_file(file)) == 0
    elif name == "geoparquet":
        assert len(gpd.read_parquet(file)) == 0
    else:
        assert list(pd.read_csv(file)) != []


def test_geopackage_is_one_with_typed_fields(tmp_path: Path):
    file = tmp_path / "events.gpkg"
    file.write_bytes(to_gpkg(EVENTS, ARTICLES))
    connection = sqlite3.connect(file)
    types = {row[1]: row[2] for row in connection.execute("PRAGMA table_info(events)")}
    connection.close()
    assert set(COLUMNS) <= set(types)
    assert (types["latitude"], types["excerpt"]) == ("REAL", "TEXT")
    assert "INT" in types["deaths_best"]


def test_geoparquet_opens_in_geopandas_with_its_days_and_counts(tmp_path: Path):
    file = tmp_path / "events.parquet"
    file.write_bytes(to_geoparquet(EVENTS, ARTICLES, {"e1": Mark("accepted", "Ann", None, ())}))
    layer = gpd.read_parquet(file)
    assert layer.crs.to_epsg() == 4326
    assert [point and (point.x, point.y) for point in layer.geometry] == [(29.2284, -1.6741), (29.0451, -1.5737), None]
    assert list(layer) == [*COLUMNS, "record", "geometry", "places", "actors"]
    assert [place["role"] for place in layer["places"][0]] == ["scene"]
    assert [(actor["role"], actor["name"]) for actor in layer["actors"][0]] == [
        ("claimed_by", ARMY.name),
        ("claimant", ARMY.name),
    ]
    first = layer.iloc[0]
    assert (first["date_start"], first["published"]) == (date(2023, 5, 2), date(2023, 5, 4))
    assert (first["deaths_best"], first["latitude"], first["headline"]) == (6, -1.6741, ARTICLE.headline)
    assert layer["date_start"].isna().tolist() == [False, False, True]
    assert layer["status"].tolist() == ["accepted", "proposed", "proposed"]


def test_geoparquet_gives_the_very_same_events_back(tmp_path: Path):
    file = tmp_path / "events.parquet"
    file.write_bytes(to_geoparquet(EVENTS, ARTICLES))
    records = pq.read_table(file, columns=["record"])["record"].to_pylist()
    assert [from_record(json.loads(record)) for record in records] == EVENTS


def test_geoparquet_parts_have_one_schema_whatever_is_in_them(tmp_path: Path):
    parts = {"all": EVENTS, "undated": EVENTS[2:], "empty": []}
    for name, events in parts.items():
        (tmp_path / f"{name}.parquet").write_bytes(to_geoparquet(events, ARTICLES))
    schemas = [pq.read_schema(tmp_path / f"{name}.parquet") for name in parts]
    assert schemas[0].equals(schemas[1])
    assert schemas[0].equals(schemas[2])
    assert pq.read_table(tmp_path).num_rows == 4


def test_kml_is_well_formed_and_carries_days_for_a_time_slider():
    namespace = {"k": "http://www.opengis.net/kml/2.2"}
    marks = ET.fromstring(to_kml(EVENTS, ARTICLES)).findall("k:Document/k:Placemark", namespace)
    assert [mark.findtext("k:TimeSpan/k:begin", None, namespace) for mark in marks] == ["2023-05-02", "2023-05-02", None]
    assert marks[0].findtext("k:Point/k:coordinates", None, namespace) == "29.2284,-1.6741"
    assert marks[0].findtext("k:name", None, namespace) == "clash · Goma · 2023-05-02"
    description = marks[2].findtext("k:description", "", namespace)
    assert '"Non"</b>, dit Kinshasa.\ufffd' in description  # a vertical tab has no place in XML
    assert ARTICLE.headline in description


def test_acled_shape_holds_what_happened_in_acled_s_own_words():
    planned, disaster = killed("e4", GOMA, "planned"), killed("e5", GOMA, "asserted", "disaster")
    [first, second] = table(to_acled([*EVENTS, planned, disaster], ARTICLES))
    assert tuple(first)[: len(ACLED_COLUMNS)] == ACLED_COLUMNS
    assert (first["event_type"], first["sub_event_type"], first["disorder_type"]) == (
        "Battles",
        "Armed clash",
        "Political violence",
    )
    assert (first["event_date"], first["year"], first["time_precision"], first["geo_precision"]) == (
        "2023-05-02",
        "2023",
        "1",
        "1",
    )
    assert (first["location"], first["fatalities"], first["source"]) == ("Goma", "6", "Agence & Cie")
    assert (first["dateline_timex"], first["dateline_place_words"], first["dateline_claimed_by"]) == (
        "Mardi",
        "Goma",
        "armée congolaise",
    )
    assert (first["dateline_toll_shared_with"], second["dateline_toll_shared_with"]) == ("e2", "e1")
    assert first["notes"] == first["dateline_excerpt"] == ARTICLE[CLAUSE.span]
    assert (first["actor1"], first["inter1"], first["admin1"]) == ("", "", "")


@pytest.mark.parametrize(
    ("event_type", "acled"),
    [
        ("shelling", ("Explosions/Remote violence", "Shelling/artillery/missile attack")),
        ("drone_strike", ("Explosions/Remote violence", "Air/drone strike")),
        ("abduction_arrest", ("Strategic developments", "Other")),
        ("territory_taken", ("Battles", "")),
        ("protest", ("Protests", "Peaceful protest")),
        ("political_change", ("Strategic developments", "Change to group/activity")),
    ],
)
def test_acled_types_are_parted_at_the_right_stroke(event_type, acled):
    [row] = table(to_acled([killed("e", GOMA, "asserted", event_type)], ARTICLES))
    assert (row["event_type"], row["sub_event_type"]) == acled


ABDUCTION = ("Violence against civilians", "Abduction/forced disappearance")
REGAINS, OVERTAKES = (
    ("Battles", "Government regains territory"),
    ("Battles", "Non-state actor overtakes territory"),
)


@pytest.mark.parametrize(
    ("event_type", "kind", "country", "acled"),
    [
        ("abduction_arrest", "police", None, ("Strategic developments", "Arrests")),
        ("abduction_arrest", "military", "RW", ("Strategic developments", "Arrests")),
        ("abduction_arrest", "rebels", "CD", ABDUCTION),
        ("abduction_arrest", "person", None, ("Strategic developments", "Other")),
        ("territory_taken", "military", None, REGAINS),
        ("territory_taken", "military", "CD", REGAINS),
        ("territory_taken", "military", "RW", OVERTAKES),
        ("territory_taken", "militia", None, OVERTAKES),
        ("territory_taken", "other", None, ("Battles", "")),
        ("shelling", "rebels", None, ("Explosions/Remote violence", "Shelling/artillery/missile attack")),
    ],
)
def test_acled_types_tell_only_what_is_said_of_the_doer(event_type, kind, country, acled):
    event = replace(killed("e", GOMA, "asserted", event_type), actor1=Actor("X", "X", kind, country=country))
    [row] = table(to_acled([event], ARTICLES))
    assert (row["event_type"], row["sub_event_type"]) == acled


def test_acled_has_no_row_without_a_day():
    events = [killed("e", GOMA, "asserted", "clash"), replace(killed("f", GOMA, "asserted", "clash"), when=None)]
    assert [row["event_id_cnty"] for row in table(to_acled(events, ARTICLES))] == ["e"]
    assert undated([*events, replace(killed("g", GOMA, "asserted", "disaster"), when=None)]) == 1


def test_ged_shape_holds_violence_and_its_claimant():
    protest = killed("e4", GOMA, "asserted", "protest")
    [first, _] = table(to_ged([*EVENTS, protest], ARTICLES))
    assert tuple(first)[: len(GED_COLUMNS)] == GED_COLUMNS
    assert (first["low"], first["best"], first["high"], first["source_original"]) == ("6", "6", "6", "armée congolaise")
    assert (first["geom_wkt"], first["where_coordinates"], first["where_description"]) == (
        "POINT (29.2284 -1.6741)",
        "Goma",
        "Goma",
    )
    assert (first["source_headline"], first["source_date"]) == ("'=1+1", "2023-05-04")
    assert (first["deaths_a"], first["deaths_civilians"], first["type_of_violence"]) == ("", "", "")


def test_every_form_is_the_same_twice_but_for_the_geopackage_s_clock():
    for name, form in FORMATS.items():
        if name != "gpkg":
            assert form.write(EVENTS, ARTICLES) == form.write(EVENTS, ARTICLES)
