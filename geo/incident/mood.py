"""In what mood a verb tells its deed: done, claimed, planned, feared, denied or habitual."""

import re
from collections.abc import Mapping

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import Doubt, Modality
from geo.incident.clause import DENIES, ONLY_THEN
from geo.incident.gate import Late
from geo.incident.hits import IF, MAY, NEGATION, TIME, VERB_AFTER
from geo.incident.lexicon import PEACEFUL, Rule
from geo.incident.roles import GROUP_AHEAD, MOVED, auxiliary, carried_on
from geo.incident.spot import Condition, Spot, before, behind, both, clause, either, in_clause, in_sentence, no

__all__ = ["DATED", "Mood", "mood_of", "tenses_of"]

Mood = tuple[Modality, tuple[Doubt, ...]]
_ASSERTED: Mood = ("asserted", ())
_CLAIMED: Mood = ("claimed", ())
_HEDGED: Mood = ("claimed", ("hedge",))
_PLANNED: Mood = ("planned", ())
_MAY_BE_PLANNED: Mood = ("planned", ("hedge",))

# What is told as planned where it is not done yet; nothing is told of a plan to use force.
_GENTLE = PEACEFUL | {"blockade", "territory_ceded"}
_ON_CONDITION = Late(
    r"\b(?:si (?:l[ea] |les |l'|une? |des |elles? |ils? |on |aucune? |rien |son |sa |ses |cette |ce )|s'ils? |à condition|pourvu qu)"
)
_ACCUSED = Late(r"\b(?:accus\w+|soupconn\w+|reproch\w+|revendiqu\w+|affirm\w+|pretend\w+|reconn\w+|avou\w+)\b")
_TO_COME = Late(r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|va|vont|pour|afin|[a-z]{3,}(?:era|eront|ira|iront))\b")
_HABIT = Late(
    r"\b(?:souvent|regulierement|parfois|generalement|frequemment|chaque (?:annee|jour|semaine|mois|nuit|fois|ete|hiver|printemps|automne|matin|soir)|quotidiennement|habituellement|rarement|d'ordinaire|de temps en temps|tous les (?:jours|ans))\b"
)
_FINITE = Late(
    VERB_AFTER.pattern
    + r"|\b(?!\w*ment\b|(?:ag|presid|par|accid|incid|arg|pati|cli|adolesc|v|conting|contin|occid|ori|urg|viol|rec|preced|torr|couv|tal|abs|innoc|opul)ent\b)[a-z]{2,}(?:ent|ait|aient|erent|irent|eront|era)\b"
)
DATED = re.compile(
    r"(?: [\w'-]+){0,4}? (?:par|" + WEEKDAY + r"|hier|le \d+|en (?:" + MONTH + r"|\d)|"
    r"il y a|la (?:veille|semaine|nuit)|depuis|fin|debut|ce|cette|au (?:prix|terme)|de haute lutte)\b"
)
_NEVER = Late(r"\b(?:sans|ni|aucune?|jamais|pas|faute de|eviter|renonce)\b[\w' ]{0,20}$")
_NOT = r"\b(?:n'|ne )"
_WOULD = r"\baurai(?:t|ent)\b"


def mood_of(at: Spot, rule: Rule) -> Mood | None:
    """How a verb is told: the modality and doubts, ``None`` when it is denied, feared, wished or habitual."""
    if rule.frame is not None and rule.frame.negated:
        return _not_done(at, rule)
    if _is_unreal(at, rule):
        return None
    tenses = tenses_of(at, rule.tenses)
    if "participle" in tenses:
        helper, helper_at = auxiliary(at)
        if not helper and (shared := carried_on(at)):
            return None if shared.startswith("n'") else _HEDGED if shared.startswith("aurai") else _ASSERTED
        may_be_present = "present" in tenses and at.topic.accented
        if helper and not (may_be_present and at.text.endswith("e", at.start, at.end)):
            return _helped(at, rule, helper, helper_at)
        if not may_be_present:
            return _alone(at, rule)
    if "infinitive" in tenses:
        return _infinitive(at, rule)
    return _gerund(at, rule) if "gerund" in tenses else _finite(at, rule, tenses)


