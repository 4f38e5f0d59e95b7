from dataclasses import replace
from datetime import date

import pytest

from geo.draw.event_layer import STRINGS, Message
from geo.locale import LANGUAGES, words
from geo.views.map import PICKING, heard, layer_strings
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


@pytest.mark.parametrize("tab", PICKING)
def test_a_click_on_the_bare_map_says_where_while_a_place_is_asked_for(tab):
    state = heard(replace(SEEN, tab=tab, sought="goris", name="bzorgo"), replace(MESSAGE, point=(39.8, 45.6)), made.corpus())
    assert (state.tab, state.coordinates, state.sought, state.name) == (tab, (39.8, 45.6), "", "bzorgo")
    assert heard(state, replace(MESSAGE, point=(39.8, 45.6), undated=True), made.corpus()).undated


@pytest.mark.parametrize("tab", PICKING)
def test_a_marker_is_proposed_while_a_place_is_asked_for_also_before_the_window_is_known(tab):
    state = heard(ViewState(tab=tab, point="1_2"), replace(MESSAGE, place_id="goma"), made.corpus())
    assert (state.tab, state.sought, state.point, state.start) == (tab, "goma", None, MARCH[0])


def test_a_point_means_nothing_elsewhere():
    assert heard(replace(SEEN, tab="list"), replace(MESSAGE, point=(39.8, 45.6)), made.corpus()).point is None


def test_a_point_is_let_go_with_what_it_was_clicked_for():
    state = replace(SEEN, tab="names", name="bzorgo", point="1_2")
    assert state.but(name="goma").point is None
    assert state.but(tab="list").point is None
    assert state.but(language="fr").point == "1_2"


@pytest.mark.parametrize("point", ["91_0", "0_181", "north", "1_2_3", "<b>_1"])
def test_an_address_with_no_point_on_the_globe_opens_without(point):
    assert ViewState.from_query({"tab": ["names"], "point": [point]}).point is None
