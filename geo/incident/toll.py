"""Numbers of dead and injured as they are written: ``au moins 49``, ``près de 300``, ``une centaine``, ``deux civils``."""

import re
from dataclasses import dataclass

from geo.incident.fr import APART, HUMANS, NUMBER_WORDS, QUALIFIERS, ROUGH_NUMBERS
from geo.incident.fr_tolls import (
    BEASTS,
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
    TRADE_NOT,
    VICTIMS,
)
from geo.model import Span
from geo.titles import PEOPLE

__all__ = ["Count", "counts", "parse_number"]


@dataclass(frozen=True, slots=True)
class Count:
    """A number of dead or injured in a sentence; ``rule`` says how it was read."""

    start: int
    end: int
    kind: str
    rule: str
    low: int | None
    best: int | None
    high: int | None


_WORDS = "|".join(sorted(NUMBER_WORDS, key=len, reverse=True))
_ROUGH = "|".join(ROUGH_NUMBERS)
_LOW, _HIGH, _ABOUT = (QUALIFIERS[k] for k in ("low", "high", "about"))
_NUMBER = re.compile(
    r"(?<![\w,.-])(?:(?P<digits>\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?P<more> millions?| mille)?(?![\d]|[.,:/]\d|e\b|eme|er\b|h\b|-\d|%| ?%)"
    rf"|(?P<several>(?:quelques?|plusieurs|des|de nombreu(?:x|ses)|nombre de|une|un|la|deux|trois|quatre|cinq|six) )?(?P<rough>{_ROUGH})(?P<plural>s?)(?: de (?P<times>centaine|millier)s)?\b"
    rf"|(?P<letters>(?:{_WORDS})(?:(?:-et-| et |-| )(?:{_WORDS}))*)\b(?!'| (?:fois|autre camp))"
    r"|(?P<some>plusieurs|de nombreu(?:x|ses)|nombre de|quelques|des|les)(?= )"
    r"|(?P<one>le|la|l|au|son|sa|leur|cet|cette|ce|du)(?:(?= [a-z])|(?<=\bl)'(?=[a-z])))"
)
_KEY = re.compile(
    r"\b(?:mort|mour|meur|aneant|noyad|tue[ers]?|tuant|deces|deced|peri|victime|bless|abatt|assassin|massacr|execut|neutralis|elimin|perd|perte|vies?\b|cadavre|corps|noye|noyant|"
    r"succomb|egorg|decapit|fauch|emport|bilan|carboni|enseveli|asphyx|brule|lynch|ecras|poignard|tomb|laiss|rest|ame\b|expir|pleur|depouill|ossement|retrouv|decouv|exhum|repech|dechique|foudroy|machette|armes\b|pend[ru]|asphyx|electrocut|pietin|fusill|surv[ei]|eteint|rescap|pu etre |revenu|releve|reveill|inhum|enterr|cercueil|linceul|mortuaire|entre-?tu|cout|reanim|martyr|gorge|tranchee|arme à gauche|pulveris|englouti|happe|avale|balaye|paye de|meurtre|par balles|crible|au tapis)"
)
_QUALIFIER = re.compile(rf"(?:(?P<low>{_LOW})|(?P<high>{_HIGH})|(?P<about>{_ABOUT}))(?: (?:de|d'|les|la|des))? ?$")
# "trois, voire cinq paysans", "au moins trois et peut-être cinq"
_OR_EVEN = r",? (?:voire|sinon|et peut-etre|ou peut-etre|peut-etre|et meme)"
_RANGE = re.compile(rf"(?: (?:à|ou|et)|{_OR_EVEN}) (?:\d|(?:{_WORDS})\b(?! autre))")
_AT_LEAST_AFTER = re.compile(r",? (?:au moins|au bas mot|au minimum|ou plus|et plus|voire (?:plus|davantage))\b(?! \d)")
_BETWEEN = re.compile(
    rf"(?:entre |de )?(?:(?P<digits>\d[\d .]*)|\b(?P<letters>(?:{_WORDS})(?:[- ](?:{_WORDS}))*)) (?:(?<=\d )|(?<=[a-z] ))(?:à|ou) $|\bentre (?:(?P<d2>\d[\d .]*)|(?P<l2>{_WORDS})) et $|\b(?:(?P<d3>\d[\d .]*)|(?P<l3>(?:{_WORDS})(?:[- ](?:{_WORDS}))*)){_OR_EVEN} $"
)
_HUMAN = frozenset(word + end for words in (HUMANS, VICTIMS) for word in words.split() for end in ("", "s")) | frozenset(PEOPLE)
# who may be the one victim of "le …, la …, un …": a noun of persons in the singular
_ONE_PERSON = (
    {word for word, noun in PEOPLE.items() if noun.number == "s"} | {w for w in (*HUMANS.split(), *VICTIMS.split()) if w[-1] not in "sx"}
) - {
    "famille", "couple", "corps", "equipage", "nombre", "garde", "population", "partenaire", "numero", "parti", "parent"
}  # fmt: skip
_ONE = re.compile(
    r"(?:(?:jeune|premier|premiere|vice|haut|haute|ancien|ancienne|ex|vieux|vieil|vieille|petite?|celebre|numero|redoutable|seul|seule|malheureux|malheureuse|futur|nouveau|nouvelle)[ -])*(?P<noun>[a-z]+(?:-[a-z]+)*)"
)
_SUBJECT_AT = re.compile(
    r"(?:^|[,;:(\"-] ?|\b(?:et|que|où|dont|quand|lorsque|mais|puis|car|laquelle|lequel|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) |qu')$"
)
_TRADE = re.compile(r"(?:[a-z]{3,}-)?[a-z]{3,}(?:eur|euse|iste|ien|ienne|logue)s?$")
_NO_TRADE = frozenset(word + end for word in TRADE_NOT.split() for end in ("", "s"))
_BEAST = re.compile(BEASTS)
_APART = re.compile(rf" (?:{'|'.join(APART.split())})\b(?! mortels?\b)")
_WORD = r"[\w'\"-]+"
_AUX = r"(?:etre|ont|avaient|auraient|a|avait|aurait|sont|etaient|seraient|est|etait|serait|furent|fut|eurent|ayant|avoir)"
_GAP = rf"(?: (?!(?:ni|bless|dont|ou)\b|ou bless){_WORD}){{0,3}}?"
_AFTER_NOUN = re.compile(
    rf"^(?P<gap>(?: (?!\d|- |(?:et|ou|bless|dont|a|ont|sont|est|s'est|s'etait|se|qui|dans|par|pour|ayant|(?:d')?avoir)\b){_WORD}){{0,4}}?) (?:\" ?)?(?P<head>(?:{DEAD_NOUNS}))\b(?! ou (?:bless|dispar))"
)
_AFTER_INJURED = re.compile(
    rf"^(?P<gap>(?: (?!(?:et|ou|morts?|tues?|dont|a|ont|sont|est|qui|dans|par|pour)\b){_WORD}){{0,4}}?) (?P<head>blesse(?:s|e|es)?|brules)\b(?! de guerre)"
)
_AGED = r" (?:agees? )?de \d\d?(?: ans| mois)?(?:, \d\d?(?: ans| mois)?)*(?: et \d\d?)? (?:ans|mois)"  # "trois enfants de 4, 6 et 9 ans"
_NO_VERB = r"(?!(?:lequel|laquelle|lesquel(?:le)?s|où|a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|serait|seraient|furent|fut|qui|(?<!ainsi )que|blesse|blesses|dont|pour)\b)"
_AFTER_VERB = re.compile(
    rf"^(?P<gap>(?:{_AGED}| {_NO_VERB}{_WORD}){{0,14}}?)(?:, ?[^,.;]{{1,90}},| - [^.;]{{1,90}}? -| \([^()]{{1,60}}\)|, ?[^,.;]{{1,60}},[^,.;]{{1,60}},| qui(?: {_WORD}){{1,8}}?| (?:a|ont|avait|avaient|est|sont) [^,.;]{{1,60}}? et)?(?: y| en)? (?:l')?(?P<aux>{_AUX})(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b(?! ou (?:bless|dispar))"
)
_AFTER_VERB_INJURED = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,14}}?)(?:, ?[^,.;]{{1,90}},| \([^()]{{1,60}}\))? (?P<aux>{_AUX})(?P<between>{_GAP}) (?P<head>blesse(?:s|e|es)?|hospitalise(?:s|e|es)?)\b"
)
_AFTER_PRESENT = re.compile(rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,8}}?) (?P<head>{DIES})\b")
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_YEAR = re.compile(r"(?:19|20)\d\d")
_ABBREVIATED = r"(?:janv|fevr?|avr|juil|aou|sept|oct|nov|dec)\b\.?"  # as a dateline has it: "12 avr 2023 -"
_OF_MONTH = re.compile(rf"\b(?:{_MONTH}|{_ABBREVIATED}|en) $")
_IN_MONTH = re.compile(rf" (?:{_MONTH}|{_ABBREVIATED})(?: \d{{4}}\b| -|$)")
_TAIL = (
    rf"(?P<tail>(?:, [^,]{{1,70}}, ?)?(?:{_LOW}|{_HIGH}|{_ABOUT}|respectivement|au total|ainsi|sur le coup|(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir|apres-midi|midi))?|cette nuit|ce matin|dans la nuit|la nuit derniere|net|par balles?|à l'arme blanche|à la machette|à coups de [a-z]+|froidement|à bout portant|d'un coup|par erreur|la veille|à l'aube|dans la journee|(?:le )?\d{{1,2}}(?:er)? {_MONTH}(?: \d{{4}})?|(?:en|fin|debut|mi-) ?{_MONTH}(?: \d{{4}})?|en \d{{4}})?"
    r"(?:(?:^|(?<=[a-z]) |(?<= ))(?:à|en|au|aux|dans|pres d[e']) ?(?:la |le |l'|les )?[a-z][\w'-]+(?: [a-z][\w'-]+)?)??"
    r"(?: de| d'| les| la| des| ses| leurs| tous ses| tous leurs)? ?\"? ?)$"
)
_BEFORE = re.compile(rf"\b(?P<head>{KILLS}|{COST})\"? ?{_TAIL}")
_DEATH_OF = re.compile(
    rf"(?:\b(?P<head>{DEATHS_OF})|(?P<remains>{REMAINS}))(?:,? [\w ]{{1,20}},?)?(?: (?:de|d'|des)|(?= $))(?: ?(?:{_LOW}|{_HIGH}|{_ABOUT})(?: de| d')?)? ?$"
)
_DEATH_KEYS = (
    *(
        "mort",
        "perte",
        "liquid",
        "decap",
        "deces",
        "meurt",
        "noyad",
        "asphyx",
        "electro",
        "lynch",
        "assas",
        "execu",
        "elimi",
        "egorg",
    ),
    *("corps", "depou", "cadav", "ossem", "restes", "squel", "cercu", "tete", "crane"),
)
_OF_ONE = re.compile(rf"\b(?:{DEATHS_OF})(?:,? [\w ]{{1,20}},?)?(?: de| d')? ?$")
_LAID = re.compile(
    rf"(?P<gap>(?: (?!\d|- |(?:et|ou|bless|dont|a|ont|avait|avaient|aurait|auraient|etait|etaient|ete|sont|est|s'est|s'etait|se|y|en|qui|dans|par|pour|ayant|(?:d')?avoir)\b){_WORD}){{1,5}}?)(?P<comma>,)?(?: \"?(?:tous|toutes))? \"?(?P<head>{LAID_LOW})\b(?! ou (?:bless|dispar))"
)
_SLAIN = re.compile(rf"(?:{SLAIN})\b")
_SURVIVED_NOT = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}(?!n['e]){_WORD}){{0,14}}?)(?:, ?[^,.;]{{1,60}},| (?:a|ont|avait|avaient) [^,.;]{{1,60}} et)? (?:{NOT_BACK})\b"
)
# "neuf passagers avaient été enlevés d'un bus et tués", "trois voyageurs en ont été descendus, puis abattus"
_THEN_DEAD = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)?(?: y| en)? (?:ont|a|avaient|avait|auraient|aurait) ete (?:(?!\b(?:et|puis|avant)\b)[^.;:]){{3,110}}?,? (?:et|puis|avant d'etre)(?: ete| ensuite| finalement| tous| toutes)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche|passe par les armes|brule vif)(?:e?s?))\b"
)
# whom a gun lays low is somebody: "onze puisatiers fauchés à l'arme automatique"
_BY_WEAPON = re.compile(
    r" (?:à l'arme|à bout portant|à la (?:machette|kalachnikov|hache|mitrailleuse)|au (?:couteau|fusil)|par (?:balles?|un obus|une? (?:rafale|mine|bombe|explosion|frappe)|des (?:tirs|rafales|hommes|inconnus)))\b"
)
# "quarante voyageurs descendus de leur véhicule et abattus"
_LED_OFF_DEAD = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{1,3}}?) (?:[a-z]{{3,}}(?:es|is|us)|soustraits|faits) (?:(?!\b(?:et|puis|avant|ont|sont|a|est)\b)[^.;:,]){{0,60}}?,? (?:et|puis|avant d'etre)(?: ensuite| tous| aussitot)?"
    r" (?P<head>(?:tue|abattu|execute|egorge|decapite|assassine|massacre|fusille|lynche)(?:es|s))\b"
)
_SELF = re.compile(
    rf"^(?! (?:clans|gangs|factions|bandes|groupes|milices|communautes|tribus|camps|villages|familles|unites|cartels|partis)\b)(?P<gap>(?: {_NO_VERB}{_WORD}){{0,10}}?)(?:, ?[^,.;]{{1,60}},)? (?P<aux>s'est|se sont|s'etait|s'etaient) (?P<head>(?:entre-?)?tuee?s?|entregorgee?s?|noyee?s?|eteinte?s?|suicidee?s?|donne la mort)\b"
)
_TOLL_NEXT = re.compile(
    r" (?:le|leur|son|ce|un) (?:nouveau |dernier )?(?:nombre|bilan|total|decompte)(?: (?:total|provisoire|officiel|humain|macabre))?(?! (?:de|des|d') ?(?:[\w'-]+ ){0,2}?(?:bless|deplac|dispar|otages|arret|interpel|cas\b|refugi|chass|expuls|evacu|enlev|deten|sinistr|rapatri|deracin))"
)
# "portant à 25 le nombre de candidats tués durant la campagne": the total of many acts, not of this one
_OVER_TIME = re.compile(
    r"(?: total)? (?:de |d'|des )(?:[\w'-]+ ){1,4}?(?:tue|assassine|abattu|mort|decede|execute)e?s? (?:[\w'-]+ ){0,3}?"
    r"(?:durant|pendant|depuis (?:le debut|le lancement|l'ouverture|janvier|\d{4})|cette annee|en \d{4}|au cours d|en un an|ces (?:\w+ )?derni|cette saison)"
)
_BROUGHT = re.compile(
    r"\b(?:port|ramen|relev|elev|amen|pouss|mont|arret|fix|chiffr|evalu|estim)\w* (?:\w+ )?(?:à|a) (?:(?:au moins|plus de|pres de|environ) )?$"
)
_BESIDE_THEM = re.compile(rf"(?:,| et|, ainsi que|, plus)(?: (?:{_LOW}|{_HIGH}|{_ABOUT}))? ?$")
_PLACED = re.compile(r"(?: autres)? (?:à|dans|en|au|aux|près d[e’'u]|pres d[e’'u]|sur|côté)(?: l[ea]s?| l[’'])? ?[A-ZÉÈÎ]")
# "un étudiant a été tué à Thiès, et un vendeur ambulant de 23 ans à Dakar": the verb is not said again
_ELSEWHERE = re.compile(
    r"(?P<who>(?: (?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|qui|que|dont|a|ont|est|sont|avait|avaient|bless\w*|et|ou|lors|par)\b)[\w'’-]+){1,6}?)(?:,)?(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir|midi))?)? (?:à|dans|en|au|près d[e’'u])(?: l[ea]s?| l[’'])? ?"
    r"[A-ZÉÈÎ][\w'’-]+(?: [A-ZÉ][\w'’-]+){0,2}(?=[.;]|$|, (?:dans|près|où|au|à|en|selon|a-t-)| (?:dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|selon)\b)"
)
_ORDINAL = re.compile(r" (?:autres?|second|seconde|deuxième|troisième|quatrième|cinquième)$")
_OTHERS_SAY = re.compile(
    r"(?: morts?| tues)?,? (?:selon|d'apres|corrige|rectifie|jure|jurent|assure|assurent|affirme|affirment|retorque|retorquent|avance|avancent|soutient|soutiennent|nuance|estime|estiment|annonce|annoncent|"
    r"repond|repondent|oppose|repliqu\w+|maintient|proteste|clame|insiste|pretend|pretendent|crie|dit|disent|pour (?:l'|la |le |les ))"
)
_COUNTED = re.compile(
    r"\ben (?:a|avait|ont|avaient|aurait|auraient)?(?: d'abord| ensuite| deja| pour sa part)? ?(?:denombr|compt|recens|revendiqu|annonc|evoqu|avanc|avou|reconn|conced|admet|deplor|totalis)\w* (?:(?:au moins|plus de|pres de|environ|seulement) ?(?:de )?)?$"
)
_PASSIVE_ONE = re.compile(
    r"(?:\b(?P<pronoun>il|elle|qui)|(?P<name>\b[a-z][\w'-]+))(?:, [^,.;]{1,110},)? (?:y )?"
    r"(?:(?:(?:a|avait|aurait) ete|fut|ayant ete) (?:\w+ment )?(?:tuee?|assassinee?|egorgee?|decapitee?|lynchee?|fusillee?|poignardee? à mort)"
    r"|(?:a|avait|aurait) (?:\w+ment )?(?:succombe|perdu la vie|trouve la mort|laisse la vie))\b"
)
# "de ses blessures il est décédé", "il est mort à l'hôpital"
_DIED_OF_IT = re.compile(
    r"\b(?:de ses blessures,? (?:il|elle) (?:est|etait) (?:mort|decede)e?|(?:il|elle) (?:y )?(?:est|etait) (?:mort|decede)e? (?:à l'hopital|de ses blessures|des suites de ses blessures|sur le coup|sur place))\b"
)
# "Aminata Sow, tuée par une grenade"
_NAME_SLAIN = re.compile(
    r"\b(?P<name>[a-z][\w'-]+(?: [a-z][\w'.-]+){1,3}), (?:tuee?|assassinee?|egorgee?|lynchee?|fusillee?|decapitee?|fauchee?) (?=par |à |dans |en |d'un|lors |le |lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)"
)
_HIM_KILLED = re.compile(
    r"\b(?:l'(?:a|ont|avait|avaient|aurait|auraient)|l') ?(?:\w+ )?(?P<head>tue|tuee|assassine|assassinee|egorgee?|decapitee?|lynchee?|fusillee?|poignardee? à mort|abattit|tua|assassina|egorgea)\b(?! par\b)"
)
_BEFORE_INJURED = re.compile(
    rf"\b(?:en (?:a|ont) )?(?P<head>bless(?:e|ant|er|es|erent|a|ent)) (?:grievement |gravement |legerement )?(?:{_LOW}|{_HIGH}|{_ABOUT})?(?: de| d'| les)? ?$"
)
_JOINED = re.compile(
    rf"^(?: {_WORD}){{0,8}}?(?:, (?:dont|parmi lesquels|incluant|y compris) [^,.;]{{1,50}},)?(?: et|,| ainsi que| et de| de|, et)(?: (?:{_LOW}|{_HIGH}|{_ABOUT}))?(?: d'| de| à)?(?: (?:ses|leurs|ces))? ?$"
)
_OF_WHOM = re.compile(
    r"\b(?:dont|parmi (?:lesquel(?:le)?s|eux|elles|les victimes)|y compris|notamment|incluant|comprenant|ainsi que parmi)(?:,? [\w'-]+){0,8}? ?$"
)
# "deux civils, dont une fillette, et un soldat"
_OF_WHOM_TOLD = re.compile(r", (?:dont|incluant|y compris|notamment|parmi lesquels) [^,;:]{1,50}, (?:et|ainsi que)(?: d')? ?$")
_OTHERWISE = re.compile(
    r" (?:autres )?(?:personnes |civils |habitants )?(?:deplace|disparu|refugie|sans-abri|arretee?s|interpelle|evacue|sinistre)e?s?\b(?! (?:(?:ont|sont|avaient) ete )?(?:tue|mort|abattu|execute|massacre|blesse))"
)
_PRONOUN = re.compile(
    r"\ben (?:avoir |a |ont |aurait |avait |auraient |avaient |ayant )(?:ainsi |encore )?(?:tue|perdu|abattu|elimine|neutralise)\w* (?:[\w' ]{0,14})$"
)
_PAIR = re.compile(
    rf"^ (?:(?!(?:{_AUX})\b)[\w'-]+ ){{1,5}}et (?:(?:{_LOW}|{_HIGH}|{_ABOUT}) ?)?(?:de |d')?(?:son|sa|leur|le|la|\d[\d .]*|(?:{_WORDS})(?:[- ](?:{_WORDS}))*) (?:[\w'-]+ ){{1,4}}(?P<head>tue|tues|tuees?|morts?|mortes?|abattus?)\b"
)
_TALLY = re.compile(
    r"\b(?:bilan|decompte|nombre des? (?:morts|victimes|tues|martyrs|deces|personnes tuees))\b[\w' ,\"]{0,80}\b(?:à|a|de|porte|atteint|depasse|est) (?:(?:au moins|plus de|pres de|environ|desormais|maintenant) )?$"
)
_AT = re.compile(r" (?:à|en|dans|au|aux|sur|pres)\b")
# "ont péri deux militaires", "sont morts aux mains des terroristes 31 policiers", "ont été anéantis plus de 120 combattants"
_VERB_FIRST = re.compile(
    r"\b(?:(?:sont|etaient|seraient|furent|fut|est) (?:mort|tombe|decede)e?s?|(?:ont|auraient|avaient|a|aurait) (?:peri|succombe|trouve la mort|perdu la vie|laisse la vie)"
    r"|(?:(?:ont|auraient|avaient|a|avait|aurait) ete|furent|fut) (?:tue|abattu|assassine|execute|egorge|massacre|fusille|aneanti|elimine|neutralise|decapite|lynche)e?s?)"
    r"(?: (?:aux mains|sous les (?:balles|coups|tirs|obus|bombes)) (?:de |des |du |d')?[\w'-]+| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir))?| ce matin| cette nuit| à [a-z][\w'-]+)?"
    rf"(?: (?:{_LOW}|{_HIGH}|{_ABOUT})(?: de| d')?)? $"
)
_ONE_AUX = re.compile(r"(?:a|aurait|est|fut|etait|avait)\b")
_COUNTS_SUBJECT = re.compile(rf"(?:\d|\b(?:{_WORDS}|{_ROUGH})s?\b)[^.,;:]*$")  # whose verb it is already
# "le nombre des blessés dépasse mille, à plus de trois cents celui des morts"
_THAT_OF_DEAD = re.compile(r" celui des (?:morts|tues|victimes|deces)\b")
# "neutralisé quinze hommes et déplore la perte de deux soldats": two tolls
_OWN_NOUN = re.compile(r"\b(?:perte|mort|deces|meurtre|assassinat|execution|noyade)s? (?:de|d'|des)\b")
# "les pertes de l'armée s'élèvent à 31 hommes", "se chiffrent à une centaine d'hommes"
_LOSSES = re.compile(
    r"\bpertes\b[\w' ]{0,40} (?:s'elev\w+ à|se (?:chiffr|mont)\w+ à|atteign\w+|depass\w+|(?:sont|etaient|seraient) de) (?:(?:au moins|plus de|pres de|environ|quelque) )?$"
)
# "la moitié des 60 passagers", "trois quarts des 200 habitants"
_PART_OF = re.compile(
    r"\b(?:moitie|tiers|quarts?|plupart|majorite|partie|essentiel|pour cent|%) (?:des|de (?:ses|leurs|ces|nos)|d'entre les) $"
)
_INSTEAD = re.compile(r"\b(?:au lieu de|plutot que|et non(?: pas)?) $")
# "les otages, au nombre de sept, ont été égorgés", "l'équipage, composé de cinq hommes, a péri"
_MADE_OF = re.compile(r"(?P<who>[\w' -]{3,60}),? (?:(?:au nombre(?: total)?|composee?s?|forte?s?) (?:de|d')|soit|en tout) $")
_OF_ALL = re.compile(rf"^(?: {_WORD}){{0,3}}?, (?:y )?(?P<aux>{_AUX})(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b")
# "ce sont 17 personnes qui ont été fauchées"
_WHO_ALL = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{1,6}}?),? qui (?:y )?(?P<aux>ont|avaient|auraient|sont|etaient)(?P<between>{_GAP}) (?P<head>(?:{DIED}))\b"
)
# "à Kibumba, six civils ont été tués ; à Rugari, deux"
_PLACE_FIRST = re.compile(r"[;,] (?:et |puis )?(?:à|dans|en|au|aux|pres d[e'u]) ?[a-z][\w' -]{2,30}, $")
# "sept manifestants ont été tués, selon la police ; selon la Croix-Rouge, treize"
_SOURCE_FIRST = re.compile(r"[;,] (?:et |mais )?(?:selon|d'apres|pour) [a-z][\w' -]{2,50}, $")
# "aucun des douze occupants n'a survécu"
_NONE_OF = re.compile(r"\b(?:aucune?|pas une?|nul) (?:des|de ces|de ses|de leurs) $")
_SURVIVED = re.compile(
    rf" (?:{_WORD} ){{1,6}}?n'(?:y |en )?(?:a|avait|aurait|est|etait) (?:survecu|rechappe|revenue?|ressortie?|sortie? vivante?)\b"
)
# "Erevan fait état de 105 morts, Bakou de 71"
_OTHER_SIDE = re.compile(r"(?:,| et|, et) (?P<who>[a-z][\w'-]+(?: [\w'-]+){0,2}) (?:de|d')? ?$")
_TELLS = re.compile(r"\b(?:fait|font|faisait|faisaient|faisant) etat (?:de|d')|\b(?:parl\w+|accus\w+) (?:de|d')")
# "le bilan était de 98 morts ; il atteint désormais 112"
_IT_IS_NOW = re.compile(
    r"\b(?:il|ce (?:chiffre|bilan|nombre|total)) (?:atteint|depasse|s'eleve à|grimpe à|monte à|est (?:passe à|de)|s'etablit à)(?: desormais| maintenant| à present| ce matin| ce soir)?(?: à)? (?:(?:au moins|plus de|pres de|environ) )?$"
)
_KIN_LOST = re.compile(
    r"(?: (?:deux|trois|quatre|cinq|six))? (?:mari|femme|epouse|epoux|fils|filles?|enfants?|freres?|soeurs?|pere|mere|bebe|parents|fiancee?|compagne|compagnon|neveux?|nieces?|cousins?|petits?-fils|grand-mere|grand-pere)\b"
    r"[^.;:]{0,60} (?:dans|lors d[e'u]|au cours d[e'u]) ?(?:les?|la|l'|cette|ce|des|une?) ?"
    rf"(?={CALAMITIES})"
)
_CAPTORS = re.compile(
    r"\b(?:ravisseurs|assaillants|hommes|bandits|jihadistes|djihadistes|miliciens|rebelles|agresseurs|combattants|pirates|ils|soldats)\b[\w' ]{0,40}$"
)
_DIED = re.compile(r"[^,.;]{0,50}? (?:a |ont |est |sont |avait |avaient )(?:\w+ )?(?:succombe|morts?|decedes?|expire)\b")
_VICTIMS_OF = re.compile(rf" victimes (?:de |du |des |d')(?={CALAMITIES})")
_OF_WHOM_HERE = re.compile(r"\bdont (?:l'|au moins )?$")
_OUT_OF = re.compile(rf"(?:^|[ '])(?:{_WORDS}|\d+|certaine?s|chacune?) $")
# "a coûté deux hommes à l'armée"
_COSTS = re.compile(r"\bcout(?:e|a|ent|erent|ant|er) $")
_COST_MEN = re.compile(
    r" (?:\w+ )?(?:hommes|soldats|combattants|militaires|miliciens|policiers|gendarmes|agents)\b[^,.;]{0,30} (?:à|au|aux)\b"
)
_WITHIN = re.compile(r"\b(?:de|d'|dans|par|avec|contre|sur|depuis|pendant) ?$")
_FOUND_MORE = re.compile(
    r"\b(?:apres|avec|suite à) (?:la |le |l')(?:decouverte|deces|mort|ajout|repechage|exhumation)\b[\w' ]{0,20}$"
)
# "62 personnes à bord, aucun survivant"
_NONE = re.compile(rf"^(?P<gap>(?: {_WORD}){{1,14}}?)(?:, [^,.;]{{1,60}})?[,:;]? (?:et |mais |dont )?{NONE_LEFT}")
# "deux pêcheurs qui réparaient leurs filets, les tuant", "trois otages avant de les exécuter", "huit hommes qu'ils ont égorgés"
_THEM = re.compile(
    rf"^(?P<gap>(?: {_WORD}){{1,12}}?),? (?:(?:(?:et |puis |ensuite |avant de |pour |finit par )*(?P<whom>les |le |la |l')(?:(?:ont|a|avaient|avait) )?(?:tous |ensuite |finalement )?)|qu'(?:ils?|elles?|on) (?:ont|a|avaient|avait) (?:ensuite )?)"
    r"(?P<head>tu(?:e|ant|er|a|erent)|abatt(?:u|ant|re|it)|assassin(?:e|ant|er|a)|execut(?:e|ant|er|a|erent)|egorg(?:e|eant|er|ea)|decapit(?:e|ant|er|a)|achev(?:e|ant|er|a)|massacr(?:e|ant|er)|fusill(?:e|ant|er)|lynch(?:e|ant|er))e?s?\b"
)
_NONE_KEY = re.compile(r"aucun|surviv|rescap|surve|tous ")
_THEM_KEY = re.compile(
    r"(?:\b(?:les|la|le|ont|avaient|tous|ensuite|a|avait) |\bl'(?:a |avait )?)(?:tu|abat|assas|exec|egor|decap|achev|massac|fusil|lync)"
)
_NOT_THEM = re.compile(r"\b(?:sans|ne|n'\w+|pas|menac\w+|tent\w+|voul\w+|jur\w+|promi\w+|projet\w+|pourrai\w+|peu\w+)\b")
# "deux des blessés ont succombé"
_OF_WOUNDED = re.compile(
    rf"^ (?:des|de (?:ces|ses|nos)|parmi les|d'entre les) (?:\w+ )?blessee?s(?: {_WORD}){{0,6}}?(?:, [^,.;]{{1,60}},)? {_AUX} (?:\w+ )?(?:{DIED})\b"
)
# "dont une a succombé", "dont deux mortellement"
_OF_WHOM_DIED = re.compile(
    rf" (?:deces\b|(?:d'entre (?:eux|elles) |personnes? |autres? |patients? )?(?:est|sont|a|ont|était|etaient|avait|avaient) (?:\w+ )?(?:{DIED})|mortellement|mortels?|morts?|decedee?s?)\b"
)
_NEGATED = re.compile(
    r"\b(?:n'|ne )[\w' ]{0,30}(?:pas|aucun|jamais|plus|ni)\b(?:(?!\b(?:que|depuis|quand|lorsque|apres)\b)[\w' ]){0,25}$|\b(?:aucune?|ni|sans|zero)(?: \w+)? $|\bpas $"
)


