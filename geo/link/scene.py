"""Which scene an incident gets: one table of reasons, tried in their order.

Each reason is a question to the text: does the clause name a place, does the sentence open with one, what does "la ville" mean
here, where was the act before this one? The first that answers gives the scene, and its name is told with the incident. What
only the context says carries a doubt. A clause that stands at a place which nobody knows never takes another town.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from geo.codebook import Doubt, IncidentType
from geo.country import COUNTRIES, demonyms_in
from geo.link.focus import Focus
from geo.link.index import SpanIndex
from geo.link.kinds import AGREED, CALM, EVERY, FORCE, LOCAL, PER_TOWN, PLACED, RUNNING
from geo.link.meant import facility_meant, noun_meant, place_meant
from geo.link.named import (
    finest,
    has_its_building,
    is_befallen,
    is_home,
    is_named_scene,
    is_near,
    is_source_home,
    is_unspoken,
    is_victims_home,
    kilometres_from,
    names_unknown,
    speaks_for_area,
)
from geo.link.seats import council_met, host_at_home, parliament_acts, power_struck
from geo.link.theme import at
from geo.model import Actor, Span, Statement, Trigger, Where

__all__ = ["REASONS", "THE_TALKS", "Act", "Reason", "Scenes", "scenes_of"]

_NEAR = 700  # characters over which a story runs on
_SHORTLY = 400
_LEAD = 120  # where the first sentence of an article begins, its dateline before it
_OPENING = 60  # a place this near to the head of a sentence holds for all of it
_TRAILING = 60
_FRAME = 45  # "Plus au nord, dans le camp d'Al-Hol, où s'entassent 73.000 personnes, …": where all of a sentence is
_TOLD = 160  # after a colon: "Trois morts : l'explosion a eu lieu à Goma"
_APPOSED = re.compile(
    r",? ?(?:une? |le |la |l'|cette |ce |cet )(?:[a-z]+ )?(?:region|enclave|province|ville|localite|village|territoire|district|bastion|fief|bourgade|cite|ile|peninsule|commune)\b"
)
# "Ville de garnison encerclée depuis deux ans, Kadugli …", "Reprise en novembre, Kherson …"
_FRONTED = re.compile(
    r"(?:\w+ )?(?:ville|localite|village|capitale|cite|bastion|fief|port|bourgade|place forte|[a-z]+(?:ee|ise|ite|ie|ue))\b"
)
_THE_TOWN = re.compile(
    r"\W*(?:la (?:ville|localite|cite|bourgade|commune|capitale)|le (?:village|bourg|hameau))(?=,| (?:a|avait|est|etait|fut) )"
)
_COUP = re.compile(
    r"(?:le |l'|un |au |du )?(?:coup d'etat|putsch|renversement|coup de force|referendum|(?:election |scrutin )?(?:presidentielle|legislatives))(?: militaire| manque)? (?:de |d'|du |en )"
    r"(?:\d|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b)"
)
_VERDICT = re.compile(
    r"\W*(?:le |la |l'|les )?(?:verdict|jugement|audience|proces|delibere|requisitoire|plaidoiries?|debats)\b"
)
_WHO = re.compile(r",? ?(?:qui|lesquel(?:le)?s) ")
# what is told after these happened elsewhere than what was told before
_AWAY = re.compile(
    r"[\s\"'(-]*(?:(?:un peu |bien |beaucoup )?plus (?:au (?:nord|sud)|à l'(?:est|ouest)|loin)(?:-\w+)?|ailleurs\b|(?:à|de) l'autre (?:bout|cote|extremite) d|dans (?:un autre|une autre|le reste|d'autres)|"
    r"(?:toujours|par ailleurs|enfin|egalement),? (?:dans|en|au|aux|à) |en (?:province|region)s?\b)"
)
_AGAIN = re.compile(
    r"\b(?:cette|ce|ces|cet) (?:\w+ )?(?:guerre|conflit|affrontements?|combats|escalade|offensive|operation)|\bla guerre\b|\ble conflit\b|\bdefaite\b"
)
_HE = re.compile(r"(?:il|elle|ils|elles) (?:(?:doit|doivent|devait|devaient|devra|a|avait|s'est|s'y) |[a-z]+(?:ra|ront) )")
_THIS = re.compile(r"(?:ce|cet|cette|ces) ")
_THE_ACT = re.compile(
    r"(?:(?:l'|la |le |les |cette |cet |ce |ces |son |sa |ses )(?:[a-z]+ )?(?:attaque|assaut|attentat|explosion|raid|frappe|bombardement|fusillade|tuerie|massacre|"
    r"embuscade|operation|incursion|offensive|combat|affrontement|accrochage|heurt|violence|tir|drame|seisme|incendie|crash|naufrage|"
    r"bilan|victime|assaillant|agresseur|deflagration|detonation|siege(?! (?:du|de la|de l'|d'un|des|social|national|regional|local))|enlevement|rapt|echange)s?|(?:un |le )?(?:precedent |premier |nouveau |dernier )?(?:bilan|decompte))\b"
)
# Whom a hospital tells of was brought there: "a annoncé l'hôpital de Banska Bystrica où il a été opéré"
_TENDED = re.compile(r",? où (?:il|elle|ils|elles) ")
_SINCE_WAR = re.compile(
    r"\b(?:depuis|avant|apres) (?:le (?:debut|declenchement|commencement|lancement) de )?(?:la |l'|le )?(?:guerre|offensive|invasion|conflit|operation|intervention)(?: [a-z]+)? (?:à|en|dans|de|d'|du) ?(?:la |l'|bande de )*$"
)
# ", dont 36 soldats et six miliciens,": what counts the parts and does not end the clause
_PARTED = re.compile(
    r" ?,? ?(?:dont|parmi lesquel(?:le)?s|y compris|incluant|principalement|essentiellement|pour la plupart|en majorite|notamment|la plupart|tous) [^,;:()\n]{1,90},"
)
_NEXT_CLAUSE = re.compile(  # another subject with a verb of its own
    r"[^;:]{0,120}? et (?:une? |les? |la |l'|des |deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\d+ |plusieurs |son |sa |ses |leurs? )(?:[\w'-]+ ){1,5}?"
    r"(?:a|ont|est|sont|avait|avaient|etait|etaient|s'est|se sont) (?!ete (?:tue|bless|touche|atteint))"
)
_SINCE = re.compile(r"\bdepuis\b")
_DATED = re.compile(r"\W*(?:le|du|dans la nuit du|les|dans la soiree du|dans la matinee du) \d{1,2}\b")
THE_TALKS = re.compile(
    r"(?:l'|la |le |les |ces |cette |ce |leurs? )(?:[a-z]+ )?(?:discussion|pourparler|negociation|rencontre|reunion|sommet|session|dialogue|travaux|conference|entretien|seance|debat|consultation|tractation)s?\b|"
    r"(?:ils|elles|les deux (?:hommes|parties|delegations|dirigeants|presidents|ministres|camps|pays)|les (?:delegations|negociateurs|participants|ministres|dirigeants|mediateurs)) "
)
_COUNTED: frozenset[IncidentType] = frozenset({"casualties_report", "abduction_arrest", "attack_civilians"})
"""What is counted over a whole country or region."""
_SPELL = r"(?:(?:quelques|plusieurs|pres d'|pres de|plus d'|plus de|moins de|moins d') ?)?(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|une dizaine d')? ?(?:ans?|annees?|mois|decennies?)"
_FIRED_FROM = re.compile(
    r"\b(?:tire|lance|parti|provenan|venan|decolle)\w* (?:\w+ )?(?:depuis|de|du|d') ?(?:la |le |les |l')?(?:\w+ de (?:la |l')?)?$"
)
_IN_PARTS = re.compile(
    r"\b(?:dans|à travers|sur|contre|vers) (?:(?P<all>les|plusieurs|toutes les|de nombreuses|une dizaine de|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt) |(?:des|la|le|deux|trois|quatre|ces|d'autres) )"
    r"(?:\w+ )?(?:villes|regions|provinces|localites|villages|universites|prisons|departements|districts|territoires|campus|aeroports|ports|zones|grandes villes|eaux|iles|cotes|territoire|sol)"
    r"(?: (?:cotieres|frontalieres|rurales|septentrionales|meridionales|du (?:nord|sud)|de l'(?:est|ouest)))?(?: (?P<nation>(?!du|de|des|et|ou|à|en|par)[a-z]+)\b| du pays\b|(?= ?(?:$|[.,;:)]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)))"
)
_CALLED_UP = re.compile(r"\b(?:mobilisation (?:generale|partielle)|loi martiale|rappel des reservistes)\b")
_IN_RETURN = re.compile(r"\b(?:en (?:retour|riposte|represailles|reponse)|riposte|replique)\b")
_NATIONAL_WAR = re.compile(
    r"(?:la |le |l'|cette |ce )?(?:guerre|conflit|insurrection|rebellion|guerilla)(?: (?:civile?|arme|interne|larve))? ([a-z]+(?:-[a-z]+)?)\b"
)
_SIDE = re.compile(r"\bcote [a-z]+")
_IN_ALL = re.compile(
    r"\b(?:au total|en tout|(?:en|depuis|ces|les) (?:une |deux |trois |quatre |cinq |six |dix |\d+ )?(?:derni(?:ers|eres) )?(?:jours|semaines?|nuits|heures|mois)(?: dernie?re?s)?|depuis (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|la veille))\b"
)
_OVERALL = re.compile(
    rf"\bdepuis (?:que\b|(?:le |la )?(?:debut|fin|mi-|declenchement|commencement|coup d'etat|putsch|chute|reprise|1er|\d{{1,2}} (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))|"
    rf"(?:19|20)\d\d|(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|l'ete|l'hiver|l'automne|le printemps)\b|{_SPELL}\b)|"
    rf"\bau (?:cours du )?(?:premier|second|deuxieme|troisieme|quatrieme|dernier) (?:semestre|trimestre)\b|\ben (?:l'espace de )?{_SPELL}\b|\bl'an (?:dernier|passe)\b|"
    r"\b(?:à travers|dans tout|dans l'ensemble du|sur l'ensemble du|partout dans) (?:le |tout le )?(?:pays|territoire)\b|\bà l'echelle (?:nationale|du pays|de l'ile|de l'archipel|du territoire|du continent|de la region|de la province)\b|"
    r"(?:ont|a) (?:fait|tue|cause|provoque) depuis\b|\b(?:pour|dans|en) (?:la|une) (?:seule|meme) (?:journee|nuit|semaine)\b|\bbilan (?:\w+ )?cumule\b|\bau total, en \w+ jours\b"
)
_SINCE = re.compile(r",? ?(?:depuis )?qu(?:e |')|,? depuis ")
_BY_STATE = re.compile(
    r"\b(?:presidente?|gouvernement|premiere? ministre|etat-major|ministre de la defense|parlement|union europeenne|nations unies|onu|otan|etat d'(?:urgence|exception)|etat de (?:siege|conflit|guerre))\b"
)
_MANY = re.compile(
    r"\b(?:\d{1,3}[ .\u00a0\u202f]\d{3}|\d{4,}) (?:\w+ )?(?:interpell|arrest|personnes (?:\w+ )?(?:interpell|arret|deten))"
)
_CENTRE = re.compile(
    r"\b(?:sur|dans) le (?:centre(?:-ville)?|coeur historique)\b(?! (?:de|du|d'|commercial|culturel|medical|sportif|pays))"
)
_PROVINCES = re.compile(
    r"\b(?:à|dans|sur) (?!ces |leurs |ses )(?:[\w-]+ ){1,3}(?:regions|provinces|departements|gouvernorats|etats|wilayas|districts|oblasts)\b|\b(?:dans tout|sur l'ensemble d[ue]) (?:le |l')?(?:pays|territoire)\b"
)
# "ont séquestré le chef de l'Etat dans sa résidence": in the capital
_HEAD_OF_STATE = re.compile(
    r"\b(?:chef de l'etat|president|premiere? ministre|roi|emir)\b[^.;]{0,60}?\b(?:dans|à) (?:sa|son|la|le|l') ?(?:propre )?(?:residence|palais|presidence|bureau|domicile)\b"
)
_ROAD_TO = re.compile(r"\b(?:route|piste|voie|train|bus|chemin) (?:de la |de |d'|du |vers )$")
_RELATIVE = re.compile(r", (?:qui|dont|lequel|laquelle|alors en|en (?:visite|deplacement|voyage|route))\b")
_IN_YEAR = re.compile(r"\W*en (?:[a-z]+ )?(?:19|20)\d\d\b")  # "En 2016, déjà, quatre jours d'affrontements …"
_HE_TOO = re.compile(r"(?:il|elle|ils) (?:a|ont|avait|avaient) (?:aussi|egalement|en outre|par ailleurs|dans la foulee) ")
_THOUSANDS = re.compile(r"\b\d{1,3}[ .\u00a0\u202f]\d{3}\b|\b(?:mille|milliers|millions?|centaines de milliers)\b")
_GENERAL = re.compile(
    r"\b(?:greves? (?:\w+ )?(?:generale|nationale|illimitee)|journee (?:de )?(?:greve|ville morte|morte|d'action)|villes? mortes?|au ralenti|paralyse\w*|mobilisation (?:nationale|generale)|"
    r"partout dans le pays|dans tout le pays|à travers le pays|dans plusieurs villes|dans les principales villes|dans le pays)\b"
)
_ABROAD = frozenset({"locates", "dateline", "beside", "given", "post", "body-of", "named-after"})
# "La contestation née de la mort de Mahsa Amini a fait plus de 450 morts": no single town's
# "On file à Bukavu : …", "Direction Beni, …", "Tombouctou maintenant, …"
_TURN_TO = re.compile(
    r"\W*(?:(?:et |puis |enfin |ensuite |toujours )?(?P<cue>direction|cap sur|passons à|retour à|retour sur|on (?:file|passe|part|va|reste|termine|continue|commence) (?:à|au|sur|par|avec)|du cote d[e']|cote|à) ?(?:la |le |l'|les )?)?"
)
_NOW = re.compile(r" (?:maintenant|à present|enfin|ensuite|d'abord|toujours),")
_TOPIC = 80  # characters within which the subject of a first sentence is named
_TO_SUBJECT = re.compile(r"(?:[^,.;:]{2,40}, )?(?:la (?:ville|cite|localite) de |\"?)")
_ITS_SUBJECT = re.compile(
    r",? (?:c'est|ca|ça) [a-z]|(?:,[^,.;]{3,60},)? (?:(?:n'|ne |s'|se |n'en |en )?(?:a|avait|est|etait|fut|reste|restait|vit|vivait|tient|tenait|subit|connait|compte|panse|enterre|retient|attend|finit|cesse|tremble|agonise|resiste|plie|brule|saigne|pleure|veille|redoute|craint|fume|gronde|se (?:reveille|terre|vide|meurt|releve|prepare)|s'(?:embrase|enfonce|eveille|interroge|attend))\b)"
)
_COST = re.compile(
    r"(?:la|le|l'|cette|ce) ?(?:contestation|repression|revolte|soulevement|insurrection|rebellion|guerilla|mouvement de contestation|crise|conflit|mousson|epidemie|secheresse|canicule|famine|cholera)\b"
    r"[^.;\n]{0,90}\b(?:morts?|tues|vies?|victimes|deces|cadavres)\b"
)
_MOVEMENT = re.compile(r"\b(?:contestation|repression|revolte|soulevement|mouvement|manifestations|emeutes|troubles)\b")
_BESIDE_KM = 40
_BESIDE_CLAUSE = 40  # characters between talks and the town told right before them
_ACTS = 30  # how many acts back the towns of a total are sought
_LISTS = 200  # characters over which a list of towns runs on
_JOINED = re.compile(
    r"(?:,|,? (?:et|ou|puis|ainsi que|mais aussi|comme)|,? ainsi qu') ?(?:à |a |au |aux |pres de |pres d')?(?:l'|la |le |les )?"
)
_STATESMAN = re.compile(
    r"\b(?:(?:ex-|ancienn?e? )?(?:ministre|premier ministre|presidente?|vice-presidente?|patron du renseignement|chef (?:de l'etat|de l'opposition|du gouvernement|du parti|d'etat-major|de la police|du renseignement)|"
    r"oppos(?:ant|ante)|general|deput\w+|senateurs?|dissidente?|candidate?|ambassadeur|magistrats?|juges?|figure de l'opposition|leader de l'opposition|cadres? du parti|proches? du president))\b"
)
# "…, a annoncé à Kingston le président du Guyana": where it was said, not where it happened
_SAYS = re.compile(
    r",? (?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:[a-z]+ment |[a-z]+di )?(?:annonce|indique|declare|affirme|precise|dit|assure|rapporte|fait savoir|confirme|explique|reconnu|appris)\b"
)
# "L'aéroport Toussaint-Louverture, cible de tirs": a building with a name of its own, of which nobody says where it stands
_ITS_OWN = re.compile(
    r"(?:L['’]|l['’]|[Ll]e |[Ll]a |[Aa]u |[Àà] l['’]|[Àà] la )(?:aéroport|port|prison|pénitencier|hôpital|université|stade|base|centrale|raffinerie|gare|mosquée|cathédrale|basilique|lycée|hôtel)(?: [a-zéè]+)? [A-ZÉÈ]"
)
_UNBROKEN = re.compile(r"[^.;:!?\n]{0,160}")


@dataclass(frozen=True, slots=True)
class Act:
    """A deed to be placed: its trigger, its sentence, the statement around it, whether its day is far from the story's, and the day it says."""

    trigger: Trigger
    sentence: Span
    statement: Statement | None
    long_ago: bool
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason to put an act somewhere: its name, the kinds it is good for, where it looks, and the doubts that it leaves.

    ``find`` gives the places, finest first; none when it has no answer; `None` when the act must stay without a scene.
    """

    name: str
    kinds: frozenset[IncidentType]
    find: Callable[["Scenes", Act], list[Where] | None]
    doubts: tuple[Doubt, ...] = ("implied_scene",)


class Scenes:
    """Finds the scenes of one article's acts, in text order."""

    def __init__(self, focus: Focus, owned: SpanIndex[Trigger], people: SpanIndex[Actor]) -> None:
        self.focus, self.owned, self.people = focus, owned, people
        self.layout, self.seen, self.places = focus.layout, focus.seen, focus.places

    # --- what the clause says ---

    def in_clause(self, act: Act) -> list[Where]:
        """The places that the clause names: "des combats ont éclaté à Jermuk"."""
        trigger, sentence = act.trigger, act.sentence
        inside = [w for _, w in self.places.touching(trigger.clause)]
        here = [w for w in inside if is_named_scene(self.seen, trigger, w) and (self.is_free(act, w) or self.opens_act(act, w))]
        here = [w for w in here if not self.is_road_abroad(w) and not self.is_said_of_subject(act, w)]
        if trigger.event_type in FORCE:
            if any(w.where_prec <= 2 and w.evidence.rule != "of" for w in here):
                # "a repoussé les miliciens de Masisi lors de combats à Sake"
                here = [w for w in here if w.evidence.rule != "of" or w.where_prec > 2]
            here = [w for w in here if not is_home(self.seen, w) or 0 <= w.evidence.span.start - trigger.span.end < 40]
        if len(here) > 1:
            # "Un soldat a été tué à Goma et un ministre est arrivé à Kinshasa"
            end = trigger.span.end
            here = [
                w for w in here if w.evidence.span.start < end or not _NEXT_CLAUSE.match(self.seen, end, w.evidence.span.start)
            ] or here
        if here and here[0].where_prec > 2:
            # "A Minova, côté Sud-Kivu, les rebelles …": the finer place may stand at the head of the sentence
            opening = Span(sentence.start, min(sentence.end, sentence.start + _OPENING))
            here += [
                w
                for w in self.in_sentence(act, inside=True)
                if w.evidence.span.overlaps(opening)
                and w.role == "scene" and w.where_prec <= 2 and w not in here and w.evidence.span.end <= trigger.span.start
                and self.is_free(act, w)
            ]  # fmt: skip
        if here and all(w.evidence.rule == "near" for w in here):
            # "Carnage à Kenscoff : les gangs ont brûlé cent maisons sur les hauteurs de la capitale"
            start = here[0].place
            line = self.layout.line_at(trigger.clause.start)
            finer = [
                w
                for w in (*self.layout.head_places(line, trigger.span.start), *self.in_sentence(act))
                if w.where_prec == 1
                and w.evidence.span.end <= trigger.clause.start
                and 0 < w.place.kilometres_to(start) < _BESIDE_KM
            ]
            here = finer[-1:] or here
        if not here or here[0].where_prec > 3:
            fronted = [w for _, w in self.places.touching(Span(sentence.start, max(sentence.start, trigger.clause.start)))][:1]
            measured = [is_near(self.seen, w, trigger) for w in (*inside, *fronted)]
            here = [w for w in measured if w is not None] or here
        if (
            here
            and all(w.evidence.rule == "of" for w in here)
            and names_unknown(self.focus.article, trigger.clause, self.places)
        ):
            return []  # "à Zzynam, entre jeunes de Bor et bergers"
        spots = [w for w in here if w.evidence.rule not in ("along", "between")]
        if any(w.where_prec <= 2 for w in spots):
            here = spots  # "L'axe Bukavu-Goma est coupé à hauteur de Minova"
        subject = _THE_TOWN.match(self.seen, trigger.clause.start) if here and here[0].where_prec > 2 else None
        if subject is not None and noun_meant(self.focus, trigger, Span(*subject.span())) is not None:
            return []  # "La ville, sur l'autre rive du Dniepr, a essuyé des obus"
        found = finest(trigger, self.listed(act, here))
        if len(found) > 1 and found[0].where_prec == found[1].where_prec >= 3 and self.focus.lies_in(found[1], found[0]):
            found[0], found[1] = found[1], found[0]  # "dans l'Etat du nord-est de l'Inde, Manipur"
        return found

    def befallen(self, act: Act) -> list[Where]:
        """The town that the act befalls, as subject or object of its verb: "Djibo vit encerclée depuis mardi"."""
        inside = [w for _, w in self.places.touching(act.trigger.clause)]
        here = [w for w in inside if is_befallen(self.seen, act.trigger, w)][:1]
        return [replace(w, role="scene") for w in self.listed(act, here)]

    def listed(self, act: Act, here: list[Where]) -> list[Where]:
        """``here`` with the places that go on its list past the clause: "à Rennes, Nantes et Brest"."""
        end = act.trigger.clause.end
        last = max(here, key=lambda w: w.evidence.span.end, default=None)
        if last is None or not 0 <= end - last.evidence.span.end <= 1 or last.place.feature not in PER_TOWN:
            return here
        found = list(here)
        for span, where in self.places.touching(Span(end, max(end, min(act.sentence.end, end + _LISTS)))):
            same = where.role == last.role and where.evidence.rule == last.evidence.rule and where.place.feature in PER_TOWN
            joined = _JOINED.fullmatch(self.seen, last.evidence.span.end, span.start) is not None
            if not (same and joined) or self.owned.touching(span):
                break
            found.append(where)
            last = where
        return found

    def of_movement(self, act: Act) -> list[Where]:
        """The country, for what a movement or thousands of arrests are counted to: "la répression y a fait 400 morts depuis octobre"."""
        start, end = act.trigger.clause.start, act.trigger.clause.end
        many = _MANY.search(self.seen, start, end)
        moved = _MOVEMENT.search(self.seen, start, end)
        if not many and not (moved and _OVERALL.search(self.seen, start, end)) and not _COST.match(self.seen, start):
            return []
        if noun_meant(self.focus, act.trigger, act.trigger.clause) is not None or self.opening(act) or self.heading(act):
            return []
        country = self.focus.country_told(act.trigger.span)
        return [country] if country is not None else []

    def of_statesman(self, act: Act) -> list[Where]:
        """The country, for the arrest of one who is known all over it: "L'ancien ministre a été arrêté samedi"."""
        clause = act.trigger.clause
        if (
            _STATESMAN.search(self.seen, clause.start, clause.end) is None
            or self.heading(act)
            or act.trigger.modality == "planned"
        ):
            return []
        line = self.layout.line_at(clause.start)
        told = self.focus.last_act(PLACED, line.start)
        if told is not None and told.kind in ("abduction_arrest", "political_change", "protest"):
            return []
        if act.trigger.event_type == "abduction_arrest" and _HEAD_OF_STATE.search(self.seen, clause.start, act.sentence.end):
            found = self.focus.place_of(self.focus.capital(clause.end), act.trigger.span, "seat of state")
            return [found] if found is not None else []
        country = self.focus.country_told(act.trigger.span)
        return [country] if country is not None else []

    def overall(self, act: Act) -> list[Where]:
        """The region or country of the story, for what is counted since long: "Au moins 270 personnes ont péri depuis janvier"."""
        clause = act.trigger.clause
        end = act.sentence.end if _SINCE.match(self.seen, clause.end) else clause.end
        start = act.sentence.start if self.seen.startswith("bilan", act.sentence.start) else clause.start
        if not _OVERALL.search(self.seen, start, end) or self.heading(act) or self.trailing(act):
            return []
        area = self.focus.area(act.trigger.span)
        return [area] if area is not None else []

    def of_side(self, act: Act) -> list[Where]:
        """The country whose dead are counted, of an act long past: "l'attaque du 7 octobre, qui a fait 1.200 morts côté israélien"."""
        clause = act.trigger.clause
        side = _SIDE.search(self.seen, clause.start, clause.end) if act.long_ago else None
        country = COUNTRIES.get(next(iter(demonyms_in(side[0])), "")) if side is not None else None
        found = self.focus.place_of(country.place_id, clause, "holds") if country is not None else None
        return [found] if found is not None else []

    def in_all(self, act: Act) -> list[Where]:
        """The area that holds all that was told, for those seized in all of it: "Au total, vingt et une personnes ont été arrêtées"."""
        start, end = act.trigger.clause.start, act.trigger.clause.end
        towns = {t.where.place.id for t in self.focus.told[-_ACTS:] if t.kind in RUNNING | {"protest"} and not t.past}
        if len(towns) < 2 or not _IN_ALL.search(self.seen, start, end) or self.heading(act) or self.trailing(act):
            return []
        area = self.focus.area(act.trigger.span)
        if area is None or not self.focus.holds_all(area):
            area = self.focus.country_told(act.trigger.span)
        return [area] if area is not None else []

    def answered(self, act: Act) -> list[Where]:
        """Where fire came from, for what answers it: "Six roquettes ont été tirées de Gaza. L'aviation a frappé en retour un dépôt"."""
        sentence = act.sentence
        if not _IN_RETURN.search(self.seen, act.trigger.clause.start, min(sentence.end, act.trigger.clause.end + 40)):
            return []
        low = self.layout.line_at(sentence.start).start
        for span, where in self.places.before(sentence.start, sentence.start - low):
            if where.place.feature in LOCAL and _FIRED_FROM.search(self.seen, max(0, span.start - 60), span.start):
                return [replace(where, role="scene")]
        return []

    def same_day(self, act: Act) -> list[Where]:
        """Where the acts of that day were, told again after those of another: "Lundi, à La Paz … Mardi, à Oruro … Lundi, des chars …"."""
        if act.day is None or not self.focus.told:
            return []
        last = self.focus.told[-1]
        line = self.layout.line_at(act.trigger.clause.start)
        if self.layout.has_items and last.at < line.start:
            return []  # another item
        if last.day == act.day or last.day is None:
            return []
        kinds = FORCE if act.trigger.event_type in FORCE else frozenset({act.trigger.event_type})
        told = next((t for t in reversed(self.focus.told) if t.day == act.day and t.kind in kinds and t.own), None)
        return [told.where] if told is not None else []

    def meant(self, act: Act) -> list[Where]:
        """The place that a noun means: "une frappe sur la ville", "187 civils y ont péri"."""
        found = place_meant(self.focus, act.trigger, act.trigger.clause)
        return [found] if found is not None else []

    def meant_after(self, act: Act) -> list[Where]:
        """The same in what is left of the sentence: "douze morts : c'est le bilan des frappes qui ont visé la capitale"."""
        end = act.trigger.clause.end
        rest = Span(end, max(end, min(act.sentence.end, end + _TOLD)))
        if self.owned.touching(rest) or any(w.role == "scene" for _, w in self.places.touching(rest)):
            return []
        found = place_meant(self.focus, act.trigger, rest)
        return [found] if found is not None else []

    def apposed(self, act: Act) -> list[Where]:
        """The place that the clause is about: "le Haut-Karabakh, une région montagneuse qui a fait sécession"."""
        start = act.trigger.clause.start
        where = self.antecedent(act)
        if where is not None:
            return [where]
        if _APPOSED.match(self.seen, start):
            for where in self.focus.named(start, 120):
                if where.place.feature in LOCAL:
                    return [replace(where, role="scene")] if where.evidence.span.start >= act.sentence.start else []
        if _FRONTED.match(self.seen, act.sentence.start) and act.sentence.start + 3 >= start:
            end = act.trigger.clause.end
            following = [w for _, w in self.places.touching(Span(end, min(len(self.seen), end + _TRAILING)))]
            if following and re.fullmatch(
                r"(?: ?\([^()]{1,30}\))?\)?, (?:la |le |l')?", self.seen[end : following[0].evidence.span.start]
            ):
                return [replace(following[0], role="scene")]
        return []

    def agreed_at(self, act: Act) -> list[Where]:
        """The town of the talks that a participle tells more of: "l'accord d'Helsinki, signé en août 2005"."""
        start = act.trigger.clause.start
        for _, where in self.places.before(start, _TRAILING):
            span = where.evidence.span
            if self.seen[span.end : start].strip() == "," and is_named_scene(self.seen, act.trigger, where):
                return [replace(where, role="scene")]
            break
        return []

    def beside(self, act: Act) -> list[Where]:
        """The town right before the clause, for talks: "arrivé mardi à Bagdad pour une visite durant laquelle …"."""
        low, high = act.sentence.start, act.trigger.clause.start
        before = [w for w in self.in_sentence(act) if low <= w.evidence.span.start and w.evidence.span.end <= high]
        near = [
            w
            for w in before
            if high - w.evidence.span.end < _BESIDE_CLAUSE and ";" not in self.seen[w.evidence.span.end : high]
        ]
        return near[-1:]

    def antecedent(self, act: Act) -> Where | None:
        """The place that "où" takes up: "cette même Janaozen où la police avait tiré", "Myitkyina, dans le nord, où un mur s'est abattu"."""
        at = self.seen.rfind("où ", act.sentence.start, act.trigger.span.start + 1)
        at = max(at, self.seen.rfind("où, ", act.sentence.start, act.trigger.span.start + 1))
        if at < act.trigger.clause.start - 90 or at < 0 or ";" in self.seen[at : act.trigger.span.start]:
            return None
        before = [w for _, w in self.places.before(at, 120) if w.evidence.span.start >= act.sentence.start]
        if not before or at - before[0].evidence.span.end > 3 or before[0].evidence.rule.startswith("metonym-"):
            return None
        located = before[0].evidence.rule == "locates" and len(before) > 1
        return replace(before[1] if located else before[0], role="scene")

    # --- what the sentence says ---

    def opening(self, act: Act) -> list[Where]:
        """The place that opens the sentence: "A Goma, où …, trois civils ont péri"."""
        leading = [w for w in self.in_sentence(act) if w.evidence.span.end <= act.trigger.clause.start]
        opening = [w for w in leading if w.evidence.span.start - act.sentence.start < _OPENING]
        opening = [w for w in opening if not self.is_said_of_subject(act, w)]
        return self.with_finer(act, finest(act.trigger, opening), act.sentence.start)

    def is_said_of_subject(self, act: Act, where: Where) -> bool:
        """Whether a place stands in a relative clause on who acts: "Le président, qui assistait à un sommet au Tchad, a déclaré …"."""
        span = where.evidence.span
        if act.trigger.event_type in RUNNING or span.end > act.trigger.span.start:
            return False
        comma = self.seen.rfind(",", act.sentence.start, span.start)
        return (
            comma >= 0 and _RELATIVE.match(self.seen, comma) is not None and "," in self.seen[span.end : act.trigger.span.start]
        )

    def meant_before(self, act: Act) -> list[Where]:
        """A noun that means a place, in the sentence before the clause: "La capitale a été frappée : une kamikaze …"."""
        low, high = act.sentence.start, act.trigger.clause.start
        found = noun_meant(self.focus, act.trigger, Span(low, high)) if low < high else None
        return [found] if found is not None else []

    def holding_unknown(self, act: Act) -> list[Where] | None:
        """What holds a place that nobody knows: "à Zzybo, dans le Nord-Kivu"; never another town."""
        trigger = act.trigger
        line = self.layout.line_at(trigger.clause.start)
        if not names_unknown(self.focus.article, trigger.clause, self.places):
            return self.under_unknown(line, trigger)
        wide = [
            w
            for w in self.in_sentence(act)
            if w.where_prec >= 3 and 0 <= w.evidence.span.start - trigger.clause.end < 40 and w.place.feature != "country"
        ]
        wide = wide or [w for w in self.layout.head_places(line, trigger.span.start) if w.where_prec in (3, 4)]
        wide = wide or self.territory_over(line, trigger)
        if not wide and self.layout.is_item(line.start):
            # "Quissanga" over "- 3 mai : prise de Bilibiza": somewhere in what the section is called after
            over = [w for w in self.layout.section_places(line.start)[1] if w.place.feature in LOCAL]
            wide = [replace(w, where_prec=max(w.where_prec, 3)) for w in over[:1]]
        if act.long_ago and not wide:
            return None  # "En janvier 2019, un accident semblable avait fait quinze morts à Zzandakou"
        if not wide and trigger.modality != "planned":
            wide = [w for w in self.focus.scenes(trigger.clause.start, trigger.clause.start - line.start) if w.where_prec >= 3][
                :1
            ]
        region = at(self.focus.theme.region, trigger.span) if trigger.modality != "planned" else None
        heads = self.layout.head_places(line, trigger.span.start) if region is not None else []
        if region is not None and any(w.place.country not in (None, region.place.country) for w in heads):
            region = None  # an item of another country than the headline's
        return [replace(wide[0], role="scene")] if wide else [region] if region is not None else None

    def territory_over(self, line: Span, trigger: Trigger) -> list[Where]:
        """The district called after the town that heads an item: "• Masisi : 12 civils tués à Zzabuli"."""
        if not (self.layout.is_item(line.start) or self.layout.has_items):
            return []
        heads = [w for w in self.layout.head_places(line, trigger.span.start) if w.place.feature in PER_TOWN]
        return [replace(w, where_prec=3) for w in heads[:1]]

    def under_unknown(self, line: Span, trigger: Trigger) -> list[Where] | None:
        """What holds the place that heads a line, where nobody knows it: "Nord-Kivu" over "Mulimbwi : sept paysans ont été tués"."""
        if not self.layout.heads_unknown(line, trigger.span.start):
            return []
        if self.focus.last_act(RUNNING, line.start) is not None or any(
            self.focus.scenes(trigger.clause.start, trigger.clause.start - line.start)
        ):
            return []
        over = [w for w in self.layout.section_places(line.start)[1] if w.where_prec in (3, 4)]
        region = at(self.focus.theme.region, trigger.span)
        return [replace(over[0], role="scene")] if over else [region] if region is not None else None

    def far_from(self, act: Act) -> list[Where]:
        """The country of a town from which a clause measures a long way: "à 300 km au nord-est de Bamako"."""
        for _, where in self.places.touching(act.trigger.clause):
            country = COUNTRIES.get(where.place.country or "")
            distance = kilometres_from(self.seen, where)
            if where.evidence.rule != "distance-from" or country is None or distance is None:
                continue
            found = self.focus.place_of(country.place_id, where.evidence.span, "holds")
            return [found] if found is not None and distance <= found.place.radius_km / 2 else []
        return []

    def of_facility(self, act: Act) -> list[Where]:
        """Where the facility is that the clause names again: "Le camp avait été bombardé en 2017", after "le camp de Rann"."""
        found = facility_meant(self.focus, act.trigger.clause)
        return [found] if found is not None else []

    def leading(self, act: Act) -> list[Where]:
        """The last place of the sentence before the clause."""
        leading = [w for w in self.in_sentence(act) if w.evidence.span.end <= act.trigger.clause.start]
        if not leading:
            return []
        last = max(leading, key=lambda w: w.evidence.span.start)
        # "à Papiri, une bourgade de l'Etat du Niger, … et ont emmené": what holds the place is not where it went on
        held = [w for w in leading if w.where_prec < last.where_prec and self.focus.lies_in(w, last)]
        return self.with_finer(act, held[-1:] or [last], act.sentence.start)

    def adjoining(self, act: Act) -> list[Where]:
        """The place that follows the clause with nothing between: "une réunion extraordinaire (…) se tiendra lundi à Montréal"."""
        end = self.end_of(act)
        for where in self.in_sentence(act):
            start = where.evidence.span.start
            if (
                0 <= start - end < _TRAILING
                and _UNBROKEN.fullmatch(self.seen, end, start)
                and not self.owned.touching(Span(end, start))
            ):
                if where.place.feature == "country":
                    return self.trailing(act) or [where]  # "en territoire afghan, deux hameaux de la province de Khost"
                return [where]
        return []

    def relative(self, act: Act) -> list[Where]:
        """Where those whom the act befell did what a relative clause tells: "La police a chargé des jeunes qui barraient la route à Mlolongo"."""
        end = act.trigger.clause.end
        pronoun = _WHO.match(self.seen, end)
        if pronoun is None or act.long_ago:
            return []
        for span, trigger in self.owned.touching(Span(end, min(act.sentence.end, pronoun.end() + 1))):
            if span.start >= end:
                inside = [w for _, w in self.places.touching(trigger.clause)]
                return finest(trigger, [w for w in inside if is_named_scene(self.seen, trigger, w) and self.is_free(act, w)])
        return []

    def end_of(self, act: Act) -> int:
        """Where the clause ends, past an aside that counts the parts: "42 personnes, dont 36 soldats, près d'Alep"."""
        end = act.trigger.clause.end
        parted = _PARTED.match(self.seen, end, act.sentence.end)
        return parted.end() if parted is not None else end

    def trailing(self, act: Act) -> list[Where]:
        """The place that the sentence names soon after the clause."""
        end = self.end_of(act)
        trailing = [w for w in self.in_sentence(act) if w.evidence.span.start >= end]
        if not trailing:
            return []
        start = trailing[0].evidence.span.start
        if _SAYS.search(self.seen, end, start) or ";" in self.seen[end:start]:
            return []
        agreed = (
            act.trigger.event_type == "ceasefire_agreement"
        )  # "d'accord pour une trêve, au troisième jour d'affrontements à …"
        if start - end >= (_TOLD if agreed or ":" in self.seen[end:start] else _TRAILING):
            return []
        # "pour bombarder, en territoire afghan, deux hameaux de la province de Khost"
        group = [w for w in trailing if w.evidence.span.start - start < _TRAILING and not self.owned.touching(w.evidence.span)]
        return finest(act.trigger, group) or trailing[:1]

    # --- what the paragraph says ---

    def again(self, act: Act) -> list[Where]:
        """Where the act that is told again was: "cette attaque", "la guerre"."""
        kind, clause = act.trigger.event_type, act.trigger.clause
        if kind == "war":
            if not _AGAIN.search(self.seen, clause.start, clause.end):
                return []
            told = self.focus.last_act(frozenset({"war"}))
            told = told if told is not None and told.where.where_prec >= 3 else None
        elif _THIS.match(self.seen, clause.start) and not self.places.touching(
            Span(clause.start, max(clause.start, act.trigger.span.start))
        ):
            told = self.focus.last_act(frozenset({kind})) or self.focus.last_act(RUNNING)
        else:
            return []
        return [told.where] if told is not None else []

    def running(self, act: Act) -> list[Where]:
        """Where the last act of the paragraph was."""
        clause = act.trigger.clause
        paragraph = self.layout.paragraph_at(clause.start)
        if self.is_away(act) or act.long_ago or self.begins_item(act) or _ITS_OWN.match(self.focus.article.text, clause.start):
            return []
        kinds: frozenset[IncidentType] = (
            PLACED if act.trigger.event_type not in RUNNING else RUNNING | {"protest", "displacement"}
        )
        told = self.focus.last_act(kinds, paragraph.start) or self.focus.last_act(frozenset({"other"}), act.sentence.start)
        return [self.focus.finer(told.where, paragraph.start, clause.start)] if told is not None else []

    def begins_item(self, act: Act) -> bool:
        """Whether a dated sentence begins a new item of a headed paragraph: "Hodeïda. Le 7, un raid à At-Tuhayta. Le 9, des tirs …"."""
        return _DATED.match(self.seen, act.sentence.start) is not None and bool(self.heading(act))

    def under_dateline(self, act: Act) -> list[Where]:
        """What the first sentence under a dateline names anywhere: "PORT MORESBY — Quinze personnes ont péri, …, en Papouasie-Nouvelle-Guinée"."""
        line = self.layout.line_at(act.trigger.clause.start)
        heads = self.places.within(Span(line.start, max(line.start, act.trigger.clause.start)))
        if act.sentence.start > line.start + _LEAD or not any(w.evidence.rule == "dateline" for w in heads):
            return []
        named = [w for w in self.in_sentence(act) if w.place.feature in LOCAL | {"country"}]
        # "Neuf pèlerins ont été tués lorsque leur autocar a basculé dans un ravin du Cachemire"
        later = [
            t
            for _, t in self.owned.touching(act.sentence)
            if t.clause.start >= act.trigger.clause.end and t.event_type in FORCE
        ]
        named = named or [
            w
            for t in later[:2]
            for _, w in self.places.touching(t.clause)
            if is_named_scene(self.seen, t, w) and self.is_free(act, w) and not is_home(self.seen, w)
        ]
        return finest(act.trigger, named)[:1]

    def of_state(self, act: Act) -> list[Where]:
        """The country, for the forces that a state sends or keeps in it: "Paris a maintenu ses mille hommes"."""
        clause = act.trigger.clause
        subject = Span(clause.start, max(clause.start, act.trigger.span.start))
        line = self.layout.line_at(clause.start)
        if _HE_TOO.match(self.seen, clause.start) and _BY_STATE.search(self.seen, line.start, act.sentence.start):
            country = self.focus.country_told(act.trigger.span)
            return (
                [country] if country is not None else []
            )  # "Le gouvernement a décrété l'état d'urgence. Il a aussi envoyé les blindés"
        named = [w for _, w in self.places.touching(subject)]
        by_capital = any(w.evidence.rule.startswith("metonym") or w.place.feature == "country" for w in named)
        by_capital = by_capital or _CALLED_UP.search(self.seen, clause.start, clause.end) is not None
        if not (by_capital or _BY_STATE.search(self.seen, subject.start, subject.end)) or self.heading(act):
            return []
        country = self.focus.country_told(act.trigger.span)
        return [country] if country is not None else []

    def in_parts(self, act: Act) -> list[Where]:
        """The country in some towns or regions of which it happened: "dans plusieurs villes iraniennes", "dans les prisons"."""
        clause = act.trigger.clause
        parts = _IN_PARTS.search(self.seen, clause.start, clause.end)
        if parts is None or self.places.touching(Span(*parts.span())):
            return []
        nation = COUNTRIES.get(next(iter(demonyms_in(parts["nation"])), "")) if parts["nation"] else None
        if nation is not None:
            found = self.focus.place_of(nation.place_id, Span(*parts.span()), "holds")
            return [found] if found is not None else []
        country = self.focus.country_told(act.trigger.span) if parts["all"] and not act.long_ago else None
        return [country] if country is not None else []

    def of_nation(self, act: Act) -> list[Where]:
        """The country, for thousands of its people on the move: "Plus de 105.000 Burundais ont fui"."""
        return self.of_people(act) if _THOUSANDS.search(self.seen, act.trigger.clause.start, act.trigger.clause.end) else []

    def of_topic(self, act: Act) -> list[Where]:
        """The town that the paragraph is about, as the subject of its first sentence: "El-Facher, dernière place forte, agonise. Des obus …"."""
        if act.long_ago or self.is_away(act):
            return []
        line = self.layout.line_at(act.trigger.clause.start)
        first = self.layout.sentence_at(line.start)
        if first is None or first.start < line.start or act.sentence.start <= first.start:
            return []
        for span, where in self.places.touching(Span(first.start, min(first.end, first.start + _TOPIC))):
            named = (
                where.role == "about"
                and where.place.feature in PER_TOWN
                and where.evidence.rule in ("name", "bare", "world", "of")
            )
            if named and _ITS_SUBJECT.match(self.seen, span.end) and _TO_SUBJECT.fullmatch(self.seen, first.start, span.start):
                return [replace(where, role="scene")]
        return []

    def turning(self, act: Act) -> list[Where]:
        """The town that a presenter turns to at the head of the sentence: "Tombouctou maintenant, deux obus sont tombés"."""
        head = Span(act.sentence.start, min(act.sentence.end, act.sentence.start + _OPENING))
        for span, where in self.places.touching(head):
            if (
                span.end > act.trigger.clause.end
                or where.role in ("scene", "venue")
                or where.evidence.rule.startswith("metonym")
            ):
                continue
            named = _TURN_TO.fullmatch(self.seen, act.sentence.start, span.start)
            if named and (named["cue"] or _NOW.match(self.seen, span.end)):
                return [replace(where, role="scene")]
        return []

    def heading(self, act: Act) -> list[Where]:
        """The town that heads the paragraph: "Kherson : un drone a tué deux civils"."""
        line = self.layout.line_at(act.trigger.clause.start)
        heads = self.layout.head_places(line, act.trigger.span.start)
        return finest(act.trigger, [w for w in heads if w.place.feature in PER_TOWN])

    def wide_heading(self, act: Act) -> list[Where]:
        """The region or country that heads the paragraph, or the paragraphs: "Nord-Kivu"."""
        start = act.trigger.clause.start
        line = self.layout.line_at(start)
        heads = self.layout.head_places(line, act.trigger.span.start)
        centre = _CENTRE.search(self.seen, act.trigger.clause.start, act.trigger.clause.end)
        if centre is not None:  # "Région de Kharkiv" over "Tirs de roquettes sur le centre"
            seats = map(self.focus.seat_of, heads or self.layout.section_places(start)[1])
            seat = next((w for w in seats if w is not None), None)
            if seat is not None:
                return [seat]
        if heads:
            return [self.focus.finer(finest(act.trigger, heads)[0], line.start, act.trigger.clause.end)]
        at, over = self.layout.section_places(start)
        over = [w for w in over if w.place.feature in LOCAL | {"country"}]
        return finest(act.trigger, over)[:1] if over and self.focus.last_act(RUNNING, at) is None else []

    def seat_of_state(self, act: Act) -> list[Where]:
        """The capital, for what parliaments and presidents do where only the country is said: "SLOVAQUIE. La présidente a prêté serment"."""
        found = parliament_acts(self.focus, act.trigger.clause)
        wide = (self.running(act) or self.wide_heading(act)) if found is not None else []
        if found is None or (wide and wide[0].place.feature != "country"):
            return []
        return [found]

    def near_the_state(self, act: Act) -> list[Where]:
        """The capital, for what happens at an embassy or at the presidency: "Une bombe a explosé devant l'ambassade de Russie"."""
        found = power_struck(self.focus, act.trigger.clause)
        if found is None or act.long_ago or self.running(act) or self.heading(act):
            return []
        return [found]

    def of_coup(self, act: Act) -> list[Where]:
        """The country, for a coup or an election told by its day: "à Dosso, l'ancien député, opposé au coup d'Etat du 26 juillet"."""
        sentence, start = act.sentence, act.trigger.span.start
        if not _COUP.match(self.seen, start):
            return []
        for _, where in self.places.before(start, start - sentence.start):  # "Khartoum, suspendu depuis le putsch d'octobre"
            country = COUNTRIES.get(where.place.country or "")
            if where.evidence.span.start >= sentence.start and country is not None:
                found = self.focus.place_of(country.place_id, where.evidence.span, "holds")
                return [found] if found is not None else []
        country_told = self.focus.country_told(act.trigger.span)
        return [country_told] if country_told is not None else []

    def of_trial(self, act: Act) -> list[Where]:
        """Where the trial is held, for its verdict: "Verdict attendu le 24 novembre"."""
        clause = act.trigger.clause
        told = self.focus.last_act(frozenset({"other"}))
        return [told.where] if told is not None and _VERDICT.match(self.seen, clause.start) else []

    def of_council(self, act: Act) -> list[Where]:
        """Where the body that meets or the head of state who receives has its seat: "Le Conseil de sécurité se réunira mercredi"."""
        clause = act.trigger.clause
        found = council_met(self.focus, clause, act.sentence, self.people) or host_at_home(self.focus, clause)
        return [found] if found is not None else []

    def told_next(self, act: Act) -> list[Where]:
        """Where the act that a title or a first sentence announces is told to be: "Le palais mis à sac" over "A Colombo, …"."""
        clause = act.trigger.clause
        if act.long_ago:
            return []
        line = self.layout.line_at(clause.start)
        title = self.layout.title_over(self.layout.line_at(min(len(self.seen), line.end + 1)))
        if (
            (title != line and act.sentence.start > line.start + 90)
            or self.heading(act)
            or act.long_ago
            or _IN_YEAR.match(self.seen, act.sentence.start)
        ):
            return []
        if title != line and (self.running(act) or self.story(act)):
            return []
        if any(w.place.feature in LOCAL for w in self.focus.scenes(act.sentence.start, act.sentence.start - line.start)):
            return []  # "C'est à Kati que tout s'était noué. Le ministre avait essuyé des jets de pierres."
        end = self.layout.line_at(min(len(self.seen), line.end + 1)).end if title == line else line.end
        for _, trigger in self.owned.touching(Span(min(act.sentence.end, end), min(end, act.sentence.end + 300))):
            if trigger.clause.start < clause.end or trigger.event_type not in FORCE | CALM:
                continue
            inside = [w for _, w in self.places.touching(trigger.clause)]
            here = [w for w in inside if is_named_scene(self.seen, trigger, w) and self.is_free(act, w)]
            town = self.focus.theme.town if title != line else None
            if town is not None and here and all(w.place.kilometres_to(town.place) > _BESIDE_KM for w in here):
                return []  # under "Bangui, deux jours après", what is told first is not where the next act is
            if here or title != line:
                return finest(trigger, here)[:1]
            # "Des familles bloquent l'autoroute" over "A Tel-Aviv, des manifestants ont été délogés"
            said = self.layout.sentence_at(trigger.clause.start)
            start = said.start if said is not None else trigger.clause.start
            heads = [w for _, w in self.places.touching(Span(start, max(start, trigger.clause.start))) if w.role == "scene"]
            return finest(trigger, [w for w in heads if w.place.feature in LOCAL])[:1]
        if act.sentence.start < _LEAD and not self.focus.told:
            # the lead, and the sentence after it: "Les insurgés ont frappé samedi au coeur de Sungai Kolok"
            following = self.layout.sentence_at(min(len(self.seen), act.sentence.end + 2))
            if following is not None and following.start >= act.sentence.end and following.end <= line.end:
                named = [w for _, w in self.places.touching(following) if w.role == "scene" and w.place.feature in LOCAL]
                return finest(act.trigger, [w for w in named if self.is_free(act, w)])[:1]
        return []

    def named_in_line(self, act: Act) -> list[Where]:
        """The last place that the paragraph named as a scene, of no act so far: "Ça a crépité à Sake. Les combats ont fait six morts"."""
        start = act.trigger.clause.start
        return self.last_named(act, start - self.layout.line_at(start).start)

    def land_in_line(self, act: Act) -> list[Where]:
        """The country in which the sentences before put something else: "Twitter est bloqué en Turquie. La police a interpellé …"."""
        start = act.trigger.clause.start
        line = self.layout.line_at(start)
        if act.long_ago or self.is_away(act) or act.sentence.start <= line.start:
            return []
        for where in self.focus.scenes(start, start - line.start):
            land = where.place.feature == "country" and where.where_prec == 6 and where.evidence.span.end <= act.sentence.start
            return [where] if land and not self.focus.is_beside(where) else []
        return []

    def last_named(self, act: Act, reach: int) -> list[Where]:
        """The last local place named as a scene, at most so many characters before the clause."""
        start, kind = act.trigger.clause.start, act.trigger.event_type
        if act.long_ago or self.is_away(act):
            return []
        if any(w.place.feature == "country" and w.role == "about" for w in self.places.within(act.trigger.clause)):
            return []  # "le Mali voisin a fermé sa frontière"
        story = self.focus.countries(RUNNING)
        for where in self.focus.named(start, reach):
            at = where.evidence.span.start
            if where.evidence.span in self.focus.talks or not (where.role == "scene" or has_its_building(self.seen, where)):
                continue
            if _SINCE_WAR.search(self.seen, max(0, at - 70), at):
                continue  # "le bilan le plus lourd depuis le début de la guerre à Gaza"
            if where.place.feature == "capital" and story and where.place.country not in story:
                continue  # "À Moscou, on loue l'opération": a reaction from abroad
            if where.place.feature in LOCAL and self.is_free(act, where) and (kind != "war" or where.where_prec >= 3):
                return self.with_finer(
                    act, [replace(where, role="scene")], max(start - reach, where.evidence.span.start - _SHORTLY)
                )
        return []

    def of_source(self, act: Act) -> list[Where]:
        """The town of the local body that tells of it, where nothing else does: "selon la police de Kano, dix personnes ont été enlevées"."""
        if act.long_ago or act.statement is None:
            return []
        said = act.statement.evidence.span
        sources = [w for w in self.places.within(said) if w.evidence.span not in act.statement.content.span]
        sources = [w for w in sources if not _TENDED.match(self.seen, w.evidence.span.end)]
        homes = [replace(w, role="scene") for w in sources if is_source_home(self.seen, w)][:1]
        if homes and homes[0].where_prec > 2 and self.focus.last_act(RUNNING) is not None:
            return []
        return homes

    def of_victims(self, act: Act) -> list[Where]:
        """The town that those are from whom it befell: "Trois lycéens de Kasserine ont été tués"."""
        clause = act.trigger.clause
        named = [w for _, w in self.places.touching(clause) if is_victims_home(self.seen, w, clause.start)]
        return [replace(w, role="scene") for w in named[:1]]

    def of_town_source(self, act: Act) -> list[Where]:
        """The same, of a town: even where the paragraph told of another ("à Och …; un employé de l'hôpital d'Isfara évoque quinze morts")."""
        return [w for w in self.of_source(act) if w.where_prec <= 2 and not speaks_for_area(self.seen, w)]

    def of_talks(self, act: Act) -> list[Where]:
        """Where the talks are held that go on: "à Mascate. Les discussions se poursuivront jeudi"."""
        clause = act.trigger.clause
        told = self.focus.last_act(frozenset({"negotiation"}))
        if told is None or clause.start - told.at > _NEAR or not THE_TALKS.match(self.seen, clause.start):
            return []
        return [told.where]

    def of_guest(self, act: Act) -> list[Where]:
        """Where the one who meets others was told to be: "En visite à Beyrouth, l'émissaire … Il devait rencontrer le chef du Parlement"."""
        start = act.sentence.start
        line = self.layout.line_at(start)
        before = self.layout.sentence_at(max(0, start - 2))
        if not _HE.match(self.seen, act.trigger.clause.start) or before is None or not line.start <= before.start < start:
            return []
        stays = [w for _, w in self.places.touching(before) if w.role in ("scene", "venue") and w.place.feature in PER_TOWN]
        return [replace(w, role="scene") for w in stays[:1]]

    def of_meeting(self, act: Act) -> list[Where]:
        """The town in the title over a meeting: "12h40 : Réunion à Bruxelles" over "Les ministres se retrouvent mercredi"."""
        line = self.layout.line_at(act.trigger.clause.start)
        title = self.layout.title_over(line)
        named = self.places.within(title) if title is not None else []
        found = [w for w in named if w.role in ("scene", "venue") and w.place.feature in PER_TOWN][:1]
        if not found and self.layout.is_entry(line.start):  # "12h20 Le Caire : reprise des discussions"
            heads = self.layout.head_places(line, act.trigger.span.start)
            found = [replace(w, role="scene") for w in heads if w.place.feature in PER_TOWN][:1]
        return found

    # --- what the article says ---

    def whole_country(self, act: Act) -> list[Where]:
        """The country that the sentence is about, for votes, reforms and general strikes: "La Guinée tournait au ralenti", "le référendum"."""
        kind, sentence = act.trigger.event_type, act.sentence
        general = kind == "political_change" or _GENERAL.search(self.seen, sentence.start, sentence.end)
        if not general or act.trigger.modality == "planned":
            return []
        until = Span(sentence.start, max(sentence.start, act.trigger.clause.end))  # not "… et laissé entendre que l'Ukraine"
        told = [
            w
            for _, w in self.places.touching(until)
            if w.place.feature == "country" and w.evidence.rule not in _ABROAD and not self.is_said_of_subject(act, w)
        ]
        if told:
            return [replace(told[0], role="scene")]
        country = self.focus.country_told(act.trigger.span) if self.focus.told and kind == "protest" else None
        return [country] if country is not None else []

    def of_provinces(self, act: Act) -> list[Where]:
        """The country, for what is decided for many parts of it: "L'état d'urgence a été étendu à dix régions"."""
        clause = act.trigger.clause
        if not _PROVINCES.search(self.seen, clause.start, clause.end) or self.places.touching(clause):
            return []
        country = self.focus.country_told(act.trigger.span)
        return [country] if country is not None else []

    def of_people(self, act: Act) -> list[Where]:
        """The country whose people or powers act in it: "Des milliers de Géorgiens ont manifesté", "Le président tunisien a limogé …"."""
        clause = act.trigger.clause
        isos = set(demonyms_in(self.seen[clause.start : clause.end]))
        isos |= {w.place.country for _, w in self.places.touching(clause) if w.place.country}
        country = COUNTRIES.get(isos.pop()) if len(isos) == 1 else None
        planned = act.trigger.modality == "planned" and act.trigger.event_type != "protest"
        if country is None or planned or self.places.touching(clause):
            return []
        found = self.focus.place_of(country.place_id, act.trigger.span, "holds")
        return [found] if found is not None else []

    def of_national_war(self, act: Act) -> list[Where]:
        """The country after whose people a war is called: "Le conflit colombien a fait 260.000 morts"."""
        named = _NATIONAL_WAR.match(self.seen, act.trigger.clause.start, act.trigger.clause.end)
        country = COUNTRIES.get(next(iter(demonyms_in(named[1])), "")) if named is not None else None
        found = self.focus.place_of(country.place_id, Span(*named.span(1)), "holds") if named and country is not None else None
        return [found] if found is not None else []

    def background(self, act: Act) -> list[Where]:
        """The region or country of the story: for a war, and for what is told of another time."""
        years_ago = _IN_YEAR.match(self.seen, act.sentence.start) is not None
        if not (act.long_ago or years_ago or act.trigger.event_type == "war" or self.is_away(act)):
            return []
        area = self.focus.area(act.trigger.span)
        clause = act.trigger.clause
        town = self.town_of_theme(act)
        if town is not None and act.trigger.event_type != "war":
            return [town]
        if (
            area is not None
            and act.trigger.event_type == "war"
            and _SINCE.search(self.seen, clause.start, clause.end)
            and not self.focus.holds_all(area)
        ):
            area = self.focus.country_told(act.trigger.span) or area  # a war that goes on in more than the province told last
        return [area] if area is not None else []

    def town_of_theme(self, act: Act) -> Where | None:
        """The town that the headline names, where the story has not left it so far."""
        town = at(self.focus.theme.town, act.trigger.span)
        told = [t.where.place.id for t in self.focus.told if t.kind in RUNNING]
        return town if town is not None and set(told) <= {town.place.id} and not self.is_away(act) else None

    def story(self, act: Act) -> list[Where]:
        """Where the story was that the paragraphs before tell, if it has not gone elsewhere since."""
        clause = act.trigger.clause
        if act.long_ago or act.trigger.event_type == "war" or self.is_away(act):
            return []
        told = self.focus.last_of_story(RUNNING)
        if told is None:
            return []
        if self.places.touching(clause) or self.has_moved(act, told.where):
            return []
        near = clause.start - told.at < _NEAR and len(self.focus.countries(RUNNING)) < 2
        same = _THE_ACT.match(self.seen, clause.start) is not None
        if not (near or same) or (self.layout.is_entry(clause.start) and not same):
            return []
        return [self.focus.finer(told.where, max(0, told.at - _NEAR), clause.start)]

    def told_before(self, act: Act) -> list[Where]:
        """The last place named as a scene, in this paragraph or shortly before it."""
        start = act.trigger.clause.start
        reach = start - self.layout.line_at(start).start
        return self.last_named(act, reach if self.layout.is_entry(start) else min(_NEAR, reach + _SHORTLY))

    # --- what all of them ask ---

    def is_away(self, act: Act) -> bool:
        """Whether the sentence leads elsewhere: "Plus au nord, …", "A l'autre bout du pays, …"."""
        return _AWAY.match(self.seen, act.sentence.start) is not None

    def is_road_abroad(self, where: Where) -> bool:
        """Whether a name only says where a road leads, to another country: "la route de Douala", in a text on Bangui."""
        start = where.evidence.span.start
        if where.where_prec > 2 or _ROAD_TO.search(self.seen, max(0, start - 30), start) is None:
            return False
        themes = (self.focus.theme.town, self.focus.theme.area)
        home = {w.place.country for w in themes if w is not None} or self.focus.countries(PLACED)
        return bool(home) and where.place.country not in home

    def is_free(self, act: Act, where: Where) -> bool:
        """Whether no words were spoken there, for an act that is no talk itself."""
        return act.trigger.event_type not in RUNNING or is_unspoken(self.seen, where, self.focus.venues)

    def opens_act(self, act: Act, where: Where) -> bool:
        """Whether a place opens what is told, and a speaker only comes in later: "A Managua, six personnes ont été brûlées, jurent les voisins"."""
        said = self.focus.venues.get(where.evidence.span)
        return said is not None and act.trigger.span.start < said.start and where.role == "scene"

    def in_sentence(self, act: Act, *, inside: bool = False) -> list[Where]:
        """The scenes that the sentence names outside of the clause, but for those where it was said and those of acts of another kind."""
        trigger, sentence, statement = act.trigger, act.sentence, act.statement
        found = []
        for span, where in self.places.touching(sentence):
            if (span in trigger.clause and not inside) or where.evidence.rule == "dateline":
                continue
            if where.role not in ("scene", "venue") and not has_its_building(self.seen, where):
                continue
            if not self.is_free(act, where) or is_home(self.seen, where) or self.is_road_abroad(where):
                continue
            if (
                statement is not None
                and span not in statement.content.span
                and (self.is_said_at(statement, where) or self.follows_quotation(statement, span))
            ):
                continue  # where it was said: "A Genève, la coordinatrice s'est dite horrifiée par ce bombardement"
            if span.start - sentence.start > _FRAME and any(
                t is not trigger and span in t.clause and (t.event_type in FORCE) != (trigger.event_type in FORCE)
                for _, t in self.owned.touching(span)
            ):
                continue
            found.append(where if where.role in ("scene", "venue") else replace(where, role="scene"))
        return found

    def is_said_at(self, statement: Statement, where: Where) -> bool:
        """Whether a place stands in the frame of a statement, or opens it: "A Paris, le ministre a annoncé …"."""
        span, said = where.evidence.span, statement.evidence.span
        return span in said or (where.place.feature == "capital" and 0 <= said.start - span.end < 4)

    def follows_quotation(self, statement: Statement, span: Span) -> bool:
        """Whether a place stands past a quotation, with the speaker: "« … », enrage-t-il sous la véranda de son QG de Bambari"."""
        end = statement.content.span.end
        return span.start > end and self.seen[max(0, end - 2) : end + 2].count('"') > 0

    def with_finer(self, act: Act, found: list[Where], low: int) -> list[Where]:
        """``found``, its first place made finer where the text named a town in it meanwhile: "dans l'Etat du Plateau, …, à Bokkos"."""
        if not found:
            return []
        return [self.focus.finer(found[0], low, act.trigger.clause.start), *found[1:]]

    def has_moved(self, act: Act, scene: Where) -> bool:
        """Whether the paragraph has gone elsewhere: it names a place of another country before the clause."""
        start = act.trigger.clause.start
        line = self.layout.line_at(start)
        return scene.place.country is not None and any(
            w.place.country not in (None, scene.place.country)
            and not (w.place.feature == "country" and w.role == "about" and scene.place.feature == "country")
            for w in self.focus.named(start, start - line.start)
        )


