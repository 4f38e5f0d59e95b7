"""Which deed a verb tells by what stands around it, and whether a frame's verb tells one at all."""

import re
from dataclasses import replace
from typing import cast

from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.gate import Sought
from geo.incident.hits import (
    ARMS,
    CROWD,
    FAIR_GAME,
    FORCE,
    HOSE,
    HUMAN_TITLE,
    UNARMED,
    Topic,
    words_in,
)
from geo.incident.lexicon import Frame, Rule, other_senses
from geo.incident.roles import Roles, classes_in
from geo.model import Span

__all__ = ["BY_MEANS", "ON_SOMEBODY", "clears", "is_fit", "is_possible", "is_struck", "may_be", "means_else", "refined"]

_POLICE = re.compile(
    r"\b(?:police|policiers?|gendarm\w+|forces de l'ordre|crs|garde nationale|vigiles|huissiers?|agents|ccpc)\b"
)
_PROTESTERS = re.compile(
    r"\b(?:etudiants?|lyceens|manifestants?|protestataires|grevistes|militants?|zadistes|activistes|occupants|agriculteurs|opposants|ouvriers|universite|campus|fac|faculte|"
    r"rond-point|barrages?|barricades?|piquets?|sit-in|campement des|lacrymogenes?|coups de matraques?|canons? à eau)\b"
)
_BY_STORM = re.compile(r"\b(?:commandos?|intrus|assaillants|tireurs?|preneurs? d'otages|hommes armes)\b")
_HOMELESS = re.compile(
    r"\b(?:migrants?|refugies|deplaces|familles|habitants|villageois|marchands|vendeurs|locataires|commercants|sans-abri|exiles|riverains|eleveurs|orpailleurs|paysans|residents|roms|bidonville|campement de fortune)\b"
)


def clears(rule: Rule, seen: str, sentence: Span, part: Piece, topic: Topic) -> Rule | None:
    """What clearing a place is: of soldiers it takes ground, of protesters or the homeless it does not; of squatters nothing."""
    if _PROTESTERS.search(seen, sentence.start, part.end):
        return replace(rule, event_type="protest")
    if _HOMELESS.search(seen, part.start, part.end):
        return replace(rule, event_type="displacement")
    if _BY_STORM.search(seen, part.start, part.end):
        return replace(rule, event_type="clash")  # "Les forces spéciales ont délogé un commando"
    return None if _POLICE.search(seen, sentence.start, part.end) or not topic.war else rule


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