def tenses_of(at: Spot, forms: frozenset[str]) -> frozenset[str]:
    """The tenses that a form has here: "bombarde" and "bombardé" are one folded word."""
    if "participle" not in forms or "present" not in forms or len(forms) > 2:
        return forms
    word = at.text[at.start : at.end]
    if word[-1:] in "éÉ" or word[-2:] in ("és", "ÉS"):
        return frozenset({"participle"})
    if at.topic.accented and word.endswith(("e", "es")):
        return frozenset({"present"})
    if at.part.join == "and" and not at.seen[at.part.start : at.start].strip():
        return frozenset({"participle"})
    return forms


# "La trêve n'a pas tenu", "Rien n'a filtré": what a rule for what does not happen asks for
_SAYS_NE = clause(rf"{_NOT}[\w' ]{{0,30}}$", 60)
_SAYS_NOT = either(
    clause(
        r"\b(?:pas|guere|plus|jamais|rien) (?:\w+ )?$|\b(?:aucune?|plus une?|pas une?) [\w' -]{1,40}$|\brien (?:ne |n')$", 60
    ),
    behind(r" (?:pas|guere|plus)\b", 6),
)
_SAYS_ONLY = behind(r" (?:que |qu')", 6)
_IS_HEARSAY = clause(_WOULD, 60)


def _not_done(at: Spot, rule: Rule) -> Mood | None:
    """The mood of a rule for what does not happen, ``None`` where the verb is not denied."""
    if MAY.search(at.seen, max(at.part.start, at.start - 60), at.start):
        return None  # "La trêve pourrait ne pas tenir"
    if not _SAYS_NE(at) or not (_SAYS_NOT(at) or (rule.name == "a truce does not hold" and _SAYS_ONLY(at))):
        return None
    return _HEDGED if _IS_HEARSAY(at) else _ASSERTED


def _after(join: str, words: str, reach: int) -> Condition:
    """That the clause is joined so, and such words stand right before it in the sentence, so many characters back."""
    late = Late(words)
    return lambda at: (
        at.part.join == join and late.search(at.seen, max(at.sentence.start, at.part.start - reach), at.part.start) is not None
    )


def _is_of_an_if(at: Spot) -> bool:
    return IF.match(at.seen[at.part.start : at.part.start + 24]) is not None


_UNREAL: tuple[Condition, ...] = (
    # "Si l'armée bombarde la ville"
    _is_of_an_if,
    # "craignent qu'ils attaquent"
    _after("that", r"\b(?:craindre|craint|eviter|craignent|crainte)\W*qu'$", 14),
    # "fermera la frontière si les tirs reprennent", "nul ne sait si l'armée a repris la ville"
    clause(_ON_CONDITION.pattern, 60),
    # "On dirait qu'une bombe a explosé"
    before(
        r"\b(?:(?:on|vous) (?:dirai[ts]|diriez|croirait|aurait (?:dit|cru|jure))|comme si|j'ai cru|on a cru|on croyait|j'avais l'impression|(?:l'|une )impression) (?:qu'|que )?[^,;:.]{0,40}$",
        60,
    ),
    in_clause(r"\b(?:litteralement\b|au sens figure\b|metaphor)"),
)
# "Les pourparlers doivent permettre de mettre fin à la guerre"
_IS_MEANT_TO = clause(r"\b(?:permettr\w+|visant|vise(?:nt)?|cens\w+|destin\w+|espoir|afin|pour) (?:\w+ )?(?:de |d'|à )?$", 60)
# "Les députés ont bombardé le ministre de questions"
_SHOWERED = behind(
    r" (?:[\w'-]+ ){0,8}?(?:de |d')(?:questions?|messages?|produits?|sacs|mails|courriels|appels|critiques|publicites?|informations|lettres|photos?|photons|"
    r"particules|pierres|cailloux|projectiles|bouteilles|tweets|insultes|ordres|textos|sms|plaintes|injures|donnees|images|ballons|sollicitations|invitations|slogans|oeufs|fleurs|tomates|compliments|subventions|marchandises|reproches|demandes|cadeaux)",
    110,
)
# By verb, what makes no act of force of it.
_HARMLESS: Mapping[str, Condition] = {
    "bombarder": _SHOWERED,
    "mitrailler": _SHOWERED,
    "canarder": _SHOWERED,
    # "a raflé la mise"
    "rafler": behind(r" (?:la mise|tout|le |la |les (?:voix|sieges|prix))", 14),
    # "a combattu dans la guerre civile"
    "combattre": behind(r" (?:\w+ ){0,2}guerres?\b", 30),
}


