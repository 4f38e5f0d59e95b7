"""Frames as data, as in ``geo.incident.fr_frames``: what the unarmed do and suffer, who flee, strike, are shut in, meet, drown.

They are read last: a row of the other tables that fits says more.
"""

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.fr import DAY

__all__ = ["CROWD_FRAMES"]

_NUMBER = rf"(?:\d+|une?|{TWO_TO_TEN}|\w+ze|vingt|trente|plusieurs|quelques)"
# the ending of what more than one did: "se sont enfuis", "détalaient"
_MANY = r"(?:(?<=s)|(?<=nt))"
# not where the sick, the arrested and the dead are taken
_TO_A_PLACE = (
    r"^ (?:[\w'-]+ ){0,3}?(?:à|au|aux|dans|en|vers|chez|par|loin) "
    r"(?!.{0,30}\b(?:hopital|hopitaux|cliniques?|urgences|chu|commissariat|gendarmerie|brigade|police|prison|cellule|parquet|tribunal|juges?|justice|palais|morgue|cimetiere|caserne|destination|mort|fin|lieu|terme|doute|ridicule|derision|finale))"
)
_WILDS = r"(?:brousse|foret|bois|collines?|montagnes?|champs|marais|grottes?|rizieres|plantations?|bananeraies?|palmeraies?|roseaux|ravins?|savane|jungle|hauteurs|dunes|iles?|environs|alentours|villages? (?:voisins?|alentour)|localites voisines|nature)"
_SEAT = r"(?:parlement|assemblee|palais|ministere|mairie|prefecture|sous-prefecture|presidence|siege|ambassade|gouvernorat|tribunal|universite|rectorat|primature|capitale)"

