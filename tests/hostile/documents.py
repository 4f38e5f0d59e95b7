"""Hostile Word documents and PDF."""

import io
import random
import re
import struct
import zipfile
import zlib
from functools import cache

from tests.hostile.family import broken, family, stretch
from tests.made_files import docx_of, pdf_of, with_document


@cache
def _plain() -> bytes:
    return docx_of("Des tirs à Goma.", "Deux blessés.", title="Tirs", cells=["a", "b"])


def _packed(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as new:
        for name, content in parts.items():
            new.writestr(name, content)
    return made.getvalue()


def _parts() -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(_plain())) as old:
        return {part.filename: old.read(part) for part in old.infolist()}


@family(50)
def word_broken(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".docx", ".docx", ".txt")), broken(docx_of(stretch(chance, 500)), chance)


@family(25)
def word_cut(chance: random.Random) -> tuple[str, bytes]:
    raw = docx_of(stretch(chance, 500))
    return ".docx", raw[: chance.randint(4, len(raw) - 1)]


@family(40)
def word_broken_inside(chance: random.Random) -> tuple[str, bytes]:
    """A sound zip, whose parts are not."""
    parts = _parts()
    for name in chance.sample(sorted(parts), chance.randint(1, 3)):
        parts[name] = chance.choice(
            (b"", b"\x00", b"<", broken(parts[name] or b"x", chance), parts[name][: chance.randrange(1 + len(parts[name]))])
        )
    if chance.random() < 0.4:
        del parts[chance.choice(sorted(parts))]
    return ".docx", _packed(parts)


@family(18)
def word_bomb(chance: random.Random) -> tuple[str, bytes]:
    """Small packed, huge unpacked: the main part, another, many, one in another."""
    parts = _parts()
    zeros = chance.choice((b"\x00", b" ", b"<w:p/>", b"A")) * chance.choice((3_000_000, 20_000_000))
    match chance.randrange(4):
        case 0:
            parts["word/document.xml"] = parts["word/document.xml"].replace(b"Des tirs", zeros)
        case 1:
            parts[chance.choice(("word/styles.xml", "docProps/app.xml", "word/media/a.bin", "[Content_Types].xml"))] = zeros
        case 2:
            parts |= {f"word/media/{n}.bin": zeros[:1_000_000] for n in range(chance.randint(5, 90))}
        case 3:
            parts["word/document.xml"] = _packed({"word/document.xml": zeros})
    return ".docx", _packed(parts)


@family(25)
def word_wrong_sizes(chance: random.Random) -> tuple[str, bytes]:
    """The directory of the zip tells other sizes, places and methods than there are."""
    raw = bytearray(_plain())
    at = raw.find(b"PK\x01\x02")
    entries = []
    while at >= 0:
        entries.append(at)
        at = raw.find(b"PK\x01\x02", at + 4)
    for entry in chance.sample(entries, chance.randint(1, len(entries))):
        field, width = chance.choice(((8, "H"), (10, "H"), (16, "I"), (20, "I"), (24, "I"), (28, "H"), (30, "H"), (42, "I")))
        struct.pack_into(f"<{width}", raw, entry + field, chance.choice((0, 1, 7, 0xFFFF, 0x7FFF)) if width == "H" else chance.choice((0, 1, 99, 0xFFFFFFFF, 0x7FFFFFFF, 60_000_000)))  # fmt: skip
    if chance.random() < 0.3:
        end = raw.rfind(b"PK\x05\x06")
        struct.pack_into("<H", raw, end + chance.choice((8, 10)), chance.choice((0, 1, 0xFFFF)))
    return ".docx", bytes(raw)


@family(4)
def word_of_many_parts(chance: random.Random) -> tuple[str, bytes]:
    return ".docx", _packed(_parts() | {f"word/x{n}.xml": b"" for n in range(chance.randint(500, 6_000))}, zipfile.ZIP_STORED)


