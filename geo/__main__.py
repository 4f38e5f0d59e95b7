"""``python -m geo``: the same commands as ``dateline``."""

from geo.cli import main

main()