def parse_number(words: str) -> int | None:
    """The number that ``words`` (folded, in letters) say, ``None`` when they say none.

    >>> [parse_number(w) for w in ("trente-deux", "deux cents", "quatre-vingt-dix-sept", "mille cinq cents", "six mille")]
    [32, 200, 97, 1500, 6000]
    """
    total = part = 0
    last = -1
    for word in re.split(r"[ -]+", words):
        if word == "et":
            continue
        value = NUMBER_WORDS.get(word)
        if value is None:
            return None
        if value >= 1000:
            total += max(part, 1) * value
            part = 0
        elif value == 100:
            part = max(part, 1) * 100 if part < 10 else part + 100
        elif value == 20 and last == 4:
            part += 80 - 4
        else:
            part += value
        last = value
    return total + part


def _value(number: re.Match[str]) -> tuple[int | None, int | None, int | None] | None:
    """Low, best and high of a number as it stands, without what qualifies it."""
    if number.group("digits"):
        value = int(re.sub(r"[ .]", "", number.group("digits")))
        if not value:
            return None
        if number.group("more"):
            value *= 1000 if "mille" in number.group("more") else 1_000_000
        return value, value, value
    if number.group("rough"):
        size = ROUGH_NUMBERS[number.group("rough")]
        several = (number.group("several") or "").strip()
        if number.group("plural"):
            if several in ("deux", "trois", "quatre", "cinq", "six"):
                value = size * NUMBER_WORDS[several]
                return value, value, value
            size *= ROUGH_NUMBERS[number.group("times")] if number.group("times") else 1
            return 2 * size, None, None
        return size, size, size
    if number.group("one"):
        return 1, 1, 1
    if number.group("letters"):
        parsed = parse_number(number.group("letters"))
        return (parsed, parsed, parsed) if parsed else None  # "zéro mort"
    return (None, None, None)


