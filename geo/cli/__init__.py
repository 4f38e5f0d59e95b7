"""The command line: ``python -m geo …``, also installed as ``dateline``; one function a command.

What was asked for goes to standard output, in UTF-8 and with the same bytes on every run; what went wrong goes to standard
error, one sentence each. A batch goes on past an article that cannot be read. Exit codes: 0; 1 for bad input; 2 for a command
that was used wrongly.

Each command imports what it needs when it runs: ``timex`` and ``places`` stand in pipes and must not wait for Streamlit,
geopandas or SQLAlchemy.
"""

from geo.cli.commands import EXPORT_FORMATS, cli, main

__all__ = ["EXPORT_FORMATS", "cli", "main"]
