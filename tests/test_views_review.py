"""The review panel without a browser: what it shows, and what its buttons and forms do to the store."""

from dataclasses import replace
from html import unescape

import pytest

from geo.features import where_drawn
from geo.locale import LANGUAGES, words
from geo.model import Span, Toll
from geo.place.gazetteer import Gazetteer
from geo.sample import sample_articles
from geo.store import EventStore
from geo.views.articles import article_list
from geo.views.cards import card
from geo.views.corpus import Corpus, look, read_corpus
from geo.views.filters import filters
from geo.views.review import Reviewing, current, perform, review, waiting
from geo.views.state import ViewState
from geo.views.table import event_list
from tests import views_corpus as made

FR, EN = words("fr"), words("en")
GAZETTEER = Gazetteer.load(world=False)


@pytest.fixture
def store(tmp_path):
    with EventStore(tmp_path / "store.db") as opened:
        for article in (made.DISPATCH, made.SECOND, made.BAD):
            opened.add(article, [event for event in made.EVENTS if event.evidence.article_id == article.id])
        yield opened


def read(store: EventStore) -> Corpus:
    return read_corpus(store, made.PLACES.get)


def do(store: EventStore, what: str, **said: object) -> tuple[ViewState, str]:
    return perform({"do": what, **said}, store, read(store), ViewState(tab="review"), GAZETTEER, "Ada", EN)


def shown(store: EventStore, state: ViewState | None = None, doing: Reviewing | None = None, t=EN) -> str:
    corpus = read(store)
    return str(review(corpus, look(corpus, state or ViewState(tab="review"), made.WINDOW), doing or Reviewing("Ada"), t))


SHELLING, CLASH = made.SHELLING.id, made.CLASH.id


def test_the_most_doubtful_is_under_review_and_what_was_reviewed_waits_no_more(store):
    corpus = read(store)
    seen = look(corpus, ViewState(tab="review"), made.WINDOW)
    events = waiting(corpus, seen)
    assert current(corpus, seen) == events[0]
    do(store, "accept", event=events[0].id)
    corpus = read(store)
    seen = look(corpus, ViewState(tab="review"), made.WINDOW)
    assert waiting(corpus, seen) == events[1:]
    assert "1 accepted" in shown(store)


def test_accept_and_reject_go_on_and_undo_comes_back(store):
    assert do(store, "accept", event=SHELLING, next=CLASH)[0].event == CLASH
    assert do(store, "reject", event=CLASH, next="")[0].event is None
    assert store.marks()[CLASH].status == "rejected"
    assert "1 rejected event" in shown(store)
    assert do(store, "undo", event="")[0].event == CLASH
    assert do(store, "restore", event=SHELLING)[0].event == SHELLING
    assert store.marks() == {}
    assert do(store, "undo", event="") == (ViewState(tab="review"), "")


def test_values_are_set_only_where_they_differ(store):
    event = store.event(SHELLING)
    same = {"event_type": event.event_type, "modality": event.modality, "from": event.when.start.isoformat(),
            "to": event.when.end.isoformat()}  # fmt: skip
    corpus = shown(store, ViewState(tab="review", event=SHELLING))
    assert do(store, "correct", event=SHELLING, **same)[1] == ""
    assert store.marks() == {}, "nothing was changed, nothing is said"
    assert do(store, "correct", event=SHELLING, **{**same, "deaths": "5-7", "actor1": "la Croix-Rouge"})[1] == ""
    left = store.event(SHELLING)
    assert (left.deaths[0].value, left.actor1.name_en) == (Toll(5, None, 7), "the Red Cross")
    assert (left.when, "Ada" in corpus) == (event.when, True)


