"""What reads the project's JavaScript without running it: ``python -m tests.browser.lint``.

A linter with the rules of ``tests/js/eslint.config.js``, and the type checker of TypeScript over what JSDoc says
(``tests/js/jsconfig.json``).
"""

import subprocess
import sys

from geo.draw.install import ASSETS, find_npm, install_dev
from geo.errors import DrawingError
from tests.browser.conftest import TOP

COMMANDS = (
    ("eslint", "--config", "tests/js/eslint.config.js", "--max-warnings", "0", "geo/draw", "geo/views", "tests/js"),
    ("tsc", "--project", "tests/js/jsconfig.json"),
)


def main() -> int:
    """The first exit status that is not 0; 1 when a tool cannot be had."""
    try:
        install_dev()
        run = [*find_npm(), "exec", "--offline", "--no", "--prefix", str(ASSETS), "--"]
    except DrawingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return next(
        (code for command in COMMANDS if (code := subprocess.run([*run, *command], cwd=TOP, check=False).returncode)), 0
    )


if __name__ == "__main__":
    sys.exit(main())
