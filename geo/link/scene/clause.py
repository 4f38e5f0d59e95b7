"""What the clause itself says: the complement of its verb, the town it befalls, a noun that stands for a place, a relative "où"."""

import re
from dataclasses import replace

from geo.almanac import WEEKDAY
from geo.incident.gate import Sought
from geo.link.kinds import FORCE, LOCAL, PER_TOWN, RUNNING
from geo.link.meant import facility_meant, noun_meant, place_meant
from geo.link.named import (
    bears_name,
    finest,
    has_its_building,
    holds_this_town,
    is_bedside,
    is_befallen,
    is_carried_to,
    is_counted_from,
    is_felt,
    is_home,
    is_near,
    is_road,
    is_subject_under,
    is_victims_home,
)
from geo.link.named_scene import is_named_scene
from geo.link.participle import act_of
from geo.link.route import end_in_clause
from geo.link.scene.setting import BESIDE_KM, OPENING, TRAILING, Act, Setting
from geo.link.theme import at
from geo.model import Span, Trigger, Where

__all__ = [
    "agreed_at",
    "apposed",
    "befallen",
    "bracketed",
    "brought_about",
    "doing_there",
    "holding_unknown",
    "in_clause",
    "listed",
    "meant",
    "moved",
    "named_alone",
    "of_facility",
    "of_victims",
    "relative",
    "renamed",
]

