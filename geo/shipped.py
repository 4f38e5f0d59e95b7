"""Where the files that ship beside the package are: in a checkout at its top, in an installed wheel inside it."""

from pathlib import Path

__all__ = ["shipped"]

_TOP = Path(__file__).resolve().parent.parent
_INSTALLED = Path(__file__).resolve().parent / "shipped_files"


def shipped(name: str) -> Path:
    """The path of ``name`` (``gazetteer.csv``, ``app.py``, ``.streamlit/config.toml``).

    >>> shipped("gazetteer.csv").name
    'gazetteer.csv'
    """
    installed = _INSTALLED / name
    return installed if installed.exists() else _TOP / name
