"""What the rest of the sentence says: the adverbial at its head, what stands before or after the clause, who tells of it."""

import re
from dataclasses import replace

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.country import COUNTRIES, demonyms_in
from geo.incident.extent import in_backdrop
from geo.incident.gate import Sought
from geo.link.kinds import DECREED, FORCE, LOCAL, PER_TOWN, RUNNING
from geo.link.meant import noun_meant, place_meant
from geo.link.named import (
    finest,
    is_home,
    is_source_home,
    speaks_for_area,
)
from geo.link.named_scene import is_named_scene
from geo.link.scene.clause import listed
from geo.link.scene.setting import LEAD, OPENING, THE_ACT, TRAILING, Act, Setting
from geo.model import Place, Span, Where

__all__ = [
    "adjoining",
    "beside",
    "fronted",
    "headed",
    "leading",
    "meant_after",
    "meant_before",
    "of_rescuers",
    "of_source",
    "of_town_source",
    "of_witness",
    "opening",
    "trailing",
    "turning",
    "under_dateline",
]

_ABROAD_KM = 300
_OPENS_PART = 8  # "; à Fassala": how far behind a semicolon a name opens what follows
_TOLD = 160  # after a colon: "Trois morts : l'explosion a eu lieu à Goma"
# Whom a hospital tells of was brought there: "a annoncé l'hôpital de Banska Bystrica où il a été opéré"
_TENDED = re.compile(r",? où (?:il|elle|ils|elles) ")
# "La contestation née de la mort de Mahsa Amini a fait plus de 450 morts": no single town's
# "On file à Bukavu : …", "Direction Beni, …", "Tombouctou maintenant, …"
_TURN_TO = re.compile(
    r"\W*(?:(?:et |puis |enfin |ensuite |toujours )?(?P<cue>direction|cap sur|passons à|retour à|retour sur|on (?:file|passe|part|va|reste|termine|continue|commence) (?:à|au|sur|par|avec)|du cote d[e']|cote|à) ?(?:la |le |l'|les )?)?"
)
_FRONTED = re.compile(
    r"\W*(?:chez|dans|sur|à|au|aux|devant|derriere|hors|parmi|en pleine?|sous) [^,.;:]{3,45} (?:de la |de l'|de |du |des |d')"
)
_NAMES = frozenset({"name", "bare", "world", "spelling", "in"})
_ITEM_DAY = re.compile(
    rf"\W*(?:(?:{WEEKDAY}(?: \d{{1,2}}(?:er)?)?(?: {MONTH})?|\d{{1,2}}(?:/\d{{1,2}}){{1,2}}(?:,? {WEEKDAY})?|(?:le )?\d{{1,2}}(?:er)? {MONTH}) ?[,:\u2013\u2014-] ?)?"
)
_ITEM = re.compile(r"(?: \([^()\n]{1,40}\))? ?: ")
_NOW = re.compile(r" (?:maintenant|à present|enfin|ensuite|d'abord|toujours),")
_BESIDE_CLAUSE = 40  # characters between talks and the town told right before them
# "…, a annoncé à Kingston le président du Guyana": where it was said, not where it happened
_SAYS = re.compile(
    r",? (?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:[a-z]+ment |[a-z]+di )?(?:annonce|indique|declare|affirme|precise|dit|assure|rapporte|fait savoir|confirme|explique|reconnu|appris)\b"
)
# "Huit personnes ont été tuées : quatre à Petah Tikva, trois à Haïfa": the whole happened in neither
_SHARED_OUT = re.compile(
    r": (?:dont )?(?:\d+|une?|"
    + TWO_TO_TEN
    + r"|onze|douze|quinze|vingt) (?:[a-z]+ ){0,2}(?:à|au|aux|en|dans|pres de) (?:la |le |l')?$"
)
# "Le gouvernement a démissionné, six jours après l'explosion du port de Beyrouth"
_COUNTED_FROM = re.compile(r"\b(?:apres|avant|depuis) ")
# "…", a raconté Karwan Rachid, commerçant de Chamchamal
_WITNESS_OF = re.compile(
    r"(?: [^,.;:\n]{2,40})?,(?: \d\d ans,)? (?:une? |la |le |l')?(?:[a-z]+ )?"
    r"(?:habitante?|residente?|riveraine?|villageoise?|commercante?|epiciere?|boulangere?|marchande?|vendeuse|vendeur|coiffeur|hoteliere?|paysanne?|agriculteur|agricultrice|eleveur|berger|pecheur|cultivateur|ouvriere?|mecanicien|chauffeur|"
    r"enseignante?|instituteur|institutrice|professeur|etudiante?|lyceenne?|retraitee?|fonctionnaire|medecin|infirmiere?|chirurgien|secouriste|pompier|pretre|cure|imam|pasteur|maire|bourgmestre|chef|notable|conseill\w+|elue?|depute|responsable|volontaire)"
    r"(?: (?!de |du |d'|à |au )[a-z]+)? (?:de la (?:ville|localite|commune) de |du (?:village|quartier|bourg) de |à l'hopital de |de l'hopital de |de |d'|du |à |au )(?:la |l')?"
)
# "le village de Papiri|, dans le departement de Borgou au |nord du Bénin"
_IN_IT = re.compile(
    r"(?:,? (?!(?:et|puis|ou|avant|apres|ont|a|est|sont|vers|depuis|avec|pour)\b)[\w'-]+){0,9}? ?(?:dans|à|au|en|du|de)(?: l[ea]|(?: l'))? ?"
)
# "La protection civile malgache dénombre neuf victimes", after the dead of Mozambique: those who help at home
_RESCUERS = Sought(
    r"\b(?:autorites|secours|secouristes|pompiers|(?:protection|securite|defense) civile|gestion (?:des |du |de la )?(?:catastrophes?|risques?|urgences?|desastres?|crises?)|(?:situations|services) d'urgence|"
    r"ministere (?:[a-z]+ )?de (?:la sante|l'interieur|l'agriculture)|ministre (?:[a-z]+ )?de (?:la sante|l'interieur)|services (?:[a-z]+ )?de sante|sante publique|croix-rouge|croissant-rouge|meteo\w*|police|gouvernement)\b"
)
_PLAGUES = frozenset(
    {"epidemie", "cholera", "ebola", "outbreak", "une épidémie se déclare", "confirmer des cas", "toll of a disaster"}
)
# "L'armée, qui s'en tient à dix-neuf tués, dit avoir rattrapé la bande près de Kitgum": of what was told before
_OWN_COUNT = Sought(
    r"\b(?:qui|lequel|laquelle) (?:s'en tient|s'en tenait|parl|evoqu|avance|fait etat|chiffre|denombr|ne reconnai|n'admet|n'avou|admet|reconnai|compte)\w*\b"
)
_UNBROKEN = re.compile(r"[^.;:!?\n]{0,160}")