_BEFALLEN = FORCE | {"abduction_arrest"}  # what a participle says of somebody: "percuté", "arrêté"
_APPOSED = Sought(
    r",? ?(?:une? |le |la |l'|cette |ce |cet )(?:[a-z]+ )?(?:region|enclave|province|ville|localite|village|territoire|district|bastion|fief|bourgade|cite|ile|peninsule|commune)\b"
)
# "Ville de garnison encerclée depuis deux ans, Kadugli …", "Reprise en novembre, Kherson …"
_FRONTED = re.compile(
    r"(?:\w+ )?(?:ville|localite|village|capitale|cite|bastion|fief|port|bourgade|place forte|[a-z]+(?:ee|ise|ite|ie|ue))\b"
)
_STRUCK_BY = re.compile(
    r"\W*(?:frapp|touch|ravag|devast|secou|ebranl|endeuill|balay|vis|bombard|attaqu|meurtri|inond|cibl|atteint|pilonn|martyris)(?:e?e?s?) (?:[a-z' -]{1,30} )?par "
)
_SUBJECT_NEXT = re.compile(
    r", (?:la |le |les |l')?(?:(?:ville|region|province|localite|ile|archipel|capitale|territoire)(?: [a-z]+)? (?:de |du |d'|des )(?:la |l')?)?$"
)
_SUFFERING = re.compile(
    r"sous (?:blocus|embargo|siege|les bombes|les obus|le feu)\b|"
    r"(?:re)?(?:bombard|pilonn|frapp|touch|assieg|encercl|occup|evacu|liber|incendi|ravag|devast|inond|saccag|pill|attaqu|vis|conquis|pris|envahi|perdu|abandonn|submerg)(?:e|ee|es|ees|s|ie|ies|ise|ises|ue|ues)? "
    rf"(?:par|{WEEKDAY}|hier|avant-hier|la veille|depuis|dans la nuit|en \w+|le \d|à l'aube|il y a|au \w+|deux fois)\b"
)
_SUFFERED = re.compile(
    r"(?:a|avait|aurait) (?:de nouveau |deja |aussi )?(?:subi|essuye|connu|vecu|ete (?:de nouveau |deja |aussi )?(?:re)?(?:bombard|pilonn|frapp|touch|assieg|encercl|occup|evacu|incendi|ravag|devast|inond|saccag|pill|attaqu|vis|pris))|"
    r"s'(?:est )?(?:embras|enflamm|souleve)"
)
_TO_SUFFERING = re.compile(
    r" |, (?:(?:une |la )?(?:[a-z]+ )?(?:ville|localite|bourgade|cite|enclave|commune|village) )?(?:elle aussi |à son tour |deja |de nouveau )?"
)
_AS_THEY = re.compile(
    r",? (?:alors qu|lorsqu|tandis qu|pendant qu|quand |au moment ou )(?:'?(?:ils?|elles?)|e? ?(?:leurs?|son|sa|ses)) "
)
# "dans la capitale économique, Douala", "contre leur fief, Idleb", "de la deuxième ville du pays, Benghazi"
_TOWN_TOLD = (
    r" ?(?:la |le |l'|sa |son |leur |une? |cette |ce )?(?:[a-z]+ ){0,2}?"
    r"(?:ville|localite|village|capitale|cite|bastion|fief|port|bourgade|chef-lieu|quartier|faubourg|banlieue|camp|station|ile|province|region|district|commune|sous-prefecture)"
    r"(?: [a-z-]+){0,2}(?: (?:du|de la|de l'|des|de) ?[a-z-]+)?"
)
_NOUN_AT_END = re.compile(rf"\b(?:dans|à|sur|contre|de|du|au|en|vers|pres de|pres du|autour de){_TOWN_TOLD}(?=,? ?$)")
_NOUN_ALONE = re.compile(rf"{_TOWN_TOLD},? ?")  # "Une explosion a secoué la capitale économique, Douala"
_NAME_FOLLOWS = re.compile(r",? ?(?:la |le |l'|à )?")
_CLOSER = frozenset({"in", "near", "object", "on", "located"})
_CALLED_TOWN = re.compile(r"(?:une |la |le )?(?:[a-z]+ )?(?:ville|localite|village|bourgade|bourg|cite)\b")
_NAMES = frozenset({"name", "bare", "world", "spelling", "typo"})
_IN_BRACKETS = re.compile(r"(?<=\w) \([^()]{0,30}$")  # "Naka (1er juin, | onze morts)"
_PART_OF_NAME = re.compile(r"(?<=\w )[A-Z][\w-]+ $")  # "le vraquier Ocean Meridian"
_AT_DISTANCE = re.compile(
    r",? (?:\(|situee? |distante? )?(?:à )?(?:environ |quelque |pres de |plus de |moins de )?[^,.;:()]{1,50}"
)
_THE_TOWN = re.compile(
    r"\W*(?:la (?:ville|localite|cite|bourgade|commune|capitale)|le (?:village|bourg|hameau))(?=,| (?:a|avait|est|etait|fut) )"
)
# "La secousse de jeudi à Nabire s'est aussi fait sentir à Sorong": felt there, "ressentie à Sorong": how far it reached
_FELT_AT = Sought(r"\b(?:ressentie?s?|perceptibles?|fait trembler)\b(?:[^.;:,]|,(?! (?:a|ont|avait|faisant) )){0,80}$")
_WHO = re.compile(r",? ?(?:qui|lesquel(?:le)?s) ")
# "avoir détruit un convoi entre Gossi et Hombori, et abattu vingt hommes près de Ber": another verb with its object
_NEXT_VERB = re.compile(
    r"[^;:]{0,120}?,? et (?:en )?(?!une? |le |la |les |demie? |autre |entre )[a-z]{3,}(?:e|i|is|it|u|ert)e?s? (?:\"|une? |le |la |l'|les |des |deux |trois |quatre |cinq |six |dix |vingt |\d+ |plusieurs |sa |son |ses |leurs? )"
)
_NEXT_CLAUSE = re.compile(  # another subject with a verb of its own
    r"[^;:]{0,120}? et (?:une? |les? |la |l'|des |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\d+ |plusieurs |son |sa |ses |leurs? )(?:[\w'-]+ ){1,5}?"
    r"(?:a|ont|est|sont|avait|avaient|etait|etaient|s'est|se sont) (?!ete (?:tue|bless|touche|atteint))"
)
_NEXT_SUBJECT = re.compile(
    r",? et (?:une? |les? |la |l'|des |deux |trois |quatre |cinq |six |dix |\d+ |plusieurs )[^,.;:]{3,40} (?:a|ont|est|sont|avait|avaient) (?:ete )?$"
)
_WHEN = re.compile(
    r"(?: [^,.;:]{1,40})?,? (?:lorsqu(?:e |')|quand |dans (?:l'|la |le |une? )|lors d(?:e |')(?:la |l')?|à la suite d(?:e |'|u )(?:la |l')?|au cours d(?:e |'|u )(?:la |l')?|apres (?:que |l'|la |le |une? ))"
)
_AS_WHEN = re.compile(r"\b(?:lorsqu(?:e |')|quand )$")
# "L'armée s'y était redéployée à la faveur de la guerre au Tigré": where is said before
_THERE = re.compile(
    r"(?:\b|')y (?:(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|fut|furent) (?:ete )?(?:[a-z]+ment )?)?$"
)
_AREA_OF = re.compile(
    r"\b(?:du|de la|de l') ?(?:district|province|departement|region|etat|comte|wilaya|gouvernorat|territoire|prefecture|municipalite|commune|canton|arrondissement|cercle|zone|oblast|raion|secteur|groupement)\b"
)
_TOWARDS = Sought(r"\bvers (?:la |le |l')?$")
# "un camion de migrants en route vers la côte s'est renversé", "a ouvert le feu vers la frontière": what goes there is not there
_BOUND = Sought(
    r"\b(?:avan[cç]|progress|march|dirig|rout|voie|train|bus|autocar|vol |avion|fui|fuy|fuite|enfu|repli|retir|retrait|transport|achemin|rend|part|all(?:er|ai)|voyag|circul|roul|envol|decoll|embarqu|navig|naufrag|voguai|exil|exod|"
    r"evacu|transfer|deport|condui|emmen|tir|lanc|feu|roquette|missile|drone|obus|envo|depech|renfort|expuls|rapatri|ouver|ouvr|tourn|traj|relian|liaison|retour|pouss|mouvement|percee|offensive|mont|descend|migr|travers|passa|men|axe|gagn|couloir|export|trafi)\w*"
)
_NEXT_HEAD = re.compile(r", (?:à|a|au|aux|en|dans) (?:la |le |l')?$")
_AT_HEAD = 6  # "à Lviv, "
_AT_HOME = 40  # characters from the deed within which even a place where somebody lives or is held is its own
_NAME = 40  # characters of a word before a name
_LISTS = 200  # characters over which a list of towns runs on
_JOINED = re.compile(
    r"(?:,|,? (?:et|ou|puis|ainsi que|mais aussi|comme)|,? ainsi qu') ?(?:à |a |au |aux |de |d'|du |pres de |pres d')?(?:l'|la |le |les )?"
)
_NAMED_ONLY = frozenset(("of", "bare", "name"))  # names without a preposition of place
_GOES_ON = re.compile(
    r"(?:,[^,]{1,40},)? (?:n'|ne |s'|se )?(?:a|ont|est|sont|avait|avaient|etait|etaient|accuse|affirme|assure|denonce|dit|exige|juge|reclame)\b"
)
# "quatre villages frontaliers, dont Voskepar et Kirants"
_TOWNS = re.compile(
    r"\b(?:villes|villages|localites|bourgades|bourgs|hameaux|quartiers|districts|communes|agglomerations|bases|aeroports)(?: [\w'-]+){0,4}$"
)
_A_TOWN = re.compile(r"\bune? (?:[a-z]+ )?(?:ville|village|localite|bourgade|hameau|bourg)\b")
_NAMED_NEXT = 500  # characters after the taking of a town within which its name may follow
_AMONG_THEM = re.compile(
    r",? (?:dont|parmi (?:lesquels|lesquelles)|notamment) (?:à |a |au |aux |celle de |celui de |ceux de |celles de )?(?:la |le |les |l')?"
)


