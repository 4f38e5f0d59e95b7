"""Incidents: each trigger with its scene, day, actors and tolls.

Everything is first looked for in the trigger's own clause, then in what is left of its sentence, then in what the paragraph and
the article tell; the further it stands, the more doubts an incident carries. `geo.link.scene.reasons` and `geo.link.day` hold the order.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from geo.codebook import Doubt, Modality
from geo.incident.gapped import BESIDE
from geo.incident.gate import Sought
from geo.incident.hits import FINITE
from geo.incident.lexicon import PEACEFUL
from geo.incident.mention import mention_rules
from geo.link.day import Days, with_day_told_next
from geo.link.focus import Focus, Told
from geo.link.ids import event_id
from geo.link.index import SpanIndex
from geo.link.kinds import BACKGROUND, FORCE, NEVER_AHEAD, PER_TOWN, RUNNING
from geo.link.layout import Layout
from geo.link.likely import with_likely_scenes
from geo.link.named import is_agreed_at, is_bedside, is_carried_to, is_counted_from, is_felt, is_road
from geo.link.route import routes
from geo.link.scene.reasons import STILL_UNKNOWN, UNKNOWN, Reason, scenes_of
from geo.link.scene.setting import Act, Setting
from geo.link.sides import actors_of
from geo.link.source import frame_of, source_of
from geo.link.theatre import with_scene_of_article
from geo.link.theme import theme_of
from geo.link.toll import claims_for_town, claims_of, each_has_its_own
from geo.link.towns import by_town
from geo.model import Actor, Article, Casualties, Evidence, Incident, Span, Statement, Trigger, When, Where
from geo.place.gazetteer import Gazetteer

__all__ = ["Resolved", "link_incidents", "walk"]

_AFTER = Sought(r"(?<!jour )(?<!jours )(?<!semaine )(?<!semaines )(?<!mois )(?<!ans )(?<!an )(?<!heures )(?<!heure )\bapres ?$")
_ALREADY = Sought(r"\b(?:deja|de nouveau|à nouveau|une nouvelle fois|encore|nouvel(?:le)?s?)\b")  # the same place once more
_NEXT_DAY = Sought(
    r"\b(?:(?:sur)?lendemain|veille|(?:jours?|heures|semaines?|mois|ans|peu|juste) (?:apres|avant)) (?:de |d'|du |des )?(?:l'|la |le |les |une? |cette |cet )?(?:[a-z]+ )?$"
)
_STORY = timedelta(days=10)  # what is told of earlier days is another story
_OWN_DAY = ("day in clause", "day in sentence", "day opens sentence")


_FRONT = 40  # a place this near to the head of a sentence stands before all else
_LOCAL = Sought(
    r"(?: \([^()]{2,40}\))?, (?:le |la |les |l'|des |un |une )(?:maire|gouverneure?|prefet|autorites? (?:locales?|regionales?|municipales?|sanitaires)|administration (?:locale|regionale|militaire)|"
    r"chef de l'administration|police|secours|secouristes|pompiers|hopital|procureur|parquet|municipalite|mairie|prefecture|medecins|habitants|temoins)\b"
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the incidents of one article are linked from: its mentions and what they mean, in text order, and the statements they make.

    ``gazetteer`` gives the parents of its places.
    """

    article: Article
    triggers: Sequence[Trigger]
    casualties: Sequence[Casualties]
    actors: Sequence[Actor]
    wheres: Sequence[Where]
    whens: Sequence[When]
    statements: Sequence[Statement]
    gazetteer: Gazetteer


def link_incidents(resolved: Resolved) -> list[Incident]:
    """The incidents of an article, in text order: each trigger with its scene, day, actors, tolls and who says so.

    A clause that names several towns gives an incident for each. An incident told inside a statement is claimed by its
    speaker. What the clause does not give is taken from around it with a doubt, or left ``None``.
    """
    return with_likely_scenes(*walk(resolved))


