"""Whole clauses as data: a subject, the verbs it can have and what follows them; any of the ends may be left open.

Where ``geo.incident.fr`` has acts (somebody shells something), these are mostly the ways in which French makes an event of its
means, its victims or its place: "un obus s'est abattu sur", "une digue a cédé", "les pourparlers ont achoppé", "la foule a cerné
le parlement". A row is read as: type, what must stand before the verb, verbs (lemmas), what must follow. Words are folded;
``_`` stands for at most four words; a following pattern that ends with ``@`` asks for a capital letter there.
"""

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.fr import DAY
from geo.incident.fr_classes import LEADERS
from geo.incident.fr_nouns import SUPPLIED

__all__ = ["CLAUSES"]

_SHELL = r"\b(?:obus|roquettes?|missiles?|mortiers?|projectiles?|fusees?|bombes?(?! (?:artisanales?|humaines?))|salves?|munitions?)\b"
_UAV = r"\b(?:drones?|munitions? rodeuses?|lancets?|aeronefs? sans pilote|engins? sans pilote|appareils? sans pilote|shahed)\b"
_SHELLS = "_(?:obus|roquettes?|missiles?|projectiles?|eclats|salves?)"  # what a place is hit by
_PLANE = (
    r"\b(?:avions? (?:de (?:chasse|combat|guerre)|militaires?|de l'armee|russes?|israeliens?|syriens?)|chasseurs?|aviation|bombardiers?|"
    r"armee de l'air|helicopteres? (?:de combat|militaires?|de l'armee|d'attaque)|chasseurs-bombardiers|f-1\d|mig-?\d*|sukhoi)\b"
)
_ENVOY = r"\b(?:delegations?|emissaires?|envoyee?s?|mediat(?:eur|rice)s?|negociat(?:eur|rice)s?|diplomates?|ministres? des affaires etrangeres|chef de la diplomatie|secretaire d'etat)\b"  # who travels to talk
_BLAST = r"\b(?:explosions?|deflagrations?|detonations?)\b"
_BOMB = (
    r"\b(?:(?:mini)?bombes?|engins?(?: explosifs?| artisana(?:l|ux))|colis pieges?|(?<!ment d'une )(?<!ment de la )(?<!dans une )(?<!dans la )mines? (?!d'|de )|mine$|grenades?|charges? (?:explosives?|de (?!l[ae]s? |l'|[a-z]+(?:er|ir|re)\b))|"
    r"(?:voitures?|vehicules?|camions?|motos?|minibus) piegee?s?|explosifs?|ied|dispositifs? explosifs?|kamikazes?)"
)
_GUNFIRE = r"\b(?:tirs?|coups de feu|rafales?|detonations d'armes|armes automatiques|mitrailleuses?)\b"
_FIGHT = r"\b(?:combats?|affrontements?|heurts|accrochages?|hostilites|batailles?(?: rangees?)?|violences)\b"
_FORCE = (
    r"\b(?:soldats?|troupes?|militaires?|forces?|armees?|hommes de|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|brigades?|"
    r"regiments?|unites?|chars?|blindes?|colonnes?|navires? de guerre|fregates?|destroyers?|porte-avions|rebelles?|insurges?|miliciens?|milices?|"
    r"paramilitaires?|jihadistes?|djihadistes?|talibans|combattants?|separatistes?|mercenaires?|legionnaires?|garnisons?|guerilla|putschistes|"
    r"convois? militaires?|gardes-frontieres|parachutistes|commandos?|islamistes|m23|rsf|fsr|fardc|wagner|hezbollah|houthis|chebabs?|shebabs?|junte|tsahal|farc|eln|fpr|daech|etat islamique|ei|aqmi|gsim|pkk|ypg|fds|hts|boko haram|unita|renamo|tigres tamouls|guerilleros)\b"
)
_ARMED = (
    _FORCE[:-3]
    + r"|anti-balaka|seleka|adf|codeco|fano|jnim|gsim|eigs|wazalendo|mai-mai|ambazoniens|hommes armes|assaillants|individus armes|bandits|gangs?|tireurs?|pillards|pirates|agresseurs|colons|inconnus|hommes cagoules)\b"
)
_STAGE = r"(?:(?:,? [\w'-]+){0,3}|, [\w' ]{3,30},) (?:le |un )?theatre(?: [\w']+){0,3}? (?:d'une?|de|d'|des|de plusieurs|de (?:deux|trois)|d'un) ?(?:\w+ ){0,2}?"
_CROWD = (
    r"\b(?:personnes|civils|habitants?|familles|villageois|deplaces|refugies|populations?|femmes|enfants|milliers|dizaines|centaines|foyers|menages|riverains|"
    r"migrants|ames|gens|residents|exiles|armeniens|afghans|syriens|soudanais|rohingyas|ukrainiens|palestiniens|haitiens|etrangers|ressortissants|eleves|"
    r"patients|malades|rescapes|sinistres|fuyards|passagers)\b"
)
_RIOT = (
    r"\b(?:manifestants?|protestataires|foules?|etudiants?|emeutiers|opposants|militants|partisans|agriculteurs|syndicalistes|grevistes|lyceens|jeunes|"
    r"contestataires|sympathisants|femmes|mineurs|opposition|syndicats?|routiers|chauffeurs|taxis|dockers|enseignants|mille personnes|ouvriers)\b"
)
_VIP = (
    r"\b(?:ministres?|presidents?|presidente|chefs?|secretaires?|envoyee?s?|emissaires?|delegations?|dirigeants?|representants?|mediateurs?|"
    r"mediatrice|diplomates?|roi|reine|chancelier|chanceliere|ambassadeurs?|homologues?|negociateurs?|general|emir|prince|pape|monarque|patron|"
    r"numero deux|haut representant|hauts? responsables?|commission|missions?|parties|belligerants|chefs d'etat|dirigeante|vice-president|rais|"
    + "|".join(LEADERS.split()).replace("_", " ")
    + r")\b"
)
_TALKS = (
    r"\b(?:pourparlers|negociations?|discussions|entretiens|sommets?|consultations|dialogue|conferences? (?:de|des|sur|internationale)|conciliabules|tractations|"
    r"round|cycle de|table ronde|mediation)\b"
)
_TRUCE = "(?:cessez-le-feu|treves?|armistice|cessation des hostilites|traite de paix|accords? de (?:paix|cessez-le-feu|treve)|pause humanitaire|accalmie)"
_TOWN = (
    "(?:villes?|villages?|localites?|bases?|garnisons?|capitales?|bastions?|fiefs?|verrous?|camps? militaires?|aeroports?|casernes?|postes?|enclaves?|cites?|positions?|"
    "bourgades?|bourgs?|chefs?-lieux?|agglomeration|collines?|hauteurs|secteurs?|quartiers?|provinces?|districts?|hameaux?|forts?)"
)
_BOAT = r"\b(?:bateaux?|navires?|embarcations?|pirogues?|ferry|ferries|chalutiers?|cargos?|voiliers?|barques?|barges?|canots?|petroliers?|baleinieres?|vedettes?|esquifs?|radeaux?|traversier|patrouilleurs?|croiseurs?|fregates?|corvettes?|dragueurs?|remorqueurs?|vraquiers?|porte-conteneurs|tankers?|paquebots?|catamarans?|zodiacs?|boutres?|felouques?|pinasses?|methaniers?|(?<!le )bacs?(?= (?:a|ont|qui|surcharge|transportant|de transport))|crevettiers?|thoniers?|langoustiers?|caboteurs?|peniches?|chalands?|gabares?|yachts?|kayaks?|canoes?|trimarans?|hors-bord|sous-marins?)\b"
_CRAFT = (
    r"\b(?:trains?|bus|autobus|autocars?|cars?|minibus|camions?(?:-citernes?)?|voitures?|vehicules?|taxis?|avions?|helicopteres?|appareils?|telepheriques?|rames?|convois? ferroviaires?|"
    r"wagons?|motos?|pick-up|tricycles?|metros?|tramways?)\b"
)
_BUILDING = (
    r"\b(?:digues?|barrages?|ponts?|immeubles?|batiments?|murs?|toits?|toitures?|balcons?|tribunes?|galeries?|tunnels?|falaises?|collines?|etages?|hotels?|maisons?|"
    r"ecoles?|eglises?|mosquees?|passerelles?|viaducs?|echafaudages?|levees?|retenues?|mines?|chaussees?|terrils?|plafonds?|habitations?|hangars?|minarets?|cases)\b"
)
_FIRE = r"(?<!de )(?<!-)(?<!le )\b(?:feux?(?! (?:croises?|nourris?|ennemis?|adverses?|roulant|amis?))|incendies?|flammes?|brasiers?|sinistres?)\b|\ble (?:brasier|sinistre)\b|\b(?:le|de) feu\b(?<!coups de feu)(?<!cessez-le-feu)"
_STORM = (
    r"(?<![\w-])(?:flots|tempetes?|cyclones?|ouragans?|typhons?|vents?|bourrasques|pluies|orages?|tornades?|crues?|eaux|vagues?|fleuves?|rivieres?|torrents?|inondations?|tsunami|"
    r"coulees?|neiges?|grele|grelons?|precipitations|blizzard|averses?|mousson|nuees? ardentes?|lave|raz-de-maree|glissements? de terrain|eboulements?|avalanches?|intemperies)\b"
)
_QUAKE = r"\b(?:seismes?|repliques?|secousses?|tremblements? de terre)\b"
_PLAGUE = r"\b(?:epidemies?|cholera|(?:corona)?virus(?! informatiques?)|covid(?:-19)?|rougeole|ebola|variole|mpox|fievre|meningite|paludisme|dengue|diphterie|poliomyelite|peste|maladie|famine|grippe aviaire|flambees?(?! (?:de |des |du )(?:combats?|violences?|prix|coleres?|tensions?|cours)))\b"
_STRIKE = r"\b(?:greves?(?! de (?:sable|galets))|debrayages?|mouvement(?:s)? (?:social|de greve|de protestation|de contestation)|mobilisation|mot d'ordre)\b"
_MARCH = r"\b(?:(?<!\bun )(?<!\ble )(?<!\bdu )(?<!\bau )(?<!\bce )marches?|corteges?|manifestations?|rassemblements?|defiles?(?! de mode)|sit-in|meetings?|veillees?)\b"
_GONE = rf"(?= ?(?:[.,;:!)]|$|{WEEKDAY}|hier|sans|au |aux |apres|dans |le \d+|en |cette|ce |par |ces |il y a|devant|à son|face|la (?:veille|semaine|nuit)|à l'issue|sous ))"
_BEEN = r"[\w' -]{0,40}\b(?:ete|vien(?:t|nent) d'etre|est|sont|etait|etaient|fut|furent|s'est|se sont) (?:\w+ )?$"
_SELF = r"\b(?:s'est|se sont|s'etait|s'etaient|se|s'etant|se serait|se seraient) (?:\w+ ){0,2}$"

