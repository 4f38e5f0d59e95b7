"""Hostile texts: cut, in no encoding or in two, null bytes, directions that turn, and bait for the rules of coding."""

import random

from tests.hostile.family import corpus, family, stretch

ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "iso8859-15",
    "mac_roman",
    "cp850",
    "utf-7",
    "cp037",
)
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
ODD = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe\u0300\u0301\u0489\u20dd\u3164\U000e0001\U000e007f\u2028\u2029\x85\x0b\x0c\x1b\x7f\x80\u0130ßﬁ№"
GLUE = (
    " ",
    "",
    ", ",
    " et ",
    "-",
    "’",
    " « ",
    " » ",
    " (",
    ") ",
    ". ",
    " : ",
    "\n",
    "\u00a0",
    "\u202f",
    "…",
    " – ",
    "/",
    "\t",
    "'",
)
BAIT = (
    "à", "de", "entre", "entre le", "depuis", "du 1er au", "le 14 septembre", "14", "14/09/", "2022-09-", "dans la nuit de", "lundi",
    "mardi ou", "il y a", "deux", "vingt et un", "mille", "millions de", "morts", "trois morts et", "au moins", "plus de", "blessés dont",
    "a déclaré", "dit-il", "selon", "selon le", "d’après", "« ", " »", "“", "”", '"', "qui", "que", "dont", "le ministre de", "le porte-parole du",
    "le président", "l’armée", "Saint-", "Saint", "Haut-", "Sud-", "sur-", "M. A.", "J.", "A.-B.", "EREVAN (AFP) -", "GOMA :", "(AFP)",
    "a été", "ont été tués", "n’a pas été", "aurait", "ne", "pas", "ni", "a annoncé que", "a accusé", "d’avoir", "bombardé", "des tirs",
    "une attaque", "à l’est de", "à 30 km de", "près de", "au nord-ouest du", "vers", "Goma", "Haut-Karabakh", "Kharkiv", "République démocratique du",
    "Lundi, mardi,", "9", "1er", "0,", "1 000", "XXIe", "16h30", "(", ")", "[", "]", "—", "- ", "•", "…", "?", "!", ";", "@a", "https://a.b/",
)  # fmt: skip


@family(90)
def text_cut(chance: random.Random) -> tuple[str, bytes]:
    """A dispatch in some encoding that ends in the middle of a character."""
    raw = ("published: 2022-09-14\noffice: AFP\n\n" * chance.randrange(2) + stretch(chance)).encode(
        chance.choice(ENCODINGS), "replace"
    )
    return ".txt", raw[: chance.randint(1, len(raw))]


@family(70)
def text_in_two_encodings(chance: random.Random) -> tuple[str, bytes]:
    pieces = [stretch(chance, 400).encode(chance.choice(ENCODINGS), "replace") for _ in range(chance.randint(2, 5))]
    raw = b"".join(pieces)
    if chance.random() < 0.3:
        raw = raw.decode("latin-1").encode("utf-8")
    return ".txt", raw


@family(50)
def text_noise(chance: random.Random) -> tuple[str, bytes]:
    """Bytes of chance, alone or between the lines."""
    noise = chance.randbytes(chance.randint(1, 4000))
    return ".txt", noise if chance.random() < 0.4 else stretch(chance).encode() + noise + stretch(chance).encode()


@family(40)
def text_null_bytes(chance: random.Random) -> tuple[str, bytes]:
    raw = stretch(chance).encode()
    nulls = b"\x00" * chance.choice((1, 2, 7, 500))
    at = chance.randrange(len(raw))
    return chance.choice((".txt", ".html", ".csv", ".jsonl")), raw[:at] + nulls + raw[at:]


@family(60)
def text_directions(chance: random.Random) -> tuple[str, bytes]:
    """Directions that turn and do not turn back, between Arabic, Hebrew and French."""
    others = ("صرح الجيش أن ", "צה״ל הודיע ", "армия заявила ", "陆军宣布 ", "หนังสือพิมพ์")
    words = [
        word + chance.choice(("", "", chance.choice(BIDI), chance.choice(ODD), chance.choice(others)))
        for word in stretch(chance).split(" ")
    ]
    return ".txt", (chance.choice(BIDI) + " ".join(words)).encode("utf-8", "surrogatepass")


@family(30)
def text_odd_characters(chance: random.Random) -> tuple[str, bytes]:
    alphabet = ODD + BIDI + "".join(map(chr, (chance.randrange(32, 0xD800) for _ in range(30)))) + "é’ .,"
    text = "".join(chance.choices(alphabet, k=chance.randint(10, 5_000)))
    return ".txt", (stretch(chance, 300) + text).encode("utf-8", "surrogatepass")