@pytest.mark.parametrize(
    ("what", "said", "words"),
    [
        ("correct", {"event": SHELLING, "deaths": "viele"}, "this is no toll"),
        ("correct", {"event": SHELLING, "from": "2024-03-09", "to": "2024-03-01"}, "turn them round"),
        ("excerpt", {"event": SHELLING}, "mark the words"),
        ("merge", {"event": SHELLING, "value": CLASH}, "only events of one article"),
        ("accept", {"event": "nobody"}, "there no more"),
        ("correct", {"event": "nobody", "deaths": "3"}, "there no more"),
        ("place", {"event": SHELLING, "value": "atlantis"}, "atlantis"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_sentence(store, what, said, words):
    state, notice = do(store, what, **said)
    assert words in notice
    assert (state, store.marks()) == (ViewState(tab="review"), {})
    assert "&lt;" not in notice
    assert f'role="alert" class="notice-line">{notice[:9]}' in shown(store, doing=Reviewing("Ada", (), notice))


def test_one_of_several_that_tell_an_incident_is_told_apart_and_back(store):
    again = replace(
        made.SHELLING, id="abababababab", evidence=replace(made.SHELLING.evidence, article_id=made.SECOND.id, span=Span(0, 36)), deaths=()
    )  # fmt: skip
    store.add(made.SECOND, [again])
    assert read(store).merges.keys() == {SHELLING, again.id}
    assert store.same_incident() == dict.fromkeys((SHELLING, again.id), SHELLING), "exports say so too"
    assert do(store, "apart", event=again.id) == (ViewState(tab="review", event=again.id), "")
    corpus = read(store)
    assert (corpus.merges, corpus.reviewed[again.id].review.changed) == ({}, ("apart",))
    assert store.same_incident() == {}
    html = str(card(corpus, corpus.by_id[again.id], ViewState(), EN))
    assert "told apart" in html
    assert f'data-do="restore" data-event="{again.id}"' in html
    do(store, "restore", event=again.id)
    assert read(store).merges.keys() == {SHELLING, again.id}


def test_what_is_rejected_leaves_the_others_one(store):
    told = [
        replace(
            made.SHELLING,
            id=f"abababababa{n}",
            evidence=replace(made.SHELLING.evidence, article_id=f"more-{n}.txt", span=Span(0, 36)),
            deaths=(),
        )
        for n in range(2)
    ]
    for one in told:
        store.add(replace(made.SECOND, id=one.evidence.article_id, text=f"{made.SECOND.text} {one.id}"), [one])
    before = read(store)
    assert before.merges.keys() == {SHELLING, told[0].id, told[1].id}
    store.reject(SHELLING, by="Ada")
    corpus = read_corpus(store, made.PLACES.get, before)
    assert corpus.groups is before.groups
    (merged,) = set(corpus.merges.values())
    assert set(merged) == {told[0].id, told[1].id}
    assert not any(reason.code == "tolls" for reason in merged.reasons), "its reasons are those of who is left"
    store.reject(told[0].id, by="Ada")
    assert read_corpus(store, made.PLACES.get, corpus).merges == {}
    do(store, "restore", event=SHELLING)
    assert read(store).merges.keys() == {SHELLING, told[1].id}


def test_place_split_and_marking(store):
    do(store, "place", event=SHELLING, value="kinshasa")
    assert where_drawn(store.event(SHELLING)).place.id == "kinshasa"
    do(store, "no-place", event=SHELLING)
    assert where_drawn(store.event(SHELLING)) is None
    n = len(store.events())
    do(store, "split", event=SHELLING)
    assert len(store.events()) == n + 1
    state, _ = do(store, "add-statement", article=made.DISPATCH.id, start=0, end=12)
    assert store.event(state.event).kind == "statement"
    do(store, "excerpt", event=state.event, start=0, end=5)
    assert store.event(state.event).evidence.span.end == 5
    assert do(store, "dance", event=SHELLING) == (ViewState(tab="review"), "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_who_said_what_and_what_the_machine_had_read(store, language):
    t = words(language)
    store.correct(SHELLING, {"place": made.KINSHASA, "deaths": None}, by="<Ada>", note="voir l'AFP")
    corpus = read(store)
    html = card(corpus, corpus.by_id[SHELLING], ViewState(), t)
    assert "&lt;Ada&gt;" in html
    assert "<Ada>" not in html
    assert t("(the machine: {value})", value="Goma") in html
    assert t.code("status", "corrected") in html
    assert t.code("status", "corrected") in event_list(corpus, look(corpus, ViewState(), made.WINDOW), t)


def test_the_filter_leaves_reviewed_or_unreviewed_events_and_counts_them(store):
    store.accept(SHELLING, by="Ada")
    store.reject(CLASH, by="Ada")
    corpus = read(store)
    seen = look(corpus, ViewState(status=frozenset({"accepted"})), made.WINDOW)
    assert [event.id for event in seen.events] == [SHELLING]
    assert CLASH not in {event.id for event in look(corpus, ViewState(), made.WINDOW).passing}
    assert "Not reviewed" in filters(corpus, look(corpus, ViewState(), made.WINDOW), EN)


def test_hostile_text_stays_text(store):
    store.reject(store.events(article_id=made.BAD.id)[0].id, by="<script>x</script>") if store.events(
        article_id=made.BAD.id
    ) else None
    html = shown(store, doing=Reviewing("<script>y</script>", (replace(made.GOMA, name="<b>z</b>"),)))
    assert "<script>" not in html
    assert "<b>z" not in html


def test_after_a_verdict_only_its_article_is_read_again(store):
    before = read(store)
    for change in (
        lambda: store.accept(SHELLING, by="Ada"),
        lambda: store.accept(made.CONDEMNATION.id, by="Zoé"),
        lambda: store.reject(made.CONDEMNATION.id, by="Ada"),
        lambda: store.reject(SHELLING, by="Ada"),
        lambda: store.undo(by="Ada"),
        lambda: store.apart(SHELLING, by="Ada"),
    ):
        change()
        renewed = read_corpus(store, made.PLACES.get, before)
        assert renewed.groups is before.groups, "which incidents are one is not asked again"
        assert renewed.by_article[made.SECOND.id][0] is before.by_article[made.SECOND.id][0]
        same(renewed, read(store))
        before = renewed
    for change in (
        lambda: store.correct(CLASH, {"type": "shelling"}, by="Ada"),
        lambda: store.add(replace(made.SECOND, published=made.DISPATCH.published), [made.CLASH]),
        lambda: store.remove(made.DISPATCH.id),
        lambda: store.add(made.DISPATCH, []),
    ):
        change()
        renewed = read_corpus(store, made.PLACES.get, before)
        same(renewed, read(store))
        before = renewed
    assert read_corpus(store, made.PLACES.get, before).events == before.events, "nothing was written"


def same(renewed: Corpus, read_anew: Corpus) -> None:
    for name in ("articles", "events", "reviewed", "revision", "merges", "newest", "by_id", "by_publication"):
        assert getattr(renewed, name) == getattr(read_anew, name), name
    assert list(renewed.articles) == list(read_anew.articles)


def listed(store: EventStore) -> str:
    corpus = read(store)
    return unescape(article_list(corpus, look(corpus, ViewState(tab="articles"), made.WINDOW), EN))


def test_an_article_goes_with_its_events_after_a_question_that_names_them(store):
    assert "Remove “Tirs d’obus à Goma”, with 2 events?" in listed(store)
    assert "said of them in review" not in listed(store)
    do(store, "accept", event=SHELLING)
    assert "said of them in review" in listed(store)
    assert do(store, "remove", article=made.DISPATCH.id)[1] == ""
    assert set(read(store).articles) == {made.SECOND.id, made.BAD.id}
    assert SHELLING not in read(store).by_id
    assert do(store, "remove", article=made.DISPATCH.id)[1].startswith("Not done: ")


def test_the_sample_is_marked_and_goes_at_once_and_leaves_what_is_ones_own(store):
    own = set(read(store).articles)
    assert "Remove the sample" not in listed(store)
    for article in sample_articles():
        store.add(article, [])
    assert listed(store).count(">sample<") == 5
    assert "Remove the articles of the sample, with 0 events?" in listed(store)
    do(store, "remove-sample")
    assert set(read(store).articles) == own
