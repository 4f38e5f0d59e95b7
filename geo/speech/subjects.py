"""Who speaks, by where the subject stands to the verb: before it, after it, in a relative, carried on, or after "par"."""

import re
from bisect import bisect_right

from geo.model import Span
from geo.speech.complements import comes_complement, complement, idiom, object_follows
from geo.speech.fr import FORMS
from geo.speech.grammar import (
    ADVERB_INVERTS,
    AFTER_NOUN,
    ALONE_END,
    ALSO,
    AND_OBJECT,
    AS,
    ASIDE_SHORT,
    ASKED_OF,
    ASKED_TO,
    AT_HOUSE,
    AT_TOWN_NAMED,
    ATTRIBUTE,
    BLAMED,
    BY,
    BY_FAR,
    BY_WHICH,
    CE_QUE,
    CONTRAST,
    COORDINATION,
    COUNT_SAID,
    COUNTED,
    COURTS,
    DAY_BEHIND,
    DET,
    DET_BEFORE,
    DONE,
    ENDS,
    FALLS_SILENT,
    FINITE,
    HEAD_BEFORE,
    IT,
    MANNER,
    NICKNAME,
    NO_COMMA,
    NOBODY,
    NOT_QUE,
    NOT_WITHOUT_QUOTE,
    NOUN_AHEAD,
    NOUN_WORD,
    NOUNLIKE,
    ON,
    ON_AT,
    ON_LEAD,
    ONE,
    OWN_VERB,
    PERSONAL,
    POSTPOSED_END,
    QUE,
    QUE_BEFORE_VERB,
    QUE_NEXT,
    QUI,
    REACTED,
    REACTS,
    REPORTED,
    REPORTED_BACK,
    SKIP,
    SOME,
    SOME_OF,
    SOURCE,
    STRONG,
    SUCH_AS,
    TELLS_ALREADY,
    THEN_SAID,
    THINGS,
    THINGS_TOO,
    TO_DO,
    TO_QUESTIONS,
    TO_SOMEBODY,
    TO_WHOM,
    VERB_BEGINS,
    VERDICTS,
    VOICE_OF,
    WITH_ARTICLE,
    WORD,
    WRITTEN,
)
from geo.speech.nouns import (
    antecedent,
    far_noun,
    first_noun,
    head,
    labelled,
    last_before,
    noun_after,
    noun_before,
    speaks,
    without_article,
)
from geo.speech.page import Cue, Page, trimmed
from geo.text import words
from geo.titles import BODIES, DOCUMENTS, PEOPLE
from geo.titles import speaks as names_speaker

_OF_SOMEBODY = ("condemnation", "praise", "rejection", "accusation", "denial", "demand")  # whose object may well be somebody
_HOUSES = words("parlement senat assemblee chambre deputes senateurs congres electeurs douma knesset conseil jury")


_COUNTS_TOO = words("denombrer recenser compter deplorer")
_JUDGES = words("juger rejeter ordonner condamner confirmer annuler requerir prononcer")
_OWN_SUBJECT = ("subject", "participle", "coordination", "relative", "infinitive", "light")  # rules
_TO_SAY = frozenset("qieAD")  # frames that only verbs of speech have


