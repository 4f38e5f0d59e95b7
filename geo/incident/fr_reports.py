"""Frames as data, as in ``geo.incident.fr_frames``: what reporters tell from the field, in pictures more than in terms.

They are read before those of ``fr_frames``: "ont fait tomber Hama" before who falls in action, "l'avion n'est jamais arrivé" before goods that do not
arrive.
"""

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType

__all__ = ["REPORT_FRAMES"]

_NUMBER = rf"(?:\d+|une?|{TWO_TO_TEN}|\w+ze|vingt|trente|quarante|cent|mille|plusieurs|des (?:dizaines|centaines|milliers))"
_HIS_OWN = r"\bpar (?:sa|ses|des|les|un groupe d[e']|une poignee d[e']) ?(?:propres? )?(?:\w+ de (?:sa|la) )?(?:gardes?(?: \w+)?|soldats|militaires|officiers|mutins|putschistes|generaux|colonels)\b"

# rule: type, subject, verbs, object, what follows
REPORT_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # fire from afar
    "a shell takes the rest": ("other_attack", "!shell blast", "prendre emporter arracher", "limb construction dwelling", ""),
    "a place takes a bomb": ("air_strike", "concrete place name", "recevoir encaisser essuyer prendre", "", r"^ (?:[\w'-]+ ){0,2}?" + _NUMBER + r" (?:\w+ )?bombes?\b(?! (?:lacrymogenes?|à eau|incendiaires?|artisanales?))"),
    "a place takes a shell": ("shelling", "concrete place name", "recevoir encaisser essuyer prendre", "", r"^ (?:[\w'-]+ ){0,2}?" + _NUMBER + r" (?:\w+ )?(?:obus|roquettes?|missiles?|projectiles?)\b"),
    "planes visit": ("air_strike", "plane", "visiter revisiter", "name place dwelling military", ""),
    "planes burst in": ("air_strike", "!plane", "surgir", "", r"^ (?:[\w'-]+ ){0,3}?(?:au ras|à basse altitude|au-dessus|en rase-mottes)\b"),
    # people taken
    "load into a lorry": ("abduction_arrest", "!armed pron", "charger entasser pousser jeter hisser embarquer fourrer forcer", "civilian captive person pron", r"\b(?:dans|sur|à bord d) ?(?:une?|des|deux|trois|plusieurs|leurs?|le|la|les) (?:\w+ )?(?:camions?|pick-ups?|bus|autobus|autocars|fourgons?|fourgonnettes?|camionnettes?|voitures?|coffres?|vehicules?|4x4|paniers? à salade)\b"),
    "drawn from one's bed": ("abduction_arrest", "", "tirer sortir arracher cueillir enlever", "", r"^ (?:[\w'-]+ ){0,2}?(?:de|au saut d[eu]|dans|à) ?(?:son|leurs?|ses) (?:lits?|sommeil|domiciles?|bureaux?)\b"),
    "ravish": ("abduction_arrest", "!armed", "ravir", "civilian captive person people", ""),
    "make people disappear": ("abduction_arrest", "armed troops rulers name pron", "faire", "", r"^ disparaitre (?:de force )?(?:au moins |plus de |pres de )?" + _NUMBER + r" (?:[\w'-]+ ){0,2}?(?:personnes|hommes|femmes|jeunes?|gens|civils|opposants?|militants?|journalistes?|habitants|villageois|etudiants?|suspects?|paysans|detenus|prisonniers|syndicalistes?|adolescents)\b"),
    "a ruler held by his guard": ("political_change", "", "ete-cueillir ete-arreter ete-deposer ete-enlever ete-sequestrer ete-retenir ete-capturer ete-lacher", "ruler", r"^[^.;:]{0,40}?" + _HIS_OWN),
    # fights
    "let powder speak": ("clash", "", "faire laisser", "", r"^ parler (?:la poudre|les armes|les? canons?|les fusils)\b"),
    # land
    "be master of": ("territory_taken", "armed troops", "etre rester devenir se-rendre se-retrouver", "", r"^ (?:[\w'-]+ )?(?:les |seuls )?maitres (?:de|d'|des|du) ?(?!(?:leurs?|son|sa|ses|jeu|temps|conferences?|ceremonies?|chant|horloges?|situation)\b)"),
    "make a town fall": ("territory_taken", "armed troops name", "faire", "", r"^ tomber (?!(?:le|la|un|une|les|des|l'|leurs?|son|sa|ses|dans|en|sous|du|de|plus|ce|cette)\b)[\w'-]+"),
    "under the boot": ("territory_taken", "place name", "se-reveiller etre se-retrouver passer tomber vivre", "", r"^[^.;:]{0,30}?\bsous (?:la botte|la coupe|le joug|la ferule) (?:de |d'|des |du )"),
    "change hands so many times": ("territory_taken", "place military name dwelling height", "changer", "", r"^ (?:[\w'-]+ ){0,3}?(?:fois|encore) de (?:mains?|maitres?)\b"),
    # going and coming
    "take the road of exile": ("displacement", "people refugee crowd many pron name", "reprendre prendre retrouver", "", r"^[^.;:]{0,30}?\b(?:la route|le chemin|les routes|les chemins) (?:de l'(?:exil|exode)|de la fuite|du depart)\b"),
    "be back in force": ("deployment", "troops", "etre", "", r"^ (?:deja |bien )?de retour\b(?:,? [\w'-]+,?){0,4}? (?:à|au|aux|en|dans|sur|devant)\b"),
    "leave but dogs behind": ("displacement", "people refugee", "laisser", "", r"^ (?:\w+ )?derriere (?:eux|elles)\b"),
    # the street
    "block a numbered road": ("blockade", "protester civilian crowd people armed", "bloquer couper barrer fermer occuper", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |l'|le |les )(?:[a-z]{1,3}-?\d{1,4}|panamericaine|transamazonienne|transsaharienne)\b"),
    "defy the ban": ("protest", "crowd protester civilian people mass", "defier braver", "", r"^ (?:[\w'-]+ )?(?:(?:la pluie|le froid|la neige|la chaleur)\b[^.;:]{0,40}\b(?:pour (?:reclamer|denoncer|exiger|protester|demander|manifester|defiler)|et l[ea]s? (?:pouvoir|gouvernement|police|regime|interdiction|repression))|le couvre-feu|l'interdiction|l'etat d'urgence|la police|les (?:balles|gaz|blindes|autorites|forces)|le (?:pouvoir|gouvernement|regime)|la (?:junte|peur|repression))\b"),
    "hold a bridge": ("blockade", "protester civilian", "tenir occuper", "route street", r"^(?! (?:[\w'-]+ )?(?:compte|parole|pour|tete|le (?:coup|choc|haut)|(?:la|une) place (?:\d|d'honneur)|une? (?:stand|commerce|journal|reunion|conference)))"),
    # nature and mishaps
    "nature takes all": ("disaster", "nature element fire", "prendre emporter raser balayer devaster ravager engloutir arracher broyer", "", r"^ (?:\w+ )?(?:sur (?:son|leur) passage|jusqu'au)\b"),
    "fire runs": ("disaster", "fire", "courir galoper devaler lecher sauter descendre", "", r"^ (?:[\w'-]+ ){0,5}?(?:sur|dans|vers|jusqu|les?|la|à|entre|de) "),
    "a slope comes down": ("disaster", "height construction element", "devaler glisser se-ebouler", "", r"^ (?:[\w'-]+ ){0,2}?(?:sur|dans|jusqu|emport|vers la mer) ?"),
    "a craft never comes": ("disaster", "craft boat aircraft plane", "ne-arriver ne-atteindre ne-rejoindre ne-regagner ne-rallier ne-rentrer", "", r"^(?! (?:[\w'-]+ )?(?:à cause du blocus|faute|en raison))"),
    "miss a bend": ("disaster", "craft vehicle pron", "manquer rater louper", "", r"^ (?:\w+ )?(?:le|un|son) (?:virage|pont|lacet)\b(?! (?:numerique|ecologique|technologique|democratique|de (?:la|l')|du))"),
    "a train lies down": ("disaster", "craft vehicle", "se-coucher", "", r"^ (?:[\w'-]+ )?(?:dans|sur|en travers|au|à) "),
    "aircraft are at work": ("deployment", "plane troops", "operer", "", r"^ (?:depuis (?:[a-z]+ )?)?(?:[\w'-]+ ){0,2}?(?:dans|au-dessus|autour|à|en|sur) "),
    "generals are caught": ("abduction_arrest", "", "ete-prendre", "ruler vip", rf"^(?= ?(?:$|[.,;]|hier|{WEEKDAY}|à (?!partie|revers|temoin)|en lisiere|vivants?))"),
    "missing after the storm": ("disaster", "civilian person people captive", "manquer", "", r"^ (?:\w+ )?à l'appel\b[^.;]{0,50}\b(?:apres (?:le|la|l'|une?|les) (?:naufrage|chavirement|tempete|crue|seisme|coulee|avalanche|effondrement|eboulement|incendie|cyclone|inondation)s?|en mer)\b"),
    # talks
    "put one's name to": ("negotiation", "", "apposer mettre", "", r"^ (?:\w+ )?(?:leurs?|sa|son|ses) (?:signatures?|paraphes?|noms?) (?:au bas|sur|à|au)\b"),
    "take up the pilgrim's staff": ("negotiation", "vip delegate name", "reprendre prendre", "", r"^ (?:\w+ )?(?:son|leur) baton de pelerin\b"),
    "shake hands": ("negotiation", "vip name pron ruler delegate council person", "se-serrer serrer", "", r"^ (?:\w+ )?la main\b"),
    # powers
    "flown into exile": ("political_change", "", "emporter emmener conduire", "", r"^[^.;:]{0,40}?\b(?:vers l'exil|en exil)\b"),
    # the dead
    "carry to the grave": ("casualties_report", "", "porter mettre conduire", "person civilian people name pron", r"^ (?:\w+ )?(?:en terre(?! (?:promise|sainte|battue))|à (?:leur|sa) derniere demeure|au cimetiere)\b"),
}  # fmt: skip