_SHIP = re.compile(
    r"[^.;,]{0,30}? (?:du|de la|d'un|d'une|des|de l'|de) ?(?:[\w-]+ )?(?:navires?|bateaux?|petroliers?|cargos?|vraquiers?|tankers?|porte-conteneurs|chalutiers?|methaniers?|remorqueurs?|yachts?|voiliers?|vedettes?)\b"
    r"|[^.;]{0,60}\b(?:d'equipage|son equipage|marins)\b"
)
_THEIR_OWN = re.compile(
    r"(?: [\w'-]+){0,4}? (?:sa|son|ses|leurs?) (?:\w+ )?(?:bases?|camps?|casernes?|garnisons?|positions?|emprises?|quartiers?)\b"
)
_BONFIRE = re.compile(
    r" (?:\w+ )?(?:le )?feu à (?:des |quelques |une pile de |un tas de )(?:pneus|poubelles|palettes|barricades|cageots|ordures)\b"
)
_HIS_COUNTRY = re.compile(r"quitte (?:\w+ )?(?:le|son) pays\b")
_HOSTS = frozenset(("un_mission", "troops", "armed", "people", "crowd", "many"))
_HIS_MEN = re.compile(
    r" (?:\w+ )?(?:de |d'entre )?(?:ses|leurs|nos) (?:\w+ )?(?:hommes|agents|elements|membres|troupes|gardes)\b"
)
_ENVOYS = re.compile(r"\b(?:personnel (?:diplomatique|consulaire)|diplomates?|ambassadeurs?|ambassadrice)\b")
_ARMY = re.compile(r"\b(?:l'armee|militaires|officiers|soldats|generaux|colonels|garnison|garde presidentielle|etat-major)\b")
BY_MEANS = frozenset(("other_attack", "shelling", "attack_civilians", "casualties_report", "explosion", "clash"))
_MEANS: tuple[tuple[str, IncidentType], ...] = (
    ("drone", "drone_strike"),
    ("plane", "air_strike"),
    ("shell", "shelling"),
    ("blast", "explosion"),
)  # fmt: skip
_UPROOTED = re.compile(
    r"\b(?:familles|ruraux|deplacee?s|refugiee?s|sinistree?s|migrants|femmes et (?:d')?enfants)\b[^.;]{0,60}$"
)
_ONLOOKERS = re.compile(
    r"\b(?:foules?|partisans|fideles|sympathisants|contestataires|riverains|habitants|villageois|badauds|curieux)\b"
)
_UNDER_FIRE = re.compile(
    r" (?:\w+ )?sous (?:les|des|une?|le) (?:\w+ )?(?:(obus|roquettes|tirs d'artillerie|pilonnage)|bombes?|bombardements?|frappes?|missiles?)\b"
)
_TO_DISPERSE = re.compile(
    r"\b(?:pour|afin de) (?:disperser|repousser|contenir|faire reculer) (?:[\w']+ ){0,2}?(?:manifestants?|foule|femmes|jeunes|etudiants?|cortege|marcheurs|marche|protestataires|rassemblement|grevistes)\b"
)
_OUT_OF_A_BODY = re.compile(
    r"[^.;,]{0,36}? (?:de la |de l'|du |de )(?:cour penale|cpi|cedeao|communaute|traite|accord|convention|otan|opep|unesco|oms|ligue arabe|union (?:africaine|europeenne)|organisation|g5|coalition|pacte)\b"
)
_SHOT_DOWN = frozenset(("abattre", "executer", "fusiller"))
_AT_SOMEONE = frozenset(("faire feu", "ouvrir le feu", "tirer sur"))
_AMONG_THE_UNARMED = re.compile(
    r" (?:le feu |feu )?(?:\w+ )?(?:dans|devant|lors d|à la sortie d|sur|contre)(?:'une?| une?| le| la| l'|u|e la|e l')? ?(?:\w+ )?(?:lycee|ecole|college|eglise|mosquee|synagogue|temple|bar|boite|discotheque|"
    r"centre commercial|supermarche|universite|campus|marche|restaurant|cafe|concert|fete|veillee|mariage|salon|plage|billard|messe|office|funerailles|enterrement|autobus|bus|minibus|autocar|car|taxi|train|metro|"
    r"rassemblement|defile (?!militaire)|file d'attente|groupe d(?:e|') ?(?:jeunes|civils|habitants|villageois|femmes|touristes|fideles|passants))\b"
)
_SHOOTING = frozenset(("tirer", "ouvrir", "faire", "mitrailler"))
_AT_ANYBODY = re.compile(
    r"(?: (?:le feu|feu|à balles reelles|des rafales|en l'air puis|sans sommation))?[^.;:]{0,24}? (?:dans le tas|à hauteur d'homme|sur (?:tout ce qui (?:boug|respir|viv|remu)\w+|quiconque|ceux qui (?!les (?:attaqu|visai))|les (?:fuyards|blesses|passants|badauds|gens|survivants|marcheurs|marcheuses|fideles)))\b"
)
_MARCHING = frozenset(("civilian", "protester", "rally", "vip", "person", "people"))
_BY_NO_ARMS = frozenset(("faire irruption", "go up in smoke"))
_FROM_ABOVE = frozenset(("viser", "frapper", "cibler", "attaquer", "raser", "mitrailler", "detruire", "toucher"))
_PYRE = re.compile(
    r" le feu (?:[\w'-]+ ){0,3}?(?:à |aux? )(?:des |la |les |l')?(?:pneus?|poubelles?|barricades?|palettes|effigies?|drapeaux?)\b"
)
_UNDERGOING = frozenset({"essuyer", "subir", "encaisser", "recevoir"})
_UNDERGONE = re.compile(  # "a subi mardi une attaque de drones", "a été la cible de tirs d'artillerie"
    r"[^,;:.]{0,60}?\b(?:(?P<drone_strike>(?:attaques?|frappes?|raids?|tirs?|vagues?|essaims?|nuees?|salves?) (?:\w+ )?(?:de |d'un |par |d'une \w+ de |au )drones?|cible (?:\w+ )?(?:de |d'un |d')(?:\w+ )?drones?)|"
    r"(?P<air_strike>(?:frappes?|raids?|bombardements?|attaques?) (?:\w+ )?(?:aerien(?:ne)?s?|de l'aviation|de l'armee de l'air|de la coalition|de l'otan))|"
    r"(?P<shelling>(?:tirs?|salves?|pluies?|deluges?|barrages?) (?:\w+ )?(?:d'artillerie|de l'artillerie|de mortiers?|de roquettes?|d'obus|de missiles?|de lance-roquettes|de grad|de bm-\d+|de canons?|d'obusiers?|de chars?|d'armes lourdes)|(?:\d+|cents?|mille|dizaines? d|centaines? d|des|plusieurs)[' e]+(?:obus|roquettes|missiles)|bombardements?|pilonnages?|cible (?:\w+ )?(?:de |d'un |d')(?:\w+ )?(?:missiles?|roquettes?|obus)))\b"
)
_CROWDED_IN = re.compile(
    r"\b(?:manifestants?|protestataires?|fideles|partisans|sympathisants|supporters|foule|etudiants?|lyceens|agriculteurs|militants|grevistes|contestataires|emeutiers|opposants)\b[^.;]{0,150}$"
)
_THEY_WERE = re.compile(r"\b(?:ils?|elles|tous|toutes|certaine?s|autres)\b[^,;:]{0,24} ete (?:\w+ )?$")
_SQUARE = re.compile(
    r" (?:\w+ ){0,2}?(?:la place|les (?:rues|places|avenues)|l'(?:esplanade|avenue)|le (?:boulevard|rond-point)) (?!forte)"
)
_DROPPED = re.compile(r"\blargue(?:e?s?)? (?:par|d'|depuis)\b")
_BY_MEANS_OF = re.compile(
    r"\b(?:au moyen|à l'aide|à coups?|à grand renfort) (?:de |d'|des )(?:[\w-]+ ){0,3}(drones?|missiles?|roquettes?|obus|mortiers?|engins sans pilote|appareils sans pilote)\b"
)
_SALVO = re.compile(
    r"\b(?:\d+|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+ze|vingt|trente|\w+aines?|tous les|les) (?:[\w-]+ ){0,5}(?:drones?|missiles?|roquettes?|projectiles?|obus|engins?|appareils?)\b"
)
_ONE_OF_THEM = re.compile(
    r"\bl'une? d'(?:entre )?e(?:ux|lles)\b|\bce(?:ux|lui|lles?)-ci\b|\bces (?:engins|appareils|machines|projectiles)\b"
)


