"""Which place a name means here, and what the words before it make of it: scene, origin, destination, or talked about.

Evidence is what else the article names: its countries, their demonyms, the other places, the dateline. Population and size
only break ties; they come as the order of a toponym's candidates.
"""

import re
from collections import Counter

from geo.codebook import FEATURES, Doubt, Feature, PlaceRole, Prec
from geo.country import DEMONYMS
from geo.model import Article, Evidence, Place, Toponym, Where
from geo.place.fr import EVENT_NOUNS, LEVELS, OBJECT_VERBS
from geo.place.gazetteer import Gazetteer
from geo.text import fold

__all__ = ["resolve_toponyms"]

_ART = r"(?:l'|la |le |les )?"
_OF = r"(?:de l'|de la |du |des |de |d')"
_HEADED = rf"(?:(?:{'|'.join(sorted(LEVELS, key=len, reverse=True))})s? (?:[a-z-]+ )?{_OF}?)?"
_SIDE = r"(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|centre|coeur|interieur|exterieur)"
_DISTANCE = re.compile(rf"(?<!\w)(?:kilometres?|km|metres?|miles) (?:a l'|au )?(?:{_SIDE} )?{_OF}{_HEADED}\"?$")
_NEAR = re.compile(
    rf"(?<!\w)(?:(?:tout )?(?:pres|proche|aux? abords?|aux? alentours?|aux environs?|aux portes|en peripherie|dans la (?:banlieue|peripherie)|"
    rf"a proximite|non loin|autour|au large|aux confins|dans les environs|a la sortie|a l'entree|en banlieue|a l'exterieur) {_OF}|"
    rf"(?:au|a l') ?{_SIDE} {_OF}){_ART}{_HEADED}\"?$"
)
_PART = re.compile(
    rf"(?<!\w)(?:dans|sur|a|vers|depuis) ?(?:le |l'|la |les )(?:extreme-)?(?:{_SIDE}|moitie|partie|regions?|zones?|provinces?|confins|territoire|sol)"
    rf"(?: \w+)? ?{_OF}{_ART}{_HEADED}\"?$"
)
_IN = re.compile(
    rf"(?<![\w'-])(?:a|au|aux|en|dans|sur|sous|parmi|le long {_OF}|au sein {_OF}|a travers|en direction {_OF}|a l'interieur {_OF}|"
    rf"au centre {_OF}|au coeur {_OF}|cote)(?: (?:ce|cette|cet|tout|toute|toutes|tous|plein|pleine))? ?{_ART}{_HEADED}\"?$"
)
_ORIGIN = re.compile(
    rf"(?<!\w)(?:depuis|en provenance|venus?|venues?|venant|originaires?|arrives? |rentres? |de retour|partis?|parties?|fui(?:r|s|t|ent)?|fuyant|"
    rf"fuyaient|quitter|quitte|quittant|quittent|expulses?|chasses?|evacues?|deplaces?|refugies?|retrait|retires?|retirer) ?{_OF}?{_ART}{_HEADED}\"?$"
)
_DESTINATION = re.compile(
    rf"(?<!\w)(?:a destination {_OF}|vers|jusqu'(?:a|en|au|aux)|(?:parti|partie|partis|partir|part|partent|depart|route|vol|avion|embarque|embarquer) pour|"
    rf"(?:rejoindre|gagner|rallier|regagner|atteindre)) ?{_ART}{_HEADED}\"?$"
)
_EVENT_OF = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(EVENT_NOUNS, key=len, reverse=True))}) (?:{_OF}|contre |sur |a ){_ART}{_HEADED}\"?$")
_OBJECT = re.compile(rf"(?<!\w)(?:{'|'.join(OBJECT_VERBS)})\w{{0,6}} (?:contre |sur |par |le controle de |d'assaut )?{_ART}{_HEADED}\"?$")
_AGAINST = re.compile(rf"(?<!\w)contre {_ART}{_HEADED}\"?$")
_BETWEEN = re.compile(rf"(?<!\w)(?:entre|avec|selon|par|pour|que|qu'|accuse|accusent|accusant|appelle|exhorte|pousse) ?{_ART}\"?$")
_PASSIVE = re.compile(r"(?:,[^,.]{1,40},)? (?:a|ont|avait|est|etait|sera|aurait|serait)(?: (?:de nouveau|aussi|encore))? (?:ete |nouveau )?(?:bombard|frapp|attaqu|vis|pilonn|touch|detrui|repris|pris|captur|conqui|occup|liber|assieg|encercl|evacu|envahi|secou|ravag|tomb)")
_COORDINATED = re.compile(r"(?:\s*\([^()]{1,40}\))?(?:,? (?:et|ou|ainsi que|puis)|,) (?:a |en |au |aux |dans )?(?:l'|la |le |les |celle de |celui de )?")
_DATELINE = re.compile(r"\s*(?:\([^()\n]{1,40}\)|,[^,\n]{1,30}){0,2}\s*(?:\([^()\n]{1,40}\))?\s*(?:[-:]|/)")
_SUBJECT_VERB = re.compile(
    r"(?:,[^,.\n]{1,60},)? (?:a|ont|avait|avaient|est|etait|n'|ne|se|s'|doit|doivent|veut|peut|va|vont|y|en|lui|l'|les|qui|dit|accus\w+|affirm\w+|annonc\w+|"
    r"[a-z]{3,}(?:e|ent|ait|aient|it|nt|era|erait)\b)"
)
_STEMS = re.compile(r"[a-z]+(?:-[a-z]+)?")


