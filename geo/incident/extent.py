"""The words of the clause that reports an act: where it begins and where it ends."""

import re
from collections.abc import Sequence

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

__all__ = ["BILAN", "extent", "in_backdrop"]

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
    r"(?:\b(?:fai\w+|font|fit) etat|\bevoqu\w+|avanc\w+|parl\w+|fait mention|mentionn\w+|revendiqu\w+|arret\w+|fix\w+|chiffr\w+|evalu\w+|estim\w+)(?:,? (?:elle|lui|eux|pour \w+ part|[\w']+ment),?)? ?(?:de |d')?(?P<toll>(?:à )?\"?(?:(?:un|le) bilan (?:provisoire )?(?:de |d'))?(?:au moins |plus de |pres de |environ |quelque )?)$"
)
# "a fait 3 morts, dont deux enfants, et **12 blessés**", "a tué trois civils et blessé **douze autres**", "3 morts, **12 blessés**"
_AND_INJURED = re.compile(
    rf"(?:, (?:dont|outre|y compris|parmi lesquels) [^.;:,]{{1,60}}| à [a-z][\w'-]+)?(?:,| et|, et|, mais aussi| ainsi que)(?: (?:en )?(?:a |ont )?(?:fait|faisant|bless\w+|fait etat de)(?: \w+ment)?)?(?: (?:{LOW}|{HIGH}|{ABOUT}))?(?: d'| de| des)? ?"
)
_TALLIED = re.compile(r"\b(?:bilan|decompte|comptage)\b")
_PLACE_LEAD = re.compile(r"\W*(?:à|a|dans|en|au|aux|pres d) ?")
_OF_NOUN = re.compile(r" ?(?:de |d'|du |des |entre |contre |par |à |sur |visant )")
_ASIDE = re.compile(
    r" ?(?:le \d+|la veille|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|fin |debut |mi-|en |dans |à |aux |au |pres )"
)


def extent(
    text: str,
    seen: str,
    parts: Sequence[Piece],
    first: int,
    last: int,
    hit: Hit,
    found: Sequence[Count],
    busy: set[int],
    stop: int,
) -> Span:
    """The words of the clause that reports a hit: its piece, what introduces it and what hangs on it."""
    end = _closes(text, seen, parts, last, hit, busy, min(parts[last].end, stop))
    start = _opens(seen, parts, first, hit, found, busy)
    for sign in _SPEECH_TAIL.finditer(seen, max(start, hit.end), end):
        if any(c.kind == "deaths" and sign.end() < c.start < end for c in found):
            continue  # ", tuant, selon la police, douze soldats"
        end = sign.start()
        break
    # the injured of its toll are told with its dead
    for count in found:
        if (
            count.kind == "injured"
            and end <= count.start < stop
            and piece_at(parts, count.start) not in busy
            and _AND_INJURED.fullmatch(seen, end, count.start)
        ):
            end = count.end + (len(" autres") if seen.startswith(" autres", count.end) else 0)
    # a toll read across a boundary ("dix personnes, dont trois enfants, ont été tuées") keeps its words
    for count in found:
        if start <= count.start < end < count.end and count.end - count.start < 250:
            end = count.end
    return _trim(seen, start, end, hit)


def _opens(seen: str, parts: Sequence[Piece], first: int, hit: Hit, found: Sequence[Count], busy: set[int]) -> int:
    """Where the clause of a hit begins: at its subject and what introduces it."""
    part = parts[first]
    start = part.start
    if hit.bare:
        start = hit.np
    elif hit.noun and not hit.subject:
        # a noun that is no subject: its own group, unless the piece begins with what only places or dates it, or does it
        start = hit.np
        lead = seen[part.start : hit.np]
        verbless = (
            not VERB_AFTER.search(lead)
            and len(lead) < 70
            and bool(TIME.search(lead) or re.match(r"\W*(?:à|dans|en|au|pres) ", lead))
        )
        if (verbless and part.join == "start" and not re.search(r"\b(?:appel\w+|condamn\w+|denonc\w+|salu\w+)\b", lead)) or (
            _CARRIED.search(lead) and not MAY.search(lead)
        ):
            start = part.start
        if any(c.kind == "deaths" and part.start <= c.start < hit.np for c in found):
            start = part.start  # "deux ingénieurs ont perdu la vie dans un attentat"
    elif part.join == "relative" and seen[max(0, part.start - 6) : part.start].strip().startswith("dont"):
        start = part.start
    elif part.join in ("relative", "where"):
        previous = parts[first - 1] if first else None
        if previous is not None and seen.endswith(_THAT, 0, part.start) and _DAY.fullmatch(seen, previous.start, previous.end):
            start = part.start  # "a indiqué, hier, que douze marins avaient péri"
        elif previous is not None:
            group = LAST_NP.search(seen[previous.start : previous.end].rstrip())
            if group:
                start = previous.start + group.start("np")
            elif previous.end - previous.start < 70:
                start = previous.start
    if start != part.start:
        return start
    if hit.rule.lemma == "toll":
        told = _TOLD_OF.search(seen, max(parts[0].start, hit.start - 80), hit.start)
        if told and not _TALLIED.search(seen, part.start, told.start()):
            return told.start("toll")
        if part.join in ("colon", "comma") and first and BILAN.match(seen, parts[first - 1].start, parts[first - 1].end):
            return parts[first - 1].start  # "Bilan avancé par l'armée: douze rebelles abattus"
    at = first
    while (
        at > 0
        and at - 1 not in busy
        and parts[at].join == "comma"
        and _introduces(seen, parts[at - 1])
        and not (hit.rule.event_type in _OF_STATES and _BACKDROP.match(seen, parts[at - 1].start, parts[at - 1].end))
        and (at == 1 or parts[at - 1].join != "after")
    ):
        at -= 1
        start = parts[at].start
    if (
        start == part.start
        and part.join == "comma"
        and first >= 2
        and parts[first - 1].join in ("where", "relative")
        and not busy & {first - 1, first - 2}
        and parts[first - 2].join in ("start", "comma", "colon")
        and parts[first - 2].end - parts[first - 2].start < 40
        and _PLACE_LEAD.match(seen, parts[first - 2].start)
    ):
        return parts[first - 2].start  # "A Tumaco, où les camps n'ont pas désarmé, un chef de village a été exécuté"
    if (
        part.join in ("speech", "comma", "relative")
        and first > 0
        and start == part.start
        and VERB_FIRST.match(seen, part.start, part.end)
        and seen[max(0, part.start - 3) : part.start].rstrip().endswith(",")
    ):
        # ", a fait sécession": its subject stands before the commas
        back = first - 1
        while (
            back > 0
            and back - 1 not in busy
            and parts[back].join in ("comma", "relative", "bracket", "and")
            and first - back < 4
        ):
            back -= 1
        if part.start - parts[back].start < 260 and back not in busy:
            start = parts[back].start
    return start


