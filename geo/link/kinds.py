"""Which kinds of incident and of place behave alike when scenes and days are looked for."""

from geo.codebook import Feature, IncidentType

__all__ = [
    "AGREED",
    "BACKGROUND",
    "CALM",
    "COUNTED",
    "DECREED",
    "EVERY",
    "FORCE",
    "LOCAL",
    "MOVEMENTS",
    "NEVER_AHEAD",
    "NO_TOLL",
    "PER_TOWN",
    "PLACED",
    "RUNNING",
]

FORCE: frozenset[IncidentType] = frozenset(
    {"clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "abduction_arrest",
     "ceasefire_violation", "territory_taken", "territory_ceded", "blockade", "casualties_report", "war", "disaster"}
)  # fmt: skip
"""Acts of force and disasters: told one after the other of one scene."""

NEVER_AHEAD: frozenset[IncidentType] = FORCE - {"blockade", "war"}
"""What nobody announces: told as done, it does not lie ahead of publication."""

RUNNING: frozenset[IncidentType] = FORCE | {"ceasefire_agreement", "deployment", "withdrawal"}
"""What goes on at a scene until another is told."""

MOVEMENTS: frozenset[IncidentType] = frozenset({"deployment", "withdrawal", "displacement"})
"""What begins at one place and leads to another."""

CALM: frozenset[IncidentType] = frozenset({"protest", "political_change"})

DECREED: frozenset[IncidentType] = frozenset({"political_change", "other"})
"""What those who govern decide: laws and votes, curfews and states of emergency."""

PLACED: frozenset[IncidentType] = RUNNING | CALM | {"displacement", "other"}
"""All but talks, which are held elsewhere than what they are about."""

EVERY: frozenset[IncidentType] = PLACED | {"negotiation"}

AGREED: frozenset[IncidentType] = frozenset({"war", "ceasefire_agreement", "negotiation", "political_change"})
"""What concerns a country or a region more than a town."""

BACKGROUND: frozenset[IncidentType] = frozenset(
    {"war", "ceasefire_agreement", "territory_ceded", "territory_taken", "deployment", "political_change"}
)
"""What is told of other days than the article's own."""

COUNTED: frozenset[IncidentType] = frozenset({"casualties_report", "abduction_arrest", "attack_civilians"})
"""What is counted over a whole country or region."""

NO_TOLL: frozenset[IncidentType] = frozenset(
    {"negotiation", "deployment", "withdrawal", "political_change", "ceasefire_agreement", "displacement", "protest", "other",
     "territory_ceded", "territory_taken"}
)  # fmt: skip
"""What kills nobody by itself."""

PER_TOWN: frozenset[Feature] = frozenset({"town", "village", "capital", "district", "point", "pass"})
"""Places that are one scene each: an act in two of them is two incidents."""

LOCAL: frozenset[Feature] = PER_TOWN | frozenset(
    {"island", "corridor", "border", "line", "lake", "province", "region", "mountains", "strait", "river", "sea"}
)
"""Places smaller than a country."""
