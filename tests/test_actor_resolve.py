"""Names become actors with one canonical name, a kind and a seat."""

from datetime import date

import pytest

from geo.actor.find import find_actors
from geo.actor.fr import FORMS, country_actor
from geo.actor.resolve import actor_of_words, agreement, resolve_actors
from geo.codebook import ACTOR_KINDS
from geo.country import COUNTRIES
from geo.model import Actor, Article
from geo.place.gazetteer import Gazetteer


def actors(text: str) -> list[Actor]:
    article = Article("a", date(2024, 5, 7), text)
    return resolve_actors(article, find_actors(article))


@pytest.mark.parametrize(
    ("text", "name", "kind", "seat"),
    [
        pytest.param("La Russie se tait.", "Russie", "state", "moscow", id="country"),
        pytest.param("Le Congo se tait.", "République démocratique du Congo", "state", "kinshasa", id="the greater Congo"),
        pytest.param("L'Agence France Presse se tait.", "AFP", "media", "paris", id="an agency without a hyphen"),
        pytest.param("Moscou se tait.", "Moscou (Russie)", "state", "moscow", id="capital"),
        pytest.param("Le Kremlin se tait.", "Kremlin (Russie)", "state", "moscow", id="palace"),
        pytest.param("L'ONU se tait.", "Organisation des Nations unies (ONU)", "international", "new-york", id="acronym"),
        pytest.param("L'UE se tait.", "Union européenne (UE)", "international", "brussels", id="union"),
        pytest.param("Le Hamas se tait.", "Hamas", "rebels", "gaza", id="armed group"),
        pytest.param(
            "Le ministère malien de la Défense se tait.", "ministère malien de la Défense", "state", "bamako", id="ministry"
        ),
        pytest.param("L'armée israélienne avance.", "armée israélienne", "military", "tel-aviv", id="army"),
        pytest.param("La diplomatie turque se tait.", "diplomatie turque", "state", "ankara", id="diplomacy"),
        pytest.param("Le président kényan Joseph Mwangi part.", "Joseph Mwangi", "state", "nairobi", id="person"),
        pytest.param(
            "Un porte-parole de l'UE part.", "porte-parole de l'UE", "international", "brussels", id="spokesman of a body"
        ),
        pytest.param(
            "L'émissaire des Nations unies Paul Diarra part.",
            "Paul Diarra",
            "international",
            "new-york",
            id="of the United Nations",
        ),
        pytest.param("Des témoins racontent.", "témoins", "civilians", None, id="witnesses"),
        pytest.param("Le Président Turc Erdem part.", "Erdem", "state", "ankara", id="a title in capitals"),
        pytest.param("Le président Angolais João Lopes part.", "João Lopes", "state", "luanda", id="a demonym in capitals"),
        pytest.param("M. Diallo part.", "Diallo", "person", None, id="nothing known"),
        pytest.param(
            "Le porte-parole du M23 se tait.", "porte-parole du M23", "rebels", None, id="who speaks for rebels has none"
        ),
        pytest.param("Des rebelles syriens fuient.", "rebelles syriens", "rebels", None, id="rebels have no seat"),
    ],
)
def test_resolved(text, name, kind, seat):
    first = actors(text)[0]
    assert (first.name, first.kind, first.seat) == (name, kind, seat)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Le président kényan Joseph Mwangi part. M. Mwangi dort.", id="M. and last name"),
        pytest.param("Le président kényan Joseph Mwangi part. Mwangi dort.", id="last name"),
        pytest.param("Le président kényan Joseph Mwangi part. Le président kényan dort.", id="title and demonym"),
        pytest.param("Le président kényan Joseph Mwangi part. Le président dort.", id="title"),
        pytest.param("Le dirigeant kényan dort. Le président kényan Joseph Mwangi part.", id="title before the name"),
    ],
)
def test_a_person_keeps_one_name(text):
    assert {actor.name for actor in actors(text)} == {"Joseph Mwangi"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "On a emmené Mgr Aram Kessian, primat du Chirak. Le prélat n'a rien dit.", id="civil title, then the office"
        ),
        pytest.param("L'abbé Aram Kessian soupire. Le prêtre ferme la porte.", id="a wider word"),
        pytest.param("Aram Kessian, qui dormait là, a compté. « On a peur », dit ce vendeur.", id="demonstrative"),
        pytest.param("Le sénateur Aram Kessian proteste. « Jamais », tranche l'intéressé.", id="the one concerned"),
        pytest.param("Le porte-parole du commandement Sud, Aram Kessian, jubile.", id="command of a direction"),
        pytest.param("Le ministre de l'Intérieur Aram Kessian part.", id="name after a portfolio"),
        pytest.param("La ministre déléguée au Commerce, Aram Kessian, part.", id="delegate minister"),
        pytest.param("Le grand chef Aram Kessian appelle.", id="grand chef"),
    ],
)
def test_a_person_is_known_again(text):
    assert [actor.name for actor in actors(text)][-1] == "Aram Kessian"


