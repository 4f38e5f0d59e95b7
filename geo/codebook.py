"""The codes and the columns: what each value means and where the scale comes from.

Other scales are referred to, never imitated: a Dateline code is mapped onto ACLED's event and sub-event types, onto CAMEO
and onto PLOVER only where those hold the same idea, and left empty elsewhere.

Sources: ACLED codebook (event and sub-event types; inter codes); CAMEO codebook 1.1b3 (Schrodt 2012); PLOVER (Halterman
et al. 2023); UCDP GED codebook 22.1 (where_prec and date_prec, adapted; see each table); TIMEX3 (TimeML 1.2.1).
"""

from typing import Literal, NamedTuple

__all__ = [
    "ACLED_BY_DOER",
    "ACTOR_KINDS",
    "COLUMNS",
    "DATE_PREC",
    "DOUBTS",
    "FEATURES",
    "INCIDENT_TYPES",
    "MERGE_REASONS",
    "MODALITIES",
    "PLACE_ROLES",
    "ROUTE",
    "STATEMENT_TYPES",
    "TOLD",
    "WHERE_PREC",
    "ActorKind",
    "Column",
    "Doer",
    "Doubt",
    "EventCode",
    "Feature",
    "FeatureCode",
    "IncidentType",
    "Kind",
    "MergeReason",
    "Modality",
    "PartySide",
    "PlaceRole",
    "Prec",
    "SpeechForm",
    "StatementType",
    "Told",
]

Kind = Literal["incident", "statement"]
Modality = Literal["asserted", "claimed", "planned", "habitual"]
SpeechForm = Literal["direct", "indirect", "mixed"]
PartySide = Literal["doer", "target"]
Doer = Literal["own state", "foreign state", "armed group"]
PlaceRole = Literal["scene", "venue", "seat", "about", "origin", "destination"]
IncidentType = Literal[
    "clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack",
    "abduction_arrest", "ceasefire_violation", "territory_taken", "territory_ceded", "blockade", "casualties_report",
    "war", "ceasefire_agreement", "negotiation", "deployment", "withdrawal", "displacement", "protest",
    "political_change", "disaster", "other",
]  # fmt: skip
StatementType = Literal[
    "claim", "comment", "announcement", "intent", "appeal", "request_help", "demand", "accusation", "condemnation",
    "denial", "rejection", "warning", "decline_comment", "praise",
]  # fmt: skip
ActorKind = Literal[
    "state", "military", "police", "rebels", "militia", "international", "civilians", "protesters", "media", "company",
    "person", "other",
]  # fmt: skip
Feature = Literal[
    "point", "village", "town", "capital", "district", "province", "region", "country", "continent", "lake", "sea", "river",
    "strait", "pass", "corridor", "border", "line", "mountains", "island",
]  # fmt: skip
Doubt = Literal[
    "implied_day", "implied_year", "implied_scene", "implied_speaker", "claimed", "hedge", "far_link", "seat", "odd_quotes",
    "spelling", "ambiguous_place", "tense", "likeness",
]  # fmt: skip
MergeReason = Literal[
    "one kind", "march and dead", "attack and aftermath", "same day", "days overlap", "told again", "named again", "one war", "one force", "same place",
    "near places", "area and place", "actors", "tolls", "weighed",
]  # fmt: skip
Told = Literal["act", "day", "place"]
Prec = Literal[1, 2, 3, 4, 5, 6]


class EventCode(NamedTuple):
    """An event type: its meaning and the nearest codes elsewhere (empty where there is none)."""

    meaning: str
    acled: str = ""
    cameo: str = ""
    plover: str = ""


class FeatureCode(NamedTuple):
    """A kind of place: the where_prec of an event put there, and the largest radius (km) such a place may have."""

    where_prec: Prec
    max_radius_km: float


