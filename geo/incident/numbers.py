"""Numbers as the press writes them: ``au moins 49``, ``près de 300``, ``une centaine``, ``trois, voire cinq``."""

import re

from text_to_num import text2num

from geo.incident.fr import NUMBER_WORDS, QUALIFIERS, ROUGH_NUMBERS

__all__ = [
    "ABOUT",
    "AT_LEAST_AFTER",
    "HIGH",
    "LOW",
    "NUMBER",
    "QUALIFIER",
    "RANGE",
    "ROUGH",
    "WORDS",
    "YEAR",
    "lower_end",
    "parse_number",
    "value_of",
]

WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
ROUGH = "|".join(ROUGH_NUMBERS)
LOW, HIGH, ABOUT = (QUALIFIERS[k] for k in ("low", "high", "about"))
NUMBER = re.compile(
    r"(?<![\w,.-])(?<!\d:)(?:(?P<digits>\d{1,3}(?:[ .']\d{3})+(?!\d)|\d{1,3}[.,]\d{1,2}(?= millions? )|\d+)(?P<more> millions?| mille)?(?![\d]|[.,:/]\d|e\b|eme|er\b|h(?![a-z])|-\d|%| ?%)"
    rf"|(?P<several>(?:quelques?|plusieurs|des|de nombreu(?:x|ses)|nombre de|une|un|la|deux|trois|quatre|cinq|six) )?(?P<rough>{ROUGH})(?P<plural>s?)(?: de (?P<times>centaine|millier)s)?\b"
    rf"|(?P<letters>(?:{WORDS})(?:(?:-et-| et |-| )(?:{WORDS}))*)\b(?!'| (?:fois|autre camp))"
    r"|(?P<some>plusieurs|de nombreu(?:x|ses)|nombre de|quelques|des|les)(?= )"
    r"|(?P<one>le|la|l|au|son|sa|leur|cet|cette|ce|du)(?:(?= [a-z])|(?<=\bl)'(?=[a-z])))"
)
YEAR = re.compile(r"(?:19|20)\d\d")
QUALIFIER = re.compile(rf"(?:(?P<low>{LOW})|(?P<high>{HIGH})|(?P<about>{ABOUT}))(?: (?:de|d'|les|la|des))? ?$")
# "trois, voire cinq paysans", "au moins trois et peut-être cinq"
_OR_EVEN = r",? (?:voire|sinon|et peut-etre|ou peut-etre|peut-etre|et meme)"
RANGE = re.compile(rf"(?: (?:à|ou|et)|{_OR_EVEN}) (?:\d|(?:{WORDS})\b(?! autre))")
AT_LEAST_AFTER = re.compile(r",? (?:au moins|au bas mot|au minimum|ou plus|et plus|voire (?:plus|davantage))\b(?! \d)")
_BETWEEN = re.compile(
    rf"(?:entre |de )?(?:(?P<digits>\d[\d .]*)|\b(?P<letters>(?:{WORDS})(?:[- ](?:{WORDS}))*)) (?:(?<=\d )|(?<=[a-z] ))(?:à|ou) $|\bentre (?:(?P<d2>\d[\d .]*)|(?P<l2>{WORDS})) et $|\b(?:(?P<d3>\d[\d .]*)|(?P<l3>(?:{WORDS})(?:[- ](?:{WORDS}))*)){_OR_EVEN} $"
)
_DECIMAL = re.compile(r"\d+[.,]\d{1,2}")
_BETWEEN_ENDS = (" à ", " ou ", " et ", " voire ", " sinon ", "peut-etre ", " meme ")


def parse_number(words: str) -> int | None:
    """The number that ``words`` (folded, in letters or one row of digits) say, ``None`` when they say none.

    >>> [
    ...     parse_number(w)
    ...     for w in ("trente-deux", "deux cents", "quatre-vingt-dix-sept", "mille cinq cents", "un demi-million", "44")
    ... ]
    [32, 200, 97, 1500, 500000, 44]
    """
    if words.isdecimal():
        return int(words)
    if words.endswith("demi-million"):
        return 500_000
    try:
        return int(text2num(words, "fr"))
    except ValueError:
        return None


def _whole(digits: str) -> int:
    """The value of digits whose thousands may be parted: "12 000", "250'000"."""
    return int(re.sub(r"[ .']", "", digits))


def value_of(number: re.Match[str]) -> tuple[int | None, int | None, int | None] | None:
    """Low, best and high of a number as it stands, without what qualifies it."""
    if number.group("digits"):
        digits, more = number.group("digits"), number.group("more") or ""
        if _DECIMAL.fullmatch(digits) and "million" in more:  # "2,3 millions"
            value = round(float(digits.replace(",", ".")) * 1_000_000)
            return value, value, value
        value = _whole(digits)
        if not value:
            return None
        if more:
            value *= 1000 if "mille" in more else 1_000_000
        return value, value, value
    if number.group("rough"):
        size = ROUGH_NUMBERS[number.group("rough")]
        several = (number.group("several") or "").strip()
        if number.group("plural"):
            if several in ("deux", "trois", "quatre", "cinq", "six"):
                value = size * NUMBER_WORDS[several]
                return value, value, value
            size *= ROUGH_NUMBERS[number.group("times")] if number.group("times") else 1
            return 2 * size, None, None
        return size, size, size
    if number.group("one"):
        return 1, 1, 1
    if number.group("letters"):
        parsed = parse_number(number.group("letters"))
        return (parsed, parsed, parsed) if parsed else None  # "zéro mort"
    return (None, None, None)


def lower_end(left: str) -> tuple[int | None, int]:
    """The lower end of a range that a number closes, and where it begins in what stands left of it.

    "Entre 20 et **30**", "trois, voire **cinq**"; not "le bilan est passé de 12 à **17**".
    """
    ranged = _BETWEEN.search(left) if left.endswith(_BETWEEN_ENDS) else None
    if ranged is None or re.search(r"\b(?:pass\w+|mont\w+|grimp\w+) (?:de )?$", left[: ranged.start()]):
        return None, len(left)
    digits = ranged["digits"] or ranged["d2"] or ranged["d3"]
    letters = ranged["letters"] or ranged["l2"] or ranged["l3"]
    return _whole(digits) if digits else parse_number(letters), ranged.start()
