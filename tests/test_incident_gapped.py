"""Acts whose verb the clause before has, each in its own clause; and what only looks like one."""

from datetime import date

import pytest

from geo.incident.find import find_casualties, find_triggers
from geo.model import Article


def told(text: str) -> list[tuple[str, str]]:
    article = Article("a", date(2024, 5, 17), text)
    return [(t.event_type, article.text[t.clause.start : t.clause.end]) for t in find_triggers(article)]


# text, and the clauses of the acts that go on with the verb of the first
GAPPED = {
    "then another town": ("Le M23 a pris Goma fin janvier, puis Bukavu en février.", ["puis Bukavu en février"]),
    "its day ahead of it": (
        "Les rebelles se sont emparés de Kanyabayonga fin juin, puis, début août, d'Ishasha, à la frontière.",
        ["puis, début août, d'Ishasha"],
    ),
    "a number in two words": (
        "L'explosion a tué quarante personnes lundi au Pakistan et vingt et une en Inde.",
        ["vingt et une en Inde"],
    ),
    "so many in another town": ("Une bombe a tué 40 personnes lundi à Goma et 21 à Bukavu.", ["21 à Bukavu"]),
    "what the town has": (
        "L'armée a repris Madani en janvier, puis le centre de Khartoum en mars.",
        ["puis le centre de Khartoum en mars"],
    ),
    "one a day": (
        "Les talibans se sont emparés de Kunduz dimanche, de Herat jeudi et de Kandahar vendredi.",
        ["de Herat jeudi", "de Kandahar vendredi"],
    ),
    "so much later": (
        "Les FSR ont pris Nyala en octobre 2023, El-Geneina en novembre et El-Facher deux ans plus tard.",
        ["El-Geneina en novembre", "El-Facher deux ans plus tard"],
    ),
    "from another country": (
        "La France a retiré ses troupes du Mali en août 2022, du Niger en décembre 2023.",
        ["du Niger en décembre 2023"],
    ),
    "another thing struck": (
        "L'aviation a frappé lundi un dépôt de carburant à Marib, ainsi que des positions rebelles près de Taëz.",
        ["des positions rebelles près de Taëz"],
    ),
    "then another house": ("L'armée a bombardé un hameau à Ituri, puis une maison à Goma.", ["une maison à Goma"]),
    "in a sea": (
        "Les houthis ont visé un cargo au large d'Aden, ainsi que deux destroyers en mer Rouge.",
        ["deux destroyers en mer Rouge"],
    ),
    "listed behind a dash": (
        "La junte a chassé les troupes françaises – du Mali en août 2022, du Burkina en février 2023 –.",
        ["du Burkina en février 2023"],
    ),
    "so many more elsewhere": (
        "Plus de 40.000 personnes ont fui mardi vers l'Ouganda, 12.000 vers le Burundi.",
        ["12.000 vers le Burundi"],
    ),
    "talks with another": (
        "Le président s'est entretenu lundi avec Vladimir Poutine, puis mardi avec Xi Jinping.",
        ["puis mardi avec Xi Jinping"],
    ),
    "somebody else": (
        "Le chef rebelle a été capturé le 3 mai à Bria, son adjoint le lendemain à Bambari.",
        ["son adjoint le lendemain à Bambari"],
    ),
    "a second one": ("Un premier coup d'Etat avait eu lieu en août 2020, un second en mai 2021.", ["un second en mai 2021"]),
    "two, each with its day": ("L'armée a mené deux coups d'Etat, en août 2020 et en mai 2021.", ["en mai 2021"]),
    "then in another year": (
        "Les deux pays se sont affrontés au début des années 1990 puis à l'automne 2020 pour le contrôle de l'enclave.",
        ["puis à l'automne 2020 pour le contrôle de l'enclave"],
    ),
    "a rally on another day": (
        "Des milliers d'agriculteurs ont manifesté lundi à Toulouse, mardi à Rennes.",
        ["mardi à Rennes"],
    ),
}


