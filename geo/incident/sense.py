"""Which deed a verb tells by what stands around it, and whether a frame's verb tells one at all."""

import re
from dataclasses import replace

from geo.almanac import TWO_TO_TEN
from geo.codebook import IncidentType
from geo.incident.afar import means
from geo.incident.clause import Piece
from geo.incident.gate import Late
from geo.incident.groups import classes_in
from geo.incident.hits import ARMS, CROWD, FAIR_GAME, FORCE, HOSE, HUMAN_TITLE, POLICE, PROTESTERS, UNARMED, Topic, words_in
from geo.incident.lexicon import Frame, Rule, other_senses
from geo.incident.roles import UNDERGOING, Roles
from geo.incident.rows import Table, Told, of_rule, of_type, of_word, told
from geo.incident.spot import (
    Spot,
    behind,
    behind_in_clause,
    both,
    by_force,
    clause,
    either,
    from_clause,
    in_clause,
    is_passive,
    lately,
    means_are,
    no,
    object_is,
    on_in_clause,
    onto_is,
    onward,
    subject_is,
)
from geo.model import Span

__all__ = ["ON_SOMEBODY", "TABLE", "clears", "is_fit", "is_possible", "is_struck", "may_be", "means_else", "refined"]

_CLEARING = re.compile(rf"\b(?:{POLICE}|forces de l'ordre|huissiers?|ccpc)\b")
_PROTEST = re.compile(
    rf"\b(?:{PROTESTERS}|zadistes|activistes|occupants|ouvriers|universite|campus|fac|faculte|"
    r"rond-point|barrages?|barricades?|piquets?|sit-in|campement des|lacrymogenes?|coups de matraques?|canons? à eau)\b"
)
_BY_STORM = re.compile(r"\b(?:commandos?|intrus|assaillants|tireurs?|preneurs? d'otages|hommes armes)\b")
_HOMELESS = re.compile(
    r"\b(?:migrants?|refugies|deplaces|familles|habitants|villageois|marchands|vendeurs|locataires|commercants|sans-abri|exiles|riverains|eleveurs|orpailleurs|paysans|residents|roms|bidonville|campement de fortune)\b"
)


def clears(rule: Rule, seen: str, sentence: Span, part: Piece, topic: Topic) -> Rule | None:
    """What clearing a place is: of soldiers it takes ground, of protesters or the homeless it does not; of squatters nothing."""
    if _PROTEST.search(seen, sentence.start, part.end):
        return replace(rule, event_type="protest")
    if _HOMELESS.search(seen, part.start, part.end):
        return replace(rule, event_type="displacement")
    if _BY_STORM.search(seen, part.start, part.end):
        return replace(rule, event_type="clash")  # "Les forces spéciales ont délogé un commando"
    return None if _CLEARING.search(seen, sentence.start, part.end) or not topic.war else rule


def means_else(rule: Rule, seen: str, sentence: Span, start: int, end: int) -> bool:
    """Whether the verb has a sense here in which it tells no incident: "massacrer cinq à zéro", "le feu est maîtrisé"."""
    low = max(sentence.start, start - 110)
    return any(
        (behind is None or behind.match(seen, end, min(sentence.end, end + 110)) is not None)
        and (before is None or before.search(seen, low, start) is not None)
        for before, behind in other_senses().get(rule.lemma, ())
    )


_FROM_AFAR = re.compile(
    r"(?<!depot de )(?<!depot d')(?<!usine de )(?<!usine d')\b(?:drones?|missiles?|roquettes?|obus|torpilles?)\b"
)


def is_struck(seen: str, sentence: Span, start: int, topic: Topic) -> bool:
    """Whether what was struck from afar is told earlier in the sentence: then what burns is no accident."""
    low = max(sentence.start, start - 160)
    if not topic.war:
        return _FROM_AFAR.search(seen, low, start) is not None
    return bool(classes_in(seen, sentence, low, start) & {"shell", "drone", "plane", "blast"})


# ---- What several rows share

_MASSING, _LEAVING = of_rule("masser des forces"), of_rule("quitter un lieu")
_AT_SOMEONE = of_rule("faire feu", "ouvrir le feu", "tirer sur")
_UNDERGOING = of_word(*UNDERGOING)
_WITH_ARMS = of_type("other_attack", "shelling", "attack_civilians", "casualties_report")
_SHOT_DEAD = of_rule("tuer par balles")
_OF_RANK = clause(HUMAN_TITLE.pattern)
_FROM_HIS_COUNTRY = on_in_clause(r"quitte (?:\w+ )?(?:le|son) pays\b")
_TEAR_GAS = onward("lacrymogene")
_BY_BLADE = means_are("blade")
_ON_CIVILIANS = either(object_is("civilian"), onto_is("civilian"))
_ON_PEOPLE = either(object_is(*UNARMED, "vip"), onto_is(*UNARMED, "vip"))
_NOT_ON_FORCES = no(
    either(
        object_is("armed", "military", "troops", "regular"),
        behind_in_clause(
            r" (?:\w+ )?(?:de |d'entre )?(?:ses|leurs|nos) (?:\w+ )?(?:hommes|agents|elements|membres|troupes|gardes)\b"
        ),
    )
)


