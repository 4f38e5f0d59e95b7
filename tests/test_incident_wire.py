"""Sentences as news agencies print them, in an article about a war: by the type that they tell, and those that tell nothing."""

import pytest

from tests.in_war import types_in_war

TOLD: dict[str, tuple[str, ...]] = {
    "war": (
        "Le Tchad est confronté depuis 2015 à des violences jihadistes.",
        "Le Niger est plongé depuis dix ans dans une crise sécuritaire.",
        "Le Bénin fait face depuis 2021 à des attaques de groupes armés venus du nord.",
        "Le Mindanao est en proie depuis des décennies à une insurrection séparatiste.",
        "Les Papous combattent depuis 1963 pour l'indépendance de leur île.",
        "L'Algérie et le Maroc se sont livré une guerre éclair en 1963.",
        "Le président a déclaré le pays en « conflit armé interne ».",
        "L'opération Sangaris a été lancée en décembre 2013.",
        "Les hostilités ont débuté le 8 octobre 2013 dans le Sud.",
        "Les rébellions touareg se sont succédé dans le Nord.",
        "La deuxième guerre du Congo a éclaté en 1998.",
        "Le conflit philippin, vieux d'un demi-siècle, oppose l'armée à la guérilla maoïste.",
        "Les combats dans le Nord opposent depuis 2021 l'armée à la rébellion.",
        "Le pays est en guerre depuis l'intervention étrangère de 2001.",
    ),
    "withdrawal": ("Retrait rwandais de Walikale, dix jours après sa prise.",),
    "air_strike": (
        "Des chasseurs américains ont éliminé vingt jihadistes lundi près de Jilib.",
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
        "Neuf bergers ont péri lundi à Gao sous les balles des assaillants.",
        "Un extrémiste tua, le 15 mars, cinquante fidèles dans deux mosquées.",
        "Le tireur a abattu onze spectateurs pendant le festival.",
        "Des bergers ont été tués dimanche par des chasseurs traditionnels près de Bankass.",
        "Des tireurs embusqués ont visé des habitants qui puisaient de l'eau à Alep.",
        "Trois vaccinateurs ont été pris pour cible et tués lundi à Khost.",
    ),
    "ceasefire_violation": (
        "Passant outre la trêve décrétée par Juba, les miliciens ont attaqué Nasir.",
        "Bangui reproche aux rebelles d'avoir rompu, deux jours après sa signature, la trêve de Khartoum.",
        "La trêve n'a duré que six heures à Taëz.",
        "Le Polisario dénonce le non-respect de la trêve par Rabat.",
        "L'ONU a relevé neuf violations de la cessation des hostilités dans le secteur de Marjayoun.",
        "Une trêve que des tirs d'artillerie auraient violée dès lundi à Agdam.",
    ),
    "clash": (
        "Six maquisards ont péri mardi à Bassilan sous les tirs des parachutistes.",
        "Les combats de rue à Marawi sont extrêmement féroces.",
        "La bataille pour le contrôle de Marawi a duré cinq mois.",
        "Les insurgés ont dit livrer de « rudes combats » aux troupes du Nord.",
        "Les Russes ont poursuivi leurs assauts lundi près de Toretsk.",
        "Les Casques bleus ont été pris entre deux feux à Sake.",
        "Attirée dans une embuscade, la patrouille a répliqué et abattu cinq jihadistes près de Diffa.",
        "Pris sous un feu croisé, deux policiers ont été blessés lundi à Croix-des-Bouquets.",
        "L'armée a tué six insurgés en ripostant à des tirs mardi à Loikaw.",
        "« Nous nous sommes battus jusqu'à l'aube », témoigne un milicien de Zawiya.",
        "Les islamistes ont lancé samedi un assaut contre Marawi, se heurtant à la résistance des soldats.",
        "Aux prises avec les rebelles depuis lundi à Bria, les Casques bleus ont demandé des renforts.",
        "Des échanges de tirs nourris entre gangs rivaux dans le quartier de Bas-Delmas ont fait fuir les riverains.",
        "Les insurgés sont repartis à l'assaut vendredi à Loikaw.",
        "La semaine a vu le déclenchement de nouveaux combats près de Bria.",
    ),
    "displacement": (
        "Des ressortissants indiens ont été évacués de Djibo par hélicoptère.",
        "L'ONU a fait état de 192.000 déplacés à Djibo depuis mardi.",
        "Le conflit a fait 1,5 million de déplacés dans l'Est.",
        "Les tribus bédouines ont été chassées dimanche de Soueida.",
        "Un convoi de 156 civils est arrivé mardi à Zaporijjia.",
        "Quelque 40.000 réfugiés sont retournés vivre à Choucha.",
        "Les autorités ont évacué mercredi Kherson.",
        "Des milliers de civils ont été emmenés de force vers le Nord.",
        "Plus de 3.000 Libanais ont été évacués lundi de Tyr.",
    ),
    "drone_strike": (
        "Un facteur a été tué à Horlivka par le largage d'un engin explosif depuis un drone.",
        "La bourgade a été soumise lundi matin à une frappe de drone.",
        "Une centaine de drones ont été tirés dans la nuit sur Kiev.",
        "Un quadricoptère a ouvert le feu lundi sur des déplacés à Gaza.",
        "L'armée éthiopienne a conduit dans la nuit de samedi à dimanche des frappes par drones contre un marché de Finote Selam.",
        "Un drone bourré d'explosifs a été lancé mardi contre un radar à Saki.",
    ),
    "other_attack": (
        "Des tireurs embusqués ont abattu quatre paramilitaires près de Bannu.",
        "Une trentaine d'hommes armés de bâtons ont envahi mardi une ferme à Eldorado.",
        "Une attaque au couteau a visé jeudi un poste de police à Naplouse.",
        "Un chalutier a été coulé dimanche par la marine vietnamienne.",
        "Trois cents têtes de bétail ont été emmenées par les assaillants lundi à Bor.",
        "Une centaine de vaches ont été razziées dimanche près de Kapoeta.",
    ),
    "shelling": (
        "Les chars ont riposté à l'arme lourde sur deux hameaux de la vallée.",
        "Le pilonnage, vendredi, du bourg de Lyman a fait deux morts.",
        "Le marché de Sake a été touché par trois bombes jeudi.",
        "Le hameau a été pris sous le feu de l'artillerie mardi.",
        "Un Kinjal a frappé une pizzeria samedi à Zaporijjia.",
        "Séoul a essuyé des tirs de canons automoteurs sur l'île de Yeonpyeong.",
        "Des tirs de BM-21 ont touché un quartier de Gori.",
    ),
    "territory_ceded": (
        "Les gardes ont livré le fort sans tirer un coup de feu.",
        "Le Soudan du Sud a rendu jeudi au Soudan, selon un accord, une bande de terre près de Heglig.",
        "La Grande-Bretagne a remis en 1997 l'île de Hong Kong à la Chine.",
        "Faute de munitions, la garnison a fini par abandonner Sévaré aux assaillants.",
        "Les miliciens ont laissé Ansongo sans combattre jeudi.",
        "Israël a restitué Yamit à l'Egypte en avril 1982.",
        "Le bataillon a cédé l'aciérie dans la nuit.",
    ),
    "territory_taken": (
        "La prise, lundi, de la ville de Bria par les rebelles a vidé le marché.",
        "La capture de Mocimboa par les insurgés a pris l'armée de court.",
        "L'occupation par les forces turques de Ras al-Aïn a chassé des milliers de familles.",
        "Prise surprise de Bukavu par le M23.",
        "L'armée a étendu son contrôle vendredi à l'est de Khan Younès.",
        "Makariv est tombée début mars.",
        "Bani Bangou est passée sous leur emprise dimanche.",
        "Les paramilitaires ont réoccupé jeudi Bara.",
        "Le Conseil national a fait main basse samedi sur Al-Bayda.",
    ),
    "political_change": (
        "Norodom, monté sur le trône en 1941, a abdiqué deux fois.",
        "La Barbade est devenue une république en 2021.",
        "L'opposition déposera jeudi une motion de censure à Lima.",
        "Les diplomates se sont inquiétés de la promulgation, vendredi, par le président d'une loi sur les étrangers.",
        "Son parti rafle 41 des 80 sièges à Windhoek.",
    ),
    "casualties_report": (
        "« Nous avons inhumé onze voisins hier », raconte une rescapée de Barsalogho.",
        "Un douanier a été mortellement touché lors de la fouille.",
        "Trente corps retirés de la boue à Camaná, selon la mairie.",
    ),
    "abduction_arrest": (
        "Un contrôle routier a permis d'interpeller samedi à Liège deux passeurs.",
        "La garde civile a fait disparaître onze étudiants à Iguala.",
        "Trois ministres déchus ont été pris, hier matin, en lisière de Gitega.",
        "Un comptable avait été arrêté lundi à Dakar.",
        "Des pirates ont filé mardi avec neuf marins au large de Lagos.",
        "Le Premier ministre, M. Chaudhry, passait samedi sa deuxième nuit aux mains des mutins.",
    ),
    "explosion": ("Deux explosions, mardi, un peu après minuit, à bord d'une vedette à quai à Aden.",),
    "deployment": (
        "Un millier de soldats allemands stationnent depuis 2017 en Lituanie.",
        "Une partie des renforts sera casernée à Narva.",
        "Minsk fait manœuvrer trois bataillons autour de Brest.",
        "Le pays va porter à 3.500 hommes son contingent à Mopti.",
        "Six hélicoptères opèrent depuis jeudi dans la vallée de Swat.",
        "L'état-major a engagé, dès la nuit de lundi à mardi, plus de 1.600 soldats à Derna.",
    ),
    "protest": (
        "Quelques dizaines de personnes ont aspergé de ketchup le mur de l'ambassade.",
        "Une vingtaine d'exilés brandissaient des portraits de disparus lundi à Genève.",
        "10.000 personnes, le double à en croire les organisateurs, s'étaient massées sur la place à Tirana.",
        "Le collectif a lancé un appel à descendre dans la rue mercredi à Oran.",
    ),
    "negotiation": (
        "La chancelière rencontrera ses pairs jeudi à Vienne.",
        "Les ministres des Affaires étrangères aborderont le dossier lundi à Bruxelles.",
    ),
    "disaster": (
        "Toutes les maisons de l'îlot ont été emportées samedi.",
        "Un convoi de marchandises s'est couché mardi dans une courbe près de Kindu.",
    ),
}

