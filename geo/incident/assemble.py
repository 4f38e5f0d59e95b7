"""From hits to triggers: one a clause and family, with what hangs on it, in the words that report it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece
from geo.incident.hits import (
    CIVIL,
    FAIR_GAME,
    FICTION,
    FIGURE,
    HANGING,
    IF,
    LAST_NP,
    MAY,
    PLACE,
    TIME,
    UNARMED,
    VERB_AFTER,
    VERB_FIRST,
    Hit,
    Topic,
    piece_at,
    words_in,
)
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.roles import classes_in
from geo.incident.toll import Count
from geo.model import Span, Trigger

__all__ = ["clauses_of", "toll_hits"]

_FAMILY: dict[IncidentType, str] = {
    "ceasefire_agreement": "truce", "negotiation": "talks", "deployment": "moves", "withdrawal": "moves", "displacement": "flight",
    "protest": "street", "political_change": "power", "disaster": "disaster", "other": "other", "blockade": "blockade",
    "abduction_arrest": "seizure", "territory_ceded": "land", "war": "war",
}  # fmt: skip

# When one clause holds several: the lower tells more about what happened.
_RANK: dict[IncidentType, int] = {
    "drone_strike": 0, "air_strike": 0, "shelling": 1, "explosion": 1, "abduction_arrest": 1, "ceasefire_violation": 1, "attack_civilians": 2,
    "territory_taken": 2, "territory_ceded": 2, "blockade": 3, "clash": 3, "war": 4, "other_attack": 5, "casualties_report": 6,
}  # fmt: skip

_NATURE = re.compile(
    r"\b(?:inondation|crue|seisme|tremblement de terre|cyclone|ouragan|typhon|tempete|tornade|glissement|eboulement|incendie|naufrage|accident|deraill|crash|epidemie|cholera|avalanche|eruption|effondrement|noyade|noye|collision|bousculade|canicule|intemperies|pluies|coulee|famine|chavir)"
)

_REPORT = Rule("toll alone", "casualties_report", "toll", "usual")

_VICTIM = Rule("toll of one", "casualties_report", "toll", "usual")

_DROWNED = Rule("toll of a disaster", "disaster", "toll", "usual")

_KILLED = Rule("kill civilians", "attack_civilians", "tuer", "usual")

_SLAUGHTERED = Rule("toll of the slain", "attack_civilians", "toll", "usual")

_CAUSE = re.compile(
    r"(?P<drone_strike>\bdrones?\b)|(?P<air_strike>\b(?:sous (?:les|des) bombes|frappes?(?: aeriennes?)?|raids? aeriens?|bombardements? aeriens?|avions?|aviation)\b)|"
    r"(?P<shelling>\b(?:obus|artillerie|roquettes?|missiles?|mortiers?|bombardements?|pilonnages?)\b)|"
    r"(?P<explosion>\b(?:explosions?|bombes?|mines?|engins?|kamikazes?|piegee?s?|attentats?|grenades?(?! lacrymogene))\b)|(?P<clash>\b(?:combats?|affrontements?|accrochages?|heurts|fusillades?|embuscades?|rixes?|bagarres?|querelles?|escarmouches?|echange de tirs|batailles? rangees?)\b)"
)

_BY = re.compile(
    r"\bpar (?:des|les|un|une|l'|la|deux|plusieurs) ?(?:\w+ ){0,2}(?:hommes|individus|armee|soldats?|militaires?|policiers?|jihadistes?|rebelles|forces|milicien|assaillant|inconnus|tireur|colon|gang|bandits)"
)


_NO_CASUALTY = re.compile(
    r"\b(?:reste(?:nt)? à \w+er|pourrai(?:t|ent)|risqu\w+|menac\w+|redout\w+|crai(?:nt|gnent|gnait|gnaient|ndre)|apprehend\w+)\b"
)
_THEIR_KIN = re.compile(
    r"\b(?:meres?|peres?|parents|veuves?|epouses?|femmes?|freres?|sours?|familles?|proches|fils|filles?|enfants|obseques|funerailles|tombes?|cercueils?|portraits?|photos?|memoire|hommage|"
    r"(?:pour|au nom|honneur|souvenir|deuil|pension|indemnisation)) (?:de |d'|des |du |aux? |à )(?:\w+ ){0,2}$"
)
_IN_HOSPITAL = re.compile(
    r" (?:ont|avaient|sont|etaient|a|est) (?:\w+ ){0,2}(?:transporte|evacue|transfere|admis|soigne|pris en charge|opere|conduit|achemine|traite)\w*"
)
_BESIDE = 90  # characters between the dead and the injured of one toll
_NO_MORE = re.compile(r"(?:(?!\b(?:a|ont|est|sont|avait|avaient|etait|etaient|qui)\b)[^.;:])*")
_OF_CLASH = re.compile(r"\b(?:de|d') $")


# One of whom it is said that somebody killed him is told of by that alone: "L'assaillant a été abattu par la police"
_SHOT = re.compile(
    r"\b(?:a|avait|aurait) ete (?:\w+ment )?(?:abattu|tue|assassine|execute|fusille|poignarde|neutralise|lynche|egorge)e?\b"
    r"(?=[^;:.]{0,70}\b(?:par |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à (?:coups|bout|son domicile)|de (?:\w+ )?(?:balles|coups)))"
)


def toll_hits(seen: str, parts: Sequence[Piece], found: Sequence[Count], hits: Sequence[Hit], topic: Topic) -> list[Hit]:
    """A trigger for each piece that holds a toll and no other trigger."""
    made: list[Hit] = []
    for count in found:
        at = piece_at(parts, count.end - 1)
        if any(h.piece == at for h in made):
            continue
        if count.rule == "object" and any(
            h.piece == piece_at(parts, count.start) and _just_before(seen, h, count) for h in hits
        ):
            continue  # "tuant deux civils, dont une fillette, et un soldat"
        # one dead is an act of its own only where people are killed; else it may belong to the act told before it
        alone = count.rule not in ("victim", "death") or (
            count.rule == "victim"
            and (topic.war or topic.disaster or _SHOT.search(seen, count.start, parts[at].end) is not None)
            and not any(_violent(h) and abs(h.piece - at) < 2 for h in hits)
        )
        part = parts[at]
        if count.kind == "injured" and part.join == "that" and seen.endswith("fait que ", max(0, part.start - 10), part.start):
            continue  # "n'a fait que des blessés"
        if count.kind == "injured" and any(
            c.kind == "deaths" and 0 <= count.start - c.end < _BESIDE and _NO_MORE.fullmatch(seen, c.end, count.start)
            for c in found
        ):
            continue  # "39 morts, dont trois enfants, et seize blessés": of one toll
        if count.kind == "injured" and _IN_HOSPITAL.match(seen, count.end):
            continue  # "250 blessés ont été transportés vers les hôpitaux"
        if count.rule != "tally" and _THEIR_KIN.search(seen, part.start, count.start):
            continue  # "la mère d'un soldat tué"
        if count.kind == "injured" and count.best == 1 and part.join == "comma" and count.start - part.start < 2:
            continue  # ", a raconté Hawa, une enseignante blessée au bras"
        stated = seen[part.start : part.end]
        if FICTION.search(seen, part.start, count.start):
            continue  # "Le film raconte l'assassinat d'un journaliste"
        if IF.match(stated) or _NO_CASUALTY.search(seen, part.start, count.start):
            continue
        rule = _REPORT if alone else _VICTIM
        own = [h for h in hits if h.piece == at and _family(h) in ("force", "war", "disaster")]
        first = _governing(seen, parts, piece_at(parts, count.start))
        lead = parts[first].start
        if first > 0 and parts[first].join == "colon" and not any(h.piece == first - 1 for h in hits):
            lead = parts[first - 1].start  # "Une patrouille tombée sur une mine : deux militaires tués"
        if own or not alone:
            pass
        elif (natural := _of_nature(seen, parts, first, lead, part.end)) or (topic.disaster and not topic.war):
            rule = _DROWNED if natural else _REPORT
        else:
            cause = None
            stop = part.end
            if at + 1 < len(parts) and parts[at + 1].join == "comma" and _VICTIMS_OF.match(seen, parts[at + 1].start):
                stop = parts[at + 1].end  # "a perdu trois hommes à Kidal, victimes d'une mine"
            for cause in _CAUSE.finditer(seen, lead, stop):
                if not _OF_CLASH.search(seen, max(0, cause.start() - 3), cause.start()) or cause.lastgroup != "clash":
                    break
            people = seen[count.start : count.end + 30]
            if cause is not None and cause.lastgroup and not FIGURE.match(seen, cause.start()):
                rule = Rule(f"toll of {cause.group()}", cause.lastgroup, "toll", "usual")  # type: ignore[arg-type]
            elif count.kind == "deaths" and _slain(seen, parts, count, part):
                rule = _SLAUGHTERED
            elif (
                count.kind == "deaths" and _BY.search(seen, count.start, part.end) and words_in(people, 0, len(people)) & CIVIL
            ):
                rule = _KILLED
        modality: Modality = "asserted"
        doubts: tuple[Doubt, ...] = ()
        if re.search(r"\b(?:aurait|auraient|seraient|serait)\b", stated):
            modality, doubts = "claimed", ("hedge",)
        made.append(Hit(count.start, min(count.end, part.end), rule, at, False, part.start, modality, doubts, True))
    return made


_SLAIN = re.compile(r"\b(?:abattu|execute|fusille|assassine|massacre|egorge|decapite|poignarde|lynche)e?s?\b")


def _slain(seen: str, parts: Sequence[Piece], count: Count, part: Piece) -> bool:
    """Whether those counted were unarmed and somebody took their lives: "Vingt passagers d'un car ont été abattus"."""
    slain = _SLAIN.search(seen, count.start, count.end)
    if slain is None or FAIR_GAME.search(seen, part.start, part.end):
        return False
    who = classes_in(seen, Span(parts[0].start, parts[-1].end), count.start, slain.start())
    return bool(who & UNARMED) and "armed" not in who


def _of_nature(seen: str, parts: Sequence[Piece], first: int, lead: int, end: int) -> bool:
    """Whether nature killed those whom a clause counts, its subject perhaps past an aside: "Le cyclone, le pire en dix ans, | a fait 41 morts"."""
    if _NATURE.search(seen, lead, end):
        return True
    head = next((p for p in parts[first::-1] if p.join in ("start", "colon")), parts[0])
    resumed = _PREDICATE.match(seen, parts[first].start) is not None and parts[first].join in ("comma", "speech")
    return (
        resumed
        and _FINITE.search(seen, head.start, head.end) is None
        and _NATURE.search(seen, head.start, head.end) is not None
    )


def _tells_deaths(hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a hit is no more than its toll: a verb of dying with its number."""
    return hit.rule.lemma in ("toll", "tuer") or (
        not hit.noun
        and any(c.kind == "deaths" and c.start <= hit.start < c.end for c in found)
        and hit.rule.event_type != "disaster"
    )


