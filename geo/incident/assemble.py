"""From hits to triggers: one a clause and family, with what hangs on it, in the words that report it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from geo.almanac import WEEKDAY
from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece
from geo.incident.counted import Count
from geo.incident.extent import BILAN, Act, extent
from geo.incident.gate import Late, Sought
from geo.incident.groups import classes_in
from geo.incident.hang import DAMAGE, FROM_AFAR, PREDICATE, VICTIMS_OF, Told, hangs, kills_them, takes_over, tells_deaths
from geo.incident.hits import (
    CIVIL,
    FAIR_GAME,
    FICTION,
    FIGURE,
    FINITE,
    IF,
    UNARMED,
    Hit,
    Topic,
    family,
    is_forceful,
    piece_at,
    words_in,
)
from geo.incident.killing import killed_by
from geo.incident.kind import EXECUTING
from geo.incident.lexicon import PEACEFUL, Rule
from geo.model import Span, Trigger

__all__ = ["clauses_of", "toll_hits"]

# When one clause holds several: the lower tells more about what happened.
_RANK: dict[IncidentType, int] = {
    "drone_strike": 0, "air_strike": 0, "shelling": 1, "explosion": 1, "abduction_arrest": 1, "ceasefire_violation": 1, "attack_civilians": 2,
    "territory_taken": 2, "territory_ceded": 2, "blockade": 3, "clash": 3, "war": 4, "other_attack": 5, "casualties_report": 6,
}  # fmt: skip
_REPORT = Rule("toll alone", "casualties_report", "toll", "usual")
_VICTIM = Rule("toll of one", "casualties_report", "toll", "usual")
_DROWNED = Rule("toll of a disaster", "disaster", "toll", "usual")
_KILLED = Rule("kill civilians", "attack_civilians", "tuer", "usual")
_SLAUGHTERED = Rule("toll of the slain", "attack_civilians", "toll", "usual")
_ATTACKED = Rule("toll of an attack", "other_attack", "toll", "usual")
_KILLINGS: dict[IncidentType, Rule] = {
    "attack_civilians": _SLAUGHTERED,
    "other_attack": _ATTACKED,
    "clash": Rule("toll of a fight", "clash", "toll", "usual"),
}
# What is done with those who died before.
_OF_THE_DEAD = frozenset(("give back the dead",))
_HEDGED = re.compile(r"\b(?:aurait|auraient|seraient|serait)\b")


@dataclass(frozen=True, slots=True)
class _Toll:
    """A toll in its sentence: the text and its ``view``, the pieces, what all tolls of it count, and the piece that this one ends in."""

    text: str
    seen: str
    parts: Sequence[Piece]
    found: Sequence[Count]
    count: Count
    at: int
    part: Piece

    def within(self, pattern: Sought | Late | re.Pattern[str]) -> bool:
        """Whether ``pattern`` stands in the piece."""
        return pattern.search(self.seen, self.part.start, self.part.end) is not None

    def classes(self, end: int) -> frozenset[str]:
        """The noun classes of those who are counted, up to ``end``."""
        return classes_in(self.seen, Span(self.parts[0].start, self.parts[-1].end), self.count.start, end)


_Condition = Callable[[_Toll], bool]
"""Whether something is so of a toll."""


def toll_hits(
    text: str, seen: str, parts: Sequence[Piece], found: Sequence[Count], hits: Sequence[Hit], topic: Topic
) -> list[Hit]:
    """A trigger for each piece that holds a toll and no other trigger."""
    made: list[Hit] = []
    for count in found:
        at = piece_at(parts, count.end - 1)
        if any(h.piece == at for h in made):
            continue
        part = parts[at]
        toll = _Toll(text, seen, parts, found, count, at, part)
        if _is_of_its_own(toll, hits):
            rule = _rule_of(toll, hits, topic)
            modality: Modality
            doubts: tuple[Doubt, ...]
            modality, doubts = ("claimed", ("hedge",)) if toll.within(_HEDGED) else ("asserted", ())
            made.append(Hit(count.start, min(count.end, part.end), rule, at, False, part.start, modality, doubts, True))
    return made


def _is_of_its_own(toll: _Toll, hits: Sequence[Hit]) -> bool:
    """Whether those counted died or were injured in what their clause tells, and no act beside it has them already."""
    count = toll.count
    if any(h.piece == toll.at and h.rule.name in _OF_THE_DEAD for h in hits):
        return False  # "a remis à la Croix-Rouge le corps d'un otage"
    if count.rule == "object":
        first = piece_at(toll.parts, count.start)
        if any(h.piece == first and _just_before(toll.seen, h, count) for h in hits):
            return False  # "tuant deux civils, dont une fillette, et un soldat"
    return not any(tells(toll) for tells in (_NO_INJURED if count.kind == "injured" else _NO_TOLL))


def _before(pattern: Sought | Late) -> _Condition:
    """What stands in the piece before those who are counted."""
    return lambda toll: pattern.search(toll.seen, toll.part.start, toll.count.start) is not None


def _within(pattern: Sought | Late) -> _Condition:
    """What stands in the piece."""
    return lambda toll: toll.within(pattern)


def _behind(pattern: Late) -> _Condition:
    """What stands right behind those who are counted."""
    return lambda toll: pattern.match(toll.seen, toll.count.end) is not None


def _all(*conditions: _Condition) -> _Condition:
    return lambda toll: all(condition(toll) for condition in conditions)


def _is_unnumbered(toll: _Toll) -> bool:
    return toll.count.low is toll.count.best is None


def _is_no_tally(toll: _Toll) -> bool:
    return toll.count.rule != "tally"


def _says_which(toll: _Toll) -> bool:
    return toll.seen.startswith("des ", toll.count.start)


def _is_supposed(toll: _Toll) -> bool:
    return IF.match(toll.seen[toll.part.start : toll.part.end]) is not None


def _is_every_year(toll: _Toll) -> bool:
    return _EVERY_YEAR.search(toll.seen, toll.parts[max(0, toll.at - 1)].start, toll.part.end) is not None


def _is_but_injured(toll: _Toll) -> bool:
    start = toll.part.start
    return toll.part.join == "that" and toll.seen.endswith("fait que ", max(0, start - 10), start)


def _is_beside_the_dead(toll: _Toll) -> bool:
    seen, start = toll.seen, toll.count.start
    return any(
        c.kind == "deaths" and 0 <= start - c.end < _BESIDE and _NO_MORE.fullmatch(seen, c.end, start) for c in toll.found
    )


def _is_an_aside(toll: _Toll) -> bool:
    return toll.count.best == 1 and toll.part.join == "comma" and toll.count.start - toll.part.start < 2


_EVERY_YEAR = Sought(
    r"\b(?:chaque (?:annee|mois|jour|semaine|ete|hiver)|tous les (?:ans|mois|jours)|par (?:an|jour|mois)|en moyenne)\b"
)
_BESIDE = 90  # characters between the dead and the injured of one toll
_NO_MORE = re.compile(r"(?:(?!\b(?:a|ont|est|sont|avait|avaient|etait|etaient|qui)\b)[^.;:])*")
# Where those who are counted make no toll: the dead and the injured, then the injured alone.
_NO_TOLL: tuple[_Condition, ...] = (
    # "la mère d'un soldat tué", "aux familles | des gendarmes décédés"
    _all(
        _is_no_tally,
        _before(
            Sought(
                r"\b(?:meres?|peres?|parents|veuves?|epouses?|femmes?|freres?|sours?|familles?|proches|fils|filles?|enfants|obseques|funerailles|tombes?|cercueils?|portraits?|photos?|memoire|hommage|"
                r"(?:pour|au nom|honneur|souvenir|deuil|pension|indemnisation)) (?:de |d'|des |du |aux? |à )(?:\w+ ){0,2}$"
                r"|\b(?:familles|proches|parents|veuves|obseques|funerailles) $"
            )
        ),
    ),
    # "Le film raconte l'assassinat d'un journaliste"
    _before(FICTION),
    # "Le paludisme fait chaque année des milliers de morts"
    _is_every_year,
    # "Les Verts ont massacré leurs adversaires"
    _within(Sought(r"\bmassacr\w* (?:\w+ )?(?:leurs?|son|ses|l') ?(?:\w+ )?(?:adversaires?|rival|rivaux|hotes?|visiteurs?)\b")),
    # what is told of those who are counted: "le bilan des morts risque de s'alourdir", "les victimes sont dans un état critique"
    _all(
        _is_unnumbered,
        _within(
            Sought(
                r"\b(?:s'alourdir|etat (?:critique|grave|desespere|serieux)|entre la vie et la mort|inhumee?s|enterree?s|portee?s en terre)\b"
            )
        ),
    ),
    # "les armes | des morts"
    _all(
        _is_unnumbered,
        _says_which,
        _before(
            Late(
                r"\b(?:l[ae]s?|l'|ses|leurs|aux?) ?(?!dernier|premier|seule?s?|bilans?|nombre|total|decompte|liste|plupart|moitie|majorite|reste)[a-z]{4,} $"
            )
        ),
    ),
    # "a assisté aux obsèques de deux victimes"
    _before(Sought(r"\b(?:enterrements?|inhumations?|obseques|funerailles|mise en terre) (?:de |d'|des )?$")),
    # "Si douze soldats étaient morts"
    _is_supposed,
    # "L'épidémie risque de faire mille morts", "a diffusé les noms de trois mineurs morts"
    _before(
        Late(
            r"\b(?:reste(?:nt)? à \w+er|pourrai(?:t|ent)|risqu\w+|menac\w+|redout\w+|crai(?:nt|gnent|gnait|gnaient|ndre)|apprehend\w+|s'attend(?:ent|ait|aient)?|"
            r"sans (?:les? |la |l'|nos )[^,;.]{3,60} c'etait)\b"
            r"|\b(?:(?:conserv|preserv|sauv|epargn|proteg)\w+ (?:la |les |des )?|(?:decompte|recensement|identites?|listes?) )$"
            r"|\b(?:identites?|listes?|noms?|portraits?) (?:de |d')(?:\w+ d)?$"  # "a diffusé les noms de trois mineurs morts"
            r"|\b(?:retablissement|guerison|compassion|condoleances|sympathie|solidarite|pensees?) (?:[a-z]+ )?(?:aux?|à|avec|pour|envers) ?(?:tous |toutes )?(?:les |l[ea] )?$"
        )
    ),
)
_NO_INJURED: tuple[_Condition, ...] = (
    # "n'a fait que des blessés"
    _is_but_injured,
    # "39 morts, dont trois enfants, et seize blessés": of one toll
    _is_beside_the_dead,
    # "Le ministre s'est rendu au chevet des blessés"
    _all(
        _is_unnumbered,
        _before(
            Late(
                r"\b(?:chevet|visit\w+|soign\w+|soins|accueill\w+|recu\w*|evacu\w+|transfer\w+|transport\w*|acheminement|en charge|rencontr\w+|salu\w+)\b"
            )
        ),
    ),
    # "250 blessés ont été transportés vers les hôpitaux"
    _behind(
        Late(
            r" (?:ont|avaient|sont|etaient|a|est) (?:\w+ ){0,2}(?:transporte|evacue|transfere|admis|soigne|pris en charge|opere|conduit|achemine|traite)\w*"
        )
    ),
    # ", a raconté Hawa, une enseignante blessée au bras"
    _is_an_aside,
    *_NO_TOLL,
)


_DEADLY = frozenset(("force", "war", "disaster"))
# "Un séisme a tué … Un autre, en 2011, avait fait 500 morts"
_ANOTHER_ONE = Late(r"\W*(?:une? autre|celui|celle)\b,? (?:de |du |en |qui |survenue? )")


def _rule_of(toll: _Toll, hits: Sequence[Hit], topic: Topic) -> Rule:
    """What a toll tells: an act that its words name, a disaster, or no more than a toll."""
    if not _is_act(toll, hits, topic):
        return _VICTIM
    seen, parts, at = toll.seen, toll.parts, toll.at
    first = _governing(seen, parts, piece_at(parts, toll.count.start))
    if any(h.piece == at and family(h) in _DEADLY for h in hits) or _told_ahead(parts, first, at, hits):
        return _REPORT
    lead = parts[first].start
    if first > 0 and parts[first].join == "colon" and not any(h.piece == first - 1 for h in hits):
        lead = parts[first - 1].start  # "Une patrouille tombée sur une mine : deux militaires tués"
    if _of_nature(seen, parts, first, lead, toll.part.end):
        return _DROWNED
    if topic.disaster and not topic.war:
        return _DROWNED if _ANOTHER_ONE.match(seen, parts[0].start) else _REPORT
    return _named_cause(toll, lead) or _killing(toll) or _REPORT


# One of whom it is said that somebody killed him is told of by that alone: "L'assaillant a été abattu par la police"
_SHOT = Late(
    r"\bsuccombe (?:[\w'-]+ )?à (?:une|des|plusieurs|deux|trois|ses) (?:balles?|coups)\b|\bete (?:\w+ment )?(?:fauche|crible|egorge)e?\b|"
    r"\b(?:a|avait|aurait) ete (?:\w+ment )?(?:abattu|tue|assassine|execute|fusille|poignarde|neutralise|lynche|egorge)e?\b"
    r"(?=[^;:.]{0,70}\b(?:par |" + WEEKDAY + r"|hier|à (?:coups|bout|son domicile)|de (?:\w+ )?(?:balles|coups)))"
)


def _is_act(toll: _Toll, hits: Sequence[Hit], topic: Topic) -> bool:
    """Whether a toll is an act of its own: one dead only where people are killed, else he may belong to the act told before him."""
    if toll.count.rule not in ("victim", "death"):
        return True
    return (
        toll.count.rule == "victim"
        and (topic.war or topic.disaster or _SHOT.search(toll.seen, toll.count.start, toll.part.end) is not None)
        and not any(is_forceful(h) and abs(h.piece - toll.at) < 2 for h in hits)
    )


_CAUSE = Sought(
    r"(?P<drone_strike>\b(?:drones?|engins? sans pilote)\b)|(?P<air_strike>\b(?:sous (?:les|des) bombes|frappes?(?: aeriennes?)?|raids? aeriens?|bombardements? aeriens?|(?<!par )avions?|aviation)\b)|"
    r"(?P<shelling>\b(?:obus|artillerie|roquettes?|missiles?|mortiers?|bombardements?|pilonnages?)\b)|"
    r"(?P<explosion>\b(?:explosions?|bombes?|mines?(?! (?:d'(?:or|argent|etain|uranium|emeraudes?)|de (?:charbon|cuivre|cobalt|coltan|diamants?|fer|jade|phosphate|zinc|nickel|sel|houille|lithium)))|engins?(?! sans pilote)|kamikazes?|piegee?s?|attentats?|grenades?(?! lacrymogene))\b)|(?P<clash>\b(?:combats?|affrontements?|accrochages?|heurts|fusillades?|embuscades?|rixes?|bagarres?|querelles?|escarmouches?|echange de tirs|batailles? rangees?)\b)"
)
_OF_CLASH = Late(r"\b(?:de|d') $")


def _named_cause(toll: _Toll, lead: int) -> Rule | None:
    """The act that the clause of a toll names from ``lead`` on, rather another one than "(trois jours) de combats"."""
    seen, after = toll.seen, toll.at + 1
    stop = toll.part.end
    if after < len(toll.parts) and toll.parts[after].join == "comma" and VICTIMS_OF.match(seen, toll.parts[after].start):
        stop = toll.parts[after].end  # "a perdu trois hommes à Kidal, victimes d'une mine"
    cause = None
    for cause in _CAUSE.finditer(seen, lead, stop):
        if cause.lastgroup != "clash" or not _OF_CLASH.search(seen, max(0, cause.start() - 3), cause.start()):
            break
    if cause is None or not cause.lastgroup or FIGURE.match(seen, cause.start()):
        return None
    return Rule(f"toll of {cause.group()}", cause.lastgroup, "toll", "usual")  # type: ignore[arg-type]


_BY = Late(
    r"\bpar (?:des|les|un|une|l'|la|deux|plusieurs) ?(?:\w+ ){0,2}(?:hommes|individus|armee|soldats?|militaires?|policiers?|jihadistes?|rebelles|forces|milicien|assaillant|inconnus|tireur|colon|gang|bandits)"
)


def _killing(toll: _Toll) -> Rule | None:
    """The act that a toll is where somebody took the lives that it counts."""
    seen, count = toll.seen, toll.count
    if (kind := killed_by(toll.text, seen, toll.parts, count, toll.at)) is not None:
        return _KILLINGS[kind]
    if count.kind != "deaths":
        return None
    if _slain(toll) or _shot_at(toll):
        return _SLAUGHTERED
    if _BY.search(seen, count.start, toll.part.end):
        people = seen[count.start : count.end + 30]
        return _KILLED if words_in(people, 0, len(people)) & CIVIL else None
    return None


def _told_ahead(parts: Sequence[Piece], first: int, at: int, hits: Sequence[Hit]) -> bool:
    """Whether a gerund counts the dead of an act told before it: "Un hélicoptère a été abattu par un missile, faisant deux morts"."""
    return (
        first < at
        and parts[at].join == "gerund"
        and any(h.piece == first and family(h) == "force" and not h.noun for h in hits)
    )


_SLAIN = Late(
    r"\b(?:(?:abattu|execute|fusille|assassine|massacre|egorge|etrangle|decapite|poignarde|lynche|lapide)e?s?|(?:gorge|tete) tranchee|passe(?:e?s)? (?:par les armes|à la machette)|mis(?:e?s)? à mort|battue?s? à mort)\b"
)


def _slain(toll: _Toll) -> bool:
    """Whether those counted were unarmed and somebody took their lives: "Vingt passagers d'un car ont été abattus"."""
    slain = _SLAIN.search(toll.seen, toll.count.start, toll.count.end)
    if slain is None or toll.within(FAIR_GAME):
        return False
    who = toll.classes(slain.start())
    return bool(who & UNARMED) and "armed" not in who


_UNDER_FIRE = Late(
    r" ?\b(?:par|sous|de) (?:des |les |plusieurs |un |une |leurs )?(?:tirs?|balles?|rafales?|coups de feu|feu)\b(?! (?:de |d')(?:missiles?|roquettes?|obus|mortiers?|artillerie))"
)


def _shot_at(toll: _Toll) -> bool:
    """Whether those counted were unarmed and died by bullets: "Neuf autres ont péri par des tirs de l'armée"."""
    if not _UNDER_FIRE.match(toll.seen, toll.count.end, toll.part.end) or toll.within(FAIR_GAME):
        return False
    return "armed" not in toll.classes(toll.count.end)


_NATURE = Sought(
    r"\b(?:inondation|crue|seisme|tremblement de terre|cyclone|ouragan|typhon|tempete|tornade|glissement|eboulement|(?<!a )(?<!ont )(?<!vait )(?<!vaient )(?<!rait )(?<!voir )(?<!yant )(?<!ete )(?<!et )incendie|naufrage|accident|deraill|crash|epidemie|cholera|rougeole|ebola|(?:corona)?virus\b|paludisme|avalanche|eruption|effondrement|noyade|noye|collision|bousculade|canicule|intemperies|pluies|precipitations|chutes? de neige|neige\b|blizzard|vagues? de (?:froid|chaleur)|le (?:grand )?froid|foudre\b|grele\b|mousson|secheresse|(?:la )?chutes? (?:d'un (?:arbre|pan|rocher|bloc|mur|ascenseur|balcon|lustre|toit|grue|pylone|serac)|de (?:pierres|rochers|blocs|seracs|glace|grelons))|secousses?\b|(?<!a )(?<!ont )(?<!ait )repliques?\b(?! (?:de|du|des)\b)|ruptures? (?:d'une |de la |d'un |du )?(?:digue|barrage)|raz-de-maree|tsunami|intoxi|alcool frelate|monoxyde|volcan\b|noyes\b|coulee|famine|chavir)"
)
_POISONED = Late(r",? ?apres (?:avoir|l'ingestion|la consommation|l'absorption) (?:bu|mange|consomme|ingere|inhale|absorbe|d)")


def _of_nature(seen: str, parts: Sequence[Piece], first: int, lead: int, end: int) -> bool:
    """Whether nature killed those whom a clause counts, its subject perhaps past an aside: "En mai, un cyclone, le pire en dix ans, | a fait 41 morts"."""
    if _NATURE.search(seen, lead, end) or _POISONED.match(seen, end):
        return True
    head = next((p for p in parts[first::-1] if p.join in ("start", "colon")), parts[0])
    resumed = PREDICATE.match(seen, parts[first].start) is not None and parts[first].join in ("comma", "speech")
    before = parts[max(0, first - 1)].end
    return resumed and FINITE.search(seen, head.start, before) is None and _NATURE.search(seen, head.start, before) is not None


def _just_before(seen: str, hit: Hit, count: Count) -> bool:
    """Whether a verb has those counted as its object: "abattu un infirmier"."""
    return not hit.noun and 0 <= count.start - hit.start < 40 and not re.search(r"[,;:()]", seen[hit.start : count.start])


def _governing(seen: str, parts: Sequence[Piece], at: int) -> int:
    """The piece whose subject a gerund has: of ", faisant deux morts", the clause before the comma."""
    first = at
    while first > 0 and parts[first].join == "gerund":
        first -= 1
        while (
            first > 0
            and parts[first].join in ("comma", "bracket")
            and not FINITE.search(seen, parts[first].start, parts[first].end)
        ):
            first -= 1
    return first


class _Sentence(NamedTuple):
    """A sentence that tells something: the text and its ``view``, where it stands in them, its pieces and what its tolls count."""

    text: str
    seen: str
    span: Span
    parts: Sequence[Piece]
    found: Sequence[Count]

    def is_setting(self, wars: Sequence[Hit]) -> bool:
        """Whether some wars are only what people were killed in."""
        return all(_is_setting(self.seen, self.span, war) for war in wars)

    def is_caused(self, hit: Hit) -> bool:
        """Whether a noun only tells what something came of or after: "à la suite d'**une attaque**"."""
        return hit.noun and _CAUSED.search(self.seen, self.parts[hit.piece].start, hit.start) is not None


def clauses_of(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], hits: Sequence[Hit], found: Sequence[Count]
) -> list[Trigger]:
    """One trigger a clause and family, each with the clause that reports it."""
    told = _Sentence(text, seen, sentence, parts, found)
    merged = _merged(told, _heads(told, _acts(told, hits)))
    _reach_back(told, merged)
    return _as_one(seen, sentence, _triggers(told, [one for one in merged if one.hit.rule is not _VICTIM]))


def _acts(told: _Sentence, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The hits without what the arrested are charged with and without the way to an attack, which are no acts of their own."""
    seen = told.seen
    if any(family(h) == "seizure" for h in hits):
        hits = [
            h for h in hits if family(h) == "seizure" or not _CHARGED.search(seen, max(told.span.start, h.start - 60), h.start)
        ]
    if any(family(h) == "force" and not h.noun and h.rule.lemma != "toll" for h in hits):
        # "ont encerclé l'église avant d'ouvrir le feu sur les fidèles"
        hits = [
            h
            for h in hits
            if h.rule.lemma not in _SURROUNDING
            or h.rule.event_type != "blockade"
            or h.bare
            or seen.startswith(" depuis ", h.end)
        ]
    return hits


