"""Clauses that no rule reads, told by their likeness to clauses that careful readers marked as incidents.

A multinomial logistic regression (log-linear model) over the words of a clause, of its neighbours in the sentence, over what the
vocabulary knows of them and what rules have told of the article so far. Its weights are data, ``likeness.csv``, which ``make learn``
makes from the half of the scoring corpus that is there to be learned from: a row a feature, a column a type, in hundredths of a logit.
What it does not rule out is read once more, word by word in their order, by the network of ``geo.incident.network``, and the mean of
both counts. All is summed in whole numbers, so that any machine finds the same. What is read so carries the doubt ``likeness``, and its
trigger is the word that weighed most.
"""

import math
import re
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from geo.almanac import MONTH
from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece, asked_from
from geo.incident.fr import NUMBER_WORDS, ROUGH_NUMBERS
from geo.incident.groups import classes_in
from geo.incident.hits import FINITE, IF, TIME
from geo.incident.lexicon import PEACEFUL, noun_rules, verb_rules
from geo.incident.network import network
from geo.model import Span, Trigger
from geo.text import ByWord

__all__ = [
    "BIAS",
    "NONE",
    "RULE",
    "SCALE",
    "WEIGHTS",
    "Clause",
    "Likeness",
    "Story",
    "clauses",
    "is_read",
    "stem_of",
    "stems_of",
    "words_of",
    "worth",
]

RULE = "likeness"
"""The rule of what is read by its likeness."""
WEIGHTS = Path(__file__).with_name("likeness.csv")
"""The weights: a row a feature, a column a type and one for no incident, in hundredths of a logit."""
NONE, BIAS = "none", "(bias)"
"""The column of clauses that tell no incident, and the row of what every clause has."""

_AN_INCIDENT = 0.55  # probability from which on a clause is taken to tell one
_OF_NO_TYPE = 0.9  # what is like none of the types but the one for all else must be surer
_OF_ITS_TYPE = 0.15  # that of the likeliest type
_POSSIBLE = 0.25  # probability by its words alone from which on a clause is read once more
SCALE = 100
"""Weights are whole hundredths of a logit."""
_COVERED = 0.5  # part of a clause, or of what a rule has read, that both share where the rule has read the clause

