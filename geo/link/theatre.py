"""The scene of an article as a whole, for the acts that nothing nearer puts anywhere.

Where all other acts stand at one place, or within one, they stand there too; what is decided for a country stands in the one
country of the article. Both are doubts, and never given to a clause that names another place.
"""

import re
from dataclasses import replace
from datetime import timedelta

from geo.codebook import IncidentType
from geo.link.focus import Focus
from geo.link.kinds import CALM, EVERY, FORCE, LOCAL, PLACED, RUNNING
from geo.link.scene.area import NATIONAL
from geo.link.scene.paragraph import THE_TALKS
from geo.link.theme import at
from geo.model import Incident, Span, Where
from geo.text import fold

__all__ = ["with_scene_of_article"]

_SUMMIT = re.compile(
    r"\b(?:sommet|reunion|conference|pourparlers|negociations|discussions|congres|session|rencontre|conseil|assemblee|opep|g7|g20|asean)\b"
)
_OLD = timedelta(days=31)
_OF_THEME = FORCE | CALM | {"displacement", "deployment", "withdrawal", "other"}
"""What happens where the article as a whole is about."""
_SAID = frozenset(
    {
        "scene in clause",
        "scene opens sentence",
        "scene heads paragraph",
        "scene told before",
        "scene named before",
        "scene in sentence",
    }
)
"""Reasons that the text itself gives for a scene."""


def with_scene_of_article(incidents: list[Incident], focus: Focus) -> list[Incident]:
    """The incidents, those that have no scene put where all other acts of the article stand: at one place, or within one."""
    incidents = _with_theme(incidents, focus)
    incidents = _with_theatre(incidents, focus, FORCE, RUNNING)
    incidents = [_with_land(i, focus) if _is_national(i, focus) else i for i in incidents]
    incidents = _with_theatre(incidents, focus, EVERY, CALM | {"displacement"})
    incidents = [_with_land(i, focus) for i in incidents]
    area = focus.theme.area
    if area is None:
        return incidents
    return [
        _implied(i, _at(area, i), "scene of the article")
        if i.event_type in _OF_THEME and _is_open(i) and not _names_other(focus, i, area)
        else i
        for i in incidents
    ]


def _with_land(incident: Incident, focus: Focus) -> Incident:
    """What is decided, put in the one country of the article, or in the region that it is about: "Le gouverneur a décrété l'état d'urgence"."""
    if incident.event_type != "political_change" or not _is_open(incident):
        return incident
    national = _is_national(incident, focus)
    land = focus.only_country(PLACED) if national or focus.theme.region is None else focus.theme.region
    return incident if land is None else _implied(incident, _at(land, incident), "scene holds story")


def _is_national(incident: Incident, focus: Focus) -> bool:
    """Whether a clause tells of those who hold a country: "la destitution du président"."""
    span = incident.evidence.span
    return NATIONAL.search(focus.seen, span.start, span.end) is not None


def _with_theme(incidents: list[Incident], focus: Focus) -> list[Incident]:
    """The incidents, those that stand nowhere put in the one town that the headline or the lines before a live blog name."""
    town = focus.theme.town
    if town is None:
        return incidents
    return [
        _implied(i, _at(town, i), "scene of the article")
        if _is_of(focus, town, i) and not _names_other(focus, i, town) and not _is_past(focus, i)
        else i
        for i in incidents
    ]


def _is_of(focus: Focus, town: Where, incident: Incident) -> bool:
    """Whether an incident may be told of the town that the article is about: what is decided, only of a capital; talks, of a summit's."""
    kind = incident.event_type
    if kind == "negotiation":
        start = incident.evidence.span.start
        unplaced = not any(w.role == "scene" for w in incident.places) and "scene unknown" not in incident.rules
        summit = _SUMMIT.search(fold(focus.article.headline or "")) is not None
        return unplaced and summit and (incident.modality != "planned" or THE_TALKS.match(focus.seen, start) is not None)
    if kind == "political_change" and town.place.feature != "capital":
        return False
    return kind in _OF_THEME and _is_open(incident)


def _at(where: Where, incident: Incident) -> Where:
    """A place of the theme, with the words of the deed for its evidence where the text itself does not name it."""
    return at(where, (incident.trigger or incident.evidence).span) or where


