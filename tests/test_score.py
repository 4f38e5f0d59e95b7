"""The score counts as its first lines say."""

from datetime import date

import pytest

from geo.coder import code
from geo.incident.mention import ANOTHER, KNOWN
from geo.model import Article
from geo.place.gazetteer import Gazetteer
from geo.record import to_record
from tests.score.merging import doubts, rules
from tests.score.merging import merging as merge_gold
from tests.score.score import Tally, actors, called, ends, judge, kilometres, match, measure, merging, names, stands, tally

GOMA = {"lat": -1.674, "lon": 29.228, "precision": "town", "role": "scene"}


def gold(kind="incident", start=0, end=100, **other):
    return {
        "doc": "kivu.txt",
        "kind": kind,
        "type": "clash" if kind == "incident" else "claim",
        "alt_types": [],
        "certainty": "sure",
        "date_start": "2025-01-21",
        "date_end": "2025-01-22",
        "date_expr": "",
        "places": [GOMA] if kind == "incident" else [],
        "actor": "le ministère de la Défense",
        "fatalities": {"value": 6} if kind == "incident" else None,
        "excerpt_start": start,
        "excerpt_end": end,
        "excerpt": "…",
    } | other


def coded(kind="incident", start=0, end=100, **other):
    return {
        "article_id": "kivu.txt",
        "kind": kind,
        "event_type": "clash" if kind == "incident" else "claim",
        "date_start": "2025-01-21",
        "date_end": "2025-01-22",
        "places": [{"role": "scene", "latitude": -1.67, "longitude": 29.23}] if kind == "incident" else [],
        "actor1": "Ministère de la Défense",
        "deaths": {"best": 6} if kind == "incident" else None,
        "excerpt": {"start": start, "end": end, "text": "…"},
    } | other


@pytest.mark.parametrize("kind", ["statement", "incident"])
def test_a_coder_that_writes_the_gold_is_right_in_everything(kind):
    result = measure([coded(kind)], [gold(kind)])["kivu.txt"]
    assert result.figures(kind) == result.figures(kind, "tight") == (1, 1, 1)
    fields = ["type", "date overlaps", "date exact", *(["speaker"] if kind == "statement" else ["scene", "deaths"])]
    assert [result.share(kind, name) for name in fields] == [(1, 1)] * len(fields)


@pytest.mark.parametrize(
    ("events", "records", "figures"),
    [
        ([], [gold()], (0, 0, 0)),
        ([coded()], [], (0, 0, 0)),
        ([coded(), coded(start=200, end=300)], [gold()], (1 / 2, 1, 2 / 3)),
        ([coded()], [gold(), gold(start=200, end=300)], (1, 1 / 2, 2 / 3)),
        ([], [gold(certainty="arguable")], (0, 0, 0)),
        ([coded(), coded(start=200, end=300)], [gold(), gold(start=200, end=300, certainty="arguable")], (1, 1, 1)),
        ([coded(), coded()], [gold()], (1 / 2, 1, 2 / 3)),
        ([coded(event_type="shelling")], [gold()], (0, 0, 0)),
        ([coded(event_type="shelling")], [gold(alt_types=["shelling"])], (1, 1, 1)),
        ([coded(start=60, end=160)], [gold()], (0, 0, 0)),
        ([coded(start=50, end=70)], [gold()], (1, 1, 1)),
    ],
    ids=[
        "nothing coded", "nothing to find", "a false alarm", "a miss", "an arguable record is no miss",
        "a match to an arguable record is no false alarm", "one record, one event", "another type", "a type as good",
        "too little shared", "half of the shorter one",
    ],
)  # fmt: skip
def test_incidents_match_one_to_one_by_excerpt_and_type(events, records, figures):
    assert tally(events, records).figures("incident") == pytest.approx(figures)


def test_a_short_excerpt_inside_a_long_one_is_loose_and_not_tight():
    result = tally([coded(end=40)], [gold()])
    assert result.figures("incident") == (1, 1, 1)
    assert result.figures("incident", "tight") == (0, 0, 0)


def test_a_statement_matches_whatever_its_type_and_shows_it():
    result = tally([coded("statement", event_type="denial")], [gold("statement")])
    assert result.figures("statement") == (1, 1, 1)
    assert result.share("statement", "type") == (0, 1)


def test_of_two_incidents_in_one_clause_each_town_finds_its_own():
    sake = {"lat": -1.574, "lon": 29.045, "precision": "town", "role": "scene"}
    events = [coded(places=[{"role": "scene", "latitude": -1.574, "longitude": 29.045}]), coded()]
    assert match(events, [gold(), gold(places=[sake])], tight=False) == [(1, 0), (0, 1)]


