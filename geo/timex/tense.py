"""The tense around an expression: whether the past, the present or the future is spoken of, and which word says so."""

import re
from collections.abc import Callable
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
_MODALS = fr.word_set(
    "doit doivent devrait devraient devra devront va vont pourrait pourraient compte comptent prevoit prevoient"
)
_ARTICLES = fr.word_set("la l' un une cette sa son leur")
_BEFORE_BEGUN = fr.word_set("a de d'")
_BETWEEN = fr.word_set(
    "pourtant deja aussi ensuite alors egalement ainsi meme encore bien donc cependant toutefois enfin depuis"
)
_JUST = fr.word_set("vient viennent venait venaient")
_ADVERBS = fr.word_set("lieu desormais jamais depuis puis mais toujours moins mieux pourtant aussi ainsi parmi")
_CLITICS = fr.word_set("le la les l' lui leur en y se s' nous vous")
_HELPERS = _AUXILIARIES | fr.word_set("avoir etre aurait auraient serait seraient ete sera seront soit soient")
_BEFORE_INFINITIVE = fr.word_set(
    "a de d' pour se s' doit doivent devrait devraient peut peuvent pourrait va vont veut veulent sans afin y lui "
    "leur ne n' devait devaient pas faire laisser rien par espere esperent souhaite souhaitent compte comptent "
    "entend"
)
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
_REFLEXIVE = ("se", "s'")

_Words = list[tuple[str, int]]
"""Folded words, and where each stands in the text."""


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
    rest_left, clause_left = _clause_before(left)
    clause_right, rest_right = _clause_behind(right)
    sought = [(clause_left, True), (clause_right, False), (rest_left, True), (rest_right, False)]
    if left and _stands_apart(left, right):
        sought = [(clause_right, False), (rest_right, False), *sought]
    for words, last in sought:
        found = _verb(text, words, last, capitals)
        if found:
            return found
    for word, at in reversed(clause_left):
        if word in fr.PLANNED_NOUNS:
            return Tense("nearest", Span(at, at + len(word)))  # "Manifestation samedi à Dakar."
        if word.startswith("prochain"):
            return Tense("future", Span(at, at + len(word)))  # "Prochain échange le 21."
    cut = len(left) == _TOO_FAR or span.start - left_start == 170
    return Tense("past" if cut else "open")


def _clause_before(left: _Words) -> tuple[_Words, _Words]:
    """The words before an expression, parted at the last comma or conjunction: those of other clauses, and those of its own."""
    for i in range(len(left) - 1, -1, -1):
        if (left[i][0] in _CLAUSE and i < len(left) - 1) or left[i][0] in ("que", "qu'", "qui", "dont"):
            before, own = left[:i], left[i + 1 :]
            break
    else:
        before, own = [], left
    if left and not own and left[-1][0] in _CLAUSE:
        before = left[:-1]
    return before, own


def _clause_behind(right: _Words) -> tuple[_Words, _Words]:
    """The words behind an expression, parted at the next comma or conjunction; a relative tells of something else."""
    split = next((i for i, (word, _) in enumerate(right) if word in _CLAUSE), len(right))
    if any(word in _RELATIVE for word, _ in right[split : split + 2]):
        return right[:split], []  # "les pluies de mars, qui devraient cesser"
    return right[:split], right[split + 1 :]


def _stands_apart(left: _Words, right: _Words) -> bool:
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


def _verb(text: str, words: _Words, last: bool, capitals: bool) -> Tense | None:
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


def _direction(text: str, words: _Words, i: int, capitals: bool) -> Direction | None:
    """What a word tells as a verb: by the words behind it, by itself, by its ending; ``None`` where it is no verb, or tells nothing."""
    word, at = words[i]
    if not capitals and i and text[at].isupper() and text[at + 1 : at + 2].islower():
        return None  # a name
    if (phrase := _PHRASES.get(word)) and phrase[0](_Spot(text, words, i)):
        return phrase[1]
    called_for = word in fr.PLANNED_NOUNS and _is_called_for(words, i)  # "a proposé une rencontre jeudi"
    if verb := _VERBS.get(word):
        return verb(_Spot(text, words, i)) or ("future" if called_for else None)
    if len(word) < 4 or word in fr.NOT_FUTURE:
        return None
    if word[-1] in "atsiz" and (finite := _of_ending(text, word, at)):
        return finite
    if word[-1] in "etns" and i and words[i - 1][0] in _REFLEXIVE and not _INFINITIVE.fullmatch(word):
        return "nearest"
    if word.endswith(("r", "re")) and _is_infinitive(spot := _Spot(text, words, i)):
        return _of_infinitive(spot)
    return "future" if called_for else None


