"""Whether a verb that asks for no complement tells its incident: by whom and what stands around it, type by type."""

import re
from collections.abc import Callable, Mapping

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.incident.groups import classes_in
from geo.incident.hits import (
    ARMS,
    CROWD,
    FIGURE,
    FORCE,
    HUMAN_TITLE,
    NATURE,
    PEOPLE,
    VERB_FIRST,
    is_violent,
    words_in,
)
from geo.incident.lexicon import Rule
from geo.incident.sense import ON_SOMEBODY
from geo.incident.spot import Spot

__all__ = ["is_told_alone"]

# What may stand between a verb and the name of a place: "a attaqué mercredi Rutshuru"
_NOT_YET = rf"(?:(?:de nouveau|à nouveau|\w+ement|encore|aussi|(?:{WEEKDAY}|hier)(?: matin| soir)?) )?"
_PROPER = re.compile(rf" {_NOT_YET}(?:la |le |les |l['’])?(?:(?:ville|capitale|localité|village) (?:de |d['’]|du )?)?[A-ZÉ]\w")
_TROOPS = re.compile(
    r"\b(?:soldats|troupes|militaires|renforts|policiers|gendarmes|contingents?|casques bleus|bataillons?|mercenaires|instructeurs|parachutistes)\b"
)
_TO_A_NAME = re.compile(rf" {_NOT_YET}(?:la |le |les |l['’])?(?:ville de |capitale |localité de )?[A-ZÉ]")
_TO_A_TOWN = re.compile(rf" {_NOT_YET}(?:la |le |les |l['’])?(?:ville de |capitale |localité de |village de )?[A-ZÉ]")
_FULL_NAME = re.compile(r" [A-ZÉ]\w+ [A-ZÉ]\w+")
_PERSON = re.compile(r"[A-ZÉ][\w-]+ [A-ZÉ][\w-]+")
_OFFICE = re.compile(r"\b(?:gouvernement|conseil|coalition|ministre|president|transition|gouverneur|cabinet)\b")
_MADE = re.compile(r"\b(?:ete|est|sont|fut|furent) (?:\w+ ){0,2}$")
_EACH_OTHER = re.compile(
    r"\b(?:se|s'|s'etaient|s'est) ?(?:sont |etaient |est |etait |seraient )?(?:[\w-]+ ){0,3}$|s'etaient |s'etait "
)
_DONE = re.compile(r"\b(?:ete|est|sont|etait|etaient|fut|furent)\b[\w' -]{0,20}$")
_JUST_DONE = re.compile(r"\bete (?:\w+ )?$")
_HELD = re.compile(r"\b(?:ete|est|sont|fut|furent) (?:\w+ )?$")
_BY = re.compile(r" (?:\w+ )?par ")
_ITSELF = re.compile(r"\bs'(?:est |etait |etaient )?$|\bse (?:sont )?$")
_SEIZED = re.compile(r"\b(?:ont|a|avait|avaient|aurait|auraient) ete (?:\w+ )?$")
_ONESELF = re.compile(r"\b(?:s'|se )(?:\w+ ){0,4}$")
_IN_THE_WAY = re.compile(r" (?:des|de|une?|la|le|les) (?:difficult|probl|resistance|succes|obstacle|opposition)")
_THE = re.compile(r"\b(?:l[ea]s?|l'|des|aux?|ces|du|cette|de) (?:\w+ )?$")
_ROAD = re.compile(r"\b(?:route|axe|frontiere|port|village|ville|acces|aeroport|pont)s?\b")
_NAMED = re.compile(r"(?<![\w'’-])[A-ZÉÈ][\w'’-]+ (?:a|ont|avait|avaient|aurait|auraient) été (?:\w+ )?$")
_BUILT = re.compile(
    r"\b(?:raffineries?|gares?|entrepots?|villages?|maisons?|ecoles?|centres?|hopita(?:l|ux)|eglises?|mosquees?|marches?|immeubles?|batiments?|convois?|camions?|vehicules?|voitures?|depots?|casernes?|"
    r"postes?|bases?|camps?|ponts?|usines?|centrales?|quartiers?|villes?|localites?|habitations?|cliniques?|universites?|commissariats?|infrastructures?|installations?|ports?|aeroports?)\b"
)
_EXPLODING = frozenset(
    (
        "vehicule", "voiture", "camion", "camion-citerne", "citerne", "moto", "engin", "engins", "depot", "kiosque", "colis", "appareils",
        "bipeurs", "talkies-walkies", "bus", "minibus", "bonbonne", "bonbonnes", "kamikaze", "kamikazes", "charge", "grenade", "usine",
        "poudriere", "gazoduc", "oleoduc", "reservoir", "raffinerie", "chaudiere", "petrolier", "navire", "tricycle", "tracteur", "charrette", "lettre", "paquet",
        "transformateur", "silo", "conduite", "canalisation", "four", "haut-fourneau", "laboratoire", "atelier", "bouteille", "cuve", "ambulance", "fourgon", "pick-up", "velo",
    )
)  # fmt: skip
_CAPTIVES = frozenset(
    (
        "otages", "otage", "prisonniers", "detenus", "captifs", "enleves", "enleve", "enlevee", "enlevees", "soldats", "journalistes",
        "kidnappes", "detenu", "prisonnier", "opposants", "lyceennes", "eleves", "enfants",
    )
)  # fmt: skip
_MARCHERS = frozenset(
    (
        "manifestants", "manifestant", "manifestation", "cortege", "rassemblement", "protestataires", "partisans", "sympathisants",
        "opposants", "etudiants", "lyceens", "grevistes", "foule",
    )
)  # fmt: skip
_ON_SOMETHING = frozenset(("detruire", "endommager", "toucher", "viser", "cibler", "frapper", "raser", "attaquer", "prendre"))


