"""Limits: where a rule of a verb does not hold, by the rule's name, its verb or its type; each beside what it would misread."""

import re
from collections.abc import Mapping

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.fr_tolls import FALLS
from geo.incident.gate import Sought
from geo.incident.hits import ARMS, CROWD, HUMAN_TITLE, PLACE, TIME, words_in
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.mood import DATED
from geo.incident.roles import auxiliary
from geo.incident.spot import (
    Condition,
    Spot,
    before,
    behind,
    behind_in_clause,
    by_force,
    clause,
    either,
    from_clause,
    has_class,
    in_sentence,
    is_of_disaster,
    is_of_war,
    no,
    printed,
)

__all__ = ["BEEN", "SHELLS", "TRUCE", "holds", "holds_alone"]


def _is_dated(at: Spot) -> bool:
    return TIME.search(at.seen, at.part.start, at.part.end) is not None


def _is_placed(at: Spot) -> bool:
    return PLACE.search(at.text, at.end, at.part.end) is not None


def _is_dated_after_colon(at: Spot) -> bool:
    low = at.sentence.start if at.part.join == "colon" else at.part.start
    return TIME.search(at.seen, low, at.part.end) is not None


def _is_titled(at: Spot) -> bool:
    return HUMAN_TITLE.search(at.seen, at.part.start, at.part.end) is not None


def _is_helped(at: Spot) -> bool:
    return bool(auxiliary(at)[0])


def _is_present_participle(at: Spot) -> bool:
    """Whether the verb only says which people are meant: "des femmes fuyant les combats"."""
    return at.seen.endswith("ant", at.start, at.end) and at.seen[at.start - 2 : at.start - 1].isalpha()


def _is_the_quake_felt(at: Spot) -> bool:
    """Whether only how far a quake reached is told, which is told of itself elsewhere."""
    return (
        at.seen.startswith("ressenti", at.start)
        and at.seen.endswith("ete ", 0, at.start)
        and _THE_QUAKE.search(at.seen, at.part.start, at.start) is not None
    )


_THE_QUAKE = re.compile(r"\b(?:l[ae]s?|ces?|cette) (?:\w+ )?(?:secousses?|seismes?|tremblements? de terre|repliques?)\b")
_in_captivity = in_sentence(
    r"\b(?:captivite|otages?|ravisseurs|detention|operation (?:de sauvetage|heliportee)|(?:au cours|lors) d'une operation|apres (?:[\w-]+ ){1,3}(?:jours|semaines|mois|ans))\b"
)


def _is_of_flight(at: Spot) -> bool:
    return _FLEEING.search(at.seen, max(at.sentence.start, at.start - 200), min(at.sentence.end, at.stop + 60)) is not None


def _is_of_armed_men(at: Spot) -> bool:
    return bool(words_in(at.seen, max(at.sentence.start, at.start - 80), at.start) & ARMS) or by_force(at)


def _is_what_a_craft_does(at: Spot) -> bool:
    """Whether a relative says which craft is meant, not what happened: "une barque qui évacuait des civils"."""
    return (
        at.part.join == "relative"
        and at.seen.endswith(("ait", "aient"), at.start, at.end)
        and _CRAFT.search(at.seen, at.sentence.start, at.part.start) is not None
    )


def _is_but_empty(at: Spot) -> bool:
    """Whether a town is said to be empty, not emptied: "La ville est vide"."""
    word = at.text[at.start : at.end].lower()
    return (
        word in ("vide", "vides")
        and re.match(r" (?:la|le|les|l'|un|une|son|ses|leurs?|deux|des) ?", at.seen[at.end : at.end + 8]) is None
    )


def _is_on_a_name(at: Spot) -> bool:
    return re.match("[A-Z]", at.text[at.stop : at.stop + 1]) is not None


def _may_be_a_participle(at: Spot) -> bool:
    return "participle" in at.forms


def _is_a_participle(at: Spot) -> bool:
    return "participle" in at.tenses


def _is_a_gerund(at: Spot) -> bool:
    return at.seen.endswith("ant", at.start, at.end)


def _is_awaited(at: Spot) -> bool:
    return re.fullmatch("attendue?s?", at.seen[at.start : at.end]) is not None


def _is_to_violate(at: Spot) -> bool:
    return at.seen.startswith("viol", at.start)


def _is_dated_around(at: Spot) -> bool:
    return TIME.search(at.seen, at.part.start, min(at.sentence.end, at.stop + 50)) is not None


_WERE_STRUCK = re.compile(
    r"\b(?:a|ont|avait|avaient) ete (?:\w+ )?(?:bless|tu[eé]|attaqu|vis[eé]|pris|enlev|abatt|captur|touch|fauch|intercept)"
)


def _is_where_they_were(at: Spot) -> bool:
    """Whether a verb only says what somebody was doing when something befell him: "alors qu'ils patrouillaient", "… quand on leur a tiré dessus"."""
    return at.seen.endswith(("ait", "aient"), at.start, at.end) and (
        _WHILE.search(at.seen, max(at.sentence.start, at.part.start - 12), at.start) is not None
        or _WHEN_STRUCK.search(at.seen, at.end, at.sentence.end) is not None
        # "Six gardes qui escortaient un bus ont été blessés"
        or (at.part.join == "relative" and _WERE_STRUCK.search(at.seen, at.end, at.sentence.end) is not None)
    )


def _is_an_aside(at: Spot) -> bool:
    return at.part.join == "comma" and at.start - at.part.start < 2


def _is_to_come(at: Spot) -> bool:
    return "future" in at.tenses


def _is_a_place_to_be(at: Spot) -> bool:
    return at.part.join == "where"


def _is_in_passing(at: Spot) -> bool:
    """Whether a relative in the present, with no day, says what a place is like: "une zone que se disputent deux cartels"."""
    return at.part.join in ("relative", "where", "that") and "present" in at.tenses and not _is_dated(at)


def _ends_its_clause(at: Spot) -> bool:
    return not at.seen[at.end : at.part.end].strip(' .,;:!?"')


_DONE_ALREADY = before(r"(?:\b|')(?:a|ont|avait|avaient|ete|aura|auront|eut|eurent|est|fut) (?:\w+ )?$", 24)
_HE_AIMS = from_clause(r"\W*(?:(?:il|elle|on) )?(?:\w+ )?$")
_A_FEW = re.compile(
    rf"\b(?:\d+|une?|{TWO_TO_TEN}|[a-z]+ze|vingt|trente|plusieurs|certaine?s) (?:autres |d'entre (?:eux|elles) )?(?:furent|ont ete|sont|avaient ete|a ete|est) (?:\w+ )?$"
)


def _is_a_participle_alone(at: Spot) -> bool:
    return "participle" in at.tenses and not _is_helped(at)


def _in_a_relative(at: Spot) -> bool:
    return at.part.join == "relative"


