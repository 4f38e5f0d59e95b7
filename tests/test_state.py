from dataclasses import fields
from datetime import date
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.views.state import FILTERS, ViewState

FULL = ViewState(
    language="en",
    theme="dark",
    start=date(2022, 9, 12),
    end=date(2022, 9, 18),
    kind=frozenset({"incident"}),
    type=frozenset({"shelling", "clash"}),
    modality=frozenset({"claimed"}),
    actor=frozenset({"l’armée & l’État", "Moscou"}),
    claimant=frozenset({"Erevan"}),
    source=frozenset({"L'Orient-Le Jour"}),
    within=frozenset({"nagorno-karabakh"}),
    status=frozenset({"accepted", "corrected"}),
    exact=frozenset({"day"}),
    told=frozenset({"act", "place"}),
    event="0a1b2c3d4e5f",
    place="jermuk",
    article="a b/é.txt",
    tab="list",
    query="armée=?&",
    sought="Karachi",
    sort="place",
    page=3,
    mode="week",
    undated=True,
    view="6.5_40.123_-45.6",
    name="Verkhni Chorja",
    point="40.18_44.51",
)


def test_every_field_survives_the_address():
    assert all(getattr(FULL, field.name) != field.default for field in fields(FULL)), "a field is left out of this test"
    assert ViewState.from_query(parse_qs(FULL.address.removeprefix("?"))) == FULL


def test_the_start_has_an_empty_address():
    assert ViewState().address == "?"
    assert ViewState.from_query({}) == ViewState()


@pytest.mark.parametrize(
    "query",
    [
        {"from": ["hier"]},
        {"to": ["2022-13-45"]},
        {"kind": ["rumour"]},
        {"type": ["<script>"]},
        {"tab": ["admin"]},
        {"sort": ["random"]},
        {"page": ["-1"]},
        {"page": ["0"]},
        {"page": ["1e9"]},
        {"page": ["²"]},
        {"event": ["a' OR 1=1"]},
        {"place": ["../../etc"]},
        {"within": ["<b>"]},
        {"lang": ["tlh"]},
        {"theme": ["pink"]},
        {"mode": ["fortnight"]},
        {"undated": ["maybe"]},
        {"exact": ["nothing"]},
        {"told": ["nothing"]},
        {"view": ["everywhere"]},
        {"view": ["6_40.1"]},
        {"view": ["6_40.1_45,2"]},
        {"q": ["x" * 201]},
        {"nonsense": ["1"]},
        {"from": []},
    ],
    ids=lambda query: next(iter(query)),
)
def test_what_means_nothing_is_left_out(query):
    assert ViewState.from_query(query) == ViewState()


def test_days_in_the_wrong_order_are_turned_round():
    state = ViewState.from_query({"from": ["2022-09-18"], "to": ["2022-09-12"]})
    assert (state.start, state.end) == (date(2022, 9, 12), date(2022, 9, 18))


@given(
    st.dictionaries(
        st.sampled_from(sorted({*ViewState().to_query(), *(f.name for f in fields(ViewState)), "from", "to", "q", "lang"})),
        st.lists(st.text(max_size=20), max_size=3),
    )
)
def test_no_address_breaks_and_reading_one_twice_changes_nothing(query):
    state = ViewState.from_query(query)
    assert ViewState.from_query(parse_qs(state.address.removeprefix("?"))) == state


def test_another_choice_leads_to_the_first_page_and_turning_a_page_does_not():
    state = ViewState(page=4)
    assert state.but(query="goma").page == 1
    assert state.but(language="en").page == 4
    assert state.but(view="6_40_45").page == 4
    assert state.but(page=5).page == 5


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_put_in_and_taken_out_leaves_nothing(name):
    once = ViewState().toggled(name, "x")
    assert once.filtered
    assert once.unfiltered() == ViewState()
    assert once.toggled(name, "x") == ViewState()