def in_clause(setting: Setting, act: Act) -> list[Where]:
    """The places that the clause names: "des combats ont éclaté à Jermuk"."""
    inside = [w for _, w in setting.places.touching(act.trigger.clause)]
    if _THERE.search(setting.seen, act.trigger.clause.start, act.trigger.span.start) and not setting.seen.startswith(
        "il y ", max(0, act.trigger.span.start - 5)
    ):
        # "au Liban; un drone y a frappé une voiture à Majdal Zoun": closer still
        inside = [
            w
            for w in inside
            if w.where_prec <= 2 and w.evidence.rule in _CLOSER and w.evidence.span.start > act.trigger.span.end
        ]
    town = told_to_be(setting, act)
    if town is not None and all(w.where_prec > 2 for w in inside):
        return [town, *(replace(w, role="scene") for w in inside[:1])]
    if setting.focus.last_of_story(RUNNING) is not None:
        inside = [
            w for w in inside if not is_bedside(setting.seen, w)
        ]  # "blessé dans les combats, a succombé à l'hôpital de Bouar"
    here = of_its_verb(setting, act, [w for w in inside if stands_there(setting, act, w)])
    if here and here[0].where_prec > 2:
        here += heading_sentence(setting, act, here[0], here)
    here = with_town_beside(setting, act, here)
    if not here or here[0].where_prec > 3 or all(is_felt(setting.seen, w) for w in here):
        here = measured_from(setting, act, inside) or here
    spots = [w for w in here if w.evidence.rule not in ("along", "between")]
    if any(w.where_prec <= 2 for w in spots) or (spots and setting.layout.names_unknown(act.trigger.clause)):
        here = (
            spots  # "L'axe Bukavu-Goma est coupé à hauteur de Minova", "à Zzoro, dans la région de Gao, sur la route de Kidal"
        )
    if here and here[0].where_prec > 3:
        here += doing_there(setting, act)
        # "a restitué jeudi au Tchad la base de N'Djamena"
        here += [
            w
            for w in inside
            if w not in here and w.where_prec <= 2 and has_its_building(setting.seen, w) and setting.focus.lies_in(w, here[0])
        ]
    if here and gives_way(setting, act, here):
        return []
    if not here and act.trigger.event_type in FORCE:
        # "sur la route qui mène à Mazatlan, dans le Sinaloa": what holds a place where it did not happen holds what did
        here = [
            w
            for w in inside
            if w.evidence.rule == "locates" and w.where_prec in (3, 4) and w.evidence.span.start > act.trigger.span.end
        ][:1]
    here = named_next(setting, act, here) or here or about_there(setting, act, inside)
    found = finest(act.trigger, listed(setting, act, here or among_them(setting, act)))
    if len(found) > 1 and found[0].where_prec == found[1].where_prec >= 3 and setting.focus.lies_in(found[1], found[0]):
        found[0], found[1] = found[1], found[0]  # "dans l'Etat du nord-est de l'Inde, Manipur"
    return found


def moved(setting: Setting, act: Act) -> list[Where]:
    """Where people left, or forces were sent, where the clause names no other scene: "2.000 familles ont quitté Kaziba"."""
    return [replace(where, role="scene") for where in end_in_clause(setting.seen, act.trigger, setting.places)]


def told_to_be(setting: Setting, act: Act) -> Where | None:
    """The town that a clause tells to be one: "à Dilling, ville du Kordofan-Sud assiégée par les rebelles"."""
    start = act.trigger.clause.start
    if _CALLED_TOWN.match(setting.seen, start) is None:
        return None
    before = next(iter(setting.places.before(start, TRAILING)), None)
    if before is None or before[1].place.feature not in PER_TOWN or setting.seen[before[0].end : start] != ", ":
        return None
    return replace(before[1], role="scene", where_prec=1)


def bracketed(setting: Setting, act: Act) -> list[Where]:
    """The town in brackets right behind the clause: "Un chef communautaire assassiné (Noanamá, 3 février)"."""
    end = act.trigger.clause.end
    if not setting.seen.startswith(" (", end):
        return []
    for span, where in setting.places.touching(Span(end, end + 4)):
        if span.start == end + 2 and where.place.feature in PER_TOWN and setting.seen.startswith((",", ")"), span.end):
            return [replace(where, role="scene")]
    return []


def stands_there(setting: Setting, act: Act, where: Where) -> bool:
    """Whether a place of the clause may be where it happened, by the words around its name alone."""
    return (
        is_named_scene(setting.seen, act.trigger, where)
        and (setting.is_free(act, where) or setting.opens_act(act, where))
        and not setting.is_road_abroad(where)
        and not setting.is_said_of_subject(act, where)
        and not holds_this_town(setting.seen, where)
        and not is_of_inner(setting, act, where)
    )


