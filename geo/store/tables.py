"""The tables, as they are now; :mod:`geo.store.migrations` brings older ones up to them."""

from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

__all__ = ["ArticleRow", "Base", "DrawingRow", "EventRow", "FingerprintRow", "MetaRow", "PlaceRow", "ReviewRow"]


class Base(DeclarativeBase):
    """What all tables are declared on."""


class MetaRow(Base):
    """The numbers of the store itself: ``schema`` and ``revision``."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class ArticleRow(Base):
    """An article, as :class:`geo.model.Article`."""

    __tablename__ = "articles"

    id: Mapped[str] = mapped_column(primary_key=True)
    published: Mapped[date] = mapped_column(index=True)
    language: Mapped[str]
    office: Mapped[str | None]
    headline: Mapped[str | None]
    url: Mapped[str | None]
    text: Mapped[str]


class FingerprintRow(Base):
    """By what an article is known again, as :class:`geo.article.same.Seen`; digests and keys in hexadecimal.

    ``digest`` is not unique: whoever gives an article the text of another by its id means it so.
    """

    __tablename__ = "fingerprints"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    digest: Mapped[str] = mapped_column(index=True)  # of the text in any dress
    exact: Mapped[str]  # of the text as it is
    length: Mapped[int]
    sentences: Mapped[str]
    read_by: Mapped[str | None]
    replaced: Mapped[str] = mapped_column(server_default="")  # digests, one after the other


class EventRow(Base):
    """An event as it stands: as the machine read it, or as a person left it.

    ``machine`` is the machine's own record where ``record`` is another, JSON's ``null`` where the machine has none, and SQL's
    NULL where ``record`` is the machine's. A rejected event keeps its row, and is left out of ``drawings``.
    """

    __tablename__ = "events"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)  # the order of the text, as coded
    event_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(index=True)
    event_type: Mapped[str] = mapped_column(index=True)
    date_start: Mapped[date | None] = mapped_column(index=True)
    date_end: Mapped[date | None] = mapped_column(index=True)
    record: Mapped[str]  # JSON
    status: Mapped[str] = mapped_column(server_default="proposed")
    machine: Mapped[str | None]  # JSON


class DrawingRow(Base):
    """What the map draws of an article's events, in text order: the columns of :class:`geo.features.DrawnTable` but for its places, as a
    JSON list of lists. A row an article, since a row an event takes ten times as long to read. ``revision`` is the store's when the
    article was written last.
    """

    __tablename__ = "drawings"

    article_id: Mapped[str] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    told: Mapped[str]  # JSON
    revision: Mapped[int] = mapped_column(server_default="0", index=True)


class PlaceRow(Base):
    """A place that an event stands at or is about, as it was when it was last written."""

    __tablename__ = "places"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_fr: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]
    feature: Mapped[str]
    radius_km: Mapped[float]
    parent: Mapped[str | None]
    country: Mapped[str | None]


class ReviewRow(Base):
    """A review, as :class:`geo.review.Review`; days and hours are ISO 8601, in UTC.

    It names its article and does not belong to it: an article that is dropped and added again finds its reviews.
    """

    __tablename__ = "reviews"

    id: Mapped[int] = mapped_column(primary_key=True)  # the order in which they were made
    act: Mapped[str] = mapped_column(index=True)
    article_id: Mapped[str] = mapped_column(index=True)
    event_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    start: Mapped[int]
    end: Mapped[int]
    words: Mapped[str]
    verdict: Mapped[str]
    record: Mapped[str | None]  # JSON
    changed: Mapped[str]  # a JSON list
    note: Mapped[str]
    reviewer: Mapped[str]
    reviewed: Mapped[str]
    edition: Mapped[str]
    undone: Mapped[str | None]
    undone_by: Mapped[str | None]
