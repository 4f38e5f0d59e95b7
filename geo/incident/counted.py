"""What a number counts: dead, injured or neither, by the words around it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from geo.almanac import MONTH, WEEKDAY
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
from geo.incident.gate import Gated, Gates, Late
from geo.incident.numbers import ABOUT, HIGH, LOW, ROUGH, WORDS
from geo.incident.persons import TRADE, are_people, reach_of_people

__all__ = [
    "AUX",
    "BEFORE",
    "DEATH_OF",
    "GOVERNED",
    "LIST_BEFORE",
    "LIVES",
    "OF_A_CAMPAIGN",
    "PLURAL_SAID",
    "SUBJECT_AT",
    "TALLY",
    "WORD",
    "Around",
    "Count",
    "Numeral",
    "Reading",
    "begins_with_people",
    "gated",
    "kind_of",
    "sort_of",
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


class Reading(NamedTuple):
    """What a number counts, by which rule, and how many characters to its right say so."""

    kind: str
    rule: str
    reach: int


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


Sort = Literal["figure", "single", "several", "des", "les"]


class Numeral(NamedTuple):
    """A number in its sentence: the words left and right of it, those right of it as printed, and the gates that they open.

    Its ``sort`` is ``single`` for "un", ``figure`` for what else says how many, ``several`` for "plusieurs" and the like.
    """

    number: re.Match[str]
    sort: Sort
    left: str
    right: str
    raw: str
    near: Near

    @property
    def numbered(self) -> bool:
        """Whether it says how many."""
        return self.sort in ("figure", "single")

    def before(self, pattern: Gated) -> re.Match[str] | None:
        """What ``pattern`` finds left of the number."""
        return pattern.search(self.left, self.near.before)

    def behind(self, pattern: Gated) -> re.Match[str] | None:
        """What ``pattern`` matches right behind the number."""
        return pattern.match(self.right, self.near.behind)


def sort_of(number: re.Match[str]) -> Sort:
    """The sort of a number as ``NUMBER`` finds it."""
    if some := number["some"]:
        return "des" if some == "des" else "les" if some == "les" else "several"
    return "single" if number["letters"] in ("un", "une") else "figure"


SUBJECT_AT = re.compile(
    rf"(?:^|[,;:(\"-] ?|\b(?:et|que|où|dont|quand|lorsque|mais|puis|car|laquelle|lequel|(?:des|aux)?quelles|(?:des|aux)?quels|lesquelles|lesquels|duquel|auquel|{WEEKDAY}) |qu')$"
)
GOVERNED = re.compile(r"\b(?:à|de|du|des|dans|en|au|aux|pour|par|contre|avec|sur|vers|pres) $|\bd'$")
LIST_BEFORE = re.compile(r"(?: et|,| ainsi que)(?: d'| de)? ?$")
LIVES = re.compile(r" (?:de )?vies\b")
_BEAST = Late(BEASTS)
_SLAIN = Late(rf"(?:{SLAIN})\b")
WORD = r"[\w'\"-]+"
AUX = r"(?:etre|ont|avaient|auraient|a|avait|aurait|sont|etaient|seraient|est|etait|serait|furent|fut|eurent|ayant|avoir)"
_GAP = rf"(?: (?!(?:ni|bless|dont|ou)\b|ou bless){WORD}){{0,3}}?"
_AGED = r" (?:agees? )?de \d\d?(?: ans| mois)?(?:, \d\d?(?: ans| mois)?)*(?: et \d\d?)? (?:ans|mois)"  # "trois enfants de 4, 6 et 9 ans"
_NO_VERB = r"(?!(?:lequel|laquelle|lesquel(?:le)?s|où|a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|serait|seraient|furent|fut|qui|(?<!ainsi )que|blesse|blesses|dont|pour(?! (?:l[ae] |les |l'|une? |s[ao]n |ses |leurs? |des ))(?! l'))\b)"
# "six villageois dont une enseignante ont été tués": no comma sets them off
_SOME_OF_THEM = rf" (?:dont|y compris|parmi lesquel(?:le)?s) (?:au moins )?{SOME_NAMED}(?: {_NO_VERB}{WORD}){{0,7}}?(?= (?:y |en )?(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b)"
_AFTER_VERB = gated(
    rf"^(?P<gap>(?:{_AGED}| {_NO_VERB}{WORD}){{0,16}}?)(?:{_SOME_OF_THEM}|, ?[^,.;]{{1,90}},| - [^.;]{{1,90}}? -| \([^()]{{1,60}}\)(?:, ?[^,.;]{{1,60}},)?|, ?[^,.;]{{1,60}},[^,.;]{{1,60}},| qui(?: {WORD}){{1,8}}?| (?:a|ont|avait|avaient|est|sont) [^,.;]{{1,60}}? et)?(?: y| en)? (?:l')?(?P<aux>{AUX})(?P<between>{_GAP}) (?:\" ?)?(?P<head>(?:{DIED}))\b(?! ou (?:bless|dispar))"
)
_SURVIVED_NOT = gated(
    rf"^(?P<gap>(?: {_NO_VERB}(?!n['e]){WORD}){{0,14}}?)(?:, ?[^,.;]{{1,60}},| (?:a|ont|avait|avaient) [^,.;]{{1,60}} et)? (?:{NOT_BACK})\b"
)
_SELF = gated(
    rf"^(?! (?:clans|gangs|factions|bandes|groupes|milices|communautes|tribus|camps|villages|familles|unites|cartels|partis)\b)(?P<gap>(?: {_NO_VERB}{WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)? (?P<aux>s'est|se sont|s'etait|s'etaient) (?P<head>(?:entre-?)?tuee?s?|entregorgee?s?|noyee?s?|eteinte?s?|suicidee?s?|donne la mort)\b"
)
_AFTER_PRESENT = gated(rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,8}}?)(?: qui(?: {WORD}){{1,8}}?)? (?P<head>{DIES})\b")
_LAID = gated(
    rf"(?P<gap>(?:{_AGED}| (?!\d|- |(?:et|ou|bless|dont|a|ont|avait|avaient|aurait|auraient|etait|etaient|ete|sont|est|s'est|s'etait|se|y|en|qui|que|qu|dans|par|pour|ayant|(?:d')?avoir)\b){WORD}){{1,6}}?)(?P<comma>,)?(?: \"?(?:tous|toutes))? \"?(?P<head>{LAID_LOW})\b(?! ou (?:bless|dispar))"
)
_TAIL = (
    rf"(?P<tail>(?:, [^,]{{1,70}}, ?)?(?:{LOW}|{HIGH}|{ABOUT}|respectivement|au total|ainsi|sur le coup|(?:hier|{WEEKDAY})(?: (?:matin|soir|apres-midi|midi))?|cette nuit|ce matin|dans la nuit|la nuit derniere|net|par balles?|à l'arme blanche|à la machette|froidement|à bout portant|d'un coup|(?:d'une|de plusieurs|de deux|de trois) (?:balles?|rafales?)|(?:d'un|à) coups? de [a-z]+|ces (?:jours-ci|derniers jours)|cette semaine|la semaine (?:derniere|passee)|par erreur|la veille|à l'aube|dans la journee|(?:le )?\d{{1,2}}(?:er)? {MONTH}(?: \d{{4}})?|(?:en|fin|debut|mi-) ?{MONTH}(?: \d{{4}})?|en \d{{4}})?"
    r"(?:(?:^|(?<=[a-z]) |(?<= ))(?:à|en|au|aux|dans|pres d[e']) ?(?:la |le |l'|les )?[a-z][\w'-]+(?: [a-z][\w'-]+)?)??"
    r"(?: de| d'| les| la| des| ses| leurs| tous ses| tous leurs)? ?\"? ?)$"
)
BEFORE = gated(rf"\b(?P<head>{KILLS}|{COST})\"? ?{_TAIL}")
DEATH_OF = gated(
    rf"(?:\b(?P<head>{DEATHS_OF}|{BURIALS})|(?P<remains>{REMAINS}))(?:,? [\w ]{{1,20}},?)?(?: (?:de|d'|des)|(?= $))(?: ?(?:{LOW}|{HIGH}|{ABOUT})(?: de| d')?)? ?$"
)
_BEFORE_INJURED = gated(
    rf"\b(?:en (?:a|ont) )?(?P<head>bless(?:e|ant|er|es|erent|a|ent)) (?:grievement |gravement |legerement )?(?:{LOW}|{HIGH}|{ABOUT})?(?: de| d'| les)? ?$"
    rf"|\bet (?:de )?(?P<wound>la blessure|les blessures)(?: de| d'| des)(?: ?(?:{LOW}|{HIGH}|{ABOUT}))?(?: de| d')? ?$"  # a translation
)
TALLY = gated(
    r"\b(?:bilan|decompte|(?:nombre(?: total| officiel| global| cumule)? des?|total des) (?:morts|victimes|tues|martyrs|deces|personnes tuees))\b[\w' ,\"-]{0,90}\b(?:à|a|de|porte|atteint|depasse|est) (?:(?:au moins|plus de|pres de|environ|desormais|maintenant) )?$"
)
# "Deux marins ont péri mardi, portant à 31 le total des pertes de la flotte depuis 2022": beside the toll of an act
OF_A_CAMPAIGN = re.compile(
    r" (?:le|leur|son|ce|un) (?:nouveau |dernier )?(?:nombre|bilan|total|decompte)(?: total)? (?:de |d'|des |du )(?:[\w'-]+ ){1,12}?"
    r"(?:durant (?!(?:l'attaque|le raid|la nuit))|depuis (?:le debut(?! d(?:es|u|e la|e l') ?(?:inondations?|crues?|intemperies|seisme|incendies?|epidemie|pluies|tempete|cyclone|vague|canicule|catastrophe|sinistre|feux))|le lancement|l'ouverture|l'an dernier|l'automne|l'ete|l'hiver|(?:le \d{1,2}(?:er)? )?[a-z]+ (?:dernier|\d{4})|(?:le \d{1,2}(?:er)? |fin |debut |mi-)?"
    + MONTH
    + r"|\d{4})"
    r"|cette annee|en \d{4}|en un an|ces (?:\w+ )?dernier|cette saison)"
)
_SHOT_DOWN = Late(r"abatt|neutralis|elimin|detrui")
_HEAD = Late(rf"(?: (?:de |d')?{WORD}){{1,3}}")
_AT = Late(r" (?:à|en|dans|au|aux|sur|pres)\b")


def begins_with_people(words: str) -> bool:
    """Whether the first three of some words name people."""
    return are_people(" ".join(words.split()[:3]), "")


def _counts_people(at: Numeral) -> bool:
    """Whether the words behind a number say that it counts people: "trois soldats", not "trois drones", "deux à Goma"."""
    head = _HEAD.match(at.right)
    return (
        head is not None
        and not _AT.match(at.right)
        and not _BEAST.match(at.right, 1)
        and are_people(head.group(), at.raw[: head.end()])
    )


_VICTIMS_OF = gated(rf" victimes (?:de |du |des |d')(?={CALAMITIES})")
_HURT_VICTIMS = Late(r"\b(?:bless|hospitalis|soign|indemnis|prises? en charge|opere|evacue)")


def _victims_of_a_calamity(at: Numeral) -> Reading | None:
    """Dead who are called victims: "12 victimes du séisme", not "40 victimes du séisme ont été soignées"."""
    victims = at.behind(_VICTIMS_OF)
    if victims and (at.left.endswith("les ") or (at.sort == "figure" and not _HURT_VICTIMS.search(at.right))):
        return Reading("deaths", "noun", victims.end())
    return None


_BROUGHT = gated(
    r"\b(?:port|ramen|relev|elev|amen|pouss|mont|arret|fix|chiffr|evalu|estim)\w* (?:\w+ )?(?:à|a) (?:(?:au moins|plus de|pres de|environ) )?$"
)
_TOLL_NEXT = gated(
    r" (?:le|leur|son|ce|un) (?:nouveau |dernier )?(?:nombre|bilan|total|decompte)(?: (?:total|provisoire|officiel|humain|macabre))?(?! (?:de|des|d') ?(?:[\w'-]+ ){0,2}?(?:bless|deplac|dispar|otages|arret|interpel|cas\b|refugi|chass|expuls|evacu|enlev|deten|sinistr|rapatri|deracin))"
)
# "portant à 25 le nombre de candidats tués durant la campagne": the total of many acts, not of this one
_OVER_TIME = Late(
    r"(?: total)? (?:de |d'|des )(?:[\w'-]+ ){1,4}?(?:tue|assassine|abattu|mort|decede|execute|tombe|perdu)e?s? (?:[\w'-]+ ){0,3}?"
    r"(?:durant|pendant|depuis (?:l[ea] |l'|son |leur |janvier|mars|avril|mai|juin|juillet|fin |\d{4})|cette annee|en \d{4}|au cours d|en un an|ces (?:\w+ )?derni|cette saison)"
)


def _toll_next(at: Numeral) -> re.Match[str] | None:
    """The words of "portant à 25 | le nombre", "s'élève à 25 | le bilan"."""
    return at.behind(_TOLL_NEXT) if at.sort == "figure" and at.before(_BROUGHT) else None


def _toll_of_an_act(at: Numeral) -> Reading | None:
    """Dead whose number is told behind it: "portant à 25 le nombre de morts"."""
    return Reading("deaths", "tally", 0) if _toll_next(at) else None


# "le nombre des blessés dépasse mille, à plus de trois cents celui des morts"
_THAT_OF_DEAD = gated(r" celui des (?:morts|tues|victimes|deces)\b")


def _that_of_the_dead(at: Numeral) -> Reading | None:
    """Dead beside a number of injured: "à plus de trois cents celui des morts"."""
    return Reading("deaths", "noun", 1) if at.behind(_THAT_OF_DEAD) else None


# "Décès confirmés : 34 ; blessés graves : 12", as tables and situation reports have it
_LABEL = gated(
    r"(?:^|(?<=[;,.(|•*–-] )|(?<=[;,.(|•*–-])|(?<=dont ))(?:(?:nombre|total|bilan) (?:total |provisoire |cumule )?(?:de |des |de personnes )?)?(?:personnes |civils |cas )?"
    r"(?P<what>(?:(?P<dead>deces|morts?|tues|tuees|victimes (?:mortelles|decedees)|mortels)|blesse(?:e?s)))(?: (?:civils?|confirmes?|recenses?|notifies?|signales?|enregistres?|cumules?|graves?|legers?|provisoires?|à ce jour|(?:depuis|au) (?:le )?\d\d?(?:er)? [a-z]+)){0,2}"
    r"(?: \([^()]{1,40}\))? ?: (?:au moins |environ |pres de |plus de )?$"
)
_LABEL_TAIL = 14  # characters of ": au moins " and the like
_UNIT = Late(r" ?(?:%|pour cent|[a-z]{3,} (?:de|d'|des) |cas\b|ans\b|jours\b|km\b)")


def _labelled(at: Numeral) -> Reading | None:
    """Dead or injured as tables have them: "Décès confirmés : 34", not "Blessés : 12 %"."""
    if ": " not in at.left[-_LABEL_TAIL:] or not (label := at.before(_LABEL)) or _UNIT.match(at.right):
        return None
    return Reading("deaths" if label["dead"] else "injured", "tally", 0)


_AFTER_NOUN = gated(
    rf"^(?P<gap>(?: (?!\d|- |(?:et|ou|bless|dont|a|ont|avait|avaient|aurait|auraient|sont|est|s'est|s'etait|se|qui|dans|par|pour|ayant|(?:d')?avoir)\b){WORD}){{0,4}}?) (?:\" ?)?(?P<head>(?:{DEAD_NOUNS}))\b(?! ou (?:bless|dispar)|, (?:tue|mort|deced)\w* (?:ou|et) (?:bless|dispar))"
)
_ONLY_OF_PEOPLE = ("elim", "neutr", "exec", "egor", "mass", "fauch", "abatt")
_OF_MANY = frozenset(
    ("mort", "tu", "elimin", "neutralis", "execut", "egorg", "massacr", "fauch", "abattu", "assassin")
)  # "un bilan de quarante civils égorgés", "de quinze morts"
_THE_DEATH = Late(r"(?:^| )(?:la|une|leur|sa|de|à)$")  # "réclamaient la mort du traître"
_NOT_OF_DEAD = Late(r" (?:de faim|-ne|de (?:fatigue|rire|peur|trouille|honte))")
_MORE_OF_THEM = ("", "de", "d'", "autres", "d'autres", "nouveaux", "nouvelles")


def _noun_of_death(at: Numeral) -> Reading | None:
    """Dead whom a noun behind their number names: "douze morts", "trois soldats tués"."""
    noun = at.behind(_AFTER_NOUN)
    if noun is None:
        return None
    head, gap, end = noun["head"], noun["gap"], noun.end()
    bare = not gap.strip()
    misread = (
        at.raw[noun.start("head") : end] == "Corps"  # "1.500 hommes de l'Africa Corps"
        or (at.sort == "des" and (not bare or head.startswith(("corps", "victime"))))
        # "trente missiles lancés, vingt abattus, d'après l'OTAN"
        or (head.startswith(_ONLY_OF_PEOPLE) and not are_people(gap, at.raw[:end]))
        or (at.sort == "single" and bare and head.startswith(("tue", "assass")))
        or (at.sort == "single" and head.endswith("s") and head.rstrip("es") in _OF_MANY)
        or (head == "mort" and (not at.numbered or _THE_DEATH.search(gap)))
        or (head in ("mort", "morts") and _NOT_OF_DEAD.match(at.right[end : end + 20]))
    )
    if misread or not (gap.strip() in _MORE_OF_THEM or (are_people(gap, at.raw) and not _BEAST.search(gap))):
        return None
    return Reading("deaths", "noun", end)


# whom a gun lays low is somebody: "onze puisatiers fauchés à l'arme automatique"
_BY_WEAPON = Late(
    r" (?:à l'arme|à bout portant|à la (?:machette|kalachnikov|hache|mitrailleuse)|au (?:couteau|fusil)|par (?:balles?|un obus|une? (?:rafale|mine|bombe|explosion|frappe)|des (?:tirs|rafales|hommes|inconnus)))\b"
)
_NO_GROUP = Late(r" (?:la|une|sa|leur|à|de)$|^ (?:ans|jours|heures|fois|mois)\b")


def _laid_low(at: Numeral) -> Reading | None:
    """Dead whom a participle lays low: "quarante voyageurs abattus", "deux des leurs fauchés par un obus"."""
    laid = at.behind(_LAID)
    if (
        laid is None
        or (laid["comma"] and at.sort == "des")
        or (at.sort == "single" and laid["head"].split()[0].endswith("s"))
        or _NO_GROUP.search(laid["gap"])
        or _BEAST.search(laid["gap"])
    ):
        return None
    gap = laid["gap"]
    if (
        are_people(gap, at.raw)
        or "siens" in gap
        or "leurs" in gap
        or (at.numbered and (_SLAIN.match(laid["head"]) or _BY_WEAPON.match(at.right, laid.end())))
    ):
        return Reading("deaths", "noun", laid.end())
    return None


_TAKES = Late(r"\b(?:emport|fauch|cout|pri[st]|perdu|ote|reclam|arrach|ravi|paye)\w* (?:[\w'-]+ ){0,5}$")


def _lives_taken(at: Numeral) -> Reading | None:
    """Dead counted as lives: "a coûté douze vies", "emportant des vies"."""
    lives = LIVES.match(at.right)
    return Reading("deaths", "object", lives.end()) if lives and _TAKES.search(at.left) else None


_AFTER_INJURED = gated(
    rf"^(?P<gap>(?: (?!(?:et|ou|morts?|tues?|dont|a|ont|sont|est|qui|dans|par|pour)\b){WORD}){{0,4}}?) (?P<head>blesse(?:s|e|es)?|brules|(?:contusionne|commotionne)(?:s|e|es)?)\b(?! de guerre)"
)
_DIED = Late(r"[^,.;]{0,50}? (?:a |ont |est |sont |avait |avaient )(?:\w+ )?(?:succombe|morts?|decedes?|expire)\b")


def _noun_of_injury(at: Numeral) -> Reading | None:
    """Injured whom a noun names ("douze blessés"), dead where they died of it ("deux blessés ont succombé")."""
    injured = at.behind(_AFTER_INJURED)
    if injured is None:
        return None
    gap = injured["gap"]
    if not (gap.strip() in ("", "de") or are_people(gap, at.raw) or "autre" in gap):
        return None
    if died := _DIED.match(at.right, injured.end()):
        return Reading("deaths", "verb", died.end())
    return Reading("injured", "noun", injured.end())


# "deux des blessés ont succombé"
_OF_WOUNDED = gated(
    rf"^ (?:des|de (?:ces|ses|nos)|parmi les|d'entre les) (?:\w+ )?blessee?s(?: {WORD}){{0,6}}?(?:, [^,.;]{{1,60}},)? {AUX} (?:\w+ )?(?:{DIED})\b"
)


def _of_the_wounded(at: Numeral) -> Reading | None:
    """Dead of those who were injured: "deux des blessés ont succombé"."""
    died = at.behind(_OF_WOUNDED)
    return Reading("deaths", "verb", died.end()) if died else None


# "62 personnes à bord, aucun survivant"
_NONE = gated(rf"^(?P<gap>(?: {WORD}){{1,14}}?)(?:, [^,.;]{{1,60}})?[,:;]? (?:et |mais |dont )?{NONE_LEFT}")
_NOT_THEM = Late(r"\b(?:sans|ne|n'\w+|pas|menac\w+|tent\w+|voul\w+|jur\w+|promi\w+|projet\w+|pourrai\w+|peu\w+)\b")


def _none_left(at: Numeral) -> Reading | None:
    """Dead where nobody is left alive: "62 personnes à bord, aucun survivant"."""
    none = at.behind(_NONE)
    if none and not _NOT_THEM.search(none["gap"]) and begins_with_people(none["gap"]):
        return Reading("deaths", "verb", none.end())
    return None


# "deux pêcheurs qui réparaient leurs filets, les tuant", "trois otages avant de les exécuter", "huit hommes qu'ils ont égorgés"
_THEM = gated(
    rf"^(?P<gap>(?: {WORD}){{1,12}}?),? (?:(?:(?:et |puis |ensuite |avant de |pour |finit par )*(?P<whom>les |le |la |l')(?:(?:ont|a|avaient|avait) )?(?:tous |ensuite |finalement )?)|qu'(?:ils?|elles?|on) (?:ont|a|avaient|avait) (?:ensuite )?)"
    r"(?P<head>tu(?:e|ant|er|a|erent)|abatt(?:u|ant|re|it)|assassin(?:e|ant|er|a)|execut(?:e|ant|er|a|erent)|egorg(?:e|eant|er|ea)|decapit(?:e|ant|er|a)|achev(?:e|ant|er|a)|massacr(?:e|ant|er)|fusill(?:e|ant|er)|lynch(?:e|ant|er))e?s?\b"
)


def _killing_them(at: Numeral) -> Reading | None:
    """Dead whom a pronoun takes up: "trois otages avant de les exécuter"."""
    them = at.behind(_THEM)
    if (
        them
        and (them["whom"] is None or (them["whom"] == "les ") != (at.sort == "single"))
        and not _NOT_THEM.search(them["gap"])
        and begins_with_people(them["gap"])
        and not GOVERNED.search(at.left)
    ):
        return Reading("deaths", "verb", them.end())
    return None


_PAIR = gated(
    rf"^ (?:(?!(?:{AUX})\b)[\w'-]+ ){{1,5}}et (?:(?:{LOW}|{HIGH}|{ABOUT}) ?)?(?:de |d')?(?:son|sa|leur|le|la|\d[\d .]*|(?:{WORDS})(?:[- ](?:{WORDS}))*) (?:[\w'-]+ ){{1,4}}(?P<head>tue|tues|tuees?|morts?|mortes?|abattus?)\b"
)


def _pair(at: Numeral) -> Reading | None:
    """Dead told together with others: "deux officiers et leur chauffeur tués"."""
    pair = at.behind(_PAIR)
    if pair is None:
        return None
    half = pair.group().partition(" et ")[0]
    if are_people(half, at.raw[: len(half)]) and not at.before(_BEFORE_INJURED):
        return Reading("deaths", "pair", reach_of_people(at.right))
    return None


# "ce sont 17 personnes qui ont été fauchées"
_WHO_ALL = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{1,6}}?),? qui (?:y )?(?P<aux>ont|avaient|auraient|sont|etaient)(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b"
)
_OF_ANOTHER = Late(r"\b(?:de|d'|par|avec|contre|sur|selon) ?$")


def _is_of_another(at: Numeral) -> bool:
    """Whether one person is only named with another: "le frère d'**un** ministre a été tué"."""
    return at.sort == "single" and _OF_ANOTHER.search(at.left[-8:]) is not None


def _verb_of_dying(at: Numeral) -> Reading | None:
    """Dead of whom a verb tells: "trois soldats ont été tués", "deux pêcheurs se sont noyés", "neuf marins n'ont pas survécu"."""
    if _is_of_another(at):
        return None
    for pattern in (_AFTER_VERB, _SURVIVED_NOT, _SELF, _WHO_ALL):
        verb = at.behind(pattern)
        if (
            verb
            and not _is_object(verb["gap"], at)
            and not _are_aircraft(verb, at.left)
            and _agrees(verb, at)
            and _dies(verb, at)
        ):
            return Reading("deaths", "verb", verb.end())
    return None


def _are_aircraft(verb: re.Match[str], left: str) -> bool:
    """Whether what was shot down are no people but what flies."""
    gap = verb["gap"]
    return (
        # "un drone a été abattu et deux autres sont tombés"
        ("autres" in gap and _BEAST.search(left) is not None and not are_people(gap, ""))
        # "92 drones ont été lancés ; 74 d'entre eux ont été abattus"
        or ("entre e" in gap and _SHOT_DOWN.search(verb.group()) is not None and _BEAST.search(left) is not None)
    )


_COUNTED_NEXT = Late(
    rf",? (?:et|mais|tandis que|alors que) (?:(?:{LOW}|{HIGH}|{ABOUT}) ?)?(?:de |d')?(?:\d|(?:{WORDS}|une (?:{ROUGH}))\b)"
)


def _is_object(gap: str, at: Numeral) -> bool:
    """Whether the verb behind ``gap`` has a subject of its own: "a tué **trois civils** et cinq autres ont été blessés"."""
    return _COUNTED_NEXT.search(gap) is not None and any(at.before(verb) for verb in (BEFORE, _BEFORE_INJURED, DEATH_OF))


_TRANSITIVE = Late(
    r"(?:pulveris|inhum|enterr|tortur|tabass|broy|porte|pend|englouti|happe|balaye|avale|tue|abattu|execut|massacr|assassin|egorg|decapit|fusill|neutralis|elimin|fauch|enseveli|cribl|lynch|brul|dechiquet|pietin|passe(?! l'arme)|mis|battu|liquid|ecras|poignard|emport|retrouve|repeche|decouvert)"
)
_NO_PASSIVE = Late(
    r"\b(?:pas|jamais|n'|à|la|d'avoir|accuse\w*|soupconne\w*|juge\w*|poursuivi\w*|inculpe\w*|suspecte\w*|condamne\w*|menace\w*|echapp\w+|failli|frole)(?!\w)"
)
_ACTIVE = frozenset(("a", "ont", "avait", "avaient", "aurait", "auraient", "ayant", "avoir", "eurent"))
_BEEN = Late(r"\bete\b")
_DEAD = Late(r"morte?s?$")


def _is_passive(verb: re.Match[str]) -> bool:
    """Whether what stands between auxiliary and participle leaves the subject dead: not "ont tué", "a échappé à la mort"."""
    found = verb.groupdict()
    between, aux, head = found.get("between") or "", found.get("aux") or "", found.get("head") or ""
    if _NO_PASSIVE.search(between):
        return False
    if aux not in _ACTIVE:
        return True
    # not "a fait un mort"
    return not _DEAD.match(head) and (not _TRANSITIVE.match(head) or _BEEN.search(between) is not None)


_PLURAL_AUX = Late(r"(?:ont|avaient|auraient|sont|etaient|seraient|furent|eurent)$")
PLURAL_SAID = Late(r"\b(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b")
_SINGULAR_AUX = frozenset(("a", "avait", "aurait", "est", "etait", "serait", "fut"))
_AND = Late(r" et\b")


def _agrees(verb: re.Match[str], at: Numeral) -> bool:
    """Whether one is followed by a verb in the singular and several by one in the plural."""
    aux = verb.groupdict().get("aux")
    if not aux or at.number["rough"] or at.number["some"]:
        return True  # "une dizaine de soldats a été tuée"
    if at.sort != "single":
        return aux not in _SINGULAR_AUX or at.number.group() in ("0", "1")
    # not "tombent dans une embuscade et sont tués", but "deux gendarmes et un guide ont été tués"
    return not _PLURAL_AUX.match(aux) or _AND.search(verb["gap"]) is not None or LIST_BEFORE.search(at.left) is not None


_EN = Late(r"\ben $")
_OF_THEM = Late(r"entre (?:eux|elles)| d'(?:eux|elles)$")


def _dies(verb: re.Match[str], at: Numeral) -> bool:
    """Whether the subject that a number begins is of people and its verb says that they died."""
    gap, found = verb["gap"], verb.groupdict()
    if _EN.search(verb.string[: verb.start("aux")] if "aux" in found else gap + " "):
        return False  # "le chef dit en avoir tué"
    if not _is_passive(verb) or (_BEAST.search(gap) and not are_people(gap, "")):
        return False
    single = at.sort == "single"
    return (
        (begins_with_people(gap) if single else are_people(gap, at.raw))
        or (not single and not gap.strip())
        or _OF_THEM.search(gap) is not None
        or "autres" in gap
        or gap.strip() == "à"  # "ils sont sept à avoir péri"
        or (at.numbered and _SLAIN.match(found.get("head") or "") is not None and len(gap.split()) <= 4)
    )


# "les otages, au nombre de sept, ont été égorgés", "l'équipage, composé de cinq hommes, a péri"
_MADE_OF = gated(r"(?P<who>[\w' -]{3,60}),? (?:(?:au nombre(?: total)?|composee?s?|forte?s?) (?:de|d')|soit|en tout) $")
_OF_ALL = gated(rf"^(?: {WORD}){{0,3}}?, (?:y )?(?P<aux>{AUX})(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b")


def _all_of_them(at: Numeral) -> Reading | None:
    """Dead of a whole that is counted behind it: "les otages, au nombre de sept, ont été égorgés"."""
    whole = at.before(_MADE_OF)
    died = at.behind(_OF_ALL) if whole and are_people(" ".join(whole["who"].split()[-4:]), "") else None
    return Reading("deaths", "verb", died.end()) if died and _is_passive(died) else None


# "neuf passagers avaient été enlevés d'un bus et tués", "trois voyageurs en ont été descendus, puis abattus"
_THEN_DEAD = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)?(?: y| en)? (?:ont|a|avaient|avait|auraient|aurait) ete (?:(?!\b(?:et|puis|avant)\b)[^.;:]){{3,110}}?,? (?:et|puis|avant d'etre)(?: ete| ensuite| finalement| tous| toutes)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche|passe par les armes|brule vif)(?:e?s?))\b"
)
# "quarante voyageurs descendus de leur véhicule et abattus"
_LED_OFF_DEAD = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{1,3}}?) (?:[a-z]{{3,}}(?:es|is|us)|soustraits|faits) (?:(?!\b(?:et|puis|avant|ont|sont|a|est)\b)[^.;:,]){{0,60}}?,? (?:et|puis|avant d'etre)(?: ensuite| tous| aussitot)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche)(?:es|s))\b"
)


def _taken_then_killed(at: Numeral) -> Reading | None:
    """Dead who were first taken: "neuf passagers avaient été enlevés d'un bus et tués"."""
    then = at.behind(_THEN_DEAD if " ete " in at.right[:100] else _LED_OFF_DEAD)
    if then and are_people(then["gap"], at.raw) and not _is_of_another(at):
        return Reading("deaths", "verb", then.end())
    return None


_AFTER_VERB_INJURED = gated(
    rf"^(?P<gap>(?: {_NO_VERB}{WORD}){{0,14}}?)(?:{_SOME_OF_THEM}|, ?[^,.;]{{1,90}},| \([^()]{{1,60}}\))? (?P<aux>{AUX})(?P<between>{_GAP}) (?P<head>blesse(?:s|e|es)?|hospitalise(?:s|e|es)?|(?:contusionne|commotionne)(?:s|e|es)?)\b"
)


def _verb_of_injury(at: Numeral) -> Reading | None:
    """Injured of whom a verb tells: "trois soldats ont été blessés", "cinq autres sont hospitalisés"."""
    hurt = at.behind(_AFTER_VERB_INJURED)
    if hurt is None:
        return None
    gap = hurt["gap"]
    if gap.endswith(" en") or _is_object(gap, at):
        return None
    if are_people(gap, at.raw) or (at.sort != "single" and not gap.strip()) or "autres" in gap:
        return Reading("injured", "verb", hurt.end())
    return None


def _present(at: Numeral) -> Reading | None:
    """Dead of whom a verb in the present tells: "trois soldats meurent", "deux Algériens périssent"."""
    dies = at.behind(_AFTER_PRESENT)
    if dies is None or _is_of_another(at):
        return None
    who = dies["gap"].split()
    if are_people(dies["gap"], at.raw) or (at.sort != "single" and 0 < len(who) < 4 and who[0].endswith("s")):
        return Reading("deaths", "verb", dies.end())
    return None


_NOT_OF_TALLY = Late(r" (?:bless|dispar|portes|jours|ans|heures|%|pour)")


def _tallied(at: Numeral) -> Reading | None:
    """Dead whom a toll counts: "le bilan s'élève à 34", not "à 34 blessés"."""
    if at.before(TALLY) and not _NOT_OF_TALLY.match(at.right) and not _counts_people(at):
        return Reading("deaths", "tally", 0)
    return None


# "les pertes de l'armée s'élèvent à 31 hommes", "se chiffrent à une centaine d'hommes"
_LOSSES = gated(
    r"\bpertes\b[\w' ]{0,40} (?:s'elev\w+ à|se (?:chiffr|mont)\w+ à|atteign\w+|depass\w+|(?:sont|etaient|seraient) de) (?:(?:au moins|plus de|pres de|environ|quelque) )?$"
)


def _losses(at: Numeral) -> Reading | None:
    """Dead counted as losses: "les pertes de l'armée s'élèvent à 31 hommes"."""
    return Reading("deaths", "object", reach_of_people(at.right)) if at.before(_LOSSES) and _counts_people(at) else None


# "a coûté deux hommes à l'armée"
_COSTS = gated(r"\bcout(?:e|a|ent|erent|ant|er) $")
_COST_MEN = gated(
    r" (?:\w+ )?(?:hommes|soldats|combattants|militaires|miliciens|policiers|gendarmes|agents)\b[^,.;]{0,30} (?:à|au|aux)\b"
)


def _men_it_cost(at: Numeral) -> Reading | None:
    """Dead whom an act cost somebody: "a coûté deux hommes à l'armée"."""
    return Reading("deaths", "object", reach_of_people(at.right)) if at.before(_COSTS) and at.behind(_COST_MEN) else None


def _death_of(at: Numeral) -> Reading | None:
    """Dead of whose death or bodies the words before tell: "la mort de trois soldats", "les corps de deux mineurs"."""
    if at.before(DEATH_OF) and (TRADE.match(at.right.strip().split(" ")[0]) or _counts_people(at)):
        return Reading("deaths", "object", reach_of_people(at.right))
    return None


# "ont péri deux militaires", "sont morts aux mains des terroristes 31 policiers", "ont été anéantis plus de 120 combattants"
_VERB_FIRST = gated(
    r"\b(?:(?:sont|etaient|seraient|furent|fut|est) (?:mort|tombe|decede)e?s?|(?:ont|auraient|avaient|a|aurait) (?:peri|succombe|trouve la mort|perdu la vie|laisse la vie)"
    r"|(?:(?:ont|auraient|avaient|a|avait|aurait) ete|furent|fut) (?:tue|abattu|assassine|execute|egorge|massacre|fusille|aneanti|elimine|neutralise|decapite|lynche)e?s?"
    r"|moururent|perirent|tomberent|succomberent|meurent|perissent|mouraient|(?:perdirent|perdent) la vie|(?:trouverent|trouvent) la mort)"
    rf"(?: (?:aux mains|sous les (?:balles|coups|tirs|obus|bombes)) (?:de |des |du |d')?[\w'-]+| (?:{WEEKDAY}|hier)(?: (?:matin|soir))?| ce matin| cette nuit| à [a-z][\w'-]+)?"
    rf"(?: (?:{LOW}|{HIGH}|{ABOUT})(?: de| d')?)? $"
)
_ONE_AUX = Late(r"(?:a|aurait|est|fut|etait|avait)\b")
_COUNTS_SUBJECT = Late(rf"(?:(?<!\d)\d+(?!\d|(?:er)? {MONTH})|\b(?:{WORDS}|{ROUGH})s?\b)[^.,;:]*$")  # whose verb it is already


def _verb_first(at: Numeral) -> Reading | None:
    """Dead whose verb stands before them: "ont péri deux militaires"."""
    verb = at.before(_VERB_FIRST)
    if (
        verb
        and (at.sort != "single" or _ONE_AUX.match(verb.group()))
        and not _COUNTS_SUBJECT.search(at.left, 0, verb.start())
        and _counts_people(at)
    ):
        return Reading("deaths", "object", reach_of_people(at.right))
    return None


# Who threatens to kill has killed nobody: "menacent d'exécuter douze otages", "tenté de tuer".
_WOULD = Late(
    r"\b(?:menac\w+|tent(?:e|ent|ait|aient|er|ant)|essay\w+|cherch\w+|voul\w+|veu(?:t|lent)|projet\w+|promi\w+|promet\w*|jur(?:e|ent|ant|er)|failli|ordonn\w+|vis(?:e|ent|ait|aient|ant)|"
    r"capables?|permettr\w+|pourrai\w+|peu(?:t|vent)) (?:à |de |d')?$"
)
# Who is lost alive: "le parti a perdu trois députés"
_LEFT = Late(
    r" (?:\w+ )?(?:de (?:ses|leurs|nos) )?(?:ministres?|deputes?|elus?|conseillers?|joueurs?|adherents?|membres|clients?|habitants|electeurs|salaries|abonnes|emplois|points|places?|sieges?|candidats?|allies?|partisans)\b"
)
_UNDER_FIRE = Late(r"\bsous les (?:obus|bombes|balles|tirs|missiles|frappes)|\bau (?:front|combat)\b")
_CAPTORS = Late(
    r"\b(?:ravisseurs|assaillants|hommes|bandits|jihadistes|djihadistes|miliciens|rebelles|agresseurs|combattants|pirates|ils|soldats|ravisseur|inconnus|individus|malfaiteurs)\b[\w' ]{0,80}$"
)
_MOURNED = Late(
    r"[\w ']{0,24}(?:siens|leurs|morts|victimes|enfants|combattants|soldats|militaires|policiers|gendarmes|marins|pompiers|eleves|etudiants|ouvriers|mineurs|fideles|pecheurs|secouristes|hommes|membres|fils|journalistes|agents)\b"
)


def _kills_nobody(at: Numeral, verb: re.Match[str], people: bool) -> bool:
    """Whether the verb before a number, which may kill, kills nobody here."""
    head = verb["head"]
    if _WOULD.search(at.left, 0, verb.start()):
        return True
    if head.startswith("perd"):
        return _LEFT.match(at.right) is not None and not _UNDER_FIRE.search(at.right[:60])
    if head.startswith("emport"):
        return _CAPTORS.search(at.left) is not None  # "les ravisseurs ont emporté deux enfants"
    if head.startswith("pleur"):
        return not _MOURNED.match(at.right)
    # "trois drones ont été lancés, la défense en a abattu deux"
    return not people and _SHOT_DOWN.match(head) is not None and _BEAST.search(at.left) is not None


_PRONOUN = Late(
    r"\ben (?:avoir |a |ont |aurait |avait |auraient |avaient |ayant )(?:ainsi |encore )?(?:tue|perdu|abattu|elimine|neutralise)\w* (?:[\w' ]{0,14})$"
)
_SLAYS = Late(r"tu(?:e|a)|liquid|assassin|egorg|decapit|massacr|lynch|fusill|execut|elimin|neutralis")
_SOME_PLURAL = Late(r" [a-z]{3,}(?:s|x)\b")
_OF_THEIRS = Late(r" (?:d'entre (?:eux|elles)|des (?:leurs|siens)|de (?:ses|leurs) )")
_NO_NOUN = Late(r"\s*(?:[.,;)]|$| au total| autres| hommes)")


def _may_be_people(at: Numeral, verb: re.Match[str]) -> bool:
    """Whether those whom a verb kills are people though no word behind their number says so: "en a tué trois", "a tué deux lycéens"."""
    return (
        _PRONOUN.search(at.left) is not None
        or _OF_THEIRS.match(at.right) is not None
        or (
            at.sort == "figure"
            and (
                _NO_NOUN.match(at.right) is not None
                or (
                    _SLAYS.match(verb["head"]) is not None
                    and _SOME_PLURAL.match(at.right) is not None
                    and not _BEAST.match(at.right.strip())
                )
            )
        )
    )


_OTHERS_HURT = Late(r" autres|\s*[.,;)]|$")


def _object_of(at: Numeral) -> Reading | None:
    """Dead or injured whom the verb before them makes so: "a tué trois civils", "blessant douze autres"."""
    killed, hurt = at.before(BEFORE), at.before(_BEFORE_INJURED)
    if not killed and not hurt:
        return None
    people = _counts_people(at)
    if killed and _kills_nobody(at, killed, people):
        return None
    reach = reach_of_people(at.right) if people else 0
    if killed and (people or _may_be_people(at, killed)):
        return Reading("deaths", "object", reach)
    return Reading("injured", "object", reach) if hurt and (people or _OTHERS_HURT.match(at.right)) else None


_Reader = Callable[[Numeral], Reading | None]
# What says of a number that it counts dead or injured, and of which sorts of numbers; the first that does.
_READERS: tuple[tuple[str, _Reader], ...] = (
    ("figure several des", _victims_of_a_calamity),
    ("figure", _toll_of_an_act),
    ("figure several des", _that_of_the_dead),
    ("figure single", _labelled),
    ("figure single several des", _noun_of_death),
    ("figure single several des", _laid_low),
    ("figure single several des les", _lives_taken),
    ("figure single several des", _noun_of_injury),
    ("figure single", _of_the_wounded),
    ("figure single", _none_left),
    ("figure single", _killing_them),
    ("figure single several des", _pair),
    ("figure single several des", _verb_of_dying),
    ("figure", _all_of_them),
    ("figure single", _taken_then_killed),
    ("figure single several des", _verb_of_injury),
    ("figure single several", _present),
    ("figure", _tallied),
    ("figure", _losses),
    ("figure single several", _men_it_cost),
    ("figure single", _death_of),
    ("figure single several", _verb_first),
    ("figure single several", _object_of),
)
_READERS_OF: dict[Sort, tuple[_Reader, ...]] = {
    sort: tuple(read for sorts, read in _READERS if sort in sorts.split())
    for sort in ("figure", "single", "several", "des", "les")
}


def kind_of(at: Numeral) -> Reading | None:
    """Whether a number counts dead or injured, by which rule, and how many characters to its right say so."""
    if (total := _toll_next(at)) and _OVER_TIME.match(at.right, total.end()):
        return None
    for read in _READERS_OF[at.sort]:
        if (reading := read(at)) is not None:
            return reading
    return None


_OF_ONE = gated(rf"\b(?:{DEATHS_OF})(?:,? [\w ]{{1,20}},?)?(?: de| d')? ?$")
_KIN_LOST = gated(
    r"(?: (?:deux|trois|quatre|cinq|six))? (?:mari|femme|epouse|epoux|fils|filles?|enfants?|freres?|soeurs?|pere|mere|bebe|parents|fiancee?|compagne|compagnon|neveux?|nieces?|cousins?|petits?-fils|grand-mere|grand-pere)\b"
    r"[^.;:]{0,60} (?:dans|lors d[e'u]|au cours d[e'u]) ?(?:les?|la|l'|cette|ce|des|une?) ?"
    rf"(?={CALAMITIES})"
)
# "le vieux Malloum et son fils égorgés"
_WITH_KIN = gated(
    rf"(?: (?!\d|ont\b|a\b|et\b){WORD}){{1,4}}? et (?:son|sa|leur|le|la|un|une)(?: {WORD}){{1,2}} (?:{LAID_LOW})\b"
)
_WHO_DIED = gated(rf"(?: (?!et\b|ont\b){WORD}){{1,5}},? qui (?:a|avait|aurait) ete (?:\w+ment )?(?:{DIED})\b")
_VIOLENT = Late(
    r"tue|abat|assassin|egorg|decapit|lynch|fusill|execut|massacr|succomb|crible|fauch|poignard|machette|armes|elimin|neutralis|dechiquet|perir|peri\b|pietin|mis à mort|sans vie"
)
# "est mort vendredi après avoir été touché par des tirs", "est décédé des suites de ses blessures"
_BY_FORCE = Late(
    r"[^.;:]{0,40}?(?:\bsur (?:place|le coup)\b|\b(?:abattue?|tuee?|atteinte?|touchee?|poignardee?|fauchee?) (?:par|de|d'|devant)|\bdans (?:un|une|l'|des) ?(?:\w+ )?(?:attentats?|explosions?|attaques?|embuscades?|frappes?|fusillades?|bombardements?|assaut)|"
    r"\bsous les (?:balles|tirs|obus|bombes|coups)|\bdes suites? de ses blessures|\bapres avoir (?:ete (?:touchee?|blessee?|atteinte?|visee?|poignardee?|agressee?|tabassee?)|recu (?:une|des|plusieurs) balles?))"
)
_WITH_WHAT = r"(?: (?:(?:d'un|à) coups? de [a-z]+|d'une (?:balle|rafale)|par erreur|à bout portant))?"
_KILLED_HIM, _COST_HIM = gated(rf"\b(?:{KILLS}){_WITH_WHAT} $"), gated(rf"\b{COST} $")
_LOST_HIM = Late(r"\b(?:perdu|perdre|perdant|emport\w+|pleurent?) $")
_PASSIVE_BEFORE = Late(r"\b(?:est|sont|etait|ete|fut) \w+ $")
_LOST = Late(r"\b(?:perdu|perdit|perd) $")
_MURDER = Late(r"assassinat|meurtre|execution|lynchage|decapitation|egorgement|elimination|causa|entrain|provoqu")
_OWN_VERB = Late(r" (?:que|qui|ont|a|par)\b")
_MORE_THAN_ONE = Late(r" et (?:(?:leurs|ses|les) )?(?:son|sa|le|la|l'|une?|leur|deux|trois|quatre|cinq|six|sept|huit|\d+)\b")


def victim_of(at: Numeral) -> Reading | None:
    """How "le maire", "la passagère" or "l'imam" is one dead: its verb says so ("a succombé"), or the verb before it."""
    if at.before(_KILLED_HIM) and not _LOST_HIM.search(at.left):
        return None if _PASSIVE_BEFORE.search(at.left) else Reading("deaths", "victim", reach_of_people(at.right))
    if at.before(_COST_HIM) or (_LOST.search(at.left) and at.behind(_KIN_LOST)):
        return Reading("deaths", "victim", reach_of_people(at.right))
    if at.before(_OF_ONE):
        return Reading("deaths", "victim" if _MURDER.search(at.left[-60:]) else "death", reach_of_people(at.right))
    if (laid := at.behind(_LAID)) and at.left.endswith(" et "):
        return Reading("deaths", "victim", laid.end())  # "deux officiers et leur chauffeur tués"
    if kin := at.behind(_WITH_KIN):
        return Reading("deaths", "victim", kin.end())
    if (who := at.behind(_WHO_DIED)) and "execut" not in at.left[-12:]:
        return Reading("deaths", "victim", who.end())
    return _subject_dies(at) if SUBJECT_AT.search(at.left) else None


def _subject_dies(at: Numeral) -> Reading | None:
    """How the one victim that begins a clause dies: "le chauffeur a été abattu", with others where its verb is in the plural."""
    died = next(filter(None, map(at.behind, (_AFTER_VERB, _SURVIVED_NOT, _SELF, _AFTER_PRESENT))), None)
    if died is None or _OWN_VERB.search(died["gap"]) or not _is_passive(died):
        return None
    said = at.right[died.end("gap") : died.end()]
    if (PLURAL_SAID.search(said) is None) != (_MORE_THAN_ONE.search(died["gap"]) is None):
        return None
    violent = _VIOLENT.search(said) or "survecu" in said or _BY_FORCE.match(at.right, died.end())
    return Reading("deaths", "victim" if violent else "death", died.end())
