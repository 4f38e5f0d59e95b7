"""What forces, envoys, courts, crowds and the uprooted do on a plain day: one sentence a row, with what only sounds like it."""

from datetime import date

import pytest

from geo.incident.find import find_by_rules
from geo.model import Article
from tests.in_war import types

TOLD = {
    "deployment": (
        "L'armée patrouille depuis mardi.",
        "La gendarmerie a doublé les patrouilles autour du port.",
        "Les gendarmes se sont interposés lundi devant le marché.",
        "Les hélicoptères ont déposé deux cents soldats sur la piste.",
        "Dix mille soldats sont attendus lundi.",
        "Les blindés sont sortis cette nuit.",
        "L'armée a mis en place un cordon.",
        "Les sauveteurs fouillent les décombres depuis mardi matin.",
    ),
    "withdrawal": ("La mission a plié bagage vendredi.", "Les soldats sont repartis mardi vers Gao."),
    "displacement": (
        "Des milliers de familles se sont massées mardi contre le grillage du camp.",
        "Sept mille habitants sont partis.",
        "Plus de 8.000 villageois ont rallié les lignes kurdes.",
        "Les habitants de deux hameaux ont traversé vers le Tchad samedi.",
        "Quarante mille déplacés.",
        "Combats à Rutshuru : 12.000 déplacés en deux jours.",
        "Plus de 3.900 personnes déplacées, 18 disparues.",
        "Pékin évacue les siens par autocars.",
    ),
    "negotiation": (
        "Jeudi, on s'est parlé deux heures à Yevlakh.",
        "L'Igad a convoqué un sommet pour le 15.",
        "Deux émissaires ont passé cinq heures avec le président.",
        "L'émissaire a passé trois jours à Khartoum.",
    ),
    "other": (
        "La Cour d'appel se prononcera lundi.",
        "Six policiers ont été condamnés.",
        "Dix gardiens ont été inculpés.",
        "La cour d'appel a confirmé la condamnation du maire.",
        "Le maire a été enterré vendredi dans son village.",
        "Deux soldats ont été échangés à la frontière mardi.",
        "Le port a rouvert mardi.",
        "Maseru a rappelé son haut-commissaire.",
        "N'Djamena a rappelé mardi son ambassadeur.",
        "Demain, obsèques au palais des sports.",
        "L'armée a confisqué quatre tonnes de poisson et deux pistolets.",
        "Le gouvernement a coupé l'internet mobile mardi.",
        "Les élèves enlevés en mars se sont échappés.",
        "Une juge a suspendu l'évacuation du bidonville.",
    ),
    "political_change": (
        "Le président Kabbah, renversé en mai 1997, vit à Conakry.",
        "Le référendum du 4 novembre approche.",
        "Sénatoriales le 25 mars.",
        "La Cédéao a suspendu le Mali.",
        "Le Conseil électoral a proclamé Pedro Arana réélu avec 51,2 % des voix.",
        "Deux officiers ont été relevés de leurs fonctions.",
        "Le général N'Tam a prêté serment jeudi.",
        "On vote le 9 novembre.",
    ),
    "protest": (
        "L'ambassade de Syrie au Caire a été envahie mardi par des manifestants.",
        "Les réfugiés ont marché jeudi sur le bureau du PAM.",
        "Des familles campent devant le ministère depuis lundi.",
        "Les avocats ont séché les audiences.",
        "Des jeunes ont jeté des pierres.",
        "Le syndicat menace d'une grève de deux jours.",
    ),
    "blockade": (
        "Plus aucun camion ne passe depuis mardi sur la route de Djibo.",
        "Le gouverneur a interdit toute circulation après 18 heures.",
        "Les manifestants filtrent depuis dimanche plusieurs ponts.",
        "La piste est interdite aux avions de l'ONU depuis le 17 mars.",
    ),
    "disaster": (
        "Un hangar à yachts a brûlé pendant deux heures à La Grande-Motte.",
        "Un semi-remorque chargé de tuyaux s'est renversé mardi à Thiès.",
    ),
    "other_attack": ("Les entrepôts ont brûlé pendant les pillages de lundi.",),
    "attack_civilians": ("On les a égorgés mardi près de Bunia.",),
    "territory_taken": ("La ville de Kara a été envahie lundi par les rebelles.",),
    "air_strike": (
        "Israël a déclenché lundi une offensive aérienne contre le Hamas.",
        "Une dizaine de sorties ont visé mardi le pont de Rastane.",
    ),
    "clash": ("Deux assauts ont été contenus lundi près de Torské.",),
    "shelling": ("Des tirs sur les villages de la frontière ont repris mardi.",),
    "casualties_report": ("La ville a enterré ses morts mercredi.",),
}
NOT_TOLD = {
    "nothing arrives": "On attend, et rien n'arrive.",
    "a lorry that did not come": "Puis le camion n'est pas passé.",
    "a broken pane": "La voiture officielle avait une vitre brisée.",
    "basins": "Les bassines renversées sèchent dans la cour.",
    "water that rises": "L'eau monte vite dans la cuisine.",
    "a train stopped": "Le chauffeur s'y est arrêté par égard.",
    "into the crowd": "Il s'est changé avant de se fondre dans la foule.",
    "figures": "On a beaucoup bombardé l'adversaire de chiffres.",
    "weeds": "La piste est envahie par les herbes.",
    "years of sabotage": "Il parle d'années de sabotage.",
    "to take part": "Une foule immense y a pris part.",
    "a curtain": "Elle coupe les cheveux dans sa cuisine, rideau tiré.",
    "the dead, as ever": "La ville compte ses morts comme elle compte ses volcans.",
    "coffins borne": "Les cercueils ont été portés à bout de bras.",
    "a habit": "Les avions patrouillent rarement.",
    "doubled something else": "La fanfare a doublé les répétitions.",
    "awaited at home": "Les soldats sont attendus de longue date par leurs familles.",
    "a train": "Le train a traversé la plaine.",
    "the uprooted, not counted": "Le camp abrite des déplacés.",
    "a club": "Le club a suspendu son capitaine.",
    "a choice": "Le maire a choisi le silence.",
    "spoken": "Le mot s'est prononcé facilement.",
    "a debt": "Le jury a acquitté sa dette.",
    "a book buried": "Le roman a été enterré par la critique.",
    "hardly talk": "Les deux sœurs se parlent peu.",
    "a trainer": "Le club a rompu avec son entraîneur.",
    "tears dried": "Le candidat a séché ses larmes.",
    "a poll that is an idea": "Le référendum reste une idée.",
    "credits cut": "Le gouvernement a coupé les crédits.",
    "denied by a name in N'": "N'Djamena n'a pas rappelé son ambassadeur.",
    "hope kept": "Le ministre garde l'espoir.",
    "closed to the public": "Le quai est interdit au public.",
}


@pytest.mark.parametrize(("text", "expected"), [(text, kind) for kind, texts in TOLD.items() for text in texts])
def test_an_act_is_told(text: str, expected: str) -> None:
    assert expected in types(text)


def test_the_uprooted_of_a_toll_belong_to_it() -> None:
    assert types("La ville a dénombré 326 morts, 201 disparus et 183 000 sinistrés.") == ["casualties_report"]


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_nothing_is_told(text: str) -> None:
    assert find_by_rules(Article("a", date(2024, 5, 17), text)) == []
