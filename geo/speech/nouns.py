"""Noun phrases around a verb of speech: which one is its subject, where it begins and ends, whether its head can speak."""

import re
from bisect import bisect_left

from geo.model import Span
from geo.speech.fr import FORMS
from geo.speech.grammar import (
    AFTER_NOUN,
    AFTER_PREPOSITION,
    ALSO,
    APPOSED,
    APPOSITION_ONLY,
    ARTICLE_IN,
    AT_TOWN,
    BARE_HEADS,
    BREAK,
    CLAUSE_OF,
    CLAUSE_START,
    COMMA,
    COMMA_OR_MARK,
    CONJUNCTIONS,
    DET,
    DETERMINER_ON,
    DOES,
    DOES_AND,
    FAR_NOUN,
    FINITE,
    FROM_TOWN,
    JOINS,
    LAST_NAME,
    LETTER,
    MANY_OF_THEM,
    NAME_AFTER,
    NAME_END,
    NAME_START,
    NEXT,
    NO_NOUN,
    NOBODY,
    NOUN_START,
    NOUN_WORD,
    OF_HOUSE,
    OF_IT,
    ONE_DOES,
    OPENED,
    OPENS_CLAUSE,
    OWN_VERB,
    PARTICIPLE_FIRST,
    POSTED,
    PREPOSITION,
    PRONOUN,
    RANK,
    RELATIVE,
    SELON_TAIL,
    SKIP,
    TIME_FIRST,
    TOKEN,
    TONIC,
    TWICE,
    VERB_AFTER_NOUN,
    VERB_BEGINS,
    WHAT_THEY,
    WHO,
    WHOM,
    WHOM_WE,
    WITH_WHOM,
)
from geo.speech.page import Cue, Page, trimmed
from geo.titles import BODIES, NOUNS, PEOPLE
from geo.titles import speaks as names_speaker


def without_article(narration: str, span: Span) -> str:
    """The words of ``span`` without their article."""
    words = narration[span.start : span.end]
    m = DET.match(words)
    return words[m.end() :] if m else words


def last_before(narration: str, at: int) -> str:
    """The last character before ``at`` that is no space."""
    at = trimmed(narration, 0, at, " \n\t")
    return narration[at - 1 : at]


def speaks(page: Page, start: int, end: int) -> bool:
    """Whether the noun phrase there is headed by somebody or something that speaks."""
    n, text = page.n, page.text
    if NO_NOUN.match(n, start, end):
        return False
    m = PRONOUN.match(n, start, end)
    if m:
        return not NOBODY.match(n, start, end)
    at = start
    det = DET.match(n, at, end)
    if det:
        at = det.end()
    if at < end and text[at].isupper():
        first = NAME_START.match(n, at, end)
        return first is not None and (bool(det) or not PREPOSITION.match(n, at, end) or first[0] in NOUNS)
    if not det and not LETTER.match(n, at, end):
        return False
    for seen, word in enumerate(NOUN_WORD.finditer(n, at, end)):
        token = word[0]
        if token in ("de", "du", "des", "d", "qui", "que", "dans", "en", "a", "au", "aux", "pour", "sur", "et") and seen:
            break
        if n.startswith("porte parole", word.start()):
            return bool(det)
        if names_speaker(token) or ("-" in token and (token.split("-")[0] in NOUNS or token.split("-")[-1] in NOUNS)):
            return bool(det) or token in BARE_HEADS
        if text[word.start()].isupper() and det:
            return True
        if seen >= 4:
            break
    return False


def determined(page: Page, start: int, e: int) -> bool:
    """Whether a noun with its article stands there: after a quotation, whatever its noun, it speaks."""
    det = DET.match(page.n, start, e)
    return det is not None and LETTER.match(page.n, det.end(), e) is not None and not NOBODY.match(page.n, start, e)


def _past_hearers(page: Page, at: int, e: int) -> int:
    """Where what follows begins once those who are told so are passed: "à l'AFP", "sur Telegram"."""
    m = SKIP.match(page.n, at, e)
    start = m.end() if m else at
    while start < e and page.n[start] in " ,":
        start += 1
    return start


