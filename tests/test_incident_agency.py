"""Sentences of agency dispatches, round-ups and bulletins, by the types that they tell, with the dead where they tell any."""

from datetime import date

import pytest

from geo.incident.find import find_by_rules, find_casualties, find_triggers
from geo.model import Article

PUBLISHED = date(2024, 5, 17)
WAR = "L'armée et les rebelles se livrent combats et bombardements depuis mars. "

TOLD: dict[str, tuple[str, ...]] = {
    "a storm under any name": ("disaster", "Le phénomène a touché terre jeudi soir près de Toamasina.", "Le système avait abordé terre dans la nuit au sud d'Acapulco."),
    "standing up to an attacker": ("clash", "Les soldats encerclés ont tenu tête deux jours durant aux assaillants à Barsalogho.", "La garnison a opposé dimanche une résistance acharnée à Lyman."),
    "leaving a base": ("withdrawal", "Le bataillon a évacué fin mai sous les tirs sa position d'Aguelhok."),
    "crossing to the other lines": ("displacement", "Quelque 300 habitants ont gagné dimanche les lignes gouvernementales à Tora Bora."),
    "seizing somebody": ("abduction_arrest", "Des bandits se sont emparés du chef de village et de son fils à Wushishi."),
    "talking of peace": ("negotiation", "Une vingtaine de pays ont discuté ce week-end à Riad d'un plan de sortie de crise."),
    "held by name": ("territory_taken", "Quissanga a été occupée trois jours durant par les jihadistes."),
    "entered without a fight": ("territory_taken", "Les troupes fédérales y sont entrées lundi sans rencontrer de résistance."),
    "a crowd around a place": ("protest", "La foule a encerclé dimanche l'aéroport de Juliaca."),
    "planes sent": ("deployment", "Pékin a envoyé mardi une trentaine d'appareils autour de Taïwan."),
    "displaced, counted": ("displacement", "12 300 personnes déplacées entre le 2 et le 9 mai, en provenance surtout de Djibo.", "Les entrées à Renk se chiffrent à 900 personnes par jour."),
    "a convoy turned back": ("blockade", "Le convoi a dû rebrousser chemin mercredi, refoulé par des miliciens près d'Abyei."),
    "lines cut": ("blockade", "Téléphone et internet coupés dans trois districts depuis le 4 mai."),
    "a stretch of road": ("blockade", "Le tronçon Bunia-Mahagi est fermé aux convois depuis lundi."),
    "freed by number": ("other", "Libération d'environ 80 détenus de la prison centrale."),
    "a mission to come": ("other", "Une mission inter-agences est programmée à Djugu le 21 mai."),
    "a garrison that holds out": ("clash", "La garnison a résisté plusieurs heures aux assaillants mardi à Labbezanga."),
    "to the rhythm of fighting": ("clash", "Depuis jeudi, Omdourman vit au rythme des échanges de tirs."),
    "rounds of fighting": ("clash", "Le camp d'Aïn el-Héloué a connu cet été plusieurs rounds de combats."),
    "most of a town": ("territory_taken", "L'armée a repris lundi la majeure partie de Wad Madani.", "Les troupes avaient repris l'intégralité de Derna en juin 2018."),
    "a place seized": ("territory_taken", "Les insurgés ont saisi mercredi l'aéroport de Loikaw."),
    "gains on the ground": ("territory_taken", "Les brigades ont enregistré dimanche des gains territoriaux près de Velyka Novosilka."),
    "taken by whom": ("territory_taken", "La prise par les rebelles de la ville de Kanyabayonga, vendredi, a surpris."),
    "said to be freed": ("territory_taken", "Le quartier a été déclaré pleinement libéré mardi."),
    "a push": ("other_attack", "L'armée a lancé lundi sa poussée vers le centre de Mossoul."),
    "water cannon at sea": ("other_attack", "Les garde-côtes ont essuyé lundi des tirs de canons à eau près du récif.", "Deux navires ont fait usage de canons à eau contre un ravitailleur mardi."),
    "huts burnt, cattle taken": ("other_attack", "Ils ont brûlé mardi trente cases à Nyunzu et emporté le bétail."),
    "troops that go in": ("deployment", "L'armée est entrée hier à l'aube dans le quartier de Tadamon."),
    "a lull to leave in": ("displacement", "Des familles ont profité de l'accalmie, samedi, pour gagner Zahlé."),
    "come by boat": ("displacement", "Des centaines d'habitants sont arrivés par bateau à Pemba."),
    "an evacuation brought about": ("displacement", "La crue a entraîné l'évacuation de plusieurs quartiers de Roanne vendredi."),
    "gone the day before": ("withdrawal", "Les rebelles s'étaient retirés la veille."),
    "a vehicle taken on the road": ("abduction_arrest", "Un véhicule d'une ONG a été intercepté mardi entre Bria et Ippy."),
    "a boat that loses its air": ("disaster", "Le canot s'est dégonflé mardi au large de Calais."),
    "shipping attacked": ("other_attack", "Les miliciens s'en prennent depuis mai à la navigation dans le détroit."),
    "an autonomy taken back": ("political_change", "Le gouvernement a révoqué mardi la semi-autonomie de la province."),
    "a floating barrier": ("blockade", "Les garde-côtes ont installé lundi une barrière flottante à l'entrée du lagon."),
    "a road cut since": ("blockade", "La nationale 5, coupée depuis une semaine à hauteur de Sange."),
    "soldiers who join a march": ("protest", "Une unité d'élite a rejoint samedi les manifestants sur la place."),
    "a vote to come": ("political_change", "Législatives le 9 juin, c'est désormais acquis."),
    "a round of talks": ("negotiation", "Un nouveau tour de table est calé lundi à Mascate."),
    "a text closed": ("negotiation", "Les deux capitales ont bouclé en avril un traité frontalier."),
    "shops wrecked": ("other_attack", "Le saccage, samedi, de commerces éthiopiens à Djouba a indigné Addis-Abeba."),
    "fire after a strike": ("drone_strike", "Un dépôt de carburant a pris feu à Kertch, touché selon les autorités par un drone."),
    "sunk by a torpedo": ("shelling", "Touché de plein fouet par une torpille, le patrouilleur a coulé au large d'Odessa."),
    "a swarm between quotation marks": ("drone_strike", "Le groupe revendique le tir, lundi, d'une \"salve\" de drones sur une caserne de Safed."),
    "stormed for its arms": ("other_attack", "Des manifestants tentaient mardi de prendre d'assaut une gendarmerie de Salé."),
    "stun grenades at a patrol": ("other_attack", "Des grenades assourdissantes ont été lancées lundi contre une patrouille à Zvecan."),
    "reinforcements on their way": ("deployment", "Des renforts ont quitté Malakal dimanche."),
    "retaken with a mission's help": ("territory_taken", "La police, appuyée par des agents de la mission multinationale, a repris lundi le commissariat de Liancourt."),
    "villagers who kill raiders": ("clash", "Des villageois ont tué en avril plusieurs jihadistes venus voler leurs troupeaux."),
    "an armed intervention": ("deployment", "Une coalition conduite par Ryad est intervenue en mars 2015.", "L'armée française est intervenue au Mali en janvier 2013."),
    "a blast at work": ("disaster", "Explosion dans une poudrerie de Kirikkale, quatre ouvriers tués."),
    "nights of rallies": ("protest", "Cinquième nuit consécutive de rassemblements devant le Parlement à Erevan."),
    "driving on a bomb": ("explosion", "Un camion de l'armée a heurté une bombe artisanale sur la route de Bosso."),
    "a bomb, no shell": ("explosion", "Une bombe a éventré une échoppe au marché de Maidan Wardak."),
    "the polls shunned": ("political_change", "Les électeurs ont boudé les isoloirs dimanche en Tunisie."),
    "a voyage of state": ("negotiation", "Le roi a conclu samedi à Rabat une visite de deux jours."),
    "across the border": ("deployment", "Des troupes éthiopiennes ont passé la frontière jeudi à Dolo."),
    "kept at bay": ("clash", "Les miliciens ont tenu la police en échec toute la nuit à Martissant."),
    "a country gained": ("displacement", "Trois cent mille habitants ont gagné le Tchad depuis avril."),
    "an absolute participle": ("disaster", "Neuf écoliers ont péri, leur car ayant plongé dans un ravin près de Mbeya."),
    "led away by number": ("abduction_arrest", "Onze paroissiens emmenés vers la forêt à Kajuru."),
    "led away whoever it is": ("abduction_arrest", "Les assaillants ont forcé la grille et emmené la comptable de la mission."),
    "they are at it": ("clash", "On se bat toujours à Batken."),
    "waylaid": ("other_attack", "Un convoi a été intercepté et pillé près de Bria."),
    "in whose hands": ("territory_taken", "Bunagana aux mains du M23 : les habitants ont passé la frontière."),
    "helicopters that collide": ("disaster", "Deux hélicoptères de l'armée se sont heurtés en vol, tuant leurs six occupants."),
    "attacked, with dead": ("attack_civilians", "Une clinique attaquée à Kumba : deux infirmiers tués."),
    "visited by a drone": ("drone_strike", "Carnage à l'hôpital de Kutum, visé par un drone : douze morts."),
    "passable again": ("other", "La RN2 est de nouveau praticable entre Bukavu et Uvira."),
    "pardon": ("other", "L'émir a fait grâce à 1.200 condamnés."),
    "a green light": ("political_change", "Le Sénat a donné son feu vert à l'adhésion du pays."),
    "aid in tons": ("other", "12 t de vivres acheminées par avion à Djibo le 4 mai."),
    "leaving with cattle and captives": ("abduction_arrest", "Les miliciens sont repartis avec le bétail et une vingtaine de jeunes filles."),
    "a house under the bombs": ("air_strike", "Un immeuble s'est effondré sous les bombes jeudi à Khan Younès."),
    "a veto": ("other", "La Russie a mis mercredi son veto à un projet de résolution."),
    "survivors reach a town": ("displacement", "Six mille survivants ont rallié Dori à pied."),
    "a day of siege": ("blockade", "A Marawi, quarante-sixième jour de siège."),
    "an appointment": ("negotiation", "Les chefs des deux diplomaties ont rendez-vous lundi à Vienne."),
    "a session that fails": ("negotiation", "Une précédente session s'était soldée par un échec à Busan."),
    "a fire of tyres": ("protest", "Des habitants en colère ont mis le feu à des pneus sur la voie."),
    "blown up": ("explosion", "Destruction d'un pont à l'explosif près de Djibo."),
    "taken and let go": ("abduction_arrest", "Un agent de santé enlevé à Nouna."),
    "the guns are let speak": ("shelling", "Le régime a fait donner les canons sur Idleb."),
    "throats cut": ("attack_civilians", "Six villageois ont eu la gorge tranchée dans la nuit à Gouzda."),
    "in with a bomb": ("explosion", "Un homme s'était glissé avec sa bombe parmi les acheteurs à Yola."),
    "the end of a summit": ("negotiation", "Fin du sommet de Douchanbé, sans déclaration commune."),
    "the second round": ("political_change", "Le second tour aura lieu le 19 juin."),
    "camp struck": ("withdrawal", "Le bataillon français a plié lundi son camp de Tessalit."),
    "a mandate renewed": ("political_change", "Le Conseil de sécurité a prolongé d'un an le mandat de la mission au Liban."),
    "pardoned by number": ("other", "La junte a relâché vendredi 2.300 prisonniers."),
    "buried under a dam": ("disaster", "Le barrage a lâché à l'aube, noyant trois hameaux de Sofala."),
}  # fmt: skip

