"""Who does what to whom around a verb: its voice, and the noun classes of its subject, its object and its means.

What stands where around it is told by the noun groups of ``geo.incident.groups``.
"""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import islice

from geo.almanac import WEEKDAY
from geo.incident import fr_classes as fr
from geo.incident.clause import Piece, Word
from geo.incident.groups import BE, PREPOSITIONS, Groups, classes_in, groups_of
from geo.model import Span
from geo.text import split_at

__all__ = [
    "FRONTED_VERB",
    "GROUP_AHEAD",
    "MOVED",
    "STORES",
    "STORE_OF",
    "UNDERGOING",
    "Roles",
    "Voice",
    "auxiliary",
    "carried_on",
    "past_asides",
]

Voice = str
"""``active``, ``passive``, ``reflexive`` or ``bare`` (a participle alone: "un village rasé")."""

_NOTHING: frozenset[str] = frozenset()
_FRONTED = frozenset(("tomber", "arriver", "entrer"))  # "Tombée dimanche, la ville est livrée aux pillards"
# "En prenant la ville, les rebelles …", "Après avoir pillé le dépôt, les assaillants …": the subject comes behind
FRONTED_VERB = re.compile(r"(?:en [a-z]+ant|(?:apres|pour) (?:l'|les |la |y )?avoir)\b")
_AND = frozenset(("et", "puis", "ou"))
_PARTICIPLE = re.compile(r"(?:e|i|u|is|it|rt|nt)e?s?$")
_HAVE, _SKIP, MOVED = (frozenset(words.split()) for words in (fr.HAVE, fr.BETWEEN, fr.MOVING))
_BREAK = re.compile(r"\b(?:pour (?=\w+(?:er|ir|re)\b)|afin |qui |que |qu'|(?:selon|d'apres) (?!(?:[\w'-]+ ){1,5}?par ))")
_BY = frozenset(("par", "avec", "à", "au", "aux", "sous", "en"))
_ONTO = frozenset(("à", "au", "aux", "en", "sur", "contre", "dans", "vers", "devant", "pour"))
_FORM, _CLOSED = re.compile(r"([a-zàù0-9-]+'?)"), re.compile(r'[.;:()"]')


_DONE_TO = r"[a-z]{3,}(?:[eiu]|is|it|rt|int)e?s?(?: (?:par|à|au|aux|en|de|d'|dans|sur) [^,.;:]{1,30}?)?"
# "ont été rassemblés, interrogés et | fusillés", "aurait été ligoté, couché par terre, puis | exécuté"
_CHAIN = re.compile(
    rf"(?<!\w)(?P<helper>a|ont|avait|avaient|aurait|auraient|ait|aient) ete (?:[a-z]+ment )?{_DONE_TO}"
    rf"(?:, (?:puis |ensuite )?{_DONE_TO}){{0,3}}(?:, (?:(?:et |puis |ensuite ){{0,2}})| (?:et|puis) (?:ensuite )?)$"
)


_HELPER_AT = 90  # characters before a participle, at most, at which its auxiliary stands


def auxiliary(at: Word) -> tuple[str, int]:
    """The auxiliary that a participle hangs on and where it stands; empty when there is none."""
    return _auxiliary(at.seen, max(at.sentence.start, at.start - _HELPER_AT), at.start)


@lru_cache(maxsize=16)
def _auxiliary(seen: str, low: int, start: int) -> tuple[str, int]:
    """:func:`auxiliary`, sought from ``low`` on.

    >>> _auxiliary("l'armee a de nouveau bombarde", 0, 21)
    ('a', 8)
    """
    if seen.endswith((" et ", " puis ", ", "), low, start) and (chain := _CHAIN.search(seen, low, start)) is not None:
        return chain["helper"], chain.start("helper")
    forms, starts, ends = split_at(_FORM, seen[low:start], low)
    strange = 0
    coordinate = False
    for form, at, end in islice(zip(reversed(forms), reversed(starts), reversed(ends), strict=True), 10):
        form = form.rstrip("'")
        if form in _AND and not strange and not coordinate:
            coordinate = True  # "ont été enlevés et torturés", "arrêtés puis relâchés"
            continue
        # punctuation between ends it, but for a short aside: "a, lui, bombardé"
        between = seen[end:start]
        if _CLOSED.search(between) and between.strip(' "'):
            return "", 0
        if len(between) > 60 and form not in _HAVE and form not in BE:
            return "", 0
        if form == "ete":
            continue
        if form in _HAVE or form in BE:
            if between.count(",") == 1:
                return "", 0
            return form, at
        if form.startswith(("a-t", "ont-")):
            return "ont" if form.startswith("ont") else "a", at
        if form in _SKIP or form.endswith("ment"):
            continue
        if coordinate and _PARTICIPLE.search(form):
            coordinate = False
            continue
        strange += 1
        if strange > (4 if between.count(",") >= 1 else 1):
            return "", 0
    return "", 0


