"""Tolls as they are written: each phenomenon with several sentences, and what is no toll."""

from datetime import date

import pytest

from geo.incident.find import find_casualties
from geo.model import Article

PUBLISHED = date(2024, 5, 16)

# phenomenon: sentences, each with its number of dead
COUNTED = {
    "the whole number of the dead": [
        ("Le nombre total de morts au Tchad s'élève à 4.300.", 4300),
        ("Le total des victimes atteint 61 à Bangui.", 61),
    ],
    "a label before the number": [
        ("Décès confirmés : 34 ; blessés : 120.", 34),
        ("Nombre de décès : 21 (Kolo 20, Bima 1).", 21),
        ("Cas : 340, décès : 12 à Kolo.", 12),
    ],
    "some of them named, without commas": [
        ("Neuf piroguiers dont un vieillard ont été tués mardi à Kolo.", 9),
        ("Treize commerçants dont des femmes ont péri dans le raid.", 13),
        ("Huit gardes dont leur chef de poste sont morts lundi.", 8),
        ("Onze bergers dont l'imam du hameau ont été abattus.", 11),
        ("Dix captifs dont deux ont été tués ont fui.", 2),
    ],
    "of a body with a long name": [
        ("Quatre agents de l'Office régional des migrations pour les pays du fleuve (ORMF) ont été tués à Ziguinchor.", 4),
        ("Trois employés de la Ligue des bateliers ont été abattus.", 3),
    ],
    "displaced, and killed": [("Onze pasteurs déplacés, parmi lesquels deux aïeules, ont été tués jeudi.", 11)],
    "both sides, one behind the other": [
        ("Les combats ont fait 12 morts côté arménien et 7 côté azerbaïdjanais.", 19),
        ("Les heurts de vendredi ont fait 46 morts du côté kirghiz, 35 du côté tadjik.", 81),
        ("Le bilan est de 45 morts côté arménien et de 30 côté azerbaïdjanais.", 75),
        ("Les combats ont fait trois morts dans les rangs de l'armée et une dizaine parmi les assaillants.", 13),
    ],
    "some of them named without a comma": [
        ("Neuf éleveurs dont deux frères ont été tués jeudi.", 9),
        ("Onze marins parmi lesquels le capitaine ont péri.", 11),
        ("Une trentaine de fidèles y compris des enfants ont été massacrés.", 30),
    ],
    "so many injured, about": [("La panique a fait une trentaine de blessés et trois morts.", 3)],
    "in which they were killed": [("Ces attaques, au cours desquelles un pompier, un soldat et un gendarme ont été tués, ont duré une heure.", 3)],
    "the total of a campaign": [("Six marins sont morts dimanche, portant à 31 le nombre des appelés tombés depuis le 4 octobre.", 6)],
    "rioters": [("Les quatre émeutiers ont été abattus.", 4)],
    "killed, and others wounded by a verb of their own": [
        ("L'attaque a tué trois civils et cinq autres ont été blessés.", 3),
        ("L'explosion a tué six personnes et une vingtaine d'autres ont été hospitalisées.", 6),
        ("L'attaque a blessé trois civils et deux soldats ont été tués.", 2),
    ],
    "millions with a decimal, half a million": [
        ("Quelque 2,3 millions de personnes sont mortes pendant cette guerre.", 2_300_000),
        ("Un demi-million de personnes ont péri depuis le début du conflit.", 500_000),
    ],
    "the deceased": [("On comptait mardi trente-deux défunts à la morgue.", 32)],
    "a body found, actively": [("On a retrouvé son corps dimanche.", 1)],
    "an hour before it": [
        ("18h20 Treize soldats morts à Tessit", 13),
        ("9h05 Douze soldats tués à Goma", 12),
        ("18:20 Douze soldats tués à Goma", 12),
    ],
    "carried off by a river": [("Deux enfants emportés par la rivière Gosseline.", 2)],
    "whose body was found": [("Un homme dont le corps a été retrouvé mercredi dans un fossé.", 1)],
    "torn to pieces": [("Une moto piégée a déchiqueté cinq clients.", 5)],
    "martyrs, verb first": [("Furent martyrisés cinq des éléments de la brigade.", 5)],
    "somebody by his name, and others": [
        ("Un missile est tombé, tuant le commandant local, Ibrahim Qobaissi, et cinq autres personnes.", 6),
    ],
    "where, before how many": [("L'armée a tué mardi à Gao douze combattants.", 12)],
    "houses burnt and a woman dead": [("Deux cases brûlées et une femme morte dans son champ.", 1)],
    "bodies come upon": [("Un vigile est tombé vendredi soir sur trois corps carbonisés.", 3)],
    "left on the ground": [("Trente-deux manifestants sont restés sur le carreau à Najaf.", 32)],
    "past a long aside": [("Un obus a fauché, dans une file d'attente devant une boulangerie du marché, onze personnes.", 11)],
    "taken first, killed then": [
        ("Neuf passagers avaient été enlevés d'un bus à Nushki et tués.", 9),
        ("Trois passagers en ont été descendus, puis abattus.", 3),
        ("Deux prêtres ont été ligotés avant d'être égorgés.", 2),
    ],
    "a martyr, in a stiff translation": [("Un capitaine a embrassé le martyre pendant l'échange de feu.", 1)],
    "fallen, without a verb": [("On parle de 5 soldats tombés à Boni.", 5)],
    "what is not is told before": [("Le pont n'a pas rouvert depuis que quatre soldats y ont été tués.", 4)],
    "brothers at each other's throats": [("Deux frères se sont entre-tués.", 2)],
    "a list of victims, object": [
        ("Un drone a pulvérisé une ambulance, tuant l'infirmière, le chauffeur et la parturiente.", 3),
        ("Des tirs ont tué deux civils, incluant une fille âgée de neuf ans, et un soldat.", 3),
        ("Une roquette s'est abattue sur la cour, emportant une grand-mère et ses deux petits-fils.", 3),
        ("Une embuscade a coûté la vie à cinq gendarmes et deux supplétifs.", 7),
        ("L'appareil s'est écrasé, tuant ses deux pilotes.", 2),
    ],
    "a list of victims, subject": [
        ("Deux soldats et leur interprète ont été tués.", 3),
        ("Le préfet et son garde du corps ont été tués.", 2),
        ("Le colonel, son aide de camp et un chauffeur ont été tués.", 3),
        ("Deux policiers réservistes et un chauffeur ont péri.", 3),
        ("Sept soldats et une trentaine d'assaillants ont été tués.", 37),
        ("Un policier et un manifestant ont été tués.", 2),
        ("Un policier, un pompier et un passant ont été tués.", 3),
        ("Trois femmes, un vieillard et un nourrisson ont été tués.", 5),
        ("Un couple et leur bébé ont péri.", 3),
        ("Un baril d'explosifs a tué une famille de neuf personnes.", 9),
        ("Un baril d'explosifs a tué une famille de cinq Palestiniens.", 5),
        ("Une famille de cinq a été tuée.", 5),
    ],
    "some of whom no number counts": [
        ("Quinze membres de trois familles ont été tués.", 15),
        ("Six soldats tombent dans une embuscade et sont tués.", 6),
        ("Un ingénieur en qui l'armée voyait un cadre du mouvement a été pulvérisé au volant de sa voiture.", 1),
        ("Un échange de tirs entre l'armée et des éléments du groupe a fait un mort.", 1),
    ],
    "nobody came back": [
        ("Quatre militaires se sont retrouvés piégés par les flammes, aucun n'en est revenu.", 4),
        ("L'avion s'est écrasé avec 62 personnes à bord, aucun survivant.", 62),
        ("Trois passagers n'ont pas survécu.", 3),
        ("Quatorze n'ont pas pu être sauvés.", 14),
        ("Six ne se sont pas relevés.", 6),
    ],
    "already": [
        ("Dimanche, une bombe avait déjà tué cinq personnes à Kaboul.", 5),
        ("L'attaque a déjà fait trente morts.", 30),
    ],
    "who died by force": [
        ("L'ancien Premier ministre est mort vendredi après avoir été touché par des tirs.", 1),
        ("Le policier est décédé samedi des suites de ses blessures.", 1),
        ("Le Premier ministre a été tué mardi.", 1),
    ],
    "mortally": [
        ("Il a tiré sur la foule, blessant mortellement un homme de 27 ans.", 1),
        ("Les tireurs ont mortellement blessé deux policiers.", 2),
    ],
    "killed by themselves or each other": [
        ("Quatre hommes de deux factions rivales se sont entretués.", 4),
        ("Quarante et un migrants se sont noyés.", 41),
        ("Un assaillant s'est donné la mort.", 1),
        ("Un motard, renversé dimanche, s'est éteint dans la nuit.", 1),
    ],
    "told by a pronoun": [
        ("Un drone a frappé deux pêcheurs qui réparaient leurs filets, les tuant sur le coup.", 2),
        ("Les ravisseurs ont emmené trois otages avant de les exécuter.", 3),
        ("Ils ont aligné huit hommes, puis les ont égorgés.", 8),
    ],
    "of the wounded": [
        ("Deux des blessés ont succombé à l'hôpital.", 2),
        ("Quatre personnes ont été touchées, dont une a succombé.", 1),
        ("Trois élèves ont été blessés, dont un mortellement.", 1),
        ("Deux manifestants, atteints par balles, sont décédés à l'hôpital.", 2),
        ("Une passante a été mortellement touchée.", 1),
    ],
    "into death": [
        ("Un kamikaze s'est fait exploser, entraînant cinq fidèles dans la mort.", 5),
        ("Sept militaires ont été emportés, à Mir Ali, dans le nord, par la déflagration.", 7),
        ("Trois militaires ont payé de leur vie.", 3),
        ("L'enquête porte sur le rôle de deux soldats dans la mort d'un berger.", 1),
        ("Neuf personnes ont trouvé une mort atroce.", 9),
        ("Cinq hommes ont été pendus à l'aube.", 5),
    ],
    "bodies, coffins, funerals": [
        ("Les ossements d'une vingtaine d'êtres humains ont été mis au jour.", 20),
        ("Le corps sans vie d'une infirmière a été retrouvé mardi.", 1),
        ("Les secours ont retiré douze corps des décombres.", 12),
        ("Treize cercueils étaient alignés devant la mosquée.", 13),
        ("Selon le maire, 27 personnes ont été inhumées dans une fosse commune.", 27),
        ("Les quatre victimes du raid reposent au cimetière.", 4),
    ],
    "losses of a side": [
        ("Le mouvement pleure huit de ses combattants.", 8),
        ("L'armée dit avoir perdu quatre des siens, un chiffre que le général juge fantaisiste.", 4),
        ("Le raid a coûté deux hommes à l'armée.", 2),
        ("Il y a laissé trois hommes.", 3),
    ],
    "in plain speech": [
        ("Neuf personnes ont passé l'arme à gauche.", 9),
        ("Deux hommes ont eu la tête tranchée.", 2),
        ("Ils sont sept à être tombés ce jour-là.", 7),
        ("Le porte-parole a fait état de dix-huit « martyrs ».", 18),
        ("Trois nouveaux décès ont été enregistrés.", 3),
    ],
    "the cost of lives": [
        ("L'attaque a coûté la vie à quatorze soldats et à un nombre indéterminé de civils.", 14),
        ("Le raid a coûté la vie, selon la police, à deux hommes.", 2),
        ("La bombe a ôté la vie à trois écolières.", 3),
        ("La bombe a fauché trois écolières.", 3),
    ],
    "a heading without a verb": [
        ("Assassinat d'un avocat à Quetta.", 1),
        ("Onze cas mortels confirmés.", 11),
        ("Bilan : un chauffeur tué, deux véhicules calcinés.", 1),
    ],
    "who dies": [
        ("Trois soldats ont été accusés d'avoir tué un berger.", 1),
        ("Deux soldats ont été tués dans l'attaque.", 2),
        ("Un édile sortant, candidat à sa succession, a été criblé de balles sur le perron.", 1),
        ("Seize tueurs présumés ont été abattus par l'armée.", 16),
        ("Trois enfants de 4, 6 et 9 ans ont péri dans l'effondrement.", 3),
        ("Deux bergers ont sauté sur une mine et sont morts.", 2),
        ("Une bombe a tué quatre déplacés.", 4),
        ("L'un des assaillants a été abattu.", 1),
        ("L'un d'eux est mort.", 1),
        ("Le convoyeur a été tué et son collègue blessé.", 1),
        ("Pékin, dont deux ingénieurs ont perdu la vie en mars, s'inquiète.", 2),
    ],
    "no more than those found": [("Le bilan a été porté à vingt et un morts après la découverte de trois nouveaux corps.", 21)],
    "not of all that died in a campaign": [
        ("Un candidat a été abattu vendredi en plein meeting, portant à 25 le nombre de candidats tués durant la campagne.", 1),
        ("Une journaliste a été tuée à Gaza, portant à 103 le nombre de reporters tués depuis le début de la guerre.", 1),
    ],
    "some of them, to be shot": [
        ("Ils ont fait descendre les passagers avant d'abattre onze d'entre eux.", 11),
    ],
    "a date before the object": [
        ("Le bombardement du consulat avait tué le 1er avril sept gardes.", 7),
        ("La frappe a tué en juin 2023 trois pêcheurs.", 3),
    ],
    "the verb first, in a stiff translation": [
        ("Sont morts aux mains des bandits 31 policiers.", 31),
        ("Au cours de l'opération ont péri mardi quatre gendarmes.", 4),
        ("Hier ont été exécutés trois villageois.", 3),
        ("A péri un employé municipal.", 1),
    ],
    "how, before how many": [
        ("Des inconnus ont tué par balles six mineurs.", 6),
        ("Ils ont tué à l'arme blanche deux gardiens.", 2),
        ("Le missile a tué net une mère et son bébé.", 2),
    ],
    "told of all in an aside": [
        ("Les otages, au nombre de sept, ont été retrouvés égorgés.", 7),
        ("L'équipage, composé de cinq hommes, a péri.", 5),
        ("Une famille entière, sept personnes, a péri sous les décombres.", 7),
    ],
    "none of them came through": [
        ("Aucun des douze passagers n'a survécu.", 12),
        ("Treize d'entre eux ne sont jamais revenus.", 13),
        ("Sur les cinq blessés évacués, deux n'ont pas passé la nuit.", 2),
    ],
    "who, in a relative clause": [
        ("Ce sont en tout 17 personnes qui ont été fauchées par les tirs.", 17),
        ("Il pleure trois voisins qui avaient été égorgés.", 3),
    ],
    "losses that amount to": [
        ("Les pertes de l'armée s'élèvent à 31 hommes.", 31),
        ("Les pertes du bataillon sont de douze soldats.", 12),
    ],
    "a toll that climbs": [
        ("Le décompte officiel grimpe à 46 après la découverte de trois corps.", 46),
        ("Le nombre des martyrs a atteint 61 à Khan Younès.", 61),
        ("Le nombre de victimes de l'éboulement est passé de 23 à 31.", 31),
    ],
    "a chief and his guards": [
        ("Le raid a coûté la vie au chef local et à deux de ses gardes.", 3),
        ("Une roquette a tué une femme, son fils de 4 ans et un voisin.", 3),
    ],
    "between quotation marks": [("Les insurgés disent avoir « neutralisé » 23 soldats.", 23)],
    "not so many as was said": [("Les secours ont ramené leur bilan à 34 morts au lieu de 40.", 34)],
    "taken alive, and killed": [("Deux cents manifestants ont été arrêtés et trois autres tués.", 3)],
    "a count after one noun, then more": [("Il évoque un bilan de quinze morts. Ils dormaient.", 15)],
    "many killed, after one noun": [("La radio avance un bilan de quarante civils égorgés.", 40)],
    "seen dying": [("Il a vu mourir sept de ses camarades.", 7)],
    "kin lost to a strike": [("Elle a perdu son mari et ses deux fils dans la frappe.", 3)],
    "citizens lost under fire": [("La ville a perdu 214 de ses habitants sous les obus.", 214)],
    "drowning": [("La noyade de trois enfants a ému le village.", 3)],
    "with their lives": [("Douze manifestants l'ont payé de leur vie.", 12), ("Deux pompiers y sont restés.", 2)],
    "known by letters": [("Bilan : 7 VDP et 20 assaillants tués.", 27)],
    "drowned, as a noun": [("Crues au Cachemire : neuf noyés.", 9), ("Quatre noyés ont été repêchés.", 4)],
    "members of a body": [("2 membres du comité de vigilance tués.", 2), ("Une trentaine de rebelles au tapis.", 30)],
    "a dateline with a short month": [("TBILISSI, 12 avr 2023 - Sept soldats ont trouvé la mort.", 7)],
    "a name and a participle": [("Aminata Sow, tuée par une grenade, avait vingt ans.", 1)],
    "of wounds": [("Son auto a sauté ; de ses blessures il est décédé.", 1), ("Il a reçu une balle, il est mort à l'hôpital.", 1)],
    "whom they do away with": [
        ("L'armée accuse la milice d'avoir liquidé, le 5 juin, douze paysans de Wad Noura.", 12),
        ("En 1996, les paras massacrèrent trente-sept opposants à Bangui.", 37),
        ("La foule a battu à mort trois douaniers samedi à Kolo.", 3),
        ("Quatre détenus y avaient été torturés à mort.", 4),
        ("À Torit, six gendarmes avaient été battus jusqu'à la mort.", 6),
        ("Sept fidèles mis à mort à Komanda.", 7),
        ("Trois guérilleros liquidés en forêt.", 3),
        ("La foule lynchait un mercenaire russe.", 1),
    ],
    "with what, before whom": [
        ("Le caporal a tué d'un coup de feu le soldat qui dormait.", 1),
        ("La police a tué ces jours-ci trois des assaillants.", 3),
    ],
    "one victim, by name": [
        ("L'arme est celle qui avait abattu Karim Sassi le 6 février.", 1),
        ("Les ravisseurs ont décapité le Canadien Peter Hall en avril.", 1),
        ("Il avait été abattu le 28 février dans l'assaut du siège de son parti.", 1),
        ("Mansour, tué par un tir en novembre, avait trois fils.", 1),
    ],
    "with others": [
        ("Le général a été tué mardi à l'aube avec son aide de camp.", 2),
        ("L'obus a coûté la vie à une vendeuse ainsi qu'à son petit-fils.", 2),
    ],
    "simple tenses": [
        ("Le 20 mars moururent trois marins dans la rade.", 3),
        ("Cinq agents qui gardaient un pont périssent sous les machettes.", 5),
        ("Deux manifestants tombaient sous les balles.", 2),
    ],
    "so many are buried": [("L'enterrement de quatre soldats a réuni la ville.", 4)],
    "the nth": [
        ("L'incendie a fait une huitième victime.", 8),
        ("C'est le vingt-sixième homicide depuis janvier en Martinique.", 26),
        ("Le 31e mort de la crue a été trouvé à Sfax.", 31),
    ],
    "killings in a year": [("L'île compte cent soixante-huit homicides en cinq mois.", 168)],
    "victims of a strike": [("On a identifié trente-trois victimes de la frappe.", 33)],
    "paid with lives": [("Une rébellion payée de vingt mille vies.", 20000)],
    "eleven hundred": [("Onze cent dix cadavres ont été dénombrés hier.", 1110)],
    "given back by the sea": [("La mer a rendu lundi les corps de trois nageurs.", 3)],
    "in parts, after a colon": [("Les combats ont fait 32 morts : 19 soldats et 13 rebelles, dit-on à Kutum.", 32)],
}  # fmt: skip

