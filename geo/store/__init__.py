"""The store: articles, their events and what people said of them, kept in a database between runs.

``event_store`` is what the rest of the program uses; SQLAlchemy stands in this folder only.
"""

from geo.store.event_store import Addition, Counts, EventStore, Renewal, default_path, default_reviewer
from geo.store.migrations import SCHEMA
from geo.store.rows import Written

__all__ = ["SCHEMA", "Addition", "Counts", "EventStore", "Renewal", "Written", "default_path", "default_reviewer"]