GROUP_AHEAD = re.compile(
    rf" (?!l[ea] (?:\d|veille|semaine|nuit|meme|jour|mois|lendemain|{WEEKDAY}))(?:le |la |les |l'|un |une |des |plusieurs |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |[a-z]+ze |vingt|trente|quarante|cinquante|soixante|cent|\d|pres d|plus d|au moins |quelques? |"
    r"d'autres |certaine?s |ces |cette |leurs? |ses |son |sa |tous |tout |toute |toutes )"
)
# What only a verb with "avoir" has behind it, where nothing is its object: "mis à sac", "ouvert le feu", "procédé à".
_NO_OBJECT = re.compile(
    r" (?:à (?:sac|feu|terre|mort|bas)|sur (?:la|les|des|un) (?:foule|passants|fideles|manifestants|civils|groupe))\b"
)
_DAY_AHEAD = re.compile(rf" (?:{WEEKDAY}|hier)(?: (?:matin|soir))?")
_THEN = re.compile(r"(?:(?:et|puis|ensuite|enfin|aussi|alors|meme|egalement|aussitot|[a-z]+ment) )*")
_DONE = re.compile(
    r"(?<!\w)(?P<not>n')?(?P<helper>a|ont|avait|avaient|aurait|auraient|avoir|eut|eurent)(?! ete\b)"
    r"(?: (?:[a-z]+ment|de nouveau|à nouveau|deja|aussi|ensuite|d'abord|tous|egalement|meme|pas))*,? (?:[^,]{1,40}, )?[a-z]+(?:[eiu]|is|it|us|rt|nt)\b"
)
_OF_ONE = re.compile(
    r"(?:[a-z]*[^e\W][eiu]|[a-z]+(?:is|it|us|rt|int))"
)  # a participle that agrees with nothing: "tué", "pris", not "tuées"


def carried_on(at: Word) -> str:
    """The auxiliary that a participle shares with a verb before it, ``n'`` before it when denied; empty when it shares none.

    "Ils **ont** attaqué le poste, **tué** deux gardes et **mis** à sac la mairie": each has the subject of the first.
    """
    seen, part, end = at.seen, at.part, at.end
    if (
        part.join not in ("and", "comma")
        or not _THEN.fullmatch(seen, part.start, at.start)
        or not _OF_ONE.fullmatch(seen, at.start, end)
    ):
        return ""
    day = _DAY_AHEAD.match(seen, end)
    behind = (
        GROUP_AHEAD.match(seen, day.end() if day else end)
        or at.text[end + 1 : end + 2].isupper()
        or _NO_OBJECT.match(seen, end)
    )
    if not (behind or (part.join == "and" and _SOMEWHERE.match(seen, end))):
        return ""
    for earlier in reversed(at.parts[max(0, at.piece - 4) : at.piece]):
        if earlier.join in ("relative", "where", "gerund"):
            continue
        done = list(_DONE.finditer(seen, earlier.start, earlier.end))
        if done:
            return f"{done[-1]['not'] or ''}{done[-1]['helper']}"
        if earlier.join not in ("and", "comma") or _CLAUSAL.search(seen, earlier.start, earlier.end):
            return ""
    return ""


_SOMEWHERE = re.compile(
    r"(?:, (?:en|le|" + WEEKDAY + r"|hier)\b[^,.;]{0,30},)? (?:avec|à|au|aux|sur|contre|dans|en|vers|du|de|d')\b"
)
_CLAUSAL = re.compile(r"\b(?:est|sont|etait|etaient|qui|fut|furent)\b")
_ONESELF = re.compile(r"(?:\bs'|\bse )(?:en |y )?$")  # "s'en sont emparés", "s'y est retranché"
_MADE = re.compile(
    r"\b(?:(?:se|s'est|se sont|s'etait|s'etaient|se serait|se seraient) (?:fait|vu|vus|vue|laisse|font)|se (?:fait|voit|voient)) $"
)