@pytest.mark.parametrize(("text", "clauses"), GAPPED.values(), ids=GAPPED)
def test_a_clause_without_a_verb_has_that_of_the_one_before(text: str, clauses: list[str]) -> None:
    (first_type, _), *others = told(text)
    assert others == [(first_type, clause) for clause in clauses]


ONE = {
    "a second verb": "Le M23 a pris Goma fin janvier, puis Kigali a démenti mardi toute implication.",
    "a date alone": "Le M23 a pris Goma fin janvier, puis en février les combats ont cessé.",
    "who says so": "Le M23 a pris Goma fin janvier, selon l'ONU.",
    "a name with no day": "Le M23 a pris Goma fin janvier, Corneille Nangaa en tête.",
    "one act of two days": "Le M23 a pris Goma fin janvier et en février.",
    "tied otherwise": "Le M23 s'est emparé de Goma fin janvier, à Kinshasa début février on s'inquiétait.",
}


@pytest.mark.parametrize("text", ONE.values(), ids=ONE)
def test_what_has_a_verb_or_no_day_is_no_gapped_act(text: str) -> None:
    assert sum(kind == "territory_taken" for kind, _ in told(text)) == 1


ALONE = {
    "another thing there": "Les gangs ont incendié un commissariat à Carrefour, ainsi que la mairie.",
    "another thing, and when": "L'artillerie a touché un entrepôt à Nikopol, ainsi que plusieurs maisons dans la nuit.",
    "somebody of a town": "La police a arrêté le maire à Jos, ainsi que le gouverneur de Kano.",
}


@pytest.mark.parametrize("text", ALONE.values(), ids=ALONE)
def test_another_thing_without_a_place_of_its_own_is_no_second_act(text: str) -> None:
    assert len(told(text)) == 1


def test_each_number_of_dead_has_its_place() -> None:
    text = "Huit personnes ont été tuées dans une école de Gaza, douze dans la frappe d'une maison à Rafah, et quinze près d'un dépôt de Jabalia."
    article = Article("a", date(2024, 5, 17), text)
    assert [c.best for c in find_casualties(article)] == [8, 12, 15]
    assert [clause for _, clause in told(text)] == [
        "Huit personnes ont été tuées dans une école de Gaza",
        "douze dans la frappe d'une maison à Rafah",
        "quinze près d'un dépôt de Jabalia",
    ]


DATED_TRUCES = [
    "L'accord de cessez-le-feu du 27 novembre prévoyait un retrait israélien.",
    "La trêve du 27 juillet tient, vaille que vaille.",
    "Guterres a appelé les parties à respecter le cessez-le-feu proclamé le 15 octobre par le président.",
    "Le cessez-le-feu proclamé le 15 octobre par le président n'a pas été respecté.",
    "Les habitants sont rentrés depuis la trêve de novembre 2020.",
]


@pytest.mark.parametrize("text", DATED_TRUCES)
def test_a_truce_named_by_its_day_was_made(text: str) -> None:
    assert [kind for kind, _ in told(text)].count("ceasefire_agreement") == 1


def test_a_truce_of_so_many_days_that_is_asked_for_was_not() -> None:
    assert told("Les médiateurs réclament un cessez-le-feu de soixante jours.") == []


def test_a_verb_finds_its_complement_past_several_asides() -> None:
    assert [
        kind
        for kind, _ in told(
            "Des milliers d'opposants se sont rassemblés, lundi 2 décembre, avenue Roustaveli, devant le Parlement."
        )
    ] == ["protest"]
    assert [
        kind for kind, _ in told("Il doit participer vendredi à Ramstein, en Allemagne, à une réunion du groupe de contact.")
    ] == ["negotiation"]