def _stays(rule: Rule, _: Spot) -> IncidentType:
    """The type that it has: no row below is asked."""
    return rule.event_type


def _named_onward(words: str) -> Told:
    """The type that a group is named for, of what stands in the clause from the verb on."""
    late = Late(words)
    return lambda _, at: means(late.search(at.seen, at.start, at.part.end))


def _named_behind(words: str) -> Told:
    """The type that a group is named for, of what stands in the clause right behind the verb."""
    late = Late(words)
    return lambda _, at: means(late.match(at.seen, at.end, at.part.end))


# "La guérilla a tué seize ouvriers mardi": those who fight it, where no years of it are counted
_BY_A_BAND = both(
    clause(r"\b(?:guerilla|rebellion)\b[^.;:]{0,50}$"),
    no(in_clause(r"\b(?:depuis|ans|annees?|decennies?|milliers?|\d[\d .]*000|millions?|civile)\b")),
)

# ---- By what means and on whom: what takes more than a condition to say

_MEANS: tuple[tuple[str, IncidentType], ...] = (
    ("drone", "drone_strike"),
    ("plane", "air_strike"),
    ("shell", "shelling"),
    ("blast", "explosion"),
)  # fmt: skip
_UNDERGONE = _named_behind(
    r"[^,;:.]{0,60}?\b(?:(?P<drone_strike>(?:attaques?|frappes?|raids?|tirs?|vagues?|essaims?|nuees?|salves?) (?:\w+ )?(?:de |d'un |par |d'une \w+ de |au )drones?|cible (?:\w+ )?(?:de |d'un |d')(?:\w+ )?drones?)|(?P<air_strike>(?:frappes?|raids?|bombardements?|attaques?) (?:\w+ )?(?:aerien(?:ne)?s?|de l'aviation|de l'armee de l'air|de la coalition|de l'otan))|(?P<shelling>(?:tirs?|salves?|pluies?|deluges?|barrages?) (?:\w+ )?(?:d'artillerie|de l'artillerie|de mortiers?|de roquettes?|d'obus|de missiles?|de lance-roquettes|de grad|de bm-\d+|de canons?|d'obusiers?|de chars?|d'armes lourdes)|(?:\d+|cents?|mille|dizaines? d|centaines? d|des|plusieurs)[' e]+(?:obus|roquettes|missiles)|bombardements?|pilonnages?|cible (?:\w+ )?(?:de |d'un |d')(?:\w+ )?(?:missiles?|roquettes?|obus)))\b"
)
_SENT_AGAINST = _named_onward(
    r"\b(?:(?P<drone_strike>drones?)|(?P<shelling>missiles?|roquettes?))\b[\w ']{0,40} (?:contre|sur) "
)
_UNDER_FIRE = _named_behind(
    r" (?:\w+ )?sous (?:les|des|une?|le) (?:\w+ )?(?:(?P<shelling>obus|roquettes|tirs d'artillerie|pilonnage)|(?P<air_strike>bombes?|bombardements?|frappes?|missiles?))\b"
)
_BY_MEANS_OF = _named_onward(
    r"\b(?:au moyen|à l'aide|à coups?|à grand renfort) (?:de |d'|des )(?:[\w-]+ ){0,3}(?:(?P<drone_strike>drones?|engins sans pilote|appareils sans pilote)|(?P<shelling>missiles?|roquettes?|obus|mortiers?))\b"
)
_SALVO = onward(
    r"\b(?:\d+|des|plusieurs|"
    + TWO_TO_TEN
    + r"|\w+ze|vingt|trente|\w+aines?|tous les|les) (?:[\w-]+ ){0,5}(?:drones?|missiles?|roquettes?|projectiles?|obus|engins?|appareils?)\b"
)
_ALOFT = Late(
    r"\b(?:aviation|avions?|chasseurs?|bombardiers?|helicopteres?|jets?|mig|sukhoi|soukhoi|raids?|frappes?|largu\w+|survol\w+)\b"
)
_ANYBODY = Late(
    r"(?: (?:le feu|feu|à balles reelles|des rafales|en l'air puis|sans sommation))?[^.;:]{0,24}? (?:dans le tas|à hauteur d'homme|sur (?:tout ce qui (?:boug|respir|viv|remu)\w+|quiconque|ceux qui (?!les (?:attaqu|visai))|les (?:fuyards|blesses|passants|badauds|gens|survivants|marcheurs|marcheuses|fideles)))\b"
)
_OF_THEM = Late(r" (?:\w+ ){0,2}?(?:d'une? |de la |de l'|du |des |de |d')(?:\w+aine (?:de |d')|\w+ )?[\w'-]+")
# Buses and taxis, and whatever else carries the unarmed: who shoots at them shoots at those inside
_PASSENGERS = Late(
    r"\b(?:(?:autobus|autocars?|bus|minibus|cars?|taxis?|taxis?-brousse|matatus?|trains? de (?:voyageurs|passagers))\b(?! (?:militaires?|de (?:police|soldats|militaires|policiers|gendarmes|l'armee|la police)|(?:qui )?transport\w+ (?:[\w'-]+ ){0,3}?(?:soldats|militaires|policiers|gendarmes)))|(?:convois?|camions?|pick-up|pirogues?|vehicules?|voitures?|bateaux?|barques?|trains?) (?:[\w'-]+ ){0,2}?(?:de |d'|des |transportant |transportaient |transportait )(?:[\w'-]+ ){0,2}?(?:civils?|voyageurs|passagers|pelerins|ouvriers|commercants|marchands|villageois|deplaces|refugies|migrants|ecoliers|eleves|etudiants|fideles|touristes|paysans|mineurs|orpailleurs|enseignants|femmes|familles|journalistes|humanitaires|agriculteurs|fonctionnaires|habitants)\b)"
)
_BEARING_ARMS = Late(
    r"\b(?<!par des )(?<!par les )(?:soldats|militaires|policiers|gendarmes|casques bleus|paramilitaires|recrues)\b(?! (?:ont|auraient|avaient) (?:\w+ )?(?:ouvert|tire|mitraille|attaque))"
)


