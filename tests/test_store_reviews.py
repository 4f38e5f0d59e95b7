"""Reviews in the store: who and when, what reads give, undoing, re-coding, updated articles, several programs."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from geo.errors import NotStored, StoreError
from geo.features import drawn, tabled, where_drawn
from geo.model import Article, Span, Toll
from geo.store import Addition, EventStore, Written
from tests.test_review import ARTICLE, DENIED, EVENTS, FIRE, GOMA, KILLED, SAKE, TEXT

OTHER = Article("b.txt", date(2022, 9, 15), "Rien.")


@pytest.fixture
def store(tmp_path):
    with EventStore(tmp_path / "store.db") as opened:
        opened.add(ARTICLE, EVENTS)
        yield opened


def standing(store):
    return {one.event.id: one.status for one in store.reviewed()}


def test_who_and_when_are_kept_with_every_verdict(store):
    before = datetime.now(UTC) - timedelta(seconds=1)
    revision = store.revision()
    store.accept("k1", by="Ada")
    store.reject("d1", by="Ben", note="irony")
    store.correct("f1", {"place": GOMA, "deaths": Toll(3, 3, 3)}, by="Ada")
    assert standing(store) == {"k1": "accepted", "d1": "rejected", "f1": "corrected"}
    assert [(one.reviewer, one.verdict, one.note, one.changed) for one in store.reviews()] == [
        ("Ada", "accepted", "", ()),
        ("Ben", "rejected", "irony", ()),
        ("Ada", "corrected", "", ("place", "deaths")),
    ]
    assert all(before <= one.reviewed <= datetime.now(UTC) for one in store.reviews())
    assert store.revision() == revision + 3
    assert store.marks()["f1"][:2] == ("corrected", "Ada")


def test_reads_give_what_the_reviewer_left_and_keep_the_machine_s_beside_it(store):
    store.correct("k1", {"place": SAKE, "days": (date(2022, 9, 12), date(2022, 9, 12))}, by="Ada")
    store.reject("d1", by="Ada")
    first, second = store.events()
    assert where_drawn(first).place == SAKE
    assert second == FIRE
    assert store.event("k1") == first
    assert store.between(date(2022, 9, 12), date(2022, 9, 12)) == [first]
    assert store.snapshot() == ([ARTICLE], [first, FIRE])
    assert [*map(list, store.drawn())] == [*map(list, tabled([drawn(first), drawn(FIRE)]))]
    assert (store.counts().incidents, store.counts().statements) == (2, 0)
    fixed, rejected = store.reviewed()
    assert (fixed.event, fixed.machine) == (first, KILLED)
    assert (rejected.event, rejected.machine) == (DENIED, DENIED)
    with pytest.raises(NotStored, match='no event "d1"'):
        store.event("d1")


def test_corrections_add_up_and_are_undone_one_by_one(store):
    store.correct("k1", {"place": SAKE}, by="Ada")
    store.correct("k1", {"deaths": None}, by="Ada")
    assert store.marks()["k1"].changed == ("place", "deaths")
    assert store.undo(by="Ada") == ["k1"]
    assert store.marks()["k1"].changed == ("place",)
    assert store.undo(by="Ada") == ["k1"]
    assert store.undo(by="Ada") == []
    assert store.marks() == {}
    assert store.events() == EVENTS
    assert [one.undone_by for one in store.reviews()] == ["Ada", "Ada"], "what was undone is kept too"


def test_undo_takes_back_one_s_own_or_what_anybody_did_to_an_event(store):
    store.reject("k1", by="Ada")
    store.accept("d1", by="Ben")
    assert store.undo(by="Ada") == ["k1"]
    assert standing(store) == {"d1": "accepted"}
    assert store.undo(by="Ada", event_id="d1") == ["d1"]
    assert standing(store) == {}
    assert store.reviews(event_id="d1")[0].undone_by == "Ada"


def test_several_are_judged_and_undone_as_one(store):
    store.accept("k1", "f1", by="Ada")
    assert standing(store) == {"k1": "accepted", "f1": "accepted"}
    assert sorted(store.undo(by="Ada")) == ["f1", "k1"]
    with pytest.raises(NotStored, match='no event "zz"'):
        store.accept("k1", "zz", by="Ada")
    assert standing(store) == {}, "all or nothing"


def test_split_merge_and_marking_are_one_act_each(store):
    store.split("k1", [{"place": GOMA}, {"place": SAKE}], by="Ada")
    places = [where_drawn(event).place.id for event in store.events() if event.kind == "incident"]
    assert places == ["goma", "sake", "sake"]
    part = store.events()[1]
    assert store.reviewed()[1].machine is None
    store.undo(by="Ada")
    assert store.events() == EVENTS
    store.merge(["k1", "f1"], by="Ada")
    assert [event.id for event in store.events()] == ["k1", "d1"]
    assert store.reviews(event_id="f1")[0].note == "merged into k1"
    store.undo(by="Ada")
    assert store.events() == EVENTS
    made = store.mark("a.txt", Span(TEXT.index("Bakou"), TEXT.index("Bakou") + 5), {"event_type": "comment"}, by="Ada")
    assert [event.id for event in store.events()] == ["k1", "d1", made, "f1"]
    assert store.marks()[made].changed == ("event",)
    store.correct(made, {"event_type": "praise"}, by="Ada")
    assert store.event(made).event_type == "praise"
    store.reject(made, by="Ada")
    assert store.events() == EVENTS
    store.undo(by="Ada")
    assert store.event(made).event_type == "praise"
    assert part.id not in store.marks()


def test_what_cannot_be_done_changes_nothing(store):
    store.add(OTHER, [replace(DENIED, id="o1", evidence=replace(DENIED.evidence, article_id="b.txt", span=Span(0, 5)),
                              content=replace(DENIED.content, article_id="b.txt", span=Span(0, 5)), speaker=None)])  # fmt: skip
    revision = store.revision()
    for attempt in (
        lambda: store.correct("k1", {"deaths": Toll(5, 2, 1)}, by="Ada"),
        lambda: store.split("k1", [{}], by="Ada"),
        lambda: store.merge(["d1", "o1"], by="Ada"),
        lambda: store.merge(["d1", "k1"], by="Ada"),
        lambda: store.mark("b.txt", Span(90, 99), {"event_type": "claim"}, by="Ada"),
    ):
        with pytest.raises(ValueError, match=";"):
            attempt()
    with pytest.raises(NotStored):
        store.mark("zz", Span(0, 1), {"event_type": "claim"}, by="Ada")
    assert (store.reviews(), store.revision()) == ([], revision)


def test_reviews_survive_a_newer_reading_and_the_reading_s_return(store):
    store.correct("k1", {"place": SAKE}, by="Ada")
    store.accept("f1", by="Ada")
    left = store.events()
    newer = [replace(KILLED, id="k2", event_type="other", evidence=replace(KILLED.evidence, span=Span(7, 41))), DENIED]
    assert store.add(ARTICLE, newer)
    assert store.events() == left, "the accepted one stays though it is no longer read"
    assert store.reviewed()[0].machine == newer[0]
    assert not store.add(ARTICLE, newer), "adding again changes nothing, reviews or not"
    assert store.add(ARTICLE, EVENTS)
    assert store.events() == left
    assert [one.machine for one in store.reviewed()] == [KILLED, FIRE]


def test_reviews_survive_an_updated_article_for_what_did_not_change(store):
    store.reject("k1", by="Ada")
    store.correct("f1", {"place": GOMA}, by="Ada")
    new = replace(ARTICLE, text="Bilan. " + TEXT.replace("trois", "quatre"))
    assert store.add(new, [])
    (kept,) = store.events()
    assert (kept.id, new[kept.evidence.span].startswith("Des tirs à Sake")) == ("f1", True)
    assert standing(store) == {"f1": "corrected"}
    store.add(ARTICLE, EVENTS)
    assert standing(store) == {"k1": "rejected", "f1": "corrected"}, "the words came back, and with them the review"
    assert [event.id for event in store.events()] == ["d1", "f1"]


def test_reviews_wait_for_an_article_that_was_dropped(store):
    store.reject("d1", by="Ada")
    assert store.remove("a.txt") == 1
    store.add_all([Addition(OTHER, Written.of(OTHER, [])), Addition(ARTICLE, Written.of(ARTICLE, EVENTS))])
    assert standing(store) == {"d1": "rejected"}
    assert store.remove("a.txt", reviews=True) == 0
    store.add(ARTICLE, EVENTS)
    assert (standing(store), store.reviews()) == ({}, [])


def test_full_disk_leaves_the_review_out_and_the_events_as_they_were(tmp_path):
    from sqlalchemy import event

    with EventStore(tmp_path / "store.db") as store:
        store.add(ARTICLE, EVENTS)
        pages = store._engine.connect().exec_driver_sql("PRAGMA page_count").scalar()
        event.listen(store._engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count = {pages}"))
        store.close()
        with pytest.raises(StoreError, match="the disk is full; nothing was written"):
            store.reject("k1", by="Ada", note="x" * 200_000)
        assert (store.events(), store.reviews()) == (EVENTS, [])


def test_reviewers_at_once_lose_nothing(store):
    def work(number):
        for _ in range(10):
            store.accept("k1", by=f"{number}")
            store.reject("f1", by=f"{number}")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(work, range(4)))
    assert len(store.reviews()) == 80
    assert standing(store) == {"k1": "accepted", "f1": "rejected"}


def test_the_status_and_the_machine_s_record_stand_in_the_table(tmp_path, store):
    store.correct("k1", {"place": SAKE}, by="Ada")
    store.accept("d1", by="Ada")
    with closing(sqlite3.connect(tmp_path / "store.db")) as connection:
        rows = connection.execute("SELECT status, machine IS NULL FROM events ORDER BY position").fetchall()
    assert rows == [("corrected", 0), ("accepted", 1), ("proposed", 1)]


# --- search ---------------------------------------------------------------------------------------------------------


def test_search_finds_words_without_their_accents_beginnings_and_phrases(store):
    store.add(replace(OTHER, text="L'Élysée, à Sakharov.", headline="Cessez-le-feu", office="AFP"), [])
    for query, found in (
        ("sake", ["a.txt"]),
        ("elysee", ["b.txt"]),
        ("ÉLYSÉE", ["b.txt"]),
        ("sak", ["a.txt", "b.txt"]),
        ("sak afp", ["b.txt"]),
        ('"tirs à Sake"', ["a.txt"]),
        ('"Sake tirs"', []),
        ("cessez-le-feu", ["b.txt"]),
        ("l'armée", ["a.txt"]),
        ("", []),
        ("* AND OR NOT ( ) ^ - :", []),
        ("NEAR(sake)", []),
    ):
        assert sorted(article.id for article in store.search(query)) == found, query


def test_search_follows_what_is_added_changed_and_dropped(store):
    store.add(replace(ARTICLE, text="Autre chose."), [])
    assert (store.search("sake"), len(store.search("autre"))) == ([], 1)
    store.remove("a.txt")
    assert store.search("autre") == []


def test_since_a_revision_only_what_was_written_is_read_again(store):
    other = replace(ARTICLE, id="b.txt", text=f"Hier. {ARTICLE.text}")
    before = store.revision()
    assert store.since(-1) == (before, [ARTICLE.id], [ARTICLE], store.events())
    assert store.since(before) == (before, [ARTICLE.id], [], [])
    store.add(other, [])
    assert store.since(before) == (before + 1, [ARTICLE.id, "b.txt"], [other], [])
    store.reject("d1", by="Ada")
    assert store.since(before + 1) == (before + 2, [ARTICLE.id, "b.txt"], [ARTICLE], store.events())
    store.undo(by="Ada")
    store.remove("b.txt")
    assert store.since(before + 2) == (before + 4, [ARTICLE.id], [ARTICLE], store.events())
