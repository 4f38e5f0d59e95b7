"""The vocabulary of ``geo.incident.fr`` made ready: each word form with the rules that begin with it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.incident.forms import conjugate
from geo.incident.fr import CONSTRUCTIONS, LIGHT_VERBS, MISSPELT, NOUN_PHRASES, NOUNS, VERBS
from geo.incident.fr_classes import NOUN_CLASSES
from geo.incident.fr_clauses import CLAUSES
from geo.incident.fr_crowds import CROWD_FRAMES
from geo.incident.fr_daily import DAILY_FRAMES
from geo.incident.fr_frames import FRAMES
from geo.incident.fr_ground import GROUND_FRAMES
from geo.incident.fr_law import LAW_FRAMES
from geo.incident.fr_nouns import EVENT_NOUNS
from geo.incident.fr_reports import REPORT_FRAMES
from geo.incident.fr_senses import NOUN_SENSES, SENSES
from geo.incident.fr_state import STATE_FRAMES
from geo.incident.gate import Late, beginnings, needed_words
from geo.text import ByWord

__all__ = [
    "ANYTHING",
    "PEACEFUL",
    "PUT_OFF",
    "Frame",
    "OpenRules",
    "Rule",
    "Strength",
    "light_verbs",
    "noun_rules",
    "other_noun_senses",
    "other_senses",
    "second_verbs",
    "trigger_words",
    "verb_rules",
]

Strength = str
PEACEFUL: frozenset[IncidentType] = frozenset(
    {"negotiation", "deployment", "withdrawal", "ceasefire_agreement", "political_change", "protest", "other", "displacement"}
)
PUT_OFF = frozenset({"report", "scrutin annulé", "scrutin reporté", "reporter le scrutin"})
"""Rules of what is put off or cancelled: the day that it was to be on is not the act's."""

_WHEN = (
    rf" (?:dans la (?:nuit|soiree|matinee|journee)(?: (?:de|du) \w+(?: (?:à|au) \w+)?)?|(?:{WEEKDAY}|hier)(?: (?:matin|soir|midi|dernier))?"
    r"|cette nuit|ce (?:matin|soir)|la veille|le meme jour|au petit matin|à l'aube|le \d{1,2}(?:er)? [a-z]+|en fin de [a-z]+|vers \d{1,2} ?h(?:eures)?)"
)
_GAP = rf"""(?:{_WHEN})?(?:(?: encore| toujours| aussitot| ensuite| deja)?, [^,.;:]{{1,40}},)?[ "(]+(?:[\w'.%-]+[ "(]+){{0,4}}?(?:[dlsn]'|qu')?["(]?"""


# What any word can be to a verb: these need no noun of a class.
ANYTHING = frozenset(("pron", "name", "thing"))
_ANYBODY = ANYTHING | {"many", "people", "person", "civilian"}  # nor do these: "huit mille Nicaraguayens", "37 autres"


@dataclass(frozen=True, slots=True)
class Frame:
    """What a verb of ``geo.incident.fr_frames`` asks of the nouns around it; empty sets ask for nothing.

    ``suffered`` asks for a passive or a participle alone; ``wants`` are the noun classes of which one must be met in the sentence
    at least, ``actors`` those of which one must where the verb has a subject.
    """

    subject: frozenset[str]
    object: frozenset[str]
    onto: frozenset[str]
    alone: bool
    told: bool
    follows: Late | None
    reflexive: bool
    negated: bool
    suffered: bool
    wants: frozenset[str]
    actors: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rule:
    """How a word tells an incident: ``after`` is what must follow it, ``strength`` how much more is asked.

    ``strength`` is ``plain`` (an act that nothing else is called by), ``usual`` or ``weak`` (only beside arms, armed people or
    whatever else its type asks for), ``phrase`` for a noun with its complement; ``tenses`` are those of a verb's form and empty for a noun; ``patient`` is what a verb in the passive has for its subject;
    ``subject`` is what must stand before it, ``named`` whether a name must follow; ``frame`` asks for noun classes instead.
    """

    name: str
    event_type: IncidentType
    lemma: str
    strength: Strength
    after: Late | None = None
    tenses: frozenset[str] = frozenset()
    patient: Late | None = None
    subject: Late | None = None
    named: bool = False
    frame: Frame | None = None