def _by_means(rule: Rule, at: Spot) -> IncidentType | None:
    """What drones, planes, shells and bombs make of an act; bombs only of an attack, or where the nouns around the verb tell it."""
    assert at.roles is not None
    used = at.roles.means - at.roles.object
    bombs = rule.event_type == "other_attack" or rule.frame is not None
    return next((told for word, told in _MEANS if word in used and (bombs or told != "explosion")), None)


def _by_one_of_them(_: Rule, at: Spot) -> IncidentType | None:
    """What was told of before that "l'un d'eux" did, drones before shells."""
    low = max(0, at.part.start - 300)
    around = classes_in(at.seen, Span(low, at.start), low, at.start)
    return next((told for word, told in _MEANS if word in around), None)


def _by_a_salvo(rule: Rule, at: Spot) -> IncidentType | None:
    """What a salvo shot down was, for it was fired: "a abattu 34 drones"; one aircraft is a target like another."""
    assert at.roles is not None
    aloft = at.roles.object & {"drone", "plane", "shell"}
    if not aloft or rule.name == "s'abattre":
        return None
    if aloft == {"plane"} or not _SALVO(at):
        return rule.event_type
    return "drone_strike" if "drone" in aloft else "shelling"


def _on_passengers(rule: Rule, at: Spot) -> IncidentType | None:
    """An attack on the unarmed, where those shot at ride in a bus, or in a lorry that carries them."""
    assert at.roles is not None
    if _BEARING_ARMS.search(at.seen, max(at.seen.rfind(".", 0, at.part.start), at.part.start - 90, 0), at.part.end):
        return None  # "Neuf soldats ont péri quand leur autocar a essuyé des tirs"
    undergone = (
        at.roles.suffers
        or rule.lemma in ("essuyer", "subir", "etre")
        or _is_a_target(at)
        or "objet" in at.seen[at.start : at.end]
    )
    low, high = (at.part.start, at.start) if undergone else (at.start, at.part.end)
    return "attack_civilians" if _PASSENGERS.search(at.seen, low, high) else None


def _war_of_a_frame(rule: Rule, _: Spot) -> IncidentType | None:
    """A war, where the nouns around the verb are asked for."""
    return None if rule.frame is None else "war"


def _is_a_target(at: Spot) -> bool:
    """Whether those shot at are called a target: "a été la cible de", "pris pour cible"."""
    return "cible" in at.seen[at.start : at.end + 20]


def _is_at_anybody(at: Spot) -> bool:
    """Whether anybody who is there is shot at, just behind the clause too."""
    return _ANYBODY.match(at.seen, at.end, at.part.end + 26) is not None


def _is_of_people(at: Spot) -> bool:
    """Whether it is people whom the words after "s'emparer" name first: "du directeur de l'école"."""
    whom = _OF_THEM.match(at.seen, at.end, at.part.end)
    if whom is None:
        return False
    told = classes_in(at.seen, Span(at.part.start, at.part.end), at.end, whom.end())
    return not told.isdisjoint(("person", "civilian", "captive", "vip")) and told.isdisjoint(
        ("place", "public", "military", "office")
    )


def _is_of_aircraft(at: Spot) -> bool:
    """Whether what flies is told of in the clause, or not long before it."""
    return _ALOFT.search(at.seen, max(0, at.part.start - 400), at.part.end) is not None


