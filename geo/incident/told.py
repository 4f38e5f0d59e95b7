"""What is told beside a noun, and whether it is enough for the noun to tell an incident: "des combats" alone are none."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.fr_nouns import COUNTED
from geo.incident.gate import Sought
from geo.incident.hits import ARMS, CROWD, FORCE, HUMAN_TITLE, OCCURRED, PLACE, TIME, VERB_AFTER, Topic, is_violent, words_in
from geo.incident.lexicon import PEACEFUL, Rule
from geo.model import Span
from geo.text import words

__all__ = ["AFTERMATH", "DEMONSTRATIVE", "Noun", "Surroundings"]

_AIMED = Sought(
    r" (?:(?:en une (?:seule )?(?:nuit|heure|journee)|en \w+ (?:jours|heures|nuits)|dans la nuit|cette nuit|ce matin|coup sur coup|d'affilee|à la suite|en serie|à repetition|\w+) )?(?:contre|sur|visant|par) (?P<article>l'|la |le |les |un |une |des )?(?=\S)"
)
_CASUALTIES = re.compile(r"\b(?:morts?|tuee?s?|blessee?s?|victimes)\b")
_TOLD_DEAD = re.compile(r"\b(?:\d+|[a-z]+(?:-[a-z]+)*) (?:[a-z]+ )?(?:morts|tues|blesses)\b")
_COUNTED = re.compile(
    rf"\d|plusieurs$|(?:un|des|plusieurs|quelques).*(?:aine|millier)|{TWO_TO_TEN}|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent"
)
AFTERMATH = Sought(
    r"\b(?:apres|lors d[e']?|lors|au cours d[e']?|suite (?:à|aux?|d[e'])|rescapee?s? d[e']?|survivante?s? d[e']?|à la suite d[e']?|dans|au (?:sur)?lendemain d[e']?|en marge d[e']?|pendant|durant|par|depuis|à l'issue d[e']?|fuir|fui|fuyant|fuient|revendique|condamne|denonce|tue|tues|blesse|repousse|essuye|subi|mort dans|morts dans|objet d[e']|cible d[e']|victimes? d[e']|theatre d[e']|signale|rapporte|fait etat d[e']?|annonce|annoncent|inquiete?s?(?:ee?s?)? d[e']|alarmee?s? d[e']|indignee?s? d[e']|emue?s? d[e']|deplore|constate|observe|regrette|recense|denombre|evoquant|evoque) ?(?:(?:l'|le|la|les|une?|des|du|de|d'|ces|cette|ce|plusieurs|deux|trois) ?)*(?:\w+ )?$"
)
_RELATION = re.compile(
    r"^ ?(?:(?!(?:qui|que|dans|pour|sans|avec|apres|selon|fait|sera|etait)\b)[a-z]{4,}(?:e|es|s|x|l|if) )?(?:entre|contre|de |d'|du |des |à|au |aux |dans|sur|en |pres|devant|derriere|qui|,|meurtri|sangl|violent|arme|intense|\"|attribue|perpetre|mene|revendique|survenu|\(|lance|par |avec|sporadique|\d|"
    + WEEKDAY
    + r"|hier)"
)
_GOVERNING = words("lors cours suite issue lendemain surlendemain cause raison cible objet theatre victime victimes")
# the head of a line that names somewhere: "**Tchassiv Yar** :", not "BILAN :", "Sécurité :"
_HEAD_NAME = re.compile(
    r"\W{0,6}(?!(?:Bilan|S[ée]curit[ée]|Contexte|Situation|Bref|Politique|Humanitaire|Soci[ée]t[ée]|Justice|Monde|Sport|Rappel|Urgent|Flash|Note|Analyse|Exclusif|Vid[ée]o|Photo|[ÉE]conomie|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier)\b)"
    r"[A-ZÉÈÎ][a-zà-ÿ][\w'’-]+(?:[ -](?:(?:de|du|la|le|el|al|sur) )?[A-ZÉÈÎ][\w'’-]+){0,2}(?: ?\([^()\n]{2,30}\))?\W{0,4} ?:? ?$"
)
_BROKEN = re.compile(
    r"(?:(?: [\w'-]+){0,4}? (?:a|avait|aurait|est|etait) (?:de nouveau |deja |aussitot )?(?:ete )?)? ?(?:\w+ment )?(?:rompue?|violee?|enfreinte?|bafouee?|brisee?|pietinee?|vole|ecornee?|foulee?)\b"
)
_CLAIMED = re.compile(r"\b(?:revendiqu\w+ (?:\w+ ){0,2}|(?:confirm\w+|reconnu\w*|annonc\w+) )la (?:\w+ )?$")
_A_PLACE = re.compile(
    r" d'une? (?:(?:nouve\w+|autre|petite?|gros|grosse|premiere?|deuxieme|troisieme|\w+ieme) )?(?:villages?|villes?|localite|bourg|bourgade|hameau|base|camp|poste|garnison|caserne|quartier|position|colline|ile|cite)\b"
)
_YEARS = re.compile(r"[^.;:()]{0,40} \((?:19|20)\d\d ?[-–à] ?\d{2,4}\)")  # "La guerre de Corée (1950-1953)"
_SO_MANY = re.compile(
    rf" (?:\w+ )?(?:de |d')(?:environ |au moins |plus de |pres de |quelque )?(?:\d|{TWO_TO_TEN}|plusieurs|quelque)"
)  # "l'envoi de deux bataillons"
DEMONSTRATIVE = frozenset(("cette", "cet", "ces", "ce"))
_THAT_DAY = re.compile(r" (?:anticipees? |partielles? )?(?:le |ce |des le )?(?:\d{1,2}(?:er)? [a-z]{3,}|" + WEEKDAY + r")\b")
# Rules of nouns that need no day, place or verb beside them.
_TELLING = frozenset(
    (
        "number of displaced",
        "war that two wage",
        "so long a war",
        "at war since",
        "under bombs",
        "under the bombs",
        "so many days of siege",
        "we take power",
        "one rebellion of several",
        "how the fight is",
        "prey to it for years",
        "call to gather",
        "talks that somebody held",
        COUNTED,
        "a poll on a day",
        "a funeral",
        "grenades lacrymogènes",
        "a motion against",
    )
)
_HOUR = re.compile(r"\b\d\d? ?[h:] ?\d\d\b")
_OF_TITLE = re.compile(
    r" (?:[\w'-]+ ){0,2}(?:du|de la|de l'|des|d'un|d'une) ?(?:\w+ ){0,2}(?:ministres?|president|presidente|gouvernement|parlement|gouverneur|chef|general|cabinet|assemblee)\b"
)
_PROPOSED = re.compile(
    r"(?: [\w'-]+){0,4}? (?:a|avait|aurait) ete (?:\w+ment )?(?:propose|reclame|exige|demande|refuse|rejete|evoque)|(?: [\w'-]+){0,8}? (?:represent|constitu)e(?:nt)? "
)
_OTHER_EXODUS = re.compile(
    r" (?:rural|urbain|fiscal|estival|medical|des (?:cerveaux|capitaux|medecins|talents|vacanciers|citadins)|de capitaux)"
)
_AT = re.compile(r"\b(?:en|de|sur|avec|pour) $")
_LASTING = re.compile(
    r"\b(?:a|ont|avait|avaient|aura|qui a) (?:deja |aussi |[a-z]+ment )?(?:fait|eclate|tue|dure|cause|commence|debute|ravage|provoque|coute|oppose|entraine|deplace|deracine|detruit|devaste|mis aux prises|plonge|dechire|gagne|ensanglante|laisse)|"
    r"declenche|commence|eclate|lance|qui (?:dure|ravage|dechire|oppose|a)|\b(?:oppos(?:e|ait)|dechir(?:e|ait)|ensanglant(?:e|ait)|fai(?:t|sait) rage|s'(?:est|etait) (?:soldee?|enlisee?|etendue?))\b|\((?:1[89]|20)\d\d ?[-–]|(?:s'est|etait|s'etait) (?:achevee?|terminee?|conclue?)|pris fin"
)
# "Le conflit colombien, vieux de 45 ans, oppose l'armée aux guérillas"
_ASIDE_AND_ON = re.compile(
    r",[^,;.]{2,70}, (?:oppose|dechire|ravage|dure|fait rage|s'enlise|a (?:deja )?(?:fait|tue|cause|coute|debute|eclate|oppose|dechire|ravage))\b"
)
# "Le conflit frontalier qui oppose le Guyana au Venezuela": a dispute, not fought out
_OF_BORDERS = re.compile(r" (?:territoria(?:l|ux)|frontaliers?|fonciers?|maritimes?|de voisinage)\b")
_BROKEN_OUT = re.compile(r"\b(?:eclat|declench)\w+")
_SO_LONG_AGO = re.compile(r"\b(?:19|20)\d\d\b|annees|semaines|mois|jours")
_OF_NOTE = re.compile(
    r" (?:de presse|en hommage|de (?:priere|famille|quartier|deuil)|de redaction|d'embauche|de travail hebdo|medicale|telephonique avec (?:des|les) journalistes|de son gouvernement|publique d'information)"
)
_WITH_WHOM = re.compile(r" (?:avec|entre|à|en|au|de l'|du|des|d'urgence|\w+ d'urgence|bilateral|trilateral|extraordinaire)")
_AMONG_FRIENDS = re.compile(r" (?:entre amis|familiale)")
_IN_FORCE = re.compile(
    r" ?(?:[\w'-]+ ){0,3}(?:(?:de|du|d'|datant de) ?(?:\w+ )?\d{4}|,? ?(?:conclue?s?|signee?s?|negociee?s?|entree?s?|obtenue?s?|decretee?|annoncee?|instauree?|en vigueur|parrainee?|est entree?|a ete|instaure))"
)
_CONCLUDED = re.compile(r"\b(?:conclu|signe|negocie|obtenu|decrete|annonce|arrache|entr\w+ en vigueur)\w*")
_PARTY = re.compile(r" (?:national|pour la republique|democratique)")
_ON_A_DAY = re.compile(
    r" (?:du \d{1,2}(?:er)? [a-z]+ \d{4}\b)| (?:de |du |d'|à |en )?(?:[\w'-]+ ){0,3}(?:" + WEEKDAY + r"|prevue?s?)"
)
_OF_A_NAME = re.compile(r" (?:de |d['’])[A-ZÉ]")
_OF_VIOLENCE = re.compile(r" (?:militaire|de violences?|des combats|des violences|armee|meurtriere|sanglante)")
_SEIZED_HOW = re.compile(
    r" ?(?:,[^,]{1,30},|\w+ment|massives?|en (?:serie|masse|cascade|nombre)|hier|\w+di|dimanche)? ?(?:de |d'|des |du |par |à |contre|dans|en |depuis |\w+di|dimanche)"
)
_COUNTING = re.compile(r"aine de|aine d'|milliers? d")
_HEAD = 4  # characters before what heads its clause
_INDEFINITE = frozenset(("un", "une", "des", "plusieurs", "deux", "trois", "quatre", "cinq", "quelques", "d'autres", "de"))
_DEFINITE = frozenset(("le", "du", "au", "les", "aux", "l'", "la", "de l'", "à l'", "d'", "de", "de la"))
_ITS = frozenset(("son", "sa", "ses", "leur", "leurs", "cette", "ce", "cet", "ces"))
_TAKING = frozenset(("prise", "reprise", "chute", "capture", "occupation", "perte", "abandon", "reddition"))
_MEETINGS = frozenset(
    (
        "reunion",
        "rencontre",
        "entretien",
        "visite",
        "conference",
        "discussion",
        "sommet",
        "consultation",
        "mediation",
        "tete-a-tete",
    )
)
_TRUCES = frozenset(("cessez-le-feu", "treve", "armistice", "accord"))
_BALLOTS = frozenset(("election", "presidentielle", "legislatives", "scrutin", "referendum", "investiture"))
# "Une délégation est arrivée pour discuter d'une trêve"
_TALKED_OF = Sought(
    r"\b(?:discut\w+|parl(?:er|ant|e|ent|ait|aient)|debatt\w+|debattre|plancher|planch\w+|s'entretenir|deliber\w+|convers\w+) (?:[\w'-]+ ){0,6}?"
    r"(?:d'|de |du |des |sur |autour d'|au sujet d'|à propos d')(?:[a-z]+ )?$"
)
_UNDER = re.compile(r"\b(?:sous|grace à|avec) (?:la |une |sa |leur )$")
_OFFICE_OF = Sought(
    r"\b(?:autorite|commission|instance|agence|minist\w+|direction|organe|observatoire|conseil|bureau|centre|comite|office|administration)"
    r"(?: [a-z]+){0,2} (?:des?|aux?|de la|chargee?s? (?:des?|de l'organisation des?)|d'organisation des?|de supervision des?|de gestion des?) $"
)

_TOOK_PLACE = re.compile(
    r"(?: (?!(?:qui|que|dont|a|ont|et|demographique|joie|colere|prix)\b)[\w'-]+){0,6}? (?:(?:a|ont|avait|avaient) (?:\w+ )?eu lieu|(?:s'est|se sont) (?:\w+ )?produit)"
)


@dataclass(slots=True)
class Noun:
    """A noun that may tell an incident: its rule, which ends at ``stop``, and the noun group it stands in, from ``np``.

    ``chain`` is what counts or governs the noun ("une série de"), ``det`` its determiner, ``adjective`` whether one stands before it.
    """

    text: str
    seen: str
    sentence: Span
    parts: Sequence[Piece]
    at: int
    start: int
    end: int
    stop: int
    rule: Rule
    np: int
    chain: str
    det: str
    adjective: bool

    @property
    def part(self) -> Piece:
        """The clause it stands in."""
        return self.parts[self.at]

    @property
    def bare(self) -> bool:
        """Whether it has no determiner and nothing is counted of it: "Incendie à Lagos"."""
        return not self.det and not self.chain

    @property
    def left(self) -> str:
        """What stands before it in the sentence."""
        return self.seen[max(self.sentence.start, self.start - 80) : self.start]

    @property
    def ahead(self) -> str:
        """What stands before its group."""
        return self.seen[max(self.sentence.start, self.np - 60) : self.np]


class Surroundings:
    """What is told beside a noun: that it takes place, when, where, with how many dead.

    ``end`` is where the noun's clause ends with what hangs on it; ``happening`` whether a verb makes an event of it, ``toll`` whether
    dead are counted in the clause, ``dated`` whether a day stands right behind it, ``made`` whether an accord is said to be made.
    """

    def __init__(self, noun: Noun, topic: Topic, end: int, *, happening: bool, toll: bool, dated: bool, made: bool) -> None:
        text, seen, sentence, part, start, stop = noun.text, noun.seen, noun.sentence, noun.part, noun.start, noun.stop
        self.noun, self.topic, self.end = noun, topic, end
        self.happening, self.dated, self.made = happening, dated, made
        heads = start - part.start < _HEAD
        lead = noun.parts[noun.at - 1] if noun.at and part.join == "colon" and heads else None
        self.timed = (
            TIME.search(seen, part.start, end) is not None
            # "23 septembre : accrochages à …"
            or (lead is not None and bool(TIME.search(seen, lead.start, lead.end) or _HOUR.search(seen, lead.start, lead.end)))
            # "14h05 – Explosion à …"
            or (noun.at == 0 and heads and _HOUR.match(seen, sentence.start, part.start) is not None)
        )
        self.placed = PLACE.search(text[max(part.start, start - 60) : end]) is not None or (
            # "Toretsk : frappe sur la gare"
            lead is not None and _HEAD_NAME.match(text, lead.start, part.start) is not None
        )
        self.occurred = self.placed and OCCURRED.search(seen, stop, end) is not None
        self.behind = (
            part.join == "after" or not _GOVERNING.isdisjoint(noun.chain.split()) or AFTERMATH.search(noun.ahead) is not None
        )
        self.indefinite = bool(
            noun.det in _INDEFINITE or noun.chain or (not noun.det and noun.np == part.start) or _COUNTED.match(noun.det)
        )
        onto = _AIMED.match(seen, stop, min(sentence.end, stop + 42))
        self.aimed = onto is not None and (onto.group("article") is not None or text[onto.end()].isupper())
        self.related = _RELATION.match(seen[stop : stop + 16]) is not None
        # "Quarante-cinq morts sous les tentes, après un raid"
        self.toll = toll or (
            self.behind and part.join in ("after", "comma") and _TOLD_DEAD.search(seen, sentence.start, part.start) is not None
        )
        self.counted = bool(_COUNTED.match(noun.det) or _COUNTING.search(noun.chain))
        # a heading says no more: "Incendie dans un marché de Lagos"
        self.heading = noun.bare and noun.np == part.start and not VERB_AFTER.search(seen, stop, part.end)
        self.headed = (
            self.heading
            and self.related
            and self.placed
            and not text[part.start : part.end].isupper()
            and not topic.sport
            # "Frappe sur Tyr : deux morts"
            and (
                noun.rule.strength != "weak"
                or noun.rule.lemma not in ("attaque", "assaut", "offensive", "frappe", "raid")
                or topic.war
                or _CASUALTIES.search(seen, part.end, sentence.end) is not None
            )
        )

    def is_enough(self) -> bool:
        """Whether it makes an incident of what the noun names."""
        kind = self.noun.rule.event_type
        if self.noun.rule.strength == "phrase":
            return self._phrase()
        if kind in PEACEFUL or kind == "war":
            return self.made or _CALM.get(kind, Surroundings._seen)(self) or self._announced()
        if kind == "disaster":
            return self._disaster()
        return self._force()

    def _seen(self) -> bool:
        return self.timed or self.placed or self.happening

    def _starts_bare(self) -> bool:
        return self.noun.bare and self.noun.start == self.noun.part.start

    def _is_violent(self, *, strong: bool) -> bool:
        noun = self.noun
        return is_violent(noun.rule, noun.seen, noun.sentence, noun.part, self.topic, strong=strong)

    def _phrase(self) -> bool:
        """Whether a noun with the complement that its rule asks for tells an incident."""
        noun, topic, kind = self.noun, self.topic, self.noun.rule.event_type
        if topic.sport or (kind == "disaster" and topic.economy) or (kind == "protest" and topic.disaster):
            return False  # whom a quake drives into the streets does not protest
        if noun.rule.name == COUNTED and (
            noun.part.join in ("where", "relative") or _TOLD_DEAD.search(noun.seen, noun.sentence.start, noun.start)
        ):
            return False  # "le camp où s'entassent 73.000 déplacés"; "326 morts, 201 disparus et 183 000 sinistrés" is one toll
        soft = kind in PEACEFUL
        armed = not soft and kind not in ("disaster", "war", "blockade", "casualties_report", "abduction_arrest")
        if armed and not self._is_violent(strong=True):
            return False
        return (
            self.happening
            or self.timed
            or self.toll
            or self.behind
            or self.dated
            or (self.placed and (self.indefinite or self.heading or not soft))
            or (self.heading and self.related)
            or (self.counted and not soft)
            or noun.rule.name in _TELLING
            or (self.placed and self._so_many())
        )

    def _so_many(self) -> bool:
        end = self.noun.end
        return _SO_MANY.match(self.noun.seen, end, min(self.noun.part.end, end + 24)) is not None

    def _announced(self) -> bool:
        """Whether a heading tells a peaceful act: "Libération d'environ 120 détenus", "Législatives le 6 octobre"."""
        noun, kind = self.noun, self.noun.rule.event_type
        if not self.heading:
            return False
        titled = kind in ("political_change", "protest", "ceasefire_agreement", "negotiation") and self.headed
        elected = kind == "political_change" and (
            _OF_TITLE.match(noun.seen, noun.stop, min(noun.part.end, noun.stop + 60))
            or _THAT_DAY.match(noun.seen, noun.stop, min(noun.part.end, noun.stop + 30))
        )
        return titled or bool(elected) or self._so_many()

    def _disaster(self) -> bool:
        if self.topic.economy or self.topic.sport:
            return False
        score = self.happening + self.timed + self.placed + self.toll + self.behind + self.indefinite
        if self._starts_bare() and not self.headed:
            score -= 1 + (not self.timed and not self.placed and not self.toll)
        return score >= (1 if self.noun.rule.strength != "weak" else 2)

    def _force(self) -> bool:
        """Whether an act of force is told: the more is said of it, the rather."""
        noun, rule, kind = self.noun, self.noun.rule, self.noun.rule.event_type
        if kind == "explosion" and self.happening and self.timed and self.placed and _TOOK_PLACE.match(noun.seen, noun.stop):
            return not self.topic.sport  # "Deux explosions ont eu lieu lundi à Gao"
        if self.topic.sport if kind == "abduction_arrest" else not self._is_violent(strong=rule.strength != "weak"):
            return False
        if kind in ("territory_taken", "territory_ceded") and rule.lemma in _TAKING and rule.after is None:
            return self.topic.war and bool(
                _OF_A_NAME.match(noun.text, noun.end, noun.end + 6)
                or _A_PLACE.match(noun.seen, noun.end)
                or _CLAIMED.search(noun.ahead)
            )
        if kind == "abduction_arrest" and not (
            self.happening or self.counted or _SEIZED_HOW.match(noun.seen[noun.stop : noun.stop + 40])
        ):
            return False
        if rule.lemma == "escalade" and self.toll:
            return True
        if rule.lemma == "escalade" and not _OF_VIOLENCE.match(noun.seen[noun.end : noun.end + 24]):
            return False
        return self._score() >= {"plain": 1, "usual": 1, "weak": 2}[rule.strength]

    def _score(self) -> int:
        noun, rule, kind = self.noun, self.noun.rule, self.noun.rule.event_type
        score = self.happening + self.timed + self.placed + self.toll + self.behind + self.indefinite + self.dated + self.aimed
        score += self.related and not self.indefinite
        score += self.counted and kind == "abduction_arrest"
        if self._starts_bare() and not (self.timed and self.placed) and not self.headed:
            score -= 1 + (not self.timed and not self.placed and not self.toll)  # a heading
        if rule.strength != "weak" or self.occurred:
            return score  # "Cette attaque est survenue à Gossi"
        if noun.det in _ITS and not (self.timed or self.toll or self.dated):
            score -= 2
        if (
            kind != "abduction_arrest"
            and not (self.toll or self.dated)
            and len(words_in(noun.seen, noun.part.start, self.end) & ARMS) < 2
            and not (self.happening and self.placed)
            and not (self.timed and self.placed)
            and not self.headed
        ):
            score -= 1
        return score

    def _right(self) -> str:
        return self.noun.seen[self.noun.stop : self.noun.stop + 60]

    def _war(self) -> bool:
        seen, part, start = self.noun.seen, self.noun.part, self.noun.start
        if not self.indefinite and _AT.search(seen[max(part.start, start - 6) : start]):
            return False
        if not self.toll and _OF_BORDERS.match(self._right()) and not _BROKEN_OUT.search(seen, part.start, self.end):
            return False
        return (
            self.toll
            or _LASTING.search(seen, part.start, self.end) is not None
            or _ASIDE_AND_ON.match(seen, self.end) is not None
            or _YEARS.match(self._right()) is not None
            or (self.timed and _SO_LONG_AGO.search(seen[max(part.start, start - 40) : self.end]) is not None)
        )

    def _talks(self) -> bool:
        noun, right = self.noun, self._right()
        if noun.rule.lemma == "mediation" and _UNDER.search(noun.left):
            return False  # "se sont vus sous la médiation de l'UE"
        if noun.rule.lemma not in _MEETINGS:
            return self._seen()
        if _OF_NOTE.match(right) or not (self._seen() or self.behind):
            return False
        who = (
            (noun.rule.lemma == "sommet" and noun.det in ("du", "le", ""))
            or HUMAN_TITLE.search(noun.seen, noun.part.start, self.end)
            or _WITH_WHOM.match(right)
        )
        return (bool(who) and (self.timed or self.placed or (self.happening and self.indefinite))) or (
            self.timed and self.placed and not _AMONG_FRIENDS.match(right)
        )

    def _truce(self) -> bool:
        noun, right = self.noun, self._right()
        if (not noun.det and not self.timed and not self.placed) or _BROKEN.match(right) or _PROPOSED.match(right):
            return False  # "Le cessez-le-feu a été proposé par Moscou"
        if _TALKED_OF.search(noun.seen, noun.part.start, noun.start):
            return False
        if (noun.det in _DEFINITE or noun.det in DEMONSTRATIVE) and noun.rule.lemma in _TRUCES:
            return _IN_FORCE.match(right) is not None
        return self._seen() or _CONCLUDED.search(noun.seen, noun.part.start, self.end) is not None

    def _move(self) -> bool:
        det = self.noun.det
        if self.noun.rule.after is not None:
            return self._seen() or self.behind or det in ("le", "un", "l'")
        of_troops = FORCE.search(self.noun.seen, self.noun.part.start, self.end) is not None
        return (self.happening and self.placed and det in ("son", "leur")) or (self._seen() and of_troops)

    def _exodus(self) -> bool:
        if self.noun.rule.lemma == "exode" and self.timed and not _OTHER_EXODUS.match(self._right()):
            return True
        # "le déplacement de 362 000 Haïtiens" names its people itself
        counted = self.noun.rule.lemma == "deplacement"
        of_people = counted or self._so_many() or CROWD.search(self.noun.seen, self.noun.part.start, self.end) is not None
        return of_people and (self._seen() or self.indefinite)

    def _protest(self) -> bool:
        if self.noun.rule.strength == "plain":
            return self._seen() or self.indefinite
        if self.noun.rule.lemma == "rassemblement" and _PARTY.match(self._right()):
            return False
        said = self.timed + self.placed + self.happening + self.behind + self.indefinite
        return said >= 2 and not self.topic.sport

    def _power(self) -> bool:
        rule = self.noun.rule
        if rule.lemma in _BALLOTS and _OFFICE_OF.search(
            self.noun.seen, max(self.noun.part.start, self.noun.start - 50), self.noun.start
        ):
            return False  # "l'Autorité des élections"
        if rule.strength == "plain" or rule.after is not None:
            return self.timed or self.happening or (self.placed and self.indefinite)
        if rule.lemma in _BALLOTS:
            return (self.timed and self.happening) or _ON_A_DAY.match(self._right()) is not None
        return self.timed and (self.happening or self.behind)


_CALM: dict[IncidentType, Callable[[Surroundings], bool]] = {
    "war": Surroundings._war,
    "negotiation": Surroundings._talks,
    "ceasefire_agreement": Surroundings._truce,
    "deployment": Surroundings._move,
    "withdrawal": Surroundings._move,
    "displacement": Surroundings._exodus,
    "protest": Surroundings._protest,
    "political_change": Surroundings._power,
}