def _is_unreal(at: Spot, rule: Rule) -> bool:
    """Whether what a verb says is only supposed or compared, or the verb means something else, whatever its tense."""
    harmless = _HARMLESS.get(rule.lemma)
    return (
        any(unreal(at) for unreal in _UNREAL)
        or (rule.name == "end a war" and _IS_MEANT_TO(at))
        or (harmless is not None and harmless(at))
    )


# "n'a pas bombardé", "n'a jamais été"; not "n'a cessé d'être bombardé"
_DENIED = Late(r"\b(?:n'(?!(?:a|ont) (?:pas )?cesse\b)|ne )|\bna pas\b|\bjamais\b|\bpas (?:ete )?$|\bni $")
_SOME_WORDS = re.compile(r" (?:[\w'-]+ ){0,4}?(?=qu[e'])")
_IN_A_CONDITION = in_sentence(_ON_CONDITION.pattern)
_ALTHOUGH = Late(r"\b(?:bien qu|quoiqu|apres qu|le premier qu|la premiere qu|que l'on)")
_RISKED = clause(r"\brisqu\w", 30)


def _helped(at: Spot, rule: Rule, helper: str, helper_at: int) -> Mood | None:
    """The mood of a participle with its auxiliary: "a bombardé", "aurait été tué", "sera signé"."""
    # "Le camp, dont on ne sait rien, a brûlé": what is denied in the clause before is another matter
    low = at.part.start if at.part.start <= helper_at else at.sentence.start
    low = max(low, helper_at - 14)
    if _DENIED.search(at.seen, low, at.start) and (DENIES.search(at.seen, low, at.start) or not _only_so(at)):
        return None
    gentle = rule.event_type in _GENTLE
    match helper:
        case "aurait" | "auraient":
            return None if _IN_A_CONDITION(at) else _HEDGED
        case "serait" | "seraient":
            to_be = gentle and rule.lemma not in MOVED  # "L'accord serait signé lundi"; not "serait parti"
            return None if _IN_A_CONDITION(at) else _MAY_BE_PLANNED if to_be else _HEDGED
        case "aura" | "auront":  # "La trêve aura tenu trois jours": how the press tells what is over
            return _ASSERTED if rule.name in ("a truce held so long", "a truce is over") else None
        case "sera" | "seront":
            return _PLANNED if gentle else None
        case "soit" | "soient" | "ait" | "aient":  # "bien qu'ils aient bombardé la ville"
            return _ASSERTED if _ALTHOUGH.search(at.seen, max(at.sentence.start, helper_at - 60), helper_at) else None
        case "etre":
            return _to_be(at, rule, helper_at)
        case "avoir":
            return _to_have(at, helper_at)
    if _RISKED(at):
        return None
    if _HABIT.search(at.seen, helper_at, at.start) or _HABIT.search(at.seen, at.end, min(at.part.end, at.end + 18)):
        return _habitual(at, rule)  # "La région est régulièrement frappée par des séismes"
    return _ASSERTED


def _only_so(at: Spot) -> bool:
    """Whether "ne" only narrows what was done: "Les otages n'ont été libérés que lundi"."""
    ahead = _SOME_WORDS.match(at.seen, at.end)
    return ahead is not None and ONLY_THEN.match(at.seen, ahead.end()) is not None


_IS_TO = Late(
    r"\b(?:pour |afin d'|peut |(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:(?:encore|aussi|egalement|ensuite|d'abord|toujours|prochainement|bientot) )?)$"
)
_HAS_TO = Late(r"\b(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) (?:[a-z']+ )?$")


def _to_be(at: Spot, rule: Rule, helper_at: int) -> Mood | None:
    """What has to be, "doit être signé", or may be, "pour être entendu"; else as :func:`_to_have`."""
    low = max(at.sentence.start, helper_at - 80)
    if MAY.search(at.seen, max(low, helper_at - 30), helper_at) or _IS_TO.search(at.seen, low, helper_at):
        return _PLANNED if rule.event_type in _GENTLE and _HAS_TO.search(at.seen, low, helper_at) else None
    return _to_have(at, helper_at)


_DENY = Late(r"\b(?:dement\w*|ni(?:e|ent|ait|aient)|refut\w*|contest\w*|conteste|sans|rejet\w+)\b[\w' ]{0,25}$")
_SEEM = Late(r"\b(?:pourrai(?:t|ent)|peu(?:t|vent)|semble(?:nt)?) (?:egalement |aussi |bien |encore |meme |deja )?$")


