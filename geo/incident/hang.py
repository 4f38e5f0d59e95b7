"""Which piece of a sentence tells more of the act of the piece before it: its dead, what came of it, it again in other words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import IncidentType
from geo.incident.clause import Piece
from geo.incident.counted import Count
from geo.incident.hits import (
    FINITE,
    PLACE,
    VERB_AFTER,
    VERB_FIRST,
    Hit,
    family,
    is_forceful,
)

__all__ = ["DAMAGE", "FROM_AFAR", "PREDICATE", "VICTIMS_OF", "Told", "hangs", "kills_them", "takes_over", "tells_deaths"]


@dataclass(slots=True)
class Told:
    """A hit and the pieces that tell it, first and last."""

    first: int
    last: int
    hit: Hit


def tells_deaths(hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a hit is no more than its toll: a verb of dying with its number."""
    return hit.rule.lemma in ("toll", "tuer") or (
        not hit.noun
        and any(c.kind == "deaths" and c.start <= hit.start < c.end for c in found)
        and hit.rule.event_type != "disaster"
    )


_DAY = re.compile(rf"\b(?:{WEEKDAY}|hier|{MONTH}|19\d\d|20\d\d)\b")

_APPOSED = re.compile(
    r"^ ?(?:un|une|le|la) (?:conflit|guerre|escalade|attaque|bilan|drame|affrontement|bataille|tragedie|attentat|operation|offensive|episode)"
)


_COST_LIVES = re.compile(r"(?:qui )?(?:a|ont|avait|avaient) (?:\w+ )?(?:fait|coute|tue|cause|laisse|provoque)\b")
_DURING = re.compile(r"\b(?:lors|au cours|pendant|dans)\b[\w' ]{0,30}$")
_SETTING = re.compile(r"\b(?:provoqu|declench|caus|entrain|allum|occasionn|engendr)[a-z]+ (?:[\w'-]+ ){0,4}?$")
_FIRED_ON: frozenset[IncidentType] = frozenset({"other_attack", "attack_civilians", "ceasefire_violation", "clash"})
_FOLLOWING = re.compile(r"\b(?:apres|suite|cause|raison)\b[\w' ]{0,24}$")
_WHEN = re.compile(r"(?:lorsqu|quand |apres qu|au moment où |apres )")
_SAME_SUBJECT = re.compile(r"(?:puis |ensuite |et )?(?:ils|elles|il|elle|on) ")
_SPEAKS = re.compile(
    r"(?:a|ont|avait|avaient)(?:-t-il|-t-elle|-t-on)? (?:declare|dit|indique|affirme|precise|raconte|annonce|ajoute|rapporte|confie|explique)\b"
)
_WOUNDING = re.compile(r"\W*(?:(?:en|les) (?:a|ont) )?bless")
_GERUND_AFTER = re.compile(r"(?:en )?(?:les |le |la |l'|lui |leur |en |y )[a-z]+ant\b")
_SOME_OF_THEM = re.compile(r"(?:la plupart|la majorite|certaine?s|plusieurs|d'autres|tous|toutes|les uns|quelques-un|dont)\b")
_TALLY_OF = re.compile(r"\b(?:bilan|decompte|prix)\b[^.;]*\b(?:de |d'|du |des )[^.;]*$")
_BY_SOMEBODY = re.compile(r"\bpar (?:l|d|une?|les|des|la|le|deux|trois|plusieurs)\b")
# What a toll tells besides the dead.
DAMAGE = frozenset(
    ("damage a target", "go up in smoke", "burn", "brûler un lieu", "incendier", "reduce to ashes", "brûler vif")
)
# What is told apart, whoever did it.
_OWN: frozenset[IncidentType] = frozenset({"territory_taken", "territory_ceded", "ceasefire_violation"})
FROM_AFAR: frozenset[IncidentType] = frozenset({"drone_strike", "air_strike", "shelling", "explosion"})
_HELPED = re.compile(
    r"(?:puis |ensuite |aussi |enfin )?(?:n'|les |l'|en |y )?(?:(?:a|ont|avait|avaient|aurait|auraient|etre|d'etre) )?(?:\w+ment )?(?:les )?$"
)
_PARTICIPLE_FIRST = re.compile(r"tuee?s?\b|[a-z]{3,}(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues)\b")
_STILL = re.compile(r"(?:rest|demeur)(?:e|ent|ait|aient) (?:toujours |encore )?")
_AT_ONCE = re.compile(r"\b(?:quand|lorsqu(?:e|'))\b")
_HAPPENED = re.compile(
    r"[^,;:]{0,40}? (?:(?:s'est|s'etait) (?:produit|deroule|passe)e?|(?:est|etait) (?:survenu|arrive|intervenu)e?|(?:a|avait) eu lieu)\b"
)
_SHARING = re.compile(r" ?(?:avec|pour un bilan|au prix|dont|causant|et|faisant|bilan|\d+ (?:morts|blesses))")


def kills_them(host: Told, told: Told, found: Sequence[Count]) -> bool:
    """Whether a later piece says that those counted in the first died: "a frappé quatre bergers, les tuant sur le coup"."""
    return (
        told.first <= host.last < told.last
        and not told.hit.noun
        and family(host.hit) == family(told.hit) == "force"
        and tells_deaths(told.hit, found)
    )


