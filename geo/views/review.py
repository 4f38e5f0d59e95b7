"""The review panel: the most doubtful event first, one key each to accept, reject, go on and undo, and every value to correct.

What is shown is HTML as in every panel; what it asks for comes back as a mapping that ``panel.js`` made of a click or a form,
and :func:`perform` does it.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from geo.codebook import INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES
from geo.errors import DatelineError, NotStored, ReviewError
from geo.features import where_drawn
from geo.locale import Words
from geo.model import Actor, Article, Event, Incident, Place, Span, Toll
from geo.place.gazetteer import Gazetteer
from geo.review import Changes, Review, Reviewed, named_actor, queue, read_toll, write_toll
from geo.store import EventStore
from geo.views.cards import card
from geo.views.controls import place_search
from geo.views.corpus import Corpus, Look
from geo.views.excerpt import whole
from geo.views.html import Html, join, tag
from geo.views.names import actor_name, days, place_in_country, place_name, type_name
from geo.views.refusals import why
from geo.views.state import FILTERS, ViewState

__all__ = ["Reviewing", "current", "perform", "places_meant", "review", "waiting"]

LONGEST_NAME = 80
NEXT = 8
"""Events that wait, and rejected ones, shown below the one under review."""
_NAMES = 300
"""Names of actors that a field proposes."""


@dataclass(frozen=True, slots=True)
class Reviewing:
    """Who reviews, what the search for a place found, and what went wrong last."""

    by: str
    places: tuple[Place, ...] = ()
    notice: str = ""


def waiting(corpus: Corpus, seen: Look) -> tuple[Event, ...]:
    """The events of the window that nobody has looked at, the most doubtful first."""
    state = seen.state
    key = ("waiting", seen.window, *(getattr(state, name) for name in FILTERS))
    return corpus.kept(key, lambda: tuple(queue(event for event in seen.all if event.id not in corpus.reviewed)))


def current(corpus: Corpus, seen: Look) -> Event | None:
    """The event under review: the chosen one, else the first that waits."""
    chosen = corpus.by_id.get(seen.state.event or "")
    return chosen or next(iter(waiting(corpus, seen)), None)


def places_meant(state: ViewState, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The places that a marker, the bare map or the search field proposes: that one, those nearby, those so called."""
    if state.coordinates:
        return tuple(gazetteer.near(*state.coordinates))
    by_id = gazetteer.get(state.sought) if state.sought else None
    return (by_id,) if by_id else tuple(gazetteer.search(state.sought)) if state.sought else ()


# --- what is shown --------------------------------------------------------------------------------------------------


def review(corpus: Corpus, seen: Look, doing: Reviewing, t: Words) -> Html:
    """The event under review with its buttons and its values, the article to mark words in, and what waits."""
    events = waiting(corpus, seen)
    event = current(corpus, seen)
    return tag(
        "section",
        _progress(corpus, events, doing, t),
        *(_under_review(corpus, seen, event, events, doing, t) if event else [_done(corpus, t)]),
        _queue(events, event, seen.state, t),
        _rejected(corpus, t),
        tag("p", doing.notice, role="alert", class_="notice-line") if doing.notice else None,
        class_="review",
        id="review",
        tabindex="-1",
        aria_label=t.code("tab", "review"),
        data_keys=True,
    )


def _progress(corpus: Corpus, events: tuple[Event, ...], doing: Reviewing, t: Words) -> Html:
    number = Counter(one.status for one in corpus.reviewed.values())
    counts = [
        t.count("{n} event waits here", "{n} events wait here", len(events)),
        t.count("{n} accepted", "{n} accepted", number["accepted"]) if number["accepted"] else None,
        t.count("{n} corrected", "{n} corrected", number["corrected"]) if number["corrected"] else None,
        t.count("{n} rejected", "{n} rejected", number["rejected"]) if number["rejected"] else None,
    ]
    return tag(
        "div",
        tag("p", join([count for count in counts if count], " · "), role="status", class_="mute"),
        tag(
            "form",
            tag("label", t("Reviewed by"), " ", tag("input", name="name", value=doing.by, maxlength=str(LONGEST_NAME), required=True, id="reviewer")),
            data_do="name",
            class_="by",
            id="reviewer-form",
        ),
        class_="tally",
    )  # fmt: skip


def _done(corpus: Corpus, t: Words) -> Html:
    return tag(
        "div",
        tag("p", t("Nothing waits for a review on these days, with these filters.")),
        _button("undo", t("Undo"), key="u") if corpus.reviewed else None,
        class_="empty",
    )


def _button(do: str, name: str, *, key: str = "", class_: str = "button", **more: str | bool | None) -> Html:
    return tag(
        "button",
        name,
        tag("kbd", key.upper(), aria_hidden="true") if key else None,
        type="button",
        data_do=do,
        data_shortcut=key or None,
        aria_keyshortcuts=key or None,
        class_=class_,
        **more,
    )


