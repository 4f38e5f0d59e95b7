"""What a killing is, by who died and by whose hand: the unarmed, those who serve a state, or those whom it fights."""

import re
from collections.abc import Sequence

from geo.codebook import IncidentType
from geo.incident.clause import Piece, Word
from geo.incident.counted import Count
from geo.incident.groups import classes_in
from geo.incident.hits import VERB_FIRST
from geo.incident.lexicon import Rule
from geo.incident.roles import Roles
from geo.model import Span

__all__ = ["BEATING", "SLAYING", "killed_by", "killing", "slain"]

SLAYING = frozenset(
    ("tuer", "abattre", "assassiner", "poignarder", "egorger", "decapiter", "faucher", "cribler", "lyncher", "descendre")
)
"""The verbs of which who died says whether they tell an attack on civilians or on those who bear arms."""

BEATING = frozenset(("battre à mort", "passer par les armes"))
"""The rules of beatings and killings by hand, of which the same is asked."""

_MURDERING = SLAYING - {"tuer", "faucher"}
_WHOM = re.compile(
    r"(?:(?! (?:à|au|aux|dans|lors|pres|en|sur|devant|par|pendant|alors|depuis|apres|avant|sous|le \d+)\b| (?:lun|mar|mercre|jeu|vendre|same)di| dimanche)[^.;:(])*"
)
_DRIVERS = re.compile(r"\b(?:automobilistes?|conducteurs?|conductrices?|chauffeurs?|motards?|pilotes?|ivres?|volant)\b")
_PEOPLE = frozenset({"civilian", "people", "person", "captive", "protester"})

