"""Speech acts to statements: who speaks, to whom, on which day, where, and about what places.

Each value comes from the first of its sources that answers:

===========  ======================================================================================================
speaker      the actor named in the speaker's words · for a pronoun the last subject that agrees with it · the words
day          said with the speech ("a déclaré mardi") · the statement that it is carried on from · the sentence before,
             for a pronoun · the same speaker's last statement, else his next · the lead's · publication (the last
             four imply the day)
place        the venue said ("en visite à Erevan") · the speaker's seat (a convention, marked as such)
about        the places in what is said
===========  ======================================================================================================
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from geo.actor.find import extend
from geo.actor.resolve import actor_of_words, agreement, author_in
from geo.codebook import Doubt, Prec, StatementType
from geo.country import Country
from geo.incident.casting import ANYBODY
from geo.incident.clause import view
from geo.incident.gate import Sought
from geo.incident.groups import groups_of
from geo.link.called import GENERIC, SHORT, UNARMED, name_before
from geo.link.chronicle import dated_at, dated_lines
from geo.link.ids import event_id
from geo.link.seat import home_of, land_of, seats_of
from geo.model import NOUN_GROUP, Actor, Article, Evidence, Quote, Span, Statement, When, Where
from geo.place.gazetteer import Gazetteer
from geo.text import Reading, fold, read

__all__ = ["link_statements"]

_SAYS_I = re.compile(r"\b(?:je|mon|ma|mes|moi)\b|\b[jm]'")
_PRONOUN = re.compile(
    r"(?:(?P<ms>il|lui|celui-ci|ce dernier|lui-meme)|(?P<fs>elle|celle-ci|cette derniere|elle-meme)"
    r"|(?P<mp>ils|eux|ceux-ci|ces derniers)|(?P<fp>elles|celles-ci|ces dernieres))$"
)
_THE_LATTER = re.compile(r"(?:celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres)$")
_AS_FOR = re.compile(r"\b(?:quant (?:a |aux? )|pour ce qui est d(?:e |u |es )|du cote d(?:e |u |es ))(?P<who>[^,;.:]{2,60}), $")
# "selon la même source", "d'après ses mots": whoever spoke before
_THE_SAME = re.compile(
    r"(?:l[ae]s? |cet(?:te)? |ces )?memes? (?:[a-z]+ )?(?:sources?|organisation|ong|autorites?|institution|responsables?|officiels?|interlocuteur|communique|rapport|document|bilan|texte|agences?|medias?|journal|quotidien|chaine|radio|journaux)\b"
    r"|(?:ces|cette|ce) (?:informations?|chiffres|donnees|estimations?|bilan|decompte)$"
    r"|(?:son|sa|ses) (?:mots|paroles|propos|dires|termes|recit|temoignage|avis|version|expression|opinion)\b"
)
_SAME_SOURCE = re.compile(r"(?:la |cette |de )?meme source\b|les memes sources\b")
_A_SOURCE = re.compile(r"(?i:sources?) ")
_PERSONS = ("homme", "femme", "fille", "garçon", "gens")
_NAMES = ("country", "metonym", "metonym_capital", "organisation")
"""Rules of actors that are known by name, whatever is said of them."""
_GOES_ON = re.compile(r"['’ A-Za-zà-ÿ-]*[A-ZÀ-Ý]")
_RECENT = 4  # statements back
# "selon les chiffres de l'ONU", "d'après une annonce du controversé Observatoire": whose they are
_FIGURES_OF = re.compile(
    r"(?:l[ae]s? |l'|une? |des |ces )?(?:dernier[es]* |premier[es]* )?(?:informations?|annonces?|declarations?|donnees|chiffres|estimations?|statistiques|temoignages?) (?:[a-z]+ )?"
    r"(?:de (?=la |l')|du |des |de |d')(?=[^,;]{3,80}$)"
)
_THEIRS = re.compile(r"leurs? (?:recits?|temoignages?|versions?|dires|explications?|avis)\b")
# "un homme né en 1987", "un procès-verbal daté du 12 avril": not when it is said
_DATES_A_THING = re.compile(r"\b(?:nee?s? (?:en |le )|datee?s? (?:du |de ))$")
# "des centaines de proches": they are many, and the subject
_MANY = re.compile(r"\b(?:[a-z]+aines?|milliers?|poignee|nombre|majorite|plupart|foule|groupe) (?:de |d')(?:la |l')?$")
# "le ministre de l'Intérieur", "par l'armée": no subject
_COMPLEMENT = re.compile(
    r"\b(?:de|du|des|d'|a|au|aux|par|en|contre|avec|dans|sur|pour|chez) (?:l'|la |le |les )?$|\bd'$|\bd'(?:l'|la )?$"
)
_LISTED = re.compile(r"(?:,| et|, et)? ?(?:et )?(?:l'|le |la |les |un |une |des )?")
_FROM_ARTICLE = re.compile(r"(?:^|[\s(])(?P<it>(?:l['’]|la |le |les |une? |des |m\. |mme ).*)", re.IGNORECASE | re.DOTALL)
_BOTH = re.compile(
    r"(?:les|ces) (?:deux )?(?:parties|camps|pays|voisins|rivaux|belligerants|ennemis|adversaires|capitales|republiques|ex-republiques|gouvernements|armees)\b|les deux$|l'un et l'autre|tous deux"
)
_TWO_OF_THEM = re.compile(
    r"(?:les|ces) deux (?:hommes|femmes|dirigeant|ministre|president|presidente|chef|responsable|leader|diplomate|homologue|interlocuteur|premiers ministres)e?s?\b"
)
_ADVERBS_ONLY = re.compile(
    r"(?:[\s,;:]*(?:et|mais|puis|or|ainsi|plus|tot|tard|enfin|egalement|aussi|toutefois|cependant|en revanche|de son cote|pour sa part|le|la|dans|des|apres|[a-z]+ment))*[\s,;:(]*$"
)
_NEW_CLAUSE = re.compile(r"(?:[,;:]|\bet|\bque|\bmais) (?:le |la |dans la |des )?$")
_ALSO = Sought(r"\b(?:egalement|aussi|en outre|par ailleurs|a (?:son|leur) tour|lui aussi)\b")
_QUE = re.compile(r"\b(?:que\b|qu')")
_TOLD_TO = frozenset({"accusation", "appeal", "demand", "request_help", "condemnation", "praise", "rejection", "warning"})
_OCCASION = re.compile(
    r"\b(?:a l'issue|lors d|en marge|depuis|devant|en visite|au cours|a l'occasion|reuni|rencontre|en deplacement|au terme|au sortir|apres une? (?:reunion|rencontre|entretien))"
)
# "…, qui s'y oppose; à Paris, le ministre a dit", "…, tandis qu'à Paris le ministre a dit"
_NEXT_CLAUSE = re.compile(r"; |\b(?:tandis|alors) qu(?:e |')")
# "assure le général, non sans casse : six soldats ont péri à …": what follows the speaker is told again
_ELSE = re.compile(r"\b(?:qui|apres|dont|ou|ont|est|sont|avait|avaient|aurait|auraient|etait|etaient|sera|seront)\b|[:;]")
# On which occasion somebody spoke, up to its day: "Interrogé", "Lors d'un point de presse", "En visite à Dakar"
_SPEAKING_AT = re.compile(
    r"\W*(?:s'exprimant|s'adressant|interrogee?s?|interviewee?s?|questionnee?s?|sollicitee?s?|intervenant|prenant la parole|recue?s?|invitee?s?|auditionnee?s?|en visite|en deplacement"
    r"|lors d(?:e |')|au cours d(?:e |')|a l'issue d(?:e |')|au terme d(?:e |')|en marge d(?:e |'|u )|a l'occasion d(?:e |')|devant |dans une? (?:bref |long |breve |longue )?(?:communique|message|entretien|discours|allocution"
    r"|interview|declaration|lettre|tweet|video|tribune|intervention|point de presse|note)|sur (?:twitter|x|facebook|telegram|son compte))"
    r"(?:(?! (?:qui|que|ou|apres|dont|contre|a|ont|est|sont) )[^;:.\x00])*$"
)
_STRUCK = frozenset({"against", "along", "between", "event-of", "fired-at", "located", "object", "on", "passive"})
"""Rules of places that an act made scenes: nobody speaks there."""
# "Le gouvernement rwandais proteste. …, a réagi sa porte-parole"
_SPOKESMAN = re.compile(r"(?:son|sa|leur) (?:propre )?porte-parole\b")
_VISIT = re.compile(
    r"\brecue?s?(?: [a-z]+(?:di|ment)| dimanche| hier)? (?:a|au|aux|en) (?:l[ae] |l')?$|\b(?:en visite|en deplacement|en tournee|reuni[es]*|arrive[es]*|depuis|de passage|present[es]*|s'exprimant|lors d)\b[^.;]*$"
)


_ART = r"(?:l'|l[ae] |les |une? |ce |cette |ces |son |sa |ses |leurs? )"
_UNTIED = r"(?!(?:a|aux?|d[eu]|des|par|contre|pour|sur|dans|en|que|et|sans|avec|face|entre)\b|d'|qu')[a-z-]+ "
# Between a verb and whom it is said to: nothing but adverbs, an article, what he is: "accuse mardi le voisin rwandais", "exhorte les"
_STRAIGHT = re.compile(rf"[ ,\"]*(?:{_UNTIED}){{0,4}}{_ART}?(?:{_UNTIED}){{0,2}}\"?")
# "demande mardi à", "impute l'attentat aux", "réclame des comptes au"
_TO = re.compile(rf" ?(?:des )?(?:(?! d[eu] | des | d'|que | et )[^,;:])*\b(?:a|aux?|aupres d[eu]|aupres des) {_ART}?\"?")
_FROM = re.compile(rf" (?:d[eu] |des |d'){_ART}?\"?")  # "exige de Kigali qu'il retire ses troupes"
# What somebody has said or done, with whose it is: "rejette les accusations de", "condamne le raid mené par", "salue le rôle du"
_THEIR_DEED = re.compile(
    rf"[ ,\"]*(?:[a-z]+ment )?{_ART}(?:[a-z]+ )?(?:accusation|allegation|propos|menace|decision|sanction|proposition|offre|demande|appel|declaration|politique|attitude|comportement|refus"
    r"|ingerence|ultimatum|plan|critique|provocation|soutien|engagement|effort|role|courage|verdict|initiative|agression|exigence|condition|position|silence|mensonge|version"
    r"|communique|resultat|volonte|implication|complicite|passivite|inaction|choix|attaque|geste|promesse)s?(?: [a-z]+){0,2} (?:d[eu] |des |d')(?:la |l')?\"?"
    rf"|[ ,\"]*(?:[a-z]+ment )?{_ART}[a-z]+(?: [a-z]+){{0,3}} par {_ART}?\"?"
)
_WE_TELL = re.compile(
    rf"(?:.*\b(?:appelons|exhortons|demandons a|exigeons d[eu]|exigeons des|invitons|accusons|condamnons|remercions|saluons|felicitons|mettons en garde|avertissons|prions"
    rf"|j'appelle|j'exhorte|j'accuse|je remercie|je felicite) )?{_ART}?\"?"
)


# "le journal Al-Nour, proche de l'opposition": what a speaker is near to is no part of the name
_LEANING = re.compile(r", (?=(?:proche|basé|affilié|lié|installé|réputé|favorable|contrôlé|financé|dirigé|présidé)e?s? )")
# "un décret lu à la télévision": how a text came out is no part of its name
_MADE_KNOWN = re.compile(
    r" (?:lu|publié|diffusé|transmis|consulté|obtenu|distribué|daté|signé|relayé|adressé|remis|parvenu|reçu|rendu public)e?s?$"
)
_CALLS = re.compile(r"\b(?:appel[a-z]*|exhort[a-z]*|invit[a-z]*|encourag[a-z]*|convi[a-z]*)$(?<!un appel)(?<!des appels)")


def _told(gap: str, event_type: StatementType, cue: str) -> bool:
    """Whether what stands between a verb of speech and somebody makes him the one who is told: "accuse mardi le" does."""
    if event_type in ("demand", "request_help"):
        return _TO.fullmatch(gap) is not None or _FROM.fullmatch(gap) is not None
    if _STRAIGHT.fullmatch(gap):
        return True
    if event_type == "appeal" and _CALLS.search(cue):
        return False  # "appelle à l'unité nationale"
    return (_TO if event_type in ("appeal", "accusation") else _THEIR_DEED).fullmatch(gap) is not None


def _told_first(gap: str, event_type: StatementType) -> bool:
    """The same where the words come first: "L'Iran doit coopérer, a exigé l'agence", "« Nous exhortons Bakou à céder », a-t-il dit"."""
    return event_type == "accusation" or (event_type in _TOLD_TO and _WE_TELL.fullmatch(gap) is not None)


@dataclass(slots=True)
class _Said:
    """A quote with what has been read for it so far."""

    quote: Quote
    sentence: Span
    i: int  # its number
    speaker: Actor | None = None
    chain: str = ""
    when: When | None = None
    rule: str = ""
    explicit: bool = False


class _Words(NamedTuple):
    """The words for somebody in the statement number ``i``."""

    span: Span
    i: int
    text: str
    folded: str


class _Form(NamedTuple):
    """What a word agrees by: gender ("m", "f") and number ("s", "p")."""

    gender: str
    number: str


class _Pronoun(NamedTuple):
    """A pronoun that stands for the speaker of the statement number ``i``; ``says_i``: he says "je" in it."""

    span: Span
    i: int
    form: _Form
    latter: bool
    says_i: bool


def link_statements(
    article: Article,
    quotes: list[Quote],
    actors: list[Actor],
    wheres: list[Where],
    whens: list[When],
    gazetteer: Gazetteer,
) -> list[Statement]:
    """The statements that ``quotes`` make, in text order, each with speaker, addressee, day and places.

    ``actors``, ``wheres`` and ``whens`` are those read in the article, with their evidence, in text order.
    """
    return _Linker(article, quotes, actors, wheres, whens, gazetteer).link()


# A page without a full stop must not cost its square.
_SHORTLY = 700  # characters within which a body that spoke is called by a short word
_ADDRESSED = 90  # characters behind a verb where those stand who are told
_FAR = 80  # statements or actors back
_REACH = 2_000  # characters beyond what is said


class _Linker:
    def __init__(
        self,
        article: Article,
        quotes: list[Quote],
        actors: list[Actor],
        wheres: list[Where],
        whens: list[When],
        gazetteer: Gazetteer,
    ) -> None:
        self.article = article
        self.reading: Reading = read(article.text)
        self.n = self.reading.narration
        self.actors = sorted((a for a in actors if a.evidence), key=lambda a: _span(a))
        self.starts = [_span(a).start for a in self.actors]
        self.wheres = wheres
        self.where_starts = [w.evidence.span.start for w in wheres]
        self.whens = [w for w in whens if w.evidence and not self.dates_a_thing(w)]
        self.when_starts = [w.evidence.span.start for w in self.whens if w.evidence]
        self.gazetteer = gazetteer
        self.lead_said = False  # whether the lead's day is that of its words, not of what they tell
        self.lead: When | None = None
        self.said = [
            _Said(q, self.reading.sentence_at(q.cue.start), i)
            for i, q in enumerate(sorted(quotes, key=lambda q: (q.cue, q.span)))
        ]
        self.dated = dated_lines(self.reading.folded, self.whens)
        self.cues = [s.quote.cue.start for s in self.said]
        self.genders: dict[str, str] = {}

    def link(self) -> list[Statement]:
        for said in self.said:
            self.speaker(said)
        for said in self.said:
            self.own_day(said)
        self.lead = self.lead_day()
        for said in self.said:
            if said.when is None:
                self.implied_day(said)
        return [self.statement(said) for said in self.said]

    # --- Who ---

    def speaker(self, said: _Said) -> None:
        span, i = said.quote.speaker, said.i
        if span is None:
            if i:
                said.speaker, said.chain = self.said[i - 1].speaker, "last_speaker"
            return
        for j in range(i - 1, max(-1, i - 4), -1):
            if self.said[j].quote.speaker == span:
                said.speaker, said.chain = self.said[j].speaker, self.said[j].chain
                return
        said.speaker, said.chain = self.actor_at(span, i)

    def actor_at(self, span: Span, i: int) -> tuple[Actor, str]:
        """Whom the words at ``span`` mean, in the statement number ``i``, and the rule that says so."""
        words = self.words_at(span, i)
        for chain, whom in _WHO:
            actor = whom(self, words)
            if actor is not None:
                return actor, chain
        return self.named_in(words) or (self.as_written(words), "as_written")

    def words_at(self, span: Span, i: int) -> _Words:
        """The words at ``span``, past what only is somebody's: "selon les chiffres de l'ONU"."""
        folded = self.reading.folded[span.start : span.end].strip()
        figures = _FIGURES_OF.match(folded)
        if figures is not None:
            whose = Span(span.start + figures.end(), span.end)
            if any(self.overlapping(whose)):
                return self.words_at(whose, i)
        return _Words(span, i, self.article[span], folded)

    def by_pronoun(self, words: _Words) -> Actor | None:
        """Whom a pronoun means: "a-t-il dit", "selon leurs récits"."""
        pronoun = _PRONOUN.match(words.folded) or _THEIRS.match(words.folded)
        return self.antecedent(words.span, words.i) if pronoun else None

    def same_source(self, words: _Words) -> Actor | None:
        """The last source that spoke: "selon la même source" is not the rebels, who claimed it in between."""
        if not _SAME_SOURCE.match(words.folded):
            return None
        recent = (said.speaker for said in reversed(self.said[max(0, words.i - _RECENT) : words.i]))
        return next((actor for actor in recent if actor is not None and _A_SOURCE.match(actor.name)), None)

    def same_speaker(self, words: _Words) -> Actor | None:
        """Who spoke last: "d'après ses mots", "selon le même rapport"."""
        return self.said[words.i - 1].speaker if words.i and _THE_SAME.match(words.folded) else None

    def two_meant(self, words: _Words) -> Actor | None:
        """The two persons that are meant: "les deux dirigeants"."""
        return self.two_before(words.span.start) if _TWO_OF_THEM.match(words.folded) else None

    def both_meant(self, words: _Words) -> Actor | None:
        """The two parties that are meant: "les deux camps"."""
        return self.pair(words.span.start) if _BOTH.match(words.folded) else None

    def named_in(self, words: _Words) -> tuple[Actor, str] | None:
        """Whom the words name: all of a list, a person, else whom they begin with."""
        inside = list(self.overlapping(words.span))
        joined = self.joined(words, inside)
        if joined is not None:
            return joined, "together"
        person = next(filter(self.is_person, inside), None)
        if person is not None:
            return person, "person"
        if not inside or _span(inside[0]).start > words.span.start + 6:
            return None
        first = self.house(words, inside)
        return self.body_before(words, first, inside) or self.name_behind(words, first, inside) or self.bare_name(words, first)

    def house(self, words: _Words, inside: list[Actor]) -> Actor:
        """Whom the words begin with, of a medium rather its name: "l'agence officielle Tass", not "le journal, proche du Hezbollah"."""
        first = inside[0]
        if first.kind != "media":
            return first
        houses = (a for a in inside if _rule(a) == "organisation")
        return next((a for a in houses if "," not in words.text[: _span(a).start - words.span.start]), first)

    def body_before(self, words: _Words, first: Actor, inside: list[Actor]) -> tuple[Actor, str] | None:
        """The body that the text named before, which its noun alone calls: "le mouvement", after "le RNDP"."""
        short = SHORT.match(words.folded)
        if short is None or len(first.name.split()) > len(words.folded.split()) or any(_rule(a) != "body" for a in inside):
            return None
        start = words.span.start
        called = name_before(self.article.text, start, short["noun"], self.back(start))
        if isinstance(called, str):
            called = replace(first, name=called, name_en=called)
        return None if called is None else (called, "short_name")

    def name_behind(self, words: _Words, first: Actor, inside: list[Actor]) -> tuple[Actor, str] | None:
        """The name right behind the noun for a body: "le groupe Codeco"."""
        if len(inside) < 2 or _rule(first) != "body" or _rule(inside[1]) != "organisation":
            return None
        end, name = _span(first).end, inside[1]
        capital = words.text[end - words.span.start :][1:2].isupper()
        return (name, "organisation") if capital and _span(name).start - end < 3 else None

    def bare_name(self, words: _Words, first: Actor) -> tuple[Actor, str] | None:
        """Whom the words begin with, if they say little more: not "un communiqué du groupe Ansaru", "la milice Kamwina", "le jeune homme"."""
        where, rule = _span(first), _rule(first)
        after = words.text[where.end - words.span.start :]
        if after.strip() in _PERSONS or (rule in ("document", "body") and "," not in after and _GOES_ON.match(after)):
            return None
        return (first, rule) if rule in _NAMES or len(where) + 8 >= len(words.span) else None

    def as_written(self, words: _Words) -> Actor:
        """Somebody who is known only by the words."""
        described = actor_of_words(author_in(_MADE_KNOWN.sub("", _LEANING.split(words.text, maxsplit=1)[0])))
        return replace(described, evidence=Evidence(self.article.id, words.span, "as_written"))

    def called_short(self, words: _Words) -> Actor | None:
        """The unarmed body that spoke last, which a short word calls: "selon l'Observatoire des côtes … Le groupe ajoute"."""
        short = SHORT.fullmatch(words.folded) if words.i else None
        if short is None or not words.folded.endswith(short["noun"]):
            return None  # "le groupe armé" is another
        before, cue = self.said[words.i - 1].speaker, self.said[words.i - 1].quote.cue
        if (
            before is None
            or words.span.start - cue.end > _SHORTLY
            or before.kind in ("international", "rebels", "military", "state")
        ):
            return None
        head = fold(before.name).split(" ")[0].split("'")[-1]
        return before if head in UNARMED and " " in before.name and short["noun"] in (head, *GENERIC) else None

    def overlapping(self, span: Span) -> Iterator[Actor]:
        at = max(0, bisect_left(self.starts, span.start) - 1)
        while at < len(self.actors) and self.starts[at] < span.end:
            if _span(self.actors[at]).overlaps(span):
                yield self.actors[at]
            at += 1

    def back(self, offset: int) -> Iterator[Actor]:
        at = bisect_left(self.starts, offset) - 1
        while at >= 0:
            yield self.actors[at]
            at -= 1

    def joined(self, words: _Words, inside: list[Actor]) -> Actor | None:
        """All that a list names: "L'Arménie et l'Azerbaïdjan"."""
        span = words.span
        if " et " not in words.folded or len(inside) < 2 or _span(inside[0]).start > span.start + 4:
            return None
        members = [inside[0]]
        for actor in inside[1:]:
            between = self.reading.folded[_span(members[-1]).end : _span(actor).start]
            if _LISTED.fullmatch(between) and (" et " in f" {between.strip()} " or "," in between):
                members.append(actor)
        if len(members) < 2 or _span(members[-1]).end < span.end - 30:
            return None
        return _together(members, Evidence(self.article.id, span, "together"))

    def pair(self, offset: int) -> Actor | None:
        """The two parties that the text has spoken of most, up to ``offset``; in it, where too few."""
        counted: Counter[str] = Counter()
        known: dict[str, Actor] = {}
        for actor in [*islice(self.back(offset), 200), *self.actors[:200]]:
            key = actor.country if actor.kind in ("state", "military") else None
            if (
                key is None
                and actor.kind in ("rebels", "militia", "international")
                and actor.evidence
                and actor.evidence.rule == "organisation"
            ):
                key = actor.name
            if key is None:
                continue
            counted[key] += 1
            best = known.get(key)
            if best is None or (actor.evidence and actor.evidence.rule == "country"):
                known[key] = actor
        two = [key for key, _ in counted.most_common(2)]
        if len(two) < 2:
            return None
        members = sorted((known[key] for key in two), key=lambda a: a.name)
        return _together(members, Evidence(self.article.id, Span(offset, offset), "both"))

    def antecedent(self, span: Span, i: int) -> Actor | None:
        """Whom a pronoun means: sentence by sentence back, the last speaker, else the subject, that agrees with it."""
        pronoun = self.pronoun(span, i)
        return (
            self.latter(pronoun)
            or self.as_for(span)
            or self.subject_of_own_words(pronoun)
            or self.in_sentences_back(pronoun)
            or self.named_before(pronoun)
            or next(self.speakers_back(pronoun), None)
        )

    def pronoun(self, span: Span, i: int) -> _Pronoun:
        folded = self.reading.folded[span.start : span.end].strip()
        m = _PRONOUN.match("ils" if _THEIRS.match(folded) else folded)
        assert m is not None
        gender, number = ("m", "f")[m.lastgroup in ("fs", "fp")], ("s", "p")[m.lastgroup in ("mp", "fp")]
        if self.article[span].lower() == "lui":
            gender = "m"
        content = self.said[i].quote.content
        says_i = number == "s" and _SAYS_I.search(self.reading.folded, content.start, content.end) is not None
        return _Pronoun(span, i, _Form(gender, number), _THE_LATTER.match(m[0]) is not None, says_i)

    def latter(self, pronoun: _Pronoun) -> Actor | None:
        """Whom "celui-ci" means: the last named that agrees, in its sentence or the one before."""
        if not pronoun.latter:
            return None
        floor = self.reading.sentences[max(0, self.sentence_index(pronoun.span) - 1)].start
        for actor in self.back(pronoun.span.start):
            where = _span(actor)
            if where.start < floor or where.end > pronoun.span.start:
                return None
            if self.fits_there(actor, pronoun.form):
                return actor
        return None

    def as_for(self, span: Span) -> Actor | None:
        """Whom the sentence begins with: "Quant à l'ONU, elle promet des casques bleus"."""
        sentence = self.reading.sentence_at(span.start)
        found = _AS_FOR.search(self.n, max(sentence.start, span.start - _REACH), span.start)
        return next(self.overlapping(Span(*found.span("who"))), None) if found else None

    def subject_of_own_words(self, pronoun: _Pronoun) -> Actor | None:
        """The subject of what is said, where its gender is plain: "L'Armée d'Arakan a pris la ville, assure-t-elle"."""
        own = self.said[pronoun.i].quote
        start = own.content.start
        if own.rule != "inversion" or start >= own.cue.start or self.n[start] == '"':
            return None
        actor = next(self.overlapping(Span(start, min(own.content.end, start + 40))), None)
        if actor is None or agreement(self.with_article(self.words_of(actor))) != pronoun.form:
            return None
        at = _span(actor).start
        return actor if at - start < 5 or self.n[at - 5 : at].endswith((", ", ", la ", ", le ", ", l'")) else None

    def in_sentences_back(self, pronoun: _Pronoun) -> Actor | None:
        """Who spoke, else the subject, in the sentence of a pronoun or one of the four before it."""
        index = self.sentence_index(pronoun.span)
        for at in range(index, max(-1, index - 5), -1):
            sentence = self.reading.sentences[at]
            limit = self.limit(pronoun) if at == index else sentence.end
            found = self.speaker_in(sentence, limit, pronoun) or self.subject_in(sentence, limit, pronoun)
            if found is None and pronoun.form.number == "p" and at < index:
                found = self.two_in(sentence)
            if found is not None:
                return found
        return None

    def limit(self, pronoun: _Pronoun) -> int:
        """Up to where, in its own sentence, one is named whom a pronoun means."""
        quote = self.said[pronoun.i].quote
        first = quote.rule in ("inversion", "selon") and quote.content.start < pronoun.span.start
        return quote.content.start if first else pronoun.span.start

    def speakers_back(self, pronoun: _Pronoun, start: int = 0, end: int | None = None) -> Iterator[Actor]:
        """Who spoke before a pronoun and agrees with it, the last first, by verbs of speech between two offsets."""
        for earlier in reversed(self.said[max(0, pronoun.i - _FAR) : pronoun.i]):
            at = earlier.quote.cue.start
            if at < start:
                return
            if (end is None or at < end) and earlier.speaker is not None and self.agrees(earlier, pronoun.form):
                yield earlier.speaker

    def speaker_in(self, sentence: Span, limit: int, pronoun: _Pronoun) -> Actor | None:
        """The last person, else the last, that spoke in a sentence up to ``limit``."""
        speakers = self.speakers_back(pronoun, sentence.start, limit)
        return self.person_or_first(actor for actor in speakers if not pronoun.says_i or self.is_human(actor))

    def subject_in(self, sentence: Span, limit: int, pronoun: _Pronoun) -> Actor | None:
        """The first person, else the first, that may be a subject in a sentence up to ``limit``."""
        end = bisect_left(self.starts, limit)
        named = self.actors[max(bisect_left(self.starts, sentence.start), end - _FAR) : end]
        return self.person_or_first(
            actor for actor in named if self.is_subject(actor, sentence, pronoun) and self.fits_there(actor, pronoun.form)
        )

    def is_subject(self, actor: Actor, sentence: Span, pronoun: _Pronoun) -> bool:
        """Whether an actor may be a subject, and say what is said: no document, no medium, no complement, no heading."""
        where = _span(actor)
        document = actor.kind == "media" or (actor.evidence is not None and actor.evidence.rule == "document")
        if document or "\x00" in self.n[where.start : where.end] or (pronoun.says_i and not self.is_human(actor)):
            return False
        if self.article[where].isupper() and len(where) > 4 and where.start - sentence.start < 3:
            return False  # a heading in capitals
        before = self.n[max(sentence.start, where.start - 22) : where.start]
        return _MANY.search(before) is not None or _COMPLEMENT.search(before) is None

    def person_or_first(self, actors: Iterable[Actor]) -> Actor | None:
        first: Actor | None = None
        for actor in actors:
            if self.is_person(actor):
                return actor
            first = first or actor
        return first

    def sentence_index(self, span: Span) -> int:
        return bisect_right(self.reading.starts, span.start) - 1

    def two_in(self, sentence: Span) -> Actor | None:
        """The two persons that a sentence names: "Le président Xi s'est entretenu avec le chancelier Ott. Ils ont convenu…"."""
        two: dict[str, Actor] = {}
        for actor in islice(self.overlapping(sentence), _FAR):
            if self.is_person(actor) and "\x00" not in self.n[_span(actor).start : _span(actor).end]:
                two.setdefault(actor.name, actor)
        if len(two) != 2:
            return None
        return _together(list(two.values()), Evidence(self.article.id, sentence, "both"))

    def two_before(self, offset: int) -> Actor | None:
        """The two persons named last in one sentence before: "les deux dirigeants"."""
        index = bisect_right(self.reading.starts, offset) - 1
        sentences = (self.reading.sentences[at] for at in range(index - 1, max(-1, index - 5), -1))
        return next((two for sentence in sentences if (two := self.two_in(sentence)) is not None), None)

    def named_before(self, pronoun: _Pronoun) -> Actor | None:
        """The person last named in the paragraph, also as a complement: "Discours du ministre Ali Sow. Selon lui, …"."""
        offset = pronoun.span.start
        floor = max(0, offset - _REACH)
        floor = max(floor, self.article.text.rfind("\n", floor, offset) + 1)
        for actor in islice(self.back(offset), 4):
            if _span(actor).start < floor:
                return None
            if self.is_person(actor) and self.fits_there(actor, pronoun.form):
                return actor
        return None

    @staticmethod
    def is_human(actor: Actor) -> bool:
        """Whether an actor may say "I": a person, an office or as it was written, no body and no country."""
        return actor.evidence is None or actor.evidence.rule not in ("body", "organisation", "country", "metonym", "both")

    @staticmethod
    def is_person(actor: Actor) -> bool:
        return actor.evidence is not None and actor.evidence.rule == "person"

    def words_of(self, actor: Actor) -> str:
        """What an actor is called where it stands, with the article before it."""
        where = _span(actor)
        return self.article.text[max(0, where.start - 4) : where.end]

    def agrees(self, said: _Said, form: _Form) -> bool:
        words = said.quote.speaker
        if words is None or said.speaker is None:
            return True
        return self.fits(said.speaker, self.article[words], form)

    def fits_there(self, actor: Actor, form: _Form) -> bool:
        return self.fits(actor, self.words_of(actor), form)

    def fits(self, actor: Actor, words: str, form: _Form) -> bool:
        """Whether an actor called by some words agrees with a pronoun; a government called by its capital never does."""
        if actor.evidence is not None and actor.evidence.rule == "metonym_capital":
            return False
        stripped = words.strip()
        pronoun = _PRONOUN.match(stripped.lower())
        if pronoun:
            own = ("m" if pronoun.lastgroup in ("ms", "mp") else "f", "s" if pronoun.lastgroup in ("ms", "fs") else "p")
        else:
            own = agreement(self.with_article(words))
            if actor.evidence and actor.evidence.rule == "person" and own[0] == "?":
                own = self.person_gender(actor), "s"
        if form.number == "p":
            return own[1] == "p" or (actor.evidence is not None and actor.evidence.rule == "together")
        return own[1] == "s" and own[0] in ("?", form.gender)

    def with_article(self, words: str) -> str:
        """The words from their article on: a span may begin a few characters before it."""
        m = _FROM_ARTICLE.search(words)
        return m["it"] if m and m.start("it") <= 5 else words.strip()

    def person_gender(self, actor: Actor) -> str:
        if not self.genders:
            for other in self.actors:
                gender = agreement(self.article[_span(other)])[0] if self.is_person(other) else "?"
                if gender != "?":
                    self.genders.setdefault(other.name, gender)
        return self.genders.get(actor.name, "?")

    # --- When ---

    def dates_a_thing(self, when: When) -> bool:
        start = _at(when).start
        return _DATES_A_THING.search(self.n, max(0, start - 12), start) is not None

    def within(self, start: int, end: int) -> list[When]:
        return self.whens[bisect_left(self.when_starts, start) : bisect_left(self.when_starts, end)]

    def own_day(self, said: _Said) -> None:
        """Gives words the day that is said with them, else that of the words they go on from."""
        when = self.day_in_cue(said) or self.day_behind(said) or self.day_before_speaker(said)
        if when is not None and not (when.start and when.start > self.article.published):
            said.when, said.rule, said.explicit = when, "said", True
            return
        before = self.goes_on_from(said)
        if before is not None and before.when is not None:
            said.when, said.rule, said.explicit = before.when, "carried", before.explicit

    def goes_on_from(self, said: _Said) -> _Said | None:
        """The words before in the sentence, with whose verb these share their subject: "a salué l'accord, appelant à …"."""
        if said.quote.rule not in ("participle", "coordination") or not said.i:
            return None
        before = self.said[said.i - 1]
        return before if before.sentence == said.sentence else None

    def day_in_cue(self, said: _Said) -> When | None:
        """The last day among the words of speech."""
        days = self.within(said.quote.cue.start, said.quote.cue.end)
        return days[-1] if days else None

    def day_behind(self, said: _Said) -> When | None:
        """The day told behind the verb of speech, for it and not for what is said."""
        return self.day_by_speaker(said) if said.quote.rule in ("inversion", "selon") else self.day_behind_verb(said)

    def day_by_speaker(self, said: _Said) -> When | None:
        """The day beside a speaker who stands behind the verb: "a déclaré mardi la ministre", "selon le maire, joint lundi"."""
        start, end = self.by_speaker(said)
        for when in self.within(start, end):
            where = _at(when)
            before = _QUE.search(self.n, start, where.start) is not None or " qui " in self.n[start : where.start]
            if not before and "\x00" not in self.n[where.start : where.end]:
                return when
        return None

    def by_speaker(self, said: _Said) -> tuple[int, int]:
        """Where the words on a speaker begin and end who stands behind the verb."""
        quote, sentence = said.quote, said.sentence
        after = max(quote.cue.end, quote.speaker.end if quote.speaker else 0)
        stop = min(max(quote.span.end, after), sentence.end)
        if quote.rule == "inversion":
            following = self.said[said.i + 1].quote.cue.start if said.i + 1 < len(self.said) else sentence.end
            return quote.cue.end, min(sentence.end, max(stop, min(following, after + 60)))
        stop = min(stop, after + 30)
        return quote.cue.start, min(stop, quote.content.start + 2) if quote.content.start >= after else stop

    def day_behind_verb(self, said: _Said) -> When | None:
        """The day right behind the verb, or before its "que": "a annoncé lundi", "a dit à la presse vendredi que …"."""
        quote, n = said.quote, self.n
        days = self.within(quote.cue.end, quote.span.end)
        if not days:
            return None
        where = _at(days[0])
        gap = n[quote.cue.end : where.start]
        if _ADVERBS_ONLY.match(gap):
            return days[0]
        if len(gap) >= 110 or '"' in gap or ":" in gap:
            return None
        que = _QUE.search(n, quote.cue.end, quote.span.end)
        return days[0] if que is not None and where.end <= que.start() else None

    def day_before_speaker(self, said: _Said) -> When | None:
        """The last day before the speaker, if it is that of his words: "Mardi, la ministre a déclaré"."""
        quote, start = said.quote, said.sentence.start
        if not quote.speaker or quote.rule in ("inversion", "participle", "coordination", "floating"):
            return None
        if quote.rule == "selon" and quote.content.start < quote.cue.start:
            return None
        for when in reversed(self.within(start, max(start, quote.speaker.start))):
            before, gap = self.n[start : _at(when).start], quote.speaker.start - _at(when).end
            if _ADVERBS_ONLY.match(before) or (gap < 40 and _NEW_CLAUSE.search(before)):
                return when
            if gap < 110 and _SPEAKING_AT.match(before):
                return when  # "S'exprimant jeudi devant la presse, l'émissaire a accusé…"
        return None

    def lead_day(self) -> When | None:
        paragraphs = self.article.text.split("\n")
        size, seen = 0, 0
        for paragraph in paragraphs:
            size += len(paragraph) + 1
            seen += bool(paragraph.strip())
            if seen >= 2 and size > 300:
                break
        published = self.article.published
        for said in self.said:
            if said.explicit and said.quote.cue.start < size and said.when is not None and said.when.date_prec == 1:
                self.lead_said = True
                return said.when
        first = next((s for s in self.reading.sentences if len(s) > 60), None)
        if first is not None:
            for when in self.within(first.start, first.end):
                if when.date_prec == 1 and when.start and published - timedelta(days=6) <= when.start <= published:
                    return when
        return None

    def implied_day(self, said: _Said) -> None:
        """Gives words of which no day is said the one that the text implies, or all days since the last that it told."""
        for rule, found in _IMPLIED:
            day = found(self, said)
            if day is not None:
                self.imply(said, day, rule)
                return
        published, told = self.article.published, self.told_day(said)
        own = told is not None and _at(told).start >= said.quote.span.start
        lead = None if own else self.lead
        if lead is not None and self.lead_said:
            if told is None or lead.start == lead.end == published:
                self.imply(said, lead, "lead")
                return
            lead = None
        since = [when.start for when in (told, lead) if when is not None and when.start is not None]
        said.when, said.rule = self.since(min(since, default=published)), "since" if since else "published"

    @staticmethod
    def imply(said: _Said, day: When, rule: str) -> None:
        """Gives words a day that was not said of them."""
        doubts = _more(day.doubts, "implied_day")
        said.when = replace(day, evidence=None, implied=day.implied | {"day"}, anchor=None, cue=None, doubts=doubts)
        said.rule = rule

    def since(self, start: date) -> When:
        """All days from one up to publication."""
        published = self.article.published
        days = (published - start).days
        prec: Prec = 1 if days == 0 else 2 if days < 6 else 3 if days == 6 else 4 if days <= 31 else 5
        return When(start, published, prec, frozenset({"day"}), doubts=("implied_day",))

    def carried(self, said: _Said) -> When | None:
        """The day of the words that these go on from."""
        before = self.goes_on_from(said)
        return None if before is None else before.when

    def sentence_before(self, said: _Said) -> When | None:
        """The last day of the sentence before a pronoun's, if nobody speaks in it: "Le maire s'est rendu mardi sur place. Il a dénoncé …"."""
        index = self.sentence_index(said.sentence) if said.chain == "pronoun" else 0
        if index < 1:
            return None
        before = self.reading.sentences[index - 1]
        if any(before.start <= s.quote.cue.start < before.end for s in self.said[max(0, said.i - 9) : said.i]):
            return None
        for when in reversed(self.within(before.start, before.end)):
            past = when.start is not None and when.start <= self.article.published
            if when.date_prec == 1 and past and "\x00" not in self.n[_at(when).start : _at(when).end]:
                return when
        return None

    def of_same_speaker(self, said: _Said) -> When | None:
        """The day of the last words of the same speaker."""
        return self.day_of(said, reversed(self.said[max(0, said.i + 1 - _FAR) : said.i]))

    def of_same_speaker_next(self, said: _Said) -> When | None:
        """The day that is said with the next words of the same speaker."""
        return self.day_of(said, (other for other in self.said[said.i + 1 : said.i + 4] if other.explicit))

    def day_of(self, said: _Said, others: Iterable[_Said]) -> When | None:
        """The day of the first of other words that the same speaker said on one day."""
        for other in others:
            if other.when is not None and other.when.date_prec == 1 and self.same(said.speaker, other.speaker):
                return other.when
        return None

    def also(self, said: _Said) -> When | None:
        """The day said with the words before, to which these are added: "Il a également promis une enquête"."""
        before = self.said[said.i - 1] if said.i else None
        if before is None or not before.explicit or not _ALSO.search(self.n[said.quote.span.start : said.quote.cue.end]):
            return None
        near = self.reading.sentences[max(0, self.sentence_index(said.sentence) - 1)]
        return before.when if before.quote.cue.start >= near.start else None

    def chronicled(self, said: _Said) -> When | None:
        """The day that the words are told under in a chronology: "3 juin 2019 : l'armée disperse le sit-in. L'ONU condamne ces violences"."""
        start, published = said.quote.span.start, self.article.published
        over = dated_at(self.dated, start)
        if over is None or over.when.start is None or over.when.start > published or over.when.date_prec > 1:
            return None
        return over.when if over.apart or published - over.when.start > timedelta(days=31) else None

    def told_day(self, said: _Said) -> When | None:
        """The day that the text last gave before the words were said: they were said on it or after, up to publication."""
        quote, published = said.quote, self.article.published
        told = self.within(quote.content.start, quote.content.end) if quote.content.start >= quote.cue.end else []
        for when in [*reversed(told), *reversed(self.whens[: bisect_left(self.when_starts, quote.cue.start)])]:
            span = _at(when)
            own = quote.span.start <= span.start < quote.cue.start
            reach = timedelta(days=31 if own else 2)
            if when.date_prec != 1 or when.start is None or not published - reach <= when.start <= published:
                continue
            if "\x00" in self.n[span.start : span.end] or self.reading.folded[span.start - 10 : span.start].endswith(
                ("depuis ", "depuis le ")
            ):
                continue
            return when
        return None

    @staticmethod
    def same(one: Actor | None, other: Actor | None) -> bool:
        """Whether two speakers are one, or one speaks for the other ("un porte-parole de l'UE")."""
        if one is None or other is None:
            return False
        if one.name == other.name:
            return True
        return one.kind == other.kind == "international" and one.seat is not None and one.seat == other.seat

    # --- Where ---

    def places(self, said: _Said) -> tuple[Where, ...]:
        quote, sentence = said.quote, said.sentence
        venue: list[Where] = []
        about: list[Where] = []
        seen: set[str] = set()
        first = bisect_left(self.where_starts, max(min(sentence.start, quote.span.start), quote.span.start - _REACH))
        last = bisect_left(self.where_starts, min(max(sentence.end, quote.span.end), quote.span.end + _REACH))
        content = quote.content
        for where in self.wheres[first:last]:
            span = where.evidence.span
            if quote.speaker and span in quote.speaker:
                continue
            metonym = where.evidence.rule.startswith("metonym")
            if span in content and not (where.role in ("scene", "venue") and self.between(quote, span)):
                if not metonym and where.place.id not in seen and span.start >= content.start:
                    seen.add(where.place.id)
                    about.append(replace(where, role="about"))
                continue
            if metonym or where.role not in ("scene", "venue", "destination") or where.evidence.rule in _STRUCK:
                continue
            if self.is_venue(quote, sentence, span):
                venue.append(replace(where, role="venue"))
        if venue:
            return (*venue[:1], *about)
        return (*self.seat(said), *about)

    def between(self, quote: Quote, span: Span) -> bool:
        """Whether ``span`` stands between the cue and the clause it governs: "a dit à Genève que"."""
        que = _QUE.search(self.n, quote.cue.end, quote.content.end)
        return quote.rule not in ("inversion", "selon") and bool(que) and span.end <= que.start() if que else False

    def is_venue(self, quote: Quote, sentence: Span, span: Span) -> bool:
        n = self.n
        if "\x00" in n[span.start : span.end]:
            return False
        if quote.rule == "relative" and span.start < quote.cue.start:
            return False
        if quote.rule not in ("inversion", "selon") and quote.cue.end <= span.start and span.end <= quote.content.start:
            return True  # "a déclaré mardi à Genève que", "a annoncé, à Genève, la mort de dix civils"
        if quote.rule == "inversion":
            if quote.speaker and quote.cue.end <= span.start and span.end <= quote.speaker.start:
                return True  # "a déclaré à Genève la porte-parole"
            if any(quote.cue.end < cue <= span.start for cue in self.cues[bisect_left(self.cues, quote.cue.end) :][:9]):
                return False
            end = quote.speaker.end if quote.speaker else quote.cue.end
            return span.start >= max(end, quote.cue.end) and not _ELSE.search(n, end, span.start)
        if quote.rule in ("selon", "participle", "floating"):
            return False
        if quote.speaker and span.end <= quote.speaker.start:
            if quote.rule == "passive" or quote.content.start <= quote.speaker.start:
                return False  # "Du côté de Sake, deux écoles ont brûlé, c'est le maire qui l'annonce"
            before = _NEXT_CLAUSE.split(n[sentence.start : span.start])[-1]
            return len(before) < 40 and not {";", ":"}.intersection(n[span.end : quote.speaker.start])
        if quote.speaker and quote.speaker.end <= span.start < quote.cue.start:
            return bool(_VISIT.search(n[quote.speaker.end : span.start]))
        if span.start >= quote.content.end or span.start >= quote.span.end:
            return bool(_OCCASION.search(n[quote.content.end : span.start])) and ";" not in n[quote.content.end : span.start]
        return False

    def seat(self, said: _Said) -> tuple[Where, ...]:
        speaker = said.speaker
        if speaker is None:
            return ()
        within = self.wheres_in(speaker.evidence.span) if speaker.evidence is not None else []
        span = said.quote.speaker or said.quote.cue
        seats = tuple(
            Where(place, "seat", place.where_prec, Evidence(self.article.id, span, "seat"), doubts=("seat",))
            for place in seats_of(self.article, speaker, within, self.home_at(span), self.gazetteer)
        )
        before = self.said[said.i - 1] if said.i and not seats and _SPOKESMAN.match(self.n, span.start, span.end) else None
        return (
            self.seat(before)
            if before is not None and before.speaker is not None and before.speaker.kind != "person"
            else seats
        )

    @cached_property
    def home(self) -> Country | None:
        """The country that the article is set in."""
        return home_of(self.wheres)

    def home_at(self, span: Span) -> Country | None:
        """The country in which what stands there is set: that of the article, else of its paragraph, as in a round-up."""
        if self.home is not None:
            return self.home
        text = self.article.text
        start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.start)
        there = self.wheres_in(Span(start, end if end >= 0 else len(text)))
        if not there:
            before = bisect_left(self.where_starts, start)
            there = self.wheres[max(0, before - 1) : before]
        return land_of(there)

    def wheres_in(self, span: Span) -> list[Where]:
        """The places that a stretch names."""
        first = bisect_left(self.where_starts, span.start)
        return [where for where in self.wheres[first : bisect_left(self.where_starts, span.end)] if where.evidence.span in span]

    # --- The statement ---

    def addressee(self, said: _Said) -> Actor | None:
        """Whom it is said to or of: somebody known, else whom the noun behind the verb tells."""
        quote = said.quote
        if quote.addressee is not None:
            return self.actor_at(quote.addressee, 0)[0]
        if quote.event_type not in _TOLD_TO or quote.rule == "selon":
            return None
        return self.known_addressee(said) or self.group_addressed(said)

    def group_addressed(self, said: _Said) -> Actor | None:
        """Those whom a noun tells right behind the verb: "exhorte les deux camps à", "accuse des pêcheurs d'avoir"."""
        quote, text = said.quote, self.article.text
        start, stop = quote.cue.end, min(quote.span.end, quote.cue.end + _ADDRESSED)
        if quote.rule == "inversion" or start >= stop:
            return None
        seen = view(text)
        group = next(iter(groups_of(text, seen, Span(start, stop), start, stop).nouns), None)
        if group is None or not group.classes & ANYBODY or group.start == group.head:
            return None
        if not _told(self.n[start : group.start], quote.event_type, self.reading.folded[quote.cue.start : start]):
            return None
        span = Span(group.start, extend(text, seen, group.end, min(len(text), group.end + _ADDRESSED)))
        return actor_of_words(self.article[span]).read_at(Evidence(self.article.id, span, NOUN_GROUP))

    def known_addressee(self, said: _Said) -> Actor | None:
        """Somebody known who is named right behind the verb, or in what is said."""
        quote = said.quote
        after = quote.rule != "inversion"
        start, end = (
            (quote.cue.end, min(quote.span.end, quote.cue.end + _ADDRESSED))
            if after
            else (quote.content.start, quote.content.end)
        )
        for actor in self.overlapping(Span(start, max(start, end))):
            where = _span(actor)
            if where.start < start or (actor.evidence and actor.evidence.rule == "document"):
                continue
            if said.speaker is not None and (
                actor.name == said.speaker.name or (not after and actor.country and actor.country == said.speaker.country)
            ):
                continue
            if (quote.form == "direct" or not after) and actor.kind not in (
                "state",
                "military",
                "rebels",
                "militia",
                "international",
            ):
                continue
            gap = (self.n if after else self.reading.folded)[start : where.start]
            told = (
                _told(gap, quote.event_type, self.reading.folded[quote.cue.start : quote.cue.end])
                if after
                else _told_first(gap, quote.event_type)
            )
            return actor if told else None
        return None

    def statement(self, said: _Said) -> Statement:
        quote, article = said.quote, self.article
        doubts: list[Doubt] = [*quote.doubts]
        if said.chain in ("pronoun", "last_speaker", "both"):
            doubts.append("implied_speaker")
        if said.when is not None:
            doubts += said.when.doubts
        places = self.places(said)
        for where in places:
            if where.role in ("venue", "seat"):
                doubts += where.doubts
        via = self.actor_at(quote.via, 0)[0] if quote.via else None
        return Statement(
            id=event_id(article.id, "statement", quote.span, f"{quote.event_type}:{quote.cue.start}"),
            event_type=quote.event_type,
            evidence=Evidence(article.id, quote.span, f"speech.{quote.rule}"),
            content=Evidence(article.id, quote.content, f"speech.{quote.form}"),
            form=quote.form,
            when=said.when,
            places=places,
            speaker=said.speaker,
            addressee=self.addressee(said),
            via=via,
            rules=(f"speech.{quote.rule}", f"speaker.{said.chain or 'none'}", f"day.{said.rule}"),
            doubts=tuple(dict.fromkeys(doubts)),
        )


