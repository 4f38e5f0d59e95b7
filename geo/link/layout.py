"""How an article is laid out: its sentences, lines and paragraphs, and what heads them.

Dispatches place their paragraphs in four ways: a dateline ("TINDOUF (Algérie) – "), a topic ("Kherson : "), the hour and title of
a live entry ("20h45 | Chmestar : le bilan …"), and a line that heads several paragraphs ("Nord-Kivu").
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from geo.almanac import WEEKDAY
from geo.incident.clause import sentence_spans, view
from geo.link.index import SpanIndex
from geo.link.named import has_its_building, names_unknown
from geo.model import Article, Span, Where

__all__ = ["Layout", "follows_dateline"]

_FAR = 4000  # how many characters a line's head reaches
_VERB = re.compile(
    r"\b(?:(?:multipli|intensifi|accus|annonc|affirm|continu|accentu|renforc|resserr|progress|avanc|menac|revendiqu|redout|reclam|exig)(?:e|ent)|poursui(?:t|vent)|"
    r"a|ont|est|sont|etait|etaient|avait|avaient|se|s'est|fait|dit|selon|[a-z]+(?:erent|aient)|(?!retrait|portrait|forfait|souhait|extrait|bienfait)[a-z]{3,}ait)\b"
)
_HEAD = re.compile(
    r"\W{0,4}(?:[a-z\d]{1,2}[).] ?)?(?:(?:"
    + WEEKDAY
    + r"(?: \d{1,2} \w+)?,? )?\d{1,2} ?[h:] ?(?:\d\d)?\W{1,4}|\d{1,2}/\d{1,2}(?:/\d{2,4})? ?[:|\u2013\u2014-] )?(?P<head>[^\n.:|]{2,80}?)(?:\.(?= )| ?[:|](?= )| [-\u2013\u2014](?= ))"
)
_CAPITAL = re.compile(r"[A-ZÉÈÎ](?=[a-zà-ÿ])")
_BULLET = re.compile(r"\s*[•▪◦‣·*>–—-] ?")
_WEEKDAY = r"(?:" + WEEKDAY + r"(?: \d{1,2} \w+)?,? )?"
_ENTRY = re.compile(rf"\W{{0,3}}{_WEEKDAY}\d{{1,2}} ?[h:] ?\d{{0,2}}\b|\s*[•▪◦‣·*>–—-] ")
_HOUR = re.compile(rf"\W{{0,3}}{_WEEKDAY}\d{{1,2}} ?[h:] ?\d{{0,2}}\W")
_THING_OF = re.compile(
    r"\W*(?:\d{1,2} ?[h:] ?(?:\d\d)?\W{1,4})?(?:l'|le |la |les )?(?:aeroport|aerodrome|port|gare|base|centrale|camp|prison|poste|pont|barrage|raffinerie|usine|mine|hopital|front|axe|route|secteur|region|province|district) "
    r"(?:[a-z-]+ )?(?:de la |de l'|de |d'|du |des )"
)
_TITLE = re.compile(r"[^\n]{2,100}[^\n.!?;,\s]\s*")
_SECTION = re.compile(r"(?m)^[^\n]{2,70}$")
_LINE = re.compile(r"(?m)^[^\n]{12,}$")
# the head of an item that only names somewhere: "Zalbero. ", "• Mulimbwi : ", not "Bilan : "
_NAME = re.compile(
    r"\W{0,4}(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]{2,}(?:[ -](?:de|du|la|le|el|al|of|sur|les|d['’])?[ ]?[A-ZÀ-ÖØ-Þ][\w'’-]+){0,3})(?:,? \d{1,2}(?:er)? \w+)? ?[.:|–—-]? ?"
)
_RUBRICS = re.compile(
    r"(?:bilan|contexte|analyse|reaction|reactions|situation|securite|humanitaire|politique|economie|point|repere|"
    r"reperes|rappel|resume|details|note|source|sources|video|photo|urgent|flash|info|alerte|mise|meteo|sport|"
    r"culture|societe|monde|afrique|europe|asie|ameriques|direct|dernieres|prochaines|pourquoi|comment|qui|que|quoi|"
    rf"ce|hier|aujourd'hui|demain|{WEEKDAY}|janvier|fevrier|mars|avril|mai|"
    r"juin|juillet|aout|septembre|octobre|novembre|decembre|resultat|consequence|conclusion|enfin|ailleurs|acces|"
    r"protection|sante|education|eau|abris|deplacements|mouvements|besoins|reponse|perspectives|tendances|evenements|"
    r"faits)\b"
)
"""Words that head a line and are no place: "Bilan : ", "Accès humanitaire. "."""
_DATELINE_DAY = re.compile(r"(?: \d{4})?\.?(?: ?\([^()\n]{1,30}\)| ?/[^\n]{1,20}/)? ?[-\u2013\u2014](?= )")
_HEADED_DAY = re.compile(r"[^\n.:|()-]{0,60}\.(?= )")  # "Barsalogho, 24 août. Des villageois …": no dateline


def follows_dateline(seen: str, offset: int) -> bool:
    """Whether a dateline ends here: "14 sept 2022 (AFP) - "."""
    return _DATELINE_DAY.match(seen, offset) is not None


class Layout:
    """The lines and sentences of one article; ``seen`` is its folded text (`geo.incident.clause.view`)."""

    def __init__(self, article: Article, places: SpanIndex[Where]) -> None:
        self.article = article
        self.seen = view(article.text)
        self.sentences = sentence_spans(article.text)
        self._starts = [sentence.start for sentence in self.sentences]
        self.places = places
        self._heads: dict[int, tuple[int, Span | None]] = {}
        self.sections = self._sections()
        datelines = {w.place.id: w for _, w in places.items if w.evidence.rule == "dateline" and w.where_prec <= 2}
        self.dateline = next(iter(datelines.values())) if len(datelines) == 1 else None
        """The town that the one dateline of the article names."""
        lands = {w.place.id for _, w in places.items if w.evidence.rule == "dateline" and self._begins_line(w)}
        self.is_roundup = len(datelines) > 1 or len(lands) > 1
        """Whether several paragraphs have datelines of their own."""

    def _begins_line(self, where: Where) -> bool:
        """Whether a country or region heads a line by itself: "GUINÉE-BISSAU — "."""
        start = where.evidence.span.start
        return where.where_prec > 2 and not self.seen[self.line_at(start).start : start].strip(' "([*-')

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds ``offset``, or the last before it."""
        at = max(0, bisect_right(self._starts, offset) - 1)
        return self.sentences[at] if self.sentences else None

    def line_at(self, offset: int) -> Span:
        """The line of ``offset``, from at most a few thousand characters before it."""
        low = max(0, offset - _FAR)
        start = self.seen.rfind("\n", low, offset) + 1 or low
        end = self.seen.find("\n", offset)
        return Span(start, end if end >= 0 else max(offset, len(self.seen)))

    def title_over(self, line: Span) -> Span | None:
        """The title that stands right over a line: of a live entry, of a short item in a round-up."""
        if line.start < 2 or self.seen[line.start - 2] == "\n":
            return None
        above = self.line_at(line.start - 1)
        if _BULLET.match(self.seen, above.start) and _BULLET.match(self.seen, line.start):
            return None  # two items of one list
        words = self.seen[above.start : above.end]
        return above if len(above) < len(line) and _TITLE.fullmatch(words) else None

    def paragraph_at(self, offset: int) -> Span:
        """The line of ``offset`` with the title that stands over it."""
        line = self.line_at(offset)
        title = self.title_over(line)
        return line if title is None else Span(title.start, line.end)

    def head_of(self, line: Span, before: int) -> Span | None:
        """The head of a line, where it has one that only places and dates it, ending before ``before``: "Barsalogho, 24 août. "."""
        if line.start not in self._heads:
            self._heads[line.start] = self._read_head(line.start, len(self.seen))
        end, head = self._heads[line.start]
        return head if end < before else self._read_head(line.start, before)[1]

    def _read_head(self, start: int, before: int) -> tuple[int, Span | None]:
        """Where what may be a head ends, -1 where there is none, and the head if it is one."""
        head = _HEAD.match(self.seen, start, before)
        if head is None:
            return -1, None
        return head.end(), None if _VERB.search(head["head"]) else Span(*head.span())

    def heads_unknown(self, line: Span, before: int) -> bool:
        """Whether a line is headed by a place that nobody knows, among lines that places head: "Zalbero. Deux policiers …"."""
        head = self.head_of(line, before)
        return head is not None and not self.places.within(head) and self.has_items and self.is_name(head)

    def is_name(self, head: Span) -> bool:
        """Whether the head of a line is a name by itself: "Zalbero. ", not "Bilan : "."""
        name = _NAME.fullmatch(self.article[head])
        return name is not None and _RUBRICS.match(self.seen, head.start + name.start("name")) is None

    @cached_property
    def _unknown(self) -> list[int]:
        """Where words begin with a capital, but for the names of places that are known."""
        starts, named = self.places.starts, self.places.items
        capitals = (capital.start() for capital in _CAPITAL.finditer(self.article.text))
        return [at for at in capitals if not (before := bisect_right(starts, at)) or named[before - 1][0].end <= at]

    def names_unknown(self, stretch: Span) -> bool:
        """Whether a stretch stands at a place that nothing resolved ("à Rufaa"): better no scene than one it does not name."""
        first = bisect_left(self._unknown, stretch.start)
        named = first < len(self._unknown) and self._unknown[first] < stretch.end
        return named and names_unknown(self.article, stretch, self.places)

    @cached_property
    def has_items(self) -> bool:
        """Whether the lines are items that places head: "Kherson – Un drone a visé un minibus"; three names, one of them known, or two known."""
        lines = (Span(*line.span()) for line in _LINE.finditer(self.seen))
        heads = [head for line in lines if (head := self.head_of(line, line.end)) is not None]
        known = sum(1 for head in heads if self.places.within(head))
        return known > 1 or (known == 1 and sum(map(self.is_name, heads)) > 2)

    def is_item(self, offset: int) -> bool:
        """Whether the line of ``offset`` is an item of a list, which says by itself where it happened."""
        return _BULLET.match(self.seen, self.line_at(offset).start) is not None

    def is_item_under(self, offset: int, heading: int) -> bool:
        """Whether the line of ``offset`` is an item of the list right under the line that begins at ``heading``."""
        line = self.line_at(offset)
        while line.start > heading and _BULLET.match(self.seen, line.start):
            line = self.line_at(line.start - 1)
        return line.start == heading

    def is_entry(self, offset: int) -> bool:
        """Whether the paragraph of ``offset`` stands for itself: it has a title, an hour or a bullet, or begins with a place of its own."""
        line = self.line_at(offset)
        if _ENTRY.match(self.seen, line.start) or self.title_over(line) is not None:
            return True
        head = self.head_of(line, offset)
        return head is not None and any(self.places_it(w) for w in self.places.within(head))

    def head_places(self, line: Span, before: int) -> list[Where]:
        """The places that head a line or the title over it."""
        found: list[Where] = []
        title = self.title_over(line)
        for top, end in ((line, before), (title, title.end if title else 0)):
            if top is None:
                continue
            head = self.head_of(top, end)
            topic = (
                [w for w in self.places.within(head) if self.places_it(w) and not _speaks(w, head)] if head is not None else []
            )
            found += topic
            if top is title:
                # "9h40 | Odessa", "20h45 | Confusion à Jessore"; not "22h10 | Washington temporise"
                rest = Span(head.end if head is not None else top.start, top.end)
                found += [
                    w
                    for w in self.places.within(rest)
                    if w.role == "scene"
                    or (not topic and (len(w.evidence.span) * 2 > len(rest) or self._is_of_thing(rest, w.evidence.span)))
                    or has_its_building(self.seen, w)
                ]
        return found

    def _is_of_thing(self, title: Span, name: Span) -> bool:
        """Whether a title is no more than a thing and the place where it stands: "14h47 – Aéroport d'Hostomel"."""
        return (
            not self.seen[name.end : title.end].strip() and _THING_OF.fullmatch(self.seen, title.start, name.start) is not None
        )

    def section_places(self, offset: int) -> tuple[int, list[Where]]:
        """Where the last line that heads several paragraphs begins, and the places it names: "Nord-Kivu"."""
        at = bisect_right(self.sections, offset, key=lambda line: line.end) - 1
        if at < 0 or offset - self.sections[at].end >= _FAR:
            return 0, []
        line = self.sections[at]
        over = [w for w in self.places.within(line) if not _speaks(w, line)]
        if _HOUR.match(self.seen, line.start):
            # "17h32 : Le bilan grimpe" is told of itself; "13h10 : Raid sur Goma" heads all of its entry
            over = [w for w in over if w.role == "scene" and w.place.feature != "country"]
        return line.start, over

    def places_it(self, where: Where) -> bool:
        """Whether a name at the head of a line places it: not the dateline of a whole article, which says where it was written."""
        span = where.evidence.span
        upper = self.article[span].isupper()
        if where.evidence.rule != "dateline" and not upper:
            return True
        first = not self.seen[: self.line_at(span.start).start].strip()
        topic = re.match(r" ?[:|] ", self.seen[span.end : span.end + 4]) is not None and not upper
        return self.is_roundup or not first or topic or _HEADED_DAY.match(self.seen, span.end) is not None

    def _sections(self) -> Sequence[Span]:
        """Lines that only name a place, over what follows them ("Nord-Kivu"), and the titles of live entries."""
        lines = []
        for line in _SECTION.finditer(self.seen):
            words = line.group().rstrip()
            span = Span(line.start(), line.end())
            titled = words and words[-1] not in '.!?;,"' and not _VERB.search(words) and self.places.touching(span)
            if titled or _HOUR.match(line.group()):
                lines.append(span)
        return lines


def _speaks(where: Where, head: Span) -> bool:
    """Whether a capital in a heading is a government: "Paris offre son aide : …"; not "Kiev : …"."""
    if where.evidence.rule == "named-after":
        return True  # "Erevan ratifie le statut de Rome"
    return where.evidence.rule.startswith("metonym") and len(where.evidence.span) * 2 < len(head)
