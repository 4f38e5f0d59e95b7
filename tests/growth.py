"""How the cost of a call grows with its input, on a machine that other work shares."""

from collections.abc import Callable
from time import process_time

__all__ = ["growth"]

_TRIES = 5
_LEAST = 0.02  # seconds; a clock says little of less


def growth(small: Callable[[], object], large: Callable[[], object], bar: float) -> float:
    """CPU time of ``large`` over that of ``small``: the first of five measures that is under ``bar``, else the lowest.

    A busy machine makes one measure of a cost that grows linearly look worse; a cost that grows as the square looks
    bad every time.
    """
    lowest = float("inf")
    for _ in range(_TRIES):
        lowest = min(lowest, _seconds(large) / max(_seconds(small), _LEAST))
        if lowest < bar:
            break
    return lowest


def _seconds(call: Callable[[], object]) -> float:
    start = process_time()
    call()
    return process_time() - start