def _human(gap: str, raw: str) -> bool:
    """Whether the words after a number name people: a word of people, or a name of a people (a capital letter)."""
    words = re.findall(r"[\w-]+", gap)[:7]
    return (
        any(word in _HUMAN or word.rpartition("-")[2] in _HUMAN for word in words)
        or bool(re.search(r"(?:^| )(?:[A-ZÉ][\w-]+s|[A-Z]{2,}\w*)\b", raw[:60]))
        or any(_TRADE.match(word) and word not in _NO_TRADE for word in words[:2])
    )


def _one_person(text: str, at: int) -> bool:
    """Whether a singular determiner before ``at`` stands before somebody: "le jeune chauffeur", not "le marché"."""
    noun = _ONE.match(text, at)
    if noun is None:
        return False
    if noun.group("noun") == "aide":
        return text.startswith(" de camp", noun.end())
    if noun.group("noun") == "garde":
        return text.startswith(" du corps", noun.end()) or text[at - 3 : at] in ("le ", "un ")
    with_kin = re.match(r" et (?:son|sa|leur) ([a-z-]+)", text[noun.end() : noun.end() + 40])  # "le sacristain et son fils"
    return any(
        word in _ONE_PERSON for word in (noun.group("noun"), noun.group("noun").split("-")[0], with_kin and with_kin.group(1))
    )


