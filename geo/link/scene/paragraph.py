"""What the lines around say: what heads the paragraph, the act before, the town it is about, the talks that go on."""

import re
from dataclasses import replace

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.incident.gate import Sought
from geo.link.kinds import CALM, COUNTED, EVERY, FORCE, LOCAL, PER_TOWN, PLACED, RUNNING
from geo.link.meant import noun_meant
from geo.link.named import (
    finest,
    has_its_building,
    is_bedside,
)
from geo.link.named_scene import is_named_scene
from geo.link.scene.setting import BESIDE_KM, IN_YEAR, LEAD, THE_ACT, Act, Setting
from geo.link.theme import at
from geo.model import Span, Where

__all__ = [
    "THE_TALKS",
    "again",
    "answered",
    "at_summit",
    "gone_away",
    "heading",
    "land_in_line",
    "named_in_line",
    "of_guest",
    "of_local_ruler",
    "of_meeting",
    "of_next_rally",
    "of_talks",
    "of_topic",
    "of_trial",
    "past_plans",
    "running",
    "same_day",
    "story",
    "told_before",
    "told_next",
    "troubled",
    "turned_to",
    "wide_heading",
]

_NEAR = 700  # characters over which a story runs on
_SHORTLY = 400
_VERDICT = re.compile(
    r"\W*(?:le |la |l'|les )?(?:verdict|jugement|audience|proces|delibere|requisitoire|plaidoiries?|debats)\b"
)
_AGAIN = re.compile(
    r"\b(?:cette|ce|ces|cet) (?:\w+ )?(?:guerre|conflit|affrontements?|combats|escalade|offensive|operation)|\bla guerre\b|\ble conflit\b|\bdefaite\b"
)
_WHO = re.compile(r" (?:qui|que|qu'|dont) ?")
_HE = re.compile(r"(?:il|elle|ils|elles) (?:(?:doit|doivent|devait|devaient|devra|a|avait|s'est|s'y) |[a-z]+(?:ra|ront) )")
_AT_HEAD = 4  # "A Marawi, ": how far from the head of its sentence a name stands
_OUTSIDE = re.compile(
    r"\W*(?:dehors|au-dehors|à l'(?:interieur|exterieur)|devant (?:le|l'|la) ?(?:batiment|edifice|siege|hotel|salle)|dans la salle|sur le parvis|aux abords|alentour)\b(?! (?:de|d'|du|des)\b)"
)
_TURNS = Sought(
    r"(?:^|(?<=[.!?:\n] )|(?<=\n))\W*(?:et |puis |enfin |maintenant |retour |on (?:file|passe|part|va|reste|revient|termine|continue|commence) |direction |cap |passons |du cote )(?:à |au |sur |par |dans |vers |de )?"
    r"(?P<noun>(?:la |le |l')(?:capitale|province|ville|region|chef-lieu|territoire|district))\b[^.;\n]{0,40}[.:]"
)
_THIS_TRUCE = re.compile(r"(?:ce|cet|cette) (?:[a-z]+ )?(?:cessez-le-feu|treve|accord|armistice|cessation)")
# "Cette attaque"; not "Cette semaine, quarante personnes …"
_THIS = re.compile(
    rf"(?:ce|cet|cette|ces) (?!(?:sont|fut|furent|sera|seront|serait|seraient|etait|etaient|qui|que|dont|ne|n)\b)(?!(?:meme |derni\w+ )?(?:semaine|nuit|annee|matin|matinee|soir|soiree|ete|hiver|printemps|automne|mois|jour|heure|temps|{WEEKDAY})s?\b)"
)
_SINCE_WAR = re.compile(
    r"\b(?:depuis|avant|apres) (?:le (?:debut|declenchement|commencement|lancement) de )?(?:la |l'|le )?(?:guerre|offensive|invasion|conflit|operation|intervention)(?: [a-z]+)? (?:à|en|dans|de|d'|du) ?(?:la |l'|bande de )*$"
)
_DATED = re.compile(r"\W*(?:le|du|dans la nuit du|les|dans la soiree du|dans la matinee du) \d{1,2}\b")
THE_TALKS = re.compile(
    r"(?:l'|la |le |les |ces |cette |ce |leurs? )(?:[a-z]+ )?(?:discussion|pourparler|negociation|rencontre|reunion|sommet|session|dialogue|travaux|conference|entretien|seance|debat|consultation|tractation)s?\b|"
    r"(?:ils|elles|les parties|les belligerants|les protagonistes|les deux (?:hommes|parties|delegations|dirigeants|presidents|ministres|camps|pays)|les (?:delegations|negociateurs|participants|ministres|dirigeants|mediateurs)) "
)
_IN_MARGIN = Sought(
    r"\ben marge (?:du|de la|de l'|des|de ce|de cette) ?(?:\w+ )?(?:sommet|reunion|conference|assemblee|forum|rencontre|session|pourparlers|negociations)\b"
)
_BEFORE_SUMMIT = Sought(
    r"\b(?:devant|abords|autour|grilles|portes|entree|proximite|loin|pres|parvis) (?:du |de la |de l'|des |le |la |l'|les )?(?:[a-z]+ ){0,2}?(?:du |de la |de l'|de |des )?(?:sommet|conferences?|congres|pourparlers|negociations)\b"
)
_LOCAL_RULER = re.compile(
    r"(?:les? |la |l')(?:gouverneure?|vice-gouverneur|prefete?|sous-prefet|maire|wali|commissaire|administrateur|municipalite|mairie|prefecture|gouvernorat|autorites (?:locales|municipales|provinciales|regionales))\b"
)
_ELSEWHERE = re.compile(r"(?:et |puis |mais )?(?:à|a|au|aux|en|dans|pres de|du cote de) [^,.;:]{3,40}, ")
_FIRED_FROM = re.compile(
    r"\b(?:tire|lance|parti|provenan|venan|decolle)\w* (?:\w+ )?(?:depuis|de|du|d') ?(?:la |le |les |l')?(?:\w+ de (?:la |l')?)?$"
)
_IN_RETURN = Sought(r"\b(?:en (?:retour|riposte|represailles|reponse)|riposte|replique)\b")
_CENTRE = Sought(
    r"\b(?:sur|dans) le (?:centre(?:-ville)?|coeur historique)\b(?! (?:de|du|d'|commercial|culturel|medical|sportif|pays))"
)
_LANDS = frozenset({"country", "region", "province", "island", "district"})
_FARES = re.compile(
    r",? (?:aussi |lui aussi |elle aussi )?(?:est|reste|demeure|vit|traverse|connait|sombre|s'enfonce|s'embrase|replonge|retombe|bascule|retient|n'en finit|n'est pas|a (?:bascule|sombre|replonge|connu|vecu))\b"
)
_TOPIC = 80  # characters within which the subject of a first sentence is named
_TO_SUBJECT = re.compile(r"(?:[^,.;:]{2,40}, )?(?:la (?:ville|cite|localite) de |\"?)")
_ITS_SUBJECT = re.compile(
    r",? (?:c'est|ca|ça) [a-z]|(?:,[^,.;]{3,60},)? (?:(?:n'|ne |s'|se |n'en |en )?(?:a|avait|est|etait|fut|reste|restait|vit|vivait|tient|tenait|subit|connait|compte|panse|enterre|retient|attend|finit|cesse|tremble|agonise|resiste|plie|brule|saigne|pleure|veille|redoute|craint|fume|gronde|se (?:reveille|terre|vide|meurt|releve|prepare)|s'(?:embrase|enfonce|eveille|interroge|attend))\b)"
)
# "L'aéroport Toussaint-Louverture, cible de tirs": a building with a name of its own, of which nobody says where it stands
_ITS_OWN = re.compile(
    r"(?:L['’]|l['’]|[Ll]e |[Ll]a |[Aa]u |[Àà] l['’]|[Àà] la )(?:aéroport|port|prison|pénitencier|hôpital|université|stade|base|centrale|raffinerie|gare|mosquée|cathédrale|basilique|lycée|hôtel)(?: [a-zéè]+)? [A-ZÉÈ]"
)


