"""Sentences as news agencies print them, in an article about a war: by the type that they tell, and those that tell nothing."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article

PUBLISHED = date(2024, 5, 17)
WAR = "\n\nDepuis 2019, l'armée y combat des rebelles dont les combattants multiplient les attaques, selon des sources militaires."

TOLD: dict[str, tuple[str, ...]] = {
    "air_strike": (
        "Le pilonnage n'a pas cessé : une quinzaine de raids israéliens menés dans la nuit sur la plaine de la Bekaa.",
        "Les bombardements de la coalition sur Hodeïda ont repris mercredi.",
        "Le dépôt de Ouadi Hour a été la cible d'un raid de l'armée de l'air tchadienne.",
        "Un raid de l'armée de l'air péruvienne contre un camp de trafiquants a fait onze morts dans le Vraem.",
        "Des avions soudanais ont intensifié leurs bombardements sur Nyala.",
        "Quatre bombes aériennes planantes larguées sur Kharkiv dans la soirée.",
        "New Delhi a dépêché des Rafale frapper deux camps près de Muridke.",
        "L'armée a fait décoller deux Sukhoi pour bombarder la colonne.",
    ),
    "attack_civilians": (
        "Des bergers ont été tués dimanche par des chasseurs traditionnels près de Bankass.",
        "Des tireurs embusqués ont visé des habitants qui puisaient de l'eau à Alep.",
        "Trois vaccinateurs ont été pris pour cible et tués lundi à Khost.",
    ),
    "ceasefire_violation": (
        "L'ONU a relevé neuf violations de la cessation des hostilités dans le secteur de Marjayoun.",
        "Une trêve que des tirs d'artillerie auraient violée dès lundi à Agdam.",
    ),
    "clash": (
        "Des échanges de tirs nourris entre gangs rivaux dans le quartier de Bas-Delmas ont fait fuir les riverains.",
        "Les insurgés sont repartis à l'assaut vendredi à Loikaw.",
        "La semaine a vu le déclenchement de nouveaux combats près de Bria.",
    ),
    "displacement": ("Des ressortissants indiens ont été évacués de Djibo par hélicoptère.",),
    "drone_strike": (
        "L'armée éthiopienne a conduit dans la nuit de samedi à dimanche des frappes par drones contre un marché de Finote Selam.",
        "Un drone bourré d'explosifs a été lancé mardi contre un radar à Saki.",
    ),
    "other_attack": (
        "Trois cents têtes de bétail ont été emmenées par les assaillants lundi à Bor.",
        "Une centaine de vaches ont été razziées dimanche près de Kapoeta.",
    ),
    "shelling": (
        "Séoul a essuyé des tirs de canons automoteurs sur l'île de Yeonpyeong.",
        "Des tirs de BM-21 ont touché un quartier de Gori.",
    ),
    "territory_ceded": (
        "Faute de munitions, la garnison a fini par abandonner Sévaré aux assaillants.",
        "Les miliciens ont laissé Ansongo sans combattre jeudi.",
        "Israël a restitué Yamit à l'Egypte en avril 1982.",
        "Le bataillon a cédé l'aciérie dans la nuit.",
    ),
    "territory_taken": (
        "Makariv est tombée début mars.",
        "Bani Bangou est passée sous leur emprise dimanche.",
        "Les paramilitaires ont réoccupé jeudi Bara.",
        "Le Conseil national a fait main basse samedi sur Al-Bayda.",
    ),
}

NOT_TOLD = (
    "La directrice entre dans sa troisième année de mandat.",
    "Vingt minutes de marche entre le port et le quartier chinois.",
)


def types(text: str) -> set[str]:
    return {t.event_type for t in find_triggers(Article("a", PUBLISHED, text + WAR)) if t.span.start < len(text)}


@pytest.mark.parametrize(("text", "expected"), [(text, kind) for kind, texts in TOLD.items() for text in texts])
def test_a_sentence_tells_its_type(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_sentence_tells_nothing(text: str) -> None:
    assert types(text) == set()
