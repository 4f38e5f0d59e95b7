"""Who speaks without a verb of his own: selon X, de source…, a toll with its source, "revendiqué par X"; and who relays."""

import re
from typing import NamedTuple

from geo.model import Span
from geo.speech.fr import Verb
from geo.speech.grammar import (
    AFTER_NOUN,
    AFTER_SELON,
    AGAIN,
    AGENCY,
    ALSO,
    BEFORE_WHICH,
    CHIEFS,
    CITING,
    DET,
    DET_LEFT,
    DOES,
    FIGURE,
    FINITE,
    HOLDS_SOURCES,
    ISSUED,
    LAST_TOLL,
    LETTERS,
    NAME_END,
    NOT_SELON,
    NOUN_WORD,
    OF_SOMEBODY,
    OPINES,
    OWN,
    POUR,
    POUR_INSIDE,
    PREPOSITION,
    PRONOUN,
    PURPOSE,
    REPORTERS,
    SELON,
    SELON_GAP,
    SELON_HE,
    SELON_WHICH,
    SOURCE_IN_BRACKETS,
    TAKES,
    TEXT_BY,
    TO_HEAR,
    TOLL_BY,
    TOLL_GIVEN,
    TOLL_LABEL,
    TONIC,
)
from geo.speech.nouns import antecedent, first_noun, labelled, last_before, noun_after, speaks
from geo.speech.page import Cue, Page, Rule, trimmed
from geo.titles import DOCUMENTS, NOUNS
from geo.titles import speaks as names_speaker

_SELON = Verb("selon", "claim", "q")
_NEAR = 60  # characters in which a name shows whether it speaks
_TONIC_ALONE = re.compile(r"(?:lui|elle|eux|elles)\b")


class _Source(NamedTuple):
    """Somebody given as a source: where that begins ("selon"), where his name begins and ends, who speaks, whether he only relays."""

    start: int
    at: int
    stop: int
    speaker: Span
    agency: bool


def _cue(start: int, end: int, speaker: Span, begin: int) -> Cue:
    return Cue(start, end, _SELON, "selon", rule="selon", speaker=speaker, begin=begin)