INCIDENT_TYPES: dict[IncidentType, EventCode] = {
    "clash": EventCode("fighting between two armed sides", "Battles/Armed clash", "193", "ASSAULT"),
    "shelling": EventCode("artillery, mortar, rocket or missile fire", "Explosions/Remote violence/Shelling/artillery/missile attack", "194", "ASSAULT"),
    "air_strike": EventCode("bombs or missiles from aircraft", "Explosions/Remote violence/Air/drone strike", "195", "ASSAULT"),
    "drone_strike": EventCode("an attack by unmanned aircraft", "Explosions/Remote violence/Air/drone strike", "195", "ASSAULT"),
    "explosion": EventCode("a bomb, mine, car bomb or blast on the ground", "Explosions/Remote violence/Remote explosive/landmine/IED", "183", "ASSAULT"),
    "attack_civilians": EventCode("force used on unarmed people", "Violence against civilians/Attack", "180", "ASSAULT"),
    "other_attack": EventCode("an attack whose means the text does not give", "Battles/Armed clash", "190", "ASSAULT"),
    "abduction_arrest": EventCode("people seized, kidnapped, captured or arrested", "Strategic developments/Other", "173", "COERCE"),
    "ceasefire_violation": EventCode("a truce said to be broken, the act not named", "", "", "ASSAULT"),
    "territory_taken": EventCode("a place or position seized", "Battles", "192", "ASSAULT"),
    "territory_ceded": EventCode("a place or position given up or lost", "Strategic developments/Non-violent transfer of territory", "", "CONCEDE"),
    "blockade": EventCode("a road, port or territory closed off", "Strategic developments/Other", "191", "COERCE"),
    "casualties_report": EventCode("a toll with no act named", "", "", ""),
    "war": EventCode("a war or conflict as a whole; coarse background", "", "190", ""),
    "ceasefire_agreement": EventCode("a truce or peace agreed or signed", "Strategic developments/Agreement", "057", "AGREE"),
    "negotiation": EventCode("talks, a meeting, a summit, a visit", "Strategic developments/Other", "036", "CONSULT"),
    "deployment": EventCode("forces sent or stationed", "Strategic developments/Other", "154", "MOBILIZE"),
    "withdrawal": EventCode("forces pulled back", "Strategic developments/Other", "087", "RETREAT"),
    "displacement": EventCode("people driven out, fleeing or evacuated", "Strategic developments/Other", "", ""),
    "protest": EventCode("a demonstration, strike or riot", "Protests/Peaceful protest", "141", "PROTEST"),
    "political_change": EventCode("election, coup, resignation, secession", "Strategic developments/Change to group/activity", "", ""),
    "disaster": EventCode("flood, earthquake, fire, accident, epidemic", "", "", ""),
    "other": EventCode("a dated event of no type above: verdict, sanction, release, test, ceremony", "Strategic developments/Other", "", ""),
}  # fmt: skip

# "Regains" is said of the country's own government; for ACLED a foreign state overtakes territory as a non-state actor does.
ACLED_BY_DOER: dict[IncidentType, dict[Doer, str]] = {
    "abduction_arrest": {
        "own state": "Strategic developments/Arrests",
        "foreign state": "Strategic developments/Arrests",
        "armed group": "Violence against civilians/Abduction/forced disappearance",
    },
    "territory_taken": {
        "own state": "Battles/Government regains territory",
        "foreign state": "Battles/Non-state actor overtakes territory",
        "armed group": "Battles/Non-state actor overtakes territory",
    },
}
"""What ACLED tells by who did it, in the place of the code in :data:`INCIDENT_TYPES`, which stands where that is not known."""

