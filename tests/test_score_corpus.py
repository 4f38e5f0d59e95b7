"""The scoring corpus stands as it says: every excerpt, code and day of its gold, and every text of our own making."""

import re
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from geo.article import read
from geo.codebook import INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES
from geo.text import fold
from tests.score.build import STYLES, WrongSourceError, build_half, days, locate
from tests.score.passages import PASSAGES, read_dispatches, read_passages, unmarked

HERE = Path(__file__).parent / "score"
HALVES = sorted({source.parent for source in HERE.glob("*/*.toml")})
BUILT = {half: build_half(half) for half in HALVES}
GOLD = [(half, record) for half, (_, records) in BUILT.items() for record in records]
FILES = sorted(file for half in HALVES for file in half.glob("*.txt"))
TEXTS = {file: article.text for file in FILES for article in read(file)}
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
)
DAY_AND_MONTH = re.compile(rf"(\d+)(?:er)? ({'|'.join(MONTHS)})")
WINDOW = 10

RECORDS = {file: [record for half, record in GOLD if half / record["doc"] == file] for file in FILES}

of_each_article = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


def fingerprints(text: str, step: int = 1) -> set[str]:
    """A mark for every ``step``-th run of ten words, the same whatever the case, accents and punctuation."""
    words = re.findall(r"[a-z0-9]+", fold(text))
    runs = (" ".join(words[at : at + WINDOW]) for at in range(0, len(words) - WINDOW + 1, step))
    return {sha256(run.encode()).hexdigest()[:12] for run in runs}


@of_each_article
def test_the_excerpt_is_what_stands_at_its_offsets(file):
    for record in RECORDS[file]:
        excerpt = TEXTS[file][record["excerpt_start"] : record["excerpt_end"]]
        assert excerpt == record["excerpt"], record["id"]
        assert excerpt == excerpt.strip() != "", record["id"]


@of_each_article
def test_every_code_is_in_the_codebook(file):
    for record in RECORDS[file]:
        codes = STATEMENT_TYPES if record["kind"] == "statement" else INCIDENT_TYPES
        assert {record["type"], *record["alt_types"]} <= codes.keys(), record["id"]
        assert record["type"] not in record["alt_types"], record["id"]
        assert record["modality"] in MODALITIES, record["id"]
        assert record["certainty"] in ("sure", "arguable"), record["id"]
        assert record["style"] in STYLES, record["id"]
        assert (record["speech"] in ("direct", "indirect", "mixed")) == (record["kind"] == "statement"), record["id"]
        assert record["kind"] == "incident" or record["actor"], record["id"]


@of_each_article
def test_the_days_fit_the_words_that_give_them(file):
    for record in RECORDS[file]:
        first, last = (date.fromisoformat(day) if day else None for day in (record["date_start"], record["date_end"]))
        published = date.fromisoformat(record["published"])
        if record["modality"] == "planned":
            assert last is None or last >= published, record["id"]  # a plan need not name its day
        else:
            assert last is None or last <= published, record["id"]
        expression = fold(record["date_expr"])
        weekdays = [number for number, name in enumerate(WEEKDAYS) if name in expression]
        assert not weekdays or any(day.weekday() in weekdays for day in (first, last) if day), record["id"]
        for day, month in DAY_AND_MONTH.findall(expression):
            assert (int(day), MONTHS.index(month) + 1) in {(end.day, end.month) for end in (first, last) if end}, record["id"]


@of_each_article
def test_places_and_tolls_are_written_in_the_article(file):
    text = fold(TEXTS[file])
    for record in RECORDS[file]:
        for place in record["places"]:
            assert fold(place["mention"]) in text, record["id"]
            assert abs(place["lat"]) <= 90, record["id"]
            assert abs(place["lon"]) <= 180, record["id"]
        toll = record["fatalities"]
        if toll:
            assert fold(toll["text"]) in text, record["id"]
            if toll["value"] is not None:  # "des dizaines de corps": dead, and nobody says how many
                assert (toll["low"] or 0) <= toll["value"] <= (toll["high"] or toll["value"]), record["id"]


def test_ids_are_unique():
    assert len({record["id"] for _, record in GOLD}) == len(GOLD)


def test_every_article_has_gold_and_the_learning_half_every_style():
    assert {half / record["doc"] for half, record in GOLD} == set(FILES)
    assert {record["style"] for half, record in GOLD if half.name == "learn"} == set(STYLES)


@of_each_article
def test_an_article_has_between_100_and_700_words(file):
    assert 100 <= len(TEXTS[file].split()) <= 700


@of_each_article
def test_no_text_shares_a_sentence_with_the_dispatches_of_the_first_corpus(file):
    """``dispatches.txt`` holds the marks of every third run of ten words of those dispatches, and nothing that can be read."""
    marks = set((HERE / "dispatches.txt").read_text(encoding="utf-8").split())
    assert len(marks) > 500
    assert not fingerprints(TEXTS[file]) & marks


