"""Reads sentences that carry their own expected answers.

A test says what should be found where it should be found::

    "Trois morts <timex value=2022-09-13 date_prec=1>mardi</timex> à <place id=jermuk>Jermuk</place>"

``parse`` gives the plain text and the tags with their offsets in it. Values hold no space unless they stand in double
quotation marks (``<place name="New York">``); tags may stand inside each other; ``<`` without a tag behind it is text.
"""

import re
from dataclasses import dataclass, field

from geo.model import Span

__all__ = ["Tag", "parse"]

_TAG = re.compile(
    r'<(?P<close>/)?(?P<name>[a-z][a-z0-9_]*)(?P<attributes>(?:\s+[a-z][a-z0-9_]*=(?:"[^"]*"|[^\s">/]+))*)\s*(?P<empty>/)?>'
)
_ATTRIBUTE = re.compile(r'([a-z][a-z0-9_]*)=(?:"([^"]*)"|([^\s">/]+))')


@dataclass(frozen=True)
class Tag:
    """A tag, the offsets of what it holds in the plain text, and its attributes as written."""

    name: str
    span: Span
    attributes: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, attribute: str) -> str:
        return self.attributes[attribute]

    def get(self, attribute: str, default: str | None = None) -> str | None:
        return self.attributes.get(attribute, default)


def parse(tagged: str) -> tuple[str, list[Tag]]:
    """The text without its tags, and the tags in the order in which they open.

    Raises ``ValueError`` for a tag that is closed and was not open, or is never closed.

    >>> text, tags = parse("Trois morts <timex value=2022-09-13 date_prec=1>mardi</timex> à <place id=jermuk>Jermuk</place>")
    >>> text
    'Trois morts mardi à Jermuk'
    >>> [(tag.name, text[tag.span.start : tag.span.end], tag.attributes) for tag in tags]
    [('timex', 'mardi', {'value': '2022-09-13', 'date_prec': '1'}), ('place', 'Jermuk', {'id': 'jermuk'})]
    """
    pieces: list[str] = []
    length = at = opened = 0
    waiting: list[tuple[int, str, int, dict[str, str]]] = []
    done: list[tuple[int, Tag]] = []
    for match in _TAG.finditer(tagged):
        piece = tagged[at : match.start()]
        pieces.append(piece)
        length += len(piece)
        at = match.end()
        name = match["name"]
        if match["close"]:
            if not waiting or waiting[-1][1] != name:
                raise ValueError(f"</{name}> closes nothing in {tagged!r}; it must follow its own <{name}>")
            number, _, start, attributes = waiting.pop()
            done.append((number, Tag(name, Span(start, length), attributes)))
            continue
        attributes = {key: quoted or bare for key, quoted, bare in _ATTRIBUTE.findall(match["attributes"])}
        opened += 1
        if match["empty"]:
            done.append((opened, Tag(name, Span(length, length), attributes)))
        else:
            waiting.append((opened, name, length, attributes))
    if waiting:
        raise ValueError(f"<{waiting[-1][1]}> is never closed in {tagged!r}")
    pieces.append(tagged[at:])
    return "".join(pieces), [tag for _, tag in sorted(done, key=lambda pair: pair[0])]