_THEMSELVES = re.compile(r"\b(?:se|se sont|s'etaient|s'est) (?:\w+ )?$")
_STRIKE_DOES = re.compile(
    r"\b(?:raids?|frappes?) (?!(?:jihadistes?|djihadistes?|rebelles?|islamistes?|terrestres?|commando|d'artillerie|de (?:missiles?|drones?|roquettes?|bandits|miliciens|colons|jihadistes|police))\b)"
)
_AT_THE_BORDER = re.compile(
    r" (?:[\w'-]+ ){0,3}?(?:à|pres de|devant|le long de|au|aux) (?:la |l'|le |un )?(?:frontiere|postes?|points? de passage|pont)\b"
)
_BURSTING = frozenset(("exploser", "eclater", "detoner"))
_LAUNCHED = re.compile(
    r"\b(?:roquettes?|missiles?|obus|projectiles?) (?:[\w'-]+ ){0,3}?(?:tires?|tirees?|lances?|lancees?) (?:depuis|par|de|du|d')"
)
_UNDER_BLADES = re.compile(
    r"\bsous (?:les|des) (?:machettes?|haches|coups de (?:machettes?|haches?|couteaux?|gourdins?|fouets?|pierres?|barres?))\b"
)
_WITH_BLADES = re.compile(r" (?:\w+ )?(?:à (?:la machette|l'arme blanche|coups d)|au couteau|d'une balle)")
_BY_DRONE = frozenset(("explosion", "attack_civilians", "air_strike", "other_attack", "shelling"))
_PER_DRONE = re.compile(r"\b(?:par|depuis (?:un|des)|à l'aide (?:d'un|de)|au moyen (?:d'un|de)) drones?\b")
_FROM_THE_AIR = re.compile(r"\b(?:depuis|par) (?:les airs|le ciel)\b|\bdu (?:haut des airs|ciel)\b")
_FALLING = frozenset(("tomber sur", "s'abattre", "un obus tombe"))
_ALOFT = re.compile(
    r"\b(?:aviation|avions?|chasseurs?|bombardiers?|helicopteres?|jets?|mig|sukhoi|soukhoi|raids?|frappes?|largu\w+|survol\w+)\b"
)
_BOMBS = re.compile(r"(?!.*\b(?:obus|roquettes?|missiles?|mortiers?|artillerie)\b).*\b(?:bombes?|frappes|raids)\b")
_GROUND = re.compile(
    r"\b(?:shebabs?|chebabs?|jihadistes?|djihadistes?|rebelles?|insurges?|bandits?|gangs?|milic\w+|milices?|pillards?|colons|assaillants|guerill\w+|boko haram|"
    r"islamistes|separatistes|talibans|maquisards|hommes armes|m23|adf|codeco|pirates|paramilitaires|commandos?)\b"
)
_RAID = re.compile(r" (?:[\w'-]+ ){0,2}?raids?\b(?! (?:\w+ )?(?:aeriens?|de drones?))")
_MISHAP = re.compile(r"\b(?:court-circuit|megots?|etincelles?|foudre|bougies?|rechaud|eclair|surchauffe|cigarette)\b")
_BY_DWELLERS = re.compile(
    r" (?:\w+ )?par (?:leurs?|ses|sa|toute (?:leur|sa)|les) (?:derniers )?(?:habitants|populations?|occupants|residents|familles)\b"
)


