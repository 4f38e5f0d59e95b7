"""What a number counts: dead, injured or neither, by the words around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from geo.incident.fr_tolls import (
    BEASTS,
    BURIALS,
    CALAMITIES,
    COST,
    DEAD_NOUNS,
    DEATHS_OF,
    DIED,
    DIES,
    KILLS,
    LAID_LOW,
    NONE_LEFT,
    NOT_BACK,
    REMAINS,
    SLAIN,
    SOME_NAMED,
)
from geo.incident.gate import Gates
from geo.incident.numbers import ABOUT, HIGH, LOW, ROUGH, WORDS
from geo.incident.persons import TRADE, are_people, reach_of_people

__all__ = [
    "AUX",
    "BEFORE",
    "DEATH_OF",
    "GOVERNED",
    "LIST_BEFORE",
    "LIVES",
    "MONTH",
    "OF_A_CAMPAIGN",
    "SUBJECT_AT",
    "TALLY",
    "WORD",
    "Around",
    "Count",
    "Near",
    "gated",
    "kind_of",
    "victim_of",
]


@dataclass(slots=True)
class Count:
    """A number of dead or injured in a sentence; ``rule`` says how it was read."""

    start: int
    end: int
    kind: str
    rule: str
    low: int | None
    best: int | None
    high: int | None


_GATES = Gates()
gated = _GATES.gated


class Near(NamedTuple):
    """The gates that the words before and behind a number open."""

    before: int
    behind: int


class Around:
    """The words of a sentence that open a gate, by where they stand."""

    def __init__(self, words: Sequence[str], starts: Sequence[int]) -> None:
        gates = _GATES.of(words)
        self._words = [(start, opened) for start, opened in zip(starts, gates, strict=True) if opened]

    def near(self, low: int, start: int, end: int, high: int) -> Near:
        """What stands open from ``low`` to ``start`` and from ``end`` to ``high``."""
        before = behind = _GATES.open
        for at, opened in self._words:
            if low <= at < start:
                before |= opened
            elif end <= at < high:
                behind |= opened
        return Near(before, behind)


SUBJECT_AT = re.compile(
    r"(?:^|[,;:(\"-] ?|\b(?:et|que|où|dont|quand|lorsque|mais|puis|car|laquelle|lequel|(?:des|aux)?quelles|(?:des|aux)?quels|lesquelles|lesquels|duquel|auquel|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |qu')$"
)
_BEAST = re.compile(BEASTS)
WORD = r"[\w'\"-]+"
AUX = r"(?:etre|ont|avaient|auraient|a|avait|aurait|sont|etaient|seraient|est|etait|serait|furent|fut|eurent|ayant|avoir)"
_GAP = rf"(?: (?!(?:ni|bless|dont|ou)\b|ou bless){WORD}){{0,3}}?"
_AFTER_NOUN = gated(
    rf"^(?P<gap>(?: (?!\d|- |(?:et|ou|bless|dont|a|ont|avait|avaient|aurait|auraient|sont|est|s'est|s'etait|se|qui|dans|par|pour|ayant|(?:d')?avoir)\b){WORD}){{0,4}}?) (?:\" ?)?(?P<head>(?:{DEAD_NOUNS}))\b(?! ou (?:bless|dispar))"
)
_AFTER_INJURED = gated(
    rf"^(?P<gap>(?: (?!(?:et|ou|morts?|tues?|dont|a|ont|sont|est|qui|dans|par|pour)\b){WORD}){{0,4}}?) (?P<head>blesse(?:s|e|es)?|brules|(?:contusionne|commotionne)(?:s|e|es)?)\b(?! de guerre)"
)
_AGED = r" (?:agees? )?de \d\d?(?: ans| mois)?(?:, \d\d?(?: ans| mois)?)*(?: et \d\d?)? (?:ans|mois)"  # "trois enfants de 4, 6 et 9 ans"
_NO_VERB = r"(?!(?:lequel|laquelle|lesquel(?:le)?s|où|a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|serait|seraient|furent|fut|qui|(?<!ainsi )que|blesse|blesses|dont|pour(?! (?:l[ae] |les |l'|une? |s[ao]n |ses |leurs? |des ))(?! l'))\b)"
# "six villageois dont une enseignante ont été tués": no comma sets them off
_SOME_OF_THEM = rf" (?:dont|y compris|parmi lesquel(?:le)?s) (?:au moins )?{SOME_NAMED}(?: {_NO_VERB}{WORD}){{0,7}}?(?= (?:y |en )?(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b)"
_AFTER_VERB = gated(
    rf"^(?P<gap>(?:{_AGED}| {_NO_VERB}{WORD}){{0,16}}?)(?:{_SOME_OF_THEM}|, ?[^,.;]{{1,90}},| - [^.;]{{1,90}}? -| \([^()]{{1,60}}\)(?:, ?[^,.;]{{1,60}},)?|, ?[^,.;]{{1,60}},[^,.;]{{1,60}},| qui(?: {WORD}){{1,8}}?| (?:a|ont|avait|avaient|est|sont) [^,.;]{{1,60}}? et)?(?: y| en)? (?:l')?(?P<aux>{AUX})(?P<between>{_GAP}) (?:\" ?)?(?P<head>(?:{DIED}))\b(?! ou (?:bless|dispar))"
)
_AFTER_VERB_INJURED = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,14}}?)(?:{_SOME_OF_THEM}|, ?[^,.;]{{1,90}},| \([^()]{{1,60}}\))? (?P<aux>{AUX})(?P<between>{_GAP}) (?P<head>blesse(?:s|e|es)?|hospitalise(?:s|e|es)?|(?:contusionne|commotionne)(?:s|e|es)?)\b"
)
_AFTER_PRESENT = gated(rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,8}}?)(?: qui(?: {WORD}){{1,8}}?)? (?P<head>{DIES})\b")
MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_TAIL = (
    rf"(?P<tail>(?:, [^,]{{1,70}}, ?)?(?:{LOW}|{HIGH}|{ABOUT}|respectivement|au total|ainsi|sur le coup|(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|apres-midi|midi))?|cette nuit|ce matin|dans la nuit|la nuit derniere|net|par balles?|à l'arme blanche|à la machette|froidement|à bout portant|d'un coup|(?:d'une|de plusieurs|de deux|de trois) (?:balles?|rafales?)|(?:d'un|à) coups? de [a-z]+|ces (?:jours-ci|derniers jours)|cette semaine|la semaine (?:derniere|passee)|par erreur|la veille|à l'aube|dans la journee|(?:le )?\d{{1,2}}(?:er)? {MONTH}(?: \d{{4}})?|(?:en|fin|debut|mi-) ?{MONTH}(?: \d{{4}})?|en \d{{4}})?"
    r"(?:(?:^|(?<=[a-z]) |(?<= ))(?:à|en|au|aux|dans|pres d[e']) ?(?:la |le |l'|les )?[a-z][\w'-]+(?: [a-z][\w'-]+)?)??"
    r"(?: de| d'| les| la| des| ses| leurs| tous ses| tous leurs)? ?\"? ?)$"
)
BEFORE = gated(rf"\b(?P<head>{KILLS}|{COST})\"? ?{_TAIL}")
DEATH_OF = gated(
    rf"(?:\b(?P<head>{DEATHS_OF}|{BURIALS})|(?P<remains>{REMAINS}))(?:,? [\w ]{{1,20}},?)?(?: (?:de|d'|des)|(?= $))(?: ?(?:{LOW}|{HIGH}|{ABOUT})(?: de| d')?)? ?$"
)
_OF_ONE = gated(rf"\b(?:{DEATHS_OF})(?:,? [\w ]{{1,20}},?)?(?: de| d')? ?$")
_LAID = gated(
    rf"(?P<gap>(?:{_AGED}| (?!\d|- |(?:et|ou|bless|dont|a|ont|avait|avaient|aurait|auraient|etait|etaient|ete|sont|est|s'est|s'etait|se|y|en|qui|que|qu|dans|par|pour|ayant|(?:d')?avoir)\b){WORD}){{1,6}}?)(?P<comma>,)?(?: \"?(?:tous|toutes))? \"?(?P<head>{LAID_LOW})\b(?! ou (?:bless|dispar))"
)
_SLAIN = re.compile(rf"(?:{SLAIN})\b")
_SURVIVED_NOT = gated(
    rf"^(?P<gap>(?: {_NO_VERB}(?!n['e]){WORD}){{0,14}}?)(?:, ?[^,.;]{{1,60}},| (?:a|ont|avait|avaient) [^,.;]{{1,60}} et)? (?:{NOT_BACK})\b"
)
# "neuf passagers avaient été enlevés d'un bus et tués", "trois voyageurs en ont été descendus, puis abattus"
_THEN_DEAD = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)?(?: y| en)? (?:ont|a|avaient|avait|auraient|aurait) ete (?:(?!\b(?:et|puis|avant)\b)[^.;:]){{3,110}}?,? (?:et|puis|avant d'etre)(?: ete| ensuite| finalement| tous| toutes)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche|passe par les armes|brule vif)(?:e?s?))\b"
)
# whom a gun lays low is somebody: "onze puisatiers fauchés à l'arme automatique"
_BY_WEAPON = re.compile(
    r" (?:à l'arme|à bout portant|à la (?:machette|kalachnikov|hache|mitrailleuse)|au (?:couteau|fusil)|par (?:balles?|un obus|une? (?:rafale|mine|bombe|explosion|frappe)|des (?:tirs|rafales|hommes|inconnus)))\b"
)
# "quarante voyageurs descendus de leur véhicule et abattus"
_LED_OFF_DEAD = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{1,3}}?) (?:[a-z]{{3,}}(?:es|is|us)|soustraits|faits) (?:(?!\b(?:et|puis|avant|ont|sont|a|est)\b)[^.;:,]){{0,60}}?,? (?:et|puis|avant d'etre)(?: ensuite| tous| aussitot)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche)(?:es|s))\b"
)
_SELF = gated(
    rf"^(?! (?:clans|gangs|factions|bandes|groupes|milices|communautes|tribus|camps|villages|familles|unites|cartels|partis)\b)(?P<gap>(?: {_NO_VERB}{WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)? (?P<aux>s'est|se sont|s'etait|s'etaient) (?P<head>(?:entre-?)?tuee?s?|entregorgee?s?|noyee?s?|eteinte?s?|suicidee?s?|donne la mort)\b"
)
_TOLL_NEXT = gated(
    r" (?:le|leur|son|ce|un) (?:nouveau |dernier )?(?:nombre|bilan|total|decompte)(?: (?:total|provisoire|officiel|humain|macabre))?(?! (?:de|des|d') ?(?:[\w'-]+ ){0,2}?(?:bless|deplac|dispar|otages|arret|interpel|cas\b|refugi|chass|expuls|evacu|enlev|deten|sinistr|rapatri|deracin))"
)
# "portant à 25 le nombre de candidats tués durant la campagne": the total of many acts, not of this one
_OVER_TIME = re.compile(
    r"(?: total)? (?:de |d'|des )(?:[\w'-]+ ){1,4}?(?:tue|assassine|abattu|mort|decede|execute|tombe|perdu)e?s? (?:[\w'-]+ ){0,3}?"
    r"(?:durant|pendant|depuis (?:l[ea] |l'|son |leur |janvier|mars|avril|mai|juin|juillet|fin |\d{4})|cette annee|en \d{4}|au cours d|en un an|ces (?:\w+ )?derni|cette saison)"
)
# "Deux marins ont péri mardi, portant à 31 le total des pertes de la flotte depuis 2022": beside the toll of an act
OF_A_CAMPAIGN = re.compile(
    r" (?:le|leur|son|ce|un) (?:nouveau |dernier )?(?:nombre|bilan|total|decompte)(?: total)? (?:de |d'|des |du )(?:[\w'-]+ ){1,12}?"
    r"(?:durant (?!(?:l'attaque|le raid|la nuit))|depuis (?:le debut(?! d(?:es|u|e la|e l') ?(?:inondations?|crues?|intemperies|seisme|incendies?|epidemie|pluies|tempete|cyclone|vague|canicule|catastrophe|sinistre|feux))|le lancement|l'ouverture|l'an dernier|l'automne|l'ete|l'hiver|(?:le \d{1,2}(?:er)? )?[a-z]+ (?:dernier|\d{4})|(?:le \d{1,2}(?:er)? |fin |debut |mi-)?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|\d{4})"
    r"|cette annee|en \d{4}|en un an|ces (?:\w+ )?dernier|cette saison)"
)
_BROUGHT = gated(
    r"\b(?:port|ramen|relev|elev|amen|pouss|mont|arret|fix|chiffr|evalu|estim)\w* (?:\w+ )?(?:à|a) (?:(?:au moins|plus de|pres de|environ) )?$"
)
_BEFORE_INJURED = gated(
    rf"\b(?:en (?:a|ont) )?(?P<head>bless(?:e|ant|er|es|erent|a|ent)) (?:grievement |gravement |legerement )?(?:{LOW}|{HIGH}|{ABOUT})?(?: de| d'| les)? ?$"
    rf"|\bet (?:de )?(?P<wound>la blessure|les blessures)(?: de| d'| des)(?: ?(?:{LOW}|{HIGH}|{ABOUT}))?(?: de| d')? ?$"  # a translation
)
_PRONOUN = re.compile(
    r"\ben (?:avoir |a |ont |aurait |avait |auraient |avaient |ayant )(?:ainsi |encore )?(?:tue|perdu|abattu|elimine|neutralise)\w* (?:[\w' ]{0,14})$"
)
_PAIR = gated(
    rf"^ (?:(?!(?:{AUX})\b)[\w'-]+ ){{1,5}}et (?:(?:{LOW}|{HIGH}|{ABOUT}) ?)?(?:de |d')?(?:son|sa|leur|le|la|\d[\d .]*|(?:{WORDS})(?:[- ](?:{WORDS}))*) (?:[\w'-]+ ){{1,4}}(?P<head>tue|tues|tuees?|morts?|mortes?|abattus?)\b"
)
TALLY = gated(
    r"\b(?:bilan|decompte|(?:nombre(?: total| officiel| global| cumule)? des?|total des) (?:morts|victimes|tues|martyrs|deces|personnes tuees))\b[\w' ,\"-]{0,90}\b(?:à|a|de|porte|atteint|depasse|est) (?:(?:au moins|plus de|pres de|environ|desormais|maintenant) )?$"
)
# "Décès confirmés : 34 ; blessés graves : 12", as tables and situation reports have it
_LABEL = gated(
    r"(?:^|(?<=[;,.(|•*–-] )|(?<=[;,.(|•*–-])|(?<=dont ))(?:(?:nombre|total|bilan) (?:total |provisoire |cumule )?(?:de |des |de personnes )?)?(?:personnes |civils |cas )?"
    r"(?P<what>(?:(?P<dead>deces|morts?|tues|tuees|victimes (?:mortelles|decedees)|mortels)|blesse(?:e?s)))(?: (?:civils?|confirmes?|recenses?|notifies?|signales?|enregistres?|cumules?|graves?|legers?|provisoires?|à ce jour|(?:depuis|au) (?:le )?\d\d?(?:er)? [a-z]+)){0,2}"
    r"(?: \([^()]{1,40}\))? ?: (?:au moins |environ |pres de |plus de )?$"
)
_LABEL_TAIL = 14  # characters of ": au moins " and the like
_UNIT = re.compile(r" ?(?:%|pour cent|[a-z]{3,} (?:de|d'|des) |cas\b|ans\b|jours\b|km\b)")
_AT = re.compile(r" (?:à|en|dans|au|aux|sur|pres)\b")
# "ont péri deux militaires", "sont morts aux mains des terroristes 31 policiers", "ont été anéantis plus de 120 combattants"
_VERB_FIRST = gated(
    r"\b(?:(?:sont|etaient|seraient|furent|fut|est) (?:mort|tombe|decede)e?s?|(?:ont|auraient|avaient|a|aurait) (?:peri|succombe|trouve la mort|perdu la vie|laisse la vie)"
    r"|(?:(?:ont|auraient|avaient|a|avait|aurait) ete|furent|fut) (?:tue|abattu|assassine|execute|egorge|massacre|fusille|aneanti|elimine|neutralise|decapite|lynche)e?s?"
    r"|moururent|perirent|tomberent|succomberent|meurent|perissent|mouraient|(?:perdirent|perdent) la vie|(?:trouverent|trouvent) la mort)"
    r"(?: (?:aux mains|sous les (?:balles|coups|tirs|obus|bombes)) (?:de |des |du |d')?[\w'-]+| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir))?| ce matin| cette nuit| à [a-z][\w'-]+)?"
    rf"(?: (?:{LOW}|{HIGH}|{ABOUT})(?: de| d')?)? $"
)
_ONE_AUX = re.compile(r"(?:a|aurait|est|fut|etait|avait)\b")
_COUNTS_SUBJECT = re.compile(
    rf"(?:(?<!\d)\d+(?!\d|(?:er)? {MONTH})|\b(?:{WORDS}|{ROUGH})s?\b)[^.,;:]*$"
)  # whose verb it is already
# "le nombre des blessés dépasse mille, à plus de trois cents celui des morts"
_THAT_OF_DEAD = gated(r" celui des (?:morts|tues|victimes|deces)\b")
# "les pertes de l'armée s'élèvent à 31 hommes", "se chiffrent à une centaine d'hommes"
_LOSSES = gated(
    r"\bpertes\b[\w' ]{0,40} (?:s'elev\w+ à|se (?:chiffr|mont)\w+ à|atteign\w+|depass\w+|(?:sont|etaient|seraient) de) (?:(?:au moins|plus de|pres de|environ|quelque) )?$"
)
# "les otages, au nombre de sept, ont été égorgés", "l'équipage, composé de cinq hommes, a péri"
_MADE_OF = gated(r"(?P<who>[\w' -]{3,60}),? (?:(?:au nombre(?: total)?|composee?s?|forte?s?) (?:de|d')|soit|en tout) $")
_OF_ALL = gated(rf"^(?: {WORD}){{0,3}}?, (?:y )?(?P<aux>{AUX})(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b")
# "ce sont 17 personnes qui ont été fauchées"
_WHO_ALL = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{1,6}}?),? qui (?:y )?(?P<aux>ont|avaient|auraient|sont|etaient)(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b"
)
_KIN_LOST = gated(
    r"(?: (?:deux|trois|quatre|cinq|six))? (?:mari|femme|epouse|epoux|fils|filles?|enfants?|freres?|soeurs?|pere|mere|bebe|parents|fiancee?|compagne|compagnon|neveux?|nieces?|cousins?|petits?-fils|grand-mere|grand-pere)\b"
    r"[^.;:]{0,60} (?:dans|lors d[e'u]|au cours d[e'u]) ?(?:les?|la|l'|cette|ce|des|une?) ?"
    rf"(?={CALAMITIES})"
)
_CAPTORS = re.compile(
    r"\b(?:ravisseurs|assaillants|hommes|bandits|jihadistes|djihadistes|miliciens|rebelles|agresseurs|combattants|pirates|ils|soldats|ravisseur|inconnus|individus|malfaiteurs)\b[\w' ]{0,80}$"
)
_DIED = re.compile(r"[^,.;]{0,50}? (?:a |ont |est |sont |avait |avaient )(?:\w+ )?(?:succombe|morts?|decedes?|expire)\b")
_VICTIMS_OF = gated(rf" victimes (?:de |du |des |d')(?={CALAMITIES})")
_HURT_VICTIMS = re.compile(r"\b(?:bless|hospitalis|soign|indemnis|prises? en charge|opere|evacue)")
# "a coûté deux hommes à l'armée"
_COSTS = gated(r"\bcout(?:e|a|ent|erent|ant|er) $")
_COST_MEN = gated(
    r" (?:\w+ )?(?:hommes|soldats|combattants|militaires|miliciens|policiers|gendarmes|agents)\b[^,.;]{0,30} (?:à|au|aux)\b"
)
# "62 personnes à bord, aucun survivant"
_NONE = gated(rf"^(?P<gap>(?: {WORD}){{1,14}}?)(?:, [^,.;]{{1,60}})?[,:;]? (?:et |mais |dont )?{NONE_LEFT}")
# "deux pêcheurs qui réparaient leurs filets, les tuant", "trois otages avant de les exécuter", "huit hommes qu'ils ont égorgés"
_THEM = gated(
    rf"^(?P<gap>(?: {WORD}){{1,12}}?),? (?:(?:(?:et |puis |ensuite |avant de |pour |finit par )*(?P<whom>les |le |la |l')(?:(?:ont|a|avaient|avait) )?(?:tous |ensuite |finalement )?)|qu'(?:ils?|elles?|on) (?:ont|a|avaient|avait) (?:ensuite )?)"
    r"(?P<head>tu(?:e|ant|er|a|erent)|abatt(?:u|ant|re|it)|assassin(?:e|ant|er|a)|execut(?:e|ant|er|a|erent)|egorg(?:e|eant|er|ea)|decapit(?:e|ant|er|a)|achev(?:e|ant|er|a)|massacr(?:e|ant|er)|fusill(?:e|ant|er)|lynch(?:e|ant|er))e?s?\b"
)
_NOT_THEM = re.compile(r"\b(?:sans|ne|n'\w+|pas|menac\w+|tent\w+|voul\w+|jur\w+|promi\w+|projet\w+|pourrai\w+|peu\w+)\b")
# "deux des blessés ont succombé"
_OF_WOUNDED = gated(
    rf"^ (?:des|de (?:ces|ses|nos)|parmi les|d'entre les) (?:\w+ )?blessee?s(?: {WORD}){{0,6}}?(?:, [^,.;]{{1,60}},)? {AUX} (?:\w+ )?(?:{DIED})\b"
)
# "le vieux Malloum et son fils égorgés"
_WITH_KIN = gated(
    rf"(?: (?!\d|ont\b|a\b|et\b){WORD}){{1,4}}? et (?:son|sa|leur|le|la|un|une)(?: {WORD}){{1,2}} (?:{LAID_LOW})\b"
)
_WHO_DIED = gated(rf"(?: (?!et\b|ont\b){WORD}){{1,5}},? qui (?:a|avait|aurait) ete (?:\w+ment )?(?:{DIED})\b")
_VIOLENT = re.compile(
    r"tue|abat|assassin|egorg|decapit|lynch|fusill|execut|massacr|succomb|crible|fauch|poignard|machette|armes|elimin|neutralis|dechiquet|perir|peri\b|pietin|mis à mort|sans vie"
)


_WITH_WHAT = r"(?: (?:(?:d'un|à) coups? de [a-z]+|d'une (?:balle|rafale)|par erreur|à bout portant))?"
_KILLED_HIM, _COST_HIM = gated(rf"\b(?:{KILLS}){_WITH_WHAT} $"), gated(rf"\b{COST} $")


def victim_of(left: str, right: str, near: Near) -> tuple[str, str, int] | None:
    """How "le maire", "la passagère" or "l'imam" is one dead: its verb says so ("a succombé"), or the verb before it."""
    reach = reach_of_people(right)
    if _KILLED_HIM.search(left, near.before) and not re.search(r"\b(?:perdu|perdre|perdant|emport\w+|pleurent?) $", left):
        return ("deaths", "victim", reach) if not re.search(r"\b(?:est|sont|etait|ete|fut) \w+ $", left) else None
    if _COST_HIM.search(left, near.before):
        return "deaths", "victim", reach
    if re.search(r"\b(?:perdu|perdit|perd) $", left) and _KIN_LOST.match(right, near.behind):
        return "deaths", "victim", reach
    if _OF_ONE.search(left, near.before):
        violent = re.search(
            r"assassinat|meurtre|execution|lynchage|decapitation|egorgement|elimination|causa|entrain|provoqu", left[-60:]
        )
        return "deaths", "victim" if violent else "death", reach
    laid = _LAID.match(right, near.behind)
    if laid and left.endswith(" et "):
        return "deaths", "victim", laid.end()  # "deux officiers et leur chauffeur tués"
    kin = _WITH_KIN.match(right, near.behind)
    if kin:
        return "deaths", "victim", kin.end()
    who = _WHO_DIED.match(right, near.behind)
    if who and "execut" not in left[-12:]:
        return "deaths", "victim", who.end()
    if not SUBJECT_AT.search(left):
        return None
    died = (
        _AFTER_VERB.match(right, near.behind)
        or _SURVIVED_NOT.match(right, near.behind)
        or _SELF.match(right, near.behind)
        or _AFTER_PRESENT.match(right, near.behind)
    )
    if not died or re.search(r" (?:que|qui|ont|a|par)\b", died.group("gap")):
        return None
    if not _is_passive(died):
        return None
    said = right[died.end("gap") : died.end()]
    many = bool(re.search(r"\b(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b", said))
    with_more = re.search(
        r" et (?:(?:leurs|ses|les) )?(?:son|sa|le|la|l'|une?|leur|deux|trois|quatre|cinq|six|sept|huit|\d+)\b",
        died.group("gap"),
    )
    if many != bool(with_more):
        return None
    if _VIOLENT.search(said) or "survecu" in said or _BY_FORCE.match(right, died.end()):
        return "deaths", "victim", died.end()
    return "deaths", "death", died.end()


# "est mort vendredi après avoir été touché par des tirs", "est décédé des suites de ses blessures"
_BY_FORCE = re.compile(
    r"[^.;:]{0,40}?(?:\bsur (?:place|le coup)\b|\b(?:abattue?|tuee?|atteinte?|touchee?|poignardee?|fauchee?) (?:par|de|d'|devant)|\bdans (?:un|une|l'|des) ?(?:\w+ )?(?:attentats?|explosions?|attaques?|embuscades?|frappes?|fusillades?|bombardements?|assaut)|"
    r"\bsous les (?:balles|tirs|obus|bombes|coups)|\bdes suites? de ses blessures|\bapres avoir (?:ete (?:touchee?|blessee?|atteinte?|visee?|poignardee?|agressee?|tabassee?)|recu (?:une|des|plusieurs) balles?))"
)
GOVERNED = re.compile(r"\b(?:à|de|du|des|dans|en|au|aux|pour|par|contre|avec|sur|vers|pres) $|\bd'$")


LIVES = re.compile(r" (?:de )?vies\b")
_HEAD = re.compile(rf"(?: (?:de |d')?{WORD}){{1,3}}")


def kind_of(number: re.Match[str], left: str, right: str, raw: str, near: Near) -> tuple[str, str, int] | None:
    """Whether a number counts dead or injured, by which rule, and how many characters to its right say so."""
    several, single = number.group("some") or "", number.group("letters") in ("un", "une")
    of_what = _VICTIMS_OF.match(right, near.behind) if not single else None
    if of_what and (left.endswith("les ") or not (several or _HURT_VICTIMS.search(right))):
        return "deaths", "noun", of_what.end()
    if not several and not single and _BROUGHT.search(left, near.before) and (total := _TOLL_NEXT.match(right, near.behind)):
        return None if _OVER_TIME.match(right, total.end()) else ("deaths", "tally", 0)
    if not single and _THAT_OF_DEAD.match(right, near.behind):
        return "deaths", "noun", len(right) - len(right.lstrip())
    if not several and ": " in left[-_LABEL_TAIL:] and (label := _LABEL.search(left, near.before)) and not _UNIT.match(right):
        return ("deaths" if label["dead"] else "injured"), "tally", 0
    noun = _AFTER_NOUN.match(right, near.behind)
    if noun and _is_dead_noun(noun, right, raw, several, single):
        return "deaths", "noun", noun.end()
    if several != "les":
        laid = _LAID.match(right, near.behind)
        if (
            laid
            and not (laid.group("comma") and several == "des")
            and not (single and laid.group("head").split()[0].endswith("s"))
        ):
            gap = laid.group("gap")
            group = (
                not re.search(r" (?:la|une|sa|leur|à|de)$", gap)
                and not re.match(r" (?:ans|jours|heures|fois|mois)\b", gap)
                and not _BEAST.search(gap)
            )
            if group and (
                are_people(gap, raw)
                or "siens" in gap
                or "leurs" in gap
                or ((_SLAIN.match(laid.group("head")) or _BY_WEAPON.match(right, laid.end())) and not several)
            ):
                return "deaths", "noun", laid.end()
    lives = LIVES.match(right)
    if lives and re.search(r"\b(?:emport|fauch|cout|pri[st]|perdu|ote|reclam|arrach|ravi|paye)\w* (?:[\w'-]+ ){0,5}$", left):
        return "deaths", "object", lives.end()
    injured = _AFTER_INJURED.match(right, near.behind)
    if (
        injured
        and (
            injured.group("gap").strip() in ("", "de")
            or are_people(injured.group("gap"), raw)
            or "autre" in injured.group("gap")
        )
        and several != "les"
    ):
        died = _DIED.match(right, injured.end())
        if died:
            return "deaths", "verb", died.end()
        return "injured", "noun", injured.end()
    if several == "les":
        return None
    if not several and (wounded_died := _OF_WOUNDED.match(right, near.behind)):
        return "deaths", "verb", wounded_died.end()
    for pattern in (_NONE, _THEM):
        said = pattern.match(right, near.behind)
        if (
            said
            and not several
            and not _NOT_THEM.search(said.group("gap"))
            and (pattern is _NONE or (said.group("whom") in (None, "les ")) != single or (said.group("whom") is None))
            and are_people(" ".join(said.group("gap").split()[:3]), "")
            and (pattern is _NONE or not GOVERNED.search(left))
        ):
            return "deaths", "verb", said.end()
    pair = _PAIR.match(right, near.behind)
    if (
        pair
        and are_people(one_half := pair.group().partition(" et ")[0], raw[: len(one_half)])
        and not _BEFORE_INJURED.search(left, near.before)
    ):
        return "deaths", "pair", reach_of_people(right)
    inner = single and bool(
        re.search(r"\b(?:de|d'|par|avec|contre|sur|selon) ?$", left[-8:])
    )  # "le frère d'un ministre a été tué"
    if not inner:
        for pattern in (_AFTER_VERB, _SURVIVED_NOT, _SELF, _WHO_ALL):
            verb = pattern.match(right, near.behind)
            if verb and _is_object(verb["gap"], left, near):
                continue
            if verb and "autres" in verb["gap"] and _BEAST.search(left) and not are_people(verb["gap"], ""):
                continue  # "un drone a été abattu et deux autres sont tombés"
            if verb and "entre e" in verb["gap"] and _SHOT_DOWN.search(verb.group()) and _BEAST.search(left):
                continue  # "92 drones ont été lancés ; 74 d'entre eux ont été abattus"
            if verb and _agrees(verb, number, left) and _dies(verb, raw, several, single):
                return "deaths", "verb", verb.end()
    whole = _MADE_OF.search(left, near.before) if not several and not single else None
    if (
        whole
        and are_people(" ".join(whole["who"].split()[-4:]), "")
        and (all_died := _OF_ALL.match(right, near.behind))
        and _is_passive(all_died)
    ):
        return "deaths", "verb", all_died.end()
    then = (
        (_THEN_DEAD.match(right, near.behind) if " ete " in right[:100] else _LED_OFF_DEAD.match(right, near.behind))
        if not inner and not several
        else None
    )
    if then and are_people(then.group("gap"), raw):
        return "deaths", "verb", then.end()
    wounded = _AFTER_VERB_INJURED.match(right, near.behind)
    if (
        wounded
        and not wounded.group("gap").endswith(" en")
        and not _is_object(wounded.group("gap"), left, near)
        and (
            are_people(wounded.group("gap"), raw)
            or (not wounded.group("gap").strip() and not single)
            or "autres" in wounded.group("gap")
        )
    ):
        return "injured", "verb", wounded.end()
    if several == "des":
        return None
    present = _AFTER_PRESENT.match(right, near.behind)
    told_of = present.group("gap").split() if present else []
    if (
        present
        and not inner
        and (are_people(present.group("gap"), raw) or (not single and 0 < len(told_of) < 4 and told_of[0].endswith("s")))
    ):
        return "deaths", "verb", present.end()
    head = _HEAD.match(right)
    people = bool(head and not _AT.match(right) and not _BEAST.match(right, 1) and are_people(head.group(), raw[: head.end()]))
    if (
        not several
        and not single
        and TALLY.search(left, near.before)
        and not people
        and not re.match(r" (?:bless|dispar|portes|jours|ans|heures|%|pour)", right)
    ):
        return "deaths", "tally", 0
    if people and not single and not several and _LOSSES.search(left, near.before):
        return "deaths", "object", reach_of_people(right)
    if _COSTS.search(left, near.before) and _COST_MEN.match(right, near.behind):
        return "deaths", "object", reach_of_people(right)
    remains = DEATH_OF.search(left, near.before)
    if remains and (people or TRADE.match(right.strip().split(" ")[0])) and not several:
        return "deaths", "object", reach_of_people(right)
    first = _VERB_FIRST.search(left, near.before) if people else None
    if first and (not single or _ONE_AUX.match(first.group())) and not _COUNTS_SUBJECT.search(left, 0, first.start()):
        return "deaths", "object", reach_of_people(right)
    before = BEFORE.search(left, near.before)
    if before and _WOULD.search(left, 0, before.start()):
        return None
    if before and not people and _SHOT_DOWN.match(before.group("head")) and _BEAST.search(left):
        return None  # "trois drones ont été lancés, la défense en a abattu deux"
    if before and before.group("head").startswith("perd") and _LEFT.match(right) and not _UNDER_FIRE.search(right[:60]):
        return None
    if before and before.group("head").startswith("emport") and _CAPTORS.search(left):
        return None
    if (
        before
        and before.group("head").startswith("pleur")
        and not re.match(
            r"[\w ']{0,24}(?:siens|leurs|morts|victimes|enfants|combattants|soldats|militaires|policiers|gendarmes|marins|pompiers|eleves|etudiants|ouvriers|mineurs|fideles|pecheurs|secouristes|hommes|membres|fils|journalistes|agents)\b",
            right,
        )
    ):
        return None
    if before and (
        people
        or _PRONOUN.search(left)
        or (
            not single
            and not several
            and _SLAYS.match(before.group("head"))
            and re.match(r" [a-z]{3,}(?:s|x)\b", right)
            and not _BEAST.match(right.strip())
        )
        or re.match(r" (?:d'entre (?:eux|elles)|des (?:leurs|siens)|de (?:ses|leurs) )", right)
        or (not single and not several and re.match(r"\s*(?:[.,;)]|$| au total| autres| hommes)", right))
    ):
        return "deaths", "object", reach_of_people(right) if people else 0
    before = _BEFORE_INJURED.search(left, near.before)
    if before and (people or re.match(r" autres|\s*[.,;)]|$", right)):
        return "injured", "object", reach_of_people(right) if people else 0
    return None


_COUNTED_NEXT = re.compile(
    rf",? (?:et|mais|tandis que|alors que) (?:(?:{LOW}|{HIGH}|{ABOUT}) ?)?(?:de |d')?(?:\d|(?:{WORDS}|une (?:{ROUGH}))\b)"
)


def _is_object(gap: str, left: str, near: Near) -> bool:
    """Whether the verb behind ``gap`` has a subject of its own: "a tué **trois civils** et cinq autres ont été blessés"."""
    if not _COUNTED_NEXT.search(gap):
        return False
    return any(verb.search(left, near.before) for verb in (BEFORE, _BEFORE_INJURED, DEATH_OF))


# Who threatens to kill has killed nobody: "menacent d'exécuter douze otages", "tenté de tuer".
_WOULD = re.compile(
    r"\b(?:menac\w+|tent(?:e|ent|ait|aient|er|ant)|essay\w+|cherch\w+|voul\w+|veu(?:t|lent)|projet\w+|promi\w+|promet\w*|jur(?:e|ent|ant|er)|failli|ordonn\w+|vis(?:e|ent|ait|aient|ant)|"
    r"capables?|permettr\w+|pourrai\w+|peu(?:t|vent)) (?:à |de |d')?$"
)
# Who is lost alive: "le parti a perdu trois députés"
_LEFT = re.compile(
    r" (?:\w+ )?(?:de (?:ses|leurs|nos) )?(?:ministres?|deputes?|elus?|conseillers?|joueurs?|adherents?|membres|clients?|habitants|electeurs|salaries|abonnes|emplois|points|places?|sieges?|candidats?|allies?|partisans)\b"
)
_UNDER_FIRE = re.compile(r"\bsous les (?:obus|bombes|balles|tirs|missiles|frappes)|\bau (?:front|combat)\b")
_SHOT_DOWN = re.compile(r"abatt|neutralis|elimin|detrui")
_SLAYS = re.compile(r"tu(?:e|a)|liquid|assassin|egorg|decapit|massacr|lynch|fusill|execut|elimin|neutralis")


def _is_dead_noun(noun: re.Match[str], right: str, raw: str, several: str, single: bool) -> bool:
    """Whether the noun of death that follows a number is what it counts: "douze morts", "trois soldats tués"."""
    head, gap = noun.group("head"), noun.group("gap")
    tail = right[noun.end() : noun.end() + 20]
    if raw[noun.start("head") : noun.end()] == "Corps":
        return False  # "1.500 hommes de l'Africa Corps"
    if several == "les" or (several == "des" and (head.startswith(("corps", "victime")) or gap.strip())):
        return False
    if head.startswith(("elim", "neutr", "exec", "egor", "mass", "fauch", "abatt")) and not are_people(gap, raw[: noun.end()]):
        return False  # "trente missiles lancés, vingt abattus, d'après l'OTAN"
    if head.startswith(("tue", "assass")) and single and not gap.strip():
        return False
    if (
        single
        and head.endswith("s")
        and head.rstrip("es")
        in ("mort", "tu", "elimin", "neutralis", "execut", "egorg", "massacr", "fauch", "abattu", "assassin")
    ):
        return False  # "un bilan de quarante civils égorgés", "de quinze morts"
    if head == "mort" and (several or re.search(r"(?:^| )(?:la|une|leur|sa|de|à)$", gap)):
        return False  # "réclamaient la mort du traître"
    if head in ("mort", "morts") and re.match(r" (?:de faim|-ne|de (?:fatigue|rire|peur|trouille|honte))", tail):
        return False
    return (
        not gap.strip()
        or (are_people(gap, raw) and not _BEAST.search(gap))
        or gap.strip() in ("de", "d'", "autres", "d'autres", "nouveaux", "nouvelles")
    )


_TRANSITIVE = re.compile(
    r"(?:pulveris|inhum|enterr|tortur|tabass|broy|porte|pend|englouti|happe|balaye|avale|tue|abattu|execut|massacr|assassin|egorg|decapit|fusill|neutralis|elimin|fauch|enseveli|cribl|lynch|brul|dechiquet|pietin|passe(?! l'arme)|mis|battu|liquid|ecras|poignard|emport|retrouve|repeche|decouvert)"
)


def _is_passive(verb: re.Match[str]) -> bool:
    """Whether what stands between auxiliary and participle leaves the subject dead: not "ont tué", "a échappé à la mort"."""
    found = verb.groupdict()
    between, aux, head = found.get("between") or "", found.get("aux") or "", found.get("head") or ""
    if re.search(
        r"\b(?:pas|jamais|n'|à|la|d'avoir|accuse\w*|soupconne\w*|juge\w*|poursuivi\w*|inculpe\w*|suspecte\w*|condamne\w*|menace\w*|echapp\w+|failli|frole)(?!\w)",
        between,
    ):
        return False
    active = aux in ("a", "ont", "avait", "avaient", "aurait", "auraient", "ayant", "avoir", "eurent")
    if active and re.match(r"morte?s?$", head):
        return False  # "a fait un mort"
    return not (active and _TRANSITIVE.match(head) and not re.search(r"\bete\b", between))


LIST_BEFORE = re.compile(r"(?: et|,| ainsi que)(?: d'| de)? ?$")
_PLURAL_AUX = re.compile(r"(?:ont|avaient|auraient|sont|etaient|seraient|furent|eurent)$")


def _agrees(verb: re.Match[str], number: re.Match[str], left: str) -> bool:
    """Whether one is followed by a verb in the singular and several by one in the plural."""
    aux = verb.groupdict().get("aux")
    if not aux or number.group("rough") or number.group("some"):
        return True  # "une dizaine de soldats a été tuée"
    if number.group("letters") not in ("un", "une"):
        return aux not in ("a", "avait", "aurait", "est", "etait", "serait", "fut") or number.group() in ("0", "1")
    # not "tombent dans une embuscade et sont tués", but "deux gendarmes et un guide ont été tués"
    listed = re.search(r" et\b", verb.group("gap")) or LIST_BEFORE.search(left)
    return not _PLURAL_AUX.match(aux) or listed is not None


def _dies(verb: re.Match[str], raw: str, several: str, single: bool) -> bool:
    """Whether the subject that a number begins is of people and its verb says that they died."""
    gap = verb.group("gap")
    if re.search(r"\ben $", verb.string[: verb.start("aux")] if "aux" in verb.groupdict() else gap + " "):
        return False  # "le chef dit en avoir tué"
    if not _is_passive(verb):
        return False
    if _BEAST.search(gap) and not are_people(gap, ""):
        return False
    return (
        (are_people(" ".join(gap.split()[:3]), "") if single else are_people(gap, raw))
        or (not gap.strip() and not single)
        or re.search(r"entre (?:eux|elles)| d'(?:eux|elles)$", gap) is not None
        or "autres" in gap
        or gap.strip() == "à"  # "ils sont sept à avoir péri"
        or (not several and bool(_SLAIN.match(verb.groupdict().get("head") or "")) and len(gap.split()) <= 4)
    )
