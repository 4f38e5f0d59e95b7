"""When records are one incident, and when they are not."""

from dataclasses import replace
from datetime import date

import pytest

from geo.codebook import Doubt, Feature, IncidentType, Modality, Prec
from geo.incident.mention import ANOTHER, DIED_THEN, KNOWN
from geo.merge import APART, credible, headline_toll, merge
from geo.merge.merging import ruled
from geo.model import NOUN_GROUP, Actor, Claim, Evidence, Incident, Merge, Place, Span, Toll, When, Where
from tests.growth import growth

FEATURES: dict[str, tuple[float, float, Feature, float]] = {
    "jermuk": (39.84, 45.67, "town", 8),
    "goris": (39.51, 46.34, "town", 8),
    "border": (39.9, 45.9, "border", 150),
    "karabakh": (39.82, 46.75, "region", 100),
    "corridor": (39.64, 46.55, "corridor", 30),
    "kalbajar": (40.1, 46.04, "district", 40),
    "lachin": (39.64, 46.55, "district", 40),
    "armenia": (40.1, 45.0, "country", 200),
    "syunik": (39.3, 46.2, "province", 60),
    "shushi": (39.76, 46.75, "town", 8),
    "martuni": (39.79, 47.11, "town", 8),
    "kecharis": (39.85, 45.69, "village", 3),
}
PARENTS = {"kecharis": "jermuk", "shushi": "karabakh"}


def place(name: str) -> Place:
    latitude, longitude, feature, radius = FEATURES[name]
    return Place(name, name.title(), name.title(), latitude, longitude, feature, radius, PARENTS.get(name), country="AM")


def told(
    name: str,
    event_type: IncidentType = "shelling",
    where: str | tuple[str, ...] | None = "jermuk",
    day: str | None = "2022-09-13",
    until: str | None = None,
    *,
    by: str | None = None,
    dead: int | None = None,
    modality: Modality = "asserted",
    said: bool = False,
    at: int | None = None,
    prec: Prec = 1,
    rule: str = "test",
    doubts: tuple[Doubt, ...] = (),
    mention: str = "",
) -> Incident:
    article, number = name.split("-", maxsplit=1)
    start = int(number) * 40 if at is None else at
    evidence = Evidence(article, Span(start, start + 10), rule)
    names = (where,) if isinstance(where, str) else where or ()
    return Incident(
        id=name,
        event_type=event_type,
        modality=modality,
        evidence=evidence,
        when=When(date.fromisoformat(day), date.fromisoformat(until or day), 1, evidence=evidence) if day else None,
        places=tuple(Where(place(one), "scene", prec, evidence) for one in names),
        actor1=Actor(by, by, "state", country=by) if by else None,
        claimed_by=Actor(by, by, "state", country=by) if by and said else None,
        deaths=(Claim(Toll(dead, dead, dead), evidence),) if dead is not None else (),
        rules=(rule, mention) if mention else (rule,),
        doubts=doubts,
    )


def met(name: str, host: str, guest: str, day: str, doubts: tuple[Doubt, ...] = ()) -> Incident:
    """Talks of two men at Goris."""
    one = told(name, "negotiation", "goris", day, by=host, doubts=doubts)
    return replace(one, actor2=Actor(guest, guest, "person"))


def by_whom(name: str, whom: str, rule: str) -> Incident:
    """An attack by somebody whom no country is known of."""
    one = told(name)
    return replace(one, actor1=Actor(whom, whom, "rebels", evidence=replace(one.evidence, rule=rule)))


BORROWED: tuple[Doubt, ...] = ("implied_day", "implied_scene")

