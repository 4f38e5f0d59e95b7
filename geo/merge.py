"""The same incident told by several: which records are one, why, and how to take them apart again.

Records are never rewritten. A :class:`~geo.model.Merge` names its members and its reasons; the members keep their own excerpts,
tolls and claimants. What is known at two levels stays at two: fighting "along the border" is the parent of the shelling of a
town on it, not its twin.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from math import cos, radians, sin

from geo.codebook import Doubt, IncidentType
from geo.incident.fr import ARRESTS, INTERCEPTIONS, ROUND_UPS
from geo.incident.mention import ANOTHER, DIED_THEN, KNOWN
from geo.model import Actor, Claim, Evidence, Incident, Merge, Place, Reason, Span, Toll, When, Where
from geo.text import fold

__all__ = ["APART", "credible", "headline_toll", "merge"]

APART = "told apart"
"""The rule of a record of which a person said that no other tells the same; it is merged with none."""

_SHORT_DAYS = 3
_LONG_DAYS = 20
_MONTH_DAYS = 31
_TOWN_KM = 3.0
_NEAR_KM = 40.0  # what "près de" may mean, and how far apart areas may lie
_DISTRICT_KM = 60.0
_NO_ARTICLE = ""
_LOCAL = 1.0  # degrees: what reaches further is looked at everywhere
_OF_ONE_ARTICLE = 0.25  # of a likeness
_ROUGHLY = 1.5  # times: how far over its radius a region reaches, "le centre d'Haïti"
_FAR_TOLLS = 8  # times
_MANY_DEAD = 10  # fewer are more often a part of a count than the count again
_TOWNS = frozenset({"point", "village", "town", "capital", "pass"})
_AREAS = frozenset({"district", "province", "region", "island"})
_WIDE = frozenset({"country", "continent"})

# Acts that one piece of fighting may be called, besides its own name.
_VAGUE: frozenset[IncidentType] = frozenset({"clash", "other_attack", "casualties_report", "ceasefire_violation"})
_MEANS: dict[IncidentType, str] = {
    "shelling": "guns", "air_strike": "aircraft", "drone_strike": "aircraft", "explosion": "bomb", "attack_civilians": "civilians",
    "territory_taken": "land",
}  # fmt: skip
# What one article may call now a bombardment, now a raid or an explosion.
_FROM_AFAR: frozenset[IncidentType] = frozenset({"shelling", "air_strike", "explosion"})
# What one article that tells both tells two of: fighting, and what aircraft did beside it.
_GROUND_AND_AIR: tuple[set[IncidentType], ...] = ({"clash", "air_strike"}, {"clash", "drone_strike"})
# What an article that names two places tells two of: reinforcements and patrols elsewhere, an earthquake and a bridge that fell.
_PLACED: frozenset[IncidentType] = frozenset({"deployment", "disaster"})
# What an open beginning dates no worse: a war, an accord, ground lost.
_LASTING: frozenset[IncidentType] = frozenset({"war", "ceasefire_agreement", "territory_ceded"})
# What a town sees several of in a day, each told apart by one article: summits and the talks beside them, decrees.
_SEVERAL: frozenset[IncidentType] = frozenset({"negotiation", "political_change", "protest", "displacement", "other"})
# What a place sees one of at a time, by the rules that tell it: a ballot, a coup.
_ONCE: tuple[frozenset[str], ...] = (
    frozenset({"election", "presidentielle", "legislatives", "scrutin", "referendum", "a ballot goes on", "ballots are cast"}),
    frozenset({"coup d'Etat", "putsch", "tentative de putsch", "déjouer un coup", "coup de force"}),
)
# Acts that say one thing in two words.
_ALIKE: frozenset[frozenset[IncidentType]] = frozenset(
    frozenset(pair)
    for pair in (
        ("territory_ceded", "territory_taken"),
        ("disaster", "casualties_report"),
        ("attack_civilians", "shelling"),
        ("attack_civilians", "explosion"),
        ("attack_civilians", "air_strike"),
        ("attack_civilians", "drone_strike"),
    )
)
_NOBODY = re.compile(
    r"\b(?:assaillants?|attaquants?|agresseurs?|hommes|individus?|inconnus?|tireurs?|combattants?|bandits?|ravisseurs?|soldats?|militaires?|officiers?|policiers?|"
    r"personnes|manifestants?|insurges?|jihadistes?|djihadistes?|rebelles?|miliciens?|terroristes?|motos?|attackers?|gunmen)\b"
)
# Acts that a record without a scene may be told of again: force, war and its tolls; not talks or moves.
_TIED: frozenset[IncidentType] = _VAGUE | frozenset(_MEANS) | {"war", "disaster", "blockade"}
# How the dead of a march are told.
_HARM: frozenset[IncidentType] = frozenset({"casualties_report", "attack_civilians", "clash"})
# In what people are carried off: "ils ont tué six villageois et enlevé une dizaine de femmes".
_SEIZING: frozenset[IncidentType] = frozenset({"attack_civilians", "other_attack", "casualties_report"})
# What an area sees of its own beside what a town in it sees: an earthquake and a house that it brings down, ground taken and a fight.
_PARTED: frozenset[IncidentType] = frozenset({"disaster", "territory_taken"})
# What comes of an attack: captives, and the siege of a house; and what sets one on fire or brings it down: "un incendie s'est déclaré".
_AFTER: frozenset[IncidentType] = frozenset({"abduction_arrest", "blockade"})
_LIGHTING: frozenset[IncidentType] = frozenset({"shelling", "air_strike", "drone_strike", "explosion", "other_attack"})
_NEAR = 700  # characters, as are the next two
_NEARER = 150
_BESIDE = 60
_WEEK = timedelta(days=7)
_NO_SLACK = timedelta(0)
_WAR_SLACK = timedelta(days=31)  # "au début des années 1990" and "la fin d'une guerre en 1994" are of one war
_BORROWED: frozenset[Doubt] = frozenset({"implied_day", "implied_scene"})
_BACKGROUND: frozenset[IncidentType] = frozenset(
    {"war", "deployment", "ceasefire_agreement", "territory_ceded", "political_change"}
)
_ONE_SIDED: frozenset[IncidentType] = frozenset(
    {"shelling", "air_strike", "drone_strike", "attack_civilians", "abduction_arrest", "territory_taken", "explosion"}
)


def merge(incidents: Iterable[Incident], *, published: Mapping[str, date] | None = None) -> list[Merge]:
    """Groups of incidents that tell the same thing, two members or more each, with the reasons.

    Two records are one when their acts are of one kind, their days overlap at a like precision, their scenes lie within reach of
    each other at a like level, and neither names a different perpetrator. A record joins a group only when it fits every member.

    Within an article, where just one thing fits, more is taken for one: what borrowed its day or place and the act told before, an area
    and the one town told of in it, a count and what it counts a few days later, an attack and what came of it, a record without a scene
    and what stands near. What the article itself dates, places or counts apart is not. Records without a day join nothing, nor does one
    that a person told apart (:data:`APART` among its rules).

    Parameters
    ----------
    incidents
        Of any number of articles.
    published
        Publication days by article id: the id of a merge is that of its earliest member by publication, then by the order given.

    Returns
    -------
    list of Merge
        In the order of their earliest members. Its reasons are sentences for a person to read.
    """
    dated = [
        i
        for i in incidents
        if i.when is not None and (i.when.start or i.when.end) and i.modality != "habitual" and APART not in i.rules
    ]
    order = {i.id: n for n, i in enumerate(dated)}
    given = [i for i in dated if _scene(i) is not None]
    days = published or {}
    groups: list[_Group] = []
    neighbours = _Neighbours(given)
    for incident in sorted(given, key=lambda i: (_days(i)[0], _days(i)[1], order[i.id])):
        start, _ = _days(incident)
        # groups that ended before this one began cannot overlap it
        since = start - _WAR_SLACK if incident.event_type == "war" and start > date.min + _WAR_SLACK else start
        best: tuple[float, _Group] | None = None
        for n in sorted(neighbours.of(incident, since)):
            group = groups[n]
            if group.admits(incident) and not _adrift(incident, group):
                score = group.likeness(incident)
                if best is None or score > best[0]:
                    best = score, group
        if best is None:
            group = _Group(len(groups), incident)
            groups.append(group)
        else:
            group = best[1]
            neighbours.remove(group)
            group.add(incident)
        neighbours.add(group)
    _meet_again(dated, groups)
    _once_again(dated, groups)
    _count_again(groups)
    _make_precise(groups)
    _tell_again(groups)
    _count_the_same(groups)
    _with_what_befell(groups)
    _attach(
        [
            i
            for i in dated
            if _scene(i) is None and i.event_type in _TIED - {"territory_taken"} and i.when and i.when.start and i.when.end
        ],
        groups,
    )
    made = [g for g in groups if len(g.members) > 1]
    for group in made:
        group.members.sort(key=lambda i: (days.get(i.evidence.article_id, date.max), order[i.id]))
    made.sort(key=lambda g: (days.get(g.members[0].evidence.article_id, date.max), order[g.members[0].id]))
    return [Merge(g.members[0].id, tuple(i.id for i in g.members), _reasons(g.members)) for g in made]


def credible(told: Sequence[tuple[Incident, Claim[Toll]]]) -> list[tuple[Incident, Claim[Toll]]]:
    """Those of some claims that give a headline its range: the ones told outright; only where there is none, the hedged ones.

    "Six contrôleurs auraient péri" counts for nothing while others count the dead.
    """
    numbered = [(incident, claim) for incident, claim in told if _numbers(claim)]
    return [(incident, claim) for incident, claim in numbered if "hedge" not in incident.doubts] or numbered


def headline_toll(told: Sequence[tuple[Incident, Claim[Toll]]]) -> tuple[int, int] | None:
    """The lowest and the highest number of persons that credible claims name, never a sum or a mean; ``None`` when none names a number."""
    said = [number for _, claim in credible(told) for number in _numbers(claim)]
    return (min(said), max(said)) if said else None


def _numbers(claim: Claim[Toll]) -> list[int]:
    return [number for number in (claim.value.low, claim.value.best, claim.value.high) if number is not None]


def _count_again(groups: Sequence["_Group"]) -> None:
    """Gives a count that names no place to the act of a whole area that has a count like it, not to the town told last.

    "Un séisme a fait plus de 1.000 morts vendredi au Maroc", then "à Marrakech, des immeubles se sont effondrés" and "un précédent bilan
    faisait état de 820 morts".
    """
    by_article = _by_article(groups)
    for group in groups:
        counts = [
            i
            for i in group.members
            if i.event_type == "casualties_report" and "implied_scene" in i.doubts and _dead(i) >= _MANY_DEAD
        ]
        others = [i for i in group.members if i not in counts]
        for count in counts:
            article, scene = count.evidence.article_id, group.scene
            of_area = [
                wide
                for wide in by_article[article]
                if wide is not group
                and wide.members
                and wide.scene.feature not in _TOWNS
                and _holds(wide.scene, scene, wide.scene.radius_km)
                and _is_like(count, wide.of(article))
                and all(
                    _conflict(count, i, placed=False, dated=bool(others) or not _is_later(count, i)) is None
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
    return timedelta(0) < _days(count)[0] - _days(other)[0] <= _WEEK and _of_like_length(count, other)


def _is_like(count: Incident, others: Iterable[Incident]) -> bool:
    """Whether one of ``others`` tells at most three times or a third as many dead."""
    return any(_dead(count) <= 3 * dead <= 9 * _dead(count) for dead in map(_dead, others))


def _make_precise(groups: Sequence["_Group"]) -> None:
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
            (again or fine.scene.feature in _TOWNS)
            and wide.told_at(article) < fine.told_at(article)
            and (again or _borrow_day(fine.of(article)) or (wide.scene.feature not in _TOWNS and _borrow_day(wide.members)))
            and not any(_tolls_differ(a, b) for one in wide.articles for a, b in product(wide.of(one), fine.of(one)))
            and (again or not _is_part(fine.of(article), wide.of(article)))
        ):
            fine.take(wide)


def _is_part(fine: Sequence[Incident], wide: Sequence[Incident]) -> bool:
    """Whether the dead told of a place are only some of those told of the area around it: "14 civils tués …, deux dans la localité de Kefraya"."""
    dead = max(map(_dead, fine), default=0)
    return 0 < 4 * dead <= max(map(_dead, wide), default=0)


def _names_again(fine: "_Group", wide: "_Group", article: str) -> bool:
    """Whether an article names as known, in ``fine``, the act that it tells in ``wide``: "L'explosion s'est produite à Mastung"."""
    return any(
        KNOWN in named.rules
        and named.event_type != "casualties_report"
        and any(_same_act(named, told) for told in wide.of(article))
        for named in fine.of(article)
    )


def _borrow_day(incidents: Iterable[Incident]) -> bool:
    """Whether an act among them does not say its day; a count alone is mostly of another."""
    return any("implied_day" in i.doubts and i.event_type != "casualties_report" for i in incidents)


def _may_be_of(fine: "_Group", wide: "_Group") -> bool:
    """Whether what is told of a place may be what is told of the area around it, or a part of that: so the tolls are left aside."""
    return all(_conflict(a, b, placed=False, counted=False) is None and _of_like_length(a, b) for a, b in fine.pairs(wide))


def _tell_again(groups: Sequence["_Group"]) -> None:
    """Joins what an article tells with a borrowed day or a borrowed wide scene to the one act of it that it fits but for that.

    "Une embuscade a tué samedi 22 policiers dans le Bastar", then "avoir perdu quatre des leurs" where nothing says the day again;
    "des corps jonchaient les rues", of a country, beside the massacre in a village of it.
    """
    by_article, by_scene = _by_article(groups), _by_scene(groups)
    for vague in groups:
        article = vague.only_article
        if article is None or not {member.event_type for member in vague.members} <= _TIED:
            continue
        scenes = [scene for scene in map(_scene, vague.members) if scene is not None]
        point = next((scene.id for scene in scenes if scene.feature not in _AREAS), None)
        fitting = [
            group
            for group in (by_article[article] if point is None else by_scene[article, point])  # no area: it fits itself alone
            if group is not vague
            and group.members
            and any(_is_near(member, group) for member in vague.members)
            and _fits_but_for(vague.members, group.of(article))
        ]
        fitting = [group for group in fitting if group.scene.id == vague.scene.id] or fitting
        if len(fitting) > 1:
            fitting = [group for group in fitting if _tolls(vague.members) & _tolls(group.members)]
        if len(fitting) == 1:
            fitting[0].take(vague)


def _fits_but_for(vague: Sequence[Incident], told: Sequence[Incident]) -> bool:
    """Whether records fit others of their article once what they borrowed is left out of account: their day, or a scene that is an area.

    A toll may also be counted on a day of its own: "la mairie dénombrait mercredi une quarantaine de tués".
    """
    if any("implied_day" not in one.doubts and one.event_type != "casualties_report" for one in vague):
        return False
    placed = not all({*one.doubts} >= _BORROWED for one in vague)
    sure = {_days(other) for other in told if "implied_day" not in other.doubts}
    for one, other in product(vague, told):
        here, there = _scene(one), _scene(other)
        if here is None or there is None or _conflict(one, other, placed=placed, dated=False) is not None:
            return False
        if here.id != there.id and not (here.feature in _AREAS and _holds(here, there, here.radius_km)):
            return False
        fallen = one.event_type == other.event_type == "territory_taken" and _in_town(other)
        later = (
            _days(other) in sure
            and _is_later(one, other)
            and not ("running day" in one.rules and KNOWN in one.rules)
            and DIED_THEN not in one.rules
        )
        if _days(one)[0] != _days(other)[0] and not later and not fallen:
            return False
    return bool(told)


def _count_the_same(groups: Sequence["_Group"]) -> None:
    """Joins what an article tells with a borrowed or a wide scene to the one act of it that has as many dead, on those days.

    "Au moins 63 personnes ont été tuées mardi dans l'Etat de Borno", then, of a place fetched from afar, "nous avons ramassé 63 corps".
    """
    by_count: dict[tuple[str, int], list[_Group]] = {}
    for group in groups:
        for at in {(i.evidence.article_id, dead) for i in group.members for dead in _tolls((i,)) if dead > 1}:
            by_count.setdefault(at, []).append(group)
    for (article, dead), counted in by_count.items():
        alike = [group for group in counted if group.members and group.only_article == article]
        if len(alike) != 2:
            continue
        first, later = sorted(alike, key=lambda group: group.told_at(article))
        told = [i for group in alike for i in group.members if dead in _tolls((i,))]
        wide = any("implied_scene" in i.doubts or _in_area(i) for i in told)
        around = any(map(_is_only_near, first.members)) and any(KNOWN in i.rules for i in later.members)
        if (wide or around) and all(_conflict(a, b, placed=False) is None for a, b in product(first.members, later.members)):
            first.take(later)


def _with_what_befell(groups: Sequence["_Group"]) -> None:
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
                _conflict(one, told, alike=False, dated=tied(one, told) or "implied_day" not in told.doubts) is None
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
            told.event_type in _HARM and _dead(told) and march.evidence.span.gap(told.evidence.span) <= _BESIDE
        )
    if len(members) == 1 and (kinds == {"disaster"} or (kinds == {"blockade"} and {*members[0].doubts} >= _BORROWED)):
        return lambda after, attack: (
            attack.event_type in _LIGHTING
            and after.evidence.span.gap(attack.evidence.span) <= _BESIDE
            and "implied_day" in (*after.doubts, *attack.doubts)
        )
    if {_seizure(member) for member in members} == {"carried off"}:
        return lambda seized, told: told.event_type in _SEIZING and _in_one_breath(seized, told)
    return None


def _by_article(groups: Sequence["_Group"]) -> dict[str, list["_Group"]]:
    """The groups that an article tells something of, by its id."""
    told: dict[str, list[_Group]] = {}
    for group in groups:
        for article in group.articles:
            told.setdefault(article, []).append(group)
    return told


def _by_scene(groups: Sequence["_Group"]) -> dict[tuple[str, str], list["_Group"]]:
    """The groups that an article tells something of at a scene, by the ids of both: some articles tell hundreds."""
    told: dict[tuple[str, str], list[_Group]] = {}
    for group in groups:
        for at in {(i.evidence.article_id, scene.id) for i in group.members if (scene := _scene(i))}:
            told.setdefault(at, []).append(group)
    return told


def _holds(area: Place, fine: Place, reach: float) -> bool:
    return (fine.feature in _TOWNS or fine.radius_km < reach / 2) and (
        fine.parent == area.id or area.kilometres_to(fine) <= reach
    )


def _of_like_length(one: Incident, other: Incident) -> bool:
    return max(_length(one), _length(other)) <= _SHORT_DAYS or _days(one) == _days(other)


def _meet_again(incidents: Iterable[Incident], groups: Sequence["_Group"]) -> None:
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
        days = {_days(i) for i in several if "implied_day" not in i.doubts}
        scenes = {scene.id for i in several if (scene := _scene(i)) is not None and "implied_scene" not in i.doubts}
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


def _once_again(incidents: Iterable[Incident], groups: Sequence["_Group"]) -> None:
    """Joins a ballot or a coup told again, without a place or a day of its own, to the one that its article tells.

    "La présidentielle a eu lieu dimanche au Mali", then "le scrutin s'est déroulé dimanche dans le calme".
    """
    home = {member.id: group for group in groups for member in group.members}
    by_article: dict[str, list[_Group]] | None = None
    for i in incidents:
        once = next((rules for rules in _ONCE if _rule(i) in rules), None)
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
            and any(_rule(m) in once and "implied_day" not in m.doubts for m in group.of(i.evidence.article_id))
        ]
        if len(others) != 1 or any(m.modality == "planned" for m in others[0].members):
            continue
        here, there = _scene(i), others[0].scene
        if here is not None and "implied_scene" not in i.doubts and here.id != there.id:
            continue
        if "implied_day" in i.doubts or any(_days(i) == _days(m) for m in others[0].members):
            others[0].add(i)
            if own is not None:
                own.drop(i)


def _attach(placeless: Sequence[Incident], groups: Sequence["_Group"]) -> None:
    """Puts wars without a scene, counts, and acts named as known with the act of their own article that they fit and stand nearest to."""
    by_article = _by_article(groups)
    for incident in placeless:
        fitting = [
            group
            for group in by_article.get(incident.evidence.article_id, [])
            if all(_conflict(incident, member) is None for member in group.of(incident.evidence.article_id))
            and (KNOWN not in incident.rules or group.told_at(incident.evidence.article_id) < incident.evidence.span.start)
        ]
        near = sorted(fitting, key=lambda group: (_apart(incident, group), group.number))
        wars = [g for g in near if any(m.event_type == "war" and _days(m)[0] > date.min for m in g.members)]
        if incident.event_type == "war" and wars:
            wars[0].add(incident)
        elif _refers_back(incident) and len(near) == 1 and _apart(incident, near[0]) <= _NEAR:
            near[0].add(incident)


def _refers_back(incident: Incident) -> bool:
    """Whether a record is of something told: a count of its dead, or a definite noun, "cette attaque"."""
    return incident.event_type == "casualties_report" or KNOWN in incident.rules


def _apart(incident: Incident, group: "_Group") -> int:
    """Characters between a record and the nearest one of its article in a group; none where there is none."""
    here = incident.evidence
    return min((here.span.gap(member.evidence.span) for member in group.of(here.article_id)), default=0)


def _is_near(incident: Incident, group: "_Group") -> bool:
    """Whether its article tells of a group close to a record; closer where its place was fetched from afar and it names no act as known."""
    fetched = "far_link" in incident.doubts and KNOWN not in incident.rules
    return _apart(incident, group) <= (_NEARER if fetched else _NEAR)


def _adrift(incident: Incident, group: "_Group") -> bool:
    """Whether a record whose day and scene were both taken from around it stands far from what its article tells of a group."""
    return {*incident.doubts} >= _BORROWED and not _is_near(incident, group)


class _Group:
    """Records taken for one."""

    def __init__(self, number: int, first: Incident) -> None:
        self.number = number
        self.end = _days(first)[1]
        self.members: list[Incident] = []
        self._own: dict[str, list[Incident]] = {}
        self._alike: dict[Incident, Counter[str]] = {}
        self.add(first)

    @property
    def articles(self) -> Collection[str]:
        """The ids of those that tell it."""
        return self._own.keys()

    @property
    def only_article(self) -> str | None:
        """The article that tells it, where there is just one."""
        return next(iter(self._own)) if len(self._own) == 1 else None

    def of(self, article_id: str) -> Sequence[Incident]:
        """The members that an article tells."""
        return self._own.get(article_id, ())

    def add(self, incident: Incident) -> None:
        """Takes ``incident`` for one with the members."""
        article = incident.evidence.article_id
        self.members.append(incident)
        self.end = max(self.end, _days(incident)[1])
        self._own.setdefault(article, []).append(incident)
        self._alike.setdefault(_from_afar(incident), Counter())[article] += 1

    def drop(self, incident: Incident) -> None:
        """Takes ``incident`` out again."""
        article, alike = incident.evidence.article_id, _from_afar(incident)
        self.members.remove(incident)
        self._own[article].remove(incident)
        self._alike[alike] -= Counter([article])
        if not self._own[article]:
            del self._own[article]
        if not self._alike[alike]:
            del self._alike[alike]

    def take(self, other: "_Group") -> None:
        """Takes all members of ``other``, which is empty then."""
        for incident in other.members:
            self.add(incident)
        other.members, other._own, other._alike = [], {}, {}

    def pairs(self, other: "_Group") -> Iterator[tuple[Incident, Incident]]:
        """Pairs of a member and one of ``other``'s, each within an article, and of those between articles every pair that differs."""
        for article in self._own.keys() & other._own.keys():
            yield from product(self.of(article), other.of(article))
        for (one, here), (two, there) in product(self._alike.items(), other._alike.items()):
            if len(here) > 1 or here.keys() != there.keys():
                yield one, two

    def admits(self, incident: Incident) -> bool:
        """Whether ``incident`` fits every member."""
        article = incident.evidence.article_id
        return all(_conflict(incident, member) is None for member in self.of(article)) and all(
            _conflict(incident, one) is None for one, articles in self._alike.items() if len(articles) > (article in articles)
        )

    def likeness(self, incident: Incident) -> float:
        """How well ``incident`` fits the members, on the average."""
        article = incident.evidence.article_id
        score = sum(articles.total() * _likeness(incident, one) for one, articles in self._alike.items())
        return (score + _OF_ONE_ARTICLE * len(self.of(article))) / len(self.members)

    @property
    def reach(self) -> float:
        """How many kilometres from its scene it may have been: as far as an area or a border reaches, or what is told as near a town."""
        if self.scene.feature in _AREAS | {"border"}:
            return self.scene.radius_km
        told = min(where.where_prec for i in self.members for where in i.places if where.place.id == self.scene.id)
        return 0 if told == 1 else _NEAR_KM if told == 2 else _DISTRICT_KM

    def told_at(self, article_id: str) -> int:
        """Where an article tells it first, in characters."""
        return min(member.evidence.span.start for member in self.of(article_id))

    @property
    def scene(self) -> Place:
        return next(scene for scene in map(_scene, self.members) if scene is not None)


