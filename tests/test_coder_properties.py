"""Whatever the text, it is coded into records that read back, whose words stand in it, the same twice.

The texts are stretches of the corpus, cut anywhere and put together anyhow: every rule meets the words that wake it
in surroundings that nobody wrote.
"""

from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.whole import coded

CORPUS = "".join(path.read_text("utf-8") for path in sorted((Path(__file__).parent / "score" / "learn").glob("*.txt")))
SEAMS = st.sampled_from(
    [
        "", " ", ". ", ", ", " : ", "\n", "\n\n", "« ", " »", '"', "“", "”", " (", ") ", "- ", "— ", "…", "?!", "\u00a0", "\u202f", "\u2028",
        "\u200f", "\x00", "œ", "İ", "ﬁ", "🙂", "9" * 30, "dont ", "qui ", "ni ", "et ", "selon ", "entre ", "depuis ", "à ", "d’", "l'",
    ]
)  # fmt: skip
STRETCHES = st.builds(
    lambda start, length: CORPUS[start : start + length], st.integers(0, len(CORPUS) - 1), st.integers(1, 160)
)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(STRETCHES, STRETCHES, SEAMS, st.text(max_size=6)), max_size=14).map("".join))
@example("")
@example("« « » dit-il")
@example("SALUANT , T-M")  # a verb within what looks like a dateline
def test_whatever_the_text_its_events_have_their_words_and_read_back(text: str) -> None:
    coded(text)