@pytest.mark.parametrize(
    ("event", "record", "field", "right"),
    [
        (coded(date_start="2025-01-22", date_end="2025-01-23"), gold(), "date overlaps", True),
        (coded(date_start="2025-01-22", date_end="2025-01-23"), gold(), "date exact", False),
        (coded(date_start=None, date_end=None), gold(), "date overlaps", False),
        (coded(), gold(date_start=None), "date overlaps", True),
        (coded(places=[]), gold(), "scene", False),
        (coded(places=[{"role": "seat", "latitude": -1.67, "longitude": 29.23}]), gold(), "scene", False),
        (coded(places=[{"role": "scene", "latitude": -1.60, "longitude": 29.23}]), gold(), "scene", False),
        (coded(places=[{"role": "scene", "latitude": -1.60, "longitude": 29.23}]), gold(places=[GOMA | {"precision": "district"}]), "scene", True),
        (coded(deaths=None), gold(), "deaths", False),
        (coded(deaths={"best": 5}), gold(fatalities=None), "deaths made up", True),
        (coded(deaths=None), gold(fatalities=None), "deaths made up", False),
        (coded("statement", actor1=None), gold("statement"), "speaker", False),
    ],
    ids=[
        "a day in common", "not the same days", "no day", "an open end", "no scene", "a seat is no scene", "8 km from a town",
        "8 km in a district", "no toll", "a toll where none was said", "no toll where none was said", "no speaker",
    ],
)  # fmt: skip
def test_fields_are_judged(event, record, field, right):
    assert dict(judge(event, record))[field] is right


def test_a_field_that_the_gold_leaves_open_is_not_judged():
    assert "scene" not in dict(judge(coded(), gold(places=[])))
    assert "deaths" not in dict(judge(coded(), gold(fatalities=None)))


def test_an_article_may_be_named_without_its_ending_or_with_its_folder():
    for name in ("kivu", "dispatches/kivu.txt"):
        assert measure([coded(article_id=name)], [gold()])["kivu.txt"].figures("incident") == (1, 1, 1)


def test_tallies_add_up():
    whole = Tally()
    whole += tally([coded()], [gold()])
    whole += tally([], [gold()])
    assert whole.figures("incident") == pytest.approx((1, 1 / 2, 2 / 3))


def test_names_are_compared_without_articles_accents_and_case():
    assert names("Le ministère de la Défense") == {"ministere", "defense"}
    assert names("L’armée") & names("l'Armee")
    assert names(None) == set()


def test_distance_is_in_kilometres():
    assert kilometres(40.1792, 44.4991, 40.4093, 49.8671) == pytest.approx(456, abs=2)


@pytest.mark.parametrize(
    ("clusters", "figures"),
    [
        (("raid", "raid"), (1, 1, 1)),
        (("raid", "siege"), (0, 0, 0)),
        ((None, None), (0, 0, 0)),
    ],
    ids=["one", "two", "no cluster"],
)
def test_merging_is_scored_on_pairs_of_matched_incidents(clusters, figures):
    text = "Deux obus ont tué trois civils mardi à Goma.\n\nTrois civils ont été tués mardi à Goma par des obus."
    article = Article("kivu.txt", date(2025, 1, 22), text)
    events = [to_record(event, article) for event in code(article, Gazetteer.load(world=False))]
    records = [
        gold(
            type=event["event_type"],
            start=event["excerpt"]["start"],
            end=event["excerpt"]["end"],
            published="2025-01-22",
            cluster=cluster,
        )
        for event, cluster in zip(events, clusters, strict=True)
    ]
    result = merging(events, records, across=False)
    assert result.figures("merge", "pairs") == figures
    assert sum(result.counts["merge", "pairs", what] for what in ("hit", "false")) == 1


def test_merging_by_the_golds_own_fields_counts_pairs_within_an_article():
    raid = gold(id="a", published="2025-01-22", cluster="raid", modality="asserted", fatalities=None)
    told_again = raid | {"id": "b", "excerpt_start": 200, "excerpt_end": 300}
    far = raid | {"id": "c", "places": [GOMA | {"lat": 48.85, "lon": 2.35, "canonical": "Paris"}], "cluster": None}
    named = {"canonical": "Goma", "mention": "Goma"}
    records = [one | {"places": [named | p for p in one["places"]]} for one in (raid, told_again, far)]
    result = merge_gold(records, Gazetteer.load(world=False), across=False)
    assert result.figures("merge", "pairs") == (1, 1, 1)
    in_one_clause = [records[0], records[1] | {"excerpt_start": raid["excerpt_start"], "excerpt_end": raid["excerpt_end"]}]
    assert merge_gold(in_one_clause, Gazetteer.load(world=False), across=False).counts["merge", "pairs", "hit"] == 0
    apart = [records[0], records[1] | {"cluster": "siege"}]
    assert merge_gold(apart, Gazetteer.load(world=False), across=False).figures("merge", "pairs") == (0, 0, 0)


