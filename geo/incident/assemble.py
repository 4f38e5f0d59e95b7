"""From hits to triggers: one a clause and family, with what hangs on it, in the words that report it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece
from geo.incident.counted import Count
from geo.incident.extent import BILAN, extent
from geo.incident.gate import Sought
from geo.incident.hang import DAMAGE, FROM_AFAR, PREDICATE, VICTIMS_OF, Told, hangs, kills_them, takes_over, tells_deaths
from geo.incident.hits import (
    CIVIL,
    FAIR_GAME,
    FICTION,
    FIGURE,
    FINITE,
    IF,
    UNARMED,
    Hit,
    Topic,
    family,
    is_forceful,
    piece_at,
    words_in,
)
from geo.incident.killing import killed_by
from geo.incident.kind import EXECUTING
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.roles import classes_in
from geo.model import Span, Trigger

__all__ = ["clauses_of", "toll_hits"]

# Rules of a war told by what a country has lived through since: the attacks named with it are no single ones.
_AFFLICTED = frozenset(("plagued for years", "face it for years", "prey to it for years"))

# When one clause holds several: the lower tells more about what happened.
_RANK: dict[IncidentType, int] = {
    "drone_strike": 0, "air_strike": 0, "shelling": 1, "explosion": 1, "abduction_arrest": 1, "ceasefire_violation": 1, "attack_civilians": 2,
    "territory_taken": 2, "territory_ceded": 2, "blockade": 3, "clash": 3, "war": 4, "other_attack": 5, "casualties_report": 6,
}  # fmt: skip

_NATURE = Sought(
    r"\b(?:inondation|crue|seisme|tremblement de terre|cyclone|ouragan|typhon|tempete|tornade|glissement|eboulement|(?<!a )(?<!ont )(?<!vait )(?<!vaient )(?<!rait )(?<!voir )(?<!yant )(?<!ete )(?<!et )incendie|naufrage|accident|deraill|crash|epidemie|cholera|rougeole|ebola|(?:corona)?virus\b|paludisme|avalanche|eruption|effondrement|noyade|noye|collision|bousculade|canicule|intemperies|pluies|precipitations|chutes? de neige|neige\b|blizzard|vagues? de (?:froid|chaleur)|le (?:grand )?froid|foudre\b|grele\b|mousson|secheresse|(?:la )?chutes? (?:d'un (?:arbre|pan|rocher|bloc|mur|ascenseur|balcon|lustre|toit|grue|pylone|serac)|de (?:pierres|rochers|blocs|seracs|glace|grelons))|secousses?\b|(?<!a )(?<!ont )(?<!ait )repliques?\b(?! (?:de|du|des)\b)|ruptures? (?:d'une |de la |d'un |du )?(?:digue|barrage)|raz-de-maree|tsunami|intoxi|alcool frelate|monoxyde|volcan\b|noyes\b|coulee|famine|chavir)"
)

_POISONED = re.compile(
    r",? ?apres (?:avoir|l'ingestion|la consommation|l'absorption) (?:bu|mange|consomme|ingere|inhale|absorbe|d)"
)

_REPORT = Rule("toll alone", "casualties_report", "toll", "usual")

_VICTIM = Rule("toll of one", "casualties_report", "toll", "usual")

_DROWNED = Rule("toll of a disaster", "disaster", "toll", "usual")

_KILLED = Rule("kill civilians", "attack_civilians", "tuer", "usual")

_SLAUGHTERED = Rule("toll of the slain", "attack_civilians", "toll", "usual")

_ATTACKED = Rule("toll of an attack", "other_attack", "toll", "usual")

# What is done with those who died before.
_OF_THE_DEAD = frozenset(("give back the dead",))

_KILLINGS: dict[IncidentType, Rule] = {
    "attack_civilians": _SLAUGHTERED,
    "other_attack": _ATTACKED,
    "clash": Rule("toll of a fight", "clash", "toll", "usual"),
}

_CAUSE = Sought(
    r"(?P<drone_strike>\b(?:drones?|engins? sans pilote)\b)|(?P<air_strike>\b(?:sous (?:les|des) bombes|frappes?(?: aeriennes?)?|raids? aeriens?|bombardements? aeriens?|(?<!par )avions?|aviation)\b)|"
    r"(?P<shelling>\b(?:obus|artillerie|roquettes?|missiles?|mortiers?|bombardements?|pilonnages?)\b)|"
    r"(?P<explosion>\b(?:explosions?|bombes?|mines?(?! (?:d'(?:or|argent|etain|uranium|emeraudes?)|de (?:charbon|cuivre|cobalt|coltan|diamants?|fer|jade|phosphate|zinc|nickel|sel|houille|lithium)))|engins?(?! sans pilote)|kamikazes?|piegee?s?|attentats?|grenades?(?! lacrymogene))\b)|(?P<clash>\b(?:combats?|affrontements?|accrochages?|heurts|fusillades?|embuscades?|rixes?|bagarres?|querelles?|escarmouches?|echange de tirs|batailles? rangees?)\b)"
)

_BY = re.compile(
    r"\bpar (?:des|les|un|une|l'|la|deux|plusieurs) ?(?:\w+ ){0,2}(?:hommes|individus|armee|soldats?|militaires?|policiers?|jihadistes?|rebelles|forces|milicien|assaillant|inconnus|tireur|colon|gang|bandits)"
)


_NO_CASUALTY = re.compile(
    r"\b(?:reste(?:nt)? à \w+er|pourrai(?:t|ent)|risqu\w+|menac\w+|redout\w+|crai(?:nt|gnent|gnait|gnaient|ndre)|apprehend\w+|s'attend(?:ent|ait|aient)?|"
    r"sans (?:les? |la |l'|nos )[^,;.]{3,60} c'etait)\b"
    r"|\b(?:(?:conserv|preserv|sauv|epargn|proteg)\w+ (?:la |les |des )?|(?:decompte|recensement|identites?|listes?) )$"
    r"|\b(?:identites?|listes?|noms?|portraits?) (?:de |d')(?:\w+ d)?$"  # "a diffusé les noms de trois mineurs morts"
    r"|\b(?:retablissement|guerison|compassion|condoleances|sympathie|solidarite|pensees?) (?:[a-z]+ )?(?:aux?|à|avec|pour|envers) ?(?:tous |toutes )?(?:les |l[ea] )?$"
)
_THEIR_KIN = Sought(
    r"\b(?:meres?|peres?|parents|veuves?|epouses?|femmes?|freres?|sours?|familles?|proches|fils|filles?|enfants|obseques|funerailles|tombes?|cercueils?|portraits?|photos?|memoire|hommage|"
    r"(?:pour|au nom|honneur|souvenir|deuil|pension|indemnisation)) (?:de |d'|des |du |aux? |à )(?:\w+ ){0,2}$"
    r"|\b(?:familles|proches|parents|veuves|obseques|funerailles) $"  # "aux familles | des gendarmes décédés"
)
_EVERY_YEAR = Sought(
    r"\b(?:chaque (?:annee|mois|jour|semaine|ete|hiver)|tous les (?:ans|mois|jours)|par (?:an|jour|mois)|en moyenne)\b"
)
# what is told of those who are counted is no toll: "le bilan des morts risque de s'alourdir", "les victimes sont dans un état critique"
_OF_NO_TOLL = Sought(
    r"\b(?:s'alourdir|etat (?:critique|grave|desespere|serieux)|entre la vie et la mort|inhumee?s|enterree?s|portee?s en terre)\b"
)
# "les armes | des morts"
_THEIRS = re.compile(
    r"\b(?:l[ae]s?|l'|ses|leurs|aux?) ?(?!dernier|premier|seule?s?|bilans?|nombre|total|decompte|liste|plupart|moitie|majorite|reste)[a-z]{4,} $"
)
# "Un séisme a tué … Un autre, en 2011, avait fait 500 morts"
_ANOTHER_ONE = re.compile(r"\W*(?:une? autre|celui|celle)\b,? (?:de |du |en |qui |survenue? )")
_FUNERAL_OF = Sought(r"\b(?:enterrements?|inhumations?|obseques|funerailles|mise en terre) (?:de |d'|des )?$")
_OUTPLAYED = Sought(r"\bmassacr\w* (?:\w+ )?(?:leurs?|son|ses|l') ?(?:\w+ )?(?:adversaires?|rival|rivaux|hotes?|visiteurs?)\b")
_BEDSIDE = re.compile(
    r"\b(?:chevet|visit\w+|soign\w+|soins|accueill\w+|recu\w*|evacu\w+|transfer\w+|transport\w*|acheminement|en charge|rencontr\w+|salu\w+)\b"
)
_IN_HOSPITAL = re.compile(
    r" (?:ont|avaient|sont|etaient|a|est) (?:\w+ ){0,2}(?:transporte|evacue|transfere|admis|soigne|pris en charge|opere|conduit|achemine|traite)\w*"
)
_BESIDE = 90  # characters between the dead and the injured of one toll
_NO_MORE = re.compile(r"(?:(?!\b(?:a|ont|est|sont|avait|avaient|etait|etaient|qui)\b)[^.;:])*")
_SO_IT_WAS = re.compile(
    r"\W*(?:le drame|l'incident|les? faits?|la (?:scene|tragedie|catastrophe)|l'episode|le (?:crime|sinistre)|tout|cela) (?:(?:s'est|se sont|s'etai(?:t|ent)) (?:produit|deroule|passe|joue)|(?:est|sont|etait) (?:survenu|intervenu|arrive)|(?:a|ont|avait) eu lieu|remont\w+)"
)
_OF_CLASH = re.compile(r"\b(?:de|d') $")


# One of whom it is said that somebody killed him is told of by that alone: "L'assaillant a été abattu par la police"
_SHOT = re.compile(
    r"\bsuccombe (?:[\w'-]+ )?à (?:une|des|plusieurs|deux|trois|ses) (?:balles?|coups)\b|\bete (?:\w+ment )?(?:fauche|crible|egorge)e?\b|"
    r"\b(?:a|avait|aurait) ete (?:\w+ment )?(?:abattu|tue|assassine|execute|fusille|poignarde|neutralise|lynche|egorge)e?\b"
    r"(?=[^;:.]{0,70}\b(?:par |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à (?:coups|bout|son domicile)|de (?:\w+ )?(?:balles|coups)))"
)


_HEDGED = re.compile(r"\b(?:aurait|auraient|seraient|serait)\b")


def toll_hits(
    text: str, seen: str, parts: Sequence[Piece], found: Sequence[Count], hits: Sequence[Hit], topic: Topic
) -> list[Hit]:
    """A trigger for each piece that holds a toll and no other trigger."""
    made: list[Hit] = []
    for count in found:
        at = piece_at(parts, count.end - 1)
        if any(h.piece == at for h in made) or any(h.piece == at and h.rule.name in _OF_THE_DEAD for h in hits):
            continue  # "a remis à la Croix-Rouge le corps d'un otage"
        if count.rule == "object" and any(
            h.piece == piece_at(parts, count.start) and _just_before(seen, h, count) for h in hits
        ):
            continue  # "tuant deux civils, dont une fillette, et un soldat"
        # one dead is an act of its own only where people are killed; else it may belong to the act told before it
        alone = count.rule not in ("victim", "death") or (
            count.rule == "victim"
            and (topic.war or topic.disaster or _SHOT.search(seen, count.start, parts[at].end) is not None)
            and not any(is_forceful(h) and abs(h.piece - at) < 2 for h in hits)
        )
        part = parts[at]
        if count.kind == "injured" and part.join == "that" and seen.endswith("fait que ", max(0, part.start - 10), part.start):
            continue  # "n'a fait que des blessés"
        if count.kind == "injured" and any(
            c.kind == "deaths" and 0 <= count.start - c.end < _BESIDE and _NO_MORE.fullmatch(seen, c.end, count.start)
            for c in found
        ):
            continue  # "39 morts, dont trois enfants, et seize blessés": of one toll
        if count.kind == "injured" and count.best is count.low is None and _BEDSIDE.search(seen, part.start, count.start):
            continue  # "Le ministre s'est rendu au chevet des blessés"
        if count.kind == "injured" and _IN_HOSPITAL.match(seen, count.end):
            continue  # "250 blessés ont été transportés vers les hôpitaux"
        if count.rule != "tally" and _THEIR_KIN.search(seen, part.start, count.start):
            continue  # "la mère d'un soldat tué"
        if count.kind == "injured" and count.best == 1 and part.join == "comma" and count.start - part.start < 2:
            continue  # ", a raconté Hawa, une enseignante blessée au bras"
        stated = seen[part.start : part.end]
        if FICTION.search(seen, part.start, count.start):
            continue  # "Le film raconte l'assassinat d'un journaliste"
        if _EVERY_YEAR.search(seen, parts[max(0, at - 1)].start, part.end) or _OUTPLAYED.search(seen, part.start, part.end):
            continue  # "Le paludisme fait chaque année des milliers de morts"
        if count.low is count.best is None and (
            _OF_NO_TOLL.search(seen, part.start, part.end)
            or (seen.startswith("des ", count.start) and _THEIRS.search(seen, part.start, count.start))
        ):
            continue
        if _FUNERAL_OF.search(seen, part.start, count.start):
            continue  # "a assisté aux obsèques de deux victimes"
        if IF.match(stated) or _NO_CASUALTY.search(seen, part.start, count.start):
            continue
        rule = _REPORT if alone else _VICTIM
        own = [h for h in hits if h.piece == at and family(h) in ("force", "war", "disaster")]
        first = _governing(seen, parts, piece_at(parts, count.start))
        lead = parts[first].start
        if first > 0 and parts[first].join == "colon" and not any(h.piece == first - 1 for h in hits):
            lead = parts[first - 1].start  # "Une patrouille tombée sur une mine : deux militaires tués"
        if own or not alone or _told_ahead(parts, first, at, hits):
            pass
        elif (natural := _of_nature(seen, parts, first, lead, part.end)) or (topic.disaster and not topic.war):
            rule = _DROWNED if natural or _ANOTHER_ONE.match(seen, parts[0].start) else _REPORT
        else:
            cause = None
            stop = part.end
            if at + 1 < len(parts) and parts[at + 1].join == "comma" and VICTIMS_OF.match(seen, parts[at + 1].start):
                stop = parts[at + 1].end  # "a perdu trois hommes à Kidal, victimes d'une mine"
            for cause in _CAUSE.finditer(seen, lead, stop):
                if not _OF_CLASH.search(seen, max(0, cause.start() - 3), cause.start()) or cause.lastgroup != "clash":
                    break
            people = seen[count.start : count.end + 30]
            if cause is not None and cause.lastgroup and not FIGURE.match(seen, cause.start()):
                rule = Rule(f"toll of {cause.group()}", cause.lastgroup, "toll", "usual")  # type: ignore[arg-type]
            elif (kind := killed_by(text, seen, parts, count, at)) is not None:
                rule = _KILLINGS[kind]
            elif count.kind == "deaths" and (_slain(seen, parts, count, part) or _shot_at(seen, parts, count, part)):
                rule = _SLAUGHTERED
            elif (
                count.kind == "deaths" and _BY.search(seen, count.start, part.end) and words_in(people, 0, len(people)) & CIVIL
            ):
                rule = _KILLED
        modality: Modality = "asserted"
        doubts: tuple[Doubt, ...] = ()
        if _HEDGED.search(stated):
            modality, doubts = "claimed", ("hedge",)
        made.append(Hit(count.start, min(count.end, part.end), rule, at, False, part.start, modality, doubts, True))
    return made


def _told_ahead(parts: Sequence[Piece], first: int, at: int, hits: Sequence[Hit]) -> bool:
    """Whether a gerund counts the dead of an act told before it: "Un hélicoptère a été abattu par un missile, faisant deux morts"."""
    return (
        first < at
        and parts[at].join == "gerund"
        and any(h.piece == first and family(h) == "force" and not h.noun for h in hits)
    )


_SLAIN = re.compile(
    r"\b(?:(?:abattu|execute|fusille|assassine|massacre|egorge|etrangle|decapite|poignarde|lynche|lapide)e?s?|(?:gorge|tete) tranchee|passe(?:e?s)? (?:par les armes|à la machette)|mis(?:e?s)? à mort|battue?s? à mort)\b"
)


def _slain(seen: str, parts: Sequence[Piece], count: Count, part: Piece) -> bool:
    """Whether those counted were unarmed and somebody took their lives: "Vingt passagers d'un car ont été abattus"."""
    slain = _SLAIN.search(seen, count.start, count.end)
    if slain is None or FAIR_GAME.search(seen, part.start, part.end):
        return False
    who = classes_in(seen, Span(parts[0].start, parts[-1].end), count.start, slain.start())
    return bool(who & UNARMED) and "armed" not in who


_UNDER_FIRE = re.compile(
    r" ?\b(?:par|sous|de) (?:des |les |plusieurs |un |une |leurs )?(?:tirs?|balles?|rafales?|coups de feu|feu)\b(?! (?:de |d')(?:missiles?|roquettes?|obus|mortiers?|artillerie))"
)


def _shot_at(seen: str, parts: Sequence[Piece], count: Count, part: Piece) -> bool:
    """Whether those counted were unarmed and died by bullets: "Neuf autres ont péri par des tirs de l'armée"."""
    if not _UNDER_FIRE.match(seen, count.end, part.end) or FAIR_GAME.search(seen, part.start, part.end):
        return False
    return "armed" not in classes_in(seen, Span(parts[0].start, parts[-1].end), count.start, count.end)


def _of_nature(seen: str, parts: Sequence[Piece], first: int, lead: int, end: int) -> bool:
    """Whether nature killed those whom a clause counts, its subject perhaps past an aside: "En mai, un cyclone, le pire en dix ans, | a fait 41 morts"."""
    if _NATURE.search(seen, lead, end) or _POISONED.match(seen, end):
        return True
    head = next((p for p in parts[first::-1] if p.join in ("start", "colon")), parts[0])
    resumed = PREDICATE.match(seen, parts[first].start) is not None and parts[first].join in ("comma", "speech")
    before = parts[max(0, first - 1)].end
    return resumed and FINITE.search(seen, head.start, before) is None and _NATURE.search(seen, head.start, before) is not None


def _just_before(seen: str, hit: Hit, count: Count) -> bool:
    """Whether a verb has those counted as its object: "abattu un infirmier"."""
    return not hit.noun and 0 <= count.start - hit.start < 40 and not re.search(r"[,;:()]", seen[hit.start : count.start])


def _governing(seen: str, parts: Sequence[Piece], at: int) -> int:
    """The piece whose subject a gerund has: of ", faisant deux morts", the clause before the comma."""
    first = at
    while first > 0 and parts[first].join == "gerund":
        first -= 1
        while (
            first > 0
            and parts[first].join in ("comma", "bracket")
            and not FINITE.search(seen, parts[first].start, parts[first].end)
        ):
            first -= 1
    return first


def clauses_of(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], hits: Sequence[Hit], found: Sequence[Count]
) -> list[Trigger]:
    """One trigger a clause and family, each with the clause that reports it."""
    by_piece: dict[int, list[Hit]] = {}
    if any(family(hit) == "seizure" for hit in hits):  # what the arrested are charged with is no act of its own
        hits = [
            h for h in hits if family(h) == "seizure" or not _CHARGED.search(seen, max(sentence.start, h.start - 60), h.start)
        ]
    for hit in hits:
        by_piece.setdefault(hit.piece, []).append(hit)
    if any(family(h) == "force" and not h.noun and h.rule.lemma != "toll" for h in hits):
        for some in by_piece.values():  # "ont encerclé l'église avant d'ouvrir le feu sur les fidèles"
            some[:] = [
                h
                for h in some
                if h.rule.lemma not in _SURROUNDING
                or h.rule.event_type != "blockade"
                or h.bare
                or seen.startswith(" depuis ", h.end)
            ]
    heads: list[Told] = []
    for at in sorted(by_piece):
        if not by_piece[at]:
            continue
        families: dict[str, list[Hit]] = {}
        for hit in by_piece[at]:
            families.setdefault(family(hit), []).append(hit)
        if families.get("force") and "moves" in families:
            # "opposent l'armée aux combattants du Hamas dans les rues de la ville" moves nobody
            moves = [h for h in families.pop("moves") if h.rule.name != "forces at the gates"]
            families |= {"moves": moves} if moves else {}
        if any(h.rule.name in _AFFLICTED for h in families.get("war", ())):
            families.pop("force", None)  # "est confronté depuis 2015 à des attaques jihadistes": no single one of them
        if "war" in families and families.get("force") and all(tells_deaths(h, found) for h in families["force"]):
            if all(_is_setting(seen, sentence, h) for h in families["war"]):
                del families["war"]
            else:
                families["war"] += families.pop("force")
        if "disaster" in families and families.get("force") and all(tells_deaths(h, found) for h in families["force"]):
            families["disaster"] += families.pop("force")
        if "disaster" in families and any(
            (h.noun and _CAUSED.search(seen, parts[at].start, h.start))
            or (h.noun and _SETS_ALIGHT.match(seen, h.end, families["disaster"][0].start))
            or (h.bare and h.rule.event_type in FROM_AFAR)
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
        if "street" in families and families.get("force") and all(tells_deaths(h, found) for h in families["force"]):
            if any(h.rule.lemma in ("insurrection", "soulevement", "revolte") for h in families["street"]):
                del families["street"]  # "l'insurrection a coûté la vie à 4.600 personnes" is its toll
            else:
                families["street"] += families.pop("force")
        if "truce" in families and families.get("force"):
            # "ont suspendu leur offensive": what is stopped is no act of its own
            stops = [h.end for h in families["truce"] if h.rule.name in _STOPPING]
            families["force"] = [
                h for h in families["force"] if not (h.noun and any(0 <= h.np - end < _OBJECT_AT for end in stops))
            ]
        if "flight" in families and families.get("force"):
            # "ont fui les combats à El-Facher" tells of those who fled
            families["force"] = [h for h in families["force"] if not (h.noun and _FLED.search(seen, parts[at].start, h.start))]
        if "other" in families and any(h.rule.lemma in EXECUTING for h in families["other"]):
            # "Cinq condamnés ont été pendus" counts those whom the courts have put to death
            families["other"] += [h for h in families.get("force", ()) if tells_deaths(h, found)]
            families["force"] = [h for h in families.get("force", ()) if not tells_deaths(h, found)]
        if families.get("force"):  # "a capturé douze soldats lors des combats" is told by its most telling word
            if "seizure" in families and any(h.rule.event_type in ("casualties_report", "clash") for h in families["force"]):
                families["force"] += families.pop("seizure")
            elif "seizure" in families and all(
                h.noun and _CAUSED.search(seen, parts[at].start, h.start) for h in families["force"]
            ):
                del families["force"]  # "ont enlevé quarante fidèles lors d'une attaque contre une église"
        for group in filter(None, families.values()):
            head = _head(group)
            # "où onze villageois, dont quatre enfants, ont péri" begins where its number does
            number = next((c for c in found if c.kind == "deaths" and c.start <= head.start < c.end), None)
            first = piece_at(parts, number.start) if number and not head.noun else at
            heads.append(Told(min(first, at), at, head))
        heads.sort(key=lambda told: (told.last, told.hit.start))
    merged: list[Told] = []
    for told in heads:
        # "Chassés par la montée des eaux, ils campent": what is told again is not the noun beside it
        near = [one for one in reversed(merged[-2:]) if one is merged[-1] or one.last == merged[-1].last]
        host = next(
            (h for h in near if kills_them(h, told, found) or hangs(text, seen, parts, h, told.first, told.hit, found)), None
        )
        if host is None:
            merged.append(told)
            continue
        host.last = max(host.last, told.last)
        if host.hit.rule.event_type == "war" and tells_deaths(told.hit, found) and _is_setting(seen, sentence, host.hit):
            host.hit = told.hit
            continue
        if host.hit.rule.lemma == "toll" and told.hit.bare and told.hit.rule.name in DAMAGE:
            continue
        if host.hit.rule.lemma == "toll" and told.hit.rule.lemma != "toll":
            host.hit = replace(host.hit, rule=told.hit.rule)
        mine, theirs = _RANK.get(told.hit.rule.event_type, 9), _RANK.get(host.hit.rule.event_type, 9)
        named_war = told.hit.rule.event_type == "war" and host.hit.rule.event_type == "clash" and told.hit.noun
        if (
            named_war
            or takes_over(host.hit, told.hit, found)
            or (mine < theirs and family(host.hit) == "force" == family(told.hit))
        ):
            host.hit = replace(host.hit, rule=told.hit.rule)
    for told in merged:
        if not told.hit.noun and parts[told.first].join == "gerund" and is_forceful(told.hit):
            taken = {i for other in merged if other is not told for i in range(other.first, other.last + 1)}
            first = _governing(seen, parts, told.first)
            if not taken & set(range(first, told.first)):
                told.first = first
        elif (
            parts[told.first].join == "while"
            and _SO_IT_WAS.match(seen, sentence.start, parts[told.first].start)
            and all(other is told or other.first > told.first for other in merged)
        ):
            told.first = 0  # "Le drame est survenu samedi à Oued Zem, quand un bus a percuté un camion"
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
        clause = extent(text, seen, parts, told.first, told.last, hit, found, busy, stop)
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
    r"restaurants?|bars?|cafes?|discotheques?|boites? de nuit|supermarches?|centres? commercia(?:l|ux)|concerts?|fetes?|funerailles|veillees?|synagogues?|universites?|colleges?|internats?|campus|stades?|plages?|metro|maternites?|cliniques?|"
    r"ambulances?|trains?|fermes?|campements?|champs|(?:camps?|sites?) (?:de |des )(?:deplaces|refugies))\b"
)
_ARMED_PLACE = re.compile(
    r"(?<!par des )(?<!par les )(?<!par )\b(?:militaires?|soldats?|policiers?|gendarmes?|armee|caserne|garnison|base|commissariat|police|patrouille|rebelles?|jihadistes?|miliciens|insurges|combattants|positions?|supplétifs|vdp|garde)\b"
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
        whom = seen.find(" dont ", count.start, count.end)  # "onze civils, dont trois supplétifs"
        dead = classes_in(seen, sentence, count.start, whom if whom > 0 else count.end)
        if "armed" in dead or (hit.rule.lemma == "raid" and "militants" in seen[count.start : count.end]):
            return kind  # "Six militants ont été tués dans un raid": as agencies that translate call insurgents
        if "civilian" in dead:
            return "attack_civilians"
        others = "autres" in seen[count.start : count.end]  # "Neuf autres ont péri par des tirs"
        if ("people" in dead or others or _CIVIL_PLACE.search(seen, aimed, clause.end)) and not _ARMED_PLACE.search(
            seen, aimed, clause.end
        ):
            return "attack_civilians"
    return kind


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
    if len(kept) == 2 and _is_toll(kept[1]) and kept[0].event_type in _TOLLED and BILAN.match(seen, sentence.start):
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
    r"\b(?:à la suite|suite|apres|cause(?:e?s?)?|provoque(?:e?s?)?|declenche(?:e?s?)?|sous|lors|touche(?:e?s?)? par|vise(?:e?s?)? par|par)"
    r"(?:[ ']+(?:à|de|du|d|par|la|le|les|l|une?|des|cette)\b)*[ ']*$"
)
# "depuis le début de la guerre"; on one day, "en neuf mois de conflit", "dans le conflit"
_SINCE_WAR = re.compile(
    r"\bdepuis (?:(?:le |la )(?:debut|declenchement|lancement|commencement|reprise) (?:de |d'|du )?)?(?:la |le |l')?$"
)
_AMID_WAR = re.compile(
    r"\b(?:en (?:(?:plus|moins|pres) d(?:e |'))?[\w-]+ (?:jours|semaines|mois|ans|annees) de (?:la )?|dans (?:le |la |ce |cette ))$"
)
_THAT_DAY = re.compile(
    r"\b(?:dernieres (?:\d+|vingt-quatre|quarante-huit) heures|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce matin|dans la (?:nuit|journee))\b"
)


def _is_setting(seen: str, sentence: Span, war: Hit) -> bool:
    """Whether a war is only what people were killed in, or since when: "10.000 civils ont été tués depuis le début de la guerre"."""
    if war.rule.name == "nth day of a war":
        return True  # "Au 40e jour de guerre, un drone a tué dix hommes"
    if not war.noun:
        return False
    if _SINCE_WAR.search(seen, sentence.start, war.start):
        return True
    return bool(_AMID_WAR.search(seen, sentence.start, war.start) and _THAT_DAY.search(seen, sentence.start, sentence.end))


_FLED = re.compile(
    r"\b(?:fui(?:r|t|s|e|es|ent)?|fuyai(?:t|ent)|fuyant|fuient|echapper|echappe) (?:depuis \w+ )?(?:à |aux? )?(?:les |la |l'|le |ces )?(?:(?!des )[\w-]+ )?$"
)
# "Une attaque de drones a provoqué un incendie"
_SETS_ALIGHT = re.compile(r"[^.;]{0,90}?\b(?:provoqu|caus|declench|allum|entrain|occasionn|engendr)[a-z]+\b[^.;]{0,60}$")
# What stands before a second act in one piece when the first ends there: "a repris Sake après | de violents combats".
_PARTS = re.compile(
    r"\b(?:et|puis|ou|apres|avant|malgre|lors|pendant|durant|suite|lendemain|marge|issue|avec|sans|face|dans le cadre)(?: (?:à|a|de|du|des|d'|la|le|les|l'|une?|ses|son|sa))* ?$"
)


def _head(group: Sequence[Hit]) -> Hit:
    if len(group) == 1:
        return group[0]
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


_STOPPING = frozenset(("stop the fighting", "agree to stop", "order to stop", "suspend the strikes"))
_OBJECT_AT = 24  # characters of "pour trois jours " between a verb and what it stops
_CHARGED = re.compile(r"\b(?:soupconn|accus|inculp|poursuivi|suspect|mis en examen)\w*(?: de| d'| pour)[\w'\" ]*$")
_SURROUNDING = frozenset(("encercler", "cerner", "entourer", "boucler"))