def _just_before(seen: str, hit: Hit, count: Count) -> bool:
    """Whether a verb has those counted as its object: "abattu un infirmier"."""
    return not hit.noun and 0 <= count.start - hit.start < 40 and not re.search(r"[,;:()]", seen[hit.start : count.start])


def _violent(hit: Hit) -> bool:
    return _family(hit) in ("force", "war", "disaster", "seizure")


def _governing(seen: str, parts: Sequence[Piece], at: int) -> int:
    """The piece whose subject a gerund has: of ", faisant deux morts", the clause before the comma."""
    first = at
    while first > 0 and parts[first].join == "gerund":
        first -= 1
        while (
            first > 0
            and parts[first].join in ("comma", "bracket")
            and not _FINITE.search(seen, parts[first].start, parts[first].end)
        ):
            first -= 1
    return first


@dataclass(slots=True)
class _Told:
    """A hit and the pieces that tell it, first and last."""

    first: int
    last: int
    hit: Hit


def _family(hit: Hit) -> str:
    return _FAMILY.get(hit.rule.event_type, "force")


def clauses_of(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], hits: Sequence[Hit], found: Sequence[Count]
) -> list[Trigger]:
    """One trigger a clause and family, each with the clause that reports it."""
    by_piece: dict[int, list[Hit]] = {}
    if any(_family(hit) == "seizure" for hit in hits):  # what the arrested are charged with is no act of its own
        hits = [
            h for h in hits if _family(h) == "seizure" or not _CHARGED.search(seen, max(sentence.start, h.start - 60), h.start)
        ]
    for hit in hits:
        by_piece.setdefault(hit.piece, []).append(hit)
    if any(_family(h) == "force" and not h.noun and h.rule.lemma != "toll" for h in hits):
        for some in by_piece.values():  # "ont encerclé l'église avant d'ouvrir le feu sur les fidèles"
            some[:] = [h for h in some if h.rule.lemma not in _SURROUNDING or h.bare or seen.startswith(" depuis ", h.end)]
    heads: list[_Told] = []
    for at in sorted(by_piece):
        if not by_piece[at]:
            continue
        families: dict[str, list[Hit]] = {}
        for hit in by_piece[at]:
            families.setdefault(_family(hit), []).append(hit)
        if "war" in families and families.get("force") and all(_tells_deaths(h, found) for h in families["force"]):
            families["war"] += families.pop("force")
        if "disaster" in families and families.get("force") and all(_tells_deaths(h, found) for h in families["force"]):
            families["disaster"] += families.pop("force")
        if "disaster" in families and any(
            (h.noun and _CAUSED.search(seen, parts[at].start, h.start)) or (h.bare and h.rule.event_type in _FROM_AFAR)
            for h in families.get("force", ())
        ):
            # "a pris feu à la suite d'une attaque de drones", "dans l'effondrement d'une école visée par l'aviation"
            families["force"] += families.pop("disaster")
        if (
            "truce" in families
            and families.get("force")
            and all(h.rule.name == "a truce does not hold" for h in families["force"])
        ):
            del families["force"]  # "La cessation des hostilités conclue le 21 décembre n'a guère tenu"
        if "street" in families and families.get("force") and all(_tells_deaths(h, found) for h in families["force"]):
            if any(h.rule.lemma in ("insurrection", "soulevement", "revolte") for h in families["street"]):
                del families["street"]  # "l'insurrection a coûté la vie à 4.600 personnes" is its toll
            else:
                families["street"] += families.pop("force")
        if "force" in families:  # "a capturé douze soldats lors des combats" is told by its most telling word
            for minor in ("seizure",):
                if minor in families and any(h.rule.event_type in ("casualties_report", "clash") for h in families["force"]):
                    families["force"] += families.pop(minor)
        for group in families.values():
            head = _head(group)
            # "où onze villageois, dont quatre enfants, ont péri" begins where its number does
            number = next((c for c in found if c.kind == "deaths" and c.start <= head.start < c.end), None)
            first = piece_at(parts, number.start) if number and not head.noun else at
            heads.append(_Told(min(first, at), at, head))
        heads.sort(key=lambda told: (told.last, told.hit.start))
    merged: list[_Told] = []
    for told in heads:
        # "Chassés par la montée des eaux, ils campent": what is told again is not the noun beside it
        near = [one for one in reversed(merged[-2:]) if one is merged[-1] or one.last == merged[-1].last]
        host = next(
            (h for h in near if _kills_them(h, told, found) or _hangs(text, seen, parts, h, told.first, told.hit, found)), None
        )
        if host is None:
            merged.append(told)
            continue
        host.last = max(host.last, told.last)
        if host.hit.rule.lemma == "toll" and told.hit.bare and told.hit.rule.name in _DAMAGE:
            continue
        if host.hit.rule.lemma == "toll" and told.hit.rule.lemma != "toll":
            host.hit = replace(host.hit, rule=told.hit.rule)
        mine, theirs = _RANK.get(told.hit.rule.event_type, 9), _RANK.get(host.hit.rule.event_type, 9)
        named_war = told.hit.rule.event_type == "war" and host.hit.rule.event_type == "clash" and told.hit.noun
        if (
            named_war
            or _takes_over(host.hit, told.hit, found)
            or (mine < theirs and _family(host.hit) == "force" == _family(told.hit))
        ):
            host.hit = replace(host.hit, rule=told.hit.rule)
    for told in merged:
        if not told.hit.noun and parts[told.first].join == "gerund" and _violent(told.hit):
            taken = {i for other in merged if other is not told for i in range(other.first, other.last + 1)}
            first = _governing(seen, parts, told.first)
            if not taken & set(range(first, told.first)):
                told.first = first
    merged = [told for told in merged if told.hit.rule is not _VICTIM]
    made: list[Trigger] = []
    busy = {i for told in merged for i in range(told.first, told.last + 1)}
    for at, told in enumerate(merged):
        hit = told.hit
        later = merged[at + 1] if at + 1 < len(merged) else None
        stop = sentence.end
        if (
            later
            and later.first == told.last
            and (later.hit.noun or later.hit.bare)
            and later.hit.np > hit.end
            and _PARTS.search(seen, hit.end, later.hit.np)
        ):
            stop = later.hit.np
        clause = _extent(text, seen, parts, told.first, told.last, hit, found, busy, stop)
        made.append(
            Trigger(
                Span(hit.start, max(hit.start + 1, min(hit.end, clause.end))),
                hit.rule.name,
                _by_victims(seen, sentence, hit, clause, found),
                clause,
                hit.modality,
                hit.doubts,
            )
        )
    return _as_one(seen, sentence, made)


