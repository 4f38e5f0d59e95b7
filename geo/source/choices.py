"""How the codes of UCDP GED and ACLED become ours, each choice by its name.

The scales of others are kept where ours are adapted from them. Where one of their codes may be several of ours, or has none, a
choice was made, and it stands here with its reason: always the coarser, since a false precision misleads more than a gap.

Sources: UCDP GED codebook 22.1 (where_prec, date_prec, type_of_violence); ACLED codebook (time_precision, geo_precision,
inter codes, sub-event types).
"""

from typing import NamedTuple

from geo.codebook import ActorKind, Feature, IncidentType, Prec

__all__ = [
    "ACLED_FALLBACK",
    "ACLED_GEO",
    "ACLED_INTER",
    "ACLED_TIME",
    "ACLED_TYPES",
    "GED_AREAS",
    "GED_UNTOLD",
    "GED_VIOLENCE",
    "Area",
]


class Area(NamedTuple):
    """A precision of theirs as ours: ``where_prec``, the kind of place, and how far from its point it may reach (km)."""

    where_prec: Prec
    feature: Feature
    radius_km: float


GED_AREAS: dict[int, Area] = {
    1: Area(1, "town", 0),
    2: Area(2, "town", 25),
    3: Area(3, "district", 40),
    4: Area(4, "province", 120),
    5: Area(5, "line", 60),
    6: Area(6, "country", 400),
    7: Area(5, "sea", 200),
}
"""By UCDP GED's ``where_prec``. The precisions are its own but for 7, international waters and airspace: ours has no such code, and a
sea is 5. GED gives a point and no extent, so the radii are typical ones of such places, for the disc that is drawn."""

GED_VIOLENCE: dict[int, tuple[IncidentType, str]] = {
    1: ("clash", "ged.state_based"),
    2: ("clash", "ged.non_state"),
    3: ("attack_civilians", "ged.one_sided"),
}
"""By UCDP GED's ``type_of_violence``, the type and the rule's name. GED does not tell by which means two sides fought (state-based, non-state): both are
clashes. One-sided violence is against civilians."""

GED_UNTOLD: tuple[IncidentType, str] = ("other_attack", "ged.untold")
"""For a row that tells no type of violence, as those that Dateline exports in this shape."""

ACLED_TIME: dict[int, int] = {1: 1, 2: 3, 3: 4}
"""By ACLED's ``time_precision``: the day; within a week (ours: a week, not the two to six days that it may also be); within a month."""

ACLED_GEO: dict[int, Area] = {1: Area(1, "town", 0), 2: Area(3, "district", 40), 3: Area(4, "province", 120)}
"""By ACLED's ``geo_precision``: the town; part of a region (a district, not a town's surroundings); a larger region."""

ACLED_TYPES: dict[str, IncidentType] = {
    "Armed clash": "clash",  # also what our attacks of unknown means are exported as
    "Government regains territory": "territory_taken",
    "Non-state actor overtakes territory": "territory_taken",
    "Chemical weapon": "other_attack",
    "Air/drone strike": "air_strike",  # ours parts drones from aircraft; the wider is taken
    "Suicide bomb": "explosion",
    "Shelling/artillery/missile attack": "shelling",
    "Remote explosive/landmine/IED": "explosion",
    "Grenade": "explosion",
    "Sexual violence": "attack_civilians",
    "Attack": "attack_civilians",
    "Abduction/forced disappearance": "abduction_arrest",
    "Peaceful protest": "protest",
    "Protest with intervention": "protest",
    "Excessive force against protesters": "protest",  # ACLED keeps it among the protests
    "Violent demonstration": "protest",  # a riot is a protest here
    "Mob violence": "protest",
    "Agreement": "ceasefire_agreement",  # ACLED's holds talks and exchanges of prisoners too
    "Arrests": "abduction_arrest",
    "Change to group/activity": "political_change",
    "Disrupted weapons use": "other",
    "Headquarters or base established": "deployment",
    "Looting/property destruction": "other",
    "Non-violent transfer of territory": "territory_ceded",  # who gives it up is not told
    "Other": "other",  # our blockades, talks, moves of troops and of people are exported as this
}
"""By ACLED's ``sub_event_type``."""

ACLED_FALLBACK: dict[str, IncidentType] = {
    "Battles": "clash",
    "Explosions/Remote violence": "explosion",
    "Violence against civilians": "attack_civilians",
    "Protests": "protest",
    "Riots": "protest",
    "Strategic developments": "other",
}
"""By ACLED's ``event_type``, for a sub-event type that is none of the above."""

ACLED_INTER: dict[str, ActorKind] = {
    "1": "state", "2": "rebels", "3": "militia", "4": "militia", "5": "protesters", "6": "protesters", "7": "civilians", "8": "other",
    "State forces": "state", "Rebel group": "rebels", "Political militia": "militia", "Identity militia": "militia",
    "Rioters": "protesters", "Protesters": "protesters", "Civilians": "civilians", "External/Other forces": "other",
}  # fmt: skip
"""By ACLED's ``inter1`` and ``inter2``, in figures as it was until 2024 and in words as it is now. State forces that are named
"Military Forces of …" or "Police Forces of …" are military or police; external forces may be anybody's."""
