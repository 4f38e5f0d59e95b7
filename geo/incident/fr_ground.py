"""Frames as data, as in ``geo.incident.fr_frames``: ground that changes hands, forces that come and go.

They are read before the other frames. Who gives up ground cedes it, who comes for it takes it; regular troops and observers that
come are deployed, rebels that settle take a place; soldiers of another country who hand a base to its owners withdraw.
"""

import re

from geo.almanac import WEEKDAY
from geo.codebook import IncidentType
from geo.country import COUNTRIES
from geo.text import fold

__all__ = ["GROUND_FRAMES"]

_COUNTRY = "|".join(sorted({re.escape(fold(name)) for country in COUNTRIES.values() for name in country.names_fr}))
_AT = r"\b(?:à|au|aux|en|dans|sur|pres|le long|autour|vers|devant|au large|aux abords|jusqu) "
_DAY = rf"(?:{WEEKDAY}|hier|le \d+|ce (?:matin|soir)|cette nuit|dans la (?:nuit|journee|soiree|matinee)|depuis)"
# Whom ground is handed to: "aux autorités congolaises", "à l'armée", "au régime", "aux Afghans"
_TO_POWERS = (
    r"\b(?:aux? |à (?:l'|la |leurs? |son |sa |ses )?)(?:[\w'-]+ ){0,2}?(?:autorites?|gouvernement\w*|regime|etat|armees?|troupes|forces|soldats|militaires|rebelles|insurges|ennemis?|adversaires?|"
    r"assaillants|assiegeants|jihadistes|djihadistes|talibans|paramilitaires|miliciens|milices?|separatistes|guerilla|houthis|[cs]h?ebabs?|junte|administration|federation|representants|casques bleus|mission|onu|nations unies|"
    r"monusco|minusma|minusca|coalition|vainqueurs?|rivaux|m23|fsr|farc|gangs?|cartels?|combattants|loyalistes|gouverneur|prefet|pouvoir|police|afghans|irakiens|palestiniens|libanais|syriens|"
    r"kurdes|somaliens|congolais|maliens|ukrainiens|russes|croates|serbes|turcs|chinois|israeliens|armeniens|azerbaidjanais)\b"
)

