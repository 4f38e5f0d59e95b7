"""Spellings of one name meet; names of two places do not."""

import pytest

from geo.place.spellings import candidates, from_cyrillic, is_spelling_of, key, script_of, skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Djermouk", "Jermuk"), ("Tchernihiv", "Chernihiv"), ("Martouni", "Martuni"), ("Latchine", "Latchin"), ("Aghdam", "Agdam"),
        ("Zanguezour", "Zangezur"), ("Khankendi", "Khankendy"), ("Tbilissi", "Tbilisi"), ("Choucha", "Shusha"), ("Hadrout", "Hadrut"),
    ],
    ids=lambda name: name,
)  # fmt: skip
def test_spellings_of_one_name_meet(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Goris", "Gori"), ("Gao", "Goa"), ("Niger", "Nigeria"), ("Sevan", "Sivas"), ("Beni", "Benin"), ("Homs", "Hama")],
    ids=lambda name: name,
)
def test_names_of_two_places_do_not_meet(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("palerme", "palermo", True), ("coblence", "koblenz", True), ("algesiras", "algeciras", True), ("andijan", "andijon", True),
        ("khalil", "hebron", False), ("staline", "donetsk", False), ("bakhtar", "balkh", False), ("gao", "goa", False), ("gao", "gao", True),
    ],
)  # fmt: skip
def test_letters_tell_whether_two_names_are_spellings_of_one(one: str, other: str, same: bool) -> None:
    assert is_spelling_of(one, other) is same


@pytest.mark.parametrize(
    ("name", "language", "french"),
    [
        ("Laçın", "az", "Latchin"), ("Xocavənd", "az", "Khodjavand"), ("Şuşa", "az", "Choucha"), ("Ağdam", "az", "Aghdam"),
        ("Степанакерт", "ru", "Stepanakert"), ("Шуша", "ru", "Choucha"), ("Martuni", "hy-Latn", "Martouni"), ("Jermuk", "hy-Latn", "Djermouk"),
    ],
    ids=lambda value: value,
)  # fmt: skip
def test_the_french_form_is_among_the_candidates(name: str, language: str, french: str) -> None:
    forms = candidates(name, language)
    assert french in forms
    assert len(forms) == len(set(forms)) <= 24


@pytest.mark.parametrize(
    ("name", "country", "french"),
    [
        ("Тимашёвск", "RU", "timachevsk"), ("Новосибирск", "RU", "novossibirsk"), ("Алексеевка", "RU", "alexeievka"), ("Грозный", "RU", "grozny"),
        ("Нижний Новгород", "RU", "nijni novgorod"), ("Усть-Луга", "RU", "oust louga"), ("Георгиевск", "RU", "gueorguievsk"),
        ("Гуляйполе", "UA", "houliaipole"), ("Часів Яр", "UA", "tchassiv iar"), ("Кобеляки", "UA", "kobeliaky"), ("Търговище", "BG", "targovichte"),
        ("Ганцевичи", "BY", "hantsevitchi"), ("Қостанай", "KZ", "kostanai"),
    ],
    ids=lambda value: value,
)  # fmt: skip
def test_a_name_in_cyrillic_is_written_by_ear(name: str, country: str, french: str) -> None:
    forms = from_cyrillic(name, country)
    assert french in forms
    assert len(forms) == len(set(forms)) <= 8


def test_letters_of_another_language_are_not_guessed() -> None:
    assert from_cyrillic("Јелец", "RU") == from_cyrillic("Yelets", "RU") == []


def test_a_language_without_a_table_is_refused() -> None:
    with pytest.raises(ValueError, match="choose az, ru, hy-Latn"):
        candidates("Goma", "sw")


@pytest.mark.parametrize(("name", "folded"), [("L’Aïn-Témouchent", "l ain temouchent"), ("N'Djamena", "n djamena"), ("…", "")])
def test_a_key_is_folded_words(name: str, folded: str) -> None:
    assert key(name) == folded


@pytest.mark.parametrize(
    ("language", "letter"), [("hy", "Ջ"), ("ru", "Ж"), ("az", "ə"), ("fr", "é"), ("hy-Latn", "J"), ("ar", "غ")]
)
def test_a_script_is_known_by_its_letters(language: str, letter: str) -> None:
    assert script_of(language).match(letter)
