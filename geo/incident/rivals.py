"""What another counts of the dead told before, without saying again what is counted: "Les rebelles en revendiquent treize".

Newspapers set one toll against another and leave the noun out. What is left is a number with "en" and a verb of counting, or with
who says so: it counts the dead of the toll told last, and is a claim of its own.
"""

import re
from collections.abc import Iterator, Sequence

from geo.almanac import MONTH, WEEKDAY
from geo.incident.counted import Count
from geo.incident.gate import Sought
from geo.incident.numbers import NUMBER, QUALIFIER, YEAR, value_of
from geo.incident.persons import are_people
from geo.model import Span

__all__ = ["asks_how_many", "lone_number", "rivals"]

_QUALIFIED = r"(?:(?:au moins|plus de|plus d'|pres de|environ|seulement|quelque|quelques|moins de|jusqu'à|tout au plus|au plus|que|une? |entre) ?)*"
_SO_FAR = rf"(?: (?:d'abord|ensuite|deja|elle|lui|eux|desormais|pour (?:sa|leur|ma) part|de (?:son|leur) cote|{WEEKDAY}|hier))?"
_COUNTING = r"(?:denombr|compt|recens|revendiqu|annonc|evoqu|avanc|avou|reconn|conce[dt]|admet|deplor|totalis|relev|donn|chiffr|enregistr|signal|not|cit|dit|vu|pleur|enterr)\w*"
# "les rebelles en revendiquent treize", "n'en concède que sept", "on en est à 24", "s'en tient à trente-deux", "table sur 70.000"
_LEFT = Sought(
    rf"\b(?:n')?en (?:(?:a|ont|avait|avaient|ai|avons|aurait|auraient){_SO_FAR} )?{_COUNTING}{_SO_FAR} {_QUALIFIED}$"
    rf"|\ben (?:est|sont|etait|etaient){_SO_FAR} à {_QUALIFIED}$"
    rf"|\bs'en (?:tien\w+|tenai\w+){_SO_FAR} à {_QUALIFIED}$"
    rf"|\b(?:table|tablent|tablait|mise) sur {_QUALIFIED}$"
    rf"|\b(?:ils|elles|on) (?:en )?(?:serai(?:t|ent)|compterai(?:t|ent)) {_QUALIFIED}$"
    rf"|\b(?:le|un|ce) (?:chiffre|bilan|total|nombre) (?:[\w'-]+ ){{0,6}}?(?:de|à) {_QUALIFIED}$"
    rf"|\b(?:le|un|ce|son|leur) (?:(?:dernier|premier|precedent|nouveau) )?(?:chiffre|bilan|total|nombre|decompte|compte)(?: [\w'-]+|, [^,.;]{{3,50}},){{0,4}} "
    rf"(?:(?:n')?etait(?: que)? de|est(?: desormais)? de|(?:depasse|atteint|frole|approche){_SO_FAR}|(?:s'eleve|s'etablit|grimpe|monte|passe|est passe|se monte)(?:rait|ait)?{_SO_FAR} à) {_QUALIFIED}$"
    rf"|\b(?:disai(?:t|ent)|dit|disent|avan[cç](?:e|ent|ait|aient)|annon[cç](?:e|ent|ait|aient)|evoqu(?:e|ent|ait|aient)) {_QUALIFIED}$"
    rf"|\b(?:un|le|son|leur) (?:(?:precedent|premier) )?(?:decompte|comptage|pointage)(?: precedent| anterieur)? (?:de|à) {_QUALIFIED}$"
    rf"|\bil (?:etait(?: encore)? de|en etait à|s'elevait à) {_QUALIFIED}$"
    rf"|\b(?:ils|elles) (?:sont|etaient) (?:desormais|maintenant|à present) {_QUALIFIED}$"
    rf"|, (?:puis|bientot|et bientot|puis bientot) {_QUALIFIED}$"
    rf"|\b(?:parl\w+|fai[ts]\w* etat|font etat){_SO_FAR} (?:de |d'){_QUALIFIED}$"
    rf"|(?:^|[;,:] )(?:et |mais |ou )?(?:selon|d'apres|pour|à en croire|si l'on (?:en croit|suit|ecoute|se fie (?:à|au)|s'en tient (?:à|au))) [^.;:,]{{2,60}}, {_QUALIFIED}$"
)
_SAYS = (
    r"(?:corrig|rectifi|jur|assur|affirm|retorqu|avan[cç]|soutien|soutenai|nuanc|estim|annonc|repond|oppos|repliqu|maintien|protest|clam|insist|pretend|cri|dis|tranch|glis|souffl|murmur|compt|recens|denombr|ajout|precis|indiqu|evalu|recompt|contredi)"
    r"(?:e|ent|ait|aient|a|erent|it|irent|t|nent|eait|eaient|ea)\b"
)
_WHO_SAYS = re.compile(
    rf"(?: (?:morts?|tues|victimes|deces))?(?: (?:dans les rangs|du cote|cote|chez|parmi les) [\w' -]{{2,40}}?)?"
    rf"(?: (?:desormais|maintenant|à present|au total|{WEEKDAY}|hier))?,? (?:(?:selon|d'apres|à en croire|aux dires d|de l'aveu d|pour (?:l'|la |le |les |cel(?:ui|le)|ceux)|{_SAYS}))"
)
_OPENS = re.compile(rf"(?:^|[;:,.!] |\bet )\W*(?:et |mais |faux, |non, |puis )?{_QUALIFIED}$")
_STANDS_ALONE = re.compile(
    rf"\s*(?:[.,;:)!]|$|et (?:dit|disent|affirm|assur|parl|jur|accus|promet|menac|veu)\w*|(?:photos|images|preuves|noms|liste)\b|selon|d'apres|dans|à|au|en|rien|de plus|seulement|depuis|tout au plus|pour (?:l'ensemble|tout|toute|l[ea] seule?)\b|sur (?:un|une|le|la|deux|trois|six) |ce (?:matin|soir|midi)\b|cette nuit\b|la veille\b|(?:a|avait) ete\b|(?:{WEEKDAY}|hier)\b)"
)
# "L'armée annonce douze morts, les rebelles quarante": who counts them otherwise
_COUNTED_BY = re.compile(rf"\b(?:{_COUNTING}|parl\w+ de|fai[ts]\w* etat de|font etat de) {_QUALIFIED}$")
_OTHERS = re.compile(rf"[^,;.]{{0,40}}[,;] (?:et |mais )?(?:l'|le |la |les )[a-z][\w'-]+(?: [\w'-]+){{0,3}}? {_QUALIFIED}$")
_ENDS = re.compile(r"\s*(?:[.;)!]|$)")
_AN_ANSWER = 30  # characters
_ONLY_NUMBER = re.compile(rf"\W*{_QUALIFIED}$")
_OTHER_THING = re.compile(r"\s*(?:ans|jours|heures|%|euros|dollars|kilometres|km|millions?|fois)\b")
_HOW_MANY = Sought(
    r"\b(?:deces|morts|tues) ?: (?:(?:au moins|plus de|pres de) )?\d|\b(?:combien|quel nombre|quel bilan)\b[^?]{0,60}\b(?:morts?|tues|tuees?|victimes|peri|cadavres|corps|disparus)\b[^?]{0,60}\?"
)
_CUE = Sought(
    rf"\b(?:en (?:[\w'-]+ ){{0,4}}?{_COUNTING}|en (?:est|sont|etait|etaient)\b|s'en ten|s'en tien|tabl|mise sur|serai|chiffre|bilan\b|total\b|nombre\b|parl|etat\b|selon\b|d'apres\b|"
    rf"pour l|à en croire|si l'on|aux dires\b|de l'aveu\b|comptage\b|pointage\b|decompte\b|il (?:en )?etait\b|depass|atteint|desormais\b|maintenant\b|puis\b|bientot\b|{_SAYS})"
)


