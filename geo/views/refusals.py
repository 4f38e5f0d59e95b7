"""Why something is not done or cannot be opened, in the reader's language; the command line has the errors' own sentences."""

from geo.errors import DrawingError, ReviewError, SourceError, StoreError
from geo.locale import Words

__all__ = ["why"]


def why(error: Exception, t: Words) -> str:
    """One sentence on ``error``: of its kind where it is one that a reader meets, else its own.

    >>> from geo.locale import words
    >>> why(ReviewError("days", "2022-09-14 to 2022-09-13: the first day is after the last"), words("fr"))
    'le premier jour vient après le dernier ; inversez-les.'
    """
    if isinstance(error, ReviewError):
        return t.code("refusal", error.refusal)
    if isinstance(error, StoreError):
        return t.code("trouble", error.trouble)
    if isinstance(error, DrawingError):
        return t("The map's files are missing; run make setup, or install Dateline anew.")
    if isinstance(error, SourceError):
        return t("This file or folder of events cannot be opened.")
    return str(error)