def _heads(told: _Sentence, hits: Sequence[Hit]) -> list[Told]:
    """One hit a piece and family, in the order of their pieces."""
    by_piece: dict[int, dict[str, list[Hit]]] = {}
    for hit in hits:
        by_piece.setdefault(hit.piece, {}).setdefault(family(hit), []).append(hit)
    heads: list[Told] = []
    for at, families in by_piece.items():
        _settle(told, families)
        for group in filter(None, families.values()):
            head = _head(group)
            # "où onze villageois, dont quatre enfants, ont péri" begins where its number does
            number = next((c for c in told.found if c.kind == "deaths" and c.start <= head.start < c.end), None)
            first = piece_at(told.parts, number.start) if number and not head.noun else at
            heads.append(Told(min(first, at), at, head))
    heads.sort(key=lambda one: (one.last, one.hit.start))
    return heads


_Hits = list[Hit]


class _Both(NamedTuple):
    """What a piece tells of force, and beside it of another family."""

    told: _Sentence
    others: _Hits
    force: _Hits

    @property
    def one_toll(self) -> bool:
        """Whether what it tells of force is no more than a toll."""
        return all(tells_deaths(h, self.told.found) for h in self.force)


def _settle(told: _Sentence, families: dict[str, _Hits]) -> None:
    """Leaves of what a piece tells of force and beside it what is an act of its own."""
    for name, settle in _BESIDE_FORCE:
        force, others = families.get("force"), families.get(name)
        if not force:
            return
        if others:
            families[name], families["force"] = settle(_Both(told, others, force))


