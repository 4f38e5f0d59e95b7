"""Adding articles: drop files or paste a text, see what is read in it, give day and office, then store; nothing before."""

import hashlib
from collections.abc import Callable
from datetime import date

import streamlit as st

from geo.article import parse_day
from geo.article.same import Known
from geo.locale import Words
from geo.place.gazetteer import Gazetteer
from geo.store import EventStore
from geo.views.html import Html, join, tag
from geo.views.panel import panel
from geo.views.preview import foreseen, queue
from geo.views.refusals import why
from geo.views.state import Theme, ViewState
from geo.views.tray import Entry, Job, Tray

__all__ = ["add_page", "working"]

_EVERY = 0.4
"""Seconds between two looks at work that goes on."""

_FIRST, _LAST = date(1900, 1, 1), date(2100, 12, 31)
_LONGEST = {"office": 200, "headline": 500}
"""Characters that a field takes."""


def add_page(
    store: EventStore, known: Callable[[], Known], gazetteer: Gazetteer, state: ViewState, theme: Theme, t: Words
) -> None:
    """The page: on the left what comes in, on the right the chosen article as it would be stored."""
    tray = st.session_state.setdefault("tray", Tray())
    if tray.entries and not tray.busy:
        tray.compare(known(), gazetteer)
    st.html(f"<style>{_words_of_the_drop_zone(t)}</style>")

    def show(key: str, html: Html) -> None:
        panel(key, html, theme=theme, language=t.language)

    with st.container(key="add"):
        left, right = st.container(key="incoming"), st.container(key="outcome")
        with left:
            show("adding", _head(state, t))
            if tray.busy and tray.job is not None:
                working(tray.job, show, t)
            else:
                _incoming(tray, t)
                _done(tray, state, show, t)
            chosen = _chosen(tray, state)
            if (tray.entries or tray.refused) and not tray.busy:
                _actions(tray, store, gazetteer, t)
            if tray.entries or tray.refused:
                show("queue", queue(tray, chosen, state, t))
        with right:
            if chosen is None:
                show("foreseen", _nothing(t))
            else:
                _outcome(tray, chosen, gazetteer, theme, t)


def _head(state: ViewState, t: Words) -> Html:
    return tag(
        "h2",
        t("Add articles"),
        tag(
            "a",
            tag("span", "×", aria_hidden="true"),
            tag("span", t("Back to the map"), class_="hidden"),
            href=state.but(tab="excerpts", article=None).address,
            data_go=True,
            class_="close",
            title=t("Back to the map"),
            id="close-add",
        ),
        tag("span", t("Choose files"), hidden=True, data_names=".st-key-drop button"),
    )


def _chosen(tray: Tray, state: ViewState) -> Entry | None:
    """The entry that the address names, else the first that waits for a day, else the first."""
    if state.article in tray.entries:
        return tray.entries[state.article or ""]
    return next(iter(tray.undated), None) or next(iter(tray.entries.values()), None)


# --- what comes in --------------------------------------------------------------------------------------------------


def _words_of_the_drop_zone(t: Words) -> str:
    """Streamlit's drop zone speaks English only; these rules put our words in the place of its."""
    said = {
        "button": t("Choose files"),
        "too large": t("more than 20 MB: split it"),
        "dragged": t("Drop the files here"),
        "instructions": t("or drop them here: text, web page, table, Word, PDF, feed; 20 MB each at most"),
    }
    quoted = {name: '"' + words.replace("\\", "").replace('"', "”") + '"' for name, words in said.items()}
    zone = '.st-key-drop [data-testid="stFileUploaderDropzone"]'
    return (
        f"{zone} button::after{{content:{quoted['button']}}}"
        f'{zone} [data-testid="stFileChip"]::after{{content:{quoted["too large"]}}}'
        f"{zone} > input + div > span:only-child::after{{content:{quoted['dragged']}}}"
        f'{zone} [data-testid="stFileUploaderDropzoneInstructions"]::after{{content:{quoted["instructions"]}}}'
    )


