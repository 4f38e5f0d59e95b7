"""Which place, day, actors and toll belong to which trigger.

Everything is first looked for in the trigger's own clause, then in what is left of its sentence, then in what the paragraph
told last; the further it stands, the more doubts an incident carries.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from math import asin, cos, radians, sin, sqrt

from geo.codebook import Doubt, IncidentType, Prec
from geo.incident.clause import sentence_spans, view
from geo.incident.resolve import resolve_casualties
from geo.link.ids import event_id
from geo.model import (
    Actor,
    Article,
    Casualties,
    Claim,
    Evidence,
    Incident,
    Span,
    Statement,
    Toll,
    Trigger,
    When,
    Where,
)
from geo.place.gazetteer import Gazetteer

__all__ = ["link_incidents"]

_FORCE: frozenset[IncidentType] = frozenset(
    {"clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "abduction_arrest",
     "ceasefire_violation", "territory_taken", "territory_ceded", "blockade", "casualties_report", "war", "disaster"}
)  # fmt: skip
_RUNNING: frozenset[IncidentType] = _FORCE | {"ceasefire_agreement", "deployment", "withdrawal"}
_CALM: frozenset[IncidentType] = frozenset({"protest", "political_change"})
_HEADED_KINDS: frozenset[IncidentType] = _RUNNING | _CALM | {"displacement", "other"}
_BACKGROUND: frozenset[IncidentType] = frozenset(
    {"war", "ceasefire_agreement", "territory_ceded", "territory_taken", "deployment", "political_change"}
)
_NEAR = 700
_LINE = 4000
_HEADING = re.compile(
    r"\W{0,4}(?:[a-z\d]{1,2}[).] ?)?(?:\d{1,2} ?[h:] ?(?:\d\d)?\W{1,4})?(?P<head>[^\n.:|]{2,80}?)(?:\.(?= )| ?[:|](?= )| [-\u2013\u2014](?= ))"
)
_HEADLINE = re.compile(r"(?m)^[^\n]{2,70}$")
_DATELINE_DAY = re.compile(r"(?: \d{4})?\.?(?: ?\([^()\n]{1,30}\)| ?/[^\n]{1,20}/)? ?[-\u2013\u2014](?= )")
_SINCE_STATE = re.compile(
    r"\b(?:en guerre|en proie|en conflit|dechiree?|ravagee?|plongee?|secouee?|theatre|occupee?|tenue?|controlee?|aux mains|dirigee?|gouvernee?|assiegee?|"
    r"encerclee?|au pouvoir|minee?|confrontee?|detenue?|exilee?|refugiee?|installee?|presente?|en vigueur|independante?)s?\b[^.;\n]{0,60}$"
)
_APPOSED = re.compile(
    r",? ?(?:une? |le |la |l'|cette |ce |cet )(?:[a-z]+ )?(?:region|enclave|province|ville|localite|village|territoire|district|bastion|fief|bourgade|cite|ile|peninsule|commune)\b"
)
_TOWN_MEANT = re.compile(
    r"\b(?:dans|sur|contre|à travers|autour de|pres de) (?:la |cette )(?:meme )?(?:ville|localite|commune|cite|bourgade)\b(?! (?:de|d'|du|des|voisine|frontaliere)\b)"
)
_HEADED_DAY = re.compile(r"[^\n.:|()-]{0,60}\.(?= )")  # "Barsalogho, 24 août. Des villageois …": no dateline
_KM = re.compile(r"\b(\d{1,3})(?:,\d)? ?(?:km|kilometres?)\b[^.;,]{0,30}$")
_NEAR_KM = 25
_FAR_KM = 80
_VERB = re.compile(r"\b(?:a|ont|est|sont|etait|etaient|avait|avaient|se|s'est|fait|dit|selon|[a-z]+(?:erent|aient))\b")
_DEMANDS = frozenset({"appeal", "demand", "request_help", "intent", "warning"})
_PAST = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait|etaient|fut|furent|ayant|avoir|tuant|[a-z]+erent|a ete|ont ete)\b")
_INTO = re.compile(
    r"(?:^|[ (\"'])(?:en|au|aux|dans|à travers|l'invasion de|invasion de|(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest)(?:-\w+)? (?:de|du|des|d')) ?(?:la |le |les |l')?$"
)
_FOR = re.compile(
    r"\b(?:pour|controle|pour le controle|autour|region|enclave|ville|territoire|marche|port|gare|hopital|aeroport|camp|village|quartier|route|banlieue|faubourg|peripherie|centre|nord|sud|est|ouest|periph\w+|prise|chute|reprise|emparee?s?|repris|pris|capture|conquis|libere|environs|localite|district|province|base|habitants|population|siege) (?:\w+ )?(?:de |d'|du |des |de la |de l'|le |la |l'|les )?\"?$"
)
_UNKNOWN = re.compile(
    r"(?:^|[ ('’])(?:[àÀAa]|[Pp]r[eè]s d[e'’]|[Aa]utour de|[Dd]evant|[Aa]u large de|[Pp]rise d[e'’]|[Cc]hute d[e'’]|[Rr]eprise d[e'’]|[Ss]ur l['’]axe|[Aa] hauteur d[e'’]|(?:villages?|localités?|localites?|bourg|bourgade|hameau|quartier|camp|[îi]le|forêt|foret|mine|faubourg|monastère|mosquée) (?:d[eu]s?(?: l[ae'’]?)?|d['’])?) ?(?P<name>[A-ZÉÈÎ][a-zà-ÿ][\w-]+)"
)
_HELD_THERE = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d+|matin|soir|"
    r"prochaine?|derniere?|semaine|heures|jours|reunis?|reunies?|sommet|reunion|rencontre|pourparlers|discussions|visite|attendue?s?|entretiens?) (?:à|a) $"
)
_HELD = re.compile(
    r"\b(?:à|a|dans|sur|contre|vers|en direction de|en direction du|pres de|pres d'|sous|au large de|devant|visant|vise|bombarde|frappe|touche|aux? abords? de) ?(?:la |le |l'|les |une? |plusieurs |des |ce |cette |deux |trois |ses )?"
    r"(?:[\w'-]+ ){1,6}(?:de |d'|du |des )(?:la |l'|le )?$|\bet (?:du|de|de la|des|d') ?(?:\w+ ){0,2}(?:de |d'|du )$|\bpour (?:\w+ ){0,3}(?:de |du |d')?(?:l'|la |le )?(?:enclave |region |ville )?(?:du |de |d')?$"
)
_AGAIN = re.compile(
    r"\b(?:cette|ce|ces|cet) (?:\w+ )?(?:guerre|conflit|affrontements?|combats|escalade|offensive|operation)|\bla guerre\b|\ble conflit\b|\bdefaite\b"
)
_THERE = re.compile(
    r"\b(?:dans (?:la region|cette (?:ville|region|zone|province|localite)|ce (?:district|village|pays)|le meme (?:district|secteur|quartier)|la zone|la ville|l'enclave|le secteur|le district|la province)|sur place|dans la meme (?:ville|region|province|localite)|dans le meme \w+|y (?:a|ont))\b"
)
_MINE = re.compile(r"\b(?:accus\w+|soupconn\w+|reproch\w+)\b")
_BETWEEN = re.compile(r"\bentre\b")
_PER_TOWN: frozenset[str] = frozenset({"town", "village", "capital", "district", "point", "pass"})
_LOCAL: frozenset[str] = frozenset(
    {
        "town",
        "village",
        "capital",
        "point",
        "district",
        "pass",
        "island",
        "corridor",
        "border",
        "line",
        "lake",
        "province",
        "region",
        "mountains",
        "strait",
        "river",
        "sea",
    }
)


class _Index:
    """Things by their spans, in text order, so that what stands inside a stretch is found without a walk over all."""

    def __init__(self, items: Sequence[tuple[Span, object]]) -> None:
        self.items = sorted(items, key=lambda item: (item[0].start, item[0].end))
        self.starts = [span.start for span, _ in self.items]
        self.longest = max((len(span) for span, _ in self.items), default=0)

    def touching(self, span: Span) -> list[tuple[Span, object]]:
        """Items that share a character with ``span``."""
        low = bisect_left(self.starts, span.start - min(self.longest, 4000))
        high = bisect_left(self.starts, span.end)
        return [item for item in self.items[low:high] if item[0].end > span.start]

    def before(self, offset: int, reach: int) -> list[tuple[Span, object]]:
        """Items that end before ``offset`` and begin at most ``reach`` characters before it, nearest first."""
        low, high = bisect_left(self.starts, offset - reach), bisect_left(self.starts, offset)
        return [item for item in reversed(self.items[low:high]) if item[0].end <= offset]


@dataclass(slots=True)
class _Running:
    """What the text told last: the scene and day that a clause without its own may take."""

    scene: Where | None = None
    scene_at: int = -1
    by_type: dict[str, Where] = field(default_factory=dict)
    calm_spans: set[Span] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    calm: Where | None = None
    calm_at: int = -1
    when: When | None = None
    when_at: int = -1
    past: When | None = None
    past_at: int = -1
    lead: When | None = None
    headings: Sequence[Span] = ()
    roundup: bool = False


def link_incidents(
    article: Article,
    triggers: Sequence[Trigger],
    casualties: Sequence[Casualties],
    actors: Sequence[Actor],
    wheres: Sequence[Where],
    whens: Sequence[When],
    statements: Sequence[Statement],
    gazetteer: Gazetteer,
) -> list[Incident]:
    """The incidents of ``article``, in text order: each trigger with its scene, day, actors, tolls and who says so.

    A clause that names several towns gives an incident for each. An incident told inside a statement is claimed by its
    speaker. What the clause does not give is taken from around it with a doubt, or left ``None``. ``gazetteer`` gives parents.
    """
    seen = view(article.text)
    sentences = sentence_spans(article.text)
    starts = [s.start for s in sentences]
    order = sorted(triggers, key=lambda t: (t.clause, t.span))
    owned = _Index([(t.clause, t) for t in order])
    places = _Index([(w.evidence.span, w) for w in wheres])
    days = _Index([(w.evidence.span, w) for w in whens if w.evidence is not None])
    people = _Index([(a.evidence.span, a) for a in actors if a.evidence is not None])
    tolls = _Index([(c.span, c) for c in casualties])
    said = _Index([(s.evidence.span, s) for s in statements])
    spoken = {w.evidence.span for s in statements for w in s.places if w.role == "venue"}
    running = _Running(
        lead=_lead_day(article, seen, days, said), headings=_headlines(seen, places), roundup=_is_roundup(wheres)
    )
    found: list[Incident] = []
    own_lead = False
    waiting: list[tuple[int, int]] = []  # incidents told as the background of another act, their day still to come
    ids: set[str] = set()
    for trigger in order:
        at = max(0, bisect_right(starts, trigger.span.start) - 1)
        sentence = sentences[at] if sentences else trigger.clause
        source = _source(seen, trigger, said)
        if source is None:
            continue
        claimed, statement = source
        scenes, scene_rules, scene_doubts = _scenes(
            article,
            seen,
            trigger,
            sentence,
            places,
            owned,
            running,
            statement or _frame(trigger, said),
            spoken if trigger.event_type in _RUNNING else set(),
        )
        when, when_rules, when_doubts = _when(seen, article, trigger, sentence, days, owned, running, statement)
        deaths = _claims(article, trigger, tolls, owned, "deaths", statement)
        injured = _claims(article, trigger, tolls, owned, "injured", statement)
        actor1, actor2 = _actors(seen, trigger, sentence, people, statement)
        modality = trigger.modality
        doubts: set[Doubt] = {*trigger.doubts, *scene_doubts, *when_doubts}
        speaker = None
        if claimed:
            speaker = statement.speaker if statement else None
            if modality == "asserted":
                modality = "claimed"
        if modality == "claimed":
            doubts.add("claimed")
        if when is not None:
            doubts.update(when.doubts)
        groups: list[tuple[Where, ...]] = _by_town(seen, trigger, scenes, gazetteer)
        # one toll is shared by all towns of a clause; several belong each to the town beside it
        apart = len({_beside(c.evidence.span, groups) for c in (*deaths, *injured)}) > 1
        others = _others(trigger, places, scenes)
        for n, group in enumerate(groups):
            extra = f"{trigger.event_type}:{group[0].place.id if group and n else ''}"
            key = event_id(article.id, "incident", trigger.clause, extra)
            while key in ids:
                extra += "+"
                key = event_id(article.id, "incident", trigger.clause, extra)
            ids.add(key)
            found.append(
                Incident(
                    id=key,
                    event_type=trigger.event_type,
                    modality=modality,
                    evidence=Evidence(article.id, trigger.clause, trigger.rule),
                    when=when,
                    places=(*group, *others),
                    actor1=actor1,
                    actor2=actor2,
                    deaths=_for_town(deaths, group, groups, apart),
                    injured=_for_town(injured, group, groups, apart),
                    claimed_by=speaker,
                    via=statement.via if claimed and statement else None,
                    rules=(trigger.rule, *scene_rules, *when_rules),
                    doubts=tuple(sorted(doubts)),
                    trigger=Evidence(article.id, trigger.span, trigger.rule),
                )
            )
        if (
            found
            and _AFTER.search(seen, max(0, trigger.clause.start - 8), trigger.clause.start)
            and "day in clause" not in when_rules
            and statement is None
        ):
            waiting.append((len(found) - len(groups), len(found)))
        elif (
            waiting
            and trigger.event_type in _FORCE
            and trigger.modality in ("asserted", "claimed")
            and when is not None
            and when_rules
            and when_rules[0] in ("day in clause", "day in sentence", "day opens sentence")
        ):
            for first, last in waiting:
                for n in range(first, last):
                    if found[n].event_type in _FORCE and trigger.event_type not in _BACKGROUND - {"territory_taken"}:
                        found[n] = replace(
                            found[n],
                            when=_implied(when, 1),
                            rules=(*_but_day(found[n]), "day told next"),
                            doubts=tuple(sorted({*found[n].doubts, "implied_day"})),
                        )
            waiting = []
        own_scene = scenes[0] if scenes else None
        if own_scene is not None and trigger.event_type in _RUNNING:
            running.scene, running.scene_at = own_scene, trigger.clause.end
            if "scene in clause" in scene_rules or trigger.event_type not in running.by_type:
                running.by_type[trigger.event_type] = own_scene
            if own_scene.place.country:
                running.countries.add(own_scene.place.country)
        elif own_scene is not None and own_scene.place.feature in _PER_TOWN:
            if trigger.event_type in ("negotiation", "political_change", "other"):
                running.calm_spans.add(own_scene.evidence.span)
            running.calm, running.calm_at = own_scene, trigger.clause.end
        if (
            when is not None
            and trigger.event_type in _FORCE | {"ceasefire_agreement"}
            and (when.date_prec >= 4 or trigger.event_type == "war")
        ):
            running.past, running.past_at = when, trigger.clause.end
        if (
            when is not None
            and trigger.modality != "planned"
            and trigger.event_type in _FORCE
            and (when.date_prec <= 3 or trigger.event_type == "war")
        ):
            if when.evidence is not None or running.lead is None:
                running.when, running.when_at = when, trigger.clause.end
            if when.evidence is not None and not own_lead:
                running.lead, own_lead = when, True
    return _theatre(found, seen, places)


def _lead_day(article: Article, seen: str, days: _Index, said: _Index) -> When | None:
    """The first day that the head of an article gives, but for its dateline's and those on which something was said."""
    for span, item in days.touching(Span(0, min(len(seen), _LEAD))):
        if not isinstance(item, When) or item.date_prec > 2 or item.start is None or item.start > article.published:
            continue
        if _DATELINE_DAY.match(seen, span.end) or (article.published - item.start).days > 14:
            continue
        spoken = [s for _, s in said.touching(span) if isinstance(s, Statement)]
        if any(not s.content.span.overlaps(span) for s in spoken):
            continue
        return item
    return None


