"""What a body, an office or a group that French words name is called in English: "ministère russe de la Défense".

The vocabulary is data and the grammar is short: a noun, its adjectives, what it is of. Words that nothing here knows leave the whole
name as the text has it; half a translation would read worse than none.
"""

import re
from functools import cache, lru_cache

from text_to_num import text2num

from geo.actor.english_words import ADJECTIVES, BEFORE, DEMONYMS_EN, DETERMINERS, NOUNS, PORTFOLIOS, ROUGH, THINGS
from geo.actor.fr import FORMS
from geo.almanac import TWO_TO_TEN
from geo.country import COUNTRIES, DEMONYMS
from geo.text import fold

__all__ = ["DEMONYMS_EN", "english_name"]

_OF = {"de": False, "d'": False, "du": True, "des": True}
_FOR = frozenset({"spokesperson", "spokespersons", "deputy spokesperson"})
_MINISTRIES = frozenset({"Ministry", "Ministries", "Minister", "Ministers", "Deputy Minister", "Deputy Ministers"})
_TOKENS = re.compile(r"[ldLD]['’]|[^\s'’]+(?:['’][^\s'’]+)*")
_LONGEST = 4  # words of the longest name of a thing


@lru_cache(maxsize=10_000)
def english_name(words: str) -> str | None:
    """The English for ``words`` without an article, ``None`` when a word of them is not known.

    >>> english_name("le ministère russe de la Défense"), english_name("l'armée azerbaïdjanaise")
    ('Russian Ministry of Defence', 'Azerbaijani army')
    >>> english_name("le porte-parole du gouvernement malien"), english_name("le ministre des Affaires étrangères du Tchad")
    ('spokesperson for the Malian government', 'Minister of Foreign Affairs of Chad')
    >>> english_name("les zouaves du roi Ubu") is None
    True
    """
    return _phrase([token.replace("’", "'") for token in _TOKENS.findall(words)])


def _phrase(tokens: list[str]) -> str | None:
    counted, tokens = _counted(tokens)
    before = [counted] if counted else []
    while len(tokens) > 1 and (word := _determiner(tokens[0])) is not None:
        before += [word] if word else []
        tokens = tokens[1:]
    noun, at = _head(tokens)
    if noun is None and len(tokens) > 1 and (word := _known(tokens[0], BEFORE)):
        before.append(word)
        tokens = tokens[1:]
        noun, at = _head(tokens)
    if noun is None:
        return None
    adjectives, at = _adjectives(tokens, at)
    of = ""
    if noun in _MINISTRIES and at < len(tokens):
        of, at = _portfolio(tokens, at)
        more, at = _adjectives(tokens, at)
        adjectives += more
    whose = ""
    if at < len(tokens):
        link = "for" if noun in _FOR else "in" if noun in _placed() else "of"
        found = _whose(tokens[at:], link, named=noun not in _MINISTRIES or bool(of))
        if found is None:
            return None
        whose = found
    # "former", whose, of what kind: "former Russian military officer"
    ordered = [word for word, own in adjectives if own] + [word for word, own in adjectives if not own]
    return " ".join([*before, *ordered, noun]) + of + whose


def _counted(tokens: list[str]) -> tuple[str, list[str]]:
    """How many of what is named there are, in English, and the words behind: "au moins", "onze", "une trentaine de"."""
    folded = [fold(token) for token in tokens]
    at, words = 0, ""
    for form, english in _ABOUT:
        if folded[: len(form)] == list(form):
            at, words = len(form), english
            break
    number, end = _number(folded, at)
    if not number and not words and folded[:1] in (["quelques"], ["plusieurs"]):
        at, words = 1, "a few" if folded[0] == "quelques" else "several"
        number, end = _number(folded, at)
        if not number:
            return words, tokens[1:]
    if not number or end >= len(tokens):
        return "", list(tokens)
    return f"{words} {number}".strip(), tokens[end:]


