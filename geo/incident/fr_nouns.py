"""Noun phrases that tell an incident, by type, as data: where the noun alone says too little ("la levée") its complement says it.

Folded as in ``geo.incident.fr``. A row is: type, first words (singular, parted by spaces; plurals are made), what follows the first
word. "_" stands for at most four words between. Such a phrase tells an incident where a day, a place, a toll or a verb goes with it. ``@crowd`` stands for the nouns of a class of
``geo.incident.fr_classes``: "Chars aux abords de Rafah", "20 000 personnes dans la rue".
"""

from geo.codebook import IncidentType

__all__ = ["EVENT_NOUNS"]

_OF = r"(?: [\w-]+){0,2}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d'|de son |de sa |de ses |de leurs? )(?:[\w.'-]+ ){0,3}?(?:[\w]+')?"
_PEOPLE = r"(?:deplaces?|refugies?|habitants|civils|familles|villageois|populations?|migrants?|exiles|rapatries|retournes|arrivants|pdi|expulses|ressortissants|sinistres|riverains|personnes|menages|foyers|subsahariens|rohingyas)"
_FORCE = r"(?:soldats?|troupes?|militaires?|forces?|hommes|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|brigades?|compagnies?|unites?|chars?|blindes?|regiments?|missiles?|navires?|chasseurs|destroyers?|porte-avions|fregates?|drones|mercenaires|instructeurs|commandos?|parachutistes|reservistes|vdp|m23|fardc|monusco|minusma|barkhane|wagner|rsf|fsr|finul|atmis|samidrc|rebelles|miliciens|paramilitaires)"
_ROAD = r"(?:routes?|axes?|autoroutes?|ponts?|frontieres?|corridors?|couloirs?|aeroports?|ports?|postes?(?: frontieres?)?|points? de passage|voies?|espace aerien|detroits?|nationale|aerogare|gares?|ecoles)"
_CHIEF = r"(?:president\w*|premiere? ministre|ministres?|chef|gouverneur\w*|general|opposante?s?|journalistes?|otages?|prisonniers?|detenus?|captifs?|captives?|militante?s?|humanitaires?|syndicalistes?|lyceennes|eleves|etudiants|ressortissants?|maire|avocate?s?|soldats?|policiers?|pretres?|religieuses?|manifestants|pecheurs|marins|equipage)"
_BLOC = r"(?:bloc|cedeao|alliance|organisation|union|traite|accord|pacte|coalition|gouvernement|otan|onu|oms|cpi|opep|g5 sahel|statut|communaute|ligue|convention|unesco)"

