"""Word, PDF and feeds: what is read, and how hostile files of these kinds are refused."""

import resource
import zlib
from datetime import date

import pytest

from geo.article import LONGEST, read, read_bytes
from geo.article.foreign import join_lines
from geo.errors import ArticleError, EmptyArticle, NotText, UndatedArticle
from tests.made_files import ATOM, RSS, docx_of, pdf_of, with_document

DAY = date(2023, 5, 4)
ANY = "cannot be read|too long or too much memory|no text|no publication date"
"""The sentences in which a file may be refused when it depends on the library which limit it meets first."""


def one(name, raw, **given):
    [article] = read_bytes(name, raw, **given)
    return article


# --- Word -----------------------------------------------------------------------------------------------------------


def test_word_document_with_a_header_is_read_like_text():
    raw = docx_of("published: 2023-05-04", "office: AFP", "", "Des tirs à Goma.", "Deux blessés.")
    article = one("d.docx", raw)
    assert (article.published, article.office, article.text) == (DAY, "AFP", "Des tirs à Goma.\nDeux blessés.")


def test_title_of_a_word_document_is_the_headline_and_cells_are_lines():
    article = one("d.docx", docx_of("Des tirs.", title="Tirs à Goma", cells=["Nord-Kivu", "3"]), published=DAY)
    assert article.headline == "Tirs à Goma"
    assert article.text == "Tirs à Goma\nDes tirs.\nNord-Kivu\n3"


def test_a_file_is_read_as_what_it_is_whatever_its_name():
    assert one("d.txt", docx_of("Des tirs à Goma."), published=DAY).text == "Des tirs à Goma."
    assert one("d.txt", pdf_of(["Des tirs à Goma."]), published=DAY).text == "Des tirs à Goma."
    assert one("d.txt", ATOM).office == "Agence"


DOCX = docx_of("Des tirs.", cells=["a"])


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        pytest.param(DOCX[:-300], "damaged", id="cut short"),
        pytest.param(DOCX[:200], "damaged", id="only its beginning"),
        pytest.param(with_document(DOCX, lambda x: x.replace(b"Des", b"A" * 200_000_000)), "unpacks to more", id="zip bomb"),
        pytest.param(
            with_document(DOCX, lambda x: x.replace(b"<w:tcPr>", b'<w:tcPr><w:gridSpan w:val="999999999"/>')),
            "too much memory",
            id="a cell over a thousand million columns",
        ),
        pytest.param(with_document(DOCX, lambda x: x.replace(b"</w:body>", b"<w:p/>" * 2_000_000 + b"</w:body>")), ANY, id="two million paragraphs"),
        pytest.param(with_document(DOCX, lambda x: x[:-20]), "damaged", id="broken inside"),
        pytest.param(with_document(DOCX, lambda x: x.replace(b"<w:p>", b"<w:p>" + b"<w:r>" * 100_000)), "damaged", id="nested"),
        pytest.param(docx_of(), "no text", id="empty"),
        pytest.param(docx_of("a" * (LONGEST + 1)), "too many for one article", id="too long"),
        pytest.param(b"PK\x03\x04" + b"\x00" * 999, ANY, id="zeros"),
    ],
)  # fmt: skip
def test_hostile_word_document_is_refused_with_a_word(raw, word):
    with pytest.raises(ArticleError, match=word) as caught:
        one("d.docx", raw, published=DAY)
    assert str(caught.value).startswith("d.docx: ")
    assert "\n" not in str(caught.value)


def test_entities_of_a_word_document_are_not_unfolded():
    bomb = b'<!DOCTYPE x [<!ENTITY a "' + b"A" * 9999 + b'"><!ENTITY b "' + b"&a;" * 9999 + b'">]><w:document'
    raw = with_document(DOCX, lambda x: x.replace(b"<w:document", bomb).replace(b"Des", b"&b;&b;"))
    errors = []
    texts = [article.text for article in read_bytes("d.docx", raw, published=DAY, on_error=errors.append)]
    assert len(texts) + len(errors) == 1
    assert all(len(text) < 100 for text in texts)


def test_a_zip_is_no_word_document():
    with pytest.raises(NotText, match="zip"):
        one("d.txt", b"PK\x03\x04" + b"\x00" * 999, published=DAY)


def test_reading_apart_leaves_the_limits_of_this_process_alone():
    before = resource.getrlimit(resource.RLIMIT_AS)
    one("d.docx", DOCX, published=DAY)
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_nothing_of_the_working_directory_is_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('run')")
    (tmp_path / "docx.py").write_text("raise SystemExit('run')")
    (tmp_path / "d.docx").write_bytes(DOCX)
    monkeypatch.chdir(tmp_path)
    [article] = read("d.docx", published=DAY)
    assert article.text == "Des tirs.\na"


# --- PDF ------------------------------------------------------------------------------------------------------------


