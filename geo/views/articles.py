"""The articles: where the events were read, when each was published, how many events it gave; any of them whole."""

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


def article_list(corpus: Corpus, seen: Look, t: Words) -> Html:
    """The articles, newest first, those with events in the window before the others."""
    read_in = corpus.values("article")
    inside, every = read_in.counts(seen.all.numbers), read_in.counts(slice(None))
    ids = sorted(corpus.by_publication, key=lambda article_id: article_id not in inside)
    last = max(0, (len(ids) - 1) // ARTICLES)
    page = min(seen.state.page - 1, last)
    shown = [corpus.articles[article_id] for article_id in ids[page * ARTICLES : (page + 1) * ARTICLES]]
    return join(
        [
            tag(
                "p",
                tag("a", t("Names without a place"), href=seen.state.but(tab="names").address, data_go=True, id="to-names"),
                class_="mute before-cards",
            )
            if not corpus.read_only
            else None,
            *(_article(corpus, article, inside[article.id], every[article.id], seen, t) for article in shown),
            pager(page, last, seen.state, t),
        ]
    )


def _article(corpus: Corpus, article: Article, inside: int, every: int, seen: Look, t: Words) -> Html:
    state = seen.state
    opened = state.article == article.id and not article.quoted
    events = corpus.events_of(article.id) if opened else []
    return tag(
        "article",
        tag("h3", article_name(article), lang=article.language, dir="auto"),
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
        class_="card",
    )