_WHILE = Sought(r"\b(?:alors qu|tandis qu|pendant qu|lorsqu|quand )")
_WHEN_STRUCK = Sought(r"\b(?:quand |lorsqu)")
BEEN = Sought(r"(?<!se )(?<!s')\b(?:ete|vien(?:t|nent) d'etre|est|sont|etait|etaient|fut|furent) (?:\w+ ){0,2}$")
SHELLS = re.compile(
    r"\b(?:obus|roquettes?|missiles?|bombes?|drones?|engins?|projectiles?|munitions?|fusees?|mortiers?|tirs?|frappes?)\b"
)
TRUCE = re.compile(
    r"\b(?:non-agression|cessez[- ]le[- ]feu|treve|armistice|cessation des hostilites|(?:pacte|traite|accord)s? de paix)\b"
)
_TO_A_NAME = re.compile(r" [\w ]{4,24}? (?:à|en|au|aux|pour) (?:l[ea] |l['’])?[A-ZÉ]")
_FLEEING = re.compile(
    CROWD.pattern
    + r"|\b\d{1,3}[. ]\d{3} (?!soldats|hommes|combattants|militaires|miliciens|policiers)[a-z]+|\brefugi\w+|\b(?:partisans|manifestants|protestataires|agriculteurs|etudiants)\b|\bfui\w*"
)
_CRAFT = re.compile(
    r"\b(?:bateaux?|barques?|navires?|embarcations?|bus|autobus|autocars?|cars?|camions?|convois?|helicopteres?|avions?|trains?|ambulances?|pirogues?|canots?|vehicules?|ferry)\b[^,;.]{0,20},? ?$"
)
_BEING_DONE = clause(BEEN.pattern, 40)
_ITSELF = before(r"\b(?:se|s'est|se sont|s'etaient|s'etait|s') ?(?:\w+ ){0,3}$", 40)
_OF_OLD = before(
    r"\b(?:ex-[a-z]+|ancien(?:ne)? (?:premier|premiere|president|presidente|dictateur|dirigeante?|chef)|dechue?|renversee?|destituee?|evincee?)\b"
)
_STANDING = before(r"\b(?<!se )(?<!s')(?:est|sont) (?:\w+ )?$", 24)

_NO_CROWD = either(no(has_class("mass", "crowd")), has_class("vip", "delegate", "rulers", "council"))

_OF_HELPERS = clause(
    r"\b(?:convois? (?:\w+ )?(?:humanitaires?|d'aide|de la croix-rouge|du croissant-rouge|de l'onu|de vivres|du pam)|camions? (?:d'aide|de vivres|de l'onu)|journalistes|observateurs|inspecteurs|enqueteurs|secouristes|"
    r"ambulances|humanitaires|habitants|deplaces|delegation|mediateurs?)\b[^.;]{0,40}$"
)

# "Ces actes violent l'accord"
_NO_DEED = no(
    from_clause(
        r"\W*(?:ce(?:la|ci)|ça|(?:ces|cette|cet|ce|de tel(?:le)?s|une telle|un tel) (?:actes?|gestes?|decisions?|mesures?|agissements?|comportements?|propos|declarations?|loi|texte|projet|sanctions?|ventes?|livraisons?|annexion|presence)) (?:\w+ )?$"
    )
)

# "Les routes sont coupées, nous n'avons ni eau ni électricité"
_NO_ROAD_NAMED = either(
    _is_dated,
    _is_placed,
    no(from_clause(r"\W*(?:toutes )?les (?:routes|ponts|aeroports) (?:(?:sont|restent) )?(?:\w+ )?$")),
)

_OF_A_RIDE = before(
    r"\b(?:car|autocar|bus|minibus|pirogue|bateau|navire|ferry|avion|vol|train|vehicule|camion|taxi|embarcation|pinasse|helicoptere)\b"
    r"(?! (?:de |d'|transportant )(?:refugies|deplaces|evacues|civils))[^.;]{0,80}$"
)

_NO_SUPPORT = no(
    behind(
        r" (?:[\w'-]+ )?(?:le|la|l'|les|un|une|des|son|leur|de) ?(?:\w+ )?(?:soutien|appui|aval|accord|benediction|approbation|feu vert|appel|invitation|aide|prix|medaille|critiques?|felicitations"
        r"|condoleances|ordres?|instructions?|menaces?|garanties?|assurances?|promesses?|mandat|rapport|reponse|confirmation|hommage|propositions?|plan|texte|copie|lettres de creance|informations?|nouvelles?|vote|voix)\b",
        50,
    )
)
_NO_OLD_TRUCE = no(
    clause(
        r"\b(?:anterieure?s?|precedente?s?|passee?s?|successi(?:f|ve)s|de nombreu(?:x|ses) (?:accords?|treves|cessez)"
        r"|toutes? les (?:\w+ )?treves|tous les (?:\w+ )?(?:accords|cessez))\b",
        90,
    )
)

# "Vingt passagers embarqués à Zouara sur un canot sont arrivés"
_NOT_ABOARD = no(
    behind(
        r" (?:[\w'-]+ ){0,5}?(?:à bord|pour|vers|à destination|clandestinement|(?:dans|sur) (?:une?|deux|trois|plusieurs|des|l[ae]|les|leurs?|ces?|cette) (?:[\w'-]+ ){0,2}?(?:convoi de )?"
        r"(?:pirogues?|bateaux?|navires?|ferry|ferries|embarcations?|baleinieres?|barques?|canots?|boutres?|felouques?|chaloupes?|chalutiers?|zodiacs?|radeaux?|pneumatiques?|avions?|vols?|trains?))\b",
        110,
    )
)

# "Ils ont tué neuf personnes sur le quai avant de fuir"; not "ont brûlé leurs maisons avant de fuir"
_FLED_AFTER = before(
    r"\b(?:tu|enlev|attaqu|incendi|pill|vol|abatt|egorg|poignard|viol|kidnapp|mitraill|braqu|assassin|execut)\w+ (?!leurs? )[^.;]{0,80}\b(?:avant de|et|puis) (?:[a-z]+ment )?$"
)
# "Six Casques bleus ont été atteints": who is hit reaches nothing
_NOT_REACHED = no(before(r"\bete (?:[a-z]+ment )?$"))
_GOT_AWAY = in_sentence(
    r"\b(?:tu|enlev|attaqu|incendi|pill|vol|brul|abatt|egorg|poignard|viol|emport|kidnapp|mitraill|braqu|tir|deval)\w+ "
    r"[^.;]{0,80}\b(?:et|puis|avant de) (?:\w+ )?(?:(?:pri[st]?|prendre|prenaient) la fuite|(?:se|s'etaient|se sont) (?:repli|retir|enfui)\w+)\b"
)

# "Il a été arrêté à un barrage tenu par des miliciens"
_AT_A_BARRIER = before(
    r"\bà (?:une?|l'un des|des|plusieurs|deux|trois) (?:\w+ )?(?:barrages?|barrieres?|check-?points?|points? de controle)(?: \w+)? $",
    60,
)

