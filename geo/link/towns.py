"""How places lie to each other, and the incidents that a clause of several towns makes."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.almanac import TWO_TO_TEN
from geo.codebook import Feature
from geo.link.kinds import PER_TOWN
from geo.model import Place, Trigger, Where
from geo.place.gazetteer import Gazetteer

__all__ = ["by_town", "lies_in"]

_BETWEEN = re.compile(r"\bentre\b")
_LISTED = re.compile(
    rf"\b(?:(?<!vingt )(?<!trente )(?<!quarante )(?<!cinquante )(?<!soixante )et|ou|puis|ainsi que|ainsi qu'|comme)(?:\b|(?<='))|^ ?, ?(?:(?:\d+|une?|{TWO_TO_TEN}|onze|douze) (?:autres )?)?(?:à |a |au |dans |en |de |d'|du )?(?:l'|la |le |les )?$"
)
# "Les combats à Saké ont provoqué un afflux de déplacés à Goma": the fighting was not in Goma
_FLIGHT_TO = re.compile(
    r"\b(?:provoqu|entrain|caus|contrain|forc|pouss|declench|jet)[a-z]*\b[^,;:]{0,60}\b(?:afflux|deplace\w*|exode|fuite|fui\w*|refug\w+|partir|sur les routes)\b[^,;:]{0,40}\b(?:à|vers|jusqu'à|en direction de) $"
)
_ONE_SCENE = frozenset({"war", "negotiation", "ceasefire_agreement", "political_change", "displacement"})
_THERE = re.compile(r",? où\b")
_PARENTS = 6  # no chain of parents in the gazetteer is longer


def lies_in(inner: Place, outer: Place, gazetteer: Gazetteer) -> bool:
    """Whether a place lies in another: by the gazetteer's parents, by the country, or within the radius of a wider one."""
    if _lies_by_parents(inner, outer, gazetteer):
        return True
    if inner.country is None or inner.country != (outer.country or inner.country) or inner.id == outer.id:  # Kashmir has none
        return False
    return outer.feature == "country" or (
        outer.feature not in PER_TOWN - {"district"}
        and outer.radius_km > inner.radius_km
        and inner.kilometres_to(outer) <= outer.radius_km
    )


_AT = re.compile(
    r", (?:(?:plus precisement|precisement) )?(?:à|au|aux|dans|sur) (?:(?:la |le |l')?(?:ville|localite|quartier|village|commune|hameau) (?:de |d'|du |des )?)?(?:la |le |l')?"
)
# what ties the town where people died to those who struck, or to a wider name of where they did
_DID = re.compile(
    r" (?:a|ont|avait|avaient|aurait|auraient) (?:[a-z]+ment |aussi |ainsi |encore )?(?:tue|blesse|fait|cause|coute)\b[^,;:.]{0,60}\b(?:à|dans) (?:(?:la |le |l')?(?:ville|localite|village|commune|camp|quartier|bourg) (?:de |d'|du )?)?(?:la |le |l')?$"
)
_SUBURB_KM = 40  # how far from a town what is told to be near it lies
_BESIDE = 25  # characters before the second of two places that are listed
_BLOCK_KM = 8  # how far from the middle of a town whose size nobody knows a spot in it may lie


