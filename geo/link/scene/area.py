"""What holds the story: the country or region of a total, of a war, of a people on the move, and the capital of a state that acts."""

import re
from dataclasses import replace

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.country import COUNTRIES, demonyms_in
from geo.incident.gate import Sought
from geo.link.kinds import LOCAL, PER_TOWN, PLACED, RUNNING
from geo.link.meant import noun_meant
from geo.link.named import (
    dates_the_act,
    kilometres_from,
    places_what_was_told,
)
from geo.link.scene.paragraph import (
    heading,
    running,
    wide_heading,
)
from geo.link.scene.sentence import (
    opening,
    trailing,
)
from geo.link.scene.setting import IN_YEAR, Act, Setting
from geo.link.seats import council_met, envoy_called_in, host_at_home, parliament_acts, power_struck
from geo.link.theme import at
from geo.model import Span, Where

__all__ = [
    "NATIONAL",
    "background",
    "far_from",
    "in_all",
    "in_parts",
    "near_the_state",
    "of_another_year",
    "of_council",
    "of_coup",
    "of_defender",
    "of_government",
    "of_movement",
    "of_nation",
    "of_national_war",
    "of_parties",
    "of_people",
    "of_provinces",
    "of_sea",
    "of_several",
    "of_side",
    "of_state",
    "of_statesman",
    "overall",
    "seat_of_state",
    "whole_country",
]

