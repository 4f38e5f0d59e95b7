"""The French of incidents, as data: verbs, nouns, constructions, what kills them, and the words of tolls.

All words are folded as ``geo.text.fold`` leaves them (``cour`` stands for "cœur"), save that ``à`` and ``où`` keep their
accent, as in ``geo.incident.clause.view``. The classes follow the codebook's incident types (ACLED's event types, CAMEO's
18 to 20 for force, 03 to 08 for talks and retreats); within a class the words are those of the verb classes of French
(hit, kill, seize, meet, move, gather), not of any one conflict.

A word alone tells an incident when it is plain. One with ``~`` after it tells one only beside a word of arms or armed people
(``frapper`` is also what a crisis does); one with ``!`` names an act that no figure of speech uses.
"""

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType

__all__ = [
    "APART",
    "ARMED",
    "ARRESTS",
    "CIVILIANS",
    "CONSTRUCTIONS",
    "DAMPERS",
    "DAY",
    "DEAD_WORDS",
    "ECONOMY_WORDS",
    "FIGURES",
    "HUMANS",
    "INTERCEPTIONS",
    "LIGHT_VERBS",
    "MISSPELT",
    "NOT_ONLY_SPORT",
    "NOUNS",
    "NOUN_PHRASES",
    "NUMBER_WORDS",
    "QUALIFIERS",
    "ROUGH_NUMBERS",
    "ROUND_UPS",
    "SPORT_WORDS",
    "STRICT",
    "TITLES",
    "VERBS",
    "WAR_WORDS",
]

# --- Verbs that carry their incident alone ------------------------------------------------------------------------------

VERBS: dict[IncidentType, str] = {
    "shelling": "bombarder! pilonner! canonner! obuser!",
    "explosion": "exploser~ detoner! plastiquer! dynamiter! sauter~",
    "attack_civilians": (
        "assassiner! massacrer! egorger! decapiter! lyncher! violer~ lapider! torturer! executer~ poignarder! "
        "tabasser! molester! brutaliser! fouetter! mutiler! bastonner! supplicier! pendre~"
    ),
    "other_attack": (
        "attaquer~ assaillir~ viser~ cibler~ frapper~ agresser! saboter! incendier~ canarder! piller! saccager! mitrailler! vandaliser! "
        "toucher~ detruire~ aneantir~ riposter~ endommager~ tirer~ raser~ souffler~ eventrer~ pulveriser~ infiltrer~ penetrer~ "
        "razzier! harceler~ percuter~"
    ),
    "casualties_report": "tuer~ perir~ abattre~",
    "clash": "affronter~ combattre~ guerroyer! accrocher~ ",
    "abduction_arrest": (
        "kidnapper! enlever~ arreter~ interpeller! capturer! emprisonner! incarcerer! ecrouer! sequestrer! apprehender~ detenir~ "
        "rafler! "
    ),
    "territory_taken": (
        "conquerir~ reconquerir~ envahir~ occuper~ annexer! liberer~ reprendre~ recuperer~ capturer~ investir~ emparer~ "
    ),
    "territory_ceded": "perdre~ ceder~",
    "blockade": "bloquer~ assieger! encercler! barricader~ barrer~ boucler~",
    "deployment": "arriver~ debarquer~ deployer~ redeployer~ stationner~ masser~ depecher~ parachuter~ acheminer~",
    "withdrawal": "retirer~ replier~ evacuer~ rapatrier~ demobiliser~ reculer~ quitter~",
    "displacement": "chasser~ fuir~ deplacer~ expulser~ deporter! evacuer~ deraciner~ refugier~ exiler~ ",
    "protest": "manifester~ defiler~ debrayer! mutiner! disperser~ refouler~",
    "political_change": (
        "demissionner! destituer! limoger! renverser~ reelire! elire! introniser! dissoudre~ sanctionner~ investir~ "
        "demettre~ abdiquer! creer~ former~ nommer~"
    ),
    "negotiation": "entretenir~ rencontrer~ visiter~ negocier~ reunir~ dialoguer~ parlementer~ concerter~",
    "other": "liberer~ relacher~",
    "disaster": (
        "inonder! submerger~ derailler! chavirer! couler~ noyer! crasher! effondrer~ deborder~ ensevelir! ravager~ "
        "devaster~ emporter~ sombrer~ secouer~ ecrouler~ "
    ),
}

# Beginnings of words as hurried hands write them, where no other word is spelled so ("arêté" would be "arête").
MISSPELT = {
    "kidnapp": "kidnap", "attaqu": "ataqu", "attent": "atent", "assassin": "assasin", "affront": "afront", "massacr": "masacr", "barricad": "baricad",
    "interpell": "interpel", "repris": "repri", "frapp": "frap", "embuscad": "ambuscad", "bombard": "bonbard",
}  # fmt: skip

# --- Constructions: a verb and what must follow it ----------------------------------------------------------------------
# The pattern is met right after the verb; "_" stands for at most four words between.

_UNARMED = (
    "(?:foule|manifestants|civils|passants|fideles|passagers|habitants|villageois|cortege|eleves|clients|voyageurs|"
    "familles|femmes|enfants|deplaces|refugies|migrants|ouvriers|paysans|bergers|eleveurs|pecheurs|lyceens|etudiants|"
    "automobilistes|commercants|supporters|pelerins|orpailleurs)"
)
_LAND = (
    "(?:villes?(?! mortes?)|villages?|localites?|positions?|collines?|hauteurs?|bases?|aeroports?|camps?|capitales?|quartiers?|territoires?|"
    "bourgs?|bourgades?|cites?(?= (?:[\\w-]+ )?(?:de |d'|minieres?|strategiques?|portuaires?|voisines?))|casernes?|garnisons?|regions?|provinces?|districts?|zones?|secteurs?|bastions?|fiefs?|postes?|"
    "postes-frontieres?|postes? frontieres?|ponts?|routes?|carrefours?|barrages?|iles?|enclaves?|verrous?|cretes?|mines?|"
    "raffineries?|centrales?|ports?|palais|qg|quartiers? general|quartiers? generaux|agglomerations?|communes?|chefs?-lieux?|"
    "commissariats?|terrains?|pans?|portions?|km2|kilometres? carres|hameaux?|points? strategiques?|forts?|citadelles?|fronti?eres?|sites?)"
)
_TARGET = (
    "(?:positions?|cibles?|bases?|postes?|casernes?|camps?|convois?|depots?|chars?|blindes?|vehicules?|batteries?|radars?|"
    "drones?|avions?|helicopteres?|missiles?|roquettes?|navires?|tunnels?|reacteurs?|complexes?|entrepots?|arsenal|arsenaux|hangars?|silos?|pistes?|terminal|terminaux|laboratoires?|infrastructures?|installations?|quartiers? generaux?|"
    "colonnes?|patrouilles?|villages?|villes?|localites?|quartiers?|hopital|hopitaux|ecoles?|marches?|immeubles?|maisons?|"
    "habitations?|mosquees?|eglises?|centrales?|depots?|aeroports?|ports?|gares?|usines?|raffineries?|ponts?|lanceurs?|lance-roquettes|"
    "artillerie|forces|troupes|soldats|combattants|rebelles|jihadistes|djihadistes|miliciens|terroristes|civils|sites?|zones?|"
    "commissariats?|brigades?|gendarmeries?|campements?|camps? de deplaces|clinique|sieges?|mairie|prefecture|parlement|ambassades?|consulat|residence|prisons?|universites?|centre|chapiteau|bus|petroliers?|cargos?)"
)
_PEOPLE = (
    "(?:humanitaires|travailleurs|expatries|ressortissants|employes|touristes|blesses|malades|patients|eleves|etudiants|personnes?|menages|gens|civils?|habitants?|gens|familles?|villageois|deplaces?|refugies?|population|populations|femmes|enfants|"
    "milliers|dizaines|centaines|foyers|menages|armeniens|riverains|residents?)"
)
_FORCE = (
    "(?:soldats?|troupes?|militaires?|forces?|hommes|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|"
    "brigades?|unites?|chars?|blindes?|navires?|avions?|systemes?|batteries?|missiles?|porte-avions|conseillers|instructeurs|"
    "observateurs|mission(?! (?:de (?:mediation|bons offices|paix)|conjointe|tripartite))|combattants|mercenaires|gardes-frontieres|parachutistes|fregates?|armee|elements|patrouilles?|"
    "convois? militaires?|helicopteres?|chasseurs?|drones?|reservistes|effectifs|agents|secouristes|equipes|gardes nationaux|marines)"
)
_TRUCE = (
    "(?:cessez-le-feu|treve|accords?(?! (?:\\w+ )?(?:de defense|de cooperation|commercia|economique|de libre-echange|minier|de peche|energetique|militaire|de partenariat|strategique|gazier|de pret|de securite|cadre|historique de))|armistice|cessation des hostilites|traite de paix|paix|desescalade|accalmie|pause humanitaire|memorandum|"
    "protocole|pacte|feuille de route)"
)
_TALKS = (
    "(?:pourparlers?|negociations?|discussions?|entretiens?|reunions?|sommets?|rencontres?|consultations?|dialogue|visites?|"
    "conferences?|tete-a-tete|table ronde|round|cycle|session|echanges?)"
)
_ROAD = (
    "(?:routes?|axes?|acces|frontieres?|corridors?|ports?|aeroports?|detroits?|villes?|autoroutes?|ponts?|circulation|passages?|"
    "convois?|aide|livraisons?|points? de passage|postes? frontieres?|voie ferree|voies|entrees?|sorties?|enclave|espace aerien)"
)