def noun_after(page: Page, at: int, e: int, *, anybody: bool = False) -> Span | None:
    """The speaker after an inverted verb, with an apposition."""
    n, text = page.n, page.text
    start = _past_hearers(page, at, e)
    town = FROM_TOWN.match(text, start - 1, e)
    beyond = _past_hearers(page, town.end(), e) if town else start
    if town and speaks(page, beyond, min(e, beyond + 90)):
        start = beyond
    if start >= e:
        return None
    if not speaks(page, start, min(e, start + 90)) and not (anybody and determined(page, start, e)):
        return None
    cut = AFTER_NOUN.search(n, start + 1, e)
    end = cut.start() if cut else e
    verb = VERB_BEGINS.search(n, start + 1, end)  # "réclament les familles n'a jamais été ouverte"
    end = verb.start() if verb else end
    town = AT_TOWN.search(text, start + 1, end)
    if town and not POSTED.search(n, start, town.start()):
        end = town.start()  # "a déclaré le ministre à Genève": where he said so
    while end > start and n[end - 1] in ' .,;:!?…"':
        end -= 1
    if DET.fullmatch(n, start, end + 1):
        return None  # "ont réaffirmé leur « ferme soutien »"
    if n[end : end + 1] == "." and n[max(start, end - 3) : end].strip() in ("m", "mm"):
        end = e
    following = NEXT.match(text, end, e)
    if (
        following
        and n[end : end + 1] == ","
        and following.end() < e
        and (text[following.end()].isupper() or RANK.match(text, following.end(), e))
    ):
        stop = NAME_END.search(n, following.end(), e)
        last = stop.start() if stop else e
        if 0 < last - following.end() < 45:
            end = last
    return Span(start, end) if end > start else None


def far_noun(page: Page, at: int, e: int) -> Span | None:
    """The speaker after an adverbial: "…", résume d'une formule la directrice."""
    n = page.n
    first: int | None = None
    for m in FAR_NOUN.finditer(n, at, min(e, at + 60)):
        x = m.start()
        if "," in n[at:x] or '"' in n[at:x]:
            break
        if AFTER_PREPOSITION.search(n, max(at, x - 8), x):
            continue
        if not DET.match(n, x, e) and not page.text[x].isupper():
            continue
        if speaks(page, x, min(e, x + 90)):
            if page.text[x].isupper() or names_speaker(head(page, Span(x, min(e, x + 90)))):
                return noun_after(page, x, e)
            first = x if first is None else first  # "lever la tête le docteur": the docteur rather
    return noun_after(page, first, e) if first is not None else None


def noun_before(page: Page, s: int, at: int) -> Span | None:
    """The subject of the verb group that begins at ``at``: the noun phrase before it, or before what is set off by commas."""
    n = page.n
    start = s = max(s, at - 500)  # no sentence needs more, and a runaway one must not cost its square
    last_break = bisect_left(page.breaks, at - 2) - 1
    if last_break >= 0:
        start = max(s, page.breaks[last_break])
    pieces: list[tuple[int, int]] = []
    a = start
    for m in COMMA_OR_MARK.finditer(n, start, at):
        pieces.append((a, m.start()))
        a = m.end()
    pieces.append((a, at))
    pieces = [trim(page, x, y) for x, y in pieces]
    for i in range(len(pieces) - 1, 0, -1):
        if WHAT_THEY.match(n, *pieces[i]):
            pieces = pieces[i:]  # "dix morts, ce que le porte-parole, le colonel Sow, n'a pas confirmé"
            break
    last = pieces[-1]
    if n[last[1] - 1 : last[1]] == ")" and n.rfind("(", *last) > last[0]:
        last = pieces[-1] = trim(page, last[0], n.rfind("(", *last))  # "La ministre (elle est en poste depuis mai) assure"
    twice = TWICE.fullmatch(n, *last)  # "Lui il demande"
    if twice:
        return Span(*twice.span("it"))
    whole = PRONOUN.match(n, *last)
    if whole and whole.end() == last[1]:
        return Span(*last)
    found: Span | None = None
    if last[1] > last[0] and not ALSO.match(n[last[0] : last[1]]):
        found = phrase(page, *last)
        if found and len(pieces) > 1 and found.start > last[0] and _disagree(page, found, at):
            return _subject_ahead(page, pieces) or found  # "Ali Sow, crédité de 8% des voix dénonce une fraude"
        if found:
            # "le chef de la diplomatie, Djeyhoun Baïramov s'est": the title stands before the comma
            if len(pieces) > 1 and page.text[found.start].isupper() and found.start == last[0]:
                title = phrase(page, *pieces[-2])
                begins = DET.match(n, title.start, title.end) or page.text[title.start].islower() if title else None
                set_off = OPENS_CLAUSE.search(n, pieces[-2][0], title.start) if title else None
                if title and begins and not set_off and title.end == pieces[-2][1] and titled(page, title):
                    return Span(title.start, found.end)
            return found
    for x, y in pieces[-2:0:-1] if last[1] == last[0] else ():
        whom = CLAUSE_OF.match(n, x, y)  # "les écoles, que le syndicat, rejoint par les parents, avait conviées"
        verb = FINITE.search(n, x, y) or any(word in FORMS for word in n[x:y].split())
        clause = whom is not None and whom[0] == "dont " and n.count(" ", whom.end(), y) > 3  # "dont le mandat expire en mai"
        later = (
            whom is not None and OWN_VERB.search(n, y, last[0]) is not None
        )  # "dont le tarif, voté en mai, devait tomber, a"
        if whom and not clause and not verb and not later and (DET.match(n, whom.end(), y) or page.text[whom.end()].isupper()):
            return Span(whom.end(), y)
    if last[1] == last[0] and len(pieces) > 2 and TONIC.fullmatch(n, *pieces[-2]):
        contrasted = phrase(page, *pieces[-3])  # "le gouvernement promet des renforts, les maires, eux, demandent"
        if contrasted and contrasted.end == pieces[-3][1]:
            return contrasted
    return _subject_ahead(page, pieces)