# rule: type, subject, verbs, object, what follows
CROWD_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # those who flee: "Les ouvriers se sont sauvés vers le Ghana", "Les villageois ont détalé"
    "take to their heels": ("displacement", "people refugee folk", "se-enfuir se-sauver detaler deguerpir", "", r"(?:(?<=s)|(?<=nt)|(?<=detale)|(?<=deguerpi))(?! (?:de (?:la |leur )?(?:prison|cellule|hopital|centre|zoo)|du (?:centre|commissariat|zoo)|avec (?:la|l'|leur|le) ?(?:argent|caisse|butin|recette)))"),
    # "Les habitants se sont dispersés dans la brousse"
    "scatter in the wilds": ("displacement", "people refugee folk", "se-disperser se-eparpiller se-egailler se-reveiller se-deverser refluer", "", r"^ (?:[\w'-]+ )?(?:(?:dans|vers|à travers|en) (?:la |les |l'|des )?" + _WILDS + r"|vers (?!(?:midi|\d)))"),
    # "Les femmes se sont cachées dans les champs de mil"
    "lie hidden in the wilds": ("displacement", "people refugee folk civilian", "se-cacher se-terrer vivre dormir camper survivre errer rester", "", _MANY + r" (?:[\w'-]+ ){0,4}?(?:dans|en) (?:la |les |l'|des |une? )?" + _WILDS),
    # "Les habitants sont partis avec leurs bœufs", "vers le Nigeria"
    "go away with what they have": ("displacement", "people refugee folk", "partir se-en-aller redescendre descendre", "", _MANY + r"(?<!vacances)(?! (?:en (?:vacances|voyage|pelerinage|week-end|tournee)|à la (?:retraite|chasse|peche)|au travail)) (?:[\w'-]+ ){0,2}?(?:avec (?:leurs|femmes|armes|enfants|quelques)|vers (?:le |la |les |l')?(?!(?:midi|fin|\d))|à pied|en (?:pirogue|charrette|convoi)|sans rien|de nuit)"),
    # "Les survivants ont marché deux jours jusqu'à Bangassou"
    "walk for days": ("displacement", "people refugee folk", "marcher cheminer", "", r"^ (?:[\w'-]+ ){0,6}?(?:heures|jours|nuits|kilometres|km)\b(?![^.;]{0,60}\b" + _SEAT + r")[^.;]{0,50}\b(?:jusqu'(?:à|au|en)|pour (?:atteindre|gagner|rejoindre|echapper)|vers|depuis|à travers)\b"),
    # "138 personnes ont dû partir"
    "have to go": ("displacement", "people refugee folk", "partir se-en-aller", "", r"(?:(?<=du partir)|(?<=du s'en aller)|(?<=doivent partir)|(?<=contraints de partir)|(?<=forcees de partir)|(?<=forces de partir)|(?<=contraintes de partir))(?! (?:à la retraite|en vacances|de (?:zero|rien)))"),
    # "Les pêcheurs ont dû quitter l'île", "Deux dirigeantes ont dû quitter la région"
    "have to leave": ("displacement", "people refugee folk civilian dissident person vip", "quitter abandonner evacuer fuir", "", r"(?:(?<=du quitter)|(?<=du abandonner)|(?<=du evacuer)|(?<=du fuir)) (?:la |le |l'|les |leurs? )(?:region|departement|pays|province|ile|district|village|ville|zone|lieux|maisons?|logements?|foyers?|domiciles?|quartier|camp|site|immeuble)\b"),
    # "L'opposant s'est réfugié au Ghana", "La journaliste s'est exilée à Dakar"
    "go into exile": ("displacement", "dissident civilian people", "se-refugier se-exiler", "", r"^ (?:[\w'-]+ ){0,2}?(?:à l'etranger|de l'autre cote|au|aux|en|à) ?(?!(?:son|leur|l'|la|ses|sa|partir|moins|fond|bar|silence|cas|interieur)\b)"),
    # "Quinze mille Nicaraguayens ont demandé l'asile au Costa Rica"
    "ask for asylum": ("displacement", "people refugee folk civilian dissident person armed troops", "demander solliciter obtenir recevoir deposer reclamer", "", r"^ (?:[\w'-]+ ){0,2}?(?:l'asile|asile|une demande d'asile|des demandes d'asile|le statut de refugie)\b"),
    # "Les éleveurs ont transhumé en catastrophe vers le Togo"
    "drive their herds away": ("displacement", "people civilian folk", "transhumer migrer emigrer", "", r"^ (?:[\w'-]+ ){0,3}?(?:en catastrophe|precipitamment|vers|plus tot|avant l'heure)\b"),
    # "Les derniers habitants sont sortis les mains en l'air"
    "come out under a white flag": ("displacement", "people folk civilian refugee", "sortir", "", r"^ [^.;]{0,40}?(?:les mains en l'air|drapeaux? blancs?|par le (?:corridor|couloir)|par petits groupes|les uns apres les autres)\b"),
    # "600 personnes ont gagné Mora par crainte d'une incursion", "550 000 civils ont gagné les collines"
    "gain a place of safety": ("displacement", "people refugee folk many", "gagner rejoindre rallier atteindre regagner", "", r"^ (?:[\w'-]+ ){0,5}?(?:par (?:crainte|peur)|pour (?:fuir|echapper|se mettre)|fuyant|à pied|en pirogue|à travers la|les (?:collines|hauteurs|montagnes|bois|marais|champs|grottes)|la (?:brousse|foret|montagne)|le maquis)\b"),
    # "Les gens de Toumour sont revenus", "Les villageois rentrent peu à peu"
    "the people are back": ("displacement", "folk refugee", "revenir rentrer retourner", "", r"(?:(?<=sont revenus)|(?<=sont revenues)|(?<=est revenue)|(?<=sont rentres)|(?<=sont rentrees)|(?<=sont retournes)|(?<=sont retournees)|(?<=reviennent)|(?<=rentrent)|(?<=retournent))(?= ?(?:$|[.,;])| (?:[\w'-]+ ){0,2}?(?:peu à peu|chez (?:eux|elles)|au (?:village|pays)|dans (?:le|leurs?|la) (?:village|quartier|ville|foyers?|maisons?|villages|region)|progressivement|apres|depuis|en masse|au compte-gouttes|" + DAY + r"))"),
    # "Quelque 300 familles y sont revenues"
    "back there": ("displacement", "people folk refugee many", "revenir rentrer retourner parvenir", "", r"(?:(?<=y sont revenus)|(?<=y sont revenues)|(?<=y sont retournes)|(?<=y sont retournees)|(?<=y sont rentres)|(?<=y sont rentrees)|(?<=y sont parvenus)|(?<=y sont parvenues)|(?<=y reviennent)|(?<=y retournent))"),
    # "Les sinistrés ont été regroupés dans les écoles", "conduits vers les digues", "hébergés dans un gymnase"
    "taken to a safe place": ("displacement", "", "ete-regrouper ete-conduire ete-acheminer ete-ramener ete-transborder ete-convoyer ete-transporter ete-heberger ete-loger ete-diriger ete-reloger ete-rassembler", "folk refugee", _TO_A_PLACE),
    "lifted out by air": ("displacement", "", "helitreuiller heliporter", "people refugee folk", r"^(?!.{0,40}\b(?:hopital|chu|urgences)\b)"),
    # "Quatre mille riverains ont été éloignés"
    "kept at a distance": ("displacement", "", "ete-eloigner ete-deloger ete-deguerpir ete-evincer", "people folk refugee", r"^(?! (?:[\w'-]+ ){0,2}(?:du (?:pouvoir|parti|terrain|poste)|de (?:la|leur) (?:politique|course)))"),
    # "L'armée a fait évacuer la plage", "Le Quai d'Orsay a fait rentrer les familles"
    "have them leave": ("displacement", "", "faire", "", r"^ (?:\w+ )?(?:rentrer|sortir|descendre|monter|partir) (?:[\w'.-]+ ){0,4}?(?:familles|habitants|riverains|ressortissants|villageois|civils|population|expatries|residents)\b|^ (?:\w+ )?evacuer (?:[\w'.-]+ ){0,3}?(?:plages?|tours?|terminal|campings?|communes?|villages?|littoral|rives?|maisons?|habitations|hameaux?|riverains|personnes|ville)\b"),
    # "L'ambassade a rapatrié son personnel non essentiel"
    "bring one's staff home": ("displacement", "legation name rulers", "rapatrier evacuer", "", r"^ (?:[\w'-]+ ){0,2}?(?:son|leur|ses|leurs) (?:personnels?|ressortissants|expatries|nationaux|citoyens|etudiants|familles)\b"),
    # "La Croix-Rouge a évacué 200 malades", "L'OIM a rapatrié 162 Gambiens"
    "carry people out": ("displacement", "", "evacuer rapatrier reconduire ramener", "people folk refugee", r"\b(?:de|du|d'|des|vers|à|au|en|par|" + DAY[3:] + r"(?<!en )"),
    # "Trois mille étrangers sont montés à bord d'un cargo"
    "go on board": ("displacement", "people refugee folk many", "monter embarquer", "", _MANY + r" (?:[\w'-]+ ){0,4}?(?:à bord d'un|dans (?:des|les|un|le) (?:dernier |premier )?(?:bus|cars?|autocars?|trains?|camions?|cargos?|bateaux?|avions?)|sur (?:des|une?|les?) (?:barges?|cargos?|ferrys?|bateaux?|pirogues?|navires?|barques?))"),
    # "Trois mille Tamouls ont pris la mer pour l'Inde"
    "put to sea": ("displacement", "people refugee folk many", "prendre reprendre", "", r"^ (?:\w+ )?(?:la mer|le large)\b(?! (?:calme|pour (?:pecher|la peche)))"),
    # "Les habitants attendent dans la boue à la frontière"
    "wait at the border": ("displacement", "people refugee folk many", "attendre patienter se-masser se-presser se-entasser se-agglutiner stationner", "", r"^ (?:[\w'-]+ ){0,5}?(?:à la frontiere|au poste-frontiere|au poste frontiere|sur la rive|dans (?:la boue|un no man's land)|dans (?:des|les|une?|la|l') ?(?:grottes?|ecoles?|eglises?|camps?|hangars?|gymnases?|tentes?))\b"),
    # strikes and what is like them
    # "Les élèves ont refusé de composer"
    "refuse to do it": ("protest", "crowd civilian people captive protester", "refuser", "", r"^ (?:[\w'-]+ ){0,2}?de (?:composer|s'alimenter|manger (?=(?:pendant|durant|depuis|trois|deux|quatre|plusieurs|" + WEEKDAY + r")\b)|rouler|repartir|charger|decharger|reprendre (?:la route|les cours|le chemin)|sieger|voler|corriger|plaider|quitter les lieux|se disperser|partir(?= ?(?:$|[.,;])))"),
    # "Douze mineurs ont cessé de s'alimenter"
    "stop eating or driving": ("protest", "crowd civilian people captive protester name pron", "cesser arreter", "", r"^ (?:[\w'-]+ ){0,1}?de (?:s'alimenter|manger|se nourrir|rouler|travailler|livrer|produire|plaider|desservir)\b"),
    # "Les boutiques et les taxis ont chômé lundi", "Les taxis n'ont pas roulé mardi"
    "lie idle": ("protest", "transport bazaar public crowd", "chomer", "", _MANY),
    "cabs do not run": ("protest", "crowd craft transport", "ne-rouler ne-circuler ne-travailler", "", r"^(?=.{0,40}\b(?:" + WEEKDAY + r"|hier|greve|appel|protest\w+|mot d'ordre)\b)(?!.{0,60}\b(?:neige|verglas|tempete|carburant|essence|panne|inondation)\b)"),
    # "Les mineurs ont cadenassé le portail de l'usine"
    "padlock a gate": ("protest", "crowd protester people civilian", "cadenasser murer souder verrouiller barricader sceller", "", r"^ (?:[\w'-]+ ){0,3}?(?:portails?|portes?|grilles?|entrees?|bureaux?|ecole|lycee|college|etablissement|mairie|faculte|siege|usine|locaux|universite)\b"),
    # "Les chauffeurs ont immobilisé leurs camions au milieu de la chaussée"
    "park across the road": ("protest", "crowd protester people civilian", "immobiliser garer stationner arreter placer positionner", "", r"^ (?:[\w'-]+ ){0,2}?(?:leurs|des) (?:[\w'-]+ ){1,2}?(?:au milieu|en travers|devant (?:la |le |l')" + _SEAT + r")"),
    # "Les chauffeurs ont gelé la circulation pour protester"
    "choke the traffic": ("protest", "crowd protester people civilian vehicle", "geler paralyser bloquer perturber ralentir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la circulation|le trafic)\b[^.;]{0,60}\b(?:solidarite|protest\w+|contre|reclam\w+|exig\w+|colere|denonc\w+)"),
    # "Des femmes se sont couchées devant les bulldozers"
    "lie down in the way": ("protest", "crowd people civilian protester mass many", "se-coucher se-allonger se-etendre se-asseoir se-interposer se-poster", "", r"^ (?:[\w'-]+ ){0,2}?(?:devant (?:les|des|la|le|un|une|l') ?(?:\w+ )?(?:bulldozers|pelleteuses|roues|engins|camions|blindes|chars|convoi|train|tractopelles|grilles|portes?|entree|" + _SEAT + r")|en travers|sur (?:la chaussee|la voie|les rails|l'asphalte|le bitume|la route))"),
    # "Les familles ont occupé la cour de l'hôpital", "Des habitants ont occupé le chantier de la mine"
    "sit in a yard": ("protest", "crowd protester people civilian", "occuper investir envahir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |le |l'|les |des )(?:cour|chantiers?|hall|hemicycle|locaux|bureaux?|entree|ecole|gares?|perron|amphitheatre|tarmac|voies|rails|peages?|site|perchoir|tribune)\b(?! (?:de presse|d'honneur|ont ete))"),
    # "La foule a brisé les vitres du Parlement"
    "break panes": ("protest", "crowd protester mass", "briser casser fracasser arracher defoncer enfoncer", "", r"^ (?:[\w'-]+ ){0,2}?(?:les |des |plusieurs )(?:vitres|vitrines|carreaux|fenetres|barrieres|grilles|portes|abribus)\b"),
    # "Un moine s'est immolé à Ngaba"
    "burn oneself": ("protest", "", "se-immoler", "", ""),
    "douse oneself": ("protest", "", "se-asperger", "", r"^ (?:[\w'-]+ )?(?:d'essence|de petrole|d'alcool|de kerosene)\b"),
    # "Le village entier est descendu à la préfecture pour se plaindre"
    "go to a seat to complain": ("protest", "crowd people civilian protester mass many", "descendre se-rendre aller marcher monter converger", "", r"^ (?:[\w'-]+ ){0,4}?(?:à |sur |vers |devant |jusqu'(?:à |au )|au )(?:la |le |l')?" + _SEAT + r"\b(?=[^.;]{0,60}\b(?:pour (?:se plaindre|reclamer|exiger|protester|demander|denoncer|dire)|en signe|aux cris|contre)\b)"),
    "march on a seat": ("protest", "protester mass crowd", "marcher", "", r"^ (?:[\w'-]+ )?(?:vers|sur|jusqu'(?:à|au)) (?:la |le |l')?" + _SEAT + r"\b"),
    # "Le syndicat appelle à trois jours de grève", "annonce un arrêt de travail"
    "give a strike notice": ("protest", "", "appeler annoncer convoquer lancer decreter prevoir programmer deposer", "", r"^ (?:[\w'-]+ ){0,2}?(?:à |une? |deux |trois |quatre |cinq |des )(?:[\w'-]+ ){0,2}?(?:(?:jours|heures|journees?|semaine) (?:de greve|d'arret|de debrayage|ville morte|de mobilisation)|sit-in|arret (?:de travail|complet du trafic)|preavis de greve|debrayages?)"),
    # "Les étudiants ont planté leurs tentes devant la primature"
    "pitch tents at a seat": ("protest", "crowd protester people civilian", "planter dresser installer monter camper bivouaquer", "", r"^ (?:[\w'-]+ ){0,5}?devant (?:la |le |l'|les )?(?:grilles d[eu] (?:la |l')?)?" + _SEAT + r"\b"),
    "throw a pie": ("protest", "", "entarter enfariner", "", ""),
    # "La place a fait le plein vendredi", "Le syndicat a réuni deux mille personnes dans les rues"
    "bring people to the streets": ("protest", "crowd council armed name rulers protester rally", "rassembler reunir attirer drainer", "many people crowd", r"\b(?:manifestants|marcheurs|protestataires|dans (?:les|la) rues?|sur la place|place|devant (?:la |le |l')" + _SEAT + r")\b"),
    # "Les cheminots observent un arrêt de travail"
    "down tools for a time": ("protest", "crowd civilian people public", "observer entamer poursuivre declencher", "", r"^ (?:[\w'-]+ ){0,2}?(?:un |des |leur )?(?:arrets? de travail|debrayages?|grevillon|mouvement d'humeur|journee (?:sans|de colere|morte)|jours? sans|sit-in)\b"),
    # "Les avocats ont suspendu leur participation aux audiences"
    "suspend one's work": ("protest", "crowd civilian", "suspendre interrompre arreter boycotter deserter", "", r"^ (?:[\w'-]+ ){0,2}?(?:leur participation|les audiences|ses audiences|leurs audiences|les cours|leurs? (?:services?|activites?|livraisons|consultations|tournees))\b(?=[^.;]{0,60}\b(?:protest\w+|solidarite|reclam\w+|exig\w+|jours|heures|semaine|colere|contre)\b)"),
    # nature and mishaps
    # "Un minibus a fait trois tonneaux"
    "roll over": ("disaster", "craft vehicle", "faire effectuer", "", r"^ (?:\w+ )?(?:une? |des |" + _NUMBER + r" )(?:\w+ )?(?:tonneaux?|embardee)\b"),
    # "Un camion a fauché une rangée d'étals"
    "plough into stalls": ("disaster", "!craft vehicle", "faucher percuter defoncer emboutir renverser", "public dwelling infra tall", r"^(?!.{0,50}\b(?:deliberement|volontairement|kamikaze|piege|explosi\w+)\b)"),
    "plough into a row": ("disaster", "craft vehicle", "faucher renverser", "", r"^ (?:[\w'-]+ ){0,2}?(?:rangee|file|groupe|groupes|etals?|arret de bus|abribus|terrasse)\b(?!.{0,50}\b(?:deliberement|volontairement)\b)"),
    # "Un canadair s'est abîmé en mer", "Un avion militaire s'est abattu près de Belgorod"
    "an aircraft comes down": ("disaster", "plane aircraft craft warplane", "se-abimer se-abattre se-crasher se-desintegrer se-disloquer se-scratcher", "", ""),
    # "Un avion a manqué la piste"
    "miss the runway": ("disaster", "plane aircraft craft", "manquer rater depasser heurter toucher quitter", "", r"^ (?:\w+ )?(?:la piste|son (?:atterrissage|decollage|approche)|une? (?:colline|montagne|ligne|pylone|falaise)|la montagne|le relief)\b"),
    # "Le DC-10 a explosé en vol"
    "burst in the air": ("disaster", "plane craft aircraft name thing", "exploser se-embraser se-disloquer prendre", "", r"^ (?:feu )?(?:\w+ )?en (?:plein )?vol\b"),
    # "Le chalutier a talonné sur des rochers", "Le navire a pris l'eau", "Le sous-marin a implosé"
    "touch bottom": ("disaster", "boat", "talonner se-drosser imploser se-eventrer se-disloquer", "", ""),
    "take in water": ("disaster", "boat", "prendre", "", r"^ (?:\w+ )?(?:l'eau|de la gite)\b"),
    "a hull caves in": ("disaster", "", "imploser", "boat warship", ""),
    "a submarine implodes": ("disaster", "boat warship armed troops name", "imploser", "", ""),
    # "La grue s'est couchée sur le marché"
    "a crane lies down": ("disaster", "tall construction", "se-coucher se-renverser basculer se-detacher se-decrocher ceder", "", r"^(?! (?:[\w'-]+ ){0,2}(?:dans (?:le|l')|à la|aux? (?:pressions?|sirenes|profit|enchere)))"),
    "a front comes off": ("disaster", "construction dwelling", "se-detacher se-decrocher s'abattre se-lezarder", "", ""),
    # "Une poutre est tombée sur un ouvrier"
    "fall on somebody": ("disaster", "tall construction beam", "tomber se-abattre", "", r"^ (?:[\w'-]+ )?sur (?:les |des |une? |la |le |l'|deux |trois )(?:[\w'-]+ )?(?:ouvriers?|passants?|pietons?|voitures?|foule|maisons?|fideles|enfants?|eleves|clients?|vehicules?|bus|route|chaussee|toit|ecole|tentes?|fillette|femme|homme|passante?)\b"),
    # "Quatre cuves ont flambé", "Une chaudière a éclaté"
    "tanks blaze": ("disaster", "tank", "flamber se-embraser", "", r"^(?! (?:de (?:joie|plaisir)|au (?:cinema|box)|en bourse|sur les marches))"),
    "a boiler bursts": ("disaster", "tank", "eclater ceder", "", r"^(?! (?:au grand jour|en sanglots|de rire))"),
    # "La foudre est tombée sur une école"
    "lightning strikes": ("disaster", "element", "tomber frapper s'abattre", "", r"^ (?:[\w'-]+ )?(?:sur|à|en plein) "),
    # "La rougeole a refait surface", "Ebola est réapparu", "L'hépatite circule"
    "a plague is back": ("disaster", "plague", "reapparaitre resurgir circuler se-propager se-repandre sevir gagner tuer emporter frapper ressurgir", "", r"^(?! (?:d'information|des? (?:rumeurs|doute)))"),
    "a plague shows again": ("disaster", "plague", "refaire faire", "", r"^ (?:\w+ )?(?:surface|(?:son |sa )?(?:retour|apparition|reapparition))\b"),
    # "Un cas de polio a été confirmé", "Un foyer de grippe aviaire a été détecté"
    "a case is confirmed": ("disaster", "", "ete-confirmer ete-detecter ete-diagnostiquer ete-recenser ete-signaler ete-enregistrer ete-declarer ete-notifier", "case", r"(?:(?=))"),
    # "Des criquets ont ravagé les champs"
    "pests ravage": ("disaster", "!pest", "ravager devorer detruire devaster envahir decimer", "crop construction place people area name thing", ""),
    # "Le gel a détruit les vergers", "La sécheresse a tari le lac"
    "weather ruins": ("disaster", "!element", "detruire tarir griller bruler ravager decimer aneantir terrasser coucher", "crop cattle infra tall sea area", ""),
    "a lake dries up": ("disaster", "sea element construction", "se-assecher se-tarir", "", ""),
    # "L'ouragan a pulvérisé Acapulco", "Le typhon a fondu sur Tacloban"
    "a storm flattens": ("disaster", "!storm", "pulveriser faucher aneantir eventrer raser coucher balayer ravager hacher malmener traverser", "place name people concrete crop street construction tall area", ""),
    "a storm swoops": ("disaster", "storm", "fondre deferler se-abattre passer", "", r"^ (?:[\w'-]+ )?(?:sur|au-dessus|à) "),
    # "Un trou s'est ouvert dans la chaussée"
    "the ground opens": ("disaster", "hole", "se-ouvrir se-former se-creuser", "", r"^ (?:[\w'-]+ ){0,2}?(?:dans|sous|à|en|sur|au) "),
    # "Quatre provinces ont été plongées dans le noir", "Huit régions ont été privées de courant"
    "plunged in the dark": ("disaster", "", "ete-plonger", "place name people dwelling street", r"^ (?:[\w'-]+ )?dans (?:le noir|l'obscurite)\b(?!.{0,60}\b(?:frappe|bombardement|missile|drone|sabotage|attaque)s?\b)"),
    "left without power": ("disaster", "", "ete-priver", "place name people dwelling", r"^ (?:[\w'-]+ ){0,2}?(?:de |d')(?:courant|electricite|eau)\b(?!.{0,60}\b(?:frappe|bombardement|missile|drone|sabotage|attaque)s?\b)"),
    # "La neige a bloqué huit cents automobilistes"
    "snow holds up": ("disaster", "!element", "bloquer paralyser immobiliser pieger isoler clouer arreter", "people civilian vehicle craft transport route place name", ""),
    # "Une nappe de pétrole a souillé la mangrove"
    "oil fouls a shore": ("disaster", "spill", "souiller polluer noircir toucher contaminer atteindre recouvrir tuer", "", ""),
    "fumes escape": ("disaster", "spill", "se-echapper se-repandre se-deverser fuir", "", r"^ (?:[\w'-]+ ){0,3}?(?:dans|de|du|d'|des|en|sur|vers) "),
    # "Trente-sept véhicules se sont encastrés"
    "a pile-up": ("disaster", "vehicle craft", "se-encastrer se-empiler se-tamponner se-entrechoquer", "", ""),
    # "Le câble du funiculaire a lâché", "Les freins ont lâché"
    "a cable gives": ("disaster", "cable", "lacher rompre se-rompre ceder casser", "", r"^(?! (?:prise|du lest|les))"),
    # "La Vistule et l'Oder ont débordé"
    "a named river overflows": ("disaster", "name", "deborder", "-", rf"^(?= ?(?:$|[.,;]| (?:apres|{WEEKDAY}|hier|à|dans|sur|en)\b))(?! (?:d'|dans (?:les|la) (?:sondages|surface)|sur (?:l'aile|le cote)))"),
    # ways closed
    # "La M1 est barrée dans les deux sens"
    "barred both ways": ("blockade", "", "ete-barrer ete-couper ete-fermer ete-bloquer", "", r"^ (?:[\w'-]+ ){0,2}?(?:dans les deux sens|à (?:la|toute) circulation|aux? (?:camions|poids lourds|vehicules|piet\w+))\b"),
    # "Le marché frontalier est resté cadenassé", "Torkham est verrouillé"
    "stay padlocked": ("blockade", "", "ete-verrouiller ete-cadenasser ete-boucler ete-sceller ete-murer", "route place name public bazaar", r"^(?! (?:par (?:la defense|les defenseurs|un mot|code)|à double tour (?:dans|par)))"),
    "remain padlocked": ("blockade", "route place name public", "rester demeurer", "", r"^ (?:\w+ )?(?:verrouille|cadenasse|boucle|barricade|infranchissable|impraticable|cerne|encercle|bouche)e?s?\b"),
    # "Les militaires ont bouclé les abords de la présidence"
    "seal off the approaches": ("blockade", "armed troops rulers name", "boucler barrer bloquer verrouiller cerner encercler tenir controler filtrer", "", r"^ (?:[\w'-]+ ){0,2}?(?:les |tous les |toutes les |les quatre |les deux |les trois )(?:abords|acces|issues|entrees|sorties|alentours|voies d'acces)\b"),
    # "Les campus sont cernés par la police"
    "ringed by police": ("blockade", "", "ete-cerner ete-encercler ete-ceinturer ete-boucler", "school public seat place dwelling", r"^ (?:[\w'-]+ )?(?:par|depuis)\b"),
    # "Les jihadistes étouffent la capitale", "Les rebelles ont verrouillé Dori"
    "choke a town": ("blockade", "armed rulers", "etouffer verrouiller etrangler asphyxier isoler", "name place", r"^(?! (?:[\w'-]+ ){0,3}(?:scandale|affaire|revolte|contestation|dossier|debat))"),
    # "Haftar a fermé la ville aux journalistes"
    "close to somebody": ("blockade", "armed rulers name ruler vip troops", "fermer", "", r"^ (?:[\w'-]+ ){0,3}?(?:ville|region|territoire|pays|frontiere|ciel|espace aerien|ports?|camp|zone|ile|province|eaux)\b[^.;]{0,30}? aux? (?!(?:public|debut|printemps|lendemain|moins)\b)"),
    # "Gao ne reçoit plus un camion", "Plus aucun camion n'arrive à Djibo"
    "no lorry comes": ("blockade", "place name people", "ne-recevoir", "", r"^ (?:plus |pas )?(?:[\w'-]+ ){0,2}?(?:camions?|convois?|vivres|carburant|essence|ravitaillement|marchandises?|aide|farine)\b"),
    # "La Paz n'est plus ravitaillée", "Une soixantaine de communes ne sont plus desservies"
    "no longer supplied": ("blockade", "place name people dwelling", "ne-etre", "", r"^ (?:plus |pas |guere )(?:\w+ )?(?:ravitaillee?s?|approvisionnee?s?|desservie?s?|accessibles?|reliee?s?)\b"),
    # "Les vols vers Erbil sont annulés", "Le trafic aérien a été suspendu"
    "flights called off": ("blockade", "", "ete-annuler ete-suspendre ete-interrompre ete-supprimer", "flights", r""),
    "an airport stops": ("blockade", "port name", "suspendre interrompre cesser fermer", "", r"^ (?:[\w'-]+ ){0,1}?(?:(?:tout |son |ses |le |leurs? )(?:trafic|vols|decollages|departs|activites?)|(?:deux|trois|plusieurs|quelques|\d+) heures)\b"),
    # "Mille camions patientent à la frontière"
    "lorries queue": ("blockade", "vehicle", "patienter attendre stationner se-aligner croupir pourrir", "", r"^ (?:[\w'-]+ ){0,4}?(?:à la frontiere|au poste|au point de passage|aux postes|à la douane)\b|^ (?:[\w'-]+ )?(?:sur|devant) .{0,40}\b(?:frontiere|barrage)"),
    "queue for days": ("blockade", "vehicle", "faire", "", r"^ (?:\w+ )?la queue\b[^.;]{0,40}\b(?:frontiere|poste|barrage|douane)"),
    # "La Turquie a suspendu tout commerce avec Israël"
    "stop trading": ("blockade", "name rulers council ruler", "suspendre interrompre rompre cesser geler", "", r"^ (?:\w+ )?(?:tout |toute |ses |leurs |les |le )(?:commerce|echanges? commercia(?:l|ux)|negoce|relations commerciales|liaisons? (?:aeriennes?|maritimes?|ferroviaires?))\b"),
    # "Les autorités ont confiné la ville", "La zone est mise sous cloche"
    "lock a town down": ("blockade", "", "confiner boucler", "place name dwelling", r"^(?! (?:le|la|les|son|sa|un|une) (?:boucle|dossier|budget|affaire|tour|enquete|valise|nez|saison|accord|marche|financement))"),
    "under a bell": ("blockade", "", "mettre placer", "", r"^ (?:[\w'-]+ ){0,3}?(?:sous cloche|sous scelles|à l'isolement)\b(?! (?:la|l'|le|les) (?:economie|debat|dossier|patrimoine))"),
    # "200 habitants sont pris dans la nasse"
    "caught in the net": ("blockade", "", "ete-prendre", "people civilian place folk", r"^ (?:\w+ )?dans (?:la|une) nasse\b"),
    # "La Pologne a baissé la barrière"
    "let down the barrier": ("blockade", "name rulers place", "baisser abaisser refermer", "", r"^ (?:\w+ )?(?:la |sa |les |ses )(?:barrieres?|herse|frontieres?|portes)\b"),
    # "Le groupe a décrété un arrêt armé"
    "order an armed halt": ("blockade", "", "decreter imposer ordonner lancer annoncer", "", r"^ (?:[\w'-]+ ){0,2}?(?:un |une |le )\"?(?:arret arme|paro armado|greve armee|confinement|blocus|embargo|quarantaine)\b"),
    # talks
    # "Le garde des Sceaux a reçu les avocats"
    "receive the aggrieved": ("negotiation", "vip ruler", "recevoir consulter", "crowd delegate protester", r"(?<!recue)(?<!recues)(?! (?:[\w'-]+ ){0,4}(?:prix|medaille|journalistes|lettre|message|cadeau))"),
    # "La ministre a discuté avec eux jusqu'à minuit", "Le préfet a discuté avec les notables"
    "talk with them": ("negotiation", "vip ruler delegate council armed", "discuter parlementer converser dialoguer conferer negocier palabrer deviser s'expliquer dejeuner diner", "", r"^ (?:[\w'-]+ ){0,3}?avec (?:les |le |la |l'|des |eux|elles|son |ses |leurs? |une |un )"),
    "talk for hours": ("negotiation", "vip ruler delegate council name rulers armed", "converser conferer discuter parlementer palabrer deliberer sieger", "", r"^ (?:[\w'-]+ ){0,2}?(?:pendant |durant |plus de |pres de )?(?:" + _NUMBER + r"|toute la|une) (?:\w+ )?(?:heures?|minutes|nuit|jours)\b"),
    "sit until night": ("negotiation", "vip council name rulers delegate", "sieger", "", r"^ (?:[\w'-]+ ){0,2}?(?:jusqu|à huis clos|à [a-z]|en urgence|d'urgence)"),
    # "Macron a téléphoné à Poutine", "Joe Biden a eu Netanyahu au téléphone"
    "ring up": ("negotiation", "vip ruler name council", "telephoner", "", r"^ (?:[\w'-]+ )?(?:à|au|aux) (?!(?:sa|son) (?:rivale?|mere|femme|adversaire|famille))(?!.{0,50}\b(?:feliciter|avant de)\b)"),
    "have on the line": ("negotiation", "vip ruler name", "avoir joindre appeler", "vip ruler name", r"^[^.;]{1,40}\b(?:au telephone|au bout du fil|par telephone)\b"),
    # "Les deux hommes ont déjeuné ensemble"
    "eat together": ("negotiation", "vip ruler person delegate council name", "dejeuner diner se-attabler", "", r"^ (?:[\w'-]+ ){0,2}?(?:ensemble|avec (?:le |la |son |l')(?:president|roi|premier|ministre|chef|emir|homologue|chancelier|prince|sultan|secretaire)|en tete à tete)"),
    # "Le ministre s'est rendu auprès des mutins"
    "go to see them": ("negotiation", "vip ruler delegate council team", "se-rendre se-deplacer descendre aller", "", r"^ (?:[\w'-]+ ){0,3}?(?:aupres (?:des|d'eux|d'elles)|à la rencontre|dans (?:un|le|les|des) camps?)\b"),
    "make the journey": ("negotiation", "vip ruler name delegate", "faire", "", r"^ (?:\w+ )?(?:le (?:voyage|deplacement|trajet)|l'aller-retour|un saut|un crochet|la navette|le tour des (?:camps|capitales))\b(?! (?:pour (?:voir|assister|encourager|soutenir)|en (?:train|voiture|vacances)))"),
    # "Une mission de l'Union africaine a fait escale à Asosa"
    "a mission calls at": ("negotiation", "team delegate council", "faire effectuer", "", r"^ (?:une |un )?(?:\w+ )?(?:escale|etape|halte|passage|visite) (?:à|au|en|aux|dans) "),
    # "Le médiateur s'est entremis", "L'évêque a servi d'intermédiaire"
    "act as go-between": ("negotiation", "", "se-entremettre interceder", "", ""),
    "serve as go-between": ("negotiation", "", "servir", "", r"(?<!avait servi) (?:\w+ )?(?:d'intermediaires?|de (?:mediat\w+|trait d'union|facilitat\w+|go-between))\b"),
    "hand in an answer": ("negotiation", "armed name rulers council", "remettre transmettre rendre communiquer", "", r"^ (?:[\w'-]+ ){0,2}?(?:sa|leur) (?:\w+ )?reponse\b(?=.{0,40}\b(?:mediateurs?|plan|proposition|offre|egypte|qatar|onu|emissaire)\b)"),
    # "Le commissaire a convoqué les chefs coutumiers", "Le ministre a convié les syndicats à une réunion"
    "call in the parties": ("negotiation", "vip ruler", "convoquer", "delegate vip", r"^ (?:[\w'-]+ ){0,5}?(?:à (?:une |la |un )(?:reunion|table|dialogue|rencontre|concertation)\b|(?<=convoque )[^.;]{0,40}" + DAY + r")"),
    # "Macron et Scholz sont à Kiev" is told of two who have titles
    "be in a capital that day": ("negotiation", "vip ruler", "etre", "", r"^ (?:" + DAY + r" )?(?:à|au|en) [a-z][\w'-]+ pour (?:rencontrer|discuter|des|un|s'entretenir|negocier)"),
}  # fmt: skip
