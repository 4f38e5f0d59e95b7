"""Acts told by reference to the one before: "Même scénario à Sake", "Kiwanja a connu le même sort", "un autre à Mopti".

French newspapers leave out what the reader has just read. What is left is a place and a word for sameness, or a number with
"autre": the act is of the type of the one told before it.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.gate import Sought
from geo.incident.hits import OCCURRED, PLACE, TOKEN
from geo.incident.lexicon import noun_rules
from geo.model import Span, Trigger

__all__ = ["LOCATED", "located_again", "says_where", "told_again", "told_of_those"]

LOCATED = "the act took place"
"""The rule of an act that is told again by a noun for any: "Ce drame s'est produit à Gossi"."""

_AT = r"(?:à|au|aux|dans|en|pres d[eu']|sur|pour|chez|vers|du cote d[eu'])"
_NUMBER = r"(?:\d{1,3}|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|quarante|plusieurs|d')"
_SAME = re.compile(
    rf"(?:idem|(?:le |la |les )?memes? (?:scenario|scenes?|sort|spectacle|tableau|histoire|drame|cauchemar|images?|choses?|exode|panique|sorte|colere|violence)|"
    rf"(?:scenario|scenes?|sort|tableau) (?:identiques?|similaires?|comparables?|analogues?|quasi identiques?))\b[^.;:]{{0,24}}?[ ,]{_AT}[ ']|"
    r"(?:(?:ensuite|enfin|bientot|apres),? )?(?:(?:ce fut|vint)(?: ensuite)? (?:(?:le|au) tour (?:de la |de l'|de |d'|du ))?|(?:c'est|c'etait|ç'a ete)(?: ensuite)? (?:le|au) tour (?:de la |de l'|de |d'|du ))(?!(?:la|le|les|une?|des|du) )[a-z][\w'-]+(?=[,.;: ]|$)|"
    r"[^.;:]{2,60}?\b(?:a|ont|avait|avaient|aura|auront) (?:\w+ ){0,2}?(?:connu|subi|partage|eu) le meme (?:sort|destin)|"
    r"[^.;:]{2,60}?\b(?:n'a|n'ont|n'avait|n'est|n'etait|ne sont|n'etaient) (?:pas|guere) (?:non plus |davantage )?(?:ete )?(?:epargne|en reste|à l'abri|oublie)|"
    r"[^.;:]{2,60}?\bl'(?:a|ont|avait|avaient) (?:aussi |egalement )?ete\b(?! (?:par|de|[\w-]+ fois))|"
    rf"(?:(?:celui|celle|ceux|celles) (?:de |d'|du |des ))?(?!une? |l[ea]s? |l'|des )[\w'-]+(?: [\w'-]+){{0,2}} (?:aussi|egalement|non plus|de meme|à son tour)\.?$|"
    rf"(?:[^.;:]{{2,50}}?, )?(?:(?:une?|l'|les?|{_NUMBER}) ?(?:autres?|seconde?|deuxieme|troisieme|quatrieme)|(?:la |le )?(?:seconde?|troisieme|derniere?)) {_AT}[ '](?!(?:\w+ ){{0,3}}(?:heures?|jours?|nuits?|semaines?|mois|annees?|ans)\b)|"
    r"une? (?:autre|seconde?|deuxieme|troisieme) (?:a|ont) (?:\w+ )?(?:touche|vise|frappe|atteint|explose|tue|blesse|detruit|saute|attaque|ete (?:tue|enleve|attaque|vise|touche|incendie|arrete|brule)e?s?)\b|"
    rf"{_AT}[ ']?[^.;:,]{{2,40}}, (?:{_NUMBER} ?(?:autres?|de plus)|une? seconde?)\.?$"
)
# the same, later in the sentence that tells the first: "un soldat a été tué à Gao, un autre à Mopti"
_AND = re.compile(
    rf"[,;]? ?(?:(?:et|puis|mais|tandis que|alors que|avant) )?(?P<told>(?:(?:une?|{_NUMBER}) ?(?:autres?|seconde?|deuxieme|troisieme)|(?:la |le )(?:seconde?|troisieme|derniere?))"
    rf"(?: (?!blesse|grievement|legerement|hospitalise|touche|atteint|disparu)[a-z'-]+){{0,4}}? ?(?:,[^,.;]{{1,30}}, ?)?(?:{_AT}[ ']|(?:celui|celle) (?:de |d'|du |des ))[^.,;:]{{2,40}}|"
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
# "Des miliciens ont encore frappé. C'était hier vers 5 h à Lodha.", "Selon le maire, ce drame, d'une rare violence, s'est noué à l'aube"
_THAT_WAS = Sought(
    r"\W*(?:(?:selon|d'apres) [^,;:]{2,60}, )?(?:c'etait|c'est arrive|"
    r"(?:(?:l'|le |la |les |ce |cet |cette |ces )(?:(?:nouve(?:l|au|lle)|dernie(?:r|re)|terrible|tragique|triste|sanglant|meme|double) )?"
    r"(?:drame|tragedie|incident|fait|acte|chose|scene|crime|meurtre|catastrophe|evenement|sinistre|choc|episode|altercation|accident|attaque|secousse)s?|"
    r"l[ea] plus (?:meurtrie?re?|sanglante?|grave|violente?|importante?)(?: d'entre (?:eux|elles)| de (?:ces|toutes les) attaques)?|tout|ca|ça|cela)"
    rf"(?: de magnitude \d(?:[.,]\d)?)?(?:,(?:[^,.;:\n]|(?<=\d)[.,](?=\d)){{1,90}},)?{OCCURRED.pattern})"
    r"(?=[^.;]{0,60}\b(?:hier|"
    + WEEKDAY
    + r"|ce matin|cette nuit|la nuit|vers|à|au|aux|dans|sur|pres|devant|le \d+)\b|(?<=cadre)|(?<=theatre))"
)
_LONGEST = 220  # characters of a sentence that only says where and when
_STORY = 900  # characters over which such a sentence still speaks of the act told last
_SAID = re.compile(r",? (?:selon|d'apres|a-t-|ont-|(?:a|ont) (?:annonc|indiqu|precis|affirm|declar|rapport|ajout|expliqu)e)\b")
_DEADLY = _REPEATED - {"territory_taken", "blockade", "displacement", "protest"}


# "Il ne croit pas aux discussions. Celles de Genève se sont tenues en août": the noun is that of the words before it
_THOSE = re.compile(
    r"(?:^|; )(?P<told>(?P<that>celles?|celui|ceux) (?:de |d'|du |des )(?:(?! qu(?:i |e |'))[^.;:]){2,110}?\b"
    r"(?:(?:a|ont|avait|avaient) (?:\w+ ){0,2}?(?:echoue|fait|tue|dure|eu lieu|capote|avorte|tourne|repris|abouti|debute|commence|accouche|coute)"
    r"|(?:s'est|se sont|s'etait|s'etaient) (?:\w+ )?(?:tenu|acheve|ouvert|deroule|solde|termine|produit|enlise|conclu)\w*)[^.;:]*)"
)
_NAMED_BEFORE = 160  # characters before such a sentence in which the noun stands


def told_of_those(text: str, seen: str, sentence: Span) -> list[Trigger]:
    """What a sentence tells of "celles de Genève", of the type of the noun that stands last before it in their number."""
    if not seen.startswith("cel", sentence.start) and not seen.startswith("ceux", sentence.start):
        return []
    several = list(_THOSE.finditer(seen[sentence.start : sentence.end]))
    if not several or several[0].start():
        return []
    plural = several[0]["that"] in ("celles", "ceux")
    words = TOKEN.findall(seen, max(0, sentence.start - _NAMED_BEFORE), sentence.start)
    kind = next(
        (
            rule.event_type
            for word in reversed(words)
            if word.endswith(("s", "x")) == plural
            for rule in noun_rules().get(word, ())
            if rule.after is None
        ),
        None,
    )
    if kind is None:
        return []
    made: list[Trigger] = []
    for those in several:
        start, end = (sentence.start + at for at in those.span("told"))
        clause = Span(start, start + len(text[start:end].rstrip(" .;,!")))
        made.append(Trigger(Span(start, start + len(those["that"])), "the same again", kind, clause))
    return made


def says_where(seen: str, sentence: Span) -> bool:
    """Whether a sentence only says when and where something was that was told before: "Le drame s'est produit lundi à Gossi"."""
    return len(sentence) <= _LONGEST and _THAT_WAS.match(seen, sentence.start, sentence.end) is not None


def located_again(text: str, seen: str, sentence: Span, before: Sequence[Trigger]) -> list[Trigger]:
    """The act of force or the disaster told last, once more where a sentence further on says where it was; none where it names no place."""
    last = next((t for t in reversed(before[-3:]) if t.event_type in _DEADLY and t.modality in ("asserted", "claimed")), None)
    if last is None or sentence.start - last.clause.end > _STORY or not says_where(seen, sentence):
        return []
    said = _SAID.search(seen, sentence.start + 1, sentence.end)
    end = said.start() if said is not None else sentence.start + len(text[sentence.start : sentence.end].rstrip(" .;,!"))
    took_place = OCCURRED.search(seen, sentence.start, end)
    if took_place is None or not PLACE.search(text, took_place.end(), end):
        return []
    noun = Span(took_place.start(), took_place.end())
    return [Trigger(noun, LOCATED, last.event_type, Span(sentence.start, end), "asserted", ())]


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