ONE = {
    "in a headline near a city, in the text at a village far from it": [
        told("a-1", "explosion", "goris", dead=2, prec=2),
        told("a-2", "explosion", "martuni", dead=2, mention=KNOWN),
    ],
    "an earlier count, its place fetched from afar, some way on": [
        told("a-1", "disaster", "syunik", dead=4, at=0),
        told("a-2", "casualties_report", "syunik", dead=5, at=300, doubts=("far_link", *BORROWED), mention=KNOWN),
    ],
    "same act, place and day": [told("a-1"), told("b-1")],
    "a vague word and a plain one": [told("a-1", "clash"), told("b-1", "shelling")],
    "a toll and its act": [told("a-1", "casualties_report", dead=3), told("b-1", "shelling")],
    "different tolls": [told("a-1", dead=49), told("b-1", dead=50)],
    "a day within the week": [told("a-1", "clash", "border", "2022-09-12", "2022-09-18"), told("b-1", "clash", "border")],
    "region and corridor in it": [told("a-1", "clash", "karabakh"), told("b-1", "clash", "corridor")],
    "a war in a season and in a year": [
        told("a-1", "war", "karabakh", "2020-09-22", "2020-12-20"),
        told("b-1", "war", "karabakh", "2020-01-01", "2020-12-31"),
    ],
    "a war and its toll": [
        told("a-1", "war", "karabakh", "2020-09-22", "2020-12-20"),
        told("b-1", "casualties_report", "karabakh", "2020-09-22", "2020-12-20", dead=6500),
    ],
    "ceded and taken": [
        told("a-1", "territory_ceded", "karabakh", "2020-09-22", "2020-12-31"),
        told("b-1", "territory_taken", "karabakh", "2020-01-01", "2020-12-31"),
    ],
    "without a place, beside its act": [told("a-1", "clash"), told("a-2", "casualties_report", None, at=80)],
    "a quarter and its town": [told("a-1"), told("b-1", where="kecharis")],
    "a region with a town in it, and the town": [told("a-1", where=("karabakh", "shushi")), told("b-1", where="shushi")],
    "a region, then the one town of it": [
        told("a-1", where="karabakh"),
        told("a-2", where="shushi", doubts=("implied_day",)),
    ],
    "talks of one man, told twice": [told("a-1", "negotiation", by="AZ"), told("a-2", "negotiation", by="AZ")],
    "talks of the same two, told again with their day": [
        met("a-1", "Saïed", "Ott", "2022-09-14", doubts=BORROWED),
        met("a-2", "Ott", "Saïed", "2022-09-13"),
    ],
    "a ballot told twice": [
        told("a-1", "political_change", "armenia", rule="presidentielle"),
        told("a-2", "political_change", "armenia", rule="a ballot goes on"),
    ],
    "a ballot told again without its place": [
        told("a-1", "political_change", "armenia", rule="presidentielle"),
        told("a-2", "political_change", None, rule="scrutin"),
    ],
    "a coup told again without its day": [
        told("a-1", "political_change", "goris", rule="putsch"),
        told("a-2", "political_change", "goris", "2022-09-14", rule="coup d'Etat", doubts=BORROWED),
    ],
    "talks told by two": [told("a-1", "negotiation"), told("b-1", "negotiation")],
    "a war told by the first years of a decade and by its last year": [
        told("a-1", "war", "karabakh", "1990-01-01", "1993-12-31"),
        told("b-1", "war", "karabakh", "1994-01-01", "1994-12-31"),
    ],
    "a war without a place, far off in the article": [
        told("a-1", "war", "karabakh", "2020-09-22", "2020-12-20"),
        told("a-2", "war", None, "2020-01-01", "2020-12-31", at=5000),
    ],
    "without a place, on a day that another article has not": [
        told("a-1", "clash", "karabakh", "2022-09-12", "2022-09-18"),
        told("b-1", "clash", "karabakh", "2022-09-13"),
        told("a-2", "other_attack", None, "2022-09-18", at=80, mention=KNOWN),
    ],
    "a province, then the one town of it, which another article tells too": [
        told("a-1", where="martuni"),
        told("b-1", where="karabakh"),
        told("b-2", where="martuni", doubts=("implied_day",)),
    ],
    "told again without a day of its own": [
        told("a-1", "other_attack", "karabakh", "2022-09-10", dead=22),
        told("a-2", "casualties_report", "karabakh", dead=12, doubts=("implied_day",)),
    ],
    "a force that came, and is still there": [
        told("a-1", "deployment", "karabakh", "2020-11-01", "2020-11-30", by="RU"),
        told("b-1", "deployment", "karabakh", "2020-01-01", "2022-09-20", by="RU"),
        told("c-1", "deployment", "karabakh", "2022-08-04", by="RU", doubts=("implied_day",)),
    ],
    "its dead counted on a later day": [
        told("a-1", "attack_civilians"),
        told("a-2", "casualties_report", day="2022-09-15", dead=40),
    ],
    "ground taken in a region, and the fighting": [
        told("a-1", "territory_taken", "karabakh"),
        told("b-1", "clash", "karabakh"),
    ],
    "a march and its dead beside it": [told("a-1", "protest"), told("a-2", "casualties_report", dead=2)],
    "one perpetrator": [told("a-1", by="AZ"), told("b-1", by="AZ")],
    "perpetrators that only a noun tells": [
        by_whom("a-1", "trentaine de maquisards", NOUN_GROUP),
        by_whom("b-1", "mutins", NOUN_GROUP),
    ],
    # "Une embuscade entre Goris et Jermuk"; "deux soldats y sont morts"
    "a road between two towns, and its dead": [
        told("a-1", "other_attack", ("goris", "jermuk")),
        told("a-2", "casualties_report", "goris", dead=2, doubts=BORROWED),
    ],
    # "Après la prise de Shushi, le 8 novembre"; "40.000 personnes ont fui depuis la chute de Shushi"
    "the fall of a town, told again weeks after": [
        told("a-1", "territory_taken", "shushi", "2020-11-08"),
        told("a-2", "territory_taken", "shushi", "2020-12-10", doubts=("implied_day",)),
    ],
    # "Une trentaine de soldats ont été tués lundi"; le groupe, mardi, affirme "avoir pris le contrôle du camp et tué 40 soldats"
    "an attack, and what the attackers claim to have won": [
        told("a-1", "attack_civilians", dead=30),
        told("a-2", "territory_taken", day="2022-09-14", by="AZ", said=True, doubts=BORROWED),
        told("a-3", "casualties_report", day="2022-09-14", dead=40, doubts=("implied_scene",)),
    ],
    # "Des combats ont fait 23 morts depuis samedi dans la province"; "ils se sont concentrés autour de Shushi"
    "days of fighting in a region, then the one town of it": [
        told("a-1", "clash", "karabakh", "2022-09-10", "2022-09-13", dead=23),
        told("a-2", "clash", "shushi", "2022-09-10", "2022-09-13", doubts=("implied_day",)),
    ],
    "a border, then the one town on it": [
        told("a-1", "clash", "border", dead=3),
        told("a-2", "other_attack", "jermuk", doubts=("implied_day",)),
    ],
    "fighting and shells with one toll": [told("a-1", "clash", dead=3), told("a-2", "shelling", dead=3)],
    # "Des hommes armés ont attaqué samedi un autocar, tuant dix personnes. Trois passagères ont été emmenées dans la brousse."
    "an attack and those carried off in it": [
        told("a-1", "attack_civilians", dead=10),
        told("a-2", "other_attack", doubts=BORROWED),
        told("a-3", "abduction_arrest", doubts=BORROWED),
    ],
    # "Neuf membres des forces de sécurité ont péri près de Shushi"; "ils ont ouvert le feu sur le poste de Martuni"
    "near a town, then the village by it": [
        told("a-1", "other_attack", "shushi", prec=2, dead=9),
        told("a-2", "other_attack", "martuni", doubts=("implied_day",)),
    ],
    "told of a district under its town's name, then of a village in it": [
        told("a-1", "attack_civilians", "goris", prec=3, dead=6),
        told("a-2", "attack_civilians", "shushi", dead=3, doubts=BORROWED),
    ],
    # "Une manifestation, malgré l'arrestation d'un opposant"; "plus tôt, l'un des dirigeants de l'opposition avait été arrêté"
    "an arrest in the lead, then who it was": [
        told("a-1", "abduction_arrest", rule="arrestation", doubts=BORROWED),
        told("a-2", "abduction_arrest", rule="arrest a person", doubts=BORROWED),
    ],
    # "La défense antiaérienne a abattu 14 drones au-dessus de Jermuk"
    "an attack by drones and those shot down over the town": [
        told("a-1", "drone_strike"),
        told("a-2", "drone_strike", rule="abattre un engin", doubts=("implied_day",)),
    ],
    # "L'ennemi a visé une infrastructure. Un incendie s'est déclaré."
    "a strike and the fire that it lit": [
        told("a-1", "shelling", dead=6),
        told("a-2", "disaster", doubts=BORROWED),
    ],
    # "a accusé Israël d'avoir bombardé l'hôpital"; "a imputé l'explosion à une roquette"
    # "Un kamikaze a fait exploser un véhicule devant un hôtel, donnant lieu à un siège de six heures"
    "an explosion and the siege after it": [
        told("a-1", "explosion"),
        told("a-2", "blockade", doubts=BORROWED),
        told("a-3", "casualties_report", dead=9, doubts=BORROWED),
    ],
    "a bombardment, told again as an explosion": [
        told("a-1", "shelling", dead=471),
        told("a-2", "explosion", doubts=BORROWED),
    ],
    "a shelling, told again as an air strike": [told("a-1"), told("a-2", "air_strike", doubts=BORROWED)],
    # "18h: la frappe sur Kharkiv a fait six morts"; "21h, ce qu'il faut retenir: six morts dans un bombardement à Kharkiv"
    "a drone strike, told again as the bombardment": [
        told("a-1", "drone_strike", dead=9),
        told("a-2", "shelling", at=80, doubts=BORROWED, mention=KNOWN),
    ],
    "an air strike, told again as a bombardment with its toll": [
        told("a-1", "air_strike", dead=6, doubts=("implied_day",)),
        told("a-2", "shelling", dead=6, doubts=("implied_day",)),
    ],
    "its dead, fetched from a little way off": [
        told("a-1", "other_attack"),
        told("a-2", "casualties_report", dead=7, at=130, doubts=(*BORROWED, "far_link")),
    ],
    # "Des affrontements ont fait deux morts en Arménie"; "les heurts ont éclaté près de Jermuk"
    "a country, then the town of the act named as known": [
        told("a-1", "clash", "armenia", dead=2, prec=6),
        told("a-2", "clash", "jermuk", mention=KNOWN),
    ],
    # "Plus de mille personnes ont péri dans le séisme"; "le tremblement de terre a rasé treize villages du district"
    "an earthquake in a region, named again in a district of it": [
        told("a-1", "disaster", "karabakh", dead=1000),
        told("a-2", "disaster", "lachin", mention=KNOWN),
    ],
    # "Au moins 63 personnes ont été tuées dans la province"; "nous avons ramassé 63 corps", of a town told of besides
    "as many dead, of a place fetched from afar": [
        told("a-1", "attack_civilians", "karabakh", dead=63),
        told("a-2", "casualties_report", "goris", dead=63, doubts=BORROWED),
    ],
    "an act without a place, named as known": [told("a-1", "other_attack"), told("a-2", "other_attack", None, mention=KNOWN)],
    "a country's war and the dead of it": [
        told("a-1", "war", "armenia", "2020-01-01", "2020-12-31", dead=6500),
        told("a-2", "war", "armenia", "2020-01-01", "2020-12-31", dead=60000),
    ],
    "captives told twice, and the dead": [
        told("a-1", "abduction_arrest"),
        told("a-2", "casualties_report", dead=2, doubts=BORROWED),
        told("a-3", "abduction_arrest", doubts=BORROWED),
    ],
}

