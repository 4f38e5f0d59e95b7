"""What follows a verb of speech: whether it is what the verb governs (que…, de…, à…, a noun, a quotation)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from geo.model import Span
from geo.speech.fr import Verb
from geo.speech.grammar import (
    A_AFTER,
    ABOUT_AFTER,
    ADJUNCT,
    ALONE,
    ALONE_END,
    ASIDE,
    ASKS,
    BARE_TO,
    COUNT_OF_THEM,
    COUNT_SAID,
    DE_AFTER,
    FAR_ASIDE,
    FINITE,
    IDIOMS,
    IN_PLACE,
    INFINITIVE,
    JUDGED,
    MOOD,
    NOT_AFTER,
    NOT_INFINITIVE,
    NOT_QUE,
    NOUN_AFTER,
    OBJECT,
    OBJECT_ASIDE,
    OF_WHOM,
    ONLY,
    PARENTHETIC,
    QUE,
    SKIP,
    SO_THAT,
    TAKEN_UP,
    TELLS,
    TO_NOUN,
    TOWN_BETWEEN,
    WHOM_TO,
)
from geo.speech.page import Cue, Page
from geo.text import words


@dataclass(slots=True)
class _Behind:
    """What stands behind a verb: from ``at`` right behind it and its negation, from ``after`` behind adverbs, hearers and asides."""

    page: Page
    cue: Cue
    at: int
    after: int
    limit: int
    """How far what is governed is looked for, ``e`` at most, where the sentence ends."""
    e: int


_Test = Callable[[_Behind], bool]

_FAR = frozenset("qdaD")  # what may stand behind an aside of any kind
_NE = re.compile(r"\bn(?:'|e )")
_TO_A_STATE = frozenset(
    (
        "rappeler",
        "promettre",
        "garantir",
        "signifier",
        "notifier",
        "repondre",
        "reprocher",
        "proposer",
        "offrir",
        "faire savoir",
    )
)
_QUI = re.compile(r"\b(?:qui|dont)\b")
_MEANS = re.compile(r"\b(?:enten|compt(?:e|ent|ait|aient|ant)$)")

# What some verbs govern or do without, right behind them.
_COMPLETED: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(ALONE, ALONE_END),  # "Le gouvernement dément."
    **dict.fromkeys(("se demander", "s'interroger"), ASKS),
    "dire": COUNT_SAID,  # "la Commission nous dit vingt morts"
    "s'attendre": re.compile(r" a ce qu(?:e |')"),
}


def complement(page: Page, cue: Cue, e: int) -> bool:
    """Whether what follows is what the verb governs."""
    lemma, frames = cue.verb.lemma, cue.verb.frames
    if "0" in frames or _is_complete(page, cue, e):
        return True
    behind = _behind(page, cue, e)
    if behind is None or (lemma == "reprendre" and not page.n[cue.start - 2 : cue.start].strip().endswith((",", '"'))):
        return False  # "a repris « le contrôle » de la ville"
    return any(test(behind) for test in _tests(lemma, frames))


def _is_complete(page: Page, cue: Cue, e: int) -> bool:
    """Whether the verb needs no more than it has: alone, with what it counts, or with "y" or "en"."""
    n, at = page.n, cue.end
    alone = _COMPLETED.get(cue.verb.lemma)
    if alone and alone.match(n, at, e):
        return True
    if cue.verb.reflexive and n.startswith(("s'y ", "s'en "), cue.start):
        return True  # "Berlin s'y oppose"
    if n.startswith("en " if "d" in cue.verb.frames else "y ", cue.start) and ALONE_END.match(n, at, e):
        return True  # "Le général en convient", "Rabat y consent"
    counts = n.startswith("en ", cue.start) and ("n" in cue.verb.frames or "q" in cue.verb.frames)
    return counts and COUNT_OF_THEM.match(n, at, e) is not None  # "Les rebelles en annoncent quinze"


def _behind(page: Page, cue: Cue, e: int) -> _Behind | None:
    """What stands behind the verb, ``None`` for nothing."""
    n, at = page.n, cue.end
    denied = NOT_AFTER.match(n, at, min(e, at + 20)) if cue.event_type else None
    at = denied.end() if denied else at
    skip = SKIP.match(n, at, e)
    after = skipped = skip.end() if skip else at
    after = max(after, past_town(page, cue, at, e))
    only = ONLY.match(n, after, e) if _NE.search(n, cue.start, cue.end) else None
    after = only.end() if only else after  # "n'évoque qu'un contrôle"
    while after < e and n[after] in " ,":
        after += 1
    if after >= e:
        return None
    if "," in n[skipped - 1 : after + 1] or n.startswith(",", at):
        after = _past_aside(n, cue.verb, after, e)
    whom = TO_NOUN.match(n, after, e)
    after = whom.end() if whom else after  # "a plaidé lundi auprès de son homologue pour…"
    stop = n.find(";", at, min(e, at + 200))
    return _Behind(page, cue, at, after, stop if stop >= 0 else min(e, at + 200), e)


def past_town(page: Page, cue: Cue, at: int, e: int) -> int:
    """Where what follows goes on behind the day and the town somebody speaks in: ", mardi à Genève, | la mort de dix civils".

    ``at`` where no town stands between, or where it may be to whom they speak: "a rappelé lundi à Moscou | que".
    """
    day = SKIP.match(page.n, at, e)
    start = day.end() if day else at
    town = TOWN_BETWEEN.match(page.text, start, e)
    if town is None:
        return at
    placed = start > at or town["occasion"] or (town["close"] and town[0].startswith(","))
    heard = not town["close"] and (cue.verb.asks or cue.event_type == "intent" or cue.verb.lemma in _TO_A_STATE)
    return town.end() if placed and not heard else at


def _past_aside(n: str, verb: Verb, after: int, e: int) -> int:
    """Where what follows goes on after what is said by the way: "a remercié, dans son adresse quotidienne, ses alliés"."""
    aside = ASIDE.match(n, after, e)
    if aside is None and not _FAR.isdisjoint(verb.frames):
        aside = FAR_ASIDE.match(n, after, e)  # "promet, si les prix montent, de relever ses taux"
    elif aside is None and verb.event_type in ("accusation", "condemnation") and "n" in verb.frames:
        aside = OBJECT_ASIDE.match(n, after, e)
    return aside.end() if aside else after


def _follows(pattern: re.Pattern[str]) -> _Test:
    """What follows once adverbs, hearers and asides are passed."""
    return lambda b: pattern.match(b.page.n, b.after, b.e) is not None


def _clause(b: _Behind) -> bool:
    """A clause, or a colon: "a dit mardi à la presse que"."""
    n, at = b.page.n, b.at
    for que in QUE.finditer(n, at, min(b.limit, at + 150)):
        gap = n[at : que.start()]
        opens = gap in (" aussi ", " bien ") or not NOT_QUE.search(gap[-14:])
        if opens and gap.count(",") <= 3 and not _QUI.search(gap):
            return True
    return n.find(":", at, min(b.e, at + 30)) >= 0


def _quotation(b: _Behind) -> bool:
    """A quotation in the same clause, or after a colon."""
    page, at = b.page, b.at
    quote = page.next_quote(at, min(b.e, at + 170))
    if quote >= 0:
        gap = PARENTHETIC.sub("", page.n[at:quote])  # "avait reconnu, la veille, « des erreurs »"
        if quote - at < 60 and "," not in gap and " et " not in gap:
            return True
        if page.long(quote) and " qui " not in gap and not FINITE.search(gap):
            return True
    colon = page.n.find(":", at, min(b.e, at + 260))
    return colon >= 0 and page.next_quote(colon, min(b.e, colon + 4)) >= 0


def _infinitive(b: _Behind) -> bool:
    """A bare infinitive, with its clitics."""
    m = INFINITIVE.match(b.page.n, b.after, b.e)
    if m is None:
        return False
    verb = m.start() + max(m[0].rfind(" "), m[0].rfind("'")) + 1
    return not NOT_INFINITIVE.match(b.page.n, verb, b.e)


def _means_to(b: _Behind) -> bool:
    """What one intends to do: "entend riposter", "compte se retirer"; not "a entendu"."""
    return _MEANS.search(b.page.n, b.cue.start, b.cue.end) is not None and _infinitive(b)


def _noun(b: _Behind) -> bool:
    """A noun, which with the verb makes no idiom, or a pronoun for it."""
    n, cue, after = b.page.n, b.cue, b.after
    if NOUN_AFTER.match(n, after, b.e) and not idiom(b.page, cue, after, b.e):
        return True
    between = ADJUNCT.match(n, after, b.e)
    if between and not idiom(b.page, cue, between.end(), b.e):
        return True  # "annoncent pour mardi une grève"
    if b.page.text[after].isupper() or OBJECT.search(n[cue.start : cue.end].split(" ")[0] + " "):
        return True
    # "Les autorités l'ont réclamé dans la foulée"
    return cue.verb.lemma not in IDIOMS and TAKEN_UP.match(n, cue.start, cue.end) is not None


def _to(b: _Behind) -> bool:
    """What or whom it is said to: "appelle au calme"; where "à" has no accent, only "appelle a la grève"."""
    shown, verb = b.page.reading.folded, b.cue.verb
    far = verb.event_type in ("appeal", "demand") or verb.lemma in ("reprocher", "imputer")
    m = A_AFTER.search(shown, b.after, min(b.limit, b.at + 160)) if far else A_AFTER.match(shown, b.after, b.limit)
    if m is None:
        return False
    return m[0] != "a" or b.page.text[m.start()] in "àÀA" or (far and BARE_TO.match(shown, m.start()) is not None)


def _of(b: _Behind) -> bool:
    """What is promised, asked or told of: "promet de", "convient d'une erreur"."""
    m = DE_AFTER.match(b.page.reading.folded, b.after + (b.page.n[b.after] == '"'), b.e)
    return m is not None and not idiom(b.page, b.cue, b.after, b.e)


def _attribute(b: _Behind) -> bool:
    """What somebody calls himself, or how he shows himself: "se dit prêt"; not "l'incendie s'est déclaré dans la nuit"."""
    if b.cue.verb.lemma in ("se dire", "s'avouer", "se declarer"):
        return not IN_PLACE.match(b.page.n, b.after, b.e)
    return MOOD.match(b.page.n, b.after, b.e) is not None


def _claimed(b: _Behind) -> bool:
    """What one says to do or to have done: "affirme avoir tiré"; not what one only believed: "croyait rêver"."""
    believed = b.cue.verb.lemma in ("croire", "penser") and b.page.n.endswith(("ait", "aient"), b.cue.start, b.cue.end)
    return not believed and _infinitive(b)


def _left_open(b: _Behind) -> bool:
    """What is not excluded: "n'exclut pas un report"."""
    return b.cue.event_type is not None and NOUN_AFTER.match(b.page.n, b.after, b.e) is not None


# By frames: what a verb of one of them governs.
_GOVERNED: tuple[tuple[str, _Test], ...] = (
    ("q", _clause),
    ("qe", _quotation),
    ("I", _means_to),
    ("i", _claimed),
    ("n", _noun),
    ("a", _to),
    ("d", _of),
    ("D", lambda b: WHOM_TO.match(b.page.reading.folded, b.after, b.limit) is not None),  # "exhorte les siens à"
    ("s", _follows(ABOUT_AFTER)),
    ("A", _attribute),
)

# What some verbs govern besides.
_BESIDES: tuple[tuple[frozenset[str], _Test], ...] = (
    (words("juger trouver estimer considerer"), _follows(JUDGED)),  # "ont jugé prématurée toute levée des sanctions"
    # "a promis aux familles une enquête"
    (
        words("reclamer demander annoncer confirmer reveler reprocher proposer promettre suggerer recommander"),
        _follows(A_AFTER),
    ),
    # "demande aux rebelles de"
    (
        words("demander ordonner promettre recommander conseiller proposer suggerer"),
        lambda b: OF_WHOM.match(b.page.n, b.after, b.limit) is not None,
    ),
    (words("appeler"), lambda b: SO_THAT.match(b.page.n, b.at, b.limit) is not None),  # "appelle pour que"
    (words("exclure"), _left_open),
)


@cache
def _tests(lemma: str, frames: str) -> tuple[_Test, ...]:
    """What is asked of what follows a verb."""
    governed = [test for letters, test in _GOVERNED if not frozenset(letters).isdisjoint(frames)]
    return (*governed, *(test for lemmas, test in _BESIDES if lemma in lemmas))


def comes_complement(page: Page, cue: Cue, e: int) -> bool:
    """Whether a clause, a colon or a quotation follows."""
    m = SKIP.match(page.n, cue.end, e)
    at = m.end() if m else cue.end
    return bool(TELLS.match(page.n, at, e))


def object_follows(page: Page, cue: Cue, speaker: Span, s: int, e: int) -> bool:
    """Whether the noun after the verb is told something, not telling: "a informé le président que"."""
    tail = page.n[speaker.end : min(e, speaker.end + 12)]
    if cue.verb.lemma in ("informer", "aviser", "alerter", "avertir", "prevenir", "rassurer", "interroger"):
        after = r"" if page.n[s : cue.start].rstrip(" ,").endswith('"') else r",?"
        return bool(re.match(after + r" ?(?:que\b|qu'|de\b|d'|du\b|des\b|sur\b)", tail))
    return bool(re.match(r" (?:que\b|qu')", tail)) and not page.n[s : cue.start].rstrip().endswith(('"', '",'))


def idiom(page: Page, cue: Cue, after: int, e: int) -> bool:
    """Whether verb and noun make no speech: "a condamné X à dix ans", "a confirmé sa place", "a reconnu l'indépendance"."""
    pattern = IDIOMS.get(cue.verb.lemma)
    return bool(pattern and pattern.match(page.n, after, e))