_WORD = re.compile(r"[a-zàù]+(?:-[a-zàù]+)*|\d(?:[\d .]*\d)?|[\"?!:]")
_ENDING = re.compile(r"(?:ees?|es?|s|aient|ait|erent|ent|er|ante?s?|x|ir|it|irent|is|i)$")
_SHORTEST = 4  # letters that are left of a word without its ending
_NUMBERS = frozenset(NUMBER_WORDS) - {"un", "une"} | {f"{word}{s}" for word in ROUGH_NUMBERS for s in ("", "s")}
_DAYS = frozenset(
    [
        "lundi",
        "mardi",
        "mercredi",
        "jeudi",
        "vendredi",
        "samedi",
        "dimanche",
        "hier",
        "matin",
        "soir",
        "nuit",
        "veille",
        "lendemain",
    ]
)
_MONTH = re.compile(MONTH)
_LONGEST, _STEP = 8, 4  # classes of length, and words of each
_PREFIX = 5
# How much each kind of feature counts, in tenths of a word of the clause itself, by the sign it begins with.
_TENTHS = {"w": 10, "b": 8, "p": 5, "<": 4, ">": 4, "=": 5, "@": 4, "j": 6, "n": 5, "q": 10, "&": 3, "^": 4}
# What the article has told lengthens no clause.
_SQUARES = {sign: 0 if sign in "&^" else tenths**2 for sign, tenths in _TENTHS.items()}
_RIGHT_BEFORE = 200  # characters
_BY_OR_SINCE = re.compile(
    r"par (?:l[ae]s? |l'|une? |des )|d(?:'une? |u |e la |e l'|es )|depuis |avant |(?:au lendemain|lors|à la suite) d|suite à |malgre |"
    r"(?:en violation|au mepris|en depit) d|en (?:represailles|reponse|riposte) à|sous (?:l[ae]s? |l')|(?:s(?:a|on|es)|leurs?) "
)
# What stands before a piece that only says what those were about, or how it was before: "avant de | fuir", "d'une barque qui | évacuait …"
_ABOUT_TO = re.compile(r"\b(?:avant d[e']|afin d[e']|pour) ?$")
# What somebody is asked to do: "Elle les a appelées | à respecter la trêve et | à retirer leurs chars"
_TO_DO = re.compile(
    r"(?:et |ou |ainsi que |puis )?(?:à |de |d')(?:ne pas |s'|se |y |en |l'|les? |la |leur )*[a-z]{2,}(?:er|ir|re)\b"
)
_ASKS = re.compile(
    r"\b(?:appel(?!l?ation)|invit|exhort|demand|enjoi|ordonn|somm(?!et|es?\b)|incit|encourag|propos|conseill|exig|souhait|recommand|suppli|implor|press(?:e|ent|ait|aient|ant|e par)\b|pri(?:e|ent|ait|ant)\b|mettre en demeure|mis en demeure)"
)
_IMPERFECT = re.compile(r"(?:[a-z]+ )?[a-z]{2,}ai(?:t|ent)\b(?! ete)")
# The verb behind an aside in its subject: "Les corps de six villageois, égorgés, | ont été retrouvés"
_VERB_AGAIN = re.compile(r"(?:ont|a|avait|avaient|auraient|aurait) ete\b")
# What counts the act among its like, behind it: "Des militaires ont pris le pouvoir, | le deuxième putsch en huit mois"
_ITS_NUMBER = re.compile(r"l[ae] (?:premiere?|seconde?|[a-z]+ieme)\b")
# What shares the verb "ont" of the piece before it: "Ils ont encerclé le poste, | tiré des rafales"
_PARTICIPLE = re.compile(r"[a-z]{2,}(?:e|i|u|is|it|ert)\b")
# What only says who spoke, where and when: "…, | a déclaré le ministre lors d'une cérémonie à Moscou"
_SPOKE = re.compile(
    r"(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on|ils|elles))? (?:declare|dit|indique|affirme|precise|raconte|ajoute|confie|explique|souligne|estime|"
    r"rappele|deplore|regrette|commente|resume|poursuivi|repondu)\b"
)
# Some of those counted before it: "…, parmi lesquelles quatre combattants, | deux médecins et | trois secouristes"
_SO_MANY = re.compile(rf"(?:et )?(?:une?|\d+|{'|'.join(sorted(_NUMBERS))}) ")
_AMONG = re.compile(r"\bparmi (?:lesquel(?:le)?s|eux|elles) [^.;:]*$")
_NOT = re.compile(r"\b(?:n'|ne |sans (?=[a-z' ]*[a-z](?:er|ir|re)\b|que\b))")
_BEHIND = " \n.,;:!…"
_SAYS_WHO = re.compile(r" (?:selon|d'apres) ")
_HEDGED = re.compile(r"\b(?:aurai(?:t|ent)|serai(?:t|ent))\b")
# What somebody promises is a plan: "Le gouverneur leur a promis un convoi", "s'est engagé à organiser des élections"
_PROMISED = re.compile(r"\b(?:promi(?:s|t|rent)|promett\w+|promet|engag\w+ à)\b(?! (?:de ne|à ne))")
# "Le Cambodge a réclamé mardi l'envoi de Casques bleus", "a écrit au Conseil pour demander une réunion"
_ONLY_WISHED = frozenset({"ceasefire_agreement", "deployment", "negotiation", "withdrawal"})
_CALLED_FOR = re.compile(
    r"\b(?:(?:a|ont|avait|avaient) (?:(?:[a-z]+(?:ment|di)|hier|dimanche|aussi|à nouveau|de nouveau) ){0,2}(?:reclame|exige|demande|refuse|rejete|exclu)|pour (?:reclamer|exiger|demander))\b"
)
_TO_COME = re.compile(
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|(?:est|sont) (?:prevu|attendu|programme)e?s?|[a-z]{3,}(?:era|eront|ira|iront)|va|vont)\b"
)


class _Word(NamedTuple):
    """What a word is likened by: itself without its ending, in its own clause and in one beside it."""

    stem: str
    own: tuple[str, ...]
    ahead: str
    behind: str


