"""Other senses of the verbs and nouns that tell an incident, as data: the score of a match, a fire put out, a word said.

A row is read as: the verbs or nouns that the sense is one of, what the words before it end with, what stands right
behind it. Both must be met; an empty end asks for nothing. Words are folded as in ``geo.incident.clause.view``.
"""

__all__ = ["NOUN_SENSES", "SENSES"]

_FEW = "(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\\d{1,3})"
_STOP = (
    "(?= ?(?:$|[.,;:)]|par|face|contre|devant|à|au|aux|en|dans|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))"
)
_FIRE = "(?:feu|feux|incendies?|flammes?|sinistres?|brasiers?|foyers?)"
_BODIES = "(?:corps|depouilles?|cadavres?|cercueils?)"
_PUPILS = (
    "(?:clients?|eleves|ecoliers|lyceens|collegiens|spectateurs|supporters|randonneurs|skieurs|alpinistes|employes|salaries|usagers|voyageurs|passagers|"
    "patients?|malades?|blesse(?:e)?s?|gare|magasin|centre commercial|lycee|ecole|college|creche|musee|aeroport|terminal|tribunal|mairie|avion|train|rame|metro)"
)
_STATED = "(?:propos|accusations?|declarations?|idee|choix|decision|hausse|projets?|reformes?|rumeurs?|critiques?|ingerences?|mesures?|sanctions?)"

