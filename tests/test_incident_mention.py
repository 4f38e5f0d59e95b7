"""How the words for an act take it: as known, as another than what was told, or as new."""

from datetime import date

import pytest

from geo.incident.clause import view
from geo.incident.find import find_triggers
from geo.incident.mention import ANOTHER, DIED_THEN, KNOWN, mention_rules
from geo.model import Article

# a sentence, and how its last act is told of
TOLD = {
    "definite": ("L'explosion a fait douze morts mardi à Gao.", KNOWN),
    "definite, a verb": ("Les heurts ont éclaté jeudi soir près du village.", KNOWN),
    "a toll of it": ("Douze soldats ont péri mardi à Gao dans l'explosion.", KNOWN),
    "demonstrative": ("Cette attaque a fait douze morts à Gao.", KNOWN),
    "definite, with an adjective": ("Le violent séisme a été ressenti à Tétouan.", KNOWN),
    "those who died": ("Les neuf gendarmes ont été tués mardi par une mine près de Gao.", KNOWN),
    "nine others": ("Les neuf autres ont été tués mardi à Gao.", DIED_THEN),
    "on a day said first": ("Le 11 mai, neuf bergers ont été tués à Gao.", DIED_THEN),
    "counted on a day": ("La mairie recensait mardi neuf morts à Gao.", ""),
    "an earlier count": ("Un précédent bilan faisait état de neuf morts à Gao.", KNOWN),
    "where it took place": (
        "Neuf gendarmes ont péri mardi à Gao. Le président a promis que les coupables seraient retrouvés et punis sans tarder. "
        "Le drame s'est produit à Ber.",
        KNOWN,
    ),
    "others of late": ("Plusieurs attaques ont été menées récemment par des jihadistes dans la région de Gao.", ANOTHER),
    "others like it": ("Des attentats similaires ont fait neuf morts à Gao.", ANOTHER),
    "several in one day": ("Plusieurs attaques ont fait neuf morts mardi à Gao.", ""),
    "another of its kind": ("Un autre drone a frappé la gare de Soumy.", ANOTHER),
    "a new one": ("De nouveaux bombardements ont visé Kharkiv mardi.", ANOTHER),
    "a second": ("Une seconde explosion a fait trois morts à Quetta.", ANOTHER),
    "a second, without its noun": ("Un premier obus a tué deux hommes à Sake. Un second a touché un dispensaire.", ANOTHER),
    "hours before": ("Trois heures plus tôt, des hommes armés avaient attaqué un poste à Gao.", ANOTHER),
    "besides": ("Un soldat a par ailleurs été tué à Gao.", ANOTHER),
    "an answer": ("En représailles, des camions ont été incendiés à Uruapan.", ANOTHER),
    "what followed": ("Les accrochages qui ont suivi ont fait quinze morts.", ANOTHER),
    "aftershocks": ("Une quarantaine de répliques ont secoué la ville.", ANOTHER),
    "new": ("Une attaque a fait douze morts mardi à Gao.", ""),
    "definite by what follows": ("L'attaque d'un convoi a fait douze morts mardi à Gao.", ""),
    "the second of a year": ("C'est la deuxième attaque en un mois à Gao.", ""),
    "other victims": ("Des hommes armés ont tué six villageois et blessé dix autres à Gao.", ""),
    "a verb": ("L'armée a bombardé Kharkiv mardi.", ""),
}


@pytest.mark.parametrize(("text", "rule"), TOLD.values(), ids=TOLD)
def test_how_an_act_is_told_of(text: str, rule: str) -> None:
    found = find_triggers(Article("a", date(2024, 5, 17), text))
    assert found
    assert mention_rules(view(text), found[-1]) == ((rule,) if rule else ())
