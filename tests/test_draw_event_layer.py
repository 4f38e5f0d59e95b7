"""What the layer is told, what it tells, and that no name in it can run."""

import base64
import json
from datetime import date

import folium
import pytest
from streamlit_folium import _get_feature_group_string, generate_leaflet_string

from geo.draw.event_layer import RETURNED_OBJECTS, STRINGS, Message, command, read_message, scripts, style
from geo.draw.map import build_map
from geo.features import Features, Label, features
from geo.model import Evidence, Incident, Place, Span, When, Where

SEEN = Evidence("a.txt", Span(0, 1), "example")
HOSTILE = "</script><script>window.hit=1</script>{{ 7 * 7 }}{% raw %}{# no #}`${alert(1)}`'\"\u2028"


def events(name: str = "Kidal") -> Features:
    place = Place("kidal", name, name, 18.44, 1.41, "town", 10)
    when = When(date(2023, 11, 14), date(2023, 11, 14), 1)
    return features(
        [Incident(f"{n:012x}", "clash", "asserted", SEEN, when, (Where(place, "scene", 1, SEEN),)) for n in range(12)],
        {}.get,
        "fr",
    )


def script(drawn: folium.Map) -> str:
    drawn.get_root().render()
    return generate_leaflet_string(drawn)


def built(told: Features, **options: object) -> folium.Map:
    return build_map(told, language="fr", assets_url="../assets", **options)


@pytest.mark.parametrize(
    "returned",
    [
        None,
        {},
        {"last_object_clicked_tooltip": None},
        {"last_object_clicked_tooltip": "not json"},
        {"last_object_clicked_tooltip": "[]"},
        {"last_object_clicked_tooltip": '{"count": 1}'},
        {"last_object_clicked_tooltip": '{"count":1,"event":null,"place":null,"window":[1],"mode":"day","undated":false}'},
        {"last_object_clicked_tooltip": '{"count":1,"event":null,"place":null,"window":[1,1e99],"mode":"day","undated":false}'},
        {"last_object_clicked_tooltip": '{"count":1,"event":null,"place":null,"window":null,"mode":"year","undated":false}'},
        {
            "last_object_clicked_tooltip": '{"count":1,"event":null,"place":null,"window":null,"mode":"day","undated":false,"point":[91,0]}'
        },
        {
            "last_object_clicked_tooltip": '{"count":1,"event":null,"place":null,"window":null,"mode":"day","undated":false,"point":["a"]}'
        },
    ],
    ids=[
        "nothing",
        "empty",
        "no message",
        "no json",
        "a list",
        "too little",
        "half a window",
        "a day beyond time",
        "a strange mode",
        "no point on the globe",
        "no point at all",
    ],
)
def test_what_is_no_message_is_none(returned: dict[str, object] | None) -> None:
    assert read_message(returned) is None


def test_a_message_is_read() -> None:
    told = {"count": 7, "event": "00000000000a", "place": "kidal", "window": [19675, 19681], "mode": "week", "undated": True}
    assert read_message({RETURNED_OBJECTS[0]: json.dumps(told)}) == Message(
        7, "00000000000a", "kidal", (date(2023, 11, 14), date(2023, 11, 20)), "week", True
    )


def test_a_point_is_read() -> None:
    told = {"count": 7, "event": None, "place": None, "window": None, "mode": "all", "undated": False, "point": [39.84, 45.67]}
    message = read_message({RETURNED_OBJECTS[0]: json.dumps(told)})
    assert message is not None
    assert message.point == (39.84, 45.67)


def test_the_map_is_one_constant_string() -> None:
    assert script(built(events())) == script(built(events()))


def test_a_command_leaves_the_map_as_it_was() -> None:
    told = events()
    drawn = built(told)
    before = script(drawn)
    said = _get_feature_group_string(command(told, choose=told.event_ids[3]), drawn)
    assert "window.dateline.command(" in said
    assert "00000000000" in said
    assert script(drawn) == before


def test_the_same_command_is_the_same_string() -> None:
    told = events()
    drawn = built(told)
    script(drawn)
    first = _get_feature_group_string(command(told, kinds=("statement", "incident")), drawn)
    assert first == _get_feature_group_string(command(told, kinds={"incident", "statement"}), drawn)


def said(group: folium.FeatureGroup) -> dict[str, object]:
    (child,) = group._children.values()
    return json.loads(child.call.removeprefix("window.dateline.command(").removesuffix(");"))


def test_a_command_says_the_whole_state() -> None:
    told = events()
    whole = said(
        command(
            told,
            choose="000000000003",
            window=(date(2023, 11, 14), date(2023, 11, 20)),
            mode="week",
            kinds=["incident"],
            shown=["000000000000", "000000000009", "of another store"],
            seen=5,
        )
    )
    assert base64.b64decode(str(whole.pop("shown"))) == bytes([0b1, 0b10])
    assert whole == {
        "choose": "000000000003",
        "place": None,
        "window": [19675, 19681],
        "mode": "week",
        "kinds": ["incident"],
        "undated": False,
        "picking": False,
        "point": None,
        "seen": 5,
    }


def test_all_events_need_no_bits() -> None:
    assert said(command(events()))["shown"] is None


def test_a_name_cannot_run() -> None:
    told = events(HOSTILE)
    drawn = built(told, labels=[Label(HOSTILE, 0, 0, "town", 4)], strings={"legend": HOSTILE})
    page = drawn.get_root().render()
    for text in (page, script(built(told))):
        assert "<script>window.hit" not in text
        assert "49" not in text.partition('"places"')[2].partition("kidal")[2][:200]
        assert "${alert" not in text or "`${alert" in text
    start = script(built(told)).partition('"places":[[')[2]
    assert json.loads(f'["{start.partition("]")[0].partition(chr(34))[2]}]')[1] == HOSTILE


@pytest.mark.parametrize("text", [scripts(), style()], ids=["scripts", "style"])
def test_our_own_files_mean_nothing_to_a_template(text: str) -> None:
    # Folium renders a plugin's script as a template a second time.
    assert not any(mark in text for mark in ("{{", "{%", "{#", "</script"))


def test_every_word_the_layer_asks_for_is_given() -> None:
    text = scripts()
    for key in STRINGS:
        stem = key.removesuffix("_one").removesuffix("_other")
        assert f"strings.{key}" in text or f'"{stem}"' in text or f"strings[{stem}" in text, key


def test_nothing_is_asked_of_other_machines() -> None:
    drawn = built(events())
    page = drawn.get_root().render()
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in page


def test_tiles_are_known_only_where_they_are_offered() -> None:
    assert "openstreetmap" not in script(built(events()))
    assert "openstreetmap" in script(built(events(), tiles=True))
