"""Files of events that are only looked at: GeoParquet of ours, the CSV of UCDP GED and of ACLED; what is wrong with one is told."""

import csv
import gc
import io
import warnings
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import geopandas
import pytest
from geopandas.testing import assert_geodataframe_equal

from geo.errors import SourceError, StorageError
from geo.export import ACLED_COLUMNS, BOM, COLUMNS, GED_COLUMNS, to_acled, to_csv, to_ged, to_geoparquet, write_geoparquet
from geo.features import features
from geo.locale import words
from geo.model import Toll
from geo.source import PassedOver, open_source
from geo.source.choices import ACLED_GEO, ACLED_TYPES, GED_AREAS, GED_VIOLENCE
from geo.source.coded import event_id
from geo.text import fold
from geo.views.corpus import look
from geo.views.header import header
from geo.views.looked import look_into
from geo.views.state import ViewState
from tests import views_corpus as made

ARTICLES = made.corpus().articles
EVENTS = made.corpus().events

GED_ROW = {
    "id": "412700", "type_of_violence": "1", "side_a": "Government of Armenia", "side_b": "Government of Azerbaijan",
    "source_article": '"Agence Exemple,2022-09-14,Clashes at Jermuk"', "source_office": "Agence Exemple", "source_date": "2022-09-14",
    "source_headline": "Clashes at Jermuk", "source_original": "Armenian MoD", "where_prec": "2", "where_coordinates": "Jermuk town",
    "where_description": "hills above Jermuk", "latitude": "39.8417", "longitude": "45.6719", "country": "Armenia",
    "date_prec": "2", "date_start": "2022-09-13 00:00:00.000", "date_end": "2022-09-14 00:00:00.000", "best": "49", "high": "105",
    "low": "49",
}  # fmt: skip
ACLED_ROW = {
    "event_id_cnty": "ARM1234", "event_date": "14 September 2022", "time_precision": "1", "event_type": "Explosions/Remote violence",
    "sub_event_type": "Shelling/artillery/missile attack", "actor1": "Military Forces of Azerbaijan (2003-)", "inter1": "8",
    "actor2": "Military Forces of Armenia (2018-)", "inter2": "State forces", "country": "Armenia", "location": "Jermuk",
    "latitude": "39.8417", "longitude": "45.6719", "geo_precision": "1", "source": "Agence Exemple; Autre",
    "notes": "On 14 September 2022, Azerbaijani forces shelled\nJermuk. 2 fatalities.", "fatalities": "2",
}  # fmt: skip


def write(path: Path, columns: Iterable[str], rows: Iterable[Mapping[str, object]], delimiter: str = ",") -> str:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(columns), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def ged(path: Path, **changes: str) -> str:
    return write(path, GED_COLUMNS, [{**GED_ROW, **changes}])


def acled(path: Path, **changes: str) -> str:
    return write(path, ACLED_COLUMNS, [{**ACLED_ROW, **changes}])


def only(address: str):
    [(event, article)] = open_source(address).read([0])
    return event, article


# --- UCDP GED and ACLED ---------------------------------------------------------------------------------------------


def test_a_row_of_ged_is_an_incident_with_its_own_precisions_and_words(tmp_path):
    event, article = only(ged(tmp_path / "ged.csv"))
    assert (event.id, event.event_type, event.kind, event.modality) == ("000000412700", "clash", "incident", "asserted")
    assert (event.when.start, event.when.end, event.when.date_prec) == (date(2022, 9, 13), date(2022, 9, 14), 2)
    [where] = event.places
    assert (where.place.name, where.where_prec, where.place.latitude, where.place.parent) == (
        "Jermuk town",
        2,
        39.8417,
        "armenia",
    )
    assert article[event.evidence.span] == "Clashes at Jermuk"
    assert article[event.when.evidence.span] == "2022-09-13 – 2022-09-14"
    assert article[where.evidence.span] == "hills above Jermuk"
    assert [(actor.name, actor.kind) for actor in (event.actor1, event.actor2)] == [
        ("Government of Armenia", "state"),
        ("Government of Azerbaijan", "state"),
    ]
    [claim] = event.deaths
    assert (claim.value, claim.source.name) == (Toll(49, 49, 105), "Armenian MoD")
    assert article[claim.evidence.span] == "best 49, low 49, high 105"
    assert (article.office, article.published, article.quoted) == ("Agence Exemple", date(2022, 9, 14), True)


