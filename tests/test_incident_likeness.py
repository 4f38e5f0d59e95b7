"""What is read by its likeness to marked clauses: only what no rule reads, with its doubt, and in the mood that it is told in."""

import csv
from datetime import date
from typing import get_args

import pytest

from geo.codebook import IncidentType
from geo.coder import code
from geo.incident.clause import Piece
from geo.incident.find import find_by_rules, find_triggers
from geo.incident.likeness import BIAS, NONE, RULE, WEIGHTS, Story
from geo.model import Article, Span, Trigger
from geo.place.gazetteer import Gazetteer
from tests import test_incident_agency, test_incident_frames, test_incident_press, test_incident_senses

SOUNDS_LIKE = (
    *test_incident_agency.NOT_TOLD.values(),
    *test_incident_frames.NOT_TOLD.values(),
    *test_incident_press.NOT_TOLD,
    *test_incident_senses.PEACEFUL,
    *test_incident_senses.OF_WAR,
)


def told(text: str) -> list[Trigger]:
    return find_triggers(Article("a", date(2024, 5, 17), text))


LIKE = {
    "Des colons ont lancé leurs chiens sur des bergers mardi près de Naplouse.": "attack_civilians",
    "Une bombonne a soufflé la façade d'un restaurant jeudi à Lyon.": "explosion",
}


@pytest.mark.parametrize(("text", "expected"), LIKE.items())
def test_a_clause_that_no_rule_reads_is_told_with_a_doubt(text: str, expected: str) -> None:
    [trigger] = told(text)
    assert (trigger.rule, trigger.event_type, trigger.modality) == (RULE, expected, "asserted")
    assert trigger.doubts == ("likeness",)
    assert text[trigger.clause.start : trigger.clause.end] == text.rstrip(".")
    assert len(trigger.span) > 3, "its trigger is a word that tells something"


CHANGED = {
    "Des colons n'ont pas lancé leurs chiens sur des bergers mardi près de Naplouse.": None,
    "Si des colons ont lancé leurs chiens sur des bergers mardi près de Naplouse, nul ne l'a vu.": None,
    "Des colons ont lancé leurs chiens sur des bergers mardi près de Naplouse ?": None,
    "Des colons auraient lancé leurs chiens sur des bergers mardi près de Naplouse.": "claimed",
}


@pytest.mark.parametrize(("text", "modality"), CHANGED.items())
def test_what_is_denied_supposed_or_asked_is_not_told(text: str, modality: str | None) -> None:
    assert [trigger.modality for trigger in told(text)] == ([] if modality is None else [modality])


def test_a_clause_that_a_rule_reads_is_left_to_it() -> None:
    text = "Des colons ont tué trois bergers mardi près de Naplouse."
    assert [trigger.rule for trigger in told(text)] != [RULE]
    assert not any("likeness" in trigger.doubts for trigger in told(text))


def test_what_befell_what_was_hit_is_no_second_act() -> None:
    assert len(told("Visé par un drone, un bus a pris feu mardi à Kherson.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ils ont tué un banquier avant de fuir par les toits.",
        "Vingt personnes se sont noyées mardi dans le naufrage d'une barque qui évacuait des familles.",
        "Les rebelles (environ deux mille hommes) ont pris Goma mardi.",
        "Les corps de six villageois, égorgés, ont été retrouvés mardi à Solhan.",
        "Lundi, l'armée a bombardé Kabkabiya, faisant au moins 14 morts selon des sources locales.",
        "Neuf personnes sont mortes mardi à Naqoura, parmi lesquelles quatre combattants, deux militants et trois secouristes.",
        "Rien ne presse, a déclaré le roi lors d'une cérémonie de remise de décorations à dix ambassadeurs à Rabat.",
    ],
)
def test_what_only_goes_on_about_what_was_told_is_no_second_act(text: str) -> None:
    assert RULE not in [trigger.rule for trigger in told(text)]


