"""Who says what: for each incident with a toll, every figure with its claimant and its words; then who spoke, and how.

Figures of different claimants stand side by side. They are never added up or averaged: the range is from the lowest to the
highest of the credible ones; of a figure that is left out of it, its row says why.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable

import numpy as np

from geo.country import COUNTRIES, DEMONYMS
from geo.features import where_drawn
from geo.locale import Words
from geo.merge import credible, headline_toll
from geo.model import Actor, Article, Claim, Incident, Toll
from geo.review import gave
from geo.text import fold
from geo.views.corpus import Corpus, Look, Numbers
from geo.views.html import Html, join, tag
from geo.views.merged import why_one
from geo.views.names import actor_name, befell, days, place_name, source_name, toll
from geo.views.state import ViewState

__all__ = ["claims", "side"]

SPEAKERS = 40
"""Speakers shown, those who said most."""
TOLLS = 300
"""Events with a toll shown, the newest."""

_AHEAD = 40  # characters after a figure in which it may still say whose they are
_END = re.compile(r"[.;:!?,]|\b(?:et|dont|tandis|contre|mais|selon|par)\b")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_OWN = frozenset({"ses", "leurs", "nos"})
_BEFORE = 40  # characters before a figure in which one says that it was lost
_LOST = re.compile(r"\bperdu (?:[\w'’-]+ ){0,3}\Z")


def side(event: Incident, claim: Claim[Toll], article: Article) -> str | None:
    """Whose dead or injured a claim counts, as the country's ISO code: "49 soldats arméniens", "au moins 49 de ses soldats".

    The first demonym after the figure tells it; "ses", "leurs" and "nos", and those one has lost, are the claimant's own. ``None`` where the words
    name no side, and for a total over several.
    """
    at = claim.evidence.span
    words = article.text[at.start : at.end + _AHEAD]
    if end := _END.search(words, len(at)):
        words = words[: end.start()]
    who = claim.source or event.claimed_by
    if len({_first_side(part, who) for part in article[at].split(" et ")} - {None}) > 1:
        return None  # "plus de 200 militaires arméniens et près de 80 soldats azerbaïdjanais"
    if who and _LOST.search(article.text, max(0, at.start - _BEFORE), at.start):
        return who.country  # "en avoir perdu 50"
    return _first_side(words, who)


def _first_side(words: str, who: Actor | None) -> str | None:
    for word in _WORD.findall(fold(words)):
        if word in _OWN:
            return who.country if who else None
        if iso := DEMONYMS.get(word):
            return iso
    return None


def claims(corpus: Corpus, seen: Look, t: Words) -> Html:
    """The tolls claimed in the window, by day and place, and who made which statements."""
    rows = seen.all.numbers
    tolls = rows[corpus.values("toll").where(bool)[rows]]
    groups: dict[str, list[Incident]] = defaultdict(list)
    for event in corpus.pick(tolls[:TOLLS]):
        if isinstance(event, Incident):
            groups[_group_of(corpus, event, t)].append(event)
    statements = rows[corpus.values("kind").where(lambda kind: "statement" in kind)[rows]]
    if not groups and not len(statements):
        return tag("p", t("Nothing here on these days."), class_="empty")
    return join(
        [
            tag("h3", t("Tolls, as claimed")) if groups else None,
            tag("p", t("Figures are set side by side, never added up."), class_="mute") if groups else None,
            *(_group(corpus, events, seen.state, t) for events in groups.values()),
            tag(
                "p",
                t.count(
                    "{n} older event with a toll is not shown: choose fewer days.",
                    "{n} older events with a toll are not shown: choose fewer days.",
                    len(tolls) - TOLLS,
                ),
                class_="mute",
            )
            if len(tolls) > TOLLS
            else None,
            _speakers(corpus, statements, seen.state, t),
        ]
    )


def _group_of(corpus: Corpus, event: Incident, t: Words) -> str:
    """What is told together: one incident that several tell, else the same days at the same place."""
    merged = corpus.merges.get(event.id)
    return merged.id if merged else f"{days(event.when, t)} {_place(event, t)}"


def _place(event: Incident, t: Words) -> str:
    where = where_drawn(event)
    return place_name(where.place, t) if where else t("no place")


def _group(corpus: Corpus, events: list[Incident], state: ViewState, t: Words) -> Html:
    day, place = days(events[0].when, t), _place(events[0], t)
    merged = corpus.merges.get(events[0].id)
    sources = len({event.evidence.article_id for event in events})
    dead: dict[str | None, list[tuple[Incident, Claim[Toll]]]] = defaultdict(list)
    for event in events:
        for claim in event.deaths:
            dead[side(event, claim, corpus.article_of(event))].append((event, claim))
    ranges = [
        (iso, ends) for iso, told in sorted(dead.items(), key=lambda item: item[0] or "~") if (ends := headline_toll(told))
    ]
    counted = {(event.id, claim) for told in dead.values() for event, claim in credible(told)}
    sided = any(iso for iso, _ in ranges)
    return tag(
        "table",
        tag(
            "caption",
            tag("b", day),
            " · ",
            place,
            tag(
                "span",
                join(
                    [
                        t.count("{n} article", "{n} articles", sources) if sources > 1 else None,
                        t("dead: {range}", range=join([_sided(iso, ends, sided, t) for iso, ends in ranges], ", "))
                        if ranges
                        else None,
                    ],
                    " · ",
                ),
                class_="range",
            ),
            tag(
                "details",
                tag("summary", tag("span", t("Why are they one incident?"), class_="more")),
                tag("ul", *(tag("li", line) for line in why_one(corpus, merged, t))),
                class_="why",
                id=f"claims-{merged.id}",
            )
            if merged and len(events) > 1
            else None,
        ),
        tag(
            "thead",
            tag(
                "tr",
                tag("th", t("Who says so"), scope="col"),
                tag("th", t("Figure"), scope="col"),
                tag("th", t("In which words"), scope="col"),
            ),
        ),
        tag("tbody", *(row for event in events for row in _rows(corpus, event, counted, state, t))),
        class_="claims card",
    )


def _sided(iso: str | None, ends: tuple[int, int], sided: bool, t: Words) -> str:
    """A range with whose dead it counts, where any claim beside it says so."""
    return f"{_range(ends, t)} ({_side_name(iso, t)})" if sided else _range(ends, t)


def _side_name(iso: str | None, t: Words) -> str:
    if iso is None:
        return t("side not told")
    return COUNTRIES[iso].name_fr if t.language == "fr" else COUNTRIES[iso].name_en


def _range(ends: tuple[int, int], t: Words) -> str:
    low, high = ends
    return t.number(low) if low == high else f"{t.number(low)}–{t.number(high)}"


def _rows(
    corpus: Corpus, event: Incident, counted: Container[tuple[str, Claim[Toll]]], state: ViewState, t: Words
) -> Iterable[Html]:
    """A row for each figure of an event; ``counted`` are those in the range of the dead."""
    article = corpus.article_of(event)
    for kind, made in (("deaths", event.deaths), ("injured", event.injured)):
        for claim in made:
            who = claim.source or event.claimed_by
            said = gave(claim.evidence)
            yield tag(
                "tr",
                tag("td", t("set in review") if not said else actor_name(who, t) if who else t("the article itself")),
                tag(
                    "td",
                    tag("b", toll(claim.value, t)),
                    " ",
                    befell(kind, claim.value, t),
                    tag("small", _side_name(iso, t)) if (iso := side(event, claim, article)) else None,
                    tag("small", t("unconfirmed: not in the range"))
                    if made is event.deaths and (event.id, claim) not in counted
                    else None,
                ),
                tag(
                    "td",
                    tag(
                        "a",
                        t("“{words}”", words=words)
                        if said and (words := " ".join(article[claim.evidence.span].split()))
                        else t("the event"),
                        href=state.but(event=event.id, place=None, tab="excerpts").address,
                        data_go=True,
                    ),
                    tag("small", f"{source_name(article, t)}, {t.day(article.published)}"),
                ),
            )


def _speakers(corpus: Corpus, statements: Numbers, state: ViewState, t: Words) -> Html | None:
    """Who made most statements, and how many of each type; ``statements`` are their rows."""
    if not len(statements):
        return None
    speakers, types = corpus.values("speaker"), corpus.values("type")
    pairs = speakers.codes[statements] * np.int64(len(types.distinct)) + types.codes[statements]
    said: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for pair, first, number in zip(*np.unique(pairs, return_index=True, return_counts=True), strict=True):
        speaker, event_type = divmod(int(pair), len(types.distinct))
        made = int(number), min(types.distinct[event_type]), corpus.ids[statements[first]]
        said[min(speakers.distinct[speaker], default="")].append(made)
    rows = sorted(said.items(), key=lambda item: (not item[0], -sum(n for n, _, _ in item[1]), item[0]))[:SPEAKERS]
    return join(
        [
            tag("h3", t("Who spoke")),
            tag(
                "table",
                tag("thead", tag("tr", tag("th", t("Who"), scope="col"), tag("th", t("Statements"), scope="col"))),
                tag("tbody", *(_speaker(corpus, name, made, state, t) for name, made in rows)),
                class_="claims card",
            ),
        ]
    )


def _speaker(corpus: Corpus, name: str, made: list[tuple[int, str, str]], state: ViewState, t: Words) -> Html:
    """A speaker with how many statements of each type, and the newest of each, as a link."""
    known = corpus.actors.get(name)
    return tag(
        "tr",
        tag(
            "td",
            tag(
                "a",
                actor_name(known, t) if known else name,
                href=state.but(actor=frozenset({name}), tab="list").address,
                data_go=True,
            )
            if name
            else tag("span", t("speaker not named"), class_="mute"),
        ),
        tag(
            "td",
            join(
                [
                    tag(
                        "a",
                        t.code("statement_type", code),
                        f" {t.number(n)}" if n > 1 else None,
                        href=state.but(event=newest, place=None, tab="excerpts").address,
                        data_go=True,
                    )
                    for n, code, newest in sorted(made, key=lambda one: -one[0])
                ],
                " · ",
            ),
        ),
    )