def test_a_row_of_acled_is_an_incident_with_its_note_as_excerpt(tmp_path):
    event, article = only(acled(tmp_path / "acled.csv"))
    assert (event.event_type, event.when.start, event.when.end, event.when.date_prec) == (
        "shelling",
        date(2022, 9, 14),
        date(2022, 9, 14),
        1,
    )
    assert article[event.evidence.span] == "On 14 September 2022, Azerbaijani forces shelled Jermuk. 2 fatalities."
    assert article[event.trigger.span] == "Shelling/artillery/missile attack"
    assert [(actor.name, actor.kind) for actor in (event.actor1, event.actor2)] == [
        ("Military Forces of Azerbaijan (2003-)", "other"),
        ("Military Forces of Armenia (2018-)", "military"),
    ]
    assert event.deaths[0].value == Toll(2, 2, None)
    assert article.office == "Agence Exemple; Autre"


@pytest.mark.parametrize(("code", "area"), GED_AREAS.items())
def test_the_places_of_ged_keep_its_precision_but_for_the_sea(tmp_path, code, area):
    [where] = only(ged(tmp_path / "ged.csv", where_prec=str(code)))[0].places
    assert where.where_prec == (5 if code == 7 else code)
    assert (where.place.feature, where.place.radius_km) == (area.feature, area.radius_km)


@pytest.mark.parametrize(("code", "event_type"), [(code, told[0]) for code, told in GED_VIOLENCE.items()])
def test_the_types_of_ged(tmp_path, code, event_type):
    event, _ = only(ged(tmp_path / "ged.csv", type_of_violence=str(code)))
    assert (event.event_type, event.evidence.rule) == (event_type, GED_VIOLENCE[code][1])


@pytest.mark.parametrize(("theirs", "ours"), ACLED_TYPES.items())
def test_the_types_of_acled(tmp_path, theirs, ours):
    assert only(acled(tmp_path / "acled.csv", sub_event_type=theirs))[0].event_type == ours


def test_an_unknown_sub_event_type_of_acled_falls_back_on_its_event_type(tmp_path):
    assert only(acled(tmp_path / "a.csv", sub_event_type="New", event_type="Battles"))[0].event_type == "clash"
    assert only(acled(tmp_path / "b.csv", sub_event_type="New", event_type="New"))[0].event_type == "other"


@pytest.mark.parametrize(
    ("code", "first", "last", "date_prec"),
    [("1", 14, 14, 1), ("2", 11, 17, 3), ("3", 1, 30, 4)],
)
def test_the_days_of_acled_are_as_wide_as_it_says(tmp_path, code, first, last, date_prec):
    when = only(acled(tmp_path / "acled.csv", time_precision=code))[0].when
    assert (when.start, when.end, when.date_prec) == (date(2022, 9, first), date(2022, 9, last), date_prec)


@pytest.mark.parametrize(("code", "area"), ACLED_GEO.items())
def test_the_places_of_acled(tmp_path, code, area):
    [where] = only(acled(tmp_path / "acled.csv", geo_precision=str(code)))[0].places
    assert (where.where_prec, where.place.feature) == (area.where_prec, area.feature)


def test_no_fatalities_are_no_claim(tmp_path):
    assert only(acled(tmp_path / "acled.csv", fatalities="0"))[0].deaths == ()
    assert only(ged(tmp_path / "ged.csv", best="0", low="0", high="0"))[0].deaths == ()


def test_semicolons_a_mark_and_hours_are_read(tmp_path):
    path = Path(write(tmp_path / "acled.csv", ACLED_COLUMNS, [ACLED_ROW], delimiter=";"))
    path.write_bytes(BOM + path.read_bytes())
    assert only(str(path))[0].id == only(acled(tmp_path / "other.csv"))[0].id


