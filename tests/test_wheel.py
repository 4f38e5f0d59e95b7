"""The wheel carries what the program needs, and the program runs from it."""

import os
import socket
import subprocess
import sys
import time
import tomllib
import urllib.request
import zipfile
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder that holds the unpacked wheel, as an installer would lay it out."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, TOP],
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def environment(installed, **more):
    return {**os.environ, "PYTHONPATH": str(installed), **more}


@pytest.mark.slow
@pytest.mark.parametrize(
    "path",
    [
        "geo/shipped_files/app.py",
        "geo/shipped_files/gazetteer.csv",
        "geo/shipped_files/.streamlit/config.toml",
        "geo/locale/fr/LC_MESSAGES/dateline.po",
        "geo/locale/en/LC_MESSAGES/dateline.po",
        "geo/draw/event_layer.js",
        "geo/draw/assets/vendor",
        "geo/sample",
    ],
)
def test_the_wheel_carries(installed, path):
    assert (installed / path).exists()


def test_the_dashboard_is_served_safely_unless_somebody_says_otherwise():
    told = tomllib.loads((TOP / ".streamlit" / "config.toml").read_text("utf-8"))
    server = told["server"]
    assert (server["address"], server["enableXsrfProtection"], server["enableCORS"]) == ("localhost", True, True)
    assert server["maxUploadSize"] <= 20
    assert told["browser"]["gatherUsageStats"] is False
    assert told["client"]["showErrorDetails"] == "none"


@pytest.mark.slow
def test_the_wheel_leaves_out_the_package_managers_folder(installed):
    assert not list(installed.rglob("node_modules"))


@pytest.mark.slow
def test_the_command_runs_from_the_wheel(installed, tmp_path):
    (tmp_path / "a.txt").write_text(
        "published: 2022-09-14\n\nMardi, trois soldats ont été tués à Jermuk, a déclaré le ministère arménien de la Défense.\n",
        encoding="utf-8",
    )
    run = subprocess.run(
        [sys.executable, "-m", "geo", "code", "a.txt", "--format", "jsonl"],
        cwd=tmp_path,
        env=environment(installed),
        check=True,
        capture_output=True,
        text=True,
    )
    assert '"place_id": "jermuk"' in run.stdout


@pytest.mark.slow
def test_the_dashboard_opens_from_the_wheel(installed, tmp_path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "geo", "serve", "--port", str(port), "--no-browser", "--store", str(tmp_path / "store.db")],
        cwd=tmp_path,
        env=environment(installed),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(120):
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as answer:
                    assert answer.status == 200
                break
            except OSError:
                assert server.poll() is None, "the server stopped by itself"
                time.sleep(0.25)
        else:
            pytest.fail("the dashboard did not answer within 30 s")
    finally:
        server.terminate()
        server.wait(timeout=20)