TWO = {
    "two soldiers near a city and two others in a town": [
        told("a-1", "other_attack", "goris", dead=2, prec=2),
        told("a-2", "other_attack", "martuni", dead=2),
    ],
    "a region's dead, and a few of them in a town": [
        told("a-1", "shelling", "karabakh", dead=14),
        told("a-2", "casualties_report", "shushi", dead=2, doubts=("implied_day",)),
    ],
    "an abduction and an attack": [told("a-1", "attack_civilians"), told("a-2", "abduction_arrest")],
    "an abduction told elsewhere": [told("a-1", "attack_civilians"), told("b-1", "abduction_arrest")],
    "other town": [told("a-1"), told("b-1", where="goris")],
    "other day": [told("a-1"), told("b-1", day="2022-09-14")],
    "other means": [told("a-1", "drone_strike"), told("b-1", "shelling")],
    "other kind": [told("a-1", "protest"), told("b-1", "clash")],
    "other perpetrator": [told("a-1", by="AZ"), told("b-1", by="AM")],
    "other group": [by_whom("a-1", "Hezbollah", "organisation"), by_whom("b-1", "Hamas", "organisation")],
    "an attack by either side": [told("a-1", "other_attack", by="AZ"), told("a-2", "shelling", by="AM")],
    "a border and a town on it": [told("a-1", "clash", "border"), told("b-1", "clash", "jermuk")],
    "a border and a province along it": [told("a-1", "clash", "border"), told("b-1", "clash", "syunik")],
    "two districts": [told("a-1", where="kalbajar"), told("b-1", where="lachin")],
    "a day and a year": [told("a-1", "clash", "karabakh"), told("b-1", "clash", "karabakh", "2022-01-01", "2022-12-31")],
    "planned and done": [told("a-1", "negotiation"), told("b-1", "negotiation", modality="planned")],
    "a country and a town": [told("a-1", "clash", "armenia"), told("b-1", "clash", "jermuk")],
    "no day": [told("a-1", day=None), told("b-1", day=None)],
    "no place, other article": [told("a-1", "clash"), told("b-1", "casualties_report", None)],
    "no place at all": [told("a-1", where=None), told("b-1", where=None)],
    "no place, far off in the article": [told("a-1", "clash"), told("a-2", "casualties_report", None, at=5000)],
    "two towns of one clause": [told("a-1", at=5), told("a-2", where="kecharis", at=5)],
    "a region told after the town": [told("a-1", where="shushi"), told("a-2", where="karabakh")],
    "a region and two towns in it": [
        told("a-1", where="karabakh"),
        told("a-2", where="shushi", dead=9),
        told("a-3", where="martuni"),
    ],
    "a region and a town, other article": [told("a-1", where="karabakh"), told("b-1", where="shushi")],
    "tolls of another order in one article": [told("a-1", dead=30), told("a-2", "casualties_report", dead=3)],
    "talks of the same two on two days": [met("a-1", "Saïed", "Ott", "2022-09-14"), met("a-2", "Saïed", "Ott", "2022-09-13")],
    "talks with another": [
        met("a-1", "Saïed", "Ott", "2022-09-14", doubts=BORROWED),
        met("a-2", "Saïed", "Diop", "2022-09-13"),
    ],
    "a ballot of another day": [
        told("a-1", "political_change", "armenia", rule="presidentielle"),
        told("a-2", "political_change", None, "2017-04-02", rule="scrutin"),
    ],
    "two talks beside a summit": [told("a-1", "negotiation"), told("a-2", "negotiation")],
    "the fighting for a town and its fall": [told("a-1", "clash"), told("b-1", "territory_taken")],
    "a war and a battle in a town": [
        told("a-1", "war", "karabakh", "2020-09-22", "2020-12-20"),
        told("b-1", "clash", "shushi", "2020-10-20", "2020-11-20"),
    ],
    "two wars": [
        told("a-1", "war", "karabakh", "1988-01-01", "1991-12-31"),
        told("b-1", "war", "karabakh", "1994-01-01", "1994-12-31"),
    ],
    "a war without a place, beside one that nobody dates": [
        replace(told("a-1", "war", "karabakh"), when=When(None, date(2022, 9, 13), 5)),
        told("a-2", "war", None, "2020-01-01", "2020-12-31", at=5000),
    ],
    "another day of its own": [
        told("a-1", "other_attack", "karabakh", "2022-09-10"),
        told("a-2", "other_attack", "karabakh"),
    ],
    "no day of its own, and two that it may tell again": [
        told("a-1", "other_attack", "karabakh", "2022-09-10"),
        told("a-2", "other_attack", "karabakh", "2022-09-11"),
        told("a-3", "casualties_report", "karabakh", doubts=("implied_day",)),
    ],
    "no day of its own, other article": [
        told("a-1", "other_attack", "karabakh", "2022-09-10"),
        told("b-1", "casualties_report", "karabakh", doubts=("implied_day",)),
    ],
    "no day of its own, weeks after": [
        told("a-1", "other_attack", "karabakh", "2022-08-10"),
        told("a-2", "casualties_report", "karabakh", doubts=("implied_day",)),
    ],
    "day and place both borrowed, far off in the article": [
        told("a-1", "other_attack"),
        told("a-2", "casualties_report", at=5000, doubts=("implied_day", "implied_scene")),
    ],
    "another country's force that is there": [
        told("a-1", "deployment", "karabakh", "2020-11-01", "2020-11-30", by="RU"),
        told("b-1", "deployment", "karabakh", "2022-08-04", by="IR", doubts=("implied_day",)),
    ],
    "a force that came, and one sent on a day of its own": [
        told("a-1", "deployment", "karabakh", "2020-11-01", "2020-11-30", by="RU"),
        told("b-1", "deployment", "karabakh", "2022-08-04", by="RU"),
    ],
    "the fall of a town and who died in it": [told("a-1", "territory_taken"), told("a-2", "casualties_report", dead=200)],
    "two marches": [told("a-1", "protest"), told("a-2", "protest")],
    "a march, and the dead of something told later": [told("a-1", "protest"), told("a-2", "casualties_report", dead=2, at=400)],
    "a march and an arrest": [told("a-1", "protest"), told("a-2", "abduction_arrest")],
    "habit": [told("a-1", modality="habitual"), told("b-1", modality="habitual")],
    # "Jeudi, une série de raids avait visé le sud du pays"; "une grenade a explosé jeudi à Kfar Kila"
    "a region and a town of it, each with a day of its own": [told("a-1", where="karabakh"), told("a-2", where="shushi")],
    # "Les troupes ont tiré dans la nuit sur le village"; "un berger avait été tué la semaine dernière près du même village"
    "a night and the week before, in one article": [
        told("a-1", "other_attack", day="2022-09-12", until="2022-09-13"),
        told("a-2", "casualties_report", day="2022-09-06", until="2022-09-12", dead=1),
    ],
    # "Après quatorze ans de guerre civile. En juillet, des violences ont fait un millier de morts."
    "a war that borrowed its month, and the violence of that month": [
        told("a-1", "war", "armenia", "2022-07-01", "2022-07-31", doubts=BORROWED),
        told("a-2", "clash", "karabakh", "2022-07-01", "2022-07-31", dead=1000),
    ],
    "a summer's fighting and a war of decades": [
        told("a-1", "clash", "karabakh", "2015-06-01", "2015-08-31"),
        told("a-2", "war", "karabakh", "1984-01-01", "2016-04-12"),
    ],
    "the fall of a town and fighting told again": [
        told("a-1", "territory_taken", "shushi", "2020-11-08"),
        told("a-2", "clash", "shushi", "2020-12-10", doubts=("implied_day",)),
    ],
    # "Des combats ont secoué la ville"; "nos forces ont repris la localité"
    "fighting and the town retaken": [told("a-1", "clash"), told("a-2", "territory_taken", doubts=BORROWED)],
    # "Au moins douze personnes ont été interpellées"; "plus tôt, l'un des dirigeants de l'opposition avait été arrêté"
    "two arrests of a day": [
        told("a-1", "abduction_arrest", rule="so many arrested", doubts=BORROWED),
        told("a-2", "abduction_arrest", rule="arrest a person", doubts=BORROWED),
    ],
    "an explosion and a blockade that has its own day": [told("a-1", "explosion"), told("a-2", "blockade")],
    # "Des renforts ont été déployés dans la ville"; "la force de l'Otan a renforcé ses patrouilles le long de la frontière"
    "two forces sent, one to a town and one to the border": [
        told("a-1", "deployment", doubts=BORROWED),
        told("a-2", "deployment", "border", doubts=("implied_day",)),
    ],
    # "Une attaque de drones a visé une raffinerie de Jermuk"; "104 drones ont été abattus au-dessus de onze régions"
    "an attack by drones on a town, and those shot down over the country": [
        told("a-1", "drone_strike"),
        told("a-2", "drone_strike", rule="abattre un engin", doubts=BORROWED),
    ],
    # "Le séisme qui a frappé vendredi le centre du pays a fait 1.002 morts"; "à Shushi, un immeuble s'est effondré"
    "an earthquake in a region, and what it did in a town": [
        told("a-1", "disaster", "karabakh", dead=1002),
        told("a-2", "disaster", "shushi", doubts=("implied_day",)),
    ],
    "a flood and a battle in one breath": [told("a-1", "clash"), told("a-2", "disaster", doubts=BORROWED)],
    "a strike and a fire later in the article": [told("a-1", "shelling"), told("a-2", "disaster", at=400, doubts=BORROWED)],
    # "Des combats ont repris à Jermuk ; un obus y a tué deux enfants"
    "fighting, and shells beside it": [told("a-1", "clash"), told("a-2", "shelling", dead=2)],
    "guns and aircraft, each said where": [told("a-1"), told("a-2", "air_strike", doubts=("implied_day",))],
    # "Des attaques ont fait dix-neuf morts au Daguestan"; "à Derbent, un prêtre a été égorgé"; "à Makhatchkala, ils ont tiré sur un poste"
    "a region and two towns in it, one with a toll too small": [
        told("a-1", "other_attack", "karabakh", dead=19),
        told("a-2", "attack_civilians", "shushi", dead=1, doubts=("implied_day",)),
        told("a-3", "other_attack", "martuni", doubts=("implied_day",)),
    ],
    # "Les combats se poursuivent autour de Khiam"; "deux Casques bleus ont été blessés le 19 novembre à Ramyeh"
    "fighting near a town that borrows its day, and shelling of another town": [
        told("a-1", "clash", "shushi", prec=2, doubts=("implied_day",)),
        told("a-2", "shelling", "martuni"),
    ],
    "dead whose place was fetched from afar, far off in the article": [
        told("a-1", "other_attack"),
        told("a-2", "casualties_report", dead=7, at=600, doubts=(*BORROWED, "far_link")),
    ],
    # "Huit personnes ont été tuées dans la nuit"; "des salves qui ont fait au total 24 morts en Israël"
    "a night's dead in a country, and its dead so far": [
        told("a-1", "shelling", "armenia", dead=8, doubts=("implied_scene",)),
        told("a-2", "shelling", "armenia", dead=24, doubts=("implied_day",)),
    ],
    # "Trente-six soldats ont été tués la semaine dernière dans une embuscade et le crash d'un hélicoptère"
    "an ambush and a crash of one clause": [
        told("a-1", "other_attack", "karabakh", "2022-09-05", "2022-09-11", at=5),
        told("a-2", "disaster", "karabakh", "2022-09-05", "2022-09-11", at=5, doubts=("implied_scene",)),
    ],
    # "Au moins 31 civils ont été tués côté pakistanais"; "à Bahawalpur, treize personnes ont péri dans une mosquée"
    "a country's dead, and those of one town": [
        told("a-1", "air_strike", "armenia", dead=31, doubts=BORROWED),
        told("a-2", "casualties_report", "jermuk", dead=13, doubts=("implied_day",)),
    ],
    # "Les FSR sont entrées mercredi à Oum Djirais": a town that nobody knows
    "the fall of a town without a place, and fighting beside it": [
        told("a-1", "clash"),
        told("a-2", "territory_taken", None),
    ],
    # "La prise d'un nouveau village dans l'est"; "cinq contre-attaques repoussées près de Pokrovsk"
    "a village taken in a region, and fighting near a town of it": [
        told("a-1", "territory_taken", "karabakh", doubts=("implied_day",)),
        told("a-2", "clash", "shushi", doubts=("implied_day",)),
    ],
    "an earthquake in a region, and a bridge of the corridor that fell": [
        told("a-1", "disaster", "karabakh", dead=1002),
        told("a-2", "disaster", "corridor", doubts=("implied_day",)),
    ],
    "near a town and another town, each with a day of its own": [
        told("a-1", "other_attack", "shushi", prec=2),
        told("a-2", "other_attack", "martuni"),
    ],
    "a town, and another town near it": [
        told("a-1", "other_attack", "shushi"),
        told("a-2", "other_attack", "martuni", doubts=("implied_day",)),
    ],
    "a region that the clause does not name, and a town, each with a day of its own": [
        told("a-1", "air_strike", "karabakh", doubts=("implied_scene",)),
        told("a-2", "air_strike", "shushi"),
    ],
    # "Une fusillade a endeuillé un mariage. La police a arrêté trois suspects."
    "an attack and the arrest of suspects": [
        told("a-1", "attack_civilians", dead=3),
        told("a-2", "abduction_arrest", rule="arrest a person", doubts=BORROWED),
    ],
    # "Un drone a frappé la gare de Jermuk"; "trois heures plus tôt, un autre engin avait touché une école"
    "killed on another day, not counted on it": [
        told("a-1", "attack_civilians", day="2022-09-11", dead=12),
        told("a-2", "casualties_report", day="2022-09-13", dead=7, mention=DIED_THEN),
    ],
    "another drone": [told("a-1", "drone_strike"), told("a-2", "drone_strike", doubts=("implied_scene",), mention=ANOTHER)],
    # "Les combats ont repris à Jermuk"; "des avions ont bombardé les positions de l'armée"
    "fighting, and what aircraft did": [told("a-1", "clash"), told("a-2", "air_strike", doubts=BORROWED)],
    "an act without a place named as known, before what is told": [
        told("a-1", "other_attack", None, mention=KNOWN),
        told("a-2", "other_attack"),
    ],
    "as many dead in two towns": [told("a-1", dead=63), told("a-2", where="goris", dead=63, doubts=("implied_day",))],
    "an act without a place that nothing names as known": [told("a-1", "clash"), told("a-2", "attack_civilians", None)],
    "captives far off in the article": [
        told("a-1", "attack_civilians"),
        told("a-2", "abduction_arrest", at=5000, doubts=("implied_day",)),
    ],
}


