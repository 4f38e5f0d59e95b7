"""Verb groups that may tell of a speech act: a form of a verb of speech with its auxiliary, clitics and negation."""

import re
from bisect import bisect_left
from typing import NamedTuple

from geo.speech.fr import FORMS, Form, Verb
from geo.speech.grammar import (
    AFTER_QUOTE,
    AND_TO,
    APPOSITION_CLOSED,
    AUXILIARY,
    BUT_RATHER,
    BY_AGENT,
    BY_AGENT_THEN,
    BY_FAR,
    CARRIED,
    CARRIED_ON,
    CARRIES_ON,
    CHARGED,
    CLITICS,
    COUNT_OF_THEM,
    DECLINE,
    GERUND_LEFT,
    INTRODUCES,
    MUTUAL,
    NOT_AFTER,
    NOUN_BEFORE,
    NOUNLIKE,
    OBJECT,
    OBJECT_AFTER_QUOTE,
    OPENS,
    PRONOUN_AFTER,
    SPOKE_TO,
    SUPPORT,
    TELLS,
    TELLS_OF,
    WHEN_NEGATED,
    WITHOUT,
)
from geo.speech.idioms import INFINITIVES, PARTICIPLES
from geo.speech.nouns import last_before
from geo.speech.page import Cue, Page
from geo.text import Quotation

_ADVERBIAL = 70  # characters that an adverb, clitics and what they hang on take at most: "tout en l'ayant depuis longtemps"
_CLITICS = 30  # characters that a verb's clitics take at most: "ne nous les lui y en "
_LEFT = 150  # characters before a verb that may belong to its group
_FINITE = ("pres", "impf", "past")
_TO_BE = ("est", "sont", "etait", "etaient", "fut", "furent")
_WOULD = ("aurait", "auraient", "serait", "seraient")
_NOT = re.compile(r"\b(?:pas|jamais|guere|plus|rien)\b")
_NOT_NEXT = re.compile(r" (?:pas|jamais|ni|aucun)\b")
_GERUND = re.compile(r"ant\b")
_CALLED = ("qualifier", "taxer", "traiter", "accuser")
_CALLED_BY = re.compile(r" d(?:e |')(?:[a-z]+ )?\"\x00+\s?\" par ")


def candidates(page: Page, s: int, e: int, words: list[tuple[int, int, str]]) -> list[Cue]:
    """The verb groups between two offsets that may tell of a speech act, by where they begin; ``words`` are possible forms of verbs."""
    found = [
        Cue(m.start(), m.end(), Verb("refuser de commenter", "decline_comment", "0"), "pp", rule="decline")
        for m in page.sought(DECLINE, s, e)
        if not (m[0].startswith("tu", m[0].rfind(" ") + 1) and "é" in page.text[m.start() : m.end()])  # "s'est tué"
    ]
    first, last = bisect_left(page.light_starts, s), bisect_left(page.light_starts, e)
    for start, end, _, verb in sorted(page.light[first:last], key=lambda hit: hit[2]):
        cue = group(page, s, start, end, (Form(verb, "any"),)) if end <= e else None
        if cue:
            cue.pronoun = cue.pronoun or "-on " in page.n[start:end]
            cue.rule = "light"
            found.append(cue)
    for start, end, word in words:
        if start < s:
            continue  # within a stamp or dateline
        if word == "presse" and page.n.endswith("france ", s, start):
            continue  # "l'Agence France Presse a appris": no verb
        if any(c.start <= start < c.end for c in found):
            continue
        cue = group(page, s, start, end, FORMS[word])
        if cue:
            found.append(cue)
    first, last = bisect_left(page.quote_starts, s), bisect_left(page.quote_starts, e)
    found += [cue for quotation in page.outer[first:last] if (cue := _opening(page, s, e, quotation))]
    return sorted(found, key=lambda c: (c.start, -c.end))


def _opening(page: Page, s: int, e: int, quotation: Quotation) -> Cue | None:
    """A verb that a quotation begins with, in a tense of the narration: "ont « condamné » le raid", "Elle « regrette » ce choix"."""
    verb = OPENS.match(page.reading.folded, quotation.inner.start, quotation.inner.end)
    if verb is None or verb["verb"] not in FORMS:
        return None
    if page.text[verb.end("verb") - 1] in "éÉ" and not WITHOUT.search(page.n, s, quotation.span.start):
        return None
    return (
        _opening_infinitive(page, s, quotation, verb)
        or _opening_participle(page, s, quotation, verb)
        or _opening_present(page, s, e, quotation, verb)
    )