def of_its_verb(setting: Setting, act: Act, here: list[Where]) -> list[Where]:
    """Those of the clause's places that belong to its own verb: not "Un soldat a péri à Goma et un ministre est arrivé à Kinshasa"."""
    end = act.trigger.span.end
    if act.trigger.event_type == "war":
        # "en guerre contre l'armée depuis avril, ont attaqué El-Obeid"
        here = [
            w
            for w in here
            if not any(end <= t.span.start < w.evidence.span.start for _, t in setting.owned.touching(w.evidence.span))
        ]
    if act.trigger.event_type not in FORCE and len(here) > 1:
        # "Le procès du chauffeur arrêté à Millas s'est ouvert devant le tribunal de Marseille"
        here = [w for w in here if not _is_of_participle(setting, act, w)] or here
    if act.trigger.event_type == "disaster" and len(here) > 1:
        low = act.trigger.clause.start
        here = [w for w in here if not _FELT_AT.search(setting.seen, low, w.evidence.span.start)] or here
    if act.trigger.event_type in FORCE:
        if any(w.where_prec <= 2 and w.evidence.rule != "of" for w in here):
            # "a repoussé les miliciens de Masisi lors de combats à Sake"
            here = [w for w in here if w.evidence.rule != "of" or w.where_prec > 2]
        here = [w for w in here if not is_home(setting.seen, w) or 0 <= w.evidence.span.start - end < _AT_HOME]
    if len(here) < 2:
        return here
    # "à Lviv, un entrepôt a brûlé, à Kharkiv, trente personnes ont été blessées": the last heads the next clause
    last = here[-1].evidence.span
    headed = here[0].evidence.span.start - act.trigger.clause.start < _AT_HEAD
    ends = last.end == act.trigger.clause.end and setting.seen.startswith(",", last.end)
    if headed and ends and _NEXT_HEAD.search(setting.seen, max(0, last.start - 16), last.start):
        here = here[:-1]
    start = act.trigger.span.start
    if any(w.evidence.span.start > start for w in here):
        # "Une moto a sauté à Cali, et un commissariat a été attaqué dans le Cauca"
        here = [
            w for w in here if w.evidence.span.end > start or not _NEXT_SUBJECT.match(setting.seen, w.evidence.span.end, start)
        ]
    own = [
        w
        for w in here
        if not any(other.match(setting.seen, end, w.evidence.span.start) for other in (_NEXT_CLAUSE, _NEXT_VERB))
    ]
    return own or here


def _is_of_participle(setting: Setting, act: Act, where: Where) -> bool:
    """Whether a place is where another act was, which only says of whom or what it is told."""
    other = act_of(setting.owned, setting.seen, where.evidence.span, act.trigger)
    return other is not None and other.event_type in _BEFALLEN


def heading_sentence(setting: Setting, act: Act, area: Where, here: list[Where]) -> list[Where]:
    """The finer places at the head of the sentence: "A Minova, côté Sud-Kivu, les rebelles …"."""
    opening = Span(act.sentence.start, min(act.sentence.end, act.sentence.start + OPENING))
    return [
        w
        for w in setting.in_whole_sentence(act)
        if w.evidence.span.overlaps(opening) and w.evidence.span.end <= act.trigger.span.start
        and w.role == "scene" and w.where_prec <= 2 and w not in here and setting.is_free(act, w)
        and (setting.focus.lies_in(w, area) or w.evidence.span in act.trigger.clause)
        and not _NEXT_SUBJECT.match(setting.seen, w.evidence.span.end, act.trigger.span.start)
    ]  # fmt: skip


def with_town_beside(setting: Setting, act: Act, here: list[Where]) -> list[Where]:
    """A town told right before, for what the clause only says is near: "Carnage à Kenscoff : cent maisons ont brûlé sur les hauteurs de la capitale"."""
    if not here or any(w.evidence.rule != "near" for w in here):
        return here
    line = setting.layout.line_at(act.trigger.clause.start)
    finer = [
        w
        for w in (*setting.layout.head_places(line, act.trigger.span.start), *setting.in_sentence(act))
        if w.where_prec == 1
        and w.evidence.span.end <= act.trigger.clause.start
        and w.place.country == here[0].place.country
        and here[0].place.radius_km > w.place.radius_km  # not "tirs sur Safed et … infiltration près d'Aïta el-Chaab"
        and 0 < w.place.kilometres_to(here[0].place) < BESIDE_KM
    ]
    return finer[-1:] or here


def measured_from(setting: Setting, act: Act, inside: list[Where]) -> list[Where]:
    """The stretches around the towns that the clause measures from: "à 15 km au sud de Komanda"."""
    head = Span(act.sentence.start, max(act.sentence.start, act.trigger.clause.start))
    fronted = [w for _, w in setting.places.touching(head)][:1]
    near = ((w, is_near(setting.seen, w, act.trigger)) for w in (*inside, *fronted))
    return [lying_there(setting, w) or around for w, around in near if around is not None]


def lying_there(setting: Setting, measured: Where) -> Where | None:
    """The town that the text only places by a distance: "Kaziba, à 50 km au sud de Bukavu, où des familles ont fui"."""
    start = measured.evidence.span.start
    before = next(iter(setting.places.before(start, TRAILING)), None)
    if before is None:
        return None
    span, where = before
    local = where.place.feature in PER_TOWN and where.evidence.rule not in ("distance-from", "dateline")
    return replace(where, role="scene") if local and _AT_DISTANCE.fullmatch(setting.seen, span.end, start) else None