def stem_of(word: str) -> str:
    """A word without its ending, or what it stands for: a number, a day, a month."""
    if word[0].isdigit() or word in _NUMBERS:
        return "#"
    if word in _DAYS:
        return "#day"
    if _MONTH.fullmatch(word):
        return "#month"
    if len(word) > _SHORTEST + 1:
        stem = _ENDING.sub("", word)
        return stem if len(stem) >= _SHORTEST else word
    return word.rstrip("sx") if len(word) == _SHORTEST else word


def _read(word: str) -> _Word:
    stem = stem_of(word)
    types = {rule.event_type for rule in (*verb_rules().get(word, ()), *noun_rules().get(word, ()))}
    prefix = (f"p{word[:_PREFIX]}",) if len(word) > _PREFIX + 1 else ()
    return _Word(stem, (f"w{stem}", *prefix, *(f"={event_type}" for event_type in sorted(types))), f"<{stem}", f">{stem}")


_known = ByWord(_read)
_NAME = _Word("Name", ("wName",), "<Name", ">Name")


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a sentence, its words and where they stand, and what it is likened by.

    The first letter of a feature tells its kind: ``w`` a word, ``b`` two that follow each other, ``p`` a word's beginning, ``<`` and
    ``>`` a word of the clause before and behind, ``=`` a type that the vocabulary tells with one of its words, ``@`` a noun class,
    ``j`` how it is joined to what stands before, ``n`` its length, ``q`` that it is quoted, ``&`` a type that the article has told
    before it, ``^`` the type told last.
    """

    piece: Piece
    words: Sequence[tuple[_Word, int, int]]
    features: set[str]

    @property
    def norm(self) -> float:
        """The Euclidean length of the vector of its features."""
        return math.sqrt(sum([_SQUARES[name[0]] for name in self.features])) / 10


@dataclass(slots=True)
class Story:
    """What rules have told of an article so far: the marks of its types, and the last of its triggers."""

    marks: set[str] = field(default_factory=set)
    last: Trigger | None = None

    def go_on(self, triggers: Iterable[Trigger]) -> None:
        """Takes in what is told next; what is only told by likeness is no witness of what is like it."""
        for trigger in triggers:
            if trigger.rule != RULE:
                self.marks.add(f"&{trigger.event_type}")
                self.last = trigger

    def before(self, part: Piece, told: Iterable[Trigger]) -> set[str]:
        """The marks of what is told before a piece, ``told`` being the triggers of its sentence."""
        here = [trigger for trigger in told if trigger.clause.end <= part.start]
        last = here[-1] if here else self.last
        if last is None:
            return {"^none"}
        marks = self.marks.union([f"&{trigger.event_type}" for trigger in here], [f"^{last.event_type}"])
        if part.start - last.clause.end < _RIGHT_BEFORE:
            marks.add(f"^near {last.event_type}")
        return marks


def worth(feature: str) -> float:
    """The value that a feature has where a clause has it; divided by the clause's ``norm`` it is what is weighed."""
    return _TENTHS[feature[0]] / 10


def stems_of(words: Iterable[str]) -> list[str]:
    """Folded words without their endings, or what they stand for."""
    return [_known[word].stem for word in words]


def words_of(text: str, seen: str, sentence: Span, parts: Iterable[Piece]) -> list[list[tuple[_Word, int, int]]]:
    """The words of each of the pieces of a sentence of ``text``, and where each begins and ends; ``seen`` is its ``view``."""
    return [_words(text, seen, sentence, part) for part in parts]


