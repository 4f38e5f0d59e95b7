"""Which stretch around the word that tells an act each condition reads, and that the rows made of them can be reached."""

import pytest

from geo.incident import kind, sense
from geo.incident.clause import Piece
from geo.incident.hits import Topic
from geo.incident.lexicon import noun_rules, verb_rules
from geo.incident.roles import Roles
from geo.incident.spot import (
    Condition,
    Spot,
    before,
    behind,
    behind_in_clause,
    by_force,
    clause,
    clause_so_far,
    either,
    from_clause,
    has_class,
    in_clause,
    in_sentence,
    inside,
    is_of_disaster,
    is_of_war,
    is_passive,
    lately,
    means_are,
    no,
    object_is,
    on,
    on_in_clause,
    onto_is,
    onward,
    past,
    past_in_clause,
    printed,
    so_far,
    subject_is,
)
from geo.model import Span

TEXT = "Selon Awa, des soldats ont ouvert le feu sur la foule, qui fuyait."
WAR = Topic(war=True, sport=False, economy=False, disaster=False, accented=True, ground=False)
# "ouvert" with "le feu" behind it, in the clause from "des" to "foule"
AT = Spot(
    TEXT, TEXT.lower(), Span(0, len(TEXT)), [Piece(11, 53, "comma")], 0, 27, 33, 40, frozenset(), frozenset({"participle"}), WAR
)
AT.roles = Roles(AT, "ouvrir", AT.tenses)

HOLDS: dict[str, tuple[Condition, bool]] = {
    "clause": (clause("soldats"), True),
    "clause: not the sentence": (clause("awa"), False),
    "clause: not the word": (clause("ouvert"), False),
    "clause: so many characters back": (clause("soldats", 4), False),
    "before": (before("awa"), True),
    "before: so many characters back": (before("awa", 20), False),
    "from_clause": (from_clause("des soldats ont $"), True),
    "from_clause: from its first word": (from_clause("soldats"), False),
    "printed": (printed("Awa", 60), True),
    "printed: with its capitals": (printed("awa", 60), False),
    "in_sentence": (in_sentence("fuyait"), True),
    "in_clause": (in_clause("foule"), True),
    "in_clause: not the sentence": (in_clause("fuyait"), False),
    "so_far": (so_far("awa.*le feu"), True),
    "so_far: not what is behind": (so_far("foule"), False),
    "so_far: so many characters on": (so_far("sur", 5), True),
    "clause_so_far": (clause_so_far("soldats.*le feu"), True),
    "clause_so_far: not the sentence": (clause_so_far("awa"), False),
    "behind": (behind(" le feu.* fuyait"), True),
    "behind: so many characters on": (behind(" le feu", 4), False),
    "behind_in_clause": (behind_in_clause(" le feu.* foule"), True),
    "behind_in_clause: not the sentence": (behind_in_clause(".* fuyait"), False),
    "past": (past(r" sur.* fuyait"), True),
    "past: not what was read": (past(" le feu"), False),
    "past_in_clause": (past_in_clause(" sur la foule$"), True),
    "past_in_clause: not the sentence": (past_in_clause(".* fuyait"), False),
    "on": (on("ouvert.* fuyait"), True),
    "on_in_clause": (on_in_clause("ouvert.* foule$"), True),
    "on_in_clause: not the sentence": (on_in_clause(".* fuyait"), False),
    "onward": (onward("foule"), True),
    "onward: not before": (onward("soldats"), False),
    "onward: so many characters behind": (onward("foule", 9), False),
    "lately": (lately("awa", 20), True),
    "lately: so many characters before the clause": (lately("awa", 4), False),
    "lately: not the word": (lately("ouvert", 20), False),
    "inside": (inside("le feu$"), True),
    "inside: not behind": (inside("foule"), False),
    "has_class": (has_class("armed", "military"), True),
    "has_class: before the word": (has_class("crowd"), False),
    "subject_is": (subject_is("armed", "crowd"), True),
    "subject_is: not the one acted on": (subject_is("crowd"), False),
    "object_is: not the one who acts": (object_is("armed"), False),
    "onto_is": (onto_is("crowd"), True),
    "means_are": (means_are("blade"), False),
    "is_passive": (is_passive, False),
    "by_force": (by_force, True),
    "no": (no(clause("soldats")), False),
    "either": (either(clause("rebelles"), clause("soldats")), True),
    "is_of_war": (is_of_war, True),
    "is_of_disaster": (is_of_disaster, False),
}


@pytest.mark.parametrize(("condition", "expected"), HOLDS.values(), ids=HOLDS)
def test_a_condition_reads_its_stretch(condition: Condition, expected: bool) -> None:
    assert condition(AT) is expected


def test_a_rule_has_read_to_where_its_complement_ends_in_the_clause() -> None:
    assert AT.text[AT.start : AT.read] == "ouvert le feu"


def test_every_row_is_of_a_rule_that_there_is() -> None:
    rules = {(rule.name, rule.lemma) for found in (verb_rules(), noun_rules()) for form in found.values() for rule in form}
    names, lemmas = (set(column) for column in zip(*rules, strict=True))
    for row in (*kind.TABLE.rows, *sense.TABLE.rows):
        asked_names, asked_lemmas = row.of.get("name", frozenset()), row.of.get("lemma", frozenset())
        assert asked_names <= names
        assert asked_lemmas <= lemmas
        if asked_names:
            of_these = {lemma for name, lemma in rules if name in asked_names}
            assert asked_lemmas <= of_these