def test_a_longer_name_is_another_body():
    assert [actor.name for actor in actors("L'Armée de libération nationale Ta'ang avance.")] != ["ELN"]
    assert [actor.name for actor in actors("L'Armée de libération nationale ta'ang (TNLA) avance.")] != ["ELN"]
    assert {actor.name for actor in actors("L'Armée de libération nationale colombienne (ELN) avance.")} == {"ELN"}


def test_a_demonstrative_of_another_paragraph_is_kept_as_written():
    assert [actor.name for actor in actors("Aram Kessian, qui dormait là, a compté.\n\n« On a peur », dit ce vendeur.")][
        -1
    ] == "vendeur"


def test_a_short_body_is_the_last_full_one():
    found = actors("Le ministère malien de la Santé alerte. Le ministère russe de la Défense dément. Le ministère se tait.")
    assert found[-1].name == "ministère russe de la Défense"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("la présidente", ("f", "s")),
        ("le porte-parole", ("m", "s")),
        ("Mme Diallo", ("f", "s")),
        ("les rebelles", ("m", "p")),
        ("l'armée", ("f", "s")),
        ("elle", ("f", "s")),
        ("Kiev", ("?", "s")),
    ],
)
def test_agreement(words, expected):
    gender, number = agreement(words)
    assert number == expected[1]
    assert gender in (expected[0], "?") or (expected[0] == "m" and gender == "mf")


def test_an_unknown_speaker_is_kept_as_written():
    assert actor_of_words("la coordination des pêcheurs").name == "coordination des pêcheurs"


@pytest.mark.parametrize(
    ("words", "name"),
    [("l'", "l'"), ("Deux camionneurs", "deux camionneurs"), ("Au moins six civils", "au moins six civils"), ("Médecins sans frontières", "Médecins sans frontières")],
)  # fmt: skip
def test_a_number_at_the_head_of_a_sentence_is_no_name_and_no_name_is_empty(words, name):
    assert actor_of_words(words).name == name


def test_every_actor_of_the_vocabulary_has_a_kind_and_a_known_seat():
    gazetteer = Gazetteer.load()
    known = {actor for entries in FORMS.values() for _, actor, _, _ in entries}
    assert {actor.kind for actor in known} <= set(ACTOR_KINDS)
    assert {actor.seat for actor in known if actor.seat and gazetteer.get(actor.seat) is None} == set()


def test_every_country_and_capital_is_in_the_gazetteer():
    gazetteer = Gazetteer.load()
    ids = [i for c in COUNTRIES.values() for i in (c.place_id, c.capital) if i]
    assert [i for i in ids if gazetteer.get(i) is None] == []
    assert country_actor(COUNTRIES["ML"], "Bamako").name == "Bamako (Mali)"


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Des tirs en République démocratique du Congo, à l'entrée du Rwanda et dans l'est du Congo-Kinshasa. L'armée se tait.", "kinshasa"),
        ("Des tirs en République démocratique du Congo, à l'entrée du Rwanda. L'armée se tait.", None),
        ("Kigali est accusé. Le commandant d'une unité de l'armée congolaise dément, les Congolais aussi. Le gouvernement se tait.", "kinshasa"),
        ("Le Congo dément. Brazzaville est calme. Le gouvernement se tait.", "brazzaville"),
    ],
    ids=["named as a place alone", "each of two as often", "demonyms", "the other Congo"],
)  # fmt: skip
def test_a_short_body_is_of_the_country_most_named(text, seat):
    assert actors(text)[-1].seat == seat


@pytest.mark.parametrize(
    ("text", "published", "seat"),
    [
        ("L'armée pakistanaise a démenti.", date(2024, 5, 7), "rawalpindi"),
        ("Le gouvernement pakistanais a démenti.", date(2024, 5, 7), "islamabad"),
        ("Le ministre burundais de la Santé a démenti.", date(2015, 5, 7), "bujumbura"),
        ("Le ministre burundais de la Santé a démenti.", date(2024, 5, 7), "gitega"),
        ("Le Soudan a démenti.", date(2024, 5, 7), "port-sudan"),
        ("Le Soudan a démenti.", date(2022, 5, 7), "khartoum"),
        ("Jérusalem a démenti.", date(2024, 5, 7), "jerusalem"),
    ],
    ids=[
        "an army",
        "a government",
        "before it moved",
        "since it moved",
        "a country",
        "a country before",
        "a capital that stands for it",
    ],
)
def test_who_governs_sits_where_the_government_was_on_the_day(text, published, seat):
    article = Article("a", published, text)
    assert resolve_actors(article, find_actors(article))[-1].seat == seat


def test_a_number_is_no_end_of_an_office():
    assert actors("Le commandant de la 3e Zone de défense se tait.")[0].name == "commandant de la 3e Zone de défense"