def clauses(
    seen: str,
    sentence: Span,
    parts: Sequence[Piece],
    words: Sequence[Sequence[tuple[_Word, int, int]]],
    which: Sequence[int],
    told: Sequence[Trigger],
    story: Story,
) -> Iterator[Clause]:
    """The clauses with the numbers ``which`` among ``parts``, the pieces of a sentence, and their ``words`` (:func:`words_of`).

    ``told`` is what rules tell in the sentence, ``story`` what they have told before it.
    """
    for at in which:
        part, here = parts[at], words[at]
        names = {f"j{part.join}", f"n{min(_LONGEST, len(here) // _STEP)}"}
        names.update(*[word.own for word, _, _ in here])
        stems = [word.stem for word, _, _ in here]
        names.update([f"b{one} {other}" for one, other in pairwise(stems)])
        if at:
            names.update([word.ahead for word, _, _ in words[at - 1]])
        if at + 1 < len(parts):
            names.update([word.behind for word, _, _ in words[at + 1]])
        names.update([f"@{name}" for name in classes_in(seen, sentence, part.start, part.end)])
        if seen.count('"', sentence.start, part.start) % 2:
            names.add("q")
        names |= story.before(part, told)
        yield Clause(part, here, names)


def _words(text: str, seen: str, sentence: Span, part: Piece) -> list[tuple[_Word, int, int]]:
    """The words of a piece and where each begins and ends; a name of several words is one."""
    found: list[tuple[_Word, int, int]] = []
    for match in _WORD.finditer(seen, part.start, part.end):
        start, end = match.span()
        named = text[start].isupper() and start > sentence.start and end - start > 1
        if not (named and found and found[-1][0] is _NAME):
            found.append((_NAME if named else _known[match.group()], start, end))
    return found


_LEVEL = 1 << 31  # half of what a field of 32 bits holds


class _Weights(dict[str, int]):
    """The weights of each feature and what it adds to the square of a clause's length; one without weights adds that alone.

    Of a hundred thousand rows an article needs a few hundred: each is read when its feature is first met.
    """

    def __init__(self, rows: dict[str, str], nothing: str, packed: Callable[[str, int], int]) -> None:
        super().__init__()
        self._rows, self._packed = rows, packed
        self._unweighted = {sign: packed(nothing, square) for sign, square in _SQUARES.items()}

    def __missing__(self, feature: str) -> int:
        row = self._rows.get(feature)
        if row is None:
            return self._unweighted[feature[0]]
        weights = self[feature] = self._packed(row, _SQUARES[feature[0]])
        return weights


@dataclass(frozen=True, slots=True)
class _Model:
    """The types, which of them is none, their biases, and the weights of each feature.

    The weights are the fields of one whole number, so that those of a clause's features add up in one sum; ``level`` lifts each field
    above nought, that none borrows of the next. ``least`` is how far ahead of none they must bring a type, that
    all types together may be likely enough, whatever their biases.
    """

    types: tuple[IncidentType, ...]
    none: int
    biases: tuple[int, ...]
    weights: _Weights
    fields: struct.Struct
    level: int
    least: int

    def sums(self, features: Iterable[str]) -> tuple[list[int], int]:
        """The sums of the weights of some features, a type each and all as much too high, and the square of their length."""
        total = sum(map(self.weights.__getitem__, features), self.level)
        *sums, square = self.fields.unpack(total.to_bytes(self.fields.size, "little"))
        return sums, square


@lru_cache(maxsize=1)
def _model() -> _Model:
    header, bias, *lines = WEIGHTS.read_text(encoding="utf-8").splitlines()
    types, biases = header.split(",")[1:], bias.split(",")[1:]
    fields = struct.Struct(f"<{len(types)}II")
    nothing = "," * (len(types) - 1)

    def lifted(row: str, square: int) -> int:
        weights = [_LEVEL + int(weight or 0) for weight in row.split(",")]
        return int.from_bytes(fields.pack(*weights, square), "little")

    level = lifted(nothing, 0)
    rows = dict(map(_feature_and_weights, lines))
    weights = _Weights(rows, nothing, lambda row, square: lifted(row, square) - level)
    none, favour = types.index(NONE), tuple(map(int, biases))
    lead = max(bias for n, bias in enumerate(favour) if n != none) - favour[none]
    least = math.floor(SCALE * math.log(_POSSIBLE / (1 - _POSSIBLE) / len(types))) - lead
    return _Model(tuple(types), none, favour, weights, fields, level, least)  # type: ignore[arg-type]


def _feature_and_weights(line: str) -> tuple[str, str]:
    """A row of the csv: its feature, which is quoted where it holds a quotation mark, and the rest as it is written."""
    if line[0] != '"':
        feature, _, weights = line.partition(",")
        return feature, weights
    feature, _, weights = line[1:].rpartition('",')
    return feature.replace('""', '"'), weights