@family(25)
def word_markup(chance: random.Random) -> tuple[str, bytes]:
    """What no word processor writes into the main part."""
    times = chance.choice((20, 1_000, 30_000))
    put = chance.choice(
        (
            b"<w:tbl><w:tr><w:tc>" * times, b"<w:p><w:r>" * times, b"<w:p/>" * times, b"<w:p><w:r><w:t>a</w:t></w:r></w:p>" * times,
            b"<w:tbl><w:tr/></w:tbl>" * times, b"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='9999999'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>",
            b"<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>" * times, b"<w:p><w:pPr><w:pStyle w:val='none'/></w:pPr></w:p>",
            b"<w:sdt><w:sdtContent>" * times, b"<w:altChunk r:id='x'/>", b"<w:p><w:hyperlink r:id='none'><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>",
            b"<w:p><w:r><w:br w:type='page'/><w:tab/><w:noBreakHyphen/></w:r></w:p>" * times, b"<w:p " + b"a" * times + b"='x'/>",
        )
    )  # fmt: skip
    closed = chance.random() < 0.5
    mark = str(chance.random()).encode()
    return ".docx", with_document(_plain(), lambda x: x.replace(b"<w:body>", b"<w:body>" + put) if closed else x.replace(b"Des tirs", mark).replace(b"</w:body>", put + b"</w:body>"))  # fmt: skip


@family(15)
def word_entities(chance: random.Random) -> tuple[str, bytes]:
    size, times = chance.choice(((10, 9_999), (9_999, 99), (9_999, 9_999)))
    inner = chance.choice(
        (
            b'<!ENTITY a "' + b"A" * size + b'"><!ENTITY z "' + b"&a;" * times + b'">',
            b'<!ENTITY z SYSTEM "secret">', b'<!ENTITY z SYSTEM "file:///etc/passwd">', b'<!ENTITY z "&z;">', b'<!ENTITY % p SYSTEM "secret">%p;',
        )
    )  # fmt: skip
    mark = str(chance.random()).encode()
    doctype = b"<!DOCTYPE x [" + inner + b"]><w:document"
    return ".docx", with_document(_plain(), lambda x: x.replace(b"<w:document", doctype, 1).replace(b"Des tirs", b"&z;" + mark))


# --- PDF ------------------------------------------------------------------------------------------------------------


def _stream(content: bytes, filters: bytes = b"/FlateDecode", more: bytes = b"") -> bytes:
    return b"<< /Length %d /Filter %s %s >>\nstream\n%s\nendstream" % (len(content), filters, more, content)


def _of_dispatch(chance: random.Random) -> bytes:
    lines = stretch(chance, 900).encode("cp1252", "replace").decode("cp1252").split("\n")
    return pdf_of(lines, ["Fin.", str(chance.randrange(10**6))])


@family(70)
def pdf_broken(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".pdf", ".pdf", ".txt")), broken(_of_dispatch(chance), chance)


@family(30)
def pdf_cut(chance: random.Random) -> tuple[str, bytes]:
    raw = _of_dispatch(chance)
    return ".pdf", raw[: chance.randint(5, len(raw) - 1)]


@family(40)
def pdf_loops(chance: random.Random) -> tuple[str, bytes]:
    """References that lead back to where they come from."""
    raw = _of_dispatch(chance)
    references = list(re.finditer(rb"\d+ 0 R", raw))
    for found in sorted(chance.sample(references, chance.randint(1, 4)), key=re.Match.start, reverse=True):
        number = b"%d 0 R" % chance.randint(1, 8)
        instead = chance.choice(
            (number, b"[" + number + b" " + number + b"]", b"<< /A " + number + b" /Kids [" + number + b"] >>")
        )
        raw = raw[: found.start()] + instead + raw[found.end() :]
    return ".pdf", raw


