"""Which place, day, actor and toll an incident gets, and what it is not given."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer

PUBLISHED = date(2022, 9, 14)  # a Wednesday


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def incidents(text: str, gazetteer: Gazetteer, name: str = "a") -> list[Incident]:
    return [e for e in code(Article(name, PUBLISHED, text), gazetteer) if isinstance(e, Incident)]


def scenes(incident: Incident) -> list[str]:
    return [w.place.id for w in incident.places if w.role == "scene"]


# text, and for each incident: type, scene, first day, last day, deaths
LINKED = {
    "two states fight in neither": (
        "Le sommet s'est tenu mardi à Bruxelles.\n\nLes affrontements entre Bakou et Erevan ont repris en août dernier.",
        [("negotiation", ["brussels"], "2022-09-13", "2022-09-13", None), ("clash", [], "2022-08-01", "2022-08-31", None)],
    ),
    "the nth since": (
        "Il s'agit de la cinquième rencontre entre le président Saïed et le ministre Ott depuis 2008.",
        [("negotiation", [], "2022-09-14", "2022-09-14", None)],
    ),
    "talks under a mediation are one": (
        "Les deux ministres se sont rencontrés lundi à Goris, sous la médiation de l'UE.",
        [("negotiation", ["goris"], "2022-09-12", "2022-09-12", None)],
    ),
    "until when a decision holds": (
        "L'UE a prolongé lundi ses sanctions contre Minsk jusqu'à la fin de janvier 2023.",
        [("other", [], "2022-09-12", "2022-09-12", None)],
    ),
    "what has been so since": (
        "Les deux pays ne se parlent plus depuis que des soldats ont attaqué le poste de Goris.",
        [("other_attack", ["goris"], "None", "2022-09-14", None)],
    ),
    "by whom stands behind a comma": (
        "Le président du Kenya a été reçu lundi à Luanda, par son homologue.",
        [("negotiation", ["luanda"], "2022-09-12", "2022-09-12", None)],
    ),
    "talks to come are announced": (
        "Le Qatar a annoncé la tenue d'une rencontre entre les présidents kényan et rwandais.",
        [("negotiation", [], None, None, None)],
    ),
    "what an act of states comes after has its own day and place": (
        "Depuis l'invasion de l'Azerbaïdjan par la Russie le 24 août, le Japon a imposé des sanctions à 300 personnes.",
        [("other", [], "2022-09-14", "2022-09-14", None)],
    ),
    "what a protest follows": (
        "Au lendemain d'un attentat à Kaboul, des milliers de personnes ont manifesté lundi à Goris.",
        [
            ("explosion", ["kabul"], "2022-09-11", "2022-09-11", None),
            ("protest", ["goris"], "2022-09-12", "2022-09-12", None),
        ],
    ),
    "the day that is put off": (
        "La junte a annoncé dimanche le report du scrutin prévu le 12 mars prochain.",
        [("other", [], "2022-09-11", "2022-09-11", None)],
    ),
    "elections put off": (
        "Les élections prévues le 3 décembre ont été reportées.",
        [("political_change", [], "2022-09-14", "2022-09-14", None)],
    ),
    "what another act came so long after": (
        "L'attaque est survenue une semaine après les carnages de Paris, qui ont fait 130 morts. En août, un hôtel avait été attaqué à Sévaré.",
        [
            ("attack_civilians", ["paris"], "2022-09-07", "2022-09-07", 130),
            ("other_attack", ["sevare"], "2022-08-01", "2022-08-31", None),
        ],
    ),
    "the toll of a raid that is told in its subject": (
        "Le bilan du bombardement qui a éventré mardi un immeuble à Kherson est passé à six morts.",
        [("shelling", ["kherson"], "2022-09-13", "2022-09-13", 6)],
    ),
    "who died, in a sentence of its own": (
        "Un drone a visé mardi un trolleybus à Kherson. Le conducteur est mort sur le coup.",
        [("drone_strike", ["kherson"], "2022-09-13", "2022-09-13", 1)],
    ),
    "a body that has a name": (
        "Le corps de Maritza Yule a été retrouvé mardi dans un fossé à Goris.",
        [("casualties_report", ["goris"], "2022-09-13", "2022-09-13", 1)],
    ),
    "all in one clause": (
        "Des combats ont éclaté mardi à Jermuk, tuant douze soldats.",
        [("clash", ["jermuk"], "2022-09-13", "2022-09-13", 12)],
    ),
    "place and day at the head": (
        "Mardi, à Goris, une explosion a fait deux morts.",
        [("explosion", ["goris"], "2022-09-13", "2022-09-13", 2)],
    ),
    "an incident for each town": (
        "L'armée a bombardé mardi des positions à Jermuk et à Goris.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", None), ("shelling", ["goris"], "2022-09-13", "2022-09-13", None)],
    ),
    "each toll by its town": (
        "Les tirs d'obus ont fait mardi quatre morts à Jermuk et sept morts à Goris.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", 4), ("shelling", ["goris"], "2022-09-13", "2022-09-13", 7)],
    ),
    "a toll the towns share": (
        "Les tirs d'obus à Jermuk et à Goris ont fait mardi neuf morts.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", 9), ("shelling", ["goris"], "2022-09-13", "2022-09-13", 9)],
    ),
    "a toll in brackets after its town": (
        "Tirs d'obus signalés mardi à Jermuk (un mort) et à Goris.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", 1), ("shelling", ["goris"], "2022-09-13", "2022-09-13", None)],
    ),
    "the total is the toll": (
        "Un deuxième soldat blessé mardi à Jermuk a succombé, ce qui porte à quatre le nombre des tués.",
        [("casualties_report", ["jermuk"], "2022-09-13", "2022-09-13", 4)],
    ),
    "two clauses, two places": (
        "Des obus sont tombés lundi à Jermuk, tandis que des heurts ont éclaté mardi à Goris.",
        [("shelling", ["jermuk"], "2022-09-12", "2022-09-12", None), ("clash", ["goris"], "2022-09-13", "2022-09-13", None)],
    ),
    "object of the verb": (
        "Les forces azerbaïdjanaises ont bombardé Jermuk mardi.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", None)],
    ),
    "direction of fire": (
        "L'armée a tiré mardi des roquettes en direction de Jermuk.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", None)],
    ),
    "the part of a country": (
        "Dans l'est du Tchad, des heurts ont fait mardi dix morts.",
        [("clash", ["eastern-chad"], "2022-09-13", "2022-09-13", 10)],
    ),
    "the part of a country by its people": (
        "Dans le nord malien, une embuscade a tué mardi six soldats.",
        [("clash", ["northern-mali"], "2022-09-13", "2022-09-13", 6)],
    ),
    "near a town that is only measured from": (
        "Des tirs d'obus ont visé mardi un poste à 20 km de Jermuk.",
        [("shelling", ["jermuk"], "2022-09-13", "2022-09-13", None)],
    ),
    "what holds a village that nobody knows": (
        "Des miliciens ont tué mardi trois civils à Zzybo, territoire de Djugu.",
        [("attack_civilians", ["djugu-territory"], "2022-09-13", "2022-09-13", 3)],
    ),
    "a topic at the head": (
        "Kherson : un drone a tué mardi deux civils.",
        [("drone_strike", ["kherson"], "2022-09-13", "2022-09-13", 2)],
    ),
    "an hour and a place at the head": (
        "14h05 – Kharkiv. Un missile a frappé un immeuble.",
        [("shelling", ["kharkiv"], "2022-09-14", "2022-09-14", None)],
    ),
    "a line that heads its paragraphs": (
        "Revue de la semaine\n\nNord-Kivu\n\nDouze civils ont été tués mardi par des rebelles.",
        [("attack_civilians", ["north-kivu"], "2022-09-13", "2022-09-13", 12)],
    ),
    "a district after the place in it": (
        "La raffinerie de Syzran, dans la région de Samara, a été bombardée mardi.",
        [("shelling", ["syzran-gn484972"], "2022-09-13", "2022-09-13", None)],
    ),
    "since when a war lasts is not the day of what is told": (
        "Le Soudan, déchiré depuis avril 2021, a vu mardi de nouveaux combats à El-Facher.",
        [("clash", ["el-fasher"], "2022-09-13", "2022-09-13", None)],
    ),
    "the day of the dateline gives way": (
        "GOMA (RDC), 14 sept 2022 (AFP) - Une attaque qui a visé mardi Rutshuru a fait dix morts.",
        [("attack_civilians", ["rutshuru"], "2022-09-13", "2022-09-13", 10)],
    ),
}


@pytest.mark.parametrize(("text", "expected"), LINKED.values(), ids=LINKED.keys())
def test_linked(text: str, expected: list[tuple[str, list[str], str, str, int | None]], gazetteer: Gazetteer) -> None:
    found = [
        (
            i.event_type,
            scenes(i),
            str(i.when.start) if i.when else None,
            str(i.when.end) if i.when else None,
            i.deaths[0].value.best if i.deaths else None,
        )
        for i in incidents(text, gazetteer)
    ]
    assert found == expected


NO_SCENE = {
    "capital as a government": "Bakou a bombardé des positions mardi.",
    "far from a town": "Des tirs d'obus ont visé mardi un poste à 120 km de Jermuk.",
    "adjective of a people": "Trois soldats arméniens ont été tués mardi.",
    "a town that no gazetteer knows": "Des combats ont éclaté mardi à Jermuk.\nTrois civils ont été tués lundi à Zzyzxville.",
}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Les mineurs appellent à une grève générale le 25 septembre à Kolwezi.", "planned"),
        ("Deux escadrons arrivent vendredi de Kinshasa, à Goma.", "planned"),
        ("Deux escadrons sont arrivés vendredi de Kinshasa, à Goma.", "asserted"),
        ("Le président a promis des élections en mai à Kaya.", "planned"),
        ("Le gouverneur a promis deux bataillons d'ici à décembre à Goma.", "planned"),
        ("Deux compagnies ont pris position mardi à Goma.", "asserted"),
        ("La ville de Goma a été attaquée en octobre.", "asserted"),
    ],
    ids=["called for", "arrive", "arrived", "promised", "promised by a day", "done", "never announced"],
)
def test_what_lies_ahead_is_planned(text: str, modality: str, gazetteer: Gazetteer) -> None:
    assert [incident.modality for incident in incidents(text, gazetteer)] == [modality]


@pytest.mark.parametrize("text", NO_SCENE.values(), ids=NO_SCENE.keys())
def test_no_scene_is_guessed(text: str, gazetteer: Gazetteer) -> None:
    assert scenes(incidents(text, gazetteer)[-1]) == []


def test_a_scene_taken_from_the_sentence_before_is_a_doubt(gazetteer: Gazetteer) -> None:
    first, second = incidents("Des combats ont éclaté mardi à Jermuk. Trois soldats ont été tués.", gazetteer)
    assert scenes(second) == scenes(first) == ["jermuk"]
    assert "implied_scene" in second.doubts
    assert "implied_scene" not in first.doubts


def test_a_day_taken_from_elsewhere_is_a_doubt_and_coarser(gazetteer: Gazetteer) -> None:
    first, second = incidents("Des combats ont éclaté mardi à Jermuk. Trois soldats ont été tués à Goris.", gazetteer)
    assert first.when is not None
    assert second.when is not None
    assert (first.when.date_prec, second.when.date_prec) == (1, 2)
    assert "implied_day" in second.doubts
    assert "day" in second.when.implied


def test_without_any_day_it_is_that_of_publication_and_says_so(gazetteer: Gazetteer) -> None:
    (only,) = incidents("Des combats ont éclaté à Jermuk.", gazetteer)
    assert only.when is not None
    assert (only.when.start, only.when.end) == (PUBLISHED, PUBLISHED)
    assert only.when.evidence is None
    assert "implied_day" in only.doubts


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Le président tunisien, Kaïs Saïed, a reçu lundi le chancelier autrichien, Karl Ott.", ("Kaïs Saïed", "Karl Ott")),
        ("Le Président Saïed a rencontré mardi à Tunis la ministre danoise Mette Olsen.", ("Saïed", "Mette Olsen")),
        # somebody whom nobody knows is no palace
        ("L'entretien entre le président Saïed et Durulu a eu lieu mardi au Palais présidentiel à Tunis.", ("Saïed", None)),
        ("Les affrontements entre Bakou et Erevan ont repris lundi.", ("Bakou (Azerbaïdjan)", "Erevan (Arménie)")),
        ("Cinq mille manifestants selon les syndicats ont défilé lundi à Tunis.", ("cinq mille manifestants", None)),
        # what is suffered is nobody's own doing, and a town that is entered is entered by somebody
        ("La Guadeloupe est privée d'eau depuis lundi.", (None, "Guadeloupe")),
        ("Le Mali est asphyxié depuis lundi.", (None, "Mali")),
        ("Les talibans sont entrés mardi dans Kunduz.", ("talibans", None)),
        ("Les rebelles s'en sont pris mardi à un convoi.", ("rebelles", "convoi")),
        # who only speaks of it did not do it
        ("L'arrestation lundi à Tunis de deux reporters a été dénoncée par une ONG.", (None, "deux reporters")),
    ],
)
def test_the_two_sides_of_an_act(text: str, sides: tuple[str | None, str | None], gazetteer: Gazetteer) -> None:
    (only,) = incidents(text, gazetteer)
    assert (only.actor1 and only.actor1.name, only.actor2 and only.actor2.name) == sides


def test_an_accusation_is_claimed_by_who_accuses(gazetteer: Gazetteer) -> None:
    (only,) = incidents("L'Arménie a accusé mardi l'Azerbaïdjan d'avoir bombardé Jermuk.", gazetteer)
    assert only.modality == "claimed"
    assert "claimed" in only.doubts
    assert only.claimed_by is not None
    assert only.claimed_by.country == "AM"
    assert only.actor1 is not None
    assert only.actor1.country == "AZ"


@pytest.mark.parametrize(
    "text",
    [
        "L'Azerbaïdjan a démenti avoir bombardé Jermuk.",
        "La Russie a appelé mardi à l'arrêt des combats à Jermuk.",
        "L'Arménie exige le retrait des troupes azerbaïdjanaises.",
        "Le président a averti que l'armée bombarderait Jermuk.",
    ],
    ids=["denied", "asked to end", "demanded", "threatened"],
)
def test_what_is_denied_or_asked_for_is_no_incident(text: str, gazetteer: Gazetteer) -> None:
    assert incidents(text, gazetteer) == []


def test_a_toll_keeps_who_says_it(gazetteer: Gazetteer) -> None:
    found = incidents(
        "Des combats ont éclaté mardi à Jermuk. L'Arménie a déclaré qu'au moins 49 de ses soldats avaient été tués. "
        "L'Azerbaïdjan a déclaré en avoir perdu 50.",
        gazetteer,
    )
    claims = [(c.value.best, c.source.country if c.source else None) for i in found for c in i.deaths]
    assert claims == [(49, "AM"), (50, "AZ")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'assaut mené mardi à Jermuk a abouti à la mort de cinq rebelles et à la capture de quinze autres.",
            [("abduction_arrest", [])],
        ),
        (
            "Le conflit a tué 2.000 personnes et jeté 80.000 habitants sur les routes.",
            [("war", [2000]), ("displacement", [])],
        ),
    ],
)
def test_those_who_are_led_off_or_leave_are_counted_alive(
    text: str, expected: list[tuple[str, list[int]]], gazetteer: Gazetteer
) -> None:
    assert [(i.event_type, [c.value.best for c in i.deaths]) for i in incidents(text, gazetteer)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Des inondations ont fait 31 morts samedi dans l'est de l'Ouganda. La rivière est sortie de son lit, emportant deux ponts. "
        "L'armée a envoyé deux hélicoptères. « Nous livrons une bataille contre la montre », a dit la ministre. "
        "La tempête a frappé la côte et ravagé trois villages. Le bilan pourrait s'alourdir.",
        "La guerre commerciale entre Bruxelles et Pékin s'est intensifiée vendredi. La Commission accuse la Chine de bombarder le "
        "marché de produits subventionnés. Pékin a riposté en imposant des droits de douane. L'action du constructeur a explosé "
        "à la Bourse de Hong Kong. Les deux camps s'étaient affrontés en 2013 au sujet des panneaux solaires.",
        "L'équipe a ouvert le score d'une frappe lointaine. Le match fut une bataille et la défense a explosé en seconde mi-temps. "
        "Le club a pris le contrôle du championnat après ce massacre, a dit l'entraîneur.",
    ],
    ids=["flood", "trade", "football"],
)
def test_no_violence_where_there_is_none(text: str, gazetteer: Gazetteer) -> None:
    violent = {"clash", "shelling", "air_strike", "drone_strike", "explosion", "attack_civilians", "other_attack", "war"}
    assert [i for i in incidents(text, gazetteer) if i.event_type in violent] == []


def test_ids_are_stable_and_never_twice_the_same(gazetteer: Gazetteer) -> None:
    text = "\n".join(t for t, _ in LINKED.values())
    ids = [i.id for i in incidents(text, gazetteer)]
    assert len(set(ids)) == len(ids)
    assert ids == [i.id for i in incidents(text, gazetteer)]


def test_every_incident_says_which_rules_read_it(gazetteer: Gazetteer) -> None:
    for incident in incidents("\n".join(text for text, _ in LINKED.values()), gazetteer):
        assert incident.rules[0] == incident.evidence.rule
        assert all(rule for rule in incident.rules)


def test_a_war_as_a_whole_has_no_single_day(gazetteer: Gazetteer) -> None:
    first, war = incidents("Des combats ont éclaté mardi à Jermuk. Le conflit a fait des milliers de morts.", gazetteer)
    assert first.when is not None
    assert first.when.start == date(2022, 9, 13)
    assert war.when is not None
    assert (war.when.start, war.when.end, war.when.date_prec) == (None, PUBLISHED, 5)


def test_a_place_measured_from_is_only_near(gazetteer: Gazetteer) -> None:
    (one,) = incidents("Des tirs d'obus ont visé mardi un poste à 20 km de Jermuk.", gazetteer)
    assert [w.where_prec for w in one.places] == [2]


def test_no_town_is_borrowed_by_a_clause_that_names_another(gazetteer: Gazetteer) -> None:
    text = "Des combats ont éclaté mardi à Jermuk.\n\nTrois civils ont péri mardi dans le village de Zzybo."
    assert scenes(incidents(text, gazetteer)[-1]) == []


@pytest.mark.parametrize(
    "text",
    [
        "Les soldats se sont retirés samedi des faubourgs de Goma, Bukavu et Uvira.",
        "Les rebelles ont pris mardi trois villes, dont Goma, Bukavu et Uvira.",
        "Des renforts de l'armée ont été dépêchés lundi à Goma, à Bukavu et à Uvira.",
    ],
)
def test_every_town_of_a_list_is_told_apart(text: str, gazetteer: Gazetteer) -> None:
    assert sorted(scenes(one)[0] for one in incidents(text, gazetteer)) == ["bukavu", "goma", "uvira"]


@pytest.mark.parametrize(
    "text",
    [
        "Une salve de missiles a visé dimanche les régions de Soumy et de Poltava.",
        "Des drones ont frappé dans la nuit les régions de Poltava et Soumy, selon les secours.",
    ],
)
def test_every_province_of_a_list_is_told_apart(text: str, gazetteer: Gazetteer) -> None:
    assert sorted(scenes(one)[0] for one in incidents(text, gazetteer)) == ["poltava-oblast", "sumy-oblast"]


def test_where_it_was_done_is_nobody(gazetteer: Gazetteer) -> None:
    (only,) = incidents("Une attaque a fait neuf morts lundi dans la province de l'Ituri.", gazetteer)
    assert only.actor2 is None


def test_what_is_said_around_its_teller_is_claimed_by_him(gazetteer: Gazetteer) -> None:
    (only,) = incidents(
        "En outre, a ajouté le général Marchenko, trois ponts ont été détruits par des obus à Soledar.", gazetteer
    )
    assert only.claimed_by is not None
    assert only.claimed_by.name == "Marchenko"


def test_who_holds_what_is_struck_did_not_strike_it(gazetteer: Gazetteer) -> None:
    (only,) = incidents("L'aviation a bombardé lundi deux villages tenus par les insurgés près de Goma.", gazetteer)
    assert only.actor1 is None or only.actor1.name != "insurgés"