def walk(resolved: Resolved) -> tuple[list[Incident], Collection[str], Focus]:
    """The incidents where the reasons alone put them, the ids of those whose place is still to be weighed, and what the text had in focus."""
    linker = _Linker(resolved)
    return linker.link(), linker.open, linker.focus


class _Linked(NamedTuple):
    """An act with all that is linked to it: who says so, its day, its scenes with the reason for them, and its two sides."""

    act: Act
    claimed: bool
    statement: Statement | None
    when: When | None
    when_rules: Sequence[str]
    when_doubts: Collection[Doubt]
    own_day: bool  # its sentence gives the day
    scenes: Sequence[Where]
    reason: Reason | None
    actor1: Actor | None
    actor2: Actor | None

    @property
    def trigger(self) -> Trigger:
        """What makes it an incident."""
        return self.act.trigger


class _Linker:
    """One walk over the triggers of one article."""

    def __init__(self, resolved: Resolved) -> None:
        article, statements = resolved.article, resolved.statements
        self.article, self.gazetteer = article, resolved.gazetteer
        self.order = sorted(resolved.triggers, key=lambda t: (t.clause, t.span))
        self.owned = SpanIndex((t.clause, t) for t in self.order)
        self.places = SpanIndex((w.evidence.span, w) for w in resolved.wheres)
        self.people = SpanIndex((a.evidence.span, a) for a in resolved.actors if a.evidence is not None)
        self.tolls = SpanIndex((c.span, c) for c in resolved.casualties)
        self.said = SpanIndex((s.evidence.span, s) for s in statements)
        self.layout = Layout(article, self.places)
        self.seen = self.layout.seen
        dated = SpanIndex((w.evidence.span, w) for w in resolved.whens if w.evidence is not None)
        self.days = Days(article, self.layout, dated, self.owned, self.said)
        venues = {
            w.evidence.span: s.evidence.span
            for s in statements
            for w in s.places
            if w.role == "venue"
            and w.evidence.span not in s.content.span
            and not self.is_of_act(w.evidence.span, s)
            and not self.is_spoken_of(w, s)
        }
        theme = theme_of(article, self.layout, self.places, self.gazetteer)
        self.focus = Focus(article, self.layout, self.places, self.gazetteer, venues, theme)
        self.setting = Setting(self.focus, self.owned, self.people)
        self.found: list[Incident] = []
        self.waiting: list[int] = []  # incidents told as the background of another act, their day still to come
        self.ids: set[str] = set()
        self.open: set[str] = set()  # incidents that no reason, or only a weak one, puts anywhere

    def link(self) -> list[Incident]:
        for trigger in self.order:
            source = source_of(self.seen, trigger, self.said)
            if source is not None:
                self.add(trigger, *source)
        return with_scene_of_article(self.found, self.focus)

    def is_of_act(self, place: Span, statement: Statement) -> bool:
        """Whether a place is that of an act, told outside of a statement's frame: "Comme l'a dit le ministère, on a tiré en direction de Tegh"."""
        return place not in statement.evidence.span and any(
            trigger.span.end <= place.start and not trigger.clause.overlaps(statement.evidence.span)
            for clause, trigger in self.owned.touching(place)
        )

    def is_spoken_of(self, venue: Where, statement: Statement) -> bool:
        """Whether somebody speaks of where he is said to speak: "Dans la région de Goma, le gouverneur a annoncé que …", "À Kiev, le maire …"."""
        said = self.layout.sentence_at(venue.evidence.span.start)
        if said is None or venue.evidence.span.start - said.start > _FRONT or venue.evidence.span in statement.evidence.span:
            return False
        local = venue.where_prec in (3, 4) or _LOCAL.match(self.seen, venue.evidence.span.end) is not None
        return local or self.is_counted_at(venue, statement)

    def is_counted_at(self, venue: Where, statement: Statement) -> bool:
        """Whether somebody counts the dead where he is and names no place of them: "À Goma, la Croix-Rouge a recensé douze morts"; not "À Kinshasa, le ministère …"."""
        of_state = statement.speaker is not None and statement.speaker.kind in ("state", "military")
        if of_state or venue.place.feature == "capital":
            return False
        said, content = statement.evidence.span, statement.content.span
        if FINITE.search(self.seen, content.start, content.end):
            return False  # "À Genève, l'ONU dit que dix civils ont été tués dans la ville"
        counted = [t for _, t in self.owned.touching(said) if t.event_type == "casualties_report" and t.span in said]
        return bool(counted) and not any(where.role == "scene" for _, where in self.places.touching(content))

    def add(self, trigger: Trigger, claimed: bool, statement: Statement | None) -> None:
        """Adds the incidents of one trigger, one a town, and keeps their scene and day in focus."""
        linked = self.linked(trigger, claimed, statement)
        groups, first = self.groups(linked), len(self.found)
        self.found += self.incidents(linked, groups)
        if len(groups) == 1 and self.is_open(linked):
            self.open.add(self.found[first].id)
        self.settle_waiting(linked, first)
        self.keep(linked)

    def linked(self, trigger: Trigger, claimed: bool, statement: Statement | None) -> _Linked:
        """What belongs to one trigger, its day first: where the text is at on another day is no scene of it."""
        sentence = self.layout.sentence_at(trigger.span.start) or trigger.clause
        when, rules, doubts = self.days.of(trigger, sentence, statement)
        own_day = when is not None and rules[0] in _OWN_DAY
        day = when.start if when is not None and own_day and when.date_prec == 1 else None
        long_ago = when is not None and own_day and self.is_long_ago(trigger, when)
        act = Act(trigger, sentence, statement or frame_of(trigger, self.said), long_ago, day)
        scenes, reason = scenes_of(self.setting, act)
        sides = actors_of(self.article, self.seen, trigger, sentence, self.people, statement)
        if reason is not None and reason.name == "scene holds story" and _is_elsewhere(scenes[0], trigger, *sides):
            scenes, reason = [], UNKNOWN
        return _Linked(act, claimed, statement, when, rules, doubts, own_day, scenes, reason, *sides)

    def groups(self, linked: _Linked) -> list[tuple[Where, ...]]:
        """The scenes of an act, one group a town; a quarter and its town are two names of one scene."""
        groups = by_town(self.seen, linked.trigger, linked.scenes, self.gazetteer)
        alone = groups[0] if len(groups) == 1 else ()
        town = self.focus.town_around(alone[0], linked.trigger.clause.end) if alone else None
        if town is None or any(w.place.id == town.place.id for w in alone):
            return groups
        return [(*alone, town)]

    def incidents(self, linked: _Linked, groups: Sequence[tuple[Where, ...]]) -> Iterator[Incident]:
        """The incidents that an act is, one a group of its scenes."""
        trigger, statement = linked.trigger, linked.statement
        modality = self.modality(linked)
        reasons = [linked.reason.name] if linked.reason is not None else []
        rules = (trigger.rule, *reasons, *linked.when_rules, *mention_rules(self.seen, trigger))
        doubts = tuple(sorted(_doubts(linked, modality)))
        deaths = claims_of(self.article, trigger, self.tolls, self.owned, "deaths", statement)
        injured = claims_of(self.article, trigger, self.tolls, self.owned, "injured", statement)
        # one toll is shared by all towns of a clause; several belong each to the town beside it
        apart = each_has_its_own(self.seen, (*deaths, *injured), groups)
        others = routes(self.seen, trigger, self.places, linked.scenes)
        for n, group in enumerate(groups):
            yield Incident(
                id=self.new_id(trigger, group[0] if group and n else None),
                event_type=trigger.event_type,
                modality=modality,
                evidence=Evidence(self.article.id, trigger.clause, trigger.rule),
                when=linked.when,
                places=(*group, *others),
                actor1=linked.actor1,
                actor2=linked.actor2,
                deaths=claims_for_town(self.seen, deaths, group, groups, apart),
                injured=claims_for_town(self.seen, injured, group, groups, apart),
                claimed_by=statement.speaker if linked.claimed and statement else None,
                via=statement.via if linked.claimed and statement else None,
                rules=rules,
                doubts=doubts,
                trigger=Evidence(self.article.id, trigger.span, trigger.rule),
            )

    def modality(self, linked: _Linked) -> Modality:
        """Whether an act is told as done, as claimed by a speaker, or as still to come."""
        told = linked.trigger.modality
        if linked.when is not None and self.is_to_come(linked.trigger, linked.when):
            return "planned"  # "l'Opep, qui se réunit début mars", "appellent à une grève le 25"
        return "claimed" if linked.claimed and told == "asserted" else told

    def is_open(self, linked: _Linked) -> bool:
        """Whether no reason, or only a weak one, puts an act somewhere; an item of a list says by itself where it happened."""
        if linked.reason is None:
            return not self.layout.is_item(linked.trigger.clause.start)
        return linked.reason.weak

    def keep(self, linked: _Linked) -> None:
        """Keeps the scene and the day of an act for those that are told next."""
        end = linked.trigger.clause.end
        if linked.reason in (UNKNOWN, STILL_UNKNOWN):
            self.focus.lost = end
        if linked.scenes:
            if is_bedside(self.seen, linked.scenes[0]):
                return  # "est décédée à l'hôpital de Dnipro"
            self.keep_scene(linked)
        self.days.tell(linked.trigger, linked.when)

    def keep_scene(self, linked: _Linked) -> None:
        """Keeps the scene of an act in focus, as what it is to those that are told next."""
        act, trigger, scene = linked.act, linked.trigger, linked.scenes[0]
        reason = linked.reason.name if linked.reason is not None else ""
        if is_counted_from(self.seen, trigger):
            self.focus.talks.add(scene.evidence.span)
        elif reason == "scene holds story" or self.is_all_around(scene, reason):
            self.focus.held = Told(scene, trigger.clause.end, trigger.event_type, False, act.long_ago, act.day)
        elif trigger.rule != BESIDE and not self.is_in_passing(act, scene):
            self.tell_scene(act, linked.scenes, reason)

    def is_in_passing(self, act: Act, scene: Where) -> bool:
        """Whether nothing more is told of a place: a quake is felt there, a road that is blocked leads there, or it only dates another act."""
        road = act.trigger.event_type == "blockade" and is_road(self.seen, scene)
        return road or is_felt(self.seen, scene) or self.is_backdrop(act, scene)

    def new_id(self, trigger: Trigger, town: Where | None) -> str:
        """An id that stays the same between loads and that no other incident of the article has."""
        extra = f"{trigger.event_type}:{town.place.id if town else ''}"
        while (key := event_id(self.article.id, "incident", trigger.clause, extra)) in self.ids:
            extra += "+"
        self.ids.add(key)
        return key

    def is_to_come(self, trigger: Trigger, when: When) -> bool:
        """Whether an act lies ahead of publication, or from that day on: "deux bataillons d'ici à mars"."""
        if when.start is None or trigger.event_type in NEVER_AHEAD:
            return False
        published = self.article.published
        on = trigger.event_type in PEACEFUL and when.start == published and when.end is not None and when.end > published
        return when.start > published or on

    def is_long_ago(self, trigger: Trigger, when: When) -> bool:
        """Whether the day of its own that an act has is not the story's: "en janvier, un double attentat …", "depuis 2013, …"."""
        if trigger.modality == "planned":
            return False
        end = when.end or self.article.published
        lead = self.days.lead
        told = (lead.start if lead is not None else None) or self.article.published
        far = (when.date_prec >= 4 and when.start is not None) or told - end > _STORY
        return far and _ALREADY.search(self.seen, trigger.clause.start, trigger.clause.end) is None

    def settle_waiting(self, linked: _Linked, first: int) -> None:
        """Dates what was told as another act's background: "après l'attaque d'un poste, l'armée a bombardé lundi"."""
        trigger, when, start = linked.trigger, linked.when, linked.trigger.clause.start
        if linked.statement is None and _AFTER.search(self.seen, max(0, start - 18), start):
            if trigger.event_type != "war" and not self.is_dated(linked):
                self.waiting += range(first, len(self.found))
        elif (
            self.waiting
            and when is not None
            and linked.own_day
            and when.date_prec <= 3
            and trigger.event_type in FORCE
            and trigger.modality in ("asserted", "claimed")
        ):
            if trigger.event_type not in BACKGROUND - {"territory_taken"}:
                for n in self.waiting:
                    if self.found[n].event_type in FORCE:
                        self.found[n] = with_day_told_next(self.found[n], when)
            self.waiting = []

    def is_dated(self, linked: _Linked) -> bool:
        """Whether an act has a day of its own, or of the act that it goes before: "ont éclaté dimanche après l'assassinat d'un chef"."""
        if not linked.own_day or linked.when is None or linked.when.evidence is None:
            return False
        day = linked.when.evidence.span
        return any(day in clause for clause, _ in self.owned.touching(day))

    def is_all_around(self, scene: Where, reason: str) -> bool:
        """Whether a noun only means the country in which the story is told of somewhere: "la reconquête du territoire national"."""
        if reason != "scene meant" or scene.place.feature != "country":
            return False
        told = self.focus.last_of_story(RUNNING)
        return told is not None and told.where.where_prec < 6 and told.where.place.country == scene.place.country

    def is_backdrop(self, act: Act, scene: Where) -> bool:
        """Whether an act only dates another of its sentence, or is told beside it: "à Djouba, au lendemain de la prise d'une base à Nasir", "172 morts au Kenya, et 155 en Tanzanie voisine"."""
        start = act.trigger.span.start
        last = self.focus.told[-1] if self.focus.told else None
        if last is None or not last.own or not act.sentence.start <= last.at <= max(start, act.trigger.clause.start):
            return False
        dates = _NEXT_DAY.search(self.seen, max(0, start - 40), start) is not None
        beside = scene.place.feature == "country" and self.seen.startswith((" voisin", " limitrophe"), scene.evidence.span.end)
        return dates or beside

    def tell_scene(self, act: Act, scenes: Sequence[Where], reason: str) -> None:
        """Keeps the first scene of an act in focus, with the name of the reason that gave it."""
        trigger, scene = act.trigger, scenes[0]
        if trigger.event_type not in RUNNING and scene.place.feature not in PER_TOWN:
            return
        if trigger.event_type == "displacement" and is_carried_to(self.seen, scene):
            return  # "ont trouvé refuge à Saint-Marc"
        signed = trigger.event_type == "ceasefire_agreement" and is_agreed_at(self.seen, scene)
        if signed or trigger.event_type in ("negotiation", "political_change", "other"):
            self.focus.talks.update(w.evidence.span for w in scenes)
        own, vague = reason == "scene in clause", reason == "scene holds unknown"
        apart = signed or trigger.modality == "planned"
        self.focus.tell(Told(scene, trigger.clause.end, trigger.event_type, own, act.long_ago, act.day, vague, apart))


def _is_elsewhere(scene: Where, trigger: Trigger, one: Actor | None, other: Actor | None) -> bool:
    """Whether two states fight in neither: "Les combats entre Bakou et Erevan ont repris", in a dispatch of talks at Brussels."""
    states = [
        actor.country
        for actor in (one, other)
        if actor is not None
        and actor.country
        and actor.evidence
        and actor.evidence.rule in ("country", "metonym", "metonym_capital")
    ]
    far = scene.place.feature in ("country", "capital") and scene.place.country is not None
    return far and trigger.event_type in FORCE and len(states) == 2 and scene.place.country not in states


def _doubts(linked: _Linked, modality: Modality) -> set[Doubt]:
    """All that is in doubt of an act: its trigger, its scene, its day and whether it is only claimed."""
    doubts: set[Doubt] = {*linked.trigger.doubts, *linked.when_doubts}
    if linked.reason is not None:
        doubts.update(linked.reason.doubts)
    if linked.when is not None:
        doubts.update(linked.when.doubts)
    if modality == "claimed":
        doubts.add("claimed")
    return doubts
