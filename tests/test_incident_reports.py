"""What reporters tell in pictures, in an article about a war, and what only looks like it."""

import pytest

from tests.in_war import types_in_war

TOLD: dict[str, tuple[str, ...]] = {
    "shelling": (
        "La gare de Lyman a reçu trois obus mardi.",
        "Le bazar de Homs a encaissé lundi deux roquettes.",
        "Un missile a emporté le toit du gymnase de Bakhmout, lundi.",
    ),
    "air_strike": (
        "Le dispensaire de Saada a encaissé mercredi deux bombes.",
        "Les avions ont visité trois fois les faubourgs d'Alep lundi.",
        "Deux chasseurs ont surgi au ras des toits de Lalibela, jeudi.",
    ),
    "explosion": ("La mine a emporté la jambe d'un berger, jeudi près de Battambang.",),
    "clash": (
        "Les gendarmes ont fait parler la poudre pendant une heure, mercredi à Agadez.",
        "Benghazi a retenti samedi du fracas des mitrailleuses.",
    ),
    "attack_civilians": ("Ils ont vidé leurs chargeurs sur les dormeurs, jeudi à Djibo.",),
    "abduction_arrest": (
        "Les fillettes, ils les ont chargées dans des camions, lundi à Jangebe.",
        "Le juge a été tiré de son lit mercredi à Minsk.",
        "Les rebelles ont ravi douze fillettes lundi à Kuriga.",
    ),
    "political_change": (
        "Le président a été arrêté mercredi par sa propre garde à Conakry.",
        "Un hélicoptère a emporté le dictateur vers l'exil, lundi à Tunis.",
    ),
    "territory_taken": (
        "Jeudi, les rebelles étaient maîtres de Bria.",
        "La colline 217 a changé trois fois de mains lundi.",
        "Beni s'est réveillée samedi sous la botte du M23.",
        "Les insurgés ont fait tomber Idleb jeudi, presque sans combattre.",
    ),
    "deployment": ("Depuis mardi, les chars sont de retour dans les rues de Khartoum.",),
    "displacement": (
        "Les familles du plateau ont pris jeudi la route de l'exode.",
        "Les villageois ont laissé derrière eux champs et bétail, lundi à Bakassi.",
    ),
    "protest": ("Des centaines de femmes ont défié lundi le couvre-feu à Varsovie.",),
    "blockade": ("Depuis jeudi, les manifestants tiennent le pont de Windsor.",),
    "disaster": (
        "La crue a tout emporté sur son passage, mardi, à Talca.",
        "Les flammes ont couru toute la nuit de mardi sur les collines de Kahului.",
        "Un minibus a raté le virage, dimanche, près de Kigoma.",
        "La colline a dévalé lundi sur les maisons de Medellín.",
        "Douze pêcheurs manquent à l'appel après le naufrage de leur pirogue mardi à Mbour.",
    ),
    "negotiation": (
        "Les deux présidents se sont serré la main lundi à Astana.",
        "Mercredi, à Nairobi, ils ont apposé leur signature au bas du texte.",
        "L'émissaire de l'ONU a repris dimanche son bâton de pèlerin à Aden.",
    ),
    "ceasefire_violation": ("La trêve n'a pas passé la nuit à Hodeïda.",),
    "casualties_report": ("Elle a été portée en terre vendredi à Jénine.",),
}

NOT_TOLD = (
    "Ils sont maîtres de leur destin.",
    "Le ministre a fait tomber le masque mardi à Lyon.",
    "Le chanteur est de retour sur scène à Paris.",
    "Le directeur a reçu son bâton de maréchal.",
    "Le virus les a surpris dans leur sommeil.",
    "Il a manqué le virage numérique, selon les syndicats.",
    "Les ouvriers ont chargé les caisses dans un camion à Rennes.",
    "Les habitants bravent le froid pour faire leurs courses à Lille.",
    "La presse a visité la base de Saint-Dizier.",
    "La rumeur a couru dans les rues de Metz.",
    "Il a été porté en terre promise par ses fidèles.",
)


@pytest.mark.parametrize(("text", "expected"), [(text, kind) for kind, texts in TOLD.items() for text in texts])
def test_a_picture_tells_its_type(text: str, expected: str) -> None:
    assert expected in types_in_war(text)


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_looks_like_it_tells_nothing(text: str) -> None:
    assert types_in_war(text) == set()