@pytest.mark.parametrize("records", ONE.values(), ids=ONE.keys())
def test_one_incident(records: list[Incident]) -> None:
    assert [m.members for m in merge(records)] == [tuple(r.id for r in records)]


@pytest.mark.parametrize("records", TWO.values(), ids=TWO.keys())
def test_not_one_incident(records: list[Incident]) -> None:
    assert merge(records) == []


def test_what_began_nobody_says_when_is_not_what_began_long_ago() -> None:
    once = told("a-1", "deployment", "karabakh", "1990-01-01", "1990-02-01")
    since = replace(told("b-1", "deployment", "karabakh"), when=When(None, date(2022, 9, 13), 5))
    assert merge([once, since]) == []


def test_a_merge_says_why() -> None:
    (one,) = merge([told("a-1", dead=49), told("b-1", "clash", dead=50)])
    assert [str(reason) for reason in one.reasons] == [
        "one kind of act: clash, shelling",
        "same day: 2022-09-13",
        "same place: Jermuk",
        "tolls told side by side: 49, 50",
    ]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (
            "its dead counted on a later day",
            "told again by one article, of 2022-09-13 and, with no day of its own or as a later count, 2022-09-15",
        ),
        ("a war told by the first years of a decade and by its last year", "periods of one war, 1993-12-31 and 1994-01-01"),
        ("a force that came, and is still there", "a force that came by 2020-11-30 and was still told of on 2022-08-04"),
        ("a march and its dead beside it", "a march and its dead: casualties_report, protest"),
        ("a quarter and its town", "places at most 2 km apart: Jermuk, Kecharis"),
        ("one perpetrator", "no two name different perpetrators"),
        (
            "an attack and those carried off in it",
            "an attack and what came of it: abduction_arrest, attack_civilians, other_attack",
        ),
        ("an act without a place, named as known", "one article names it again as known"),
        ("days of fighting in a region, then the one town of it", "an area and a place in it: Karabakh, Shushi"),
    ],
)
def test_a_merge_says_what_it_looked_past(name: str, reason: str) -> None:
    (one,) = merge(ONE[name])
    assert reason in map(str, one.reasons)