# rule: type, verb, what follows
CONSTRUCTIONS: dict[str, tuple[IncidentType, str, str]] = {
    # force
    "tirer une arme": ("shelling", "tirer", "_(?:obus|roquettes?|missiles?(?! (?:\\w+ ){0,6}(?:(?:en|vers la|dans la) mer\\b|d'essai))|mortiers?|salves?|fusees?|projectiles?)"),
    "lancer une arme": ("shelling", "lancer", "_(?:obus|roquettes?|missiles?(?! (?:\\w+ ){0,6}(?:(?:en|vers la|dans la) mer\\b|d'essai))|mortiers?|salves?|fusees?|projectiles?)"),
    "lancer des drones": ("drone_strike", "lancer", "_drones?"),
    "envoyer des drones": ("drone_strike", "envoyer", "_drones? (?:de combat|explosifs?|kamikazes?|suicides?|d'attaque|charges?)"),
    "larguer des bombes": ("air_strike", "larguer", "_(?:bombes?|barils?|missiles?|explosifs?|munitions?)"),
    "lancer des bombes": ("explosion", "lancer", "_(?:grenades?|bombes?|cocktails?|explosifs?|engins?(?! sans pilote| volants?))"),
    "faire exploser": ("explosion", "faire", "_(?:exploser|detoner|sauter)(?! (?:le|les|un|ce|son|leur|la|l') ?(?:\\w+ )?(?:verrous?|plafond|record|banque|consensus|tabou)\\b)"),
    "actionner une charge": ("explosion", "actionner", "_(?:explosifs?|charge|ceinture|bombe)"),
    "declencher une charge": ("explosion", "declencher", "_(?:explosifs?|charge|ceinture|bombe|engin)"),
    "sauter sur une mine": ("explosion", "sauter", " sur _(?:mines?|engin|bombe|explosif)"),
    "rouler sur une mine": ("explosion", "rouler", " sur _(?:mines?|engin|bombe|explosif)"),
    "heurter une mine": ("explosion", "heurter", "_(?:mines?|engins? (?:explosifs?|artisana(?:l|ux))|bombes?|charges? explosives?|munitions?|obus)"),
    "ouvrir le feu sur": ("attack_civilians", "ouvrir", " le feu sur _" + _UNARMED),
    "ouvrir le feu": ("other_attack", "ouvrir", " le feu"),
    "faire feu": ("other_attack", "faire", " feu\\b(?! de)"),
    "cribler de balles": ("attack_civilians", "cribler", "_balles"),
    "tirer sur la foule": ("attack_civilians", "tirer", "_(?:sur|dans) _" + _UNARMED),
    "tirer sur": ("other_attack", "tirer", "(?: \\w+){0,3} (?:sur|contre|en direction|vers) (?!la sonnette|la mer\\b)"),
    "tirer à balles": ("other_attack", "tirer", "_(?:a balles|à balles|balles reelles|à l'arme|à la mitrailleuse|coups de feu|coups|rafales?)"),
    "prendre pour cible": ("other_attack", "prendre", "_(?:pour cibles?)"),
    "prendre d'assaut": ("other_attack", "prendre", " d'assaut"),
    "donner l'assaut": ("other_attack", "donner", " l'assaut"),
    "monter à l'assaut": ("other_attack", "monter", " à l'assaut"),
    "passer à l'attaque": ("other_attack", "passer", " à l'(?:attaque|offensive)"),
    "essuyer des tirs": ("other_attack", "essuyer", "_(?:salves?|rafales?|roquettes?|missiles?|tirs?|attaques?|feu(?! (?:de (?!l'(?:armee|ennemi|artillerie))|des (?!blindes|chars|soldats|rebelles|mitrailleuses|snipers|tireurs|positions|batteries|canons|forces|miliciens)|roulant)\\b)|coups de feu|bombardements?|obus)"),
    "subir une attaque": ("other_attack", "subir", "_(?:tirs?|attaques?|assauts?|offensives?)"),
    "subir un bombardement": ("shelling", "subir", "_(?:bombardements?|pilonnages?)"),
    "mener un raid": ("other_attack", "mener", "_(?:attaques?|assauts?|offensives?|incursions?|(?<!de )represailles|descentes? (?:armees?|musclees?|nocturnes?|punitives?|dans|contre))"),
    "mener des frappes": ("air_strike", "mener", "_(?:raids?|frappes?|bombardements? aeriens?)"),
    "lancer une offensive": ("other_attack", "lancer", "_(?:attaques?|assauts?|offensives?|incursions?|operations? (?:militaires?|terrestres?|speciales?)|contre-offensives?|contre-attaques?)"),
    "lancer des frappes": ("air_strike", "lancer", "_(?:raids?|frappes?)"),
    "repousser une attaque": ("clash", "repousser", "_(?:attaques?|assauts?|offensives?|contre-attaques?|contre-offensives?|incursions?|assaillants|tentatives? d'infiltration|rebelles|jihadistes)"),
    "abattre un appareil": ("other_attack", "abattre", "(?: [\\w'-]+){0,8} (?:drones?|avions?|helicopteres?|missiles?|chasseurs?|appareils?|aeronefs?|roquettes?)"),
    "abattre un engin": ("other_attack", "abattre", "_(?:drones?|avions?|helicopteres?|missiles?|chasseurs?|appareils?|roquettes?)"),
    "intercepter un engin": ("other_attack", "intercepter", "(?: \\w+){0,8} (?:drones?|missiles?|roquettes?|projectiles?|obus)"),
    "détruire une cible": ("other_attack", "detruire", "_" + _TARGET),
    "frapper une cible": ("other_attack", "frapper", "_" + _TARGET),
    "toucher une cible": ("other_attack", "toucher", "_(?:hopital|hopitaux|ecoles?|immeubles?|marches?|maisons?|quartiers?|habitations?|camps?|convois?|depots?|mosquees?|eglises?|clinique|bus|navires?|petroliers?)"),
    "viser une cible": ("other_attack", "viser", "_" + _TARGET),
    "cibler": ("other_attack", "cibler", "_" + _TARGET),
    "attaquer une cible": ("other_attack", "attaquer", "_" + _TARGET),
    "incendier": ("other_attack", "incendier", "_(?:maisons?|villages?|vehicules?|eglises?|mosquees?|cases?|champs?|ecoles?|commissariats?|voitures?|camions?|huttes?|habitations?|marches?|batiments?)"),
    "mettre le feu": ("other_attack", "mettre", f" le feu(?: (?:{WEEKDAY}|hier|dans la nuit|\\w+ment))?(?: (?:matin|soir))? (?:à|a|aux|au) (?!poudres)"),
    "faire irruption": ("other_attack", "faire", " (?:irruption|(?:une )?incursion)"),
    "tendre une embuscade": ("other_attack", "tendre", "_(?:embuscades?|embuches?|guet-apens)"),
    "tomber dans une embuscade": ("other_attack", "tomber", "_(?:embuscades?|embuches?|guet-apens)"),
    "s'abattre": ("shelling", "abattre", "_(?:sur|dans|pres) "),
    "tomber sur": ("shelling", "tomber", "(?: \\w+){0,1} (?:sur|dans|pres) "),
    "combattre": ("clash", "affronter", ""),
    "se battre": ("clash", "battre", "(?! (?:en retraite|des records|un record|le|la|son|sa|campagne|froid))"),
    "livrer bataille": ("clash", "livrer", "(?! [^,;.]{0,40}\\bsans )(?: \"? ?[\\w'-]+){0,3}? \"?(?:combats?|batailles?)"),
    "échanger des tirs": ("clash", "echanger", "_(?:tirs?|frappes|coups de feu|feu)"),
    "engager le combat": ("clash", "engager", " le combat"),
    "en venir aux mains": ("clash", "venir", " aux (?:mains|armes)"),
    "croiser le fer": ("clash", "croiser", " le fer"),
    "prendre les armes": ("clash", "prendre", " les armes"),
    "faire prisonnier": ("abduction_arrest", "faire", "_prisonniers?"),
    "prendre en otage": ("abduction_arrest", "prendre", "_(?:en otages?|otages)"),
    "mettre en détention": ("abduction_arrest", "placer", "_(?:en detention|en garde à vue|sous les verrous|en residence surveillee|sous mandat de depot)"),
    "emmener des otages": ("abduction_arrest", "emmener", "_(?:eleves|otages|ecoliers|lyceennes|personnes|villageois|passagers|habitants|fideles|femmes|hommes|enfants|ouvriers|employes|captifs)"),
    "mettre la main sur": ("abduction_arrest", "mettre", f" la main(?: (?:{WEEKDAY}|hier))? sur _(?:cerveaux?|commanditaires?|fugitifs?|tueurs?|ravisseurs?|passeurs?|complices?|terroristes?|jihadistes?|lieutenants?|parrains?|evades?|meneurs?|suspects?|auteurs?|assaillants?|chefs?|membres?|bandits?|trafiquants?|hommes|individus)"),
    "retenir": ("abduction_arrest", "retenir", "(?: \\w+){0,3} (?:en otages?|captifs?|captives?|(?:[\\w' -]{0,40} )?par (?:sa garde|ses ravisseurs|une foule|un groupe arme|(?:des|les|plusieurs) (?:hommes|putschistes|militaires|civils|manifestants|villageois|rebelles|miliciens|policiers|soldats|habitants|inconnus|mutins|partisans|agents)|la junte|l'armee|la police))"),
    "mettre aux arrêts": ("abduction_arrest", "mettre", "_(?:aux arrets|en etat d'arrestation)"),
    "procéder à des arrestations": ("abduction_arrest", "proceder", "_(?:arrestations?|interpellations?|detentions?|incarcerations?|mises? en detention)"),
    "violer la trêve": ("ceasefire_violation", "violer", "_(?:cessez-le-feu|treves?|accords?|armistice|engagements?|desengagement|accalmie)"),
    "rompre la trêve": ("ceasefire_violation", "rompre", "_(?:cessez-le-feu|treve|armistice|accalmie)"),
    "enfreindre la trêve": ("ceasefire_violation", "bafouer", "_(?:cessez-le-feu|treves?|accords?|armistice)"),
    "ne pas respecter": ("ceasefire_violation", "transgresser", "_(?:cessez-le-feu|treves?|accords?|armistice)"),
    "suspendre la trêve": ("ceasefire_violation", "suspendre", "_(?:cessez-le-feu|treve|armistice|accord de paix)"),
    "violer l'espace aérien": ("other", "violer", "_(?:espace aerien|frontiere|ligne|eaux territoriales)"),
    "violer": ("attack_civilians", "violer", "_(?:femmes?|filles?|fillettes?|civils?|jeunes?|detenues?)"),
    # land
    "prendre le contrôle": ("territory_taken", "prendre", "_(?:controle|possession)"),
    "perdre le contrôle": ("territory_ceded", "perdre", "_controle (?:de|d'|des|du) (?!son vehicule|sa voiture)"),
    "entrer dans une ville": ("territory_taken", "entrer", "(?: \\w+){0,2}(?: sans (?:combat\\w*|coup ferir|resistance|(?:rencontrer|opposer) (?:de |la moindre )?resistance))? (?:dans|à|a) (?:la |le |l'|les )?(?:(?:centre|coe?ur|faubourgs|quartier|ville|localite|peripherie) (?:de |d'|du ))?(?=[a-z])"),
    "perdre du terrain": ("territory_ceded", "perdre", "(?![^.;:]{0,70} \\d[\\d. ]* (?:hommes|soldats|combattants|militaires)\\b)(?! son (?:poste|siege)\\b)(?! (?:[\\w']+ ){1,2}(?:jambes?|pieds?|mains?|bras|yeux|vies?|proches?|freres?|fils)\\b)_" + _LAND),
    "prendre un lieu": ("territory_taken", "prendre", "(?! de (?:position|parole|conscience|contact|fonctions?|poids|vue|son|sang|risques?|tete)\\b)(?!(?:,? [^,;.]{2,40},)? (?:la|une|leur|cette) (?:\\w+ )?routes?\\b)(?! (?:leurs|ses) quartiers\\b)(?! (?:en enfilade|en tenaille|à revers|à partie|pour|d'assaut|en otages?|le pouvoir|les armes|en charge|en main|feu|fin|part|place|effet|forme|position|acte|soin|peur|conscience|contact|le relais|le large|la tete|la route|la direction|le chemin|en compte|ses fonctions|fonction|la fuite|la parole)\\b)_" + _LAND),
    "reprendre un lieu": ("territory_taken", "reprendre", "(?! (?:[\\w'-]+ ){0,2}?entre )(?!(?: [\\w']+){0,2}? (?:les|leurs|des) (?:barrages|blocages|piquets))(?! (?:la|leur) route\\b)_(?:controle|possession|" + _LAND[3:]),
    "récupérer un lieu": ("territory_taken", "recuperer", "_" + _LAND),
    "s'emparer": ("territory_taken", "emparer", " (?:\\w+ ){0,2}(?:de|du|des|d')"),
    "conquérir": ("territory_taken", "conquerir", ""),
    "reconquérir": ("territory_taken", "reconquerir", ""),
    "capturer un lieu": ("territory_taken", "capturer", "_" + _LAND),
    "occuper un lieu": ("territory_taken", "occuper", "_" + _LAND),
    "changer de mains": ("territory_taken", "changer", " de (?:mains?|maitres?)"),
    "chasser d'un lieu": ("territory_taken", "chasser", "_(?:soldats|troupes|forces|rebelles|combattants|jihadistes|armee|garnison|miliciens)"),
    "libérer un lieu": ("territory_taken", "liberer", "_" + _LAND),
    "envahir": ("territory_taken", "envahir", "(?! (?:par (?:les eaux|la)|(?:les? |la |l'|des |plusieurs )?(?:rues?|avenues?|boulevards?|places?|chaussee|esplanade|parvis|jardins?|parlement|palais|pelouse|terrain|ecrans?|reseaux|marche)\\b))"),
    "investir un lieu": ("territory_taken", "investir", "_(?:villes?|villages?|localites?|positions?|bases?|camps?|capitales?|quartiers?|casernes?)"),
    "entrer dans": ("territory_taken", "entrer", "(?: \\w+){0,2} dans _(?:villes?|villages?|localites?|capitales?|quartiers?|bases?)"),
    "passer sous contrôle": ("territory_taken", "passer", "_sous _controle"),
    "tomber aux mains": ("territory_taken", "tomber", "_(?:aux mains|entre les mains|sous _controle)(?! (?:de la|du|des|de l') ?(?:police|gendarm\\w+|justice|policiers|garde nationale))\\b"),
    "engranger des gains": ("territory_taken", "realiser", "_(?:gains? territoria(?:l|ux)|gains sur le (?:terrain|front)|avancees?(?! (?:\\w+ )?(?:majeures? )?(?:sur|dans) (?:le dossier|les? (?:nego|pourp|discu))))"),
    "hisser le drapeau": ("territory_taken", "hisser", "_drapeau"),
    "progresser": ("territory_taken", "avancer", "(?: \\w+){0,2} (?:vers|dans|sur|en direction) _(?:villes?|villages?|localites?|capitales?|positions?|front)"),
    "franchir la ligne": ("other_attack", "franchir", "_(?:frontiere|ligne de (?:front|demarcation|contact))"),
    "céder un territoire": ("territory_ceded", "ceder", "_" + _LAND),
    "rétrocéder": ("territory_ceded", "retroceder", ""),
    "restituer un lieu": ("territory_ceded", "restituer", "_" + _LAND),
    "rendre un lieu": ("territory_ceded", "rendre", "(?! (?:[\\w'-]+ ){0,2}?maitres?(?:ses)?\\b)(?! (?:[\\w'-]+ ){0,2}?(?:dans|à|en|vers|sur|aux?) )_(?:villes?|villages?|localites?|territoires?|districts?|positions?)"),
    "abandonner un lieu": ("territory_ceded", "abandonner", "(?! (?:du (?!terrain)|de la |de l'|d'))_(?:villes?|villages?|localites?|positions?|territoires?|bases?|postes?|camps?|terrain)"),
    "céder": ("territory_ceded", "ceder", " (?:du|le) terrain"),
    # closing off
    "bloquer une route": ("blockade", "bloquer", "_" + _ROAD),
    "barrer une route": ("blockade", "barrer", "_" + _ROAD),
    "couper une route": ("blockade", "couper", "_(?:routes?|axes?|acces|corridors?|ponts?|voie ferree|ravitaillement)"),
    "fermer la frontière": ("blockade", "fermer", "_(?:frontieres?|(?:grande |petite )?barriere|points? de passage|postes? frontieres?|espace aerien|corridors?|detroits?|acces)"),
    "boucler une zone": ("blockade", "boucler", "_(?:quartiers?|villes?|zones?|secteurs?|camps?|frontieres?)"),
    "imposer un blocus": ("blockade", "imposer", "_(?:blocus|siege|embargo)"),
    "dresser des barrages": ("blockade", "eriger", "_(?:barricades?|barrages?)"),
    "dresser des barricades": ("blockade", "dresser", "_(?:barricades?|barrages?)"),
    # truces and talks
    "signer un accord": ("ceasefire_agreement", "signer", "_" + _TRUCE),
    "conclure un accord": ("ceasefire_agreement", "conclure", "_" + _TRUCE),
    "négocier un accord": ("ceasefire_agreement", "negocier", "_(?:cessez-le-feu|treve|accord|armistice)"),
    "parvenir à un accord": ("ceasefire_agreement", "parvenir", "(?: [\\w'-]+){0,9}? (?:cessez-le-feu|treve|armistice|cessation des hostilites|accord de paix)\\b"),
    "aboutir à un accord": ("ceasefire_agreement", "aboutir", "_(?:cessez-le-feu|treve|accord|armistice)"),
    "s'accorder sur": ("ceasefire_agreement", "accorder", "_(?:cessez-le-feu|treve|armistice|desescalade)"),
    "s'entendre sur": ("ceasefire_agreement", "entendre", "_(?:cessez-le-feu|treve|armistice|desescalade)"),
    "convenir de": ("ceasefire_agreement", "convenir", "_(?:cessez-le-feu|treve|armistice|desescalade)"),
    "accepter une trêve": ("ceasefire_agreement", "accepter", "_(?:cessez-le-feu|treve|armistice)"),
    "décréter une trêve": ("ceasefire_agreement", "decreter", "_(?:cessez-le-feu|treve|armistice)"),
    "instaurer une trêve": ("ceasefire_agreement", "instaurer", "_(?:cessez-le-feu|treve|armistice)"),
    "prolonger une trêve": ("ceasefire_agreement", "prolonger", "_(?:cessez-le-feu|treve|armistice)"),
    "annoncer une trêve": ("ceasefire_agreement", "annoncer", "(?! (?:[\\w'-]+ ){0,3}?(?:s'etre|avoir|etre)\\b)_(?:cessez-le-feu|treve|armistice)"),
    "tenir des pourparlers": ("negotiation", "tenir", "_" + _TALKS),
    "reprendre les pourparlers": ("negotiation", "reprendre", "_(?:pourparlers?|negociations?|discussions?|dialogue|consultations?)"),
    "entamer des pourparlers": ("negotiation", "entamer", "_" + _TALKS),
    "engager des pourparlers": ("negotiation", "engager", "_" + _TALKS),
    "ouvrir des pourparlers": ("negotiation", "ouvrir", "(?! (?:au|à|aux|a)\\b)_(?:pourparlers?|negociations?|discussions?|consultations?|dialogue|conferences?|sommets?)"),
    "mener des pourparlers": ("negotiation", "mener", "_(?:pourparlers?|negociations?|discussions?|entretiens?|consultations?)"),
    "suspendre les pourparlers": ("negotiation", "suspendre", "_(?:pourparlers?|negociations?|discussions?|consultations?|dialogue)"),
    "participer à des pourparlers": ("negotiation", "participer", "_(?:pourparlers?|negociations?|discussions?|reunions?|sommets?|conferences?|consultations?)"),
    "attendu en visite": ("negotiation", "attendre", "(?: \\w+){0,4} (?:à|au|en|a|aux|dans)\\b"),
    "recevoir": ("negotiation", "recevoir", "_(?:delegations?|ministres?|homologues?|president|presidente|emissaires?|envoyee?s?|dirigeants?|negociateurs|ambassadeurs?|secretaire|chancelier|representants)"),
    "accueillir un hôte": ("negotiation", "accueillir", "_(?:delegations?|ministres?|homologues?|president|presidente|emissaires?|envoyee?s?|dirigeants?|negociateurs|secretaire|chancelier)"),
    "convoquer l'ambassadeur": ("negotiation", "convoquer", "_(?:ambassadeurs?|ambassadrice|charge d'affaires|diplomates?)"),
    "signer un autre accord": ("negotiation", "signer", "_(?:accords?|traites?|memorandums?|protocoles?|partenariats?|conventions?|lettres? d'intention|declarations? (?:communes?|d'intention|conjointes?))"),
    "s'entretenir avec": ("negotiation", "entretenir", "(?: \\w+){0,4} (?:avec|au telephone|par telephone)"),
    "s'asseoir à la table": ("negotiation", "asseoir", "_table"),
    "se réunir": ("negotiation", "reunir", ""),
    "se rendre à": ("negotiation", "rendre", "(?: \\w+){0,3} en visite"),
    "accueillir des pourparlers": ("negotiation", "accueillir", "_(?:pourparlers?|negociations?|discussions?|sommets?|conferences?|rencontre|reunion)"),
    "arriver en visite": ("negotiation", "arriver", "_(?:pour une visite|en visite|pour des (?:entretiens|pourparlers|discussions|negociations))"),
    "effectuer une visite": ("negotiation", "effectuer", "_(?:visite|deplacement|tournee)"),
    # movements
    "déployer des forces": ("deployment", "deployer", "_" + _FORCE),
    "envoyer des forces": ("deployment", "envoyer", "_" + _FORCE),
    "dépêcher des forces": ("deployment", "depecher", "_(?:" + _FORCE[3:]),
    "maintenir des forces": ("deployment", "maintenir", "_(?:soldats?|troupes?|militaires?|forces? de|hommes|contingents?|base militaire|presence militaire)"),
    "mobiliser des forces": ("deployment", "mobiliser", "_(?:soldats?|troupes?|reservistes|hommes|militaires)"),
    "masser des forces": ("deployment", "masser", ""),
    "stationner des forces": ("deployment", "stationner", ""),
    "expédier des forces": ("deployment", "expedier", "_" + _FORCE),
    "renforcer": ("deployment", "renforcer", "_(?:presence militaire|dispositif (?:militaire|securitaire|de securite)|effectifs militaires|garnison)"),
    "retirer des forces": ("withdrawal", "retirer", "_(?:soldats?|troupes?|militaires?|forces?|contingents?|hommes|combattants|casques bleus|armee|chars?|unites?|armes lourdes)"),
    "se retirer de": ("withdrawal", "retirer", "(?: \\w+){0,2} (?:de|du|des|d')\\b"),
    "se replier": ("withdrawal", "replier", ""),
    "évacuer des forces": ("withdrawal", "evacuer", "(?! (?:\\w+ )?(?:par|en) )_" + _FORCE),
    "quitter un lieu": ("withdrawal", "quitter", "_(?:villes?|villages?|localites?|positions?|bases?|territoires?|camps?|capitale|pays)"),
    "battre en retraite": ("withdrawal", "battre", " en retraite"),
    "fuir un lieu": ("displacement", "fuir", "_(?:combats?|violences?|villes?|villages?|pays|region|bombardements?|hostilites|maisons?|foyers?|domiciles?|zone|affrontements|offensive|attaques?|capitale|guerre|exactions)"),
    "évacuer des gens": ("displacement", "evacuer", "_" + _PEOPLE),
    "déplacer des gens": ("displacement", "deplacer", "_" + _PEOPLE),
    "expulser des gens": ("displacement", "expulser", "_(?:familles|habitants|population|villageois|civils|migrants|armeniens|milliers|refugies|centaines|dizaines)"),
    "chasser des gens": ("displacement", "chasser", "_(?:familles|habitants|population|villageois|civils|milliers|centaines|de chez eux|de leurs)"),
    "jeter sur les routes": ("displacement", "jeter", "_sur les routes"),
    "contraindre à fuir": ("displacement", "contraindre", "_(?:à fuir|a fuir|au depart|à l'exode|à quitter)"),
    "pousser à fuir": ("displacement", "pousser", "_(?:à fuir|à l'exode|à quitter|sur les routes|à la fuite)"),
    "forcer à fuir": ("displacement", "forcer", "_(?:à fuir|à l'exode|à quitter|à la fuite)"),
    "prendre la route": ("displacement", "prendre", "_(?:la route|les routes|les? pistes?|la piste|les? chemins? (?:de l'exil|de l'exode|de |d'|du ))"),
    "passer la frontière": ("displacement", "passer", "_frontiere"),
    "franchir la frontière": ("displacement", "franchir", "_frontiere"),
    "trouver refuge": ("displacement", "trouver", "_refuge"),
    "abandonner leurs maisons": ("displacement", "abandonner", "_(?:leurs? (?:maisons?|foyers?|domiciles?|habitations?|terres))"),
    "quitter leurs maisons": ("displacement", "quitter", "_(?:leurs? (?:maisons?|foyers?|domiciles?|habitations?|terres|villages?))"),
    # politics and streets
    "descendre dans la rue": ("protest", "descendre", "_dans (?:la|les) rues?"),
    "manifester": ("protest", "manifester", "(?! (?:son|sa|ses|leur|leurs|un|une|le|la|l'|de l'|du|d'|notre|nos|aucune?|des|quelque|l)\\b)"),
    "défiler": ("protest", "defiler", "_(?:dans|à|pour|contre|en|rues?)\\b"),
    "se rassembler": ("protest", "rassembler", "_(?:devant|dans|à|pour|contre|place)\\b"),
    "observer une grève": ("protest", "observer", "_greve"),
    "se mettre en grève": ("protest", "mettre", " en greve"),
    "cesser le travail": ("protest", "cesser", " le travail"),
    "prendre le pouvoir": ("political_change", "prendre", "_(?:pouvoir|les renes du pays)"),
    "saisir le pouvoir": ("political_change", "saisir", "_pouvoir"),
    "s'emparer du pouvoir": ("political_change", "emparer", "_pouvoir"),
    "mettre fin au régime": ("political_change", "mettre", "_fin au (?:regime|mandat|gouvernement|pouvoir)"),
    "renverser le pouvoir": ("political_change", "renverser", "_(?:president|gouvernement|regime|pouvoir|junte|chef|dictateur|ministre|monarchie|roi)"),
    "proclamer l'indépendance": ("political_change", "proclamer", "_(?:independance|republique|autonomie|etat d'urgence|loi martiale|secession)"),
    "déclarer l'indépendance": ("political_change", "declarer", "_(?:independance|loi martiale|etat d'urgence)\\b"),
    "décréter l'état d'urgence": ("political_change", "decreter", "_(?:etat d'urgence|etat de siege|loi martiale|couvre[- ]feu|etat d'exception)"),
    "instaurer le couvre-feu": ("political_change", "instaurer", "_(?:couvre[- ]feu|loi martiale|etat d'urgence|etat de siege)"),
    "faire sécession": ("political_change", "faire", " (?:secession|dissidence)"),
    "dissoudre": ("political_change", "dissoudre", "_(?:parlement|assemblee|gouvernement|chambre|partis?|conseil|organisations?|armee|milices|services de (?:securite|renseignement))"),
    "imposer des sanctions": ("other", "imposer", "_(?:sanctions|embargo sur les armes)"),
    "adopter des sanctions": ("other", "adopter", "_sanctions"),
    "voter un texte": ("political_change", "voter", "_(?:destitution|decheance|motion de censure|loi|dissolution|constitution)"),
    "rappeler un ambassadeur": ("other", "rappeler", "_ambassadeurs?"),
    "adopter un texte": ("political_change", "adopter", "_(?:plan|loi|constitution|budget|reforme|decret|motion|resolution)"),
    "promulguer une loi": ("political_change", "promulguer", "_(?:loi|constitution|reforme|decret)"),
    "nommer un premier ministre": ("political_change", "nommer", "_(?:premier ministre|premiere ministre|gouvernement|chef|ministres?|gouverneur|cabinet|envoyee?|emissaire|ambassadeur|ambassadrice)"),
    "former un gouvernement": ("political_change", "former", "_(?:gouvernement|coalition|cabinet)"),
    "créer un conseil": ("political_change", "creer", "_(?:gouvernement|conseil presidentiel|conseil de transition|coalition|parti)"),
    "annoncer sa démission": ("political_change", "annoncer", "_demission"),
    "refouler des manifestants": ("protest", "refouler", "_(?:manifestants?|cortege|foule)"),
    "disperser des manifestants": ("protest", "disperser", "_(?:manifestants?|cortege|foule|manifestation|rassemblement)"),
    "marcher pour": ("protest", "marcher", "[ \\w'-]{0,40} (?:pour (?:protester|exiger|reclamer|demander|denoncer|soutenir|dire)|contre)"),
    "converger": ("protest", "converger", "_(?:vers|sur|à)\\b"),
    "déverser": ("protest", "deverser", "_(?:fumier|lisier|pneus|gravats)"),
    "brûler des pneus": ("protest", "bruler", "_(?:pneus|effigies?)"),
    "ériger des barricades": ("protest", "monter", "_barricades?"),
    "protester": ("protest", "protester", "_(?:dans les rues|devant|rue)"),
    "présenter sa démission": ("political_change", "presenter", "_demission"),
    "remettre sa démission": ("political_change", "remettre", "_demission"),
    "remporter l'élection": ("political_change", "remporter", "_(?:elections?|presidentielle|legislatives|scrutin)"),
    "prêter serment": ("political_change", "preter", " serment"),
    "suspendre la constitution": ("political_change", "suspendre", "_(?:constitution|parlement)"),
    # disasters
    "faire naufrage": ("disaster", "faire", " naufrage"),
    "s'écraser": ("disaster", "ecraser", "(?! (?:l'|(?:la|le|les|une?|toute|leurs?) (?!nuit|veille|semaine|matin|lendemain|soir|\\d)))(?: \\w+){0,3} (?:à|au|dans|en|sur|pres|peu|contre(?!-)|lors)\\b"),
    "sortir de la route": ("disaster", "quitter", "_(?:chaussee|la route)"),
    "tomber dans un ravin": ("disaster", "tomber", "_(?:ravin|precipice|riviere|fleuve|contrebas)"),
    "basculer dans le vide": ("disaster", "basculer", "_(?:vide|ravin|precipice|fosse|canal|riviere|fleuve|contrebas|gouffre|canyon|etang)"),
    "plonger dans un ravin": ("disaster", "plonger", "_(?:ravin|precipice|fosse|contrebas|gouffre|canyon)"),
    "verser dans le fossé": ("disaster", "verser", "_(?:ravin|precipice|fosse|canal|contrebas)"),
    "se renverser": ("disaster", "renverser", "(?! (?:le|la|les|l'|un|son|des|par))(?! (?:en |fin |debut )?\\w+ (?:par|lors d[eu'])(?: un| le| les| des)?(?: \\w+)? (?:putsch|coup|militaires|armee|generaux|officiers|junte))"),
    "percuter un véhicule": ("disaster", "percuter", "_(?:camions?|bus|minibus|autobus|voitures?|vehicules?|poteau|arbre|train)"),
    "quitter son lit": ("disaster", "quitter", "_(?:son|leur) lit"),
    "sortir de son lit": ("disaster", "sortir", "_(?:de son lit|de leur lit)"),
    "entrer en éruption": ("disaster", "entrer", " en eruption"),
    "prendre feu": ("disaster", "prendre", " feu"),
    "être emporté par les eaux": ("disaster", "emporter", "_(?:eaux?|courants?|crues?|flots?|coulee|torrent|vagues?)"),
    "être secoué par": ("disaster", "secouer", "_(?:seisme|tremblement de terre|repliques?|secousses?)"),
    # others
    "libérer des gens": ("other", "liberer", "_(?:otages?|prisonniers?|detenus?|captifs?|soldats?|militaires?|journalistes?|opposants?|lyceennes|ecoliers|eleves)"),
    "relâcher": ("other", "relacher", "_(?:otages?|prisonniers?|detenus?|captifs?|soldats?|militaires?|journalistes?|opposants?)"),
    "essayer un missile": ("other", "proceder", "_(?:essais?|tirs? d'essai|tests?|lancements?)(?: \\w+){0,3} (?:missiles?|nucleaires?|balistiques?)"),
    "tester un missile": ("other", "tester", "_missiles?"),
    "échanger des prisonniers": ("other", "echanger", "_(?:prisonniers?|detenus?|captifs?|otages|corps|depouilles)"),
}  # fmt: skip

