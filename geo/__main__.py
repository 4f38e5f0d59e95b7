"""``python -m geo``: the same commands as ``dateline``."""

from geo.cli import main

if __name__ == "__main__":
    main()