def _to_have(at: Spot, helper_at: int) -> Mood | None:
    """What is denied, "nie avoir bombardé", seems so, "semble avoir fui", or is claimed: "accusé d'avoir tué"."""
    left = max(at.sentence.start, helper_at - 80), helper_at
    if _DENY.search(at.seen, *left):
        return None
    if _SEEM.search(at.seen, *left):
        return _HEDGED
    return _CLAIMED if _ACCUSED.search(at.seen, *left) else _ASSERTED


_FOR_SO_LONG = in_sentence(r"\bdepuis (?!toujours|longtemps|des (?:annees|decennies))")


def _habitual(at: Spot, rule: Rule) -> Mood | None:
    """What is done time and again, told of a stretch of time: "Depuis avril, des drones frappent régulièrement Atbara"."""
    gentle = rule.event_type in _GENTLE or rule.event_type == "disaster"
    return ("habitual", ()) if not gentle and _FOR_SO_LONG(at) else None


_HOUR_HEAD = Late(r"\W*\d\d? ?[h:]")
_SET_SOMEWHERE = behind(r" (?:par|dans|à|en|lors|hier|sur|depuis)", 8)


def _only_heads_a_line(at: Spot) -> bool:
    """Whether it opens a line behind a mark, with nothing that it hangs on; not "14h20 | Arrêtée jeudi, la militante a été inculpée"."""
    return (
        at.piece == 0
        and at.sentence.start < at.start == at.part.start
        and not _HOUR_HEAD.match(at.seen, at.sentence.start, at.start)
        and not _SET_SOMEWHERE(at)
    )


_NO_ACT_ALONE: tuple[Condition, ...] = (
    _SAYS_NE,
    # "doivent être tenus", "ni tués"
    clause(
        r"\b(?:aucune?|zero)\b|\b(?:sans|ni|pas|non|jamais|etre|seront|sera|soit|soient|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t|ent)) (?:\w+ )?$",
        60,
    ),
    # "les déplacés", "un tué"
    both(
        clause(
            r"\b(?:le|la|les|l'|des|aux|un|une|ces|cette|nos|vos|du|au|de|d'|à|deux|trois|quatre|cinq|\d+|elus?|pour|comme|entre|chez|parmi|aupres des) ?$",
            60,
        ),
        no(behind(" par ", 5)),
    ),
    _only_heads_a_line,
)
_NE, _HEARSAY = Late(_NOT), Late(_WOULD)


def _alone(at: Spot, rule: Rule) -> Mood | None:
    """The mood of a participle alone: "trois civils tués à Goma", "et détruit des cibles"."""
    if any(limit(at) for limit in _NO_ACT_ALONE) or not (_goes_on_with_a_passive(at) or _is_told(at, rule)):
        return None
    if at.piece and at.part.join == "and" and not at.seen[at.part.start : at.start].strip():
        first = at.parts[at.piece - 1]  # what is said of the verb before holds of this one too
        if _NE.search(at.seen, max(first.start, first.end - 60), first.end):
            return None
        if _HEARSAY.search(at.seen, first.start, first.end):
            return _HEDGED
    return _ASSERTED


_THEN_AGAIN = Late(r"(?:et |puis |ensuite |aussitot |enfin )*\Z")
_SUFFERED = Late(r"\b(?:ete|est|sont|etaient|etait|furent|fut) (?:\w+ )?[a-z]{2,}(?:e|i|u|is|it|rt|nt)e?s?\b")


def _goes_on_with_a_passive(at: Spot) -> bool:
    """Whether a participle goes on with a passive before it: "ont été séparés des femmes, puis abattus"."""
    if at.part.join not in ("and", "comma") or not _THEN_AGAIN.match(at.seen, at.part.start, at.start):
        return False
    first = at.parts[at.piece - 1]
    return _SUFFERED.search(at.seen, first.start, first.end) is not None