# What who acts, by what means and on whom make of an act. Those of each type are in their order, the surest first.
TABLE = Table(
    # "Trois civils ont été atteints par des balles perdues"
    told("casualties_report", of_word("atteindre", "toucher", "blesser"), onward("balles perdues")),
    # -- deployments
    # "Les familles s'étaient massées contre le grillage du camp"
    told("displacement", _MASSING,
        clause(r"\b(?:familles|ruraux|deplacee?s|refugiee?s|sinistree?s|migrants|femmes et (?:d')?enfants)\b[^.;]{0,60}$")),
    # "Des centaines de manifestants s'étaient massés devant le bâtiment"
    told("protest", _MASSING,
        either(clause(_PROTEST.pattern), clause(r"\b(?:riverains|habitants|villageois|badauds|curieux)\b"))),
    # "Des milliers de Soudanais se sont massés à la frontière"
    told("displacement", _MASSING,
        clause(r"\b(?:se|se sont|s'etaient|s'est) (?:\w+ )?$"), no(by_force),
        behind_in_clause(r" (?:[\w'-]+ ){0,3}?(?:à|pres de|devant|le long de|au|aux) (?:la |l'|le |un )?(?:frontiere|postes?|points? de passage|pont)\b")),
    # "10.000 personnes, le double selon les organisateurs, s'étaient massées sur la place"
    told("protest", _MASSING, no(lately(FORCE.pattern, 90)), lately(CROWD.pattern, 90)),
    # "L'Iran a envoyé une nuée de drones contre la base"
    told(_SENT_AGAINST, of_word("envoyer", "depecher", "expedier"), of_type("deployment")),
    told(_stays, of_type("deployment")),
    # -- fire, bombs, bullets, blades
    # "Des habitants ont mis le feu à des pneus"
    told("protest", of_word("mettre"), of_type("other_attack"),
        behind_in_clause(r" (?:\w+ )?(?:le )?feu (?:[\w'-]+ ){0,3}?(?:à |aux? )(?:des |la |les |l'|quelques |une pile de |un tas de )?(?:pneus?|poubelles?|barricades?|palettes|cageots|ordures|effigies?|drapeaux?)\b")),
    # "Quatre roquettes tirées depuis le Liban ont explosé près de Haïfa"
    told("shelling", of_word("exploser", "eclater", "detoner"), of_type("explosion"),
        clause(r"\b(?:roquettes?|missiles?|obus|projectiles?) (?:[\w'-]+ ){0,3}?(?:tires?|tirees?|lances?|lancees?) (?:depuis|par|de|du|d')")),
    # "Des Mirage ont stoppé une colonne"
    told("air_strike", of_rule("repel an attack"), subject_is("plane")),
    # "La police a détruit une bombe artisanale"
    told("other", of_word("detruire"), of_type("other_attack"), object_is("blast"), no(object_is("shell"))),
    # "Un tireur embusqué l'a fauché"
    told("other_attack", of_rule("une balle fauche"), no(object_is(*UNARMED)), either(object_is("armed"), clause("embusque"))),
    # "ont achevé à la machette ceux qui fuyaient"
    told("attack_civilians", of_rule("kill them"),
        behind_in_clause(r" (?:\w+ )?(?:à (?:la machette|l'arme blanche|coups d)|au couteau|d'une balle)")),
    # "Un torrent de boue a déferlé sur le village"
    told("disaster", of_rule("fondre sur un village"), subject_is("element")),
    # "ont péri sous les machettes"
    told("attack_civilians", of_type("casualties_report"),
        onward(r"\bsous (?:les|des) (?:machettes?|haches|coups de (?:machettes?|haches?|couteaux?|gourdins?|fouets?|pierres?|barres?))\b")),
    # "Un raid israélien a rayé de la carte une maison"
    told("air_strike", of_type("other_attack"),
        subject_is("assault"),
        clause(r"\b(?:raids?|frappes?) (?!(?:jihadistes?|djihadistes?|rebelles?|islamistes?|terrestres?|commando|d'artillerie|de (?:missiles?|drones?|roquettes?|bandits|miliciens|colons|jihadistes|police))\b)")),
    # -- crowds that are dispersed
    # "La police a riposté par des tirs de gaz lacrymogène"
    told("protest", of_word("tirer", "lancer", "ouvrir"), _TEAR_GAS),
    told("protest", of_rule("answer fire"), _TEAR_GAS),
    # "ont tiré en l'air pour disperser les femmes"
    told("protest", of_word("tirer", "ouvrir"),
        onward(rf"\b(?:pour|afin de) (?:disperser|repousser|contenir|faire reculer) (?:[\w']+ ){{0,2}}?(?:{PROTESTERS}|femmes|jeunes|cortege|marcheurs|marche|rassemblement)\b")),
    # -- land that is taken, given up and left
    # "Le Premier ministre passait sa deuxième nuit aux mains des mutins"
    told("abduction_arrest", of_rule("fall into hands"), subject_is("ruler", "vip"), no(subject_is("place"))),
    # "La coulée a emporté un poste de police"
    told("disaster", of_rule("a stronghold is carried"), subject_is("nature")),
    # "Ses fidèles ont envahi le siège du gouvernement", "ont envahi les rues"
    told("protest", of_type("territory_taken"),
        either(lately(rf"\b(?:{PROTESTERS})\b[^.;]{{0,150}}$", 170), behind(r" (?:\w+ ){0,2}?(?:la place|les (?:rues|places|avenues)|l'(?:esplanade|avenue)|le (?:boulevard|rond-point)) (?!forte)")),
        no(by_force)),
    # "Ils ont tous été libérés dimanche"
    told("other", of_rule("take it"), of_word("liberer"),
        clause(r"\b(?:ils?|elles|tous|toutes|certaine?s|autres)\b[^,;:]{0,24} ete (?:\w+ )?$")),
    # "s'est emparé du porte-conteneurs", "d'un infirmier"
    told("abduction_arrest", of_rule("s'emparer"),
        either(behind(r"[^.;,]{0,30}? (?:du|de la|d'un|d'une|des|de l'|de) ?(?:[\w-]+ )?(?:navires?|bateaux?|petroliers?|cargos?|vraquiers?|tankers?|porte-conteneurs|chalutiers?|methaniers?|remorqueurs?|yachts?|voiliers?|vedettes?)\b|[^.;]{0,60}\b(?:d'equipage|son equipage|marins)\b"), _is_of_people)),
    # "L'armée s'était soulevée en août 2020"
    told("political_change", of_rule("se soulever"),
        clause(r"\b(?:l'armee|militaires|officiers|soldats|generaux|colonels|garnison|garde presidentielle|etat-major)\b")),
    # "abandonnées par leurs habitants"
    told("displacement", of_type("territory_ceded"),
        onward(r" (?:\w+ )?par (?:leurs?|ses|sa|toute (?:leur|sa)|les) (?:derniers )?(?:habitants|populations?|occupants|residents|familles)\b")),
    # "L'homme d'affaires a quitté le pays"
    told("displacement", _LEAVING, _FROM_HIS_COUNTRY, no(by_force), no(_OF_RANK), no(subject_is("name", "ruler", "vip", "pron"))),
    # "850 Irakiens ont quitté le camp"
    told("displacement", _LEAVING, subject_is("people", "civilian", "refugee"), no(subject_is("armed", "troops")), no(by_force)),
    # "La Première ministre a quitté le pays"
    told("political_change", _LEAVING,
        either(_OF_RANK, _FROM_HIS_COUNTRY), no(by_force),
        no(subject_is("un_mission", "troops", "armed", "people", "crowd", "many"))),
    # "3.000 Libanais ont été évacués lundi"
    told("displacement", of_rule("be abandoned by"), of_word("evacuer"), object_is("people")),
    # "Le dictateur a fui le pays"
    told("political_change", of_rule("fuir un lieu"), subject_is("ruler"), no(subject_is("people"))),
    # "a annoncé le retrait de son personnel diplomatique"
    told("political_change", of_type("withdrawal"),
        onward(r"\b(?:personnel (?:diplomatique|consulaire)|diplomates?|ambassadeurs?|ambassadrice)\b", 60)),
    # "ont annoncé leur retrait de la Cour pénale internationale"
    told("political_change", of_type("withdrawal"),
        behind_in_clause(r"[^.;,]{0,36}? (?:de la |de l'|du |de )(?:cour penale|cpi|cedeao|communaute|traite|accord|convention|otan|opep|unesco|oms|ligue arabe|union (?:africaine|europeenne)|organisation|g5|coalition|pacte)\b")),
    # "Des renforts ont quitté Malakal"
    told("deployment", of_word("quitter"), of_type("withdrawal"),
        in_clause(r"\brenforts?\b|\bpour (?:le front|(?:aller )?(?:renforcer|secourir|combattre|preter main-forte|soutenir|defendre)\b)")),
    # "Plusieurs familles ont replié leurs tentes"
    told("displacement", of_type("withdrawal"), clause(CROWD.pattern), no(by_force)),
    # -- drones and planes
    # "Un drone a lâché une grenade", "Un drone a tiré sur des fidèles"
    told("drone_strike", of_type("explosion", "attack_civilians", "air_strike", "other_attack", "shelling"),
        subject_is("drone"), no(object_is("drone"))),
    # "120 drones ont été tirés sur l'Ukraine"
    told("drone_strike", _AT_SOMEONE, is_passive, object_is("drone")),
    # "Un drone a anéanti une colonne"
    told("drone_strike", of_rule("wipe out a unit"), subject_is("drone")),
    told("air_strike", of_rule("wipe out a unit"), subject_is("plane")),
    # -- at whom some shoot
    # "ont tiré dans le tas", "ont ouvert le feu sur ceux qui fuyaient"
    told("attack_civilians", of_word("tirer", "ouvrir", "faire", "mitrailler"), of_type("other_attack"), _is_at_anybody),
    # "a ouvert le feu dans une église"
    told("attack_civilians", _AT_SOMEONE,
        behind_in_clause(r" (?:le feu |feu )?(?:\w+ )?(?:dans|devant|lors d|à la sortie d|sur|contre)(?:'une?| une?| le| la| l'|u|e la|e l')? ?(?:\w+ )?(?:lycee|ecole|college|eglise|mosquee|synagogue|temple|bar|boite|discotheque|centre commercial|supermarche|universite|campus|marche|restaurant|cafe|concert|fete|veillee|mariage|salon|plage|billard|messe|office|funerailles|enterrement|autobus|bus|minibus|autocar|car|taxi|train|metro|rassemblement|defile (?!militaire)|file d'attente|groupe d(?:e|') ?(?:jeunes|civils|habitants|villageois|femmes|touristes|fideles|passants))\b")),
    # "a fait feu sur les marcheurs"
    told("attack_civilians", _AT_SOMEONE,
        onto_is("civilian", "protester", "rally", "vip", "person", "people"), no(onto_is("armed", "concrete"))),
    # "Trois civils ont été atteints mortellement"
    told("casualties_report", of_rule("hit a person"), either(clause("mortellement", 20), onward("mortellement"))),
    # -- from the air, or on foot
    # "s'est effondrée sous les bombes"
    told(_UNDER_FIRE, of_type("disaster")),
    # "a largué des explosifs par drone"
    told("drone_strike", of_type("air_strike", "explosion"),
        onward(r"\b(?:par|depuis (?:un|des)|à l'aide (?:d'un|de)|au moyen (?:d'un|de)) drones?\b")),
    # "visé depuis les airs"
    told("air_strike", of_type("other_attack", "shelling"),
        onward(r"\b(?:depuis|par) (?:les airs|le ciel)\b|\bdu (?:haut des airs|ciel)\b")),
    # "Des bombes se sont abattues sur le camp"
    told("air_strike", of_rule("tomber sur", "s'abattre", "un obus tombe"),
        from_clause(r"(?!.*\b(?:obus|roquettes?|missiles?|mortiers?|artillerie)\b).*\b(?:bombes?|frappes|raids)\b"), _is_of_aircraft),
    # "Les shebab ont lancé un raid contre une base"
    told("other_attack", of_rule("mener des frappes", "lancer des frappes"),
        clause(r"\b(?:shebabs?|chebabs?|jihadistes?|djihadistes?|rebelles?|insurges?|bandits?|gangs?|milic\w+|milices?|pillards?|colons|assaillants|guerill\w+|boko haram|islamistes|separatistes|talibans|maquisards|hommes armes|m23|adf|codeco|pirates|paramilitaires|commandos?)\b"),
        behind_in_clause(r" (?:[\w'-]+ ){0,2}?raids?\b(?! (?:\w+ )?(?:aeriens?|de drones?))")),
    # "Un court-circuit a mis le feu à un hôpital"
    told("disaster", of_rule("mettre le feu"),
        clause(r"\b(?:court-circuit|megots?|etincelles?|foudre|bougies?|rechaud|eclair|surchauffe|cigarette)\b")),
    # "un baril d'explosifs largué par hélicoptère"
    told("air_strike", of_type("explosion"), in_clause(r"\blargue(?:e?s?)? (?:par|d'|depuis)\b")),
    # -- by what arms
    # "ont fait irruption dans la mairie", "est partie en fumée": whatever arms are around
    told(_stays, of_rule("faire irruption", "go up in smoke")),
    # "Des rebelles ont mis le feu à un avion": no plane struck
    told(_stays, of_rule("mettre le feu"), no(subject_is("plane", "aircraft", "drone", "shell", "blast"))),
    # "Les appareils ont visé une maison"
    told("air_strike", of_word("viser", "frapper", "cibler", "attaquer", "raser", "mitrailler", "detruire", "toucher"), of_type("other_attack"),
        subject_is("aircraft")),
    # "ont attaqué la base au moyen de drones"
    told(_BY_MEANS_OF, of_type("other_attack")),
    # "a subi mardi une attaque de drones", "a été la cible de tirs d'artillerie"
    told(_UNDERGONE, _UNDERGOING, of_type("other_attack")),
    told(_UNDERGONE, of_type("other_attack"), either(is_passive, _is_a_target)),
    # "ont intercepté 34 drones"
    told(_by_a_salvo, of_word("intercepter", "abattre", "detruire", "neutraliser", "aneantir", "descendre"), _WITH_ARMS),
    # "deux soldats tués par balle"
    told("casualties_report", _SHOT_DEAD, object_is("armed", "troops"), no(object_is("civilian"))),
    # "Un avion de ligne a été atteint par des tirs"
    told("other_attack", _SHOT_DEAD, of_word("atteindre"), object_is("concrete"), no(object_is(*UNARMED))),
    # "ont péri dans une frappe": who dies uses no arms; what killed them is read with the toll
    told(_stays, of_word("perir", "mourir", "deceder", "trouver", "perdre"), _WITH_ARMS),
    # "ont visé l'équipage au canon à eau"
    told(_stays, of_type("other_attack"), onward(HOSE.pattern)),
    # "Un autocar de pèlerins a été mitraillé"
    told(_on_passengers, of_type("other_attack"), of_word("attaquer", "assaillir", "mitrailler", "viser", "cibler", "cribler", "canarder", "tirer", "prendre", "essuyer", "subir", "faire", "etre", "ouvrir"),
        no(means_are("drone", "plane", "shell", "blast"))),
    # "Des F-16 ont frappé"
    told(_by_means, of_type("other_attack", "shelling", "casualties_report")),
    told(_by_means, of_word("tuer", "mitrailler"), of_type("attack_civilians")),
    told(_by_means, of_word("ouvrir"), of_type("attack_civilians"), subject_is("plane", "drone")),
    # "L'un d'eux a pulvérisé une ambulance"
    told(_by_one_of_them, of_type("other_attack"),
        clause(r"\bl'une? d'(?:entre )?e(?:ux|lles)\b|\bce(?:ux|lui|lles?)-ci\b|\bces (?:engins|appareils|machines|projectiles)\b")),
    # -- the dead and the unarmed
    # "Le séisme avait coûté la vie à 17.000 personnes"
    told("disaster", of_type("casualties_report"), subject_is("nature")),
    # "La guerre a coûté la vie à un million de personnes"; "tués par la guérilla": those who kill, no war
    told(_war_of_a_frame, of_type("casualties_report"),
        subject_is("conflict"), no(subject_is("fight")), no(onward(r"\bpar (?:la|une|cette) (?:guerilla|rebellion)\b")), no(_BY_A_BAND)),
    # "Un journaliste a été abattu mardi"
    told("attack_civilians", of_word("abattre"), of_type("casualties_report"),
        object_is(*UNARMED), no(object_is("armed")), no(in_clause(FAIR_GAME.pattern))),
    # "Des hommes armés ont tué des villageois"
    told("attack_civilians", of_type("casualties_report"),
        either(subject_is("armed"), means_are("gunfire", "blade"), _BY_A_BAND), _ON_CIVILIANS, _NOT_ON_FORCES),
    # "Des assaillants ont attaqué des pèlerins"
    told("attack_civilians", of_rule("attack people"), either(no(object_is("concrete")), _BY_BLADE), _ON_PEOPLE, _NOT_ON_FORCES),
    told("attack_civilians", of_word("mitrailler", "attaquer", "agresser", "canarder", "viser", "cibler"), _WITH_ARMS,
        no(object_is("concrete")), _ON_CIVILIANS, _NOT_ON_FORCES),
    told("attack_civilians", of_rule("prendre pour cible"), no(object_is("concrete")), _ON_CIVILIANS, _NOT_ON_FORCES),
    told("attack_civilians", of_rule("tirer sans sommation"), _ON_CIVILIANS, _NOT_ON_FORCES),
    told("attack_civilians", of_type("other_attack"), _BY_BLADE, _ON_CIVILIANS, _NOT_ON_FORCES),
)  # fmt: skip


