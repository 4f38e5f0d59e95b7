"""Which day an incident gets.

Its own words come first, then those around it in the sentence, the head of its paragraph, the day told last, the article's lead, that
of the statement it is told in, and publication at the end; the further it is fetched, the more doubts it carries.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from geo.almanac import TWO_TO_TEN
from geo.codebook import Doubt, IncidentType, Prec
from geo.incident.extent import in_backdrop
from geo.incident.gate import Sought
from geo.incident.lexicon import PUT_OFF, second_verbs
from geo.incident.mention import KNOWN, mention_rules
from geo.incident.numbers import parse_number
from geo.link.chronicle import dated_at, dated_lines
from geo.link.index import SpanIndex
from geo.link.kinds import BACKGROUND, CALM, DECREED, FORCE, NEVER_AHEAD
from geo.link.lasting import outset, over_its_length, since_invaded, since_it_began, since_named, spanning, until_now
from geo.link.layout import Layout, follows_dateline
from geo.link.participle import act_of
from geo.model import Article, Incident, Span, Statement, Trigger, When
from geo.timex.calendar import Unresolved, plus, unit_of
from geo.timex.fr import PARTICIPLES, SUPERLATIVES

_COUNTABLE = frozenset(("casualties_report", "disaster"))
# What is counted on a day happened up to that day: "26 corps avaient été recensés vendredi", "Le bilan s'établissait vendredi à 26 morts"
_COUNTED_THEN = re.compile(r"\b(?:etai(?:t|ent)|faisai(?:t|ent)|s'elevait|(?:denombr|recens|compt|avanc|evoqu)ai(?:t|ent))\b")
_TALLIED = Sought(
    r"\b(?:bilans?|denombr\w+|recens\w+|comptabilis\w+|compt(?:e|ent|ait|aient)|(?:fai(?:t|sait|saient|sant)|font) etat|chiffr\w+|deplor\w+|s'etablis\w+|s'elev\w+|revu\w* à la (?:hausse|baisse)|signal(?:e|ait|ee?s))\b"
)
# Of a death on a day, not of its count: "Trois civils ont été tués lundi", not "315 dimanche, selon le ministère"
_DIED = re.compile(
    r"\b(?:mort|mour|meur|tomb|tue|peri|succomb|abatt|deced|noye|assassin|laiss|perd|cout|fauch|emport|victime|fait\b|faisant\b)"
)
_ANNOUNCED = re.compile(r"\b(?:annonc|avanc|revendiqu|reconn|concede|evoqu|parl|dit\b|disait\b)")
_NUMBERS = f"une?|{TWO_TO_TEN}|onze|douze|quinze|vingt|trente"

__all__ = ["Days", "implied", "with_day_told_next"]

_ISSUED_WITHIN = 92  # days between what a dateline says and when the dispatch was published
_LEAD = 900  # how many characters the head of an article has
_NEAR = 700
_AFTERMATH = FORCE | {"deployment", "withdrawal", "ceasefire_agreement", "displacement"}  # of a war told by its year
_STRIKES = FORCE - {"war", "casualties_report", "territory_taken", "territory_ceded", "blockade"}
_DECIDED = DECREED | {"negotiation"}  # told beside what a dispatch is about
_ELSE_TOLD = BACKGROUND - CALM
_FRESH = 4  # days before its own that a dispatch is mostly about
_STALE = 14  # an article's lead does not tell of days longer ago
_SINCE_STATE = Sought(
    r"\b(?:en guerre|en proie|en conflit|dechiree?|ravagee?|plongee?|secouee?|theatre|occupee?|tenue?|controlee?|aux mains|dirigee?|gouvernee?|assiegee?|"
    r"encerclee?|au pouvoir|minee?|confrontee?|detenue?|disparue?|recherchee?|introuvable|sans nouvelles?|exilee?|refugiee?|installee?|presente?|en vigueur|independante?)s?\b[^.;\n]{0,60}$"
)
# "Un homme né en 1968 a été tué", "Une retraitée née le 3 mai 1951"
_BORN = (" ne ", " nee ", " nes ", " nees ", " ne en ", " nee en ", " nes en ", " nees en ")
_EVES = {"lendemain": -1, "surlendemain": -2, "veille": 1, "avant-veille": 2}
_EVE_OF = Sought(
    r"\b(?P<side>(?:sur)?lendemain|(?:avant-)?veille) (?:meme )?(?:de l'|de la |du |des |de |d')(?:l'|d'|[a-z]+ ){0,4}$"
)
# "trois jours après un attentat", "une semaine après la prise de la ville", "quarante-huit heures avant le scrutin"
_AFTER_BY = Sought(
    rf"\b(?P<number>\d{{1,6}}|{_NUMBERS}|quarante-huit|vingt-quatre) (?P<unit>heures?|jours?|semaines?|mois|ans?) (?:seulement )?(?P<side>apres|avant) "
    r"(?:l'|la |les? |une? |des |de |d'|du |son |sa |leur |cette |ce )(?:l'|la |les? |d'une? |nouveaux? |nouvelles? |violents? |[a-z]+ ){0,3}$"
)
# "deux mois après | une attaque qui avait fait douze morts"
_SO_LONG_AFTER = Sought(
    rf"\b(?P<number>\d{{1,6}}|{_NUMBERS}|quarante-huit|vingt-quatre) (?P<unit>heures?|jours?|semaines?|mois|ans?) (?:seulement )?(?P<side>apres|avant) $"
)
# "au septième jour de la guerre", "pour la cinquième nuit consécutive de manifestations"
_NTH = Sought(
    r"\b(?P<nth>[a-z]{3,}(?:-sept|-huit|-neuf)?)ieme (?P<unit>jour|journee|nuit|semaine) (?:consecutive? |d'affilee )?(?:de |d'|du |des )(?:la |l'|une? )?[a-z]"
)
_ROOTS = {
    "quatr": 4, "cinqu": 5, "neuv": 9, "onz": 11, "douz": 12, "treiz": 13, "quatorz": 14, "quinz": 15, "seiz": 16, "trent": 30,
    "quarant": 40,
}  # fmt: skip
"""Ordinals without their ending, where it is no number."""
_OF_ANOTHER_ZONE = re.compile(r"\(\d{1,2} ?[h:] ?\d{0,2} ?(?:gmt|utc) [a-z]+$")
_WHO_DID = re.compile(r", (?:qui|dont|où|que) [^,.;:]*$")
_GOES_ON_FOR = 15  # characters that a sentence has left past a relative clause
# What stands between commas and only says more of a noun: ", arrivé lundi soir à Antofagasta,", ", qui avait repris la ville en 2018,"
_SAID_OF_IT = re.compile(
    # ", au pouvoir depuis un putsch en 2021,", ", théâtre en 2014 d'un massacre,"
    r" ?(?:(?:au|aux|à|en|sous) (?:[a-z']+ ){1,4}depuis\b|(?:theatre|cible|victime)\b)| ?(?:(?:deja|aussi|lui|elle|pourtant|(?:lui|elle)-meme|une fois|jadis) |l'une? des (?:(?:deux|trois|quatre|cinq|six|dix|rares|dernier[es]*|grande?s) )*)?(?:(?:qui|dont|que|qu'|où|lequel|laquelle)\b|(?P<participle>[a-z]{3,}))"
)
_TO = re.compile(r" (?:à|aux?|en|sur|par) (?:[a-z']+ ){0,3}")
_IN_BRACKETS = re.compile(r"[^(]*\)")  # "(37 tués dimanche) | le ministre"
_GERUND = re.compile(r", (?:en )?[a-z]+ant\b")
# The participles that date the very noun before them: "une attaque, survenue mardi, …"
_OF_THE_ACT = re.compile(
    r"(?:surven|perpetr|commis|men[eé]|lanc|declench|eclat|produi|interven|entam|conclu|sign|debut|remport|gagn|prononc|imput|attribu|subi|essuy|commenc|organis|ten[ue]|ouver|revendiqu|execut|constat|signal|enregistr|decret|decid|annonc|adopt|vot|achev|termin|clos|clotur|"
    r"pris[es]* (?:pour cible|sous|dans|au piege|en embuscade)|fauch|"
    r"prevu|attend|programm|"  # "l'arrivée, prévue jeudi, de deux escadrons"
    r"atteint|touch|frapp|vise|abatt|tue|ensevel|noye|emport|surpris|intercept)"
)
# What only dates what a second act answers or follows: "a expulsé dix diplomates, en réponse à une mesure prise lundi"
_ANSWERS = re.compile(
    r"\b(?:apres|à la suite|suite (?:à|au|aux)|en repr[eé]sailles|en reponse|en reaction|au (?:sur)?lendemain|à la veille|à cause|en raison|contre|avant|en vue|pour (?:protester|denoncer|exiger|reclamer|venger)|depuis)\b"
)
# "L'attaque a été revendiquée mardi par un groupe qui affirme avoir tué douze soldats"
_OWNED_UP = re.compile(r"\b(?:revendiqu|endoss|assum|reconnu|dement|confirm|condamn|denonc)[a-z]*(?: [a-z']+){0,3} ?$")
_PUT_OFF = re.compile(
    r"\b(?:report|repouss|ajourn|decal|avanc|renvoy)[a-z]* (?:[a-z]+ ){0,3}?(?:à|au|aux|jusqu'au|jusqu'à|en) ?(?:la |le |l')?$"
)
# The day that what is put off was to be on: "le report du scrutin prévu le 12 mars"
_FORESEEN = re.compile(
    r"\b(?:(?:initialement |d'abord )?(?:prevu|fixe|programme|attendu|annonce|convoque|cense)e?s?|qui (?:devai|doi|etai)\w+ [\w' ]{2,30}) (?:[\w'-]+ ){0,2}?(?:pour |au |le |en |de )?(?:le |la )?$"
)
_HELD_UNTIL: frozenset[IncidentType] = frozenset({"other", "political_change", "negotiation", "protest", "abduction_arrest"})
_RETORT = re.compile(r"\b(?:en (?:represailles|reponse|reaction|riposte) (?:à|au)|pour (?:protester|denoncer|venger))\b[^.;]*$")
_WHERE_ELSE = Sought(
    r"\boù (?!(?:(?:a|ont) )?[^,.;:]{0,40}(?:s'est|se sont) (?:produit|deroule))[^,.;:]{3,60}? (?:a|ont|avait|avaient|s'est|se sont|s'etait|s'etaient|est|sont|etait|etaient) [^,.;:]{2,60}$"
)
_ACROSS = re.compile(r"[;]|, (?:où|qui|dont|que|tandis|alors|lorsqu)|\b(?:où|qui|dont|lorsqu\w+|tandis)\b")
_STILL = Sought(r"\b(?:desormais|à present|actuellement|en ce moment|à l'heure actuelle|à cette heure)\b")
_DURING = Sought(r"\b(?:apres|à la suite|suite|lors|pendant|durant|au cours|à cause|en raison)\b[\w' ]{0,24}$")
# "respecter l'accord de 2019", but "lors de l'offensive de 2019", "au début de 2019"
_OF_A_THING = re.compile(
    r"(?P<during>\b(?:lors|pendant|durant|au cours|dans|depuis|apres|à la suite|à l'issue|au terme|au sortir|à la faveur) ?(?:d(?:e |u |es |'))?(?:(?:l[ae]s?|une?|cette|ce|l') ?)?(?:\w+ ){0,3}?)?"
    r"\b(?!debut|fin|mois|cours|courant|annee|ete|automne|hiver|printemps|milieu|matin|soir|nuit|partir|issue|semestre|trimestre)(?P<thing>\w{3,}) (?:de |d')$"
)
_AGAIN = Sought(
    r"\b(?:cette|ce|ces|cet) (?:\w+ )?(?:guerre|conflit|affrontements?|combats|escalade|offensive|operation)|\bla guerre\b|\ble conflit\b|\bdefaite\b"
)
_HEADING = 300  # characters over which a report says what period it covers
_REPORTED = re.compile(r"(?:\bperiode|\bcouv\w+|\bsemaine|\bdu|\(|:|^|\n)[^\n.;]{0,25}$")
_ASIDE = re.compile(r",? ?")
_CLOSED_ASIDE = re.compile(
    r"\b(?:conclue?s?|signee?s?|nee?s?|entamee?s?|lancee?s?|ouverte?s?|entree?s? en vigueur|prise?s?|repris[es]?|arrivee?s?|nommee?s?|elue?s?|decretee?s?|proclamee?s?|capturee?s?|enlevee?s?|qui|dont|depuis)\b[^,;.]{0,25}$"
)
# "mercredi soir et dans la nuit", "lundi et mardi", "samedi soir puis dimanche matin"
_AND = re.compile(r",? (?:et|puis|ou)(?: (?:de nouveau|à nouveau|encore|encore une fois))? ?")
_MORNINGS = ("aube", "aurore", "matin", "matinee")
_FIRST_WORDS = 8  # a day that is an adverb before all else
_OPENING = 40  # a day this near to the head of a sentence holds for all of it

# "La région a été pillée plusieurs fois", "la ville avait déjà été attaquée à maintes reprises": of no single day
_OFTEN_STRUCK = Sought(
    r"\b(?:a|ont|avait|avaient) (?:deja |aussi )?ete (?:deja )?(?:(?:vis|attaqu|cibl|bombard|frapp|pill|secou|endeuill|pilonn)(?:e|es|ee|ees)|prise?s? (?:pour cible|d'assaut)|la cible|le theatre)\b"
    r"[^.;:]{0,40}\b(?:(?:plusieurs|maintes|de nombreuses) fois|à (?:plusieurs|maintes|(?:de )?nombreuses|de multiples) reprises)\b"
)

# "depuis le ", "depuis le départ des troupes américaines, "
_SINCE_THEN = Sought(r"\bdepuis (?:l[ea] |(?:l[ea] |l')[\w' -]{3,70}, (?:l[ea] )?)?$")

# "depuis mars 2022, quand l'armée …", "depuis 2014, année où …"
_BEGUN_WHEN = re.compile(
    r",? ?(?:quand |lorsqu|(?:une? |la )?(?:date|annee|mois|jour|moment|epoque) (?:où |à laquelle |lors de laquelle |au cours de laquelle |durant laquelle |pendant laquelle ))"
)
_BEGUN = 200  # characters behind such a day in which what it began with is told
# "les pires violences depuis la signature d'une trêve en 1994", "d'une ampleur inédite depuis le coup d'Etat de 2021"
_SINCE_EVENT = Sought(r"\bdepuis (?:l[aes]+ |l'|son |sa |ses |leurs? |cette |ce )[^,.;:()\n]{3,90}$")
# "depuis le début de la guerre", "depuis la reprise des combats"
_SINCE_OUTSET = Sought(
    r"\bdepuis (?:le |la |l')(?:debut|declenchement|commencement|lancement|reprise|eclatement) (?:de (?:la |l'|cette |cet |ce |leur |son |sa )?|du |des |d')(?:\w+ )?"
    r"(?:guerre|conflit|hostilites|combats|offensive|contre-offensive|invasion|intervention|operations?|violences|affrontements|insurrection|rebellion|bombardements|frappes|raids|siege|"
    r"revolte|revolution|contestation|crise|mouvement|manifestations|protestations|campagne|troubles|soulevement|intifada|escalade|treve|cessez-le-feu|epidemie|bataille)\b"
)
_SINCE_WAR = FORCE - {"war"} | {"displacement"}
_COUNTED = frozenset(("casualties_report", "abduction_arrest", "displacement"))
_SO_MANY = Sought(r"\b(?:\d|plusieurs\b|milliers\b|centaines?\b|dizaines?\b|au moins\b|pres de\b|plus d|nombreu)")
_COMPARED = re.compile(
    rf"(?:{SUPERLATIVES})(?:(?!\b(?:est|sont|a|ont|etait|etaient|avait|avaient|sera|seront)\b)[^,.;:\n]){{0,90}}$"
)
# What became earlier of the place or the person that an act is told of: "reprend Bentiu, tombée aux mains des rebelles en mai"
_BEFORE_THE_ACT = re.compile(
    r"(?:tomb|perdu|occup|annex|conqui|captur|assieg|encercl|tenu|abandonn|evacu|liber|pri|repri|fond|cre|nomm|elu|limog|destitu|arriv|detruit|ferm)(?:e|s)*$"
)
_REFERRED_TO = Sought(r"\b(?:avant|depuis)(?: le (?:debut|declenchement|lancement) de)? (?:la |le |l'|cette |ce )(?:[a-z]+ )?$")
_DONE = re.compile(r"\b(?:a|ont|avait|avaient|s'est|se sont) (?:\w+ment )?\w+(?:e|i|u|is|it|rt)e?s?\b")
_HAD = re.compile(r"\b(?:avait|avaient)\b")

Found = tuple[When | None, list[str], set[Doubt]]
_Told = list[tuple[Span, When]]


class Days:
    """The days of one article, and which was told last."""

    def __init__(
        self, article: Article, layout: Layout, days: SpanIndex[When], owned: SpanIndex[Trigger], said: SpanIndex[Statement]
    ) -> None:
        self.article, self.layout, self.seen = article, layout, layout.seen
        self.days, self.owned, self.said = days, owned, said
        self.dated = dated_lines(self.seen, (when for _, when in days.items if not _is_hour(when)))
        self._items = self._dated_items()
        self.issued = self._dateline_day()
        self.lead = self._lead_day()
        self.period = self._period_covered()
        self._own_lead = False
        self._last: tuple[When, int] | None = None
        self._period: tuple[When, int] | None = None
        self._told: When | None = None
        """The day of the act told last, of whatever kind."""

    def of(self, trigger: Trigger, sentence: Span, statement: Statement | None) -> Found:
        """The day of a clause, the rule that gave it, and doubts: its own words, else those around it, else what was told last."""
        when, rules, doubts = self._of_clause(trigger, sentence, statement)
        if when is not None and self._is_ahead(when) and self._is_over(trigger, rules[-1]):
            when, rules, doubts = self._before_publication(when, rules, doubts)
        if when is None:
            return when, rules, doubts
        when = self._from_first(trigger, self._until_told(trigger, when, rules))
        when = self._until_counted(trigger, when, statement)
        told, published = when, self.article.published
        if trigger.event_type == "war":
            when = over_its_length(self.seen, trigger, sentence, when)
            if when.end == published:
                when = until_now(self.seen, sentence, when, published)
        if when is told and trigger.modality != "planned" and trigger.event_type in FORCE | {"displacement"}:
            when = since_it_began(self.seen, trigger, sentence, when, "day in clause" in rules, published)
        return when, rules, doubts

    def _is_ahead(self, when: When) -> bool:
        """Whether all of ``when`` lies after publication."""
        return when.start is not None and when.start > self.article.published

    def _is_over(self, trigger: Trigger, rule: str) -> bool:
        """Whether an act cannot lie ahead: its kind is never announced, or it is told as done and only the lines around it give a day."""
        if trigger.modality == "planned":
            return False
        around = rule in ("day heads paragraph", "running day")
        done = around and _DONE.search(self.seen, trigger.clause.start, trigger.clause.end) is not None
        return done or trigger.event_type in NEVER_AHEAD

    def _before_publication(self, when: When, rules: list[str], doubts: set[Doubt]) -> Found:
        """The weekday or the date before the one that was taken, of what was done and cannot lie ahead; else publication."""
        earlier = _the_one_before(when) if rules[-1] == "day in clause" else None
        if earlier is None or self._is_ahead(earlier):
            return self._published(), ["day of publication"], {"implied_day"}
        return earlier, rules, doubts | {"tense"}

    def _of_clause(self, trigger: Trigger, sentence: Span, statement: Statement | None) -> Found:
        """The day that the words of a clause give, or those around it."""
        inside = self._told_in(trigger)
        eve = self._eve(trigger, sentence)
        if eve is not None and all(span.start < trigger.span.start for span, _ in inside):
            return self._day_beside(trigger, sentence, statement, eve)
        told = self._told_after(trigger)
        if told is not None:
            return self._closed(trigger, told), ["day in clause"], set()
        inside = self._of_the_act(inside, trigger, sentence)
        if inside:
            hours = self._hours_of_last(trigger, inside)
            if hours is not None:
                return hours, ["running day"], {"implied_day"}
            return self._closed(trigger, self._nearest(trigger, sentence, inside)), ["day in clause"], set()
        return (
            self._since_or_now(trigger, sentence)
            or self._in_sentence(trigger, sentence)
            or self._before_it(trigger, sentence)
            or self._around(trigger)
            or self._implied(trigger, statement)
        )

    def _told_in(self, trigger: Trigger) -> _Told:
        """The days that a clause names, but for those of a state, of the dispatch itself and of the end of what was decided."""
        return [
            (span, when)
            for span, when in self.days.touching(trigger.clause)
            if span in trigger.clause
            and not self._dates_state(span, trigger)
            and not self._is_issued(span)
            and not self._is_its_term(span, when, trigger)
        ]

    def _eve(self, trigger: Trigger, sentence: Span) -> re.Match[str] | None:
        """The words before an act that count another day from its own: "au lendemain de", "trois jours après"."""
        low, start = max(sentence.start, trigger.span.start - 70), trigger.clause.start
        found = _EVE_OF.search(self.seen, low, trigger.span.start) or _AFTER_BY.search(self.seen, low, trigger.span.start)
        if found is None and start <= trigger.span.start:
            return _SO_LONG_AFTER.search(self.seen, max(sentence.start, start - 40), start)
        return found

    def _of_the_act(self, inside: _Told, trigger: Trigger, sentence: Span) -> _Told:
        """Those days of a clause that date its act, and not what else it tells."""
        inside = [
            (span, when)
            for span, when in inside
            if not self._in_aside(span, trigger, sentence)
            and not self._is_compared(span, trigger, sentence)
            and not self._of_place(span, trigger)
        ]
        inside = [i for i in inside if act_of(self.owned, self.seen, i[0], trigger) is None] or inside
        if trigger.modality == "planned":
            # "arrivé lundi, il recevra les deux parties jeudi"
            inside = [i for i in inside if i[1].end is None or i[1].end >= self.article.published] or inside
        if trigger.rule in PUT_OFF:
            low = trigger.clause.start
            inside = [i for i in inside if not _FORESEEN.search(self.seen, max(low, i[0].start - 50), i[0].start)]
        if trigger.event_type not in FORCE:
            # "Les élections prévues le 18 décembre ont été reportées au mois d'avril"
            inside = [i for i in inside if _PUT_OFF.search(self.seen, max(0, i[0].start - 60), i[0].start)] or inside
        return inside

    def _since_or_now(self, trigger: Trigger, sentence: Span) -> Found | None:
        """Since when, or that only now, something is so in a clause that names no day of its own."""
        if self.seen.endswith(("depuis que ", "depuis qu'"), 0, trigger.clause.start):
            return self._open(), ["day open"], {"implied_day"}  # "à couteaux tirés depuis que les rebelles ont pris la ville"
        begun = self._begun_when(trigger, sentence)
        if begun is not None:
            return begun, ["day in sentence"], set()
        if trigger.event_type in FORCE and _STILL.search(self.seen, trigger.clause.start, trigger.clause.end):
            return self._published(), ["day of publication"], {"implied_day"}
        if trigger.event_type in _SINCE_WAR and self._since_outset(trigger, sentence):
            return self._open(), ["day open"], {"implied_day"}
        return None

    def _begun_when(self, trigger: Trigger, sentence: Span) -> When | None:
        """When an act was that what lasts began with: "en guerre depuis la fin 2014, quand les rebelles ont pris la capitale"."""
        for span, when in self.days.before(
            trigger.span.start, trigger.span.start - max(sentence.start, trigger.span.start - _BEGUN)
        ):
            then = _BEGUN_WHEN.match(self.seen, span.end, trigger.span.start)
            if then is None or not self._since(span) or ", et " in self.seen[span.end : trigger.span.start]:
                return None  # another day is nearer
            return outset(self.seen, span, when)
        return None

    def _since_outset(self, trigger: Trigger, sentence: Span) -> bool:
        """Whether an act is counted from the outset of a war that is not dated: "10.000 civils ont été tués depuis le début de la guerre"."""
        low = max(sentence.start, trigger.clause.start - _OPENING)
        outset = _SINCE_OUTSET.search(self.seen, low, trigger.clause.end)
        if outset is None:
            return False
        if trigger.event_type not in _COUNTED and not _SO_MANY.search(self.seen, trigger.clause.start, trigger.clause.end):
            return False  # "Le minaret, atteint par des éclats depuis le début du siège, s'est écroulé"
        return not self.days.touching(Span(outset.end(), min(sentence.end, outset.end() + _OPENING)))

    def _open(self) -> When:
        """All days up to publication, from a first one that nothing gives."""
        published = self.article.published
        return When(None, published, 5, frozenset({"day", "month", "year"}), None, published)

    def _of_place(self, span: Span, trigger: Trigger) -> bool:
        """Whether a day behind an act dates what else was done at its place: "des combats à Bambari, où la rébellion s'est installée en juin"."""
        return span.start > trigger.span.end and _WHERE_ELSE.search(self.seen, trigger.span.end, span.start) is not None

    def _until_told(self, trigger: Trigger, when: When, rules: Sequence[str]) -> When:
        """All days from what was told last until now, of people who fled it, and of troops sent after it, on no day that is said."""
        kind, published = trigger.event_type, self.article.published
        fled = kind == "displacement" and rules[-1] in ("running day", "day of publication")
        if trigger.modality == "planned" or not (fled or (kind == "deployment" and rules[-1] == "running day")):
            return when
        start = self._last[0].start if self._last is not None and self._last[0].date_prec <= 3 else when.start
        if start is None or not 0 < (published - start).days <= _STALE:
            return when
        return spanning(when, start, published)

    def _until_counted(self, trigger: Trigger, when: When, statement: Statement | None) -> When:
        """All days from the act told last until its dead were counted: "La crue a tout emporté samedi. Lundi, le préfet a dénombré 26 victimes"."""
        if trigger.event_type not in _COUNTABLE or trigger.modality == "planned" or self._last is None or when.evidence is None:
            return when
        (last, at), clause, day = self._last, trigger.clause, when.evidence.span
        if last.start is None or when.start is None or when.date_prec > 2 or clause.start - at > _LEAD:
            return when
        if not 0 < (when.start - last.start).days <= _STALE:
            return when
        head = self.layout.sentence_at(trigger.span.start)
        low = min(clause.start, max(day.start - _OPENING, head.start)) if head is not None else clause.start
        counted = _TALLIED.search(self.seen, low, clause.end) is not None
        said = statement.when.evidence if statement is not None and statement.when is not None else None
        of_speech = said is not None and said.span == day
        if statement is not None and day in statement.evidence.span and not day.overlaps(statement.content.span):
            of_speech = True  # "Selon un bilan publié mercredi, …"
        reported = trigger.event_type == "casualties_report" and of_speech
        return spanning(when, last.start, when.end or when.start) if counted or reported else when

    def _from_first(self, trigger: Trigger, when: When) -> When:
        """All days up to ``when`` of what is told by its nth day: "jeudi, au septième jour de la guerre"."""
        nth = _NTH.search(self.seen, max(0, trigger.span.start - 40), trigger.span.end)
        if nth is None or nth.start() > trigger.span.start or when.end is None or when.date_prec > 2:
            return when
        number = _ROOTS.get(nth["nth"]) or parse_number(nth["nth"]) or 1
        try:
            start = plus(when.end, (1 - number) * (7 if nth["unit"] == "semaine" else 1))
        except Unresolved:
            return when
        return spanning(when, start, when.end)

    def _hours_of_last(self, trigger: Trigger, inside: _Told) -> When | None:
        """The day told last, where a clause only says at what hour of it: "tuées lundi. Les assaillants ont encerclé le village à l'aube"."""
        if trigger.modality == "planned" or trigger.event_type not in FORCE:
            return None
        if not all(_is_hour(when) and not self._since(span) for span, when in inside):
            return None
        if any(self.seen.startswith(("le ", "ce ", "cet "), span.start) for span, _ in inside):
            return None  # "a renouvelé le bombardement le matin": of the day that is being told
        named = self._named_in_line(trigger, self.layout.line_at(trigger.clause.start))
        if named is not None:
            return implied(named, 1)
        if self._last is None:
            return None
        when, at = self._last
        new_line = at < self.layout.line_at(trigger.clause.start).start
        if new_line and self.lead is not None and not self.layout.is_roundup and self._is_before_lead(when, _FRESH):
            # "le séisme du 3 mai." over "Des heurts ont éclaté en fin de matinée": on the lead's day, but for hours of another
            return implied(self.lead, 1) if all(self._is_before_lead(hour, _FRESH) for _, hour in inside) else None
        far = trigger.clause.start - at >= _NEAR or self.layout.is_entry(trigger.clause.start)
        if far or when.evidence is None or when.date_prec > 2:
            return None
        last = when.evidence.span
        if self.seen.endswith("soir", last.start, last.end) and all(
            self.seen.endswith(_MORNINGS, span.start, span.end) for span, _ in inside
        ):
            return None  # "tués lundi soir. A l'aube, l'armée a bombardé les collines": of the day after
        return implied(when, 1)

    def _told_after(self, trigger: Trigger) -> When | None:
        """The day that follows a deed at the end of its clause: "a discrètement fermé, la semaine dernière, deux postes"."""
        end = trigger.clause.end
        if end - trigger.span.end > 1:
            return None
        for span, when in self.days.touching(Span(end, min(len(self.seen), end + 4))):
            aside = _ASIDE.fullmatch(self.seen, end, span.start) is not None and self.seen[span.end : span.end + 1] == ","
            if aside and not self._since(span) and not self.owned.touching(span):
                return when
        return None

    def _nearest(self, trigger: Trigger, sentence: Span, inside: _Told) -> When:
        """Of the days named in a clause, the one nearest its trigger; one that follows is preferred to one that precedes.

        A day in an aside before the verb dates what the aside tells: "La trêve, conclue en octobre, a volé en éclats en mars".
        """
        said_alone = _is_hour if trigger.event_type in FORCE else _is_clock
        inside = [i for i in inside if not said_alone(i[1])] or inside
        after = [i for i in inside if i[0].start >= trigger.span.end]
        before = [i for i in inside if i[0].end <= trigger.span.start and i[0].start - sentence.start > 5]
        if after and before and len(after) + len(before) == len(inside) and trigger.modality != "planned":
            last = max(before, key=lambda i: i[0].end)[0]
            if (
                _CLOSED_ASIDE.search(self.seen, max(sentence.start, last.start - 30), last.start)
                and "," in self.seen[last.end : trigger.span.start]
            ):
                inside = after

        def far(found: tuple[Span, When]) -> tuple[bool, int, int]:
            first, other = sorted((found[0], trigger.span))
            return _ACROSS.search(self.seen, first.end, other.start) is not None, found[0].gap(trigger.span), -found[0].start

        return self._with_next(min(inside, key=far), inside)

    def _with_next(self, found: tuple[Span, When], inside: _Told) -> When:
        """A day and those told with it: "a bombardé mercredi soir et dans la nuit", "se sont battus lundi et mardi"."""
        span, when = found
        for other, also in inside:
            first, last = ((span, when), (other, also)) if span <= other else ((other, also), (span, when))
            if first[0].end > last[0].start or _AND.fullmatch(self.seen, first[0].end, last[0].start) is None:
                continue
            start, end = first[1].start, last[1].end
            if start is not None and end is not None and timedelta(0) < end - start < timedelta(7):
                span, when = Span(first[0].start, last[0].end), replace(when, start=start, end=end, date_prec=2)
        return when

    def _closed(self, trigger: Trigger, when: When) -> When:
        """``when`` with a beginning, where the text only says until when: "jusqu'à l'aube", "d'ici vendredi"."""
        if when.start is not None or when.end is None or trigger.event_type == "war":
            return when
        if when.evidence is not None and when.evidence.rule == "these-last":
            return when  # "ces dernières semaines": nobody says since when
        published = self.article.published
        planned = trigger.modality == "planned" or when.end > published
        start = min(published, when.end) if planned else when.end - timedelta(days=1)
        return replace(when, start=start, date_prec=2 if when.end - start < timedelta(days=7) else 4)

    def _in_aside(self, span: Span, trigger: Trigger, sentence: Span) -> bool:
        """Whether a day stands between commas with what is said of somebody: "le ministre, arrivé lundi, recevra …"."""
        low = max(sentence.start, span.start - 90)
        start = max(self.seen.rfind(sign, low, span.start) for sign in (",", ";", ":", "(")) + 1
        start = start or (sentence.start if low == sentence.start else 0)  # "Libérée en mai, la ville …"
        ends = [at for sign in (",", ";", ")") if (at := self.seen.find(sign, span.end, min(sentence.end, span.end + 90))) >= 0]
        last = not ends and 0 <= sentence.end - span.end < 40 and trigger.span.end <= start
        end = min(ends, default=sentence.end)
        if not start or not (ends or last) or start <= trigger.span.start < end:
            return False
        aside = _SAID_OF_IT.match(self.seen, start, span.start)
        if aside is None:
            return False
        word = aside["participle"]
        if word is None:
            # "le conflit, qui oppose depuis avril 2023 l'armée aux FSR, a fait 15.000 morts"
            if _GERUND.match(self.seen, end, trigger.span.end) or (trigger.event_type == "war" and self._since(span)):
                return False  # "où un torrent a dévalé une colline lundi, faisant 57 morts"
            return trigger.span.start > end or (last and _HAD.search(self.seen, start, span.start) is not None)
        if last and span in trigger.clause and not _BEFORE_THE_ACT.match(word):
            return False
        stem = word.rstrip("es")
        accented = self.article.text[aside.end() - len(word) + len(stem) :][:1] in ("é", "É")
        if not accented and word not in second_verbs() and word not in PARTICIPLES:
            return False
        noun = trigger.span  # before its aside, or right after: "Déclenché en 2011, le conflit"
        near = start - min(start, noun.end) < 60 if noun.start < start else noun.start - end < 12
        return not (near and _OF_THE_ACT.match(self.seen, aside.start("participle")))

    def _is_compared(self, span: Span, trigger: Trigger, sentence: Span) -> bool:
        """Whether a day only closes a comparison: "les pires violences depuis la signature d'une trêve en 1994"."""
        since = _SINCE_EVENT.search(self.seen, max(sentence.start, span.start - 110), span.start)
        if since is None or any(since.start() <= at < span.start for at in (trigger.span.start, trigger.clause.start)):
            return False
        if self.seen.startswith((", qui ", ", dont ", ", où "), span.end):
            return False  # "les pires depuis les combats de mai, qui ont fait 300 morts": told with them
        return _COMPARED.search(self.seen, max(sentence.start, since.start() - 140), since.start()) is not None

    def _day_beside(self, trigger: Trigger, sentence: Span, statement: Statement | None, eve: re.Match[str]) -> Found:
        """The day before, or after, that of the sentence: "un calme précaire régnait lundi, au lendemain de heurts"."""
        said = Span(*eve.span())
        others = [
            i for i in self.days.touching(sentence) if not (i[0].overlaps(said) or self._is_compared(i[0], trigger, sentence))
        ]
        fine = [i for i in others if i[1].date_prec == 1] or others
        if fine:
            when: When | None = min(fine, key=lambda i: i[0].gap(said))[1]
            rules = ["day in sentence"]
        else:
            when, rules, _ = self._around(trigger) or self._implied(trigger, statement)
        if when is not None and (when.date_prec < 3 or not fine or eve.groupdict().get("unit") in ("an", "ans")):
            counted = _counted(when, eve)
            # not "Une semaine avant la tuerie, …", where the day beside is that of the killing itself
            if counted is None or not self._is_ahead(counted) or self._is_ahead(when):
                when = counted
        return when, rules, {"implied_day"}

    def tell(self, trigger: Trigger, when: When | None) -> None:
        """Keeps the day of an incident for those that follow."""
        if when is None:
            return
        coarse, kind = when.date_prec >= 4, trigger.event_type
        if self._is_ahead(when):
            return
        if trigger.modality != "planned" and when.date_prec <= 2 and when.start is not None:
            self._told = when
        if kind in FORCE | {"ceasefire_agreement"} and (coarse or kind == "war"):
            self._period = when, trigger.clause.end
        if trigger.modality != "planned" and kind in FORCE and (not coarse or kind == "war"):
            if coarse and _REFERRED_TO.search(self.seen, max(0, trigger.span.start - 30), trigger.span.start):
                return  # "une ville d'un million d'habitants avant l'invasion lancée en 2022": a landmark, told of other days
            if self.lead is not None and self._is_count(trigger, when):
                return
            if (when.evidence is not None and not self._is_told_aside(trigger)) or self.lead is None:
                self._last = when, trigger.clause.end
            if when.evidence is not None and not (coarse or self._own_lead or self._is_older(when) or _beside_another(when)):
                self.lead, self._own_lead = when, True

    def _is_count(self, trigger: Trigger, when: When) -> bool:
        """Whether a day in a toll's clause is that on which it was counted or told: "On dénombrait mercredi matin trente-deux défunts"."""
        clause = trigger.clause
        if trigger.event_type != "casualties_report" or when.evidence is None or not when.evidence.span.overlaps(clause):
            return False
        if _TALLIED.search(self.seen, clause.start, clause.end) or _ANNOUNCED.search(self.seen, clause.start, clause.end):
            return True
        return _DIED.search(self.seen, clause.start, clause.end) is None

    def _is_told_aside(self, trigger: Trigger) -> bool:
        """Whether a relative clause tells an act of another day than that told last: "L'armée, qui a repris Bentiu samedi, se bat près de Bor"."""
        clause = trigger.clause
        if self.seen[clause.end : clause.end + 1] != "," or self._last is None:
            return False
        relative = _WHO_DID.search(self.seen, clause.start, trigger.span.start)
        sentence = self.layout.sentence_at(clause.start)
        return relative is not None and sentence is not None and sentence.end - clause.end > _GOES_ON_FOR

    def _is_before_lead(self, when: When, days: int) -> bool:
        """Whether a day is that of a background, more than so many days before the lead's."""
        lead = self.lead.start if self.lead is not None else None
        return lead is not None and when.start is not None and (lead - when.start).days > days

    def _is_beside_lead(self, when: When) -> bool:
        """Whether the lead's own sentence tells a background of this day: "ont défilé mercredi, après la collision du 28 février"."""
        lead = self.lead.evidence if self.lead is not None else None
        if lead is None or when.evidence is None or not self._is_before_lead(when, _FRESH):
            return False
        sentence = self.layout.sentence_at(lead.span.start)
        return sentence is not None and when.evidence.span in sentence

    def _is_older(self, when: When) -> bool:
        """Whether a day is that of a background told first, where the head of the article has a day of its own."""
        published = self.article.published
        fresh = self.lead is not None and self.lead.start is not None and (published - self.lead.start).days <= _FRESH
        return fresh and when.start is not None and (published - when.start).days > _FRESH

    def _is_issued(self, span: Span) -> bool:
        """Whether a day is that of a dateline, or of the clock of another zone ("21 h locales (3 h GMT jeudi)"): not "le bombardement de Cana, le 18 avril 1996 – 106 morts –"."""
        if _OF_ANOTHER_ZONE.search(self.seen, max(0, span.start - 20), span.end):
            return True
        return (
            follows_dateline(self.seen, span.end)
            and not self.seen.startswith(("le ", "en ", "l'"), span.start)
            and span.start not in self._items
        )

    def _dated_items(self) -> frozenset[int]:
        """Where the days stand that open the lines of a chronology, which are of what each line tells: "3 juin 2019 - L'armée a …"."""
        opening = [dated.when for dated in self.dated if dated.apart]
        if not opening:  # of one line alone, where it is too old for a dateline
            opening = [when for _, when in self.days.items if self._is_old_opening(when)]
        return frozenset(when.evidence.span.start for when in opening if when.evidence is not None)

    def _is_old_opening(self, when: When) -> bool:
        """Whether a day opens its line and is too far from publication to be that of a dateline."""
        if when.evidence is None or when.start is None or abs((self.article.published - when.start).days) <= _ISSUED_WITHIN:
            return False
        start = when.evidence.span.start
        return not self.seen[self.layout.line_at(start).start : start].strip(" •*-–—·")

    def _dateline_day(self) -> When | None:
        """The day of the dateline: "KHARTOUM, 14 septembre - "."""
        for span, when in self.days.touching(Span(0, min(len(self.seen), _LEAD // 3))):
            if when.date_prec == 1 and self._is_issued(span):
                return when
        return None

    def _published(self) -> When:
        published = self.article.published
        return When(published, published, 2, frozenset({"day", "month", "year"}), None, published)

    def _lead_day(self) -> When | None:
        """The first day that the head of an article gives of an act, else of anything but its dateline and what only was said.

        A day of the last four comes before one of the last two weeks: "déclenchées par une attaque le 29 juillet", in a dispatch on
        last night.
        """
        published = self.article.published
        found: list[tuple[int, Span, When]] = []
        for span, when in self.days.touching(Span(0, min(len(self.seen), _LEAD))):
            if when.date_prec > 2 or when.start is None or when.start > published:
                continue
            if self._is_issued(span) or (published - when.start).days > _STALE or _beside_another(when):
                continue
            if when.end is not None and (when.end - when.start).days > _FRESH and self._since(span):
                continue  # "multiplie depuis dix jours ses frappes"
            if any(not statement.content.span.overlaps(span) for _, statement in self.said.touching(span)):
                continue
            if _RETORT.search(self.seen, max(0, span.start - 80), span.start):
                continue
            acts = [act for clause, act in self.owned.touching(span) if span in clause]
            if acts and all(
                self._is_count(act, when) and _COUNTED_THEN.search(self.seen, act.clause.start, act.clause.end) for act in acts
            ):
                continue  # "75 morts, ont annoncé dimanche les autorités. Vendredi, le bilan était de 39"
            other = _is_hour(when) if not acts else all(act.event_type in _DECIDED for act in acts)
            stale = (published - when.start).days > _FRESH
            found.append((2 * other + stale, span, when))
        return min(found, key=lambda i: i[:2])[2] if found else None

    def _period_covered(self) -> When | None:
        """The days that the head of a situation report says it covers: "Période couverte : 19 – 25 septembre"."""
        head = Span(0, min(len(self.seen), _HEADING))
        for span, when in self.days.touching(head):
            if when.start is None or when.end is None or when.end > self.article.published or self._since(span):
                continue
            if _REPORTED.search(self.seen, max(0, span.start - 40), span.start) and 1 < (when.end - when.start).days < 32:
                return when
        return None

    def _in_sentence(self, trigger: Trigger, sentence: Span) -> Found | None:
        """A day that stands in the sentence, outside of the clause."""
        kind, planned = trigger.event_type, trigger.modality == "planned"
        around: _Told = []
        shared: _Told = []
        after_it = _DURING.search(self.seen, max(sentence.start, trigger.clause.start - 40), trigger.clause.start) is not None
        for span, when in self.days.touching(sentence):
            if self._dates_state(span, trigger) or self._dates_speech(span, trigger) or self._is_issued(span):
                continue
            if (
                self._is_its_term(span, when, trigger)
                or self._dates_thing(span, when)
                or in_backdrop(self.seen, sentence, trigger, span)
                or self._of_place(span, trigger)
            ):
                continue
            if self._elsewhere(span, trigger, sentence) or self._is_compared(span, trigger, sentence):
                continue
            others = [t for _, t in self.owned.touching(span) if t is not trigger and span in t.clause]
            if not others:
                around.append((span, when))
            elif after_it and kind in FORCE and not planned:
                shared.append((span, when))  # "un couvre-feu a été décrété samedi après la découverte de six corps"
            elif self._since(span):
                continue  # "…, fermé depuis deux semaines": of that act alone
            elif any(
                (_kin(t, trigger) or kind == "war" or self._leads_to(span, trigger)) and t.modality == trigger.modality
                for t in others
            ):
                shared.append((span, when))
        published = self.article.published
        if self._last is not None and kind in FORCE and not self.layout.is_entry(trigger.clause.start):
            around = [i for i in around if not _is_hour(i[1]) or self._since(i[0])]  # of the day that is being told
        fitting = [i for i in around if planned or i[1].start is None or i[1].start <= published]
        before = [i for i in fitting if i[0].end <= trigger.clause.start]
        after = [i for i in fitting if i[0].start >= trigger.clause.end]
        if before and before[0][0].start - sentence.start < _OPENING:
            return implied(before[0][1], 0), ["day opens sentence"], {"implied_day"} if kind in BACKGROUND else set()
        if kind in ("war", "ceasefire_agreement", "territory_ceded") and (shared or before):
            # "a négocié un cessez-le-feu début novembre 2020, mettant fin à un conflit de deux mois"
            pool = shared + before
        else:
            pool = before or shared or after
        if not pool:
            return None
        return implied(min(pool, key=lambda i: i[0].gap(trigger.span))[1], 1), ["day in sentence"], {"implied_day"}

    def _before_it(self, trigger: Trigger, sentence: Span) -> Found | None:
        """The day told last before an act in its sentence, of another kind of act: "Mille personnes ont défilé lundi ; la police en a arrêté six"."""
        if trigger.modality == "planned":
            return None
        for span, when in reversed(self.days.touching(Span(sentence.start, max(sentence.start, trigger.span.start)))):
            if span.end > trigger.span.start or span in trigger.clause or not self._may_go_on(span, when):
                continue
            if self._in_aside(span, trigger, sentence) or self._is_compared(span, trigger, sentence):
                continue
            if _IN_BRACKETS.match(self.seen, span.end, trigger.span.start) or in_backdrop(self.seen, sentence, trigger, span):
                continue
            return implied(when, 1), ["day in sentence"], {"implied_day"}
        return None

    def _may_go_on(self, span: Span, when: When) -> bool:
        """Whether a day may be that of what is told behind it: a day and no hour, not from which on, not ahead, and not that of a text or of speaking."""
        if when.start is None or when.start > self.article.published or _is_hour(when):
            return False
        if self._since(span) or self._is_issued(span):
            return False
        return all(said.content.span.overlaps(span) for _, said in self.said.touching(span))

    def _leads_to(self, span: Span, trigger: Trigger) -> bool:
        """Whether a day stands between a verb and the act that it gives rise to: "ont donné lieu samedi à des heurts"."""
        return span.end < trigger.span.start and _TO.fullmatch(self.seen, span.end, trigger.span.start) is not None

    def _elsewhere(self, span: Span, trigger: Trigger, sentence: Span) -> bool:
        """Whether a day outside of a clause is of another: past a semicolon, of what is answered, or said of somebody."""
        first, last = sorted((span, trigger.clause))
        if ";" in self.seen[first.end : last.start]:
            return not (span.start - sentence.start < _FIRST_WORDS and last is trigger.clause)
        if last is trigger.clause and _OWNED_UP.search(self.seen, max(sentence.start, span.start - 60), span.start):
            return True
        if last is span and _ANSWERS.search(self.seen, trigger.clause.end, span.start):
            return True
        return self._in_aside(span, trigger, sentence)

    def _around(self, trigger: Trigger) -> Found | None:
        """The day that heads the paragraph, the period that is told again, or the day told last."""
        line = self.layout.line_at(trigger.clause.start)
        head = self.layout.head_of(line, trigger.span.start)
        # the day of a dateline is that of the dispatch: "KHARTOUM, 14 septembre - "
        heads = [w for w in self.days.within(head) if w.evidence and not self._is_issued(w.evidence.span)] if head else []
        if heads:
            return implied(heads[0], 0), ["day heads paragraph"], set()
        if trigger.modality == "planned":
            return None
        over = dated_at(self.dated, trigger.clause.start)
        if over is not None and over.apart and (self._last is None or self._last[1] < over.stretch.start):
            return implied(over.when, 0), ["day heads paragraph"], set()  # "3 juin 2019" over the lines that tell of it
        clause, kind = trigger.clause, trigger.event_type
        again = kind in ("territory_ceded", "ceasefire_agreement") or _AGAIN.search(self.seen, clause.start, clause.end)
        if self._period is not None and again and clause.start - self._period[1] < _NEAR:
            period = self._period[0]
            if kind == "war":
                period = since_invaded(self.seen, clause, period, self.article.published)
            return implied(period, 1), ["running period"], {"implied_day"}
        if kind == "war":
            # "le conflit a fait 15.000 morts": of no single day
            published = self.article.published
            told = since_named(
                trigger, self.seen, self.days.within(Span(max(0, clause.start - _NEAR // 2), clause.start)), published
            )
            if told is not None:
                return implied(told, 1), ["running period"], {"implied_day"}
            return self._open(), ["day open"], {"implied_day"}
        if kind in FORCE and _OFTEN_STRUCK.search(self.seen, clause.start, clause.end):
            return self._open(), ["day open"], {"implied_day"}
        named = self._named_in_line(trigger, line)
        if named is not None:
            return implied(named, 1), ["running day"], {"implied_day"}
        if (
            self._last is not None
            and self._last[1] > line.start
            and (
                self._last[0].date_prec < 4 or (kind in _AFTERMATH and not (kind in _STRIKES and self._goes_on(self._last[0])))
            )
        ):
            return implied(self._last[0], 1), ["running day"], {"implied_day"}
        issued = self._roundup_day(head)
        return (implied(issued, 1), ["day heads paragraph"], {"implied_day"}) if issued is not None else None

    def _goes_on(self, when: When) -> bool:
        """Whether a war still goes on: what is struck next, "déchirée depuis 1991 par la guerre", is struck on the dispatch's own days."""
        return when.end is not None and when.end >= self.article.published

    def _roundup_day(self, head: Span | None) -> When | None:
        """The day of a paragraph's own dateline, in a round-up: "QUETTA, 19 juillet – Deux policiers ont été abattus"."""
        if head is None or not self.layout.is_roundup:
            return None
        return next((w for w in self.days.within(head) if w.date_prec == 1), None)

    def _named_in_line(self, trigger: Trigger, line: Span) -> When | None:
        """The day that the sentences before named, of no deed that is kept: "Tout est parti lundi d'une annonce. Ses fidèles ont envahi …"."""
        since = max(line.start, self._last[1] if self._last is not None else 0)
        sentence = self.layout.sentence_at(trigger.span.start)
        if sentence is None or since >= sentence.start or trigger.event_type not in FORCE | CALM:
            return None
        if self._last is not None and KNOWN in mention_rules(self.seen, trigger):
            return None  # "Un séisme a frappé lundi. La mairie a publié mercredi un bilan. L'épicentre du séisme …"
        for span, when in reversed(list(self.days.touching(Span(since, sentence.start)))):
            if span.start < since or when.date_prec > 2 or not self._may_go_on(span, when):
                continue
            if any(
                t.modality == "planned" or t.event_type in _ELSE_TOLD or self._is_count(t, when)
                for _, t in self.owned.touching(span)
            ):
                continue
            return when
        return None

    def _implied(self, trigger: Trigger, statement: Statement | None) -> Found:
        """The day of the lead, of the statement that tells it, or of publication; of what is planned, none."""
        if trigger.modality == "planned":
            return None, [], set()
        past = self._of_past(trigger)
        if past is not None:
            return implied(past, 1), ["running day"], {"implied_day"}
        if self.lead is not None and trigger.event_type in FORCE and not self._is_of_item(self.lead, trigger):
            return implied(self.lead, 1), ["day of the lead"], {"implied_day"}
        if statement is not None and statement.when is not None and statement.when.evidence is not None:
            return implied(statement.when, 1), ["day of the statement"], {"implied_day"}
        if self.period is not None and trigger.event_type in FORCE | CALM | {"displacement"}:
            return implied(self.period, 1), ["day of the lead"], {"implied_day"}
        since = self._since_told()
        if since is not None:
            return since, ["day since told"], {"implied_day"}
        if self.issued is not None:
            return implied(self.issued, 1), ["day of publication"], {"implied_day"}
        return self._published(), ["day of publication"], {"implied_day"}

    def _of_past(self, trigger: Trigger) -> When | None:
        """The day of an earlier act that a pluperfect goes on with: "le car percuté en 2017 … s'est ouvert lundi." over "Six élèves avaient été tués"."""
        if trigger.event_type not in FORCE or self._last is None or not self._is_before_lead(self._last[0], _STALE):
            return None
        had = _HAD.search(self.seen, trigger.clause.start, trigger.span.end)
        return self._last[0] if had is not None and trigger.clause.start - self._last[1] < _NEAR else None

    def _since_told(self) -> When | None:
        """All days from the act told last, of whatever kind, or the article's lead, up to publication: an act of no day lies somewhere among them."""
        published = self.article.published
        told = self._told if self._told is not None else self.lead
        if told is None or told.start is None or not 0 < (published - told.start).days <= _STALE:
            return None
        if self.lead is not None and self.lead.start is not None and self._is_beside_lead(told):
            return spanning(self._published(), self.lead.start, published)
        return spanning(self._published(), told.start, published)

    def _is_of_item(self, lead: When, trigger: Trigger) -> bool:
        """Whether the lead's day is that of one item of a list, and the act is told in another."""
        line = self.layout.line_at(trigger.clause.start)
        said = lead.evidence.span if lead.evidence is not None else None
        return said is not None and self.layout.is_item(line.start) and self.layout.is_item(said.start) and said not in line

    def _dates_speech(self, span: Span, trigger: Trigger) -> bool:
        """Whether a day only says when somebody told of the act: "sept ouvriers ont été abattus, ont déclaré dimanche des policiers"."""
        return span.start > trigger.span.end and any(
            span in said.evidence.span
            and not span.overlaps(said.content.span)
            and (trigger.span in said.content.span or trigger.clause.overlaps(said.content.span))
            for _, said in self.said.touching(span)
        )

    def _since(self, span: Span) -> bool:
        """Whether a day only says since when: "depuis deux semaines"."""
        if self.seen.startswith("depuis", span.start):
            return True
        return _SINCE_THEN.search(self.seen, max(0, span.start - 90), span.start) is not None

    def _is_its_term(self, span: Span, when: When, trigger: Trigger) -> bool:
        """Whether words only say until when what was decided will hold: "a prolongé ses sanctions jusqu'à la fin de janvier"."""
        return (
            trigger.event_type in _HELD_UNTIL
            and trigger.modality != "planned"
            and when.end is not None
            and when.end > self.article.published
            and self.seen.startswith("jusqu", span.start)
        )

    def _dates_thing(self, span: Span, when: When) -> bool:
        """Whether a year or a month tells a thing from others of its kind: "…, a appelé à respecter l'accord de 2019"."""
        if when.date_prec < 4 or self.seen.startswith((", quand ", ", où ", ", lorsqu", ", année"), span.end):
            return False  # "le blocus de 1984, quand le général avait barricadé le pays"
        low = max(0, span.start - 60)
        thing = _OF_A_THING.search(self.seen, low, span.start)
        return thing is not None and not thing["during"]

    def _dates_state(self, span: Span, trigger: Trigger) -> bool:
        """Whether a day only says since when something or somebody is: "le Soudan, en guerre depuis avril 2023, …", "Un homme né en 1968"."""
        if self.seen.endswith(_BORN, 0, span.start):
            return True
        low = max(0, span.start - 90)
        before = self.seen[low : span.start]
        if trigger.event_type == "war" or not self._since(span):
            return False
        state = _SINCE_STATE.search(before.removesuffix("le ").removesuffix("depuis "))
        return state is not None and not Span(low + state.start(), span.start).overlaps(trigger.span)


def _is_hour(when: When) -> bool:
    """Whether words give an hour and no day: "à l'aube", "vers 17H00"."""
    rule = when.evidence.rule if when.evidence is not None else ""
    return rule == "hours-later" or (rule in ("part", "clock", "noon") and "day" in when.implied)


def _beside_another(when: When) -> bool:
    """Whether words give a day that is not the one told: "la veille", "le lendemain"."""
    return when.evidence is not None and when.evidence.rule == "eve"


def _is_clock(when: When) -> bool:
    """Whether words give the hour by the clock and no day: "vers 2 h 30"."""
    return _is_hour(when) and when.evidence is not None and when.evidence.rule == "clock"


def implied(when: When, coarser: int) -> When:
    """A day taken from elsewhere: the same interval, no finer than two to six days where it is ``coarser``."""
    if not coarser:
        return when
    prec: Prec = when.date_prec if when.date_prec > 1 else 2
    return replace(when, date_prec=prec, implied=when.implied | {"day"})


def _counted(when: When, eve: re.Match[str]) -> When | None:
    """The day that stands so far before or after ``when``: "au lendemain de", "trois jours après", "deux ans après".

    ``None`` outside the calendar: "cinq mille ans après".
    """
    try:
        if "number" not in eve.groupdict():
            return _shifted(when, _EVES[eve["side"]])
        number = parse_number(eve["number"]) or 0
        sign, unit = -1 if eve["side"] == "apres" else 1, eve["unit"]
        if unit.startswith("heure"):
            return _shifted(when, sign * round(number / 24))
        if unit.startswith(("jour", "semaine")):
            return _shifted(when, sign * number * (7 if unit.startswith("semaine") else 1))
        anchor = when.start or when.end
        if anchor is None:
            return when
        monthly = unit == "mois"
        start, end = unit_of("month" if monthly else "year", sign * number, anchor)
    except Unresolved:
        return None
    return replace(when, start=start, end=end, date_prec=4 if monthly else 5, anchor=anchor)


def _the_one_before(when: When) -> When | None:
    """The weekday a week earlier, the date or month of the year before; ``None`` where the text says which one is meant."""
    try:
        if when.implied == {"month", "year"} and when.date_prec == 1:
            return _shifted(when, -7)
        if when.implied == {"year"} and when.start is not None and when.end is not None:
            return replace(
                when, start=when.start.replace(year=when.start.year - 1), end=when.end.replace(year=when.end.year - 1)
            )
    except (Unresolved, ValueError):  # no 29 February in that year
        return None
    return None


def _shifted(when: When, days: int) -> When:
    """A day that is counted from another: the interval moved by so many days."""
    start = plus(when.start, days) if when.start is not None else None
    end = plus(when.end, days) if when.end is not None else None
    return replace(when, start=start, end=end, anchor=when.start or when.end)


def with_day_told_next(incident: Incident, when: When) -> Incident:
    """An incident told as the background of another act, put on that one's day: "après l'attaque d'un poste, l'armée a bombardé lundi"."""
    rules = tuple(rule for rule in incident.rules if not rule.startswith(("day ", "running day")))
    return replace(
        incident,
        when=implied(when, 1),
        rules=(*rules, "day told next"),
        doubts=tuple(sorted({*incident.doubts, "implied_day"})),
    )


def _kin(one: Trigger, other: Trigger) -> bool:
    """Whether two clauses of a sentence may share a day: both force, or both not."""
    return (one.event_type in FORCE) == (other.event_type in FORCE)
