"""What a reviewer sets, what is kept of a review when the article is read anew, and what waits first."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from geo.codebook import DOUBTS
from geo.errors import ReviewError
from geo.features import where_drawn
from geo.model import Actor, Article, Claim, Evidence, Incident, Place, Span, Statement, Toll, When, Where
from geo.record import from_record, to_record
from geo.review import (
    REVIEW,
    Changes,
    Review,
    Reviewed,
    bind,
    corrected,
    differences,
    doubtfulness,
    edition,
    judged,
    marked_event,
    merged,
    queue,
    rebound,
    split,
)

TEXT = "Mardi, trois soldats ont été tués à Goma. Bakou dément. Des tirs à Sake ont fait deux morts, selon l'armée."
ARTICLE = Article("a.txt", date(2022, 9, 14), TEXT)
GOMA = Place("goma", "Goma", "Goma", -1.674, 29.228, "town", 8, None, "CD")
SAKE = Place("sake", "Sake", "Saké", -1.574, 29.044, "town", 4, None, "CD")
KIVU = Place("kivu", "Kivu", "Kivu", -2.0, 28.8, "region", 150, None, "CD")
ARMY = Actor("armée congolaise", "Congolese army", "military", None, "CD")
AT = datetime(2026, 11, 27, 2, 0, tzinfo=UTC)


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def at(words: str, rule: str = "x") -> Evidence:
    return Evidence("a.txt", span(words), rule)


KILLED = Incident(
    "k1",
    "clash",
    "asserted",
    at("Mardi, trois soldats ont été tués à Goma."),
    When(date(2022, 9, 13), date(2022, 9, 13), 1, frozenset({"month"}), at("Mardi"), doubts=("tense",)),
    (Where(GOMA, "scene", 1, at("Goma"), ("goma-2",), ("ambiguous_place",)),),
    deaths=(Claim(Toll(3, 3, 3), at("trois")),),
    rules=("kill",),
    doubts=("implied_scene", "hedge"),
    trigger=at("tués"),
)
DENIED = Statement("d1", "denial", at("Bakou dément."), at("dément"), "indirect", speaker=ARMY.read_at(at("Bakou")))
FIRE = Incident(
    "f1",
    "shelling",
    "claimed",
    at("Des tirs à Sake ont fait deux morts, selon l'armée."),
    None,
    (Where(SAKE, "scene", 1, at("Sake")),),
    claimed_by=ARMY,
    deaths=(Claim(Toll(2, 2, 2), at("deux"), ARMY), Claim(Toll(None, 5, None), at("morts"))),
)
EVENTS = [KILLED, DENIED, FIRE]


def said(event: object, left: object, act: str = "1", machine: object = "same", by: str = "Ada") -> Review:
    one = Reviewed(event, event if machine == "same" else machine)
    return judged(one, left, ARTICLE, act=act, by=by, at=AT)


# --- corrections ----------------------------------------------------------------------------------------------------


def test_a_corrected_place_has_the_review_for_evidence_and_settles_the_doubt():
    new = corrected(KILLED, {"place": SAKE})
    where = where_drawn(new)
    assert (where.place, where.role, where.where_prec) == (SAKE, "scene", 1)
    assert (where.evidence.rule, ARTICLE[where.evidence.span]) == (REVIEW, "")
    assert (where.doubts, new.doubts) == ((), ("hedge",))
    assert new.rules == ("kill", REVIEW)
    assert new.id == KILLED.id


def test_a_place_where_there_was_none_has_no_words_and_the_precision_of_its_kind():
    where = where_drawn(corrected(DENIED, {"place": KIVU}))
    assert (where.role, where.where_prec, len(where.evidence.span)) == ("venue", 4, 0)


def test_a_corrected_place_is_corrected_where_a_movement_led_as_well():
    (scene,) = KILLED.places
    to, origin = replace(scene, role="destination"), Where(KIVU, "origin", 4, at("Bakou"))
    moved = replace(KILLED, places=(scene, to, origin))
    assert [(w.place, w.role) for w in corrected(moved, {"place": SAKE}).places] == [(SAKE, "scene"), (KIVU, "origin")]
    assert corrected(moved, {"place": None}).places == ()


def test_no_place_leaves_what_it_is_about():
    about = Where(KIVU, "about", 4, at("Bakou"))
    new = corrected(replace(KILLED, places=(*KILLED.places, about)), {"place": None})
    assert new.places == (about,)


@pytest.mark.parametrize(
    ("start", "end", "prec"),
    [
        pytest.param("2022-09-12", "2022-09-12", 1, id="a day"),
        pytest.param("2022-09-12", "2022-09-14", 2, id="days"),
        pytest.param("2022-09-12", "2022-09-18", 3, id="a week"),
        pytest.param("2022-09-01", "2022-09-30", 4, id="a month"),
        pytest.param("2022-01-01", "2022-12-31", 5, id="longer"),
        pytest.param("2022-09-12", None, 1, id="since"),
    ],
)
def test_corrected_days_have_their_precision_and_the_words_they_were_read_from(start, end, prec):
    days = (date.fromisoformat(start), end and date.fromisoformat(end))
    when = corrected(KILLED, {"days": days}).when
    assert (when.start, when.end, when.date_prec, when.implied, when.doubts) == (*days, prec, frozenset(), ())
    assert when.evidence == at("Mardi", REVIEW)
    assert corrected(KILLED, {"days": None}).when is None


def test_a_type_of_the_other_kind_brings_the_kind_along_and_back():
    said_so = corrected(KILLED, {"event_type": "claim"})
    assert isinstance(said_so, Statement)
    assert (said_so.when, said_so.places, said_so.evidence) == (KILLED.when, KILLED.places, KILLED.evidence)
    back = corrected(DENIED, {"event_type": "protest", "modality": "planned"})
    assert isinstance(back, Incident)
    assert (back.actor1, back.modality) == (DENIED.speaker, "planned")


def test_a_corrected_toll_keeps_its_claimant_and_what_others_claim():
    new = corrected(FIRE, {"deaths": Toll(4, 4, None)})
    assert [(claim.value, claim.source) for claim in new.deaths] == [(Toll(4, 4, None), ARMY), (Toll(None, 5, None), None)]
    assert corrected(FIRE, {"deaths": None}).deaths == ()


def test_actors_and_excerpt_are_set():
    new = corrected(FIRE, {"actor1": ARMY, "actor2": None, "excerpt": span("Des tirs à Sake")})
    assert (new.actor1, new.actor2, ARTICLE[new.evidence.span]) == (ARMY, None, "Des tirs à Sake")
    assert corrected(KILLED, {"excerpt": span("Mardi, trois")}).trigger is None, "the deed is no longer in it"
    assert corrected(DENIED, {"actor1": None, "actor2": ARMY}).addressee == ARMY


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        pytest.param({"event_type": "quarrel"}, "no type of event; write one of clash", id="type"),
        pytest.param({"days": (date(2022, 2, 1), date(2022, 1, 1))}, "turn them round", id="days"),
        pytest.param({"deaths": Toll(5, 3, None)}, "the lowest first", id="order"),
        pytest.param({"deaths": Toll(None, None, None)}, "from 0 up", id="no number"),
        pytest.param({"injured": Toll(-1, None, None)}, "from 0 up", id="below zero"),
        pytest.param({"excerpt": Span(3, 3)}, "mark the words", id="no words"),
    ],
)
def test_what_cannot_be_is_refused_with_the_way_out(changes, words):
    with pytest.raises(ValueError, match=words):
        corrected(KILLED, changes)


@pytest.mark.parametrize("changes", [{"deaths": Toll(5, 5, 5)}, {"injured": None}, {"modality": "planned"}], ids=str)
def test_a_statement_has_no_toll_and_no_modality_to_set(changes):
    with pytest.raises(ReviewError, match="set them on the incident"):
        corrected(DENIED, changes)
    assert corrected(DENIED, {"event_type": "protest", **changes}).kind == "incident"


def test_an_excerpt_beyond_the_end_of_the_text_is_refused():
    beyond = replace(KILLED, evidence=replace(KILLED.evidence, span=Span(0, len(TEXT) + 1)))
    with pytest.raises(ReviewError, match="mark it again"):
        judged(Reviewed(KILLED, KILLED), beyond, ARTICLE, act="1", by="Ada", at=datetime(2024, 1, 1, tzinfo=UTC))


def test_what_a_reviewer_left_can_be_written_down_and_read_back():
    for event in EVENTS:
        toll: Changes = {"deaths": Toll(1, 1, 1)} if event.kind == "incident" else {}
        new = corrected(event, {"place": KIVU, "days": (None, date(2022, 9, 9)), "actor1": ARMY, **toll})
        assert from_record(to_record(new, ARTICLE)) == new


def test_differences_are_named_and_evidence_is_none():
    assert differences(KILLED, KILLED) == ()
    assert differences(KILLED, corrected(KILLED, {"place": GOMA, "days": (date(2022, 9, 13), date(2022, 9, 13))})) == ()
    assert differences(KILLED, corrected(KILLED, {"place": SAKE, "deaths": None})) == ("place", "deaths")
    assert differences(KILLED, corrected(KILLED, {"event_type": "claim"})) == ("kind", "event_type", "deaths")


# --- verdicts and binding -------------------------------------------------------------------------------------------


def test_nobody_said_anything():
    assert bind(EVENTS, [], ARTICLE) == [Reviewed(event, event) for event in EVENTS]


def test_a_review_stands_beside_the_machine_s_reading():
    fixed = corrected(KILLED, {"place": SAKE})
    bound = bind(EVENTS, [said(KILLED, fixed), said(DENIED, None), said(FIRE, FIRE)], ARTICLE)
    assert [one.status for one in bound] == ["corrected", "rejected", "accepted"]
    assert [one.event for one in bound] == [fixed, DENIED, FIRE]
    assert [one.machine for one in bound] == EVENTS
    assert bound[0].mark == ("corrected", "Ada", AT, ("place",))


def test_the_last_word_counts_and_an_undone_one_does_not():
    fixed = corrected(KILLED, {"place": SAKE})
    first, second = said(KILLED, fixed), said(KILLED, None, "2", by="Ben")
    assert bind([KILLED], [first, second], ARTICLE)[0].status == "rejected"
    assert bind([KILLED], [first, replace(second, undone=AT)], ARTICLE)[0].event == fixed


def test_setting_the_machine_s_value_again_is_no_correction():
    fixed = corrected(KILLED, {"place": SAKE})
    again = corrected(fixed, {"place": GOMA})
    assert judged(Reviewed(fixed, KILLED, said(KILLED, fixed)), again, ARTICLE, act="2", by="Ada", at=AT).verdict == "accepted"


@pytest.mark.parametrize(
    "newer",
    [
        pytest.param(replace(KILLED, event_type="attack_civilians", when=None), id="other values under the same id"),
        pytest.param(
            replace(KILLED, id="k2", evidence=at("trois soldats ont été tués à Goma.")), id="another span, another id"
        ),
    ],
)
def test_a_newer_reading_never_overwrites_a_human_one(newer):
    fixed = corrected(KILLED, {"place": SAKE})
    (one,) = bind([newer], [said(KILLED, fixed)], ARTICLE)
    assert (one.event, one.machine, one.status) == (fixed, newer, "corrected")
    (one,) = bind([newer], [said(KILLED, None)], ARTICLE)
    assert (one.status, one.event.id) == ("rejected", "k1")


def test_a_review_is_not_taken_for_one_of_another_kind_or_of_other_words():
    other_kind = Statement("s9", "claim", KILLED.evidence, KILLED.evidence, "indirect")
    elsewhere = replace(KILLED, id="k3", evidence=at("tués à Goma. Bakou dément. Des tirs à Sake"))
    for newer in (other_kind, elsewhere):
        bound = bind([newer], [said(KILLED, None)], ARTICLE)
        assert [(one.event.id, one.status) for one in bound] == [(newer.id, "proposed")]


def test_two_events_of_one_clause_keep_each_its_own_review():
    sake = replace(KILLED, id="k9", places=(Where(SAKE, "scene", 1, at("Goma")),))
    reviews = [said(KILLED, KILLED), said(sake, None)]
    newer = [replace(sake, id="n1"), replace(KILLED, id="n2")]
    assert {one.machine.id: one.status for one in bind(newer, reviews, ARTICLE)}["n2"] == "accepted"
    assert [one.status for one in bind([sake, KILLED], reviews, ARTICLE)] == ["rejected", "accepted"]


def test_what_was_accepted_stays_where_the_machine_no_longer_reads_it_in_text_order():
    bound = bind([KILLED, FIRE], [said(DENIED, DENIED), said(FIRE, None)], ARTICLE)
    assert [(one.event.id, one.status, one.machine) for one in bound] == [
        ("k1", "proposed", KILLED),
        ("d1", "accepted", None),
        ("f1", "rejected", FIRE),
    ]


def test_an_added_event_is_nobody_else_s_and_can_be_rejected_alone():
    added = marked_event(ARTICLE, span("trois soldats ont été tués à Goma"), {"event_type": "clash", "place": GOMA}, ["k1"])
    mine = judged(Reviewed(added, None), added, ARTICLE, act="1", by="Ada", at=AT)
    assert (mine.verdict, mine.status, mine.mark.changed) == ("added", "accepted", ("event",))
    bound = bind(EVENTS, [mine], ARTICLE)
    assert [one.event.id for one in bound] == ["k1", added.id, "d1", "f1"]
    rejected = judged(bound[1], None, ARTICLE, act="2", by="Ada", at=AT)
    assert [(one.event.id, one.status) for one in bind(EVENTS, [mine, rejected], ARTICLE)] == [
        ("k1", "proposed"),
        ("d1", "proposed"),
        ("f1", "proposed"),
    ]


# --- an updated article ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "new",
    [
        pytest.param("Mise à jour à 20h. " + TEXT, id="words before"),
        pytest.param(TEXT.replace("Bakou dément.", "Bakou, lui, ne dément plus rien du tout."), id="other words changed"),
        pytest.param(TEXT.replace(" ", "\n "), id="other white space"),
    ],
)
def test_what_did_not_change_keeps_its_review_and_its_words(new):
    fixed = corrected(FIRE, {"place": GOMA})
    moved = rebound(said(FIRE, fixed), new, TEXT)
    update = replace(ARTICLE, text=new)
    assert moved.edition == edition(new)
    assert moved.event.evidence.span == moved.span
    assert (
        update[moved.span].split()
        == moved.words.split()
        == ["Des", "tirs", "à", "Sake", "ont", "fait", "deux", "morts,", "selon", "l'armée."]
    )
    assert where_drawn(moved.event).evidence.span == Span(moved.span.start, moved.span.start)
    assert [update[claim.evidence.span] for claim in moved.event.deaths] == ["deux", "morts"]
    (one,) = bind([], [moved], update)
    assert (one.status, where_drawn(one.event).place) == ("corrected", GOMA)


def test_words_outside_of_the_excerpt_move_along_or_are_let_go():
    event = replace(FIRE, when=When(date(2022, 9, 13), date(2022, 9, 13), 1, evidence=at("Mardi")))
    review, new = said(event, event), "Correction. " + TEXT
    assert new[slice(*_ends(rebound(review, new, TEXT).event.when.evidence.span))] == "Mardi"
    alone = rebound(review, new).event
    assert (alone.when.start, alone.when.evidence) == (date(2022, 9, 13), None)


def _ends(one: Span) -> tuple[int, int]:
    return one.start, one.end


def test_a_sentence_that_changed_leaves_its_review_waiting_until_it_comes_back():
    new = TEXT.replace("trois soldats", "quatre soldats")
    review = said(KILLED, None)
    assert rebound(review, new, TEXT) is None
    newer = replace(KILLED, evidence=Evidence("a.txt", Span(0, KILLED.evidence.span.end + 1), "x"))
    assert [one.status for one in bind([newer], [review], replace(ARTICLE, text=new))] == ["proposed"]
    assert [one.status for one in bind([KILLED], [review], ARTICLE)] == ["rejected"]


def test_of_a_sentence_that_stands_twice_the_nearest_is_meant():
    review = said(DENIED, DENIED)
    new = "Bakou dément. " + TEXT
    assert rebound(review, new, TEXT).span.start == new.rindex("Bakou")


# --- split, merge, mark, queue --------------------------------------------------------------------------------------


def test_a_split_gives_each_part_an_id_of_its_own():
    one, other = split(KILLED, [{"place": GOMA}, {"place": SAKE, "deaths": None}], ["k1"])
    assert (one.id, where_drawn(one).place, where_drawn(other).place, other.deaths) == ("k1", GOMA, SAKE, ())
    assert other.id != one.id
    assert split(KILLED, [{}, {}, {}], [other.id])[1].id not in {"k1", other.id}
    with pytest.raises(ValueError, match="two or more"):
        split(KILLED, [{}], [])


def test_a_merge_keeps_the_first_and_adds_what_only_the_others_know():
    one = merged([replace(FIRE, deaths=FIRE.deaths[:1]), replace(KILLED, actor1=ARMY)])
    assert (one.id, one.when, one.actor1) == ("f1", KILLED.when, ARMY)
    assert where_drawn(one).place == SAKE
    assert [claim.value.best for claim in one.deaths] == [2, 3]
    assert one.evidence.span == FIRE.evidence.span, "they stand apart"
    touching = merged([KILLED, replace(FIRE, evidence=at("Bakou dément."))])
    assert ARTICLE[touching.evidence.span].endswith("dément.")
    with pytest.raises(ValueError, match="one kind"):
        merged([KILLED, DENIED])
    with pytest.raises(ValueError, match="name them all"):
        merged([KILLED])


def test_a_marked_event_stands_at_the_words_without_the_blanks_around():
    wide = Span(span("Bakou").start - 1, span("dément.").end + 1)
    event = marked_event(ARTICLE, wide, {"event_type": "denial", "actor1": ARMY}, [])
    assert (ARTICLE[event.evidence.span], event.kind, event.speaker) == ("Bakou dément.", "statement", ARMY)
    assert ARTICLE[event.content.span] == "Bakou dément."
    for bad in (Span(5, 5), Span(6, 7), Span(len(TEXT), len(TEXT) + 9)):
        with pytest.raises(ValueError, match="no words"):
            marked_event(ARTICLE, bad, {"event_type": "denial"}, [])
    with pytest.raises(ValueError, match="needs a type"):
        marked_event(ARTICLE, wide, {}, [])


def test_the_most_doubtful_wait_first():
    sure = replace(KILLED, doubts=(), places=(Where(GOMA, "scene", 1, at("Goma")),), when=When(date.min, date.min, 1))
    assert doubtfulness(sure) == 0
    assert [event.id for event in queue([replace(sure, id="s"), KILLED, FIRE])] == ["k1", "f1", "s"]
    assert doubtfulness(replace(sure, when=None)) > doubtfulness(replace(sure, doubts=("claimed",))) > 0
    for doubt in DOUBTS:
        assert doubtfulness(replace(sure, doubts=(doubt,))) > 0