def _pattern(text: str) -> Late:
    text = text.replace(" _", "_").replace("_", _GAP)
    return Late(
        text
        if text == "" or re.search(r" \(\?![^()]*\)$", text) or text.endswith((" ", "\\b", "')", "))", "_", "(?=[a-z])"))
        else text + r"(?!\w)"
    )


def _strength(word: str) -> tuple[str, Strength]:
    if word[-1] in "!~":
        return word[:-1], {"!": "plain", "~": "weak"}[word[-1]]
    return word, "usual"


def _behind(follows: str) -> Late | None:
    """What follows a verb, right behind it when the pattern begins with ``^``, else within some words."""
    if not follows:
        return None
    return Late(follows[1:] if follows[0] == "^" else rf"[^\n]{{0,80}}?(?:{follows})")


@cache
def _forms(lemma: str) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    """The forms of a verb by their tenses."""
    found: dict[frozenset[str], list[str]] = {}
    for form, tenses in conjugate(lemma).items():
        found.setdefault(tenses, []).append(form)
    return tuple((tenses, tuple(forms)) for tenses, forms in found.items())


def _conjugated(rule: Rule) -> Iterator[tuple[str, Rule]]:
    """Each form of a rule's verb with the rule for its tenses, which forms of the same tenses share."""
    for tenses, forms in _forms(rule.lemma):
        of_tenses = replace(rule, tenses=tenses)
        for form in forms:
            yield form, of_tenses


def _framed() -> Iterator[tuple[str, Rule]]:
    """Each form of the verbs of the frames with its rule."""
    for name, (event_type, subjects, lemmas, objects, follows) in {
        **LAW_FRAMES,
        **GROUND_FRAMES,
        **STATE_FRAMES,
        **REPORT_FRAMES,
        **FRAMES,
        **CROWD_FRAMES,
        **DAILY_FRAMES,
    }.items():
        direct = {word for word in objects.split() if word[0] not in "@-"}
        onto = {word[1:] for word in objects.split() if word[0] == "@"}
        for word in lemmas.split():
            mark, _, lemma = word.partition("-") if word.startswith(("se-", "ne-", "ete-")) else ("", "", word)
            actors = frozenset(subjects.removeprefix("!").split())
            frame = Frame(
                actors, frozenset(direct), frozenset(onto), objects == "-", subjects.startswith("!"),
                _behind(follows), mark == "se", mark == "ne", mark == "ete",
                frozenset() if direct & ANYTHING else frozenset(direct | onto if not onto & ANYTHING else ()),
                frozenset() if actors & _ANYBODY else actors,
            )  # fmt: skip
            yield from _conjugated(Rule(name, event_type, lemma, "usual", None, frozenset(), frame=frame))


def _plurals(noun: str) -> tuple[str, ...]:
    if noun.endswith(("s", "x", "z")):
        return (noun,)
    if noun.endswith(("eu", "eau")):
        return (noun, noun + "x")
    return (noun, noun + "s", noun[:-2] + "aux") if noun.endswith("al") else (noun, noun + "s")


def _misspell(found: dict[str, list[Rule]]) -> None:
    """Adds the forms that hurried hands write: "kidnapé"."""
    for right, wrong in MISSPELT.items():
        for form in [form for form in found if form.startswith(right)]:
            found.setdefault(wrong + form[len(right) :], found[form])