def named_next(setting: Setting, act: Act, here: list[Where]) -> list[Where]:
    """The town taken that the text only names with the next act: "la prise d'un village dans l'est de l'Ukraine. Ses unités ont libéré Karlivka"."""
    clause = act.trigger.clause
    if act.trigger.event_type != "territory_taken" or not here or here[0].where_prec < 4:
        return []
    if not _A_TOWN.search(setting.seen, clause.start, clause.end):
        return []
    rest = Span(clause.end, max(clause.end, min(len(setting.seen), clause.end + _NAMED_NEXT)))
    for _, trigger in setting.owned.touching(rest):
        if trigger.event_type == "territory_taken" and trigger.span.start >= clause.end:
            named = [w for _, w in setting.places.touching(trigger.clause) if is_named_scene(setting.seen, trigger, w)]
            named = [w for w in named if w.where_prec <= 2 and setting.focus.lies_in(w, here[0])][:1]
            if named:
                return named + here
    return []


def gives_way(setting: Setting, act: Act, here: list[Where]) -> bool:
    """Whether what the clause names only helps, and a noun or a place nobody knows says where: "à la sortie de la ville, sur la route de Derna"."""
    trigger = act.trigger
    if all(w.evidence.rule == "of" for w in here) and setting.layout.names_unknown(trigger.clause):
        return True  # "à Zzynam, entre jeunes de Bor et bergers"
    if all(is_road(setting.seen, w) for w in here) and noun_meant(setting.focus, trigger, trigger.clause) is not None:
        return True
    subject = _THE_TOWN.match(setting.seen, trigger.clause.start) if here[0].where_prec > 2 else None
    # "La ville, sur l'autre rive du Dniepr, a essuyé des obus"
    return subject is not None and noun_meant(setting.focus, trigger, Span(*subject.span())) is not None


def is_of_inner(setting: Setting, act: Act, where: Where) -> bool:
    """Whether a place is that of talks told inside the clause, or of what it counts from: "depuis l'arrestation du baron à El Paso"."""
    trigger, span = act.trigger, where.evidence.span
    return trigger.event_type in FORCE and any(
        t.clause in trigger.clause and t.clause != trigger.clause and t.span.end <= span.start
        and ((t.event_type == "negotiation" and not setting.seen.startswith("reuni", t.span.start)) or is_counted_from(setting.seen, t))
        for _, t in setting.owned.touching(span)
    )  # fmt: skip


def about_there(setting: Setting, act: Act, inside: list[Where]) -> list[Where]:
    """The town around which an act of force was that carries nothing there: "Une embuscade a fait deux morts vers Nampala"."""
    if act.trigger.event_type not in FORCE - {"war"}:
        return []
    clause, end = act.trigger.clause, act.trigger.span.end
    return [
        w
        for w in inside
        if w.role == "destination"
        and w.place.feature in PER_TOWN
        and w.evidence.span.start >= end
        and _TOWARDS.search(setting.seen, max(end, w.evidence.span.start - 20), w.evidence.span.start)
        and not _BOUND.search(setting.seen, clause.start, w.evidence.span.start)
    ][:1]


def doing_there(setting: Setting, act: Act) -> list[Where]:
    """Where those whom the act befell were at work: "Sur l'autre rive du fleuve, deux hommes ont péri alors qu'ils réparaient un toit à Energodar"."""
    end = act.trigger.clause.end
    if _AS_THEY.match(setting.seen, end) is None:
        return []
    rest = Span(end, max(end, min(act.sentence.end, end + _LISTS)))
    if setting.owned.touching(rest):
        return []
    return [w for _, w in setting.places.touching(rest) if w.role == "scene" and w.where_prec <= 2 and setting.is_free(act, w)][
        :1
    ]


def listed(setting: Setting, act: Act, here: list[Where]) -> list[Where]:
    """``here`` with the places that go on its list past the clause: "à Rennes, Nantes et Brest"."""
    end = act.trigger.clause.end
    last = max(here, key=lambda w: w.evidence.span.end, default=None)
    if last is None or end - last.evidence.span.end > 1 or last.place.feature not in PER_TOWN:
        return here
    found = list(here)
    start = max(end, last.evidence.span.end)
    for span, where in setting.places.touching(Span(start, max(start, min(act.sentence.end, end + _LISTS)))):
        alike = where.role == last.role and where.evidence.rule == last.evidence.rule
        if {last.evidence.rule, where.evidence.rule} <= _NAMED_ONLY and not _GOES_ON.match(setting.seen, span.end):
            alike = True  # "des ports de Hodeida, Salif et Ras Issa"
        same = alike and where.place.feature in PER_TOWN
        joined = _JOINED.fullmatch(setting.seen, last.evidence.span.end, span.start) is not None
        if not (same and joined) or setting.owned.touching(span):
            break
        found.append(where)
        last = where
    return found


def among_them(setting: Setting, act: Act) -> list[Where]:
    """The first of the towns that are named behind their number: "ont pris quatre villages, dont Voskepar et Kirants"."""
    clause = act.trigger.clause
    if not _TOWNS.search(setting.seen, clause.start, clause.end):
        return []
    named = setting.places.touching(Span(clause.end, max(clause.end, min(act.sentence.end, clause.end + _LISTS))))[:1]
    return [
        where
        for span, where in named
        if where.place.feature in PER_TOWN and _AMONG_THEM.fullmatch(setting.seen, clause.end, span.start)
    ]


