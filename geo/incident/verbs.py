"""Verbs that tell an incident: whether this one does, in what mood, and with what means."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.incident.alone import is_told_alone
from geo.incident.clause import Piece
from geo.incident.gate import Late
from geo.incident.hits import (
    ABSTRACT,
    ARMS,
    FICTION,
    FIGURE,
    LAST_NP,
    TRADER,
    VERB_FIRST,
    Hit,
    Topic,
    is_violent,
    words_in,
)
from geo.incident.killing import BEATING, SLAYING, slain
from geo.incident.kind import settled
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.limits import BEEN, SHELLS, TRUCE, holds, holds_alone
from geo.incident.mood import mood_of, tenses_of
from geo.incident.roles import (
    FRONTED_VERB,
    Roles,
    auxiliary,
    carried_on,
    classes_in,
    past_asides,
)
from geo.incident.sense import BY_MEANS, clears, is_fit, is_possible, is_struck, may_be, means_else, refined
from geo.incident.spot import Spot
from geo.model import Span

__all__ = ["read_verb"]


def read_verb(
    text: str,
    seen: str,
    sentence: Span,
    parts: Sequence[Piece],
    at: int,
    start: int,
    end: int,
    rules: Sequence[Rule],
    tried: Sequence[Rule],
    topic: Topic,
) -> Hit | int | None:
    """The incident that a verb tells, ``None`` when it tells none; an offset where what the verb governs is denied or feared too.

    ``rules`` are those of its form, ``tried`` those of them that may hold in this sentence.
    """
    part = parts[at]
    tenses = tenses_of(text, seen, part, start, end, rules[0].tenses, topic)
    named = classes_in(seen, sentence, sentence.start, sentence.end)
    tried = [rule for rule in tried if rule.frame is None or is_possible(rule.frame, named, tenses)]
    if not tried or _is_another_word(text, seen, sentence, start, end, rules[0].lemma):
        return None
    accented = text[end - 1] in "éÉ"
    start, end = _quoted(seen, start, end)
    roles: Roles | None = None
    beyond: list[tuple[str, int]] | None = None
    alone = Spot(text, seen, sentence, part, start, end, end, rules[0].tenses, tenses, topic)
    for rule in tried:
        stop, spot = end, alone
        if rule.frame is not None:
            follows = rule.frame.follows
            if follows and not _follows(follows, seen, end, part.end):
                beyond = past_asides(seen, parts, at, end) if beyond is None else beyond
                if not any(follows.match(behind) for behind, _ in beyond):  # "a fait main basse, en février, sur Ponnagyun"
                    continue
            roles = roles or Roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
            if not is_fit(rule.frame, roles) or not may_be(rule, roles, seen, sentence, topic):
                continue
            if rule.event_type not in PEACEFUL and FIGURE.search(seen, part.start, min(part.end, end + 60)):
                continue
        elif rule.after is not None:
            reached = _reach(rule, text, seen, sentence, parts, at, start, end)
            if reached is None:
                continue
            stop = reached
            if any(f.start() < stop for f in FIGURE.finditer(seen, end, min(sentence.end, stop + 50))):
                return None
            rule = _by_complement(rule, seen, sentence, start, stop, topic)
            if (
                rule.event_type in ("territory_taken", "territory_ceded")
                and _BALLOT.search(seen, sentence.start, sentence.end)
                and not words_in(seen, part.start, start) & ARMS
            ):
                continue
            if rule.event_type in _VIOLENT and not is_violent(rule, seen, sentence, part, topic, strong=True):
                continue
        elif not is_told_alone(rule, spot) or (
            rule.event_type not in PEACEFUL and FIGURE.search(seen, part.start, min(part.end, end + 60))
        ):
            continue
        if (
            topic.sport
            and (rule.subject or rule.event_type == "ceasefire_agreement")
            and rule.event_type not in ("protest", "disaster", "political_change")
        ):
            continue
        if (
            rule.event_type == "disaster"
            and rule.name not in ("fall into the sea", "s'écraser")
            and is_struck(seen, sentence, start, topic)
        ):
            continue
        if means_else(rule, seen, sentence, start, end):
            continue
        if rule.event_type not in PEACEFUL and _is_play(rule, seen, sentence, part, start, end):
            continue
        spot = spot if stop == end else replace(spot, stop=stop)
        if not holds(rule, spot):
            continue
        if rule.name == "déloger":
            cleared = clears(rule, seen, sentence, part, topic)
            if cleared is None:
                continue
            rule = cleared
        mood = mood_of(text, seen, sentence, parts, at, start, end, rule, topic)
        if mood is None and (rule.lemma == "etre" or any(r.frame is not None and r.frame.negated for r in rules)):
            continue  # "la trêve n'a pas tenu mardi": what is not so may be what another row tells
        if mood is None:  # what it governs did not happen either: "n'est pas en mesure de lancer une offensive"
            return min(stop, part.end) if rule.after is not None else None
        modality, doubts = mood
        if rule.name in _PLANNED:
            modality = "planned"
        if rule.event_type in BY_MEANS or rule.name in ("fuir un lieu", "quitter un lieu"):
            roles = roles or Roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
        rule = settled(refined(rule, roles, seen, part, start, end), spot)
        if rule.event_type in ("casualties_report", "attack_civilians") and (
            rule.lemma in SLAYING or rule.name in BEATING or rule.name == "murder"
        ):
            roles = roles or Roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
            killed = slain(text, seen, sentence, part, start, end, roles, rule)
            rule = rule if killed is None else replace(rule, event_type=killed)
        helper, _ = auxiliary(seen, max(sentence.start, start - 90), start)
        bare = (
            "participle" in rule.tenses
            and not helper
            and (accented or "present" not in rule.tenses)
            and bool(seen[part.start : start].strip())
            and not carried_on(text, parts, at, start, end, seen)
        )
        if not bare:
            return Hit(start, stop, rule, at, False, start, modality, doubts, True, False)
        if holds_alone(rule, spot):
            group = LAST_NP.search(seen[part.start : start].rstrip())
            np = part.start + group.start("np") if group else part.start
            return Hit(start, stop, rule, at, False, np, modality, doubts, False, True)
    return None


def _is_another_word(text: str, seen: str, sentence: Span, start: int, end: int, lemma: str) -> bool:
    """Whether what looks like a verb's form is a noun, a preposition, or a verb that governs another."""
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