_SENT_ON = Sought(
    r"\brenforts?\b|\bpour (?:le front|(?:aller )?(?:renforcer|secourir|combattre|preter main-forte|soutenir|defendre)\b)"
)
_BY_REBELS = Sought(r"\bpar (?:la|une|cette) (?:guerilla|rebellion)\b")


def refined(rule: Rule, roles: Roles | None, seen: str, part: Piece, start: int, end: int) -> Rule:
    """The rule with the type that who acts, by what means and on whom gives it: "Des F-16 ont frappé" is an air strike."""
    kind = rule.event_type
    if rule.name == "masser des forces" and _UPROOTED.search(seen, part.start, start):
        return replace(rule, event_type="displacement")  # "Les familles s'étaient massées contre le grillage du camp"
    if rule.name == "masser des forces" and (
        _PROTESTERS.search(seen, part.start, start) or _ONLOOKERS.search(seen, part.start, start)
    ):
        return replace(rule, event_type="protest")  # "Des centaines de manifestants s'étaient massés devant le bâtiment"
    if rule.name == "mettre le feu" and _PYRE.match(seen, end, part.end):
        return replace(rule, event_type="protest")  # "Des habitants ont mis le feu à des pneus"
    if rule.lemma in ("atteindre", "toucher", "blesser") and "balles perdues" in seen[end : part.end]:
        return replace(rule, event_type="casualties_report")
    if (
        rule.name == "masser des forces"
        and _THEMSELVES.search(seen, part.start, start)
        and not FORCE.search(seen, part.start, start)
        and _AT_THE_BORDER.match(seen, end, part.end)
    ):
        return replace(rule, event_type="displacement")  # "Des milliers de Soudanais se sont massés à la frontière"
    if (
        rule.name == "masser des forces"
        and not FORCE.search(seen, low := max(0, part.start - 90), start)
        and CROWD.search(seen, low, start)
    ):
        # "10.000 personnes, le double selon les organisateurs, s'étaient massées sur la place"
        return replace(rule, event_type="protest")
    if (
        rule.name == "fall into hands"
        and roles is not None
        and roles.subject & {"ruler", "vip"}
        and "place" not in roles.subject
    ):
        # "Le Premier ministre passait sa deuxième nuit aux mains des mutins"
        return replace(rule, event_type="abduction_arrest")
    if kind == "explosion" and rule.lemma in _BURSTING and _LAUNCHED.search(seen, part.start, start):
        return replace(rule, event_type="shelling")  # "Quatre roquettes tirées depuis le Liban ont explosé près de Haïfa"
    if rule.name == "repel an attack" and roles is not None and "plane" in roles.subject:
        return replace(rule, event_type="air_strike")  # "Des Mirage ont stoppé une colonne"
    if rule.name == "a stronghold is carried" and roles is not None and "nature" in roles.subject:
        return replace(rule, event_type="disaster")  # "La coulée a emporté un poste de police"
    if (
        kind == "other_attack"
        and rule.lemma == "detruire"
        and roles is not None
        and roles.object & {"blast"}
        and "shell" not in roles.object
    ):
        return replace(rule, event_type="other")  # "La police a détruit une bombe artisanale"
    if (
        kind == "attack_civilians"
        and rule.name == "une balle fauche"
        and roles is not None
        and not roles.object & UNARMED
        and ("armed" in roles.object or "embusque" in seen[part.start : start])
    ):
        return replace(rule, event_type="other_attack")  # "Un tireur embusqué l'a fauché"
    if rule.name == "kill them" and _WITH_BLADES.match(seen, end, part.end):
        return replace(rule, event_type="attack_civilians")  # "ont achevé à la machette ceux qui fuyaient"
    if rule.name == "fondre sur un village" and roles is not None and "element" in roles.subject:
        return replace(rule, event_type="disaster")  # "Un torrent de boue a déferlé sur le village"
    if kind == "casualties_report" and _UNDER_BLADES.search(seen, end, part.end):
        return replace(rule, event_type="attack_civilians")  # "ont péri sous les machettes"
    if (
        kind == "other_attack"
        and roles is not None
        and "assault" in roles.subject
        and _STRIKE_DOES.search(seen, part.start, start)
    ):
        return replace(rule, event_type="air_strike")  # "Un raid israélien a rayé de la carte une maison"
    if kind == "deployment":
        fired = re.search(r"\b(drones?|missiles?|roquettes?)\b[\w ']{0,40} (?:contre|sur) ", seen[end : part.end])
        if rule.lemma in ("envoyer", "depecher", "expedier") and fired:
            return replace(rule, event_type="drone_strike" if fired.group(1).startswith("drone") else "shelling")
        return rule
    if (
        kind == "territory_taken"
        and (_CROWDED_IN.search(seen, max(0, part.start - 170), start) or _SQUARE.match(seen, end))
        and not FORCE.search(seen, part.start, start)
    ):
        return replace(rule, event_type="protest")  # "Ses fidèles ont envahi le siège du gouvernement"
    if (rule.lemma in ("tirer", "lancer", "ouvrir") or rule.name == "answer fire") and "lacrymogene" in seen[start : part.end]:
        return replace(rule, event_type="protest")
    if rule.lemma in ("tirer", "ouvrir") and _TO_DISPERSE.search(seen, end, part.end):
        return replace(rule, event_type="protest")  # "ont tiré en l'air pour disperser les femmes"
    if rule.name == "take it" and rule.lemma == "liberer" and _THEY_WERE.search(seen, part.start, start):
        return replace(rule, event_type="other")  # "Ils ont tous été libérés dimanche"
    if kind == "territory_taken" and rule.name == "s'emparer" and (_SHIP.match(seen, end) or _of_people(seen, part, end)):
        return replace(rule, event_type="abduction_arrest")  # "s'est emparé du porte-conteneurs", "d'un infirmier"
    if kind == "territory_ceded" and rule.lemma == "evacuer" and _THEIR_OWN.match(seen, end, part.end):
        return replace(rule, event_type="withdrawal")  # "a évacué sa base de Ber"
    if rule.name == "se soulever" and _ARMY.search(seen, part.start, start):
        return replace(rule, event_type="political_change")  # "L'armée s'était soulevée en août 2020"
    if (
        rule.name == "quitter un lieu"
        and not FORCE.search(seen, part.start, start)
        and (
            (
                _HIS_COUNTRY.match(seen, start, part.end)
                and not HUMAN_TITLE.search(seen, part.start, start)
                and not (roles is not None and roles.subject & {"name", "ruler", "vip", "pron"})
            )
            or (
                roles is not None
                and roles.subject & {"people", "civilian", "refugee"}
                and not roles.subject & {"armed", "troops"}
            )
        )
    ):
        return replace(
            rule, event_type="displacement"
        )  # "L'homme d'affaires a quitté le pays", "850 Irakiens ont quitté le camp"
    if (
        rule.name == "quitter un lieu"
        and (HUMAN_TITLE.search(seen, part.start, start) or _HIS_COUNTRY.match(seen, start, part.end))
        and not FORCE.search(seen, part.start, start)
        and (roles is None or not roles.subject & _HOSTS)
    ):
        return replace(rule, event_type="political_change")  # "La Première ministre a quitté le pays"
    if rule.name == "be abandoned by" and rule.lemma == "evacuer" and roles is not None and "people" in roles.object:
        return replace(rule, event_type="displacement")  # "3.000 Libanais ont été évacués lundi"
    if rule.name == "fuir un lieu" and roles is not None and "ruler" in roles.subject and "people" not in roles.subject:
        return replace(rule, event_type="political_change")  # "Le dictateur a fui le pays"
    if roles is not None and kind in _BY_DRONE and "drone" in roles.subject and "drone" not in roles.object:
        return replace(rule, event_type="drone_strike")  # "Un drone a lâché une grenade", "Un drone a tiré sur des fidèles"
    if roles is not None and rule.name in _AT_SOMEONE and roles.voice == "passive" and "drone" in roles.object:
        return replace(rule, event_type="drone_strike")  # "120 drones ont été tirés sur l'Ukraine"
    if rule.name == "wipe out a unit" and roles is not None and roles.subject & {"plane", "drone"}:
        return replace(rule, event_type="drone_strike" if "drone" in roles.subject else "air_strike")
    if kind == "other_attack" and rule.lemma in _SHOOTING and _AT_ANYBODY.match(seen, end, part.end + 26):
        return replace(rule, event_type="attack_civilians")  # "ont tiré dans le tas", "ont ouvert le feu sur ceux qui fuyaient"
    if rule.name in _AT_SOMEONE and _AMONG_THE_UNARMED.match(seen, end, part.end):
        return replace(rule, event_type="attack_civilians")  # "a ouvert le feu dans une église"
    if rule.name in _AT_SOMEONE and roles is not None and roles.onto & _MARCHING and not roles.onto & {"armed", "concrete"}:
        return replace(rule, event_type="attack_civilians")  # "a fait feu sur les marcheurs"
    if rule.lemma == "mettre" and kind == "other_attack" and _BONFIRE.match(seen, end, part.end):
        return replace(rule, event_type="protest")  # "ont mis le feu à des pneus sur la voie"
    if rule.name == "hit a person" and "mortellement" in seen[max(part.start, start - 20) : part.end]:
        return replace(rule, event_type="casualties_report")  # "Trois civils ont été atteints mortellement"
    if kind == "disaster" and (under := _UNDER_FIRE.match(seen, end)) is not None:
        return replace(rule, event_type="shelling" if under.group(1) else "air_strike")  # "s'est effondrée sous les bombes"
    if kind == "withdrawal" and _ENVOYS.search(seen, start, min(part.end, end + 60)):
        return replace(rule, event_type="political_change")  # "a annoncé le retrait de son personnel diplomatique"
    if kind == "withdrawal" and _OUT_OF_A_BODY.match(seen, end, part.end):
        return replace(rule, event_type="political_change")  # "ont annoncé leur retrait de la Cour pénale internationale"
    if kind == "withdrawal" and rule.lemma == "quitter" and _SENT_ON.search(seen, part.start, part.end):
        return replace(rule, event_type="deployment")  # "Des renforts ont quitté Malakal"
    if kind == "withdrawal":
        crowd = CROWD.search(seen, part.start, start)
        return replace(rule, event_type="displacement") if crowd and not FORCE.search(seen, part.start, start) else rule
    if kind in ("air_strike", "explosion") and _PER_DRONE.search(seen, start, part.end):
        return replace(rule, event_type="drone_strike")  # "a largué des explosifs par drone"
    if kind in ("other_attack", "shelling") and _FROM_THE_AIR.search(seen, start, part.end):
        return replace(rule, event_type="air_strike")  # "visé depuis les airs"
    if (
        kind == "shelling"
        and rule.name in _FALLING
        and _BOMBS.match(seen, part.start, start)
        and _ALOFT.search(seen, max(0, part.start - 400), part.end)
    ):
        return replace(rule, event_type="air_strike")  # "Des bombes se sont abattues sur le camp"
    if rule.name in ("mener des frappes", "lancer des frappes") and (
        _GROUND.search(seen, part.start, start) and _RAID.match(seen, end, part.end)
    ):
        return replace(rule, event_type="other_attack")  # "Les shebab ont lancé un raid contre une base"
    if rule.name == "mettre le feu" and _MISHAP.search(seen, part.start, start):
        return replace(rule, event_type="disaster")  # "Un court-circuit a mis le feu à un hôpital"
    if kind in ("territory_ceded", "withdrawal") and _BY_DWELLERS.search(seen, end, part.end):
        return replace(rule, event_type="displacement")  # "abandonnées par leurs habitants"
    if kind == "explosion" and _DROPPED.search(seen, part.start, part.end):
        return replace(rule, event_type="air_strike")  # "un baril d'explosifs largué par hélicoptère"
    if roles is None or kind not in BY_MEANS or kind in ("clash", "explosion") or rule.name in _BY_NO_ARMS:
        return rule
    if kind == "other_attack" and "aircraft" in roles.subject and rule.lemma in _FROM_ABOVE:
        return replace(rule, event_type="air_strike")  # "Les appareils ont visé une maison"
    if kind == "other_attack":
        means_of = _BY_MEANS_OF.search(seen, start, part.end)
        if means_of:
            flown = means_of.group(1).startswith(("drone", "engin", "appareil"))
            return replace(rule, event_type="drone_strike" if flown else "shelling")
    if kind == "other_attack" and (rule.lemma in _UNDERGOING or roles.voice == "passive" or "cible" in seen[start : end + 20]):
        undergone = _UNDERGONE.match(seen, end, part.end)
        if undergone is not None and undergone.lastgroup is not None:
            return replace(rule, event_type=cast("IncidentType", undergone.lastgroup))
    aloft = roles.object & {"drone", "plane", "shell"}
    if (
        rule.lemma in ("intercepter", "repousser", "abattre", "detruire", "neutraliser", "aneantir", "descendre")
        and aloft
        and rule.name != "s'abattre"
    ):
        # a salvo shot down was fired: "a abattu 34 drones"; one aircraft is a target like another
        told: IncidentType = "drone_strike" if "drone" in aloft else "shelling"
        return replace(rule, event_type=told) if aloft - {"plane"} and _SALVO.search(seen, start, part.end) else rule
    if (
        kind == "attack_civilians"
        and rule.name == "tuer par balles"
        and roles.object & {"armed", "troops"}
        and "civilian" not in roles.object
    ):
        return replace(rule, event_type="casualties_report")  # "deux soldats tués par balle"
    if (
        kind == "attack_civilians"
        and rule.name == "tuer par balles"
        and rule.lemma == "atteindre"
        and "concrete" in roles.object
        and not roles.object & UNARMED
    ):
        return replace(rule, event_type="other_attack")  # "Un avion de ligne a été atteint par des tirs"
    if (
        kind == "attack_civilians"
        and rule.lemma not in ("tuer", "mitrailler")
        and not (rule.lemma == "ouvrir" and roles.subject & {"plane", "drone"})
    ):
        return rule
    if rule.lemma in ("perir", "mourir", "deceder", "trouver", "perdre"):
        return rule  # who dies uses no arms; what killed them is read with the toll
    if kind == "other_attack" and HOSE.search(seen, start, part.end):
        return rule
    # "un hélicoptère a essuyé des tirs" is no air strike
    by = roles.means - roles.subject if rule.lemma in _UNDERGOING else roles.means
    if (
        kind == "other_attack"
        and not by & {"drone", "plane", "shell", "blast"}
        and _on_passengers(rule, roles, seen, part, start, end)
    ):
        return replace(rule, event_type="attack_civilians")  # "Un autocar de pèlerins a été mitraillé"
    for means, told in _MEANS:
        if means in by and means not in roles.object and (kind == "other_attack" or told != "explosion" or rule.frame):
            return replace(rule, event_type=told)
    if kind == "other_attack" and _ONE_OF_THEM.search(seen, part.start, start):
        for means, told in _MEANS:
            if means in classes_in(seen, Span(max(0, part.start - 300), start), max(0, part.start - 300), part.start):
                return replace(rule, event_type=told)
    if kind == "casualties_report":
        if "nature" in roles.subject:
            return replace(rule, event_type="disaster")
        by_them = _BY_REBELS.search(seen, start, part.end)  # "tués par la guérilla": those who kill, no war
        if "conflict" in roles.subject and "fight" not in roles.subject and rule.frame and not by_them:
            return replace(rule, event_type="war")
    if (
        kind == "casualties_report"
        and rule.lemma in _SHOT_DOWN
        and roles.object & UNARMED
        and "armed" not in roles.object
        and not FAIR_GAME.search(seen, part.start, part.end)
    ):
        return replace(rule, event_type="attack_civilians")  # "Un journaliste a été abattu mardi"
    whom = UNARMED | {"vip"} if rule.name == "attack people" else {"civilian"}
    unarmed = (
        bool((roles.object | roles.onto) & whom)
        and not roles.object & {"armed", "military", "troops", "regular"}
        and not _HIS_MEN.match(seen, end, part.end)
    )
    if unarmed and (
        (kind == "casualties_report" and ("armed" in roles.subject or by & {"gunfire", "blade"}))
        or (
            (rule.lemma in _ON_PEOPLE or rule.name in ("prendre pour cible", "attack people"))
            and not roles.object & {"concrete"}
        )
        or (kind == "other_attack" and (by & {"blade"} or rule.name == "tirer sans sommation"))
    ):
        return replace(rule, event_type="attack_civilians")
    return rule