def again(setting: Setting, act: Act) -> list[Where]:
    """Where the act that is told again was: "cette attaque", "la guerre"."""
    kind, clause = act.trigger.event_type, act.trigger.clause
    if kind == "war":
        if not _AGAIN.search(setting.seen, clause.start, clause.end):
            return []
        told = setting.focus.last_act(frozenset({"war"}))
        told = told if told is not None and told.where.where_prec >= 3 else None
    elif _THIS.match(setting.seen, clause.start) and not setting.places.touching(
        Span(clause.start, max(clause.start, act.trigger.span.start))
    ):
        same: frozenset[IncidentType] = frozenset({kind})
        if _THIS_TRUCE.match(setting.seen, clause.start):
            same = frozenset({"ceasefire_agreement"})
        elif kind == "casualties_report":  # "Cet assaut, suivi d'un siège, avait fait 21 morts"
            same = RUNNING
        told = setting.focus.last_act(same) or setting.focus.last_act(RUNNING)
    else:
        return []
    return [told.where] if told is not None else []


def heading(setting: Setting, act: Act) -> list[Where]:
    """The town that heads the paragraph: "Kherson : un drone a tué deux civils"."""
    line = setting.layout.line_at(act.trigger.clause.start)
    heads = [w for w in setting.layout.head_places(line, act.trigger.span.start) if w.place.feature in PER_TOWN]
    if heads and act.trigger.event_type in FORCE and all(w.evidence.rule == "dateline" for w in heads):
        named = [w for _, w in setting.places.touching(act.trigger.clause) if w.place.feature in LOCAL - {"capital"}]
        abroad = [w for w in named if w.role == "about" and w.place.country not in (None, heads[0].place.country)]
        if abroad:  # "Beyrouth (AFP) – Des raids sur des quartiers de la métropole d'Alep": it was written elsewhere
            return [replace(w, role="scene") for w in abroad[:1] if w.evidence.rule in ("of", "name")]
    return finest(act.trigger, heads)


