"""Hostile pages and feeds."""

import random

from tests.hostile.family import broken, family, stretch
from tests.made_files import ATOM, RSS

CHARSETS = ("utf-8", "utf-16", "utf-7", "cp1252", "hex", "zip", "base64", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "mbcs", "x" * 40, "utf-8-sig", "cp037", "shift_jis", "hz", "iso2022_jp", "big5", "")  # fmt: skip


def _page(chance: random.Random, inside: str = "", head: str = "") -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in stretch(chance, 2_000).split("\n"))
    return (
        '<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Tirs à Goma</title>'
        f'<meta property="article:published_time" content="2022-09-14">{head}</head><body><article>{inside}{paragraphs}'
        "</article><footer>Tous droits</footer></body></html>"
    )


@family(45)
def page_broken(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".html", ".htm", ".xhtml")), broken(_page(chance).encode(), chance)


@family(35)
def page_cut(chance: random.Random) -> tuple[str, bytes]:
    raw = _page(chance).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace")
    return ".html", raw[: chance.randint(1, len(raw))]


@family(35)
def page_nested(chance: random.Random) -> tuple[str, bytes]:
    """Elements in elements, closed or not."""
    names = ("div", "p", "b", "table><tr><td", "ul><li", "blockquote", "svg><g", "math><mi", "select><option", "a href=x", "font", "form", "template", "iframe", "html", "body", "article", "span", "dl><dd", "object", "frameset", "title", "textarea", "noscript")  # fmt: skip
    name, times = chance.choice(names), chance.choice((50, 1_000, 9_000, 60_000))
    end = "".join(f"</{one.split()[0]}>" for one in reversed(name.split("><")))
    nested = f"<{name}>" * times + "Des tirs à Goma." + end * chance.choice((0, times, times // 2))
    return ".html", _page(chance, nested).encode()


@family(30)
def page_unclosed(chance: random.Random) -> tuple[str, bytes]:
    piece = chance.choice(("<", "<p ", "<!--", "<![CDATA[", "<script>", "<style>", "&", "&#", "&#x110000;", "&#0;", "&#xD800;", "</", "<a href='", "<!DOCTYPE ", "<?php ", "<p a=\"", "&lt;", "&amp" * 3, "<p/>", "\x00<p>"))  # fmt: skip
    return ".html", (
        _page(chance)[: chance.randint(150, 900)] + piece * chance.choice((1, 100, 9_000)) + _page(chance)
    ).encode()


@family(30)
def page_of_another_encoding(chance: random.Random) -> tuple[str, bytes]:
    """A page that says it is in an encoding that it is not in."""
    page = _page(chance).replace('charset="utf-8"', f'charset="{chance.choice(CHARSETS)}"')
    return ".html", page.encode(chance.choice(("cp1252", "utf-16", "utf-8", "mac_roman")), "replace") + chance.randbytes(
        chance.randrange(9)
    )


@family(30)
def page_metadata(chance: random.Random) -> tuple[str, bytes]:
    days = (
        "0001-01-01",
        "9999-12-31",
        "2022-99-99",
        "hier",
        "1" * 5_000,
        "",
        "\x00",
        "2022-09-14T25:61:61+99:99",
        "٢٠٢٢-٠٩-١٤",
        "-1",
        "{}",
    )
    day = chance.choice(days)
    heads = (
        f'<meta property="article:published_time" content="{day}">' * chance.choice((1, 3_000)),
        '<script type="application/ld+json">' + chance.choice(("[" * 50_000, '{"a":' * 9_000, f'{{"datePublished":"{day}"}}', "{", '{"@graph":[' * 2_000)) + "</script>",
        f'<meta name="author" content="{"x" * 90_000}">',
        f'<link rel="canonical" href="{chance.choice(("javascript:x", "//", "http://[", "http://a/" + "b" * 9_000, "file:///etc/passwd", day))}">',
        f"<title>{chance.choice(('', '<', 'x' * 90_000, day))}</title>",
        f'<meta property="og:site_name" content="{chance.choice(("x" * 90_000, day, "&#0;", "<b>"))}">',
        f'<base href="{day}"><meta http-equiv="refresh" content="0;url=file:///etc/passwd">',
    )  # fmt: skip
    return ".html", _page(chance, head="".join(chance.sample(heads, chance.randint(1, 3)))).encode("utf-8", "surrogatepass")


@family(12)
def page_entities(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".html", ".xhtml")), (_bomb(chance, "html") + _page(chance, "&z;&z;&s;")).encode()


@family(20)
def page_wide(chance: random.Random) -> tuple[str, bytes]:
    """Very many elements beside each other, or one that is very long."""
    piece = chance.choice(("<p>a</p>", "<br>", "<span>a</span>", "<a href='#'>a</a>", "<li>a", "<td>a", "<img src=x>", "<time datetime=2022-01-01>x</time>", "<b></b>"))  # fmt: skip
    return ".html", _page(
        chance, piece * chance.choice((500, 4_000)) + f"<p class='{'a ' * chance.choice((9, 200_000))}'>x</p>"
    ).encode()


# --- feeds ----------------------------------------------------------------------------------------------------------


def _bomb(chance: random.Random, root: str) -> str:
    """A DOCTYPE whose entities unfold without end, or name a file."""
    kind = chance.randrange(5)
    if kind == 0:
        inner = '<!ENTITY a "lol">' + "".join(
            f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(chance.randint(5, 12))
        )
        inner += '<!ENTITY z "&f;">'
    elif kind == 1:
        inner = f'<!ENTITY a "{"A" * chance.choice((99, 90_000))}"><!ENTITY z "{"&a;" * chance.choice((9, 9_000))}">'
    elif kind == 2:
        inner = f'<!ENTITY z SYSTEM "{chance.choice(("secret", "file:///etc/passwd", "http://localhost:1/x", "/dev/zero", "ftp://localhost/x"))}">'
    elif kind == 3:
        inner = '<!ENTITY z "&y;"><!ENTITY y "&z;">'
    else:
        inner = '<!ENTITY % p SYSTEM "secret"> %p; <!ENTITY z "x">'
    return f'<?xml version="1.0"?><!DOCTYPE {root} [{inner}<!ENTITY s SYSTEM "secret">]>'


def _entry(chance: random.Random, text: str) -> str:
    return (
        f"<item><title>Tirs {chance.randrange(999)}</title><guid>g{chance.randrange(10**6)}</guid>"
        f"<pubDate>Wed, 14 Sep 2022 00:30:00 +0200</pubDate><description>{text}</description></item>"
    )


def _feed(entries: str, before: str = '<?xml version="1.0" encoding="utf-8"?>') -> str:
    return f'{before}<rss version="2.0"><channel><title>Radio</title><language>fr</language>{entries}</channel></rss>'


@family(50)
def feed_broken(chance: random.Random) -> tuple[str, bytes]:
    raw = chance.choice((RSS, ATOM, _feed(_entry(chance, stretch(chance, 600))).encode()))
    return chance.choice((".xml", ".rss", ".atom")), broken(raw, chance)


@family(25)
def feed_cut(chance: random.Random) -> tuple[str, bytes]:
    raw = chance.choice((RSS, ATOM, _feed(_entry(chance, stretch(chance, 600))).encode("utf-16")))
    return ".xml", raw[: chance.randint(1, len(raw) - 1)]


@family(30)
def feed_entities(chance: random.Random) -> tuple[str, bytes]:
    return ".xml", _feed(_entry(chance, chance.choice(("&z;", "&z;" * 50, "&s;", "x"))), _bomb(chance, "rss")).encode()


@family(15)
def feed_nested(chance: random.Random) -> tuple[str, bytes]:
    name = chance.choice(("a", "item", "channel", "description", "content:encoded", "div xmlns='http://www.w3.org/1999/xhtml'"))
    return ".rss", _feed(f"<{name}>" * chance.choice((300, 9_000, 100_000)) + f"x{chance.random()}").encode()


@family(20)
def feed_of_many_entries(chance: random.Random) -> tuple[str, bytes]:
    texts = ("", "x", "&lt;p&gt;" * 50 + "x", "&lt;b " * 9, "<![CDATA[<p>x</p>]]>", "&#0;", "&#xD800;", "\ufffe")
    return ".rss", _feed("".join(_entry(chance, chance.choice(texts)) for _ in range(chance.choice((20, 500))))).encode()


@family(25)
def feed_odd_entries(chance: random.Random) -> tuple[str, bytes]:
    odd = (
        "<pubDate>Wed, 99 Xxx 99999 99:99:99 +9999</pubDate>", "<pubDate>9999-12-31</pubDate>", "<pubDate>0000-00-00</pubDate>", "<guid></guid>",
        "<guid>../../etc/passwd</guid>", "<link>javascript:x</link>", "<link>http://[</link>", "<title>" + "x" * 90_000 + "</title>", "<item>" * 9,
        "<dc:date xmlns:dc='http://purl.org/dc/elements/1.1/'>-1</dc:date>", "<source url='x'></source>", "<language>" + "x" * 999 + "</language>",
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='secret' parse='text'/>", "<content type='application/octet-stream'>AAAA</content>",
        "<description type='html'>&lt;iframe src='file:///etc/passwd'&gt;</description>", "<media:content xmlns:media='x' url='y'/>",
        "<enclosure url='x' length='-1'/>", "<georss:point xmlns:georss='http://www.georss.org/georss'>" + "9 " * 999 + "</georss:point>",
        "<gml:pos xmlns:gml='http://www.opengis.net/gml'>x</gml:pos>", "<category>" * 99,
    )  # fmt: skip
    inside = (
        "".join(chance.sample(odd, chance.randint(1, 5)))
        + f"<description>{chance.choice(('x', stretch(chance, 300).replace('<', '')))}</description>"
    )
    return ".rss", _feed(f"<item>{inside}</item>").encode("utf-8", "surrogatepass")


@family(15)
def feed_of_another_encoding(chance: random.Random) -> tuple[str, bytes]:
    feed = _feed(_entry(chance, stretch(chance, 400)), f'<?xml version="1.0" encoding="{chance.choice(CHARSETS)}"?>')
    return ".xml", feed.encode(chance.choice(("utf-8", "cp1252", "utf-16", "utf-32")), "replace")
