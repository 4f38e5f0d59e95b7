"""Names that stand where a place stands and that nothing resolved: what a gazetteer of one's own may want to hold.

A gap is shown as a gap: an event whose village nobody knows has no marker. Here such names are found, counted over many
articles and shown with the words around them, so that somebody can say where they are.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from geo.actor.find import find_actors
from geo.country import DEMONYMS
from geo.model import Article, Evidence, Place, Span
from geo.place.around import DATELINE, IN_TOWN, SETTLEMENTS, UPPER
from geo.place.find import find_toponyms
from geo.place.fr import CAPITALISED, FIRST_NAMES, FUNCTION_WORDS, ORGANISATIONS, TITLES, WORDS
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import DATIVE, resolve_toponyms
from geo.place.spellings import key
from geo.text import fold, read

__all__ = ["UnresolvedName", "around", "find_unresolved", "gather", "suggestions"]

# "Zaïtouné", "Oum el-Qoura", "Verkhnia Balka", "N'Gouri"
_WORD = rf"(?:[{UPPER}]['’](?=[{UPPER}]))?[{UPPER}]\w*"
_NAME = re.compile(rf"(?<![\w-]){_WORD}(?:(?:[ -](?:el|al|es|ech|de|du|la|le|ou|an|ad|ar|as)[ -]|[ -]){_WORD})*(?:-\w+)*")
_CALLED = re.compile(
    rf"(?<![\w'-])(?:{'|'.join(sorted(SETTLEMENTS, key=len, reverse=True))})s? (?:(?!au |aux |en |a |et |ou )[a-z-]{{4,}} )?(?:de la |de l'|de |d'|du )?\"?$"
)
_LINE = re.compile(r"(?:^|\n)[ \"(\[*-]*$")
_NOT_AT = ("entre ",)  # two peoples fight as well as two towns
_LOOK_BACK = 60
_ACRONYM = 5
_CONTEXT = 90


@dataclass(frozen=True, slots=True)
class UnresolvedName:
    """A name as it is written most often, and everywhere it stands: ``mentions``, in the order of the articles."""

    name: str
    mentions: tuple[Evidence, ...]

    @property
    def key(self) -> str:
        """What the name goes by, whatever its case, accents and hyphens."""
        return key(self.name)


def find_unresolved(article: Article, gazetteer: Gazetteer) -> list[Evidence]:
    """Where in ``article`` a place is named that nothing resolved, in text order.

    The rule says why it is held for a place: ``called`` ("le village de Bzorgo"), ``at`` ("à Bzorgo"), ``dateline``, ``far``
    (those who bear the name lie in countries that the article does not speak of) and ``again``, where another mention says so.

    >>> from datetime import date
    >>> article = Article("a", date(2022, 9, 14), "Des tirs à Bzorgo, selon M. Zorg. A Bakou, un démenti.")
    >>> [(article[one.span], one.rule) for one in find_unresolved(article, Gazetteer.load(world=False))]
    [('Bzorgo', 'at')]
    """
    toponyms = find_toponyms(article, gazetteer)
    wheres = resolve_toponyms(article, toponyms, gazetteer)
    found: dict[Span, str] = {}
    taken = [toponym.span for toponym, where in zip(toponyms, wheres, strict=True) if where is not None]
    for toponym, where in zip(toponyms, wheres, strict=True):
        longer = _NAME.match(article.text, toponym.span.start)  # "Boko Haram" is no Boko
        whole = longer is None or longer.end() <= toponym.span.end
        apart = not article.text.endswith(_NOT_AT, 0, toponym.span.start)
        if where is None and whole and apart and not _is_no_name(fold(article[toponym.span])):
            found[toponym.span] = "far" if toponym.candidates else "called"
    taken = sorted([*taken, *found, *(actor.span for actor in find_actors(article))])
    folded = read(article.text).folded
    again: list[Span] = []
    at = 0
    for match in _NAME.finditer(article.text):
        span = Span(*match.span())
        while at < len(taken) and taken[at].end <= span.start:
            at += 1
        if at < len(taken) and taken[at].overlaps(span):
            continue
        form = folded[span.start : span.end]
        if _is_no_name(form) or (len(form) <= _ACRONYM and article[span].isupper()):
            continue
        rule = _rule(folded, span)
        if rule:
            found[span] = rule
        else:
            again.append(span)
    named = {key(article[span]) for span in found}
    found |= {span: "again" for span in again if key(article[span]) in named}
    return [Evidence(article.id, span, found[span]) for span in sorted(found)]


def _is_no_name(form: str) -> bool:
    """Whether a capitalised word is one of the language, a person's or a body's: no place that is missing."""
    first = re.split(r"[ -]", form, maxsplit=1)[0]
    return (
        len(form) < 3
        or first in FUNCTION_WORDS
        or first in TITLES
        or first in FIRST_NAMES
        or form in WORDS
        or form in ORGANISATIONS
        or form in DEMONYMS
        or first.removeprefix("l'").removeprefix("l’") in CAPITALISED
        or form.startswith(("l'", "l’"))  # a paper's name, as "L'Orient-Le Jour"
    )


def _rule(folded: str, span: Span) -> str:
    before = folded[max(0, span.start - _LOOK_BACK) : span.start]
    if _CALLED.search(before):
        return "called"
    if IN_TOWN.search(before) and not before.endswith(_NOT_AT) and not DATIVE.search(before):
        return "at"
    head = DATELINE.match(folded, span.end) if _LINE.search(before) else None
    return "dateline" if head and "(" in head[0] else ""  # "BZORGO (AFP) - ", not "RÉPONSE : "


def gather(found: Iterable[tuple[Article, Iterable[Evidence]]]) -> list[UnresolvedName]:
    """The names of what :func:`find_unresolved` found in many articles, those that stand in most places first."""
    forms: dict[str, Counter[str]] = {}
    mentions: dict[str, list[Evidence]] = {}
    for article, evidence in found:
        for one in evidence:
            name = " ".join(article[one.span].split())
            forms.setdefault(key(name), Counter())[name] += 1
            mentions.setdefault(key(name), []).append(one)
    names = [UnresolvedName(forms[form].most_common(1)[0][0], tuple(here)) for form, here in mentions.items()]
    return sorted(names, key=lambda name: (-len(name.mentions), name.key))


def around(article: Article, span: Span) -> tuple[str, str, str]:
    """The words before a name, the name and the words after it, on one line; cut at words, with an ellipsis.

    >>> from datetime import date
    >>> around(Article("a", date(2022, 9, 14), "Des tirs à Bzorgo."), Span(11, 17))
    ('Des tirs à ', 'Bzorgo', '.')
    """
    text = article.text
    first, last = max(0, span.start - _CONTEXT), min(len(text), span.end + _CONTEXT)
    before, after = re.sub(r"\s+", " ", text[first : span.start]), re.sub(r"\s+", " ", text[span.end : last])
    if first:
        before = "… " + before.partition(" ")[2]
    if last < len(text):
        after = after.rpartition(" ")[0] + " …"
    return before, " ".join(article[span].split()), after


def suggestions(name: str, gazetteer: Gazetteer, limit: int = 6) -> list[Place]:
    """The places that ``name`` may be another spelling of: those that bear it somewhere, then those spelt much like it.

    >>> [place.id for place in suggestions("Stepanakerte", Gazetteer.load(world=False))][:1]
    ['stepanakert']
    """
    form = key(name)
    bearers = [*gazetteer.names.get(form, ()), *gazetteer.beyond(form)]
    alike = gazetteer.world.alike(form) if gazetteer.world is not None else ()
    near = [place for other in gazetteer.suggest(name, limit) for place in gazetteer.names.get(key(other), ())]
    return list({place.id: place for place in (*bearers, *alike, *near)}.values())[:limit]