def _incoming(tray: Tray, t: Words) -> None:
    with st.container(key="drop"):
        dropped = st.file_uploader(
            t("Files"),
            accept_multiple_files=True,
            key=f"drop-{tray.drops}",
            label_visibility="collapsed",
        )
    if dropped:
        tray.drops += 1
        tray.read([(file.name, file.getvalue()) for file in dropped])
        st.rerun()
    with st.form("paste", clear_on_submit=True, border=False):
        pasted = st.text_area(t("Or paste a text"), key=f"pasted-{tray.drops}", height=110)
        if st.form_submit_button(t("Read the text")) and pasted.strip():
            raw = pasted.encode("utf-8", "replace")
            # A name that comes again would be taken for a later version of what it named before.
            name = t("pasted text {digest}", digest=hashlib.sha256(raw).hexdigest()[:8])
            tray.read([(f"{name}.txt", raw)])
            tray.drops += 1
            st.rerun()


def working(job: Job, show: Callable[[str, Html], None], t: Words, *, stops: bool = True) -> None:
    """How far the work is, looked at again and again, and the button that stops it; the page is run again at its end."""

    @st.fragment(run_every=_EVERY)
    def look() -> None:
        if not job.running:
            st.rerun()
        show("progress", _progress(job, t))
        if stops and st.button(t("Cancel"), key="cancel"):
            job.stop()

    look()


def _progress(job: Job, t: Words) -> Html:
    name = {
        "read": t("Reading the files…"),
        "store": t("Storing…"),
        "names": t("Looking for names without a place…"),
        "recode": t("Reading the articles anew…"),
    }[job.kind]
    return tag(
        "div",
        tag("p", name, " ", tag("b", f"{t.number(job.done)} / {t.number(job.total)}")),
        tag(
            "div",
            tag("span", style=f"width:{100 * job.done // max(1, job.total)}%"),
            class_="bar",
            role="progressbar",
            aria_label=name,
            aria_valuemin="0",
            aria_valuemax=str(job.total),
            aria_valuenow=str(job.done),
        ),
        class_="progress",
        role="status",
    )


def _done(tray: Tray, state: ViewState, show: Callable[[str, Html], None], t: Words) -> None:
    """What the last work came to, with the way to the map when something was stored."""
    job = tray.job
    if job is None:
        return
    lines: list[Html] = []
    if job.error is not None:
        lines.append(
            tag("p", t("Not done: {why}", why=why(job.error, t)), tag("small", str(job.error), lang="en"), role="alert")
        )
    if job.stopped:
        lines.append(tag("p", t("Cancelled after {n} of {total}.", n=t.number(job.done), total=t.number(job.total))))
    stored = [entry for entry in tray.entries.values() if entry.taken is not None]
    if job.kind == "store" and stored:
        new = [entry.taken for entry in stored if entry.taken and entry.taken.changed]
        if new:
            lines.append(
                tag(
                    "p",
                    t.count("{n} article is stored", "{n} articles are stored", len(new)),
                    ", ",
                    t.count("{n} event", "{n} events", sum(taken.events for taken in new)),
                    ".",
                )
            )
        if old := len(stored) - len(new):
            lines.append(tag("p", t.count("{n} article was there already.", "{n} articles were there already.", old)))
        lines.append(tag("p", _to_the_map(stored, state, t)))
    if lines:
        show("done", tag("section", *lines, class_="card done", role="status"))


def _to_the_map(stored: list[Entry], state: ViewState, t: Words) -> Html:
    """A link that opens the map at the first of the new events that has a place."""
    clean = ViewState(language=state.language, theme=state.theme)
    stored = sorted(stored, key=lambda entry: entry.taken is None or not entry.taken.changed)
    first = next((entry.taken.first for entry in stored if entry.taken and entry.taken.first), None)
    return tag(
        "a",
        t("See them on the map"),
        href=(clean.but(event=first) if first else clean).address,
        data_go=True,
        class_="button strong",
        id="to-the-map",
    )


def _actions(tray: Tray, store: EventStore, gazetteer: Gazetteer, t: Words) -> None:
    new = sum(entry.changes for entry in tray.entries.values())
    with st.container(key="actions"):
        if new and st.button(t.count("Store {n} article", "Store {n} articles", new), type="primary", key="store"):
            tray.store(store, gazetteer)
            st.rerun()
        if st.button(t("Clear the list"), key="clear"):
            tray.clear()
            st.rerun()


