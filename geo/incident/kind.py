"""The type of an act once it is known to be one: what a verb or a noun says alone is settled by what stands around it.

The readers of verbs and nouns find that something happened; here it is decided, for both alike, what it was: by what means,
by whom and on whom, over how long.
"""

import re
from dataclasses import replace
from typing import Literal, NamedTuple, cast

from geo.codebook import IncidentType
from geo.country import COUNTRIES
from geo.incident.afar import fired_from_afar
from geo.incident.clause import Piece
from geo.incident.fr_nouns import LONG_SINCE
from geo.incident.gate import Sought
from geo.incident.hits import FORCE, HOSE, Topic
from geo.incident.lexicon import Rule
from geo.incident.roles import classes_in
from geo.model import Span
from geo.text import fold

__all__ = ["EXECUTING", "is_on_foot", "settled"]

_COUNTRY = "|".join(sorted({re.escape(fold(name)) for country in COUNTRIES.values() for name in country.names_fr}))
# "l'insurrection qui ravage la province", against "l'insurrection populaire", "le soulèvement étudiant"
_UNARMED_REVOLT = re.compile(
    r"[^.;,]{0,30}\b(?:populaires?|etudiante?s?|ouvri\w+|paysanne?s?|pacifiques?|citoyenne?s?|de la rue|de la jeunesse|des (?:etudiants|jeunes|lyceens|femmes)|"
    r"pro-?democratie|pro-?democratique|capitole)\b"
)
_ARMED_REVOLT = re.compile(
    r"[^.;,]{0,40}\b(?:(?:arme|jihadist|djihadist|islamist|separatist|maoist|rebell|taliban|kurde|touareg|communist)\w*|"
    r"(?:19|20)\d\d|(?:plus de |pres de )?(?:\d+|[a-z]+) ans|des annees|(?:des|une) decennies?)\b"
)
_ITS_YEAR = re.compile(r" (?:de |d'|du |en )(?:[\w'-]+ ){0,2}?(?:19|20)\d\d\b")
_REVOLTS = frozenset(("insurrection", "soulevement"))
# "a lancé son invasion de l'Ukraine", "l'entrée des troupes éthiopiennes en Somalie en décembre 2006": how wars are dated
_ONTO_A_COUNTRY = re.compile(
    rf"[^.;:]{{0,60}}?\b(?:contre|de|d'|du|des|en|au|dans|sur) ?(?:l'|la |le |les )?(?:(?:nord|sud|est|ouest)(?:-est|-ouest)? (?:de |d'|du )(?:la |l'|le )?)?(?:{_COUNTRY})\b"
)
_ITS_NAME = re.compile(rf" (?:\w+ )?(?:l'|la |le |les )?(?:{_COUNTRY})\b")
_YEAR = re.compile(r"[^.;:]{0,90}?\b(?:19|20)\d\d\b")
_SAID_OF_WARS = re.compile(r"[^.;:]{0,20}\bà grande echelle\b|[^.;:]{0,12}\bmilitaire speciale\b")
_INVASIONS = re.compile(r"\binvasions?\b")
_WHOLE = frozenset(
    ("lancer l'assaut", "lancer une offensive", "l'opération commence", "entrée de troupes", "invasion", "envahir")
)
# What the courts have done is no crime: "Un homme accusé d'espionnage a été pendu", not "exécuté par les jihadistes"
_BY_SENTENCE = re.compile(
    r"\b(?:condamne\w*|(?:reconnue?s?|declaree?s?) coupables?|accusee?s? (?:d'espionnage|de terrorisme|de meurtre|de trafic|d'avoir)|espionnage|peines? (?:capitale|de mort)|"
    r"pendaison|injection letale|chaise electrique|guillotine|peloton d'execution|trafic de (?:drogue|stupefiants)|narcotrafic|bourreau|couloir de la mort|cour supreme|justice)\b"
)
EXECUTING = frozenset(("executer", "pendre", "decapiter", "fusiller", "lapider", "guillotiner", "execution", "passer"))
_NO_COURT = re.compile(
    r"\b(?:sommaire\w*|extrajudiciaires?|jihadistes?|djihadistes?|rebelles?|insurges?|shebabs?|chebabs?|milic\w+|gangs?|etat islamique|boko haram|talibans|terroristes|ravisseurs|foule|"
    r"hommes armes|soldats|militaires|cartels?|separatistes)\b"
)
_TWO_SIDES = re.compile(
    r"[^.;:]{0,50}?\b(?:entre|avec|oppos\w+|aux prises|contre (?:la|les|des) (?:\w+ )?(?:police|policiers|soldats|forces|armee|gendarmes))\b"
)
# "Deux rebelles ont été tués dans une fusillade": those who die in it were armed
_ARMED_DEAD = re.compile(
    r"\b(?:soldats?|militaires?|casques? bleus?|paramilitaires?|mercenaires?|rebelles?|combattants?|jihadistes?|djihadistes?|miliciens?|insurges?|guerilleros?|policiers?|gendarmes?)\b"
)
# those who bar a road to be heard, and what shows that they do: "Des mères ont barré la route pour réclamer de l'eau"
_HEARD = re.compile(
    r"\b(?:habitant[es]*|riveraine?s|jeunes(?! gens armes)|jeunesse|femmes|meres|veuves|epouses|familles|proches|parents|camarades|collegues|etudiante?s|eleves|lyceens|collegiens|villageoise?s|paysanne?s|agriculteurs|planteurs|eleveurs|pecheurs|"
    r"marchande?s|commercant[es]*|vendeu\w+|chauffeurs|conducteurs|routiers|camionneurs|taxis|motards|mototaxis|mineurs|creuseurs|ouvri\w+|salaries|employes|enseignants|medecins|infirmi\w+|retraites|sinistres|deplaces|supporters|fideles|population|foule|manifestants|protestataires|grevistes)\b[^.;]{0,70}$"
)
_TO_BE_HEARD = re.compile(
    r"\b(?:pour (?:protester|exiger|reclamer|demander|denoncer|obtenir|crier|dire|que|qu'|s'opposer|faire (?:entendre|pression))|en (?:colere|signe de|guise de protestation)|en guise|excede\w*|furieu\w+|ulcere\w*|indigne\w+|protest\w+|conspu\w+|scand\w+|reclam\w+|exig\w+|pneus)\b"
)
_SUPPLIED_BY = re.compile(r"\b(?:ports?|aeroports?|frontieres?|raffineries?|depots?|terminal|douane|mine|convois?)\b")
_BARRING = frozenset(
    ("bloquer", "barrer", "couper", "fermer", "barricader", "entraver", "paralyser", "occuper", "encercler", "assieger")
)
_STRANDED = re.compile(r"\b(?:refugiee?s|migrants|deplacee?s|exiles|sans-papiers)\b[^.;]{0,30}$")
# Cuts that close no road: "coupures de courant".
_SUPPLY = re.compile(
    r"(?:coupure|interruption)s? (?:[\w'-]+ )?(?:de |d'|du |des |de l'|de la )(?:courant|electricite|internet|telephone|eau)\b|"
    r"(?:arret|suspension|interruption)s? (?:[\w'-]+ )?(?:des? |d')(?:\w+ )?livraisons? (?:d'armes|d'obus|de (?:missiles|munitions|materiel))\b"
)
_SENTENCES = frozenset(("condemned and put to death", "put the condemned to death"))
_BY_HACKERS = re.compile(
    r"\b(?:cyberattaques?|attaques? informatiques?|pannes?|pirates? informatiques?|rancongiciels?|hackers?)\b"
)
# Planes and trains that do not run block no road; an airport or an airspace that is closed is closed.
_FLIGHTS = re.compile(
    r"\b(?:(?:trafic|transport) aerien|(?:trafic (?:ferroviaire|des trains)|circulation des trains)(?= [^.;]{0,30}\b(?:ete|etait|est|reste)\b)|(?<!cles )(?<!aux )(?<!tout )(?<!tous )(?<!les )vols?(?! de)|liaisons? aeriennes?|aeroports?(?= [^.;]{0,40}\b(?:suspendu|interrompu|perturbe))|(?:suspendu|interrompu)\w* [^.;]{0,30}aeroports?)\b"
)
_ROADS = re.compile(r"\b(?:routes?|axes?|frontieres? terrestres?|manifestants?|barrages?|jihadistes|rebelles|gangs?)\b")
_CROWD_OUT = re.compile(r"\b(?:habitants|villageois|familles|populations?|civils|deplaces|paysans|refugies)\b[^.;]{0,40}$")
_HURLING = frozenset(("lancer", "tirer", "jeter", "balancer"))
_CROWD = re.compile(
    r"\b(?:manifestants?|protestataires|contestataires|emeutiers|etudiants|jeunes|opposants|supporters|foule)\b"
)
_CROWD_ARMS = re.compile(
    r"[^.;]{0,40}?\b(?:cocktails? molotov|bombes? (?:incendiaires?|artisanales?)|bouteilles? incendiaires?|feux? d'artifice|mortiers? d'artifice|fusees? (?:d'artifice|de detresse)|petards|fumigenes|paves|pierres)\b"
)
# What is no police line: "des cocktails Molotov contre l'ambassade"
_ON_A_SEAT = re.compile(
    r"[^.;]{0,60}?\b(?:contre|sur|visant|en direction de|devant) (?:l'|le |la |les |une? |des )?(?:\w+ )?(?:ambassade|consulat|synagogue|mosquee|eglise|temple|domicile|maison|residence|siege|locaux|redaction|ecole|centre|foyer)s?\b"
)
_FIGHTING = frozenset(("battre", "combattre", "affronter"))
_FOR_YEARS = re.compile(
    r"[^.;,]{0,70}? de (?:19|20)\d\d à (?:19|20)\d\d\b|[^.;,]{0,30}?\b(?:depuis (?:(?:19|20)\d\d|(?:plus de |pres de )?[\w-]+ ans)|en (?:19|20)\d\d|(?:pendant|durant) [\w' -]{3,25} (?:19|20)\d\d|(?:de|entre) (?:19|20)\d\d (?:à|et) (?:19|20)\d\d)\b"
)
_BY_THE_THOUSAND = re.compile(r"\b(?:milliers|mille|\d{1,3}[ .]\d{3})\b")
# "Les combats au Nord-Kivu opposent depuis 2021 l'armée au M23"
_OPPOSED_SINCE = Sought(
    rf"\b(?:oppos(?:e|ent|ait|aient|ant)|font rage|faisaient rage|durent|duraient) (?:[\w'-]+ ){{0,3}}?{LONG_SINCE}"
)
# A base handed to those whose land it is: the force that held it goes.
_GIVEN_BACK = re.compile(
    r"\b(?:remi[st]e?s?|restitue\w*|retrocede\w*|rendue?s?) (?:[\w'.-]+ ){0,8}?(?:aux? (?:autorites|gouvernement|pays hote|etat)|à l'(?:etat|armee) [a-z]+(?:ne|se)\b|(?:au|à la|aux) (?:"
    + _COUNTRY
    + r"))\b(?=.*\b(?:bases?|camps?|emprises?|casernes?)\b)|\b(?:remi[st]e?s?|restitue|retrocede) (?:[\w'-]+ )?(?:sa|ses|leurs?) (?:\w+ )?(?:bases?|camps?|emprises?|casernes?)\b|\b(?:bases?|camps?|emprises?|casernes?)\b.{0,40}\b(?:remi[st]es?|restituee?s?|retrocedee?s?) (?:\w+ )?(?:aux? (?:autorites|gouvernement|etat)|à l'etat)\b|"
    r"\b(?:americains?|francais|britanniques|espagnols|casques bleus|mission de (?:l'onu|l'union|paix)|minusma|minusca|monusco|otan|contingents?)\b[^.;]{0,40}\b(?:remi[st]|remet|remettent|rendu|restitue|retrocede) (?:la |le |leurs? |sa |son |ses |les |l'|une |un )(?:\w+ )?(?:bases?|camps?|emprises?|casernes?)\b"
)
_WON_BY = re.compile(
    r"\b(?:operation|(?:contre-)?offensive|assaut|intervention)\b[^.;]{0,60} (?:a|ont|avait|aurait) (?:\w+ )?$"
)
_A_TOWN = re.compile(
    r"\b(?:villes?|villages?|localites?|enclaves?|poches?|quartiers?|bourgs?|bourgades?|cites?|bastions?|places? fortes?)\b[^.;]{0,50}$"
)
_SIGNING = frozenset(("signer", "conclure", "parapher", "sceller"))
_PACT_OF_PEACE = re.compile(
    r"[^.;,]{0,60}?\b(?:pactes?|accords?|declarations?|traites?|chartes?) (?:\w+ )?(?:de (?:paix|non-agression|cessation des hostilites|treve)|(?:sur|reglant|fixant|delimitant) (?:le trace|la delimitation|les? frontieres?)|(?:mettant|qui mettent|qui met) (?:fin|un terme) (?:aux?|à la) (?:hostilites|combats|guerre|conflit))\b"
)
# "ont signé un accord avec les rebelles", "L'armée et la guérilla ont paraphé un accord": what those who fight sign is a peace
_BELLIGERENT = r"(?:rebelles|rebellion|insurges|separatistes|guerilla|groupes armes|milices?|talibans|m23|farc|eln|houthis|mutins|maquis|belligerants|deux camps|maoistes|factions|chefs de guerre)"
_DEAL = r"\b(?:accords?|pactes?|protocoles?|documents?|textes?|declaration de principes)\b(?! (?:commercia|miniers?|de (?:cooperation|defense|libre-echange|partenariat|pret)))"
_PACT_WITH_FOES = re.compile(rf"[^.;,]{{0,40}}?{_DEAL}[^.;]{{0,50}}?\b(?:avec|entre) [^.;]{{0,60}}?\b{_BELLIGERENT}\b")
_FOES_SIGN = re.compile(rf"\b{_BELLIGERENT}\b(?! (?:presume|condamne))[^.;]{{0,60}}$")
_A_DEAL = re.compile(rf"[^.;,]{{0,30}}?{_DEAL}")
_ON_TRADE = re.compile(
    r"\b(?:greves?|enseignants|salaires?|commerc\w+|cerealier|gazier|petrolier|energetique|minier|economique|financier|libre-echange|licences?|dette|peche|climat|mercosur|grevistes|syndicats?|nucleaire|migratoire|electoral)s?\b"
)
_LOCAL = re.compile(r" (?:[\w'-]+ ){0,3}?(?:à|dans|sur) (?!(?:tout )?le (?:pays|territoire)|l'ensemble|la foulee)")
_A_BUILDING = re.compile(
    r"(?: [\w'-]+){0,3}? (?:dans|chez) (?:l[ae]s? |l'|une? |des |leurs? |sa |son )?(?:\w+ )?(?:hotel|ecole|lycee|college|batiment|maison|domicile|residence|prison|immeuble|eglise|mosquee|siege|banque|restaurant|enceinte|ambassade|hopital|universite|bureau|villa|hall|cour)s?\b"
)
_INTERVENTION = re.compile(r"operation \"? ?(?:serval|barkhane|sangaris|licorne|epervier|turquoise|artemis|takuba|chammal)\b")
_JOINING = re.compile(r"[^.;,]{0,40}?\btraites? (?:d'adhesion|de l'union)\b")
_THEIR_VILLAGES = re.compile(r"[a-z]+ (?:\w+ )?(?:leurs?|son|ses) (?:villages?|villes?)\b")
_MANY_GO = re.compile(
    r"\b(?:[a-z]+ )?cents?(?: (?:vingt|trente|quarante|cinquante|soixante)[a-z-]*)? (?!soldats|militaires|hommes|combattants|casques|rebelles|policiers|miliciens|camions|vehicules|paras|mercenaires)[a-z]+s (?:a |ont |avaient |auraient )$|"
    r"\b(?:\d{1,3}[. ]\d{3}|[a-z-]+ mille|(?:des|\d+|deux|trois|cinq|dix) milliers d[e'] ?[a-z]+)(?!(?: [\w'-]+){0,4} (?:soldats|militaires|hommes|combattants|casques))(?: (?:d'entre eux|personnes|autres|à))? (?:a |ont |avaient |auraient |avoir |deja )*$"
)
_WHO_WILL = re.compile(
    r" (?:\w+ ){0,2}?(?:ceux|celles|ceux-ci|volontaires) (?:qui (?:le )?(?:souhait|veul|desir|voul)|desireux)"
)
_PRISONS = re.compile(r"\b(?:prisons?|geoles?|penitenciers?|maisons? d'arret|centres? de detention)\b[^.;,]{0,20}$")
_JUMPERS = re.compile(r"\b(?:parachutistes|paras|legionnaires|commandos)\b[^.;]{0,40}$")
_FIREDAMP = re.compile(r"\b(?:coups? de grisou|coups? de poussiere|explosions? de (?:grisou|methane|gaz|poussieres?))\b")
_OF_NATIONS = re.compile(
    r"\b(?:conseil de securite|assemblee generale|onu|nations unies|conseil des droits|parlement europeen|union africaine|ligue arabe)\b"
)
_BY_DRONES = re.compile(r"[^.;,:]{0,30}?\b(?:de|par|au|aux) drones?\b")
_OF_DRONES = re.compile(
    r" (?:[\w'-]+ ){0,2}?(?:de |d'|par |au |aux |à l'aide de |au moyen de )(?:un |des )?(?:drones?|munitions rodeuses)\b"
)
_A_DRONE = re.compile(r"\b(?:drones?|engins? sans pilote|aeronefs? sans pilote)\b[^.;:]{0,40}$")
_SHELLS_BEFORE = re.compile(r"\b(?:obus|roquettes?|missiles?)\b[^.;]{0,80}$")
_AMBUSHED = frozenset(("essuyer des tirs", "tomber dans une embuscade", "tendre une embuscade", "prendre en embuscade"))
_FIRED_BACK = re.compile(r"\b(?:ripost\w+|repliqu\w+|contre-attaqu\w+|echanges? de (?:tirs|coups))\b")
_UNDER_FIRE = frozenset(("under fire", "prendre sous le feu", "prendre en embuscade"))
_ASSAULTS = frozenset(("lancer l'assaut", "lancer une offensive", "donner l'assaut"))
_RESISTED = re.compile(
    r"[^.;:]{0,90}?\b(?:se (?:heurt|brisa)\w+ (?:à|sur)|butant sur|rencontr\w+) (?:[\w'-]+ ){0,3}?(?:resistance|riposte|defense)\b"
)
_GUNS = re.compile(
    r"[^.;:,]{0,30}?\bfeux? (?:nourri )?(?:de l'|d'|des? )(?:artillerie|canons?|chars|blindes|mortiers|obusiers)\b"
)
_FROM_A_DRONE = re.compile(r"[^.;:,]{0,30}? (?:depuis|par|à l'aide d'|au moyen d')(?: un| des|un)? ?drones?\b")
_CUT_OFF = frozenset(("être assiégé", "être coupé du monde", "cut off from"))
_HEAVY_ARMS = re.compile(
    r"[^.;:,]{0,30}? (?:à l'(?:arme lourde|artillerie)|aux (?:armes lourdes|mortiers?|canons?)|au (?:mortier|canon|lance-roquettes|char)|à coups d(?:e canons?|e mortiers?|'obus))\b(?! à eau)"
)
_ESTATE = re.compile(
    r" (?:[\w'-]+ ){0,2}?(?:une?|des|deux|trois|la|le|les|plusieurs) (?:\w+ )?(?:plantations?|fermes?|haciendas?|fazendas?|exploitations?|domaines?|ranchs?|proprietes?|concessions?|parcelles?|usines?|bureaux|locaux|pensionnat|internat|ecole|college|lycee|universite|hopital|clinique|hotel|eglise|mosquee|seminaire|prison|commissariat|"
    r"tribunal|domicile|maison|residence|studios?|siege|ambassade|consulat|camp de (?:deplaces|refugies))\b"
)
_ON_A_POST = re.compile(
    r"[^.;:]{0,30}?\b(?:contre|vise|visant|sur)(?: \w+di| dimanche)? (?:des |les |un |une |deux |trois |le |la |l')?(?:\w+ )?(?:barrages?|postes?|patrouilles?|soldats?|militaires?|policiers?|check-points?|checkpoints?|casernes?|bases?|points? de controle|gendarmes?|commissariat)\b"
)
_BY_MISHAP = re.compile(
    r" (?:(?:\w+di|dimanche|hier|sur le coup) )?par (?:l'|la |le |les |une? |des )(?:\w+ )?(?:effondrements?|chutes? d|ruptures? d|eboulements?|eboulis|foudre|coulees?|glissements? de terrain|avalanches?|vagues?|crues?|flots|torrent|arbres?|rochers?|trains?|tramway|"
    r"secousses?|repliques?|seismes?|tremblements? de terre|inondations?|tempetes?|cyclones?|ouragans?|typhons?|tornades?|orages?|grelons?|eruptions?|tsunamis?|coups? de (?:grisou|poussieres?|mine|chaleur|froid)|fuites? de gaz|emanations|incendies?|flammes)\b"
)
_GASSING = frozenset(("lancer des gaz", "grenades lacrymogènes"))
_STORMING = re.compile(
    r"[^.;]{0,40}\bd'assaut (?:\w+ )?(?:le |la |l'|les |une? |des |deux )(?:\w+ )?(?:brigades?|casernes?|commissariats?|gendarmeries?|prisons?|postes?|bases?|armureries?|arsenal|camps?|garnisons?)\b"
)
_THE_CROWD = re.compile(r"[^.;,]{0,20}? (?:la|une) foule\b")
_MISHAPS = re.compile(r"\b(?:accident\w*|ivres?|freins?|perdu le controle|ebriete|alcool\w*|embardee|malaise)\b")
_ON_PARADE = re.compile(
    r"[^.;]{0,30}? (?:defile|parade|ceremonie|rassemblement|convoi|cortege) (?:militaire|de l'armee|de la police|de soldats)\b"
)
_OF_EXPERTS = re.compile(
    r"\b(?:evaluation|techniques?|secours|sauvet\w+|medica\w+|medecins|enquet\w+|inspect\w+|experts?|legistes?|deminage|chirurgi\w+)\b"
)
# One by himself, whoever he shoots at, fights no battle
_ALONE = re.compile(
    r"\b(?:un|l'|cet?|le) ?(?:homme|individu|forcene|automobiliste|adolescent|suspect|desequilibre|tireur|lyceen|ancien \w+)\b[^.;:]{0,40}$"
)
_ONE_SHOOTS = frozenset(("ouvrir le feu", "faire feu", "tirer sur"))
_MOVEMENTS = re.compile(
    r"\b(?:membres?|responsables?|chefs?|commandants?|cadres?|dirigeants?|hommes) (?:\w+ )?(?:du hamas|du hezbollah|du jihad islamique|des gardiens de la revolution|de l'etat islamique|d'al-qaida)\b"
)
_MISSILE_DOWNED = re.compile(r"\b(?:missiles?|roquettes?)\b[^.;:]{0,60} (?:a|ont|avait|avaient) ete (?:\w+ )?$")
_AIR_POWER = re.compile(r"\b(?:l'otan|l'aviation|l'armee de l'air|la chasse)\b[^.;:]{0,20} (?:a|avait) (?:\w+ )?$")
_TANKS = re.compile(r"\b(?:chars?|merkava|t-\d\d|obusiers?|canons?|artillerie|mortiers?)\b[^.;:,]{0,30}$")
_ON_QUARTERS = re.compile(
    r"[a-z]+ (?:\w+ )?(?:sur (?:les? |la |l')(?:quartiers?|villes?|faubourgs?|etages|depots?)\b|vers (?!l)[a-z]{4,} )"
)
_SOME_MEN = re.compile(
    r"\b(?:(?:au moins )?(?:deux|trois|quatre|un)|des) (?:hommes?|individus?|inconnus?|adolescents?)(?: (?:masque|cagoule|non identifie|à moto|arme)e?s?)*(?:,[^,.;]{2,60},)? (?:a|ont|avaient|ouvr\w+|tir\w+)?\b ?$"
)
_AT_WHOM = re.compile(r"[^.;]{0,40}? (?:sur|contre|vers|en direction)\b")
_AT_THEM = re.compile(
    r"[^.;:,]{0,20}? (?:sur (?:elles?|eux|lui|les siens|des gens)\b|dans (?:le|leur|son) dos\b|à hauteur d'homme|à hauteur de poitrine)"
)
_LIVE_ROUNDS = re.compile(
    r"[^.;:,]{0,30}?(?:balles reelles|à balles|arme automatique|coups? de (?:revolver|pistolet|fusil))\b(?! en l'air)"
)
_AT_EACH_OTHER = re.compile(
    r"[^.;:]{0,30}? (?:l(?:es )?'?uns? (?:sur|contre) l(?:es )?'?autres?|mutuellement|de part et d'autre de la (?:ligne|frontiere))\b"
)
_SUFFERED = r"(?:[^.;:]{0,60} (?:a|ont|avait|avaient|aurait|auraient) ete| (?:est|sont|etait|etaient|furent))?,? $"
_MEN_SURROUNDED = re.compile(
    rf"\b(?:agents?|policiers?|gendarmes?|equipage|hommes?|femmes?|journalistes?|suspects?|assaillants?|\d\d ans){_SUFFERED}"
)
_SEAT_SURROUNDED = re.compile(
    rf"\b(?:commissariats?|gendarmeries?|ambassades?|consulats?|parlement|ministeres?|mairies?|prefectures?|gouvernorats?|tribuna(?:l|ux)|domiciles?|residences?|locaux|redactions?){_SUFFERED}"
)
_PEOPLE_TAKEN = frozenset({"armed", "civilian", "captive", "person", "people", "vehicle"})
_ROUND = frozenset(("encercler", "cerner", "assieger"))
_A_RISING = re.compile(
    r" (?:[\w'-]+ ){0,6}?(?:une?|l[ae]s?|l'|des) ?(?:emeutes?|revoltes?|rebellions?|insurrections?|soulevements?|mutineries?|manifestations?)\b"
)
_BY_RIOTERS = re.compile(
    r"[^.;:]{0,60}? par (?:des |les |une |la |l')(?:\w+ )?(?:emeutiers|manifestants|protestataires|foule|assaillants|inconnus|miliciens|militants|insurges|jihadistes|djihadistes|rebelles|pillards|casseurs|soldats|colons|gangs?)\b"
)
_OF_SOCIETY = re.compile(r"\b(?:ong|associations?|medias?|radios?|chaines?|journa(?:l|ux)|activites)\b")
_THE_FORCES = re.compile(
    r"\b(?:l'armee|la police|la gendarmerie|les (?:soldats|policiers|gendarmes|militaires|secours|pompiers|renforts))\b[^.;:]{0,20}$"
)
_AWAITED = frozenset(("attendu en visite", "be awaited", "be expected"))
# "Les ministres ont été accueillis à coups de pierres": no host receives them
_PELTED = re.compile(
    r"[^.;:]{0,60}? (?:à coups de|(?:par|sous) (?:des |les |une? (?:pluie|volee|grele|concert) de )(?:jets|huees|sifflets|pierres|cailloux|projectiles|oufs|tomates|quolibets|insultes|invectives|mottes|bouteilles))\b"
)
_UNREST = re.compile(r"\b(?:violences?|tensions?|heurts|affrontements|hostilites)\b[^.;:]{0,90}$")
# What the police lay hands on is no ground: "a mis la main sur 22 kilos d'explosifs"
_A_HAUL = re.compile(
    r"[^.;:]{0,40}? sur (?:une? |des |les |plusieurs |\d+ |deux |trois |quelque |pres de |plus de )(?:[\w'.-]+ ){0,4}?(?:d')?(?:explosifs?|armes?|munitions|fusils?|grenades?|drogue|cocaine|heroine|cannabis|cache|arsenal|lance-roquettes|detonateurs?|uniformes|documents|ivoire|lingots?|butin)\b"
)
_OF_OFFICE = re.compile(
    r"[^.;:]{0,20}? (?:le|la|leur|son) (?:\w+ )?(?:prefet|maire|gouverneur\w*|ministre|depute|administrateur|sous-prefet|delegue|commissaire|chef de (?:canton|village|poste))\b[^.;:]{0,40} (?:à coups de|sous les (?:huees|pierres|jets))"
)
_CANDIDATE = re.compile(r"\b(?:candidate?s?|pretendante?s?)\b[^.;:]{0,60}$")
_RACE = re.compile(r"[^.;:]{0,20}? (?:de la|du|de l') ?(?:course|presidentielle|election|scrutin|second tour|primaire)\b")
_CALLED_OFF = re.compile(r"[^.;:]{0,60}? (?:annule|reporte|ajourne|deprogramme)e?s?\b")
_CLEARED = re.compile(
    r"\b(?:aeroports?|aerogares?|terminal|lycees?|ecoles?|colleges?|gares?|hotels?|immeubles?|tribuna(?:l|ux)|centres? commercia(?:l|ux)|hopita(?:l|ux)|ambassades?|tours?|musees?|universites?|bureaux|metro)\b[^.;:]{0,40} (?:a|ont|avait|avaient) ete (?:\w+ )?$"
)
_PATIENTS = re.compile(
    r"\b(?:ong|hopita(?:l|ux)|cliniques?|dispensaires?|medecins|msf|soignants?|infirmi\w+|centres? de sante|maternites?|personnel|praticiens|generalistes|dentistes)\b"
)
_BY_BOAT = re.compile(
    r"[^.;:]{0,40}? par (?:une? |deux |trois |des |les |plusieurs |la )?(?:vedettes?|bateaux?|navires?|patrouilleurs?|fregates?|barges?|helicopteres?|avions?|autocars?|bus|marine)\b"
)
_BEASTS = re.compile(
    r"\b(?:tetes?(?: de betail)?|bouf(?:s)?|vaches?|moutons?|chevres?|betes?|bovins?|zebus?|chameaux|betail|troupeaux?) (?:\w+ )?$"
)
_STATESMEN_SENT = re.compile(
    r"[^.;:]{0,40}?\bmissions? (?:de chefs d'etat|ministerielle|de haut niveau|de haut rang|diplomatique|de ministres|d'emissaires|de sages|parlementaire|d'information|de conciliation|de mediateurs)\b"
)
_BEFORE_A_SEAT = re.compile(
    r"[^.;:]{0,40}? devant (?:le |la |l'|les )(?:siege|ministere|parlement|palais|presidence|ambassade|mairie|prefecture|gouvernorat|tribunal|commissariat|consulat|residence|locaux|bureaux|rectorat|assemblee)\b"
)
_WITH_AID = re.compile(
    r"\b(?:bateau|navire|avion|cargo|convoi|camion)s? (?:\w+ )?(?:d'aide|de vivres|du pam|de l'unicef|de l'onu|du hcr|du cicr|de la croix-rouge|humanitaires?|charges? de)\b"
)
_RELIEVING = re.compile(r"\b(?:de releve|de renforts?|militaires?|de blindes|de troupes|de l'armee|de soldats)\b")
_THROWN_BACK = re.compile(r"(?: (?:[\w'-]+ ){0,4}?(?:repousse|mise? en echec|stoppe|enraye|contenu)e?s?)\b(?! (?:a|au|aux|à) )")
_MEN_SENT_IN = re.compile(
    r"[^.;:]{0,30}?\b(?:hommes|soldats|combattants|blindes|chars|militaires)\b[^.;:]{0,20} dans (?:l'assaut|la bataille|l'offensive|les combats)\b"
)
_FORCES_AWAITED = re.compile(
    r"\b(?:casques bleus|soldats|troupes|militaires|gendarmes|policiers|contingents?|renforts?|bataillons?|fregates?|porte-avions|secouristes|sauveteurs|(?:sapeurs-)?pompiers)\b[^.;]{0,50}$"
)
_THINGS_AWAITED = re.compile(
    r"\b(?:lacher|crue|pluies?|tempete|avions?|cargos?|navires?|bateaux?|ferry|convois?|camions|vivres|tonnes|aide|cargaison|verdict|resultats?|rapport)\b[^.;]{0,30}$"
)
_AS_HELP = re.compile(r"[^.;,]{0,30}? en renfort\b")
# An attack on those who bear arms, or on what they hold, is a fight: "ont attaqué un poste de l'armée", "Une patrouille est tombée dans une embuscade"
_FORCES = (
    r"(?:soldats|militaires|gendarmes|policiers|paramilitaires|miliciens|casques bleus|gardes-frontieres|gardes-cotes|patrouilles?|casernes?|garnisons?|detachements?|bataillons?|regiments?|pelotons?|colonnes?|avant-postes?|arriere-garde|"
    r"avant-garde|tranchees?|gendarmerie|commissariats?|armee|troupes|etat-major|quartier general|vdp|fardc|fama|monusco|minusma|positions?(?! (?:sociale|dominante|de (?:principe|force)|d[eu] (?:la |l')?(?:ministre|president|parti|gouvernement|gauche|droite|majorite|opposition)))|"
    r"forces (?:armees|de (?:securite|l'ordre|defense)|speciales|gouvernementales|regulieres|loyalistes|republicaines)|"
    r"poste(?:s(?! administratifs)| (?:militaire|avance|mixte|de (?:police|gendarmerie|garde|controle|commandement|l'armee|la police|la gendarmerie)))\b(?! de sante| electrique|-)|"
    r"bases?(?! de donnees| de loisirs| vie)|camps? (?:militaires?|de (?:l'armee|la police|la gendarmerie)|des (?:forces|fama|fardc|vdp|gendarmes|militaires))|"
    r"convois? (?:militaires?|de (?:l'armee|soldats|blindes|troupes|casques bleus|la police|ravitaillement de l'armee)|des (?:forces|fama|fardc))|check-?points?|points? de controle|academie militaire|ecole (?:militaire|de (?:police|gendarmerie)))"
)
_ONE_OF = (
    r"(?:(?:des|les|une?|la|le|l'|l'un des|l'une des|deux|trois|quatre|plusieurs|leurs?|ses|son|sa|\d+) ?)(?:[\w'-]+ ){0,2}?"
)
_UNDER_ARMS = Sought(rf"\b{_FORCES}\b|{_ARMED_DEAD.pattern}")
_STORMED = frozenset(("attaquer", "assaillir", "harceler"))
_FELL_ON = frozenset(
    (
        "prendre d'assaut",
        "donner l'assaut",
        "monter à l'assaut",
        "lancer l'assaut",
        "lancer une offensive",
        "mener un raid",
        "tendre une embuscade",
        "ouvrir le feu",
        "faire feu",
        "tirer sur",
        "prendre pour cible",
    )
)
_FELL_INTO = frozenset(
    ("tomber dans une embuscade", "essuyer des tirs", "subir une attaque", "under fire", "prendre en embuscade")
)
_RAIDS = frozenset(("attaque", "assaut", "embuscade", "guet-apens", "offensive", "contre-offensive"))
# "ont attaqué à l'aube un poste de l'armée"
_FORCES_HIT = Sought(
    rf"[a-z]+(?: l'assaut| d'assaut| le feu| feu| pour cibles?)?(?: (?:simultanement|violemment|hier|de nouveau|\w+di(?: (?:matin|soir))?|dimanche|à l'aube|de nuit|dans la (?:nuit|matinee|soiree)|conjointement))?(?: de| du| des| à| aux?| contre| sur)? ?{_ONE_OF}{_FORCES}\b"
)
# "une attaque contre une patrouille"; "l'attaque des soldats" is theirs, "l'attaque du poste" is not
_RAID_ON_FORCES = Sought(
    rf"(?: (?!contre|sur|visant|ayant)[\w'-]+){{0,3}}?(?: (?:contre|sur|visant|ayant vise|a vise|avait vise) {_ONE_OF}{_FORCES}\b| (?:de la |de l'|du |des |d'une? |de deux |de plusieurs )(?:\w+ )?"
    r"(?:detachements?|bataillons?|postes? (?:militaire|avance|mixte|de (?:police|gendarmerie|garde|controle|commandement|l'armee))s?|casernes?|garnisons?|patrouilles?|avant-postes?|bases? (?:militaire|aerienne|navale|de l'armee|de la mission|des [a-z]+|d[eu] [a-z]+)s?|"
    r"camps? (?:militaires?|de l'armee)|convois? (?:militaires?|de l'armee|de soldats)|commissariats?|positions)\b)"
)
# "L'attaque a coûté la vie à trente soldats"
_KILLED_SOLDIERS = re.compile(
    r"[^.;:]{0,50}?\b(?:(?:coute|cout[ae]) la vie à|tue|tua|fait perir) (?:[\w'-]+ ){0,5}?(?:soldats|militaires|gendarmes|casques bleus|paramilitaires)\b"
)
# "Un poste de l'armée a été attaqué", "La patrouille, …, est tombée dans"
_FORCES_ARE_HIT = Sought(
    rf"(?<!de )(?<!d')\b{_FORCES}\b[^.;:]{{0,70}}?\b(?:(?P<passive>(?:a|ont|avait|avaient|aurait|auraient|ayant) (?:\w+ )?ete|est|sont|etait|etaient|fut|furent|s'est|se sont)|a|ont|avait|avaient|aurait|auraient|ayant|etant) (?:[\w'-]+ )?$"
)
_UNARMED_HIT = re.compile(
    r"\b(?:civils?|habitants?|villageois|populations?|fideles|familles|deplaces|refugies|paysans|eleveurs|bergers|commercants?|chauffeurs?|camionneurs|voyageurs|passagers|bus|autocars?|minibus|taxis?|"
    r"journalistes?|humanitaires?|vaccinateurs|enseignants?|eleves|etudiants|touristes|employes|ouvriers|mineurs|orpailleurs|convoi de (?:commercants|camions|vivres))\b"
)
# who attacks with other means than those of a fight: crowds, one man with a knife
_NOT_IN_FIGHT = re.compile(
    r"\b(?:manifestants?|protestataires|emeutiers|foule|jeunes|etudiants|supporters|habitants|riverains|detenus|couteaux?|arme blanche|hache|kamikazes?|voiture belier|suicide|piegee?s?|cocktails?|pierres|pots?|informatiques?|pirates informatiques|sorciers?|"
    r"judiciaires?|verbales?|medias?|presse)\b"
)
# "Plusieurs policiers ont été visés par une attaque au couteau"
_ARMED_AIMED_AT = re.compile(
    r"\b(?:soldats?|militaires?|policiers?|policieres?|gendarmes?|gardes?)\b[^.;:]{0,40}\b(?:vise|cible|blesse|victime|cible|tue)e?s? (?:par|dans|lors|d') ?(?:une?|d'une?|l')? ?$"
)
_UNARMED = re.compile(
    r"[^.;:,]{0,30}? (?:à|aux?|à l') ?(?:des |la |les |l'|une? |plusieurs )?(?:\w+ )?(?:civils?|habitants?|villageois|populations?|passants?|fideles|familles|deplaces|refugies|migrants|paysans|agriculteurs|"
    r"eleveurs|bergers|commercants?|chauffeurs|voyageurs|passagers|journalistes?|humanitaires?|enseignants?|eleves|etudiants|femmes|touristes|minorites?)\b"
)
_BY_A_MINE = re.compile(
    r"[^.;:]{0,60}?\b(?:torpille(?:e?s?)?|(?:heurt|touch|saut)\w* (?:sur )?une (?:mine|torpille)|mines? (?:marines?|derivantes?|flottantes?))\b"
)
_MURDERS = frozenset(("homicide", "meurtre", "assassinat", "feminicide"))
_BY_THE_SCORE = re.compile(
    r"\b(?:\d{2,3}|\d{1,3}[. ]\d{3}|(?:vingt|trente|quarante|cinquante|soixante|cent)[a-z-]*|[a-z]+aine d|[a-z]+aines d)(?: |')$"
)
_DOWNED = frozenset(("ecraser", "intercepter", "neutraliser", "abattre", "detruire", "tomber"))
_ONE_OF_THESE = re.compile(
    r"[ ,;]*(?:(?:et |dont |mais )?(?:le (?:dernier|premier|second|deuxieme|troisieme)|l'un|un autre|les (?:autres|deux autres|trois autres)|une? (?:dizaine|vingtaine)|[a-z]+|\d+)) (?:s'est|se sont|a ete|ont ete|avaient ete) (?:\w+ )?"
)
_DRONES_BEFORE = re.compile(r"\bdrones\b(?![^\n]*\b(?:soldats|hommes|suspects|combattants|personnes|avions|migrants)\b)")
_SUNK_BY = re.compile(
    r" (?:[\w'-]+ ){0,4}?par (?:les |des |la |l'|un |une |le |deux )?(?:\w+ )?(?:gardes?-cotes?|marine|armee|pirates|rebelles|houthis|torpilles?|forces|vedettes?|patrouilleurs?|navires?|mines?|sous-marins?)\b"
)
_HITTING = frozenset(("toucher", "frapper", "atteindre"))
_BY_BOMBS = re.compile(
    r" (?:[\w'-]+ ){0,2}?par (?:une |des |\d+ |[a-z]+ )?bombes?\b(?! (?:artisanal|pose|place|cachee|dissimule))"
)
_BOMB_SENT = frozenset(("se jeter avec sa bombe", "throw a bomb"))
# Raids and bombings that only planes make: "des raids israéliens sur Khiam", "un raid de l'armée de l'air"
_FLYING = (
    r"(?:l'aviation|l'armee de l'air|la chasse|l'otan|la coalition|chasseurs|bombardiers|helicopteres|f-\d\d|avions|drones)"
)
_AIR_RAID = re.compile(
    rf"\braids? (?:[\w'-]+ ){{0,2}}?(?:de |par |des ){_FLYING}\b|\braids (?:[\w'-]+ ){{0,3}}?(?:sur|contre|visant|aeriens)\b|\braids (?:\w+ )?(?:ont|avaient) (?:vise|touche|frappe|cible|detruit)\b|"
    r"\braids (?:israelien|russe|americain|saoudien|turc|syrien|britannique|emirati|occidenta(?:l|u))[sx]?\b|\braid (?:israelien|americain|saoudien|turc) (?:[\w'-]+ ){0,3}?(?:sur|contre|a(?:vait)? (?:vise|touche|frappe|detruit))\b"
)
_PLANES = re.compile(
    r"\b(?:avions?|aviation|bombardiers?|chasseurs?(?! (?:dozos?|donsos?|traditionnels?))|armee de l'air|helicopteres?|otan|jets?)\b[^.;:]{0,50}$"
)
_BY_PLANES = re.compile(
    rf" (?:[\w'-]+ ){{0,2}}?(?:de |par |des )(?:\w+ )?{_FLYING}\b|"
    r"(?:,? [\w'-]+){1,7}?,? par (?:l'aviation|l'armee de l'air|la chasse|des (?:avions|bombardiers|chasseurs|helicopteres))\b"
)
_STRIKING = frozenset(
    (
        "soumettre aux frappes",
        "mener des frappes",
        "lancer des frappes",
        "mener un raid",
        "lancer l'assaut",
        "lancer une offensive",
    )
)
_PYRES = re.compile(
    r"\b(?:pneus?|poubelles?|palettes?|barricades?|effigies?|drapeaux?) (?:[\w'-]+ ){0,3}?(?:ete )?(?:incendie|brule|enflamme)"
)
_PUT_AN_END = re.compile(r"\b(?:mis|mettre|mettant|mettent|met|mit) (?:\w+ )?(?:fin|un terme) à (?:la |une |cette )?$")
# "L'armée russe a revendiqué la capture de Pokrovsk": one name alone is a place where an army says so
_ONE_NAME = Sought(
    r" (?:de |d')(?P<name>[a-z][\w'-]{3,})(?= (?:et (?:de |d')|,? ?dans (?:le|la|l') ?(?:secteur|region|oblast|province|district|est|ouest|nord|sud)|par l(?:'armee|es (?:forces|troupes|rebelles))|pres de)|,? ?(?:$|[.;(]))"
)
_AN_ARMY_SAYS = Sought(
    r"\b(?:l'armee|les (?:forces|troupes|rebelles|insurges)|le (?:ministere (?:\w+ )?de la defense|m23)|la defense|moscou|kiev|l'etat-major|les (?:russes|ukrainiens))\b[^.;]{0,60}\b(?:revendiqu|annonc|affirm|confirm|proclam)\w* (?:[\w'-]+ ){0,3}?(?:la |l')$"
)
_BY_STORM = re.compile(r"\b(?:assauts?|tue\w*|abatt\w+|neutralis\w+|elimin\w+|fusillade|echange de tirs)\b")
_TO_FIGHT = re.compile(
    r"[^.;]{0,50}?\bpour (?:aller )?(?:y )?(?:defendre|combattre|se battre|rejoindre le front|preter main-forte|renforcer|soutenir)\b"
)
_LAUNCHED = re.compile(r"\b(?:(?P<drone>drones?)|missiles?|roquettes?|projectiles?|fusees?)\b")
_POWERS = re.compile(r"\b(?:juntes?|regimes?|gouvernements?|autorites|pouvoir|presidents?|putschistes|generaux|colonels)\b")
_FOREIGN_FORCE = re.compile(r" (?:[\w'-]+ ){0,3}?(?:soldats|troupes|militaires|forces|armee|instructeurs|casques bleus)\b")
# What the authorities impose on a town or a day is no change of who rules.
_ORDERS = re.compile(
    r"\b(?:couvre-feux?|deuils?|convoque\w* (?:[\w'-]+ ){0,3}?ambassadeur|ambassadeurs? (?:[\w'-]+ ){0,6}?convoque)\b"
)
_FIRED = Sought(
    r"[^.;:]{0,40}?\b(?:par|sous|d') ?(?:des |les |un |une |plusieurs |l'|le |la )?(?:\w+ )?(?:tirs?|salves?|frappes?|raids?) "
    r"(?:(?P<drone_strike>(?:\w+ )?(?:de |d'un |par )drones?)|(?P<air_strike>aerien(?:ne)?s?|(?:de l'|d')?aviation|d'(?:un )?(?:helicoptere|avion)s?)|"
    r"(?P<shelling>(?:de |d'|d'un )(?:missiles?|roquettes?|obus|mortiers?|artillerie|chars?|lance-roquettes|armes lourdes)))\b"
)
_SHOT = frozenset(("attack_civilians", "casualties_report", "other_attack"))
_ONE_OF_THE_ARMED = re.compile(
    r"\b(?:soldats?|militaires?|policiers?|gendarmes?|combattants?|suppletifs?|miliciens?|jihadistes?|djihadistes?|rebelles?|officiers?|paramilitaires?|maquisards?|guerilleros?|insurges?|volontaires?|vdp|casques bleus)\b"
    r"(?! (?:et|ainsi que|ou) (?:[\w'-]+ ){0,2}?(?:des |de |d')?(?:civils|villageois|habitants|femmes|enfants|fideles)\b)"
)
_INTERCEPTED = re.compile(r"\b(?:ont|a|avaient|auraient) ete (?:\w+ )?$")  # "La majorité des drones ont été abattus"
_BY_BULLETS = frozenset(("une balle fauche", "tuer par balles", "abattre une personne", "kill people"))
_ARMED_FOES = re.compile(
    r"[a-z]+ (?:\w+(?:ment|di) )?(?:plusieurs|des|les|au moins|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|une? \w+aine de|un|l'un des) (?:\w+ )?\"?"
    r"(?:terroristes?|combattants?|miliciens?|rebelles?|jihadistes?|djihadistes?|assaillants?|insurges?|soldats?|militaires?|policiers?|gendarmes?|paramilitaires?|gardes?|bandits?)\b"
)
_AIR_DEFENCE = re.compile(r"\b(?:defenses? (?:anti)?-?aeriennes?|dca|batteries? antiaeriennes?|systemes? (?:anti)?aeriens?)\b")
_CRAFT_SHOT = re.compile(r"\b(?:\d+|[a-z]+(?:-[a-z]+)*) (?:\w+ )?(?:appareils|engins|cibles aeriennes|aeronefs|vecteurs)\b")
_RAIDERS = Sought(
    r"(?<!contre )(?<!contre les )(?<!contre des )(?<!sur des )(?<!sur les )(?<!visant les )(?<!visant des )"
    r"\b(?:hommes? (?:en armes|armes?|à moto|cagoules?|masques?)|(?:des |les |de )?(?:djihadistes|jihadistes|bandits|gangs?|pillards|pirates|miliciens|rebelles|assaillants|ravisseurs|coupeurs de route|eleveurs|guerilleros|maquisards|voleurs)|betail|iswap|ttp|forces speciales|commandos?|colons|policiers|police|motos?|machettes?|etat islamique|boko haram|shebab|chebab)\b"
)
_FLIES = Sought(
    r"\b(?:aviation|aerien(?:ne)?s?|avions?|bombardiers?|chasseurs?|drones?|helicopteres?|jets?|missiles?|bombes?|bombard\w+|ciel)\b"
)
# A thing that burns where nobody is told of who set it on fire: "Un hangar à yachts a brûlé"
_WHO_SETS_FIRE = re.compile(
    r"\b(?:hommes? armee?s?|homme en armes|armee|soldats?|militaires?|policiers?|police|gendarmes?|milic\w+|jihadistes?|djihadistes?|rebelles?|insurges?|gangs?|bandits?|assaillants?|pillards?|emeut\w+|manifest\w+|protest\w+|foule|jeunes|colons?|"
    r"incendiaires?|inconnus|combats?|affrontements?|heurts|attaqu\w+|pill\w+|saccag\w+|tirs?|obus|roquettes?|missiles?|drones?|frapp\w+|bombard\w+|raids?|grenades?|explos\w+|tue[es]*|coups? de feu|barricades?|insurrection|putsch|"
    r"cocktails?|molotov|essence|torches?|chars?|blindes?|viol\w+|vengeance|represailles|pogroms?|greve|greviste\w*|colere|emeutes?)\b"
)
_IN_THE_BODY = re.compile(
    r" (?:\w+ment )?(?:au (?:cou|dos|ventre|bras|pied|visage|thorax|torse|crane|mollet|genou|flanc|bassin)|dans le (?:dos|ventre|cou)|à l(?:a (?:tete|nuque|jambe|poitrine|cuisse|gorge|hanche|main)|'(?:abdomen|epaule|oil|aine))|aux? jambes?)\b"
)
_BY_SPLINTERS = re.compile(
    r"[^.;:]{0,30}? par (?:des |un |les |plusieurs )(?:eclats?|shrapnels?)\b(?! de (?:verre|voix|balle))"
)
_BY_A_STRAY = re.compile(r"[^.;:]{0,30}? par (?:une |des )balles? perdues?\b")
_HIT_IN_SERVICE = re.compile(
    rf"{_ARMED_DEAD.pattern}|\b(?:gardes?|gardiens?|officiers?|caporal|caporaux|sergents?|lieutenants?|capitaines?|colonels?|generaux|general|commandants?|assaillants?|agents?|tireurs?|terroristes?|suspects?)\b"
)
_HIT_MADE = re.compile(r"\b(?:a|ont|avait|avaient|aurait|auraient) ete (?:\w+ment )?$|\b(?:fut|furent) (?:\w+ment )?$")
_AIR_CAMPAIGN = re.compile(
    r"[^.;:,]{0,30}?\b(?:campagnes?|offensives?|attaques?|assauts?|operations?) (?:[a-z]+s? )?aeriennes?\b"
)
_SORTIES = re.compile(r"\bsorties\b[^.;:]{0,40}$")
# "L'ambassade a été envahie": by a crowd, where no armed men are told of
_SEAT_INVADED = re.compile(
    r"\b(?:ambassades?|consulats?|parlement|assemblee|senat|arc de triomphe|stade|pelouse|rectorat|ministeres?|mairies?|siege|hotel de ville|prefecture|palais (?:presidentiel|de justice|du gouvernement)|capitole)\b[^.;:]{0,60}$"
)
_BY_A_CROWD = re.compile(
    r"[^.;:]{0,40}? par (?:des |les |la |une |plusieurs )(?:[\w'-]+ (?:de |d')?)?(?:manifestants|protestataires|foule|etudiants|meres|paysans|agriculteurs|partisans|supporters|grevistes|opposants|emeutiers|contestataires)\b"
)
_SEAT_BEHIND = re.compile(
    r"[^.;:]{0,24}? (?:le |la |l'|les )(?:ambassades?|parlement|assemblee|senat|hemicycle|piste de l'aeroport|ministere|mairie|stade|pelouse|rectorat)\b"
)
_CROWD_BEFORE = re.compile(
    r"\b(?:manifestants|protestataires|foule|etudiants|meres|paysans|agriculteurs|partisans|supporters|grevistes|opposants|emeutiers|contestataires|riverains|habitants|militants)\b[^.;:]{0,60}$"
)
_THAT_COUNTRY = re.compile(r" (?:ce|le|son|leur) (?:petit )?pays\b(?! de)")
_HOLDS_GUNS = re.compile(
    r"\b(?:armee?s?|soldats?|militaires?|milic\w+|jihadistes?|djihadistes?|rebelles?|insurges?|commandos?|guerilleros?|combattants|talibans|gangs?)\b"
)
_FIRE_ON_PLACES = re.compile(
    r"s? (?:(?:de harcelement|sporadiques?|nocturnes?|quotidiens?) )?(?:(?:de l'|de la |des |du )(?:\w+ ){1,3}?)?(?:sur|diriges? (?:contre|sur)) (?:le |la |les |l'|des |plusieurs )(?:regions?|villes?|villages?|localites?|camps?|quartiers?|districts?|territoires?|faubourgs?)\b"
)
_POINT_BLANK = re.compile(r"s? à bout portant\b")


