"""Verbs that tell an incident: whether this one does, in what mood, and with what means."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.almanac import MONTH, WEEKDAY
from geo.incident.alone import is_told_alone
from geo.incident.gate import Late
from geo.incident.groups import classes_in
from geo.incident.hits import ABSTRACT, ARMS, FICTION, FIGURE, LAST_NP, TRADER, VERB_FIRST, Hit, is_violent, words_in
from geo.incident.killing import BEATING, SLAYING, slain
from geo.incident.kind import settled
from geo.incident.lexicon import PEACEFUL, Frame, Rule
from geo.incident.limits import BEEN, SHELLS, TRUCE, holds, holds_alone
from geo.incident.mood import Mood, mood_of, tenses_of
from geo.incident.roles import FRONTED_VERB, Roles, auxiliary, carried_on, past_asides
from geo.incident.sense import clears, is_fit, is_possible, is_struck, may_be, means_else, refined
from geo.incident.spot import Spot

__all__ = ["read_verb"]


@dataclass(slots=True)
class _Verb:
    """A verb with what its rules share, read when the first of them asks: the nouns around it, and what goes on past asides."""

    at: Spot
    accented: bool
    _roles: Roles | None = None
    _beyond: list[tuple[str, int]] | None = None

    def roles(self, lemma: str) -> Roles:
        if self._roles is None:
            self._roles = Roles(self.at, lemma, self.at.tenses)
        return self._roles

    def beyond(self) -> list[tuple[str, int]]:
        if self._beyond is None:
            self._beyond = past_asides(self.at.seen, self.at.parts, self.at.piece, self.at.end)
        return self._beyond


def read_verb(at: Spot, rules: Sequence[Rule], tried: Sequence[Rule]) -> Hit | int | None:
    """The incident that a verb tells, ``None`` when it tells none; an offset where what the verb governs is denied or feared too.

    ``rules`` are those of its form, ``tried`` those of them that may hold in this sentence.
    """
    at.tenses = tenses_of(at, at.forms)
    named = classes_in(at.seen, at.sentence, at.sentence.start, at.sentence.end)
    tried = [rule for rule in tried if rule.frame is None or is_possible(rule.frame, named, at.tenses)]
    if not tried or _is_another_word(at, rules[0].lemma):
        return None
    verb = _Verb(_quoted(at), at.text[at.end - 1] in "éÉ")
    for rule in tried:
        stop = _reach(rule, verb)
        if stop is None:
            continue
        spot = verb.at if stop == verb.at.end else replace(verb.at, stop=stop)
        if _is_figure(spot):
            return None
        rule = _by_complement(rule, spot)
        if not _is_meant(rule, spot):
            continue
        if rule.name == "déloger":
            cleared = clears(rule, at.seen, at.sentence, at.part, at.topic)
            if cleared is None:
                continue
            rule = cleared
        mood = mood_of(spot, rule)
        if mood is None and (rule.lemma == "etre" or any(r.frame is not None and r.frame.negated for r in rules)):
            continue  # "la trêve n'a pas tenu mardi": what is not so may be what another row tells
        if mood is None:  # what it governs did not happen either: "n'est pas en mesure de lancer une offensive"
            return min(stop, at.part.end) if rule.after is not None else None
        hit = _hit(rule, verb, spot, mood)
        if hit is not None:
            return hit
    return None


def _quoted(at: Spot) -> Spot:
    """A verb with the marks it stands between alone, so that what is around it is seen: 'ont été "neutralisés"'."""
    for before, behind in (('"', '"'), ('" ', ' "')):
        if at.seen.startswith(behind, at.end) and at.seen.endswith(before, 0, at.start):
            end = at.end + len(behind)
            return replace(at, start=at.start - len(before), end=end, stop=end)
    return at


_MANAGING = frozenset(("parvenir", "arriver"))
_TO_DO = Late(r" (?:enfin |finalement |[a-z]+ment )?à (?:se |s'|l'|le |la |les |en |y )?(?P<verb>[a-z]+(?:er|ir|re))\b")
_THE_ONE = Late(r"(?:^|(?<!en)[ (])(?:l'|le |cet |son )$")
_ENTERING = Late(
    r" ?(?:$|[.,;:!])| (?:[a-z]+ment |aussi |de nouveau |à nouveau |encore |enfin |ainsi |alors |donc |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |hier )?(?:dans|en|à|au|aux|sur|chez)\b"
)
_WHO_ENTERS = Late(r"(?:\bn'|\b(?:ne|qui|il|elle|on|y|rien) )$")


def _is_another_word(at: Spot, lemma: str) -> bool:
    """Whether what looks like a verb's form is a noun, a preposition, or a verb that governs another."""
    text, seen, sentence, start, end = at.text, at.seen, at.sentence, at.start, at.end
    if seen.endswith((" des ", " un ", " une "), sentence.start, start):
        return True  # "Ce sont des lâches": a noun
    if (
        text[start].isupper()
        and text[start + 1].islower()
        and seen.endswith((" à ", " de ", " et ", ", "), sentence.start, start)
    ):
        return True  # "un accident à Limoges": a name
    if FIGURE.match(seen, start, min(sentence.end, end + 40)):
        return True  # "prises de position": a verb's form that is a noun here
    if lemma in _MANAGING:
        managed = _TO_DO.match(seen, end, min(sentence.end, end + 40))
        if managed and text[managed.start("verb")].islower():
            return True  # "sont parvenus à prendre la ville": they arrive nowhere
    if seen.endswith("ant", start, end) and _THE_ONE.search(seen, sentence.start, start):
        return True  # "L'attaquant a décoché une frappe": a noun
    # "des tirs entre bandes rivales dans le quartier": a preposition
    return (
        text[start:end].lower() == "entre"
        and not _ENTERING.match(seen, end)
        and not _WHO_ENTERS.search(seen, sentence.start, start)
    )