def wide_heading(setting: Setting, act: Act) -> list[Where]:
    """The region or country that heads the paragraph, or the paragraphs: "Nord-Kivu"."""
    start = act.trigger.clause.start
    line = setting.layout.line_at(start)
    heads = setting.layout.head_places(line, act.trigger.span.start)
    centre = _CENTRE.search(setting.seen, act.trigger.clause.start, act.trigger.clause.end)
    if centre is not None:  # "Région de Kharkiv" over "Tirs de roquettes sur le centre"
        seats = map(setting.focus.seat_of, heads or setting.layout.section_places(start)[1])
        seat = next((w for w in seats if w is not None), None)
        if seat is not None:
            return [seat]
    if heads:
        return [setting.focus.finer(finest(act.trigger, heads)[0], line.start, act.trigger.clause.end)]
    at, over = setting.layout.section_places(start)
    over = [w for w in over if w.place.feature in LOCAL | {"country"}]
    told = setting.focus.last_act(RUNNING, at)
    if told is not None:  # an item of a section stands in it, whatever the item before told of
        apart = told.at < line.start and setting.layout.is_item_under(start, at)
        over = [w for w in over if w.place.feature != "country" and w.evidence.rule != "dateline"] if apart else []
    return finest(act.trigger, over)[:1]


def begins_item(setting: Setting, act: Act) -> bool:
    """Whether a dated sentence begins a new item of a headed paragraph: "Hodeïda. Le 7, un raid à At-Tuhayta. Le 9, des tirs …"."""
    return _DATED.match(setting.seen, act.sentence.start) is not None and bool(heading(setting, act))


def turned_to(setting: Setting, act: Act) -> list[Where]:
    """The place that a presenter turned to by its noun: "On passe à la capitale. Des milliers de gens ont marché …"."""
    start = act.sentence.start
    line = setting.layout.line_at(start)
    turns = list(_TURNS.finditer(setting.seen, line.start, start))
    if not turns or setting.focus.last_act(PLACED, turns[-1].end()) is not None:
        return []
    found = noun_meant(setting.focus, act.trigger, Span(turns[-1].start("noun"), turns[-1].end()))
    return [found] if found is not None else []


def troubled(setting: Setting, act: Act) -> list[Where]:
    """The land of which the paragraph says first how it fares: "La Syrie reste sous tension. Un officier a été tué dimanche"."""
    line = setting.layout.line_at(act.trigger.clause.start)
    first = setting.layout.sentence_at(line.start + 1)
    if first is None or first.start < line.start - 1 or act.sentence.start <= first.start:
        return []
    named = setting.places.touching(first)
    if len(named) != 1 or setting.focus.last_act(PLACED, first.start) is not None:
        return []
    span, where = named[0]
    fares = span.start - first.start <= _AT_HEAD and _FARES.match(setting.seen, span.end) is not None
    return [replace(where, role="scene")] if fares and where.place.feature in _LANDS else []