_CIVIL_PLACE = re.compile(
    r"\b(?:marches?|villages?|hameaux?|bourgs?|bourgades?|bus|autobus|minibus|autocars?|cars?|taxis?|eglises?|mosquees?|temples?|ecoles?|lycees?|hopita(?:l|ux)|dispensaires?|maisons?|cases|mariage|hotels?|"
    r"restaurants?|trains?|fermes?|campements?|champs|(?:camps?|sites?) (?:de |des )(?:deplaces|refugies))\b"
)
_ARMED_PLACE = re.compile(
    r"(?<!par des )(?<!par les )(?<!par )\b(?:militaires?|soldats?|policiers?|gendarmes?|armee|caserne|garnison|base|commissariat|patrouille|rebelles?|jihadistes?|miliciens|insurges|combattants|positions?|supplétifs|vdp|garde)\b"
)


def _by_victims(seen: str, sentence: Span, hit: Hit, clause: Span, found: Sequence[Count]) -> IncidentType:
    """The type of an attack, that on civilians where the dead it counts were unarmed: "ont attaqué un marché, tuant douze personnes"."""
    kind = hit.rule.event_type
    if kind != "other_attack":
        return kind
    aimed = clause.start if hit.noun else max(clause.start, hit.start)  # who strikes stands before the verb
    for count in found:
        if count.kind != "deaths" or not clause.start <= count.start < clause.end:
            continue
        dead = classes_in(seen, sentence, count.start, count.end)
        if "armed" in dead:
            return kind
        if "civilian" in dead:
            return "attack_civilians"
        if _CIVIL_PLACE.search(seen, aimed, clause.end) and not _ARMED_PLACE.search(seen, aimed, clause.end):
            return "attack_civilians"
    return kind


_BILAN = re.compile(r"\W*(?:le|un|ce) (?:nouveau |dernier |lourd )?bilan (?:\w+ )?(?:de |du |des |d')")
_NOW_AT = re.compile(
    r"\b(?:est|etait) (?:passe|monte|porte|grimpe|s'etabli\w*|desormais)(?: (?:de [\w-]+ )?à)?|\b(?:s'eleve|s'etablit|atteint|depasse|grimpe|monte|passe)\b"
)


