"""One name, many spellings: keys under which forms meet, and the French forms that a foreign name is likely to take.

French papers write names of the Caucasus, of Russia, of the Arab world by ear: *tch* or *ch*, *dj* or *j*, *ou* or *u*, *kh* or
*k*, *y* or *i*, a mute *e* at the end. :func:`skeleton` folds such pairs into one, so that only a few attested forms need a
place in ``gazetteer.csv``; :func:`candidates` writes the likely French forms of an Azerbaijani, Armenian or Russian name, for
somebody who fills in a row and keeps the plausible ones::

    python -m geo.place.spellings az Kəlbəcər
"""

import re
import sys
from functools import lru_cache
from itertools import product

from geo.text import fold

__all__ = ["ARABIC_ARTICLES", "SCRIPTS", "candidates", "key", "script_of", "skeleton"]

_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=65536)
def key(name: str) -> str:
    """``name`` folded, its words parted by single blanks: how names are looked up.

    >>> key("l’Arménie"), key("Nagorny-Karabakh"), key("Şuşa")
    ('l armenie', 'nagorny karabakh', 'susa')
    """
    return _NOT_WORD.sub(" ", fold(name)).strip()


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
_ARTICLE = re.compile(rf"(?:{'|'.join(sorted(ARABIC_ARTICLES, key=len, reverse=True))}) (?=\w{{4}})")

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


@lru_cache(maxsize=65536)
def skeleton(name: str) -> str:
    """``name`` without what romanisations disagree about.

    >>> skeleton("Djermouk") == skeleton("Jermuk"), skeleton("Goris") == skeleton("Gori"), skeleton("el-Choueirif")
    (True, False, 'al cuerif')
    """
    plain = key(name)
    article = _ARTICLE.match(plain)
    if article is not None:
        plain = plain[article.end() :]
    for pattern, same in _ALIKE:
        plain = pattern.sub(same, plain)
    return plain if article is None else f"al {plain}"


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


if __name__ == "__main__":
    print("\n".join(candidates(" ".join(sys.argv[2:]), sys.argv[1])))  # noqa: T201
