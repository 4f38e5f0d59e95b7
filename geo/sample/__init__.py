"""The quoted passages that the dashboard opens with: only sentences that carry a record, ``[…]`` where others were left out.

Each file names the day, the office and the headline of its dispatch where these are known. They are read and coded like any
other article.
"""

from functools import cache
from pathlib import Path

from geo.article import read
from geo.model import Article

__all__ = ["sample_articles", "sample_paths"]

_FOLDER = Path(__file__).resolve().parent


def sample_paths() -> list[Path]:
    """The files of the sample, by name.

    >>> [path.suffix for path in sample_paths()][:1]
    ['.txt']
    """
    return sorted(_FOLDER.glob("*.txt"))


@cache
def sample_articles() -> tuple[Article, ...]:
    """The articles of the sample."""
    return tuple(article for path in sample_paths() for article in read(path))