def attach(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """Give ``cue`` its speaker, its rule and the place where its content begins; false when it is none."""
    return _BY_TENSE.get(cue.tense, finite)(page, cue, s, e, cues)


def _give(cue: Cue, speaker: Span | None, begin: int, rule: str) -> bool:
    """Give ``cue`` its speaker, where its excerpt begins and its rule."""
    cue.speaker, cue.begin, cue.rule = speaker, begin, rule
    return True


def somebody(page: Page, who: Span) -> bool:
    """Whether a noun phrase names somebody who speaks."""
    return speaks(page, who.start, max(who.end, who.start + 1))


def first_word(page: Page, who: Span) -> str:
    """The first word of three letters of a noun phrase behind its article, folded; else nothing."""
    noun = WORD.search(without_article(page.n, who))
    return noun[0] if noun else ""


def who_closes(page: Page, speaker: Span, e: int) -> bool:
    """Whether the sentence ends with somebody who can speak: "Le convoi a été pillé, dénonce l'ONG."."""
    if not ENDS.match(page.n, speaker.end, e):
        return False
    noun = first_word(page, speaker)
    capital = page.text[speaker.start].isupper()
    return (capital or noun in PEOPLE or noun in BODIES) and speaks(page, speaker.start, speaker.end)


def named(page: Page, cue: Cue, s: int) -> Span | None:
    """A subject in quotation marks: "l'« Armée du fleuve » impute l'attentat à des mercenaires"."""
    at = bisect_right(page.quote_starts, cue.start) - 1
    quotation = page.outer[at] if at >= 0 else None
    if quotation is None or quotation.span.start < s or page.n[quotation.span.end : cue.start].strip():
        return None
    words = page.text[quotation.inner.start : quotation.inner.end].split()
    det = DET_BEFORE.search(page.n, max(s, quotation.span.start - 8), quotation.span.start)
    if det is None or not 0 < len(words) <= 6 or not words[0][0].isupper():
        return None
    return Span(det.start(), quotation.span.end)


def quoted(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """The verb opens a quotation: "L'Union « condamne cette attaque »"."""
    opening = min(page.n.rfind('"', s, cue.end), cue.start)
    who = noun_before(page, s, max(s, opening))
    if who is None or opening - who.end > 2 or not somebody(page, who):
        return False
    return _give(cue, who, who.start, "subject")


def told(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """The infinitive of narration: "et le maire de conclure : « … »"."""
    at = trimmed(page.n, s, page.n.rfind(" d", s, cue.start) + 1)
    who = noun_before(page, s, at)
    if who is None or not somebody(page, who):
        return False
    return _give(cue, who, who.start, "subject")


def carried_on(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """A second infinitive after the first: "avant de promettre une aide et d'accuser l'État", "Et d'ajouter : « … »"."""
    if not cues and page.before and page.before[-1].speaker and page.n[s : cue.start].strip() in ("", "et", "puis"):
        return _give(cue, page.before[-1].speaker, cue.start, "coordination")  # "Et d'ajouter : « … »"
    if not any(c.tense.startswith("carried") or c.tense == "support" for c in cues):
        return False
    return _says_more(page, cue, e) and _carry_on(page, cue, s, cues, "participle")


def finite(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """A verb in a finite tense, an infinitive after a light verb, or a light verb with its noun."""
    left = page.n[s : cue.start].rstrip()
    if cue.pronoun:
        return inversion(page, cue, s, e, None)
    if cue.verb.lemma == "compter" and left.endswith(" que"):
        return False  # "Trois des douze provinces que compte le Burundi"
    after_quote = _follows_quote(page, cue, s, left)
    who = named(page, cue, s) or quoted_of(page, cue, s) if after_quote else None
    if who is not None and complement(page, cue, e):
        return _give(cue, who, who.start, cue.rule or "subject")
    if not left and _verb_first(page, cue, e):
        return True
    who = behind_quote(page, cue, s, e) if after_quote else behind_comma(page, cue, s, e, left)
    if who is not None:
        return inversion(page, cue, s, e, who)
    finite_verb = cue.tense != "support"
    if finite_verb and cue.rule in ("", "light") and inverted_relative(page, cue, s, e):
        return True
    who = without_comma(page, cue, s, e, left) if finite_verb and not cue.rule else None
    if who is not None:
        return inversion(page, cue, s, e, who)
    if _takes_up(page, cue, e, cues, left) and object_before(page, cue, s, e):
        return True
    if complement(page, cue, e):
        return subject(page, cue, s, e, cues)
    if finite_verb and "n" in cue.verb.frames and object_before(page, cue, s, e):
        if cues and cue.floor:  # "… exige une trêve, chose que l'armée a refusée"
            cue.begin, cue.rule, cue.floor = cue.floor, "relative", 0
        return True
    return "q" in cue.verb.frames and cue.rule != "decline" and postposed(page, cue, s, e, cues)


def _follows_quote(page: Page, cue: Cue, s: int, left: str) -> bool:
    """Whether a quotation stands right before the verb, as what is said; not "L'armée « régulière » a repris la ville"."""
    if left.endswith('"') and cue.verb.lemma in NOT_WITHOUT_QUOTE and one_word(page, s, cue):
        return False
    return left.endswith(('"', '",', '" ,', '"-')) or (left.endswith(("!", "?", "…")) and '"' in left[-3:])


def _verb_first(page: Page, cue: Cue, e: int) -> bool:
    """The verb stands first: "A noté le diplomate : « … »", "A annoncé la présidence que…"."""
    who = noun_after(page, cue.end, e, anybody=True) if cue.tense == "pp" and cue.rule != "decline" else None
    if who is None or not THEN_SAID.match(page.n, who.end, e):
        return False
    cue.end = who.end
    return _give(cue, who, cue.start, cue.rule or "subject")


def behind_quote(page: Page, cue: Cue, s: int, e: int) -> Span | None:
    """Who stands behind a verb that follows what it quotes: "« … », a déclaré X", "« … », lâche, amer, X"."""
    n, frames = page.n, cue.verb.frames
    if cue.rule == "decline":
        return None
    who = noun_after(page, _past_manner(n, cue, e), e, anybody="n" not in frames)
    if who is None or not speaks(page, who.start, who.end):
        aside = ASIDE_SHORT.match(n, cue.end, e)
        who = (noun_after(page, aside.end(), e) if aside else far_noun(page, cue.end, e)) or who
    if who is None or ("n" in frames and SOME_OF.match(n, who.start, e)):
        return None
    if "q" not in frames and "e" not in frames and comes_complement(page, cue, e):
        return None
    return None if object_follows(page, cue, who, s, e) else who


def behind_comma(page: Page, cue: Cue, s: int, e: int, left: str) -> Span | None:
    """Who stands behind a verb that follows what it reports and a comma: "Le pont a sauté, annonce le maire"."""
    n, frames = page.n, cue.verb.frames
    if cue.rule == "decline" or not left.endswith((",", "…", "!", "?", "-")) or CONTRAST.search(left):
        return None  # "La région, elle, plaide l'indigence"
    who = noun_after(page, _past_manner(n, cue, e), e)
    if who and COUNT_SAID.match(n, who.start - 1, e):
        who = None  # "Le gouverneur, Ali Sow, a reconnu un mort"
    if who and "n" in frames and a_document(page, who) and set_off(page, s, cue.start):
        who = None  # "Le maire, élu lundi, a promis une enquête"
    told = "," not in left[:-1] or TELLS_ALREADY.search(n, s, cue.start) is not None
    far = None
    if told and who is None and not QUE_NEXT.match(n, cue.end, e):  # "Sa veuve, Awa Sow, a dit qu'elle irait devant la cour"
        far = far_noun(page, cue.end, e)
        if far and ";" in n[cue.end : far.end]:
            far = None
    who = who or far
    if who is None:
        return None
    closes = told and who_closes(page, who, e)  # "Il est vivant, précise sans lever la tête le médecin"
    if not closes and (far or ("q" not in frames and "e" not in frames)):
        return None
    return None if _is_object(page, cue, who, s, e, closes) else who


def _past_manner(n: str, cue: Cue, e: int) -> int:
    """Where what follows a verb begins once it is told how somebody speaks: ", d'une voix lasse, "."""
    manner = MANNER.match(n, cue.end + 2, e) if n.startswith(", ", cue.end) else None
    return manner.end() - 1 if manner else cue.end


def _is_object(page: Page, cue: Cue, who: Span, s: int, e: int, closes: bool) -> bool:
    """Whether a noun behind a verb is what it is about; ``closes`` where somebody stands there and ends the sentence."""
    n, verb = page.n, cue.verb
    noun = first_word(page, who)
    if ONE.match(n, who.start, e) and n.startswith(' "', who.end):
        return True  # "La rectrice, Irma Solis, déplore une milice « sans foi ni loi »"
    if verb.lemma in ("rappeler", "assurer") and idiom(page, cue, cue.end + 1, e):
        return True  # "a rappelé ses 850 soldats"
    if "n" in verb.frames and SOME_OF.match(n, who.start, e):
        return True
    if verb.event_type == "comment" and noun in DOCUMENTS:
        return True
    if verb.lemma in NOT_WITHOUT_QUOTE and noun not in PEOPLE and not closes:
        return True
    if verb.asks and ASKED_TO.search(n, who.start, min(e, who.end + 25)):
        return True  # "La famille, en larmes, a imploré les ravisseurs de la libérer"
    if verb.event_type in _OF_SOMEBODY and not closes and verb.lemma not in REACTS:
        return True
    return object_follows(page, cue, who, s, e)


def without_comma(page: Page, cue: Cue, s: int, e: int, left: str) -> Span | None:
    """Who stands behind a verb that follows what it reports with no comma between: "La route est coupée annonce le maire"."""
    n = page.n
    if cue.verb.lemma not in NO_COMMA or not FINITE.search(n, max(s, n.rfind(",", s, cue.start)), cue.start):
        return None
    who = noun_after(page, cue.end, e)
    if (
        who is None
        or n[who.end : who.end + 1] not in (",", ".", "", "\n", "!")
        or not DET.match(n, who.start, who.end)
        or not speaks(page, who.start, who.end)
        or ALSO.match(left[-12:])
    ):
        return None
    return who


def _takes_up(page: Page, cue: Cue, e: int, cues: list[Cue], left: str) -> bool:
    """Whether what is said stands before, and is taken up: "voilà ce qu'il raconte, et", "ce que sa veuve réfute."."""
    return (
        cue.verb.lemma in VERDICTS
        or (" ce qu" in left[-70:] and REPORTED_BACK.search(left) is not None)
        or (not cues and ALONE_END.match(page.n, cue.end, e) is not None and CE_QUE.search(left) is not None)
    )


def one_word(page: Page, s: int, cue: Cue) -> bool:
    """Whether the quotation before ``cue`` is a word or two within the sentence: "Le parti « unique » a conclu un accord"."""
    at = bisect_right(page.quote_starts, cue.start) - 1
    opening = page.outer[at].span.start if at >= 0 else s
    return opening > s and not page.long(opening) and page.n[opening - 2 : opening - 1].isalnum()


def a_document(page: Page, speaker: Span) -> bool:
    """Whether a text or an inquiry is named, as one of its kind: "une enquête", "des rapports"."""
    return page.n.startswith(("un ", "une ", "des "), speaker.start) and head(page, speaker) in DOCUMENTS


def set_off(page: Page, s: int, at: int) -> bool:
    """Whether somebody stands at the head with what is set off by commas, and no verb: "La ministre, arrivée mardi,"."""
    comma = page.n.find(",", s, at)
    aside = comma >= 0 and page.n[comma + 1 : at].strip(" ,") != ""
    return aside and speaks(page, s, comma) and not OWN_VERB.search(page.n, s, at)


def quoted_of(page: Page, cue: Cue, s: int) -> Span | None:
    """The subject of which a quotation tells before its verb comes: "Le président, placé sous « bonne garde », a appelé ses amis à …"."""
    at = bisect_right(page.quote_starts, cue.start) - 1
    opening = page.outer[at].span.start if at >= 0 else s
    lead = page.n[s:opening]
    if opening - s < 12 or "," not in lead or ":" in lead or FINITE.search(page.n, s, opening):
        return None
    who = first_noun(page, s, opening)
    return who if who is not None and who.start - s <= 3 and somebody(page, who) else None


def object_before(page: Page, cue: Cue, s: int, e: int) -> bool:
    """What is judged stands before: "…, ce que sa veuve réfute", "une clause que le patronat juge inapplicable"."""
    n = page.n
    who = noun_before(page, s, cue.start)
    if who is None or cue.start - who.end > 3 or not somebody(page, who):
        return False
    m = QUE_BEFORE_VERB.search(n[max(s, who.start - 14) : who.start])
    if m is None or m[0].startswith("dont"):
        return False
    que = max(s, who.start - 14) + m.start()
    if m["whole"]:
        if not m["whole"].startswith(("ce", "chose")):
            return False
        if que - s < 3 and cue.verb.tells and page.text[e - 1] != ".":
            return False  # "Ce que disent les acteurs": a heading
        cue.rule, cue.speaker, cue.begin, cue.floor = "inversion", who, s, que
        return True
    verdict = ATTRIBUTE.match(n, cue.end, e) if cue.verb.lemma in VERDICTS else None
    if cue.verb.lemma == "attribuer":
        verdict = TO_SOMEBODY.match(n, cue.end, e)  # "un raid que l'armée attribue aux rebelles"
    if verdict is None and cue.verb.tells:
        return False
    if verdict and n[que - 3 : que].rstrip(" ,").endswith('"'):
        cue.rule, cue.speaker, cue.begin, cue.stop = "relative", who, que, verdict.end()
        return True  # "une « réponse robuste », que Bamako juge attentatoire"
    noun = HEAD_BEFORE.search(n, max(s, que - 60), que)
    head_words = noun[0].rstrip(" ,") if noun else ""
    known = re.split("[ ']", head_words)[-1]
    if (
        noun is None
        or (
            known in FORMS
            and not (known in NOUNLIKE and n.endswith(f", {known} ", s, que))
            and not WITH_ARTICLE.search(n, s, trimmed(n, s, que))
        )
        or (verdict and AND_OBJECT.match(n, verdict.end(), e))
    ):
        return False  # "assure que le préfet juge prématuré le retrait": a clause, no relative
    cue.rule, cue.speaker, cue.begin = "relative", who, noun.start("it")
    cue.stop = verdict.end() if verdict else cue.end
    cue.floor = que
    return True


def inverted_relative(page: Page, cue: Cue, s: int, e: int) -> bool:
    """Verb before subject after "que" or "comme": "…, ce que dément Kiev", "une version que rejette l'armée"."""
    at = cue.start
    if page.n[at : cue.end].startswith(("le ", "l'")):
        at += 3 if page.n[at] == "l" and page.n[at + 1] == "e" else 2
    m = QUE_BEFORE_VERB.search(page.n[max(s, at - 14) : at])
    if m is None or ("a" in cue.verb.frames and "n" not in cue.verb.frames and "q" not in cue.verb.frames):
        return False
    speaker = noun_after(page, cue.end, e) or (far_noun(page, cue.end, e) if m["whole"] else None)
    if speaker is None:
        return False
    que = max(s, at - 14) + m.start()
    if que - s < 3 and cue.verb.tells and page.text[e - 1] != ".":
        return False  # "Ce que revendique la milice": a heading
    cue.rule, cue.speaker = "inversion", speaker
    whole = (m["whole"] or "").startswith(("ce", "comme", "ainsi", "tel"))
    cue.begin, cue.floor = (s, que) if whole and que - s > 12 else (max(s, page.n.rfind(",", s, que) + 1), 0)
    return True


def postposed(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """Subject first, after what is said: "« Nous avons fini », il a dit"."""
    n = page.n
    if cues:
        return False
    if not POSTPOSED_END.match(n, cue.end, e):
        return False
    subject = noun_before(page, s, cue.start)
    if subject is None or subject.start <= s + 12 or not somebody(page, subject):
        return False
    if last_before(n, subject.start) not in (",", '"'):
        return False
    cue.speaker, cue.begin, cue.rule = subject, s, "inversion"
    cue.floor = subject.start
    return True


def inversion(page: Page, cue: Cue, s: int, e: int, speaker: Span | None) -> bool:
    """The subject after the verb, both after what is said; ``None`` for a pronoun: "…, a-t-il dit", "…, a-t-on appris de source sûre".

    After some adverbs the pronoun only takes a subject up: "À peine le maire admet-il que…".
    """
    left = page.n[s : cue.start].rstrip(" ,")
    if speaker is None and not page.n.endswith("?", s, e):
        noun = ADVERB_INVERTS.match(page.n, s, cue.start)
        who = noun_before(page, noun.end(), cue.start) if noun else None
        if who and who.end == trimmed(page.n, s, cue.start) and complement(page, cue, e):
            return _give(cue, who, who.start, cue.rule or "subject")  # "Tout juste l'ambassadeur concède-t-il que…"
    if speaker is None:
        where = page.n[cue.start : cue.end + 1]
        m = re.search(r"\b(?:il|elle|on|ils|elles)\b", where)
        if m and m[0] != "on":
            speaker = Span(cue.start + m.start(), cue.start + m.end())
        elif m:
            source = SOURCE.search(page.n, cue.end, e) or AT_TOWN_NAMED.match(page.text, cue.end, e)
            before = page.before[-1] if page.before and re.match(r"y\b", where) else None
            if not source and (before is None or before.speaker is None):
                return False
            if not source and before is not None:
                cue.speaker, cue.begin, cue.rule = before.speaker, s, "inversion"
                return bool(left)  # "Le pont a sauté, y affirme-t-on": in the text just cited
            assert source is not None
            speaker = Span(*source.span("town")) if source.re is AT_TOWN_NAMED else Span(source.start() + 1, source.end())
            asked = ASKED_OF.match(page.n, speaker.start, speaker.end)
            speaker = Span(asked.end(), speaker.end) if asked else speaker  # "a-t-on appris auprès de l'hôpital"
    if not left:
        if not cue.pronoun:
            return False
        previous = page.reading.sentence_at(max(0, s - 1))
        if previous.start >= s or page.n[previous.end - 1] not in '"\x00':
            return False
        cue.begin = previous.start
    else:
        cue.begin = s
    cue.rule = "inversion"
    cue.speaker = speaker
    return True


def passive(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """After "par": "Le groupe a été accusé par l'ONU de…"."""
    m = BY.match(page.n, cue.end, e) or (BY_FAR.match(page.n, cue.end, e) if cue.verb.asks else None)
    told = None if m else SKIP.match(page.n, cue.end, e)
    m = BY.match(page.n, told.end(), e) if told else m  # "a été confirmée à l'AFP par un conseiller"
    if not m or not (cue.rule == "light" or set(cue.verb.frames) & set("naD")):
        return False
    if not speaks(page, m.end(), min(e, m.end() + 80)):
        return False
    if cue.verb.lemma in ("reconnaitre", "designer") and not BLAMED.match(page.n, m.end(), e):
        return False  # "désigné par l'Union", "reconnu par Washington"
    judges = head(page, Span(m.end(), min(e, m.end() + 60)))
    if cue.verb.lemma in ("condamner", "rejeter", "approuver", "juger") and (judges in COURTS or judges in _HOUSES):
        return False  # "condamné par un tribunal", "approuvé par le Parlement": judgements and votes
    cut = AFTER_NOUN.search(page.n, m.end() + 1, e)
    end = cut.start() if cut else e
    to_do = (
        TO_DO.search(page.n, m.end() + 1, end)
        or AS.search(page.n, m.end() + 1, end)
        or VERB_BEGINS.search(page.n, m.end() + 1, end)
    )
    end = to_do.start() if to_do else end
    day = DAY_BEHIND.search(page.n, m.end() + 1, end)
    end = day.start() if day else end  # "annoncée par le gouvernement le 28 novembre"
    while end > m.end() and page.n[end - 1] in " .,;":
        end -= 1
    cue.speaker = Span(m.end(), end)
    cue.rule = "passive"
    subject = noun_before(page, s, cue.start)
    cue.begin = subject.start if subject and cue.start - subject.start < 120 else cue.start
    cue.addressee = subject
    return True


def carried(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """An infinitive that carries a subject on: "…, avant d'imputer…"; at the head, of who follows or spoke before: "Avant de préciser que…"."""
    if not _says_more(page, cue, e):
        return False
    if cues or page.n[s : cue.start].strip():
        return _carry_on(page, cue, s, cues, "participle")
    if dangling(page, cue, e):
        return True
    before = page.before[-1].speaker if page.before else None
    return before is not None and "," not in page.n[cue.end : e] and _give(cue, before, cue.start, "coordination")


def bare(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """A participle that carries an auxiliary on: "a réclamé une enquête et confirmé que…"."""
    last = cues[-1] if cues else None
    if last is None:
        told = "q" in cue.verb.frames and comes_complement(page, cue, e)
        if not (told or (not cue.verb.tells and complement(page, cue, e))) or not DONE.search(page.n, s, cue.start):
            return False
        who = first_noun(page, s, cue.start)  # "a dépêché 500 hommes et promis que…"
        return who is not None and somebody(page, who) and _give(cue, who, cue.start, "coordination")
    if last.tense not in ("pp", "bare", "support") or cue.start - last.end > 220:
        return False
    if last.verb.tells and cue.verb.tells:
        return False  # "a affirmé vouloir… et confirmé que…" is one act
    return _says_more(page, cue, e) and _carry_on(page, cue, s, cues, "coordination")


def gerund(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """A participle in -ant that carries a subject on: "…, précisant que…", "…, tout en accusant…"."""
    if not _says_more(page, cue, e):
        return False
    comma = page.n.rfind(", ", cue.start, cue.end)
    if comma >= 0:
        cue.start = comma + 2  # "Moscou a rappelé son ambassadeur mardi, accusant…": the day is of the verb before
    left = page.n[s : cue.start]
    while_doing = page.n.startswith(("tout en ", "en "), cue.start)
    if while_doing and (reacted := REACTED.search(left)):
        return answers(page, cue, s, s + reacted.start(), cues)
    left = left.rstrip()
    if not left and not cues:
        return dangling(page, cue, e)
    if left and not left.endswith((",", '"', " et", " mais", "puis", ")")) and not (cues and while_doing):
        return _own_subject(page, cue, s, cues)
    return _carry_on(page, cue, s, cues, "participle")


def _says_more(page: Page, cue: Cue, e: int) -> bool:
    """Whether a verb that carries a subject on has what it governs; not "répondant à des questions"."""
    return complement(page, cue, e) and not TO_QUESTIONS.match(page.n, cue.start)


def _carry_on(page: Page, cue: Cue, s: int, cues: list[Cue], rule: str) -> bool:
    """Give ``cue`` who has just spoken, else the subject that the sentence begins with."""
    if cues and cues[-1].rule != "selon":
        return _give(cue, cues[-1].speaker, cue.start, rule)
    who = first_noun(page, s, cue.start)
    if who is None or not somebody(page, who):
        return False
    return _give(cue, who, who.start if cue.start - who.start < 160 else cue.start, rule)


def _own_subject(page: Page, cue: Cue, s: int, cues: list[Cue]) -> bool:
    """A participle with a subject of its own: ", leur porte-parole Idris Hamdan dénonçant", or with the text of its author."""
    who = noun_before(page, s, cue.start)
    if (
        who is not None
        and cue.start - who.end < 3
        and last_before(page.n, who.start) in (",", ";")
        and head(page, who) not in DOCUMENTS
        and speaks(page, who.start, who.end)
    ):
        return _give(cue, who, who.start, "participle")
    text = WRITTEN.search(page.n, max(s, cue.start - 70), cue.start)
    author = first_noun(page, s, text.start()) if text and not cues else None
    # "L'ambassade a publié un communiqué appelant ses ressortissants à partir"
    return author is not None and somebody(page, author) and _give(cue, author, author.start, "participle")


def answers(page: Page, cue: Cue, s: int, verb: int, cues: list[Cue]) -> bool:
    """Who answers by saying something, where ``verb`` answers: "Le Kremlin a réagi mardi en dénonçant une provocation"."""
    last = cues[-1] if cues else None
    if last is not None and last.start >= verb - 3:
        cues.pop()  # what the answer is stands in the gerund
        cue.speaker, cue.begin = last.speaker, min(last.begin, last.start)
    else:
        subject = first_noun(page, s, verb)
        if subject is None or not somebody(page, subject):
            return False
        cue.speaker, cue.begin = subject, subject.start
    cue.rule = "participle"
    return True


def dangling(page: Page, cue: Cue, e: int) -> bool:
    """The subject stands after the comma: "Dénonçant une « farce », le maire a…"."""
    comma = page.n.find(", ", cue.end, e)
    if comma < 0:
        return False
    start = comma + 2
    if not speaks(page, start, min(e, start + 90)):
        return False
    cut = AFTER_NOUN.search(page.n, start + 1, e)
    finite = FINITE.search(page.n, start + 1, e)
    end = min(cut.start() if cut else e, finite.start() if finite else e)
    for word in NOUN_WORD.finditer(page.n, start, end):  # "Dénonçant une farce, les juges de la cour réclament la…"
        said = any(form.tense == "pres" for form in FORMS.get(word[0], ()))
        if said and not NOUN_AHEAD.search(page.n, max(start, word.start() - 8), word.start()) and word.start() > start + 6:
            end = word.start()
            break
    cue.speaker = Span(start, max(start + 1, trimmed(page.n, start, end)))
    cue.begin, cue.rule, cue.stop = cue.start, "participle", comma
    return True


def subject(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """The subject before the verb, itself or taken up: "X a affirmé", "X, qui demande", "et réclame"."""
    left = page.n[s : cue.start]
    if ON.search(left) and on_says(page, cue, s, e):
        return True
    relative = QUI.search(left)
    if relative and not BY_WHICH.search(left, 0, relative.end()):  # "une lettre dans laquelle elle réclame"
        return in_relative(page, cue, s, e, cues, s + relative.start())
    to_whom = TO_WHOM.search(left) if cues else None
    if to_whom:
        return _give(cue, cues[-1].speaker, s + to_whom.start() + 2, "coordination")
    coordination = COORDINATION.search(left)
    if coordination and coordination["word"]:
        return coordinated(page, cue, s, e, cues)
    cue.rule = cue.rule or ("infinitive" if cue.tense == "support" else "subject")
    who = noun_before(page, s, cue.start)
    after_comma = left.rstrip().endswith(",")
    if who is None and cues and after_comma:
        return _give(cue, cues[-1].speaker, cue.start, cue.rule)
    without = cue.rule == "decline" and page.n.startswith("sans ", cue.start)
    if without or (cue.rule == "decline" and who is None and after_comma):
        who = None if without and cues else first_noun(page, s, cue.start)
    return says_so(page, cue, s, e, cues, who)


def on_says(page: Page, cue: Cue, s: int, e: int) -> bool:
    """Whose "on" it is, named before or behind: "Au ministère, on assure que", "On indique à la préfecture que"."""
    lead = ON_LEAD.search(page.n, max(s, cue.start - 90), cue.start)
    if lead:
        who = Span(*lead.span("who"))
        place = lead["prep"] in ("a", "au", "aux", "chez")
        known = not place or page.text[who.start].isupper() or speaks(page, who.start, who.end)
        if cue.verb.lemma in COUNTED or not (known or names_speaker(head(page, who))):
            return False
        return _give(cue, who, lead.start(), "subject")
    seat = ON_AT.match(page.n, cue.end, e)
    if seat is None:
        return False
    who = Span(*seat.span("who"))
    if not (page.text[who.start].isupper() or speaks(page, who.start, who.end) or labelled(page, who.start, who.end)):
        return False
    return _give(cue, who, max(s, cue.start - 3), "subject")


def in_relative(page: Page, cue: Cue, s: int, e: int, cues: list[Cue], at: int) -> bool:
    """The subject that a relative at ``at`` takes up: "X, qui demande"; at the head of a sentence, whoever spoke before: "Qui précise"."""
    if not cues and not page.n[s:at].strip(' ,"') and not page.n.endswith("?", s, e):
        before = page.before[-1].speaker if page.before else None
        return before is not None and _give(cue, before, cue.start, "relative")
    who = antecedent(page, s, at, cues)
    cue.rule = "relative"
    said = [c.speaker for c in cues if c.rule in ("selon", "inversion") and c.speaker]
    if who and cue.verb.lemma in _COUNTS_TOO and any(who.overlaps(speaker) for speaker in said):
        return False  # "…, selon le parquet, qui dénombre aussi 31 blessés": of what he has said already
    return says_so(page, cue, s, e, cues, who)


def coordinated(page: Page, cue: Cue, s: int, e: int, cues: list[Cue]) -> bool:
    """The subject of the verb before: "salue la trêve et réclame"."""
    if cues and cues[-1].rule != "selon":
        return _give(cue, cues[-1].speaker, cue.start, "coordination")
    cue.rule = "coordination"
    return says_so(page, cue, s, e, cues, first_noun(page, s, cue.start))


def says_so(page: Page, cue: Cue, s: int, e: int, cues: list[Cue], who: Span | None) -> bool:
    """Give ``cue`` the subject before its verb, where that can speak and does so here."""
    n, last = page.n, cues[-1] if cues else None
    house = AT_HOUSE.search(n[s : cue.start]) if who is None and cue.tense == "pp" else None
    if house:
        who = Span(s + house.start("who"), s + house.end("who"))  # "Au ministère ont précisé que": a translation
    if who is None or _is_no_act(page, cue, e, last, who):
        return False
    of_speaker = (cue.rule == "relative" or house is not None) and names_speaker(head(page, who))
    if not of_speaker and (house is not None or not _can_say(page, cue, who)):  # "le départ du gouverneur, qui exclut"
        return False
    voice = VOICE_OF.match(page.text, who.end, cue.start)
    cue.speaker = Span(*voice.span("who")) if voice else who  # "Pyongyang, par la bouche de Kim Jong-ae, a juré"
    such = SUCH_AS.match(n, who.end, cue.start) if SOME.fullmatch(n, who.start, who.end) else None
    if such and speaks(page, *such.span("who")):
        cue.speaker = Span(*such.span("who"))  # "Certains, à l'image du maire Ali Sow, réclament"
    cue.begin = who.start if cue.start - who.start < 200 else cue.start
    if last and last.rule != "relative" and last.speaker and last.speaker.start == who.start and last.start < cue.start:
        cue.begin = cue.start  # "Rabat salue la trêve, exige un contrôle"
    return True


def _is_no_act(page: Page, cue: Cue, e: int, last: Cue | None, who: Span) -> bool:
    """Whether verb and subject make no act of speech of their own."""
    n, lemma = page.n, cue.verb.lemma
    if lemma == "dire" and NICKNAME.match(page.text, cue.start - 2, e):
        return True
    if IT.match(n, who.start, e) or NOBODY.match(n, who.start, who.end + 1):
        return True  # "Il se dit que le chef a fui", "Il convient de rappeler", "Personne n'a dit"
    if last is not None and last.rule in _OWN_SUBJECT and nested(page, last, who):
        return True
    if lemma in _JUDGES and head(page, who) in COURTS:
        return not comes_complement(page, cue, e)  # "le tribunal a jugé recevable la plainte"
    return lemma in ("menacer", "promettre") and head(page, who) in DOCUMENTS  # "le bilan menace de s'alourdir"


def _can_say(page: Page, cue: Cue, who: Span) -> bool:
    """Whether a subject speaks: by its noun, or by a verb that nobody but a speaker can be the subject of."""
    if somebody(page, who):
        return True
    if cue.rule == "coordination" or head(page, who) in THINGS or not DET.match(page.n, who.start, who.end):
        return False
    verb = cue.verb
    if verb.lemma in STRONG or (cue.rule == "decline" and not FALLS_SILENT.search(page.n, cue.start, cue.end)):
        return True
    return verb.lemma not in THINGS_TOO and (verb.lemma in PERSONAL or not _TO_SAY.isdisjoint(verb.frames))


def nested(page: Page, last: Cue, subject: Span) -> bool:
    """Whether ``subject`` opens the clause that the last cue reports: "indiquant que X avait insisté" is one act, not two."""
    m = REPORTED.search(page.n, max(last.end, subject.start - 5), subject.start)
    if m is None or NOT_QUE.search(page.n[max(last.end, m.start() - 14) : m.start()]):
        return False
    return not QUE.search(page.n, last.end, m.start())


_BY_TENSE = {
    "passive": passive,
    "quoted": quoted,
    "told": told,
    "ger": gerund,
    "carried": carried,
    "carried-on": carried_on,
    "bare": bare,
}