_NO_DEMINING = (
    no(clause(r"\b(?:demineurs?|artificiers?|robots?|sapeurs?|service de deminage)\b")),
    no(behind(r" (?:\w+ ){0,4}?(?:colis|paquet|bagage|sac|objet|engin|vehicule|valise) (?:\w+ )?suspect", 60)),
)
_NO_LORRIES = no(
    clause(r"\b(?:camions?|vehicules?|voitures|poids lourds|conteneurs?|dons?|messages|marchandises|navires)\b[^.;,]{0,24}$")
)
_OF_NO_DEAD = no(
    behind(
        r" \W{0,3}(?:des |plus de |au moins |pres de )?(?:[\w.]+ )?(?:centaines? de |dizaines? de |milliers? de )?(?:tues|morts|victimes|blesses|disparus)\b",
        50,
    )
)
_NO_FEVER = no(
    clause(
        r"\b(?:la|une|cette) fievre (?!(?:jaune|typhoide|aphteuse|hemorragique|catarrhale|charbonneuse|porcine|recurrente|q|de |d'|ebola))"
    )
)
_WRITTEN = r"\b(?:messages?|lettres?|communiques?|textes?|notes?|videos?|documents?|rapports?|courriers?|photos?|images?) (?:[a-z]+ )?$"
_OF_RULES: Mapping[str, tuple[Condition, ...]] = {
    # "La motopompe a rendu l'âme"
    "rendre l'âme": (
        no(
            clause(
                r"\b(?:bouches? d'incendie|blindes?|chars?|moteurs?|(?:moto)?pompes?|climatis\w+|chaudieres?|voitures?|camions?|vehicules?|engins?|telephones?|ordinateurs?|machines?|appareils?|"
                r"reseaux?|generat\w+|groupes? electrogenes?|batteries?|radios?|televis\w+|freins?|ascenseurs?|ponts?|bateaux?|navires?|tracteurs?|serveurs?|transformateurs?|compresseurs?|turbines?)\b"
            )
        ),
    ),
    # "sur fond de litige foncier", "Ils se sont fondus dans la ville"
    "les assaillants surgissent": (
        either(
            lambda at: not at.seen.startswith("fond", at.start),
            lambda at: at.seen.startswith(" sur ", at.end) and not at.seen.endswith("sur ", 0, at.start),
        ),
    ),
    # "Les mares se vident"
    "se vider": (
        no(
            clause(
                r"\b(?:mares?|lacs?|barrages?|reservoirs?|bureaux|plages?|ecoles?|classes?|radars?|detroit|salles?|caisses?|stocks?|rayons|tribunes?|hemicycle|cuves?|batteries?|gares?|restaurants?|hotels?)\b"
            )
        ),
    ),
    # "à la nuit tombée", "à la tombée du jour"
    "fall in action": (no(before(r"\b(?:la|nuit|jour) $", 10)),),
    # "la télévision repassait en boucle"
    "lock a town down": (no(before(r"\ben $", 5)),),
    # "Le parti avait raflé 79 sièges"
    "rafler": (
        no(
            behind(
                r"[^.;:]{0,40}? (?:sieges?|voix|suffrages|mises?|prix|medailles?|titres?|contrats?|memorandums?|mandats|marches|parts)\b",
                60,
            )
        ),
    ),
    # "Un concepteur de missiles a été abattu"
    "un obus tombe": (
        no(
            clause(
                r"\b(?:concepteurs?|concept(?:rice|ion)|fabricants?|fabrication|ingenieurs?|specialistes?|experts?|programmes?|usines?|production|depots?|vendeurs?|livraisons?|lanceurs?) (?:\w+ )?(?:de |d'|des |en )(?:\w+ )?(?:missiles?|roquettes?|obus|munitions?|fusees?)\b"
            )
        ),
    ),
    # "La fièvre a gagné la capitale"
    # "Le roi doit ouvrir la session parlementaire"
    "hold talks": (
        no(behind(r" (?:[\w'-]+ ){0,2}?sessions? (?:parlementaires?|ordinaires?|extraordinaires?|budgetaires?)\b", 60)),
    ),
    "a plague is back": (_NO_FEVER,),
    "une épidémie se déclare": (_NO_FEVER,),
    # "Huit immeubles effondrés ont été fouillés"
    # "des milliers de camions s'y entassent"
    # "Des drones ont survolé puis frappé la raffinerie"
    "drones overfly": (no(behind(r"[^.;]{0,60}?\b(?:frapp|attaqu|bombard|largu|touch|explos|lach)\w*", 80)),),
    # "Ils ont égorgé des familles avant de se replier": how the attack ended
    "forces pull back": (no(_GOT_AWAY),),
    # "Quatre foyers, partis de la réserve, se sont rejoints": fires
    "une foule s'ébranle": (either(no(is_of_disaster), no(clause(r"\bfoyers?\b[^.;]{0,30}$"))),),
    "affluer": (_NO_LORRIES,),
    # "neuf ne sont pas revenus", not "son fils n'est pas rentré"
    "not come back": (
        either(
            behind(r" ?(?:vivants?|indemnes?|de |d')", 12),
            clause(r"\b(?:\d+|" + TWO_TO_TEN + r"|[a-z]+ze|vingt|trente|plusieurs|certaine?s)\b[^.;]{0,40}$"),
        ),
    ),
    "flock": (_NO_LORRIES,),
    "wait at the border": (_NO_LORRIES,),
    "columns stretch out": (_NO_LORRIES,),
    # "a désamorcé une bombe posée sous sa voiture"
    "glisser une bombe": (no(before(r"\b(?:desamorc|neutralis|decouv|trouv|demin|desactiv)\w+ [^.;]{0,60}$")),),
    "search houses": (no(is_of_disaster),),
    # "Elle ira à Dnipro, chez une nièce"
    "ira dans une capitale": (no(behind(r"[^.;]{0,40}\bchez (?:une?|sa|son|ses|des|leur)\b", 60)),),
    # "L'ONU évoque des centaines de tués"
    "examine a matter": (_OF_NO_DEAD,),
    "raise a matter": (_OF_NO_DEAD,),
    # "Plus aucun camion n'arrive à Djibo"
    "a craft never comes": (no(clause(r"\bplus (?:aucune?|une? seule?|le moindre|la moindre)\b.*$")),),
    # "L'un des tireurs a été tué"
    "une balle fauche": (
        no(_BEING_DONE),
        lambda at: at.seen[at.start : at.end] not in ("touchant", "atteindre", "blessee", "blessees"),
    ),
    # "Les assaillants ont pillé les étals avant de repartir vers la brousse"
    "go back where one came from": (no(before(r"\bavant de (?:s'en |en )?$", 16)),),
    # "Le groupe a retiré son offre"
    "se retirer de": (either(by_force, before(r"\b(?:s'est|se sont|se|s'etait|s'etaient|s'etre|s'etant) $", 12)),),
    # "Un pont sur la rivière Tekeze a été détruit"
    "la tempête balaie": (
        no(_BEING_DONE),
        # "Un raz-de-marée électoral", "Une vague de démissions"
        no(
            clause(
                r"\b(?:raz-de-maree (?:electoral|populaire|rose|bleu|orange|vert)|vagues? (?:de |d')(?!(?:froid|chaleur|submersion|boue|plusieurs|pres|plus|une|deux|trois|\d|crue|pluies?|fond|tempete|intemperies)))"
            )
        ),
    ),
    # "La plupart ont été abattus": who, and by whom, is not said
    "put them down": (no(_BEING_DONE), either(_is_helped, no(_may_be_a_participle))),
    # "La ville compte ses morts comme elle compte ses volcans"
    "count the dead": (_is_dated,),
    # "Les ravisseurs sont repartis avec le marié": whoever strikes gets away
    "leave again": (
        no(
            behind(
                r"(?: \w+)? avec (?:[\w'-]+ ){1,4}?(?:jeunes|malades|otages?|marie|mariee|femmes?|filles?|garcons|enfants|eleves|captifs|prisonniers|mitrailleuses?|mortiers?|butin|betail|troupeaux?|armes|munitions)\b",
                70,
            )
        ),
    ),
    # "l'on n'accoste pas", "rien n'arrive", "Puis le camion n'est pas passé"
    "nothing passes": (
        in_sentence(r"\b(?:plus (?:aucune?|une? seule?|une?|le moindre|la moindre)|aucune?|rien)\b|\bplus ni\b"),
        either(_is_dated, in_sentence(r"\bplus\b|\bdepuis\b")),
        no(lambda at: at.seen.startswith("arriv", at.start) and at.seen.find("rien", at.part.start, at.start) >= 0),
    ),
    # "la voiture officielle une vitre brisée", "fusil cassé sur le bras"
    "se briser en deux": (_ITSELF,),
    # "partant", "Une foule immense y a pris part", "Quand les étrangers seront partis"
    "go away": (no(_is_a_gerund), no(_is_to_come), lambda at: at.seen[at.start : at.end] != "part"),
    "se renverser": (
        # "M. Kabbah, renversé en mai 1997": who is overthrown is no mishap
        either(
            _ITSELF,
            has_class("vehicle", "craft", "boat", "transport"),
            no(
                clause(
                    r"\b(?:presidente?|roi|tyran|dictateur|regime|gouvernement|pouvoir|monarchie|premier ministre|chah|shah|emir|junte|m\.|caddies|bassines|chaises|tables|poubelles)\b"
                )
            ),
        ),
        either(
            _ITSELF,
            no(printed(r"[A-ZÉ][\w'’-]+,? (?:est |a été |fut |était )?$", 40)),
            in_sentence(
                r"\b(?:voitures?|camions?|bus|motos?|vehicules?|trains?|tramways?|chauffards?|automobilistes?|scooters?|velos?)\b"
            ),
        ),
        no(behind(r" (?:en|fin|debut|le \d+) (?:[a-z]+ )?(?:19|20)\d\d\b", 40)),
        no(behind(r" à dessein\b", 12)),
        # "pousser la rue à les renverser"
        no(clause(r"\b(?:à|de|pour|d') ?(?:l[ae']|les?|le) ?$", 30)),
        # "la garde avait renversé Mohamed Bazoum"
        no(clause(r"\b(?:a|ont|avait|avaient|aurait|auraient|eut|eurent|ayant) (?:\w+ ){0,2}$", 40)),
    ),
    # "Ils ont battu le champion"
    "se battre": (
        is_of_war,
        before(r"\b(?:se|s'est|se sont|s'etaient|s'etait|nous (?:sommes|etions)|vous etes) (?:\w+ )?$", 20),
    ),
    # "La neige est tombée sur Kiev"
    "tomber sur": (before(SHELLS.pattern, 90),),
    "s'abattre": (before(SHELLS.pattern, 90),),
    # "…, s'est insurgée sa famille": she says so
    "s'insurger": (no(from_clause(r"\W*(?:s'est (?:\w+ )?|se sont (?:\w+ )?|s')$")),),
    # "ont ouvert le feu sur un autocar parti d'Arua"
    # "La municipalité, repliée à Sloviansk, a ordonné leur départ"
    "se replier": (
        no(_GOT_AWAY),
        no(
            clause(
                r"\b(?:municipalite|mairie|administration|gouvernement|autorites|universite|entreprise|redaction|banque|services?)\b[^.;]{0,12}$"
            )
        ),
    ),
    # "Un drapeau blanc flotte"
    "a flag flies": (no(clause(r"\bdrapeaux? blancs?\b")),),
    # "réclame d'être placé à la tête du commandement unifié"
    "carry to power": (
        no(
            behind(
                r"[^.;]{0,20}? à la tete (?:d[eu']|des|de la|de l') ?(?:commandement|commission|enquete|mission|delegation|federation|club|entreprise|groupe|banque|agence|police|cortege|operation)\b",
                70,
            )
        ),
    ),
    # "L'hélicoptère du gouvernement est tombé"
    "le gouvernement tombe": (
        no(
            clause(
                r"\b(?:celui|celle|helicoptere|avion|appareil|decision|immeuble|siege|mur) du (?:gouvernement|cabinet|regime)\b"
            )
        ),
    ),
    "un feu se déclare": (
        no(clause(r"\btous (?:les |ses |leurs )?feux $")),
        # "Le feu de la contestation se propage"
        no(
            clause(
                r"\bfeux? (?:de la |de l'|du |des )(?:contestation|revolte|colere|rebellion|insurrection|guerre|critique|projecteur|action|rampe)s?\b"
            )
        ),
        no(before(r"\b(?:ouv(?:ert|re|rent|rir|rant)|fai(?:t|re|sant)|font) (?:\w+ )?(?:le )?feu\b")),
        no(before(r"\b(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant|ete|et) (?:\w+ment )?incendie")),
    ),
    # "Après l'explosion d'une mine, des échanges de tirs ont éclaté"
    "une bombe éclate": (
        no(
            clause(
                r"\b(?:tirs|combats?|heurts|affrontements?|accrochages?|violences|emeutes?|rixes?|bagarres?|disputes?)\b[^,;]{0,40}$"
            )
        ),
    ),
    # "Un habitant s'est rendu lundi à la mairie"
    "a named guest": (
        printed(r"(?:^|[.,;:] |\n)(?:[A-ZÉ][\w'’.-]+ ){2,4}(?:et (?:[A-ZÉ][\w'’.-]+ ){2,4})?s(?:'est|e sont) $", 90),
        lambda at: _TO_A_NAME.match(at.text, at.end) is not None,
    ),
    # "L'accord de trêve doit être mis en œuvre"
    "make a truce": (
        no(behind(r" (?:[\w'-]+ ){0,2}?en (?:oeuvre|ouvre|application|pratique|cause|doute|peril|danger)\b", 40)),
    ),
    # "La Cour pénale passe à l'offensive"
    "passer à l'attaque": (
        either(
            by_force,
            no(
                clause(
                    r"\b(?:cour|justice|tribunal|parquet|opposition|syndicats?|partis?|ministres?|president|gouvernement|banque|entreprises?|groupe|candidate?s?|diplomatie|elus?|deputes?|maires?|ong|associations?|equipe|marque|constructeur|geant|commission|union)\b"
                )
            ),
        ),
    ),
    # "La ville est vide"
    "évacuer un lieu": (no(_is_but_empty),),
    "empty a town": (no(_is_but_empty),),
    # "a annoncé la tenue d'une rencontre"
    "tenir des pourparlers": (no(before(r"\bla (?:prochaine )?$", 14)),),
    # "a reçu le soutien du président turc"
    "recevoir": (_NO_SUPPORT,),
    "recevoir un hôte": (_NO_SUPPORT,),
    # "Le chef de l'État a bouclé sa visite au Congo"
    "surround a place": (
        # "entouré d'une dizaine d'officiers", "entourée au crayon"
        either(
            lambda at: not at.seen.startswith("entour", at.start),
            no(behind(r" (?:\w+ )?(?:d'|d[eu] |des |au |aux |par (?:ses|sa|son|leurs?) )", 24)),
        ),
        # "le village le plus isolé", "des camps isolés"
        either(
            lambda at: not at.seen.startswith("isole", at.start),
            _is_helped,
            behind(r" (?:\w+ )?(?:par|depuis|du (?:reste|monde)) ", 24),
        ),
        no(
            behind(
                r" (?:[\w'-]+ ){0,2}?(?:sa|son|ses|leurs?|une?|l[ae]|l'|cette) ?(?:[\w'-]+ ){0,2}?(?:visite|tournee|sejour|voyage|mission|deplacement|periple|mandat|campagne|enquete|budget|dossier|accord|saison|exercice|tour|operation|vente|achat|financement)s?\b",
                60,
            )
        ),
    ),
    # "pour atteinte à l'unité nationale et intelligence avec l'étranger"
    "households reach": (
        _NOT_REACHED,
        # "Le bateau ralliait la capitale avec 200 passagers à bord"
        no(behind(r"[^.;]{0,60}\b(?:passagers|voyageurs|pelerins|touristes|vacanciers)\b", 90)),
        no(behind(r" (?:à|aux?|portee)\b", 10)),
    ),
    # "sont morts brûlés ou asphyxiés"
    "meet an accident": (
        # "14 civils, dont un couple enseveli sous sa maison, ont été tués"
        no(before(r", dont [^,.;]{3,60}$", 70)),
        no(before(r"\b(?:brulee?s?|noyee?s?|asphyxiee?s?|ecrasee?s?|etouffee?s?|ensevelie?s?|morte?s?) (?:ou|et) $", 24)),
    ),
    # "Le Premier ministre a été emporté par les révélations de dimanche"
    "kill": (
        no(
            behind(
                rf" par (?:l[ae]s? |l'|une? |des )?(?:\w+ )?(?:{FALLS})\b",
                60,
            )
        ),
    ),
    # "ont filé avec dix-neuf marins": carried off
    "decamp": (
        no(
            behind(
                r"(?: \w+)? avec (?:[\w'-]+ ){1,4}?(?:otages?|marins|passagers|enfants|femmes|eleves|captifs|employes|ouvriers)\b",
                60,
            )
        ),
    ),
    # "dans une interview accordée vendredi à l'AFP"
    "an act of state": (no(before(r"\b(?:interviews?|entretiens?)\b[\w' ]{0,30}$")),),
    "hold a roadblock": (no(_AT_A_BARRIER),),
    "hold a place": (no(_AT_A_BARRIER),),
    # "« Rendez l'argent », scandait la foule": it speaks
    "boo": (no(before(r'"[ ,]{0,3}$', 4)),),
    # "L'aide est arrivée", "Les sacs arrivent à Mazan": no day
    "aid comes in": (either(_is_dated, lambda at: at.seen.startswith("entr", at.start) and _is_placed(at)),),
    # "L'Italie négocie avec lui", "Leur syndicat négocie les salaires", "une reddition négociée"
    "negotiate": (
        _is_dated,
        no(_is_a_participle_alone),
        no(in_sentence(r"\b(?:syndicats?|salaires?|contrats?|commandes?|prix|loyers?|augmentations?|livraisons?)\b")),
    ),
    # "Elle leur a serré la main", "Farid lui a serré la main"
    "shake hands": (either(_is_dated, _is_placed),),
    "se serrer la main": (either(_is_dated, _is_placed), no(behind(r" la main (?:pour la photo|sur \w+ kilometres)", 40))),
    # "L'affaire était close": no day
    "an inquiry is closed": (_is_dated,),
    # "a pu gagner à pied un village voisin"
    "join a theatre": (no(behind(r"(?: [\w'-]+){0,3}? à pied\b| tout ", 40)),),
    # "la sœur, qui a perdu un œil"
    "lose a limb": (either(_is_dated, no(_in_a_relative)),),
    # "Ses inspecteurs étaient reçus avec du café", "passer les troupes en revue", "Le Figaro a rencontré un général"
    "receive a guest": (
        no(lambda at: at.seen.startswith(("retrouve", "revue"), at.start) and not _is_helped(at)),
        no(
            behind(
                r" (?:[\w'-]+ )?(?:à (?:dejeuner|diner|souper)|avec du|par (?:des|quelques|les) (?:huees|sifflets|applaudissements|cris|vivats))\b",
                40,
            )
        ),
        no(clause(r"\b(?:figaro|le monde|liberation|quotidien|journal|hebdomadaire|reporters?|journalistes?)\b")),
        no(behind(r" (?:[\w'-]+ )?(?:un|une|l'|des|d') ?(?:ancien(?:ne|s)?|ex-[\w-]+)\b| [\w'-]+ à la retraite", 40)),
    ),
    # "On l'a trouvé mort", "la mort des trafiquants", "resté lettre morte"
    "soldiers die": (
        no(before(r"\b(?:la|lettre|de|à|sa|leur|peine|ceux qui sont|celui qui est) $", 16)),
        no(behind(r" (?:\w+ )?en (?:cellule|prison|detention|exil)\b", 30)),
    ),
    "be abandoned by": (no(lambda at: at.seen.startswith("abandonn", at.start) and _is_a_participle_alone(at)),),
    # "Il vise un dirigeant", "visé par quatorze demandes de réadmission"
    "attack people": (
        no(lambda at: at.text[at.start : at.end] in ("vise", "visent") and _HE_AIMS(at)),
        no(
            behind(
                r"e?s? par (?:[\w'-]+ ){0,2}?(?:demandes?|plaintes?|mandats?|enquetes?|sanctions?|accusations?|procedures?|informations?)\b",
                60,
            )
        ),
    ),
    # "une région d'où les Ukrainiens ont été délogés", "de peur d'être délogé"
    "déloger": (no(clause(r"\bd'où\b")), no(before(r"\betre $", 8))),
    # "Le cortège avait déployé un drapeau", "Les casques bleus ont hissé leur drapeau sur le toit"
    "planter le drapeau": (
        no(clause(r"\b(?:cortege|manifestants|etudiants|eleves|supporters|casques bleus|joueurs|athletes|alpinistes)\b")),
    ),
    # "Tout a basculé"
    "a crane lies down": (no(clause(r"\btout (?:a |avait )?$")),),
    # "Un convoi parti lundi d'Ansongo", "une base d'où ils seraient partis", "l'armée a fait partir"
    "leave for good": (
        no(_is_a_participle_alone),
        no(_is_a_gerund),
        no(clause(r"\bd'où\b|\bcoups?\b")),
        no(before(r"\bfai(?:t|re|sait) (?:\w+ )?$", 16)),
        no(_OF_A_RIDE),
    ),
    # "dans un message envoyé samedi", "un texte relayé par son site"
    "forces sent": (no(clause(_WRITTEN, 40)),),
    "send forces": (no(clause(_WRITTEN, 40)),),
    "pull forces out": (
        no(clause(_WRITTEN, 40)),
        no(before(r"\b(?:de|des|d'anciens) (?:soldats|militaires|combattants|miliciens) $", 30)),
    ),
    # "Le cyclone doit traverser la capitale; les écoles y garderont portes closes"
    "shops kept shut": (
        no(
            in_sentence(
                r"\b(?:cyclone|typhon|ouragan|tempete|inondations?|crues?|neige|canicule|epidemie|pluies|seisme|pandemie|cendres|pollution)\b"
            )
        ),
    ),
    # "Le président s'est vu retirer son visa"
    "meet each other": (
        no(
            behind(
                r" (?:retirer|interdire|infliger|refuser|imposer|confier|offrir|notifier|opposer|attribuer|accorder|signifier|remettre)\b",
                30,
            )
        ),
    ),
    # "Les surtaxes imposées par Washington sont entrées en vigueur"
    "bring in a measure": (
        no(behind(r"[^.;]{0,90}\bentree?s? (?:\w+ )?en vigueur\b", 120)),
        # "L'interdiction de baignade a été levée"
        no(
            clause(
                r"\binterdictions? (?:de |d'|des |aux )(?:\w+ ){0,2}?(?:baignade|baigner|consommer|consommation|peche|pecher|vente|ramassage|arrosage|chasse|feu|feux|sortie)\b"
            )
        ),
    ),
    # "Une bombe datant de la guerre a été désamorcée"
    "make a bomb safe": (
        no(in_sentence(r"\b(?:datant|heritee?s?) (?:de|des) |\bguerre mondiale\b")),
        # "un missile lancé depuis le Yémen, neutralisé près de l'aéroport"
        no(in_sentence(r"\b(?:missiles?|drones?|roquettes?)\b")),
    ),
    # "Son cœur chavire", "Le stade a chaviré"
    "capsize": (
        no(clause(r"\b(?:cours?|coeurs?|raison|ames?|esprits?|foule|stade|salle|public|monde|pays|vies?|regards?|marches?)\b")),
    ),
    # "Arrivés à moto, des hommes armés ont ouvert le feu"
    "outlaws come": (either(_is_helped, no(_is_a_participle)),),
    # "un missile parti du Yémen, avant d'atterrir dans le désert"; "Des bandits ont débarqué à Zango"
    "des renforts arrivent": (no(before(SHELLS.pattern)), no(has_class("outlaw"))),
    "quadriller": (no(has_class("outlaw")),),
    # "La pirogue était partie de l'île pour la capitale"
    "people leave a town": (
        no(_OF_A_RIDE),
        # "un charter parti de Charm el-Cheikh", "les familles étant parties d'elles-mêmes", "Ils étaient partis de Salakta"
        no(clause(r"\b(?:charter|chalutier|barques?|canots?|zodiac|pirogues?|cargo|radeau)\b")),
        no(before(r"\b(?:etai(?:t|ent)|etant) (?:\w+ )?$", 24)),
        # "Le foyer, parti mercredi d'Arganil, a ravagé 50.000 hectares"
        no(
            clause(
                r"\b(?:feux?|incendies?|foyer|flammes?|coulee|mouvement|contestation|fronde|revolte|rumeur|tirs?|polemique)\b"
            )
        ),
    ),
    # "Les démineurs ont fait exploser un colis suspect"
    "faire exploser": _NO_DEMINING,
    # "Des mineurs ont été tués par des hommes armés qui ont pris d'assaut leur campement"
    "investir un palais": (
        no(
            before(
                r"\b(?:armee?s|assaillants?|d?jihadistes?|rebelles?|insurges|talibans|bandits|gangs?|soldats|militaires)\b[^,;.]{0,12}$",
                44,
            )
        ),
    ),
    # "La presse lui tire dessus"
    "shoot at someone": (
        no(
            clause(
                r"\b(?:critiques?|presse|medias?|journaux|chroniqueurs?|editorialistes?|opposition|deputes|elus|internautes)\b"
            )
        ),
    ),
    # "une brigade de paysans opposée au régime": whom they are against
    "pit two sides": (no(behind(r" (?:\w+ment )?(?:à |aux? )", 24)),),
    # "des localités rebelles reprises par l'armée"
    "les combats éclatent": (
        no(behind(r" (?:\w+ )?par (?!endroits|moments|intermittence|vagues|a-coups|la suite|ailleurs)", 24)),
    ),
    # "a survolé la ville et franchi le mur du son"
    "break in": (no(behind(r" (?:\w+ )?mur du son", 24)),),
    "fuir un nom": (no(_OF_A_RIDE),),
    "fuir un lieu": (no(_OF_A_RIDE),),
    # "plusieurs des leurs, qui venaient d'être capturés dans le village", "capturé en mars 2015 dans la province"
    "capturer un lieu": (
        no(
            behind(
                r"s? (?:\w+ )?(?:(?:en|fin|debut|mi-|le \d+) ?\w+ (?:\d{4} )?)?(?:dans|à|pres|lors|au cours|pendant|par)\b|e?s dans\b",
                40,
            )
        ),
    ),
    "seek shelter": (_NOT_REACHED,),
    "the others reach": (_NOT_REACHED,),
    "reach the lines": (_NOT_REACHED,),
    "flames reach": (in_sentence(r"\b(?:feux?|flammes?|incendies?|brasiers?|sinistres?|fournaise)\b"),),
    # "Trois Casques bleus ont été légèrement atteints": nobody says by what
    "hit a person": (
        either(no(behind(r"(?= ?(?:[.,;:]|$))", 4)), no(before(r"\b(?:a|ont|avait|avaient) ete (?:[a-z]+ment )?$"))),
    ),
    # "s'en sont pris d'abord à une position"
    "prendre un lieu": (
        no(before(r"\bs'en $", 6)),  # "les insurgés s'en prirent à des pêcheurs"
        # "Le feu a pris au camp 1", "La mer a pris une partie du cimetière"
        no(
            clause(
                r"\b(?:le feu|incendies?|flammes|mer|eaux?|vagues?|riviere|fleuve|crue|ocean|juges?|magistrats?|cyclone|typhon|tempete)\b[^.;]{0,30}$"
            )
        ),
        no(behind(r"[^.;]{0,40}? (?:pour cibles?|au depourvu|de court|la route|cherchant)\b", 70)),
        no(before(r"\bs'en (?:est|sont|etai(?:t|ent)|prend\w*) $")),
        no(behind(r" (?:[\w'-]+ )?(?:ses|leurs) positions\b", 40)),  # "L'armée a pris ses positions autour du Parlement"
    ),
    # "L'exode a repris sur la route de Saraqeb"
    "reprendre un lieu": (
        no(
            clause(
                r"\b(?:exode|combats?|affrontements?|heurts|violences|trafic|circulation|negociations|pourparlers|discussions|tirs|bombardements?|frappes|manifestations?|exportations|travaux)\b[^,;]{0,30}$"
            )
        ),
        # "La fête a repris dans un quartier"; "a repris dans la nuit le village" is no such thing
        no(
            behind(
                r" dans (?:la |le |l'|les |une? |plusieurs |certaine?s |quelques |ce |cet |cette )(?!nuit|journee|matinee|soiree|foulee|semaine|seule)",
                20,
            )
        ),
    ),
    # "Ils ont enlevé trois femmes et pris la fuite": whoever strikes gets away
    "prendre la fuite": (no(_GOT_AWAY),),
    "take to the road": (no(_GOT_AWAY),),
    # "Les gares sont restées désertes"
    "flee a place": (no(_OF_A_RIDE), lambda at: at.text[at.start : at.end].lower() not in ("déserte", "désertes")),
    # "La secousse a été ressentie jusqu'à Istanbul"
    "un séisme secoue": (no(_is_the_quake_felt),),
    # "La fréquentation est tombée lundi à", "Le gouvernement de Michel Barnier est tombé"
    "un nom tombe": (
        printed(r"(?:^|[^\w'’-])[A-ZÉÈÎ][\w'’-]+ (?:est|était) $", 60),
        no(has_class("chamber", "ruler")),
        # "Le verdict de Douala est tombé"
        no(
            clause(
                r"\b(?:verdict|decision|sentence|couperet|nouvelle|sanction|reponse|arret|jugement|rideau|annonce|communique|resultats?|bilan|pluie|neige|nuit|tir|obus|missile|drone)s? (?:d[eu']|des|sur|contre) ?[^.;]{0,40}$"
            )
        ),
    ),
    # "L'armée assure les avoir libérés": people
    "take it": (
        no(
            lambda at: at.seen[at.start : at.end] in ("reprise", "reprises") and not _DONE_ALREADY(at)
        ),  # "Elle reprise des chaussettes"
        # "Trois furent repris dans la journée": those on the run
        no(lambda at: at.seen.startswith("repris", at.start) and _A_FEW.search(at.seen, at.part.start, at.start) is not None),
        lambda at: not (at.seen.startswith(("liber", "captur"), at.start) and at.text.endswith("és", at.start, at.end)),
    ),
    # "Ingrid Betancourt a été libérée par l'armée au cours d'une opération"
    "retake a name": (no(lambda at: at.seen.startswith("libere", at.start) and _in_captivity(at)),),
    # "Des familles ont franchi la frontière"
    "franchir la ligne": (
        lambda at: _FLEEING.search(at.seen, at.part.start, at.start) is None,
        no(has_class("people", "refugee")),
    ),
    # "Les regards convergent vers Genève"
    "converger": (_is_of_flight,),
    # "Les insurgés campent dans le palais"
    "converge": (no(has_class("irregular", "outlaw", "wounded")),),
    "prendre la route": (_is_of_flight,),
    "passer la frontière": (_is_of_flight,),
    "franchir la frontière": (_is_of_flight,),
    # "Le président est entré dans la mairie"
    "entrer dans une ville": (_is_on_a_name, is_of_war, _is_of_armed_men),
    # "Les deux chanteurs ont enterré la hache de guerre"
    "enterrer la hache": (has_class("armed", "rulers", "vip"),),
    # "Le site nucléaire avait été évacué"
    "clear out of a place": (either(no(_BEING_DONE), has_class("military"), behind(r"[^.;]{0,30} par ", 40)),),
    "dispute a place": (no(_is_in_passing),),
    "violer la trêve": (_NO_DEED,),
    "break a truce": (_NO_DEED,),
    # "Deux mineurs en ont réchappé"
    "en réchapper": (no(is_of_disaster),),
    # "Près de 200 pays réunis à Dubaï ont approuvé un texte"
    "pass a law": (
        no(
            clause(
                r"\b(?:pays|etats|nations|delegations|delegues|participants|signataires|vingt-sept|membres de (?:l'onu|l'otan|l'union))\b"
            )
        ),
    ),
    # "L'ex-présidente a atterri à New Delhi"
    "land for a visit": (no(_OF_OLD),),
    "regagner une capitale": (no(_OF_OLD),),
    "arriver dans une capitale": (no(_OF_OLD),),
    "se rassembler": (
        # "Les villageois ont été rassemblés sur la place, puis tués"
        no(before(r"\b(?:a|ont|avait|avaient) ete (?:\w+ )?$", 20)),
        # "Des médiateurs se sont rassemblés pour des pourparlers", "Une cérémonie a rassemblé 30.000 personnes"
        no(has_class("vip", "delegate", "rite")),
    ),
    "se réunir": (
        # "a réuni 40 000 partisans"
        no(behind(r" (?:[\w']+ ){0,3}?(?:\d[\d .]{2,}|milliers|centaines)", 30)),
        either(_is_titled, _ITSELF),
        _NO_CROWD,
    ),
    # "le camp abandonné", "740 hectares perdus", "ont perdu la vie", "des puits abandonnés par des compagnies"
    "lose a place": (
        no(_is_a_participle_alone),
        no(
            behind(
                r" (?:la vie|[^.;]{0,30}\bpar (?:des |les |une )(?:compagnies|entreprises|societes|habitants|agriculteurs))\b",
                60,
            )
        ),
    ),
    # "Des habitants fuyant les combats ont gagné Goma"
    "fighting breaks out": (
        no(clause(r"\b(?:fuyant|fuient|fuir|ayant fui|qui (?:ont fui|fuyaient)|rescape\w* d[eu'])[^,;]{0,50}$")),
    ),
    # "un convoi de l'armée escortant des camions-citernes"
    "escort a convoy": (_is_dated, no(_is_where_they_were)),
    # "Les écoles resteront fermées", after a flood
    "rideaux baissés": (no(is_of_disaster), no(_is_to_come)),
    # "Le président s'est rendu dans la province"
    "remettre un lieu": (no(_ITSELF), no(behind(r" (?:les )?cl(?:es|efs) (?:de |du |des )(?:leurs?|son|sa|ses)\b", 40))),
    # "Un convoi de la Croix-Rouge est entré dans la ville"
    "entrer dans": (no(_OF_HELPERS),),
    "enter a town": (no(_OF_HELPERS),),
    # "300 personnes se sont réunies devant l'ambassade"
    "se rencontrer": (_NO_CROWD,),
    # "Les habitants sont pris au piège, toutes les routes étant coupées"
    "rester prisonnier": (
        either(
            no(is_of_war),
            behind(
                r"[^.;]{0,60}\b(?:decombres|gravats|galeries?|mines?|flammes|eaux|eboul\w+|grottes?|neige|boue|incendie|ascenseur|inond\w+|crues?|seisme)\b",
                90,
            ),
            before(r"\b(?:mineurs|eboul\w+|incendie|flammes|eaux|crues?|inond\w+|seisme|effondrement)\b"),
        ),
    ),
    # "L'accord, négocié par l'émissaire, prévoit …"
    "reach a deal": (either(_is_dated, no(_is_an_aside)),),
    # "Le train est attendu en gare"
    "attendu en visite": (
        either(clause(HUMAN_TITLE.pattern), printed(r" [A-ZÉ][\w-]+ [A-ZÉ]", 60)),
        _is_dated_around,
        _is_awaited,
    ),
}

