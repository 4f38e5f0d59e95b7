"""What follows a verb of speech: whether it is what the verb governs (que…, de…, à…, a noun, a quotation)."""

import re

from geo.model import Span
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
    LETTER,
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
    TO_WHOM,
    WHOM_TO,
)
from geo.speech.page import Cue, Page


def complement(page: Page, cue: Cue, e: int) -> bool:
    """Whether what follows is what the verb governs."""
    n, frames = page.n, cue.verb.frames
    at = cue.end
    if "0" in frames:
        return True
    if cue.verb.lemma == "dire" and COUNT_SAID.match(n, at, e):
        return True  # "la Commission nous dit vingt morts"
    if cue.verb.lemma == "s'attendre" and n.startswith((" a ce que", " a ce qu'"), at):
        return True
    if cue.verb.reflexive and n[cue.start : cue.end].startswith(("s'y ", "s'en ")):
        return True  # "Berlin s'y oppose"
    if n.startswith("en " if "d" in frames else "y ", cue.start) and ALONE_END.match(n, at, e):
        return True  # "Le général en convient", "Rabat y consent"
    if cue.verb.lemma in ("se demander", "s'interroger") and ASKS.match(n, at, e):
        return True
    if n.startswith("en ", cue.start) and set(frames) & set("nq") and COUNT_OF_THEM.match(n, at, e):
        return True  # "Les rebelles en annoncent quinze"
    if cue.verb.lemma in ALONE and ALONE_END.match(n, at, e):
        return True  # "Le gouvernement dément."
    denied = NOT_AFTER.match(n, at, min(e, at + 20)) if cue.event_type else None
    at = denied.end() if denied else at
    skip = SKIP.match(n, at, e)
    after = skip.end() if skip else at
    if re.search(r"\bn(?:'|e )", n[cue.start : cue.end]):
        only = ONLY.match(n, after, e)
        after = only.end() if only else after  # "n'évoque qu'un contrôle"
    while after < e and n[after] in " ,":
        after += 1
    near = n[after : min(e, after + 2)]
    if not near:
        return False
    if n[skip.end() - 1 if skip else at : after + 1].find(",") >= 0 or n[at : at + 1] == ",":
        aside = ASIDE.match(n, after, e)  # "a remercié, dans son adresse quotidienne, ses alliés"
        if aside:
            after = aside.end()
        elif set(frames) & set("qdaD"):
            aside = FAR_ASIDE.match(n, after, e)  # "promet, si les prix montent, de relever ses taux"
            if aside:
                after = aside.end()
        elif cue.verb.event_type in ("accusation", "condemnation") and "n" in frames:
            aside = OBJECT_ASIDE.match(n, after, e)
            if aside:
                after = aside.end()
    whom = TO_NOUN.match(n, after, e)
    if whom:
        after = whom.end()  # "a plaidé lundi auprès de son homologue pour…"
    quote_at = page.next_quote(at, min(e, at + 170))
    colon = n.find(":", at, min(e, at + 260))
    limit = min(e, at + 200)
    stop = n.find(";", at, limit)
    if stop >= 0:
        limit = stop
    if cue.verb.lemma == "reprendre" and not page.n[cue.start - 2 : cue.start].strip().endswith((",", '"')):
        return False  # "a repris « le contrôle » de la ville"
    if "q" in frames or "e" in frames:
        if "q" in frames:
            for que in QUE.finditer(n, at, min(limit, at + 150)):
                gap = n[at : que.start()]
                clause = gap in (" aussi ", " bien ") or not NOT_QUE.search(gap[-14:])
                if clause and gap.count(",") <= 3 and not re.search(r"\b(?:qui|dont)\b", gap):
                    return True
        if quote_at >= 0:
            gap = PARENTHETIC.sub("", n[at:quote_at])  # "avait reconnu, la veille, « des erreurs »"
            if (page.long(quote_at) and " qui " not in gap and not FINITE.search(gap)) or (
                quote_at - at < 60 and "," not in gap and " et " not in gap
            ):
                return True
        if colon >= 0 and page.next_quote(colon, min(e, colon + 4)) >= 0:
            return True
        if colon >= 0 and colon - at < 30 and "q" in frames:
            return True
    if "I" in frames:
        m = INFINITIVE.match(n, after, e) if LETTER.match(n, after, e) else None
        to_do = m is not None and not NOT_INFINITIVE.match(n, max(m.start(), m.start() + m[0].rfind(" ") + 1), e)
        return to_do and re.search(r"\b(?:enten|compt(?:e|ent|ait|aient|ant)$)", n[cue.start : cue.end]) is not None
    if "i" in frames and not (cue.verb.lemma in ("croire", "penser") and n.endswith(("ait", "aient"), cue.start, cue.end)):
        m = INFINITIVE.match(n, after, e)
        if m and not NOT_INFINITIVE.match(n, max(m.start(), *(m.start() + m[0].rfind(c) + 1 for c in " '")), e):
            return True
    if cue.event_type is not None and cue.verb.lemma == "exclure" and NOUN_AFTER.match(n, after, e):
        return True  # "n'exclut pas un report"
    if "n" in frames and NOUN_AFTER.match(n, after, e) and not idiom(page, cue, after, e):
        return True
    between = ADJUNCT.match(n, after, e) if "n" in frames else None
    if between and not (cue.verb.lemma in IDIOMS and idiom(page, cue, between.end(), e)):
        return True  # "annoncent pour mardi une grève"
    if "n" in frames and cue.verb.lemma in TO_WHOM and A_AFTER.match(n, after, e):
        return True
    if "n" in frames and page.text[after].isupper():
        return True
    if cue.verb.lemma in ("juger", "trouver", "estimer", "considerer") and JUDGED.match(n, after, e):
        return True  # "ont jugé prématurée toute levée des sanctions"
    if "n" in frames and OBJECT.search(n[cue.start : cue.end].split(" ")[0] + " "):
        return True
    if "n" in frames and cue.verb.lemma not in IDIOMS and cue.verb.lemma != "exclure" and TAKEN_UP.match(n, cue.start, cue.end):
        return True  # "Les autorités l'ont réclamé dans la foulée"
    if "a" in frames:
        far = cue.verb.event_type in ("appeal", "demand") or cue.verb.lemma in ("reprocher", "imputer")
        shown = page.reading.folded
        m = A_AFTER.search(shown, after, min(limit, at + 160)) if far else A_AFTER.match(shown, after, limit)
        hurried = m is not None and far and BARE_TO.match(shown, m.start())  # "appelle a la grève"
        if m and (m[0] != "a" or page.text[m.start()] in "àÀA" or hurried):
            return True
        if cue.verb.lemma == "appeler" and SO_THAT.match(n, at, limit):
            return True
    if "d" in frames:
        m = DE_AFTER.match(page.reading.folded, after + (n[after] == '"'), e)
        if m and not idiom(page, cue, after, e):
            return True
        if cue.verb.lemma in (
            "demander",
            "ordonner",
            "promettre",
            "reprocher",
            "recommander",
            "conseiller",
            "enjoindre",
            "proposer",
            "suggerer",
        ) and OF_WHOM.match(n, after, limit):
            return True
    if "D" in frames:
        m = WHOM_TO.match(page.reading.folded, after, limit)
        if m:
            return True
    if "s" in frames and ABOUT_AFTER.match(n, after, e):
        return True
    if "A" in frames:
        if cue.verb.lemma in ("se dire", "s'avouer", "se declarer"):
            return not IN_PLACE.match(n, after, e)  # "l'incendie s'est déclaré dans la nuit"
        return bool(MOOD.match(n, after, e))
    return False


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
