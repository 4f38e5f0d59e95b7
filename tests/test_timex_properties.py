"""What holds for every text: typography changes nothing, nothing raises, and an interval begins before it ends."""

from datetime import date
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.model import Article
from geo.timex import find_timexes, resolve_timexes
from geo.timex.find import RULES
from geo.timex.fr import word_set
from tests.growth import growth
from tests.test_timex_tagged import CASES, ROWS, read

PLAIN = [row for phenomenon, rows in ROWS.items() if phenomenon not in ("no-time", "holiday") for row in rows]
WORDS = sorted(
    word_set(
        "lundi mardi mercredi dimanche samedi janvier février mars mai août septembre décembre sept. 12 14 31 29 0 1er 2022 "
        "2020 1990 0001 9999 14/09/2022 31/12 2022-02-29 14h30 10:42 24 h 99 heures jour jours semaine mois an ans années "
        "siècle XXe week-end trimestre moitié matin soir nuit midi minuit hier demain avant-hier aujourd'hui veille lendemain "
        "début fin mi - mi-mars printemps été hiver Noël Pâques le la l' les ce cette ces de d' du des à au aux en et dans "
        "depuis entre jusqu' jusqu'à d'ici pendant vers avant après il y a plus tard dernier dernière prochain prochaine "
        "passée suivant précédent même nouvelle premier deuxième deux dix vingt-cinq cent mille une dizaine doit sera été ont "
        "sous huitaine lors tombée appelle pour fixé après, raid tué , . : ( ) Ascension saint jour-là aube soirée décennie"
    )
)
MONTHS = dict(enumerate(("janvier", "février", "mars", "avril", "mai", "juin", "juillet"), 1)) | dict(
    enumerate(("août", "septembre", "octobre", "novembre", "décembre"), 8)
)


def days(published: date, text: str) -> list[tuple[int, int, date | None, date | None]]:
    article = Article("a", published, text)
    timexes = find_timexes(article)
    return [
        (timex.span.start, timex.span.end, when.start, when.end)
        for timex, when in zip(timexes, resolve_timexes(article, timexes), strict=True)
        if when
    ]


@pytest.mark.parametrize("row", PLAIN)
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("'", "’"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace(" ", "\u202f"),
        lambda text: text.replace("-", "\u2011"),
    ],
    ids=["curly apostrophes", "no-break spaces", "narrow no-break spaces", "no-break hyphens"],
)
def test_typography_changes_nothing(row: str, change):
    article, _, _ = read(row)
    assert days(article.published, change(article.text)) == days(article.published, article.text)


@pytest.mark.parametrize("row", PLAIN)
def test_capitals_change_nothing(row: str):
    article, _, _ = read(row)
    assert days(article.published, article.text.upper()) == days(article.published, article.text)


@settings(max_examples=400, deadline=None)
@given(
    st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31)),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=18).map(" ".join),
)
def test_no_mixture_of_time_words_breaks_the_reading(published: date, text: str):
    article = Article("a", published, text)
    timexes = find_timexes(article, ends=True)
    whens = resolve_timexes(article, timexes)
    assert len(whens) == len(timexes)
    for timex, when in zip(timexes, whens, strict=True):
        assert text[timex.span.start : timex.span.end].strip()
        if when and when.start and when.end:
            assert when.start <= when.end
            assert (when.start == when.end) == (when.date_prec == 1)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str):
    days(date(2022, 9, 14), text)


@settings(max_examples=150, deadline=None)
@given(st.dates(min_value=date(1, 1, 2), max_value=date(9999, 12, 30)))
def test_a_bare_weekday_is_within_a_week_up_to_publication(published: date):
    for name in ("lundi", "jeudi", "dimanche"):
        for _, _, start, end in days(published, f"Deux civils ont été tués {name}."):
            assert start == end
            assert start is not None
            assert 0 <= (published - start).days < 7


@settings(max_examples=150, deadline=None)
@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31)))
def test_a_date_written_out_in_full_is_that_day(day: date):
    text = f"Le {day.day} {MONTHS[day.month]} {day.year}, la ville est tombée."
    assert [(start, end) for _, _, start, end in days(date(2022, 9, 14), text)] == [(day, day)]


def test_a_day_that_no_year_has_is_not_read():
    assert days(date(2022, 9, 14), "Le 31 avril, le 30 février, le 32/01/2022 et le 29 février 2021.") == []


def test_the_interval_is_the_whole_month_in_leap_years_as_well():
    assert [d[2:] for d in days(date(2022, 9, 14), "En février 2020.")] == [(date(2020, 2, 1), date(2020, 2, 29))]


@pytest.mark.parametrize("rule", [r for r in RULES if r.value], ids=lambda rule: f"{rule.name}: {rule.example}")
def test_a_rule_reads_its_example(rule):
    found = find_timexes(Article("a", date(2022, 9, 14), rule.example), ends=True)
    assert rule.value in [timex.value for timex in found]


def test_an_article_is_read_in_linear_time():
    for piece in (
        "le 12, ",
        "lundi ",
        "de ",
        "entre lundi et ",
        "depuis ",
        "12 ",
        "il y a ",
        "hier en mai ",
        "En 2020 en mai ",
    ):
        small, large = (partial(days, date(2022, 9, 14), piece * many) for many in (1_000, 8_000))
        assert growth(small, large, bar=20) < 20, piece


def test_what_made_the_day_can_be_told():
    article = Article("a", date(2022, 9, 14), "Les pourparlers doivent reprendre samedi.")
    (when,) = resolve_timexes(article, find_timexes(article))
    assert when is not None
    assert when.anchor == date(2022, 9, 14)
    assert when.cue is not None
    assert article[when.cue] == "doivent"
    assert when.evidence is not None
    assert when.evidence.rule == "weekday"
    assert "month" in when.implied


def test_tense_against_words_is_a_doubt():
    article = Article("a", date(2022, 9, 14), "Il a été arrêté lundi prochain.")
    (when,) = resolve_timexes(article, find_timexes(article))
    assert when is not None
    assert "tense" in when.doubts


def test_a_year_that_nobody_said_is_a_doubt():
    article = Article("a", date(2022, 9, 14), "Le 24 août, une gare a été bombardée. Le 3 mai 2021 aussi.")
    first, second = (when for when in resolve_timexes(article, find_timexes(article)) if when)
    assert ("implied_year" in first.doubts, "implied_year" in second.doubts) == (True, False)


def test_a_day_far_back_that_returns_soon_is_a_doubt():
    article = Article("a", date(2022, 9, 14), "Le 30 septembre, une gare a été bombardée.")
    (when,) = resolve_timexes(article, find_timexes(article))
    assert when is not None
    assert (when.start, "tense" in when.doubts) == (date(2021, 9, 30), True)


def test_ranges_give_their_ends_when_asked():
    article = Article("a", date(2022, 9, 14), "Entre 2014 et 2018, la guerre.")
    assert [article[t.span] for t in find_timexes(article)] == ["Entre 2014 et 2018"]
    assert [article[t.span] for t in find_timexes(article, ends=True)] == ["Entre 2014 et 2018", "2014", "2018"]


def test_ids_of_the_table_are_unique():
    assert len({case.id for case in CASES}) == len(CASES)