def _logits(clause: Clause) -> list[float] | None:
    """What the words of a clause tell, in hundredths of a logit against no incident; ``None`` where they rule one out."""
    model = _model()
    sums, square = model.sums(clause.features)
    norm, nothing = math.sqrt(square) / 10, sums[model.none]
    if (max(sums) - nothing) / norm < model.least:
        return None  # mostly
    against = model.biases[model.none]
    logits = [(total - nothing) / norm + bias - against for total, bias in zip(sums, model.biases, strict=True)]
    return logits if sum(_odds(logits)) * (1 - _POSSIBLE) >= 1 else None


def _odds(logits: Iterable[float]) -> list[float]:
    return [math.exp(logit / SCALE) for logit in logits]


def _both(by_words: Sequence[float], by_order: Sequence[float]) -> list[float]:
    """The mean of what the words of a clause and their order tell, each against no incident."""
    nothing = by_order[_model().none]
    return [(one + other - nothing) / 2 for one, other in zip(by_words, by_order, strict=True)]


def _likely(clause: Clause, logits: Sequence[float]) -> tuple[IncidentType, Span] | None:
    """The type that a clause most likely tells, and the word that speaks most for it; ``None`` where that is too uncertain."""
    model, odds = _model(), _odds(logits)
    whole = sum(odds)
    odds[model.none] = 0
    likeliest = max(odds)
    best = odds.index(likeliest)
    least = _OF_NO_TYPE if model.types[best] == "other" else _AN_INCIDENT
    if (1 - least) * whole < 1 or likeliest < _OF_ITS_TYPE * whole:
        return None

    def speaks(word: tuple[_Word, int, int]) -> tuple[bool, int]:
        """A long word or one of the vocabulary comes before "ont" and "jeudi"."""
        sums, _ = model.sums(word[0].own[:1])
        return len(word[0].own) > 1, sums[best] - sums[model.none]

    _, start, end = max(clause.words, key=speaks)
    return model.types[best], Span(start, end)


def _mood(seen: str, part: Piece, event_type: IncidentType) -> tuple[Modality, tuple[Doubt, ...]] | None:
    """How a clause tells its incident, ``None`` where it supposes or denies it."""
    if IF.match(seen, part.start, part.end) or _NOT.search(seen, part.start, part.end):
        return None
    if event_type in _ONLY_WISHED and _CALLED_FOR.search(seen, part.start, part.end):
        return None
    if event_type in PEACEFUL and _PROMISED.search(seen, part.start, part.end):
        return "planned", ("likeness",)
    if _HEDGED.search(seen, part.start, part.end):
        return "claimed", ("hedge", "likeness")
    if _TO_COME.search(seen, part.start, part.end):
        return ("planned", ("likeness",)) if event_type in PEACEFUL else None
    return "asserted", ("likeness",)


def is_read(part: Piece, told: Iterable[Trigger]) -> bool:
    """Whether one of the triggers ``told`` covers a piece, or most of itself lies in it."""
    start, end = part.start, part.end
    for trigger in told:
        clause = trigger.clause
        shared = min(clause.end, end) - max(clause.start, start)
        if shared >= _COVERED * min(clause.end - clause.start, end - start):
            return True
    return False


def _before_its_source(seen: str, part: Piece) -> Piece:
    """A gerund without who says so, which is in no rule's clause: ", tuant 14 personnes | selon des sources locales"."""
    source = _SAYS_WHO.search(seen, part.start + 1, part.end) if part.join == "gerund" else None
    return part if source is None else replace(part, end=source.start())


def _trimmed(seen: str, part: Piece) -> Span:
    """A piece without the signs and spaces behind it."""
    return Span(part.start, part.start + len(seen[part.start : part.end].rstrip(_BEHIND)))


def _is_verbless(seen: str, part: Piece) -> bool:
    return FINITE.search(seen, part.start, part.end) is None


