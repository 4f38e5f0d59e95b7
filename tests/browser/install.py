"""A Chromium and axe-core for the browser tests: found on the machine, else installed, else a sentence says what is missing.

``python -m tests.browser.install`` looks, and installs when it may: from the system's packages as root or with a sudo that
asks nothing, else Playwright's own. It exits 0 either way, since tests then skip, unless CI is set: then 1.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from geo.draw.install import install_dev
from geo.errors import DrawingError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
MAC = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium")
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # The pages in which Chromium writes its own address bar cost each new window a second of processor time, and nobody sees them. Of
    # two such switches the last one counts, so what Playwright switches off for good reasons stands here as well.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,AvoidUnnecessaryBeforeUnloadCheckSync,"
    "DestroyProfileOnBrowserClose,HttpsUpgrades,LensOverlay,MediaRouter,OptimizationHints,PaintHolding,PreconnectToSearch,"
    "ThirdPartyStoragePartitioning",
)


def find_browser() -> str | None:
    """The path of a Chromium-like browser: the system's, else the one that Playwright installed, else ``None``."""
    for name in NAMES:
        if path := shutil.which(name):
            return path
    for path in MAC:
        if Path(path).exists():
            return path
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _run(command: list[str]) -> bool:
    try:
        return (
            subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=900).returncode
            == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def install_browser() -> None:
    """Installs Chromium from the system's packages when that needs no password, else by Playwright."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    prefix = [] if root else ["sudo", "-n"]
    if root or _run(["sudo", "-n", "true"]):
        for update, install in (
            (["apt-get", "update"], ["apt-get", "install", "-y", "chromium"]),
            (None, ["dnf", "install", "-y", "chromium"]),
            (None, ["apk", "add", "chromium"]),
            (None, ["pacman", "-S", "--noconfirm", "chromium"]),
        ):
            if shutil.which(install[0]):
                if update:
                    _run([*prefix, *update])
                _run([*prefix, *install])
                if find_browser():
                    return
    _run([sys.executable, "-m", "playwright", "install", "chromium"])


def main() -> int:
    """Makes sure of a browser and of axe-core, and says so when there is none."""
    try:
        install_dev()
    except DrawingError as error:
        sys.stderr.write(f"{error}\n")
    if not find_browser():
        install_browser()
    if find_browser():
        return 0
    sys.stderr.write(
        "No Chromium was found and none could be installed: the browser tests will skip."
        " Install one (on Debian: apt install chromium) and run make test again.\n"
    )
    return 1 if os.environ.get("CI") == "true" else 0


if __name__ == "__main__":
    sys.exit(main())
