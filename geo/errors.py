"""The errors that Dateline raises, one tree.

::

    DatelineError
    ├── ArticleError      (ValueError)   an article that cannot be read
    │   ├── UndatedArticle               no publication date anywhere
    │   ├── EmptyArticle                 nothing to read in it
    │   ├── NotText                      binary, or in no encoding we know
    │   └── NotFetched                   a web address that does not answer, or may not be read
    ├── GazetteerError    (ValueError)   a row of a gazetteer that is wrong
    ├── ReviewError       (ValueError)   a review that cannot be, as a first day after the last
    ├── UnknownPlace      (LookupError)  a place_id that the gazetteer does not hold
    ├── StoreError        (OSError)      a store that cannot be opened, read or written
    │   └── NotStored     (LookupError)  an article or event that the store does not hold
    ├── SourceError       (ValueError)   a file of events that cannot be opened to look at
    ├── StorageError      (OSError)      a file or folder, here or elsewhere, that cannot be reached
    ├── ClusterError      (OSError)      a Dask scheduler that does not answer
    ├── GeocodingError    (OSError)      the online geocoder was asked and did not answer
    └── DrawingError      (OSError)      a front-end file that the set-up should have installed is missing

Each is also of the standard type that somebody who does not know Dateline would catch. A message says what was found,
what is allowed, and what to do next: ``gazetteer.csv:214: latitude "48,85" is not a decimal number; write 48.85``.
"""

from typing import Literal

__all__ = [
    "ArticleError",
    "ClusterError",
    "DatelineError",
    "DrawingError",
    "EmptyArticle",
    "GazetteerError",
    "GeocodingError",
    "NotFetched",
    "NotStored",
    "NotText",
    "Refusal",
    "ReviewError",
    "SourceError",
    "StorageError",
    "StoreError",
    "Trouble",
    "UndatedArticle",
    "UnknownPlace",
    "reason",
]


def reason(error: OSError) -> str:
    """Why the operating system refused, as the end of a sentence: ``permission denied``."""
    return (error.strerror or str(error)).lower()


class DatelineError(Exception):
    """Anything that Dateline refuses, with a sentence for the person who asked."""


class ArticleError(DatelineError, ValueError):
    """An article that cannot be read."""


class UndatedArticle(ArticleError):
    """No publication date, in the header, the manifest, the page or the command: relative days would mean nothing."""


class EmptyArticle(ArticleError):
    """A file or record with no text in it."""


class NotText(ArticleError):
    """A file that is not text, or is in an encoding that cannot be told."""


class NotFetched(ArticleError):
    """A web address that does not answer, answers with too much, or whose site asks programs to stay away."""


class GazetteerError(DatelineError, ValueError):
    """A row of a gazetteer that is wrong; the message names file, line, value and remedy."""


Refusal = Literal["type", "words", "days", "toll", "no toll", "one part", "one event", "several articles"]
"""Why a review cannot be, for a screen that says it in the reader's language."""


class ReviewError(DatelineError, ValueError):
    """A review that cannot be: nothing comes of it."""

    def __init__(self, refusal: Refusal, sentence: str) -> None:
        super().__init__(sentence)
        self.refusal = refusal


class UnknownPlace(DatelineError, LookupError):
    """A place_id that the gazetteer does not hold."""


Trouble = Literal["read-only", "locked", "full", "damaged", "newer", "older", "no store", "gone", "other"]
"""What a store suffers from, for a screen that says it in the reader's language."""


class StoreError(DatelineError, OSError):
    """A store that cannot be opened, read or written."""

    def __init__(self, sentence: str, trouble: Trouble = "other") -> None:
        super().__init__(sentence)
        self.trouble = trouble


class NotStored(StoreError, LookupError):
    """An article or an event that the store does not hold."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence, "gone")


class SourceError(DatelineError, ValueError):
    """A file or folder of events that cannot be opened to look at; the message names it, what is missing and the way out."""


class StorageError(DatelineError, OSError):
    """A file or folder, here or in a storage elsewhere, that cannot be reached, read or written."""


class ClusterError(DatelineError, OSError):
    """A Dask scheduler that does not answer, or that Dask is missing for."""


class GeocodingError(DatelineError, OSError):
    """The online geocoder was asked and did not answer."""


class DrawingError(DatelineError, OSError):
    """A front-end file that the set-up installs is missing."""
