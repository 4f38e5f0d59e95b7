"""Verbs that tell an incident: whether this one does, in what mood, and with what means."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.incident.clause import Piece
from geo.incident.gate import Sought
from geo.incident.hits import (
    ABSTRACT,
    ARMS,
    CROWD,
    FICTION,
    FIGURE,
    FORCE,
    HUMAN_TITLE,
    LAST_NP,
    TIME,
    TRADER,
    VERB_FIRST,
    Hit,
    Topic,
    is_violent,
    words_in,
)
from geo.incident.kind import settled
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.mood import DATED, mood_of, tenses_of
from geo.incident.roles import (
    FRONTED_VERB,
    Roles,
    auxiliary,
    carried_on,
    classes_in,
    past_asides,
    read_roles,
)
from geo.incident.sense import BY_MEANS, clears, is_allowed, is_fit, is_possible, is_struck, may_be, means_else, refined
from geo.model import Span

__all__ = ["read_verb"]


def read_verb(
    text: str,
    seen: str,
    sentence: Span,
    parts: Sequence[Piece],
    at: int,
    token: re.Match[str],
    rules: Sequence[Rule],
    tried: Sequence[Rule],
    topic: Topic,
) -> Hit | int | None:
    """The incident that a verb tells, ``None`` when it tells none; an offset where what the verb governs is denied or feared too.

    ``rules`` are those of its form, ``tried`` those of them that may hold in this sentence.
    """
    start, end = token.span()
    if seen.endswith((" des ", " un ", " une "), sentence.start, start):
        return None  # "Ce sont des lâches": a noun
    if FIGURE.match(seen, start, min(sentence.end, end + 40)):
        return None  # "prises de position": a verb's form that is a noun here
    if rules[0].lemma in _MANAGING:
        managed = _TO_DO.match(seen, end, min(sentence.end, end + 40))
        if managed and text[managed.start("verb")].islower():
            return None  # "sont parvenus à prendre la ville": they arrive nowhere
    if token[0].endswith("ant") and _THE_ONE.search(seen, sentence.start, start):
        return None  # "L'attaquant a décoché une frappe": a noun
    if token[0] == "entre" and not _ENTERING.match(seen, end) and not _WHO_ENTERS.search(seen, sentence.start, start):
        return None  # "des tirs entre bandes rivales dans le quartier": a preposition
    part = parts[at]
    tenses = tenses_of(text, seen, part, start, end, rules[0].tenses, topic)
    accented = text[end - 1] in "éÉ"
    start, end = _quoted(seen, start, end)
    reach = min(sentence.end, end + 110)
    roles: Roles | None = None
    named: frozenset[str] | None = None
    beyond: list[tuple[str, int]] | None = None
    for rule in tried:
        stop = end
        if rule.frame is not None:
            if rule.frame.wants or rule.frame.actors:
                named = classes_in(seen, sentence, sentence.start, sentence.end) if named is None else named
                if not is_possible(rule.frame, named, tenses):
                    continue
            follows = rule.frame.follows
            if follows and not follows.match(seen, end, min(part.end, end + 90)):
                beyond = past_asides(seen, parts, at, end) if beyond is None else beyond
                if not any(follows.match(behind) for behind, _ in beyond):  # "a fait main basse, en février, sur Ponnagyun"
                    continue
            roles = roles or read_roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
            if not is_fit(rule.frame, roles) or not may_be(rule, roles, seen, sentence, topic):
                continue
            if rule.event_type not in PEACEFUL and FIGURE.search(seen, part.start, min(part.end, end + 60)):
                continue
        elif rule.after is not None:
            after = rule.after.match(seen, end, reach)
            if (
                after
                and rule.name in _DONE_TO
                and _BEHIND_PREPOSITION.match(seen, end)
                and _BEEN.search(seen, max(part.start, start - 40), start)
            ):
                after = None  # "ont été pris en embuscade dans la province", "ont été évacués par hélicoptère"
            stop = after.end() if after else end
            if after is None and rule.event_type in PEACEFUL and seen.startswith(",", part.end):
                beyond = past_asides(seen, parts, at, end) if beyond is None else beyond
                for behind, shift in beyond:
                    if (after := rule.after.match(behind)) is not None:
                        stop = after.end() + shift
                        break
            if after is None and (rule.patient is None or not _is_passive_of(rule, seen, sentence, part, start)):
                continue
            if rule.named and not text[stop : stop + 1].isupper():
                continue
            if rule.subject is not None and not _has_subject(rule, text, seen, sentence, parts, at, start):
                continue
            if any(f.start() < stop for f in FIGURE.finditer(seen, end, min(sentence.end, stop + 50))):
                return None
            if (
                rule.event_type == "ceasefire_agreement"
                and (not topic.war or _ON_TRADE.match(seen, stop))
                and not _PEACE.search(seen, sentence.start, sentence.end)
            ):
                rule = replace(rule, event_type="negotiation")  # "L'accord sur le nickel a été signé"
            if rule.name == "conclure un pacte" and _TRUCE.search(seen, start, min(sentence.end, stop + 30)):
                rule = replace(rule, event_type="ceasefire_agreement")
            if rule.name == "une balle fauche" and _BEEN.search(seen, max(part.start, start - 40), start):
                continue  # "L'un des tireurs a été tué"
            if rule.name == "se retirer de" and not (
                FORCE.search(seen, part.start, start)
                or re.search(r"\b(?:s'est|se sont|se|s'etait|s'etaient) $", seen[max(sentence.start, start - 12) : start])
            ):
                continue
            if rule.name == "la tempête balaie" and _BEEN.search(seen, max(part.start, start - 40), start):
                continue  # "Un pont sur la rivière Tekeze a été détruit"
            if rule.name == "se renverser" and _TOPPLED.search(seen, max(part.start, start - 30), start):
                continue  # "pousser la rue à les renverser"
            if rule.name == "se renverser" and _HAVING.search(seen, max(part.start, start - 40), start):
                continue  # "la garde avait renversé Mohamed Bazoum"
            if rule.name == "se battre" and not (
                topic.war
                and re.search(
                    r"\b(?:se|s'est|se sont|s'etaient|s'etait|nous (?:sommes|etions)|vous etes) (?:\w+ )?$",
                    seen[max(sentence.start, start - 20) : start],
                )
            ):
                continue
            if rule.name == "s'écraser" and _SHELLS.search(seen, max(sentence.start, start - 60), start):
                rule = replace(rule, event_type="shelling")
            if rule.event_type in ("territory_taken", "territory_ceded") and _BALLOT.search(seen, sentence.start, sentence.end):
                continue
            if rule.name in ("tomber sur", "s'abattre") and not _SHELLS.search(seen, max(sentence.start, start - 90), start):
                continue
            if rule.name == "s'insurger" and _PROTESTS.match(seen, part.start, end):
                continue  # "…, s'est insurgée sa famille": she says so
            if rule.name == "un feu se déclare" and _OPENED.search(seen, sentence.start, start):
                continue  # "ont ouvert le feu sur un autocar parti d'Arua"
            if rule.name == "une bombe éclate" and _OTHERS_BREAK_OUT.search(seen, part.start, start):
                continue  # "Après l'explosion d'une mine, des échanges de tirs ont éclaté"
            if rule.name == "un nom tombe" and not _PROPER_SUBJECT.search(text, max(sentence.start, start - 60), start):
                continue  # "La fréquentation est tombée lundi à"
            if rule.name == "franchir la ligne" and _FLEEING.search(seen, part.start, start):
                continue
            if rule.name in (
                "converger",
                "prendre la route",
                "passer la frontière",
                "franchir la frontière",
            ) and not _FLEEING.search(seen, max(sentence.start, start - 200), min(sentence.end, stop + 60)):
                continue
            if rule.name == "entrer dans une ville" and not (
                re.match(r"[A-Z]", text[stop : stop + 1])
                and topic.war
                and (words_in(seen, max(sentence.start, start - 80), start) & ARMS or FORCE.search(seen, part.start, start))
            ):
                continue
            if rule.event_type in (
                "other_attack",
                "shelling",
                "clash",
                "territory_taken",
                "air_strike",
                "drone_strike",
                "explosion",
            ) and not is_violent(rule, seen, sentence, part, topic, strong=True):
                continue
        elif not is_allowed(rule, text, seen, sentence, part, start, end, topic) or (
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
        if rule.name == "enterrer la hache" and not (
            classes_in(seen, sentence, part.start, start) & {"armed", "rulers", "vip"}
        ):
            continue
        if rule.lemma == "evacuer" and _ONE_MAN.match(seen, part.start, start):
            continue  # "Le candidat a été évacué"
        if rule.name == "en réchapper" and topic.disaster:
            continue  # "Deux mineurs en ont réchappé"
        if rule.name == "pass a law" and _MANY_STATES.search(seen, part.start, start):
            continue  # "Près de 200 pays réunis à Dubaï ont approuvé un texte"
        if rule.name in _JOURNEYS and _FALLEN.search(seen, sentence.start, start):
            continue  # "L'ex-présidente a atterri à New Delhi"
        if rule.event_type not in PEACEFUL and _is_play(rule, seen, sentence, part, start, end):
            continue
        if rule.name == "se rassembler" and _HERDED.search(seen, max(part.start, start - 20), start):
            continue  # "Les villageois ont été rassemblés sur la place, puis tués"
        if rule.name == "se rassembler" and classes_in(seen, sentence, part.start, start) & {"vip", "delegate"}:
            continue  # "Des médiateurs se sont rassemblés pour des pourparlers"
        if rule.name == "se réunir" and _MANY_OF.match(seen, end, min(sentence.end, end + 30)):
            continue  # "a réuni 40 000 partisans"
        if rule.name == "se réunir" and not (
            HUMAN_TITLE.search(seen, part.start, part.end) or _SELF.search(seen, max(sentence.start, start - 40), start)
        ):
            continue
        if (
            rule.lemma in ("stationner", "deployer", "masser", "maintenir")
            and "participle" in rule.tenses
            and _STANDING.search(seen, max(part.start, start - 24), start)
            and not TIME.search(seen, part.start, part.end)
        ):
            continue  # "cinq cents soldats sont stationnés dans la base" tells of no day
        if (
            rule.lemma in ("cantonner", "stationner")
            and "participle" in tenses
            and not (
                auxiliary(seen, max(sentence.start, start - 90), start)[0]
                or TIME.search(seen, sentence.start if part.join == "colon" else part.start, part.end)
            )
        ):
            continue  # "l'armée, cantonnée à sept kilomètres, n'a pas bougé"
        if rule.name == "fighting breaks out" and _FLEEING_IT.search(seen, part.start, start):
            continue  # "Des habitants fuyant les combats ont gagné Goma"
        if rule.lemma == "violer" and rule.event_type == "attack_civilians" and _TRUCE.search(seen, sentence.start, start):
            continue  # "ont conclu une trêve, tout en s'accusant de la violer"
        if rule.name == "escort a convoy" and not TIME.search(seen, part.start, part.end):
            continue  # "un convoi de l'armée escortant des camions-citernes"
        if rule.name == "rideaux baissés" and (topic.disaster or "future" in tenses):
            continue  # "Les écoles resteront fermées", after a flood
        if rule.event_type == "blockade" and _WORKS.match(seen, end, min(sentence.end, end + 50)):
            continue
        if rule.lemma == "elire" and _LAUREATE.match(seen, end, min(sentence.end, end + 40)):
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
        if rule.name == "attendu en visite":
            if not HUMAN_TITLE.search(seen, part.start, start) and not re.search(
                r" [A-ZÉ][\w-]+ [A-ZÉ]", text[max(sentence.start, start - 60) : start]
            ):
                continue
            if not TIME.search(seen, part.start, min(sentence.end, stop + 50)) or not re.match(r"attendue?s?$", token.group()):
                continue
            modality = "planned"
        if rule.name in ("be expected", "be awaited", "forces are awaited", "call to the street"):
            modality = "planned"
        if rule.event_type in BY_MEANS or rule.name == "fuir un lieu":
            roles = roles or read_roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
        rule = settled(
            refined(rule, roles, seen, part, start, end), seen, sentence, part, start, max(end, min(stop, part.end)), topic
        )
        helper, _ = auxiliary(seen, max(sentence.start, start - 90), start)
        bare = (
            "participle" in rule.tenses
            and not helper
            and (accented or "present" not in rule.tenses)
            and bool(seen[part.start : start].strip())
            and not carried_on(text, parts, at, start, end, seen)
        )
        np = start
        if bare and _NUMBER_OF.search(seen, part.start, start):
            continue  # "Le nombre exact de manifestants arrêtés n'a pas été précisé"
        if (
            rule.lemma in _AIMING
            and token.group().endswith("ant")
            and _ATTACKS_AT_LARGE.search(seen, part.start, start)
            and not TIME.search(seen, part.start, part.end)
        ):
            continue  # "un regain des violences ciblant les axes routiers"
        if bare and rule.lemma == "deplacer" and _SITES_OF.search(seen, part.start, start):
            continue  # "cinq sites des personnes déplacées attaqués depuis novembre"
        if bare and rule.lemma == "deplacer" and not _DISPLACED_BY.match(seen, end, part.end):
            continue  # "a enlevé des femmes déplacées près de Ngala"
        if bare and rule.name == "starve a town" and not seen.startswith(" par ", end):
            continue  # "des tirs sur une foule affamée"
        if rule.name == "remettre un lieu" and _SELF.search(seen, max(sentence.start, start - 40), start):
            continue  # "Le président s'est rendu dans la province"
        if bare and rule.name in ("held by", "a town is occupied") and _DEFINITE.search(seen, part.start, start):
            continue  # "tirés depuis les zones contrôlées par les rebelles"
        if bare and _EACH.search(seen, part.start, start):
            continue  # "Chaque bataillon envoyé fabrique dix recrues"
        if bare and rule.event_type == "displacement" and _TELL.search(seen, max(sentence.start, start - 60), start):
            continue  # "ont raconté mardi des rescapés réfugiés à Gimbi"
        if rule.event_type == "displacement" and part.join == "where" and _SHELTERED.search(seen, part.start, start):
            continue  # "ensevelis sous l'école où ils s'étaient réfugiés"
        if bare and rule.lemma == "annexer" and not DATED.match(seen, end, min(part.end, end + 30)):
            continue  # "en Crimée annexée"
        if bare and rule.event_type in PEACEFUL and _SOME_OF_THEM.search(seen, max(sentence.start, start - 24), start):
            continue  # "280 soldats, certains arrivés par hélicoptère, ont fait irruption"
        if bare and _ADJECTIVAL.search(seen, part.start, start) and not seen[end : part.end].strip(' .,;:!?"'):
            continue  # "ont afflué vers les quartiers inondés": which ones, not what happened
        if bare:
            group = LAST_NP.search(seen[part.start : start].rstrip())
            np = part.start + group.start("np") if group else part.start
        return Hit(start, stop, rule, at, False, np, modality, doubts, not bare, bare)
    return None


_ENTERING = re.compile(
    r" ?(?:$|[.,;:!])| (?:[a-z]+ment |aussi |de nouveau |à nouveau |encore |enfin |ainsi |alors |donc |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche |hier )?(?:dans|en|à|au|aux|sur|chez)\b"
)
_THE_ONE = re.compile(r"(?:^|(?<!en)[ (])(?:l'|le |cet |son )$")
_WHO_ENTERS = re.compile(r"(?:\bn'|\b(?:ne|qui|il|elle|on|y|rien) )$")
_MANAGING = frozenset(("parvenir", "arriver"))
_TO_DO = re.compile(r" (?:enfin |finalement |[a-z]+ment )?à (?:se |s'|l'|le |la |les |en |y )?(?P<verb>[a-z]+(?:er|ir|re))\b")
_ON_TRADE = re.compile(
    r" (?:(?:sur|autour de) (?:le |la |les |l')|(?:de |d')(?!paix|treve|cessez|normalis|desescal|retrait|cessation)|commercia|economique|energetique|minier|gazier|industriel|fiscal|culturel)"
)
_PEACE = re.compile(
    r"\b(?:cessez-le-feu|treves?|armistice|hostilites|paix|desescalade|accalmie|pause|rebelles?|belligerants|armes|canons?|feu|combats|insurges|guerre|armee)\b"
)
_TRUCE = re.compile(
    r"\b(?:non-agression|cessez[- ]le[- ]feu|treve|armistice|cessation des hostilites|(?:pacte|traite|accord)s? de paix)\b"
)
_NUMBER_OF = re.compile(r"\ble nombre (?:exact|precis) (?:de |d'|des )[\w' -]{2,40}$")
_AIMING = frozenset(("viser", "cibler", "frapper", "toucher"))
_ATTACKS_AT_LARGE = re.compile(
    r"\b(?:les|des|ces|aux) (?:\w+ )?(?:violences|attaques|frappes|raids|attentats|incidents|actes)(?: [\w'-]+)? $"
)
_SITES_OF = re.compile(r"\b(?:sites?|camps?|campements?|aide|assistance|besoins|sort) (?:de |des |aux? |d')(?:[\w'-]+ )?$")
_DISPLACED_BY = re.compile(
    r" (?:[\w'-]+ ){0,3}?(?:par|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en|cette|ces|à la suite|vers|de force)\b"
)
_DEFINITE = re.compile(
    r"\bdans (?:l'|le |les )?(?:est|ouest|nord|sud)(?:-est|-ouest)?(?: et (?:l'|le )?(?:est|ouest|nord|sud))? $|\b(?:les|aux|des|la|le|du) (?:derni\w+ |autres )?(?:zones?|territoires?|regions?|secteurs?|parties?|quartiers?|villes?|localites?)\b[\w' -]*$"
)
_SOME_OF_THEM = re.compile(
    r", (?:dont )?(?:certaine?s|plusieurs|quelques-une?s|beaucoup|la plupart|d'autres|tous|toutes|une partie) $"
)
# What a verb's complement is like: "est allé dans les villages sinistrés"
_ADJECTIVAL = re.compile(
    r"\b(?:a|ont|avait|avaient|est|sont|s'est|se sont|[a-z]+ent|[a-z]+ait) [^,;:]*\b(?:vers|dans|aux|des|du|sur|à|les|la|le) (?:la |les |l'|le )?[\w'-]+ $"
)
_ONE_MAN = re.compile(
    r"\W*(?:l'|le |la |une? |son |sa |ce |cette )(?:ex-|ancienn?e? |premiere? |jeune )?(?:candidat|president|ministre|depute|senateur|chef|roi|reine|prince|pilote|joueur|chanteu|artiste|maire|juge|blesse|suspect|"
    r"accuse|patient|pape|gouverneur|dirigeant|victime|enfant|garcon|fillette|homme|femme|chancelier|general|arbitre)[a-z]*\b[^,;:]{0,60}$"
)
_MANY_STATES = re.compile(
    r"\b(?:pays|etats|nations|delegations|delegues|participants|signataires|vingt-sept|membres de (?:l'onu|l'otan|l'union))\b"
)
_JOURNEYS = frozenset(("land for a visit", "regagner une capitale", "arriver dans une capitale"))
_FALLEN = re.compile(
    r"\b(?:ex-[a-z]+|ancien(?:ne)? (?:premier|premiere|president|presidente|dictateur|dirigeante?|chef)|dechue?|renversee?|destituee?|evincee?)\b"
)
_HERDED = re.compile(r"\b(?:a|ont|avait|avaient) ete (?:\w+ )?$")
_FLEEING_IT = re.compile(r"\b(?:fuyant|fuient|fuir|ayant fui|qui (?:ont fui|fuyaient)|rescape\w* d[eu'])[^,;]{0,50}$")
_TOPPLED = re.compile(r"\b(?:à|de|pour|d') ?(?:l[ae']|les?|le) ?$")
_HAVING = re.compile(r"\b(?:a|ont|avait|avaient|aurait|auraient|eut|eurent|ayant) (?:\w+ ){0,2}$")
_EACH = re.compile(r"\b(?:chaque|tout|toute) (?:[\w'-]+ ){1,3}$")
_TELL = re.compile(
    r"\b(?:racont|temoign|rapport|confi|relat|expliqu|dit|disent|decri|assur)\w*(?: [\w'-]+){0,2} (?:des|un|une|deux|trois|plusieurs|quelques) (?:[\w'-]+ ){1,2}$"
)
_SHELTERED = re.compile(r"\b(?:s'etait|s'etaient|etaient|etait|avaient) (?:\w+ )?$")
_SELF = re.compile(r"\b(?:se|s'est|se sont|s'etaient|s'etait|s') ?(?:\w+ ){0,3}$")
# A road closed for repairs is no blockade, a prize no election.
_WORKS = re.compile(
    r" (?:[\w'-]+ ){0,5}?pour (?:des )?(?:travaux|entretien|renovation|maintenance|refection|cause de (?:neige|verglas|travaux))\b"
)
_LAUREATE = re.compile(
    r" (?:[\w'-]+ ){0,2}?(?:miss|mister|meilleure?|capitale (?:europeenne|mondiale)|(?:homme|femme|joueu\w+|sportif|sportive|mot|produit) de l'annee)\b"
)
_MANY_OF = re.compile(r" (?:[\w']+ ){0,3}?(?:\d[\d .]{2,}|milliers|centaines)")
_STANDING = re.compile(r"\b(?<!se )(?<!s')(?:est|sont) (?:\w+ )?$")
_HALTED = re.compile(
    r"\b(?:projets?|production|travaux|chantiers?|programmes?|decisions?|plans?|date|budget|recherches?|traitement|match|trains?|usines?|reacteurs?|machines?|mesures|liste)\b[\w' ]{0,30}$"
)


def _is_play(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> bool:
    """Whether a word of force is said of budgets, shops and shares, on a stage or in a book."""
    if rule.event_type == "disaster":
        return False
    if FICTION.search(seen, sentence.start, start) or ABSTRACT.match(seen, end, part.end):
        return True
    if rule.lemma == "arreter":
        return _HALTED.search(seen, part.start, start) is not None
    if _BEEN.search(seen, max(part.start, start - 40), start):
        return False  # "Deux touristes ont été poignardés"
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
_BEEN = Sought(r"(?<!se )(?<!s')\b(?:ete|vien(?:t|nent) d'etre|est|sont|etait|etaient|fut|furent) (?:\w+ ){0,2}$")


def _is_passive_of(rule: Rule, seen: str, sentence: Span, part: Piece, start: int) -> bool:
    """Whether the verb stands in the passive with what it is done to before it: "la frontière a été fermée"."""
    if rule.patient is None or "participle" not in rule.tenses or not _BEEN.search(seen, max(part.start, start - 40), start):
        return False
    low = part.start
    if (part.join == "bracket" and VERB_FIRST.match(seen, low)) or (part.join == "speech" and seen.startswith("d'etre ", low)):
        low = max(
            sentence.start, low - 110
        )  # "Deux camions (neuf tonnes) ont été brûlés", "Deux camions viennent d'être brûlés"
    return rule.patient.search(seen, low, start) is not None


_DONE_TO = frozenset(
    ("prendre un lieu", "reprendre un lieu", "récupérer un lieu", "occuper un lieu", "libérer un lieu", "évacuer des forces")
)
_BEHIND_PREPOSITION = re.compile(r" (?:de|du|des|en|dans|par|vers|pres|à|au|aux|lors|sur|depuis|devant)\b")
_BALLOT = re.compile(
    r"\b(?:elections?|scrutin|legislatives|municipales|senateurs|actionnaires?|concurrent|entreprises?|filiale|capital|sondages?)\b"
)
_PROPER_SUBJECT = re.compile(r"(?:^|[^\w'’-])[A-ZÉÈÎ][\w'’-]+ (?:est|était) $")
_PROTESTS = re.compile(r"\W*(?:s'est|se sont|s'insurgent?)\b")
_OTHERS_BREAK_OUT = re.compile(
    r"\b(?:tirs|combats?|heurts|affrontements?|accrochages?|violences|emeutes?|rixes?|bagarres?|disputes?)\b[^,;]{0,40}$"
)
_OPENED = re.compile(
    r"\b(?:ouv(?:ert|re|rent|rir|rant)|fai(?:t|re|sant)|font) (?:\w+ )?(?:le )?feu\b|\b(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant|ete|et) (?:\w+ment )?incendie"
)
_FLEEING = re.compile(
    CROWD.pattern + r"|\brefugi\w+|\b(?:partisans|manifestants|protestataires|agriculteurs|etudiants)\b|\bfui\w*"
)
_SHELLS = re.compile(
    r"\b(?:obus|roquettes?|missiles?|bombes?|drones?|engins?|projectiles?|munitions?|fusees?|mortiers?|tirs?|frappes?)\b"
)