def _with_war(both: _Both) -> tuple[_Hits, _Hits]:
    _, war, force = both
    if not both.one_toll:
        return war, force
    return ([], force) if both.told.is_setting(war) else (war + force, [])


def _with_disaster(both: _Both) -> tuple[_Hits, _Hits]:
    told, disaster, force = both
    if both.one_toll:
        return disaster + force, []
    if any(
        told.is_caused(h)
        or (h.noun and _SETS_ALIGHT.match(told.seen, h.end, disaster[0].start))
        or (h.bare and h.rule.event_type in FROM_AFAR)
        for h in force
    ):
        return [], force + disaster
    return disaster, force


def _with_street(both: _Both) -> tuple[_Hits, _Hits]:
    _, street, force = both
    if not both.one_toll:
        return street, force
    return ([], force) if any(h.rule.lemma in _RISINGS for h in street) else (street + force, [])


def _with_truce(both: _Both) -> tuple[_Hits, _Hits]:
    _, truce, force = both
    stops = [h.end for h in truce if h.rule.name in _STOPPING]
    return truce, [h for h in force if not (h.noun and any(0 <= h.np - end < _OBJECT_AT for end in stops))]


def _with_flight(both: _Both) -> tuple[_Hits, _Hits]:
    told, flight, force = both
    return flight, [h for h in force if not (h.noun and _FLED.search(told.seen, told.parts[h.piece].start, h.start))]