def test_its_id_is_that_of_the_article_published_first() -> None:
    records = [told("a-1"), told("b-1")]
    assert merge(records)[0].id == "a-1"
    (one,) = merge(records, published={"a": date(2022, 9, 15), "b": date(2022, 9, 14)})
    assert (one.id, one.members) == ("b-1", ("b-1", "a-1"))


def test_a_record_fits_every_member_or_stays_out() -> None:
    # a and b fit, b and c fit, a and c name different perpetrators
    records = [told("a-1", by="AZ"), told("b-1"), told("c-1", by="AM")]
    assert [m.members for m in merge(records)] == [("a-1", "b-1")]


def test_of_two_things_that_a_later_count_fits_it_is_of_the_one_with_its_number() -> None:
    # "Au moins 18 personnes ont été tuées lundi dans un attentat"; "le bilan est désormais de 18 morts", a déclaré mardi le gouverneur;
    # "des personnes sont portées disparues sous les décombres"
    records = [
        told("a-1", "explosion", dead=18),
        told("a-2", "casualties_report", day="2022-09-14", dead=18, doubts=BORROWED),
        told("a-3", "disaster", doubts=BORROWED),
    ]
    assert ["a-1", "a-2"] in [sorted(member.id for member in group.members) for group in ruled(records)]