def test_our_own_columns_of_ged_and_acled_come_back(tmp_path):
    """What is exported in their shapes opens as theirs: same ids, days, places and tolls."""
    for write_as, name in ((to_ged, "ged.csv"), (to_acled, "acled.csv")):
        (tmp_path / name).write_bytes(write_as([made.SHELLING], ARTICLES))
        event, _ = only(str(tmp_path / name))
        assert (event.id, event.when.start, event.actor1) == (made.SHELLING.id, made.SHELLING.when.start, made.SHELLING.actor1)
        assert event.places[0].place.latitude == made.GOMA.latitude
        assert event.deaths[0].value.low == 12 or write_as is to_acled


@pytest.mark.parametrize("rows", [300_000])
@pytest.mark.parametrize("shape", ["ged", "acled"])
def test_300_000_rows_open_and_a_window_of_them_leaves_as_our_own(tmp_path, shape, rows):
    first = date(1989, 1, 1)

    def rows_of() -> Iterator[dict[str, object]]:
        for number in range(rows):
            day = first + timedelta(number % 12_000)
            at = {"latitude": number % 170 - 80, "longitude": number % 31, "country": "Armenia"}
            if shape == "ged":
                days = {
                    "date_start": f"{day} 00:00:00.000",
                    "date_end": f"{day} 00:00:00.000",
                    "date_prec": 1,
                    "source_date": day,
                }
                yield {
                    **GED_ROW,
                    **at,
                    **days,
                    "id": number + 1,
                    "type_of_violence": 1 + number % 3,
                    "where_prec": 1 + number % 7,
                }
            else:
                kinds = list(ACLED_TYPES)
                told = {"event_date": day, "sub_event_type": kinds[number % len(kinds)], "event_id_cnty": f"ARM{number}"}
                yield {**ACLED_ROW, **at, **told, "notes": f"Note {number}, avec un accent: été."}

    source = open_source(write(tmp_path / "set.csv", GED_COLUMNS if shape == "ged" else ACLED_COLUMNS, rows_of()))
    assert len(source) == rows
    types = source.values("type")
    assert types.counts(source.first > 0) == (
        {"clash": 200_000, "attack_civilians": 100_000}
        if shape == "ged"
        else {event_type: 12_000 * list(ACLED_TYPES.values()).count(event_type) for event_type in {*ACLED_TYPES.values()}}
    )
    drawn = source.features(made.PLACES.get, "fr")
    assert (len(drawn), drawn.undated, drawn.unplaced) == (rows, 0, 0)
    assert drawn.extent == (first, first + timedelta(11_999))
    day = first + timedelta(100)
    chosen = source.between(day, day)
    assert chosen.sum() == 25
    events, articles = source.gather(chosen.nonzero()[0])
    table = list(csv.DictReader(io.StringIO(to_csv(events, articles).decode("utf-8-sig"))))
    assert tuple(table[0]) == COLUMNS
    assert {row["date_start"] for row in table} == {day.isoformat()}
    if shape == "acled":
        assert source.holding("note 299999").sum() == 1
        assert source.holding("ete").all()


# --- GeoParquet -----------------------------------------------------------------------------------------------------


def test_what_was_exported_opens_as_the_very_same_events(tmp_path):
    for number, batch in enumerate((EVENTS[:3], EVENTS[3:])):
        (tmp_path / f"part-{number}.parquet").write_bytes(to_geoparquet(batch, ARTICLES))
    (tmp_path / "_SUCCESS").write_text("")
    source = open_source(str(tmp_path))
    events, articles = source.gather(range(len(source)))
    assert [event.id for event in events] == [event.id for event in made.corpus().newest]
    assert {event.id: event for event in events} == {event.id: event for event in EVENTS}
    for event in events:
        whole = ARTICLES[event.evidence.article_id]
        quoted = articles[event.evidence.article_id]
        assert quoted[event.evidence.span] == whole[event.evidence.span]
        assert (quoted.published, quoted.office, quoted.headline, quoted.quoted) == (
            whole.published,
            whole.office,
            whole.headline,
            True,
        )
    assert to_csv(events, articles) == to_csv(events, ARTICLES)


