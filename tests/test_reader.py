"""What reads an article: every module that coding runs through counts, and every place."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import geo
from geo.place.gazetteer import Gazetteer
from geo.reader import SOURCES, reader_digest, source_digest

APART = {"__init__", "errors", "shipped"}
"""Modules that coding imports and that say nothing of what is read."""


def test_every_module_that_coding_imports_counts() -> None:
    listed = "import sys, geo.coder, geo.record, geo.features; print(*(m for m in sys.modules if m.startswith('geo.')))"
    modules = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True).stdout.split()
    counted = {name.removesuffix(".py") for name in SOURCES}
    assert {module.split(".")[1] for module in modules} - APART == counted
    assert all((Path(geo.__file__).parent / name).exists() for name in SOURCES)


def test_every_place_counts_and_where_it_stands_in_the_file_does_not() -> None:
    known = Gazetteer.load(world=False)
    rows = list(known.rows.values())
    moved = [replace(rows[0], line=rows[0].line + 7), *rows[1:]]
    assert reader_digest(Gazetteer(moved)) == reader_digest(known)
    renamed = [replace(rows[0], variants=(*rows[0].variants, ("fr", "Zzyzx"))), *rows[1:]]
    further = [replace(rows[0], place=replace(rows[0].place, latitude=1.5)), *rows[1:]]
    others = [Gazetteer(renamed), Gazetteer(further), Gazetteer(rows[1:]), Gazetteer(rows, own=rows[:1]), Gazetteer.load()]
    assert len({reader_digest(one) for one in (known, *others)}) == 6


def test_rules_and_weights_count_and_nothing_beside_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("geo.reader.__file__", str(tmp_path / "reader.py"))
    folder = tmp_path / "incident"
    folder.mkdir()
    digests = []
    for name in ("find.py", "likeness.csv", "notes.txt"):
        (folder / name).write_text("1", encoding="utf-8")
        digests.append(source_digest.__wrapped__(("incident",)))
    assert digests[0] != digests[1] == digests[2]