ARRESTS: frozenset[str] = frozenset({
    "arrest a person", "arrest of", "arrest someone named", "arrestation", "arreter", "apprehender", "be in custody", "bring before a judge",
    "cueillir", "ecrouer", "emprisonner", "fall into the hands of the law", "fall into the net", "faire main basse sur des gens",
    "finir au poste", "get oneself arrested", "incarceration", "incarcerer", "interpellation", "interpeller", "jeter en prison",
    "lay hands on people", "menotter", "mettre aux arrêts", "mettre en détention", "mettre la main au collet", "mettre la main sur",
    "net a suspect", "remettre à la justice", "se rendre à la police", "sleep in prison",
})  # fmt: skip
"""The rules that read people as arrested by the law; those of neither this nor ``ROUND_UPS`` read them as carried off, or either."""

ROUND_UPS: frozenset[str] = frozenset({
    "coup de filet", "interpellations", "picked up by the police", "procéder à des arrestations", "procéder à une rafle", "rafle", "rafler",
    "so many arrested", "so many seized by", "vague d'arrestations",
})  # fmt: skip
"""The rules that read many as arrested at once."""

INTERCEPTIONS: frozenset[str] = frozenset(
    {"abattre un appareil", "abattre un engin", "intercepter des drones", "intercepter un engin"}
)
"""The rules that read drones, aircraft or missiles as shot down: told of a night and a whole sky more often than of one town."""