_FATE = behind(r" (?:à vie|à perpetuite|en boucle|en compte|en charge|à part)\b")
# "chassées de Dablo"
_FROM = behind(r" (?:de|d'|du) ?(?!force|long)[a-z]{3,}")
# "tués mardi", "rasé par un tir", "détenu depuis mai"
_HELD = behind(
    r"(?: (?:selon|d'apres) [\w'-]+(?: [\w'-]+)?(?= par\b)| \w+ment| de plein fouet| à (?:deux|trois|plusieurs) reprises| coup sur coup| un à un| [\w'-]+){0,1}? ?(?:,? ?\b(?:par|"
    + WEEKDAY
    + r"|hier|le \d+|en|à|a|au|aux|dans|pres|sur|lors|depuis|apres|avant|ce|cette|ces|"
    r"la (?:veille|semaine|nuit|meme)|il y a|sous|contre|vers|d'une?|pendant|durant|fin|debut|mi-|faute|chez|devant|entre|hors|jusqu)\b)",
    40,
)


def _is_told(at: Spot, rule: Rule) -> bool:
    """Whether a participle alone tells of an act ("un village rasé mardi") and does not only qualify ("la Crimée annexée")."""
    seen, sentence, start, end = at.seen, at.sentence, at.start, at.end
    if _FATE(at) or _HABIT.search(seen, end, at.part.end):
        return False
    if not _FINITE.search(seen, sentence.start, start) and not _FINITE.search(seen, end, sentence.end):
        return True  # a heading: "Renforts signalés à Bukavu"
    if rule.event_type in ("political_change", "territory_taken", "deployment"):
        dated = DATED.match(seen, end, min(sentence.end, end + 50))
        return dated is not None and not _FINITE.search(seen, end, dated.end())  # not "la Crimée annexée a vécu dimanche"
    return (
        rule.after is not None
        or _HELD(at)
        or (rule.event_type == "displacement" and _FROM(at))
        or TIME.search(seen, at.part.start, start) is not None
    )


# What makes a deed of the infinitive behind it: "a commencé à bombarder", "a réussi à prendre", "est accusé de tuer".
_GOVERNED = Late(
    r"\b(?:(?:re)?commenc\w+ (?:[àa]|de|d')|continu\w+ (?:[àa]|de|d')|(?<!n')\b(?:a|ont|avait|avaient) (?:enfin |finalement |\w+ment )?pu(?:,[^,]{1,40},)?|^que [^.;]{0,60}(?:aient|ait) pu(?:,[^,]{1,40},)?|tenu à|fini(?:t|ssent)? par|ach[eè]v\w+ de|reussi\w* [àa]|parven\w+ [àa]|parvien\w+ [àa]|(?<!n')\b(?:a|aura|avait|ont|auront|avaient) (?:fallu|suffi)\b[^.;]{1,60} (?:pour|de|d')|n'(?:a|ont|avait|avaient) mis que [^.;]{1,30} [àa]|poursui\w+|(?:n'a|n'ont) (?:pas )?cesse d[e']|"
    r"vien(?:t|nent) d[e']|ven(?:ait|aient|u|us) d[e']|\b(?:dû|a du|ont du|avaient du|avait du)(?: \w+|, [^,]{1,40},)?|contrain\w+ (?:à|de|d')|obli\w+ (?:à|de|d')|forc\w+ (?:à|de|d')|"
    r"condui\w+ (?:[\w']+ ){0,3}à|pouss\w+ (?:[\w']+ ){0,3}à|amen\w+ (?:[\w']+ ){0,3}à|accus\w+ (?:[\w']+ ){0,5}d[e']|soupconn\w+ (?:[\w']+ ){0,3}d[e']|reconn\w+|avou\w+|"
    r"(?:permis|permettant) (?:[\w']+ ){0,4}d[e']|(?:a|ont|avait|avaient) (?:fait|laisse|vu|entendu)|faisant|(?:re)?mis[e]?s? à|repris à|resolu[es]* à|resign\w+ à|consenti à|decide(?:e?s?)? à|n'(?:a|ont|avait|avaient) pas hesite à|eu (?:le temps|l'audace|d'autre choix que) d[e']|trouve (?:le )?moyen d[e']|ose|(?:est|sont|etait|etaient) en train d[e']|mettent à|met à|reproch\w+ (?:[\w']+ ){0,4}de|"
    r"(?:s'est|se sont|s'etait|s'etaient|se serait|se seraient) (?:fait|vus?|vues?|laisse)|se (?:fait|font|voit|voient)|entrepr\w+ de|(?:sont|etaient|furent) (?:\w+ ){0,3}(?:mille|cents?|\d+|milliers|centaines|dizaines|nombreux|nombreuses)(?: \w+)? à|"
    r"apres|affirm\w+|pretend\w+|revendiqu\w+|dit|a vu|ont vu|obtenu de) ?(?:se |s'|y |en |les |l'|le |la )?$"
)
# "ont commencé mercredi à patrouiller": what governs is read without the day between
_DAY_BETWEEN = re.compile(
    rf" (?:(?:{WEEKDAY}|hier|aujourd'hui)(?: (?:matin|soir|apres-midi|dernier|\d+ [a-z]+))?|cette nuit|ce (?:matin|soir)|le \d+(?:er)? [a-z]+|"
    r"dans la (?:nuit|soiree|matinee|journee)(?: de [a-z]+(?: à [a-z]+)?)?)(?= (?:[àa]|de|d'|par)\b)"
)
# A decision of those in power is the act itself ("a décidé de dissoudre le parlement"); a promise is a plan.
_DECIDED = Late(
    r"\b(?:a|ont|avait|avaient|vien(?:t|nent) de) (?:\w+ment |aussitot )?(?:decid\w+|ordonn\w+|choisi\w*|resolu|accept\w+|vot\w+|consenti)(?: \w+|,[^,]{1,40},)?(?: \w+)? (?:de |d'|à )(?:le |la |les |l'|se |s')?$"
)
_THEN = Late(r"\bavant d(?:e |')(?:le |la |les |l'|se |s'|y |en )?$")
_MIGHT = Late(r"\b(?:pourrai|risqu|pourra)")
_SAID_TO = Late(r"\b(?:dit|affirm\w+|pretend\w+|voit) $")