def asks_how_many(seen: str, sentence: Span) -> bool:
    """Whether a sentence asks or heads how many died, so that the number after it counts them: "Combien de morts ?", "Décès : 150 selon l'État"."""
    return _HOW_MANY.search(seen, sentence.start, sentence.end) is not None


def rivals(seen: str, sentence: Span, low: int, found: Sequence[Count]) -> Iterator[Count]:
    """The dead that a sentence counts from ``low`` on by a number alone, after a toll told before, in order.

    >>> seen = "les rebelles en revendiquent treize, photos à l'appui."
    >>> [(c.best, seen[c.start : c.end]) for c in rivals(seen, Span(0, len(seen)), 0, [])]
    [(13, 'en revendiquent treize')]
    """
    cued = _CUE.search(seen, low, sentence.end) is not None
    if not cued and not any(c.kind == "deaths" for c in found) and len(sentence) > _AN_ANSWER:
        return
    for number in NUMBER.finditer(seen, low, sentence.end):
        if _is_one(number):
            continue
        start, end = number.span()
        if any(c.start < end and start < c.end for c in found) or _OTHER_THING.match(seen, end):
            continue
        left = seen[max(low, start - 90) : start]
        said = _LEFT.search(left) if cued and _STANDS_ALONE.match(seen, end, sentence.end) else None
        told = (
            said is not None
            or (cued and _OPENS.search(left) is not None and _WHO_SAYS.match(seen, end, sentence.end) is not None)
            or (_ENDS.match(seen, end, sentence.end) is not None and _counts_them_too(seen, sentence, start, found))
        )
        value = value_of(number) if told else None
        if value is None or value[0] is None:
            continue
        if said is not None and said.group().startswith(("n'en ", "en ")):
            start -= len(left) - said.start()  # "n'en concède que | sept" is one clause
        yield _of_dead(Span(start, end), value, left)


