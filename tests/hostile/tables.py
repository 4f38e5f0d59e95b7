"""Hostile tables and lines of JSON."""

import json
import random

from tests.hostile.family import SECRET, broken, family, stretch


def _rows(chance: random.Random) -> str:
    rows = ["text;published;office" if chance.random() < 0.3 else "text,published,office"]
    rows += [
        '"' + stretch(chance, 400).replace('"', '""') + f'",2022-09-{chance.randint(10, 30)},AFP'
        for _ in range(chance.randint(1, 4))
    ]
    return chance.choice(("\n", "\r\n", "\r")).join(rows)


def _lines(chance: random.Random) -> str:
    return "\n".join(
        json.dumps({"id": f"d{n}", "text": stretch(chance, 400), "published": "2022-09-14"}, ensure_ascii=chance.random() < 0.5)
        for n in range(chance.randint(1, 4))
    )


@family(45)
def table_broken(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".csv", ".tsv")), broken(
        _rows(chance).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace"), chance
    )


@family(25)
def table_cut(chance: random.Random) -> tuple[str, bytes]:
    raw = _rows(chance).encode()
    return ".csv", raw[: chance.randint(1, len(raw))]


@family(20)
def table_of_quotation_marks(chance: random.Random) -> tuple[str, bytes]:
    cell = chance.choice(('"', '""', '"a', 'a"', '""a"', '","', '"\n', "'", '"\x00'))
    return ".csv", (
        "text,published\n" + cell * chance.randint(1, 30_000) + f"{chance.randrange(999)}\n" + _rows(chance)
    ).encode()


@family(8, heavy=True)
def table_of_millions_of_columns(chance: random.Random) -> tuple[str, bytes]:
    wide = chance.choice((b",", b";", b"\t", b'"",', b"text,", b"a,"))
    head = chance.choice((b"text,published\n", b"text" + wide * 1_000_000 + b"\n", b""))
    return ".csv", head + str(chance.random()).encode() + wide * chance.choice((1_000_000, 3_000_000)) + b"\nx,2022-09-14\n"


@family(10)
def table_of_many_rows(chance: random.Random) -> tuple[str, bytes]:
    row = chance.choice(("\n", ",\n", '""\n', ",2022-09-14\n", "a\n", " \r"))
    return ".csv", ("text,published\n" + row * chance.randint(1_000, 20_000)).encode()


@family(45)
def manifest(chance: random.Random) -> tuple[str, bytes]:
    """A table that names files: itself, those of others, none."""
    names = ("d.csv", "./d.csv", "../d.csv", "/dev/zero", "/dev/stdin", "../" * 40 + "etc/hostname", "\x00", "a" * 300, "a/" * 3_000, ".", "..", "/", "~", "nul", "con:", "\u202etxt.d", "d.csv\x00.txt", "secret/x", "*", "\ud800", "file:///etc/passwd", " ", "-", "%2e%2e")  # fmt: skip
    rows = [
        f'"{chance.choice(names)}",{chance.choice(("2022-09-14", "", "x", "9999-12-31"))}' for _ in range(chance.randint(1, 6))
    ]
    return ".csv", ("file,published\n" + "\n".join(rows)).encode("utf-8", "surrogatepass")


@family(45)
def json_broken(chance: random.Random) -> tuple[str, bytes]:
    return chance.choice((".jsonl", ".ndjson")), broken(
        _lines(chance).encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace"), chance
    )


@family(25)
def json_deep(chance: random.Random) -> tuple[str, bytes]:
    deep = chance.choice(("[", '{"a":', '[{"a":', '{"text":', '"', "\\", '["', "[[],"))
    start = chance.choice(("", '{"text": "Tirs", "published": "2022-09-14", "x": ', '{"text": '))
    return ".jsonl", (
        start + deep * chance.randint(900, 200_000) + chance.choice(("", "]", "}", "\n" + _lines(chance)))
    ).encode()


@family(50)
def json_values(chance: random.Random) -> tuple[str, bytes]:
    """Objects whose values are not what they are asked for."""
    values = ("null", "true", "[]", "{}", "1e999", "-0", "NaN", "Infinity", "9" * 5_000, '"\\u0000"', '"\\ud800"', '"\\udc00\\ud800"', '["2022-09-14"]', '{"a": 1}', '"0001-01-01"', '"9999-12-31"', '"2022-09-14T99:99"', '""', '" "', '"\\n"', f'"{"x" * 9_000}"', '"../../secret"', '"\\u202e"', '"' + SECRET[:5] + '"')  # fmt: skip
    keys = ("id", "text", "published", "office", "headline", "language", "url", "TEXT", "", "text")
    lines = []
    for _ in range(chance.randint(1, 5)):
        pairs = [f'"{chance.choice(keys)}": {chance.choice(values)}' for _ in range(chance.randint(1, 8))]
        pairs.append(f'"text": {json.dumps(stretch(chance, 250))}')
        lines.append("{" + ", ".join(pairs) + "}")
    return ".jsonl", "\n".join(lines).encode()


@family(6)
def json_many_lines(chance: random.Random) -> tuple[str, bytes]:
    line = chance.choice(("{}", "1", '""', "x", "[", '{"text": ""}', "\x0b"))
    return ".jsonl", ((line + "\n") * chance.randint(1_000, 20_000)).encode()
