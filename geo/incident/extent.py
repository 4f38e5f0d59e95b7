"""The words of the clause that reports an act: where it begins and where it ends."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.counted import Count
from geo.incident.hits import (
    FINITE,
    HANGING,
    IF,
    LAST_NP,
    MAY,
    OCCURRED,
    TIME,
    VERB_AFTER,
    VERB_FIRST,
    Hit,
    is_forceful,
    occurs_past_aside,
    piece_at,
)
from geo.incident.numbers import ABOUT, HIGH, LOW
from geo.model import Span, Trigger

__all__ = ["BILAN", "Act", "extent", "in_backdrop"]

_SPEECH_TAIL = re.compile(
    r"[, ](?:(?:(?<=,) |(?<= ))(?:selon(?! [\w'-]+(?: [\w'-]+)? par\b)|d'apres(?!-)|a (?:annonce|indique|affirme|declare|rapporte|fait savoir)|ont (?:annonce|indique|affirme|declare|rapporte)|a-t-|rapporte|indique|annonce)\b|(?<= )et (?:deplor|condamn|denonc|reclam|exig|exhort|promet|accus)\w+)"
)


# Who is the subject of a noun of force does it: "Des avions ont mené lundi soir | une dizaine de raids", "a été percée par | un obus".
_CARRIED = re.compile(
    r"\b(?:men(?:e|ent|aient|ait|er|ant)|lanc(?:e|ent|er|ait)|condui(?:t|re|sent|sait)|effectu(?:e|er|ent)|perpetr(?:e|er|ent)|commi(?:s|t)|commettent|subi(?:t|ssent|ssait)?|essuy\w+|essuient|tenu|tient|tiennent|tenaient|"
    r"organis(?:e|ent)|engag(?:e|ent)|declench(?:e|ent)|procede(?:nt)? à|opere(?:nt)?|connu|connait|connaissent|vecu|sign(?:e|ent|erent|ait)|paraph(?:e|ent)|conclu(?:t|ent|rent)?|arrach(?:e|ent)|decret(?:e|ent|er)|proclam(?:e|ent|er)|"
    r"instaur(?:e|ent|er)|impos(?:e|ent|er)|provoqu(?:e|ent|er)|fait l'objet|(?:ete|est|sont|devenue?) (?:la cible|le theatre|victimes?|l'objet)|vise(?:e|es|s)? par|combattu|livr(?:e|ent)|multipli(?:e|ent)|intensifi(?:e|ent)|"
    r"repris|etendu|prolonge|ordonne|requis|confirme|entam(?:e|ent)|ouvert|ouvrent|y (?:a|avait) (?:eu )?|(?:ete|est|sont|etait|etaient) (?:\w+ment )?[a-z]+(?:ee?s?|ie?s?|ue?s?|te?s?|se?s?)(?: [\w' -]{0,30})? par)(?:,? (?:(?!que |qu'|par |à |contre )[\w'-]+ ){0,4}| )?$"
)
_TOLD_OF = re.compile(
    r"(?:\b(?:fai\w+|font|fit) etat|\bevoqu\w+|avanc\w+|parl\w+|fait mention|mentionn\w+|revendiqu\w+|arret\w+|fix\w+|chiffr\w+|evalu\w+|estim\w+)(?:,? (?:elle|lui|eux|pour \w+ part|[\w']+ment),?)?(?:,? (?:\w+di|dimanche|hier)(?: (?:matin|soir))? (?:à|depuis) [\w'-]+,?)? ?(?:de |d')?(?P<toll>(?:à )?\"?(?:(?:un|le) bilan (?:provisoire )?(?:de |d'))?(?:au moins |plus de |pres de |environ |quelque )?)$"
)
# "a fait 3 morts, dont deux enfants, et **12 blessés**", "a tué trois civils et blessé **douze autres**", "3 morts, **12 blessés**"
_AND_INJURED = re.compile(
    rf"(?:, (?:dont|outre|y compris|parmi lesquels) [^.;:,]{{1,60}}| à [a-z][\w'-]+)?(?:,| et|, et|, mais aussi| ainsi que)(?: (?:en )?(?:a |ont )?(?:fait|faisant|bless\w+|fait etat de)(?: \w+ment)?)?(?: (?:{LOW}|{HIGH}|{ABOUT}))?(?: d'| de| des)? ?"
)
_TALLIED = re.compile(r"\b(?:bilan|decompte|comptage)\b")
_PLACE_LEAD = re.compile(r"\W*(?:à|a|dans|en|au|aux|pres d) ?")
_OF_NOUN = re.compile(r" ?(?:de |d'|du |des |entre |contre |par |à |sur |visant )")
_ASIDE = re.compile(rf" ?(?:le \d+|la veille|hier|{WEEKDAY}|fin |debut |mi-|en |dans |à |aux |au |pres )")


@dataclass(frozen=True, slots=True)
class Act:
    """A hit in its sentence: the text and its ``view``, the pieces, what all tolls of it count, the pieces that are ``busy`` with an act.

    ``first`` and ``last`` are the numbers of the pieces that tell this one.
    """

    text: str
    seen: str
    parts: Sequence[Piece]
    found: Sequence[Count]
    busy: set[int]
    first: int
    last: int
    hit: Hit

    @property
    def part(self) -> Piece:
        """The piece that it begins in."""
        return self.parts[self.first]


def extent(act: Act, stop: int) -> Span:
    """The words of the clause that reports an act, up to ``stop``: its piece, what introduces it and what hangs on it."""
    seen, start, end = act.seen, _opens(act), _closes(act, min(act.parts[act.last].end, stop))
    end = _before_speech(act, start, end)
    # the injured of its toll are told with its dead
    for count in act.found:
        if (
            count.kind == "injured"
            and end <= count.start < stop
            and piece_at(act.parts, count.start) not in act.busy
            and _AND_INJURED.fullmatch(seen, end, count.start)
        ):
            end = count.end + (len(" autres") if seen.startswith(" autres", count.end) else 0)
    # a toll read across a boundary ("dix personnes, dont trois enfants, ont été tuées") keeps its words
    for count in act.found:
        if start <= count.start < end < count.end and count.end - count.start < 250:
            end = count.end
    return _trim(seen, start, end, act.hit)


def _before_speech(act: Act, start: int, end: int) -> int:
    """Where a clause ends without who says so: "…, selon l'armée", "… et déploré deux morts"."""
    for sign in _SPEECH_TAIL.finditer(act.seen, max(start, act.hit.end), end):
        if not any(c.kind == "deaths" and sign.end() < c.start < end for c in act.found):
            return sign.start()  # not ", tuant, selon la police, douze soldats"
    return end


def _opens(act: Act) -> int:
    """Where the clause of an act begins: at its subject and what introduces it."""
    begin = act.part.start
    start = _group_or_antecedent(act)
    if start == begin and act.hit.rule.lemma == "toll":
        told = _told_toll(act)
        if told is not None:
            return told
    for ahead in (_introduction, _place_ahead, _subject_ahead):
        if start != begin:
            return start
        start = ahead(act)
    return start


def _group_or_antecedent(act: Act) -> int:
    """Where the noun group of an act begins that its piece is not about, or what a relative is about; else its piece."""
    part, hit = act.part, act.hit
    if hit.bare:
        return hit.np
    if hit.noun and not hit.subject:
        return part.start if _is_of_its_piece(act) else hit.np
    return _antecedent(act) if part.join in ("relative", "where") else part.start


def _is_of_its_piece(act: Act) -> bool:
    """Whether what stands before a noun in its piece only places or dates it, or does it."""
    seen, part, np = act.seen, act.part, act.hit.np
    if any(c.kind == "deaths" and part.start <= c.start < np for c in act.found):
        return True  # "deux ingénieurs ont perdu la vie dans un attentat"
    lead = seen[part.start : np]
    if _CARRIED.search(lead) and not MAY.search(lead):
        return True
    return (
        part.join == "start"
        and len(lead) < 70
        and (TIME.search(lead) is not None or _PLACES.match(lead) is not None)
        and not VERB_AFTER.search(lead)
        and not _CALLED_FOR.search(lead)
    )


_PLACES = re.compile(r"\W*(?:à|dans|en|au|pres) ")
_CALLED_FOR = re.compile(r"\b(?:appel\w+|condamn\w+|denonc\w+|salu\w+)\b")


def _antecedent(act: Act) -> int:
    """Where what a relative is about begins, in the piece before it."""
    seen, start = act.seen, act.part.start
    if not act.first or seen[max(0, start - 6) : start].strip().startswith("dont"):
        return start
    previous = act.parts[act.first - 1]
    if seen.endswith(_THAT, 0, start) and _DAY.fullmatch(seen, previous.start, previous.end):
        return start  # "a indiqué, hier, que douze marins avaient péri"
    group = LAST_NP.search(seen[previous.start : previous.end].rstrip())
    if group:
        return previous.start + group.start("np")
    return previous.start if previous.end - previous.start < 70 else start


def _told_toll(act: Act) -> int | None:
    """Where a toll begins behind who tells of it, ``None`` where it begins as any act: "fait état | d'au moins dix morts"."""
    seen, parts, hit, part = act.seen, act.parts, act.hit, act.part
    told = _TOLD_OF.search(seen, max(parts[0].start, hit.start - 80), hit.start)
    if told and not _TALLIED.search(seen, part.start, told.start()):
        return told.start("toll")
    previous = parts[act.first - 1] if act.first and part.join in ("colon", "comma") else None
    if previous is not None and BILAN.match(seen, previous.start, previous.end):
        return previous.start  # "Bilan avancé par l'armée: douze rebelles abattus"
    return None


def _introduction(act: Act) -> int:
    """Where the pieces begin that only introduce the piece of an act: "Mardi, | à Goma, | des hommes ont tiré"."""
    seen, parts, at = act.seen, act.parts, act.first
    while (
        at > 0
        and at - 1 not in act.busy
        and parts[at].join == "comma"
        and _introduces(seen, parts[at - 1])
        and not (act.hit.rule.event_type in _OF_STATES and _BACKDROP.match(seen, parts[at - 1].start, parts[at - 1].end))
        and (at == 1 or parts[at - 1].join != "after")
    ):
        at -= 1
    return parts[at].start


def _place_ahead(act: Act) -> int:
    """Where the place begins that a relative parts from an act: "A Tumaco, | où les camps n'ont pas désarmé, | un chef de village a été exécuté"."""
    parts, first, part = act.parts, act.first, act.part
    if part.join != "comma" or first < 2 or parts[first - 1].join not in ("where", "relative"):
        return part.start
    place = parts[first - 2]
    is_place = (
        act.busy.isdisjoint((first - 1, first - 2))
        and place.join in ("start", "comma", "colon")
        and place.end - place.start < 40
        and _PLACE_LEAD.match(act.seen, place.start)
    )
    return place.start if is_place else part.start


def _subject_ahead(act: Act) -> int:
    """Where the subject begins that commas part from its verb: "La province, | riche en pétrole, | a fait sécession"."""
    seen, parts, part = act.seen, act.parts, act.part
    if (
        part.join not in ("speech", "comma", "relative")
        or not act.first
        or not VERB_FIRST.match(seen, part.start, part.end)
        or not seen[max(0, part.start - 3) : part.start].rstrip().endswith(",")
    ):
        return part.start
    back = act.first - 1
    while (
        back > 0
        and back - 1 not in act.busy
        and parts[back].join in ("comma", "relative", "bracket", "and")
        and act.first - back < 4
    ):
        back -= 1
    return parts[back].start if part.start - parts[back].start < 260 and back not in act.busy else part.start


_THAT = (" que ", " qu'")
_DAY = re.compile(
    rf"\W*(?:(?:des|dans la (?:nuit|soiree|matinee|journee) de|ce|tot) )?(?:hier|{WEEKDAY})(?: (?:matin|midi|soir|apres-midi|dernier))?\W*"
)
_OPEN_PAIR = re.compile(r"\bentre\b(?!.*\bet\b)")


def _closes(act: Act, end: int) -> int:
    """Where the clause of an act ends: after what follows a comma and only places, dates or completes it."""
    seen, parts, at = act.seen, act.parts, act.last
    open_pair = seen.find("entre", parts[at].start, end) >= 0 and bool(_OPEN_PAIR.search(seen[parts[at].start : end]))
    while end == parts[at].end and at + 1 < len(parts) and at + 1 not in act.busy:
        after = parts[at + 1]
        if more := _goes_on_for(act, at):
            at += more
        elif open_pair and after.join in ("comma", "relative", "and") and after.end - after.start < 120:
            open_pair = after.join != "and"  # "entre A, fils de B, et les partisans de C"
            at += 1
        else:
            break
        end = parts[at].end
    return end


def _goes_on_for(act: Act, at: int) -> int:
    """How many pieces behind the one numbered ``at`` belong to it: none, one, or two where the first is an aside."""
    seen, parts, hit = act.seen, act.parts, act.hit
    after, noun = parts[at + 1], hit.noun
    beyond = parts[at + 2] if noun and at + 2 < len(parts) and at + 2 not in act.busy else None
    if (
        beyond is not None
        and after.join == beyond.join == "comma"
        and _is_aside(seen, after)
        and _OF_NOUN.match(seen, beyond.start)
    ):
        return 2  # "l'enlèvement, le 10 avril, de trois employés"
    match after.join:
        case "comma":
            listing = noun or hit.rule.lemma == "toll"
            if _follows(act.text, seen, after) or (listing and _LISTED.match(seen, after.start, after.end)):
                return 1
        case "gerund":
            if is_forceful(hit) and _DAMAGING.match(seen, after.start) and not FINITE.search(seen, after.start, after.end):
                return 1
        case "relative":
            if OCCURRED.match(seen, after.start):
                return 1  # "un échange de tirs qui s'est produit lundi à Naranseina, dans le district de Bishnupur"
    if noun and at + 2 not in act.busy and occurs_past_aside(seen, parts, at):
        return 2
    # "Impacts relevés à Soumy (un mort) et à Kramatorsk"
    return 1 if noun and after.join == "bracket" and _AND_AT.match(seen, after.start) else 0


def _is_aside(seen: str, part: Piece) -> bool:
    """Whether a piece only dates or places: ", le 10 avril,"."""
    return (
        part.end - part.start < 60
        and _ASIDE.match(seen, part.start) is not None
        and not FINITE.search(seen, part.start, part.end)
    )


_LISTED = re.compile(
    r"(?:surtout|pour la plupart|la plupart|en majorite|majoritairement|tous|toutes|pour moitie|sans (?:faire|gain|victime|succes|que)|"
    r"(?:une?|des|"
    + TWO_TO_TEN
    + r"|\d+|plusieurs) (?:[\w'-]+ ){1,4}(?:[a-z]+(?:ee?s?|ie?s?|ue?s?)))\b(?!.*\b(?:a|ont|est|sont|avait|avaient|etait|etaient)\b)"
)
_AND_AT = re.compile(r",? ?(?:et |puis )(?:à|dans|sur|en|pres d) ?")
# A gerund that only tells what an act did: ", réduisant en cendres une mosquée"
_DAMAGING = re.compile(
    r"(?:en )?(?:reduisant|detruisant|endommageant|incendiant|rasant|soufflant|ravageant|causant|provoquant|entrainant|occasionnant|blessant|touchant|pulverisant|eventrant|calcinant|brulant|"
    r"devastant|emportant|faisant|tuant|saccageant|pillant|privant|coupant|mettant le feu)\b"
)
BILAN = re.compile(r"(?:le |un )?bilan\b")


_TRAIL = re.compile(
    r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|malgre|apres|avant|pour|depuis|avec|pendant|durant|à la suite d[e']|dans|de|d'|par|en|sur)$"
)
_MORE_TRAIL = re.compile(r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|depuis|dans|de|d'|par|en|sur|le|la|les|un|une|à)$")
_TRAIL_REACH = 40  # characters, more than a trail has


def _trim(seen: str, start: int, end: int, hit: Hit) -> Span:
    """The clause without the conjunctions, prepositions and signs at its ends."""
    trail = _TRAIL.search(seen, max(start, end - _TRAIL_REACH), end)
    while trail and trail.start() > hit.start:
        end = trail.start()
        trail = _MORE_TRAIL.search(seen, max(start, end - _TRAIL_REACH), end)
    while start < end and seen[start] in ' ,;:-•|"\n\t':
        if seen[start] == '"' and seen.count('"', start, end) % 2 == 0:
            break
        start += 1
    while end > start and seen[end - 1] in " ,;:.!-\n\t":
        end -= 1
    if end > start and seen[end - 1] == '"' and seen.count('"', start, end) % 2:
        end -= 1
    if seen[end : end + 1] == ")" and seen.count("(", start, end) > seen.count(")", start, end):
        end += 1
    while start and seen[start].isdigit() and _IN_NUMBER.match(seen, start - 2):
        start -= 2  # "3.600 détenus" is one number
        while start and seen[start - 1].isdigit():
            start -= 1
    if hit.start < start or end < hit.start + 1:
        start, end = min(start, hit.start), max(end, hit.end)
    return Span(start, end)


_IN_NUMBER = re.compile(r"\d[. \u00a0\u202f](?=\d{3}\b)")


def _introduces(seen: str, before: Piece) -> bool:
    """Whether the piece before a comma only introduces the next: "Mardi,", "A Goma,", "Le chef de la diplomatie,"."""
    lead = seen[before.start : before.end]
    return (
        len(lead) < 110
        and not IF.match(lead)
        and not FINITE.search(lead)
        and before.join in ("start", "comma", "colon", "after", "while", "that")
    )


_OF_STATES: frozenset[IncidentType] = frozenset(
    {"other", "negotiation", "political_change", "protest", "ceasefire_agreement", "deployment", "withdrawal"}
)
# What an act of states or crowds comes after or answers, with a place and a day of its own: "Depuis l'invasion de l'Ukraine le 24 février,"
_BACKDROP = re.compile(
    r"\W*(?:depuis|(?:peu |juste |\w+ (?:jours?|semaines?|mois|heures?|ans?) )?apres|avant|suite (?:à|aux?)|à la suite d[eu']s?|au (?:sur)?lendemain d[eu']s?|au \w+ (?:jour|mois) d[eu']|dans la foulee d[eu']s?"
    r"|en (?:reaction|reponse|represailles|riposte) (?:à|aux?)|face (?:à|aux?)|malgre) ?(?:l'|la |le |les |une? |des |cette |ce )?(?:[\w'-]+ ){0,2}?"
    r"(?:invasion|guerre|conflit|offensive|attaque|frappe|bombardement|raid|coup d'etat|putsch|annexion|assassinat|mort|meurtre|attentat|prise|chute|arrestation|debut|fin|depart|renversement|explosion"
    r"|declenchement|eclatement|tuerie|massacre|enlevement|violence|affrontement|combat|incursion|intervention|agression)s?\b"
)


def in_backdrop(seen: str, sentence: Span, trigger: Trigger, span: Span) -> bool:
    """Whether ``span`` stands in what an act of states comes after or answers: "Depuis l'invasion de l'Ukraine le 24 février, Ottawa a sanctionné"."""
    if trigger.event_type not in _OF_STATES or span.end > trigger.clause.start:
        return False
    backdrop = _BACKDROP.match(seen, sentence.start, trigger.clause.start)
    return backdrop is not None and span.start < seen.find(",", backdrop.end(), trigger.clause.start)


_TOWN_APPOSED = re.compile(
    r"(?:(?:une?|la|le|l') ?)?(?:\w+ )?(?:hameau|village|ville|bourg|bourgade|localite|capitale|chef-lieu|port|fief|bastion|quartier|faubourg|banlieue|station|cite|ile|carrefour|noeud)\b"
)


_BY_SOMEBODY = re.compile(r"par (?:l[ae]s? |l'|des |une? |son |sa |ses |leurs? )(?![\w']+ (?:suite|biais|voie|fait)\b)")


# ", dans le nord-ouest du pays", ", à la frontière", ", près de la capitale"
_SIDE_OF_LAND = re.compile(
    r"(?:dans|à|pres|au|aux|sur|en) ?(?:de |du |d')?(?:l'|la |le |les )?(?:(?:extreme[ -])?(?:nord|sud|est|ouest|centre|nord-est|nord-ouest|sud-est|sud-ouest)(?: [a-z-]+)?(?: (?:du|de la|de l'|de) ?(?:pays|royaume|region|province|ile|archipel|territoire|capitale|ville))?|"
    r"(?:[a-z]+ )?(?:frontiere|capitale|littoral|region|province|ville|localite)(?: [a-z-]+)?)$"
)


def _follows(text: str, seen: str, part: Piece) -> bool:
    words = seen[part.start : part.end].strip()
    if len(words) > 70 or FINITE.search(words):
        return False
    if HANGING.match(words) or _TOWN_APPOSED.match(words):
        return True
    if _BY_SOMEBODY.match(words):
        return True  # "a été reçu lundi à Luanda, par son homologue"
    return bool(
        re.match(
            rf"(?:signee?s?|conclue?s?|negociee?s?|à|a|dans|pres d[e'u]|en|sur|au|aux|{WEEKDAY}|hier|lors d[e']|dont \d|dont (?:{TWO_TO_TEN}|plusieurs|des|un|une|au moins)|cote)\b",
            words,
        )
    ) and bool(
        re.search(r"[A-ZÉ]\w+", text[part.start : part.end])
        or TIME.search(words)
        or _SIDE_OF_LAND.match(words.rstrip(" .;!"))
        or words.startswith(("dont", "sign", "concl", "negoc"))
    )
