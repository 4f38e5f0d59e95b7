"""The linter over the project's JavaScript, with the rules of ``eslint.config.js``: ``python -m tests.browser.lint``."""

import subprocess
import sys

from geo.draw.install import ASSETS, find_npm, install_dev
from geo.errors import DrawingError
from tests.browser.conftest import TOP


def main() -> int:
    """The linter's exit status; 1 when it cannot be had."""
    try:
        install_dev()
        command = [*find_npm(), "exec", "--offline", "--no", "--prefix", str(ASSETS), "--", "eslint"]
    except DrawingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return subprocess.run([*command, "--max-warnings", "0", "geo/draw", "geo/views"], cwd=TOP, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
