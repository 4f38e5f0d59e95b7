"""Who may do what a trigger tells, and to whom, as spans: the noun groups to which the grammar of its clause gives these parts.

Around the verb of a clause these are its subject, its object and what "par" brings in, as its voice has it; around a noun that
tells an act what "de", "par", "contre" and "entre" bring in, and its demonym: "une frappe | israélienne | sur | une école".
Which of the groups may have a part in an act of a kind is told by the classes of its noun.
"""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, get_args

from geo.almanac import TWO_TO_TEN
from geo.codebook import PartySide
from geo.country import DEMONYMS
from geo.incident import fr_classes as fr
from geo.incident.casting import AIMS, ANYBODY, THINGS, Casting, cast, family_of, never
from geo.incident.clause import Piece
from geo.incident.groups import BE, NounGroup, classes_of, groups_of
from geo.incident.hits import piece_at
from geo.incident.lexicon import light_verbs, noun_rules, verb_rules
from geo.incident.likeness import RULE
from geo.incident.roles import MOVED, Voice
from geo.model import Party, Span, Trigger
from geo.text import words

__all__ = ["with_parties"]

_ADVERBS = "|".join(("[a-z]+ment", "dimanche", "à nouveau", "de nouveau", *fr.BETWEEN.split()))
_DONE = r"[a-z]+(?:[eiu]|is|it|us|rt|nt|oint)(?:e?s?)"  # a past participle
# "ont été enlevés", "s'est, dit-on, emparé", "n'avait pas encore bombardé"
_COMPOUND = re.compile(
    r"(?<![\w-])(?P<self>s'|se )?(?:n'|ne |l'|les |la |le |lui |leur |y |en |m'|nous )*"
    r"(?P<helper>a|ont|avait|avaient|aurait|auraient|ait|aient|eut|eurent|aura|auront|ayant|avoir|est|sont|etait|etaient|fut|furent|sera|seront|serait|seraient|soit|soient|etant|etre)"
    rf"(?:-t-(?:il|elle|on)|-(?:ils|elles))?(?: (?!ete\b)(?:{_ADVERBS}|,[^,]{{1,50}},)){{0,5}}(?P<been> ete(?: (?:{_ADVERBS}))?)? (?:\" ?)?(?P<done>{_DONE})(?![\w'-])"
)
# Verbs that make their past with "être"
_GONE = re.compile(
    r"(?:r?entr|(?:re)?tomb|arriv|(?:re)?part|(?:re|par|inter|de|sur)?ven|(?:res)?sort|(?:re)?descend|(?:re)?mont|mort|reste|alle|nee?|retourn|pass|accour|appar|disparu|decede|confront)\w{0,5}$"
)
# What befalls its subject: "ont péri", "a essuyé des tirs", "ont trouvé la mort", "a pris feu"
_BEFALLS = re.compile(
    r"(?:essuy|subi|peri|mour|mort|deced|succomb|(?:re)?tomb|rechapp|echapp|surviv|survec|disparu|explos|saut(?:e|ent|aient)\b|frol|endur|encaiss|deplor|agonis|expir|trepass|"
    r"brul|flamb|effondr|ecroul|affaiss|derail|chavir|coul|sombr|naufrag|noy|noie)\w*|\w*(?:pris|prend\w*) feu\b|\w*vol\w* en eclats"
    r"|re(?:cu|coi)\w*(?: [\w']+){0,3} (?:balles?|coups?|tirs?|obus|roquettes?|rafales?|pierres?|volees?|salves?|projectiles?|eclats?|grenades?)\b"
    r"|(?:perd|laiss)\w* (?:[a-z]+ment |y )?(?:la |leurs? |sa |deja )?(?:vies?|peau)\b|(?:trouv|rencontr)\w* (?:[a-z]+ment )?la mort\b"
)
_UNDERGOES = re.compile(r"essuy|subi|peri|mor|recu|recoi|endur|encaiss|deplor|perd|laiss|trouv|rencontr|pris|prend|vol|frol")
# "ont mis le feu | à la mairie", "s'en sont pris | à un convoi"
_ONTO = re.compile(
    r"(?:\b(?:feu|assaut|embuscade|guet-apens)|\bs'en (?:[a-z]+ )?(?:pris\w*|prend\w*|prenn\w+)|\b(?:s'(?:est|etai(?:t|ent))|se sont) attaqu\w+) (?:[a-z]+di |hier )?(?=(?:à|aux?)\b)"
)
_LIFE = re.compile(
    r"\w+(?: [a-z]+ment| [a-z]+di)? la vie (?:[a-z]+di )?(?=(?:à|aux?|de|d'|des)\b)"
)  # "a coûté la vie | à deux bergers"
# Who holds, guards or tells of what is struck did not strike it: "un poste tenu par", "relevé par l'ONU"
_HOLDING = re.compile(
    r"(?:tenu|control|occup|dirig|deten|administr|gouvern|domin|souten|appuy|defend|habit|peupl|financ|arm|escort|accompagn|proteg|gard|denonc|condamn|annonc|confirm|rapport|salu|critiqu|relay|diffus|"
    r"publi|signal|recens|document|cit|interrog|consult|command|frequent|suivi|entendu|recueilli|cre|fond|prevu|present|decrit|qualifi|redout|essuy|subi)\w*"
)
# "une attaque attribuée à | des jihadistes", "est tombée aux mains | du M23"
_LAID_TO = re.compile(
    r"\b(?:(?:attribu|imput)\w*(?: par [^,;.]{3,40})? (?:à |aux? |(?=aux? ))|(?:aux|entre les|dans les) mains (?:de |d'|du |des ))"
)
# What only tells of an act: "a condamné l'attaque"
_SAYING = re.compile(
    r"(?:denonc|condamn|annonc|confirm|rapport|salu|critiqu|decri|deplor|reclam|qualifi|evoqu|relay|diffus|publi|signal|recens|document|attribu|imput|affirm|dit|declar|indiqu|precis|estim|accus|"
    r"demand|exig|averti|promis|racont|reconnu|parl|ecrit|appel|assur|jug|cru|entendu|vu)(?:ee?s?|ie?s?|s|e)?(?:$|[^a-z])|fait (?:[a-z]+ )?etat\b"
)
_DONE_BY = re.compile(rf"(?<![\w'-])(?P<done>{_DONE})(?: (?:{_ADVERBS}|conjointement|ensemble|en partie))? par $")
_CUT = re.compile(
    r"\b(?:pour (?=\w+(?:er|ir|re)\b)|afin |qui |que |qu'|où |dont |alors |tandis |lorsqu|quand |avant d|apres avoir|selon |d'apres )|[;:()]"
)
_NUMBERS = rf"{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|cinquante|soixante|cent|mille"
_DETERMINER = re.compile(
    rf"(?:\b(?:l[ea]s?|une?|des|ces?|cette|cet|son|sa|ses|leurs?|du|aux?|plusieurs|(?<![\w-])\d+|{_NUMBERS}|quelques?) |\b[ld]')$"
)
_ADJECTIVE = re.compile(r"[a-z-]+(?:ee?s?|iques?|elles?|als?|ales?|eux|euses?|ifs?|ives?|aires?|iens?|iennes?)")
_MANY = re.compile(rf"(?:les|des|ces|ses|leurs|nos|quelques?|plusieurs|certains|{_NUMBERS}|\d+)\b")
_UPON_THEIRS = re.compile(r"\bsur (?:leurs?|son|sa|ses) $")
_TIMES = frozenset(fr.TIME_WORDS.split())
# "Une voiture piégée a explosé": it is the bomb, to which nothing is done
_TRAPPED = re.compile(r"(?:-| )(?:piegee?s?|beliers?|suicides?|kamikazes?|(?:bourree?|chargee?|remplie?)s? d'explosifs?)\b")
_ABSTRACT = re.compile(
    r"(?!mouvement|attroup|rassembl|campement|bati|logement|equipement|regiment|detach|departement|etabliss|ambassad|brigad|patrouill)\w+(?:tion|sion|ment|ence|ance|ure|age|isme|ite|ade)s?|morts?|coleres?|echecs?|poses?|crises?|guerres?|calme|annees?|appels?|risques?|peurs?|rues?|temps|tete|bilans?|chutes?|debuts?|fins?|tours?|faits?|actes?|noms?|chiffres?|prix|"
    r"\w+iemes?|amnisties?|dialogues?|rassemblements?|deces|victoires?|defaites?|pertes?|perte|retours?|departs?|arrivees?|sorties?|entrees?|causes?|raisons?|idees?|projets?|plans?|lois?|textes?|scrutins?|votes?|mandats?|regnes?|paix|feux?|feu|pluies?|vents?|eaux?|rumeurs?|annonces?|drapeaux?|litres?|tables?|points?|anniversaires?|cendres?|(?:mi|fin)-.+|.+-ci|(?:sur)?lendemain|veille"
)
# "L'arrestation | lundi, à Tunis, | de deux reporters", "la capture | par des jihadistes | de six femmes"
_ASIDE = re.compile(
    r"(?:,? (?:[a-z]+di|dimanche|hier|ce matin|la veille|le \d+(?:er)? [a-z]+(?: \d{4})?|à [\w-]+|par [^,.;:]{3,40}?),?){1,3} (?=(?:de|du|des)\b|d')"
)
_BETWEEN = re.compile(r"\bentre (?!eux\b|elles\b|\d)|\boppos(?:ant|e|ent|aient?|ait|ee?s?) ")
_AND, _TO = re.compile(r" et "), re.compile(r" (?:et|à|aux?) ")
_WHICH = re.compile(r"\b(?:qui|que|qu'|dont)\b")
_WHAT = re.compile(r"\bqu(?:e |')$")
_THEN = frozenset(("", "puis", "ensuite", "aussi", "egalement", "meme"))
_WORD = re.compile(r"[a-zà]+(?:-[a-zà]+)*")
_NEAR = 110  # characters before and behind a verb where its parties stand
_SHORTLY = 80  # characters behind what asks for a party
_BACK = 4  # pieces that a subject may stand before its verb