def _reach(
    rule: Rule, text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int, end: int
) -> int | None:
    """Where what a rule asks for behind its verb ends, ``None`` when it, or what is asked for before the verb, is not there."""
    assert rule.after is not None
    part = parts[at]
    after = rule.after.match(seen, end, min(sentence.end, end + 110))
    if after is None and (beside := _BESIDES.match(seen, end, sentence.end)):
        after = rule.after.match(seen, beside.end(), min(sentence.end, beside.end() + 110))
    if (
        after
        and rule.name in _DONE_TO
        and _BEHIND_PREPOSITION.match(seen, end)
        and BEEN.search(seen, max(part.start, start - 40), start)
    ):
        after = None  # "ont été pris en embuscade dans la province", "ont été évacués par hélicoptère"
    stop = after.end() if after else end
    if after is None and rule.event_type in PEACEFUL and seen.startswith(",", part.end):
        for behind, shift in past_asides(seen, parts, at, end):
            if (after := rule.after.match(behind)) is not None:
                stop = after.end() + shift
                break
    if after is None and (rule.patient is None or not _is_passive_of(rule, seen, sentence, part, start)):
        return None
    if rule.named and not text[stop : stop + 1].isupper():
        return None
    if rule.subject is not None and not _has_subject(rule, text, seen, sentence, parts, at, start):
        return None
    return stop


def _by_complement(rule: Rule, seen: str, sentence: Span, start: int, stop: int, topic: Topic) -> Rule:
    """The rule with the type that what stands around the verb gives it."""
    if (
        rule.event_type == "ceasefire_agreement"
        and (not topic.war or _ON_TRADE.match(seen, stop))
        and not _PEACE.search(seen, sentence.start, sentence.end)
    ):
        rule = replace(rule, event_type="negotiation")  # "L'accord sur le nickel a été signé"
    if rule.name == "conclure un pacte" and TRUCE.search(seen, start, min(sentence.end, stop + 30)):
        rule = replace(rule, event_type="ceasefire_agreement")
    if rule.name == "s'écraser" and SHELLS.search(seen, max(sentence.start, start - 60), start):
        rule = replace(rule, event_type="shelling")
    return rule