def _under_review(
    corpus: Corpus, seen: Look, event: Event, events: tuple[Event, ...], doing: Reviewing, t: Words
) -> list[Html | None]:
    article = corpus.article_of(event)
    after = _after(event, events)
    there = {"data_event": event.id, "data_next": after.id if after else ""}
    return [
        tag(
            "div",
            _button("accept", t("Accept"), key="a", class_="button yes", id="do-accept", **there),
            _button("reject", t("Reject"), key="r", class_="button no", id="do-reject", **there),
            tag(
                "a",
                t("Next"),
                tag("kbd", "N", aria_hidden="true"),
                href=seen.state.but(event=after.id if after else None, sought="").address,
                data_go=True,
                data_shortcut="n",
                aria_keyshortcuts="n",
                class_="button",
                id="do-next",
            ),
            _button("undo", t("Undo"), key="u", id="do-undo", data_event="") if corpus.reviewed else None,
            class_="verdicts",
            role="toolbar",
            aria_label=t("Verdict"),
        ),
        card(corpus, event, seen.state.but(event=event.id, tab="review"), t),
        _place_form(event, seen.state, doing, t),
        _form(corpus, event, t),
        _marking(corpus, event, article, t),
    ]


def _after(event: Event, events: tuple[Event, ...]) -> Event | None:
    """The event that waits behind ``event``; the first one where that does not wait itself or is the last."""
    at = next((i for i, other in enumerate(events) if other.id == event.id), -1)
    rest = (*events[at + 1 :], *events[: max(at, 0)])
    return rest[0] if rest else None


def _place_form(event: Event, state: ViewState, doing: Reviewing, t: Words) -> Html:
    where = where_drawn(event)
    return tag(
        "details",
        tag("summary", tag("b", t("Place")), " ", place_name(where.place, t) if where else t("no place"), data_shortcut="p"),
        place_search(state, state.but(sought="", event=event.id), t, name="place-search"),
        tag(
            "ul",
            *(
                tag(
                    "li",
                    _button(
                        "place",
                        place_in_country(place, t),
                        class_="found",
                        data_event=event.id,
                        data_value=place.id,
                        id=f"put-{place.id}",
                    ),
                )
                for place in doing.places
            ),
            class_="places",
        )
        if doing.places
        else tag("p", t("No place of this name is known."), class_="mute", role="status")
        if state.sought
        else None,
        _button("no-place", t("The text gives no place"), data_event=event.id, id="no-place") if where else None,
        class_="card edit",
        id=f"place-of-{event.id}",
        open=bool(state.sought or state.point),
    )


def _form(corpus: Corpus, event: Event, t: Words) -> Html:
    """The values that a reviewer may set at once: type, modality, days, who, tolls."""
    when = event.when
    incident = event if isinstance(event, Incident) else None
    return tag(
        "details",
        tag("summary", tag("b", t("Correct")), " ", t("type, day, who, figures"), data_shortcut="e"),
        tag(
            "form",
            _field(t("Type"), _select("event_type", event, t)),
            _field(
                t("How it is told"),
                tag(
                    "select",
                    *(tag("option", t.code("modality", code), value=code, selected=code == incident.modality) for code in MODALITIES),
                    name="modality",
                    id=f"modality-{event.id}",
                ),
            )
            if incident
            else None,
            _field(t("First day"), _input("from", event, when.start.isoformat() if when and when.start else "", type="date")),
            _field(t("Last day"), _input("to", event, when.end.isoformat() if when and when.end else "", type="date")),
            _field(t("Who"), _input("actor1", event, _named(event.actor1, t), list="actors", maxlength="200")),
            _field(t("To whom"), _input("actor2", event, _named(event.actor2, t), list="actors", maxlength="200")),
            *(
                [
                    _field(t("Dead"), _input("deaths", event, write_toll(_first(incident.deaths)), **_TOLL)),
                    _field(t("Injured"), _input("injured", event, write_toll(_first(incident.injured)), **_TOLL)),
                    tag("p", t("Figures: 12; 10-15; 49- for at least 49; -300 for nearly 300."), class_="mute wide"),
                ]
                if incident
                else []
            ),
            tag("datalist", *(tag("option", value=name) for name in _proposed(corpus, t)), id="actors"),
            tag("button", t("Save"), type="submit", class_="button yes", id=f"save-{event.id}"),
            data_do="correct",
            data_event=event.id,
            class_="values",
            id=f"values-{event.id}",
        ),
        class_="card edit",
        id=f"correct-{event.id}",
    )  # fmt: skip


