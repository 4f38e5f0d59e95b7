from dataclasses import replace
from datetime import date

import pytest

from geo.draw.event_layer import STRINGS, Message
from geo.locale import LANGUAGES, words
from geo.views.map import heard, layer_strings
from geo.views.state import ViewState
from tests import views_corpus as made

MARCH = (date(2024, 3, 1), date(2024, 3, 31))
MESSAGE = Message(count=3, event_id=None, place_id=None, window=MARCH, mode="month", undated=False)
SEEN = ViewState(start=MARCH[0], end=MARCH[1], mode="month")


def test_a_new_window_is_kept_and_the_tab_stays():
    week = (date(2024, 3, 4), date(2024, 3, 10))
    state = heard(replace(SEEN, tab="list"), replace(MESSAGE, window=week, mode="week", undated=True), made.corpus())
    assert (state.start, state.end, state.mode, state.undated, state.tab) == (*week, "week", True, "list")


def test_a_chosen_place_opens_its_excerpts():
    state = heard(replace(SEEN, tab="claims", page=3), replace(MESSAGE, place_id="goma"), made.corpus())
    assert (state.place, state.event, state.tab, state.page) == ("goma", None, "excerpts", 1)


def test_sliding_with_a_chosen_place_does_not_leave_the_list():
    week = (date(2024, 3, 4), date(2024, 3, 10))
    state = heard(replace(SEEN, tab="list", place="goma"), replace(MESSAGE, place_id="goma", window=week), made.corpus())
    assert (state.place, state.tab) == ("goma", "list")


def test_letting_the_place_go_lets_the_event_go():
    state = heard(replace(SEEN, place="goma", event="aaaaaaaaaaaa"), MESSAGE, made.corpus())
    assert (state.place, state.event) == (None, None)


@pytest.mark.parametrize(
    ("window", "kept"),
    [((date(2024, 3, 4), date(2024, 3, 10)), "aaaaaaaaaaaa"), ((date(2024, 3, 20), date(2024, 3, 27)), None)],
    ids=["still in the window", "slid out of the window"],
)
def test_an_event_that_slides_out_of_the_window_does_not_pull_it_back(window, kept):
    said = replace(MESSAGE, place_id="goma", event_id="aaaaaaaaaaaa", window=window)
    assert heard(replace(SEEN, place="goma", event="aaaaaaaaaaaa"), said, made.corpus()).event == kept


def test_an_event_that_is_not_stored_any_more_breaks_nothing():
    assert heard(SEEN, replace(MESSAGE, event_id="ffffffffffff", place_id="goma"), made.corpus()).place == "goma"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_layer_has_all_its_words(language):
    strings = layer_strings(words(language))
    assert strings.keys() == STRINGS.keys()
    assert all(strings.values())
    if language == "en":
        assert strings == STRINGS
