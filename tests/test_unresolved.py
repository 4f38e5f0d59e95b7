"""Names that stand where a place stands and that nothing resolves: which are found, which are not, and how they are gathered."""

from datetime import date

import pytest

from geo.model import Article, Span
from geo.place.gazetteer import Gazetteer
from geo.unresolved import around, find_unresolved, gather, suggestions


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def article(text: str, name: str = "a.txt") -> Article:
    return Article(name, date(2024, 5, 7), text)


def found(text: str, gazetteer: Gazetteer) -> list[tuple[str, str]]:
    read = article(text)
    return [(read[one.span], one.rule) for one in find_unresolved(read, gazetteer)]


FOUND = {
    "a village": ("Le village de Bzorgo a été bombardé.", [("Bzorgo", "called")]),
    "a small place": ("La petite localité Bzorgo est en ruine.", [("Bzorgo", "called")]),
    "a camp of two words": ("Des tirs à Oum Zorgane, au Soudan.", [("Oum Zorgane", "at")]),
    "an article inside": ("Une frappe a touché une école à Zorg el-Bzina.", [("Zorg el-Bzina", "at")]),
    "a hyphen": ("Trois morts près de Bzorgo-sur-Zina.", [("Bzorgo-sur-Zina", "at")]),
    "an apostrophe": ("Une mine a sauté à N'Zorgou.", [("N'Zorgou", "at")]),
    "near": ("Un convoi est tombé dans une embuscade non loin de Bzorgo.", [("Bzorgo", "at")]),
    "after an elision": ("Des tirs près d'Okzorg.", [("Okzorg", "at")]),
    "towards": ("Les habitants ont fui vers Bzorgo.", [("Bzorgo", "at")]),
    "again": ("Des tirs à Bzorgo. Bzorgo est vide depuis.", [("Bzorgo", "at"), ("Bzorgo", "again")]),
    "in capitals elsewhere": ("Des tirs à Bzorgo. L'attaque de BZORGO a duré.", [("Bzorgo", "at"), ("BZORGO", "again")]),
    "a dateline": ("BZORGO (AFP) - Trois soldats sont morts.", [("BZORGO", "dateline")]),
    "beside one that is known": ("Des combats à Goma et à Bzorgo.", [("Bzorgo", "at")]),
    "the bearer lies far off": (
        "Kinshasa (AFP) - En RDC, les rebelles ont tué douze villageois à Masala, a dit un député congolais.",
        [("Masala", "far")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FOUND.values(), ids=FOUND.keys())
def test_a_name_that_nothing_resolves_is_found(text, expected, gazetteer):
    assert found(text, gazetteer) == expected


NOT_FOUND = {
    "a place that is known": "Des tirs à Goma et près de Djermouk.",
    "a person told something": "Il l'a dit à Bzorgo Martin.".replace("Bzorgo", "Jean"),
    "a person with a title": "Le message a été remis à M. Bzorgo.",
    "a person by surname alone": "M. Bzorgo s'est tu. La question a été posée au président.",
    "an organisation": "La demande a été adressée à l'ONU et à Reuters.",
    "to whom it belongs": "L'usine appartient à Bzorgoneft.",
    "what is forbidden to": "L'espace aérien est interdit à Bzorgavia.",
    "between two peoples": "La bagarre entre Bzorgs et Zorgues a fait deux morts.",
    "a feast": "La trêve tiendra jusqu'à Noël, voire à Pâques.",
    "a month": "Rendez-vous à la mi-Mars.",
    "an acronym": "Il a parlé à BZX.",
    "the head of a section": "RÉPONSE - Le PAM a livré des vivres.\nSanté : trois décès.",
    "a word that opens a sentence": "Confinement : trois mille personnes sont chez elles.",
    "a demonym": "Les combats opposent l'armée à Azéris et Arméniens.",
    "a longer name": "Des combattants de Boko Haram ont attaqué le Niger.",
    "a body": "Le contrôle a été rendu à l'État, puis à l’Assemblée.",
    "a paper": "C'est ce qu'il confie à L’Orient-Le Jour.",
    "nothing capital": "des tirs à bzorgo hier.",
    "the internet": "Il l'a publié sur Telegram, puis à Facebook.",
}


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND.keys())
def test_what_is_no_missing_place_is_not_found(text, gazetteer):
    assert found(text, gazetteer) == []


def test_names_are_gathered_over_articles_whatever_their_case(gazetteer):
    one = article("Des tirs à Bzorgo. Une ONG est à Zorgville-sur-Bzina.", "one.txt")
    two = article("BZORGO (AFP) - Trois morts. Des tirs à Bzorgo, encore.", "two.txt")
    first, second = gather((each, find_unresolved(each, gazetteer)) for each in (one, two))
    assert (first.name, first.key, [mention.article_id for mention in first.mentions]) == (
        "Bzorgo",
        "bzorgo",
        ["one.txt", "two.txt", "two.txt"],
    )
    assert second.name == "Zorgville-sur-Bzina"


def test_the_words_around_are_cut_at_words(gazetteer):
    text = "Lorem ipsum dolor " * 20 + "des tirs à Bzorgo. " + "Sit amet consectetur " * 20
    start = text.index("Bzorgo")
    before, name, after = around(article(text), Span(start, start + 6))
    assert name == "Bzorgo"
    assert before.startswith("… ")
    assert before.endswith("des tirs à ")
    assert after.startswith(". Sit")
    assert after.endswith(" …")
    assert text.replace("\n", " ").find(before.removeprefix("… ")) > 0


def test_near_spellings_are_suggested_and_nothing_for_noise(gazetteer):
    assert "stepanakert" in [place.id for place in suggestions("Stepanakerte", gazetteer)]
    assert suggestions("Zzyzxq", gazetteer) == []


def test_a_hostile_text_costs_no_more_than_its_length(gazetteer):
    text = "à " * 30_000 + "Bzorgo " * 3_000 + "- " * 20_000
    assert len(find_unresolved(article(text), gazetteer)) >= 1
