"""Frames as data: verbs of one meaning, the noun classes that their subject and object must be of, and what must follow.

A row is read as: type, classes of the subject, verbs (lemmas), classes of the object, what stands within some words after the
verb. Classes are those of ``geo.incident.fr_classes`` and ``pron`` (a pronoun), ``name`` (a capital letter), ``thing`` (any other
noun); any one of those listed will do, an empty list asks for nothing, ``-`` for no object at all. A class with ``@`` may also
stand behind a preposition ("se pencher **sur** le dossier"). ``se-`` before a verb asks for the pronominal verb, ``ne-`` for its
negation ("n'a pas survécu"). Frames hold in every voice: of a passive the object is its subject and "par" brings in who acts.
"""

from geo.codebook import IncidentType

__all__ = ["FRAMES"]

_WHEN = r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|ce (?:matin|soir)|dans la (?:journee|soiree|nuit)|le \d|la semaine)\b"
_TAKE_ORDERS = r"\b(?:à|a|au|de|sur) (?:fuir|quitter|partir|evacuer|deguerpir|traverser|franchir|passer|gagner|prendre la|se refugier|se mettre à l'abri|se deplacer|se terrer|abandonner|chercher|plier|s'exiler|l'ex(?:ode|il)|la fuite|les routes|la route)"
_DAMAGE = (
    "detruire endommager frapper toucher viser cibler attaquer raser pulveriser souffler eventrer demolir devaster ravager aneantir saccager vandaliser piller incendier "
    "bruler calciner embraser percuter atteindre ebranler saboter defoncer cribler assaillir harceler neutraliser couler perforer transpercer "
    "dechiqueter degrader profaner demanteler arroser ecraser abimer lezarder arracher razzier enflammer "
    "disloquer trouer effondrer canarder survoler cannibaliser"
)