# --- Nouns --------------------------------------------------------------------------------------------------------------

NOUNS: dict[IncidentType, str] = {
    "clash": (
        "affrontement! combat~ heurt! accrochage! escarmouche! echauffouree! bagarre! bataille~ hostilite~ fusillade! violence~ rixe! "
        "escalade~ engagement_arme embrasement~ confrontation~ "
    ),
    "shelling": "bombardement! pilonnage! canonnade! obus~ roquette~ ",
    "air_strike": "raid~ frappe~",
    "drone_strike": "",
    "explosion": "explosion~ attentat! deflagration~ detonation~ plasticage! dynamitage~ attentat-suicide! ",
    "attack_civilians": "massacre! tuerie! carnage~ lynchage! assassinat! meurtre! pogrom! viol~ exaction~ execution~ atrocite~ egorgement! decapitation! feminicide! homicide! ",
    "other_attack": "irruption~ attaque~ assaut~ offensive~ embuscade! incursion~ tir~ agression~ contre-offensive~ contre-attaque! sabotage! pillage! guet-apens! razzia! braquage! mitraillage! represaille~ riposte~ infiltration~ invasion~ percee~ ",
    "abduction_arrest": "enlevement~ kidnapping! rapt! arrestation~ interpellation~ rafle! capture~ sequestration! incarceration~",
    "ceasefire_violation": "",
    "territory_taken": "prise~ conquete~ reconquete~ annexion~ chute~ reprise~ occupation~",
    "territory_ceded": "retrocession! cession~ abandon~ reddition~",
    "blockade": "blocus! siege~ encerclement~ blocage~ ",
    "casualties_report": "",
    "war": "guerre~ conflit~",
    "ceasefire_agreement": "cessez-le-feu~ treve~ armistice~",
    "negotiation": "pourparlers~ negociation~ sommet~ reunion~ rencontre~ entretien~ visite~ discussion~ tete-a-tete~ conference~ consultation~ mediation~ tete-à-tete~ tractation~ palabre~ conciliabule~ entrevue~ face-a-face~ face-à-face~",
    "deployment": "deploiement~ redeploiement~ envoi~ arrivee~ manouvre~ exercice~",
    "withdrawal": "retrait~ repli~ desengagement~ evacuation~",
    "displacement": "exode! evacuation~ expulsion~ deportation~",
    "protest": "manifestation~ contre-manifestation! contre-rassemblement~ emeute! greve~ rassemblement~ sit-in! mobilisation~ defile~ insurrection~ soulevement~ mutinerie! debrayage! cortege~ casserolade!",
    "political_change": "election~ presidentielle~ legislatives~ scrutin~ referendum~ demission~ destitution! putsch! limogeage! investiture~ dissolution~ secession~ independance~ reelection~ couvre-feu~ intronisation!",
    "disaster": (
        "inondation! crue! seisme! tsunami! cyclone! ouragan! typhon! tornade! eboulement! eboulis! "
        "avalanche! eruption~ incendie~ naufrage! accident~ deraillement! crash! tempete~ orage~ epidemie~ secheresse~ canicule~ "
        "effondrement~ carambolage! famine~ cholera~ bousculade~ collision~ noyade! intemperie~ "
        "submersion~ chavirement!"
    ),
    "other": "",
}

_OF = "s?(?: [\\w-]+){0,2}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d')(?:[\\w.'-]+ ){0,3}?"
_LEADER = "(?:president|presidente|premier ministre|premiere ministre|gouvernement|ministres?|chef d'etat(?:-major)?|chef de (?:l'etat|la junte|la police)|roi|junte|regime|gouverneur|general|parlement|assemblee(?: nationale)?|cabinet|opposition|candidate?|parti|sortant|coalition|opposante?s?|senat|knesset|magistrats|maires|juges|procureurs?|deputes)"
_GUEST = "(?:president|presidente|premier ministre|ministres?|chef de (?:la diplomatie|l'etat|l'onu)|secretaire d'etat|secretaire general|pape|roi|emissaires?|envoyee?|mediateurs?|chancelier|delegations?|vice-president|haut representant)"

