"""What an article tells again: joined where the article has just one thing that it fits, though it borrowed a day or a place."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import product

from geo.codebook import IncidentType
from geo.incident.mention import DIED_THEN, KNOWN
from geo.merge.groups import Group, apart_from, is_near
from geo.merge.records import (
    AREAS,
    BORROWED,
    MEANS,
    NEAR,
    ONCE,
    SHORT_DAYS,
    TOWNS,
    VAGUE,
    conflict,
    days_of,
    dead_of,
    in_area,
    in_one_breath,
    in_town,
    is_only_near,
    length_of,
    rule_of,
    same_act,
    scene_of,
    seizure_of,
    tolls_differ,
    tolls_of,
)
from geo.model import Incident, Place

__all__ = [
    "HARM",
    "LIGHTING",
    "TIED",
    "attach",
    "count_again",
    "count_the_same",
    "make_precise",
    "meet_again",
    "once_again",
    "tell_again",
    "with_what_befell",
]

_ROUGHLY = 1.5  # times: how far over its radius a region reaches, "le centre d'Haïti"
_MANY_DEAD = 10  # fewer are more often a part of a count than the count again
# Acts that a record without a scene may be told of again: force, war and its tolls; not talks or moves.
TIED: frozenset[IncidentType] = VAGUE | frozenset(MEANS) | {"war", "disaster", "blockade"}
# How the dead of a march are told.
HARM: frozenset[IncidentType] = frozenset({"casualties_report", "attack_civilians", "clash"})
# In what people are carried off: "ils ont tué six villageois et enlevé une dizaine de femmes".
_SEIZING: frozenset[IncidentType] = frozenset({"attack_civilians", "other_attack", "casualties_report"})
# What an area sees of its own beside what a town in it sees: an earthquake and a house that it brings down, ground taken and a fight.
_PARTED: frozenset[IncidentType] = frozenset({"disaster", "territory_taken"})
# What sets a house on fire or brings it down: "un incendie s'est déclaré".
LIGHTING: frozenset[IncidentType] = frozenset({"shelling", "air_strike", "drone_strike", "explosion", "other_attack"})
_BESIDE = 60  # characters
_WEEK = timedelta(days=7)


def count_again(groups: Sequence[Group]) -> None:
    """Gives a count that names no place to the act of a whole area that has a count like it, not to the town told last.

    "Un séisme a fait plus de 1.000 morts vendredi au Maroc", then "à Marrakech, des immeubles se sont effondrés" and "un précédent bilan
    faisait état de 820 morts".
    """
    by_article = _by_article(groups)
    for group in groups:
        counts = [
            i
            for i in group.members
            if i.event_type == "casualties_report" and "implied_scene" in i.doubts and dead_of(i) >= _MANY_DEAD
        ]
        others = [i for i in group.members if i not in counts]
        for count in counts:
            article, scene = count.evidence.article_id, group.scene
            of_area = [
                wide
                for wide in by_article[article]
                if wide is not group
                and wide.members
                and wide.scene.feature not in TOWNS
                and _holds(wide.scene, scene, wide.scene.radius_km)
                and _is_like(count, wide.of(article))
                and all(
                    conflict(count, i, placed=False, dated=bool(others) or not _is_later(count, i)) is None
                    for i in wide.of(article)
                )
            ]
            if len(of_area) == 1 and not _is_like(count, others):
                of_area[0].add(count)
                group.drop(count)
                if not group.members:
                    break


def _is_later(count: Incident, other: Incident) -> bool:
    """Whether a count was made in the week after something."""
    return timedelta(0) < days_of(count)[0] - days_of(other)[0] <= _WEEK and _of_like_length(count, other)


def _is_like(count: Incident, others: Iterable[Incident]) -> bool:
    """Whether one of ``others`` tells at most three times or a third as many dead."""
    return any(dead_of(count) <= 3 * dead <= 9 * dead_of(count) for dead in map(dead_of, others))


def make_precise(groups: Sequence[Group]) -> None:
    """Joins what an article tells of a region to what it tells of one town in it on the same days.

    "Une embuscade a tué 22 policiers samedi dans le Bastar", then "non loin de Jonaguda": where only one town of the region fits,
    or is that of the act named as known, "l'embuscade s'est produite", the second names the place of the first. With two towns the
    region stays the parent of both.
    """
    by_article = _by_article(groups)
    for wide in groups:
        if not wide.members or not (reach := wide.reach):
            continue
        parted = not {i.event_type for i in wide.members}.isdisjoint(_PARTED)
        held: set[tuple[int, str]] = set()
        again: set[tuple[int, str]] = set()
        parts: dict[int, bool] = {}
        for article in wide.articles:
            for fine in by_article[article]:
                if fine is wide or not fine.members:
                    continue
                if fine.number not in parts:
                    parts[fine.number] = _holds(
                        wide.scene, fine.scene, max(reach, _ROUGHLY * wide.scene.radius_km)
                    ) and _may_be_of(fine, wide)
                if not parts[fine.number]:
                    continue
                if _names_again(fine, wide, article):
                    again.add((fine.number, article))
                elif not parted and _holds(wide.scene, fine.scene, reach):
                    held.add((fine.number, article))
        if len({number for number, _ in again or held}) != 1:
            continue
        number, article = next(iter(again or held))
        fine = groups[number]
        if (
            (again or fine.scene.feature in TOWNS)
            and wide.told_at(article) < fine.told_at(article)
            and (again or _borrow_day(fine.of(article)) or (wide.scene.feature not in TOWNS and _borrow_day(wide.members)))
            and not any(tolls_differ(a, b) for one in wide.articles for a, b in product(wide.of(one), fine.of(one)))
            and (again or not _is_part(fine.of(article), wide.of(article)))
        ):
            fine.take(wide)


def _is_part(fine: Sequence[Incident], wide: Sequence[Incident]) -> bool:
    """Whether the dead told of a place are only some of those told of the area around it: "14 civils tués …, deux dans la localité de Kefraya"."""
    dead = max(map(dead_of, fine), default=0)
    return 0 < 4 * dead <= max(map(dead_of, wide), default=0)


def _names_again(fine: Group, wide: Group, article: str) -> bool:
    """Whether an article names as known, in ``fine``, the act that it tells in ``wide``: "L'explosion s'est produite à Mastung"."""
    return any(
        KNOWN in named.rules
        and named.event_type != "casualties_report"
        and any(same_act(named, told) for told in wide.of(article))
        for named in fine.of(article)
    )


def _borrow_day(incidents: Iterable[Incident]) -> bool:
    """Whether an act among them does not say its day; a count alone is mostly of another."""
    return any("implied_day" in i.doubts and i.event_type != "casualties_report" for i in incidents)


def _may_be_of(fine: Group, wide: Group) -> bool:
    """Whether what is told of a place may be what is told of the area around it, or a part of that: so the tolls are left aside."""
    return all(conflict(a, b, placed=False, counted=False) is None and _of_like_length(a, b) for a, b in fine.pairs(wide))


def tell_again(groups: Sequence[Group]) -> None:
    """Joins what an article tells with a borrowed day or a borrowed wide scene to the one act of it that it fits but for that.

    "Une embuscade a tué samedi 22 policiers dans le Bastar", then "avoir perdu quatre des leurs" where nothing says the day again;
    "des corps jonchaient les rues", of a country, beside the massacre in a village of it.
    """
    by_article, by_scene = _by_article(groups), _by_scene(groups)
    for vague in groups:
        article = vague.only_article
        if article is None or not {member.event_type for member in vague.members} <= TIED:
            continue
        scenes = [scene for scene in map(scene_of, vague.members) if scene is not None]
        point = next((scene.id for scene in scenes if scene.feature not in AREAS), None)
        fitting = [
            group
            for group in (by_article[article] if point is None else by_scene[article, point])  # no area: it fits itself alone
            if group is not vague
            and group.members
            and any(is_near(member, group) for member in vague.members)
            and _fits_but_for(vague.members, group.of(article))
        ]
        fitting = [group for group in fitting if group.scene.id == vague.scene.id] or fitting
        if len(fitting) > 1:
            fitting = [group for group in fitting if tolls_of(vague.members) & tolls_of(group.members)]
        if len(fitting) == 1:
            fitting[0].take(vague)


def _fits_but_for(vague: Sequence[Incident], told: Sequence[Incident]) -> bool:
    """Whether records fit others of their article once what they borrowed is left out of account: their day, or a scene that is an area.

    A toll may also be counted on a day of its own: "la mairie dénombrait mercredi une quarantaine de tués".
    """
    if any("implied_day" not in one.doubts and one.event_type != "casualties_report" for one in vague):
        return False
    placed = not all({*one.doubts} >= BORROWED for one in vague)
    sure = {days_of(other) for other in told if "implied_day" not in other.doubts}
    for one, other in product(vague, told):
        here, there = scene_of(one), scene_of(other)
        if here is None or there is None or conflict(one, other, placed=placed, dated=False) is not None:
            return False
        if here.id != there.id and not (here.feature in AREAS and _holds(here, there, here.radius_km)):
            return False
        fallen = one.event_type == other.event_type == "territory_taken" and in_town(other)
        later = (
            days_of(other) in sure
            and _is_later(one, other)
            and not ("running day" in one.rules and KNOWN in one.rules)
            and DIED_THEN not in one.rules
        )
        if days_of(one)[0] != days_of(other)[0] and not later and not fallen:
            return False
    return bool(told)


def count_the_same(groups: Sequence[Group]) -> None:
    """Joins what an article tells with a borrowed or a wide scene to the one act of it that has as many dead, on those days.

    "Au moins 63 personnes ont été tuées mardi dans l'Etat de Borno", then, of a place fetched from afar, "nous avons ramassé 63 corps".
    """
    by_count: dict[tuple[str, int], list[Group]] = {}
    for group in groups:
        for at in {(i.evidence.article_id, dead) for i in group.members for dead in tolls_of((i,)) if dead > 1}:
            by_count.setdefault(at, []).append(group)
    for (article, dead), counted in by_count.items():
        alike = [group for group in counted if group.members and group.only_article == article]
        if len(alike) != 2:
            continue
        first, later = sorted(alike, key=lambda group: group.told_at(article))
        told = [i for group in alike for i in group.members if dead in tolls_of((i,))]
        wide = any("implied_scene" in i.doubts or in_area(i) for i in told)
        around = any(map(is_only_near, first.members)) and any(KNOWN in i.rules for i in later.members)
        if (wide or around) and all(conflict(a, b, placed=False) is None for a, b in product(first.members, later.members)):
            first.take(later)


def with_what_befell(groups: Sequence[Group]) -> None:
    """Joins a march to the dead told beside it, and to an attack its fire, the siege after it and those carried off in it.

    "Une marche a été dispersée mercredi ; deux manifestants sont morts"; "ils ont tué six villageois et enlevé une dizaine de femmes".
    """
    by_article = _by_article(groups)
    for group in groups:
        article, tied = group.only_article, _ties(group.members)
        if article is None or tied is None:
            continue
        beside = [
            other
            for other in by_article[article]
            if other is not group
            and any(tied(one, told) for one in group.members for told in other.of(article))
            and all(
                conflict(one, told, alike=False, dated=tied(one, told) or "implied_day" not in told.doubts) is None
                for one in group.members
                for told in other.members
            )
        ]
        if len(beside) == 1:
            beside[0].take(group)


def _ties(members: Sequence[Incident]) -> Callable[[Incident, Incident], bool] | None:
    """What joins records of such a thing to others of their article; ``None`` for records of anything else."""
    kinds = {member.event_type for member in members}
    if kinds == {"protest"} and len(members) == 1:
        return lambda march, told: bool(
            told.event_type in HARM and dead_of(told) and march.evidence.span.gap(told.evidence.span) <= _BESIDE
        )
    if len(members) == 1 and (kinds == {"disaster"} or (kinds == {"blockade"} and {*members[0].doubts} >= BORROWED)):
        return lambda after, attack: (
            attack.event_type in LIGHTING
            and after.evidence.span.gap(attack.evidence.span) <= _BESIDE
            and "implied_day" in (*after.doubts, *attack.doubts)
        )
    if {seizure_of(member) for member in members} == {"carried off"}:
        return lambda seized, told: told.event_type in _SEIZING and in_one_breath(seized, told)
    return None


def _by_article(groups: Sequence[Group]) -> dict[str, list[Group]]:
    """The groups that an article tells something of, by its id."""
    told: dict[str, list[Group]] = {}
    for group in groups:
        for article in group.articles:
            told.setdefault(article, []).append(group)
    return told


def _by_scene(groups: Sequence[Group]) -> dict[tuple[str, str], list[Group]]:
    """The groups that an article tells something of at a scene, by the ids of both: some articles tell hundreds."""
    told: dict[tuple[str, str], list[Group]] = {}
    for group in groups:
        for at in {(i.evidence.article_id, scene.id) for i in group.members if (scene := scene_of(i))}:
            told.setdefault(at, []).append(group)
    return told


def _holds(area: Place, fine: Place, reach: float) -> bool:
    return (fine.feature in TOWNS or fine.radius_km < reach / 2) and (
        fine.parent == area.id or area.kilometres_to(fine) <= reach
    )


def _of_like_length(one: Incident, other: Incident) -> bool:
    return max(length_of(one), length_of(other)) <= SHORT_DAYS or days_of(one) == days_of(other)


def meet_again(incidents: Iterable[Incident], groups: Sequence[Group]) -> None:
    """Joins what an article tells twice of the talks of the same two parties.

    "Le président Saïed a reçu le chancelier Ott", then "l'entretien entre Saïed et Ott a eu lieu mercredi à Tunis"; not where it gives them
    two days or two places.
    """
    told: dict[tuple[str, frozenset[str]], list[Incident]] = {}
    for i in incidents:
        if i.event_type == "negotiation" and i.modality != "planned" and i.actor1 is not None and i.actor2 is not None:
            told.setdefault((i.evidence.article_id, frozenset((i.actor1.name, i.actor2.name))), []).append(i)
    home = {member.id: group for group in groups for member in group.members}
    for several in told.values():
        days = {days_of(i) for i in several if "implied_day" not in i.doubts}
        scenes = {scene.id for i in several if (scene := scene_of(i)) is not None and "implied_scene" not in i.doubts}
        placed = [i for i in several if i.id in home]
        if len(several) < 2 or len(days) > 1 or len(scenes) > 1 or not placed:
            continue
        host = home[min(placed, key=lambda i: ("implied_scene" in i.doubts, i.evidence.span)).id]
        for i in several:
            group = home.get(i.id)
            if group is None:
                host.add(i)
            elif group is not host and len(group.members) == 1:
                host.take(group)


def once_again(incidents: Iterable[Incident], groups: Sequence[Group]) -> None:
    """Joins a ballot or a coup told again, without a place or a day of its own, to the one that its article tells.

    "La présidentielle a eu lieu dimanche au Mali", then "le scrutin s'est déroulé dimanche dans le calme".
    """
    home = {member.id: group for group in groups for member in group.members}
    by_article: dict[str, list[Group]] | None = None
    for i in incidents:
        once = next((rules for rules in ONCE if rule_of(i) in rules), None)
        own = home.get(i.id)
        if (
            once is None
            or i.modality == "planned"
            or (own is not None and (len(own.members) > 1 or "implied_day" not in i.doubts))
        ):
            continue
        by_article = _by_article(groups) if by_article is None else by_article
        others = [
            group
            for group in by_article.get(i.evidence.article_id, [])
            if group is not own
            and any(rule_of(m) in once and "implied_day" not in m.doubts for m in group.of(i.evidence.article_id))
        ]
        if len(others) != 1 or any(m.modality == "planned" for m in others[0].members):
            continue
        here, there = scene_of(i), others[0].scene
        if here is not None and "implied_scene" not in i.doubts and here.id != there.id:
            continue
        if "implied_day" in i.doubts or any(days_of(i) == days_of(m) for m in others[0].members):
            others[0].add(i)
            if own is not None:
                own.drop(i)


def attach(placeless: Sequence[Incident], groups: Sequence[Group]) -> None:
    """Puts wars without a scene, counts, and acts named as known with the act of their own article that they fit and stand nearest to."""
    by_article = _by_article(groups)
    for incident in placeless:
        fitting = [
            group
            for group in by_article.get(incident.evidence.article_id, [])
            if all(conflict(incident, member) is None for member in group.of(incident.evidence.article_id))
            and (KNOWN not in incident.rules or group.told_at(incident.evidence.article_id) < incident.evidence.span.start)
        ]
        near = sorted(fitting, key=lambda group: (apart_from(incident, group), group.number))
        wars = [g for g in near if any(m.event_type == "war" and days_of(m)[0] > date.min for m in g.members)]
        if incident.event_type == "war" and wars:
            wars[0].add(incident)
        elif _refers_back(incident) and len(near) == 1 and apart_from(incident, near[0]) <= NEAR:
            near[0].add(incident)


def _refers_back(incident: Incident) -> bool:
    """Whether a record is of something told: a count of its dead, or a definite noun, "cette attaque"."""
    return incident.event_type == "casualties_report" or KNOWN in incident.rules
