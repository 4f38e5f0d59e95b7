"""Which piece of a sentence tells more of the act of the piece before it: its dead, what came of it, it again in other words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.counted import Count
from geo.incident.hits import (
    FINITE,
    PLACE,
    VERB_AFTER,
    VERB_FIRST,
    Hit,
    family,
    is_forceful,
)

__all__ = ["DAMAGE", "FROM_AFAR", "PREDICATE", "VICTIMS_OF", "Told", "hangs", "kills_them", "takes_over", "tells_deaths"]


@dataclass(slots=True)
class Told:
    """A hit and the pieces that tell it, first and last."""

    first: int
    last: int
    hit: Hit


def tells_deaths(hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a hit is no more than its toll: a verb of dying with its number."""
    return hit.rule.lemma in ("toll", "tuer") or (
        not hit.noun
        and any(c.kind == "deaths" and c.start <= hit.start < c.end for c in found)
        and hit.rule.event_type != "disaster"
    )


_DAY = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|19\d\d|20\d\d)\b"
)

_APPOSED = re.compile(
    r"^ ?(?:un|une|le|la) (?:conflit|guerre|escalade|attaque|bilan|drame|affrontement|bataille|tragedie|attentat|operation|offensive|episode)"
)


_COST_LIVES = re.compile(r"(?:qui )?(?:a|ont|avait|avaient) (?:\w+ )?(?:fait|coute|tue|cause|laisse|provoque)\b")
_DURING = re.compile(r"\b(?:lors|au cours|pendant|dans)\b[\w' ]{0,30}$")
_FOLLOWING = re.compile(r"\b(?:apres|suite|cause|raison)\b[\w' ]{0,24}$")
_WHEN = re.compile(r"(?:lorsqu|quand |apres qu|au moment où |apres )")
_SAME_SUBJECT = re.compile(r"(?:puis |ensuite |et )?(?:ils|elles|il|elle|on) ")
_SPEAKS = re.compile(
    r"(?:a|ont|avait|avaient)(?:-t-il|-t-elle|-t-on)? (?:declare|dit|indique|affirme|precise|raconte|annonce|ajoute|rapporte|confie|explique)\b"
)
_WOUNDING = re.compile(r"\W*(?:(?:en|les) (?:a|ont) )?bless")
_GERUND_AFTER = re.compile(r"(?:en )?(?:les |le |la |l'|lui |leur |en |y )[a-z]+ant\b")
_SOME_OF_THEM = re.compile(r"(?:la plupart|la majorite|certaine?s|plusieurs|d'autres|tous|toutes|les uns|quelques-un|dont)\b")
_TALLY_OF = re.compile(r"\b(?:bilan|decompte|prix)\b[^.;]*\b(?:de |d'|du |des )[^.;]*$")
# What a toll tells besides the dead.
DAMAGE = frozenset(
    ("damage a target", "go up in smoke", "burn", "brûler un lieu", "incendier", "reduce to ashes", "brûler vif")
)
# What is told apart, whoever did it.
_OWN: frozenset[IncidentType] = frozenset({"territory_taken", "territory_ceded", "ceasefire_violation"})
FROM_AFAR: frozenset[IncidentType] = frozenset({"drone_strike", "air_strike", "shelling", "explosion"})
_HELPED = re.compile(
    r"(?:puis |ensuite |aussi |enfin )?(?:n'|les |l'|en |y )?(?:(?:a|ont|avait|avaient|aurait|auraient|etre|d'etre) )?(?:\w+ment )?(?:les )?$"
)
_PARTICIPLE_FIRST = re.compile(r"[a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues)\b")
_STILL = re.compile(r"(?:rest|demeur)(?:e|ent|ait|aient) (?:toujours |encore )?")
_AT_ONCE = re.compile(r"\b(?:quand|lorsqu(?:e|'))\b")
_SHARING = re.compile(r" ?(?:avec|pour un bilan|au prix|dont|causant|et|faisant|bilan|\d+ (?:morts|blesses))")


def kills_them(host: Told, told: Told, found: Sequence[Count]) -> bool:
    """Whether a later piece says that those counted in the first died: "a frappé quatre bergers, les tuant sur le coup"."""
    return (
        told.first <= host.last < told.last
        and not told.hit.noun
        and family(host.hit) == family(told.hit) == "force"
        and tells_deaths(told.hit, found)
    )


def _goes_on(seen: str, part: Piece, hit: Hit, other: Hit) -> bool:
    """Whether a verb goes on with the subject of the one before: nothing but its auxiliary stands before it."""
    return not other.noun and hit.rule.lemma != "toll" and _HELPED.fullmatch(seen, part.start, hit.start) is not None


