"""The tense around an expression: whether the past, the present or the future is spoken of, and which word says so."""

import re
from itertools import islice
from typing import Literal, NamedTuple

from geo.model import Span
from geo.timex import fr

__all__ = ["STOP", "Direction", "Tense", "of_noun", "tense_at"]

Direction = Literal["past", "future", "nearest", "present", "open"]


class Tense(NamedTuple):
    """The direction, and the words that decided it (``None``: nothing did)."""

    direction: Direction
    cue: Span | None = None


# The end of a sentence or line; not the full stop of "M. Blinken" or "sept.".
STOP = re.compile(r"[.?!…\n](?:(?<=\n)|(?<!\b[a-z].)(?<!\bmm.)(?<!\bdr.)(?<!\bst.)(?<!\bgen.)(?<!\bcol.)(?<!\bsept.)[\"»)]*\s)")
_WORD = re.compile(r"[^\W\d_]+(?:'(?=\w))?|[,;:().!?\n\"-]")
_CLAUSE = fr.word_set("que qu' qui dont ou lorsque lorsqu' quand alors tandis mais car puisque , ; : ( ) \" apres")
_OPENS_ASIDE = fr.word_set("avant apres afin pour sans faute")
_RELATIVE = fr.word_set("que qu' qui dont ou")
_AUXILIARIES = fr.word_set(
    "a ont ai as avons avez est sont suis sommes etait etaient fut furent avait avaient eut eurent ayant etant"
)
_PERFECT = fr.word_set("avoir etre aurait auraient serait seraient")
_PARTICIPLE = re.compile(r"\w+(?:e|i|u|is|us|it|int|ert|ort|aint|ait|ult)(?:e?s?)")
_FUTURE = re.compile(r"\w*(?:er|ir|dr|ttr|itr|evr|uvr|ivr|rr|aur|saur)(?:a|ont|ai|as|ons|ez)")
_CONDITIONAL = re.compile(r"\w*(?:er|ir|dr|ttr|itr|evr|uvr|ivr|rr|aur)(?:ait|aient)")
# "tirait", "resserrait", "s'effondrait": an imperfect of a verb whose stem ends like a future
_NO_CONDITIONAL = re.compile(
    r"(?:(?:re|at)?tir|(?:de|en)?livr|(?:re|r)?ouvr|(?:de|re)?couvr|(?:res|des)?serr|(?:en|de|at)?terr|err|barr|demarr|amarr|narr|vir|(?:as|ex|in|res|trans|cons|sou)pir|admir|desir|dechir|mir|"
    r"(?:en)?cadr|effondr|engendr|poudr|sevr|arbitr|titr|(?:re|in)staur)(?:ait|aient)"
)
_IMPERFECT = re.compile(r"\w{3,}(?:ait|aient)|\w{3,}erent|\w{2,}(?:irent|urent)")
_INFINITIVE = re.compile(r"\w{2,}(?:er|ir|oir|dre|tre|ire|ure|vre)")
_TOO_FAR = 26  # words


def tense_at(text: str, folded: str, span: Span, capitals: bool) -> Tense:
    """The tense of what governs the expression: the nearest verb of its clause, else of the clause beside it."""
    left_start = max(0, span.start - 170)
    for stop in STOP.finditer(folded, left_start, span.start):
        left_start = stop.end()
    left_start = max(left_start, folded.rfind(";", left_start, span.start) + 1)  # "…, que l'avenue soit noire ; le 1er mai, …"
    right_end = min(len(folded), span.end + 130)
    if ahead := STOP.search(folded, span.end, right_end):
        right_end = ahead.start()
    left = [(m.group(), m.start()) for m in list(_WORD.finditer(folded, left_start, span.start))[-_TOO_FAR:]]
    right = [(m.group(), m.start()) for m in islice(_WORD.finditer(folded, span.end, right_end), _TOO_FAR)]
    # The clause of the expression: back to the last comma or conjunction, on to the next.
    clause_left: list[tuple[str, int]] = []
    rest_left: list[tuple[str, int]] = []
    for i in range(len(left) - 1, -1, -1):
        if (left[i][0] in _CLAUSE and i < len(left) - 1) or left[i][0] in ("que", "qu'", "qui", "dont"):
            clause_left, rest_left = left[i + 1 :], left[:i]
            break
    else:
        clause_left = left
    if left and not clause_left and left[-1][0] in _CLAUSE:
        rest_left = left[:-1]
    split = next((i for i, (word, _) in enumerate(right) if word in _CLAUSE), len(right))
    clause_right, rest_right = right[:split], right[split + 1 :]
    if split < len(right) and (
        right[split][0] in _RELATIVE or (right[split + 1 : split + 2] and right[split + 1][0] in _RELATIVE)
    ):
        rest_right = []  # "les pluies de mars, qui devraient cesser"
    if left and _stands_apart(left, right):
        found = _verb(text, clause_right, False, capitals) or _verb(text, rest_right, False, capitals)
        if found:
            return found
    for words, near_end in ((clause_left, True), (clause_right, False)):
        found = _verb(text, words, near_end, capitals)
        if found:
            return found
    opening = not clause_left and not rest_left
    if opening:
        found = _verb(text, rest_right, False, capitals)
        if found:
            return found
    if rest_left:
        found = _verb(text, rest_left, True, capitals)
        if found:
            return found
    found = _verb(text, rest_right, False, capitals)
    if found:
        return found
    for word, at in reversed(clause_left):
        if word in fr.PLANNED_NOUNS:
            return Tense("nearest", Span(at, at + len(word)))  # "Manifestation samedi à Dakar."
        if word.startswith("prochain"):
            return Tense("future", Span(at, at + len(word)))  # "Prochain échange le 21."
    cut = len(left) == _TOO_FAR or span.start - left_start == 170
    return Tense("past" if cut else "open")