def opened_since(setting: Setting, act: Act, since: int) -> Where | None:
    """The town that has opened a sentence since the last act: "A Marawi, le siège dure. L'armée chiffre les pertes à 480 morts"."""
    for span, where in setting.places.before(act.sentence.start, act.sentence.start - since):
        sentence = setting.layout.sentence_at(span.start)
        opens = sentence is not None and span.start - sentence.start < _AT_HEAD and where.evidence.rule == "in"
        if opens and where.role == "scene" and where.place.feature in PER_TOWN - {"capital"} and setting.is_free(act, where):
            return where
    return None


def running(setting: Setting, act: Act) -> list[Where] | None:
    """Where the last act of the paragraph was: "Un obus est tombé à Goma. Six personnes ont péri"; nowhere after one at a place nobody knows."""
    clause = act.trigger.clause
    paragraph = setting.layout.paragraph_at(clause.start)
    if (
        setting.is_away(act)
        or act.long_ago
        or begins_item(setting, act)
        or _ITS_OWN.match(setting.focus.article.text, clause.start)
    ):
        return []
    kinds: frozenset[IncidentType] = PLACED if act.trigger.event_type not in RUNNING else RUNNING | {"protest"}
    if _OUTSIDE.match(setting.seen, act.sentence.start) or _OUTSIDE.match(setting.seen, clause.start):
        kinds = EVERY  # "Le Parlement a adopté la loi à Tbilissi. Dehors, treize manifestants ont été arrêtés"
    done = act.trigger.modality != "planned"
    told = setting.focus.last_act(kinds, paragraph.start, done=done)
    told = told or setting.focus.last_act(frozenset({"other"}), act.sentence.start, done=done)
    since = max(paragraph.start, told.at if told is not None else 0)
    held = setting.focus.held
    counted = act.trigger.event_type in COUNTED - {"attack_civilians"}
    if counted and held is not None and held.kind in COUNTED and held.at >= since:
        return [held.where]  # "La répression a fait 76 morts depuis septembre. Plus de 1.200 étudiants ont été arrêtés"
    opened = opened_since(setting, act, since) if told is not None else None
    if opened is not None:
        return [opened]
    if act.trigger.event_type in FORCE and setting.focus.lost > since:
        return None  # "A Gao, un obus est tombé. A Zzybo, un camp a été pillé. Trois soldats ont été tués"
    if told is None:
        return []
    where = told.where if told.vague else setting.focus.finer(told.where, paragraph.start, clause.start)
    return [finer_behind(setting, act, where)]


def gone_away(setting: Setting, act: Act) -> list[Where] | None:
    """Where the last act was of a paragraph that leads elsewhere: "Plus à l'est, trois drones ont visé El-Obeid. Deux ont été abattus"."""
    paragraph = setting.layout.paragraph_at(act.trigger.clause.start)
    if act.sentence.start <= paragraph.start + 3 or not setting.leads_away(paragraph.start):
        return []
    return running(setting, act)


def past_plans(setting: Setting, act: Act) -> list[Where] | None:
    """Where the last act was, past what is only planned: "… tués à Gonaïves. Un défilé est prévu à Jacmel. Cinq hommes ont été tués"."""
    paragraph = setting.layout.paragraph_at(act.trigger.clause.start)
    last = setting.focus.last_act(RUNNING | {"protest"}, paragraph.start)
    if last is None or not last.apart or act.trigger.modality == "planned":
        return []
    return running(setting, act)


def finer_behind(setting: Setting, act: Act, where: Where) -> Where:
    """``where``, or the town in it that the rest of the sentence names: "ont attaqué un convoi qui portait des vivres à Corinto"."""
    clause, end = act.trigger.clause, act.sentence.end
    if (
        where.where_prec < 3
        or act.trigger.event_type not in FORCE
        or end <= clause.end
        or not _WHO.match(setting.seen, clause.end)
    ):
        return where
    for span, named in setting.places.touching(Span(clause.end, end)):
        local = named.place.feature in PER_TOWN and (named.role == "scene" or has_its_building(setting.seen, named))
        if local and setting.is_free(act, named) and setting.focus.lies_in(named, where) and not setting.owned.touching(span):
            return replace(named, role="scene")
    return where


def of_local_ruler(setting: Setting, act: Act) -> list[Where]:
    """Where the last act was, for what a governor or a mayor decrees there: "Le gouverneur a décrété un couvre-feu"."""
    clause = act.trigger.clause
    ruled = setting.focus.theme.region is not None or setting.places.touching(clause)
    if ruled or not _LOCAL_RULER.match(setting.seen, clause.start):
        return []
    return running(setting, act) or story(setting, act)