_TOLL = {"pattern": r"\s*(\d{1,9})?(\s*[\-–]\s*)?(\d{1,9})?\s*", "maxlength": "24", "inputmode": "text"}


def _field(name: str, control: Html) -> Html:
    return tag("label", tag("span", name, class_="label"), control)


def _input(name: str, event: Event, value: str, **more: str) -> Html:
    return tag("input", name=name, value=value, autocomplete="off", id=f"{name}-{event.id}", **more)


def _select(name: str, event: Event, t: Words) -> Html:
    groups = ((t("Incidents"), "incident_type", INCIDENT_TYPES), (t("Statements"), "statement_type", STATEMENT_TYPES))
    return tag(
        "select",
        *(
            tag(
                "optgroup",
                *(tag("option", t.code(table, code), value=code, selected=code == event.event_type) for code in codes),
                label=label,
            )
            for label, table, codes in groups
        ),
        name=name,
        id=f"{name}-{event.id}",
    )


def _named(actor: Actor | None, t: Words) -> str:
    return actor_name(actor, t) if actor else ""


def _first(claims: tuple[object, ...]) -> Toll | None:
    value = getattr(claims[0], "value", None) if claims else None
    return value if isinstance(value, Toll) else None


def _proposed(corpus: Corpus, t: Words) -> list[str]:
    return sorted({actor_name(actor, t) for actor in corpus.actors.values()})[:_NAMES]


def _marking(corpus: Corpus, event: Event, article: Article, t: Words) -> Html:
    """The article, to mark words in; and the events of the same kind in it, to merge with."""
    here = corpus.events_of(article.id)
    near = [other for other in here if other.kind == event.kind and other.id != event.id]
    near.sort(key=lambda other: event.evidence.span.gap(other.evidence.span))
    there: dict[str, Any] = {"data_event": event.id, "data_article": article.id, "data_marks": True}
    return tag(
        "details",
        tag("summary", tag("b", t("Article")), " ", t("mark words, split, merge"), data_shortcut="m"),
        tag(
            "div",
            tag("p", t("Mark words in the article, then say what they are:"), class_="mute wide"),
            _button("excerpt", t("The excerpt of this event"), id="mark-excerpt", **there),
            _button("add-incident", t("Another incident"), id="mark-incident", **there),
            _button("add-statement", t("Another statement"), id="mark-statement", **there),
            class_="marks",
        ),
        tag(
            "section",
            whole(article, here, event),
            class_="whole",
            lang=article.language,
            dir="auto",
            data_article=article.id,
            tabindex="0",
            aria_label=t("Whole article"),
        ),
        tag(
            "div",
            _button("split", t("Split: make two of it"), data_event=event.id, id="do-split"),
            tag("p", t("Merge: it tells the same as"), class_="mute wide") if near else None,
            *(
                _button(
                    "merge", _line(other, t), class_="found", data_event=event.id, data_value=other.id, id=f"merge-{other.id}"
                )
                for other in near[:NEXT]
            ),
            class_="marks",
        ),
        class_="card edit",
        id=f"marks-{event.id}",
    )


def _line(event: Event, t: Words) -> str:
    where = where_drawn(event)
    pieces = (type_name(event, t), place_name(where.place, t) if where else None, days(event.when, t) if event.when else None)
    return " · ".join(piece for piece in pieces if piece)


def _queue(events: tuple[Event, ...], event: Event | None, state: ViewState, t: Words) -> Html | None:
    rest = [other for other in events if event is None or other.id != event.id][:NEXT]
    if not rest:
        return None
    return tag(
        "div",
        tag("h3", t("Waiting, the most doubtful first")),
        tag(
            "ul",
            *(
                tag(
                    "li",
                    tag("span", class_=f"dot {other.kind}", aria_hidden="true"),
                    tag(
                        "a",
                        _line(other, t),
                        href=state.but(event=other.id, place=None, sought="").address,
                        data_go=True,
                        id=f"wait-{other.id}",
                    ),
                )
                for other in rest
            ),
        ),
        class_="queue",
    )


def _rejected(corpus: Corpus, t: Words) -> Html | None:
    rejected = [(one, one.review) for one in corpus.reviewed.values() if one.review and one.status == "rejected"]
    if not rejected:
        return None
    rejected.sort(key=lambda pair: pair[1].reviewed, reverse=True)
    return tag(
        "details",
        tag("summary", tag("b", t.count("{n} rejected event", "{n} rejected events", len(rejected)))),
        tag("ul", *(tag("li", *_taken_out(corpus, one, said, t)) for one, said in rejected[: 4 * NEXT])),
        class_="card edit queue",
        id="rejected",
    )


