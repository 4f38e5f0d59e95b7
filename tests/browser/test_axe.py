"""What axe-core finds on the screen: nothing serious and nothing critical, in any tab, theme or size."""

import json
import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Frame

from geo.draw.install import ASSETS
from tests.browser.conftest import PHONE, Screen, new_screen

pytestmark = pytest.mark.browser

AXE = ASSETS / "node_modules" / "axe-core" / "axe.min.js"
VIEWS = (
    "",
    "?place=jermuk",
    "?tab=list",
    "?tab=claims",
    "?tab=articles",
    "?tab=review&find=goris",
    "?tab=names",
    "?tab=filters",
    "?tab=take",
    "?tab=about",
)


def needs_axe() -> None:
    """Fails in CI, and else skips, where axe-core is not there."""
    if AXE.exists():
        return
    message = "axe-core is not there; python -m geo.draw.install --dev fetches it"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(params=["light desktop", "dark phone"])
def shown(request: pytest.FixtureRequest, chromium: Browser, dashboard: str) -> Iterator[Screen]:
    needs_axe()
    theme, device = request.param.split()
    context, screen = new_screen(chromium, dashboard, color_scheme=theme, **(PHONE if device == "phone" else {}))
    yield screen
    context.close()
    assert screen.blocked == []
    assert screen.errors == []


def violations(frame: Frame) -> list[str]:
    """Each serious or critical violation in ``frame``, not in the frames inside it, as one line."""
    if not frame.evaluate("'axe' in window"):
        frame.evaluate(AXE.read_text(encoding="utf-8"))
    found = frame.evaluate("axe.run(document, {iframes: false, resultTypes: ['violations']}).then(said => said.violations)")
    return [
        f"{one['id']}: {node['target']} {json.dumps(node['any'][0]['message'] if node['any'] else one['help'])}"
        for one in found
        if one["impact"] in {"serious", "critical"}
        for node in one["nodes"]
    ]


def test_nothing_serious_is_found(shown):
    found: dict[str, list[str]] = {}
    shown.open()
    if told := violations(shown.layer()):
        found["map"] = told
    for query in VIEWS:
        shown.go(query)
        for details in shown.page.locator(".st-key-right details").all()[:5]:
            if details.get_attribute("open") is None:
                details.locator("summary").first.click()
        if told := violations(shown.page.main_frame):
            found[query] = told
    assert found == {}


@pytest.mark.parametrize("shown", ["light desktop"], indirect=True)
def test_a_button_without_a_name_would_be_found(shown):
    shown.open()
    shown.page.evaluate("document.querySelector('.head').append(document.createElement('button'))")
    assert any(told.startswith("button-name") for told in violations(shown.page.main_frame))