def _headlines(seen: str, places: _Index) -> list[Span]:
    """Lines that only name a place, over what follows them: "Nord-Kivu"; not the first line."""
    lines = []
    for line in _HEADLINE.finditer(seen, max(0, seen.find("\n"))):
        words = line.group().rstrip()
        if words and words[-1] not in '.!?;,"' and not _VERB.search(words) and places.touching(Span(line.start(), line.end())):
            lines.append(Span(line.start(), line.end()))
    return lines


def _is_roundup(wheres: Sequence[Where]) -> bool:
    """Whether several paragraphs have datelines of their own."""
    return len({w.place.id for w in wheres if w.evidence.rule == "dateline" and w.where_prec <= 2}) > 1


def _theatre(found: list[Incident], seen: str, places: _Index) -> list[Incident]:
    """Gives a scene to the acts that have none, where all other acts of the article stand at one place, or within one."""
    found = _theatre_of(found, seen, places, _FORCE, _RUNNING)
    return _theatre_of(found, seen, places, _FORCE | _CALM, _CALM)


def _theatre_of(
    found: list[Incident],
    seen: str,
    places: _Index,
    telling: frozenset[IncidentType],
    taking: frozenset[IncidentType],
) -> list[Incident]:
    """Gives a scene to the acts of the kinds ``taking`` that have none, from those of the kinds ``telling``."""
    own = [
        w
        for i in found
        for w in i.places
        if w.role == "scene" and i.event_type in telling and "scene in clause" in i.rules and w.place.feature in _LOCAL
    ]
    if not own:
        return found
    first = max(own, key=lambda w: w.place.radius_km)
    if any(w.place.id != first.place.id and (first.where_prec < 3 or _distance(first, w) > first.place.radius_km) for w in own):
        return found  # two towns, say: a pin on either would be false precision
    return [
        replace(
            i,
            places=(first, *i.places),
            rules=(*i.rules, "scene of the article"),
            doubts=tuple(sorted({*i.doubts, "implied_scene", "far_link"})),
        )
        if i.event_type in taking
        and i.modality != "planned"
        and "scene unknown" not in i.rules
        and not any(w.role == "scene" for w in i.places)
        and not _names_other(seen, i, first, places)
        else i
        for i in found
    ]