_AT_SEA = re.compile(
    r"\b(?:navires?|bateaux?|garde-cotes|gardes-cotes|vedettes?|ravitailleurs?|chalutiers?|pecheurs|patrouilleurs?|recifs?|atoll|haut-fond|mer de)\b"
)


# Who shoots and at whom is not told: police and soldiers shoot at those before them, where no fight is told of.
_THEY_SHOOT = re.compile(
    r"\b(?:polic\w+|gendarm\w+|troupes?|gardes?(?! (?:cotes?|forestiers?))|soldats?|militaires|miliciens|miliciennes|agents?|vigiles)\b[^.;:]{0,40}$"
)
_SHOOTS_ALONE = re.compile(
    r"\b(?:un|l'|cet?|le) ?(?:\w+ )?(?:homme|individu|forcene|adolescent|desequilibre|tireur|lyceen|eleve)\b[^.;:]{0,60}$"
)
_AT_NOBODY = frozenset(("tirer", "fire at nobody named", "faire feu"))
_IN_A_FIGHT = re.compile(
    r"\b(?:en l'air|ripost\w+|repliqu\w+|echanges?|rebelles?|insurges?|jihadistes?|djihadistes?|separatistes|assaillants|guerill\w+|maquisards|mutins|ennemis?|obus|roquettes?|canons?|"
    r"mitrailleuses?|gaz|lacrymogenes?|caoutchouc|frontiere|patrouille|poste|cartouches|helicopteres?|fusees?|dron\w+|voiture|vehicule|armes? lourdes?|l'un sur l'autre|dessus|chars)\b"
)
_ONE_SHOT_AT = re.compile(r"\bon (?:leur|nous|lui) (?:a |avait )?$")
_HURLING_MOLOTOVS = re.compile(r"\b(?:inconnus?|hommes?|individus?|motards?|commandos?|colons)\b")
_STONING = re.compile(
    r"\b(?:manifestant\w*|protestataires|emeutiers|grevistes|contestataires|jeunes|etudiants|lyceens|femmes|familles|habitants|riverains|foules?|agriculteurs|tracteurs|opposants|supporters|partisans)\b[^.;]{0,80}$"
)
_RIOTERS = re.compile(r"\b(?:manifestant[es]*|protestataires|grevistes|contestataires)\b[^.;]{0,80}$")
_POLICE_ROUND = re.compile(r"\b(?:polic\w+|gendarm\w+|soldats|militaires|agents|blindes)\b[^.;:]{0,60}$")
_ROUND_A_HOUSE = re.compile(
    r"[a-z]+(?: à l'aube| de nuit| \w+di)? (?:la |le |les |l'|sa |son |leur )(?:\w+ )?(?:residence|domicile|maison|villa|siege|parlement|tribunal|palais|ambassade|mosquee|eglise|universite|campus)\b"
)
_BY_PAVES = re.compile(
    r" (?:[\w'-]+ )?par (?:des |une? |les )(?:\w+ )?(?:paves?|pierres?|cailloux|bouteilles?|boulons|petards?|feux d'artifice)\b"
)
_CALLED_UP = re.compile(r"[^.;:]{0,60}?\b(?:reservistes?|miliciens|conscrits|sous les drapeaux)\b")
_AT_HOME = re.compile(
    r" (?:\w+ )?(?:dans (?:sa|son|leur) (?:residence|maison|villa|domicile|appartement)|à (?:domicile|residence))\b"
)
_A_SQUARE = re.compile(r"[^.;:]{0,30}? (?:la|les|leur|une) places?\b")
_NO_LIFELINE = re.compile(r"\bvols?\b(?! (?:[\w'-]+ ){0,2}?(?:humanitaires?|directs|vers|entre|unhas|de l'onu)\b)")
_TO_BATTLE = re.compile(r"[^.;:]{0,80}? (?:vers|sur|dans|contre) ")