# phenomenon: a sentence and its tolls, in order; a number alone has both ends
BESIDE = {
    "a label, and who counts": ("Décès : 150 selon les secours de l'État ; 59 selon la police.", [150, 59]),
    "against whom": ("Un soldat a été tué lors d'affrontements avec deux rebelles.", [1]),
    "a range": ("Entre 20 et 30 personnes ont été tuées.", [(20, None, 30)]),
    "from, to": ("L'obus a tué de trois à cinq paysans.", [(3, None, 5)]),
    "or even": ("L'obus a tué trois, voire cinq paysans.", [(3, None, 5)]),
    "and perhaps": ("L'obus a tué au moins trois et peut-être cinq paysans.", [(3, None, 5)]),
    "at least, of a death": ("Les heurts ont causé la mort d'au moins 12 personnes.", [(12, 12, None)]),
    "a revised toll is no range": ("Le bilan passe de 12 à 17 morts.", [17]),
    "the rebels claim": ("L'armée reconnaît neuf tués, les rebelles en revendiquent treize.", [9, 13]),
    "the others concede": ("Kiev parle de 40 soldats tués, Moscou en concède six.", [40, 6]),
    "one side, then the other": ("Erevan fait état de 105 militaires tués, Bakou de 71.", [105, 71]),
    "towns without a verb": ("Des frappes ont fait quatre morts à Sloviansk, deux à Kramatorsk et un à Toretsk.", [4, 2, 1]),
    "the town before the number": ("À Kibumba, six civils ont été tués ; à Rugari, deux.", [6, 2]),
    "the source before the number": ("Sept civils ont été tués ; selon la Croix-Rouge, treize.", [7, 13]),
    "it is now": ("Le dernier bilan faisait état de 98 morts ; il atteint désormais 112.", [98, 112]),
    "two tolls of one teller": ("L'armée a tué quinze rebelles et déplore la perte de deux soldats.", [15, 2]),
    "town by town, after a colon": ("Huit morts en Israël : cinq à Petah Tikva, trois à Haïfa.", [8, 5, 3]),
    "that of the dead": ("Le nombre des blessés dépasse mille, à plus de trois cents celui des morts.", [(300, 300, None)]),
}  # fmt: skip