# rule: type, subject, verbs, object, what follows
FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # what is struck, by whatever means; the means give the type
    "damage a target": ("other_attack", "attacker pron name rulers", _DAMAGE, "concrete", ""),
    "shell a target": ("shelling", "", "bombarder pilonner canonner obuser", "concrete victim place name crowd", ""),
    "hammer a target": ("shelling", "attacker name rulers", "marteler matraquer arroser", "concrete place", ""),
    "strafe a target": ("other_attack", "attacker pron name rulers", "mitrailler", "concrete victim crowd", ""),
    "attack people": ("other_attack", "attacker pron name rulers crowd", "attaquer assaillir agresser viser cibler frapper harceler canarder rudoyer", "victim", ""),
    "reduce to ashes": ("other_attack", "attacker pron name rulers thing", "reduire transformer", "concrete", r"\ben (?:un (?:tas|amas|monceau) de )?(?:cendres?|miettes?|ruines?|poussiere|gravats|decombres|charpie|bouillie|brasier|fumee|champ de ruines|torche)\b"),
    "go up in smoke": ("other_attack", "concrete", "partir", "", r"\ben (?:fumee|flammes|cendres)\b"),
    "burn": ("other_attack", "concrete", "bruler flamber", "-", ""),
    "level": ("other_attack", "attacker pron name rulers", "mettre livrer jeter", "concrete", r"\b(?:à sac|au pillage|à bas|à terre|en pieces|hors d'usage|hors service|à feu et à sang|aux flammes)\b"),
    "wipe off the map": ("other_attack", "attacker pron name rulers", "rayer effacer", "concrete place", r"\bde la (?:carte|surface)\b"),
    "stone": ("other_attack", "", "caillasser lapider", "concrete armed", ""),
    "light a house": ("other_attack", "attacker crowd pron", "allumer embraser enflammer", "dwelling public crop", ""),
    "throw oneself on": ("other_attack", "armed crowd pron", "se-jeter se-ruer se-precipiter se-acharner se-lancer se-abattre fondre", "@target", r"\b(?:sur|contre) "),
    "break in": ("other_attack", "armed pron", "forcer enfoncer defoncer fracasser escalader franchir", "", r"\b(?:portes?|grilles?|portails?|enceinte|barrieres?|murs?|clotures?|barbeles) (?:de|du|des|d')"),
    "fire a weapon": ("shelling", "", "tirer lancer decocher expedier", "shell", ""),
    "a shell lands": ("shelling", "shell", "retomber ricocher zebrer se-ecraser se-abattre pleuvoir atterrir ", "", ""),
    "rain down": ("shelling", "shell", "tomber", "", r"\b(?:sur|dans|pres|à proximite|devant|autour|aux abords|au milieu)\b"),
    "a drone falls on": ("drone_strike", "drone", "se-ecraser se-abattre tomber exploser plonger fondre prendre viser", "", ""),
    "lead a drone operation": ("drone_strike", "", "mener conduire lancer effectuer orchestrer", "", r"\b(?:operations?|attaques?|raids?|vagues?|essaims?|nuees?|salves?|campagnes?) (?:massives? |nocturnes? )?(?:de|par|au moyen de) ?drones?"),
    "open the sky": ("air_strike", "plane", "bombarder pilonner frapper mitrailler larguer survoler attaquer viser raser franchir decoller", "", r"\b(?:bombarder|bombes?|positions?|villages?|hameaux?|caches?|villes?|cibles?|zones?|quartiers?|ligne|frontiere|camps?|depots?|sites?)\b"),
    "counter-attack": ("clash", "armed troops name pron rulers", "contre-attaquer", "", ""),
    "repel an attack": ("clash", "armed troops name pron rulers thing", "repousser refouler contenir stopper enrayer briser stopper contrer", "armed fight", ""),
    "wipe out a unit": ("clash", "armed troops name pron rulers", "aneantir decimer neutraliser eliminer liquider ecraser tailler defaire", "armed", ""),
    "fighting breaks out": ("clash", "fight", "se-declencher se-rallumer rallumer se-propager se-etendre se-rapprocher degenerer deborder embraser se-deplacer gagner perdurer culminer", "", ""),
    "a quarrel degenerates": ("clash", "unrest", "degenerer tourner virer deraper", "", r"^(?= ?(?:$|[.,;:]|en |au |à l'|apres|vite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|faisant|dans))"),
    "unrest spreads": ("protest", "unrest", "faire gagner se-etendre essaimer se-propager", "", r"\b(?:tache d'huile|boule de neige|des emules|la (?:capitale|ville|province|prison|rue)|autres?|plusieurs|à )"),
    "exchange fire": ("clash", "armed name pron rulers", "echanger", "gunfire shell", ""),
    # who is killed; who kills gives the type
    "kill": ("casualties_report", "attacker nature conflict fight name pron rulers crowd vehicle", "tuer abattre eliminer faucher emporter decimer dechiqueter terrasser neutraliser liquider", "victim civilian armed", ""),
    "claim lives": ("casualties_report", "", "emporter prendre faucher couter ravir oter arracher", "", r"\b(?:vies?|ames?)\b"),
    "cost the life of": ("casualties_report", "", "couter ravir oter", "", r"\b(?:la|leur|sa) vie (?:à|a|au|aux|d|de|des)\b"),
    "lose one's life": ("casualties_report", "victim civilian people name pron armed", "perdre laisser", "", r"^ (?:\w+ )?(?:la|leur|sa) vie\b"),
    "find death": ("casualties_report", "victim civilian people name pron armed", "trouver", "", r"^ (?:\w+ ){0,2}la mort\b"),
    "not survive": ("casualties_report", "victim civilian people name pron armed", "ne-survivre ne-resister ne-rechapper ne-echapper", "", r"^(?= ?(?:$|[.,;:]|à (?:ses|leurs|l|la|son|leur|une?)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|pas|au))"),
    "succumb": ("casualties_report", "", "succomber", "", r"\b(?:à|aux|au) (?:\w+ ){0,2}(?:blessures?|brulures?|coups?|tirs?|eclats?|balles?|sevices?|tortures?|plaies?|hemorragie|impact)"),
    "die a violent death": ("casualties_report", "victim civilian people name pron armed", "mourir perir deceder", "", r"\b(?:pietine|ecrase|brule|calcine|asphyxie|etouffe|ensevel|dechiquete|noye|dans (?:l'|la |le |les |une? |des |son |sa |leur |ces |cette )?(?:\w+ )?(?:attaque|explosion|bombardement|frappe|assaut|affrontement|combat|raid|incendie|naufrage|accident|bousculade|effondrement|embuscade|attentat|fusillade|flammes|decombres|crash)|sous (?:les|la) (?:decombres|gravats|balles|bombes|coups|torture|obus)|des suites de|de (?:leurs|ses) blessures|par balles?|les armes)"),
    "bodies are carried": ("casualties_report", "", "acheminer transporter evacuer conduire rapatrier deposer identifier remettre restituer inhumer enterrer exhumer repecher ramener extraire retirer recueillir recenser amener ensevelir porter compter rejeter", "corpse", ""),
    "meet an accident": ("disaster", "", "asphyxier intoxiquer electrocuter noyer carboniser pietiner foudroyer empoisonner ensevelir", "person people civilian", ""),
    "found dead of": ("disaster", "", "retrouver decouvrir", "person people civilian", r"\b(?:asphyxie|intoxique|noye|carbonise|gele|electrocute|mort de froid)"),
    # killings of the unarmed
    "murder": ("attack_civilians", "", "assassiner egorger decapiter poignarder lyncher massacrer trucider etrangler fusiller executer supplicier demembrer mutiler torturer violer tabasser molester rosser passer", "victim civilian people crowd pron name", ""),
    "drag from home to kill": ("attack_civilians", "", "tirer sortir arracher", "", r"\bde chez (?:eux|elle|elles|lui)\b"),
    "survive an attempt": ("attack_civilians", "civilian person name pron vip ruler", "rechapper echapper survivre sortir", "", r"\b(?:attentat|tentative (?:d'assassinat|de meurtre|d'enlevement)|assassinat|tir|attaque)\b"),
    "take revenge on": ("attack_civilians", "armed pron name", "se-venger se-acharner se-dechainer", "@civilian", r"\b(?:sur|contre) "),
    # who is taken, who is freed
    "seize a person": ("abduction_arrest", "", "enlever kidnapper capturer arreter interpeller apprehender ecrouer incarcerer emprisonner sequestrer rafler coffrer alpaguer intercepter embarquer extraire cueillir", "person civilian people captive armed crowd", ""),
    "seize someone named": ("abduction_arrest", "", "arreter kidnapper interpeller apprehender ecrouer incarcerer emprisonner capturer enlever", "name pron ruler", ""),
    "drive towards the forest": ("abduction_arrest", "armed pron name", "pousser emmener entrainer conduire emporter trainer forcer embarquer escorter transferer", "civilian person people captive", r"\b(?:vers|dans|à travers|en direction de|jusqu'à) (?:la |le |les |une? |leurs? |des )?(?:foret|brousse|montagnes?|maquis|desert|destination|vehicules?|pick-up|repaires?|lieu (?:inconnu|secret)|collines?|bois|frontiere|marais)"),
    "divert a craft": ("abduction_arrest", "", "forcer contraindre obliger sommer", "vehicle boat craft pron", r"\b(?:à|de) (?:se poser|atterrir|virer|faire route|rebrousser|changer de cap|mettre le cap|gagner|s'arreter|accoster)\b"),
    "board a ship": ("abduction_arrest", "armed boat vehicle name rulers pron", "arraisonner aborder intercepter immobiliser detourner escorter derouter saisir capturer encercler remorquer", "boat", ""),
    "report missing": ("abduction_arrest", "", "porter", "", r"\bdisparue?s?\b.{0,40}\b(?:aux mains|entre les mains|apres|depuis|enlev|lors)"),
    "bring before a judge": ("abduction_arrest", "", "deferer presenter traduire placer mettre conduire", "person civilian name pron people armed ruler crowd captive", r"\b(?:au parquet|en detention|en garde à vue|sous mandat de depot|aux arrets|en residence surveillee|sous ecrou|devant (?:le|un) juge|sous les verrous|au secret|à l'isolement)\b"),
    "set free": ("other", "", "liberer relacher elargir affranchir gracier", "captive", ""),
    "leave prison": ("other", "person civilian captive name pron ruler crowd", "quitter sortir se-evader se-echapper", "prison @prison", ""),
    "lay down arms": ("ceasefire_agreement", "rulers vip people", "deposer", "", r"^ (?:\w+ )?(?:les|leurs) armes\b"),
    "surrender arms": ("other", "armed troops pron", "deposer rendre remettre", "", r"^ (?:\w+ )?(?:les|leurs) armes\b"),
    "surrender": ("other", "armed troops", "se-rendre se-constituer", "", r"\b(?:aux? (?:rebelles|armee|forces|autorites|insurges|loyalistes|troupes|assaillants|vainqueurs)|à l'(?:armee|ennemi)|sans (?:combattre|combat|resistance)|en masse|prisonniers?)\b"),
    "lift a barrier": ("other", "", "lever demanteler degager deblayer demonter", "", r"\b(?:barrages?|barricades?|blocus|siege|check-points?|points? de controle)\b"),
    "hand over bodies": ("other", "", "echanger troquer", "captive corpse", ""),
    "test a missile": ("other", "name rulers pron", "tester essayer experimenter", "missile", ""),
    # land
    "retake a place": ("territory_taken", "armed name pron rulers troops", "reprendre reconquerir recuperer regagner reoccuper conquerir annexer envahir capturer investir securiser nettoyer", "place", ""),
    "retake a name": ("territory_taken", "armed troops", "reprendre reconquerir recuperer regagner conquerir envahir capturer investir liberer", "name", ""),
    "free a place": ("territory_taken", "armed name pron rulers troops", "liberer", "place", ""),
    "wrest from": ("territory_taken", "armed name pron rulers troops", "arracher enlever ravir souffler rafler", "place name", r"\b(?:à|aux|au|des mains)\b"),
    "hold a place": ("territory_taken", "armed troops pron name", "tenir conserver controler garder", "place name", r"\b(?:jours?|semaines?|mois|heures?|desormais|depuis)\b"),
    "dislodge": ("territory_taken", "", "deloger bouter chasser refouler debusquer", "armed troops", r"\b(?:hors|de|du|des|d')"),
    "fall into hands": ("territory_taken", "place name dwelling public infra military pron armed", "tomber passer", "", r"\b(?:aux mains|entre les mains|sous (?:la coupe|le controle|controle|le joug|la botte|emprise)|dans (?:l'escarcelle|le giron|les mains))\b"),
    "be in the hands": ("territory_taken", "place name pron dwelling public military", "etre rester", "", r"^ (?:[\w']+ ){0,3}(?:aux mains|entre les mains|sous (?:le |la )?(?:controle|coupe|joug|botte))\b"),
    "raise a flag": ("territory_taken", "armed troops pron name", "hisser planter brandir arborer", "", r"\b(?:drapeaux?|etendard|banniere|couleurs|pavillon)\b"),
    "settle in": ("territory_taken", "armed", "se-installer se-retrancher se-implanter", "@place @name", ""),
    "lose a place": ("territory_ceded", "armed troops name pron rulers", "reperdre perdre ceder lacher abandonner retroceder restituer evacuer", "place", ""),
    "abandon to": ("territory_ceded", "armed troops pron name", "abandonner laisser ceder", "", r"\b(?:à|aux|au) (?:[\w']+ ){0,3}(?:positions?|villages?|localites?|postes?|terrain|quartiers?|ville|base)\b"),
    "be abandoned by": ("withdrawal", "armed troops", "abandonner evacuer deserter quitter lacher", "place name pron military", ""),
    # closing off
    "close a route": ("blockade", "", "couper fermer barrer bloquer obstruer entraver paralyser condamner boucler verrouiller sceller clore cadenasser miner murer interrompre", "route", ""),
    "a route stays closed": ("blockade", "route place", "rester demeurer etre", "", r"^ (?:[\w']+ ){0,2}(?:coupee?s?|fermee?s?|barree?s?|bloquee?s?|closes?|impraticables?|inaccessibles?|interdite?s? (?:à|au)|infranchissables?)\b(?! (?:à|a) (?:la|toute) (?:discussion|negociation|critique))"),
    "hold a roadblock": ("blockade", "", "tenir maintenir multiplier dresser eriger installer filtrer monter", "", r"\b(?:barrages?(?: routiers?| filtrants?)?|barricades?|check-points?|points? de controle|herses?|chicanes?|blocages?)\b"),
    "surround a place": ("blockade", "armed troops name pron rulers vehicle", "encercler cerner assieger entourer ceinturer enserrer boucler isoler enclaver", "besieged name", ""),
    "be stranded": ("blockade", "vehicle aid", "rester demeurer", "", r"^ (?:[\w']+ ){0,2}(?:bloque|echoue|immobilise|retenu|coince|en attente)"),
    # truces
    "agree to stop": ("ceasefire_agreement", "", "se-mettre se-accorder se-entendre convenir accepter se-engager decider consentir promettre", "", r"\b(?:(?:faire taire|deposer|cesser|suspendre|arreter|mettre (?:fin|un terme)|baisser|interrompre) (?:les |leurs |le |aux? |à |l')?(?:armes|canons|combats|hostilites|tirs|feu|effusion|attaques)|cessez-le-feu|treve|armistice|cessation des hostilites)"),
    "make a truce": ("ceasefire_agreement", "", "signer conclure sceller parapher ratifier negocier arracher obtenir accepter approuver decreter proclamer instaurer annoncer observer valider endosser decrocher trouver imposer reconduire prolonger proroger renouveler etendre retablir declarer mettre instituer", "truce", ""),
    "a truce takes effect": ("ceasefire_agreement", "truce", "entrer prendre intervenir", "", r"\b(?:en vigueur|en application|effet|corps|apres|entre)\b"),
    "silence the guns": ("ceasefire_agreement", "name pron rulers armed vip council", "faire", "", r"^ taire (?:les|leurs) (?:armes|canons)\b"),
    "a truce does not hold": ("ceasefire_violation", "truce", "ne-tenir ne-resister ne-survivre ne-durer", "", ""),
    "a truce shatters": ("ceasefire_violation", "truce", "voler se-fissurer se-effriter vaciller se-effondrer capoter se-ecrouler rester tourner faire eclater", "", r"^(?:.{0,60}\b(?:en eclats|lettre morte|court|long feu)\b|(?= ?(?:$|[.,;:]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|apres|sous|en |à |dans)))"),
    "break a truce": ("ceasefire_violation", "", "violer rompre enfreindre bafouer pietiner transgresser ecorner briser denoncer torpiller entailler malmener", "truce", ""),
    # talks
    "take up a matter": ("negotiation", "council vip name", "se-pencher plancher deliberer sieger se-saisir statuer", "", ""),
    "examine a matter": ("negotiation", "council", "examiner debattre discuter etudier evoquer", "", _WHEN),
    "receive a guest": ("negotiation", "vip name pron council ruler rulers", "recevoir accueillir rencontrer retrouver revoir consulter", "vip", ""),
    "be received": ("negotiation", "vip visited ruler", "recevoir accueillir", "name pron vip ruler", ""),
    "be received at": ("negotiation", "", "recevoir accueillir", "name pron vip ruler", r"\b(?:à l'elysee|au kremlin|à la maison blanche|à matignon|au palais|au vatican|à l'otan|à l'onu|au quai d'orsay|au departement d'etat|à la chancellerie|au pentagone)\b"),
    "meet each other": ("negotiation", "vip council name ruler rulers", "se-rencontrer se-retrouver se-revoir se-voir se-parler se-reunir se-concerter se-entretenir se-consulter", "", r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|dans la (?:journee|soiree)|au telephone|par telephone|le \d|en tete à tete|à huis clos|d'urgence|avec|en marge|en secret)\b"),
    "council meeting": ("negotiation", "", "reunir convoquer", "council vip", r"\b(?:d'urgence|à huis clos|à [a-z]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|autour|au complet|en (?:session|conclave|seance))"),
    "land for a visit": ("negotiation", "vip", "se-rendre se-envoler atterrir se-deplacer arriver debarquer", "@name", ""),
    "be expected": ("negotiation", "", "attendre annoncer esperer", "vip", r"\b(?:à|au|en|aux|dans|sur) .{0,40}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le \d|semaine|mois|prochaine?)|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le \d).{0,20} (?:à|au|en|aux|dans|sur) "),
    "submit a plan": ("negotiation", "vip name pron council", "soumettre presenter remettre transmettre proposer exposer deposer", "", r"\b(?:feuille de route|plan de paix|plan de sortie|offre de paix|projet d'accord|projet de resolution|contre-proposition|mediation)\b"),
    "offer mediation": ("negotiation", "vip name council pron", "offrir proposer jouer", "", r"\b(?:bons offices|sa mediation|leur mediation|les mediateurs|les (?:bons )?offices)\b"),
    "reach a deal": ("negotiation", "name vip council rulers pron people", "conclure signer parapher negocier nouer sceller ratifier finaliser", "accord", ""),
    "talks resume": ("negotiation", "talks", "reprendre debuter commencer se-ouvrir se-tenir se-poursuivre se-achever se-conclure echouer pietiner capoter achopper se-enliser durer aboutir buter", "", _WHEN + r"|\b\d+ ?h|\b(?:sur|sans|à|au) "),
    # forces on the move
    "send forces": ("deployment", "", "deployer envoyer depecher expedier masser poster positionner acheminer aligner mobiliser cantonner concentrer amasser transferer redeployer parachuter heliporter projeter affecter", "troops", ""),
    "forces arrive": ("deployment", "troops", "arriver debarquer se-installer se-poster se-deployer se-positionner patrouiller affluer mouiller appareiller se-masser rallier accoster", "", r"\b(?:à|au|aux|en|dans|sur|pres|le long|autour|vers|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b"),
    "take up position": ("deployment", "troops armed", "prendre", "", r"^ (?:\w+ )?(?:position|leurs quartiers|ses quartiers)\b"),
    "pull forces out": ("withdrawal", "", "retirer replier rapatrier rappeler desengager demobiliser relever", "troops armed", ""),
    "forces pull back": ("withdrawal", "troops armed", "se-retirer se-replier reculer decrocher refluer se-debander se-desengager retraiter quitter", "", r"\b(?:de|du|des|d'|vers|sur|devant|face|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en (?:une|bon|debandade|desordre)|à|la (?:ville|base|zone|region|position)|les? (?:village|camp|positions|pays|front|lieux))\b"),
    # people on the move
    "flee a place": ("displacement", "people", "fuir quitter deserter abandonner evacuer", "home name conflict fight", ""),
    "seek shelter": ("displacement", "people", "gagner rejoindre traverser passer franchir atteindre rallier chercher trouver prendre regagner", "shelter", ""),
    "flock": ("displacement", "people", "affluer se-refugier se-abriter se-exiler refluer se-entasser", "", ""),
    "refugees arrive": ("displacement", "refugee people", "arriver accoster debarquer parvenir", "", r"\b(?:à|au|aux|en|dans|sur) (?:[\w'-]+ ){0,3}.{0,20}(?:\bdepuis\b|\ble \d|\bau terme|\bapres|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ces derniers|en \d)"),
    "drive people out": ("displacement", "", "pousser contraindre forcer obliger jeter conduire inciter acculer", "people civilian", _TAKE_ORDERS),
    "drive out": ("displacement", "", "chasser expulser deporter deplacer evacuer deraciner bannir refouler rapatrier reconduire exfiltrer transferer reinstaller reloger heberger", "people", r"\b(?:de|du|des|d'|vers|par|hors|à|au|en|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|depuis)\b"),
    "pack and go": ("displacement", "people", "plier faire boucler", "", r"^ (?:\w+ )?(?:bagages?|(?:leurs|ses) (?:bagages?|valises?|ballots?|baluchons?))\b"),
    # streets
    "force the gates": ("protest", "crowd pron", "forcer enfoncer escalader franchir defoncer renverser arracher briser deborder", "", r"\b(?:grilles?|portes?|portails?|barrieres?|barrages?|cordons?|enceinte|clotures?)\b"),
    "fill the streets": ("protest", "crowd people pron", "envahir occuper investir inonder remplir prendre", "street seat", ""),
    "converge": ("protest", "crowd", "converger affluer se-masser se-rassembler se-attrouper deferler se-ruer camper se-retrouver", "", r"\b(?:vers|sur|devant|dans|à|au|place|aux abords) "),
    "boo": ("protest", "crowd pron people", "conspuer huer scander siffler entonner", "", ""),
    "break up a crowd": ("protest", "armed name pron rulers", "disperser repousser refouler charger gazer matraquer asperger deloger contenir reprimer", "crowd rally", ""),
    "stay shut": ("protest", "public", "rester garder demeurer", "", r"\b(?:vides?|fermee?s?|closes?|porte close|portes closes|rideaux? (?:baisses?|tires?|clos))\b.{0,70}\b(?:à l'appel|en signe|pour protester|greves?|villes? mortes?|mot d'ordre|desobeissance)\b"),
    # power
    "depose": ("political_change", "", "destituer limoger demettre renverser deposer evincer revoquer remercier congedier ecarter reconduire introniser reelire desavouer debarquer detroner", "ruler", ""),
    "appoint": ("political_change", "", "nommer designer elire investir reelire proclamer choisir", "", r"\b(?:premier ministre|premiere ministre|ministre|gouverneur|president|presidente|chef (?:de l'etat|d'etat-major|du gouvernement|de la junte)|chancelier|maire|speaker|successeur)\b"),
    "give up office": ("political_change", "ruler name pron vip", "rendre remettre quitter abandonner deposer ceder presenter transmettre", "office", ""),
    "take the oath": ("political_change", "ruler name pron vip civilian people", "preter", "", r"\bserment\b"),
    "a ruler flees": ("political_change", "ruler", "se-enfuir se-exiler fuir gagner quitter se-refugier prendre abandonner trouver", "", r"\b(?:le pays|son pays|l'exil|le chemin de l'exil|à l'etranger|l'etranger|asile|refuge|le palais|son palais|la fuite|porte derobee|un navire|en helicoptere|en exil|à bord)\b"),
    "drive a ruler to flee": ("political_change", "", "contraindre pousser forcer obliger acculer", "ruler", r"\b(?:à|a) (?:la demission|demissionner|fuir|s'enfuir|s'exiler|partir|quitter|l'exil|ceder|se retirer|renoncer|rendre|jeter)\b"),
    "a fallen ruler arrives": ("political_change", "ruler", "arriver atterrir debarquer", "@name", ""),
    "dissolve": ("political_change", "", "dissoudre suspendre interdire", "chamber", ""),
    "pass a law": ("political_change", "chamber council ruler people name vip", "adopter voter promulguer approuver ratifier abroger rejeter enteriner decreter proclamer", "law", ""),
    "freeze assets": ("political_change", "", "geler saisir confisquer bloquer", "cashmoney", ""),
    "break off relations": ("political_change", "name rulers pron", "rompre suspendre", "", r"\b(?:relations? diplomatiques?|liens diplomatiques)\b"),
    "leave a bloc": ("political_change", "name rulers pron", "se-retirer quitter sortir", "", r"\b(?:de l'accord|du traite|du bloc|de l'organisation|de la cedeao|de l'union|de la cour|de l'otan|la cedeao|l'otan|l'organisation|l'opep|de la convention|de la coalition|la coalition)\b"),
    "recall an envoy": ("political_change", "", "rappeler renvoyer expulser", "", r"\b(?:ambassadeurs?|ambassadrice|diplomates?|attaches? militaires?|charge d'affaires)\b"),
    "win a vote": ("political_change", "", "remporter gagner perdre", "vote", ""),
    # war as a whole
    "sink into war": ("war", "", "sombrer basculer se-enfoncer se-enliser plonger se-embourber replonger glisser entrainer precipiter", "@conflict", r"\b(?:dans|en) "),
    "torn by war": ("war", "conflict", "ravager dechirer ensanglanter endeuiller meurtrir devaster saigner miner ronger", "", ""),
    "a war kills": ("war", "conflict", "emporter couter faire tuer faucher laisser", "", r"\b(?:vies?|morts?|victimes?|personnes|deplaces)\b"),
    # fire and water where no war is told
    "collapse": ("disaster", "construction dwelling public infra", "se-effondrer se-ecrouler se-affaisser se-ebouler", "", ""),
    "burn down": ("disaster", "concrete", "partir bruler flamber", "-", r"^(?: en (?:fumee|flammes|cendres)\b|(?= ?(?:$|[.,;:]|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|dans la|à [a-z])))"),
}  # fmt: skip