_VIOLENT = frozenset(("other_attack", "shelling", "clash", "territory_taken", "air_strike", "drone_strike", "explosion"))
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
_DATING = (
    r" (?:(?:des |depuis )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|midi|dernier))?(?: \d{1,2}(?:er)? [a-z]+)?|dans la (?:nuit|soiree|matinee|journee)(?: (?:de|du) \w+(?: (?:à|au) \w+)?)?"
    r"|cette nuit|ce (?:matin|soir)|la veille|au petit matin|à l'aube|le \d{1,2}(?:er)? [a-z]+(?: \d{4})?|(?:une|deux|trois|quatre|[a-z]+) (?:heures?|jours?|nuits?) durant|(?:pendant|durant) (?:[\w'-]+ ){1,4}?(?:heures?|minutes|jours?|nuits?|journee|matinee|semaines?|mois)"
    r"|depuis (?:l'aube|hier|ce matin|la veille|le (?:matin|week-end)|[\w-]+ (?:heures|jours|semaines|mois))|à coups de (?:tracteurs|pneus|troncs|camions|barricades|pierres)|à l'aide (?:de |d')[\w-]+|avec leurs [\w-]+|(?:en |debut |fin |mi-)?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: \d{4})?|(?:en |fin |debut )\d{4})"
)
_WHEN = re.compile(_DATING + r"(?= )")


# What may part a verb from what belongs to it: "ont ouvert également le feu", "ont pris mardi d'assaut", "avaient ouvert, mardi soir, le feu"
_BESIDES = re.compile(
    rf" (?:egalement|aussi|ensuite|aussitot|encore|ainsi|[a-z]{{3,}}ement)(?= )|,(?:{_DATING}),(?= )|{_WHEN.pattern}"
)


def _follows(follows: Late, seen: str, end: int, stop: int) -> bool:
    """Whether what a frame asks for stands behind its verb, or behind a day that does: "a fermé | en 2007 | sa dernière base"."""
    if follows.match(seen, end, min(stop, end + 90)):
        return True
    when = _WHEN.match(seen, end, stop)
    return when is not None and follows.match(seen, when.end(), min(stop, when.end() + 90)) is not None


_ENTERING = re.compile(
    r" ?(?:$|[.,;:!])| (?:[a-z]+ment |aussi |de nouveau |à nouveau |encore |enfin |ainsi |alors |donc |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |hier )?(?:dans|en|à|au|aux|sur|chez)\b"
)
_THE_ONE = re.compile(r"(?:^|(?<!en)[ (])(?:l'|le |cet |son )$")
_WHO_ENTERS = re.compile(r"(?:\bn'|\b(?:ne|qui|il|elle|on|y|rien) )$")
_MANAGING = frozenset(("parvenir", "arriver"))
_TO_DO = re.compile(r" (?:enfin |finalement |[a-z]+ment )?à (?:se |s'|l'|le |la |les |en |y )?(?P<verb>[a-z]+(?:er|ir|re))\b")
_ON_TRADE = re.compile(
    r" (?:(?:sur|autour de) (?:le |la |les |l')|(?:de |d')(?!paix|treve|cessez|normalis|desescal|retrait|cessation|transition|partage|reconcili|cantonn|desarm|demobilis|desengag|non-agr|bon voisin|gouvernement)|commercia|economique|energetique|minier|gazier|industriel|fiscal|culturel)"
)
_PEACE = re.compile(
    r"\b(?:cessez-le-feu|treves?|armistice|hostilites|paix|desescalade|accalmie|pause|rebelles?|belligerants|armes|canons?|feu|combats|insurges|guerre|armee|separatistes|putschistes|junte|conseil militaire|maoistes|guerilla|milices?|m23|houthis|contestataires|groupes armes)\b"
)
_HALTED = re.compile(
    r"\b(?:projets?|production|travaux|chantiers?|programmes?|decisions?|plans?|date|budget|recherches?|traitement|match|trains?|usines?|reacteurs?|machines?|mesures|liste|bilan|decompte|comptes|total)\b[\w' ]{0,30}$"
)


