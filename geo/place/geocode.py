"""A row proposed for the gazetteer by Nominatim, the geocoder of OpenStreetMap: online, and only when somebody asks.

Its usage policy is kept: one request a second at most, a user agent that names the program, answers kept on disk so that the
same name is asked for once (https://operations.osmfoundation.org/policies/nominatim/). A proposal is for a person to check:
nothing is added by itself. Data © OpenStreetMap contributors, ODbL 1.0; the row's source says so.
"""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import platformdirs
from geopy.exc import GeopyError
from geopy.geocoders import Nominatim

from geo.codebook import FEATURES, Feature
from geo.country import COUNTRIES, slug
from geo.errors import GeocodingError
from geo.model import Place
from geo.place.gazetteer import Row
from geo.place.spellings import key

__all__ = ["USER_AGENT", "propose"]

USER_AGENT = "dateline-gazetteer/0.1 (a person proposes one row of a gazetteer)"
_PAUSE = 1.0
_last_request = 0.0

_FEATURES: dict[str, Feature] = {
    "country": "country", "state": "province", "region": "region", "province": "province", "county": "district",
    "state_district": "district", "district": "district", "municipality": "district", "city": "town", "town": "town",
    "village": "village", "hamlet": "village", "isolated_dwelling": "village", "suburb": "point", "neighbourhood": "point",
    "quarter": "point", "island": "island", "archipelago": "island", "islet": "island", "continent": "continent", "sea": "sea",
    "ocean": "sea", "water": "lake", "lake": "lake", "bay": "sea", "strait": "strait", "river": "river", "mountain_range": "mountains",
    "peak": "mountains", "saddle": "pass", "mountain_pass": "pass",
}  # fmt: skip
_EARTH_KM = 6371.0


def propose(name: str, country: str | None = None, cache: Path | None = None, ask: Callable[..., Any] | None = None) -> Row:
    """A row of the gazetteer for ``name``, to be checked by a person.

    Parameters
    ----------
    name
        The name as the text writes it.
    country
        ISO 3166-1 alpha-2 code that the answer must lie in; `None` for the whole world.
    cache
        The folder where answers are kept; in the user's cache folder when `None`.
    ask
        What is called in place of Nominatim's ``geocode``, for tests.

    Raises `GeocodingError` when the service cannot be reached or knows no such place.
    """
    kept = (
        cache or platformdirs.user_cache_path("dateline") / "nominatim"
    ) / f"{slug(name)}{'-' + country if country else ''}.json"
    answer = _kept(kept)
    if answer is None:
        answer = _asked(name, country, ask)
        _keep(kept, answer)
    if not answer:
        where = f" in {country}" if country else ""
        raise GeocodingError(
            f'OpenStreetMap knows no place called "{name}"{where}; try another spelling, or add the row by hand'
        )
    return _row(name, answer)


def _kept(path: Path) -> dict[str, Any] | None:
    try:
        answer: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return answer


def _keep(path: Path, answer: dict[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(answer, ensure_ascii=False), encoding="utf-8")
    except OSError:
        return  # an answer that cannot be kept is still an answer


def _asked(name: str, country: str | None, ask: Callable[..., Any] | None) -> dict[str, Any]:
    """Nominatim's raw answer, empty when it knows none; never sooner than a second after the last."""
    global _last_request
    ask = ask or Nominatim(user_agent=USER_AGENT, timeout=10).geocode
    wait = _last_request + _PAUSE - time.monotonic()
    if wait > 0:
        time.sleep(wait)
    try:
        location = ask(
            name,
            exactly_one=True,
            addressdetails=True,
            namedetails=True,
            language="en",
            country_codes=country.lower() if country else None,
        )
    except GeopyError as error:
        raise GeocodingError(
            f'"{name}" could not be looked up: OpenStreetMap\'s geocoder did not answer ({type(error).__name__}). '
            "Looking up needs the internet; try again later, or add the row by hand as CONTRIBUTING says"
        ) from error
    finally:
        _last_request = time.monotonic()
    raw: dict[str, Any] = dict(location.raw) if location is not None else {}
    return raw


def _row(name: str, raw: dict[str, Any]) -> Row:
    latitude, longitude = float(raw["lat"]), float(raw["lon"])
    names = raw.get("namedetails") or {}
    english = names.get("name:en") or raw.get("name") or str(raw.get("display_name", name)).split(",", 1)[0]
    french = names.get("name:fr") or name
    iso = str((raw.get("address") or {}).get("country_code", "")).upper()
    feature = _FEATURES.get(str(raw.get("addresstype") or raw.get("type") or ""), "point")
    variants = {}
    if key(name) not in (key(english), key(french)):
        variants["fr"] = name
    local = names.get("name")
    for language in ("hy", "az", "ru", "uk", "ar", "ka", "fa", "he", "tr"):
        form = names.get(f"name:{language}")
        if form and form not in (english, french):
            variants.setdefault(language, form)
            if form == local:
                local = None
    place = Place(
        id=slug(english),
        name=english,
        name_fr=french,
        latitude=latitude,
        longitude=longitude,
        feature=feature,
        radius_km=_radius(raw.get("boundingbox"), feature),
        parent=COUNTRIES[iso].place_id if iso in COUNTRIES and feature != "country" else None,
        country=iso or None,
    )
    source = f"OpenStreetMap contributors (ODbL 1.0) {raw.get('osm_type', '')} {raw.get('osm_id', '')}".strip()
    return Row(place, tuple(variants.items()), source, 0)


def _radius(box: list[str] | None, feature: Feature) -> float:
    """Half the diagonal of the bounding box in kilometres, within what the feature may have; 3 where there is no box."""
    most = FEATURES[feature].max_radius_km
    if not box or len(box) != 4:
        return min(3.0, most)
    south, north, west, east = (math.radians(float(edge)) for edge in box)
    high = (north - south) * _EARTH_KM
    wide = (east - west) * _EARTH_KM * math.cos((north + south) / 2)
    return float(min(most, max(1.0, round(math.hypot(high, wide) / 2))))
