"""The north, the east or the middle of a country, as a place: "dans l'est du Tchad" is neither the whole country nor its centre.

A part lies a quarter of the country's extent from its edge and reaches over its own quarter or half; where a country is no
rectangle and that would be abroad or at sea, its middle is written down. The extents are those of the
places that GeoNames knows (CC BY 4.0), one in a hundred left out at each edge.
"""

from math import cos, hypot, radians

from geo.model import Place

__all__ = ["holds_countries", "part_of"]

_KM = 111.2  # a degree of latitude
_LEAST_KM = 120.0  # a country less wide has no parts worth a place of their own
_MANY_KM = 450  # a region of several countries is wider
_SIDES_OF: dict[str, tuple[str, str, int, int]] = {
    "nord": ("northern", "nord", 1, 0),
    "sud": ("southern", "sud", -1, 0),
    "est": ("eastern", "est", 0, 1),
    "ouest": ("western", "ouest", 0, -1),
    "nord-est": ("northeastern", "nord-est", 1, 1),
    "nord-ouest": ("northwestern", "nord-ouest", 1, -1),
    "sud-est": ("southeastern", "sud-est", -1, 1),
    "sud-ouest": ("southwestern", "sud-ouest", -1, -1),
    "centre": ("central", "centre", 0, 0),
}
"""Sides as French says them: the English adjective, the French noun, and which way they lie: north, east."""

