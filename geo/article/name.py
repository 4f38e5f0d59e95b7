"""What the name of a file says of the article in it: the day in "afp-2022-09-14.txt", the office in "AFP_20220914.txt"."""

import re
from datetime import date
from pathlib import PurePosixPath

from geo.article.draft import Given
from geo.text import fold

__all__ = ["known_office", "read_name"]

_YEAR_FIRST = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)")
_DAY_FIRST = re.compile(r"(?<!\d)(\d\d)([-_. ])(\d\d)\2((?:19|20)\d\d)(?!\d)")

_OFFICES = {
    # News agencies.
    "afp": "AFP", "agencefrancepresse": "AFP", "reuters": "Reuters", "associatedpress": "Associated Press",
    "tass": "TASS", "xinhua": "Xinhua", "anadolu": "Anadolu", "armenpress": "Armenpress", "azertac": "Azertac", "belga": "Belga",
    "keystoneats": "Keystone-ATS", "efe": "EFE", "ansa": "ANSA", "apanews": "APA", "panapress": "Panapress",
    # Papers, radio and television in French.
    "lemonde": "Le Monde", "lefigaro": "Le Figaro", "liberation": "Libération", "lacroix": "La Croix", "lesechos": "Les Échos",
    "leparisien": "Le Parisien", "lepoint": "Le Point", "lexpress": "L’Express", "nouvelobs": "Le Nouvel Obs",
    "ouestfrance": "Ouest-France", "sudouest": "Sud Ouest", "20minutes": "20 Minutes", "mediapart": "Mediapart",
    "courrierinternational": "Courrier international", "rfi": "RFI", "france24": "France 24", "franceinfo": "franceinfo",
    "tv5monde": "TV5Monde", "euronews": "Euronews", "bfmtv": "BFMTV", "rtbf": "RTBF", "lesoir": "Le Soir",
    "lalibre": "La Libre", "letemps": "Le Temps", "lapresse": "La Presse", "ledevoir": "Le Devoir", "radiocanada": "Radio-Canada",
    "lorientlejour": "L’Orient-Le Jour", "jeuneafrique": "Jeune Afrique", "radiookapi": "Radio Okapi",
    "bbcafrique": "BBC Afrique", "voaafrique": "VOA Afrique", "africanews": "Africanews", "studiotamani": "Studio Tamani",
    # Those who publish on conflicts themselves.
    "ocha": "OCHA", "reliefweb": "ReliefWeb", "onuinfo": "ONU Info", "unhcr": "UNHCR",
}  # fmt: skip
"""Offices by their names as file names have them: no accents, spaces or hyphens. Short names that are words are left out
("AP", "DW", "Trend"): only what stands in capitals is taken for those in :data:`_CAPITALS`."""

_CAPITALS = {"AP": "Associated Press", "DW": "Deutsche Welle", "RTS": "RTS", "VOA": "VOA", "ATS": "Keystone-ATS"}
_MOST_WORDS = 4


def read_name(name: str) -> Given:
    """Day and office that the file's name says; a day only when it says one, and in an order that cannot be misread.

    >>> read_name("depeches/AFP_2022-09-14_jermuk.txt").published, read_name("AFP_2022-09-14_jermuk.txt").office
    (datetime.date(2022, 9, 14), 'AFP')
    >>> read_name("03-04-2022.txt").published is None, read_name("25-04-2022.txt").published
    (True, datetime.date(2022, 4, 25))
    """
    stem = PurePosixPath(name).stem
    return Given(published=_day(stem), office=_office(stem), dated_by="name", office_by="name")


def _day(stem: str) -> date | None:
    found: set[date | None] = {_date(written[1], written[3], written[4]) for written in _YEAR_FIRST.finditer(stem)}
    for written in _DAY_FIRST.finditer(stem):
        day, month = written[1], written[3]
        # 03-04-2022 is the third of April here and the fourth of March elsewhere: it says nothing.
        found.add(_date(written[4], month, day) if int(day) > 12 or day == month else None)
    return found.pop() if len(found) == 1 else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def known_office(said: str, *, whole: bool = False) -> str | None:
    """The office that ``said`` names, ``None`` when none of the known; with ``whole``, only when it says nothing else.

    >>> known_office("AFP"), known_office("avec AFP", whole=True), known_office("le calme")
    ('AFP', None, None)
    """
    if whole:
        return _CAPITALS.get(said) or _OFFICES.get("".join(re.split(r"[\W_]+", fold(said))))
    return _office(said)


def _office(stem: str) -> str | None:
    words = [word for word in re.split(r"[\W_]+", stem) if word]
    plain = [fold(word) for word in words]
    for count in range(_MOST_WORDS, 0, -1):
        for at in range(len(words) - count + 1):
            if office := _OFFICES.get("".join(plain[at : at + count])):
                return office
    return next((_CAPITALS[word] for word in words if word in _CAPITALS), None)