def _goes_on(seen: str, parts: Sequence[Piece], read: Sequence[bool], at: int) -> bool:
    """Whether a piece only says by whom, to whom, since when, why, what for or what became of what was hit before it: "Visé par un drone, | un bus a pris feu".

    So does one that leads up to what the same subject did: "Ils ont encerclé le poste, | tiré des rafales".

    A complement without a verb, "n'admit que | la perte des siens", is what somebody says.
    """
    part = parts[at]
    counted = part.join in ("comma", "and") and _SO_MANY.match(seen, part.start) is not None
    some = _AMONG.search(seen, parts[0].start, part.start) if counted else None
    if some is not None and FINITE.search(seen, some.start(), part.end) is None:
        return True
    if part.join == "speech" and _SPOKE.match(seen, part.start, part.end):
        return True
    if _ABOUT_TO.search(seen, max(0, part.start - 10), part.start):
        return True
    if _TO_DO.match(seen, part.start, part.end) and _ASKS.search(seen, parts[0].start, part.start):
        return True
    if at and read[at - 1]:
        if part.join in ("relative", "while") and _IMPERFECT.search(seen, part.start, part.end):
            return True
        if part.join == "comma" and _VERB_AGAIN.match(seen, part.start, part.end):
            return True
        if _ITS_NUMBER.match(seen, part.start, part.end) and _is_verbless(seen, part):
            return True
    # Its object behind an aside: "a fermé | jusqu'à nouvel ordre | la frontière avec le Bénin"
    if at > 1 and read[at - 2] and part.join == "comma" and all(_is_verbless(seen, one) for one in parts[at - 1 : at + 1]):
        return True
    told_beside = part.join in ("after", "that", "bracket") or _BY_OR_SINCE.match(seen, part.start, part.end)
    if told_beside and _is_verbless(seen, part):
        return True
    if at + 1 < len(parts) and read[at + 1] and parts[at + 1].join in ("comma", "and"):
        behind = parts[at + 1]
        if _PARTICIPLE.match(seen, behind.start, behind.end) and _is_verbless(seen, behind):
            return True
    return at == 1 and read[0] and part.join == "comma" and _is_verbless(seen, parts[0])


# What only adds to the act before it: "ils ont fait venir, jeudi, | avec trente chars", "… se sont heurtés, | à une résistance acharnée"
_ADDS = re.compile(
    r"(?:\b(?:à|de|des|du|avec|lors|dans)(?: une?| deux| trois| quatre| cinq| six| dix| \d+| la| le| l'|u|s)? |\bd'|\bainsi qu)"
)
_ITS_VERB = re.compile(
    r"(?:(?:y|en|se) |s')?(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est)\b|se [a-z]+(?:aient|ent|eront|erent)\b"
)
_HURT = re.compile(r"\b(?:bless|atteint|brul|contusionn|commotionn|hospitalis)")
_DIED = re.compile(r"\b(?:mort|tue|peri|deces|deced|vie\b|corps|cadavre|succomb)")
_APART = 25  # characters between two clauses that tell one act


def _is_one_with(seen: str, part: Piece, kind: IncidentType, trigger: Trigger) -> bool:
    """Whether a clause goes on with an act of its own type that a rule has read beside it, and tells no second one.

    "Le séisme, | qui a couché trois hôtels", "Une digue a cédé | et le quartier a été submergé", "Deux passagers sont morts, | onze autres
    ont été brûlés", "La junte a fait traquer les passeurs : | dix-huit arrestations".
    """
    if trigger.event_type != kind or trigger.rule == RULE:
        return False
    clause = trigger.clause
    if 0 <= part.start - clause.end < _APART and ";" not in seen[clause.end : part.start]:
        if part.join == "gerund" or (kind == "disaster" and part.join == "and" and not TIME.search(seen, part.start, part.end)):
            return True
        verbless = FINITE.search(seen, clause.start, clause.end) is None
        if verbless and (seen.endswith("qui ", clause.end, part.start) or _ITS_VERB.match(seen, part.start, part.end)):
            return True
        if kind == "casualties_report" and _HURT.search(seen, part.start, part.end):
            return _DIED.search(seen, part.start, part.end) is None and _DIED.search(seen, clause.start, clause.end) is not None
        if not _is_verbless(seen, part) or TIME.search(seen, part.start, part.end):
            return False
        return part.join == "colon" or _ADDS.match(seen, part.start, part.end) is not None
    if 0 <= clause.start - part.end < _APART and ";" not in seen[part.end : clause.start]:
        if _is_verbless(seen, part) and _ITS_VERB.match(seen, clause.start, clause.end):
            return True
        between = seen[part.end : clause.start]
        if FINITE.search(seen, clause.start, clause.end):
            return False
        return ":" in between or _IN_DOING.match(seen, clause.start) is not None or between.endswith(_WITHIN)
    return False