def is_told_alone(rule: Rule, at: Spot) -> bool:
    """Whether a verb alone tells its incident here."""
    if (by_verb := _BY_VERB.get(rule.lemma)) is not None and rule.event_type != "other":
        return by_verb(at)
    by_type = _BY_TYPE.get(rule.event_type)
    return rule.strength == "plain" if by_type is None else by_type(rule, at)


def _around(at: Spot) -> frozenset[str]:
    """The words of the clause beside the verb, and what stands before it where it opens its clause."""
    low = _low(at)
    return words_in(at.seen, low, at.start) | words_in(at.seen, at.end, at.part.end)


def _low(at: Spot) -> int:
    return at.sentence.start if VERB_FIRST.match(at.seen, at.part.start, at.part.end) else at.part.start


def _before(at: Spot, reach: int) -> str:
    return at.seen[max(at.sentence.start, at.start - reach) : at.start]


def _behind(at: Spot, reach: int) -> str:
    return at.seen[at.end : at.end + reach]


def _is_violent(rule: Rule, at: Spot, *, strong: bool = False) -> bool:
    return is_violent(rule, at.seen, at.sentence, at.part, at.topic, strong=strong)


def _is_made(at: Spot) -> bool:
    office = _OFFICE.search(at.seen, at.part.start, at.part.end)
    return office is not None and _MADE.search(_before(at, 40)) is not None


def _is_of_a_march(at: Spot) -> bool:
    return not _MARCHERS.isdisjoint(_around(at))


def _is_of_a_boat(at: Spot) -> bool:
    return "boat" in classes_in(at.seen, at.sentence, _low(at), at.part.end)


def _other(rule: Rule, at: Spot) -> bool:
    return rule.strength == "weak" and not _CAPTIVES.isdisjoint(_around(at))


def _disaster(rule: Rule, at: Spot) -> bool:
    if FIGURE.search(at.seen, at.part.start, at.part.end):
        return False
    if rule.strength == "plain":
        return not at.topic.sport and not at.topic.economy
    around = _around(at)
    return bool(around & NATURE) and not around & {"missile", "missiles", "drones", "obus"}


def _attack(rule: Rule, at: Spot) -> bool:
    if rule.strength == "weak":
        return bool(_around(at) & PEOPLE) and _is_violent(rule, at)
    return _force(rule, at)