def refined(rule: Rule, at: Spot) -> Rule:
    """The rule with the type that who acts, by what means and on whom gives it: "Des F-16 ont frappé" is an air strike."""
    kind = TABLE.type_of(rule, at)
    return rule if kind is None else replace(rule, event_type=kind)


_SUFFERING = frozenset(("participle", "infinitive"))


def is_possible(frame: Frame, named: frozenset[str], tenses: frozenset[str]) -> bool:
    """Whether a frame can fit a verb at all in a sentence of so many noun classes: asked first, ``is_fit`` takes more work."""
    if frame.wants and frame.wants.isdisjoint(named):
        return False
    if not frame.actors or not frame.actors.isdisjoint(named):
        return True
    return not frame.told and bool(frame.object or frame.onto) and not tenses.isdisjoint(_SUFFERING)


def is_fit(frame: Frame, roles: Roles) -> bool:
    """Whether the nouns around a verb are of the classes that its frame asks for."""
    if frame.reflexive != (roles.voice == "reflexive"):
        return False
    passive = roles.voice in ("passive", "bare")
    if (frame.alone and (passive or roles.object)) or (frame.suffered and not passive):
        return False
    if (frame.object or frame.onto) and not (roles.object & frame.object or roles.onto & frame.onto):
        return False
    if passive and not frame.object and not frame.onto and frame.subject:
        return bool(roles.object & frame.subject)
    return not frame.subject or bool(roles.subject & frame.subject) or (passive and not roles.subject and not frame.told)