_COUP = re.compile(
    r"(?:le |l'|un |au |du )?(?:coup d'etat|putsch|renversement|coup de force|referendum|(?:election |scrutin )?(?:presidentielle|legislatives))(?: militaire| manque)? (?:de |d'|du |en )"
    rf"(?:\d|{MONTH}\b)"
)
_GOES_ON = re.compile(
    r"\b(?:depuis|declench\w+|eclat\w+|dur(?:e|ent|ait)\b|fait rage|poursui\w+|enlis\w+|continu\w+|commenc\w+|debut\w+|entr\w+ dans)"
)
_BY_TENS_OF_THOUSANDS = re.compile(
    r"\b(?:(?:dizaines|centaines) de milliers|\d{3}[ .]\d{3})(?! (?:deplaces|refugies|hommes|soldats))\b"
)
_GOES_ON_SINCE = re.compile(r",? ?(?:depuis )?qu(?:e |')|,? depuis ")
_SPELL = rf"(?:(?:quelques|plusieurs|pres d'|pres de|plus d'|plus de|moins de|moins d') ?)?(?:\d+|une?|{TWO_TO_TEN}|douze|quinze|vingt|une dizaine d')? ?(?:ans?|annees?|mois|decennies?)"
_IN_PARTS = Sought(
    r"\b(?:dans|à travers|sur|contre|vers) (?:au moins |pres de |plus de |quelque )?(?:(?P<all>les|plusieurs|toutes les|de nombreuses|une dizaine de|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt) |(?:des|la|le|deux|trois|quatre|ces|d'autres) )"
    r"(?:\w+ )?(?:villes|regions|provinces|localites|villages|universites|prisons|departements|districts|territoires|campus|aeroports|ports|zones|grandes villes|eaux|iles|cotes|territoire|sol)"
    rf"(?: (?:cotieres|frontalieres|rurales|septentrionales|meridionales|du (?:nord|sud)|de l'(?:est|ouest)))?(?: (?P<nation>(?!du|de|des|et|ou|à|en|par)[a-z]+)\b| du pays\b|(?= ?(?:$|[.,;:)]|{WEEKDAY}|hier)))"
)
_DEFINITE = re.compile(r"(?:le |la |l'|les )(?!guerre|conflit|insurrection|rebellion)")
_SENT = re.compile(r"\b(?:envo|depech|expedi|achemin|decoll)\w*\b")
_CALLED_UP = re.compile(r"\b(?:mobilisation (?:generale|partielle)|loi martiale|rappel des reservistes)\b")
_NATIONAL_WAR = re.compile(
    r"(?:la |le |l'|cette |ce )?(?:guerre|conflit|insurrection|rebellion|guerilla)(?: (?:civile?|arme|interne|larve))? ([a-z]+(?:-[a-z]+)?)\b"
)
_CAPITAL_KM = 40  # how far from the middle of a capital its suburbs lie
_SHIPS = re.compile(
    r"\b(?:navires?|cargos?|petroliers?|vraquiers?|porte-conteneurs|tankers?|chalutiers?|bateaux|bateau|batiments de guerre|fregates?|equipage)\b"
)
_SHOT_DOWN = re.compile(
    r"\b(?:abatt\w+|intercept\w+|neutralis\w+|detruit\w*|derout\w+)\b[^.;:]{0,40}?\b(?:drones?|missiles?|roquettes?|projectiles|engins)\b"
)
_OF_HAMAS = re.compile(
    r"\b(?:attaque|assaut|massacre)s? (?:[a-z]+ ){0,3}(?:du|par le) (?:mouvement (?:islamiste )?(?:palestinien )?)?hamas\b"
)
_SIDE = re.compile(r"\bcote [a-z]+")
_IN_ALL = re.compile(
    rf"\b(?:au total|en tout|(?:en|depuis|ces|les) (?:une |deux |trois |quatre |cinq |six |dix |\d+ )?(?:derni(?:ers|eres) )?(?:jours|semaines?|nuits|heures|mois)(?: dernie?re?s)?|depuis (?:{WEEKDAY}|hier|la veille))\b"
)
_OVERALL = re.compile(
    rf"\bdepuis (?:que\b|(?:le |la )?(?:debut|fin|mi-|declenchement|commencement|coup d'etat|putsch|chute|reprise|1er|\d{{1,2}} (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))|"
    rf"(?:19|20)\d\d|(?:{MONTH}|l'ete|l'hiver|l'automne|le printemps)\b|{_SPELL}\b)|"
    rf"\bau (?:cours du )?(?:premier|second|deuxieme|troisieme|quatrieme|dernier) (?:semestre|trimestre)\b|\ben (?:l'espace de )?{_SPELL}\b|\bl'an (?:dernier|passe)\b|"
    r"\b(?:à travers|dans tout|dans l'ensemble du|sur l'ensemble du|partout dans) (?:le |tout le )?(?:pays|territoire)\b|\bà l'echelle (?:nationale|du pays|de l'ile|de l'archipel|du territoire|du continent|de la region|de la province)\b|"
    r"(?:ont|a) (?:fait|tue|cause|provoque) depuis\b|\b(?:pour|dans|en) (?:la|une) (?:seule|meme) (?:journee|nuit|semaine)\b|\bbilan (?:\w+ )?cumule\b|\bau total, en \w+ jours\b"
)
# What an army counts of its own in a day, over the whole front: "neuf soldats ont péri ces dernières 24 heures"
_IN_A_DAY = re.compile(
    r"\b(?:soldats?|militaires|hommes|combattants|policiers|membres des forces)\b[^.;]{0,60}\b(?:au cours des|lors des|durant les|pendant les|dans les|ces|en) (?:dernieres )?(?:24|48|vingt-quatre|quarante-huit) (?:dernieres )?heures"
)
_BY_STATE = re.compile(
    r"\b(?:presidente?|gouvernement|premiere? ministre|etat-major|ministre de la defense|parlement|union europeenne|nations unies|onu|otan|etat d'(?:urgence|exception)|etat de (?:siege|conflit|guerre))\b"
)
_MANY = Sought(
    r"\b(?:\d{1,3}[ .\u00a0\u202f]\d{3}|\d{4,}) (?:\w+ )?(?:interpell|arrest|personnes (?:\w+ )?(?:interpell|arret|deten))"
)
_PROVINCES = re.compile(
    r"\b(?:à|dans|sur) (?!ces |leurs |ses )(?:[\w-]+ ){1,4}(?:regions|provinces|departements|gouvernorats|etats|wilayas|districts|oblasts)\b|\b(?:dans tout|sur l'ensemble d[ue]) (?:le |l')?(?:pays|territoire)\b"
)
_HE_TOO = re.compile(r"(?:il|elle|ils) (?:a|ont|avait|avaient) (?:aussi|egalement|en outre|par ailleurs|dans la foulee) ")
_POWERS_OF = re.compile(
    r"\W*(?:les |la |le |l'|des )?(?:autorites|police|justice|gouvernement|junte|presidence|parquet|tribunaux|services)(?: [a-z]+)? (?:de la |de l'|du |des |de |d')(?:la |l')?"
)
_PARTIES = re.compile(
    r"\W*(?:la |les |deux |trois )(?:deux |trois |principales? )?(?:junte|parties|belligerants|factions|camps|rivaux|freres ennemis|clans|gangs) "
)
_THOUSANDS = re.compile(r"\b\d{1,3}[ .\u00a0\u202f]\d{3}\b|\b(?:mille|milliers|millions?|centaines de milliers)\b")
_GENERAL = re.compile(
    r"\b(?:greves? (?:\w+ )?(?:generale|nationale|illimitee)|journee (?:de )?(?:greve|ville morte|morte|d'action)|villes? mortes?|au ralenti|paralyse\w*|mobilisation (?:nationale|generale)|"
    r"partout dans le pays|dans tout le pays|à travers le pays|dans plusieurs villes|dans les principales villes|dans le pays)\b"
)
_SEVERAL = re.compile(
    r"(?:les|ces) (?:deux|trois|quatre|cinq|autres) (?:pays|etats|voisins|capitales|juntes|republiques|gouvernements)\b"
)
_ABROAD = frozenset({"locates", "dateline", "beside", "given", "post", "body-of", "named-after"})
_COST = re.compile(
    r"(?:la|le|l'|cette|ce) ?(?:contestation|repression|revolte|soulevement|insurrection|rebellion|guerilla|mouvement de contestation|crise|conflit|mousson|epidemie|secheresse|canicule|famine|cholera)\b"
    r"[^.;\n]{0,90}\b(?:morts?|tues|vies?|victimes|deces|cadavres)\b"
)
_MOVEMENT = Sought(r"\b(?:contestation|repression|revolte|soulevement|mouvement|manifestations|emeutes|troubles)\b")
_ACTS = 30  # how many acts back the towns of a total are sought
_ADJECTIVE = re.compile(r" ([a-z]+(?:-[a-z]+)?)\b")  # "la présidentielle| américaine"
NATIONAL = Sought(
    r"\b(?:presiden\w+|coup d'etat|putsch|gouvernement|parlement|premiere? ministre|referendum|legislatives|constitution|chef de l'etat|au pouvoir|independance|destitu\w+|junte|cabinet|frontieres|dissolution|elections?|scrutin|urnes|prete\w* serment|"
    r"on (?:vote|votera|votait)|elisent|eliront|voteront|reelection|senatoriales|municipales|provinciales|regionales|presidentielles?|coup de force|ordre constitutionnel|electeurs)\b"
)
"""Those who hold a country, and what is decided for all of it."""
_STATESMAN = re.compile(
    r"\b(?:(?:ex-|ancienn?e? )?(?:ministre|premier ministre|presidente?|vice-presidente?|patron du renseignement|chef (?:de l'etat|de l'opposition|du gouvernement|du parti|d'etat-major|de la police|du renseignement)|"
    r"oppos(?:ant|ante)|general|deput\w+|senateurs?|dissidente?|candidate?|ambassadeur|magistrats?|juges?|figure de l'opposition|leader de l'opposition|cadres? du parti|proches? du president))\b"
)


