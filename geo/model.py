"""The nouns: an article, the mentions found in it, the values read from them, and the events they make.

Frozen dataclasses; no input or output, no French, no third-party import. A mention is a pair of offsets into an
immutable text: excerpts are sliced when they are shown, never stored as edited copies. Every value keeps its evidence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import asin, cos, radians, sin, sqrt
from typing import Generic, TypeVar

from geo.codebook import (
    FEATURES,
    MERGE_REASONS,
    ActorKind,
    Doubt,
    Feature,
    IncidentType,
    Kind,
    MergeReason,
    Modality,
    PartySide,
    PlaceRole,
    Prec,
    SpeechForm,
    StatementType,
)

__all__ = [
    "NOUN_GROUP",
    "Actor",
    "ActorName",
    "Article",
    "Casualties",
    "Claim",
    "Event",
    "Evidence",
    "Incident",
    "Merge",
    "Party",
    "Place",
    "Quote",
    "Reason",
    "Span",
    "Statement",
    "Timex",
    "Toll",
    "Toponym",
    "Trigger",
    "When",
    "Where",
]


T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open offsets ``[start, end)`` into an article's text, in code points.

    >>> Span(2, 5).overlaps(Span(4, 9)), Span(2, 5).overlaps(Span(5, 9))
    (True, False)
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span {self.start}..{self.end} is not 0 <= start <= end")

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether at least one character is shared."""
        return self.start < other.end and other.start < self.end

    def gap(self, other: "Span") -> int:
        """The characters between the two; 0 when they touch or overlap."""
        return max(0, other.start - self.end, self.start - other.end)

    def cover(self, other: "Span") -> "Span":
        """The shortest span that holds both."""
        return Span(min(self.start, other.start), max(self.end, other.end))


