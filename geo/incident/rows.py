"""Rows of tables that tell the type of an act: for acts of which rules, of which verbs or nouns and of which types, and where.

A row is read as: what the act is told as, what its rule is asked for, and the conditions on what stands around it, that must all
hold. Of the rows of a table that hold the first counts.
"""

from collections.abc import Callable
from typing import Literal, NamedTuple

from geo.codebook import IncidentType
from geo.incident.lexicon import Rule
from geo.incident.spot import Condition, Spot

__all__ = ["Row", "Table", "Told", "of_rule", "of_type", "of_word", "told"]

_What = Literal["name", "lemma", "event_type"]
Told = IncidentType | Callable[[Rule, Spot], IncidentType | None]
"""A type, or a function that tells it."""


class _Of(NamedTuple):
    """What a row asks of an act's rule: one of some names, words or types."""

    what: _What
    words: frozenset[str]


class Row(NamedTuple):
    """What an act is told as, of which rules, and under which conditions, that must all hold."""

    told: Told
    of: dict[_What, frozenset[str]]
    conditions: tuple[Condition, ...]


def of_rule(*names: str) -> _Of:
    """Acts of some rules."""
    return _Of("name", frozenset(names))


def of_word(*lemmas: str) -> _Of:
    """Acts that some verbs or nouns tell."""
    return _Of("lemma", frozenset(lemmas))


def of_type(*kinds: IncidentType) -> _Of:
    """Acts that are of some types so far."""
    return _Of("event_type", frozenset(kinds))


def told(kind: Told, *asked: _Of | Condition) -> Row:
    """A row: what acts are told as of some rules, of some verbs or nouns and of some types, where all conditions hold."""
    of = {one.what: one.words for one in asked if isinstance(one, _Of)}
    return Row(kind, of, tuple(one for one in asked if not isinstance(one, _Of)))


class Table:
    """Rows in their order, each looked up by what is rarest of what it asks of a rule: a name, a word, a type."""

    def __init__(self, *rows: Row) -> None:
        self.rows = rows
        self._of_rules = self._numbered("name")
        self._of_words = self._numbered("lemma", "name")
        self._of_types = self._numbered("event_type", "name", "lemma")
        self._kept: dict[tuple[str, str, IncidentType], tuple[Row, ...]] = {}

    def _numbered(self, what: _What, *others: _What) -> dict[str, list[int]]:
        """The numbers of the rows by a name, word or type that they ask for, where they ask for none of the ``others``."""
        found: dict[str, list[int]] = {}
        for number, row in enumerate(self.rows):
            for word in row.of.get(what, ()) if row.of.keys().isdisjoint(others) else ():
                found.setdefault(word, []).append(number)
        return found

    def _rows_of(self, name: str, lemma: str, kind: IncidentType) -> tuple[Row, ...]:
        """The rows of the acts of a rule, in their order."""
        numbers = {*self._of_rules.get(name, ()), *self._of_words.get(lemma, ()), *self._of_types.get(kind, ())}
        rows = (self.rows[number] for number in sorted(numbers))
        return tuple(
            row for row in rows if lemma in row.of.get("lemma", (lemma,)) and kind in row.of.get("event_type", (kind,))
        )

    def type_of(self, rule: Rule, at: Spot) -> IncidentType | None:
        """What the first row that holds tells the act of a rule as, ``None`` where none does."""
        key = rule.name, rule.lemma, rule.event_type
        rows = self._kept.get(key)
        if rows is None:
            rows = self._kept[key] = self._rows_of(*key)
        for row in rows:
            if all(condition(at) for condition in row.conditions):
                kind = row.told if isinstance(row.told, str) else row.told(rule, at)
                if kind is not None:
                    return kind
        return None