def far_from(setting: Setting, act: Act) -> list[Where]:
    """The country of a town from which a clause measures a long way: "à 300 km au nord-est de Bamako"."""
    for _, where in setting.places.touching(act.trigger.clause):
        country = COUNTRIES.get(where.place.country or "")
        distance = kilometres_from(setting.seen, where)
        if where.evidence.rule != "distance-from" or country is None or distance is None:
            continue
        if places_what_was_told(setting.seen, where):
            return []
        found = setting.focus.place_of(country.place_id, where.evidence.span, "holds")
        return [found] if found is not None and distance <= found.place.radius_km / 2 else []
    return []


def of_sea(setting: Setting, act: Act) -> list[Where]:
    """The one sea or strait that the text tells of, for what befalls ships: "Depuis novembre, ils s'en sont pris à cinquante navires"."""
    clause = act.trigger.clause
    if not _SHIPS.search(setting.seen, clause.start, clause.end):
        return []
    return [setting.focus.sea] if setting.focus.sea is not None else []


def of_defender(setting: Setting, act: Act) -> list[Where]:
    """The country of those who shot down what was fired at it: "L'armée ukrainienne dit avoir abattu 65 des 100 drones russes"."""
    shot = _SHOT_DOWN.search(setting.seen, act.trigger.clause.start, act.trigger.clause.end)
    if shot is None:
        return []
    until = Span(act.sentence.start, max(act.sentence.start, shot.start()))
    named = [w for _, w in setting.places.touching(until) if w.role == "about" and w.place.feature in ("country", "capital")]
    isos = {w.place.country for w in named if w.place.country} or set(demonyms_in(setting.seen[until.start : until.end]))
    country = COUNTRIES.get(isos.pop()) if len(isos) == 1 else None
    found = setting.focus.place_of(country.place_id, Span(*shot.span()), "holds") if country is not None else None
    return [found] if found is not None else []