_KEEPING_ORDER = re.compile(
    r"\b(?:polic\w+|gendarm\w+|casques bleus|renforts?|pompiers|secouristes|crs|garde nationale|observateurs|contingents?)\b"
)


class _Turn(NamedTuple):
    """What the act of a rule is told as where ``words`` stand before its word, from it on, behind what was read, inside that, or anywhere in its clause.

    Only for an act of ``kind`` and one of ``lemmas``, where these are given.
    """

    told: IncidentType
    words: re.Pattern[str] | None = None
    where: Literal["before", "on", "behind", "inside", "clause"] = "before"
    kind: IncidentType | None = None
    lemmas: frozenset[str] = frozenset()

    def is_told(self, rule: Rule, seen: str, part: Piece, start: int, end: int) -> bool:
        """Whether the words stand there, and the rule's act is one that they turn."""
        if self.kind not in (None, rule.event_type) or (self.lemmas and rule.lemma not in self.lemmas):
            return False
        if self.words is None:
            return True
        if self.where in ("on", "behind"):
            return self.words.match(seen, start if self.where == "on" else end, part.end) is not None
        first, last = {"before": (part.start, start), "inside": (start, end), "clause": (part.start, part.end)}[self.where]
        return self.words.search(seen, first, last) is not None


_PELTED_HOST = _Turn("protest", _PELTED, "on")  # "Les ministres ont été accueillis à coups de pierres"
_BROUGHT_OFF = _Turn("displacement", _BY_BOAT, "behind")  # "Les habitants ont été emmenés par des vedettes"
_HURLED_BACK = _Turn("clash", _THROWN_BACK, "behind", "other_attack")  # "46 assauts russes repoussés"
_TURNS_BY_RULE: dict[str, tuple[_Turn, ...]] = {
    # "Des femmes ont caillassé le convoi du wali"
    "stone": (_Turn("protest", _STONING),),
    # "Des tracteurs encerclent le quartier européen"; "Des soldats encerclent la résidence de l'opposant"
    "surround a place": (_Turn("protest", _STONING),),
    # "Les policiers ont bouclé la cité"; "L'ex-président est confiné dans sa résidence"
    "lock a town down": (
        _Turn("abduction_arrest", _AT_HOME, "behind", lemmas=frozenset({"confiner"})),
        _Turn("deployment", _POLICE_ROUND, lemmas=frozenset({"boucler"})),
    ),
    # "Des manifestants ont mis le feu à la porte du palais"
    "mettre le feu": (_Turn("protest", _RIOTERS, kind="other_attack"),),
    "mettre à sac": (_Turn("protest", _RIOTERS, kind="other_attack"),),
    "prendre d'assaut": (_Turn("protest", _RIOTERS, kind="other_attack"),),
    # "Le pays a rappelé sous les drapeaux 14.000 réservistes"
    "pull forces out": (_Turn("deployment", _CALLED_UP, "behind", lemmas=frozenset({"rappeler"})),),
    # "Les étudiants ont tenu deux jours la place"
    "hold a bridge": (_Turn("protest", _A_SQUARE, "behind"),),
    # "Tous les vols sont annulés"
    "flights called off": (_Turn("other", _NO_LIFELINE, "clause"),),
    # "Il lança ses blindés sur le pont"
    "order forces somewhere": (_Turn("clash", _TO_BATTLE, "behind", lemmas=frozenset(("lancer", "jeter"))),),
    # "Une équipe d'évaluation se rendra mardi à Feni"
    "a team flies out": (_Turn("other", _OF_EXPERTS, "clause"),),
    # "Suspension des activités de trois ONG"
    "interdiction d'un parti": (_Turn("other", _OF_SOCIETY, "inside"),),
    # "L'armée surgit trop tard"
    "les assaillants surgissent": (_Turn("deployment", _THE_FORCES),),
    # "Les violences ont flambé en Cisjordanie"
    "land burns": (_Turn("clash", _UNREST),),
    # "Une attaque a été contenue"
    "lancer l'assaut": (_Turn("clash", kind="other_attack", lemmas=frozenset({"contenir"})),),
    # "Les corps ont été rapatriés lundi à Bakou"
    "bodies are carried": (_Turn("other", lemmas=frozenset(("rapatrier", "restituer", "remettre"))),),
    # "L'aéroport a été évacué deux fois"
    "be abandoned by": (_Turn("other", _CLEARED, lemmas=frozenset({"evacuer"})),),
    # "La police a mis la main sur 22 kilos d'explosifs"
    "take in hand": (_Turn("other", _A_HAUL, "on"),),
    # "Des avions ont franchi la ligne médiane du détroit"
    "open the sky": (_Turn("other", kind="air_strike", lemmas=frozenset(("franchir", "decoller"))),),
    # "un caporal a perdu une jambe sur un engin"
    "lose a limb": (
        _Turn(
            "explosion",
            re.compile(
                r"[^.;]{0,30}? (?:sur|dans|à cause d'|par) ?(?:une |un |l'explosion)(?:\w+ )?(?:mine|engin|bombe|piege|d)"
            ),
            "behind",
        ),
    ),
    # "a récupéré les corps de deux otages"
    "découvrir des corps": (_Turn("other", re.compile(r"\botages?\b"), "clause"),),
    # "Les rebelles ont pénétré dans la capitale", "Les troupes ont pénétré en Ouganda"
    "penetrer": (
        _Turn("other_attack", _A_BUILDING, "behind", "other_attack"),
        _Turn(
            "war",
            re.compile(rf" (?:[\w'-]+ )*?(?:au|aux|en|sur (?:le |plusieurs points du )?territoire) (?:{_COUNTRY})\b"),
            "behind",
            "other_attack",
        ),
        _Turn("territory_taken", kind="other_attack"),
    ),
    # "L'armée a donné l'assaut au camp"
    "donner l'assaut": (_Turn("clash", kind="other_attack"),),
    "recevoir un hôte": (_PELTED_HOST,),
    "accueillir un hôte": (_PELTED_HOST,),
    "recevoir": (_PELTED_HOST,),
    "armed men carry people off": (_BROUGHT_OFF,),
    "emmener des otages": (_BROUGHT_OFF,),
    "emmener de force": (_BROUGHT_OFF,),
    # "1.800 têtes emmenées vers Pibor"
    "so many led away": (_Turn("other_attack", _BEASTS),),
    # "a dépêché une mission de chefs d'État"
    "dépêcher des forces": (_Turn("negotiation", _STATESMEN_SENT, "on"),),
    # "Un bateau du PAM a gagné le port"
    "refugees reach a place": (_Turn("other", _WITH_AID, kind="displacement"),),
    # "Un convoi de renforts est entré dans la ville"
    "aid vehicles go in": (_Turn("deployment", _RELIEVING),),
    # "Les crues ont déplacé 40.000 personnes"
    "la tempête balaie": (_Turn("displacement", lemmas=frozenset(("deplacer", "chasser"))),),
}
_TURNS_BY_LEMMA: dict[str, tuple[_Turn, ...]] = {
    # "La visite du ministre à Bakou a été annulée"
    "visite": (_Turn("other", _CALLED_OFF, "behind", "negotiation"),),
    # "Trente policiers ont été touchés par des pavés"
    "toucher": (_Turn("protest", _BY_PAVES, "behind", "other_attack"),),
    # "La population a chassé le préfet à coups de pierres"
    "chasser": (_Turn("protest", _OF_OFFICE, "behind", "displacement"),),
    # "Des familles ont campé devant le siège de la compagnie"
    "camper": (_Turn("protest", _BEFORE_A_SEAT, "behind", "displacement"),),
    # "a engagé 4.000 hommes dans l'assaut"
    "engager": (_Turn("deployment", _MEN_SENT_IN, "on", "other_attack"),),
    **dict.fromkeys(
        ("attaque", "assaut", "offensive", "incursion", "contre-attaque", "contre-offensive", "infiltration"), (_HURLED_BACK,)
    ),
}