# rule: type, subject, verbs, object, what follows
GROUND_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # ground given up
    "slip from control": ("territory_ceded", "place name military infra", "echapper", "", r"^ (?:[\w'-]+ )?(?:au controle|à (?:tout|son|leur|notre) controle|à l'armee|aux (?:forces|autorites|troupes)|au (?:gouvernement|regime))\b(?! (?:fiscal|technique|sanitaire|parental|aerien))"),
    "let go of a place": ("territory_ceded", "armed troops", "lacher", "place name military infra", r"^(?! (?:des|une|du|ses|leurs) (?:bombes?|chiens?|ballons?|gaz|grenades?))"),
    "hand back the keys": ("withdrawal", "troops armed un_mission name rulers", "rendre remettre", "", r"^ (?:[\w'-]+ ){0,2}?(?:cles|clefs) (?:de |du |des )(?:son |sa |ses |leurs? |la )?(?:\w+ )?(?:camps?|bases?|emprises?|casernes?|caserne)\b"),
    "land given back by a state": ("territory_ceded", "name rulers vip council", "retroceder restituer ceder rendre remettre", "realm", r"\b(?:à|au|aux) "),
    "land handed to another": ("territory_ceded", "", "remettre rendre livrer ceder restituer retroceder transferer redonner conceder abandonner laisser", "holding", _TO_POWERS),
    "land handed to a capital": ("territory_ceded", "armed troops name rulers", "ceder restituer retroceder", "holding", r"\bà (?!l'|la |cause|nouveau|son|sa|leur)[a-z]"),
    "a town given by name": ("territory_ceded", "", "rendre ceder restituer retroceder remettre livrer", "name", r"^ [\w'-]+ (?:au regime|à la junte|à l'armee|à l'ennemi|aux (?:rebelles|insurges|assaillants|talibans|jihadistes|djihadistes|forces|troupes|milices|separatistes|paramilitaires))\b"),
    "control handed over": ("territory_ceded", "assault armed troops name rulers un_mission council", "remettre rendre ceder restituer retroceder transferer confier laisser abandonner redonner conceder", "sway", r"\b(?:à|au|aux|entre) "),
    "charge handed over": ("territory_ceded", "armed troops name rulers un_mission council", "remettre rendre ceder restituer transferer", "charge", rf"{_TO_POWERS}|\b(?:au|aux|à la|à l') ?(?:{_COUNTRY})\b"),
    "under another's rule": ("territory_ceded", "place name", "repasser revenir retourner passer", "", r"^ (?:[\w'-]+ )?sous (?:la |l')?(?:souverainete|administration (?:de l'onu|des nations|onusienne|internationale|civile))\b"),
    "put under another's rule": ("territory_ceded", "", "ete-placer ete-mettre", "place name", r"^ (?:[\w'-]+ )?sous (?:la |l')?(?:souverainete|administration (?:de l'onu|des nations|onusienne|internationale))\b"),
    "a town surrenders": ("territory_ceded", "place", "se-rendre", "", r"^ (?:[\w'-]+ ){0,2}?" + _TO_POWERS),
    "give up holding": ("territory_ceded", "armed troops name", "renoncer", "", r"^ (?:\w+ )?à (?:tenir|defendre|conserver|garder|controler|s'accrocher) "),
    "swap land": ("territory_ceded", "name rulers council", "echanger", "realm", ""),
    "abandon a town by name": ("territory_ceded", "armed troops", "abandonner", "name", r"^(?! sur place)"),
    "no longer hold": ("territory_ceded", "armed troops name rulers", "ne-controler ne-tenir", "place name", r"^ plus (?!que |qu')"),
    # ground taken
    "fall into one's hands": ("territory_taken", "place name military public seat infra dwelling", "tomber", "", r"^ (?:[\w'-]+ ){0,2}?(?:aux mains d|entre (?:les|nos|leurs) mains\b)"),
    "fall without a shot": ("territory_taken", "place name military", "tomber", "", r"^ (?:[\w'-]+ )?(?:sans (?:un coup de feu|un coup|coup ferir|combat|combattre|combats|resistance|se battre|bataille)|comme un fruit mur)\b"),
    "rid of the foe": ("territory_taken", "", "nettoyer debarrasser purger delivrer", "place name dwelling", r"^ (?:[\w'-]+ ){0,4}?(?:de |d'|des )(?:[\w'-]+ ){0,2}?(?:daech|ennemi|russes|israeliens|rebelles|insurges|jihadistes|djihadistes|terroristes|miliciens|gangs?|bandits|talibans|[cs]h?ebabs?|occupation|occupants?|combattants|separatistes|paramilitaires)\b"),
    "lay hands on a town": ("territory_taken", "armed troops name", "faire", "", r"^ (?:\w+ )?main basse sur (?:la |le |les |l'|une? |des |deux |trois |plusieurs |tout le )(?:\w+ )?(?:villes?|villages?|localites?|centre|quartiers?|mines?|bases?|positions?|postes?|provinces?|region|carrefours?|camps?|ports?|aeroport|collines?)\b"),
    "hoist one's colours": ("territory_taken", "armed troops name rulers", "hisser planter deployer", "", r"^ (?:[\w'-]+ ){0,2}?(?:fanions?|couleurs|pavillon|etendards?|banniere|drapeaux?)(?! blancs?)\b (?:[\w'-]+ ){0,3}?(?:sur|au-dessus|au sommet|devant)\b"),
    "wrest from the foe": ("territory_taken", "armed troops name rulers", "arracher ravir", "holding", _TO_POWERS),
    "hold a place since": ("territory_taken", "armed troops", "tenir controler occuper", "holding name", r"^(?! (?:tete|bon|parole|siege|conseil)\b)(?!.{0,40}\bbarrages?\b).{0,50}?\b(?:depuis|desormais)\b"),
    "pass to the other side": ("territory_taken", "place name military infra", "passer repasser", "", r"^ (?:[\w'-]+ ){0,2}?(?:à l'(?:armee|ennemi|adversaire|etat islamique|azerbaidjan|ukraine)|aux (?:rebelles|insurges|talibans|jihadistes|djihadistes|russes|houthis|separatistes|paramilitaires|mains)|sous (?:le |la |l'|son |leur )?(?:controle|pavillon|emprise|coupe|drapeau|domination))\b"),
    "lie under their hold": ("territory_taken", "place name", "etre se-trouver vivre demeurer", "", r"^ (?:[\w'-]+ ){0,4}?sous (?:l'|la |le )?(?:emprise|domination|coupe|joug) (?:de |d'|des |du )"),
    "carry a place": ("territory_taken", "armed troops", "enlever", "infra military place", r"^(?! .{0,30}(?:mines|drapeaux|barrages|gravats))"),
    "occupy anew": ("territory_taken", "armed troops name", "reoccuper reinvestir", "holding dwelling", ""),
    "enter a town by name": ("territory_taken", "irregular regular", "entrer", "@name", r"^ à (?!(?:l'|la |le |les |leurs? |son |sa |ses |\d|cause|nouveau|pied|bord|moto|cheval|dos|quelques|deux|trois|plusieurs|peine|visage|travers))[a-z]"),
    "enter a district": ("territory_taken", "armed troops", "entrer penetrer", "@place", r"^ dans (?:la |le |les |l'|un |une |deux |trois |plusieurs |cette |ce )?(?:\w+ )?(?:regions?|districts?|provinces?|cites?|enclave|bourgades?|bourgs?|hameaux?|territoires?|vallees?|zone tampon)\b"),
    "retake a building": ("territory_taken", "armed", "reprendre reconquerir recuperer reoccuper reinvestir", "public seat street", r"^(?! (?:la|leur|le|les) (?:route|marche|piste|travaux)\b(?! (?:de|d'|du)\b))"),
    "rebels occupy a building": ("territory_taken", "irregular", "investir occuper", "public seat street", ""),
    # forces that come
    "warplanes take off": ("deployment", "warplane", "decoller rejoindre atterrir se-poser", "", r"^ (?:[\w'-]+ )?(?:de |d'|à |au |sur |la base|l'aeroport|vers )"),
    "have forces come": ("deployment", "rulers name armed troops council vip", "faire", "", r"^ venir (?:[\w'.-]+ ){0,4}?(?:soldats|renforts|policiers|militaires|troupes|gendarmes|blindes|mercenaires|casques bleus)\b"),
    "put the army in the street": ("deployment", "", "mettre jeter lancer", "armed troops", r"\bdans (?:la|les) rues?\b"),
    "move forces forward": ("deployment", "name rulers armed troops", "avancer pousser masser amasser", "", r"^ (?:[\w'-]+ )?(?:ses|leurs|des) (?:\w+ )?(?:blindes|chars|troupes|soldats|forces|unites|renforts|batteries|canons|colonnes) (?:[\w'-]+ ){0,3}?(?:vers|à|au|aux|sur|le long|jusqu)\b"),
    "rescuers land": ("deployment", "rescuer regular", "atterrir debarquer se-poser", "", _AT),
    "forces are on the spot": ("deployment", "regular warship rescuer monitor un_mission", "etre", "", r"^ (?:deja |desormais |toujours )?(?:sur zone|en position|en faction|à pied d'ouvre)\b"),
    "flown in": ("deployment", "", "ete-heliporter ete-aerotransporter ete-parachuter", "regular armed monitor rescuer", ""),
    "called to the rescue": ("deployment", "", "ete-appeler ete-requerir ete-envoyer ete-depecher", "regular armed", r"^ (?:[\w'-]+ )?(?:en renfort|à la rescousse|sur (?:les lieux|place))\b"),
    "regulars settle": ("deployment", "regular un_mission", "se-installer se-etablir", "@place @name @public @military", ""),
    "forces are seen": ("deployment", "", "ete-voir ete-apercevoir ete-signaler ete-observer ete-reperer ete-remarquer", "regular warship warplane irregular", r"^ (?:[\w'-]+ ){0,3}?(?:à(?! bord)|au|aux|en(?! (?:train|compagnie))|dans|sur|pres|devant|le long|autour) "),
    "forces gather": ("deployment", "armed troops", "se-regrouper se-rassembler se-concentrer se-masser se-redeployer se-deployer se-positionner", "", _AT),
    "forces fielded": ("deployment", "", "deployer redeployer positionner", "armed troops monitor rescuer un_mission", ""),
    "forces sent": ("deployment", "", "envoyer depecher expedier", "armed troops monitor rescuer un_mission", r"^(?!.{0,40}\b(?:en (?:prison|detention|exil|enfer)|à (?:la mort|l'hopital)|devant (?:la|le|les|un)))"),
    "observers come": ("deployment", "monitor un_mission", "arriver debarquer atterrir se-poser parvenir se-rendre entrer", "", _AT),
    "order forces to act": ("deployment", "", "ordonner demander enjoindre", "@armed @troops", r"^ (?:\w+ )?(?:à (?:l'|la |ses |leurs? )|aux? )(?:[\w'-]+ ){1,5}?(?:de |d')(?:se (?:deployer|tenir prete?s?|positionner|rendre)|prendre (?:en main|position|le controle|en charge)|intervenir|securiser|patrouiller|marcher sur|retablir|renforcer|assurer la securite)\b"),
    "forces are strengthened": ("deployment", "", "ete-renforcer", "regular armed", r"^ (?:[\w'-]+ ){0,2}?(?:" + _DAY + r"|à|au|aux|en|dans|par)\b"),
    "strengthen one's forces": ("deployment", "troops armed rulers name", "renforcer etoffer", "", r"^ (?:\w+ )?(?:leurs?|ses|sa|son|les) (?:forces|positions|effectifs|gardes-frontieres|troupes|garnisons?|contingents?|presence (?:militaire|navale|policiere)|dispositif (?:militaire|naval|de securite))\b"),
    "join a force": ("deployment", "troops armed regular", "rejoindre integrer", "", r"^ (?:la|une|cette) (?:\w+ )?(?:force|mission|coalition|operation) (?:\w+ )?(?:multinationale|internationale|africaine|onusienne|regionale|conjointe|d'|de (?:l'|la |maintien|paix|stabilisation))"),
    "ships set sail": ("deployment", "warship", "appareiller cingler faire mettre lever", "", r"^ (?:[\w'-]+ ){0,5}?(?:pour|vers|route|le cap|à destination|l'ancre)\b"),
    "planes overfly": ("deployment", "plane warplane", "survoler patrouiller", "", r"^ (?:[\w'-]+ ){0,2}?(?:la (?:mer|peninsule|frontiere|zone|ligne|baltique|mediterranee)|le (?:golfe|detroit|littoral)|au-dessus|l'(?:ocean|espace|ile)|les (?:eaux|cotes|iles))\b"),
    "enter another's waters": ("deployment", "warship boat troops armed", "penetrer entrer se-introduire naviguer patrouiller", "", r"^ (?:[\w'-]+ ){0,2}?dans (?:les|des|ses|leurs) eaux\b"),
    # forces that go
    "back over the border": ("withdrawal", "troops armed", "repasser refranchir", "", r"^ (?:[\w'-]+ )?(?:la |le |l')(?:frontiere|fleuve|riviere|ligne|pont)\b"),
    "re-embark": ("withdrawal", "troops armed regular", "rembarquer", "", ""),
    "vanish from the field": ("withdrawal", "armed troops irregular", "se-eclipser se-volatiliser se-evaporer", "", r"^(?! (?:des ecrans|du debat|en prison))"),
    "pack one's kit": ("withdrawal", "troops un_mission monitor armed council", "faire boucler", "", r"^ (?:\w+ )?(?:ses|leurs) (?:valises|bagages|paquets|paquetages?|cantines)\b"),
    "soldiers seek refuge": ("withdrawal", "regular", "se-refugier", "", r"^ (?:\w+ )?(?:au|en|aux|de l'autre cote|à) (?!(?:l'|la )?(?:ambassade|eglise|ecole|hopital|pied|interieur))"),
    "call one's people home": ("withdrawal", "council un_mission name rulers troops", "retirer rapatrier rappeler", "", r"^ (?:[\w'-]+ ){0,2}?(?:son|ses|leurs?|tout son) (?:[\w'-]+ )?(?:personnels?(?! (?:soignant|navigant|de sante))|expatries|instructeurs|observateurs|cooperants|medecins|conseillers militaires|contingents?)\b"),
    "flee a town by name": ("withdrawal", "armed troops", "fuir deserter", "name place military", ""),
    "cut one's presence": ("withdrawal", "council un_mission armed troops rulers name", "reduire alleger diminuer", "", r"^ (?:[\w'-]+ ){0,3}?(?:sa|ses|son|leurs?) (?:\w+ )?(?:presence (?:militaire|en|au|à|dans|sur)|contingents?|dispositif|voilure (?:au|en|à|dans)|effectifs militaires|troupes|garnisons?|nombre de soldats)\b"),
    "hasten one's leaving": (
        "withdrawal", "troops armed un_mission name rulers council", "precipiter anticiper avancer hater annoncer confirmer decider notifier effectuer operer poursuivre entamer", "",
        r"^ (?:[\w'-]+ ){0,3}?(?:leur|son|sa) (?:\w+ )?(?:depart|retrait|repli|desengagement|retraite) (?:\w+ )?(?:de (?!(?:la|l'|ce|cet|cette) ?(?:\w+ )?(?:vie|course|competition|accord|organisation|cour|convention|pacte|traite|coalition|campagne|presidentielle|equipe|oms|unesco))|d'(?!accord)|du (?!gouvernement|parti|club|poste|groupe|pouvoir|projet|marche|traite|pacte|statut|tournoi|championnat|monde|comite|conseil|bureau)|des (?!negociations|pourparlers|discussions))",
    ),
    "bring troops back": ("withdrawal", "name rulers armed troops", "ramener", "troops armed", r"\b(?:de|d'|du|à (?:leurs?|ses|l'arriere)|sur (?:leurs|ses)|en arriere|au pays|à la maison|derriere) "),
    "lift one's posts": ("withdrawal", "troops armed name rulers", "lever demonter demanteler replier", "", r"^ (?:[\w'-]+ ){0,2}?(?:ses|leurs?|son) (?:\w+ )?(?:positions?|campements?|postes?|avant-postes?|bivouacs?|dispositif)\b"),
    "withdraw weapons": ("withdrawal", "name rulers armed troops", "retirer", "gear", r"\b(?:de|du|des|d'|hors) "),
    "rescuers leave": ("withdrawal", "!rescuer monitor un_mission", "quitter evacuer", "name place", ""),
    "rebels leave a building": ("withdrawal", "!irregular regular", "evacuer quitter", "public seat infra", ""),
}  # fmt: skip
