"""Events as columns: where each stands, which days it covers, where the days are dense."""

from datetime import date, timedelta

import pytest

from geo.features import NO_DAY, NO_PLACE, Features, day_number, features, labels, where_drawn
from geo.model import Evidence, Incident, Place, Span, Statement, When, Where

SUDAN = Place("sudan", "Sudan", "Soudan", 15.0, 30.0, "country", 800, None, "SD")
DARFUR = Place("north-darfur", "North Darfur", "Darfour-Nord", 16.0, 25.5, "province", 250, "sudan", "SD")
FASHER = Place("el-fasher", "El Fasher", "El-Facher", 13.63, 25.35, "town", 10, "north-darfur", "SD")
KHARTOUM = Place("khartoum", "Khartoum", "Khartoum", 15.5, 32.56, "capital", 25, "sudan", "SD")
GENEVA = Place("geneva", "Geneva", "Genève", 46.2, 6.15, "town", 10, None, "CH")
PLACES = {place.id: place for place in (SUDAN, DARFUR, FASHER, KHARTOUM, GENEVA)}
SEEN = Evidence("a.txt", Span(0, 1), "example")


def where(place: Place, role: str) -> Where:
    return Where(place, role, 1, SEEN)


def day(start: date | None, end: date | None = None, prec: int = 1) -> When:
    return When(start, end or start, prec)


def incident(n: int, when: When | None = None, *places: Where, modality: str = "asserted") -> Incident:
    return Incident(f"{n:012x}", "clash", modality, SEEN, when, places)


def statement(n: int, when: When | None = None, *places: Where) -> Statement:
    return Statement(f"{n:012x}", "claim", SEEN, SEEN, "direct", when, places)


@pytest.mark.parametrize(
    ("event", "place"),
    [
        pytest.param(incident(1, None, where(GENEVA, "about"), where(FASHER, "scene")), FASHER, id="an incident at its scene"),
        pytest.param(incident(1, None, where(GENEVA, "venue")), GENEVA, id="talks at their venue"),
        pytest.param(
            incident(1, None, where(KHARTOUM, "destination"), where(FASHER, "origin")), FASHER, id="a movement where it began"
        ),
        pytest.param(incident(1, None, where(KHARTOUM, "destination")), KHARTOUM, id="else where it led"),
        pytest.param(
            incident(1, None, where(KHARTOUM, "destination"), where(FASHER, "scene")), FASHER, id="its scene before both"
        ),
        pytest.param(incident(1, None, where(KHARTOUM, "about")), None, id="never at what it is about"),
        pytest.param(incident(1, None, where(KHARTOUM, "seat")), None, id="an incident never at a seat"),
        pytest.param(statement(1, None, where(KHARTOUM, "seat"), where(GENEVA, "venue")), GENEVA, id="a venue before a seat"),
        pytest.param(statement(1, None, where(FASHER, "about"), where(KHARTOUM, "seat")), KHARTOUM, id="else the seat"),
        pytest.param(statement(1), None, id="nowhere"),
    ],
)
def test_an_event_stands_where_the_text_puts_it(event: Incident | Statement, place: Place | None) -> None:
    found = where_drawn(event)
    assert (found and found.place) == place


def test_each_event_is_a_row() -> None:
    told = features(
        [
            incident(10, day(date(2024, 5, 10), date(2024, 5, 12), 2), where(FASHER, "scene"), modality="claimed"),
            statement(11, day(date(2024, 5, 13)), where(KHARTOUM, "seat"), where(FASHER, "about")),
            statement(12, None, where(DARFUR, "venue")),
            incident(13, day(date(2024, 5, 14))),
        ],
        PLACES.get,
        "fr",
    )
    assert told.event_ids == ("00000000000a", "00000000000b", "00000000000c", "00000000000d")
    assert [told.places[p].id if p != NO_PLACE else None for p in told.place] == ["el-fasher", "khartoum", "north-darfur", None]
    assert list(told.start) == [
        day_number(date(2024, 5, 10)),
        day_number(date(2024, 5, 13)),
        NO_DAY,
        day_number(date(2024, 5, 14)),
    ]
    assert told.end[0] == told.start[0] + 2
    assert list(told.kind) == [0, 1, 1, 0]
    assert list(told.flags) == [2, 1, 0, 0]
    assert [(row, told.places[place].id) for row, place in told.lines] == [(1, "el-fasher")]
    assert (told.unplaced, told.undated, len(told)) == (1, 1, 4)
    assert told.rows["00000000000c"] == 2