def same_day(setting: Setting, act: Act) -> list[Where]:
    """Where the acts of that day were, told again after those of another: "Lundi, à La Paz … Mardi, à Oruro … Lundi, des chars …"."""
    if act.day is None or not setting.focus.told:
        return []
    last = setting.focus.told[-1]
    line = setting.layout.line_at(act.trigger.clause.start)
    if setting.layout.has_items and last.at < line.start:
        return []  # another item
    if last.day == act.day or (last.day is None and not last.past):
        return []
    kinds = FORCE if act.trigger.event_type in FORCE else frozenset({act.trigger.event_type})
    told = next((t for t in reversed(setting.focus.told) if t.day == act.day and t.kind in kinds and t.own), None)
    return [told.where] if told is not None else []


def answered(setting: Setting, act: Act) -> list[Where]:
    """Where fire came from, for what answers it: "Six roquettes ont été tirées de Gaza. L'aviation a frappé en retour un dépôt"."""
    sentence = act.sentence
    if not _IN_RETURN.search(setting.seen, act.trigger.clause.start, min(sentence.end, act.trigger.clause.end + 40)):
        return []
    low = setting.layout.line_at(sentence.start).start
    for span, where in setting.places.before(sentence.start, sentence.start - low):
        if where.place.feature in LOCAL and _FIRED_FROM.search(setting.seen, max(0, span.start - 60), span.start):
            return [replace(where, role="scene")]
    return []


def of_topic(setting: Setting, act: Act) -> list[Where]:
    """The town that the paragraph is about, as the subject of its first sentence: "El-Facher, dernière place forte, agonise. Des obus …"."""
    if act.long_ago or setting.is_away(act):
        return []
    line = setting.layout.line_at(act.trigger.clause.start)
    first = setting.layout.sentence_at(line.start)
    if first is None or first.start < line.start or act.sentence.start <= first.start:
        return []
    for span, where in setting.places.touching(Span(first.start, min(first.end, first.start + _TOPIC))):
        named = (
            where.role == "about" and where.place.feature in PER_TOWN and where.evidence.rule in ("name", "bare", "world", "of")
        )
        if (
            named
            and _ITS_SUBJECT.match(setting.seen, span.end)
            and _TO_SUBJECT.fullmatch(setting.seen, first.start, span.start)
        ):
            return [replace(where, role="scene")]
    return []


def named_in_line(setting: Setting, act: Act) -> list[Where]:
    """The last place that the paragraph named as a scene, of no act so far: "Ça a crépité à Sake. Les combats ont fait six morts"."""
    start = act.trigger.clause.start
    return last_named(setting, act, start - setting.layout.line_at(start).start)


def land_in_line(setting: Setting, act: Act) -> list[Where]:
    """The country in which the sentences before put something else: "Twitter est bloqué en Turquie. La police a interpellé …"."""
    start = act.trigger.clause.start
    line = setting.layout.line_at(start)
    if act.long_ago or setting.is_away(act) or act.sentence.start <= line.start:
        return []
    for where in setting.focus.scenes(start, start - line.start):
        land = where.place.feature == "country" and where.where_prec == 6 and where.evidence.span.end <= act.sentence.start
        return [where] if land and not setting.focus.is_beside(where) else []
    return []


_SEATS_OF_NATIONS = frozenset(("geneva", "new-york", "the-hague", "strasbourg"))
"""The towns that are no capitals where international organisations sit and states speak."""


def last_named(setting: Setting, act: Act, reach: int) -> list[Where]:
    """The last local place named as a scene, at most so many characters before the clause."""
    start, kind = act.trigger.clause.start, act.trigger.event_type
    if act.long_ago or setting.is_away(act):
        return []
    if any(w.place.feature == "country" and w.role == "about" for w in setting.places.within(act.trigger.clause)):
        return []  # "le Mali voisin a fermé sa frontière"
    story = setting.focus.countries(RUNNING)
    for where in setting.focus.named(start, reach):
        at = where.evidence.span.start
        if where.evidence.span in setting.focus.talks or not (where.role == "scene" or has_its_building(setting.seen, where)):
            continue
        if _SINCE_WAR.search(setting.seen, max(0, at - 70), at):
            continue  # "le bilan le plus lourd depuis le début de la guerre à Gaza"
        if (
            (where.place.feature == "capital" or where.place.id in _SEATS_OF_NATIONS)
            and story
            and where.place.country not in story
        ):
            continue  # "À Moscou, on loue l'opération": a reaction from abroad
        if where.place.feature in LOCAL and setting.is_free(act, where) and (kind != "war" or where.where_prec >= 3):
            return setting.with_finer(
                act, [replace(where, role="scene")], max(start - reach, where.evidence.span.start - _SHORTLY)
            )
    return []