_IN_DOING = re.compile(r"[a-z]{3,}ant\b|avec ")
_WITHIN = (", dans ", ", lors d'", ", lors de ", ", avec ")


class Likeness:
    """What tells clauses of one article by their likeness: its text and ``view``, what it is about, and what rules have told of it so far."""

    def __init__(self, text: str, seen: str, words: Iterable[str]) -> None:
        self._text, self._seen = text, seen
        self._theme = network().about(stems_of(words))
        self.story = Story()

    def add(
        self, sentence: Span, parts: Sequence[Piece], told: Sequence[Trigger], before: Sequence[Trigger], *, of_trade: bool
    ) -> list[Trigger]:
        """The triggers of a sentence, ``told``, with those of its ``parts`` that are like an incident, in text order.

        Clauses that one of them covers, or of those told right ``before`` the sentence, are read. In what is ``of_trade`` none is
        like violence: "la maison de cognac a perdu 9% à la Bourse".
        """
        found = list(told)
        for clause, logits in self._judged(sentence, parts, told, before):
            trigger = _trigger(self._seen, clause, logits)
            if trigger is not None and not (of_trade and trigger.event_type not in PEACEFUL):
                _join(self._seen, clause.piece, trigger, found)
        return sorted(found, key=lambda trigger: trigger.clause.start) if len(found) > len(told) else found

    def _judged(
        self, sentence: Span, parts: Sequence[Piece], told: Sequence[Trigger], before: Sequence[Trigger]
    ) -> Iterator[tuple[Clause, list[float]]]:
        """The clauses of a sentence that nothing has read and their words do not rule out, and what both models make of each."""
        unread = _unread(self._seen, sentence, parts, (*told, *before))
        if not unread:
            return
        words = words_of(self._text, self._seen, sentence, parts)
        some = clauses(self._seen, sentence, parts, words, unread, told, self.story)
        possible = [(at, clause, logits) for at, clause in zip(unread, some, strict=True) if (logits := _logits(clause))]
        if not possible:
            return
        which, marks = [at for at, _, _ in possible], [clause.features for _, clause, _ in possible]
        in_order = network().judge([[word.stem for word, _, _ in some] for some in words], which, marks, self._theme).tolist()
        for (_, clause, by_words), by_order in zip(possible, in_order, strict=True):
            yield clause, _both(by_words, by_order)


def _unread(seen: str, sentence: Span, parts: Sequence[Piece], told: Sequence[Trigger]) -> list[int]:
    """The numbers of the pieces that tell what no trigger covers, that are not asked and do not only go on with what is read."""
    asked = asked_from(seen, sentence)
    read = [is_read(_before_its_source(seen, part), told) for part in parts]
    return [at for at, part in enumerate(parts) if part.start < asked and not read[at] and not _goes_on(seen, parts, read, at)]


def _trigger(seen: str, clause: Clause, logits: Sequence[float]) -> Trigger | None:
    """The trigger of a clause that is like an incident, ``None`` where it is too unsure of one, supposes or denies it."""
    likely = _likely(clause, logits)
    mood = likely and _mood(seen, clause.piece, likely[0])
    return Trigger(likely[1], RULE, likely[0], _trimmed(seen, clause.piece), *mood) if likely and mood else None


def _join(seen: str, part: Piece, trigger: Trigger, found: list[Trigger]) -> None:
    """Adds a trigger to those ``found``, or its clause to the one whose act it goes on with."""
    for n, other in enumerate(found):
        if _is_one_with(seen, part, trigger.event_type, other):
            found[n] = replace(other, clause=other.clause.cover(trigger.clause))
            return
    found.append(trigger)
