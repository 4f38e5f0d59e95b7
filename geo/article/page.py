"""The article in a web page, with the day and the office that the page's own metadata give."""

import copy
import re
from typing import Any

from geo.article.characters import declared, decode
from geo.article.draft import Draft, Given, check, facts
from geo.errors import ArticleError, EmptyArticle, NotText

__all__ = ["LARGEST_PAGE", "read_page"]

LARGEST_PAGE = 16 * 1024 * 1024
"""Bytes of the largest page that is read: beyond that no article is, and finding it would take minutes."""

_MOST_ELEMENTS = 20_000
"""Elements of the largest page: a long live blog has ten thousand, and the time to find the article grows faster than they do."""

_ELEMENT = re.compile(r"<[A-Za-z]")
_MOST_DATING = 500


def read_page(where: str, raw: bytes, name: str, given: Given) -> Draft:
    """The article in the page ``raw``; ``given`` holds where its metadata say nothing."""
    if len(raw) > LARGEST_PAGE:
        raise ArticleError(
            f"{where}: {len(raw) // 1_000_000} MB are too many for a page (at most {LARGEST_PAGE // 1_000_000}); save its text as .txt"
        )
    # trafilatura takes a second to import, and only web pages need it.
    import trafilatura

    page = decode(where, raw, declared(raw))
    if "<" not in page:
        raise NotText(f"{where}: no web page; name it .txt if it is plain text")
    elements = sum(1 for _ in _ELEMENT.finditer(page))
    if elements > _MOST_ELEMENTS:
        raise ArticleError(
            f"{where}: {elements:,} elements are too many for a page (at most {_MOST_ELEMENTS:,}); save its text as .txt"
        )
    try:
        tree = trafilatura.load_html(page)
        published = None if tree is None else _published(tree)
        language = None if tree is None else tree.get("lang")
        document = trafilatura.bare_extraction(page, with_metadata=True, include_comments=False)
    except (ValueError, RecursionError, AttributeError, TypeError):  # what broken pages make of its parser
        document = None
    if document is None or isinstance(document, dict) or not (document.text or "").strip():
        raise EmptyArticle(f"{where}: no article was found in the page; save its text as .txt with a header")
    said = {
        "published": published,
        "language": language and language[:2].lower(),
        "office": document.sitename,
        "headline": document.title,
        "url": document.url,
    }
    told = facts(where, {key: value for key, value in said.items() if value}, "page")
    return check(where, document.text or "", name, told.over(given), "give the page a publication date in its metadata")


_DATING = (
    "//head/meta | //meta[@itemprop] | //head/link[@rel='canonical'] | //script[@type='application/ld+json']"
    " | //time[@datetime] | //*[@itemprop='datePublished']"
)


def _published(tree: Any) -> str | None:
    """The day that the page's own metadata gives, of the form ``2022-09-14``.

    htmldate sees only the elements that are there to date a page: in the whole of it, it takes "Tous droits réservés
    2019-01-01" in the footer for the day of publication.
    """
    from htmldate import find_date

    reduced = tree.makeelement("html")
    head = tree.makeelement("head")
    reduced.append(head)
    for element in tree.xpath(_DATING)[:_MOST_DATING]:
        element = copy.deepcopy(element)
        element.tail = None
        head.append(element)
    found: str | None = find_date(reduced, original_date=True, extensive_search=False)
    return found
