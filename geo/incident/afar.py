"""Fire from afar: whether planes, guns or drones did it, by what was fired, who fired it and at what."""

import re
from typing import cast

from geo.almanac import TWO_TO_TEN
from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.gate import Sought
from geo.incident.lexicon import Rule
from geo.incident.roles import STORE_OF, STORES
from geo.model import Span

__all__ = ["fired_from_afar", "means"]

_ONE = r"(?:une? |l'un d|la |l'|le |les |des |cette |deux |trois |quatre |cinq |plusieurs |\d+ )(?:\w+ )?"
_SO_MANY = (
    rf"(?:(?:plus|pres|moins|au moins|quelque|environ|plusieurs|la|l'|une?|des?|les|{TWO_TO_TEN}|\w+ze|vingt|trente|quarante|cinquante|cent|\d[\d.]*|"
    r"[a-z]+aines?|milliers?) ?(?:de |d')?){0,4}"
)
_DRONES = (
    r"(?:drones?|munitions? rodeuses?|(?:engins?|appareils?|aeronefs?) sans pilote|"
    r"bayraktars?|akincis?|reapers?|predators?|lancets?|shaheds?|guerans?|gerans?|gerberas?|fpv|quadricopteres?|wing loong|ch-4|mohajers?|orlans?|harops?|switchblades?)"
)
_DRONE = rf"(?P<drone_strike>{_DRONES})"
_SHELL = r"(?P<shelling>missiles?(?! air-)|roquettes?|obus|artillerie|mortiers?|himars|lance-roquettes|iskander|projectiles)"
_PLANE = r"(?P<air_strike>avions?|helicopteres?|aviation|bombes planantes)"
_OF = r"(?: (?!contre|sur|dans|visant|depuis|(?:une?|l[ea]s?|des|plusieurs|deux|trois|leurs?|ses|son|sa)\b|l')[\w'-]+){0,2}? (?:de |d'|par |au |aux |avec |à l'aide de |au moyen de |à coups de |(?:menee?s?|conduite?s?|lancee?s?|effectuee?s?) (?:par|avec) )"
# "l'attaque de 91 drones", "une frappe de missile", "un tir de drone"
_VOLLEY = re.compile(
    rf"(?:attaques?|frappes?|raids?|tirs?|salves?|vagues?|essaims?|nuees?|volees?|pluies?|bombardements?|assauts?|attentats?|operations?){_OF}{_SO_MANY}(?:{_DRONE}|{_SHELL}|{_PLANE})\b"
)
_BY_A = Sought(rf"[^.;:]{{0,60}}?\b(?:par|dans|lors d'|au cours d'|d') ?{_ONE}?(?={_VOLLEY.pattern})")
_HIT = frozenset(("other_attack", "air_strike", "attack_civilians", "casualties_report"))
_HEADED = re.compile(rf"\W*(?:{_ONE})?(?={_VOLLEY.pattern})")
# "Deux missiles tirés par un avion", "des roquettes lancées depuis un drone"
_FIRED_FROM = Sought(
    rf"\b(?:missiles?|roquettes?|bombes?|projectiles?|explosifs?|obus|engins?|charges?|grenades?) (?:[\w'-]+ )?(?:tir|lanc|largu|lach)ee?s? (?:par|depuis|d') ?{_ONE}(?:{_DRONE}|(?P<air_strike>appareils?|avions?|helicopteres?|chasseurs?|bombardiers?|aviation|armee de l'air|f-\d\d))\b"
)
# "tués par une bombe tombée sur un camp": those who lay bombs are not told of
_BOMB_FELL = Sought(
    r"[^.;:]{0,40}?\b(?:par|dans la chute d)(?: |')(?:une?|des|les|deux|trois|plusieurs) (?:bombes?|projectiles?) (?:[\w'-]+ )?(?P<how>tomb|larg|tir|lanc)[a-z]+"
)
_HURLING = frozenset(("lancer", "envoyer", "tirer"))
_FIRED_THING = re.compile(
    r"\b(?:(?P<drone_strike>drones?)|(?P<shelling>missiles?|roquettes?|obus|projectiles?))(?: [a-z-]+){0,2} $"
)
_DRONE_IN = Sought(r"\bdrones?\b")
# "a ouvert le feu à l'arme lourde", "Les chars ont tiré sur le quartier"
_SHOOTING = frozenset(("ouvrir", "tirer", "faire"))
_HEAVY = re.compile(
    r"[^.;:,]{0,40}?\b(?:à l'arme lourde|aux armes lourdes|au (?:canon|mortier|lance-roquettes|bazooka)|à la roquette|à l'artillerie)\b"
)
_HEAVY_ONES = re.compile(
    r"\b(?:chars|blindes|artilleurs|artillerie|batteries|canonnieres?|navires? de guerre|destroyers?)\b[^.;:]{0,50}$"
)
_BOMBING = frozenset(("bombarder", "pilonner", "bombardement"))
_GUNS = Sought(
    r"\b(?:artillerie|artilleurs?|canons?|canonnieres?|chars?|obus|obusiers?|mortiers?|marine|navires?|fregates?|vedettes?|roquettes?|missiles?|lance-roquettes|arme lourde)\b"
)
# Warplanes by their names
_WARPLANES = r"antonovs?|soukho\w+|sukho\w+|mig(?:-\d+)?|mirages?|rafales?|pilatus|kfirs?|tucanos?|su-\d\d|f-\d{1,3}|a-(?:10|37)|t-28|mi-\d\d|ov-10"
# Who bombs from the air: alliances without guns on the ground, and armies that have planes where their enemies hide.
_AIR_POWER = (
    r"(?:otan|alliance atlantique|coalition(?: (?:internationale|arabe|saoudienne))?|israel|tsahal|etats-unis|washington|pentagone|royaume-uni|londres|ryad|(?:forces?|armees?) (?:israelienne|americaine|birmane|britannique|francaise|saoudienne)s?|"
    rf"etat hebreu|junte|{_WARPLANES}|tupolevs?|phantoms?|alphajets?|tornados?|typhoons?|gripens?|b-(?:1|2|52)|ka-52|l-39|jf-17|j-10|appareils?|avions-cargos?|jets?|chasseurs|bombardiers)"
)
_PLANES = rf"(?:aviation|avions?|helicopteres?|bombardiers?|chasseurs?(?! (?:dozos?|donsos?|traditionnels?|alpins?))|jets?|{_WARPLANES}|gazelles?|apaches?)"
_PLANES_ACT = Sought(rf"\b{_PLANES}\b[^.;:]{{0,50}}$")
_AIR_POWER_ACTS = Sought(rf"\b{_AIR_POWER}\b(?! (?:de garde|dozos?|donsos?|traditionnels?))[^.;:]{{0,50}}$")
# "Un CH-4 a bombardé la piste", "Un drone a largué deux bombes"
_DRONE_ACTS = Sought(rf"\b{_DRONES}\b(?! (?:et|ou|ont ete|a ete)\b)[^.;:,]{{0,40}}$")
_DROPPING = frozenset(("larguer", "lacher"))
_STRAFING = frozenset(("mitrailler", "canarder"))
_OF_AIR_POWER = Sought(
    rf"(?: (?!sur\b|contre\b)[\w'-]+){{0,8}}? (?:(?:de |par |des |du )(?:l'|la |les )?{_AIR_POWER}|(?:israelien|americain|saoudien|britannique|emirati|occidental|allie)(?:ne|e)?s?)\b"
)
# "Les bombardements ont repris à Gaza": where only one side has guns that reach, and those fly
_BOMBED_FROM_ABOVE = Sought(
    r"\b(?:gaza|gazaouis?|beyrouth|hezbollah|hamas|nasrallah|coalition|yemen|yemenites?|sanaa|houthis|iran|iranien(?:ne)?s?|teheran|damas|kaboul|pakistanais|turcs|turques?|birman(?:ie|e|s|es)?|rangoun|mandalay)\b"
)
# "a bombardé un camp de dissidents", "des caches de talibans": lairs in hills and forests are bombed from the air
_LAIR = re.compile(
    r"\w+(?: [\w'-]+){0,4}? (?:(?:caches?|cachettes?|repaires?|sanctuaires?|planques?|refuges?)|(?:camps?|campements?|bases?) (?:[\w'-]+ )?(?:de |des |du |d')(?:la |l')?"
    r"(?:dissidents?|guerill\w+|rebelles?|talibans?|jihadistes?|djihadistes?|terroristes?|shebabs?|chebabs?|narco\w*|trafiquants?|maoistes?|ex-farc|farc|eln|pkk|bandits?|insurges?|combattants))\b"
)
_STATE_FORCE = re.compile(r"\b(?:armee|militaires|forces (?:armees|aeriennes|gouvernementales)|gouvernement)\b[^.;:]{0,50}$")
# States that strike others with planes: what the missiles and drones of others hit is told as an attack.
_STATES = (
    rf"\b(?:{_AIR_POWER}|l'inde|new delhi|le pakistan|islamabad|la (?:turquie|jordanie|thailande|france)|ankara|bangkok|(?:arabie saoudite|emirats|egypte)|l'armee (?:de l'air|indienne|pakistanaise|turque|thailandaise|jordanienne|ethiopienne|egyptienne))"
    r"(?:, [^,]{1,60},)? (?:(?:a|ont|avait|avaient|aurait|auraient|avoir|dit|disent|affirme|assure|annonce|revendique|confirme|reconnu?|indique|declare|egalement|aussi|notamment|\w+ment|de nouveau) )*"
)
_STATE_STRIKES = Sought(rf"{_STATES}$")
_STATE_STRUCK = Sought(rf"{_STATES}(?:detruit|frappe|touche|vise|cible|bombarde|pilonne|attaque|elimine|rase)\b")
_GOES_ON = 12  # characters before a verb that goes on with the subject of the one before
_BY_STATE = re.compile(
    r"(?: [\w'-]+){0,4}? par (?:l'otan|israel|la coalition|l'aviation|l'armee (?:israelienne|americaine)|les (?:etats-unis|israeliens|americains))\b"
)
_STATE_VERBS = frozenset(("frapper", "toucher", "viser", "cibler"))
_MEANS_TOLD = Sought(
    r"\b(?:drones?|missiles?|roquettes?|obus|artillerie|mortiers?|chars?|blindes|commandos?|au sol|sanctions?|droits de douane|taxes?|cyberattaques?|navires? de guerre)\b"
)
# "a frappé un dépôt de missiles", "des rampes de lancement de roquettes": what is kept is not what it is struck with
_KEPT_IN = re.compile(
    rf"\b(?:{STORES}|fabriques?|bases?|centres?|unites?|production|fabrication|stockage|lancement|brigades?|operateurs?|equipes?|camions?|convois?) "
    rf"{STORE_OF}(?:[a-z]+ (?:et )?(?:de |d'))?$"
)
# "a intercepté 54 drones", "Neuf drones avaient été interceptés": a salvo shot down was fired, as was any missile
_DOWNING = frozenset(("intercepter", "abattre", "neutraliser", "descendre", "detruire"))
_SALVO = r"(?:des|les|plusieurs|tous les|la plupart des|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|\w+aines? de|\d+) (?:\w+ ){0,2}?"
_DOWNED = re.compile(
    rf"[a-z]+(?: et [a-z]+)?(?: (?!par\b)[\w'-]+){{0,4}}? (?!par )(?:{_SALVO}(?P<drone_strike>drones)|(?:une? |{_SALVO})(?P<shelling>missiles?|roquettes?|projectiles|obus))\b"
)
_WERE_DOWNED = re.compile(
    rf"\b{_SALVO}(?:(?P<drone_strike>drones)|(?P<shelling>missiles|roquettes|projectiles|obus))\b[^.;:]{{0,40}}\bete (?:\w+ )?$"
)
_DEPOTS = re.compile(r"\b(?:depots?|entrepots?|stocks?|rampes?|lanceurs?|sites?|batteries?|usines?)\b")
# "Trois drones ont provoqué un incendie dans un dépôt"
_SET_BY = Sought(
    rf"(?:{_DRONE}|{_SHELL}|(?P<air_strike_2>frappes?|raids?|bombardements?))\b(?! (?:d'artifice|de detresse))[^.;:]{{0,40}}\b(?:provoqu|declench|caus|entrain|allum)[a-z]+ (?:[\w'-]+ ){{0,3}}?$"
)
_FIRES = frozenset(("incendie", "feu", "brasier", "sinistre"))
# "Des bombes à guidage aérien ont visé le village", "des barils d'explosifs": what planes alone drop
_DROPPED = Sought(
    r"\bbombes? (?:à guidage|guidees?|planantes?|aeriennes?|larguee?s?|d'avion|de \d+ (?:kg|kilos|livres))\b|\bbarils? (?:d'explosifs?|explosifs?|de tnt)\b"
)
# "L'explosion d'un dépôt de munitions a tué": no shell was fired
_BLAST_OF = Sought(r"\b(?:explosions?|deflagrations?|detonations?)\b[^.;:]{0,90}$")
# what was left of a war and goes off in somebody's hands
_LEFT_OVER = Sought(
    r"\b(?:sous-munitions?|munitions?|obus|roquettes?|grenades?|bombes?|engins?|missiles?) (?:[\w'-]+ ){0,2}?(?:non explosee?s?|abandonnee?s?|heritee?s? de|datant de|restee?s? de|rouillee?s?|oubliee?s?)\b"
)


