"""A sentence that says it, in its context, with the words that gave place, day, actor and figure underlined."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from geo.model import Article, Event, Incident, Span
from geo.review import gave
from geo.text import sentences
from geo.views.corpus import actors
from geo.views.html import Html, join, tag

__all__ = ["Underline", "context", "marked", "underlined", "underlines", "whole"]


@dataclass(frozen=True, slots=True)
class Underline:
    """Words to underline, and what they gave: ``p`` place, ``d`` day, ``a`` actor, ``f`` figure, ``e`` the deed.

    ``title`` says it of these very words, where more can be said than of all of their kind.
    """

    span: Span
    gave: str
    title: str | None = None


def underlines(event: Event) -> list[Underline]:
    """The words of ``event`` that gave its deed, place, day, actors and figures; the sharper comes last and wins."""
    deed = event.trigger if isinstance(event, Incident) else None
    found = [Underline(deed.span, "e")] if deed else []
    found += [Underline(actor.evidence.span, "a") for actor in actors(event) if actor.evidence]
    found += [Underline(where.evidence.span, "p") for where in event.places if where.role != "seat" and gave(where.evidence)]
    if event.when and event.when.evidence and gave(event.when.evidence):
        found.append(Underline(event.when.evidence.span, "d"))
    if isinstance(event, Incident):
        found += [Underline(claim.evidence.span, "f") for claim in (*event.deaths, *event.injured) if gave(claim.evidence)]
    return found


def context(text: str, span: Span, around: int = 1) -> Span:
    """The sentences that ``span`` touches and ``around`` more on either side, within its paragraph's neighbours.

    >>> text = "Un. Deux. Trois. Quatre."
    >>> shown = context(text, Span(10, 14))
    >>> text[shown.start : shown.end]
    'Deux. Trois. Quatre.'
    """
    spans = sentences(text)
    touched = [i for i, sentence in enumerate(spans) if sentence.overlaps(span)]
    if not touched:
        return span
    first, last = spans[max(0, touched[0] - around)], spans[min(len(spans) - 1, touched[-1] + around)]
    return first.cover(last).cover(span)


def marked(text: str, shown: Span, excerpt: Span, lines: Sequence[Underline], titles: dict[str, str]) -> Html:
    """``text`` within ``shown``, the excerpt marked and the words underlined; every character stays.

    ``titles`` says what each kind of underline gave, for those who cannot see its colour. Where underlines overlap the last
    wins.

    >>> marked("À Goma, hier.", Span(0, 13), Span(0, 13), [Underline(Span(2, 6), "p")], {"p": "lieu"})
    '<mark>À <u class="p" title="lieu">Goma</u>, hier.</mark>'
    """
    outer = [
        (Span(shown.start, max(shown.start, excerpt.start)), False),
        (Span(max(shown.start, excerpt.start), min(shown.end, excerpt.end)), True),
        (Span(min(shown.end, excerpt.end), shown.end), False),
    ]
    pieces: list[Html] = []
    for part, inside in outer:
        if not len(part):
            continue
        words = underlined(text, part, lines, titles)
        pieces.append(tag("mark", *words) if inside else join(words))
    return join(pieces)


def underlined(text: str, part: Span, lines: Sequence[Underline], titles: dict[str, str]) -> list[Html]:
    """``text`` within ``part``, the words of ``lines`` underlined; where they overlap the last wins."""
    cuts = sorted({part.start, part.end, *(cut for line in lines for cut in _ends(line.span) if part.start < cut < part.end)})
    pieces: list[Html] = []
    previous: Underline | None = None
    start = part.start
    for at, until in pairwise(cuts):
        piece = Span(at, until)
        line = next((line for line in reversed(lines) if piece in line.span), None)
        if at > part.start and line is not previous:
            pieces.append(_one(text[start:at], previous, titles))
            start = at
        previous = line
    pieces.append(_one(text[start : part.end], previous, titles))
    return pieces


def _ends(span: Span) -> Iterable[int]:
    return span.start, span.end


def _one(words: str, line: Underline | None, titles: dict[str, str]) -> Html:
    if line is None:
        return join([words])
    return tag("u", words, class_=line.gave, title=line.title or titles.get(line.gave))


def whole(article: Article, events: Iterable[Event], chosen: Event | None) -> Html:
    """The article, paragraph by paragraph, with what was read from it marked and the chosen event's excerpt set off.

    Each paragraph tells at which character it starts, so that words marked in it are offsets into the text.
    """
    text = article.text
    spans = [event.evidence.span for event in events]
    paragraphs: list[Html] = []
    at = 0
    for line in text.split("\n"):
        part = Span(at, at + len(line))
        at += len(line) + 1
        if line.strip():
            read = _read(text, part, spans, chosen.evidence.span if chosen else None)
            paragraphs.append(tag("p", *read, data_start=part.start))
    return join(paragraphs)


def _read(text: str, part: Span, spans: Sequence[Span], chosen: Span | None) -> list[Html]:
    all_spans = [span for span in (*spans, *([chosen] if chosen else [])) if span.overlaps(part)]
    cuts = sorted({part.start, part.end, *(cut for span in all_spans for cut in _ends(span) if part.start < cut < part.end)})
    pieces: list[Html] = []
    for at, until in pairwise(cuts):
        piece = Span(at, until)
        if chosen is not None and piece in chosen:
            pieces.append(tag("mark", text[at:until], class_="chosen"))
        elif any(piece in span for span in all_spans):
            pieces.append(tag("mark", text[at:until]))
        else:
            pieces.append(join([text[at:until]]))
    return pieces
