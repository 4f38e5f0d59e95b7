"""Noun phrases that tell an incident, by type, as data: where the noun alone says too little ("la levée") its complement says it.

Folded as in ``geo.incident.fr``. A row is: type, first words (singular, parted by spaces; plurals are made), what follows the first
word. "_" stands for at most four words between. Such a phrase tells an incident where a day, a place, a toll or a verb goes with it. ``@crowd`` stands for the nouns of a class of
``geo.incident.fr_classes``: "Chars aux abords de Rafah", "20 000 personnes dans la rue".
"""

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType

__all__ = ["COUNTED", "EVENT_NOUNS", "LONG_SINCE", "SUPPLIED", "UNREST", "UPROOTED"]

LONG_SINCE = (
    rf"depuis (?:(?:l'annee |fin |debut |la mi-|mi-|le (?:\d\d?(?:er)? )?)?(?:{MONTH} )?(?:19|20)\d\d\b|"
    rf"(?:plus |pres |bientot |environ |maintenant )?(?:de |d')?(?:\d+|une?|{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|cinquante|soixante|plusieurs|quelques) (?:ans|annees?|decennies?)\b|"
    r"des (?:annees|decennies)\b)"
)
"""Since years: "depuis 2012", "depuis fin 2016", "depuis six décennies"."""
_BY_WHOM = (
    r"(?:(?:ji|dji)hadistes?|islamistes?|armee?s?|extremistes?|rebelles?|separatistes?|maoistes?|terroristes?|criminels?)"
)
_OF_WHOM = (
    r"(?:de |d'|des |du |de la )(?:\w+ )?(?:groupes?|gangs?|bandes|milices?|hommes armes|combattants|boko haram|etat islamique|shebabs?|rebelles|"
    + _BY_WHOM
    + ")"
)
SUPPLIED = (
    r"(?:[a-z-]+ )?(?:americ|russ|irani|chino|francai|britann|alleman|turc|turq|israel|(?:nord-|sud-)?coree|sovieti|occiden|ukrain|europe|antichar|antiaer|anti-|sol-|"
    r"air-|balistiq|hyperson|guide|patriot|atacms|himars|storm|scalp|taurus|javelin|stinger|iskander|iris-|nasams|s-\d|"
    r"(?:de|à) (?:longue|moyenne|fabrication|croisiere|haute|courte)|livre|promis|fourni|supplement|pour\b|en provenance)"
)
"""What follows arms that are delivered and not fired: "a reçu des missiles Patriot", "des obus américains", "des missiles sol-air"."""
UNREST = (
    rf"(?:(?:violences?|attaques?|exactions|raids) (?:(?:inter-?)?(?:communautaires?|ethniques?)|meurtrieres?|recurrentes?|repetees?|sanglantes?|regulieres?|{_BY_WHOM}|{_OF_WHOM})|"
    r"insurrections?|rebellions?|guerillas?|crise (?:securitaire|multidimensionnelle|politico-\w+)|terrorisme|(?:ji|dji)hadisme|insecurite(?! (?:juridique|routiere|alimentaire|sociale|economique|financiere|fiscale|hydrique))|spirale de (?:la )?violences?|(?:guerres?|conflits?) (?:civile?s?|armee?s?|internes?))"
)
"""What a country lives through that is at war within: "à des violences jihadistes", "dans une crise sécuritaire"."""
_AUTOCRATS = (
    r"(?:(?:bachar )?(?:el-assad|al-assad|assad)|(?:[\w-]+ )?(?:ben ali|kadhafi|moubarak|ceausescu|milosevic|mobutu|duvalier|marcos|suharto|batista|somoza|hussein|mugabe|compaore|jammeh|ianoukovitch|chevardnadze|bakiev|akaiev|"
    r"el-bechir|bouteflika|morsi|ghani|rajapaksa|hasina|honecker|habre|bokassa|idi amin|selassie|pinochet|stroessner|ghannouchi|aristide|bongo|bazoum|conde|keita|traore|damiba|tandja|zelaya|fujimori|nkrumah|sankara|lumumba|allende|castillo|boluarte|rajoelina|ravalomanana|oli))\b"
)
"""Those in power whose fall made news."""

_OPERATIONS = (
    r"(?:serval|barkhane|sangaris|licorne|epervier|turquoise|artemis|takuba|harmattan|chammal|litani|paix en galilee|plomb durci|pilier de defense|bordure protectrice|gardien(?:s)? d(?:u|es) mur(?:ailles)?s?|(?:glaives|epees|sabres) de fer|"
    r"deluge d'al-aqsa|rameau d'olivier|bouclier de l'euphrate|source de paix|printemps de la paix|tempete (?:du desert|decisive)|tempete(?= ?\")|renard du desert|liberte (?:immuable|irakienne)|aube de l'odyssee|force alliee|lion dresse|"
    r"sindoor|marteau de minuit|restore hope|barracuda|raisins de la colere|fleches du nord|mur(?:aille)? de fer|dignite|volcan de colere|promesse (?:honnete|veridique))"
)
"""Campaigns by the names that armies gave them."""

_OF = r"(?: [\w-]+){0,2}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d'|de son |de sa |de ses |de leurs? )(?:[\w.'-]+ ){0,3}?(?:[\w]+')?"
_PEOPLE = r"(?:deplaces?|refugies?|habitants|civils|familles|villageois|populations?|migrants?|exiles|rapatries|retournes|arrivants|pdi|expulses|ressortissants|sinistres|riverains|personnes|menages|foyers|subsahariens|rohingyas|orpailleurs|sans-papiers|clandestins|locataires|occupants|patients|malades|naufrages|survivants|insulaires|etrangers|eleveurs|travailleurs|roms|tziganes|tamouls|tatars|afghans|albanais|algeriens|armeniens|birmans|burkinabes|burundais|camerounais|centrafricains|colombiens|congolais|cubains|erythreens|ethiopiens|gambiens|guineens|haitiens|honduriens|irakiens|kosovars|libanais|maliens|marocains|mauritaniens|nicaraguayens|nigerians|nigeriens|pakistanais|palestiniens|rwandais|senegalais|serbes|somaliens|soudanais|syriens|tchadiens|tunisiens|ukrainiens|venezueliens|yemenites)"
_FORCE = r"(?:membres de la garde|gardes nationaux|soldats?|troupes?|militaires?|forces?|hommes|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|brigades?|compagnies?|unites?|chars?|blindes?|regiments?|missiles?|navires?|chasseurs|destroyers?|porte-avions|fregates?|drones|mercenaires|instructeurs|commandos?|parachutistes|reservistes|vdp|m23|fardc|monusco|minusma|barkhane|wagner|rsf|fsr|finul|atmis|samidrc|rebelles|miliciens|paramilitaires)"
_ROAD = r"(?:routes?|axes?|autoroutes?|ponts?|frontieres?|corridors?|couloirs?|aeroports?|ports?|postes?(?: frontieres?)?|points? de passage|voies?|espace aerien|detroits?|nationale|aerogare|gares?|ecoles)"
_CHIEF = r"(?:president\w*|premiere? ministre|ministres?|chef|gouverneur\w*|general|opposante?s?|journalistes?|otages?|prisonniers?|detenus?|captifs?|captives?|militante?s?|humanitaires?|syndicalistes?|lyceennes|eleves|etudiants|ressortissants?|maire|avocate?s?|soldats?|policiers?|pretres?|religieuses?|manifestants|pecheurs|marins|equipage)"
_NATION = r"(?:russe|israelien|americain|francais|rwandais|turc|syrien|ethiopien|erythreen|armenien|azerbaidjanais|ukrainien|britannique|kenyan|ougandais|burundais|tchadien|saoudien|emirati|iranien|libanais|chinois|indien|pakistanais|cambodgien|thailandais|serbe|congolais|malien|nigerien|soudanais|sud-africain)"
_BLOC = r"(?:bloc|cedeao|alliance|organisation|union|traite|accord|pacte|coalition|gouvernement|otan|onu|oms|cpi|opep|g5 sahel|statut|communaute|ligue|convention|unesco)"

COUNTED = "so many uprooted"
"""The rule of those who are told by their number alone."""
UPROOTED = ("deplaces", "sinistres", "evacues", "rapatries", "retournes")
"""Those driven from home, by participles that are nouns where they are counted: "quarante mille déplacés"."""


def _behind(words: tuple[str, ...], ends: tuple[str, ...]) -> str:
    """What holds right behind one of ``words`` where one of ``ends`` stands right before it."""
    return "(?:" + "|".join(f"(?<={end} {word})" for word in words for end in ends) + ")"


_BY_THOUSANDS = (r"\d\d\d", "mille", "cents", "cent", "millions de", "million de")

