"""Texts in the manner of the press, their incidents marked in the text, from which ``make learn`` learns besides articles.

Passages of a paragraph stand in ``passages/*.txt``, one a line, and tell what happens in as many words and turns of phrase as the
press has for it; whole dispatches in ``marked/*.txt``, with a line ``===`` between two. An incident's clause stands in brackets behind
its type and those that are as good::

    A Kidal, [shelling: deux obus sont tombés sur le camp], avant que [withdrawal: les assaillants ne décrochent vers le nord].
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from geo.codebook import INCIDENT_TYPES
from geo.model import Article
from tests.score.build import WrongSourceError

PASSAGES, DISPATCHES = (Path(__file__).with_name(name) for name in ("passages", "marked"))

_MARK = re.compile(r"\[(?P<types>[a-z_/]+): (?P<clause>[^][]+)\]")


def unmarked(passage: str) -> tuple[str, list[dict[str, Any]]]:
    """The text of a passage, and a gold record of each incident: its types and where its clause stands in the text.

    >>> unmarked("Hier, [clash: on s'est battu].")
    ("Hier, on s'est battu.", [{'kind': 'incident', 'type': 'clash', 'alt_types': [], 'excerpt_start': 6, 'excerpt_end': 20}])
    """
    text, gold, end = "", [], 0
    for mark in _MARK.finditer(passage):
        text += passage[end : mark.start()]
        first, *others = mark["types"].split("/")
        if unknown := {first, *others} - INCIDENT_TYPES.keys():
            raise WrongSourceError(f"no incident type {', '.join(sorted(unknown))}: {mark[0]}")
        gold.append(
            {
                "kind": "incident",
                "type": first,
                "alt_types": others,
                "excerpt_start": len(text),
                "excerpt_end": len(text) + len(mark["clause"]),
            }
        )
        text += mark["clause"]
        end = mark.end()
    text += passage[end:]
    if stray := re.search(r"[][].{,30}", text):
        raise WrongSourceError(f"a bracket that marks nothing: {stray[0]}")
    return text, gold


def read_passages(folder: Path = PASSAGES) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """The passages of a folder's files as articles, each with its gold records; the error for a wrong one names its file and line."""
    return _read(folder, "\n", "line")


def read_dispatches(folder: Path = DISPATCHES) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    """As :func:`read_passages`, of whole dispatches; the error counts them."""
    return _read(folder, "\n===\n", "dispatch")


def _read(folder: Path, between: str, what: str) -> Iterator[tuple[Article, list[dict[str, Any]]]]:
    for path in sorted(folder.glob("*.txt")):
        for number, one in enumerate(path.read_text(encoding="utf-8").strip().split(between), 1):
            try:
                text, gold = unmarked(one.strip())
            except WrongSourceError as error:
                raise WrongSourceError(f"{path.name}, {what} {number}: {error}") from None
            yield Article(f"{path.stem}:{number}", date.min, text), gold
