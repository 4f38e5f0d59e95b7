import json
from dataclasses import replace
from datetime import date

import pytest

from geo.codebook import COLUMNS
from geo.model import Actor, Article, Claim, Evidence, Incident, Place, Span, Statement, Toll, When, Where
from geo.record import from_record, to_record

ARTICLE = Article("a.txt", date(2022, 9, 14), "Mardi, Bakou a dit que trois soldats ont été tués à Jermuk.")
JERMUK = Place("jermuk", "Jermuk", "Djermouk", 39.84, 45.67, "town", 5, "vayots-dzor", "AM")


def words(text: str, rule: str) -> Evidence:
    start = ARTICLE.text.index(text)
    return Evidence(ARTICLE.id, Span(start, start + len(text)), rule)


BAKU = Actor("Azerbaïdjan", "Azerbaijan", "state", "baku", "AZ", words("Bakou", "metonym"))
DAY = When(
    date(2022, 9, 13), date(2022, 9, 13), 1, frozenset({"year"}), words("Mardi", "weekday"), ARTICLE.published, Span(13, 14)
)
EVENTS = [
    Incident(
        "0123456789ab",
        "casualties_report",
        "claimed",
        words("trois soldats ont été tués à Jermuk", "killed_passive"),
        DAY,
        (Where(JERMUK, "scene", 1, words("Jermuk", "at"), ("other",), ("ambiguous_place",)),),
        actor2=Actor("soldats", "soldiers", "military"),
        deaths=(Claim(Toll(3, 3, 3), words("trois soldats ont été tués", "count"), BAKU),),
        claimed_by=BAKU,
        rules=("killed_passive",),
        doubts=("claimed",),
        trigger=words("ont été tués", "killed_passive"),
    ),
    Statement(
        "ba9876543210",
        "claim",
        words("Bakou a dit que trois soldats ont été tués à Jermuk", "subject_first"),
        words("trois soldats ont été tués à Jermuk", "that_clause"),
        "indirect",
        DAY,
        (Where(JERMUK, "about", 1, words("Jermuk", "at")),),
        speaker=BAKU,
    ),
    Incident("000000000000", "war", "asserted", words("Mardi", "x"), When(None, date(2022, 9, 14), 5)),
]


@pytest.mark.parametrize("event", EVENTS, ids=["incident", "statement", "open interval"])
def test_a_record_reads_back_into_the_same_event(event):
    assert from_record(json.loads(json.dumps(to_record(event, ARTICLE)))) == event


def test_a_record_without_trigger_is_read_as_before():
    record = to_record(EVENTS[0], ARTICLE)
    del record["detail"]["trigger"]
    assert from_record(record) == replace(EVENTS[0], trigger=None)


def test_a_record_begins_with_the_columns_of_the_codebook():
    assert list(to_record(EVENTS[0], ARTICLE))[: len(COLUMNS)] == [column.name for column in COLUMNS]


def test_the_excerpt_is_the_text_between_its_offsets():
    excerpt = to_record(EVENTS[0], ARTICLE)["excerpt"]
    assert ARTICLE.text[excerpt["start"] : excerpt["end"]] == excerpt["text"] == "trois soldats ont été tués à Jermuk"


def test_an_event_of_another_article_is_refused():
    with pytest.raises(ValueError, match=r"read from a\.txt, not from b\.txt"):
        to_record(EVENTS[0], Article("b.txt", date(2022, 9, 14), "x"))
