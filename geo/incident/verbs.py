"""Verbs that tell an incident: whether this one does, in what mood, and with what means."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece
from geo.incident.hits import (
    ABSTRACT,
    ARMS,
    CROWD,
    FAIR_GAME,
    FICTION,
    FIGURE,
    FORCE,
    HUMAN_TITLE,
    IF,
    LAST_NP,
    MAY,
    NATURE,
    NEGATION,
    PEOPLE,
    TIME,
    TRADER,
    UNARMED,
    VERB_AFTER,
    VERB_FIRST,
    Hit,
    Topic,
    is_violent,
    words_in,
)
from geo.incident.lexicon import PEACEFUL, Frame, Rule, other_senses
from geo.incident.roles import (
    FRONTED_VERB,
    GROUP_AHEAD,
    MOVED,
    Roles,
    auxiliary,
    carried_on,
    classes_in,
    past_aside,
    read_roles,
)
from geo.model import Span

__all__ = ["read_verb"]

_NEVER = re.compile(r"\b(?:sans|ni|aucune?|jamais|pas|na pas|faute de|eviter|renonce)\b[\w' ]{0,20}$")

_GOVERNED = re.compile(
    r"\b(?:(?:re)?commenc\w+ (?:[àa]|de|d')|continu\w+ (?:[àa]|de|d')|(?<!n')\b(?:a|ont|avait|avaient) (?:enfin |finalement |\w+ment )?pu(?:,[^,]{1,40},)?|^que [^.;]{0,60}(?:aient|ait) pu(?:,[^,]{1,40},)?|tenu à|fini(?:t|ssent)? par|ach[eè]v\w+ de|reussi\w* [àa]|parven\w+ [àa]|parvien\w+ [àa]|(?<!n')\b(?:a|aura|avait|ont|auront|avaient) (?:fallu|suffi)\b[^.;]{1,60} (?:pour|de|d')|n'(?:a|ont|avait|avaient) mis que [^.;]{1,30} [àa]|poursui\w+|(?:n'a|n'ont) (?:pas )?cesse d[e']|"
    r"vien(?:t|nent) d[e']|ven(?:ait|aient|u|us) d[e']|\b(?:dû|a du|ont du|avaient du|avait du)(?: \w+|, [^,]{1,40},)?|contrain\w+ (?:à|de)|obli\w+ (?:à|de)|forc\w+ (?:à|de)|"
    r"condui\w+ (?:[\w']+ ){0,3}à|pouss\w+ (?:[\w']+ ){0,3}à|amen\w+ (?:[\w']+ ){0,3}à|accus\w+ (?:[\w']+ ){0,5}d[e']|soupconn\w+ (?:[\w']+ ){0,3}d[e']|reconn\w+|avou\w+|"
    r"permis (?:[\w']+ ){0,4}de|permettant (?:[\w']+ ){0,4}de|(?:a|ont|avait|avaient) (?:fait|laisse|vu|entendu)|faisant|mis[e]?s? à|mettent à|met à|reproch\w+ (?:[\w']+ ){0,4}de|"
    r"(?:s'est|se sont|s'etait|s'etaient|se serait|se seraient) (?:fait|vus?|vues?|laisse)|se (?:fait|font|voit|voient)|entrepr\w+ de|(?:sont|etaient|furent) (?:\w+ ){0,3}(?:mille|cents?|\d+|milliers|centaines|dizaines|nombreux|nombreuses)(?: \w+)? à|"
    r"apres|affirm\w+|pretend\w+|revendiqu\w+|dit|a vu|ont vu|obtenu de) ?(?:se |s'|y |en |les |l'|le |la )?$"
)

# A decision of those in power is the act itself ("a décidé de dissoudre le parlement"); a promise is a plan.
_DECIDED = re.compile(
    r"\b(?:a|ont|avait|avaient|vien(?:t|nent) de) (?:\w+ment |aussitot )?(?:decid\w+|ordonn\w+|choisi\w*|resolu|accept\w+|vot\w+)(?: \w+|,[^,]{1,40},)?(?: \w+)? (?:de |d')(?:le |la |les |l'|se |s')?$"
)
_THEN = re.compile(r"\bavant d(?:e |')(?:le |la |les |l'|se |s'|y |en )?$")
_TO_COME = re.compile(r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|va|vont|pour|afin|[a-z]{3,}(?:era|eront|ira|iront))\b")

_ACCUSED = re.compile(r"\b(?:accus\w+|soupconn\w+|reproch\w+|revendiqu\w+|affirm\w+|pretend\w+|reconn\w+|avou\w+)\b")

_SHOULD = re.compile(
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|prevu\w*|prevoi\w+|attendu\w*|va|vont|compte(?:nt)?|s'appret\w+|programme\w*|(?:est|sont|etaient|etait) (?:\w+ )?appelee?s? à|prochaine?s?|"
    r"convenus? d|accept\w+ d|envisag\w+|decid\w+|commencerai(?:t|ent)|s'est dit prete?|se disent prets)\b"
)

_HOUR_HEAD = re.compile(r"\W*\d\d? ?[h:]")  # "14h20 | Arrêtée jeudi, la militante a été inculpée"
_HABIT = re.compile(
    r"\b(?:souvent|regulierement|parfois|generalement|frequemment|chaque (?:annee|jour|semaine|mois|nuit)|quotidiennement|habituellement|rarement|d'ordinaire|de temps en temps|tous les (?:jours|ans))\b"
)

_AS_IF = re.compile(
    r"\b(?:(?:on|vous) (?:dirai[ts]|diriez|croirait|aurait (?:dit|cru|jure))|comme si|j'ai cru|on a cru|on croyait|j'avais l'impression|(?:l'|une )impression) (?:qu'|que )?[^,;:.]{0,40}$"
)

_PROPER = re.compile(
    r" (?:de nouveau |à nouveau |\w+ement )?(?:la |le |les |l['’])?(?:(?:ville|capitale|localité|village) (?:de |d['’]|du )?)?[A-ZÉ]\w"
)


def read_verb(
    text: str,
    seen: str,
    sentence: Span,
    parts: Sequence[Piece],
    at: int,
    token: re.Match[str],
    rules: Sequence[Rule],
    topic: Topic,
) -> Hit | int | None:
    """The incident that a verb tells, ``None`` when it tells none; an offset where what the verb governs is denied or feared too."""
    start, end = token.span()
    if seen.endswith((" des ", " un ", " une "), sentence.start, start):
        return None  # "Ce sont des lâches": a noun
    if FIGURE.match(seen, start, min(sentence.end, end + 40)):
        return None  # "prises de position": a verb's form that is a noun here
    if rules[0].lemma in _MANAGING:
        managed = _TO_DO.match(seen, end, min(sentence.end, end + 40))
        if managed and text[managed.start("verb")].islower():
            return None  # "sont parvenus à prendre la ville": they arrive nowhere
    part = parts[at]
    reach = min(sentence.end, end + 110)
    tenses = _tenses(text, seen, part, start, end, rules[0].tenses, topic)
    roles: Roles | None = None
    named: frozenset[str] | None = None
    for rule in rules:
        stop = end
        if rule.frame is not None:
            follows = rule.frame.follows
            if follows and not follows.match(seen, end, min(part.end, end + 90)):
                beyond = past_aside(seen, parts, at)
                if beyond is None:
                    continue
                if seen[end : part.end].strip(" ,") or not follows.match(
                    seen, beyond.start - 1, min(beyond.end, beyond.start + 90)
                ):
                    # "a fait main basse, en février, sur Ponnagyun"
                    around = f"{seen[end : part.end].rstrip(' ,')} {seen[beyond.start : min(beyond.end, beyond.start + 60)]}"
                    if not follows.match(around):
                        continue
            if named is None:
                named = classes_in(seen, sentence, sentence.start, sentence.end)
            if rule.frame.wants and rule.frame.wants.isdisjoint(named):
                continue
            roles = roles or read_roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
            if not _fits(rule.frame, roles) or not _may_be(rule, roles, seen, sentence, topic):
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
            if after is None and (rule.patient is None or not _is_passive_of(rule, seen, part, start)):
                continue
            stop = after.end() if after else end
            if rule.named and not text[stop : stop + 1].isupper():
                continue
            if rule.subject is not None and not _has_subject(rule, seen, sentence, parts, at, start):
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
            if rule.name == "se renverser" and _HAVING.search(seen, max(part.start, start - 40), start):
                continue  # "la garde avait renversé Mohamed Bazoum"
            if rule.name == "se battre" and not (
                topic.war
                and re.search(
                    r"\b(?:se|s'est|se sont|s'etaient|s'etait) (?:\w+ )?$", seen[max(sentence.start, start - 20) : start]
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
        elif not _allowed(rule, text, seen, sentence, part, start, end, topic) or (
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
            and _struck(seen, sentence, start, topic)
        ):
            continue
        if _means_else(rule, seen, sentence, start, end):
            continue
        if rule.name == "enterrer la hache" and not (
            classes_in(seen, sentence, part.start, start) & {"armed", "rulers", "vip"}
        ):
            continue
        if rule.lemma == "evacuer" and _ONE_MAN.match(seen, part.start, start):
            continue  # "Le candidat a été évacué"
        if rule.name == "pass a law" and _MANY_STATES.search(seen, part.start, start):
            continue  # "Près de 200 pays réunis à Dubaï ont approuvé un texte"
        if rule.name in _JOURNEYS and _FALLEN.search(seen, sentence.start, start):
            continue  # "L'ex-présidente a atterri à New Delhi"
        if rule.event_type not in PEACEFUL and _is_play(rule, seen, sentence, part, start, end):
            continue
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
            and not (auxiliary(seen, max(sentence.start, start - 90), start)[0] or TIME.search(seen, part.start, part.end))
        ):
            continue  # "l'armée, cantonnée à sept kilomètres, n'a pas bougé"
        if rule.name == "rideaux baissés" and (topic.disaster or "future" in tenses):
            continue  # "Les écoles resteront fermées", after a flood
        if rule.event_type == "blockade" and _WORKS.match(seen, end, min(sentence.end, end + 50)):
            continue
        if rule.lemma == "elire" and _LAUREATE.match(seen, end, min(sentence.end, end + 40)):
            continue
        if rule.name == "déloger":
            cleared = _clears(rule, seen, sentence, part, topic)
            if cleared is None:
                continue
            rule = cleared
        mood = _mood(text, seen, sentence, parts, at, start, end, rule, topic)
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
        if rule.name in ("be expected", "be awaited", "forces are awaited"):
            modality = "planned"
        if rule.event_type in _BY_MEANS or rule.name == "fuir un lieu":
            roles = roles or read_roles(text, seen, sentence, parts, at, start, end, rule.lemma, tenses)
        rule = _refine(rule, roles, seen, part, start, end)
        helper, _ = auxiliary(seen, max(sentence.start, start - 90), start)
        bare = (
            "participle" in rule.tenses
            and not helper
            and (text[end - 1] in "éÉ" or "present" not in rule.tenses)
            and bool(seen[part.start : start].strip())
            and not carried_on(text, tuple(parts), at, start, end, seen)
        )
        np = start
        if bare and rule.lemma == "deplacer" and not _DISPLACED_BY.match(seen, end, part.end):
            continue  # "a enlevé des femmes déplacées près de Ngala"
        if bare and rule.name == "starve a town" and not seen.startswith(" par ", end):
            continue  # "des tirs sur une foule affamée"
        if rule.name == "remettre un lieu" and _SELF.search(seen, max(sentence.start, start - 40), start):
            continue  # "Le président s'est rendu dans la province"
        if bare and rule.name == "held by" and _DEFINITE.search(seen, part.start, start):
            continue  # "tirés depuis les zones contrôlées par les rebelles"
        if bare and _EACH.search(seen, part.start, start):
            continue  # "Chaque bataillon envoyé fabrique dix recrues"
        if bare and rule.event_type == "displacement" and _TELL.search(seen, max(sentence.start, start - 60), start):
            continue  # "ont raconté mardi des rescapés réfugiés à Gimbi"
        if rule.event_type == "displacement" and part.join == "where" and _SHELTERED.search(seen, part.start, start):
            continue  # "ensevelis sous l'école où ils s'étaient réfugiés"
        if bare and rule.lemma == "annexer" and not _DATED.match(seen, end, min(part.end, end + 30)):
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


_MANAGING = frozenset(("parvenir", "arriver"))
_TO_DO = re.compile(r" (?:enfin |finalement |[a-z]+ment )?à (?:se |s'|l'|le |la |les |en |y )?(?P<verb>[a-z]+(?:er|ir|re))\b")
_ON_TRADE = re.compile(
    r" (?:(?:sur|autour de) (?:le |la |les |l')|(?:de |d')(?!paix|treve|cessez|normalis|desescal|retrait|cessation)|commercia|economique|energetique|minier|gazier|industriel|fiscal|culturel)"
)
_PEACE = re.compile(
    r"\b(?:cessez-le-feu|treves?|armistice|hostilites|paix|desescalade|accalmie|pause|rebelles?|belligerants|armes|canons?|feu|combats|insurges|guerre|armee)\b"
)
_TRUCE = re.compile(
    r"\b(?:non-agression|cessez-le-feu|treve|armistice|cessation des hostilites|(?:pacte|traite|accord)s? de paix)\b"
)
_POLICE = re.compile(
    r"\b(?:police|policiers?|gendarm\w+|forces de l'ordre|crs|garde nationale|vigiles|huissiers?|agents|ccpc)\b"
)
_PROTESTERS = re.compile(
    r"\b(?:etudiants?|lyceens|manifestants?|protestataires|grevistes|militants?|zadistes|activistes|occupants|agriculteurs|opposants|ouvriers|universite|campus|fac|faculte|"
    r"rond-point|barrages?|barricades?|piquets?|sit-in|campement des|lacrymogenes?)\b"
)
_HOMELESS = re.compile(
    r"\b(?:migrants?|refugies|deplaces|familles|habitants|villageois|marchands|vendeurs|sans-abri|exiles|riverains|eleveurs|orpailleurs|paysans|residents|roms|bidonville|campement de fortune)\b"
)


def _clears(rule: Rule, seen: str, sentence: Span, part: Piece, topic: Topic) -> Rule | None:
    """What clearing a place is: of soldiers it takes ground, of protesters or the homeless it does not; of squatters nothing."""
    if _PROTESTERS.search(seen, sentence.start, part.end):
        return replace(rule, event_type="protest")
    if _HOMELESS.search(seen, part.start, part.end):
        return replace(rule, event_type="displacement")
    return None if _POLICE.search(seen, sentence.start, part.end) or not topic.war else rule


def _means_else(rule: Rule, seen: str, sentence: Span, start: int, end: int) -> bool:
    """Whether the verb has a sense here in which it tells no incident: "massacrer cinq à zéro", "le feu est maîtrisé"."""
    low = max(sentence.start, start - 110)
    return any(
        (before is None or before.search(seen, low, start) is not None)
        and (behind is None or behind.match(seen, end, min(sentence.end, end + 110)) is not None)
        for before, behind in other_senses().get(rule.lemma, ())
    )


_FROM_AFAR = re.compile(
    r"(?<!depot de )(?<!depot d')(?<!usine de )(?<!usine d')\b(?:drones?|missiles?|roquettes?|obus|torpilles?)\b"
)


def _struck(seen: str, sentence: Span, start: int, topic: Topic) -> bool:
    """Whether what was struck from afar is told earlier in the sentence: then what burns is no accident."""
    low = max(sentence.start, start - 160)
    if not topic.war:
        return _FROM_AFAR.search(seen, low, start) is not None
    return bool(classes_in(seen, sentence, low, start) & {"shell", "drone", "plane", "blast"})


_DISPLACED_BY = re.compile(
    r" (?:[\w'-]+ ){0,3}?(?:par|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en|cette|ces|à la suite|vers|de force)\b"
)
_DEFINITE = re.compile(
    r"\b(?:les|aux|des|la|le|du) (?:derni\w+ |autres )?(?:zones?|territoires?|regions?|secteurs?|parties?|quartiers?|villes?|localites?)\b[\w' -]*$"
)
_SOME_OF_THEM = re.compile(
    r", (?:dont )?(?:certaine?s|plusieurs|quelques-une?s|beaucoup|la plupart|d'autres|tous|toutes|une partie) $"
)
# What a verb's complement is like: "est allé dans les villages sinistrés"
_ADJECTIVAL = re.compile(
    r"\b(?:a|ont|avait|avaient|est|sont|s'est|se sont|[a-z]+ent|[a-z]+ait) [^,;:]*\b(?:vers|dans|aux|des|du|sur|à|les|la|le) (?:la |les |l'|le )?[\w'-]+ $"
)
_SHIP = re.compile(
    r"[^.;,]{0,30}? (?:du|de la|d'un|d'une|des|de l'|de) ?(?:[\w-]+ )?(?:navires?|bateaux?|petroliers?|cargos?|vraquiers?|tankers?|porte-conteneurs|chalutiers?|methaniers?|remorqueurs?|yachts?|voiliers?|vedettes?)\b"
    r"|[^.;]{0,60}\b(?:d'equipage|son equipage|marins)\b"
)
_THEIR_OWN = re.compile(
    r"(?: [\w'-]+){0,4}? (?:sa|son|ses|leurs?) (?:\w+ )?(?:bases?|camps?|casernes?|garnisons?|positions?|emprises?|quartiers?)\b"
)
_HIS_MEN = re.compile(
    r" (?:\w+ )?(?:de |d'entre )?(?:ses|leurs|nos) (?:\w+ )?(?:hommes|agents|elements|membres|troupes|gardes)\b"
)
_ENVOYS = re.compile(r"\b(?:personnel (?:diplomatique|consulaire)|diplomates?|ambassadeurs?|ambassadrice)\b")
_ARMY = re.compile(r"\b(?:l'armee|militaires|officiers|soldats|generaux|colonels|garnison|garde presidentielle|etat-major)\b")
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


def _has_subject(rule: Rule, seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int) -> bool:
    """Whether what a rule asks for stands before its verb, in the piece or, where the piece has no subject of its own, before it."""
    assert rule.subject is not None
    part = parts[at]
    low = part.start
    if part.join in ("relative", "gerund", "speech", "and", "comma") or VERB_FIRST.match(seen, part.start, part.end):
        low = max(sentence.start, part.start - 110)
    low = max(low, start - 160)
    if at == 0 and len(parts) > 1 and FRONTED_VERB.match(seen, part.start):
        return rule.subject.search(seen, parts[1].start, parts[1].end) is not None  # "En prenant la ville, les rebelles …"
    left = seen[low:start]
    if rule.subject.search(left) is None:
        plain = _PARENTHESIS.sub(
            " ", left
        )  # "Les villageois, selon un élu, se sont sauvés", "La coalition (centre droit) a volé en éclats"
        if plain == left or rule.subject.search(plain) is None:
            return False
    return not FIGURE.search(seen, low, start)


_PARENTHESIS = re.compile(
    r"(?: ?\([^()]{1,60}\)|, ?[^,;:()]{2,50},) ?(?=(?:ne |n')?(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|s'etait|s'etaient)\b)"
)
_BEEN = re.compile(r"(?<!se )(?<!s')\b(?:ete|vien(?:t|nent) d'etre|est|sont|etait|etaient|fut|furent) (?:\w+ ){0,2}$")


def _is_passive_of(rule: Rule, seen: str, part: Piece, start: int) -> bool:
    """Whether the verb stands in the passive with what it is done to before it: "la frontière a été fermée"."""
    if rule.patient is None or "participle" not in rule.tenses or not _BEEN.search(seen, max(part.start, start - 40), start):
        return False
    low = part.start
    if (part.join == "bracket" and VERB_FIRST.match(seen, low)) or (part.join == "speech" and seen.startswith("d'etre ", low)):
        low = max(0, low - 110)  # "Deux camions (neuf tonnes) ont été brûlés", "Deux camions viennent d'être brûlés"
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
_OPENED = re.compile(r"\b(?:ouv(?:ert|re|rent|rir|rant)|fai(?:t|re|sant)|font) (?:\w+ )?(?:le )?feu\b")
_FLEEING = re.compile(
    CROWD.pattern + r"|\brefugi\w+|\b(?:partisans|manifestants|protestataires|agriculteurs|etudiants)\b|\bfui\w*"
)
_TROOPS = re.compile(
    r"\b(?:soldats|troupes|militaires|renforts|policiers|gendarmes|contingents?|casques bleus|bataillons?|mercenaires|instructeurs|parachutistes)\b"
)
_SHELLS = re.compile(
    r"\b(?:obus|roquettes?|missiles?|bombes?|drones?|engins?|projectiles?|munitions?|fusees?|mortiers?|tirs?|frappes?)\b"
)
_BY_MEANS = frozenset(("other_attack", "shelling", "attack_civilians", "casualties_report", "explosion", "clash"))
_MEANS: tuple[tuple[str, IncidentType], ...] = (
    ("drone", "drone_strike"),
    ("plane", "air_strike"),
    ("shell", "shelling"),
    ("blast", "explosion"),
)  # fmt: skip


_ONLOOKERS = re.compile(
    r"\b(?:foules?|partisans|fideles|sympathisants|contestataires|riverains|habitants|villageois|badauds|curieux)\b"
)
_UNDER_FIRE = re.compile(
    r" (?:\w+ )?sous (?:les|des|une?|le) (?:\w+ )?(?:(obus|roquettes|tirs d'artillerie|pilonnage)|bombes?|bombardements?|frappes?|missiles?)\b"
)
_TO_DISPERSE = re.compile(
    r"\b(?:pour|afin de) (?:disperser|repousser|contenir|faire reculer) (?:[\w']+ ){0,2}?(?:manifestants?|foule|femmes|jeunes|etudiants?|cortege|marcheurs|marche|protestataires|rassemblement|grevistes)\b"
)
_HOSE = re.compile(r"\bcanons? à eau\b")
_OUT_OF_A_BODY = re.compile(
    r"[^.;,]{0,36}? (?:de la |de l'|du |de )(?:cour penale|cpi|cedeao|communaute|traite|accord|convention|otan|opep|unesco|oms|ligue arabe|union (?:africaine|europeenne)|organisation|g5|coalition|pacte)\b"
)
_SHOT_DOWN = frozenset(("abattre", "executer", "fusiller"))
_AT_SOMEONE = frozenset(("faire feu", "ouvrir le feu", "tirer sur"))
_AMONG_THE_UNARMED = re.compile(
    r" (?:le feu |feu )?(?:\w+ )?(?:dans|devant|lors d|à la sortie d)(?:'une?| une?| le| la| l'|u|e la|e l')? ?(?:\w+ )?(?:lycee|ecole|college|eglise|mosquee|synagogue|temple|bar|boite|discotheque|"
    r"centre commercial|supermarche|universite|campus|marche|restaurant|cafe|concert|fete|veillee|mariage|salon|plage|billard)\b"
)
_MARCHING = frozenset(("civilian", "protester", "rally"))
_BY_NO_ARMS = frozenset(("faire irruption", "violer l'espace aérien"))
_FROM_ABOVE = frozenset(("viser", "frapper", "cibler", "attaquer", "raser", "mitrailler", "detruire", "toucher"))
_UNDERGOING = frozenset({"essuyer", "subir", "encaisser", "recevoir"})
_UNDERGONE = re.compile(  # "a subi mardi une attaque de drones", "a été la cible de tirs d'artillerie"
    r"[^,;:.]{0,60}?\b(?:(?P<drone_strike>(?:attaques?|frappes?|raids?|tirs?|vagues?|essaims?|nuees?|salves?) (?:\w+ )?(?:de |d'un |par |d'une \w+ de |au )drones?|cible (?:\w+ )?de (?:\w+ )?drones?)|"
    r"(?P<air_strike>(?:frappes?|raids?|bombardements?|attaques?) (?:\w+ )?(?:aerien(?:ne)?s?|de l'aviation))|"
    r"(?P<shelling>(?:tirs?|salves?|pluies?|deluges?|barrages?) (?:\w+ )?(?:d'artillerie|de mortiers?|de roquettes?|d'obus|de missiles?)|(?:\d+|cents?|mille|dizaines? d|centaines? d|des|plusieurs)[' e]+(?:obus|roquettes|missiles)|bombardements?|pilonnages?|cible (?:\w+ )?(?:de |d'un |d')(?:\w+ )?(?:missiles?|roquettes?|obus)))\b"
)
_CROWDED_IN = re.compile(
    r"\b(?:manifestants?|protestataires?|fideles|partisans|sympathisants|supporters|foule|etudiants?|lyceens|agriculteurs|militants|grevistes|contestataires|emeutiers|opposants)\b[^.;]{0,150}$"
)
_DROPPED = re.compile(r"\blargue(?:e?s?)? (?:par|d'|depuis)\b")
_BY_MEANS_OF = re.compile(
    r"\b(?:au moyen|à l'aide|à coups?|à grand renfort) (?:de |d'|des )(?:[\w-]+ ){0,3}(drones?|missiles?|roquettes?|obus|mortiers?|engins sans pilote|appareils sans pilote)\b"
)
_SALVO = re.compile(
    r"\b(?:\d+|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+ze|vingt|trente|\w+aines?|tous les|les) (?:[\w-]+ ){0,5}(?:drones?|missiles?|roquettes?|projectiles?|obus|engins?|appareils?)\b"
)
_ONE_OF_THEM = re.compile(
    r"\bl'une? d'(?:entre )?e(?:ux|lles)\b|\bce(?:ux|lui|lles?)-ci\b|\bces (?:engins|appareils|machines|projectiles)\b"
)


def _refine(rule: Rule, roles: Roles | None, seen: str, part: Piece, start: int, end: int) -> Rule:
    """The rule with the type that who acts, by what means and on whom gives it: "Des F-16 ont frappé" is an air strike."""
    kind = rule.event_type
    if rule.name == "masser des forces" and (
        _PROTESTERS.search(seen, part.start, start) or _ONLOOKERS.search(seen, part.start, start)
    ):
        return replace(rule, event_type="protest")  # "Des centaines de manifestants s'étaient massés devant le bâtiment"
    if kind == "deployment":
        fired = re.search(r"\b(drones?|missiles?|roquettes?)\b[\w ']{0,40} (?:contre|sur) ", seen[end : part.end])
        if rule.lemma == "envoyer" and fired:
            return replace(rule, event_type="drone_strike" if fired.group(1).startswith("drone") else "shelling")
        return rule
    if (
        kind == "territory_taken"
        and _CROWDED_IN.search(seen, max(0, part.start - 170), start)
        and not FORCE.search(seen, part.start, start)
    ):
        return replace(rule, event_type="protest")  # "Ses fidèles ont envahi le siège du gouvernement"
    if (rule.lemma in ("tirer", "lancer", "ouvrir") or rule.name == "answer fire") and "lacrymogene" in seen[start : part.end]:
        return replace(rule, event_type="protest")
    if rule.lemma in ("tirer", "ouvrir") and _TO_DISPERSE.search(seen, end, part.end):
        return replace(rule, event_type="protest")  # "ont tiré en l'air pour disperser les femmes"
    if kind == "territory_taken" and rule.name == "s'emparer" and (_SHIP.match(seen, end) or _of_people(seen, part, end)):
        return replace(rule, event_type="abduction_arrest")  # "s'est emparé du porte-conteneurs", "d'un infirmier"
    if kind == "territory_ceded" and rule.lemma == "evacuer" and _THEIR_OWN.match(seen, end, part.end):
        return replace(rule, event_type="withdrawal")  # "a évacué sa base de Ber"
    if rule.name == "se soulever" and _ARMY.search(seen, part.start, start):
        return replace(rule, event_type="political_change")  # "L'armée s'était soulevée en août 2020"
    if (
        rule.name == "quitter un lieu"
        and HUMAN_TITLE.search(seen, part.start, start)
        and not FORCE.search(seen, part.start, start)
    ):
        return replace(rule, event_type="political_change")  # "La Première ministre a quitté le pays"
    if rule.name == "fuir un lieu" and roles is not None and "ruler" in roles.subject and "people" not in roles.subject:
        return replace(rule, event_type="political_change")  # "Le dictateur a fui le pays"
    if rule.name in _AT_SOMEONE and _AMONG_THE_UNARMED.match(seen, end, part.end):
        return replace(rule, event_type="attack_civilians")  # "a ouvert le feu dans une église"
    if rule.name in _AT_SOMEONE and roles is not None and roles.onto & _MARCHING and not roles.onto & {"armed", "concrete"}:
        return replace(rule, event_type="attack_civilians")  # "a fait feu sur les marcheurs"
    if kind == "disaster" and (under := _UNDER_FIRE.match(seen, end)) is not None:
        return replace(rule, event_type="shelling" if under.group(1) else "air_strike")  # "s'est effondrée sous les bombes"
    if kind == "withdrawal" and _ENVOYS.search(seen, start, min(part.end, end + 60)):
        return replace(rule, event_type="political_change")  # "a annoncé le retrait de son personnel diplomatique"
    if kind == "withdrawal" and _OUT_OF_A_BODY.match(seen, end, part.end):
        return replace(rule, event_type="political_change")  # "ont annoncé leur retrait de la Cour pénale internationale"
    if kind == "withdrawal":
        crowd = CROWD.search(seen, part.start, start)
        return replace(rule, event_type="displacement") if crowd and not FORCE.search(seen, part.start, start) else rule
    if kind == "explosion" and _DROPPED.search(seen, part.start, part.end):
        return replace(rule, event_type="air_strike")  # "un baril d'explosifs largué par hélicoptère"
    if roles is None or kind not in _BY_MEANS or kind in ("clash", "explosion") or rule.name in _BY_NO_ARMS:
        return rule
    if kind == "other_attack" and "aircraft" in roles.subject and rule.lemma in _FROM_ABOVE:
        return replace(rule, event_type="air_strike")  # "Les appareils ont visé une maison"
    if kind == "other_attack":
        by = _BY_MEANS_OF.search(seen, start, part.end)
        if by:
            return replace(
                rule, event_type="drone_strike" if by.group(1).startswith(("drone", "engin", "appareil")) else "shelling"
            )
    if kind == "other_attack" and (rule.lemma in _UNDERGOING or "cible" in seen[start : end + 20]):
        undergone = _UNDERGONE.match(seen, end, part.end)
        if undergone is not None and undergone.lastgroup is not None:
            return replace(rule, event_type=cast("IncidentType", undergone.lastgroup))
    if rule.lemma in _UNDERGOING:
        roles = replace(roles, means=roles.means - roles.subject)  # "un hélicoptère a essuyé des tirs" is no air strike
    aloft = roles.object & {"drone", "plane", "shell"}
    if (
        rule.lemma in ("intercepter", "repousser", "abattre", "detruire", "neutraliser", "aneantir", "descendre")
        and aloft
        and rule.name != "s'abattre"
    ):
        # a salvo shot down was fired: "a abattu 34 drones"; one aircraft is a target like another
        told: IncidentType = "drone_strike" if "drone" in aloft else "shelling"
        return replace(rule, event_type=told) if aloft - {"plane"} and _SALVO.search(seen, start, part.end) else rule
    if (
        kind == "attack_civilians"
        and rule.name == "tuer par balles"
        and roles.object & {"armed", "troops"}
        and "civilian" not in roles.object
    ):
        return replace(rule, event_type="casualties_report")  # "deux soldats tués par balle"
    if (
        kind == "attack_civilians"
        and rule.lemma not in ("tuer", "mitrailler")
        and not (rule.lemma == "ouvrir" and roles.subject & {"plane", "drone"})
    ):
        return rule
    if rule.lemma in ("perir", "mourir", "deceder", "trouver", "perdre"):
        return rule  # who dies uses no arms; what killed them is read with the toll
    if kind == "other_attack" and _HOSE.search(seen, start, part.end):
        return rule
    for means, told in _MEANS:
        if means in roles.means and means not in roles.object and (kind == "other_attack" or told != "explosion" or rule.frame):
            return replace(rule, event_type=told)
    if kind == "other_attack" and _ONE_OF_THEM.search(seen, part.start, start):
        for means, told in _MEANS:
            if means in classes_in(seen, Span(max(0, part.start - 300), start), max(0, part.start - 300), part.start):
                return replace(rule, event_type=told)
    if kind == "casualties_report":
        if "nature" in roles.subject:
            return replace(rule, event_type="disaster")
        if "conflict" in roles.subject and "fight" not in roles.subject and rule.frame:
            return replace(rule, event_type="war")
    if (
        kind == "casualties_report"
        and rule.lemma in _SHOT_DOWN
        and roles.object & UNARMED
        and "armed" not in roles.object
        and not FAIR_GAME.search(seen, part.start, part.end)
    ):
        return replace(rule, event_type="attack_civilians")  # "Un journaliste a été abattu mardi"
    unarmed = (
        "civilian" in roles.object | roles.onto
        and not roles.object & {"armed", "military"}
        and not _HIS_MEN.match(seen, end, part.end)
    )
    if unarmed and (
        (kind == "casualties_report" and ("armed" in roles.subject or roles.means & {"gunfire", "blade"}))
        or (rule.lemma in ("mitrailler", "attaquer", "agresser", "canarder") and not roles.object & {"concrete"})
    ):
        return replace(rule, event_type="attack_civilians")
    return rule


_OF_THEM = re.compile(r" (?:\w+ ){0,2}?(?:d'une? |de la |de l'|du |des |de |d')(?:\w+ )?[\w'-]+")
_PEOPLE_TAKEN = frozenset({"person", "civilian", "captive", "vip"})


def _of_people(seen: str, part: Piece, end: int) -> bool:
    """Whether it is people whom the words after "s'emparer" name first: "du directeur de l'école"."""
    whom = _OF_THEM.match(seen, end, part.end)
    if whom is None:
        return False
    told = classes_in(seen, Span(part.start, part.end), end, whom.end())
    return bool(told & _PEOPLE_TAKEN) and not told & {"place", "public", "military", "office"}


def _fits(frame: Frame, roles: Roles) -> bool:
    """Whether the nouns around a verb are of the classes that its frame asks for."""
    if frame.reflexive != (roles.voice == "reflexive"):
        return False
    passive = roles.voice in ("passive", "bare")
    if (frame.alone and (passive or roles.object)) or (frame.suffered and not passive):
        return False
    if (frame.object or frame.onto) and not (roles.object & frame.object or roles.onto & frame.onto):
        return False
    if passive and not frame.object and not frame.onto and frame.subject:
        return bool(roles.object & frame.subject)
    return not frame.subject or bool(roles.subject & frame.subject) or (passive and not roles.subject and not frame.told)


def _may_be(rule: Rule, roles: Roles, seen: str, sentence: Span, topic: Topic) -> bool:
    """Whether the topic and the words around let a frame's act happen: force needs arms around it, and no storm."""
    kind = rule.event_type
    if kind in ("protest", "disaster", "political_change", "displacement", "negotiation"):
        return not topic.sport or kind == "disaster"
    if topic.sport and not (topic.war and "weapon" in roles.around):
        return False
    armed = (roles.around | roles.subject) & {"weapon", "armed"}
    if kind in _FORCEFUL:
        burnt = "fire" in roles.subject | roles.onto and rule.lemma not in (
            "partir",
            "reduire",
            "transformer",
            "livrer",
            "mettre",
        )
        if not armed and (burnt or roles.around & {"element", "quake", "plague"}):
            return False
        if rule.name in _LAND_TAKEN and roles.object & {"captive", "civilian", "person"} and "place" not in roles.object:
            return False  # "Dix-sept otages, dont quatorze Israéliens, ont été libérés à Gaza"
        wilful = rule.lemma in _WILFUL or (rule.name == "level" and "crowd" in roles.subject)
        words = words_in(seen, sentence.start, sentence.end)
        return topic.war or bool(armed) or wilful or bool(words & ARMS) or (rule.lemma in _ON_SOMEBODY and bool(words & _HURT))
    return True