STATEMENT_TYPES: dict[StatementType, EventCode] = {
    "claim": EventCode("says that something happened or is so", "", "010", ""),
    "comment": EventCode("judges or remarks", "", "010", ""),
    "announcement": EventCode("makes a decision or a fact public", "", "010", ""),
    "intent": EventCode("says what the speaker will do", "", "030", "CONSULT"),
    "appeal": EventCode("calls on others to act or refrain", "", "020", "REQUEST"),
    "request_help": EventCode("asks for aid", "", "023", "REQUEST"),
    "demand": EventCode("requires others to act", "", "100", "REQUEST"),
    "accusation": EventCode("says that another did wrong", "", "112", "ACCUSE"),
    "condemnation": EventCode("condemns an act or an actor", "", "111", "ACCUSE"),
    "denial": EventCode("says that something is not so", "", "115", "ACCUSE"),
    "rejection": EventCode("refuses a proposal, a demand or a fact", "", "120", "REJECT"),
    "warning": EventCode("warns or threatens", "", "130", "THREATEN"),
    "decline_comment": EventCode("refuses to comment", "", "016", ""),
    "praise": EventCode("praises, thanks, congratulates, welcomes", "", "051", "SUPPORT"),
}  # fmt: skip

MODALITIES: dict[Modality, str] = {
    "asserted": "the article says so itself",
    "claimed": "a party says so, or the article says it in the conditional",
    "planned": "yet to come on the day of publication",
    "habitual": "said of a habit, not of one day",
}

PLACE_ROLES: dict[PlaceRole, str] = {
    "scene": "where the incident happened",
    "venue": "where the words were spoken, as the text says",
    "seat": "the speaker's usual seat: a convention, not something the text says",
    "about": "a place the words are about",
    "origin": "where a movement began",
    "destination": "where a movement led",
}

ROUTE: tuple[PlaceRole, ...] = ("origin", "destination")
"""The roles of the two ends of a movement."""

# Adapted from UCDP GED's where_prec (its 5 is also for linear features; ours leaves out its 7, sea and air: a sea is 5).
WHERE_PREC: dict[int, str] = {
    1: "town or point",
    2: "near it (at most 25 km)",
    3: "district",
    4: "region or province",
    5: "line, border, lake, sea",
    6: "country or wider",
}

# Adapted from UCDP GED's date_prec (its 2 to 5 count days in the same way).
DATE_PREC: dict[int, str] = {
    1: "one day",
    2: "two to six days",
    3: "a week",
    4: "a month",
    5: "longer than a month",
}

FEATURES: dict[Feature, FeatureCode] = {
    "point": FeatureCode(1, 5),
    "village": FeatureCode(1, 8),
    "town": FeatureCode(1, 30),
    "capital": FeatureCode(1, 50),
    "district": FeatureCode(3, 150),
    "province": FeatureCode(4, 900),
    "region": FeatureCode(4, 3000),
    "country": FeatureCode(6, 4500),
    "continent": FeatureCode(6, 9000),
    "lake": FeatureCode(5, 600),
    "sea": FeatureCode(5, 5000),
    "river": FeatureCode(5, 3500),
    "strait": FeatureCode(5, 400),
    "pass": FeatureCode(1, 15),
    "corridor": FeatureCode(5, 150),
    "border": FeatureCode(5, 4500),
    "line": FeatureCode(5, 1500),
    "mountains": FeatureCode(4, 2500),
    "island": FeatureCode(4, 700),
}

# The kinds follow ACLED's inter codes (state forces 1, rebels 2, political militias 3, identity militias 4, rioters 5,
# protesters 6, civilians 7, external and other forces 8), split where a dispatch tells more.
ACTOR_KINDS: dict[ActorKind, tuple[int, str]] = {
    "state": (1, "a government, ministry, head of state or state metonym"),
    "military": (1, "an army or its units"),
    "police": (1, "police, gendarmes, courts, security services"),
    "rebels": (2, "an armed group against its state"),
    "militia": (3, "an armed group beside or for a side"),
    "international": (8, "an international organisation or its forces"),
    "civilians": (7, "unarmed people"),
    "protesters": (6, "demonstrators"),
    "media": (7, "a news office or journalist"),
    "company": (7, "a firm"),
    "person": (7, "somebody named whose side the text does not tell"),
    "other": (0, "anybody else, as written"),
}