def _names_other(seen: str, incident: Incident, scene: Where, places: _Index) -> bool:
    """Whether a clause names another town, or its line up to there a place of another country and none of the scene's."""
    span = incident.evidence.span
    if any(
        isinstance(item, Where)
        and item.where_prec <= 2
        and item.place.id != scene.place.id
        and not item.evidence.rule.startswith("metonym")
        for _, item in places.touching(span)
    ):
        return True
    named = [
        item.place.country
        for _, item in places.touching(Span(_line_start(seen, span.start), span.end))
        if isinstance(item, Where) and item.place.country is not None and not item.evidence.rule.startswith("metonym")
    ]
    return bool(named) and scene.place.country not in named


def _distance(one: Where, other: Where) -> float:
    """Kilometres between two places, on a sphere."""
    a, b, c, d = map(radians, (one.place.latitude, one.place.longitude, other.place.latitude, other.place.longitude))
    return 12742 * asin(min(1.0, sqrt(sin((c - a) / 2) ** 2 + cos(a) * cos(c) * sin((d - b) / 2) ** 2)))


_LEAD = 900
_AFTER = re.compile(r"\bapres ?$")


def _but_day(incident: Incident) -> tuple[str, ...]:
    """The rules of an incident but for those that gave its day."""
    return tuple(rule for rule in incident.rules if not rule.startswith(("day ", "running day")))


