"""The layer in a real browser: what it draws, what it tells, what it hears."""

from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser, Frame

from geo.draw.page import Card, standalone_page
from geo.features import day_number, features
from geo.model import Incident, Place, When, Where
from tests.browser.layer import SEEN, Layer, _id, crowd, opened, picture, sample

pytestmark = pytest.mark.browser

WAR = day_number(date(2012, 1, 1))
FIRST, LAST = day_number(date(2023, 11, 1)), day_number(date(2023, 11, 21))
COMMAND = {"seen": 2**53}


@pytest.fixture
def layer(chromium: Browser) -> Iterator[Layer]:
    with opened(chromium, sample()) as made:
        yield made
        assert made.errors == []
        assert [url for url in made.asked if "localhost" not in url and not url.startswith("data:")] == []


def test_it_opens_on_the_days_that_are_dense_and_says_what_lies_outside(layer: Layer) -> None:
    assert layer.window() == [FIRST, LAST]
    assert layer.page.inner_text(".dl-range") == "Nov 1 – 21, 2023"
    words = layer.page.inner_text(".dl-counts")
    assert "31 events of 33" in words
    assert "1 before Nov 1" in words
    assert "1 undated" in words
    assert "1 without a place" in words


def test_it_opens_fitted_to_where_most_events_are(layer: Layer) -> None:
    assert layer.js("dateline.where('kidal') !== null && dateline.where('bamako') !== null")
    assert layer.js("dateline.where('new-york')") is None
    layer.page.click(".dl-bar button:nth-child(3)")
    layer.wait(700)
    assert layer.js("dateline.where('new-york') !== null")


def test_the_days_outside_can_be_brought_in_and_left_again(layer: Layer) -> None:
    layer.page.click("text=1 before")
    assert layer.window() == [WAR, FIRST - 1], "those that the link counts"
    assert layer.js("dateline.tally.shown") == 1
    layer.page.click(".dl-length:has-text('All')")
    assert layer.window() == [WAR, LAST]
    layer.wait()  # for the handles' days to be drawn
    assert layer.page.locator(".dl-flag").all_inner_texts() == ["Jan 1, 2012", "Nov 21, 2023"]
    layer.page.click("text=Back to the busiest days")
    assert layer.window() == [FIRST, LAST]
    layer.wait()
    assert layer.page.locator(".dl-flag").all_inner_texts() == ["Nov 1", "Nov 21"]
    layer.page.wait_for_selector(".dl-length[aria-pressed='false']:has-text('All')")


def test_no_window_reaches_beyond_the_first_and_the_last_day(layer: Layer) -> None:
    for mode in ("Cumulative", "All", "Cumulative"):
        layer.page.click(f".dl-length:has-text('{mode}')")
    assert layer.window() == [WAR, LAST]
    layer.page.click("text=Back to the busiest days")
    layer.page.click(".dl-length:has-text('Cumulative')")
    assert layer.window() == [FIRST, LAST]
    for handle, key in (("lower", "Home"), ("upper", "End")):
        layer.page.focus(f".noUi-handle-{handle}")
        layer.page.keyboard.press(key)
    assert layer.window() == [FIRST, LAST]


def test_events_without_a_day_are_drawn_when_asked_for(layer: Layer) -> None:
    assert layer.js("dateline.where('gao')") is None
    layer.page.click("text=1 undated")
    layer.wait()
    assert layer.js("dateline.where('gao') !== null")
    assert layer.said()[-1]["undated"] is True


@pytest.mark.parametrize(("dx", "dy"), [(0, 0), (17, 9), (-12, -16)], ids=["on it", "a finger beside", "a finger above"])
def test_a_click_within_a_finger_s_reach_chooses_the_place(layer: Layer, dx: float, dy: float) -> None:
    layer.click("bamako", dx, dy)
    (said,) = layer.said()
    assert (said["place"], said["event"]) == ("bamako", None)
    assert said["window"] == [FIRST, LAST]


def test_a_click_beside_everything_lets_go(layer: Layer) -> None:
    layer.click("bamako")
    layer.page.mouse.click(700, 60)
    assert [said["place"] for said in layer.said()] == ["bamako", None]