# "Une école attaquée à Ekondo-Titi : quatre tués"
_ON_SOMEBODY = frozenset(("attaquer", "assaillir", "cibler", "viser"))
_HURT = frozenset(("morts", "mort", "tue", "tues", "tuee", "tuees", "tuant", "blesse", "blesses", "blessant"))
_LAND_TAKEN = frozenset({"retake a name", "retake a place", "free a place"})
# What nobody does by accident.
_WILFUL = frozenset(
    (
        "incendier",
        "saccager",
        "vandaliser",
        "piller",
        "caillasser",
        "saboter",
        "mitrailler",
        "lyncher",
        "poignarder",
        "entretuer",
        "entre-tuer",
    )
)
_FORCEFUL = frozenset(
    (
        "other_attack", "shelling", "clash", "territory_taken", "territory_ceded", "air_strike", "drone_strike", "explosion",
        "attack_civilians", "withdrawal", "ceasefire_violation", "war",
    )
)  # fmt: skip


def _allowed(rule: Rule, text: str, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: Topic) -> bool:
    """Whether a verb alone tells its incident here."""
    kind, strength = rule.event_type, rule.strength
    low = sentence.start if VERB_FIRST.match(seen, part.start, part.end) else part.start
    here = words_in(seen, low, start) | words_in(seen, end, part.end)
    if kind == "other":
        return (
            bool(
                here
                & {
                    "otages",
                    "otage",
                    "prisonniers",
                    "detenus",
                    "captifs",
                    "enleves",
                    "enleve",
                    "enlevee",
                    "enlevees",
                    "soldats",
                    "journalistes",
                    "kidnappes",
                    "detenu",
                    "prisonnier",
                    "opposants",
                    "lyceennes",
                    "eleves",
                    "enfants",
                }
            )
            and strength == "weak"
        )
    if rule.lemma in ("creer", "former", "nommer"):
        return bool(
            re.search(
                r"\b(?:gouvernement|conseil|coalition|ministre|president|transition|gouverneur|cabinet)\b",
                seen[part.start : part.end],
            )
        ) and bool(re.search(r"\b(?:ete|est|sont|fut|furent) (?:\w+ ){0,2}$", seen[max(sentence.start, start - 40) : start]))
    if rule.lemma in ("disperser", "refouler"):
        return bool(here & _MARCHERS)
    if rule.lemma in ("sombrer", "couler", "chavirer"):
        return bool(
            here
            & {
                "bateau",
                "navire",
                "embarcation",
                "pirogue",
                "ferry",
                "chalutier",
                "bateaux",
                "embarcations",
                "cargo",
                "voilier",
                "barque",
            }
        )
    if kind == "disaster" and FIGURE.search(seen, part.start, part.end):
        return False
    if kind == "disaster":
        if strength == "plain":
            return not topic.sport and not topic.economy
        return bool(here & NATURE) and not here & {"missile", "missiles", "drones", "obus"}
    if kind == "attack_civilians" and strength == "weak":
        return bool(here & PEOPLE) and is_violent(rule, seen, sentence, part, topic)
    if kind in ("shelling", "attack_civilians", "clash", "explosion", "other_attack"):
        if strength == "plain":
            return is_violent(rule, seen, sentence, part, topic, strong=True)
        if rule.lemma in ("affronter", "combattre"):
            left = seen[max(sentence.start, start - 50) : start]
            reflexive = bool(
                re.search(
                    r"\b(?:se|s'|s'etaient|s'est) ?(?:sont |etaient |est |etait |seraient )?(?:[\w-]+ ){0,3}$|s'etaient |s'etait ",
                    left,
                )
            )
            return (reflexive or bool(here & ARMS)) and is_violent(rule, seen, sentence, part, topic)
        if rule.lemma in ("exploser", "detoner", "sauter"):
            return bool(here & (ARMS | _EXPLODING)) and not topic.economy
        proper = re.match(
            r" (?:de nouveau |à nouveau |\w+ement |encore |aussi )?(?:la |le |les |l['’])?(?:ville de |capitale |localité de )?[A-ZÉ]",
            text[end : end + 40],
        )
        if rule.lemma in ("detruire", "endommager", "toucher", "viser", "cibler", "frapper", "raser", "attaquer", "prendre"):
            passive = re.search(
                r"\b(?:ete|est|sont|etait|etaient|fut|furent)\b[\w' -]{0,20}$", seen[max(sentence.start, start - 40) : start]
            )
            if not (proper or passive or here & ARMS):
                return False
        passive = re.search(r"\bete (?:\w+ )?$", seen[max(sentence.start, start - 20) : start])
        if passive and topic.war and _BUILT.search(seen, low, start):
            return True
        return bool(here & ARMS or (topic.war and proper)) and is_violent(rule, seen, sentence, part, topic)
    if kind == "abduction_arrest":
        if re.search(r"\bs'(?:est |etait |etaient )?$|\bse (?:sont )?$", seen[max(sentence.start, start - 12) : start]):
            return False
        return (
            strength == "plain"
            or bool(here & PEOPLE)
            or bool(re.search(r"\b(?:ont|a) ete (?:\w+ )?$", seen[max(sentence.start, start - 24) : start]))
        )
    if kind == "casualties_report":
        return (
            bool(here & PEOPLE or re.search(r"[A-ZÉ][\w-]+ [A-ZÉ][\w-]+", text[low : part.end]))
            and not topic.sport
            and not here & {"match", "but", "ennui", "temps"}
        )
    if rule.lemma in ("perdre", "ceder"):
        return bool(_PROPER.match(text[end : end + 40])) and topic.war
    if kind == "territory_taken":
        proper = re.match(
            r" (?:de nouveau |à nouveau |\w+ement )?(?:la |le |les |l['’])?(?:ville de |capitale |localité de |village de )?[A-ZÉ]",
            text[end : end + 40],
        )
        passive = re.search(
            r"\b(?:ete|est|sont|fut|furent) (?:\w+ )?$", seen[max(sentence.start, start - 24) : start]
        ) and re.match(r" (?:\w+ )?par ", seen[end : end + 24])
        return strength == "plain" or (bool(proper) and rule.lemma != "investir" and topic.war) or (bool(passive) and topic.war)
    if kind == "negotiation":
        if not (
            HUMAN_TITLE.search(seen, part.start, part.end) or re.search(r" [A-ZÉ]\w+ [A-ZÉ]\w+", text[part.start : part.end])
        ):
            return False
        if rule.lemma in ("entretenir", "reunir", "concerter"):
            return bool(re.search(r"\b(?:s'|se )(?:\w+ ){0,4}$", seen[max(sentence.start, start - 40) : start]))
        return strength == "plain" or (
            rule.lemma in ("rencontrer", "visiter")
            and not re.match(
                r"_? (?:des|de|une?|la|le|les) (?:difficult|probl|resistance|succes|obstacle|opposition)", seen[end : end + 30]
            )
        )
    if kind in ("deployment", "withdrawal"):
        if rule.lemma in ("quitter", "reculer", "retirer", "evacuer"):
            return False
        if rule.lemma in ("arriver", "debarquer"):
            return bool(_TROOPS.search(seen, part.start, start))
        return bool(FORCE.search(seen, part.start, part.end))
    if kind == "displacement":
        if (
            re.search(r"\b(?:l[ea]s?|l'|des|aux?|ces|du|cette|de) (?:\w+ )?$", seen[max(sentence.start, start - 12) : start])
            and "participle" in rule.tenses
        ):
            return False
        return (
            strength == "plain"
            or bool(CROWD.search(seen, part.start, min(sentence.end, part.end + 80)))
            or bool(re.search(r"\d", seen[part.start : start]))
        )
    if kind == "protest":
        return strength == "plain"
    if kind == "political_change":
        return strength == "plain"
    if kind == "blockade":
        return strength == "plain" or (
            bool(
                re.search(r"\b(?:route|axe|frontiere|port|village|ville|acces|aeroport|pont)s?\b", seen[part.start : part.end])
            )
            and (topic.war or rule.lemma != "bloquer")
        )
    return strength == "plain"