def by_town(seen: str, trigger: Trigger, scenes: Sequence[Where], gazetteer: Gazetteer) -> list[tuple[Where, ...]]:
    """The scenes, one group a town where the clause tells of several."""
    if not scenes:
        return [()]
    first = scenes[0]
    peers = [
        w
        for w in scenes
        if w.place.feature in PER_TOWN and (w.where_prec <= 2) == (first.where_prec <= 2) and w.place.id != first.place.parent
    ]
    if len(peers) < 2:
        return [(w,) for w in _provinces(seen, trigger, scenes, gazetteer)] or [(first,)]
    if trigger.event_type in _ONE_SCENE:
        return [tuple(peers[:1])]
    wider = [w for w in scenes if w not in peers]
    peers.sort(key=lambda w: w.evidence.span)
    start = peers[0].evidence.span.start
    on_road = {w.evidence.rule for w in peers} == {"along"}  # "sur l'axe Djibo-Bourzanga"
    if on_road or _BETWEEN.search(seen, max(0, start - 12), start):
        return [tuple(peers)]
    kept = [peers[0]]
    for where in peers[1:]:
        between = seen[kept[-1].evidence.span.end : where.evidence.span.start]
        if len(kept) == 1 and _DID.match(between) and where.where_prec == 1 and where.evidence.rule == "in":
            return [(where,)]  # "Les frappes de Damas ont tué quinze civils à Douma"
        if _is_spot_in(where.place, kept[-1].place) and not _LISTED.search(between, max(0, len(between) - _BESIDE)):
            return [(where,)]  # "A Marrakech, …, sur la place Jemaa el-Fna"
        if _is_told_nearer(kept[-1], where, between):
            return [(where,)]
        # "à Cali, dans le district de …" is one place named twice; "à Goma et à Sake" are two
        if _lies_by_parents(kept[-1].place, where.place, gazetteer) or _lies_by_parents(where.place, kept[-1].place, gazetteer):
            continue
        if _LISTED.search(between) or (len(between) > 40 and not _FLIGHT_TO.search(between)):
            kept.append(where)
    if kept[-1].evidence.span.end < trigger.span.start and _THERE.match(seen, kept[-1].evidence.span.end):
        return [(kept[-1],)]  # "à San Pedro Sula et à El Progreso, où un homme a été tué"
    if len(kept) == 1:
        # "Les familles des soldats capturés à Ersal ont barré la route à Sawfar": the nearest
        return [(first if first in peers and not _lies_by_parents(kept[0].place, first.place, gazetteer) else kept[0],)]
    # what holds the towns is told with each of them; what one lies near to ("Verin Shorzha près du lac Sevan") with none
    around = tuple(replace(w, role="about") for w in wider if w.evidence.rule != "near")
    return [(w, *around) for w in kept]


_PROVINCES: frozenset[Feature] = frozenset({"province", "region"})
# Between two that one noun, or the same word, names: "les provinces de Khost | et de | Paktika", "du Nord-Kivu | et de l'| Ituri"
_AND_OF = re.compile(
    r",? ?(?:et|ainsi que|ainsi qu'|,)? ?(?:dans |en |de |d'|du |des |à |au )?(?:l'|la |le |les |cell?es? )?(?:(?:provinces?|regions?|etats?|departements?|gouvernorats?|oblasts?) )?(?:de |d'|du |des )?(?:l'|la |le |les )?"
)


_IN_PART = re.compile(r",? ?(?:situee? )?(?:dans (?:le |la |l')|à l'|au )")


def _provinces(seen: str, trigger: Trigger, scenes: Sequence[Where], gazetteer: Gazetteer) -> list[Where]:
    """The provinces that a clause lists, where it stands in no town: "les régions de Soumy et de Poltava"; empty for one alone."""
    if trigger.event_type in _ONE_SCENE or scenes[0].place.feature not in _PROVINCES:
        return []
    wide = sorted((w for w in scenes if w.place.feature in _PROVINCES), key=lambda w: w.evidence.span)
    kept = wide[:1]
    for where in wide[1:]:
        last = kept[-1]
        if _IN_PART.fullmatch(seen, last.evidence.span.end, where.evidence.span.start):
            continue  # "au Baloutchistan, dans le sud-ouest du Pakistan"
        between = seen[last.evidence.span.end : where.evidence.span.start]
        # "dans le Piémont et le val d'Aoste": two, however near they lie
        inside = _lies_by_parents if " et " in between else lies_in
        if (
            _AND_OF.fullmatch(between) is None
            or not between.strip()
            or where.place.country != last.place.country
            or inside(where.place, last.place, gazetteer)
            or inside(last.place, where.place, gazetteer)
        ):
            return []
        kept.append(where)
    return kept if len(kept) > 1 else []


def _is_spot_in(inner: Place, outer: Place) -> bool:
    """Whether one of two names is that of a spot in the other, a big town: "à Rio …, dans la Vila Cruzeiro"."""
    return inner.feature == "point" and inner.kilometres_to(outer) < max(_BLOCK_KM, outer.radius_km)


def _is_told_nearer(around: Where, where: Where, between: str) -> bool:
    """Whether a town says where in the surroundings of the one before it: "dans la banlieue de Damas, à Qoudsaya"."""
    beside = around.evidence.rule == "near" and where.evidence.rule in ("in", "on") and where.where_prec == 1
    return beside and _AT.fullmatch(between) is not None and where.place.kilometres_to(around.place) < _SUBURB_KM


def _lies_by_parents(inner: Place, outer: Place, gazetteer: Gazetteer) -> bool:
    """Whether a place lies in another by the gazetteer's parents alone: two towns may stand close."""
    parent = inner.parent
    for _ in range(_PARENTS):
        if parent is None or parent == outer.id:
            break
        place = gazetteer.get(parent)
        parent = place.parent if place else None
    return parent is not None and parent == outer.id