# nobody is counted as dead
NOBODY = {
    "missiles shot down": "Trente missiles ont été tirés, vingt abattus, d'après l'OTAN.",
    "drones shot down": "Des drones ont visé la base, où la défense en a abattu trois.",
    "drones, some of them shot down": "Trente drones ont visé le port ; vingt d'entre eux ont été abattus.",
    "a share": "Morts : 12 % des cas.",
    "denied of him": "Le groupe dément l'avoir tué.",
    "a stretch of road": "Un tronçon du viaduc s'est abattu mardi à Gênes.",
    "neither dead nor wounded": "L'attaque n'a fait ni mort ni blessé.",
    "without a victim": "Une roquette est tombée sans faire de victime.",
    "wounded": "Vingt-deux blessés ont été évacués vers la capitale.",
    "arrested": "Douze militants ont été arrêtés.",
    "displaced": "Quatre cents familles ont été déplacées.",
    "deployed": "Deux mille soldats ont été déployés dans la région.",
    "an age": "Un homme de 53 ans a été interpellé.",
    "money": "Le vol a rapporté trois millions d'euros aux rebelles.",
    "animals": "Treize vaches ont été emportées par une crue.",
    "members lost in a vote": "Le conseil a perdu trois de ses membres lors des élections.",
    "a death that is wished": "Une vingtaine de personnes réclamaient la mort du traître.",
    "coffins for sale": "Deux cents cercueils vides ont été livrés à l'hôpital.",
    "who pulverised": "L'un d'eux a pulvérisé un entrepôt.",
    "threatened": "Les rebelles menacent d'exécuter douze otages.",
    "whom somebody tried to kill": "Le tireur a tenté de tuer deux policiers.",
    "fallen into hands": "Deux passeurs sont tombés mercredi entre les mains de la police.",
    "nipped in the bud": "Le projet de trois élus a été tué dans l'œuf.",
    "freed": "Cinq otages ont été libérés.",
    "sentenced": "Le tribunal a condamné à mort dix-sept militants.",
    "spared": "Ils ont emmené deux pêcheurs sans les tuer.",
    "corps of diplomats": "Deux membres du corps diplomatique ont été décorés.",
    "buried alive in work": "Le projet de trois élus a été enterré.",
    "machines brought to nothing": "La défense a anéanti 58 appareils sans pilote.",
    "walls pulled down": "Des murs que leurs parents croyaient bientôt abattus.",
    "slated": "Le film de Jean Dupont, éreinté par la critique, sort lundi.",
    "nought": "Zéro mort à Ashkelon après le tir.",
    "all came through": "Les douze passagers ont tous survécu.",
    "seats lost": "Le parti a perdu 214 de ses élus.",
    "losses in money": "Les pertes de la compagnie s'élèvent à 31 millions d'euros.",
    "fallen machines": "Un drone a été abattu et deux autres sont tombés en mer.",
    "composed of": "L'équipage, composé de cinq hommes, a été secouru.",
    "in number": "Les otages, au nombre de sept, ont été libérés.",
    "who came back": "Deux d'entre eux sont revenus vendredi.",
    "who were arrested": "Ce sont 17 personnes qui ont été arrêtées.",
    "two days later": "Il est mort deux jours plus tard, à 84 ans.",
    "husband left": "Elle a perdu la trace de ses deux fils.",
    "drowned in debts": "L'entreprise est noyée sous 30 millions de dettes.",
    "a total since it all began": "L'embuscade de mardi porte à neuf le nombre de démineurs tombés depuis le début du chantier.",
    "carried off by captors": "Des hommes masqués sont entrés de nuit dans le pensionnat du bourg et ont emporté neuf internes.",
    "seen leaving": "Il a vu partir sept de ses camarades.",
    "shot down, and no man": "Le drone venait de l'est. Il a été abattu en mer.",
    "a plane with a name": "La défense a abattu un Sukhoi Su-25 lundi.",
    "victims who are cared for": "Douze victimes de l'explosion sont hospitalisées à Sfax.",
    "victims, dead or hurt": "Un missile a fait vingt-neuf victimes, tuées ou blessées.",
    "bodies exchanged": "Moscou a rendu les corps de trois soldats.",
    "the second of a series of films": "C'est le deuxième film de la saison.",
    "arrested by one side": "Kiev parle de 40 soldats capturés, Moscou de six.",
}


