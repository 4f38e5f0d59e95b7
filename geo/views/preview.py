"""An article before it is stored: its words marked for what they give, and the events that would come of it."""

from collections.abc import Sequence

from geo.coder import Mentions
from geo.locale import Words
from geo.model import Article, Event, Evidence, Span, Toll
from geo.views.cards import card_body
from geo.views.excerpt import Underline, underlined
from geo.views.html import Html, join, tag
from geo.views.names import actor_name, article_name, counted, days, place_line, type_name
from geo.views.state import ViewState
from geo.views.tray import Entry, Refusal, Tray

__all__ = ["foreseen", "marks", "noted", "queue"]

MOST_EVENTS = 60
MOST_ENTRIES = 100
MOST_CHARACTERS = 60_000
"""What the preview shows at most; what is stored is whole."""


def queue(tray: Tray, chosen: Entry | None, state: ViewState, t: Words) -> Html:
    """The entries, those that wait for a day first, each a link to its preview; and what was refused, with the reason."""
    entries = sorted(tray.entries.values(), key=lambda entry: (entry.published is not None, entry.taken is not None))
    rest = len(entries) - MOST_ENTRIES
    return join(
        [
            tag(
                "ul",
                *(_entry(entry, entry is chosen, state, t) for entry in entries[:MOST_ENTRIES]),
                class_="queue",
                data_unsaved=any(entry.taken is None for entry in entries),
            )
            if entries
            else None,
            tag("p", t.count("and {n} more", "and {n} more", rest), class_="mute") if rest > 0 else None,
            _refused(tray.refused, t),
        ]
    )


def _entry(entry: Entry, chosen: bool, state: ViewState, t: Words) -> Html:
    article = entry.article()
    name = entry.headline or (article_name(article, 60) if article else _first_words(entry))
    if entry.taken is not None:
        told = tag("span", t.code("became", entry.taken.verdict if entry.taken.changed else "same"), class_="done")
    elif entry.standing is not None and not entry.standing.changes:
        told = tag("span", t.code("became", entry.standing.same.verdict))
    elif entry.published is None:
        told = tag("span", t("needs a day"), class_="needs")
    else:
        told = tag("span", t.day(entry.published))
    return tag(
        "li",
        tag(
            "a",
            tag("b", tag("bdi", name)),
            tag("small", tag("bdi", entry.draft.id), " · ", told),
            href=state.but(article=entry.key).address,
            data_go=True,
            aria_current="true" if chosen else None,
            id=f"entry-{entry.key}",
        ),
    )


def _first_words(entry: Entry) -> str:
    words = " ".join(entry.draft.text[:400].split())
    return words if len(words) <= 60 else words[:59].rsplit(" ", 1)[0] + "…"


def _refused(refused: list[Refusal], t: Words) -> Html | None:
    if not refused:
        return None
    return tag(
        "section",
        tag("h3", t.count("{n} could not be read", "{n} could not be read", len(refused))),
        tag(
            "ul",
            *(
                tag(
                    "li",
                    tag("b", tag("bdi", one.name)),
                    " ",
                    t.code("refused", type(one.error).__name__),
                    tag("details", tag("summary", t("details")), tag("small", str(one.error), lang="en")),
                )
                for one in refused[:MOST_ENTRIES]
            ),
        ),
        tag("p", t("The rest goes on without them."), class_="mute"),
        class_="refused",
        role="status",
    )


def foreseen(
    entry: Entry,
    article: Article,
    mentions: Mentions,
    unknown: Sequence[Evidence],
    events: list[Event],
    t: Words,
) -> Html:
    """The article with its marks, and the events that would come of it."""
    return join(
        [
            tag("p", _standing(entry, t), class_="standing", role="status"),
            tag(
                "section",
                tag("h3", t("What is read in it")),
                _legend(t),
                tag("div", *noted(article, mentions, unknown, t), class_="whole noted", lang=article.language, dir="auto"),
                class_="card",
                aria_label=t("What is read in it"),
            ),
            _events(entry, article, events, t),
        ]
    )