def opening(setting: Setting, act: Act) -> list[Where]:
    """The place that opens the sentence: "A Goma, où …, trois civils ont péri"."""
    leading = [w for w in setting.in_sentence(act) if w.evidence.span.end <= act.trigger.clause.start]
    opening = [w for w in leading if w.evidence.span.start - act.sentence.start < OPENING]
    part = setting.seen.rfind(";", act.sentence.start, act.trigger.clause.start)
    if part >= 0:
        # "A Néma, on a brûlé des pneus; à Fassala, ce sont des camions qui ont été attaqués"
        opening = [w for w in leading if 0 < w.evidence.span.start - part < _OPENS_PART] or opening
    opening = [
        w
        for w in opening
        if not setting.is_said_of_subject(act, w) and not in_backdrop(setting.seen, act.sentence, act.trigger, w.evidence.span)
    ]
    return setting.with_finer(act, finest(act.trigger, opening), act.sentence.start)


def _at_head(setting: Setting, act: Act) -> list[tuple[Span, Where]]:
    """The places at the head of the sentence, before what tells the act."""
    head = Span(act.sentence.start, min(act.trigger.span.start, act.sentence.start + OPENING))
    return setting.places.touching(head) if len(head) > 0 else []


def headed(setting: Setting, act: Act) -> list[Where]:
    """The place that heads an item inside a paragraph: "Kita : train déraillé dimanche", "Lundi 13 – Bilanga : trois agents enlevés"."""
    for span, where in _at_head(setting, act):
        named = where.evidence.rule in _NAMES and where.place.feature in PER_TOWN
        if named and _ITEM_DAY.fullmatch(setting.seen, act.sentence.start, span.start) and _ITEM.match(setting.seen, span.end):
            return [replace(where, role="scene")]
    return []