# Buses and taxis, and whatever else carries the unarmed: who shoots at them shoots at those inside
_PASSENGERS = re.compile(
    r"\b(?:(?:autobus|autocars?|bus|minibus|cars?|taxis?|taxis?-brousse|matatus?|trains? de (?:voyageurs|passagers))\b(?! (?:militaires?|de (?:police|soldats|militaires|policiers|gendarmes|l'armee|la police)|(?:qui )?transport\w+ (?:[\w'-]+ ){0,3}?(?:soldats|militaires|policiers|gendarmes)))|"
    r"(?:convois?|camions?|pick-up|pirogues?|vehicules?|voitures?|bateaux?|barques?|trains?) (?:[\w'-]+ ){0,2}?(?:de |d'|des |transportant |transportaient |transportait )(?:[\w'-]+ ){0,2}?"
    r"(?:civils?|voyageurs|passagers|pelerins|ouvriers|commercants|marchands|villageois|deplaces|refugies|migrants|ecoliers|eleves|etudiants|fideles|touristes|paysans|mineurs|orpailleurs|enseignants|femmes|familles|journalistes|humanitaires|agriculteurs|fonctionnaires|habitants)\b)"
)
_BEARING_ARMS = re.compile(
    r"\b(?<!par des )(?<!par les )(?:soldats|militaires|policiers|gendarmes|casques bleus|paramilitaires|recrues)\b(?! (?:ont|auraient|avaient) (?:\w+ )?(?:ouvert|tire|mitraille|attaque))"
)
_FIRED_AT = frozenset(
    (
        "attaquer",
        "assaillir",
        "mitrailler",
        "viser",
        "cibler",
        "cribler",
        "canarder",
        "tirer",
        "prendre",
        "essuyer",
        "subir",
        "faire",
        "etre",
        "ouvrir",
    )
)


