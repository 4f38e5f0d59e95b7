"""The ground: shared arcs, islands too small to show, the 180th meridian, tiles without seams."""

from itertools import pairwise

import pytest

from geo.draw.basemap import TILE, ground, tiles

# Two countries side by side, as TopoJSON: arc 0 is their border, arcs 1 and 2 their coasts, arc 3 an island, arc 4 an islet,
# arc 5 a country that reaches across the 180th meridian.
TOPOLOGY = {
    "type": "Topology",
    "transform": {"scale": [0.1, 0.1], "translate": [0, 0]},
    "arcs": [
        [[100, 0], [0, 50], [0, 50]],
        [[100, 100], [-100, 0], [0, -100], [100, 0]],
        [[100, 0], [100, 0], [0, 100], [-100, 0]],
        [[300, 0], [20, 0], [0, 20], [-20, 0], [0, -20]],
        [[300, 50], [1, 0], [0, 1], [-1, 0], [0, -1]],
        [[1700, 0], [100, 0], [-3500, 0], [0, 50], [3500, 0], [-100, 0], [0, -50]],
    ],
    "objects": {
        "countries": {
            "type": "GeometryCollection",
            "geometries": [
                {"type": "Polygon", "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "arcs": [[[2, -1]], [[3]], [[4]]]},
                {"type": "Polygon", "arcs": [[5]]},
            ],
        },
        "land": {
            "type": "GeometryCollection",
            "geometries": [{"type": "MultiPolygon", "arcs": [[[2, 1]], [[3]], [[4]], [[5]]]}],
        },
    },
}


def shapes(smallest: float = 0.0) -> dict[str, list[object]]:
    drawn = ground(TOPOLOGY, tolerance=0.01, decimals=2, smallest=smallest)
    return {feature["properties"]["kind"]: feature["geometry"]["coordinates"] for feature in drawn["features"]}


def test_a_border_is_what_two_countries_share() -> None:
    assert shapes()["border"] == [[(10.0, 0.0), (10.0, 10.0)]]


def test_a_border_is_no_coast() -> None:
    assert all((10.0, 5.0) not in line for line in shapes()["coast"])
    assert [(30.0, 0.0), (32.0, 0.0), (32.0, 2.0), (30.0, 2.0), (30.0, 0.0)] in shapes()["coast"]


@pytest.mark.parametrize(("smallest", "islands"), [(0.0, 2), (0.1, 1), (10.0, 0)], ids=["all", "no islet", "no island"])
def test_small_islands_can_be_left_out(smallest: float, islands: int) -> None:
    drawn = shapes(smallest)
    assert sum(1 for polygon in drawn["land"] if polygon[0][0][0] >= 30 and polygon[0][0][0] < 40) == islands


def test_land_across_the_180th_meridian_is_cut_in_two() -> None:
    across = [polygon for polygon in shapes()["land"] if max(abs(x) for x, _ in polygon[0]) > 160]
    assert len(across) == 2
    assert all(abs(a[0] - b[0]) < 180 for polygon in across for a, b in pairwise(polygon[0]))


def test_no_coast_runs_across_the_world() -> None:
    assert all(abs(a[0] - b[0]) < 180 for line in shapes()["coast"] for a, b in pairwise(line))


def test_tiles_hold_the_land_and_end_its_lines() -> None:
    cut = {(west, south): tile for west, south, tile in tiles(ground(TOPOLOGY, tolerance=0.01, decimals=2), 2)}
    assert {(0, 0), (20, 0), (160, 0), (-180, 0)} <= set(cut)
    assert (40, 40) not in cut
    for (west, south), tile in cut.items():
        for feature in tile["features"]:
            flat = [
                point
                for part in feature["geometry"]["coordinates"]
                for point in (part[0] if feature["properties"]["kind"] == "land" else part)
            ]
            assert all(west - 0.03 <= x <= west + TILE + 0.03 and south - 0.03 <= y <= south + TILE + 0.03 for x, y in flat)
