"""What only sounds like an incident, what it is called, and that it is told once; alone and in an article on a war."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article

WAR = (
    "Des combats opposent l'armée aux rebelles et aux miliciens dans l'est du pays. "
    "Les soldats ont riposté aux tirs d'artillerie des insurgés mardi.\n\n"
)


def types(text: str, before: str = "") -> list[str]:
    """The types of the incidents of ``text`` where it follows ``before``."""
    found = find_triggers(Article("a", date(2024, 5, 17), before + text))
    return [t.event_type for t in found if t.clause.start >= len(before)]


# Sport, markets, courts, stages, weather, the routine of firemen and the police.
PEACEFUL = (
    "L'opposition s'est insurgée contre la hausse des frais d'inscription.",
    "Les Lions se sont fait massacrer cinq à zéro par les Etalons.",
    "Notre équipe a été pulvérisée trois à un samedi à Douala.",
    "L'incendie est désormais circonscrit, ont indiqué les pompiers.",
    "Les avocats s'affrontent depuis lundi à la barre du tribunal.",
    "Une bataille de procédure a occupé toute la première journée d'audience.",
    "Les deux plaideurs se sont affrontés par courriers interposés.",
    "Bruxelles a livré une guerre d'usure à coups d'amendements.",
    "Le candidat a tiré à boulets rouges sur son rival mardi à Lyon.",
    "Le Premier ministre est monté au créneau mercredi pour défendre sa réforme.",
    "La ministre est sous le feu des critiques depuis lundi.",
    "Le dollar a plongé lundi et l'euro s'est effondré.",
    "Les Bourses asiatiques ont dévissé mardi dans la panique.",
    "Une pluie de récompenses est tombée sur le film samedi à Cannes.",
    "L'annonce a fait l'effet d'une bombe à Bruxelles.",
    "Le patron du syndicat a torpillé l'accord mardi.",
    "Les députés ont enterré le projet de loi mercredi.",
    "La Banque centrale a dégainé l'arme des taux jeudi.",
    "Le gouvernement veut désamorcer la bombe sociale.",
    "L'attaquant a inscrit un but de la tête et fait exploser le stade.",
    "Le Nigérian a fusillé le gardien d'une frappe de vingt mètres.",
    "Le boxeur a mis son adversaire K.-O. à la troisième reprise.",
    "L'équipe de France a pris sa revanche en battant l'Italie dimanche à Rome.",
    "Le Sénégal a éliminé l'Egypte aux tirs au but mardi à Dakar.",
    "Le peloton a lancé l'offensive dans la dernière ascension.",
    "Les artilleurs londoniens ont frappé d'entrée samedi à l'Emirates.",
    "Les viticulteurs ont perdu la bataille des étiquettes à Bruxelles.",
    "Le festival a envahi les rues d'Avignon samedi.",
    "Les touristes ont envahi la plage de Copacabana ce week-end.",
    "Le film raconte le massacre d'un village en 1994.",
    "Son roman revient sur l'assassinat du président en 2001.",
    "La pièce met en scène l'attaque d'un train par des bandits.",
    "Une exposition retrace le siège de Sarajevo.",
    "Le parquet a requis vingt ans de prison contre l'auteur de l'attaque.",
    "Le gouvernement a annoncé un plan de lutte contre les violences conjugales.",
    "Une minute de silence a été observée en mémoire des victimes de l'attentat de 2015.",
    "Les commémorations du génocide ont débuté dimanche à Kigali.",
    "Le marché de l'immobilier s'est effondré de 20 % à Shenzhen.",
    "Les exportations de blé ont chuté de moitié, frappées par les sanctions.",
    "Les droits de douane frappent de plein fouet les exportateurs vietnamiens.",
    "Le mercure a explosé mardi à Phoenix, avec 47 degrés.",
    "La riposte de Pékin aux surtaxes américaines ne s'est pas fait attendre.",
    "Un conseil municipal a adopté le budget lundi soir.",
    "Les pompiers ont évacué par précaution une vingtaine de clients du magasin.",
    "Les randonneurs ont été évacués par hélicoptère lundi.",
    "La gare a été évacuée mardi matin à cause d'un bagage oublié.",
    "Les élèves ont été évacués dans le calme après une alerte au gaz.",
    "La route sera fermée pour travaux jusqu'à vendredi.",
    "Le pont est fermé à la circulation pour réfection.",
    "Les policiers ont dispersé les supporters après le match.",
    "La police a délogé les squatteurs d'un immeuble du centre-ville.",
    "Le casse a rapporté deux millions d'euros aux braqueurs.",
    "Deux hommes cagoulés ont braqué une bijouterie mardi à Cannes.",
    "Le TGV a heurté un sanglier, sans faire de blessé.",
    "La crue menace la digue.",
    "La décrue s'est amorcée jeudi.",
    "Les eaux se sont retirées mercredi.",
    "Le ministre a survolé la zone sinistrée.",
    "L'équipe de secours a plongé dans la rivière pour repêcher le bus.",
    "Le trafic ferroviaire a été interrompu par la neige.",
    "Un millier de personnes participaient au marathon de Dakar.",
)

# Topics, fears, plans, denials, second mentions, victims and means of a war that is told elsewhere.
OF_WAR = (
    'Kigali s\'est insurgé contre des accusations "mensongères".',
    "La délégation a claqué la porte avant la photo de famille.",
    "Une prise d'eau alimente les trois villages.",
    "La prise d'eau du barrage est située à deux kilomètres.",
    "La prise de parole du président est attendue mardi.",
    "Sa prise de fonction a eu lieu lundi.",
    "Le feu est maîtrisé depuis mardi soir.",
    "Les combats rendent tout acheminement impossible.",
    "La guerre a appauvri le pays.",
    "Les frappes ne changeront rien, juge un diplomate.",
    "Les habitants vivent au rythme des bombardements.",
    "Chaque nuit, les sirènes retentissent.",
    "La peur des bombardements vide les marchés.",
    "Le bruit des combats parvient jusqu'à l'hôpital.",
    "Le risque d'une reprise des combats inquiète les chancelleries.",
    "L'armée s'attend à de nouvelles attaques.",
    "Les autorités redoutent des représailles.",
    "L'état-major prépare une offensive vers le nord.",
    "Aucun tir n'a été signalé depuis dimanche.",
    "Aucune victime n'est à déplorer.",
    "L'armée dément avoir bombardé l'hôpital.",
    "Le porte-parole a nié toute implication dans l'attaque.",
    "Washington a averti qu'une attaque aurait de graves conséquences.",
    "Si les rebelles attaquent la ville, l'armée ripostera.",
    "Pour éviter un bain de sang, les chefs coutumiers ont négocié.",
    "Un cessez-le-feu permettrait d'acheminer l'aide.",
    "Un cessez-le-feu reste hors de portée, selon l'émissaire.",
    "Les deux camps s'accusent mutuellement.",
    "La ville, ancien bastion des rebelles, compte 80.000 habitants.",
    "La milice, créée en 2013, compte 3.000 combattants.",
    "Ce groupe est responsable de nombreuses attaques dans la région.",
    "Il est connu pour ses enlèvements contre rançon.",
    "La région est le théâtre de violences depuis des années.",
    "Les attaques de ce type sont fréquentes dans la zone.",
    "Le colonel, vétéran de la guerre d'Afghanistan, commande le secteur.",
    "L'attaque n'a pas été revendiquée.",
    "L'attaque a été condamnée par l'Union africaine.",
    "Une enquête a été ouverte sur la frappe.",
    "Les circonstances de l'attaque restent floues.",
    "Les auteurs de l'attaque sont en fuite.",
    "L'armée n'a pas commenté ces frappes dans l'immédiat.",
    "Le bilan n'a pu être vérifié de source indépendante.",
    "Le bilan pourrait s'alourdir.",
    "Les secouristes fouillent toujours les décombres.",
    "Les blessés ont été évacués vers l'hôpital militaire.",
    "Les corps ont été transportés à la morgue.",
    "La population craint une attaque imminente.",
    "Les habitants sont invités à évacuer la zone.",
    "Il faut mettre fin aux bombardements, a-t-il dit.",
    "Le Conseil de sécurité a appelé à un cessez-le-feu immédiat.",
    "L'ONU réclame un accès sans entrave aux civils pris au piège des combats.",
    "Les médiateurs espèrent arracher une trêve avant le ramadan.",
    "Les rebelles menacent de prendre la ville.",
    "Ils veulent s'emparer de l'aéroport, selon un officier.",
    "L'objectif est de reprendre la ville avant l'hiver.",
    "Une vingtaine de soldats montent la garde devant la mairie.",
    "Le président a promis de venger les soldats tués.",
    "La mère d'un soldat tué réclame justice.",
    "Le gouvernement a rendu hommage aux victimes des bombardements.",
    "Le pays reçoit des armes depuis le début de l'invasion.",
    "L'aide promise servira à reconstruire les écoles détruites.",
    "L'hôpital manque de tout : sang, oxygène, anesthésiants.",
    "Plus de 30.000 personnes vivent dans le camp.",
    "Ce drame aurait pu être évité, a regretté le maire.",
    "Le chef rebelle n'a pas été tué, assure son entourage.",
    "Personne n'a été blessé.",
    "Les pertes sont minimes, affirme l'état-major.",
    "Les pertes russes ne sont pas connues.",
    "Trois personnes sont toujours portées disparues.",
)

TYPED = (
    ("Des coups de feu ont retenti lundi soir dans le centre de Praia.", "clash"),
    ("Un colis piégé a blessé un employé de l'ambassade d'Ukraine à Madrid.", "explosion"),
    ("La police a interpellé le chef de l'opposition à son domicile.", "abduction_arrest"),
    ("Des dizaines de manifestants ont été arrêtés à Minsk.", "abduction_arrest"),
    ("Les trente écolières enlevées en mars ont été libérées lundi.", "other"),
    ("Des milliers de personnes ont défilé dimanche à Tunis contre la vie chère.", "protest"),
    ("La police a tiré des grenades lacrymogènes sur des étudiants à Dakar.", "protest"),
    ('Une "prise de Lima" est annoncée pour jeudi.', "protest"),
    ('Une journée "ville morte" a paralysé Goma lundi.', "protest"),
    ("Le Premier ministre a remis sa démission vendredi.", "political_change"),
    ("Des militaires ont annoncé avoir pris le pouvoir à Libreville.", "political_change"),
    ("Le Parlement a destitué le président mardi.", "political_change"),
    ("Un bateau surchargé a chaviré sur le lac Kivu, faisant 78 morts.", "disaster"),
    ("Un bus a plongé dans un ravin près de Potosi, faisant 31 morts.", "disaster"),
    ("Une bousculade a fait douze morts dans un stade de Conakry.", "disaster"),
    ("Un feu parti d'une grange s'est propagé à la forêt et a ravagé 300 hectares.", "disaster"),
    ("Quatre syndicalistes, cueillis lundi à l'aube, restaient détenus mardi soir.", "abduction_arrest"),
    ("Cinq ingénieurs, soupçonnés d'avoir saboté une turbine, ont été arrêtés jeudi à Tachkent.", "abduction_arrest"),
    ("Un pont s'est effondré dimanche à Niamey, coupant la route de l'aéroport.", "disaster"),
    ("Un cycliste, renversé lundi par un camion, est décédé à l'hôpital.", "disaster"),
)

TYPED_IN_WAR = (
    ("Dans la nuit, des rafales ont retenti près du palais présidentiel.", "clash"),
    ("Des tirs nourris ont été entendus mardi à Conakry.", "clash"),
    ("Deux fortes détonations ont été entendues à Kaboul.", "explosion"),
    ("Deux lycéens ont été fauchés par des tirs à balles réelles à Lomé.", "attack_civilians"),
    ("Une mère et ses deux enfants ont été abattus à bout portant à Djibo.", "attack_civilians"),
    ("Un journaliste a été tué par balle devant son domicile à Kandahar.", "attack_civilians"),
    ("Deux soldats ont été tués par balle près de la frontière.", "casualties_report"),
    ("La défense antiaérienne a abattu dans la nuit 34 drones au-dessus de six régions.", "drone_strike"),
    ("L'armée de l'air a détruit en vol neuf missiles de croisière.", "shelling"),
    ("Une nouvelle attaque de drones a visé le dépôt de carburant de Belgorod.", "drone_strike"),
    ("Trois drones se sont abattus sur l'aéroport de Khartoum.", "drone_strike"),
    ("Un drone kamikaze s'est écrasé sur un immeuble de Sumy.", "drone_strike"),
    ("Un drone a pris pour cible une ambulance à Kherson.", "drone_strike"),
    ("Une ambulance a été touchée par un drone à Kherson.", "drone_strike"),
    ("Des engins sans pilote ont survolé puis frappé la raffinerie de Riazan.", "drone_strike"),
    ("Les chasseurs-bombardiers ont pilonné les faubourgs de Sagaing.", "shelling"),
    ("Un hélicoptère de combat a mitraillé un village près de Loikaw.", "air_strike"),
    ("Des tirs de roquettes ont visé la base d'Aïn al-Assad.", "shelling"),
    ("Une salve de Katioucha s'est abattue sur Kiryat Shmona.", "shelling"),
    ("L'artillerie a pris pour cible le marché de Bahri.", "shelling"),
    ("Des obus de mortier sont tombés sur le camp de Zamzam, faisant onze morts.", "shelling"),
    ("Un kamikaze s'est fait exploser à l'entrée de la mosquée de Kunduz.", "explosion"),
    ("Une bombe placée sous un pont a explosé au passage d'un convoi à Quetta.", "explosion"),
    ("Une charge a détoné au passage d'une patrouille près de Kidal.", "explosion"),
    ("Un véhicule de la Minusma a heurté un engin explosif près de Tessalit.", "explosion"),
    ("Une mine a tué quatre enfants à Idleb.", "explosion"),
    ("Des hommes armés ont tué douze villageois à Bunyuka.", "attack_civilians"),
    ("Des hommes armés ont attaqué le village de Bunyuka, tuant douze habitants.", "attack_civilians"),
    ("Les assaillants ont ouvert le feu sur des fidèles à la sortie de la messe.", "attack_civilians"),
    ("Des colons ont incendié des oliveraies et roué de coups un berger près de Naplouse.", "attack_civilians"),
    ("Les rebelles ont attaqué un poste de l'armée, qui a riposté.", "other_attack"),
    ("De violents accrochages ont opposé l'armée aux maquisards dans le maquis de Tizi Ouzou.", "clash"),
    ("L'armée a repoussé un assaut contre la garnison de Menaka.", "clash"),
    ("Onze rebelles ont été tués dans des affrontements avec l'armée à Cotabato.", "clash"),
    ("Un convoi de l'ONU est tombé dans une embuscade près de Bria.", "other_attack"),
    ("Des insurgés ont pris d'assaut un commissariat à Cabo Delgado.", "other_attack"),
    ("Des hommes armés ont fait irruption dans un bar d'Irapuato.", "other_attack"),
    ("Des hommes armés ont enlevé trente écolières à Dapchi.", "abduction_arrest"),
    ("Deux prêtres ont été enlevés mardi à Kaduna.", "abduction_arrest"),
    ("Les rebelles ont chassé l'armée de la ville de Sake.", "territory_taken"),
    ("L'armée a délogé les jihadistes de leurs positions autour de Tessalit.", "territory_taken"),
    ("La localité de Rubaya est passée sous le contrôle des rebelles.", "territory_taken"),
    ("La chute de Goma a pris tout le monde de court.", "territory_taken"),
    ("L'armée s'est retirée de Sake sans combattre.", "withdrawal"),
    ("Les insurgés ont coupé la route entre Sévaré et Gao.", "blockade"),
    ("La ville, encerclée depuis un mois, manque de vivres.", "blockade"),
    ("Al-Fasher, assiégée depuis mai, ne reçoit plus rien.", "blockade"),
    ("L'armée a accusé les rebelles d'avoir violé la trêve à quatre reprises.", "ceasefire_violation"),
    ("Les deux parties ont signé un cessez-le-feu jeudi à Luanda.", "ceasefire_agreement"),
    ("Les pourparlers ont repris lundi à Doha.", "negotiation"),
    ("Plus de 20.000 personnes ont fui vers le Tchad depuis dimanche.", "displacement"),
    ("Des milliers d'habitants ont quitté la ville à pied.", "displacement"),
    ("Deux mille soldats kényans ont débarqué à Port-au-Prince.", "deployment"),
    ("La France a envoyé un porte-avions en Méditerranée orientale.", "deployment"),
    ("Le lendemain, un enfant de dix ans a marché sur une mine et n'a pas survécu.", "explosion"),
    ("Un drone a frappé mardi quatre bergers près de Soueïda, les tuant sur le coup.", "drone_strike"),
    (
        "Deux passants ont été tués par balle et une dizaine d'autres, dont une fillette, blessés lundi à Cotonou.",
        "attack_civilians",
    ),
    ("Bilan : quatre morts, vingt maisons calcinées.", "casualties_report"),
    ("Une trentaine de roquettes tirées sur Kiryat Shmona, la plupart interceptées.", "shelling"),
    ("L'accrochage le plus grave s'est produit mardi à Bria : neuf combattants ont été abattus par l'armée.", "clash"),
    ("Un dépôt de carburant a pris feu à Briansk à la suite d'une attaque de drones.", "drone_strike"),
    ("Onze morts : c'est le bilan de la salve de roquettes qui a frappé le marché lundi.", "shelling"),
)


@pytest.mark.parametrize("text", PEACEFUL)
def test_it_tells_no_incident(text: str) -> None:
    assert types(text) == []


@pytest.mark.parametrize("text", OF_WAR)
def test_it_tells_no_incident_in_a_war(text: str) -> None:
    assert types(text, WAR) == []


@pytest.mark.parametrize(("text", "expected"), TYPED)
def test_it_is_told_once_by_its_name(text: str, expected: str) -> None:
    assert types(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), TYPED_IN_WAR)
def test_it_is_told_once_by_its_name_in_a_war(text: str, expected: str) -> None:
    assert types(text, WAR) == [expected]
