"""Text to triggers and casualties: what makes an incident, the clause that reports it, and the tolls as written."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.incident.again import located_again, says_where, told_again, told_of_those
from geo.incident.assemble import clauses_of, toll_hits
from geo.incident.clause import Piece, asked_from, pieces, sentence_spans, view
from geo.incident.counted import Count
from geo.incident.fr import DEAD_WORDS, ECONOMY_WORDS, NOT_ONLY_SPORT, SPORT_WORDS, WAR_WORDS
from geo.incident.fr_nouns import COUNTED, UPROOTED
from geo.incident.gapped import gapped
from geo.incident.gate import Sought, turn_page
from geo.incident.hits import FIGURE, FINITE, NATURE, PLACE, TIME, VERB_AFTER, Hit, Topic, piece_at, words_and_starts
from geo.incident.kind import is_on_foot
from geo.incident.lexicon import OpenRules, Rule, light_verbs, noun_rules, second_verbs, trigger_words, verb_rules
from geo.incident.likeness import RULE, Likeness
from geo.incident.nouns import read_noun
from geo.incident.parties import with_parties
from geo.incident.rivals import asks_how_many, lone_number, rivals
from geo.incident.spot import Spot
from geo.incident.toll import counts
from geo.incident.verbs import read_verb
from geo.model import Article, Casualties, Span, Trigger

__all__ = ["find_by_rules", "find_casualties", "find_triggers"]

_WAR, _ECONOMY, _SPORT, _OF_MUCH_ELSE, _DEAD = (
    frozenset(words.split()) for words in (WAR_WORDS, ECONOMY_WORDS, SPORT_WORDS, NOT_ONLY_SPORT, DEAD_WORDS)
)

_CROWDED = 28
_SHORT, _SHORT_SPORT = 260, 3  # words of a short dispatch, and of sport in it that make it one about sport
_HEAD = 20_000  # characters that tell what an article is about
_PARAGRAPH = 4_000  # characters of a paragraph, at most, that tell what it is about


@lru_cache(maxsize=8)
def _read(text: str, likeness: bool = True) -> tuple[tuple[Trigger, ...], tuple[Casualties, ...]]:
    reader = _Reader(text, likeness)
    reader.read()
    return tuple(reader.triggers), tuple(reader.tolls)


class _Reader:
    """One pass over a text, sentence by sentence: what it has told so far decides with on what comes next."""

    def __init__(self, text: str, likeness: bool) -> None:
        self.text, self.seen = text, view(text)
        self.words, self.starts = words_and_starts(self.seen)
        turn_page(self.seen, self.words, self.starts)
        self.whole = _topic(text, self.seen, self.words[: bisect_left(self.starts, _HEAD)])
        self.topic = self.whole  # of the paragraph
        self.likeness = Likeness(text, self.seen, self.words) if likeness else None
        self.triggers: list[Trigger] = []
        self.tolls: list[Casualties] = []
        # the number of the trigger that a heading has told and the lines below it may tell again
        self.heading: int | None = None
        self.paragraph_end = -1
        self.counted_at = -_STORY_OF_TOLLS  # where dead were counted last

    def read(self) -> None:
        """Reads all sentences."""
        for sentence in sentence_spans(self.text):
            first, last = bisect_left(self.starts, sentence.start), bisect_left(self.starts, sentence.end)
            if first < last:
                self._enter_paragraph(sentence, first)
                self._read(sentence, self.words[first:last], self.starts[first:last])

    def _enter_paragraph(self, sentence: Span, first: int) -> None:
        """Takes up the topic of a sentence's paragraph where it begins one; ``first`` is its first word."""
        if sentence.start >= self.paragraph_end:
            end = self.seen.find("\n", sentence.start, sentence.start + _PARAGRAPH)
            self.paragraph_end = end if end >= 0 else sentence.start + _PARAGRAPH
            self.topic = _paragraph_topic(self.whole, self.words[first : bisect_left(self.starts, self.paragraph_end)])

    def _read(self, sentence: Span, words: Sequence[str], starts: Sequence[int]) -> None:
        """Reads a sentence and keeps what it tells."""
        topic, found = self.topic, self._counted(sentence, words, starts)
        crushed = bool(found) and topic.sport and _CRUSH.search(self.seen, sentence.start, sentence.end) is not None
        if topic.sport and not topic.war and not crushed:
            found = []
        parts = pieces(self.seen, sentence, second_verbs())
        meant = replace(topic, sport=False) if crushed else topic
        told = _Sentence(self.text, self.seen, sentence, parts, words, starts, meant).triggers(found)
        told = self._new(sentence, told, found)
        told = self._beside_rules(sentence, parts, told, found)
        self._take_from_heading(sentence, told)
        told = self._of_their_kind(sentence, told, found)
        told = with_parties(self.text, self.seen, sentence, parts, told)
        found += _told_by_number(self.text, self.seen, told, found)
        self.triggers += told
        if self.likeness is not None:
            self.likeness.story.go_on(told)
        self.tolls += [Casualties(Span(c.start, c.end), f"toll {c.rule}", c.kind, c.low, c.best, c.high) for c in found]

    def _counted(self, sentence: Span, words: Sequence[str], starts: Sequence[int]) -> list[Count]:
        """The dead and injured that a sentence counts, numbers set against others among them."""
        found = counts(self.seen, self.text, sentence, words, starts)
        dead = next((c.end for c in found if c.kind == "deaths"), None)
        asked = asks_how_many(self.seen, sentence)
        if dead is not None or asked or sentence.start - self.counted_at < _STORY_OF_TOLLS:
            found += rivals(self.seen, sentence, sentence.start if dead is None else dead, found)
        if asked or any(c.kind == "deaths" for c in found):
            self.counted_at = sentence.end
        return found

    def _cover(self, also: Span) -> None:
        """Lets the act told last reach over what is told of it besides."""
        last = self.triggers[-1]
        self.triggers[-1] = replace(last, clause=last.clause.cover(also))

    def _new(self, sentence: Span, told: list[Trigger], found: Sequence[Count]) -> list[Trigger]:
        """What rules tell in a sentence that was not told before; a toll told again and one more victim are the last act's."""
        seen, triggers = self.seen, self.triggers
        if (
            len(told) == 1
            and told[0].rule.startswith("toll ")
            and len(sentence) <= 90
            and found[0].kind == "deaths"
            and found[0].start - sentence.start < 4
            and _echoes(seen, triggers, sentence, self.tolls)
        ):
            self._cover(told[0].clause)
            told = []
        if not told and triggers and _adds_victim(seen, triggers[-1], sentence, found, self.tolls):
            self._cover(Span(sentence.start, found[0].end))
        told = [trigger for trigger in told if not _dead_again(seen, trigger, triggers, found)]
        if triggers:
            told = [trigger for trigger in told if not _only_wounds(self.text, seen, trigger, found)]
        return told

    def _beside_rules(
        self, sentence: Span, parts: Sequence[Piece], told: list[Trigger], found: Sequence[Count]
    ) -> list[Trigger]:
        """What rules have ``told``, with what is told again at another place or of others, and what is like an incident."""
        text, seen, topic, triggers = self.text, self.seen, self.topic, self.triggers
        if not told and triggers and _is_where(seen, triggers[-1], sentence):
            self._cover(sentence)
        elif not told and not topic.sport:
            told = located_again(text, seen, sentence, triggers) or told_of_those(text, seen, sentence)
        if self.likeness is not None and not topic.sport:
            told = self.likeness.add(sentence, parts, told, triggers[-1:], of_trade=topic.economy and not topic.war)
            told = [trigger for trigger in told if not _dead_again(seen, trigger, triggers, found)]
        return _of_one_subject(seen, told) if len(told) > 1 else told

    def _take_from_heading(self, sentence: Span, told: Sequence[Trigger]) -> None:
        """Drops what a heading told and this sentence tells; keeps it where this one is a heading itself."""
        if not told:
            return
        if self.heading is not None and _tells_it_again(self.triggers[self.heading], told, sentence, self.seen):
            del self.triggers[self.heading]
        self.heading = len(self.triggers) if len(told) == 1 and _is_heading(self.text, self.seen, sentence) else None

    def _of_their_kind(self, sentence: Span, told: list[Trigger], found: Sequence[Count]) -> list[Trigger]:
        """The triggers of a sentence with the types that what was told before gives them, and what is told again."""
        seen, triggers = self.seen, self.triggers
        if told:
            told = [_of_years(seen, sentence, trigger, found) for trigger in told]
            told = [_of_that_kind(seen, trigger, triggers) for trigger in told]
            told = _of_that_force(seen, sentence, told, triggers)
            told = _in_ruins(seen, told, triggers, self.topic) if self.topic.disaster else _in_unrest(told, triggers)
            told = _in_breach(seen, sentence, told)
        return told if self.topic.sport else told_again(self.text, seen, sentence, told, triggers)