def counts(text: str, raw: str, sentence: Span) -> list[Count]:
    """The tolls of one sentence of a ``view`` (``raw`` is the text as written), in order.

    Those that one verb joins ("deux soldats et un civil ont été tués") are one, summed. One victim is counted without a
    number as well ("le chauffeur a succombé"): rule ``victim``, or ``death`` where nothing says that it was violent.
    """
    if not _KEY.search(text, sentence.start, sentence.end):
        return []
    found: list[Count] = []
    for number in _NUMBER.finditer(text, sentence.start, sentence.end):
        previous = found[-1] if found else None
        count = _count(text, raw, sentence, number, previous)
        if count is None:
            continue
        joined = (
            previous is not None
            and previous.kind == count.kind
            and (count.rule != "noun" or previous.rule == "pair")
            and not (count.rule == previous.rule == "verb" and count.start >= previous.end)  # each has died of its own
            and count.rule not in ("again", "tally")
            and count.start - previous.end < 90
            and not _OWN_NOUN.search(text, previous.end, count.start)
            and bool(
                _JOINED.match(_unnamed(text[previous.end : count.start], text[number.end() : number.end() + 8]))
                or (count.start < previous.end)
            )
        )
        if joined and previous is not None:
            found.pop()
            count = Count(
                previous.start,
                max(count.end, previous.end),
                count.kind,
                previous.rule if count.rule in ("victim", "death") else count.rule,
                _sum(previous.low, count.low),
                _sum_best(previous.best, count.best),
                None if previous.high is None or count.high is None else previous.high + count.high,
            )
        found.append(count)
    return _with_names(text, raw, sentence, found)