def _reach(rule: Rule, verb: _Verb) -> int | None:
    """Where what a rule asks for ends, at the verb itself when nothing must follow it; ``None`` when something that it asks for is not there."""
    at = verb.at
    if rule.frame is not None:
        return at.end if _fits(rule, rule.frame, verb) else None
    if rule.after is None:
        return at.end if is_told_alone(rule, at) else None
    stop = _complement(rule, rule.after, verb)
    if stop is None:
        if not _is_passive_of(rule, at):
            return None
        stop = at.end
    if rule.named and not at.text[stop : stop + 1].isupper():
        return None
    return stop if rule.subject is None or _has_subject(rule.subject, at) else None


_DATING = (
    r" (?:(?:des |depuis )?(?:"
    + WEEKDAY
    + r"|hier)(?: (?:matin|soir|midi|dernier))?(?: \d{1,2}(?:er)? [a-z]+)?|dans la (?:nuit|soiree|matinee|journee)(?: (?:de|du) \w+(?: (?:à|au) \w+)?)?"
    r"|cette nuit|ce (?:matin|soir)|la veille|au petit matin|à l'aube|le \d{1,2}(?:er)? [a-z]+(?: \d{4})?|(?:une|deux|trois|quatre|[a-z]+) (?:heures?|jours?|nuits?) durant|(?:pendant|durant) (?:[\w'-]+ ){1,4}?(?:heures?|minutes|jours?|nuits?|journee|matinee|semaines?|mois)"
    r"|depuis (?:l'aube|hier|ce matin|la veille|le (?:matin|week-end)|[\w-]+ (?:heures|jours|semaines|mois))|à coups de (?:tracteurs|pneus|troncs|camions|barricades|pierres)|à l'aide (?:de |d')[\w-]+|avec leurs [\w-]+|(?:en |debut |fin |mi-)?"
    + MONTH
    + r"(?: \d{4})?|(?:en |fin |debut )\d{4})"
)
_WHEN = Late(_DATING + r"(?= )")