# "les chiens en ont flairé onze de plus", "une soixantaine dans la capitale": no noun behind the number
_NO_NOUN = re.compile(
    rf"\s*(?:[.,;:)\"]|$|(?:à|au|aux|en|dans|chez|selon|d'apres|de plus|et|pour|sur|depuis|le|hier|ce (?:matin|soir)|{WEEKDAY})\b)"
)
_OF_TIME = re.compile(rf"\b(?:le|du|au|les|vers|fin|mi-|en|à|depuis le|route|article|numero|{MONTH}|{WEEKDAY}) $")
_NOT_DEAD = re.compile(
    r"\b(?:bless|dispar|arret|interpel|deplac|evacu|otage|sauv(?!et)|resc|indemn|vivant|surviv|liber|relach|hospitalis|soign|manqu|portes|refugi|sinistr|"
    r"sans-abri|detenu|prison|brul|intoxi|trait|atteint|touche|comprend|parmi|dont)"
)
_WHO = re.compile(r"(?: [\w'-]+){1,2}")  # "dix-sept Papous", "vingt jeunes recrues"


def lone_number(raw: str, seen: str, clause: Span) -> Count | None:
    """The dead that a clause counts, which is told to count some and has one number, of people or with no noun behind it.

    >>> seen = "cent trente et un lundi matin"
    >>> lone_number(seen, seen, Span(0, len(seen))).best
    131
    """
    if _NOT_DEAD.search(seen, clause.start, clause.end):
        return None
    alone: list[Count] = []
    for number in NUMBER.finditer(seen, clause.start, clause.end):
        if _is_one(number):
            continue
        start, end = number.span()
        value = value_of(number)
        if value is None or value[1] is None:
            continue
        if not _NO_NOUN.match(seen, end, clause.end):
            who = _WHO.match(seen, end, clause.end)
            if who is None or not are_people(who.group(), raw[end : who.end()]):
                continue
        left = seen[max(clause.start, start - 40) : start]
        if _OF_TIME.search(left) or YEAR.fullmatch(number.group()):
            continue
        alone.append(_of_dead(Span(start, end), value, left))
    return alone[0] if len(alone) == 1 else None


def _of_dead(span: Span, value: tuple[int | None, int | None, int | None], left: str) -> Count:
    """The dead of a number and of what qualifies it to its left: "au moins | 40" has no high end."""
    least, best, most = value
    if qualifier := QUALIFIER.search(left):
        least = None if qualifier["high"] else least
        most = None if qualifier["low"] else most
    return Count(span.start, span.end, "deaths", "again", least, best, most)


def _is_one(number: re.Match[str]) -> bool:
    """Whether a number may be an article or a pronoun: "un", "quelques-uns"."""
    return bool(number["one"] or number["some"]) or number["letters"] in ("un", "une")


def _counts_them_too(seen: str, sentence: Span, start: int, found: Sequence[Count]) -> bool:
    """Whether a number that ends its sentence is all of it, an answer, or another's count after that of the one who was named first."""
    if _ONLY_NUMBER.fullmatch(seen, sentence.start, start):
        return True
    last = next((c for c in reversed(found) if c.kind == "deaths" and c.end <= start), None)
    return (
        last is not None
        and _COUNTED_BY.search(seen, max(sentence.start, last.start - 60), last.start) is not None
        and _OTHERS.fullmatch(seen, last.end, start) is not None
    )