def _opening_infinitive(page: Page, s: int, quotation: Quotation, verb: re.Match[str]) -> Cue | None:
    """A light verb, and in quotation marks what it carries: "s'est contenté de « regretter » les incidents"."""
    form = next((f for f in FORMS[verb["verb"]] if f.tense == "inf"), None)
    if form is None or form.verb.reflexive != bool(verb["reflexive"]):
        return None
    support = SUPPORT.search(page.n, max(s, quotation.span.start - 60), quotation.span.start)
    return Cue(support.start(), verb.end("verb"), form.verb, "support") if support else None


def _opening_participle(page: Page, s: int, quotation: Quotation, verb: re.Match[str]) -> Cue | None:
    """An auxiliary, and its participle in quotation marks: "ont « condamné » le raid"."""
    start, end = quotation.span.start, quotation.span.end
    aux = WITHOUT.search(page.n, max(s, start - 30), start)
    form = next((f for f in FORMS[verb["verb"]] if f.tense == "pp" and not f.verb.reflexive), None) if aux else None
    if aux is None or form is None or (form.verb.tells and not page.long(start - 1)) or page.n[end : end + 1] == ",":
        return None
    return Cue(aux.start(), verb.end("verb"), form.verb, "quoted")


def _opening_present(page: Page, s: int, e: int, quotation: Quotation, verb: re.Match[str]) -> Cue | None:
    """A verb in the present, in quotation marks with what it governs: "La présidente « regrette vivement » ce choix"."""
    n, start, end = page.n, quotation.span.start, quotation.span.end
    reflexive = bool(verb["reflexive"])
    form = next((f for f in FORMS[verb["verb"]] if f.tense == "pres" and f.verb.reflexive == reflexive), None)
    if form is None:
        return None
    of_it = "n" in form.verb.frames and OBJECT_AFTER_QUOTE.match(n, end, e)
    if form.verb.tells and not of_it and not (reflexive and page.long(start)):
        return None
    if n.startswith((", a", ", s"), end):
        return None
    governed = AFTER_QUOTE.match(n, end, e) if n.startswith(",", end) else None
    if governed and governed["verb"] in FORMS:
        return None  # "elle « invite au dialogue », a fait savoir X": one act
    mark = n[max(s, start - 2) : start].strip()
    if mark in (":", ".") or (mark == "," and not APPOSITION_CLOSED.search(n, s, start)):
        return None
    return Cue(verb.start(), verb.end("verb"), form.verb, "quoted")


class _Group(NamedTuple):
    """A verb, or a light verb with its noun, on a page: where it stands in a sentence that begins at ``s``, and what forms it may be."""

    page: Page
    s: int
    start: int
    end: int
    forms: tuple[Form, ...]
    left_from: int
    left: str
    """What stands before it, from ``left_from`` on."""
    word: str
    tenses: set[str]
    light: bool
    """Whether it is a light verb with its noun, of which any tense may stand there."""

    def may_be(self, *tenses: str) -> bool:
        """Whether it may be in one of some tenses."""
        return self.light or not self.tenses.isdisjoint(tenses)

    def of(self, *tenses: str) -> list[Form]:
        """The forms that it may be in one of some tenses."""
        return [f for f in self.forms if f.tense in tenses or f.tense == "any"]

    def form(self, reflexive: bool, *tenses: str) -> Form | None:
        """The first form in one of some tenses that is reflexive, or is not."""
        return next((f for f in self.of(*tenses) if f.verb.reflexive == reflexive), None)

    def is_infinitive(self) -> bool:
        """Whether the verb of a light verb is an infinitive: "faire savoir", "s'en prendre"."""
        verb = self.word.split(" ")[: 1 + self.word.startswith(("se ", "s'", "y ", "en "))]
        return self.light and not INFINITIVES.isdisjoint(verb)

    def is_gerund(self) -> bool:
        """Whether it ends in -ant."""
        verb = self.word.removeprefix("se ").split(" ")[0]  # "se rejetant la responsabilité"
        return _GERUND.search(verb) is not None if self.light else "ger" in self.tenses

    def is_participle(self) -> bool:
        """Whether it is written as a participle, which no other form is: "accusé", "accusées"."""
        if not self.light and "pp" not in self.tenses:
            return False
        word = self.word.split(" ")[0]
        accented = word.endswith("e") and self.page.text[self.start + len(word) - 1] in "éÉ"
        return accented or (word in PARTICIPLES if self.light else word.endswith(("ee", "es")))

    def one_another(self) -> bool:
        """Whether what follows says that each does so to the other: "se sont accusés mutuellement"."""
        return not self.light and MUTUAL.match(self.page.n, self.end, self.end + 40) is not None


