"""Files that are only looked at, as a corpus: columns for what is asked of all events, an event made when a card or a row shows it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import ClassVar, TypeVar, overload

import numpy as np

from geo.columns import Mask, Values
from geo.model import Actor, Article, Event, Merge, Place
from geo.source import PassedOver, Source
from geo.views.corpus import Corpus, Days, PlaceById, Rows

__all__ = ["look_into"]

_T = TypeVar("_T")
_NEAR = 4_000  # events that are kept once they were made: many pages of a list


class _Newest(Sequence[Event]):
    """The events of a source by row, each made when it is asked for; ``row_of`` knows those that were made before it looks."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._rows: dict[str, int] = {}
        self.read = lru_cache(_NEAR)(self._read)

    def _read(self, row: int) -> tuple[Event, Article]:
        [(event, article)] = self._source.read([row])
        self._rows[event.id] = row
        return event, article

    def row_of(self, event_id: str | None) -> int | None:
        return self._rows.get(event_id) if event_id in self._rows else self._source.row_of(event_id or "")

    def __len__(self) -> int:
        return len(self._source)

    @overload
    def __getitem__(self, at: int) -> Event: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Event]: ...
    def __getitem__(self, at: int | slice) -> Event | Sequence[Event]:
        if isinstance(at, slice):
            return [self[row] for row in range(*at.indices(len(self)))]
        return self.read(range(len(self))[at])[0]


class _Asked(Mapping[str, _T]):
    """What stands under each of ``ids``; both are made when they are asked for."""

    def __init__(
        self, ids: Callable[[], Sequence[str]], row_of: Callable[[str], int | None], make: Callable[[int], _T]
    ) -> None:
        self._ids = ids
        self._row_of = row_of
        self._make = make

    def __getitem__(self, one: str) -> _T:
        row = self._row_of(one)
        if row is None:
            raise KeyError(one)
        return self._make(row)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids())

    def __len__(self) -> int:
        return len(self._ids())


def look_into(source: Source, place_by_id: PlaceById) -> "_LookedCorpus":
    """The corpus of ``source``."""
    newest = _Newest(source)
    articles = _Asked(lambda: source.by_publication, source.row_of_article, lambda row: newest.read(row)[1])
    return _LookedCorpus(articles, newest, place_by_id, source=source, newest=newest)


@dataclass(frozen=True, eq=False)
class _LookedCorpus(Corpus):
    """The corpus of files that are only looked at.

    Their articles are not at hand, only what the records quote of them. Incidents that several tell are not merged, which would
    need every event at once; neither are actors looked up by name: they go by the name in the files.
    """

    source: Source = field(kw_only=True)
    newest: _Newest = field(kw_only=True)

    read_only: ClassVar[bool] = True
    merges: ClassVar[Mapping[str, Merge]] = {}
    actors: ClassVar[Mapping[str, Actor]] = {}  # type: ignore[assignment]

    @property
    def origin(self) -> str:
        """What the files are called, and whose columns they have."""
        return self.source.name

    @property
    def passed_over(self) -> Sequence[PassedOver]:
        """What could not be read of the files."""
        return self.source.passed_over

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """The event of each id."""
        return _Asked(lambda: self.ids, self.row_of, self.newest.__getitem__)

    @cached_property
    def ids(self) -> Sequence[str]:
        """The id of each row."""
        return self.source.event_ids

    def row_of(self, event_id: str | None) -> int | None:
        """The row of an event, ``None`` where there is none of this id."""
        return self.newest.row_of(event_id)

    def marks(self, rows: Rows) -> Mask:
        """What tells the map which events are shown: its rows are those of the corpus."""
        marks: Mask = np.zeros(len(self.newest), dtype=np.bool_)
        marks[rows.numbers] = True
        return marks

    @cached_property
    def days(self) -> tuple[Days, Days]:
        """The first and the last day of each row, as ordinals; 0 where there is none."""
        return self.source.first, self.source.last

    def article_of(self, event: Event) -> Article:
        """What the record of ``event`` quotes of its article."""
        row = self.row_of(event.id)
        assert row is not None
        return self.newest.read(row)[1]

    @cached_property
    def by_publication(self) -> Sequence[str]:
        """The ids of all articles, the newest first."""
        return self.source.by_publication

    def gather(self, rows: Rows) -> tuple[Sequence[Event], Mapping[str, Article]]:
        """The events of ``rows`` and what they quote of their articles."""
        return self.source.gather(rows.numbers)

    def status_of(self, event: Event) -> str | None:
        """What had become of ``event`` in review when the file was written; ``None`` where nobody had looked at it."""
        status: str = self.source.columns["status"][self.row_of(event.id)].as_py()
        return None if status == "proposed" else status

    def holding(self, word: str) -> Mask:
        """Which rows hold ``word``, which is folded."""
        return self.source.holding(word)

    @cached_property
    def named_places(self) -> dict[str, Place]:
        """Every place that an event names, by id."""
        return self.source.places

    def warm(self) -> None:
        """Works out now what every look needs, so that no click has to wait for it."""
        _ = self.ids, self.places
        for name in ("kind", "place"):
            self.values(name)

    def _values(self, name: str) -> Values:
        return self.source.values(name)
