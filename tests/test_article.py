"""Articles in: forms, encodings, headers, ids and refusals."""

import json
import os
import re
import time
from datetime import date
from pathlib import Path, PurePath
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from geo.article import SUFFIXES, parse_day, read, read_bytes
from geo.article.apart import LARGEST_FOREIGN
from geo.article.page import LARGEST_PAGE
from geo.errors import ArticleError, EmptyArticle, NotText, UndatedArticle
from geo.model import Article

DAY = date(2023, 5, 4)
FRENCH = "L’armée a annoncé jeudi que six soldats avaient été tués à l’est de Goma, où « ça » tire.\nDes tirs à Goma.\n"
PAGE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Tirs à Goma</title>
<meta property="article:published_time" content="2023-05-04T10:00:00+02:00">
<meta property="og:site_name" content="Le Courrier"><link rel="canonical" href="https://exemple.org/goma"></head>
<body><nav>Accueil Monde Sports</nav><article><h1>Tirs à Goma</h1>
<p>Des tirs nourris ont été entendus jeudi matin dans les faubourgs de Goma, selon plusieurs habitants joints au téléphone.</p>
<p>Le gouverneur de la province a appelé la population au calme et annoncé l’envoi de renforts dans la journée.</p>
<p>Au moins trois personnes ont été blessées, a indiqué une source hospitalière, sans donner davantage de précisions.</p>
</article><footer>Tous droits réservés 2019-01-01</footer></body></html>"""


def one(path: Path, **given: object) -> Article:
    [article] = read(path, **given)  # type: ignore[arg-type]
    return article


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        pytest.param(FRENCH.encode(), FRENCH, id="utf-8"),
        pytest.param(FRENCH.encode("utf-8-sig"), FRENCH, id="utf-8 with a mark"),
        pytest.param(FRENCH.encode("utf-16"), FRENCH, id="utf-16"),
        pytest.param(b"\xfe\xff" + FRENCH.encode("utf-16-be"), FRENCH, id="utf-16 big-endian"),
        pytest.param(FRENCH.encode("utf-32"), FRENCH, id="utf-32"),
        pytest.param(FRENCH.encode("cp1252"), FRENCH, id="windows-1252"),
        pytest.param(FRENCH.encode("mac_roman"), FRENCH, id="mac roman"),
        pytest.param("Il a plu à Goma.".encode("cp1252"), "Il a plu à Goma.", id="windows-1252, short"),
        pytest.param(FRENCH.replace("\n", "\r\n").encode(), FRENCH, id="crlf"),
        pytest.param(FRENCH.replace("\n", "\r").encode(), FRENCH, id="cr"),
        pytest.param("  Début\n\n\nfin \u00a0\n\n".encode(), "  Début\n\n\nfin \u00a0\n\n", id="white space stays"),
        pytest.param("e\u0301te\u0301".encode(), "e\u0301te\u0301", id="no normalisation"),
        pytest.param(
            "EREVAN : La Russie a parlé.\n\nHier.".encode(),
            "EREVAN : La Russie a parlé.\n\nHier.",
            id="a dateline is no header",
        ),
        pytest.param(
            b"Note: published: hier\n\nTexte", "Note: published: hier\n\nTexte", id="an unknown key first is no header"
        ),
    ],
)
def test_text_is_the_file_as_python_opens_it(tmp_path: Path, raw: bytes, text: str) -> None:
    file = tmp_path / "d.txt"
    file.write_bytes(raw)
    assert one(file, published=DAY).text == text


def test_plain_file_equals_open(tmp_path: Path) -> None:
    file = tmp_path / "d.txt"
    file.write_bytes("Un\r\ndeux \u2028 trois\x85quatre\r\n".encode())
    assert one(file, published=DAY).text == file.read_text("utf-8")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        pytest.param("published: 2022-09-14\n\n", Article("d.txt", date(2022, 9, 14), "Texte.\n"), id="day alone"),
        pytest.param(
            "published: 2022-09-14T08:00:00Z\noffice: AFP\nheadline: Tirs : six morts\nlanguage: fr\nurl: https://a.org/b\n\n",
            Article("d.txt", date(2022, 9, 14), "Texte.\n", "fr", "AFP", "Tirs : six morts", "https://a.org/b"),
            id="all",
        ),
        pytest.param(
            "Published : 2022-09-14\r\nOffice:\r\n\r\n", Article("d.txt", date(2022, 9, 14), "Texte.\n"), id="crlf, empty value"
        ),
        pytest.param("id: afp-1\npublished: 2022-09-14\n \n", Article("afp-1", date(2022, 9, 14), "Texte.\n"), id="id"),
        pytest.param("office: AFP\n\n", Article("d.txt", DAY, "Texte.\n", office="AFP"), id="no day: the one given"),
        pytest.param(
            "published: 2022-09-14\nsource: AFP\n\n",
            Article("d.txt", date(2022, 9, 14), "Texte.\n"),
            id="unknown key passed over",
        ),
    ],
)
def test_header_is_read_and_taken_off(tmp_path: Path, header: str, expected: Article) -> None:
    file = tmp_path / "d.txt"
    file.write_bytes((header + "Texte.\n").encode())
    assert one(file, published=DAY) == expected


@pytest.mark.parametrize(
    ("name", "raw", "error", "words"),
    [
        pytest.param("d.txt", b"Des tirs mardi.", UndatedArticle, ["d.txt", "published: 2022-09-14", "manifest", "--published"], id="undated"),
        pytest.param("d.txt", b"", EmptyArticle, ["d.txt", "empty"], id="empty"),
        pytest.param("d.txt", b" \n\t\n", EmptyArticle, ["d.txt", "empty"], id="blank"),
        pytest.param("d.txt", b"published: 2022-09-14\n\n  \n", EmptyArticle, ["d.txt", "no text"], id="header only"),
        pytest.param("d.txt", bytes(range(256)) * 9, NotText, ["d.txt", "UTF-8"], id="binary"),
        pytest.param("d.txt", b"\x00" * 99, NotText, ["d.txt", "UTF-8"], id="null characters"),
        pytest.param("d.txt", b"\xff\xfe\x00\xd8", NotText, ["d.txt"], id="broken utf-16"),
        pytest.param("d.pdf", b"%PDF-1.7 ...", NotText, ["d.pdf", "PDF", "damaged", ".txt"], id="damaged pdf"),
        pytest.param("d.docx", b"PK\x03\x04....", NotText, ["d.docx", "Word", "damaged"], id="damaged docx"),
        pytest.param("d.txt", b"published: 14/09/2022\n\nTexte", ArticleError, ["d.txt", '"14/09/2022"', "2022-09-14"], id="day written otherwise"),
        pytest.param("d.txt", b"published: 2022-02-30\n\nTexte", ArticleError, ["2022-02-30", "no calendar"], id="no such day"),
        pytest.param("d.txt", b"published: 2022-09-14\nTexte sans ligne vide", ArticleError, ["blank line"], id="header without end"),
        pytest.param("d.csv", b"titre,date\na,b\n", ArticleError, ["d.csv", "titre, date", "file", "text"], id="csv without columns"),
        pytest.param("d.csv", "titre,date\na,b\n".encode("utf-16"), ArticleError, ["d.csv", "titre, date"], id="csv without columns, utf-16"),
        pytest.param("d.csv", b"file,published\nx.txt,2022-09-14\n", ArticleError, ["d.csv:2", '"x.txt"'], id="manifest without files"),
        pytest.param("d.csv", b"text,published\nTirs,\n", UndatedArticle, ["d.csv:2", "published column"], id="csv undated"),
        pytest.param("d.csv", b"text,published\n,2022-09-14\n", EmptyArticle, ["d.csv:2"], id="csv empty row"),
        pytest.param("d\udce9.txt", b"Des tirs", NotText, ["rename it"], id="name not UTF-8"),
        pytest.param("d.json", b'[{"text": "Tirs"}]', ArticleError, ["d.json", "write a .jsonl"], id="json"),
        pytest.param("d.jsonl", b'{"text": "Tirs"', ArticleError, ["d.jsonl:1", "JSON"], id="broken json"),
        pytest.param("d.jsonl", b"[" * 100_000, ArticleError, ["d.jsonl:1", "JSON"], id="deep json"),
        pytest.param("d.jsonl", b'"Tirs"', ArticleError, ["d.jsonl:1", '"text"'], id="json string"),
        pytest.param("d.jsonl", b'{"text": "Tirs"}', UndatedArticle, ["d.jsonl:1", '"published"'], id="json undated"),
        pytest.param("d.jsonl", b'{"text": "Tirs \\ud800", "published": "2022-09-14"}', NotText, ["d.jsonl:1", "halves"], id="half a character"),
        pytest.param("d.jsonl", b'{"id": "\\ud800", "text": "Tirs", "published": "2022-09-14"}', NotText, ["d.jsonl:1", "halves"], id="half a character in the id"),
        pytest.param("d.csv", b"\xef\xbb\xbf", EmptyArticle, ["d.csv", "empty"], id="mark only"),
        pytest.param("d.csv", b"text,published\r\n\r\n", EmptyArticle, ["d.csv", "no row"], id="columns only"),
        pytest.param("d.html", b"<html><body></body></html>", EmptyArticle, ["d.html", "no article"], id="page without article"),
        pytest.param("d.html", b"Des tirs", NotText, ["d.html", ".txt"], id="no page"),
    ],
)  # fmt: skip
def test_refusal_names_the_file_and_the_way_out(
    tmp_path: Path, name: str, raw: bytes, error: type[ArticleError], words: list[str]
) -> None:
    file = tmp_path / name
    file.write_bytes(raw)
    with pytest.raises(error) as caught:
        list(read(file))
    sentence = str(caught.value)
    assert type(caught.value) is error
    assert sentence.startswith(str(file))
    assert "\n" not in sentence
    assert [word for word in words if word not in sentence] == []


def test_missing_path_is_named() -> None:
    with pytest.raises(ArticleError, match="no such file or folder"):
        list(read("nowhere/at/all.txt"))


def test_manifest_names_files_and_says_more_than_they_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("published: 2020-01-01\noffice: AFP\n\nUn.", "utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.html").write_text(PAGE, "utf-8")
    manifest = tmp_path / "articles.csv"
    manifest.write_bytes("\ufefffile;published;office;doubt\r\na.txt;2022-09-14;;non\r\n\r\nsub/b.html;;Reuters;\r\n".encode())
    first, second = read(manifest)
    assert (first.id, first.published, first.office, first.text) == ("a.txt", date(2022, 9, 14), "AFP", "Un.")
    assert (second.id, second.published, second.office) == ("sub/b.html", DAY, "Reuters")


def test_csv_texts_keep_their_characters(tmp_path: Path) -> None:
    long = "Des tirs à Goma. " * 20_000
    file = tmp_path / "d.csv"
    file.write_bytes(f'id,text,published\nx,"Un ""mot"",\r\ndeux\n",2022-09-14\n,"{long}",2022-09-15\n'.encode())
    first, second = read(file)
    assert (first.id, first.text) == ("x", 'Un "mot",\r\ndeux\n')
    assert (second.id, second.text) == ("d.csv:5", long)


@pytest.mark.parametrize(
    ("rows", "said", "left"),
    [
        pytest.param("a,Tirs à Goma, dit-on\nb,Deux\n", ["d.csv:2: 3 cells under 2 columns"], ["Deux"], id="a comma in the last cell"),
        pytest.param("a,Un,,\nb,Deux\n", [], ["Un", "Deux"], id="nothing but commas behind it"),
        pytest.param('a,Un\nb,"Deux\nc,Trois\nd,Quatre\n', ["d.csv:3: a quotation mark", "read to line 5"], ["Un"], id="never closed"),
        pytest.param('a,"Un\nb,"Deux"\nc,Trois\n', ["d.csv:2: a quotation mark", "read to line 3"], ["Trois"], id="closed by the next row's"),
        pytest.param('a,"Un "mot" dit"\nb,Deux\n', ["d.csv:2: a quotation mark"], ["Deux"], id="written once inside a cell"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_cut_into_cells_is_named_where_it_begins(rows: str, said: list[str], left: list[str]) -> None:
    errors: list[ArticleError] = []
    raw = f"id,text\n{rows}".encode()
    assert [article.text for article in read_bytes("d.csv", raw, published=DAY, on_error=errors.append)] == left
    assert len(errors) == bool(said)
    assert all(words in str(errors[0]) for words in said)


def test_two_columns_of_one_name_are_refused() -> None:
    with pytest.raises(ArticleError, match='two columns are called "text"'):
        list(read_bytes("d.csv", b"id,text,Text\na,Un,Deux\n", published=DAY))


def test_a_table_may_say_what_parts_its_cells() -> None:
    [article] = read_bytes("d.csv", b"sep=;\r\nid;text\r\na;Un, deux, trois, quatre\r\n", published=DAY)
    assert (article.id, article.text) == ("a", "Un, deux, trois, quatre")


def test_jsonl_texts_keep_their_characters(tmp_path: Path) -> None:
    lines = [
        {"id": 7, "text": "a\u2028b\r\nc", "published": "2022-09-14", "office": None, "headline": "H"},
        {"text": "x", "published": "2022-09-15", "extra": [1]},
    ]
    file = tmp_path / "d.jsonl"
    file.write_text("\n\n".join(json.dumps(line, ensure_ascii=False) for line in lines), "utf-8")
    first, second = read(file)
    assert first == Article("7", date(2022, 9, 14), "a\u2028b\r\nc", headline="H")
    assert second.id == "d.jsonl:3"


def test_page_gives_article_day_and_office(tmp_path: Path) -> None:
    file = tmp_path / "d.html"
    file.write_text(PAGE, "utf-8")
    article = one(file)
    assert (article.id, article.published, article.office, article.headline) == ("d.html", DAY, "Le Courrier", "Tirs à Goma")
    assert article.url == "https://exemple.org/goma"
    assert "Au moins trois personnes" in article.text
    assert "Accueil" not in article.text
    assert "droits" not in article.text


def test_page_in_the_encoding_it_declares(tmp_path: Path) -> None:
    file = tmp_path / "d.html"
    file.write_bytes(PAGE.replace("utf-8", "windows-1252").encode("cp1252"))
    assert "l’envoi de renforts" in one(file).text


def test_day_elsewhere_in_a_page_is_no_publication_date(tmp_path: Path) -> None:
    file = tmp_path / "d.html"
    file.write_text("\n".join(line for line in PAGE.splitlines() if "published_time" not in line), "utf-8")
    with pytest.raises(UndatedArticle):
        one(file)


@pytest.mark.parametrize(
    "dating",
    [
        pytest.param('<meta itemprop="datePublished" content="2023-05-04">', id="microdata"),
        pytest.param('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-05-04T22:00:00Z"}</script>', id="json-ld"),
        pytest.param('<meta name="dc.date" content="2023-05-04">', id="dublin core"),
        pytest.param('<time datetime="2023-05-04T08:00:00+02:00">hier</time>', id="time element"),
    ],
)  # fmt: skip
def test_page_dates_itself_in_each_usual_way(tmp_path: Path, dating: str) -> None:
    file = tmp_path / "d.html"
    file.write_text("\n".join(dating if "published_time" in line else line for line in PAGE.splitlines()), "utf-8")
    assert one(file).published == DAY


def test_folder_is_read_in_order_and_each_file_once(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("B", "utf-8")
    (tmp_path / "a.txt").write_text("A", "utf-8")
    (tmp_path / "liste.csv").write_text("file,published\nb.txt,2022-09-14\n", "utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("C", "utf-8")
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    (tmp_path / ".cache.txt").write_text("hidden", "utf-8")
    assert [(a.id, a.text, a.published.year) for a in read(tmp_path, published=DAY)] == [
        ("a.txt", "A", 2023),
        ("b.txt", "B", 2022),
        ("sub/a.txt", "C", 2023),
    ]


def test_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmptyArticle, match="holds no article"):
        list(read(tmp_path))


def test_a_folder_that_cannot_be_looked_into_is_named_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("A", "utf-8")
    (tmp_path / "closed").mkdir()
    look = os.scandir

    def refusing(path: str) -> Any:
        if Path(path).name == "closed":
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refusing)
    for folder, texts in ((tmp_path, ["A"]), (tmp_path / "closed", [])):
        errors: list[ArticleError] = []
        assert [article.text for article in read(folder, published=DAY, on_error=errors.append)] == texts
        assert [str(error) for error in errors] == [f"{tmp_path / 'closed'}: cannot be read: permission denied"]


def test_files_of_other_kinds_in_a_folder_are_counted(tmp_path: Path) -> None:
    for name in ("a.txt", "b.log", "c.png", "sub/d.PNG", ".e.zip", "LISEZMOI"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Texte", "utf-8")
    (tmp_path / "liste.csv").write_text("file,published\nb.log,2022-09-14\n", "utf-8")
    unread: list[PurePath] = []
    assert len(list(read(tmp_path, published=DAY, on_unread=unread.append))) == 2
    assert [file.name for file in unread] == ["LISEZMOI", "c.png", "d.PNG"]


def test_batch_goes_on_past_what_is_bad(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("published: 2022-09-14\n\nB", "utf-8")
    (tmp_path / "c.jsonl").write_text('{"text": 1}\n{"text": "C", "published": "2022-09-14"}\n{', "utf-8")
    (tmp_path / "d.csv").write_text("file,text,published\nno.txt,,2022-09-14\n,D,2022-09-14\n", "utf-8")
    errors: list[ArticleError] = []
    assert [article.text for article in read(tmp_path, on_error=errors.append)] == ["B", "C", "D"]
    assert [str(error).removeprefix(f"{tmp_path}/").split(":")[0] for error in errors] == [
        "a.txt",
        "c.jsonl",
        "c.jsonl",
        "d.csv",
    ]


@pytest.mark.parametrize(
    ("named", "word"),
    [
        pytest.param(["d.csv"], "a table itself", id="itself"),
        pytest.param(["../d.csv", "sub/e.csv"], "a table itself", id="another table"),
        pytest.param(["a" * 300], "is not in", id="a name that no disk takes"),
        pytest.param(["/dev/zero"], "is not in", id="a device"),
        pytest.param(["b.txt", "b.txt"], "a row before this one", id="twice"),
    ],
)
@pytest.mark.parametrize("whole_folder", [False, True])
def test_a_manifest_that_leads_astray_is_told(tmp_path: Path, named: list[str], word: str, *, whole_folder: bool) -> None:
    (tmp_path / "b.txt").write_text("B", "utf-8")
    (tmp_path / "d.csv").write_text("file,published\n" + "".join(f"{name},2022-09-14\n" for name in named), "utf-8")
    errors: list[ArticleError] = []
    read_in = [a.text for a in read(tmp_path if whole_folder else tmp_path / "d.csv", published=DAY, on_error=errors.append)]
    assert read_in == ["B"] * (whole_folder or "b.txt" in named)
    assert all(word in str(error) and str(error).startswith(f"{tmp_path}/d.csv:") for error in errors)
    assert errors


def test_bytes_from_a_browser_are_read_like_a_file() -> None:
    [article] = read_bytes("d.txt", b"published: 2022-09-14\n\nB")
    assert (article.id, article.text) == ("d.txt", "B")
    with pytest.raises(ArticleError, match="text column"):
        list(read_bytes("d.csv", b"file,published\n/etc/hostname,2022-09-14\n"))


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        pytest.param("d.txt", b"x" * 5_000_000, id="one long line"),
        pytest.param("d.txt", b"\xe9 " * 2_500_000, id="one long line, windows-1252"),
        pytest.param("d.txt", b"published: 2022-09-14\n" + b"office: x\n" * 100_000, id="endless header"),
        pytest.param("d.html", b"<div>" * 100_000 + b"Des tirs", id="deep page"),
        pytest.param("d.html", b"<p>Des tirs <b " * 100_000, id="unclosed page"),
        pytest.param(
            "d.html", b'<!DOCTYPE l [<!ENTITY a "l"><!ENTITY b "' + b"&a;" * 9999 + b'">]><p>&b;&b;</p>', id="entity bomb"
        ),
        pytest.param("d.html", b'<meta charset="undefined"><p>\xe9\xe9</p>', id="codec that always fails"),
        pytest.param(
            "d.html", b'<meta charset="unicode_escape"><p>\xe9\\ud800</p>', id="codec that makes halves of characters"
        ),
        pytest.param("d.csv", b'text,published\n"' + b'x""' * 500_000, id="open quotation mark"),
        pytest.param("d.csv", b"text,published\n" + b"," * 1_000_000, id="endless row"),
        pytest.param("d.jsonl", b'{"text": "a", "id": ' + b"9" * 100_000 + b"}", id="endless number"),
        pytest.param("d.jsonl", b'{"text":' + b"[" * 1_000_000, id="deep object"),
        pytest.param("d.txt", b"Des tirs. " * 5_000_000, id="a line of 50 MB"),
        pytest.param("d.csv", b"text,published\n" + b'"a' * 2_000_000, id="quotation marks without end"),
        pytest.param("d.txt", ("e" + "\u0301" * 900_000).encode(), id="marks on one letter"),
        pytest.param("d.txt", b"\xed\xa0\x80" * 90_000, id="halves of characters in bytes"),
        pytest.param("d.txt", b"a" * 30 + b" " * 500_000 + b":" + b" " * 400_000, id="white space around a colon"),
        pytest.param("d.html", b"<table><tr><td>" * 50_000 + b"x", id="nested tables"),
        pytest.param("d.html", b"<p>" + b"<span>a</span>" * 5_000, id="a word an element"),
        pytest.param("d.html", PAGE.encode() + b"<time datetime=2022-01-01>x</time>" * 5_000, id="thousands of days"),
        pytest.param("d.html", b"<p class='" + b"a " * 1_000_000 + b"'>x</p>", id="endless attribute"),
        pytest.param(
            "d.html", b"<script type='application/ld+json'>" + b"[" * 500_000 + b"</script>" + PAGE.encode(), id="deep metadata"
        ),
    ],
)
def test_hostile_file_is_read_or_refused_in_time(name: str, raw: bytes) -> None:
    errors: list[ArticleError] = []
    start = time.process_time()
    for article in read_bytes(name, raw, published=DAY, on_error=errors.append):
        article.text.encode()
    assert time.process_time() - start < 2 * max(1, len(raw) / 1_000_000)
    assert all("\n" not in str(error) for error in errors)


@pytest.mark.parametrize(
    ("name", "raw", "word", "left"),
    [
        pytest.param("d.jsonl", b'{"text": "' + b"a" * 50_000_000 + b'"}\n{"text": "Tirs"}', "too many for one article", ["Tirs"], id="a line of 50 MB"),
        pytest.param("d.csv", b'text\n"' + b"a" * 2_000_000 + b'"\nTirs\n', "too many for one article", ["Tirs"], id="a long cell"),
        pytest.param("d.csv", b'text\nTirs\n"' + b"a" * 9_000_000 + b'"\nRien\n', "8,000,000", ["Tirs"], id="a cell without end"),
        pytest.param("d.html", b"<p>" * 20_001 + b"Des tirs", "elements", [], id="too many elements"),
        pytest.param("d.html", b"<p>" + b" " * LARGEST_PAGE, "too many for a page", [], id="too large a page"),
        pytest.param("d.pdf", b"%PDF-1.7" + b" " * LARGEST_FOREIGN, "too many for a PDF", [], id="too large a PDF"),
    ],
)  # fmt: skip
def test_what_is_too_long_is_named_and_the_rest_goes_on(name: str, raw: bytes, word: str, left: list[str]) -> None:
    errors: list[ArticleError] = []
    assert [article.text for article in read_bytes(name, raw, published=DAY, on_error=errors.append)] == left
    [error] = errors
    assert word in str(error)


def test_directions_are_kept_as_they_are() -> None:
    text = "Des \u202etirs\u202c à \u2067Goma\u2069\u200f."
    [article] = read_bytes("d.txt", f"published: 2022-09-14\noffice: \u202ePFA\n\n{text}".encode())
    assert (article.office, article.text) == ("\u202ePFA", text)


@pytest.mark.parametrize(
    "value", ["20220914", "2022-9-14", "2022-W37-3", "hier", "", "2022-09-14x", "14.09.2022", "0001-01-01", "9999-12-31"]
)
def test_a_day_is_written_in_one_way(value: str) -> None:
    with pytest.raises(ValueError, match="2022-09-14"):
        parse_day(value)


_PIECES = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [
            b"published: 2022-09-14\n",
            b"\n\n",
            b"\r\n",
            b'"',
            b"{",
            b'{"text": "Tirs", "published": "2022-09-14"}\n',
            b"text,published\n",
            b"<p>",
            b"</p>",
            b"<meta charset=",
            b"<time datetime=2022-09-14>",
            b"\xff\xfe",
            b"\xef\xbb\xbf",
            b"\\ud800",
            b"&#xD800;",
            b"\x00",
        ]
    ),
    st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")),
)


@settings(deadline=None)  # the first page imports trafilatura
@given(st.sampled_from(SUFFIXES), st.lists(_PIECES, max_size=12).map(b"".join))
def test_whatever_the_bytes_they_are_read_or_refused_in_a_sentence(suffix: str, raw: bytes) -> None:
    errors: list[ArticleError] = []
    for article in read_bytes(f"d{suffix}", raw, published=DAY, on_error=errors.append):
        assert article.text.strip()
        for said in (article.id, article.text, article.office, article.headline, article.url, article.language):
            assert "\x00" not in (said or "").encode().decode()
    assert all("\n" not in str(error) for error in errors)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1))
def test_plain_text_comes_back_character_for_character(text: str) -> None:
    assume(text.strip() and not re.match(r"(?i)(id|published|office|headline|language|url)\s*:", text))
    assume(not text.startswith("\ufeff"))
    [article] = read_bytes("d.txt", text.encode(), published=DAY)
    assert article.text == text


def test_a_headline_right_under_the_header_is_not_lost(tmp_path):
    path = tmp_path / "dispatch.txt"
    path.write_text("published: 2023-10-03\nHaut-Karabakh : l'exode s'achève\n\nLes rues sont vides.\n", encoding="utf-8")
    with pytest.raises(ArticleError, match="put a blank line between"):
        list(read(path))