@lru_cache(maxsize=1)
def verb_rules() -> dict[str, tuple[Rule, ...]]:
    """Verb form to rules, constructions before verbs alone."""
    found: dict[str, list[Rule]] = {}
    for name, (event_type, lemma, after) in CONSTRUCTIONS.items():
        pattern = _pattern(after)
        # "fermer la frontière" is also "la frontière a été fermée"
        patient = Late(rf"(?<!\w){after[1:]}(?!\w)") if after.startswith("_(?:") and after.endswith(")") else None
        for form, rule in _conjugated(Rule(name, event_type, lemma, "usual", pattern, frozenset(), patient)):
            found.setdefault(form, []).append(rule)
    for name, (event_type, before, lemmas, after) in CLAUSES.items():
        pattern = _pattern(after.removesuffix("@") + "(?=[a-z])" if after.endswith("@") else after)
        patient = None if before or not after.startswith("_(?:") else Late(rf"(?<!\w){after[1:]}(?!\w)")
        subject, named = Late(before) if before else None, after.endswith("@")
        for lemma in lemmas.split():
            for form, rule in _conjugated(
                Rule(name, event_type, lemma, "usual", pattern, frozenset(), patient, subject, named)
            ):
                found.setdefault(form, []).append(rule)
    for rules in found.values():
        rules.sort(key=lambda rule: (rule.subject is None, -len(rule.after.pattern) if rule.after else 0))
    for form, rule in _framed():
        found.setdefault(form, []).append(rule)
    for event_type, words in VERBS.items():
        for word in words.split():
            lemma, strength = _strength(word)
            for form, rule in _conjugated(Rule(lemma, event_type, lemma, strength, None, frozenset())):
                found.setdefault(form, []).append(rule)
    _misspell(found)
    for word in ("pendant", "durant", "maintenant"):
        del found[word]  # prepositions and an adverb, not "pendre", "durer" and "maintenir"
    return {form: tuple(rules) for form, rules in found.items()}


def _members(words: str) -> Iterator[str]:
    """The nouns of a row; ``@crowd`` stands for those of that class that are one word."""
    for word in words.split():
        if word[0] == "@":
            yield from (noun for noun in NOUN_CLASSES[word[1:]].split() if "_" not in noun)
        else:
            yield word


@lru_cache(maxsize=1)
def noun_rules() -> dict[str, tuple[Rule, ...]]:
    """Noun form to rules, phrases before nouns alone."""
    strengths = {_strength(w)[0]: _strength(w)[1] for words in NOUNS.values() for w in words.split()}
    found: dict[str, list[Rule]] = {}
    for name, (event_type, first, after) in NOUN_PHRASES.items():
        any_number = after.startswith(("s?", "x?"))
        forms = {form for one in ((first,) if any_number else _plurals(first)) for form in _plurals(one)}
        after, named = after[2:] if any_number else after, after.endswith("@")
        pattern = _pattern(after[:-1] + "(?=[a-z])" if named else after)
        strength = "plain" if strengths.get(first) == "plain" else "usual"
        for form in sorted(forms):
            found.setdefault(form, []).append(Rule(name, event_type, first, strength, pattern, named=named))
    for name, (event_type, words, after) in EVENT_NOUNS.items():
        pattern = _pattern(after)
        for noun in dict.fromkeys(_members(words)):
            for form in _plurals(noun):
                found.setdefault(form, []).append(Rule(name, event_type, noun, "phrase", pattern))
    for event_type, words in NOUNS.items():
        for word in words.split():
            noun, strength = _strength(word)
            for form in _plurals(noun):
                found.setdefault(form, []).append(Rule(noun, event_type, noun, strength))
    _misspell(found)
    return {form: tuple(rules) for form, rules in found.items()}


Senses = dict[str, tuple[tuple[Late | None, Late | None], ...]]
"""Word to the senses in which it tells no incident: what stands before it (up to its place) and right behind it."""


def _senses(rows: Mapping[str, tuple[str, str, str]]) -> Senses:
    found: dict[str, list[tuple[Late | None, Late | None]]] = {}
    for words, before, behind in rows.values():
        sense = Late(f"(?:{before})$") if before else None, Late(behind) if behind else None
        for word in words.split():
            found.setdefault(word, []).append(sense)
    return {word: tuple(senses) for word, senses in found.items()}


@lru_cache(maxsize=1)
def other_senses() -> Senses:
    """The senses of verbs, by lemma, in which they tell no incident."""
    return _senses(SENSES)


@lru_cache(maxsize=1)
def other_noun_senses() -> Senses:
    """The senses of nouns in which they tell no incident."""
    return _senses(NOUN_SENSES)