# A noun with what makes it precise, best first: rule, type, first word, what follows it. "_" as above.
NOUN_PHRASES: dict[str, tuple[IncidentType, str, str]] = {
    "frappe de drone": ("drone_strike", "frappe", "(?: \\w+){0,2} (?:de|d'un|d'|par|des|aux|au moyen de) ?(?:drones?|engins? sans pilote)"),
    "frappe menée par un drone": ("drone_strike", "frappe", "(?: \\w+){0,2} (?:menees?|de|par)(?: \\w+){0,2} drones?"),
    "attaque de drone": ("drone_strike", "attaque", "(?: \\w+){0,3} (?:de|d'un|d'|par|des|aux|à l'aide de|au) ?(?:(?:(?:plus de |pres de |environ )?\\d+|plusieurs|\\w+aines? de) )?(?:drones?|drones kamikazes|drones explosifs)"),
    "attaque au drone": ("drone_strike", "attaque", "(?: \\w+){0,2} (?:au|aux|par) drones?"),
    "raid de drones": ("drone_strike", "raid", "(?: \\w+){0,2} (?:de|d'un|d'|par|des) ?drones?"),
    "tir de drone": ("drone_strike", "tir", "_drones?"),
    "frappe aérienne": ("air_strike", "frappe", " (?:\\w+ )?aeriennes?"),
    "raid au sol": ("other_attack", "raid", "s? (?:meurtriers? |sanglants? )?(?:jihadistes?|djihadistes?|rebelles?|islamistes?|shebabs?|chebabs?|terrestres?|commando|amphibies?|transfrontaliers?|punitifs?|de (?:bandits|pillards|miliciens|colons|jihadistes|djihadistes|shebabs?|combattants|commandos?|gangs|boko haram)|à|a(?! (?:\\w+ment )?(?:ete|eu|fait|tue|vise|touche|frappe|detruit|coute|cause|provoque|blesse|endommage|rase|souffle|ravage|cible)\\b)|dans|de la police|de l'armee(?! de l'air)|des forces|des gangs|des rebelles|de rebelles|contre un village|nocturnes? de l'armee)"),
    "siège d'un hôtel": ("other_attack", "siege", " (?:de l'|du |d'un |de la )(?:hotel|restaurant|centre commercial|supermarche|lycee|college)s?\\b"),
    "raid aérien": ("air_strike", "raid", " (?:\\w+ )?(?:aeriens?|de l'aviation|de l'armee de l'air)"),
    "bombardement aérien": ("air_strike", "bombardement", " (?:\\w+ )?(?:aeriens?|de l'aviation|de l'armee de l'air|d'avions?|d'helicopteres?)"),
    "attaque aérienne": ("air_strike", "attaque", " (?:\\w+ )?aeriennes?"),
    "jet d'eau": ("other_attack", "tir", "s? (?:de |d'|aux? )canons? à eau"),
    "frappe d'un État": ("air_strike", "frappe", "s? (?:israelienn?|americain|britanniqu|francais|saoudienn?|turqu|jordanienn?|emirati|emirienn?|pakistanais|indienn?|nigerian|soudanais|kenyan|egyptienn?|birman|allie|occidental)es? (?:\\w+ )?(?:sur|contre|dans|au|aux|en|à|visant|pres)\\b"),
    "frappe d'artillerie": ("shelling", "frappe", "(?!s? (?:[\\w-]+ ){0,3}?(?:sur|contre|visant) (?:[\\w'-]+ ){0,3}?(?:missiles?|roquettes?|artillerie|lance))_(?:artillerie|missiles?|roquettes?|obus)"),
    "tir d'artillerie": ("shelling", "tir", "_(?:artillerie|missiles?|roquettes?|obus|mortiers?|armes? lourdes?|chars?|lance-roquettes|lance-missiles|obusiers?|canons?|grad|katiouchas?|himars|bm-21|smertch|ouragan|uragan|tornado|solntsepek|tochka|totchka|iskander|kinjal|atacms|scud|qassam|burkan|fateh|fajr)"),
    "attaque de missile": ("shelling", "attaque", "(?: \\w+){0,3} (?:aux?|de|d'|à la|à l'|par) ?(?:missiles?|roquettes?|obus|mortiers?|artillerie)"),
    "pluie d'obus": ("shelling", "pluie", " (?:d'obus|de roquettes|de missiles|de bombes)"),
    "salve": ("shelling", "salve", " (?:d'obus|de roquettes|de missiles|de tirs)"),
    "chute d'un obus": ("shelling", "chute", " (?:d'un|d'une|de|d') ?(?:plusieurs )?(?:obus|roquettes?|missiles?)"),
    "duel d'artillerie": ("shelling", "duel", "s? d'artillerie"),
    "échange de tirs": ("clash", "echange", " (?:de|des|d') ?(?:tirs?|coups de feu|feux?)"),
    "coups de feu": ("other_attack", "coups", " de feu"),
    "tir de sniper": ("other_attack", "tir", "_(?:snipers?|tireurs?|armes? (?:legeres?|automatiques?))"),
    "engin explosif": ("explosion", "engin", "s? explosifs?"),
    "voiture piégée": ("explosion", "voiture", "s? piegees?"),
    "véhicule piégé": ("explosion", "vehicule", "s? pieges?"),
    "camion piégé": ("explosion", "camion", "s? pieges?"),
    "bombe artisanale": ("explosion", "bombe", "s? (?:artisanales?|posees?|placees?)"),
    "attentat suicide": ("explosion", "attentat", "s?[ -]suicides?"),
    "attentat à la bombe": ("explosion", "attentat", "_(?:bombe|voiture piegee|explosif)"),
    "attentat à l'arme": ("attack_civilians", "attentat", "_(?:couteau|arme blanche|belier|fusil)"),
    "tentative d'assassinat": ("attack_civilians", "tentative", " (?:d'assassinat|de meurtre)"),
    "attaque à la bombe": ("explosion", "attaque", "s?(?: \\w+)? (?:à la |au |aux |à l'|par |à )(?:bombes?|grenades?|engins? explosifs?|explosifs?|vehicules? pieges?|voitures? piegees?|camions? pieges?|colis pieges?)\\b"),
    "attaque à main armée": ("attack_civilians", "attaque", "_(?:couteau|arme blanche|machette|civils|villageois|village|marche|eglise|mosquee|ecole|lycee|internat|universite|fideles|passagers|bus|habitants|camp de deplaces|hopital)"),
    "exécution sommaire": ("attack_civilians", "execution", "s? (?:sommaires?|extrajudiciaires?)"),
    "bain de sang": ("attack_civilians", "bain", "s? de sang"),
    "tirs sur la foule": ("attack_civilians", "tir", "_(?:foule|manifestants)"),
    "prise d'otages": ("abduction_arrest", "prise", "s? d'otages?"),
    "vague d'arrestations": ("abduction_arrest", "vague", " d'(?:arrestations|interpellations|enlevements)"),
    "coup de filet": ("abduction_arrest", "coup", "s? de filet"),
    "violation du cessez-le-feu": ("ceasefire_violation", "violation", "s? (?:\\w+ ){0,2}(?:du|de la|de l'|d'un|d'une|de|des) ?(?:cessez-le-feu|treve|accord|armistice|treves|cessation|pause|accalmie|suspension|arret)"),
    "rupture de la trêve": ("ceasefire_violation", "rupture", "s? (?:\\w+ ){0,2}(?:du|de la|de l'|d'un|d'une) ?(?:cessez-le-feu|treve|accord|armistice)"),
    "sous blocus": ("blockade", "sous", " (?:blocus|embargo|siege)"),
    "prise de contrôle": ("territory_taken", "prise", " d[eu] (?:controle|possession)"),
    "reprise d'un lieu nommé": ("territory_taken", "reprise", " (?:(?:totale|complete|definitive) )?(?:du controle (?:de |d')|(?:du controle )?de la (?:ville|localite|cite|base) (?:de |d'))@"),
    "prise d'un lieu nommé": ("territory_taken", "prise", " (?:(?:eclair|rapide|surprise|recente|annoncee|revendiquee|definitive|symbolique|imminente|sanglante) )?(?:(?:de la |de l'|du |des |de |d') ?)@"),
    "prise par eux d'un lieu": ("territory_taken", "prise", " (?:par (?:les? |la |l'|des |une? )?[\\w' -]{3,50}? |(?:" + WEEKDAY + "|hier) )(?:de la |de l'|du |des |de |d'une? )(?:\\w+ )?" + _LAND + "\\b"),
    "prise d'un lieu": ("territory_taken", "prise", " (?:de|du|d') ?(?:(?:une )?\\w+aines? (?:de |d')|(?:plus|pres) (?:de |d')|quelque |au moins )?(?:la |l'|plusieurs |ces? |cette )?(?:\\w+ )?(?:hopital|universite|gare|marche|usine|prison|residence|presidence|radio|television|prefecture|mairie|" + _LAND[3:] + "\\b"),
    "capture d'un lieu": ("territory_taken", "capture", f" (?:de|du|d') ?(?:(?:la |l'|plusieurs |ces? |cette |une? |(?:\\d+|{TWO_TO_TEN}|\\w+ze|vingt|trente) )?(?:(?:nouvelles?|autres?|petite?s?|derniere?s?) )?" + _LAND + "\\b|[\\w'-]+ par (?:les |des |la )(?:\\w+ )?(?:rebelles|insurges|jihadistes|djihadistes|talibans|m23|miliciens|separatistes|paramilitaires|troupes|houthis|shebabs?|chebabs?|guerilla|assaillants|islamistes|fsr|rsf|junte|russes|loyalistes)\\b)"),
    "prise par une armée": ("territory_taken", "prise", " par (?:l'|les |la |le |des )(?:[\\w'-]+ ){1,4}?(?:de |d')@"),
    "occupation par une armée": ("territory_taken", "occupation", " par (?:l'|les |la |le |des )(?:[\\w'-]+ ){1,4}?(?:de |d')@"),
    "conquête de lieux": ("territory_taken", "conquete", f" (?:de |d'|des )(?:une? |la |l')?(?:(?:plusieurs|\\d+|{TWO_TO_TEN}|\\w+aines? de) )?(?:\\w+ )?(?:villes?|villages?|localites?|quartiers?|positions?|bourgades?|communes?|bases?)\\b"),
    "conquête par une armée": ("territory_taken", "conquete", " par (?:l'|les |la |le |des )(?:[\\w'-]+ ){1,4}?(?:de |d')@"),
    "prise du pouvoir": ("political_change", "prise", " (?:du|de) pouvoir"),
    "chute d'un lieu": ("territory_taken", "chute", " (?:de|du|d') ?(?:(?:la |cette )(?:ville|capitale|localite|base|forteresse|citadelle|garnison|province|cite|bourgade|place forte|poche)|(?:l'|cette )(?:enclave|aeroport)|(?:ce |cet )?(?:village|bastion|verrou|chef-lieu|camp militaire))"),
    "reprise d'un lieu": ("territory_taken", "reprise", f" (?:de|du|d') ?(?:la (?:ville|capitale|localite|base|cite|zone|region|province)|l'(?:enclave|aeroport|ile)|une? autre (?:ville|agglomeration|localite|village)|(?:plusieurs|\\d+|{TWO_TO_TEN}|\\w+aines? de|toutes les|la quasi-totalite des) (?:\\w+ )?(?:villes|villages|localites|quartiers|positions|bourgades|communes|territoires))"),
    "reprise des combats": ("clash", "reprise", " (?:de|des) (?:combats|hostilites|affrontements|violences)"),
    "accord de paix": ("ceasefire_agreement", "accord", "s? (?:\\w+ )?(?:de (?:cessez-le-feu|paix|treve|cessation des hostilites|desescalade|normalisation)|tripartite)"),
    "traité de paix": ("ceasefire_agreement", "traite", "s? de paix"),
    "cessation des hostilités": ("ceasefire_agreement", "cessation", " (?:immediate )?des (?:hostilites|combats)"),
    "pause humanitaire": ("ceasefire_agreement", "pause", "s? humanitaires?"),
    "accord conclu": ("negotiation", "accord", "s? (?:\\w+ ){0,3}(?:conclus?|signes?|paraphes?)"),
    "pourparlers de paix": ("negotiation", "pourparlers", ""),
    "négociations de paix": ("negotiation", "negociation", "s? (?:de paix|indirectes?|directes?|tripartites?)"),
    "retrait de troupes": ("withdrawal", "retrait", "s? (?:\\w+ ){0,2}(?:de|des|d'une partie des|de ses|de leurs|du) ?(?:\\w+ ){0,2}(?:troupes?|forces?|soldats?|militaires?|contingents?|unites?|armee|combattants|casques bleus|mission|chars|armes lourdes|rebelles|milices)"),
    "déploiement de troupes": ("deployment", "deploiement", "s? (?:\\w+ ){0,2}(?:de|des|d'une|d'un|du) ?(?:\\w+ ){0,3}" + _FORCE),
    "envoi de troupes": ("deployment", "envoi", "s? (?:\\w+ ){0,2}(?:de|des|d'une|d'un|du) ?(?:\\w+ ){0,2}" + _FORCE),
    "mouvements de troupes": ("deployment", "mouvement", "s? (?:de troupes|militaires)"),
    "manœuvres militaires": ("deployment", "manouvre", "s? (?:militaires?|navales?|aeriennes?|conjointes?)"),
    "exercices militaires": ("deployment", "exercice", "s? (?:militaires?|navals?|aeriens?|conjoints?)"),
    "afflux de gens": ("displacement", "afflux", " (?:\\w+ ){0,2}(?:de|des|d') ?(?:\\w+ ){0,3}" + _PEOPLE),
    "exode de gens": ("displacement", "fuite", " (?:\\w+ ){0,2}(?:de|des|d') ?(?:\\w+ ){0,3}" + _PEOPLE),
    "cas de viol": ("attack_civilians", "cas", " de (?:viols?|violences sexuelles)"),
    "persona non grata": ("other", "persona", " non grata"),
    "évacuation de gens": ("displacement", "evacuation", "s? (?:\\w+ ){0,2}(?:de|des|d') ?(?:[\\w.'-]+ ){0,4}" + _PEOPLE),
    "évacuation d'un lieu": ("displacement", "evacuation", "s? (?:\\w+ ){0,2}(?:de la |de l'|du |des |de |d') ?(?:[\\w.'-]+ ){0,2}(?:hopital|hopitaux|ecoles?|quartiers?|villages?|villes?|localites?|camps? de|tours?|batiments?|immeubles?|ressortissants|secteurs?|districts?|communes?|zones?)"),
    "repli de troupes": ("withdrawal", "repli", "s? (?:\\w+ ){0,2}(?:de la |de l'|du |des |de |d') ?(?:\\w+ ){0,2}(?:troupes?|forces?|soldats?|armee|fardc|m23|rsf|fsr|rebelles|combattants|unites?|garnison|militaires)"),
    "marche de gens": ("protest", "marche", "s? (?:de|des|d') ?(?:femmes|etudiants|lyceens|avocats|enseignants|opposants|partisans|l'opposition|soutien|colere|jeunes|militants|meres|journalistes|habitants|milliers|centaines)"),
    "nouveaux déplacés": ("displacement", "deplace", "s? (?:internes |supplementaires )?(?::|enregistres|arrives|recenses|signales|en (?:une|24|48|72)|à|depuis)"),
    "renversement du pouvoir": ("political_change", "renversement", _OF + _LEADER),
    "éviction d'un chef": ("political_change", "eviction", _OF + _LEADER),
    "dissolution d'une chambre": ("political_change", "dissolution", _OF + _LEADER),
    "victoire d'un candidat": ("political_change", "victoire", _OF + _LEADER),
    "démission d'un chef": ("political_change", "demission", _OF + _LEADER),
    "nomination d'un chef": ("political_change", "nomination", _OF + _LEADER),
    "mise en accusation": ("political_change", "mise", " en accusation"),
    "adoption d'un texte": ("political_change", "adoption", "s?(?: [\\w-]+){0,4}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d')(?:\\w+ )?(?:loi|constitution|resolution|motion|sanctions|charte)"),
    "condamnation à la prison": ("other", "condamnation", "s? (?:à|a) (?:mort|\\w+ ans|perpetuite|la prison|de la prison|de lourdes peines)"),
    "sanctions en vigueur": ("other", "entree", " en vigueur(?:, [^,.;]{1,30},)? (?:des|de nouvelles) sanctions"),
    "libération de gens": ("other", "liberation", _OF + "(?:otages?|prisonniers?|detenus?|captifs?|journalistes?|opposants?|soldats|ressortissants|humanitaires|religieuses|eleves)"),
    "disparition de gens": ("abduction_arrest", "disparition", _OF + "(?:militants?|journalistes?|opposants?|activistes?|etudiants)"),
    "départ de troupes": ("withdrawal", "depart", _OF + "(?:troupes?|forces?|soldats?|militaires?|contingents?|casques bleus|mission|mercenaires)"),
    "arrivée de troupes": ("deployment", "arrivee", _OF + "(?:troupes?|forces?|soldats?|militaires?|contingents?|casques bleus|mercenaires|renforts|policiers|porte-avions|instructeurs)"),
    "débarquement de troupes": ("deployment", "debarquement", _OF + "(?:troupes?|forces?|soldats?|militaires?|contingents?|renforts|policiers)"),
    "arrivée de réfugiés": ("displacement", "arrivee", _OF + "(?:refugies|deplaces|migrants|familles|menages|exiles)"),
    "fuite de gens": ("displacement", "fuite", _OF + "(?:refugies|deplaces|habitants|familles|civils|personnes|villageois|milliers)"),
    "départ de gens": ("displacement", "depart", _OF + "(?:refugies|deplaces|habitants|familles|civils|villageois|milliers)"),
    "venue d'un hôte": ("negotiation", "venue", _OF + _GUEST),
    "passage d'un hôte": ("negotiation", "passage", _OF + _GUEST),
    "arrivée d'un hôte": ("negotiation", "arrivee", _OF + _GUEST + "(?!\\w)(?! (?:[\\w-]+ ){0,2}?(?:au pouvoir|aux affaires|aux commandes|à la tete|à la presidence))"),
    "déplacement d'un hôte": ("negotiation", "deplacement", _OF + _GUEST),
    "coup de téléphone": ("negotiation", "coup", "s? (?:de telephone|de fil)(?: \\w+)? (?:entre|avec|au|à)"),
    "appel téléphonique": ("negotiation", "appel", "s? telephoniques? (?:entre|avec|au|à)"),
    "conversation téléphonique": ("negotiation", "conversation", "s? (?:telephoniques?|au telephone)"),
    "occupation d'un lieu par la foule": ("protest", "occupation", _OF + "(?:rond-points?|ronds-points|usines?|campus|universites?|places?|rectorat|raffineries?)"),
    "révolte": ("protest", "revolte", _OF + "(?:detenus|prisonniers|etudiants|paysans|mineurs|agriculteurs|habitants)"),
    "mobilisation contre": ("protest", "mobilisation", "s? (?:\\w+ )?(?:contre|pour|en faveur|des (?:agriculteurs|enseignants|etudiants|soignants|cheminots|routiers))"),
    "déluge de fer": ("shelling", "deluge", "s? (?:de fer|de feu|de bombes|d'obus|d'acier|de missiles)"),
    "explosion d'une usine": ("disaster", "explosion", _OF + "(?:usines?(?: chimiques?)?|raffineries?|chaudieres?|bonbonnes?|camions?-citernes?|poudreries?|silos?)"),
    "étranglement d'une ville": ("blockade", "etranglement", "s? (?:de|du|d')"),
    "signature d'une trêve": ("ceasefire_agreement", "signature", "s?(?:, [^,.;]{2,30},)? (?:\\w+ ){0,2}(?:de la |de l'|du |des |de |d') ?(?:une? )?" + _TRUCE),
    "fermeture de la frontière": ("blockade", "fermeture", "s? (?:\\w+ ){0,2}(?:de la |de l'|du |des |de |d') ?(?:[\\w-]+ ){0,2}(?:frontieres?|espace aerien|points? de passage|corridors?|detroits?)"),
    "explosion de gaz": ("disaster", "explosion", "s? (?:\\w+ ){0,2}(?:de (?:gaz|grisou|methane)|accidentelles?|d'une chaudiere|de chaudiere|d'un camion-citerne|d'un pipeline|d'un oleoduc|d'une bonbonne|dans (?:une|l'|la|le) ?(?:\\w+ )?(?:usine|mine|fabrique|poudrerie|raffinerie|cimenterie|acierie|centrale|station-service|savonnerie|distillerie|houillere|menagerie)|dans un (?:entrepot|silo|atelier|depot de (?:carburant|gaz|feux)|immeuble d'habitation))"),
    "coup de grisou": ("disaster", "coup", "s? de grisou"),
    "opération ville morte": ("protest", "operation", "s? \"?(?:ville morte|villes mortes|escargot)"),
    "journée ville morte": ("protest", "journee", "s? \"?(?:ville morte|villes mortes|de colere|de mobilisation)"),
    "journée de deuil": ("other", "journee", "s? de deuil (?:national|officiel)"),
    "arraisonnement": ("abduction_arrest", "arraisonnement", "s? (?:d'|de |du |des )"),
    "sorties aériennes": ("air_strike", "sortie", "s? aeriennes"),
    "déplacement de populations": ("displacement", "deplacement", "s? (?:(?:forces?|massifs?|internes?|continus?|repetes|supplementaires?) ){0,2}(?:(?:de |des |d'|du |de la |de l')(?:[\\w.'-]+ ){0,6}?" + _PEOPLE + "|(?:de |d')(?:(?:pres|plus|au moins|environ|quelque|moins) )?(?:de |d')?(?:\\d[\\d .]*\\d|(?:un demi-|des |deux |trois |plusieurs )?(?:millions?|milliers|centaines)\\b)(?![^,;.]{0,40}\\b(?:soldats|militaires|hommes|policiers|troupes|supporters|joueurs|km|kilometres|metres|jours?|heures?|semaines?|euros|dollars)))"),
    "marche de protestation": ("protest", "marche", "s? (?:de protestation|pacifiques?|silencieuses?|de soutien|contre|pour la)"),
    "mouvement de grève": ("protest", "mouvement", "s? (?:de greve|de protestation|de contestation)"),
    "coup d'Etat": ("political_change", "coup", "s? d'etat(?! permanent)"),
    "coup de force": ("political_change", "coup", "s? de force(?! (?:electoral|judiciaire|diplomatique|commercial|fiscal|mediatique|sportif))"),
    "état d'urgence": ("political_change", "etat", " d'urgence"),
    "tremblement de terre": ("disaster", "tremblement", "s? de terre"),
    "glissement de terrain": ("disaster", "glissement", "s? de terrain"),
    "coulée de boue": ("disaster", "coulee", "s? de (?:boue|lave)"),
    "feux de forêt": ("disaster", "feu", "x? (?:de (?:foret|brousse|vegetation|broussailles?|pinedes?|garrigue|maquis|landes?|friche|chaumes?|tourbe|maison|hangar|toiture)|d'(?:entrepot|usine|immeuble|appartement|habitation|herbes))"),
    "pluies torrentielles": ("disaster", "pluie", "s? (?:\\w+ )?(?:torrentielles?|diluviennes?|exceptionnelles?)"),
    "vague de chaleur": ("disaster", "vague", "s? de (?:chaleur|froid)"),
    "rupture d'un barrage": ("disaster", "rupture", "s? (?:du|d'un|de deux|des|de plusieurs) (?:barrages?|digues?)"),
    "accident de la route": ("disaster", "accident", ""),
    "échange de prisonniers": ("other", "echange", " (?:\\w+ )?(?:de|d') ?(?:[\\d .]+ ?|\\w+ )?(?:prisonniers?|detenus|captifs|otages|corps)"),
    "libération d'otages": ("other", "liberation", " (?:\\w+ ){0,2}(?:de|des|d') ?(?:\\w+ ){0,2}(?:otages?|prisonniers?|detenus?|captifs?|journalistes?|opposants?|soldats?)"),
    "livraison d'aide": ("other", "livraison", "s? (?:d'aide|d'armes|humanitaires?|de vivres)"),
}  # fmt: skip