class _Spot(NamedTuple):
    """A word that may be a verb, among the words of its clause; a neighbour that is not there is an empty word."""

    text: str
    words: _Words
    i: int

    @property
    def word(self) -> str:
        return self.words[self.i][0]

    @property
    def before(self) -> str:
        return self.words[self.i - 1][0] if self.i else ""

    @property
    def after(self) -> str:
        return self.words[self.i + 1][0] if self.i + 1 < len(self.words) else ""

    @property
    def then(self) -> str:
        """The word behind the next."""
        return self.words[self.i + 2][0] if self.i + 2 < len(self.words) else ""

    @property
    def is_accented(self) -> bool:
        """Whether the last letter is é: "expiré", not "expire"."""
        word, at = self.words[self.i]
        return self.text[at + len(word) - 1] in "éÉ"

    def back(self, count: int) -> list[str]:
        """So many words before it, in order."""
        return [word for word, _ in self.words[max(0, self.i - count) : self.i]]


def _of_plan(spot: _Spot) -> Direction | None:
    """Of "prévu", "fixée", "reportés": what is planned lies ahead, unless the plan itself is told."""
    word, at = spot.words[spot.i]
    stem = word.rstrip("es")
    if stem[-1] not in "ut" and spot.text[at + len(stem)] not in "éÉ":
        return None  # "fixe", "programme"
    if word.startswith(("report", "repouss", "ajourn")) and spot.words[-1][0] not in ("a", "au", "aux", "pour", "jusqu'"):
        return "past"  # "reporté à deux reprises en 2023"
    if spot.before in ("a", "ont") and not spot.after and stem != "prevu":
        return "past"  # "a convoqué samedi l'ambassadeur"
    if any(w in ("etait", "etaient", "initialement", "avait", "avaient", "ete") for w in spot.back(3)):
        return "nearest"  # "était prévu", "initialement prévue"
    return "future" if spot.before != "comme" else None


def _of_what_is_ahead(spot: _Spot) -> Direction | None:
    """Of "doit", "va", "espèrent", "ultimatum"."""
    word = spot.word
    helped = spot.before in _AUXILIARIES
    if word[-1] == "e" and (spot.is_accented or helped):
        return "past" if helped else None  # "a espéré lundi le ministre"
    if word.startswith("candidat") and spot.after not in ("a", "au", "aux", "pour"):
        return None  # "un candidat modéré avait été tué"
    if spot.before == "comme" or (word in ("va", "vont") and spot.after != "etre" and not _INFINITIVE.fullmatch(spot.after)):
        return None
    return "future"


def _is_noun(spot: _Spot) -> bool:
    """Whether what may be a verb in the present is a noun or a participle: "une rencontre", "expiré"."""
    return spot.is_accented or (spot.before in fr.BEFORE_NOUNS and spot.before not in _REFLEXIVE)


def _of_auxiliary_infinitive(spot: _Spot) -> Direction:
    """Of "avoir" and "être": "pourrait être prolongé", but "pourraient avoir enlevé mardi dix femmes"."""
    has_done = spot.word == "avoir" and _is_participle(spot.after)
    modal = next((w for w in reversed(spot.back(4)) if w in _MODALS), "")
    if modal and not (has_done and modal.startswith("pourr")):
        return "future"
    return "past" if has_done else "nearest"


def _of_would_have(spot: _Spot) -> Direction:
    then = spot.then if spot.after in _BETWEEN or spot.after.endswith("ment") else ""
    return "past" if _is_participle(spot.after) or _is_participle(then) else "future"  # "aurait pourtant envoyé"


def _of_would_be(spot: _Spot) -> Direction:
    return "past" if spot.after.startswith(("mort", "tomb", "parti")) else "nearest"


def _of_have(spot: _Spot) -> Direction | None:
    word, after = spot.word, spot.after
    if word == "a" and (spot.text[spot.words[spot.i][1]] in "àÀ" or after in _ARTICLES):
        return None  # "a la mairie", as hurried writers have it
    if after == "lieu" and word in ("a", "ont"):
        return "present"
    if after == "-" or _is_participle(after) or _is_participle(spot.then):
        return "past"  # "a-t-on appris lundi"
    return None if word == "a" else "nearest"


def _of_be(spot: _Spot) -> Direction:
    after, then = spot.after, spot.then
    if after == "-":
        return "past"
    if after in fr.FUTURE_PARTICIPLES or (then in fr.FUTURE_PARTICIPLES and after not in ("ete", "avoir")):
        return "future"
    if after.startswith("annonce"):
        return "nearest"  # "une délégation est annoncée à Goma le 15 mars"
    return "past" if _is_participle(after) or _is_participle(then) else "nearest"


def _of_ending(text: str, word: str, at: int) -> Direction | None:
    """Of a verb in the future, the conditional or a past tense, by its ending."""
    ahead = _FUTURE.fullmatch(word) or (_CONDITIONAL.fullmatch(word) and not _NO_CONDITIONAL.fullmatch(word))
    if ahead and not _accented(text, at, word):
        return "future"
    return "past" if word not in fr.NOT_IMPERFECT and _IMPERFECT.fullmatch(word) else None