def _is_set_on_fire(seen: str, sentence: Span, topic: Topic) -> bool:
    return topic.war or _WHO_SETS_FIRE.search(seen, sentence.start, sentence.end) is not None


def is_on_foot(seen: str, start: int, end: int) -> bool:
    """Whether armed men on foot or on motorbikes are told of in a stretch, and nothing that flies."""
    return _RAIDERS.search(seen, start, end) is not None and _FLIES.search(seen, start, end) is None


def settled(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: Topic) -> Rule:
    """The rule with the type of its act in this sentence: "Le trafic aérien a été suspendu" closes no road.

    ``start`` and ``end`` are those of the word that tells the act and of what its rule read behind it.
    """
    told = (
        _unarmed(rule, seen, sentence, part, start, end, topic)
        or _by_means(rule, seen, sentence, part, start, end, topic)
        or _by_whom(rule, seen, sentence, part, start, end)
        or _by_target(rule, seen, sentence, part, start, end, topic)
    )
    return rule if told is None else replace(rule, event_type=told)


def _unarmed(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: Topic) -> IncidentType | None:
    """What is no use of arms, or the whole of a war: revolts, orders, cuts, the stranded, invasions."""
    kind, lemma, name = rule.event_type, rule.lemma, rule.name
    if lemma in _REVOLTS and kind in ("protest", "war"):
        if _UNARMED_REVOLT.match(seen, end, sentence.end):
            return "protest"
        armed = _ARMED_REVOLT.match(seen, end, sentence.end)
        if armed is not None and lemma == "soulevement" and _ITS_YEAR.match(seen, end, sentence.end):
            return "protest"  # "le soulèvement de janvier 2011"
        return "war" if lemma == "insurrection" or armed else kind
    if kind in ("political_change", "negotiation") and _ORDERS.search(seen, part.start, end):
        return "other"
    if kind == "political_change" and _OF_NATIONS.search(seen, part.start, start) and "resolution" in seen[start:end]:
        return "other"  # "Le Conseil de sécurité a adopté une résolution"
    if kind == "blockade" and lemma == "bloquer" and _STRANDED.search(seen, part.start, start):
        return "displacement"  # "30.000 réfugiés sont bloqués à la frontière"
    if (
        kind == "blockade"
        and lemma in _BARRING
        and _TO_BE_HEARD.search(seen, sentence.start, sentence.end)
        and _HEARD.search(seen, part.start, start)
        and not _SUPPLIED_BY.search(seen, end, part.end)
    ):
        return "protest"
    if kind == "blockade" and (
        _SUPPLY.match(seen, start, part.end)
        or _BY_HACKERS.search(seen, part.start, start)
        or (_FLIGHTS.search(seen, part.start, part.end) and not _ROADS.search(seen, part.start, part.end))
    ):
        return "other"
    if name == "chasser d'un lieu" and _POWERS.search(seen, part.start, start) and _FOREIGN_FORCE.search(seen, start, end):
        return "withdrawal"  # "La junte a chassé les soldats français"
    if name == "chasser d'un lieu" and _CROWD_OUT.search(seen, part.start, start):
        return "displacement"  # "Les habitants de Kiwanja, chassés par les rebelles, …"
    if name in _AWAITED and (_FORCES_AWAITED.search(seen, sentence.start, start) or _AS_HELP.match(seen, end, part.end)):
        return "deployment"  # "Les premiers casques bleus sont attendus à Rafah"
    if name in _AWAITED and _THINGS_AWAITED.search(seen, part.start, start):
        return "other"  # "Un cargo de vivres est attendu lundi à Port-Soudan"
    for turn in (*_TURNS_BY_RULE.get(name, ()), *_TURNS_BY_LEMMA.get(lemma, ())):
        if turn.is_told(rule, seen, part, start, end):
            return turn.told
    if (
        kind == "withdrawal"
        and lemma == "retirer"
        and _CANDIDATE.search(seen, part.start, start)
        and _RACE.match(seen, start, part.end)
    ):
        return "political_change"
    if name == "suspendre les pourparlers" and "consultations" in seen[start:end] and _PATIENTS.search(seen, part.start, start):
        return "other"  # "L'hôpital a suspendu ses consultations"
    if kind == "displacement" and _TO_FIGHT.match(seen, end, sentence.end):
        return "withdrawal"  # "ont quitté le pays pour aller défendre Koursk"
    if kind == "clash" and lemma in _FIGHTING and _FOR_YEARS.match(seen, end, part.end):
        return "war"  # "se battent depuis 2015 contre la coalition"
    if name == "emmener de force" and _BY_THE_THOUSAND.search(seen, part.start, start):
        return "displacement"  # "75.000 Est-Timorais ont été emmenés de force"
    if kind == "clash" and _OPPOSED_SINCE.search(seen, part.start, part.end):
        return "war"
    if name == "se rendre à la police" and _A_TOWN.search(seen, sentence.start, start):
        return "territory_ceded"  # "L'enclave s'est rendue aux forces serbes"
    if kind == "territory_ceded" and _WON_BY.search(seen, part.start, start):
        return "territory_taken"  # "L'opération a rendu à l'État le contrôle de la ville"
    if kind == "territory_ceded" and _GIVEN_BACK.search(seen, sentence.start, sentence.end):
        return "withdrawal"  # "La France a remis la base au Tchad"
    if (
        kind == "negotiation"
        and lemma in _SIGNING
        and (
            _PACT_OF_PEACE.match(seen, start, part.end)
            or _PACT_WITH_FOES.match(seen, start, part.end)
            or (_A_DEAL.match(seen, start, part.end) and _FOES_SIGN.search(seen, part.start, start))
        )
    ):
        return "ceasefire_agreement"
    if (
        (
            name in ("accord conclu", "deal of that day")
            or (name == "reach a deal" and seen.endswith("accord ", part.start, start))
        )
        and topic.war
        and not _ON_TRADE.search(seen, sentence.start, min(sentence.end, end + 40))
    ):
        return "ceasefire_agreement"  # "Le front était gelé depuis l'accord conclu en mars à Moscou"
    if kind == "withdrawal" and (_MANY_GO.search(seen, part.start, start) or _WHO_WILL.match(seen, end, sentence.end)):
        return "displacement"  # "Quatre mille ont quitté le camp", "Un avion rapatriera ceux qui le souhaitent"
    if name == "signer un autre accord" and _JOINING.match(seen, start, part.end):
        return "political_change"  # "Chypre a signé son traité d'adhésion"
    if name == "quitter un lieu" and _THEIR_VILLAGES.match(seen, start, part.end) and not FORCE.search(seen, part.start, start):
        return "displacement"  # "Six mille Shuars ont quitté leurs villages"
    if name == "loi martiale" and _LOCAL.match(seen, end, part.end):
        return "other"  # "Loi martiale dans huit districts"
    if name == "named campaign" and _INTERVENTION.match(seen, start, sentence.end) and not _YEAR.match(seen, end, part.end):
        return "deployment"  # "L'opération Serval a été déclenchée dans la nuit"; told by its year it is a war
    if name == "troops go in" and topic.war and not _KEEPING_ORDER.search(seen, part.start, start):
        return "territory_taken"  # "La colonne est entrée dans la ville"
    if (
        name == "surround a place"
        and _POLICE_ROUND.search(seen, part.start, start)
        and _ROUND_A_HOUSE.match(seen, start, part.end)
    ):
        return "deployment"  # "Des soldats encerclent la résidence de l'opposant"
    if name == "se vider" and _PRISONS.search(seen, part.start, start):
        return "other"  # "Trois prisons se sont vidées"
    if name == "sauter" and kind == "explosion" and _JUMPERS.search(seen, part.start, start):
        return "deployment"  # "Deux cents parachutistes ont sauté pendant la nuit"
    if kind == "explosion" and _FIREDAMP.search(seen, part.start, end):
        return "disaster"
    if name in _WHOLE and kind in ("other_attack", "territory_taken") and _is_war(rule, seen, start, end, part):
        return "war"
    if (
        lemma == "envahir"
        and kind == "territory_taken"
        and not _HOLDS_GUNS.search(seen, sentence.start, sentence.end)
        and (
            _SEAT_INVADED.search(seen, part.start, start)
            or _BY_A_CROWD.match(seen, end, part.end)
            or (_CROWD_BEFORE.search(seen, part.start, start) and _SEAT_BEHIND.match(seen, end, part.end))
        )
    ):
        return "protest"  # "Les ambassades ont été envahies par des manifestants"
    if lemma == "envahir" and kind == "territory_taken" and _THAT_COUNTRY.match(seen, end, part.end):
        return "war"  # "La Russie a envahi ce pays"
    if lemma == "envahir" and kind == "territory_taken" and _ITS_NAME.match(seen, end, part.end):
        return "war"  # "La Russie a envahi l'Ukraine"
    return None