def befallen(setting: Setting, act: Act) -> list[Where]:
    """The town that the act befalls, as subject or object of its verb: "Djibo vit encerclée depuis mardi"."""
    inside = [w for _, w in setting.places.touching(act.trigger.clause)]
    here = [w for w in inside if is_befallen(setting.seen, act.trigger, w)][:1]
    if not here and act.sentence.start < act.trigger.clause.start and act.trigger.event_type in (FORCE | {"protest"}) - {"war"}:
        # "Tombouctou vit sous embargo", "Nikopol, que seul le fleuve sépare du front, a perdu cent habitants sous les obus"
        before = setting.places.touching(Span(act.sentence.start, act.trigger.clause.start))[:2]
        here = [w for _, w in before if is_subject_under(setting.seen, act.trigger, w, act.sentence.start)]
    return [replace(w, role="scene") for w in listed(setting, act, here)]


def meant(setting: Setting, act: Act) -> list[Where]:
    """The place that a noun means: "une frappe sur la ville", "187 civils y ont péri"."""
    found = place_meant(setting.focus, act.trigger, act.trigger.clause)
    return [found] if found is not None else []


def named_alone(setting: Setting, act: Act) -> list[Where]:
    """The only town that the clause names, though not as where it was: "L'ONG, qui gère l'hôpital de Sake, …", "Naka (onze morts)"."""
    clause = act.trigger.clause
    behind = _IN_BRACKETS.search(setting.seen, act.sentence.start, clause.start)
    stretch = Span(behind.start() - 1, clause.end) if behind else clause
    local = [w for _, w in setting.places.touching(stretch) if w.place.feature in PER_TOWN - {"capital"}]
    if len(local) != 1 or local[0].role != "about" or local[0].evidence.rule not in _NAMES | {"of"}:
        return []
    where, start = local[0], local[0].evidence.span.start
    named_else = _PART_OF_NAME.search(setting.focus.article.text, max(0, start - _NAME), start) or bears_name(
        setting.seen, where
    )
    brought = act.trigger.event_type in FORCE and is_carried_to(setting.seen, where)
    if named_else or brought or is_home(setting.seen, where) or not setting.is_free(act, where):
        return []
    return [replace(where, role="scene")]


def apposed(setting: Setting, act: Act) -> list[Where]:
    """The place that the clause is about: "le Haut-Karabakh, une région montagneuse qui a fait sécession"."""
    start = act.trigger.clause.start
    where = antecedent(setting, act)
    if where is not None:
        return [where]
    if _APPOSED.match(setting.seen, start):
        for where in setting.focus.named(start, 120):
            if where.place.feature in LOCAL:
                return [replace(where, role="scene")] if where.evidence.span.start >= act.sentence.start else []
    named = in_apposition(setting, act) or suffering(setting, act)
    if named is not None:
        return [named]
    struck = _STRUCK_BY.match(setting.seen, act.sentence.start, max(act.sentence.start, start))
    if struck is not None and struck.end() == start:
        # "Frappées par un typhon vendredi, les Philippines comptent leurs morts"
        for span, where in setting.places.touching(Span(start, act.sentence.end)):
            if where.role == "about" and _SUBJECT_NEXT.search(setting.seen, start, span.start):
                return [replace(where, role="scene")]
            break
    if _FRONTED.match(setting.seen, act.sentence.start) and act.sentence.start + 3 >= start:
        end = act.trigger.clause.end
        following = [w for _, w in setting.places.touching(Span(end, min(len(setting.seen), end + TRAILING)))]
        if following and re.fullmatch(
            r"(?: ?\([^()]{1,30}\))?\)?, (?:la |le |l')?", setting.seen[end : following[0].evidence.span.start]
        ):
            return [replace(following[0], role="scene")]
    return []


def in_apposition(setting: Setting, act: Act) -> Where | None:
    """The place whose name follows the noun for it at the end of the clause: "sur la foule dans la capitale économique, Douala"."""
    start, end = act.trigger.span.end, act.trigger.clause.end
    noun = _NOUN_AT_END.search(setting.seen, start, end) or _NOUN_ALONE.fullmatch(setting.seen, start, end)
    if noun is None:
        return None
    for span, where in setting.places.touching(Span(noun.end(), min(len(setting.seen), noun.end() + TRAILING))):
        named = where.role == "about" and where.place.feature in LOCAL and where.evidence.rule in _NAMES
        if named and _NAME_FOLLOWS.fullmatch(setting.seen, noun.end(), span.start):
            return replace(where, role="scene")
        break
    return None


def suffering(setting: Setting, act: Act) -> Where | None:
    """The place right before what it suffers: "se rapprochent d'Afrine, bombardée lundi", "les ports d'Odessa sous blocus", "c'est Huambo qui s'enflammait"."""
    start = act.trigger.clause.start
    if act.trigger.event_type not in FORCE | {"protest"}:
        return None
    told = _SUFFERING.match(setting.seen, start) or _SUFFERED.match(setting.seen, start)
    if told is None:
        return None
    if noun_meant(setting.focus, act.trigger, act.trigger.clause) is not None:
        return None  # "un chauffeur de Sévaré, attaqué samedi à la sortie du village"
    before = next(iter(setting.places.before(start, TRAILING)), None)
    if before is None or before[1].place.feature not in LOCAL - {"capital"} or before[1].evidence.rule == "dateline":
        return None
    span, where = before
    joined = _WHO if told.re is _SUFFERED else _TO_SUFFERING
    return replace(where, role="scene") if joined.fullmatch(setting.seen, span.end, start) else None


