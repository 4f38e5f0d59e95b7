"""Where each excerpt begins and ends, and the content in it."""

import re

from geo.model import Span
from geo.speech.complements import past_town
from geo.speech.grammar import (
    DATELINE,
    END,
    GOES_ALONG,
    LEFT_OVER,
    NEW_CLAUSE,
    SEMICOLON,
    SOFT_END,
    STOP_MARK,
    TELLS_ALREADY,
)
from geo.speech.page import Cue, Page, trimmed

_LEFT_OVER = 60  # characters that dangling conjunctions take at most


def extents(page: Page, s: int, e: int, cues: list[Cue]) -> None:
    """Where each excerpt begins and ends, and the content in it."""
    done = s
    for i, cue in enumerate(cues):
        following = cues[i + 1] if i + 1 < len(cues) else None
        if cue.rule == "inversion" or (cue.rule == "selon" and cue.begin != cue.start):
            _said_before(page, s, e, cue, following, done)
        else:
            _said_after(page, e, cue, following)
        done = max(done, cue.stop)


def _said_before(page: Page, s: int, e: int, cue: Cue, following: Cue | None, done: int) -> None:
    """What is said stands before the cue and its speaker: "…, a déclaré X"; it may go on behind them."""
    n = page.n
    begin = cue.begin = _begin(page, s, cue, done)
    speaker_end = max(cue.end, cue.speaker.end if cue.speaker else 0)
    limit = _limit_behind(speaker_end, following, e)
    said_end = trimmed(n, begin, cue.start)
    quoted = n[said_end - 1 : said_end] == '"'
    stop = _first(STOP_MARK, n, speaker_end, limit)  # with the adjuncts up to a break
    if (quote := page.next_quote(speaker_end, limit)) >= 0:
        stop = max(stop, page.quotation_at(quote).span.end)  # "A", dit X, "B"
    more = speaker_end + 2
    resumes = cue.rule == "selon" or (cue.pronoun and not quoted)
    if resumes and n.startswith(", ", speaker_end) and not NEW_CLAUSE.match(n, more, limit):
        # "Tout est parti, à en croire Bangkok, d'une mine", "ne céderont pas, jurent-ils, tant que"
        stop = max(stop, _first(END, n, more, limit))
    inside = cue.rule == "inversion" and not quoted and said_end > begin and _goes_on(page, cue, speaker_end, limit)
    if inside:
        until = min(limit, following.begin) if following and following.begin > speaker_end else limit
        stop = max(stop, _first(END, n, more, until))
    stop = cue.stop = trimmed(n, speaker_end, min(stop, e), " .,;:")
    last = stop if inside else trimmed(n, begin, cue.floor or cue.start)
    cue.content = Span(begin, last) if last > begin else Span(cue.start, cue.end)


def _begin(page: Page, s: int, cue: Cue, done: int) -> int:
    """Where what is said before a cue begins: not with what others have said, nor with the head of a dispatch."""
    n, begin = page.n, cue.begin
    if begin >= s:  # else the quotation ends the sentence before
        begin = max(begin, done)
        for m in SEMICOLON.finditer(n, begin, cue.start):
            begin = m.end()
        dateline = DATELINE.match(page.text, begin, cue.start)
        begin = _after(n, dateline.end() if dateline else begin, cue.start, " ,.")
    colon = n.rfind(": ", begin, cue.start)
    if colon - begin > 100 and cue.start - colon > 15 and n[trimmed(n, begin, cue.start) - 1] != '"':
        return colon + 2  # "…les villages se vident : trois mille personnes ont fui, affirme X"
    return begin


def _limit_behind(speaker_end: int, following: Cue | None, e: int) -> int:
    """How far an excerpt whose speaker ends at ``speaker_end`` may go on."""
    if following is None:
        return e
    if following.rule == "inversion":
        return speaker_end
    if following.rule == "selon" and following.begin > speaker_end:
        return following.begin  # each his own figure
    return max(speaker_end, following.start)


def _said_after(page: Page, e: int, cue: Cue, following: Cue | None) -> None:
    """What is said stands behind the cue: "X a affirmé que…", "Selon X, …"."""
    n = page.n
    by = cue.speaker.end if cue.speaker and cue.rule in ("selon", "passive") else cue.end
    limit = _limit_before(n, cue, following, e)
    limit = min(limit, cue.stop) if cue.stop else limit
    stop = _first(SEMICOLON if cue.rule == "selon" else END, n, min(limit, by + 25), limit)
    soft = cue.verb.asks or cue.verb.event_type in ("accusation", "condemnation", "praise")
    if soft and "que" not in n[by:stop].split():
        stop = _first(SOFT_END, n, by + 5, stop)
    stop = trimmed(n, by, stop, " ,;.:")
    stop = _first(LEFT_OVER, n, max(by, stop - _LEFT_OVER), stop)
    cue.stop = max(stop, cue.end, by if cue.rule == "passive" else 0)
    first = _after(n, by if cue.rule in ("selon", "passive") else past_town(page, cue, by, cue.stop), cue.stop, " ,:")
    cue.content = Span(first, max(first, cue.stop))


def _limit_before(n: str, cue: Cue, following: Cue | None, e: int) -> int:
    """How far what is said behind a cue may reach towards the next: to each his own words."""
    if following is None:
        return e
    if following.rule == "inversion" or (following.rule == "selon" and following.begin <= cue.start):
        last = max(n.rfind(mark, cue.end + 12, following.start - 2) for mark in (", ", ": "))
        if last > cue.end and '"' not in n[last : following.start]:
            return last  # "Ils exigent leur retour, détenus au secret, affirment-ils"
        return max(cue.end, following.start)
    return following.begin if following.begin > cue.end else following.start


def _goes_on(page: Page, cue: Cue, speaker_end: int, limit: int) -> bool:
    """Whether who speaks is told within what is said: "En outre, a ajouté le maire, deux ponts ont sauté", "Le pont, dit-il, a sauté"."""
    n = page.n
    return (
        n.startswith(", ", speaker_end)
        and not TELLS_ALREADY.search(n, cue.begin, cue.floor or cue.start)
        and not GOES_ALONG.match(n, speaker_end + 2, limit)
        and (n.startswith('"', speaker_end + 2) or TELLS_ALREADY.search(n, speaker_end, limit) is not None)
    )


def _first(pattern: re.Pattern[str], n: str, start: int, end: int) -> int:
    """Where a pattern is first met between two offsets, the second where it is not."""
    m = pattern.search(n, start, end)
    return m.start() if m else end


def _after(n: str, start: int, end: int, characters: str) -> int:
    """Where what begins at ``start`` begins without ``characters``; not after ``end``."""
    while start < end and n[start] in characters:
        start += 1
    return start