# "Pékin, dont deux ingénieurs ont perdu la vie, …"
_WHOSE_DIED = re.compile(rf"(?: (?!dont\b)[\w'-]+){{1,6}}? {_AUX} (?:\w+ )?(?:{DIED})\b")
_MANY = re.compile(rf"\d|\b(?:des|les|plusieurs|{_WORDS}|{_ROUGH})s?\b")


def _whose(of_whom: re.Match[str], right: str) -> bool:
    """Whether "dont" before a number begins a clause of its own rather than a part of those that are counted."""
    said = of_whom.group()
    return (
        bool(re.match(r"dont (?:au moins )?$", said))
        and _WHOSE_DIED.match(right) is not None
        and not _MANY.search(of_whom.string[max(0, of_whom.start() - 70) : of_whom.start()])
    )


_AMONG = re.compile(
    r"[^.;:\d]{1,60}? (?:figur|compt|se trouv|se retrouv|sont|etaient)\w*,? parmi (?:les|leurs|ces|ses) (?:\w+ )?(?:victimes|morts|tue|blesse|disparu)"
)


def _counts_others(text: str, number: re.Match[str], previous: Count | None, left: str, right: str) -> bool:
    """Whether a number counts something else, or some of those whom another has counted."""
    start = number.start()
    of_whom = _OF_WHOM.search(left)
    if of_whom and not _TALLY.search(left) and not _OF_WHOM_TOLD.search(left) and not _whose(of_whom, right):
        return True
    if _PART_OF.search(left) or _INSTEAD.search(left):
        return True
    if _AMONG.match(right):
        return True  # "Deux enfants figurent parmi les victimes"
    if _APART.match(right) or (_RANGE.match(right) and (right[:3] != " et" or left.endswith("entre "))):
        return True
    if number.group("letters") == "une" and right.startswith((" mort ", " mort.", " mort,")):
        return True  # "trouver une mort atroce"
    if number.group("letters") == "un" and right.startswith((" nombre ", " certain nombre ")):
        return True  # "et à un nombre indéterminé de civils"
    if number.group("some") == "des":
        return _OUT_OF.search(left) is not None  # "deux des blessés"
    if previous is None:
        return False
    if start < previous.end and " - " in text[previous.start : start] and " - " in text[number.end() : previous.end]:
        return True  # "Neuf personnes - six hommes et trois femmes - ont péri"
    if start < previous.end:  # "quinze membres de trois familles ont été tués"
        alone = number.group("letters") in ("un", "une") and not _LIST_BEFORE.search(left)
        return alone or _WITHIN.search(left) is not None
    # "porté à vingt et un morts après la découverte de trois nouveaux corps"
    return previous.kind == "deaths" and _FOUND_MORE.search(text, previous.end, start) is not None