def antecedent(setting: Setting, act: Act) -> Where | None:
    """The place that "où" takes up: "cette même Janaozen où la police avait tiré", "Myitkyina, dans le nord, où un mur s'est abattu"."""
    at = setting.seen.rfind("où ", act.sentence.start, act.trigger.span.start + 1)
    at = max(at, setting.seen.rfind("où, ", act.sentence.start, act.trigger.span.start + 1))
    if at < act.trigger.clause.start - 90 or at < 0 or ";" in setting.seen[at : act.trigger.span.start]:
        return None
    at -= 2 if setting.seen.startswith("d'", at - 2) else 0  # "Ménaka, d'où l'armée s'est retirée"
    between = setting.places.touching(Span(at, max(at, act.trigger.clause.start)))
    if any(w.role == "scene" for _, w in between):
        return None  # "cinq à Petah Tikva, où un missile est tombé, trois à Haïfa dans l'incendie …"
    before = [w for _, w in setting.places.before(at, 120) if w.evidence.span.start >= act.sentence.start]
    if not before or at - before[0].evidence.span.end > 3 or before[0].evidence.rule.startswith("metonym-"):
        return None
    located = len(before) > 1 and (
        before[0].evidence.rule in ("locates", "beside")
        or (before[1].where_prec < before[0].where_prec and setting.focus.lies_in(before[1], before[0]))
    )  # "A Bangassou, dans le sud-est de la Centrafrique, où …"
    return replace(before[1] if located else before[0], role="scene")


def agreed_at(setting: Setting, act: Act) -> list[Where]:
    """The town of the talks that a participle tells more of: "l'accord d'Helsinki, signé en août 2005"."""
    start = act.trigger.clause.start
    for _, where in setting.places.before(start, TRAILING):
        span = where.evidence.span
        if setting.seen[span.end : start].strip() == "," and is_named_scene(setting.seen, act.trigger, where):
            return [replace(where, role="scene")]
        break
    return []


def relative(setting: Setting, act: Act) -> list[Where]:
    """Where those whom the act befell did what a relative clause tells: "La police a chargé des jeunes qui barraient la route à Mlolongo"."""
    end = act.trigger.clause.end
    pronoun = _WHO.match(setting.seen, end)
    if pronoun is None or act.long_ago:
        return []
    for _, trigger in setting.owned.touching(Span(end, min(act.sentence.end, pronoun.end() + 1))):
        if trigger.span.start >= end:
            inside = [w for _, w in setting.places.touching(trigger.clause)]
            return finest(trigger, [w for w in inside if is_named_scene(setting.seen, trigger, w) and setting.is_free(act, w)])
    return []


def brought_about(setting: Setting, act: Act) -> list[Where]:
    """Where that happened which a clause of time or cause tells more of: "La rivière a englouti cent personnes lorsqu'un bateau a chaviré à Inongo"."""
    end = setting.end_of(act)
    cause = _WHEN.match(setting.seen, end, act.sentence.end)
    low, high = (end, cause.end() + 3) if cause is not None else (min(end, act.sentence.end), act.sentence.end)
    for _, trigger in setting.owned.touching(Span(low, max(low, min(act.sentence.end, high)))):
        start = trigger.clause.start
        told = cause is not None or (start >= end and _AS_WHEN.search(setting.seen, max(end, start - 16), start))
        if trigger.span.start >= end and trigger.event_type in FORCE and told:
            inside = [w for _, w in setting.places.touching(trigger.clause)]
            here = [w for w in inside if is_named_scene(setting.seen, trigger, w) and setting.is_free(act, w)]
            return finest(trigger, [w for w in here if not is_home(setting.seen, w)])
    return []


def renamed(setting: Setting, act: Act) -> list[Where]:
    """Where that was which an apposition calls the act: "Une collision, l'accident le plus grave en dix ans, a fait dix morts à Kaya"."""
    end = act.trigger.clause.end
    for _, trigger in setting.owned.touching(Span(end, max(end, min(act.sentence.end, end + 3)))):
        if trigger.clause.start >= end and trigger.event_type == act.trigger.event_type and setting.seen.startswith(", ", end):
            inside = [w for _, w in setting.places.touching(trigger.clause)]
            return finest(trigger, [w for w in inside if is_named_scene(setting.seen, trigger, w) and setting.is_free(act, w)])
    return []


def of_facility(setting: Setting, act: Act) -> list[Where]:
    """Where the facility is that the clause names again: "Le camp avait été bombardé en 2017", after "le camp de Rann"."""
    found = facility_meant(setting.focus, act.trigger.clause)
    return [found] if found is not None else []


def of_victims(setting: Setting, act: Act) -> list[Where]:
    """The town that those are from whom it befell: "Trois lycéens de Kasserine ont été tués"."""
    clause = act.trigger.clause
    named = [w for _, w in setting.places.touching(clause) if is_victims_home(setting.seen, w, clause.start)]
    return [replace(w, role="scene") for w in named[:1]]