# "cinq cents soldats sont stationnés dans la base" tells of no day
_AT_THEIR_POSTS = either(no(_may_be_a_participle), no(_STANDING), _is_dated)
# "l'armée, cantonnée à sept kilomètres, n'a pas bougé"
_IN_THEIR_CAMP = either(no(_is_a_participle), _is_helped, _is_dated_after_colon)
# "un regain des violences ciblant les axes routiers"
_AT_LARGE = either(
    no(_is_a_gerund),
    _is_dated,
    no(clause(r"\b(?:les|des|ces|aux) (?:\w+ )?(?:violences|attaques|frappes|raids|attentats|incidents|actes)(?: [\w'-]+)? $")),
)

# "Des jets de pierres ont visé la base"
_NO_STONES = no(clause(r"\b(?:jets?|volees?|lancers?) de (?:pierres|cailloux|projectiles|bouteilles)\b"))

_OF_VERBS: Mapping[str, tuple[Condition, ...]] = {
    "exploser": _NO_DEMINING,
    # "Deux ponts ont sauté, a relevé l'armée"
    "relever": (no(from_clause(r"\W*(?:a|ont|avait|avaient) (?:\w+ )?$")),),
    # "Deux hommes ont tiré sur des policiers alors qu'ils patrouillaient à Arauca": where they were, no deployment
    "patrouiller": (no(_is_where_they_were),),
    "embarquer": (_NOT_ABOARD,),
    # "Une cliente a été extraite vivante": from what fell on her
    "extraire": (
        no(is_of_disaster),
        behind(
            r" (?:[\w'-]+ ){0,4}?(?:de force\b|par (?:des|un|les)\b|(?:de|d')(?:s| leurs?| sa| son| un| une| l[ae]s?)? ?(?:\w+ )?(?:domiciles?|maisons?|vehicules?|voitures?|bus|taxis?|camions?|prisons?|cellules?|geoles?|foyers?|chambres?|lits?)\b)",
            60,
        ),
    ),
    # "des tirs contre des civils fuyant les combats", but "trois mille personnes fuyant les combats"
    "fuir": (
        no(_FLED_AFTER),
        either(
            no(_is_present_participle),
            clause(r"\d|\b(?:mille|cents?|milliers?|millions?|centaines?|dizaines?|familles|en) [^,;]{0,40}$|\ben $"),
            behind(r"[^.;]{0,60}\b(?:gagn|arriv|rejoi|refug|afflu|travers|franchi|atteint|install|pass[eé])", 90),
        ),
    ),
    # "La base où sont stationnés mille soldats sera fermée"
    "stationner": (no(_is_a_place_to_be), _AT_THEIR_POSTS, _IN_THEIR_CAMP),
    "deployer": (_AT_THEIR_POSTS,),
    "maintenir": (_AT_THEIR_POSTS,),
    "cantonner": (_IN_THEIR_CAMP,),
    "viser": (
        _AT_LARGE,
        _NO_STONES,
        # "les attaques ayant visé des symboles", "accusé d'avoir visé un commerce": no day
        either(_is_dated, no(before(r"\b(?:avoir|ayant) $", 8))),
        no(lambda at: at.text[at.start : at.end] in ("vise", "visent") and _HE_AIMS(at)),
        no(from_clause(r"\W*(?:actes|menaces|mesures|enquetes?|violences) (?:\w+ )?$")),
    ),
    # "la mairie annexe", "voir annexe"
    "annexer": (
        either(
            lambda at: at.text[at.start : at.end].lower() not in ("annexe", "annexes"),
            behind(r" (?:la |le |les |l'|une? |deux |trois )", 8),
        ),
    ),
    "cibler": (_AT_LARGE, _NO_STONES),
    # "dix-neuf frappes en soixante-douze heures": no verb
    "frapper": (_AT_LARGE, _NO_STONES, lambda at: at.seen[at.start : at.end] != "frappes"),
    "toucher": (_AT_LARGE, _NO_STONES),
    # "Le candidat a été évacué"
    "evacuer": (
        no(_is_what_a_craft_does),
        no(
            from_clause(
                r"\W*(?:l'|le |la |une? |son |sa |ce |cette )(?:ex-|ancienn?e? |premiere? |jeune )?(?:candidat|president|ministre|depute|senateur|chef|roi|reine|prince|pilote|joueur|chanteu|artiste|maire|juge|blesse|suspect|"
                r"accuse|patient|pape|gouverneur|dirigeant|victime|enfant|garcon|fillette|homme|femme|chancelier|general|arbitre)[a-z]*\b[^,;:]{0,60}$"
            )
        ),
    ),
    # "Elle a été élue Miss Univers"
    "elire": (
        no(
            behind(
                r" (?:[\w'-]+ ){0,2}?(?:miss|mister|meilleure?|capitale (?:europeenne|mondiale)|(?:homme|femme|joueu\w+|sportif|sportive|mot|produit) de l'annee)\b",
                40,
            )
        ),
    ),
}

