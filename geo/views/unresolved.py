"""The names that nothing resolved: where they stand, what they may be another spelling of, and where somebody says they are.

A name that is located becomes a row of the user's own gazetteer, and the articles that name it are coded anew beside the page.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np

from geo.codebook import Feature
from geo.country import COUNTRIES
from geo.errors import GazetteerError
from geo.intake import naming, recode
from geo.locale import Words
from geo.model import Article, Evidence, Place
from geo.parallel import Failure
from geo.place import own
from geo.place.gazetteer import Gazetteer, Row
from geo.place.geocode import propose
from geo.place.spellings import key
from geo.place.world import kilometres
from geo.store import EventStore
from geo.unresolved import UnresolvedName, around, find_unresolved, gather, suggestions
from geo.views.controls import pager, place_search
from geo.views.corpus import Corpus
from geo.views.html import Html, join, tag
from geo.views.names import country_name, place_in_country, place_name, source_name
from geo.views.review import places_meant
from geo.views.state import ViewState
from geo.views.tray import Job

__all__ = ["Located", "Names", "Naming", "act", "names_page"]

NAMES = 30
"""Names a page."""
CONTEXTS = 5
"""Mentions of the chosen name that are shown."""
_OF_ITS_COUNTRY_KM = 50.0
"""How near the nearest place must be for its country to be proposed."""


def _is_online() -> bool:
    """Whether the geocoder may be asked: ``DATELINE_ONLINE``, as ``dateline serve --online`` sets it."""
    return os.environ.get("DATELINE_ONLINE") == "1"


# --- what is there ----------------------------------------------------------------------------------------------------


@dataclass
class Names:
    """The names in the stored articles that were read so far; one for all who look at a store."""

    gazetteer: Gazetteer
    job: Job | None = None
    _read: dict[str, tuple[Article, list[Evidence]]] = field(default_factory=dict)

    def follow(self, gazetteer: Gazetteer, articles: Mapping[str, Article]) -> None:
        """Read the articles that are new, and those that name what ``gazetteer`` says otherwise than the one before."""
        if self.job is not None and self.job.running:
            return
        before, now = _told(self.gazetteer.own), _told(gazetteer.own)
        changed = {form for told in (before - now) | (now - before) for form in told[0]}
        self.gazetteer = gazetteer
        for article_id, (article, _) in list(self._read.items()):
            if articles.get(article_id) != article or any(naming(form, (article,)) for form in changed):
                del self._read[article_id]
        waiting = [article for article_id, article in articles.items() if article_id not in self._read]
        if not waiting:
            return

        def work(job: Job) -> None:
            for article in waiting:
                self._read[article.id] = (article, find_unresolved(article, gazetteer))
                if not job.step():
                    return

        self.job = Job("names", len(waiting), work)

    def all(self) -> list[UnresolvedName]:
        """The names of the articles that were read, those that stand in most places first."""
        return gather(list(self._read.values()))


def _told(rows: Iterable[Row]) -> set[tuple[tuple[str, ...], Place]]:
    return {(tuple(row.names()), row.place) for row in rows}


@dataclass
class Located:
    """What somebody said of a name: its row, the one that stood there before, whether it was taken out, and what came of it.

    ``changed`` articles that name it gave other events, ``failed`` could not be read; ``job`` reads them beside the page.
    """

    row: Row
    before: Row | None = None
    gone: bool = False
    changed: int = 0
    failed: int = 0
    job: Job | None = None


@dataclass(frozen=True)
class Naming:
    """What the page shows besides the names: what was done last, what went wrong, and what the geocoder proposes, by name."""

    located: Located | None = None
    notice: str = ""
    proposed: Mapping[str, Row] = field(default_factory=dict)


# --- what is shown ----------------------------------------------------------------------------------------------------


def names_page(names: Names, corpus: Corpus, state: ViewState, doing: Naming, t: Words) -> Html:
    """The list of names, the chosen one opened; and the rows of the user's own gazetteer."""
    every = names.all()
    last = max(0, (len(every) - 1) // NAMES)
    page = min(state.page - 1, last)
    at = next((i for i, name in enumerate(every) if name.key == state.name), None)
    shown = every[page * NAMES : (page + 1) * NAMES]
    if at is not None and every[at] not in shown:
        shown = [every[at], *shown]
    articles = len({one.article_id for name in every for one in name.mentions})
    intro = (
        t.count(
            "{n} name in {articles} stands where a place stands, and nothing tells where it is.",
            "{n} names in {articles} stand where a place stands, and nothing tells where they are.",
            len(every),
            articles=t.count("{n} article", "{n} articles", articles),
        )
        if every
        else t("Every name that stands where a place stands has a place.")
    )
    return tag(
        "section",
        _outcome(doing.located, t) if doing.located else None,
        tag("p", intro, class_="mute"),
        tag("p", t("What happens at such a place has no marker. Say where it is, and the articles that name it are read anew."), class_="mute")
        if every
        else None,
        tag(
            "ul",
            *(
                tag(
                    "li",
                    _opened(name, names.gazetteer, corpus, state, doing, t) if name.key == state.name else _line(name, state, t),
                    id=f"name-{name.key.replace(' ', '-')}",
                )
                for name in shown
            ),
            class_="unresolved",
        ),
        pager(page, last, state, t),
        _own_rows(names.gazetteer.own, t),
        tag("p", doing.notice, role="alert", class_="notice-line") if doing.notice else None,
        class_="names",
        aria_label=t.code("tab", "names"),
    )  # fmt: skip


def _counted(name: UnresolvedName, t: Words) -> str:
    articles = len({one.article_id for one in name.mentions})
    return join(
        [
            t.count("{n} mention", "{n} mentions", len(name.mentions)),
            t.count("{n} article", "{n} articles", articles),
        ],
        " · ",
    )


def _line(name: UnresolvedName, state: ViewState, t: Words) -> Html:
    return tag(
        "a",
        tag("b", tag("bdi", name.name)),
        " ",
        tag("small", _counted(name, t)),
        href=state.but(name=name.key, sought="").address,
        data_go=True,
        id=f"open-{name.key.replace(' ', '-')}",
    )


def _opened(name: UnresolvedName, gazetteer: Gazetteer, corpus: Corpus, state: ViewState, doing: Naming, t: Words) -> Html:
    closed = state.but(name="", sought="")
    found = places_meant(state.but(point=None), gazetteer)
    near = [place for place in suggestions(name.name, gazetteer) if place not in found]
    return tag(
        "article",
        tag(
            "h3",
            tag("bdi", name.name),
            " ",
            tag("small", _counted(name, t)),
            tag(
                "a",
                tag("span", "×", aria_hidden="true"),
                tag("span", t("Close"), class_="hidden"),
                href=closed.address,
                data_go=True,
                class_="close",
                title=t("Close"),
                id="close-name",
            ),
        ),
        *(_context(one, corpus, state, t) for one in name.mentions[:CONTEXTS]),
        tag("h4", t("Another spelling of a place that is known")),
        place_search(state, state.but(sought=""), t, name="name-search", class_="edit"),
        tag("ul", *(_spelling(name, place, t) for place in (*found, *near)), class_="places") if found or near else None,
        tag("p", t("No place of this name is known."), class_="mute", role="status") if state.sought and not found else None,
        tag("h4", t("A place that is not known yet")),
        _asking(name, doing, t) if _is_online() else None,
        _form(name, gazetteer, state, t),
        class_="card",
    )


def _context(one: Evidence, corpus: Corpus, state: ViewState, t: Words) -> Html | None:
    article = corpus.articles.get(one.article_id)
    if article is None or one.span.end > len(article.text):
        return None
    before, name, after = around(article, one.span)
    return tag(
        "div",
        tag("blockquote", before, tag("mark", name), after, lang=article.language, dir="auto"),
        tag(
            "p",
            tag("bdi", source_name(article, t)),
            "\u00a0· ",
            t("published {day}", day=t.day(article.published)),
            "\u00a0· ",
            tag(
                "a",
                t("whole article"),
                href=state.but(tab="articles", article=article.id).address,
                data_go=True,
                id=f"read-{article.id}-{one.span.start}",
            ),
            class_="source",
        ),
        class_="mention",
    )


def _spelling(name: UnresolvedName, place: Place, t: Words) -> Html:
    return tag(
        "li",
        tag(
            "button",
            place_in_country(place, t),
            type="button",
            data_do="same",
            data_event=name.key,
            data_value=place.id,
            class_="found",
            id=f"same-{place.id}",
        ),
    )


def _asking(name: UnresolvedName, doing: Naming, t: Words) -> Html:
    row = doing.proposed.get(name.key)
    return tag(
        "div",
        tag(
            "button",
            t("Ask OpenStreetMap (sends the name)"),
            type="button",
            data_do="ask",
            data_event=name.key,
            class_="button",
            id="ask-geocoder",
        ),
        tag(
            "button",
            join([place_in_country(row.place, t), _degrees(row.place.latitude, row.place.longitude, t)], " · "),
            type="button",
            data_do="take",
            data_event=name.key,
            class_="found",
            id="take-proposed",
        )
        if row
        else None,
        tag("p", "© OpenStreetMap, ODbL 1.0", class_="mute") if row else None,
        class_="asking",
    )


def _degrees(latitude: float, longitude: float, t: Words) -> str:
    return " ; ".join((t.number(latitude), t.number(longitude)))


def _form(name: UnresolvedName, gazetteer: Gazetteer, state: ViewState, t: Words) -> Html:
    """A new place: its point, by a click on the map or in figures, what it is, and the country, taken from the nearest place where one is near."""
    point = state.coordinates
    near = gazetteer.near(*point, limit=1) if point else []
    countries = sorted(COUNTRIES.values(), key=lambda country: key(country_name(country, t)))
    chosen = near[0].country if near and point and _kilometres(near[0], point) <= _OF_ITS_COUNTRY_KM else None
    kinds: Sequence[Feature] = own.NEW_FEATURES
    number: dict[str, str | bool] = {"type": "number", "step": "any", "required": True, "autocomplete": "off"}
    return tag(
        "form",
        tag("p", t("Click where it is on the map, or write it in decimal degrees."), class_="mute wide"),
        _field(t("Name"), tag("input", name="name", value=name.name, maxlength="80", required=True, autocomplete="off", id="new-name"), "wide"),
        _field(t("Latitude"), tag("input", name="latitude", value=f"{point[0]:g}" if point else "", min="-90", max="90", id="latitude", **number)),
        _field(t("Longitude"), tag("input", name="longitude", value=f"{point[1]:g}" if point else "", min="-180", max="180", id="longitude", **number)),
        tag("p", _away(near[0], point, t), class_="mute wide", role="status") if near and point else None,
        _field(
            t("What it is"),
            tag("select", *(tag("option", t.code("feature", kind), value=kind) for kind in kinds), name="feature", id="new-feature"),
        ),
        _field(
            t("Country"),
            tag(
                "select",
                tag("option", t("none"), value=""),
                *(
                    tag(
                        "option",
                        country_name(country, t),
                        value=country.iso,
                        selected=country.iso == chosen,
                    )
                    for country in countries
                ),
                name="country",
                id="new-country",
            ),
        ),
        tag("button", t("Put it there"), type="submit", class_="button yes", id="put-there"),
        data_do="new",
        data_event=name.key,
        class_="values edit",
        id=f"locate-{name.key.replace(' ', '-')}",
    )  # fmt: skip


def _field(name: str, control: Html, class_: str | None = None) -> Html:
    return tag("label", tag("span", name, class_="label"), control, class_=class_)


def _kilometres(place: Place, point: tuple[float, float]) -> float:
    return float(kilometres(*point, np.array([place.latitude]), np.array([place.longitude]))[0])


def _away(place: Place, point: tuple[float, float], t: Words) -> str:
    return t("{km} km from {place}", km=t.number(round(_kilometres(place, point))), place=place_in_country(place, t))


def _outcome(located: Located, t: Words) -> Html:
    """What was done last, and the way back."""
    place = located.row.place
    said = (
        t("“{name}” is no longer in your own gazetteer.", name=place_name(place, t))
        if located.gone
        else t("“{name}” is now in your own gazetteer.", name=place_name(place, t))
    )
    job = located.job
    return tag(
        "section",
        tag("p", said),
        tag(
            "p",
            t.count("{n} article that names it was read anew", "{n} articles that name it were read anew", job.done),
            ", ",
            t.count("{n} gave other events", "{n} gave other events", located.changed),
            ".",
        )
        if job
        else None,
        tag("p", t.count("{n} could not be read.", "{n} could not be read.", located.failed), role="alert") if located.failed else None,
        tag(
            "button",
            t("Undo"),
            type="button",
            data_do="undo",
            class_="button",
            id="undo-name",
        ),
        class_="card done",
        role="status",
        id=f"located-{place.id}",
    )  # fmt: skip


def _own_rows(rows: Sequence[Row], t: Words) -> Html | None:
    if not rows:
        return None
    return tag(
        "details",
        tag(
            "summary",
            tag("b", t.count("{n} place in your own gazetteer", "{n} places in your own gazetteer", len(rows))),
        ),
        tag("p", t("A file of your own, which comes before the gazetteer that ships with Dateline:"), " ", tag("code", str(own.own_path()))),
        tag(
            "ul",
            *(
                tag(
                    "li",
                    tag("span", place_in_country(row.place, t), tag("small", ", ".join(dict.fromkeys(row.names())), class_="mute")),
                    tag(
                        "button",
                        t("Take out"),
                        type="button",
                        data_do="forget",
                        data_value=row.place.id,
                        class_="button",
                        id=f"forget-{row.place.id}",
                    ),
                )
                for row in rows
            ),
        ),
        class_="card edit queue",
        id="own-rows",
    )  # fmt: skip


# --- what is done ---------------------------------------------------------------------------------------------------


def act(
    said: Mapping[str, object],
    names: Names,
    store: EventStore,
    articles: Iterable[Article],
    doing: Naming,
    by: str,
    today: date,
) -> Naming:
    """Does what a button or the form asks for; what the page shows of it.

    Raises `GazetteerError`, `GeocodingError` or `ValueError`, with a sentence, when it cannot be done.
    """
    form, value = str(said.get("event") or ""), str(said.get("value") or "")
    gazetteer = names.gazetteer
    match said.get("do"):
        case "ask":
            return replace(doing, proposed={**doing.proposed, form: propose(_named(form, names))}, notice="")
        case "take" if form in doing.proposed:
            row = own.spelling_of_row(doing.proposed[form], _named(form, names))
        case "same":
            row = own.spelling_of(gazetteer[value], _named(form, names), gazetteer)
        case "new":
            row = _new(said, _named(form, names), gazetteer, f"located by {by}, {today}")
        case "forget":
            return _after(own.forget(value), None, store, articles, doing, gone=True)
        case "undo" if doing.located is not None:
            last = doing.located
            if not last.gone and last.before is None:
                return _after(own.forget(last.row.place.id), None, store, articles, doing, gone=True)
            row = last.row if last.gone or last.before is None else last.before
        case _:
            return doing
    before = next((other for other in gazetteer.own if other.place.id == row.place.id), None)
    own.put(row)
    return _after(row, before, store, articles, doing)


def _named(form: str, names: Names) -> str:
    found = next((name.name for name in names.all() if name.key == form), None)
    if found is None:
        raise ValueError(f'no article names "{form}" any longer')
    return found


def _new(said: Mapping[str, object], written: str, gazetteer: Gazetteer, source: str) -> Row:
    try:
        latitude, longitude = (float(str(said.get(name)).replace(",", ".")) for name in ("latitude", "longitude"))
    except ValueError:
        raise GazetteerError(f'"{written}": write latitude and longitude in decimal degrees, as 15.48 and 32.51') from None
    feature: Feature = next((kind for kind in own.NEW_FEATURES if kind == said.get("feature")), "village")
    name = str(said.get("name") or "").strip() or written
    row = own.new_place(name, latitude, longitude, feature, str(said.get("country") or "") or None, gazetteer, source=source)
    return own.spelling_of_row(row, written)


def _after(
    row: Row, before: Row | None, store: EventStore, articles: Iterable[Article], doing: Naming, *, gone: bool = False
) -> Naming:
    """Code the articles that name ``row`` anew, beside the page, by the gazetteer as it is now."""
    there = list(articles)
    forms = dict.fromkeys([*row.names(), *(before.names() if before else ())])
    touched = {article.id: article for form in forms for article in naming(form, there)}
    located = Located(row, before, gone)
    gazetteer = Gazetteer.load(own=own.own_rows())

    def work(job: Job) -> None:
        for _, outcome in recode(touched.values(), store, gazetteer, processes=1):
            if isinstance(outcome, Failure):
                located.failed += 1
            else:
                located.changed += outcome
            if not job.step():
                return

    located.job = Job("recode", len(touched), work)
    return replace(doing, located=located, notice="")