@pytest.mark.parametrize(
    ("language", "name", "detail"), [("fr", "El-Facher", "Darfour-Nord, Soudan"), ("en", "El Fasher", "North Darfur, Sudan")]
)
def test_places_are_named_in_the_readers_language(language: str, name: str, detail: str) -> None:
    (place,) = features([incident(1, None, where(FASHER, "scene"))], PLACES.get, language).places
    assert (place.name, place.detail) == (name, detail)


def test_only_what_is_coarser_than_a_town_is_an_area() -> None:
    told = features([incident(1, None, where(FASHER, "scene")), incident(2, None, where(DARFUR, "scene"))], PLACES.get, "fr")
    assert [place.radius_km for place in told.places] == [0, 250]


def test_a_parent_that_leads_to_itself_ends() -> None:
    loop = Place("a", "A", "A", 0, 0, "district", 5, "b")
    back = Place("b", "B", "B", 0, 0, "district", 5, "a")
    told = features([incident(1, None, where(loop, "scene"))], {"a": loop, "b": back}.get, "en")
    assert told.places[0].detail == "B"


def days(*numbers: int, prec: int = 1) -> Features:
    first = date(2020, 1, 1)
    return features((incident(i, day(first + timedelta(n), None, prec)) for i, n in enumerate(numbers)), PLACES.get, "en")


@pytest.mark.parametrize(
    ("numbers", "span"),
    [
        pytest.param([*range(40)], (0, 39), id="even days are kept whole"),
        pytest.param([-9000, *range(40)], (0, 39), id="one event decades before is left out"),
        pytest.param([*range(40), 9000], (0, 39), id="one decades after, too"),
        pytest.param([0, 1, 2, 300, 301, 302], (0, 302), id="two halves are both kept"),
        pytest.param([5], (5, 5), id="a single day"),
    ],
)
def test_the_dense_span_is_where_the_days_are(numbers: list[int], span: tuple[int, int]) -> None:
    first = date(2020, 1, 1)
    assert days(*numbers).dense_span == (first + timedelta(span[0]), first + timedelta(span[1]))


def test_coarse_dates_do_not_stretch_the_dense_span() -> None:
    war = incident(99, day(date(1990, 1, 1), date(1994, 12, 31), 5))
    told = features([war, incident(1, day(date(2024, 1, 2))), incident(2, day(date(2024, 1, 9)))], PLACES.get, "en")
    assert told.dense_span == (date(2024, 1, 2), date(2024, 1, 9))
    assert told.extent == (date(1990, 1, 1), date(2024, 1, 9))


def test_without_a_day_there_is_no_span() -> None:
    told = features([incident(1), statement(2)], PLACES.get, "en")
    assert (told.dense_span, told.extent, told.undated) == (None, None, 2)


def test_labels_come_countries_first_and_leave_out_what_has_no_point() -> None:
    border = Place("x", "X border", "frontière X", 0, 0, "border", 500)
    assert [label.text for label in labels([FASHER, border, DARFUR, SUDAN], "fr")] == ["Soudan", "Darfour-Nord", "El-Facher"]


def test_a_large_country_is_named_before_a_small_one() -> None:
    island = Place("isle", "Isle of A", "Île A", 54.2, -4.5, "country", 17)
    assert [label.text for label in labels([island, SUDAN], "en")] == ["Sudan", "Isle of A"]
