"""Text to speech acts: who is said to say what, as spans.

Every sentence is read on its narration, the folded text with quotations hidden, so that nothing said inside a quotation
can pass for the narrator's words. A form of a verb of speech becomes a cue when what stands around it fits: an auxiliary
(:mod:`~geo.speech.groups`), a subject (:mod:`~geo.speech.subjects`, :mod:`~geo.speech.nouns`), and one of the complements
that the verb governs (:mod:`~geo.speech.complements`). Then come the rules that need no verb of the list, a table each in
:mod:`~geo.speech.quotations` and :mod:`~geo.speech.sources`, and last the extents. A quote's rule, each with its kind of
sentence:

==================  ==================================================================================
``inversion``       "…", a déclaré X · La ville est tombée, selon… a annoncé X · ajoute-t-il
``subject``         X, en visite à Erevan, a également affirmé mardi que…
``relative``        X, qui demande…
``participle``      …, précisant que… · …, tout en accusant… · avant d'imputer… · non sans rappeler…
``coordination``    … et réclame… · … et confirmé que…
``infinitive``      X a tenu à préciser que… · X n'a cessé d'appeler…
``passive``         X a été accusé par Y de…
``selon``           Selon X, … · …, d'après X · de source…
``light``           X a fait savoir que… · X a mis en garde… · X a fait état de…
``decline``         X s'est abstenu de commenter… · X n'a pas souhaité réagir
``colon``           X : "…"
``fragment``        somebody's own words in a sentence about him
``floating``        a quotation with no cue of its own, after somebody who spoke
==================  ==================================================================================
"""

from bisect import bisect_left
from collections.abc import Iterator

from geo.codebook import SpeechForm
from geo.model import Article, Quote, Span
from geo.speech.extents import extents
from geo.speech.fr import FORMS
from geo.speech.grammar import DATELINE_HEAD, HOW_SPOKE, RUBRIC, STAMP
from geo.speech.groups import candidates
from geo.speech.page import Cue, Page, trimmed
from geo.speech.quotations import ALONE, BESIDE
from geo.speech.resolve import statement_type
from geo.speech.sources import RELAYS, SOURCES, TOLD
from geo.speech.subjects import attach
from geo.text import words_at

__all__ = ["RULES", "find_quotes"]

_LONGEST = 1800  # characters
_DATELINE = 160  # characters that the head of a dispatch takes at most; a dash ends it

RULES = (*BESIDE, RELAYS, *SOURCES, TOLD)
"""What is looked for after the verbs of speech of a sentence, in this order; :data:`ALONE` where nothing was found."""


def find_quotes(article: Article) -> list[Quote]:
    """The speech acts of ``article`` in the order of the text.

    >>> from datetime import date
    >>> text = "Le maire a démenti lundi toute fraude. « Tout est en règle, nous le prouverons », a-t-il ajouté."
    >>> article = Article("a", date(2024, 5, 7), text)
    >>> for quote in find_quotes(article):
    ...     print(quote.event_type, "|", article[quote.cue], "|", quote.rule, "|", quote.form)
    denial | a démenti | subject | indirect
    intent | a-t-il ajouté | inversion | direct
    """
    page = Page(article.text)
    forms = [(start, word) for start, word in words_at(page.reading.folded) if word in FORMS]
    words = [(start, start + len(word), word) for start, word in forms if page.n.startswith(word, start)]
    at = 0
    cues: list[Cue] = []
    for sentence in _pieces(page):
        mine: list[tuple[int, int, str]] = []
        while at < len(words) and words[at][0] < sentence.end:
            if words[at][0] >= sentence.start:
                mine.append(words[at])
            at += 1
        page.before = _sentence(page, sentence, mine)
        cues += page.before
    return [_quote(page, cue) for cue in cues]


def _pieces(page: Page) -> Iterator[Span]:
    """The sentences, runaway ones cut outside quotations: a page without a full stop must not cost its square."""
    for sentence in page.reading.sentences:
        if len(sentence) <= _LONGEST:
            yield sentence
            continue
        start = sentence.start
        while sentence.end - start > _LONGEST:
            cut = start + _LONGEST
            i = bisect_left(page.quote_starts, cut) - 1
            if i >= 0 and page.outer[i].span.end > cut and page.outer[i].span.end - start < 8 * _LONGEST:
                cut = page.outer[i].span.end
            space = page.text.find(" ", cut, cut + 200)
            cut = min(space if space >= 0 else cut, sentence.end)
            yield Span(start, cut)
            start = cut
        if start < sentence.end:
            yield Span(start, sentence.end)


