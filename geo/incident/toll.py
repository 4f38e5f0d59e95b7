"""Numbers of dead and injured as they are written: ``au moins 49``, ``près de 300``, ``une centaine``, ``deux civils``."""

import re
from dataclasses import dataclass

from geo.incident.fr import APART, HUMANS, NUMBER_WORDS, QUALIFIERS, ROUGH_NUMBERS
from geo.model import Span

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
    r"|(?P<some>plusieurs|de nombreu(?:x|ses)|nombre de|quelques|des|les)(?= ))"
)
_KEY = re.compile(
    r"\b(?:mort|meur|tue[ers]?|tuant|deces|deced|peri|victime|bless|abatt|assassin|massacr|execut|neutralis|elimin|perd|perte|vie\b|cadavre|corps|noye|"
    r"succomb|egorg|decapit|fauch|emport|bilan|carboni|enseveli|asphyx|brule|lynch|ecras|poignard|tomb|laiss|rest|ame\b|expir|pleur|depouill|ossement|retrouv|decouv|exhum|repech|dechique|foudroy|passes par|passees par)"
)
_QUALIFIER = re.compile(rf"(?:(?P<low>{_LOW})|(?P<high>{_HIGH})|(?P<about>{_ABOUT}))(?: (?:de|d'|les|la|des))? ?$")
_RANGE = re.compile(rf" (?:à|ou|et) (?:\d|(?:{_WORDS})\b(?! autre))")
_BETWEEN = re.compile(
    rf"(?:entre |de )?(?:(?P<digits>\d[\d .]*)|\b(?P<letters>(?:{_WORDS})(?:[- ](?:{_WORDS}))*)) (?:(?<=\d )|(?<=[a-z] ))(?:à|ou) $|\bentre (?:(?P<d2>\d[\d .]*)|(?P<l2>{_WORDS})) et $"
)
_HUMAN = frozenset(HUMANS.split()) | {word + "s" for word in HUMANS.split()}
_APART = re.compile(rf" (?:{'|'.join(APART.split())})\b")
_WORD = r"[\w'\"-]+"
_DEAD_NOUN = r"(?:morts?|mortes?|mort\(s\)|(?:repeche|retrouve)e?s sans vie|decede(?:s|e|es)|(?:elimine|neutralise|execute|egorge|massacre|fauche|abattu)(?:s|es)|deces|cadavres?|corps(?: sans vie)?|victimes?(?! (?:de|d'|du|des|presumee))|tues?|tuees?)"
_DEAD_PARTICIPLE = (
    r"(?:tue(?:s|e|es)?|peri(?:s|es|e)?|morts?|mortes?|decede(?:s|e|es)?|succombe|perdu la vie|perdu leurs? vies?|trouves? la mort|laisses? (?:la|leur) vie|laisses? leur peau|rendu l'ame|(?:retrouve|repeche|decouvert)(?:s|e|es)? sans vie|tombe(?:s|es)?(?= (?:au combat|sous les balles|dans (?:l'attaque|l'heure|l'embuscade|les combats|des combats|l'assaut|l'offensive)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lors))|"
    r"abattue?s?|execute(?:s|e|es)?|massacre(?:s|e|es)?|assassine(?:s|e|es)?|egorge(?:s|e|es)?|decapite(?:s|e|es)?|noye(?:s|e|es)?|"
    r"retrouve(?:s|e|es)? morte?s?|neutralise(?:s|e|es)?|elimine(?:s|e|es)?|fauche(?:s|e|es)?|carbonise(?:s|e|es)?|enseveli(?:s|e|es)?|tombe(?:s|es)? au combat|"
    r"asphyxie(?:s|e|es)?|lynche(?:s|e|es)?|brule(?:s|e|es)? vi(?:fs?|ves?)|expires?|dechiquete(?:s|e|es)?|foudroye(?:s|e|es)?|pietine(?:s|e|es)?|passe(?:s|e|es)? (?:par les armes|à la machette)|liquide(?:s|e|es)?|(?<=y sont )restes?|(?<=y etaient )restes?|(?<=y est )reste|ecrase(?:s|e|es)?|poignarde(?:s|e|es)? à mort|emporte(?:s|e|es)? par)"
)
_AUX = r"(?:ont|avaient|auraient|a|avait|aurait|sont|etaient|seraient|est|etait|serait|furent|fut|eurent|ayant|avoir)"
_GAP = rf"(?: (?!(?:ni|bless|dont|ou)\b|ou bless){_WORD}){{0,3}}?"
_AFTER_NOUN = re.compile(
    rf"^(?P<gap>(?: (?!(?:et|ou|bless|dont|a|ont|sont|est|qui|dans|par|pour|ayant)\b){_WORD}){{0,4}}?) (?P<head>{_DEAD_NOUN})\b(?! ou (?:bless|dispar))"
)
_AFTER_INJURED = re.compile(
    rf"^(?P<gap>(?: (?!(?:et|ou|morts?|tues?|dont|a|ont|sont|est|qui|dans|par|pour)\b){_WORD}){{0,4}}?) (?P<head>blesse(?:s|e|es)?|brules)\b"
)
_NO_VERB = r"(?!(?:a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|serait|seraient|furent|fut|qui|que|blesse|blesses|dont|pour)\b)"
_AFTER_VERB = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,14}}?)(?:, ?[^,.;]{{1,90}},| \([^()]{{1,60}}\)|, ?[^,.;]{{1,60}},[^,.;]{{1,60}},| qui(?: {_WORD}){{1,8}}?)?(?: y| en)? (?P<aux>{_AUX})(?P<between>{_GAP}) (?P<head>{_DEAD_PARTICIPLE})\b(?! ou (?:bless|dispar))"
)
_AFTER_VERB_INJURED = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,14}}?)(?:, ?[^,.;]{{1,90}},| \([^()]{{1,60}}\))? (?P<aux>{_AUX})(?P<between>{_GAP}) (?P<head>blesse(?:s|e|es)?|hospitalise(?:s|e|es)?)\b"
)
_AFTER_PRESENT = re.compile(
    rf"^(?P<gap>(?: {_NO_VERB}{_WORD}){{0,8}}?) (?P<head>meurent|perissent|perdent la vie|trouvent la mort|moururent|perirent|succombent|meurt|perit)\b"
)
_KILL = (
    r"(?:permis (?:de |d')(?:neutraliser|abattre|eliminer|tuer)|(?<!à )tue(?:e|es|nt|s)?|tua|tuerent|tuait|tuant|abattu(?:e|es|s)?|abattant|assassine(?:s|e|es)?|assassinant|massacre(?:s|e|es)?|massacrant|egorge(?:s|e|es)?|egorgeant|"
    r"execute(?:s|e|es)?|executant|neutralise(?:s|e|es)?|neutralisant|elimine(?:s|e|es)?|eliminant|decapite(?:s|e|es)?|fauche(?:s|e|es)?|fauchant|emporte(?:e|es|s)?|emportant|"
    r"perdu|perdre|perdant|lynche(?:s|e)?|brule vifs?|cou?te la vie à|coutant la vie à|coute la vie a|cause la mort (?:de|d')|causant la mort (?:de|d')|"
    r"entraine la mort (?:de|d')|entrainant la mort (?:de|d')|provoque la mort (?:de|d')|provoquant la mort (?:de|d')|la mort (?:de|d')|le deces (?:de|d')|la perte (?:de|d')|"
    r"l'assassinat (?:de|d')|le meurtre (?:de|d')|l'execution (?:de|d')|deuil de)"
)
_BEFORE = re.compile(
    rf"\b(?P<head>{_KILL}) ?(?P<tail>(?:{_LOW}|{_HIGH}|{_ABOUT}|respectivement|au total|ainsi|sur le coup|hier|{'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'})?(?: de| d'| les| la| des)? ?)$"
)
_BEFORE_INJURED = re.compile(
    rf"\b(?:en (?:a|ont) )?(?P<head>bless(?:e|ant|er|es|erent|a|ent)) (?:grievement |gravement |legerement )?(?:{_LOW}|{_HIGH}|{_ABOUT})?(?: de| d'| les)? ?$"
)
_JOINED = re.compile(
    rf"^(?: {_WORD}){{0,8}}?(?: et|,| ainsi que| et de| de|, et)(?: (?:{_LOW}|{_HIGH}|{_ABOUT}))?(?: d'| de)? ?$"
)
_OF_WHOM = re.compile(
    r"\b(?:dont|parmi (?:lesquel(?:le)?s|eux|elles|les victimes)|y compris|notamment|incluant|comprenant|ainsi que parmi)(?:,? [\w'-]+){0,8}? ?$"
)
_OTHERWISE = re.compile(
    r" (?:autres )?(?:personnes |civils |habitants )?(?:deplace|disparu|refugie|sans-abri|arretee?s|interpelle|evacue|sinistre)e?s?\b(?! (?:(?:ont|sont|avaient) ete )?(?:tue|mort|abattu|execute|massacre|blesse))"
)
_PRONOUN = re.compile(
    r"\ben (?:avoir |a |ont |aurait |avait |auraient |avaient |ayant )(?:ainsi |encore )?(?:tue|perdu|abattu|elimine|neutralise)\w* (?:[\w' ]{0,14})$"
)
_PAIR = re.compile(
    rf"^ (?:[\w'-]+ ){{1,5}}et (?:(?:{_LOW}|{_HIGH}|{_ABOUT}) ?)?(?:de |d')?(?:\d[\d .]*|(?:{_WORDS})(?:[- ](?:{_WORDS}))*) (?:[\w'-]+ ){{1,4}}(?P<head>tue|tues|tuees?|morts?|mortes?|abattus?)\b"
)
_TALLY = re.compile(
    r"\b(?:bilan|nombre de (?:morts|victimes|tues|deces))\b[\w' ,\"]{0,60}\b(?:à|a|de|porte|atteint|depasse|est) (?:(?:au moins|plus de|pres de|environ|desormais|maintenant) )?$"
)
_CAPTORS = re.compile(
    r"\b(?:ravisseurs|assaillants|hommes|bandits|jihadistes|djihadistes|miliciens|rebelles|agresseurs|combattants|pirates|ils|soldats)\b[\w' ]{0,40}$"
)
_DIED = re.compile(
    r"(?: (?:grave|grieve?ment|hospitalise))? (?:a |ont |est |sont |avait |avaient )(?:\w+ )?(?:succombe|mort|morts|decede|decedes|expire)\b"
)
_NEGATED = re.compile(
    r"\b(?:n'|ne )[\w' ]{0,30}(?:pas|aucun|jamais|plus|ni)\b[\w' ]{0,25}$|\b(?:aucune?|ni|sans|zero)(?: \w+)? $|\bpas $"
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
    if number.group("letters"):
        parsed = parse_number(number.group("letters"))
        return None if parsed is None else (parsed, parsed, parsed)
    return (None, None, None)


def _human(gap: str, raw: str) -> bool:
    """Whether the words after a number name people: a word of people, or a name of a people (a capital letter)."""
    words = re.findall(r"[\w-]+", gap)
    return any(word in _HUMAN for word in words[:7]) or bool(re.search(r"(?:^| )(?:[A-ZÉ][\w-]+s|[A-Z]{2,}\w*)\b", raw[:60]))


def counts(text: str, raw: str, sentence: Span) -> list[Count]:
    """The tolls of one sentence of a ``view`` (``raw`` is the text as written), in order.

    Those that one verb joins ("deux soldats et un civil ont été tués") are one, summed.
    """
    if not _KEY.search(text, sentence.start, sentence.end):
        return []
    found: list[Count] = []
    previous: Count | None = None
    for number in _NUMBER.finditer(text, sentence.start, sentence.end):
        start, end = number.span()
        if (number.group("some") or "").startswith("nombre") and text[max(0, start - 3) : start] == "le ":
            continue
        if _OTHERWISE.match(text, end, min(sentence.end, end + 40)):
            continue
        value = _value(number)
        if value is None:
            continue
        left, right = text[max(sentence.start, start - 90) : start], text[end : min(sentence.end, end + 240)]
        several = number.group("some") or ""
        single = number.group("letters") in ("un", "une")
        if (
            (_OF_WHOM.search(left) and not _TALLY.search(left))
            or _APART.match(right)
            or (_RANGE.match(right) and (right[:3] != " et" or left.endswith("entre ")))
        ):
            continue
        read = _kind(left, right, raw[end : end + 240], several, single)
        if read is not None and read[1] == "noun" and previous is not None and previous.rule == "pair":
            read = (read[0], "pair", read[2])
        if (
            read is None
            and previous is not None
            and previous.rule != "noun"
            and _JOINED.match(text[previous.end : start] if start - previous.end < 90 else "?")
        ):
            head = re.match(rf"(?: {_WORD}){{1,4}}", right)
            if (
                head
                and _human(head.group(), raw[end : end + 60])
                and not re.match(
                    r"(?: (?!et\b)[\w'-]+){0,4} (?:bless|deplac|disparu|arret|sans-abri|refugi|enlev|interpell|portes?|(?:ont|sont|a|est|avaient|etaient) )",
                    right,
                )
                and not several
            ):
                read = (previous.kind, previous.rule, _first_human(right))
        if read is None:
            continue
        kind, rule, reach = read
        if _NEGATED.search(left[-45:]) and not single:
            continue
        if _NEGATED.search(left[-45:]):
            continue
        low, best, high = value
        ranged = _BETWEEN.search(left)
        if ranged and best is not None:
            first = ranged.group("digits") or ranged.group("d2")
            letters = ranged.group("letters") or ranged.group("l2")
            lower = int(re.sub(r"[ .]", "", first)) if first else parse_number(letters)
            if re.search(r"\b(?:pass\w+|mont\w+|grimp\w+) de $", left[: ranged.start() + 3]):
                lower = None
            if lower is not None and lower < best:
                low, best = lower, None
                start = number.start() - (len(left) - ranged.start())
        qualifier = _QUALIFIER.search(left)
        if qualifier and best is not None:
            if qualifier.group("low"):
                high = None
                start = number.start() - (len(left) - qualifier.start())
            elif qualifier.group("high"):
                low = None
                start = number.start() - (len(left) - qualifier.start())
        count = Count(start, end + reach, kind, rule, low, best, high)
        joined = (
            previous is not None
            and previous.kind == kind
            and (rule != "noun" or previous.rule == "pair")
            and count.start - previous.end < 90
            and bool(_JOINED.match(text[previous.end : count.start]) or (count.start < previous.end))
        )
        if joined and previous is not None:
            found.pop()
            count = Count(
                previous.start,
                max(count.end, previous.end),
                kind,
                rule,
                _sum(previous.low, low),
                _sum_best(previous.best, best),
                None if previous.high is None or high is None else previous.high + high,
            )
        found.append(count)
        previous = count
    return found


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


def _kind(left: str, right: str, raw: str, several: str, single: bool) -> tuple[str, str, int] | None:
    """Whether a number counts dead or injured, by which rule, and how many characters to its right say so."""
    noun = _AFTER_NOUN.match(right)
    if noun:
        head, gap = noun.group("head"), noun.group("gap")
        people = not gap.strip() or _human(gap, raw) or gap.strip() in ("de", "d'", "autres", "d'autres")
        tail = right[noun.end() : noun.end() + 20]
        if head.startswith(("elim", "neutr", "exec", "egor", "mass", "fauch", "abatt")) and not _human(gap, raw):
            people = False
        if head.startswith("tue") and (single and not gap.strip()):
            people = False
        if several in ("des", "les") and (head.startswith(("corps", "victime")) or gap.strip()):
            people = False
        if several == "les":
            people = False
        if head in ("mort", "morts") and re.match(r" (?:de (?:froid|faim|fatigue|rire|peur)|-ne)", tail):
            people = people and "faim" not in tail
        if people:
            return "deaths", "noun", noun.end()
    if re.match(r" vies\b", right) and re.search(r"\b(?:emporte|fauche|coute|pris|perdu|ote)\w* (?:[\w'-]+ ){0,3}$", left):
        return "deaths", "object", 5
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
    pair = _PAIR.match(right)
    if pair and _human(pair.group(), raw):
        return "deaths", "pair", _first_human(right)
    verb = _AFTER_VERB.match(right)
    if verb and not verb.group("gap").endswith(" en"):
        gap = verb.group("gap")
        if (_human(gap, raw) or (not gap.strip() and not single) or "entre eux" in gap or "autres" in gap) and not re.search(
            r"\b(?:pas|jamais|n'|condamne\w*|menace\w*)(?!\w)", verb.group("between")
        ):
            return "deaths", "verb", verb.end()
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
    if present and _human(present.group("gap"), raw):
        return "deaths", "verb", present.end()
    head = re.match(rf"(?: (?:de |d')?{_WORD}){{1,3}}", right)
    people = bool(head and _human(head.group(), raw[: head.end()]))
    if (
        not several
        and not single
        and _TALLY.search(left)
        and not people
        and not re.match(r" (?:bless|dispar|portes|jours|ans|heures|%|pour)", right)
    ):
        return "deaths", "tally", 0
    before = _BEFORE.search(left)
    if before and before.group("head").startswith("emport") and _CAPTORS.search(left):
        return None
    if before and (
        people
        or _PRONOUN.search(left)
        or (not single and not several and re.match(r"\s*(?:[.,;)]|$| au total| autres| hommes| d'entre)", right))
    ):
        return "deaths", "object", _first_human(right) if people else 0
    before = _BEFORE_INJURED.search(left)
    if before and (people or re.match(r" autres|\s*[.,;)]|$", right)):
        return "injured", "object", _first_human(right) if people else 0
    return None