# sense: verbs and rules, before, behind
SENSES: dict[str, tuple[str, str, str]] = {
    "a company's control": (
        "prendre perdre reprendre acquerir ceder",
        "",
        " (?:\\w+ )?(?:le |du )?controle (?:total |complet )?(?:du|de la|de l'|d'une?|de|des) ?(?:\\w+ )?(?:groupe|societe|entreprise|banque|club|journal|journaux|chaine|compagnie|capital|filiale|marque|constructeur|operateur|editeur|assureur|holding|start-up|studio|magazine|distributeur)s?\\b",
    ),
    "break the law": ("violer", "", " (?:[\\w'-]+ ){0,3}?(?:le |la |les |l'|leurs? |son |sa |ses )(?:droits?|lois?|regles?|conventions?|souverainete|integrite|constitution|embargo|sanctions|principes?|intimite|secret|serment|engagements?)\\b"),
    "pelted with words": (
        "pilonner bombarder mitrailler canarder assassiner massacrer etriller attaquer assieger",
        "",
        "[^.;:]{0,24}? (?:par (?:la |les |des |l')(?:critiques?|presse|internautes|reseaux|commentateurs|editorialistes|photographes|medias|specialistes)|de (?:questions|critiques|messages|mails|courriels|sms|reproches|appels))\\b",
    ),
    "a rocket into space": ("lancer tirer", "\\b(?:agence spatiale|nasa|esa|cnes|spacex|arianespace|roscosmos)\\b[^.;]{0,60}", ""),
    "a rocket that carries": ("lancer tirer", "", " (?:[\\w'-]+ ){0,4}?(?:fusees?|lanceurs?|satellites?|capsules?|sondes?|vaisseaux?) (?:\\w+ )?(?:ariane|falcon|soyouz|vega|longue marche|starship|spatia\\w*|habitee?|vers (?:la lune|mars|l'espace|l'iss))\\b"),
    "a step taken": ("franchir", "\\b(?:un|le|ce) (?:\\w+ )?(?:pas|cap|seuil|palier|barre) (?:est |a ete |etait )?", ""),
    "hold out as an argument or a plan does": (
        "resister survivre echapper",
        "",
        " (?:\\w+ )?(?:à (?:l'(?:examen|analyse|epreuve|usure|evidence)|la (?:comparaison|critique|lecture|tentation|reprise|rentree|crise)|une (?:reprise|nouvelle|analyse|crise))|au (?:temps|scandale|vote|doute)|aux (?:faits|recoltes|elections|critiques|pluies))\\b",
    ),
    "take one's seat, take part": ("prendre", "", " (?:\\w+ )?(?:part|corps|forme|racine|acte|soin|conscience|date|feu sur les reseaux)\\b"),
    "where they had sat down": ("prendre", "\\b(?:où|laquelle|lequel|duquel) (?:ils|elles|il|elle|on) (?:avai(?:t|ent)|ont|a) ", " place\\b"),
    "raids without number": ("multiplier", "", "(?![^.;]{0,140}\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|depuis|cette nuit|ces dernier\\w+)\\b)"),
    "operations as ever": (
        "mener conduire effectuer",
        "",
        " (?:regulierement |actuellement )?(?:des|ses|leurs) operations?\\b(?![^.;]{0,140}\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|depuis|cette nuit|\\d+)\\b)",
    ),
    "bodies that somebody saw": ("decouvrir retrouver repecher exhumer ramasser compter", "\\bon (?:y |en )?(?:a|avait) (?:\\w+ )?", " (?:les |des )(?:\\w+ )?(?:corps|cadavres|depouilles)\\b"),
    "a stay that came to its end": ("achever", "\\b(?:retrait|depart|mission|travaux|mandat|chantier|processus|guerre|operation|deploiement|evacuation|transition|campagne|construction)\\b[^.;]{0,70}, ", ""),
    "a road walked to its end": ("finir terminer", "", " (?:la|le|leur|sa|son) (?:route|trajet|chemin|voyage|parcours)\\b"),
    "streets left empty": ("vider", "\\b(?:place|places|salle|rues?|stade|hall|tribunes?|esplanade|marches?|rayons|caisses)\\b[^.;]{0,40}", ""),
    "a refuge of one": ("refugier abriter exiler", "\\bune? (?:\\w+ )?(?:mere|pere|femme|homme|veuve|etudiante?|jeune|fillette|garcon|enseignante?|commercante?|paysanne?|cultivateur|retraitee?)\\b[^.;]{0,60} s'(?:est|etait) ", ""),
    "a hold that is no ground": (
        "reprendre prendre garder perdre",
        "",
        " (?:\\w+ )?(?:le )?controle (?:total )?(?:de la |de l'|du |des |de |de leur |de son )(?:approvisionnement|situation|chaine|recit|entreprise|societe|parti|distribution|production|groupe|agenda|debat|vehicule|voiture|camion|avion|appareil|budget)",
    ),
    "led by somebody": ("emmener conduire mener", "\\b(?:coalition|alliance|liste|delegation|equipe|opposition|mouvement|parti|camp|groupe|rebellion)\\b[^.;,]{0,30}", " par "),
    "back to where they came from": ("regagner rentrer", "\\bavant de ", ""),
    "lonely hills": ("isoler", "\\b(?:montagnes?|villages?|zones?|regions?|vallees?|hameaux|communautes?|quartiers?|populations?) (?:les plus |tres |plus )?", "(?! (?:par|depuis|a la suite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|du reste|du monde))"),
    "called to mind": ("rappeler", "\\bil (?:est|a ete) (?:\\w+ )?", ""),
    "gathered in a party": ("reunir regrouper rassembler", "", " (?:au sein|sous (?:la banniere|l'etiquette|l'egide|le nom))\\b"),
    "a reporter's road": ("gagner regagner rejoindre arriver atteindre rendre", "\\b(?:notre|nos|votre|l') ?(?:envoye|correspondant|reporter)\\w*[^.;]{0,40}", ""),
    "a victory claimed": ("proclamer", "", " (?:\\w+ )?(?:la |sa )?victoire (?:en|sur|contre|totale|militaire|finale|face)\\b"),
    "beset by cold or crowds": ("assieger encercler envahir", "", " (?:\\w+ )?par (?:le froid|la neige|le gel|la brume|les touristes|les journalistes|les moustiques|les fans|les supporters|les cameras|les creanciers|le doute)\\b"),
    "fire at a party or a bill": ("ouvrir", "", " le feu (?:contre|sur) (?:la |le |les |ses |son |sa |l')(?:rival|rivaux|parti|opposition|majorite|reforme|budget|programme|bilan|politique|candidate?)\\b"),
    "take a step, pass a mark": ("franchir", "\\b(?:pas|cap|etape|seuil|barre|rubicon) (?:est|a ete|sera|serait) (?:\\w+ )?", ""),
    "taking a step, passing a mark": ("franchir", "", " (?:\\w+ )?(?:le|un|une|la|ce|cette) (?:nouveau |nouvelle |dernier |derniere )?(?:pas|cap|etape|seuil|barre|rubicon)\\b"),
    "handed a paper": ("remettre presenter transmettre", "", " (?:la |une |sa |leur |son |un |le )(?:note|lettre|protestation|prix|medaille|rapport|demande|petition|diplome|trophee|cheque)\\b"),
    "go by a road that has a name": ("quitter", "", " (?:la|l') ?(?:route|piste|voie) (?:de|du|des|d'|qui)\\b"),
    "drenched, not drowned": ("noyer", "", "[^.;:]{0,20}? sous (?:les|le|la|un|une|des|l'|d') ?(?:canons?|eau|critiques?|chiffres?|demandes?|dettes?|paperasse|mails|jets?|lacrymogenes?)\\b"),
    "one who is retired": ("retraiter", "\\b(?:une?|des|les|le|la|ce|deux|trois) \\w+ ", ""),
    "break what is no thing": ("casser fracasser", "", " (?:les prix|le marche|la baraque|l'ambiance|le moral|sa pipe|la dynamique|la croute|(?:le|un) (?:jugement|arret|rythme|code|record|mythe|dos|reve))\\b"),
    "the score of a match": (
        "massacrer pulveriser ecraser battre etriller laminer atomiser humilier executer fusiller etrangler crucifier corriger balayer terrasser dominer "
        "eliminer liquider defaire aneantir decimer abattre tuer",
        "",
        f"[^.;:]{{0,40}}?\\b{_FEW}(?: (?:buts )?[àa] |-){_FEW}\\b{_STOP}",
    ),
    "the shot of a player": ("fusiller executer crucifier ajuster tromper tuer", "", "[^.;:]{0,30}? d'une? (?:frappe|tete|volee|reprise|tir croise|demi-volee|lob)\\b"),
    "open what was shut": ("sauter", "", " (?:le|les|un|ce|l') ?(?:\\w+ )?(?:verrous?|plafond|record|banque|consensus|tabou)\\b"),
    "come to power": ("arriver parvenir", "", " (?:[\\w'-]+ ){0,2}?(?:au pouvoir|aux affaires|aux commandes|à la tete|au gouvernement|à (?:leur |son )?(?:terme|echeance|expiration|maturite)|à un (?:accord|compromis|consensus)|à (?:bout|saturation|la conclusion))\\b"),
    "tell of one's worry": ("partir", "\\bfai(?:t|re|sai(?:t|ent)|sant) (?:\\w+ )?|\\bfont ", " d(?:e |')"),
    "a manager dismissed": (
        "limoger demissionner licencier remercier congedier ecarter",
        "\\b(?:entraineurs?|selectionneurs?|coachs?|pdg|p-dg|presentat(?:eur|rice)s?|patronn?e? (?:de l'entreprise|du groupe|du club|de la (?:banque|societe|chaine|marque|filiale)|de l'operateur))\\b[^,;:]{0,40}",
        "",
    ),
    "a club chooses its head": (
        "elire nommer designer introniser investir",
        "\\b(?:clubs?|federations?|actionnaires?|associations?|academie|jury|banque|entreprise|groupe industriel|editeur)\\b[^,;:]{0,40}",
        "",
    ),
    "models and floats parade": ("defiler", "\\b(?:mannequins?|modeles?|chars|collections?|images?|fanfares?|majorettes|paysages?|voitures|creat(?:eur|rice)s|couturiers?)\\b[^,;:]{0,30}", ""),
    "a text or tune ill-treated": ("massacrer assassiner egorger torturer violer", "", " (?:la|le|les|l'|une?|cette|ce) (?:\\w+ )?(?:chansons?|partition|textes?|langue|francais|orthographe|role|hymne|melodie|syntaxe)\\b"),
    "carried out": ("executer", "", " (?:l[ae]s? |l'|des |une? |ses |leurs? |ce |cette )(?:\\w+ )?(?:decisions?|ordres?|peines?|budget|travaux|mandats?|plans?|contrats?|jugements?|projets?|manouvres?|testament|programmes?|sauts?|numeros?|taches?|missions?)\\b"),
    "a hanging bridge": ("suspendre", "\\b(?:ponts?|passerelles?|jardins?|lustre|plafond) $", ""),
    "flights resume": (
        "reprendre",
        "\\b(?:vols?|trafic|liaisons?(?: \\w+)?|cours|classes|circulation|navigation|travail|production|recherches|livraisons?|rotations?|matchs?)\\b[\\w' -]{0,40}",
        "(?! (?:le|la|les|l'|une?|du|son|leur) )",
    ),
    "taken to hospital": (
        "emmener transporter conduire embarquer transferer acheminer",
        "",
        "[^.;]{0,40}?\\b(?:à l'hopital|aux urgences|à la clinique|au dispensaire|à la maternite|à l'ecole|au stade|à la plage|en vacances|à la morgue)\\b",
    ),
    "kept by delays": (
        "retenir bloquer sequestrer",
        "",
        "[^.;]{0,40}?\\bpar (?:des|les|un|une|la|le) (?:embouteillages?|bouchons?|neige|reunion|panne|controle technique|obligations|formalites|discours)\\b",
    ),
    "bar the way to a rival": ("barrer couper", "", " la (?:route|voie) (?:à l'(?:attaquant|extreme|opposition|adversaire)|à la (?:droite|gauche|candidate)|au (?:candidat|fascisme|front))"),
    "off the courts": ("retirer", "", " (?:des (?:courts|terrains|affaires)|de la (?:competition|course|vie)|du (?:tournoi|monde|circuit|championnat))\\b"),
    "back at its home port": ("regagner", "\\b(?:porte-avions|navires?|fregates?|destroyers?|avions?|helicopteres?|patrouilleurs?|sous-marins?)\\b[^,;]{0,30}", ""),
    "burnt by the sun": ("bruler calciner", "", " par (?:le soleil|le gel|le froid|la secheresse|le sel)\\b"),
    "let somebody know": ("parvenir arriver", "\\bfai(?:t|re|sant) $", ""),
    "no contact any more": ("rompre perdre couper", "\\bcontacts?\\b[^;:]{0,80}", ""),
    "indignant, in words": ("insurger", "\" ?,? s'(?:est )?(?:\\w+ )?", ""),
    "up a mountain": ("marcher", "", "[^.;]{0,30}? (?:vers le sommet|sur (?:les plages|la lune|la plage|un fil)|à quatre pattes)\\b"),
    "a firm wound up": ("dissoudre", "\\b(?:cabinets? (?:d'avocats|d'architectes|d'audit|de conseil)|societes?|entreprises?|clubs?|couples?|mariages?|orchestres?|groupes? (?:de rock|musical))\\b[^,;:]{0,30}", ""),
    "a press conference": ("durer commencer reprendre debuter ouvrir tenir", "\\bconferences? de (?:presse|redaction)\\b[^,;:]{0,24}", ""),
    "named for an honour": ("nommer elire designer", "", "[^.;]{0,24}? (?:docteur honoris|chevalier|commandeur|officier (?:de la|des)|citoyen d'honneur|aux (?:oscars|cesars)|parrain|marraine|meilleur)"),
    "blown over": ("renverser abattre decapiter bruler", "\\b(?:statues?|bustes?|effigies?)\\b[^,;:]{0,40}", "(?: [\\w'-]+){0,2}? par (?:le|la|les|l'|une?) (?:vent|tempete|orage|camion|voiture|vehicule|foudre|cyclone)"),
    "stray bullets": ("perdre", "\\b(?:balles?|tirs?|obus|projectiles?) $", ""),
    "a return hoped for": ("reprendre", "", " (?:esper|prev|attend|envisag|annonc|souhait)(?:u|ue|ee?|es|ees)\\b"),
    "marked by years of war": ("eventrer ravager detruire devaster meurtrir abimer endommager", "", " par (?:la guerre|le conflit|(?:dix|douze|quinze|vingt|des|plusieurs) (?:longues )?(?:ans|annees|decennies))\\b"),
    "set upon by a crowd": ("partir", "\\bpris(?:e|es)? (?:violemment )?à $", ""),
    "come to an end": ("arriver parvenir", "", " à (?:une |sa |leur |son )?(?:fin|terme|maturite|conclusion|echeance|bout)\\b"),
    "charred bodies": ("carboniser", "\\b(?:corps|cadavres?|restes|depouilles?) $", ""),
    "people pulled out alive": ("extraire", "", "[^.;:]{0,40}? (?:vivant\\w*|indemnes?|d(?:e|es|u) (?:decombres|gravats|eaux|ruines|carcasse|epave|vehicule))"),
    "emptied of things": ("vider evacuer", "", " (?:[\\w']+ ){0,2}?de (?:ses|leurs|son|sa) (?:lits?|sens|substance|contenu|eaux?|electeurs|effectifs|joueurs|moyens|sang|poissons?|touristes|clients)\\b"),
    "wounded carried off": ("evacuer transferer transporter", "\\bblessee?s? (?:[\\w']+ ){0,3}$", ""),
    "its own ships turned aside": ("detourner immobiliser", "", " (?:\\w+ ){0,2}(?:leurs?|ses|son) "),
    "loot taken": (
        "emparer",
        "",
        " (?:\\w+ ){0,2}(?:de |d'|des |du )(?:la |l'|leurs? |ses |son |sa )?(?:\\w+ ){0,2}?(?:pick-up|vehicules?|motos?|armes?|armement|munitions?|materiels?|butin|betail|troupeaux?|argent|telephones?|camions?|bus|blindes?|chars?|"
        "stocks?|vivres|nourriture|documents?|caisses?|carburant|effets)\\b",
    ),
    "killed in the egg": ("tuer etouffer ecraser", "", " dans l'(?:oeuf|ouf)"),
    "killed the match": ("tuer plier", "", " (?:le match|le suspense|la rencontre|le temps|le jeu|l'ennui|la finale)"),
    "a fire put out": (
        "maitriser circonscrire eteindre reculer stabiliser fixer",
        f"(?:\\b(?:le|les|l'|ce|cet|ces|d'|derniers?) ?(?:\\w+ )?{_FIRE}\\b(?! d[e'u])|\\bdeparts? de feu\\b)[^;:]*",
        "(?! (?:[\\w'-]+ )?(?:à|au|aux|dans|en) (?!\\d))",
    ),
    "a rise in per cent": (
        "effondrer ecrouler chuter plonger devisser exploser bondir abattre",
        "",
        "[^,.;]{0,30}?(?:\\d ?%|\\bpour cent\\b|\\bpoints? de base\\b)",
    ),
    "a market falls": (
        "effondrer ecrouler plonger chuter exploser sombrer",
        "\\b(?:marche (?:de |du |de la |de l'|des |immobilier|automobile|obligataire|boursier)[\\w' -]*|bourses?|cours|ventes|exportations|recettes|actions?|monnaie|dollar|euro|rouble|livre|roupie|naira|prix|production|tourisme|frequentation|natalite|audiences?|cote|popularite)[\\w' -]{0,24}",
        "",
    ),
    "what sets fire by chance": ("mettre", "\\b(?:court-circuit|foudre|eclairs?|megots?|etincelles?|bougies?|cierges?|rechauds?|surchauffe|panne|orages?)\\b[^,;:]{0,40}", " le feu "),
    "minds set on fire": ("enflammer embraser incendier affoler secouer agiter", "", " (?:[\\w'-]+ ){0,2}?(?:les |la |le |l'|des )?(?:reseaux sociaux|toile|internet|debats?|esprits|stades?|public|salle|opinion|polemique|campagne|marches|presse|foules? de (?:fans|supporters))\\b"),
    "a number soars": ("exploser", "\\b(?:nombre (?:de |d'|des )|charges (?:de |d'(?!explosifs?)|sociales|fiscales)|factures?|couts?|tarifs?|loyers?|depenses?|chiffres? (?:de|d'|du|des)|demandes?|cas (?:de|d')|taux|dette|deficit|inegalites|importations|saisies?)[\\w' -]{0,40}", ""),
    "houses to be built anew": (
        "detruire endommager raser devaster ravager frapper toucher incendier bruler piller saccager",
        "\\b(?:reconstru|rebat|rehabilit|repar|retap|relev|rouvr|deblay|deblai|restaur)\\w* [^,;]{0,50}",
        "",
    ),
    "bodies seen to afterwards": (
        "identifier rendre restituer evacuer transporter acheminer inhumer enterrer ensevelir rapatrier remettre conduire deposer porter",
        f"\\b(?:le|les|leurs?|son|ses|ces|du|des) {_BODIES}(?! (?:de |d')?(?:deux|trois|quatre|cinq|six|sept|huit|neuf|\\w+ze|vingt|trente|\\d))[^,;:\\d]{{0,40}}",
        "",
    ),
    "brought to a hospital": (
        "evacuer transferer transporter conduire acheminer rapatrier heliporter reloger",
        "",
        "(?: \\w+){0,4} (?:vers|à|dans) (?:l'|un |les |des )(?:\\w+ )?(?:hopital|hopitaux|infirmerie|clinique|morgue)\\b",
    ),
    "its own patients": ("evacuer transferer deplacer reloger", "", " (?:ses|leurs|les) (?:patients|malades|blesses|pensionnaires|employes|salaries)"),
    "led out for an hour": (
        "evacuer",
        f"\\b{_PUPILS}\\b[^,;:]{{0,40}}",
        "[^;:]{0,60}?\\b(?:dans le calme|par (?:mesure de )?precaution|par helicoptere|bagage|colis|(?:fausse )?alerte|exercice|fuite de gaz|degagement de fumee|sans encombre)\\b",
    ),
    "led out, a bag was left": (
        "evacuer",
        "",
        f"[^;:]{{0,40}}?\\b(?:dans le calme|par (?:mesure de )?precaution|à cause d'une? (?:bagage|alerte|colis))\\b(?: [\\w'-]+){{0,4}} {_PUPILS}\\b",
    ),
    "trains stopped by snow": (
        "interrompre perturber paralyser suspendre bloquer couper entraver ralentir",
        "",
        "[^,.;]{0,40}?\\bpar (?:la |le |les |l'|une? |des |de |d')(?:\\w+ )?(?:neige|verglas|brouillard|panne|incident technique|chute d'arbres?|travaux|sable|froid|gel)\\b",
    ),
    "fog on the roads": (
        "interrompre perturber paralyser suspendre bloquer couper entraver ralentir",
        "\\b(?:brouillards?|brumes?|neiges?|verglas|panne|grand froid|vents?|canicule|pluies?|orages?|intemperies|embouteillages?|travaux)\\b[^,;:]{0,24}",
        "",
    ),
    "a company sells up": (
        "retirer quitter evacuer abandonner deployer installer debarquer envahir",
        "\\b(?:entreprises?|societes?|constructeurs?|enseignes?|marques?|multinationales?|filiales?|operateurs?|petroliers? (?:francais|americain|britannique)|banques?|equipementiers?|fabricants?|geants? (?:du|de la|des|de l'|americain|suedois|allemand|francais|japonais)|startups?|start-ups?|"
        "groupe (?:\\w+ )?(?:petrolier|minier|automobile|energetique|bancaire|gazier|industriel|alimentaire|pharmaceutique|laitier|hotelier|suedois|allemand|japonais|coreen|suisse|danois|neerlandais|italien|espagnol))\\b"
        "(?! (?:de (?:securite|defense)|armee?s?))[^,;:]{0,40}",
        "",
    ),
    "observers take their posts": (
        "deployer dispatcher envoyer depecher",
        "\\b(?:(?:observateurs?|missions? d'observation) (?:[\\w'-]+ ){0,3}?electora\\w+|secouristes?|medecins?|enqueteurs?|equipes? (?:medicales?|de secours)|pompiers|vaccinateurs?|agents recenseurs|experts?|inspecteurs?)\\b[^,;:]{0,40}",
        "",
    ),
    "a plague of insects": (
        "envahir attaquer assaillir assieger gagner deferler ravager",
        "\\b(?:criquets?|sauterelles?|moustiques?|mouches|algues?|sargasses|rats?|souris|frelons?|guepes?|abeilles?|chenilles?|punaises?|sangliers?|meduses?|corbeaux|oiseaux|jacinthes? d'eau|"
        "mauvaises herbes|odeurs?|fumees?|poussieres?|sable|herbes|ours|loups?|requins?|crocodiles?|hippopotames?|elephants?|chiens?|lions?|tigres?|leopards?)\\b[^,;:]{0,30}",
        "",
    ),
    "salvos in honour": ("tirer", "", "[^.;]{0,30}?coups? de canon\\b[^.;]{0,60}?\\b(?:pour (?:le|la|l'|saluer|celebrer|marquer|honorer)|en l'honneur|en hommage|d'honneur|de salut)\\b"),
    "attack from the first minute": (
        "ouvrir declencher repliquer riposter attaquer frapper",
        "",
        "[^.;]{0,30}? (?:des|à|avant|apres) (?:la |l'|le )(?:(?:\\d+e|premiere|\\w+ieme) (?:minute|mi-temps|periode)|heure de jeu|pause|retour des vestiaires)\\b",
    ),
    "hackers break in": ("attaquer cibler viser frapper toucher penetrer", "\\b(?:pirates? informatiques?|hackers?|cyberpirates?|cybercriminels?|cyberattaques?|virus|rancongiciels?|logiciels? malveillants?)\\b[^,;:]{0,40}", ""),
    "servers broken into": ("attaquer cibler viser frapper toucher paralyser", "", " (?:[\\w'-]+ ){0,3}?(?:serveurs?|sites? internet|sites? web|systemes? informatiques?|reseaux? informatiques?|messageries?|comptes? twitter)\\b"),
    "attacked for one's record": (
        "attaquer assaillir viser cibler",
        "",
        "[^.;]{0,40}?\\b(?:sur (?:son|sa|ses|leurs?) (?:bilan|gestion|politique|refus|passe|programme|propos|age|fortune)|en (?:justice|diffamation|refere)|devant (?:le conseil|la cour|les prud'hommes|le tribunal)|"
        "par (?:l'opposition|la presse|les medias|(?:ses|leurs) (?:rivaux|adversaires|detracteurs|opposants politiques)))\\b",
    ),
    "a pitch invaded": ("envahir occuper", "", " (?:la |le |les )(?:pelouses?|terrain|courts?|gradins|tribunes?|dancefloor|rayons|ecrans?|marche)\\b"),
    "currency under attack": ("attaquer chahuter malmener bousculer", "\\b(?:dollar|euro|rouble|livre|yen|yuan|franc|naira|roupie|monnaie|devise|cryptomonnaie|bitcoin)\\b[^,;:]{0,24}", ""),
    "ruins open again": (
        "detruire endommager raser devaster ravager frapper toucher incendier bruler saccager",
        "",
        "[^.;,]{0,24}(?:pendant|durant|lors de|par) (?:la|le|les|l'une? )[^.;,]{0,30}? (?:a|ont|sera|seront|va|est) (?:ete )?(?:\\w+ )?(?:inaugur|rouv|reouv|reconstrui|restaur|rehabilit|renov|rebati)",
    ),
    "only in words": (
        "affronter combattre dechirer empoigner ecraser",
        "",
        "[^.;:]{0,50}?\\b(?:à la barre|par (?:\\w+ )?interposees?|dans les urnes|au (?:premier|second|deuxieme) tour|en (?:finale|demi-finale|justice|appel|duel televise)|lors d'un debat|"
        "sur (?:le plateau|les reseaux|le terrain|la pelouse|le ring|le budget|la question)|devant (?:les juges|la cour|le tribunal|les prud'hommes)|à coups? (?:de |d')(?:amendements?|tweets?|communiques?|arguments?|chiffres))\\b",
    ),
    "lawyers at odds": (
        "affronter croiser",
        "\\b(?:avocats?|plaideurs?|robes noires|juristes|experts|economistes|candidats?|deputes|equipes?|clubs?|joueurs|nageurs|boxeurs|ministres|actionnaires|elus|chercheurs|historiens|champions?)\\b[^,;:]{0,30}",
        "",
    ),
    "an inquiry marks time": (
        "pietiner patiner avorter derailler couler sombrer",
        "\\b(?:enquetes?|dossiers?|economie|croissance|instruction|reforme|projets?|candidature|audiences?)\\b[\\w' ]{0,24}",
        "",
    ),
    "keep ready, keep one's word": ("tenir", "\\b(?:se |s'est |se sont )(?:\\w+ )?", " (?:prete?s?|informee?s?|à (?:disposition|l'ecart|carreau|distance))\\b"),
    "bodies got back": ("recuperer reprendre", "\\b(?:corps|cadavres|depouilles|restes|epave|boites? noires?)\\b[^,;:]{0,60}", ""),
    "said under one's breath": (
        "souffler marteler lancer tirer",
        "\" ?,? ?(?:(?:a|ont) )?(?:aussitot |ensuite |encore )?",
        "(?= (?:l[ea]s? |l'|une? |des |à |[a-z-]+ [a-z-]+,| ?[.,]))",
    ),
    "cross swords in words": ("croiser", "", " le fer (?:sur|autour|à propos|au sujet|devant|à la tribune|lors d'un debat)\\b"),
    "the first salvo in a quarrel": ("tirer lancer essuyer", "", " (?:[\\w']+ ){0,3}salves?(?! (?:d[e']|vers|sur|contre|en direction|à|au|depuis|meurtri))"),
    "call for something to be done": ("appeler", "", " (?:à|au|aux|a)\\b(?! urnes| (?:[\\w'-]+ ){0,3}?(?:manifest|descendre dans|se (?:rassembl|mobilis|reunir devant)|defiler|battre le pave|march(?:e|er) |rassemblement|mobilisation|greve|journee))"),
    "burnt inside it": ("bruler carboniser", "", " dans (?:sa|son|leurs?) "),
    "a staff beheaded": ("decapiter", "", " (?:[\\w'-]+ ){0,2}?(?:l'etat-major|la direction|le mouvement|l'organisation|le groupe|la hierarchie|le commandement|l'opposition|le reseau|la rebellion|l'equipe|le parti)\\b"),
    "what one has": ("disposer", "", " (?:[\\w'-]+ ){0,2}?(?:de|d'|du|des)\\b"),
    "a part in talks is suspended": ("suspendre geler", "", " (?:sa|leur) participation aux? (?:pourparlers|negociations|discussions|travaux|mecanisme|dialogue)"),
    "a volcano throws out": ("projeter cracher envoyer lancer vomir expulser", "", "[^.;]{0,24}? (?:de |d'|des )(?:\\w+ )?(?:cendres?|laves?|fumees?|gaz|roches?|pierres?|scories|lapilli|vapeur)\\b"),
    "a road under ash": (
        "bloquer couper barrer obstruer interrompre",
        "\\b(?:cendres?|neige|boue|eaux|crues?|coulees?|eboulements?|eboulis|rochers?|arbres?|glissements? de terrain|inondations?|debris|tempete|avalanches?|seisme)\\b[^,;:]{0,70}",
        "",
    ),
    "blow up a bolt in a bill": (
        "faire",
        "",
        " (?:sauter|exploser|voler en eclats) (?:le |la |les |l'|une? |des )(?:verrous?|banque|bouchons?|plafonds?|compteurs?|prix|budgets?|couts?|factures?|ventes|audiences?|bulle|consensus|tabous?|"
        "majorite|accord|coalition|carcan|cadre|records?|marche)\\b",
    ),
    "cling to power": ("accrocher", "\\bs'\\s*", " (?:à|au|aux)\\b"),
    "shots of joy": ("tirer", "", " en l'air (?:pour|en signe de|afin de) (?:\\w+ )?(?:celebrer|feter|saluer|marquer|joie|victoire)\\b"),
    "agree to leave the talks": (
        "decider accepter convenir",
        "",
        " (?:\\w+ )?(?:de |d')(?:suspendre|geler|quitter|boycotter|cesser|interrompre) (?:sa |leur |toute )(?:participation|cooperation|presence)",
    ),
    "a town council votes": (
        "adopter voter approuver rejeter reviser enteriner valider nommer elire",
        "\\b(?:conseil|assemblee|comite|bureau) (?:municipal|d'administration|departementa\\w+|regiona\\w+|communa\\w+|communautaire|generale des (?:actionnaires|coproprietaires)|directeur|de surveillance)[\\w' ]*",
        "",
    ),
    "to what end": ("viser", "", " (?:[a-z]+ment )?à (?:[ls]'|ne pas |se |la |les |le )?[a-z-]+(?:er|ir|re|oir)\\b"),
    "a culprit gets away": (
        "prendre tourner",
        "\\b(?:assaillants?|agresseurs?|tireurs?|suspects?|auteurs?|ravisseurs?|voleurs?|malfaiteurs?|bandits|braqueurs?|meurtriers?|tueurs?|kidnappeurs?|chauffards?|conducteurs?|inconnus|individus|complices?|agresseuse)\\b[^.;:]{0,60}",
        " (?:la fuite|le large|la poudre|les talons)\\b",
    ),
    "helpers and visitors flock": (
        "affluer converger deferler refluer ruer",
        "\\b(?:benevoles|volontaires|secouristes|sauveteurs|touristes|vacanciers|pelerins|supporters|curieux|clients|journalistes|dons|visiteurs|spectateurs|fans|badauds|acheteurs|investisseurs|promesses|messages|medias)\\b[^.;:]{0,70}",
        "",
    ),
    # nothing of the kind is meant
    "put off or given up for good": ("arreter", "", " (?:\\w+ )?(?:sa|son|ses|leurs?|la|le|les|l'|une?|deux|trois|\\d+) ?(?:\\w+ )?(?:carriere|penalt\\w+|tirs? au but|ballons?|etudes|scolarite|production|activite|match|moteurs?|machines?|tabac|alcool|traitement|date|calendrier|liste|position|compte)s?\\b"),
    "trees torn up": ("deraciner", "\\b(?:arbres?|palmiers|poteaux|vignes|oliviers|bananiers|pylones)\\b[^.;,]{0,40}", ""),
    "rebels by name": ("insurger", "(?<!s')(?<!est )(?<!etait )(?<!etaient )(?<!sont )(?<!etre )(?<!ment )", ""),
    "held to ransom by a crisis": (
        "prendre",
        "\\b(?:economie|debat|democratie|climat|planete|usagers|voyageurs|parlement|budget|peuple|diplomatie|entreprises|justice|avenir|etats?|processus|negociations)\\b[^.;:]{0,40}",
        " (?:[\\w']+ ){0,3}?en otages?\\b",
    ),
    "a success met with": ("rencontrer", "", " (?:\\w+ )?(?:une?|des|les?|la|de) (?:\\w+ )?(?:succes|echos?|difficultes?|problemes?|obstacles?|public|faveurs?|adhesion|hostilite|soutiens?|refus|ecueils?|opposition)\\b"),
    "a share sold": ("ceder perdre prendre acquerir abandonner vendre racheter reprendre", "", " (?:\\w+ )?(?:ses|leurs|sa|leur|des|les|la) (?:\\w+ )?(?:parts|actions|participations?|actifs|filiales?|titres|licence)\\b"),
    "out of a market": ("retirer quitter", "", " (?:\\w+ )?(?:d(?:u|es) |le |les )(?:marches?|capital|consortium|gisements?|secteur|segment)\\b"),
    "a company takes over": (
        "prendre reprendre emparer conquerir",
        "\\b(?:geante?|compagnie (?:petroliere|miniere|aerienne|maritime)|entreprise|constructeur|banque|fonds (?:\\w+ )?d'investissement|holding|actionnaires?|multinationale|milliardaire|operateur|maison mere|petrolier|armateur)\\b[^.;:]{0,40}",
        "",
    ),
    "all but destroyed": ("detruire ravager", "\\best (?:presque|quasi|quasiment) (?:\\w+ment )?", "(?! (?:par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b)"),
    "the last place that somebody holds": ("controler tenir", "\\b(?:derni(?:er|ere)s?|seule?s?|principale?s?|un des|une des) (?:[\\w-]+ ){0,2}?(?:villes?|bastions?|fiefs?|zones?|localites?|villages?|regions?|poches?|places?)\\b[^.;,]{0,40}", "(?! (?:[\\w'-]+ ){0,4}?depuis\\b)"),
    "one soldier come home": (
        "revenir rentrer arriver partir deployer stationner baser",
        "\\b(?:une?|ce|cet|l'un des) (?:jeune |ancien )?(?:soldat|militaire|combattant|officier|volontaire|engage|appele|sergent|lieutenant|mercenaire)\\b[^.;,]{0,30}",
        "",
    ),
    "a team's journey": ("effectuer", "\\b(?:equipe|club|formation|selection)\\b[^.;]{0,40}", " (?:\\w+ ){0,2}(?:deplacement|tournee|voyage)"),
    "hearts and titles won": ("conquerir", "", " (?:\\w+ )?(?:les|le|l'|une?|des|son|sa|leur) ?(?:\\w+ )?(?:electeurs|electorat|public|titres?|cours|medailles?|critiques?|clients?|coupe|trophee|record|voix|sieges?)\\b"),
    "so they say": ("rappeler", ", ", " (?:les|l'|la|le|une?|des) ?(?:\\w+)"),
    "under naval escort": ("escorter", "\\b(?:envoy|quitt|appareill|pris la mer|parti|navigu|deploy|crois)\\w*[^.;]{0,90}, ", ""),
    "a missile on its way": ("intercepter", "\\b(?:missiles?|drones?|roquettes?|projectiles?|engins?|obus)\\b[^.;]{0,70}, ", ""),
    "a company of players": ("quitter partir arriver debarquer deployer investir envahir", "\\b(?:troupes?|compagnies?) (?:(?:de|d') ?(?:theatre|danse|cirque|comediens|acteurs|ballet)|theatrales?)\\b[^.;]{0,30}", ""),
    "a place long abandoned": ("abandonner", "\\bune? (?:\\w+ )?(?:base|usine|gare|mine|ville|caserne|village|aeroport|ferme|ecole|hopital|maison|hotel|hangar|batiment|ile|station) ", "(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|par|aux?|sans|apres|il y a|depuis|la veille))"),
    "back to base": ("regagner", "\\b(?:troupes|soldats|contingents?|militaires|casques bleus|combattants)\\b[^.;]{0,30}", "[^.;]{0,50}? apres avoir "),
    "taking one's own along": ("emporter emmener", "", " (?:[\\w'-]+ ){0,2}?(?:ses|leurs|son|sa|leur) (?:\\w+ )?(?:blesse|mort|corps|depouille|famille|enfant|bien|affaire|betail|materiel|arme|butin|secret)\\w*"),
    "under somebody's orders": ("diriger commander mener", "", " par "),
    "where they had fled to": ("refugier", "\\b(?:tu(?:e|er|ant)|bless\\w+|massacr\\w+|frapp\\w+|vis\\w+|bombard\\w+|coupe|prive\\w*) [^.;,]{0,60}?(?:civils|personnes|habitants|familles|deplaces|enfants) ", " (?:dans|à|a|au|aux|sous|en) "),
    "things of the past": ("passer", "\\b(?:seismes?|evenements?|crimes|abus|annees?|mois|semaines?|jours?|siecles?|combats|conflits|guerres?|exactions|gloires?|fautes|erreurs) ", ""),
    "goods delivered": ("livrer", "\\b(?:entreprises?|start-up|firme|groupe|societe|laboratoire|pharmacie|plateforme|constructeur)\\b[^.;]{0,20}", ""),
    "a site blocked": ("bloquer couper restreindre", "", " (?:\\w+ )?l'acces (?:au|aux|à) (?:[ld]')?(?:\\w+ )?(?:sites?|contenus?|donnees|comptes?)\\b"),
    "an account blocked": ("bloquer geler suspendre", "\\b(?:son|sa|mon|leur) compte (?:\\w+ )?(?:a |est |etait )?(?:ete )?", ""),
    "somebody's account blocked": ("bloquer geler suspendre", "", " le compte (?:(?:du|de la|d'une?|de l') ?(?:joueur|utilisat\\w+|client\\w*|chant\\w+)|(?:twitter|instagram|facebook|x)\\b)"),
    "what shows": ("manifester", "\\b(?:se|s'est|se sont|s'etait) (?:\\w+ment )?", ""),
    "in great numbers": ("masser", "\\ben ", ""),
    "a battle not won": ("gagner perdre remporter", "\\b(?:combats?|batailles?|guerres?|luttes?) contre (?:la |le |l'|les )[^.;]{0,50}", ""),
    "the countryside empties": ("vider", "\\bexode (?:rural|des cerveaux|urbain)\\b[^.;]{0,20}", ""),
    "a contract": (
        "signer conclure passer trouver parvenir",
        "\\b(?:clubs?|joueurs?|banques?|entreprises?|societes|constructeurs?|marques?|sponsors?|laboratoires?|compagnies? aeriennes?)\\b[^.;:]{0,40}",
        " (?:\\w+ )?(?:une?|des|leur|à un) (?:\\w+ )?(?:accords?|contrats?|partenariats?|protocoles?)\\b",
    ),
    "a bargain with the court": ("conclure signer accepter passer negocier", "", " (?:\\w+ )?(?:une? |l')(?:accords?|transaction) (?:de (?:plaider|licence|confidentialite)|avec le parquet|à l'amiable)"),
    "indignant at words": ("insurger revolter soulever elever", "", f" contre (?:\\w+ ){{0,2}}(?:[ld]')?{_STATED}\\b"),
}  # fmt: skip

