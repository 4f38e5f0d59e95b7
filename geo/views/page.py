"""The page: state from the address, what it looks at, and the panels that show it."""

import gc
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from urllib.parse import unquote

import streamlit as st

from geo.article.same import Known
from geo.draw.event_layer import columns_literal
from geo.errors import DatelineError
from geo.features import Features, Label, columns, labels
from geo.locale import LANGUAGES, Words, preferred, words
from geo.place.gazetteer import Gazetteer
from geo.place.own import own_path, own_rows
from geo.sample import sample_articles
from geo.source import Source, open_source
from geo.store import EventStore, default_reviewer
from geo.views.corpus import Corpus, days_asked, look, read_corpus
from geo.views.header import header
from geo.views.html import Html, join, tag
from geo.views.looked import look_into
from geo.views.map import PICKING, Asked, has_opened, show_map
from geo.views.panel import current_state, keep, panel
from geo.views.refusals import why
from geo.views.review import LONGEST_NAME, Reviewing, perform, places_meant
from geo.views.side import CHIPS, body, heading
from geo.views.state import Tab, Theme, ViewState
from geo.views.take import take_buttons

__all__ = ["ICON", "Where", "named_by", "prepare", "show"]

_HERE = Path(__file__).resolve().parent

ICON = str(_HERE / "icon.svg")
"""The picture in the browser's tab."""


@dataclass(frozen=True, eq=False)
class _Drawn:
    """What a language draws of what the store holds."""

    features: Features
    labels: tuple[Label, ...]


Where = str | tuple[str, ...] | None
"""A store (a file, a database URL, ``None`` for the user's own), or the addresses of files that are only looked at."""


def named_by(environment: Mapping[str, str]) -> Where:
    """What ``DATELINE_SOURCE`` names, an address a line, else ``DATELINE_STORE``.

    >>> named_by({"DATELINE_SOURCE": "ged.csv", "DATELINE_STORE": "a.db"}), named_by({"DATELINE_STORE": "a.db"})
    (('ged.csv',), 'a.db')
    """
    sources = tuple(filter(None, environment.get("DATELINE_SOURCE", "").splitlines()))
    return sources or environment.get("DATELINE_STORE")


def show(where: Where = None) -> None:
    """The whole page, from what stands at ``where``."""
    state = current_state()
    t = words(state.language or preferred([st.context.locale]))
    theme = _theme(state)
    st.html(f"<style>{_style(theme)}</style>")
    try:
        store, revision = _opened(where)
        drawn = _drawn(where, revision)[t.language]
        if state.tab == "add" and store is not None:
            _adding(where, store, revision, drawn, state, theme, t)
            return
        if store is not None and not len(drawn.features) and not _corpus(where, revision).articles:
            panel("head", _empty(state, t), theme=theme, language=t.language)
            if st.button(t("Open the sample"), type="primary", key="sample"):
                _add_sample(store)
                st.rerun()
            return
        _panels(where, revision, drawn, state, theme, t)
    except DatelineError as error:
        panel("broken", _broken(error, t), theme=theme, language=t.language)  # the head may be there already


def prepare(where: Where, map_read: threading.Event) -> None:
    """Reads what stands at ``where`` before anybody asks for it: what the map draws, whereupon ``map_read`` is set, then the articles.

    The articles take longest, and a page that opens while they are read waits for its map: whoever comes at once has it first.
    """
    _, revision = _opened(where)
    for drawn in _drawn(where, revision).values():
        columns_literal(drawn.features)
    map_read.set()
    _MAP_SENT.wait(timeout=3)
    _let_the_map_come()
    _corpus(where, revision)


_MAP_SENT = threading.Event()
"""Whether a page has been sent its map, or wants the articles for it."""

_READ = threading.Event()
"""Whether the articles have been read once."""


def _let_the_map_come() -> None:
    """Leaves the processor to the files of the first map, which reading the articles would keep waiting."""
    if not _READ.is_set():
        time.sleep(0.6)


def _panels(where: Where, revision: int, drawn: _Drawn, state: ViewState, theme: Theme, t: Words) -> None:
    """Side panel, head and map.

    When a page opens the map comes first: it takes the browser longest, and markers need no articles unless the address asks for
    what only those can tell. Afterwards it comes last, and the side panel first, since that is what a click waits for.
    """
    top, screen = st.container(key="top"), st.container(key="screen")
    with screen:
        left, right = st.container(key="left"), st.container(key="right")
    early = not has_opened() and not state.filtered and not state.event

    def show(asked: Asked) -> None:
        with left:
            show_map(asked, drawn.features, drawn.labels, lambda: _corpus(where, revision), theme=theme, t=t)

    if early:
        show(Asked(state, days_asked(state, drawn.features.dense_span), None))
    _MAP_SENT.set()
    with right:
        waiting = st.empty()
    with waiting, st.spinner(t("Reading the articles…")) if early else nullcontext():
        if early:
            _let_the_map_come()
        corpus = _corpus(where, revision)
    with right:
        _side(where, revision, corpus, drawn, state, theme, t)
    seen = look(corpus, state, drawn.features.dense_span)
    with top:
        panel("head", header(corpus, seen, theme, t), theme=theme, language=t.language)
    if not early:
        filtered = state.but(kind=frozenset()).filtered
        show(Asked(seen.state, seen.window, corpus.marks(seen.passing) if filtered else None))


