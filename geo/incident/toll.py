"""The tolls of a sentence: which numbers count dead or injured, which of them are one, and which stand side by side."""

import re
from collections.abc import Sequence

from geo.incident.counted import (
    AUX,
    BEFORE,
    DEATH_OF,
    LIST_BEFORE,
    LIVES,
    MONTH,
    OF_A_CAMPAIGN,
    SUBJECT_AT,
    TALLY,
    WORD,
    Around,
    Count,
    Near,
    gated,
    kind_of,
    victim_of,
)
from geo.incident.fr import APART
from geo.incident.fr_tolls import DIED
from geo.incident.gate import Sought
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
_GOES_ON = re.compile(
    rf"(?: (?!(?:et|ainsi|puis)\b){WORD}){{1,6}}?(?:,| et| ainsi que| puis)(?: (?:{LOW}|{HIGH}|{ABOUT}))?(?: de| d')? ?(?:(?:{WORDS}|{ROUGH}|des|plusieurs|le|la|l'|leurs?|son|sa|ses)\b|\d+\b(?! ?(?:et \d+ |à \d+ )?(?:ans|mois)))"
)
_HALF_WORD = re.compile(r"(?<=\w)\w+")
_ABBREVIATED = r"(?:janv?|fevr?|avr|juil|aou|sept?|oct|nov|dec)\b\.?"  # as a dateline has it: "12 avr 2023 -"
_OF_MONTH = re.compile(rf"\b(?:{MONTH}|{_ABBREVIATED}|en) $")
_IN_MONTH = re.compile(rf" (?:{MONTH}|{_ABBREVIATED})(?: \d{{4}}\b| -|$)")
_BESIDE_THEM = re.compile(rf"(?:,| et|, ainsi que|, plus)(?: (?:{LOW}|{HIGH}|{ABOUT}))? ?$")
_PLACED = re.compile(r"(?: autres)? (?:à|dans|en|au|aux|près d[e’'u]|pres d[e’'u]|sur|côté)(?: l[ea]s?| l[’'])? ?[A-ZÉÈÎ]")
_PLACED_IN = re.compile(  # "huit à Gaza-ville, douze dans la frappe d'une maison à Deir el-Balah"
    r"(?: autres)? (?:dans|lors|près|pres|sur|à) (?!(?:une? |l['’])?(?:[ée]tat|coma|h[ôo]pital))[^,.;:()]{2,50}? (?:à|de|d['’]|du|en|au) ?[A-ZÉÈÎ]"
)
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
# "a été tué mardi à l'aube avec son aide de camp"
_TIMES = rf"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|matin|soir|midi|cette nuit|ce matin|à l'aube|dans la nuit|dans la journee|sur le coup|sur place|\d{{1,2}}|{MONTH}|en \d{{4}}|le \d{{1,2}}|en {MONTH}))*"
_JOINED = re.compile(
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
_OWN_NOUN = re.compile(r"\b(?:perte|mort|deces|meurtre|assassinat|execution|noyade)s? (?:de|d'|des)\b")
# "la moitié des 60 passagers", "trois quarts des 200 habitants"
_PART_OF = gated(
    r"\b(?:moitie|tiers|quarts?|plupart|majorite|partie|essentiel|pour cent|%) (?:des|de (?:ses|leurs|ces|nos)|d'entre les) $"
)
# "cinq de ses six occupants sont morts"
_OF_ALL_THEM = re.compile(rf"(?:^|[ '])(?:{WORDS}|\d+) (?:de (?:ses|leurs|ces|nos)|d'entre ses) $")
_THEIRS = (" ses ", " leurs ", " ces ", " nos ")
_INSTEAD = gated(r"\b(?:au lieu de|plutot que|et non(?: pas)?) $")
# "à Kibumba, six civils ont été tués ; à Rugari, deux"
_PLACE_FIRST = re.compile(r"[;,] (?:et |puis )?(?:à|dans|en|au|aux|pres d[e'u]) ?[a-z][\w' -]{2,30}, $")
# "sept manifestants ont été tués, selon la police ; selon la Croix-Rouge, treize"
_SOURCE_FIRST = re.compile(r"[;,] (?:et |mais )?(?:selon|d'apres|pour) [a-z][\w' -]{2,50}, $")
# "aucun des douze occupants n'a survécu"
_NONE_OF = gated(r"\b(?:aucune?|pas une?|nul) (?:des|de ces|de ses|de leurs) $")
_SURVIVED = gated(
    rf" (?:{WORD} ){{1,6}}?n'(?:y |en )?(?:a|avait|aurait|est|etait) (?:survecu|rechappe|revenue?|ressortie?|sortie? vivante?)\b"
)
# "douze morts côté arménien et sept côté azerbaïdjanais": one toll of both sides
_ON_A_SIDE = re.compile(
    r"(?: morts| tues)?,? (?:(?:du |d'un |de l'autre )?cote(?! de\b)|dans (?:les rangs|le camp|l'armee|les forces)|parmi les|chez les|de l'autre)\b(?: [\w'-]+){0,4}?(?=,? et\b|[.,;)]| dans | à | au | en |$)"
)
# "Erevan fait état de 105 morts, Bakou de 71"
_OTHER_SIDE = re.compile(r"(?:,| et|, et) (?P<who>[a-z][\w'-]+(?: [\w'-]+){0,2}) (?:de|d')? ?$")
_TELLS = re.compile(r"\b(?:fait|font|faisait|faisaient|faisant) etat (?:de|d')|\b(?:parl\w+|accus\w+) (?:de|d')")
# "le bilan était de 98 morts ; il atteint désormais 112"
_IT_IS_NOW = re.compile(
    r"\b(?:il|ce (?:chiffre|bilan|nombre|total)) (?:atteint|depasse|s'eleve à|grimpe à|monte à|est (?:passe à|de)|s'etablit à)(?: desormais| maintenant| à present| ce matin| ce soir)?(?: à)? (?:(?:au moins|plus de|pres de|environ) )?$"
)
_OF_WHOM_HERE = re.compile(r"\bdont (?:l'|au moins )?$")
_OUT_OF = re.compile(rf"(?:^|[ '])(?:{WORDS}|\d+|certaine?s|chacune?) $")
_WITHIN = re.compile(r"\b(?:de|d'|dans|par|avec|contre|sur|depuis|pendant) ?$")
_OF_THE = re.compile(
    r"\b(?:nombre|celui|cours|lors|suite|issue|cause|marge|milieu|pres|loin|autour|abords|raison|terme|face) $"
)
"""Before "des" that is "de les": "au cours **des** troubles un enfant est mort"."""
_FOUND_MORE = Sought(
    r"\b(?:apres|avec|suite à) (?:la |le |l')(?:decouverte|deces|mort|ajout|repechage|exhumation)\b[\w' ]{0,20}$"
)
# "dont une a succombé", "dont deux mortellement"
_OF_WHOM_DIED = gated(
    rf" (?:deces\b|(?:d'entre (?:eux|elles) |personnes? |autres? |patients? )?(?:est|sont|a|ont|était|etaient|avait|avaient) (?:\w+ )?(?:{DIED})|mortellement|mortels?|morts?|decedee?s?)\b"
)


def counts(text: str, raw: str, sentence: Span, words: Sequence[str], starts: Sequence[int]) -> list[Count]:
    """The tolls of one sentence of a ``view`` (``raw`` is the text as written, ``words`` are its words, ``starts`` where they stand), in order.

    Those that one verb joins ("deux soldats et un civil ont été tués") are one, summed. One victim is counted without a
    number as well ("le chauffeur a succombé"): rule ``victim``, or ``death`` where nothing says that it was violent.
    """
    if not _KEY.search(text, sentence.start, sentence.end):
        return []
    around = Around(words, starts)
    found: list[Count] = []
    for number in NUMBER.finditer(text, sentence.start, sentence.end):
        previous = found[-1] if found else None
        count = _count(text, raw, sentence, number, previous, around)
        if count is None:
            continue
        joined = (
            previous is not None
            and previous.kind == count.kind
            and (count.rule != "noun" or previous.rule == "pair" or _hurt_alike(text, previous, number))
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
    if _is_swept(text, sentence, found):
        del found[0]
    return with_names(text, raw, sentence, found)


# "Une avalanche a emporté cinq skieurs, faisant deux morts": not all of them died
_SWEPT = Sought(r"\b(?:emport|enseve|englout|fauch|happ|balay|surpr|entrain|renvers)[a-z]+ (?:[a-z'-]+ ){0,3}$")
_OF_THEM_DIED = Sought(r"\b(?:faisant|causant|tuant|provoquant|dont) (?:[a-z'-]+ ){0,3}$")


# "deux blessés graves et 19 blessés légers": one toll
_HURT_SO = re.compile(
    r"(?: blesse(?:e?s)?)?(?: (?:graves?|legers?|legeres|grievement|legerement|serieux|en urgence (?:absolue|relative)|(?:grievement|legerement) atteints?))?(?:,| et|, et) (?:(?:au moins|plus de|pres de|environ) )?"
)
_HURT_TOO = re.compile(
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
_MANY = re.compile(rf"\d|\b(?:des|les|plusieurs|{WORDS}|{ROUGH})s?\b")


def _whose(of_whom: re.Match[str], right: str, near: Near) -> bool:
    """Whether "dont" before a number begins a clause of its own rather than a part of those that are counted."""
    said = of_whom.group()
    return (
        bool(re.match(r"dont (?:au moins )?$", said))
        and _WHOSE_DIED.match(right, near.behind) is not None
        and not _MANY.search(of_whom.string[max(0, of_whom.start() - 70) : of_whom.start()])
    )


_AMONG = gated(
    r"[^.;:\d]{1,60}? (?:figur|compt|se trouv|se retrouv|sont|etaient)\w*,? parmi (?:les|leurs|ces|ses) (?:\w+ )?(?:victimes|morts|tue|blesse|disparu)"
)


def _counts_others(text: str, number: re.Match[str], previous: Count | None, left: str, right: str, near: Near) -> bool:
    """Whether a number counts something else, or some of those whom another has counted."""
    start = number.start()
    of_whom = _OF_WHOM.search(left, near.before)
    if (
        of_whom
        and not TALLY.search(left, near.before)
        and not _OF_WHOM_TOLD.search(left, near.before)
        and not _whose(of_whom, right, near)
    ):
        return True
    if (
        (left.endswith(_THEIRS) and _OF_ALL_THEM.search(left))
        or _PART_OF.search(left, near.before)
        or _INSTEAD.search(left, near.before)
    ):
        return True
    if _AMONG.match(right, near.behind):
        return True  # "Deux enfants figurent parmi les victimes"
    if number.group("digits") and _AGES.match(right, near.behind):
        return True
    if _APART.match(right, near.behind) or (RANGE.match(right) and (right[:3] != " et" or left.endswith("entre "))):
        return True
    if number.group("letters") == "une" and right.startswith((" mort ", " mort.", " mort,")):
        return True  # "trouver une mort atroce"
    if number.group("letters") == "un" and right.startswith((" nombre ", " certain nombre ")):
        return True  # "et à un nombre indéterminé de civils"
    if number.group("some") == "des":
        inside = previous is not None and start < previous.end and not LIST_BEFORE.search(left)
        return inside or _OUT_OF.search(left) is not None  # "trois agents de l'Office des migrations", "deux des blessés"
    if previous is None:
        return False
    if start < previous.end and " - " in text[previous.start : start] and " - " in text[number.end() : previous.end]:
        return True  # "Neuf personnes - six hommes et trois femmes - ont péri"
    if start < previous.end and previous.rule == "verb" and DEATH_OF.search(left, near.before):
        return True  # "neuf hommes, condamnés pour la mort du ministre, ont été fusillés"
    if start < previous.end:  # "quinze membres de trois familles ont été tués"
        alone = number.group("letters") in ("un", "une") and not LIST_BEFORE.search(left)
        of_them = previous.rule == "verb" and previous.best is not None and left.endswith(" des ")  # "deux des 23 blessés"
        return alone or of_them or _WITHIN.search(left) is not None
    if (
        value_of(number) == (previous.best,) * 3
        and _THE_SAME.fullmatch(text, previous.end, start)
        and not _GOES_ON.match(right)
        and not right.startswith((" autre", " blesse", " mort", " disparu"))
    ):
        return True
    # "porté à vingt et un morts après la découverte de trois nouveaux corps"
    return previous.kind == "deaths" and _FOUND_MORE.search(text, previous.end, start) is not None


def _count(text: str, raw: str, sentence: Span, number: re.Match[str], previous: Count | None, around: Around) -> Count | None:
    """What one number counts, ``None`` when it counts no dead and no injured."""
    start, end = number.span()
    if number.group("one") and not is_one_person(text, end + 1 if text[end] == " " else end):
        return None
    if number.group("some") == "des" and _OF_THE.search(text, max(0, start - 12), start):
        return None
    if YEAR.fullmatch(number.group()) and _OF_MONTH.search(text, max(0, start - 14), start):
        return None  # "a tué en juin 2023 trois pêcheurs"
    if number.group("digits") and _IN_MONTH.match(text, end):
        return None
    if number.group("some") == "les" and not LIVES.match(text, end):
        return None  # whose number stands elsewhere
    if (number.group("some") or "").startswith("nombre") and (
        text[max(0, start - 3) : start] == "le " or _NUMBER_NEXT.match(text, end)
    ):
        return None
    value = value_of(number)
    if value is None:
        return None
    first, last = max(sentence.start, start - 90), min(sentence.end, end + 240)
    if half := _HALF_WORD.match(text, first, start):
        first = half.end()
    left, right, near = text[first:start], text[end:last], around.near(first, start, end, last)
    if number.group("one") == "au":
        left += "à "  # "a coûté la vie au maire"
    if _OTHERWISE.match(right, near.behind) and not (BEFORE.search(left, near.before) or DEATH_OF.search(left, near.before)):
        return None
    seen_right = raw[end : end + 240]
    glued = right[:1].isalpha()  # "l'infirmière"
    if glued:
        right, seen_right = " " + right, " " + seen_right
    lower, cut = lower_end(left)
    range_length, left = len(left) - cut, left[:cut]
    several = number.group("some") or ""
    single = number.group("letters") in ("un", "une")
    of_them = "dont " in left[-16:] and (previous is None or previous.kind == "injured" or start - previous.end > 90)
    if of_them and not several and _OF_WHOM_HERE.search(left) and (died := _OF_WHOM_DIED.match(right, near.behind)):
        return Count(start, end + died.end(), "deaths", "verb", *value)
    if _counts_others(text, number, previous, left, right, near):
        return None
    if _NONE_OF.search(left, near.before) and (survived := _SURVIVED.match(right, near.behind)) and not several:
        return Count(start, end + survived.end(), "deaths", "verb", *value)
    read = victim_of(left, right, near) if number.group("one") else kind_of(number, left, right, seen_right, near)
    if read is not None and read[1] == "noun" and previous is not None and previous.rule == "pair":
        read = (read[0], "pair", read[2])
    if previous is not None and not several:
        if reach := _on_other_side(text, number, previous, right):
            read = previous.kind, "pair", reach
        elif read is None:
            read = _told_before(text, raw, number, previous, left, right)
    if read is None or NEGATED.search(left[-45:]) or _FEARED.search(left):
        return None
    if _HANDED_OVER.search(left[-45:]) and not _BY_WATER.search(left[-60:]):
        return None
    kind, rule, reach = read
    if rule == "tally" and previous is not None and OF_A_CAMPAIGN.match(right):
        return None
    if single and (household := _HOUSEHOLD.match(right, near.behind)):
        value, reach = _heads(household), max(reach, household.end())
    reach = max(0, reach - glued)
    low, best, high = value
    if _WITH_MISSING.match(text, end + reach):
        low = best = high = None  # "plus de 2.400 morts et disparus" says how many of neither
    if lower is not None and best is not None and lower < best:
        low, best = lower, None
        start -= range_length
    if AT_LEAST_AFTER.match(text, end + reach):
        high = None
    qualifier = QUALIFIER.search(left)
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


# "un couple", "une famille de neuf personnes"
_HOUSEHOLD = gated(
    rf" (?:couple|(?:famille|fratrie)(?: entiere)?(?:,? (?:de |soit )?(?P<number>\d+|(?:{WORDS})(?:-(?:{WORDS}))*) (?:personnes|membres|enfants))?)\b"
)


def _heads(household: re.Match[str]) -> tuple[int | None, int | None, int | None]:
    """How many persons a household has, as far as it is said: low, best and high."""
    number = household.group("number")
    if number:
        value = parse_number(number)
        return value, value, value
    return (2, 2, 2) if "couple" in household.group() else (2, None, None)


_PLURAL_SAID = re.compile(r"\b(?:ont|avaient|auraient|sont|etaient|seraient|furent)\b")
_MEMBER = re.compile(
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
        head = re.match(rf"(?: (?!qu[ei]\b|dont\b){WORD}){{1,4}}", right)
        if (
            head
            and (one or are_people(head.group(), raw[end : end + 60]))
            and not re.match(
                r"(?: (?!et\b)[\w'-]+){0,4} bless"
                if previous.rule == "pair"  # "deux soldats et leur interprète ont été tués"
                else r"(?: (?!et\b)[\w'-]+){0,4} (?:bless|deplac|disparu|arret|sans-abri|refugi|enlev|interpell|portes?|(?:ont|sont|a|est|avaient|etaient) )",
                right,
            )
        ):
            return previous.kind, previous.rule, reach_of_people(right)
    if (
        previous.kind == "deaths"
        and not one
        and ":" not in between
        and re.search(r"(?:,| et) $", between)
        and "bless" not in between
        and (elsewhere := _ELSEWHERE.match(raw, end, end + 110))
        and (are_people(" ".join(elsewhere["who"].split()[:3]), "") or _ORDINAL.match(elsewhere["who"]))
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
    beside = _BESIDE_THEM.search(between) and len(between) < 70 and "bless" not in between
    if beside and (_PLACED.match(raw, end, end + 40) or _PLACED_IN.match(raw, end, end + 80)):
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


def _on_other_side(text: str, number: re.Match[str], previous: Count, right: str) -> int:
    """How far behind a number reaches whose dead it counts, where the toll before it is that of the other side, else 0."""
    between = text[previous.end : number.start()]
    side = _ON_A_SIDE.match(right) if _ON_A_SIDE.match(between) and _JOINED.match(between) else None
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
_BY_WATER = re.compile(r"\b(?:mer|fleuve|riviere|lac|ocean|flots|eaux|vagues|maree|courant)\b")
_NUMBER_NEXT = re.compile(r"[a-z ()]{1,40} : (?:au moins |environ |pres de |plus de )?\d")  # "Nombre de décès : 34"
_WITH_MISSING = re.compile(r" et (?:disparus|blesses)\b")


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)


def _sum_best(one: int | None, other: int | None) -> int | None:
    return one + other if one is not None and other is not None else (one if other is None else other)