def test_a_mark_sees_through_case_accents_and_punctuation():
    sentence = "Le maire de la ville a dit que « l’été serait chaud », mardi."
    assert fingerprints(sentence) == fingerprints("LE MAIRE de la ville a dit que l'ete serait chaud mardi")
    assert not fingerprints(sentence) & fingerprints("La maire de la ville a redit que l'ete serait doux mardi prochain")


@pytest.mark.parametrize("half", HALVES, ids=lambda half: half.name)
def test_the_files_are_what_their_sources_build(half):
    for name, content in BUILT[half][0].items():
        assert (half / name).read_text(encoding="utf-8") == content, f"{name}: run python -m tests.score.build"


@pytest.mark.parametrize(
    ("excerpt", "nth", "span"),
    [("tir", 2, (14, 17)), ("Deux ~ Goma", 0, (0, 24)), ("Goma", 0, (20, 24))],
    ids=["second", "from first to last words", "once"],
)
def test_an_excerpt_is_found(excerpt, nth, span):
    assert locate("Deux tirs, un tir à Goma.", excerpt, nth) == span


@pytest.mark.parametrize(
    ("excerpt", "nth"),
    [("Sake", 0), ("tir", 0), ("tir", 3), ("Goma ~ Deux", 0), ("Deux ~ Sake", 0)],
    ids=["absent", "ambiguous", "too few", "wrong order", "in another paragraph"],
)
def test_an_excerpt_that_is_absent_or_ambiguous_stops_the_build(excerpt, nth):
    text = "Deux tirs, un tir à Goma.\n\nSake." if "~ Sake" in excerpt else "Deux tirs, un tir à Goma."
    with pytest.raises(WrongSourceError):
        locate(text, excerpt, nth)


def test_every_passage_is_a_text_of_its_own_and_most_tell_an_incident():
    passages = list(read_passages(PASSAGES))
    texts = [article.text for article, _ in passages]
    assert len(set(texts)) == len(texts)
    assert 0.6 < sum(bool(gold) for _, gold in passages) / len(passages) < 0.95
    for article, gold in passages:
        assert 10 <= len(article.text.split()) <= 200, article.id
        for record in gold:
            clause = article.text[record["excerpt_start"] : record["excerpt_end"]]
            assert clause == clause.strip() != "", article.id


def test_every_marked_dispatch_is_a_text_of_its_own_and_some_tell_no_incident():
    dispatches = list(read_dispatches())
    texts = [article.text for article, _ in dispatches]
    assert len(set(texts)) == len(texts)
    assert 0.85 < sum(bool(gold) for _, gold in dispatches) / len(dispatches) < 0.97
    for article, gold in dispatches:
        assert "\n===" not in article.text, article.id
        assert len(article.text.split()) >= 80, article.id
        for record in gold:
            clause = article.text[record["excerpt_start"] : record["excerpt_end"]]
            assert clause == clause.strip() != "", article.id


@pytest.mark.parametrize("read", [read_passages, read_dispatches])
def test_no_marked_text_shares_a_sentence_with_the_dispatches_of_the_first_corpus(read):
    marks = set((HERE / "dispatches.txt").read_text(encoding="utf-8").split())
    assert [article.id for article, _ in read() if fingerprints(article.text) & marks] == []


def test_marks_are_taken_out_of_a_passage_and_stand_at_their_offsets():
    text, (one, other) = unmarked("[clash/other_attack: On s'est battu] à Sake, et [displacement: tous ont fui].")
    assert text == "On s'est battu à Sake, et tous ont fui."
    assert (one["type"], one["alt_types"]) == ("clash", ["other_attack"])
    assert [text[gold["excerpt_start"] : gold["excerpt_end"]] for gold in (one, other)] == ["On s'est battu", "tous ont fui"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[battle: On s'est battu].", "no incident type battle"),
        ("[clash: On s'est battu.", "a bracket that marks nothing: [clash: On"),
        ("On s'est battu].", "a bracket that marks nothing: ]."),
        ("[clash: On [war: se bat] ici].", "a bracket that marks nothing"),
    ],
    ids=["type", "not closed", "not opened", "in another"],
)
def test_a_wrong_mark_is_told_with_its_file_and_line(tmp_path, line, said):
    (tmp_path / "some.txt").write_text(f"[clash: On se bat].\n{line}\n", encoding="utf-8")
    with pytest.raises(WrongSourceError, match=re.escape(said)) as told:
        list(read_passages(tmp_path))
    assert str(told.value).startswith("some.txt, line 2: ")


def test_a_wrong_mark_is_told_with_its_dispatch(tmp_path):
    (tmp_path / "some.txt").write_text("[clash: On se bat].\n\nEt puis.\n===\n[battle: On s'est battu].\n", encoding="utf-8")
    with pytest.raises(WrongSourceError, match="no incident type battle") as told:
        list(read_dispatches(tmp_path))
    assert str(told.value).startswith("some.txt, dispatch 2: ")


def test_days_may_be_open_and_never_run_backwards():
    assert days("2024-05-15") == ("2024-05-15", "2024-05-15")
    assert days("/2024-05-15") == (None, "2024-05-15")
    assert days(None) == (None, None)
    with pytest.raises(WrongSourceError):
        days("2024-05-15/2024-05-14")
