"""The marked time expressions are what their builder makes of the marked text."""

import json
from datetime import date

import pytest

from tests.score.timex.build import HERE, accepted, cases, day_token
from tests.score.timex.score import SETS


@pytest.mark.parametrize("name", SETS)
def test_the_file_is_what_the_marked_text_says(name: str):
    found, _ = cases((HERE / f"{name}.txt").read_text("utf-8"))
    assert json.loads((HERE / f"{name}.json").read_text("utf-8")) == found


@pytest.mark.parametrize("name", SETS)
def test_a_span_is_the_expression(name: str):
    for case in json.loads((HERE / f"{name}.json").read_text("utf-8")):
        start, end = case["span"]
        assert case["text"][start:end] == case["expr"]


@pytest.mark.parametrize(
    ("token", "first", "last"),
    [
        pytest.param("0", "2022-09-14", "2022-09-14", id="publication"),
        pytest.param("-1", "2022-09-13", "2022-09-13", id="the eve"),
        pytest.param("<wed", "2022-09-14", "2022-09-14", id="last Wednesday, today included"),
        pytest.param("<<wed", "2022-09-07", "2022-09-07", id="the Wednesday before"),
        pytest.param(">wed", "2022-09-21", "2022-09-21", id="the Wednesday after"),
        pytest.param("2020-02", "2020-02-01", "2020-02-29", id="a month"),
        pytest.param("2020", "2020-01-01", "2020-12-31", id="a year"),
    ],
)
def test_a_token_stands_for_days(token: str, first: str, last: str):
    days = day_token(token, date(2022, 9, 14))
    assert tuple(day.isoformat() for day in days) == (first, last)


def test_a_weekday_that_the_calendar_denies_is_refused():
    with pytest.raises(ValueError, match="is a mercredi"):
        cases("2022-09-14 | Il a fui [[mardi|weekday|0]].")


def test_accepted_intervals_are_parted_by_semicolons():
    assert len(accepted("-1..0;0", date(2022, 9, 14))) == 2