def _on_passengers(rule: Rule, roles: Roles, seen: str, part: Piece, start: int, end: int) -> bool:
    """Whether those shot at ride in a bus, or in a lorry that carries the unarmed."""
    if rule.lemma not in _FIRED_AT or rule.name in _BY_NO_ARMS:
        return False
    undergo = (
        roles.voice in ("passive", "bare")
        or rule.lemma in ("essuyer", "subir", "etre")
        or "cible" in seen[start : end + 20]
        or "objet" in seen[start:end]
    )
    low, high = (part.start, start) if undergo else (start, part.end)
    if _BEARING_ARMS.search(seen, max(seen.rfind(".", 0, part.start), part.start - 90, 0), part.end):
        return False  # "Neuf soldats ont péri quand leur autocar a essuyé des tirs"
    return _PASSENGERS.search(seen, low, high) is not None


_ON_PEOPLE = frozenset(("mitrailler", "attaquer", "agresser", "canarder", "viser", "cibler"))
_OF_THEM = re.compile(r" (?:\w+ ){0,2}?(?:d'une? |de la |de l'|du |des |de |d')(?:\w+aine (?:de |d')|\w+ )?[\w'-]+")
_PEOPLE_TAKEN = frozenset({"person", "civilian", "captive", "vip"})


def _of_people(seen: str, part: Piece, end: int) -> bool:
    """Whether it is people whom the words after "s'emparer" name first: "du directeur de l'école"."""
    whom = _OF_THEM.match(seen, end, part.end)
    if whom is None:
        return False
    told = classes_in(seen, Span(part.start, part.end), end, whom.end())
    return bool(told & _PEOPLE_TAKEN) and not told & {"place", "public", "military", "office"}


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
    armed = (roles.around | roles.subject) & {"weapon", "armed"}
    if kind == "withdrawal" and (roles.subject | roles.object) & _SENT:
        return True  # "La Suède a rappelé ses instructeurs": no war need be told
    if kind in _FORCEFUL:
        burnt = "fire" in roles.subject | roles.onto and rule.lemma not in (
            "partir",
            "reduire",
            "transformer",
            "livrer",
            "mettre",
        )
        if not armed and kind not in _MOVES and (burnt or roles.around & {"element", "quake", "plague"}):
            return False
        if rule.name in _LAND_TAKEN and roles.object & {"captive", "civilian", "person"} and "place" not in roles.object:
            return False  # "Dix-sept otages, dont quatorze Israéliens, ont été libérés à Gaza"
        if rule.lemma == "atteindre" and roles.voice == "active" and not roles.subject & _HITTING:
            return False  # "Environ 50.000 d'entre eux ont atteint le camp d'Al-Dabbah"
        if kind == "ceasefire_violation" and _TRUCE_BY_NAME.search(seen, sentence.start, sentence.end):
            return True  # "La trêve n'a pas tenu": it is of a war, told or not
        if rule.name in _OF_STATES and not topic.economy:
            return True  # "L'Egypte a rétrocédé à l'Arabie saoudite les îles": no arms are about
        wilful = (
            rule.lemma in _WILFUL
            or rule.name == "put to the torch"
            or (rule.name == "level" and "crowd" in roles.subject)
            or (rule.name in _DONE_TO_PEOPLE and bool((roles.object or roles.subject) & _UNARMED_ONES))
        )
        words = words_in(seen, sentence.start, sentence.end)
        return topic.war or bool(armed) or wilful or bool(words & ARMS) or (rule.lemma in ON_SOMEBODY and bool(words & _HURT))
    return True


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
    (
        "incendier",
        "saccager",
        "vandaliser",
        "piller",
        "caillasser",
        "saboter",
        "mitrailler",
        "lyncher",
        "poignarder",
        "braquer",
        "profaner",
        "souiller",
        "asperger",
        "empoisonner",
        "detrousser",
        "entretuer",
        "entre-tuer",
        "cambrioler",
        "devaliser",
        "ranconner",
    )
)
_FORCEFUL = frozenset(
    (
        "other_attack", "shelling", "clash", "territory_taken", "territory_ceded", "air_strike", "drone_strike", "explosion",
        "attack_civilians", "withdrawal", "ceasefire_violation", "war",
    )
)  # fmt: skip