def _standing(entry: Entry, t: Words) -> Html | str:
    if entry.taken is not None:
        return t.code("became", entry.taken.verdict if entry.taken.changed else "same")
    if entry.standing is None:
        return t("Give the day of publication: without it, “Tuesday” means nothing.")
    same = entry.standing.same
    if same.verdict == "same" and entry.standing.changes:
        return t("Already stored, but read by other rules: it will be read anew.")
    other = tag("bdi", same.id)
    return join([t.code("verdict", same.verdict), *([" ", other] if same.id != entry.draft.id else [])])


def _legend(t: Words) -> Html:
    names = (("p", t("place")), ("d", t("day")), ("a", t("actor")), ("e", t("deed")), ("f", t("figure")))
    return tag(
        "p",
        join([*(tag("u", name, class_=gave) for gave, name in names), tag("u", t("unknown place"), class_="p unknown")], " · "),
        class_="mute legend",
    )


def _events(entry: Entry, article: Article, events: list[Event], t: Words) -> Html:
    if entry.published is None:
        return tag(
            "section", tag("h3", t("Events")), tag("p", t("They follow once the day is known."), class_="mute"), class_="card"
        )
    rest = len(events) - MOST_EVENTS
    return tag(
        "section",
        tag(
            "h3",
            t.count("{n} event would come of it", "{n} events would come of it", len(events))
            if entry.changes
            else t.count("{n} event", "{n} events", len(events)),
            id="foreseen",
        ),
        *(
            tag(
                "article",
                card_body(event, article, t),
                class_="card",
                aria_label=f"{type_name(event, t)}, {days(event.when, t)}",
            )
            for event in events[:MOST_EVENTS]
        ),
        tag("p", t.count("and {n} more", "and {n} more", rest), class_="mute") if rest > 0 else None,
        class_="foreseen",
        aria_labelledby="foreseen",
    )


def marks(article: Article, mentions: Mentions, unknown: Sequence[Evidence], t: Words) -> list[Underline]:
    """The words that were read, each with what it was read as, and the names without a place; the sharper comes last and wins."""
    found = [Underline(trigger.span, "e", t.code("incident_type", trigger.event_type)) for trigger in mentions.triggers]
    found += [Underline(actor.evidence.span, "a", actor_name(actor, t)) for actor in mentions.actors if actor.evidence]
    for toponym, where in zip(mentions.toponyms, mentions.wheres, strict=True):
        if where is not None:
            found.append(Underline(toponym.span, "p", place_line(where, t)))
    found += [Underline(name.span, "p unknown", t("no place of this name is known")) for name in unknown]
    if article.published != article.published.min:
        for timex, when in zip(mentions.timexes, mentions.whens, strict=True):
            if when is not None:
                found.append(Underline(timex.span, "d", days(when, t)))
    else:
        found += [Underline(timex.span, "d", t("a day, once that of publication is known")) for timex in mentions.timexes]
    for casualties in mentions.casualties:
        told = Toll(casualties.low, casualties.best, casualties.high)
        found.append(Underline(casualties.span, "f", counted(casualties.kind, told, t)))
    return found


def noted(article: Article, mentions: Mentions, unknown: Sequence[Evidence], t: Words) -> list[Html]:
    """The article's paragraphs with its :func:`marks`."""
    lines = marks(article, mentions, unknown, t)
    paragraphs: list[Html] = []
    at = 0
    for line in article.text.split("\n"):
        part = Span(at, min(at + len(line), MOST_CHARACTERS))
        at += len(line) + 1
        if line.strip():
            inside = [mark for mark in lines if mark.span.overlaps(part)]
            paragraphs.append(tag("p", *underlined(article.text, part, inside, {})))
        if at >= MOST_CHARACTERS:
            paragraphs.append(tag("p", t("[… the preview ends here; the whole article is stored]"), class_="mute"))
            break
    return paragraphs