def test_a_click_on_the_bare_map_tells_its_point_while_one_is_asked_for(layer: Layer) -> None:
    layer.page.mouse.click(700, 60)
    assert layer.said() == [], "nobody has asked"
    layer.command(picking=True, **COMMAND)
    layer.page.mouse.click(700, 60)
    (said,) = layer.said()
    latitude, longitude = said["point"]
    at = layer.js(
        "(() => { const at = dateline.map.mouseEventToLatLng({clientX: 700, clientY: 60}); return [at.lat, at.lng]; })()"
    )
    assert (abs(latitude - at[0]) < 0.001, abs(longitude - at[1]) < 0.001) == (True, True)
    assert (said["place"], said["event"]) == (None, None)
    layer.click("bamako")
    assert [said["point"] for said in layer.said()][1:] == [None], "a marker is meant instead"
    layer.command(picking=False, point=(18.0, 1.0), **COMMAND)
    assert layer.js("dateline.state.point") == [18, 1]
    layer.command(**COMMAND)
    assert layer.js("dateline.state.point") is None


def test_each_message_has_a_greater_count(layer: Layer) -> None:
    for _ in range(3):
        layer.click("kidal")
    counts = [said["count"] for said in layer.said()]
    assert len(set(counts)) == 3
    assert counts == sorted(counts)


def test_streamlit_folium_finds_nothing_new_to_send_after_a_pan(layer: Layer) -> None:
    layer.click("kidal")
    assert layer.js("__GLOBAL_DATA__.previous_data.last_object_clicked_tooltip === __GLOBAL_DATA__.last_object_clicked_tooltip")
    assert layer.js("__GLOBAL_DATA__.last_object_clicked_tooltip === window.said[0]")


def test_nothing_is_said_while_a_handle_moves_and_once_when_it_rests(layer: Layer) -> None:
    box = layer.page.locator(".noUi-handle-lower").bounding_box()
    assert box is not None
    mouse = layer.page.mouse
    mouse.move(box["x"] + 4, box["y"] + 20)
    mouse.down()
    for step in range(25):
        mouse.move(box["x"] + 4 + 12 * step, box["y"] + 20)
    layer.wait()
    assert layer.window()[0] > FIRST
    assert layer.said() == []
    mouse.up()
    layer.wait()
    assert [said["window"] for said in layer.said()] == [layer.window()]


def test_dragging_between_the_handles_moves_the_window_as_it_is(layer: Layer) -> None:
    layer.page.click("text=Week")
    before = layer.window()
    assert before[1] - before[0] == 6
    band = layer.page.locator(".noUi-connect").bounding_box()
    assert band is not None
    layer.page.mouse.move(band["x"] + band["width"] / 2, band["y"] + 20)
    layer.page.mouse.down()
    layer.page.mouse.move(band["x"] - 60, band["y"] + 20, steps=8)
    layer.page.mouse.up()
    after = layer.window()
    assert after[0] < before[0]
    assert after[1] - after[0] == 6
    assert layer.js("dateline.state.mode") == "week"


def test_keys_move_a_window_of_fixed_length(layer: Layer) -> None:
    layer.page.click(".dl-length:has-text('Week')")
    layer.wait()
    layer.page.focus(".noUi-handle-lower")
    for key, first in (
        ("ArrowLeft", LAST - 7),
        ("PageDown", LAST - 14),
        ("PageUp", LAST - 7),
        ("Home", FIRST),
        ("End", LAST - 6),
    ):
        layer.page.keyboard.press(key)
        assert layer.window() == [first, first + 6], key
    layer.wait()
    assert len(layer.said()) == 2, "once for the length, once when the keys rest"


def test_keys_move_one_handle_of_a_free_window(layer: Layer) -> None:
    layer.page.focus(".noUi-handle-upper")
    layer.page.keyboard.press("ArrowLeft")
    assert layer.window() == [FIRST, LAST - 1]
    assert layer.page.get_attribute(".noUi-handle-upper", "aria-valuetext") == "Monday, November 20, 2023"
    assert layer.page.get_attribute(".noUi-handle-lower", "aria-valuetext") == "Wednesday, November 1, 2023"


