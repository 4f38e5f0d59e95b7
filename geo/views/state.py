"""What is looked at, as one frozen value that is mirrored in the page's address.

A view is a function of the store and a :class:`ViewState`; a link is the address of another one. Whatever the address
holds that means nothing is left out, so an old or mistyped link still opens.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from typing import Any, Literal, Self, cast, get_args
from urllib.parse import urlencode

from geo.codebook import INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES, TOLD, Kind
from geo.review import STATUSES

__all__ = ["ASKS_ALL", "FILTERS", "Language", "Mode", "Sort", "Tab", "Theme", "ViewState"]

Language = Literal["fr", "en"]
Theme = Literal["light", "dark"]
Tab = Literal["excerpts", "list", "claims", "articles", "review", "names", "filters", "take", "about", "add"]
Mode = Literal["day", "week", "month", "all", "cumulative", "custom"]
Sort = Literal["newest", "oldest", "place", "type", "source"]

FILTERS = ("kind", "type", "modality", "actor", "claimant", "source", "within", "exact", "told", "status")
"""The fields that leave events out, each a set of values; an empty one leaves out nothing."""
ASKS_ALL = frozenset(("exact", "told"))
"""Those of them whose values must all hold of an event; of the others one is enough."""

_VIEW = re.compile(r"\d{1,2}(?:\.\d{1,2})?_-?\d{1,2}(?:\.\d{1,6})?_-?\d{1,3}(?:\.\d{1,6})?")
_POINT = re.compile(r"(-?\d{1,2}(?:\.\d{1,4})?)_(-?\d{1,3}(?:\.\d{1,4})?)")
_IDENTIFIER = re.compile(r"[0-9A-Za-z_-]{1,80}")
_TYPES = frozenset({*INCIDENT_TYPES, *STATEMENT_TYPES})


@dataclass(frozen=True, slots=True)
class ViewState:
    """What is looked at. ``None`` and empty sets mean that nothing was chosen.

    ``start`` and ``end`` are the window's days, both included; ``event`` an event id; ``place`` the place id of the chosen
    marker; ``within`` place ids whose contents are kept; ``exact`` holds ``day`` or ``place`` where coarser ones are left
    out, ``told`` what the passage itself must tell (`geo.codebook.TOLD`); ``status`` what became of it in review; ``article`` is the id of the article shown whole; ``mode`` how the window was made and ``undated`` whether events
    without a day are on the map too; ``page`` counts from 1. ``query`` is what the list is searched for, ``sought`` the place that a review or a name without one looks for. ``name`` is the name without a place that is looked at, and ``point``
    where the bare map was clicked to say where something is (``latitude_longitude``, decimal degrees). ``view`` is where a hand has put the map, as the browser writes it
    into the address (``zoom_latitude_longitude``, decimal degrees): it is carried along, and only the browser reads it.
    """

    language: Language | None = None
    theme: Theme | None = None
    start: date | None = None
    end: date | None = None
    kind: frozenset[str] = frozenset()
    type: frozenset[str] = frozenset()
    modality: frozenset[str] = frozenset()
    actor: frozenset[str] = frozenset()
    claimant: frozenset[str] = frozenset()
    source: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    exact: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()
    event: str | None = None
    place: str | None = None
    article: str | None = None
    tab: Tab = "excerpts"
    query: str = ""
    sought: str = ""
    sort: Sort = "newest"
    page: int = 1
    mode: Mode | None = None
    undated: bool = False
    name: str = ""
    point: str | None = None
    view: str | None = None

    def to_query(self) -> dict[str, str | list[str]]:
        """The parameters of the address, without what is not chosen; sets are sorted, so that equal states are equal links.

        >>> ViewState(language="fr", start=date(2022, 9, 12), kind=frozenset({"incident"})).to_query()
        {'lang': 'fr', 'from': '2022-09-12', 'kind': ['incident']}
        """
        pairs: dict[str, str | list[str]] = {}
        for field, default in _defaults():
            value = getattr(self, field)
            if value == default:
                continue
            name = _PARAMETERS.get(field, field)
            pairs[name] = sorted(value) if isinstance(value, frozenset) else "1" if value is True else str(value)
        return pairs

    @property
    def address(self) -> str:
        """The link to this state, relative to the page.

        >>> ViewState(event="0a1b2c3d4e5f").address
        '?event=0a1b2c3d4e5f'
        """
        return "?" + urlencode(self.to_query(), doseq=True)

    def but(self, **changes: Any) -> Self:
        """The state with some fields changed; another choice leads back to the first page of a list, and lets a point go."""
        if not changes.keys() <= {"page", "article", "language", "theme", "view"}:
            changes.setdefault("page", 1)
        if changes.keys() & {"event", "place", "sought", "name", "tab"}:
            changes.setdefault("point", None)
        return replace(self, **changes)

    def toggled(self, field: str, value: str) -> Self:
        """The state with ``value`` put into the filter ``field``, or taken out of it.

        >>> state = ViewState().toggled("kind", "incident")
        >>> sorted(state.kind), state.toggled("kind", "incident") == ViewState()
        (['incident'], True)
        """
        return self.but(**{field: getattr(self, field) ^ {value}})

    @property
    def coordinates(self) -> tuple[float, float] | None:
        """Latitude and longitude of the point that was clicked, in decimal degrees.

        >>> ViewState(point="40.18_44.51").coordinates
        (40.18, 44.51)
        """
        return _coordinates(self.point) if self.point else None

    @property
    def filtered(self) -> bool:
        """Whether a filter leaves events out."""
        return any(getattr(self, name) for name in FILTERS)

    def unfiltered(self) -> Self:
        """The state without filters."""
        return self.but(**dict.fromkeys(FILTERS, frozenset()))

    @classmethod
    def from_query(cls, query: Mapping[str, Iterable[str]]) -> Self:
        """The state that the parameters of an address tell, each with all its values.

        >>> ViewState.from_query({"from": ["2022-09-12"], "tab": ["list"], "lang": ["tlh"]})
        ... # doctest: +ELLIPSIS
        ViewState(language=None, ..., start=datetime.date(2022, 9, 12), ..., tab='list', ...)
        """
        values = {name: [text for text in texts if 0 < len(text) <= 200] for name, texts in query.items()}
        first = {name: texts[-1] for name, texts in values.items() if texts}
        start, end = _day(first.get("from")), _day(first.get("to"))
        if start and end and start > end:
            start, end = end, start
        return cls(
            language=cast("Language | None", _one_of(first.get("lang"), get_args(Language))),
            theme=cast("Theme | None", _one_of(first.get("theme"), get_args(Theme))),
            start=start,
            end=end,
            kind=frozenset(values.get("kind", ())) & frozenset(get_args(Kind)),
            type=frozenset(values.get("type", ())) & _TYPES,
            modality=frozenset(values.get("modality", ())) & frozenset(MODALITIES),
            actor=frozenset(values.get("actor", ())),
            claimant=frozenset(values.get("claimant", ())),
            source=frozenset(values.get("source", ())),
            within=frozenset(filter(_IDENTIFIER.fullmatch, values.get("within", ()))),
            exact=frozenset(values.get("exact", ())) & {"day", "place"},
            told=frozenset(values.get("told", ())) & frozenset(TOLD),
            status=frozenset(values.get("status", ())) & frozenset(STATUSES),
            event=_matching(first.get("event")),
            place=_matching(first.get("place")),
            article=first.get("article") or None,
            tab=cast(Tab, _one_of(first.get("tab"), get_args(Tab)) or "excerpts"),
            query=first.get("q", ""),
            sought=first.get("find", ""),
            sort=cast(Sort, _one_of(first.get("sort"), get_args(Sort)) or "newest"),
            page=_page(first.get("page")),
            mode=cast("Mode | None", _one_of(first.get("mode"), get_args(Mode))),
            undated=first.get("undated") == "1",
            name=first.get("name", ""),
            point=point if (point := first.get("point")) and _coordinates(point) else None,
            view=view if (view := first.get("view")) and _VIEW.fullmatch(view) else None,
        )


@cache
def _defaults() -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in fields(ViewState))


_PARAMETERS = {"language": "lang", "start": "from", "end": "to", "query": "q", "sought": "find"}


def _one_of(text: str | None, allowed: tuple[str, ...]) -> str | None:
    return text if text in allowed else None


def _coordinates(text: str) -> tuple[float, float] | None:
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    latitude, longitude = float(match[1]), float(match[2])
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _matching(text: str | None) -> str | None:
    return text if text and _IDENTIFIER.fullmatch(text) else None


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _page(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"[1-9][0-9]{0,5}", text) else 1