def told_before(setting: Setting, act: Act) -> list[Where]:
    """The last place named as a scene, in this paragraph or shortly before it: "A Sake, on s'attend au pire.", over "Deux hommes ont péri"."""
    start = act.trigger.clause.start
    reach = start - setting.layout.line_at(start).start
    return last_named(setting, act, reach if setting.layout.is_entry(start) else min(_NEAR, reach + _SHORTLY))


def story(setting: Setting, act: Act) -> list[Where]:
    """Where the story was that the paragraphs before tell, if it has not gone elsewhere since: "L'attaque n'a pas été revendiquée"."""
    clause = act.trigger.clause
    if act.long_ago or act.trigger.event_type == "war" or setting.is_away(act):
        return []
    told = setting.focus.last_of_story(RUNNING)
    if told is None:
        return []
    named = [w for _, w in setting.places.touching(clause) if not is_bedside(setting.seen, w)]
    if named or setting.has_moved(act, told.where):
        return []
    town = at(setting.focus.theme.town, act.trigger.span)
    if town is not None and any(t.where.place.id == town.place.id for t in setting.focus.told):
        return [town]  # a new paragraph is told of the headline's town again
    near = clause.start - told.at < _NEAR and len(setting.focus.countries(RUNNING)) < 2
    same = THE_ACT.match(setting.seen, clause.start) is not None
    if not (near or same) or (setting.layout.is_entry(clause.start) and not same):
        return []
    return [told.where if told.vague else setting.focus.finer(told.where, max(0, told.at - _NEAR), clause.start)]


def told_next(setting: Setting, act: Act) -> list[Where]:
    """Where the act that a title or a first sentence announces is told to be: "Le palais mis à sac" over "A Colombo, …"."""
    clause = act.trigger.clause
    if act.long_ago:
        return []
    line = setting.layout.line_at(clause.start)
    following = setting.layout.line_at(min(len(setting.seen), line.end + 1))
    is_title = setting.layout.title_over(following) == line
    if not is_title and act.sentence.start > line.start + 90:
        return []
    end = following.end if is_title else line.end
    rest = Span(min(act.sentence.end, end), min(end, act.sentence.end + 300))
    others = (trigger for _, trigger in setting.owned.touching(rest) if trigger.clause.start >= clause.end)
    trigger = next((trigger for trigger in others if trigger.event_type in FORCE | CALM), None)
    leads = act.sentence.start < LEAD and not setting.focus.told
    if (trigger is None and not leads) or heading(setting, act) or IN_YEAR.match(setting.seen, act.sentence.start):
        return []
    if not is_title and (running(setting, act) or story(setting, act)):
        return []
    if any(w.place.feature in LOCAL for w in setting.focus.scenes(act.sentence.start, act.sentence.start - line.start)):
        return []  # "C'est à Kati que tout s'était noué. Le ministre avait essuyé des jets de pierres."
    if trigger is not None:
        inside = [w for _, w in setting.places.touching(trigger.clause)]
        here = [w for w in inside if is_named_scene(setting.seen, trigger, w) and setting.is_free(act, w)]
        if not is_title and _ELSEWHERE.match(setting.seen, trigger.clause.start) and trigger.clause.start > act.sentence.end:
            return []  # "Trois hommes sont morts. A Mahabad, la foule …"
        town = setting.focus.theme.town if not is_title else None
        if town is not None and here and all(w.place.kilometres_to(town.place) > BESIDE_KM for w in here):
            return []  # under "Bangui, deux jours après", what is told first is not where the next act is
        if here or not is_title:
            return finest(trigger, here)[:1]
        # "Des familles bloquent l'autoroute" over "A Tel-Aviv, des manifestants ont été délogés"
        said = setting.layout.sentence_at(trigger.clause.start)
        start = said.start if said is not None else trigger.clause.start
        heads = [w for _, w in setting.places.touching(Span(start, max(start, trigger.clause.start))) if w.role == "scene"]
        return finest(trigger, [w for w in heads if w.place.feature in LOCAL])[:1]
    if leads:
        # the lead, and the sentence after it: "Les insurgés ont frappé samedi au coeur de Sungai Kolok"
        after = setting.layout.sentence_at(min(len(setting.seen), act.sentence.end + 2))
        if after is not None and after.start >= act.sentence.end and after.end <= line.end:
            named = [w for _, w in setting.places.touching(after) if w.role == "scene" and w.place.feature in LOCAL]
            return finest(act.trigger, [w for w in named if setting.is_free(act, w)])[:1]
    return []