def _from_afar(incident: Incident) -> Incident:
    """What the records of other articles are compared with: no article's, and the same for all that only their own could tell apart.

    So a war that thousands of dispatches name is compared a few times, not thousands of times. Whatever :func:`_conflict` asks of two
    articles' records must stand in it.
    """
    nowhere = Evidence(_NO_ARTICLE, Span(0, 0), incident.evidence.rule if incident.evidence.rule in INTERCEPTIONS else "")
    start, last = _days(incident)
    scene, doer = _scene(incident), incident.actor1 and replace(incident.actor1, evidence=None)
    return Incident(
        "",
        incident.event_type,
        "planned" if incident.modality == "planned" else "asserted",
        nowhere,
        When(start, last, 1),
        (Where(scene, "scene", 1, nowhere),) if scene else (),
        doer,
        deaths=tuple(Claim(Toll(None, dead, None), nowhere) for dead in sorted(_tolls((incident,)))),
        claimed_by=doer if incident.claimed_by == incident.actor1 else None,
        doubts=tuple(sorted(_BORROWED.intersection(incident.doubts))),
    )


class _Neighbours:
    """Groups by the scene of their first member and by their end, so that a record meets only those that it may be one with."""

    def __init__(self, incidents: Iterable[Incident]) -> None:
        scenes = {scene.id: scene for scene in map(_scene, incidents) if scene is not None}
        self._by_latitude = sorted(scenes.values(), key=_latitude)
        self._of_country: dict[str | None, list[Place]] = {}
        for scene in self._by_latitude:
            self._of_country.setdefault(scene.country, []).append(scene)
        self._far_reaching = [scene for scene in self._by_latitude if _reach(scene) > _LOCAL or scene.feature in _WIDE]
        self._around: dict[tuple[str, bool], list[str]] = {}
        self._ends: dict[bool, dict[str, list[tuple[date, int]]]] = {False: {}, True: {}}  # of background, apart

    def add(self, group: _Group) -> None:
        insort(self._beside(group), (group.end, group.number))

    def remove(self, group: _Group) -> None:
        beside = self._beside(group)
        del beside[bisect_left(beside, (group.end, group.number))]

    def _beside(self, group: _Group) -> list[tuple[date, int]]:
        return self._ends[group.members[0].event_type in _BACKGROUND].setdefault(group.scene.id, [])

    def of(self, incident: Incident, since: date) -> Iterator[int]:
        """The numbers of the groups around ``incident`` that had not ended before ``since``."""
        scene = _scene(incident)
        assert scene is not None
        for background, ends in self._ends.items():
            for place_id in self._places_around(scene, background or incident.event_type in _BACKGROUND) if ends else ():
                if some := ends.get(place_id):
                    yield from (number for _, number in some[bisect_left(some, (since, -1)) :])

    def _places_around(self, scene: Place, background: bool) -> list[str]:
        at = scene.id, background
        if at not in self._around:
            reach = max(_reach(scene), _LOCAL)
            low = bisect_left(self._by_latitude, scene.latitude - reach, key=_latitude)
            high = bisect_right(self._by_latitude, scene.latitude + reach, key=_latitude)
            others = [*self._by_latitude[low:high], *self._far_reaching]
            if background and scene.feature in _WIDE:
                others += self._of_country[scene.country]
            near = (
                (other for other in others if _same_scene(scene, other, background))
                if background
                else (other for other in others if not _out_of_reach(scene, other))
            )
            self._around[at] = list(dict.fromkeys(other.id for other in near))
        return self._around[at]


