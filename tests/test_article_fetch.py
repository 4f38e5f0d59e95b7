"""Fetching, against a server of our own on this machine: politely, cached, and only from the web."""

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from geo.article import fetch as module
from geo.article.fetch import USER_AGENT, fetch
from geo.cli import cli
from geo.errors import NotFetched
from tests.made_files import RSS


class Site(BaseHTTPRequestHandler):
    asked: list[tuple[str, str | None, str | None]]
    robots: tuple[int, bytes]

    def do_GET(self):
        self.asked.append((self.path, self.headers["User-Agent"], self.headers["If-None-Match"]))
        if self.path == "/robots.txt":
            self.answer(self.robots[0], "text/plain", self.robots[1])
        elif self.path == "/feed" and self.headers["If-None-Match"] == '"1"':
            self.answer(304, "application/rss+xml", b"")
        elif self.path == "/feed":
            self.answer(200, "application/rss+xml", RSS, ETag='"1"')
        elif self.path == "/corpus.jsonl":
            self.answer(
                200, "application/jsonl", b'{"id": "a", "text": "Des tirs \\u00e0 Goma mardi.", "published": "2024-03-06"}\n'
            )
        elif self.path == "/dated" and self.headers["If-Modified-Since"]:
            self.answer(304, "application/rss+xml", b"")
        elif self.path == "/dated":
            self.answer(200, "application/rss+xml", RSS, **{"Last-Modified": "Wed, 14 Sep 2022 00:30:00 GMT"})
        elif self.path == "/busy":
            self.answer(503, "text/html", b"")
        elif self.path in ("/to-feed", "/to-private"):
            self.answer(302, "text/html", b"", Location="/" + self.path[4:])
        elif self.path == "/away":
            self.answer(302, "text/html", b"", Location="file:///etc/hostname")
        elif self.path == "/large":
            self.answer(200, "text/html", b"x" * (17 * 1024 * 1024))
        else:
            self.answer(404, "text/html", b"")

    def answer(self, code, media, body, **headers):
        self.send_response(code)
        for name, value in {"Content-Type": media, "Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has had enough
            self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture
def site(monkeypatch) -> Iterator[str]:
    monkeypatch.setattr(module, "_PAUSE", 0.0)
    Site.asked = []
    Site.robots = (200, b"User-agent: *\nDisallow: /private\n")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_feed_is_fetched_once_and_then_only_its_changes(site, tmp_path, monkeypatch):
    name, raw = fetch(f"{site}/feed", tmp_path)
    assert (name, raw) == ("127.0.0.1/feed.xml", RSS)
    assert [asked[:2] for asked in Site.asked] == [("/robots.txt", USER_AGENT), ("/feed", USER_AGENT)]
    assert fetch(f"{site}/feed", tmp_path) == (name, raw)
    assert len(Site.asked) == 2, "what is fresh is not asked for again"
    monkeypatch.setattr(module, "_FRESH", -1)
    assert fetch(f"{site}/feed", tmp_path) == (name, raw)
    assert Site.asked[-1] == ("/feed", USER_AGENT, '"1"')


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/private/a", "robots.txt"),
        ("/to-private", "robots.txt"),
        ("/nothing", "404.*check the address"),
        ("/busy", "503.*try again later"),
        ("/away", "302"),
        ("/large", "^[^ ]+: more than"),
    ],
)
def test_what_cannot_be_had_is_said(site, tmp_path, path, word):
    with pytest.raises(NotFetched, match=word):
        fetch(site + path, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_day_of_the_last_change_is_sent_back_where_there_is_no_tag(site, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "_FRESH", -1)
    assert fetch(f"{site}/dated", tmp_path) == fetch(f"{site}/dated", tmp_path)
    assert [path for path, *_ in Site.asked].count("/dated") == 2
    assert fetch(f"{site}/to-feed", tmp_path)[1] == RSS


@pytest.mark.parametrize(
    ("robots", "refused"),
    [
        pytest.param((404, b""), None, id="none"),
        pytest.param((403, b""), "asks programs not to", id="locked"),
        pytest.param((503, b""), "cannot say whether", id="out of order"),
        pytest.param((200, b"User-agent: dateline\nDisallow: /"), "asks programs not to", id="us by name"),
        pytest.param((200, b"User-agent: other\nDisallow: /"), None, id="others"),
    ],
)
def test_a_site_is_read_as_its_robots_file_says(site, tmp_path, robots, refused):
    Site.robots = robots
    if refused is None:
        assert fetch(f"{site}/feed", tmp_path)[1] == RSS
        return
    with pytest.raises(NotFetched, match=refused):
        fetch(f"{site}/feed", tmp_path)
    assert [path for path, *_ in Site.asked] == ["/robots.txt"]


def test_a_host_is_asked_once_a_second_or_as_rarely_as_it_wants(site, tmp_path, monkeypatch):
    waited: list[float] = []
    monkeypatch.setattr(module.time, "sleep", waited.append)
    monkeypatch.setattr(module, "_PAUSE", 1.0)
    fetch(f"{site}/feed", tmp_path)
    assert 0 < waited[-1] <= 1
    Site.robots = (200, b"User-agent: *\nCrawl-delay: 7")
    fetch(f"{site}/dated", tmp_path)
    assert 1 < waited[-1] <= 7


@pytest.mark.parametrize("address", ["file:///etc/hostname", "ftp://exemple.org/a", "http://", "http://[", "x"])
def test_only_web_addresses_are_asked(address, tmp_path):
    with pytest.raises(NotFetched, match="no web address"):
        fetch(address, tmp_path)


def test_no_answer_is_one_sentence(tmp_path):
    with pytest.raises(NotFetched, match="needs the internet"):
        fetch("http://127.0.0.1:9/feed", tmp_path)


def test_add_asks_the_network_only_when_told(site, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "platformdirs", SimpleNamespace(user_cache_path=lambda *_: tmp_path / "cache"))
    arguments = ["add", f"{site}/feed", "--store", str(tmp_path / "store.db")]
    refused = CliRunner().invoke(cli, arguments)
    assert refused.exit_code == 1
    assert "--online" in refused.stderr
    assert Site.asked == []
    added = CliRunner().invoke(cli, [*arguments, "--online"])
    assert "articles added: 1, " in added.stdout
    assert "refused: 1" in added.stdout  # the entry without a text


def test_a_table_on_the_web_is_coded_only_when_told(site, tmp_path, monkeypatch):
    monkeypatch.setattr(module, "platformdirs", SimpleNamespace(user_cache_path=lambda *_: tmp_path / "cache"))
    arguments = ["code", f"{site}/corpus.jsonl", "--format", "jsonl"]
    refused = CliRunner().invoke(cli, arguments)
    assert (refused.exit_code, refused.stdout, Site.asked) == (1, "", [])
    assert "by `add` and `code`, with --online" in refused.stderr
    coded = CliRunner().invoke(cli, [*arguments, "--online"])
    assert '"article_id": "a"' in coded.stdout
