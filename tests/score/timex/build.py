"""agency.json, hard.json and wild.json, from the marked passages of the .txt of those names.

``python -m tests.score.timex.build`` writes them; passages without any expression go to a file of negatives. A mark that names a weekday is refused when no accepted interval holds
that weekday, so that a slip in the gold cannot stand.
"""

import calendar
import json
import re
import unicodedata
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
JOURS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MARK = re.compile(r"\[\[([^|\]]+)\|([^|\]]+)\|([^\]]+)\]\]")


def day_token(token: str, published: date) -> tuple[date, date]:
    """First and last day that ``token`` stands for."""
    if token == "0" or token[0] in "+-":
        day = published + timedelta(days=int(token))
        return day, day
    if token[0] in "<>":
        weekday = DAYS.index(token[-3:])
        if token[0] == ">":
            day = published + timedelta(days=(weekday - published.weekday() - 1) % 7 + 1)
        else:
            today = published - timedelta(days=token.startswith("<<"))
            day = today - timedelta(days=(today.weekday() - weekday) % 7)
        return day, day
    numbers = [int(n) for n in token.split("-")]
    if len(numbers) == 3:
        day = date(*numbers)
        return day, day
    if len(numbers) == 2:
        return date(*numbers, 1), date(*numbers, calendar.monthrange(*numbers)[1])
    return date(numbers[0], 1, 1), date(numbers[0], 12, 31)


def accepted(tokens: str, published: date) -> list[tuple[date, date]]:
    """The intervals that ``tokens`` stands for."""
    found = []
    for token in tokens.split(";"):
        first, _, last = token.partition("..")
        found.append((day_token(first, published)[0], day_token(last or first, published)[1]))
    return found


def cases(marked: str) -> tuple[list[dict[str, object]], list[dict[str, str]]]:
    """The expressions of the marked passages, and the passages without any."""
    found: list[dict[str, object]] = []
    empty: list[dict[str, str]] = []
    for line in marked.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        stamp, passage = line.split(" | ", 1)
        published = date.fromisoformat(stamp)
        text, marks, at = "", [], 0
        for mark in _MARK.finditer(passage):
            text += passage[at : mark.start()]
            marks.append((len(text), len(text) + len(mark[1]), mark))
            text += mark[1]
            at = mark.end()
        text += passage[at:]
        if "[[" in text or "]]" in text:
            raise ValueError(f"unread mark in {line!r}")
        if not marks:
            empty.append({"published": stamp, "text": text})
        for start, end, mark in marks:
            accept = accepted(mark[3], published)
            plain = unicodedata.normalize("NFD", mark[1].lower())
            named = [n for n, jour in enumerate(JOURS) if jour in plain]
            for first, last in accept:
                if first > last:
                    raise ValueError(f"{mark[0]}: {first} is after {last}")
                if named and first.weekday() not in named and last.weekday() not in named:
                    raise ValueError(f"{mark[0]} ({stamp}): {first} is a {JOURS[first.weekday()]}")
            found.append({
                "published": stamp, "text": text, "expr": text[start:end], "span": [start, end],
                "accept": [[first.isoformat(), last.isoformat()] for first, last in accept], "kind": mark[2],
            })  # fmt: skip
    return found, empty


def main() -> None:
    """Write the files beside the marked texts and say how much is in them."""
    for name in ("agency", "hard", "wild"):
        found, empty = cases((HERE / f"{name}.txt").read_text("utf-8"))
        for stem, rows in ((name, found), (f"{name}_negatives", empty)):
            if rows:
                (HERE / f"{stem}.json").write_text(
                    "[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in rows) + "\n]\n", "utf-8"
                )
        passages = len({(c["text"], c["published"]) for c in found})
        print(f"{name}: {len(found)} expressions in {passages} passages; {len(empty)} passages without any")


if __name__ == "__main__":
    main()
