"""HTML in which text is always text: whatever is not built by :func:`tag` is escaped.

Article text is hostile. It enters a page through here only, and never through a language that reads it (Markdown, LaTeX).
"""

from collections.abc import Iterable
from html import escape
from urllib.parse import urlsplit

__all__ = ["Html", "join", "link_out", "tag"]

_VOID = frozenset({"br", "hr", "img", "input", "wbr"})


class Html(str):
    """Markup that :func:`tag` built; any other string is text."""

    __slots__ = ()


Child = str | None
Attribute = str | int | bool | None


def tag(element: str, /, *children: Child, **attributes: Attribute) -> Html:
    """An element. Children that are not :class:`Html` are escaped, those that are ``None`` left out.

    An attribute's trailing underscore is dropped and others become hyphens; ``True`` gives a bare attribute, ``False``
    and ``None`` none.

    >>> tag("p", "<script>", tag("b", "a & b"), class_="x", data_go="?q=1", hidden=False)
    '<p class="x" data-go="?q=1">&lt;script&gt;<b>a &amp; b</b></p>'
    """
    written = []
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        attribute = key.rstrip("_").replace("_", "-")
        written.append(f" {attribute}" if value is True else f' {attribute}="{escape(str(value))}"')
    opened = f"<{element}{''.join(written)}>"
    return Html(opened if element in _VOID else f"{opened}{join(children)}</{element}>")


def join(children: Iterable[Child], between: str = "") -> Html:
    """``children`` one after the other, escaped where they are text.

    >>> join(["a<b", tag("i", "c")], " · ")
    'a&lt;b · <i>c</i>'
    """
    pieces = [child if isinstance(child, Html) else escape(child) for child in children if child is not None]
    return Html((between if isinstance(between, Html) else escape(between)).join(pieces))


def link_out(url: str | None, *children: Child) -> Html | None:
    """A link to another site, ``None`` where ``url`` is no web address: ``javascript:`` and the like never become links.

    >>> link_out("javascript:alert(1)", "x") is None
    True
    """
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return None
    return tag("a", *children, href=url, target="_blank", rel="noopener noreferrer")