def fired_from_afar(rule: Rule, seen: str, sentence: Span, part: Piece, start: int, end: int) -> IncidentType | None:
    """The type of an act by what was fired and from where, ``None`` when neither says more than its word.

    ``start`` and ``end`` are those of the word that tells the act and of what its rule read behind it.
    """
    kind, lemma = rule.event_type, rule.lemma
    if kind == "disaster":
        lit = _SET_BY.search(seen, part.start, start) if lemma in _FIRES else None
        return means(lit)
    if lemma in _DOWNING and kind in ("other_attack", "other"):
        downed = _WERE_DOWNED.search(seen, part.start, start) or _DOWNED.match(seen, start, min(sentence.end, start + 90))
        if downed and not _DEPOTS.search(seen, part.start, part.end):
            return means(downed)
    if ((kind == "air_strike" and lemma in _DROPPING) or (kind == "shelling" and lemma in _BOMBING)) and _DRONE_ACTS.search(
        seen, part.start, start
    ):
        return "drone_strike"
    return (
        _by_thing(kind, lemma, seen, part, start, end)
        or (_by_volley(seen, sentence, part, start) if kind in _HIT or kind == "explosion" else None)
        or ("air_strike" if _is_flown(kind, lemma, seen, sentence, part, start, end) else None)
    )