def _infinitive(at: Spot, rule: Rule) -> Mood | None:
    """The mood of an infinitive: what governs it tells whether it was done."""
    left = _words_before(at, at.sentence.start, 90)
    not_denied = not NEGATION.search(at.seen, max(at.part.start, at.start - 60), at.start)
    if rule.event_type in ("political_change", "blockade", "other") and not_denied and _DECIDED.search(left):
        return _ASSERTED
    if _THEN.search(left) and not _TO_COME.search(left) and not NEGATION.search(left):
        return _ASSERTED  # "ont pillé le dépôt avant d'incendier la mairie"
    left = _DAY_BETWEEN.sub("", left)
    if not _GOVERNED.search(left) or _NEVER.search(at.seen, max(at.part.start, at.start - 30), at.start):
        return _PLANNED if not_denied and _is_planned(at, rule) else None
    if _HABIT.search(left[-70:]) or MAY.search(left[-45:]) or _MIGHT.search(left[-60:]):
        return None
    if rule.event_type not in PEACEFUL and _SAID_TO.search(left):
        return _CLAIMED
    return _CLAIMED if _ACCUSED.search(left) else _ASSERTED


_SHOULD = Late(
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|prevu\w*|prevoi\w+|attendu\w*|censee?s?|va|vont|compte(?:nt)?|s'appret\w+|programme\w*|(?:est|sont|etaient|etait) (?:\w+ )?appelee?s? à|prochaine?s?|"
    r"convenue?s? de?|accept\w+ de?|envisag\w+|decid\w+|commencerai(?:t|ent)|s'est dit prete?|se disent prets)\b"
)
# "s'est engagé à rendre ces districts", "ont promis de se retirer": a plan, of what a treaty is about
_PLEDGE = Late(r"\b(?:engagee?s? à|consent\w+ à|promis de|tenue?s? de)\b")
_PLEDGED = frozenset({"territory_ceded", "withdrawal", "deployment"})


def _is_planned(at: Spot, rule: Rule) -> bool:
    """Whether an infinitive is what somebody has to do, or means to: "doit rencontrer", "ont convenu de se retirer"."""
    if rule.event_type not in _GENTLE or _ON_CONDITION.search(at.seen, at.end, at.sentence.end):
        return False
    near = _words_before(at, at.part.start, 60)
    return bool(_SHOULD.search(_DAY_BETWEEN.sub("", near)) or (rule.event_type in _PLEDGED and _PLEDGE.search(near)))


def _words_before(at: Spot, low: int, reach: int) -> str:
    """The whole words among so many characters before the verb, from ``low`` on: half a word ("u|ne") is not another word."""
    cut = max(low, at.start - reach)
    if cut > low and at.seen[cut - 1].isalpha():
        while cut < at.start and at.seen[cut].isalpha():
            cut += 1
    return at.seen[cut : at.start]