_EXPLODING = frozenset(
    (
        "vehicule", "voiture", "camion", "camion-citerne", "citerne", "moto", "engin", "engins", "depot", "kiosque", "colis", "appareils",
        "bipeurs", "talkies-walkies", "bus", "minibus", "bonbonne", "bonbonnes", "kamikaze", "kamikazes", "charge", "grenade", "usine",
        "poudriere", "gazoduc", "oleoduc", "reservoir", "raffinerie", "chaudiere", "petrolier", "navire",
    )
)  # fmt: skip
_MARCHERS = frozenset(
    [
        "manifestants",
        "manifestant",
        "manifestation",
        "cortege",
        "rassemblement",
        "protestataires",
        "partisans",
        "sympathisants",
        "opposants",
        "etudiants",
        "lyceens",
        "grevistes",
        "foule",
    ]
)
_SHOWERED = re.compile(
    r" (?:[\w'-]+ ){0,8}?(?:de |d')(?:questions?|messages?|produits?|sacs|mails|courriels|appels|critiques|publicites?|informations|lettres|photos?|photons|"
    r"particules|tweets|insultes|ordres|textos|sms|plaintes|injures|donnees|images|ballons|sollicitations|invitations|slogans|oeufs|fleurs|tomates|compliments|subventions|marchandises|reproches|demandes|cadeaux)"
)