def test_pdf_lines_become_paragraphs_and_parted_words_whole():
    lines = [
        "GOMA (AFP) - Des bombardements ont visé mardi les faubourgs de la ville, a dit le porte-",
        "parole de l’armée. Trois soldats sont morts dans ces affronte-",
        "ments.",
        "Le gouverneur a appelé au calme et annoncé l’envoi de renforts dans la journée, a-t-il",
        "précisé.",
    ]
    article = one("AFP_2023-05-04.pdf", pdf_of([*lines, "", "Page 1/2"], ["Fin de la dépêche.", "2"]))
    assert (article.published, article.office) == (DAY, "AFP")
    assert article.text.split("\n") == [
        "GOMA (AFP) - Des bombardements ont visé mardi les faubourgs de la ville, a dit le porte-parole de l’armée."
        " Trois soldats sont morts dans ces affrontements.",
        "Le gouverneur a appelé au calme et annoncé l’envoi de renforts dans la journée, a-t-il précisé.",
        "Fin de la dépêche.",
    ]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param(["Un titre", "Une phrase assez longue pour remplir la ligne entière du texte,", "et sa fin."], "Un titre\nUne phrase assez longue pour remplir la ligne entière du texte, et sa fin.", id="heading"),
        pytest.param(["ex-", "président"], "ex-président", id="compound"),
        pytest.param(["Saint-", "Denis"], "Saint-Denis", id="name with a hyphen"),
        pytest.param(["affron\u00ad", "tement"], "affrontement", id="soft hyphen"),
        pytest.param([], "", id="nothing"),
        pytest.param(["", " ", ""], "", id="blank"),
    ],
)  # fmt: skip
def test_lines_are_joined(lines, text):
    assert join_lines(lines) == text


def flate(content: bytes) -> bytes:
    packed = zlib.compress(content, 9)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


PDF = pdf_of(["Des tirs à Goma."])


@pytest.mark.parametrize(
    ("raw", "error", "word"),
    [
        pytest.param(pdf_of([]), EmptyArticle, "text recognition", id="pictures only"),
        pytest.param(PDF[:100], NotText, "damaged", id="only its beginning"),
        pytest.param(b"%PDF-1.7\n" + b"\x00" * 5000, NotText, "damaged", id="zeros"),
        pytest.param(pdf_of([], stream=flate(b"\x00" * 300_000_000)), ArticleError, ANY, id="packed stream bomb"),
        pytest.param(pdf_of([], stream=flate(b"BT (a) Tj ET " * 5_000_000)), ArticleError, ANY, id="endless operators"),
        pytest.param(PDF.replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), ArticleError, ANY, id="pages that hold themselves"),
        pytest.param(
            PDF.replace(b"/Contents 4 0 R", b"/Contents 5 0 R"), ArticleError, ANY, id="a page that is its own content"
        ),
        pytest.param(pdf_of([], stream=flate(b"q " * 2_000_000)), ArticleError, ANY, id="deep state"),
    ],
)
def test_hostile_pdf_is_refused_with_a_word(raw, error, word):
    with pytest.raises(error, match=word) as caught:
        one("d.pdf", raw, published=DAY)
    assert str(caught.value).startswith("d.pdf: ")
    assert "\n" not in str(caught.value)


def test_pdf_without_a_day_is_refused():
    with pytest.raises(UndatedArticle):
        one("d.pdf", PDF)


# --- feeds ----------------------------------------------------------------------------------------------------------


def test_rss_gives_an_article_an_entry_and_names_the_empty_one():
    errors = []
    [article] = read_bytes("f.rss", RSS, on_error=errors.append)
    assert (article.id, article.published, article.office, article.headline, article.url) == (
        "lacs-1",
        date(2022, 9, 14),  # where it was published, not in Greenwich
        "Radio des Lacs",
        "Tirs & fuite",
        "https://exemple.org/1",
    )
    assert article.text == "Des tirs ont éclaté à Goma mardi.\nDeux blessés."
    assert [str(error) for error in errors] == ["f.rss:2: there is no text in it; nothing was read"]


def test_atom_gives_the_longest_text():
    article = one("f.atom", ATOM)
    assert (article.id, article.published, article.office) == ("urn:a:1", DAY, "Agence")
    assert article.text == "Le calme est revenu à Goma, a dit le gouverneur."


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        pytest.param(b"<a/>", "neither RSS nor Atom", id="another XML"),
        pytest.param(b'<rss version="2.0"><channel><title>x</title></channel></rss>', "no entry", id="no entry"),
        pytest.param(b'<rss version="2.0">' + b"<a>" * 1_000_000, ANY, id="nested"),
        pytest.param(b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol">' + b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(10)) + b']><rss version="2.0"><channel><item><description>&k;</description></item></channel></rss>', ANY, id="billion laughs"),
    ],
)  # fmt: skip
def test_hostile_feed_is_refused_with_a_word(raw, word):
    with pytest.raises(ArticleError, match=word) as caught:
        one("f.xml", raw)
    assert str(caught.value).startswith("f.xml")
    assert "\n" not in str(caught.value)
