"""A feed or a page from the internet, when a person asks for it: the one module of articles that uses the network.

Politely: what ``robots.txt`` forbids is left alone (of a host that an address leads on to, too), one host is asked once in a
second at most or as rarely as it wants, the program says who it is, and what was fetched is kept, so that the next time only a
change is sent.
"""

import hashlib
import http.client
import json
import time
import urllib.error
import urllib.request
import urllib.robotparser
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import platformdirs

from geo.errors import NotFetched

__all__ = ["USER_AGENT", "fetch"]

USER_AGENT = "dateline/0.1 (reads a feed or page that a person asked for)"
_PAUSE = 1.0
_LONGEST_PAUSE = 60.0
_FRESH = 15 * 60
"""Seconds for which what was fetched is not asked for again."""

_LARGEST = 16 * 1024 * 1024
_PATIENCE = 20
_LONGEST = 90
_SUFFIXES = {"text/html": ".html", "application/xhtml+xml": ".html", "application/pdf": ".pdf", "text/plain": ".txt"}
_last_asked: dict[str, float] = {}
_pauses: dict[str, float] = {}  # of the hosts whose robots.txt asks for one


def _is_address(said: str) -> bool:
    """Whether ``said`` is the address of something on the web, not a path."""
    return said.lower().startswith(("http://", "https://"))


def fetch(address: str, cache: Path | None = None) -> tuple[str, bytes]:
    """The name to read it under (its suffix tells the form) and the bytes of what stands at ``address``.

    Parameters
    ----------
    address
        An ``http`` or ``https`` address.
    cache
        The folder where answers are kept; in the user's cache folder when ``None``.

    Raises
    ------
    NotFetched
        It is no web address, it does not answer, it answers with too much, or a ``robots.txt`` forbids it.
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        host = None
    if not _is_address(address) or not host:
        raise NotFetched(f"{address}: no web address; write https://example.org/feed.xml")
    folder = cache or platformdirs.user_cache_path("dateline") / "fetched"
    kept = folder / hashlib.sha256(address.encode("utf-8", "replace")).hexdigest()[:32]
    known = _read_kept(kept)
    if known is not None and 0 <= time.time() - known["asked"] < _FRESH:
        return known["name"], known["content"]
    _ask_leave(address)
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
    if known is not None:
        headers |= {
            name: known[field] for name, field in (("If-None-Match", "etag"), ("If-Modified-Since", "modified")) if known[field]
        }
    try:
        with _open(address, headers, _WithLeave) as answer:
            content = _whole(address, answer)
            media = answer.headers.get_content_type()
            said = {"etag": answer.headers.get("ETag"), "modified": answer.headers.get("Last-Modified")}
    except urllib.error.HTTPError as error:
        if error.code == 304 and known is not None:
            _keep(kept, known["name"], known["content"], known)
            return known["name"], known["content"]
        remedy = "try again later" if error.code == 429 or error.code >= 500 else "check the address"
        raise NotFetched(f"{address}: the site answered {error.code} ({error.reason}); {remedy}") from error
    except NotFetched:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or error
        raise NotFetched(
            f"{address}: no answer ({reason}); this needs the internet: try again later, or save it and add the file"
        ) from error
    name = _name(host, parts.path, media, content)
    _keep(kept, name, content, said)
    return name, content


class _OnlyWeb(urllib.request.HTTPRedirectHandler):
    """A redirection stays on the web: ``file:`` and ``ftp:`` are not followed."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if not _is_address(newurl):
            raise urllib.error.HTTPError(newurl, code, "it leads away from the web", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _WithLeave(_OnlyWeb):
    """What an address leads on to is asked for as that itself would be."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        if _is_address(newurl):
            _ask_leave(newurl)
            _pause(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _open(address: str, headers: dict[str, str], redirected: type[_OnlyWeb]) -> Any:
    _pause(address)
    opener = urllib.request.build_opener(redirected)
    return opener.open(urllib.request.Request(address, headers=headers), timeout=_PATIENCE)  # noqa: S310 -- http only


def _pause(address: str) -> None:
    """Wait until the host of ``address`` may be asked again."""
    host = urlsplit(address).netloc
    wait = _last_asked.get(host, -_LONGEST_PAUSE) + max(_PAUSE, _pauses.get(host, 0)) - time.monotonic()
    if wait > 0:
        time.sleep(wait)
    _last_asked[host] = time.monotonic()


def _whole(address: str, answer: Any) -> bytes:
    until = time.monotonic() + _LONGEST
    pieces = []
    left = _LARGEST
    while piece := answer.read(64 * 1024):
        pieces.append(piece)
        left -= len(piece)
        if left < 0 or time.monotonic() > until:
            raise NotFetched(f"{address}: more than {_LARGEST // 1_000_000} MB, or too slow; save it and add the file")
    return b"".join(pieces)


def _ask_leave(address: str) -> None:
    """Do as the site's ``robots.txt`` says (RFC 9309); a site without one forbids nothing.

    Raises
    ------
    NotFetched
        It forbids this address, or cannot tell for now.
    """
    parts = urlsplit(address)
    rules = urllib.robotparser.RobotFileParser()
    try:
        with _open(f"{parts.scheme}://{parts.netloc}/robots.txt", {"User-Agent": USER_AGENT}, _OnlyWeb) as answer:
            rules.parse(answer.read(500_000).decode("utf-8", "replace").splitlines())
    except urllib.error.HTTPError as error:
        if error.code >= 500:
            raise NotFetched(
                f"{address}: the site cannot say whether it may be read ({error.code}); try again later"
            ) from error
        if error.code not in (401, 403):
            return
        rules.parse(["User-agent: *", "Disallow: /"])
    except (OSError, http.client.HTTPException, ValueError):
        return  # the address itself will tell why it does not answer
    if not rules.can_fetch("dateline", address):
        raise NotFetched(f"{address}: the site asks programs not to read this (robots.txt); save it yourself and add the file")
    _pauses[parts.netloc] = min(float(rules.crawl_delay("dateline") or 0), _LONGEST_PAUSE)


def _name(host: str, path: str, media: str, content: bytes) -> str:
    """A name for what was fetched, the same each time, with the suffix of its form."""
    start = content[:1000]
    if ("xml" in media and "html" not in media) or any(sign in start for sign in (b"<rss", b"<feed", b"<rdf:RDF")):
        suffix = ".xml"
    else:
        suffix = _SUFFIXES.get(media, PurePosixPath(path).suffix or ".html")
    stem = f"{host}{path}".rstrip("/")
    return stem if stem.lower().endswith(suffix) else stem + suffix


def _read_kept(path: Path) -> dict[str, Any] | None:
    try:
        told: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
        return {
            "name": str(told["name"]),
            "asked": float(told["asked"]),
            "etag": told.get("etag"),
            "modified": told.get("modified"),
            "content": path.with_suffix(".bin").read_bytes(),
        }
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(path: Path, name: str, content: bytes, said: dict[str, Any]) -> None:
    told = {"name": name, "asked": time.time(), "etag": said.get("etag"), "modified": said.get("modified")}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.with_suffix(".bin").write_bytes(content)
        path.with_suffix(".json").write_text(json.dumps(told), "utf-8")
    except OSError:
        return  # what cannot be kept was fetched all the same