def test_the_map_draws_of_it_what_it_draws_of_the_events(tmp_path):
    (tmp_path / "e.parquet").write_bytes(to_geoparquet(EVENTS, ARTICLES))
    told = open_source(str(tmp_path / "e.parquet")).features(made.PLACES.get, "en")
    same = features(made.corpus().newest, made.PLACES.get, "en")

    def drawn_of(each):
        lines = {(row, each.places[at].id) for row, at in each.lines}
        places = [each.places[at] if at >= 0 else None for at in each.place]
        types = [each.types[code] for code in each.type]
        return (
            each.event_ids,
            places,
            types,
            lines,
            *(list(getattr(each, name)) for name in ("start", "end", "kind", "date_prec", "where_prec", "flags")),
        )

    assert drawn_of(told) == drawn_of(same)


def test_a_search_of_the_columns_finds_what_folding_finds(tmp_path):
    (tmp_path / "e.parquet").write_bytes(to_geoparquet(EVENTS, ARTICLES))
    source = open_source(str(tmp_path / "e.parquet"))
    corpus = made.corpus()
    for word in ("obus", "gouvernement", "kivu", "goma", "exemple", "tues", "croix-rouge", "<script>", "nulle part"):
        found = {source.event_ids[row] for row in source.holding(fold(word)).nonzero()[0]}
        assert found == {corpus.ids[row] for row in corpus.holding(word).nonzero()[0]}, word


def test_files_of_several_kinds_stand_side_by_side(tmp_path):
    (tmp_path / "e.parquet").write_bytes(to_geoparquet(EVENTS, ARTICLES))
    source = open_source(str(tmp_path / "e.parquet"), ged(tmp_path / "ged.csv"), acled(tmp_path / "acled.csv"))
    assert source.kinds == ("Dateline", "UCDP GED", "ACLED")
    assert len(source) == len(EVENTS) + 2
    row = source.row_of("000000412700")
    assert next(source.read([row]))[0].id == "000000412700"
    assert source.row_of("ffffffffffff") is None


def test_an_address_of_another_file_system_is_read(tmp_path):
    import fsspec

    with fsspec.open("memory://set/ged.csv", "w") as file:
        file.write(Path(ged(tmp_path / "ged.csv")).read_text(encoding="utf-8"))
    with fsspec.open("memory://set/e.parquet", "wb") as file:
        file.write(to_geoparquet(EVENTS, ARTICLES))
    source = open_source("memory://set")
    assert len(source) == len(EVENTS) + 1
    assert len(list(source.read(range(len(source))))) == len(source)


def test_a_web_server_that_gives_files_only_whole_is_read(tmp_path):
    pytest.importorskip("aiohttp", reason="what fsspec reads web addresses by is not installed: pip install 'dateline[http]'")
    (tmp_path / "e.parquet").write_bytes(to_geoparquet(EVENTS, ARTICLES))
    ged(tmp_path / "ged.csv")
    asked = []

    class Whole(SimpleHTTPRequestHandler):
        def log_message(self, *said):
            asked.append(said[1])

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Whole, directory=tmp_path)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        source = open_source(f"http://127.0.0.1:{server.server_port}/")
        told = len(asked)
        events = [event for event, _ in source.read(range(len(source)))]
        server.shutdown()
    assert len(events) == len(EVENTS) + 1
    assert len(asked) == told, "what is there is not fetched again"
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # the copies are open as long as the source is
        del source
        gc.collect()


def test_a_portion_at_a_time_makes_the_same_file(tmp_path):
    (tmp_path / "e.parquet").write_bytes(to_geoparquet(EVENTS, ARTICLES))
    source = open_source(str(tmp_path / "e.parquet"))
    portions = list(source.portions(range(len(source)), size=2))
    assert len(portions) > 2
    assert [event for events, _ in portions for event in events] == sorted(
        EVENTS, key=lambda event: list(ARTICLES).index(event.evidence.article_id)
    )
    for path, parts in ((tmp_path / "all.parquet", portions), (tmp_path / "none.parquet", [])):
        with path.open("wb") as file:
            write_geoparquet(parts, file)
    whole, again, none = (geopandas.read_parquet(tmp_path / f"{name}.parquet") for name in ("e", "all", "none"))
    assert_geodataframe_equal(
        again.sort_values("event_id", ignore_index=True), whole.sort_values("event_id", ignore_index=True)
    )
    assert list(none.columns) == list(whole.columns)
    assert len(none) == 0


