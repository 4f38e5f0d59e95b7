"""Builds a half of the scoring corpus from its tagged sources: ``python -m tests.score.build [FOLDER…]``.

A source, ``<name>.toml``, holds an article and what a careful reader finds in it::

    published = 2024-05-16
    style = "agency"
    headline = "…"                 # optional, as are office and url
    text = '''
    …
    '''
    [[statement]]                  # or [[incident]]
    type = "claim"                 # a code of geo.codebook
    alt = ["comment"]              # types that are as good
    excerpt = "first words ~ last words"
    day = "2024-05-15"             # or "first/last", "/last"; left out: unknown
    expr = "mercredi"              # the words that give the day; left out: implied
    actor, actor_role, target, claimed_by, via, cluster, note = "…"
    places = ["scene Kutum", "seat armée soudanaise = Khartoum", "scene = El-Facher"]
    dead = { low = 17, high = 20, value = 17, text = "…" }
    speech = "direct"              # statements only; "indirect" when left out
    modality = "planned"           # left out: "claimed" where claimed_by is given, else "asserted"
    sure = false                   # arguable
    nth = 2                        # the second place where the excerpt stands

An excerpt quotes the text; `` ~ `` stands for what is left out in the middle. It must occur once, or ``nth`` says which one is
meant. A place is its role, the words of the text, and after ``=`` the name in ``places.toml`` where that differs; a place that
the text does not name there has no words. From each source come ``<name>.txt``, which is written beside it, and gold records, which
are made anew whenever somebody scores; their offsets count the code points of the text after the header. A mistake stops the build
with the source's name and the words that are wrong.
"""

import json
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, get_args

from geo.codebook import INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES, SpeechForm
from geo.text import fold

HERE = Path(__file__).parent
STYLES = ("agency", "broadsheet", "round-up", "situation report", "live blog", "local radio", "analysis", "translation")
ROLES = {
    "scene": "scene",
    "venue": "scene",
    "seat": "speaker_seat",
    "about": "about",
    "origin": "origin",
    "destination": "destination",
}
KEYS = {
    "type", "alt", "excerpt", "day", "expr", "actor", "actor_role", "target", "claimed_by", "via", "cluster", "note", "places",
    "dead", "speech", "modality", "sure", "nth",
}  # fmt: skip


class WrongSourceError(ValueError):
    """A source that does not fit its own text or the codebook."""


def locate(text: str, excerpt: str, nth: int = 0) -> tuple[int, int]:
    """The start and end of ``excerpt`` in ``text``; ``nth`` counts from 1, 0 when there may be one only."""
    first, _, last = (part.strip() for part in excerpt.partition(" ~ "))
    starts: list[int] = []
    while (at := text.find(first, starts[-1] + 1 if starts else 0)) >= 0:
        starts.append(at)
    if not starts:
        raise WrongSourceError(f"not in the text: {first!r}")
    if not nth and len(starts) > 1:
        raise WrongSourceError(f"stands {len(starts)} times in the text; say which with nth: {first!r}")
    if nth > len(starts):
        raise WrongSourceError(f"stands {len(starts)} times in the text, there is no number {nth}: {first!r}")
    start = starts[max(nth, 1) - 1]
    if not last:
        return start, start + len(first)
    end = text.find(last, start + len(first))
    if end < 0 or "\n\n" in text[start:end]:
        raise WrongSourceError(f"not in the same paragraph after {first!r}: {last!r}")
    return start, end + len(last)


def days(written: str | None) -> tuple[str | None, str | None]:
    """The first and last day of ``"2024-05-15"``, ``"2024-05-14/2024-05-15"`` or ``"/2024-05-15"``."""
    if written is None:
        return None, None
    first, slash, last = written.partition("/")
    start, end = first or None, (last if slash else first) or None
    for day in (start, end):
        if day:
            date.fromisoformat(day)
    if start and end and start > end:
        raise WrongSourceError(f"the first day is after the last: {written}")
    return start, end


def place(written: str, text: str, known: dict[str, list[Any]]) -> dict[str, Any]:
    """The record of a place from ``"role words = name"``."""
    role, _, rest = written.partition(" ")
    words, equals, name = (part.strip() for part in rest.partition("="))
    name = name if equals else words
    if role not in ROLES:
        raise WrongSourceError(f"role {role!r} is none of {', '.join(ROLES)}")
    if name not in known:
        raise WrongSourceError(f"places.toml lacks {name!r}")
    if fold(words) not in fold(text):
        raise WrongSourceError(f"not in the text: the place {words!r}")
    latitude, longitude, precision = known[name]
    return {
        "mention": words,
        "canonical": name,
        "role": ROLES[role],
        "lat": latitude,
        "lon": longitude,
        "precision": precision,
    }