def _latitude(place: Place) -> float:
    return place.latitude


def _reach(scene: Place) -> float:
    """How far a scene may mean, in degrees of arc."""
    return max(scene.radius_km, _NEAR_KM) / 111


def _out_of_reach(one: Place, other: Place) -> bool:
    """Whether two scenes cannot be the same, since they lie further apart than either reaches; told at little cost."""
    reach = max(_reach(one), _reach(other))
    if abs(one.latitude - other.latitude) > reach:
        return True
    across = sin(radians(one.longitude - other.longitude) / 2)
    return cos(radians(one.latitude)) * cos(radians(other.latitude)) * across * across > sin(radians(min(reach, 180)) / 2) ** 2


def _scene(incident: Incident) -> Place | None:
    """The place of an incident: of a region and a town in it, the town."""
    scenes = [w.place for w in incident.places if w.role in ("scene", "venue")]
    if len(scenes) < 2:
        return scenes[0] if scenes else None
    return min(scenes, key=lambda place: 0 if place.feature in _TOWNS else place.radius_km + 1)


def _days(incident: Incident) -> tuple[date, date]:
    """First and last day; an end that nothing gives reaches as far as days go."""
    when = incident.when
    assert when is not None
    return when.start or date.min, when.end or date.max


def _length(incident: Incident) -> int:
    start, end = _days(incident)
    return (end - start).days + 1