def _as_one(seen: str, sentence: Span, made: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence without those that are only the toll of an act told in the same words."""
    # "Les dirigeants, réunis à Bali, ont tenu une réunion de crise": one meeting
    kept = [
        t
        for t in made
        if t.event_type not in PEACEFUL
        or not any(
            t is not o and t.event_type == o.event_type and t.clause in o.clause and len(t.clause) < len(o.clause) for o in made
        )
    ]
    if len(kept) == 2 and _is_toll(kept[1]) and kept[0].event_type in _TOLLED and _BILAN.match(seen, sentence.start):
        act, toll = kept
        if _NOW_AT.search(seen, act.span.end, toll.span.end):  # "Le bilan du bombardement de mardi est passé à six morts"
            return [replace(act, clause=act.clause.cover(toll.clause))]
    for toll in made:
        if not _is_toll(toll):
            continue
        for n, act in enumerate(kept):
            if act is toll or _is_toll(act) or act.event_type not in _TOLLED:
                continue
            shared = min(toll.clause.end, act.clause.end) - max(toll.clause.start, act.clause.start)
            if 2 * shared > min(len(toll.clause), len(act.clause)):
                kept[n] = replace(act, clause=act.clause.cover(toll.clause))
                kept.remove(toll)
                break
    return kept


def _is_toll(trigger: Trigger) -> bool:
    return trigger.rule.startswith("toll") or trigger.rule in _DEATHS


_DEATHS = frozenset(("claim lives", "cost the life of", "lose one's life", "find death", "not survive", "succumb"))
# What has a toll of its own.
_TOLLED: frozenset[IncidentType] = frozenset({*_RANK, "disaster", "protest"}) - {
    "abduction_arrest", "territory_taken", "territory_ceded", "casualties_report",
}  # fmt: skip
_CAUSED = re.compile(
    r"\b(?:à la suite|suite|apres|cause(?:e?s?)?|provoque(?:e?s?)?|declenche(?:e?s?)?|lors|touche(?:e?s?)? par|vise(?:e?s?)? par|par)"
    r"(?:[ ']+(?:à|de|du|d|par|la|le|les|l|une?|des|cette)\b)*[ ']*$"
)
# What stands before a second act in one piece when the first ends there: "a repris Sake après | de violents combats".
_PARTS = re.compile(
    r"\b(?:et|puis|ou|apres|avant|malgre|lors|pendant|durant|suite|lendemain|marge|issue|avec|sans|face|dans le cadre)(?: (?:à|a|de|du|des|d'|la|le|les|l'|une?|ses|son|sa))* ?$"
)


def _head(group: Sequence[Hit]) -> Hit:
    whole = [h for h in group if not h.noun and not h.bare and h.rule.lemma != "toll"]
    if whole:  # "a intercepté un missile tiré du Yémen" tells of the interception
        group = [h for h in group if not h.bare]
    best = min(group, key=lambda h: (_RANK.get(h.rule.event_type, 3), h.noun, h.start))
    toll = next((h for h in group if h.rule.lemma == "toll"), None)
    if toll is not None and best.noun and best.rule.lemma in ("riposte", "represaille", "offensive", "invasion"):
        best = toll  # "ont été neutralisés lors de la riposte"
    first = min(group, key=lambda h: h.np)
    verb = next((h for h in group if not h.noun and not h.bare), None)
    return replace(
        best,
        start=first.start,
        np=first.np,
        subject=first.subject or verb is not None,
        noun=verb is None and first.noun,
        bare=verb is None and first.bare,
        modality=max((h.modality for h in group), key=("asserted", "habitual", "planned", "claimed").index),
    )


_DAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|19\d\d|20\d\d)\b"
)

_APPOSED = re.compile(
    r"^ ?(?:un|une|le|la) (?:conflit|guerre|escalade|attaque|bilan|drame|affrontement|bataille|tragedie|attentat|operation|offensive|episode)"
)


_COST_LIVES = re.compile(r"(?:qui )?(?:a|ont|avait|avaient) (?:\w+ )?(?:fait|coute|tue|cause|laisse|provoque)\b")
_DURING = re.compile(r"\b(?:lors|au cours|pendant|dans)\b[\w' ]{0,30}$")
_WHEN = re.compile(r"(?:lorsqu|quand |apres qu|au moment où |apres )")
_SAME_SUBJECT = re.compile(r"(?:puis |ensuite |et )?(?:ils|elles|il|elle|on) ")
_WOUNDING = re.compile(r"\W*(?:(?:en|les) (?:a|ont) )?bless")
_GERUND_AFTER = re.compile(r"(?:en )?(?:les |le |la |l'|lui |leur |en |y )[a-z]+ant\b")
_SOME_OF_THEM = re.compile(r"(?:la plupart|la majorite|certaine?s|plusieurs|d'autres|tous|toutes|les uns|quelques-un|dont)\b")
_TALLY_OF = re.compile(r"\b(?:bilan|decompte|prix)\b[^.;]*\b(?:de |d'|du |des )[^.;]*$")
_CHARGED = re.compile(r"\b(?:soupconn|accus|inculp|poursuivi|suspect|mis en examen)\w*(?: de| d'| pour)[\w'\" ]*$")
# What a toll tells besides the dead.
_DAMAGE = frozenset(
    ("damage a target", "go up in smoke", "burn", "brûler un lieu", "incendier", "reduce to ashes", "brûler vif")
)
# What is told apart, whoever did it.
_OWN: frozenset[IncidentType] = frozenset({"territory_taken", "territory_ceded", "ceasefire_violation"})
_FROM_AFAR: frozenset[IncidentType] = frozenset({"drone_strike", "air_strike", "shelling", "explosion"})
_SURROUNDING = frozenset(("encercler", "cerner", "entourer", "boucler"))
_HELPED = re.compile(
    r"(?:puis |ensuite |aussi |enfin )?(?:n'|les |l'|en |y )?(?:(?:a|ont|avait|avaient|aurait|auraient|etre|d'etre) )?(?:\w+ment )?(?:les )?$"
)
_PARTICIPLE_FIRST = re.compile(r"[a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues)\b")
_STILL = re.compile(r"(?:rest|demeur)(?:e|ent|ait|aient) (?:toujours |encore )?")
_AT_ONCE = re.compile(r"\b(?:quand|lorsqu(?:e|'))\b")
_SHARING = re.compile(r" ?(?:avec|pour un bilan|au prix|dont|causant|et|faisant|bilan|\d+ (?:morts|blesses))")


def _kills_them(host: _Told, told: _Told, found: Sequence[Count]) -> bool:
    """Whether a later piece says that those counted in the first died: "a frappé quatre bergers, les tuant sur le coup"."""
    return (
        told.first <= host.last < told.last
        and not told.hit.noun
        and _family(host.hit) == _family(told.hit) == "force"
        and _tells_deaths(told.hit, found)
    )


def _goes_on(seen: str, part: Piece, hit: Hit, other: Hit) -> bool:
    """Whether a verb goes on with the subject of the one before: nothing but its auxiliary stands before it."""
    return not other.noun and hit.rule.lemma != "toll" and _HELPED.fullmatch(seen, part.start, hit.start) is not None


def _takes_over(first: Hit, second: Hit, found: Sequence[Count]) -> bool:
    """Whether the second of two verbs that tell one act says what it was: a fire was a strike, a road cut a protest, an intrusion a seizure."""
    kind = _family(second)
    return (
        (
            _family(first) == "disaster"
            and second.rule.event_type in _FROM_AFAR
            and not second.noun
            and not _tells_deaths(second, found)
        )
        or (_family(first) == "blockade" and kind == "street")
        or (first.rule.name in _COMING and kind == "seizure")
    )


# How those come who then take people.
_COMING = frozenset(("faire irruption", "les assaillants surgissent", "break in", "pour into"))
_THEIRS = re.compile(r"(?:leurs?|son|sa|ses) ")


def _of_one_act(seen: str, parts: Sequence[Piece], host: _Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a verb beside another tells what came of it, or it again: "Frappé par un drone, le marché a brûlé toute la nuit"."""
    other, last, join = host.hit, parts[host.last], parts[at].join
    if other.noun or hit.noun or at != host.last + 1:
        return False
    struck = other.rule.event_type in _FROM_AFAR and (_family(hit) == "disaster" or hit.rule.name in _DAMAGE)
    if hit.rule.event_type in _FROM_AFAR and _tells_deaths(other, found):
        # "Onze élèves ont péri sous leur école, bombardée lundi par l'aviation", "…: leur véhicule a roulé sur une mine"
        struck_there = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, hit.start)
        return bool(struck_there) or (join == "colon" and _THEIRS.match(seen, parts[at].start) is not None)
    if other.start - last.start < _AT_HEAD and last.join in ("start", "colon") and join == "comma":
        told_twice = hit.rule.event_type == other.rule.event_type and not (
            _DAY.search(seen, last.start, last.end) and _DAY.search(seen, parts[at].start, parts[at].end)
        )
        return (
            told_twice or struck or (_violent(other) and _tells_deaths(hit, found))
        )  # "Fuyant les combats, ils ont gagné Goma"
    if other.rule.name in _COMING and _family(hit) == "seizure" and join in ("and", "comma"):
        return _goes_on(seen, parts[at], hit, other)  # "ont fait irruption dans l'église et enlevé le prêtre"
    if (other.bare or other.start - last.start < _AT_HEAD) and join in ("comma", "speech"):
        return struck  # "Un bus, visé par un drone, a pris feu"
    if _family(other) == "disaster" and hit.rule.event_type in _FROM_AFAR:
        by = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, parts[at].start)
        # "a pris feu après avoir été touché par un drone", "a pris feu, touché par un drone"
        return (join in ("after", "speech") or bool(by)) and other.rule.lemma != "toll"
    # "Six villageois auraient été tués, et leurs maisons incendiées"
    return (
        hit.bare
        and join == "and"
        and _family(hit) == _family(other) == "force"
        and _THEIRS.match(seen, parts[at].start) is not None
    )