def may_be(rule: Rule, roles: Roles, seen: str, sentence: Span, topic: Topic) -> bool:
    """Whether the topic and the words around let a frame's act happen: force needs arms around it, and no storm."""
    kind = rule.event_type
    if kind in ("protest", "disaster", "political_change", "displacement", "negotiation"):
        return not topic.sport or kind == "disaster"
    shot = "armed" in roles.subject and "civilian" in roles.object and rule.name == "kill"
    if topic.sport and not shot and not (topic.war and "weapon" in roles.around):
        return False
    if kind not in _FORCEFUL or (kind == "withdrawal" and (roles.subject | roles.object) & _SENT):
        return True  # "La Suède a rappelé ses instructeurs": no war need be told
    armed = not (roles.around | roles.subject).isdisjoint(("weapon", "armed"))
    if (not armed and kind not in _MOVES and _is_of_nature(rule, roles)) or _is_no_force(rule, roles):
        return False
    return topic.war or armed or _is_wilful(rule, roles) or _is_of_arms(rule, seen, sentence, topic)


def _is_of_nature(rule: Rule, roles: Roles) -> bool:
    """Whether a fire, a storm, a quake or a plague can have done it."""
    burnt = "fire" in roles.subject | roles.onto and rule.lemma not in _SET_ABLAZE
    return burnt or not roles.around.isdisjoint(("element", "quake", "plague"))