# "sans tuer personne", "aucun obus ne tombant"
_NOT_DOING = clause(r"\b(?:en ne|ne|sans|visant|interdisant) $|\baucune? (?:\w+ ){1,3}$", 60)
_FRONT = 8  # characters before a gerund that begins its sentence
# What may be told by how something else was done: "Il s'est enfui en tuant deux gardiens".
_DONE_IN_PASSING = frozenset((
    "attack_civilians", "casualties_report", "abduction_arrest", "territory_taken", "shelling", "other_attack", "clash",
    "ceasefire_violation",
))  # fmt: skip


def _gerund(at: Spot, rule: Rule) -> Mood | None:
    """The mood of a present participle, ", tuant deux soldats", and of a gerund of force: "en tuant deux soldats"."""
    seen, low, start = at.seen, at.sentence.start, at.start
    if _NOT_DOING(at):
        return None
    if rule.event_type in _GENTLE or not seen.endswith("en ", low, start):
        return _ASSERTED
    if start - low < _FRONT:  # "En capturant, le 3 mai, deux pilotes, la guérilla a montré …"
        done = bool(TIME.search(seen, at.end, at.part.end + 30) and VERB_AFTER.search(seen, at.end, at.sentence.end))
    else:
        done = rule.event_type in _DONE_IN_PASSING and VERB_AFTER.search(seen, low, start) is not None
        done = done and not any(unsure.search(seen, low, start) for unsure in (NEGATION, MAY, _TO_COME))
    return _ASSERTED if done else None


_SAYS_NE_NEAR = clause(rf"{_NOT}[\w' ]{{0,12}}$", 60)
_IS_DENIED_BEHIND = both(behind(r" (?:pas|jamais|plus|aucun|ni|guere)\b(?! de \d)", 9), clause(_NOT, 60))
# "avant que l'armée ne tire": this "ne" denies nothing
_UNTIL = _after("while", r"\bavant qu(?:e |')$", 12)
_NOT_TO_COME = behind(r" (?:pas|jamais|plus|aucun|ni)\b", 9)
# "Le plan prévoit que l'armée se retire"
_WISHED = _after(
    "that",
    r"\b(?:prevoi\w+|stipul\w+|suppos\w+|imagin\w+|admett\w+|attend\w*|demand\w+|exig\w+|souhait\w+|veu\w+|faut|voul\w+|ordonn\w+|recommand\w+|propos\w+|appel\w+|prie\w*|esper\w+|craign\w+|crainte?|craindre|redout\w+|evit\w+) ?(?:[\w'-]+ ){0,4}(?:que ?|qu')$",
    60,
)
# "ont plaidé afin que les rebelles quittent la ville"; not "Il a fallu dix jours pour que les rebelles quittent la ville"
_PURSUED = both(clause(r"\b(?:afin|pour) qu(?:e |')"), no(clause(r"\b(?:fall|suff)(?:u|i|ait|aient|ent|it)\b")))
# "doivent partir avant que l'armée ne bombarde la ville": what comes first is not done either
_TO_COME_FIRST = _after(
    "while",
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|faut|va|vont|veu(?:t|lent)|peu(?:t|vent)|pourrai(?:t|ent)|(?:se|au|fe|dev|pour|i)r(?:a|ont)|[a-z]{3,}[ei]ront)\b[^.;:]{0,60} avant qu(?:e |')$",
    90,
)
_STATES = frozenset(
    ("etre", "rester", "tenir", "controler", "occuper", "entretenir", "assieger", "encercler", "bloquer", "detenir", "retenir")
)
_SHOULD_BE = frozenset(("negotiation", "withdrawal", "deployment", "ceasefire_agreement"))


