"""Acts told only as the same again: of the type of the one before, in their own clause; and what only sounds like it."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article


def told(text: str) -> list[tuple[str, str]]:
    article = Article("a", date(2024, 5, 17), text)
    return [(t.event_type, article.text[t.clause.start : t.clause.end]) for t in find_triggers(article)]


# text, type, and the clause of the act told again
AGAIN = {
    "where it took place": (
        "Neuf mineurs ont péri mardi dans un éboulement en Bolivie. L'enquête, menée par un juge, dira ce que savaient les ouvriers. "
        "Le drame, d'une ampleur inédite, s'est noué à Potosi, selon la police.",
        "disaster",
        "Le drame, d'une ampleur inédite, s'est noué à Potosi",
    ),
    "where it was committed": (
        "Des inconnus ont abattu mardi deux juges au Guatemala. Le président a promis que les coupables seraient retrouvés sans tarder. "
        "Le crime a été commis à Zacapa.",
        "attack_civilians",
        "Le crime a été commis à Zacapa",
    ),
    "then it was": ("Goma est tombée mardi aux mains des rebelles. Puis ce fut Bukavu.", "territory_taken", "ce fut Bukavu"),
    "its turn": (
        "Un obus est tombé mardi à Goma. Ce fut ensuite le tour de Sake.",
        "shelling",
        "Ce fut ensuite le tour de Sake",
    ),
    "same scenario": ("Des combats ont éclaté mardi à Goma. Même scénario à Sake.", "clash", "Même scénario à Sake"),
    "idem": ("Des agriculteurs ont manifesté mardi à Rennes. Idem à Nantes.", "protest", "Idem à Nantes"),
    "the same fate": (
        "Rutshuru est tombée mardi aux mains des rebelles. Kiwanja a connu le même sort mercredi.",
        "territory_taken",
        "Kiwanja a connu le même sort mercredi",
    ),
    "not spared": (
        "L'aviation a bombardé Tyr mardi. Nabatiyé n'a pas été épargnée.",
        "air_strike",
        "Nabatiyé n'a pas été épargnée",
    ),
    "that of another": (
        "Le poste de Bambari a été attaqué mardi par des hommes armés. Celui d'Ippy aussi.",
        "other_attack",
        "Celui d'Ippy aussi",
    ),
    "that of another place, by its verb": (
        "Les négociations de Lusaka ont échoué en mars. Celles de Nairobi, parrainées par Londres, ont capoté en mai.",
        "negotiation",
        "Celles de Nairobi, parrainées par Londres, ont capoté en mai",
    ),
    "another one": (
        "Une bombe a explosé mardi à Quetta. Peu après, une autre à Peshawar.",
        "explosion",
        "Peu après, une autre à Peshawar",
    ),
    "another in the clause": ("Un soldat a été tué mardi à Gao, un autre à Mopti.", "casualties_report", "un autre à Mopti"),
    "and another, without a comma": (
        "Deux personnes ont péri mardi en Navarre et une autre en Andalousie.",
        "casualties_report",
        "une autre en Andalousie",
    ),
    "so were six others": (
        "Dix femmes ont été enlevées mardi dans l'Etat de Zamfara. Dans celui de Sokoto, six autres l'ont été mercredi.",
        "abduction_arrest",
        "Dans celui de Sokoto, six autres l'ont été mercredi",
    ),
    "an entry of a live blog": ("10h15 - Kherson bombardée.\n11h40 - Nikopol aussi.", "shelling", "Nikopol aussi"),
    "a number at a place": (
        "Le choléra a fait six morts à Uvira mardi. A Fizi, quatre autres.",
        "disaster",
        "A Fizi, quatre autres",
    ),
}


@pytest.mark.parametrize(("text", "kind", "clause"), AGAIN.values(), ids=AGAIN)
def test_told_again(text: str, kind: str, clause: str) -> None:
    found = told(text)
    assert len(found) == 2
    assert found[-1] == (kind, clause)
    assert clause not in found[0][1]


# text, and how many acts it tells
NOT_AGAIN = {
    "where it took place, told right away": (
        "Neuf mineurs ont péri mardi en Bolivie. La tragédie est survenue près de Potosi.",
        1,
    ),
    "a feast that took place": ("Neuf mineurs ont péri mardi en Bolivie. La cérémonie s'est déroulée à Potosi.", 1),
    "a shock with its strength": (
        "Un séisme a tué mardi neuf mineurs en Bolivie. La secousse, d'une magnitude de 5,7, s'est produite près de Potosi.",
        1,
    ),
    "what moved a country": (
        "Neuf mineurs ont péri mardi dans un éboulement en Bolivie. L'enquête, menée par un juge, dira ce que savaient les ouvriers. "
        "Le drame a ému toute la ville de Potosi.",
        1,
    ),
    "where it took place, of nothing": ("Le président a parlé mardi aux élus. La scène s'est déroulée à Potosi.", 0),
    "then it was a feast": ("Un obus est tombé mardi à Goma. Puis ce fut la fête, dit Paul.", 1),
    "nothing before": ("Même scénario à Lyon, où le club a perdu.", 0),
    "the wounded of one act": ("Un homme a été tué et deux autres blessés dans une attaque lundi à Mulhouse.", 1),
    "no place": ("Des combats ont éclaté mardi à Goma. Même scénario le lendemain.", 1),
    "the second in eight months": (
        "Des militaires ont pris le pouvoir mardi à Ouagadougou, le deuxième putsch en huit mois. Un voisin condamne ce coup, le deuxième en huit mois.",
        1,
    ),
    "a bridge": ("Le maire a inauguré mardi un pont à Gao, un autre à Mopti.", 0),
    "a thing as well": ("Des hommes armés ont brûlé mardi une pompe à Gao. Une motopompe aussi.", 1),
    "how often": ("Le pont de Gao a été bombardé mardi. Il l'a été dix-neuf fois depuis Noël.", 1),
    "a day like others": ("Des hommes armés ont attaqué mardi le marché de Goma, un autre jour sombre pour la ville.", 1),
    "another source": ("Dix opposants ont été arrêtés mardi à Minsk. Une autre ONG à Vilnius dit que c'est faux.", 1),
    "too long before": (
        "Des combats ont éclaté mardi à Goma. Le gouverneur se veut rassurant et promet du pain pour tous les habitants de la ville. Idem à Sake.",
        1,
    ),
    "those of friends": ("Il parle des négociations. Celles de ses amis qui ont fait fortune s'en moquent.", 0),
    "those of no act": ("Les maisons de Kati sont vides. Celles de Ségou ont fait le plein.", 0),
    "talks": ("Les deux camps se retrouvent mardi à Doha pour une réunion. Idem au Caire.", 1),
}


@pytest.mark.parametrize(("text", "count"), NOT_AGAIN.values(), ids=NOT_AGAIN)
def test_not_told_again(text: str, count: int) -> None:
    assert len(told(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Sept ouvriers sont morts mardi au Maroc, où un camion a dévalé une pente.",
        "Sept ouvriers sont morts mardi dans le nord du Togo, où un hangar s'est effondré.",
        "Sept ouvriers sont morts mardi dans le nord du Togo, où un car de la société Rimbo a percuté un arbre.",
    ],
)
def test_the_dead_and_what_killed_them_there_are_one_act(text: str) -> None:
    assert told(text) == [("disaster", text.rstrip("."))]


def test_rockets_and_who_fired_them_are_one_act() -> None:
    text = "Six maraîchers ont succombé lundi aux roquettes que des miliciens ont tirées sur Alep"
    assert [clause for _, clause in told(f"Des combats ont éclaté dimanche à Idleb. {text}.")][1:] == [text]


def test_who_gets_away_is_no_refugee() -> None:
    assert [kind for kind, _ in told("Ils ont tué un banquier avant de fuir par les toits.")] == ["attack_civilians"]


def test_one_that_is_alike_is_of_the_kind_of_the_one_before() -> None:
    text = "Des drones ont frappé lundi un dépôt à Odessa. En mai, des tirs similaires avaient tué dix personnes à Izmaïl."
    assert [kind for kind, _ in told(text)] == ["drone_strike", "drone_strike"]


def test_another_of_its_kind_is_known_by_the_one_before() -> None:
    text = "Un séisme a tué six personnes lundi à Van. Les sauveteurs fouillent les décombres. Un autre séisme est redouté. Un autre, en 2011, avait fait 604 morts."
    assert {kind for kind, _ in told(text)} == {"disaster"}