TOLD = {
    "at war since": ("Les FSR, en guerre contre l'armée régulière depuis avril 2023, n'ont pas réagi.", ["war"]),
    "an aftershock after some minutes": ("Il a été suivi, douze minutes plus tard, d'une réplique de magnitude 6,4.", ["disaster"]),
    "a bridge that falls": ("Le pont, vieux de près d'un siècle, est tombé dans l'Irrawaddy.", ["disaster"]),
    "an evacuation train": ("Le dernier train d'évacuation a quitté la gare mercredi avec 214 passagers.", ["displacement"]),
    "a day in the bush": ("Les habitants d'Ippy ont passé la journée de mardi en brousse.", ["displacement"]),
    "offensive operations suspended": (
        "Le gouvernement annonce une suspension de deux semaines des opérations offensives à compter de dimanche.",
        ["ceasefire_agreement"],
    ),
    "leaders who can hardly agree": ("Les dirigeants du G7 peinent à s'accorder sur un texte commun.", ["negotiation"]),
    "a call to march on a day": ("Il a appelé ses partisans à manifester de nouveau jeudi dans tout le pays.", ["protest"]),
    "envoys called back": ("Le président a ordonné le retour des principaux membres de l'équipe de négociateurs.", ["negotiation"]),
    "a bloc left, past an aside": ("Elles ont rompu, en janvier, avec la Cedeao.", ["political_change"]),
    "a word in scare quotes": ('Deux assaillants ont été "neutralisés" et des armes saisies.', ["clash"]),
    "a town under water": ("La petite ville a été submergée dimanche après de fortes pluies.", ["disaster"]),
    "a contingent made stronger": ("Le Brésil a renforcé son contingent à Boa Vista.", ["deployment"]),
    "a fleet moved": ("La Russie a déjà transféré l'essentiel de ses bâtiments vers Novorossiïsk.", ["deployment"]),
    "jets sent to strike": ("La Thaïlande a envoyé des F-16 frapper deux cibles militaires.", ["air_strike"]),
    "so many villages held": ("L'armée ukrainienne affirme contrôler une centaine de localités.", ["territory_taken"]),
    "full control": ("Les forces gouvernementales ont étendu leur contrôle complet sur Abou Salim.", ["territory_taken"]),
    "a deal signed, past an aside": (
        "Rien n'a changé depuis la signature, le 10 mars à Damas, d'un accord prévoyant l'intégration des forces.",
        ["ceasefire_agreement"],
    ),
    "back in power": ("Les talibans, revenus au pouvoir en août 2021, n'ont pas réagi.", ["political_change"]),
    "a return to power": ("Tout a changé depuis le retour au pouvoir des talibans en août 2021.", ["political_change"]),
    "a session to come": ("La prochaine session de pourparlers aura lieu le 12 mai à Rome.", ["negotiation"]),
    "expected somewhere, where he will meet": (
        "Le ministre est attendu vendredi à Genève, où il doit rencontrer ses homologues.",
        ["negotiation"],
    ),
    "a setback": ("Les rebelles ont infligé un lourd revers à l'armée à Tinzaouatène.", ["clash"]),
    "food from the air": ("L'armée a largué des vivres au-dessus de Deir el-Balah.", ["other"]),
    "killed and burnt": (
        "Les ADF ont exécuté huit agriculteurs et incendié au moins treize habitations.",
        ["attack_civilians", "other_attack"],
    ),
    "attacked, killed and burnt": ("Ils ont attaqué le village, tué douze personnes et incendié des maisons.", ["attack_civilians"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), TOLD.values(), ids=TOLD)
def test_each_act_of_ordinary_agency_french_is_told_once(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in told(text)] == kinds


NOT_TOLD = [
    "Le pays est en guerre contre la drogue depuis 2006.",
    "Le contrat est tombé dans les mains d'un concurrent.",
    "Il a appelé ses collègues à voter jeudi.",
    "L'annonce a été suivie, un mois plus tard, d'une réplique cinglante de l'opposition.",
    "Le groupe a renforcé son capital à Boa Vista.",
    "Le distributeur affirme contrôler une centaine de magasins.",
    "Le service a été submergé lundi par les appels.",
    "Les touristes ont passé la journée de mardi à la plage.",
]


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_only_sounds_like_an_act_is_none(text: str) -> None:
    assert told(text) == []