def _follows(follows: Late, at: Spot) -> bool:
    """Whether what a frame asks for stands behind its verb, or behind a day that does: "a fermé | en 2007 | sa dernière base"."""
    seen, stop = at.seen, at.part.end
    if follows.match(seen, at.end, min(stop, at.end + 90)):
        return True
    when = _WHEN.match(seen, at.end, stop)
    return when is not None and follows.match(seen, when.end(), min(stop, when.end() + 90)) is not None


def _fits(rule: Rule, frame: Frame, verb: _Verb) -> bool:
    """Whether a frame holds: what it asks for behind its verb, and nouns of its classes around it."""
    at, follows = verb.at, frame.follows
    # "a fait main basse, en février, sur Ponnagyun"
    if follows and not (_follows(follows, at) or any(follows.match(behind) for behind, _ in verb.beyond())):
        return False
    roles = verb.roles(rule.lemma)
    return is_fit(frame, roles) and may_be(rule, roles, at.seen, at.sentence, at.topic)


# What may part a verb from what belongs to it: "ont ouvert également le feu", "ont pris mardi d'assaut", "avaient ouvert, mardi soir, le feu"
_BESIDES = Late(
    rf" (?:egalement|aussi|ensuite|aussitot|encore|ainsi|[a-z]{{3,}}ement)(?= )|,(?:{_DATING}),(?= )|{_WHEN.pattern}"
)
_DONE_TO = frozenset(
    (
        "prendre un lieu",
        "reprendre un lieu",
        "récupérer un lieu",
        "occuper un lieu",
        "libérer un lieu",
        "capturer un lieu",
        "évacuer des forces",
    )
)
_BEHIND_PREPOSITION = Late(
    rf" (?:(?:{WEEKDAY}|hier)(?: matin| soir)? )?(?:de|du|des|en|dans|par|vers|pres|à|au|aux|lors|sur|depuis|devant)\b"
)


def _complement(rule: Rule, after: Late, verb: _Verb) -> int | None:
    """Where what a rule asks for behind its verb ends, ``None`` when it is not there."""
    at = verb.at
    seen, end, last = at.seen, at.end, at.sentence.end
    found = after.match(seen, end, min(last, end + 110))
    if found is None and (beside := _BESIDES.match(seen, end, last)):
        found = after.match(seen, beside.end(), min(last, beside.end() + 110))
    # not "ont été pris en embuscade dans la province", "ont été évacués par hélicoptère"
    if found and not (rule.name in _DONE_TO and _BEHIND_PREPOSITION.match(seen, end) and _is_passive(at)):
        return found.end()
    if rule.event_type in PEACEFUL and seen.startswith(",", at.part.end):
        for behind, shift in verb.beyond():
            if (found := after.match(behind)) is not None:
                return found.end() + shift
    return None


def _is_passive(at: Spot) -> bool:
    return BEEN.search(at.seen, max(at.part.start, at.start - 40), at.start) is not None


def _is_passive_of(rule: Rule, at: Spot) -> bool:
    """Whether the verb stands in the passive with what it is done to before it: "la frontière a été fermée"."""
    if rule.patient is None or "participle" not in rule.tenses or not _is_passive(at):
        return False
    seen, part, low = at.seen, at.part, at.part.start
    # "Deux camions (neuf tonnes) ont été brûlés", "Deux camions viennent d'être brûlés"
    if (part.join == "bracket" and VERB_FIRST.match(seen, low)) or (part.join == "speech" and seen.startswith("d'etre ", low)):
        low = max(at.sentence.start, low - 110)
    return rule.patient.search(seen, low, at.start) is not None


_HALF_WORD = Late(r"(?<=\w)\w+")
_PARENTHESIS = re.compile(
    r"(?: ?\([^()]{1,60}\)|, ?[^,;:()]{2,50},) ?(?=(?:ne |n')?(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|s'etait|s'etaient)\b)"
)