def _is_no_force(rule: Rule, roles: Roles) -> bool:
    """Whether a verb of force tells of people who are let go, or who arrive somewhere."""
    if rule.name in _LAND_TAKEN and roles.object & {"captive", "civilian", "person"} and "place" not in roles.object:
        return True  # "Dix-sept otages, dont quatorze Israéliens, ont été libérés à Gaza"
    # "Environ 50.000 d'entre eux ont atteint le camp d'Al-Dabbah"
    return rule.lemma == "atteindre" and roles.voice == "active" and not roles.subject & _HITTING


def _is_wilful(rule: Rule, roles: Roles) -> bool:
    """Whether nobody does it by accident: what is set on fire, looted, done to people."""
    return (
        rule.lemma in _WILFUL
        or rule.name == "put to the torch"
        or (rule.name == "level" and "crowd" in roles.subject)
        or (rule.name in _DONE_TO_PEOPLE and bool((roles.object or roles.subject) & _UNARMED_ONES))
    )


def _is_of_arms(rule: Rule, seen: str, sentence: Span, topic: Topic) -> bool:
    """Whether the sentence tells of arms or of those hurt, or the act needs none: of a truce by its name, of land between states."""
    if rule.event_type == "ceasefire_violation" and _TRUCE_BY_NAME.search(seen, sentence.start, sentence.end):
        return True  # "La trêve n'a pas tenu": it is of a war, told or not
    if rule.name in _OF_STATES and not topic.economy:
        return True  # "L'Egypte a rétrocédé à l'Arabie saoudite les îles": no arms are about
    words = words_in(seen, sentence.start, sentence.end)
    return bool(words & ARMS) or (rule.lemma in ON_SOMEBODY and bool(words & _HURT))