def _count(text: str, raw: str, sentence: Span, number: re.Match[str], previous: Count | None) -> Count | None:
    """What one number counts, ``None`` when it counts no dead and no injured."""
    start, end = number.span()
    if number.group("one") and not _one_person(text, end + 1 if text[end] == " " else end):
        return None
    if number.group("some") == "des" and text[max(0, start - 7) : start].endswith(("nombre ", "celui ")):
        return None
    if _YEAR.fullmatch(number.group()) and _OF_MONTH.search(text, max(0, start - 14), start):
        return None  # "a tué en juin 2023 trois pêcheurs"
    if number.group("digits") and _IN_MONTH.match(text, end):
        return None
    if (number.group("some") or "").startswith("nombre") and text[max(0, start - 3) : start] == "le ":
        return None
    value = _value(number)
    if value is None:
        return None
    left, right = text[max(sentence.start, start - 90) : start], text[end : min(sentence.end, end + 240)]
    if number.group("one") == "au":
        left += "à "  # "a coûté la vie au maire"
    if _OTHERWISE.match(right) and not (_BEFORE.search(left) or _DEATH_OF.search(left)):
        return None
    seen_right = raw[end : end + 240]
    glued = right[:1].isalpha()  # "l'infirmière"
    if glued:
        right, seen_right = " " + right, " " + seen_right
    lower, cut = _lower_end(left)
    range_length, left = len(left) - cut, left[:cut]
    several = number.group("some") or ""
    single = number.group("letters") in ("un", "une")
    of_them = "dont " in left[-16:] and (previous is None or previous.kind == "injured" or start - previous.end > 90)
    if of_them and not several and _OF_WHOM_HERE.search(left) and (died := _OF_WHOM_DIED.match(right)):
        return Count(start, end + died.end(), "deaths", "verb", *value)
    if _counts_others(text, number, previous, left, right):
        return None
    if _NONE_OF.search(left) and (survived := _SURVIVED.match(right)) and not several:
        return Count(start, end + survived.end(), "deaths", "verb", *value)
    read = _victim(left, right) if number.group("one") else _kind(number, left, right, seen_right)
    if read is not None and read[1] == "noun" and previous is not None and previous.rule == "pair":
        read = (read[0], "pair", read[2])
    if read is None and previous is not None and not several:
        read = _told_before(text, raw, number, previous, left, right)
    if read is None or _NEGATED.search(left[-45:]):
        return None
    kind, rule, reach = read
    if single and (household := _HOUSEHOLD.match(right)):
        value, reach = _heads(household), max(reach, household.end())
    reach = max(0, reach - glued)
    low, best, high = value
    if _WITH_MISSING.match(text, end + reach):
        low = best = high = None  # "plus de 2.400 morts et disparus" says how many of neither
    if lower is not None and best is not None and lower < best:
        low, best = lower, None
        start -= range_length
    if _AT_LEAST_AFTER.match(text, end + reach):
        high = None
    qualifier = _QUALIFIER.search(left)
    if qualifier and best is not None:
        if qualifier.group("low"):
            high = None
            start = number.start() - (len(left) - qualifier.start())
        elif qualifier.group("high"):
            low = None
            start = number.start() - (len(left) - qualifier.start())
    if kind == "deaths" and best is not None and rule in ("verb", "victim", "pair") and left.endswith((" et ", ", ")):
        plural = rule == "pair" or _PLURAL_SAID.search(text, end, end + reach) is not None
        start, more = _members(text, max(sentence.start, start - 160, previous.end if previous else 0), start, plural)
        low, best, high = _sum(low, more), best + more, high and high + more
        beside = previous is not None and (start < previous.end or _JOINED.match(text[previous.end : start]) is not None)
        alone = not more and not beside and bool(single or number.group("one"))
        if alone and plural and " et " not in text[end : end + reach]:
            return None  # with somebody of whom only a name is given
    return Count(start, end + reach, kind, rule, low, best, high)


def _lower_end(left: str) -> tuple[int | None, int]:
    """The lower end of a range that a number closes, and where it begins in what stands left of it.

    "Entre 20 et **30**", "trois, voire **cinq**"; not "le bilan est passé de 12 à **17**".
    """
    ranged = _BETWEEN.search(left)
    if ranged is None or re.search(r"\b(?:pass\w+|mont\w+|grimp\w+) (?:de )?$", left[: ranged.start()]):
        return None, len(left)
    digits = ranged["digits"] or ranged["d2"] or ranged["d3"]
    letters = ranged["letters"] or ranged["l2"] or ranged["l3"]
    return int(re.sub(r"[ .]", "", digits)) if digits else parse_number(letters), ranged.start()


# "un couple", "une famille de neuf personnes"
_HOUSEHOLD = re.compile(
    rf" (?:couple|(?:famille|fratrie)(?: entiere)?(?:,? (?:de |soit )?(?P<number>\d+|(?:{_WORDS})(?:-(?:{_WORDS}))*) (?:personnes|membres|enfants))?)\b"
)