def _goes_on(seen: str, part: Piece, hit: Hit, other: Hit) -> bool:
    """Whether a verb goes on with the subject of the one before: nothing but its auxiliary stands before it."""
    return not other.noun and hit.rule.lemma != "toll" and _HELPED.fullmatch(seen, part.start, hit.start) is not None


def takes_over(first: Hit, second: Hit, found: Sequence[Count]) -> bool:
    """Whether the second of two verbs that tell one act says what it was: a fire was a strike, a road cut a protest, an intrusion a seizure."""
    kind = family(second)
    return (
        (family(first) == "disaster" and second.rule.event_type in FROM_AFAR and not tells_deaths(second, found))
        or (family(first) == "blockade" and kind == "street")
        or (first.rule.name in _COMING and kind == "seizure")
    )


# How those come who then take people.
_COMING = frozenset(("faire irruption", "les assaillants surgissent", "break in", "pour into"))
_THEIRS = re.compile(r"(?:leurs?|son|sa|ses) ")


def _of_one_act(seen: str, parts: Sequence[Piece], host: Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a verb beside another tells what came of it, or it again: "Frappé par un drone, le marché a brûlé toute la nuit"."""
    other, last, join = host.hit, parts[host.last], parts[at].join
    if other.noun or hit.noun or at != host.last + 1:
        return False
    struck = other.rule.event_type in FROM_AFAR and (family(hit) == "disaster" or hit.rule.name in DAMAGE)
    if hit.rule.event_type in FROM_AFAR and tells_deaths(other, found):
        # "Onze élèves ont péri sous leur école, bombardée lundi par l'aviation", "…: leur véhicule a roulé sur une mine"
        struck_there = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, hit.start)
        return bool(struck_there) or (join == "colon" and _THEIRS.match(seen, parts[at].start) is not None)
    if other.start - last.start < _AT_HEAD and last.join in ("start", "colon") and join == "comma":
        told_twice = hit.rule.event_type == other.rule.event_type and not (
            _DAY.search(seen, last.start, last.end) and _DAY.search(seen, parts[at].start, parts[at].end)
        )
        return (
            told_twice or struck or (is_forceful(other) and tells_deaths(hit, found))
        )  # "Fuyant les combats, ils ont gagné Goma"
    if other.rule.name in _COMING and family(hit) == "seizure" and join in ("and", "comma"):
        return _goes_on(seen, parts[at], hit, other)  # "ont fait irruption dans l'église et enlevé le prêtre"
    if (other.bare or other.start - last.start < _AT_HEAD) and join in ("comma", "speech"):
        return struck  # "Un bus, visé par un drone, a pris feu"
    if family(other) == "disaster" and hit.rule.event_type in FROM_AFAR:
        by = join == "comma" and hit.start - parts[at].start < _AT_HEAD and _PARTICIPLE_FIRST.match(seen, parts[at].start)
        # "a pris feu après avoir été touché par un drone", "a pris feu, touché par un drone"
        return (join in ("after", "speech") or bool(by)) and other.rule.lemma != "toll"
    # "Six villageois auraient été tués, et leurs maisons incendiées"
    return (
        hit.bare
        and join == "and"
        and family(hit) == family(other) == "force"
        and _THEIRS.match(seen, parts[at].start) is not None
    )


_BURNING = frozenset(("incendier", "bruler", "piller", "saccager", "raser", "detruire", "vandaliser"))


def _killed_and_burnt(one: Hit, other: Hit, found: Sequence[Count]) -> bool:
    """Whether one verb counts the dead and the other has things burnt or looted: "ont exécuté huit paysans et incendié trente cases"."""
    return any(
        burnt.rule.lemma in _BURNING and not tells_deaths(burnt, found) and _counts_dead(killed, found)
        for killed, burnt in ((one, other), (other, one))
    )


def _counts_dead(hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a verb has the dead it counts for its object: "exécuté huit paysans"."""
    return not hit.noun and any(
        c.kind == "deaths" and (c.start <= hit.start < c.end or 0 < c.start - hit.end < _OBJECT_AT) for c in found
    )


_OBJECT_AT = 12  # characters of "aussi plus de " between a verb and whom it counts


_RESUMED_AT = 24  # characters of "dans le cadre d'" before what a verb has past an aside for its object
_ABSOLUTE = re.compile(r"\b(?:ayant|s'etant|etant)(?: ete)?(?: \w+ment)? $")
_AT_HEAD = 4  # characters of "En " before a verb that opens its sentence
# The piece that an aside has parted from its subject begins with its verb: ", a visé un camp", ", s'est produit à l'aube".
PREDICATE = re.compile(
    r" ?(?:[^,]{1,80}, )?(?:(?:avec|entre|contre|de|du|des|d') ?[^,]{1,60}? )?(?:a|ont|avait|avaient|aurait|auraient|s'est|se sont|est|sont|etait|etaient)\b"
)


VICTIMS_OF = re.compile(
    r" ?(?:tous |toutes |la plupart )?(?:victimes?|cibles?|tue|abattu|fauche|emporte|touche|atteint|pris|surpris|happe)(?:e?s?)? (?:(?:\w+di|dimanche|hier|la veille|le \d+ \w+|en [a-z]+)(?: matin| soir| dernier)? )?(?:d|par|dans)"
)
_DESTROYED = frozenset(("detruire", "endommager", "raser", "toucher", "aneantir", "pulveriser", "souffler", "devaster"))
_FIGHTING_IT = re.compile(r" ?(?:en |alors qu'\w+ )?(?:lutt|combatt|tent|essay|port|secour|fuy|intervena)(?:ant|aient|ait)\b")
_BY_WHAT = re.compile(r" ?(?:par (?:un|une|des|la|le|les|l'|deux|trois|plusieurs)) ?")
_SAYS_WHO = re.compile(r" ?(?:selon|d'apres) ")
_NEW_SUBJECT = re.compile(r"(?:\w+ ){1,3}(?:ont|a|avaient|sont) ")


class _Pair:
    """A hit that a later piece of a sentence tells, beside what the pieces before it tell, the host."""

    def __init__(
        self, text: str, seen: str, parts: Sequence[Piece], host: Told, at: int, hit: Hit, found: Sequence[Count]
    ) -> None:
        self.text, self.seen, self.parts, self.host, self.at, self.hit, self.found = text, seen, parts, host, at, hit, found
        self.other, self.part, self.last = host.hit, parts[at], parts[host.last]
        self.kind, self.of_host = family(hit), family(host.hit)
        self.stated = seen[self.part.start : self.part.end]
        self.beside = at == host.last + 1
        self.between = parts[host.last + 1 : at]
        self.joins = {part.join for part in parts[host.last + 1 : at + 1]}
        # ", les tuant sur le coup"
        self.join = "gerund" if self.part.join == "comma" and _GERUND_AFTER.match(self.stated) else self.part.join
        # what stands between only places, dates, names or says who tells it: ", dans le sud-est de la Turquie:", ", selon une ONG,"
        self.near = all(
            not (VERB_AFTER if _SAYS_WHO.match(seen, part.start) else FINITE).search(seen, part.start, part.end)
            for part in self.between
        )
        self.force = self.of_host in ("force", "disaster", "war")
        self.violence = self.force or self.of_host in ("street", "seizure")
        self.alike = hit.rule.event_type == host.hit.rule.event_type

    def counts(self, rule: str | None = None) -> bool:
        """Whether the later piece has a count, or one of a rule."""
        return any(self.part.start <= c.start < self.part.end and rule in (None, c.rule) for c in self.found)

    def placed(self) -> bool:
        """Whether the later piece names a place."""
        return PLACE.search(self.text[self.part.start : self.part.end]) is not None

    @property
    def subject(self) -> Piece:
        """The piece in which the host begins."""
        return self.parts[self.host.first]

    @property
    def asides(self) -> set[str]:
        """How the pieces between that and the later one are joined."""
        return {part.join for part in self.parts[self.host.first + 1 : self.at]}

    @cached_property
    def apart(self) -> bool:
        """Whether both name a place."""
        host = self.text[self.subject.start : self.last.end]
        return bool(PLACE.search(host) and PLACE.search(self.text[self.hit.end : self.part.end]))

    @cached_property
    def toll(self) -> bool:
        """Whether the later piece only counts."""
        hit = self.hit
        return (
            tells_deaths(hit, self.found)
            or hit.rule.event_type == "casualties_report"
            or (hit.rule.event_type == "other_attack" and not hit.noun and self.join == "colon" and self.counts())
        )

    def begins(self) -> bool:
        """Whether the later piece begins with the hit."""
        return self.hit.start - self.part.start < _AT_HEAD


# "Six gardes ont été tués jeudi, trois jours après un attentat qui avait fait neuf morts": another act, of another day
_SO_LONG_AFTER = re.compile(
    r"\b(?:minutes?|heures?|jours?|semaines?|mois|ans?|annees?|decennies?) (?:seulement |à peine |exactement )?apres $"
)


_SAYS_MORE = re.compile(r"(?:annonce|affirme|indique|declare|assure|revendique|reconnu|dementi) ")


def _is_of_another(seen: str, part: Piece) -> bool:
    """Whether a piece begins what is told of another act: "…, trois jours après un attentat", "… et annoncé la mort de deux hommes"."""
    if part.join == "and":
        return _SAYS_MORE.match(seen, part.start) is not None
    return part.join == "after" and _SO_LONG_AFTER.search(seen, max(0, part.start - 40), part.start) is not None


def hangs(text: str, seen: str, parts: Sequence[Piece], host: Told, at: int, hit: Hit, found: Sequence[Count]) -> bool:
    """Whether a later piece tells more of the same: "…, tuant douze soldats", "…, un conflit qui a fait 30.000 morts"."""
    if host.last <= at <= host.last + 2 and _sets_alight(seen, parts[at], host.hit, hit):
        return True
    if at <= host.last:
        return hit.rule.lemma == "toll" and any(
            c.kind == "deaths" and c.start <= host.hit.start and hit.start < c.end and c.start <= hit.start for c in found
        )  # "Deux manifestants, atteints par balles, sont décédés"
    if at - host.last > 6 or any(_is_of_another(seen, p) for p in parts[host.last + 1 : at + 1]):
        return False
    pair = _Pair(text, seen, parts, host, at, hit, found)
    if at - host.last > 2 and not pair.near:
        return False
    for rule in _RULES:
        told = rule(pair)
        if told is not None:
            return told
    return False


def _sets_alight(seen: str, part: Piece, other: Hit, hit: Hit) -> bool:
    """Whether a fire is what a strike set off, be it in its own piece: "Un drone a frappé un dépôt, provoquant un incendie"."""
    struck = other.rule.event_type in FROM_AFAR or other.rule.event_type in _FIRED_ON
    set_off = family(hit) == "disaster" or hit.rule.name == "alerte aérienne"
    return hit.noun and struck and set_off and _SETTING.search(seen, part.start, hit.start) is not None


def _verb_behind_aside(p: _Pair) -> bool:
    """An aside parts subject and verb: "L'attentat, non revendiqué, a frappé un marché", "L'explosion, qui a tué trois ouvriers, a soufflé l'usine"."""
    return bool(
        p.other.noun
        and not p.hit.noun
        and (p.alike or p.of_host == p.kind == "force")
        and p.other.np - p.subject.start < _AT_HEAD
        and p.subject.join != "after"
        and p.joins <= {"comma", "relative", "bracket", "speech"}
        and p.asides <= {"comma", "relative", "bracket", "speech", "where", "gerund"}
        and (PREDICATE.match(p.stated) or (p.alike and p.begins()))  # "Le blocus de Boni, dans la région de Mopti, dure depuis"
        and not FINITE.search(p.seen, p.other.end, p.subject.end)
    )


def _toll_behind_relative(p: _Pair) -> bool:
    """A relative parts the act from its toll: "L'attentat, qui a visé une mosquée, a fait 50 morts"."""
    return bool(
        p.other.noun
        and p.other.np <= p.subject.start + 2
        and is_forceful(p.other)
        and tells_deaths(p.hit, p.found)
        and p.join in ("comma", "speech")
        and PREDICATE.match(p.stated)
        and not FINITE.search(p.seen, p.subject.start, p.subject.end)
        and p.asides <= {"relative", "comma", "bracket", "where", "gerund"}
    )


def _act_behind_its_toll(p: _Pair) -> bool:
    """An aside counts the dead of what is told behind it: "L'explosion, qui a tué trois ouvriers, a détruit l'usine"."""
    return bool(
        p.alike
        and not p.hit.noun
        and tells_deaths(p.other, p.found)
        and p.last.join in ("relative", "where", "gerund")
        and p.join in ("comma", "speech")
        and PREDICATE.match(p.stated)
        and not p.apart
    )


def _crowd_blocks(p: _Pair) -> bool:
    """A crowd and what it blocks are one protest: "une foule a bloqué la route en brûlant des pneus"."""
    return (
        {p.kind, p.of_host} == {"street", "blockade"}
        and p.beside
        and not p.hit.noun
        and (
            p.join in ("gerund", "relative")
            or (p.join in ("comma", "speech") and p.other.start - p.last.start < _AT_HEAD)
            or (p.join == "and" and _goes_on(p.seen, p.part, p.hit, p.other))
        )
    )


def _corrected(p: _Pair) -> bool | None:
    """A figure that is put against another is a claim of its own: "cinquante, corrige l'opposition"."""
    return False if p.counts("again") else None


def _done_next(p: _Pair) -> bool | None:
    """What is done next, and is of another kind, is an act of its own: "Ils ont tué sept gardes, avant de mettre le feu à leurs camions"."""
    next_one = p.seen.endswith(("avant de ", "avant d'"), 0, p.part.start) and not p.hit.noun and not p.hit.bare
    return False if next_one and not p.alike and p.begins() and not p.counts() else None


def _one_act(p: _Pair) -> bool:
    """A verb tells what came of the act, or it again: "Frappé par un drone, le marché a brûlé"."""
    return _of_one_act(p.seen, p.parts, p.host, p.at, p.hit, p.found)


def _tally(p: _Pair) -> bool:
    """A count is brought up to date: ", ce qui porte à quatre le nombre des victimes"."""
    return p.force and p.near and p.join == "while" and p.counts("tally")


def _came_of_it(p: _Pair) -> bool:
    """What an act brought about is told in a clause of its own: "…, ce qui a causé la mort de deux hommes"."""
    return (
        p.force
        and p.near
        and p.join == "while"
        and p.seen.endswith("ce qui ", 0, p.part.start)
        and (p.toll or p.hit.rule.event_type in ("casualties_report", p.other.rule.event_type))
    )


def _wounded_too(p: _Pair) -> bool:
    """The wounded are counted beside the dead: "Trois passants ont été tués et une dizaine de personnes, dont un enfant, blessées"."""
    return bool(
        p.force
        and p.near
        and not p.apart
        and _WOUNDING.match(p.stated)
        and (p.toll or p.hit.rule.lemma == "blesser" or "bless" in p.seen[p.hit.start : p.hit.end])
    )


def _toll_behind_colon(p: _Pair) -> bool:
    """A colon announces the toll: "Un hélicoptère a mitraillé le monastère, où des fidèles étaient réunis : neuf tués"."""
    if p.hit.rule.lemma != "toll" or p.join != "colon" or not p.force or VERB_AFTER.search(p.stated):
        return False
    crossed = {part.join for part in p.between}
    if len(p.stated) < 90 and crossed <= {"where", "relative", "comma", "bracket", "gerund"}:
        return True
    return p.other.rule.lemma != "toll" and crossed <= {"colon", "comma", "where", "relative"} and not p.placed()


def _same_again(p: _Pair) -> bool:
    """The same act is told again by its verb: "L'élection du président, remportée samedi par …"."""
    return (
        p.alike
        and not (p.apart and p.kind == "force")
        and not p.hit.noun
        and p.join in ("and", "comma")
        and p.beside
        and p.hit.start - p.part.start < 2
    )


def _same_subject_goes_on(p: _Pair) -> bool:
    """Who acts goes on, with no new subject: "ont attaqué le poste et incendié la mairie", "s'est propagé et a ravagé": no new subject."""
    if p.hit.noun or p.join not in ("and", "comma") or not p.near or not _goes_on(p.seen, p.part, p.hit, p.other):
        return False
    # "ont surgi, rassemblé les hommes et ouvert le feu"
    chained = all(part.join in ("and", "comma") and _PARTICIPLE_FIRST.match(p.seen, part.start) for part in p.between)
    if not chained or _killed_and_burnt(p.other, p.hit, p.found):
        return False
    if p.alike and not (p.apart and p.kind == "force"):  # "ont bombardé Tyr et frappé un pont à Hermel"
        return True
    return (
        p.kind == p.of_host == "force"
        and _OWN.isdisjoint({p.hit.rule.event_type, p.other.rule.event_type})
        and not p.apart
        and not (_DAY.search(p.stated) and _DAY.search(p.seen, p.parts[p.host.first].start, p.last.end))
    )


def _some_of_them(p: _Pair) -> bool:
    """What became of some of what was fired: "Vingt projectiles tirés sur Safed, la plupart tombés dans des champs"."""
    return _is_bare_force(p) and _SOME_OF_THEM.match(p.stated) is not None


def _damage_in_toll(p: _Pair) -> bool:
    """A toll counts houses too: "Bilan : trois morts, quarante maisons brûlées"."""
    return _is_bare_force(p) and (p.other.noun or p.other.rule.lemma == "toll") and p.hit.rule.name in DAMAGE and not p.placed()


def _damage_of_disaster(p: _Pair) -> bool:
    """A disaster told before says what destroyed what a line counts: "Crue à Bor : 340 cases détruites, quatre morts"."""
    return (
        p.hit.bare
        and p.of_host == "disaster"
        and p.other.noun
        and p.hit.rule.name in DAMAGE
        and p.join in ("colon", "comma", "bracket")
        and p.beside
        and not p.placed()
        and _BY_SOMEBODY.search(p.stated) is None
    )


def _is_bare_force(p: _Pair) -> bool:
    return p.hit.bare and p.join == "comma" and p.beside and p.force and p.kind in ("force", "disaster")


def _by_what(p: _Pair) -> bool:
    """The noun says by what they died: "Quatre soldats ont été tués, dimanche, selon l'ONU, par des tirs de mortier"."""
    return bool(
        p.hit.noun
        and not p.other.noun
        and p.join == "comma"
        and p.near
        and p.kind == "force" == p.of_host
        and _BY_WHAT.match(p.stated)
    )


def _victims_of(p: _Pair) -> bool:
    """The noun says of what they were victims: "a perdu cinq hommes à Beit Hanoun, victimes d'une charge explosive"."""
    return bool(
        p.hit.noun
        and tells_deaths(p.other, p.found)
        and is_forceful(p.hit)
        and p.near
        and p.join == "comma"
        and VICTIMS_OF.match(p.stated)
    )


def _toll_of(p: _Pair) -> bool:
    """A toll before what it is of: "Sept morts : c'est le bilan de la salve de missiles"."""
    return bool(
        p.hit.noun
        and p.other.rule.lemma == "toll"
        and is_forceful(p.hit)
        and p.near
        and _TALLY_OF.search(p.seen, p.last.end, p.hit.start)
    )


def _toll_behind_participle(p: _Pair) -> bool:
    """A participle parts the act from its toll: "La secousse, ressentie jusqu'à Delhi, a blessé une douzaine de personnes"."""
    return bool(
        (p.other.bare or (p.last.join == "comma" and _PARTICIPLE_FIRST.match(p.seen, p.last.start)))
        and not p.other.noun
        and not p.hit.noun
        and p.join in ("comma", "speech")
        and p.near
        and (p.toll or p.hit.rule.lemma == "toll")
        and VERB_FIRST.match(p.stated)
    )


def _still_so(p: _Pair) -> bool:
    """What was done lasts: "Trois syndicalistes, cueillis jeudi, restaient détenus au secret"."""
    return bool(
        p.kind == p.of_host
        and p.other.bare
        and p.join in ("comma", "speech")
        and p.beside
        and not p.hit.noun
        and _STILL.fullmatch(p.seen, p.part.start, p.hit.start)
    )


def _disaster_behind_colon(p: _Pair) -> bool:
    """A heading and its disaster: "Inondations au Cachemire : neuf noyés depuis samedi"."""
    return p.alike and p.join == "colon" and p.beside and p.kind == "disaster" and not VERB_AFTER.search(p.stated)


def _act_behind_heading(p: _Pair) -> bool:
    """A heading and the act it is of: "Coup de filet à Istanbul : 115 suspects placés en garde à vue"."""
    heading = p.host.first == 0 and p.join == "colon" and not FINITE.search(p.seen, p.parts[0].start, p.parts[0].end)
    named = p.other.noun and p.other.np - p.parts[0].start < _AT_HEAD
    return p.alike and p.beside and heading and named and not p.hit.noun and p.kind != "truce"


def _whose_cause(p: _Pair) -> bool:
    """An absolute clause tells it again: "Plus rien n'entre à Gaza, Israël ayant fermé le passage"."""
    absolute = p.join == "comma" and _ABSOLUTE.search(p.seen, p.part.start, p.hit.start) is not None
    return p.alike and p.beside and not p.hit.noun and absolute


def _object_past_aside(p: _Pair) -> bool:
    """A verb has its object past an aside: "ont repris mardi, par visioconférence, leurs négociations"."""
    resumed = p.hit.noun and not p.other.noun and p.near and p.joins == {"comma"} and p.hit.np - p.part.start < _RESUMED_AT
    return p.alike and resumed and p.kind in ("talks", "truce") and not _DAY.search(p.stated)


def _which_they(p: _Pair) -> bool:
    """A relative tells who does it: "ont resserré le blocus | qu'ils imposent depuis juin"."""
    named = p.last.end - p.other.end < _AT_HEAD
    return p.alike and p.beside and p.join == "that" and named and not p.hit.noun


def _cutting_the_road(p: _Pair) -> bool:
    """What fell cuts a road: "Un pont s'est écroulé, coupant la route"."""
    blocked = p.hit.rule.event_type == "blockade" or (p.hit.rule.lemma == "panne" and p.of_host == "street")
    return p.join == "gerund" and p.beside and p.of_host in ("disaster", "street") and blocked


def _having_been(p: _Pair) -> bool:
    """An absolute clause says how they died: "Vingt pèlerins ont péri, leur car ayant plongé dans l'Indus"."""
    return bool(
        p.other.rule.lemma == "toll"
        and is_forceful(p.hit)
        and not p.hit.noun
        and p.beside
        and p.join in ("comma", "where", "relative")
        and (_ABSOLUTE.search(p.seen, p.part.start, p.hit.start) or (p.hit.bare and _THEIRS.match(p.seen, p.part.start)))
    )


def _struck_by(p: _Pair) -> bool:
    """A participle says what struck: "Hécatombe à l'hôpital, visé par un drone", "neuf corps retrouvés, emportés par les eaux"."""
    return bool(
        (p.other.noun or p.other.rule.lemma == "toll")
        and p.force
        and (p.hit.rule.event_type in FROM_AFAR or (p.kind == "disaster" and not p.hit.noun))
        and p.beside
        and p.join == "comma"
        and p.begins()
        and _PARTICIPLE_FIRST.match(p.stated)
    )


def _named_dead(p: _Pair) -> bool:
    """Who died is named before it is said how: "la mort d'un chef du groupe, Yusuf Dahir, tué samedi par un drone"."""
    tells = p.parts[p.hit.piece]
    return bool(
        p.other.rule.lemma == "toll"
        and p.force
        and p.kind == "force"
        and p.beside
        and p.join == "comma"
        and not p.hit.noun
        and tells.start > p.part.start
        and p.hit.start - tells.start < _AT_HEAD
    )


def _driven_off(p: _Pair) -> bool:
    """Those who block are driven off: "ont dressé des barrages, d'où la gendarmerie les a délogés"."""
    driven = p.hit.rule.lemma == "deloger" and p.of_host in ("street", "blockade")
    return driven and p.join in ("relative", "where", "gerund") and p.beside


def _gerund(p: _Pair) -> bool | None:
    """A gerund tells what the act did: "Des hommes armés ont attaqué trois villages de la région, au nord de Djibo, massacrant 44 civils"."""
    same = p.kind == p.of_host
    if p.join != "gerund" or p.hit.noun or not (p.violence or same):
        return None
    if not (p.toll or same or p.kind in ("force", "disaster")):
        return None
    before = p.parts[p.at - 1]
    if not p.beside and _SPEAKS.match(p.seen, before.start):
        return False  # "…, a déclaré le maire, faisant état de dix morts"
    return p.beside or p.near or before.end - before.start < 60


def _when_it_happened(p: _Pair) -> bool:
    """They died when it happened: "Deux policiers ont péri quand leur véhicule a sauté"."""
    return bool(
        tells_deaths(p.other, p.found)
        and not tells_deaths(p.hit, p.found)
        and p.join == "while"
        and p.beside
        and is_forceful(p.hit)
        and not p.hit.noun
        and _AT_ONCE.search(p.seen, p.last.end - 8, p.part.start)
    )


def _it_happened_when(p: _Pair) -> bool:
    """What happened is told behind when and where: "L'accident s'est produit à l'aube près d'Ocoña, lorsque le car a percuté un camion"."""
    return bool(
        p.other.noun
        and not p.hit.noun
        and p.join == "while"
        and p.near
        and p.kind in ("force", "disaster")
        and p.kind == p.of_host
        and _HAPPENED.match(p.seen, p.other.end, p.last.end)
        and _AT_ONCE.search(p.seen, p.part.start - 12, p.part.start + 1)
    )


def _during_clashes(p: _Pair) -> bool:
    """They died during clashes: "Trois manifestants ont été tués par balle, lors d'une nouvelle journée d'affrontements"."""
    return bool(
        p.hit.noun
        and p.hit.rule.event_type == "clash"
        and p.near
        and (tells_deaths(p.other, p.found) or p.other.rule.name == "die a violent death")
        and _DURING.search(p.seen, p.part.start - 1, p.hit.start)
    )


def _day_of_marches(p: _Pair) -> bool:
    """Those who marched did so on a day of strikes: "ont manifesté jeudi, lors d'une journée de grèves"."""
    return (
        p.hit.noun
        and p.alike
        and p.kind == "street"
        and p.near
        and not p.apart
        and _DURING.search(p.seen, p.part.start - 1, p.hit.start) is not None
    )


_HOURS_OF = re.compile(
    r" ?(?:apres |au terme d|à l'issue d)?(?:e |')?(?:plus de |pres de |au moins )?(?:plusieurs|quelques|longues|une?|deux|trois|quatre|cinq|six|sept|huit|dix|douze|\d+) (?:longues )?(?:heures?|jours?|semaines|mois) (?:de |d')"
)


def _hours_of_it(p: _Pair) -> bool:
    """The fight before, counted in hours: "L'attaque a été repoussée après plusieurs heures de combat"."""
    return p.hit.noun and p.hit.rule.event_type == p.other.rule.event_type == "clash" and bool(_HOURS_OF.match(p.stated))


def _fire_after_strike(p: _Pair) -> bool:
    """A fire comes of a strike: "Un dépôt a pris feu après une attaque de drone"."""
    return bool(
        p.hit.noun
        and p.of_host == "disaster"
        and p.hit.rule.event_type in FROM_AFAR
        and p.beside
        and p.join in ("after", "comma")
        and _FOLLOWING.search(p.seen, max(0, p.part.start - 8), p.hit.start)
    )


def _seized_during(p: _Pair) -> bool:
    """People are taken during an attack: "ont enlevé quarante fidèles lors d'une attaque contre une église"."""
    return bool(
        p.hit.noun
        and not p.other.noun
        and p.kind == "force"
        and p.of_host == "seizure"
        and p.beside
        and _DURING.search(p.seen, p.part.start - 1, p.hit.start)
    )


_ELSEWHERE = re.compile(
    r"\b(?:à|au|aux|en|dans|près d[eu']|vers) (?:la |le |les |l['’])?(?:[a-zé]+ (?:de |d['’]|du ))?[A-ZÉÎ]\w"
)
_ASIDE_OF_ONE = 2  # pieces: who, and what is said of him between commas


def _cause_of_toll(p: _Pair) -> bool:
    """A toll before what caused it: "Neuf personnes ont été tuées après que des hommes armés ont ouvert le feu", "…, lors d'affrontements avec la police"."""
    if p.other.rule.lemma != "toll" or p.hit.rule.lemma == "toll" or not is_forceful(p.hit) or not p.near:
        return False
    if p.hit.noun and _DURING.search(p.seen, p.part.start - 1, p.hit.start):
        return True
    if p.join == "relative" and p.beside:
        return True  # "les dépouilles de 19 migrants dont la barque avait chaviré"
    there = p.join == "where" and p.beside
    if not there and p.join == "comma" and PREDICATE.match(p.seen, p.part.start):
        # "…, où un car, bondé, est tombé …"
        aside = p.parts[p.host.last + 1 : p.at]
        there = bool(aside) and aside[0].join == "where" and len(aside) <= _ASIDE_OF_ONE
    if there and not p.hit.noun and not _ELSEWHERE.search(p.text, p.part.start, p.part.end) and not _DAY.search(p.stated):
        return True  # "Neuf personnes sont mortes mardi au Maroc, où un car est tombé dans un ravin"
    first = p.between[0] if p.between and p.join == "relative" else p.part
    if first.join in ("while", "after") and _WHEN.search(p.seen, max(0, first.start - 12), first.start):
        return True  # "cinq civils ont été tués lorsque l'autocar qui les amenait a roulé sur une mine"
    verbless = not FINITE.search(p.seen, p.parts[p.host.first].start, p.last.end)
    return "colon" in p.joins and verbless and not p.hit.noun  # "Dix policiers tués : les assaillants ont pris …"


def _fired_by(p: _Pair) -> bool:
    """Who fired what killed: "ont succombé aux roquettes que des miliciens ont tirées sur Alep"."""
    return (
        p.join in ("relative", "that")
        and p.beside
        and p.hit.rule.lemma in ("tirer", "lancer", "larguer")
        and p.host.hit.rule.event_type in FROM_AFAR
    )


def _where_they(p: _Pair) -> bool:
    """The same people do more in the same place: "ont fait irruption à Mucojo, où ils ont décapité sept hommes"."""
    return bool(
        p.join in ("where", "and", "comma")
        and p.force
        and p.kind in ("force", "disaster")
        and p.near
        and _SAME_SUBJECT.match(p.stated)
        and not p.hit.noun
        and p.hit.rule.event_type not in _OWN
        and not p.placed()
        and not _DAY.search(p.stated)
    )


def _damage_there(p: _Pair) -> bool:
    """What was destroyed where it struck: "Dix frappes ont visé les quartiers de Haret Hreik et Laylaki, où six immeubles ont été détruits"."""
    destroyed = p.hit.rule.event_type == "other_attack" and p.hit.rule.lemma in _DESTROYED and not p.hit.noun
    return bool(
        destroyed
        and p.join == "where"
        and p.near
        and p.host.hit.rule.event_type in FROM_AFAR
        and not p.placed()
        and not _DAY.search(p.stated)
    )


def _died_fighting_it(p: _Pair) -> bool:
    """One died of what he fought: "Un pompier est mort mardi en luttant contre un incendie"."""
    return bool(
        p.hit.noun and p.other.rule.lemma == "toll" and p.kind == "disaster" and p.beside and _FIGHTING_IT.match(p.stated)
    )


def _toll_in_brackets(p: _Pair) -> bool:
    """A short toll without a verb: "Bombardement du marché (au moins 14 tués)"."""
    return (
        p.hit.rule.lemma == "toll"
        and p.violence
        and p.near
        and p.join in ("bracket", "colon", "comma")
        and p.part.end - p.part.start < 60
        and not VERB_AFTER.search(p.stated)
        and (p.join != "comma" or p.beside or bool(p.joins & {"colon", "bracket"}))
    )


def _cost_lives(p: _Pair) -> bool:
    """A hostage taking and its dead: "la prise d'otages de Beslan, en 2004, qui avait fait 330 morts"."""
    taken = p.other.noun and p.other.rule.event_type == "abduction_arrest"
    return p.toll and taken and p.near and _COST_LIVES.match(p.stated) is not None


def _toll_beside(p: _Pair) -> bool:
    """A toll in a piece that has no place and no day of its own: "…, faisant douze morts", "… et en a tué douze"."""
    if not p.toll or not p.force:
        return False
    if p.join == "relative" and (
        p.near or (p.at == p.host.last + 2 and _APPOSED.match(p.seen[p.between[0].start : p.between[0].end]))
    ):
        return True
    if p.join == "gerund" and p.near:
        return True
    told_apart = p.other.rule.event_type in _OWN or _killed_and_burnt(p.other, p.hit, p.found)
    counts_too = p.other.rule.lemma == "toll"
    if p.join == "and" and p.beside and not told_apart and (counts_too or not _NEW_SUBJECT.match(p.stated)):
        return True
    if counts_too:
        return False
    if p.join == "comma" and p.beside and _SHARING.match(p.stated):
        return True
    return (
        p.near
        and not _killed_and_burnt(p.other, p.hit, p.found)
        and not p.placed()
        and not _DAY.search(p.stated)
        and (p.join in ("where", "colon") or (not told_apart and p.beside and p.join in ("and", "comma")))
    )


def _apposed_war(p: _Pair) -> bool:
    """A war is named beside its fighting: "…, un conflit qui a fait 30.000 morts"."""
    return bool(
        p.hit.rule.event_type == "war"
        and p.hit.np - p.part.start < 3
        and p.join == "comma"
        and p.other.rule.event_type in ("clash", "war")
        and _APPOSED.match(p.stated)
    )


def _in_a_relative(p: _Pair) -> bool:
    """A relative on the noun that tells the act, or one that tells it again: "l'attaque, qui a visé un camp"."""
    of_force = p.force and p.kind == "force" and p.join == "relative" and p.part.start <= p.hit.start
    if of_force and p.beside and p.other.noun and p.other.start > p.last.end - 90:
        return True
    return p.alike and p.beside and (p.join == "relative" or (p.join == "where" and p.kind == "talks"))


def _toll_of_war(p: _Pair) -> bool:
    """A war and its dead: "La guerre de Bosnie s'est achevée en 1995, après avoir fait 100.000 morts"."""
    of_war = p.other.rule.event_type == "war" and p.toll
    return of_war and p.at - p.host.last <= 4 and p.join in ("relative", "speech", "comma", "start", "and")


def _or_else(rule: Callable[[_Pair], bool]) -> Callable[[_Pair], bool | None]:
    """A rule that leaves the others to say so where it does not hold."""
    return lambda pair: rule(pair) or None


_RULES: tuple[Callable[[_Pair], bool | None], ...] = (
    *map(_or_else, (_verb_behind_aside, _toll_behind_relative, _act_behind_its_toll, _crowd_blocks)),
    _corrected,
    _done_next,
    *map(
        _or_else,
        (
            _one_act, _tally, _came_of_it, _wounded_too, _toll_behind_colon, _same_again, _same_subject_goes_on, _some_of_them, _damage_in_toll, _damage_of_disaster,
            _by_what, _victims_of, _toll_of, _toll_behind_participle, _still_so, _disaster_behind_colon,
            _act_behind_heading, _whose_cause, _object_past_aside, _which_they, _cutting_the_road, _having_been, _struck_by, _named_dead, _driven_off,
        ),
    ),
    _gerund,
    *map(
        _or_else,
        (
            _when_it_happened, _it_happened_when, _during_clashes, _day_of_marches, _hours_of_it, _fire_after_strike, _seized_during, _damage_there, _died_fighting_it, _cause_of_toll, _fired_by, _where_they, _toll_in_brackets,
            _cost_lives, _toll_beside, _apposed_war, _in_a_relative, _toll_of_war,
        ),
    ),
)  # fmt: skip
"""The rules in their order; the first that says yes or no has the word."""