_ABOUT = (
    (("au", "moins"), "at least"), (("plus", "de"), "more than"), (("plus", "d'"), "more than"), (("moins", "de"), "fewer than"),
    (("moins", "d'"), "fewer than"), (("pres", "de"), "nearly"), (("pres", "d'"), "nearly"), (("environ",), "about"), (("quelque",), "some"),
)  # fmt: skip
_SMALL = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMERAL = re.compile(
    rf"(?:{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|cinquante|soixante|septante|nonante|cents?|mille|une?)\b"
)
_MOST_WORDS = 8  # of a number in letters


def _number(folded: list[str], at: int) -> tuple[str, int]:
    """The number that words tell from ``at`` on, and where it ends with its "de"; empty for none."""
    start = at + (folded[at : at + 1] in (["un"], ["une"]))
    rough = folded[start] if start < len(folded) else ""
    one, _, many = ROUGH.get(rough.removesuffix("s"), "").partition("/")
    if one and folded[start + 1 : start + 2] in (["de"], ["d'"]):
        if not rough.endswith("s") or not many:
            return (one if at else f"about {one}"), start + 2
        several = at > 0 and folded[at - 1] in ("quelques", "plusieurs")
        return (many.removesuffix("s") if several else f"{many} of"), start + 2
    value, end = _value(folded, at)
    if folded[end : end + 1] in (["million"], ["millions"]):
        value, end = value * 1_000_000, end + 1
    if value >= 1_000_000 and folded[end : end + 1] in (["de"], ["d'"]):
        end += 1
    if value < 2:
        return "", at
    return (_SMALL[value] if value < len(_SMALL) else f"{value:,}"), end


def _value(folded: list[str], at: int) -> tuple[int, int]:
    """The value of the number from ``at`` on, in digits or letters, and where it ends; 0 for none."""
    end = at
    while end < len(folded) and re.fullmatch(r"\d{1,3}(?:[.']\d{3})*|\d+" if end == at else r"\d{3}", folded[end]):
        end += 1
    if end > at:
        return int(re.sub(r"\D", "", "".join(folded[at:end]))), end
    if not _NUMERAL.match(folded[at] if at < len(folded) else ""):
        return 0, at
    for end in range(min(len(folded), at + _MOST_WORDS), at, -1):
        try:
            return int(text2num(" ".join(folded[at:end]), "fr")), end
        except ValueError:
            continue
    return 0, at


def _noun(name: str) -> str | None:
    return NOUNS.get(name) or THINGS.get(name)


@cache
def _placed() -> frozenset[str]:
    """The English of what stands somewhere, one and many."""
    return frozenset(
        form for one, _, many in (name.partition("/") for name in THINGS.values()) for form in (one, many or f"{one}s")
    )


def _determiner(token: str) -> str | None:
    return DETERMINERS.get(fold(token))


def _head(tokens: list[str]) -> tuple[str | None, int]:
    """The English of the longest name of a thing that ``tokens`` begin with, and how many of them it takes."""
    for length in range(min(_LONGEST, len(tokens)), 0, -1):
        first, *rest = (fold(token) for token in tokens[:length])
        for form, plural in _singulars(first):
            english = _noun(_joined([form, *rest])) or (_noun(_joined([form, *map(_bare, rest)])) if rest else None)
            if english:
                one, _, many = english.partition("/")
                return (many or f"{one}s") if plural else one, length
    if tokens and tokens[0][:1].isupper() and (people := DEMONYMS_EN.get(DEMONYMS.get(fold(tokens[0]), ""))):
        return (f"{people} people" if people.endswith(("ese", "sh", "ch", "ss", "US")) else f"{people}s"), 1
    return None, 0


def _joined(words: list[str]) -> str:
    return " ".join(words).replace("' ", "'")


def _bare(word: str) -> str:
    return word.removesuffix("s") if len(word) > 3 else word


def _singulars(word: str) -> list[tuple[str, bool]]:
    """What ``word`` may be the singular or the plural of, and which."""
    found = [(word, False)]
    if word.endswith("aux"):
        found.append((word[:-3] + "al", True))
    if word.endswith(("s", "x")):
        found.append((word[:-1], True))
    for feminine, masculine in (("euse", "eur"), ("rice", "eur"), ("ere", "er"), ("ienne", "ien"), ("e", "")):
        for form, plural in list(found):
            if form.endswith(feminine):
                found.append((form.removesuffix(feminine) + masculine, plural))
    return found