# --- Who says so --------------------------------------------------------------------------------------------------------


def _source(seen: str, trigger: Trigger, said: _Index) -> tuple[bool, Statement | None] | None:
    """Whether a statement holds the clause and which; ``None`` when that statement denies it or only asks for it."""
    best: Statement | None = None
    shared = 0
    for _, item in said.touching(trigger.clause):
        assert isinstance(item, Statement)
        content = item.content.span
        inside = min(content.end, trigger.clause.end) - max(content.start, trigger.clause.start)
        holds = trigger.span.start >= content.start and trigger.span.end <= content.end
        if (holds or inside * 2 >= len(trigger.clause)) and inside > 0 and (best is None or len(content) < shared):
            best, shared = item, len(content)
    if best is None:
        return False, None
    clause = seen[trigger.clause.start : trigger.clause.end]
    if best.event_type in ("denial", "rejection") and not re.match(r"(?:l'|le |la |les |apres )", clause):
        return None
    if (
        best.event_type in _DEMANDS
        and trigger.modality != "planned"
        and not _PAST.search(clause)
        and not re.search(
            r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{4}|signee?s?|conclue?s?)\b",
            clause,
        )
    ):
        return None
    if best.event_type in ("appeal", "demand") and trigger.modality == "planned":
        return None
    return best.event_type not in ("condemnation", "praise"), best


def _frame(trigger: Trigger, said: _Index) -> Statement | None:
    """The statement whose words hold the clause outside of what is said."""
    for span, item in said.touching(trigger.clause):
        if isinstance(item, Statement) and trigger.span in span:
            return item
    return None


# --- Where --------------------------------------------------------------------------------------------------------------


def _is_scene(seen: str, trigger: Trigger, where: Where) -> bool:
    """Whether a place inside the clause is where it happened."""
    rule, feature = where.evidence.rule, where.place.feature
    before = seen[max(0, where.evidence.span.start - 60) : where.evidence.span.start]
    if rule == "metonym-given":
        return bool(_HELD_THERE.search(before))
    if where.role in ("scene", "venue"):
        # "céder des territoires à Bakou": to whom, not where
        return not (trigger.event_type == "territory_ceded" and feature in ("capital", "country"))
    if rule.startswith("metonym") or rule in ("dateline", "distance-from", "locates", "post", "given"):
        return False
    kind = trigger.event_type
    if where.role == "destination":
        return kind in ("shelling", "drone_strike", "air_strike") and where.evidence.span.start > trigger.span.start
    if where.role == "origin":
        return kind == "withdrawal" and feature in _LOCAL and not before.endswith("depuis ")
    if kind == "withdrawal" and rule == "of" and feature in _PER_TOWN - {"capital"}:
        return where.evidence.span.start > trigger.span.start
    if kind in ("protest", "displacement") and rule == "of" and feature in _PER_TOWN and feature != "capital":
        return where.evidence.span.start > trigger.span.start or bool(_FOR.search(before))
    if kind not in _FORCE:
        return False
    if feature == "capital" and re.search(
        r"\b(?:egide|gouvernement|autorites|armee|forces|soutien|defaite|victoire|attaques?|allies?|ambassadeur|regime|aide|appel|pression|part) (?:\w+ )?(?:de |d'|du )(?:la )?$",
        before,
    ):
        return False
    if feature in ("country", "continent"):
        return bool(_INTO.search(before))
    if _HELD.search(before):
        return True
    if kind == "war" or kind == "clash":
        return bool(_FOR.search(before)) or rule == "of" or bool(re.search(r"\bpour (?:le |la |l'|les )?$", before))
    if kind in ("territory_taken", "territory_ceded", "blockade") and rule == "of" and feature in _PER_TOWN:
        return True
    return (rule == "of" and bool(_FOR.search(before))) or (
        kind in ("territory_taken", "territory_ceded", "blockade") and where.evidence.span.start > trigger.span.start
    )