def _heads(household: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    """How many persons a household has, as far as it is said: low, best and high."""
    number = household.group("number")
    if number:
        value = int(number) if number.isdigit() else parse_number(number)
        return value, value, value
    return (2, 2, 2) if "couple" in household.group() else (2, None, None)


_PLURAL_SAID = re.compile(r"\b(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b")
_MEMBER = re.compile(
    rf"(?P<number>\b(?:le|la|un|une|son|sa|leur|\d+|{_WORDS}) |\bl')(?P<noun>[\w'-]+(?: (?!{_AUX}\b)[\w'-]+){{0,4}})(?:, et |, | et )$"
)


def _members(text: str, first: int, start: int, plural: bool) -> tuple[int, int]:
    """Where the list of persons begins that ends with the one at ``start``, and how many stand before him.

    "Le colonel, deux aides de camp et **un chauffeur** ont été tués".
    """
    more, at = 0, start
    while member := _MEMBER.search(text, max(first, at - 70), at):
        number, noun = member.group("number").strip(), member.group("noun")
        one = number in ("le", "la", "l'", "un", "une", "son", "sa", "leur")
        value = 1 if one else int(number) if number.isdigit() else parse_number(number) or 0
        if not (_one_person(text, member.start("noun")) if one else _human(noun, "")):
            break
        if text[at - 4 : at] != " et " and at == start and not plural:
            break
        more, at = more + value, member.start()
        if not text[max(first, at - 2) : at].endswith(", "):
            break
    return (at, more) if more and _SUBJECT_AT.search(text[max(first, at - 12) : at] if at > first else "") else (start, 0)


def _told_before(
    text: str, raw: str, number: re.Match[str], previous: Count, left: str, right: str
) -> tuple[str, str, int] | None:
    """How a number counts that leans on the toll before it.

    "deux civils et un **soldat**"; "trois à Kherson et **deux** à Soumy"; "trente, selon l'armée; **cinquante**, jure le curé".
    """
    start, end = number.span()
    between = text[previous.end : start] if start - previous.end < 90 else "?"
    between = _unnamed(between, right)
    one = bool(number.group("one"))
    if one and start < previous.end and previous.rule in ("victim", "death", "verb") and left.endswith(" et "):
        return previous.kind, previous.rule, 0  # "le chauffeur et son apprenti sont décédés"
    own_verb = previous.rule == "verb" and start >= previous.end  # "… ont perdu la vie et cinquante autres ont été soignés"
    if (
        previous.rule != "noun"
        and not own_verb
        and _JOINED.match(between)
        and (not one or previous.rule == "victim" or between.strip() == "et" or number.group("one") in ("son", "sa", "leur"))
    ):
        head = re.match(rf"(?: (?!qu[ei]\b|dont\b){_WORD}){{1,4}}", right)
        if (
            head
            and (one or _human(head.group(), raw[end : end + 60]))
            and not re.match(
                r"(?: (?!et\b)[\w'-]+){0,4} bless"
                if previous.rule == "pair"  # "deux soldats et leur interprète ont été tués"
                else r"(?: (?!et\b)[\w'-]+){0,4} (?:bless|deplac|disparu|arret|sans-abri|refugi|enlev|interpell|portes?|(?:ont|sont|a|est|avaient|etaient) )",
                right,
            )
        ):
            return previous.kind, previous.rule, _first_human(right)
    if (
        previous.kind == "deaths"
        and not one
        and ":" not in between
        and re.search(r"(?:,| et) $", between)
        and "bless" not in between
        and (elsewhere := _ELSEWHERE.match(raw, end, end + 110))
        and (_human(" ".join(elsewhere["who"].split()[:3]), "") or _ORDINAL.match(elsewhere["who"]))
    ):
        return "deaths", "again", 0
    if one or previous.kind != "deaths":
        return None
    if number.group("letters") in ("un", "une") and previous.rule != "again":
        return None  # but "quatre à Sloviansk, deux à Kramatorsk et un à Toretsk"
    if between.endswith(": ") and _PLACED.match(raw, end, end + 40):
        return "deaths", "again", 0  # "huit morts : cinq à Petah Tikva, …"
    if ":" in between:
        return None  # "32 morts : 19 soldats et 13 rebelles"
    if _BESIDE_THEM.search(between) and len(between) < 70 and "bless" not in between and _PLACED.match(raw, end, end + 40):
        return "deaths", "again", 0
    if re.search(r"(?:^|[;:,] )$", left) and _OTHERS_SAY.match(right) and not re.search(r"bless|dispar", between):
        return "deaths", "again", 0
    alone = re.match(r"\s*(?:[.,;)]|$| de plus| autres)", right) is not None
    if alone and _COUNTED.search(left):
        return "deaths", "again", 0
    if alone and (_PLACE_FIRST.search(text, previous.end, start) or _SOURCE_FIRST.search(text, previous.end, start)):
        return "deaths", "again", 0
    if left.endswith(" et ") and re.match(r" (?:selon|d'apres) ", right) and "bless" not in between:
        return "deaths", "again", 0
    if (
        alone
        and (other := _OTHER_SIDE.fullmatch(between))
        and raw[previous.end + other.start("who")].isupper()
        and _TELLS.search(text, max(0, previous.start - 40), previous.start)
    ):
        return "deaths", "again", 0
    if _IT_IS_NOW.search(left) and (alone or _PLACED.match(raw, end, end + 40)):
        return "deaths", "again", 0
    return None


_HIS_NAME = re.compile(r", [^,;.]{2,50}(?=,? (?:et|ainsi que|de meme que)(?: d'| de)? $)")


def _unnamed(between: str, right: str) -> str:
    """What stands between two counts without the name of the first: "tuant le commandant local, Ibrahim Qobaissi, et cinq autres"."""
    return _HIS_NAME.sub("", between) if right.startswith(" autres ") else between


# "le vieux Malloum et son fils égorgés"
_WITH_KIN = re.compile(
    rf"(?: (?!\d|ont\b|a\b|et\b){_WORD}){{1,4}}? et (?:son|sa|leur|le|la|un|une)(?: {_WORD}){{1,2}} (?:{LAID_LOW})\b"
)
_WHO_DIED = re.compile(rf"(?: (?!et\b|ont\b){_WORD}){{1,5}},? qui (?:a|avait|aurait) ete (?:\w+ment )?(?:{DIED})\b")
_WITH_MISSING = re.compile(r" et (?:disparus|blesses)\b")
_VIOLENT = re.compile(
    r"tue|abat|assassin|egorg|decapit|lynch|fusill|execut|massacr|succomb|crible|fauch|poignard|machette|armes|elimin|neutralis|dechiquet|perir|peri\b|pietin|mis à mort|sans vie"
)


def _victim(left: str, right: str) -> tuple[str, str, int] | None:
    """How "le maire", "la passagère" or "l'imam" is one dead: its verb says so ("a succombé"), or the verb before it."""
    reach = _first_human(right)
    if re.search(rf"\b(?:{KILLS}) $", left) and not re.search(r"\b(?:perdu|perdre|perdant|emport\w+|pleurent?) $", left):
        return ("deaths", "victim", reach) if not re.search(r"\b(?:est|sont|etait|ete|fut) \w+ $", left) else None
    if re.search(rf"\b{COST} $", left):
        return "deaths", "victim", reach
    if re.search(r"\b(?:perdu|perdit|perd) $", left) and _KIN_LOST.match(right):
        return "deaths", "victim", reach
    if _OF_ONE.search(left):
        violent = re.search(
            r"assassinat|meurtre|execution|lynchage|decapitation|egorgement|elimination|causa|entrain|provoqu", left[-60:]
        )
        return "deaths", "victim" if violent else "death", reach
    laid = _LAID.match(right)
    if laid and left.endswith(" et "):
        return "deaths", "victim", laid.end()  # "deux officiers et leur chauffeur tués"
    kin = _WITH_KIN.match(right)
    if kin:
        return "deaths", "victim", kin.end()
    who = _WHO_DIED.match(right)
    if who and "execut" not in left[-12:]:
        return "deaths", "victim", who.end()
    if not _SUBJECT_AT.search(left):
        return None
    died = _AFTER_VERB.match(right) or _SURVIVED_NOT.match(right) or _SELF.match(right) or _AFTER_PRESENT.match(right)
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
_GOVERNED = re.compile(r"\b(?:à|de|du|des|dans|en|au|aux|pour|par|contre|avec|sur|vers|pres) $|\bd'$")


# "Le corps de Maritza Yule a été retrouvé"
_BODY_OF = re.compile(
    r"\b(?:le|un) (?P<head>corps|cadavre)(?: sans vie| mutile)? (?:de |d')(?P<name>[a-z][\w'-]+(?: [a-z][\w'-]+){0,3}) (?:a|avait) ete (?:retrouve|decouvert|repeche|exhume)\b"
)


# "dont le corps a été retrouvé dans un fossé", "son corps a été repêché"
_HIS_BODY = re.compile(
    r"\b(?:a|ont|avait|avaient) (?:\w+ )?(?:retrouve|decouvert|repeche) (?:son|le) (?:corps|cadavre)(?! d[e'u])|"
    r"\b(?:dont (?:le|la)|son|sa) (?:corps|cadavre|depouille)(?: (?:sans vie|mutilee?|criblee? de balles|calcinee?))? (?:a|avait|aurait) ete (?:\w+ ){0,2}?(?:retrouve|decouvert|repeche|exhume|abandonne|jete|rendu)"
)


def _with_names(text: str, raw: str, sentence: Span, found: list[Count]) -> list[Count]:
    """The counts with those of one victim whom only a name or a pronoun gives: "Rafael Ordóñez a été tué", "on l'a abattu"."""
    more: list[Count] = []
    for pattern in (_PASSIVE_ONE, _HIM_KILLED, _BODY_OF, _HIS_BODY, _DIED_OF_IT, _NAME_SLAIN):
        for slain in pattern.finditer(text, sentence.start, sentence.end):
            if any(c.kind == "deaths" and c.start <= slain.end() and c.end >= slain.start() for c in found):
                continue
            start = slain.start()
            if pattern in (_BODY_OF, _NAME_SLAIN) and not raw[slain.start("name")].isupper():
                continue
            if pattern is _NAME_SLAIN and not raw[slain.start() + slain["name"].rindex(" ") + 1].isupper():
                continue
            if (
                pattern is _PASSIVE_ONE
                and slain.group("name")
                and (not raw[start].isupper() or _GOVERNED.search(text, max(sentence.start, start - 9), start))
            ):
                continue
            if _NEGATED.search(text[max(sentence.start, start - 45) : start]):
                continue
            more.append(Count(start, slain.end(), "deaths", "body" if pattern in (_BODY_OF, _HIS_BODY) else "victim", 1, 1, 1))
    return sorted([*found, *more], key=lambda count: count.start) if more else found


def _first_human(right: str) -> int:
    """How far the words right of a number reach to name people: to the first word of people, else one word."""
    reach = 0
    for i, word in enumerate(re.finditer(r"[\w'-]+", right[:60])):
        if i == 0:
            reach = word.end()
        if word.group().split("'")[-1] in _HUMAN:
            return word.end()
        if i == 3:
            break
    return reach


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)


def _sum_best(one: int | None, other: int | None) -> int | None:
    return one + other if one is not None and other is not None else (one if other is None else other)