def group(page: Page, s: int, start: int, end: int, forms: tuple[Form, ...]) -> Cue | None:
    """The verb group whose verb stands at ``start``: its form, its auxiliary and clitics agree; ``None`` where they do not."""
    n = page.n
    if n[start - 1 : start] == "-" or (n[end : end + 1] == "-" and not PRONOUN_AFTER.match(n, end)):
        return None
    left_from = max(s, start - _LEFT)
    tenses = {form.tense for form in forms}
    at = _Group(page, s, start, end, forms, left_from, n[left_from:start], n[start:end], tenses, "any" in tenses)
    aux = _auxiliary(at)
    if aux and _is_slip(at, aux):
        return Cue(aux.start(), end, at.of("inf")[0].verb, "pp")
    if aux and aux["aux"] not in ("ayant", "avoir") and at.may_be("pp"):
        return _compound(at, aux)
    if at.may_be("inf"):
        support = SUPPORT.search(at.left)
        cue = _supported(at, support) if support else _spoke(at) or _carried(at)
        if cue or support or not at.light or at.is_infinitive():
            return cue
    if at.is_gerund():
        return _gerund(at)
    if at.is_participle():
        return _bare(at)
    if at.may_be(*_FINITE):
        return _finite(at)
    return _bare(at) if at.may_be("pp") else None


def _auxiliary(at: _Group) -> re.Match[str] | None:
    """The auxiliary of the verb, with its clitics and what stands between them."""
    text = at.page.text
    aux = next(iter(at.page.sought(AUXILIARY, at.left_from, at.start)), None)
    if aux is None:
        return None
    slip = aux["aux"] == "a" and text[aux.start("aux")] not in "aA"
    if slip and ("pp" not in at.tenses or last_before(at.page.n, aux.start("aux")) in (",", ";")):
        return None  # "à déclaré" is a slip for "a déclaré"; "…, à condamner" is none
    is_verb = at.page.accented and text[at.end - 1] == "e" and "pres" in at.tenses
    if is_verb and aux["aux"] in _TO_BE and not aux["reflexive"]:
        return None  # "un témoin qui y était jure que": two verbs
    return aux


def _is_slip(at: _Group, aux: re.Match[str]) -> bool:
    """Whether an infinitive is a slip for a participle: "le chef a annoncer que"."""
    return (
        aux["aux"] in ("a", "ont")
        and not aux["reflexive"]
        and at.word.endswith("er")
        and "inf" in at.tenses
        and at.page.text[aux.start("aux")] in "aAo"
        and TELLS.match(at.page.n, at.end, at.end + 4) is not None
    )


def _compound(at: _Group, aux: re.Match[str]) -> Cue | None:
    """An auxiliary and its participle: "a déclaré", "se sont accusés", "a été critiqué", "n'a pas exclu"."""
    n, end = at.page.n, at.end
    reflexive = bool(aux["reflexive"])
    chosen = at.form(reflexive, "pp")
    if chosen is None and reflexive and (at.one_another() or (not at.light and MUTUAL.search(aux["between"]))):
        chosen = at.of("pp")[0]  # "se sont mutuellement accusés"
    if chosen is None:
        return None
    passive = " ete" in aux["between"] or (aux["aux"] in _TO_BE and not reflexive)
    cue = Cue(aux.start(), end, chosen.verb, "passive" if passive else "pp")
    if aux["negation"] and (_NOT.search(aux["between"]) or _NOT_NEXT.match(n, end, end + 8)):
        if chosen.verb.asks and BUT_RATHER.match(n, end):
            return cue  # "n'a pas réclamé une hausse, mais des arriérés"
        if chosen.verb.lemma not in WHEN_NEGATED or passive:
            return None
        cue.event_type = WHEN_NEGATED[chosen.verb.lemma]
    if aux["aux"] in _WOULD:
        cue.doubts.append("hedge")
    cue.pronoun = bool(aux["inversion"])
    return cue


def _supported(at: _Group, support: re.Match[str]) -> Cue | None:
    """An infinitive after a verb that says how or since when one speaks: "a tenu à préciser", "n'a cessé de réclamer"."""
    chosen = at.form(at.left.endswith(("se ", "s'")), "inf")
    if chosen is None or "refuse" in support[0]:
        return None
    return Cue(at.left_from + support.start(), at.end, chosen.verb, "support", pronoun="-t-" in support[0])


def _spoke(at: _Group) -> Cue | None:
    """An infinitive that says to what end somebody spoke: "a pris la parole pour dénoncer"."""
    spoke = SPOKE_TO.search(at.left) if " pour " in at.left[-12:] else None
    if spoke is None or (at.light and at.word.split(" ")[0] not in INFINITIVES):
        return None
    return Cue(at.left_from + spoke.start() + (spoke[0][0] == " "), at.end, at.of("inf")[0].verb, "support")


