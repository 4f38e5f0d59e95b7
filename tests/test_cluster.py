"""Coding on a cluster: what one machine gives, byte for byte, also when a worker is killed."""

import subprocess
import sys
from pathlib import Path

import pytest

from geo.errors import ClusterError
from geo.parallel import code_all
from geo.place.gazetteer import Gazetteer

# A program of its own, since a cluster has threads and sockets that outlive a test.
KILLED = """
import os, signal, sys
from pathlib import Path
from click.testing import CliRunner
from distributed import Client, LocalCluster
from geo import dataset
from geo.cli import cli
from geo.coder import code
from geo.dataset import code_into
from geo.parallel import code_all
from geo.place.gazetteer import Gazetteer
from tests.test_parallel import articles

with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
    with Client(cluster) as client:
        processes = list(client.run(os.getpid).values())
    given = articles(80)
    found = []
    for number, one in enumerate(code_all(((a.id, a) for a in given), Gazetteer.load(), scheduler=cluster.scheduler_address)):
        if number == 10:
            os.kill(processes[0], signal.SIGKILL)
        found.append(one)
    with Client(cluster) as client:
        client.wait_for_workers(2)
        assert set(client.run(os.getpid).values()) != set(processes)
        processes = list(client.run(os.getpid).values())
    gazetteer = Gazetteer.load()
    assert found == [(article.id, code(article, gazetteer)) for article in given]

    dataset._ARTICLES = 10
    here, there = (Path(sys.argv[2], name) for name in ("parts-here", "parts-there"))
    parts = code_into(str(there), given, gazetteer, scheduler=cluster.scheduler_address)
    next(parts)
    os.kill(processes[0], signal.SIGKILL)
    assert len(list(parts)) == 7
    list(code_into(str(here), given, gazetteer, 1))
    assert {f.name: f.read_bytes() for f in here.iterdir()} == {f.name: f.read_bytes() for f in there.iterdir()}

    folder = sys.argv[1]
    for form in ("jsonl", "csv"):
        here = CliRunner().invoke(cli, ["code", folder, "--format", form, "--processes", "1"])
        there = CliRunner().invoke(cli, ["code", folder, "--format", form, "--scheduler", cluster.scheduler_address])
        assert here.exit_code == there.exit_code == 0, there.output
        assert here.stdout_bytes and here.stdout_bytes == there.stdout_bytes

    for name, more in {"here": ["--processes", "1"], "there": ["--scheduler", cluster.scheduler_address]}.items():
        added = CliRunner().invoke(cli, ["add", folder, "--store", f"{sys.argv[2]}/{name}.db", *more])
        assert added.exit_code == 0, added.output
    listed = [CliRunner().invoke(cli, ["events", "--format", "jsonl", "--store", f"{sys.argv[2]}/{n}.db"]) for n in ("here", "there")]
    assert listed[0].stdout_bytes and listed[0].stdout_bytes == listed[1].stdout_bytes
print("whole")
"""


def test_a_cluster_gives_what_one_machine_gives_though_a_worker_is_killed(tmp_path: Path) -> None:
    sample = Path(__file__).parent.parent / "geo" / "sample"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(sample), str(tmp_path)], capture_output=True, text=True, check=False, timeout=600
    )
    assert done.stdout == "whole\n", done.stderr


def test_a_scheduler_that_is_not_there_is_told() -> None:
    for address in ("foo", "nowhere:of:this", "tcp://foo"):
        with pytest.raises(ClusterError, match=f"{address}: no address of a Dask scheduler; write it as tcp://host:8786"):
            next(code_all([], Gazetteer.load(world=False), scheduler=address))


def test_dask_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"dateline\[cluster\]"):
        next(code_all([], Gazetteer.load(world=False), scheduler="tcp://127.0.0.1:1"))
