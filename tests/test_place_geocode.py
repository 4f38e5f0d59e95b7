"""A row is proposed from what OpenStreetMap answers, without asking twice; offline, a sentence says so."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from geopy.exc import GeocoderUnavailable

from geo.errors import GeocodingError
from geo.place import geocode
from geo.place.gazetteer import COLUMNS, format_row, read_rows

ANSWER = {
    "lat": "39.8417", "lon": "45.6722", "name": "Ջերմուկ", "addresstype": "town", "osm_type": "node", "osm_id": 42,
    "address": {"country_code": "am"}, "namedetails": {"name": "Ջերմուկ", "name:en": "Jermuk", "name:hy": "Ջերմուկ", "name:ru": "Джермук"},
    "boundingbox": ["39.80", "39.88", "45.62", "45.72"],
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geocode, "_PAUSE", 0.0)


def test_a_proposed_row_reads_back_as_a_row(tmp_path: Path) -> None:
    asked: list[dict[str, Any]] = []

    def ask(name: str, **options: Any) -> SimpleNamespace:
        asked.append({"name": name, **options})
        return SimpleNamespace(raw=ANSWER)

    proposed = geocode.propose("Djermouk", "AM", tmp_path, ask)
    assert geocode.propose("Djermouk", "AM", tmp_path, ask) == proposed
    assert [(a["name"], a["country_codes"]) for a in asked] == [("Djermouk", "am")]
    path = tmp_path / "gazetteer.csv"
    path.write_text(",".join(COLUMNS) + "\n" + format_row(proposed) + "\n", encoding="utf-8")
    (row,) = read_rows(path)
    assert (row.place.id, row.place.name_fr, row.place.feature, row.place.country) == ("jermuk", "Djermouk", "town", "AM")
    assert row.place.parent == "armenia"
    assert row.variants == (("hy", "Ջերմուկ"), ("ru", "Джермук"))
    assert 3 < row.place.radius_km < 10
    assert "OpenStreetMap" in row.source


def test_requests_are_a_second_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(geocode, "_PAUSE", 1.0)
    monkeypatch.setattr(geocode, "_last_request", 0.0)
    monkeypatch.setattr(geocode.time, "monotonic", lambda: 100.0)
    monkeypatch.setattr(geocode.time, "sleep", slept.append)
    for name in ("Un", "Deux"):
        geocode.propose(name, None, tmp_path, lambda *_, **__: SimpleNamespace(raw=ANSWER))
    assert slept == [1.0]


def test_offline_a_sentence_says_what_to_do(tmp_path: Path) -> None:
    def ask(*_: Any, **__: Any) -> None:
        raise GeocoderUnavailable("no route")

    with pytest.raises(GeocodingError, match="needs the internet; try again later"):
        geocode.propose("Djermouk", None, tmp_path, ask)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_unknown_is_told(tmp_path: Path) -> None:
    with pytest.raises(GeocodingError, match='no place called "Bzorgo" in AM'):
        geocode.propose("Bzorgo", "AM", tmp_path, lambda *_, **__: None)