@family(20)
def pdf_tables(chance: random.Random) -> tuple[str, bytes]:
    """Cross-reference tables that are huge, lie, or lead back to themselves."""
    raw = _of_dispatch(chance)
    at = raw.rindex(b"xref\n0")
    instead = chance.choice(
        (
            b"xref\n0 %d\n" % chance.choice((10**6, 10**9, 10**18)) + b"0000000000 00000 n \n" * chance.choice((9, 9_999)),
            raw[at:].replace(b"/Root", b"/Prev %d /Root" % at),
            raw[at:].replace(b"/Root", b"/Prev %d /XRefStm %d /Root" % (chance.randrange(len(raw)), at)),
            raw[at:].replace(b"/Size", b"/Size 999999999999 /Old"),
            b"".join(b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (at, at) for _ in range(2_000)),
            b"startxref\n%d\n%%%%EOF" % chance.choice((0, -1, 10**12, at)),
            raw[at:].replace(b" 00000 n", b" 65535 n"),
            raw[at:].replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V %d /R 9 /O () /U () /P -1 >>" % chance.randrange(7)),
        )
    )  # fmt: skip
    return ".pdf", raw[:at] + instead


@family(30)
def pdf_streams(chance: random.Random) -> tuple[str, bytes]:
    """Contents that unpack to far more, through one filter after another, or that are no contents."""
    operators = chance.choice((b"BT (a) Tj ET ", b"q ", b"[[[[", b"<<", b"(", b"/F1 11 Tf ", b"0 0 0 0 0 0 cm ", b"BI ID ", b"\\(", b"<41", b"1 ", b"Q ", b"BT /F1 1 Tf (" + b"x" * 999 + b") Tj ET "))  # fmt: skip
    content = operators * chance.choice((50, 3_000, 200_000)) + str(chance.random()).encode()
    packed = zlib.compress(content, 9)
    filters = b"/FlateDecode"
    match chance.randrange(6):
        case 0:
            packed, filters = zlib.compress(packed), b"[/FlateDecode /FlateDecode]"
        case 1:
            filters = b"[" + b"/FlateDecode " * chance.choice((3, 500)) + b"]"
        case 2:
            packed, filters = content, chance.choice((b"/LZWDecode", b"/ASCII85Decode", b"/ASCIIHexDecode", b"/RunLengthDecode", b"/CCITTFaxDecode", b"/None", b"/DCTDecode", b"/JBIG2Decode"))  # fmt: skip
        case 3:
            return ".pdf", pdf_of([], stream=_stream(packed, filters, b"/DecodeParms << /Predictor %d /Columns %d /Colors 9 >>" % (chance.choice((2, 12, 15, 99)), chance.choice((1, 10**9)))))  # fmt: skip
        case 4:
            packed = packed[: len(packed) // 2]
    return ".pdf", pdf_of([], stream=_stream(packed, filters))


@family(12)
def pdf_of_many_pages(chance: random.Random) -> tuple[str, bytes]:
    if chance.random() < 0.5:
        return ".pdf", pdf_of(["a", str(chance.random())], count=chance.choice((-1, 0, 10**6, 10**15)))
    return ".pdf", pdf_of(*([f"Page {n}"] for n in range(chance.choice((50, 400, 2_001)) + chance.randrange(9))))


@family(15)
def pdf_fonts(chance: random.Random) -> tuple[str, bytes]:
    """Fonts whose tables tell what no font could."""
    raw = _of_dispatch(chance)
    table = chance.choice(
        (
            b"1 beginbfrange\n<0000> <ffff> <0041>\nendbfrange\n" * chance.choice((1, 50)), b"1 beginbfrange <00> <ffffffff> <41> endbfrange",
            b"beginbfchar " + b"<41> <0041> " * 9_000 + b"endbfchar", b"begincodespacerange <> <> endcodespacerange", b"\x00" * 9_000, b"beginbfrange <00> <ff> [",
        )
    )  # fmt: skip
    font = b"/BaseFont /Helvetica /ToUnicode 4 0 R /DescendantFonts [3 0 R] /Encoding /Identity-H" if chance.random() < 0.5 else b"/BaseFont /Helvetica /ToUnicode 4 0 R /Widths 3 0 R /FirstChar -9 /LastChar 999999999"  # fmt: skip
    raw = raw.replace(b"/BaseFont /Helvetica /Encoding /WinAnsiEncoding", font)
    return ".pdf", raw.replace(b"stream\n", b"stream\n" + table, 1) if chance.random() < 0.7 else raw