# sense: nouns, before, behind
NOUN_SENSES: dict[str, tuple[str, str, str]] = {
    "a truce called for": (
        "cessez-le-feu treve armistice cessation",
        "\\bappels? (?:[\\w'-]+ ){0,2}?(?:à|en faveur d'|pour) ?(?:une? |la |le |l'|cette )?(?:[\\w-]+ )?",
        "",
    ),
    "relics of a war": ("guerre conflit", "\\b(?:datant|heritee?s?|vestiges?|restes?|epaves?|legs|sequelles?|souvenirs?) (?:de la |du |d'une? |de )(?:\\w+ )?", ""),
    "an old shell found": ("obus bombe mine grenade missile munition roquette engin", "", "[^.;]{0,60}? (?:decouvert|desamorc|deterr|mis au jour|mise au jour)\\w*"),
    "shells one learns about": ("obus engin mine munition", "\\b(?:form\\w+|apprendre|sensibilis\\w+|apprennent|enseign\\w+) [^.;]{0,50}?(?:reconnaitre|identifier|eviter|manipuler|signaler) (?:les |des )?", ""),
    "a truce talked about": (
        "treve cessez-le-feu accord armistice paix",
        "\\b(?:discussions?|negociations?|pourparlers|tractations|consultations|efforts|propositions?|reunion|sommet|conference|debats?|appels?|conditions|contours|perspectives?|espoirs?) (?:[\\w'-]+ ){0,3}?(?:sur|pour|de|d'|en vue d'|autour d'|vers|portant sur|en faveur d') ?(?:une? |la |le |l'|de )?(?:\\w+ )?",
        "(?! (?:[\\w'-]+ ){0,2}?(?:conclue?|signee?|entree? en|annoncee?|decretee?|en vigueur))",
    ),
    "a truce far off": ("accord treve cessez-le-feu", "", "(?: [\\w'-]+){0,7}? (?:sembl\\w+|parai\\w+|rest\\w+|demeur\\w+|appar\\w+|est|etait) (?:[\\w-]+ )?(?:lointaine?|hors de portee|incertaine?|improbable|eloignee?|impossible|indispensable|necessaire|possible|illusoire)\\b"),
    "where it is worst": ("combat affrontement violence hostilite guerre conflit manifestation contestation protestation emeute seisme epidemie", "\\b(?:epicentre|coeur|cour|foyer|point de depart|berceau|fief|ligne de front) (?:\\w+ )?(?:des |de la |de l'|du )(?:\\w+ )?", ""),
    "called up": ("mobilisation", "", " (?:partielle|generale|militaire|des reservistes|de (?:\\d[\\d .]* )?reservistes|decretee? par|pour la guerre)\\b"),
    "fled from the draft": ("mobilisation", "\\b(?:echapp\\w+ à|fui\\w*|fuyant|eviter|avis de|ordre de|decret de|conscription et|refractaires? à) (?:la |l'ordre de )?", ""),
    "violence that drove them out": ("violence", "\\b(?:deplacee?s?|chassee?s?|deracinee?s?) (?:[\\w'-]+ )?par (?:la |les )(?:\\w+ )?", ""),
    "a record high": ("sommet", "\\b(?:attein\\w*|touch\\w+|battu|etabli|inscrit) (?:\\w+ )?(?:une? |son |de nouveaux |un nouveau |des )(?:\\w+ )?", ""),
    "up the pass": ("sommet", "", " (?:du (?:tourmalet|galibier|kilimandjaro|mont-blanc|ventoux|box-office|top|pouvoir)|de l'aconcagua|des (?:ventes|sondages|charts))\\b"),
    "powers made wider": ("elargissement", "", " (?:de |des |du |de la |de l'|de son |de sa )(?:[\\w']+ )?(?:pouvoirs?|otan|union|ue|alliance|sanctions?|conflit|guerre|droits?|mandat|coalition|gouvernement|colonies|conseil|brics|accord|offre|zone|route|canal|operations?|offensive)\\b"),
    "a strike of another kind": ("greve", "", " (?:des (?:ventes|naissances|achats)|du (?:sexe|ramadan))\\b"),
    "shows of another kind": ("manifestation", "", " (?:culturel|sporti|artistiq|cliniq|folkloriq|litterai|musica|scientifiq|equestre|festiv|d'affection|d'humeur|d'interet)\\w*"),
    "aid that does not come through": (
        "convoi livraison acheminement distribution arrivee entree",
        "\\b(?:bloqu|empech|entrav|interdi|refus|stopp|retard|retenu|detourn)\\w* (?:[\\w'-]+ ){0,7}?(?:l'|les? |la |des |une? |d'une? )(?:\\w+ )?",
        "",
    ),
    "aid that is held up": ("convoi livraison acheminement distribution arrivee entree", "", "[^.;,]{0,60}? (?:est|sont|etait|etaient|reste|restent|a ete|ont ete) (?:\\w+ )?(?:bloque|retenu|immobilise|interdit|empeche|refoule|stoppe|suspendu)"),
    "violations to be noted": ("violation", "\\b(?:chargee?s? de|afin de|mission de|mandat de|pour) (?:constater|surveiller|verifier|recenser|documenter|enqueter sur|signaler|observer) (?:les |d'eventuelles |toute )?", ""),
    "animals slaughtered": ("massacre abattage tuerie", "", " (?:annuel )?(?:de |des |d')(?:\\w+ )?(?:requins|elephants|baleines|dauphins|rhinoceros|phoques|animaux|especes|abeilles|oiseaux|chevaux|tortues|loups|forets?|langue)\\b"),
    "massacres on trial": ("massacre tuerie attentat genocide assassinat", "\\b(?:auteurs?|responsables?|commanditaires?|accuses?|planificateurs?|instigateurs?) (?:presumee?s? )?(?:du |des |de la |de l'|de )(?:\\w+ )?", "(?! (?:[\\w'-]+ ){0,3}?(?:ont|a) (?:tue|attaque|fait))"),
    "talk of a blockade's end": ("levee", "\\b(?:negoci|discut|reclam|exig|demand|propos|evoqu)\\w* (?:[\\w'-]+ ){0,4}?(?:de |sur )?la ", ""),
    "signed, it is told": ("accord", "\\b(?:signature|paraphe|ratification)\\b[^.;]{0,45}(?:d'un|de l'|du|des|d'une) ?(?:\\w+ )?", ""),
    "met by the press": ("conference", "", "s? de presse\\b"),
    "a high of the markets": ("sommet", "\\b(?:atteint|atteignant|atteindre|touche|inscrit|inscrire|retrouve|battu|plus haut|à) (?:\\w+ )?(?:un |son |des |leurs? |de nouveaux )(?:nouveau |nouveaux )?", " ?(?:$|[.,;]| (?:à la bourse|historiques?|depuis|annuels?|de (?:la|l') ?(?:annee|seance)|en bourse))"),
    "a bomb made safe": ("bombe mine voiture engin obus colis", "", "[^.;]{0,60}?\\b(?:ete|etre|est|sont) (?:\\w+ )?(?:desamorce|neutralise)"),
    "an offence found by a court": ("meurtre assassinat massacre attentat attaque viol torture", "\\bcoupables? (?:de |du |d'|de l'|des )(?:\\w+ )?", ""),
    "a plea": ("accord", "", " de plaider"),
    "the top of a mountain": ("sommet", "", " (?:de (?:sa|son|leurs?) |du (?:mont|podium|classement|volcan|cerro|col|pic)|de la (?:montagne|colline|tour|pyramide|liste|hierarchie)|de l'(?:everest|etat|affiche|arbre))\\b"),
    "an attack on an idea": (
        "attaque agression offensive assaut attentat guerre bataille",
        "",
        " (?:\\w+ )?(?:contre|à|sur|envers) (?:la |le |les |l'|notre |nos |leurs? |toute la )(?:democratie|liberte|libertes|droits?|souverainete|civilisation|institutions|republique|verite|humanite|justice|presse|etat de droit|valeurs|constitution|"
        "independance|dignite|laicite|ordre (?:constitutionnel|mondial|international)|multilateralisme|paix)\\b",
    ),
    "a meeting of one side": ("reunion meeting", "\\b(?:à la sortie|au sortir|à l'entree|avant|apres|lors|au cours|pendant|durant) (?:d'|de )?(?:une|un|la|le|cette) ?(?:\\w+ )?$", " (?:du (?:gouvernement|cabinet|conseil (?:municipal|des ministres)|parti|bureau politique)|de (?:famille|travail|parents|campagne|priere)|electora\\w+|publique|syndicale|familiale|politique)\\b"),
    "sought by a court": ("mandat", "\\b(?:vise\\w*|recherche\\w*|sous le coup|fait l'objet|objet|poursuivi\\w*|menace\\w*) (?:par |d'|de )(?:un |des |plusieurs )?$", ""),
    "a rally of a campaign": ("rassemblement meeting reunion", "\\b(?:lors|au cours|pendant|durant|à l'issue|en marge|dans|devant) ?(?:d'un |d'une |un |une |du |de la )?(?:\\w+ )?", " (?:de campagne|electora\\w+|sportifs?|religieux|familia\\w+)\\b"),
    "what it is charged with": (
        "pillage vol viol meurtre assassinat enlevement rapt complot attentat exaction agression tentative",
        "\\b(?:arret|interpell|condamn|inculp|poursuiv|ecrou|soupconn|juge|mis(?:e|es)? en examen|recherch|incarcer|emprisonn|plac)[^.;:]{0,34}?\\b(?:pour|de) (?:(?:leur|sa|son|une) (?:participation|implication|role|complicite)(?: \\w+)? (?:dans|à|au|aux) ?)?(?:des |une? |l'|la |le |les |ce |cette |cet |plusieurs |d'autres |actes? de |faits? de |tentatives? de |(?<=au )|(?<=aux ))(?:\\w+ )?",
        "(?! (?:à|au|aux|dans|survenu|commis|perpetre|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))",
    ),
    "only judged once more": (
        "attaque attentat bombardement frappe massacre assassinat tuerie raid violence agression invasion incursion acte enlevement",
        "\\b(?:condamn|denonc|fustig|qualifi|deplor|stigmatis|reprouv|indign|fletri)\\w* (?:[\\w' -]{0,30} )?(?:une?|cette|cet|de|des|l'|la|d'une?|les|ces) ?\"?(?:\\w+ )?",
        " (?:[\\w-]+,? )?(?:et )?(?:laches?|odieu\\w+|ignobles?|barbares?|abjecte?s?|innommables?|inqualifiables?|hainea?u\\w+|inacceptables?|injustifiables?|inhumaine?s?|monstrueu\\w+|criminel\\w*|horribles?|effroyables?|revoltante?s?|meprisables?|cruel\\w*|sauvages?|scandaleu\\w+|honteu\\w+|aveugles?)\\b(?! (?:\\w+ )?(?:à|dans|contre|de|du|des|survenu))",
    ),
    "a vote as a mark of time": (
        "election presidentielle legislative scrutin referendum",
        "\\b(?:avant|depuis|apres|d'ici|à l'approche d[eu]|en vue d[eu]|pour|lors d[eu]|pendant|durant|à l'issue d[eu]|candidate?s? (?:à|aux?)) ?(?:l'|la |le |les |des |cette |une? )?(?:dernieres? |prochaines? |precedentes? )?",
        " (?:\\w+ ){0,2}(?:de |d'|du |en )?(?:\\w+ )?(?:19|20)\\d\\d\\b",
    ),
    "a vote that is put off": (
        "election presidentielle legislative scrutin referendum",
        "\\b(?:report\\w*|repouss\\w*|annul\\w*|suspend\\w*|differ\\w*|ajourn\\w*|boycott\\w*|contest\\w*) (?:[\\w' -]{0,34} )?(?:l'|la |le |les |des |du |de l'|de la )(?:\\w+ )?",
        "",
    ),
    "prayed and mourned for": (
        "attaque attentat explosion massacre assassinat tuerie fusillade frappe bombardement combat affrontement violence guerre seisme inondation catastrophe",
        "\\b(?:pri(?:er|e|ent|ait|ant) pour|hommages? (?:est rendu |a ete rendu )?aux?|condoleances aux?|recueill\\w+ (?:pour|devant)) (?:toutes )?(?:les )?(?:familles des |proches des )?victimes (?:des |de la |du |de l'|de )",
        "",
    ),
    "a false alarm": ("alerte", "", "[^.;]{0,70}\\b(?:fausse alerte|canular|infondee)\\b"),
    "the wounded carried off": ("evacuation", "", " (?:sanitaires?|medicales?|(?:de|des|d') ?(?:\\w+ )?(?:soldats |militaires |policiers |civils )?(?:blesse|malade|patient|corps|depouille)\\w*|blessee?s?|malades)\\b"),
    "what a country is thrown into": ("famine epidemie canicule secheresse", "\\b(?:dans|à la merci de|au bord de|bord de|spectre de) ?(?:la |l'|une |des )?", "(?! (?:qui|de (?:19|20)|en (?:19|20)))"),
    "a war as a frame": ("guerre conflit", "\\bdans (?:le |un )(?:cadre|contexte) (?:de la |du |de l'|de |d'une? )(?:\\w+ )?", ""),
    "held down": ("violence", "\\b(?:reprim|endigu|jugul|enray|conten|combatt|freine|stopp|apais|calm)\\w+ (?:la |les |cette |ces )(?:\\w+ )?(?:montee de |vague de )?", ""),
    "a blockade that somebody would ease": ("blocus siege embargo", "\\b(?:attenu|alleg|desserr|contourn|bris|forc)er (?:le |ce |l')(?:\\w+ )?", ""),
    "who calls for it": ("manifestation rassemblement marche greve mobilisation", "\\b(?:organisateurs?|organisatrices?|leaders?|participants?|meneurs?|appels?|chefs de file|initiateurs?) (?:de la |des |du |de l'|de |à la |au |aux )(?:\\w+ )?", "(?! (?:[\\w'-]+ ){0,2}?(?:de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|du \\d))"),
    "what burnt them": ("incendie", "\\b(?:detrui|reduit|brul|consum)\\w* (?:[\\w'-]+ ){0,4}?dans (?:l'|un |cet )(?:\\w+ )?", "(?! (?:d'|de |du |des |qui|ayant|survenu|declenche))"),
    "how fierce they are": ("affrontement combat violence bombardement tir frappe", "\\b(?:intensite|ampleur|niveau|rythme|frequence|nombre|gravite) (?:des |de la |du |de ces |de l')(?:\\w+ )?", ""),
    "fire that has ceased": ("bombardement frappe tir combat affrontement violence hostilite attaque", "", "(?: [\\w'-]+){0,3}? (?:a|ont|avait|avaient) (?:\\w+ment |enfin |desormais )?(?:cesse(?!e? de)|pris fin)\\b"),
    "told of elsewhere": (
        "attaque attentat explosion massacre assassinat meurtre tuerie fusillade incendie frappe bombardement enlevement raid assaut combat affrontement catastrophe seisme",
        "\\b(?:enquetes?|investigations?|proces|lumiere|auteurs?|responsables?|commanditaires?|cerveaux?|anniversaire|victimes?|survivante?s?|rescapee?s?|temoins?|lieux?|scene|origine|circonstances|mobiles?) "
        "(?:presumee?s? |officielle |judiciaire |independante )?(?:de |sur |contre |à l'origine (?:de |du )?)?(?:la |l'|le |les |cette |cet |ces |du |des )",
        "(?! (?:(?!(?:est|sont|etait|etaient|a|ont|avait|avaient|seront|sera)\\b)[\\w'-]+ ){0,2}?(?:à|dans|contre|au|aux|en|sur|d[eu]|des|pres|survenu\\w*|commis\\w*|perpetre\\w*|mene\\w*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\\b)",
    ),
    "talks that are spoken of": (
        "negociation pourparlers discussion dialogue",
        "\\b(?:concernant|au sujet d|à propos d|quant à|porte sur|porter sur|portant sur|evoqu\\w+) ?(?:de |e |la |le |l'|une? )*(?:eventuelle |possible )?(?:reprise|relance|poursuite|avenir|sort|bilan|echec|avancee|etat) (?:de |des |d'|du )",
        "",
    ),
    "what a meeting is about": ("reprise relance ouverture poursuite", "\\b(?:concernant|au sujet de|à propos de|quant à|porte sur|porter sur|portant sur) la ", ""),
    "the road into a union": (
        "negociation pourparlers",
        "\\b(?:suspension|reports?|gel|blocage|reprise|ouverture|chapitres?|cadre|processus|arret|interruption|fin|poursuite|relance)(?: [\\w' ]{1,14})? (?:de |des |d'|du |les )",
        " d'(?:adhesion|accession)\\b",
    ),
    "since it began": (
        "guerre conflit hostilite crise",
        "\\bdepuis (?:le |la |l')?(?:tout )?(?:debut|declenchement|eclatement|commencement) (?:de la |du |des |de l'|de leur |de son |de cette |de ce )(?:\\w+ )?",
        "(?![^.;]{0,40}\\b(?:(?:19|20)\\d\\d|il y a|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le \\d))",
    ),
    "this war again": (
        "guerre conflit",
        "\\b(?:ce|cette) ",
        "(?: [\\w'-]+){0,2}? (?:a |avait )?(?:eclat|debut|commenc)\\w*(?![^.;]{0,80}\\b(?:(?:19|20)\\d\\d|morts|tue))",
    ),
    "life under the bombs": ("bombe", "\\b(?:negocier|dialoguer|parler|discuter|vivre|dormir|grandir|travailler|accoucher|voter|enseigner) sous les ", ""),
    "a war that makes bread dear": (
        "guerre conflit crise invasion offensive hostilite combat affrontement",
        "",
        "(?: (?:[\\w'-]+ ){0,4}?[\\w'-]+)? (?:a|ont|avait|continue de|continuent de)? ?(?:fait (?:flamber|bondir|grimper|exploser|chuter|plonger|monter|baisser|augmenter)|pes(?:e|ent|ait|aient)|frein(?:e|ent)|rencheri|"
        "fragilise|empoisonn\\w+|perturbe(?:nt)? (?:les |le |l')(?:marches?|approvisionnement|commerce|exportations))\\b",
    ),
    "warned of, not come": (
        "tsunami seisme cyclone ouragan typhon crue orage tempete inondation eruption avalanche canicule vague pluie incendie",
        "\\b(?:alertes?|risques?|avis|vigilance|menaces?|retour|approche|arrivee|saison|mise en garde contre|previsions?|prevention) (?:de|d'|du|des|au|aux|à la|à l'|le retour (?:des|de|du)) ?(?:l'|la |le |les |une? )?(?:\\w+ )?",
        "",
    ),
    "campaigned against, looked after": (
        "cholera epidemie rougeole ebola mpox paludisme poliomyelite",
        "\\b(?:vaccin\\w*|immunis\\w*|lutte[rn]?\\w*|campagnes?|depistage|sensibilis\\w*|traitements?|centres? (?:de traitement|anti)|kits?)\\b[^.;]{0,40}?(?:contre|anti|du|de|d') ?(?:la |le |l')?",
        "",
    ),
    "where people stood in line": (
        "distribution",
        "\\b(?:lors|au cours|en marge|points?|centres?|sites?|queue|file|attend\\w+|autour|pendant|durant|vers) ?(?:d'|de |à )?(?:une |la |l'|les |des )?$",
        "",
    ),
    "a bombardment of words": ("bombardement pilonnage matraquage", "", " (?:publicitaire|mediatique|d'(?:informations|images|annonces)|de (?:messages|courriels|publicites|questions|critiques))s?\\b"),
    "an onslaught on a peak or a title": ("assaut", "", " (?:de |du |des |d')(?:\\w+ ){0,2}?(?:sommets?|titre|podium|record|cime|everest|makalu|annapurna|k2|cervin|lhotse|manaslu|face (?:nord|sud)|leader)\\b"),
    "acted out in a drill": (
        "invasion attaque assaut raid frappe bombardement offensive siege prise debarquement attentat fusillade explosion embuscade combat bataille seisme inondation",
        "\\b(?:simul\\w+|mim(?:e|es|ent|er|ant|ait)|reconstitu\\w+|rejou\\w+|mis\\w* en scene|scenarios?) (?:\\w+ ){0,2}?(?:d'|de |l'|la |le |les |du |des |une? )(?:\\w+ )?",
        "",
    ),
    "a make-believe attack": ("invasion attaque assaut raid frappe bombardement offensive attentat alerte", "", " (?:\\w+ )?(?:fictifs?|fictives?|simulee?s?|imaginaires?|factices?|speculati(?:ve|ves|f|fs)|terroriste simulee)\\b"),
    "fallen in battle, hailed in passing": ("combat passage", "\\bau ", ""),
    "the seat of a house": ("siege", "\\b(?:au|son|leur) ", ""),
    "the seat of a party": ("siege", "", " (?:de la|de l'|du|des) "),
    "an interview given": (
        "entretien",
        "",
        " (?:accorde|exclusif|publie|paru|diffuse|televise|à (?:la|une|des) (?:chaine|radio|television|presse|medias|journalistes)|à l'(?:agence|hebdomadaire|afp)|"
        "au (?:quotidien|journal|magazine|site|figaro|monde)|avec (?:la chaine|le journal|l'agence|l'afp|reuters|le quotidien|la presse|des journalistes))\\b",
    ),
    "in an interview": ("entretien", "\\bdans (?:un |cet |l'|son |leur )?(?:\\w+ )?", "(?! (?:avec|entre) )"),
    "sending stopped": (
        "envoi deploiement arrivee livraison visite deplacement tournee",
        "\\b(?:suspend\\w*|interromp\\w*|annul\\w*|report\\w*|gel\\w*|renonc\\w* à|differ\\w*|ajourn\\w*|bloqu\\w*) (?:l'|les? |la |son |sa |leur |une? |des |deux )",
        "",
    ),
    "not yet arranged": ("reprise ouverture poursuite prolongation", "\\bsans que [^,;]{0,40}(?:d'une?|de la|du|des) ", ""),
    "a rate that rises": (
        "homicide meurtre assassinat feminicide enlevement attaque braquage kidnapping agression",
        "\\b(?:recul|baisse|hausse|taux|nombre|multiplication|explosion|recrudescence|chiffres?|statistiques?|diminution|augmentation) (?:\\w+ )?(?:des|d'|de) ?",
        "(?!.{0,60}\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\\b)",
    ),
    "since independence": ("independance", "", " (?:en|de|du pays|nationale)\\b"),
    "a part in it": (
        "pillage vol viol meurtre assassinat enlevement rapt attentat attaque massacre tuerie embuscade prise raid mutinerie emeute putsch",
        "\\b(?:participation|implication|role|complicite|participe|mele|meles|implique|impliques) (?:\\w+ )?(?:dans|à|au|aux) ?(?:la |le |les |l'|une? |des )?(?:\\w+ )?",
        "(?! (?:de |d'|du )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\\d))",
    ),
    "only where the fire came from": ("tir feu", "\\bsous (?:les |des |le )$", "(?! (?:de |d'|des |nourri|croise|du ))"),
    "aid that is struck": ("convoi livraison distribution", "\\b(?:pillages?|attaques?|vols?|braquages?|incendies?|detournements?|embuscades?|raids?) (?:\\w+ )?(?:d'|de |du |des |contre |visant )(?:une? |le |la |plusieurs )?$", ""),
    "the fall of a union or of prices": (
        "effondrement",
        "",
        " (?:\\w+ )?(?:de la |de l'|du |des |de |d')(?:\\w+ )?(?:union|urss|empire|economie|etat|regime|bloc|mur|cours|marche|systeme|dollar|monnaie|bourse|livre|natalite|ventes|exportations|"
        "institutions|armee|front|parti|rouble|services?|ecosystemes?)\\b",
    ),
}  # fmt: skip