# A match at which people die: "125 morts dans une bousculade à l'issue d'un match de football".
_CRUSH = re.compile(
    r"\b(?:bousculades?|mouvements? de (?:foule|panique)|effondr\w+|pietine\w*|asphyxie\w*|foudroye\w*|emeutes?|incendie\w*|accidents?|noye\w*|avalanches?|crash|naufrage)\b"
)
# "Depuis octobre, ces échanges de feu ont coûté la vie à 549 personnes": the toll of many acts
_SINCE = re.compile(
    rf"\bdepuis\b(?! (?:{WEEKDAY}|hier|avant-hier|ce matin|cette nuit|la (?:nuit|veille)|l'aube|(?:\w+|\d+) (?:heures|jours)|(?:la|une) semaine)\b)"
    r"|\b(?:cette annee|l'an(?:nee)? (?:derniere?|passee?)|ces (?:derniers|dernieres) (?:mois|annees)|au cours d(?:es|e l') ?(?:\w+ )?(?:derniers|dernieres|annee) ?(?:mois|annees)?)\b"
)
_MANY_ACTS, _MANY_DEAD = re.compile(r"[a-z-]+[sx]\b|repression\b"), 100
_SINCE_YEAR = re.compile(
    r"\bdepuis (?:(?:le |fin |debut |l'annee )?(?:\d\d? )?(?:[a-z]+ )?(?:19|20)\d\d|(?:plus de |pres de )?(?:\w+|\d+) ans)\b"
)
_WORST = re.compile(r"\b(?:pires?|(?:le|la|les) plus|premiers?|premieres?)\b")  # "les pires combats depuis 2020" dates nothing
_YEARS_OF = frozenset(
    (
        "violence",
        "attaque",
        "insurrection",
        "rebellion",
        "combat",
        "hostilite",
        "affrontement",
        "exaction",
        "soulevement",
        "massacre",
        "tuerie",
    )
)
_CAMPAIGNS: frozenset[IncidentType] = frozenset({"other_attack", "attack_civilians"})
_CAMPAIGN = re.compile(r"\b(?:contre-)?(?:offensive|invasion|campagne militaire)\b")
_WAR_DEAD = 300
_STORY_OF_TOLLS = 120  # characters behind a toll over which a number alone still counts the dead
_BEFORE = 300  # characters between the dead and what says how they died
_CLOSE = 60  # characters between an act and what says where it was


