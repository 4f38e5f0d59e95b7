"""Names of those who act and speak are found where they stand, and places are left to the gazetteer."""

from datetime import date

import pytest

from geo.actor.find import find_actors
from geo.model import Article


def names(text: str) -> list[tuple[str, str]]:
    article = Article("a", date(2024, 5, 7), text)
    return [(name.rule, article[name.span]) for name in find_actors(article)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("La Russie se tait.", [("country", "Russie")], id="country"),
        pytest.param("Les États-Unis partent.", [("country", "États-Unis")], id="country in the plural"),
        pytest.param("Moscou se tait.", [("metonym_capital", "Moscou")], id="capital"),
        pytest.param("Le Kremlin se tait.", [("metonym", "Kremlin")], id="palace"),
        pytest.param("La Maison Blanche se tait.", [("metonym", "Maison Blanche")], id="two words"),
        pytest.param("L'Élysée se tait.", [("metonym", "Élysée")], id="accents"),
        pytest.param("Bruxelles se tait.", [("metonym", "Bruxelles")], id="Brussels is the Union"),
        pytest.param("L'ONU se tait.", [("organisation", "ONU")], id="acronym"),
        pytest.param("Les Nations unies se taisent.", [("organisation", "Nations unies")], id="name of an acronym"),
        pytest.param("Le Hamas se tait.", [("organisation", "Hamas")], id="armed group"),
        pytest.param("Les talibans se taisent.", [("organisation", "talibans")], id="armed group, small letter"),
        pytest.param("Le M23 avance.", [("organisation", "M23")], id="letters and figures"),
        pytest.param(
            "Le ministère malien de la Défense se tait.",
            [("body", "Le ministère malien de la Défense")],
            id="ministry",
        ),
        pytest.param("L'armée israélienne avance.", [("body", "L'armée israélienne")], id="army"),
        pytest.param("La police se tait.", [("body", "La police")], id="police"),
        pytest.param("Les forces de l'ordre ont tiré.", [("body", "Les forces de l'ordre")], id="forces"),
        pytest.param(
            "Le président kényan Joseph Mwangi part.",
            [("person", "Le président kényan Joseph Mwangi")],
            id="title and name",
        ),
        pytest.param(
            "La ministre des Armées, Awa Cissé, part.",
            [("person", "La ministre des Armées, Awa Cissé")],
            id="title, name",
        ),
        pytest.param(
            "Le porte-parole de la junte, le général Thura Min, part.",
            [("person", "Le porte-parole de la junte, le général Thura Min")],
            id="two titles",
        ),
        pytest.param(
            "Le Premier ministre Aung Sein part.", [("person", "Le Premier ministre Aung Sein")], id="Premier ministre"
        ),
        pytest.param("M. Diallo part.", [("person", "M. Diallo")], id="M."),
        pytest.param("Mme Diallo et Mme Ba partent.", [("person", "Mme Diallo"), ("person", "Mme Ba")], id="two Mme"),
        pytest.param("L'alpiniste Pasang Thapa part.", [("person", "L'alpiniste Pasang Thapa")], id="any profession"),
        pytest.param("Le maire de Goma part.", [("office", "Le maire de Goma")], id="unnamed official"),
        pytest.param("Des témoins racontent.", [("office", "Des témoins")], id="witnesses"),
        pytest.param("Un porte-parole de l'armée part.", [("office", "Un porte-parole de l'armée")], id="spokesman"),
        pytest.param("Une source médicale le dit.", [("body", "Une source médicale")], id="source"),
        pytest.param("Un communiqué de l'armée le dit.", [("document", "Un communiqué de l'armée")], id="text"),
    ],
)
def test_found(text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Il vit à Moscou.", id="in a capital"),
        pytest.param("Il est né en Russie.", id="in a country"),
        pytest.param("Il vit au Mali.", id="au"),
        pytest.param("Des tirs près de Bagdad.", id="near"),
        pytest.param("Le vol vers Paris est plein.", id="towards"),
        pytest.param("Une cia de plus.", id="an acronym needs its capitals"),
        pytest.param("Le fleuve est haut.", id="a thing"),
        pytest.param("Arrêté à l'aube, il dort en prison.", id="a participle"),
        pytest.param("", id="nothing"),
    ],
)
def test_nobody_is_found(text):
    assert names(text) == []


def test_a_person_is_found_again_by_last_name():
    text = "Le président Joseph Mwangi part. Mwangi revient. M. Mwangi dort."
    assert [t for _, t in names(text)] == ["Le président Joseph Mwangi", "Mwangi", "M. Mwangi"]


def test_a_country_after_a_verb_of_asking_is_an_actor():
    assert ("country", "Russie") in names("Il a demandé de l'aide à la Russie.")
