"""A coverage-guided fuzzer over reading and coding: ``python -m tests.fuzz [SECONDS]``; ``make fuzz`` sets it up.

An input's first byte chooses the kind of file, the rest is the file. It starts from the dispatches of the corpus as text,
page, table and lines of JSON. A finding is printed with the input that made it, which is then kept in
``.fuzz/crash-…``; cut it down and give it to the tests as an example, so that it is never met again.
"""

import json
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import process_time

import atheris  # type: ignore[import-not-found]  # Apache-2.0; fetched by make fuzz alone, since it is built for Linux only

with atheris.instrument_imports(include=["geo"]):
    from geo.article import read_bytes
    from geo.errors import ArticleError
    from tests.whole import coded

LEARN = Path(__file__).parent / "score" / "learn"
FOUND = Path(".fuzz")
KINDS = (".txt", ".html", ".csv", ".jsonl", ".docx", ".pdf")
SLOWEST = 20.0  # seconds a megabyte, where instrumented code runs ten times slower than in earnest


def one(data: bytes) -> None:
    """Reads and codes one input, and asserts what must hold for any."""
    if not data:
        return
    start = process_time()
    refused: list[ArticleError] = []
    for article in read_bytes(
        "d" + KINDS[data[0] % len(KINDS)], data[1:], published=date(2022, 9, 14), on_error=refused.append
    ):
        coded(article.text)
    assert all(str(error) and "\n" not in str(error) for error in refused), "a refusal that is not a sentence"
    assert process_time() - start < SLOWEST * max(1, len(data) / 1_000_000), "too slow"


def main() -> None:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(sorted(LEARN.glob("*.txt"))):
            text = path.read_text("utf-8")
            files = (
                text,
                f"<html><body><article><p>{text}</p></article></body></html>",
                'text,published\n"' + text.replace('"', '""') + '",2022-09-14\n',
                json.dumps({"text": text, "published": "2022-09-14"}),
            )
            kind = number % len(files)  # all forms of each would take the five minutes to go through once
            Path(folder, path.stem).write_bytes(bytes([kind]) + files[kind].encode())
        options = [
            f"-max_total_time={seconds}",
            f"-artifact_prefix={FOUND}/",
            "-max_len=8192",
            "-timeout=900",  # of the clock, for what never ends on a busy machine; SLOWEST is held by the processor's time
            "-rss_limit_mb=4096",
        ]
        atheris.Setup([sys.argv[0], *options, folder], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
