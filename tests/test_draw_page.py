"""The page that stands alone: whole, and clear about what is missing."""

import re
from pathlib import Path

import pytest

import geo.draw.event_layer
from geo.draw.page import Card, standalone_page
from geo.errors import DrawingError
from geo.features import features
from geo.model import Evidence, Incident, Place, Span, Where

SEEN = Evidence("a.txt", Span(0, 1), "example")
GOMA = Place("goma", "Goma", "Goma", -1.68, 29.23, "town", 10)
TOLD = features([Incident("00000000000a", "clash", "asserted", SEEN, None, (Where(GOMA, "scene", 1, SEEN),))], {}.get, "fr")


def page(**cards: Card) -> str:
    return standalone_page(TOLD, language="fr", title="Été & hiver", cards=cards)


def test_it_asks_nobody_for_anything() -> None:
    text = re.sub(r"<script>.*?</script>", "", page(), flags=re.DOTALL)
    assert not re.search(r"(?:src|href)\s*=|@import|url\(\s*['\"]?https?:", text.replace("url(images/", ""))
    assert "default-src 'none'" in text
    assert "<title>Été &amp; hiver</title>" in text


def test_it_holds_the_ground_around_its_events() -> None:
    assert '"detail/20_-20"' in page()
    assert '"detail/-100_40"' not in page()


def test_hostile_words_stay_words() -> None:
    text = page(**{"00000000000a": Card("</script><script>x</script>", "", "", "{{ 7 * 7 }}", "", "")})
    assert "</script><script>x" not in text
    assert "\\u007b{ 7 * 7 }}" in text


def test_without_the_front_end_files_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(geo.draw.event_layer, "VENDOR", tmp_path)
    with pytest.raises(DrawingError, match="run make setup"):
        page()