REASONS: tuple[Reason, ...] = (
    Reason("scene in clause", EVERY, Scenes.in_clause, ()),
    Reason("scene in clause", EVERY, Scenes.befallen, ()),
    Reason("running scene", RUNNING, Scenes.again),
    Reason("scene named before", PLACED, Scenes.apposed),
    Reason("scene holds story", _COUNTED, Scenes.of_movement, ("far_link", "implied_scene")),
    Reason("scene meant", EVERY, Scenes.meant),
    Reason("scene holds story", EVERY - {"war"}, Scenes.in_parts, ("far_link", "implied_scene")),
    Reason("scene holds story", frozenset({"political_change"}), Scenes.of_coup, ("far_link", "implied_scene")),
    Reason("scene opens sentence", EVERY - {"war"}, Scenes.opening, ()),
    Reason("scene opens sentence", PLACED - {"war"}, Scenes.turning, ()),
    Reason("scene holds unknown", EVERY, Scenes.holding_unknown),
    Reason("scene in sentence", RUNNING, Scenes.leading),
    Reason("scene holds story", FORCE - {"war"}, Scenes.far_from, ("far_link", "implied_scene")),
    Reason("scene named before", frozenset({"negotiation", "ceasefire_agreement"}), Scenes.agreed_at),
    Reason("scene in sentence", frozenset({"negotiation"}), Scenes.beside),
    Reason("scene in sentence", EVERY - {"war"}, Scenes.adjoining),
    Reason("scene in sentence", PLACED - AGREED, Scenes.relative),
    Reason("scene meant", FORCE, Scenes.of_facility),
    Reason("scene meant", FORCE, Scenes.meant_before),
    Reason(
        "scene holds story", frozenset({"casualties_report", "displacement"}), Scenes.overall, ("far_link", "implied_scene")
    ),
    Reason("scene holds story", frozenset({"war"}), Scenes.of_national_war, ("far_link", "implied_scene")),
    Reason("scene holds story", FORCE, Scenes.of_side, ("far_link", "implied_scene")),
    Reason("scene holds story", frozenset({"abduction_arrest"}), Scenes.in_all, ("far_link", "implied_scene")),
    Reason("scene of the state", frozenset({"political_change", "protest"}), Scenes.seat_of_state, ("implied_scene", "seat")),
    Reason(
        "scene holds story",
        frozenset({"political_change", "deployment", "protest", "blockade"}),
        Scenes.of_provinces,
        ("far_link", "implied_scene"),
    ),
    Reason("scene of the state", FORCE - {"war"}, Scenes.near_the_state, ("implied_scene", "seat")),
    Reason("scene told next", PLACED - AGREED, Scenes.told_next, ("far_link", "implied_scene")),
    Reason("scene of the source", FORCE - {"war"}, Scenes.of_town_source, ("far_link", "implied_scene")),
    Reason("scene of the victims", FORCE - {"war"}, Scenes.of_victims, ("far_link", "implied_scene")),
    Reason("scene holds story", frozenset({"abduction_arrest"}), Scenes.of_statesman, ("far_link", "implied_scene")),
    Reason("running scene", frozenset({"negotiation"}), Scenes.of_talks),
    Reason("running scene", frozenset({"other"}), Scenes.of_trial),
    Reason("running scene", frozenset({"negotiation"}), Scenes.of_guest),
    Reason("scene heads paragraph", frozenset({"negotiation"}), Scenes.of_meeting),
    Reason("scene of the state", frozenset({"negotiation"}), Scenes.of_council, ("implied_scene", "seat")),
    Reason("scene holds story", frozenset({"deployment", "withdrawal"}), Scenes.of_state, ("far_link", "implied_scene")),
    Reason("scene holds story", frozenset({"displacement"}), Scenes.of_nation, ("far_link", "implied_scene")),
    Reason("scene told before", FORCE - {"war"}, Scenes.answered),
    Reason("running scene", RUNNING - {"war"}, Scenes.same_day),
    Reason("running scene", PLACED - {"war", "political_change"}, Scenes.running),
    Reason("scene in sentence", PLACED, Scenes.under_dateline),
    Reason("scene heads paragraph", PLACED, Scenes.heading),
    Reason("scene in sentence", RUNNING, Scenes.trailing, ("far_link", "implied_scene")),
    Reason("scene meant", RUNNING, Scenes.meant_after, ("far_link", "implied_scene")),
    Reason("scene heads paragraph", PLACED, Scenes.wide_heading),
    Reason(
        "scene holds story",
        FORCE | {"political_change", "ceasefire_agreement"},
        Scenes.background,
        ("far_link", "implied_scene"),
    ),
    Reason("scene told before", FORCE - {"war"}, Scenes.of_topic),
    Reason("scene told before", RUNNING | {"protest"}, Scenes.named_in_line),
    Reason("scene of the source", FORCE - {"war"}, Scenes.of_source, ("far_link", "implied_scene")),
    Reason("scene told before", RUNNING - {"war"}, Scenes.land_in_line, ("far_link", "implied_scene")),
    Reason("running scene", RUNNING, Scenes.story),
    Reason("scene told before", RUNNING, Scenes.told_before, ("far_link", "implied_scene")),
    Reason("scene holds story", CALM | {"abduction_arrest"}, Scenes.of_people, ("far_link", "implied_scene")),
    Reason("scene holds story", CALM, Scenes.whole_country, ("far_link", "implied_scene")),
)
"""Why an act is put somewhere, in the order in which the reasons are tried."""


def scenes_of(scenes: Scenes, act: Act) -> tuple[list[Where], list[str], set[Doubt]]:
    """The scenes of an act, best first; the name of the reason that gave them; and its doubts."""
    for reason in REASONS:
        if act.trigger.event_type not in reason.kinds:
            continue
        found = reason.find(scenes, act)
        if found is None:
            return [], ["scene unknown"], set()
        if found:
            return found, [reason.name], set(reason.doubts)
    return [], [], set()