@dataclass(frozen=True, slots=True)
class Article:
    """A dispatch as it was read. ``text`` never changes; every offset counts its code points.

    ``language`` is an ISO 639-1 code; ``office`` the news agency or paper; ``None`` means that nothing says. Of one that is
    ``quoted`` only the words that a record quotes are at hand, each at its own place in ``text``.
    """

    id: str
    published: date
    text: str
    language: str = "fr"
    office: str | None = None
    headline: str | None = None
    url: str | None = None
    quoted: bool = False

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value is written, and the name of the rule that read it there."""

    article_id: str
    span: Span
    rule: str


# --- Mentions: what stands in the text, not yet what it means -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the gazetteer, or a place of the world beyond it.

    ``latitude``, ``longitude`` are decimal degrees, WGS 84; ``radius_km`` is how far from that point the name may mean;
    ``parent`` is a place id and ``country`` an ISO 3166-1 alpha-2 code, each ``None`` where there is none. ``name`` is the
    international English form and ``name_fr`` that of the French press.
    """

    id: str
    name: str
    name_fr: str
    latitude: float
    longitude: float
    feature: Feature
    radius_km: float
    parent: str | None = None
    country: str | None = None

    @property
    def where_prec(self) -> Prec:
        """How sharply what happens there is placed: as its kind is, but only near it in a village that is itself placed roughly."""
        rough = self.feature == "village" and self.radius_km >= FEATURES[self.feature].max_radius_km
        return 2 if rough else FEATURES[self.feature].where_prec

    def kilometres_to(self, other: "Place") -> float:
        """The distance to another place on a sphere, in kilometres.

        >>> goma = Place("goma", "Goma", "Goma", -1.674, 29.228, "town", 8)
        >>> round(goma.kilometres_to(Place("sake", "Sake", "Sake", -1.574, 29.044, "town", 4)))
        23
        """
        a, b, c, d = map(radians, (self.latitude, self.longitude, other.latitude, other.longitude))
        return 12742 * asin(min(1.0, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name in the text that places bear, best guess first; not yet a place. ``candidates`` may be empty: unresolved."""

    span: Span
    rule: str
    candidates: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression, typed and underspecified: not yet a date.

    ``type`` is TIMEX3's (DATE, TIME, DURATION, SET); ``value`` TIMEX3's where it has one (``XXXX-09-14``), else ours, as
    ``geo.timex`` documents (``weekday:2``); ``mod`` is TIMEX3's (START, MID, END, APPROX, BEFORE, AFTER) or empty.
    """

    span: Span
    rule: str
    type: str
    value: str
    mod: str = ""


@dataclass(frozen=True, slots=True)
class ActorName:
    """A name, title, body or metonym in the text. ``candidates`` are the canonical actors it may be, best first."""

    span: Span
    rule: str
    candidates: tuple["Actor", ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """Something said: spans only.

    ``span`` is the excerpt: from speaker and cue to the end of what is said, or the other way round; ``cue`` the verb or
    ``selon``; ``content`` what is said; ``speaker`` the words that name the speaker, ``None`` when they stand elsewhere;
    ``addressee`` whom it is said to or of; ``via`` who relays it ("a rapporté Reuters").
    """

    span: Span
    rule: str
    event_type: StatementType
    cue: Span
    content: Span
    speaker: Span | None = None
    addressee: Span | None = None
    via: Span | None = None
    form: SpeechForm = "indirect"
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """A noun group that may have a part in what a trigger tells: who does it, or to whom it is done.

    ``span`` is from its determiner to its head noun, ``rule`` what of the grammar gives it its part. ``named``: only where
    somebody is known by it.
    """

    span: Span
    side: PartySide
    rule: str
    named: bool


@dataclass(frozen=True, slots=True)
class Trigger:
    """The words that make an incident, inside ``clause``, the words that report it (its excerpt).

    ``parties`` are those who may do it and those to whom it may be done, the likeliest of each side first.
    """

    span: Span
    rule: str
    event_type: IncidentType
    clause: Span
    modality: Modality = "asserted"
    doubts: tuple[Doubt, ...] = ()
    parties: tuple[Party, ...] = ()


@dataclass(frozen=True, slots=True)
class Casualties:
    """A number of dead or injured people as written; ``None`` where the text leaves an end open."""

    span: Span
    rule: str
    kind: str
    low: int | None
    best: int | None
    high: int | None


# --- Values: what the mentions mean, each with its evidence ---------------------------------------------------------


NOUN_GROUP = "noun group"
"""The rule of evidence for an actor that a noun alone tells."""

HEADLINE = "headline"
"""The rule of evidence for a place that only the headline names: its words are the deed's, for a span counts characters of the text."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts or speaks, or what is acted on. ``name`` is French and canonical, ``name_en`` English; ``seat`` is a place id.

    ``evidence`` is ``None`` for an actor of the vocabulary, and says where it is written once it was read in a text.
    """

    name: str
    name_en: str
    kind: ActorKind
    seat: str | None = None
    country: str | None = None
    evidence: Evidence | None = None

    @property
    def is_named(self) -> bool:
        """Whether it is a name, an office or a body; not what a noun alone tells: "deux bergers", "école de Tyr"."""
        return self.evidence is None or self.evidence.rule != NOUN_GROUP

    def read_at(self, evidence: Evidence) -> "Actor":
        """The same actor, as named in a text."""
        return Actor(self.name, self.name_en, self.kind, self.seat, self.country, evidence)


@dataclass(frozen=True, slots=True)
class Where:
    """A place and what it is to the event. ``rejected`` are the ids of the other places that bear the name."""

    place: Place
    role: PlaceRole
    where_prec: Prec
    evidence: Evidence
    rejected: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class When:
    """An interval of days, both ends included.

    ``implied`` names what the text did not say (``year``, ``month``, ``day``); ``anchor`` is the day it was counted from and
    ``cue`` the words that decided the direction ("doivent"), both ``None`` when not needed. ``evidence`` is ``None`` when no
    words gave the day at all. An end that nothing gives is ``None``.
    """

    start: date | None
    end: date | None
    date_prec: Prec
    implied: frozenset[str] = frozenset()
    evidence: Evidence | None = None
    anchor: date | None = None
    cue: Span | None = None
    doubts: tuple[Doubt, ...] = ()

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"when {self.start} to {self.end}: the first day is after the last")


@dataclass(frozen=True, slots=True)
class Toll:
    """A number of persons: low and high ends (``None``: open) and the number said."""

    low: int | None
    best: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Claim(Generic[T]):
    """A value with who says so; ``source`` is ``None`` when the article itself does."""

    value: T
    evidence: Evidence
    source: Actor | None = None


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that happened, is happening or is planned.

    ``evidence.span`` is the clause that reports it, ``trigger`` the words in it that name the deed (``None``: not known).
    """

    id: str
    event_type: IncidentType
    modality: Modality
    evidence: Evidence
    when: When | None = None
    places: tuple[Where, ...] = ()
    actor1: Actor | None = None
    actor2: Actor | None = None
    deaths: tuple[Claim[Toll], ...] = ()
    injured: tuple[Claim[Toll], ...] = ()
    claimed_by: Actor | None = None
    via: Actor | None = None
    rules: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    trigger: Evidence | None = None

    @property
    def kind(self) -> Kind:
        return "incident"


@dataclass(frozen=True, slots=True)
class Statement:
    """One speech act. ``when`` is the day it was made, ``addressee`` whom it is said to or of."""

    id: str
    event_type: StatementType
    evidence: Evidence
    content: Evidence
    form: SpeechForm
    when: When | None = None
    places: tuple[Where, ...] = ()
    speaker: Actor | None = None
    addressee: Actor | None = None
    via: Actor | None = None
    rules: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def kind(self) -> Kind:
        return "statement"

    @property
    def actor1(self) -> Actor | None:
        """The speaker, under the name that the first party of any event has."""
        return self.speaker

    @property
    def actor2(self) -> Actor | None:
        """The addressee, likewise."""
        return self.addressee


Event = Incident | Statement


@dataclass(frozen=True, slots=True)
class Reason:
    """Why records are one: a code of the codebook's ``MERGE_REASONS`` and what fills its sentence, in order.

    A value is a number, a day, or several codes, names or numbers. ``str`` is the English sentence.

    >>> str(Reason("one kind", (("clash", "shelling"),)))
    'one kind of act: clash, shelling'
    """

    code: MergeReason
    values: tuple[int | date | tuple[str | int, ...], ...] = ()

    def __str__(self) -> str:
        written = (", ".join(map(str, value)) if isinstance(value, tuple) else value for value in self.values)
        return MERGE_REASONS[self.code].format(*written)


@dataclass(frozen=True, slots=True)
class Merge:
    """Incidents that tell the same thing, with the reasons; ``id`` is that of the earliest member. It can be undone."""

    id: str
    members: tuple[str, ...]
    reasons: tuple[Reason, ...]

    def __iter__(self) -> Iterator[str]:
        return iter(self.members)
