"""Whatever the text, names are found inside it, in order, apart from each other, and the same twice."""

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from geo.model import Article
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms

GAZETTEER = Gazetteer.load(world=False)
PIECES = st.sampled_from(
    [
        "à ", "de ", "d'", "l’", "dans le district de ", "près de ", "la frontière entre ", "la frontière avec ", "frontière ", "irako-syrienne",
        "les deux pays", "territoire ", "capitale ", "arménien", "Goma", "GOMA", "Haut-Karabakh", "Narogno-Karabakh", "New\u00a0York", "lac ", "Sevan",
        "Paris", " Hilton", "Kut", "Tyr", "RDC", "bande\nde Gaza", "Vardneis", "le village de Bzorgoune", ", ", " et ", ". ", " : ", " (", ") - ", "\n",
        "M. ", "Jean ", "a bombardé ", " a été bombardée", "É", "œ", "ß", "İ", "ﬁ", "🙂", "-", "'", " ",
    ]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=25).map("".join))
@example("dans le district de Narogno-Karabakh")
def test_spans_lie_in_the_text_in_order_and_answers_are_stable(text: str) -> None:
    article = Article("a", date(2024, 5, 14), text)
    toponyms = find_toponyms(article, GAZETTEER)
    wheres = resolve_toponyms(article, toponyms, GAZETTEER)
    assert len(wheres) == len(toponyms)
    end = 0
    for toponym, where in zip(toponyms, wheres, strict=True):
        assert end <= toponym.span.start < toponym.span.end <= len(text)
        end = toponym.span.end
        assert where is None or (where.evidence.span == toponym.span and where.evidence.rule and where.place.id in GAZETTEER)
    assert find_toponyms(article, GAZETTEER) == toponyms
    assert resolve_toponyms(article, toponyms, GAZETTEER) == wheres