_THAT = (" que ", " qu'")
_DAY = re.compile(
    r"\W*(?:(?:des|dans la (?:nuit|soiree|matinee|journee) de|ce|tot) )?(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|midi|soir|apres-midi|dernier))?\W*"
)
_OPEN_PAIR = re.compile(r"\bentre\b(?!.*\bet\b)")


def _closes(text: str, seen: str, parts: Sequence[Piece], last: int, hit: Hit, busy: set[int], end: int) -> int:
    """Where the clause of a hit ends: after what follows a comma and only places, dates or completes it."""
    at = last
    open_pair = seen.find("entre", parts[last].start, end) >= 0 and bool(_OPEN_PAIR.search(seen[parts[last].start : end]))
    listing = hit.rule.lemma == "toll" or hit.noun
    while end == parts[at].end and at + 1 < len(parts) and at + 1 not in busy:
        after = parts[at + 1]
        if (
            at + 2 < len(parts)
            and at + 2 not in busy
            and hit.noun
            and after.join == parts[at + 2].join == "comma"
            and _ASIDE.match(seen, after.start)
            and after.end - after.start < 60
            and not FINITE.search(seen, after.start, after.end)
            and _OF_NOUN.match(seen, parts[at + 2].start)
        ):
            at += 2  # "l'enlèvement, le 10 avril, de trois employés"
        elif (
            after.join == "comma" and (_follows(text, seen, after) or (listing and _LISTED.match(seen, after.start, after.end)))
        ) or (
            after.join == "gerund"
            and is_forceful(hit)
            and _DAMAGING.match(seen, after.start)
            and not FINITE.search(seen, after.start, after.end)
        ):
            at += 1
        elif after.join == "relative" and OCCURRED.match(seen, after.start):
            at += 1  # "un échange de tirs qui s'est produit lundi à Naranseina, dans le district de Bishnupur"
        elif hit.noun and at + 2 not in busy and occurs_past_aside(seen, parts, at):
            at += 2
        elif after.join == "bracket" and hit.noun and _AND_AT.match(seen, after.start):
            at += 1  # "Impacts relevés à Soumy (un mort) et à Kramatorsk"
        elif open_pair and after.join in ("comma", "relative", "and") and after.end - after.start < 120:
            open_pair = after.join != "and"  # "entre A, fils de B, et les partisans de C"
            at += 1
        else:
            break
        end = parts[at].end
    return end


_LISTED = re.compile(
    r"(?:surtout|pour la plupart|la plupart|en majorite|majoritairement|tous|toutes|pour moitie|sans (?:faire|gain|victime|succes|que)|"
    r"(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+|plusieurs) (?:[\w'-]+ ){1,4}(?:[a-z]+(?:ee?s?|ie?s?|ue?s?)))\b(?!.*\b(?:a|ont|est|sont|avait|avaient|etait|etaient)\b)"
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
    r"\W*(?:depuis|(?:peu |juste |\w+ (?:jours?|semaines?|mois|heures?|ans?) )?apres|avant|suite (?:à|aux?)|à la suite d[eu']s?|au lendemain d[eu']s?|au \w+ (?:jour|mois) d[eu']|dans la foulee d[eu']s?"
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
            r"(?:signee?s?|conclue?s?|negociee?s?|à|a|dans|pres d[e'u]|en|sur|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lors d[e']|dont \d|dont (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|des|un|une|au moins)|cote)\b",
            words,
        )
    ) and bool(
        re.search(r"[A-ZÉ]\w+", text[part.start : part.end])
        or TIME.search(words)
        or _SIDE_OF_LAND.match(words.rstrip(" .;!"))
        or words.startswith(("dont", "sign", "concl", "negoc"))
    )