def _conflict(
    one: Incident, other: Incident, *, placed: bool = True, dated: bool = True, alike: bool = True, counted: bool = True
) -> str | None:
    """Why two records are not one; ``None`` when nothing speaks against it.

    Where they are matters only if ``placed``, when they were only if ``dated``, what they are only if ``alike``, their tolls only if
    ``counted``.
    """
    if (one.modality == "planned") != (other.modality == "planned"):
        return "one is planned"
    if _is_another(one, other):
        return "told as another"
    if alike and not _same_act(one, other):
        return "different acts"
    if dated and (apart := _days_differ(one, other)) is not None:
        return apart
    background = one.event_type in _BACKGROUND or other.event_type in _BACKGROUND
    if _in_one_article(one, other) and one.evidence == other.evidence and one.event_type == other.event_type:
        return "two towns of one clause"
    here, there = _scene(one), _scene(other)
    if placed and here is not None and there is not None:
        if not _same_scene(here, there, background):
            return "different places"
        if one.event_type == other.event_type in _PLACED and _in_one_article(one, other) and here.id != there.id:
            return "one article tells of two places"
    if _actors_differ(one, other):
        return "different perpetrators"
    if counted and _tolls_differ(one, other):
        return "tolls too far apart"
    if one.event_type == other.event_type in _SEVERAL and _told_apart(one, other):
        return "told apart by one article"
    return None