def test_of_two_towns_of_a_region_the_act_named_as_known_was_in_one() -> None:
    # "Cinq militaires ont été tués par une mine au Karabakh"; "l'explosion s'est produite à Shushi"; "à Martuni, un poste a été attaqué"
    records = [
        told("a-1", "explosion", "karabakh", dead=5),
        told("a-2", "explosion", "shushi", mention=KNOWN),
        told("a-3", "other_attack", "martuni", doubts=("implied_day",)),
    ]
    assert [m.members for m in merge(records)] == [("a-1", "a-2")]


COUNTED = {
    "a country's earthquake, and what it did in a town": ("disaster", "armenia", 1000, 820, True),
    "fighting in a region, and in a town": ("clash", "karabakh", 94, 77, True),
    "a part of the dead, who are few": ("clash", "karabakh", 3, 2, False),
    "a count of another order": ("clash", "karabakh", 940, 77, False),
}


@pytest.mark.parametrize(("event_type", "area", "dead", "before", "of_area"), COUNTED.values(), ids=COUNTED.keys())
def test_an_earlier_count_without_a_place_is_of_the_area_that_has_one_like_it(
    event_type: IncidentType, area: str, dead: int, before: int, of_area: bool
) -> None:
    # "Un séisme a fait plus de 1.000 morts vendredi au Maroc"; "à Marrakech, des immeubles se sont effondrés"; "un précédent bilan faisait
    # état de 820 morts", which borrows the town told last
    town = "jermuk" if area == "armenia" else "shushi"
    records = [
        told("a-1", event_type, area, dead=dead),
        told("a-2", event_type, town),
        told("a-3", "casualties_report", town, dead=before, doubts=BORROWED),
    ]
    assert [m.members for m in merge(records)] == [("a-1", "a-3") if of_area else ("a-2", "a-3")]


