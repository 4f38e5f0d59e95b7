"""The ground under the markers: Natural Earth's land and borders, cut down to what a map of events needs.

The shapes come as TopoJSON from the ``world-atlas`` package (Natural Earth, public domain): arcs that neighbours share. Each
arc is simplified once, so that land and borders still meet, and written as GeoJSON. The borders are the de-facto ones
that Natural Earth draws.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any

import shapely
import shapely.affinity

__all__ = ["TILE", "ground", "tiles"]

Point = tuple[float, float]

TILE = 20
"""The side of a tile of the detailed ground, in degrees."""


def ground(topology: Mapping[str, Any], *, tolerance: float, decimals: int, smallest: float = 0.0) -> dict[str, Any]:
    """A GeoJSON feature collection of three features, ``kind`` ``land``, ``coast`` and ``border``.

    Coordinates are longitude, latitude in degrees, WGS 84.

    Parameters
    ----------
    topology
        TopoJSON with the objects ``countries`` and ``land``.
    tolerance
        How far a simplified line may lie from the true one, in degrees.
    decimals
        Kept in each coordinate: 2 is about a kilometre, 3 about a hundred metres.
    smallest
        Islands and lakes whose ring covers less than this, in square degrees, are left out.
    """
    arcs = _simplified(list(_arcs(topology)), tolerance, decimals)
    polygons = []
    shores: set[int] = set()
    for rings in _polygons(topology["objects"]["land"]):
        drawn = [(numbers, _ring(numbers, arcs)) for numbers in rings]
        kept = [(numbers, ring) for numbers, ring in drawn if len(ring) >= 4 and _area(ring) >= smallest]
        if not kept or kept[0][0] is not rings[0]:
            continue
        polygons.extend(_within_the_world([ring for _, ring in kept]))
        shores.update(n if n >= 0 else ~n for numbers, _ in kept for n in numbers)
    borders = _shared(topology["objects"]["countries"])
    return {
        "type": "FeatureCollection",
        "features": [
            _feature("land", "MultiPolygon", polygons),
            _feature("coast", "MultiLineString", _joined(_unbroken([arcs[i] for i in sorted(shores - set(borders))]))),
            _feature("border", "MultiLineString", _joined([arcs[i] for i in borders if len(arcs[i]) >= 2])),
        ],
    }


def tiles(collection: Mapping[str, Any], decimals: int) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """The ground cut into squares of `TILE` degrees: west and south edge, and what lies between; open water is left out.

    The land of a tile reaches a little over its edges, so that no seam shows; lines end at them.
    """
    shapes = {feature["properties"]["kind"]: feature["geometry"]["coordinates"] for feature in collection["features"]}
    land = shapely.make_valid([shapely.Polygon(rings[0], rings[1:]) for rings in shapes["land"]])
    lines = {kind: [shapely.LineString(line) for line in shapes[kind]] for kind in ("coast", "border")}
    trees = {kind: shapely.STRtree(lines[kind]) for kind in lines}
    tree = shapely.STRtree(land)
    for west in range(-180, 180, TILE):
        for south in range(-80, 90, TILE):
            square = shapely.box(west, south, west + TILE, south + TILE)
            wide = square.buffer(0.02, join_style="mitre")
            cut = [piece for i in tree.query(wide) for piece in shapely.get_parts(shapely.intersection(land[i], wide))]
            polygons = [
                [_rounded(ring, decimals) for ring in (piece.exterior, *piece.interiors)]
                for piece in cut
                if isinstance(piece, shapely.Polygon) and not piece.is_empty
            ]
            if not polygons:
                continue
            within = {
                kind: [
                    _rounded(part, decimals)
                    for i in trees[kind].query(square)
                    for part in shapely.get_parts(shapely.intersection(lines[kind][i], square))
                    if isinstance(part, shapely.LineString) and not part.is_empty
                ]
                for kind in lines
            }
            drawn = [_feature("land", "MultiPolygon", polygons)]
            drawn += [_feature(kind, "MultiLineString", within[kind]) for kind in ("coast", "border")]
            yield west, south, {"type": "FeatureCollection", "features": drawn}


def _rounded(line: shapely.LineString, decimals: int) -> list[Point]:
    return _without_repeats((round(x, decimals), round(y, decimals)) for x, y in shapely.get_coordinates(line).tolist())


def _unbroken(lines: Iterable[list[Point]]) -> list[list[Point]]:
    """The lines without the jumps from 180 to -180, and without the one along the 180th meridian itself."""
    pieces: list[list[Point]] = []
    for line in lines:
        piece: list[Point] = []
        for point in line:
            if piece and (abs(point[0] - piece[-1][0]) > 180 or (abs(point[0]) == abs(piece[-1][0]) == 180)):
                pieces.append(piece)
                piece = []
            piece.append(point)
        pieces.append(piece)
    return [piece for piece in pieces if len(piece) >= 2]


def _feature(kind: str, shape: str, coordinates: object) -> dict[str, Any]:
    return {"type": "Feature", "properties": {"kind": kind}, "geometry": {"type": shape, "coordinates": coordinates}}


def _arcs(topology: Mapping[str, Any]) -> Iterator[list[Point]]:
    """The arcs as degrees: TopoJSON stores whole steps from one point to the next."""
    (scale_x, scale_y), (from_x, from_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale_x + from_x, y * scale_y + from_y))
        yield points


def _simplified(arcs: Sequence[Sequence[Point]], tolerance: float, decimals: int) -> list[list[Point]]:
    lines = shapely.simplify([shapely.LineString(arc) for arc in arcs], tolerance, preserve_topology=False)
    return [
        _without_repeats((round(x, decimals), round(y, decimals)) for x, y in shapely.get_coordinates(line).tolist())
        for line in lines
    ]


def _without_repeats(points: Iterable[Point]) -> list[Point]:
    kept: list[Point] = []
    for point in points:
        if not kept or kept[-1] != point:
            kept.append(point)
    return kept


def _polygons(collection: Mapping[str, Any]) -> Iterator[list[list[int]]]:
    for shape in collection["geometries"]:
        if shape["type"] == "Polygon":
            yield shape["arcs"]
        elif shape["type"] == "MultiPolygon":
            yield from shape["arcs"]


def _ring(numbers: Iterable[int], arcs: Sequence[Sequence[Point]]) -> list[Point]:
    """The arcs in turn; a negative number means arc ``~number`` backwards."""
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points and arc and points[-1] == arc[0] else arc)
    return points


def _within_the_world(rings: list[list[Point]]) -> list[list[list[Point]]]:
    """The polygon cut at the 180th meridian, which Russia, Fiji and Antarctica reach across.

    Its rings jump from 180 to -180 there, which would draw lines right across the map.
    """
    if all(abs(a[0] - b[0]) < 180 for ring in rings for a, b in pairwise(ring)):
        return [rings]
    outer, *holes = [_unwrapped(ring) for ring in rings]
    whole = shapely.make_valid(shapely.Polygon(outer, holes))
    pieces: list[list[list[Point]]] = []
    for turn in (-360, 0, 360):
        moved = shapely.affinity.translate(whole, xoff=turn)
        cut = shapely.get_parts(shapely.intersection(moved, shapely.box(-180, -90, 180, 90)))
        whole_pieces = [piece for piece in cut if isinstance(piece, shapely.Polygon) and not piece.is_empty]
        pieces += [[_points(ring) for ring in (piece.exterior, *piece.interiors)] for piece in whole_pieces]
    return pieces


def _points(ring: shapely.LinearRing) -> list[Point]:
    return [(x, y) for x, y in shapely.get_coordinates(ring).tolist()]


def _unwrapped(ring: Sequence[Point]) -> list[Point]:
    """The ring with longitudes that run on past 180; one that goes around the pole is closed along it."""
    points: list[Point] = []
    turn = 0.0
    for x, y in ring:
        if points:
            step = x + turn - points[-1][0]
            turn -= 360 * round(step / 360)
        points.append((x + turn, y))
    if points[-1][0] != points[0][0]:
        points += [(points[-1][0], -90.0), (points[0][0], -90.0), points[0]]
    return points


def _area(ring: Sequence[Point]) -> float:
    """The area of a closed ring in square degrees."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def _shared(countries: Mapping[str, Any]) -> list[int]:
    """The arcs that two countries share: the borders on land."""
    uses: Counter[int] = Counter()
    for shape in countries["geometries"]:
        rings = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])
        uses.update({n if n >= 0 else ~n for polygon in rings for ring in polygon for n in ring})
    return sorted(n for n, count in uses.items() if count > 1)


def _joined(lines: Sequence[list[Point]]) -> list[list[Point]]:
    """The lines with those that follow one another made one, which draws dashes evenly."""
    joined: list[list[Point]] = []
    for line in lines:
        if joined and joined[-1][-1] == line[0]:
            joined[-1].extend(line[1:])
        else:
            joined.append(list(line))
    return joined
