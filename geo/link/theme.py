"""What an article as a whole is about: the places of its headline, and of the lines that introduce a live blog or a bulletin.

"EN DIRECT. Irak : Bagdad sous couvre-feu", "Suivez avec nous la situation à Bagdad", "Kananga. Bonjour à tous": what is told further
down without a place is told of there. A dateline is none of these, it says where a dispatch was written.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from geo.country import COUNTRIES
from geo.link.index import SpanIndex
from geo.link.kinds import LOCAL, PER_TOWN
from geo.link.layout import Layout
from geo.model import HEADLINE, Article, Span, Where
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.text import fold

__all__ = ["Theme", "at", "theme_of"]

_NEVER = frozenset({"post", "given", "distance-from", "body-of", "beside", "talk-on", "named-after"})
_WIDEST_KM = 450  # wider are the Sahel, the Middle East: of several countries
_INTRO = 400  # characters over which the lines before the first entry of a live blog are read
_ENTRY = re.compile(r"(?m)^\W{0,3}\d{1,2} ?[h:] ?\d{0,2}\W")
_GREETING = re.compile(
    r"\W*[^\n.!?]{2,60}[.!]? ?(?:bonjour|bonsoir|bienvenue|merci d|les nouvelles|le journal|l'essentiel|les infos|nous sommes|vous ecoutez|point de situation|situation)|"
    r"(?:[^\n]{0,60})\b(?:suivez|revivez|retrouvez|suivre)\b"
)
# "Bagdad sous couvre-feu", "Sake sous les bombes": the town, no government
_SUFFERS = re.compile(
    r",? (?:(?:un|une|deux|trois|quatre|cinq|six|dix|\d+) (?:jours?|semaines?|mois|ans?) (?:apres|plus tard)|le (?:lendemain|jour d'apres)|ville (?:morte|fantome|ouverte|assiegee))|"
    r" (?:sous|compte|pleure|enterre|en etat|en feu|en ruines|encercl|assieg|bombard|paralys|endeuill|inond|quadrill|divis|tombe|perdu|aux mains|sur le qui)"
)
_BEFORE_PARLIAMENT = re.compile(
    r"\b(?:devant|autour d[eu]|aux abords d[eu]|aux portes d[eu]|face au|assaut d[eu]|envahi\w*|encercl\w*|assieg\w*) (?:le |la |l')?(?:parlement|palais|presidence|assemblee|senat|capitole|siege du gouvernement)\b"
)


@dataclass(frozen=True, slots=True)
class Theme:
    """The one town, the one region, and the one country that an article is about; ``None`` where it says none or several."""

    town: Where | None = None
    region: Where | None = None
    country: Where | None = None

    @property
    def area(self) -> Where | None:
        """The region, else the country."""
        return self.region or self.country


def theme_of(article: Article, layout: Layout, places: SpanIndex[Where], gazetteer: Gazetteer) -> Theme:
    """The theme of ``article``: what its headline names, and what the lines that introduce it do."""
    named = [*_of_headline(article, places, gazetteer), *_of_intro(layout, places)]
    towns = [w for w in named if w.place.feature in PER_TOWN and w.where_prec <= 2]
    return Theme(
        _only(towns or _capitals(article, named, gazetteer)),
        _only(
            w
            for w in named
            if (w.place.feature in LOCAL - PER_TOWN or w.where_prec in (3, 4)) and w.place.radius_km < _WIDEST_KM
        ),
        _only(w for w in named if w.place.feature == "country"),
    )


def at(where: Where | None, words: Span) -> Where | None:
    """A place of the theme, with ``words`` for its evidence where the text itself does not name it."""
    if where is None or where.evidence.rule != HEADLINE:
        return where
    return replace(where, evidence=replace(where.evidence, span=words))


def _only(wheres: Iterable[Where]) -> Where | None:
    """The one place among ``wheres``, however often it is named."""
    found = {where.place.id: where for where in wheres}
    return replace(next(iter(found.values())), role="scene") if len(found) == 1 else None


def _of_headline(article: Article, places: SpanIndex[Where], gazetteer: Gazetteer) -> list[Where]:
    """The places that the headline names, as the text understands them, with the head of the text for their evidence."""
    if not article.headline:
        return []
    head = replace(article, text=article.headline)
    names = find_toponyms(head, gazetteer)
    if not names:
        return []
    known = {fold(article[span]): where for span, where in places.items}
    folded = fold(head.text)
    found = []
    for where in resolve_toponyms(head, names, gazetteer):
        if where is None or where.evidence.rule in _NEVER:
            continue
        end = where.evidence.span.end
        if where.evidence.rule.startswith("metonym") and _SUFFERS.match(folded, end) is None:
            continue
        same = known.get(folded[where.evidence.span.start : end])
        if same is None and where.where_prec <= 2 and where.place.id not in gazetteer.rows:
            continue  # a name of the world beyond that the text does not bear out
        place = where.place if same is None else same.place
        evidence = replace(where.evidence, span=Span(0, min(len(article.text), 1)), rule=HEADLINE)
        found.append(replace(where, place=place, evidence=evidence))
    return found


def _capitals(article: Article, named: list[Where], gazetteer: Gazetteer) -> list[Where]:
    """The capital of the country of a headline that stands before its parliament: "Géorgie : nuit tendue devant le Parlement"."""
    if article.headline is None or _BEFORE_PARLIAMENT.search(fold(article.headline)) is None:
        return []
    found = []
    for where in named:
        country = COUNTRIES.get(where.place.country or "") if where.place.feature == "country" else None
        place = gazetteer.get(country.capital) if country is not None and country.capital else None
        if place is not None:
            found.append(replace(where, place=place, where_prec=1))
    return found


def _of_intro(layout: Layout, places: SpanIndex[Where]) -> list[Where]:
    """The scenes of the lines before a live blog's first entry, and the places of the line that greets: "Kalemie, les nouvelles de midi"."""
    entry = _ENTRY.search(layout.seen)
    live = entry is not None and 0 < entry.start() < _INTRO and _ENTRY.search(layout.seen, entry.end()) is not None
    intro = places.within(Span(0, entry.start())) if entry is not None and live else []
    found = [w for w in intro if w.role in ("scene", "venue") and w.evidence.rule != "dateline"]
    if _GREETING.match(layout.seen):
        found += [
            w for w in places.within(Span(0, min(len(layout.seen), layout.line_at(0).end, 80))) if w.evidence.rule not in _NEVER
        ]
    return found