DOUBTS: dict[Doubt, str] = {
    "implied_day": "the clause gives no day; it was taken from around it",
    "implied_year": "the text gives no year; the nearest that fits was taken",
    "implied_scene": "the clause gives no place; it was taken from around it",
    "implied_speaker": "the speaker is a pronoun or is not named in the clause",
    "claimed": "only a party says so",
    "hedge": "the text itself hedges: conditional, reported, unconfirmed",
    "far_link": "the value stands far from the words it was tied to",
    "seat": "the place is the speaker's usual seat, not one the text gives",
    "odd_quotes": "the quotation marks around it do not pair",
    "spelling": "a name was read through a likely misspelling",
    "ambiguous_place": "several places bear the name and the context barely decides",
    "tense": "tense and context disagree about which day is meant",
    "likeness": "no rule reads the clause; it was weighed by its words against clauses that readers marked",
}

TOLD: dict[Told, str] = {
    "act": "a rule reads it; it is not told by its likeness to other clauses alone",
    "day": "the passage gives it; it was not taken from around it",
    "place": "the passage gives it; it was not taken from around it, and is no speaker's usual seat",
}
"""What the passage that an event was read from may tell itself."""

MERGE_REASONS: dict[MergeReason, str] = {
    "one kind": "one kind of act: {}",
    "march and dead": "a march and its dead: {}",
    "attack and aftermath": "an attack and what came of it: {}",
    "same day": "same day: {}",
    "days overlap": "days overlap: {} to {}",
    "told again": "told again by one article, of {} and, with no day of its own or as a later count, {}",
    "named again": "one article names it again as known",
    "one war": "periods of one war, {} and {}",
    "one force": "a force that came by {} and was still told of on {}",
    "same place": "same place: {}",
    "near places": "places at most {} km apart: {}",
    "area and place": "an area and a place in it: {}",
    "actors": "no two name different perpetrators",
    "tolls": "tolls told side by side: {}",
    "weighed": "an article tells them more like one thing than two, by what such records of other articles have in common",
}
"""Why records are taken for one incident, and what fills each sentence."""


class Column(NamedTuple):
    """A column of the record: its type, unit, meaning and origin."""

    name: str
    type: str
    unit: str
    meaning: str
    origin: str


COLUMNS: tuple[Column, ...] = (
    Column("event_id", "str", "", "stable id: a hash of article, kind and span", "ours"),
    Column("article_id", "str", "", "the id given, or the file's name", "ours"),
    Column("kind", "str", "", "incident or statement", "ours"),
    Column("event_type", "str", "", "a code of INCIDENT_TYPES or STATEMENT_TYPES", "ours; maps to ACLED, CAMEO, PLOVER"),
    Column("modality", "str", "", "a code of MODALITIES", "ours"),
    Column("date_start", "date", "day", "first day, included; empty when unknown", "UCDP GED"),
    Column("date_end", "date", "day", "last day, included; empty when unknown", "UCDP GED"),
    Column("date_prec", "int", "1-5", "a code of DATE_PREC", "UCDP GED, adapted"),
    Column("timex", "object", "code points", "the words that gave the day and the rule; empty when implied", "TIMEX3"),
    Column("places", "list", "degrees WGS 84", "role, place, words and rule of each place", "ours"),
    Column("actor1", "str", "", "who did it, or who speaks", "ACLED"),
    Column("actor1_role", "str", "", "a code of ACTOR_KINDS", "ACLED inter codes, adapted"),
    Column("actor2", "str", "", "to whom it was done, or who is addressed or accused", "ACLED"),
    Column("claimed_by", "str", "", "the party that says the incident happened", "ours"),
    Column("via", "str", "", "who relayed it", "ours"),
    Column("speech", "str", "", "direct, indirect or mixed; empty for incidents", "ours"),
    Column("deaths", "object", "persons", "low, best, high and the words that gave them", "UCDP GED"),
    Column("injured", "object", "persons", "low, best, high and the words that gave them", "ours"),
    Column("excerpt", "object", "code points", "start, end, text: text[start:end] is the article's own", "ours"),
    Column("rules", "list", "", "the names of the rules that fired", "ours"),
    Column("doubts", "list", "", "codes of DOUBTS", "ours"),
)