def _force(rule: Rule, at: Spot) -> bool:
    if rule.strength == "plain":
        return _is_violent(rule, at, strong=True)
    around = _around(at)
    if rule.lemma in ("affronter", "combattre"):
        among_them = _EACH_OTHER.search(_before(at, 50)) is not None
        return (among_them or bool(around & ARMS)) and _is_violent(rule, at)
    if rule.lemma in ("exploser", "detoner", "sauter"):
        return bool(around & (ARMS | _EXPLODING)) and not at.topic.economy
    named = _TO_A_NAME.match(at.text[at.end : at.end + 40]) is not None
    if rule.lemma in _ON_SOMETHING and not (named or _DONE.search(_before(at, 40)) or around & ARMS):
        return False
    if at.topic.war and _JUST_DONE.search(_before(at, 20)):
        low = _low(at)
        if _BUILT.search(at.seen, low, at.start):
            return True
        if rule.lemma in ON_SOMEBODY and _NAMED.search(at.text, low, at.start):
            return True  # "Diallassagou aurait été attaquée samedi"
    return bool(around & ARMS or (at.topic.war and named)) and _is_violent(rule, at)


def _seizure(rule: Rule, at: Spot) -> bool:
    if _ITSELF.search(_before(at, 12)):
        return False
    return rule.strength == "plain" or bool(_around(at) & PEOPLE) or _SEIZED.search(_before(at, 24)) is not None


def _toll(_: Rule, at: Spot) -> bool:
    around = _around(at)
    somebody = around & PEOPLE or _PERSON.search(at.text[_low(at) : at.part.end])
    return bool(somebody) and not at.topic.sport and not around & {"match", "but", "ennui", "temps"}


def _loss(rule: Rule, at: Spot) -> bool:
    if rule.lemma not in ("perdre", "ceder"):
        return rule.strength == "plain"
    return at.topic.war and _PROPER.match(at.text[at.end : at.end + 40]) is not None


def _taking(rule: Rule, at: Spot) -> bool:
    if rule.strength == "plain":
        return True
    named = _TO_A_TOWN.match(at.text[at.end : at.end + 40]) is not None and rule.lemma != "investir"
    taken = _HELD.search(_before(at, 24)) is not None and _BY.match(_behind(at, 24)) is not None
    return at.topic.war and (named or taken)


def _talks(rule: Rule, at: Spot) -> bool:
    if not (HUMAN_TITLE.search(at.seen, at.part.start, at.part.end) or _FULL_NAME.search(at.text[at.part.start : at.part.end])):
        return False
    if rule.lemma in ("entretenir", "reunir", "concerter"):
        return _ONESELF.search(_before(at, 40)) is not None
    met = rule.lemma in ("rencontrer", "visiter") and not _IN_THE_WAY.match(_behind(at, 30))
    return rule.strength == "plain" or met


def _move(rule: Rule, at: Spot) -> bool:
    if rule.lemma in ("quitter", "reculer", "retirer", "evacuer"):
        return False
    if rule.lemma in ("arriver", "debarquer"):
        return _TROOPS.search(at.seen, at.part.start, at.start) is not None
    return FORCE.search(at.seen, at.part.start, at.part.end) is not None


def _flight(rule: Rule, at: Spot) -> bool:
    if "participle" in rule.tenses and _THE.search(_before(at, 12)):
        return False
    crowd = CROWD.search(at.seen, at.part.start, min(at.sentence.end, at.part.end + 80))
    return rule.strength == "plain" or bool(crowd) or re.search(r"\d", at.seen[at.part.start : at.start]) is not None


def _blockade(rule: Rule, at: Spot) -> bool:
    road = _ROAD.search(at.seen[at.part.start : at.part.end]) is not None
    return rule.strength == "plain" or (road and (at.topic.war or rule.lemma != "bloquer"))


_BY_VERB: Mapping[str, Callable[[Spot], bool]] = {
    **dict.fromkeys(("creer", "former", "nommer"), _is_made),
    **dict.fromkeys(("disperser", "refouler"), _is_of_a_march),
    **dict.fromkeys(("sombrer", "couler", "chavirer"), _is_of_a_boat),
}
_BY_TYPE: Mapping[IncidentType, Callable[[Rule, Spot], bool]] = {
    "other": _other,
    "disaster": _disaster,
    "attack_civilians": _attack,
    **dict.fromkeys(("shelling", "clash", "explosion", "other_attack"), _force),
    "abduction_arrest": _seizure,
    "casualties_report": _toll,
    "territory_ceded": _loss,
    "territory_taken": _taking,
    "negotiation": _talks,
    **dict.fromkeys(("deployment", "withdrawal"), _move),
    "displacement": _flight,
    "blockade": _blockade,
}