@pytest.mark.parametrize(
    ("excerpt", "expression", "mention", "borrowed", "spoken_of"),
    [
        ("Des combats ont éclaté lundi à Goma", "lundi", "Goma", (), ()),
        ("Les combats de lundi ont été les plus durs", "lundi", "Goma", ("implied_scene",), (KNOWN,)),
        ("Un autre obus est tombé à Goma", "", "Goma", ("implied_day",), (ANOTHER,)),
        ("douze personnes sont mortes", "", "", ("implied_day", "implied_scene"), ()),
    ],
    ids=["all its own", "named as known", "another", "all borrowed"],
)
def test_a_gold_record_borrows_what_its_excerpt_does_not_say(excerpt, expression, mention, borrowed, spoken_of):
    record = gold(id="a", excerpt=excerpt, date_expr=expression, places=[GOMA | {"mention": mention}])
    assert doubts(record) == borrowed
    assert rules(record)[1:] == spoken_of


@pytest.mark.parametrize(
    ("event", "record", "counts"),
    [
        ({"actor1": "armée malienne"}, {"actor": "L'armée du Mali"}, {"doer told", "doer of", "doer right"}),
        ({"actor1": "deux soldats"}, {"actor": "un soldat"}, {"doer told", "doer of", "doer right"}),
        ({"actor1": "Israël"}, {"actor": "aviation israélienne"}, {"doer told", "doer of", "doer right"}),
        ({"actor1": "armée"}, {"actor": "rebelles"}, {"doer told", "doer of"}),
        ({"actor1": "armée"}, {"actor": None}, {"doer told"}),
        ({"actor1": None, "claimed_by": "ministère de la Santé"}, {"actor": None, "claimed_by": "le ministère"}, {"claimed by told", "claimed by of", "claimed by right"}),
        ({"actor1": None, "actor2": "école"}, {"actor": "armée", "target": "une école"}, {"doer of", "target told", "target of", "target right"}),
    ],
)  # fmt: skip
def test_who_and_to_whom_are_names_that_may_be_told_and_right(event, record, counts):
    counted = {f"{side} {what}" for kind, side, what in actors(coded(**event), gold(**record))}
    assert counted == counts


def test_how_an_incident_is_told_is_judged_where_the_gold_says_it():
    told = {**coded(), "modality": "claimed"}
    assert ("modality", True) in list(judge(told, {**gold(), "modality": "claimed"}))
    assert ("modality", False) in list(judge(told, {**gold(), "modality": "asserted"}))
    assert "modality" not in dict(judge(told, {**gold(), "modality": None}))


@pytest.mark.parametrize(
    ("role", "counts"),
    [
        ("destination", {"destination told", "destination of", "destination right"}),
        ("origin", {"origin told", "destination of"}),
        ("scene", {"destination of"}),
    ],
)
def test_an_end_of_a_movement_is_right_near_the_gold_s(role, counts):
    event = coded(places=[{"role": role, "latitude": -1.67, "longitude": 29.23}])
    told = ends(event, gold(places=[GOMA | {"role": "destination"}]))
    assert {f"{end} {what}" for _, end, what in told} == counts


def test_an_actor_is_called_by_words_without_plurals_and_by_countries():
    assert called("les soldats maliens") == {"soldat", "malien", "ML"}
    assert called(None) == set()


@pytest.mark.parametrize(
    ("places", "counts"),
    [
        ([{"role": "seat", "latitude": -1.67, "longitude": 29.23}], {"told", "of", "right"}),
        ([{"role": "seat", "latitude": -4.3, "longitude": 15.3}], {"told", "of"}),
        ([{"role": "about", "latitude": -1.67, "longitude": 29.23}], {"of"}),
    ],
)
def test_a_statement_stands_at_a_venue_or_a_seat(places, counts):
    record = gold("statement", places=[GOMA | {"role": "speaker_seat"}])
    assert {what for _, _, what in stands(coded("statement", places=places), record)} == counts