IN_WAR: dict[str, tuple[str, ...]] = {
    "aircraft without a name": ("air_strike", "Les appareils ont visé peu avant l'aube une maison du district de Barmal."),
    "held from a day on": ("territory_taken", "Quissanga : chef-lieu occupé le 2 mai sans combat."),
    "houses burnt": ("other_attack", "Incendie de 38 habitations au village de Nacuale."),
    "many acts over months": ("casualties_report", "Depuis octobre, ces échanges de tirs ont coûté la vie à 420 personnes."),
    "what nature did": ("disaster", "Choléra : 310 cas suspects dont 12 décès notifiés à Pemba depuis le 1er mai."),
    "under the bombs": ("air_strike", "Neuf combattants ont péri sous les bombes dans la nuit de jeudi à Caguan."),
    "put to death": ("attack_civilians", "Vingt passagers d'un car avaient été abattus près de Mandera en avril."),
    "attacked by name": ("other_attack", "Diallassagou aurait été attaquée samedi, en plein jour."),
    "staff pulled out": ("withdrawal", "La compagnie a retiré lundi de Sabratha son personnel non essentiel."),
}  # fmt: skip

NOT_TOLD: dict[str, str] = {
    "how far a quake was felt": "La secousse a été ressentie jusqu'à Istanbul.",
    "an inquiry": "Le parquet a annoncé l'ouverture d'une enquête.",
    "nobody there": "A Lyon, les gares sont restées désertes.",
    "attacks that multiply": "L'ONG dénonce la recrudescence des raids contre les hôpitaux.",
    "an attack by what is thought of it": "Le président a condamné une attaque « barbare ».",
    "gusts of wind": "Des rafales à 180 km/h ont touché la côte.",
    "charged with it": "Ils répondent de leur participation présumée au pillage du dépôt.",
    "what an army has": "L'armée dispose de 1.500 chars et d'une flotte vieillissante.",
    "a war on prices": "La banque centrale a lancé une offensive contre la spéculation.",
    "a heading": "PRISES DE POSITION",
    "taking a seat": "Les invités ont pris place dans la tribune.",
    "a note handed over": "Le chargé d'affaires a remis une note de protestation.",
    "a warning": "Les services mettent en garde contre le retour des orages dimanche.",
    "an adjective": "Le nord de la Crimée annexée a connu dimanche une journée calme.",
    "wanted men": "Deux hommes recherchés depuis janvier ont demandé un avocat.",
    "only thanks to": "Le village a été sauvé grâce à des volontaires.",
    "an airport's year": "L'aéroport a accueilli 64 millions de passagers l'an passé.",
    "on a condition": "Le gouvernement envisage de fermer la frontière si les tirs reprennent.",
    "a staff beheaded": "Le nouveau patron a décapité la direction de la chaîne.",
    "off at dawn": "Le convoi, parti à l'aube de la capitale, avance sous escorte.",
    "children on an outing": "Douze écoliers emmenés à la plage par leur maître.",
    "to fight for a cause": "On se bat pour l'école publique.",
    "an engagement of another kind": "Le malade a rendez-vous jeudi à Lyon.",
    "at the top": "Le lutteur sera au sommet de sa forme samedi à Dakar.",
    "walls thought down": "Belfast voit revenir des murs que leurs parents croyaient abattus.",
    "only threatened": "Les Etats-Unis menacent de frapper de nouveau la milice.",
    "not confirmed": "L'armée n'a pas confirmé la prise de la ville.",
    "often so": "L'archipel est régulièrement secoué par des séismes.",
    "what two sides contend for": "Le convoi longe un massif que se disputent deux milices.",
    "called on to act": 'Le roi a appelé son homologue iranien à "la plus grande retenue".',
    "an attack on an accord": "L'opposition a dénoncé une \"attaque frontale\" contre l'accord de paix d'Alger.",
    "told to leave": "Le préfet a ordonné mardi l'évacuation des riverains du volcan.",
    "rescuers at work": "Les pompiers évacuaient des blessés par la piscine.",
    "a court that tells a state what to do": "La Cour internationale de justice a ordonné vendredi au Nicaragua de lever ces mesures.",
    "a vote by what is thought of it": 'Les observateurs ont estimé que le scrutin s\'était déroulé "dans la transparence".',
    "conditions met": "Il votera quand les conditions seront réunies.",
    "a veto given up": "La Hongrie a levé mardi son veto à l'aide européenne.",
    "an alert lifted": "L'alerte au tsunami lancée pour trois archipels a été levée dans la nuit.",
    "an envoy told off": "Le ministère a convoqué l'ambassadeur de Pologne pour lui signifier son mécontentement.",
    "a breach by words": '"Ces sanctions violent l\'accord", a jugé le ministre.',
    "no road": '"Les routes sont coupées, personne ne vient", a dit une sage-femme.',
    "when work began": "\"L'heure est grave\", a lancé le roi à l'ouverture des travaux.",
    "for what reason": '"Ils frappent parce qu\'ils perdent du terrain", a estimé le général.',
    "which ones": "Les maisons détruites appartenaient à des notables.",
    "accused of it time and again": "Les deux voisins s'accusent de violer le cessez-le-feu.",
    "the nth to undergo it": "La Guinée est le troisième pays de la région à subir un coup d'Etat.",
    "the wounded to hospitals": '"Nous avons évacué tous les blessés vers trois cliniques", a dit le médecin.',
    "an evacuation put off": "L'évacuation du quartier a été suspendue, a précisé le maire.",
    "speaking up": "Le ministre est intervenu en mars 2015 à la tribune.",
    "an aid promised": "La ministre a promis une aide d'urgence.",
    "food handed out": "Le PAM a distribué des vivres à 4.000 personnes.",
    "a drive to vaccinate": "L'opération de vaccination vise 2 millions d'enfants.",
}