def _stands_apart(left: list[tuple[str, int]], right: list[tuple[str, int]]) -> bool:
    """Whether what follows a day says when it was: "…: vendredi, ils ont mitraillé un car", "Avant de fuir, jeudi, les rebelles ont brûlé …"."""
    aside = left[-1][0] == "," and left[0][0] in _OPENS_ASIDE and bool(right) and right[0][0] == ","
    return left[-1][0] == ":" or aside


def of_noun(folded: str, span: Span) -> tuple[bool, Span] | None:
    """Whether the noun of "l'attaque du 7 octobre" may lie ahead, and where it stands; ``None``: no noun governs.

    The verb around says nothing of the day: "les auteurs de l'attaque du 7 octobre seront jugés".
    """
    at = max(0, span.start - 45)
    words = [(m.group(), m.start()) for m in list(_WORD.finditer(folded, at, span.start))[-3:]]
    # not "des", which is "dès" before one day: "pourraient conclure dès mercredi"
    if len(words) < 2 or words[-1][0] not in ("du", "de", "d'") or "-" in folded[span.start : span.end]:
        return None
    word, start = words[-2]
    if word in fr.NOT_NOUNS or len(word) < 3:
        return None
    for noun, where in reversed(words[:-1]):
        if noun in fr.PLANNED_NOUNS:
            return True, Span(where, where + len(noun))
    return False, Span(start, start + len(word))


def _verb(text: str, words: list[tuple[str, int]], last: bool, capitals: bool) -> Tense | None:
    """The tense of the last or first verb of some words."""
    order = range(len(words) - 1, -1, -1) if last else range(len(words))
    for i in order:
        direction = _direction(text, words, i, capitals) or (_participle(text, words, i, capitals) if last else None)
        if direction:
            if direction == "future" and words[i][0].endswith(("r", "re")):
                i = next((k for k in range(i - 1, max(-1, i - 5), -1) if words[k][0] in _MODALS), i)
            word, at = words[i]
            return Tense(direction, Span(at, at + len(word)))
    return None