def test_steps_go_from_one_day_with_events_to_the_next(layer: Layer) -> None:
    layer.command(kinds=["statement"], **COMMAND)
    layer.page.click(".dl-length:has-text('Day')")
    assert layer.window() == [FIRST + 18] * 2
    layer.page.click("[aria-label='Previous day with events']")
    assert layer.window() == [FIRST + 15] * 2
    layer.page.click("[aria-label='Previous day with events']")
    assert layer.window() == [FIRST + 13] * 2
    layer.page.click("[aria-label='Next day with events']")
    assert layer.window() == [FIRST + 15] * 2


def test_play_grows_from_the_first_day_and_says_nothing_until_it_pauses(layer: Layer) -> None:
    layer.page.click(".dl-pace")
    layer.page.click(".dl-pace")
    assert layer.page.inner_text(".dl-pace") == "4×"
    layer.page.click(".dl-play")
    layer.wait(900)
    assert layer.js("dateline.time.playing()")
    assert layer.said() == []
    assert layer.page.locator(".dl[data-moving]").count() == 1, "what tells of the days before is dimmed"
    layer.page.click(".dl-play")
    layer.wait()
    assert layer.page.locator(".dl[data-moving]").count() == 0
    (said,) = layer.said()
    assert said["mode"] == "cumulative"
    assert said["window"][1] < LAST


def test_a_command_chooses_filters_and_moves_the_window_without_a_word(layer: Layer) -> None:
    before = layer.view()
    layer.command(
        choose=_id("claim 3"), window=(date(2023, 11, 4), date(2023, 11, 4)), mode="day", kinds=["statement"], **COMMAND
    )
    layer.wait()
    assert layer.window() == [FIRST + 3, FIRST + 3]
    assert layer.js("dateline.columns.eventId(dateline.state.event)") == _id("claim 3")
    assert layer.js("dateline.where('kidal')") is None
    assert layer.js("dateline.where('bamako') !== null")
    assert layer.said() == []
    assert layer.view() == before


def test_a_command_older_than_the_hand_leaves_window_and_choice(layer: Layer) -> None:
    layer.click("kidal")
    layer.command(choose=None, window=(date(2023, 11, 4), date(2023, 11, 4)), kinds=["incident"], seen=5)
    assert layer.window() == [FIRST, LAST]
    assert layer.js("dateline.places[dateline.state.place].id") == "kidal"
    assert layer.js("dateline.state.kinds") == [True, False]


def test_the_same_command_twice_changes_nothing(layer: Layer) -> None:
    layer.command(place="kidal", **COMMAND)
    layer.wait(100)
    once = picture(layer.page)
    layer.command(place="kidal", **COMMAND)
    layer.wait(100)
    assert picture(layer.page) == once


def test_a_filter_of_single_events_is_drawn_at_once(layer: Layer) -> None:
    layer.command(shown=[_id("clash 1"), _id("clash 2")], **COMMAND)
    assert layer.js("dateline.tally.shown") == 2
    layer.command(shown=[], **COMMAND)
    layer.wait(100)
    assert "No event on these days" in layer.page.inner_text(".dl-notice")


def test_an_empty_window_offers_the_nearest_day(layer: Layer) -> None:
    layer.command(kinds=["statement"], window=(date(2023, 11, 2), date(2023, 11, 3)), **COMMAND)
    layer.page.click("text=Go to the nearest")
    assert layer.js("dateline.tally.shown") > 0


def test_the_chosen_event_is_tied_to_what_it_is_about(layer: Layer) -> None:
    layer.command(place="bamako", **COMMAND)
    layer.wait(100)
    without = picture(layer.page)
    layer.command(choose=_id("claim 3"), **COMMAND)
    layer.wait(100)
    assert picture(layer.page) != without


def test_an_event_outside_the_view_is_brought_into_it_and_the_zoom_stays(layer: Layer) -> None:
    layer.page.mouse.click(700, 60)
    zoom = layer.view()[0]
    layer.command(choose=_id("new york"), **COMMAND)
    layer.wait(900)
    assert layer.js("dateline.where('new-york') !== null")
    assert layer.view()[0] == zoom