def of_side(setting: Setting, act: Act) -> list[Where]:
    """The country whose dead are counted, of an act long past: "l'attaque du 7 octobre, qui a fait 1.200 morts côté israélien"."""
    clause = act.trigger.clause
    side = _SIDE.search(setting.seen, clause.start, clause.end) if act.long_ago else None
    iso = next(iter(demonyms_in(side[0])), "") if side is not None else ""
    if act.long_ago and not iso and _OF_HAMAS.search(setting.seen, clause.start, clause.end):
        iso = "IL"
    country = COUNTRIES.get(iso)
    found = setting.focus.place_of(country.place_id, clause, "holds") if country is not None else None
    return [found] if found is not None else []


def of_national_war(setting: Setting, act: Act) -> list[Where]:
    """The country after whose people a war is called: "Le conflit colombien a fait 260.000 morts"."""
    return _nation(setting, _NATIONAL_WAR.match(setting.seen, act.trigger.clause.start, act.trigger.clause.end))


def _nation(setting: Setting, named: re.Match[str] | None) -> list[Where]:
    """The country whose people's adjective is the first group of what was found."""
    country = COUNTRIES.get(next(iter(demonyms_in(named[1])), "")) if named is not None else None
    found = setting.focus.place_of(country.place_id, Span(*named.span(1)), "holds") if named and country is not None else None
    return [found] if found is not None else []


def of_coup(setting: Setting, act: Act) -> list[Where]:
    """The country, for a coup or an election told by its day: "à Dosso, l'ancien député, opposé au coup d'Etat du 26 juillet"."""
    sentence, start = act.sentence, act.trigger.span.start
    if not _COUP.match(setting.seen, start):
        return []
    held = NATIONAL.search(setting.seen, act.trigger.clause.start, act.trigger.clause.end)
    if held is not None and (nation := _nation(setting, _ADJECTIVE.match(setting.seen, held.end()))):
        return nation
    for _, where in setting.places.before(start, start - sentence.start):  # "Khartoum, suspendu depuis le putsch d'octobre"
        country = COUNTRIES.get(where.place.country or "")
        if where.evidence.span.start >= sentence.start and country is not None:
            found = setting.focus.place_of(country.place_id, where.evidence.span, "holds")
            return [found] if found is not None else []
    country_told = setting.focus.country_told(act.trigger.span)
    return [country_told] if country_told is not None else []


def in_parts(setting: Setting, act: Act) -> list[Where]:
    """The country in some towns or regions of which it happened: "dans plusieurs villes iraniennes", "dans les prisons"."""
    clause = act.trigger.clause
    parts = _IN_PARTS.search(setting.seen, clause.start, clause.end)
    if parts is None or setting.places.touching(Span(*parts.span())):
        return []
    nation = COUNTRIES.get(next(iter(demonyms_in(parts["nation"])), "")) if parts["nation"] else None
    if nation is not None:
        found = setting.focus.place_of(nation.place_id, Span(*parts.span()), "holds")
        return [found] if found is not None else []
    country = setting.focus.country_told(act.trigger.span) if parts["all"] and not act.long_ago else None
    return [country] if country is not None else []


def of_provinces(setting: Setting, act: Act) -> list[Where]:
    """The country, for what is decided for many parts of it: "L'état d'urgence a été étendu à dix régions"."""
    clause = act.trigger.clause
    parts = _PROVINCES.search(setting.seen, clause.start, clause.end)
    if parts is None or setting.places.touching(clause):
        return []
    region = at(setting.focus.theme.region, act.trigger.span) if parts[0].endswith("districts") else None
    country = region or setting.focus.country_told(act.trigger.span)
    return [country] if country is not None else []