# Verbs that make an event of the noun beside them ("des heurts ont éclaté", "ont mené des frappes", "a fait l'objet de").
LIGHT_VERBS = (
    "eclater mener lancer perpetrer commettre conduire effectuer declencher faire derouler produire survenir "
    "opposer reprendre poursuivre intensifier continuer viser toucher frapper essuyer subir causer provoquer entrainer tuer blesser "
    "couter commencer debuter durer demarrer cesser suspendre secouer ravager revendiquer cibler detruire endommager repousser "
    "signaler rapporter entendre retentir souffler ebranler organiser participer assister tenir ouvrir achever terminer "
    "conclure echouer aboutir signer negocier entrer prolonger violer rompre proclamer decreter annoncer imposer lever endeuiller "
    "embraser deplorer enregistrer constater redoubler etendre gagner faucher emporter paralyser disperser rassembler "
    "remporter gagner reunir accueillir abriter prevoir reporter annuler fixer caler programmer planifier multiplier executer operer "
    "donner solder dater renouveler rallumer raviver remonter achever clore survenir avoir tomber semer plonger surprendre confirmer recenser debuter decider voter emettre reconnaitre lever avorter tourner degenerer virer"
)

# --- What kills -------------------------------------------------------------------------------------------------------

# Right before a noun (after its determiner and adjectives are taken off): what it governs did not happen, or not yet.
DAMPERS = (
    "risques? (?:\\w+ )?(?:de|d'|d'une?|des)|menaces? (?:de|d'|d'une?|des)|crainte(?:s)? (?:de|d'|d'une?|des)|peur (?:de|d'|d'une?|des)|"
    "spectre (?:de|d'|d'une?|des)|pistes? (?:de|d'|d'une?)|theses? (?:de|d'|d'une?)|scenarios? (?:de|d'|d'une?)|soupcons? (?:de|d')|(?:à|de|faire) cesser|eventualite (?:de|d'|d'une?)|possibilite (?:de|d'|d'une?)|hypothese (?:de|d'|d'une?)|"
    "en cas (?:de|d')|à defaut (?:de|d')|faute (?:de|d')|absence (?:de|d'|totale de)|sans(?: (?:declencher|provoquer|causer|entrainer|susciter|engendrer|mener|lancer|livrer|subir|engager|rencontrer|essuyer))?|aucune?|ni|pas (?:de|d')|plus (?:de|d')(?= \\w+ (?:ni|en))|"
    "(?:promet(?:tre|tent|tait|tant)?|promis(?:e|es)?|jur(?:e|ent|er|ant) d[e'])|"
    "(?:relativement |jusqu'ici )?epargnee?s? par|eviter|prevenir|empecher|redouter?|redoutent|craint|craignent|craignant|craindre|redoutant|conjurer|ecarter|decourager|dissuader|"
    "en garde contre(?: (?:le|un|la|une|tout|toute) (?:\\w+ )?(?:retour|reprise|regain|poursuite|aggravation|propagation|multiplication|hausse) (?:de|des|du|d'))?|prevention (?:de|des|d')|lutte contre|lutter contre|combattre|proteger (?:contre|de|des)|face (?:à|au|aux)(?= (?:la|l'|une?)? ?menaces?)|"
    "appel(?:le|lent|lant|e|er)? (?:\\w+ ){0,6}(?:à|a|à l'arret|au)|(?:arret|treve|pause|suspension|gel|accalmie|interruption) (?:\\w+ )?(?:de|des|du|de la|d'une|de toute|dans)|cessation (?:\\w+ )?(?:de|des|du|de la)|"
    "mettre (?:\\w+ )?(?:fin|un terme) (?:à|a|au|aux)|mettre fin à|mettrait fin (?:à|au|aux)|"
    "(?:dement(?:i|ent|ait|aient|ir)?|ni(?:e|ent|ait|aient|er|ant)|refut(?:e|ent|ait|er|ant))(?= (?:categoriquement |formellement |\\w+di )?(?:l'|la|le|les|toute?|une?|tous|toutes)\\b)(?: (?:categoriquement|formellement|\\w+di))?|"
    "possibles?|eventuel(?:le|les|s)?|potentiel(?:le|les|s)?|hypothetiques?|pretendue?s?|imminente?s?|"
    "prepar(?:e|ait|aient|ant|er|ent)|planifi\\w+|foment\\w+|projet(?:te|ait|aient|er)|dejou\\w+|complots?|en mesure de (?:lancer|mener)|tentatives? (?:de|d')|simulacres? (?:de|d')|s'exerc\\w+|s'entrain\\w+|entrainements?|se prepar\\w+|exercices? (?:de|d')|plans? (?:de|d'|pour)|projets? (?:de|d')|preparatifs? (?:de|d')|"
    "au rythme (?:de|des|du)|(?:se|me|nous) souvien\\w+ (?:de|des|du)|hommages? (?:à|aux|au)|lois?|film|livre|roman|jeux?|serie(?! d)|musee|commemoration|anniversaire|memoire|heros|veterans?|ministres?|ministere|cabinet|"
    "(?:on|vous) (?:aurait|auriez|aurais) (?:dit|cru)|pretexte (?:de|d'|des|d'une?)|rumeurs? (?:de|d'|des|d'une?|sur)|sous (?:peine|la menace) (?:de|d')|en vue|signature|conclusion|table|projet|mandat|specialistes?|experts?|cellules? de|droit|crimes?|criminels?|(?<!fait )(?<!font )(?<!faire )(?<!faisant )(?<!faisait )etat|effort|economie|logique|culture|industrie"
)