def _killed(trigger: Trigger, found: Sequence[Count]) -> int:
    """How many dead the clause of a trigger counts."""
    counted = [c for c in found if c.kind == "deaths" and trigger.clause.start <= c.start < trigger.clause.end]
    return max((c.best or c.low or 0 for c in counted), default=0)


def _of_years(seen: str, sentence: Span, trigger: Trigger, found: Sequence[Count]) -> Trigger:
    """What many acts killed over months is a toll, over years a war: "des violences qui ont fait 20.000 morts depuis 2015"."""
    if (
        trigger.event_type in _CAMPAIGNS
        and _killed(trigger, found) >= _WAR_DEAD
        and _CAMPAIGN.search(seen, trigger.span.start, trigger.span.end)
    ):
        return replace(trigger, event_type="war")  # "une offensive qui a fait des milliers de morts"
    many = trigger.event_type in _DEADLY - {"disaster"} and _MANY_ACTS.match(seen, trigger.span.start) is not None
    if not found or trigger.event_type == "war" or not (many or trigger.rule in _YEARS_OF):
        return trigger
    since = _SINCE.search(seen, sentence.start, sentence.end)
    if since is None or _WORST.search(seen, sentence.start, since.start()):
        return trigger
    dead = _killed(trigger, found)
    if dead >= _WAR_DEAD and trigger.rule in _YEARS_OF and _SINCE_YEAR.match(seen, since.start()):
        return replace(trigger, event_type="war")
    return replace(trigger, event_type="casualties_report") if many and dead >= _MANY_DEAD else trigger


_OF_THAT_KIND = re.compile(
    r" (?:\w+ )?(?:de (?:cette sorte|ce (?:type|genre|modele)|cette (?:nature|espece))|du meme (?:type|genre)|similaires?|semblables?|comparables?|analogues?)\b"
)
_BY_ARMS: frozenset[IncidentType] = frozenset({"shelling", "air_strike", "drone_strike", "explosion", "attack_civilians"})


def _of_that_kind(seen: str, trigger: Trigger, before: Sequence[Trigger]) -> Trigger:
    """A strike "de cette sorte" is of the kind of the one told before it."""
    may_be = trigger.event_type in ("air_strike", "other_attack") or (
        trigger.event_type == "attack_civilians" and trigger.rule == "tir"
    )
    if not may_be or not _OF_THAT_KIND.match(seen, trigger.span.end):
        return trigger
    last = next((t.event_type for t in reversed(before) if t.event_type in _BY_ARMS), trigger.event_type)
    return replace(trigger, event_type=last)


_IT = re.compile(r"\W*(?P<it>il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci) ")
_FORCES_OF_NATURE = re.compile(
    r"\b(?:(?P<il>cyclone|typhon|ouragan|seisme|tremblement de terre|tsunami|incendie|feu|orage|torrent|glissement de terrain|eboulement|blizzard)|"
    r"(?P<elle>tempete|crue|pluie|averse|secousse|tornade|inondation|avalanche|coulee|eruption|vague|mousson|riviere|foudre|explosion de gaz))(?P<s>s)?\b"
)
_BY_NATURE: frozenset[IncidentType] = frozenset({"other_attack", "attack_civilians", "casualties_report"})
_STORY = 300  # characters behind a disaster over which a pronoun takes it up


def _of_that_force(seen: str, sentence: Span, told: list[Trigger], before: Sequence[Trigger]) -> list[Trigger]:
    """What "elle" destroyed is what the disaster told before it did: "Une crue a balayé Bor. Elle a détruit 300 cases et tué dix personnes"."""
    it = _IT.match(seen, sentence.start, sentence.end) if told and before else None
    last = next((t for t in reversed(before[-3:]) if t.event_type != "displacement"), None)
    if it is None or last is None or last.event_type != "disaster" or not 0 <= sentence.start - last.clause.end < _STORY:
        return told
    force = _FORCES_OF_NATURE.search(seen, last.clause.start, last.clause.end)
    word = it["it"].removesuffix("-ci")
    if (
        force is None
        or (force["s"] is None) == word.endswith(("s", "x"))
        or (force["il"] is None) == word.startswith(("i", "celui", "ceux"))
    ):
        return told
    return [replace(t, event_type="disaster") if t.event_type in _BY_NATURE else t for t in told]