def _disagree(page: Page, subject: Span, at: int) -> bool:
    """Whether several are named before a verb that one does: "des voix dénonce"."""
    one = ONE_DOES.match(page.n, at) if MANY_OF_THEM.match(page.n, subject.start, subject.end) else None
    return one is not None and (one["verb"] is None or any(f.tense != "pp" for f in FORMS.get(one["verb"], ())))


def _subject_ahead(page: Page, pieces: list[tuple[int, int]]) -> Span | None:
    """The subject that stands before what is set off by commas, the last of ``pieces``."""
    n = page.n
    for i, (x, y) in enumerate(pieces[:-1]):
        if PARTICIPLE_FIRST.match(page.text, x, y):
            continue  # "Dépêché sur place, le ministre a promis"
        if y <= x or ALSO.match(n[x:y]) or RELATIVE.match(n, x, y):
            continue
        found = phrase(page, x, y)
        if found is None:
            continue
        if found.end == y and i + 1 < len(pieces):
            nx, ny = pieces[i + 1]
            named = APPOSED.match(page.text, nx, ny)
            name = page.text[nx].isupper() and not PREPOSITION.match(n, nx, ny)
            by_whom = n.find(" par ", nx, ny) >= 0  # "Le ministre, reçu à Alger par le président Tebboune, a annoncé"
            if named and ny - nx < 60 and (name or (not by_whom and titled(page, Span(nx, ny)))):
                return Span(found.start, ny)
        return found
    return None


def first_noun(page: Page, s: int, at: int) -> Span | None:
    """The subject of the sentence: the first noun phrase in it that is no adverbial."""
    n = page.n
    start = s = max(s, at - 1500)
    for m in CLAUSE_START.finditer(n, s, at):
        start = m.end()
    a = start
    for m in COMMA.finditer(n, start, at):
        x, y = trim(page, a, m.start())
        a = m.end()
        if y <= x or ALSO.match(n[x:y]) or (PREPOSITION.match(n, x, y) and not PRONOUN.match(n, x, y)):
            continue
        opened = OPENED.match(n, x, y) if page.text[x].isupper() and not DET.match(n, x, y) else None
        if opened and page.text[opened.end() - 3 : opened.end()] != " a ":  # "Ouagadougou a…" is no participle
            continue  # "Reçus par le préfet, leurs délégués"
        verb = FINITE.search(n, x, y)
        end = y
        if verb and verb.start() > x:
            end = verb.start()
        cut = VERB_AFTER_NOUN.search(n, x, end)
        if cut:
            end = cut.start()
        does = DOES.match(n, x, end) if n.startswith("et ", end) or n.endswith(" et", x, end) else None
        if does:
            end = does.start("does")  # "Les insurgés investissent la base et revendiquent"
        x, end = trim(page, x, end)
        if end > x and (DET.match(n, x, end) or page.text[x].isupper() or PRONOUN.match(n, x, end)):
            found = phrase_end(page, x, end)
            name = NAME_AFTER.match(page.text, found.end, at)
            return Span(found.start, name.end()) if name and titled(page, found) else found
    return None