def _is_play(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> bool:
    """Whether a word of force is said of budgets, shops and shares, on a stage or in a book."""
    if rule.event_type == "disaster":
        return False
    if FICTION.search(seen, sentence.start, start) or ABSTRACT.match(seen, end, part.end):
        return True
    if rule.lemma == "arreter":
        return _HALTED.search(seen, part.start, start) is not None
    if BEEN.search(seen, max(part.start, start - 40), start):
        return False  # "Deux touristes ont été poignardés"
    if rule.event_type == "abduction_arrest" and "participle" in rule.tenses and seen.endswith("s", start, end):
        return False  # "Sept touristes enlevés le 12 septembre"
    trader = TRADER.search(seen, part.start, start)
    return trader is not None and not words_in(seen, part.start, part.end) & ARMS


def _quoted(seen: str, start: int, end: int) -> tuple[int, int]:
    """A verb with the marks it stands between alone, so that what is around it is seen: 'ont été "neutralisés"'."""
    for before, behind in (('"', '"'), ('" ', ' "')):
        if seen.startswith(behind, end) and seen.endswith(before, 0, start):
            return start - len(before), end + len(behind)
    return start, end


def _has_subject(rule: Rule, text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int) -> bool:
    """Whether what a rule asks for stands before its verb, in the piece or, where the piece has no subject of its own, before it."""
    assert rule.subject is not None
    part = parts[at]
    low = part.start
    if part.join in ("relative", "gerund", "speech", "and", "comma") or VERB_FIRST.match(seen, part.start, part.end):
        low = max(sentence.start, part.start - 110)
    low = max(low, start - 160)
    if half := _HALF_WORD.match(seen, low, start):
        low = half.end()
    if at == 0 and len(parts) > 1 and FRONTED_VERB.match(seen, part.start):
        return rule.subject.search(seen, parts[1].start, parts[1].end) is not None  # "En prenant la ville, les rebelles …"
    left = seen[low:start]
    found = rule.subject.search(left)
    if found and text[low + found.start() : low + found.end()].endswith(("dié", "diés")):
        return False  # "ont incendié des commerces et tué": no fire that kills
    if found is None:
        if "," not in left and "(" not in left:
            return False
        plain = _PARENTHESIS.sub(
            " ", left
        )  # "Les villageois, selon un élu, se sont sauvés", "La coalition (centre droit) a volé en éclats"
        if plain == left or rule.subject.search(plain) is None:
            return False
    return not FIGURE.search(seen, low, start)


_HALF_WORD = re.compile(r"(?<=\w)\w+")
_PARENTHESIS = re.compile(
    r"(?: ?\([^()]{1,60}\)|, ?[^,;:()]{2,50},) ?(?=(?:ne |n')?(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|s'etait|s'etaient)\b)"
)


def _is_passive_of(rule: Rule, seen: str, sentence: Span, part: Piece, start: int) -> bool:
    """Whether the verb stands in the passive with what it is done to before it: "la frontière a été fermée"."""
    if rule.patient is None or "participle" not in rule.tenses or not BEEN.search(seen, max(part.start, start - 40), start):
        return False
    low = part.start
    if (part.join == "bracket" and VERB_FIRST.match(seen, low)) or (part.join == "speech" and seen.startswith("d'etre ", low)):
        low = max(
            sentence.start, low - 110
        )  # "Deux camions (neuf tonnes) ont été brûlés", "Deux camions viennent d'être brûlés"
    return rule.patient.search(seen, low, start) is not None


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
_BEHIND_PREPOSITION = re.compile(
    r" (?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier)(?: matin| soir)? )?(?:de|du|des|en|dans|par|vers|pres|à|au|aux|lors|sur|depuis|devant)\b"
)
_BALLOT = re.compile(
    r"\b(?:elections?|scrutin|legislatives|municipales|senateurs|actionnaires?|concurrent|entreprises?|filiale|capital|sondages?)\b"
)
