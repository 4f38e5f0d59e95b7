"""Files that foreign libraries read (.docx, .pdf, feeds), read apart: in a process with little memory and little time.

A file can make such a library loop or fill the memory; in a process of its own that costs this file and nothing else.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

from geo.article.draft import LONGEST, Draft, Given, check, facts
from geo.article.header import read_text
from geo.errors import ArticleError, EmptyArticle, NotText, reason

__all__ = ["LARGEST_FOREIGN", "Form", "read_apart"]

Form = Literal["docx", "pdf", "feed"]

LARGEST_FOREIGN = 64 * 1024 * 1024
"""Bytes of the largest such file that is read."""

_MEMORY = 1024 * 1024 * 1024
_SECONDS: dict[Form, int] = {"docx": 2, "pdf": 3, "feed": 2}
"""Of the processor, or two a megabyte where that is more."""
_PATIENCE = 60  # seconds on the clock, for a machine that is busy with other things; and ten more a megabyte
_PROGRAM = Path(__file__).with_name("foreign.py")

_NAMES: dict[Form, str] = {"docx": "Word document", "pdf": "PDF", "feed": "feed"}
_REASONS = {
    "other zip": "a zip, but no Word document; save what is in it as .docx or .txt",
    "locked": "locked with a password; save it without one, or save its text as .txt",
    "bomb": "it unpacks to more than any article has; save its text as .txt",
    "long": "more pages than are read at once; split it",
    "damaged": "damaged or cut short; save its text as .txt",
    "no text layer": "there is no text in it, only pictures of pages; run text recognition over it first",
    "no feed": "neither RSS nor Atom; save a page as .html and a text as .txt",
}


def read_apart(form: Form, where: str, raw: bytes, name: str, given: Given) -> Iterator[Draft | ArticleError]:
    """The articles in ``raw``, and what is wrong with those that are none; ``given`` holds where they say nothing.

    Raises
    ------
    NotText, EmptyArticle, ArticleError
        Nothing can be read from the whole file.
    """
    articles = _ask(form, where, raw)
    if form == "feed":
        if not articles:
            raise EmptyArticle(f"{where}: the feed has no entry; nothing was read")
        for number, entry in enumerate(articles, 1):
            at = f"{where}:{number}"
            try:
                said = {key: str(value) for key, value in entry.items() if value}
                told = facts(at, said, "feed").over(given)
                yield check(at, entry["text"], f"{name}:{number}", told, "the feed gives this entry none")
            except ArticleError as error:
                yield error
    else:
        [article] = articles
        yield read_text(where, article["text"], name, given.over(Given(headline=article.get("headline"))))


def _ask(form: Form, where: str, raw: bytes) -> list[dict[str, Any]]:
    megabytes = len(raw) // 1_000_000
    if len(raw) > LARGEST_FOREIGN:
        raise ArticleError(
            f"{where}: {megabytes} MB are too many for a {_NAMES[form]} (at most {LARGEST_FOREIGN // 1_000_000}); save its text as .txt"
        )
    seconds = max(_SECONDS[form], 2 * megabytes)
    # -P and the program's path: nothing in the working directory, which may be a folder of dispatches, is ever imported.
    command = [sys.executable, "-P", str(_PROGRAM), form, str(_MEMORY), str(seconds), str(LONGEST)]
    try:
        done = subprocess.run(
            command,
            input=raw,
            capture_output=True,
            check=False,
            timeout=_PATIENCE + 10 * megabytes,
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )
    except subprocess.TimeoutExpired:
        raise ArticleError(f"{where}: this {_NAMES[form]} takes too long to read; save its text as .txt") from None
    except OSError as error:
        raise ArticleError(f"{where}: the reader of this {_NAMES[form]} could not be started ({reason(error)})") from error
    try:
        answer = json.loads(done.stdout)
    except ValueError:
        # Stopped at a limit: of time by a signal, of memory somewhere that could no longer say so.
        raise ArticleError(
            f"{where}: this {_NAMES[form]} takes too long or too much memory to read; save its text as .txt"
        ) from None
    if refused := answer.get("refused"):
        kind = EmptyArticle if refused == "no text layer" else NotText
        raise kind(f"{where}: this {_NAMES[form]} cannot be read: {_REASONS[refused]}")
    articles: list[dict[str, Any]] = answer["articles"]
    return articles