def phrase_end(page: Page, x: int, y: int) -> Span:
    """Cut what follows a proper name: "Le président Kaïs Saïed dirige": the verb is no part of it."""
    capital = False
    for word in TOKEN.finditer(page.text, x, y):
        token = word[0]
        if token[0].isupper():
            capital = word.start() > x or not DET.match(page.n, x, y)  # "Les insurgés" are no name
        elif (
            (
                capital
                and page.n[word.start() : word.end()]
                not in (
                    "de",
                    "du",
                    "des",
                    "la",
                    "le",
                    "les",
                    "et",
                    "al",
                    "ben",
                    "bin",
                    "el",
                    "von",
                    "van",
                    "der",
                    "da",
                    "a",
                    "aux",
                    "au",
                    "en",
                    "pour",
                    "sur",
                )
                and not token.startswith(("d'", "d’", "l'", "l’", "("))
            )
            and word.start() > x
            and page.n[word.start() : word.end()] in FORMS
        ):
            return Span(x, trimmed(page.text, x, word.start(), " "))
    return Span(x, y)


def phrase(page: Page, x: int, y: int) -> Span | None:
    """A noun phrase between two offsets, up to the second."""
    n, text = page.n, page.text
    x = _past_conjunction(page, x, y)
    if x >= y:
        return None
    met = WHOM_WE.match(f"{n[x:y]} ") if y - x < 130 else None
    if met and speaks(page, x, x + met.end("who")) and not FINITE.search(met["who"]):
        return Span(x, x + met.end("who"))
    for whom in WITH_WHOM.finditer(n, x + 1, y):
        x = whom.end()  # "le chef à qui le maire a demandé"
    who = WHO.search(n, x + 1, y)
    if who and speaks(page, x, who.start()):
        y = who.start()  # "un médecin qui a requis l'anonymat"
    behind = _behind_verbs(page, x, y)
    if behind is None:
        return None
    x = behind
    pronoun = PRONOUN.match(n, x, y)
    if pronoun:
        alone = not n[pronoun.end() : y].strip() or ALSO.match(n[pronoun.end() : y])
        if alone:
            return Span(x, pronoun.end())
        if pronoun[0] == "qui" or not DET.match(n, x, y):
            return Span(x, y) if pronoun[0] != "qui" and y - x < 60 else None
    for whom in WHOM.finditer(n, x, y):
        if DET.match(n, whom.end(), y) or text[whom.end() : whom.end() + 1].isupper() or PRONOUN.match(n, whom.end(), y):
            x = whom.end()  # "une condition que le palais trouve"
            if PRONOUN.fullmatch(n, x, y):
                return Span(x, y)
    time = TIME_FIRST.match(n, x, y)
    if time and time.end() < y and not DET.match(n, x, y):
        x = time.end()
    if PREPOSITION.match(n, x, y) and not pronoun:
        return _behind_adverbial(page, x, y)
    if DET.match(n, x, y) or text[x].isupper() or n[x:y].split(" ")[0] in BARE_HEADS:
        cut = WHO.search(n, x, y)
        return Span(x, cut.start() if cut else y)
    return None


def _past_conjunction(page: Page, x: int, y: int) -> int:
    """Where the words begin behind what only joins them to others: "mais", "S'ils ont affiché leur bonne volonté", "ce que Kiev dément"."""
    n = page.n
    if n.startswith("s'il", x, y) and PRONOUN.match(n, x + 2, y):
        x += 2
    taken = WHAT_THEY.match(n, x, y) or WITH_WHOM.match(n, x, y)  # "à qui il a promis"
    x = taken.end() if taken else x
    conjunction = CONJUNCTIONS.match(n, x, y)
    if conjunction and conjunction.end() < y and not page.text[x : x + 2].isupper():
        x = conjunction.end()
    while x < y and n[x] in " '-–—\x00\"[]().":
        x += 1
    return x


def _behind_verbs(page: Page, x: int, y: int) -> int | None:
    """Where the last clause begins, ``None`` where its verb comes last: "L'artillerie pilonne Soumy et | les autorités demandent"."""
    n, text = page.n, page.text
    # "à dit" is no verb, nor the "a" of "a Goma" for "à Goma"
    verbs = [m for m in FINITE.finditer(n, x, y) if m[0] != "a " or (text[m.start()] in "aA" and text[m.end()].islower())]
    if verbs:
        conjunction = JOINS.search(n, verbs[-1].end(), y)
        if not conjunction:
            return None
        x = conjunction.end()
    told = DOES_AND.match(n, x, y)
    return told.end() if told and speaks(page, told.end(), y) else x


