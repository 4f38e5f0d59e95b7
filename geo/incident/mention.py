"""Whether the words for an act take it as told ("l'attaque", "cette frappe") or set it beside what was told ("un autre drone").

Both are rules of the record; merging reads them.
"""

import re

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.incident.again import LOCATED
from geo.incident.gate import Sought
from geo.model import Span, Trigger

__all__ = ["ANOTHER", "DIED_THEN", "KNOWN", "mention_rules"]

KNOWN = "told as known"
"""The rule of an act that a definite noun names: "L'explosion s'est produite vers 16h00"."""

ANOTHER = "told as another"
"""The rule of an act that is not what was told before: "Un autre drone a frappé la gare"."""

DIED_THEN = "told of its day"
"""The rule of a toll whose words say on which day they died: "Sept bergers ont été tués lundi à Djibo"."""

_DEED = (
    r"attaques?|assauts?|raids?|frappes?|bombardements?|pilonnages?|tirs?|salves?|explosions?|detonations?|deflagrations?|attentats?|"
    r"embuscades?|affrontements?|combats?|batailles?|heurts?|accrochages?|escarmouches?|fusillades?|massacres?|tueries?|carnages?|incursions?|"
    r"incidents?|accidents?|drames?|catastrophes?|enlevements?|rapts?|seismes?|secousses?|tremblements? de terre|eboulis|eboulements?|"
    r"glissements? de terrain|coulees? de boue|crues?|inondations?|cyclones?|tempetes?|typhons?|incendies?|naufrages?|collisions?|"
    r"ecroulements?|effondrements?|operations?|offensives?"
)
_MEANS = (
    r"drones?|missiles?|roquettes?|obus|bombes?|engins?|projectiles?|mines?|vehicules? pieges?|voitures? piegees?|kamikazes?|avions?|"
    r"helicopteres?|foyers?|feux"
)
_KNOWN = Sought(
    r"\b(?:l'|le |la |les |ce |cet |cette |ces |du )(?:(?:double|triple|meme|premier|violent|puissant|tragique|terrible|sanglant|meurtri\w{,3})\w{,2} )?"
    rf"(?:{_DEED})\b(?! d'une? | d(?:e|es) (?:plusieurs|deux|trois|quatre|cinq|\d))"
    r"|\b(?:le|ce|un) (?:(?:precedent|premier|dernier|nouveau) )?bilan (?:(?:precedent|provisoire|anterieur|initial) )?(?:de la police |des? \w+ )?(?:a |est |etait |faisait|fait|s'|reste|pourrait|devrait|n'|se )"
)
_ANOTHER = Sought(
    rf"\b(?:(?:autres?|nouve(?:l|lle|aux|lles)|(?<!la )(?<!le )(?:seconde?|deuxieme|troisieme)) (?:{_DEED}|{_MEANS})\b"
    r"|(?:une|\d+|dizaine de|vingtaine de|trentaine de|quarantaine de|cinquantaine de|centaine de|des) repliques?\b"
    r"|ratissages?\b|contre-(?:attaque|offensive)s?\b|qui (?:a|ont|avait|avaient) suivi\b|par ailleurs\b|en outre\b|separement\b|parallelement\b|en represailles\b|en retour\b"
    r"|(?:heures?|minutes?|jours?|semaines?) (?:plus (?:tot|tard)|auparavant)\b"
    rf"|(?:plusieurs|de nombreu\w+|de multiples|d'autres|des|les) (?:{_DEED})\b[^.;:]{{0,60}}\b(?:recemment|regulierement|frequemment|similaires?|du meme (?:type|genre)|ces derni\w+ (?:temps|jours|semaines|mois|annees)))"
)
# "deux soldats tués près de Gao", then "Les deux soldats ont été tués par une mine près d'Indelimane"
_THE_DEAD = re.compile(
    r"(?:les|ces) (?:\d+|" + TWO_TO_TEN + r"|onze|douze|quinze|vingt) (?!autres|premiers|premieres|dernier)[^.,;:]{3,50}? "
    r"(?:(?:ont|avaient) (?:tous |toutes )?(?:ete (?:tue|abattu|fauche|assassine|execute|enleve|retrouve)|peri|perdu la vie|trouve la mort|succombe)|(?:sont|etaient) (?:mort|decede|tombe))"
)
_ON_A_DAY = r"(?:" + WEEKDAY + r"|hier|le \d{1,2}(?:er)? [a-z]+)"
_KILLED = r"(?:tue|abattu|execute|massacre|assassine|egorge|fusille|decapite|fauche)e?s?"
_DIED_THEN = Sought(
    rf"\bete {_KILLED}(?: [\w'-]+){{0,2}}? {_ON_A_DAY}\b|\b(?:ont|a|avaient) peri(?: [\w'-]+){{0,2}}? {_ON_A_DAY}\b"
    rf"|\b{_ON_A_DAY},? [^,.;]{{3,80}} (?:a|ont|avaient|avait) (?:ete {_KILLED}|peri)\b"
)
# "Un premier obus a tué trois hommes. Un second a touché une école"
_SECOND = re.compile(
    r"(?:et |puis |mais )?(?:l[ae] |une? |l')(?:seconde?|deuxieme|troisieme|quatrieme|cinquieme|autre)(?:,| (?:a|avait|aurait|s'est|s'etait|visait|est|etait|lui|elle)\b)"
)
_ARTICLE = 14  # characters before a noun in which its article and an adjective stand
_OPENING = 30  # characters before a clause that still speak of it: "Trois heures plus tôt, "


def mention_rules(seen: str, trigger: Trigger) -> tuple[str, ...]:
    """How an act is told of, if as known or as another; ``seen`` is the folded page.

    "L'attaque d'un convoi" names an act for the first time: its noun is definite by what follows.
    """
    clause = trigger.clause
    if trigger.rule == LOCATED:
        return (KNOWN,)
    low = max(0, clause.start - _OPENING)
    opened = max(low, *(seen.rfind(mark, low, clause.start) + 1 for mark in (". ", "\n")))
    if _ANOTHER.search(seen, opened, clause.end):
        return (ANOTHER,)
    if _SECOND.match(seen, clause.start, clause.end):
        return (ANOTHER,)
    if _THE_DEAD.match(seen, clause.start, clause.end):
        return (KNOWN,)
    counted = trigger.rule.startswith("toll")  # "Douze soldats ont péri dans l'explosion": of the act that the clause names
    start = clause.start if counted else max(clause.start, trigger.span.start - _ARTICLE)
    known = _KNOWN.search(seen, start, clause.end)
    if known and (counted or Span(known.start(), known.end()).overlaps(trigger.span)):
        return (KNOWN,)
    dated = trigger.event_type == "casualties_report" and _DIED_THEN.search(seen, clause.start, clause.end)
    return (DIED_THEN,) if dated else ()