def _direction(text: str, words: list[tuple[str, int]], i: int, capitals: bool) -> Direction | None:
    word, at = words[i]
    before = words[i - 1][0] if i else ""
    after = words[i + 1][0] if i + 1 < len(words) else ""
    if len(word) < 2 and word != "a":
        return None
    if not capitals and i and text[at].isupper() and text[at + 1 : at + 2].islower():
        return None  # a name
    if word in fr.FUTURE_PARTICIPLES:
        stem = word.rstrip("es")
        if stem[-1] not in "ut" and text[at + len(stem)] not in "éÉ":
            return None  # "fixe", "programme"
        if word.startswith(("report", "repouss", "ajourn")) and words[-1][0] not in ("a", "au", "aux", "pour", "jusqu'"):
            return "past"  # "reporté à deux reprises en 2023"
        if before in ("a", "ont") and i + 1 == len(words) and stem != "prevu":
            return "past"  # "a convoqué samedi l'ambassadeur"
        return "nearest" if _was(words, i) else "future" if before != "comme" else None
    if word in ("soit", "soient", "puisse", "puissent") and _is_participle(after):
        return "future"
    if word in ("prete", "pretent") and after == "serment" and text[at + len(word) - 1] not in "éÉ":
        return "present"
    if word == "rendez" and after == "-":
        return "nearest"
    if word == "devant" and _INFINITIVE.fullmatch(after):
        return "future"  # "devant entrer en vigueur le 3 août"
    if word in fr.FUTURE_WORDS:
        if word[-1] == "e" and (text[at + len(word) - 1] in "éÉ" or before in _AUXILIARIES):
            return None if before not in _AUXILIARIES else "past"  # "a espéré lundi le ministre"
        if word.startswith("candidat") and after not in ("a", "au", "aux", "pour"):
            return None  # "un candidat modéré avait été tué"
        if before == "comme" or (word in ("va", "vont") and after not in ("etre",) and not _INFINITIVE.fullmatch(after)):
            return None
        return "future"
    if word in fr.DATES and after in ("de", "d'", "du") and before not in fr.BEFORE_NOUNS:
        return "past"  # "Le fiasco date de samedi"
    if word == "entre" and after == "en" and text[at + 4] not in "éÉ":
        return "present"  # "entre en vigueur"
    if word in fr.PRESENT_WORDS or word in fr.NEAREST_WORDS:
        if text[at + len(word) - 1] in "éÉ" or (before in fr.BEFORE_NOUNS and before not in ("se", "s'")):
            return None  # "expiré", "une rencontre"
        return "present" if word in fr.PRESENT_WORDS else "nearest"
    if word in _PERFECT and word[0] in "ae" and word in ("avoir", "etre"):
        modal = next((w for w, _ in reversed(words[max(0, i - 4) : i]) if w in _MODALS), "")
        if modal and not (word == "avoir" and modal.startswith("pourr") and _is_participle(after)):
            return "future"  # "pourrait être prolongé", but "pourraient avoir enlevé mardi dix femmes"
        return "past" if word == "avoir" and _is_participle(after) else "nearest"
    if word in ("aurait", "auraient", "serait", "seraient"):
        if word[0] == "s":
            return "past" if after.startswith(("mort", "tomb", "parti")) else "nearest"
        then = words[i + 2][0] if i + 2 < len(words) and (after in _BETWEEN or after.endswith("ment")) else ""
        return "past" if _is_participle(after) or _is_participle(then) else "future"  # "aurait pourtant envoyé"
    if word in _AUXILIARIES:
        then = words[i + 2][0] if i + 2 < len(words) else ""
        if word == "a" and (text[at] in "àÀ" or after in _ARTICLES):
            return None  # "a la mairie", as hurried writers have it
        if after == "lieu" and word in ("a", "ont"):
            return "present"
        if after == "-":
            return "past"  # "a-t-on appris lundi"
        if word in ("a", "ont", "as", "ai", "avons", "avez") and not (_is_participle(after) or _is_participle(then)):
            return None if word == "a" else "nearest"
        if word in ("est", "sont"):
            if after in fr.FUTURE_PARTICIPLES or (then in fr.FUTURE_PARTICIPLES and after not in ("ete", "avoir")):
                return "future"
            if after.startswith("annonce"):
                return "nearest"  # "une délégation est annoncée à Goma le 15 mars"
            return "past" if _is_participle(after) or _is_participle(then) else "nearest"
        return "past"
    if word in fr.NOT_FUTURE or len(word) < 4:
        return None
    tail = word[-1]
    if word in ("aura", "auront", "sera", "seront") and word[0] == "a" and _is_participle(after):
        return "past"  # "il aura fallu attendre"
    if tail in "atsizn" or word.endswith(("ont", "ez")):
        if _FUTURE.fullmatch(word) and not _accented(text, at, word):
            return "future"
        if _CONDITIONAL.fullmatch(word) and not _accented(text, at, word) and not _NO_CONDITIONAL.fullmatch(word):
            return "future"
        if _IMPERFECT.fullmatch(word) and word not in (
            "fait",
            "parfait",
            "souhait",
            "retrait",
            "extrait",
            "portrait",
            "trait",
            "attrait",
            "satisfait",
            "lait",
            "sait",
            "plait",
            "connait",
            "parait",
            "serait",
        ):
            return "past"
    if i == 1 and before in ("se", "s'") and word in ("annonce", "annoncent", "profile", "profilent"):
        return "future"  # "le scrutin de dimanche s'annonce serré"
    if before in ("se", "s'") and word not in ("est", "sont") and tail in "etns" and not _INFINITIVE.fullmatch(word):
        return "nearest"
    if (
        (tail == "r" or word.endswith("re"))
        and word not in fr.NOT_INFINITIVES
        and text[at + len(word) - 1] not in "éÉ"  # "a chaviré dimanche"
        and _INFINITIVE.fullmatch(word)
        and (before in _BEFORE_INFINITIVE or (before in _CLITICS and i > 1 and words[i - 2][0] in _BEFORE_INFINITIVE))
        and not (before == "a" and (word == "venir" or (word == "partir" and after in ("de", "d'", "du", "des"))))
    ):
        if i > 1 and before in ("de", "d'") and words[i - 2][0] in _JUST:
            return "past"  # "l'armée venait d'abattre dix rebelles, mercredi"
        if _is_begun(words, i):
            return "past"
        ahead = any(w in _MODALS or w in fr.CALLS for w, _ in words[max(0, i - 5) : i])
        return "future" if ahead else "nearest"
    if word in fr.PLANNED_NOUNS and any(w in fr.CALLS for w, _ in words[max(0, i - 6) : i]):
        called = next(k for k in range(i - 1, -1, -1) if words[k][0] in fr.CALLS)
        if any(w in ("a", "au", "aux", "pour") for w, _ in words[called + 1 : i]):
            return "future"  # "appellent à une grève jeudi"
    return None


