import re

import pytest

from geo.article import read
from geo.coder import code
from geo.features import where_drawn
from geo.place.gazetteer import Gazetteer
from geo.sample import sample_paths

ARTICLES = [article for path in sample_paths() for article in read(path)]


@pytest.fixture(scope="module")
def events():
    gazetteer = Gazetteer.load()
    return [event for article in ARTICLES for event in code(article, gazetteer)]


def test_there_are_five_dispatches_each_with_its_day():
    assert len(ARTICLES) == len({article.id for article in ARTICLES}) == 5
    assert {article.published.year for article in ARTICLES} == {2021, 2022}


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)
def test_only_passages_are_quoted_and_what_was_left_out_is_marked(article):
    assert "[…]" in article.text
    assert len(re.findall(r"[.!?»”\"](?:\s|$)", article.text.replace("[…]", ""))) <= 10


@pytest.mark.parametrize(
    "place",
    ["jermuk", "verin-shorzha", "yerevan", "baku", "moscow", "new-york", "nagorno-karabakh"],
)
def test_the_place_stands_on_the_map(events, place):
    assert place in {where.place.id for event in events if (where := where_drawn(event))}


@pytest.mark.parametrize(
    "names", [{"kalbajar", "kalbajar-district"}, {"lachin", "lachin-district"}], ids=["kalbajar", "lachin"]
)
def test_the_town_or_its_district_stands_on_the_map(events, names):
    assert names & {where.place.id for event in events if (where := where_drawn(event))}


def test_every_sentence_that_is_quoted_carries_a_record(events):
    by_article = {article.id: [e.evidence.span for e in events if e.evidence.article_id == article.id] for article in ARTICLES}
    for article in ARTICLES:
        passages = [m for m in re.finditer(r"[^\n]+", article.text) if m[0].strip() != "[…]"]
        empty = [m[0] for m in passages if not any(m.start() <= span.start < m.end() for span in by_article[article.id])]
        assert empty == []


def test_there_are_incidents_and_statements(events):
    kinds = [event.kind for event in events]
    assert kinds.count("incident") >= 12
    assert kinds.count("statement") >= 15