def _has_subject(subject: Late, at: Spot) -> bool:
    """Whether what a rule asks for stands before its verb, in the piece or, where the piece has no subject of its own, before it."""
    seen, part, parts, start = at.seen, at.part, at.parts, at.start
    if at.piece == 0 and len(parts) > 1 and FRONTED_VERB.match(seen, part.start):
        return subject.search(seen, parts[1].start, parts[1].end) is not None  # "En prenant la ville, les rebelles …"
    low = part.start
    if part.join in ("relative", "gerund", "speech", "and", "comma") or VERB_FIRST.match(seen, part.start, part.end):
        low = max(at.sentence.start, part.start - 110)
    low = max(low, start - 160)
    if half := _HALF_WORD.match(seen, low, start):
        low = half.end()
    left = seen[low:start]
    found = subject.search(left)
    if found and at.text[low + found.start() : low + found.end()].endswith(("dié", "diés")):
        return False  # "ont incendié des commerces et tué": no fire that kills
    if found is None:
        if "," not in left and "(" not in left:
            return False
        # "Les villageois, selon un élu, se sont sauvés", "La coalition (centre droit) a volé en éclats"
        plain = _PARENTHESIS.sub(" ", left)
        if plain == left or subject.search(plain) is None:
            return False
    return not FIGURE.search(seen, low, start)


def _is_figure(at: Spot) -> bool:
    """Whether a verb is a figure of speech with what a rule asks for behind it."""
    if at.stop == at.end:
        return False
    figure = FIGURE.search(at.seen, at.end, min(at.sentence.end, at.stop + 50))
    return figure is not None and figure.start() < at.stop


_ON_TRADE = Late(
    r" (?:(?:sur|autour de) (?:le |la |les |l')|(?:de |d')(?!paix|treve|cessez|normalis|desescal|retrait|cessation|transition|partage|reconcili|cantonn|desarm|demobilis|desengag|non-agr|bon voisin|gouvernement)|commercia|economique|energetique|minier|gazier|industriel|fiscal|culturel)"
)
_PEACE = Late(
    r"\b(?:cessez-le-feu|treves?|armistice|hostilites|paix|desescalade|accalmie|pause|rebelles?|belligerants|armes|canons?|feu|combats|insurges|guerre|armee|separatistes|putschistes|junte|conseil militaire|maoistes|guerilla|milices?|m23|houthis|contestataires|groupes armes)\b"
)


def _by_complement(rule: Rule, at: Spot) -> Rule:
    """The rule with the type that what stands around a verb with its complement gives it."""
    if rule.frame is not None or rule.after is None:
        return rule
    seen, sentence, start, stop = at.seen, at.sentence, at.start, at.stop
    if (
        rule.event_type == "ceasefire_agreement"
        and (not at.topic.war or _ON_TRADE.match(seen, stop))
        and not _PEACE.search(seen, sentence.start, sentence.end)
    ):
        rule = replace(rule, event_type="negotiation")  # "L'accord sur le nickel a été signé"
    if rule.name == "conclure un pacte" and TRUCE.search(seen, start, min(sentence.end, stop + 30)):
        rule = replace(rule, event_type="ceasefire_agreement")
    if rule.name == "s'écraser" and SHELLS.search(seen, max(sentence.start, start - 60), start):
        rule = replace(rule, event_type="shelling")
    return rule


_VIOLENT = frozenset(("other_attack", "shelling", "clash", "territory_taken", "air_strike", "drone_strike", "explosion"))
_BALLOT = Late(
    r"\b(?:elections?|scrutin|legislatives|municipales|senateurs|actionnaires?|concurrent|entreprises?|filiale|capital|sondages?)\b"
)