def holding_unknown(setting: Setting, act: Act) -> list[Where] | None:
    """What holds a place that nobody knows: "à Zzybo, dans le Nord-Kivu"; never another town."""
    trigger = act.trigger
    line = setting.layout.line_at(trigger.clause.start)
    if not setting.layout.names_unknown(trigger.clause):
        return under_unknown(setting, line, trigger)
    wide = [
        w
        for w in setting.in_sentence(act)
        if w.where_prec >= 3 and 0 <= w.evidence.span.start - trigger.clause.end < 40 and w.place.feature != "country"
    ]
    wide = wide or naming_its_holder(setting, trigger) or beside_unknown(setting, trigger)
    wide = wide or said_behind(setting, act)
    wide = wide or [w for w in setting.layout.head_places(line, trigger.span.start) if w.where_prec in (3, 4)]
    wide = wide or territory_over(setting, line, trigger)
    if not wide and setting.layout.is_item(line.start):
        # "Quissanga" over "- 3 mai : prise de Bilibiza": somewhere in what the section is called after
        over = [w for w in setting.layout.section_places(line.start)[1] if w.place.feature in LOCAL]
        wide = [replace(w, where_prec=max(w.where_prec, 3)) for w in over[:1]]
    if act.long_ago and not wide:
        return None  # "En janvier 2019, un accident semblable avait fait quinze morts à Zzandakou"
    if not wide and trigger.modality != "planned":
        wide = [w for w in setting.focus.scenes(trigger.clause.start, trigger.clause.start - line.start) if w.where_prec >= 3][
            :1
        ]
    wide = wide or of_lead_around(setting, act)
    region = at(setting.focus.theme.region, trigger.span) if trigger.modality != "planned" else None
    heads = setting.layout.head_places(line, trigger.span.start) if region is not None else []
    if region is not None and any(w.place.country not in (None, region.place.country) for w in heads):
        region = None  # an item of another country than the headline's
    return [replace(wide[0], role="scene")] if wide else [region] if region is not None else None


def said_behind(setting: Setting, act: Act) -> list[Where]:
    """The side of the country or the border at which a place is that nobody knows: "à Zzambia, à 110 km de Bouar, dans l'ouest du pays"."""
    clause = act.trigger.clause
    rest = Span(clause.start, max(clause.end, min(act.sentence.end, clause.end + TRAILING)))
    found = place_meant(setting.focus, act.trigger, rest)
    return [found] if found is not None and 3 <= found.where_prec <= 5 else []


def naming_its_holder(setting: Setting, trigger: Trigger) -> list[Where]:
    """The area of which a place is that nobody knows: "dans le village de Zzihanjuan du district de Sumedang"."""
    return [
        w
        for _, w in setting.places.touching(trigger.clause)
        if w.evidence.rule == "of"
        and w.where_prec in (3, 4)
        and w.evidence.span.start > trigger.span.start
        and _AREA_OF.search(setting.seen, max(0, w.evidence.span.start - 40), w.evidence.span.end)
    ][:1]


def of_lead_around(setting: Setting, act: Act) -> list[Where]:
    """The region in which all was so far, for a place in it that nobody knows: "un hameau du nord-est du Nigeria", then "ont frappé Gajiganna"."""
    focus, trigger = setting.focus, act.trigger
    if trigger.modality == "planned" or trigger.event_type not in FORCE or setting.layout.has_items or setting.is_away(act):
        return []
    lead = next((t for t in focus.told if t.kind in FORCE and not t.past), None)
    if lead is None or lead.where.where_prec not in (3, 4) or not focus.holds_all(lead.where):
        return []
    named = [w for _, w in setting.places.touching(act.sentence)]
    abroad = any(w.place.country not in (None, lead.where.place.country) for w in named)
    return [] if abroad else [lead.where]


def beside_unknown(setting: Setting, trigger: Trigger) -> list[Where]:
    """The town near to which an aside puts a place that nobody knows: "à Zzerwah (à l'est de la ville de Marib)"."""
    end = trigger.clause.end
    after = [w for _, w in setting.places.touching(Span(end, end + TRAILING)) if not setting.owned.touching(w.evidence.span)][
        :1
    ]
    if not setting.seen.startswith((" (", ", "), end):
        return []
    return [near for w in after if (near := w if w.evidence.rule == "near" else is_near(setting.seen, w, trigger)) is not None]


def territory_over(setting: Setting, line: Span, trigger: Trigger) -> list[Where]:
    """The district called after the town that heads an item: "• Masisi : 12 civils tués à Zzabuli"."""
    if not (setting.layout.is_item(line.start) or setting.layout.has_items):
        return []
    heads = [w for w in setting.layout.head_places(line, trigger.span.start) if w.place.feature in PER_TOWN]
    return [replace(w, where_prec=3) for w in heads[:1]]


def under_unknown(setting: Setting, line: Span, trigger: Trigger) -> list[Where] | None:
    """What holds the place that heads a line, where nobody knows it: "Nord-Kivu" over "Mulimbwi : sept paysans ont été tués"."""
    if not setting.layout.heads_unknown(line, trigger.span.start):
        return []
    if setting.focus.last_act(RUNNING, line.start) is not None or any(
        setting.focus.scenes(trigger.clause.start, trigger.clause.start - line.start)
    ):
        return []
    over = [w for w in setting.layout.section_places(line.start)[1] if w.where_prec in (3, 4)]
    region = at(setting.focus.theme.region, trigger.span)
    return [replace(over[0], role="scene")] if over else [region] if region is not None else None