def _adding(where: Where, store: EventStore, revision: int, drawn: _Drawn, state: ViewState, theme: Theme, t: Words) -> None:
    """Head, and the page on which articles are added in the place of map and side panel."""
    from geo.views.add import add_page  # it codes articles, and the rules for that are compiled when they are imported

    corpus = _corpus(where, revision)
    with st.container(key="top"):
        seen = look(corpus, state, drawn.features.dense_span)
        panel("head", header(corpus, seen, theme, t), theme=theme, language=t.language)
    add_page(store, lambda: _known(where, revision), _gazetteer(), state, theme, t)


@cache
def _style(theme: Theme) -> str:
    """The style sheet; its dark colours hold from the first paint where they are wanted, before the first panel says so.

    All in one line, since Streamlit looks at the beginning of every line on every run.
    """
    style = (_HERE / "style.css").read_text(encoding="utf-8").replace("\n", " ")
    dark = ':root[data-theme="dark"]'
    return style.replace(dark, f"{dark}, :root:not([data-theme])", 1) if theme == "dark" else style


def _theme(state: ViewState) -> Theme:
    if state.theme:
        return state.theme
    return "dark" if st.context.theme.type == "dark" else "light"


@st.fragment
def _side(where: Where, revision: int, corpus: Corpus, drawn: _Drawn, shown: ViewState, theme: Theme, t: Words) -> None:
    """The side panel. What only it shows (tab, page, search, whole article) redraws it alone; anything else the page, and so does
    a change of the store: a review, or what another program added.
    """
    state = current_state()
    if _elsewhere(state) != _elsewhere(shown) or _opened(where)[1] != revision:
        st.rerun()
    seen = look(corpus, state, drawn.features.dense_span)
    if state.tab == "names" and not corpus.read_only:
        from geo.views.naming import names_panel  # it codes articles too

        names_panel(_store(where), revision, _gazetteer(), corpus, seen, _reviewer(), theme, t)
        return
    html = join(
        [
            heading(corpus, seen, t),
            body(corpus, seen, t, _doing(state) if state.tab in ("review", "articles") and not corpus.read_only else None),
        ]
    )

    def act(said: Mapping[str, object]) -> None:
        if st.session_state.get(_DONE) == said.get("at"):
            return  # a page that is run again before it has ended hears the same click again
        st.session_state[_DONE] = said.get("at")
        if by := str(said.get("by") or "").strip()[:LONGEST_NAME]:
            st.session_state[_REVIEWER] = by
        if said.get("do") == "name":
            return
        to, notice = perform(said, _store(where), corpus, current_state(), _gazetteer(), _reviewer(), t)
        st.session_state[_NOTICE] = notice
        keep(to)

    panel("side", html, theme=theme, language=t.language, show=_target(seen.state), on_act=None if corpus.read_only else act)
    if state.tab == "take":
        take_buttons(corpus, seen, drawn.labels, theme, t)


_REVIEWER, _NOTICE, _DONE = "reviewer", "notice", "done"


def _reviewer() -> str:
    """Who reviews on this page: the name that was typed, here or the last time, else that of whoever serves it."""
    kept = unquote(st.context.cookies.get("dateline_reviewer", ""))[:LONGEST_NAME]
    return str(st.session_state.get(_REVIEWER) or kept.strip() or default_reviewer())


def _doing(state: ViewState) -> Reviewing:
    """What the review panel shows besides the corpus."""
    gazetteer = _gazetteer()
    return Reviewing(_reviewer(), places_meant(state, gazetteer), str(st.session_state.pop(_NOTICE, "")))


def _target(state: ViewState) -> str:
    """The id of what the panel shall bring into view: the chosen event's card, else the chosen place's name."""
    if state.tab != "excerpts":
        return ""
    return f"event-{state.event}" if state.event else f"place-{state.place}" if state.place else ""


