"""What an article tells twice by the odds: joined and parted after the rules, never against what the article says itself."""

import csv

import pytest

from geo.codebook import Doubt
from geo.incident.mention import ANOTHER
from geo.merge import merge
from geo.merge.merging import ruled
from geo.merge.weighed import BIAS, WEIGHTS, common, pairs_of
from geo.model import Incident
from tests.test_merge import told


def one_by_rules(records: list[Incident]) -> bool:
    return any(len(group.members) == len(records) for group in ruled(records))


def test_a_count_of_the_same_fight_with_a_borrowed_scene_is_joined_and_says_so() -> None:
    # "Des combats ont éclaté à Jermuk"; "les affrontements ont fait neuf morts", which the town told last drew away
    records = [told("a-1", "clash"), told("a-2", "clash", "goris", dead=9, doubts=("implied_scene",))]
    assert not one_by_rules(records)
    [merged] = merge(records)
    assert merged.members == ("a-1", "a-2")
    assert merged.reasons[-1].code == "weighed"
    assert "more like one thing than two" in str(merged.reasons[-1])


def test_what_the_rules_join_says_nothing_of_odds() -> None:
    [merged] = merge([told("a-1", "clash"), told("a-2", "clash", dead=9)])
    assert "weighed" not in [reason.code for reason in merged.reasons]


def test_two_kinds_of_fighting_far_apart_in_an_article_are_parted() -> None:
    records = [told("a-1", "clash"), told("a-2", "attack_civilians", at=3000)]
    assert one_by_rules(records)
    assert merge(records) == []


@pytest.mark.parametrize(
    "second",
    [
        told("a-2", "clash", "goris", dead=9),
        told("a-2", "clash", "goris", day="2022-09-16", dead=9, doubts=("implied_scene",)),
        told("a-2", "clash", "goris", dead=9, doubts=("implied_scene",), mention=ANOTHER),
        told("a-2", "clash", "goris", dead=9, doubts=("implied_scene",), modality="planned"),
        told("b-2", "clash", "goris", dead=9, doubts=("implied_scene",)),
    ],
    ids=["said elsewhere", "said later", "told as another", "planned", "of another article"],
)
def test_what_is_told_apart_stays_two(second: Incident) -> None:
    assert merge([told("a-1", "clash"), second]) == []


def test_of_two_levels_the_count_between_joins_one() -> None:
    # "Des combats ont fait 94 morts au Karabakh"; "à Shushi, …"; "un précédent bilan faisait état de 77 morts"
    records = [
        told("a-1", "clash", "karabakh", dead=94),
        told("a-2", "clash", "shushi"),
        told("a-3", "casualties_report", "shushi", dead=77, doubts=("implied_day", "implied_scene")),
    ]
    assert [merged.members for merged in merge(records)] == [("a-1", "a-3")]


def test_what_borrows_day_and_place_joins_nothing_far_off() -> None:
    doubts: tuple[Doubt, ...] = ("implied_day", "implied_scene")
    assert merge([told("a-1", "clash"), told("a-2", "clash", at=300, doubts=doubts)])
    assert merge([told("a-1", "clash"), told("a-2", "clash", at=3000, doubts=doubts)]) == []


@pytest.mark.parametrize(
    ("second", "one"),
    [
        (told("a-2", "casualties_report", at=300, dead=2, rule="toll alone", doubts=("implied_day", "implied_scene")), True),
        (told("a-2", "casualties_report", at=600, dead=2, rule="toll alone", doubts=("implied_day", "implied_scene")), False),
        (told("a-2", "casualties_report", at=300, dead=2, rule="toll alone"), False),
        (told("a-2", "explosion", at=300, dead=2, doubts=("implied_day", "implied_scene")), False),
    ],
    ids=["a little further on", "far on", "with a day and a place of their own", "of a bomb"],
)
def test_a_march_and_its_dead_a_few_sentences_on(second: Incident, one: bool) -> None:
    # "Des milliers de gens ont défilé mardi à Jermuk"; "deux manifestants sont morts"
    assert bool(merge([told("a-1", "protest", at=0), second])) is one