def _with_courts(both: _Both) -> tuple[_Hits, _Hits]:
    told, other, force = both
    if not any(h.rule.lemma in EXECUTING for h in other):
        return other, force
    dead = [h for h in force if tells_deaths(h, told.found)]
    return other + dead, [h for h in force if not tells_deaths(h, told.found)]


def _with_seizure(both: _Both) -> tuple[_Hits, _Hits]:
    told, seizure, force = both
    if any(h.rule.event_type in ("casualties_report", "clash") for h in force):
        return [], force + seizure
    return seizure, [] if all(map(told.is_caused, force)) else force


# Rules of a war told by what a country has lived through since: the attacks named with it are no single ones.
_AFFLICTED = frozenset(("plagued for years", "face it for years", "prey to it for years"))
_RISINGS = frozenset(("insurrection", "soulevement", "revolte"))
# What a piece tells beside force, and what of both is left.
_BESIDE_FORCE: tuple[tuple[str, Callable[[_Both], tuple[_Hits, _Hits]]], ...] = (
    # "opposent l'armée aux combattants du Hamas dans les rues de la ville" moves nobody
    ("moves", lambda both: ([h for h in both.others if h.rule.name != "forces at the gates"], both.force)),
    # "est confronté depuis 2015 à des attaques jihadistes": no single one of them
    ("war", lambda both: (both.others, [] if any(h.rule.name in _AFFLICTED for h in both.others) else both.force)),
    # "10.000 civils ont été tués depuis le début de la guerre" is a toll, "La guerre a fait 10.000 morts" tells of a war
    ("war", _with_war),
    # "Les inondations ont tué douze personnes", not "a pris feu à la suite d'une attaque de drones", "dans l'effondrement
    # d'une école visée par l'aviation"
    ("disaster", _with_disaster),
    # "La cessation des hostilités conclue le 21 décembre n'a guère tenu"
    ("truce", lambda both: (both.others, [] if all(h.rule.name == _NOT_HELD for h in both.force) else both.force)),
    # "l'insurrection a coûté la vie à 4.600 personnes" is its toll
    ("street", _with_street),
    # "ont suspendu leur offensive": what is stopped is no act of its own
    ("truce", _with_truce),
    # "ont fui les combats à El-Facher" tells of those who fled
    ("flight", _with_flight),
    # "Cinq condamnés ont été pendus" counts those whom the courts have put to death
    ("other", _with_courts),
    # "a capturé douze soldats lors des combats" is told by its most telling word; an attack in which people are seized is no
    # act of its own: "ont enlevé quarante fidèles lors d'une attaque contre une église"
    ("seizure", _with_seizure),
)