def _carried(at: _Group) -> Cue | None:
    """An infinitive that carries on: "avant de préciser", "et d'accuser"; or one of narration: "et le maire de conclure"."""
    if at.light:
        return None
    for tense, pattern in (("carried", CARRIED), ("carried-on", CARRIED_ON)):
        carried = pattern.search(at.left)
        if carried:
            return Cue(at.left_from + carried.start(), at.end, at.of("inf")[0].verb, tense)
    n = at.page.n
    if AND_TO.search(at.left) and (INTRODUCES.match(n, at.end, at.end + 70) or n.startswith("et ", at.s)):
        chosen = at.form(False, "inf")
        return Cue(at.start, at.end, chosen.verb, "told") if chosen else None
    return None


def _gerund(at: _Group) -> Cue | None:
    """A participle in -ant: ", précisant que", "tout en accusant"."""
    m = GERUND_LEFT.search(at.left, max(0, len(at.left) - _ADVERBIAL))
    if m is None or (at.word == "militant" and not m["en"]):
        return None  # "Militant pour la paix, il…": what he is
    chosen = at.form(m["clitic"].endswith(("se ", "s'")), "ger")
    if chosen is None or "n'" in m["clitic"] or "ne " in m["clitic"]:
        return None
    return Cue(at.left_from + m.start("en" if m["en"] else "clitic"), at.end, chosen.verb, "ger")


def _finite(at: _Group) -> Cue | None:
    """A verb with its clitics: "l'affirme", "s'inquiète", "n'exclut pas", "demande-t-il"."""
    n, end = at.page.n, at.end
    m = CLITICS.search(at.left, max(0, len(at.left) - _CLITICS))
    assert m is not None
    reflexive = bool(m["reflexive"])
    chosen = at.form(reflexive, *_FINITE)
    if chosen is None and reflexive and (at.word == "accusent" or at.one_another()):
        chosen = at.of(*_FINITE)[0]  # "Les deux clans s'accusent d'avoir tiré"
    if chosen is None or (not at.light and _is_noun(at)):
        return None
    negated = bool(m["negation"]) and not at.light and NOT_AFTER.match(n, end, end + 20) is not None
    if negated and chosen.verb.asks and BUT_RATHER.match(n, end):
        negated = False
    if negated and chosen.verb.lemma not in WHEN_NEGATED:
        return None
    start = at.left_from + m.start()
    if at.page.text.startswith("Lui ", start):
        start += 4  # "Lui s'en tient à": a subject
    cue = Cue(start, end, chosen.verb, "pres", event_type=WHEN_NEGATED[chosen.verb.lemma] if negated else None)
    after = PRONOUN_AFTER.match(n, end)
    if after:
        cue.end, cue.pronoun = after.end(), True
    return cue


def _is_noun(at: _Group) -> bool:
    """Whether a noun of the same letters stands there: "une menace", "sans reproche"; not "la préfecture en dénombre trente"."""
    nounlike = at.word in NOUNLIKE
    if at.left.endswith("'en ") or (at.left.endswith(" en ") and (not nounlike or COUNT_OF_THEM.match(at.page.n, at.end))):
        return False
    near = max(0, len(at.left) - _CLITICS)
    return NOUN_BEFORE.search(at.left, near) is not None and (nounlike or not OBJECT.search(at.left, near))


def _bare(at: _Group) -> Cue | None:
    """A participle without its auxiliary: coordinated ("et confirmé que"), or passive with its agent ("accusé par")."""
    n, start, end = at.page.n, at.start, at.end
    forms = at.of("pp")
    verb = forms[0].verb
    if verb.lemma == "annoncer" and at.left.endswith(", ") and BY_AGENT_THEN.match(n, end, end + 60):
        return Cue(start, end, verb, "passive")
    if BY_AGENT.match(n, end, end + 5):
        # "Accusé par Alger d'avoir rompu l'accord, Rabat…"
        if at.light:
            return Cue(start, end, verb._replace(frames="n"), "passive")  # "montrée du doigt par les familles"
        opens = not at.left.strip() or at.left.endswith((", ", '" '))
        return Cue(start, end, verb, "passive") if opens and verb.lemma in CHARGED else None
    if verb.lemma in _CALLED and _CALLED_BY.match(n, end, end + 160):
        return Cue(start, end, verb, "passive")  # "qualifié de « farce » par l'armée"
    if verb.asks and BY_FAR.match(n, end, end + 90):
        return Cue(start, end, verb, "passive") if at.left.endswith(" ") and n[end - 1] == "s" else None
    m = CARRIES_ON.search(at.left)
    if m is None or (m[0].startswith(",") and verb.lemma in CHARGED and TELLS_OF.match(n, end, end + 5)):
        return None  # "le Maroc, accusé d'avoir menti": he is
    if at.page.text[start:end].split(" ")[0].lower().endswith(("ée", "és", "ées")):
        return None  # "…, appelés à la rescousse": they were called
    chosen = at.form(False, "pp")
    return Cue(start, end, chosen.verb, "bare") if chosen else None
