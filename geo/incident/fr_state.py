"""Frames as data, as in ``geo.incident.fr_frames``: what courts, states, envoys and churches do, and forces that come on the scene.

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
    "aid lands": ("other", "craft plane boat", "atterrir se-poser accoster arriver", "", r"^ (?:[\w'-]+ ){0,8}?avec (?:[\w'.-]+ ){0,6}?(?:aide|vivres|medicaments|tentes|secouristes|materiel medical|colis)\b"),
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
    "a screen of police": ("deployment", "", "ete-deployer ete-installer ete-mettre ete-renforcer ete-deployer", "screen", ""),
    "mount guard": ("deployment", "troops armed", "monter", "", r"^ la garde " + _DAY + r"\b"),
    "helicopters above a town": ("deployment", "craft plane", "survoler", "name place street", r"^ (?:[\w'-]+ )?(?:" + _DAY + r") "),
}  # fmt: skip