_OF_TYPES: Mapping[IncidentType, tuple[Condition, ...]] = {
    # "Le Hamas, qui accuse Israël de violer l'accord, …"
    "ceasefire_violation": (
        either(
            no(lambda at: "infinitive" in at.tenses),
            _is_dated,
            _is_placed,
            no(clause(r"\baccus\w*\b[^.;]{0,60}\bd(?:e |')$")),
        ),
        either(_is_dated, _NO_OLD_TRUCE),  # "De nombreuses trêves antérieures ont été violées"
    ),
    # "La route est fermée pour travaux"
    "blockade": (
        _NO_ROAD_NAMED,
        no(
            behind(
                r" (?:[\w'-]+ ){0,5}?pour (?:des )?(?:travaux|entretien|renovation|maintenance|refection|cause de (?:neige|verglas|travaux))\b",
                50,
            )
        ),
    ),
    # "ont conclu une trêve, tout en s'accusant de la violer"
    "attack_civilians": (either(no(_is_to_violate), no(before(TRUCE.pattern))),),
    # "ensevelis sous l'école où ils s'étaient réfugiés"
    "displacement": (either(no(_is_a_place_to_be), no(clause(r"\b(?:s'etait|s'etaient|etaient|etait|avaient) (?:\w+ )?$"))),),
}