def _kind(number: re.Match[str], left: str, right: str, raw: str) -> tuple[str, str, int] | None:
    """Whether a number counts dead or injured, by which rule, and how many characters to its right say so."""
    several, single = number.group("some") or "", number.group("letters") in ("un", "une")
    if left.endswith("les ") and (of_what := _VICTIMS_OF.match(right)):
        return "deaths", "noun", of_what.end()
    if not several and not single and _BROUGHT.search(left) and (total := _TOLL_NEXT.match(right)):
        return None if _OVER_TIME.match(right, total.end()) else ("deaths", "tally", 0)
    if not single and _THAT_OF_DEAD.match(right):
        return "deaths", "noun", len(right) - len(right.lstrip())
    noun = _AFTER_NOUN.match(right)
    if noun and _is_dead_noun(noun, right, raw, several, single):
        return "deaths", "noun", noun.end()
    if several != "les":
        laid = _LAID.match(right)
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
                _human(gap, raw)
                or "siens" in gap
                or "leurs" in gap
                or ((_SLAIN.match(laid.group("head")) or _BY_WEAPON.match(right, laid.end())) and not several)
            ):
                return "deaths", "noun", laid.end()
    lives = re.match(r" (?:de )?vies\b", right)
    if lives and re.search(r"\b(?:emport|fauch|cout|pri[st]|perdu|ote|reclam|arrach|ravi)\w* (?:[\w'-]+ ){0,5}$", left):
        return "deaths", "object", lives.end()
    injured = _AFTER_INJURED.match(right)
    if (
        injured
        and (not injured.group("gap").strip() or _human(injured.group("gap"), raw) or "autre" in injured.group("gap"))
        and several != "les"
    ):
        died = _DIED.match(right, injured.end())
        if died:
            return "deaths", "verb", died.end()
        return "injured", "noun", injured.end()
    if several == "les":
        return None
    if not several and "bless" in right and (wounded_died := _OF_WOUNDED.match(right)):
        return "deaths", "verb", wounded_died.end()
    for pattern, key in ((_NONE, _NONE_KEY), (_THEM, _THEM_KEY)):
        said = pattern.match(right) if key.search(right) else None
        if (
            said
            and not several
            and not _NOT_THEM.search(said.group("gap"))
            and (pattern is _NONE or (said.group("whom") in (None, "les ")) != single or (said.group("whom") is None))
            and _human(" ".join(said.group("gap").split()[:3]), "")
            and (pattern is _NONE or not _GOVERNED.search(left))
        ):
            return "deaths", "verb", said.end()
    pair = _PAIR.match(right)
    if pair and _human(one_half := pair.group().partition(" et ")[0], raw[: len(one_half)]):
        return "deaths", "pair", _first_human(right)
    inner = single and bool(
        re.search(r"\b(?:de|d'|par|avec|contre|sur|selon) ?$", left[-8:])
    )  # "le frère d'un ministre a été tué"
    if not inner:
        for pattern in (_AFTER_VERB, _SURVIVED_NOT, _SELF, _WHO_ALL):
            verb = pattern.match(right)
            if verb and "autres" in verb["gap"] and _BEAST.search(left) and not _human(verb["gap"], ""):
                continue  # "un drone a été abattu et deux autres sont tombés"
            if verb and _agrees(verb, number, left) and _dies(verb, raw, several, single):
                return "deaths", "verb", verb.end()
    whole = _MADE_OF.search(left) if not several and not single else None
    if (
        whole
        and _human(" ".join(whole["who"].split()[-4:]), "")
        and (all_died := _OF_ALL.match(right))
        and _is_passive(all_died)
    ):
        return "deaths", "verb", all_died.end()
    then = (
        (_THEN_DEAD.match(right) if " ete " in right[:100] else _LED_OFF_DEAD.match(right))
        if not inner and not several
        else None
    )
    if then and _human(then.group("gap"), raw):
        return "deaths", "verb", then.end()
    wounded = _AFTER_VERB_INJURED.match(right)
    if (
        wounded
        and not wounded.group("gap").endswith(" en")
        and (
            _human(wounded.group("gap"), raw)
            or (not wounded.group("gap").strip() and not single)
            or "autres" in wounded.group("gap")
        )
    ):
        return "injured", "verb", wounded.end()
    if several == "des":
        return None
    present = _AFTER_PRESENT.match(right)
    told_of = present.group("gap").split() if present else []
    if (
        present
        and not inner
        and (_human(present.group("gap"), raw) or (not single and 0 < len(told_of) < 4 and told_of[0].endswith("s")))
    ):
        return "deaths", "verb", present.end()
    head = re.match(rf"(?: (?:de |d')?{_WORD}){{1,3}}", right)
    people = bool(head and not _AT.match(right) and not _BEAST.match(right, 1) and _human(head.group(), raw[: head.end()]))
    if (
        not several
        and not single
        and _TALLY.search(left)
        and not people
        and not re.match(r" (?:bless|dispar|portes|jours|ans|heures|%|pour)", right)
    ):
        return "deaths", "tally", 0
    if people and not single and not several and _LOSSES.search(left):
        return "deaths", "object", _first_human(right)
    if _COSTS.search(left) and _COST_MEN.match(right):
        return "deaths", "object", _first_human(right)
    remains = _DEATH_OF.search(left) if any(key in left for key in _DEATH_KEYS) else None
    if remains and (people or _TRADE.match(right.strip().split(" ")[0])) and not several:
        return "deaths", "object", _first_human(right)
    first = _VERB_FIRST.search(left) if people else None
    if first and (not single or _ONE_AUX.match(first.group())) and not _COUNTS_SUBJECT.search(left, 0, first.start()):
        return "deaths", "object", _first_human(right)
    before = _BEFORE.search(left)
    if before and _WOULD.search(left, 0, before.start()):
        return None
    if before and before.group("head").startswith("perd") and _LEFT.match(right) and not _UNDER_FIRE.search(right[:60]):
        return None
    if before and before.group("head").startswith("emport") and _CAPTORS.search(left):
        return None
    if (
        before
        and before.group("head").startswith("pleur")
        and not re.match(
            r"[\w ']{0,24}(?:siens|leurs|morts|victimes|enfants|combattants|soldats|hommes|membres|fils|journalistes|agents)\b",
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
        return "deaths", "object", _first_human(right) if people else 0
    before = _BEFORE_INJURED.search(left)
    if before and (people or re.match(r" autres|\s*[.,;)]|$", right)):
        return "injured", "object", _first_human(right) if people else 0
    return None


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
_SLAYS = re.compile(r"tu(?:e|a)|assassin|egorg|decapit|massacr|lynch|fusill|execut|elimin|neutralis")


def _is_dead_noun(noun: re.Match[str], right: str, raw: str, several: str, single: bool) -> bool:
    """Whether the noun of death that follows a number is what it counts: "douze morts", "trois soldats tués"."""
    head, gap = noun.group("head"), noun.group("gap")
    tail = right[noun.end() : noun.end() + 20]
    if several == "les" or (several == "des" and (head.startswith(("corps", "victime")) or gap.strip())):
        return False
    if head.startswith(("elim", "neutr", "exec", "egor", "mass", "fauch", "abatt")) and not _human(gap, raw):
        return False
    if head.startswith(("tue", "assass")) and single and not gap.strip():
        return False
    if (
        single
        and head.endswith("s")
        and head.rstrip("es") in ("tu", "elimin", "neutralis", "execut", "egorg", "massacr", "fauch", "abattu", "assassin")
    ):
        return False  # "un bilan de quarante civils égorgés"
    if head == "mort" and (several or re.search(r"(?:^| )(?:la|une|leur|sa|de|à)$", gap)):
        return False  # "réclamaient la mort du traître"
    if head in ("mort", "morts") and re.match(r" (?:de faim|-ne|de (?:fatigue|rire|peur|trouille|honte))", tail):
        return False
    return (
        not gap.strip()
        or (_human(gap, raw) and not _BEAST.search(gap))
        or gap.strip() in ("de", "d'", "autres", "d'autres", "nouveaux", "nouvelles")
    )


_TRANSITIVE = re.compile(
    r"(?:pulveris|inhum|enterr|porte|pend|englouti|happe|balaye|avale|tue|abattu|execut|massacr|assassin|egorg|decapit|fusill|neutralis|elimin|fauch|enseveli|cribl|lynch|brul|dechiquet|pietin|passe(?! l'arme)|mis|battu|liquid|ecras|poignard|emport|retrouve|repeche|decouvert)"
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


_LIST_BEFORE = re.compile(r"(?: et|,| ainsi que)(?: d'| de)? ?$")
_PLURAL_AUX = re.compile(r"(?:ont|avaient|auraient|sont|etaient|seraient|furent|eurent)$")


def _agrees(verb: re.Match[str], number: re.Match[str], left: str) -> bool:
    """Whether one is followed by a verb in the singular and several by one in the plural."""
    aux = verb.groupdict().get("aux")
    if not aux or number.group("rough") or number.group("some"):
        return True  # "une dizaine de soldats a été tuée"
    if number.group("letters") not in ("un", "une"):
        return aux not in ("a", "avait", "aurait", "est", "etait", "serait", "fut") or number.group() in ("0", "1")
    # not "tombent dans une embuscade et sont tués", but "deux gendarmes et un guide ont été tués"
    listed = re.search(r" et\b", verb.group("gap")) or _LIST_BEFORE.search(left)
    return not _PLURAL_AUX.match(aux) or listed is not None


def _dies(verb: re.Match[str], raw: str, several: str, single: bool) -> bool:
    """Whether the subject that a number begins is of people and its verb says that they died."""
    gap = verb.group("gap")
    if re.search(r"\ben $", verb.string[: verb.start("aux")] if "aux" in verb.groupdict() else gap + " "):
        return False  # "le chef dit en avoir tué"
    if not _is_passive(verb):
        return False
    if _BEAST.search(gap) and not _human(gap, ""):
        return False
    return (
        (_human(" ".join(gap.split()[:3]), "") if single else _human(gap, raw))
        or (not gap.strip() and not single)
        or re.search(r"entre (?:eux|elles)| d'(?:eux|elles)$", gap) is not None
        or "autres" in gap
        or gap.strip() == "à"  # "ils sont sept à avoir péri"
        or (not several and bool(_SLAIN.match(verb.groupdict().get("head") or "")) and len(gap.split()) <= 4)
    )
