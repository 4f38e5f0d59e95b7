"""Where each excerpt begins and ends, and the content in it."""

from geo.model import Span
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
    n = page.n
    done = s
    for i, cue in enumerate(cues):
        following = cues[i + 1] if i + 1 < len(cues) else None
        if cue.rule in ("inversion", "selon") and not (cue.rule == "selon" and cue.begin == cue.start):
            begin = max(cue.begin, done if done > s else cue.begin)
            for m in SEMICOLON.finditer(n, begin, cue.start):
                begin = m.end()
            dateline = DATELINE.match(page.text, begin, cue.start)
            if dateline:
                begin = dateline.end()
            begin, _ = trim_left(page, begin, cue.start)
            if cue.begin < s:
                begin = cue.begin
            cue.begin = begin
            said_end = trimmed(n, begin, cue.start)
            quoted = n[said_end - 1 : said_end] == '"'
            colon = n.rfind(": ", begin, cue.start)
            if not quoted and colon - begin > 100 and cue.start - colon > 15:
                cue.begin = begin = colon + 2  # "…les villages se vident : trois mille personnes ont fui, affirme X"
            speaker_end = max(cue.end, cue.speaker.end if cue.speaker else 0)
            limit = e
            if following is not None:
                limit = max(speaker_end, following.start)
                if following.rule == "inversion" and following.start > speaker_end:
                    limit = speaker_end
                elif following.rule == "selon" and following.begin > speaker_end:
                    limit = following.begin  # each his own figure
            stop = speaker_end
            # the quotation may go on: "A", dit X, "B"; else take in the adjuncts up to a break
            brk = STOP_MARK.search(n, speaker_end, limit)
            stop = brk.start() if brk else limit
            q = page.next_quote(speaker_end, limit)
            if q >= 0 and (following is None or q < following.start):
                stop = max(stop, page.quotation_at(q).span.end)
            if n[speaker_end : speaker_end + 2] == ", " and (cue.rule == "selon" or (cue.pronoun and not quoted)):
                more = (
                    speaker_end + 2
                )  # "Tout est parti, à en croire Bangkok, d'une mine", "ne céderont pas, jurent-ils, tant que"
                if not NEW_CLAUSE.match(n, more, limit):
                    ending = END.search(n, more, limit)
                    stop = max(stop, ending.start() if ending else limit)
            inside = cue.rule == "inversion" and not quoted and said_end > begin and _goes_on(page, cue, speaker_end, limit)
            if inside:
                until = min(limit, following.begin) if following and following.begin > speaker_end else limit
                ending = END.search(n, speaker_end + 2, until)
                stop = max(stop, ending.start() if ending else until)
            stop = min(max(stop, speaker_end), e)
            while stop > speaker_end and n[stop - 1] in " .,;:":
                stop -= 1
            cue.stop = stop
            first = cue.floor or cue.start
            last = stop if inside else trimmed(n, begin, first)
            cue.content = Span(begin, last) if last > begin else Span(cue.start, cue.end)
        else:
            limit = e
            if following is not None:
                limit = following.begin if following.begin > cue.end else following.start
                if following.rule == "inversion" or (following.rule == "selon" and following.begin <= cue.start):
                    limit = max(cue.end, following.start)
                    last = max(n.rfind(mark, cue.end + 12, following.start - 2) for mark in (", ", ": "))
                    if last > cue.end and '"' not in n[last : following.start]:
                        limit = last  # "Ils exigent leur retour, détenus au secret, affirment-ils": to each his own words
            if cue.stop and cue.stop < limit:
                limit = cue.stop
            content_start = cue.end
            if cue.rule == "selon" and cue.speaker:
                content_start = cue.speaker.end
            if cue.rule == "passive" and cue.speaker:
                content_start = cue.speaker.end
            min_end = min(limit, content_start + 25)
            ending = END.search(n, min_end, limit) if cue.rule != "selon" else SEMICOLON.search(n, min_end, limit)
            stop = ending.start() if ending else limit
            if (
                cue.verb.event_type in ("appeal", "accusation", "condemnation", "praise", "demand", "request_help")
                and "que" not in n[content_start:stop].split()
            ):
                soft = SOFT_END.search(n, content_start + 5, stop)
                if soft:
                    stop = soft.start()
            while stop > content_start and n[stop - 1] in " ,;.:":
                stop -= 1
            left_over = LEFT_OVER.search(n, max(content_start, stop - _LEFT_OVER), stop) if stop > content_start else None
            stop = left_over.start() if left_over else stop
            cue.stop = max(stop, cue.end, cue.speaker.end if cue.speaker and cue.rule == "passive" else 0)
            first = content_start
            while first < cue.stop and n[first] in " ,:":
                first += 1
            cue.content = Span(first, max(first, cue.stop))
        done = max(done, cue.stop)


def _goes_on(page: Page, cue: Cue, speaker_end: int, limit: int) -> bool:
    """Whether who speaks is told within what is said: "En outre, a ajouté le maire, deux ponts ont sauté", "Le pont, dit-il, a sauté"."""
    n = page.n
    return (
        n.startswith(", ", speaker_end)
        and not TELLS_ALREADY.search(n, cue.begin, cue.floor or cue.start)
        and not GOES_ALONG.match(n, speaker_end + 2, limit)
        and (n.startswith('"', speaker_end + 2) or TELLS_ALREADY.search(n, speaker_end, limit) is not None)
    )


def trim_left(page: Page, x: int, y: int) -> tuple[int, int]:
    """Two offsets without the space and marks after the first."""
    while x < y and page.n[x] in " ,.":
        x += 1
    return x, y