def _merged(told: _Sentence, heads: Sequence[Told]) -> list[Told]:
    """The heads of a sentence, those that hang on one before them taken into it."""
    merged: list[Told] = []
    for one in heads:
        # "Chassés par la montée des eaux, ils campent": what is told again is not the noun beside it
        near = [last for last in reversed(merged[-2:]) if last is merged[-1] or last.last == merged[-1].last]
        host = next((last for last in near if _is_of(told, one, last)), None)
        if host is None:
            merged.append(one)
        else:
            host.last = max(host.last, one.last)
            host.hit = _most_telling(told, host.hit, one.hit)
    return merged


def _is_of(told: _Sentence, one: Told, host: Told) -> bool:
    """Whether what a piece tells is of the act that one before it tells."""
    return kills_them(host, one, told.found) or hangs(told.text, told.seen, told.parts, host, one.first, one.hit, told.found)


def _most_telling(told: _Sentence, first: Hit, later: Hit) -> Hit:
    """The first of two hits of one act, or the words of the first with what the later says that it was."""
    if first.rule.event_type == "war" and tells_deaths(later, told.found) and told.is_setting([first]):
        return later
    if first.rule.lemma == "toll":
        if later.bare and later.rule.name in DAMAGE:
            return first
        if later.rule.lemma != "toll":
            return replace(first, rule=later.rule)
    if (
        (later.rule.event_type == "war" and first.rule.event_type == "clash" and later.noun)
        or takes_over(first, later, told.found)
        or (
            family(first) == "force" == family(later)
            and _RANK.get(later.rule.event_type, 9) < _RANK.get(first.rule.event_type, 9)
        )
    ):
        return replace(first, rule=later.rule)
    return first