UNDERGOING = frozenset({"essuyer", "subir", "encaisser", "recevoir"})
"""Verbs whose subject is who something is done to."""
_PRONOUN_AHEAD = re.compile(r"\b(?:l'|les |le |la )$")


class Roles:
    """The noun classes around a verb, each read when it is first asked for; ``tenses`` are those that its form can have here.

    ``subject`` is who acts (of a passive, what "par" brings in; empty when nobody is named), ``object`` what is acted on, ``onto``
    what prepositions of aim bring in, ``means`` what weapons the clause gives the one who acts, ``around`` every class of the clause.
    """

    def __init__(self, at: Word, lemma: str, tenses: frozenset[str]) -> None:
        # not the word itself, which may come to hold its roles
        self._text, self._seen, self._sentence, self._parts = at.text, at.seen, at.sentence, at.parts
        self._at, self._part, self._end, self._lemma = at.piece, at.part, at.end, lemma
        self._helper, helper_at = auxiliary(at)
        self._fronted = lemma in _FRONTED and not self._helper and "participle" in tenses
        self._verb_at = max(at.part.start, helper_at) if self._helper else at.start
        self.voice: Voice = self._voice_of(at, tenses, helper_at)
        self.suffers = self.voice in ("passive", "bare")

    def _voice_of(self, at: Word, tenses: frozenset[str], helper_at: int) -> Voice:
        """In what voice the verb stands, whose auxiliary stands at ``helper_at`` where it has one of its own."""
        seen, start, helper = at.seen, at.start, self._helper
        if "participle" in tenses and helper:
            if _ONESELF.search(seen, max(0, helper_at - 8), helper_at):
                return "reflexive"
            been = " ete " in f" {seen[helper_at:start]} "
            return "passive" if been or (helper in BE and self._lemma not in MOVED) else "active"
        if "participle" in tenses and carried_on(at):
            return "active"
        if tenses == {"participle"}:
            return "active" if self._lemma in MOVED else "bare"
        before = seen[max(at.part.start, start - 30) : start]
        if "infinitive" in tenses and _MADE.search(before):
            return "passive"
        return "reflexive" if _ONESELF.search(before) else "active"

    def _groups(self, low: int, high: int, *, leading: bool = False) -> Groups:
        return groups_of(self._text, self._seen, self._sentence, low, high, leading=leading)

    @cached_property
    def _right(self) -> Groups:
        stop = min(self._part.end, self._end + 140)
        cut = _BREAK.search(self._seen, self._end, stop)
        return self._groups(self._end, cut.start() if cut else stop)

    @cached_property
    def _left(self) -> frozenset[str]:
        low = max(self._part.start, self._verb_at - 160)
        left = self._groups(low, max(low, self._verb_at), leading=True)
        return left.heads | left.under(PREPOSITIONS | {"de"}) if self.voice == "bare" else left.heads

    @cached_property
    def _own(self) -> bool:
        """Whether the verb's own clause names what stands before it."""
        return bool(self._left - {"pron"})

    @cached_property
    def _inherits_from(self) -> int | None:
        """Where the words begin before the verb's clause whose heads are the verb's as well, ``None`` when there are none."""
        part, at = self._part, self._at
        # "Un marchand | qui passait a reçu deux balles": the second verb is the antecedent's as well
        if at > 0 and (not self._own or (part.join == "relative" and self._seen.startswith("qui ", part.start - 4))):
            told = next((p.start for p in reversed(self._parts[:at]) if p.join == "colon"), self._sentence.start)
            return max(told, part.start - 170)  # past a dateline: "JÉRUSALEM - Dix otages, dont deux Thaïlandais, ont été …"
        return None

    @cached_property
    def _before(self) -> frozenset[str]:
        """What stands before the verb, or is its subject behind it."""
        part, parts, at, seen = self._part, self._parts, self._at, self._seen
        before = self._left
        if self._inherits_from is not None:
            inherited = self._groups(self._inherits_from, part.start, leading=True)
            before |= inherited.heads
            if part.join in ("relative", "where", "that"):
                before |= inherited.under(_ONTO | _BY)
        elif (
            not self._own
            and at + 1 < len(parts)
            and (self.voice == "bare" or self._fronted or FRONTED_VERB.match(seen, part.start))
        ):
            before |= self._groups(parts[at + 1].start, min(parts[at + 1].end, part.end + 60), leading=True).heads
        joined = part.join in ("relative", "that", "gerund") and seen[part.start : self._verb_at].strip() not in ("", "y ")
        if self._helper and not self._own and not joined and (self.voice == "passive" or self._lemma in MOVED):
            before |= self._groups(
                self._end, min(self._sentence.end, self._end + 120)
            ).heads  # "Dans le village est endommagée une école", "Sont arrivés cent instructeurs"
        return before

    @cached_property
    def _relates(self) -> bool:
        """Whether "que" before the clause stands for what is acted on: "la ville | que les rebelles ont prise"."""
        part, parts, at, seen = self._part, self._parts, self._at, self._seen
        return (
            part.join in ("that", "relative")
            and seen[max(0, part.start - 5) : part.start].rstrip().endswith(("que", "qu'"))
            and at > 0
            and bool(self._right.heads or not _SAYING.search(seen, parts[at - 1].start, parts[at - 1].end))
        )

    @cached_property
    def subject(self) -> frozenset[str]:
        """Who acts."""
        if self.suffers:
            return self._right.under(frozenset(("par",)))
        return self._right.heads if self._relates and not self._own else self._before

    @cached_property
    def object(self) -> frozenset[str]:
        """What is acted on."""
        if self.suffers:
            return self._before
        part, parts, at, seen, sentence = self._part, self._parts, self._at, self._seen, self._sentence
        theirs = self._right.heads or _object_past_aside(self._text, seen, sentence, parts, at)
        if self._relates:
            antecedent = self._groups(max(sentence.start, part.start - 100), part.start)
            theirs |= antecedent.heads | antecedent.under(_ONTO)
        if _PRONOUN_AHEAD.search(seen[max(sentence.start, self._verb_at - 5) : self._verb_at]):
            theirs |= {"pron"}
            if at == 1 and part.join == "comma":  # "Cette route, les rebelles l'ont coupée"
                theirs |= self._groups(parts[0].start, parts[0].end, leading=True).heads
        return theirs

    @cached_property
    def onto(self) -> frozenset[str]:
        """What prepositions of aim bring in."""
        onto = self._right.under(_ONTO)
        beyond = None if self.suffers else _past_aside(self._seen, self._parts, self._at)
        if beyond is None:
            return onto
        return onto | self._groups(beyond.start, min(beyond.end, beyond.start + 60)).under(_ONTO)

    @cached_property
    def means(self) -> frozenset[str]:
        """The weapons that the clause gives the one who acts; who undergoes uses none: "Un hélicoptère a essuyé des tirs"."""
        means = self._right.under(_BY | {"de"})
        if not self.suffers:
            low = max(self._part.start, self._verb_at - 160) if self._inherits_from is None else self._inherits_from
            means |= (self.subject | _used(self._seen, self._sentence, low, self._verb_at)) & _armed()
        return means - self.subject if self._lemma in UNDERGOING else means

    @cached_property
    def around(self) -> frozenset[str]:
        """Every class of the clause."""
        first = self._parts[self._at - 1].start if self._part.join == "and" and not self._own else self._part.start
        return classes_in(self._seen, self._sentence, first, min(self._part.end, self._end + 160))


