"""Frames as data, as in ``geo.incident.fr_frames``: what courts, states, envoys and churches do, who comes, goes and talks.

They are read before the frames of force, whose verbs some of them share: a bulldozer that razes a house, a court that rejects.
"""

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.incident.fr import DAY

__all__ = ["STATE_FRAMES"]

_DATED = r"^(?=.{0,60}\b" + DAY + r"\b)"  # a day is said within some words

# rule: type, subject, verbs, object, what follows
STATE_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # courts
    "found guilty": ("other", "", "reconnaitre declarer juger", "person civilian vip name ruler armed people captive pron", r"^ (?:[\w'-]+ ){0,3}?coupables?\b"),
    "rule on an appeal": ("other", "court", "rejeter debouter examiner accepter declarer refuser", "appeal", ""),
    "an appeal turned down": ("other", "", "ete-rejeter ete-debouter", "appeal", r"\bpar (?:la |le |les |un |une )(?:cour|tribunal|juges?|justice|conseil|haute|magistrats)\b"),
    "open an inquiry": ("other", "court", "ouvrir lancer diligenter declencher", "", r"^(?=.{0,80}\b" + DAY + r"\b) (?:[\w'-]+ ){0,3}?(?:une|des|deux|plusieurs) (?:\w+ )?(?:enquetes?|informations? judiciaires?|instructions?)\b"),
    "courts set free or keep": ("other", "court", "relaxer innocenter", "person civilian vip name ruler armed people captive pron", ""),
    "pardon": ("other", "", "gracier amnistier", "armed person vip ruler civilian people name", ""),
    "strip of a nationality": ("other", "", "dechoir priver", "", r"\bde (?:sa|leur|la) nationalite\b"),
    "take a nationality back": ("other", "", "retirer oter", "", r"^ (?:[\w'-]+ ){0,4}?(?:leur|la|sa) (?:nationalite|citoyennete)\b"),
    "a death sentence by law": ("other", "chamber", "voter approuver adopter abolir retablir", "", r"^ (?:[\w'-]+ ){0,5}?(?:la|l'abolition de la|le retablissement de la) peine de mort\b"),
    "charge": ("other", "!court rulers name", "inculper", "person civilian name armed captive pron", ""),
    "hand down sentences": ("other", "court name", "prononcer rendre infliger", "", _DATED + r" (?:[\w'-]+ ){0,6}?(?:peines?|condamnations?|verdicts?|jugements?|arrets?|sentences?|acquittements?)\b"),
    "a penalty stands": ("other", "", "ete-confirmer ete-alourdir ete-commuer ete-annuler", "penalty", ""),
    "a judge orders": ("other", "court", "ordonner", "", r"^(?! (?:[\w'-]+ ){0,4}?(?:(?:expertise|autopsie)\b|(?:à|aux?) .{1,50}? d(?:e |')))"),
    "a judge strikes down": ("other", "court", "invalider casser revoquer annuler valider suspendre bloquer censurer retoquer avaliser", "", _DATED + r"(?! (?:[\w'-]+ ){0,6}(?:candidature|election|scrutin|tour|presidentielle|legislatives))"),
    "brought before a court": ("other", "", "transferer deferer livrer extrader remettre", "person civilian vip name ruler armed captive", r"^ (?:[\w'-]+ ){0,3}?(?:à la (?:haye|cpi|cour|justice)|au (?:tpiy|tribunal|parquet)|devant (?:la|le|un))\b"),
    "bring a case before": (
        "other", "name rulers council ruler vip chamber person", "saisir", "",
        r"^ (?:[\w'-]+ ){0,2}?(?:la |le |l'|les )(?:cour|cij|cpi|omc|organisation mondiale|conseil (?:de securite|constitutionnel|d'etat)|justice|tribunal|onu|cedh)\b",
    ),
    "lodge a complaint": ("other", "name rulers council court vip", "deposer introduire", "", r"^ (?:[\w'-]+ ){0,2}?(?:une )?plainte\b"),
    "grant an amnesty": ("other", "name rulers ruler chamber armed vip", "accorder promulguer decreter", "", r"^ (?:[\w'-]+ ){0,2}?(?:(?:une |l')amnistie|la grace|sa grace)\b"),
    # trade and money
    "put a duty on": (
        "other", "", "imposer infliger instaurer relever augmenter porter doubler annoncer decreter appliquer suspendre lever abaisser reduire supprimer retablir assommer frapper adopter activer", "",
        r"^ (?:[\w'%-]+ ){0,8}?(?:droits (?:de douane|antidumping|compensateurs)|surtaxes?|taxes (?:douanieres|sur l'acier|sur les importations|à l'importation)|tarifs douaniers|quotas d'importation|represailles commerciales|mesures de (?:retorsion|represailles))\b",
    ),
    "agree on duties": ("other", "name rulers council vip delegate", "convenir se-entendre", "", r"^ (?:[\w'-]+ ){0,7}?(?:surtaxes|droits de douane|accord (?:douanier|commercial|de libre-echange))\b"),
    "stop a trade": (
        "other", "name rulers council ruler chamber vip", "interdire suspendre restreindre limiter autoriser bannir bloquer reprendre geler approuver avaliser", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:l'|d')?(?:exportations?|importations?|ventes? d'armes|(?:vente|livraison|exportation|fourniture|cession|reexportation) (?:de |d'|des )(?:[\w'-]+ ){0,3}?(?:chars|avions|f-\d\d|missiles|armes|munitions|helicopteres|drones|obus|systemes|chasseurs|sous-marins|fregates|canons))\b",
    ),
    "grant an aid": (
        "other", "name rulers council chamber ruler vip", "debloquer allouer approuver voter adopter octroyer accorder suspendre geler annoncer", "",
        r"^ (?:[\w'-]+ ){0,6}?(?:aide (?:militaire|financiere|d'urgence|economique|au developpement)|(?:aide|enveloppe|prets?|credits?|plan (?:d'aide|de sauvetage)|programme d'aide|tranche|paquet d'aide|don) (?:[\w'-]+ )?de (?:[\w',.]+ ){0,2}?(?:millions|milliards))\b",
    ),
    "release a sum": ("other", "name rulers council chamber ruler vip", "debloquer allouer octroyer", "", _DATED + r" (?:[\w'-]+ ){0,3}?\d[\d .,]* (?:millions|milliards)\b"),
    "set a rate": ("other", "", "relever abaisser reduire augmenter porter baisser remonter", "", r"^ (?:[\w'-]+ ){0,4}?(?:taux directeurs?|taux d'interet|taux de base)\b"),
    "put under control": ("other", "name rulers council ruler", "instaurer retablir imposer introduire lever", "", r"^ (?:[\w'-]+ ){0,2}?(?:un |des |les |le )?controles? (?:aux? front|à (?:sa|ses|leurs|la|toutes) |des (?:changes|capitaux|prix))"),
    "default": ("other", "name rulers ruler", "faire", "", r"^ (?:[\w'-]+ )?defaut (?:[\w'-]+ )?sur\b"),
    # bans
    "list as terrorists": ("other", "name rulers ruler vip council", "designer classer inscrire ajouter retirer radier placer", "", r"^ (?:[\w'-]+ ){0,9}?(?:(?:organisations?|groupes?|entites?) terroristes?|(?:liste|listes) (?:noire|grise|des (?:pays|organisations|etats|sanctions)))\b"),
    "ban by order": ("other", "rulers name armed council court chamber ruler vip", "interdire bannir prohiber", "", r"^(?=.{0,30}\b" + DAY + r"\b)(?! (?:[\w'-]+ ){0,6}(?:circul|acces|entree|passage))"),
    "stop a body's work": ("other", "rulers name armed council court ruler vip", "suspendre geler interrompre", "", r"^ (?:[\w'-]+ ){0,3}?(?:les|toutes les) activites (?:de |du |des |d')(?!(?:[\w'-]+ )?(?:partis?|parlement))"),
    "shut by order": ("other", "", "ete-fermer ete-sceller", "public medium", r"^ (?:[\w'-]+ )?(?:sur ordre|manu militari|par (?:les autorites|le gouvernement|la junte|la police))\b"),
    # arms given and given up
    "deliver arms": ("other", "", "livrer fournir donner remettre expedier", "arms", r"^(?=.{0,60}\b(?:" + DAY + r"|premi[a-z]+|deuxiemes?)\b)(?! (?:[\w'-]+ )?(?:bataille|combat)) (?:[\w'-]+ ){0,8}?(?:à|au|aux|en) "),
    "give up arms": ("other", "armed troops name", "deposer rendre remettre bruler restituer", "", r"^ (?:[\w'-]+ )?(?:leurs|ses|les) (?:\w+ )?armes\b(?! (?:de|du|des) )"),
    "receive arms": ("other", "name rulers armed", "recevoir receptionner", "arms battery", r"^ (?:[\w'-]+ )?" + DAY + r"\b"),
    "make a bomb safe": ("other", "", "desamorcer neutraliser", "blast shell", ""),
    "foil a plot": ("other", "", "dejouer", "", r"^ (?:[\w'-]+ ){0,4}?(?:attentats?|attaques?|complots?|projets?|tentatives? d'(?:assassinat|attentat|evasion|attaque|enlevement)|assassinats?)\b"),
    # the dead, and prisoners exchanged
    "give back the dead": ("other", "", "restituer remettre rendre rapatrier", "corpse", r"\b(?:à|au|aux|vers|en) "),
    "the dead are buried": ("other", "", "inhumer enterrer ensevelir", "corpse armed", r"^ (?:[\w'-]+ )?" + DAY + r"\b"),
    "captives brought home": ("other", "name rulers", "rapatrier transferer recuperer", "", r"^ (?:[\w'-]+ ){0,5}?(?:prisonniers?|otages?|(?:militaires|soldats|combattants) (?:detenus|captures|captifs|prisonniers))\b"),
    "exchanged for": ("other", "", "ete-echanger", "person civilian captive name vip thing", r"^ (?:[\w'-]+ )?" + DAY + r"\b.{0,40}?\bcontre (?!.{0,30}\b(?:choix|joueu))"),
    "the exchange is made": ("other", "exchange", "se-derouler se-tenir avoir", "", r"^ (?:[\w'-]+ )?(?:lieu|à|au|en|dans|sur|" + DAY[3:]),
    "surrender to": ("other", "!armed troops", "se-rendre", "", r"^ (?:" + DAY + r"(?: matin| soir)? )?aux? (?:[\w'-]+ )?(?:forces|autorites|armee|soldats|fardc|fama|faca|police|militaires|troupes|regime|casques bleus)\b"),
    # days of memory, honours
    "commemorate": ("other", "name rulers people crowd vip ruler civilian refugee council captive many", "commemorer celebrer marquer", "", r"^ (?:[\w'-]+ ){0,7}?(?:anniversaire|genocide|liberation|armistice|fin de la guerre|independance)\b"),
    "pay homage": ("other", "name vip ruler people civilian crowd rulers troops", "rendre", "", r"^ (?:[\w'-]+ )?(?:un |une )?(?:dernier |vibrant )?hommage\b(?=.{0,60}\b" + DAY + r"\b)(?=.{0,30}\b(?:victimes|morts|disparus|soldats|heros|martyrs|tombes))"),
    "keep a silence": ("other", "", "observer respecter", "", _DATED + r" (?:[\w'-]+ ){0,3}?(?:minutes? de silence|jours? de deuil|deuil national)\b"),
    "award a prize": ("other", "", "decerner remettre attribuer", "", r"^ (?:[\w'-]+ ){0,4}?prix (?:nobel|sakharov|de la paix|vaclav|des droits)\b"),
    "a prize is awarded": ("other", "", "ete-decerner ete-attribuer", "prize", ""),
    "run up a flag": ("other", "", "hisser", "flag", r"\b(?:ambassade|consulat|siege de l'(?:onu|otan|union))\b"),
    "inaugurate": ("other", "", "inaugurer", "legation monument", _DATED),
    "pray where none may": ("other", "vip ruler civilian name", "prier se-rendre penetrer", "", r"\b(?:esplanade des mosquees|mont du temple)\b"),
    "pass a limit": ("other", "name rulers", "depasser franchir", "", r"^ (?:[\w'-]+ ){0,4}?(?:limite|seuil|plafond|taux)\b.{0,40}\b(?:uranium|enrichissement)\b"),
    "launch into space": ("other", "name rulers", "lancer", "orbiter", ""),
    "allow a force": ("other", "council chamber", "autoriser approuver avaliser", "", r"^ (?:[\w'-]+ ){0,3}?(?:force|mission|deploiement|envoi|recours à la force|operation|intervention)\b"),
    # what runs again
    "restore a service": ("other", "!rulers ruler name armed troops pron", "retablir", "service", ""),
    "a service is restored": ("other", "", "ete-retablir", "service", r"^ (?:[\w'-]+ )?" + DAY + r"\b"),
    "a mission resumes": ("other", "legation", "reprendre suspendre cesser", "", r"^ (?:[\w'-]+ )?(?:ses|leurs|toutes ses) (?:activites|services|operations)\b"),
    # envoys, media, members
    "ask an envoy to leave": ("other", "", "prier sommer enjoindre", "envoy", r"\bde quitter "),
    "stop a medium": ("other", "rulers council chamber court ruler name pron", "suspendre interdire censurer fermer bloquer bannir", "medium", ""),
    "a medium stopped": ("other", "", "ete-suspendre ete-interdire ete-censurer ete-bloquer ete-bannir", "medium", r"^ (?:[\w'-]+ ){0,3}?(?:en|au|aux|à|par|pour|jusqu|" + DAY[3:]),
    "send envoys home": ("other", "", "expulser renvoyer refouler rappeler", "envoy", ""),
    # planes and drones that only pass
    "intrude by air": ("other", "plane drone aircraft warplane pilotless", "violer penetrer entrer franchir", "", r"^ (?:[\w'-]+ ){0,8}?(?:dans )?(?:l'|leur |son )espace aerien\b"),
    # prisoners, thieves
    "prisoners take flight": ("other", "captive", "prendre", "", r"^ (?:la (?:fuite|poudre d'escampette|cle des champs)|le large)\b"),
    "elude one's guards": ("other", "captive person", "echapper fausser tromper", "", r"^ (?:[\w'-]+ ){0,2}?(?:à )?(?:la (?:surveillance|vigilance)|compagnie) (?:de |d'|à )"),
    "burgle": ("other", "", "cambrioler", "public dwelling vehicle", ""),
    "steal": ("other", "!person armed civilian wanted", "derober voler subtiliser emporter", "loot", ""),
    # rites and openings
    "hold a rite": ("other", "vip delegate civilian name", "celebrer presider dire", "rite", r"^(?! (?:[\w'-]+ ){0,4}?mariages?\b)"),
    "a rite is held": ("other", "", "ete-celebrer", "rite", ""),
    "a ceremony draws": ("other", "rite", "rassembler reunir attirer", "", r"^ (?:[\w'-]+ ){0,2}?(?:\d|" + DAY[3:]),
    "bury the great": ("other", "", "inhumer enterrer", "vip ruler", ""),
    "open an embassy": ("other", "name rulers vip", "ouvrir fermer inaugurer", "", r"^ (?:[\w'-]+ ){0,3}?(?:une|son|sa|leur|un) (?:nouvelle |nouveau )?(?:ambassade|consulat|representation diplomatique)\b"),
    "take down a monument": ("other", "", "deboulonner demonter deplacer demanteler devoiler renverser", "monument", ""),
    # what is destroyed or cut by decree or by mishap
    "destroy what was seized": ("other", "armed rulers name court", "incinerer bruler detruire broyer", "contraband", r"^ (?:[\w'.-]+ ){0,6}?(?:tonnes?|kilos?|kg|stocks?|milliers|lots?|cargaisons?|\d[\d .]*)\b"),
    "demolish by order": ("other", "!rulers vehicle council", "demolir raser", "dwelling public", ""),
    "brought to a halt by a hack": ("other", "hack", "paralyser perturber toucher frapper priver plonger clouer interrompre affecter bloquer", "", ""),
    "aid lands": ("other", "craft plane boat", "atterrir se-poser accoster arriver", "", r"^ (?:[\w'-]+ ){0,8}?avec (?:[\w'.-]+ ){0,6}?(?:d'|l')?(?:aide|vivres|medicaments|tentes|secouristes|materiel medical|colis)\b"),
    # forces that come on the scene
    "field weapons": ("deployment", "name rulers armed council", "deployer installer positionner stationner redeployer transferer disposer implanter envoyer dresser", "battery warplane", r"\b(?:à|au|aux|en|dans|sur|pres|le long|autour|vers) "),
    "weapons are fielded": ("deployment", "", "ete-deployer ete-installer ete-positionner ete-transferer ete-redeployer", "battery warplane", r"\b(?:à|au|aux|en|dans|sur|pres|le long|autour|vers) "),
    "warplanes land": ("deployment", "warplane", "se-poser atterrir arriver se-deployer", "", r"^ (?:[\w'-]+ ){0,4}?(?:à|au|aux|en|dans|sur|pres) "),
    "warships at sea": (
        "deployment", "warship", "croiser rejoindre gagner rallier franchir entrer penetrer naviguer se-positionner emprunter", "",
        r"^ (?:[\w'-]+ ){0,5}?(?:mer|ocean|golfe|detroit|canal|mediterranee|caraibes|pacifique|atlantique|baltique|large|eaux|baie|cotes|manche|bosphore)\b",
    ),
    "bring forces by air or sea": ("deployment", "craft plane boat", "atterrir se-poser arriver accoster", "", r"^ [^,;]{0,60}?\b(?:avec|transportant) (?:[\w'-]+ ){0,7}?(?:soldats|militaires|policiers|instructeurs|renforts|mercenaires|commandos)\b"),
    "intervene in arms": ("deployment", "!armed troops", "intervenir", "", r"^ (?:militairement\b|(?:(?:au|en|à|aux) [\w'-]+ )?(?:en|fin|debut) (?:[a-z]+ )?(?:19|20)\d\d\b)"),
    "airlift forces": ("deployment", "", "aeroporter heliporter aerotransporter", "troops armed", ""),
    "a mission set up": (
        "deployment", "council name rulers", "lancer deployer ouvrir demarrer installer", "",
        r"^ (?:[\w'-]+ ){0,6}?(?:une|sa|la) (?:\w+ )?mission (?:d'observation|civile|de surveillance|de police|de maintien|d'observateurs|d'assistance|militaire|de stabilisation)\b",
    ),
    "a screen of police": ("deployment", "", "ete-deployer ete-installer ete-mettre ete-renforcer", "screen", ""),
    "mount guard": ("deployment", "troops armed", "monter", "", r"^ la garde " + DAY + r"\b"),
    "helicopters above a town": ("deployment", "craft plane", "survoler", "name place street", r"^ (?:[\w'-]+ )?(?:" + DAY + r") "),
    "a mission sent": ("deployment", "", "ete-deployer ete-envoyer ete-depecher", "un_mission", r"\b(?:à|au|aux|en|dans|sur|pres|le long) "),
    # forces that go
    "begin to leave": (
        "withdrawal", "troops armed un_mission name rulers council", "entamer amorcer commencer achever terminer accelerer boucler", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:leur|son|sa) (?:\w+ )?(?:depart|retrait|repli|desengagement) (?:de|du|des|d')",
    ),
    "end a mission": ("withdrawal", "name rulers council", "mettre clore", "", r"^ (?:[\w'-]+ ){0,2}?(?:fin à |un terme à )?(?:[\w'-]+ )?(?:sa|leur|l'|la) ?(?:mission|operation|presence militaire)\b"),
    "withdraw arms": ("withdrawal", "name rulers armed troops", "retirer rapatrier", "plane warplane warship battery arms", r"\b(?:de|du|des|d'|hors) "),
    "a mission strikes its tents": ("withdrawal", "un_mission", "plier", "", r"^ (?:\w+ )?(?:ses|leurs) tentes\b"),
    # people who go
    "empty one's own town": (
        "displacement", "people refugee civilian crowd", "vider abandonner deserter", "",
        r"^ (?:\w+ )?(?:les lieux|la (?:cite|ville|localite|zone|region)|le (?:village|quartier|camp|site)|leurs? (?:villages?|quartiers?|maisons?))\b",
    ),
    "bring people to safety": ("displacement", "", "mettre", "people refugee civilian many", r"^ (?:[\w'.-]+ ){0,6}?(?:à l'abri|en securite|en lieu sur)\b(?! (?:du besoin|de la concurrence))"),
    # "Les habitants ont été embarqués sur des barges de l'armée"
    "shipped away": ("displacement", "", "ete-embarquer", "folk people refugee", r"^ (?:[\w'-]+ )?(?:sur|à bord|dans) (?:des |une? |d'une? |deux |trois |le |la |les )?(?:[\w'-]+ )?(?:barges?|pirogues?|ferrys?|bateaux?|navires?|cargos?|avions?|chalands?|canots?|helicopteres?|trains?|bus|autocars?|barques?)"),
    # "La police a déguerpi les occupants du site"
    "turn out of a place": ("displacement", "", "deguerpir", "folk people", ""),
    # "Bichkek a transporté en lieu sûr les habitants de Batken"
    "carry to a safe place": ("displacement", "", "transporter conduire emmener", "", r"^ (?:[\w'-]+ ){0,3}?en lieu sur\b"),
    "send people where they came from": ("displacement", "rulers name armed council", "renvoyer reconduire", "refugee many", r"\b(?:en|au|aux|vers|dans|à) "),
    "people are sent back": ("displacement", "", "ete-renvoyer ete-reconduire", "refugee many", r"\b(?:en|au|aux|vers|dans|à) (?!la maison|l'ecole)"),
    "people leave a town": ("displacement", "people civilian refugee", "partir", "", r"^ (?:" + DAY + r" )?(?:de |du |d')(?!(?:zero|rien|bon|là|loin|chez|ce|leur)\b)"),
    # who rules
    "proclaim a government": (
        "political_change", "armed troops name rulers", "proclamer installer", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:un|leur|son) (?:\w+ )?gouvernement (?:parallele|interimaire|provisoire|de transition|rival|d'union|civil|en exil)\b",
    ),
    "a party is beaten": ("political_change", "", "ete-battre ete-defaire ete-laminer ete-balayer", "chamber", r"\b(?:aux (?:elections|legislatives|urnes|municipales)|à la presidentielle|dans les urnes)\b"),
    "chosen to lead": (
        "political_change", "chamber council name rulers armed ruler vip people", "choisir designer elire nommer reconduire plebisciter porter introniser investir", "",
        r"^ (?:[\w'.-]+ ){0,9}?(?:pour (?:lui |leur )?(?:succeder|remplacer|diriger|presider|prendre la tete)|à (?:sa|leur) (?:tete|presidence)|à la (?:tete|presidence) (?:de|du|des)|comme (?:chef|dirigeant|successeur|president|presidente|premier ministre|guide|leader)|(?:nouveau |nouvelle )?guide supreme)\b",
    ),
    "raised to an office": (
        "political_change", "", "ete-nommer ete-designer ete-proclamer ete-choisir ete-elire ete-couronner ete-investir ete-porter ete-reconduire ete-introniser ete-promouvoir", "name pron vip ruler person civilian armed",
        r"^ (?:(?!par )[\w'.-]+ ){0,5}?(?:à la tete (?:de|du|des)|prince heritier|guide supreme|roi|reine|emir|sultan|empereur|president|presidente|premier ministre|premiere ministre|chef (?:de|du|d'etat|des)|chancelier|chanceliere|à matignon|vainqueur|gouverneur|commandant|ministre|secretaire general)\b(?! (?:du club|de la federation|du jury|d'honneur|de la fifa|du conseil d'administration|de l'entreprise|executif))",
    ),
    "become head of": (
        "political_change", "name vip person pron civilian ruler", "devenir", "",
        _DATED + r" (?:[\w'-]+ ){0,5}?(?:president|presidente|premier ministre|premiere ministre|chancelier|chanceliere|roi|pape|chef (?:de l'etat|du gouvernement|supreme)|premiere femme à (?:diriger|presider|gouverner))\b(?! (?:du club|de la federation|du jury|de la fifa))",
    ),
    "stand in a country": ("deployment", "troops", "stationner", "", r"^ (?:depuis|à|en|au|aux|dans|sur|pres) "),
    "be quartered": ("deployment", "", "ete-caserner ete-cantonner ete-baser", "troops armed many", r"^ (?:à|en|au|aux|dans|sur|pres) "),
    "put troops through their paces": ("deployment", "name rulers armed", "faire", "", r"^ manouvrer\b[^.;]{0,60}\b(?:bataillons?|troupes|soldats|hommes|chars|navires|brigades?|blindes)\b"),
    "bring a force up to": ("deployment", "name rulers armed council", "porter", "", r"^ à (?:[\w']+ ){0,2}?\d[\d. ]* (?:hommes|soldats|militaires|casques bleus) (?:son|ses|leurs?|le|la|l')"),
    "drench with paint": ("protest", "crowd protester people many mass person civilian pron", "asperger bombarder maculer badigeonner barbouiller", "", r"^[^.;]{0,40}\b(?:de |d')(?:peinture|ketchup|faux sang|oufs|tomates|farine)\b"),
    "hold up portraits": ("protest", "crowd protester people many mass civilian person", "brandir agiter arborer", "", r"^ (?:\w+ )?(?:des|leurs|une?|les) (?:portraits?|pancartes?|banderoles?|photos?|cartons rouges)\b"),
    "lodge a motion": ("political_change", "", "deposer", "", r"^ (?:\w+ )?(?:une|leur|la|sa) motion de (?:censure|defiance|destitution)\b"),
    "homes are swept away": ("disaster", "", "ete-emporter ete-submerger ete-engloutir", "dwelling construction crop", r"^(?! par (?:les |des |un )?(?:assaillants|hommes|rebelles|pillards|voleurs|soldats))"),
    "come to the throne": ("political_change", "", "monter acceder", "", r"^ (?:\w+ )?(?:sur le|au) trone\b"),
    "become a republic": ("political_change", "name place rulers thing", "devenir", "", rf"^ (?:[\w'-]+ )?(?:une (?:\w+ )?(?:republique|monarchie|federation)|un (?:etat|pays) (?:independant|souverain|federal)|independante?s? (?:en|le|de|{WEEKDAY}))\b"),
    "become a member": ("political_change", "name rulers", "devenir", "", r"^ (?:[\w'-]+ ){0,8}?membres? (?:[\w'-]+ ){0,3}?(?:de |d'|du |des )(?:la |l')?(?:otan|alliance|union|ue|onu|brics|asean|cpi|opep|ocs|aes|ligue|conseil|organisation|omc|communaute|cedeao|bloc)\b"),
    "leave an office by flight": ("political_change", "vip ruler", "fuir", "", r"^ (?:[\w'-]+ ){0,2}?(?:son|le|du) pays\b|^ (?:" + DAY + r" )(?:le |la |l')"),
    "win confidence": ("political_change", "chamber ruler rulers vip name", "obtenir recevoir gagner decrocher recueillir perdre", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |sa |leur )?confiance (?:du |de l'|des |de la )(?:parlement|assemblee|deputes|chambre|bundestag|knesset|elus|senat)\b"),
    "concede": ("political_change", "!ruler vip name person civilian chamber", "reconnaitre admettre conceder", "", r"^ (?:[\w'-]+ ){0,2}?(?:sa |leur )defaite\b(?! (?:militaire|face à (?:l'armee|la russie|l'ennemi)))"),
    "decide for or against": (
        "political_change", "people name crowd many", "se-prononcer voter", "",
        r"^ (?:[\w'%,-]+ ){0,5}?(?:pour|en faveur d[eu']|contre) ?(?:la |le |l'|une |un |leur )?(?:independance|adhesion|rattachement|sortie|maintien|abrogation|legalisation|autonomie|reforme de la constitution|nouvelle constitution|constitution|brexit)\b",
    ),
    "a people decides": (
        "political_change", "people name crowd many", "approuver rejeter plebisciter refuser adopter repousser valider", "",
        r"^ (?:[\w'%,-]+ ){0,7}?(?:par referendum|dans les urnes|(?:l')?(?:nouvelle )?constitution|reforme constitutionnelle|l'independance|projet de constitution|revision constitutionnelle)\b",
    ),
    "say yes or no": ("political_change", "people name crowd many", "dire", "", r'^ (?:[\w\x27-]+ ){0,3}?"? ?(?:oui|non) ?"? (?:[\w\x27-]+ ){0,3}?(?:à l\x27|à la |au |à un)'),
    "hand over power": ("political_change", "council name rulers armed troops ruler vip", "transferer remettre rendre ceder transmettre confier restituer", "", r"^ (?:[\w'-]+ ){0,2}?le pouvoir (?:à|au|aux)\b"),
    "power is handed over": ("political_change", "", "ete-transferer ete-remettre ete-rendre ete-confier ete-transmettre", "office", r"^ (?:[\w'-]+ ){0,3}?(?:à|au|aux) "),
    "come in first": ("political_change", "chamber rulers ruler vip name person council civilian", "arriver sortir virer", "", r"^ (?:largement |nettement )?en tete (?:[\w'-]+ ){0,4}?(?:presidentielle|legislatives|scrutin|premier tour|elections?|municipales|avec \d)\b"),
    "one replaces another": ("political_change", "", "ete-remplacer", "ruler vip person", r"^ (?:[\w'-]+ ){0,3}?par (?:le |la |l'|son |sa |un |une )?(?:general|colonel|amiral|lieutenant|ancien|ministre|economiste|vice|diplomate|ex-|chef|premier)"),
    "take up office": ("political_change", "chamber ruler vip rulers name person", "entrer prendre", "", r"^ (?:[\w'-]+ ){0,2}?(?:en fonctions?|ses fonctions|leurs fonctions)\b"),
    "unveil a government": (
        "political_change", "armed name rulers ruler vip pron", "devoiler annoncer presenter constituer", "",
        r"^ (?:[\w'-]+ ){0,2}?(?:la (?:composition|liste) (?:du |de (?:leur|son|ce) )(?:nouveau )?(?:gouvernement|cabinet)|(?:leur|son|un nouveau) (?:\w+ )?(?:gouvernement|cabinet))\b(?! (?:a |n'|doit|va ))",
    ),
    "a bid is turned down": ("political_change", "", "ete-rejeter ete-invalider ete-retoquer ete-valider ete-recaler", "bid", ""),
    "a bill passes": ("political_change", "chamber council", "adopter voter approuver rejeter", "", r"^ (?:[\w'-]+ ){0,6}?(?:projets?|propositions?) de (?:loi|constitution|budget)\b"),
    "boycott a vote": ("political_change", "", "boycotter", "vote", ""),
    "struck off the rolls": ("political_change", "", "ete-radier", "ruler vip name person civilian", r"^ (?:[\w'-]+ ){0,2}?(?:de la liste|des listes) electorales?\b"),
    "charged to form": ("political_change", "ruler vip name chamber", "charger", "", r"^ (?:[\w'.-]+ ){0,8}?de (?:former|constituer|composer) (?:un|le|son)\b"),
    "claim victory": ("political_change", "!ruler vip name person civilian chamber", "revendiquer", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |sa )victoire\b(?! (?:militaire|sur le terrain))"),
    "confirm an appointment": ("political_change", "chamber council", "confirmer approuver valider rejeter bloquer", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |sa )nomination\b"),
    "vote an end": ("political_change", "chamber", "voter adopter approuver", "", r"^ (?:[\w'-]+ ){0,3}?(?:la |l'|le |une |un )?(?:suspension|sortie|retrait|dissolution|prolongation|fin|abolition|annexion|reconnaissance|autonomie) (?:de|du|des|d')"),
    "the count goes on": ("political_change", "vote", "etre", "", r"^ (?:\w+ )?(?:en cours|clos|termine)\b"),
    "take back in": ("political_change", "council", "reintegrer readmettre", "name", ""),
    "open a procedure": ("political_change", "chamber council vip ruler", "entamer lancer ouvrir engager voter", "", r"^ (?:[\w'-]+ ){0,2}?(?:une |la )(?:procedure|processus) (?:de destitution|d'impeachment|de mise en accusation)\b"),
    "reshuffle": ("political_change", "ruler vip name", "remanier", "", r"^ (?:[\w'-]+ ){0,2}?(?:son|le|leur) (?:cabinet|gouvernement|equipe)\b"),
    "enter a parliament": ("political_change", "chamber council", "entrer", "", r"^ (?:[\w'-]+ ){0,2}?(?:au|à l'|à la) ?(?:parlement|bundestag|gouvernement|senat|assemblee|knesset|douma|chambre)\b"),
    "recognise by name": ("political_change", "name rulers council", "reconnaitre", "name", r"^ (?:officiellement )?" + DAY + r" (?:le |la |l')[\w-]+(?: [\w-]+)? ?(?:$|[.,;])"),
    "succeed": ("political_change", "name vip ruler person civilian", "succeder", "", r"^ (?:[\w'.-]+ ){0,4}?(?:" + DAY[3:-1] + r"|dans la foulee|à la tete|au poste)\b"),
    "break with a state": ("political_change", "name rulers", "rompre", "", r"^ (?:[\w'-]+ )?avec [a-z' -]{2,30} " + DAY + r"\b"),
    "gain independence": ("political_change", "name people rulers place", "obtenir gagner conquerir arracher acceder proclamer", "", r"^ (?:[\w'-]+ )?(?:son |leur |à l')independance\b(?=.{0,50}\b" + DAY + r"\b)"),
    "end a limit": ("political_change", "chamber council name rulers ruler", "supprimer lever abolir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |le |l')(?:limit\w+ (?:du nombre (?:de|des) mandats|d'age)|poste de premier ministre|monarchie)\b"),
    "end an autonomy": ("political_change", "chamber name rulers ruler", "abroger revoquer abolir suspendre retirer", "", r"^ (?:[\w'-]+ ){0,3}?(?:l'|la |le |son |sa )(?:(?:semi-)?autonomie|(?:semi-)?independance|statut (?:special|d'autonomie|particulier))\b"),
    "proclaim a liberation": ("political_change", "council chamber rulers armed name", "proclamer", "", r'^ (?:[\w\x27-]+ ){0,4}?la "? ?liberation ?"? (?:de |du |des )'),
    # ways closed
    "keep from passing": (
        "blockade", "armed troops pron name protester", "empecher interdire", "vehicle transport people civilian crowd aid",
        r"\b(?:de (?:circuler|passer|entrer|sortir|se rendre|quitter la ville)|d'(?:entrer|acceder|accoster))\b",
    ),
    "forbid all traffic": ("blockade", "armed troops", "interdire", "", r"^ (?:[\w'-]+ ){0,3}?(?:toute|la|l') ?(?:circulation|entree|sortie|acces|passage|navigation|approvisionnement)\b"),
    "caught in a vice": ("blockade", "", "ete-prendre", "place people civilian name besieged", r"^ (?:\w+ )?en etau\b"),
    "the vice tightens": ("blockade", "vise", "se-resserrer", "", r"^ (?:[\w'-]+ )?(?:à|autour|sur) (?!(?:lui|elle|le (?:suspect|president|fugitif))\b)"),
    # talks and truces
    "come for talks": (
        "negotiation", "vip name ruler delegate council", "arriver venir atterrir se-envoler", "",
        r"^ [^,;.]{0,50}?\bpour (?:s'entretenir|discuter|negocier|rencontrer|des (?:entretiens|discussions|pourparlers|negociations)|evoquer|un (?:sommet|tete-à-tete))\b",
    ),
    "round a table": ("negotiation", "vip delegate crowd rulers council armed", "se-mettre se-asseoir se-retrouver se-installer", "", r"^ (?:[\w'-]+ )?(?:autour d'une (?:meme )?table|à la table des)\b"),
    "hold a dialogue": ("negotiation", "delegate vip armed rulers council", "dialoguer negocier parlementer palabrer", "", r"^ (?:en secret |directement |pendant |durant |sous |" + DAY + r"\b)"),
    "lists pass between them": ("negotiation", "powers delegate", "echanger", "", r"^ (?:[\w'-]+ ){0,8}?(?:listes?|propositions?|documents?|messages?|vues)\b"),
    "meet on a day": ("negotiation", "vip ruler delegate", "rencontrer", "vip ruler rulers delegate council armed", r"^ (?:\w+ )?" + DAY + r"\b"),
    "a pledge of peace": (
        "ceasefire_agreement", "", "signer prendre parapher", "",
        r"^ (?:[\w'-]+ ){0,5}?(?:un|une|l'|cet|leur) ?(?:acte d')?(?:engagement|declaration|charte|serment) (?:[\w'-]+ )?(?:de |d'|à |pour la )(?:paix|treve|cessation|cessez|cesser|arret)",
    ),
    "wrest a halt": (
        "ceasefire_agreement", "name rulers vip council", "arracher obtenir decrocher", "",
        r"^ (?:[\w'-]+ ){0,5}?(?:un accord (?:de|sur la|sur une) |la |une )(?:suspension|cessation|halte) (?:de |des |du )(?:l')?(?:\w+ )?(?:offensive|combats|hostilites|frappes|bombardements|operations)\b",
    ),
    "a gathering opens": ("negotiation", "gathering", "se-ouvrir se-achever se-clore se-terminer se-conclure se-tenir debuter demarrer commencer", "", r"\b(?:à|au|aux|en|dans|" + DAY[3:]),
    "a named guest": ("negotiation", "name", "se-rendre se-envoler", "", r"^ (?:" + DAY + r"(?: soir| matin)? )(?:à|en|au|aux|pour) "),
    "part without accord": ("negotiation", "vip council delegate name", "se-separer se-quitter", "", r"^ (?:[\w'-]+ ){0,12}?(?:sans (?:accord|resultat|avancee|conclure|annonce|s'entendre)|apres (?:[\w'-]+ ){1,5}?(?:heures|entretiens?|discussions))\b"),
    # nature
    "die of heat or cold": ("disaster", "", "succomber mourir perir deceder", "", r"\b(?:à la (?:chaleur|canicule)|au froid|de (?:chaleur|froid)|d'(?:hypothermie|insolation|un coup de chaleur))\b"),
}  # fmt: skip