def _days_differ(one: Incident, other: Incident) -> str | None:
    """Why the days of two records are not those of one thing; ``None`` when they may be."""
    if _stands_still(one, other) or _stands_still(other, one):
        return None
    (a, b), (c, d) = _days(one), _days(other)
    slack = _WAR_SLACK if one.event_type == other.event_type == "war" else _NO_SLACK
    if (a > d and a - d > slack) or (c > b and c - b > slack):
        return "different days"
    background = one.event_type in _BACKGROUND or other.event_type in _BACKGROUND
    if not {one.event_type, other.event_type} <= _LASTING and (a == date.min or c == date.min) and (a, b) != (c, d):
        return "no first day"
    shorter, longer = sorted((_length(one), _length(other)))
    if (
        shorter <= _SHORT_DAYS < longer
        and _in_one_article(one, other)
        and all("implied_day" not in i.doubts and _scene(i) for i in (one, other))
    ):
        return "one article gives each a time of its own"
    if not background and shorter <= _SHORT_DAYS and longer > _LONG_DAYS / 2:
        return "a day against weeks"
    if not background and shorter > _SHORT_DAYS and 2 * ((min(b, d) - max(a, c)).days + 1) <= (max(b, d) - min(a, c)).days + 1:
        return "weeks that barely overlap"
    return None