def deaths(text: str) -> list[tuple[int | None, int | None, int | None]]:
    return [(c.low, c.best, c.high) for c in find_casualties(Article("a", PUBLISHED, text)) if c.kind == "deaths"]


@pytest.mark.parametrize("rows", COUNTED.values(), ids=COUNTED.keys())
def test_the_dead_are_counted(rows: list[tuple[str, int]]) -> None:
    assert {text: deaths(text) for text, _ in rows} == {text: [(n, n, n)] for text, n in rows}


@pytest.mark.parametrize(("text", "tolls"), BESIDE.values(), ids=BESIDE.keys())
def test_tolls_stand_beside_each_other(text: str, tolls: list[int | tuple[int | None, int | None, int | None]]) -> None:
    assert deaths(text) == [(toll, toll, toll) if isinstance(toll, int) else toll for toll in tolls]


def test_the_wounding_of_so_many_counts_them() -> None:
    text = "La police a annoncé la mort de quatre agents et la blessure de neuf autres."
    assert [(c.kind, c.best) for c in find_casualties(Article("a", PUBLISHED, text))] == [("deaths", 4), ("injured", 9)]


def test_of_a_part_no_number_is_told() -> None:
    assert deaths("La moitié des 60 passagers ont péri.") == [(None, None, None)]


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_the_living_are_not(text: str) -> None:
    assert deaths(text) == []


def test_a_family_of_whom_no_number_is_told() -> None:
    assert deaths("Une famille a été tuée dans l'effondrement.") == [(2, None, None)]


def test_at_least_may_follow() -> None:
    assert deaths("Le bilan grimpe à 43 morts au moins.") == [(43, 43, None)]