_BOXES = """
    AD 42.5 1.5 42.6 1.7 | AE 23.7 53.7 25.9 56.4 | AF 30.4 61.4 37.9 71.4 | AG 17.0 -61.9 17.6 -61.7 |
    AI 18.2 -63.1 18.3 -63.0 | AL 39.8 19.4 42.3 20.9 | AM 39.3 43.7 41.2 46.4 | AO -17.5 12.2 -5.0 22.9 |
    AR -48.8 -71.4 -22.6 -54.6 | AS -14.4 -171.1 -11.1 -169.5 | AT 46.6 9.7 48.8 16.9 |
    AU -42.9 115.3 -12.5 153.4 | AW 12.4 -70.1 12.6 -69.9 | AX 59.9 19.6 60.4 21.0 | AZ 38.6 45.0 41.6 50.3 |
    BA 42.9 15.8 45.2 19.3 | BB 13.1 -59.6 13.3 -59.4 | BD 21.4 88.3 26.0 92.2 | BE 49.6 2.8 51.3 6.0 |
    BF 9.9 -4.9 14.7 1.8 | BG 41.4 22.7 44.0 28.3 | BI -4.3 29.1 -2.5 30.6 | BJ 6.2 1.0 11.9 3.7 |
    BM 32.3 -64.9 32.4 -64.7 | BN 4.4 114.2 5.0 115.1 | BO -22.1 -69.1 -10.8 -57.8 | BR -30.1 -63.9 -0.9 -35.2 |
    BS 20.9 -79.3 26.9 -73.0 | BT 26.8 89.1 28.1 92.1 | BW -26.7 20.1 -18.1 28.7 | BY 51.8 23.7 55.8 31.7 |
    BZ 16.1 -89.2 18.4 -88.0 | CA 42.9 -125.8 61.1 -52.8 | CD -11.8 12.9 4.3 30.5 | CF 2.9 14.8 10.3 26.5 |
    CG -5.0 11.8 3.1 18.5 | CH 46.0 6.1 47.7 9.8 | CI 4.8 -8.3 10.3 -2.9 | CL -53.0 -74.0 -18.4 -68.5 |
    CM 2.4 8.9 12.6 15.2 | CN 19.8 81.0 48.7 129.8 | CO 0.7 -78.1 11.0 -70.8 | CR 8.6 -85.6 11.0 -82.8 |
    CU 19.9 -83.9 23.2 -74.5 | CV 14.9 -25.2 17.2 -22.9 | CW 12.1 -69.2 12.4 -68.8 | CY 34.7 32.4 35.5 34.2 |
    CZ 48.8 12.6 50.8 18.5 | DE 47.7 6.3 54.7 14.3 | DJ 11.0 41.8 12.4 43.3 | DK 54.7 8.3 57.5 14.9 |
    DM 15.2 -61.5 15.6 -61.2 | DO 17.9 -71.7 19.8 -68.7 | DZ 24.6 -2.2 36.9 8.3 | EC -4.5 -80.9 1.3 -76.5 |
    EE 57.8 22.3 59.5 28.0 | EG 23.1 25.9 31.6 35.6 | EH 20.8 -17.1 27.5 -9.6 | ER 13.0 36.6 15.8 42.7 |
    ES 36.1 -9.0 43.6 3.0 | ET 4.9 34.7 14.3 46.1 | FI 60.1 21.4 67.3 29.8 | FM 1.1 137.5 9.8 163.0 |
    FO 61.5 -7.3 62.4 -6.3 | FR 42.5 -4.5 50.9 8.0 | GA -3.4 8.8 2.2 14.3 | GB 50.3 -6.4 57.6 1.4 |
    GE 41.3 40.0 43.4 46.1 | GF 3.6 -54.4 5.7 -51.8 | GG 49.4 -2.6 49.7 -2.2 | GH 4.9 -2.8 10.9 1.0 |
    GL 60.1 -69.2 77.5 -37.6 | GM 13.2 -16.8 13.8 -13.9 | GN 7.6 -14.6 12.5 -8.5 | GP 15.8 -61.8 16.5 -61.1 |
    GQ -1.4 5.6 3.8 11.3 | GR 35.0 19.8 41.3 27.9 | GT 14.0 -92.1 16.9 -89.1 | GU 13.3 144.7 13.6 144.9 |
    GW 11.1 -16.2 12.7 -14.0 | GY 3.4 -59.8 8.2 -57.1 | HK 22.2 113.9 22.5 114.3 | HN 13.2 -89.2 16.3 -84.3 |
    HR 42.7 13.7 46.4 19.0 | HT 18.1 -74.4 19.9 -71.8 | HU 46.0 16.6 48.3 22.4 | ID -10.5 97.1 4.3 133.5 |
    IE 51.7 -10.0 55.1 -6.1 | IL 31.0 34.5 33.2 35.7 | IM 54.1 -4.8 54.4 -4.3 | IN 8.3 70.7 33.7 94.4 |
    IQ 30.0 41.0 37.2 48.4 | IR 26.2 44.9 39.0 61.4 | IS 63.4 -24.0 66.2 -13.7 | IT 37.5 7.3 46.6 18.1 |
    JM 17.8 -78.3 18.5 -76.3 | JO 29.5 35.0 32.7 38.2 | JP 26.3 127.8 44.4 143.7 | KE -4.5 34.1 3.9 41.1 |
    KG 39.6 69.5 42.9 78.8 | KH 10.6 102.6 14.2 107.4 | KM -12.4 43.3 -11.4 44.5 | KN 17.1 -62.8 17.4 -62.6 |
    KP 37.9 124.4 43.0 130.5 | KR 33.5 126.1 38.2 129.4 | KW 28.6 47.7 30.0 48.3 | KY 19.3 -81.4 19.8 -79.7 |
    KZ 40.9 48.7 54.8 84.3 | LA 14.7 100.1 21.6 107.4 | LB 33.1 35.1 34.5 36.4 | LC 13.7 -61.1 14.1 -60.9 |
    LI 47.1 9.5 47.2 9.5 | LK 5.9 79.8 9.8 81.8 | LR 4.4 -11.4 8.4 -7.7 | LS -30.4 27.2 -28.8 29.1 |
    LT 54.1 21.1 56.3 26.3 | LU 49.5 5.8 50.1 6.5 | LV 55.9 21.0 57.9 27.7 | LY 24.2 10.2 32.9 25.0 |
    MA 27.7 -12.4 35.7 -1.9 | MD 45.5 27.1 48.4 30.1 | ME 41.9 18.5 43.4 20.2 | MG -25.3 43.6 -12.5 50.2 |
    MH 4.6 162.3 11.3 171.7 | MK 40.9 20.6 42.2 22.9 | ML 10.2 -11.4 22.7 3.1 | MM 12.4 93.6 26.4 99.3 |
    MN 43.2 89.5 50.7 115.3 | MQ 14.4 -61.2 14.9 -60.8 | MR 14.8 -17.0 25.2 -5.5 | MT 35.8 14.2 36.1 14.6 |
    MU -20.5 57.4 -16.6 63.4 | MV -0.6 72.9 6.9 73.7 | MW -16.9 32.9 -9.7 35.7 | MX 15.2 -113.6 31.1 -88.7 |
    MY 1.3 99.8 6.5 117.9 | MZ -26.8 31.7 -11.3 40.7 | NA -28.7 13.3 -17.4 24.5 | NC -22.7 163.6 -19.7 168.0 |
    NE 11.9 0.7 19.1 13.3 | NG 4.6 3.0 13.3 13.6 | NI 11.0 -87.2 14.2 -83.3 | NL 50.8 3.6 53.4 7.0 |
    NO 58.1 5.0 70.6 28.6 | NP 26.5 80.2 30.0 88.1 | NR -0.6 166.9 -0.5 167.0 | NZ -46.5 167.0 -35.0 178.0 |
    OM 17.0 52.7 26.2 59.5 | PA 7.4 -82.9 9.6 -77.7 | PE -17.5 -80.8 -3.7 -69.3 | PF -23.3 -151.7 -8.9 -135.0 |
    PG -10.6 141.2 -2.0 155.7 | PH 5.8 119.0 18.2 126.2 | PK 24.5 63.0 36.2 75.2 | PL 49.5 14.7 54.6 23.6 |
    PR 18.0 -67.2 18.5 -65.5 | PS 31.3 34.3 32.5 35.5 | PT 37.0 -9.3 42.0 -6.5 | PW 3.0 131.1 8.1 134.7 |
    PY -27.4 -60.8 -20.2 -54.6 | QA 24.7 50.8 26.1 51.6 | RE -21.4 55.3 -20.9 55.8 | RO 43.8 21.1 48.0 28.6 |
    RS 42.4 19.1 46.0 22.6 | RU 43.0 30.0 69.0 140.0 | RW -2.7 28.9 -1.3 30.5 | SA 16.6 35.7 31.7 50.2 |
    SB -10.7 156.4 -6.7 165.8 | SC -4.8 55.4 -4.3 55.8 | SD 10.5 22.5 21.1 37.3 | SE 55.4 11.5 66.1 22.2 |
    SG 1.3 103.7 1.5 104.0 | SI 45.5 13.6 46.8 16.4 | SK 47.8 17.0 49.4 22.2 | SL 7.2 -13.3 9.9 -10.4 |
    SM 43.9 12.4 44.0 12.5 | SN 12.5 -17.4 16.6 -11.8 | SO -1.6 41.0 12.0 51.2 | SR 3.7 -57.0 5.9 -54.1 |
    SS 3.9 24.4 9.9 33.6 | ST 0.0 6.5 1.6 7.4 | SV 13.2 -89.9 14.2 -87.8 | SY 32.5 35.8 37.1 41.5 |
    SZ -27.3 31.0 -25.8 31.9 | TD 7.7 14.2 21.8 22.8 | TG 6.1 0.0 11.1 1.6 | TH 6.3 98.3 19.9 105.1 |
    TJ 37.2 67.8 40.7 71.8 | TL -9.3 124.3 -8.3 127.3 | TM 36.0 52.7 42.3 66.3 | TN 32.3 7.9 37.2 11.1 |
    TO -21.4 -175.3 -16.0 -173.8 | TR 36.2 26.5 41.7 43.8 | TT 10.1 -61.7 11.2 -60.7 | TV -8.5 176.3 -6.1 179.2 |
    TW 22.0 118.2 26.2 121.8 | TZ -11.1 30.4 -1.3 39.8 | UA 44.7 22.5 51.7 39.3 | UG -1.2 29.7 3.5 34.8 |
    US 25.8 -123.0 48.5 -69.0 | UY -34.9 -58.3 -30.3 -53.4 | UZ 38.2 58.8 43.8 72.9 | VC 12.9 -61.3 13.3 -61.1 |
    VE 4.6 -72.4 11.7 -61.8 | VN 8.9 103.1 22.9 109.2 | WS -14.0 -172.7 -13.4 -171.4 | XK 42.0 20.3 43.1 21.6 |
    YE 12.7 42.9 17.3 52.5 | YT -13.0 45.1 -12.7 45.3 | ZA -34.4 18.0 -22.9 32.0 | ZM -17.8 22.7 -8.5 33.2 |
    ZW -22.2 25.8 -16.0 32.9
"""
_EXTENTS: dict[str, tuple[float, float, float, float]] = {
    iso: (float(south), float(west), float(north), float(east))
    for iso, south, west, north, east in (row.split() for row in _BOXES.split("|"))
}