_RUINED = re.compile(
    r"\b(?:ete|sont|etaient) (?:[a-z]+ment |tous |toutes )?(?:detruit|endommage|rase|ravage|devaste|aneanti|effondre)(?:e?s?)\b(?! (?:[\w'-]+ )?par\b)"
)
_ARMED: frozenset[IncidentType] = frozenset(
    {"clash", "shelling", "air_strike", "drone_strike", "attack_civilians", "other_attack", "war", "protest"}
)


def _in_ruins(seen: str, told: list[Trigger], before: Sequence[Trigger], topic: Topic) -> list[Trigger]:
    """What is told to be destroyed in the news of a disaster, by nobody, it destroyed: "Un séisme a frappé Hérat. Onze villages ont été détruits"."""
    if topic.war or not _ARMED.isdisjoint(t.event_type for t in before):
        return told
    return [
        replace(t, event_type="disaster")
        if t.event_type == "other_attack" and _RUINED.search(seen, t.clause.start, t.clause.end)
        else t
        for t in told
    ]


_BURNING = frozenset({"burn down", "prey to flames"})
_NEAR_UNREST = 400  # characters behind a riot over which what burns was set on fire


def _in_unrest(told: list[Trigger], before: Sequence[Trigger]) -> list[Trigger]:
    """What burns right after a riot was set on fire: "Les lycéens ont défilé à 8 heures. A 10 heures, la mairie brûlait"."""
    if not any(t.rule in _BURNING for t in told):
        return told
    near = {t.event_type for t in before[-3:] if 0 <= told[0].clause.start - t.clause.end < _NEAR_UNREST}
    if "disaster" in near or "protest" not in near:
        return told
    return [replace(t, event_type="other_attack") if t.rule in _BURNING and t.event_type == "disaster" else t for t in told]


_PEACE = (
    r"(?:treves?|cessez-le-feu|armistice|cessation|accalmie|accords?(?! (?:commercia|economique|de libre-echange|de peche))|engagements? (?:à|de) (?:observer|respecter|cesser)|pacte de non-agression|"
    r"zone (?:demilitarisee|d'exclusion|tampon)|resolution 1701)"
)
_OF_A_TRUCE = rf"(?:l'|la |le |les |une? |cette |ce |leurs? |son |sa )?(?:[\w'-]+ )?(?:regime de |declaration de )?{_PEACE}"
_BREACH = Sought(
    rf"\b(?:(?:en (?:violation|infraction)|au mepris|en depit|contrevenant)(?: [\w-]+)? (?:de |du |des |à |au )|malgre |violant |rompant |enfreignant |mettant fin (?:à |au )|brisant ){_OF_A_TRUCE}\b"
    rf"|\b(?:trouble|ebranle|entache|emaille|perturbe|fragilise|ecorne|marque|assombri|terni)(?:e?s|r)? (?:[\w'-]+ ){{0,3}}?(?:la|le|cette|ce|l') ?(?:[\w-]+ )?{_PEACE}\b"
    rf"|\b(?:heures?|minutes?) (?:\w+ )?apres (?:le debut de |l'entree en vigueur d[eu] |la (?:signature|proclamation|conclusion) d[eu']+ ?|l'annonce d[eu']+ ?)?{_OF_A_TRUCE}\b"
    rf"|\bdepuis (?:le debut|l'entree en vigueur|la proclamation|l'instauration) d[eu']+ ?{_OF_A_TRUCE}\b"
)
_SHOTS = re.compile(r"\b(?:tirs?|coups de feu|rafales|balles)\b")


def _in_breach(seen: str, sentence: Span, told: list[Trigger]) -> list[Trigger]:
    """Attacks and shots of which no more is known than that they broke a truce: "a attaqué Ménaka, en violation du cessez-le-feu"."""
    kinds = {t.event_type for t in told}
    if kinds.isdisjoint(("other_attack", "clash")) or "ceasefire_violation" in kinds:
        return told
    if not _BREACH.search(seen, sentence.start, sentence.end):
        return told
    return [
        replace(t, event_type="ceasefire_violation")
        if t.event_type == "other_attack"
        or (t.event_type == "clash" and _SHOTS.search(seen, max(sentence.start, t.span.start - 30), t.span.end))
        else t
        for t in told
    ]


_SUBJECT_APART = 24  # characters of a sign or a bracket between a subject and its verb
_ASIDE = re.compile(r",? |,? ?\([^()]*\) ")
_VERB_ITSELF = re.compile(
    r"(?:(?:ne|se|y|en) |n'|s'|n'y |n'en )*(?:(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|doit|doivent|devrait|devraient)\b|[a-z]{2,}(?:era|eront|ira|iront|dra|dront)\b)"
)


