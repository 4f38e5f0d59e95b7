"""Who may do what a trigger tells and to whom, one row a construction: the sides, what of the grammar gives them, and their words."""

from datetime import date

import pytest

from geo.incident.casting import cast, never
from geo.incident.find import find_triggers
from geo.model import Article

ROWS: list[tuple[str, list[tuple[str, str, str]]]] = [
    # around a verb
    ("L'armée a bombardé lundi un marché à Sake.", [("doer", "subject", "L'armée"), ("target", "object", "un marché")]),
    (
        "Deux camionneurs ont été enlevés vendredi près de Sake par des hommes en armes.",
        [("doer", "by", "hommes"), ("target", "subject undergoing", "Deux camionneurs")],
    ),
    # neither by what way
    ("L'armée a envoyé lundi par hélicoptère une centaine de soldats à Sake.", [("doer", "subject", "L'armée")]),
    ("Un berger tué lundi par des bandits à Sake.", [("doer", "by", "bandits"), ("target", "subject undergoing", "Un berger")]),
    ("Les rebelles s'en sont pris mardi à un convoi près de Sake.", [("doer", "subject alone", "Les rebelles"), ("target", "onto", "un convoi")]),
    ("Des inconnus ont mis le feu mardi à la mairie de Bafia.", [("doer", "subject", "Des inconnus"), ("target", "onto", "la mairie")]),
    # what befalls its subject is done to it
    ("Un autocar de policiers a sauté lundi sur une mine à Kadenar.", [("target", "subject undergoing", "Un autocar")]),
    ("Un camion piégé a explosé lundi devant un hôtel de Kaboul.", []),
    ("Sept villageois ont péri samedi dans une embuscade à Solhan.", [("target", "subject undergoing", "Sept villageois")]),
    ("L'explosion a coûté la vie mardi à deux bergers à Kandi.", [("target", "life of", "deux bergers")]),
    ("Mille familles ont fui mardi la ville de Beni.", [("target", "subject leaving", "Mille familles")]),
    # a subject that stands before an aside, is an antecedent, or that of the verb before
    (
        "L'armée, qui redoutait une attaque, a bombardé lundi des positions rebelles à Sake.",
        [("doer", "subject", "L'armée"), ("target", "object", "des positions")],
    ),
    ("Deux agents qui convoyaient des urnes ont été égorgés lundi à Sake.", [("target", "subject undergoing", "Deux agents")]),
    ("LIMA - Neuf paysans, dont deux enfants, ont été tués lundi à Huanta.", [("target", "subject undergoing", "Neuf paysans")]),
    # a weapon is somebody's
    ("Un drone turc a frappé mardi une voiture près de Sinjar.", [("doer", "subject nation", "turc"), ("target", "object", "une voiture")]),
    # around a noun
    (
        "Une frappe israélienne sur une école de Tyr a fait onze morts mardi.",
        [("doer", "subject nation", "israélienne"), ("target", "aim", "une école")],
    ),
    ("L'arrestation, lundi à Tunis, d'un opposant a été dénoncée.", [("target", "noun of", "un opposant")]),
    (
        "Sept bergers ont péri samedi dans une attaque attribuée à des jihadistes à Solhan.",
        [("doer", "laid to", "des jihadistes"), ("target", "subject undergoing", "Sept bergers")],
    ),
    # between two
    ("Des heurts ont éclaté dimanche entre étudiants et policiers à Téhéran.", [("doer", "between", "étudiants"), ("target", "between", "policiers")]),
    (
        "Les combats opposant l'armée aux rebelles du M23 ont repris lundi à Sake.",
        [("doer", "between", "l'armée"), ("target", "between", "rebelles")],
    ),
    # who holds, guards or only tells of it has no part in it
    ("Une école tenue par des religieuses a été incendiée mardi à Fizi.", [("target", "subject undergoing", "Une école")]),
    ("Les autorités ont condamné mardi une attaque à Sake.", []),
    # whom only their number tells, and what nobody does
    ("Six personnes ont été tuées mardi dans un bombardement à Avdiivka.", []),
    ("La colère a gagné mardi la rue à Sfax.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), ROWS, ids=[text for text, _ in ROWS])
def test_the_grammar_of_an_act_gives_its_sides(text: str, parties: list[tuple[str, str, str]]) -> None:
    trigger = find_triggers(Article("a", date(2024, 5, 7), text))[0]
    sure = [party for party in trigger.parties if not party.named]
    assert [(party.side, party.rule, text[party.span.start : party.span.end]) for party in sure] == parties


@pytest.mark.parametrize(
    ("side", "rule", "family", "classes", "casting"),
    [
        ("doer", "subject", "force", {"armed"}, "yes"),
        ("doer", "subject", "force", {"drone", "weapon"}, "no"),
        ("doer", "subject", "force", set(), "yes"),
        ("doer", "subject alone", "force", {"civilian"}, "no"),
        ("doer", "subject", "disaster", {"armed"}, "no"),
        ("doer", "by", "force", set(), "named"),
        ("doer", "noun of", "force", {"armed", "shell"}, "no"),
        ("target", "object", "force", {"public", "concrete"}, "yes"),
        ("target", "object", "force", {"drone", "weapon"}, "no"),
        ("target", "object", "moves", {"civilian"}, "no"),
        ("target", "subject undergoing", "disaster", {"boat"}, "yes"),
        ("target", "subject alone", "seizure", {"person", "armed"}, "no"),
    ],
)
def test_the_classes_of_a_noun_say_which_part_it_may_have(side, rule, family, classes, casting) -> None:
    assert cast(side, rule, family, "mot", frozenset(classes)) == casting


def test_a_number_of_people_is_the_tolls_and_no_target_of_violence() -> None:
    people = frozenset({"people", "person"})
    assert cast("target", "object", "force", "personnes", people) == "no"
    assert cast("target", "object", "seizure", "personnes", people) == "yes"


def test_of_some_acts_nobody_is_the_doer() -> None:
    assert never("disaster") == {"doer"}
    assert never("force") == frozenset()
