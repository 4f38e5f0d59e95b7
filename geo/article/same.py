"""Whether two articles are one: the same text in other dress, a later version of it, or another article.

A dispatch comes twice: saved again under another name, with other white space, from a page and from a feed; and it comes in
versions, as an office adds to it. Which it is follows from what was read alone, so that adding a folder a second time changes
nothing, in whatever order its files come.
"""

import hashlib
import re
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import count
from typing import Literal

from geo.model import Article
from geo.text import fold, sentences

__all__ = ["DIGEST_BYTES", "Known", "Sameness", "Seen", "Verdict", "fingerprint", "following", "plain_url", "see", "signature"]

Verdict = Literal["new", "same", "header", "update", "older"]
"""``new``: none like it; ``same``: it is there; ``header``: it is there with another header; ``update``: a later version of one
that is there; ``older``: an earlier version."""

_VERSION_DAYS = 3
"""How far apart two versions of a dispatch may be published."""

_SHARED = 0.6
"""The part of the shorter version's sentences that the other holds too."""

_FEWEST = 3
"""Sentences that two texts must share before one is a version of the other: a stock paragraph of background is none."""

_LONG = 40
"""Characters of a sentence that says enough to know an article by."""

_SOUGHT = 4
"""By how many of its first long sentences an article is found again."""

_FROM_FILE = re.compile(r"\.\w{2,7}(?P<line>:\d+)?\Z")
"""How an id ends that is a file's name, or that and a line: nobody gave it to the article."""

_AKIN = 0.5
"""The part of the fewer words of two texts that the other has too, where the second may take the place of the first as the file of
its name: dispatches of one subject have about a third in common."""
_WORD = re.compile(r"\w{4,}")

DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sameness:
    """What an article is to those that are there: ``id`` is that of the one it is or takes the place of, else its own."""

    verdict: Verdict
    id: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What an article is known again by: its header, digests of its text as it is and in any dress, and its long sentences.

    ``read_by`` is the digest of the rules and the gazetteer that read it (:func:`geo.reader.reader_digest`), where that is known.
    ``replaced`` are the digests of older versions that came under other names, or that one under another name took the place of.
    """

    published: date
    language: str
    office: str | None
    headline: str | None
    url: str | None
    text: bytes
    folded: bytes
    length: int
    keys: "array[int]"
    read_by: str | None = None
    replaced: tuple[bytes, ...] = ()


@lru_cache(maxsize=64)  # asked when an article is read and again when it is stored, some articles later
def signature(text: str) -> tuple[bytes, "array[int]"]:
    """What stays of ``text`` in any dress: a digest without case, accents and white space, and one of each long sentence.

    >>> signature("À Goma,\\n\\n des «tirs».")[0] == signature("À Goma, des «tirs». ")[0]
    True
    """
    folded = fold(text)
    keys = array("q")
    for span in sentences(text):
        words = "".join(folded[span.start : span.end].split())
        if len(words) >= _LONG:
            keys.append(_key(words))
    return fingerprint(text), keys


def fingerprint(text: str) -> bytes:
    """The digest of ``text`` without case, accents and white space: two articles of one fingerprint are the same.

    >>> fingerprint("À Goma,\\n des tirs.") == fingerprint("A GOMA, des tirs.")
    True
    """
    return _digest("".join(fold(text).split()))


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "replace")).digest()[:DIGEST_BYTES]


def _key(words: str) -> int:
    return int.from_bytes(hashlib.sha256(words.encode("utf-8", "replace")).digest()[:8], "big", signed=True)


class Known:
    """The articles that are there, as far as knowing them again needs it: some hundred bytes each, not their texts.

    Examples
    --------
    >>> first = Article("a.txt", date(2022, 9, 14), "Des tirs à Jermuk mardi.", office="AFP")
    >>> known = Known([first])
    >>> known.find(Article("b.txt", date(2022, 9, 14), "Des tirs  à Jermuk\\nmardi.", office="AFP"))
    Sameness(verdict='same', id='a.txt')
    """

    def __init__(self, articles: Iterable[Article] = (), read: Callable[[str], Article | None] | None = None) -> None:
        self._read = read
        self._seen: dict[str, Seen] = {}
        self._by_text: dict[bytes, str] = {}
        self._by_url: dict[str, str] = {}
        # By the day too: a stock sentence of background stands in thousands of dispatches, few of them of the same days.
        self._by_key: dict[tuple[int, date], list[str]] = {}
        self._replaced: dict[bytes, str] = {}
        for article in articles:
            self.put(article)

    @classmethod
    def of(cls, seen: Iterable[tuple[str, Seen]], read: Callable[[str], Article | None] | None = None) -> "Known":
        """Those that were seen before, by their ids: without reading their texts again.

        ``read`` gives the one with an id, ``None`` where it is gone: it is asked where another text comes under the name of a file.
        """
        known = cls(read=read)
        for article_id, one in seen:
            known._put(article_id, one)
        return known

    def put(self, article: Article, read_by: str | None = None, came_as: str | None = None) -> None:
        """From now on ``article``, which came under the id ``came_as``, is there, in place of any other of its id."""
        seen = see(article, read_by)
        old = self._seen.get(article.id)
        self._put(article.id, following(old, seen, other_name=came_as not in (None, article.id)) if old else seen)

    def _put(self, article_id: str, seen: Seen) -> None:
        self.drop(article_id)
        self._seen[article_id] = seen
        self._by_text.setdefault(seen.folded, article_id)
        if seen.url:
            self._by_url.setdefault(seen.url, article_id)
        for key in seen.keys[:_SOUGHT]:
            self._by_key.setdefault((key, seen.published), []).append(article_id)
        for digest in seen.replaced:
            self._replaced.setdefault(digest, article_id)

    def overtake(self, article: Article, by: str) -> bool:
        """From now on ``article`` is an older version of the one with the id ``by``, whatever becomes of that; whether this is news."""
        digest, there = fingerprint(article.text), self._seen[by]
        if digest in there.replaced:
            return False
        self._put(by, replace(there, replaced=(*there.replaced, digest)))
        return True

    def drop(self, article_id: str) -> None:
        """From now on there is none of this id."""
        seen = self._seen.pop(article_id, None)
        if seen is None:
            return
        if self._by_text.get(seen.folded) == article_id:
            del self._by_text[seen.folded]
        if seen.url and self._by_url.get(seen.url) == article_id:
            del self._by_url[seen.url]
        for key in seen.keys[:_SOUGHT]:
            self._by_key[key, seen.published].remove(article_id)
        for digest in seen.replaced:
            if self._replaced.get(digest) == article_id:
                del self._replaced[digest]

    def published(self, article_id: str) -> date | None:
        """The publication day of the one with this id, where it is there."""
        seen = self._seen.get(article_id)
        return seen.published if seen else None

    def read_by(self, article_id: str) -> str | None:
        """What read the article with this id, where it is there and that is known."""
        seen = self._seen.get(article_id)
        return seen.read_by if seen else None

    def find(self, article: Article) -> Sameness:
        """What ``article`` is to those that are there.

        Under an id that somebody gave, whatever differs is an update: whoever gives an article the same id means it so. The name
        of a file says less: what has little in common with the one that is there comes under an id of its own. The line of a row
        says nothing, since rows are put in and taken out before it: there the text decides.
        Under another id it is the same when the text is, whatever the header says (two papers print one dispatch); and a
        version when it stands at the same address, or shares most of its sentences with one of the same office a few days
        apart. Of two versions the later is kept, of one day the longer; the file of the other is not taken for a newer one when
        it comes again, though it bears the name under which both are there.
        """
        seen = see(article)
        if (later := self._replaced.get(seen.folded)) is not None and _rank(seen) < _rank(self._seen[later]):
            return Sameness("older", later)
        named = self._seen.get(article.id)
        from_file = _FROM_FILE.search(article.id) if named else None
        is_file = from_file is not None and not from_file["line"]
        if named is not None and seen.folded == named.folded:
            return Sameness("same" if _header(seen) == _header(named) and seen.text == named.text else "header", article.id)
        if named is not None and from_file is None:
            return Sameness("update", article.id)
        if (there := self._by_text.get(seen.folded)) is not None:
            return Sameness("same", there)
        if is_file and self._is_akin(article, article.id):
            return Sameness("update", article.id)
        there = self._by_url.get(seen.url) if seen.url else None
        if there is None:
            there = next((other for other in self._alike(seen) if _is_version(seen, self._seen[other])), None)
        if there is not None:
            return Sameness("update" if _rank(seen) > _rank(self._seen[there]) else "older", there)
        if from_file is None:
            return Sameness("new", article.id)
        for number in count(2):
            other_id = f"{article.id} ({number})"
            if other_id not in self._seen:
                return Sameness("new", other_id)
            if is_file and self._is_akin(article, other_id):
                return Sameness("update", other_id)
        raise AssertionError

    def _is_akin(self, article: Article, other_id: str) -> bool:
        """Whether ``article`` may be what became of the one with ``other_id``; so it is held where that cannot be read."""
        other = self._read(other_id) if self._read else None
        if other is None:
            return True
        first, second = (set(_WORD.findall(fold(text))) for text in (article.text, other.text))
        return len(first & second) >= _AKIN * min(len(first), len(second))

    def _alike(self, seen: Seen) -> list[str]:
        """Those of about the same days of which one of the first long sentences stands in it."""
        days = [seen.published + timedelta(days) for days in range(-_VERSION_DAYS, _VERSION_DAYS + 1)]
        return sorted({other for key in seen.keys for day in days for other in self._by_key.get((key, day), ())})


def see(article: Article, read_by: str | None = None) -> Seen:
    """What ``article`` is known again by."""
    folded, keys = signature(article.text)
    return Seen(
        article.published,
        article.language,
        article.office,
        article.headline,
        plain_url(article.url),
        _digest(article.text),
        folded,
        len(article.text),
        keys,
        read_by,
    )


def following(old: Seen, new: Seen, *, other_name: bool) -> Seen:
    """``new`` in the place of ``old``; under another name it replaces a text that may well come again, since its file is still there."""
    replaced = (*old.replaced, old.folded) if other_name else old.replaced
    return replace(new, replaced=tuple(digest for digest in dict.fromkeys(replaced) if digest != new.folded))


def _header(seen: Seen) -> tuple[object, ...]:
    return seen.published, seen.language, seen.office, seen.headline, seen.url


def _rank(seen: Seen) -> tuple[object, ...]:
    return seen.published, seen.length, seen.folded


def _is_version(one: Seen, other: Seen) -> bool:
    if one.office and other.office and fold(one.office) != fold(other.office):
        return False
    if abs(one.published - other.published).days > _VERSION_DAYS:
        return False
    first, second = set(one.keys), set(other.keys)
    shared = len(first & second)
    return shared >= _FEWEST and shared >= _SHARED * min(len(first), len(second))


def plain_url(url: str | None) -> str | None:
    """An address without what tells only where the reader came from."""
    if not url:
        return None
    plain = url.split("#")[0]
    path, _, query = plain.partition("?")
    kept = "&".join(part for part in query.split("&") if part and not part.startswith(("utm_", "xtor", "fbclid", "at_")))
    path = path.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
    return f"{path}?{kept}" if kept else path
