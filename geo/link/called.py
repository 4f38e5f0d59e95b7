"""Whom a short word for a body means: "le mouvement", after "le RNDP"; "l'institution", after "le Comité du fleuve (CDF)"."""

import re
from collections.abc import Iterable

from geo.model import Actor, Span
from geo.text import fold, words

__all__ = ["GENERIC", "SHORT", "UNARMED", "name_before"]

SHORT = re.compile(
    r"(?:l'|l[ea] |cet(?:te)? |ce )(?P<noun>mouvement|groupe|organisation|parti|formation|coalition|front|ong|association|syndicat|collectif|ligue|milice"
    r"|rebellion|centrale|institution|structure|plateforme|federation|confederation|alliance|faction|guerilla|instance|organisme|bloc|fondation|union"
    r"|rassemblement|reseau|agence|mission)(?: (?:arme|rebelle|politique|separatiste|islamiste|jihadiste|djihadiste|humanitaire|onusien|international|regional"
    r"|panafricain|syndical|chiite|basque|kurde|independantiste|autonomiste|insurrectionnel|clandestin|ecologiste|paysan)(?:ne)?e?)?$"
)
"""What may mean a body that the text named before, by its noun alone."""

_ARMED = words("mouvement groupe milice rebellion faction guerilla front")
_ANY = words("coalition mission agence union alliance bloc structure instance reseau")
_POLITICAL = words("parti formation syndicat centrale collectif association federation confederation")
# "(FPN)" after its full name, or an acronym by itself
_ACRONYM = re.compile(
    r"(?P<full>[A-ZÀ-Ý][\w’'-]+(?: (?:d[eu]s? |d['’]|l[ea]s? |pour |et |à |aux? |l['’]|la )*[\w’'-]+){1,8}) ?\((?P<short>[A-Z][A-Z0-9-]{1,8})\)|(?<![\w-])[A-Z][A-Z0-9]{1,7}(?:-[A-Z0-9]{1,4})?(?![\w-])"
)
UNARMED = words(
    "reseau observatoire ong association organisation collectif coordination comite centre institut syndicat union ligue federation plateforme cellule "
    "conseil fondation alliance conference"
)
"""With what the names of bodies begin that count and protest, and bear no arms."""
GENERIC = words("groupe organisation ong association structure collectif institution organisme")
"""What any of these may be called after it spoke."""
_DATELINE = re.compile(r" ?(?:\(|[-–—:,])")  # "NABATIYE (Liban) - "
_NO_BODY = words(
    "AFP AP URGENT ALERTE DIRECT LIVE VIDEO PS NB GMT UTC TU TV FM RDC RCA USA UK EAU PIB VIH SMS PDG ADN CV OK UN UNE LE LA LES ET A DE DU DES EN AU IL ELLE"
)


def name_before(text: str, offset: int, noun: str, actors: Iterable[Actor]) -> str | Actor | None:
    """The body that the text named last before ``offset`` and that ``noun`` may call: its actor where it is known, else its
    words; ``actors`` are those before ``offset``, the nearest first.

    >>> name_before("Le Front du Delta (FDD) a pris deux ponts. Le mouvement", 43, "mouvement", ())
    'Front du Delta (FDD)'
    """
    known: list[tuple[Span, Actor]] = []
    for actor in actors:
        if actor.evidence is None or offset - actor.evidence.span.start > 1_500 or len(known) > 60:
            break
        if actor.evidence.rule == "organisation":
            known.append((actor.evidence.span, actor))
    floor = max(0, offset - 1_500)
    found: list[tuple[int, str | Actor]] = []
    for m in _ACRONYM.finditer(text, floor, offset):
        short = m["short"] or m[0]
        inside = any(span.overlaps(Span(m.start(), m.end())) for span, _ in known)
        if noun in _ANY and noun not in fold(m["full"] or ""):
            continue  # "la coalition" is no acronym, unless its name says so
        dateline = text[max(0, m.start() - 1) : m.start()] in ("", "\n") and _DATELINE.match(text, m.end())
        if short in _NO_BODY or inside or dateline or _shouted(text, m.start(), m.end()):
            continue
        found.append((m.start(), _without_opening(m["full"], m[0]) if m["short"] else m[0]))
    named = re.compile(
        rf"\b{noun}s? (?:[a-zà-ÿ-]+ )?(?:«\s?)?(?P<name>[A-ZÀ-Ý][\w’'-]+(?: (?:[a-zà-ÿ]{{1,3}} )?[A-ZÀ-Ý][\w’'-]+| [a-zà-ÿ]{{4,}}(?= (?:a|ont|est|sont)\b))*)"
    )
    found += [(m.start(), m[0]) for m in named.finditer(text, floor, offset)]  # "la milice Kamwina"
    if noun not in _POLITICAL and noun not in _ANY:
        kinds = ("rebels", "militia", "military") if noun in _ARMED else ("rebels", "militia", "international", "civilians")
        found += [(span.start, actor) for span, actor in known if actor.kind in kinds]
    return max(found, key=lambda hit: hit[0])[1] if found else None


def _without_opening(full: str, whole: str) -> str:
    """The name without the words before it that begin the sentence: "Lundi le Front du Delta (FDD)"."""
    m = re.search(r"(?:\b[LlDd]es? |\b[Ll]a |\b[LlDd]['’]|\bdu |\bDu )(?=[A-ZÀ-Ý])", whole[: len(full)])
    return whole[m.end() :] if m else whole


def _shouted(text: str, start: int, end: int) -> bool:
    """Whether a word in capitals stands in a line of capitals: "FLASH INFO"."""
    around = text[max(0, start - 20) : start] + text[end : end + 20]
    letters = [c for c in around if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) > 0.6 * len(letters)