_NO_NOUNS = words(
    "que qui lequel laquelle lesquels lesquelles dont ce ca cela rien tout tous nul aucun etat cours lieu fin part suite "
    "cas place pied jour jours erreur janv fev avr juil sept oct nov dec nord sud est ouest colere coleres moitie "
    "majorite plupart fois tete gorge ame record peine cent cents millier milliers centaine centaines dizaine dizaines "
    "second seconds affaire travaux compose"
)


class _Predicate(NamedTuple):
    """A verb with its auxiliary: where it begins and ends, and its voice."""

    start: int
    end: int
    voice: Voice


class _Candidate(NamedTuple):
    """A noun group that may have a part in an act, and by what."""

    side: PartySide
    rule: str
    group: NounGroup


def with_parties(text: str, seen: str, sentence: Span, parts: Sequence[Piece], triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, each with those who may do what it tells and those to whom it may be done.

    ``seen`` is the ``view`` of ``text``, ``parts`` are the pieces of the sentence.
    """
    grammar = _Grammar(text, seen, sentence, parts)
    return [replace(trigger, parties=tuple(grammar.parties(trigger))) for trigger in triggers]


@dataclass
class _Grammar:
    """What stands where around the verbs and the nouns of one sentence."""

    text: str
    seen: str
    sentence: Span
    parts: Sequence[Piece]
    _kept: dict[tuple[int, int, bool], Sequence[NounGroup]] = field(default_factory=dict)

    def parties(self, trigger: Trigger) -> Iterator[Party]:
        """Those who may have a part in what a trigger tells, the likeliest of each side first, up to one who surely has."""
        family = family_of(trigger.event_type)
        done = set(never(family))
        if len(done) == len(get_args(PartySide)):
            return
        for side, rule, group in self._candidates(trigger, done):
            casting: Casting = "no" if side in done else self._cast(side, rule, group, family)
            if casting != "no":
                yield Party(Span(group.start, group.end), side, rule, casting == "named")
            if casting == "yes":
                done.add(side)
                if len(done) == len(get_args(PartySide)):
                    return

    def _candidates(self, trigger: Trigger, done: Container[PartySide]) -> Iterator[_Candidate]:
        """The noun groups around a trigger that its grammar gives a part, for the sides that are not ``done``."""
        at, verb = self._verb_of(trigger)
        noun = self._noun_of(trigger, verb)
        part = self.parts[at]
        yield from self._both(noun.end if noun is not None else verb.end if verb is not None else trigger.span.start)
        if "doer" not in done:
            yield from self._laid_to(part)
        right: Sequence[NounGroup] = ()
        if verb is not None:
            right = self._right(part, verb)
            if self._is_carried_on(at, verb, right):
                verb = verb._replace(voice="active")
            yield from self._around_verb(at, verb, right, done)
        elif noun is None or trigger.rule == RULE:
            yield from self._leading(part)
        if noun is not None:
            stop = min(part.end, noun.end + _NEAR, verb.start if verb is not None and verb.start > noun.end else part.end)
            yield from self._around_noun(noun, stop)
        if verb is not None and "target" not in done:
            yield from self._acted_on(part, verb, right)

    # The verb and the noun of a trigger.

    def _verb_of(self, trigger: Trigger) -> tuple[int, _Predicate | None]:
        """The piece that tells a trigger and its verb there, ``None`` where it has none."""
        span = trigger.span
        first, last = piece_at(self.parts, span.start), piece_at(self.parts, max(span.start, span.end - 1))
        for at in range(first, last + 1):
            for verb in self._compounds(self.parts[at]):
                if verb.start <= span.start < verb.end or span.start <= verb.start < span.end:
                    return at, verb
        part = self.parts[first]
        alone = self._alone(part, span.start)
        if alone is not None:
            return first, alone
        compound = [verb for verb in self._compounds(part) if not _SAYING.match(self.seen, self._last_word(verb))]
        if compound and trigger.rule == RULE:
            return first, max((verb for verb in compound if verb.end <= span.start), default=compound[0])
        light = [verb for verb in compound if self._is_light(verb)]
        light += [verb for verb in self._light(part) if not any(other.start <= verb.start < other.end for other in compound)]
        before = [verb for verb in light if verb.end <= span.start]
        before += [verb for verb in compound if verb.end <= span.start <= verb.end + 3]  # "a tué | douze civils"
        if before:
            return first, max(before)
        return first, min((verb for verb in (*compound, *light) if verb.start >= span.end), default=None)

    def _is_light(self, verb: _Predicate) -> bool:
        """Whether a verb makes an event of the noun that is its object."""
        word = self.seen[self._last_word(verb) : verb.end]
        return word in light_verbs() or word in verb_rules() or word.startswith("revendiqu")

    def _compounds(self, part: Piece) -> list[_Predicate]:
        """The verbs of a piece that have an auxiliary."""
        return [_Predicate(m.start(), m.end(), _voice_of(m)) for m in _COMPOUND.finditer(self.seen, part.start, part.end)]

    def _light(self, part: Piece) -> list[_Predicate]:
        """The verbs of a piece that stand alone and make an event of a noun: "mène", "poursuit"."""
        tenses = light_verbs()
        return [
            _Predicate(m.start(), m.end(), "active")
            for m in _WORD.finditer(self.seen, part.start, part.end)
            if m[0] in tenses
            and not tenses[m[0]] <= {"participle", "infinitive"}
            and m[0] not in noun_rules()
            and m[0] != "entre"
            and not self._is_determined(part, m.start())
        ]

    def _is_determined(self, part: Piece, start: int) -> bool:
        """Whether a determiner stands before a word, which is then a noun."""
        return _DETERMINER.search(self.seen, max(part.start, start - 12), start) is not None

    def _alone(self, part: Piece, start: int) -> _Predicate | None:
        """The word at ``start`` as a verb of the vocabulary without an auxiliary."""
        word = _WORD.match(self.seen, start)
        rules = verb_rules().get(word[0]) if word else None
        if word is None or not rules or self._is_determined(part, start):
            return None
        tenses = frozenset().union(*(rule.tenses for rule in rules))
        end = word.end()
        accented = self.text[end - 1] in "éÉ" or word[0].endswith(("ee", "ees")) or self.text.endswith(("és", "ÉS"), start, end)
        if "participle" in tenses and (accented or (tenses == {"participle"} and not word[0].endswith(("e", "es")))):
            return _Predicate(start, end, "active" if rules[0].lemma in MOVED else "bare")
        if word[0] in noun_rules():
            return None
        oneself = self.seen.endswith(("s'", "se "), part.start, start)
        return _Predicate(start, end, "reflexive" if oneself else "active")

    def _last_word(self, verb: _Predicate) -> int:
        """Where the last word of a verb stands."""
        return max(self.seen.rfind(" ", verb.start, verb.end) + 1, verb.start)

    def _noun_of(self, trigger: Trigger, verb: _Predicate | None) -> NounGroup | None:
        """The noun that tells a trigger, ``None`` where its verb does."""
        for word in _WORD.finditer(self.seen, trigger.span.start, trigger.span.end):
            if word[0] in noun_rules() and word[0] not in _TIMES and not classes_of[word[0]] & (ANYBODY | THINGS):
                told_by_verb = verb is not None and verb.start <= word.start() < verb.end
                return None if told_by_verb else NounGroup(word.start(), word.start(), word.end(), "", frozenset())
        return None

    # What stands around them.

    def _groups(self, low: int, high: int, *, leading: bool = False) -> Sequence[NounGroup]:
        if low >= high:
            return ()
        key = low, high, leading
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = groups_of(self.text, self.seen, self.sentence, low, high, leading=leading).nouns
        return found

    def _right(self, part: Piece, verb: _Predicate) -> Sequence[NounGroup]:
        """The groups behind a verb."""
        return self._behind(verb.end, min(part.end, verb.end + _NEAR))

    def _behind(self, low: int, high: int) -> Sequence[NounGroup]:
        """The groups between ``low`` and ``high`` up to where another clause begins."""
        cut = _CUT.search(self.seen, low, high)
        return self._groups(low, cut.start() if cut else high)

    def _first(self, low: int, stop: int, *, leading: bool = False) -> Sequence[NounGroup]:
        """The first group that stands shortly behind ``low``, empty for none."""
        return self._groups(low, min(stop, low + _SHORTLY), leading=leading)[:1]

    def _around_verb(
        self, at: int, verb: _Predicate, right: Sequence[NounGroup], done: Container[PartySide]
    ) -> Iterator[_Candidate]:
        """What "par" brings in and the subject of a verb."""
        befalls = self._befalls(verb, right)
        for group in right:
            if group.under == "par" and self._is_done_by(verb.start, verb.end, group):
                yield _Candidate("doer", "by", group)
                yield from self._owner("by", group, self.parts[at].end)
                break
        subject = self._subject(at, verb)
        if subject is None:
            return
        if befalls or verb.voice in ("passive", "bare"):
            yield _Candidate("target", "subject undergoing", subject)
            yield _Candidate("doer", "subject undergoing", subject)
            return
        acts = any(not group.under or group.under in AIMS for group in right)
        yield _Candidate("doer", "subject" if acts else "subject alone", subject)
        if not acts:
            yield _Candidate("target", "subject alone", subject)
        if "doer" not in done:
            yield from self._owner("subject", subject, verb.start)
        yield _Candidate("target", "subject leaving", subject)

    def _leading(self, part: Piece) -> Iterator[_Candidate]:
        """The group with which a piece begins whose verb nobody knows."""
        for group in self._groups(part.start, min(part.end, part.start + _NEAR), leading=True)[:1]:
            after = _WORD.match(self.seen, group.end + 1, part.end)
            if not group.under and after is not None and "pron" not in group.classes:
                yield _Candidate("target", "subject alone", group)
                done = self.text.endswith(("é", "ée", "és", "ées"), after.start(), after.end())
                yield _Candidate("target", "subject undergoing", group) if done else _Candidate("doer", "subject alone", group)

    def _befalls(self, verb: _Predicate, right: Sequence[NounGroup]) -> bool:
        """Whether what a verb tells befalls its subject: "ont péri", "a brûlé"; not "a brûlé | deux églises"."""
        if verb.voice == "passive" or not (befalls := _BEFALLS.match(self.seen, self._last_word(verb))):
            return False
        acts = right and not right[0].under and right[0].start <= verb.end + 1 and not right[0].classes <= {"name"}
        return not acts or _UNDERGOES.match(befalls[0]) is not None

    def _owner(self, rule: str, group: NounGroup, stop: int) -> Iterator[_Candidate]:
        """Whose a weapon or an act is: "un drone | turc", "un avion de | la junte"."""
        nation = self._nation(group, stop)
        if nation is not None:
            yield _Candidate("doer", f"{rule} nation", nation)
        for owner in self._behind(group.end, min(stop, group.end + 60))[:1]:
            if owner.under == "de":
                yield _Candidate("doer", f"{rule} of", owner)

    def _nation(self, group: NounGroup, stop: int) -> NounGroup | None:
        """The demonym that stands behind a noun, or behind another adjective."""
        at = group.end
        for _ in range(2):
            word = _WORD.match(self.seen, at + 1, stop) if self.seen.startswith(" ", at) else None
            if word is None:
                return None
            if word[0] in DEMONYMS and not self.text[word.start()].isupper():
                return NounGroup(word.start(), word.start(), word.end(), "", frozenset({"nation"}))
            if not _ADJECTIVE.fullmatch(word[0]):
                return None
            at = word.end()
        return None

    def _around_noun(self, noun: NounGroup, stop: int) -> Iterator[_Candidate]:
        """Who does what a noun tells, and whom it is aimed at."""
        behind = self._behind(noun.end, stop)
        nation = self._nation(noun, stop)
        if nation is not None:
            yield _Candidate("doer", "noun nation", nation)
        for group in behind:
            if group.under == "par" and self._is_done_by(noun.start, noun.end, group):
                yield _Candidate("doer", "noun by", group)
        if behind and behind[0].under == "de" and not self.seen.startswith("coup", noun.head):
            yield _Candidate("doer", "noun of", behind[0])
        for group in behind:
            if group.under in AIMS:
                yield _Candidate("target", "aim", group)
            elif group.under == "avec":
                yield _Candidate("target", "with", group)
                yield _Candidate("doer", "with", group)
        if not behind or behind[0].under != "de":  # "L'arrestation à Tunis | de deux reporters"
            aside = _ASIDE.match(self.seen, noun.end, stop)
            behind = self._groups(aside.end(), stop) if aside is not None else ()
        if behind and behind[0].under == "de":
            yield _Candidate("target", "noun of", behind[0])

    def _acted_on(self, part: Piece, verb: _Predicate, right: Sequence[NounGroup]) -> Iterator[_Candidate]:
        """The object of a verb and what it aims at."""
        life = _LIFE.match(self.seen, self._last_word(verb), part.end)
        if life is not None:
            for group in self._first(life.end(), part.end):
                yield _Candidate("target", "life of", group)
        elif (onto := _ONTO.search(self.seen, verb.start, part.end)) is not None:
            for group in self._first(onto.end(), part.end):
                yield _Candidate("target", "onto", group)
        elif verb.voice != "passive" and not self._befalls(verb, right):
            for group in right:
                if not group.under:
                    yield _Candidate("target", "object", group)
                    break
        for group in right:
            if group.under in AIMS and not _UPON_THEIRS.search(self.seen, verb.end, group.head):
                yield _Candidate("target", "aim", group)
            elif group.under == "avec":
                yield _Candidate("target", "with", group)

    def _both(self, low: int) -> Iterator[_Candidate]:
        """The two between whom it was: "des heurts entre | étudiants | et | policiers", "opposant | l'armée | à | des rebelles"."""
        both = _BETWEEN.search(self.seen, max(self.sentence.start, low - 12), min(self.sentence.end, low + 90))
        if both is None:
            return
        between = both[0].startswith("entre")
        groups = self._groups(both.start() if between else both.end(), min(self.sentence.end, both.end() + _NEAR))
        one = next((group for group in groups if group.under == ("entre" if between else "")), None)
        if one is None:
            return
        joined = (_AND if between else _TO).search(self.seen, one.end, min(self.sentence.end, one.end + 90))
        if joined is None:
            return
        for other in self._first(joined.end(), self.sentence.end, leading=True):
            if not other.under:
                yield _Candidate("doer", "between", one)
                yield _Candidate("target", "between", other)

    def _laid_to(self, part: Piece) -> Iterator[_Candidate]:
        """To whom an act is laid: "attribuée à | des jihadistes"."""
        laid = _LAID_TO.search(self.seen, part.start, min(self.sentence.end, part.end + 60))
        if laid is not None:
            for group in self._first(laid.end(), self.sentence.end, leading=True):
                yield _Candidate("doer", "laid to", group)

    def _is_done_by(self, start: int, end: int, group: NounGroup) -> bool:
        """Whether "par" brings in who does what stands from ``start`` to ``end``, not who holds or tells of what stands between, nor by what way."""
        if group.start == group.head and not self.text[group.head].isupper() and self.seen[group.end - 1] not in "sx":
            return False  # "secourus par hélicoptère"
        done = _DONE_BY.search(self.seen, start, self.seen.rfind("par", 0, group.head) + 4)
        return done is None or done.start("done") < end or _HOLDING.fullmatch(done["done"]) is None

    def _is_carried_on(self, at: int, verb: _Predicate, right: Sequence[NounGroup]) -> bool:
        """Whether a participle shares the auxiliary of the verb before it: "ont attaqué le poste et | tué deux gardes"."""
        part = self.parts[at]
        if verb.voice != "bare" or not at or part.join not in ("and", "comma"):
            return False
        if self.seen[part.start : verb.start].strip() not in _THEN:
            return False
        before = self._compounds(self.parts[at - 1])
        return bool(before) and before[-1].voice == "active" and any(not group.under for group in right)

    def _subject(self, at: int, verb: _Predicate) -> NounGroup | None:
        """The subject of a verb, ``None`` where it is a pronoun."""
        part, seen = self.parts[at], self.seen
        if part.join == "relative" and seen.startswith("qui ", part.start - 4):
            return self._inherited(at, verb)  # "Deux agents qui convoyaient des urnes ont été tués"
        groups = self._groups(max(part.start, verb.start - _NEAR), verb.start, leading=True)
        heads = [group for group in groups if not group.under]
        if any("pron" in group.classes and seen[group.head : group.end] != "qui" for group in heads):
            return None
        own = [group for group in heads if "pron" not in group.classes]
        if own:
            return own[-1] if verb.voice == "bare" else own[0]
        if part.join in ("that", "relative") and _WHAT.search(seen, max(0, part.start - 4), part.start):
            return next((group for group in self._right(part, verb) if not group.under), None)
        if verb.voice == "bare" and groups:
            return next((group for group in reversed(groups) if "pron" not in group.classes), None)
        return self._inherited(at, verb) if at else None

    def _inherited(self, at: int, verb: _Predicate) -> NounGroup | None:
        """The subject that stands before the piece of a verb: its antecedent, or that of the verb before it."""
        part, seen = self.parts[at], self.seen
        if part.join == "relative" or seen.startswith("qui ", part.start):
            groups = self._groups(max(self.sentence.start, part.start - _NEAR), part.start, leading=True)
            return next((group for group in reversed(groups) if "pron" not in group.classes), None)
        if part.join not in ("and", "comma", "gerund", "after", "speech"):
            return None
        found = None
        for earlier in reversed(self.parts[max(0, at - _BACK) : at]):
            if earlier.join in ("relative", "where", "that") or _WHICH.search(seen, earlier.start, earlier.end):
                continue
            verbs = self._compounds(earlier) or self._light(earlier)
            if verbs and found is not None:
                break
            heads = [
                g for g in self._groups(earlier.start, verbs[0].start if verbs else earlier.end, leading=True) if not g.under
            ]
            if any("pron" in group.classes for group in heads) or (
                verbs and verb.voice == "bare" and verbs[-1].voice != "passive"
            ):
                break
            found = heads[0] if heads else found
            if earlier.join == "colon" or (verbs and found is not None):
                break
        return found

    # Which of them may have a part.

    def _cast(self, side: PartySide, rule: str, group: NounGroup, family: str) -> Casting:
        """Whether a group has a part in an act of a family."""
        form, classes = self.seen[group.head : group.end], group.classes
        if "pron" in classes or form in _NO_NOUNS or (form == "etat" and not self.text[group.head].isupper()):
            return "no"  # "font état de", "l'état d'urgence"
        if side == "target" and _TRAPPED.match(self.seen, group.end):
            return "no"
        known = classes - {"name", "many"}
        if _ABSTRACT.fullmatch(form) and not known & (ANYBODY | THINGS) and not self.text[group.head].isupper():
            return "no"
        if not known and self._are_people(group):
            known = frozenset({"people"})  # "les Frontier Corps ont tiré"
        if form in noun_rules() and not known & (ANYBODY | THINGS | {"nation"}):
            return "named"  # "la rébellion s'est emparée de la ville"
        if not known and not self._is_noun(group):
            return "no"
        casting = cast(side, rule, family, form, known)
        return "named" if casting == "yes" and "name" in classes and not known else casting

    def _are_people(self, group: NounGroup) -> bool:
        """Whether a name stands for many: "les GANE", "sept cents Ahmadis"."""
        return self.text[group.head].isupper() and _MANY.match(self.seen, group.start, group.head) is not None

    def _is_noun(self, group: NounGroup) -> bool:
        """Whether a word that is in no class is a noun all the same: behind a determiner, or a name."""
        form = self.seen[group.head : group.end]
        if form.isdigit() or len(form) < 3:
            return False
        return group.start < group.head or self.text[group.head].isupper()


def _voice_of(compound: re.Match[str]) -> Voice:
    if compound["self"]:
        return "reflexive"
    if compound["been"]:
        return "passive"
    return "passive" if compound["helper"] in BE and not _GONE.match(compound["done"]) else "active"
