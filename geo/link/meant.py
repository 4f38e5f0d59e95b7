"""Places meant by a noun: "la capitale", "la ville", "l'enclave", "la péninsule", "sur place", "y".

Each noun means the last place of its kind in focus; "la capitale" that of the country in focus.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import NamedTuple

from geo.almanac import WEEKDAY
from geo.codebook import Feature, IncidentType
from geo.country import COUNTRIES, demonyms_in
from geo.incident.gate import Sought
from geo.link.focus import Focus
from geo.link.kinds import DECREED, FORCE, LOCAL, PER_TOWN, RUNNING
from geo.link.named import has_its_building
from geo.link.theme import at
from geo.model import Span, Trigger, Where
from geo.place.parts import part_of

__all__ = ["facility_meant", "noun_meant", "place_meant"]

_SETTLEMENT: frozenset[Feature] = frozenset({"town", "village", "capital", "point"})
_TOWN: frozenset[Feature] = _SETTLEMENT - {"point"}
"""What "la ville" means: not the airport told of last."""
_POINT: frozenset[Feature] = frozenset({"point"})
_SEAT: frozenset[Feature] = frozenset({"town", "capital"})
_REGION: frozenset[Feature] = frozenset({"region", "province"})
_DISTRICT: frozenset[Feature] = frozenset({"district"})
_ISLAND: frozenset[Feature] = frozenset({"island"})
_NOUNS: dict[str, tuple[frozenset[Feature], ...]] = {
    **dict.fromkeys(("ville", "cite", "metropole", "agglomeration", "commune", "municipalite"), (_TOWN, _POINT)),
    "centre-ville": (_TOWN,),
    **dict.fromkeys(
        ("localite", "bourgade", "bourg", "village", "hameau", "oasis"),
        (_SETTLEMENT,),
    ),
    **dict.fromkeys(("district", "arrondissement", "canton", "rayon", "raion", "comte"), (_DISTRICT, _REGION)),
    **dict.fromkeys(
        ("province", "region", "gouvernorat", "departement", "wilaya", "oblast", "etat", "prefecture", "territoire", "vallee"),
        (_REGION, _DISTRICT),
    ),
    **dict.fromkeys(("capitale provinciale", "capitale regionale", "capitale de la province", "capitale de l'etat", "capitale de la region", "chef-lieu"), (_SEAT,)),
    **dict.fromkeys(("quartier", "faubourg"), (_POINT, _SETTLEMENT)),
    "enclave": (_REGION, _DISTRICT, _SETTLEMENT),
    "exclave": (_REGION,),
    **dict.fromkeys(("peninsule", "presqu'ile"), (_REGION, _ISLAND, frozenset({"country"}))),
    **dict.fromkeys(("ile", "archipel", "ilot"), (_ISLAND, _REGION, frozenset({"country"}))),
    "detroit": (frozenset({"strait"}),),
    "lac": (frozenset({"lake"}),),
    "corridor": (frozenset({"corridor"}),),
    "fleuve": (frozenset({"river"}),),
    "frontiere": (frozenset({"border", "line"}),),
}  # fmt: skip
_CAPITAL = frozenset({"capitale"})
_COUNTRY = frozenset({"pays", "royaume", "territoire national"})
_DETERMINED = r"(?<![\w-])(?:(?:toute |tout )?(?:la |le |l')|cette |cet |ce |leur |du |au )(?:meme |seule |grande |petite |vieille |derniere |dernier )?"
_NOUN = Sought(
    rf"{_DETERMINED}(?P<noun>{'|'.join(sorted((*_NOUNS, *_CAPITAL, *_COUNTRY), key=len, reverse=True))})\b"
    r"(?!(?<=etat) de (?:catastrophe|calamite|desastre|sinistre|crise|necessite|belligerance|sante)\b|"
    r"-|,? (?:voisin|frontalier|historique|administrative|economique|federee?|la plus|le plus|d'a cote|d'urgence|d'exception|d'alerte|de siege|de choc|de guerre|de droit|islamique|central|federal|hebreu|juif)|"
    r"(?<=capitale) (?:provinciale|regionale|departementale|de l'etat|de la province|de la region))"
)
_GATE = Sought(
    r"\b(?:capitale|pays|banlieue|ville|lieu|lieux|place|endroit|y|village|localite|province|region|enclave|peninsule|ile|etat|district|frontiere|territoire|"
    r"nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|chef-lieu|comte|canton|rayon|raion|prefecture|vallee|oblast|quartier|faubourg|site|axe|front|camp|ici|commune|cite|metropole|bourg|bourgade|archipel|hameau|agglomeration|gouvernorat|departement|zone|secteur|là|corridor|lac|detroit|wilaya|municipalite|frontieres|sol|espace|cotes|littoral|eaux|centre-ville|rues)\b"
)
# "la police de la ville" and "le maire de la ville" speak; "vers la ville" goes there, "originaires de la région" come from it
_OF_OTHERS = re.compile(
    r"\b(?:maires?|commissaires?|administrateurs?|gouverneurs?|prefets?|autorites|police|gendarmerie|notables?|chefs?|conseil|responsables?|president|administration|"
    r"parquet|procureur|cellule(?: d'urgence)?|originaires?|natifs?|venue?s?|venant|quitt\w+|fui\w*|fuyant|vers|rejoindre|regagner|"
    r"ceux|celles|gens|services|ministere|hopitaux|depute|deputes|evacues?|chasses?|expulses?|hors|loin|groupes armes|dirigeants?|armee|gouvernement|premiere? ministre|voisins) (?:(?:(?:de |d')?[a-z]+ ){0,2}(?:de |du |d'))?$"
)
# "le gouverneur de Thessalie. Des passagers y sont restés bloqués"
_GOVERNED = re.compile(
    r"\b(?:(?:vice-)?gouverneure?|prefete?|maire|wali|deputee?|senat\w+|eveque|archeveque|procureure?|ministre|president[e]?|commissaire) (?:(?:regional|general|adjoint)e? )?(?:de (?:la |l')?|du |des |d')$"
)
_GOVERNS = re.compile(r"(?:gouverneurs?|prefets?|maires?|commissaires?|administrateurs?|autorites) ")
_LEFT = re.compile(r"(?:chasses?|quitt\w+|evacues?|expulses?|hors|delog\w+|fui\w*) ")
_BEFORE_HOUSE = re.compile(r"\b(?:devant|vers|contre|sur|attaqu\w+|incendi\w+|assieg\w+) (?:le|la)\b")
_NAME_OF = re.compile(
    r" (?:de l['’]|de la |du |des |de |d['’])[^\W\d_a-zà-ÿ]"
)  # "la ville de Goma", not "cette ville de garnison"
_UNKNOWN_NAME = re.compile(
    r" (?!d[eu]s?\b|en\b|et\b|à\b|où\b|qui\b)[a-zà-ÿ-]+ (?:de l['’]|de la |du |des |de |d['’])(?P<name>[^\W\d_a-zà-ÿ][\w'’-]+)"
)  # "la localité côtière de Zzoro"
_THIS = re.compile(r"(?:cette|cet|ce) ")
_CAPITALISED = re.compile(r" [^\W\d_a-zà-ÿ]")
# "Trois roquettes ont éclaté dans le quartier de Zzurdan; un rétameur y est resté": in a quarter that nobody knows
_NAMED_QUARTER = re.compile(r"\bquartiers? (?:[a-zà-ÿ-]+ )?(?:d[eu]s? |d['’])?(?:la |l['’])?[^\W\d_a-zà-ÿ]")
_NO_ANTECEDENT = frozenset({"locates", "body-of", "beside", "named-after", "post"})
"""Rules of names that "y" never takes up: "Selon le Comité de Wad Madani, 120 habitants y sont morts"."""
_SAID = 5  # characters that what is said behind a venue has at least
_Y = re.compile(
    r"\b(?:y|là) (?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|[a-z]+(?:ent|aient|erent|ait|er|ir|re|dre))\b(?! eu\b)|\b(?:s'|[nl]')y [a-z]+"
)
_THERE_IS = re.compile(
    r"\bil y (?:a|avait|aurait|a eu)\b(?! (?:tue|tendu|perdu|attaque|abattu|execute|laisse|mene|installe|ete|pris|detruit|incendie|enleve|capture|bombarde|arrete|repousse)\b)|\b(?:n'y|y) (?:a|avait)(?:-t-il)?\b(?: (?:pas|aucun|eu|plus|peu|de|des|un)\b)"
)
_THERE = Sought(
    r"\b(?:sur place|sur les lieux|au meme endroit|dans la zone|dans ce secteur|dans le secteur|dans cette zone|au meme moment sur place|dans les environs|"
    r"aux alentours|(?:dans|sur) le meme (?:secteur|quartier|village|district|site|axe|front|camp)|dans les rues|dans la meme (?:zone|localite|rue)|"
    r"(?:bombard|pilonn|frapp|vis|touch|cibl|attaqu)(?:e|es|ee|ees|ant|aient|ait|er|erent) (?:deja |de nouveau )?le meme (?:secteur|quartier|village|district|site|camp))\b(?!(?: [a-z]+)? (?:de|d'|du|des)\b)"
)
_OPENER = re.compile(
    r"(?:dans|à travers|en|au|aux|à|sur) (?:les |la |le |l'|des |deux |trois |plusieurs )?[^.;:\n]{0,30}\b(?:regions?|provinces?|districts?|villages?|villes?|localites?|departements?|camps?|quartiers?|communes?|zones?|îles?|iles?)\b[^.;:\n]{0,60}, "
)
_OWN = Sought(
    r"\b(?:son|sa|ses) (?:propre )?(?:frontieres?|territoire|sol|espace aerien|cotes|littoral|eaux(?: territoriales)?)(?: (?P<side>nord|sud|est|ouest))?\b"
)
_SUBURB = Sought(r"\b(?:la|sa|en) banlieue sud\b(?! (?:de|du|d'))")
_HERE = re.compile(rf"(?<!d')(?<!qu')\bici\b(?! (?:et là|fin|{WEEKDAY}|demain|\d|quelques|là))")
_THIS_PART = re.compile(
    r"\b(?:cette (?:meme )?(?:partie|zone|portion|contree|region|frange)|ce (?:meme )?(?:coin|secteur|bout))(?: [a-z]+)? (?:de )?$"
)
_GREATEST = re.compile(
    r"\b(?:(?:premiere|seconde|deuxieme|troisieme|quatrieme|grande?|principale|derniere) |plus (?:grande|grosse|peuplee) )(?:[a-z]+ )?(?:ville|port|agglomeration|metropole|cite)(?: [a-z]+)? $"
)
# "la plus grosse usine du pays a brûlé", "coupée du reste du pays": something in it, or what it is cut off from
_ONE_OF_IT = re.compile(
    r"\b(?:(?:plus (?:grande?|gros|grosse|importante?|vieille?|vieux|peuplee?|ancienne?|haute?|longue?)|premiere|deuxieme|seconde?|troisieme|quatrieme|principale?|unique|seule?)s? (?:[\w'-]+ ){1,5}"
    r"|(?:reste|porte|une|l'un|deux|trois|quatre|\d+)(?: des)? (?:[\w'-]+ ){0,5})du $"
)
_BORDERS = re.compile(
    r"(?<![\w'-])(?:frontieres(?: (?:terrestres|aeriennes|maritimes|exterieures|et|nationales))*(?! (?:de|du|des|d'|avec|entre|nord|sud|est|ouest|orientale|occidentale|communes))|espace aerien(?= (?:[\w']+ ){0,3}(?:ferme|clos|rouvert|interdit)))\b"
)
_ISLES = frozenset(
    {"AG", "BB", "BS", "CU", "CV", "CY", "DM", "FJ", "GD", "GP", "ID", "IS", "JM", "JP", "KM", "LC", "LK", "MF", "MG", "MQ", "MT",
     "MU", "MV", "NC", "NZ", "PF", "PH", "PM", "PR", "RE", "SB", "SC", "SG", "ST", "TO", "TT", "TW", "VC", "VU", "WF", "WS", "YT"}
)  # fmt: skip
"""Countries that are "l'île" or "l'archipel" where no smaller one was named."""
_ONE_ISLE = frozenset({"BB", "CU", "DM", "GD", "IS", "JM", "LC", "LK", "MG", "MQ", "MU", "PR", "RE", "TW", "YT"})
"""Those of which one isle is nearly all: a province of theirs is never "l'île"."""
_OF_ISLES = frozenset({"ile", "archipel", "ilot"})
_WHOLES = frozenset({"enclave", "exclave", "peninsule", "presqu'ile", "ile", "archipel", "territoire"})
_TOWNS, _REGIONS, _DISTRICTS, _CHIEF_TOWN = (
    frozenset(noun for noun, kinds in _NOUNS.items() if kinds[0] in first) - _WHOLES
    for first in ((_TOWN, _SETTLEMENT), (_REGION,), (_DISTRICT,), (_SEAT,))
)
"""The other nouns by what they mean first."""
_PART = re.compile(r"(?:northern|southern|eastern|western|central|north|south|east|west)-")
_SIDE = re.compile(r"\b(nord-est|nord-ouest|sud-est|sud-ouest|nord|sud|est|ouest|centre) du $")
_LE_SIDE = re.compile(rf"(?:le |l'){_SIDE.pattern}")
_SIDE_OF_ISLES = re.compile(r"\b(nord-est|nord-ouest|sud-est|sud-ouest|nord|sud|est|ouest|centre) de $")
_SIDE_ALONE = re.compile(
    rf"\bdans (?:le |l')(?:extreme-)?(?P<side>nord-est|nord-ouest|sud-est|sud-ouest|nord|sud|est|ouest)(?= ?[,.;:)\n]|$| (?:et|ou|où|{WEEKDAY}|hier|apres|depuis)\b)"
)
_ANY_FACILITY = (
    "raffinerie|usine|centrale|base|caserne|camp|prison|hopital|ecole|mosquee|eglise|marche|gare|port|aeroport|barrage|pont|mine|depot|universite|"
    "stade|palais|penitencier|monastere|hotel|terminal|gisement|cathedrale|synagogue|temple|lycee|college|maternite|clinique|garnison|orphelinat|"
    "tunnel|viaduc|immeuble|digue|puits|carriere|discotheque|gymnase|cinema|chantier|entrepot|silo|dancing|supermarche"
)
# "Le site avait déjà été visé": any of them; "Le camp avait été bombardé": that kind
_FACILITY = Sought(
    rf"(?<![\w-])(?:l'|la |le |cette |cet |ce )(?:(?P<noun>{_ANY_FACILITY})|installation|site|complexe|infrastructure|ouvrage|etablissement|batiment|edifice|lieu de culte)\b"
    r"(?! (?:de |d'|du |des )(?!deplaces|refugies|betail))"
)
_VISITS: frozenset[IncidentType] = frozenset({"deployment", "negotiation", "other", "political_change"})
_AT_HEAD = 30  # characters from the head of a sentence within which the town that opens it is named
_REACH = 2500  # how far back the last place of a kind is looked for
_NEARBY = 700
_SHORTLY = 160


def place_meant(focus: Focus, trigger: Trigger, clause: Span) -> Where | None:
    """The place that a noun or an adverb in a stretch means, the nearest to the deed; `None` where there is none."""
    if _GATE.search(focus.seen, clause.start, clause.end) is None:
        return None
    noun = (
        _borders_meant(focus, trigger, clause)
        or _suburb_meant(focus, clause)
        or _owned(focus, clause)
        or _side_meant(focus, clause)
        or noun_meant(focus, trigger, clause)
    )
    if noun is not None:
        return noun
    there = _Y.search(focus.seen, clause.start, clause.end)
    if there is not None and not _THERE_IS.search(focus.seen, clause.start, clause.end):
        if _NAMED_QUARTER.search(focus.article.text, clause.start, there.start()):
            return None
        named = [
            w
            for _, w in focus.places.before(clause.start + 1, _NEARBY)
            if (w.place.feature in LOCAL or (w.place.feature == "country" and w.role == "scene"))
            and w.evidence.rule not in _NO_ANTECEDENT
            and not w.evidence.rule.startswith("metonym")
            and not _parts_what_is_said(focus, w)
            and not _GOVERNED.search(focus.seen, max(0, w.evidence.span.start - 40), w.evidence.span.start)
        ]
        # "autour de Kyaukphyu, où la Chine finance un port. Des combats y ont éclaté": not in China
        last = _last_scene(focus, [w for w in named if w.place.feature in LOCAL]) or next(iter(named), None)
        if last is not None and _opens_unknown(focus, clause, last.evidence.span.end):
            return None
        sentence = focus.layout.sentence_at(clause.start)
        low = max(sentence.start if sentence else clause.start, last.evidence.span.end if last else 0)
        between = noun_meant(focus, trigger, Span(low, clause.start)) if low < clause.start else None
        between = (
            between
            or (_owned(focus, Span(low, clause.start)) if low < clause.start else None)
            or _topic_meant(focus, trigger, last.evidence.span.end if last else 0)
        )
        return between or (None if last is None else replace(last, role="scene"))
    here = _HERE.search(focus.seen, clause.start, clause.end)
    if here is not None and not _is_quoted(focus, here.start()):
        town = focus.layout.dateline or at(focus.theme.town, clause)
        if town is not None:
            return replace(town, role="scene")  # "MONTEVIDEO — Les ministres ont ouvert un sommet ici"
    around = _THERE.search(focus.seen, clause.start, clause.end)
    if around is not None and (trigger.event_type == "protest" or around[0] != "dans les rues"):
        told = focus.last_act(FORCE)
        lead = _lead_of_visit(focus, trigger)
        if lead is not None:
            return lead
        if told is not None:
            return focus.finer(told.where, max(0, told.at - _NEARBY), clause.start)
        return focus.last_of(clause.start, LOCAL, _NEARBY)
    return None


def _parts_what_is_said(focus: Focus, where: Where) -> bool:
    """Whether a venue stands between the verb and what is said: "L'ONU a dénoncé, mardi à Genève, un massacre. Les violences y …"."""
    span = where.evidence.span
    said = focus.venues.get(span)
    return said is not None and span in said and said.end - span.end > _SAID


def _lead_of_visit(focus: Focus, trigger: Trigger) -> Where | None:
    """Where the act was that the article leads with, for those who come there in a later paragraph: "Le ministre s'est rendu sur les lieux"."""
    return _lead_told(focus, trigger.clause.start) if trigger.event_type in _VISITS else None


def _lead_told(focus: Focus, start: int) -> Where | None:
    """The town of the first act of force, for a paragraph that tells none of its own up to ``start``."""
    lead = next((t for t in focus.told if t.kind in FORCE), None)
    if lead is None or not lead.own or lead.past or lead.where.place.feature not in PER_TOWN or focus.layout.is_item(start):
        return None
    return None if focus.last_act(FORCE, focus.layout.line_at(start).start) is not None else lead.where


def _last_scene(focus: Focus, named: list[Where]) -> Where | None:
    """The last of ``named``, the nearest first, or what its sentence rather has for a scene: "A Sake, les hommes de Bunia reculent. Des obus y tombent"."""
    last = next(iter(named), None)
    sentence = focus.layout.sentence_at(last.evidence.span.start) if last is not None else None
    if sentence is None:
        return last
    beside = (
        w
        for w in named
        if w.evidence.span.start >= sentence.start and (w.role in ("scene", "venue") or has_its_building(focus.seen, w))
    )
    return next(beside, last)


def _opens_unknown(focus: Focus, clause: Span, since: int) -> bool:
    """Whether the sentence before opens with a place that nobody knows: "Dans les régions anglophones, on vote peu. Le conflit y a …"."""
    sentence = focus.layout.sentence_at(clause.start)
    before = focus.layout.sentence_at(max(0, sentence.start - 2)) if sentence is not None else None
    if before is None or since > before.start or before.start < focus.layout.line_at(clause.start).start:
        return False
    return _OPENER.match(focus.seen, before.start) is not None


def _is_quoted(focus: Focus, offset: int) -> bool:
    """Whether an offset stands between quotation marks of its line."""
    return focus.seen.count('"', focus.layout.line_at(offset).start, offset) % 2 == 1


def facility_meant(focus: Focus, stretch: Span) -> Where | None:
    """The place that the text gave to a facility: "délibérément visé le marché", after "un marché d'El-Facher"."""
    for words in _FACILITY.finditer(focus.seen, stretch.start, stretch.end):
        noun = words["noun"] or _ANY_FACILITY
        for where in focus.named(words.start(), _REACH):
            start = where.evidence.span.start
            if where.where_prec <= 2 and re.search(
                rf"\b(?:{noun})s?\b[^.;:\n]{{0,30}}$", focus.seen[max(0, start - 50) : start]
            ):
                return replace(where, role="scene")
    return None


def _suburb_meant(focus: Focus, stretch: Span) -> Where | None:
    """The capital whose suburb is meant without its name: "L'aviation a frappé la banlieue sud", of Beirut in a text on Lebanon."""
    words = _SUBURB.search(focus.seen, stretch.start, min(len(focus.seen), stretch.end + 1))
    if words is None or focus.country(stretch.start) != "LB":
        return None
    return focus.place_of(focus.capital(stretch.start), Span(*words.span()), "meant")


def _borders_meant(focus: Focus, trigger: Trigger, stretch: Span) -> Where | None:
    """The country in focus, whose borders are closed: "Les frontières terrestres et aériennes ont été fermées"."""
    if trigger.event_type not in ("blockade", "political_change", "other"):
        return None
    words = _BORDERS.search(focus.seen, stretch.start, stretch.end)
    if words is None or focus.places.touching(stretch):
        return None
    return focus.country_told(Span(*words.span()))


def _owned(focus: Focus, stretch: Span) -> Where | None:
    """The country of the state that acts on what is its own: "le Mali a fermé sa frontière", "Bakou a perdu un drone sur son territoire"."""
    words = _OWN.search(focus.seen, stretch.start, stretch.end)
    sentence = focus.layout.sentence_at(stretch.start)
    if words is None or sentence is None:
        return None
    for span, where in focus.places.before(words.start(), words.start() - sentence.start):
        if span.start >= sentence.start and where.place.feature in ("country", "capital") and where.place.country in COUNTRIES:
            whole = focus.place_of(COUNTRIES[where.place.country].place_id, Span(*words.span()), "meant")
            return _part(focus, whole, words["side"])
    return None


def _side_meant(focus: Focus, stretch: Span) -> Where | None:
    """The side of the country in focus: "Dans le nord-ouest, l'armée a bombardé des positions rebelles"."""
    low = max(0, stretch.start - len("dans "))  # "dans | l'ouest où un soldat a été tué" begins with what "où" takes up
    words = _SIDE_ALONE.search(focus.seen, low, min(len(focus.seen), stretch.end + 1))
    if words is None or words.end() <= stretch.start:
        return None
    town = next(iter(focus.places.before(words.start(), _SHORTLY)), None)
    beside = town is not None and focus.seen[town[0].end : words.start()] == ", "
    if town is not None and beside and town[1].where_prec <= 2 and focus.seen.startswith((", où", " où"), words.end()):
        return replace(town[1], role="scene")  # "la prise de Djibo, dans le nord, où l'armée a abandonné son camp"
    told = focus.country(stretch.start) if focus.told else _nation(focus, Span(stretch.start, words.start()))
    country = COUNTRIES.get(told or "")
    if country is None:
        return None
    whole = focus.place_of(country.place_id, Span(*words.span()), "meant")
    part = _part(focus, whole, words["side"])
    return part if part is not None and part.where_prec == 4 else None


def _nation(focus: Focus, stretch: Span) -> str | None:
    """The one country whose people a stretch names: "Soixante-dix soldats burkinabè sont morts dans deux attaques dans le nord"."""
    isos = set(demonyms_in(focus.seen[stretch.start : stretch.end]))
    return isos.pop() if len(isos) == 1 and not focus.places.touching(stretch) else None


def _part(focus: Focus, whole: Where | None, side: str | None) -> Where | None:
    """The side of a country that the words name, else all of it: "le sud du pays", "sa frontière nord"."""
    part = part_of(whole.place, side) if whole is not None and side is not None else None
    if whole is None or part is None:
        return whole
    return replace(whole, place=focus.gazetteer.get(part.id) or part, where_prec=4)


def _whole(focus: Focus, where: Where) -> Where:
    """The enclave itself, where the text last spoke of a part of it: "le sud de la bande de Gaza"."""
    parent = focus.gazetteer.get(where.place.parent) if where.place.parent else None
    if parent is None or parent.feature == "country" or not _PART.match(where.place.id):
        return where
    return replace(where, place=parent)


def noun_meant(focus: Focus, trigger: Trigger, stretch: Span) -> Where | None:
    """The place that a noun of a stretch means, the nearest to the deed."""
    if _GATE.search(focus.seen, stretch.start, stretch.end) is None:
        return None
    nouns = sorted(
        _NOUN.finditer(focus.seen, stretch.start, stretch.end), key=lambda noun: trigger.span.gap(Span(*noun.span()))
    )
    for noun in nouns:
        span = Span(*noun.span())
        side = _LE_SIDE.search(focus.seen, max(stretch.start, span.start - 24), span.start + 3)
        at = side.start() if side is not None else span.start  # "vers le nord du pays"
        others = _OF_OTHERS.search(focus.seen, max(stretch.start, at - 45), at)
        if (
            trigger.event_type in ("withdrawal", "territory_ceded", "territory_taken")
            and others is not None
            and _LEFT.match(others[0])
        ):
            others = None  # "chassés de la capitale": where they withdrew from
        if trigger.event_type in DECREED and others is not None and _GOVERNS.match(others[0]):
            others = None  # "Le gouverneur de la province a décrété un couvre-feu"
        if noun["noun"] in ("gouvernorat", "prefecture") and _BEFORE_HOUSE.search(
            focus.seen, max(0, span.start - 20), span.start + 3
        ):
            continue  # "devant le gouvernorat": the building
        # "au quartier Hadji", "dans le village Guimry"; not "La capitale Bissau"
        named = noun["noun"] in _NOUNS and _CAPITALISED.match(focus.article.text, span.end)
        again = _THIS.match(
            focus.seen, span.start
        )  # "sur cette ville de l'Irrawaddy", "dans cette station balnéaire de Galilée"
        if others or named or focus.places.touching(span) or (not again and _NAME_OF.match(focus.article.text, span.end)):
            continue
        unknown = _UNKNOWN_NAME.match(focus.article.text, span.end)
        if unknown is not None and not focus.places.touching(Span(*unknown.span("name"))):
            continue
        found = _meant_by(focus, trigger, noun["noun"], span)
        if found is not None:
            return found
    return None


def _topic_meant(focus: Focus, trigger: Trigger, since: int) -> Where | None:
    """The place meant by the noun that begins a sentence of the paragraph, or by "cette": "La région est le théâtre d'une guérilla. En 2019, un attentat y a …"."""
    at_line = focus.layout.line_at(trigger.clause.start).start
    for noun in _NOUN.finditer(focus.seen, max(since, at_line), max(since, at_line, trigger.clause.start)):
        sentence = focus.layout.sentence_at(noun.start())
        wide = noun["noun"] in _COUNTRY or _REGION in _NOUNS.get(noun["noun"], ())
        wide = wide or noun["noun"] == "frontiere"
        again = _THIS.match(focus.seen, noun.start()) is not None
        if wide and sentence is not None and (again or noun.start() - sentence.start < 3):
            return _meant_by(focus, trigger, noun["noun"], Span(*noun.span()))
    return None


def _strikers(focus: Focus, trigger: Trigger) -> frozenset[str]:
    """The countries that a clause of force names before its deed: who strikes, not where."""
    low, high = trigger.clause.start, trigger.span.start
    if trigger.event_type not in FORCE or low >= high:
        return frozenset()
    named = {w.place.country for _, w in focus.places.touching(Span(low, high)) if w.role == "about" and w.place.country}
    return frozenset({*named, *demonyms_in(focus.seen[low:high])})


def _meant_by(focus: Focus, trigger: Trigger, noun: str, span: Span) -> Where | None:
    """The place that ``noun`` at ``span`` means, where an act is told."""
    if noun in _CAPITAL:
        return focus.place_of(focus.capital(span.start, _strikers(focus, trigger)), span, "meant")
    if noun in _CHIEF_TOWN:
        return _only_town(focus)
    if _THIS_PART.search(focus.seen, max(0, span.start - 40), span.start):
        story = focus.last_of_story(RUNNING)
        return None if story is None else replace(story.where, role="scene")  # "dans cette partie du pays"
    if noun in _COUNTRY:
        if not _GREATEST.search(focus.seen, max(0, span.start - 60), span.start):
            return _country_meant(focus, span)
        noun = "ville"  # "La deuxième ville du pays a été frappée"
    said = _Said(focus, noun, span)
    return next((where for way in _WAYS[noun] if (where := way(said)) is not None), None)


class _Said(NamedTuple):
    """A noun that means a place, where it stands."""

    focus: Focus
    noun: str
    span: Span

    def follows(self, *adjectives: str) -> bool:
        """Whether one of these stands before the noun: "cette dernière ville"."""
        words = self.focus.seen[self.span.start : self.span.end]
        return words.endswith(tuple(f"{adjective} {self.noun}" for adjective in adjectives))


def _only_town(focus: Focus) -> Where | None:
    """The only town so far: the capital of a province is told of as such once its town was."""
    towns = {t.where.place.id: t.where for t in focus.told if t.where.place.feature in _SEAT}
    return next(iter(towns.values())) if len(towns) == 1 else None


def _country_meant(focus: Focus, span: Span) -> Where | None:
    """The country in focus, or a side of it: "dans le sud du pays"."""
    if _ONE_OF_IT.search(focus.seen, max(0, span.start - 60), span.start + len("du ")):
        return None
    country = COUNTRIES.get(focus.country(span.start) or "")
    whole = focus.place_of(country.place_id if country else None, span, "meant")
    side = _SIDE.search(focus.seen, max(0, span.start - 20), span.start + 3)
    return _part(focus, whole, side[1] if side is not None else None)


def _same_again(said: _Said) -> Where | None:
    """The town that the article leads with, else the one told last: "dans le même village"."""
    if not said.follows("meme"):
        return None
    first = _lead_told(said.focus, said.span.start)
    told = reversed(said.focus.told)
    return first or next((t.where for t in told if t.where.place.feature in PER_TOWN and not t.apart), None)


def _heading_line(said: _Said) -> Where | None:
    """The one town that heads the line, where none was told in it: "Rafaï – Un véhicule a été braqué à 15 km de la ville"."""
    focus, start = said.focus, said.span.start
    line = focus.layout.line_at(start)
    heads = [w for w in focus.layout.head_places(line, start) if w.place.feature in PER_TOWN and w.where_prec <= 2]
    if len(heads) != 1 or any(line.start <= t.at <= start for t in focus.told):
        return None
    return replace(heads[0], role="scene")


def _opening_sentence(said: _Said) -> Where | None:
    """The town that opens the sentence, of the country of the story: "A Kidal, des rebelles ont dit s'être emparés de la ville", after Gao."""
    focus, start = said.focus, said.span.start
    sentence, told = focus.layout.sentence_at(start), focus.last_of_story(RUNNING)
    if sentence is None or told is None:
        return None
    for where in focus.places.within(Span(sentence.start, min(start, sentence.start + _AT_HEAD))):
        opens = where.evidence.rule == "in" and where.where_prec <= 2 and where.place.feature in _TOWN - {"capital"}
        if opens and where.place.country == told.where.place.country:
            return replace(where, role="scene")
    return None


def _seat_of_section(said: _Said) -> Where | None:
    """The town that the region of a section is called after: "Région de Mykolaïv" over "Deux drones abattus au-dessus de la ville"."""
    focus = said.focus
    start, over = focus.layout.section_places(said.span.start)
    if not over or any(t.at >= start and t.where.place.feature in PER_TOWN for t in focus.told):
        return None
    return focus.seat_of(over[0])


def _counted_from(said: _Said) -> Where | None:
    """The town that only a distance was counted from: "à 98 km de Chachapoyas. Dans cette ville, un clocher …"."""
    focus, start = said.focus, said.span.start
    if not focus.seen.startswith(("cette ", "ce "), start):
        return None
    named = [w for w in focus.named(start, _SHORTLY) if w.place.feature in _SETTLEMENT]
    return replace(named[0], role="scene", where_prec=1) if named and all(map(focus.is_beside, named)) else None


def _isles_meant(said: _Said) -> Where | None:
    """The country in focus, where it is made of isles: "le centre de l'archipel", of the Philippines."""
    focus, span = said.focus, said.span
    country = COUNTRIES.get(focus.country(span.start) or "")
    if country is None or country.iso not in _ISLES:
        return None
    side = _SIDE_OF_ISLES.search(focus.seen, max(0, span.start - 20), span.start) if said.noun == "archipel" else None
    return _part(focus, focus.place_of(country.place_id, span, "meant"), side[1] if side is not None else None)


def _called_so(said: _Said) -> Where | None:
    """The last area that the text called by the very noun: the province of Soum, of "cette province", whatever region was named since."""
    focus, noun, span = said
    if not _THIS.match(focus.seen, span.start):
        return None
    for where in focus.named(span.start, _NEARBY):
        start = where.evidence.span.start
        called = focus.seen[max(0, start - len(noun) - 8) : start + len(noun) + 1]
        if where.where_prec in (3, 4) and re.search(rf"\b{noun}(?: (?:de la|de l'|du|des|de|d')|\b)", called):
            return replace(where, role="scene")
    return None


def _region_meant(said: _Said) -> Where | None:
    """The region that is meant: the last named, unless the story has gone to a town outside of it; that of the town; the headline's."""
    focus, span = said.focus, said.span
    named = focus.last_of(span.start, _REGION, _REACH)
    told = focus.last_of_story(FORCE)
    around = focus.province_of(told.where, span) if told is not None else None
    if named is not None and told is not None and told.where.place.feature in _REGION and focus.lies_in(told.where, named):
        return told.where  # "a frappé la province d'Herat, à l'ouest. Une réplique y a suivi dans la même région"
    if named is not None and (told is None or around is None or told.at < named.evidence.span.end):
        return named
    if named is not None and told is not None:
        return named if focus.lies_in(told.where, named) else around
    if focus.theme.region is not None:
        return at(focus.theme.region, span)
    if focus.theme.town is not None:  # "Diffa, c'est le journal. … La région compte 260 tués"
        return focus.area_of(focus.theme.town, span) or focus.province_of(focus.theme.town, span)
    return around or focus.last_of(span.start, _DISTRICT, _REACH)