# rule: type, subject, verbs, what follows
CLAUSES: dict[str, tuple[IncidentType, str, str, str]] = {
    # fire from afar
    "un obus tombe": ("shelling", _SHELL, "tomber atterrir abattre ecraser pleuvoir percuter traverser fuser siffler strier zebrer ficher encastrer", ""),
    "une roquette explose": ("shelling", r"\b(?:roquettes?|missiles?|obus de mortier)(?! (?:non|datant|abandonn\w+|herit\w+))\b[\w' -]{0,40}$", "exploser detoner", r"(?= (?:" + WEEKDAY + r"|hier|dans|sur|pres|à |au-dessus|devant|non loin|aux? ))(?!.{0,40}\bentre (?:les|leurs|ses) mains\b)"),
    "un obus fauche": ("shelling", _SHELL.replace(r"bombes?(?! (?:artisanales?|humaines?))|", ""), "eventrer faucher dechiqueter pulveriser souffler", ""),
    "un obus touche": ("shelling", _SHELL, "frapper toucher atteindre detruire raser endommager viser tuer blesser", "_"),
    "arroser d'obus": ("shelling", "", "arroser noyer", "_(?:d'obus|de roquettes|de bombes|de balles|de missiles|sous les bombes|sous un deluge)"),
    "soumettre au feu": ("shelling", "", "soumettre", "(?: [\\w'-]+){0,5}? (?:au |à )(?:un |une |des )?(?:\\w+ )?(?:deluge de feu|feux?\\b|bombardements?|pilonnages?|tirs?|barrage d'artillerie)"),
    "soumettre aux frappes": ("air_strike", "", "soumettre", "(?: [\\w'-]+){0,5}? (?:aux? |à )(?:un |une |des |de )?(?:\\w+ )?(?:frappes?|raids?)\\b"),
    "le front s'embrase": ("clash", r"\b(?:lignes? de (?:front|contact|demarcation)|fronts?)(?! (?:social|syndica\w+|commun|populaire|national|republicain|judiciaire|politique|diplomatique|economique|parlementaire|islamique|nouveau))\b[\w' -]{0,40}$", "embraser rallumer reveiller flamber enflammer animer rechauffer", ""),
    "le canon tonne": ("shelling", r"\b(?:canons?|artillerie|mortiers|orgues)\b", "tonner gronder rugir reprendre cracher vomir", ""),
    "un drone touche": ("drone_strike", _UAV, "pulveriser foudroyer traiter larguer percer trouer transpercer frapper percuter ecraser toucher atteindre abattre exploser detruire viser cibler endommager tuer blesser eventrer tomber attaquer", " (?!un drone|des drones)"),
    "un avion bombarde": ("air_strike", _PLANE, "frapper pilonner bombarder mitrailler larguer detruire viser toucher cibler raser attaquer", "_"),
    "larguer des charges": ("air_strike", "", "larguer", "_(?:bombes?|barils?|charges?|missiles?|explosifs?|munitions?|projectiles?|engins?)"),
    "éventré par une bombe": ("air_strike", r"\b(?:ete|est|sont|fut|furent) $", "eventrer souffler pulveriser raser", "_(?:bombes? (?:planantes?|guidees?|aeriennes?|larguees?|d'avion)|bombes(?! artisanales)|frappes?|raids?|missiles?)"),
    # blasts
    "a craft, shot down": ("other_attack", r"\b(?:avions?|helicopteres?|appareils?|bombardiers?|planeurs?|ballons?)\b[^.;:]{0,70}, (?:[a-z]+ment )?$", "abattre", ""),
    "captives brought back": ("other", r"(?:\b(?:enlev|kidnapp|rapt|sequestr)ee?s?\b|\b(?:otages?|captifs?|captives?)\b)[^.;]{0,70}\b(?:(?:ont|a|avaient|auraient) (?:finalement |enfin |tous |toutes )?ete|vien(?:nen)?t d'etre) (?:\w+ )?$", "recuperer retrouver secourir delivrer", r"(?! (?:\w+ )?(?:morte?s?|sans vie|decapit|egorg|execut|tue))"),
    "kin found again": ("other", r"(?:\b(?:enlev|kidnapp|rapt|sequestr)ee?s?\b|\b(?:otages?|captifs?|captives?)\b)", "retrouver recouvrer", r" (?:(?:enfin|finalement) )?(?:la liberte\b|(?:leurs?|sa|son|ses) (?:parents|familles?|proches|liberte)\b)"),
    "une explosion se produit": ("explosion", _BLAST, "produire survenir", ""),
    "une explosion retentit": ("explosion", _BLAST, "retentir ebranler secouer souffler resonner eventrer ressentir entendre dechirer arracher enregistrer signaler recenser", ""),
    "une bombe éclate": ("explosion", _BOMB, "exploser detoner eclater sauter arracher dechiqueter eventrer souffler faucher pulveriser tuer blesser emporter", ""),
    "poser une bombe": ("explosion", "", "poser deposer placer dissimuler", "_(?:bombes?|engins? explosifs?|explosifs|charges? explosives?)"),
    "périr sur une mine": ("explosion", "", "tuer blesser emporter mourir dechiqueter perir amputer", r"(?: [\w'-]+){0,6} (?:(?:par|sur|dans) (?:une|des|l'explosion d'une?|l'explosion de) (?:mines?|engins?|bombes?|obus non explose|grenades?)|(?:par|dans) l'explosion (?:de |d'|du )(?!joie|rire|colere))"),
    "jouer avec un obus": ("explosion", "", "tuer blesser jouer dechiqueter mutiler amputer emporter faucher mourir perir arracher", "_(?:obus|engins?|munitions?|grenades?|bombes?|bombes? à sous-munitions|roquettes?) non explosee?s?"),
    # on people
    "s'en prendre à": ("other_attack", r"\bs'en (?:est|sont|etaient|etait|seraient|serait) (?:\w+ ){0,2}$|\bs'en $", "prendre", r"(?: [\w']+){0,3} (?:à|a|aux|au) (?:[\w'-]+ ){0,3}?(?:[\w']*')?(?:habitants?|villageois|civils|populations?|passants|chantiers?|villages?|commerces?|boutiques?|convois?|camions?|eleveurs|bergers|agriculteurs|paysans|mineurs|maisons?|eglises?|mosquees?|ecoles?|postes?|bases?|camps?|positions?|patrouilles?|policiers|soldats|gendarmes|militaires|voyageurs|passagers|fideles|deplaces|refugies|migrants|etrangers|vehicules?|bus|marches?|infrastructures?|installations?|sites?|casernes?|commissariats?|hopital|bureaux|journalistes|humanitaires|manifestants|forces|navires?|navigation|trafic maritime|bateaux|cargos?|petroliers?|femmes|familles|communautes?|quartiers?|centrales?|raffineries?|permanences?|sieges?|locaux|magasins?|residences?|domiciles?|mairies?|batiments?|ambassades?|consulats?|bulldozers?|engins|statues?|supermarches?|entrepots?)"),
    "foncer dans la foule": ("attack_civilians", "", "foncer precipiter", "_(?:foule|passants|pietons|cyclistes|manifestants|terrasse|marche de noel|promeneurs)"),
    "en réchapper": ("attack_civilians", r"\ben (?:a|ont|avait|avaient|serait|seraient|aurait|auraient) (?:\w+ )?$", "rechapper", ""),
    "passer par les armes": ("attack_civilians", "", "passer", " (?:par les armes|à la machette|au fil de l'epee|à tabac|au peloton)"),
    "brûler vif": ("attack_civilians", "", "bruler", " vi(?:fs?|ves?)"),
    "échapper à un attentat": ("attack_civilians", "", "echapper rechapper survivre", "_(?:attentat|tentative d'assassinat|assassinat|tentative de meurtre)"),
    "tuer par balles": ("attack_civilians", "", "tuer blesser abattre atteindre cribler faucher foudroyer larder transpercer", r"(?: [\w'-]+){0,3} (?:par balles?|par armes? (?:blanches?|à feu)|d'une balle|de (?:" + TWO_TO_TEN + r"|\w+ze|vingt|plusieurs|\d+) (?:balles|coups de (?:couteau|poignard|machette|lance|hache|feu))|de (?:balles|coups de (?:couteau|poignard|machette|lance|sabre|tournevis|ciseaux))|par (?:des|une|plusieurs) (?:tirs?|rafales?|coups de feu)|à bout portant|à coups de|à la (?:machette|hache|kalachnikov|mitrailleuse|mitraillette|sagaie|carabine|chevrotine|baionnette|lance|serpe|houe|pioche|tronconneuse)|à l'arme (?:blanche|automatique|de guerre|lourde|à feu|legere)|au (?:couteau|fusil|pistolet|revolver|poignard|sabre|cutter|gourdin|marteau|rasoir)|par des hommes armes|par des inconnus|par des individus)"),
    "trouver la mort sous les coups": ("attack_civilians", "", "mourir", r"(?: [\w'-]+){0,3} (?:sous les coups|sous la torture|d'une balle|de ses blessures par balle)"),
    "retrouver mort": ("attack_civilians", "", "retrouver decouvrir", r"_(?:(?:ligotee?s?|baillonnee?s?|cribles? de balles|egorgee?s?|decapitee?s?|mutilee?s?|tailladee?s?|demembree?s?|poignardee?s?|(?:une )?balles? dans la (?:tete|nuque)|(?:la )?gorge tranchee|(?:les )?(?:mains|pieds|poings|poignets) (?:liee?s|attachee?s|ligotee?s)|(?:les )?yeux bandes))"),
    # attacks
    "prendre en embuscade": ("other_attack", "", "prendre", r"(?: \w+){0,3} (?:en embuscade|en tenaille|en enfilade|à revers|sous (?:le|leur|un) feu|à partie (?:par|des|la))"),
    "mettre à sac": ("other_attack", "", "mettre livrer reduire", r"(?: \w+){0,3} (?:à sac|à feu et à sang|en feu|au pillage|en cendres par)"),
    "bouter le feu": ("other_attack", "", "bouter", "_feu"),
    "brûler un lieu": ("other_attack", "", "bruler incendier", "_(?:locomotives?|trains?|wagons?|autocars?|minibus|camions-citernes|citernes|stations?-service|locaux|bureaux?|permanences?|entrepots?|usines?|fermes?|fazendas?|plantations?|greniers?|temples?|synagogues?|studios?|antennes?|residences?|palais|maisons?|villages?|cases|vehicules?|ecoles?|urnes?|eglises?|mosquees?|boutiques?|postes?|commissariats?|voitures?|camions?|huttes?|marches?|batiments?|ambassades?|consulat|mairies?|prefecture|tribunal|tribunaux|parlement|sieges?|depots?|champs|recoltes|magasins|bus)"),
    "des tirs retentissent": ("clash", _GUNFIRE, "resonner retentir crepiter claquer eclater entendre fuser reprendre", ""),
    "l'opération commence": ("other_attack", r"\b(?:operations?|offensives?|contre-offensives?|assauts?|incursions?) (?:militaires?|terrestres?|speciales?|conjointes?|d'envergure|aeroportees?|contre|sur|de l'armee|lancee?s?)", "commencer debuter demarrer lancer declencher entamer poursuivre", ""),
    "an operation begins to free": ("other_attack", r"\boperations?\b[^.;:]{0,50}$", "commencer debuter demarrer lancer declencher entamer engager", r"(?: [\w'-]+){0,5} (?:pour|visant à|en vue de|afin de) (?:liberer|reprendre|reconquerir|deloger|chasser|traquer|neutraliser|capturer|eradiquer)"),
    "lancer l'assaut": ("other_attack", "", "lancer mener declencher conduire engager entamer contenir essuyer subir effectuer operer perpetrer commettre", "_(?:attaques?|assauts?|offensives?|incursions?|contre-offensives?|contre-attaques?|embuscades?|percees?|operations? (?:militaires?|terrestres?|speciales?|coup de poing|d'envergure|contre|antiterroristes?)|campagnes? (?:militaires?|aeriennes?|terrestres?|de (?:bombardements|frappes|raids)))"),
    "être le théâtre de combats": ("clash", "", "etre devenir", _STAGE + r"(?:combats?|affrontements?|heurts|accrochages?|fusillades?|echanges? de tirs|rixes?|escarmouches?|hostilites|batailles?|luttes? (?:armee |acharnee |sans merci )?entre|guerre de (?:positions?|tranchees))"),
    "être le théâtre d'une guerre": ("war", "", "etre devenir", _STAGE + r"(?:guerres?|insurrections?|guerillas?|rebellions?|conflits?)\b(?! (?:des prix|de positions?|de tranchees|commercia|d'interets?|social|juridique|de pouvoir|froide))"),
    "être le théâtre d'un massacre": ("attack_civilians", "", "etre devenir", _STAGE + r"(?:massacres?|tueries?|exactions|carnages?|pogroms?|lynchages?|atrocites|executions|enlevements de masse)"),
    "être le théâtre de manifestations": ("protest", "", "etre devenir", _STAGE + r"(?:manifestations?|emeutes?|rassemblements?|protestations?|defiles?|contestation|marches de)"),
    "être le théâtre d'une attaque": ("other_attack", "", "etre devenir", _STAGE + r"(?:attaques?|attentats?|assauts?|raids?|bombardements?|embuscades?|pillages?|incursions?|offensives?)"),
    "be the target of fighters": ("other_attack", r"\b(?:a|ont|avait|avaient|aurait|auraient|ayant|avoir)(?: (?:egalement|aussi|deja|encore))? $", "etre", r"(?: (?!pas\b|plus\b)[\w']+){0,2} (?:la|les|une) (?:cibles?|proies?)(?: (?:" + WEEKDAY + r"|hier|privilegiees?|favorites?))? (?:de |d'|des |du )(?:l'|la |les |plusieurs )?(?:[\w'-]+ ){0,3}?(?!tireurs)" + _ARMED),
    "faire l'objet d'une attaque": ("other_attack", "", "faire etre devenir constituer", r"(?: [\w']+){0,4} (?:l'objet|la cible|les cibles|cibles?|la proie|victimes?|les victimes)(?: [\w']+){0,2}? (?:d'une?|de|d'|des|de plusieurs|d'un) ?(?:\w+ )?(?:attaques?|assauts?|tirs?|raids?|frappes?|bombardements?|embuscades?|sabotages?|pillages?|combats?|affrontements|incursions?|drones?|missiles?|roquettes?|obus|jets? de|cocktails? molotov|coups de feu|rafales|grenades?|engins? incendiaires?|braquages?|(?:actes? de )?vandalisme|incendies? (?:volontaire|criminel)s?|profanations?|saccages?|agressions?|caillassages?)"),
    "les assaillants surgissent": ("other_attack", _ARMED, "surgir deferler debouler fondre", ""),
    "faire irruption": ("other_attack", _ARMED, "debarquer penetrer introduire infiltrer entrer rentrer", r"(?: [\w'-]+){0,3} (?:dans|à|sur|au) (?:[\w'-]+ ){0,3}?(?:villages?|maisons?|domiciles?|locaux|ecoles?|campements?|camps?|marches?|eglises?|mosquees?|hopital|studios?|residence|bureaux?|prison|sites?|concession)"),
    "traverser la ligne": ("clash", _FORCE, "franchir traverser enfoncer percer", "_(?:riviere|fleuve|ligne de (?:front|demarcation|contact)|lignes? (?:ennemies?|de defense|adverses?|ukrainiennes?|russes?)|defenses)"),
    # fighting
    "se heurter à": ("clash", _SELF, "heurter", "_(?:armees?|rebelles|soldats|forces|miliciens|troupes|combattants|jihadistes|police|policiers)"),
    "les combats font rage": ("clash", _FIGHT, "faire", " rage"),
    "les combats durent": ("clash", _FIGHT, "durer", r"(?: [\w'-]+){0,4} (?:minutes|heures?|nuit|journee|matinee|jours|semaines)\b"),
    "les combats sont en cours": ("clash", _FIGHT, "etre", r" (?:\w+ )?en cours\b"),
    "les combats éclatent": ("clash", _FIGHT, "eclater reprendre poursuivre intensifier opposer etendre redoubler rapprocher embraser", ""),
    "tomber au combat": ("clash", "", "tomber mourir tuer perir", "(?: \\w+){0,3} (?:au combat|les armes à la main|au feu|dans les combats|au cours des combats|au cours des affrontements)"),
    # seizures
    "arraisonner": ("abduction_arrest", "", "arraisonner", ""),
    "saisir un navire": ("abduction_arrest", "", "saisir intercepter aborder detourner immobiliser capturer", "_(?:navires?|cargos?|petroliers?|tankers?|bateaux?|chalutiers?|avions? de ligne|embarcations?|esquifs?|vraquiers?|methaniers?|porte-conteneurs|voiliers?|boutres?|barques?|pirogues?)"),
    "menotter": ("abduction_arrest", "", "menotter", ""),
    "jeter en prison": ("abduction_arrest", "", "jeter mettre placer envoyer conduire maintenir ecrouer", r"(?: [\w'-]+){0,4} (?:en prison|aux fers|sous les verrous|derriere les barreaux|en garde à vue|en detention|en cellule|aux arrets|en residence surveillee|sous mandat de depot)"),
    "emmener de force": ("abduction_arrest", "", "emmener embarquer emporter conduire trainer", r"(?: [\w'-]+){0,4} (?:de force|dans la (?:brousse|foret)|vers (?:la brousse|la foret|une destination inconnue|un lieu inconnu)|comme (?:porteurs|otages|boucliers)|en captivite|au commissariat|au poste)"),
    "emmenant des gens": ("abduction_arrest", r"^\W*$", "emmener emporter entrainer", "_(?:jeunes|femmes|filles|otages|villageois|hommes|personnes|eleves|habitants|captifs|enfants)"),
    "tenir en otage": ("abduction_arrest", "", "tenir retenir garder detenir", r"(?: [\w'-]+){0,4} (?:en otages?|captifs?|captives?|prisonniers?|au secret)"),
    "être retenu": ("abduction_arrest", "", "retenir detenir", r"(?: [\w'-]+){0,4} par (?:les services|la police|les autorites|des gangs?|un gang|des pirates|la junte|les rebelles|le groupe|l'armee)"),
    "se rendre à la police": ("abduction_arrest", _SELF, "rendre constituer livrer", "(?: \\w+)? (?:à la police|aux autorites|prisonniers?|à l'armee|à la justice|aux forces)"),
    "faire main basse sur des gens": ("abduction_arrest", "", "mettre", " la main sur _(?:cerveau|meneurs?|suspects?|auteurs?|assaillants?|chefs?|membres?|bandits?|trafiquants?|individus|fugitifs?|commanditaires?)"),
    "procéder à une rafle": ("abduction_arrest", "", "proceder conduire mener aboutir donner effectuer multiplier operer", "_(?:arrestations?|interpellations?|rafles?|enlevements?|captures?)"),
    "recouvrer la liberté": ("other", "", "recouvrer retrouver", "_liberte"),
    "relâcher des gens": ("other", r"\b(?:ete|est|sont|fut|furent|vien(?:t|nent) d'etre) (?:\w+ )?$", "relacher", ""),
    # truces broken
    "la trêve vole en éclats": ("ceasefire_violation", _TRUCE, "voler", " en eclats"),
    "la trêve est rompue": ("ceasefire_violation", _TRUCE + _BEEN, "ecorner ebrecher malmener briser rompre violer enfreindre bafouer fouler pietiner", ""),
    "briser la trêve": ("ceasefire_violation", "", "briser ecorner malmener enfreindre pietiner fouler rompre violer bafouer", "_(?:cessez-le-feu|treve|armistice|accalmie)"),
    # land
    "prendre un nom": ("territory_taken", _FORCE, "prendre reprendre conquerir reconquerir capturer recuperer liberer occuper envahir", r" (?:de nouveau |à nouveau |\w+ment )?(?:la |le |les |l')?(?:(?:ville|capitale|localite|village|base|province|aeroport|enclave) (?:de |d'|du )(?:la |l')?)?@"),
    "être pris": ("territory_taken", r"\b" + _TOWN + _BEEN, "prendre reprendre conquerir reconquerir capturer recuperer liberer envahir occuper enlever", rf"(?: \w+)? (?:par|{WEEKDAY}|hier|sans|au terme|apres|le \d+|en {MONTH})\b"),
    "une ville tombe": ("territory_taken", r"\b" + _TOWN + _BEEN, "tomber", r"(?! (?:dans|en (?:panne|ruine|desuetude)|d'accord|de|à)\b)" + _GONE),
    # "Son corps, criblé de balles, gisait sur la piste", "Les cadavres portaient des traces de torture"
    "marks on a body": ("attack_civilians", r"\b(?:corps|cadavres?|depouilles?|restes)\b", "porter", r" (?:tous |toutes )?(?:des |les |de |plusieurs |d')(?:\w+ )?(?:traces?|marques?|impacts?|stigmates) (?:\w+ )?(?:de |d')(?:\w+ )?(?:tortures?|balles?|coups|sevices|strangulation|violences?|couteaux?|machettes?|liens|brulures|blessures)\b"),
    "found dead after an abduction": ("attack_civilians", r"\b(?:enlevee?s?|kidnappee?s?|otages?|ravisseurs|sequestree?s?)\b", "retrouver decouvrir", r" (?:\w+ )?(?:mort|morte|morts|mortes|sans vie|assassinee?s?|egorgee?s?|decapitee?s?|executee?s?)\b"),
    "defy a truce": ("ceasefire_violation", "", "passer", r" outre (?:à )?(?:au|le |la |l'|aux|les )(?:\w+ )?" + _TRUCE),
    "faire main basse": ("territory_taken", "", "faire mettre", r" (?:main basse sur|la main sur) _(?:villes?|villages?|mines?|sites?|puits|positions?|bases?|aeroports?|depots?|champs?|camps?|casernes?|ports?|postes?|armements?|arsenal|armes|region|province|quartiers?)"),
    "planter le drapeau": ("territory_taken", "", "planter hisser deployer", "_drapeaux?(?! blancs?)\\b"),
    "hisser le drapeau blanc": ("territory_ceded", _FORCE + r"[^.;]{0,60}$", "hisser agiter brandir", " (?:le|un|leur) drapeaux? blancs?"),
    "avancer": ("territory_taken", _FORCE, "avancer progresser gagner percer grignoter", r"(?: \w+){0,3} (?:de|d'|sur)? ?(?:\w+ ){0,2}(?:kilometres?|km|terrain|km2|positions|metres)\b"),
    "avancer vers": ("territory_taken", _FORCE, "avancer progresser", r"(?: \w+){0,2} (?:vers|sur|dans|en direction de|jusqu'à|aux portes de) (?:la |le |l'|les )?(?:\w+ (?:de |d'|du ))?@"),
    "submerger une garnison": ("clash", "", "submerger deborder", "_(?:garnisons?|positions?|bases?|defenses?|casernes?|postes?|lignes)"),
    "prendre pied": ("territory_taken", _FORCE, "prendre", " pied"),
    "être aux mains": ("territory_taken", _TOWN, "etre rester demeurer", r"(?: \w+){0,3} (?:aux mains|entre les mains|sous (?:le |son )?controle) (?:de|d'|du|des|totale?)"),
    "remettre un lieu": ("territory_ceded", "", "remettre restituer retroceder rendre transferer", "(?! (?:[\\w'-]+ )?(?:dans|vers|d'ici|à l'interieur) )_(?:bases?|camps? militaires?|aeroports?|villes?|villages?|casernes?|emprises?|garnisons?|territoires?|districts?|provinces?)"),
    "abandonner un lieu": ("territory_ceded", _FORCE, "abandonner laisser lacher", "(?! (?:[\\w'-]+ ){0,4}?(?:bombes?|barils?|missiles?|obus|charges?|grenades?)\\b)(?! sur le (?:terrain|carreau))_(?:positions?|postes?|villes?|villages?|bases?|garnisons?|terrain|tranchees?|localites?|casernes?)"),
    # closing off
    "clore une frontière": ("blockade", "", "clore fermer sceller cadenasser verrouiller obstruer", "_(?:frontieres?|points? de passage|postes?-frontieres?|postes? frontieres?|espace aerien|corridors?|detroits?|acces)"),
    "baisser le rideau": ("blockade", r"\b(?:points? de passage|postes?|frontieres?)\b", "baisser", "_rideau"),
    "entraver la route": ("blockade", "", "entraver paralyser obstruer couper bloquer interrompre", "_(?:navigation|circulation|trafic|routes? nationales?|autoroutes?|acces (?:à|a|au|aux)|aeroports?|voie ferree|ravitaillement|acheminement|corridors?|detroits?)"),
    "décréter un blocus": ("blockade", "", "decreter maintenir renforcer lever durcir mettre imposer instaurer subir", "(?! (?:[\\w']+ ){0,2}feu\\b)_(?:blocus|siege de|siege devant|etat de siege autour)"),
    "être assiégé": ("blockade", _TOWN, "etre rester demeurer", r"(?: \w+){0,3} (?:assiegee?s?|encerclee?s?|sous (?:embargo|blocus|siege)|isolee?s? du monde|coupee?s? du (?:monde|reste))"),
    "le siège dure": ("blockade", r"\b(?:siege|blocus|encerclement|blocage) (?:de |du |d'|des |impose|total)", "durer poursuivre prolonger lever affamer etrangler asphyxier paralyser", ""),
    "se voir refuser l'accès": ("blockade", "", "refuser interdire barrer", "_(?:acces|passage|entree)(?= (?:à|a|au|aux|du|de|des) )"),
    "élever une barricade": ("blockade", "", "eriger dresser elever installer monter edifier poser couler", r"(?: [\w'-]+){0,4} (?:barricades?|barrages?(?: routiers?)?|blocs de beton|check-points?)"),
    # found dead
    "découvrir des corps": ("casualties_report", "", "retrouver decouvrir exhumer repecher deterrer degager extraire recuperer denombrer", "_(?:corps|depouilles?|cadavres?|ossements|charniers?|fosses? communes?)"),
    "mettre au jour": ("casualties_report", r"\b(?:corps|depouilles?|cadavres?|ossements|charniers?|restes|fosses? communes?)\b", "mettre", " au jour"),
    "succomber": ("casualties_report", "", "succomber", r"(?: [\w'-]+){0,3} (?:blessures?|brulures?|coups|tirs|eclats?|balles?)"),
    "y rester": ("casualties_report", r"\by (?:sont|etaient|seraient|ont|a|avait|avaient) (?:\w+ )?$", "rester laisser", r"(?= ?[.,;:]|$| la vie| leur vie|$)"),
    # truces and talks
    "sceller une trêve": ("ceasefire_agreement", "", "parapher ratifier sceller arracher obtenir valider endosser approuver avaliser decrocher trouver observer reconduire proclamer enteriner", "_" + _TRUCE),
    "parapher un accord": ("ceasefire_agreement", "", "parapher", "_(?:accord|texte|document|protocole)"),
    "donner son accord": ("ceasefire_agreement", "", "donner", "_(?:feu vert|accord|aval|assentiment) (?:à|a|au|pour) _(?:treve|cessez-le-feu|armistice)"),
    "la trêve prend effet": ("ceasefire_agreement", _TRUCE, "prendre entrer debuter commencer tenir", f"(?: \\w+)? (?:effet|en vigueur|en application|{WEEKDAY}|hier|à \\d|à minuit)"),
    "se rendre dans une capitale": ("negotiation", _VIP + r"[^.;:]{0,80}" + _SELF, "rendre deplacer envoler retrouver voir", r"(?: [\w'-]+){0,3}? (?:à|au|en|aux|pour|dans|vers) (?:la |le |l'|les )?@"),
    "arriver dans une capitale": ("negotiation", r"(?<!ex-)(?<!ex-premiere )(?<!ex-premier )" + _VIP, "arriver atterrir poser", r"(?: [\w'-]+){0,3}? (?:à|au|en|aux) (?:la |le |l'|les )?@"),
    "ira dans une capitale": ("negotiation", r"\b(?:il|elle|ils|elles)\b $|" + _VIP, "aller", r"(?: [\w'-]+){0,2} (?:à|au|en|aux) (?:la |le |l'|les )?@"),
    "échanger au téléphone": ("negotiation", "", "echanger converser discuter parler dialoguer deviser", r"(?: [\w'-]+){0,3} (?:par telephone|au telephone|par visioconference|en visioconference|avec (?:son|sa|ses|leurs?) homologues?)"),
    "avoir un entretien": ("negotiation", _VIP, "tenir", r" (?:\w+ )?(?:un|une|des|plusieurs|deux|trois|son|leur) (?:[\w'-]+ )?(?:entretiens?|echanges? (?:avec|telephonique)|tete-a-tete|entrevues?|rencontres?|conversations?|reunions?|pourparlers|discussions)\b"),
    "les pourparlers achoppent": ("negotiation", _TALKS, "achopper pietiner echouer patiner avorter buter capoter deraper durer ouvrir tenir derouler poursuivre achever conclure reprendre debuter demarrer commencer solder terminer enliser prolonger interrompre suspendre ajourner reporter", ""),
    "la rencontre dure": ("negotiation", r"\b(?:rencontres?|reunions?|entretiens?|visites?(?! (?:guidee|medicale))|tete-a-tete|entrevues?|sessions?)\b", "durer tenir derouler reunir achever conclure ouvrir terminer", r"(?= (?:\w+ ){0,4}(?:" + WEEKDAY + r"|hier|heures?|minutes|jours?|sur|sans|à|au|autour|le \d+))"),
    "les pourparlers prennent fin": ("negotiation", _TALKS, "prendre", r" (?:\w+ )?fin\b"),
    "quitter la table": ("negotiation", "", "quitter boycotter ajourner interrompre rompre relancer clore cloturer prolonger poursuivre presider faciliter superviser claquer parrainer", "_(?:pourparlers?|negociations?|tables? (?:des|de) (?:negociations?|pourparlers)|table(?= ?[.,;])|discussions?(?= (?:de|avec|sur|entre))|sommets?|conferences? (?:de|sur|des)|porte (?:des|de la) (?:\\w+ )?(?:pourparlers|negociations?|discussions?|conferences?|tables?|reunions?|rencontres?|mediation|commission|salle|seance|session)|mediation)"),
    "dépêcher un émissaire": ("negotiation", "", "depecher envoyer mandater", "_(?:emissaires?|envoyee?s?(?: specia\\w+)?|mediateurs?|ministres?|chef de la diplomatie|chef d'etat-major|delegations?|president|negociateurs?|mission de mediation|haut responsable)"),
    "envoys gather": ("negotiation", r"\b(?:mediateurs?|ministres?|delegations?|dirigeants|negociateurs?|emissaires?|diplomates?|ambassadeurs|chefs d'etat) (?:[\w']+ ){0,4}$", "regrouper asseoir rassembler", r"_(?:pourparlers|negociations|table|discussions)"),
    "se rencontrer": ("negotiation", _SELF, "rencontrer reunir retrouver revoir concerter entretenir", r"(?! (?:\w+ )?(?:piege|bloque|coince|prise?s? |prisonnier|isole|sans |à la rue|seul|face ))(?= (?:[\w'-]+ ){0,4}(?:à|au|en|" + WEEKDAY + r"|hier|pour|le \d+|avec|d'urgence|autour|dans|par|mais)\b)"),
    "conclure un pacte": ("negotiation", _VIP[:-3] + r"|pays|gouvernements?|capitales?|parties|camps|europeens|bruxelles|union|etats)\b", "conclure sceller ratifier finaliser", "_(?:accords?|arrangements?|pactes?|partenariats?|traites?|compromis)"),
    "être reçu": ("negotiation", _VIP, "recevoir accueillir", r"(?: \w+){0,3} (?:par (?:le|la|l'|son|sa|leur|un|les) ?(?:\w+ ){0,2}(?:president|ministre|homologue|emir|roi|premier|chef|chancelier|secretaire|prince|sultan|general|pape)|à (?:l'elysee|la maison blanche|matignon|palais)|au (?:palais|kremlin))"),
    "recevoir un hôte": ("negotiation", "", "recevoir accueillir", "_(?:partis|parties|chefs d'etat|chefs? de (?:gouvernement|la diplomatie)|belligerants|emissaires?|negociateurs?|delegations?|presidents?|ministres?|homologues?|mediateurs?|reunion|sommet|pourparlers|negociations)"),
    # moves of forces
    "un convoi entre": (
        "deployment", r"\b(?:convois?|colonnes?) (?:militaires?|blindee?s?|de (?:[\w.'-]+ ){0,3}?(?:vehicules (?:militaires|blindes)|chars|blindes|soldats|troupes|renforts|casques bleus|armee))\b[^.;]{0,70}",
        "entrer penetrer arriver franchir traverser parvenir", r"(?: [\w'-]+){0,3}? (?:à|a|au|aux|dans|en|sur|la frontiere|le pont)\b",
    ),
    "prendre position": ("deployment", _FORCE, "prendre", " (?:position|leurs quartiers)"),
    "appareiller": ("deployment", r"\b(?:porte-avions|navires? (?:de guerre|militaires?)|fregates?|destroyers?|flotte|sous-marins?|escadre|cuirasse|batiments? de guerre)\b", "appareiller mouiller croiser accoster arriver entrer franchir lever", ""),
    "des renforts arrivent": ("deployment", _FORCE, "arriver debarquer parvenir affluer atterrir converger", r"(?: [\w'-]+){0,3} (?:à|au|en|aux|dans|sur|vers|pres|par|jusqu'à|" + WEEKDAY + r"|hier)\b(?! (?:à )?(?:un|une|des|l') ?(?:\w+ ){0,2}?(?:accords?|compromis|consensus|entente|arrangement|terrain d'entente)\b)"),
    "quadriller": ("deployment", _FORCE, "quadriller ratisser patrouiller sillonner investir passer", r"(?:(?: [\w'-]+){0,3}? (?:l'|la |le |les |une? |des |aux |leurs? |plusieurs )(?:\w+ )?(?:zones?|forets?|bois|brousse|savane|rues?|quartiers?|secteurs?|environs|alentours|abords|maquis|montagnes?|collines?|vallees?|villages?|campagnes?|champs|marais|rives?|cotes?|massifs?|regions?|faubourgs|banlieues?|desert|jungle|terrain|maisons?|hameaux)| au peigne fin)\b"),
    "rappeler des réservistes": ("deployment", "", "rappeler mobiliser convoquer", "_reservistes"),
    "mettre en alerte": ("deployment", "", "mettre placer", r"_(?:armees?|troupes?|forces?)(?: \w+){0,3} en (?:etat d')?alerte"),
    "évacuer une base": ("withdrawal", _FORCE, "evacuer quitter deserter", "_(?:bases?|positions?|postes?|camps?|casernes?|villes?|territoires?|pays|tranchees|emprises?|garnisons?|regions?|provinces?|zones?|localites?|villages?|rive|cites?|bourgs?|bourgades?|districts?|quartiers?|hameaux?|collines?|hauteurs|aeroports?|enclave|iles?)"),
    "quitter un nom": ("withdrawal", _FORCE, "quitter evacuer", r" (?:definitivement |\w+ment )?(?:la |le |les |l')?(?:(?:ville|base|camp|province|aeroport) (?:de |d'|du ))?@"),
    "décrocher": ("withdrawal", _FORCE, "reculer decrocher refluer fuir debander retraiter", rf"(?= ?(?:[.,;]|$|de |d'|vers|devant|face|sur|en |dans|{WEEKDAY}|hier|au |à ))"),
    "plier bagage": ("withdrawal", _FORCE, "plier lever", " (?:bagages?|le camp)"),
    "ordonner le retrait": ("withdrawal", "", "ordonner annoncer achever entamer commencer debuter", "_(?:retrait|repli|desengagement|retraite)(?= )(?! (?:immediat |progressif |pur et simple )?(?:de |d'|du |des )(?:tou(?:s|tes) )?(?:l'|les? |la |ses? |sa |leurs? )?(?:permis|licences?|agrements?|autorisations?|accreditations?|visas?|passeports?|nationalite|immunite|projets?|textes?|lois?|decrets?|reformes?|mesures?|amendements?|resolutions?|motions?|plaintes?|candidatures?|propositions?|lots?|produits?|medicaments?|billets?|confiance|soutien)\\b)"),
    # people on the move
    "passer la frontière": ("displacement", _CROWD, "traverser passer franchir gagner rejoindre atteindre", "_(?:frontieres?|pays voisins?|camps?|rive|territoire|fleuve|pagodes|abris|hauteurs|ecoles?|eglises?|mosquees?|centres? d'accueil|etablissements?|lieux surs)"),
    "affluer": ("displacement", _CROWD, "affluer deferler entasser refugier", ""),
    "gens arrivés": ("displacement", r"\b(?:familles|refugies|deplaces|migrants|exiles|menages|rapatries|nouveaux arrivants)\b", "arriver accoster debarquer parvenir", ""),
    "prendre la fuite": ("displacement", _CROWD, "prendre", "_(?:la fuite|la route|les routes|le chemin (?:de l'exil|de l'exode|du depart)|la mer|leurs jambes)"),
    "plier bagages": ("displacement", _CROWD, "plier faire boucler", " (?:bagages?|leurs (?:bagages?|valises|baluchons))"),
    "déserter ses foyers": ("displacement", _CROWD, "deserter quitter abandonner fuir evacuer laisser", "_(?:foyers?|maisons?|domiciles?|villages?|villes?|logements?|terres|habitations?|quartiers?|region|communautes?|communes?|secteurs?|enclave|front|ile|hameaux?|camps?|pays|zones?|tout derriere|(?:leurs? )?localites?)"),
    "fuir un nom": ("displacement", _CROWD, "fuir quitter deserter evacuer", r" (?:de nouveau |\w+ment )?(?:la |le |les |l')?(?:(?:ville|capitale|localite|village|region|province|camp|bande) (?:de |d'|du ))?@"),
    "évacuer un lieu": ("displacement", "", "evacuer vider", "_(?:hopital|hopitaux|ecoles?|quartiers?|villages?|villes?|immeubles?|camps? de|localites?|hotels?|universites?|stations?(?!-service)|communes?|zones?|tours?|hameaux?|patients|malades|ressortissants|expatries|touristes|personnel|diplomates|employes)"),
    "rapatrier des gens": ("displacement", "", "rapatrier reconduire refouler expulser deporter chasser", "_(?:ressortissants|migrants|refugies|expatries|familles|habitants|etudiants|travailleurs|demandeurs d'asile|villageois|deplaces|eleveurs|pecheurs)"),
    "rentrer chez soi": ("displacement", r"\b(?:refugies|deplaces|habitants|familles|exiles|villageois|civils|retournes|migrants)\b", "regagner rentrer revenir retourner reintegrer", r"(?: [\w'-]+){0,2} (?:villages?|chez eux|leurs? \w+|foyers?|pays|dans)\b"),
    "ordonner l'évacuation": ("displacement", "", "commencer organiser achever proceder", "_evacuations?(?! (?:sanitaire|medicale|(?:de|des|d') ?(?:\\w+ )?(?:\\w+ )?(?:blesse|malade|patient|corps|depouille)))"),
    "contraindre à partir": ("displacement", "", "contraindre pousser forcer obliger amener conduire", r"(?: [\w'.-]+){0,6} (?:à|a) (?:fuir|quitter|partir|evacuer|se refugier|l'exode|l'exil|la fuite|se deplacer|abandonner)"),
    # streets
    "investir un palais": ("protest", _RIOT, "envahir prendre occuper investir cerner encercler assieger", "_(?:parlement|palais|assemblee|ambassades?|mairies?|ministeres?|places?|avenues?|rues|siege|residence|usines?|universites?|campus|rond-points?|d'assaut|ronds-points)"),
    "observer une grève": ("protest", "", "entamer declencher lancer observer suivre poursuivre decreter reconduire voter lever commencer maintenir suspendre", "_(?:greves?|debrayages?|sit-in|mot d'ordre)"),
    "la grève paralyse": ("protest", _STRIKE, "paralyser suivre toucher gagner reconduire perturber bloquer poursuivre durer commencer debuter entrer lever suspendre etendre", ""),
    "le cortège réunit": ("protest", _MARCH, "reunir rassembler mobiliser attirer elancer traverser remonter degenerer disperser parcourir ebranler tenir", ""),
    "l'opposition défile": ("protest", _RIOT, "defiler manifester marcher battre", rf"(?! à mort)(?= ?(?:[.,;]|$|{WEEKDAY}|hier|à |au |dans |en |pour |contre |le pave|devant|sur |par |aux ))"),
    "remonter l'avenue": ("protest", _RIOT, "remonter descendre parcourir arpenter conspuer huer scander brandir", "_(?:avenues?|rues?|boulevards?|pave|gouvernement|president|slogans|pancartes|drapeaux)"),
    "boycotter les cours": ("protest", "", "boycotter", "_(?:cours|examens|classes)"),
    "brûler des pneus": ("protest", "", "bruler incendier enflammer", "_(?:pneus|effigies?|poubelles|barricades)"),
    "entrer en grève": ("protest", "", "entrer etre rester mettre", r"(?: [\w'-]+){0,4} en greve"),
    "se soulever": ("protest", _SELF, "soulever revolter mutiner rebeller", ""),
    # "s'insurger contre des propos" is only said
    "s'insurger": ("protest", _SELF, "insurger", "(?! (?:\\w+ )?(?:contre|de|d'|qu))|_contre (?:le regime|la junte|l'occupa\\w+|l'armee|le pouvoir)"),
    "charger la foule": ("protest", "", "charger disperser refouler repousser gazer", r"(?: à coups de \w+)?_(?:manifestants?|foule|cortege|protestataires|rassemblement|etudiants|enseignants|grevistes|attroupement)"),
    "lancer des gaz": ("protest", "", "tirer lancer utiliser recourir user faire", "_(?:gaz lacrymogenes?|grenades? (?:lacrymogenes?|assourdissantes?)|canons? à eau|balles en caoutchouc)"),
    "angry people storm": (
        "protest",
        r"\b(?:habitants?|jeunes|riverains|villageois|femmes|meres|etudiants|commercants|partisans|sympathisants|supporters|proches|parents|foule) (?:[\w'-]+ )?(?:en colere|furieux|furieuses?|mecontents|exasperes|excedes|excedee)\b",
        "envahir investir occuper prendre penetrer entrer saccager assieger",
        "_(?:bases?|camps?|locaux|siege|bureaux|mairies?|gouvernorat|prefecture|commissariat|tribunal|palais|parlement|residence|d'assaut|aeroport|stations?|depots?|ecoles?|hopital)",
    ),
    "rideaux baissés": ("protest", r"\b(?:commerces|magasins|boutiques|marches|classes|administrations|services)\b", "rester baisser demeurer fermer", r"(?: [\w'-]+){0,3} (?:fermee?s?|portes closes|closes?|vides|rideaux?)"),
    # what is shut or cut for a while
    "put up roadblocks": ("blockade", "", "mettre", r" en place (?:[\w'-]+ ){0,2}?barrages?\b"),
    "the net is off": ("other", r"\b(?:internet|reseaux? (?:sociaux|mobiles?|telephoniques?))\b[\w' -]{0,30}$", "ralentir retablir perturber restreindre filtrer", ""),
    "captives get away": ("other", r"(?:\b(?:enlev|kidnapp|rapt|sequestr)ee?s?\b|\b(?:otages?|captifs?|captives?|detenus?|prisonniers?|codetenus?)\b)[^.;]{0,70}\b(?:s'|se )(?:est |sont |etait |etaient )$", "echapper evader enfuir sauver", ""),
    # power
    "sanctionner": ("other", "", "sanctionner", "_(?:generaux|general|dirigeants?|responsables?|ministres?|milices?|entreprises?|personnes|officiers?|groupes?|chefs?|banques?|individus|entites|societes|oligarques|juges|deputes|compagnies?|reseaux?|navires?|regime|pays)"),
    "geler les avoirs": ("other", "", "geler saisir confisquer", "_(?:avoirs|decret|megadecret|actifs russes|reforme)"),
    "prendre des sanctions": ("other", "", "prendre retablir reimposer proposer reconduire maintenir alleger assouplir suspendre instaurer reactiver prolonger adopter imposer infliger decreter durcir lever annoncer prononcer voter renforcer alourdir approuver valider enteriner avaliser elargir etendre", "_(?:sanctions|trains? de sanctions|embargo sur)"),
    "expulser un diplomate": ("other", "", "expulser chasser renvoyer rappeler", "_(?:ambassad\\w+|diplomates?|charges? d'affaires|attaches? (?:militaire|de defense)|consuls?|coordonnatrice|representante?)"),
    "déclarer persona non grata": ("other", "", "declarer", r"(?: [\w'-]+){0,9} personae? non gratae?"),
    # "Le Rwanda a rompu ses relations avec Bruxelles": a state breaks with another; what is only frozen or mended is less
    "rompre les relations": ("political_change", "", "rompre", "_(?:relations(?! (?:commerciales|sexuelles|amoureuses|contractuelles|d'affaires))|liens (?:diplomatiques|consulaires|avec)|cooperation militaire|accord de defense)"),
    "geler les relations": ("other", "", "suspendre geler retablir restaurer normaliser renouer", "_(?:relations(?! (?:commerciales|sexuelles|amoureuses|contractuelles|d'affaires))|liens|cooperation militaire|accord de defense)"),
    "suspendre un pays": ("other", "", "suspendre exclure ecarter", r"(?: [\w'-]+){0,5} (?:de |d')(?:ses |l'|la |toutes ses |tous ses |ses principa\w+ )(?:instances?|organes?|organisation|institutions|cedeao|union africaine|oif|commonwealth|ligue arabe)\b"),
    "suspendre des partis": ("political_change", "", "suspendre interdire dissoudre geler", "_(?:partis?|activites (?:des partis|politiques|du parlement)|institutions|parlement|assemblee|constitution|gouvernement|conseils?|forces?|milices?|participation|medias?|chaines?|syndicats?|association|organisation|elections?|processus electoral)"),
    "condamner à la prison": ("other", "", "condamner", r"(?:,? [\w'.-]+){0,12}? (?:par contumace|(?:à|a) (?:(?:[\w'-]+ ){0,3}?(?:ans|mois|mort|perpetuite|prison|reclusion|detention|pendaison|amende)|(?:de |une |des )?(?:\w+ )?peines?))\b"),
    "ouvrir le vote": ("political_change", r"\b(?:bureaux de vote|isoloirs|urnes|centres de vote)\b", "ouvrir fermer", ""),
    "aller aux urnes": ("political_change", r"\b(?:electeurs|citoyens|votants|(?!fois|mois|trois|bois|droits)[a-z]+(?:ais|ois|iens|eens))\b", "rendre appeler voter convoquer", r"(?: [\w'-]+){0,4} (?:aux urnes|ont vote)\b"),
    "voter un jour": ("political_change", r"\b(?:electeurs|citoyens|votants|(?!fois|mois|trois|bois|droits)[a-z]+(?:ais|ois|iens|eens))\b", "voter", r"(?: [\w'-]+){0,4} " + WEEKDAY + r"\b"),
    "quitter une organisation": ("political_change", "", "quitter rejoindre integrer reintegrer", rf" (?:\w+ment |(?:{WEEKDAY}|hier) )?(?:la |le |l'|les )?(?:cedeao|union africaine|union europeenne|otan|onu|francophonie|g5 sahel|ligue arabe|organisation|alliance|coalition|gouvernement|cour penale|cpi|unesco|oms|accord de paris|conseil (?:de l'europe|des droits)|assemblee parlementaire|aes|csto|otsc|opep)\b"),
    "le gouvernement tombe": ("political_change", r"\b(?:gouvernement|cabinet|regime|junte|coalition)" + _BEEN, "tomber renverser censurer dissoudre balayer remanier demettre", ""),
    "délivrer un mandat": ("other", "", "emettre delivrer lancer", "_mandats? d'arret"),
    "déjouer un coup": ("political_change", "", "dejouer", "_(?:coup d'etat|putsch|tentative de (?:coup|putsch))"),
    "rendre son portefeuille": ("political_change", "", "rendre remettre presenter jeter quitter deposer annoncer", "_(?:portefeuille|tablier|eponge|demission|(?:ses|leurs) fonctions|(?:son|leur) mandat|(?:un|son|nouveau|nouvel|prochain) (?:nouveau )?gouvernement)"),
    "décréter l'exception": ("political_change", "", "decreter instaurer proclamer prolonger lever declarer imposer retablir etendre resserrer durcir assouplir serrer", "_(?:etat d'(?:urgence|exception)|etat de siege|loi martiale|couvre[- ]feu|mobilisation generale|deuil national|regime d'operation antiterroriste)"),
    "proclamer un vainqueur": ("political_change", "", "proclamer declarer designer donner publier", "_(?:vainqueur|elue?|president par interim|president de la transition|resultats (?:definitifs|provisoires|officiels|partiels|complets)|caducs?)"),
    "prendre la tête": ("political_change", "", "prendre ceder quitter transmettre usurper conserver", "_(?:le pouvoir|la tete (?:du pays|de l'etat|de la transition|du gouvernement|de la junte)|les commandes du pays)"),
    "scrutin reporté": ("political_change", r"\b(?:elections?|scrutins?|presidentielles?|legislatives|referendum)\b[^,;:]{0,40} (?:ete|est|sont) (?:\w+ )?$", "reporter annuler avancer invalider repousser ajourner differer", ""),
    "reporter le scrutin": ("political_change", "", "reporter annuler avancer convoquer organiser tenir invalider valider repousser ajourner differer", r"(?:(?: (?:de|d'|au|à)? ?[\w']+){0,4}(?= (?:l'|la |le |les )))?_(?:elections?|scrutins?|presidentielles?|legislatives|referendum|(?:premier|second) tour)\b"),
    "réviser la constitution": ("political_change", "", "adopter approuver reviser amender promulguer abroger voter enteriner ratifier rejeter", "_(?:constitution|loi(?! de finances)|motion de censure|amnistie|resolution|amendement constitutionnel|nouvelle charte|charte de (?:la )?transition|revision)"),
    # forces of nature, accidents
    "la terre tremble": ("disaster", r"\b(?:terre|sol)\b", "trembler derober affaisser", ""),
    "un séisme secoue": ("disaster", r"(?<!\ba )(?<!\bont )(?<!\bavait )" + _QUAKE, "ressentir secouer frapper detruire jeter enregistrer ebranler raser tuer toucher faire survenir suivre endommager reveiller semer causer provoquer endeuiller affoler lezarder paniquer surprendre", ""),
    "un feu se déclare": ("disaster", _FIRE, "declarer ravager detruire consumer devorer progresser propager reduire emporter parcourir calciner reculer eteindre circonscrire maitriser tuer embraser partir", ""),
    "une épidémie se déclare": ("disaster", _PLAGUE, "declarer tuer emporter sevir flamber progresser propager gagner faucher confirmer apparaitre resurgir frapper", ""),
    "entrer en collision": ("disaster", _CRAFT + "|" + _BOAT, "entrer", " en collision"),
    "verser dans un ravin": ("disaster", _CRAFT, "verser basculer plonger renverser capoter derailler sortir tomber precipiter deporter finir chuter", rf"(?! (?:dans|sur) (?:un |une |l'|le |la |leur )(?:[\w'-]+ )?(?:guet-apens|embuscade|piege|traquenard|souriciere))(?= ?(?:[.,;]|$|dans|en |sur |de |du haut|d'un (?:pont|viaduc|talus|precipice|bac|quai|ferry)|à |au |aux |par-dessus|contre|vers |{WEEKDAY}|hier|la (?:route|chaussee)|pres|apres|faisant|tuant))"),
    "dévaler un ravin": ("disaster", _CRAFT, "devaler rouler", r"(?: \w+){0,3}? (?:ravins?|pente|talus|precipice|montagne|falaise|flanc|contrebas)\b"),
    "quitter la route": ("disaster", _CRAFT, "quitter", r"(?: \w+)? (?:la (?:route|chaussee|piste)|les rails|sa voie|sa trajectoire)\b"),
    "un véhicule percute": ("disaster", _CRAFT, "percuter heurter faucher ecraser telescoper emboutir renverser", "_(?:camions?|bus|autobus|minibus|voitures?|vehicules?|poteau|arbre|trains?|mur|pylone|ligne electrique|montagne|pietons|falaise|immeuble|moto|taxi|groupe de|foule)"),
    "un avion s'écrase": ("disaster", r"\b(?:avions?|hydravions?|planeurs?|bimoteurs?|monomoteurs?|aeronefs?|helicopteres?|appareils?|vols?|boeing|airbus|jets?|ulm|cessna|antonov)\b", "ecraser abimer crasher disparaitre desintegrer", rf"(?= ?(?:[.,;]|$|dans|en |sur |de |à |au |{WEEKDAY}|hier|pres|apres|peu|avec|des|lors|contre))"),
    "couler un navire de guerre": ("other_attack", r"\b(?:navires? (?:de guerre|de debarquement|militaires?|russes?|ukrainiens?)|batiments? (?:de guerre|militaires?)|fregates?|destroyers?|croiseurs?|corvettes?|sous-marins?|vedettes? (?:militaires?|rapides?|lance-missiles))\b[\w' -]{0,30}\b(?:a|ont|avait|avaient|aurait|auraient) ete $", "couler", ""),
    "un bateau sombre": ("disaster", _BOAT, "sombrer couler chavirer retourner echouer disloquer disparaitre heurter renverser degonfler", ""),
    "une digue cède": ("disaster", _BUILDING, "ceder rompre effondrer ecrouler affaisser lacher ebouler affaler", rf"(?! (?:au|à|aux|la|le|les|une?|des|ses|son) (?!passage|poids|milieu|matin|petit|cours|moins|suite))(?= ?(?:[.,;]|$|sur|dans|{WEEKDAY}|hier|sous|à |au |en |et |apres|pres|tuant|ensevelissant|faisant|pendant|de ))"),
    "la tempête balaie": ("disaster", _STORM, "balayer frapper toucher arracher inonder submerger devaster ravager detruire emporter engloutir deraciner aborder abattre raser deborder isoler endommager tuer noyer priver ensevelir faucher monter envahir atteindre couper recouvrir engloutir chasser deplacer surprendre eventrer", ""),
    "toucher terre": ("disaster", _STORM, "toucher", " terres?"),
    "être privé de courant": ("disaster", r"\b(?:pannes?|coupures?|black-out)\b", "plonger priver paralyser frapper toucher", ""),
    "confirmer des cas": ("disaster", "", "confirmer recenser enregistrer detecter signaler declarer", r"_cas (?:suspects? |confirmes? |mortels? )?(?:de|d') ?(?:fievre|cholera|ebola|mpox|variole|rougeole|polio|meningite|dengue|diphterie|covid)"),
    # told by an image that dispatches and broadsheets share
    "les armes parlent": ("clash", r"\b(?:les armes|la poudre)\b", "parler", ""),
    "se disputer un lieu": ("clash", _SELF, "disputer", "_(?:controle|villes?|localites?|aeroports?|ponts?|bases?|collines?|quartiers?)"),
    "en découdre": ("clash", "", "decoudre", ""),
    "mettre hors de combat": ("clash", "", "mettre", r" (?:hors (?:de combat|d'etat de nuire(?! (?:[\w'-]+ ){0,5}?(?:reseau|bande|gang|malfaiteurs?|trafiquants?|narcotrafiquants?|braqueurs?|voleurs?|escrocs?|passeurs?|delinquants?|faussaires?|cambrioleurs?|contrebandiers?)\b))|en deroute|en fuite)"),
    "tomber nez à nez": ("clash", _FORCE, "tomber", " (?:nez à nez|sur une? (?:patrouille|colonne|groupe|embuscade))"),
    "le soldat tombé": ("clash", r"\b(?:soldats?|policiers?|militaires?|gendarmes?|combattants?|hommes|officiers?|fantassins?|suppletifs|recrues) (?:\w+ ){0,2}(?:est |sont |etait |etaient )?(?:\w+ )?$", "tomber", rf"(?= (?:{WEEKDAY}|hier|dans l'(?:attaque|heure|embuscade|assaut|offensive)|sous |devant |face ))"),
    "tourner au drame": ("clash", _FIGHT, "tourner degenerer", ""),
    "vivre sous les bombes": ("shelling", "", "vivre passer connaitre", r"_(?:sous les (?:bombes|obus|roquettes|bombardements))"),
    "finir sa course": ("shelling", _SHELL, "finir achever terminer", "_course"),
    "prendre sous le feu": ("shelling", _FORCE[:-3] + r"|artilleurs?|artillerie|canons|chars)\b", "prendre tenir placer", "_(?:sous (?:leur|son|le|un) feu)"),
    "recevoir des obus": ("shelling", "", "recevoir", rf"{_SHELLS}\b(?! {SUPPLIED})"),
    "encaisser des obus": ("shelling", "", "encaisser essuyer", _SHELLS),
    "arroser à l'arme lourde": ("shelling", "", "arroser harceler viser mitrailler canarder", "_à l'arme (?:lourde|automatique)"),
    "les canons se taisent": ("shelling", r"\b(?:canons?|mortiers|bombes)\b", "reprendre entendre", ""),
    "les avions reviennent": ("air_strike", _PLANE, "revenir passer fondre", rf"(?= ?(?:[.,;]|$|au-dessus|sur |{WEEKDAY}|hier|à |dans|en ))"),
    "lâcher ses bombes": ("air_strike", "", "lacher deverser", "_(?:bombes?|barils?|missiles?|tapis de bombes|engins)"),
    "un appareil tire": ("air_strike", r"\b(?:appareils?|avions?|chasseurs?|helicopteres?|bombardiers?)\b", "tirer lancer lacher", "_(?:missiles?|roquettes?|bombes?|rafales?|fusees?)"),
    "frapper de nouveau": ("air_strike", r"\b(?:israel|aviation|coalition|tsahal|washington|etats-unis|armee israelienne|armee de l'air|armee birmane|junte)\b", "frapper pilonner bombarder", "_(?:banlieue|quartiers?|villes?|villages?|camps?|enclave|bande|sud|nord|est|ouest|port|aeroport|infrastructures|positions|cibles|sites?|immeubles?)"),
    "la frappe ensevelit": ("air_strike", r"\b(?:(?<!\ba )(?<!\bont )(?<!\bete )(?<!avait )(?<!avaient )(?<!avoir )(?<!ayant )(?<!rait )(?<!raient )(?<!nouveau )(?<!encore )(?<!aussi )(?<!egalement )(?<!deja )(?<!\bet )(?<!\bqui )frappes?|raids?|bombardements? aeriens?)\b", "ensevelir engloutir pulveriser reduire raser souffler faucher decimer eventrer aneantir viser cibler toucher atteindre detruire endommager reveiller tuer secouer ebranler", ""),
    "réduire en poussière": ("air_strike", "", "reduire raser souffler ensevelir", r"_par (?:une|un|des|les|plusieurs) (?:\w+ ){0,2}(?:raids?|frappes?|bombardements?|bombes?)"),
    "une bombe tombe": ("air_strike", r"\bbombes? (?:de \d+|planantes?|guidees?|larguee?s?|thermobarique|aeriennes?)", "tomber abattre exploser toucher frapper", ""),
    "un drone fond sur": ("drone_strike", _UAV, "fondre plonger jeter precipiter finir heurter incendier survenir voler", ""),
    "engins volants": ("drone_strike", r"\bengins? volants?|munitions? rodeuses?\b", "prendre frapper toucher viser ecraser exploser", ""),
    "intercepter des missiles": ("shelling", r"\b(?:missiles?|roquettes?|projectiles?)" + _BEEN, "intercepter abattre", ""),
    "intercepter des drones": ("other_attack", _UAV + _BEEN, "intercepter abattre neutraliser detruire", ""),
    "les débris d'un drone": ("drone_strike", r"\b(?:debris|fragments?|morceaux|eclats?|chute)\b[\w' ]{0,24}\bdrones?\b", "mettre tomber endommager toucher incendier provoquer blesser tuer", ""),
    "se jeter avec sa bombe": ("explosion", r"\b(?:bardee?s? d'explosifs|ceinture explosive|kamikazes?|charges? d'explosifs|bourree? d'explosifs)\b", "jeter precipiter faire foncer lancer actionner ruer", ""),
    "glisser une bombe": ("explosion", r"\b(?:bombes?|engins?|charges?|colis)\b", "glisser cacher deposer placer dissimuler poser actionner declencher", r"(?= (?:sous|dans|sur|à|pres|au|devant|par|le long))"),
    "la charge souffle": ("explosion", r"\b(?:la|une) charge\b(?! fiscale)", "souffler eventrer arracher detruire exploser detoner", "_"),
    "jeter une grenade": ("explosion", "", "jeter lancer balancer degoupiller", "_(?:grenades?|cocktails? molotov|bombes? artisanales?|engins? explosifs?)"),
    "mutiler par une mine": ("explosion", "", "mutiler amputer arracher estropier dechiqueter", "_(?:mines?|engins?|jambes?|pieds?|bras)"),
    "fondre sur un village": ("attack_civilians", "", "fondre deferler abattre debouler", "_(?:hameaux?|villages?|campements?|marches?|bourgs?|bourgades?|fideles|paysans|eleves|foule|localites?)"),
    "aligner des gens": ("attack_civilians", "", "aligner ligoter rassembler", r"(?: [\w']+){0,3} (?:contre un mur|avant (?:de tirer|d'etre (?:abattus|executes|fusilles)|de les (?:abattre|executer|fusiller)))"),
    "semer la mort": ("attack_civilians", "", "semer repandre", "_(?:mort|terreur|desolation)"),
    "abattre une personne": ("attack_civilians", r"\b(?:pasteur|pretre|imam|journaliste|avocate?|magistrat|juge|procureur|maire|elue?|depute|senateur|militante?|opposante?|syndicaliste|candidate?|chef coutumier|conseiller|professeur|instituteur|enseignante?|medecin|infirmiere?|commercante?|chauffeur|paysan|ancien|notable|etudiante?|lyceenn?e?|adolescente?|fillette|enfant|garcon|femme|homme|hommes|civils?|villageois|habitants?|bergers?|eleveurs?|passants?|fideles|defenseur|defenseure|activiste|reporter|humanitaires?|religieuse|commandant|general|colonel|gouverneur|ministre|dissident|fondateur|porte-parole)\b" + _BEEN, "abattre liquider executer cribler faucher eliminer assassiner tuer decapiter egorger poignarder lyncher achever lapider", r"(?=[\w',: -]{0,30}\b(?:par (?!(?:la |une? |le |l'|les |des )(?:\w+ )?(?:chute|arbre|pylone|branche|train|voiture|camion|bus|foudre|vague|coulee|avalanche|pierre|rocher|toit|mur|ours|lion|elephant|crocodile|requin|chien|tempete|inondation|crue|eboulement)s?\b)|devant |chez |sur le |en pleine? |à (?:bout portant|son domicile|la sortie|coups)|dans (?:sa|son|leur|une? (?:bar|eglise|mosquee|ecole|embuscade|attaque|rue|marche|champ))|au volant|d'une|de (?:deux|trois|plusieurs|balles)))"),
    "liquider": ("attack_civilians", r"\b(?:ete|est|sont|fut|furent|vien(?:t|nent) d'etre) (?:\w+ )?$", "liquider", ""),
    "tomber sous les balles": ("attack_civilians", "", "tomber mourir perir", r"(?: [\w'-]+){0,5}? sous les (?:balles|coups|rafales|tirs)"),
    "condemned and put to death": ("other", r"\b(?:condamnee?s?|(?:reconnu|juge|declare)e?s? coupables?|accusee?s? d'(?:espionnage|avoir)|convaincus? d[e'])\b[^.;]{0,90}$", "executer pendre decapiter guillotiner fusiller lapider", ""),
    "put the condemned to death": ("other", "", "executer pendre decapiter guillotiner fusiller lapider", r"[^.;]{0,50}?\b(?:condamnee?s? (?:à mort|pour|dans)|(?:reconnu|juge|declare)e?s? coupables?|accusee?s? d'espionnage|espions?|trafiquants? de drogue)\b"),
    "tirer sans sommation": ("other_attack", "", "ouvrir tirer", r"(?: le feu)? (?:sans sommation|dans le tas|à vue|à l'aveugle|au hasard)"),
    "a killer leaves dead": ("attack_civilians", r"\b(?:(?:voiture|vehicule|camion)s?-beliers?|tueurs?|tireurs?|snipers?|francs?-tireurs?|(?<!d')(?:hommes|individus) (?:armes|en armes|cagoules)|forcenes?|assaillants?|agresseurs?|desequilibres?|armee?s? (?:d'(?:une? )?|de )(?:couteaux?|machettes?|haches?|fusils?|pistolets?|kalachnikovs?|marteau|sabre|armes?))\b[^.;:]{0,60}$", "faire", "_(?:morts?|victimes|tues|blesses?)"),
    "ram a boat": ("other_attack", r"\b(?:gardes?-cotes?|marine|milice maritime|vedettes?|patrouilleurs?|navires? (?:de guerre|militaires?|chinois|russes?|iraniens?|turcs?))\b", "percuter eperonner heurter", "_(?:bateaux?|navires?|chalutiers?|embarcations?|vedettes?|patrouilleurs?)"),
    "a craft is shot down": ("other_attack", r"\b(?:vols? [a-z]{1,3}\d+|boeing|airbus|antonov|an-\d+|iliouchine|il-\d+|cessna|tupolev|tu-\d+|so?ukhoi|su-\d+|mig(?:-\d+)?|mi-\d+|f-\d+|mirage|rafale|apache|chinook|black hawk|hercules|c-130|embraer|beechcraft|let-410|avions? de ligne)\b[^.;]{0,60}\bete (?:\w+ )?$", "abattre", ""),
    "faire un carnage": ("attack_civilians", _ARMED, "faire commettre perpetrer provoquer", "_(?:carnage|massacre|tuerie|bain de sang|hecatombe)"),
    "cible de tireurs": ("attack_civilians", "", "etre devenir", r"_(?:cible de) (?:tireurs|bandits|gangs|hommes armes|pillards)"),
    "passer à la contre-attaque": ("other_attack", "", "passer", " à (?:l'action|la contre-attaque|la contre-offensive)"),
    "vider de ses détenus": ("other_attack", "", "vider", "_(?:detenus|prisonniers)"),
    "attaquer une chose": ("other_attack", r"\b(?:cargos?|petroliers?|navires?|sieges? d[eu]|bureaux|antenne|gazoducs?|oleoducs?|pipelines?|centrales?|antennes|lignes? electriques?|barrages?|pylones?|trains?|convois?)\b" + _BEEN, "attaquer saboter viser toucher endommager incendier mitrailler frapper", ""),
    "un nom tombe": ("territory_taken", r"(?:^|[ ,])(?!il|elle|mort|nuit|neige|decision|nouvelle|sentence|annonce|pluie)[a-z][\w'-]+ (?:est|etait) $", "tomber", r"(?! .{0,30}\b(?:embuscade|guet-apens|piege|panne|ravin))(?= (?:" + WEEKDAY + r"|hier|aux mains|sans (?:combat|bataille|resistance)|apres |le \d+|à son tour|comme un fruit|en (?:\w+ ){1,2}(?:jours|heures)|un " + WEEKDAY + r"))"),
    "tenir un lieu": ("territory_taken", _FORCE, "tenir controler", r" (?:desormais|maintenant|à present|depuis \w+) _" + _TOWN[:-1] + "|ponts?|rive|centre|carrefours?|routes?)"),
    "reprendre pied": ("territory_taken", _FORCE, "reprendre prendre", " pied"),
    "déloger": ("territory_taken", "", "deloger", ""),  # of protesters and the homeless it is a protest or a flight: see `verbs`
    "faire son entrée": ("territory_taken", _ARMED, "faire", r" (?:leurs?|son) entrees?(?: (?!en )[\w'-]+){0,2}? dans"),
    "capituler": ("territory_taken", _FORCE + r"|\b" + _TOWN, "capituler", ""),
    "arracher un lieu": ("territory_taken", r"\b" + _TOWN + _BEEN, "arracher ravir enlever rafler", " (?:à|aux|a|au) "),
    "passer à l'ennemi": ("territory_taken", _TOWN, "passer", r"(?: \w+){0,2} (?:aux (?:rebelles|insurges|mains|paramilitaires|talibans|jihadistes|separatistes|forces)|à l'ennemi|sous la coupe)"),
    "étendre son emprise": ("territory_taken", "", "etendre asseoir consolider elargir", "_(?:emprise|mainmise|controle(?= (?:\\w+ )?(?:sur|à|a)))"),
    "lâcher un lieu": ("withdrawal", _FORCE, "lacher delaisser", r"(?! (?:[\w'-]+ ){0,4}?(?:bombes?|barils?|missiles?|obus|charges?|grenades?|tracts?)\b)_" + _TOWN),
    "amener le drapeau": ("withdrawal", _FORCE + r"|\b(?:mission|minusma|monusco|barkhane|onu)\b", "amener baisser replier", "_(?:drapeaux?|pavillon|couleurs)"),
    "le retrait prend fin": ("withdrawal", r"\b(?:retrait|desengagement|repli|evacuation(?! (?:sanitaire|medicale|(?:de|des|d') ?(?:\w+ ){0,2}(?:blesse|malade|patient|corps|depouille))))\b", "prendre achever commencer debuter entamer poursuivre accelerer terminer", rf"(?= ?(?:[.,;]|$|fin|{WEEKDAY}|hier|à |au |en |dans|le \d+|la semaine))"),
    "poser le pied": ("deployment", _FORCE, "poser mettre", " (?:le |un )?pieds?"),
    "mettre le cap": ("deployment", r"\b(?:porte-avions|navires?|fregates?|destroyers?|flotte|sous-marins?|escadre)\b", "mettre", " le cap"),
    "poster des forces": ("deployment", "", "poster acheminer positionner disposer depecher envoyer livrer concentrer amasser aligner", r"(?! [^,;.]{0,24}(?:combats?|batailles?))_(?:chars?|blindes?|batteries?|fregates?|navires?|destroyers?|soldats?|troupes?|policiers?|gendarmes?|tireurs d'elite|snipers|vehicules blindes|renforts?|bombardiers?|porte-avions|conseillers militaires|instructeurs)"),
    "une foule s'ébranle": ("displacement", _CROWD, "ebranler camper bivouaquer errer fuir partir", r"(?= (?:[\w'-]+ ){0,3}(?:vers|au bord|sur|dans|depuis|en direction|aux|à la|devant))"),
    "leur arracher": ("territory_taken", r"\b(?:leur|lui) (?:a|ont|avait|avaient|aurait|auraient) (?:\w+ment )?$", "arracher ravir reprendre enlever", ""),
    "des cars emmènent": ("displacement", r"\b(?:autocars?|bus|cars|camions|convois?|minibus|charters?|bateaux?)\b[^.;]{0,40}\b(?:transportant|emmenant|emportant|charges? de|avec)\b[^.;]{0,40}\b(?:civils|familles|habitants|deplaces|refugies|villageois|personnes|migrants)\b", "quitter partir", ""),
    "so many seized by": ("abduction_arrest", r"\b(?:\d+|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|des|plusieurs|\w+aine (?:de|d'))[ ']?(?:\w+ )?[a-z-]{4,}[sx]? (?:(?:ont|a|avaient|avait) ete |sont |etaient )?$", "arreter embarquer cueillir", r" (?:[\w'-]+ ){0,3}?par (?:la police|des policiers|les policiers|les gendarmes|des gendarmes|la gendarmerie|l'armee|des militaires|les militaires|les forces|les services|des agents|les agents|la garde|des hommes)"),
    "so many carried off": ("abduction_arrest", r"\b(?:\d+|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|des|plusieurs|\w+aine (?:de|d'))[ ']?(?:\w+ )?[a-z-]{4,}[sx]? (?:(?:ont|a|avaient|avait) ete |sont |etaient )?$", "kidnapper rapter sequestrer rafler", ""),
    "so many arrested": ("abduction_arrest", r"\b(?:\d+|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|des|plusieurs|\w+aine (?:de|d'))[ ']?(?:\w+ )?[a-z-]{4,}[sx]? (?:(?:ont|a|avaient|avait) ete |sont |etaient )?$", "interpeller apprehender ecrouer incarcerer", ""),
    "se vider": ("displacement", _SELF, "vider", ""),
    "trouver asile": ("displacement", _CROWD, "trouver chercher recevoir demander", "_(?:asile|refuge|abri|un toit)"),
    "permettre d'évacuer": ("displacement", "", "evacuer rapatrier exfiltrer", r"_(?:ressortissants|civils|personnes|familles|habitants|blesses|malades|expatries|touristes|diplomates|etrangers|francais|europeens)"),
    "faire partir": ("displacement", "", "faire", "(?: \\w+)? (?:partir|evacuer|fuir|deguerpir) _(?:habitants|villageois|familles|population|civils|riverains|occupants|residents|ecole|hopital|quartiers?|immeubles?)"),
    "emporter des captifs": ("abduction_arrest", r"\b(?:ravisseurs|assaillants|jihadistes|bandits|hommes armes|miliciens|rebelles|agresseurs|combattants|ils)\b", "emporter emmener entrainer embarquer capturer", "(?! (?:[\\w'-]+ ){0,2}?(?:la mort|le deces|les deces|la perte|la chute|la fuite|l'exode|le depart)\\b)_(?:femmes|filles|jeunes|otages|eleves|personnes|villageois|enfants|fideles|passagers|habitants|hommes)"),
    "cueillir": ("abduction_arrest", r"\b(?:ete|est|sont|fut|furent|vien(?:t|nent) d'etre) (?:\w+ )?$", "cueillir alpaguer deferer coffrer", r"(?! (?:\w+ )?par (?:un |une |des )(?:\w+ )?(?:feu|tirs?|rafales?|grele|pluie|deluge|volee|balles))"),
    "croupir": ("abduction_arrest", "", "croupir", ""),
    "finir au poste": ("abduction_arrest", "", "finir passer terminer", r"_(?:au poste|en cellule|derriere les barreaux|au commissariat|en garde à vue|sous les verrous)"),
    "mettre la main au collet": ("abduction_arrest", "", "mettre", " la main au collet"),
    "remettre à la justice": ("abduction_arrest", "", "remettre livrer transferer", r"(?: \w+){0,3} (?:à|a|devant) la (?:cour penale|cpi|justice|police)"),
    "manquer à l'appel": ("abduction_arrest", _CROWD + r"|\b(?:etudiants|lyceens|journalistes|reporters|militants|opposants|humanitaires|soldats|employes)\b", "manquer disparaitre", r" (?:\w+ )?(?:à l'appel )?(?:depuis|apres) (?:leur |une |la |le |un |l')(?:\w+ )?(?:enlevement|arrestation|descente|rafle|attaque|raid|assaut|irruption|razzia)"),
    "être sans nouvelles": ("abduction_arrest", "", "etre rester", r"_(?:sans nouvelles? (?:de|d'|du|des)) _(?:reporters?|journalistes?|otages?|humanitaires|eleves|militants?|opposants?|religieuses?|pretres?)"),
    "être coupé du monde": ("blockade", _TOWN + r"|\b(?:enclave|ville|iles?|camp|region|vallee)\b", "etre rester demeurer couper isoler", r"(?: \w+){0,3} ?(?:du monde|du reste du|de tout ravitaillement)"),
    "toujours fermé": ("blockade", r"\b(?:toujours|encore|de nouveau|à nouveau) $", "fermer bloquer couper boucler", r"(?= ?(?:$|[.,;\n]))"),
    "partir pour une capitale": ("negotiation", _VIP, "partir repartir decoller", r" (?:\w+ ){0,2}?pour (?:la |le |l'|les )?@"),
    "the last of them leave": ("withdrawal", r"\bderni(?:er|ere|ers|eres) (?:\w+ )?(?:soldats?|militaires?|casques bleus|contingents?|troupes?|elements?|hommes|instructeurs|legionnaires|colonnes?|convoi|avion)\b[\w' -]{0,30} (?:ont|a|sont|est|avaient|etaient) (?:\w+ )?$", "embarquer decoller plier partir", ""),
    "un procès s'ouvre": ("other", r"\bproces\b[^.;:]{0,60}$", "ouvrir debuter commencer reprendre", r"(?= (?:[\w'-]+ ){0,3}?(?:" + WEEKDAY + r"|hier|le \d+|en " + MONTH + r"|à ))"),
    "rester fermé": ("blockade", r"\b(?:ponts?|frontieres?|aeroports?|points? de passage|postes?-frontieres?|routes?|couloirs?|corridors?|detroits?|espace aerien|terminal)\b", "etre rester demeurer fermer couper", r"(?: \w+){0,2} ?(?:fermee?s?|close?s?|bloquee?s?|coupee?s?|impraticables?|à la (?:circulation|navigation))"),
    "dresser un barrage": ("blockade", "", "dresser installer poser", "_(?:barrages?|blocages?|herses)"),
    "les armes se taisent": ("ceasefire_agreement", r"\b(?:armes|canons) (?:\w+ )?(?:se sont |se sont enfin |doivent se |devraient se |devaient se |s'etaient )$", "taire", ""),
    "la trêve court": ("ceasefire_agreement", _TRUCE, "courir entrer expirer tenir durer prolonger regner prevaloir perdurer subsister", rf"(?= (?:jusqu|dans sa|{WEEKDAY}|hier|depuis|bon an|à |entre|sous|de |pour|par|en ))"),
    "toper": ("ceasefire_agreement", "", "toper", ""),
    "enterrer la hache": ("ceasefire_agreement", "", "enterrer deposer remiser", " (?:la hache|le fusil)"),
    "arracher un compromis": ("ceasefire_agreement", r"\b(?:compromis|cessez-le-feu|treve|accord (?:de paix|de cessez-le-feu|de treve))\b" + _BEEN, "arracher sceller trouver conclure signer parapher decrocher", ""),
    "la trêve n'a duré que": ("ceasefire_violation", r"\b(?:silence des armes|calme|repit|" + _TRUCE[3:] + r" n'(?:a|aura|avait) $", "durer tenir", r" que (?:quelques|\d|un|une|deux|trois|quatre|cinq|six|dix|vingt)"),
    "relever des entorses": ("ceasefire_violation", r"\b(?:violations?|entorses?|infractions?|manquements?) (?:\w+ )?(?:à|a|au|du|de) (?:la )?" + _TRUCE, "relever recenser constater signaler denombrer imputer attribuer denoncer", ""),
    "s'accuser d'avoir rompu": ("ceasefire_violation", "", "enfreindre rompre violer", "_(?:cessez-le-feu|treve|armistice)"),
    "poser ses valises": ("negotiation", _VIP, "poser deposer", "_valises"),
    "regagner une capitale": ("negotiation", _ENVOY, "regagner rejoindre quitter gagner", r" (?:la |le |l'|les )?@"),
    "faire la navette": ("negotiation", "", "faire multiplier poursuivre", " (?:la navette|les allers-retours|des allers-retours)"),
    "se serrer la main": ("negotiation", _SELF, "serrer donner", " (?:la main|l'accolade)"),
    "tourner court": ("negotiation", _TALKS + r"|\b(?:tete-a-tete|tete-à-tete|rencontre|reunion|entrevue|mediation)\b", "tourner faire rester aboutir", r" (?:court|chou blanc|long feu|sans resultat|à rien|sur un echec|à un (?:accord|echec))"),
    "débattre": ("negotiation", r"\b(?:conseil de securite|conseil|union africaine|ligue arabe|ministres|chefs d'etat|dirigeants|commission|sommet|vingt-sept|otan|cedeao|g7|g20|onu|assemblee generale)\b", "debattre plancher deliberer sieger discuter examiner consulter", ""),
    "décrocher son téléphone": ("negotiation", _VIP, "appeler telephoner joindre decrocher", "_(?:homologues?|president|telephone|ministre|premier ministre)"),
    "la rue gronde": ("protest", r"\b(?:rue|colere|contestation|fronde)\b", "gronder deborder descendre gagner embraser", rf"(?= ?(?:[.,;]|$|{WEEKDAY}|hier|dans|toute|à |en |devant))"),
    "battre le pavé": ("protest", "", "battre tenir arpenter occuper", " le (?:pave|haut du pave|trottoir)"),
    "pots and horns ring": ("protest", r"\b(?:casseroles|sifflets|klaxons|slogans)\b[\w' -]{0,20}$", "retentir resonner tinter", ""),
    "trouble beside a march": ("protest", r"\b(?:incidents|debordements|echauffourees|heurts|tensions|bagarres)\b[\w' -]{0,20}$", "eclater produire survenir", r"[^,;]{0,30} en marge d(?:u|e la|e l'|'un|'une) ?(?:defile|marche|manifestation|cortege|rassemblement)"),
    "announce one's leave": ("political_change", _VIP, "annoncer", r"(?: [\w'-]+){0,2} son depart(?= ?(?:$|[.,;]| (?:pour raisons|de (?:la tete|matignon|son poste|ses fonctions|la presidence)|du (?:gouvernement|pouvoir))))"),
    "an aid plane lands": ("other", r"\b(?:avions?|vols?|cargos?|navires?|bateaux?)\b[^.;]{3,70}\b(?:aide|vivres|secours|medicaments|tentes|assistance)\b[\w' -]{0,30}$", "atterrir poser arriver accoster", ""),
    "a government is born": ("political_change", r"\b(?:gouvernement|coalition|cabinet)\b[\w' -]{0,30}$", "voir", r" le jour\b"),
    "travellers held up": ("other_attack", r"\b(?:bandits|coupeurs de route|hommes (?:armes|cagoules|masques|en (?:treillis|armes|uniforme|noir)|à moto)|assaillants|jihadistes|djihadistes|gangs?|miliciens|rebelles|brigands|malfaiteurs)\b[\w' ]{0,20}$", "intercepter stopper arreter", r"_(?:minibus|bus|autocars?|vehicules?|voitures?|camions?|convois?|taxis?-brousse|ambulances?|voyageurs|passagers|motos?)"),
    "people make off": ("displacement", _CROWD + r"[\w' -]{0,30}\b(?:s'|se |s'est |se sont |s'etaient |s'etait )(?:\w+ )?$", "enfuir sauver eparpiller", r"(?! (?:de (?:prison|la prison|sa cellule)|avec (?:le|la|les|l'argent)))"),
    "gunned down": ("attack_civilians", r"\bete (?:\w+ )?$", "descendre", r" (?:[\w'-]+ ){0,3}?(?:devant|à bout portant|par balles?|en pleine rue|chez|d'une balle|de (?:deux|trois|plusieurs|\d+) balles)"),
    "rammed by a lorry": ("attack_civilians", r"\b(?:voitures?|camions?|vehicules?)[ -]beliers?\b[\w' ]{0,20}$", "faucher foncer percuter renverser tuer", ""),
    "the wind blows": ("disaster", r"\b(?:vents?|rafales|bourrasques)\b[\w' -]{0,20}$", "souffler depasser atteindre", r"_(?:\d+ ?(?:km|kilometres))"),
    "a statue brought down": ("protest", "", "deboulonner renverser abattre decapiter bruler", "_(?:statues?|bustes?|effigies?)"),
    "stones fly": ("protest", r"\b(?:pierres|paves|bouteilles|projectiles|cailloux|oufs)\b[\w' -]{0,24}$", "voler fuser", r"(?= (?:\w+ )?(?:sur|vers|contre|dans|au-dessus|en direction))"),
    "aid lorries come in": ("other", r"\bcamions? (?:du (?:pam|croissant-rouge|hcr|cicr)|d'aide|de (?:vivres|farine|l'onu|secours)|humanitaires?)\b[\w' -]{0,24}$", "atteindre arriver entrer parvenir passer rejoindre", ""),
    "a court upholds": ("other", r"\b(?:cour|tribunal|juges?|chambre)\b[\w' -]{0,30}$", "confirmer alourdir annuler casser", "_(?:condamnation|peine (?:de (?:mort|prison|reclusion|\\w+ (?:ans|mois))|capitale)|verdict|acquittement)"),
    "a coalition bursts": ("political_change", r"\b(?:coalition|majorite|gouvernement|alliance au pouvoir)\b[\w' -]{0,20}$", "voler imploser eclater", rf"(?: en eclats\b)?(?= ?(?:$|[.,]| (?:{WEEKDAY}|hier|apres|sur)))"),
    "a term drawn out": ("political_change", r"\bmandats? (?:du|de la|de l'|des) (?:president|presidente|deputes|senateurs|parlement|gouvernement|junte|transition|maires)\b[\w' ]{0,20}$", "prolonger proroger ecourter abreger", ""),
    "home from captivity": ("other", "", "rentrer retourner revenir retrouver regagner rejoindre", r"[^.;]{0,50}\bapres [^.;]{0,40}\b(?:captivite|detention|geoles?|aux mains d)"),
    "hostages back": ("other", r"\b(?:otages?|captifs?|captives?|kidnappee?s?)\b[\w' -]{0,30}$", "revenir rentrer retourner regagner rejoindre retrouver atterrir", ""),
    "prisoners back": ("other", r"\b(?:prisonniers?|detenus?)\b[\w' -]{0,30}$", "regagner rejoindre retrouver", r"(?: [\w'-]+){0,3}? (?:l[ea] |l'|leur )(?:pays|patrie|ukraine|russie|israel|azerbaidjan|armenie|domicile|famille)"),
    "wounded with a blade": ("attack_civilians", r"\barmee?s? (?:d'une? |de )(?:couteaux?|machettes?|hache|fusil|pistolet|arme blanche|sabre)\b[\w' ]{0,30}$", "blesser tuer agresser abattre faucher", ""),
    "a convoy waylaid": ("other_attack", r"\b(?:convois?|camions?|autocars?|bus|minibus|ambulances?)\b" + _BEEN, "intercepter braquer piller depouiller", ""),
    "they are at it": ("clash", r"\bon (?:y |en )?(?:s'est |se )$", "battre canarder bagarrer entretuer", r" (?:[\w'-]+ ){0,2}?(?:à|dans|en|autour|au|aux|pres|depuis|encore|toujours|rue par rue|maison par maison)\b"),
    "so many led away": ("abduction_arrest", r"\b(?:\d+|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|des|plusieurs|\w+aine (?:de|d'))[ ']?(?:\w+ )?[a-z-]{4,}[sx]? (?:(?:ont|a|avaient|avait) ete |sont |etaient )?$", "emmener", r"(?!.{0,40}\b(?:hopital|hopitaux|clinique|urgences|dispensaire|morgue|vacances|plage|stade|excursion|ecole|lieu sur|abri)\b)(?= ?(?:$|[.,;:)]|à |au |aux |en |dans |vers |par |" + WEEKDAY + r"|hier|de force))"),
    "garer les véhicules": ("protest", r"\b(?:taxis|routiers|chauffeurs|camionneurs|transporteurs)\b", "garer immobiliser arreter", "_(?:vehicules|camions|travail|moteurs|taxis)"),
    "ériger un campement": ("protest", _RIOT, "eriger dresser installer planter", "_(?:campements?|tentes?|piquets?)"),
    "envahir la chaussée": ("protest", _RIOT + r"|\b(?:maree humaine|cortege|population|habitants)\b", "envahir inonder occuper investir prendre", "_(?:chaussee|centre|rues?|avenues?|boulevards?|places?|capitale|palais|parlement)"),
    "user de gaz": ("protest", "", "faire user recourir tirer employer", r"(?: usage)? (?:de |du |d'|à du |au |aux |des )?(?:gaz lacrymogenes?|grenades? lacrymogenes?|canons? à eau|balles en caoutchouc|matraques?)"),
    "émailler la marche": ("protest", r"\b(?:heurts|incidents|debordements|echauffourees|violences|affrontements)\b", "emailler marquer ponctuer", "_(?:marches?|manifestations?|cortege|rassemblements?|defile|mobilisation)"),
    "jeter l'éponge": ("political_change", _VIP, "jeter rendre claquer tirer", " (?:l'eponge|son tablier|sa reverence|la porte (?:du|de la|de l'|de son) ?(?:gouvernement|coalition|cabinet|parti|executif|majorite))"),
    "claquer la porte de son poste": ("political_change", r"\b(?:ambassad\w+|ministres?|secretaires? d'etat|juges?|vice-\w+|conseill\w+|deput\w+)\b", "claquer", r" la porte(?= ?(?:[.,;:]|$))"),
    "claquer la porte": ("negotiation", _VIP, "claquer quitter", " (?:la porte|la table) (?:des|du|de la) (?:pourparlers|negociations?|discussions|dialogue|sommet|reunion|conference|table)"),
    "déposer un président": ("political_change", "", "deposer remercier demettre evincer reconduire introniser evincer ecarter investir reelire destituer congedier revoquer suspendre", r"(?! (?:\w+ )?(?:armes|fusils|plainte|plaintes|gerbes?|recours|fleurs|motion|candidature|valises|kalachnikovs))_(?:president|presidente|premier ministre|premiere ministre|ministres?|chef d'etat(?:-major)?|gouvernement|roi|gouverneurs?|general|chef (?:de l'etat|du gouvernement|de la police|des renseignements)|cabinet|maires?|juges?|procureur)"),
    "accorder sa confiance": ("political_change", "", "accorder voter refuser", "_(?:confiance (?:au|à|a))"),
    "ajouter à la liste noire": ("other", "", "ajouter inscrire placer", r"(?: [\w'-]+){0,10} (?:liste noire|listes? des sanctions|sous sanctions)"),
    "rafler les sièges": ("political_change", r"\b(?:partis?|opposition|coalition|majorite|camp|candidate?|president|presidente|liste|mouvement|front)\b", "rafler remporter obtenir conserver perdre decrocher gagner conquerir", "_(?:\\d+ (?:des \\d+ )?sieges|(?:majorite|moitie|tiers|totalite) des (?:sieges|voix|suffrages)|majorite absolue|elections?|scrutin|presidentielle|legislatives|second tour|premier tour|mairie|victoire (?:à|a) la)"),
    "mettre à la porte": ("political_change", "", "mettre prier sommer", r"(?: [\w'-]+){0,5} (?:à la porte|ses bagages|leurs bagages|quitter le (?:pays|territoire)|ses valises) ?"),
    "valider la victoire": ("political_change", "", "valider confirmer invalider annuler enteriner contester proclamer", "_(?:victoire|election de|reelection|scrutin|resultats?(?= (?:de|du|des)))"),
    # "Quatre Kényans sont détenus à Juba"; what is only told beside it ("les soldats détenus à Juba ont été graciés") is no news
    "être détenu": ("abduction_arrest", r"(?<!record )(?<!titre )(?<!capital )(?<!parts )(?<!actions )(?<!savoir )\b(?:est|sont|etait|etaient|serait|seraient) (?:\w+ )?$", "detenir", r"(?: [\w'-]+){0,2}? (?:à|en|au|aux|dans|sans (?:jugement|proces)|" + WEEKDAY + r"|hier|depuis)\b"),
    # "Un colonel lui succède", "L'avocat Moussa Sy lui a succédé"
    "lui succéder": ("political_change", r"(?<![\w'])(?:lui|leur) (?:(?:a|ont|avait|avaient|aurait) )?(?:\w+ )?$", "succeder", r"(?! (?:peut-etre|des (?:annees|siecles|jours)|une? (?:periode|averse|longue|courte|autre (?:averse|vague))))"),
    # "Le oui l'a emporté avec 61 % des voix", "L'opposant l'emporte sur le sortant"
    "l'emporter": ("political_change", r"(?<![\w'])l'(?:(?:a|ont|avait|avaient|aurait) )?(?:\w+ )?$", "emporter", r"[^.;:]{0,50}? (?:voix|suffrages|(?:premier|second) tour d(?:e la presidentielle|es legislatives)|presidentielle|scrutin|urnes|sortant|sortante|referendum)"),
    # "L'immunité du sénateur a été levée"
    "immunité levée": ("political_change", r"\bimmunite\b(?! diplomatique)[\w' -]{0,50}$", "lever", ""),
    # "Dimanche, les Slovènes votent", "Le 9 juin, les Belges ont voté"
    "le jour du vote": ("political_change", rf"(?:^|[ '])(?:{WEEKDAY}|hier|le \d+ [a-z]+)(?: dernier| prochain)?, les (?!deputes|senateurs|parlementaires|conseillers|delegues|ministres|juges|actionnaires|salaries|joueurs|jures|membres|militants|adherents|cheminots|syndicats|socios|eleves)[a-z-]+s (?:(?:ont|avaient) )?$", "voter", r"(?= ?(?:$|[.,;:]|sur|pour|dans|à|au|par|en)\b|$| ?[.,;:])"),
    "un peuple vote": ("political_change", r"\b(?:(?!fois|mois|trois|bois|droits)[a-z]+(?:ais|ois|iens|eens|ains|ens|ques)|(?<=les )(?!deputes|senateurs|parlementaires|conseillers|delegues|ministres|juges|actionnaires|salaries)[a-z]{4,}s|electeurs|citoyens|pays|habitants)\b", "voter elire choisir designer", r"(?= (?:[\w'-]+ ){0,3}(?:" + WEEKDAY + r"|hier|leur|pour (?:elire|choisir|renouveler)))"),
    "se donner une constitution": ("political_change", _SELF, "donner doter", "_(?:constitution|gouvernement|president|parlement)"),
    "l'eau monte": ("disaster", r"\b(?:eaux?|fleuve|riviere|niveau|crue|flots|lac)\b", "monter envahir gagner engloutir recouvrir noyer submerger refluer", r"(?= (?:[\w'-]+ ){0,3}(?:metres?|centimetres|rues?|maisons?|villages?|quartiers?|plaine|champs|cultures|ville|routes?))"),
    "un pan se détache": ("disaster", r"\b(?:pan|flanc|versant|blocs?|rochers?|glacier|falaise|talus)\b", "detacher effondrer ecrouler glisser devaler emporter decrocher", ""),
    "se briser en deux": ("disaster", _BOAT + "|" + _CRAFT, "briser casser disloquer eventrer", r"(?= ?(?:[.,;]|$|en |sur |contre|au ))"),
    "rester prisonnier": ("disaster", r"\b(?:mineurs|ouvriers|habitants|personnes|passagers|voyageurs|speleologues|orpailleurs)\b", "rester demeurer etre", r"_(?:prisonni?ers? (?:d'une? (?:galerie|mine|grotte)|des (?:decombres|gravats|flammes))|bloques? (?:à [\w ]{1,20}metres? )?(?:sous terre|au fond|dans une mine)|sous les decombres|piege)"),
    "sortir des rails": ("disaster", "", "sortir", r" (?:des rails|de la voie|de la route|de piste)"),
    "disparaître des radars": ("disaster", "", "disparaitre", "_(?:des radars|en mer|au-dessus)"),
    "rayer de la carte": ("disaster", r"", "rayer", r"_(?:de la carte) (?:par (?:la|le|les|une?) (?:coulee|seisme|tsunami|cyclone|crue|eaux|flots|tempete|typhon|glissement|inondation)\w*)"),
    "la mer rejette": ("disaster", r"\b(?:mer|vagues|flots|fleuve|lac)\b", "rejeter rendre", "_(?:corps|cadavres|depouilles)"),
    "rendre l'âme": ("casualties_report", "", "rendre", " l'ame"),
    "expirer": ("casualties_report", r"\b(?:blessee?s?|autres|victimes?|personnes?|soldats?|policiers?|hommes?|femmes?|enfants?)\b", "expirer mourir deceder eteindre", r"(?= (?:[\w'-]+ ){0,3}(?:à l'hopital|en chemin|durant|pendant|dans la nuit|des suites|de (?:ses|leurs) blessures))"),
    "recevoir des dépouilles": ("casualties_report", "", "recevoir relever aligner accueillir inhumer enterrer ensevelir", "_(?:depouilles?|corps|cadavres?|linceuls)"),
    # bulletins and reports of the situation
    "route coupée": ("blockade", r"\b(?:rn ?\d+|routes?|troncons?|itineraires?|bacs?|axes?|nationales?|pistes?|ponts?|acces|corridors?|couloirs?|voies?|bretelle|autoroute)\b[\w' -]{0,30}$", "couper fermer bloquer barrer interrompre", rf"(?= ?(?:[.,;]|$|à |au |aux |depuis|par |entre|pres|{WEEKDAY}|hier|dans|en |apres|le \d+|ces|cette|ce ))"),
    "déplacés enregistrés": ("displacement", r"\b(?:menages|deplaces|pdi|refugies|nouveaux arrivants|familles|retournes|rapatries)\b", "enregistrer accueillir recenser rentrer arriver signaler installer heberger", r"(?= (?:[\w'-]+ ){0,3}(?:à|au|aux|dans|en|depuis|vers|sur|" + WEEKDAY + r"|hier|chez|par))"),
    "renforts signalés": ("deployment", r"\b(?:renforts|mouvements? de troupes|colonnes? de blindes|concentrations? de (?:forces|troupes))\b", "signaler reperer observer constater noter", ""),
    "arracher des gens": ("abduction_arrest", _CROWD, "arracher soustraire", "_(?:villages?|maisons?|foyers?|famille|domicile|lits?)"),
    "chasser du pouvoir": ("political_change", "", "chasser ecarter evincer debarquer deloger demettre", "_(?:du pouvoir|de la presidence|du gouvernement|de ses fonctions|du palais)"),
    "renouer le fil": ("negotiation", "", "renouer reprendre nouer retablir", "_(?:le fil|le dialogue|le contact|langue)"),
    "enserrer une ville": ("blockade", "", "enserrer ceinturer investir assieger", r"(?: (?:la|le|cette|une|l')? ?(?:ville|camp|localite|base|village|enclave|capitale)\b| (?:completement )?depuis\b)"),
    "prendre en chasse": ("other_attack", "", "prendre", "_(?:en chasse|sous le feu|dans un guet-apens)"),
    "battre à mort": ("attack_civilians", "", "battre frapper rouer", "_(?:à mort|jusqu'à la mort|de coups)"),
    "une balle fauche": ("attack_civilians", r"\b(?:balles?(?! de (?:tennis|golf|ping-pong|coton|paille|foin))|snipers?|tireurs?(?: embusques?)?|rafales?(?! (?:de (?:vent|pluie|plus|pres|\d)|à (?:plus|pres|\d)|atteignant|depassant)))\b", "faucher abattre tuer blesser atteindre toucher cueillir", ""),
    "désavouer": ("political_change", r"\b(?:premier ministre|gouvernement|president|ministre|cabinet|presidente|chancelier)\b", "desavouer renverser destituer", ""),
    "jeter des corps": ("casualties_report", r"\b(?:corps|cadavres|depouilles)\b" + _BEEN, "jeter enterrer ensevelir abandonner aligner identifier rendre restituer evacuer transporter", ""),
    # spoken and hurried French
    "un lac déborde": ("disaster", r"\b(?:lacs?|oueds?|marigots?|ruisseaux?|canal|canaux|lagune|egouts?)\b[\w' ]{0,16}$", "deborder", ""),
    "reçus à coups de pierres": ("protest", "", "recevoir accueillir", r" (?:\w+ )?(?:à coups de|par des jets de|sous (?:les|une pluie de)) (?:pierres|cailloux|paves|bouteilles|projectiles|boue|oufs|tomates)"),
    # "Le feu a été mis à huit mosquées"
    "fire is set to": ("other_attack", r"\ble feu (?:(?:a|avait|ayant|aurait) (?:\w+ )?ete|vient d'etre) (?:\w+ )?$", "mettre bouter", r" (?:(?:" + WEEKDAY + r"|hier|volontairement|dans la nuit)[\w ]{0,24} )?(?:à|aux?) (?!poudres|lacs?\b|bois\b)"),
    "y mettre le feu": ("other_attack", r"\by (?:(?:a|ont|avait|avaient|ayant|avoir|aurait|auraient) )?(?:\w+ment )?$", "mettre bouter", " le feu"),
    "guns sing": ("clash", r"\b(?:tirs|armes?|kalachs?|kalachnikovs?|mitrailleuses?|canons|rafales|cartouches)\b[\w' ]{0,16}$", "chanter crepiter parler tonner gronder", rf"(?= ?(?:$|[.,;:!]|toujours|encore|de nouveau|à |dans|depuis|toute|{WEEKDAY}|hier|cette|au ))"),
    "des gens arrivent": ("displacement", r"\b(?:il|ca)(?: n'en| en)? $", "arriver venir passer affluer debarquer", r" (?:encore |toujours )?(?:des|beaucoup de|plein de|\d+) (?:\w+ )?(?:gens|familles|deplaces|refugies|femmes|enfants|blesses|monde)\b"),
    "des tirs essuyés": ("other_attack", r"\b(?:tirs?|attaques?|coups de feu|jets de pierres|embuscades?)\b[\w' ]{0,16}$", "essuyer subir", r" (?:\w+ )?par "),
    "être des centaines à fuir": ("displacement", r"\b(?:milliers|centaines|dizaines|mille|cents?|nombreux|nombreuses|\d+) à $", "devaler fuir quitter courir deguerpir passer franchir prendre partir abandonner gagner rejoindre dormir", r"(?= ?(?:$|[.,;]|l[ea]s? |l'|vers|dans|sur|leurs?|pour|chez|dehors|à la ))"),
    "vider de ses habitants": ("displacement", "", "vider", r"[^.;]{1,50} de (?:ses|leurs|toute sa|toute la|sa|leur) (?:[\w'-]+ ){0,3}?(?:habitants|population|familles|villageois|occupants|ames|civils)\b"),
    "y entrer": ("territory_taken", _FORCE + r"[^.;]{0,24}\by (?:est|sont|etait|etaient) (?:\w+ )?$", "entrer rentrer penetrer", rf"(?= ?(?:$|[.,;]|{WEEKDAY}|hier|le \d|à l'aube|sans|avant|dans la))"),
    "y faire son entrée": ("territory_taken", _FORCE + r"[^.;]{0,24}\by (?:ont |a |avaient |avait )?(?:\w+ )?$", "faire", " (?:leur|son) entree"),
    "s'y établir": ("territory_taken", r"\b(?:rebelles|insurges|jihadistes|djihadistes|miliciens|combattants|m23|talibans|armee|organisation|alliance|front|groupe|milice|troupes|soldats|hommes)\b[^.;]{0,60}s'y (?:est|sont|etait|etaient) (?:\w+ )?$", "installer retrancher implanter etablir fortifier", rf"(?= ?(?:$|[.,;]|depuis|le \d+|en |{WEEKDAY}|hier|au ))"),
    "en abattre so many": ("other_attack", r"\ben (?:a|ont|avait|avaient|aurait|auraient) (?:\w+ )?$", "couler abattre detruire intercepter toucher", rf" (?:\d+|une?|{TWO_TO_TEN}|\w+ze|plusieurs|la moitie|les deux tiers)\b(?! (?:mot|ombre|peu))"),
    "barrages come back": ("protest", r"\b(?:barrages?|barricades?|blocages?)\b[\w' ]{0,20}$", "remonter reconstituer reapparaitre redresser", rf"(?= ?(?:$|[.,;]|hier|{WEEKDAY}|cette|ce |dans|à |au |sur|entre|depuis|un peu|partout|en ))"),
    "stopped for good": ("clash", r"\b(?:bandits?|assaillants?|terroristes?|jihadistes?|djihadistes?|gangsters?|malfaiteurs?|insurges?|rebelles?) (?:\w+ )?mortellement $", "stopper toucher blesser atteindre", ""),
    "un accord prend effet": ("ceasefire_agreement", r"\b(?:cessez-le-feu|treve|armistice)\b ?:[^.;]{0,20}\b(?:accord|texte)\b[\w' ]{0,20}$", "entrer prendre", r" (?:en vigueur|effet)"),
    "une démission acceptée": ("political_change", r"\b(?:sa|leur|la) demission\b[\w' ]{0,40}$", "accepter remettre presenter refuser annoncer enteriner", ""),
    "en arrêter so many": ("abduction_arrest", r"\ben (?:a|ont|avait|avaient|aurait|auraient) (?:\w+ )?$", "arreter embarquer interpeller capturer intercepter pincer cueillir rattraper apprehender enlever kidnapper", rf" (?:\d+|une?|{TWO_TO_TEN}|\w+ze|vingt|trente|plusieurs|une \w+aine)(?= ?(?:$|[.,;:!]|" + DAY + r"|à |au |aux |pres |autres?\b|d'entre|chez))"),
    "emmener so many": ("abduction_arrest", "", "emmener enlever kidnapper capturer", rf" (?:\d+|{TWO_TO_TEN}|\w+ze|vingt|plusieurs|une (?:dizaine|vingtaine|trentaine|centaine))(?= ?(?:$|[.,;:!]|autres?\b|d'entre eux|des leurs|d'une|vers|dans|avec|en captivite))"),
    "laisser sans combattre": ("withdrawal", _FORCE, "quitter evacuer", r"(?: [\w'-]+){0,4}? sans (?:combattre|combat|un coup de feu|coup ferir|livrer)"),
    "un texte est remis aux parties": ("negotiation", r"\b(?:texte|document|propositions?|projet|plan|offre|feuille de route|lettre)\b[\w' -]{0,40}$", "remettre soumettre transmettre presenter", r" (?:\w+ )?(?:aux?|à la|à l') ?(?:deux |trois )?(?:parties|belligerants|delegations?|camps|mediateurs?|rebelles|gouvernement|junte)"),
    "le feu est conduit": ("shelling", r"\b(?:le|un) feu (?:a|avait) ete (?:\w+ )?$", "conduire mener diriger", r" (?:par|depuis|sur|contre|en direction)\b"),
    "faire donner l'artillerie": ("shelling", "", "faire", r" donner (?:l'|la |les |ses |leurs )(?:artillerie|mortiers?|canons?|pieces|lance-roquettes)"),
    "un ouvrage saute": ("explosion", r"\b(?:ponts?|antennes?|pylones?|oleoducs?|gazoducs?|pipelines?|viaducs?|voies? ferrees?|rails)\b[\w' -]{0,30}$", "sauter", rf"(?= ?(?:$|[.,;:!]|{WEEKDAY}|hier|cette nuit|ce matin|dans la nuit|au passage|à l'explosif|à la dynamite))"),
    "s'y écraser": ("disaster", r"\bs'y (?:est|etait|serait|sont|etaient) (?:\w+ )?$", "ecraser abimer", ""),
    "held since": ("abduction_arrest", r"\bqu(?:e |')(?:les |la |l'|des |le )?(?:\w+ )?(?:rebelles|insurges|jihadistes|djihadistes|ravisseurs|miliciens|houthis|talibans|hamas|gang|gangs|pirates|islamistes|junte|autorites|armee|police|separatistes|guerilla|m23|farc|eln|shebabs?|chebabs?|groupe)\b[\w' -]{0,20}$", "detenir retenir sequestrer", r" (?:[\w'-]+ ){0,2}?(?:depuis|en otages?)\b"),
    "la gorge tranchée": ("attack_civilians", r"\b(?:gorge|tete|cou)s? (?:a |ont )?$", "trancher", ""),
}  # fmt: skip
