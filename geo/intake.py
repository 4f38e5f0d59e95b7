"""Taking articles in: which are there already, which are new, and what is stored of each; for screen and command line alike."""

from dataclasses import dataclass, replace

from geo.article.same import Known, Verdict
from geo.coder import code
from geo.features import where_drawn
from geo.model import Article
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore

__all__ = ["Taken", "take_in"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of an article: under which id it is there, with how many events, and whether the store changed.

    ``first`` is the id of the first of its events that has a place, ``None`` where none has or nothing was coded.
    """

    verdict: Verdict
    id: str
    events: int
    changed: bool
    first: str | None = None


def take_in(article: Article, known: Known, store: EventStore, gazetteer: Gazetteer) -> Taken:
    """Code ``article`` and store it, unless the store holds it, or a later version of it, under another name.

    An update takes the place and the id of what it updates, so that what was said of the older version finds the newer one.
    ``known`` are the articles of ``store``; afterwards it knows this one too.
    """
    found = known.find(article)
    if found.verdict == "older" or (found.verdict == "same" and found.id != article.id):
        return Taken(found.verdict, found.id, 0, changed=False)
    kept = replace(article, id=found.id)
    events = code(kept, gazetteer)
    changed = store.add(kept, events)
    known.put(kept)
    # Read anew by newer rules, the same article may give other events.
    verdict: Verdict = "update" if changed and found.verdict == "same" else found.verdict
    first = next((event.id for event in events if where_drawn(event) and event.when), None)
    return Taken(verdict, kept.id, len(events), changed, first)
