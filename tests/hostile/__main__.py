"""``python -m tests.hostile [--count 1000] [--seed 8] [--only bait_one-17] [--keep FILE]``; exits with 1 when something is wrong. Linux only."""

import argparse
import sys
from itertools import count
from pathlib import Path

from tests.hostile.run import Outcome, cases, make, run, told


def main() -> None:
    parser = argparse.ArgumentParser(description="Run hostile inputs through reading and coding.")
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--only", metavar="FAMILY[-NUMBER]", help="one input, or the family's first hundred")
    parser.add_argument("--keep", type=Path, metavar="FILE", help="write the bytes of the one input there instead")
    parser.add_argument("--verbose", action="store_true")
    asked = parser.parse_args()
    wanted = cases(asked.count)
    if asked.only:
        name, _, number = asked.only.partition("-")
        wanted = iter([(name, int(number))] if number else [(name, n) for n in range(100)])
    if asked.keep:
        asked.keep.write_bytes(make(next(wanted), asked.seed)[1])
        return
    outcomes: list[Outcome] = []
    numbers = count(1)
    for outcome in run(wanted, asked.seed):
        outcomes.append(outcome)
        if asked.verbose or outcome.wrong:
            name = f"{next(numbers)} {outcome.case[0]}-{outcome.case[1]}"
            print(
                f"{name}: {outcome.seconds:.1f} s, {outcome.size:,} bytes, {outcome.articles} read, {outcome.refused[:1]} {outcome.wrong}",
                flush=True,
            )
    print(told(outcomes))
    sys.exit(any(outcome.wrong for outcome in outcomes))


if __name__ == "__main__":
    main()
