"""An act that asks for its scene, and the setting in which it asks: what every rule of this folder looks at."""

import re
from dataclasses import dataclass, replace
from datetime import date

from geo.incident.gate import Sought
from geo.link.focus import Focus
from geo.link.index import SpanIndex
from geo.link.kinds import FORCE, PLACED, RUNNING
from geo.link.named import (
    has_its_building,
    is_carried_to,
    is_compared,
    is_home,
    is_made_for,
    is_road,
    is_unspoken,
)
from geo.model import Actor, Span, Statement, Trigger, Where

__all__ = ["BESIDE_KM", "IN_YEAR", "LEAD", "OPENING", "THE_ACT", "TRAILING", "Act", "Setting"]

BESIDE_KM = 40  # how far two towns of one scene lie apart
IN_YEAR = re.compile(r"\W*en (?:[a-z]+ )?(?:19|20)\d\d\b")  # "En 2016, déjà, quatre jours d'affrontements …"
LEAD = 120  # where the first sentence of an article begins, its dateline before it
OPENING = 60  # a place this near to the head of a sentence holds for all of it
TRAILING = 60  # characters past a clause within which a place still belongs to it
THE_ACT = re.compile(
    r"(?:(?:l'|la |le |les |cette |cet |ce |ces |son |sa |ses )(?:[a-z]+ )?(?:attaque|assaut|attentat|explosion|raid|frappe|bombardement|fusillade|tuerie|massacre|"
    r"embuscade|operation|incursion|offensive|combat|affrontement|accrochage|heurt|violence|tir|drame|seisme|incendie|crash|naufrage|"
    r"bilan|victime|assaillant|agresseur|deflagration|detonation|siege(?! (?:du|de la|de l'|d'un|des|social|national|regional|local))|enlevement|rapt|echange)s?|(?:un |le )?(?:precedent |premier |nouveau |dernier )?(?:bilan|decompte))\b"
)
"""An act or its toll that was told before: "L'attaque", "Le bilan"."""
_HAVING = re.compile(r"(?:avoir|etre|s'etre|n'avoir|en avoir|y avoir)\b")
_FRAME = 45  # "Plus au nord, dans le camp d'Al-Hol, où s'entassent 73.000 personnes, …": where all of a sentence is
# what is told after these happened elsewhere than what was told before
_AWAY = re.compile(
    r"[\s\"'(-]*(?:(?:un peu |bien |beaucoup )?plus (?:au (?:nord|sud)|à l'(?:est|ouest)|loin)(?:-\w+)?|ailleurs\b|(?:à|de) l'autre (?:bout|cote|extremite) d|dans (?:un autre|une autre|le reste|d'autres)|"
    r"(?:toujours|par ailleurs|enfin|egalement),? (?:dans|en|au|aux|à) |en (?:province|region)s?\b)"
)
# ", dont 36 soldats et six miliciens,": what counts the parts and does not end the clause
_PARTED = re.compile(
    r" ?,? ?(?:dont|parmi lesquel(?:le)?s|y compris|incluant|principalement|essentiellement|pour la plupart|en majorite|notamment|la plupart|tous) [^,;:()\n]{1,90},"
)
_FLEW = re.compile(
    r"\b(?:decoll\w+|atterri\w+|envol\w*|appareill\w+|accost\w+|en approche|à l'approche|phase d'approche) (?:(?!direction|destination|provenance)[a-z]+ ){0,2}?(?:de la |de l'|de |d'|du |à |au |à l'aeroport de |de l'aeroport de )$"
)
_WONT = Sought(
    r"\b(?:qui|dont|et) (?:font escale|desserv(?:ent|ait|aient)|reli(?:e|ent|ait|aient)|(?:se rendent|se rendaient)|habit(?:e|ent|ait|aient)|proviennent|viennent) [^,.;:]{0,20}$"
)
_ONE_HEARS = re.compile(r"[^.;:\n]{0,40}, on (?:nous |m'|me )?[a-z]+e ")  # "Dans le Gourma, on nous signale une attaque"
_RELATIVE = re.compile(r", (?:qui|dont|lequel|laquelle|alors en|en (?:visite|deplacement|voyage|route))\b")


@dataclass(frozen=True, slots=True)
class Act:
    """A deed to be placed: its trigger, its sentence, the statement around it, whether its day is far from the story's, and the day it says."""

    trigger: Trigger
    sentence: Span
    statement: Statement | None
    long_ago: bool
    day: date | None = None