_BUILT = re.compile(
    r"\b(?:raffineries?|gares?|entrepots?|villages?|maisons?|ecoles?|centres?|hopita(?:l|ux)|eglises?|mosquees?|marches?|immeubles?|batiments?|convois?|camions?|vehicules?|voitures?|depots?|casernes?|"
    r"postes?|bases?|camps?|ponts?|usines?|centrales?|quartiers?|villes?|localites?|habitations?|cliniques?|universites?|commissariats?|infrastructures?|installations?|ports?|aeroports?)\b"
)


_HELD = re.compile(
    r"(?: (?:selon|d'apres) [\w'-]+(?: [\w'-]+)?(?= par\b)| \w+ment| de plein fouet| à (?:deux|trois|plusieurs) reprises| coup sur coup| un à un| [\w'-]+){0,1}? ?(?:,? ?\b(?:par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le \d|en|à|a|au|aux|dans|pres|sur|lors|depuis|apres|avant|ce|cette|ces|"
    r"la (?:veille|semaine|nuit|meme)|il y a|sous|contre|vers|d'une?|pendant|durant|fin|debut|mi-|faute|chez|devant|entre|hors|jusqu)\b)"
)
_FINITE = re.compile(VERB_AFTER.pattern + r"|\b(?!\w*ment\b)[a-z]{2,}(?:ent|ait|aient|erent|irent|eront|era)\b")
_STATES = frozenset(
    ("etre", "rester", "tenir", "controler", "occuper", "entretenir", "assieger", "encercler", "bloquer", "detenir", "retenir")
)
_ON_CONDITION = re.compile(
    r"\b(?:si (?:l[ea] |les |l'|une? |des |elles? |ils? |on |aucune? |rien |son |sa |ses |cette |ce )|s'ils? |à condition|pourvu qu)"
)
_THERE_IS = re.compile(r"\b(?:y a|y'a|y avait|on a|voila|ce sont|c'est)\b[^,;]{1,60}$")
_OBJECT_NEXT = re.compile(GROUP_AHEAD.pattern + r"| (?:sur|vers|dans|contre|en) ")  # tells a verb from a noun
_FRONT = 8  # characters before a gerund that begins its sentence
_SUCH = re.compile(r"\bces (?:[\w'-]+ ){1,3}qui $")
_SINCE = re.compile(r" (?:[\w'-]+ ){0,3}?(?:depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|cette nuit)\b")
_FATE = re.compile(r" (?:à vie|à perpetuite|en boucle|en compte|en charge|à part)\b")
_FROM = re.compile(r" (?:de|d'|du) ?(?!force|long)[a-z]{3,}")  # "900 familles chassées de Dablo"
_DATED = re.compile(
    r"(?: [\w'-]+){0,4}? (?:par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le \d|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d)|"
    r"il y a|la (?:veille|semaine|nuit)|depuis|fin|debut|ce|cette|au (?:prix|terme)|de haute lutte)\b"
)