_WHO: tuple[tuple[str, Callable[[_Linker, _Words], Actor | None]], ...] = (
    ("pronoun", _Linker.by_pronoun),
    ("last_speaker", _Linker.same_source),
    ("last_speaker", _Linker.same_speaker),
    ("both", _Linker.two_meant),
    ("both", _Linker.both_meant),
    ("short_name", _Linker.called_short),
)
"""Whom words mean that name nobody, by rule."""
_IMPLIED: tuple[tuple[str, Callable[[_Linker, _Said], When | None]], ...] = (
    ("carried", _Linker.carried),
    ("carried", _Linker.chronicled),
    ("sentence_before", _Linker.sentence_before),
    ("same_speaker", _Linker.of_same_speaker),
    ("same_speaker_next", _Linker.of_same_speaker_next),
    ("also", _Linker.also),
)
"""What implies the day of words, by rule."""


def _span(actor: Actor) -> Span:
    assert actor.evidence is not None
    return actor.evidence.span


def _rule(actor: Actor) -> str:
    assert actor.evidence is not None
    return actor.evidence.rule


def _at(when: When) -> Span:
    assert when.evidence is not None
    return when.evidence.span


def _more(doubts: tuple[Doubt, ...], doubt: Doubt) -> tuple[Doubt, ...]:
    return doubts if doubt in doubts else (*doubts, doubt)


def _together(members: list[Actor], evidence: Evidence) -> Actor:
    names = [m.name for m in members]
    english = [m.name_en for m in members]
    seats = "|".join(dict.fromkeys(m.seat for m in members if m.seat))
    return Actor(
        ", ".join(names[:-1]) + " et " + names[-1],
        ", ".join(english[:-1]) + " and " + english[-1],
        members[0].kind,
        seats or None,
        None,
        evidence,
    )