class Setting:
    """The setting of one article's acts: its layout, its places, and what has been told so far."""

    def __init__(self, focus: Focus, owned: SpanIndex[Trigger], people: SpanIndex[Actor]) -> None:
        self.focus, self.owned, self.people = focus, owned, people
        self.layout, self.seen, self.places = focus.layout, focus.seen, focus.places
        self._beside: tuple[Act | None, list[Where]] = None, []

    def is_away(self, act: Act) -> bool:
        """Whether the sentence leads elsewhere: "Plus au nord, …", "A l'autre bout du pays, …"."""
        return _AWAY.match(self.seen, act.sentence.start) is not None

    def leads_away(self, start: int) -> bool:
        """Whether a paragraph that begins at ``start`` leads elsewhere."""
        return _AWAY.match(self.seen, start) is not None

    def is_road_abroad(self, where: Where) -> bool:
        """Whether a name only says where a road leads, to another country or to the capital: "la route de Douala", in a text on Bangui."""
        if where.where_prec > 2 or not is_road(self.seen, where):
            return False
        town = self.focus.theme.town
        if where.place.feature == "capital" and town is not None and town.place.id != where.place.id:
            return True
        themes = (town, self.focus.theme.area)
        home = {w.place.country for w in themes if w is not None} | self.focus.countries(PLACED)
        return bool(home) and where.place.country not in home

    def is_free(self, act: Act, where: Where) -> bool:
        """Whether no words were spoken there, for an act that is no talk itself."""
        return act.trigger.event_type not in RUNNING or is_unspoken(self.seen, where, self.focus.venues)

    def opens_act(self, act: Act, where: Where) -> bool:
        """Whether a place opens what is told, and a speaker only comes in later: "A Managua, six personnes ont été brûlées, jurent les voisins"."""
        said = self.focus.venues.get(where.evidence.span)
        return said is not None and act.trigger.span.start < said.start and where.role == "scene"

    def in_sentence(self, act: Act) -> list[Where]:
        """The scenes that the sentence names outside of the clause, but for those where it was said and those of acts of another kind."""
        if self._beside[0] is not act:
            self._beside = act, self._in_sentence(act, inside=False)
        return self._beside[1]

    def in_whole_sentence(self, act: Act) -> list[Where]:
        """The same with those that the clause names."""
        return self._in_sentence(act, inside=True)

    def _in_sentence(self, act: Act, *, inside: bool) -> list[Where]:
        trigger, sentence, statement = act.trigger, act.sentence, act.statement
        found = []
        for span, where in self.places.touching(sentence):
            if (span in trigger.clause and not inside) or where.evidence.rule == "dateline":
                continue
            if where.role not in ("scene", "venue") and not has_its_building(self.seen, where) and not self.flew(act, where):
                continue
            spoken = not self.is_free(act, where) and not self.acted_there(act, where)
            if spoken or is_home(self.seen, where) or self.is_road_abroad(where):
                continue
            if trigger.event_type in FORCE and (
                is_carried_to(self.seen, where)
                or is_compared(self.seen, where)
                or is_made_for(self.seen, where)
                or self.is_wont(where)
            ):
                continue
            if (
                statement is not None
                and span not in statement.content.span
                and (self.is_said_at(statement, where) or self.follows_quotation(statement, span))
                and not self.acted_there(act, where)
            ):
                continue  # where it was said: "A Genève, la coordinatrice s'est dite horrifiée par ce bombardement"
            if span.start - sentence.start > _FRAME and any(
                t is not trigger and span in t.clause and (t.event_type in FORCE) != (trigger.event_type in FORCE)
                for _, t in self.owned.touching(span)
            ):
                continue
            found.append(where if where.role in ("scene", "venue") else replace(where, role="scene"))
        return found

    def flew(self, act: Act, where: Where) -> bool:
        """Whether an accident was close to where one took off or meant to land: "peu après son décollage de Jalalabad"."""
        start = where.evidence.span.start
        return act.trigger.event_type == "disaster" and _FLEW.search(self.seen, max(0, start - 40), start) is not None

    def is_wont(self, where: Where) -> bool:
        """Whether others are only wont to go or to be there: "les navires qui font escale en Israël"."""
        start = where.evidence.span.start
        return _WONT.search(self.seen, max(0, start - 40), start) is not None

    def acted_there(self, act: Act, where: Where) -> bool:
        """Whether a place opens a sentence whose subject tells of its own act: "Dans la région de Leer, la rébellion dit avoir repoussé …"."""
        own = _HAVING.match(self.seen, act.trigger.clause.start) is not None and act.trigger.event_type in FORCE
        return own and where.place.feature != "capital" and where.evidence.span.start - act.sentence.start < OPENING

    def is_said_at(self, statement: Statement, where: Where) -> bool:
        """Whether a place stands in the frame of a statement, or opens it: "A Paris, le ministre a annoncé …"."""
        span, said = where.evidence.span, statement.evidence.span
        if _ONE_HEARS.match(self.seen, span.end):
            return False
        return span in said or (where.place.feature == "capital" and 0 <= said.start - span.end < 4)

    def follows_quotation(self, statement: Statement, span: Span) -> bool:
        """Whether a place stands past a quotation, with the speaker: "« … », enrage-t-il sous la véranda de son QG de Bambari"."""
        end = statement.content.span.end
        return span.start > end and self.seen[max(0, end - 2) : end + 2].count('"') > 0

    def with_finer(self, act: Act, found: list[Where], low: int) -> list[Where]:
        """``found``, its first place made finer where the text named a town in it meanwhile: "dans l'Etat du Plateau, …, à Bokkos"."""
        if not found:
            return []
        return [self.focus.finer(found[0], low, act.trigger.clause.start), *found[1:]]

    def has_moved(self, act: Act, scene: Where) -> bool:
        """Whether the paragraph has gone elsewhere: it names a place of another country before the clause."""
        start = act.trigger.clause.start
        line = self.layout.line_at(start)
        return scene.place.country is not None and any(
            w.place.country not in (None, scene.place.country)
            and not (w.place.feature == "country" and w.role == "about" and scene.place.feature == "country")
            for w in self.focus.named(start, start - line.start)
        )

    def is_said_of_subject(self, act: Act, where: Where) -> bool:
        """Whether a place stands in a relative clause on who acts: "Le président, qui assistait à un sommet au Tchad, a déclaré …"."""
        span = where.evidence.span
        if act.trigger.event_type in RUNNING or span.end > act.trigger.span.start:
            return False
        comma = self.seen.rfind(",", act.sentence.start, span.start)
        return (
            comma >= 0 and _RELATIVE.match(self.seen, comma) is not None and "," in self.seen[span.end : act.trigger.span.start]
        )

    def end_of(self, act: Act) -> int:
        """Where the clause ends, past an aside that counts the parts: "42 personnes, dont 36 soldats, près d'Alep"."""
        end = act.trigger.clause.end
        parted = _PARTED.match(self.seen, end, act.sentence.end)
        return parted.end() if parted is not None else end