_GOVERNED = re.compile(
    r"\b(?:a|de|en|dans|sur|par|pour|avec|contre|entre|vers|chez|sous|et|devant|depuis|apres|avant|malgre|pendant|durant|sans|parmi|derriere|selon)$"
)


def _behind_adverbial(page: Page, x: int, y: int) -> Span | None:
    """The first noun phrase behind an adverbial whose head can speak: "En visite à Kiev | le président français"."""
    for det in DETERMINER_ON.finditer(page.n, x, y):
        if not _GOVERNED.search(page.n[x : det.start()]) and speaks(page, det.end(), y):
            return Span(det.end(), y)
    return None


def head(page: Page, span: Span) -> str:
    """The first noun of a noun phrase, folded."""
    noun = NOUN_WORD.search(without_article(page.n, span))
    return noun[0] if noun else ""


def titled(page: Page, span: Span) -> bool:
    """Whether a title or a body is named there."""
    return any(w in PEOPLE or w in BODIES for w in re.findall(r"[a-z]+(?:-[a-z]+)*", page.n[span.start : span.end]))


def trim(page: Page, x: int, y: int) -> tuple[int, int]:
    """Two offsets without the space and marks between them and the words."""
    n = page.n
    while x < y and n[x] in ' ,"\x00-–—':
        x += 1
    while y > x and n[y - 1] in ' ,"\x00':
        y -= 1
    return x, y


def antecedent(page: Page, s: int, at: int, cues: list[Cue]) -> Span | None:
    """The noun phrase that "qui" takes up: the speaker just named, else the nearest noun phrase before it that speaks."""
    n = page.n
    while at > s and n[at - 1] in " ,":
        at -= 1
    for cue in reversed(cues):
        if cue.speaker and (cue.speaker.end == at or APPOSITION_ONLY.fullmatch(n, cue.speaker.end, max(at, cue.speaker.end))):
            return cue.speaker
    tail = SELON_TAIL.search(n, max(s, at - 90), at)
    if tail:
        return Span(*tail.span("who"))  # "…, selon MSF, qui évoque dix blessés"
    of = OF_HOUSE.search(n, max(s, at - 110), at)  # "Ali Sow, de l'ONG Vigie, qui dénonce"
    if of and page.text[of.start("who")].isupper():
        return Span(*of.span("who"))
    start = max(s, at - 110)
    for brk in BREAK.finditer(n, start, at):
        start = brk.end()
    for m in NOUN_START.finditer(n, start, at):
        x = m.start(1)
        if n[x:at].count(",") > 1 or FINITE.search(n, x, at) or not speaks(page, x, at):
            continue
        if any(x < cue.start < at for cue in cues):
            continue  # "La foule réclame le départ du gouverneur, qui": not the crowd
        before = n[max(s, x - 7) : x]
        if re.search(r"\b(?:de|des|du|(?<!y )a|au|aux|contre|en|dans|chez) $|\bd'$", before):
            continue
        if "," in n[x:at]:
            comma = n.rfind(",", x, at)
            if not APPOSED.match(page.text, comma + 2, at):
                continue
        return Span(x, at)
    for m in NOUN_START.finditer(n, max(start, at - 60), at):
        x = m.start(1)
        if (
            not OF_IT.search(n, max(s, x - 7), x)
            or "," in n[x:at]
            or FINITE.search(n, x, at)
            or ARTICLE_IN.search(n, x + 3, at)
        ):
            continue
        noun = NOUN_WORD.match(n, x, at)
        if speaks(page, x, at) or (noun and names_speaker(noun[0])):
            return Span(x, at)  # "le départ du gouverneur, qui exclut"
    found = phrase(page, *trim(page, s, at)) if at > s and n[s:at].count(" ") < 8 else None
    name = LAST_NAME.search(page.text, max(s, at - 40), at) if found is None else None
    return Span(name.start(), at) if name else found  # "n'a pas plu à Berlin, qui y voit"


def labelled(page: Page, start: int, end: int) -> bool:
    """Whether a label names a body or people: "Ministère de la Santé", "Police"."""
    det = DET.match(page.n, start, end)
    noun = NOUN_WORD.match(page.n, det.end() if det else start, end)
    return noun is not None and (noun[0] in BODIES or noun[0] in PEOPLE) and noun[0] not in ("region", "district", "commune")