def overall(setting: Setting, act: Act) -> list[Where]:
    """The region or country of the story, for what is counted since long: "Au moins 270 personnes ont péri depuis janvier"."""
    clause = act.trigger.clause
    end = act.sentence.end if _GOES_ON_SINCE.match(setting.seen, clause.end) else clause.end
    start = act.sentence.start if setting.seen.startswith("bilan", act.sentence.start) else clause.start
    heads = heading(setting, act)
    said = act.statement.speaker if act.statement is not None else None
    counted = said is not None and said.kind == "military" and _IN_A_DAY.search(setting.seen, start, end) is not None
    if not (counted or _OVERALL.search(setting.seen, start, end)) or trailing(setting, act):
        return []
    if heads:  # "KINSHASA — … Plus de 7.000 personnes ont été tuées depuis janvier": not in the capital alone
        country = COUNTRIES.get(heads[0].place.country or "") if heads[0].place.feature == "capital" else None
        whole = setting.focus.place_of(country.place_id, act.trigger.span, "holds") if country is not None else None
        return [whole] if whole is not None else []
    area = setting.focus.area(act.trigger.span)
    return [area] if area is not None else []


def in_all(setting: Setting, act: Act) -> list[Where]:
    """The area that holds all that was told, for those seized in all of it: "Au total, vingt et une personnes ont été arrêtées"."""
    start, end = act.trigger.clause.start, act.trigger.clause.end
    towns = {t.where.place.id for t in setting.focus.told[-_ACTS:] if t.kind in RUNNING | {"protest"} and not t.past}
    if len(towns) < 2 or not _IN_ALL.search(setting.seen, start, end) or heading(setting, act) or trailing(setting, act):
        return []
    area = setting.focus.area(act.trigger.span)
    if area is None or not setting.focus.holds_all(area):
        area = setting.focus.country_told(act.trigger.span)
    return [area] if area is not None else []


def of_movement(setting: Setting, act: Act) -> list[Where]:
    """The country, for what a movement or thousands of arrests are counted to: "la répression y a fait 400 morts depuis octobre"."""
    start, end = act.trigger.clause.start, act.trigger.clause.end
    many = _MANY.search(setting.seen, start, end)
    moved = _MOVEMENT.search(setting.seen, start, end)
    if not many and not (moved and _OVERALL.search(setting.seen, start, end)) and not _COST.match(setting.seen, start):
        return []
    if noun_meant(setting.focus, act.trigger, act.trigger.clause) is not None or opening(setting, act) or heading(setting, act):
        return []
    country = setting.focus.country_told(act.trigger.span)
    return [country] if country is not None else []


def of_statesman(setting: Setting, act: Act) -> list[Where]:
    """The capital, for the arrest of one who is known all over the country: "L'ancien ministre a été arrêté samedi"."""
    clause = act.trigger.clause
    if (
        _STATESMAN.search(setting.seen, clause.start, clause.end) is None
        or heading(setting, act)
        or act.trigger.modality == "planned"
    ):
        return []
    line = setting.layout.line_at(clause.start)
    told = setting.focus.last_act(PLACED, line.start)
    if told is not None and told.kind in ("abduction_arrest", "political_change", "protest"):
        return []
    found = setting.focus.place_of(setting.focus.capital(clause.end), act.trigger.span, "seat of state")
    return [found] if found is not None else []


def of_state(setting: Setting, act: Act) -> list[Where]:
    """The country, for the forces that a state sends or keeps in it: "Paris a maintenu ses mille hommes"."""
    clause = act.trigger.clause
    subject = Span(clause.start, max(clause.start, act.trigger.span.start))
    line = setting.layout.line_at(clause.start)
    if _HE_TOO.match(setting.seen, clause.start) and _BY_STATE.search(setting.seen, line.start, act.sentence.start):
        country = setting.focus.country_told(act.trigger.span)
        return (
            [country] if country is not None else []
        )  # "Le gouvernement a décrété l'état d'urgence. Il a aussi envoyé les blindés"
    sent = act.trigger.event_type == "deployment" and _SENT.search(setting.seen, clause.start, clause.end)
    if sent and setting.focus.last_act(RUNNING) is not None:
        return []  # "New Delhi dépêche dix mille soldats", after the riots in Manipur
    named = [w for _, w in setting.places.touching(subject)]
    by_capital = any(w.evidence.rule.startswith("metonym") or w.place.feature == "country" for w in named)
    by_capital = by_capital or _CALLED_UP.search(setting.seen, clause.start, clause.end) is not None
    if not (by_capital or _BY_STATE.search(setting.seen, subject.start, subject.end)) or heading(setting, act):
        return []
    country = setting.focus.country_told(act.trigger.span)
    return [country] if country is not None else []


