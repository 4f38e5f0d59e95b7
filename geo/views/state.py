"""What is looked at, as one frozen value that is mirrored in the page's address.

A view is a function of the store and a :class:`ViewState`; a link is the address of another one. Whatever the address
holds that means nothing is left out, so an old or mistyped link still opens.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, Literal, Self, cast, get_args
from urllib.parse import urlencode

from geo.codebook import INCIDENT_TYPES, STATEMENT_TYPES, Kind

__all__ = ["FILTERS", "Language", "MapView", "Sort", "Tab", "Theme", "ViewState"]

Language = Literal["fr", "en"]
Theme = Literal["light", "dark"]
Tab = Literal["excerpts", "list", "claims", "articles", "filters", "take", "about"]
Sort = Literal["newest", "oldest", "place", "type", "source"]

FILTERS = ("kind", "type", "actor", "source", "within", "prec")
"""The fields that leave events out, each a set of values; an empty one leaves out nothing."""

_IDENTIFIER = re.compile(r"[0-9A-Za-z_-]{1,80}")
_TYPES = frozenset({*INCIDENT_TYPES, *STATEMENT_TYPES})
_PRECISIONS = frozenset("123456")


@dataclass(frozen=True, slots=True)
class MapView:
    """Where the map looks: centre in decimal degrees, WGS 84, and Leaflet's zoom."""

    latitude: float
    longitude: float
    zoom: float

    def __str__(self) -> str:
        return f"{self.latitude:.4f},{self.longitude:.4f},{self.zoom:g}"

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The view that ``text`` tells, ``None`` when it tells none.

        >>> MapView.parse("40.2,45.5,8"), MapView.parse("north")
        (MapView(latitude=40.2, longitude=45.5, zoom=8.0), None)
        """
        try:
            latitude, longitude, zoom = (float(number) for number in text.split(","))
        except ValueError:
            return None
        right = math.isfinite(longitude) and -90 <= latitude <= 90 and abs(longitude) <= 540 and 0 <= zoom <= 24
        return cls(latitude, longitude, zoom) if right else None


@dataclass(frozen=True, slots=True)
class ViewState:
    """What is looked at. ``None`` and empty sets mean that nothing was chosen.

    ``start`` and ``end`` are the window's days, both included; ``event`` an event id; ``place`` the place id of the chosen
    marker; ``within`` place ids whose contents are kept; ``article`` the id of the article shown whole; ``page`` counts
    from 1.
    """

    language: Language | None = None
    theme: Theme | None = None
    start: date | None = None
    end: date | None = None
    kind: frozenset[str] = frozenset()
    type: frozenset[str] = frozenset()
    actor: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    prec: frozenset[str] = frozenset()
    event: str | None = None
    place: str | None = None
    article: str | None = None
    tab: Tab = "excerpts"
    query: str = ""
    sort: Sort = "newest"
    page: int = 1
    view: MapView | None = None

    def to_query(self) -> dict[str, str | list[str]]:
        """The parameters of the address, without what is not chosen; sets are sorted, so that equal states are equal links.

        >>> ViewState(language="fr", start=date(2022, 9, 12), kind=frozenset({"incident"})).to_query()
        {'lang': 'fr', 'from': '2022-09-12', 'kind': ['incident']}
        """
        pairs: dict[str, str | list[str]] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value == field.default:
                continue
            name = _PARAMETERS.get(field.name, field.name)
            pairs[name] = sorted(value) if isinstance(value, frozenset) else str(value)
        return pairs

    @property
    def address(self) -> str:
        """The link to this state, relative to the page.

        >>> ViewState(event="0a1b2c3d4e5f").address
        '?event=0a1b2c3d4e5f'
        """
        return "?" + urlencode(self.to_query(), doseq=True)

    def but(self, **changes: Any) -> Self:
        """This state with some fields changed; another choice leads back to the first page of a list."""
        if not changes.keys() <= {"page", "article", "view", "language", "theme"}:
            changes.setdefault("page", 1)
        return replace(self, **changes)

    def toggled(self, field: str, value: str) -> Self:
        """This state with ``value`` put into the filter ``field``, or taken out of it.

        >>> state = ViewState().toggled("kind", "incident")
        >>> sorted(state.kind), state.toggled("kind", "incident") == ViewState()
        (['incident'], True)
        """
        return self.but(**{field: getattr(self, field) ^ {value}})

    @property
    def filtered(self) -> bool:
        """Whether a filter leaves events out."""
        return any(getattr(self, name) for name in FILTERS)

    def unfiltered(self) -> Self:
        """This state without filters."""
        return self.but(**dict.fromkeys(FILTERS, frozenset()))

    @classmethod
    def from_query(cls, query: Mapping[str, Iterable[str]]) -> Self:
        """The state that the parameters of an address tell, each with all its values.

        >>> ViewState.from_query({"from": ["2022-09-12"], "tab": ["list"], "lang": ["tlh"]})
        ... # doctest: +ELLIPSIS
        ViewState(language=None, ..., start=datetime.date(2022, 9, 12), ..., tab='list', ...)
        """
        values = {name: [text for text in texts if len(text) <= 200] for name, texts in query.items()}
        first = {name: texts[-1] for name, texts in values.items() if texts}
        start, end = _day(first.get("from")), _day(first.get("to"))
        if start and end and start > end:
            start, end = end, start
        return cls(
            language=cast(Language | None, _one_of(first.get("lang"), get_args(Language))),
            theme=cast(Theme | None, _one_of(first.get("theme"), get_args(Theme))),
            start=start,
            end=end,
            kind=frozenset(values.get("kind", ())) & frozenset(get_args(Kind)),
            type=frozenset(values.get("type", ())) & _TYPES,
            actor=frozenset(values.get("actor", ())),
            source=frozenset(values.get("source", ())),
            within=frozenset(filter(_IDENTIFIER.fullmatch, values.get("within", ()))),
            prec=frozenset(values.get("prec", ())) & _PRECISIONS,
            event=_matching(first.get("event")),
            place=_matching(first.get("place")),
            article=first.get("article") or None,
            tab=cast(Tab, _one_of(first.get("tab"), get_args(Tab)) or "excerpts"),
            query=first.get("q", ""),
            sort=cast(Sort, _one_of(first.get("sort"), get_args(Sort)) or "newest"),
            page=_page(first.get("page")),
            view=MapView.parse(first.get("view", "")),
        )


_PARAMETERS = {"language": "lang", "start": "from", "end": "to", "query": "q"}


def _one_of(text: str | None, allowed: tuple[str, ...]) -> str | None:
    return text if text in allowed else None


def _matching(text: str | None) -> str | None:
    return text if text and _IDENTIFIER.fullmatch(text) else None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _page(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"[1-9][0-9]{0,5}", text) else 1
