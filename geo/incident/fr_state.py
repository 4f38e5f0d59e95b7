"""Frames as data, as in ``geo.incident.fr_frames``: what courts, states, envoys and churches do, who comes, goes and talks.

They are read before the frames of force, whose verbs some of them share: a bulldozer that razes a house, a court that rejects.
"""

from geo.codebook import IncidentType

__all__ = ["STATE_FRAMES"]

_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le \d|ce (?:matin|soir)|cette nuit|dans la|en [a-z]+|depuis)"
)

# rule: type, subject, verbs, object, what follows
STATE_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # courts
    "found guilty": ("other", "", "reconnaitre declarer juger", "person civilian vip name ruler armed people captive pron", r"^ (?:[\w'-]+ ){0,3}?coupables?\b"),
    "rule on an appeal": ("other", "court", "rejeter debouter examiner accepter declarer refuser", "appeal", ""),
    "an appeal turned down": ("other", "", "ete-rejeter ete-debouter", "appeal", r"\bpar (?:la |le |les |un |une )(?:cour|tribunal|juges?|justice|conseil|haute|magistrats)\b"),
    "open an inquiry": ("other", "court", "ouvrir lancer diligenter declencher", "", r"^(?=.{0,80}\b" + _DAY + r"\b) (?:[\w'-]+ ){0,3}?(?:une|des|deux|plusieurs) (?:\w+ )?(?:enquetes?|informations? judiciaires?|instructions?)\b"),
    "courts set free or keep": ("other", "court", "relaxer innocenter", "person civilian vip name ruler armed people captive pron", ""),
    "pardon": ("other", "", "gracier amnistier", "armed person vip ruler civilian people name", ""),
    "strip of a nationality": ("other", "", "dechoir priver", "", r"\bde (?:sa|leur|la) nationalite\b"),
    "take a nationality back": ("other", "", "retirer oter", "", r"^ (?:[\w'-]+ ){0,4}?(?:leur|la|sa) (?:nationalite|citoyennete)\b"),
    "a death sentence by law": ("other", "chamber", "voter approuver adopter abolir retablir", "", r"^ (?:[\w'-]+ ){0,5}?(?:la|l'abolition de la|le retablissement de la) peine de mort\b"),
    # envoys, media, members
    "ask an envoy to leave": ("other", "", "prier sommer enjoindre", "envoy", r"\bde quitter "),
    "stop a medium": ("other", "rulers council chamber court ruler name pron", "suspendre interdire censurer fermer bloquer bannir", "medium", ""),
    "a medium stopped": ("other", "", "ete-suspendre ete-interdire ete-censurer ete-bloquer ete-bannir", "medium", r"^ (?:[\w'-]+ ){0,3}?(?:en|au|aux|à|par|pour|jusqu|" + _DAY[3:]),
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
    "bring forces by air or sea": ("deployment", "craft plane boat", "atterrir se-poser arriver accoster", "", r"^ [^,;]{0,40}?\b(?:avec|transportant) (?:[\w'-]+ ){0,5}?(?:soldats|militaires|policiers|instructeurs|renforts|mercenaires|commandos)\b"),
    "airlift forces": ("deployment", "", "aeroporter heliporter aerotransporter", "troops armed", ""),
    "a mission set up": (
        "deployment", "council name rulers", "lancer deployer ouvrir demarrer installer", "",
        r"^ (?:[\w'-]+ ){0,6}?(?:une|sa|la) (?:\w+ )?mission (?:d'observation|civile|de surveillance|de police|de maintien|d'observateurs|d'assistance|militaire|de stabilisation)\b",
    ),
    "a screen of police": ("deployment", "", "ete-deployer ete-installer ete-mettre ete-renforcer", "screen", ""),
    "mount guard": ("deployment", "troops armed", "monter", "", r"^ la garde " + _DAY + r"\b"),
    "helicopters above a town": ("deployment", "craft plane", "survoler", "name place street", r"^ (?:[\w'-]+ )?(?:" + _DAY + r") "),
    "a mission sent": ("deployment", "", "ete-deployer ete-envoyer ete-depecher", "un_mission", r"\b(?:à|au|aux|en|dans|sur|pres|le long) "),
    # forces that go
    "begin to leave": (
        "withdrawal", "troops armed un_mission name rulers council", "entamer amorcer commencer achever terminer accelerer boucler", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:leur|son|sa) (?:\w+ )?(?:depart|retrait|repli|desengagement) (?:de|du|des|d')",
    ),
    "end a mission": ("withdrawal", "name rulers council", "mettre clore", "", r"^ (?:[\w'-]+ ){0,2}?(?:fin à |un terme à )?(?:[\w'-]+ )?(?:sa|leur|l'|la) ?(?:mission|operation|presence militaire)\b"),
    "withdraw arms": ("withdrawal", "name rulers armed troops", "retirer rapatrier", "plane warplane warship battery", r"\b(?:de|du|des|d'|hors) "),
    "a mission strikes its tents": ("withdrawal", "un_mission", "plier", "", r"^ (?:\w+ )?(?:ses|leurs) tentes\b"),
    # people who go
    "empty one's own town": (
        "displacement", "people refugee civilian crowd", "vider abandonner deserter", "",
        r"^ (?:\w+ )?(?:les lieux|la (?:cite|ville|localite|zone|region)|le (?:village|quartier|camp|site)|leurs? (?:villages?|quartiers?|maisons?))\b",
    ),
    "bring people to safety": ("displacement", "", "mettre", "people refugee civilian many", r"^ (?:[\w'.-]+ ){0,6}?(?:à l'abri|en securite|en lieu sur)\b(?! (?:du besoin|de la concurrence))"),
    "send people where they came from": ("displacement", "rulers name armed council", "renvoyer reconduire", "refugee many", r"\b(?:en|au|aux|vers|dans|à) "),
    "people are sent back": ("displacement", "", "ete-renvoyer ete-reconduire", "refugee many", r"\b(?:en|au|aux|vers|dans|à) (?!la maison|l'ecole)"),
    "people leave a town": ("displacement", "people civilian refugee", "partir", "", r"^ (?:" + _DAY + r" )?(?:de |du |d')(?!(?:zero|rien|bon|là|loin|chez|ce|leur)\b)"),
    # who rules
    "proclaim a government": (
        "political_change", "armed troops name rulers", "proclamer installer", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:un|leur|son) (?:\w+ )?gouvernement (?:parallele|interimaire|provisoire|de transition|rival|d'union|civil|en exil)\b",
    ),
    "a party is beaten": ("political_change", "", "ete-battre ete-defaire ete-laminer ete-balayer", "chamber", r"\b(?:aux (?:elections|legislatives|urnes|municipales)|à la presidentielle|dans les urnes)\b"),
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
    "hold a dialogue": ("negotiation", "delegate vip armed rulers council", "dialoguer negocier parlementer palabrer", "", r"^ (?:en secret |directement |pendant |durant |sous |" + _DAY + r"\b)"),
    "lists pass between them": ("negotiation", "powers delegate", "echanger", "", r"^ (?:[\w'-]+ ){0,8}?(?:listes?|propositions?|documents?|messages?|vues)\b"),
    "meet on a day": ("negotiation", "vip ruler delegate", "rencontrer", "vip ruler rulers delegate council armed", r"^ (?:\w+ )?" + _DAY + r"\b"),
    "a pledge of peace": (
        "ceasefire_agreement", "", "signer prendre parapher", "",
        r"^ (?:[\w'-]+ ){0,5}?(?:un|une|l'|cet|leur) ?(?:acte d')?(?:engagement|declaration|charte|serment) (?:[\w'-]+ )?(?:de |d'|à )(?:paix|treve|cessation|cessez|cesser|arret)",
    ),
    "wrest a halt": (
        "ceasefire_agreement", "name rulers vip council", "arracher obtenir decrocher", "",
        r"^ (?:[\w'-]+ ){0,5}?(?:un accord (?:de|sur la|sur une) |la |une )(?:suspension|cessation|halte) (?:de |des |du )(?:l')?(?:\w+ )?(?:offensive|combats|hostilites|frappes|bombardements|operations)\b",
    ),
    # nature
    "die of heat or cold": ("disaster", "", "succomber mourir perir deceder", "", r"\b(?:à la (?:chaleur|canicule)|au froid|de (?:chaleur|froid)|d'(?:hypothermie|insolation|un coup de chaleur))\b"),
}  # fmt: skip
