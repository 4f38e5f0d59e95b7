"""One name, many spellings: keys under which forms meet, and the French forms that a foreign name is likely to take.

French papers write names of the Caucasus, of Russia, of the Arab world by ear: *tch* or *ch*, *dj* or *j*, *ou* or *u*, *kh* or
*k*, *y* or *i*, a mute *e* at the end. :func:`skeleton` folds such pairs into one, so that only a few attested forms need a
place in ``gazetteer.csv``; :func:`candidates` writes the likely French forms of an Azerbaijani, Armenian or Russian name, for
somebody who fills in a row and keeps the plausible ones::

    python -m geo.place.spellings az Kəlbəcər
"""

import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import OSA

from geo.text import fold

__all__ = [
    "ARABIC_ARTICLES",
    "SCRIPTS",
    "candidates",
    "from_cyrillic",
    "is_spelling_of",
    "key",
    "keys_of",
    "script_of",
    "skeleton",
    "skeletons_of",
]

_SPELT_LETTERS = 6  # shorter names are alike by chance
_AGREED = 0.7  # how far two spellings of a name agree, at most 1
_NOT_WORD = re.compile(r"(?:[^\w\n]|_)+")


def keys_of(names: Iterable[str]) -> list[str]:
    """As :func:`key`, of names that are asked about once: all in one pass, and nothing is remembered."""
    lines = fold("".join(name.replace("\n", " ") + "\n" for name in names))
    return [line.strip() for line in _NOT_WORD.sub(" ", lines).split("\n")[:-1]]


@lru_cache(maxsize=16384)
def key(name: str) -> str:
    """``name`` folded, its words parted by single blanks: how names are looked up.

    >>> key("l’Arménie"), key("Nagorny-Karabakh"), key("Şuşa")
    ('l armenie', 'nagorny karabakh', 'susa')
    """
    return keys_of([name])[0]


ARABIC_ARTICLES = frozenset(
    [
        "al",
        "el",
        "ad",
        "ed",
        "an",
        "en",
        "ar",
        "er",
        "as",
        "es",
        "ach",
        "ech",
        "ash",
        "esh",
        "at",
        "et",
        "az",
        "ez",
        "adh",
        "edh",
        "ath",
        "eth",
    ]
)
"""How the Arabic article is written before a name: "al-Bab", "Es-Sekhna", "Ash Shaddadi"."""
_ARTICLE = re.compile(rf"(?m)^(?:{'|'.join(sorted(ARABIC_ARTICLES, key=len, reverse=True))}) (?=\w{{4}})")

_ALIKE = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"tsch|tch|tsh|sch|ch|sh", "c"),  # Tchernihiv, Chernihiv; Choucha, Shusha
        (r"dzh|dsch|dj|zh|j", "j"),  # Djermouk, Jermuk, Dzhermuk
        (r"ou|oo|w", "u"),  # Martouni, Martuni
        (r"gu(?=[eiy])|gh", "g"),  # Zanguezour, Zangezour; Aghdam, Agdam
        (r"kh|q|ck|x", "k"),  # Stepanakert, Qubadli, Khankendi
        (r"ph", "f"),
        (r"tz|ts", "z"),
        (r"ay|ai|ei|ey|ae", "e"),
        (r"[yi]+", "i"),
        (r"(?<=\w\w)[eh]\b", ""),  # Latchine, Latchin; Basrah
        (r"(\w)\1+", r"\1"),  # Tbilissi, Tbilisi
    )
)


@lru_cache(maxsize=16384)
def skeleton(name: str) -> str:
    """``name`` without what romanisations disagree about.

    >>> skeleton("Djermouk") == skeleton("Jermuk"), skeleton("Goris") == skeleton("Gori"), skeleton("el-Choueirif")
    (True, False, 'al cuerif')
    """
    return skeletons_of([key(name)])[0]


def skeletons_of(keys: Iterable[str]) -> list[str]:
    """The skeletons of names that are folded already (:func:`keys_of`), all in one pass."""
    lines = _ARTICLE.sub("\0", "".join(f"{key}\n" for key in keys))
    for pattern, plain in _ALIKE:
        lines = pattern.sub(plain, lines)
    return lines.replace("\0", "al ").split("\n")[:-1]


# --- Likely French forms -------------------------------------------------------------------------------------------------------

_AZERBAIJANI = {
    "ə": ("a", "e"), "ç": ("tch", "ch"), "c": ("dj", "j"), "ş": ("ch", "sh"), "j": ("j",), "x": ("kh",), "q": ("g", "k"),
    "ğ": ("gh", "g"), "ı": ("y", "i"), "ö": ("o", "eu"), "ü": ("u", "ou"), "u": ("ou", "u"), "y": ("y", "i"),
}  # fmt: skip
_RUSSIAN = dict(zip("абвгдезийклмнопрстфхцыэ", (*"abvgdezi", "ï", *"klmnoprstf", "kh", "ts", "y", "e"), strict=True))
_RUSSIAN_FRENCH = {letter: (form,) for letter, form in _RUSSIAN.items()} | {
    "у": ("ou", "u"), "ж": ("j",), "ч": ("tch", "ch"), "ш": ("ch", "sh"), "щ": ("chtch",), "ю": ("iou", "ou"), "я": ("ia",),
    "ё": ("io", "e"), "ь": ("",), "ъ": ("",), "г": ("g", "gu"),
}  # fmt: skip
_ARMENIAN = {
    "ʼ": ("",), "’": ("",), "u": ("ou", "u"), "j": ("dj", "j"), "y": ("y", "i"),
}  # fmt: skip
_TABLES: dict[str, dict[str, tuple[str, ...]]] = {
    "az": _AZERBAIJANI,
    "ru": _RUSSIAN_FRENCH,
    "hy-Latn": _ARMENIAN,
}
_MOST = 24