_SO_IT_WAS = Late(
    r"\W*(?:le drame|l'incident|les? faits?|la (?:scene|tragedie|catastrophe)|l'episode|le (?:crime|sinistre)|tout|cela) (?:(?:s'est|se sont|s'etai(?:t|ent)) (?:produit|deroule|passe|joue)|(?:est|sont|etait) (?:survenu|intervenu|arrive)|(?:a|ont|avait) eu lieu|remont\w+)"
)


def _reach_back(told: _Sentence, merged: Sequence[Told]) -> None:
    """Lets an act begin where its subject stands, or what says of it that it took place."""
    for one in merged:
        join = told.parts[one.first].join
        if join == "gerund" and not one.hit.noun and is_forceful(one.hit):
            taken = {i for other in merged if other is not one for i in range(other.first, other.last + 1)}
            first = _governing(told.seen, told.parts, one.first)
            if taken.isdisjoint(range(first, one.first)):
                one.first = first
        elif (
            join == "while"
            and _SO_IT_WAS.match(told.seen, told.span.start, told.parts[one.first].start)
            and all(other is one or other.first > one.first for other in merged)
        ):
            one.first = 0  # "Le drame est survenu samedi à Oued Zem, quand un bus a percuté un camion"


def _triggers(told: _Sentence, merged: Sequence[Told]) -> list[Trigger]:
    """A trigger of each act, in the words that report it."""
    made: list[Trigger] = []
    busy = {i for one in merged for i in range(one.first, one.last + 1)}
    for at, one in enumerate(merged):
        hit = one.hit
        stop = _parts_from(told, one, merged[at + 1]) if at + 1 < len(merged) else told.span.end
        act = Act(told.text, told.seen, told.parts, told.found, busy, one.first, one.last, hit)
        clause = extent(act, stop)
        span = Span(hit.start, max(hit.start + 1, min(hit.end, clause.end)))
        made.append(Trigger(span, hit.rule.name, _by_victims(told, hit, clause), clause, hit.modality, hit.doubts))
    return made