def _in_one_article(one: Incident, other: Incident) -> bool:
    return one.evidence.article_id == other.evidence.article_id != _NO_ARTICLE


def _is_another(one: Incident, other: Incident) -> bool:
    """Whether one article tells the later of the two as another than what it told: "Un autre drone a frappé la gare"."""
    return _in_one_article(one, other) and ANOTHER in max(one, other, key=lambda i: i.evidence.span.start).rules


def _stands_still(one: Incident, other: Incident) -> bool:
    """Whether ``one`` tells without a day of a force that ``other`` tells to have come: "Moscou maintient une force dans la région"."""
    if not one.event_type == other.event_type == "deployment":
        return False
    here, there = _scene(one), _scene(other)
    return (
        "implied_day" in one.doubts
        and _length(other) > _LONG_DAYS
        and _days(other)[0] <= _days(one)[0]
        and here is not None
        and there is not None
        and here.id == there.id
        and (one.actor1 is None or other.actor1 is None or one.actor1.country == other.actor1.country)
    )


def _tolls_differ(one: Incident, other: Incident) -> bool:
    """Whether one article gives two tolls that cannot be of one act: thirty dead, then three soldiers killed by the bridge.

    That of a whole country, a sum over days and towns, is to be like the other: eight dead in a night, "au total 24 morts en Israël".
    """
    if not _in_one_article(one, other) or one.event_type == other.event_type == "war":
        return False
    here, there = _dead(one), _dead(other)
    far = 2 if any(scene and scene.feature in _WIDE for scene in (_scene(one), _scene(other))) else _FAR_TOLLS
    return min(here, there) > 0 and max(here, there) >= far * min(here, there)