# Those who bear arms for a state or a mission: who attacks them is told of, not only their death.
_GUARDS = re.compile(
    r"\b(?:soldats?|militaires?|policiers?|policieres?|paramilitaires?|gendarmes?|casques? bleus?|gardes?(?!-)|gardes?-(?:frontieres?|cotes?|champetres?|forestiers?)|gardiens?|surveillants?|douaniers?|marines|"
    r"officiers?|sous-officiers?|colonels?|general|generaux|capitaines?|lieutenants?|commandants?|sergents?|caporal|caporaux|brigadiers?|commissaires?|agents?(?! (?:du (?:hcr|pam)|d[eu]s? (?:l')?(?:onu|unicef|ocha|nations unies|ong|croix-rouge)|humanitaires?|de sante|electora\w+|recenseurs?|consulaires?|d'entretien|communautaires?))|parachutistes?|legionnaires?|conscrits?|"
    r"recrues?|reservistes?|peshmergas?|rangers?|ecogardes?|suppletifs?|vdp|volontaires?|carabiniers?|crs|(?:chefs?|patrons?|responsables?|directeurs?|membres?) de la (?:police|gendarmerie)|membres? des forces|elements? des? forces)\b"
)
# Those whom a state fights or the law seeks: that they were killed tells of no attack on them.
_FOES = re.compile(
    r"\b(?:rebelles?|jihadistes?|djihadistes?|terroristes?|combattants?|combattantes?|miliciens?|insurges?|talibans?|shebabs?|chebabs?|guerilleros?|separatistes?|mercenaires?|assaillants?|tireurs?|"
    r"suspects?|bandits?|gangsters?|criminels?|trafiquants?|narcotrafiquants?|braqueurs?|voleurs?|cambrioleurs?|agresseurs?|ravisseurs?|kamikazes?|infiltres?|maoistes?|naxalites?|fugitifs?|mutins?|"
    r"ennemis?|extremistes?|islamistes?|activistes? armes?|hommes? (?:en armes|armes?)|"
    r"membres? (?:presumee?s? )?(?:d[eu']|des) ?(?!(?:la |leur |sa |une? |meme |l')*(?:familles?|equipes?|communaute|ong|delegation|equipage|parti|personnel|clan))|chefs? (?:de (?:guerre|gang|bande|cartel)|(?:du|des|d'un) (?:gang|cartel)s?|(?:de la|d'une) (?:bande|milice))|(?:leur|son) chef(?! (?:de (?:village|bloc|famille|service|cabinet|projet|mission)|coutumier|traditionnel|religieux))|caids?|barons? de la drogue|ceints? d'explosifs|chefs? (?:militaires?|rebelles?|jihadistes?)|cadres?|responsables?|dirigeants?|commandants?|numero deux|forcenes?|evades?)\b"
)
# Those who kill outside any army: their fire on soldiers is an attack, that of one army on another is a fight.
_IRREGULARS = re.compile(
    r"\b(?:hommes?|individus?|inconnus?|personnes?|voleurs?|malfaiteurs?|malfrats?|delinquants?|tireurs?|snipers?|francs?-tireurs?|assaillants?|assassins?|tueurs?|sicaires?|agresseurs?|forcenes?|desequilibres?|jeunes?|adolescents?|femmes?|maris?|voisins?|eleves?|automobilistes?|suprem\w+|neonazis?|lyceens?|etudiants?|collegiens?|anciens? (?:soldat|militaire|policier|employe|eleve)s?|"
    r"jihadistes?|djihadistes?|islamistes?|terroristes?|extremistes?|rebelles?|insurges?|maquisards?|guerilleros?|guerilla|separatistes?|independantistes?|miliciens?|milices?|bandits?|gangs?|cartels?|"
    r"mafia|pirates?|braconniers?|trafiquants?|narcotrafiquants?|contrebandiers?|braqueurs?|talibans?|shebabs?|chebabs?|boko haram|etat islamique|ei|groupes?|commandos?|foule|manifestants?|villageois|eleveurs|"
    r"prisonniers?|detenus?|ravisseurs?|coupeurs de route|maoistes?|naxalites?|ira|eta|farc|eln|pkk|aqmi|jnim|gsim|eigs|iswap|adf|codeco|lra|al-qaida|al-chabab|hamas|hezbollah|houthis|"
    r"(?:un|une|l'un) d(?:e |')(?:ses|leurs|s) (?:\w+ )?(?:hommes|gardes|collegues|camarades|eleves|subordonnes))\b"
)
# Those who defend their village, and those who raid it: "Des villageois ont tué plusieurs jihadistes".
_DWELLERS = re.compile(
    r"\b(?:villageois|habitants|paysans|eleveurs|chasseurs|dozos?|donsos?|autodefense|vigiles?|vigilantes|riverains|civils|tribus?|(?:comites?|milices?|groupes?) d[e'])\b"
)
_RAIDERS = re.compile(
    r"\b(?:rebelles?|jihadistes?|djihadistes?|terroristes?|combattants?|miliciens?|insurges?|shebabs?|chebabs?|islamistes?|assaillants?|talibans?)\b"
)
# Those who are killed fighting an army: "Onze rebelles ont été abattus par l'armée"
_FOUGHT = re.compile(
    r"\b(?:rebelles|jihadistes|djihadistes|terroristes|combattants|miliciens|insurges|talibans|[sc]h?ebabs|guerilleros|separatistes|maquisards|assaillants|maoistes|mutins|bandits|hommes armes)\b"
)
_FORCES = re.compile(
    r"\b(?:armee|soldats|militaires|forces|troupes|gendarmes|paramilitaires|commandos?|bataillon|brigade|police|policiers|gardes-frontieres|unites? d'elite)\b"
)
_BY = re.compile(
    r"\bpar (?:(?:l'une? d(?:es|e (?:ses|leurs))|l|d|une?|des|le|la|les|plusieurs|deux|trois|quatre|cinq|six|\d+|ses|leurs?|son|sa|certains|jeunes|presumes|autres|faux|de|dizaines|centaines|membres|elements)[ '])*(?P<who>[\w'-]+)[^.;:,]{0,40}"
)
_SOMEBODY = frozenset({"armed", "crowd", "rulers", "civilian", "captive", "protester"})
_ON_ORDER = re.compile(r"\bsur ordre (?:de |d'|du )")
# No being at all: "par un drone", "par des tirs", "par l'explosion d'une mine"
_THINGS = frozenset(
    {"shell", "drone", "plane", "blast", "gunfire", "debris", "assault", "vehicle", "blade", "element", "fire", "fight"}
)
_KILLS = re.compile(
    r"\b(?:tue|tuent|tuait|tua|tuerent|abattu|abattent|execute|assassine|massacre|egorge|decapite|fauche|lynche|fusille|blesse|pendu|acheve|mis à mort|mit à mort|elimine|liquide|decime|brule vi(?:f|fs|ve|ves)|passe par les armes)(?:r|nt)? (?:[\w'-]+ ){0,3}$"
)
# The verbs of those that tell a murder, whoever it is that does it: "des paysans ont pendu un éleveur"
_MURDERS = re.compile(r"\b(?:assassine|massacre|egorge|decapite|lynche|pendu|mis à mort|brule vi)")
# "Ils ont tué neuf personnes", "L'homme qui a tué neuf personnes"
_BY_THEM = re.compile(
    r"\b(?:ils|(?:(?:un|l'|le jeune |les |deux |trois )?hommes?|individus?|ce(?:lui|ux)) qui) (?:y |leur |lui )?(?:a|ont|avait|avaient|aurait|auraient) (?:[a-z]+ment |aussi |ensuite |deja )?$"
)
_BY_BLADE = re.compile(
    r" (?:mortellement )?(?:de (?:[\w-]+ )?|d'un |à )coups? de (?:couteau|poignard|machette|hache|sabre|marteau|tournevis|baton)"
)
_MURDERED = re.compile(r"\b(?:abattu|assassine|egorge|poignarde|decapite|lynche|crible)")
_MURDER_OF = re.compile(r"\b(?:meurtre|assassinat|egorgement|lynchage|decapitation) (?:de |d'|du |des )(?:l'|la )?$")
# What else says that somebody killed them: "est mort des suites de ses tortures", "ont péri par arme blanche", "a succombé à des coups de lance"
_BY_VIOLENCE = re.compile(
    r"[^.;:,]{0,50}?\b(?:par armes? (?:blanches?|à feu)|à l'arme (?:blanche|à feu)|(?:des|à la) suites? d(?:e|es|'une?) ?(?:\w+ )?(?:coups?|tortures?|sevices|bastonnade|passage à tabac|mauvais traitements)|sous (?:la torture|les coups|la mitraille|(?:le|se|leur)s balles|les machettes)"
    r"|(?:à |aux |d'un |de (?:[\w-]+ )?)(?:des )?(?:(?<!apres )coups? (?:de (?:couteau|poignard|machette|hache|lance|gourdin|baton|crosse|houe|masse|feu|fusil)|recus)|bastonnade|tortures|balles(?! perdues))|à la bastonnade|d'une balle(?! perdue))\b"
)
_ON_THEM = re.compile(
    r"\b(?:(?:mains|pieds|poings) (?:\w+ )?(?:lie|attache|ligote|menotte)e?s\b|ligotee?s?\b|yeux bandes|(?:traces?|marques?|impacts?) de (?:balles|torture|coups|sevices|strangulation)|"
    r"(?:une )?balles? dans la (?:tete|nuque)|cribles? de balles|gorges? tranchees?|egorges|decapites)"
)
# Guards and nobody else, first among those whom a murder is of: "huit soldats", "le général Nazarov"
_OF_GUARDS = re.compile(rf" ?(?:(?!et\b)[\w'.:-]+,? ){{0,4}}? ?(?:l')?(?:(?:[a-z]+|\d+) )?{_GUARDS.pattern}")
# "Sept militants ont été abattus au cours de quatre accrochages", "avoir abattu onze hommes au cours de la traque"
_IN_A_FIGHT = re.compile(
    r"[^.;:]{0,70}?\b(?:lors|au cours|dans|durant|pendant) ?(?:d(?:e la |e l'|u |es |e |')|l(?:a |es |'|e )|une? |des |[a-z]+ )(?:[\w'-]+ ){0,2}?"
    r"(?:accrochages?|echanges? de (?:tirs|coups de feu)|affrontements?|combats?|traque|ratissages?)\b"
)
_AND_OTHERS = re.compile(
    r"\b(?:civils?|villageois|habitants|camarades|enfants|fideles|femmes|passagers|journalistes?|familles?)\b"
)
_INITIALS = re.compile(r"(?<![\w-])[A-Z]{3,}(?![\w-])")