# Titles, names and modifiers in which a word of force is no event.
TITLES = (
    r"\b(?:(?:seconde|premiere|deuxieme|grande|iie|ire) guerre(?! (?:civile|du |de (?!14)|d'|des |en |au |contre|entre|(?:tchetchen|israel|indo|soudan|congol|libyen|ivoirien|liberien)))|guerres? (?:mondiales?|froide|sainte|des etoiles|de (?:cent|trente|quatorze|14-18|39-45))|"
    "(?:crimes?|prisonniers?|cabinet|conseil|ministere|ministre|reporters?|correspondants?|navires?|batiments?|tresor|etat|lois?|"
    "effort|economie|blesses?|mutiles?|veterans?|seigneurs?|chefs?|zones?|butin|armes?|industrie|machine|temps|nom|cri|film|"
    "marine|musee|photographes?|photo|avions?|helicopteres?|chars?|drones?|groupes?|tenues?|sports?|unites?|positions?|forces?|"
    "capacites?|chiens?|experience|veterans?|engins?|vehicules?|troupes?|missions?|niveau|systemes?|gaz|barres?) (?:de|d') ?"
    "(?:guerre|combat|assaut|attaque|frappe|offensive|invasion|bataille|raid|conflit))"
)

# A word of force with what makes it a figure of speech: "guerre des prix", "bataille juridique", "explosion des coûts".
FIGURES = (
    r"\b(?:treves? (?:hivernale|estivale|des confiseurs|internationale|parlementaire)s?|(?:attaques?|guerres?|menaces?|batailles?) (?:hybrides?|tactiques?)|greves? (?:des (?:ventes|naissances|achats)|du sexe)|raids? des? (?:cyclistes|cavaliers|motards|alpinistes|skieurs)|"
    "(?:torrents?|coulees?|vagues?|pluies?|deluges?|avalanches?) de (?:boue|feu|pierres) (?:mediatiques?|politiques?|judiciaires?|numeriques?|verba(?:l|le|ux|les))|"
    "tirs? (?:de barrage|nourris?|groupes?|croises?) (?:de (?:l'opposition|la gauche|la droite|critiques)|des (?:syndicats|deputes|elus|opposants|critiques|internautes|medias))|"
    "(?:guerres?|batailles?|combats?|conflits?|tremblements? de terre|offensives?|assauts?|attaques?|frappes?|ripostes?|represailles|escalades?|raids?|hostilites?|"
    "duels?|affrontements?|confrontations?|tirs?|feux?|explosions?|seismes?|tempetes?|tsunamis?|sieges?|treves?|bombes?|armistices?|sabotages?|"
    "avalanches?|inondations?|deflagrations?|massacres?|incendies?|naufrages?|effondrements?|chutes?|pluies?|vagues?|eruptions?|"
    "secousses?|deluges?|torrents?|ouragans?|accidents?|blocages?|collisions?|braquages?|heurts?|violences?|provocations?|agressions?|exercices?|prises?|"
    "occupations?|captures?|sommets?|marches?|viols?|executions?|evacuations?|retraits?|fermetures?) "
    "(?:(?:tres|plus|assez|veritable) )?"
    "(?:des? (?:prix|mots|nerfs|chefs|droits? de douane|tarifs|monnaies|ego|images?|communication|chiffres?|ondes?|talents|clans|classements?|"
    "procedure|usure|chaleur|toux|goutte|panique|charmes?|licenciements?|plaintes?|faillites?|recompenses?|bonnes nouvelles|indignation|solidarite|privatisations?|nationalisations?|publicites?|trophees?|panique|colere|joie|rires?|couts?|ventes?|cas|contaminations?|inegalites?|depenses?|loyers?|demandes?|critiques?|"
    "reproches?|likes?|penalty|penalties|succession|tranchees mediatique|conscience|parole|position|decision|fonctions?|risques?|sang|poids|tete|"
    "pouvoir d'achat|cours|bourse|valeurs?|domicile|permis|liquide|eau|cv|candidature|chaleur humaine)|"
    "(?<!incendie )du (?:climat|nombre|chomage|prix|cout|marche|gaz|petrole|budget|deficit|livre|rire|siecle|baril|dollar|rouble|travail|football|rail|projet|permis|texte|"
    "boeuf|lait|sucre|vin|acier|coton|soja|bois|saumon|poulet|porc|fromage|champagne|streaming|cloud)|de la (?:banane|biere|viande|volaille|peche)|"
    "des (?:puces|semi-conducteurs|bananes|sexes|plateformes|brevets)|"
    "contre (?:le|la|les|l') ?(?:rechauffement|climat|inflation|chomage|pauvrete|corruption|cancer|maladies?|virus|faim|drogues?|inegalites?|"
    "racisme|fraude|fausses (?:informations|nouvelles)|fake news|fausse monnaie|contrefacon|braconnage|moustiques?|frelons?|punaises|speculation|blanchiment|contrebande|orpaillage|delinquance|harcelement|immigration|illettrisme|tuberculose|pollution|excision|piratage|dopage|hausse des prix|violences faites aux femmes|dechets|plastique|depenses|bureaucratie|gaspillage|passoires|logements? vides|drogue|dealers?|evasion|criminalite|terrorisme|trafic|trafics|pandemie|covid|vie chere|extremisme|desinformation|discrimination|impunite|"
    "insecurite|malnutrition|paludisme|sida|deforestation|sexisme|tabac|alcool|narcotrafic)|"
    "au but|à la hausse|à la baisse|à l'arc|en justice|en regle|sur (?:salaires?|l'inflation)|pour (?:les droits|la liberte|l'emploi|l'egalite|la democratie|le climat|la justice|les salaires)|"
    "commercia(?:l|le|ux|les)|economiques?|tarifaires?|douanieres?|monetaires?|juridiques?|judiciaires?|electora(?:l|le|ux|les)|mediatiques?|"
    "diplomatiques?|verba(?:l|le|ux|les)|publicitaires?|politiques?|parlementaires?|ideologiques?|culturel(?:le|les|s)?|numeriques?|informatiques?|cybernetiques?|"
    "psychologiques?|social(?:e|es)?|sociaux|salaria(?:l|le|ux|les)|boursier(?:s|e|es)?|financier(?:s|e|es)?|fisca(?:l|le|ux|les)|petrolier(?:s|e|es)?|"
    "personnel(?:le|les|s)?|fratricides? au sein|intestines?(?! (?:oppos|entre (?:\\w+ ){0,2}(?:gangs|factions|cartels|clans)))|larvee?s?|cardiaques?|cerebra(?:l|le|les)|de com|communicationnel(?:le|les|s)?|"
    "strategiques?|demographiques?|olympiques?|sporti(?:f|ve|fs|ves)|academiques?|interieurs? au parti|d'interets?|d'influence|d'ego|"
    "de (?:communication|succession|generations?|competences?|loyaute|valeurs|calendrier|voisinage|travail|boxe|rapatriement fiscal|normes|brevets|"
    "l'information|l'image|marches|capitaux|credits?|licence|points?|score)|du droit|de la (?:communication|faim|rentree|consommation|demande|dette|grippe)))\\b"
)