STORES = "depots?|entrepots?|stocks?|usines?|ateliers?|hangars?|silos?|caches?|lanceurs?|rampes?|sites?|batteries?"
"""Where arms are kept or stand, and what they are fired from."""

STORE_OF = r"(?:[a-z]+ )?(?:(?:de |d')(?:lancement|production|fabrication|stockage|assemblage|tir) )?(?:de |d'|des )"
"""What joins such a noun to the arms: "une rampe | de lancement de | missiles"."""

# "a détruit vingt lanceurs de missiles et frappé un pont": what is kept there strikes nobody
_KEPT = re.compile(rf"\b(?:{STORES}) {STORE_OF}[a-z]+(?: (?:et |ou )(?:de |d')[a-z]+)?")


def _used(seen: str, sentence: Span, low: int, high: int) -> frozenset[str]:
    """The noun classes of a stretch without what is only stored in what it names."""
    told, at = _NOTHING, low
    for kept in _KEPT.finditer(seen, low, high):
        told |= classes_in(seen, sentence, at, kept.start())
        at = kept.end()
    return told | classes_in(seen, sentence, at, high)


# "On apprend que la digue a lâché" has no antecedent
_SAYING = re.compile(
    r"\b(?:dit|disent|disait|affirm\w+|annonc\w+|assur\w+|appren\w+|appris|indiqu\w+|confirm\w+|rapport\w+|precis\w+|ajout\w+|declar\w+|expliqu\w+|racont\w+|soutien\w+|estim\w+|sai(?:t|vent)|signal\w+|"
    r"not\w+|soulign\w+|rappel\w+|jur\w+|pretend\w+|croi\w+|pens\w+|reconn\w+|admet\w*|parait|semble|c'est|voila)(?: [\w-]+)?$"
)
_ASIDE = re.compile(
    rf"(?:en|le|la|à|au|aux|dans|pres|lors|durant|pendant|sous|pour|par|avec|sur|hier|{WEEKDAY}|apres|avant|place|avenue|rue|boulevard|esplanade|quai|non loin|selon|fin|debut|depuis|cet?|cette|entre|devant|derriere|vers|chez|malgre|face|via|contre toute|sans|tot|"
    r"des (?:l[ae]|l'|"
    + WEEKDAY
    + r"|hier))\b[^,]{0,60}$|(?:\d+|[a-z]+(?:-[a-z]+)?) (?:minutes|heures?|jours|semaines?|mois|ans?) (?:plus tard|apres|auparavant|plus tot)$"
)
_OBJECT_AHEAD = re.compile(
    r"(?:le |la |les |l'|une? |des |du |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\w+ze |vingt |trente |quarante |cinquante |soixante |cent |mille |plusieurs |\d|pres de |plus de |au moins |quelque )"
)