def _tolls(incidents: Iterable[Incident]) -> set[int]:
    """The numbers of dead that records tell."""
    return {claim.value.best for i in incidents for claim in i.deaths if claim.value.best is not None}


def _dead(incident: Incident) -> int:
    """The most dead that a record tells; 0 where it tells none."""
    return max((claim.value.best or 0 for claim in incident.deaths), default=0)


def _told_apart(one: Incident, other: Incident) -> bool:
    """Whether one article tells two things of a kind that a town sees several of in a day, and nothing says that they are one."""
    if any(_rule(one) in once and _rule(other) in once for once in _ONCE):
        return False
    return _in_one_article(one, other) and (one.actor1 is None or one.actor1 != other.actor1)


def _rule(incident: Incident) -> str:
    return incident.rules[0] if incident.rules else ""


def _same_act(one: Incident, other: Incident) -> bool:
    a, b = _kind(one), _kind(other)
    if _shot_down_somewhere(one) != _shot_down_somewhere(other):
        return False
    if a == b:
        return not _in_one_article(one, other) or _seizure(one) == _seizure(other)
    if frozenset((a, b)) in _ALIKE:
        return True
    if "war" in (a, b):
        return (
            {a, b} - {"war"} <= {"casualties_report", "clash"}
            and _MONTH_DAYS < min(_length(one), _length(other)) > max(_length(one), _length(other)) / 10
            and not ("clash" in (a, b) and _in_town(one, other))
        )
    if {a, b} in _GROUND_AND_AIR and _in_one_article(one, other) and not _tolls((one,)) & _tolls((other,)):
        return False
    if "territory_taken" in (a, b) and _in_town(*(i for i in (one, other) if _kind(i) == "territory_taken")):
        return False  # the fighting for a town, and who died in it, is not its fall
    if a in _VAGUE and b in _VAGUE:
        return True
    if (a in _VAGUE and b in _MEANS) or (b in _VAGUE and a in _MEANS):
        return True
    # "Un drone a frappé un marché … Le bombardement a fait dix morts"
    again = "drone_strike" in (a, b) and (KNOWN in one.rules or KNOWN in other.rules)
    if {a, b} <= (_FROM_AFAR | {"drone_strike"} if again else _FROM_AFAR) and _in_one_article(one, other):
        if _tolls((one,)) & _tolls((other,)):
            return True
        if any({*i.doubts} >= _BORROWED for i in (one, other)) and _in_one_breath(one, other):
            return True
    return a in _MEANS and b in _MEANS and _MEANS[a] == _MEANS[b]


def _in_one_breath(one: Incident, other: Incident) -> bool:
    """Whether one article tells both close together, and one of them without a day or a place of its own."""
    return (
        _in_one_article(one, other)
        and one.evidence.span.gap(other.evidence.span) <= _NEAR
        and not _BORROWED.isdisjoint((*one.doubts, *other.doubts))
    )


def _shot_down_somewhere(incident: Incident) -> bool:
    """Whether drones or missiles were shot down, and not said where: over the country, not at the one town they are told beside."""
    return incident.evidence.rule in INTERCEPTIONS and "implied_scene" in incident.doubts


def _seizure(incident: Incident) -> str:
    """How people were taken: "carried off", "arrested" or "rounded up"; "" of other acts."""
    if incident.event_type != "abduction_arrest":
        return ""
    rule = incident.evidence.rule
    return "rounded up" if rule in ROUND_UPS else "arrested" if rule in ARRESTS else "carried off"