def _scenes(
    article: Article,
    seen: str,
    trigger: Trigger,
    sentence: Span,
    places: _Index,
    owned: _Index,
    running: _Running,
    statement: Statement | None,
    venues: set[Span],
) -> tuple[list[Where], list[str], set[Doubt]]:
    """The scenes of a clause, best first; where they were found, and doubts."""
    inside = [item for _, item in places.touching(trigger.clause)]
    here = [w for w in inside if isinstance(w, Where) and _is_scene(seen, trigger, w) and not _is_venue(w, venues)]
    if here and here[0].where_prec > 2:
        # "A Minova, côté Sud-Kivu, les rebelles …": the finer place may stand at the head of the sentence
        heads = [
            w for s, w in places.touching(Span(sentence.start, min(sentence.end, sentence.start + 60))) if isinstance(w, Where)
        ]
        here += [
            w
            for w in heads
            if w.role == "scene"
            and w.where_prec <= 2
            and w not in here
            and not _is_venue(w, venues)
            and w.evidence.span.end <= trigger.span.start
        ]
    if not here or here[0].where_prec > 3:
        fronted = [w for s, w in places.touching(Span(sentence.start, max(sentence.start, trigger.clause.start)))][:1]
        measured = [_nearby(seen, w, trigger) for w in (*inside, *fronted) if isinstance(w, Where)]
        away = [w for w in measured if w is not None]
        here = away or here
    if here:
        return _finest(trigger, here), ["scene in clause"], set()
    kind = trigger.event_type
    heading = _heading(seen, trigger)
    rest: list[Where] = []
    for span, item in places.touching(sentence):
        assert isinstance(item, Where)
        if _is_venue(item, venues):
            continue
        if span in trigger.clause or item.role not in ("scene", "venue") or item.evidence.rule == "dateline":
            continue
        if statement is not None and span in statement.evidence.span and span not in statement.content.span:
            continue  # where it was said: "A Genève, la coordinatrice s'est dite horrifiée par ce bombardement"
        if any(
            isinstance(t, Trigger)
            and t is not trigger
            and span in t.clause
            and not _kin(t, trigger)
            and span.start - sentence.start > 30
            for _, t in owned.touching(span)
        ):
            continue
        rest.append(item)
    said_before = seen[trigger.clause.start : trigger.clause.start + 12]
    if kind in _RUNNING and running.scene is not None and re.match(r"(?:ce|cet|cette|ces) ", said_before):
        return [running.by_type.get(kind, running.scene)], ["running scene"], {"implied_scene"}
    if kind == "war" and "war" in running.by_type and _AGAIN.search(seen, trigger.clause.start, trigger.clause.end):
        return [running.by_type["war"]], ["running scene"], {"implied_scene"}
    if _APPOSED.match(seen, trigger.clause.start):
        # "le Haut-Karabakh, une région montagneuse qui a fait sécession"
        for span, item in places.before(trigger.clause.start, 120):
            if isinstance(item, Where) and item.place.feature in _LOCAL and not item.evidence.rule.startswith("metonym"):
                if span.start >= sentence.start:
                    return [replace(item, role="scene")], ["scene named before"], {"implied_scene"}
                break
    if re.search(r"\by (?:a|ont|avait|avaient|est|sont|etait)\b(?! eu\b)", seen[trigger.clause.start : trigger.span.start]):
        for _, item in places.before(trigger.clause.start, _NEAR // 2):
            if isinstance(item, Where) and item.place.feature in _LOCAL and not item.evidence.rule.startswith("metonym"):
                return [replace(item, role="scene")], ["scene meant by y"], {"implied_scene"}
    if kind in _RUNNING and _TOWN_MEANT.search(seen, trigger.clause.start, trigger.clause.end):
        # "le maire de Kharkiv … une frappe sur la ville"
        for _, item in places.before(trigger.clause.end, _NEAR // 2):
            if isinstance(item, Where) and item.place.feature in _PER_TOWN and not item.evidence.rule.startswith("metonym"):
                return [replace(item, role="scene")], ["scene meant by the town"], {"implied_scene"}
    leading = [w for w in rest if w.evidence.span.end <= trigger.clause.start]
    opening = [w for w in leading if w.evidence.span.start - sentence.start < 60]
    if opening and kind not in ("war",):
        return _finest(trigger, opening), ["scene opens sentence"], set()
    if _elsewhere(article, trigger, places):
        holding = [
            w
            for w in rest
            if w.where_prec >= 3 and 0 <= w.evidence.span.start - trigger.clause.end < 40 and w.place.feature != "country"
        ]
        if not holding and heading is not None:
            holding = [
                replace(item, role="scene")
                for span, item in places.touching(heading)
                if isinstance(item, Where) and span in heading and item.where_prec in (3, 4)
            ]
        if holding:
            return [holding[0]], ["scene holds unknown"], {"implied_scene"}
        return [], ["scene unknown"], set()
    if leading and kind in _RUNNING:
        nearest = max(leading, key=lambda w: w.evidence.span.start)
        return [nearest], ["scene in sentence"], {"implied_scene"}
    if running.scene is not None and kind in _RUNNING and running.scene_at >= _line_start(seen, trigger.clause.start):
        finer = _finer(seen, trigger, places, running.scene, venues)
        if finer is not None:
            return [finer], ["scene told before"], {"implied_scene"}
        return [running.scene], ["running scene"], {"implied_scene"}
    wide: list[Where] = []
    if kind in _HEADED_KINDS and heading is not None:
        framed = [item for span, item in places.touching(heading) if isinstance(item, Where) and span in heading]
        fit = [w for w in framed if _is_heading(article, seen, w, running)]
        framed = [w for w in fit if w.place.feature in _PER_TOWN]
        wide = fit
        if framed:
            return _finest(trigger, framed), ["scene heads paragraph"], {"implied_scene"}
    trailing = [w for w in rest if w.evidence.span.start >= trigger.clause.end]
    told = bool(trailing) and ":" in seen[trigger.clause.end : trailing[0].evidence.span.start]
    if trailing and kind in _RUNNING and trailing[0].evidence.span.start - trigger.clause.end < (160 if told else 60):
        return [trailing[0]], ["scene in sentence"], {"far_link", "implied_scene"}
    if wide:
        return _finest(trigger, wide)[:1], ["scene heads paragraph"], {"implied_scene"}
    over = _over(running.headings, trigger)
    if kind in _HEADED_KINDS and over is not None and running.scene_at < over.start:
        named = [item for span, item in places.touching(over) if isinstance(item, Where) and span in over]
        if named:
            return _finest(trigger, named)[:1], ["scene heads paragraph"], {"implied_scene"}
    clause = seen[trigger.clause.start : trigger.clause.end]
    there = bool(_THERE.search(clause))
    if running.scene is not None and kind in _RUNNING:
        gap = trigger.clause.start - running.scene_at
        if there or (
            gap < _NEAR and len(running.countries) < 2 and not inside and not _moved(seen, trigger, places, running.scene)
        ):
            return [running.scene], ["running scene"], {"implied_scene"}
    if kind in ("protest", "political_change") and running.calm is not None and trigger.clause.start - running.calm_at < _NEAR:
        return [running.calm], ["running scene"], {"implied_scene"}
    if kind in _RUNNING or there:
        line = _line_start(seen, trigger.clause.start)
        for span, item in places.before(trigger.clause.start, _NEAR):
            assert isinstance(item, Where)
            if (
                item.role == "scene"
                and not _is_venue(item, venues)
                and item.place.feature in _LOCAL
                and span.start >= line - 400
                and span not in running.calm_spans
                and (kind != "war" or item.where_prec >= 3)
            ):
                return [item], ["scene told before"], {"implied_scene", "far_link"}
    return [], [], set()


def _finer(seen: str, trigger: Trigger, places: _Index, scene: Where, venues: set[Span]) -> Where | None:
    """The town that the paragraph told of last, where the scene that runs is but its country or region."""
    if scene.where_prec < 4:
        return None
    line = _line_start(seen, trigger.clause.start)
    for _, item in places.before(trigger.clause.start, trigger.clause.start - line):
        assert isinstance(item, Where)
        if item.role == "scene" and item.where_prec <= 2 and not _is_venue(item, venues) and item.evidence.rule != "dateline":
            return item if item.place.country == scene.place.country else None
    return None


def _nearby(seen: str, where: Where, trigger: Trigger) -> Where | None:
    """The stretch around a town that a clause only measures from: "à 15 km au sud de Komanda"; `None` where that is too far off."""
    span = where.evidence.span
    if where.evidence.rule != "distance-from" or span.gap(trigger.span) > 160:
        return None
    told = _KM.search(seen, max(0, span.start - 60), span.start)
    distance = int(told[1]) if told else _NEAR_KM + 1
    if distance > _FAR_KM:
        return None
    prec: Prec = 2 if distance <= _NEAR_KM else 3
    return replace(where, role="scene", where_prec=prec)


def _is_heading(article: Article, seen: str, where: Where, running: _Running) -> bool:
    """Whether a name at the head of a paragraph places it: not the dateline of a whole article, which says where it was written."""
    span = where.evidence.span
    first = not seen[: _line_start(seen, span.start)].strip()
    if where.evidence.rule == "dateline" or _is_upper(article, span):
        topic = re.match(r" ?[:|] ", seen[span.end : span.end + 4]) is not None and not _is_upper(article, span)
        return running.roundup or not first or topic or _HEADED_DAY.match(seen, span.end) is not None
    return True


def _over(headings: Sequence[Span], trigger: Trigger) -> Span | None:
    """The line that heads the paragraphs of a clause."""
    at = bisect_right(headings, trigger.clause.start, key=lambda h: h.end) - 1
    return headings[at] if at >= 0 and trigger.clause.start - headings[at].end < _LINE else None


def _heading(seen: str, trigger: Trigger) -> Span | None:
    """The head of the clause's paragraph, where it has one that only places and dates it: "Barsalogho, 24 août. Des villageois …"."""
    line = _line_start(seen, trigger.clause.start)
    head = _HEADING.match(seen, line, trigger.span.start)
    if head is None or head.end() > trigger.span.start or _VERB.search(head["head"]):
        return None
    # an hour alone heads a live entry: its day is wanted too
    return Span(head.start(), head.end())


def _line_start(seen: str, offset: int) -> int:
    """Where the line of ``offset`` begins, at most a few thousand characters before it."""
    low = max(0, offset - _LINE)
    return max(seen.rfind("\n", low, offset) + 1, low)


def _is_upper(article: Article, span: Span) -> bool:
    """Whether a name is in capitals: the place a dispatch was written at, not where things happened."""
    return article[span].isupper()


def _moved(seen: str, trigger: Trigger, places: _Index, scene: Where) -> bool:
    """Whether the paragraph has gone elsewhere since: it names a place of another country before the clause."""
    line = _line_start(seen, trigger.clause.start)
    return any(
        isinstance(item, Where)
        and span.end <= trigger.clause.start
        and not item.evidence.rule.startswith("metonym")
        and item.place.country is not None
        and scene.place.country is not None
        and item.place.country != scene.place.country
        for span, item in places.touching(Span(line, max(line, trigger.clause.start)))
    )


def _elsewhere(article: Article, trigger: Trigger, places: _Index) -> bool:
    """Whether the clause stands at a place that nothing resolved ("à Rufaa"): better no scene than one it does not name."""
    for name in _UNKNOWN.finditer(article.text, trigger.clause.start, trigger.clause.end):
        span = Span(name.start("name"), name.end("name"))
        if not places.touching(span):
            return True
    return False


def _is_venue(where: Where, venues: set[Span]) -> bool:
    """Whether words were spoken there, as a statement has it."""
    return where.evidence.span in venues


def _kin(one: Trigger, other: Trigger) -> bool:
    """Whether two clauses of a sentence may share a scene: both force, or both disaster."""
    return (one.event_type in _FORCE) == (other.event_type in _FORCE)


def _finest(trigger: Trigger, here: Sequence[Where]) -> list[Where]:
    """The places at the finest level named, nearest first; what only holds them follows."""
    unique: list[Where] = []
    for where in sorted(here, key=lambda w: (w.where_prec if w.where_prec != 2 else 1, w.evidence.span.gap(trigger.span))):
        if all(where.place.id != w.place.id for w in unique):
            unique.append(where if where.role == "scene" else replace(where, role="scene"))
    return unique


def _by_town(seen: str, trigger: Trigger, scenes: Sequence[Where], gazetteer: Gazetteer) -> list[tuple[Where, ...]]:
    """The scenes, one group a town where the clause tells of several."""
    if not scenes:
        return [()]
    first = scenes[0]
    peers = [
        w
        for w in scenes
        if w.place.feature in _PER_TOWN and (w.where_prec <= 2) == (first.where_prec <= 2) and w.place.id != first.place.parent
    ]
    wider = [w for w in scenes if w not in peers]
    if len(peers) < 2 or trigger.event_type in (
        "war",
        "negotiation",
        "ceasefire_agreement",
        "deployment",
        "political_change",
        "displacement",
    ):
        return [(first,)] if len(peers) < 2 else [tuple(peers[:1])]
    peers.sort(key=lambda w: w.evidence.span)
    if any(_BETWEEN.search(seen[max(0, w.evidence.span.start - 12) : w.evidence.span.start]) for w in peers[:1]):
        return [tuple(peers)]
    kept = [peers[0]]
    for where in peers[1:]:
        between = seen[kept[-1].evidence.span.end : where.evidence.span.start]
        # "à Cali, dans le district de …" is one place named twice; "à Goma et à Sake" are two
        if _holds(where, kept[-1], gazetteer) or _holds(kept[-1], where, gazetteer):
            continue
        if (
            re.search(
                r"\b(?:et|ou|puis|ainsi que|comme)\b|^ ?, ?(?:(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:autres )?)?(?:à |a |au |dans |en )?(?:l'|la |le |les )?$",
                between,
            )
            or len(between) > 40
        ):
            kept.append(where)
    if len(kept) == 1:
        return [(kept[0],)]
    # what holds the towns is told with each of them; what one lies near to ("Verin Shorzha près du lac Sevan") with none
    around = tuple(replace(w, role="about") for w in wider if w.evidence.rule != "near")
    return [(w, *around) for w in kept]


def _holds(outer: Where, inner: Where, gazetteer: Gazetteer) -> bool:
    """Whether one place lies in the other, by the gazetteer's parents."""
    parent = inner.place.parent
    for _ in range(6):
        if parent is None or parent == outer.place.id:
            break
        place = gazetteer.get(parent)
        parent = place.parent if place else None
    return parent is not None and parent == outer.place.id


def _others(trigger: Trigger, places: _Index, scenes: Sequence[Where]) -> tuple[Where, ...]:
    """Places of the clause that are origin or destination."""
    taken = {w.evidence.span for w in scenes}
    return tuple(
        item
        for span, item in places.touching(trigger.clause)
        if isinstance(item, Where) and item.role in ("origin", "destination") and span not in taken
    )


# --- When ---------------------------------------------------------------------------------------------------------------


def _when(
    seen: str,
    article: Article,
    trigger: Trigger,
    sentence: Span,
    days: _Index,
    owned: _Index,
    running: _Running,
    statement: Statement | None,
) -> tuple[When | None, list[str], set[Doubt]]:
    """The day of a clause: its own words, else those around it, else what was told last."""
    inside = [
        (span, item)
        for span, item in days.touching(trigger.clause)
        if isinstance(item, When) and span in trigger.clause and not _dates_state(seen, span, trigger)
    ]
    if len(inside) > 1:
        inside = [i for i in inside if not _DATELINE_DAY.match(seen, i[0].end)] or inside
    if inside:
        return _nearest(trigger, inside), ["day in clause"], set()
    planned = trigger.modality == "planned"
    around: list[tuple[Span, object]] = []
    shared: list[tuple[Span, object]] = []
    for span, item in days.touching(sentence):
        if _dates_state(seen, span, trigger):
            continue
        others = [t for _, t in owned.touching(span) if isinstance(t, Trigger) and t is not trigger and span in t.clause]
        if not others:
            around.append((span, item))
        elif any((_kin(t, trigger) or trigger.event_type == "war") and t.modality == trigger.modality for t in others):
            shared.append((span, item))
    published = article.published
    fitting = [i for i in around if isinstance(i[1], When) and (planned or i[1].start is None or i[1].start <= published)]
    before = [i for i in fitting if i[0].end <= trigger.clause.start]
    after = [i for i in fitting if i[0].start >= trigger.clause.end]
    if before and (shared or after) and _DATELINE_DAY.match(seen, before[0][0].end):
        before = before[1:]
    if before and before[0][0].start - sentence.start < 40:
        return (
            _implied(before[0][1], 0),
            ["day opens sentence"],
            set() if trigger.event_type not in _BACKGROUND else {"implied_day"},
        )
    if trigger.event_type in ("war", "ceasefire_agreement", "territory_ceded") and (shared or before):
        # "a négocié un cessez-le-feu début novembre 2020, mettant fin à un conflit de deux mois"
        nearest = min(shared + before, key=lambda i: i[0].gap(trigger.span))
        return _implied(nearest[1], 1), ["day in sentence"], {"implied_day"}
    if before or shared or after:
        pool = before or shared or after
        nearest = min(pool, key=lambda i: i[0].gap(trigger.span))
        return _implied(nearest[1], 1), ["day in sentence"], {"implied_day"}
    line = _line_start(seen, trigger.clause.start)
    heading = _heading(seen, trigger)
    heads = [i for i in days.touching(heading) if i[0] in heading] if heading is not None else []
    if heads:
        return _implied(heads[0][1], 0), ["day heads paragraph"], set()
    again = bool(_AGAIN.search(seen, trigger.clause.start, trigger.clause.end)) or trigger.event_type in (
        "territory_ceded",
        "ceasefire_agreement",
    )
    if running.past is not None and again and trigger.clause.start - running.past_at < _NEAR and not planned:
        return _implied(running.past, 1), ["running period"], {"implied_day"}
    if trigger.event_type == "war" and not planned:
        # "le conflit a fait 15.000 morts": of no single day
        published_day = frozenset({"day", "month", "year"})
        return When(None, published, 5, published_day, None, published), ["day open"], {"implied_day"}
    if running.when is not None and running.when_at > line and not planned:
        return _implied(running.when, 1), ["running day"], {"implied_day"}
    if statement is not None and statement.when is not None and statement.when.evidence is not None and not planned:
        return _implied(statement.when, 1), ["day of the statement"], {"implied_day"}
    if planned:
        return None, [], set()
    lead = running.lead
    if lead is not None and trigger.event_type in _FORCE:
        return _implied(lead, 1), ["day of the lead"], {"implied_day"}
    return (
        When(published, published, 2, frozenset({"day", "month", "year"}), None, published),
        ["day of publication"],
        {"implied_day"},
    )


def _dates_state(seen: str, span: Span, trigger: Trigger) -> bool:
    """Whether a day only says since when something is as it is: "le Soudan, en guerre depuis avril 2023, …"."""
    low = max(0, span.start - 90)
    before = seen[low : span.start]
    if not (seen.startswith("depuis", span.start) or before.endswith(("depuis ", "depuis le "))):
        return False
    state = _SINCE_STATE.search(before.removesuffix("le ").removesuffix("depuis "))
    return state is not None and not Span(low + state.start(), span.start).overlaps(trigger.span)


def _nearest(trigger: Trigger, inside: Sequence[tuple[Span, object]]) -> When:
    """Of the days named in a clause, the one nearest its trigger; one that follows is preferred to one that precedes."""
    _, item = min(inside, key=lambda i: (i[0].gap(trigger.span), -i[0].start))
    assert isinstance(item, When)
    return item


def _implied(item: object, coarser: int) -> When:
    """A day taken from elsewhere: the same interval, no finer than two to six days."""
    assert isinstance(item, When)
    if not coarser:
        return item
    prec: Prec = item.date_prec if item.date_prec > 1 else 2
    return replace(item, date_prec=prec, implied=item.implied | {"day"})


# --- Tolls --------------------------------------------------------------------------------------------------------------


def _claims(
    article: Article, trigger: Trigger, tolls: _Index, owned: _Index, kind: str, statement: Statement | None
) -> tuple[Claim[Toll], ...]:
    """The tolls written in a clause and in no narrower one, each with its source; of a revised toll the last."""
    claims: list[tuple[Span, Claim[Toll]]] = []
    for span, item in tolls.touching(trigger.clause):
        assert isinstance(item, Casualties)
        if item.kind != kind:
            continue
        rivals = [t for _, t in owned.touching(span) if isinstance(t, Trigger) and t is not trigger]
        if any(_closer(t, trigger, span) for t in rivals):
            continue
        toll = resolve_casualties(item)
        claims.append((span, Claim(toll, Evidence(article.id, span, item.rule), statement.speaker if statement else None)))
    numbered = [c for c in claims if c[1].value.best is not None]
    return tuple(c for _, c in (numbered or claims))


_NO_TOLL: frozenset[IncidentType] = frozenset(
    {
        "negotiation",
        "deployment",
        "withdrawal",
        "political_change",
        "ceasefire_agreement",
        "displacement",
        "protest",
        "other",
        "territory_ceded",
        "territory_taken",
    }
)


def _closer(rival: Trigger, trigger: Trigger, span: Span) -> bool:
    """Whether ``rival`` has the better claim to a toll at ``span``."""
    if (rival.event_type in _NO_TOLL) != (trigger.event_type in _NO_TOLL):
        return trigger.event_type in _NO_TOLL
    if span in rival.clause and span not in trigger.clause:
        return True
    if span in trigger.clause and span not in rival.clause:
        return False
    mine, theirs = trigger.span.gap(span), rival.span.gap(span)
    return (theirs, len(rival.clause), rival.span) < (mine, len(trigger.clause), trigger.span)


def _for_town(
    claims: tuple[Claim[Toll], ...], group: tuple[Where, ...], groups: Sequence[tuple[Where, ...]], apart: bool
) -> tuple[Claim[Toll], ...]:
    """The tolls of one town of a clause: those that stand nearest to its name, or the one that all share."""
    if len(groups) < 2 or not apart or not group:
        return claims
    return tuple(claim for claim in claims if groups[_beside(claim.evidence.span, groups)] is group)


def _beside(toll: Span, groups: Sequence[tuple[Where, ...]]) -> int:
    """Which group's town stands beside a toll."""
    return min(range(len(groups)), key=lambda n: _ahead(toll, groups[n][0].evidence.span) if groups[n] else 1 << 30)


def _ahead(toll: Span, place: Span) -> int:
    """How far a place is from a toll; one that follows ("quatre morts à Hodeïda") is nearer than one that precedes."""
    return place.start - toll.end if place.start >= toll.end else 40 + toll.start - place.end


# --- Actors -------------------------------------------------------------------------------------------------------------

_BY = re.compile(
    r"\b(?:par|attribue\w* à|revendique\w* par|menee?s? par|de la part de) (?:l'|le |la |les |des |un |une |du |d')?(?:[\w'-]+ ){0,2}$"
)
_AGAINST = re.compile(r"\b(?:contre|sur|visant|et|avec|à) (?:l'|le |la |les |des |un |une |ses |d')?(?:[\w'-]+ ){0,2}$")
_UPON: frozenset[IncidentType] = frozenset({"abduction_arrest", "attack_civilians", "other_attack", "casualties_report"})
_PASSIVE = re.compile(
    r"\b(?:a|ont|avait|avaient) ete\b|\b(?:est|sont|etait|etaient) (?:morts?|tombe)|\bete \w+|\bpar (?:des|les|l'|la|le|un|une)\b"
)


def _actors(
    seen: str, trigger: Trigger, sentence: Span, people: _Index, statement: Statement | None
) -> tuple[Actor | None, Actor | None]:
    """Who did it and to whom, where the grammar of the clause says so; else ``None``."""
    inside: list[tuple[Span, Actor]] = [
        (s, a) for s, a in people.touching(trigger.clause) if isinstance(a, Actor) and s in trigger.clause and a.kind != "media"
    ]
    clause = seen[trigger.clause.start : trigger.clause.end]
    actor1: Actor | None = None
    actor2: Actor | None = None
    pair = re.search(r"\bentre\b|\bopposant\b|\bopposent\b", clause)
    if pair and len(inside) >= 2:
        following = [a for s, a in inside if s.start > trigger.clause.start + pair.start()]
        if len(following) >= 2 and following[0].name != following[1].name:
            return following[0], following[1]
    passive = bool(_PASSIVE.search(clause))
    for span, actor in inside:
        before = seen[max(trigger.clause.start, span.start - 45) : span.start]
        if _BY.search(before):
            actor1 = actor1 or actor
        elif span.end <= trigger.span.start and not passive:
            if actor1 is None and not re.search(r"\b(?:contre|sur|avec) (?:\w+ )?$", before):
                actor1 = actor
        elif actor2 is None and actor is not actor1:
            told = passive or _AGAINST.search(before) or trigger.event_type in _UPON
            if told and (span.start >= trigger.span.end or passive):
                actor2 = actor
    if actor1 is None and re.match(r"(?:d'|d' )?(?:avoir|etre) ", clause):
        before_clause = [
            (s, a) for s, a in people.before(trigger.clause.start, 160) if isinstance(a, Actor) and s.start >= sentence.start
        ]
        if before_clause:
            lead = seen[sentence.start : trigger.clause.start]
            if _MINE.search(lead):
                actor1 = before_clause[0][1]
            else:
                actor1 = statement.speaker if statement and statement.speaker else before_clause[-1][1]
    if actor1 is not None and actor2 is not None and actor1.name == actor2.name:
        actor2 = None
    return actor1, actor2