_THEN_AGAIN = re.compile(r"(?:et |puis |ensuite |aussitot |enfin )*")
_SUFFERED = re.compile(r"\b(?:ete|est|sont|etaient|etait|furent|fut) (?:\w+ )?[a-z]{2,}(?:e|i|u|is|it|rt|nt)e?s?\b")


def _and_then(seen: str, parts: Sequence[Piece], at: int, start: int) -> bool:
    """Whether a participle goes on with a passive before it: "ont été séparés des femmes, puis abattus"."""
    part = parts[at]
    if not at or part.join not in ("and", "comma") or not _THEN_AGAIN.fullmatch(seen, part.start, start):
        return False
    return _SUFFERED.search(seen, parts[at - 1].start, parts[at - 1].end) is not None


def _is_told(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> bool:
    """Whether a participle alone tells of an act ("un village rasé mardi") and does not only qualify ("la Crimée annexée")."""
    if _FATE.match(seen, end):
        return False
    held = (
        _HELD.match(seen, end, min(sentence.end, end + 40))
        or (rule.event_type == "displacement" and _FROM.match(seen, end))
        or TIME.search(seen, part.start, start)
    )
    if not _FINITE.search(seen, sentence.start, start) and not _FINITE.search(seen, end, sentence.end):
        return True  # a heading: "Renforts signalés à Bukavu"
    if rule.event_type in ("political_change", "territory_taken", "deployment"):
        dated = _DATED.match(seen, end, min(sentence.end, end + 50))
        return dated is not None and not _FINITE.search(seen, end, dated.end())  # not "la Crimée annexée a vécu dimanche"
    return bool(held) or rule.after is not None


def _tenses(text: str, seen: str, part: Piece, start: int, end: int, tenses: frozenset[str], topic: Topic) -> frozenset[str]:
    """The tenses that a form has here: "bombarde" and "bombardé" are one folded word."""
    if "participle" not in tenses or "present" not in tenses or len(tenses) > 2:
        return tenses
    word = text[start:end]
    if word[-1:] in "éÉ" or word[-2:] in ("és", "ÉS"):
        return frozenset({"participle"})
    if topic.accented and word.endswith(("e", "es")):
        return frozenset({"present"})
    if part.join == "and" and not seen[part.start : start].strip():
        return frozenset({"participle"})
    return tenses


def _before(seen: str, low: int, start: int, reach: int) -> str:
    """The whole words among the ``reach`` characters before ``start``: half a word ("u|ne") is not another word."""
    cut = max(low, start - reach)
    if cut > low and seen[cut - 1].isalpha():
        while cut < start and seen[cut].isalpha():
            cut += 1
    return seen[cut:start]


def _mood(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int, end: int, rule: Rule, topic: Topic
) -> tuple[Modality, tuple[Doubt, ...]] | None:
    """How a verb is told: the modality and doubts, ``None`` when it is denied, feared, wished or habitual."""
    part = parts[at]
    left = _before(seen, sentence.start, start, 90)
    near = _before(seen, part.start, start, 60)
    soft = rule.event_type in PEACEFUL or rule.event_type in ("blockade",)
    if rule.frame is not None and rule.frame.negated:
        denied = re.search(r"\b(?:n'|ne )[\w' ]{0,30}$", near) and (
            re.search(
                r"\b(?:pas|guere|plus|jamais|rien) (?:\w+ )?$|\b(?:aucune?|plus une?|pas une?) [\w' -]{1,40}$|\brien (?:ne |n')$",
                near,
            )
            or re.match(r" (?:pas|guere|plus)\b", seen[end : end + 6])
        )
        hedged = re.search(r"\b(?:aurait|auraient)\b", near)
        return (("claimed", ("hedge",)) if hedged else ("asserted", ())) if denied else None
    if IF.match(seen[part.start : part.start + 24]) or (
        part.join == "that"
        and re.search(
            r"\b(?:avant|afin|pour|craindre|craint|eviter|craignent|crainte)\W*$",
            seen[max(sentence.start, part.start - 14) : part.start - 3],
        )
    ):
        return None
    if _ON_CONDITION.search(near):
        return None  # "fermera la frontière si les tirs reprennent", "nul ne sait si l'armée a repris la ville"
    if _AS_IF.search(seen, max(sentence.start, start - 60), start):
        return None  # "On dirait qu'une bombe a explosé"
    if re.search(r"\blitteralement\b|\bau sens figure\b|\bmetaphor", seen[part.start : part.end]):
        return None
    if rule.lemma in ("bombarder", "mitrailler", "canarder") and _SHOWERED.match(seen, end, min(sentence.end, end + 110)):
        return None
    if rule.lemma == "rafler" and re.match(r" (?:la mise|tout|le |la |les (?:voix|sieges|prix))", seen[end : end + 14]):
        return None
    if rule.lemma == "combattre" and re.match(r" (?:\w+ ){0,2}guerres?\b", seen[end : end + 30]):
        return None
    tenses = _tenses(text, seen, part, start, end, rule.tenses, topic)
    word_end = text[start:end]
    helper, helper_at = auxiliary(seen, max(sentence.start, start - 90), start)
    shared = "" if helper or "participle" not in tenses else carried_on(text, tuple(parts), at, start, end, seen)
    if shared:
        if shared.startswith("n'"):
            return None
        return ("claimed", ("hedge",)) if shared.startswith("aurai") else ("asserted", ())
    if (
        "participle" in tenses
        and helper
        and (tenses == {"participle"} or not tenses & {"present"} or not topic.accented or word_end[-1:] not in "e")
    ):
        # "Le camp, dont on ne sait rien, a brûlé": what is denied in the clause before is another matter
        window = _before(seen, part.start if part.start <= helper_at else sentence.start, helper_at, 14) + seen[helper_at:start]
        if re.search(r"(?:\bn'|\bne )", window) and not re.search(r"\b(?:n'a|n'ont) (?:pas )?cesse\b", window):
            return None
        if re.search(r"\bna pas\b|\bjamais\b|\bpas (?:ete )?$|\bni $", window):
            return None
        if helper in ("aurait", "auraient", "serait", "seraient"):
            if _ON_CONDITION.search(seen, sentence.start, sentence.end):
                return None
            if helper.startswith("ser") and soft and rule.lemma not in MOVED and not re.search(r"\bete\b", window):
                return "planned", ("hedge",)
            return "claimed", ("hedge",)
        if helper in ("aura", "auront"):
            return None
        if helper in ("sera", "seront"):
            return ("planned", ()) if soft else None
        if helper in ("soit", "soient", "ait", "aient"):
            return (
                None
                if not re.search(
                    r"\b(?:bien qu|quoiqu|apres qu|le premier qu|la premiere qu|que l'on)",
                    seen[max(sentence.start, helper_at - 60) : helper_at],
                )
                else ("asserted", ())
            )
        if helper in ("avoir", "etre"):
            before = seen[max(sentence.start, helper_at - 80) : helper_at]
            if helper == "etre" and (
                MAY.search(before[-30:])
                or re.search(r"\b(?:pour|afin d|peut|doit|doivent|devrait|devraient) ?e?t? ?$|\bpour $", before)
            ):
                return ("planned", ()) if soft and re.search(r"\bdoi(?:t|vent) $|\bdevrai(?:t|ent) $", before) else None
            if re.search(
                r"\b(?:dement\w*|ni(?:e|ent|ait|aient)|refut\w*|contest\w*|conteste|sans|rejet\w+)\b[\w' ]{0,25}$", before
            ):
                return None
            if re.search(r"\bpourrai(?:t|ent) $|\bpeu(?:t|vent) $|\bsemble(?:nt)? $", before):
                return "claimed", ("hedge",)
            return ("claimed" if _ACCUSED.search(before) else "asserted"), ()
        if MAY.search(seen[max(part.start, start - 30) : start]) and "risqu" in near[-30:]:
            return None
        return "asserted", ()
    if "participle" in tenses and (tenses == {"participle"} or not topic.accented or "present" not in tenses):
        # a participle alone: "trois civils tués à Goma", "et détruit des cibles"
        if (
            re.search(r"\b(?:n'|ne )[\w' ]{0,30}$", near)
            or re.search(r"\b(?:sans|ni|pas|non|jamais) (?:\w+ )?$", near)
            or re.search(r"\b(?:aucune?|zero)\b", near)
        ):
            return None
        if re.search(
            r"\b(?:etre|seront|sera|soit|soient|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t|ent)) (?:\w+ )?$", near
        ):
            return None
        if re.search(
            r"\b(?:le|la|les|l'|des|aux|un|une|ces|cette|nos|vos|du|au|de|d'|à|deux|trois|quatre|cinq|\d+|elus?|pour|comme|entre|chez|parmi|aupres des) ?$",
            near,
        ) and not re.match(r" par ", seen[end : end + 5]):
            return None  # "les déplacés", "un tué"
        if (
            start > sentence.start
            and at == 0
            and part.start == start
            and not _HOUR_HEAD.match(seen, sentence.start, start)
            and not re.match(r" (?:par|dans|à|en|lors|hier|sur|depuis)", seen[end : end + 8])
        ):
            return None
        if not _and_then(seen, parts, at, start) and not _is_told(rule, seen, sentence, part, start, end):
            return None
        doubts: tuple[Doubt, ...] = ()
        previous = (
            seen[parts[at - 1].start : parts[at - 1].end]
            if at and part.join == "and" and not seen[part.start : start].strip()
            else ""
        )
        if re.search(r"\b(?:n'|ne )", previous[-60:]):
            return None
        if re.search(r"\baurai(?:t|ent)\b", previous):
            return "claimed", ("hedge",)
        return "asserted", doubts
    if tenses == {"infinitive"} or ("infinitive" in tenses):
        if rule.event_type in ("political_change", "blockade") and _DECIDED.search(left) and not NEGATION.search(near):
            return "asserted", ()
        if _THEN.search(left) and not _TO_COME.search(left) and not NEGATION.search(left):
            return "asserted", ()
        if not _GOVERNED.search(left) or _NEVER.search(near[-30:]):
            if (
                soft
                and _SHOULD.search(near)
                and not NEGATION.search(near)
                and not _ON_CONDITION.search(seen, end, sentence.end)
            ):
                return "planned", ()
            return None
        if _HABIT.search(left[-70:]):
            return None
        if MAY.search(left[-45:]) or re.search(r"\b(?:pourrai|risqu|pourra)", left[-60:]):
            return None
        if re.search(r"\bdit $|\baffirm\w+ $|\bpretend\w+ $|\bvoit $", left) and rule.event_type not in PEACEFUL:
            return "claimed", ()
        return ("claimed" if _ACCUSED.search(left) else "asserted"), ()
    if "gerund" in tenses:
        if re.search(r"\b(?:en ne|ne|sans|visant|interdisant) $|\baucune? (?:\w+ ){1,3}$", near):
            return None
        before = seen[max(sentence.start, start - 4) : start]
        if before.endswith("en ") and not soft:
            main = seen[sentence.start : start]
            if len(main) < _FRONT:  # "En capturant, le 3 mai, deux pilotes, la guérilla a montré …"
                return (
                    ("asserted", ())
                    if TIME.search(seen, end, part.end + 30) and VERB_AFTER.search(seen, end, sentence.end)
                    else None
                )
            if rule.event_type not in (
                "attack_civilians",
                "casualties_report",
                "abduction_arrest",
                "territory_taken",
                "shelling",
                "other_attack",
            ):
                return None
            if not VERB_AFTER.search(main):
                return None
            if NEGATION.search(main) or MAY.search(main) or _TO_COME.search(main):
                return None
        return "asserted", ()
    until = part.join == "while" and re.search(r"\bavant qu(?:e |')$", seen[max(sentence.start, part.start - 12) : part.start])
    if not until and (re.search(r"\b(?:n'|ne )[\w' ]{0,12}$", near) or _NEVER.search(near[-16:])):
        return None
    if "future" in tenses:
        return ("planned", ()) if soft and not re.match(r" (?:pas|jamais|plus|aucun|ni)\b", seen[end : end + 9]) else None
    if "conditional" in tenses:
        if rule.lemma in _STATES and not _ON_CONDITION.search(seen, sentence.start, sentence.end):
            return "claimed", ("hedge",)  # "la ville serait aux mains des rebelles"
        return (
            ("planned", ("hedge",))
            if rule.event_type in ("negotiation", "withdrawal", "deployment", "ceasefire_agreement")
            else None
        )
    if re.match(r" (?:pas|jamais|plus|aucun|ni|guere)\b(?! de \d)", seen[end : end + 9]) and re.search(r"\b(?:n'|ne )", near):
        return None
    if _HABIT.search(seen, part.start, part.end) or _HABIT.match(seen, sentence.start, part.start):
        return None
    if part.join == "that" and re.search(
        r"\b(?:suppos\w+|imagin\w+|admett\w+|attend\w*|demand\w+|exig\w+|souhait\w+|veu\w+|faut|voul\w+|ordonn\w+|recommand\w+|propos\w+|appel\w+|prie\w*|esper\w+|craign\w+|craint|redout\w+) ?(?:[\w'-]+ ){0,4}(?:que ?|qu')$",
        seen[max(sentence.start, part.start - 60) : part.start],
    ):
        return None
    if "present" in tenses and "past" not in tenses:
        # The present tells an event in headlines and live reports, a habit elsewhere: it needs a subject and a hold.
        if part.join == "relative" and _SUCH.search(seen, max(sentence.start, part.start - 50), part.start):
            return None  # "ces gangs qui pillent et rançonnent": what they are like
        subject = seen[part.start : start].strip()
        resumed = (
            part.join == "comma"
            and parts[at - 1].join != "start"
            # "Léré, que nul n'avait revue, est …"; "L'opération Litani, déclenchée la veille, jette sur les routes …"
            and (
                rule.lemma in ("etre", "rester", "tenir", "controler")
                or (_OBJECT_NEXT.match(seen, end) and not _FINITE.search(seen, parts[at - 1].start, parts[at - 1].end))
            )
        )
        # "Y a des gens qui dorment dehors" is a main clause
        there = part.join == "relative" and _THERE_IS.search(seen, parts[at - 1].start, parts[at - 1].end)
        if (
            (part.join in ("relative", "where") and not there)
            or (not subject and not resumed and not there and not (part.join == "and" and _OBJECT_NEXT.match(seen, end)))
            or (
                re.search(r"\b(?:à|de|un|une|le|la|du|des|les|l'|d'|au|en|et|par|sa|son|ses|cette|ce|en) ?$", near)
                and rule.name != "carry an election"  # "l'emporte avec 61 sièges"
            )
        ) and not ((part.join in ("relative", "where") and rule.strength == "plain") or _SINCE.match(seen, end)):
            return None
        if word_end.endswith("e") and not topic.accented:
            return "asserted", ("tense",)
        return "asserted", ()
    return "asserted", ()