def _by_hand_of(text: str, seen: str, sentence: Span, low: int, high: int) -> str:
    """The words for who killed, behind "par" (or "sur ordre de"); empty where none is named or what killed is a thing.

    >>> text = "Quinze fidèles ont été tués mardi par des hommes armés"
    >>> from geo.incident.clause import view
    >>> _by_hand_of(text, view(text), Span(0, len(text)), 0, len(text))
    'hommes armes'
    """
    for by in _BY.finditer(seen, low, high):
        head = by.start("who")
        classes = classes_in(seen, sentence, head, by.end())
        first = classes_in(seen, sentence, head, by.end("who"))
        if first & _THINGS and not first & _SOMEBODY:
            continue
        if (
            first & _SOMEBODY
            or _IRREGULARS.match(seen, head)
            or (text[head].isupper() and (classes & {"armed"} or text[head : head + 3].isupper()))
        ):
            return seen[head : by.end()]
    ordered = _ON_ORDER.search(seen, low, high)
    return seen[ordered.end() : high] if ordered else ""


def killing(dead: str, hand: str, murdered: bool = False) -> IncidentType | None:
    """The type of a killing of those called ``dead`` by those called ``hand``; ``None`` where it is only a toll.

    ``murdered`` is whether the verb itself says that somebody killed them ("abattus", "égorgés").

    >>> killing("quinze fideles", "hommes armes"), killing("deux policiers", "hommes armes")
    ('attack_civilians', 'other_attack')
    >>> (
    ...     killing("un policier", "", murdered=True),
    ...     killing("trois jihadistes", "des villageois"),
    ...     killing("douze rebelles", "l'armee"),
    ... )
    ('other_attack', 'clash', 'clash')
    """
    if _GUARDS.search(dead):
        return "other_attack" if (_IRREGULARS.search(hand) if hand else murdered) else None
    if _FOUGHT.search(dead) and _FORCES.search(hand):
        return "clash"  # "L'armée a abattu quatre assaillants"
    if _FOES.search(dead):
        return "clash" if _DWELLERS.search(hand) and _RAIDERS.search(dead) else None
    return "attack_civilians" if hand or murdered else None