def candidates(name: str, language: str) -> list[str]:
    """The French forms that ``name`` is likely to take, most French first; at most 24.

    ``language`` is ``az``, ``ru`` (Cyrillic) or ``hy-Latn`` (romanised Armenian). Raises `ValueError` for another one.

    >>> candidates("Laçın", "az")[:2], candidates("Кубатлы", "ru")[0]
    (['Latchyn', 'Latchin'], 'Koubatly')
    """
    if language not in _TABLES:
        raise ValueError(f"no French spellings are known for language {language!r}; choose {', '.join(_TABLES)}")
    table = _TABLES[language]
    pieces: list[tuple[str, ...]] = []
    total = 1
    for letter in name.lower().replace("i̇", "i"):
        forms = table.get(letter, (letter,))
        if total * len(forms) > _MOST:
            forms = forms[:1]
        total *= len(forms)
        pieces.append(forms)
    found = dict.fromkeys("".join(choice) for choice in product(*pieces))
    return ["-".join(part.capitalize() for part in re.split(r"[-\s]", form)) for form in found]


# Folded, as the index keeps names: the accents of "Graïvoron" and "Ieïsk" do not count.
_BY_LETTER = {letter: (form,) for letter, form in _RUSSIAN.items()} | {
    "у": ("ou",), "ж": ("j",), "ч": ("tch",), "ш": ("ch",), "щ": ("chtch",), "ю": ("iou",), "я": ("ia",), "ё": ("io", "e"), "ь": ("",),
    "ъ": ("",), "х": ("kh", "h"), "й": ("i",), "-": (" ",), " ": (" ",), "’": ("",), "'": ("",),
    "і": ("i",), "ї": ("i",), "є": ("ie",), "ґ": ("g",), "ў": ("ou",),
    "ә": ("a",), "ғ": ("gh", "g"), "қ": ("k",), "ң": ("ng", "n"), "ө": ("o",), "ұ": ("ou",), "ү": ("ou",), "һ": ("h",),
}  # fmt: skip
_BY_COUNTRY: dict[str, dict[str, tuple[str, ...]]] = {
    "BG": {"щ": ("cht",), "ъ": ("a",)},  # Choumen, Targovichte
    "BY": {"г": ("g", "h")},  # Grodno, Hrodna
    "UA": {"г": ("h", "g"), "и": ("y", "i")},  # Houliaïpole
}
_BY_EAR: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), forms)
    for pattern, forms in (
        (r"[ыи]й(?=$|[ -])", ("y", "i", "yi")),  # Grozny, Nijni
        (r"[ыи]й", ("i",)),
        (r"(?<![^ -])е", ("e", "ie")),  # Elets, Ieïsk
        (r"(?<=[аеёиоуыэюяіїєйьъў])е", ("ie", "e")),  # Alexeïevka
        (r"кс", ("ks", "x")),
        (r"(?<=[аеёиоуыэюяіїєў])с(?=[аеёиоуыэюяіїє])", ("ss", "s")),  # Novossibirsk
        (r"г(?=[еэи])", ("gu", "g")),  # Gueorguievsk
    )
)
_MOST_BY_EAR = 8


def from_cyrillic(name: str, country: str) -> list[str]:
    """How the French press writes by ear a name in Cyrillic letters of ``country``: folded, most usual first, at most 8.

    Empty for a name with letters of languages that it does not write so.

    >>> from_cyrillic("Елец", "RU"), from_cyrillic("Гуляйполе", "UA")[0], from_cyrillic("Јелец", "RU")
    (['elets', 'ielets'], 'houliaipole', [])
    """
    letters, sounds_of = name.lower(), _BY_LETTER | _BY_COUNTRY.get(country, {})
    found = [""]
    at = 0
    while at < len(letters):
        heard = next(((m.end(), forms) for pattern, forms in _BY_EAR if (m := pattern.match(letters, at))), None)
        end, sounds = heard or (at + 1, sounds_of.get(letters[at], ()))
        found = [form + sound for form in found for sound in sounds[: max(1, _MOST_BY_EAR // len(found))]] if sounds else []
        if not found:
            break
        at = end
    return found


SCRIPTS: dict[str, str] = {
    "hy": "\u0530-\u058f", "ru": "\u0400-\u04ff", "uk": "\u0400-\u04ff", "ka": "\u10a0-\u10ff", "ar": "\u0600-\u06ff",
    "fa": "\u0600-\u06ff", "he": "\u0590-\u05ff", "el": "\u0370-\u03ff",
}  # fmt: skip
"""The letters that a language writes with, as ranges of a character class; a language not named here uses the Latin script."""

_LATIN = "A-Za-z\u00c0-\u024f\u0259\u018f\u1e00-\u1eff\u02bc"
_SCRIPT = {language: re.compile(f"[{letters}]") for language, letters in (*SCRIPTS.items(), ("Latn", _LATIN))}


def script_of(language: str) -> re.Pattern[str]:
    """A pattern for one letter of the script that ``language`` is written in.

    >>> bool(script_of("hy").match("Ջ")), bool(script_of("hy-Latn").match("J"))
    (True, True)
    """
    return _SCRIPT.get(language, _SCRIPT["Latn"])


@lru_cache(maxsize=10_000)
def is_spelling_of(one: str, other: str) -> bool:
    """Whether two folded names are spellings of one, as far as letters tell: "Palerme" of Palermo, but "Khalil" not of Hebron."""
    if len(one) < _SPELT_LETTERS:
        return one == other
    return OSA.normalized_similarity(skeleton(one), skeleton(other)) >= _AGREED


if __name__ == "__main__":
    print("\n".join(candidates(" ".join(sys.argv[2:]), sys.argv[1])))  # noqa: T201