def of_people(setting: Setting, act: Act) -> list[Where]:
    """The country whose people or powers act in it: "Des milliers de Géorgiens ont manifesté", "Le président tunisien a limogé …"."""
    clause = act.trigger.clause
    isos = set(demonyms_in(setting.seen[clause.start : clause.end]))
    isos |= {w.place.country for _, w in setting.places.touching(clause) if w.place.country}
    country = COUNTRIES.get(isos.pop()) if len(isos) == 1 else None
    planned = act.trigger.modality == "planned" and act.trigger.event_type != "protest"
    if country is None or planned or any(not is_its_power(setting, act, span) for span, _ in setting.places.touching(clause)):
        return []
    themes = (setting.focus.theme.country, setting.focus.theme.area, setting.focus.theme.town, setting.layout.dateline)
    homes = {w.place.country for w in themes if w is not None}
    if act.trigger.event_type == "protest" and homes and country.iso not in homes:
        return []  # "Des étudiants soudanais ont manifesté", in the news of Accra
    found = setting.focus.place_of(country.place_id, act.trigger.span, "holds")
    return [found] if found is not None else []


def of_government(setting: Setting, act: Act) -> list[Where]:
    """The country told of, for what those who hold it decide: "Le président a décrété la veille l'état d'urgence"."""
    clause = act.trigger.clause
    named = setting.places.touching(clause)
    if named or act.long_ago or not setting.focus.told:
        return []
    held = NATIONAL.search(setting.seen, clause.start, clause.end)
    if held is None:
        return []
    if nation := _nation(setting, _ADJECTIVE.match(setting.seen, held.end())):
        return nation
    country = setting.focus.country_told(act.trigger.span)
    return [country] if country is not None else []


def is_its_power(setting: Setting, act: Act, span: Span) -> bool:
    """Whether a country is named only by those who hold it and act: "Les autorités du Salvador ont arrêté 80.000 personnes"."""
    return _POWERS_OF.fullmatch(setting.seen, act.trigger.clause.start, span.start) is not None


def of_parties(setting: Setting, act: Act) -> list[Where]:
    """The country whose own parties agree: "La junte birmane a décrété une trêve", "Les belligérants soudanais ont signé"."""
    return of_people(setting, act) if _PARTIES.match(setting.seen, act.trigger.clause.start) else []


def of_nation(setting: Setting, act: Act) -> list[Where]:
    """The country, for thousands of its people on the move: "Plus de 105.000 Burundais ont fui"."""
    return of_people(setting, act) if _THOUSANDS.search(setting.seen, act.trigger.clause.start, act.trigger.clause.end) else []


def whole_country(setting: Setting, act: Act) -> list[Where]:
    """The country that the sentence is about, for votes, reforms and general strikes: "La Guinée tournait au ralenti", "le référendum"."""
    kind, sentence = act.trigger.event_type, act.sentence
    general = kind == "political_change" or _GENERAL.search(setting.seen, sentence.start, sentence.end)
    if not general or act.trigger.modality == "planned":
        return []
    until = Span(sentence.start, max(sentence.start, act.trigger.clause.end))  # not "… et laissé entendre que l'Ukraine"
    told = [
        w
        for _, w in setting.places.touching(until)
        if w.place.feature == "country"
        and w.evidence.rule not in _ABROAD
        and not setting.is_said_of_subject(act, w)
        and not dates_the_act(setting.seen, w)
    ]
    if told:
        return [replace(told[0], role="scene")]
    ruler = next((w for _, w in setting.places.touching(act.trigger.clause) if w.evidence.rule.startswith("metonym")), None)
    ruled = COUNTRIES.get(ruler.place.country or "") if ruler is not None and kind == "political_change" else None
    if ruler is not None and ruled is not None and ruler.evidence.span.start < act.trigger.span.start:
        found = setting.focus.place_of(
            ruled.place_id, ruler.evidence.span, "holds"
        )  # "Bakou a limogé son chef de la diplomatie"
        return [found] if found is not None else []
    country = setting.focus.country_told(act.trigger.span) if setting.focus.told and kind == "protest" else None
    return [country] if country is not None else []


def of_another_year(setting: Setting, act: Act) -> list[Where]:
    """The same as `background`, for a war, and where the head of a sentence says of which year it tells: "En 2013, un attentat avait fait …"."""
    told_apart = act.trigger.event_type == "war" or IN_YEAR.match(setting.seen, act.sentence.start) is not None
    return background(setting, act) if told_apart else []