TOLLS: dict[str, tuple[str, list[int]]] = {
    "a verb between quotation marks": ("L'état-major dit avoir \"neutralisé\" quinze terroristes lundi.", [15]),
    "led off and killed": ("Quarante voyageurs descendus de leur car et abattus dans le Kurram.", [40]),
    "a trade that no list holds": ("Onze puisatiers fauchés à l'arme automatique près de Damboa.", [11]),
    "some of the cases": ("Rougeole : 210 cas suspects dont 9 décès notifiés à Bol.", [9]),
    "here and there": ("Plus de 300 personnes y ont péri, ainsi que près de 60 en Syrie.", [300, 60]),
    "fixed at": ("Les autorités ont arrêté à 116 le nombre de tués.", [116]),
    "strangled": ("Treize détenus étranglés ou égorgés à Machala.", [13]),
    "no dead": ("Le gouvernement estime à dix mille le nombre de villageois chassés de chez eux.", []),
    "members of a committee": ("2 membres du comité de vigilance tués.", [2]),
    "two sides joined": ("7 VDP et au moins 20 assaillants tués à Kongoussi.", [27]),
    "the drowned": ("Inondations au Cachemire : neuf noyés depuis samedi.", [9]),
    "mourned": ("Bakou pleure, lui, trois de ses militaires.", [3]),
}  # fmt: skip


