"""Share of the marked time expressions whose days are right: ``python -m tests.score.timex.score [-v]``.

An expression is right when an answer overlaps it and gives one of the accepted intervals, ends of ranges included.
"""

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from geo.model import Article, Span
from geo.timex import find_timexes, resolve_timexes

HERE = Path(__file__).parent
SETS = ("agency", "hard", "wild")


def answers(text: str, published: str) -> list[tuple[Span, list[str]]]:
    """Where a closed interval was read, and its first and last day."""
    article = Article("score", date.fromisoformat(published), text)
    timexes = find_timexes(article, ends=True)
    return [
        (timex.span, [when.start.isoformat(), when.end.isoformat()])
        for timex, when in zip(timexes, resolve_timexes(article, timexes), strict=True)
        if when and when.start and when.end
    ]


def main() -> None:
    """Print a line a set; with ``-v`` what is wrong as well."""
    for name in SETS:
        cases = json.loads((HERE / f"{name}.json").read_text("utf-8"))
        kinds: Counter[tuple[str, bool]] = Counter()
        spans: dict[tuple[str, str], list[Span]] = {}
        for case in cases:
            span = Span(*case["span"])
            spans.setdefault((case["text"], case["published"]), []).append(span)
            got = [days for where, days in answers(case["text"], case["published"]) if where.overlaps(span)]
            right = any(days in case["accept"] for days in got)
            kinds[case["kind"], right] += 1
            if "-v" in sys.argv[1:] and not right:
                print(f"  {case['published']} {case['expr']!r} accepts {case['accept']}, got {got}")
        right = sum(count for (_, good), count in kinds.items() if good)
        read = [(where, spans[key]) for key in spans for where, _ in answers(*key)]
        extra = sum(not any(where.overlaps(span) for span in marked) for where, marked in read)
        print(f"{name:<8} right {right}/{len(cases)} = {right / len(cases):.3f}   on no expression {extra}/{len(read)}")


if __name__ == "__main__":
    main()
