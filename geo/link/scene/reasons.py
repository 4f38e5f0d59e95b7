"""Which scene an act gets: one table of reasons, tried in their order.

Each reason is a question to the text, and stands in the module of what it asks: `geo.link.scene.clause` (does the clause name a
place, or a noun that means one?), `sentence` (what opens it, what stands beside the clause, who tells of it?), `paragraph` (what heads
it, where was the act before?), `area` (what country or region holds all that is counted, what capital does the state act in?).
The first that answers gives the scene, and its name is told with the incident. What only the context says carries a doubt. A
clause that stands at a place which nobody knows never takes another town. Where all reasons are silent, `geo.link.theatre` asks
what the article as a whole is about. What is weak at that stands against the other places around (`geo.link.likely`).
"""

from collections.abc import Callable
from dataclasses import dataclass

from geo.codebook import Doubt, IncidentType
from geo.link.kinds import AGREED, CALM, COUNTED, DECREED, EVERY, FORCE, MOVEMENTS, PLACED, RUNNING
from geo.link.scene import area, clause, paragraph, sentence
from geo.link.scene.setting import Act, Setting
from geo.model import Where

__all__ = ["REASONS", "STILL_UNKNOWN", "UNKNOWN", "Reason", "scenes_of"]


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason to put an act somewhere: its name, the kinds it is good for, where it looks, and the doubts that it leaves.

    ``find`` gives the places, finest first; none when it has no answer; `None` when the act must stay without a scene. What a
    ``weak`` one gives stands only until the places around are weighed (`geo.link.likely`).
    """

    name: str
    kinds: frozenset[IncidentType]
    find: Callable[[Setting, Act], list[Where] | None]
    doubts: tuple[Doubt, ...]
    weak: bool = False


_SAID: tuple[Doubt, ...] = ()
_IMPLIED: tuple[Doubt, ...] = ("implied_scene",)
_FAR: tuple[Doubt, ...] = ("far_link", "implied_scene")
_SEAT: tuple[Doubt, ...] = ("implied_scene", "seat")
_TALKS: frozenset[IncidentType] = frozenset({"negotiation"})
_ARREST: frozenset[IncidentType] = frozenset({"abduction_arrest"})
_FIRED: frozenset[IncidentType] = frozenset({"drone_strike", "air_strike", "shelling"})
_COUNTED: frozenset[IncidentType] = frozenset({"casualties_report", "disaster"})
_ACTS = FORCE - {"war"}

REASONS: tuple[Reason, ...] = (
    Reason("scene in clause", EVERY, clause.in_clause, _SAID),
    Reason("scene in clause", EVERY, clause.befallen, _SAID),
    Reason("scene in clause", MOVEMENTS, clause.moved, _SAID),
    Reason("scene in sentence", EVERY - {"war"}, clause.bracketed, _IMPLIED),
    Reason("running scene", RUNNING, paragraph.again, _IMPLIED),
    Reason("scene named before", PLACED, clause.apposed, _IMPLIED),
    Reason("scene holds story", COUNTED, area.of_movement, _FAR),
    Reason("scene meant", EVERY, clause.meant, _IMPLIED),
    Reason("scene holds story", EVERY - {"war"}, area.in_parts, _FAR),
    Reason("scene holds story", frozenset({"political_change"}), area.of_coup, _FAR),
    Reason("scene opens sentence", EVERY - {"war"}, sentence.opening, _SAID),
    Reason("scene opens sentence", PLACED - {"war"}, sentence.turning, _SAID),
    Reason("scene opens sentence", PLACED - {"war"}, sentence.fronted, _SAID),
    Reason("scene unknown", DECREED, area.of_several, _IMPLIED),
    Reason("scene holds unknown", EVERY, clause.holding_unknown, _IMPLIED),
    Reason("scene opens sentence", EVERY - {"war"}, sentence.headed, _SAID),
    Reason("scene in sentence", RUNNING, sentence.leading, _IMPLIED),
    Reason("scene holds story", _ACTS, area.far_from, _FAR),
    Reason("scene named before", frozenset({"negotiation", "ceasefire_agreement"}), clause.agreed_at, _IMPLIED),
    Reason("scene in sentence", _TALKS, sentence.beside, _IMPLIED),
    Reason("scene in sentence", EVERY - {"war"}, sentence.adjoining, _IMPLIED),
    Reason("scene in sentence", FORCE - {"war"}, clause.doing_there, _IMPLIED),
    Reason("scene in sentence", PLACED - AGREED, clause.relative, _IMPLIED),
    Reason("scene in sentence", _ACTS, clause.renamed, _IMPLIED),
    Reason("scene in sentence", _ACTS, clause.brought_about, _IMPLIED),
    Reason("scene meant", FORCE | _TALKS | {"disaster"}, clause.of_facility, _IMPLIED),
    Reason("scene meant", FORCE, sentence.meant_before, _IMPLIED),
    Reason("scene holds story", frozenset({"casualties_report", "displacement"}), area.overall, _FAR),
    Reason("scene holds story", frozenset({"war"}), area.of_national_war, _FAR),
    Reason("scene holds story", FORCE, area.of_side, _FAR),
    Reason("scene holds story", _FIRED, area.of_defender, _FAR),
    Reason("scene holds story", _ARREST, area.in_all, _FAR),
    Reason("running scene", FORCE | {"protest"}, paragraph.at_summit, _IMPLIED),
    Reason("scene of the state", frozenset({"political_change", "protest", "negotiation"}), area.seat_of_state, _SEAT),
    Reason("scene holds story", DECREED | {"deployment", "protest", "blockade"}, area.of_provinces, _FAR),
    Reason("scene of the state", _ACTS | CALM, area.near_the_state, _SEAT),
    Reason("scene told next", PLACED - AGREED, paragraph.told_next, _FAR),
    Reason("scene of the source", _ACTS, sentence.of_town_source, _FAR),
    Reason("scene of the source", _ACTS, sentence.of_witness, _FAR),
    Reason("scene of the victims", _ACTS | {"protest"}, clause.of_victims, _FAR),
    Reason("scene of the state", _ARREST, area.of_statesman, _SEAT),
    Reason("running scene", _TALKS, paragraph.of_talks, _IMPLIED),
    Reason("running scene", frozenset({"other"}), paragraph.of_trial, _IMPLIED),
    Reason("running scene", _TALKS, paragraph.of_guest, _IMPLIED),
    Reason("running scene", frozenset({"protest"}), paragraph.of_next_rally, _IMPLIED),
    Reason("scene heads paragraph", _TALKS, paragraph.of_meeting, _IMPLIED),
    Reason("scene of the state", _TALKS, area.of_council, _SEAT),
    Reason("scene holds story", frozenset({"deployment", "withdrawal"}), area.of_state, _FAR),
    Reason("scene holds story", frozenset({"displacement"}), area.of_nation, _FAR),
    Reason("scene of the source", _COUNTED, sentence.of_rescuers, _IMPLIED),
    Reason("scene told before", _ACTS, paragraph.answered, _IMPLIED),
    Reason("scene told before", PLACED - AGREED, paragraph.turned_to, _IMPLIED),
    Reason("running scene", DECREED, paragraph.of_local_ruler, _IMPLIED),
    Reason("scene heads paragraph", PLACED - AGREED, paragraph.troubled, _IMPLIED),
    Reason("scene only named", PLACED - {"war"}, clause.named_alone, _FAR),
    Reason("running scene", PLACED - {"war", "political_change"}, paragraph.gone_away, _IMPLIED),
    Reason("running scene", RUNNING, paragraph.past_plans, _IMPLIED),
    Reason("running scene", RUNNING - {"war"}, paragraph.same_day, _IMPLIED),
    Reason("running scene", PLACED - {"war", "political_change"}, paragraph.running, _IMPLIED, weak=True),
    Reason("scene in sentence", EVERY, sentence.under_dateline, _IMPLIED),
    Reason("scene heads paragraph", PLACED, paragraph.heading, _IMPLIED),
    Reason("scene in sentence", RUNNING | _TALKS, sentence.trailing, _FAR),
    Reason("scene meant", RUNNING, sentence.meant_after, _FAR, weak=True),
    Reason("scene heads paragraph", PLACED, paragraph.wide_heading, _IMPLIED),
    Reason("scene holds story", _ACTS, area.of_sea, _FAR),
    Reason("scene holds story", FORCE | {"political_change", "ceasefire_agreement"}, area.of_another_year, _FAR),
    Reason("scene holds story", FORCE | {"political_change", "ceasefire_agreement"}, area.background, _FAR, weak=True),
    Reason("scene told before", _ACTS, paragraph.of_topic, _IMPLIED),
    Reason("scene told before", RUNNING | {"protest"}, paragraph.named_in_line, _IMPLIED, weak=True),
    Reason("scene of the source", _ACTS, sentence.of_source, _FAR),
    Reason("scene told before", RUNNING - {"war"}, paragraph.land_in_line, _FAR),
    Reason("running scene", RUNNING, paragraph.story, _IMPLIED, weak=True),
    Reason("scene told before", RUNNING, paragraph.told_before, _FAR, weak=True),
    Reason("scene holds story", CALM | _ARREST, area.of_people, _FAR),
    Reason("scene holds story", frozenset({"ceasefire_agreement"}), area.of_parties, _FAR),
    Reason("scene holds story", CALM, area.whole_country, _FAR),
    Reason("scene holds story", frozenset({"political_change"}), area.of_government, _FAR),
)
"""Why an act is put somewhere, in the order in which the reasons are tried."""

UNKNOWN = Reason("scene unknown", EVERY, lambda _setting, _act: None, _SAID)
"""The clause stands at a place that nobody knows."""

STILL_UNKNOWN = Reason("running scene unknown", EVERY, lambda _setting, _act: None, _SAID)
"""The act told before stands at a place that nobody knows."""

_OF_KIND = {kind: [reason for reason in REASONS if kind in reason.kinds] for kind in EVERY}


def scenes_of(setting: Setting, act: Act) -> tuple[list[Where], Reason | None]:
    """The scenes of an act, best first, with the reason that gave them; :data:`UNKNOWN` or :data:`STILL_UNKNOWN` when it must stay without one."""
    for reason in _OF_KIND[act.trigger.event_type]:
        found = reason.find(setting, act)
        if found is None:
            return [], STILL_UNKNOWN if reason.name == "running scene" else UNKNOWN
        if found and not (reason.name == "scene in sentence" and act.trigger.event_type == "war" and found[0].where_prec <= 2):
            return found, reason  # "en guerre contre l'armée, ont attaqué le village de …"
    return [], None