def record(kind: str, written: dict[str, Any], text: str, known: dict[str, list[Any]]) -> dict[str, Any]:
    """The gold record that a table of a source stands for, without its id and article."""
    if unknown := written.keys() - KEYS:
        raise WrongSourceError(f"no such keys: {', '.join(sorted(unknown))}")
    codes = STATEMENT_TYPES if kind == "statement" else INCIDENT_TYPES
    for code in (written["type"], *written.get("alt", ())):
        if code not in codes:
            raise WrongSourceError(f"{code!r} is no type of {kind}")
    start, end = locate(text, written["excerpt"], written.get("nth", 0))
    first, last = days(written.get("day"))
    expression, dead = written.get("expr"), written.get("dead")
    for words in (expression, dead and dead["text"]):
        if words and fold(words) not in fold(text):
            raise WrongSourceError(f"not in the text: {words!r}")
    speech = written.get("speech", "indirect") if kind == "statement" else None
    if speech not in (*get_args(SpeechForm), None) or (kind == "statement" and not written.get("actor")):
        raise WrongSourceError(f"speech or speaker: {written['excerpt']!r}")
    modality = written.get("modality", "claimed" if kind == "incident" and written.get("claimed_by") else "asserted")
    if modality not in MODALITIES:
        raise WrongSourceError(f"{modality!r} is no modality")
    return {
        "kind": kind,
        "type": written["type"],
        "alt_types": written.get("alt", []),
        "date_start": first,
        "date_end": last,
        "date_expr": expression or "",
        "places": [place(words, text, known) for words in written.get("places", ())],
        "actor": written.get("actor"),
        "actor_role": written.get("actor_role"),
        "target": written.get("target"),
        "fatalities": {key: dead.get(key) for key in ("low", "high", "value", "text")} if dead else None,
        "excerpt_start": start,
        "excerpt_end": end,
        "excerpt": text[start:end],
        "certainty": "sure" if written.get("sure", True) else "arguable",
        "claimed_by": written.get("claimed_by"),
        "via": written.get("via"),
        "speech": speech,
        "cluster": written.get("cluster"),
        "modality": modality,
        "note": written.get("note"),
    }


def build(source: Path, known: dict[str, list[Any]]) -> tuple[str, list[dict[str, Any]]]:
    """The file (header, blank line, text) and the gold records, in the order of the text, of a source."""
    written = tomllib.loads(source.read_text(encoding="utf-8"))
    text, name, published = written["text"], source.stem, written["published"].isoformat()
    if written["style"] not in STYLES:
        raise WrongSourceError(f"style {written['style']!r} is none of {', '.join(STYLES)}")
    header = [f"{key}: {written[key]}" for key in ("office", "headline", "url") if written.get(key)]
    file = "\n".join([f"published: {published}", "language: fr", *header, "", text])
    records = [record(kind, table, text, known) for kind in ("statement", "incident") for table in written.get(kind, ())]
    records.sort(key=lambda one: (one["excerpt_start"], one["kind"] == "incident", one["excerpt_end"]))
    about = {"doc": f"{name}.txt", "published": published}
    return file, [
        {"id": f"{name}-{number:02}", **about, **one, "style": written["style"]} for number, one in enumerate(records, 1)
    ]


def build_half(folder: Path) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """The articles of a half by the names of their files, and its gold records."""
    known = tomllib.loads((HERE / "places.toml").read_text(encoding="utf-8"))
    files: dict[str, str] = {}
    gold: list[dict[str, Any]] = []
    for source in sorted(folder.glob("*.toml")):
        try:
            files[f"{source.stem}.txt"], records = build(source, known)
        except (WrongSourceError, KeyError, tomllib.TOMLDecodeError) as error:
            raise WrongSourceError(f"{source.name}: {error}") from error
        gold += records
    return files, gold


def read_gold(path: Path) -> list[dict[str, Any]]:
    """The gold records of a JSON file, or of a folder: of its tagged sources, else of its ``gold.json``."""
    if path.is_dir() and any(path.glob("*.toml")):
        return build_half(path)[1]
    records: list[dict[str, Any]] = json.loads((path / "gold.json" if path.is_dir() else path).read_text(encoding="utf-8"))
    return records


def main(names: list[str]) -> None:
    """Write the articles of the halves named, or of all that have sources."""
    for folder in [Path(name) for name in names] or sorted({source.parent for source in HERE.glob("*/*.toml")}):
        files, gold = build_half(folder)
        for name, content in files.items():
            (folder / name).write_text(content, encoding="utf-8")
        print(f"{folder.name}: {len(files)} articles, {len(gold)} records")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except WrongSourceError as error:
        sys.exit(str(error))