def of_talks(setting: Setting, act: Act) -> list[Where]:
    """Where the talks are held that go on: "à Mascate. Les discussions se poursuivront jeudi"."""
    clause = act.trigger.clause
    told = setting.focus.last_act(frozenset({"negotiation"}))
    if told is None:
        return []
    if _IN_MARGIN.search(setting.seen, act.sentence.start, act.sentence.end):
        return [told.where]  # "En marge du sommet, il s'est entretenu avec son homologue"
    near = clause.start - told.at <= _NEAR
    return [told.where] if near and THE_TALKS.match(setting.seen, clause.start) else []


def at_summit(setting: Setting, act: Act) -> list[Where]:
    """Where the talks are of which a crowd stands before the house: "ont manifesté en pirogue devant l'hôtel du sommet"."""
    clause = act.trigger.clause
    if not _BEFORE_SUMMIT.search(setting.seen, clause.start, clause.end):
        return []
    told = setting.focus.last_act(frozenset({"negotiation", "political_change", "ceasefire_agreement"}), done=True)
    if told is not None and told.where.place.feature in LOCAL:
        return [told.where]
    dateline = setting.layout.dateline
    return [replace(dateline, role="scene")] if dateline is not None else []


def of_guest(setting: Setting, act: Act) -> list[Where]:
    """Where the one who meets others was told to be: "En visite à Beyrouth, l'émissaire … Il devait rencontrer le chef du Parlement"."""
    start = act.sentence.start
    line = setting.layout.line_at(start)
    before = setting.layout.sentence_at(max(0, start - 2))
    if not _HE.match(setting.seen, act.trigger.clause.start) or before is None or not line.start <= before.start < start:
        return []
    stays = [w for _, w in setting.places.touching(before) if w.role in ("scene", "venue") and w.place.feature in PER_TOWN]
    return [replace(w, role="scene") for w in stays[:1]]


def of_meeting(setting: Setting, act: Act) -> list[Where]:
    """The town in the title over a meeting: "12h40 : Réunion à Bruxelles" over "Les ministres se retrouvent mercredi"."""
    line = setting.layout.line_at(act.trigger.clause.start)
    title = setting.layout.title_over(line)
    named = setting.places.within(title) if title is not None else []
    found = [w for w in named if w.role in ("scene", "venue") and w.place.feature in PER_TOWN][:1]
    if not found and setting.layout.is_entry(act.trigger.clause.start):  # "12h20 Le Caire : reprise des discussions"
        heads = setting.layout.head_places(line, act.trigger.span.start)
        found = [replace(w, role="scene") for w in heads if w.place.feature in PER_TOWN][:1]
    return found


def of_next_rally(setting: Setting, act: Act) -> list[Where]:
    """The town of the protests told so far, for the next that is called: "Un nouveau rassemblement est prévu jeudi"."""
    if act.trigger.modality != "planned" or setting.places.touching(act.sentence):
        return []
    home = setting.focus.country(act.trigger.span.start)
    towns = [
        t.where
        for t in setting.focus.told
        if t.kind == "protest" and t.where.place.feature in PER_TOWN and home in (None, t.where.place.country)
    ]
    theme = at(setting.focus.theme.town, act.trigger.span)
    if theme is not None and any(w.place.id == theme.place.id for w in towns):
        return [theme]
    first = next(iter(towns), None)
    return [first] if first is not None else []


def of_trial(setting: Setting, act: Act) -> list[Where]:
    """Where the trial is held, for its verdict: "Verdict attendu le 24 novembre"."""
    clause = act.trigger.clause
    told = setting.focus.last_act(frozenset({"other"}))
    return [told.where] if told is not None and _VERDICT.match(setting.seen, clause.start) else []