def _by_means(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: Topic) -> IncidentType | None:
    """What an act of force is by what it was done with: drones, planes, shells, fireworks, motorbikes."""
    kind, lemma, name = rule.event_type, rule.lemma, rule.name
    if kind in ("shelling", "protest") and HOSE.search(seen, start, part.end):
        at_sea = _AT_SEA.search(seen, sentence.start, sentence.end)
        return "other_attack" if kind == "shelling" or at_sea else kind  # "des tirs de canons à eau de navires chinois"
    if told := fired_from_afar(rule, seen, sentence, part, start, end):
        return told
    if (
        kind in ("shelling", "explosion", "other_attack")
        and lemma in _HURLING
        and _CROWD.search(seen, part.start, start)
        and _CROWD_ARMS.match(seen, start)
        and not _ON_A_SEAT.match(seen, start, sentence.end)
    ):
        return "protest"  # "des manifestants ont tiré des feux d'artifice sur la police"
    if (
        kind in ("air_strike", "other_attack")
        and name in _STRIKING
        and (_BY_DRONES.match(seen, start, part.end) or _OF_DRONES.match(seen, end, part.end))
    ):
        return "drone_strike"
    if kind == "explosion" and name in _BOMB_SENT and _A_DRONE.search(seen, part.start, start):
        return "drone_strike"  # "Un drone chargé d'explosifs a été lancé contre le QG"
    if kind == "explosion" and name == "throw a bomb" and lemma == "larguer":
        return "air_strike"
    if name == "burn" and kind == "other_attack" and not _is_set_on_fire(seen, sentence, topic):
        return "disaster"  # "Un hangar à yachts a brûlé à La Grande-Motte"
    if kind == "other_attack" and name == "lancer l'assaut" and _AIR_CAMPAIGN.match(seen, start, part.end):
        return "air_strike"  # "a déclenché une offensive aérienne"
    if kind == "other_attack" and name == "viser une cible" and _SORTIES.search(seen, part.start, start):
        return "air_strike"  # "Une demi-douzaine de sorties ont visé le pont"
    if kind == "other_attack" and name == "tir" and _FIRE_ON_PLACES.match(seen, start + len("tir"), sentence.end):
        return "shelling"  # "des tirs sur les régions frontalières"
    if kind == "other_attack" and name == "tir" and _POINT_BLANK.match(seen, start + len("tir"), sentence.end):
        return "attack_civilians"  # "tué d'un tir à bout portant"
    if kind == "other_attack" and name == "hit a person":
        if _BY_SPLINTERS.match(seen, end, part.end):
            return "shelling"  # "Son fils a été touché par un éclat"
        if _BY_A_STRAY.match(seen, end, part.end):
            return "casualties_report"
        if (
            (_IN_THE_BODY.match(seen, end, part.end) or _HIT_MADE.search(seen, part.start, start))
            and not _HIT_IN_SERVICE.search(seen, max(sentence.start, min(part.start, start - 50)), start)
            and "echange de tirs" not in seen[end : part.end]
            and not _SHELLS_BEFORE.search(seen, sentence.start, start)
        ):
            return "attack_civilians"  # "Le garçon a été atteint au cou devant le cinéma"
    if kind == "other_attack" and name == "hit a person" and _SHELLS_BEFORE.search(seen, sentence.start, start):
        return "shelling"  # "Deux obus dans la cour, trois soignants touchés"
    if kind == "deployment" and lemma in ("lancer", "tirer") and (launched := _LAUNCHED.search(seen, part.start, end)):
        return "drone_strike" if launched["drone"] else "shelling"  # "103 drones lancés par la Russie"
    if name in _UNDER_FIRE and _GUNS.match(seen, start, part.end):
        return "shelling"  # "a été pris sous le feu de l'artillerie"
    if name in _CUT_OFF and topic.disaster and not topic.war:
        return "disaster"  # "La ville, inondée, reste coupée du monde"
    if kind == "explosion" and name == "engin explosif" and _FROM_A_DRONE.match(seen, end, part.end):
        return "drone_strike"  # "le largage d'un engin explosif depuis un drone"
    if kind == "displacement" and "lacrymogene" in seen[start : part.end]:
        return "protest"  # "ont été refoulées par des gaz lacrymogènes"
    if kind == "other_attack" and _HEAVY_ARMS.match(seen, end, part.end):
        return "shelling"  # "ont riposté à l'arme lourde sur la colline"
    if kind == "explosion" and lemma in _HITTING and _BY_BOMBS.match(seen, end, part.end):
        return "shelling"  # "Le camp a été touché par deux bombes"
    if (
        kind in ("shelling", "other_attack")
        and lemma in ("bombardement", "mitraillage")
        and (_BY_PLANES.match(seen, end, part.end) or _PLANES.search(seen, part.start, start))
    ):
        return "air_strike"  # "Les avions russes ont repris leurs bombardements"
    if (
        kind == "air_strike"
        and "raid" in seen[(sentence.start if name == "la frappe ensevelit" else part.start) : end]
        and (
            is_on_foot(seen, sentence.start, sentence.end)
            or (topic.ground and not _AIR_RAID.search(seen, part.start, part.end))
        )
    ):
        return "other_attack"  # "un raid de motards sur Djibo"
    if kind in _SHOT and (fired := _FIRED.match(seen, start, part.end)) is not None and fired.lastgroup is not None:
        return cast("IncidentType", fired.lastgroup)
    if lemma == "abattre" and "drones" in seen[part.start : start] and _INTERCEPTED.search(seen, part.start, start):
        return "drone_strike"
    if (
        lemma in _DOWNED
        and _ONE_OF_THESE.fullmatch(seen, part.start, start)
        and _DRONES_BEFORE.search(seen, max(0, part.start - 160), part.start)
    ):
        return "drone_strike"  # "Trois drones ont visé El-Obeid. Le dernier s'est écrasé sur le marché"
    if (
        name == "abattre un engin"
        and _AIR_DEFENCE.search(seen, part.start, part.end)
        and _CRAFT_SHOT.search(seen, part.start, part.end)
    ):
        return "drone_strike"  # "Les défenses antiaériennes ont abattu 53 appareils"
    return "protest" if kind == "other_attack" and _PYRES.search(seen, part.start, end) else None