def _is_meant(rule: Rule, at: Spot) -> bool:
    """Whether a verb means its act here: no sport, ballot, figure of speech or play, no other sense, nothing that limits its rule."""
    seen, sentence, part, topic, kind = at.seen, at.sentence, at.part, at.topic, rule.event_type
    if rule.frame is None and rule.after is not None:
        taken = kind in ("territory_taken", "territory_ceded") and not words_in(seen, part.start, at.start) & ARMS
        if taken and _BALLOT.search(seen, sentence.start, sentence.end):
            return False
        if kind in _VIOLENT and not is_violent(rule, seen, sentence, part, topic, strong=True):
            return False
    elif kind not in PEACEFUL and FIGURE.search(seen, part.start, min(part.end, at.end + 60)):
        return False
    if (
        topic.sport
        and (rule.subject or kind == "ceasefire_agreement")
        and kind not in ("protest", "disaster", "political_change")
    ):
        return False
    if (
        kind == "disaster"
        and rule.name not in ("fall into the sea", "s'écraser")
        and is_struck(seen, sentence, at.start, topic)
    ):
        return False
    return not (means_else(rule, seen, sentence, at.start, at.end) or (kind not in PEACEFUL and _is_play(rule, at))) and holds(
        rule, at
    )


_HALTED = Late(
    r"\b(?:projets?|production|travaux|chantiers?|programmes?|decisions?|plans?|date|budget|recherches?|traitement|match|trains?|usines?|reacteurs?|machines?|mesures|liste|bilan|decompte|comptes|total)\b[\w' ]{0,30}$"
)


def _is_play(rule: Rule, at: Spot) -> bool:
    """Whether a word of force is said of budgets, shops and shares, on a stage or in a book."""
    if rule.event_type == "disaster":
        return False
    seen, part, start, end = at.seen, at.part, at.start, at.end
    if FICTION.search(seen, at.sentence.start, start) or ABSTRACT.match(seen, end, part.end):
        return True
    if rule.lemma == "arreter":
        return _HALTED.search(seen, part.start, start) is not None
    if _is_passive(at):
        return False  # "Deux touristes ont été poignardés"
    if rule.event_type == "abduction_arrest" and "participle" in rule.tenses and seen.endswith("s", start, end):
        return False  # "Sept touristes enlevés le 12 septembre"
    trader = TRADER.search(seen, part.start, start)
    return trader is not None and not words_in(seen, part.start, part.end) & ARMS


_PLANNED = frozenset(
    (
        "attendu en visite",
        "be expected",
        "be awaited",
        "forces are awaited",
        "forces are awaited that day",
        "call to the street",
        "threaten a strike",
        "promise forces",
    )
)


def _hit(rule: Rule, verb: _Verb, at: Spot, mood: Mood) -> Hit | None:
    """What a rule that holds tells, ``None`` where it is told by a participle that only qualifies."""
    modality, doubts = mood
    if rule.name in _PLANNED:
        modality = "planned"
    rule = _of_its_type(rule, verb, at)
    if not _is_bare(rule, verb.accented, at):
        return Hit(at.start, at.stop, rule, at.piece, False, at.start, modality, doubts, subject=True)
    if not holds_alone(rule, at):
        return None
    group = LAST_NP.search(at.seen[at.part.start : at.start].rstrip())
    np = at.part.start + (group.start("np") if group else 0)
    return Hit(at.start, at.stop, rule, at.piece, False, np, modality, doubts, bare=True)


def _of_its_type(rule: Rule, verb: _Verb, at: Spot) -> Rule:
    """The rule with the type that who acts on whom, with what and where, gives its act."""
    at.roles = verb.roles(rule.lemma)
    rule = settled(refined(rule, at), at)
    if rule.event_type in ("casualties_report", "attack_civilians") and (
        rule.lemma in SLAYING or rule.name in BEATING or rule.name == "murder"
    ):
        killed = slain(at, at.roles, rule)
        return rule if killed is None else replace(rule, event_type=killed)
    return rule


def _is_bare(rule: Rule, accented: bool, at: Spot) -> bool:
    """Whether a verb is a participle behind its noun, with no auxiliary of its own or before it: "un village rasé"."""
    return (
        "participle" in rule.tenses
        and (accented or "present" not in rule.tenses)
        and bool(at.seen[at.part.start : at.start].strip())
        and not auxiliary(at)[0]
        and not carried_on(at)
    )
