"""Who did it and to whom: the noun groups that the grammar of an act's clause gives these parts, as somebody known or as they are written."""

import re

from geo.actor.find import extend
from geo.actor.fr import country_actor
from geo.actor.resolve import actor_of_words
from geo.codebook import PartySide
from geo.country import COUNTRIES, DEMONYMS
from geo.link.index import SpanIndex
from geo.model import NOUN_GROUP, Actor, Article, Evidence, Party, Span, Statement, Trigger

__all__ = ["actors_of"]

_Sides = tuple[Actor | None, Actor | None]

_HAVING = re.compile(r"(?:d'|d' )?(?:avoir|etre) ")
_MINE = re.compile(r"\b(?:accus\w+|soupconn\w+|reproch\w+)\b")
_LANDS = frozenset({"country", "metonym_capital"})
_QUOTES = '"«»“”'
_COLUMN_OF = re.compile(
    r"[\w' ]*\b(?:convois?|colonnes?|camions?|files?|corteges?|vehicules?|bus|equipes?|patrouilles?) (?:de |d'|des |du )"
)
_LONG = 100  # characters behind a noun, at most, that belong to its group


def actors_of(
    article: Article, seen: str, trigger: Trigger, sentence: Span, people: SpanIndex[Actor], statement: Statement | None
) -> _Sides:
    """Who did it and to whom, where the grammar of the clause says so; else ``None``."""
    doer = None
    if _HAVING.match(seen, trigger.clause.start, trigger.clause.end):
        doer = _who_says_to_have(seen, trigger, sentence, people, statement)
    doer = doer or _first_of("doer", article, seen, trigger, people)
    return doer, _first_of("target", article, seen, trigger, people, doer)


def _first_of(
    side: PartySide, article: Article, seen: str, trigger: Trigger, people: SpanIndex[Actor], but: Actor | None = None
) -> Actor | None:
    """The first who may stand on a side of an act, save the one who stands on the other."""
    for party in trigger.parties:
        if party.side == side:
            actor = _actor_at(article, seen, party, people)
            if actor is not None and (but is None or actor.name != but.name):
                return actor
    return None


def _actor_at(article: Article, seen: str, party: Party, people: SpanIndex[Actor]) -> Actor | None:
    """Whom a noun group names: somebody known, a country by its demonym, else whom its words tell; ``None`` for no party."""
    if party.rule.endswith("nation"):
        country = COUNTRIES[DEMONYMS[seen[party.span.start : party.span.end]]]
        return country_actor(country).read_at(Evidence(article.id, party.span, "demonym"))
    last = party.span.end - 1
    for span, actor in people.touching(party.span):
        if span.start <= last < span.end:
            assert actor.evidence is not None
            rule = actor.evidence.rule
            if (
                (actor.kind == "media" and rule == "organisation")
                or rule == "document"
                or (party.rule.endswith(" of") and rule in _LANDS)
            ):
                return None
            if _COLUMN_OF.match(seen, party.span.start, span.start):
                break  # "un convoi d'une ONG"
            return actor
    if party.named:
        return None
    start = party.span.start + (article.text[party.span.start] in _QUOTES)
    span = Span(start, extend(article.text, seen, party.span.end, min(len(seen), party.span.end + _LONG)))
    return actor_of_words(article[span].lstrip()).read_at(Evidence(article.id, span, NOUN_GROUP))


def _who_says_to_have(
    seen: str, trigger: Trigger, sentence: Span, people: SpanIndex[Actor], statement: Statement | None
) -> Actor | None:
    """Who did what an infinitive tells: "L'armée dit avoir repris la ville", "est accusé d'avoir tué douze civils"."""
    start = trigger.clause.start
    before = [actor for span, actor in people.before(start, 160) if span.start >= sentence.start]
    if not before:
        return None
    if _MINE.search(seen[sentence.start : start]):
        return before[0]
    return statement.speaker if statement and statement.speaker else before[-1]