def _is_infinitive(spot: _Spot) -> bool:
    """Whether a word that ends like one is an infinitive: not "a chaviré", "la guerre", "à partir de"."""
    word, before = spot.word, spot.before
    if word in fr.NOT_INFINITIVES or spot.is_accented or not _INFINITIVE.fullmatch(word):
        return False
    if before == "a" and (word == "venir" or (word == "partir" and spot.after in ("de", "d'", "du", "des"))):
        return False
    return before in _BEFORE_INFINITIVE or (before in _CLITICS and spot.i > 1 and spot.back(2)[0] in _BEFORE_INFINITIVE)


def _of_infinitive(spot: _Spot) -> Direction:
    if spot.i > 1 and spot.before in ("de", "d'") and spot.back(2)[0] in _JUST:
        return "past"  # "l'armée venait d'abattre dix rebelles, mercredi"
    if _is_begun(spot.words, spot.i):
        return "past"
    return "future" if any(w in _MODALS or w in fr.CALLS for w in spot.back(5)) else "nearest"


def _is_called_for(words: _Words, i: int) -> bool:
    """Whether somebody calls for what a noun says: "appellent à une grève jeudi", "a proposé une rencontre jeudi"."""
    if any(word.startswith(("suggere", "propose")) for word, _ in words[max(0, i - 4) : i]):
        return True
    called = next((k for k in range(i - 1, max(-1, i - 7), -1) if words[k][0] in fr.CALLS), i)
    return any(w in ("a", "au", "aux", "pour") for w, _ in words[called + 1 : i])


def _participle(text: str, words: _Words, i: int, capitals: bool) -> Direction | None:
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


def _is_begun(words: _Words, i: int) -> bool:
    """Whether an infinitive says what somebody began, went on with or tried in the past: "ont continué à pilonner la ville jeudi"."""
    at = i - 2 if words[i - 1][0] in _BEFORE_BEGUN else i - 3  # "ont réussi à les reprendre"
    helped = any(w in _HELPERS for w, _ in words[max(0, at - 2) : max(0, at)])
    return at > 0 and words[at][0] in fr.BEGUN and words[at + 1][0] in _BEFORE_BEGUN and helped


def _is_participle(word: str) -> bool:
    """Whether the word may be a past participle; "lieu" is none: "le scrutin a lieu dimanche"."""
    return word not in _ADVERBS and _PARTICIPLE.fullmatch(word) is not None


def _accented(text: str, at: int, word: str) -> bool:
    """Whether é stands before the ending: "espérait", "libéra" are no conditional and no future."""
    ending = re.search(r"e(?=r(?:a|ai|as|ont|ons|ez|ait|aient)$)", word)
    return ending is not None and text[at + ending.start()] in "éÉ"


_PHRASES: dict[str, tuple[Callable[[_Spot], bool], Direction]] = {
    # "exige que le siège soit levé dimanche"
    **dict.fromkeys(fr.word_set("soit soient puisse puissent"), (lambda spot: _is_participle(spot.after), "future")),
    **dict.fromkeys(fr.word_set("prete pretent"), (lambda spot: spot.after == "serment" and not spot.is_accented, "present")),
    "rendez": (lambda spot: spot.after == "-", "nearest"),
    # "devant entrer en vigueur le 3 août"
    "devant": (lambda spot: _INFINITIVE.fullmatch(spot.after) is not None, "future"),
    # "Le fiasco date de samedi"
    **dict.fromkeys(fr.DATES, (lambda spot: spot.after in ("de", "d'", "du") and spot.before not in fr.BEFORE_NOUNS, "past")),
    # "entre en vigueur"
    "entre": (lambda spot: spot.after == "en" and not spot.is_accented, "present"),
    # "il aura fallu attendre"
    **dict.fromkeys(fr.word_set("aura auront"), (lambda spot: _is_participle(spot.after), "past")),
    # "le scrutin de dimanche s'annonce serré"
    **dict.fromkeys(
        fr.word_set("annonce annoncent profile profilent"),
        (lambda spot: spot.i == 1 and spot.before in _REFLEXIVE, "future"),
    ),
}
"""By a word, what must stand around it and what it then tells."""

_VERBS: dict[str, Callable[[_Spot], Direction | None]] = {
    **dict.fromkeys(fr.FUTURE_PARTICIPLES, _of_plan),
    **dict.fromkeys(fr.FUTURE_WORDS, _of_what_is_ahead),
    **dict.fromkeys(fr.PRESENT_WORDS, lambda spot: None if _is_noun(spot) else "present"),
    **dict.fromkeys(fr.NEAREST_WORDS, lambda spot: None if _is_noun(spot) else "nearest"),
    **dict.fromkeys(fr.word_set("avoir etre"), _of_auxiliary_infinitive),
    **dict.fromkeys(fr.word_set("aurait auraient"), _of_would_have),
    **dict.fromkeys(fr.word_set("serait seraient"), _of_would_be),
    **dict.fromkeys(_AUXILIARIES, lambda _: "past"),
    **dict.fromkeys(fr.word_set("a ont as ai avons avez"), _of_have),
    **dict.fromkeys(fr.word_set("est sont"), _of_be),
}
"""By a word, what tells its tense, whatever its ending; the last row that has the word."""
