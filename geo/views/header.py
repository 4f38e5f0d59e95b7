"""The head of the page: the name, what is seen of how much, and the way to everything else."""

from geo.locale import LANGUAGES, Words
from geo.source import PassedOver
from geo.views.corpus import Corpus, Look, facet
from geo.views.html import Html, join, tag
from geo.views.state import FILTERS, Tab, Theme, ViewState

__all__ = ["header"]

_CONTENT = ".st-key-right .tabs a, .st-key-drop button"
"""The first that is focused behind the head and the map: of the side panel, or of the page on which articles are added."""


def header(corpus: Corpus, seen: Look, theme: Theme, t: Words) -> Html:
    """Name, counts, the two kinds as switches, and links to filters, search, take-away, About, language and theme."""
    state = seen.state
    kinds = facet(corpus, state, seen.window, "kind")
    counts = [
        t.count("{n} of {total} events", "{n} of {total} events", len(seen.events), total=t.number(len(corpus.newest))),
        None if corpus.origin else t.count("{n} article", "{n} articles", len(corpus.articles)),
        t.days(*seen.window) if seen.window else None,
        t("read only: {files}", files=corpus.origin) if corpus.origin else None,  # last, since names of files are long
    ]
    return tag(
        "header",
        tag("button", t("Skip to the content"), type="button", data_skip=_CONTENT, class_="button skip", id="skip"),
        tag("h1", tag("a", "Dateline", href="?", data_go=True, title=t("Back to the start"), id="home")),
        tag("p", join([count for count in counts if count], " · "), class_="mute", role="status", title=corpus.origin or None),
        *(tag("p", _passed_over(one, t), class_="mute passed-over", role="status") for one in corpus.passed_over),
        tag(
            "nav",
            _kind("incident", t("Incidents"), kinds["incident"], state, t),
            _kind("statement", t("Statements"), kinds["statement"], state, t),
            _chip("filters", _filtered(state, t), state, on=state.but(kind=frozenset()).filtered),
            _chip("list", t("Search"), state),
            None if corpus.read_only else _chip("add", t.code("tab", "add"), state),
            _chip("take", t("Take away"), state),
            _chip("about", t("About"), state),
            _tools(state, theme, t),
            aria_label=t("View"),
        ),
        class_="head",
    )


def _passed_over(one: PassedOver, t: Words) -> str:
    """How many rows of a file are left out, and what is wrong with the first."""
    cell = t("“{words}”", words=one.cell) if one.cell else t("nothing")
    return t.count(
        "{n} row of {file} cannot be read and is left out (row {row}, {column}: {cell}).",
        "{n} rows of {file} cannot be read and are left out (the first is row {row}, {column}: {cell}).",
        one.rows,
        **one._asdict() | {"cell": cell},
    )


def _tools(state: ViewState, theme: Theme, t: Words) -> Html:
    """Language and colours."""
    other: Theme = "light" if theme == "dark" else "dark"
    return tag(
        "span",
        tag(
            "span",
            *(
                tag(
                    "a",
                    language.upper(),
                    href=state.but(language=language).address,
                    data_go=True,
                    lang=language,
                    hreflang=language,
                    aria_current="true" if language == t.language else None,
                    id=f"language-{language}",
                )
                for language in LANGUAGES
            ),
            class_="chip languages",
            role="group",
            aria_label=t("Language"),
        ),
        tag(
            "a",
            tag("span", class_=f"theme {other}", aria_hidden="true"),
            tag("span", t("Dark colours") if other == "dark" else t("Light colours"), class_="hidden"),
            href=state.but(theme=other).address,
            data_go=True,
            class_="chip round",
            title=t("Dark colours") if other == "dark" else t("Light colours"),
            id="theme",
        ),
        class_="tools",
    )


def _kind(kind: str, name: str, n: int, state: ViewState, t: Words) -> Html:
    """A switch: with no filter on kinds both are on, and one click leaves this kind alone; another brings both back."""
    alone = state.kind == {kind}
    return tag(
        "a",
        tag("span", class_=f"dot {kind}", aria_hidden="true"),
        name,
        " ",
        tag("b", t.number(n)),
        href=state.but(kind=frozenset() if alone else frozenset({kind})).address,
        data_go=True,
        role="button",
        aria_pressed="true" if alone else "false",
        title=t("Show both kinds") if alone else t("Show only these"),
        class_="chip" if not state.kind or kind in state.kind else "chip off",
        id=f"kind-{kind}",
    )


def _filtered(state: ViewState, t: Words) -> str:
    n = sum(len(getattr(state, name)) for name in FILTERS if name != "kind")
    return f"{t('Filters')} ({n})" if n else t("Filters")


def _chip(tab: Tab, name: str, state: ViewState, on: bool = False) -> Html:
    opened = state.tab == tab
    return tag(
        "a",
        name,
        href=state.but(tab="excerpts" if opened and tab != "list" else tab).address,
        data_go=True,
        data_panel=tab != "add",
        class_="chip on" if opened or on else "chip",
        aria_current="true" if opened else None,
        id=f"chip-{tab}",
    )