def test_an_earlier_count_of_a_later_day_is_of_the_area_too() -> None:
    # "Le séisme qui a frappé samedi le sud-ouest a fait 1.941 morts"; "à Shushi, l'église s'est effondrée, tuant dix-sept fidèles";
    # "un précédent bilan, lundi, faisait état de 1.419 morts"
    records = [
        told("a-1", "disaster", "karabakh", dead=1941),
        told("a-2", "disaster", "shushi", dead=17, doubts=("implied_day",)),
        told("a-3", "casualties_report", "shushi", "2022-09-15", dead=1419, doubts=("implied_scene",)),
    ]
    assert [m.members for m in merge(records)] == [("a-1", "a-3")]


def test_the_records_are_not_rewritten() -> None:
    records = [told("a-1", dead=49), told("b-1", dead=50)]
    before = list(records)
    merge(records)
    assert records == before


def test_a_war_told_by_five() -> None:
    records = [
        told(f"{n}-1", "war", "karabakh", "2020-09-22", "2020-12-20", dead=dead)
        for n, dead in enumerate([6500, 6500, 6500, 6000, 6600])
    ]
    (one,) = merge(records)
    assert len(one.members) == 5
    assert headline_toll(claimed(*records)) == (6000, 6600)


def claimed(*records: Incident) -> list[tuple[Incident, Claim[Toll]]]:
    return [(record, claim) for record in records for claim in record.deaths]