ONE = {
    "Trois heures après le séisme de magnitude 6,1 qui a couché une partie de la ville de Bitlis, on cherchait encore.": (
        "le séisme de magnitude 6,1 qui a couché une partie de la ville de Bitlis"
    ),
    "Un conducteur est mort mardi à Gelida, trente-sept passagers ont été brûlés.": (
        "Un conducteur est mort mardi à Gelida, trente-sept passagers ont été brûlés"
    ),
    "La junte a aussitôt fait traquer les passeurs à Ranong : dix-huit arrestations.": (
        "La junte a aussitôt fait traquer les passeurs à Ranong : dix-huit arrestations"
    ),
    "Cinquante personnes ont allumé des bougies samedi devant la chancellerie à Riga, scandant « Assez ! ».": (
        "Cinquante personnes ont allumé des bougies samedi devant la chancellerie à Riga, scandant « Assez ! »"
    ),
}


@pytest.mark.parametrize(("text", "clause"), ONE.items())
def test_a_clause_that_goes_on_with_an_act_of_its_type_is_part_of_it(text: str, clause: str) -> None:
    [trigger] = told(text)
    assert text[trigger.clause.start : trigger.clause.end] == clause
    assert trigger.rule != RULE


@pytest.mark.parametrize(
    "text",
    [
        "L'immeuble du port s'est effondré mardi à Callao ; à Lima, un pétrolier a rompu ses amarres.",
        "Une veillée se tenait jeudi devant la mairie de Nouméa ; à 19 heures, deux cents jeunes s'en sont détachés.",
    ],
)
def test_an_act_of_the_same_type_elsewhere_or_later_is_a_second_one(text: str) -> None:
    first, second = told(text)
    assert first.event_type == second.event_type
    assert second.rule == RULE


def test_in_what_is_about_trade_no_violence_is_told() -> None:
    text = (
        "La guerre des taxes fait plonger les cours. Le groupe a perdu 9% à la Bourse de Paris, l'exportation et les marchés reculent, "
        "la banque centrale surveille le taux, l'inflation et le commerce."
    )
    assert [trigger.event_type for trigger in told(text) if trigger.rule == RULE] == []


def trigger(start: int, end: int, event_type: IncidentType, rule: str = "a rule") -> Trigger:
    return Trigger(Span(start, end), rule, event_type, Span(start, end), "asserted")


def test_a_clause_is_marked_by_what_rules_tell_before_it() -> None:
    story, piece = Story(), Piece(100, 140, "comma")
    assert story.before(piece, []) == {"^none"}
    story.go_on([trigger(0, 20, "shelling"), trigger(30, 50, "protest", RULE)])
    assert story.before(piece, []) == {"&shelling", "^shelling", "^near shelling"}
    assert story.before(piece, [trigger(60, 90, "clash"), trigger(150, 160, "war")]) == {
        "&shelling", "&clash", "^clash", "^near clash",
    }  # fmt: skip
    assert story.before(Piece(900, 940, "start"), []) == {"&shelling", "^shelling"}


def test_rules_alone_tell_nothing_by_likeness() -> None:
    text = " ".join([*LIKE, "Des colons ont tué trois bergers mardi près de Naplouse."])
    article = Article("a", date(2024, 5, 17), text)
    assert {t.rule == RULE for t in find_triggers(article)} == {True, False}
    assert find_by_rules(article) == [t for t in find_triggers(article) if t.rule != RULE] != []


def test_few_sentences_that_only_sound_like_an_incident_are_told_by_likeness() -> None:
    """Each of them is learned from; what is told all the same has the doubt, and one in thirty is the most."""
    articles = [Article("a", date(2024, 5, 17), text) for text in {*SOUNDS_LIKE}]
    told_all_the_same = [article for article in articles if RULE in [t.rule for t in find_triggers(article)]]
    assert len(articles) > 700
    assert len(told_all_the_same) / len(articles) < 1 / 30


def test_the_record_says_so() -> None:
    text = next(iter(LIKE))
    [incident] = code(Article("a", date(2024, 5, 17), text), Gazetteer.load())
    assert RULE in incident.rules
    assert "likeness" in incident.doubts
    assert incident.places[0].place.name == "Nablus"


def test_weights_are_a_table_of_whole_numbers() -> None:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        head, bias, *rows = csv.reader(file)
    assert head[0] == "feature"
    assert set(head[1:]) <= {*get_args(IncidentType), NONE}
    assert NONE in head
    assert bias[0] == BIAS
    assert all(len(row) == len(head) for row in rows)
    assert len({row[0] for row in rows}) == len(rows), "a row a feature"
    assert all(abs(int(weight)) < 2**15 for row in [bias, *rows] for weight in row[1:] if weight)