def test_an_event_outside_the_view_is_brought_into_it_before_a_hand_is_on_the_map_too(layer: Layer) -> None:
    layer.command(choose=_id("new york"), **COMMAND)
    layer.wait(900)
    assert layer.js("dateline.where('new-york') !== null")
    layer.page.set_viewport_size({"width": 1000, "height": 700})
    layer.wait()
    assert layer.js("dateline.where('new-york') !== null"), "a frame that gets another height keeps it in view"


def test_a_filter_leaves_the_view_and_says_what_is_out_of_it(layer: Layer) -> None:
    layer.command(kinds=["incident", "statement"], **COMMAND)
    before = layer.view()
    layer.command(shown=[_id("new york")], **COMMAND)
    layer.page.set_viewport_size({"width": 1100, "height": 750})  # as when the words below take another line
    layer.page.wait_for_selector(".dl-notice:has-text('1 event out of view')")
    assert layer.view()[0] == before[0]
    layer.page.click(".dl-notice button")
    layer.page.wait_for_selector(".dl-notice", state="hidden")
    assert layer.js("dateline.where('new-york') !== null")


def test_clicks_at_one_spot_go_round_the_markers_there(chromium: Browser) -> None:
    near = [Place(f"p{n}", f"Place {n}", f"Lieu {n}", 17 + n / 100, 0, "town", 5) for n in range(3)]
    when = When(date(2023, 11, 1), date(2023, 11, 1), 1)
    told = [Incident(_id(at.id), "clash", "asserted", SEEN, when, (Where(at, "scene", 1, SEEN),)) for at in near]
    with opened(chromium, features(told, {at.id: at for at in near}.get, "en")) as layer:
        at = layer.js("(({x, y}) => [x, y])(dateline.where('p1'))")
        layer.page.mouse.move(*at)
        assert "+2 places here" in layer.page.inner_text(".dl-tip")
        chosen = []
        for _ in range(4):
            layer.page.mouse.click(*at)
            layer.wait(400)
            chosen.append(layer.said()[-1]["place"])
        assert (chosen[0], chosen[3], set(chosen)) == ("p1", "p1", {"p0", "p1", "p2"})
        layer.page.mouse.click(at[0] + 200, at[1])
        layer.click("p0")
        layer.wait()
        assert layer.said()[-1]["place"] == "p0", "at another spot the nearest is meant"


def test_the_view_stays_while_the_days_go_by(layer: Layer) -> None:
    layer.page.mouse.click(700, 60)
    layer.js("void dateline.map.setView([17, 0], 7, {animate: false})")
    before = layer.view()
    for mode in ("Day", "Week", "Cumulative", "All"):
        layer.page.click(f".dl-length:has-text('{mode}')")
        layer.page.click("[aria-label='Previous day with events']")
        layer.wait(60)
    assert layer.view() == before