def slain(at: Word, roles: Roles, rule: Rule) -> IncidentType | None:
    """What a verb of killing tells by who killed whom; ``None`` where it is as its rule says: "Un tireur a tué trois gardes"."""
    seen, sentence, part, start, end = at.seen, at.sentence, at.part, at.start, at.end
    if rule.lemma == "abattre" and _IN_A_FIGHT.match(seen, end, part.end):
        return "clash"
    if rule.name == "murder":
        victims = seen[end : part.end] if roles.voice == "active" else seen[part.start : start]
        if _OF_GUARDS.match(victims) and not _AND_OTHERS.search(victims):
            return "other_attack"  # "La foule a exécuté onze agents du commissariat", "Huit soldats ont été massacrés"
        if rule.lemma not in SLAYING:
            return None
    if roles.voice == "active":
        whom = _WHOM.match(seen, end, min(part.end, end + 80))
        dead = whom[0] if whom else ""
        if _GUARDS.search(dead):
            return "other_attack" if _IRREGULARS.search(seen, part.start, start) else None
        if _FOUGHT.search(dead) and _FORCES.search(seen, part.start, start) and not roles.subject & _THINGS:
            return "clash"
        armed = (
            (roles.subject & {"armed", "crowd"} or _are_they(seen, sentence, start))
            and not roles.subject & _THINGS
            and not _DRIVERS.search(seen, part.start, start)
        )
        return (
            "attack_civilians"
            if armed and roles.object & _PEOPLE and "armed" not in roles.object and not _FOES.search(dead)
            else None
        )
    dead = seen[part.start : start]
    if rule.name in BEATING:  # "Deux gendarmes ont été roués de coups"
        return "other_attack" if _GUARDS.search(dead) else None
    guarded = _GUARDS.search(dead) is not None
    murdered = (
        rule.lemma in _MURDERING
        or (rule.event_type == "attack_civilians" and not (guarded and rule.lemma == "tuer"))
        or _BY_BLADE.match(seen, end) is not None
    )
    if not guarded and not _FOUGHT.search(dead) and (not murdered or "pron" in roles.object):
        return None
    told = killing(dead, _by_hand_of(at.text, seen, sentence, end, part.end), murdered)
    return "casualties_report" if told is None and guarded and rule.event_type == "attack_civilians" else told