def means(found: re.Match[str] | None) -> IncidentType | None:
    """The type that the group of a match is named for."""
    return None if found is None else cast("IncidentType", (found.lastgroup or "").removesuffix("_2"))


def _by_thing(kind: IncidentType, lemma: str, seen: str, part: Piece, start: int, end: int) -> IncidentType | None:
    """What is told of what was fired, dropped, left over or blew up in its store."""
    if kind in ("shelling", "explosion") and _DROPPED.search(seen, part.start, part.end):
        return "air_strike"
    if kind == "shelling" and (
        _LEFT_OVER.search(seen, part.start, part.end) or (lemma not in _BOMBING and _BLAST_OF.search(seen, part.start, start))
    ):
        return "explosion"
    if kind in ("shelling", "explosion", "other_attack") and (source := _FIRED_FROM.search(seen, part.start, part.end)):
        return means(source)
    if kind == "explosion" and lemma in _HURLING and _DRONE_IN.search(seen, start, end):
        return "drone_strike"  # "a lancé des drones explosifs"
    if kind == "other_attack" and lemma in _HURLING and (thing := _FIRED_THING.search(seen, part.start, start)):
        return means(thing)  # "Un missile tiré du Yémen contre Eilat"
    if (
        kind == "other_attack"
        and lemma in _SHOOTING
        and (_HEAVY.match(seen, start, part.end) or _HEAVY_ONES.search(seen, part.start, start))
    ):
        return "shelling"
    fallen = _BOMB_FELL.match(seen, start, part.end) if kind in _HIT else None
    return None if fallen is None else "air_strike" if fallen["how"] == "larg" else "shelling"


