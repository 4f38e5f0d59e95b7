"""Files of foreign forms, made for the tests: nothing is stored that a test could not make itself."""

import io
import zipfile
from collections.abc import Callable, Iterable

import docx


def docx_of(*paragraphs: str, title: str | None = None, cells: Iterable[str] = ()) -> bytes:
    document = docx.Document()
    if title:
        document.add_heading(title, 0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if cells := list(cells):
        table = document.add_table(1, len(cells))
        for cell, text in zip(table.rows[0].cells, cells, strict=True):
            cell.text = text
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def with_document(raw: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """A Word document whose main part was changed by hand, as no program would."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            new.writestr(part.filename, change(content) if part.filename == "word/document.xml" else content)
    return made.getvalue()


def pdf_of(*pages: Iterable[str], stream: bytes | None = None, count: int | None = None) -> bytes:
    """A PDF with the lines of each page in its text layer; ``stream`` takes the place of a page's content."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    kids = []
    for lines in pages:
        drawn = b"BT /F1 11 Tf 14 TL 50 780 Td\n"
        for line in lines:
            escaped = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            drawn += b"(" + escaped + b") Tj T*\n"
        content = (
            stream if stream is not None else b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn) + 3, drawn + b"ET\n")
        )
        objects.append(content)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>"
            % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids) if count is None else count)
    raw = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(raw))
        raw += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(raw)
    raw += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    raw += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return raw + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)


RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Radio des Lacs</title><language>fr</language>
<item><title>Tirs &amp; fuite</title><guid>lacs-1</guid><link>https://exemple.org/1</link>
<pubDate>Wed, 14 Sep 2022 00:30:00 +0200</pubDate>
<description>&lt;p&gt;Des tirs ont éclaté à &lt;b&gt;Goma&lt;/b&gt; mardi.&lt;/p&gt;&lt;p&gt;Deux blessés.&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</description></item>
<item><title>Sans texte</title><guid>lacs-2</guid><pubDate>Wed, 14 Sep 2022 00:30:00 +0200</pubDate></item>
</channel></rss>""".encode()

ATOM = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Agence</title>
<entry><title>Calme</title><id>urn:a:1</id><link href="https://exemple.org/a1"/><updated>2023-05-04T23:59:00-05:00</updated>
<summary>Résumé.</summary><content type="html">&lt;p&gt;Le calme est revenu à Goma, a dit le gouverneur.&lt;/p&gt;</content></entry>
</feed>""".encode()