def _is_past(focus: Focus, incident: Incident) -> bool:
    """Whether an incident is of another time than the article: what happened then may have happened elsewhere."""
    end = incident.when.end if incident.when is not None else None
    return end is not None and focus.article.published - end > _OLD


def _is_open(incident: Incident) -> bool:
    """Whether an incident may take a scene that only the article gives."""
    unknown = not {"scene unknown", "running scene unknown"}.isdisjoint(incident.rules)
    return not unknown and not any(w.role == "scene" for w in incident.places)


def _implied(incident: Incident, scene: Where, rule: str) -> Incident:
    """An incident put where the article as a whole stands."""
    return replace(
        incident,
        places=(scene, *incident.places),
        rules=(*incident.rules, rule),
        doubts=tuple(sorted({*incident.doubts, "implied_scene", "far_link"})),
    )


def _with_theatre(
    incidents: list[Incident], focus: Focus, telling: frozenset[IncidentType], taking: frozenset[IncidentType]
) -> list[Incident]:
    """The incidents, the acts of the kinds ``taking`` that have no scene put where those of the kinds ``telling`` all are."""
    own = [
        w
        for i in incidents
        for w in i.places
        if w.role == "scene"
        and i.event_type in telling
        and i.modality != "planned"
        and "scene in clause" in i.rules
        and w.place.feature in LOCAL
    ]
    own = own or _towns_named(incidents, focus)
    if not own:
        return incidents
    first = max(own, key=lambda w: w.place.radius_km)
    home = focus.theme.country or focus.theme.region
    if home is not None and home.place.country not in (None, first.place.country):
        return incidents  # a man arrested at El Paso, in an article on Mexico
    told = [
        w
        for i in incidents
        if (i.event_type in telling or i.event_type in RUNNING | {"protest"}) and _SAID & set(i.rules)
        for w in i.places
        if w.role == "scene" and w.place.feature in LOCAL
    ]
    if any(
        w.place.id != first.place.id and not focus.lies_in(first, w) and not (first.where_prec >= 3 and focus.lies_in(w, first))
        for w in (*own, *told)
    ):
        return incidents  # two towns, say: a pin on either would be false precision
    return [
        _implied(i, _country_before(focus, i, first) or first, "scene of the article")
        if i.event_type in taking
        and _is_open(i)
        and not _names_other(focus, i, first)
        and not focus.layout.is_item(i.evidence.span.start)
        else i
        for i in incidents
    ]


def _country_before(focus: Focus, incident: Incident, scene: Where) -> Where | None:
    """The country that the sentence of an incident names, where ``scene`` was only told after it: "Le gouvernement du Bangladesh …"."""
    sentence = focus.layout.sentence_at(incident.evidence.span.start)
    if sentence is None or scene.evidence.span.start < sentence.end:
        return None
    for where in _by_name(focus, Span(sentence.start, incident.evidence.span.end)):
        if where.place.feature == "country" and where.place.country == scene.place.country:
            return replace(where, role="scene")
    return None


def _towns_named(incidents: list[Incident], focus: Focus) -> list[Where]:
    """The towns that the article names as scenes, where none of its acts is said to be anywhere: "A Aurillac, où s'achève …"."""
    told = [w for i in incidents for w in i.places if w.role == "scene" and i.modality != "planned"]
    named = focus.scenes(len(focus.seen), len(focus.seen))
    return [w for w in (*told, *named) if w.place.feature in LOCAL and w.evidence.rule != "dateline"]


def _names_other(focus: Focus, incident: Incident, scene: Where) -> bool:
    """Whether a clause names another town, or its line up to there a place of another country and none of the scene's."""
    span = incident.evidence.span
    if any(w.where_prec <= 2 and w.place.id != scene.place.id for w in _by_name(focus, span)):
        return True
    line = focus.layout.line_at(span.start)
    named = [w for w in _by_name(focus, Span(line.start, span.end)) if w.place.country is not None]
    if any(w.place.country == scene.place.country for w in named):
        return False
    told = incident.trigger.span.end if incident.trigger is not None else span.end
    # but "les émeutes, la main de puissances fâchées de la rupture avec Taïwan"
    return any(w.place.feature != "country" or w.role != "about" or w.evidence.span.start <= told for w in named)


def _by_name(focus: Focus, span: Span) -> list[Where]:
    """The places that a stretch names, but for governments called by their capital."""
    return [w for _, w in focus.places.touching(span) if not w.evidence.rule.startswith("metonym")]
