"""The same incident told by several: which records are one, why, and how to take them apart again.

Records are never rewritten. A :class:`~geo.model.Merge` names its members and its reasons; the members keep their own excerpts,
tolls and claimants. What is known at two levels stays at two: fighting "along the border" is the parent of the shelling of a
town on it, not its twin.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from geo.merge.again import (
    TIED,
    attach,
    count_again,
    count_the_same,
    make_precise,
    meet_again,
    once_again,
    tell_again,
    with_what_befell,
)
from geo.merge.groups import Group, Neighbours, adrift
from geo.merge.reasons import reasons_of
from geo.merge.records import WAR_SLACK, days_of, scene_of
from geo.merge.weighed import weigh
from geo.model import Incident, Merge

__all__ = ["APART", "as_one", "dated", "groups_of", "merge", "ruled"]

APART = "told apart"
"""The rule of a record of which a person said that no other tells the same; it is merged with none."""


def merge(incidents: Iterable[Incident], *, published: Mapping[str, date] | None = None) -> list[Merge]:
    """What :func:`groups_of` takes for one, with the reasons: in the order of the earliest members."""
    return [one for told in groups_of(incidents, published=published) if (one := as_one(told)) is not None]


def as_one(told: Sequence[Incident]) -> Merge | None:
    """The merge of some or all records of a group, in its order; ``None`` when a person left fewer than two of them together.

    Its reasons are sentences for a person to read.
    """
    members = [i for i in told if APART not in i.rules]
    if len(members) < 2:
        return None
    return Merge(members[0].id, tuple(i.id for i in members), reasons_of(members, _is_weighed(members)))


def _is_weighed(members: Sequence[Incident]) -> bool:
    """Whether the rules alone would not take records for one."""
    return all(len(group.members) < len(members) for group in ruled(members))


def groups_of(incidents: Iterable[Incident], *, published: Mapping[str, date] | None = None) -> list[tuple[Incident, ...]]:
    """Groups of incidents that tell the same thing, two members or more each.

    Two records are one when their acts are of one kind, their days overlap at a like precision, their scenes lie within reach of
    each other at a like level, and neither names a different perpetrator. A record joins a group only when it fits every member.

    Within an article, where just one thing fits, more is taken for one: what borrowed its day or place and the act told before, an area
    and the one town told of in it, a count and what it counts a few days later, an attack and what came of it, a record without a scene
    and what stands near. What the article itself dates, places or counts apart is not. Records without a day join nothing. Last, the
    pairs of an article's records are weighed (:mod:`geo.merge.weighed`), which parts some of these and joins others.

    A record that a person told apart (:data:`APART` among its rules) is in the group of which it was taken out, so that to take one out
    leaves the others as they were.

    Parameters
    ----------
    incidents
        Of any number of articles.
    published
        Publication days by article id: the first of a group is its earliest member by publication, then by the order given.

    Returns
    -------
    list of tuple of Incident
        In the order of their earliest members, and so are the members of each.
    """
    days = published or {}
    told = dated(incidents)
    order = {i.id: n for n, i in enumerate(told)}
    groups = ruled(told)
    weigh(groups, told)
    made = [g for g in groups if len(g.members) > 1]
    for group in made:
        group.members.sort(key=lambda i: (days.get(i.evidence.article_id, date.max), order[i.id]))
    made.sort(key=lambda g: (days.get(g.members[0].evidence.article_id, date.max), order[g.members[0].id]))
    return [tuple(g.members) for g in made]


def dated(incidents: Iterable[Incident]) -> list[Incident]:
    """Those that have a day and are no habit."""
    return [i for i in incidents if i.when is not None and (i.when.start or i.when.end) and i.modality != "habitual"]


def ruled(incidents: Sequence[Incident]) -> list[Group]:
    """The groups that the rules alone make of :func:`dated` incidents; one without a scene is in none, or in that of what it is told of."""
    order = {i.id: n for n, i in enumerate(incidents)}
    given = [i for i in incidents if scene_of(i) is not None]
    groups: list[Group] = []
    neighbours = Neighbours(given)
    for incident in sorted(given, key=lambda i: (days_of(i)[0], days_of(i)[1], order[i.id])):
        start, _ = days_of(incident)
        # groups that ended before this one began cannot overlap it
        since = start - WAR_SLACK if incident.event_type == "war" and start > date.min + WAR_SLACK else start
        best: tuple[float, Group] | None = None
        for n in sorted(neighbours.of(incident, since)):
            group = groups[n]
            if group.admits(incident) and not adrift(incident, group):
                score = group.likeness(incident)
                if best is None or score > best[0]:
                    best = score, group
        if best is None:
            group = Group(len(groups), incident)
            groups.append(group)
        else:
            group = best[1]
            neighbours.remove(group)
            group.add(incident)
        neighbours.add(group)
    meet_again(incidents, groups)
    once_again(incidents, groups)
    count_again(groups)
    make_precise(groups)
    tell_again(groups)
    count_the_same(groups)
    with_what_befell(groups)
    attach(
        [
            i
            for i in incidents
            if scene_of(i) is None and i.event_type in TIED - {"territory_taken"} and i.when and i.when.start and i.when.end
        ],
        groups,
    )
    return groups
