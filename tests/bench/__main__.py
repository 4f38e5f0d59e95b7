"""Measure all or some parts: ``python -m tests.bench [--long] [PART…]``; or one figure, in a process of its own: ``--only WHAT NUMBER``."""

import json
import sys
from collections.abc import Callable

from tests.bench.coding import bench_coding, code_many
from tests.bench.many import add_many, bench_many, code_on_cluster
from tests.bench.measure import write_page

ALONE = {"code": code_many, "add": add_many, "cluster": code_on_cluster}


def parts() -> dict[str, Callable[[], None]]:
    # Imported here: what is measured alone shall not be measured with the memory of the programs that others are compared with.
    from tests.bench.others import bench_others
    from tests.bench.screen import bench_dashboard, bench_map
    from tests.bench.stored import bench_store

    return {
        "coder": bench_coding,
        "others": bench_others,
        "many": bench_many,
        "store": bench_store,
        "map": bench_map,
        "dashboard": bench_dashboard,
    }


def main(wanted: list[str]) -> None:
    benches = parts()
    for part in wanted or benches:
        if part not in benches:
            sys.exit(f"{part}: no part of the bench; these are: {', '.join(benches)}")
        benches[part]()
        write_page()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(ALONE[sys.argv[2]](int(sys.argv[3]))))
    else:
        main([part for part in sys.argv[1:] if part != "--long"])