def test_what_another_article_tells_too_is_not_parted() -> None:
    records = [told("a-1", "clash"), told("a-2", "attack_civilians", at=3000), told("b-1", "clash")]
    assert [merged.members for merged in merge(records)] == [("a-1", "a-2", "b-1")]


@pytest.mark.parametrize(
    ("second", "one"),
    [
        (told("a-2", "protest", at=60, doubts=("implied_day", "implied_scene")), True),
        (told("a-2", "protest", at=60), False),
        (told("a-2", "protest", at=2000, doubts=("implied_day", "implied_scene")), False),
        (told("a-2", "protest", "goris", at=60, doubts=("implied_day",)), False),
        (told("a-2", "displacement", at=60, doubts=("implied_day", "implied_scene")), False),
    ],
    ids=["how it goes on", "with a day and a place of its own", "far on", "elsewhere", "who fled"],
)
def test_a_march_goes_on_in_what_is_told_of_it_next(second: Incident, one: bool) -> None:
    # "Des étudiants ont marché mardi à Jermuk ; la police les a dispersés"
    assert bool(merge([told("a-1", "protest", at=0), second])) is one


@pytest.mark.parametrize(
    ("second", "one"),
    [
        (told("a-2", "casualties_report", "goris", at=60, dead=9, doubts=("implied_day",)), True),
        (told("a-2", "casualties_report", "goris", at=60, dead=9), False),
        (told("a-2", "casualties_report", "goris", at=1500, dead=9, doubts=("implied_day",)), False),
        (told("a-2", "disaster", "goris", at=60, doubts=("implied_day",)), False),
        (told("a-2", "casualties_report", "goris", at=60, dead=9, doubts=("implied_day",), mention=ANOTHER), False),
    ],
    ids=["its dead elsewhere", "of a day of their own", "far on", "a second one", "told as another"],
)
def test_a_disaster_has_its_dead_in_other_places_too(second: Incident, one: bool) -> None:
    # "Un barrage a cédé mardi à Jermuk ; on a relevé neuf corps à Goris"; not what shells did there
    assert bool(merge([told("a-1", "disaster", at=0), second])) is one
    assert merge([told("a-1", "shelling", at=0), second]) == []


@pytest.mark.parametrize(
    ("second", "one"),
    [
        (told("a-2", "clash", None, doubts=("implied_day",)), True),
        (told("a-2", "clash", None, doubts=("implied_day",), mention="running scene unknown"), True),
        (told("a-2", "clash", None), False),
        (told("a-2", "clash", None, doubts=("implied_day",), mention="scene unknown"), False),
        (told("a-2", "clash", None, doubts=("implied_day",), mention=ANOTHER), False),
        (told("a-2", "displacement", None, doubts=("implied_day",)), False),
    ],
    ids=[
        "told on",
        "told on, of the place",
        "of a day of its own",
        "of a place of its own",
        "told as another",
        "of another kind",
    ],
)
def test_records_without_a_scene_are_one_by_the_odds_alone(second: Incident, one: bool) -> None:
    # "Des combats ont éclaté lundi à Zzybo", a place that nobody knows; "les échanges de tirs ont duré deux heures"
    merged = merge([told("a-1", "clash", None, mention="scene unknown"), second])
    assert bool(merged) is one
    assert all([reason.code for reason in found.reasons] == ["one kind", "same day", "weighed"] for found in merged)


def test_a_record_is_compared_with_so_many_behind_it() -> None:
    assert sum(1 for _ in pairs_of([told(f"a-{n}") for n in range(300)])) < 300 * 41


def test_a_pair_is_told_by_what_both_have() -> None:
    found = common(told("a-1", "clash"), told("a-2", "clash", dead=9), ["on 1"], taken=True)
    assert {"rules True", "on 1", "same kind", "same days", "place 0", "second counts", "apart 0"} <= set(found)
    assert len(found) == len(set(found))


def test_weights_are_whole_numbers_a_feature_each() -> None:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["feature", "weight"]
    assert rows[0][0] == BIAS
    assert len({name for name, _ in rows}) == len(rows)
    assert all(int(weight) for _, weight in rows)