# --- Words that tell what an article is about -----------------------------------------------------------------------------

ARMED = (
    "armee armees soldat soldats militaire militaires troupe troupes forces rebelle rebelles milice milices milicien miliciens jihadiste "
    "jihadistes djihadiste djihadistes terroriste terroristes combattant combattants insurge insurges assaillant assaillants kamikaze "
    "kamikazes missile missiles roquette roquettes obus drone drones artillerie mortier mortiers bombe bombes bombardement "
    "bombardements char chars blinde blindes avion avions aviation helicoptere helicopteres chasseur chasseurs fusil fusils kalachnikov "
    "mitrailleuse balles explosif explosifs mine mines grenade grenades front separatiste separatistes paramilitaire paramilitaires "
    "guerilla gang gangs bandes commando commandos tireur tireurs sniper snipers snippers policier policiers gendarme gendarmes tsahal "
    "hezbollah hamas talibans houthis wagner aqmi gsim eigs m23 fsr rsf adf chebab shebab chebabs boko daech ei fardc "
    "casques legion mercenaires frappe frappes tirs raid raids offensive hostilites ennemi ennemie ennemies arme armes armee armees "
    "armes combats affrontements attaque attaques bataillon brigade regiment garde-frontieres gardes-frontieres junte colons "
    "fusillade attentat attentats embuscade guerre conflit vedettes marine navires torpille vols patrouille patrouilles criminels "
    "engin engins maquis cartel cartels narcotrafiquants positions munitions roquette cessez-le-feu"
)
WAR_WORDS = (
    "armee soldats militaires troupes rebelles milice milices miliciens jihadistes djihadistes terroristes combattants insurges missiles "
    "roquettes obus artillerie bombardements bombardement chars front separatistes paramilitaires offensive hostilites guerre cessez-le-feu treve "
    "combats affrontements attentat attentats otages assaillants kamikaze fusillade drones frappes gangs gang bombe "
    "tirs raids junte putsch manifestants emeutes munitions mine missile roquette soldat rebelle milicien jihadiste djihadiste terroriste combattant "
    "insurge bombes mortier mortiers artilleurs guerilla guerilleros maquisards mercenaires blindes grenade grenades bataillon kamikazes embuscade "
    "embuscades drone explosif explosifs fusillades artilleur assaillant ravisseurs otage kalachnikov kalachnikovs mitrailleuse mitrailleuses antiaerienne antiaeriennes antiaerien ogive ogives belligerants"
)
ECONOMY_WORDS = (
    "commerce exportateurs importateurs subventions subventionnes protectionnisme concurrence constructeur constructeurs fabricants analystes droits industrie "
    "douane douanes tarifs commercial commerciale commerciaux exportations importations bourse inflation croissance pib milliards taxe taxes surtaxe "
    "surtaxes entreprises marche investisseurs omc usines acier aluminium soja banque dollars euros petrole prix deficit consommateurs "
    "industriels investissements fmi tarifaires actions salaries ventes"
)
SPORT_WORDS = (
    "derby alpiniste capitaine fc olympique olympiques champion champions championne championnes podium bronze contre-la-montre coureur coureurs cycliste cyclistes sprinteur "
    "grimpeur maillot nageur nageurs nageuse natation athletisme escrime judo boxe boxeur boxeuse gymnaste skieur skieuse slalom biathlon eliminatoires medailles "
    "tenante buteur ailier footballeur footballeurs rugbymen handballeurs tennisman raquette uefa fifa nba xv match but buts joueur joueurs ligue championnat equipe entraineur stade football rugby tennis finale demi-finale coupe club "
    "attaquant defenseur gardien penalty mi-temps victoire classement selectionneur basket handball cyclisme etape peloton medaille set "
    "ballon supporters arbitre milieu tournoi film films cineaste realisateur acteur actrice comedien comediens comedienne theatre spectacle spectacles festival concert "
    "concerts chanteur chanteuse roman romancier ecrivain exposition album billetterie spectateurs artistes artiste danse opera cinema intermittents metteuse"
)
# Those of them that are met in every other paragraph: "un capitaine", "au milieu", "la Ligue des droits de l'homme"
NOT_ONLY_SPORT = (
    "capitaine ecrivain milieu victoire ligue theatre set equipe gardien club coupe artiste artistes acteur acteurs actrice bronze etape album "
    "attaquant defenseur exposition alpiniste champion champions classement arbitre film films roman chanteur chanteuse cinema danse"
)
# What counts the dead of a match or a concert.
DEAD_WORDS = (
    "mort morts morte mortes tue tues tuee tuees blesse blesses blessee blessees cadavre cadavres cercueil cercueils obseques"
)
# Weather and other forces of nature or accident: their "frapper", "toucher", "ravager" is no attack.
STRICT = (
    "inondation inondations crue crues seisme tremblement cyclone ouragan typhon tempete tornade tsunami pluies pluie intemperies "
    "eboulement glissement incendie incendies eruption volcan secheresse canicule epidemie cholera ebola virus pandemie naufrage accident "
    "feu flammes orage grele deraillement avalanche eaux coulee foudre maladie grippe rougeole paludisme foudroye magnitude feux tempetes"
)

DAY = rf"(?:{WEEKDAY}|hier|le \d+|ce (?:matin|soir)|cette nuit|dans la|en [a-z]+|depuis)"
"""What says on which day an act was, right behind its verb."""

# --- Tolls --------------------------------------------------------------------------------------------------------------

HUMANS = (
    "personne personnes gens civil civils civile civiles soldat soldats militaire militaires policier policiers policiere enfant enfants femme femmes homme "
    "hommes combattant combattants combattante rebelle rebelles jihadiste jihadistes djihadiste djihadistes terroriste terroristes gendarme gendarmes habitant "
    "habitants habitante villageois villageoise manifestant manifestants manifestante journaliste journalistes membre membres garde gardes officier officiers "
    "casque casques migrant migrants passager passagers ouvrier ouvriers mineur mineurs eleve eleves etudiant etudiants etudiante fidele fideles agriculteur "
    "agriculteurs humanitaire humanitaires secouriste secouristes medecin medecins employe employes touriste touristes ressortissant "
    "ressortissants bebe bebes adolescent adolescents adolescente adolescentes prisonnier prisonniers detenu detenus otage otages milicien miliciens "
    "paramilitaire paramilitaires assaillant assaillants kamikaze kamikazes insurge insurges separatiste separatistes pompier pompiers paysan "
    "paysans berger bergers eleveur eleveurs pecheur pecheurs chauffeur chauffeurs conducteur infirmier infirmiers infirmiere patients patient pretre "
    "pretres imam moine moines religieuse enseignant enseignants professeur general generaux colonel capitaine lieutenant sergent caporal commandant "
    "commandants chef chefs responsable responsables cadre cadres dirigeant dirigeants depute maire elu elus garcon garcons fille filles fillette fillettes "
    "jeune jeunes vieillard vieillards octogenaire septuagenaire nourrisson nourrissons famille proches frere freres mere pere couple "
    "voisin voyageurs voyageur marin marins pilote pilotes equipage agent agents fonctionnaire fonctionnaires volontaire volontaires benevole benevoles "
    "victime victimes refugie refugies deplace deplaces travailleur travailleurs commercant commercants passant passants "
    "conscrit conscrits reserviste reservistes legionnaire legionnaires parachutiste parachutistes garde-frontiere gardes-frontieres garde-cotes "
    "mercenaire mercenaires bandit bandits gangster suspect suspects malfaiteurs braconniers ranger rangers ecogardes employee cameraman photographe photographes "
    "reporter avocat militant militants militante activiste activistes opposant opposants partisan partisans sympathisants "
    "chebab shebab talibans taliban ecolier ecoliers lyceens lyceennes ingenieur ingenieurs technicien techniciens diplomate diplomates pelerins "
    "artisan orpailleurs mineurs conducteurs camionneurs ambulancier ambulanciers soignant soignants residents resident individu individus "
    "officiels officiel infirmieres supplétifs suppletifs suppletif avocats chefs sauveteurs sauveteur casques-bleus "
    "element elements grand-mere grand-pere grands-parents vieille vieilles maman fermier fermiers orpailleur nouveau-ne jumeaux orphelins supporters coursier coiffeuse vendeuse vendeurs "
    "juge juges procureur magistrat magistrats surveillant surveillants gardien gardiens alpinistes skieurs colon colons client clients riverain riverains occupants cheminots "
    "dockers notable notables senateur gouverneur ministre ambassadeur consul trafiquants braqueurs criminels mutins fantassin fantassins artilleurs sous-officier sous-officiers "
    "adjudant amiral aviateurs matelot matelots siens leurs ames vies caissiere pasteur eveque sage-femme cultivateur cultivateurs syndicaliste syndicalistes "
    "francais americain americains israelien israeliens palestinien palestiniens russe russes ukrainien ukrainiens"
)
CIVILIANS = (
    "civil civils civile civiles enfant enfants femme femmes habitant habitants villageois manifestant manifestants journaliste journalistes migrants passagers "
    "eleves etudiants fideles agriculteurs humanitaires medecins touristes bebe adolescents paysans bergers eleveurs pecheurs pretre imam "
    "enseignants fillette fillettes garcon deplaces refugies passants ecoliers lyceens personnes famille familles pelerins orpailleurs"
)
# Numbers that count something else: "trois jours", "14 septembre", "20 ans", "12 kilomètres".
APART = (
    "jours? heures? minutes? secondes? semaines? mois annees? ans? siecles? km kilometres? metres? hectares? tonnes? pour-cent euros? "
    "dollars? millions? milliards? degres? reprises? fois villages? villes? localites? provinces? pays regions? maisons? vehicules? drones? missiles? "
    "roquettes? obus balles? projectiles? chars? janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lits? bombes? ecoles? hopitaux "
    "camions? avions? bateaux? raids? frappes? attaques? positions? points? partis? voix sieges? litres? barils? tours? quartiers? districts? "
    "immeubles? batiments? habitations? camps? cas families explosions? camps"
)
NUMBER_WORDS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1000,
    "million": 1000000, "millions": 1000000, "demi-million": 500000,
}  # fmt: skip
# About so many: (singular noun, number); plural "des dizaines de" says only that there are at least two of them.
ROUGH_NUMBERS = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
# Words before a number: which end of the range they leave open.
QUALIFIERS = {
    "low": "au moins|plus de|plus d'|au minimum|un minimum de|minimum|pas moins de|quelque chose comme plus de|bien plus de|superieur à|depassant|depasse|depassent|depasse les|au bas mot",
    "high": "pres de|pres d'|presque|moins de|moins d'|jusqu'à|jusqu'a|au plus|au maximum|à peine",
    "about": "environ|quelque|quelques|autour de|aux alentours de|à peu pres|approximativement|de l'ordre de|une",
}
