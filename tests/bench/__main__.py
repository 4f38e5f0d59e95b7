"""Measure everything: ``python -m tests.bench [--long]``, or one figure, in a process of its own: ``--only WHAT NUMBER``."""

import json
import platform
import sys

from geo.place.gazetteer import Gazetteer
from tests.bench.coding import bench_coding, code_many
from tests.bench.many import add_many, bench_many, code_on_cluster
from tests.bench.measure import write_page
from tests.bench.others import bench_others
from tests.bench.screen import bench_screen
from tests.bench.stored import bench_store

ALONE = {"code": code_many, "add": add_many, "cluster": code_on_cluster}


def main() -> None:
    print(f"Python {platform.python_version()} on {platform.machine()}")
    gazetteer = Gazetteer.load()
    bench_coding(gazetteer)
    bench_others(gazetteer)
    bench_many(gazetteer)
    bench_store(gazetteer)
    bench_screen()
    write_page()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(ALONE[sys.argv[2]](int(sys.argv[3]))))
    else:
        main()
