"""Families of hostile inputs: each a function from a seeded chance to a file's ending and its bytes."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

__all__ = ["FAMILIES", "SECRET", "Family", "broken", "corpus", "family", "stretch"]

SECRET = "NE-DOIT-JAMAIS-ETRE-LU"
"""What stands in a file beside the input, which no input may draw in."""

Make = Callable[[random.Random], tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class Family:
    """Inputs of one kind; ``share`` is how many of a thousand, ``heavy`` those that a quick run leaves out."""

    name: str
    make: Make
    share: int
    heavy: bool


FAMILIES: dict[str, Family] = {}


def family(share: int, *, heavy: bool = False) -> Callable[[Make], Make]:
    """Registers a maker under its own name."""

    def register(make: Make) -> Make:
        FAMILIES[make.__name__] = Family(make.__name__, make, share, heavy)
        return make

    return register


@cache
def corpus() -> tuple[str, ...]:
    """The dispatches that hostile files are made of."""
    folder = Path(__file__).parent.parent / "score" / "learn"
    return tuple(path.read_text("utf-8") for path in sorted(folder.glob("*.txt")))


def stretch(chance: random.Random, longest: int = 3_000) -> str:
    """Some of a dispatch, cut anywhere."""
    text = chance.choice(corpus())
    start = chance.randrange(max(1, len(text) - 200))
    return text[start : start + chance.randint(200, longest)]


def broken(raw: bytes, chance: random.Random) -> bytes:
    """``raw`` as a bad disk or a bad line leaves it: bytes changed, dropped, doubled, the end cut off."""
    made = bytearray(raw)
    for _ in range(chance.choice((1, 3, 10, 50))):
        at = chance.randrange(len(made))
        match chance.randrange(4):
            case 0:
                made[at] = chance.randrange(256)
            case 1:
                del made[at : at + chance.randint(1, 40)]
            case 2:
                made[at:at] = made[at : at + chance.randint(1, 200)]
            case 3:
                made[at : at + 4] = chance.choice((b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"99999999", b"-1  "))
        if not made:
            return b"\x00"
    return bytes(made)
