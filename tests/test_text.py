"""Folding, quotation marks and sentences: views on a text that keep every character in its place."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.text import HIDDEN, fold, mask, quotations, read, sentences

TEXT = st.text(alphabet="ab Éœ.,;:!?…\n«»“”\"‹›’'()[]  -0", max_size=120)


@given(st.text(max_size=200))
def test_folding_keeps_every_character_in_its_place(text):
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("L’Été", "l'ete", id="apostrophe and accents"),
        pytest.param("Əliyev", "aliyev", id="schwa"),
        pytest.param("cœur", "cour", id="one character for one"),
        pytest.param("6 500", "6 500", id="no-break space"),
        pytest.param("« oui »", '" oui "', id="guillemets"),
        pytest.param("Naypyidaw – Rangoun", "naypyidaw - rangoun", id="dash"),
    ],
)
def test_folded(text, expected):
    assert fold(text) == expected


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        pytest.param("Il dit « oui ».", ["oui"], id="guillemets"),
        pytest.param("Il dit «oui».", ["oui"], id="guillemets, tight"),
        pytest.param("Il dit « oui ».", ["oui"], id="guillemets, no-break spaces"),
        pytest.param("Il dit “oui”.", ["oui"], id="English marks"),
        pytest.param("Il dit ”oui”.", ["oui"], id="one mark for both ends"),
        pytest.param("Il dit „oui“.", ["oui"], id="German marks"),
        pytest.param('Il dit "oui".', ["oui"], id="straight"),
        pytest.param('Il dit "oui" et "non".', ["oui", "non"], id="straight, two"),
        pytest.param('L\'"oui" est clair.', ["oui"], id="straight, after an apostrophe"),
        pytest.param('Un oui: "nous venons", dit-il.', ["nous venons"], id="straight, before a comma"),
        pytest.param("« un “deux” trois »", ["un “deux” trois", "deux"], id="nested, two kinds"),
        pytest.param("« un ‹ deux › trois »", ["un ‹ deux › trois", "deux"], id="nested, single guillemets"),
        pytest.param("Rien n'est dit.", [], id="apostrophes are no marks"),
        pytest.param('"un"\n"deux"', ["un", "deux"], id="a pair a paragraph"),
    ],
)
def test_quotation_marks_are_paired(text, inner):
    assert [text[q.inner.start : q.inner.end] for q in quotations(text)] == inner


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        pytest.param('"Nous venons.\n"Attendez-nous", dit-il.', ['"Nous venons.', '"Attendez-nous"'], id="straight"),
        pytest.param("« Nous venons.\n« Attendez-nous », dit-il.", ["« Nous venons.", "« Attendez-nous »"], id="guillemets"),
        pytest.param(
            "« Nous venons.\n» Attendez-nous », dit-il.", ["« Nous venons.", "» Attendez-nous »"], id="closing mark reopens"
        ),
    ],
)
def test_a_paragraph_reopens_a_quotation(text, spans):
    found = quotations(text)
    assert [text[q.span.start : q.span.end] for q in found] == spans
    assert found[0].goes_on
    assert found[1].closed


@pytest.mark.parametrize(
    ("text", "end"),
    [
        pytest.param('Il dit "oui. Elle part.', "oui.", id="straight"),
        pytest.param("Il dit « oui. Elle part.\nFin.", "oui.", id="guillemets"),
    ],
)
def test_an_odd_mark_ends_with_its_sentence_and_says_so(text, end):
    (only,) = quotations(text)
    assert not only.closed
    assert text[only.inner.start : only.inner.end] == end


def test_inches_are_no_quotation():
    assert quotations('Un écran de 12" neuf.') == ()


@given(TEXT)
def test_any_text_is_read_without_an_exception_and_in_place(text):
    reading = read(text)
    assert len(reading.narration) == len(text)
    assert all(0 <= q.span.start <= q.inner.start <= q.inner.end <= q.span.end <= len(text) for q in reading.quotations)
    ends = [0, *(s.end for s in reading.sentences)]
    assert all(before <= s.start for before, s in zip(ends, reading.sentences, strict=False))


def test_narration_hides_what_is_quoted_and_nothing_else():
    text = "Il a dit « oui, demain » hier."
    narration = read(text).narration
    assert narration == 'il a dit " ' + HIDDEN * len("oui, demain") + ' " hier.'


def test_masking_keeps_length():
    assert mask("abcdef", [q.span for q in quotations('ab"cd"')], "_") == "ab____"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Il pleut. Il vente.", ["Il pleut.", "Il vente."], id="two"),
        pytest.param("M. Diallo part. Il pleut.", ["M. Diallo part.", "Il pleut."], id="M."),
        pytest.param("Le gén. Diallo part.", ["Le gén. Diallo part."], id="gén."),
        pytest.param("Le n° 5 et le no. 6 partent.", ["Le n° 5 et le no. 6 partent."], id="no."),
        pytest.param("J. K. Diallo part. Il pleut.", ["J. K. Diallo part.", "Il pleut."], id="initials"),
        pytest.param("Des vivres, etc. Il pleut.", ["Des vivres, etc.", "Il pleut."], id="etc. may end"),
        pytest.param("Des vivres, etc. sont venus.", ["Des vivres, etc. sont venus."], id="etc. may not"),
        pytest.param("En 50 av. J.-C. Rome gagne.", ["En 50 av. J.-C.", "Rome gagne."], id="J.-C. may end"),
        pytest.param("Il attend… puis part.", ["Il attend… puis part."], id="ellipsis before a small letter"),
        pytest.param("Il attend… Puis part.", ["Il attend…", "Puis part."], id="ellipsis before a capital"),
        pytest.param("Qui ? Lui ! Non.", ["Qui ?", "Lui !", "Non."], id="question and exclamation"),
        pytest.param("« Il pleut. Il vente. », dit-il.", ["« Il pleut. Il vente. », dit-il."], id="inside a quotation"),
        pytest.param(
            '"Il pleut. Il vente", dit-il. Fin.', ['"Il pleut. Il vente", dit-il.', "Fin."], id="inside straight marks"
        ),
        pytest.param('Il dit: "Il pleut." Elle part.', ['Il dit: "Il pleut."', "Elle part."], id="after a quotation"),
        pytest.param("« Il pleut ! » a-t-il dit.", ["« Il pleut ! » a-t-il dit."], id="cue after a question mark"),
        pytest.param("Titre\n\nIl pleut.", ["Titre", "Il pleut."], id="a line break ends one"),
        pytest.param(
            "selon l'ONG.Des tirs (AFP).A Homs, rien.",
            ["selon l'ONG.", "Des tirs (AFP).", "A Homs, rien."],
            id="the space was lost",
        ),
        pytest.param(
            'en 2011."Il pleut", dit-il.', ["en 2011.", '"Il pleut", dit-il.'], id="the space was lost before a quotation"
        ),
        pytest.param("Voir www.Site.fr et M.Diallo.", ["Voir www.Site.fr et M.Diallo."], id="a point in a name"),
        pytest.param("Plus de 30.000 morts. Fin.", ["Plus de 30.000 morts.", "Fin."], id="a point in a number"),
        pytest.param("Il vient (avec elle.) Fin.", ["Il vient (avec elle.)", "Fin."], id="a bracket closes after the point"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_sentences(text, expected):
    assert [text[s.start : s.end] for s in sentences(text)] == expected


@pytest.mark.parametrize("unit", [".", "?!", "…", '."', "a. "])
def test_a_run_of_stops_costs_no_more_than_its_length(unit):
    start = process_time()
    sentences(unit * (60_000 // len(unit)) + "a")
    assert process_time() - start < 5  # its square would take minutes