def _elsewhere(state: ViewState) -> ViewState:
    """What of ``state`` other panels show: all but what is the side panel's own, and where the map has been moved to."""
    tab: Tab = state.tab if state.tab in (*CHIPS, *PICKING) else "excerpts"
    return state.but(page=1, article=None, query="", sought="", sort="newest", tab=tab, name="", view=None, point=state.point)


def _broken(error: DatelineError, t: Words) -> Html:
    """What cannot be opened, in the reader's language, and in the error's own words, which name it."""
    told = why(error, t)
    return tag(
        "header",
        tag("h1", "Dateline"),
        tag(
            "section",
            tag("h2", t("This cannot be opened")),
            tag("p", told, role="alert"),
            tag("p", tag("small", str(error), lang="en"), class_="mute") if told != str(error) else None,
            class_="card notice",
        ),
        class_="head",
    )


def _empty(state: ViewState, t: Words) -> Html:
    return tag(
        "header",
        tag("h1", "Dateline"),
        tag(
            "section",
            tag("h2", t("No article yet")),
            tag("p", tag("a", t("Add articles"), href=state.but(tab="add").address, data_go=True, class_="button", id="add")),
            tag("p", t("Or add a folder on the command line, then load this page again:")),
            tag("pre", tag("code", "dateline add dispatches/ --published 2022-09-14")),
            tag("p", t("Or look at the sample: quoted passages of five dispatches on Armenia and Azerbaijan.")),
            class_="card notice",
        ),
        class_="head",
    )


def _opened(where: Where) -> tuple[EventStore | None, int]:
    """The store at ``where`` and its revision; one that nothing was ever written to opens with the sample. Of files, neither.

    Nothing is read again while the store's revision stays, whichever program writes to it.
    """
    if isinstance(where, tuple):
        return None, 0
    store = _store(where)
    with _FILLING:  # whoever comes while the sample is being added sees all of it
        if store.revision() == 0:
            _add_sample(store)
        return store, store.revision()


_FILLING = threading.Lock()


@st.cache_resource(show_spinner=False)
def _store(where: Where) -> EventStore:
    assert not isinstance(where, tuple)
    return EventStore(where)


@st.cache_resource(show_spinner=False)
def _source(where: tuple[str, ...]) -> Source:
    return open_source(*where)


@st.cache_resource(show_spinner=False, max_entries=1)
def _known(where: Where, revision: int) -> Known:  # noqa: ARG001
    store = _store(where)
    return Known.of(store.seen(), store.find_article)


def _gazetteer() -> Gazetteer:
    """The gazetteer with the user's own rows, read again when that file has changed."""
    path = own_path()
    try:
        stamp = path.stat()
    except OSError:
        return _loaded_gazetteer(path, 0, 0)
    return _loaded_gazetteer(path, stamp.st_mtime_ns, stamp.st_size)


@st.cache_resource(show_spinner=False, max_entries=2)
def _loaded_gazetteer(path: Path, changed: int, size: int) -> Gazetteer:  # noqa: ARG001
    return Gazetteer.load(own=own_rows(path))


@contextmanager
def _many_objects() -> Iterator[None]:
    """While a million objects are made that all stay.

    Looking for garbage among them costs half a second, time and again: while they are made, and in the middle of a click.
    What was made is set apart from it.
    """
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
    gc.freeze()


@st.cache_resource(show_spinner=False, max_entries=2)
def _corpus(where: Where, revision: int) -> Corpus:  # noqa: ARG001
    with _many_objects():
        if isinstance(where, tuple):
            corpus: Corpus = look_into(_source(where), _gazetteer().get)
        else:
            read = _last_read(where)
            read[:] = [read_corpus(_store(where), _gazetteer().get, *read)]
            (corpus,) = read
        corpus.warm()
    _READ.set()
    return corpus


@st.cache_resource(show_spinner=False)
def _last_read(where: Where) -> list[Corpus]:  # noqa: ARG001
    """The corpus that was read last of a store, if one was: the next one takes from it what has not changed."""
    return []


@st.cache_resource(show_spinner=False, max_entries=2)
def _drawn(where: Where, revision: int) -> dict[str, _Drawn]:  # noqa: ARG001
    """What each language draws: the store is read once for all of them."""
    gazetteer = _gazetteer()
    with _many_objects():
        if isinstance(where, tuple):
            read: Callable[[str], Features] = partial(_source(where).features, gazetteer.get)
        else:
            read = partial(columns, _store(where).drawn(), gazetteer.get)
        return {language: _Drawn(read(language), labels(gazetteer, language)) for language in LANGUAGES}


def _add_sample(store: EventStore) -> None:
    from geo.coder import code  # its rules are compiled when it is imported, which every other start can do without

    coded = [(article, code(article, _gazetteer())) for article in sample_articles()]
    for article, events in coded:
        store.add(article, events)