def types(text: str) -> set[str]:
    return {trigger.event_type for trigger in find_triggers(Article("a", PUBLISHED, text))}


def rows(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(text, kind) for kind, *texts in table.values() for text in texts]


@pytest.mark.parametrize(("text", "expected"), rows(TOLD))
def test_a_dispatch_tells(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.parametrize(("text", "expected"), rows(IN_WAR))
def test_a_dispatch_on_a_war_tells(text: str, expected: str) -> None:
    assert expected in types(WAR + text)


ONE_ACT = {
    "killed by what": ("drone_strike", "L'armée a annoncé la mort d'un chef du groupe, Omar Hassan, tué lundi par une frappe de drone près de Kismayo."),
    "what was destroyed there": ("air_strike", "Dix frappes ont visé les faubourgs de Nabatiyé et Kfar Kila, où huit maisons ont été détruites."),
    "died fighting it": ("disaster", "Un pompier est mort mardi en luttant contre un incendie de forêt près de Leiria."),
    "how they died": ("attack_civilians", "Deux femmes ont été tuées jeudi par des gendarmes à Tiznit. Elles ont été abattues dans leur voiture."),
    "a truce agreed on": ("ceasefire_agreement", "Les deux pays ont annoncé mardi s'être entendus sur un cessez-le-feu."),
    "what a strike brings about": ("protest", "Les électriciens ont entamé lundi une grève, provoquant une panne générale d'électricité."),
    "when it happened": ("disaster", "L'accident s'est produit à l'aube près de Nazca, lorsque l'autocar a percuté un camion."),
    "when and where, then what": ("disaster", "Le drame est survenu samedi à Oued Zem quand un bus a percuté un camion."),
    "an attack, then its arms": ("attack_civilians", "L'attaque a eu lieu mercredi à Djibo, quand des hommes armés ont ouvert le feu sur un marché."),
    "a day of strikes": ("protest", "Dix mille personnes ont manifesté jeudi contre le budget, lors d'une journée de grèves."),
    "under a wall": ("disaster", "Un homme a été tué par l'effondrement d'un mur à Mati et une femme a succombé à une crise cardiaque."),
    "a body given back": ("other", "Le mouvement, qui accuse Israël de violer l'accord, a remis samedi à la Croix-Rouge le corps d'un otage."),
    "taken on the eve of a vote": ("territory_taken", "Des groupes armés se sont emparés de Bouar à la veille de l'élection présidentielle."),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), ONE_ACT.values(), ids=ONE_ACT.keys())
def test_one_act_is_told_once(kind: str, text: str) -> None:
    assert [trigger.event_type for trigger in find_triggers(Article("a", PUBLISHED, text))] == [kind]


def test_what_a_boat_was_doing_is_no_second_act() -> None:
    assert types("Vingt personnes se sont noyées mardi dans le naufrage d'une barque qui évacuait des familles.") == {
        "disaster"
    }


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_a_dispatch_tells_nothing(text: str) -> None:
    assert find_by_rules(Article("a", PUBLISHED, text)) == []


@pytest.mark.parametrize(("text", "dead"), TOLLS.values(), ids=TOLLS.keys())
def test_the_dead_of_a_dispatch(text: str, dead: list[int]) -> None:
    found = [c for c in find_casualties(Article("a", PUBLISHED, text)) if c.kind == "deaths"]
    assert [c.best or c.low or c.high for c in found] == dead