def selon(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who is given as a source: "Selon X, …", "…, d'après X", "…, de source militaire", "… (source : X)"."""
    cues = [*cues, *_in_brackets(page, s, e, cues)]
    opinion = None if cues else _opinion(page, s, e)
    for m in [*([opinion] if opinion else ()), *page.sought(SELON, s, e)]:
        start = m.start()
        if any(c.start <= start < c.end or (c.speaker and c.speaker.start <= start < c.speaker.end) for c in cues):
            continue
        source = _source(page, s, e, m)
        if source is None:
            continue
        initial = _is_initial(page, s, start)
        before = [] if initial else [c for c in cues if c.rule != "inversion" and c.begin <= start and c.end <= start]
        if before and before[-1].rule != "selon":
            _relay(page, before[-1], source)
        elif not source.agency and not (initial and _relays_next(source, cues)):
            begin = start if initial else _figure_start(page, s, start, cues)
            cues.append(_cue(start, source.at, source.speaker, begin))
    return cues


def _figure_start(page: Page, s: int, start: int, cues: list[Cue]) -> int:
    """Where that begins which a source says that is named behind it at ``start``: a count that others count otherwise, else the sentence.

    "5.000 manifestants selon les syndicats, 1.200 selon la police", but not "17 morts et | 370 blessés, selon l'hôpital".
    """
    figure = FIGURE.search(page.n, max(s, start - 70), start)
    if figure is None:
        return s
    at = figure.start("count")
    goes_on = page.n.endswith(" et ", s, at) and not any(cue.rule == "selon" and cue.end <= at for cue in cues)
    return s if goes_on else at


def _in_brackets(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Sources in brackets, behind what nobody else has said: "trois morts (source : la préfecture)"."""
    if not page.brackets or any(c.rule == "inversion" for c in cues):
        return []
    return [
        _cue(*m.span(1), Span(*m.span(1)), s)
        for m in SOURCE_IN_BRACKETS.finditer(page.n, s, e)
        if not any(c.begin <= m.start() <= c.stop for c in cues)
    ]


def _opinion(page: Page, s: int, e: int) -> re.Match[str] | None:
    """Somebody's opinion: "Pour le maire, …", "Reste que, pour l'ONG, « … »"."""
    n = page.n
    within = POUR_INSIDE.search(n, s, e) if ", pour " in n[s:e] else None
    if within and speaks(page, within.end(), min(e, within.end() + _NEAR)):
        return POUR.match(n, within.end() - len("pour "), e)
    m = POUR.match(n, s, e)
    return m if m and speaks(page, m.end(), min(e, m.end() + _NEAR)) and not _is_purpose(n, m.end(), e) else None


def _is_purpose(narration: str, start: int, end: int) -> bool:
    """Whether what follows "pour" is to be done, by nobody who thinks so: "Pour les contenir, l'armée a tiré"; not "Pour le maire, …"."""
    to_do = PURPOSE.match(narration, start, end)
    return to_do is not None and to_do["verb"] not in NOUNS


def _is_initial(page: Page, s: int, start: int) -> bool:
    """Whether a source stands at the head of a sentence, or of a part of it, before what it says."""
    lead = page.n[s:start]
    return not lead.strip(' ,"') or ALSO.match(lead) is not None or lead[-2:].strip() in (";", ":")


def _source(page: Page, s: int, e: int, m: re.Match[str]) -> _Source | None:
    """Who is named where ``m`` says that somebody is given as a source, ``None`` where nobody is."""
    n = page.n
    at = _name_start(page, s, e, m)
    if at is None or at >= e or n.startswith(("qui ", "qui,"), at):
        return None
    stop = _name_end(page, at, e)
    if stop <= at:
        return None
    speaker = Span(at, stop)
    by = TEXT_BY.match(n, at, e)
    if by and speaks(page, *by.span("who")):
        speaker, stop = Span(*by.span("who")), by.end()  # "selon un décompte communiqué par la protection civile"
    if he := TONIC.match(n, at, stop):
        speaker = Span(at, he.end())  # "Il s'agit selon lui d'un accident"
    if not _is_somebody(page, m, at, stop):
        return None
    agency = AGENCY.search(n, at, stop) is not None
    cited = citing(page, stop, e)
    if cited and (agency or _relays(page, at, stop)):
        return _Source(m.start(), at, cited.end, cited, False)  # "Selon l'AFP, qui cite des témoins, …"
    return _Source(m.start(), at, stop, speaker, agency)


def _name_start(page: Page, s: int, e: int, m: re.Match[str]) -> int | None:
    """Where the name of a source begins; ``None`` where no source is given: "selon son âge", "vérifié de source sûre"."""
    n, start, end = page.n, m.start(), m.end()
    own = OWN.match(n, end, e)  # "selon son cabinet"
    if NOT_SELON.match(n, end, e) and not (own and speaks(page, own.end(), min(e, own.end() + _NEAR))):
        return None
    if m[0].startswith("de source"):
        if n[max(s, start - 12) : start].rstrip().endswith(("aupres", "appris", "partir")) or "verifi" in n[s:start]:
            return None
        if HOLDS_SOURCES.search(n, max(s, start - 20), start):
            return None  # "une revue qui entretient un large réseau de sources"
        return start + len("de ")
    end -= m[0] == "pour "
    gap = SELON_GAP.match(n, end, e)
    return gap.end() if gap else end


def _name_end(page: Page, at: int, e: int) -> int:
    """Where the name of a source ends, with his own behind a comma: "Selon le maire, Ali Sow, …"."""
    n = page.n
    cut = AFTER_SELON.search(n, at + 1, e)
    stop = trimmed(n, at, cut.start() if cut else e, " .,;:!?…\"'")
    name = stop + len(", ")
    if not (n.startswith(",", stop) and name < e and page.text[name].isupper()):
        return stop
    ends = NAME_END.search(n, name, e)
    last = ends.start() if ends else e
    return last if last - stop < 45 and not PREPOSITION.match(n, name, last) else stop


def _is_somebody(page: Page, m: re.Match[str], at: int, stop: int) -> bool:
    """Whether a source that ``m`` introduces is somebody, or what somebody has written."""
    n = page.n
    if n[at:stop].strip() in ("les sources", "la source", "les versions", "les jours"):
        return False
    if speaks(page, at, stop) or m[0].startswith("de source"):
        return True
    if m[0] in ("suivant", "d'apre"):
        return False
    return (
        page.text[at].isupper()
        or PRONOUN.match(n, at, stop) is not None
        or DET.match(n, at, stop) is not None
        or n[m.end() : at].rstrip().endswith(("du", "des", "l'"))
    )


def _relay(page: Page, host: Cue, source: _Source) -> None:
    """Say who relays the statement of ``host``; who makes it, where it is a toll's: "Le bilan fait état de douze morts, selon la préfecture"."""
    if page.text[source.at].islower() and _TONIC_ALONE.match(page.n, source.at, source.stop):
        return
    if host.speaker is not None and not source.agency and _is_bare_toll(page, host.speaker):
        host.speaker, host.content, host.stop = source.speaker, Span(host.end, source.start), source.stop
    elif host.via is None:
        host.via, host.stop = source.speaker, source.start


def _relays_next(source: _Source, cues: list[Cue]) -> bool:
    """Whether a source at the head only relays what another says right behind: "Selon la BBC, l'armée dit…"; its relay is he then."""
    behind = [c for c in cues if c.start > source.stop]
    if not any(c.speaker is not None and c.rule in ("subject", "light") and c.tense != "ger" for c in behind):
        return False
    if behind[0].via is not None or behind[0].begin - source.stop >= 5:
        return False
    behind[0].via = source.speaker
    return True


def _is_bare_toll(page: Page, who: Span) -> bool:
    """Whether a statement is ascribed to a toll of which nobody is the author: "Un premier bilan", "Le bilan de l'attaque"."""
    told = _TOLL.match(page.n, who.start, who.end)
    if told is None:
        return False
    by = _BY_WHOM.match(page.n, told.end(), who.end)
    return by is None or not speaks(page, by.end(), who.end)


_TOLL = re.compile(
    r"(?:l[ea] |les |un |ce |des )?(?:(?:premier|dernier|nouveau|lourd|triste)s? )?(?:bilan|decompte|chiffre|information|donnee)s?(?: (?:provisoire|officiel|humain|definitif|encore provisoire|actuel|disponible)s?)*"
)
_BY_WHOM = re.compile(r" (?:de |d'|du |des )(?=[a-z])")


def which(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A text just named, or its author: "une note de l'armée, selon laquelle le pont a sauté"."""
    found = list(cues)
    for m in page.sought(SELON_WHICH, s, e):
        opens = BEFORE_WHICH.search(page.n, s, m.start())
        start = opens.start() if opens else m.start()
        if not opens and m[0].startswith(("apres", "croire", "termes")):
            continue  # "une réunion après laquelle"
        at = trimmed(page.n, s, start)
        for_whom = m[0].startswith("pour qui") and any(c.speaker and 0 <= at - c.speaker.end < 60 for c in cues)
        if not for_whom and any(c.begin <= start < c.stop or (c.start < start and c.rule != "selon") for c in cues):
            continue
        if not for_whom and any(c.speaker and 0 <= at - c.speaker.end < 3 for c in cues):
            continue  # "dément les informations selon lesquelles": one act
        if not for_whom and any(c.rule == "inversion" and c.begin <= start and c.start > m.end() for c in cues):
            continue  # "L'ONU a eu vent d'un rapport selon lequel le pont a sauté, a dit sa porte-parole"
        heads = [w for w in NOUN_WORD.finditer(page.n, max(s, at - 70), at) if names_speaker(w[0])]
        heads = [w for w in heads if w[0] in DOCUMENTS][-1:] or heads[-1:]
        who = antecedent(page, s, start, cues) if for_whom or (not heads and "qui" in m[0]) else None
        spoke = who is not None and who in [c.speaker for c in cues]
        if m[0].startswith("pour qui") and not spoke and not OPINES.match(page.n, m.end()):
            continue  # "les enfants, pour qui la guerre est finie"
        if who and speaks(page, who.start, who.end):
            cue = _cue(start, m.end(), who, start if spoke else who.start)
            cue.content = Span(m.end(), e)
            found.append(cue)
            continue
        if not heads or FINITE.search(page.n, heads[0].end(), at):
            continue
        det = DET_LEFT.search(page.n, max(s, heads[0].start() - 12), heads[0].start())
        speaker = Span(det.start("it") if det else heads[0].start(), at)
        if DOES.match(page.n, speaker.start, at):
            continue  # "La police examine les accusations selon lesquelles …"
        if heads[0][0] in DOCUMENTS and not OF_SOMEBODY.search(page.n, heads[0].end(), at):
            issued = ISSUED.search(page.n, s, speaker.start)
            author = first_noun(page, s, speaker.start) if issued else None  # "Les secours ont dressé un bilan, selon lequel…"
            if author and speaks(page, author.start, max(author.end, author.start + 1)):
                speaker = author
        cue = _cue(start, m.end(), speaker, max(speaker.start, start - 100) if speaker.end == at else start)
        cue.content = Span(m.end(), e)
        found.append(cue)
    return found


def he_says(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Somebody's telling: "D'après ce qu'il nous dit, le chef de quartier, le puits est à sec"."""
    found = list(cues)
    for m in page.sought(SELON_HE, s, e) if not cues else ():
        start = m.start() - 2 if page.n.startswith("d'", m.start() - 2) else m.start()
        if start == m.start() and m[0].startswith("apres"):
            continue
        lead = page.n[s:start].strip(' ,"')
        who = noun_after(page, m.end() - 1, e, anybody=True) if lead or not m["he"] else None
        if who is None and m["he"]:
            who = Span(*m.span("he"))
        if who is None or (not m["he"] and who.start > m.end() + 12):
            continue
        found.append(_cue(start, m.end() if who.end < m.end() else who.start, who, s if lead else start))
    return found


_KILLED_BY = re.compile(r"\b(?:tue|massacre|assassine|execute|abattu|egorge|enleve|kidnappe|arrete|blesse|decapite)e?s? par $")


def tolls(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who gives a toll: "porté à 21 morts par le ministère", "Nouveau bilan du Croissant-Rouge : 14 morts"."""
    if cues or not any(word in page.n[s:e] for word in ("bilan", "decompte", "nombre", "chiffre", "total")):
        return cues
    for pattern in (TOLL_LABEL, TOLL_GIVEN, LAST_TOLL, TOLL_BY):
        m = pattern.match(page.n, s, e) if pattern is TOLL_LABEL else pattern.search(page.n, s, e)
        if m is None:
            continue
        if pattern is TOLL_BY and _KILLED_BY.search(page.n, m.start(), m.end()):
            continue  # "ce qui porte à onze le nombre des paysans massacrés par la milice"
        if pattern is TOLL_BY:
            cut = AFTER_NOUN.search(page.n, m.end() + 1, e)
            who = Span(m.end(), max(m.end() + 1, trimmed(page.n, m.end(), cut.start() if cut else e, " .,;")))
        else:
            who = Span(m.start("who"), trimmed(page.n, m.start("who"), m.end("who"), " .,;"))
        if not (page.text[who.start].isupper() or labelled(page, who.start, who.end) or speaks(page, who.start, who.end)):
            continue
        cue = Cue(m.start(), m.end(), Verb("porter le bilan", "claim", "0"), "pp", rule="light", speaker=who, begin=s)
        if pattern is not TOLL_LABEL:
            cue.start, cue.end = who.start, who.end
            cue.rule, cue.floor = "inversion", m.start()
        return [cue]
    return cues


def named_within(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who speaks stands inside: "une attaque revendiquée par le groupe", "hors de question, pour Berlin, de payer"."""
    cues = list(cues)
    for pattern, event_type, before in page.within(s, e):
        for m in page.sought(pattern, s, e):
            who = Span(*m.span("who"))
            if any((c.start < m.end() and m.start() < c.end) or c.speaker == who for c in cues):
                continue
            bare = page.n[who.start - 5 : who.start].endswith((" du ", " des ", " au ", " aux ")) and labelled(
                page, who.start, who.end
            )
            if not (bare or speaks(page, who.start, who.end)):
                continue
            verdict = event_type == "comment"  # "qualifiée de mascarade par Séoul": the attribute says what it is
            verb = Verb("qualifier" if verdict else "", event_type, "0")
            cue = Cue(m.start(), m.end(), verb, "pp", rule="passive", speaker=who, event_type=None if verdict else event_type)
            if before or (before is None and m.start() - s > 15):
                comma = page.n.rfind(",", s, m.start())
                cue.begin = max(s, comma + 1 if m.start() - comma > 12 else s)
                cue.begin += len(page.n[cue.begin : m.start()]) - len(page.n[cue.begin : m.start()].lstrip())
                cue.stop = m.end()
            else:
                cue.begin = m.start() - 3 * page.n.endswith("il ", 0, m.start())
            cues.append(cue)
    return cues


def ellipsis(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """The verb is not said again: "La mairie parle de dix morts, l'armée de deux"."""
    cues = list(cues)
    last = cues[-1] if cues else None
    if last is None or last.rule not in ("subject", "light", "coordination") or last.speaker is None:
        return cues
    taken = TAKES.match(page.n, last.end, e)
    for m in AGAIN.finditer(page.n, last.end, e) if taken else ():
        who = Span(*m.span("who"))
        if taken is None or m["takes"] != taken["takes"] or not speaks(page, who.start, who.end):
            continue
        cue = Cue(
            who.start, who.end, last.verb, "pres", rule="subject", speaker=who, event_type=last.event_type, begin=who.start
        )
        last.stop = min(last.stop or m.start(), m.start())
        cues.append(cue)
    return cues


def to_hear(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Whoever spoke last is still heard: "À l'en croire, le pont n'était plus entretenu"."""
    last = cues[-1] if cues else page.before[-1] if page.before else None
    if last is None or last.speaker is None:
        return cues
    m = next(iter(page.sought(TO_HEAR, last.end if cues else s, e)), None)
    if m is None or (cues and last_before(page.n, m.start("cue")) not in ":;"):
        return cues
    start = m.start("cue")
    cue = _cue(start, m.end("cue"), last.speaker, start if cues or start - s < 3 else s)
    cue.doubts.append("implied_speaker")
    return [*cues, cue]


def citing(page: Page, at: int, e: int) -> Span | None:
    """Whom a relay named before ``at`` cites: "Reuters, citant un médecin"."""
    m = CITING.match(page.n, at, e)
    if m is None:
        return None
    cut = AFTER_NOUN.search(page.n, m.start("who") + 1, m.end("who"))
    end = trimmed(page.n, m.start("who"), cut.start() if cut else m.end("who"))
    return Span(m.start("who"), end) if speaks(page, m.start("who"), end) else None


def _relays(page: Page, start: int, end: int) -> bool:
    words = set(LETTERS.findall(page.n, start, end))
    return any(w in NOUNS and NOUNS[w].kind == "media" for w in words) and not words & CHIEFS


def relayed(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Turn "…, a rapporté Reuters" into who relayed the statement before it; where there is none, it is none itself."""
    kept: list[Cue] = []
    for cue in cues:
        if cue.rule == "inversion" and cue.speaker and not cue.pronoun:
            words = set(LETTERS.findall(page.n, cue.speaker.start, cue.speaker.end))
            agency = bool(AGENCY.search(page.n, cue.speaker.start, cue.speaker.end)) and not words & CHIEFS
            media = _relays(page, cue.speaker.start, cue.speaker.end)
            agency = agency or (cue.verb.lemma in ("constater", "voir", "observer") and bool(words & REPORTERS))
            cited = citing(page, cue.speaker.end, e) if agency or media else None
            if cited:
                cue.via, cue.speaker = cue.speaker, cited  # "…, rapporte le quotidien, qui cite un médecin"
                kept.append(cue)
                continue
            if (agency or media) and kept:
                kept[-1].via = kept[-1].via or cue.speaker
                kept[-1].stop = min(kept[-1].stop or cue.start, cue.start)
                continue
            if agency and not page.n[s : cue.start].rstrip(" ,").endswith('"'):
                continue
        kept.append(cue)
    return kept


def told_by_another(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """One act of "La Chine demande une trêve, a indiqué sa porte-parole": who said so speaks, the first verb says what."""
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda c: c.start):
        last = kept[-1] if kept else None
        if (
            last is not None
            and cue.rule == "inversion"
            and last.rule in ("subject", "light")
            and last.event_type is None
            and (last.begin - s < 3 or (cue.pronoun and last.begin == last.start))
            and page.n[cue.start - 2 : cue.start] == ", "
            and ";" not in page.n[last.end : cue.start]
            and page.next_quote(last.end, cue.start) < 0
            and ((len(kept) == 1 and not cue.pronoun) or not re.search(r"[,;]", page.n[last.end : cue.start - 2]))
        ):
            kept.pop()
            cue.event_type = last.verb.event_type if last.verb.event_type not in ("claim", "comment") else None
            if cue.pronoun:  # "L'armée ne reculera pas, jure-t-elle": whom the first verb names
                cue.speaker = last.speaker
        kept.append(cue)
    return kept


SOURCES = (
    Rule("selon", "Selon la police, trois suspects ont été relâchés.", selon),
    Rule("which", "Une note de l'armée, selon laquelle le pont a sauté, circule.", which),
    Rule("he_says", "Les puits sont à sec, d'après ce que nous dit un chamelier.", he_says),
    Rule("tolls", "Le bilan a été porté à 21 morts par le ministère de la Santé.", tolls),
    Rule("named_within", "Une attaque revendiquée par le groupe Jabal a fait trois blessés.", named_within),
    Rule("ellipsis", "La mairie parle de dix morts, l'armée de deux.", ellipsis, "a cue"),
    Rule("to_hear", "Le maire a réclamé une enquête. Le pont, à l'en croire, n'était plus entretenu.", to_hear),
)
"""Who is given as a source."""

RELAYS = Rule("relayed", "Le ministre a assuré que le pont tenait, a rapporté l'agence Tass.", relayed, "a cue")
TOLD = Rule("told_by_another", "Pékin demande une trêve, a indiqué sa porte-parole.", told_by_another, "a cue")