def test_the_headline_reaches_from_the_lowest_to_the_highest_claim() -> None:
    # "au moins 49", "50", "près de 300"
    ends = [Toll(49, 49, None), Toll(50, 50, 50), Toll(None, 300, 300)]
    records = [replace(told(f"a-{n}"), deaths=(Claim(toll, told("a-1").evidence),)) for n, toll in enumerate(ends)]
    assert headline_toll(claimed(*records)) == (49, 300)
    assert headline_toll(claimed(told("a-1"))) is None
    assert headline_toll(claimed(replace(records[0], deaths=(Claim(Toll(None, None, None), told("a-1").evidence),)))) is None


def test_the_headline_leaves_out_what_is_unconfirmed_while_others_count() -> None:
    # "Les autorités font état de 12 morts"; "400 personnes auraient péri"
    records = [told("a-1", dead=12, modality="claimed"), told("b-1", dead=400, doubts=("hedge",))]
    assert credible(claimed(*records)) == claimed(records[0])
    assert headline_toll(claimed(*records)) == (12, 12)
    assert headline_toll(claimed(records[1])) == (400, 400)


def test_what_a_person_told_apart_is_merged_with_none() -> None:
    one, other, third = (told(f"{name}-1") for name in "abc")
    apart = replace(other, rules=(*other.rules, APART))
    assert [m.members for m in merge([one, apart, third])] == [("a-1", "c-1")]
    assert merge([one, apart]) == []


def test_many_records_cost_little() -> None:
    records = [told(f"{n}-1", day=date.fromordinal(730000 + n % 3000).isoformat()) for n in range(6000)]
    merges = merge(records)
    assert len(merges) == 3000
    assert all(len(m.members) == 2 for m in merges)


def test_an_article_that_tells_of_many_places_costs_by_their_number() -> None:
    def merged(number: int) -> object:
        at = (Place(f"p{n}", "P", "P", n % 80, n // 80, "town", 5) for n in range(number))
        return merge(
            replace(told(f"a-{n}"), places=(Where(one, "scene", 1, told("a-1").evidence),)) for n, one in enumerate(at)
        )

    assert growth(lambda: merged(300), lambda: merged(1_200), bar=8) < 8


@pytest.mark.parametrize("event_type", ["war", "attack_civilians"])
def test_what_many_articles_tell_costs_by_their_number(event_type: IncidentType) -> None:
    """A war that every dispatch names; a day of fighting along a border and in the towns on it."""

    def merged(number: int) -> list[Merge]:
        wheres = enumerate(("border", "jermuk", "goris", "martuni"))
        return merge(told(f"{n}-{m}", event_type, where) for m, where in wheres for n in range(number))

    assert {len(one.members) for one in merged(50)} >= {50}
    assert growth(lambda: merged(200), lambda: merged(1_000), bar=9) < 9