def _of_one_subject(seen: str, told: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, those made one of which a verb only says on what its subject told: "Les pourparlers, ouverts à Doha, | n'ont rien donné".

    Where both say when they were, they are two: "Le dialogue, ouvert le 20 août, | s'achève samedi".
    """
    found: list[Trigger] = []
    for trigger in told:
        last = found[-1].clause if found else trigger.clause
        clause = trigger.clause
        if (
            found
            and found[-1].event_type == trigger.event_type != "casualties_report"
            and 0 < clause.start - last.end <= _SUBJECT_APART
            and _ASIDE.fullmatch(seen, last.end, clause.start)
            and FINITE.search(seen, last.start, last.end) is None
            and _VERB_ITSELF.match(seen, clause.start, clause.end)
            and not (TIME.search(seen, last.start, last.end) and TIME.search(seen, clause.start, clause.end))
        ):
            found[-1] = replace(found[-1], clause=last.cover(clause))
        else:
            found.append(trigger)
    return found


_HEADING_LENGTH = 70


def _is_heading(text: str, seen: str, sentence: Span) -> bool:
    """Whether a sentence is a line of its own that heads the paragraph below it: "16h40 - Rideaux baissés"."""
    line = text.rfind("\n", 0, sentence.start) + 1
    end = text.find("\n", sentence.start)
    return (
        0 <= end - line <= _HEADING_LENGTH
        and sentence.end >= end - 1
        and not text[line:end].rstrip().endswith((".", "!", "?", "»", '"', ":", ";"))
        and not text[line:].startswith(("-", "•", "*", "–"))
        and _FINITE.search(seen, sentence.start, sentence.end) is None
    )


def _tells_it_again(heading: Trigger, told: Sequence[Trigger], sentence: Span, seen: str) -> bool:
    """Whether the first lines below a heading tell what it tells."""
    between = seen[heading.clause.end : sentence.start]
    return between.count("\n") in (1, 2) and any(
        t.event_type == heading.event_type or {t.event_type, heading.event_type} <= _DEADLY | {"casualties_report"}
        for t in told
    )


_FINITE = re.compile(r"\b(?:a|ont|est|sont|avait|avaient|etait|etaient)\b")
_DEADLY: frozenset[IncidentType] = frozenset(
    {
        "clash",
        "shelling",
        "air_strike",
        "drone_strike",
        "explosion",
        "attack_civilians",
        "other_attack",
        "disaster",
        "ceasefire_violation",
    }
)
_BILAN = re.compile(r"\bbilan\b")


def _echoes(seen: str, triggers: Sequence[Trigger], sentence: Span, tolls: Sequence[Casualties]) -> bool:
    """Whether a sentence that is no more than a toll ("Un mort.") belongs to the act told right before it in its paragraph."""
    if not triggers or triggers[-1].event_type not in _DEADLY:
        return False
    last = triggers[-1]
    return (
        sentence.start - last.clause.end < 60
        and "\n" not in seen[last.clause.end : sentence.start]
        and not VERB_AFTER.search(seen, sentence.start, sentence.end)
        and not _BILAN.search(seen, sentence.start, sentence.end)
        and not any(t.span.overlaps(last.clause) for t in tolls[-6:])
    )


def _adds_victim(seen: str, last: Trigger, sentence: Span, found: Sequence[Count], tolls: Sequence[Casualties]) -> bool:
    """Whether a sentence only says who died in the act told right before it: "… sur un trolleybus. Le conducteur est mort sur le coup"."""
    return (
        bool(found)
        and found[0].kind == "deaths"
        and found[0].rule in ("victim", "death")
        and found[0].start - sentence.start < _CLOSE
        and last.event_type in _DEADLY
        and last.modality != "planned"
        and 0 <= sentence.start - last.clause.end < _CLOSE
        and "\n" not in seen[last.clause.end : sentence.start]
        and not any(t.kind == "deaths" and t.span.overlaps(last.clause) for t in tolls[-6:])
    )


def _told_by_number(text: str, seen: str, told: Sequence[Trigger], found: Sequence[Count]) -> list[Count]:
    """The dead of clauses that are like a count of them and say no more than how many: "cent trente et un lundi matin"."""
    clauses = [t.clause for t in told if t.rule == RULE and t.event_type == "casualties_report"]
    bare = [clause for clause in clauses if not any(c.start < clause.end and clause.start < c.end for c in found)]
    return [count for clause in bare if (count := lone_number(text, seen, clause)) is not None]


def _only_wounds(text: str, seen: str, trigger: Trigger, found: Sequence[Count]) -> bool:
    """Whether a trigger only counts the injured of an act told before it: "Deux manifestants ont été blessés, selon l'opposition"."""
    clause = trigger.clause
    counted = {c.kind for c in found if clause.start <= c.start < clause.end}
    return (
        trigger.rule == "toll alone"
        and counted == {"injured"}
        and not (TIME.search(seen, clause.start, clause.end) and PLACE.search(text, clause.start, clause.end))
    )


_THEY_DIED = re.compile(
    r"\W*(?:ils|elles|tous|toutes|ce(?:ux|lles)-ci|les (?:deux|trois|quatre|cinq|six) (?:hommes|femmes|victimes)|les victimes) (?:(?:ont|avaient|auraient) (?:tous |toutes |\w+ment )?ete|sont|seraient) (?:\w+ment )?"
)


def _dead_again(seen: str, trigger: Trigger, before: Sequence[Trigger], found: Sequence[Count]) -> bool:
    """Whether a trigger only says how those died who were counted before it: "Elles ont été abattues alors que …"."""
    return (
        bool(before)
        and (trigger.event_type == "casualties_report" or trigger.rule == RULE)
        and before[-1].event_type in _DEADLY | {"casualties_report"}
        and 0 <= trigger.clause.start - before[-1].clause.end < _BEFORE
        and _THEY_DIED.match(seen, trigger.clause.start, trigger.clause.end) is not None
        and not any(trigger.clause.start <= c.start < trigger.clause.end for c in found)
        and not TIME.search(seen, trigger.clause.start, trigger.clause.end)
    )


def _is_where(seen: str, last: Trigger, sentence: Span) -> bool:
    """Whether a sentence only says when and where the act told right before it in its paragraph was."""
    return (
        0 <= sentence.start - last.clause.end < _CLOSE
        and "\n" not in seen[last.clause.end : sentence.start]
        and says_where(seen, sentence)
    )


def find_triggers(article: Article) -> list[Trigger]:
    """What makes an incident, in text order, each in the clause that reports it.

    Denied, feared and merely possible acts are left out, as are figures of speech, titles and habits.

    >>> from datetime import date
    >>> found = find_triggers(Article("a", date(2024, 5, 16), "Des tirs de mortier ont tué deux civils mardi à Goma."))
    >>> [(t.event_type, t.modality) for t in found]
    [('shelling', 'asserted')]
    """
    return list(_read(article.text)[0])


def find_by_rules(article: Article) -> list[Trigger]:
    """As :func:`find_triggers`, without what is told by its likeness: beside these the weights of likeness are learned."""
    return list(_read(article.text, likeness=False)[0])


def find_casualties(article: Article) -> list[Casualties]:
    """Numbers of dead (``kind`` ``deaths``) and injured (``injured``), in persons and text order.

    An end that the text leaves open is ``None``: "plus de 200" has no high, "près de 80" no low.

    >>> from datetime import date
    >>> [
    ...     (c.kind, c.low, c.best, c.high)
    ...     for c in find_casualties(Article("a", date(2024, 5, 16), "Au moins 12 morts, dont 3 enfants."))
    ... ]
    [('deaths', 12, 12, None)]
    """
    return list(_read(article.text)[1])


def _count(words: Sequence[str], vocabulary: frozenset[str]) -> int:
    return sum(map(vocabulary.__contains__, words))


def _topic(text: str, seen: str, words: Sequence[str]) -> Topic:
    head = seen[:_HEAD]
    total = max(60, len(words))
    war = _count(words, _WAR) - 2 * sum(1 for _ in FIGURE.finditer(head))
    sport = _count(words, _SPORT)
    economy = _count(words, _ECONOMY)
    disaster = _count(words, NATURE)
    return Topic(
        war=war * 150 >= total and war >= 2,
        sport=(sport >= 5 and sport > 2 * (war + _count(words, _DEAD)))
        or (sport >= _SHORT_SPORT and not war and len(words) < _SHORT),
        economy=economy >= 4 and economy > war,
        disaster=disaster >= 2 and disaster > war,
        accented=bool(re.search("[éÉèÈêÊ]", text[:_HEAD])),
        ground=is_on_foot(head, 0, len(head)),
    )


def _paragraph_topic(whole: Topic, words: Sequence[str]) -> Topic:
    """A paragraph of sport in a round-up is about sport, whatever the rest is about; one that counts dead is not."""
    sport = _count(words, _SPORT)
    if sport >= 2 and sport > 2 * _count(words, _WAR) and _DEAD.isdisjoint(words):
        named = _SPORT.intersection(words)
        if len(named) >= 2 and named - _OF_MUCH_ELSE:
            return replace(whole, sport=True, war=False)
    return replace(whole, sport=False) if whole.sport and not sport else whole


# A book, a play or a film by its title: "La Bataille d'Alger, de Gillo Pontecorvo, reste …", "La Trêve, série policière, revient …"
_WORK = re.compile(
    r"[«\" ]{0,3}[A-ZÉ][^.;:,]{3,60},(?: d(?:e |['’])[A-ZÉ][\w.-]+(?: (?:de |d['’])?[A-ZÉ][\w-]+){1,2},"
    r"| (?:(?:le|un|la|une|son|sa) )?(?:\w+ )?(?:roman|film|pièce|série(?! d)|documentaire|téléfilm|thriller|opéra|feuilleton|récit|essai|bande dessinée|long-métrage|court-métrage)\b)"
)


class _Sentence:
    """What the words of one sentence tell by the rules of nouns and verbs, from left to right."""

    def __init__(
        self,
        text: str,
        seen: str,
        sentence: Span,
        parts: Sequence[Piece],
        words: Sequence[str],
        starts: Sequence[int],
        topic: Topic,
    ) -> None:
        self.text, self.seen, self.sentence, self.parts, self.topic = text, seen, sentence, parts, topic
        self.words, self.starts = words, starts
        self.hits: list[Hit] = []
        self.taken = 0  # where what the last hit has read ends
        self.dead = 0  # where what a verb that tells nothing governs ends

    def triggers(self, found: Sequence[Count]) -> list[Trigger]:
        """What it tells, with the tolls that are ``found`` in it."""
        text, seen, sentence, parts = self.text, self.seen, self.sentence, self.parts
        known = trigger_words()
        telling = [n for n, word in enumerate(self.words) if word in known]
        if (not found and not telling) or _WORK.match(text, sentence.start, sentence.end):
            return []
        self._read(telling)
        if not self.hits and not found:
            return []
        hits, found = _not_asked(seen, sentence, parts, self.hits, found)
        hits = [h for n, h in enumerate(hits) if not (n and _leaves_it_to(seen, h, hits[n - 1], parts))]
        counted = {piece_at(parts, c.end - 1) for c in found}
        hits = [h for h in hits if h.rule.event_type != "casualties_report" or h.piece not in counted]
        hits = [
            h for h in hits if not (h.bare and h.rule.lemma == "blesser" and any(c.start <= h.start < c.end for c in found))
        ]
        hits += toll_hits(text, seen, parts, found, hits, self.topic)
        return gapped(text, seen, sentence, clauses_of(text, seen, sentence, parts, hits, found), found)

    def _read(self, telling: Sequence[int]) -> None:
        """Reads the words so numbered, which rules know; of a clause that is a list or a jumble, the first alone."""
        being = any(self.words[n] in _BEING for n in telling) and (
            _BEING_WHAT.search(self.seen, self.sentence.start, self.sentence.end) is not None
        )
        at = tried = 0
        tried_at = -1
        for n in telling:
            word, start = self.words[n], self.starts[n]
            if start < self.taken or (word in _BEING and not being):
                continue
            while at + 1 < len(self.parts) and self.parts[at + 1].start <= start:
                at += 1
            tried = tried + 1 if at == tried_at else 1
            tried_at = at
            if tried <= _CROWDED:
                self._try(n, word, at, Span(start, start + len(word)))

    def _try(self, n: int, word: str, at: int, span: Span) -> None:
        """Keeps what a word tells, the number ``n`` of the sentence, in the piece number ``at``: as a noun, else as a verb."""
        accented = self.text[span.end - 1] in "éÉ" or (word.endswith("s") and self.text[span.end - 2] in "éÉ")
        hit = self._as_noun(n, word, at, span, accented=accented)
        if hit is None and span.start >= self.dead and self._may_be_verb(word, span.start, accented=accented):
            verb = self._as_verb(n, word, at, span)
            if isinstance(verb, int):
                self.dead = verb
                return
            hit = verb
        if hit is not None:
            self.hits.append(hit)
            if hit.rule.after is not None and not hit.noun and hit.rule.event_type not in ("displacement", "withdrawal"):
                self.taken = min(hit.end, self.parts[at].end)
            else:
                self.taken = hit.end if hit.noun else span.end

    def _as_noun(self, n: int, word: str, at: int, span: Span, *, accented: bool) -> Hit | None:
        if word not in noun_rules() or (accented and word not in UPROOTED):
            return None
        rules = self._open.of_noun(word, n)
        if accented:
            rules = tuple(rule for rule in rules if rule.name == COUNTED)  # "quarante mille déplacés"
        if not rules:
            return None
        return read_noun(self._spot(at, span), rules, self._light, dead=span.start < self.dead)

    def _spot(self, at: int, span: Span, tenses: frozenset[str] = frozenset()) -> Spot:
        """A word in the piece number ``at``, with the ``tenses`` that its form may be in."""
        end = span.end
        return Spot(self.text, self.seen, self.sentence, self.parts, at, span.start, end, end, tenses, tenses, self.topic)

    @cached_property
    def _open(self) -> OpenRules:
        return OpenRules(self.words)

    @cached_property
    def _light(self) -> list[tuple[int, frozenset[str]]]:
        """The verbs that make an event of a noun: where they stand, and their tenses."""
        tenses = light_verbs()
        return [(start, tenses[word]) for word, start in zip(self.words, self.starts, strict=True) if word in tenses]

    def _may_be_verb(self, word: str, start: int, *, accented: bool) -> bool:
        """Whether a word may be a verb's form here: no noun behind its article, none of those whom something is for."""
        if word not in verb_rules():
            return False
        low = self.sentence.start
        is_noun = (word in noun_rules() or word == "cible") and not accented
        if is_noun and _AS_NOUN.search(self.seen, max(low, start - 16), start):
            return False
        return word not in _THE_MOVED or _FOR_THEM.search(self.seen, max(low, start - 8), start) is None

    def _as_verb(self, n: int, word: str, at: int, span: Span) -> Hit | int | None:
        """What a verb tells; where what it governs ends if that tells nothing either."""
        rules = verb_rules()[word]
        meant = _meant(self.seen, self.sentence, word, span.start, rules)
        possible = self._open.of_verb(word, n) if meant is rules else meant
        if not possible:
            return None
        return read_verb(self._spot(at, span, meant[0].tenses), meant, possible)


def _not_asked(
    seen: str, sentence: Span, parts: Sequence[Piece], hits: list[Hit], found: Sequence[Count]
) -> tuple[list[Hit], Sequence[Count]]:
    """Of what a sentence tells and counts, what it does not ask but takes for granted: "Trois semaines après l'offensive du 19 septembre, que reste-t-il ?"."""
    asked = asked_from(seen, sentence)
    if asked >= sentence.end:
        return hits, found

    granted = [
        hit
        for hit in hits
        if hit.start < asked
        or (hit.noun and (parts[hit.piece].join == "after" or _AFTER.search(seen, max(sentence.start, hit.np - 7), hit.np)))
    ]
    return granted, [count for count in found if count.start < asked]


_AFTER = re.compile(r"\bapres $")


def _leaves_it_to(seen: str, hit: Hit, before: Hit, parts: Sequence[Piece]) -> bool:
    """Whether a clause only says whom those who went left the place to: "se sont retirés de Bukavu, laissant la ville au M23"."""
    return (
        hit.rule.event_type == "territory_ceded"
        and before.rule.event_type == "withdrawal"
        and (hit.bare or parts[hit.piece].join == "gerund" or not seen[parts[hit.piece].start : hit.start].strip())
        and hit.piece - before.piece <= 1
    )


# An auxiliary, no "a" for "à": "l'armee a bombarder", not "continue a bombarder"
_HELPED = re.compile(
    r"\b(?:(?:ont|avaient|avait|ete|l'a|les a|s'est|se sont)|(?!(?:re)?commenc|continu|cherch|pret|reussi|parven|aid|pouss|forc|contrain|oblig|appel|invit|incit|autoris|"
    r"habitu|seul|dernier|premier|facon|maniere|tend|visan|quant|machine|salle|consist|encourag|amen|condui|servi|oppos|destin|prepar|hesit|renonc|appliqu|emplo|arriv|decid|resol|convi|entrain|tard|persist|obstin|engag)[a-z]{2,}'? a) (?:[a-z]+ment |encore |aussi )?$"
)
_GOT = Sought(r"\b(?:s'est|se sont|s'etait|s'etaient) (?:encore |aussi )?fait[es]* $")


def _meant(seen: str, sentence: Span, word: str, start: int, rules: Sequence[Rule]) -> Sequence[Rule]:
    """The rules of a verb's form that was meant where the ear confuses two: "a bombarder" is "a bombardé", "s'est fait tué" is "s'est fait tuer"."""
    left = max(sentence.start, start - 30)
    if word.endswith("er") and _HELPED.search(seen, left, start):
        return _of_tense(word[:-1], "participle")
    if word.endswith(("e", "ee", "es")) and _GOT.search(seen, left, start):
        return _of_tense(word.rstrip("es") + "er", "infinitive")
    return rules


@lru_cache(maxsize=512)
def _of_tense(word: str, tense: str) -> tuple[Rule, ...]:
    return tuple(replace(rule, tenses=frozenset({tense})) for rule in verb_rules().get(word, ()) if tense in rule.tenses)


_BEING = frozenset(
    ["est", "sont", "etait", "etaient", "ete", "fut", "furent", "sera", "seront", "serait", "seraient", "etant", "etre"]
)
# What the verb "to be" needs beside it to tell an incident.
_BEING_WHAT = Sought(
    r"\b(?:mains|en cours|à pied d|effecti|respect|observ|sous|assieg|encercl|isole|coupe|greve|maitres d|de retour|ferme|clos|bloque|prisonnier|piege|sans nouvelle|cible|objet|theatre|proie|victime|(?:im)?praticable|(?:in)?accessible|(?:in)?franchissable|navigable|barre|interdit|circulation|navigation|aux prises|rues?|pave|à (?:avoir )?(?:defile|conspue|marche|scande|manifeste|crie|brave|reclame)r?|libres?|point mort|impasse|suspendu|gele|rompu|noires? de|garde à vue|coince|immobilise|echoue|en attente|brousse|partout|omnipresent|carrefours|barreaux|verrous|arrets|cachot|en vigueur|desert|debandade|en (?:fuite|errance|exode|deplacement)|à (?:avoir )?(?:fui|fuir|passe|franchi|traverse|gagne|quitte|pris|errer|camper|dormir)|"
    rf"(?:{WEEKDAY}|hier|demain)(?: matin| soir)? (?:à|au|en|aux)|(?:deja|desormais|maintenant) (?:à|en|aux?|dans|aux portes))"
)
# "un abri pour déplacés", "un camp pour réfugiés" move nobody.
_THE_MOVED = frozenset({"deplaces", "refugies", "deplacees", "refugiees", "exiles", "evacues", "disparus", "detenus"})
_FOR_THEM = re.compile(r"\b(?:pour|entre|avec|contre|chez|parmi|aux|comme) $")
_AS_NOUN = re.compile(
    r"\b(?:l'|le |la |les |un |une |des |du |de |d'|au |aux |ces |cette |ce |son |sa |ses |leurs? |plusieurs |toute |tout |aucune |aucun |chaque |possible |eventuelle |premiere |seconde |double |recente |prochaine |autres |nouvelles? |nouveaux? |deux |trois )$"
)