def fronted(setting: Setting, act: Act) -> list[Where]:
    """The town in the adverbial at the head of the sentence, whatever stands before it: "Chez nos voisins de Kananga, deux chefs ont été enlevés"."""
    for span, where in _at_head(setting, act):
        named = where.evidence.rule == "of" and where.place.feature in PER_TOWN - {"capital"} and where.where_prec <= 2
        if (
            named
            and _FRONTED.fullmatch(setting.seen, act.sentence.start, span.start)
            and setting.seen.startswith(",", span.end)
        ):
            return [replace(where, role="scene")]
    return []


def turning(setting: Setting, act: Act) -> list[Where]:
    """The town that a presenter turns to at the head of the sentence: "Tombouctou maintenant, deux obus sont tombés"."""
    head = Span(act.sentence.start, min(act.sentence.end, act.sentence.start + OPENING))
    for span, where in setting.places.touching(head):
        if span.end > act.trigger.clause.end or where.role in ("scene", "venue") or where.evidence.rule.startswith("metonym"):
            continue
        named = _TURN_TO.fullmatch(setting.seen, act.sentence.start, span.start)
        if named and (named["cue"] or _NOW.match(setting.seen, span.end)):
            return [replace(where, role="scene")]
    return []


def leading(setting: Setting, act: Act) -> list[Where]:
    """The last place of the sentence before the clause: "Ils sont entrés à Papiri, ont pillé le marché et emmené dix hommes"."""
    leading = [w for w in setting.in_sentence(act) if w.evidence.span.end <= act.trigger.clause.start]
    if not leading:
        return []
    last = max(leading, key=lambda w: w.evidence.span.start)
    # "à Papiri, une bourgade de l'Etat du Niger, … et ont emmené": what holds the place is not where it went on
    held = [
        w for w in leading if w.where_prec < last.where_prec and (setting.focus.lies_in(w, last) or _holds(setting, last, w))
    ]
    return setting.with_finer(act, held[-1:] or [last], act.sentence.start)


def _holds(setting: Setting, area: Where, inner: Where) -> bool:
    """Whether the text says in one breath that a place lies in an area, which reaches less far on the map than in the press."""
    if area.place.country != inner.place.country or area.place.feature not in LOCAL:
        return False
    return _IN_IT.fullmatch(setting.seen, inner.evidence.span.end, area.evidence.span.start) is not None


def adjoining(setting: Setting, act: Act) -> list[Where]:
    """The place that follows the clause with nothing between: "une réunion extraordinaire (…) se tiendra lundi à Montréal"."""
    end = setting.end_of(act)
    if act.trigger.event_type == "casualties_report" and _OWN_COUNT.search(setting.seen, act.trigger.clause.start, end):
        return []
    for where in setting.in_sentence(act):
        start = where.evidence.span.start
        if (
            0 <= start - end < TRAILING
            and _UNBROKEN.fullmatch(setting.seen, end, start)
            and not setting.owned.touching(Span(end, start))
            and not (act.trigger.event_type in DECREED and _COUNTED_FROM.search(setting.seen, end, start))
        ):
            if where.place.feature == "country":
                return trailing(setting, act) or [where]  # "en territoire afghan, deux hameaux de la province de Khost"
            towns = listed(setting, act, [where])
            # "ont fait dix morts, notamment à Nîmes et à Alès"; not "transférés à la prison de San Pedro, à La Paz"
            return towns if " et " in setting.seen[start : towns[-1].evidence.span.end] else [where]
    return []