_MIDDLES = """
    AR nord -25.3 -64.5 350 | BD sud-est 22.0 92.1 90 | BF nord-est 13.6 -0.2 130 | BJ nord 11.2 2.6 110 | BR nord
    -3.5 -60.0 900 | BR nord-est -8.0 -39.5 500 | BR sud -27.3 -51.8 350 | BR sud-est -21.0 -44.5 400 | CA est 47.5
    -68.0 600 | CA ouest 52.5 -117.0 700 | CI ouest 7.0 -7.7 100 | CL nord -22.5 -69.5 350 | CM nord-ouest 6.3 10.3 80
    | CM sud-ouest 5.0 9.3 80 | CN est 31.5 119.0 450 | CN nord 39.5 114.0 500 | CN ouest 36.0 90.0 1100 | CN sud 23.3
    111.5 400 | CN sud-ouest 26.5 102.5 500 | CO nord 9.8 -75.0 180 | CO nord-est 7.6 -72.3 180 | DZ est 36.0 6.9 180
    | ES est 39.5 -0.7 150 | ES nord-ouest 42.8 -8.0 130 | ES sud 37.4 -4.8 200 | ET est 9.2 42.4 180 | ET ouest 8.9
    35.8 180 | ET sud 5.6 38.3 200 | GH nord 10.2 -1.0 150 | HT centre 19.1 -72.1 40 | HT nord 19.6 -72.3 50 | HT sud
    18.3 -73.6 60 | ID est -4.0 137.0 500 | IN est 22.3 86.0 350 | IN nord 30.0 77.5 350 | IN nord-est 25.8 93.2 300 |
    IN ouest 21.0 73.0 400 | IN sud 11.8 78.0 400 | IR nord-ouest 37.6 46.4 180 | IR ouest 34.3 47.0 180 | IR sud-est
    28.5 60.3 250 | IR sud-ouest 31.1 49.2 200 | IT nord 45.3 9.9 250 | IT sud 40.0 16.3 220 | JP centre 36.2 138.0
    180 | JP nord 43.0 142.3 220 | JP nord-est 38.8 140.8 200 | JP sud-ouest 32.2 131.0 200 | KE est -0.3 39.0 200 |
    KE nord-est 2.3 40.4 180 | KE nord-ouest 3.0 35.5 150 | KE ouest 0.3 34.8 100 | LY nord-ouest 32.4 12.9 130 | MA
    nord 35.0 -5.0 130 | MG sud -24.2 45.5 200 | ML ouest 14.4 -10.6 180 | ML sud 11.6 -6.6 180 | MM nord-ouest 22.8
    94.6 180 | MW sud -15.8 35.1 110 | MX nord 27.5 -104.0 500 | MX nord-est 25.6 -99.5 250 | MX nord-ouest 26.8
    -109.0 350 | MX ouest 19.8 -103.5 220 | MX sud 16.9 -95.5 350 | MZ sud -24.3 33.5 220 | NE sud-ouest 13.3 2.6 120
    | NG sud 5.6 6.5 200 | NG sud-est 5.8 7.5 120 | NG sud-ouest 7.3 4.2 170 | NO nord 69.0 20.5 350 | NP est 27.1
    87.1 90 | NP ouest 28.8 81.9 130 | PE nord -5.8 -78.5 250 | PE sud -15.5 -71.8 250 | PH nord 17.3 121.3 180 | PH
    sud 7.5 124.5 300 | PK nord 35.2 73.8 180 | PK sud 26.0 68.5 250 | RU ouest 54.5 35.0 450 | RU sud 46.5 42.5 450 |
    RU sud-ouest 50.5 37.5 300 | SD sud 11.2 30.0 250 | SO nord 9.8 46.5 250 | TD sud 8.9 17.0 200 | TG nord 10.5 0.5
    70 | TH nord 18.8 99.3 180 | TH sud 7.2 100.5 220 | TR est 39.0 42.0 220 | UA sud-est 47.6 36.3 150 | US nord-est
    42.2 -74.0 350 | US ouest 39.0 -116.0 900 | US sud 32.5 -91.0 800 | VE nord-est 10.3 -63.8 160 | VN centre 16.0
    107.8 200 | VN nord 21.5 105.2 180 | VN sud 10.6 106.5 150 | YE ouest 14.8 43.4 120
"""
_KNOWN = {
    (iso, side): (float(latitude), float(longitude), float(reach))
    for iso, side, latitude, longitude, reach in (part.split() for part in _MIDDLES.split("|"))
}
"""Parts of countries that are no rectangles: their middle, and how far they reach; the quarter of a box would lie abroad or at sea."""