def _parts_from(told: _Sentence, one: Told, later: Told) -> int:
    """Where the words of an act end before a second act in the same piece: "a repris Sake après | de violents combats"."""
    apart = (
        later.first == one.last
        and (later.hit.noun or later.hit.bare)
        and later.hit.np > one.hit.end
        and _PARTS.search(told.seen, one.hit.end, later.hit.np) is not None
    )
    return later.hit.np if apart else told.span.end


_CIVIL_PLACE = Late(
    r"\b(?:marches?|villages?|hameaux?|bourgs?|bourgades?|bus|autobus|minibus|autocars?|cars?|taxis?|eglises?|mosquees?|temples?|ecoles?|lycees?|hopita(?:l|ux)|dispensaires?|maisons?|cases|mariage|hotels?|"
    r"restaurants?|bars?|cafes?|discotheques?|boites? de nuit|supermarches?|centres? commercia(?:l|ux)|concerts?|fetes?|funerailles|veillees?|synagogues?|universites?|colleges?|internats?|campus|stades?|plages?|metro|maternites?|cliniques?|"
    r"ambulances?|trains?|fermes?|campements?|champs|(?:camps?|sites?) (?:de |des )(?:deplaces|refugies))\b"
)
_ARMED_PLACE = Late(
    r"(?<!par des )(?<!par les )(?<!par )\b(?:militaires?|soldats?|policiers?|gendarmes?|armee|caserne|garnison|base|commissariat|police|patrouille|rebelles?|jihadistes?|miliciens|insurges|combattants|positions?|supplétifs|vdp|garde)\b"
)


def _by_victims(told: _Sentence, hit: Hit, clause: Span) -> IncidentType:
    """The type of an attack, that on civilians where the dead it counts were unarmed: "ont attaqué un marché, tuant douze personnes"."""
    kind, seen = hit.rule.event_type, told.seen
    if kind != "other_attack":
        return kind
    aimed = clause.start if hit.noun else max(clause.start, hit.start)  # who strikes stands before the verb
    for count in told.found:
        if count.kind != "deaths" or not clause.start <= count.start < clause.end:
            continue
        whom = seen.find(" dont ", count.start, count.end)  # "onze civils, dont trois supplétifs"
        dead = classes_in(seen, told.span, count.start, whom if whom > 0 else count.end)
        if "armed" in dead or (hit.rule.lemma == "raid" and "militants" in seen[count.start : count.end]):
            return kind  # "Six militants ont été tués dans un raid": as agencies that translate call insurgents
        if "civilian" in dead:
            return "attack_civilians"
        others = "autres" in seen[count.start : count.end]  # "Neuf autres ont péri par des tirs"
        if ("people" in dead or others or _CIVIL_PLACE.search(seen, aimed, clause.end)) and not _ARMED_PLACE.search(
            seen, aimed, clause.end
        ):
            return "attack_civilians"
    return kind


_NOW_AT = Late(
    r"\b(?:est|etait) (?:passe|monte|porte|grimpe|s'etabli\w*|desormais)(?: (?:de [\w-]+ )?à)?|\b(?:s'eleve|s'etablit|atteint|depasse|grimpe|monte|passe)\b"
)