def takes_over(first: Hit, second: Hit, found: Sequence[Count]) -> bool:
    """Whether the second of two verbs that tell one act says what it was: a fire was a strike, a road cut a protest, an intrusion a seizure."""
    kind = family(second)
    return (
        (family(first) == "disaster" and second.rule.event_type in FROM_AFAR and not tells_deaths(second, found))
        or (family(first) == "blockade" and kind == "street")
        or (first.rule.name in _COMING and kind == "seizure")
    )


# How those come who then take people.
_COMING = frozenset(("faire irruption", "les assaillants surgissent", "break in", "pour into"))
_THEIRS = re.compile(r"(?:leurs?|son|sa|ses) ")


def _of_one_act(seen: str, parts: Sequence[Piece], host: Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a verb beside another tells what came of it, or it again: "Frappé par un drone, le marché a brûlé toute la nuit"."""
    other, last, join = host.hit, parts[host.last], parts[at].join
    if other.noun or hit.noun or at != host.last + 1:
        return False
    struck = other.rule.event_type in FROM_AFAR and (family(hit) == "disaster" or hit.rule.name in DAMAGE)
    if hit.rule.event_type in FROM_AFAR and tells_deaths(other, found):
        # "Onze élèves ont péri sous leur école, bombardée lundi par l'aviation", "…: leur véhicule a roulé sur une mine"
        struck_there = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, hit.start)
        return bool(struck_there) or (join == "colon" and _THEIRS.match(seen, parts[at].start) is not None)
    if other.start - last.start < _AT_HEAD and last.join in ("start", "colon") and join == "comma":
        told_twice = hit.rule.event_type == other.rule.event_type and not (
            _DAY.search(seen, last.start, last.end) and _DAY.search(seen, parts[at].start, parts[at].end)
        )
        return (
            told_twice or struck or (is_forceful(other) and tells_deaths(hit, found))
        )  # "Fuyant les combats, ils ont gagné Goma"
    if other.rule.name in _COMING and family(hit) == "seizure" and join in ("and", "comma"):
        return _goes_on(seen, parts[at], hit, other)  # "ont fait irruption dans l'église et enlevé le prêtre"
    if (other.bare or other.start - last.start < _AT_HEAD) and join in ("comma", "speech"):
        return struck  # "Un bus, visé par un drone, a pris feu"
    if family(other) == "disaster" and hit.rule.event_type in FROM_AFAR:
        by = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, parts[at].start)
        # "a pris feu après avoir été touché par un drone", "a pris feu, touché par un drone"
        return (join in ("after", "speech") or bool(by)) and other.rule.lemma != "toll"
    # "Six villageois auraient été tués, et leurs maisons incendiées"
    return (
        hit.bare
        and join == "and"
        and family(hit) == family(other) == "force"
        and _THEIRS.match(seen, parts[at].start) is not None
    )


_BURNING = frozenset(("incendier", "bruler", "piller", "saccager", "raser", "detruire", "vandaliser"))


def _killed_and_burnt(one: Hit, other: Hit, found: Sequence[Count]) -> bool:
    """Whether one verb counts the dead and the other has things burnt or looted: "ont exécuté huit paysans et incendié trente cases"."""
    return any(
        burnt.rule.lemma in _BURNING and not tells_deaths(burnt, found) and _counts_dead(killed, found)
        for killed, burnt in ((one, other), (other, one))
    )


def _counts_dead(hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a verb has the dead it counts for its object: "exécuté huit paysans"."""
    return not hit.noun and any(
        c.kind == "deaths" and (c.start <= hit.start < c.end or 0 < c.start - hit.end < _OBJECT_AT) for c in found
    )


_OBJECT_AT = 12  # characters of "aussi plus de " between a verb and whom it counts


_ABSOLUTE = re.compile(r"\b(?:ayant|s'etant|etant)(?: ete)?(?: \w+ment)? $")
_AT_HEAD = 4  # characters of "En " before a verb that opens its sentence
# The piece that an aside has parted from its subject begins with its verb: ", a visé un camp", ", s'est produit à l'aube".
PREDICATE = re.compile(
    r" ?(?:[^,]{1,80}, )?(?:(?:avec|entre|contre|de|du|des|d') ?[^,]{1,60}? )?(?:a|ont|avait|avaient|aurait|auraient|s'est|se sont|est|sont|etait|etaient)\b"
)


def hangs(text: str, seen: str, parts: Sequence[Piece], host: Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
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
    near = all(not FINITE.search(seen, parts[i].start, parts[i].end) for i in between)
    if at - last > 2 and not near:
        return False
    beside = at == last + 1
    joins = {parts[i].join for i in range(last + 1, at + 1)}
    join = parts[at].join
    stated = seen[parts[at].start : parts[at].end]
    if join == "comma" and _GERUND_AFTER.match(stated):
        join = "gerund"  # ", les tuant sur le coup"
    force = family(other) in ("force", "disaster", "war")
    if (
        other.noun
        and not hit.noun
        and family(other) == family(hit)
        and (family(hit) == "force" or hit.rule.event_type == other.rule.event_type)
        and other.np - parts[host.first].start < _AT_HEAD
        and joins <= {"comma", "relative", "bracket", "speech"}
        and PREDICATE.match(stated)
        and not FINITE.search(seen, other.end, parts[last].end)
    ):
        return True  # "L'attentat, non revendiqué, a frappé un marché": an aside parts subject and verb
    subject = parts[host.first]
    if (
        other.noun
        and other.np <= subject.start + 2
        and is_forceful(other)
        and tells_deaths(hit, found)
        and join in ("comma", "speech")
        and PREDICATE.match(stated)
        and not FINITE.search(seen, subject.start, subject.end)
        and {parts[i].join for i in range(host.first + 1, at)} <= {"relative", "comma", "bracket", "where", "gerund"}
    ):
        return True  # "L'attentat, qui a visé une mosquée, a fait 50 morts"
    if (
        {family(hit), family(other)} == {"street", "blockade"}
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
        tells_deaths(hit, found)
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
    apart = PLACE.search(text[parts[host.first].start : parts[host.last].end]) and PLACE.search(text[hit.end : parts[at].end])
    if (
        force
        and near
        and not apart
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
    violence = family(other) in ("force", "war", "disaster", "street", "seizure")
    same = family(hit) == family(other)
    alike = hit.rule.event_type == other.rule.event_type
    chained = beside or all(
        parts[i].join in ("and", "comma") and _PARTICIPLE_FIRST.match(seen, parts[i].start) for i in between
    )  # "ont surgi, rassemblé les hommes et ouvert le feu"
    goes_on = not hit.noun and join in ("and", "comma") and near and chained and _goes_on(seen, parts[at], hit, other)
    of_another = bool(apart) and family(hit) == "force"  # "ont bombardé Tyr et frappé un pont à Hermel"
    if alike and not of_another and not hit.noun and join in ("and", "comma") and beside and hit.start - parts[at].start < 2:
        return True  # "L'élection du président, remportée samedi par …"
    if (
        goes_on
        and not _killed_and_burnt(other, hit, found)
        and (
            (alike and not of_another)
            or (
                family(hit) == family(other) == "force"
                and _OWN.isdisjoint({hit.rule.event_type, other.rule.event_type})
                and not apart
                and not (_DAY.search(stated) and _DAY.search(seen, parts[host.first].start, parts[host.last].end))
            )
        )
    ):
        return True  # "ont attaqué le poste et incendié la mairie", "s'est propagé et a ravagé": no new subject
    if hit.bare and join == "comma" and beside and force and family(hit) in ("force", "disaster"):
        if _SOME_OF_THEM.match(stated):
            return True  # "Vingt projectiles tirés sur Safed, la plupart tombés dans des champs"
        if (
            (other.noun or other.rule.lemma == "toll")
            and hit.rule.name in DAMAGE
            and not PLACE.search(text[parts[at].start : parts[at].end])
        ):
            return True  # "Bilan : trois morts, quarante maisons brûlées"
    if (
        hit.noun
        and not other.noun
        and join == "comma"
        and near
        and family(hit) == "force" == family(other)
        and _BY_WHAT.match(stated)
    ):
        return True  # "Quatre soldats ont été tués, dimanche, par des tirs de mortier"
    if hit.noun and tells_deaths(other, found) and is_forceful(hit) and beside and join == "comma" and VICTIMS_OF.match(stated):
        return True  # "a perdu cinq hommes à Beit Hanoun, victimes d'une charge explosive"
    if (
        hit.noun
        and other.rule.lemma == "toll"
        and is_forceful(hit)
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
    if alike and join == "colon" and beside and family(hit) == "disaster" and not VERB_AFTER.search(stated):
        return True  # "Inondations au Cachemire : neuf noyés depuis samedi"
    if join == "gerund" and beside and family(other) in ("disaster", "street") and hit.rule.event_type == "blockade":
        return True  # "Un pont s'est écroulé, coupant la route"
    if (
        other.rule.lemma == "toll"
        and is_forceful(hit)
        and not hit.noun
        and beside
        and (_ABSOLUTE.search(seen, parts[at].start, hit.start) or (hit.bare and _THEIRS.match(seen, parts[at].start)))
        and join in ("comma", "where", "relative")
    ):
        return True  # "Vingt pèlerins ont péri, leur car ayant plongé dans l'Indus"
    if (
        other.noun
        and force
        and hit.rule.event_type in FROM_AFAR
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
        and family(other) in ("street", "blockade")
    ):
        return True  # "ont dressé des barrages, d'où la gendarmerie les a délogés"
    if join == "gerund" and (violence or same) and (toll or same or family(hit) in ("force", "disaster")) and not hit.noun:
        # "Des hommes armés ont attaqué trois villages de la région, au nord de Djibo, massacrant 44 civils"
        if not beside and _SPEAKS.match(seen, parts[at - 1].start):
            return False  # "…, a déclaré le maire, faisant état de dix morts"
        return beside or near or parts[at - 1].end - parts[at - 1].start < 60
    if (
        tells_deaths(other, found)
        and not tells_deaths(hit, found)
        and join == "while"
        and beside
        and is_forceful(hit)
        and not hit.noun
        and _AT_ONCE.search(seen, parts[last].end - 8, parts[at].start)
    ):
        return True  # "Deux policiers ont péri quand leur véhicule a sauté"
    if (
        hit.noun
        and hit.rule.event_type == "clash"
        and near
        and (tells_deaths(other, found) or other.rule.name == "die a violent death")
        and _DURING.search(seen, parts[at].start - 1, hit.start)
    ):
        return True  # "Trois manifestants ont été tués par balle, lors d'une nouvelle journée d'affrontements"
    if (
        hit.noun
        and family(other) == "disaster"
        and hit.rule.event_type in FROM_AFAR
        and beside
        and join in ("after", "comma")
        and _FOLLOWING.search(seen, max(0, parts[at].start - 8), hit.start)
    ):
        return True  # "Un dépôt a pris feu après une attaque de drone"
    if (
        hit.noun
        and not other.noun
        and family(hit) == "force"
        and family(other) == "seizure"
        and beside
        and _DURING.search(seen, parts[at].start - 1, hit.start)
    ):
        return True  # "ont enlevé quarante fidèles lors d'une attaque contre une église"
    if other.rule.lemma == "toll" and hit.rule.lemma != "toll" and is_forceful(hit) and near:
        if hit.noun and _DURING.search(seen, parts[at].start - 1, hit.start):
            return True  # "Trois manifestants ont été tués par balle mardi, lors d'affrontements avec la police"
        if join == "relative" and beside:
            return True  # "les dépouilles de 19 migrants dont la barque avait chaviré"
        # "Neuf personnes ont été tuées après que des hommes armés ont ouvert le feu", "Dix policiers tués : les assaillants ont pris …"
        if _WHEN.search(seen, max(0, parts[at].start - 12), parts[at].start) and join in ("while", "after"):
            return True
        if "colon" in joins and not FINITE.search(seen, parts[host.first].start, parts[last].end) and not hit.noun:
            return True
    if (
        join in ("where", "and", "comma")
        and force
        and family(hit) in ("force", "disaster")
        and near
        and _SAME_SUBJECT.match(stated)
        and not hit.noun
        and hit.rule.event_type not in _OWN
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
            and other.rule.event_type not in _OWN
            and not _killed_and_burnt(other, hit, found)
            and (other.rule.lemma == "toll" or not re.match(r"(?:\w+ ){1,3}(?:ont|a|avaient|sont) ", stated))
        ):
            return True
        if (
            near
            and other.rule.lemma != "toll"
            and not _killed_and_burnt(other, hit, found)
            and not PLACE.search(text[parts[at].start : parts[at].end])
            and not _DAY.search(stated)
            and (join in ("where", "colon") or (other.rule.event_type not in _OWN and beside and join in ("and", "comma")))
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
        and family(hit) == "force"
        and join == "relative"
        and beside
        and parts[at].start <= hit.start
        and other.noun
        and other.start > parts[last].end - 90
    ):
        return True
    if alike and beside and (join == "relative" or (join == "where" and family(hit) == "talks")):
        return True
    return bool(
        other.rule.event_type == "war" and toll and at - last <= 4 and join in ("relative", "speech", "comma", "start", "and")
    )


VICTIMS_OF = re.compile(
    r" ?(?:tous |toutes |la plupart )?(?:victimes?|cibles?|tue|fauche|emporte|touche|atteint|pris|surpris|happe)(?:e?s?)? (?:d|par|dans)"
)
_BY_WHAT = re.compile(r" ?(?:par (?:un|une|des|la|le|les|l'|deux|trois|plusieurs)) ?")
