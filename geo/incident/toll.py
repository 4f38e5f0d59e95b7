"""The tolls of a sentence: which numbers count dead or injured, which of them are one, and which stand side by side."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from geo.almanac import MONTH, WEEKDAY
from geo.incident.counted import (
    AUX,
    BEFORE,
    DEATH_OF,
    LIST_BEFORE,
    LIVES,
    OF_A_CAMPAIGN,
    PLURAL_SAID,
    SUBJECT_AT,
    TALLY,
    WORD,
    Around,
    Count,
    Numeral,
    Reading,
    begins_with_people,
    gated,
    kind_of,
    sort_of,
    victim_of,
)
from geo.incident.fr import APART
from geo.incident.fr_tolls import DIED
from geo.incident.gate import Late, Sought
from geo.incident.named import NEGATED, with_names
from geo.incident.numbers import (
    ABOUT,
    AT_LEAST_AFTER,
    HIGH,
    LOW,
    NUMBER,
    QUALIFIER,
    RANGE,
    ROUGH,
    WORDS,
    YEAR,
    lower_end,
    parse_number,
    value_of,
)
from geo.incident.persons import are_people, is_one_person, reach_of_people
from geo.model import Span

__all__ = ["counts"]

_KEY = Sought(
    r"\b(?:mort|mour|meur|aneant|noyad|tue[ers]?|tuant|deces|deced|peri|victime|bless|abatt|assassin|massacr|execut|neutralis|elimin|perd|perte|vies?\b|cadavre|corps|defunt|noye|noyant|"
    r"succomb|egorg|decapit|fauch|emport|bilan|carboni|enseveli|asphyx|brule|lynch|ecras|poignard|tomb|laiss|rest|ame\b|expir|pleur|depouill|ossement|retrouv|decouv|exhum|repech|dechique|foudroy|machette|armes\b|pend[ru]|asphyx|electrocut|pietin|fusill|liquid|tortur|broy|obseques|funerailles|surv[ei]|eteint|rescap|pu etre |revenu|releve|reveill|inhum|enterr|cercueil|linceul|mortuaire|entre-?tu|cout|reanim|martyr|gorge|tranchee|arme à gauche|pulveris|englouti|happe|avale|balaye|paye de|meurtre|homicid|feminicid|par balles|crible|au tapis|contusionn|commotionn|redescend)"
)
_APART = gated(rf" (?:{'|'.join(APART.split())})\b(?! mortels?\b)")
_AGES = gated(
    r"(?: ans| mois)?(?:, \d\d?(?: ans| mois)?){0,9},? (?:et|à|ou) (?:de )?\d\d? (?:ans|mois)\b"
)  # "deux femmes de | 21 | et 24 ans sont mortes"
# "Les secours craignent que les huit disparus ne soient morts", "On s'attend à trouver vingt corps"
_FEARED = Sought(
    r"\b(?:crai(?:gn\w+|nt)|redout\w+|apprehend\w+|s'inquiet\w+|peur|crainte) (?:que |qu')[^.;:]{0,60}$|\battend\w* à (?:re)?(?:trouver|decouvrir|compter)[^.;:,]{0,20}$"
)
# "a tué deux pompiers, deux volontaires": the same again, unless the list goes on ("deux soldats, deux civils et un policier")
_THE_SAME = re.compile(rf"(?: {WORD}){{0,6}}?, $")
_GOES_ON = Late(
    rf"(?: (?!(?:et|ainsi|puis)\b){WORD}){{1,6}}?(?:,| et| ainsi que| puis)(?: (?:{LOW}|{HIGH}|{ABOUT}))?(?: de| d')? ?(?:(?:{WORDS}|{ROUGH}|des|plusieurs|le|la|l'|leurs?|son|sa|ses)\b|\d+\b(?! ?(?:et \d+ |à \d+ )?(?:ans|mois)))"
)
_BESIDE = 90  # characters between two numbers of one toll
_HALF_WORD = Late(r"(?<=\w)\w+")
_ABBREVIATED = r"(?:janv?|fevr?|avr|juil|aou|sept?|oct|nov|dec)\b\.?"  # as a dateline has it: "12 avr 2023 -"
_OF_MONTH = Late(rf"\b(?:{MONTH}|{_ABBREVIATED}|en) $")
_IN_MONTH = Late(rf" (?:{MONTH}|{_ABBREVIATED})(?: \d{{4}}\b| -|$)")
_BESIDE_THEM = Late(rf"(?:,| et|, ainsi que|, plus)(?: (?:{LOW}|{HIGH}|{ABOUT}))? ?$")
_PLACED = Late(r"(?: autres)? (?:à|dans|en|au|aux|près d[e’'u]|pres d[e’'u]|sur|côté)(?: l[ea]s?| l[’'])? ?[A-ZÉÈÎ]")
_PLACED_IN = Late(  # "huit à Gaza-ville, douze dans la frappe d'une maison à Deir el-Balah"
    r"(?: autres)? (?:dans|lors|près|pres|sur|à) (?!(?:une? |l['’])?(?:[ée]tat|coma|h[ôo]pital))[^,.;:()]{2,50}? (?:à|de|d['’]|du|en|au) ?[A-ZÉÈÎ]"
)
# "un étudiant a été tué à Thiès, et un vendeur ambulant de 23 ans à Dakar": the verb is not said again
_ELSEWHERE = Late(
    r"(?P<who>(?: (?!(?:"
    + WEEKDAY
    + r"|hier|qui|que|dont|a|ont|est|sont|avait|avaient|bless\w*|et|ou|lors|par)\b)[\w'’-]+){1,6}?)(?:,)?(?: (?:"
    + WEEKDAY
    + r"|hier)(?: (?:matin|soir|midi))?)? (?:à|dans|en|au|près d[e’'u])(?: l[ea]s?| l[’'])? ?"
    r"[A-ZÉÈÎ][\w'’-]+(?: [A-ZÉ][\w'’-]+){0,2}(?=[.;]|$|, (?:dans|près|où|au|à|en|selon|a-t-)| (?:dans|"
    + WEEKDAY
    + r"|hier|selon)\b)"
)
_ORDINAL = Late(r" (?:autres?|second|seconde|deuxième|troisième|quatrième|cinquième)$")
_OTHERS_SAY = Late(
    r"(?: morts?| tues)?,? (?:selon|d'apres|corrige|rectifie|jure|jurent|assure|assurent|affirme|affirment|retorque|retorquent|avance|avancent|soutient|soutiennent|nuance|estime|estiment|annonce|annoncent|"
    r"repond|repondent|oppose|repliqu\w+|maintient|proteste|clame|insiste|pretend|pretendent|crie|dit|disent|pour (?:l'|la |le |les ))"
)
_COUNTED = Late(
    r"\ben (?:a|avait|ont|avaient|aurait|auraient)?(?: d'abord| ensuite| deja| pour sa part)? ?(?:denombr|compt|recens|revendiqu|annonc|evoqu|avanc|avou|reconn|conced|admet|deplor|totalis)\w* (?:(?:au moins|plus de|pres de|environ|seulement) ?(?:de )?)?$"
)
# "a été tué mardi à l'aube avec son aide de camp"
_TIMES = rf"(?: (?:{WEEKDAY}|hier|matin|soir|midi|cette nuit|ce matin|à l'aube|dans la nuit|dans la journee|sur le coup|sur place|\d{{1,2}}|{MONTH}|en \d{{4}}|le \d{{1,2}}|en {MONTH}))*"
_JOINED = Late(
    rf"^(?:(?: {WORD}){{0,8}}?(?:, (?:dont|parmi lesquels|incluant|y compris) [^,.;]{{1,50}},)?(?: et|,| ainsi qu(?:e|'à)| et de| de|, et)|{_TIMES} avec)(?: (?:{LOW}|{HIGH}|{ABOUT}))?(?: d'| de| à)?(?: (?:ses|leurs|ces))? ?$"
)
_OF_WHOM = gated(
    r"\b(?:dont|parmi (?:lesquel(?:le)?s|eux|elles|les victimes)|y compris|notamment|incluant|comprenant|ainsi que parmi)(?:,? (?!(?:ont|sont|avaient|etaient|auraient)\b)[\w'-]+){0,8}? ?$"
)
# "deux civils, dont une fillette, et un soldat"
_OF_WHOM_TOLD = gated(r", (?:dont|incluant|y compris|notamment|parmi lesquels) [^,;:]{1,50}, (?:et|ainsi que)(?: d')? ?$")
_OTHERWISE = gated(
    r" (?:autres )?(?:personnes |civils |habitants )?(?:deplace|disparu|refugie|sans-abri|arretee?s|interpelle|evacue|sinistre)e?s?\b(?!(?:, (?:dont|parmi lesquels|y compris) [^,.;]{1,70},)? (?:(?:(?:ont|avaient|auraient) ete|sont|etaient) )?(?:tue|mort|abattu|execute|massacre|blesse|ont (?:peri|trouve la mort|perdu la vie|succombe)))"
)
# "neutralisé quinze hommes et déplore la perte de deux soldats": two tolls
_OWN_NOUN = Late(r"\b(?:perte|mort|deces|meurtre|assassinat|execution|noyade)s? (?:de|d'|des)\b")
# "la moitié des 60 passagers", "trois quarts des 200 habitants"
_PART_OF = gated(
    r"\b(?:moitie|tiers|quarts?|plupart|majorite|partie|essentiel|pour cent|%) (?:des|de (?:ses|leurs|ces|nos)|d'entre les) $"
)
# "cinq de ses six occupants sont morts"
_OF_ALL_THEM = Late(rf"(?:^|[ '])(?:{WORDS}|\d+) (?:de (?:ses|leurs|ces|nos)|d'entre ses) $")
_THEIRS = (" ses ", " leurs ", " ces ", " nos ")
_INSTEAD = gated(r"\b(?:au lieu de|plutot que|et non(?: pas)?) $")
# "à Kibumba, six civils ont été tués ; à Rugari, deux"
_PLACE_FIRST = Late(r"[;,] (?:et |puis )?(?:à|dans|en|au|aux|pres d[e'u]) ?[a-z][\w' -]{2,30}, $")
# "sept manifestants ont été tués, selon la police ; selon la Croix-Rouge, treize"
_SOURCE_FIRST = Late(r"[;,] (?:et |mais )?(?:selon|d'apres|pour) [a-z][\w' -]{2,50}, $")
# "aucun des douze occupants n'a survécu"
_NONE_OF = gated(r"\b(?:aucune?|pas une?|nul) (?:des|de ces|de ses|de leurs) $")
_SURVIVED = gated(
    rf" (?:{WORD} ){{1,6}}?n'(?:y |en )?(?:a|avait|aurait|est|etait) (?:survecu|rechappe|revenue?|ressortie?|sortie? vivante?)\b"
)
# "douze morts côté arménien et sept côté azerbaïdjanais": one toll of both sides
_ON_A_SIDE = Late(
    r"(?: morts| tues)?,? (?:(?:du |d'un |de l'autre )?cote(?! de\b)|dans (?:les rangs|le camp|l'armee|les forces)|parmi les|chez les|de l'autre)\b(?: [\w'-]+){0,4}?(?=,? et\b|[.,;)]| dans | à | au | en |$)"
)
# "Erevan fait état de 105 morts, Bakou de 71"
_OTHER_SIDE = re.compile(r"(?:,| et|, et) (?P<who>[a-z][\w'-]+(?: [\w'-]+){0,2}) (?:de|d')? ?$")
_TELLS = Late(r"\b(?:fait|font|faisait|faisaient|faisant) etat (?:de|d')|\b(?:parl\w+|accus\w+) (?:de|d')")
# "le bilan était de 98 morts ; il atteint désormais 112"
_IT_IS_NOW = Late(
    r"\b(?:il|ce (?:chiffre|bilan|nombre|total)) (?:atteint|depasse|s'eleve à|grimpe à|monte à|est (?:passe à|de)|s'etablit à)(?: desormais| maintenant| à present| ce matin| ce soir)?(?: à)? (?:(?:au moins|plus de|pres de|environ) )?$"
)
_OF_WHOM_HERE = Late(r"\bdont (?:l'|au moins )?$")
_OUT_OF = Late(rf"(?:^|[ '])(?:{WORDS}|\d+|certaine?s|chacune?) $")
_WITHIN = Late(r"\b(?:de|d'|dans|par|avec|contre|sur|depuis|pendant) ?$")
_OF_THE = Late(r"\b(?:nombre|celui|cours|lors|suite|issue|cause|marge|milieu|pres|loin|autour|abords|raison|terme|face) $")
"""Before "des" that is "de les": "au cours **des** troubles un enfant est mort"."""
_FOUND_MORE = Sought(
    r"\b(?:apres|avec|suite à) (?:la |le |l')(?:decouverte|deces|mort|ajout|repechage|exhumation)\b[\w' ]{0,20}$"
)
# "dont une a succombé", "dont deux mortellement"
_OF_WHOM_DIED = gated(
    rf" (?:deces\b|(?:d'entre (?:eux|elles) |personnes? |autres? |patients? )?(?:est|sont|a|ont|était|etaient|avait|avaient) (?:\w+ )?(?:{DIED})|mortellement|mortels?|morts?|decedee?s?)\b"
)


class _Sentence(NamedTuple):
    """A sentence of a ``view``: the folded text and the text as written, where it stands in both, and the words that open gates."""

    text: str
    raw: str
    span: Span
    around: Around


def counts(text: str, raw: str, sentence: Span, words: Sequence[str], starts: Sequence[int]) -> list[Count]:
    """The tolls of one sentence of a ``view`` (``raw`` is the text as written, ``words`` are its words, ``starts`` where they stand), in order.

    Those that one verb joins ("deux soldats et un civil ont été tués") are one, summed. One victim is counted without a
    number as well ("le chauffeur a succombé"): rule ``victim``, or ``death`` where nothing says that it was violent.
    """
    if not _KEY.search(text, sentence.start, sentence.end):
        return []
    told = _Sentence(text, raw, sentence, Around(words, starts))
    found: list[Count] = []
    for number in NUMBER.finditer(text, sentence.start, sentence.end):
        previous = found[-1] if found else None
        count = _count(told, number, previous)
        if count is None:
            continue
        if previous is not None and _is_one_toll(text, number, previous, count):
            found[-1] = _both(previous, count)
        else:
            found.append(count)
    if _is_swept(text, sentence, found):
        del found[0]
    return with_names(text, raw, sentence, found)


def _is_one_toll(text: str, number: re.Match[str], previous: Count, count: Count) -> bool:
    """Whether a number goes on with the toll before it: "deux soldats et **un civil** ont été tués"."""
    return (
        previous.kind == count.kind
        and (count.rule != "noun" or previous.rule == "pair" or _hurt_alike(text, previous, number))
        and not (count.rule == previous.rule == "verb" and count.start >= previous.end)  # each has died of its own
        and count.rule not in ("again", "tally")
        and count.start - previous.end < _BESIDE
        and not _OWN_NOUN.search(text, previous.end, count.start)
        and (
            count.start < previous.end
            or _JOINED.match(_unnamed(text[previous.end : count.start], text[number.end() : number.end() + 8])) is not None
        )
    )


def _both(previous: Count, count: Count) -> Count:
    """Two parts of one toll, summed."""
    return Count(
        previous.start,
        max(count.end, previous.end),
        count.kind,
        previous.rule if count.rule in ("victim", "death") else count.rule,
        _sum(previous.low, count.low),
        _sum_best(previous.best, count.best),
        None if previous.high is None or count.high is None else previous.high + count.high,
    )


# "Une avalanche a emporté cinq skieurs, faisant deux morts": not all of them died
_SWEPT = Sought(r"\b(?:emport|enseve|englout|fauch|happ|balay|surpr|entrain|renvers)[a-z]+ (?:[a-z'-]+ ){0,3}$")
_OF_THEM_DIED = Sought(r"\b(?:faisant|causant|tuant|provoquant|dont) (?:[a-z'-]+ ){0,3}$")


# "deux blessés graves et 19 blessés légers": one toll
_HURT_SO = re.compile(
    r"(?: blesse(?:e?s)?)?(?: (?:graves?|legers?|legeres|grievement|legerement|serieux|en urgence (?:absolue|relative)|(?:grievement|legerement) atteints?))?(?:,| et|, et) (?:(?:au moins|plus de|pres de|environ) )?"
)
_HURT_TOO = Late(
    r" (?:autres |de )?(?:blesses?|blessees?)(?: (?:plus )?(?:graves?|legers?|legeres|legerement|grievement|serieux)\b| en urgence)"
)


def _hurt_alike(text: str, previous: Count, number: re.Match[str]) -> bool:
    """Whether two numbers count the injured of one act by how badly they are hurt."""
    return (
        previous.kind == "injured"
        and _HURT_SO.fullmatch(text, previous.end, number.start()) is not None
        and _HURT_TOO.match(text, number.end()) is not None
    )


def _is_swept(text: str, sentence: Span, found: Sequence[Count]) -> bool:
    """Whether the first of two tolls counts those who were swept away, and the second those of them who died."""
    if len(found) < 2 or found[0].kind != "deaths" or found[1].kind != "deaths":
        return False
    first, died = found[0], found[1]
    swept = _SWEPT.search(text, max(sentence.start, first.start - 60), first.start) is not None
    return swept and _OF_THEM_DIED.search(text, first.end, died.start) is not None


# "Pékin, dont deux ingénieurs ont perdu la vie, …"
_WHOSE_DIED = gated(rf"(?: (?!dont\b)[\w'-]+){{1,6}}? {AUX} (?:\w+ )?(?:{DIED})\b")
_DONT = Late(r"dont (?:au moins )?$")
_MANY = Late(rf"\d|\b(?:des|les|plusieurs|{WORDS}|{ROUGH})s?\b")


def _whose(of_whom: re.Match[str], at: Numeral) -> bool:
    """Whether "dont" before a number begins a clause of its own rather than a part of those that are counted."""
    return (
        _DONT.match(of_whom.group()) is not None
        and at.behind(_WHOSE_DIED) is not None
        and not _MANY.search(of_whom.string[max(0, of_whom.start() - 70) : of_whom.start()])
    )


_AMONG = gated(
    r"[^.;:\d]{1,60}? (?:figur|compt|se trouv|se retrouv|sont|etaient)\w*,? parmi (?:les|leurs|ces|ses) (?:\w+ )?(?:victimes|morts|tue|blesse|disparu)"
)


def _counts_others(sentence: _Sentence, at: Numeral, previous: Count | None) -> bool:
    """Whether a number counts something else, or some of those whom another has counted."""
    number, left, right = at.number, at.left, at.right
    start = number.start()
    of_whom = at.before(_OF_WHOM)
    if of_whom and not at.before(TALLY) and not at.before(_OF_WHOM_TOLD) and not _whose(of_whom, at):
        return True
    if (left.endswith(_THEIRS) and _OF_ALL_THEM.search(left)) or at.before(_PART_OF) or at.before(_INSTEAD):
        return True
    if at.behind(_AMONG):
        return True  # "Deux enfants figurent parmi les victimes"
    if number["digits"] and at.behind(_AGES):
        return True
    if at.behind(_APART) or (RANGE.match(right) and (right[:3] != " et" or left.endswith("entre "))):
        return True
    if number["letters"] == "une" and right.startswith((" mort ", " mort.", " mort,")):
        return True  # "trouver une mort atroce"
    if number["letters"] == "un" and right.startswith((" nombre ", " certain nombre ")):
        return True  # "et à un nombre indéterminé de civils"
    if at.sort == "des":
        inside = previous is not None and start < previous.end and not LIST_BEFORE.search(left)
        return inside or _OUT_OF.search(left) is not None  # "trois agents de l'Office des migrations", "deux des blessés"
    return previous is not None and _counts_them_again(sentence.text, at, previous)


def _counts_them_again(text: str, at: Numeral, previous: Count) -> bool:
    """Whether a number says again who the toll before it counts, or belongs to what it says of them."""
    start, end = at.number.span()
    if start < previous.end:  # "quinze membres de trois familles ont été tués"
        return (
            # "Neuf personnes - six hommes et trois femmes - ont péri"
            (" - " in text[previous.start : start] and " - " in text[end : previous.end])
            # "neuf hommes, condamnés pour la mort du ministre, ont été fusillés"
            or (previous.rule == "verb" and at.before(DEATH_OF) is not None)
            or (at.sort == "single" and not LIST_BEFORE.search(at.left))
            # "deux des 23 blessés"
            or (previous.rule == "verb" and previous.best is not None and at.left.endswith(" des "))
            or _WITHIN.search(at.left) is not None
        )
    if (
        value_of(at.number) == (previous.best,) * 3
        and _THE_SAME.fullmatch(text, previous.end, start)
        and not _GOES_ON.match(at.right)
        and not at.right.startswith((" autre", " blesse", " mort", " disparu"))
    ):
        return True
    # "porté à vingt et un morts après la découverte de trois nouveaux corps"
    return previous.kind == "deaths" and _FOUND_MORE.search(text, previous.end, start) is not None


def _counts_no_persons(text: str, number: re.Match[str]) -> bool:
    """Whether a number is a date or stands before no persons, whatever tells of dead around it."""
    start, end = number.span()
    some = number["some"] or ""
    if number["one"]:
        return not is_one_person(text, end + 1 if text[end] == " " else end)
    if some == "des":
        return _OF_THE.search(text, max(0, start - 12), start) is not None
    if some == "les":
        return not LIVES.match(text, end)  # whose number stands elsewhere
    if some == "nombre de":
        return text[max(0, start - 3) : start] == "le " or _NUMBER_NEXT.match(text, end) is not None
    if YEAR.fullmatch(number.group()) and _OF_MONTH.search(text, max(0, start - 14), start):
        return True  # "a tué en juin 2023 trois pêcheurs"
    return number["digits"] is not None and _IN_MONTH.match(text, end) is not None


def _numeral(sentence: _Sentence, number: re.Match[str]) -> Numeral:
    """A number with the words around it."""
    text, (start, end) = sentence.text, number.span()
    first, last = max(sentence.span.start, start - 90), min(sentence.span.end, end + 240)
    if half := _HALF_WORD.match(text, first, start):
        first = half.end()
    left = text[first:start]
    if number["one"] == "au":
        left += "à "  # "a coûté la vie au maire"
    near = sentence.around.near(first, start, end, last)
    return Numeral(number, sort_of(number), left, text[end:last], sentence.raw[end : end + 240], near)


def _count(sentence: _Sentence, number: re.Match[str], previous: Count | None) -> Count | None:
    """What one number counts, ``None`` when it counts no dead and no injured."""
    text, (start, end) = sentence.text, number.span()
    value = None if _counts_no_persons(text, number) else value_of(number)
    if value is None:
        return None
    at = _numeral(sentence, number)
    if at.behind(_OTHERWISE) and not (at.before(BEFORE) or at.before(DEATH_OF)):
        return None
    glued = at.right[:1].isalpha()  # "l'infirmière"
    if glued:
        at = at._replace(right=" " + at.right, raw=" " + at.raw)
    lower, cut = lower_end(at.left)
    ranged = len(at.left) - cut
    if ranged:
        at = at._replace(left=at.left[:cut])
    if died := _some_who_died(at, previous):
        return Count(start, end + died.end(), "deaths", "verb", *value)
    if _counts_others(sentence, at, previous):
        return None
    if at.numbered and at.before(_NONE_OF) and (survived := at.behind(_SURVIVED)):
        return Count(start, end + survived.end(), "deaths", "verb", *value)
    reading = _reading(sentence, at, previous)
    if reading is None or _is_undone(at.left):
        return None
    kind, rule, reach = reading
    if at.sort == "single" and (household := at.behind(_HOUSEHOLD)):
        value, reach = _heads(household), max(reach, household.end())
    count = Count(start, end + max(0, reach - glued), kind, rule, *value)
    if _WITH_MISSING.match(text, count.end):
        count.low = count.best = count.high = None  # "plus de 2.400 morts et disparus" says how many of neither
    if lower is not None and count.best is not None and lower < count.best:
        count.start, count.low, count.best = start - ranged, lower, None
    if AT_LEAST_AFTER.match(text, count.end):
        count.high = None
    _qualify(at, count)
    return _with_members(sentence, at, count, previous)


def _some_who_died(at: Numeral, previous: Count | None) -> re.Match[str] | None:
    """The words that say of some of others, counted far off or as injured, that they died: "dont **deux** mortellement"."""
    if "dont " not in at.left[-16:] or not at.numbered:
        return None
    near = previous is not None and previous.kind == "deaths" and at.number.start() - previous.end <= _BESIDE
    return at.behind(_OF_WHOM_DIED) if not near and _OF_WHOM_HERE.search(at.left) else None


def _reading(sentence: _Sentence, at: Numeral, previous: Count | None) -> Reading | None:
    """What a number counts by the words around it, or else by the toll before it."""
    reading = victim_of(at) if at.number["one"] else kind_of(at)
    if previous is None:
        return reading
    if reading is not None and reading.rule == "noun" and previous.rule == "pair":
        reading = reading._replace(rule="pair")
    if at.numbered:
        if reach := _on_other_side(sentence.text, at, previous):
            reading = Reading(previous.kind, "pair", reach)
        elif reading is None:
            reading = _told_before(sentence, at, previous)
    if reading is not None and reading.rule == "tally" and OF_A_CAMPAIGN.match(at.right):
        return None
    return reading


def _is_undone(left: str) -> bool:
    """Whether the dead that the words left of a number announce are denied, feared or dead long since."""
    return (
        NEGATED.search(left[-45:]) is not None
        or _FEARED.search(left) is not None
        or (_HANDED_OVER.search(left[-45:]) is not None and not _BY_WATER.search(left[-60:]))
    )


def _qualify(at: Numeral, count: Count) -> None:
    """Takes into a count what says that its number is the least or the most: "au moins", "près de"."""
    qualifier = QUALIFIER.search(at.left) if count.best is not None else None
    if qualifier is None or qualifier["about"]:
        return
    if qualifier["low"]:
        count.high = None
    else:
        count.low = None
    count.start = at.number.start() - (len(at.left) - qualifier.start())


def _with_members(sentence: _Sentence, at: Numeral, count: Count, previous: Count | None) -> Count | None:
    """A count with those of the same list that stand before it, ``None`` where it died with somebody of whom only a name is given."""
    if (
        count.kind != "deaths"
        or count.best is None
        or count.rule not in ("verb", "victim", "pair")
        or not at.left.endswith((" et ", ", "))
    ):
        return count
    text, end = sentence.text, at.number.end()
    plural = count.rule == "pair" or PLURAL_SAID.search(text, end, count.end) is not None
    first = max(sentence.span.start, count.start - 160, previous.end if previous else 0)
    start, more = _members(text, first, count.start, plural)
    if more:
        low, high = _sum(count.low, more), count.high and count.high + more
        return Count(start, count.end, count.kind, count.rule, low, count.best + more, high)
    beside = previous is not None and (
        count.start < previous.end or _JOINED.match(text[previous.end : count.start]) is not None
    )
    alone = not beside and (at.sort == "single" or at.number["one"] is not None)
    return None if alone and plural and " et " not in text[end : count.end] else count


# "un couple", "une famille de neuf personnes", "de cinq Palestiniens"
_HOUSEHOLD = gated(
    rf" (?:couple|(?:famille|fratrie)(?: entiere)?(?:,? (?:de |soit )?(?P<number>\d+|(?:{WORDS})(?:(?:-et-|-| )(?:{WORDS}))*)(?! (?:ans|mois|semaines|jours|heures|generations)\b)(?: (?!{AUX}\b)[a-z][\w'-]+)?)?)\b"
)


def _heads(household: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    """How many persons a household has, as far as it is said: low, best and high."""
    number = household.group("number")
    if number:
        value = parse_number(number)
        return value, value, value
    return (2, 2, 2) if "couple" in household.group() else (2, None, None)


_MEMBER = Late(
    rf"(?P<number>\b(?:le|la|un|une|son|sa|leur|\d+|{WORDS}) |\bl')(?P<noun>[\w'-]+(?: (?!{AUX}\b)[\w'-]+){{0,4}})(?:, et |, | et )$"
)


def _members(text: str, first: int, start: int, plural: bool) -> tuple[int, int]:
    """Where the list of persons begins that ends with the one at ``start``, and how many stand before him.

    "Le colonel, deux aides de camp et **un chauffeur** ont été tués".
    """
    more, at = 0, start
    while member := _MEMBER.search(text, max(first, at - 70), at):
        number, noun = member.group("number").strip(), member.group("noun")
        one = number in ("le", "la", "l'", "un", "une", "son", "sa", "leur")
        value = 1 if one else parse_number(number) or 0
        if not (is_one_person(text, member.start("noun")) if one else are_people(noun, "")):
            break
        if text[at - 4 : at] != " et " and at == start and not plural:
            break
        more, at = more + value, member.start()
        if not text[max(first, at - 2) : at].endswith(", "):
            break
    return (at, more) if more and SUBJECT_AT.search(text[max(first, at - 12) : at] if at > first else "") else (start, 0)


# whom the verb of those before them does not take in: "deux soldats tués et trois **blessés**"
_FARE_OTHERWISE = Late(
    r"(?: (?!et\b)[\w'-]+){0,4} (?:bless|deplac|disparu|arret|sans-abri|refugi|enlev|interpell|portes?|(?:ont|sont|a|est|avaient|etaient) )"
)
_ARE_HURT = Late(r"(?: (?!et\b)[\w'-]+){0,4} bless")  # "deux soldats et leur interprète ont été tués"
_WHO = Late(rf"(?: (?!qu[ei]\b|dont\b){WORD}){{1,4}}")


def _told_before(sentence: _Sentence, at: Numeral, previous: Count) -> Reading | None:
    """How a number counts that leans on the toll before it.

    "deux civils et un **soldat**"; "trois à Kherson et **deux** à Soumy"; "trente, selon l'armée; **cinquante**, jure le curé".
    """
    start = at.number.start()
    between = _unnamed(sentence.text[previous.end : start], at.right) if start - previous.end < _BESIDE else "?"
    one, inside = at.number["one"], start < previous.end
    if one and inside and previous.rule in ("victim", "death", "verb") and at.left.endswith(" et "):
        return Reading(previous.kind, previous.rule, 0)  # "le chauffeur et son apprenti sont décédés"
    if (
        previous.rule != "noun"
        and (previous.rule != "verb" or inside)  # not "… ont perdu la vie et cinquante autres ont été soignés"
        and _JOINED.match(between)
        and (not one or previous.rule == "victim" or between.strip() == "et" or one in ("son", "sa", "leur"))
        and (who := _WHO.match(at.right))
        and (one or are_people(who.group(), sentence.raw[at.number.end() : at.number.end() + 60]))
        and not (_ARE_HURT if previous.rule == "pair" else _FARE_OTHERWISE).match(at.right)
    ):
        return Reading(previous.kind, previous.rule, reach_of_people(at.right))
    if previous.kind == "deaths" and not one and _is_told_again(sentence, at, previous, between):
        return Reading("deaths", "again", 0)
    return None


_AND = Late(r"(?:,| et) $")
_AFTER_SIGN = Late(r"(?:^|[;:,] )$")
_HURT = Late(r"bless|dispar")
_NO_MORE = Late(r"\s*(?:[.,;)]|$| de plus| autres)")
_ACCORDING = Late(r" (?:selon|d'apres) ")


def _is_told_again(sentence: _Sentence, at: Numeral, previous: Count, between: str) -> bool:
    """Whether a number counts the dead of another place, or the same dead by another source."""
    text, raw, (start, end) = sentence.text, sentence.raw, at.number.span()
    hurt = "bless" in between
    if (
        ":" not in between
        and not hurt
        and _AND.search(between)
        and (elsewhere := _ELSEWHERE.match(raw, end, end + 110))
        and (begins_with_people(elsewhere["who"]) or _ORDINAL.match(elsewhere["who"]))
    ):
        return True
    if at.sort == "single" and previous.rule != "again":
        return False  # but "quatre à Sloviansk, deux à Kramatorsk et un à Toretsk"
    placed = _PLACED.match(raw, end, end + 40) is not None
    if ":" in between:  # "huit morts : cinq à Petah Tikva", not "32 morts : 19 soldats et 13 rebelles"
        return placed and between.endswith(": ")
    if not hurt and len(between) < 70 and (placed or _PLACED_IN.match(raw, end, end + 80)) and _BESIDE_THEM.search(between):
        return True
    if _AFTER_SIGN.search(at.left) and _OTHERS_SAY.match(at.right) and not _HURT.search(between):
        return True
    if at.left.endswith(" et ") and not hurt and _ACCORDING.match(at.right):
        return True
    alone = _NO_MORE.match(at.right) is not None
    if (alone or placed) and _IT_IS_NOW.search(at.left):
        return True
    return alone and (
        _COUNTED.search(at.left) is not None
        or _PLACE_FIRST.search(text, previous.end, start) is not None
        or _SOURCE_FIRST.search(text, previous.end, start) is not None
        or _is_the_other_side(sentence, previous, between)
    )


def _is_the_other_side(sentence: _Sentence, previous: Count, between: str) -> bool:
    """Whether another party says its own number: "Erevan fait état de 105 morts, Bakou de **71**"."""
    other = _OTHER_SIDE.fullmatch(between)
    return (
        other is not None
        and sentence.raw[previous.end + other.start("who")].isupper()
        and _TELLS.search(sentence.text, max(0, previous.start - 40), previous.start) is not None
    )


def _on_other_side(text: str, at: Numeral, previous: Count) -> int:
    """How far behind a number reaches whose dead it counts, where the toll before it is that of the other side, else 0."""
    between = text[previous.end : at.number.start()]
    side = _ON_A_SIDE.match(at.right) if _ON_A_SIDE.match(between) and _JOINED.match(between) else None
    return side.end() if side else 0


_HIS_NAME = re.compile(r", [^,;.]{2,50}(?=,? (?:et|ainsi que|de meme que)(?: d'| de)? $)")


def _unnamed(between: str, right: str) -> str:
    """What stands between two counts without the name of the first: "tuant le commandant local, Ibrahim Qobaissi, et cinq autres"."""
    return _HIS_NAME.sub("", between) if right.startswith(" autres ") else between


# Bodies that one side gives back died long before: "l'échange de six mille corps de militaires tombés".
_HANDED_OVER = Sought(
    r"\b(?:echang\w*|restitu\w+|rapatri\w+|remise|rend(?:u|re|ent)) (?:[\w'-]+ ){0,3}?(?:de |d'|des |les )?$"
    r"|\b(?:echang\w+|restitu\w+|rapatri\w+|remis\w*|rend(?:u|re|ent)|recuper\w+) (?:[\w'-]+ ){0,4}?(?:corps|depouilles|restes) (?:de |d'|des )?$"
)
# "La mer a rendu les corps de trois nageurs"
_BY_WATER = Late(r"\b(?:mer|fleuve|riviere|lac|ocean|flots|eaux|vagues|maree|courant)\b")
_NUMBER_NEXT = Late(r"[a-z ()]{1,40} : (?:au moins |environ |pres de |plus de )?\d")  # "Nombre de décès : 34"
_WITH_MISSING = Late(r" et (?:disparus|blesses)\b")


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)


def _sum_best(one: int | None, other: int | None) -> int | None:
    return one + other if one is not None and other is not None else (one if other is None else other)