EVENT_NOUNS: dict[str, tuple[IncidentType, str, str]] = {
    COUNTED: ("displacement", "deplace sinistre evacue rapatrie retourne", _behind(UPROOTED, _BY_THOUSANDS) + r"(?! (?:tues|morts|ont ete tues|massacres|blesses)\b)"),
    "a poll on a day": ("political_change", "election presidentielle legislatives senatoriales municipales provinciales regionales communales scrutin referendum", r"(?![^.;:]{0,60}\b(?:report|repouss|ajourn|annul|invalid|differ)(?:e|ee|es|ees)\b) (?:[a-z][\w'-]+ ){0,4}?(?:(?:du|le|au|pour le|des) \d{1,2}(?:er)?(?: et \d\d?)? |de (?=[jfmasond])|d'(?=[ao])|en (?=[jfmasond]))" + MONTH + r"\b"),
    "a funeral": ("other", "obseque funeraille", r"(?! (?:nationales )?(?:de la (?:democratie|gauche|droite)|d'un (?:systeme|reve)))"),
    "a body is dissolved": ("political_change", "dissolution", r" (?:\w+ )?(?:de la |de l'|du |des |de |d')(?:\w+ )?(?:assemblee|parlement|congres|chambre|senat|gouvernement|cabinet|transition|conseil|knesset|diete|partis?|organe)\b"),
    "a motion against": ("political_change", "motion", r" de (?:censure|defiance|destitution)\b"),
    "schools on strike": ("protest", "ecole hopital universite usine mine lycee faculte fonderie port", r" (?:[\w'-]+ ){0,3}?en (?:greve|debrayage)\b"),
    # fighting
    "strife of neighbours": ("clash", "conflit litige", r" (?:[\w-]+ )?(?:entre (?:des |les )?(?:\w+ )?(?:eleveurs|agriculteurs|cultivateurs|communautes|villageois|bergers|paysans|nomades|pasteurs|chasseurs|clans|familles)|(?:inter)?communautaires?|inter-communautaires?|agropastora\w+|fonciers?)\b"),
    "engagement": ("clash", "engagement", r" (?:armes?|violents?|sporadiques?|limites?|nourris?|directs?|rapproches?|de (?:faible|moyenne|forte|basse|haute) intensite|entre (?:l'armee|les forces|soldats|militaires|patrouilles|unites))"),
    "attempt warded off": ("clash", "tentative", r" (?:d'infiltration|d'incursion|de percee|d'assaut|de debarquement|de franchissement|d'attaque|de perce)(?: [\w'-]+){0,3}? (?:repousse|dejoue|stoppe|contenu|enraye)e?s?\b"),
    "newly displaced": ("displacement", "nouveau", r" (?:pdi|deplaces|refugies|retournes|arrivants|menages)\b(?= (?:\w+ )?(?:à|au|en|dans|depuis|entre)\b)"),
    "nuit de violences": ("clash", "nuit journee week-end semaine", r" (?:de|d') ?(?:violences|affrontements|combats|heurts|echauffourees)"),
    "violences": ("clash", "regain flambee poussee vague explosion recrudescence eruption", r" (?:des |de |de la )(?:violences?|combats|hostilites)"),
    "guerre des gangs": ("clash", "guerre bataille", r" (?:de|des|entre) (?:gangs|cartels|clans|bandes|factions|milices|narcos)"),
    "war that two wage": ("clash", "guerre bataille lutte duel combat", r" (?:\w+ ){0,2}?que se (?:font|livrent|menent|faisaient|livraient)\b"),
    "handover of a place": (
        "territory_ceded", "remise transfert passation",
        r"(?: (?:à|aux?) [\w' -]{2,30}?)? (?:de la |de l'|du |des |de )(?:[\w-]+ )?(?:controle|villes?|localite|aeroport|provinces?|territoires?|districts?|souverainete|enclave|poste-frontiere|base|villages?|region|iles?|quartiers?|terres|responsabilite de la securite)\b(?! de donnees)",
    ),
    "disarmament": ("withdrawal", "desarmement demobilisation", r" (?:\w+ )?(?:de|du|des|d'|à|le)\b(?! (?:l'esprit|prix))"),
    "on strike": ("protest", "@crowd @protester", r" (?:[\w'-]+ )?en (?:greve|debrayage)\b"),
    "on strike since": ("protest", "greve debrayage", r"(?:(?<=, en greve)|(?<=, en debrayage)) (?:\w+ )?depuis\b"),
    "reshuffle": ("political_change", "remaniement", r"(?! (?:de|du) (?:personnel|calendrier|effectif))\b"),
    "still out of one's home": ("displacement", "personne habitant sinistre famille foyer", r" (?:[\w'-]+ ){0,3}?hors de chez (?:eux|elles)\b"),
    "more displaced": ("displacement", "@refugee", r" (?:de plus|supplementaires?)\b"),
    "day of anger": ("protest", "journee mardi mercredi jeudi vendredi samedi lundi dimanche week-end", r" (?:de (?:colere|mobilisation|protestation|manifestations?|greve)|ville morte)\b"),
    "foreigners go": ("withdrawal", "depart retrait", r" (?:\w+ )?(?:des|du dernier|des derniers|de la derniere) (?:\w+ )?(?:americains|francais|russes|britanniques|allemands|onusiens|casques bleus|soldats|militaires|contingents?|troupes|forces|boys|marines|bataillon|colonne)\b"),
    "mass escape": ("other", "evasion", r" (?:(?:massive|spectaculaire|collective) |(?:[\w'-]+ ){0,2}?(?:de |d'|des )(?:\d+|[\w'-]+ ){0,3}?(?:detenus|prisonniers|prison|condamnes))"),
    "incursion": ("other_attack", "incursion intrusion", r" (?:israelienn?e?|russe|turque|rwandaise|ukrainienne|militaire|armee|terrestre|nocturne|de (?:l'armee|chars|blindes|soldats|colons|combattants))\b"),
    "wrecking": ("other_attack", "saccage", _OF + r"(?:mairie|ecole|siege|eglise|mosquee|prefecture|commissariat|tribunal|hopital|magasins?|boutiques?|commerces?|echoppes?|etals?|kiosques?|supermarches?|pharmacies?|villas?|vehicules?|tombes?|statues?|stocks|local|locaux|permanences?|ambassade|consulat|entrepots?|depots?|parlement|bureaux?|residences?|maisons?|domiciles?|centre|marche|cimetiere|temples?|ecoles|eglises|mosquees|ateliers?)\b"),
    "a drone falls": ("drone_strike", "chute", r" (?:de debris )?(?:d'un |d'une |de |du |des )(?:\w+ )?drones?\b"),
    "duel with arms": ("clash", "duel", r" (?:à la mitrailleuse|à l'arme|au fusil|au canon)"),
    "at war since": ("war", "guerre", r"(?<=en guerre)(?: (?:ouverte|civile|larvee|totale))?(?: (?:contre|avec) (?!(?:la |le |les )?(?:drogue|narco|corruption|terrorisme|inflation|pauvrete|moustique|presse|media|fraude|tabac|son |sa |ses ))[^,.;]{2,50}?)?,? depuis (?:(?:l'|la |le )(?:[\w'-]+ ){1,5}?(?:de |d'|du |en )(?:[a-z]+ )?(?:19|20)\d\d|(?:le \d\d?(?:er)? |fin |debut |la mi-|mi-)?" + MONTH + r"|(?:19|20)\d\d|(?:plus (?:de |d')|pres (?:de |d')|bientot |maintenant )?(?:\d+|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|quarante) (?:ans|mois|annees))\b"),
    "prey to it for years": ("war", "proie butte theatre prise", rf"(?:(?<=en proie)|(?<=en butte)|(?<=aux prises)|(?<=le theatre))(?=[^.;]{{0,90}}\b{LONG_SINCE})(?=[^.;]{{0,110}}\b(?:{UNREST}|d'affrontements|de combats|d'une guerre))"),
    "named campaign": ("war", "operation offensive", rf"(?<! de l'operation)(?<! de l'offensive) (?:\w+ )?\"? ?{_OPERATIONS}(?!\"? (?:lui|leur|vous|nous|reste|figure|est (?:cite|deven|consider)|a (?:valu|inspire)))"),
    "one rebellion of several": ("war", "rebellion guerilla insurrection", r"(?:(?<=une rebellion)|(?<=une guerilla)|(?<=es rebellions)|(?<=es insurrections)) (?:[a-z-]+ ){0,3}?(?:(?:a|ont|avait) (?:secoue|eclate|fait|dure|ensanglante|ravage|debute)|s'est|se sont succed\w+|qui (?:a|avait))\b"),
    "how the fight is": ("clash", "combat affrontement bataille", r" (?:de rue |d'artillerie )?(?:[^.;,]{2,40} )?(?:sont|etaient|restent|restaient|demeurent|deviennent|y sont|ont ete) (?:(?:\w+ment|toujours|tres|plus|de plus en plus|particulierement) )*\"?(?:\w+ment )?(?:feroces?|acharnee?s|violente?s|intenses|rudes|sanglante?s|apres|d'une (?:rare|grande|extreme) (?:violence|intensite))\b| (?:pour|de|d'|autour)[^.;,]{2,50} (?:a|ont|avait|avaient) dure\b"),
    "evacuation train": ("displacement", "train bus autobus autocar car convoi vol ferry navire bateau avion", r" (?:\w+ )?(?:d'evacuation|d'evacues|(?:de|transportant|emmenant|avec à (?:son|leur) bord) (?:(?:quelque|environ|pres de|plus de|plusieurs|au moins) )?(?:[\w.]+ (?:de |d')?)?(?:refugies|deplaces|civils|rapatries|evacues|habitants))\b"),
    "nth day of a war": ("war", "jour mois", r"(?:(?<=\de jour)|(?<=ieme jour)|(?<=ieme mois)|(?<=\de mois)) (?:de (?:la )?guerre|du conflit)\b(?! froide)"),
    "so long a war": ("war", "an annee decennie", r" de (?:guerre|guerilla|guerre civile)\b(?! (?:froide|des|commerciale|juridique|larvee|interne|fratricide))"),
    "rixe": ("clash", "rixe querelle", r" (?:au couteau|meurtriere|sanglante|mortelle|à la machette)"),
    "at grips with": ("clash", "prise", r"(?<=aux prises) avec (?:[\w'-]+ ){0,4}?(?:soldats?|armee|forces|policiers?|police|gendarmes?|rebelles?|milic\w+|jihadistes?|djihadistes?|gangs?|insurges?|combattants?|assaillants?|bandits?|separatistes?|paramilitaires?|talibans?|shebabs?)\b"),
    "at grips": ("clash", "@armed", r" (?:[\w'-]+ )?aux prises avec (?:[\w'-]+ ){0,4}?(?:soldats?|armee|forces|policiers?|police|gendarmes?|rebelles?|milic\w+|jihadistes?|djihadistes?|gangs?|insurges?|combattants?|assaillants?|bandits?|separatistes?|paramilitaires?|talibans?)\b"),
    "face to face with blood": ("clash", "face-à-face face-a-face tete-à-tete empoignade corps-à-corps", r" (?:\w+ )?(?:meurtri\w+|sanglante?|mortel\w*|armee?|à l'arme|au couteau|à la machette)\b"),
    "crossing swords": ("clash", "maille", r" à partir avec (?:[\w'-]+ ){0,3}?(?:soldats?|armee|forces|policiers?|police|gendarmes?|rebelles?|milic\w+|jihadistes?|djihadistes?|gangs?|insurges?|combattants?|bandits?|separatistes?|paramilitaires?|talibans?)\b"),
    # fire from afar
    "call to the streets": ("protest", "appel", r" à (?:descendre dans la rue|manifester|la greve(?: generale)?|une greve|la mobilisation)\b[^.;]{0,24}\b(?:" + WEEKDAY + r"|demain|ce soir|le \d)"),
    "exchange of light arms": ("clash", "echange", r" (?:[a-z]+ )?(?:d'armes? (?:legeres?|lourdes?|automatiques?)|de (?:rafales|grenades|roquettes))\b"),
    "under bombs": ("shelling", "obus roquette", rf"(?:(?<=sous les obus)|(?<=sous les roquettes))(?= ?(?:$|[.,;:!]|depuis|russes|israeliennes|{WEEKDAY}))"),
    "under the bombs": ("air_strike", "bombe", rf"(?<=sous les bombes)(?= ?(?:$|[.,;:!]|depuis|russes|israeliennes|{WEEKDAY}))"),
    "shots leave": ("shelling", "depart", r" (?:d'obus|d'artillerie|de roquettes|de missiles|de coups d'artillerie|de mortiers?)\b"),
    "carpet of bombs": ("air_strike", "tapis chapelet", r" de bombes\b"),
    "impacts": ("shelling", "impact", r" (?:(?:(?<=deux impacts )|(?<=trois impacts )|(?<=quatre impacts )|(?<=cinq impacts )|(?<=\d impacts )|(?<=des impacts )|(?<=plusieurs impacts ))(?=(?:à|dans|sur|pres|aux?) )|(?:\w+ )?(?:releves?|constates?|signales?|enregistres?|recenses?|confirmes?|directs?|d'obus|de roquettes?|de missiles?|de drones?))"),
    "salve vers": ("shelling", "salve volee bordee rafale", r" (?:de (?:roquettes|missiles|projectiles|fusees|obus)|d'obus|vers|sur|contre)"),
    "nuit de bombardements": ("shelling", "nuit journee", r" (?:de|d') ?(?:bombardements|pilonnages?|tirs d'artillerie|feu roulant)"),
    "nuit de frappes": ("air_strike", "nuit journee", r" (?:de|d') ?(?:frappes|raids)"),
    "barrage d'artillerie": ("shelling", "barrage tir preparation", r" (?:d'artillerie|de roquettes|de missiles)"),
    "bombes planantes": ("air_strike", "bombe", r" (?:aeriennes? )?(?:planantes?|guidees?|larguees?|à sous-munitions)"),
    "drones lancés": ("drone_strike", "drone", r" (?:de type |du type |iraniens? )?(?:shaheds?|gerans?|geran-2|lancets?|kamikazes?|suicides?|explosifs?|lances?|envoyes?|interceptes?|abattus?|detruits?|neutralises?)"),
    "passing of drones": ("drone_strike", "passage survol", r"(?:, [^,.;]{1,40},)? (?:d'une? \w+aine|de (?:plusieurs|\d+|" + TWO_TO_TEN + r")) (?:de |d')?(?:shaheds?|gerans?|drones? (?:explosifs?|kamikazes?|d'attaque))\b"),
    "essaim de drones": ("drone_strike", "essaim nuee vague salve operation volee pluie", r" (?:de|d'une centaine de|de plusieurs) drones?"),
    # blasts
    "engin piégé": ("explosion", "moto minibus colis motocyclette bus tricycle ane charrette", r" pieg\w+"),
    "voiture bourrée d'explosifs": ("explosion", "voiture vehicule camion moto barque tricycle tracteur charrette bateau vedette ambulance minibus bus fourgon velo ane pick-up taxi canot motocyclette camionnette 4x4", r" (?:bourree?s?|chargee?s?|remplie?s?|piegee?s? avec) (?:d'explosifs?|de tnt|de dynamite|d'explosif|de c4|de nitrate|de munitions|de plusieurs kilos d'explosifs)"),
    "charge explosive": ("explosion", "charge", r" (?:explosives?|de dynamite|creuse)|,? (?:activee|actionnee|declenchee|dissimulee|enfouie|amorcee)s?\b"),
    "jet de grenade": ("explosion", "jet lancer", r" (?:de |d'une )?grenades?"),
    "attentat à la voiture": ("explosion", "attentat", r" (?:à la |au |par )(?:\w+ ){0,2}(?:voiture|moto|vehicule|camion|ceinture)"),
    "mine qui saute": ("explosion", "explosion", _OF + r"(?:mines?|bombe|obus|grenades?|engins?|vehicules? pieges?|voiture|depot|colis)"),
    "a blast somewhere": (
        "explosion", "explosion deflagration detonation",
        r"(?: (?:accidentelle|criminelle|mortelle|meurtriere|suspecte|mysterieuse|nocturne|d'origine (?:inconnue|indeterminee|accidentelle|criminelle)))? (?:dans (?:une? |le |la |l'|un )(?:\w+ )?(?:usine|mine|immeuble|maison|depot|entrepot|restaurant|marche|hotel|ecole|"
        r"laboratoire|raffinerie|centrale|station|tunnel|bus|train|mosquee|eglise|batiment|atelier|arsenal|poudriere|silo|appartement|boulangerie|garage|bar|cafe|commissariat|fonderie|supermarche)|à bord d|au passage d|pres d'une? |pres du |devant |aux abords d|sur un (?:chantier|quai|marche|navire|petrolier|site))",
    ),
    "blasts counted": ("explosion", "explosion deflagration detonation", rf"(?:(?<=double explosion)|(?<=triple explosion)|(?<=forte explosion)|(?<=violente explosion)|(?<=puissante explosion)|(?<=enorme explosion)|(?<=forte detonation)|(?<=forte deflagration)|(?<=deux explosions)|(?<=trois explosions)|(?<=plusieurs explosions)|(?<=fortes explosions))(?= (?:à |dans |pres |sur |devant |au |entendue|ressentie|signalee|ce |cette |{WEEKDAY}))"),
    "blast of a thing": ("explosion", "explosion", r" (?:d'|de |du |des |de la |de l')(?:une? |deux |plusieurs )?(?:\w+ )?(?:petards?|bipeurs?|talkies?|gaz|chaudieres?|bonbonnes?|bouteilles? de gaz|camion|citernes?|conduites?|usines?|transformateurs?|reservoirs?|silos?|poudriere|munitions|gazoduc|oleoduc|pipeline|feux? d'artifice|dynamite|distributeurs?)\b"),
    "manhunt": ("attack_civilians", "chasse", r" (?:à l'homme (?:contre|visant)|aux (?:migrants|etrangers|noirs|musulmans|haitiens|sorcieres presumees|homosexuels|alaouites))\b"),
    # on people
    "expédition punitive": ("attack_civilians", "expedition descente raid", r" punitif?v?e?s?"),
    "règlement de comptes": ("attack_civilians", "reglement", r" de comptes"),
    "shooting in a school": ("attack_civilians", "fusillade", r" (?:\w+ )?(?:à bord d|dans|devant|à la sortie d|lors d|pres d|au cours d)(?:'une?| une?|u| le| la| l'|e la |e l')? ?(?:\w+ )?(?:lycee|ecole|college|eglise|mosquee|synagogue|temple|bar|boite|discotheque|centre commercial|supermarche|universite|campus|marche|restaurant|cafe|concert|match|fete|veillee|mariage|anniversaire|cortege|salon|plage|festival|bal|billard|tramway|metro|train|bus|autobus|tram|rame|gare|hopital|cinema|night-club|boulangerie|epicerie|foyer|immeuble|quartier)\b"),
    "put to death": ("attack_civilians", "execution", r" (?:\w+ )?(?:de |d')(?:une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|\d+|plusieurs|dizaines d[e']|centaines d[e'])[ ']?(?!condamne|mandat|projet|travaux|contrat|ordre|peine|budget|decision)[a-z]{4,}"),
    "carnage among": ("attack_civilians", "carnage boucherie tuerie", r" (?:[\w'-]+ )?(?:dans|sur) (?:une? |le |la |l'|les |un )(?:\w+ )?(?:village|hameau|marche|ecole|eglise|mosquee|bar|camp|quartier|lycee|campement|universite|plage|fete|mariage|campus|site|mine)"),
    "coups et sévices": ("attack_civilians", "passage seance", r" (?:à tabac|de torture)"),
    "attaque au couteau": ("attack_civilians", "attaque agression", r" (?:[\w'-]+ )?(?:au (?:couteau|camion(?:-belier)?|vehicule(?:-belier)?|marteau|sabre|poignard|cutter|tournevis)\b|à l'(?:arme blanche|acide|arbalete)|à la (?:machette|hache|voiture(?:-belier)?|barre de fer|batte|tronconneuse)\b)"),
    "tuerie de masse": ("attack_civilians", "tuerie boucherie hecatombe", r" (?:de masse|de|à|dans|perpetree?|survenue?)"),
    "charge de la police": ("protest", "charge", r" (?:de la |des |de )?(?:police|policiers|policieres?|crs|forces de l'ordre|gendarmes)"),
    # attacks
    "tirs entendus": ("other_attack", "coup rafale detonation crepitement", r" (?:de feu|de balles|d'armes? (?:automatiques?|à feu|lourdes?|legeres?)|de kalachnikov|de mitrailleuse)"),
    "opération armée": ("other_attack", "operation", r" (?:coup de poing|commando|antiterroriste|aeroportee|amphibie|heliportee|d'infiltration|de represailles)"),
    "mise à sac": ("other_attack", "mise sac", r" (?:à sac|au pillage) "),
    "incendie criminel": ("other_attack", "incendie", r" (?:criminel|volontaire)s?"),
    "incidents against helpers": ("other_attack", "incident", r" (?:\w+ )?(?:contre|visant) (?:des |les |l'|un |une )?(?:ong|humanitaires|convois?|acteurs|equipes?|travailleurs)\b"),
    "houses burnt": ("other_attack", "incendie destruction", r"(?:,[^,.;]{1,30},)? (?:volontaire )?(?:de |d'|des )(?:[\w'-]+ ){0,3}?(?:cases|huttes|maisons|habitations|abris|chapelles?|eglises?|greniers|vedettes?|blindes?|chars?|depots?|drones?|positions?|batteries?|lanceurs?|cachettes?|bases?|pick-up|campements?)"),
    "cattle raid": ("other_attack", "vol pillage razzia abattage", r" (?:massif )?(?:de (?:betail|boufs|vaches|troupeaux?|bovins)|à main armee|d'au moins \d+ (?:vaches|boufs))"),
    "intrusion in the sky": ("other", "intrusion survol incursion", r"(?: (?!de |d'|des )[\w'-]+){0,4}? (?:de |d'|des )(?:(?:une? \w+aine (?:de |d')|trois|deux|quatre|cinq|plusieurs|\d+) ?)?(?:drones?|mig-\d+|mig|su-\d+|chasseurs|avions?|bombardiers?|ballons?|appareils?)\b"),
    "irruption": ("other_attack", "irruption intrusion", r" (?:d'|de |des )(?:[\w'-]+ ){0,3}?(?:hommes|individus|assaillants|inconnus|policiers|soldats|militaires|gendarmes|miliciens|commando|bande|jihadistes)"),
    # seizures
    "arrest of": ("abduction_arrest", "arrestation interpellation incarceration", r"(?: \w+)?(?:, [^,.;]{1,40},)? (?:d'une? |de |du |des |de la |de l'|d'|de deux |de trois )(?:[\w'-]+ ){0,2}?(?:avocate?s?|journalistes?|opposante?s?|militante?s?|activistes?|syndicalistes?|blogueu\w+|deputee?s?|maires?|ministres?|generaux|general|officiers?|etudiante?s?|pretres?|imams?|pasteurs?|eveques?|humanitaires?|medecins?|infirmieres?|ingenieurs?|suspects?|manifestants?|habitants?|touristes?|expatries?|eleves|lyceennes|pecheurs|bergers|ouvriers|chauffeurs|passagers|voyageurs|ressortissants?|espions?|candidate?s?|artistes?|rappeurs?|cineastes?|ecrivains?|enseignante?s?|magistrats?|juges?|commercante?s?|femmes|enfants|hommes)\b"),
    "abduction of": ("abduction_arrest", "enlevement kidnapping rapt", r"(?: \w+)?(?:, [^,.;]{1,40},)? (?:d'une? |de |du |des |de la |de l'|d'|de deux |de trois )(?:[\w'-]+ ){0,2}?(?:avocate?s?|journalistes?|opposante?s?|militante?s?|activistes?|syndicalistes?|blogueu\w+|deputee?s?|maires?|ministres?|generaux|general|officiers?|etudiante?s?|pretres?|imams?|pasteurs?|eveques?|humanitaires?|medecins?|infirmieres?|ingenieurs?|suspects?|manifestants?|habitants?|touristes?|expatries?|eleves|lyceennes|pecheurs|bergers|ouvriers|chauffeurs|passagers|voyageurs|ressortissants?|espions?|candidate?s?|artistes?|rappeurs?|cineastes?|ecrivains?|enseignante?s?|magistrats?|juges?|commercante?s?|femmes|enfants|hommes)\b"),
    "interpellations": ("abduction_arrest", "interpellation arrestation", r" ?[,.(;]| (?:rue|place|avenue|boulevard|devant) "),
    "placement en détention": ("abduction_arrest", "placement mise maintien", r" (?:en detention|sous les verrous|en garde à vue|aux arrets|sous ecrou|en residence surveillee)"),
    "in the hands of fighters": ("territory_taken", "main", r"(?<=aux mains) (?:de |d'|des |du |de la |de l')(?:\w+ )?(?:m23|rebelles?|jihadistes|djihadistes|insurges|paramilitaires|miliciens|milices?|separatistes|talibans|assaillants|putschistes|junte|armee|rsf|fsr|chebabs?|shebabs?|houthis|etat islamique|cartels?|gangs?)\b"),
    "in captors' hands": ("abduction_arrest", "main", r"(?<=aux mains) (?:de |d'|des |du )(?:[\w'-]+ ){0,2}?(?:pirates?|ravisseurs?|kidnappeurs?|preneurs? d'otages|bandits|hamas|coupeurs de route)\b"),
    "in custody": ("abduction_arrest", "garde", r"(?<!en garde) à vue (?:de |d'|du |des )(?!.{0,40}\b(?:levee|pris fin|terminee|achevee))"),
    "disparition forcée": ("abduction_arrest", "disparition", r"(?: forcees?|, [^,.;]{1,40}, (?:de|d(?=')|des|du)| d'une? (?:dizaine|vingtaine|trentaine|centaine|opposante?|journaliste|militante?))"),
    "incidents d'enlèvement": ("abduction_arrest", "incident cas vague serie", r" d'(?:enlevements?|arrestations?|kidnappings?)"),
    "behind bars": ("abduction_arrest", "@civilian opposant general president ministre militaire soldat policier gendarme", r" (?:[\w'-]+ ){0,3}?(?:derriere les barreaux|sous les verrous|aux arrets|en (?:detention|garde à vue)|au cachot|(?<!des )(?<!les )(?<!d')otages?)\b"),
    "arraisonnement": ("abduction_arrest", "arraisonnement detournement abordage", r" (?:d'un |d'une |du |de |des )(?:[\w'-]+ ){0,3}?(?:navires?|petroliers?|cargos?|avions?|chalutiers?|bateaux?|vraquiers?|embarcations?|flottille|tanker)"),
    # truce broken
    "entorse à la trêve": ("ceasefire_violation", "entorse accroc infraction violation manquement atteinte non-respect", r" (?:\w+ )?(?:à la |au |du |de la |à l')(?:treve|cessez-le-feu|armistice|accord de (?:cessez-le-feu|paix|treve)|accalmie|cessation des hostilites|statu quo)"),
    "coup de canif à la trêve": ("ceasefire_violation", "coup", r" de (?:canif|griffe|boutoir) (?:à la |au |à l'|dans la |dans le |dans l')(?:\w+ )?(?:treve|cessez-le-feu|armistice|accord de paix)\b"),
    # land
    "entrée de troupes": ("territory_taken", "entree", r"(?: (?:\w+))?(?: des?| du| de l'| d')(?:[\w' -]{0,30})?(?:rebelles|troupes|soldats|forces|insurges|armee|talibans|jihadistes|m23|paramilitaires|chars|colonnes?|combattants|miliciens)(?:[\w' -]{0,30}) (?:dans|à)"),
    "freeing of a place": ("territory_taken", "liberation", r" (?:complete |totale )?(?:de la |du |de l'|de |d'un |d'une |des )(?:\w+ )?(?:localites?|villages?|villes?|bourg|bourgade|quartiers?|hameaux?|ile|enclave)\b"),
    "perte d'un lieu": ("territory_ceded", "perte abandon reddition", r" (?:de |d'|du |des )(?:la |l')?(?:ville|localite|base|garnison|enclave|positions?|bourgade|caserne|collines?|capitale)"),
    # closing
    "coupure": ("blockade", "coupure interruption suspension arret", r"(?! (?:d'internet|de courant|d'electricite|d'eau)\b(?![^.;]{0,80}\b(?:" + WEEKDAY + r"|hier|ce matin|cette nuit|depuis)\b))(?: [\w-]+)? (?:de la |de l'|du |des |de |d')(?:(?:\w+ )?(?:livraisons?|approvisionnement|circulation|trafic|gaz|courant|electricite|internet|route|axe|pont|ligne ferroviaire|liaisons?|liaison|transit|rotations))"),
    "trafic suspendu": ("blockade", "trafic circulation navigation acces passage transit", r" (?:\w+ )?(?:interdite?|suspendue?|ferme|restreint|interrompue?|paralysee?|coupee?|bloquee?|perturbee?|à l'arret)"),
    "barrages": ("blockade", "barrage barriere", r" (?:des (?:jeunes|habitants|riverains|transporteurs|chauffeurs|miliciens|manifestants)|(?:sont |etaient |ont ete )?(?:recenses|signales|denombres)|filtrants?|routiers?|de (?:pneus|rondins|manifestants|camions|tracteurs|branches)|erig\w+|dresse\w*|enflammes?)"),
    "fermeture d'un axe": ("blockade", "fermeture", _OF + _ROAD),
    "siège d'une ville": ("blockade", "siege encerclement blocus", r" (?:impose |total |complet )?(?:de |d'|du )(?:la (?:ville|garnison|capitale|base)|l'enclave|la bande)"),
    # truces
    "arrêt des combats": ("ceasefire_agreement", "arret fin suspension cessation gel", r" (?:(?!de |du )[a-z]+ (?:et [a-z]+ )?|(?:de |d'une? |pour )(?:\w+ )?\w+ (?:heures|jours|semaines|mois) )?(?:des |du |de la |de l'|de tous les |de tout |de toutes les |de leurs |de ses |dans les )(?:combats?|hostilites|tirs|bombardements|frappes|affrontements|operations (?:offensives|militaires|de combat)|offensives?|attaques|lutte armee)"),
    "prolongation de la trêve": ("ceasefire_agreement", "prolongation reconduction extension renouvellement entree instauration proclamation", r"(?: en vigueur)?(?:,? [\w ]{1,20},?)? (?:de la |du |d'une |d'un |de l')(?:\w+ )?(?:treve|cessez-le-feu|armistice|pause|accord de (?:paix|cessez-le-feu))"),
    "truce concluded": ("ceasefire_agreement", "conclusion proclamation instauration", r" (?:\w+ )?(?:de la |de l'|du |d'une? )(?:\w+ )?(?:treve|cessez-le-feu|armistice|accord de (?:paix|treve|cessez-le-feu)|cessation des hostilites)\b"),
    "deal signed": ("negotiation", "signature paraphe ratification", r"(?:, [^,.;]{2,30},)? (?:d'un|d'une|de l'|du|de cet|de ce|des) ?(?:\w+ )?(?:accords?|traite|memorandum|pacte|protocole|compromis|convention|declaration)\b(?! (?:commercia|de libre-echange|de licence|de coproduction))"),
    "deal providing for": ("negotiation", "accord arrangement compromis", r" (?:prevoyant|portant sur|stipulant|mettant fin|ouvrant la voie|permettant|fixant)\b"),
    "deal of that day": ("negotiation", "accord arrangement", rf" (?:dit )?du \d\d?(?:er)? {MONTH}\b"),
    "plan signed": ("ceasefire_agreement", "plan texte feuille", r" (?:de route )?de paix,? (?:signee?|conclue?|paraphee?|negociee?)\b"),
    "deal between the armed": ("ceasefire_agreement", "accord arrangement entente compromis", r" (?:\w+ )?(?:entre|avec) (?:les |la |l'|des |deux |plusieurs )?(?:milices|factions|rebelles|belligerants|groupes (?:armes|rivaux)|insurges|chefs de guerre|gangs|jihadistes|tribus)\b"),
    "remise des armes": ("ceasefire_agreement", "remise depot destruction", r" (?:symbolique )?(?:des |de leurs |de ses )armes"),
    "accord daté": ("ceasefire_agreement", "accord accord-cadre traite paix", r" (?:de |d'|du )(?!peche|libre|cooperation|defense|partenariat|association|branche|entreprise|principe|coalition|gouvernement|majorite|transit|pret|securite|extradition)(?:la )?[\w-]+,? (?:en (?:" + MONTH + r"|\d{4})|le \d+ " + MONTH + r"|(?:paraphe|signe|conclu)e?s?)\b"),
    # talks
    "handshake": ("negotiation", "poignee accolade", r"(?: de mains?)? (?:[\w'-]+ ){0,4}?(?:entre|avec)\b"),
    "rendez-vous pris": ("negotiation", "rendez-vous", r" (?:est |a ete |avait ete |etait )?(?:\w+ )?(?:pris|fixe|donne|arrete)\b"),
    "next round": ("negotiation", "round session cycle manche seance", rf" (?:de pourparlers |de negociations |de discussions |d'entretiens )?(?:(?:est |sera )?(?:prevue?|fixee?|attendue?|programmee?) )?(?:aura lieu|se tiendra|se tient|doit (?:avoir lieu|se tenir|debuter|s'ouvrir)|s'ouvrira|debutera|le \d+|{WEEKDAY}|demain|hier|la semaine|ce week-end|à [a-z]+)"),
    "session": ("negotiation", "session seance reunion conclave consultation audience", r" (?:\w+ )?(?:extraordinaire|d'urgence|de crise|pleniere|inaugurale|ministerielle|tripartite|à huis clos|de conciliation|de travail entre|du (?:conseil|parlement|comite|cabinet)|de l'(?:assemblee|onu|union))"),
    "tournée": ("negotiation", "tournee deplacement sejour escale voyage", r" (?:\w+ )?(?:diplomatique|officielle?s?|regionale|africaine|europeenne|au proche-orient|au moyen-orient|dans le golfe|de la secretaire|du secretaire|du ministre|du president|de l'emissaire|de travail|d'etat|du chef)"),
    "sa tournée": ("negotiation", "tournee", r" (?:dans|en|au|aux) (?:le |la |les )?[\w-]+ (?:debut|commenc|s'achev|le mener|le condui|la mener|la condui)\w*"),
    "ouverture de pourparlers": ("negotiation", "ouverture reprise relance debut cloture interruption", r" (?:de |des |d'un |du |de la )(?:nouve\w+ )?(?:pourparlers|negociations?|discussions|dialogue|sommet|round|conference|(?<!à l'ouverture des )(?<!avant l'ouverture des )(?<!de l'ouverture des )(?<!à la cloture des )(?<!à la reprise des )travaux|tractations|consultations)"),
    # moves
    "intervention de troupes": ("deployment", "intervention", r" (?:\w+ )?(?:de |d'|des )(?:[\d. ]+|\w+ ){0,2}?(?:soldats|militaires|parachutistes|casques bleus|gendarmes|troupes|legionnaires)\b"),
    "ghost town": ("protest", "ghost", r" towns?\b"),
    "sending of mediators": ("negotiation", "envoi arrivee venue depart retour", r" (?:d'une |de la |d'un |de l'|des )(?:\w+ )?(?:mission (?:de (?:mediation|bons offices|paix|la cedeao|l'ua|l'onu)|conjointe|tripartite)|mediat\w+|emissaires?|envoyes?|facilitateurs?|delegation)"),
    "envoi de renforts": ("deployment", "envoi arrivee debarquement deploiement redeploiement expedition acheminement positionnement prepositionnement transfert entree", _OF + _FORCE),
    "relève": ("deployment", "releve rotation", r" (?:de la |de l'|du |des |de )(?:contingent|troupes|force|forces|mission|garnison|casques bleus|bataillon|soldats|unites)"),
    "patrouilles": ("deployment", "patrouille", r" (?:conjointes?|mixtes?|navales?|militaires?|renforcees?|nocturnes? (?:de|des)|russo-\w+|franco-\w+)"),
    "mobilisation militaire": ("deployment", "mobilisation", r" (?:generale|partielle|de (?:\d|reservistes|\w+ mille))"),
    "manœuvres at a place": ("deployment", "manouvre exercice", r" (?:[\w'-]+ )?(?:autour|au large|à la frontiere|dans le detroit|en mer|pres) (?:d[eu']|de la|des)?"),
    "all closed off": ("blockade", "bouclage", r" (?:total|complet|hermetique|general|de la (?:cisjordanie|bande|region|province|ville|frontiere)|des territoires)\b"),
    "ratissage": ("deployment", "ratissage quadrillage bouclage", r" (?:de|du|des|d(?=')|dans|autour|en cours|à)"),
    "opération de ratissage": ("deployment", "operation", r" (?:\w+ )?(?:de ratissage|de nettoyage|de bouclage|de securisation|de recherche|villes? fermees?)"),
    "police deployed": ("deployment", "deploiement", r" (?:[\w-]+ )?(?:policier|militaire|securitaire|de securite|de (?:la )?(?:police|gendarmerie)|de forces)\b"),
    "concentration de troupes": ("deployment", "concentration massement afflux montee", r" (?:de |en ligne de )(?:\w+ )?(?:troupes|forces|blindes|chars|soldats|navires)"),
    "exercices conjoints": ("deployment", "exercice manouvre", r"(?: [\w-]+)? (?:navals?|navales?|militaires?|aeriens?|aeriennes?|conjoints?|conjointes?|à tir reel|à balles reelles|de l'armee|de l'otan)"),
    "retrait militaire": ("withdrawal", "retrait depart repli evacuation rapatriement rappel retraite desengagement", _OF + r"(?:soldats?|troupes?|militaires?|forces?|contingents?|casques bleus|bataillons?|unites?|chars|blindes|mercenaires|combattants|armes lourdes|garnison|derniers soldats|insurges|jihadistes|djihadistes|talibans|houthis|milices?|separatistes|observateurs|instructeurs|policiers|legionnaires|parachutistes|guerilla|vdp|m23|fardc|monusco|minusma|barkhane|wagner|rsf|fsr|finul|atmis|rebelles|miliciens|paramilitaires)"),
    "dated retreat": ("withdrawal", "retrait repli desengagement", rf" (?:de |d'|du )[\w-]+,? (?:en {MONTH}|le \d+|fin|debut|mi-)"),
    "fermeture d'une base": ("withdrawal", "fermeture restitution retrocession demantelement evacuation abandon", r" (?:de la |de l'|des |d'une |de )(?:\w+ )?(?:bases?|emprises?|camps? militaires?|postes? avances?)"),
    "fin de mission": ("withdrawal", "fin", r" de (?:la |sa )?mission(?= (?:de|des|d'|à|au|en|militaire|pour))"),
    "forces at the gates": ("deployment", "@troops", r" (?:[\w'-]+ ){0,2}?(?:aux abords|aux portes|aux carrefours|sur les (?:toits|ponts|places)|à l'entree|en (?:position|mouvement)|dans (?:les rues|le centre)|en route (?:vers|pour)|à \d+ (?:km|kilometres))\b"),
    # flight
    "retour des déplacés": ("displacement", "retour rapatriement arrivee afflux depart exode reflux transfert ruee", _OF + _PEOPLE),
    "refoulement": ("displacement", "refoulement expulsion reconduite debarquement eloignement", r"(?: à la frontiere)?" + _OF + _PEOPLE),
    "démantèlement d'un camp": ("displacement", "demantelement evacuation fermeture", r" (?:du |d'un |de plusieurs |des )(?:\w+ )?(?:camps?|campements?|squats?|bidonvilles?)"),
    "people on the road": ("displacement", "@people @refugee", r" (?:\w+ )?(?:en (?:deplacement|fuite|errance|exode|debandade) (?:vers|dans|sur|depuis|à|en)|sur (?:les (?:routes|chemins)|la (?:route|piste|nationale)|l'axe)|(?:jetee?s?|poussee?s?|lancee?s?) sur les (?:routes|chemins))\b"),
    "population movements": ("displacement", "mouvement", r" (?:\w+ )?(?:de |des )(?:populations?|civils|menages|deplaces|familles)"),
    "newly arrived": ("displacement", "arrivant", r" (?:[\w'-]+ ){0,2}?(?:à|au|aux|en|dans|sur|depuis|par)\b"),
    "arrivals counted": ("displacement", "arrivee entree traversee passage retour depart", r"(?:(?<=\d arrivees)|(?<=\d entrees)|(?<=\d traversees)|(?<=\d passages)|(?<=\d retours)|(?<=\d departs)) (?:[\w'-]+ ){0,2}?(?:à|au|aux|en|dans|sur|depuis|par|vers)\b"),
    "crossing of so many": ("displacement", "traversee", r" (?:de |d'|des )(?:pres de |plus de |environ |quelque |au moins )?(?:\d[\d .]*|milliers de|centaines de|dizaines de|[a-z-]+ mille) ?(?:personnes|refugies|deplaces|civils|familles|menages|habitants)\b(?=[^.;]{0,40}? (?:vers|en|au|à|dans)\b)"),
    "people displaced, counted": ("displacement", "personne", r"(?:(?<=\d personnes)|(?<=\d nouvelles personnes)|(?<=milliers de nouvelles personnes)|(?<=mille personnes)|(?<=milliers de personnes)|(?<=cents personnes)|(?<=quelques personnes)) (?:nouvellement |de nouveau |recemment )?(?:deplacees|refugiees)\b(?: internes)?(?= (?:[\w'-]+ ){0,3}?(?:entre|depuis|à|au|en|dans|vers|" + WEEKDAY + r"|hier|cette|ce|ces|par|du|apres|suite|le \d+))"),
    "so many days of siege": ("blockade", "jour semaine mois nuit", r" (?:de |d'|d'un )(?:siege|blocus|encerclement)\b(?! du (?:parti|gouvernement))"),
    "return to power": ("political_change", "retour", r" (?:au pouvoir|aux affaires)\b(?=[^.;]{0,40}?\b(?:(?:19|20)\d\d|le \d+|" + MONTH + r")\b)"),
    "blown up": ("explosion", "destruction sabotage", r"[^.;:]{0,40} (?:à l'explosif|à la dynamite|à l'aide d'explosifs|à la bombe)\b"),
    "materiel destroyed": ("other_attack", "destruction", r" (?:de |d'|du |des )(?:[\w-]+ ){0,2}?(?:drones?|chars?|blindes?|rampes?|lance-roquettes|helicopteres?|avions?|tunnels?|vedettes?|navires?|radars?|batteries?|canons?|bunkers?|entrepots?|depots?|positions|ponts?)\b"),
    "a date to meet": ("negotiation", "rendez-vous", r" (?:[\w'-]+ ){0,4}?(?:" + WEEKDAY + r"|le \d+|à [a-z]+)\b"),
    "number of displaced": ("displacement", "nombre total chiffre", r" (?:\w+ )?(?:de |des |d')(?:nouveaux )?(?:deplaces?|refugies|exiles|sinistres|personnes (?:deplacees|en fuite|arrivees|refugiees))\b(?=.{0,50}\d)"),
    "slept rough": ("displacement", "@people @refugee", r" (?:\w+ )?(?:sans (?:abri|toit|logis)|à la rue|à la belle etoile)\b"),
    # streets
    "gaz lacrymogènes": ("protest", "gaz tir jet", r" (?:de gaz |de grenades? )?lacrymogenes?"),
    "jets de pierres": ("protest", "jet lancer", r" (?:de |d')(?:pierres|cailloux|projectiles|cocktails molotov|fumigenes|paves|bouteilles)"),
    "concert de casseroles": ("protest", "concert", r" de casseroles"),
    "mouvement social": ("protest", "mouvement", r" (?:social|de desobeissance|d'humeur|de contestation|de protestation|de greve|de fronde|de boycott|paysan|etudiant)"),
    "appel suivi à la grève": ("protest", "greve arret", r"(?<!arret)(?<!arrets) des \w+| (?:generale|de la faim|illimitee|d'avertissement|du zele|reconductible|tournante|du travail|de travail)"),
    "ways blocked": ("blockade", "blocage fermeture coupure obstruction", r" (?:\w+ )?(?:de (?:deux|trois|quatre|cinq|plusieurs|\d+) |des |de l'|de la |du |d'un |d'une )(?:\w+ )?(?:ponts?|routes?|axes?|acces|voies?|carrefours?|frontieres?|detroits?|nationale|rn ?\d+|corridor|rocade|autoroutes?)\b"),
    "occupation d'un lieu": ("protest", "occupation blocage", _OF + r"(?:usines?|campus|universites?|places?|rectorat|raffineries?|rond-points?|ronds-points|depots?|mairie|gare|port|autoroute|terminal|mine|lycees?)"),
    "people in the streets": ("protest", "@crowd @mass @people", r"(?<!policiers)(?<!gendarmes)(?! (?:[\w'-]+ ){0,3}?(?:compar|jugee?s? |renvoy|defer|traduit|condamn|plaid)) (?:[\w'-]+ ){0,4}?(?:dans (?:la|les) rues?(?! de la faim)|sur le pave|devant (?:la |le |l')(?:prefecture|parlement|ministere|assemblee|palais|presidence|mairie|ambassade|tribunal|primature|siege|commissariat|rectorat)|place (?:de |d[eu] )?(?:la |l'|du )?(?:republique|independance|liberte|martyrs|revolution|nation|maidan|tahrir|taksim|puerta))\b"),
    "vigil": ("protest", "veillee", r" (?:aux (?:chandelles|flambeaux|bougies)|de (?:soutien|protestation|recueillement)|silencieuse|citoyenne|en (?:memoire|hommage|soutien))\b"),
    "human chain": ("protest", "chaine", r" humaines?\b"),
    "marchers counted": ("protest", "manifestant marcheur protestataire greviste", rf" (?:(?:{WEEKDAY}|hier)\b|(?:à|place|devant|selon) )"),
    "rideaux baissés": ("protest", "rideau bazar souk", r" (?:\w+ )?(?:baisses?|clos|fermes?|deserts?)\b"),
    "ville morte": ("protest", "ville villes", r" mortes?\b"),
    "dead day": ("protest", "journee", r" mortes?\b"),
    "troubles": ("protest", "trouble desordre", r" (?:[\w'-]+ )?(?:ont|avaient) (?:de nouveau )?(?:secoue|eclate|embrase|gagne|repris|fait)\b"),
    "nuit d'émeutes": ("protest", "jour heure nuit journee soiree week-end semaine vague flambee", r" (?:(?:consecutive?s?|d'affilee|de suite|supplementaire) )?(?:de |d')(?:l')?(?:emeutes?|colere|mobilisation|greve|manifestations|rassemblements|protestations?|contestation|barricades|troubles|debrayages?)"),
    # power
    "tentative de putsch": ("political_change", "tentative", r" (?:avortee |manquee )?(?:de putsch|de coup d'etat|de coup de force|de renversement)"),
    "retreat from a place, over": ("withdrawal", "retrait repli desengagement", r" (?:(?:de |d'|du |des |" + _NATION + r" )[\w' -]{2,40}?)?,? (?:acheve|entame|boucle|termine|opere|effectue|conclu)e?s? (?:[\w'-]+ )?(?:" + WEEKDAY + r"|hier|le \d|en [a-z]+|fin|debut|mi-)|(?= de [a-z][\w-]+, en \d{4}\b)"),
    "retrait d'une nation": ("withdrawal", "retrait repli desengagement", r" (?:\w+ )?(?:militaire|" + _NATION + r") (?:\w+ )?(?:de|du|des|d')(?! ?(?:la |l')?" + _BLOC + r")"),
    "retrait d'un bloc": ("political_change", "retrait sortie depart suspension exclusion adhesion reintegration retour", r" (?:\w+ )?(?:du |de la |de l'|de |d'|à la |à l'|au )(?:\w+ )?" + _BLOC + r"(?![\w'-]* (?:de cessez|de paix))"),
    "fall of those in power": ("political_change", "chute renversement", r" (?:du |de la |de l'|des )(?:regime|gouvernement|dictateur|dictature|president|presidente|junte|coalition|cabinet|premier ministre|monarchie|despote|autocrate)\b"),
    "fall of one in power": ("political_change", "chute renversement eviction depart", r" (?:de |d')" + _AUTOCRATS),
    "remaniement": ("political_change", "remaniement", r" (?:ministeriel|gouvernemental|du gouvernement|du cabinet|de grande ampleur)"),
    "prestation de serment": ("political_change", "prestation", r" de serment"),
    "motion de censure": ("political_change", "motion vote", r" de (?:censure|defiance|confiance|destitution)"),
    "special regime": ("political_change", "regime", r" (?:juridique )?(?:de l'|d'|de )(?:operation (?:anti-?terroriste|contre-terroriste)|exception|etat d'urgence)"),
    "loi martiale": ("political_change", "loi", r" martiale"),
    "état de siège": ("political_change", "etat", r" (?:de siege|d'exception|d'alerte maximale)"),
    "rappel d'un ambassadeur": ("other", "rappel renvoi expulsion", r" (?:de l'|de son |de |des |d'un |de deux |de trois |du )(?:\w+ )?(?:ambassadeurs?|ambassadrice|diplomates?|consul|attaches?|chef de mission|representant)"),
    "rupture diplomatique": ("other", "rupture gel retablissement", r" (?:des |de leurs |de ses )(?:relations|liens) (?:diplomatiques|consulaires|commerciales)"),
    "polling day": ("political_change", "tour", rf"(?:(?<=second tour)|(?<=premier tour)|(?<=deuxieme tour))(?: (?:aura lieu|se tiendra|est (?:prevu|fixe|programme)))? (?:(?:le|au) \d+|{WEEKDAY}|prevu|fixe|en [a-z]+)"),
    "mandat d'arrêt": ("other", "mandat", r" (?:d'arret|d'amener|de depot)"),
    "captives' return": ("other", "retour", r"(?: au pays| en [a-z]+| à [a-z]+| chez eux)? (?:de |des |d'une? )(?:[\w.]+ ){0,3}?(?:prisonniers|otages|detenus|captifs)\b"),
    "a red notice": ("other", "notice", r" rouge\b"),
    "mise en examen": ("other", "mise inculpation", r" (?:en examen|en cause formelle|en accusation)"),
    "levée d'immunité": ("political_change", "levee perte decheance", r" (?:de |de l'|de son )immunite"),
    "reconnaissance": ("political_change", "reconnaissance proclamation declaration", r" (?:de l'independance|de l'etat|d'independance|officielle de|de la (?:republique|secession|victoire))"),
    "entrée en fonctions": ("political_change", "entree prise", r" (?:en|de) fonctions?"),
    "interdiction d'un parti": ("political_change", "interdiction dissolution suspension", _OF + r"(?:partis?|parlement|assemblee|constitution|medias?|chaines?|radios?|manifestations?|rassemblements?|association|ong|syndicat|institutions)"),
    "révocation": ("political_change", "revocation destitution limogeage eviction suspension nomination arrivee reelection election designation", _OF + r"(?:president\w*|premiere? ministre|ministres?|chef (?:de|d'|du)|gouverneur\w*|general|juges?|procureur\w*|maires?|directeur|patron|commandant|roi|deputes?|speaker)"),
    "adoption d'un texte": ("political_change", "adoption promulgation abrogation rejet vote ratification", _OF + r"(?:loi|lois|decret|constitution|resolution|motion|sanctions|charte|budget|reforme|amendement|texte|traite|moratoire)"),
    "levée de sanctions": ("other", "levee train imposition salve renforcement", r" (?:partielle )?(?:des|de|de nouvelles) sanctions"),
    # disasters
    "marée noire": ("disaster", "maree", r" noire"),
    "a shock comes": ("disaster", "secousse", r" (?:(?:principale|tellurique|sismique|ressentie|violente|puissante) )?(?:s'est (?:produite|fait sentir|fait ressentir)|a (?:dure|eu lieu|frappe|ete (?:enregistree|detectee|localisee))|est (?:survenue|intervenue)|survenue|avait une magnitude)"),
    "crash of a plane": ("disaster", "ecrasement", r" (?:(?:mortel|recent) )?(?:d'un(?:e|)? |de l'|du |d')(?:[a-z]+ )?(?:avions?|hydravions?|helicopteres?|appareils?|vols?|boeing|airbus|cessna|jets?|aeronefs?|ulm)"),
    "off the road": ("disaster", "embardee tonneau sortie perte", r" (?:mortelle|fatale|(?:a|ont) (?:fait|coute|tue|cause)|de (?:piste|voie|route) (?:mortelle|fatale|survenue|a fait)|de controle (?:mortelle|fatale|a (?:fait|coute|cause)))"),
    "head-on crash": ("disaster", "choc", r" (?:frontal|mortel|(?:frontal )?entre (?:une?|deux|trois) (?:[\w'-]+ )?(?:bus|cars?|autocars?|camions?|voitures?|vehicules?|motos?|trains?|trams?|tramways?|poids|bateaux?))"),
    "départ de feu": ("disaster", "depart", r" de feux?"),
    "fuite de gaz": ("disaster", "fuite", r" (?:d'ammoniac|de gaz|de chlore|d'hydrocarbures?|radioactive|chimique|toxique|de petrole)"),
    "coup de vent": ("disaster", "coup", r" de (?:vent|tabac|chaleur|grisou|poussiere)"),
    "raz-de-marée": ("disaster", "raz-de-maree affaissement deraillement carambolage noyade eboulis", r" (?:a|ont|à|dans|pres|sur|de|d(?=')|mortel\w*|meurtri\w+)"),
    "montée des eaux": ("disaster", "montee", r" (?:des eaux|du fleuve|de la riviere)"),
    "aftershock": ("disaster", "replique secousse", r" (?:\w+ )?(?:d(?:e|'une) magnitude|sismiques?|telluriques?|de \d[,.]\d)\b"),
    "outbreak": ("disaster", "flambee", r" (?:\w+ )?d(?:e|u|'|e la) ?(?:rougeole|cholera|ebola|mpox|meningite|dengue|diphterie|poliomyelite|paludisme|fievre)\b"),
    "crush of a crowd": ("disaster", "mouvement", r" (?:\w+ )?de (?:foule|panique)"),
    "cloudburst": ("disaster", "trombe", r" d'eau"),
    "rupture de digue": ("disaster", "rupture effondrement affaissement", r" (?:partiel )?(?:de la |du |d'un |d'une |de |des )(?:digue|barrage|pont|immeuble|mine|tunnel|terril|toit|tribune|galerie|batiment|levee|retenue|passerelle)"),
    "sortie de route": ("disaster", "sortie chute", r" (?:de route|d'un (?:bus|car|camion|autocar|minibus|avion|helicoptere|rocher|telepherique)|d'une (?:grue|cabine))"),
    "retour de flammes": ("disaster", "retour reprise", r" (?:de flammes?|de feu|du feu|des incendies)"),
    "panne géante": ("disaster", "panne", r" (?:geante|generale|d'electricite|de courant|d'ampleur)"),
    "intoxication": ("disaster", "intoxication empoisonnement", r" (?:alimentaire|au (?:methanol|monoxyde|gaz)|collectif|collective|massive)"),
    # other
    "libération de gens": ("other", "liberation elargissement", r"(?: [\w-]+){0,2}?(?:, [^,.;]{1,40},)? (?:de la |de l'|du |des |de |d'une? |d')(?:[\w.'-]+ ){0,4}?(?:\w+')?" + _CHIEF),
    "remise en liberté": ("other", "remise mise", r" en liberte"),
    "passage ouvert": ("other", "corridor couloir passage", r" humanitaires? (?:ouverts?|etablis?|mis en place)"),
    "corridor humanitaire": ("other", "ouverture reouverture", r" (?:partielle )?(?:de la |de l'|du |des |d'un |d'une |de )(?:[\w'-]+ ){0,2}?(?:corridors? humanitaires?|couloirs? humanitaires?|couloir|frontieres?|aeroport|points? de passage|poste|postes|axe|route|pont|proces|espace aerien|ambassade|port|ecoles|marche central)"),
    "levée du couvre-feu": ("other", "levee assouplissement allegement fin", r" (?:partielle )?(?:du |de l'|des |de la )(?:couvre-feu|etat d'urgence|blocus|siege|barrages?|embargo|mobilisation|greve|confinement|alerte)"),
    "reprise des vols": ("other", "reprise retablissement", r" (?:partielle )?(?:des |du |de la |de l'|d')(?:vols|trafic|circulation|livraisons?|liaisons?|cours|exportations|forages?|courant|electricite|internet|activite|rotations)"),
    "évasion": ("other", "evasion", r"(?: massive| spectaculaire| collective| lundi| mardi| mercredi| jeudi| vendredi| samedi| dimanche)? (?:de |d'|des |du )(?:un |deux |trois |son |leur )?(?:(?:puissant |redoute |dangereux )?(?:chefs?|parrains?|barons?|caids?|criminels?|narcotrafiquants?)|[\d .]+|[a-z]+ (?:de )?(?:detenus|prisonniers)|detenus|prisonniers|[a-z]+aines?)"),
    "scrutin annulé": ("political_change", "annulation invalidation", r" (?:sine die )?(?:de la |de l'|du |des |d'une? )(?:\w+ ){0,2}?(?:elections?|scrutin|vote|presidentielle|legislatives|referendum)\b"),
    "report": ("other", "report annulation ajournement", r" (?:sine die )?(?:de la |de l'|du |des |d'une? )(?:\w+ ){0,2}?(?:elections?|scrutin|festivites|sommet|visite|reunion|proces|match|rentree|referendum|session|conference|vote|presidentielle|legislatives|concert|festival|ceremonies?)"),
    "talks that somebody held": ("negotiation", "rencontre reunion sommet entretien tete-à-tete conference", r" (?:\w+ )?qu(?:e |')(?:[\w'-]+ ){1,6}?(?:a|avait|ont|avaient) (?:[\w'-]+ )?(?:organise|menage|accueilli|tenu|eu|preside|convoque|orchestre|abrite)e?s?\b"),
    "a round of talks": ("negotiation", "tour", r" de (?:table|negociations?|pourparlers|discussions)\b(?! (?:de \d|financier))"),
    "a mission of helpers": ("other", "mission", r" (?:conjointe|inter-?agences|multisectorielle|d'evaluation|humanitaire|onusienne|exploratoire|de terrain|des nations unies|de l'onu)\b(?=.{0,60}\b(?:programmee|prevue|planifiee|effectuee|menee|attendue|conduite|deployee|annulee|reportee|a eu lieu|s'est rendue))"),
    "an air bridge": ("other", "pont", r" aerien(?: humanitaire)?(?= [^.;]{0,30}\b(?:ete|vers|" + WEEKDAY + r")\b)"),
    "a campaign of vaccination": ("other", "campagne", r" (?:[\w'-]+ )?(?:de |d')(?:vaccination|riposte vaccinale|depistage|deminage)\b(?=[^.;]{0,90}\b(?:" + WEEKDAY + r"|le \d+)\b)"),
    "suspension d'activités": ("other", "suspension arret interruption", r" (?:[\w-]+ )?(?:de ses |des |de leurs |de (?:tous|toutes) (?:les|ses) |de l'|du |de la )(?:activites|operations|programmes|aide|assistance|distributions?|missions humanitaires|vols (?:humanitaires?|unhas|onusiens?|de l'onu|du pam)|services humanitaires)"),
    "procès": ("other", "proces", r" (?:en appel )?(?:de |d'|des |du )(?!l'intention|intention)[\w.'-]+"),
    "verdict": ("other", "verdict jugement", r" (?:attendu|rendu|est tombe|mis en delibere|du tribunal|de la cour|dans l'affaire|dans le proces)"),
    "obsèques": ("other", "obseques funeraille inhumation enterrement", r" (?:\w+ )?(?:de|d(?=')|des|du|nationales|collectives|auront lieu|ont eu lieu)"),
    "essai de missile": ("other", "tir essai lancement", r" (?:d'essai|de missiles? (?:balistiques?|de croisiere|hypersonique)(?= (?:en|par|de la|nord))|nucleaires?|de satellites?|d'une fusee|d'un satellite)"),
    "largage d'aide": ("other", "largage parachutage distribution livraison acheminement arrivee entree convoi", r"(?: [\w-]+)? (?:de|d'|des|du|d'un) ?(?:\w+ )?(?:vivres|aide|nourriture|colis|rations|semences|medicaments|camions(?!-citernes)|farine|premiers camions|convoi|vaccins|kits|eau potable)"),
    # "la récupération de deux mitrailleuses", "l'extradition d'un banquier"; "le démantèlement d'une filière", "une descente de police"
    "récupération d'armes": ("other", "recuperation", rf" (?:record )?(?:de |d'|des )(?:(?:une?|{TWO_TO_TEN}|\w+ze|vingt|trente|\d+|plusieurs|nombreu\w+) )?(?:fusils?|mitrailleuses?|kalachnikovs?|pistolets?|lance-roquettes|grenades?|kilos?|kg|tonnes|explosifs|roquettes|obus)\b"),
    "extradition": ("other", "extradition", r"(?<!demande d'extradition)(?<!mandat d'extradition)(?<!traite d'extradition)(?<!accord d'extradition)(?<!proces d'extradition) (?:vers |de |d'|du |des )"),
    "démantèlement": ("abduction_arrest", "demantelement", r" (?:de |d'|du |des )(?:une? |plusieurs |deux |trois )?(?:\w+ )?(?:reseaux?|cellules?|filieres?|gangs?|bandes?)\b(?! (?:de (?:transport|bus|telecom)|ferre|routier|ferroviaire|electrique))"),
    "descente de police": ("abduction_arrest", "descente", r" (?:de (?:la )?(?:police|gendarmerie)|policiere|des (?:policiers|gendarmes))\b"),
    "saisie": ("other", "saisie", r" (?:record )?(?:d'|de |des )(?:\w+ )?(?:armes|munitions|drogue|cocaine|ivoire|explosifs|or|devises|heroine|captagon|cannabis|tonnes?|kilos)"),
    "alerte aérienne": ("other", "alerte sirene", r" (?:aeriennes?|à la bombe|anti-aerienne|d'alerte)"),
    "cyberattaque": ("other", "attaque panne", r" (?:informatique|de serveurs)"),
    "recherches": ("other", "recherche", r" (?:de secours|des (?:disparus|survivants|naufrages)|de sauvetage)"),
    "découverte macabre": ("casualties_report", "decouverte exhumation mise", r"(?: macabre)?(?: au jour)?(?:, [^,.;]{1,40},)? (?:d'un |de |d'une |des |du |d')(?:[\w-]+ ){0,3}?(?:charniers?|fosses? communes?|corps|cadavres?|depouilles|ossements|tombes|restes)"),
    # telegraph style
    "grenades lacrymogènes": ("protest", "grenade", r"(?<!\bune grenade)(?<!\bla grenade) (?:lacrymogenes?|assourdissantes?|de desencerclement)"),
    "fire kept up": ("clash", "tir", r"s? (?:tres |extremement )?(?:nourris?|croises|sporadiques|intermittents)\b"),
    "under water": ("disaster", "@place @dwelling @public @street @infra", r" (?:\w+ )?sous (?:l'eau|les eaux|\w+ (?:metres?|centimetres) d'eau)\b"),
    "missiles on a place": ("shelling", "missile obus roquette", r"(?: (?!ont|sont|a |est)[a-z]+(?:iens?|ais|ois|ains?|aux|s))? (?:sur|contre|vers) (?:la (?:base|ville|capitale|gare|raffinerie|banlieue)|l'aeroport|le (?:port|centre|quartier|camp|marche)|les (?:positions|faubourgs|quartiers|hauteurs))"),
    "giving back of land": ("territory_ceded", "restitution retrocession cession capitulation reddition", r"(?: (?:à|au|aux) [\w'-]+(?: [\w'-]+)?)?(?:,[^,.;]{1,40},)? (?:de |d'|des |du )(?:[\w .'-]{1,30} )?(?:villages?|villes?|localites?|territoires?|districts?|provinces?|positions?|bases?|ile|hameaux|garnison|soldats|hommes|combattants|carres|defenseurs|insurges)\b"),
    "we take power": ("political_change", "nous", r" (?:mettons (?:\w+ )?fin au (?:regime|pouvoir|mandat)|prenons le pouvoir|avons (?:pris le pouvoir|destitue|renverse|depose|suspendu la constitution)|suspendons la constitution|dissolvons (?:le|les|l'))"),
    "call to gather": ("protest", "rassemblement marche manifestation sit-in cortege", r" (?:place|rue|avenue|boulevard|esplanade|devant (?:le|la|l'|les)|au depart de) "),
    # "Immolation par le feu d'un vendeur de rue à Sousse"
    "set oneself on fire": ("protest", "immolation", r" (?:par le feu|d'un|d'une|de)\b"),
    # "Grogne des enseignants à Kankan"
    "anger of a trade": ("protest", "grogne colere fronde ras-le-bol", r" (?:des |de la |du )(?:enseignants|instituteurs|professeurs|motards|taxis?|chauffeurs|transporteurs|commercant[es]*|marchandes|vendeuses|etudiants|lyceens|medecins|infirmi\w+|soignants|agriculteurs|paysans|eleveurs|pecheurs|mineurs|ouvriers|fonctionnaires|cheminots|douaniers|policiers|avocats|magistrats|boulangers|planteurs|retraites|riverains|habitants|rue)\b"),
    # "Cas de polio à Gaza"
    "a case of a plague": ("disaster", "cas", r" (?:confirmes? |suspects? )?(?:de |d')(?:polio\w*|cholera|ebola|mpox|rougeole|peste|meningite|dengue|diphterie|variole|fievre)\b(?= (?:[\w'-]+ )?(?:à|au|aux|en|dans|confirme|detecte|signale|recense|depuis))"),
    "have an appointment": ("negotiation", "rendez-vous", rf"(?:(?<=ont rendez-vous)|(?<=a rendez-vous)|(?<=avaient rendez-vous)|(?<=avait rendez-vous)) (?:{WEEKDAY}|demain|le \d+|à [a-z]|avec (?:le|la|les|son|des|l') ?(?:ministres?|presidents?|mediateurs?|emissaires?|homologues?|delegation))"),
}  # fmt: skip