def _taken_out(corpus: Corpus, one: Reviewed, said: Review, t: Words) -> list[Html]:
    article = corpus.articles.get(one.event.evidence.article_id)
    words = " ".join(article[one.event.evidence.span].split()) if article else ""
    who = f"{said.reviewer}, {t.day(said.reviewed.date())}"
    return [
        tag("span", _line(one.event, t), tag("small", words), tag("small", who, class_="mute")),
        _button("restore", t("Take back"), data_event=one.event.id, id=f"restore-{one.event.id}"),
    ]


# --- what is done ---------------------------------------------------------------------------------------------------


def perform(
    said: Mapping[str, object], store: EventStore, corpus: Corpus, state: ViewState, gazetteer: Gazetteer, by: str, t: Words
) -> tuple[ViewState, str]:
    """Does what a click or a form of the panel asks for; the state to go to, and what went wrong, in one sentence."""
    try:
        return _perform(said, store, corpus, state, gazetteer, by), ""
    except (DatelineError, ValueError) as error:
        return state, t("Not done: {why}", why=why(error, t))


def _perform(
    said: Mapping[str, object], store: EventStore, corpus: Corpus, state: ViewState, gazetteer: Gazetteer, by: str
) -> ViewState:
    event_id = str(said.get("event") or "")
    value = str(said.get("value") or "")
    onward = state.but(event=str(said.get("next") or "") or None, place=None, sought="")
    here = state.but(event=event_id, sought="")
    match said.get("do"):
        case "accept":
            store.accept(event_id, by=by)
            return onward
        case "reject":
            store.reject(event_id, by=by)
            return onward
        case "undo" | "restore":
            undone = store.undo(by=by, event_id=event_id or None)
            return state.but(event=undone[0], place=None, sought="") if undone else state
        case "place":
            store.correct(event_id, {"place": gazetteer[value]}, by=by)
            return here
        case "no-place":
            store.correct(event_id, {"place": None}, by=by)
            return here
        case "correct":
            event = corpus.by_id.get(event_id)
            if event is None:
                raise NotStored(f'no event "{event_id}" any longer')
            if changes := _changes(said, event, corpus):
                store.correct(event_id, changes, by=by)
            return here
        case "split":
            store.split(event_id, [{}, {}], by=by)
            return here
        case "merge":
            store.merge([event_id, value], by=by)
            return here
        case "apart":
            store.apart(event_id, by=by)
            return here
        case "remove":
            store.remove(str(said.get("article")))
            return state.but(article=None)
        case "remove-sample":
            for article in corpus.sample:
                store.remove(article.id)
            return state.but(article=None, page=1)
        case "excerpt":
            store.correct(event_id, {"excerpt": _span(said)}, by=by)
            return here
        case "add-incident":
            return state.but(event=store.mark(str(said.get("article")), _span(said), {"event_type": "other"}, by=by), sought="")
        case "add-statement":
            return state.but(
                event=store.mark(str(said.get("article")), _span(said), {"event_type": "comment"}, by=by), sought=""
            )
    return state


def _span(said: Mapping[str, object]) -> Span:
    start, end = said.get("start"), said.get("end")
    if not isinstance(start, int) or not isinstance(end, int) or not 0 <= start < end:
        raise ReviewError("words", "no words are marked; mark them in the article first")
    return Span(start, end)


def _changes(said: Mapping[str, object], event: Event, corpus: Corpus) -> Changes:
    """What a form sets that is not so already."""
    fields = {name: str(value) for name, value in said.items()}
    incident = event if isinstance(event, Incident) else None
    changes: Changes = {}
    if (event_type := fields.get("event_type", event.event_type)) != event.event_type:
        changes["event_type"] = event_type
    modality = next((code for code in MODALITIES if code == fields.get("modality")), None)
    if incident and modality and modality != incident.modality:
        changes["modality"] = modality
    wanted = (_day(fields.get("from", "")), _day(fields.get("to", "")))
    if "from" in fields and wanted != ((event.when.start, event.when.end) if event.when else (None, None)):
        changes["days"] = wanted
    known = corpus.actors.values()
    if "actor1" in fields and not _is(event.actor1, fields["actor1"]):
        changes["actor1"] = named_actor(fields["actor1"], known)
    if "actor2" in fields and not _is(event.actor2, fields["actor2"]):
        changes["actor2"] = named_actor(fields["actor2"], known)
    if incident and "deaths" in fields and fields["deaths"].strip() != write_toll(_first(incident.deaths)):
        changes["deaths"] = read_toll(fields["deaths"])
    if incident and "injured" in fields and fields["injured"].strip() != write_toll(_first(incident.injured)):
        changes["injured"] = read_toll(fields["injured"])
    return changes


def _is(actor: Actor | None, name: str) -> bool:
    return name in (actor.name, actor.name_en) if actor else not name.strip()


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