@family(150)
def bait_one(chance: random.Random) -> tuple[str, bytes]:
    """One beginning of a rule, again and again, and nothing that would end it."""
    word, glue = chance.choice(BAIT), chance.choice(GLUE)
    unit = word + glue
    text = unit * (chance.choice((2_000, 8_000, 20_000)) // len(unit) + 1)
    return ".txt", (stretch(chance, 200) + text + chance.choice(("", "!", "x", " Goma.", " a déclaré"))).encode()


@family(110)
def bait_several(chance: random.Random) -> tuple[str, bytes]:
    """Some words of rules, in one order again and again or in every order."""
    words = chance.choices(BAIT, k=chance.randint(2, 5))
    glue = chance.choices(GLUE, k=len(words))
    unit = "".join(map("".join, zip(words, glue, strict=True)))
    length = chance.choice((2_000, 8_000, 20_000))
    if chance.random() < 0.5:
        text = unit * (length // len(unit) + 1)
    else:
        text = "".join(chance.choice(words) + chance.choice(glue) for _ in range(length // 6))
    return ".txt", text.encode()


@family(70)
def bait_of_a_dispatch(chance: random.Random) -> tuple[str, bytes]:
    """Some words of a dispatch, again and again, without a full stop."""
    words = stretch(chance).split()
    start = chance.randrange(max(1, len(words) - 8))
    unit = chance.choice(GLUE).join(words[start : start + chance.randint(1, 8)]) + chance.choice(GLUE)
    return ".txt", (unit * (chance.choice((2_000, 10_000, 20_000)) // len(unit) + 1)).encode()


@family(12, heavy=True)
def bait_long(chance: random.Random) -> tuple[str, bytes]:
    """As the others, long enough that what grows with the square of it is felt."""
    make = chance.choice((bait_one, bait_several, bait_of_a_dispatch))
    _, raw = make(chance)
    return ".txt", (raw.decode() * 20)[:80_000].encode()


@family(40)
def numbers_without_end(chance: random.Random) -> tuple[str, bytes]:
    digits = chance.choice(("9", "1", "0", "12 345 ", "1.000.", "1\u202f000\u202f", "٣", "３")) * chance.choice((30, 5_000))
    number = chance.choice((digits, "un milliard de " * 900, "vingt-" * 3_000, "mille " * 3_000, "-" + digits, digits + ",5"))
    where = chance.choice(
        (
            "{} soldats ont été tués mardi à Goma.", "Il y a {} jours, des tirs à Goma.", "Le {} septembre 2022, des tirs à Goma.",
            "À {} km de Goma, des tirs mardi.", "En {}, des tirs à Goma.", "Entre {} et {} morts à Goma mardi.", "Dans {} ans, des tirs à Goma.",
            "Mardi à {}h30, trois morts à Goma.", "Le 14/09/{}, deux blessés à Goma.", "De {} à {} blessés depuis {} semaines à Goma.",
        )
    )  # fmt: skip
    return ".txt", where.replace("{}", number).encode()


@family(30)
def days_at_the_end_of_time(chance: random.Random) -> tuple[str, bytes]:
    """Published on the first or last day that a calendar has, and days that count from there."""
    published = chance.choice(
        ("0001-01-01", "9999-12-31", "0001-01-03", "9999-12-28", "0000-00-00", "10000-01-01", "-044-03-15", "2022-W37")
    )
    said = ("demain", "hier", "lundi", "dimanche prochain", "la semaine dernière", "le mois prochain", "il y a 3000 ans", "dans dix mille ans", "l’an dernier", "en 0000", "le 31 décembre", "le 29 février", "depuis 40 jours", "fin janvier", "ce week-end", "dans la nuit de lundi à mardi", "au XXXe siècle", "en l’an 99999")  # fmt: skip
    text = " ".join(f"Deux soldats ont été tués {chance.choice(said)} à Goma." for _ in range(4))
    return ".txt", f"published: {published}\n\n{text} Réf. {chance.randrange(10**6)}".encode()


@family(30)
def headers(chance: random.Random) -> tuple[str, bytes]:
    keys = ("published", "office", "id", "url", "headline", "language", "x", "PUBLISHED", "published ")
    values = (
        "",
        "2022-09-14",
        " ",
        "\x00",
        "x" * 5_000,
        "\u202e",
        "../../etc/passwd",
        "a\tb",
        "<b>",
        "😀" * 99,
        "None",
        "\ud800",
    )
    lines = [f"{chance.choice(keys)}:{chance.choice(('', ' '))}{chance.choice(values)}" for _ in range(chance.randint(1, 12))]
    end = chance.choice(("\n", "\r\n", "\r", "\n\n", "\u2028"))
    return ".txt", (end.join(lines) + end * chance.randint(1, 2) + stretch(chance, 300)).encode("utf-8", "surrogatepass")


@family(6, heavy=True)
def a_line_of_many_megabytes(chance: random.Random) -> tuple[str, bytes]:
    unit = chance.choice((b"a", b"\xc3\xa9", b"Des tirs. ", b"\xe9 ", b" ", b"9", "« ".encode()))
    start = chance.choice((b"", b"published: 2022-09-14\n\n", b'{"text": "', b'text\n"', b"<p>"))
    return chance.choice((".txt", ".csv", ".jsonl", ".html")), start + str(chance.random()).encode() + unit * (
        50_000_000 // len(unit)
    )


@family(2, heavy=True)
def as_long_as_an_article_may_be(chance: random.Random) -> tuple[str, bytes]:
    """Not hostile but long: many dispatches in one."""
    texts = list(corpus())
    chance.shuffle(texts)
    return ".txt", "\n\n".join(texts)[:100_000].encode()