def _known(token: str, table: dict[str, str]) -> str | None:
    """The English of an adjective in any gender and number."""
    word = fold(token)
    forms = [word, word.removesuffix("s"), re.sub(r"aux$", "al", word)]
    for form in list(forms):
        for feminine, masculine in (
            ("elle", "el"), ("ienne", "ien"), ("euse", "eux"), ("ive", "if"), ("ere", "er"), ("enne", "en"), ("ique", "ic"), ("e", ""),
        ):  # fmt: skip
            if form.endswith(feminine):
                forms.append(form.removesuffix(feminine) + masculine)
    return next((table[form] for form in forms if form in table), None)


def _adjectives(tokens: list[str], at: int) -> tuple[list[tuple[str, bool]], int]:
    """The adjectives from ``at`` on, each with whether it tells a country, and where they end."""
    found: list[tuple[str, bool]] = []
    while at < len(tokens):
        iso = DEMONYMS.get(fold(tokens[at]))
        word = DEMONYMS_EN.get(iso or "") or _known(tokens[at], ADJECTIVES)
        if word is None:
            break
        found.append((word, iso is not None))
        at += 1
    return found, at


def _portfolio(tokens: list[str], at: int) -> tuple[str, int]:
    """What a ministry is of (" of Defence") from ``at`` on, and where that ends; nothing where none is told."""
    start = _after_of(tokens, at)
    for end in range(min(len(tokens), start + _LONGEST + 1), start, -1) if start > at else ():
        name = _joined([fold(token) for token in tokens[start:end]])
        if name in PORTFOLIOS:
            return f" of {PORTFOLIOS[name]}", end
    return "", at


def _after_of(tokens: list[str], at: int) -> int:
    """Where what follows "de", "du", "de la" begins; ``at`` where there is no such word."""
    if at >= len(tokens) or fold(tokens[at]) not in _OF:
        return at
    if fold(tokens[at]) == "de" and at + 1 < len(tokens) and fold(tokens[at + 1]) in ("la", "l'"):
        return at + 2
    return at + 1


def _whose(tokens: list[str], link: str, *, named: bool) -> str | None:
    """What something is of: " of Chad", " for the Malian government"; ``None`` when that is not known.

    ``named`` allows a name that nothing here knows, as it stands: "maire de Goma".
    """
    start = _after_of(tokens, 0)
    if start in (0, len(tokens)):
        return None
    rest = tokens[start:]
    name = _proper(" ".join(rest).replace("' ", "'"))
    if name and (named or name not in rest):
        return f" {link} {name}"
    inner = _phrase(rest)
    definite = start == 2 or _OF[fold(tokens[0])]
    link = "of" if link == "in" else link
    return f" {link} {'the ' if definite else ''}{inner}" if inner else None


@cache
def _countries() -> dict[str, str]:
    found: dict[str, str] = {}
    for country in COUNTRIES.values():
        found |= {fold(name): country.name_en for name in country.names_fr}
        if country.capital_en:
            found |= {fold(name): country.capital_en for name in country.capitals_fr}
    return found


def _proper(name: str) -> str | None:
    """The English of a country, a capital or an organisation; another name as it stands, ``None`` for what is none."""
    folded = fold(name)
    if country := _countries().get(folded):
        return (
            f"the {country}" if country.endswith(("States", "Kingdom", "Emirates", "Netherlands", "Philippines")) else country
        )
    first = re.match(r"[a-z0-9]+", folded)
    for form, actor, _, _ in FORMS.get(first[0], ()) if first else ():
        if form == folded and actor.name_en != actor.name:
            return f"the {actor.name_en}"
    words = name.split()
    if (
        words
        and all(word[:1].isupper() or word in ("de", "du", "des", "la", "el", "al") for word in words)
        and words[0][:1].isupper()
    ):
        return None if fold(words[0]) in NOUNS or fold(words[0]) in PORTFOLIOS else name
    return None