def resolve_toponyms(article: Article, toponyms: list[Toponym], gazetteer: Gazetteer) -> list[Where | None]:
    """What each of ``toponyms`` means in ``article``, parallel to them; `None` where nothing bears the name.

    >>> from datetime import date
    >>> from geo.place.find import find_toponyms
    >>> gazetteer = Gazetteer.load(world=False)
    >>> article = Article("a", date(2022, 9, 14), "Bakou accuse Erevan d'avoir tiré à Djermouk.")
    >>> wheres = resolve_toponyms(article, find_toponyms(article, gazetteer), gazetteer)
    >>> [(where.place.id, where.role, where.evidence.rule) for where in wheres]
    [('baku', 'about', 'metonym'), ('yerevan', 'about', 'metonym'), ('jermuk', 'scene', 'in')]
    """
    folded = fold(article.text)
    countries = _countries(folded, toponyms)
    wheres: list[Where | None] = []
    last: tuple[Toponym, Where] | None = None
    for toponym in toponyms:
        if not toponym.candidates:
            wheres.append(None)
            continue
        before = folded[max(0, toponym.span.start - 90) : toponym.span.start]
        role, rule, near = _role(folded, before, toponym, last)
        place, rejected, unsure = _choose(toponym, before, rule, countries, gazetteer)
        if rule == "bare":
            rule = "metonym" if place.feature == "capital" else toponym.rule
        doubts: list[Doubt] = []
        if unsure:
            doubts.append("ambiguous_place")
        if toponym.rule in ("spelling", "typo"):
            doubts.append("spelling")
        prec: Prec = FEATURES[place.feature].where_prec
        if near and prec == 1:
            prec = 2
        evidence = Evidence(article.id, toponym.span, rule)
        where = Where(place, role, prec, evidence, tuple(p.id for p in rejected), tuple(doubts))
        wheres.append(where)
        last = (toponym, where)
    return wheres


def _countries(folded: str, toponyms: list[Toponym]) -> Counter[str]:
    """How often the article speaks of each country: by name, by a place that lies in one country only, or by a demonym."""
    counted: Counter[str] = Counter()
    for toponym in toponyms:
        if not toponym.candidates:
            continue
        best = toponym.candidates[0]
        if best.country and (best.feature in ("country", "capital", "region") or len({p.country for p in toponym.candidates}) == 1):
            counted[best.country] += 2
    for word in _STEMS.findall(folded):
        if word in DEMONYMS:
            counted[DEMONYMS[word]] += 1
    return counted


def _role(folded: str, before: str, toponym: Toponym, last: tuple[Toponym, Where] | None) -> tuple[PlaceRole, str, bool]:
    """Role, rule, and whether the text says only that it was near."""
    start, end = toponym.span.start, toponym.span.end
    if _is_dateline(folded, start, end):
        return "about", "dateline", False
    if _DISTANCE.search(before):
        return "about", "distance-from", True
    if _NEAR.search(before):
        return "scene", "near", True
    if _PART.search(before):
        return "scene", "part-of", False
    if _ORIGIN.search(before):
        return "origin", "from", False
    if _DESTINATION.search(before):
        return "destination", "to", False
    if toponym.rule.startswith("border-") and re.search(r"(?:a|sur|pres de|le long de) (?:la |leur )?$", before):
        return "scene", toponym.rule, False
    if _IN.search(before):
        return "scene", "in", False
    if _EVENT_OF.search(before):
        return "scene", "event-of", False
    if _OBJECT.search(before):
        return "scene", "object", False
    if last is not None and _COORDINATED.fullmatch(folded, last[0].span.end, start):
        where = last[1]
        if where.evidence.rule in ("in", "near", "event-of", "object"):
            return where.role, where.evidence.rule, where.where_prec == 2
    if _PASSIVE.match(folded, end):
        return "scene", "passive", False
    if re.search(rf"{_OF}{_HEADED}$", before):
        return "about", "of", False
    return "about", "bare", False


def _is_dateline(folded: str, start: int, end: int) -> bool:
    """Whether the name heads the article or a line: "EREVAN : ", "Goma (RDC), 14 sept (AFP) - "."""
    line = folded.rfind("\n", 0, start) + 1
    return not folded[line:start].strip(' "([*-') and _DATELINE.match(folded, end) is not None


def _choose(
    toponym: Toponym, before: str, rule: str, countries: Counter[str], gazetteer: Gazetteer
) -> tuple[Place, list[Place], bool]:
    """The place meant, the others, and whether it was a close call."""
    candidates = toponym.candidates
    if len(candidates) == 1:
        return candidates[0], [], False
    head = re.search(rf"({'|'.join(sorted(LEVELS, key=len, reverse=True))})s? (?:[a-z-]+ )?{_OF}?\"?$", before)
    wanted: tuple[Feature, ...] = LEVELS[head[1]] if head else ()
    if not wanted and re.search(r"(?<!\w)a \"?$", before):
        wanted = ("town", "capital", "village")
    elif not wanted and re.search(r"(?<!\w)(?:au|aux|en|du) \"?$", before):
        wanted = ("country", "region", "province")
    top = max((countries[p.country] for p in candidates if p.country), default=0)

    def score(index: int) -> float:
        place = candidates[index]
        value = -0.3 * index
        if place.feature in wanted:
            value += 3 - 0.4 * wanted.index(place.feature)
        if place.country and top:
            value += 2 * countries[place.country] / top
        if place.id in gazetteer.rows:
            value += 0.5
        return value

    order = sorted(range(len(candidates)), key=lambda i: -score(i))
    best = candidates[order[0]]
    close = score(order[0]) - score(order[1]) < 0.5 and best.country != candidates[order[1]].country
    return best, [candidates[i] for i in order[1:]], close