def trailing(setting: Setting, act: Act) -> list[Where]:
    """The place that the sentence names soon after the clause: "Trois morts, dix blessés : une bombe a sauté à Goma"."""
    end = setting.end_of(act)
    trailing = [w for w in setting.in_sentence(act) if w.evidence.span.start >= end]
    if not trailing:
        return []
    start = trailing[0].evidence.span.start
    if _SAYS.search(setting.seen, end, start) or ";" in setting.seen[end:start]:
        return []
    agreed = act.trigger.event_type == "ceasefire_agreement"  # "d'accord pour une trêve, au troisième jour d'affrontements à …"
    if start - end >= (_TOLD if agreed or ":" in setting.seen[end:start] else TRAILING):
        return []
    # "pour bombarder, en territoire afghan, deux hameaux de la province de Khost"
    group = [w for w in trailing if w.evidence.span.start - start < TRAILING and not setting.owned.touching(w.evidence.span)]
    if len(trailing) > 1 and _SHARED_OUT.search(setting.seen, end, start) and len({w.place.country for w in trailing}) == 1:
        country = COUNTRIES.get(trailing[0].place.country or "")
        whole = setting.focus.place_of(country.place_id if country else None, act.trigger.span, "holds")
        return [whole] if whole is not None else []
    return finest(act.trigger, group) or trailing[:1]


def beside(setting: Setting, act: Act) -> list[Where]:
    """The town right before the clause, for talks: "arrivé mardi à Bagdad pour une visite durant laquelle …"."""
    low, high = act.sentence.start, act.trigger.clause.start
    before = [w for w in setting.in_sentence(act) if low <= w.evidence.span.start and w.evidence.span.end <= high]
    near = [
        w for w in before if high - w.evidence.span.end < _BESIDE_CLAUSE and ";" not in setting.seen[w.evidence.span.end : high]
    ]
    return near[-1:]


def meant_before(setting: Setting, act: Act) -> list[Where]:
    """A noun that means a place, in the sentence before the clause: "La capitale a été frappée : une kamikaze …"."""
    low, high = act.sentence.start, act.trigger.clause.start
    found = noun_meant(setting.focus, act.trigger, Span(low, high)) if low < high else None
    return [found] if found is not None else []


def meant_after(setting: Setting, act: Act) -> list[Where]:
    """The same in what is left of the sentence: "douze morts : c'est le bilan des frappes qui ont visé la capitale"."""
    end = act.trigger.clause.end
    rest = Span(end, max(end, min(act.sentence.end, end + _TOLD)))
    if setting.owned.touching(rest) or any(w.role == "scene" for _, w in setting.places.touching(rest)):
        return []
    found = place_meant(setting.focus, act.trigger, rest)
    return [found] if found is not None else []


def under_dateline(setting: Setting, act: Act) -> list[Where]:
    """What the first sentence under a dateline names anywhere: "PORT MORESBY — Quinze personnes ont péri, …, en Papouasie-Nouvelle-Guinée"."""
    line = setting.layout.line_at(act.trigger.clause.start)
    heads = setting.places.within(Span(line.start, max(line.start, act.trigger.clause.start)))
    if act.sentence.start > line.start + LEAD or not any(w.evidence.rule == "dateline" for w in heads):
        return []
    named = [w for w in setting.in_sentence(act) if w.place.feature in LOCAL | {"country"}]
    # "Neuf pèlerins ont été tués lorsque leur autocar a basculé dans un ravin du Cachemire"
    later = [
        t for _, t in setting.owned.touching(act.sentence) if t.clause.start >= act.trigger.clause.end and t.event_type in FORCE
    ]
    named = named or [
        w
        for t in later[:2]
        for _, w in setting.places.touching(t.clause)
        if is_named_scene(setting.seen, t, w) and setting.is_free(act, w) and not is_home(setting.seen, w)
    ]
    return finest(act.trigger, named)[:1]


