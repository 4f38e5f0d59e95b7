"""The pictures of the README, taken of the real program on its sample: ``python -m tests.browser.screenshots [FOLDER]``.

Without a folder they go to ``docs``. Nobody draws them by hand, so they show what the program shows.
"""

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.browser.conftest import TOP, new_screen, serve
from tests.browser.install import ARGUMENTS, find_browser

DESKTOP = {"viewport": {"width": 1440, "height": 900}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}

PICTURES: Mapping[str, tuple[dict[str, Any], str, str | None]] = {
    "dashboard": (DESKTOP, "?lang=fr&theme=light", "jermuk"),
    "dark": (DESKTOP, "?lang=en&theme=dark", "jermuk"),
    "phone": (PHONE, "?lang=fr&theme=light", None),
    "phone-dark": (PHONE, "?lang=en&theme=dark", "yerevan"),
}
"""For each picture the screen, the address and the marker that is clicked."""


def main(folder: Path = TOP / "docs") -> None:
    """Take every picture anew."""
    with tempfile.TemporaryDirectory() as store, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=list(ARGUMENTS))
        server = serve(Path(store))
        address = next(server)
        for name, (device, query, place_id) in PICTURES.items():
            context, screen = new_screen(browser, address, color_scheme="dark" if "dark" in name else "light", **device)
            screen.open(query)
            if place_id:
                screen.click_marker(place_id)
                screen.settle()
            screen.page.wait_for_timeout(600)
            screen.page.screenshot(path=folder / f"{name}.png")
            context.close()
        server.close()
        browser.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
