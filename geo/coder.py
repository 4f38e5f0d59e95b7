"""Coding: an article in, its events out.

Pure: no network, clock or disk; the same article and gazetteer give the same events, in the same order, every time.
Each subject finds its mentions in the text alone, then resolves them; the publication day enters only there; linking
comes last and sees everything.
"""

from dataclasses import dataclass

from geo.actor.find import find_actors
from geo.actor.resolve import resolve_actors
from geo.incident.find import find_casualties, find_triggers
from geo.link.incident import Resolved, link_incidents
from geo.link.statement import link_statements
from geo.model import Actor, Article, Casualties, Event, Quote, Timex, Toponym, Trigger, When, Where
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.speech.find import find_quotes
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes

__all__ = ["Mentions", "code", "read_mentions", "resolve"]


@dataclass(frozen=True, slots=True)
class Mentions:
    """What was found in one article and what each thing means, in text order.

    ``wheres`` runs parallel to ``toponyms`` and ``whens`` to ``timexes``; ``None`` stands for a name or expression that gives no
    place or no day. ``actors`` carry their evidence.
    """

    toponyms: tuple[Toponym, ...]
    wheres: tuple[Where | None, ...]
    timexes: tuple[Timex, ...]
    whens: tuple[When | None, ...]
    actors: tuple[Actor, ...]
    quotes: tuple[Quote, ...]
    triggers: tuple[Trigger, ...]
    casualties: tuple[Casualties, ...]


def read_mentions(article: Article, gazetteer: Gazetteer) -> Mentions:
    """The mentions of ``article`` and their values, before they are linked into events."""
    toponyms = find_toponyms(article, gazetteer)
    timexes = find_timexes(article)
    return Mentions(
        toponyms=tuple(toponyms),
        wheres=tuple(resolve_toponyms(article, toponyms, gazetteer)),
        timexes=tuple(timexes),
        whens=tuple(resolve_timexes(article, timexes)),
        actors=tuple(resolve_actors(article, find_actors(article))),
        quotes=tuple(find_quotes(article)),
        triggers=tuple(find_triggers(article)),
        casualties=tuple(find_casualties(article)),
    )


def resolve(article: Article, gazetteer: Gazetteer) -> Resolved:
    """What the incidents of ``article`` are linked from: its mentions, their values, and the statements they make."""
    mentions = read_mentions(article, gazetteer)
    wheres = [where for where in mentions.wheres if where]
    whens = [when for when in mentions.whens if when]
    actors = list(mentions.actors)
    statements = link_statements(article, list(mentions.quotes), actors, wheres, whens, gazetteer)
    return Resolved(article, mentions.triggers, mentions.casualties, actors, wheres, whens, statements, gazetteer)


def code(article: Article, gazetteer: Gazetteer) -> list[Event]:
    """The statements and incidents of ``article``, in the order of the text."""
    resolved = resolve(article, gazetteer)
    events: list[Event] = [*resolved.statements, *link_incidents(resolved)]
    return sorted(events, key=_order)


def _order(event: Event) -> tuple[int, int, str, str, str]:
    span = event.evidence.span
    return span.start, span.end, event.kind, event.event_type, event.id