def test_a_new_frame_on_the_same_page_takes_the_view_over(layer: Layer) -> None:
    def frame(number: int) -> Frame:
        layer.page.evaluate(
            "number => document.body.innerHTML = `<iframe style='width: 900px; height: 700px' src='/page?${number}'></iframe>`",
            number,
        )
        layer.page.wait_for_selector("iframe")
        layer.wait(300)
        made = layer.page.frames[-1]
        made.wait_for_function("() => window.dateline && window.dateline.frames && window.dateline.frames.count > 1")
        layer.wait()
        return made

    view = "[dateline.map.getZoom(), dateline.map.getCenter().lat, dateline.map.getCenter().lng].map(n => n.toFixed(1))"
    first = frame(1)
    first.click(".dl-map", position={"x": 700, "y": 60})
    first.evaluate("void dateline.map.setView([30, -40], 5, {animate: false})")
    before = first.evaluate(view)
    assert frame(2).evaluate(view) == before


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_markers_are_sharp_on_every_screen(chromium: Browser, scale: int) -> None:
    with opened(chromium, sample(), screen={"device_scale_factor": scale}) as layer:
        assert layer.js("document.querySelector('.dl-markers').width / dateline.map.getSize().x") == scale


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_phone_has_room_for_fingers(chromium: Browser, language: str, theme: str) -> None:
    screen = {"viewport": {"width": 390, "height": 760}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
    with opened(chromium, sample(), screen=screen, language=language, theme=theme) as layer:
        small = layer.js(
            "[...document.querySelectorAll('.dl button, .dl summary')].filter(b => b.offsetParent).map(b => b.getBoundingClientRect())"
            ".filter(r => r.height < 40).length"
        )
        assert small == 0
        assert layer.js("document.documentElement.scrollWidth") <= 390
        assert layer.js("dateline.map.getSize().y") > 300
        assert layer.errors == []


def test_with_reduced_motion_nothing_glides(chromium: Browser) -> None:
    with opened(chromium, sample(), screen={"reduced_motion": "reduce"}) as layer:
        layer.page.click(".dl-bar button:nth-child(1)")
        layer.wait(30)
        assert layer.js("dateline.map._animatingZoom") is not True
        assert layer.js("Number.isInteger(dateline.map.getZoom())")


def test_days_are_written_as_the_reader_writes_them(chromium: Browser) -> None:
    with opened(chromium, sample(), language="fr") as layer:
        assert layer.page.inner_text(".dl-range") == "1er–21 nov. 2023"


def test_without_any_event_the_map_is_there(chromium: Browser) -> None:
    from geo.features import features

    with opened(chromium, features([], lambda _id: None, "en")) as layer:
        assert layer.errors == []
        layer.page.click(".dl-play")
        layer.page.click("[aria-label='Next day with events']")
        assert layer.errors == []


def test_a_step_at_a_hundred_thousand_events_fits_in_a_frame(chromium: Browser) -> None:
    with opened(chromium, crowd(100_000, 5_000)) as layer:
        layer.page.click(".dl-length:has-text('Month')")
        spent = layer.worked(
            """async () => { const axis = dateline.time.axis();
            for (let i = 0; i < 60; i++) {
              dateline.time.show([axis.from + 10 * i, axis.from + 10 * i + 29], "month"); dateline.recount();
              await new Promise(requestAnimationFrame); await new Promise(done => setTimeout(done));
            } }"""
        )
        assert spent / 60 <= 0.033, "13 ms where it was measured; twice the frame's 16.7 on a slower machine"
        assert layer.errors == []


def test_five_hundred_slides_leave_no_litter(layer: Layer) -> None:
    client = layer.page.context.new_cdp_session(layer.page)

    def heap() -> float:
        client.send("HeapProfiler.collectGarbage")
        return client.send("Runtime.getHeapUsage")["usedSize"] / 1e6

    slide = (
        "async () => { for (let i = 0; i < 500; i++) { const day = FIRST + i % 14; dateline.time.show([day, day + 6], 'week');"
        " dateline.recount(); if (i % 5 === 0) await new Promise(requestAnimationFrame); } }"
    ).replace("FIRST", str(FIRST))
    layer.js(slide)
    before = heap()
    layer.js(slide)
    assert heap() - before < 5


def test_a_page_of_its_own_opens_from_a_file(chromium: Browser, tmp_path: object) -> None:
    told = sample()
    hostile = '<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>{{ 7 * 7 }}${alert(1)}'
    cards = {event_id: Card("Clash", "14 Nov 2023", hostile, hostile, "javascript:alert(1)") for event_id in told.event_ids}
    path = tmp_path / "map.html"
    path.write_text(standalone_page(told, language="en", title=hostile, cards=cards, note=hostile), encoding="utf-8")
    page = chromium.new_page(viewport={"width": 1200, "height": 800})
    asked: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(path.as_uri())
    page.wait_for_function("() => window.dateline && window.dateline.where('bamako')")
    assert page.locator("#cards article").count() == 31
    layer = Layer(page, told)
    layer.wait()
    layer.click("bamako")
    assert page.inner_text("#cards h2").startswith("Bamako")
    assert page.locator("#cards article").count() == 7
    assert page.inner_text("#cards blockquote >> nth=0") == hostile
    assert page.locator("#cards a").count() == 0
    assert page.evaluate("window.hit") is None
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert errors == []
    page.close()
