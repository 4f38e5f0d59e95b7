"""What courts, states and crowds do, and forces that come on the scene: one sentence a row, as agencies print it."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article

TOLD = {
    # courts
    "guilty": ("Trois Français ont été reconnus coupables d'espionnage mardi à Téhéran.", "other"),
    "an appeal rejected": ("La Cour suprême a rejeté vendredi le recours de l'opposant à Nairobi.", "other"),
    "an appeal turned down": ("La requête de la défense a été rejetée lundi par le tribunal à Abuja.", "other"),
    "an inquiry": ("Le parquet a ouvert mardi à Paris une enquête pour crimes contre l'humanité.", "other"),
    "sentenced": ("Un tribunal militaire a condamné mardi à mort 37 personnes à Kinshasa.", "other"),
    "acquitted": ("La justice a relaxé mercredi les deux journalistes à Alger.", "other"),
    "pardoned": ("Le président a gracié lundi treize militaires à Ouagadougou.", "other"),
    "nationality lost": ("La junte a déchu jeudi de sa nationalité l'ancien ministre.", "other"),
    "nationality taken": ("Managua a retiré mercredi leur nationalité à neuf exilés.", "other"),
    "death penalty": ("Le Parlement a rétabli mardi la peine de mort à Kampala.", "other"),
    # courts, trade, money
    "heavy sentences": ("Un tribunal d'Alger a condamné mardi une dizaine de militants à de lourdes peines.", "other"),
    "sentenced somewhere": ("La cour a condamné mercredi à Genève l'ancien ministre à la réclusion criminelle à vie.", "other"),
    "terms handed down": ("Le tribunal a prononcé jeudi des peines de deux à dix ans de prison à Sousse.", "other"),
    "charged": ("La justice suisse a inculpé lundi l'ex-ministre gambien.", "other"),
    "a judge's order": ("Un juge a ordonné vendredi l'extradition de l'homme d'affaires à Londres.", "other"),
    "struck down": ("La Cour suprême a invalidé mardi le décret sur les visas.", "other"),
    "sent to The Hague": ("L'ancien chef de milice a été transféré samedi à La Haye.", "other"),
    "taken to court": ("Kiev a saisi jeudi la Cour internationale de justice.", "other"),
    "tariffs": ("Ottawa a imposé mardi des droits de douane de 25% sur l'acier chinois.", "other"),
    "tariffs in a gerund": ("Bruxelles a répliqué en relevant à 50% ses surtaxes sur l'aluminium.", "other"),
    "tariffs in force": ("Les nouveaux droits de douane sont entrés en vigueur mercredi.", "other"),
    "exports stopped": ("New Delhi a suspendu jeudi ses exportations de riz.", "other"),
    "arms sold": ("Washington a approuvé mardi la vente de douze hélicoptères à Manille.", "other"),
    "money granted": ("Le FMI a accordé lundi un prêt de 2,9 milliards de dollars à Colombo.", "other"),
    "capital controls": ("Nicosie a instauré jeudi un contrôle des capitaux.", "other"),
    "a ban": ("Les talibans ont interdit jeudi la musique dans les mariages.", "other"),
    "charities stopped": ("Le gouvernement a suspendu mardi les activités de 169 ONG.", "other"),
    "an act of state": ("Le Niger a nationalisé jeudi une mine d'or à Samira.", "other"),
    "leave given": ("La Maison Blanche a autorisé dimanche Kiev à tirer plus loin.", "other"),
    "a list of terrorists": ("Washington a désigné le cartel comme organisation terroriste.", "other"),
    "in force": ("L'accord de libre-échange est entré en vigueur mardi.", "other"),
    "two acts, a day between": ("Nicosie a fermé ses banques et instauré lundi un contrôle des capitaux.", "other"),
    "a penalty upheld": ("La peine a été confirmée mercredi en appel à Sfax.", "other"),
    "a sum released": ("Le FMI a débloqué vendredi 200 millions de dollars pour Colombo.", "other"),
    "in absence": ("L'ex-président a été condamné jeudi par contumace.", "other"),
    "a deal on duties": ("Pékin et Tokyo sont convenus lundi de suspendre leurs surtaxes.", "other"),
    # arms and prisoners
    "prisoners' return": ("Moscou a annoncé le retour au pays de 248 prisonniers.", "other"),
    "prisoners flown home": ("La Russie a rapatrié 157 militaires détenus.", "other"),
    "arms received": ("Kiev a reçu mardi deux batteries Patriot.", "other"),
    "back from prison": ("Une centaine de prisonniers ont regagné jeudi l'Ukraine.", "other"),
    "freed by force": ("Marta Ruiz a été libérée mercredi par l'armée au cours d'une opération.", "other"),
    "a ceremony": ("Une cérémonie a rassemblé samedi 30.000 personnes à Potocari.", "other"),
    "arms delivered": ("La Suède a livré lundi des canons Archer à l'Ukraine.", "other"),
    "arms burnt": ("Les premiers combattants ont brûlé leurs armes vendredi.", "other"),
    "surrender": ("Une vingtaine de rebelles se sont rendus lundi aux FARDC à Fataki.", "other"),
    "a bomb made safe": ("Les démineurs ont désamorcé dimanche un obus à Arras.", "other"),
    "the dead given back": ("Kiev a remis mardi les dépouilles à Moscou.", "other"),
    "swapped": ("L'espionne a été échangée jeudi à Vienne contre un savant.", "other"),
    "an air bridge": ("Un pont aérien a été mis en place lundi vers Ménaka.", "other"),
    "a force allowed": ("Le Conseil de sécurité a autorisé lundi une force multinationale en Haïti.", "other"),
    "remembered": ("Les Arméniens ont commémoré mercredi le génocide de 1915.", "other"),
    "inaugurated": ("Le président a inauguré samedi un mémorial à Kafue.", "other"),
    "vaccination": ("Une campagne de vaccination contre la polio a débuté lundi à Herat.", "other"),
    # envoys and media
    "told to leave": ("L'ambassadrice de Suède a été priée vendredi de quitter le Mali.", "other"),
    "correspondent expelled": ("Alger a expulsé lundi le correspondant d'une chaîne française.", "other"),
    "a radio banned": ("Les autorités ont interdit jeudi la BBC au Rwanda.", "other"),
    "a network blocked": ("TikTok a été suspendu mercredi en Albanie.", "other"),
    "a resolution": ("Le Conseil de sécurité de l'ONU a adopté lundi une résolution sur la Libye.", "other"),
    "a member suspended": ("L'Union africaine a suspendu mardi la Guinée de toutes ses instances.", "other"),
    # the sky
    "jets that stray": ("Trois MiG-31 russes ont violé vendredi l'espace aérien estonien.", "other"),
    "drones that stray": ("Des drones ont pénétré mercredi dans l'espace aérien de la Pologne.", "other"),
    # prisoners and thieves
    "prisoners flee": ("Une trentaine de détenus ont pris la fuite lundi à Malakal.", "other"),
    "prisoners elude": ("Vingt-cinq prisonniers ont échappé lundi à la surveillance de leurs gardiens.", "other"),
    "burglary": ("L'ambassade a été cambriolée samedi soir à Caracas.", "other"),
    "theft": ("Des cambrioleurs ont dérobé dimanche des tableaux de maître à Rotterdam.", "other"),
    # rites and openings
    "a mass": ("Le pape François a célébré mercredi une messe géante à Kinshasa.", "other"),
    "a president buried": ("L'ancien président Kabila a été inhumé samedi à Kinshasa.", "other"),
    "a service": ("Les obsèques ont été célébrées vendredi à Varsovie.", "other"),
    "a consulate": ("Le ministre français a inauguré jeudi un consulat à Nuuk.", "other"),
    "an embassy": ("La Suisse a ouvert mardi une ambassade à Kigali.", "other"),
    "a monument": ("Un monument soviétique a été démonté jeudi à Riga.", "other"),
    # what is destroyed by decree, cut by hackers
    "ivory burnt": ("Le Kenya a brûlé samedi 105 tonnes d'ivoire à Nairobi.", "other"),
    "houses razed": ("Les autorités israéliennes ont démoli mardi douze maisons à Silwan.", "other"),
    "by a hack": ("Une cyberattaque a paralysé lundi les services de l'hôpital à Barcelone.", "other"),
    "an airport hacked": ("Une attaque informatique a paralysé samedi l'aéroport de Berlin.", "other"),
    "aid by air": ("Un avion s'est posé mardi à Port-Soudan avec 20 tonnes d'aide à bord.", "other"),
    # forces that come
    "batteries": ("L'Otan a déployé mardi des Patriot à Rzeszow, en Pologne.", "deployment"),
    "missiles fielded": ("Des missiles Iskander ont été installés en février à Kaliningrad.", "deployment"),
    "jets land": ("Six Rafale français se sont posés samedi à Siauliai, en Lituanie.", "deployment"),
    "a carrier": ("Le groupe aéronaval américain est entré jeudi en mer de Chine méridionale.", "deployment"),
    "a destroyer": ("L'USS Carney croise depuis dimanche en Méditerranée orientale.", "deployment"),
    "flown in": ("Deux Iliouchine ont atterri lundi à Caracas avec une centaine de militaires à bord.", "deployment"),
    "airlifted by night": ("Moscou a aéroporté dans la nuit de lundi à mardi des parachutistes à Almaty.", "deployment"),
    "sent by night": ("Ankara a envoyé dans la nuit de lundi à mardi des chars à Afrin.", "deployment"),
    "a mission": ("L'UE a lancé lundi à Erevan une mission d'observation de deux ans.", "deployment"),
    "a mission sent": ("Une mission de l'UE, forte de 100 membres, a été déployée lundi à Sissian.", "deployment"),
    "observers": ("Des observateurs de l'OSCE ont été déployés mardi à Avdiïvka.", "deployment"),
    "a screen": ("Un imposant dispositif de sécurité a été déployé vendredi à Nairobi.", "deployment"),
    "police out": ("Important déploiement policier mercredi à Conakry.", "deployment"),
    "adjective first": ("Intenses bombardements mardi à Khartoum.", "shelling"),
    "guards": ("Des soldats montaient la garde vendredi devant la télévision à Libreville.", "deployment"),
    "helicopters": ("Des hélicoptères survolaient mardi Caracas.", "deployment"),
    "began on a day": ("Les Casques bleus ont commencé mercredi à patrouiller dans les rues de Bangui.", "deployment"),
    # crowds
    "angry youths": ("Des jeunes en colère ont envahi lundi la base de la Monusco à Butembo.", "protest"),
    "into the palace": ("Des manifestants sont entrés samedi dans le palais présidentiel à Colombo.", "protest"),
    "shutters down": ("Les marchands ont baissé le rideau lundi à Téhéran pour protester.", "protest"),
    "on strike since": ("Les boulangers, en grève depuis samedi à Tunis, réclament des subventions.", "protest"),
    "robes thrown": ("Les avocats ont jeté leurs robes lundi à Alger en signe de protestation.", "protest"),
    "no service": ("Les policiers municipaux ont refusé mercredi de prendre leur service à Marseille.", "protest"),
    "a vigil": ("Veillée aux flambeaux samedi à Buenos Aires.", "protest"),
    "firebombs": ("Des manifestants ont lancé des cocktails Molotov sur la police vendredi à Athènes.", "protest"),
    "fireworks": ("Des protestataires ont tiré des feux d'artifice sur la police jeudi à Tbilissi.", "protest"),
    "a town paralysed": ("Des milliers de mineurs ont paralysé lundi Potosi.", "protest"),
    "mattresses": ("Les détenus ont brûlé des matelas mardi à Guayaquil.", "protest"),
    # forces that go
    "leave begun": ("Les soldats français ont entamé jeudi leur départ de Faya.", "withdrawal"),
    "a base given back": ("L'armée américaine a remis lundi aux autorités nigériennes la base 201.", "withdrawal"),
    "a camp given back": ("La France a rétrocédé jeudi au Sénégal le camp Geille, à Ouakam.", "withdrawal"),
    "a mission closed": ("Berlin a mis fin mardi à sa mission à Gao, où servaient mille soldats.", "withdrawal"),
    "jets withdrawn": ("L'armée russe a retiré lundi ses bombardiers de Hmeimim.", "withdrawal"),
    "two verbs of one subject": ("- 30 août: les derniers soldats américains montent à bord et quittent Kaboul.", "withdrawal"),
    # people who go
    "a town emptied": ("Les habitants de Kasindi ont vidé la cité lundi.", "displacement"),
    "brought to safety": ("Les autorités ont mis à l'abri jeudi 12.000 riverains dans la province de Leyte.", "displacement"),
    "sent back": ("Des centaines de Guinéens ont été renvoyés lundi à Conakry.", "displacement"),
    "sent home": ("Le Pakistan a renvoyé depuis octobre des milliers d'Afghans dans leur pays.", "displacement"),
    "out of home": ("Quelque 20.000 personnes étaient encore hors de chez elles mercredi à Valence.", "displacement"),
    "gone from": ("Les derniers habitants sont partis vendredi de Vouhledar à bord d'un bus.", "displacement"),
    # who rules
    "a rival government": ("Les rebelles ont proclamé jeudi un gouvernement parallèle à Nyala.", "political_change"),
    "a party beaten": ("Le parti au pouvoir a été battu dimanche aux législatives en Islande.", "political_change"),
    "chosen to succeed": ("Le parti a choisi lundi Kamala Naidoo pour succéder à son fondateur.", "political_change"),
    "heir": ("Le prince a été nommé mercredi héritier puis proclamé sultan vendredi.", "political_change"),
    "the first woman": ("Mia Lund est devenue mardi la première femme à diriger le pays.", "political_change"),
    "a member": ("La Suède est devenue jeudi le 32e membre de l'Otan.", "political_change"),
    "out of a bloc": ("Le pays a quitté vendredi la Cour pénale internationale.", "political_change"),
    "confidence": ("Le cabinet a obtenu mercredi la confiance du Parlement.", "political_change"),
    "defeat conceded": ("Le président sortant a reconnu lundi sa défaite.", "political_change"),
    "a referendum": ("Les Islandais ont rejeté samedi l'adhésion par référendum.", "political_change"),
    "for independence": ("Les Calédoniens se sont prononcés dimanche contre l'indépendance.", "political_change"),
    "power handed over": ("Les militaires ont remis vendredi le pouvoir aux civils.", "political_change"),
    "first at the polls": ("Le parti populaire est arrivé en tête des législatives dimanche.", "political_change"),
    "in office": ("Le nouveau gouvernement est entré en fonctions mardi.", "political_change"),
    "a cabinet shown": ("Les putschistes ont dévoilé jeudi la composition de leur gouvernement.", "political_change"),
    "a people votes": ("Les Kenyans votaient mardi pour élire leur président.", "political_change"),
    "one's leave": ("Justin Trudeau a annoncé lundi son départ.", "political_change"),
    "charged to form": ("Le roi a chargé vendredi Hanna Moe de former un gouvernement.", "political_change"),
    "a fallen government": ("Le gouvernement de Michel Barnier est tombé mercredi.", "political_change"),
    "out of the country": ("Andry Rajoelina a quitté le pays dimanche à bord d'un avion militaire.", "political_change"),
    "resigned to it": ("Le Premier ministre a consenti lundi à démissionner.", "political_change"),
    "a procedure": ("Le Parlement a entamé mardi une procédure de destitution.", "political_change"),
    "recognised": ("Israël a reconnu vendredi le Somaliland.", "political_change"),
    "succeeded": ("Ana Jeri lui a succédé dans la foulée.", "political_change"),
    "a break": ("Le Venezuela a rompu avec Bogota en février 2019.", "political_change"),
    "free": ("Le Timor oriental a obtenu son indépendance en mai 2002.", "political_change"),
    "a fallen regime": ("Le régime de Damas est tombé le 8 décembre.", "political_change"),
    # talks
    "a named guest": ("Ulla Brandt s'est rendue jeudi à Kiev.", "negotiation"),
    "a gathering": ("La COP30 s'est ouverte lundi à Belem.", "negotiation"),
    "a leader without title": ("Emmanuel Macron s'est envolé jeudi pour Pékin.", "negotiation"),
    "parted without accord": ("Les ministres se sont séparés samedi à Bruxelles sans accord.", "negotiation"),
    # ways closed
    "kept from passing": ("Les miliciens ont empêché mardi les camions d'entrer à Ménaka.", "blockade"),
    "no traffic": ("Les rebelles ont interdit jeudi toute circulation à Ménaka.", "blockade"),
    "in a vice": ("La ville de Djibo est prise en étau depuis août par les jihadistes.", "blockade"),
    "the vice": ("L'étau se resserre mardi autour de Bakhmout.", "blockade"),
    "closed off": ("Bouclage total mercredi à Naplouse.", "blockade"),
    # talks and truces
    "come to talk": ("Emmanuel Macron est arrivé jeudi à Pékin pour s'entretenir avec Xi Jinping.", "negotiation"),
    "round a table": ("Les syndicats et le gouvernement se sont assis autour d'une table lundi à Lagos.", "negotiation"),
    "in dialogue": ("Les chefs de tribus rivales ont dialogué mardi à Zintan.", "negotiation"),
    "lists": ("Les délégations ont échangé lundi à Mascate leurs listes de prisonniers.", "negotiation"),
    "met on a day": ("L'émissaire, qui a rencontré mardi à Ramallah le président, a plaidé pour une trêve.", "negotiation"),
    "no aggression": ("Les deux communautés ont signé jeudi à Aru un pacte de non-agression.", "ceasefire_agreement"),
    "a pledge": ("Les milices ont signé mercredi à Bunia un engagement à cesser les hostilités.", "ceasefire_agreement"),
    "a halt": ("Washington a obtenu jeudi à Ankara la suspension de l'offensive turque.", "ceasefire_agreement"),
    # war and nature
    "at it for years": ("Les rebelles se battent depuis 2015 contre l'armée au Yémen.", "war"),
    "nth day": ("Au 500e jour de guerre, l'Ukraine compte ses morts.", "war"),
    "firedamp": ("Un coup de grisou a tué 52 mineurs jeudi en Sibérie.", "disaster"),
    "heat": ("Une vingtaine d'ouvriers ont succombé à la canicule en juin à Patna.", "disaster"),
}  # fmt: skip

NOT_TOLD = {
    "a ban on the pitch": "Le club a suspendu jeudi son attaquant pour deux matches.",
    "an exhibition": "Le ministre a inauguré une exposition sur l'art roman à Cluny.",
    "manuscripts": "L'écrivain a brûlé ses manuscrits avant de mourir.",
    "a liner": "Le paquebot croise depuis lundi dans les Caraïbes avec 3.000 touristes à bord.",
    "every summer": "Des hélicoptères survolent chaque été la forêt pour prévenir les incendies.",
    "an inquiry of no day": "Le parquet a ouvert une enquête.",
    "one's worry": "Pékin, dont deux ingénieurs vivent sur place, a fait part de son inquiétude.",
    "a rate that stays": "La banque vante ses taux d'intérêt avantageux.",
    "a swap of players": "Le gardien a été échangé jeudi contre un joueur de Boston.",
    "arms given, no day": "Les rebelles accusent le pays voisin de fournir des armes.",
    "a high of the markets": "L'action a atteint mercredi un sommet historique à la Bourse.",
    "members": "Le Sénat compte cent sages élus pour neuf ans.",
    "one's pace": "Le candidat a imposé mercredi son rythme.",
    "a citizen": "Un habitant s'est rendu lundi à la mairie.",
    "ruled out": "Le ministre a exclu dimanche toute négociation.",
    "head of a club": "L'ancien défenseur est devenu mardi président du club.",
    "a network": "L'opérateur a déployé jeudi 200 agents à Lyon pour réparer le réseau.",
}


def types(text: str) -> list[str]:
    return [trigger.event_type for trigger in find_triggers(Article("a", date(2024, 5, 16), text))]


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_an_act_is_told(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_nothing_is_told(text: str) -> None:
    assert types(text) == []
