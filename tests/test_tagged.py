import pytest

from geo.model import Span
from tests.tagged import parse


def test_tags_keep_offsets_of_the_plain_text():
    text, tags = parse('<place name="New York">New York</place> : <a x=1>deux <b y=2022-09-13..2022-09-14>mots</b></a>')
    assert text == "New York : deux mots"
    assert [(t.name, t.span, t.attributes) for t in tags] == [
        ("place", Span(0, 8), {"name": "New York"}),
        ("a", Span(11, 20), {"x": "1"}),
        ("b", Span(16, 20), {"y": "2022-09-13..2022-09-14"}),
    ]


def test_a_lone_angle_bracket_is_text():
    assert parse("2 < 3 et 5 > 4") == ("2 < 3 et 5 > 4", [])


@pytest.mark.parametrize("wrong", ["<a>x", "x</a>", "<a><b>x</a></b>"], ids=["open", "closed", "crossed"])
def test_tags_that_do_not_pair_are_refused(wrong):
    with pytest.raises(ValueError, match="clos"):
        parse(wrong)