def holds_countries(place: Place) -> bool:
    """Whether a region holds several countries: West Africa, the Sahel."""
    return place.feature == "region" and place.country is None and place.radius_km > _MANY_KM


def part_of(country: Place, side: str) -> Place | None:
    """The part of ``country`` on ``side`` ("nord-est"), ``None`` where it is too small to have one or its extent is not known.

    >>> mali = Place("mali", "Mali", "Mali", 17.3, -3.5, "country", 790, None, "ML")
    >>> north = part_of(mali, "nord")
    >>> north.id, north.name_fr, north.feature, north.latitude > mali.latitude - 2
    ('northern-mali', 'Mali (nord)', 'region', True)
    """
    box = _EXTENTS.get(country.country or "")
    if box is None or country.feature != "country" or side not in _SIDES_OF:
        return None
    english, french, up, right = _SIDES_OF[side]
    south, west, north, east = box
    latitude, longitude = (south + north) / 2, (west + east) / 2
    high, wide = (north - south) * _KM, (east - west) * _KM * cos(radians(latitude))
    if max(high, wide) < _LEAST_KM:
        return None
    reach = hypot(high / (4 if up else 2), wide / (4 if right else 2))
    if not up and not right:
        reach /= 2
    quarter = (
        round(latitude + up * (north - south) / 4, 2),
        round(longitude + right * (east - west) / 4, 2),
        float(round(reach)),
    )
    latitude, longitude, reach = _KNOWN.get((country.country or "", side), quarter)
    return Place(
        id=f"{english}-{country.id}",
        name=f"{english.capitalize()} {country.name}",
        name_fr=f"{country.name_fr} ({french})",
        latitude=latitude,
        longitude=longitude,
        feature="region",
        radius_km=reach,
        parent=country.id,
        country=country.country,
    )
