import ast
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

import geo.locale
import geo.views
from geo.article.draft import Said
from geo.article.same import Verdict
from geo.codebook import DATE_PREC, DOUBTS, FEATURES, INCIDENT_TYPES, MODALITIES, PLACE_ROLES, STATEMENT_TYPES, TOLD, WHERE_PREC
from geo.draw.event_layer import STRINGS
from geo.errors import Refusal, Trouble
from geo.export import FORMATS
from geo.locale import LANGUAGES, catalogue, preferred, words
from geo.review import STATUSES, Changes
from geo.views.rules import FAMILIES, RULES
from geo.views.state import FILTERS

_VALUES = Changes.__annotations__
CODES = {
    "incident_type": INCIDENT_TYPES,
    "statement_type": STATEMENT_TYPES,
    "modality": MODALITIES,
    "feature": FEATURES,
    "role": PLACE_ROLES,
    "where_prec": map(str, WHERE_PREC),
    "date_prec": map(str, DATE_PREC),
    "doubt": DOUBTS,
    "filter": FILTERS,
    "exact": ("day", "place"),
    "told": TOLD,
    "kind": ("incident", "statement"),
    "kinds": ("incident", "statement"),
    "tab": ("excerpts", "list", "claims", "articles", "review", "filters", "take", "about", "add"),
    "said": get_args(Said),
    "became": get_args(Verdict),
    "verdict": get_args(Verdict),
    "refused": ("ArticleError", "EmptyArticle", "NotText", "UndatedArticle", "NotFetched"),
    "refusal": get_args(Refusal),
    "trouble": get_args(Trouble),
    "status": STATUSES,
    "value": (*_VALUES, "event"),
    "layer": STRINGS,
    "rule": RULES,
    "rules": FAMILIES,
    "format": ("html", *FORMATS),
}


def _calls():
    """Every message that the code asks for: text, and text with its plural."""
    sources = [*Path(geo.views.__file__).parent.glob("*.py"), Path(geo.locale.__file__)]
    for source in sources:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            if isinstance(node.func, ast.Name) and node.func.id == "t":
                assert isinstance(node.args[0], ast.Constant), f"{source.name}:{node.lineno}: a message must be written out"
                yield node.args[0].value
            elif isinstance(node.func, ast.Name) and node.func.id == "self" and source.parent.name == "locale":
                yield node.args[0].value
            elif isinstance(node.func, ast.Attribute) and node.func.attr == "count" and len(node.args) == 3:
                yield (node.args[0].value, node.args[1].value)


MESSAGES = sorted(set(_calls()), key=str)


def test_messages_are_found_in_the_code():
    assert len(MESSAGES) > 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_missing(language):
    written = catalogue(language)
    missing = []
    for message in MESSAGES:
        found = written.get(message)
        strings = [found.string] if found is not None and isinstance(found.string, str) else list(found.string) if found else []
        if not strings or not all(strings):
            missing.append(message)
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", CODES)
def test_no_code_is_missing(language, table):
    written = catalogue(language)
    assert [code for code in CODES[table] if not (found := written.get(code, table)) or not found.string] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_left_over(language):
    singular = {message if isinstance(message, str) else message[0] for message in MESSAGES}
    left = [
        m.id
        for m in catalogue(language)
        if m.id and not m.context and (m.id if isinstance(m.id, str) else m.id[0]) not in singular
    ]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_is_kept(language):
    for message in catalogue(language):
        if not message.id or (message.context and message.context != "layer"):
            continue
        source = (
            STRINGS[message.id] if message.context == "layer" else message.id if isinstance(message.id, str) else message.id[1]
        )
        strings = [message.string] if isinstance(message.string, str) else message.string
        for string in strings:
            assert _braces(string) == _braces(source), message.id


def _braces(text):
    return sorted(part.split("}")[0] for part in text.split("{")[1:])


def test_text_with_braces_in_a_value_stays_itself():
    assert words("en")("according to {who}", who="{who} {n}") == "according to: {who} {n}"


@pytest.mark.parametrize(
    ("language", "start", "end", "shown"),
    [
        ("fr", date(2022, 9, 13), date(2022, 9, 14), "13–14 sept. 2022"),
        ("fr", date(2022, 9, 14), date(2022, 9, 14), "14 sept. 2022"),
        ("fr", date(2020, 11, 1), date(2020, 11, 30), "nov. 2020"),
        ("fr", date(1990, 1, 1), date(1993, 12, 31), "1990–1993"),
        ("fr", date(2020, 1, 1), date(2020, 12, 31), "2020"),
        ("fr", date(2022, 2, 24), None, "depuis le 24 févr. 2022"),
        ("fr", None, date(2022, 2, 24), "jusqu’au 24 févr. 2022"),
        ("fr", None, None, "sans date"),
        ("en", None, None, "no day"),
        ("en", date(2022, 9, 14), date(2022, 9, 14), "Sep 14, 2022"),
    ],
    ids=["two days", "one day", "month", "years", "year", "open end", "open start", "nothing", "nothing in English", "English"],
)
def test_days_are_written_as_the_reader_writes_them(language, start, end, shown):
    assert words(language).days(start, end).replace("\u2009", "") == shown


@pytest.mark.parametrize(
    ("asked", "taken"),
    [
        (["fr-CH"], "fr"),
        (["en_GB"], "en"),
        (["de", "en-US"], "en"),
        (["de"], "fr"),
        ([None], "fr"),
        ([""], "fr"),
        (["*"], "fr"),
    ],
)
def test_the_browser_s_language_comes_first(asked, taken):
    assert preferred(asked) == taken