def _kind(incident: Incident) -> IncidentType:
    """What an incident is; of ground that only its taker claims and that nobody names, "avoir pris le contrôle du camp", the attack."""
    boast = (
        incident.event_type == "territory_taken"
        and {*incident.doubts} >= _BORROWED
        and incident.claimed_by is not None
        and incident.claimed_by == incident.actor1
    )
    return "other_attack" if boast else incident.event_type


def _in_area(incident: Incident) -> bool:
    scene = _scene(incident)
    return scene is not None and scene.feature in _AREAS | _WIDE


def _is_only_near(incident: Incident) -> bool:
    """Whether an act is told to have been somewhere around a town, not in it."""
    scenes = [w for w in incident.places if w.role == "scene" and w.place.feature in _TOWNS]
    return bool(scenes) and all(w.where_prec > 1 for w in scenes)


def _in_town(*incidents: Incident) -> bool:
    return any(scene is not None and scene.feature in _TOWNS for scene in map(_scene, incidents))


def _same_scene(one: Place, other: Place, background: bool) -> bool:
    if one.id == other.id:
        return True
    towns = (one.feature in _TOWNS) + (other.feature in _TOWNS)
    if towns == 1 and not background:
        return False  # what is told of a whole border is the parent of what is told of a town on it
    if one.feature in _WIDE or other.feature in _WIDE:
        return background and (one.country is not None and one.country == other.country)
    apart = one.kilometres_to(other)
    if towns == 2:
        return apart <= _TOWN_KM or one.parent == other.id or other.parent == one.id  # a quarter and its town
    if one.feature == other.feature == "district":
        return False
    if not background and (
        "district" in (one.feature, other.feature) or {one.feature, other.feature} == {"border", "province"}
    ):
        return False  # nor of a district or a province along it
    return apart <= max(one.radius_km, other.radius_km, _NEAR_KM)


def _side(actor: Actor | None) -> tuple[str | None, str] | None:
    if actor is None or (actor.country is None and _NOBODY.search(fold(actor.name))):
        return None  # "les assaillants" may be anybody
    return actor.country, actor.name


def _actors_differ(one: Incident, other: Incident) -> bool:
    """Whether both name a perpetrator of a one-sided act, and not the same: by country, else by name.

    Of an attack of any kind, "avoir détruit une école", only where they are of two countries.
    """
    if not {one.event_type, other.event_type} <= _ONE_SIDED | {"other_attack"}:
        return False
    a, b = _side(one.actor1), _side(other.actor1)
    if a is None or b is None:
        return False
    if "other_attack" in (one.event_type, other.event_type):
        return a[0] is not None and b[0] is not None and a[0] != b[0]
    if a[0] is not None and b[0] is not None:
        return a[0] != b[0]
    return a[1] != b[1] and (a[0] is None) == (b[0] is None)


def _likeness(one: Incident, other: Incident) -> float:
    """How well two records that do not conflict fit: shared type, place, days and toll."""
    (a, b), (c, d) = _days(one), _days(other)
    here, there = _scene(one), _scene(other)
    score = 1.0 * (one.event_type == other.event_type) + 1.0 * ((a, b) == (c, d))
    score += 1.0 * (here is not None and there is not None and here.id == there.id)
    return score + 0.5 * bool(_tolls((one,)) & _tolls((other,)))


def _reasons(members: Sequence[Incident]) -> tuple[Reason, ...]:
    types = tuple(sorted({i.event_type for i in members}))
    scenes = [s for s in (_scene(i) for i in members) if s is not None]
    reasons = [_reason_of_kinds(types), _reason_of_days(members), _reason_of_places(scenes)]
    first: dict[str, Span] = {}
    for i in members:
        first[i.evidence.article_id] = min(i.evidence.span, first.get(i.evidence.article_id, i.evidence.span))
    if any(KNOWN in i.rules and i.evidence.span > first[i.evidence.article_id] for i in members):
        reasons.append(Reason("named again"))
    if any(i.actor1 for i in members):
        reasons.append(Reason("actors"))
    tolls = tuple(sorted(_tolls(members)))
    if len(tolls) > 1:
        reasons.append(Reason("tolls", (tolls,)))
    return tuple(reasons)


def _reason_of_kinds(types: tuple[IncidentType, ...]) -> Reason:
    if len(types) > 1 and "protest" in types:
        return Reason("march and dead", (types,))
    if (len(types) > 1 and not _AFTER.isdisjoint(types)) or ("disaster" in types and not _LIGHTING.isdisjoint(types)):
        return Reason("attack and aftermath", (types,))
    return Reason("one kind", (types,))


def _reason_of_places(scenes: Sequence[Place]) -> Reason:
    names = tuple(sorted({scene.name for scene in scenes}))
    if len(names) == 1:
        return Reason("same place", (names,))
    areas = {scene.name for scene in scenes if scene.feature not in _TOWNS}
    if areas and len(areas) < len(names):
        return Reason("area and place", (tuple(sorted(names, key=lambda name: name not in areas)),))
    return Reason("near places", (round(max(a.kilometres_to(b) for a in scenes for b in scenes[:1])), names))


def _reason_of_days(members: Sequence[Incident]) -> Reason:
    start, end = max(_days(i)[0] for i in members), min(_days(i)[1] for i in members)
    if start == end:
        return Reason("same day", (start,))
    if start < end:
        return Reason("days overlap", (start, end))
    if {i.event_type for i in members} == {"deployment"}:
        return Reason("one force", (end, start))
    return Reason("one war" if "war" in {i.event_type for i in members} else "told again", (end, start))