_ABSOLUTE = re.compile(r"\b(?:ayant|s'etant|etant)(?: ete)?(?: \w+ment)? $")
_AT_HEAD = 4  # characters of "En " before a verb that opens its sentence
# The piece that an aside has parted from its subject begins with its verb: ", a visé un camp", ", s'est produit à l'aube".
_PREDICATE = re.compile(
    r" ?(?:[^,]{1,80}, )?(?:(?:avec|entre|contre|de|du|des|d') ?[^,]{1,60}? )?(?:a|ont|avait|avaient|aurait|auraient|s'est|se sont|est|sont|etait|etaient)\b"
)


def _hangs(text: str, seen: str, parts: Sequence[Piece], host: _Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a later piece tells more of the same: "…, tuant douze soldats", "…, un conflit qui a fait 30.000 morts"."""
    last, other = host.last, host.hit
    if (
        at <= last
        and hit.rule.lemma == "toll"
        and any(c.kind == "deaths" and c.start <= other.start and hit.start < c.end and c.start <= hit.start for c in found)
    ):
        return True  # "Deux manifestants, atteints par balles, sont décédés"
    if at <= last or at - last > 6:
        return False
    between = range(last + 1, at)
    # what stands between only places, dates or names: ", dans le sud-est de la Turquie:"
    near = all(not _FINITE.search(seen, parts[i].start, parts[i].end) for i in between)
    if at - last > 2 and not near:
        return False
    beside = at == last + 1
    joins = {parts[i].join for i in range(last + 1, at + 1)}
    join = parts[at].join
    stated = seen[parts[at].start : parts[at].end]
    if join == "comma" and _GERUND_AFTER.match(stated):
        join = "gerund"  # ", les tuant sur le coup"
    force = _family(other) in ("force", "disaster", "war")
    if (
        other.noun
        and not hit.noun
        and _family(other) == _family(hit)
        and (_family(hit) == "force" or hit.rule.event_type == other.rule.event_type)
        and joins <= {"comma", "relative", "bracket", "speech"}
        and _PREDICATE.match(stated)
        and not _FINITE.search(seen, other.end, parts[last].end)
    ):
        return True  # "L'attentat, non revendiqué, a frappé un marché": an aside parts subject and verb
    subject = parts[host.first]
    if (
        other.noun
        and other.np <= subject.start + 2
        and _violent(other)
        and _tells_deaths(hit, found)
        and join in ("comma", "speech")
        and _PREDICATE.match(stated)
        and not _FINITE.search(seen, subject.start, subject.end)
        and {parts[i].join for i in range(host.first + 1, at)} <= {"relative", "comma", "bracket", "where", "gerund"}
    ):
        return True  # "L'attentat, qui a visé une mosquée, a fait 50 morts"
    if (
        {_family(hit), _family(other)} == {"street", "blockade"}
        and beside
        and not hit.noun
        and (join in ("gerund", "relative") or (join in ("comma", "speech") and other.start - parts[last].start < _AT_HEAD))
    ):
        return True  # "une foule a bloqué la route en brûlant des pneus"
    if any(c.rule == "again" and parts[at].start <= c.start < parts[at].end for c in found):
        return False  # "cinquante, corrige l'opposition" is a claim of its own
    if _of_one_act(seen, parts, host, at, hit, found):
        return True
    toll = (
        _tells_deaths(hit, found)
        or hit.rule.event_type == "casualties_report"
        or (
            hit.rule.event_type == "other_attack"
            and not hit.noun
            and join == "colon"
            and any(parts[at].start <= c.start < parts[at].end for c in found)
        )
    )
    if (
        force
        and near
        and any(c.rule == "tally" and parts[at].start <= c.start < parts[at].end for c in found)
        and join == "while"
    ):
        return True  # ", ce qui porte à quatre le nombre des victimes"
    if (
        force
        and near
        and _WOUNDING.match(stated)
        and (toll or hit.rule.lemma == "blesser" or "bless" in seen[hit.start : hit.end])
    ):
        return True  # "Trois passants ont été tués et une dizaine de personnes, dont un enfant, blessées"
    if hit.rule.lemma == "toll" and join == "colon" and force and not VERB_AFTER.search(stated):
        # "Un hélicoptère a mitraillé le monastère, où des fidèles étaient réunis : neuf tués"
        crossed = {parts[i].join for i in between}
        if len(stated) < 90 and crossed <= {"where", "relative", "comma", "bracket", "gerund"}:
            return True
        elsewhere = PLACE.search(text[parts[at].start : parts[at].end])
        if other.rule.lemma != "toll" and crossed <= {"colon", "comma", "where", "relative"} and not elsewhere:
            return True
    violence = _family(other) in ("force", "war", "disaster", "street", "seizure")
    same = _family(hit) == _family(other)
    alike = hit.rule.event_type == other.rule.event_type
    chained = beside or all(
        parts[i].join in ("and", "comma") and _PARTICIPLE_FIRST.match(seen, parts[i].start) for i in between
    )  # "ont surgi, rassemblé les hommes et ouvert le feu"
    goes_on = not hit.noun and join in ("and", "comma") and near and chained and _goes_on(seen, parts[at], hit, other)
    if alike and not hit.noun and join in ("and", "comma") and beside and hit.start - parts[at].start < 2:
        return True  # "L'élection du président, remportée samedi par …"
    if goes_on and (
        alike
        or (
            _family(hit) == _family(other) == "force"
            and _OWN.isdisjoint({hit.rule.event_type, other.rule.event_type})
            and not (
                PLACE.search(text[hit.end : parts[at].end])
                and PLACE.search(text[parts[host.first].start : parts[host.last].end])
            )
            and not _DAY.search(stated)
        )
    ):
        return True  # "ont attaqué le poste et incendié la mairie", "s'est propagé et a ravagé": no new subject
    if hit.bare and join == "comma" and beside and force and _family(hit) in ("force", "disaster"):
        if _SOME_OF_THEM.match(stated):
            return True  # "Vingt projectiles tirés sur Safed, la plupart tombés dans des champs"
        if (
            (other.noun or other.rule.lemma == "toll")
            and hit.rule.name in _DAMAGE
            and not PLACE.search(text[parts[at].start : parts[at].end])
        ):
            return True  # "Bilan : trois morts, quarante maisons brûlées"
    if (
        hit.noun
        and not other.noun
        and join == "comma"
        and near
        and _family(hit) == "force" == _family(other)
        and _BY_WHAT.match(stated)
    ):
        return True  # "Quatre soldats ont été tués, dimanche, par des tirs de mortier"
    if hit.noun and _tells_deaths(other, found) and _violent(hit) and beside and join == "comma" and _VICTIMS_OF.match(stated):
        return True  # "a perdu cinq hommes à Beit Hanoun, victimes d'une charge explosive"
    if (
        hit.noun
        and other.rule.lemma == "toll"
        and _violent(hit)
        and near
        and _TALLY_OF.search(seen, parts[last].end, hit.start)
    ):
        return True  # "Sept morts : c'est le bilan de la salve de missiles"
    if (
        (other.bare or (parts[last].join == "comma" and _PARTICIPLE_FIRST.match(seen, parts[last].start)))
        and not other.noun
        and not hit.noun
        and join in ("comma", "speech")
        and near
        and (toll or hit.rule.lemma == "toll")
        and VERB_FIRST.match(stated)
    ):
        return True  # "La secousse, ressentie jusqu'à Delhi, a blessé une douzaine de personnes"
    if (
        same
        and other.bare
        and join in ("comma", "speech")
        and beside
        and not hit.noun
        and _STILL.fullmatch(seen, parts[at].start, hit.start)
    ):
        return True  # "Trois syndicalistes, cueillis jeudi, restaient détenus au secret"
    if join == "gerund" and beside and _family(other) in ("disaster", "street") and hit.rule.event_type == "blockade":
        return True  # "Un pont s'est écroulé, coupant la route"
    if (
        other.rule.lemma == "toll"
        and _violent(hit)
        and not hit.noun
        and beside
        and _ABSOLUTE.search(seen, parts[at].start, hit.start)
        and join in ("comma", "where", "relative")
    ):
        return True  # "Vingt pèlerins ont péri, leur car ayant plongé dans l'Indus"
    if (
        other.noun
        and force
        and hit.rule.event_type in _FROM_AFAR
        and beside
        and join == "comma"
        and hit.start - parts[at].start < _AT_HEAD
        and _PARTICIPLE_FIRST.match(stated)
    ):
        return True  # "Hécatombe à l'hôpital, visé par un drone"
    if (
        hit.rule.lemma == "deloger"
        and join in ("relative", "where", "gerund")
        and beside
        and _family(other) in ("street", "blockade")
    ):
        return True  # "ont dressé des barrages, d'où la gendarmerie les a délogés"
    if join == "gerund" and (violence or same) and (toll or same or _family(hit) in ("force", "disaster")) and not hit.noun:
        # "Des hommes armés ont attaqué trois villages de la région, au nord de Djibo, massacrant 44 civils"
        return beside or near or parts[at - 1].end - parts[at - 1].start < 60
    if (
        _tells_deaths(other, found)
        and not _tells_deaths(hit, found)
        and join == "while"
        and beside
        and _violent(hit)
        and not hit.noun
        and _AT_ONCE.search(seen, parts[last].end - 8, parts[at].start)
    ):
        return True  # "Deux policiers ont péri quand leur véhicule a sauté"
    if (
        hit.noun
        and hit.rule.event_type == "clash"
        and near
        and _tells_deaths(other, found)
        and _DURING.search(seen, parts[at].start - 1, hit.start)
    ):
        return True  # "Trois manifestants ont été tués par balle, lors d'une nouvelle journée d'affrontements"
    if other.rule.lemma == "toll" and hit.rule.lemma != "toll" and _violent(hit) and near:
        if hit.noun and _DURING.search(seen, parts[at].start - 1, hit.start):
            return True  # "Trois manifestants ont été tués par balle mardi, lors d'affrontements avec la police"
        if join == "relative" and beside:
            return True  # "les dépouilles de 19 migrants dont la barque avait chaviré"
        # "Neuf personnes ont été tuées après que des hommes armés ont ouvert le feu", "Dix policiers tués : les assaillants ont pris …"
        if _WHEN.search(seen, max(0, parts[at].start - 12), parts[at].start) and join in ("while", "after"):
            return True
        if "colon" in joins and not _FINITE.search(seen, parts[host.first].start, parts[last].end) and not hit.noun:
            return True
    if (
        join in ("where", "and", "comma")
        and force
        and _family(hit) in ("force", "disaster")
        and near
        and _SAME_SUBJECT.match(stated)
        and not hit.noun
        and not PLACE.search(text[parts[at].start : parts[at].end])
        and not _DAY.search(stated)
    ):
        return True  # "ont fait irruption à Mucojo, où ils ont décapité sept hommes"
    if (
        hit.rule.lemma == "toll"
        and violence
        and near
        and join in ("bracket", "colon", "comma")
        and parts[at].end - parts[at].start < 60
        and not VERB_AFTER.search(stated)
        and (join != "comma" or beside or joins & {"colon", "bracket"})
    ):
        return True  # "Bombardement du marché (au moins 14 tués)"
    if toll and other.noun and other.rule.event_type == "abduction_arrest" and near and _COST_LIVES.match(stated):
        return True  # "la prise d'otages de Beslan, en 2004, qui avait fait 330 morts"
    if toll and force:
        if join in ("gerund", "relative") and near:
            return True
        if join == "relative" and at == last + 2 and _APPOSED.match(seen[parts[at - 1].start : parts[at - 1].end]):
            return True
        if (
            join == "and"
            and beside
            and (other.rule.lemma == "toll" or not re.match(r"(?:\w+ ){1,3}(?:ont|a|avaient|sont) ", stated))
        ):
            return True
        if (
            near
            and other.rule.lemma != "toll"
            and not PLACE.search(text[parts[at].start : parts[at].end])
            and not _DAY.search(stated)
            and (join in ("where", "colon") or (beside and join in ("and", "comma")))
        ):
            return True
        if join == "comma" and beside and _SHARING.match(stated) and other.rule.lemma != "toll":
            return True
    if (
        hit.rule.event_type == "war"
        and hit.np - parts[at].start < 3
        and join == "comma"
        and other.rule.event_type in ("clash", "war")
        and _APPOSED.match(stated)
    ):
        return True
    if (
        force
        and _family(hit) == "force"
        and join == "relative"
        and beside
        and parts[at].start <= hit.start
        and other.noun
        and other.start > parts[last].end - 90
    ):
        return True
    if alike and join == "relative" and beside:
        return True
    return bool(
        other.rule.event_type == "war" and toll and at - last <= 4 and join in ("relative", "speech", "comma", "start", "and")
    )


_VICTIMS_OF = re.compile(
    r" ?(?:tous |toutes |la plupart )?(?:victimes?|cibles?|tue|fauche|emporte|touche|atteint|pris|surpris|happe)(?:e?s?)? (?:d|par|dans)"
)
_BY_WHAT = re.compile(r" ?(?:par (?:un|une|des|la|le|les|l'|deux|trois|plusieurs)) ?")
_SPEECH_TAIL = re.compile(
    r",? (?:selon(?! [\w'-]+(?: [\w'-]+)? par\b)|d'apres(?!-)|a (?:annonce|indique|affirme|declare|rapporte|fait savoir)|ont (?:annonce|indique|affirme|declare|rapporte)|a-t-|rapporte|indique|annonce)\b| et (?:deplor|condamn|denonc|reclam|exig|exhort|promet|accus)\w+"
)


# Who is the subject of a noun of force does it: "Des avions ont mené lundi soir | une dizaine de raids", "a été percée par | un obus".
_CARRIED = re.compile(
    r"\b(?:men(?:e|ent|aient|ait|er|ant)|lanc(?:e|ent|er|ait)|condui(?:t|re|sent|sait)|effectu(?:e|er|ent)|perpetr(?:e|er|ent)|commi(?:s|t)|commettent|subi(?:t|ssent|ssait)?|essuy\w+|essuient|tenu|tient|tiennent|tenaient|"
    r"organis(?:e|ent)|engag(?:e|ent)|declench(?:e|ent)|procede(?:nt)? à|opere(?:nt)?|connu|connait|connaissent|vecu|sign(?:e|ent|erent|ait)|paraph(?:e|ent)|conclu(?:t|ent|rent)?|arrach(?:e|ent)|decret(?:e|ent|er)|proclam(?:e|ent|er)|"
    r"instaur(?:e|ent|er)|impos(?:e|ent|er)|provoqu(?:e|ent|er)|fait l'objet|(?:ete|est|sont|devenue?) (?:la cible|le theatre|victimes?|l'objet)|vise(?:e|es|s)? par|combattu|livr(?:e|ent)|multipli(?:e|ent)|intensifi(?:e|ent)|"
    r"repris|etendu|prolonge|ordonne|requis|confirme|entam(?:e|ent)|ouvert|ouvrent|y (?:a|avait) (?:eu )?|(?:ete|est|sont|etait|etaient) (?:\w+ment )?[a-z]+(?:ee?s?|ie?s?|ue?s?|te?s?|se?s?)(?: [\w' -]{0,30})? par)(?:,? (?:(?!que |qu'|par |à |contre )[\w'-]+ ){0,4}| )?$"
)
_TOLD_OF = re.compile(
    r"(?:\b(?:fai\w+|font|fit) etat|\bevoqu\w+|avanc\w+|parl\w+|fait mention|mentionn\w+|revendiqu\w+|arret\w+|fix\w+|chiffr\w+|evalu\w+|estim\w+)(?:,? (?:elle|lui|eux|pour \w+ part|[\w']+ment),?)? ?(?:de |d')?(?P<toll>(?:à )?\"?(?:(?:un|le) bilan (?:provisoire )?(?:de |d'))?(?:au moins |plus de |pres de |environ |quelque )?)$"
)
_TALLIED = re.compile(r"\b(?:bilan|decompte|comptage)\b")
_PLACE_LEAD = re.compile(r"\W*(?:à|a|dans|en|au|aux|pres d) ?")
_OF_NOUN = re.compile(r" ?(?:de |d'|du |des |entre |contre |par |à |sur |visant )")
_ASIDE = re.compile(
    r" ?(?:le \d|la veille|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin |debut |mi-|en |dans |à |aux |au |pres )"
)


def _extent(
    text: str,
    seen: str,
    parts: Sequence[Piece],
    first: int,
    last: int,
    hit: Hit,
    found: Sequence[Count],
    busy: set[int],
    stop: int,
) -> Span:
    """The words of the clause that reports a hit: its piece, what introduces it and what hangs on it."""
    end = _closes(text, seen, parts, last, hit, busy, min(parts[last].end, stop))
    start = _opens(seen, parts, first, hit, found, busy)
    for sign in _SPEECH_TAIL.finditer(seen, max(start, hit.end), end):
        end = sign.start()
        break
    # a toll read across a boundary ("dix personnes, dont trois enfants, ont été tuées") keeps its words
    for count in found:
        if start <= count.start < end < count.end and count.end - count.start < 250:
            end = count.end
    return _trim(seen, start, end, hit)


def _opens(seen: str, parts: Sequence[Piece], first: int, hit: Hit, found: Sequence[Count], busy: set[int]) -> int:
    """Where the clause of a hit begins: at its subject and what introduces it."""
    part = parts[first]
    start = part.start
    if hit.bare:
        start = hit.np
    elif hit.noun and not hit.subject:
        # a noun that is no subject: its own group, unless the piece begins with what only places or dates it, or does it
        start = hit.np
        lead = seen[part.start : hit.np]
        verbless = (
            not VERB_AFTER.search(lead)
            and len(lead) < 70
            and bool(TIME.search(lead) or re.match(r"\W*(?:à|dans|en|au|pres) ", lead))
        )
        if (verbless and part.join == "start" and not re.search(r"\b(?:appel\w+|condamn\w+|denonc\w+|salu\w+)\b", lead)) or (
            _CARRIED.search(lead) and not MAY.search(lead)
        ):
            start = part.start
        if any(c.kind == "deaths" and part.start <= c.start < hit.np for c in found):
            start = part.start  # "deux ingénieurs ont perdu la vie dans un attentat"
    elif part.join == "relative" and seen[max(0, part.start - 6) : part.start].strip().startswith("dont"):
        start = part.start
    elif part.join in ("relative", "where"):
        previous = parts[first - 1] if first else None
        if previous is not None:
            group = LAST_NP.search(seen[previous.start : previous.end].rstrip())
            if group:
                start = previous.start + group.start("np")
            elif previous.end - previous.start < 70:
                start = previous.start
    if start != part.start:
        return start
    if hit.rule.lemma == "toll":
        told = _TOLD_OF.search(seen, max(parts[0].start, hit.start - 80), hit.start)
        if told and not _TALLIED.search(seen, part.start, told.start()):
            return told.start("toll")
        if part.join in ("colon", "comma") and first and _BILAN.match(seen, parts[first - 1].start, parts[first - 1].end):
            return parts[first - 1].start  # "Bilan avancé par l'armée: douze rebelles abattus"
    at = first
    while (
        at > 0
        and at - 1 not in busy
        and parts[at].join == "comma"
        and _introduces(seen, parts[at - 1])
        and (at == 1 or parts[at - 1].join != "after")
    ):
        at -= 1
        start = parts[at].start
    if (
        start == part.start
        and part.join == "comma"
        and first >= 2
        and parts[first - 1].join in ("where", "relative")
        and not busy & {first - 1, first - 2}
        and parts[first - 2].join in ("start", "comma", "colon")
        and parts[first - 2].end - parts[first - 2].start < 40
        and _PLACE_LEAD.match(seen, parts[first - 2].start)
    ):
        return parts[first - 2].start  # "A Tumaco, où les camps n'ont pas désarmé, un chef de village a été exécuté"
    if (
        part.join in ("speech", "comma", "relative")
        and first > 0
        and start == part.start
        and VERB_FIRST.match(seen, part.start, part.end)
        and seen[max(0, part.start - 3) : part.start].rstrip().endswith(",")
    ):
        # ", a fait sécession": its subject stands before the commas
        back = first - 1
        while (
            back > 0
            and back - 1 not in busy
            and parts[back].join in ("comma", "relative", "bracket", "and")
            and first - back < 4
        ):
            back -= 1
        if part.start - parts[back].start < 260 and back not in busy:
            start = parts[back].start
    return start


def _closes(text: str, seen: str, parts: Sequence[Piece], last: int, hit: Hit, busy: set[int], end: int) -> int:
    """Where the clause of a hit ends: after what follows a comma and only places, dates or completes it."""
    at = last
    open_pair = bool(re.search(r"\bentre\b(?!.*\bet\b)", seen[parts[last].start : end]))
    listing = hit.rule.lemma == "toll" or hit.noun
    while end == parts[at].end and at + 1 < len(parts) and at + 1 not in busy:
        after = parts[at + 1]
        if (
            at + 2 < len(parts)
            and at + 2 not in busy
            and hit.noun
            and after.join == parts[at + 2].join == "comma"
            and _ASIDE.match(seen, after.start)
            and after.end - after.start < 60
            and not _FINITE.search(seen, after.start, after.end)
            and _OF_NOUN.match(seen, parts[at + 2].start)
        ):
            at += 2  # "l'enlèvement, le 10 avril, de trois employés"
        elif (
            after.join == "comma" and (_follows(text, seen, after) or (listing and _LISTED.match(seen, after.start, after.end)))
        ) or (
            after.join == "gerund"
            and _violent(hit)
            and _DAMAGING.match(seen, after.start)
            and not _FINITE.search(seen, after.start, after.end)
        ):
            at += 1
        elif after.join == "relative" and _OCCURRED.match(seen, after.start):
            at += 1  # "un échange de tirs qui s'est produit lundi à Naranseina, dans le district de Bishnupur"
        elif after.join == "bracket" and hit.noun and _AND_AT.match(seen, after.start):
            at += 1  # "Impacts relevés à Soumy (un mort) et à Kramatorsk"
        elif open_pair and after.join in ("comma", "relative", "and") and after.end - after.start < 120:
            open_pair = after.join != "and"  # "entre A, fils de B, et les partisans de C"
            at += 1
        else:
            break
        end = parts[at].end
    return end


_LISTED = re.compile(
    r"(?:surtout|pour la plupart|la plupart|en majorite|majoritairement|tous|toutes|pour moitie|sans (?:faire|gain|victime|succes|que)|"
    r"(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs) (?:[\w'-]+ ){1,4}(?:[a-z]+(?:ee?s?|ie?s?|ue?s?)))\b(?!.*\b(?:a|ont|est|sont|avait|avaient|etait|etaient)\b)"
)
_OCCURRED = re.compile(
    r" ?(?:qui )?(?:(?:a|ont|avait|avaient) (?:eu lieu|pris place)|(?:s'est|se sont|s'etait|s'etaient) (?:produit|deroule|passe|tenu)(?:e?s?)|(?:est|sont|etait|etaient) (?:survenu|intervenu|arrive)(?:e?s?))\b"
)
_AND_AT = re.compile(r",? ?(?:et |puis )(?:à|dans|sur|en|pres d) ?")
# A gerund that only tells what an act did: ", réduisant en cendres une mosquée"
_DAMAGING = re.compile(
    r"(?:en )?(?:reduisant|detruisant|endommageant|incendiant|rasant|soufflant|ravageant|causant|provoquant|entrainant|occasionnant|blessant|touchant|pulverisant|eventrant|calcinant|brulant|"
    r"devastant|emportant|faisant|tuant|saccageant|pillant|privant|coupant|mettant le feu)\b"
)
_BILAN = re.compile(r"(?:le |un )?bilan\b")


def _trim(seen: str, start: int, end: int, hit: Hit) -> Span:
    """The clause without the conjunctions, prepositions and signs at its ends."""
    trail = re.search(
        r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|malgre|apres|avant|pour|depuis|avec|pendant|durant|à la suite d[e']|dans|de|d'|par|en|sur)$",
        seen[start:end],
    )
    while trail and start + trail.start() > hit.start:
        end = start + trail.start()
        trail = re.search(
            r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|depuis|dans|de|d'|par|en|sur|le|la|les|un|une|à)$", seen[start:end]
        )
    while start < end and seen[start] in ' ,;:-•|"\n\t':
        if seen[start] == '"' and seen.count('"', start, end) % 2 == 0:
            break
        start += 1
    while end > start and seen[end - 1] in " ,;:.!-\n\t":
        end -= 1
    if end > start and seen[end - 1] == '"' and seen.count('"', start, end) % 2:
        end -= 1
    if seen[end : end + 1] == ")" and seen.count("(", start, end) > seen.count(")", start, end):
        end += 1
    while start and seen[start].isdigit() and _IN_NUMBER.match(seen, start - 2):
        start -= 2  # "3.600 détenus" is one number
        while start and seen[start - 1].isdigit():
            start -= 1
    if hit.start < start or end < hit.start + 1:
        start, end = min(start, hit.start), max(end, hit.end)
    return Span(start, end)


_IN_NUMBER = re.compile(r"\d[. \u00a0\u202f](?=\d{3}\b)")
_FINITE = re.compile(
    r"\b(?:a|ont|avait|avaient|(?<![-(])(?<!l')est|sont|etait|etaient|aurait|auraient|sera|seront|doit|doivent|va|vont|selon|d'apres|affirm\w+|indiqu\w+|estim\w+)\b"
)


def _introduces(seen: str, before: Piece) -> bool:
    """Whether the piece before a comma only introduces the next: "Mardi,", "A Goma,", "Le chef de la diplomatie,"."""
    lead = seen[before.start : before.end]
    return (
        len(lead) < 110
        and not IF.match(lead)
        and not _FINITE.search(lead)
        and before.join in ("start", "comma", "colon", "after", "while", "that")
    )


_TOWN_APPOSED = re.compile(
    r"(?:(?:une?|la|le|l') ?)?(?:\w+ )?(?:hameau|village|ville|bourg|bourgade|localite|capitale|chef-lieu|port|fief|bastion|quartier|faubourg|banlieue|station|cite|ile|carrefour|noeud)\b"
)


def _follows(text: str, seen: str, part: Piece) -> bool:
    words = seen[part.start : part.end].strip()
    if len(words) > 70 or _FINITE.search(words):
        return False
    if HANGING.match(words) or _TOWN_APPOSED.match(words):
        return True
    return bool(
        re.match(
            r"(?:signee?s?|conclue?s?|negociee?s?|à|a|dans|pres d[e'u]|en|sur|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lors d[e']|dont \d|dont (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|des|un|une|au moins)|cote)\b",
            words,
        )
    ) and bool(
        re.search(r"[A-ZÉ]\w+", text[part.start : part.end])
        or TIME.search(words)
        or words.startswith(("dont", "sign", "concl", "negoc"))
    )