def _by_whom(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> IncidentType | None:
    """What a killing or a seizure is by who did it and to whom: courts, snipers, those who storm a hostage-taking."""
    kind, lemma, name = rule.event_type, rule.lemma, rule.name
    if (
        lemma == "fusillade"
        and kind == "clash"
        and not _TWO_SIDES.match(seen, end, sentence.end)
        and not _ARMED_DEAD.search(seen, sentence.start, start)
    ):
        return "attack_civilians"  # "Une fusillade a fait quatre morts à New York"
    if (
        kind == "other_attack"
        and name in _AT_NOBODY
        and (_THEY_SHOOT.search(seen, part.start, start) or _SHOOTS_ALONE.search(seen, part.start, start))
        and not _IN_A_FIGHT.search(seen, sentence.start, sentence.end)
    ):
        return "attack_civilians"  # "La troupe a tiré: deux morts"
    if name == "shoot at someone" and _ONE_SHOT_AT.search(seen, part.start, start):
        return "attack_civilians"  # "On leur a tiré dessus"
    if (
        kind == "explosion"
        and name == "jeter une grenade"
        and "molotov" in seen[start:end]
        and not _ON_A_SEAT.match(seen, start, sentence.end)
    ):
        # "Au consulat, on a jeté des cocktails Molotov"
        return "other_attack" if _HURLING_MOLOTOVS.search(seen, part.start, start) else "protest"
    if kind == "attack_civilians" and name in _BY_BULLETS and _ARMED_FOES.match(seen, start, part.end):
        return "casualties_report"  # "ses tireurs d'élite avaient tué plusieurs terroristes"
    if name == "abattre une personne" and _BY_MISHAP.match(seen, end, sentence.end):
        return "disaster"  # "Un homme a été tué par l'effondrement d'un mur"
    if name == "abattre une personne" and _ONE_OF_THE_ARMED.search(seen, part.start, start):
        return "casualties_report"
    if name == "tomber sous les balles" and _ONE_OF_THE_ARMED.search(seen, part.start, start):
        return "clash"  # "Quatre combattants ont péri sous les tirs de l'armée"
    if (
        kind in ("attack_civilians", "casualties_report")
        and lemma in EXECUTING
        and _BY_SENTENCE.search(seen, sentence.start, sentence.end)
        and not _NO_COURT.search(seen, sentence.start, sentence.end)
    ):
        return "other"  # "Un homme accusé d'espionnage a été pendu"
    if kind == "other" and name in _SENTENCES and _NO_COURT.search(seen, part.start, start):
        return "attack_civilians"  # "Les rebelles ont exécuté trois hommes accusés d'espionnage"
    if (
        lemma == "capture"
        and kind == "abduction_arrest"
        and (one := _ONE_NAME.match(seen, start + len("capture"), sentence.end)) is not None
        and _AN_ARMY_SAYS.search(seen, sentence.start, start)
        and not classes_in(seen, sentence, one.start("name"), one.end("name")) & _PEOPLE_TAKEN
    ):
        return "territory_taken"
    if lemma == "prise" and kind == "abduction_arrest" and _PUT_AN_END.search(seen, sentence.start, start):
        return "clash" if _BY_STORM.search(seen, sentence.start, sentence.end) else "other"
    return None


def _by_target(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: Topic) -> IncidentType | None:
    """What an attack is by what it was aimed at or met with: those who fire back, posts of the army, farms, boats."""
    kind, lemma, name = rule.event_type, rule.lemma, rule.name
    if (name in _AMBUSHED or lemma == "embuscade") and _FIRED_BACK.search(seen, sentence.start, sentence.end):
        return "clash"  # "Tombée dans une embuscade, la colonne a riposté"
    if kind == "other_attack" and name in _ASSAULTS and _RESISTED.search(seen, end, sentence.end):
        return "clash"  # "ont lancé un assaut, se heurtant à une farouche résistance"
    if kind in ("other_attack", "attack_civilians") and _on_forces(rule, seen, sentence, part, start, end):
        return "clash"
    if name == "attack people" and lemma in ("viser", "cibler") and _MOVEMENTS.search(seen, sentence.start, part.end):
        return "air_strike"  # "Un haut responsable du Hezbollah a été visé"
    if lemma in _DOWNED and kind == "other_attack" and _MISSILE_DOWNED.search(seen, part.start, start):
        return "shelling"  # "Un missile tiré du Yémen a été détruit en vol"
    if lemma in _DOWNED and kind == "other_attack" and _AIR_POWER.search(seen, part.start, start):
        return "air_strike"  # "L'Otan a détruit une dizaine de blindés"
    if name in _ONE_SHOOTS and kind == "other_attack":
        if _TANKS.search(seen, part.start, start) or (lemma == "tirer" and _ON_QUARTERS.match(seen, start, part.end)):
            return "shelling"  # "Les T-80 tirent sur les étages supérieurs"
        if _SOME_MEN.search(seen, part.start, start) and not _AT_WHOM.match(seen, start, sentence.end):
            return "attack_civilians"  # "Deux hommes masqués ont ouvert le feu depuis une passerelle"
        if _AT_THEM.match(seen, start, part.end):
            return "attack_civilians"  # "On tira sur elle", "a ouvert le feu dans leur dos"
    if (
        name == "tirer à balles"
        and kind == "other_attack"
        and (_LIVE_ROUNDS.match(seen, start, part.end) or _SOME_MEN.search(seen, part.start, start))
    ):
        return "attack_civilians"  # "La police a tiré à balles réelles"
    if name in _UNDER_FIRE and "feu croise" in seen[start : part.end]:
        return "clash"
    if (
        kind in ("other_attack", "attack_civilians")
        and lemma in ("tirer", "ouvrir", "faire")
        and _AT_EACH_OTHER.match(seen, start, part.end)
    ):
        return "clash"  # "Soldats et policiers se sont tirés l'un sur l'autre"
    if (
        kind == "blockade"
        and lemma in _ROUND
        and (
            _MEN_SURROUNDED.search(seen, sentence.start, start)
            or (not topic.war and _SEAT_SURROUNDED.search(seen, part.start, start))
        )
    ):
        return "other_attack"  # "Les agents ont été encerclés", "un commissariat assiégé"
    if (
        name == "un véhicule percute"
        and _THE_CROWD.match(seen, end, sentence.end)
        and not _MISHAPS.search(seen, sentence.start, sentence.end)
    ):
        return "attack_civilians"  # "Un homme au volant d'un camion a fauché la foule"
    if name == "drive at a crowd on purpose" and _MISHAPS.search(seen, sentence.start, sentence.end):
        return "disaster"  # "Un automobiliste ivre a fauché la foule"
    if name == "s'en prendre à" and _UNARMED.search(seen, start, part.end):
        return "attack_civilians"  # "s'en sont pris aux civils à leur domicile"
    if name == "attack a gathering" and _ON_PARADE.match(seen, end, part.end):
        return "other_attack"  # "Un commando a attaqué un défilé militaire"
    if name == "try to storm" and _STORMING.match(seen, end, part.end):
        return "other_attack"  # "tentaient de prendre d'assaut une brigade de gendarmerie"
    if name in _GASSING and _ON_A_POST.match(seen, end, part.end):
        return "other_attack"  # "des grenades assourdissantes ont été lancées contre une patrouille"
    if name == "envahir" and kind == "territory_taken" and _ESTATE.match(seen, end, part.end):
        return "other_attack"  # "Des paysans sans terre ont envahi une plantation"
    if kind == "attack_civilians" and lemma in _MURDERS and _BY_THE_SCORE.search(seen, part.start, start):
        return "casualties_report"  # "154 homicides en onze mois"
    if (
        lemma == "attaque"
        and kind == "attack_civilians"
        and (_ON_A_POST.match(seen, end, part.end) or _ARMED_AIMED_AT.search(seen, part.start, start))
    ):
        return "other_attack"  # "Une attaque au couteau a visé un poste de police"
    if (
        kind == "disaster"
        and (name == "un bateau sombre" or lemma == "naufrage")
        and _BY_A_MINE.match(seen, start, sentence.end)
    ):
        return "explosion"  # "Un boutre a heurté une mine", "Le naufrage de la corvette, torpillée en 2010"
    if name == "s'écraser" and _A_RISING.match(seen, end, part.end):
        return "attack_civilians"
    if kind == "disaster" and lemma == "incendie" and _BY_RIOTERS.match(seen, end, sentence.end):
        return "other_attack"  # "l'incendie du parlement par des émeutiers"
    if name == "un bateau sombre" and _SUNK_BY.match(seen, end, part.end):
        return "other_attack"  # "Deux chalutiers ont été coulés par la marine"
    return None


def _on_forces(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> bool:
    """Whether an attack was one on soldiers, police or what they hold: "Un poste de l'armée a été attaqué"."""
    lemma, name = rule.lemma, rule.name
    if lemma in ("riposter", "riposte") and rule.event_type == "other_attack":
        fought = _UNDER_ARMS.search(seen, sentence.start, sentence.end)
        return fought is not None and _NOT_IN_FIGHT.search(seen, sentence.start, sentence.end) is None
    ambush = lemma in ("embuscade", "guet-apens") or "embuscade" in name
    noun = lemma in _RAIDS
    if not (noun or ambush or lemma in _STORMED or name in _FELL_ON or name in _FELL_INTO):
        return False
    if rule.event_type == "attack_civilians" and not noun:
        return False
    if _NOT_IN_FIGHT.search(seen, part.start, min(part.end, end + 60)):
        return False
    if name in _ONE_SHOOTS and _ALONE.search(seen, part.start, start):
        return False  # "Un homme a ouvert le feu sur des policiers"
    if name in _FELL_INTO or name == "prendre d'assaut" or lemma in _STORMED or ambush:
        hit = _FORCES_ARE_HIT.search(seen, part.start, start)
        if hit and (hit["passive"] or name in _FELL_INTO):
            return True
    if ambush and _ARMED_DEAD.search(seen, sentence.start, sentence.end):
        return _UNARMED_HIT.search(seen, sentence.start, sentence.end) is None
    if noun and name not in _FELL_ON:
        if lemma == "attaque" and _KILLED_SOLDIERS.match(seen, end, part.end):
            return _UNARMED_HIT.search(seen, sentence.start, sentence.end) is None
        return _RAID_ON_FORCES.match(seen, end, part.end) is not None
    return name not in _FELL_INTO and _FORCES_HIT.match(seen, start, part.end) is not None


def _is_war(rule: Rule, seen: str, start: int, end: int, part: Piece) -> bool:
    """Whether an assault is a war as a whole: of one country by another and told by its year, or called by its name."""
    if _SAID_OF_WARS.match(seen, start, part.end) or (
        rule.name == "l'opération commence" and "militaire speciale" in seen[part.start : start]
    ):
        return True
    dated = _YEAR.match(seen, start, part.end) is not None
    onto = _ONTO_A_COUNTRY.match(seen, start, part.end) is not None
    invasion = _INVASIONS.search(seen, start, end) is not None
    return (invasion and (dated or onto)) or (dated and onto)
