"""Which type the act of a sentence is of, where its word alone would say another, and what is no act though its word is there."""

import pytest

from tests.test_incident_senses import WAR, types

# A sentence in an article on a war, and the types of the incidents that it tells.
SETTLED: dict[str, list[str]] = {
    # by what means
    "L'armée a mené lundi des frappes de drone sur des zones peuplées à Nyangezi, tuant trois civils.": ["drone_strike"],
    "Huit personnes ont été tuées par des tirs de missiles dans la nuit de dimanche à lundi à Haïfa.": ["shelling"],
    "Les défenses antiaériennes ont abattu 53 appareils au-dessus de sept régions.": ["drone_strike"],
    "Une attaque de drones a provoqué dans la nuit un incendie dans une raffinerie de Riazan.": ["drone_strike"],
    "Neuf autres ont péri par des tirs israéliens près de Khan Younès.": ["attack_civilians"],
    # by whom and on whom
    "Une trentaine de soldats et de supplétifs civils ont été tués lundi dans une attaque contre un détachement à Sebba.": ["other_attack"],
    "L'adversaire a tiré sans sommation lundi à Tegh.": ["other_attack"],
    "Le raid mené le 9 avril sur Al-Fouqaha par des jihadistes a fait trois morts.": ["other_attack"],
    "Le ministère a affirmé avoir repoussé cinq contre-attaques près de Pokrovsk.": ["clash"],
    "Les forces de sécurité ont mis fin à la prise d'otages d'un train et tué les 33 assaillants.": ["clash"],
    "Les assaillants ont incendié des commerces à Sebba.": ["other_attack"],
    "Des pneus ont été incendiés devant le siège du gouvernorat à Nassiriya.": ["protest"],
    "Un homme accusé d'espionnage a été pendu mardi à Karaj.": ["other"],
    "Des hommes armés ont enlevé quarante fidèles dimanche lors d'une attaque contre une église du district de Kajuru.": ["abduction_arrest"],
    "Cinq personnes condamnées pour trafic de drogue ont été pendues mercredi à Singapour.": ["other"],
    "L'Iran a exécuté lundi deux hommes reconnus coupables d'espionnage.": ["other"],
    "Les rebelles ont exécuté lundi trois hommes accusés d'espionnage.": ["attack_civilians"],
    "Un dépôt de carburant a pris feu à Belgorod après une attaque de drone.": ["drone_strike"],
    "Des dizaines de milliers de personnes ont fui les combats à El-Facher.": ["displacement"],
    "Des habitants fuyant les violents combats ont gagné Goma.": ["displacement"],
    "Un hélicoptère qui procédait à l'évacuation de soldats blessés a essuyé des tirs.": ["other_attack"],
    "Après l'explosion la veille d'une mine, des échanges de tirs ont éclaté mardi à Ta Muen.": ["explosion", "clash"],
    "L'attaque, qui n'a pas été revendiquée, a fait dix morts mardi à Gao.": ["other_attack"],
    "Une fusillade a fait cinq morts samedi à Denver.": ["attack_civilians"],
    "Une fusillade a opposé mardi des policiers à des trafiquants à Culiacan.": ["clash"],
    "Les tireurs d'élite ont abattu plusieurs miliciens mardi à Jénine.": ["casualties_report"],
    "La plupart des drones ont été abattus, selon l'état-major.": ["drone_strike"],
    # moves of troops
    "Le Niger a expulsé les soldats américains de la base d'Agadez.": ["withdrawal"],
    "La junte a chassé les soldats français du Mali en août 2022.": ["withdrawal"],
    "Plusieurs dizaines d'entre eux ont quitté le Burkina Faso pour aller défendre Koursk.": ["withdrawal"],
    # whole wars
    "Moscou, qui a lancé son assaut contre l'Ukraine en février 2022, n'a pas réagi.": ["war"],
    "La ville comptait 60.000 habitants avant l'invasion russe de février 2022.": ["war"],
    "L'opération militaire spéciale se poursuit depuis le 24 février.": ["war"],
    "La Russie a envahi l'Ukraine en février 2022.": ["war"],
    "Les shebab mènent depuis 2007 une insurrection contre le gouvernement fédéral.": ["war"],
    "Une insurrection populaire a éclaté mardi à Dacca.": ["protest"],
    "Le M23 s'est emparé de Goma en janvier, puis de Bukavu en février, au cours d'une offensive qui a fait des milliers de morts.": ["territory_taken", "territory_taken", "war"],
    # orders and flights
    "Le trafic aérien a été suspendu mardi à Kazan.": ["other"],
    "Niamey a fermé son espace aérien samedi.": ["blockade"],
    "Le gouverneur a décrété trois jours de deuil national vendredi.": ["other"],
    "Le trafic des trains a été interrompu lundi à l'ouest de la capitale.": ["other"],
    "Coupures de courant mardi à Odessa.": ["other"],
    "Vingt mille réfugiés sont bloqués à la frontière turque.": ["displacement"],
    # nothing that happened
    "Près de dix mille d'entre eux ont atteint le camp d'Adré.": [],
    "Amina, une mère de 30 ans qui s'est réfugiée dans une école, témoigne.": [],
    "Le siège a plongé la ville dans la famine.": [],
    "Le retrait des troupes étrangères est une des conditions du dialogue.": [],
    "Les attaques contre les hôpitaux, y compris les cliniques privées, sont interdites par le droit.": [],
    "Kiev revendique la libération de villages dans l'Est et le Sud occupés par l'armée russe.": ["territory_taken"],
    "Ces violences, qui durent depuis des mois, ont endeuillé des centaines de familles.": [],
    "Cet axe était jusqu'ici épargné par les attaques visant les convois.": [],
    "La force doit aider à endiguer la violence des gangs.": [],
    "La junte croyait avoir repris le contrôle de la situation.": [],
    "Les organisateurs de la marche n'ont pas réagi.": [],
    "Le nombre exact de manifestants arrêtés reste inconnu.": [],
    "La patrouille escortait un convoi de marchandises.": [],
    "L'attentat a été revendiqué dimanche par l'Etat islamique.": [],
    "Les autorités ont ouvert une enquête sur l'attentat.": [],
    "Les survivants de l'attaque sont soignés à l'hôpital de Maiduguri.": [],
    "L'armée dit mener des opérations contre les groupes armés dans la région.": [],
    "Le Premier ministre s'est rendu au chevet des blessés.": [],
    "Les belligérants se sont entendus sur l'échange de six mille corps de militaires tombés.": ["negotiation"],
    "La décision a été prise pour épargner les vies des militaires.": [],
    "Le maire s'attend à des centaines de cercueils.": [],
    "Il cherche à pousser la rue à les renverser.": [],
    "L'attentat a été revendiqué par les islamistes radicaux.": [],
    "Les gangs multiplient les enlèvements contre rançon dans cette région.": [],
    "Moscou revendique presque chaque jour la prise d'un village dans le secteur.": [],
    "Ils dénoncent la suspension des négociations d'adhésion à l'Union européenne.": [],
    "Le ministre a jugé absurde de négocier sous les bombes.": [],
    "C'est l'un des bilans les plus lourds depuis le début du conflit.": [],
    "L'opposition réunie au sein du BRDC appelle au boycott.": [],
    "Deux manifestants ont été blessés, selon l'opposition.": [],
    "L'armée a proclamé la victoire en dix jours.": [],
    "Elle ne résiste pas mieux à l'examen.": [],
    "Quelque 1.500 hommes de l'Africa Corps sont déployés au Mali.": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SETTLED.items())
def test_an_act_is_of_its_type(text: str, expected: list[str]) -> None:
    assert types(text, WAR) == expected