def _past_aside(seen: str, parts: Sequence[Piece], at: int) -> Piece | None:
    """The piece that goes on with the one at ``at`` after an aside: "Ils étaient mille, place des Martyrs, | à conspuer"."""
    if at + 2 >= len(parts) or parts[at + 1].join != "comma":
        return None
    beyond = at + 2
    if parts[beyond].join == "after" and beyond + 1 < len(parts):
        beyond += 1  # "d'avoir violé, quelques heures | après son entrée en vigueur, | la trêve"
    if parts[beyond].join != "comma":
        return None
    return parts[beyond] if _ASIDE.match(seen, parts[at + 1].start, parts[at + 1].end) else None


def past_asides(seen: str, parts: Sequence[Piece], at: int, end: int) -> list[tuple[str, int]]:
    """What follows ``end`` in the piece at ``at`` without one, two or three asides, and how much they shift it.

    "se sont rassemblés, lundi 2 décembre, avenue Roustaveli, | devant le Parlement".
    """
    head = seen[end : parts[at].end].rstrip(" ,")
    found: list[tuple[str, int]] = []
    for i in range(at + 1, min(at + 4, len(parts) - 1)):
        if (
            parts[i].join != "comma"
            or parts[i + 1].join not in ("comma", "and")
            or not _ASIDE.match(seen, parts[i].start, parts[i].end)
        ):
            break
        beyond = parts[i + 1]
        found.append((f"{head} {seen[beyond.start : min(beyond.end, beyond.start + 60)]}", beyond.start - len(head) - 1))
    return found


def _object_past_aside(text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int) -> frozenset[str]:
    """The noun classes of an object that an aside parts from its verb: "ont signé, en marge des débats, un accord"."""
    beyond = _past_aside(seen, parts, at)
    if beyond is None or not _OBJECT_AHEAD.match(seen, beyond.start, beyond.end):
        return _NOTHING
    return groups_of(text, seen, sentence, beyond.start, min(beyond.end, beyond.start + 90)).heads


@lru_cache(maxsize=1)
def _armed() -> frozenset[str]:
    return frozenset(fr.UNIONS["attacker"].split()) | {"weapon"}