def _sentence(page: Page, sentence: Span, words: list[tuple[int, int, str]]) -> list[Cue]:
    """The cues of one sentence, with their extents; ``words`` are those that may be forms of verbs of speech."""
    s, e = sentence.start, sentence.end
    stamp = STAMP.match(page.text, s, e)
    if stamp:
        s = stamp.end()  # "[19:05] Ankara dit…"
    head = min(e, s + _DATELINE)
    marked = not page.text[s].islower() and (
        page.n.find("-", s, head) >= 0 or page.n.find("|", s, head) >= 0 or page.text[s] == "("
    )
    dateline = DATELINE_HEAD.match(page.text, s, head) if marked else None
    if dateline:
        s = dateline.end()
    rubric = RUBRIC.match(page.n, s, e)
    if rubric:
        s = rubric.end()  # "Santé, la directrice lance un appel"
    cues: list[Cue] = []
    taken = s
    for cue in candidates(page, s, e, words):
        if cue.start >= taken and attach(page, cue, s, e, cues):
            cues.append(cue)
            taken = cue.end
    has = {"any sentence"}
    if page.next_quote(s, e) >= 0:
        has.add("a quotation")
    if page.text.find(":", s, e) >= 0:
        has.add("a colon")
    for rule in RULES:
        if rule.of in has or (cues and rule.of == "a cue"):
            cues = rule.apply(page, s, e, cues)
    extents(page, s, e, cues)
    for rule in ALONE if not cues else ():
        if not cues and rule.of in has:
            cues = rule.apply(page, s, e, cues)
    return cues


def _quote(page: Page, cue: Cue) -> Quote:
    """What ``cue`` has come to."""
    content = cue.content or Span(cue.end, cue.stop)
    who = _who(page, cue.speaker)
    begin = min(cue.begin, cue.start)
    if who is not None and cue.speaker is not None and who.end <= begin and who.start < cue.speaker.start:
        begin = trimmed(page.text, 0, who.start, ' \u00a0\u202f«"“')  # with its opening quotation mark
        begin += page.text[begin].isspace()
    span = Span(begin, max(cue.stop, cue.end))
    form, odd = _form(page, content)
    doubts = list(cue.doubts)
    if odd:
        doubts.append("odd_quotes")
    event_type = cue.event_type or statement_type(page.text, cue.verb, content, form, cue.rule)
    return Quote(
        span=span,
        rule=cue.rule,
        event_type=event_type,
        cue=Span(cue.start, cue.end),
        content=content,
        speaker=who,
        addressee=cue.addressee,
        via=cue.via,
        form=form,
        doubts=tuple(dict.fromkeys(doubts)),
    )


def _who(page: Page, speaker: Span | None) -> Span | None:
    """The speaker without what says how he spoke; a name between quotation marks, of which only the article or the letters were read."""
    if speaker is None:
        return None
    words = page.text[speaker.start : speaker.end]
    if words in _ARTICLES or (words.endswith(")") and "(" not in words):
        low, high = (speaker.end, speaker.end + 2) if words in _ARTICLES else (speaker.start - 4, speaker.start)
        for quotation in page.outer[max(0, bisect_left(page.quote_starts, low) - 1) : bisect_left(page.quote_starts, high)]:
            at = quotation.span.start if words in _ARTICLES else quotation.span.end
            if low <= at < high:
                # "La « coordination des quais » (CDQ) a fait état de dix morts"
                return quotation.inner if len(quotation.inner) else None
    how = HOW_SPOKE.search(page.n, speaker.start, speaker.end)
    return Span(speaker.start, how.start()) if how and how.start() > speaker.start else speaker


_ARTICLES = ("La", "la", "Le", "le", "L'", "L’", "l'", "l’", "Les", "les")


def _form(page: Page, content: Span) -> tuple[SpeechForm, bool]:
    """How much of what is said is quoted, and whether a quotation mark is missing in it."""
    quoted, odd = 0, False
    i = max(0, bisect_left(page.quote_starts, content.start) - 1)
    while i < len(page.outer) and page.outer[i].span.start < content.end:
        q = page.outer[i]
        shared = min(q.span.end, content.end) - max(q.span.start, content.start)
        if shared > 0:
            quoted += shared
            odd = odd or not (q.closed or q.goes_on)
        i += 1
    if not quoted:
        return "indirect", odd
    return ("direct" if quoted >= 0.85 * max(1, len(content)) else "mixed"), odd