def background(setting: Setting, act: Act) -> list[Where]:
    """The region or country of the story, for a war and for what is told of another time: "En 2013, un attentat avait fait neuf morts"."""
    years_ago = IN_YEAR.match(setting.seen, act.sentence.start) is not None
    if not (act.long_ago or years_ago or act.trigger.event_type == "war" or setting.is_away(act)):
        return []
    area = setting.focus.area(act.trigger.span, war=act.trigger.event_type == "war")
    town = town_of_theme(setting, act)
    if town is not None and act.trigger.event_type != "war":
        return [town]
    if area is not None and not setting.focus.told and _DEFINITE.match(setting.seen, act.trigger.clause.start):
        return lead_scene(setting, area) or [area]
    goes_on = act.trigger.event_type == "war" and _GOES_ON.search(
        setting.seen, act.trigger.clause.start, act.trigger.clause.end
    )
    great = act.trigger.event_type == "war" and _BY_TENS_OF_THOUSANDS.search(
        setting.seen, act.trigger.clause.start, act.trigger.clause.end
    )
    if area is not None and (great or (goes_on and not setting.focus.holds_all(area))):
        area = (
            at(setting.focus.theme.country, act.trigger.span) or setting.focus.country_told(act.trigger.span) or area
        )  # a war that goes on in more than the province told last
    return [area] if area is not None else []


def lead_scene(setting: Setting, country: Where) -> list[Where]:
    """What the first sentence names as a scene within the country, of no act: "Les ouvriers bloqués à Silkyara, dans l'Uttarakhand, …"."""
    lead = setting.layout.sentence_at(0)
    if lead is None:
        return []
    named = [w for _, w in setting.places.touching(lead) if w.role == "scene" and w.place.feature in LOCAL]
    return [w for w in named if w.evidence.rule != "dateline" and setting.focus.lies_in(w, country)][:1]


def town_of_theme(setting: Setting, act: Act) -> Where | None:
    """The town that the headline names, where the story has not left it so far."""
    town = at(setting.focus.theme.town, act.trigger.span)
    told = [t.where.place.id for t in setting.focus.told if t.kind in RUNNING]
    return town if town is not None and set(told) <= {town.place.id} and not setting.is_away(act) else None


def of_several(setting: Setting, act: Act) -> list[Where] | None:
    """Nowhere, for what several states decide together: "Les trois pays ont quitté le bloc"."""
    return None if _SEVERAL.match(setting.seen, act.trigger.clause.start) else []


def seat_of_state(setting: Setting, act: Act) -> list[Where]:
    """The capital, for what parliaments and presidents do where only the country is said: "SLOVAQUIE. La présidente a prêté serment"."""
    # "Le Parlement bolivien a voté mardi [la levée de l'immunité de l'ancien président]"
    stretch = act.trigger.clause
    before = Span(act.sentence.start, max(act.sentence.start, stretch.start))
    if not setting.owned.touching(before) and not setting.places.touching(before):
        stretch = Span(before.start, stretch.end)
    found = parliament_acts(setting.focus, stretch)
    wide = (running(setting, act) or wide_heading(setting, act)) if found is not None else []
    if found is None or (wide and wide[0].place.feature not in PER_TOWN | {"country"}):
        return []
    return [found]


def near_the_state(setting: Setting, act: Act) -> list[Where]:
    """The capital, for what happens at an embassy or at the presidency: "Une bombe a explosé devant l'ambassade de Russie"."""
    found = power_struck(setting.focus, act.trigger.clause)
    if found is None or act.long_ago or heading(setting, act):
        return []
    told = running(setting, act)
    if told and told[0].where_prec <= 2 and told[0].place.kilometres_to(found.place) < _CAPITAL_KM:
        return []  # the quarter that was told of
    return [found]


def of_council(setting: Setting, act: Act) -> list[Where]:
    """Where the body that meets or the head of state who receives has its seat: "Le Conseil de sécurité se réunira mercredi"."""
    clause = act.trigger.clause
    found = (
        council_met(setting.focus, clause, act.sentence, setting.people)
        or host_at_home(setting.focus, clause)
        or envoy_called_in(setting.focus, clause, act.sentence)
    )
    return [found] if found is not None else []
