"""The articles: where the events were read, when each was published, how many events it gave; any of them whole."""

from collections import Counter

from geo.locale import Words
from geo.model import Article
from geo.views.controls import pager
from geo.views.corpus import Corpus, Look
from geo.views.excerpt import whole
from geo.views.html import Html, join, link_out, tag
from geo.views.names import article_name, source_name

__all__ = ["ARTICLES", "article_list"]

ARTICLES = 40
"""Articles a page."""


def article_list(corpus: Corpus, seen: Look, t: Words, notice: str = "") -> Html:
    """The articles, newest first, those with events in the window before the others; ``notice`` says what went wrong last."""
    read_in = corpus.values("article")
    inside, every = read_in.counts(seen.all.numbers), read_in.counts(slice(None))
    ids = sorted(corpus.by_publication, key=lambda article_id: article_id not in inside)
    last = max(0, (len(ids) - 1) // ARTICLES)
    page = min(seen.state.page - 1, last)
    reviewed = {one.event.evidence.article_id for one in corpus.reviewed.values()}
    shown = [corpus.articles[article_id] for article_id in ids[page * ARTICLES : (page + 1) * ARTICLES]]
    return join(
        [
            tag("p", notice, role="alert", class_="notice-line") if notice else None,
            tag(
                "p",
                tag("a", t("Names without a place"), href=seen.state.but(tab="names").address, data_go=True, id="to-names"),
                class_="mute before-cards",
            )
            if not corpus.read_only
            else None,
            _remove_sample(corpus, every, t),
            *(
                _article(corpus, article, inside[article.id], every[article.id], article.id in reviewed, seen, t)
                for article in shown
            ),
            pager(page, last, seen.state, t),
        ]
    )


def _article(corpus: Corpus, article: Article, inside: int, every: int, reviewed: bool, seen: Look, t: Words) -> Html:
    state = seen.state
    opened = state.article == article.id and not article.quoted
    events = corpus.events_of(article.id) if opened else []
    return tag(
        "article",
        tag(
            "h3",
            tag("span", article_name(article), lang=article.language, dir="auto"),
            *([" ", tag("small", t("sample"), class_="status")] if article in corpus.sample else []),
        ),
        tag(
            "p",
            join(
                [
                    tag("b", tag("bdi", source_name(article, t))),
                    t("published {day}", day=t.day(article.published)),
                    t.count(
                        "{n} of {total} events on these days",
                        "{n} of {total} events on these days",
                        inside,
                        total=t.number(every),
                    ),
                    link_out(article.url, t("original")),
                    tag(
                        "a",
                        t("close the article") if opened else t("whole article"),
                        href=state.but(article=None if opened else article.id).address,
                        data_go=True,
                        aria_expanded="true" if opened else "false",
                        id=f"open-{article.id}",
                    )
                    if not article.quoted
                    else None,
                ],
                "\u00a0· ",
            ),
            class_="source",
        ),
        tag("section", whole(article, events, None), class_="whole", lang=article.language, dir="auto") if opened else None,
        None if corpus.read_only else _remove(article, every, reviewed, t),
        class_="card",
        id=f"article-{article.id}",
    )


def _remove(article: Article, events: int, reviewed: bool, t: Words) -> Html:
    asked = t.count("Remove “{name}”, with {n} event?", "Remove “{name}”, with {n} events?", events, name=article_name(article))
    return _asking(
        t("Remove…"),
        tag("p", asked),
        tag("p", t("What was said of them in review is kept, and counts again if the article comes back."))
        if reviewed
        else None,
        tag("button", t("Remove"), type="button", data_do="remove", data_article=article.id, class_="button"),
        id_=f"remove-{article.id}",
    )


def _remove_sample(corpus: Corpus, every: Counter[str], t: Words) -> Html | None:
    """The way to be left with one's own articles, where there are some."""
    if corpus.read_only or not 0 < len(corpus.sample) < len(corpus.articles):
        return None
    events = sum(every[article.id] for article in corpus.sample)
    return _asking(
        t("Remove the sample…"),
        tag(
            "p",
            t.count(
                "Remove the articles of the sample, with {n} event?",
                "Remove the articles of the sample, with {n} events?",
                events,
            ),
        ),
        tag("button", t("Remove"), type="button", data_do="remove-sample", class_="button"),
        id_="remove-sample",
    )


def _asking(name: str, *question: Html | None, id_: str) -> Html:
    """What opens to a question with its button, so that one click removes nothing."""
    return tag("details", tag("summary", name), *question, class_="asking-first", id=id_)