NOT_TOLD = (
    "Le secteur est confronté depuis 2020 à une insécurité juridique croissante.",
    "L'association lutte depuis dix ans contre les violences faites aux femmes.",
    "L'opération Serval lui avait valu la reconnaissance des Maliens.",
    "Le conflit frontalier qui oppose le Guyana à son voisin porte sur l'Essequibo.",
    "L'attaquant a trompé le gardien d'une frappe du pied gauche.",
    "Le ministre a été mitraillé de questions par la presse.",
    "La Nasa a lancé lundi une sonde vers la lune.",
    "Le fonds a pris le contrôle de la chaîne pour 300 millions d'euros.",
    "Les pompiers s'entraînent aux attentats à la bombe chaque printemps.",
    "La directrice entre dans sa troisième année de mandat.",
    "L'attaque survient cinq jours après la visite du ministre.",
    "L'attentat intervient alors que la saison touristique commence.",
    "C'est le deuxième accident de ce genre en un mois.",
    "Un pilote y a vu des collines pelées comme après un incendie.",
    "Le traversier, venu de l'île, ralliait la capitale avec 200 passagers à bord.",
    "Le ministre a été emporté par les révélations de la presse.",
    "Les députés ont tiré un trait sur cinquante ans de monopole.",
    "Vingt minutes de marche entre le port et le quartier chinois.",
)


@pytest.mark.parametrize(("text", "expected"), [(text, kind) for kind, texts in TOLD.items() for text in texts])
def test_a_sentence_tells_its_type(text: str, expected: str) -> None:
    assert expected in types_in_war(text)


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_sentence_tells_nothing(text: str) -> None:
    assert types_in_war(text) == set()
