"""Which article is which: the same in other dress, a version, or another; and what file names and texts say of a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from geo.article.name import read_name
from geo.article.same import Known, Sameness, see
from geo.dating import suggest_day, suggest_office
from geo.model import Article
from tests.growth import growth

BODY = [
    "Des tirs nourris ont été entendus mardi matin dans les faubourgs de Goma, selon des habitants.",
    "Le gouverneur de la province a appelé la population au calme dans un message à la radio.",
    "Au moins trois personnes ont été blessées, a indiqué une source hospitalière à l’agence.",
    "L’armée a démenti toute implication et annoncé l’ouverture d’une enquête sur ces faits.",
]
FIRST = Article(
    "a.txt", date(2023, 5, 4), "\n".join(BODY), office="AFP", headline="Tirs à Goma", url="https://www.exemple.org/goma"
)
OTHER = Article(
    "z.txt", date(2023, 5, 4), "Une tout autre dépêche, sur un tout autre sujet, que personne ne confondra.", office="AFP"
)
MORE = "\n".join(
    [BODY[0].replace("mardi matin", "mardi à l’aube"), *BODY[1:], "Le bilan a été porté à cinq blessés dans la soirée."]
)


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        pytest.param(FIRST, Sameness("same", "a.txt"), id="itself"),
        pytest.param(replace(FIRST, id="b.txt"), Sameness("same", "a.txt"), id="another name"),
        pytest.param(replace(FIRST, id="b.txt", text="\n\n  ".join(BODY) + "\n"), Sameness("same", "a.txt"), id="other white space"),
        pytest.param(replace(FIRST, id="b.txt", text=FIRST.text.replace("’", "'").replace(" ", "\u00a0", 3)), Sameness("same", "a.txt"), id="other apostrophes and spaces"),
        pytest.param(replace(FIRST, id="b.txt", office="Le Monde", headline="X", published=date(2023, 5, 5)), Sameness("same", "a.txt"), id="another header under another name"),
        pytest.param(replace(FIRST, published=date(2023, 5, 3)), Sameness("header", "a.txt"), id="a mended header"),
        pytest.param(replace(FIRST, text=FIRST.text + "\n"), Sameness("header", "a.txt"), id="other white space under its name"),
        pytest.param(replace(FIRST, text="Tout autre chose."), Sameness("update", "a.txt"), id="another text under its name"),
        pytest.param(replace(FIRST, id="b.txt", text=MORE), Sameness("update", "a.txt"), id="a longer version"),
        pytest.param(replace(FIRST, id="b.txt", text="\n".join(BODY[1:]), url=None), Sameness("older", "a.txt"), id="a shorter version"),
        pytest.param(replace(FIRST, id="b.txt", text="\n".join(BODY[1:]), published=date(2023, 5, 5)), Sameness("update", "a.txt"), id="a later, shorter version"),
        pytest.param(replace(FIRST, id="b.txt", text=MORE, office="Reuters", url=None), Sameness("new", "b.txt"), id="another office's"),
        pytest.param(replace(FIRST, id="b.txt", text=MORE, published=date(2023, 6, 5), url=None), Sameness("new", "b.txt"), id="a month later"),
        pytest.param(replace(FIRST, id="b.txt", text=MORE * 2, url="http://exemple.org/goma/?utm_source=x#top"), Sameness("update", "a.txt"), id="the same address"),
        pytest.param(replace(OTHER, id="b.txt", text="\n".join([BODY[1], "Une phrase de plus qui ne se trouve dans aucune autre dépêche."])), Sameness("new", "b.txt"), id="one sentence in common"),
        pytest.param(OTHER, Sameness("same", "z.txt"), id="the other"),
    ],
)  # fmt: skip
def test_article_is_known_again(article, expected):
    assert Known([FIRST, OTHER]).find(article) == expected


def test_two_versions_come_to_the_same_in_either_order():
    later = replace(FIRST, id="b.txt", text=MORE)
    for order in ((FIRST, later), (later, FIRST)):
        known = Known()
        kept: dict[str, str] = {}
        for _ in range(2):
            for article in order:
                found = known.find(article)
                if found.verdict in ("new", "update", "header"):
                    known.put(replace(article, id=found.id))
                    kept[found.id] = article.text
        assert list(kept.values()) == [MORE]
        assert known.find(later).verdict == "same" or known.find(FIRST).verdict in ("older", "update")


def test_the_file_of_a_version_that_was_replaced_is_no_news_until_it_is_the_later_one():
    later = replace(FIRST, id="b.txt", text=MORE)
    known = Known([FIRST])
    known.put(replace(later, id="a.txt"), came_as="b.txt")
    assert known.find(FIRST) == Sameness("older", "a.txt")
    assert known.find(replace(FIRST, id="copy.txt", office="X", url=None)) == Sameness("older", "a.txt")
    assert known.find(replace(FIRST, published=date(2023, 5, 6))) == Sameness("update", "a.txt"), "somebody mended its day"
    assert known.find(replace(FIRST, text="Tout autre chose.")) == Sameness("update", "a.txt"), "somebody wrote it anew"
    known.put(replace(FIRST, published=date(2023, 5, 6)))
    assert known.find(later) == Sameness("older", "a.txt")
    known.put(OTHER, came_as="c.txt")
    known.drop("a.txt")
    assert known.find(FIRST) == Sameness("new", "a.txt")


def test_what_somebody_wrote_anew_under_its_name_may_be_taken_back():
    known = Known([FIRST])
    known.put(replace(FIRST, text=MORE), came_as="a.txt")
    assert known.find(FIRST) == Sameness("update", "a.txt")


def test_what_is_dropped_is_known_no_more():
    known = Known([FIRST])
    known.drop("a.txt")
    known.drop("never.txt")
    assert known.find(replace(FIRST, id="b.txt")) == Sameness("new", "b.txt")


@pytest.mark.parametrize(
    ("name", "day", "office"),
    [
        ("AFP_2022-09-14.txt", date(2022, 9, 14), "AFP"),
        ("20220914-Ouest-France.html", date(2022, 9, 14), "Ouest-France"),
        ("le_monde.2022.09.14.pdf", date(2022, 9, 14), "Le Monde"),
        ("2022-09-14T0830 reuters.docx", date(2022, 9, 14), "Reuters"),
        ("goma 25-04-2023.txt", date(2023, 4, 25), None),
        ("goma 04-04-2023.txt", date(2023, 4, 4), None),
        ("goma 03-04-2023.txt", None, None),
        ("2022-09-14 au 2022-09-20.txt", None, None),
        ("2022-13-45.txt", None, None),
        ("facture-120220914.txt", None, None),
        ("depeche-12.txt", None, None),
        ("AP-1.txt", None, "Associated Press"),
        ("ap-1.txt", None, None),
        ("l’orient-le-jour.txt", None, "L’Orient-Le Jour"),
    ],
)
def test_file_name_says_day_and_office(name, day, office):
    said = read_name(name)
    assert (said.published, said.office) == (day, office)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("PARIS, 14 septembre 2022 (AFP) - Des tirs mardi.", date(2022, 9, 14)),
        ("Goma, le 3 mai 2023 (Radio Okapi) – Des tirs.", date(2023, 5, 3)),
        ("Tirs à Goma\nPublié le 14/09/2022 à 10h15\nDes tirs.", date(2022, 9, 14)),
        ("Tirs\nPublié le : 14/09/2022 - 10:15 Modifié le : 15/09/2022 - 08:00\nDes tirs.", date(2022, 9, 14)),
        ("Tirs\nMis à jour le 15 septembre 2022\nDes tirs.", date(2022, 9, 15)),
        ("Mercredi 14 septembre 2022\n\nDes tirs.", date(2022, 9, 14)),
        ("Des tirs.\n" * 400 + "Publié le 1er mars 2023.", date(2023, 3, 1)),
        ("Le 14 septembre 2022, des tirs ont éclaté.", None),
        ("Des tirs ont éclaté mardi 14 septembre 2022 à Goma.", None),
        ("Un accord signé le 9 novembre 2020 (AFP) tient.", None),
        ("Des tirs mardi.", None),
        ("Publié le 31 février 2022", None),
        ("", None),
    ],
)
def test_a_day_is_suggested_only_where_the_text_says_when_it_was_published(text, day):
    found = suggest_day(text)
    assert (found and found.day) == day
    if found:
        assert str(found.day.year) in text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("EREVAN, Arménie (AP) – L’Arménie…", "Associated Press"),
        ("Titre\nGOMA (AFP) - Des tirs.", "AFP"),
        ("Des tirs.\n© 2023 AFP", "AFP"),
        ("Des tirs.\nReuters", "Reuters"),
        ("Des tirs, rapporte l’AFP.", None),
        ("Le M23 (Mouvement du 23 mars) - qui nie.", None),
        ("", None),
    ],
)
def test_an_office_is_suggested_only_from_dateline_and_credit(text, office):
    assert suggest_office(text) == office


def test_what_was_seen_before_is_known_again_without_its_text() -> None:
    known = Known.of((article.id, see(article, "rules")) for article in (FIRST, OTHER))
    whole = Known([FIRST, OTHER])
    for article in (FIRST, OTHER, replace(FIRST, id="b.txt"), replace(FIRST, text=FIRST.text + " Et après.")):
        assert known.find(article) == whole.find(article)
    assert known.read_by(FIRST.id) == "rules"
    assert known.read_by("nothing.txt") is None
    assert whole.read_by(FIRST.id) is None
    known.put(FIRST)
    assert known.read_by(FIRST.id) is None


def test_a_sentence_that_stands_in_every_dispatch_costs_nothing():
    def find(count: int) -> None:
        known = Known(
            replace(FIRST, id=f"{n}", url=None, text=f"{BODY[0]}\n{n}", published=date(2000, 1, 1) + timedelta(n))
            for n in range(count)
        )
        for n in range(count):
            known.find(
                replace(FIRST, id="new", url=None, text=f"{BODY[0]}\nnew {n}", published=date(2000, 1, 1) + timedelta(n))
            )

    assert growth(lambda: find(250), lambda: find(1_000), 8) < 8
