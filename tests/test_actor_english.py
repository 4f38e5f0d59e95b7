"""What bodies, offices and groups are called in English."""

import pytest

from geo.actor.english import DEMONYMS_EN, english_name
from geo.actor.resolve import actor_of_words
from geo.country import COUNTRIES


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("le ministère russe de la Défense", "Russian Ministry of Defence"),
        ("le ministère de la Défense russe", "Russian Ministry of Defence"),
        ("ministère burkinabè de l’Intérieur", "Burkinabe Ministry of the Interior"),
        ("le ministre des Affaires étrangères du Tchad", "Minister of Foreign Affairs of Chad"),
        ("l'armée azerbaïdjanaise", "Azerbaijani army"),
        ("les forces armées ukrainiennes", "Ukrainian armed forces"),
        ("les forces aériennes nord-coréennes", "North Korean air force"),
        ("soldats de la paix russes", "Russian peacekeepers"),
        ("le porte-parole du gouvernement", "spokesperson for the government"),
        ("un porte-parole du ministère russe de la Défense", "spokesperson for the Russian Ministry of Defence"),
        ("porte-parole de l'ONU", "spokesperson for the United Nations"),
        ("chef d'état-major de l'armée malienne", "chief of staff of the Malian army"),
        ("l'ancien président malien", "former Malian president"),
        ("hauts responsables américains", "senior US officials"),
        ("les autorités locales", "local authorities"),
        ("la police fédérale mexicaine", "Mexican federal police"),
        ("le gouvernement des États-Unis", "government of the United States"),
        ("gouverneur de Kherson", "governor of Kherson"),
        ("rebelles houthis", "Houthi rebels"),
        ("les Arméniens", "Armenians"),
        ("des hommes armés", "gunmen"),
    ],
)
def test_a_body_an_office_or_a_group_has_an_english_name(french: str, english: str):
    assert english_name(french) == english
    assert actor_of_words(french).name_en == english


@pytest.mark.parametrize(
    "french", ["les zouaves du roi Ubu", "le ministère russe de la Plonge", "un proche de la victime qui a fui", ""]
)
def test_words_that_are_not_known_leave_the_name_as_the_text_has_it(french: str):
    assert english_name(french) is None


def test_french_stays_the_canonical_name():
    assert actor_of_words("le ministère russe de la Défense").name == "ministère russe de la Défense"


def test_every_country_with_a_demonym_has_an_english_one():
    assert {country.iso for country in COUNTRIES.values() if country.demonyms} <= DEMONYMS_EN.keys()


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("onze soldats", "eleven soldiers"),
        ("quatre cent cinquante-huit parachutistes", "458 paratroopers"),
        ("plus de 13 000 personnes", "more than 13,000 people"),
        ("au moins 49 passagers", "at least 49 passengers"),
        ("trentaine d'hommes", "about thirty men"),
        ("milliers de personnes", "thousands of people"),
        ("quelques dizaines de manifestants", "a few dozen protesters"),
        ("plusieurs centaines de familles", "several hundred families"),
        ("plus d'un million de civils", "more than a million civilians"),
        ("deux millions de civils", "2,000,000 civilians"),
        ("quelques camions", "a few lorries"),
        ("deux", None),
        ("onze zouaves", None),
    ],
)
def test_so_many_of_a_group(words, english):
    assert english_name(words) == english


@pytest.mark.parametrize(
    ("words", "english"),
    [
        ("école de Tyr", "school in Tyr"),
        ("maire de Tyr", "mayor of Tyr"),
        ("poste de police de Mazeze", "police station in Mazeze"),
        ("autocar de policiers", "coach of police officers"),
        ("dépôt de carburant", "fuel depot"),
    ],
)
def test_a_thing_stands_in_a_place_and_is_of_somebody(words, english):
    assert english_name(words) == english