# --- what would come of it ------------------------------------------------------------------------------------------


def _nothing(t: Words) -> Html:
    return tag(
        "div",
        tag(
            "p",
            t("What is read in an article shows here before anything is stored: its places, days, actors, deeds and figures."),
        ),
        class_="empty",
    )


def _outcome(tray: Tray, entry: Entry, gazetteer: Gazetteer, theme: Theme, t: Words) -> None:
    panel("entry", _title(entry, t), theme=theme, language=t.language)
    if entry.taken is None and not tray.busy:
        _fields(tray, entry, theme, t)
    article, mentions, unknown, events = entry.look(gazetteer)
    panel("foreseen", foreseen(entry, article, mentions, unknown, events, t), theme=theme, language=t.language)


def _title(entry: Entry, t: Words) -> Html:
    draft = entry.draft
    said = [
        tag("bdi", draft.id),
        t("day from {what}", what=t.code("said", draft.dated_by)) if draft.dated_by else None,
        t("office from {what}", what=t.code("said", draft.office_by)) if draft.office_by else None,
    ]
    return join(
        [
            tag("h2", tag("bdi", entry.headline or " ".join(draft.text[:90].split()) + ("…" if len(draft.text) > 90 else ""))),
            tag("p", join([one for one in said if one], " · "), class_="mute"),
        ]
    )


def _fields(tray: Tray, entry: Entry, theme: Theme, t: Words) -> None:
    """Day, office and headline, to be given or mended; what the text says of them is offered, never taken by itself."""

    def on_set(name: str, value: str) -> None:
        if name == "published":
            entry.published = _day(value)
        elif name == "office":
            entry.office = value.strip()[: _LONGEST["office"]] or None
        elif name == "headline":
            entry.headline = value.strip()[: _LONGEST["headline"]] or None

    html = tag(
        "div",
        tag(
            "label",
            t("Published on"),
            tag(
                "input",
                type="date",
                value=entry.published.isoformat() if entry.published else "",
                min=_FIRST.isoformat(),
                max=_LAST.isoformat(),
                data_set="published",
                id=f"published-{entry.key}",
            ),
        ),
        _text_field(entry, "office", t("Office"), entry.office),
        _text_field(entry, "headline", t("Headline"), entry.headline),
        class_="fields",
    )
    panel(f"fields-{entry.key}", html, theme=theme, language=t.language, on_set=on_set)
    _suggestions(tray, entry, t)


def _text_field(entry: Entry, name: str, label: str, value: str | None) -> Html:
    return tag(
        "label",
        label,
        tag(
            "input",
            type="text",
            value=value or "",
            maxlength=_LONGEST[name],
            autocomplete="off",
            dir="auto",
            data_set=name,
            id=f"{name}-{entry.key}",
        ),
        class_=name,
    )


def _day(value: str) -> date | None:
    try:
        day = parse_day(value)
    except ValueError:
        return None
    return day if _FIRST <= day <= _LAST else None


def _suggestions(tray: Tray, entry: Entry, t: Words) -> None:
    with st.container(key="suggestions"):
        if suggested := entry.suggested_day():
            words = " ".join(entry.draft.text[suggested.span.start : suggested.span.end].split())
            st.text(t("The text says “{words}”.", words=words))
            if st.button(t("Take {day}", day=t.day(suggested.day)), key="take-day"):
                entry.published = suggested.day
                st.rerun()
        if st.button(t("Leave this article out"), key="leave-out"):
            tray.leave_out(entry.key)
            st.rerun()
        if (office := entry.suggested_office()) and st.button(
            t("Take {office} as the office", office=office), key="take-office"
        ):
            entry.office = office
            st.rerun()
        others = [other for other in tray.undated if other is not entry]
        if entry.published and others:
            name = t.count("The same day for {n} other without one", "The same day for {n} others without one", len(others))
            if st.button(name, key="same-day"):
                for other in others:
                    other.published = entry.published
                st.rerun()