def _needs(rule: Rule) -> tuple[str, str]:
    """The patterns without which a ``rule`` does not hold: what is found behind its word, and anywhere in its sentence."""
    follows = rule.after if rule.frame is None else rule.frame.follows
    behind = follows.pattern if follows else ""
    if rule.patient:
        return "", f"(?:{behind})|(?:{rule.patient.pattern})"
    return behind, rule.subject.pattern if rule.subject else ""


class _Form:
    """The rules of a word, by the beginnings of other words of which they need one: behind it, and anywhere in its sentence.

    Each rule is a bit; those that need no word are open anyway.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        needs = [_needs(rule) for rule in self._rules]
        self._behind = _bits(behind for behind, _ in needs)
        self._around = _bits(around for _, around in needs)
        self._kept: dict[int, tuple[Rule, ...]] = {}

    def open(self, at: int, last: Mapping[str, int]) -> tuple[Rule, ...]:
        """Those that may hold of the word number ``at``, where ``last`` tells which word begins so last."""
        (behind, needed), (around, needed_anywhere) = self._behind, self._around
        for start in needed.keys() & last.keys():
            if last[start] > at:
                behind |= needed[start]
        for start in needed_anywhere.keys() & last.keys():
            around |= needed_anywhere[start]
        opened = behind & around
        rules = self._kept.get(opened)
        if rules is None:
            rules = tuple(rule for n, rule in enumerate(self._rules) if opened >> n & 1)
            if len(self._kept) < _KEPT:
                self._kept[opened] = rules
        return rules


_KEPT = 64
_needed_words = cache(needed_words)  # many forms share a pattern


def _bits(patterns: Iterable[str]) -> tuple[int, dict[str, int]]:
    """The bits of the patterns that need no word, and by the beginning of a word those of the patterns that it opens."""
    free, opened = 0, dict[str, int]()
    for n, pattern in enumerate(patterns):
        words = _needed_words(pattern) if pattern else ()
        free |= 0 if words else 1 << n
        for word in words:
            opened[word] = opened.get(word, 0) | 1 << n
    return free, opened


# Of the forms of a large vocabulary few are met: their rules are made ready then.
_verbs = ByWord(lambda word: _Form(verb_rules()[word]))
_nouns = ByWord(lambda word: _Form(noun_rules()[word]))
_starts = ByWord(beginnings)


class OpenRules:
    """The rules that may hold in one sentence, by its words: the others' patterns cannot match in it."""

    def __init__(self, words: Sequence[str]) -> None:
        self._last = {start: at for at, word in enumerate(words) for start in _starts[word]}

    def of_verb(self, word: str, at: int) -> tuple[Rule, ...]:
        """Those of a verb's form, the word number ``at`` of the sentence, in their order."""
        return _verbs[word].open(at, self._last)

    def of_noun(self, word: str, at: int) -> tuple[Rule, ...]:
        """Those of a noun's form, the word number ``at`` of the sentence, in their order."""
        return _nouns[word].open(at, self._last)


@lru_cache(maxsize=1)
def trigger_words() -> frozenset[str]:
    """Every form with a rule, of verbs and nouns."""
    return frozenset({*verb_rules(), *noun_rules()})


@lru_cache(maxsize=1)
def light_verbs() -> dict[str, frozenset[str]]:
    """The forms of the verbs that make an event of the noun beside them, with their tenses."""
    found: dict[str, set[str]] = {}
    for lemma in LIGHT_VERBS.split():
        for form, tenses in conjugate(lemma).items():
            found.setdefault(form, set()).update(tenses)
    return {form: frozenset(tenses) for form, tenses in found.items()}


_SAID = ("annonce", "affirme", "indique", "declare", "assure", "revendique", "reconnu", "dementi")
"""Past participles of what is said beside what is done: "a revendiqué des tirs sur la ville et annoncé la mort de deux hommes"."""


@lru_cache(maxsize=1)
def second_verbs() -> frozenset[str]:
    """Past participles of the verbs that tell an incident, and of those that tell of it; and the plural of their present."""
    return frozenset(
        form
        for form, rules in verb_rules().items()
        if any("participle" in r.tenses or ("present" in r.tenses and form.endswith("ent")) for r in rules)
    ) - {"violent"} | {
        "blesse",
        "blesses",
        "tue",
        "tues",
        *_SAID,
    }