def _by_volley(seen: str, sentence: Span, part: Piece, start: int) -> IncidentType | None:
    """What the volley is of that is the act itself, that it was done by, or that its clause begins with."""
    volley = _VOLLEY.match(seen, start, part.end)
    if volley is None and (by := _BY_A.match(seen, start, part.end)):
        volley = _VOLLEY.match(seen, by.end(), part.end)
    head = sentence.start if part.join == "gerund" else part.start
    if volley is None and (by := _HEADED.match(seen, head, start)):
        volley = _VOLLEY.match(seen, by.end(), start)
    return means(volley)


def _is_flown(kind: IncidentType, lemma: str, seen: str, sentence: Span, part: Piece, start: int, end: int) -> bool:
    """Whether those who bomb or strike do so from the air: "L'Otan a bombardé", "L'Inde a frappé neuf sites au Pakistan"."""
    if (
        kind == "shelling"
        and lemma == "bombardement"
        and _BOMBED_FROM_ABOVE.search(seen, sentence.start, sentence.end)
        and not _GUNS.search(seen, sentence.start, sentence.end)
    ):
        return True
    if kind == "shelling" and lemma in _BOMBING and not _GUNS.search(seen, part.start, part.end):
        flown = _AIR_POWER_ACTS.search(seen, part.start, start) or _OF_AIR_POWER.match(seen, end, part.end)
        return bool(flown or (_LAIR.match(seen, start, part.end) and _STATE_FORCE.search(seen, part.start, start)))
    if kind == "other_attack" and lemma in _STRAFING:
        return _PLANES_ACT.search(seen, part.start, start) is not None
    if kind != "other_attack" or lemma not in _STATE_VERBS or _says_means(seen, part):
        return False
    head = sentence.start if part.join == "speech" else part.start
    if _STATE_STRIKES.search(seen, head, start) or _BY_STATE.match(seen, end, part.end):
        return True
    # "L'armée israélienne dit avoir détruit un pont à Tyr et | frappé un dépôt à Sidon"
    goes_on = part.join in ("and", "comma") and start - part.start < _GOES_ON and part.start > sentence.start
    return goes_on and _STATE_STRUCK.search(seen, sentence.start, part.start) is not None


def _says_means(seen: str, part: Piece) -> bool:
    """Whether the clause says by what means something was struck, other than naming what it was a store of."""
    return any(
        _KEPT_IN.search(seen, max(part.start, told.start() - 50), told.start()) is None
        for told in _MEANS_TOLD.finditer(seen, part.start, part.end)
    )