def _as_one(seen: str, sentence: Span, made: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence without those that are only the toll of an act told in the same words."""
    # "Les dirigeants, réunis à Bali, ont tenu une réunion de crise": one meeting
    kept = [
        t
        for t in made
        if t.event_type not in PEACEFUL
        or not any(
            t is not o and t.event_type == o.event_type and t.clause in o.clause and len(t.clause) < len(o.clause) for o in made
        )
    ]
    if len(kept) == 2 and _is_toll(kept[1]) and kept[0].event_type in _TOLLED and BILAN.match(seen, sentence.start):
        act, toll = kept
        if _NOW_AT.search(seen, act.span.end, toll.span.end):  # "Le bilan du bombardement de mardi est passé à six morts"
            return [replace(act, clause=act.clause.cover(toll.clause))]
    for toll in made:
        if not _is_toll(toll):
            continue
        for n, act in enumerate(kept):
            if act is toll or _is_toll(act) or act.event_type not in _TOLLED:
                continue
            shared = min(toll.clause.end, act.clause.end) - max(toll.clause.start, act.clause.start)
            if 2 * shared > min(len(toll.clause), len(act.clause)):
                kept[n] = replace(act, clause=act.clause.cover(toll.clause))
                kept.remove(toll)
                break
    return kept


def _is_toll(trigger: Trigger) -> bool:
    return trigger.rule.startswith("toll") or trigger.rule in _DEATHS


_DEATHS = frozenset(("claim lives", "cost the life of", "lose one's life", "find death", "not survive", "succumb"))
# What has a toll of its own.
_TOLLED: frozenset[IncidentType] = frozenset({*_RANK, "disaster", "protest"}) - {
    "abduction_arrest", "territory_taken", "territory_ceded", "casualties_report",
}  # fmt: skip
_CAUSED = Late(
    r"\b(?:à la suite|suite|apres|cause(?:e?s?)?|provoque(?:e?s?)?|declenche(?:e?s?)?|sous|lors|touche(?:e?s?)? par|vise(?:e?s?)? par|par)"
    r"(?:[ ']+(?:à|de|du|d|par|la|le|les|l|une?|des|cette)\b)*[ ']*$"
)
# "depuis le début de la guerre"; on one day, "en neuf mois de conflit", "dans le conflit"
_SINCE_WAR = Late(
    r"\bdepuis (?:(?:le |la )(?:debut|declenchement|lancement|commencement|reprise) (?:de |d'|du )?)?(?:la |le |l')?$"
)
_AMID_WAR = Late(
    r"\b(?:en (?:(?:plus|moins|pres) d(?:e |'))?[\w-]+ (?:jours|semaines|mois|ans|annees) de (?:la )?|dans (?:le |la |ce |cette ))$"
)
_THAT_DAY = Late(
    rf"\b(?:dernieres (?:\d+|vingt-quatre|quarante-huit) heures|{WEEKDAY}|hier|aujourd'hui|ce matin|dans la (?:nuit|journee))\b"
)


def _is_setting(seen: str, sentence: Span, war: Hit) -> bool:
    """Whether a war is only what people were killed in, or since when: "10.000 civils ont été tués depuis le début de la guerre"."""
    if war.rule.name == "nth day of a war":
        return True  # "Au 40e jour de guerre, un drone a tué dix hommes"
    if not war.noun:
        return False
    if _SINCE_WAR.search(seen, sentence.start, war.start):
        return True
    return bool(_AMID_WAR.search(seen, sentence.start, war.start) and _THAT_DAY.search(seen, sentence.start, sentence.end))


_FLED = Late(
    r"\b(?:fui(?:r|t|s|e|es|ent)?|fuyai(?:t|ent)|fuyant|fuient|echapper|echappe) (?:depuis \w+ )?(?:à |aux? )?(?:les |la |l'|le |ces )?(?:(?!des )[\w-]+ )?$"
)
# "Une attaque de drones a provoqué un incendie"
_SETS_ALIGHT = Late(r"[^.;]{0,90}?\b(?:provoqu|caus|declench|allum|entrain|occasionn|engendr)[a-z]+\b[^.;]{0,60}$")
# What stands before a second act in one piece when the first ends there.
_PARTS = Late(
    r"\b(?:et|puis|ou|apres|avant|malgre|lors|pendant|durant|suite|(?:sur)?lendemain|marge|issue|avec|sans|face|dans le cadre)(?: (?:à|a|de|du|des|d'|la|le|les|l'|une?|ses|son|sa))* ?$"
)


def _head(group: Sequence[Hit]) -> Hit:
    if len(group) == 1:
        return group[0]
    whole = [h for h in group if not h.noun and not h.bare and h.rule.lemma != "toll"]
    if whole:  # "a intercepté un missile tiré du Yémen" tells of the interception
        group = [h for h in group if not h.bare]
    best = min(group, key=lambda h: (_RANK.get(h.rule.event_type, 3), h.noun, h.start))
    toll = next((h for h in group if h.rule.lemma == "toll"), None)
    if toll is not None and best.noun and best.rule.lemma in ("riposte", "represaille", "offensive", "invasion"):
        best = toll  # "ont été neutralisés lors de la riposte"
    first = min(group, key=lambda h: h.np)
    verb = next((h for h in group if not h.noun and not h.bare), None)
    return replace(
        best,
        start=first.start,
        np=first.np,
        subject=first.subject or verb is not None,
        noun=verb is None and first.noun,
        bare=verb is None and first.bare,
        modality=max((h.modality for h in group), key=("asserted", "habitual", "planned", "claimed").index),
    )


_NOT_HELD = "a truce does not hold"
_STOPPING = frozenset(("stop the fighting", "agree to stop", "order to stop", "suspend the strikes"))
_OBJECT_AT = 24  # characters of "pour trois jours " between a verb and what it stops
_CHARGED = Late(r"\b(?:soupconn|accus|inculp|poursuivi|suspect|mis en examen)\w*(?: de| d'| pour)[\w'\" ]*$")
_SURROUNDING = frozenset(("encercler", "cerner", "entourer", "boucler"))