def _finite(at: Spot, rule: Rule, tenses: frozenset[str]) -> Mood | None:
    """The mood of a verb that is conjugated, by its tense."""
    denied = _SAYS_NE_NEAR(at) or _NEVER.search(at.seen, max(at.part.start, at.start - 16), at.start)
    if denied and not _UNTIL(at):
        return None  # "n'ont pas tiré", "aucun obus n'est tombé"
    if "future" in tenses:
        return _PLANNED if rule.event_type in _GENTLE and not _NOT_TO_COME(at) else None
    if "conditional" in tenses:
        if rule.lemma in _STATES and not _IN_A_CONDITION(at):
            return _HEDGED  # "la ville serait aux mains des rebelles"
        return _MAY_BE_PLANNED if rule.event_type in _SHOULD_BE else None
    if _IS_DENIED_BEHIND(at):
        return None
    if _HABIT.search(at.seen, at.part.start, at.part.end) or _HABIT.match(at.seen, at.sentence.start, at.part.start):
        return _habitual(at, rule)
    if _WISHED(at) or _PURSUED(at) or _TO_COME_FIRST(at):
        return None
    if "present" not in tenses or "past" in tenses:
        return _ASSERTED
    if not _happens_now(at, rule, tenses):
        return None
    unsure = not at.topic.accented and at.text.endswith("e", at.start, at.end)
    return ("asserted", ("tense",)) if unsure else _ASSERTED


_BECAUSE_THEY = Late(r"\b(?:parce qu(?:e |')|car )(?:ils?|elles?|on|nous|vous) (?:[\w']+ ){0,2}$")
_THERE_IS = Late(r"\b(?:y a|y'a|y avait|on a|voila|ce sont|c'est)\b[^,;]{1,60}$")
# "ces gangs qui pillent et rançonnent": what they are like
_SUCH = _after("relative", r"\bces (?:[\w'-]+ ){1,3}qui $", 50)
_SINCE = behind(r" (?:[\w'-]+ ){0,3}?(?:depuis|" + WEEKDAY + r"|ce matin|cette nuit)\b")
_BEHIND_ARTICLE = clause(r"\b(?:à|de|un|une|le|la|du|des|les|l'|d'|au|en|et|par|sa|son|ses|cette|ce|en) ?$", 60)
_AND_ANOTHER = clause(r"[a-z]{3}ent\b[^,;:]*\bet $", 60)  # "les troupes franchissent le pont et quittent le pays"


def _happens_now(at: Spot, rule: Rule, tenses: frozenset[str]) -> bool:
    """Whether the present tells an event, as in headlines and live reports, no habit: it needs a subject and a hold."""
    seen, part = at.seen, at.part
    because = _BECAUSE_THEY.search(seen, max(at.sentence.start, part.start - 12), at.start)
    if _SUCH(at) or (because and not TIME.search(seen, part.start, part.end)):
        return False  # "Ils se vengent parce qu'ils perdent du terrain"
    hanging = part.join in ("relative", "where")
    if (hanging and rule.strength == "plain") or _SINCE(at):
        return True
    if hanging:
        # "Y a des gens qui dorment dehors" is a main clause
        first = at.parts[at.piece - 1]
        if part.join == "where" or not _THERE_IS.search(seen, first.start, first.end):
            return False
    elif not _has_subject(at, rule, tenses):
        return False
    return (
        not _BEHIND_ARTICLE(at)
        or rule.name == "carry an election"  # "l'emporte avec 61 sièges"
        or (_is_plural_only(at, tenses) and _AND_ANOTHER(at))
    )


def _is_plural_only(at: Spot, tenses: frozenset[str]) -> bool:
    """Whether a form is that of a verb in the plural, as no noun is: "entrent"."""
    return tenses == {"present"} and at.seen.endswith("ent", at.start, at.end)


_OBJECT_NEXT = Late(
    rf"(?: (?:desormais|toujours|maintenant|aussi|encore|[a-z]+ement))?(?:{GROUP_AHEAD.pattern})| (?:sur|vers|dans|contre|en) | desormais [a-z]"
)  # tells a verb from a noun


def _has_subject(at: Spot, rule: Rule, tenses: frozenset[str]) -> bool:
    """Whether a verb in the present has a subject, in its clause or in one before it that it goes on from."""
    seen, join = at.seen, at.part.join
    if seen[at.part.start : at.start].strip():
        return True
    if join not in ("comma", "and"):
        return False
    if _is_plural_only(at, tenses):
        return True  # "Ils s'emparent d'Amran, entrent à Sanaa"
    if join == "and":
        return _OBJECT_NEXT.match(seen, at.end) is not None
    first = at.parts[at.piece - 1]
    # "Léré, que nul n'avait revue, est …"; "L'opération Litani, déclenchée la veille, jette sur les routes …"
    return first.join != "start" and (
        rule.lemma in ("etre", "rester", "tenir", "controler")
        or (_OBJECT_NEXT.match(seen, at.end) is not None and not _FINITE.search(seen, first.start, first.end))
    )
