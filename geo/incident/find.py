"""Text to triggers and casualties: what makes an incident, the clause that reports it, and the tolls as written."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.codebook import Doubt, IncidentType, Modality
from geo.incident.clause import Piece, pieces, sentence_spans, view
from geo.incident.fr import (
    ARMED,
    CIVILIANS,
    DAMPERS,
    ECONOMY_WORDS,
    FIGURES,
    HUMANS,
    SPORT_WORDS,
    STRICT,
    TITLES,
    WAR_WORDS,
)
from geo.incident.lexicon import PEACEFUL, Rule, light_verbs, noun_rules, participles, verb_rules
from geo.incident.toll import Count, counts
from geo.model import Article, Casualties, Span, Trigger

__all__ = ["find_casualties", "find_triggers"]

_TOKEN = re.compile(r"[a-zà]+(?:-[a-z]+)*")
_WORD = re.compile(r"[a-zàù0-9-]+'?")
_ARMED, _CIVILIANS, _STRICT, _HUMANS = (frozenset(words.split()) for words in (ARMED, CIVILIANS, STRICT, HUMANS))
_WAR, _ECONOMY, _SPORT = (frozenset(words.split()) for words in (WAR_WORDS, ECONOMY_WORDS, SPORT_WORDS))
_FIGURE, _TITLE = re.compile(FIGURES), re.compile(TITLES)

_VERB_FIRST = re.compile(r"(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|s'etait)\b(?! ete (?:annonce|indique))")
_CROWDED = 16
_HAVE = frozenset("a ont avait avaient eut eurent ayant avoir aurait auraient aura auront ait aient as ai avons".split())
_BE = frozenset("est sont etait etaient fut furent serait seraient sera seront etre etant soit soient".split())
_SKIP = frozenset(
    "pas plus jamais egalement aussi dejà deja ensuite alors notamment recemment encore toutefois cependant de nouveau à lui elle "
    "elles eux tous toutes tout bien depuis hier avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche soir matin "
    "ainsi enfin d'abord puis ailleurs par la veille en effet outre vite peu tres trop entre-temps presque meme semble-t-il cette nuit ce nouvelle fois "
    "ne se s' s y en l' les le la leur leurs ont dit dite dits ete pour leur part quant eux".split()
)
_DETERMINER = (
    r"(?:l'|le |la |les |un |une |des |du |de l'|de la |de |d'|au |aux |à l'|plusieurs |quelques |ces |cet |cette |ce |ses |son |sa |leurs? |"
    r"deux |trois |quatre |cinq |six |sept |huit |neuf |dix |\d[\d .]* |chaque |certains |d'autres |divers |diverses |une dizaine de |une dizaine d'|"
    r"une vingtaine de |une vingtaine d'|une trentaine de |des dizaines de |des dizaines d'|des centaines de |nombre de |toute |tout |toutes les |tous les )"
)
_ADJECTIVE = (
    r"(?:nouveaux?|nouvelles?|nouvel|violents?|violentes?|intenses?|lourds?|lourdes?|pires?|premiers?|premieres?|derniers?|dernieres?|recents?|"
    r"recentes?|multiples?|nombreux|nombreuses|vives?|vifs?|rares?|graves?|sanglants?|sanglantes?|meurtriers?|meurtrieres?|fortes?|forts?|vastes?|"
    r"grandes?|grands?|breves?|brefs?|terribles?|doubles?|triples?|autres?|importants?|importantes?|massives?|massifs?|simples?|"
    r"puissants?|puissantes?|fortes?|gigantesques?|enormes?|seconde?|deuxieme|troisieme|quatrieme|petits?|petites?|longues?|longs?|recente|spectaculaires?|"
    r"meme|seule?s?|enieme|terrible|serieux|serieuses?|veritables?|eventuel(?:le)?s?|possibles?|courte|courts?|incessants?|incessantes?)"
)
_CHAIN = (
    r"(?:(?<![\w'])(?:series?|vagues?|semaines?|jours?|journees?|mois|annees?|ans|heures|nuits?|salves?|actes?|flambees?|regain|recrudescence|intensification|"
    r"multiplication|episodes?|campagnes?|reprises?|poursuite|debut|bilan|cycle|succession|tirs|round|cours|"
    r"scenes?|flots?|deluges?|theatre|cible|cibles|objet|victimes?|proie|lors|marge|suite|issue|cause|raison|terme|faveur|fin|lendemain|nom|auteurs?|tir|dizaines?|vingtaines?|milliers|centaines) "
    r"(?:de |d'|des |du |de la |de l'|d'une? |de plusieurs |d'un ))"
)
_SOME = r"(?:(?<![\w'])(?:une?|des|les|la|le|ces|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt(?:-\w+)?|trente|\d+) (?:\w+ )?)"
_BEFORE_NOUN = re.compile(rf"(?P<np>(?P<chain>{_SOME}?{_CHAIN})?(?P<det>{_DETERMINER})?(?:et )?(?:{_ADJECTIVE} ){{0,2}}\"?)$")
_DAMPER = re.compile(
    rf"(?:^|[ '\"(])(?:{DAMPERS})(?: ?(?:de|d'|du|des|à|a|au|aux|contre|que|par|la|le|les|l'|une?|toute?s?|tous|cette|ces|ce|l'eventuelle|leurs?|ses|son|sa|plus|telle?))* ?(?:(?:{_ADJECTIVE}|nouvelle) )?[\"' ]*$"
)
_NEGATED = re.compile(r"\b(?:n'|ne )(?:[\w']+ ){0,4}(?:pas|aucune?|jamais|plus|ni|guere|point)\b")
_NEGATION = re.compile(r"\b(?:n'(?!a cesse|ont cesse|ont pas cesse|a pas cesse)|ne (?!cess))(?![^,;]{0,40}\b(?:que|qu')\b)")
_NEVER = re.compile(r"\b(?:sans|ni|aucune?|jamais|pas|na pas|faute de|eviter|renonce)\b[\w' ]{0,20}$")
_IF = re.compile(r"^\W*(?:et |mais |que |ou )?(?:si |s'ils? |meme si |à moins|en cas de|au cas où|comme si)")
_GOVERNED = re.compile(
    r"\b(?:(?:re)?commenc\w+ à|continu\w+ (?:à|de)|fini(?:t|ssent)? par|reussi\w* à|parven\w+ à|parvien\w+ à|poursui\w+|(?:n'a|n'ont) (?:pas )?cesse d[e']|"
    r"vien(?:t|nent) d[e']|ven(?:ait|aient|u|us) d[e']|\bdû|a du|ont du|contrain\w+ (?:à|de)|obli\w+ (?:à|de)|forc\w+ (?:à|de)|"
    r"condui\w+ (?:[\w']+ ){0,3}à|pouss\w+ (?:[\w']+ ){0,3}à|amen\w+ (?:[\w']+ ){0,3}à|accus\w+ (?:[\w']+ ){0,5}d[e']|soupconn\w+ (?:[\w']+ ){0,3}d[e']|reconn\w+|avou\w+|"
    r"permis (?:[\w']+ ){0,4}de|permettant (?:[\w']+ ){0,4}de|(?:a|ont|avait) (?:fait|laisse)|faisant|mis[e]?s? à|mettent à|met à|reproch\w+ (?:[\w']+ ){0,4}de|"
    r"apres|affirm\w+|pretend\w+|revendiqu\w+|dit|a vu|ont vu|obtenu de) ?(?:se |s'|y |en |les |l')?$"
)
_ACCUSED = re.compile(r"\b(?:accus\w+|soupconn\w+|reproch\w+|revendiqu\w+|affirm\w+|pretend\w+|reconn\w+|avou\w+)\b")
_SHOULD = re.compile(r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|prevu\w*|prevoi\w+|attendu\w*|va|vont|compte(?:nt)?|s'appret\w+|programme\w*|appele\w* à|prochaine?s?)\b")
_MAY = re.compile(r"\b(?:peu(?:t|vent)|pou(?:rrai|vai)(?:t|ent)|risqu\w+|menac\w+|voudrai\w*|souhait\w+|veu(?:t|lent)|vou(?:loir|lait)|faudrait|faut|tent\w+|cherch\w+|esper\w+|crain\w+|redout\w+)\b")
_HABIT = re.compile(r"\b(?:souvent|regulierement|parfois|generalement|frequemment|chaque (?:annee|jour|semaine|mois|nuit)|quotidiennement|toujours|habituellement|rarement|d'ordinaire|de temps en temps|tous les (?:jours|ans))\b")
_GENERIC = re.compile(
    r"\b(?:rest\w+|demeur\w+|sont|est|etaient|deviennent)(?: [\w'-]+){0,2} (?:frequent|rare|courant|recurrent|regulier|quotidien|monnaie|habituel|sporadique|legion|permanent|inevitable|interdit|possible|impossible|inacceptable)"
)
_HAPPEN = frozenset("lieu".split())
_TIME = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce matin|ce soir|cette nuit|la nuit|matin|soir|soiree|la veille|lendemain|semaine|"
    r"mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|annees?|19\d\d|20\d\d|printemps|ete|automne|hiver|week-end|jours?|aube|midi|heures?)\b"
)
_PLACE = re.compile(r"(?:^|[ (])(?:[àÀA]|[Dd]ans l[ea']|[Dd]ans les|[Ee]n|[Pp]rès d[eu']|[Aa]u|[Aa]ux|[Ss]ur|[Cc]ontre|[Dd]e|[Dd]['’]|[Vv]ers|[Aa]utour de) ?(?:(?:la|le|les|l['’]|une?|cette|ce) ?)?(?:[\w'’-]+ ){0,3}?(?:[dl]['’]|de )?[A-ZÉÈÀÎ]\w")
_AFTERMATH = re.compile(r"\b(?:apres|lors d[e']?|lors|au cours d[e']?|suite (?:à|aux?|d[e'])|à la suite d[e']?|dans|au lendemain d[e']?|en marge d[e']?|pendant|durant|par|depuis|à l'issue d[e']?|fuir|fui|fuyant|fuient|revendique|condamne|denonce|tue|tues|blesse|repousse|essuye|subi|mort dans|morts dans|objet d[e']|cible d[e']|victimes? d[e']|theatre d[e']|signale|rapporte|fait etat d[e']?|annonce|annoncent|evoquant|evoque) ?(?:(?:l'|le|la|les|une?|des|du|de|d'|ces|cette|ce|plusieurs|deux|trois) ?)*(?:\w+ )?$")
_HUMAN_TITLE = re.compile(
    r"\b(?:ministres?|presidents?|presidente|premiers?|chefs?|secretaires?|envoyee?s?|emissaires?|delegations?|dirigeants?|representants?|mediateurs?|diplomates?|"
    r"roi|chancelier|chanceliere|ambassadeurs?|homologues?|negociateurs?|responsables?|generaux|general|coordinatrice|coordinateur|commissaire|parties|partis|gouvernement|opposition|syndicats?|conseil|assemblee|onu|ue|union|otan|cedeao|"
    r"dignitaires|emir|prince|pape|monarque|haut|hauts)\b"
)
_FORCE = re.compile(
    r"\b(?:soldats?|troupes?|militaires?|forces?|hommes|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|brigades?|unites?|chars?|blindes?|navires?|avions?|"
    r"armee|missiles?|porte-avions|helicopteres?|combattants|rebelles|paramilitaires|mission|miliciens|positions?|jihadistes|drones?)\b"
)
_CROWD = re.compile(r"\b(?:personnes|civils|habitants?|gens|familles|villageois|deplaces|refugies|populations?|femmes|milliers|dizaines|centaines|foyers|menages|riverains|residents|migrants)\b")
_VERB_AFTER = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|se|s'est)\b")
_RELATION = re.compile(r"^ ?(?:entre|contre|de |d'|du |des |à|au |aux |dans|sur|en |pres|qui|,|meurtri|sangl|violent|arme|intense|\"|attribue|perpetre|mene|revendique|survenu|\(|lance|par |avec|sporadique|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)")
_FAMILY: dict[IncidentType, str] = {
    "ceasefire_agreement": "truce", "negotiation": "talks", "deployment": "moves", "withdrawal": "moves", "displacement": "flight",
    "protest": "street", "political_change": "power", "disaster": "disaster", "other": "other", "blockade": "blockade",
    "abduction_arrest": "seizure", "territory_ceded": "land", "war": "war",
}  # fmt: skip
# When one clause holds several: the lower tells more about what happened.
_RANK: dict[IncidentType, int] = {
    "drone_strike": 0, "air_strike": 0, "shelling": 1, "explosion": 1, "abduction_arrest": 1, "ceasefire_violation": 1, "attack_civilians": 2,
    "territory_taken": 2, "territory_ceded": 2, "blockade": 3, "clash": 3, "war": 4, "other_attack": 5, "casualties_report": 6,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Hit:
    """A trigger in the making, in piece ``piece`` of its sentence."""

    start: int
    end: int
    rule: Rule
    piece: int
    noun: bool
    np: int
    modality: Modality
    doubts: tuple[Doubt, ...]
    subject: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class _Topic:
    """What an article is about, counted over its words: decides what a word of force can mean in it."""

    war: bool
    sport: bool
    economy: bool
    disaster: bool
    accented: bool


@lru_cache(maxsize=8)
def _read(text: str) -> tuple[tuple[Trigger, ...], tuple[Casualties, ...]]:
    seen = view(text)
    topic = _topic(text, seen)
    triggers: list[Trigger] = []
    tolls: list[Casualties] = []
    whole = topic
    paragraph_end = -1
    for sentence in sentence_spans(text):
        words = _TOKEN.findall(seen, sentence.start, sentence.end)
        if not words:
            continue
        if sentence.start >= paragraph_end:
            paragraph_end = seen.find("\n", sentence.start, sentence.start + 4000)
            paragraph_end = paragraph_end if paragraph_end >= 0 else sentence.start + 4000
            topic = _paragraph_topic(whole, _TOKEN.findall(seen, sentence.start, paragraph_end))
        found = counts(seen, text, sentence)
        if topic.sport and not topic.war:
            found = []
        told = _sentence(text, seen, sentence, words, found, topic)
        if len(told) == 1 and told[0].rule == "toll alone" and len(sentence) <= 30 and "bilan" not in words and _echoes(text, triggers, told[0], sentence, tolls):
            triggers[-1] = replace(triggers[-1], clause=triggers[-1].clause.cover(told[0].clause))
            told = []
        triggers += told
        tolls += [Casualties(Span(c.start, c.end), f"toll {c.rule}", c.kind, c.low, c.best, c.high) for c in found]
    return tuple(triggers), tuple(tolls)


def _echoes(text: str, triggers: Sequence[Trigger], toll: Trigger, sentence: Span, tolls: Sequence[Casualties]) -> bool:
    """Whether a sentence that is no more than a toll ("Un mort.") belongs to the act told right before it in its paragraph."""
    if not triggers or triggers[-1].event_type in PEACEFUL or triggers[-1].event_type == "casualties_report":
        return False
    last = triggers[-1]
    between = text[last.clause.end : sentence.start]
    return (
        len(between) < 60
        and "\n" not in between
        and not _VERB_AFTER.search(view(text[sentence.start : sentence.end]))
        and not any(t.span.overlaps(last.clause) for t in tolls[-6:])
    )


def find_triggers(article: Article) -> list[Trigger]:
    """What makes an incident, in text order, each in the clause that reports it.

    Denied, feared and merely possible acts are left out, as are figures of speech, titles and habits.

    >>> from datetime import date
    >>> found = find_triggers(Article("a", date(2024, 5, 16), "Des tirs de mortier ont tué deux civils mardi à Goma."))
    >>> [(t.event_type, t.modality) for t in found]
    [('shelling', 'asserted')]
    """
    return list(_read(article.text)[0])


def find_casualties(article: Article) -> list[Casualties]:
    """Numbers of dead (``kind`` ``deaths``) and injured (``injured``), in persons and text order.

    An end that the text leaves open is ``None``: "plus de 200" has no high, "près de 80" no low.

    >>> from datetime import date
    >>> [(c.kind, c.low, c.best, c.high) for c in find_casualties(Article("a", date(2024, 5, 16), "Au moins 12 morts, dont 3 enfants."))]
    [('deaths', 12, 12, None)]
    """
    return list(_read(article.text)[1])


def _topic(text: str, seen: str) -> _Topic:
    head = seen[:20000]
    words = _TOKEN.findall(head)
    total = max(60, len(words))
    war = sum(word in _WAR for word in words) - 2 * sum(1 for _ in _FIGURE.finditer(head))
    sport = sum(word in _SPORT for word in words)
    economy = sum(word in _ECONOMY for word in words)
    disaster = sum(word in _STRICT for word in words)
    return _Topic(
        war=war * 150 >= total and war >= 2,
        sport=sport >= 5 and sport > 2 * war,
        economy=economy >= 4 and economy > war,
        disaster=disaster >= 2 and disaster > war,
        accented=bool(re.search("[éÉ]", text[:20000])),
    )


def _paragraph_topic(whole: _Topic, words: Sequence[str]) -> _Topic:
    """A paragraph of sport in a round-up is about sport, whatever the rest is about."""
    sport = sum(word in _SPORT for word in words)
    armed = sum(word in _WAR for word in words)
    if sport >= 2 and sport > 2 * armed:
        return replace(whole, sport=True, war=False)
    return replace(whole, sport=False) if whole.sport and not sport else whole


def _sentence(
    text: str, seen: str, sentence: Span, words: list[str], found: Sequence[Count], topic: _Topic
) -> list[Trigger]:
    verbs, nouns = verb_rules(), noun_rules()
    if not found and not any(word in verbs or word in nouns for word in words):
        return []
    parts = pieces(seen, sentence, participles())
    hits: list[_Hit] = []
    at = 0
    taken = dead = tried = 0
    tried_at = -1
    for token in _TOKEN.finditer(seen, sentence.start, sentence.end):
        word = token.group()
        if word not in verbs and word not in nouns:
            continue
        if token.start() < taken:
            continue
        while at + 1 < len(parts) and parts[at + 1].start <= token.start():
            at += 1
        tried = tried + 1 if at == tried_at else 1
        tried_at = at
        if tried > _CROWDED:
            continue  # a list or a jumble, not a clause
        hit = None
        accented = text[token.end() - 1] in "éÉ" or (word.endswith("s") and text[token.end() - 2] in "éÉ")
        if word in nouns and not accented:
            hit = _noun(text, seen, sentence, parts, at, token, nouns[word], topic, token.start() < dead)
        if hit is None and word in verbs and token.start() >= dead and not (word in nouns and not accented and _AS_NOUN.search(seen, max(sentence.start, token.start() - 16), token.start())):
            verb = _verb(text, seen, sentence, parts, at, token, verbs[word], topic)
            if isinstance(verb, int):
                dead = verb
                continue
            hit = verb
        if hit:
            hits.append(hit)
            if hit.rule.after is not None and not hit.noun and hit.rule.event_type not in ("displacement", "withdrawal"):
                taken = min(hit.end, parts[at].end)
            else:
                taken = hit.end if hit.noun else token.end()
    if seen[sentence.end - 1] == "?":  # a question tells only what it takes for granted: "Trois semaines après l'offensive du 19 septembre, que reste-t-il ?"
        hits = [h for h in hits if h.noun and (parts[h.piece].join == "after" or re.search(r"\bapres $", seen[max(sentence.start, h.np - 7) : h.np]))]
        found = []
    hits += _tolls(text, seen, parts, found, hits, topic)
    return _clauses(text, seen, sentence, parts, hits, found)


_AS_NOUN = re.compile(r"\b(?:l'|le |la |les |un |une |des |du |de |d'|au |aux |ces |cette |ce |son |sa |ses |leurs? |plusieurs |autres |nouvelles? |nouveaux? |deux |trois )$")


def _piece_at(parts: Sequence[Piece], offset: int) -> int:
    for i in range(len(parts) - 1, -1, -1):
        if parts[i].start <= offset:
            return i
    return 0


# --- Verbs --------------------------------------------------------------------------------------------------------------


_PROPER = re.compile(r" (?:de nouveau |à nouveau |\w+ement )?(?:la |le |les |l['’])?(?:(?:ville|capitale|localité|village) (?:de |d['’]|du )?)?[A-ZÉ]\w")


def _verb(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, token: re.Match[str], rules: Sequence[Rule], topic: _Topic
) -> _Hit | int | None:
    start, end = token.span()
    part = parts[at]
    reach = min(sentence.end, end + 110)
    for rule in rules:
        stop = end
        if rule.after is not None:
            after = rule.after.match(seen, end, reach)
            if after is None:
                continue
            stop = after.end()
            if any(f.start() < stop for f in _FIGURE.finditer(seen, end, min(sentence.end, stop + 50))):
                return None
            if rule.name == "se retirer de" and not (_FORCE.search(seen, part.start, start) or re.search(r"\b(?:s'est|se sont|se|s'etait|s'etaient) $", seen[max(sentence.start, start - 12) : start])):
                continue
            if rule.name == "entrer dans une ville" and not (re.match(r"[A-Z]", text[stop : stop + 1]) and topic.war and _words_in(seen, max(sentence.start, start - 80), start) & _ARMED):
                continue
            if rule.event_type in ("other_attack", "shelling", "clash", "territory_taken", "air_strike", "drone_strike", "explosion") and not _violent(rule, seen, sentence, part, topic, strong=True):
                continue
        elif not _allowed(rule, text, seen, sentence, part, start, end, topic):
            continue
        mood = _mood(text, seen, sentence, parts, at, start, end, rule, topic)
        if mood is None:  # what it governs did not happen either: "n'est pas en mesure de lancer une offensive"
            return min(stop, part.end) if rule.after is not None else None
        modality, doubts = mood
        if rule.name == "attendu en visite":
            if not _HUMAN_TITLE.search(seen, part.start, start) and not re.search(r" [A-ZÉ][\w-]+ [A-ZÉ]", text[max(sentence.start, start - 60) : start]):
                return None
            if not _TIME.search(seen, part.start, min(sentence.end, stop + 50)) or not re.match(r"attendue?s?$", token.group()):
                return None
            modality = "planned"
        rule = _refine(rule, seen, part, start, end)
        helper, _ = _helper(seen, max(sentence.start, start - 90), start)
        bare = "participle" in rule.tenses and not helper and (text[end - 1] in "éÉ" or "present" not in rule.tenses) and bool(seen[part.start : start].strip())
        np = start
        if bare:
            group = _LAST_NP.search(seen[part.start : start].rstrip())
            np = part.start + group.start("np") if group else part.start
        return _Hit(start, stop, rule, at, False, np, modality, doubts, not bare, bare)
    return None


_DRONE = re.compile(r"\bdrones?\b")
_GUNS = re.compile(r"\b(?:missiles?|roquettes?|obus|artillerie|mortiers?|chars?)\b")
_PLANES = re.compile(r"\b(?:avions?|aviation|aeriens?|aeriennes?|chasseurs?|helicopteres?|armee de l'air)\b")


def _refine(rule: Rule, seen: str, part: Piece, start: int, end: int) -> Rule:
    """The rule with the type that the means named in the clause gives: drones, planes, guns."""
    if rule.event_type not in ("other_attack", "shelling", "attack_civilians", "withdrawal") or rule.lemma in ("intercepter", "repousser", "abattre") and rule.name != "s'abattre":
        return rule
    means = seen[part.start : start] + " " + (re.split(r"\bpar ", seen[end : part.end], maxsplit=1) + [""])[1]
    if rule.event_type == "attack_civilians" and rule.lemma != "tuer":
        return rule
    kind: IncidentType | None = None
    if rule.event_type == "withdrawal":
        crowd = _CROWD.search(seen, part.start, start)
        return replace(rule, event_type="displacement") if crowd and not _FORCE.search(seen, part.start, start) else rule
    if _DRONE.search(means) and not re.search(r"\b(?:abattu|intercepte|detruit)\b", means):
        kind = "drone_strike"
    elif _PLANES.search(means):
        kind = "air_strike"
    elif _GUNS.search(means) and rule.event_type == "other_attack":
        kind = "shelling"
    return replace(rule, event_type=kind) if kind else rule


def _words_in(seen: str, start: int, end: int) -> set[str]:
    return set(_TOKEN.findall(seen, start, end))


def _violent(rule: Rule, seen: str, sentence: Span, part: Piece, topic: _Topic, strong: bool = False) -> bool:
    """Whether force is meant here: arms or armed people around, no force of nature, no market."""
    here = _words_in(seen, part.start, part.end)
    around = set(_TOKEN.findall(seen, max(sentence.start, part.start - 200), min(sentence.end, part.end + 120)))
    if rule.lemma in ("frapper", "attaquer", "combattre", "armer"):
        around -= {"frappe", "frappes", "attaque", "attaques"}
    if topic.sport and not topic.war:
        return False
    if rule.strength == "weak" and not rule.after and _FIGURE.search(seen, part.start, part.end):
        return False
    if (here & _STRICT) - {"incendie", "incendies", "feu", "feux"} and not here & _ARMED:
        return False
    if topic.war:
        return True
    if topic.economy or topic.disaster:
        return rule.strength == "plain" and len(around & _ARMED) >= 1 and not topic.economy
    return bool(around & _ARMED) or (strong and rule.strength != "weak")


def _allowed(
    rule: Rule, text: str, seen: str, sentence: Span, part: Piece, start: int, end: int, topic: _Topic
) -> bool:
    """Whether a verb alone tells its incident here."""
    kind, strength = rule.event_type, rule.strength
    low = sentence.start if _VERB_FIRST.match(seen, part.start, part.end) else part.start
    here = _words_in(seen, low, start) | _words_in(seen, end, part.end)
    if kind == "other":
        return bool(here & {"otages", "otage", "prisonniers", "detenus", "captifs", "enleves", "enleve", "enlevee", "enlevees", "soldats", "journalistes", "kidnappes", "detenu", "prisonnier", "opposants", "lyceennes", "eleves", "enfants"}) and strength == "weak"
    if rule.lemma in ("creer", "former", "nommer"):
        return bool(re.search(r"\b(?:gouvernement|conseil|coalition|ministre|president|transition|gouverneur|cabinet)\b", seen[part.start : part.end])) and bool(re.search(r"\b(?:ete|est|sont) (?:\w+ ){0,2}$", seen[max(sentence.start, start - 40) : start]))
    if rule.lemma in ("disperser", "refouler"):
        return bool(here & {"manifestants", "manifestation", "cortege", "rassemblement", "protestataires", "manifestant"})
    if kind == "disaster" and _FIGURE.search(seen, part.start, part.end):
        return False
    if kind == "disaster":
        if strength == "plain":
            return not topic.sport and not topic.economy
        return bool(here & _STRICT) and not here & {"missile", "missiles", "drones", "obus"}
    if kind == "attack_civilians" and strength == "weak":
        return bool(here & _HUMANS) and _violent(rule, seen, sentence, part, topic)
    if kind in ("shelling", "attack_civilians", "clash", "explosion", "other_attack"):
        if strength == "plain":
            return _violent(rule, seen, sentence, part, topic, strong=True)
        if rule.lemma in ("affronter", "combattre"):
            left = seen[max(sentence.start, start - 50) : start]
            reflexive = bool(re.search(r"\b(?:se|s'|s'etaient|s'est) ?(?:sont |etaient |est |etait |seraient )?(?:[\w-]+ ){0,3}$|s'etaient |s'etait ", left))
            return (reflexive or bool(here & _ARMED)) and _violent(rule, seen, sentence, part, topic)
        if rule.lemma in ("exploser", "detoner", "sauter"):
            return bool(here & (_ARMED | {"vehicule", "voiture", "camion", "moto", "engin", "depot", "kiosque", "colis"})) and not topic.economy
        proper = re.match(r" (?:de nouveau |à nouveau |\w+ement |encore |aussi )?(?:la |le |les |l['’])?(?:ville de |capitale |localité de )?[A-ZÉ]", text[end : end + 40])
        if rule.lemma in ("detruire", "endommager", "toucher", "viser", "cibler", "frapper", "raser", "attaquer", "prendre"):
            passive = re.search(r"\b(?:ete|est|sont|etait|etaient)\b[\w' -]{0,20}$", seen[max(sentence.start, start - 40) : start])
            if not (proper or passive or here & _ARMED):
                return False
        passive = re.search(r"\bete (?:\w+ )?$", seen[max(sentence.start, start - 20) : start])
        if passive and topic.war and _BUILT.search(seen, low, start):
            return True
        return bool(here & _ARMED or (topic.war and proper)) and _violent(rule, seen, sentence, part, topic)
    if kind == "abduction_arrest":
        if re.search(r"\bs'(?:est |etait |etaient )?$|\bse (?:sont )?$", seen[max(sentence.start, start - 12) : start]):
            return False
        return strength == "plain" or bool(here & _HUMANS) or bool(re.search(r"\b(?:ont|a) ete (?:\w+ )?$", seen[max(sentence.start, start - 24) : start]))
    if rule.lemma == "perdre":
        return bool(_PROPER.match(text[end : end + 40])) and topic.war
    if kind == "territory_taken":
        proper = re.match(r" (?:de nouveau |à nouveau |\w+ement )?(?:la |le |les |l['’])?(?:ville de |capitale |localité de |village de )?[A-ZÉ]", text[end : end + 40])
        passive = re.search(r"\b(?:ete|est|sont) (?:\w+ )?$", seen[max(sentence.start, start - 24) : start]) and re.match(r" (?:\w+ )?par ", seen[end : end + 24])
        return strength == "plain" or (bool(proper) and rule.lemma != "investir" and topic.war) or (bool(passive) and topic.war)
    if kind == "negotiation":
        if not (_HUMAN_TITLE.search(seen, part.start, part.end) or re.search(r" [A-ZÉ]\w+ [A-ZÉ]\w+", text[part.start : part.end])):
            return False
        if rule.lemma in ("entretenir", "reunir", "concerter"):
            return bool(re.search(r"\b(?:s'|se )(?:\w+ ){0,4}$", seen[max(sentence.start, start - 40) : start]))
        return strength == "plain" or rule.lemma == "rencontrer" and not re.match(r"_? (?:des|de|une?|la|le|les) (?:difficult|probl|resistance|succes|obstacle|opposition)", seen[end : end + 30])
    if kind in ("deployment", "withdrawal"):
        if rule.lemma in ("quitter", "reculer", "retirer", "acheminer", "evacuer"):
            return False
        return bool(_FORCE.search(seen, part.start, part.end))
    if kind == "displacement":
        if re.search(r"\b(?:l[ea]s?|l'|des|aux?|ces|du|cette|de) (?:\w+ )?$", seen[max(sentence.start, start - 12) : start]) and "participle" in rule.tenses:
            return False
        return strength == "plain" or bool(_CROWD.search(seen, part.start, part.end)) or bool(re.search(r"\d", seen[part.start : start]))
    if kind == "protest":
        return strength == "plain"
    if kind == "political_change":
        return strength == "plain"
    if kind == "blockade":
        return strength == "plain" or bool(re.search(r"\b(?:route|axe|frontiere|port|village|ville|acces|aeroport|pont)\w*\b", seen[part.start : part.end])) and (topic.war or rule.lemma != "bloquer")
    return strength == "plain"


_SHOWERED = re.compile(
    r" (?:[\w'-]+ ){0,8}?(?:de |d')(?:questions?|messages?|produits?|sacs|mails|courriels|appels|critiques|publicites?|informations|lettres|photos?|photons|"
    r"particules|tweets|insultes|oeufs|fleurs|tomates|compliments|subventions|marchandises|reproches|demandes|cadeaux)"
)


_BUILT = re.compile(
    r"\b(?:villages?|maisons?|ecoles?|centres?|hopita(?:l|ux)|eglises?|mosquees?|marches?|immeubles?|batiments?|convois?|camions?|vehicules?|voitures?|depots?|casernes?|"
    r"postes?|bases?|camps?|ponts?|usines?|centrales?|quartiers?|villes?|localites?|habitations?|cliniques?|universites?|commissariats?|infrastructures?|installations?|ports?|aeroports?)\b"
)


def _mood(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int, end: int, rule: Rule, topic: _Topic
) -> tuple[Modality, tuple[Doubt, ...]] | None:
    """How a verb is told: the modality and doubts, ``None`` when it is denied, feared, wished or habitual."""
    part = parts[at]
    left = seen[max(sentence.start, start - 90) : start]
    near = seen[max(part.start, start - 60) : start]
    soft = rule.event_type in PEACEFUL or rule.event_type in ("blockade",)
    if _IF.match(seen[part.start : part.start + 24]) or (part.join == "that" and re.search(r"\b(?:avant|afin|pour|craindre|craint|eviter|craignent|crainte)\W*$", seen[max(sentence.start, part.start - 14) : part.start - 3])):
        return None
    if re.search(r"\blitteralement\b|\bau sens figure\b|\bmetaphor", seen[part.start : part.end]):
        return None
    if rule.lemma == "bombarder" and _SHOWERED.match(seen, end, min(sentence.end, end + 110)):
        return None
    if rule.lemma == "combattre" and re.match(r" (?:\w+ ){0,2}guerres?\b", seen[end : end + 30]):
        return None
    tenses = rule.tenses
    word_end = text[start:end]
    if "participle" in tenses and "present" in tenses and len(tenses) == 2:
        if word_end[-1:] in "éÉ" or word_end[-2:] in ("és", "ÉS"):
            tenses = frozenset({"participle"})
        elif topic.accented and word_end.endswith(("e", "es")):
            tenses = frozenset({"present"})
        elif part.join == "and" and not seen[part.start : start].strip():
            tenses = frozenset({"participle"})
    helper, helper_at = _helper(seen, max(sentence.start, start - 90), start)
    if "participle" in tenses and helper and (tenses == {"participle"} or not tenses & {"present"} or not topic.accented or word_end[-1:] not in "e"):
        window = seen[max(sentence.start, helper_at - 14) : start]
        if re.search(r"(?:\bn'|\bne )", window) and not re.search(r"\b(?:n'a|n'ont) (?:pas )?cesse\b", window):
            return None
        if re.search(r"\bna pas\b|\bjamais\b|\bpas (?:ete )?$|\bni $", window):
            return None
        if helper in ("aurait", "auraient", "serait", "seraient"):
            if helper.startswith("ser") and soft and not re.search(r"\bete\b", window):
                return "planned", ("hedge",)
            return "claimed", ("hedge",)
        if helper in ("aura", "auront"):
            return None
        if helper in ("sera", "seront"):
            return ("planned", ()) if soft else None
        if helper in ("soit", "soient", "ait", "aient"):
            return None if not re.search(r"\b(?:bien qu|quoiqu|apres qu|le premier qu|la premiere qu|que l'on)", seen[max(sentence.start, helper_at - 60) : helper_at]) else ("asserted", ())
        if helper in ("avoir", "etre"):
            before = seen[max(sentence.start, helper_at - 80) : helper_at]
            if helper == "etre" and (_MAY.search(before[-30:]) or re.search(r"\b(?:pour|afin d|peut|doit|doivent|devrait|devraient) ?e?t? ?$|\bpour $", before)):
                return ("planned", ()) if soft and re.search(r"\bdoi(?:t|vent) $|\bdevrai(?:t|ent) $", before) else None
            if re.search(r"\b(?:dement\w*|ni(?:e|ent|ait|aient)|refut\w*|contest\w*|conteste|sans|rejet\w+)\b[\w' ]{0,25}$", before):
                return None
            if re.search(r"\bpourrai(?:t|ent) $|\bpeu(?:t|vent) $|\bsemble(?:nt)? $", before):
                return "claimed", ("hedge",)
            return "asserted", ()
        if _MAY.search(seen[max(part.start, start - 30) : start]) and "risqu" in near[-30:]:
            return None
        return "asserted", ()
    if "participle" in tenses and (tenses == {"participle"} or not topic.accented or "present" not in tenses):
        # a participle alone: "trois civils tués à Goma", "et détruit des cibles"
        if re.search(r"\b(?:n'|ne )[\w' ]{0,30}$", near) or re.search(r"\b(?:sans|ni|pas|non|jamais) (?:\w+ )?$", near) or re.search(r"\b(?:aucune?|zero)\b", near):
            return None
        if re.search(r"\b(?:etre|seront|sera|soit|soient|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t|ent)) (?:\w+ )?$", near):
            return None
        if re.search(r"\b(?:le|la|les|l'|des|aux|un|une|ces|cette|nos|vos|du|au|de|d'|à) ?$", near) and not re.match(r" par ", seen[end : end + 5]):
            return None  # "les déplacés", "un tué"
        if start > sentence.start and at == 0 and part.start == start and not re.match(r" (?:par|dans|à|en|lors|hier|sur|depuis)", seen[end : end + 8]):
            return None
        if rule.event_type in ("deployment", "displacement") and not re.match(r" (?:par|dans|à|a|en|au|aux|depuis|lors|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|sur|vers|ces|cette)\b", seen[end : end + 10]):
            return None
        doubts: tuple[Doubt, ...] = ()
        previous = seen[parts[at - 1].start : parts[at - 1].end] if at and part.join == "and" and not seen[part.start : start].strip() else ""
        if re.search(r"\b(?:n'|ne )", previous[-60:]):
            return None
        if re.search(r"\baurai(?:t|ent)\b", previous):
            return "claimed", ("hedge",)
        return "asserted", doubts
    if tenses == {"infinitive"} or ("infinitive" in tenses):
        if not _GOVERNED.search(left) or _NEVER.search(near[-30:]):
            if soft and _SHOULD.search(near) and not _NEGATION.search(near):
                return "planned", ()
            return None
        if _HABIT.search(left[-70:]):
            return None
        if _MAY.search(left[-45:]) or re.search(r"\b(?:pourrai|risqu|pourra)", left[-60:]):
            return None
        if re.search(r"\bdit $|\baffirm\w+ $|\bpretend\w+ $|\bvoit $", left) and rule.event_type not in PEACEFUL:
            return "claimed", ()
        return ("claimed" if _ACCUSED.search(left) else "asserted"), ()
    if "gerund" in tenses:
        if re.search(r"\b(?:en ne|ne|sans|visant|interdisant) $", near):
            return None
        before = seen[max(sentence.start, start - 4) : start]
        if before.endswith("en ") and not soft:
            return None
        return "asserted", ()
    if re.search(r"\b(?:n'|ne )[\w' ]{0,12}$", near) or _NEVER.search(near[-16:]):
        return None
    if "future" in tenses:
        return ("planned", ()) if soft and not re.match(r" (?:pas|jamais|plus|aucun|ni)\b", seen[end : end + 9]) else None
    if "conditional" in tenses:
        return ("planned", ("hedge",)) if rule.event_type in ("negotiation", "withdrawal", "deployment", "ceasefire_agreement") else None
    if re.match(r" (?:pas|jamais|plus|aucun|ni|guere)\b(?! de \d)", seen[end : end + 9]) and re.search(r"\b(?:n'|ne )", near):
        return None
    if _HABIT.search(seen, part.start, part.end):
        return None
    if part.join == "that" and re.search(r"\b(?:attend\w*|demand\w+|exig\w+|souhait\w+|veu\w+|faut|voul\w+|ordonn\w+|recommand\w+|propos\w+|appel\w+|prie\w*|esper\w+|craign\w+|craint|redout\w+) ?(?:[\w'-]+ ){0,4}(?:que ?|qu')$", seen[max(sentence.start, part.start - 60) : part.start]):
        return None
    if "present" in tenses and "past" not in tenses:
        # The present tells an event in headlines and live reports, a habit elsewhere: it needs a subject and a hold.
        subject = seen[part.start : start].strip()
        if part.join in ("relative", "where") or not subject or re.search(r"\b(?:à|de|un|une|le|la|du|des|les|l'|d'|au|en|et|par|sa|son|ses|cette|ce|en) ?$", near):
            if not (part.join in ("relative", "where") and rule.strength == "plain"):
                return None
        if word_end.endswith("e") and not topic.accented:
            return "asserted", ("tense",)
        return "asserted", ()
    return "asserted", ()


def _helper(seen: str, low: int, start: int) -> tuple[str, int]:
    """The auxiliary that a participle hangs on and where it stands; empty when there is none."""
    words = list(_WORD.finditer(seen, low, start))[-10:]
    strange = 0
    for word in reversed(words):
        form = word.group().rstrip("'")
        # punctuation between ends it, but for a short aside: "a, lui, bombardé"
        between = seen[word.end() : start]
        if re.search(r'[.;:()]|"', between) and not re.fullmatch(r'[ "]*', between):
            return "", 0
        if between.count(",") == 1 or len(between) > 60:
            if form not in _HAVE and form not in _BE and len(between) > 60:
                return "", 0
        if form == "ete":
            continue
        if form in _HAVE or form in _BE:
            if between.count(",") == 1:
                return "", 0
            if form == "a" and re.match(r"a-t-", seen[word.start() : word.start() + 4]):
                return "a", word.start()
            if form == "a-t-il" or form == "ont-ils":
                return "a", word.start()
            # "est" the point of the compass and "a" without its accent are told by an article
            return form, word.start()
        if form.startswith(("a-t", "ont-")):
            return form[:3].rstrip("-") if form.startswith("ont") else "a", word.start()
        if form in _SKIP or form.endswith("ment"):
            continue
        strange += 1
        if strange > (4 if between.count(",") >= 1 else 1):
            return "", 0
    return "", 0


_ASIDE = re.compile(r"(?:le \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))[\w ]{0,24}$")
_HANGING = re.compile(
    r"(?:entamee?s?|commencee?s?|debutee?s?|survenue?s?|prevue?s?|organisee?s?|lancee?s?|menee?s?|declenchee?s?|signee?s?|conclue?s?|entree?s?|remportee?s?|attribuee?s?|"
    r"revendiquee?s?|perpetree?s?|commise?s?|suspendue?s?|interrompue?s?|negociee?s?|attendue?s?|ouverte?s?|achevee?s?|tenue?s?)\b"
)
_DATED = re.compile(
    r" (?:\w+ )?(?:du |de |d')(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"hier|ce matin|la semaine|la veille|la nuit|l'ete|l'automne|\d{4})"
)


# --- Nouns --------------------------------------------------------------------------------------------------------------


def _noun(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], at: int, token: re.Match[str], rules: Sequence[Rule], topic: _Topic, at_dead: bool
) -> _Hit | None:
    start, end = token.span()
    part = parts[at]
    rule = None
    stop = end
    for candidate in rules:
        if candidate.after is None:
            rule, stop = candidate, end
            break
        after = candidate.after.match(seen, end, min(sentence.end, end + 90))
        if after:
            rule, stop = candidate, min(after.end(), part.end)
            break
    if rule is None or text[start].isupper() and start > sentence.start and not text[start:end].isupper() and seen[start - 1] == " " and text[start - 2] not in ".:-–•":
        return None
    if _FIGURE.match(seen, start, min(sentence.end, end + 60)):
        return None
    for title in _TITLE.finditer(seen, max(sentence.start, start - 30), min(sentence.end, end + 24)):
        if title.start() < end and start < title.end():
            return None
    low = max(sentence.start, part.start, start - 80) if part.join != "after" else max(sentence.start, part.start - 7, start - 80)
    left = seen[max(sentence.start, start - 80) : start]
    before = _BEFORE_NOUN.search(seen[max(part.start, start - 80) : start])
    np = start
    chain = det = ""
    if before:
        np = start - len(before.group("np"))
        chain, det = before.group("chain") or "", (before.group("det") or "").strip()
    verbs = light_verbs()
    kind = rule.event_type
    if det in ("toute", "tout", "chaque", "toutes les", "tous les"):
        return None
    ahead = seen[max(sentence.start, np - 60) : np]
    if _DAMPER.search(ahead) or _DAMPER.search(left[: len(left)] if not chain else ahead):
        return None
    if re.search(r"\bfin d", chain) and kind != "war":
        return None
    if kind != "war" and re.search(r"\b(?:debut|fin) d", chain) and seen[max(sentence.start, np - 7) : np] == "depuis ":
        return None
    adjective = bool(before) and bool(re.search(_ADJECTIVE + r' "?$', before.group("np")))  # type: ignore[union-attr]
    if det in ("de", "d'") and not chain and not adjective:
        governor = re.search(r"\b(?:lors|cours|suite|cause|raison|issue|marge|objet|cibles?|victimes?|theatre|proie|fait etat|fait|nombre|dizaines?|dizaine|vingtaine|centaines?|milliers?|plus|moins|pres|parle|parlent|beaucoup|tant|coupables?|auteurs?|lieu|mort|reprise|serie) $", ahead)
        if not governor:
            return None
    if not det and not chain and start != part.start and not (start == np and seen[start - 2 : start] in ('""', '" ')):
        quantity = re.search(r"\b(?:\d+|nouvelles?|nouveaux|violents?|premiers?|premieres?) $", seen[max(sentence.start, start - 16) : start])
        if not quantity:
            return None
    if start == part.start and part.join not in ("start", "colon", "comma") and not det and not chain:
        return None
    here_end = part.end
    soft_noun = kind in PEACEFUL
    dated = bool(_DATED.match(seen[stop : stop + 30]))
    if at_dead and not dated:
        return None
    # a relative or gerund hanging on the noun belongs to its clause
    ground = at
    while ground + 1 < len(parts) and ground - at < 2 and (
        parts[ground + 1].join in ("relative", "gerund") or (parts[ground + 1].join == "comma" and (_HANGING.match(seen, parts[ground + 1].start, parts[ground + 1].end) or _ASIDE.match(seen, parts[ground + 1].start, parts[ground + 1].end)))
    ):
        ground += 1
        here_end = parts[ground].end
    tokens = [t for t in _TOKEN.finditer(seen, part.start, here_end) if t.group() in verbs and not (start <= t.start() < stop)]
    happening = False
    modality: Modality = "asserted"
    doubts: tuple[Doubt, ...] = ()
    whole = seen[part.start : here_end]
    scheduled = bool(soft_noun and re.match(r" (?:[\w'-]+ ){0,2}(?:prevue?s?|attendue?s?|programmee?s?|fixee?s?) ", seen[stop : stop + 50]))
    own = scheduled or dated or re.match(r" (?:[\w'-]+ ){0,2}(?:conclue?s?|signee?s?|negociee?s?|obtenue?s?|decretee?s?|survenue?s?|menee?s?|perpetree?s?) (?:en|le|au|à|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|il)\b", seen[stop : stop + 60])
    if not own and _NEGATED.search(whole) and not re.search(r"\bn'a (?:pas )?cesse", whole):
        if not _AFTERMATH.search(ahead):
            return None
    if _GENERIC.search(seen, part.start, part.end):
        return None
    if _IF.match(whole):
        return None
    for t in tokens:
        if t.start() > part.end:
            happening = True
            continue
        happening = True
    if re.search(r"\b(?:eu|ont eu|a eu|aura|auront|avait|ont) lieu\b|\ba lieu\b|fait rage|font rage|\by a eu\b", whole):
        happening = True
    stated = seen[part.start : part.end]
    soft = kind in PEACEFUL
    after_noun = seen[stop : here_end]
    future = scheduled or re.search(r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|sera|seront|aura|auront|reprendrai(?:t|ent)|prevue?s?|attendue?s?|programmee?s?|imminente?s?|prochaine?s?|va|vont|debutera|debuteront|commencera|s'ouvrira|se tiendra|se tiendront|aura lieu)\b", stated) or any(verbs[t.group()] & {"future", "conditional"} for t in tokens if verbs[t.group()] <= {"future", "conditional"})
    if future:
        inside = re.search(r"\b(?:prevue?s?|attendue?s?|doi(?:t|vent)|sera|seront|aura|auront|devrai(?:t|ent)|va|vont|prochaine?s?)\b", after_noun[:90]) or np <= part.start + 40
        if not soft and kind != "disaster":
            if inside and not _AFTERMATH.search(ahead):
                return None
        elif inside or not _AFTERMATH.search(ahead):
            modality = "planned"
    elif scheduled or own:
        pass
    elif _MAY.search(ahead[-40:]) or re.search(r"^ ?(?:[\w'-]+ ){0,4}(?:pourrai(?:t|ent)|risqu\w+|menac\w+|peu(?:t|vent))\b", after_noun[:60]):
        return None
    if re.search(r"\b(?:aurait|auraient|serait|seraient)\b", stated) and modality == "asserted":
        modality, doubts = "claimed", ("hedge",)
    elif re.search(r"\b(?:risquerai|provoquerai|entrainerai|declencherai|pourrai)(?:t|ent)\b", stated):
        return None
    toll = bool(re.search(r"\b(?:morts?|tuant|tue|tues|tuee?s|blesse\w*|blessant|victimes)\b", whole)) and bool(re.search(r"\d|\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|des|plusieurs|vingt|trente|centaine)\b", whole))
    timed = bool(_TIME.search(seen, part.start, here_end))
    placed = bool(_PLACE.search(text[max(part.start, start - 60) : here_end]))
    after = bool(_AFTERMATH.search(seen[max(sentence.start, np - 60) : np])) or (bool(chain) and any(w in ("lors", "cours", "suite", "issue", "lendemain", "cause", "raison", "cible", "objet", "theatre", "victime", "victimes") for w in chain.split())) or part.join == "after"
    indefinite = det in ("un", "une", "des", "plusieurs", "deux", "trois", "quatre", "cinq", "quelques", "d'autres", "de") or bool(chain) or (not det and start == part.start) or det[:1].isdigit() or "dizaine" in det
    related = bool(_RELATION.match(seen[stop : stop + 16]))
    if soft or kind in ("war",):
        ok = _calm(rule, text, seen, part, start, stop, here_end, det, happening, timed, placed, after, toll, indefinite, topic)
    elif kind == "disaster":
        if topic.economy or topic.sport:
            return None
        score = happening + timed + placed + toll + after + indefinite
        if not det and not chain and start == part.start:
            score -= 1 + (not timed and not placed and not toll)
        ok = score >= (1 if rule.strength != "weak" else 2)
    else:
        if kind == "abduction_arrest":
            if topic.sport:
                return None
        elif not _violent(rule, seen, sentence, part, topic, strong=rule.strength != "weak"):
            return None
        score = happening + timed + placed + toll + after + indefinite + (related and not indefinite) + dated
        if not det and not chain and start == part.start:
            score -= 1 + (not timed and not placed and not toll)  # a heading
        if rule.strength == "weak" and det in ("son", "sa", "ses", "leur", "leurs", "cette", "ce", "cet", "ces") and not (timed or toll or dated):
            score -= 2
        if rule.strength == "weak" and kind != "abduction_arrest" and not (toll or dated) and len(_words_in(seen, part.start, here_end) & _ARMED) < 2 and not (happening and placed) and not (timed and placed):
            score -= 1
        ok = score >= {"plain": 1, "usual": 1, "weak": 2}[rule.strength]
        if rule.lemma in ("prise", "reprise", "chute", "capture", "occupation") and rule.after is None:
            ok = bool(re.match(r" (?:de |d['’])[A-ZÉ]", text[end : end + 6])) and topic.war
        if rule.lemma == "escalade":
            ok = toll or bool(re.match(r" (?:militaire|de violences?|des combats|des violences|armee|meurtriere|sanglante)", seen[end : end + 24])) and ok
        if kind == "abduction_arrest" and not re.match(r" ?(?:,[^,]{1,30},|\w+ment|massive|hier|\w+di)? ?(?:de |d'|des |du |par |à |contre|dans|\w+di)", seen[stop : stop + 40]) and not happening:
            ok = False
    if not ok:
        return None
    if modality == "planned" and not scheduled and _NEGATION.search(stated):
        return None
    if not scheduled and re.match(r",(?: [^,]{1,50},)? (?:pourrai(?:t|ent)|risqu\w+) ", seen[part.end : part.end + 80]):
        return None
    subject = np <= part.start + 2
    return _Hit(start, stop, rule, at, True, np, modality, doubts, subject)


def _calm(
    rule: Rule, text: str, seen: str, part: Piece, start: int, stop: int, here_end: int, det: str,
    happening: bool, timed: bool, placed: bool, after: bool, toll: bool, indefinite: bool, topic: _Topic,
) -> bool:  # fmt: skip
    """Whether a noun of talks, moves, streets, power or war tells an event here."""
    kind = rule.event_type
    right = seen[stop : stop + 60]
    if kind == "war":
        if not indefinite and re.search(r"\b(?:en|de|sur|avec|pour) $", seen[max(part.start, start - 6) : start]):
            return False
        lasting = bool(re.search(r"\b(?:a|ont|avait|qui a) (?:fait|eclate|tue|dure|cause|commence|debute|ravage)|declenche|commence|eclate|lance|qui (?:dure|ravage|dechire|oppose|a)", seen[part.start : here_end]))
        return toll or lasting or (timed and bool(re.search(r"\b(?:19|20)\d\d\b|annees|semaines|mois|jours", seen[max(part.start, start - 40) : here_end])))
    if kind == "negotiation":
        if rule.lemma in ("reunion", "rencontre", "entretien", "visite", "conference", "discussion", "sommet", "consultation", "mediation", "tete-a-tete"):
            if re.match(r" (?:de presse|de redaction|d'embauche|de travail hebdo|medicale|telephonique avec (?:des|les) journalistes|de son gouvernement|publique d'information)", right):
                return False
            if not (placed or timed or happening or after):
                return False
            who = _HUMAN_TITLE.search(seen, part.start, here_end) or re.match(r" (?:avec|entre|à|en|au|de l'|du|des|d'urgence|\w+ d'urgence|bilateral|trilateral|extraordinaire)", right)
            return (bool(who) and (timed or placed or (happening and indefinite))) or (timed and placed and not re.match(r" (?:entre amis|familiale)", right))
        return timed or placed or happening
    if kind == "ceasefire_agreement":
        if det in ("le", "du", "au", "les", "aux", "l'", "la", "de l'", "à l'", "d'", "de") and rule.lemma in ("cessez-le-feu", "treve", "armistice", "accord"):
            return bool(re.match(r" ?(?:[\w'-]+ ){0,3}(?:(?:de|du|d'|datant de) ?(?:\w+ )?\d{4}|,? ?(?:conclue?s?|signee?s?|negociee?s?|entree?s?|obtenue?s?|decretee?|annoncee?|instauree?|en vigueur|parrainee?|est entree?|a ete|instaure))", right))
        return happening or timed or placed or bool(re.search(r"\b(?:conclu|signe|negocie|obtenu|decrete|annonce|arrache|entr\w+ en vigueur)\w*", seen[part.start : here_end]))
    if kind in ("deployment", "withdrawal"):
        if rule.after is None:
            return (timed or placed or happening) and bool(_FORCE.search(seen, part.start, here_end))
        return timed or placed or happening or after or det in ("le", "un", "l'")
    if kind == "displacement":
        return bool(_CROWD.search(seen, part.start, here_end)) and (timed or placed or happening or indefinite)
    if kind == "protest":
        if rule.strength == "plain":
            return timed or placed or happening or indefinite
        if rule.lemma == "rassemblement" and re.match(r" (?:national|pour la republique|democratique)", right):
            return False
        return (timed + placed + happening + after + indefinite >= 2) and not topic.sport
    if kind == "political_change":
        if rule.strength == "plain" or rule.after is not None:
            return timed or happening or (placed and indefinite)
        if rule.lemma in ("election", "presidentielle", "legislatives", "scrutin", "referendum", "investiture"):
            return (timed and happening) or bool(re.match(r" (?:de |du |d'|à |en )?(?:[\w'-]+ ){0,3}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prevue?s?)", right))
        return timed and (happening or after)
    return timed or placed or happening


# --- Tolls that make an incident of their own ------------------------------------------------------------------------------

_NATURE = re.compile(r"\b(?:inondation|crue|seisme|tremblement de terre|cyclone|ouragan|typhon|tempete|tornade|glissement|eboulement|incendie|naufrage|accident|deraill|crash|epidemie|cholera|avalanche|eruption|effondrement|noyade|noye|collision|bousculade|canicule|intemperies|pluies|coulee|famine|chavir)")
_REPORT = Rule("toll alone", "casualties_report", "toll", "usual")
_DROWNED = Rule("toll of a disaster", "disaster", "toll", "usual")
_KILLED = Rule("kill civilians", "attack_civilians", "tuer", "usual")
_CAUSE = re.compile(
    r"(?P<drone_strike>\bdrones?\b)|(?P<air_strike>\b(?:frappes?(?: aeriennes?)?|raids? aeriens?|bombardements? aeriens?|avions?|aviation)\b)|"
    r"(?P<shelling>\b(?:obus|artillerie|roquettes?|missiles?|mortiers?|bombardements?|pilonnages?)\b)|"
    r"(?P<explosion>\b(?:explosions?|bombes?|mines?|engins?|kamikazes?|piegee?s?|attentats?|grenades?)\b)|(?P<clash>\b(?:combats?|affrontements?|accrochages?|heurts|fusillades?|embuscades?)\b)"
)
_BY = re.compile(r"\bpar (?:des|les|un|une|l'|la|deux|plusieurs) ?(?:\w+ ){0,2}(?:hommes|individus|armee|soldats?|militaires?|policiers?|jihadistes?|rebelles|forces|milicien|assaillant|inconnus|tireur|colon|gang|bandits)")


def _tolls(
    text: str, seen: str, parts: Sequence[Piece], found: Sequence[Count], hits: Sequence[_Hit], topic: _Topic
) -> list[_Hit]:
    """A trigger for each piece that holds a toll and no other trigger."""
    made: list[_Hit] = []
    for count in found:
        at = _piece_at(parts, count.end - 1)
        if any(h.piece == at for h in made):
            continue
        part = parts[at]
        stated = seen[part.start : part.end]
        if _IF.match(stated) or re.search(r"\b(?:pourrai(?:t|ent)|risqu\w+|menac\w+)\b", seen[part.start : count.start]):
            continue
        rule = _REPORT
        sentence_words = stated
        own = [h for h in hits if h.piece == at and _family(h) in ("force", "war", "disaster")]
        if own:
            pass
        elif _NATURE.search(sentence_words) or (topic.disaster and not topic.war):
            rule = _DROWNED if _NATURE.search(sentence_words) else _REPORT
        else:
            cause = None
            for cause in _CAUSE.finditer(seen, part.start, part.end):
                if not re.search(r"\b(?:de|d') $", seen[max(0, cause.start() - 3) : cause.start()]) or cause.lastgroup != "clash":
                    break
            people = seen[count.start : count.end + 30]
            if cause is not None and cause.lastgroup and not _FIGURE.match(seen, cause.start()):
                rule = Rule(f"toll of {cause.group()}", cause.lastgroup, "toll", "usual")  # type: ignore[arg-type]
            elif count.kind == "deaths" and _BY.search(seen, count.start, part.end) and _words_in(people, 0, len(people)) & _CIVILIANS:
                rule = _KILLED
        modality: Modality = "asserted"
        doubts: tuple[Doubt, ...] = ()
        if re.search(r"\b(?:aurait|auraient|seraient|serait)\b", stated):
            modality, doubts = "claimed", ("hedge",)
        made.append(_Hit(count.start, min(count.end, part.end), rule, at, False, part.start, modality, doubts, True))
    return made


# --- From hits to clauses ---------------------------------------------------------------------------------------------------


def _family(hit: _Hit) -> str:
    return _FAMILY.get(hit.rule.event_type, "force")


def _clauses(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], hits: Sequence[_Hit], found: Sequence[Count]
) -> list[Trigger]:
    """One trigger a clause and family, each with the clause that reports it."""
    by_piece: dict[int, list[_Hit]] = {}
    for hit in hits:
        by_piece.setdefault(hit.piece, []).append(hit)
    heads: list[tuple[int, int, _Hit]] = []  # first piece, last piece, hit
    for at in sorted(by_piece):
        families: dict[str, list[_Hit]] = {}
        for hit in by_piece[at]:
            families.setdefault(_family(hit), []).append(hit)
        if "war" in families and families.get("force") and all(h.rule.lemma == "toll" for h in families["force"]):
            families["war"] += families.pop("force")
        if "disaster" in families and families.get("force") and all(h.rule.lemma == "toll" for h in families["force"]):
            families["disaster"] += families.pop("force")
        if "force" in families:  # "a capturé douze soldats lors des combats" is told by its most telling word
            for minor in ("seizure",):
                if minor in families and any(h.rule.event_type in ("casualties_report", "clash") for h in families["force"]):
                    families["force"] += families.pop(minor)
        heads += sorted(((at, at, _head(group)) for group in families.values()), key=lambda head: head[2].start)
    if not heads:
        return []
    merged: list[list[int | _Hit]] = []
    for first, last, hit in heads:
        host = merged[-1] if merged else None
        if host is not None and _hangs(text, seen, parts, host, first, hit, found):
            host[1] = last
            host_hit = host[2]
            assert isinstance(host_hit, _Hit)
            if hit.rule.event_type == "war" and host_hit.rule.event_type == "clash" and hit.noun:
                host[2] = replace(host_hit, rule=hit.rule)
            elif _RANK.get(hit.rule.event_type, 9) < _RANK.get(host_hit.rule.event_type, 9) and _family(host_hit) == "force" == _family(hit):
                host[2] = replace(host_hit, rule=hit.rule)
            continue
        merged.append([first, last, hit])
    made: list[Trigger] = []
    busy = {i for f, l, _ in merged if isinstance(f, int) and isinstance(l, int) for i in range(f, l + 1)}
    for at, (first, last, hit) in enumerate(merged):
        assert isinstance(first, int)
        assert isinstance(last, int)
        assert isinstance(hit, _Hit)
        later = merged[at + 1] if at + 1 < len(merged) else None
        stop = later[2].np if later is not None and later[0] == last and isinstance(later[2], _Hit) and (later[2].noun or later[2].bare) and later[2].np > hit.end else sentence.end
        clause = _extent(text, seen, sentence, parts, first, last, hit, found, busy, stop)
        made.append(Trigger(Span(hit.start, max(hit.start + 1, min(hit.end, clause.end))), hit.rule.name, hit.rule.event_type, clause, hit.modality, hit.doubts))
    return made


def _head(group: Sequence[_Hit]) -> _Hit:
    whole = [h for h in group if not h.noun and not h.bare and h.rule.lemma != "toll"]
    if whole:  # "a intercepté un missile tiré du Yémen" tells of the interception
        group = [h for h in group if not h.bare]
    best = min(group, key=lambda h: (_RANK.get(h.rule.event_type, 3), h.noun, h.start))
    toll = next((h for h in group if h.rule.lemma == "toll"), None)
    if toll is not None and best.noun and best.rule.lemma in ("riposte", "represaille", "offensive", "invasion"):
        best = toll  # "ont été neutralisés lors de la riposte"
    first = min(group, key=lambda h: h.np)
    verb = next((h for h in group if not h.noun and not h.bare), None)
    return replace(best, start=first.start, np=first.np, subject=first.subject or verb is not None, noun=verb is None and first.noun, bare=verb is None and first.bare, modality=max((h.modality for h in group), key=("asserted", "habitual", "planned", "claimed").index))


_DAY = re.compile(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|19\d\d|20\d\d)\b")
_APPOSED = re.compile(r"^ ?(?:un|une|le|la) (?:conflit|guerre|escalade|attaque|bilan|drame|affrontement|bataille|tragedie|attentat|operation|offensive|episode)")


def _hangs(text: str, seen: str, parts: Sequence[Piece], host: list[int | _Hit], at: int, hit: _Hit, found: Sequence[Count]) -> bool:
    """Whether a later piece tells more of the same: "…, tuant douze soldats", "…, un conflit qui a fait 30.000 morts"."""
    last, other = host[1], host[2]
    assert isinstance(last, int)
    assert isinstance(other, _Hit)
    if at - last > 2 or at <= last:
        return False
    join = parts[at].join
    force = _family(other) in ("force", "disaster", "war")
    toll = hit.rule.lemma in ("toll", "tuer") or (hit.rule.event_type == "other_attack" and not hit.noun and parts[at].join == "colon" and any(parts[at].start <= c.start < parts[at].end for c in found))
    if toll and force and at == last + 1 and re.match(r"\W*(?:(?:en|les) (?:a|ont) )?bless", seen[parts[at].start : parts[at].end]):
        return True
    if toll and force:
        if join == "gerund" and at == last + 1:
            return True
        if join == "relative" and at == last + 1:
            return True
        if join == "relative" and at == last + 2 and _APPOSED.match(seen[parts[at - 1].start : parts[at - 1].end]):
            return True
        if join == "and" and at == last + 1 and (other.rule.lemma == "toll" or not re.match(r"(?:\w+ ){1,3}(?:ont|a|avaient|sont) ", seen[parts[at].start : parts[at].end])):
            return True
        if at == last + 1 and other.rule.lemma != "toll" and not _PLACE.search(text[parts[at].start : parts[at].end]) and not _DAY.search(seen, parts[at].start, parts[at].end):
            if join in ("and", "comma", "where", "colon") and (join != "colon" or seen[parts[last].end : parts[at].start].strip() in (";", ":")):
                return True
        if join == "comma" and at == last + 1 and re.match(r" ?(?:avec|pour un bilan|au prix|dont|causant|et|faisant|\d+ (?:morts|blesses))", seen[parts[at].start : parts[at].end]) and other.rule.lemma != "toll":
            return True
    if hit.rule.event_type == "war" and hit.np - parts[at].start < 3 and join == "comma" and other.rule.event_type in ("clash", "war") and _APPOSED.match(seen[parts[at].start : parts[at].end]):
        return True
    if force and _family(hit) == "force" and join == "relative" and at == last + 1 and parts[at].start <= hit.start and other.noun and other.start > parts[last].end - 90:
        return True
    if hit.rule.event_type == other.rule.event_type and join == "relative" and at == last + 1:
        return True
    return bool(other.rule.event_type == "war" and toll and at - last <= 2 and join in ("relative", "speech", "comma", "start"))


_SPEECH_TAIL = re.compile(r",? (?:selon|d'apres|a (?:annonce|indique|affirme|declare|rapporte|fait savoir)|ont (?:annonce|indique|affirme|declare|rapporte)|a-t-|rapporte|indique|annonce)\b")
_LAST_NP = re.compile(r"(?:^|[ (])(?P<np>(?:l'|le |la |les |un |une |des |d'une? |au |aux |son |sa |ses |leurs? |cette |ce |ces )(?:[\w'\"-]+ ?){1,7})$")


def _extent(
    text: str, seen: str, sentence: Span, parts: Sequence[Piece], first: int, last: int, hit: _Hit, found: Sequence[Count], busy: set[int], stop: int
) -> Span:
    """The words of the clause that reports a hit: its piece, what introduces it and what hangs on it."""
    part = parts[first]
    start, end = part.start, min(parts[last].end, stop)
    if hit.bare:
        start = hit.np
    elif hit.noun and not hit.subject:
        # a noun that is no subject: its own group, unless the piece begins with what only places or dates it
        start = hit.np
        lead = seen[part.start : hit.np]
        verbless = not _VERB_AFTER.search(lead) and len(lead) < 70 and bool(_TIME.search(lead) or re.match(r"\W*(?:à|dans|en|au|pres) ", lead))
        if verbless and part.join == "start" and not re.search(r"\b(?:appel\w+|condamn\w+|denonc\w+|salu\w+)\b", lead):
            start = part.start
    elif part.join == "relative" and seen[max(0, part.start - 6) : part.start].strip().startswith("dont"):
        start = part.start
    elif part.join in ("relative", "where"):
        previous = parts[first - 1] if first else None
        if previous is not None:
            group = _LAST_NP.search(seen[previous.start : previous.end].rstrip())
            if group:
                start = previous.start + group.start("np")
            elif previous.end - previous.start < 70:
                start = previous.start
    if start == part.start:
        at = first
        while at > 0 and at - 1 not in busy and parts[at].join == "comma" and _introduces(seen, parts[at - 1], parts[at]):
            at -= 1
            start = parts[at].start
        if part.join in ("speech", "comma", "relative") and first > 0 and start == part.start and _VERB_FIRST.match(seen, part.start, part.end) and seen[max(0, part.start - 3) : part.start].rstrip().endswith(","):
            # ", a fait sécession": its subject stands before the commas
            back = first - 1
            while back > 0 and back - 1 not in busy and parts[back].join in ("comma", "relative", "bracket", "and") and first - back < 4:
                back -= 1
            if part.start - parts[back].start < 260 and back not in busy:
                start = parts[back].start
    # what follows after a comma and only places or dates it
    at = last
    while end == parts[at].end and at + 1 < len(parts) and at + 1 not in busy and parts[at + 1].join == "comma" and _follows(text, seen, parts[at + 1]):
        at += 1
        end = parts[at].end
    for sign in _SPEECH_TAIL.finditer(seen, max(start, hit.end), end):
        end = sign.start()
        break
    # a toll read across a boundary ("dix personnes, dont trois enfants, ont été tuées") keeps its words
    for count in found:
        if start <= count.start < end < count.end and count.end - count.start < 250:
            end = count.end
    trail = re.search(r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|malgre|apres|avant|pour|depuis|avec|pendant|durant|à la suite d[e']|dans|de|d'|par|en|sur)$", seen[start:end])
    while trail and start + trail.start() > hit.start:
        end = start + trail.start()
        trail = re.search(r"[\s,]+(?:et|ou|puis|lors d[eu']|lors|des|depuis|dans|de|d'|par|en|sur|le|la|les|un|une)$", seen[start:end])
    while start < end and seen[start] in " ,;:-•\"\n\t":
        if seen[start] == '"' and seen.count('"', start, end) % 2 == 0:
            break
        start += 1
    while end > start and seen[end - 1] in " ,;:.!-\n\t":
        end -= 1
    if end > start and seen[end - 1] == '"' and seen.count('"', start, end) % 2:
        end -= 1
    if hit.start < start or end < hit.start + 1:
        start, end = min(start, hit.start), max(end, hit.end)
    return Span(start, end)


_FINITE = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|etait|etaient|aurait|auraient|sera|seront|doit|doivent|va|vont|selon|d'apres|affirm\w+|indiqu\w+|estim\w+)\b")


def _introduces(seen: str, before: Piece, part: Piece) -> bool:
    """Whether the piece before a comma only introduces the next: "Mardi,", "A Goma,", "Le chef de la diplomatie,"."""
    lead = seen[before.start : before.end]
    return len(lead) < 110 and not _FINITE.search(lead) and before.join in ("start", "comma", "colon", "after", "while", "that")


def _follows(text: str, seen: str, part: Piece) -> bool:
    words = seen[part.start : part.end].strip()
    if len(words) > 70 or _FINITE.search(words):
        return False
    if _HANGING.match(words):
        return True
    return bool(re.match(r"(?:signee?s?|conclue?s?|negociee?s?|à|a|dans|pres d[e'u]|en|sur|au|aux|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|lors d[e']|dont \d|dont (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|des|un|une|au moins)|cote)\b", words)) and bool(
        re.search(r"[A-ZÉ]\w+", text[part.start : part.end]) or _TIME.search(words) or words.startswith(("dont", "sign", "concl", "negoc"))
    )