EVENT_NOUNS: dict[str, tuple[IncidentType, str, str]] = {
    # fighting
    "engagement": ("clash", "engagement", r" (?:armes?|violents?|sporadiques?|limites?|nourris?|directs?|rapproches?|de (?:faible|moyenne|forte|basse|haute) intensite|entre (?:l'armee|les forces|soldats|militaires|patrouilles|unites))"),
    "nuit de violences": ("clash", "nuit journee week-end semaine", r" (?:de|d') ?(?:violences|affrontements|combats|heurts|echauffourees)"),
    "violences": ("clash", "regain flambee poussee vague explosion recrudescence eruption", r" (?:des |de |de la )(?:violences?|combats|hostilites)"),
    "guerre des gangs": ("clash", "guerre bataille", r" (?:de|des|entre) (?:gangs|cartels|clans|bandes|factions|milices|narcos)"),
    "war that two wage": ("clash", "guerre bataille lutte duel combat", r" (?:\w+ ){0,2}?que se (?:font|livrent|menent|faisaient|livraient)\b"),
    "disarmament": ("withdrawal", "desarmement demobilisation", r" (?:\w+ )?(?:de|du|des|d'|à|le)\b(?! (?:l'esprit|prix))"),
    "day of anger": ("protest", "journee mardi mercredi jeudi vendredi samedi lundi dimanche week-end", r" (?:de (?:colere|mobilisation|protestation|manifestations?|greve)|ville morte)\b"),
    "foreigners go": ("withdrawal", "depart retrait", r" (?:\w+ )?(?:des|du dernier|des derniers|de la derniere) (?:\w+ )?(?:americains|francais|russes|britanniques|allemands|onusiens|casques bleus|soldats|militaires|contingents?|troupes|forces|boys|marines|bataillon|colonne)\b"),
    "mass escape": ("other", "evasion", r" (?:(?:massive|spectaculaire|collective) |(?:[\w'-]+ ){0,2}?(?:de |d'|des )(?:\d+|[\w'-]+ ){0,3}?(?:detenus|prisonniers|prison|condamnes))"),
    "incursion": ("other_attack", "incursion intrusion", r" (?:israelienn?e?|russe|turque|rwandaise|ukrainienne|militaire|armee|terrestre|nocturne|de (?:l'armee|chars|blindes|soldats|colons|combattants))\b"),
    "wrecking": ("other_attack", "saccage", _OF + r"(?:mairie|ecole|siege|eglise|mosquee|prefecture|commissariat|tribunal|hopital|magasins?|boutiques|local|locaux|permanence|ambassade|consulat|entrepots?|depot|parlement|bureaux?|residence|maisons?|domicile|centre|marche|cimetiere|temple)\b"),
    "rixe": ("clash", "rixe querelle", r" (?:au couteau|meurtriere|sanglante|mortelle|à la machette)"),
    # fire from afar
    "impacts": ("shelling", "impact", r" (?:(?:(?<=deux impacts )|(?<=trois impacts )|(?<=quatre impacts )|(?<=cinq impacts )|(?<=\d impacts )|(?<=des impacts )|(?<=plusieurs impacts ))(?=(?:à|dans|sur|pres|aux?) )|(?:\w+ )?(?:releves?|constates?|signales?|enregistres?|recenses?|confirmes?|directs?|d'obus|de roquettes?|de missiles?|de drones?))"),
    "salve vers": ("shelling", "salve volee bordee rafale", r" (?:de (?:roquettes|missiles|projectiles|fusees|obus)|d'obus|vers|sur|contre)"),
    "nuit de bombardements": ("shelling", "nuit journee", r" (?:de|d') ?(?:bombardements|pilonnages?|tirs d'artillerie|feu roulant)"),
    "nuit de frappes": ("air_strike", "nuit journee", r" (?:de|d') ?(?:frappes|raids)"),
    "barrage d'artillerie": ("shelling", "barrage tir preparation", r" (?:d'artillerie|de roquettes|de missiles)"),
    "bombes planantes": ("air_strike", "bombe", r" (?:planantes?|guidees?|larguees?|à sous-munitions)"),
    "drones lancés": ("drone_strike", "drone", r" (?:de type |du type |iraniens? )?(?:shaheds?|gerans?|geran-2|lancets?|kamikazes?|suicides?|explosifs?|lances?|envoyes?|interceptes?|abattus?|detruits?|neutralises?)"),
    "essaim de drones": ("drone_strike", "essaim nuee vague salve operation volee pluie", r" (?:de|d'une centaine de|de plusieurs) drones?"),
    # blasts
    "engin piégé": ("explosion", "moto minibus colis motocyclette bus tricycle ane charrette", r" pieg\w+"),
    "voiture bourrée d'explosifs": ("explosion", "voiture vehicule camion moto barque", r" (?:bourree?s?|chargee?s?|remplie?s?) d'explosifs"),
    "charge explosive": ("explosion", "charge", r" (?:explosives?|de dynamite|creuse)"),
    "jet de grenade": ("explosion", "jet lancer", r" (?:de |d'une )?grenades?"),
    "attentat à la voiture": ("explosion", "attentat", r" (?:à la |au |par )(?:\w+ ){0,2}(?:voiture|moto|vehicule|camion|ceinture)"),
    "mine qui saute": ("explosion", "explosion", _OF + r"(?:mines?|bombe|obus|grenades?|engins?|vehicules? pieges?|voiture|depot|colis)"),
    # on people
    "expédition punitive": ("attack_civilians", "expedition descente raid", r" punitif?v?e?s?"),
    "règlement de comptes": ("attack_civilians", "reglement", r" de comptes"),
    "coups et sévices": ("attack_civilians", "passage seance", r" (?:à tabac|de torture)"),
    "attaque au couteau": ("attack_civilians", "attaque agression", r" (?:\w+ )?(?:au couteau|à l'arme blanche|à la machette|à l'acide|à la hache|à la voiture-belier)"),
    "tuerie de masse": ("attack_civilians", "tuerie boucherie hecatombe", r" (?:de masse|de|à|dans|perpetree?|survenue?)"),
    "charge de la police": ("attack_civilians", "charge", r" (?:de la |des |de )?(?:police|policiers|policieres?|crs|forces de l'ordre|gendarmes)"),
    # attacks
    "tirs entendus": ("other_attack", "coup rafale detonation crepitement", r" (?:de feu|de balles|d'armes? (?:automatiques?|à feu|lourdes?|legeres?)|de kalachnikov|de mitrailleuse)"),
    "opération armée": ("other_attack", "operation", r" (?:coup de poing|commando|antiterroriste|aeroportee|amphibie|heliportee|d'infiltration|de represailles)"),
    "mise à sac": ("other_attack", "mise sac", r" (?:à sac|au pillage) "),
    "incendie criminel": ("other_attack", "incendie", r" (?:criminel|volontaire)s?"),
    "houses burnt": ("other_attack", "incendie destruction", r"(?:,[^,.;]{1,30},)? (?:volontaire )?(?:de |d'|des )(?:[\w'-]+ ){0,3}?(?:cases|huttes|maisons|vedettes?|blindes?|chars?|depots?|drones?|positions?|batteries?|lanceurs?|cachettes?|bases?|pick-up|campements?)"),
    "cattle raid": ("other_attack", "vol pillage razzia abattage", r" (?:massif )?(?:de (?:betail|boufs|vaches|troupeaux?|bovins)|à main armee|d'au moins \d+ (?:vaches|boufs))"),
    "irruption": ("other_attack", "irruption intrusion", r" (?:d'|de |des )(?:[\w'-]+ ){0,3}?(?:hommes|individus|assaillants|inconnus|policiers|soldats|militaires|gendarmes|miliciens|commando|bande|jihadistes)"),
    # seizures
    "interpellations": ("abduction_arrest", "interpellation arrestation", r" ?[,.(;]"),
    "placement en détention": ("abduction_arrest", "placement mise maintien", r" (?:en detention|sous les verrous|en garde à vue|aux arrets|sous ecrou|en residence surveillee)"),
    "disparition forcée": ("abduction_arrest", "disparition", r"(?: forcees?|, [^,.;]{1,40}, (?:de|d(?=')|des|du)| d'une? (?:dizaine|vingtaine|trentaine|centaine|opposante?|journaliste|militante?))"),
    "incidents d'enlèvement": ("abduction_arrest", "incident cas vague serie", r" d'(?:enlevements?|arrestations?|kidnappings?)"),
    "behind bars": ("abduction_arrest", "@civilian opposant general president ministre militaire soldat policier gendarme", r" (?:[\w'-]+ ){0,3}?(?:derriere les barreaux|sous les verrous|aux arrets|en (?:detention|garde à vue)|au cachot|otages?)\b"),
    "arraisonnement": ("abduction_arrest", "arraisonnement detournement abordage", r" (?:d'un |d'une |du |de |des )(?:[\w'-]+ ){0,3}?(?:navires?|petroliers?|cargos?|avions?|chalutiers?|bateaux?|vraquiers?|embarcations?|flottille|tanker)"),
    # truce broken
    "entorse à la trêve": ("ceasefire_violation", "entorse accroc infraction violation manquement atteinte", r" (?:\w+ )?(?:à la |au |du |de la |à l')(?:treve|cessez-le-feu|armistice|accord de cessez-le-feu|accalmie)"),
    # land
    "entrée de troupes": ("territory_taken", "entree", r"(?: (?:\w+))?(?: des?| du| de l'| d')(?:[\w' -]{0,30})?(?:rebelles|troupes|soldats|forces|insurges|armee|talibans|jihadistes|m23|paramilitaires|chars|colonnes?|combattants|miliciens)(?:[\w' -]{0,30}) (?:dans|à)"),
    "perte d'un lieu": ("territory_ceded", "perte abandon reddition", r" (?:de |d'|du |des )(?:la |l')?(?:ville|localite|base|garnison|enclave|positions?|bourgade|caserne|collines?|capitale)"),
    # closing
    "coupure": ("blockade", "coupure interruption suspension arret", r"(?: [\w-]+)? (?:de la |de l'|du |des |de |d')(?:(?:\w+ )?(?:livraisons?|approvisionnement|circulation|trafic|vols|gaz|courant|electricite|internet|route|axe|pont|ligne ferroviaire|liaisons?|liaison|transit|rotations))"),
    "trafic suspendu": ("blockade", "trafic circulation navigation acces passage transit", r" (?:\w+ )?(?:suspendue?|ferme|restreint|interrompue?|paralysee?|coupee?|bloquee?|perturbee?|à l'arret)"),
    "barrages": ("blockade", "barrage", r" (?:(?:sont |etaient |ont ete )?(?:recenses|signales|denombres)|filtrants?|routiers?|de (?:pneus|rondins|manifestants|camions|tracteurs|branches)|erig\w+|dresse\w*|enflammes?)"),
    "fermeture d'un axe": ("blockade", "fermeture", _OF + _ROAD),
    "siège d'une ville": ("blockade", "siege encerclement blocus", r" (?:impose |total |complet )?(?:de |d'|du )(?:la (?:ville|garnison|capitale|base)|l'enclave|la bande)"),
    # truces
    "arrêt des combats": ("ceasefire_agreement", "arret fin suspension cessation gel", r" (?:immediate? |provisoire |temporaire )?(?:des |de tous les |de tout )(?:combats?|hostilites|tirs|bombardements|frappes|affrontements)"),
    "prolongation de la trêve": ("ceasefire_agreement", "prolongation reconduction extension renouvellement entree instauration proclamation", r"(?: en vigueur)?(?:,? [\w ]{1,20},?)? (?:de la |du |d'une |d'un |de l')(?:\w+ )?(?:treve|cessez-le-feu|armistice|pause|accord de (?:paix|cessez-le-feu))"),
    "remise des armes": ("ceasefire_agreement", "remise depot destruction", r" (?:symbolique )?(?:des |de leurs |de ses )armes"),
    "accord daté": ("ceasefire_agreement", "accord traite paix", r" (?:de |d'|du )(?:la )?[\w-]+,? (?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|\d{4})|le \d+ (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:paraphe|signe|conclu)e?)\b"),
    # talks
    "handshake": ("negotiation", "poignee accolade", r"(?: de mains?)? (?:[\w'-]+ ){0,4}?(?:entre|avec)\b"),
    "rendez-vous pris": ("negotiation", "rendez-vous", r" (?:est |a ete |avait ete |etait )?(?:\w+ )?(?:pris|fixe|donne|arrete)\b"),
    "next round": ("negotiation", "round session cycle manche seance", r" (?:de pourparlers |de negociations |de discussions |d'entretiens )?(?:(?:prevue?|fixee?|attendue?|programmee?) )?(?:le \d+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|hier|la semaine|ce week-end|à [a-z]+)"),
    "session": ("negotiation", "session seance reunion conclave consultation audience", r" (?:\w+ )?(?:extraordinaire|d'urgence|de crise|pleniere|inaugurale|ministerielle|tripartite|à huis clos|de conciliation|de travail entre|du (?:conseil|parlement|comite|cabinet)|de l'(?:assemblee|onu|union))"),
    "tournée": ("negotiation", "tournee deplacement sejour escale voyage", r" (?:\w+ )?(?:diplomatique|officielle?s?|regionale|africaine|europeenne|au proche-orient|au moyen-orient|dans le golfe|de la secretaire|du secretaire|du ministre|du president|de l'emissaire|de travail|d'etat|du chef)"),
    "sa tournée": ("negotiation", "tournee", r" (?:dans|en|au|aux) (?:le |la |les )?[\w-]+ (?:debut|commenc|s'achev|le mener|le condui|la mener|la condui)\w*"),
    "ouverture de pourparlers": ("negotiation", "ouverture reprise relance debut cloture interruption", r" (?:de |des |d'un |du |de la )(?:nouve\w+ )?(?:pourparlers|negociations?|discussions|dialogue|sommet|round|conference|travaux|tractations|consultations)"),
    # moves
    "intervention de troupes": ("deployment", "intervention", r" (?:\w+ )?(?:de |d'|des )(?:[\d. ]+|\w+ ){0,2}?(?:soldats|militaires|parachutistes|casques bleus|gendarmes|troupes|legionnaires)\b"),
    "ghost town": ("protest", "ghost", r" towns?\b"),
    "envoi de renforts": ("deployment", "envoi arrivee debarquement deploiement expedition acheminement positionnement prepositionnement transfert entree", _OF + _FORCE),
    "relève": ("deployment", "releve rotation", r" (?:de la |de l'|du |des |de )(?:contingent|troupes|force|forces|mission|garnison|casques bleus|bataillon|soldats|unites)"),
    "patrouilles": ("deployment", "patrouille", r" (?:conjointes?|mixtes?|navales?|militaires?|renforcees?|nocturnes? (?:de|des)|russo-\w+|franco-\w+)"),
    "mobilisation militaire": ("deployment", "mobilisation", r" (?:generale|partielle|de (?:\d|reservistes|\w+ mille))"),
    "ratissage": ("deployment", "ratissage quadrillage bouclage", r" (?:de|du|des|d(?=')|dans|autour|en cours|à)"),
    "opération de ratissage": ("deployment", "operation", r" (?:\w+ )?(?:de ratissage|de nettoyage|de bouclage|de securisation|de recherche|villes? fermees?)"),
    "concentration de troupes": ("deployment", "concentration massement afflux montee", r" (?:de |en ligne de )(?:\w+ )?(?:troupes|forces|blindes|chars|soldats|navires)"),
    "exercices conjoints": ("deployment", "exercice manouvre", r"(?: [\w-]+)? (?:navals?|navales?|militaires?|aeriens?|aeriennes?|conjoints?|conjointes?|à tir reel|à balles reelles|de l'armee|de l'otan)"),
    "retrait militaire": ("withdrawal", "retrait depart repli evacuation rapatriement rappel retraite desengagement", _OF + r"(?:soldats?|troupes?|militaires?|forces?|contingents?|casques bleus|bataillons?|unites?|chars|blindes|mercenaires|combattants|armes lourdes|garnison|derniers soldats|vdp|m23|fardc|monusco|minusma|barkhane|wagner|rsf|fsr|finul|atmis|rebelles|miliciens|paramilitaires)"),
    "dated retreat": ("withdrawal", "retrait repli desengagement", r" (?:de |d'|du )[\w-]+,? (?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le \d+|fin|debut|mi-)"),
    "fermeture d'une base": ("withdrawal", "fermeture restitution retrocession demantelement evacuation abandon", r" (?:de la |de l'|des |d'une |de )(?:\w+ )?(?:bases?|emprises?|camps? militaires?|postes? avances?)"),
    "fin de mission": ("withdrawal", "fin", r" de (?:la |sa )?mission(?= (?:de|des|d'|à|au|en|militaire|pour))"),
    "forces at the gates": ("deployment", "@troops", r" (?:[\w'-]+ ){0,2}?(?:aux abords|aux portes|aux carrefours|sur les (?:toits|ponts|places)|à l'entree|en (?:position|mouvement)|dans (?:les rues|le centre)|en route (?:vers|pour)|à \d+ (?:km|kilometres))\b"),
    # flight
    "retour des déplacés": ("displacement", "retour rapatriement arrivee afflux depart exode reflux transfert ruee", _OF + _PEOPLE),
    "ordre d'évacuation": ("displacement", "ordre consigne avis", r" d'evacuation"),
    "refoulement": ("displacement", "refoulement expulsion reconduite debarquement eloignement", r"(?: à la frontiere)?" + _OF + _PEOPLE),
    "démantèlement d'un camp": ("displacement", "demantelement evacuation fermeture", r" (?:du |d'un |de plusieurs |des )(?:\w+ )?(?:camps?|campements?|squats?|bidonvilles?)"),
    "people on the road": ("displacement", "@people @refugee", r" (?:\w+ )?(?:en (?:deplacement|fuite|errance|exode|debandade) (?:vers|dans|sur|depuis|à|en)|sur les (?:routes|chemins)|(?:jetee?s?|poussee?s?|lancee?s?) sur les (?:routes|chemins))\b"),
    "population movements": ("displacement", "mouvement", r" (?:\w+ )?(?:de |des )(?:populations?|civils|menages|deplaces|familles)"),
    "newly arrived": ("displacement", "arrivant", r" (?:[\w'-]+ ){0,2}?(?:à|au|aux|en|dans|sur|depuis|par)\b"),
    "arrivals counted": ("displacement", "arrivee entree traversee passage retour depart", r"(?:(?<=\d arrivees)|(?<=\d entrees)|(?<=\d traversees)|(?<=\d passages)|(?<=\d retours)|(?<=\d departs)) (?:[\w'-]+ ){0,2}?(?:à|au|aux|en|dans|sur|depuis|par|vers)\b"),
    "number of displaced": ("displacement", "nombre total chiffre", r" (?:\w+ )?(?:de |des |d')(?:nouveaux )?(?:deplaces?|refugies|exiles|sinistres|personnes (?:deplacees|en fuite|arrivees|refugiees))\b(?=.{0,50}\d)"),
    "slept rough": ("displacement", "@people @refugee", r" (?:\w+ )?(?:sans (?:abri|toit|logis)|à la rue|à la belle etoile)\b"),
    # streets
    "gaz lacrymogènes": ("protest", "gaz tir jet", r" (?:de gaz )?lacrymogenes?"),
    "jets de pierres": ("protest", "jet lancer", r" (?:de |d')(?:pierres|projectiles|cocktails molotov|fumigenes|paves|bouteilles)"),
    "concert de casseroles": ("protest", "concert", r" de casseroles"),
    "mouvement social": ("protest", "mouvement", r" (?:social|de contestation|de protestation|de greve|de fronde|de boycott|paysan|etudiant)"),
    "appel suivi à la grève": ("protest", "greve arret", r" (?:generale|de la faim|illimitee|d'avertissement|du zele|reconductible|tournante|des \w+|du travail|de travail)"),
    "occupation d'un lieu": ("protest", "occupation blocage", _OF + r"(?:usines?|campus|universites?|places?|rectorat|raffineries?|rond-points?|ronds-points|depots?|mairie|gare|port|autoroute|terminal|mine|lycees?)"),
    "people in the streets": ("protest", "@crowd @mass @people", r"(?<!policiers)(?<!gendarmes) (?:[\w'-]+ ){0,4}?(?:dans (?:la|les) rues?(?! de la faim)|sur le pave|devant (?:la |le |l')(?:prefecture|parlement|ministere|assemblee|palais|presidence|mairie|ambassade|tribunal|primature|siege|commissariat|rectorat)|place (?:de |d[eu] )?(?:la |l'|du )?(?:republique|independance|liberte|martyrs|revolution|nation|maidan|tahrir|taksim|puerta))\b"),
    "human chain": ("protest", "chaine", r" humaines?\b"),
    "marchers counted": ("protest", "manifestant marcheur protestataire greviste", r" (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b|(?:à|place|devant|selon) )"),
    "rideaux baissés": ("protest", "rideau bazar souk", r" (?:\w+ )?(?:baisses?|tires?|clos|fermes?|deserts?)\b"),
    "ville morte": ("protest", "ville villes", r" mortes?\b"),
    "nuit d'émeutes": ("protest", "nuit journee soiree week-end semaine vague flambee", r" (?:de |d')(?:l')?(?:emeutes?|colere|mobilisation|greve|manifestations|protestations?|barricades|troubles|debrayages?)"),
    # power
    "tentative de putsch": ("political_change", "tentative", r" (?:avortee |manquee )?(?:de putsch|de coup d'etat|de coup de force|de renversement)"),
    "retrait d'un bloc": ("political_change", "retrait sortie depart suspension exclusion adhesion reintegration retour", r" (?:\w+ )?(?:du |de la |de l'|de |d'|à la |à l'|au )(?:\w+ )?" + _BLOC + r"(?![\w'-]* (?:de cessez|de paix))"),
    "remaniement": ("political_change", "remaniement", r" (?:ministeriel|gouvernemental|du gouvernement|du cabinet|de grande ampleur)"),
    "prestation de serment": ("political_change", "prestation", r" de serment"),
    "motion de censure": ("political_change", "motion vote", r" de (?:censure|defiance|confiance|destitution)"),
    "loi martiale": ("political_change", "loi", r" martiale"),
    "état de siège": ("political_change", "etat", r" (?:de siege|d'exception|d'alerte maximale)"),
    "rappel d'un ambassadeur": ("political_change", "rappel renvoi expulsion", r" (?:de l'|de son |de |des |d'un |de deux |de trois |du )(?:\w+ )?(?:ambassadeurs?|ambassadrice|diplomates?|consul|attaches?|chef de mission|representant)"),
    "rupture diplomatique": ("political_change", "rupture gel retablissement", r" (?:des |de leurs |de ses )(?:relations|liens) (?:diplomatiques|consulaires|commerciales)"),
    "polling day": ("political_change", "tour", r"(?:(?<=second tour)|(?<=premier tour)|(?<=deuxieme tour)) (?:le \d+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prevu|fixe|en [a-z]+)"),
    "mandat d'arrêt": ("political_change", "mandat", r" (?:d'arret|d'amener|de depot)"),
    "mise en examen": ("political_change", "mise inculpation", r" (?:en examen|en cause formelle|en accusation)"),
    "levée d'immunité": ("political_change", "levee perte decheance", r" (?:de |de l'|de son )immunite"),
    "reconnaissance": ("political_change", "reconnaissance proclamation declaration", r" (?:de l'independance|de l'etat|d'independance|officielle de|de la (?:republique|secession|victoire))"),
    "entrée en fonctions": ("political_change", "entree prise", r" (?:en|de) fonctions?"),
    "interdiction d'un parti": ("political_change", "interdiction dissolution suspension", _OF + r"(?:partis?|parlement|assemblee|constitution|medias?|chaines?|radios?|manifestations?|rassemblements?|association|ong|syndicat|institutions)"),
    "révocation": ("political_change", "revocation destitution limogeage eviction suspension nomination arrivee reelection election designation", _OF + r"(?:president\w*|premiere? ministre|ministres?|chef (?:de|d'|du)|gouverneur\w*|general|juges?|procureur\w*|maires?|directeur|patron|commandant|roi|deputes?|speaker)"),
    "adoption d'un texte": ("political_change", "adoption promulgation abrogation rejet vote ratification", _OF + r"(?:loi|lois|decret|constitution|resolution|motion|sanctions|charte|budget|reforme|amendement|texte|traite|moratoire)"),
    "levée de sanctions": ("political_change", "levee train imposition salve renforcement", r" (?:partielle )?(?:des|de|de nouvelles) sanctions"),
    # disasters
    "marée noire": ("disaster", "maree", r" noire"),
    "départ de feu": ("disaster", "depart", r" de feux?"),
    "fuite de gaz": ("disaster", "fuite", r" (?:d'ammoniac|de gaz|de chlore|d'hydrocarbures?|radioactive|chimique|toxique|de petrole)"),
    "coup de vent": ("disaster", "coup", r" de (?:vent|tabac|chaleur|grisou|poussiere)"),
    "raz-de-marée": ("disaster", "raz-de-maree affaissement deraillement carambolage noyade eboulis", r" (?:a|ont|à|dans|pres|sur|de|d(?=')|mortel\w*|meurtri\w+)"),
    "montée des eaux": ("disaster", "montee", r" (?:des eaux|du fleuve|de la riviere)"),
    "rupture de digue": ("disaster", "rupture effondrement affaissement", r" (?:partiel )?(?:de la |du |d'un |d'une |de |des )(?:digue|barrage|pont|immeuble|mine|tunnel|terril|toit|tribune|galerie|batiment|levee|retenue|passerelle)"),
    "sortie de route": ("disaster", "sortie chute", r" (?:de route|d'un (?:bus|car|camion|autocar|minibus|avion|helicoptere|rocher|telepherique)|d'une (?:grue|cabine))"),
    "retour de flammes": ("disaster", "retour reprise", r" (?:de flammes?|de feu|du feu|des incendies)"),
    "panne géante": ("disaster", "panne", r" (?:geante|generale|d'electricite|de courant|d'ampleur)"),
    "intoxication": ("disaster", "intoxication empoisonnement", r" (?:alimentaire|au (?:methanol|monoxyde|gaz)|collectif|collective|massive)"),
    # other
    "libération de gens": ("other", "liberation elargissement", r"(?: [\w-]+){0,2}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d')(?:[\w.'-]+ ){0,4}?(?:\w+')?" + _CHIEF),
    "remise en liberté": ("other", "remise mise", r" en liberte"),
    "passage ouvert": ("other", "corridor couloir passage", r" humanitaires? (?:ouverts?|etablis?|mis en place)"),
    "corridor humanitaire": ("other", "ouverture reouverture", r" (?:partielle )?(?:de la |de l'|du |des |d'un |d'une |de )(?:[\w'-]+ ){0,2}?(?:corridors? humanitaires?|couloirs? humanitaires?|couloir|frontieres?|aeroport|points? de passage|poste|postes|axe|route|pont|enquete|information judiciaire|proces|espace aerien|ambassade|port|ecoles|marche central)"),
    "levée du couvre-feu": ("other", "levee assouplissement allegement fin", r" (?:partielle )?(?:du |de l'|des |de la )(?:couvre-feu|etat d'urgence|blocus|siege|barrages?|embargo|mobilisation|greve|confinement|alerte)"),
    "reprise des vols": ("other", "reprise retablissement", r" (?:partielle )?(?:des |du |de la |de l'|d')(?:vols|trafic|circulation|livraisons?|liaisons?|cours|exportations|forages?|courant|electricite|internet|activite|rotations)"),
    "évasion": ("other", "evasion", r" (?:massive |spectaculaire |collective )?(?:de |d'|des |du )(?:[\d .]+|[a-z]+ (?:de )?(?:detenus|prisonniers)|detenus|prisonniers|[a-z]+aines?)"),
    "scrutin annulé": ("political_change", "annulation invalidation", r" (?:sine die )?(?:de la |de l'|du |des |d'une? )(?:\w+ ){0,2}?(?:elections?|scrutin|vote|presidentielle|legislatives|referendum)\b"),
    "report": ("other", "report annulation ajournement", r" (?:sine die )?(?:de la |de l'|du |des |d'une? )(?:\w+ ){0,2}?(?:elections?|scrutin|festivites|sommet|visite|reunion|proces|match|rentree|referendum|session|conference|vote|presidentielle|legislatives|concert|festival|ceremonies?)"),
    "suspension d'activités": ("other", "suspension arret", r" (?:de ses |des |de leurs |de toutes les |de l')(?:activites|operations|programmes|aide|distributions|missions humanitaires)"),
    "procès": ("other", "proces", r" (?:en appel )?(?:de |d'|des |du )(?!l'intention|intention)[\w.'-]+"),
    "verdict": ("other", "verdict jugement", r" (?:attendu|rendu|est tombe|mis en delibere|du tribunal|de la cour|dans l'affaire|dans le proces)"),
    "obsèques": ("other", "obseques funeraille inhumation enterrement", r" (?:\w+ )?(?:de|d(?=')|des|du|nationales)"),
    "essai de missile": ("other", "tir essai lancement", r" (?:d'essai|de missiles? (?:balistiques?|de croisiere|hypersonique)(?= (?:en|par|de la|nord))|nucleaires?|de satellites?|d'une fusee|d'un satellite)"),
    "largage d'aide": ("other", "largage parachutage distribution livraison acheminement arrivee entree convoi", r"(?: [\w-]+)? (?:de|d'|des|du|d'un) ?(?:\w+ )?(?:vivres|aide|nourriture|colis|rations|semences|medicaments|camions|farine|carburant|premiers camions|convoi|vaccins|kits|eau potable)"),
    "saisie": ("other", "saisie", r" (?:record )?(?:d'|de |des )(?:\w+ )?(?:armes|munitions|drogue|cocaine|ivoire|explosifs|or|devises|heroine|captagon|cannabis|tonnes?|kilos)"),
    "alerte aérienne": ("other", "alerte sirene", r" (?:aeriennes?|à la bombe|au tsunami|anti-aerienne|d'alerte)"),
    "cyberattaque": ("other", "attaque panne", r" (?:informatique|de serveurs)"),
    "recherches": ("other", "recherche operation", r" (?:de secours|des (?:disparus|survivants|naufrages)|de sauvetage)"),
    "découverte macabre": ("casualties_report", "decouverte exhumation mise", r"(?: macabre)?(?: au jour)?(?:, [^,.;]{1,40},)? (?:d'un |de |d'une |des |du |d')(?:[\w-]+ ){0,3}?(?:charniers?|fosses? communes?|corps|cadavres?|depouilles|ossements|tombes|restes)"),
}  # fmt: skip
