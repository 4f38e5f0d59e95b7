"""Places meant by a noun: "la capitale", "la ville", "l'enclave", "la péninsule", "sur place", "y".

Each noun means the last place of its kind in focus; "la capitale" that of the country in focus.
"""

import re
from dataclasses import replace

from geo.codebook import Feature
from geo.country import COUNTRIES
from geo.link.focus import Focus
from geo.link.kinds import LOCAL, PER_TOWN
from geo.model import Span, Trigger, Where

__all__ = ["noun_meant", "place_meant"]

_SETTLEMENT: frozenset[Feature] = frozenset({"town", "village", "capital", "point"})
_REGION: frozenset[Feature] = frozenset({"region", "province"})
_DISTRICT: frozenset[Feature] = frozenset({"district"})
_ISLAND: frozenset[Feature] = frozenset({"island"})
_NOUNS: dict[str, tuple[frozenset[Feature], ...]] = {
    **dict.fromkeys(
        ("ville", "localite", "cite", "metropole", "agglomeration", "commune", "municipalite", "bourgade", "bourg", "village", "hameau", "oasis"),
        (_SETTLEMENT,),
    ),
    **dict.fromkeys(("district", "arrondissement", "canton", "rayon", "raion", "comte"), (_DISTRICT, _REGION)),
    **dict.fromkeys(
        ("province", "region", "gouvernorat", "departement", "wilaya", "oblast", "etat", "prefecture", "territoire", "vallee"),
        (_REGION, _DISTRICT),
    ),
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
_DETERMINED = r"(?<![\w-])(?:(?:toute |tout )?(?:la |le |l')|cette |cet |ce |leur )(?:meme |seule |grande |petite |vieille )?"
_NOUN = re.compile(
    rf"{_DETERMINED}(?P<noun>{'|'.join(sorted((*_NOUNS, *_CAPITAL, *_COUNTRY), key=len, reverse=True))})\b"
    r"(?!-|,? (?:voisin|frontalier|historique|administrative|economique|federee?|la plus|le plus|d'a cote))"
)
_GATE = re.compile(
    r"\b(?:capitale|pays|ville|lieu|lieux|place|endroit|y|village|localite|province|region|enclave|peninsule|ile|etat|district|frontiere|territoire|"
    r"commune|cite|metropole|bourg|bourgade|archipel|hameau|agglomeration|gouvernorat|departement|zone|secteur|là|corridor|lac|detroit|wilaya|municipalite)\b"
)
# "la police de la ville" and "le maire de la ville" speak; "vers la ville" goes there, "originaires de la région" come from it
_OF_OTHERS = re.compile(
    r"\b(?:maires?|gouverneurs?|prefets?|autorites|police|gendarmerie|notables?|chefs?|conseil|responsables?|president|administration|"
    r"parquet|procureur|cellule(?: d'urgence)?|originaires?|natifs?|venue?s?|venant|quitt\w+|fui\w*|fuyant|vers|rejoindre|regagner|"
    r"services|ministere|hopitaux|depute|deputes|evacues?|chasses?|expulses?|hors|loin|groupes armes|dirigeants?|armee|gouvernement|premiere? ministre|voisins) (?:(?:(?:de |d')?[a-z]+ ){0,2}(?:de |du |d'))?$"
)
_NAME_OF = re.compile(
    r" (?:de l['’]|de la |du |des |de |d['’])[^\W\d_a-zà-ÿ]"
)  # "la ville de Goma", not "cette ville de garnison"
_Y = re.compile(
    r"\b(?:y|là) (?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|[a-z]+(?:ent|aient|erent|ait))\b(?! eu\b)|\b(?:s'|[nl]')y [a-z]+"
)
_THERE_IS = re.compile(
    r"\bil y (?:a|avait|aurait|a eu)\b|\b(?:n'y|y) (?:a|avait)(?:-t-il)?\b(?: (?:pas|aucun|eu|plus|peu|de|des|un)\b)"
)
_THERE = re.compile(
    r"\b(?:sur place|sur les lieux|au meme endroit|dans la zone|dans ce secteur|dans le secteur|dans cette zone|au meme moment sur place|dans les environs|"
    r"aux alentours|dans le meme (?:secteur|quartier|village|district)|dans les rues|dans la meme (?:zone|localite|rue))\b(?! (?:de|d'|du|des)\b)"
)
_REACH = 2500  # how far back the last place of a kind is looked for
_NEARBY = 700


def place_meant(focus: Focus, trigger: Trigger, clause: Span) -> Where | None:
    """The place that a noun or an adverb in a stretch means, the nearest to the deed; `None` where there is none."""
    if _GATE.search(focus.seen, clause.start, clause.end) is None:
        return None
    noun = noun_meant(focus, trigger, clause)
    if noun is not None:
        return noun
    if not _THERE_IS.search(focus.seen, clause.start, clause.end) and _Y.search(focus.seen, clause.start, clause.end):
        last = next((w for w in focus.named(clause.start + 1, _NEARBY) if w.place.feature in LOCAL), None)
        sentence = focus.layout.sentence_at(clause.start)
        low = max(sentence.start if sentence else clause.start, last.evidence.span.end if last else 0)
        between = noun_meant(focus, trigger, Span(low, clause.start)) if low < clause.start else None
        return between or (None if last is None else replace(last, role="scene"))
    if _THERE.search(focus.seen, clause.start, clause.end):
        return focus.last_of(clause.start, LOCAL, _NEARBY)
    return None


def noun_meant(focus: Focus, trigger: Trigger, stretch: Span) -> Where | None:
    """The place that a noun of a stretch means, the nearest to the deed."""
    if _GATE.search(focus.seen, stretch.start, stretch.end) is None:
        return None
    nouns = sorted(
        _NOUN.finditer(focus.seen, stretch.start, stretch.end), key=lambda noun: trigger.span.gap(Span(*noun.span()))
    )
    for noun in nouns:
        span = Span(*noun.span())
        others = _OF_OTHERS.search(focus.seen, max(stretch.start, span.start - 45), span.start)
        if others or focus.places.touching(span) or _NAME_OF.match(focus.article.text, span.end):
            continue
        found = _meant_by(focus, noun["noun"], span)
        if found is not None:
            return found
    return None


def _meant_by(focus: Focus, noun: str, span: Span) -> Where | None:
    """The place that ``noun`` at ``span`` means."""
    if noun in _CAPITAL:
        return focus.place_of(focus.capital(span.start), span, "meant")
    if noun in _COUNTRY:
        country = COUNTRIES.get(focus.country(span.start) or "")
        return focus.place_of(country.place_id if country else None, span, "meant")
    for features in _NOUNS[noun]:
        reach = _NEARBY if features <= PER_TOWN else _REACH
        found = focus.last_of(span.start, features, reach)
        if found is not None:
            return found
    return None