_MODALS = fr.word_set(
    "doit doivent devrait devraient devra devront va vont pourrait pourraient compte comptent prevoit prevoient"
)


def _participle(text: str, words: list[tuple[str, int]], i: int, capitals: bool) -> Direction | None:
    """« les pourparlers suspendus mardi doivent reprendre samedi »: a participle without auxiliary tells of the past."""
    word, at = words[i]
    if i and ((not capitals and text[at].isupper()) or _INFINITIVE.fullmatch(words[i - 1][0])):
        return None  # a name: "doit gagner Yaoundé jeudi"
    stem = word.rstrip("es") if word.endswith(("ee", "ees", "es", "e")) else word
    accented = len(word) > 4 and text[at + len(stem) : at + len(stem) + 1] in ("é", "É") and not word.endswith("tes")
    if accented and word in fr.NOT_PARTICIPLES:
        return None
    if not accented and word not in fr.PARTICIPLES:
        return None
    if word in fr.PLANNED_NOUNS and i and words[i - 1][0] in fr.BEFORE_NOUNS:
        return None  # "maintient ses défilés de samedi"
    helped = any((w in _HELPERS and text[start] not in "àÀ") or _FUTURE.fullmatch(w) for w, start in words[max(0, i - 4) : i])
    if word in fr.FUTURE_PARTICIPLES or helped:
        return None
    return "past"


def _is_begun(words: list[tuple[str, int]], i: int) -> bool:
    """Whether an infinitive says what somebody began, went on with or tried in the past: "ont continué à pilonner la ville jeudi"."""
    at = i - 2 if words[i - 1][0] in _BEFORE_BEGUN else i - 3  # "ont réussi à les reprendre"
    helped = any(w in _HELPERS for w, _ in words[max(0, at - 2) : max(0, at)])
    return at > 0 and words[at][0] in fr.BEGUN and words[at + 1][0] in _BEFORE_BEGUN and helped


_ARTICLES = fr.word_set("la l' un une cette sa son leur")
_BEFORE_BEGUN = fr.word_set("a de d'")
_BETWEEN = fr.word_set(
    "pourtant deja aussi ensuite alors egalement ainsi meme encore bien donc cependant toutefois enfin depuis"
)
_JUST = fr.word_set("vient viennent venait venaient")
_ADVERBS = fr.word_set("lieu desormais jamais depuis puis mais toujours moins mieux pourtant aussi ainsi parmi")
_CLITICS = fr.word_set("le la les l' lui leur en y se s' nous vous")
_HELPERS = _AUXILIARIES | _PERFECT | fr.word_set("ete sera seront soit soient")


def _is_participle(word: str) -> bool:
    """Whether the word may be a past participle; "lieu" is none: "le scrutin a lieu dimanche"."""
    return word not in _ADVERBS and _PARTICIPLE.fullmatch(word) is not None


def _was(words: list[tuple[str, int]], i: int) -> bool:
    """Whether the plan is a past one: "était prévu", "initialement prévue"."""
    return any(word in ("etait", "etaient", "initialement", "avait", "avaient", "ete") for word, _ in words[max(0, i - 3) : i])


_BEFORE_INFINITIVE = fr.word_set(
    "a de d' pour se s' doit doivent devrait devraient peut peuvent pourrait va vont veut veulent sans afin y lui "
    "leur ne n' devait devaient pas faire laisser rien par espere esperent souhaite souhaitent compte comptent "
    "entend"
)


def _accented(text: str, at: int, word: str) -> bool:
    """Whether é stands before the ending: "espérait", "libéra" are no conditional and no future."""
    ending = re.search(r"e(?=r(?:a|ai|as|ont|ons|ez|ait|aient)$)", word)
    return ending is not None and text[at + ending.start()] in "éÉ"