def killed_by(text: str, seen: str, parts: Sequence[Piece], count: Count, at: int) -> IncidentType | None:
    """What the death or the wounds of those counted are: "Deux militaires ont été tués par des inconnus", "La LRA a tué 45 fidèles"."""
    part, sentence = parts[at], Span(parts[0].start, parts[-1].end)
    dead = seen[count.start : count.end]
    if (verb := _KILLS.search(seen, part.start, count.start)) is not None:
        # "Des hommes en treillis, que l'on dit du cru, avaient abattu neuf gardes"
        # "L'armée dit avoir tué six rebelles"
        fought = _FOUGHT.search(dead) is not None and seen.startswith("avoir ", part.start)
        low = sentence.start if fought or VERB_FIRST.match(seen, part.start, part.end) else part.start
        hand = _who_kills(text, seen, sentence, low, verb.start())
    else:
        later = next((p for p in parts[at + 1 : at + 4] if seen.startswith(("par ", " par "), p.start)), None)
        hand = _by_hand_of(text, seen, sentence, count.end, part.end)
        if later is not None and not hand:  # "… tués samedi à Kumba, dans l'ouest du pays, par des hommes armés"
            hand = _by_hand_of(text, seen, sentence, later.start, later.end)
    died = count.kind == "deaths"
    murdered = died and (
        _MURDERED.search(seen, count.start, min(part.end, count.end + 12)) is not None
        or _MURDER_OF.search(seen, part.start, count.start) is not None
        or (verb is None and _BY_VIOLENCE.match(seen, max(count.start, count.end - 40), part.end) is not None)
    )
    told = killing(dead, hand, murdered)
    if told is None and died and _ON_THEM.search(seen, count.start, sentence.end) and not _GUARDS.search(dead):
        return "attack_civilians"  # "Douze corps, mains liées, ont été découverts"
    return told


def _are_they(seen: str, sentence: Span, start: int) -> bool:
    """Whether those who kill are only "ils" or "l'homme qui", told of before."""
    return _BY_THEM.search(seen, max(sentence.start, start - 45), start) is not None


def _who_kills(text: str, seen: str, sentence: Span, low: int, start: int) -> str:
    """The words for who kills, before the verb; empty where it is a thing or a name of which nothing is known."""
    who = classes_in(seen, sentence, low, start)
    initials = _INITIALS.search(text, low, start) is not None
    one = _IRREGULARS.search(seen, low, start) is not None and not _DRIVERS.search(seen, low, start)
    murderer = bool(who & {"civilian", "people", "person"}) and _MURDERS.match(seen, start) is not None
    known = who & {"armed", "crowd"} or initials or one or _are_they(seen, sentence, start) or murderer
    return seen[low:start] if known and not who & _THINGS - {"element", "vehicle"} else ""