# --- what is wrong with a file --------------------------------------------------------------------------------------


def without(columns: Iterable[str], name: str) -> list[str]:
    return [column for column in columns if column != name]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (lambda path: path.write_bytes(b""), "neither a GeoParquet file of Dateline, nor a CSV of UCDP GED"),
        (lambda path: path.write_bytes(b"a,b\n1,2\n"), "or of ACLED (no column sub_event_type)"),
        (lambda path: path.write_bytes(b"PAR1 but nothing else"), "cannot be read"),
        (lambda path: path.write_bytes("type_of_violence;été\n".encode("latin-1")), "not in UTF-8"),
        (lambda path: write(path, without(GED_COLUMNS, "where_prec"), []), "looks like UCDP GED but has no column where_prec"),
        (lambda path: write(path, without(ACLED_COLUMNS, "notes"), []), "looks like ACLED but has no column notes"),
        (lambda path: ged(path, latitude="48,85"), '"48,85, 45.6719" are not coordinates'),
        (lambda path: ged(path, latitude="95"), "are not coordinates"),
        (lambda path: ged(path, where_prec="9"), "column where_prec: 9 is not one of its codes, 1 to 7"),
        (lambda path: ged(path, date_start="Monday"), 'row 2: column date_start: "Monday" is no day'),
        (lambda path: ged(path, type_of_violence="4"), 'column type_of_violence: "4" is no type of violence'),
        (lambda path: acled(path, time_precision="x"), 'column time_precision: "x" is no time_precision'),
        (lambda path: acled(path, event_id_cnty=""), "row 2: no event_id_cnty"),
    ],
)
def test_a_bad_file_is_one_sentence_that_names_it(tmp_path, content, said):
    path = tmp_path / "bad.csv"
    content(path)
    with pytest.raises(SourceError) as refused:
        open_source(str(path))
    sentence = str(refused.value)
    assert "bad.csv" in sentence
    assert said in sentence
    assert "\n" not in sentence


def test_rows_that_cannot_be_read_are_passed_over_and_counted(tmp_path):
    wrong = [
        {},
        {"event_date": "Monday"},
        {"latitude": "48,85"},
        {"geo_precision": "9"},
        {"event_id_cnty": ""},
        {"latitude": "1 2"},
    ]
    rows = [{**ACLED_ROW, "event_id_cnty": f"ARM{n}", **one} for n, one in enumerate([*wrong, {}])]
    source = open_source(write(tmp_path / "acled.csv", ACLED_COLUMNS, rows), ged(tmp_path / "ged.csv"))
    assert {event.id for event, _ in source.read(range(len(source)))} == {event_id("ARM0"), event_id("ARM6"), "000000412700"}
    assert source.passed_over == (PassedOver("acled.csv", 5, 3, "event_date", "Monday"),)
    corpus = look_into(source, made.PLACES.get)
    seen = look(corpus, ViewState(), None)
    for language, told in (
        (
            "fr",
            "5 lignes de acled.csv ne peuvent pas être lues et ne sont pas montrées (la première est la ligne 3, event_date",
        ),
        ("en", "5 rows of acled.csv cannot be read and are left out (the first is row 3, event_date: “Monday”)."),
    ):
        assert told in header(corpus, seen, "light", words(language))


def test_parquet_without_a_column_says_how_to_write_it(tmp_path):
    import pyarrow.parquet as pq

    path = tmp_path / "e.parquet"
    path.write_bytes(to_geoparquet(EVENTS, ARTICLES))
    pq.write_table(pq.read_table(path).drop_columns(["record"]), path)
    with pytest.raises(
        SourceError, match=r"e.parquet: a Parquet file without the column record; write it with dateline export"
    ):
        open_source(str(path))


def test_an_address_with_nothing_there_says_so(tmp_path):
    for address in (str(tmp_path / "none.csv"), "memory://none.csv"):
        with pytest.raises(StorageError, match=r"none.csv: there is no such file or folder"):
            open_source(address)


def test_a_folder_without_events_says_so(tmp_path):
    (tmp_path / "notes.txt").write_text("")
    with pytest.raises(SourceError, match=r"no file in it ends in .parquet or .csv"):
        open_source(str(tmp_path))