# "Une école attaquée à Ekondo-Titi : quatre tués"
ON_SOMEBODY = frozenset(("attaquer", "assaillir", "cibler", "viser"))
_HURT = frozenset(("morts", "mort", "tue", "tues", "tuee", "tuees", "tuant", "blesse", "blesses", "blessant"))
_HITTING = frozenset(("shell", "drone", "plane", "blast", "gunfire", "debris", "aircraft", "pilotless", "assault"))
_OF_STATES = frozenset(
    {"land given back by a state", "swap land", "under another's rule", "put under another's rule", "control handed over"}
)
_SENT = frozenset({"regular", "un_mission", "monitor"})
_TRUCE_BY_NAME = re.compile(
    r"\b(?:cessez-le-feu|armistice|treves?(?! (?:hivernale|estivale|olympique|politique|parlementaire|commerciale|tarifaire|de (?:noel|plaisanterie|fin)|des confiseurs)))\b"
)
# "ont retiré les armes à feu": no fire
_MOVES = frozenset({"withdrawal", "territory_ceded", "territory_taken"})
_LAND_TAKEN = frozenset({"retake a name", "retake a place", "free a place"})
# What fire is the means of: "a réduit le village en cendres", "ont livré la ville aux flammes"
_SET_ABLAZE = frozenset({"partir", "reduire", "transformer", "livrer", "mettre"})
# What is done to people by people, whatever else is told: "Deux vendeuses ont été fouettées en public", "L'élu a reçu sept balles".
_DONE_TO_PEOPLE = frozenset(
    {
        "murder", "maim or whip", "beat with", "bury alive", "take a bullet", "take a blow of a blade", "beat and leave for dead", "rob people",
        "drench to burn", "cut throats and limbs", "put to the blade", "burn alive", "stone people", "get oneself killed",
    }
)  # fmt: skip
_UNARMED_ONES = frozenset({"civilian", "people", "captive", "person"})
# What nobody does by accident.
_WILFUL = frozenset(
    {
        "incendier", "saccager", "vandaliser", "piller", "caillasser", "saboter", "mitrailler", "lyncher", "poignarder", "braquer", "profaner",
        "souiller", "asperger", "empoisonner", "detrousser", "entretuer", "entre-tuer", "cambrioler", "devaliser", "ranconner",
    }
)  # fmt: skip
_FORCEFUL = frozenset(
    (
        "other_attack", "shelling", "clash", "territory_taken", "territory_ceded", "air_strike", "drone_strike", "explosion",
        "attack_civilians", "withdrawal", "ceasefire_violation", "war",
    )
)  # fmt: skip
