"""Acts told by reference to the one before: "Même scénario à Sake", "Kiwanja a connu le même sort", "un autre à Mopti".

French newspapers leave out what the reader has just read. What is left is a place and a word for sameness, or a number with
"autre": the act is of the type of the one told before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.codebook import IncidentType
from geo.incident.gate import Sought
from geo.model import Span, Trigger

__all__ = ["told_again"]

_AT = r"(?:à|a|au|aux|dans|en|pres d[eu']|sur|pour|chez|vers|du cote d[eu'])"
_NUMBER = r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+ze|vingt|trente|quarante|plusieurs|d')"
_SAME = re.compile(
    rf"(?:idem|(?:le |la |les )?memes? (?:scenario|scenes?|sort|spectacle|tableau|histoire|drame|cauchemar|images?|choses?|exode|panique|sorte|colere|violence)|"
    rf"(?:scenario|scenes?|sort|tableau) (?:identiques?|similaires?|comparables?|analogues?|quasi identiques?))\b[^.;:]{{0,24}}?[ ,]{_AT}[ ']|"
    r"(?:(?:ensuite|enfin|bientot|apres),? )?(?:(?:ce fut|vint)(?: ensuite)? (?:(?:le|au) tour (?:de la |de l'|de |d'|du ))?|(?:c'est|c'etait|ç'a ete)(?: ensuite)? (?:le|au) tour (?:de la |de l'|de |d'|du ))(?!(?:la|le|les|une?|des|du) )[a-z][\w'-]+(?=[,.;: ]|$)|"
    r"[^.;:]{2,60}?\b(?:a|ont|avait|avaient|aura|auront) (?:\w+ ){0,2}?(?:connu|subi|partage|eu) le meme (?:sort|destin)|"
    r"[^.;:]{2,60}?\b(?:n'a|n'ont|n'avait|n'est|n'etait|ne sont|n'etaient) (?:pas|guere) (?:non plus |davantage )?(?:ete )?(?:epargne|en reste|à l'abri|oublie)|"
    r"[^.;:]{2,60}?\bl'(?:a|ont|avait|avaient) (?:aussi |egalement )?ete\b(?! (?:par|de))|"
    rf"(?:(?:celui|celle|ceux|celles) (?:de |d'|du |des ))?[\w'-]+(?: [\w'-]+){{0,2}} (?:aussi|egalement|non plus|de meme|à son tour)\.?$|"
    rf"(?:[^.;:]{{2,50}}?, )?(?:(?:une?|l'|les?|{_NUMBER}) ?(?:autres?|seconde?|deuxieme|troisieme|quatrieme)|(?:la |le )?(?:seconde?|troisieme|derniere?)) {_AT}[ '](?!(?:\w+ ){{0,3}}(?:heures?|jours?|nuits?|semaines?|mois|annees?|ans)\b)|"
    rf"{_AT}[ ']?[^.;:,]{{2,40}}, (?:{_NUMBER} ?(?:autres?|de plus)|une? seconde?)\.?$"
)
# the same, later in the sentence that tells the first: "un soldat a été tué à Gao, un autre à Mopti"
_AND = re.compile(
    rf"[,;]? ?(?:(?:et|puis|mais|tandis que|alors que|avant) )?(?P<told>(?:(?:une?|l'|les?|{_NUMBER}) ?(?:autres?|seconde?|deuxieme|troisieme)|(?:la |le )(?:seconde?|troisieme|derniere?))"
    rf"(?: (?!blesse|grievement|legerement|hospitalise|touche|atteint|disparu)[a-z'-]+)? ?(?:,[^,.;]{{1,30}}, ?)?(?:{_AT}[ ']|(?:celui|celle) (?:de |d'|du |des ))[^.,;:]{{2,40}}|"
    r"[\w'-]+(?: [\w'-]+){0,2} (?:a|ont) (?:\w+ ){0,2}?(?:connu|subi|partage|eu) le meme (?:sort|destin)[^.,;:]{0,30})"
)
_AND_INSIDE = re.compile(r"(?:[,;] | (?=et ))" + _AND.pattern)
_CUE = Sought(
    r"\b(?:idem|memes?|identiques?|similaires?|comparables?|analogues?|epargne\w*|reste|abri|ete|fut|vint|puis|ensuite|aussi|egalement|plus|tour|autres?|seconde?|deuxieme|troisieme|quatrieme|derniere?)\b"
)
_VERB = re.compile(r"\b(?:a|ont|est|sont|etait|etaient|avait|avaient|sera|seront|qui|que)\b")
_OPENING = re.compile(r"[\s\"'(•*–-]*(?:\d{1,2} ?[h:.] ?(?:\d\d)?\s*[:|–-]* *)?(?:et |mais |puis )?")
_REPEATED: frozenset[IncidentType] = frozenset(
    {"clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "abduction_arrest",
     "territory_taken", "blockade", "casualties_report", "displacement", "protest", "disaster"}
)  # fmt: skip
_NEAR = 60  # characters between the act and what repeats it


def told_again(text: str, seen: str, sentence: Span, told: Sequence[Trigger], before: Sequence[Trigger]) -> list[Trigger]:
    """``told``, the triggers of ``sentence``, and what it tells only as the same again, of the type of the last one told.

    ``before`` are the triggers of the text until it.
    """
    if told:
        last = told[-1]
        found = _AND.match(seen, last.clause.end, sentence.end)
        if found is None and _CUE.search(seen, last.span.end, last.clause.end):
            found = _AND_INSIDE.search(seen, last.span.end, last.clause.end)
        if found is None or last.event_type not in _REPEATED or _VERB.search(seen, *_tail(found)):
            return list(told)
        more = _again(text, last, Span(*found.span("told")))
        if more and found.start() < last.clause.end:
            last = replace(last, clause=Span(last.clause.start, found.start()))
        return [*told[:-1], last, *more]
    last_before = before[-1] if before else None
    if (
        last_before is None
        or last_before.event_type not in _REPEATED
        or last_before.modality == "planned"
        or (last_before.rule.startswith("toll") and "\n" in seen[last_before.clause.end : sentence.start])
        or len(sentence) > 150
        or not 0 <= sentence.start - last_before.clause.end < _NEAR
        or seen.count("\n", last_before.clause.end, sentence.start) > 2
        or not _CUE.search(seen, sentence.start, sentence.end)
    ):
        return []
    opening = _OPENING.match(seen, sentence.start, sentence.end)
    start = opening.end() if opening else sentence.start
    if not _SAME.match(seen, start, sentence.end):
        return []
    return _again(text, last_before, Span(start, sentence.end))


def _tail(found: re.Match[str]) -> tuple[int, int]:
    """The words of a clause of the kind "un autre à Mopti", in which no verb may stand; nothing of one that has its verb."""
    return (found.end(), found.end()) if "meme" in found["told"] else found.span("told")


def _again(text: str, last: Trigger, clause: Span) -> list[Trigger]:
    """One more trigger of the type of ``last``, where the clause names something."""
    if not any(word[:1].isupper() for word in re.findall(r"\w[\w'’-]+", text[clause.start : clause.end])):
        return []
    end = clause.start + len(text[clause.start : clause.end].rstrip(" .;,!"))
    span = Span(clause.start, min(end, clause.start + 1))
    return [Trigger(span, "the same again", last.event_type, Span(clause.start, end), last.modality, last.doubts)]