_THE_ONES = re.compile(r"(?:.*\b)?(?:les|la|le|l'|ces|cette|leurs|ses) ?[\w'-]+ $")
_THEN_A_VERB = re.compile(
    r" (?:ne |n'|y |en |se |s'|leur |lui )?(?:[a-z]{2,}(?:ait|aient)|etait|etaient|[a-z]{3,}(?<!m)ent (?:à|aux?|dans|en|de|d'|des|du|pres|le|la|les) )"
)


def _which_were(at: Spot) -> bool:
    """Whether a participle only says which ones are meant, a verb right behind it: "Les bateaux visés servaient au trafic"."""
    return (
        _THEN_A_VERB.match(at.seen, at.end, at.part.end) is not None
        and _THE_ONES.fullmatch(at.seen, at.part.start, at.start) is not None
    )


# What keeps a participle that stands alone ("des soldats envoyés à Goma") from telling what happened.
_OF_ANY_ALONE: tuple[Condition, ...] = (
    # "Les maisons détruites appartenaient à des familles": which ones
    no(_which_were),
    # "Le nombre exact de manifestants arrêtés n'a pas été précisé"
    no(clause(r"\ble nombre (?:exact|precis) (?:de |d'|des )[\w' -]{2,40}$")),
    # "Chaque bataillon envoyé fabrique dix recrues"
    no(clause(r"\b(?:chaque|tout|toute) (?:[\w'-]+ ){1,3}$")),
    # "ont afflué vers les quartiers inondés": which ones, not what happened
    either(
        no(_ends_its_clause),
        no(
            clause(
                r"\b(?:a|ont|avait|avaient|est|sont|s'est|se sont|[a-z]+ent|[a-z]+ait) [^,;:]*\b(?:vers|dans|aux|des|du|sur|à|les|la|le) (?:la |les |l'|le )?[\w'-]+ $"
            )
        ),
    ),
)
_HELD = no(
    clause(
        r"\bdans (?:l'|le |les )?(?:est|ouest|nord|sud)(?:-est|-ouest)?(?: et (?:l'|le )?(?:est|ouest|nord|sud))? $"
        r"|\b(?:les|aux|des|la|le|du) (?:derni\w+ |autres )?(?:zones?|territoires?|regions?|secteurs?|parties?|quartiers?|villes?|localites?)\b[\w' -]*$"
    )
)
_WHAT_PLACE = r"(?:une? )?(?:capitale|ville|localite|bourgade|province|region|district|bastion|fief|bourg|village|zone|territoire|enclave|chef-lieu)\b[^,;]{0,50}$"
# "L'aéroport de Nyala, capitale du Darfour-Sud contrôlée par les FSR, a été touché" tells of no day on which it was taken
_APPOSED = either(
    behind(r" par [\w' -]{2,40}? (?:depuis|en (?:\w+ )?\d{4}|le \d)", 70),
    no(either(clause(rf", {_WHAT_PLACE}"), from_clause(_WHAT_PLACE))),
)
_OF_RULES_ALONE: Mapping[str, tuple[Condition, ...]] = {
    # "des tirs sur une foule affamée"
    "starve a town": (behind(" par ", 5),),
    # "tirés depuis les zones contrôlées par les rebelles"
    "held by": (_HELD, _APPOSED),
    "a town is occupied": (_HELD,),
}
_OF_VERBS_ALONE: Mapping[str, tuple[Condition, ...]] = {
    "embarquer": (_NOT_ABOARD,),
    "deplacer": (
        # "cinq sites des personnes déplacées attaqués depuis novembre"
        no(clause(r"\b(?:sites?|camps?|campements?|aide|assistance|besoins|sort) (?:de |des |aux? |d')(?:[\w'-]+ )?$")),
        # "a enlevé des femmes déplacées près de Ngala"
        behind_in_clause(r" (?:[\w'-]+ ){0,3}?(?:par|depuis|" + WEEKDAY + r"|hier|en|cette|ces|à la suite|vers|de force)\b"),
    ),
    # "en Crimée annexée"
    "annexer": (behind_in_clause(DATED.pattern, 30),),
}
# "280 soldats, certains arrivés par hélicoptère, ont fait irruption"
_OF_PEACE_ALONE = (
    no(
        before(r", (?:dont )?(?:certaine?s|plusieurs|quelques-une?s|beaucoup|la plupart|d'autres|tous|toutes|une partie) $", 24)
    ),
)
# "ont raconté mardi des rescapés réfugiés à Gimbi"
_OF_FLIGHT_ALONE = (
    no(
        before(
            r"\b(?:racont|temoign|rapport|confi|relat|expliqu|dit|disent|decri|assur)\w*(?: [\w'-]+){0,2} (?:des|un|une|deux|trois|plusieurs|quelques) (?:[\w'-]+ ){1,2}$",
            60,
        )
    ),
)


def holds(rule: Rule, at: Spot) -> bool:
    """Whether nothing around a verb keeps ``rule`` from holding."""
    return (
        all(limit(at) for limit in _OF_RULES.get(rule.name, ()))
        and all(limit(at) for limit in _OF_VERBS.get(rule.lemma, ()))
        and all(limit(at) for limit in _OF_TYPES.get(rule.event_type, ()))
    )


def holds_alone(rule: Rule, at: Spot) -> bool:
    """Whether nothing around a participle that stands alone keeps ``rule`` from holding."""
    return (
        all(limit(at) for limit in _OF_RULES_ALONE.get(rule.name, ()))
        and all(limit(at) for limit in _OF_VERBS_ALONE.get(rule.lemma, ()))
        and (rule.event_type not in PEACEFUL or all(limit(at) for limit in _OF_PEACE_ALONE))
        and (rule.event_type != "displacement" or all(limit(at) for limit in _OF_FLIGHT_ALONE))
        and all(limit(at) for limit in _OF_ANY_ALONE)
    )
