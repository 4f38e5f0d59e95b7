"""The excerpt panel: a card an event, with the sentence that says it and what each value was read from."""

from geo.codebook import DOUBTS, ROUTE
from geo.features import where_drawn
from geo.locale import Words
from geo.model import HEADLINE, Article, Claim, Event, Incident, Span, Toll, When, Where
from geo.review import Reviewed, gave
from geo.views.corpus import Corpus, Look, nearest
from geo.views.excerpt import context, marked, underlines, whole
from geo.views.html import Html, join, link_out, tag
from geo.views.merged import why_one
from geo.views.names import (
    according,
    actor_name,
    claimed,
    counted,
    days,
    how_told,
    place_line,
    place_name,
    route,
    shortened,
    source_name,
    toll,
    type_name,
)
from geo.views.rules import told_rules
from geo.views.state import ViewState

__all__ = ["card", "card_body", "excerpts"]

_CARDS = 12
"""Cards a page."""

_LEFT_OUT = "[…]"
_FIRST_WORDS = 32  # characters


def excerpts(corpus: Corpus, seen: Look, t: Words) -> Html:
    """The cards of the chosen place, or of the whole window, newest first; the chosen event's card is set off."""
    state = seen.state
    if not seen.cards:
        return _nothing(corpus, seen, t)
    position = seen.position
    page = position // _CARDS if position is not None else state.page - 1
    page = min(page, (len(seen.cards) - 1) // _CARDS)
    shown = seen.cards[page * _CARDS : (page + 1) * _CARDS]
    return join(
        [
            _steps(seen, position, t),
            *(card(corpus, event, state, t) for event in shown),
            _pages(len(seen.cards), page, state, t),
        ]
    )


def _nothing(corpus: Corpus, seen: Look, t: Words) -> Html:
    """That there is nothing, and the way to the event nearest in time."""
    if corpus.articles and not corpus.newest and not corpus.reviewed:
        read = t.count(
            "{n} article was read and gave no event.", "{n} articles were read and gave no event.", len(corpus.articles)
        )
        to = tag(
            "a",
            t("See the articles"),
            href=seen.state.but(tab="articles").address,
            data_go=True,
            class_="button",
            id="to-articles",
        )
        return tag("div", tag("p", read), to, class_="empty")
    near = nearest(corpus, seen)
    return tag(
        "div",
        tag("p", t("Nothing here on these days.")),
        tag(
            "a",
            t("Go to the nearest: {day}", day=days(near.when, t)),
            href=seen.state.but(event=near.id, place=None).address,
            data_go=True,
            class_="button",
            id="nearest",
        )
        if near
        else tag("a", t("Drop all filters"), href=seen.state.unfiltered().address, data_go=True, class_="button", id="unfilter")
        if seen.state.filtered
        else None,
        class_="empty",
    )


def _steps(seen: Look, position: int | None, t: Words) -> Html | None:
    if len(seen.cards) < 2:
        return None
    total = len(seen.cards)
    before = (position - 1) % total if position is not None else total - 1
    after = (position + 1) % total if position is not None else 0
    return tag(
        "nav",
        _step(t("Previous"), seen.state.but(event=seen.cards[before].id), "ArrowLeft"),
        tag(
            "span",
            f"{position + 1} / {t.number(total)}" if position is not None else t.count("{n} event", "{n} events", total),
            class_="at",
        ),
        _step(t("Next"), seen.state.but(event=seen.cards[after].id), "ArrowRight"),
        class_="steps walk",
        aria_label=t("Step through the events"),
    )


def _step(name: str, state: ViewState, key: str) -> Html:
    arrow = tag("span", "←" if key == "ArrowLeft" else "→", aria_hidden="true")
    words = (arrow, tag("span", name)) if key == "ArrowLeft" else (tag("span", name), arrow)
    return tag("a", *words, href=state.address, data_go=True, data_shortcut=key, id=f"step-{key}", class_="button")


def _pages(total: int, page: int, state: ViewState, t: Words) -> Html | None:
    last = (total - 1) // _CARDS
    if last < 1:
        return None
    state = state.but(event=None)
    return tag(
        "nav",
        _page(t("Newer"), state.but(page=page), page > 0),
        tag("span", f"{page + 1} / {last + 1}", class_="at"),
        _page(t("Older"), state.but(page=page + 2), page < last),
        class_="steps",
        aria_label=t("Pages"),
    )


def _page(name: str, state: ViewState, there: bool) -> Html:
    if not there:
        return tag("span", name, class_="button off", aria_disabled="true")
    return tag("a", name, href=state.address, data_go=True, class_="button")


def card(corpus: Corpus, event: Event, state: ViewState, t: Words) -> Html:
    """One event: what, when, where, who to whom, the toll, the sentence, the source, and why it stands there."""
    article = corpus.article_of(event)
    chosen = event.id == state.event
    one = corpus.reviewed.get(event.id)
    return tag(
        "article",
        _kind(event, t, corpus.status_of(event)),
        _who(event, t),
        _tolls(event, t),
        _quote(event, article, t),
        _source(article, t),
        _elsewhere(corpus, event, state, t),
        _why(event, article, t),
        None if corpus.read_only else _reviewed(one, article, t),
        _onwards(corpus, event, article, state, t),
        _whole(corpus, event, article, state, t),
        class_="card chosen" if chosen else "card",
        id=f"event-{event.id}",
        aria_label=f"{type_name(event, t)}, {days(event.when, t)}",
        aria_current="true" if chosen else None,
    )


def card_body(event: Event, article: Article, t: Words) -> Html:
    """What a card tells of an event that no store holds yet: all but the links to other events and articles."""
    return join([_kind(event, t), _who(event, t), _tolls(event, t), _quote(event, article, t), _why(event, article, t)])


def _kind(event: Event, t: Words, status: str | None = None) -> Html:
    return tag(
        "header",
        tag("span", class_=f"dot {event.kind}", aria_hidden="true"),
        tag("span", " · ".join((type_name(event, t), *how_told(event, t))), class_="type"),
        tag("span", t.code("status", status), class_=f"status {status}") if status else None,
        tag("span", days(event.when, t), class_="day"),
        class_="kind",
    )


def _reviewed(one: Reviewed | None, article: Article, t: Words) -> Html | None:
    """Who has reviewed the event and when, and what the machine had read where a person set a value."""
    if one is None or one.review is None:
        return None
    who, day = one.review.reviewer, t.day(one.review.reviewed.date())
    lines: list[Html | None] = [
        tag("b", t("{status} by {who}, {day}", status=t.code("status", one.status), who=who, day=day))
        if one.review.verdict != "added"
        else tag("b", t("Added by {who}, {day}", who=who, day=day))
    ]
    if one.machine is not None:
        lines += [
            join([t.code("value", name), " ", tag("span", _machine(name, one.machine, article, t), class_="machine")])
            for name in one.review.changed
            if name != "kind"
        ]
    elif one.review.verdict != "added":
        lines.append(tag("span", t("the machine no longer reads it"), class_="mute"))
    if "apart" in one.review.changed:
        lines.append(tag("button", t("Take back"), type="button", class_="button", data_do="restore", data_event=one.event.id))
    if one.review.note:
        lines.append(tag("bdi", one.review.note))
    return tag("p", join([line for line in lines if line], " · "), class_="source reviewed")


def _machine(name: str, machine: Event, article: Article, t: Words) -> str:
    """What the machine had read for a value."""
    where = where_drawn(machine)
    tolls = machine if isinstance(machine, Incident) else None
    claims = (tolls.deaths if name == "deaths" else tolls.injured) if tolls else ()
    target = machine.actor2
    subject = machine.actor1
    read: dict[str, str | None] = {
        "event_type": type_name(machine, t),
        "modality": t.code("modality", tolls.modality) if tolls else None,
        "days": days(machine.when, t),
        "place": place_name(where.place, t) if where else t("no place"),
        "actor1": actor_name(subject, t) if subject else None,
        "actor2": actor_name(target, t) if target else None,
        "deaths": toll(claims[0].value, t) if claims else None,
        "injured": toll(claims[0].value, t) if claims else None,
        "excerpt": _words(article, machine.evidence.span),
        "apart": t("one with others"),
    }
    return t("(the machine: {value})", value=read.get(name) or t("nothing"))


def _who(event: Event, t: Words) -> Html | None:
    """Who did it, to whom behind an arrow, and where, or from where to where; who says so."""
    doer, target = event.actor1, event.actor2
    where = where_drawn(event) if isinstance(event, Incident) else None
    moved, ends = route(event, t), {end.place.id for end in event.places if end.role in ROUTE}
    sides = [_text(actor_name(doer, t))] if doer else []
    sides += [join([tag("span", "→ ", class_="to"), _text(actor_name(target, t))])] if target else []
    place = [_text(place_name(where.place, t))] if where and where.place.id not in ends else []
    place += [_text(moved)] if moved else []
    line = join([*([join(sides, " ")] if sides else []), *place], " · ")
    said = according(event, t)
    note = tag("small", said) if said else None
    if not line and not note:
        return None
    return tag("h3", Html(line), " " if line and note else None, note)


def _text(name: str) -> Html:
    return tag("bdi", name)


def _tolls(event: Event, t: Words) -> Html | None:
    if not isinstance(event, Incident) or not (event.deaths or event.injured):
        return None
    return tag(
        "p",
        join(
            [
                *(_claim("deaths", claim, t) for claim in event.deaths),
                *(_claim("injured", claim, t) for claim in event.injured),
            ],
            tag("span", " · ", class_="mute"),
        ),
        class_="toll",
    )


def _claim(kind: str, claim: Claim[Toll], t: Words) -> Html:
    who = claimed(claim, t)
    return join([tag("b", counted(kind, claim.value, t)), f" {who}" if who else None])


def _titles(t: Words) -> dict[str, str]:
    return {
        "p": t("gave the place"),
        "d": t("gave the day"),
        "a": t("names an actor"),
        "f": t("gave the figure"),
        "e": t("names the deed"),
    }


def _quote(event: Event, article: Article, t: Words) -> Html:
    text, span = article.text, event.evidence.span
    shown = span if article.quoted else context(text, span)
    return tag(
        "blockquote",
        "… " if text[: shown.start].strip() and not article.quoted and not text.startswith(_LEFT_OUT, shown.start) else None,
        marked(text, shown, span, underlines(event), _titles(t)),
        " …" if text[shown.end :].strip() and not article.quoted and not text.endswith(_LEFT_OUT, 0, shown.end) else None,
        lang=article.language,
        dir="auto",
    )


def _source(article: Article, t: Words) -> Html:
    return tag(
        "p",
        join(
            [
                tag("b", tag("bdi", source_name(article, t))),
                tag("bdi", article.headline) if article.headline else None,
                t("published {day}", day=t.day(article.published)),
                link_out(article.url, t("original")),
            ],
            "\u00a0· ",
        ),
        class_="source",
    )


def _onwards(corpus: Corpus, event: Event, article: Article, state: ViewState, t: Words) -> Html:
    """Where a card leads: the whole article, its own address, its review."""
    here = state.article == event.id
    return tag(
        "p",
        tag(
            "a",
            t("close the article") if here else t("whole article"),
            href=state.but(article=None if here else event.id).address,
            data_go=True,
            aria_expanded="true" if here else "false",
            id=f"whole-{event.id}",
        )
        if not article.quoted
        else None,
        tag(
            "a",
            t("link"),
            href=ViewState(language=state.language, theme=state.theme, event=event.id).address,
            data_go=True,
            title=t("The address of this very event"),
            id=f"link-{event.id}",
        ),
        tag("a", t("review it"), href=state.but(event=event.id, tab="review").address, data_go=True, id=f"review-{event.id}")
        if state.tab != "review" and not corpus.read_only
        else None,
        class_="onwards",
    )


def _elsewhere(corpus: Corpus, event: Event, state: ViewState, t: Words) -> Html | None:
    """The other records that tell the same incident, each a link to its own card, why they are taken for one, and how to part them."""
    merged = corpus.merges.get(event.id)
    if merged is None:
        return None
    others = [corpus.by_id[member] for member in merged if member != event.id]
    return join(
        [
            tag(
                "p",
                t("Told again: "),
                _told(corpus, event, others, state, t),
                class_="source",
            ),
            tag(
                "details",
                tag("summary", tag("span", t("Why are they one incident?"), class_="more")),
                tag("ul", *(tag("li", line) for line in why_one(corpus, merged, t))),
                tag(
                    "button",
                    t("This one is another incident"),
                    type="button",
                    class_="button",
                    data_do="apart",
                    data_event=event.id,
                    id=f"apart-{event.id}",
                )
                if not corpus.read_only
                else None,
                class_="why",
                id=f"one-{event.id}",
            ),
        ]
    )


def _told(corpus: Corpus, event: Event, others: list[Event], state: ViewState, t: Words) -> Html:
    """A link to each of ``others``: by its source and day, and those of the same article, together, by their first words."""

    def link(other: Event, name: str) -> Html:
        return tag("a", tag("bdi", name), href=state.but(event=other.id, place=None).address, data_go=True)

    here = [other for other in others if other.evidence.article_id == event.evidence.article_id]
    told = [
        link(other, f"{source_name(article, t)}, {t.day(article.published)}")
        for other in others
        if other not in here and (article := corpus.article_of(other))
    ]
    if here:
        article = corpus.article_of(event)
        quoted = (shortened(_words(article, other.evidence.span), _FIRST_WORDS) for other in here)
        links = (link(other, t("“{words}”", words=words)) for other, words in zip(here, quoted, strict=True))
        told.append(join([t("in the same article"), " ", join(links, ", ")]))
    return join(told, ", ")


def _why(event: Event, article: Article, t: Words) -> Html:
    when, where = event.when, where_drawn(event)
    day = _words(article, when.evidence.span) if when and when.evidence and gave(when.evidence) else None
    place = _words(article, where.evidence.span) if where and where.role != "seat" and gave(where.evidence) else None
    rows = [
        _answer(t("Which day?"), day, _of_no_words(when, days(when, t), t), "d", t),
        _answer(t("Where?"), place, _of_no_words(where, _where(where, t), t), "p", t),
    ]
    return tag(
        "details",
        tag("summary", join(rows, " "), tag("span", t("why?"), class_="more")),
        _reasons(event, article, t),
        class_="why",
        id=f"why-{event.id}",
    )


def _words(article: Article, span: Span) -> str:
    return " ".join(article[span].split())


def _where(where: Where | None, t: Words) -> str:
    if where is None:
        return t("the text gives no place")
    if where.role == "seat":
        return t("{place}, the speaker’s seat", place=place_name(where.place, t))
    return place_line(where, t)


def _of_no_words(value: When | Where | None, answer: str, t: Words) -> str:
    """``answer``, with what gave the value behind it where that is no word of the text."""
    if value is None or value.evidence is None or gave(value.evidence):
        return answer
    return f"{answer}, {t('from the headline') if value.evidence.rule == HEADLINE else t('set in review')}"


def _answer(question: str, words: str | None, answer: str, gave: str, t: Words) -> Html:
    return tag(
        "span",
        tag("b", question),
        " ",
        join([tag("u", t("“{words}”", words=words), class_=gave), " → "]) if words else None,
        answer,
        class_="answer",
    )


def _reasons(event: Event, article: Article, t: Words) -> Html:
    when = event.when
    items: list[Html | None] = []
    if when:
        items.append(tag("li", t("Day: {precision}.", precision=t.code("date_prec", str(when.date_prec)))))
        if when.anchor:
            items.append(tag("li", t("Counted from {day}.", day=t.day(when.anchor))))
        if when.cue:
            items.append(tag("li", t("“{words}” tells whether it is past or to come.", words=_words(article, when.cue))))
    for where in event.places:
        role = t.code("role", where.role)
        precision = t.code("where_prec", str(where.where_prec))
        items.append(tag("li", t("{place}: {role}; {precision}.", place=place_line(where, t), role=role, precision=precision)))
        if where.rejected:
            items.append(
                tag("li", t.count("{n} other place bears this name.", "{n} other places bear this name.", len(where.rejected)))
            )
    doubts = [*event.doubts, *(when.doubts if when else ()), *(doubt for where in event.places for doubt in where.doubts)]
    items += [tag("li", t.code("doubt", doubt), class_="doubt") for doubt in dict.fromkeys(doubts) if doubt in DOUBTS]
    items += told_rules(event, article, t)
    return tag("ul", *items)


def _whole(corpus: Corpus, event: Event, article: Article, state: ViewState, t: Words) -> Html | None:
    if state.article != event.id or article.quoted:
        return None
    events = corpus.events_of(article.id)
    return tag(
        "section",
        whole(article, events, event),
        class_="whole",
        lang=article.language,
        dir="auto",
        aria_label=t("Whole article"),
    )