def of_source(setting: Setting, act: Act) -> list[Where]:
    """The town of the local body that tells of it, where nothing else does: "selon la police de Kano, dix personnes ont été enlevées"."""
    if act.long_ago or act.statement is None:
        return []
    told = setting.focus.last_of_story(RUNNING)
    if told is not None and told.where.place.feature in PER_TOWN and THE_ACT.match(setting.seen, act.trigger.clause.start):
        return []  # "L'assaut de mercredi leur a coûté seize morts, selon l'hôpital de Misrata"
    said = act.statement.evidence.span
    sources = [w for w in setting.places.within(said) if w.evidence.span not in act.statement.content.span]
    speaker = act.statement.speaker
    if not sources and "speech.participle" in act.statement.rules and speaker is not None and speaker.evidence is not None:
        sources = list(
            setting.places.within(speaker.evidence.span)
        )  # "a dit le maire de Goma, ajoutant que deux hommes étaient morts"
    sources = [w for w in sources if not _TENDED.match(setting.seen, w.evidence.span.end)]
    if told is not None:
        sources = [w for w in sources if not _is_far_abroad(w.place, told.where.place)]  # a namesake
    homes = [replace(w, role="scene") for w in sources if is_source_home(setting.seen, w)][:1]
    if homes and homes[0].where_prec > 2 and setting.focus.last_act(RUNNING) is not None:
        return []
    return homes


def _is_far_abroad(home: Place, scene: Place) -> bool:
    """Whether a town lies in another country than the story, and not just over the border."""
    abroad = None not in (home.country, scene.country) and home.country != scene.country
    return abroad and home.kilometres_to(scene) > _ABROAD_KM + scene.radius_km


def of_witness(setting: Setting, act: Act) -> list[Where]:
    """The town of the one who is quoted: "L'eau est montée d'un coup", a raconté Karwan, commerçant de Chamchamal."""
    said = act.statement
    if said is None or act.long_ago or setting.places.touching(act.trigger.clause):
        return []
    end = max(said.evidence.span.end, said.content.span.end)
    if '"' not in setting.seen[max(0, said.content.span.start - 1) : said.content.span.start + 1]:
        return []
    for span, where in setting.places.touching(Span(end, min(setting.layout.line_at(end).end, end + TRAILING * 2))):
        if where.place.feature in PER_TOWN and where.where_prec <= 2 and _WITNESS_OF.fullmatch(setting.seen, end, span.start):
            return [replace(where, role="scene")]
    return []


def of_rescuers(setting: Setting, act: Act) -> list[Where]:
    """The country of the office that counts the victims of a disaster: "le ministère haïtien de la Santé a recensé 41 décès"."""
    said = act.statement
    if said is None or act.long_ago or setting.places.touching(act.trigger.clause):
        return []
    head, content = said.evidence.span, said.content.span
    before = Span(head.start, min(head.end, max(head.start, content.start)))
    cue = (
        before if len(before) > len(Span(min(content.end, head.end), head.end)) else Span(min(content.end, head.end), head.end)
    )
    plague = act.trigger.rule in _PLAGUES  # "L'Ouganda a déclaré lundi une épidémie d'Ebola"
    if len(cue) <= 0 or not (plague or _RESCUERS.search(setting.seen, cue.start, cue.end)):
        return []
    kinds = [t.event_type for _, t in setting.owned.touching(Span(0, act.trigger.clause.end))]
    health = plague or " sante" in setting.seen[cue.start : cue.end]
    if not (health or "disaster" in kinds) or any(kind in FORCE - {"disaster", "casualties_report"} for kind in kinds):
        return []
    named = [w.place.country for w in setting.places.within(cue) if w.place.feature == "country"]
    isos = {iso for iso in (*named, *demonyms_in(setting.seen[cue.start : cue.end])) if iso}
    told = setting.focus.last_act(RUNNING)
    if len(isos) != 1 or (told is not None and told.where.place.country in isos):
        return []
    country = COUNTRIES.get(isos.pop())
    whole = setting.focus.place_of(country.place_id if country else None, cue, "holds")
    return [whole] if whole is not None else []


def of_town_source(setting: Setting, act: Act) -> list[Where]:
    """The same, of a town: even where the paragraph told of another ("à Och …; un employé de l'hôpital d'Isfara évoque quinze morts")."""
    return [w for w in of_source(setting, act) if w.where_prec <= 2 and not speaks_for_area(setting.seen, w)]