def _last_told(said: _Said) -> Where | None:
    """The last place of the kinds that the noun means, the best kind first; else what the article is about."""
    focus, start = said.focus, said.span.start
    if said.follows("derniere", "dernier"):
        return _latter(said)
    for features in _NOUNS[said.noun]:
        found = focus.last_of(start, features, _NEARBY if features <= PER_TOWN else _REACH)
        if found is not None and said.noun in _OF_ISLES and features == _REGION and found.place.country in _ONE_ISLE:
            continue
        if found is not None:
            return _whole(focus, found) if said.noun in _WHOLES else found
    if said.noun in _TOWNS or said.noun == "quartier":
        return at(focus.theme.town, said.span)
    if said.noun in _DISTRICTS:
        return at(focus.theme.region, said.span)
    return _isles_meant(said) if said.noun == "ile" else None


def _latter(said: _Said) -> Where | None:
    """The last that was named of the kinds that the noun means: "à Cuzco et à Puno. Dans cette dernière ville"."""
    kinds = frozenset().union(*_NOUNS[said.noun])
    last = next((w for w in said.focus.named(said.span.start, _NEARBY) if w.place.feature in kinds), None)
    return None if last is None else replace(last, role="scene")


_ROWS: tuple[tuple[Collection[str], Callable[[_Said], Where | None]], ...] = (
    (_TOWNS | _DISTRICTS, _same_again),
    (_TOWNS, _heading_line),
    (_TOWNS, _opening_sentence),
    ({"archipel"}, _isles_meant),
    (_TOWNS, _seat_of_section),
    (_TOWNS, _counted_from),
    (_REGIONS | _DISTRICTS, _called_so),
    (_REGIONS, _region_meant),
    (_NOUNS.keys() - _REGIONS, _last_told),
)
"""How the nouns of each kind come by their place: the first way that gives one."""
_WAYS = {noun: tuple(way for nouns, way in _ROWS if noun in nouns) for noun in _NOUNS}
