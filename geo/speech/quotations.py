"""Quotations that no verb of the list introduces: any verb after them, a colon, a label, a fragment, nothing at all."""

import re
from bisect import bisect_left

from geo.country import COUNTRIES, DEMONYMS
from geo.model import Span
from geo.speech.fr import FORMS, Verb

__all__ = ["ALONE", "BESIDE"]
from geo.speech.grammar import (
    ACT,
    ACT_HEADS,
    ACT_OF,
    ACTS,
    ADJECTIVE_FIRST,
    AFTER_COLON,
    AFTER_NOUN,
    AFTER_QUOTE,
    AHEAD,
    ALSO,
    AT_MIKE,
    AT_PLACE_FIRST,
    BRACKET_NAME,
    DET,
    FINITE,
    GESTURE,
    INCISED,
    IS_WHAT,
    LABEL,
    MOOD_WORDS,
    NAME_AFTER,
    NAMED,
    NO_WORD,
    NOBODY,
    NOT_A_VERB,
    NOUN_WORD,
    OF_NAMES,
    OPENS,
    PAST_FORM,
    PERSON_LABEL,
    PRESENT_FORM,
    PRONOUN,
    PRONOUN_IN,
    REACTION,
    READ_IN,
    SIGNED,
    SILENCE,
    TITLE_GROUP,
    VERBAL,
    VERBLESS,
    WE_SAY,
)
from geo.speech.nouns import far_noun, first_noun, labelled, noun_after, noun_before, speaks
from geo.speech.page import Cue, Page, Rule, trimmed
from geo.speech.subjects import inversion
from geo.text import fold
from geo.titles import PEOPLE
from geo.titles import speaks as names_speaker


def any_verb(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Verbs that no list foresees: after a long quotation, any whose subject speaks ("…", sanglote X)."""
    found = list(cues)
    at = bisect_left(page.quote_starts, s)
    while at < len(page.outer) and page.outer[at].span.start < e:
        quotation = page.outer[at].span
        at += 1
        end = quotation.end
        m = AFTER_QUOTE.match(page.n, end, e) if page.long(quotation.start) else None
        if (
            m is None
            or any(quotation.start <= c.start < m.end() + 30 for c in cues)
            or m["verb"] in NOT_A_VERB
            or (page.n[end - 2 : end + 1].strip()[-1:] == '"' and page.text[end : end + 1] != ",")
        ):
            continue
        if not (PAST_FORM if m["aux"] else PRESENT_FORM).match(m["verb"]):
            continue
        cue = Cue(m.start("aux") if m["aux"] else m.start("verb"), m.end("verb"), Verb(m["verb"], "comment", "qe"), "pres")
        if m["he"] or m["it"]:
            cue.end = m.end("it") if m["it"] else cue.end
            cue.pronoun = True
            if not inversion(page, cue, s, e, None):
                continue
        else:
            speaker = noun_after(page, m.end() - 1, e) or far_noun(page, m.end() - 1, e)
            if speaker is None or not inversion(page, cue, s, e, speaker):
                continue
        found.append(cue)
    return found


def read_in(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A text that is quoted: "« Le pont sera fermé », lit-on dans l'arrêté"."""
    found = list(cues)
    for m in page.sought(READ_IN, s, e):
        cut = AFTER_NOUN.search(page.n, m.end() + 1, e)
        stop = trimmed(page.n, m.end() + 1, cut.start() if cut else e, " .,;:")
        cue = Cue(
            m.start(), m.end(), Verb("lire", "comment", "q"), "pres", rule="inversion", speaker=Span(m.end(), stop), begin=s
        )
        found.append(cue)
    return found


_STANDS_BEFORE = re.compile(r"\b[a-z-]+ ?$")


def bracket_name(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who speaks stands in brackets after a quotation: "« Un affront de trop » (Ligue arabe)"."""
    found = list(cues)
    for named in page.outer[bisect_left(page.quote_starts, s) : bisect_left(page.quote_starts, e)]:
        end = named.span.end
        bracket = BRACKET_NAME.match(page.text, end, e) if page.n[end : end + 2].strip()[:1] == "(" else None
        short = page.text[bracket.start(1) : bracket.end(1)] if bracket else ""
        if short.isupper() and _STANDS_BEFORE.search(page.n, s, named.span.start):
            continue  # a body by its name and its letters: "Le groupe « Front du fleuve » (FDF) a …"
        if bracket is None or named.inner.end - named.inner.start < 12:
            continue
        cue = Cue(
            end,
            bracket.end(),
            Verb("", "comment", "q"),
            "pres",
            rule="inversion",
            speaker=Span(bracket.start(1), bracket.end(1)),
        )
        cue.begin, cue.floor = named.span.start, end
        found.append(cue)
    return found


def silence(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """No word: "Aucun commentaire du côté du parquet", "À Caracas, aucune réaction", "Pas de réaction israélienne"."""
    found = list(cues)
    for m in page.sought(NO_WORD, s, e):
        speaker = noun_after(page, m.end(), e) or (
            noun_after(page, m.end() - 3, e) if page.n[m.end() - 3 : m.end()] in ("la ", " l'") else None
        )
        if speaker is None:
            continue
        cue = Cue(
            m.start(),
            m.end(),
            Verb("se taire", "decline_comment", "0"),
            "pres",
            rule="decline",
            speaker=speaker,
            begin=m.start(),
        )
        cue.stop = speaker.end
        found.append(cue)
    return found or silent(page, s, e)


def silent(page: Page, s: int, e: int) -> list[Cue]:
    """No word from somebody named before or by an adjective."""
    m = next(iter(page.sought(SILENCE, s, e)), None)
    if m is None:
        return []
    place = AT_PLACE_FIRST.match(page.n, s, m.start() + 1)
    adjective = ADJECTIVE_FIRST.search(page.n, m.start(), min(e, m.end() + 30))
    if place and (
        page.text[place.start("who")].isupper()
        or speaks(page, place.start("who"), place.end("who"))
        or labelled(page, place.start("who"), place.end("who"))
    ):
        speaker = Span(*place.span("who"))
    elif adjective and adjective["adjective"] in DEMONYMS:
        speaker = Span(*adjective.span("adjective"))
    else:
        return []
    cue = Cue(m.start(), m.end(), Verb("se taire", "decline_comment", "0"), "pres", rule="decline", speaker=speaker, begin=s)
    return [cue]


_A_TOLL = re.compile(r"(?:l[ea] |les |un |ce )?(?:[a-z]+ )?(?:bilan|decompte|chiffre)s?\b")


def fragment(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Somebody's own words in a sentence about him: "Les délégués en sont ressortis « ni déçus ni dupes »"."""
    n = page.n
    q = page.next_quote(s, e)
    if q < s + 12:
        return []
    quotation = page.quotation_at(q)
    if page.text.count(" ", quotation.inner.start, quotation.inner.end) < 2 or NAMED.search(n[max(s, q - 24) : q]):
        return []
    if n[s:q].rstrip().endswith(":") or n.rfind("(", s, q) > n.rfind(")", s, q):
        return []  # a name is explained: "Boko Haram (littéralement « le livre est impur »)"
    subject = first_noun(page, s, q)
    if subject is None or q - subject.end > 160 or not speaks(page, subject.start, max(subject.end, subject.start + 1)):
        return []
    if (
        _A_TOLL.match(n, subject.start, subject.end)  # "Le bilan est « d'au moins dix morts »"
        or WE_SAY.match(n, subject.start)
        or NOBODY.match(n, subject.start, subject.end + 1)
        or PRONOUN.match(n, subject.start, subject.end + 1)
    ):
        return []
    verb = FINITE.search(n, subject.end, q) or PRESENT_FORM.match(
        n[subject.end : q].strip().split(" ")[0] if n[subject.end : q].strip() else ""
    )
    opening_noun = NOUN_WORD.match(page.reading.folded, quotation.inner.start)
    if IS_WHAT.search(n, subject.end, q) and (
        DET.match(page.reading.folded, quotation.inner.start) or (opening_noun and names_speaker(opening_noun[0]))
    ):
        return []  # "Le général Diarra, qui dirige la base, est « le cerveau du raid »": of him
    opening = OPENS.match(page.reading.folded, quotation.inner.start, quotation.inner.end)
    alone = ALSO.match(n[subject.end : q].rstrip('" ')) is not None and opening is not None
    if verb is None and not (alone and opening and VERBAL.fullmatch(opening["verb"])):
        return []
    cue = Cue(subject.end, q, Verb("", "comment", "q"), "pres", rule="fragment", speaker=subject, begin=subject.start)
    cue.stop, cue.content = quotation.span.end, quotation.span
    cue.doubts.append("implied_speaker")
    return [cue]


def colon(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who speaks stands before a colon: "Le maire : « La ville a tenu bon »", "Le mot du préfet : « … »"."""
    n = page.n
    q = page.next_quote(s, e)
    if q < 0 or not n[s:q].strip().endswith(":"):
        return []
    if not page.long(q) and len(NOUN_WORD.findall(page.reading.folded, q, min(e, q + 60))) < 3:
        return []  # "Vive le roi !" is said, "Liberté" a slogan
    at = trimmed(n, s, q, " :")
    of = REACTION.match(n, s, at)
    who: Span | None
    noun = NOUN_WORD.match(n, of.end(), at) if of else None
    if of and (speaks(page, of.end(), at) or (noun and names_speaker(noun[0]))):
        at_mike = AT_MIKE.search(n, of.end(), at)
        who, begin = Span(of.end(), at_mike.start() if at_mike else at), s
    else:
        who = (noun_before(page, s, at) if not FINITE.search(n, s, at) else None) or first_noun(page, s, at)
        if who and n.startswith(("lui ", "leur "), who.start):
            who = first_noun(page, s, at)  # "L'éleveur, un sage, lui répond : « … »"
        at_mike = AT_MIKE.search(n, who.start, who.end) if who else None
        if who and at_mike:
            who = Span(who.start, at_mike.start())
        gesture = GESTURE.search(n, who.start + 1, who.end) if who else None
        if who and gesture:
            who = Span(who.start, gesture.start())  # "Le maire hausse les épaules : « … »"
        if who and DET.fullmatch(n, who.start, who.end + 1):
            return []  # "La consigne tenait en peu de mots : « … »"
        if who is None or at - s >= 170 or not speaks(page, who.start, max(who.end, who.start + 1)):
            return []
        begin = who.start
    quotation = page.quotation_at(q)
    cue = Cue(at, q, Verb(":", "comment", "q"), "colon", rule="colon", speaker=who, begin=begin)
    cue.stop, cue.content = quotation.span.end, quotation.span
    return [cue]


def floating(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A quotation that is a sentence of its own, after somebody who spoke: whose words it gives."""
    q = page.next_quote(s, e)
    last = page.before[-1] if page.before else None
    if q < 0 or not page.long(q) or last is None or s - last.stop > 400:
        return []
    quotation = page.quotation_at(q)
    if len(quotation.span) <= 0.75 * (e - s):
        return []
    cue = Cue(q, q + 1, Verb("", "comment", "q"), "floating", rule="floating", begin=q, stop=quotation.span.end)
    cue.speaker, cue.content = last.speaker, quotation.span
    cue.doubts.append("implied_speaker")
    return [cue]


def ahead(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A quotation that is a sentence of its own, before the one whose words it gives: "« J'ai tout perdu. » Awa, 34 ans, a fui"."""
    q = page.next_quote(s, e)
    if q < 0 or q - s > 2 or not page.long(q) or page.before:
        return []
    quotation = page.quotation_at(q)
    if len(quotation.span) <= 0.75 * (e - s):
        return []
    m = AHEAD.match(page.text, quotation.span.end)
    if m is None or not (m["age"] or titled_at(page, m.start("who"))):
        return []
    cue = Cue(q, q + 1, Verb("", "comment", "q"), "floating", rule="floating", begin=q, stop=quotation.span.end)
    cue.speaker, cue.content = Span(*m.span("who")), quotation.span
    cue.doubts.append("implied_speaker")
    return [cue]


def explained(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A quotation, then after a colon what its speaker does with it: "« Rien n'est joué » : le maire tempère"."""
    q = page.next_quote(s, e)
    if q < 0 or q - s > 2 or not page.long(q):
        return []
    quotation = page.quotation_at(q)
    after = AFTER_COLON.match(page.n, quotation.span.end, e)
    if after is None or not titled_at(page, after.end()):
        return []
    title = TITLE_GROUP.match(page.text, after.end(), e)
    if title is None:
        return []
    name = NAME_AFTER.match(page.text, title.end(), e)  # "l'émissaire de l'ONU, Hans Grund, …"
    who = Span(title.start(), name.end() if name else title.end())
    cue = Cue(q, q + 1, Verb("", "comment", "q"), "floating", rule="floating", begin=q, stop=who.end)
    cue.speaker, cue.content = who, quotation.span
    return [cue]


def titled_at(page: Page, at: int) -> bool:
    """Whether a person with a title stands there: "Le maire Ali Sow", "La directrice de l'école"."""
    det = DET.match(page.n, at)
    noun = NOUN_WORD.match(page.n, det.end() if det else at)
    return noun is not None and noun[0] in PEOPLE


def label(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who speaks stands as a label: "OMS : le système de santé est « à bout »"."""
    q = page.next_quote(s, e)
    m = LABEL.match(page.text, s, e)
    if m is None or not (m["acronym"] or labelled(page, m.start("who"), m.end("who"))):
        return []
    if (q < 0 and not FINITE.search(page.n, m.end(), e)) or 0 <= q < m.end() + 2:
        return []
    cue = Cue(m.end("who"), m.end(), Verb(":", "claim", "q"), "colon", rule="colon", speaker=Span(m.start("who"), m.end("who")))
    cue.begin, cue.stop = s, trimmed(page.n, m.end(), e, " .,;")
    cue.content = Span(m.end(), cue.stop)
    return [cue]


def act(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A noun of speech and whose it is, without a verb: "Explication de la compagnie : une panne", "Démenti de Tripoli"."""
    if ACT_HEADS.isdisjoint(page.n[s : s + 60].split()):
        return []
    for pattern in (ACT_OF, ACT):
        m = pattern.match(page.n[s:e])
        cue = nominal(page, s, e, m) if m and m["act"] in ACTS else None
        if cue:
            return [cue]
    return []


def nominal(page: Page, s: int, e: int, m: re.Match[str]) -> Cue | None:
    """The cue that a noun of speech with its owner makes, if the sentence has no verb of its own."""
    after = m["after"].lstrip(" ,")
    if not after.startswith(":") and (m["the"] or (after.startswith("a ") and page.text[s + m.end() - len(after)] not in "àÀ")):
        return None  # "La condamnation du ministre a surpris"
    if m["of"].strip() in ("d'emploi", "d'achat", "publique", "d'asile", "de rancon"):
        return None  # "Offre d'emploi de la mairie"
    who = Span(s + m.start("who"), s + m.end("who"))
    if m["act"].startswith("condamnation") and page.next_quote(who.end, e) < 0 and titled_at(page, who.start):
        return None  # "Condamnation des chefs du parti : le parquet fait appel": a court's
    names = [word[0] for word in NOUN_WORD.finditer(page.n, who.start, who.end)]
    if not (page.text[who.start].isupper() or labelled(page, who.start, who.end) or names_speaker(names[0])):
        return None
    for word in NOUN_WORD.finditer(page.n, who.start, who.end) if not after.startswith(":") else ():
        within = page.text[who.start].isupper() and page.n[: word.start()].endswith((" de ", " du ", " des ", " la ", " d'"))
        if not (
            within or page.text[word.start()].isupper() or word[0] in DEMONYMS or names_speaker(word[0]) or word[0] in OF_NAMES
        ):
            return None  # "Le refus du gouvernement inquiète les marchés" has a verb
    cue = Cue(s + m.start("act"), who.start, Verb(m["act"], ACTS[m["act"]], "0"), "colon", rule="colon", speaker=who, begin=s)
    cue.stop = trimmed(page.n, who.end, e, " .,;\n")
    cue.content = Span(s + m.end("after"), cue.stop) if ":" in m["after"] else Span(s, cue.stop)
    if cue.verb.event_type not in ("claim", "comment"):
        cue.event_type = cue.verb.event_type
    return cue


STATES = frozenset(fold(name) for c in COUNTRIES.values() for name in (*c.names_fr, *c.capitals_fr))


def person_label(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """A person as a label, whom the text names elsewhere: "Zelensky : l'Ukraine ne cédera pas"."""
    m = PERSON_LABEL.match(page.text, s, min(e, s + 60))
    if m is None or any(c.begin < m.end() for c in cues) or not named_person(page, m["who"]):
        return cues
    cue = Cue(m.end("who"), m.end(), Verb(":", "comment", "q"), "colon", rule="colon", begin=s)
    cue.speaker = Span(m.start("who"), m.end("who"))
    cue.stop = trimmed(page.n, m.end(), e, " .,;\n")
    cue.content = Span(m.end(), cue.stop)
    return [cue]


def named_person(page: Page, name: str) -> bool:
    """Whether the text gives ``name`` a title somewhere: "le président Volodymyr Zelensky", "M. Zelensky"."""
    for m in re.finditer(rf"{re.escape(name)}(?!\w)", page.text):
        before = re.split(r"(?<!\bM)[.,;:!?\n]", page.text[max(0, m.start() - 40) : m.start()])[-1]
        words = re.split(r"[ '’]", before)[-4:-1]
        if not {"à", "de", "du", "des", "en"} & set(words) and any(fold(w) in PEOPLE or w in ("M.", "Mme") for w in words):
            return True
    return False


def verbless(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """The mood of somebody without a verb: "Washington « très préoccupé » par la situation", "Israël prêt à négocier"."""
    m = VERBLESS.match(page.n, s, e)
    if m is None or FINITE.search(page.n, s, e):
        return []
    who = Span(*m.span("who"))
    words = [w[0] for w in NOUN_WORD.finditer(page.n, who.start, who.end)]
    if not (page.text[who.start].isupper() or page.text[who.start - 1 : who.start] in "'’") or not speaks(
        page, who.start, who.end
    ):
        return []
    q = page.next_quote(m.end("who"), m.end() + 2)
    if m["quoted"]:
        opening = page.reading.folded[q + 1 : q + 40].lstrip()
        if not MOOD_WORDS.match(opening):
            return []
    elif not (page.n[who.start : who.end] in STATES or names_speaker(words[0])):
        return []
    cue = Cue(who.end, m.end(), Verb("se dire", "comment", "q"), "pres", rule="fragment", speaker=who, begin=who.start)
    cue.stop = trimmed(page.n, m.end(), e, " .,;\n")
    cue.content = Span(m.start("mood"), cue.stop)
    return [cue]


def signed(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """Who speaks stands alone after the quotation: "« On a tout perdu », Awa, 34 ans, vendeuse"."""
    q = page.next_quote(s, e)
    if q < 0 or q - s > 3 or not page.long(q):
        return []
    quotation = page.quotation_at(q)
    m = SIGNED.match(page.n, quotation.span.end, e)
    if m is None or not speaks(page, m.start("who"), m.end("who")) or FINITE.search(page.n, quotation.span.end, e):
        return []
    if not (page.text[m.start("who")].isupper() or labelled(page, m.start("who"), m.end("who"))):
        return []
    cue = Cue(quotation.span.end, m.end("who"), Verb("", "comment", "q"), "pres", rule="inversion", begin=q)
    cue.speaker, cue.floor = Span(*m.span("who")), quotation.span.end
    cue.stop, cue.content = m.end("who"), quotation.span
    return [cue]


def incised(page: Page, s: int, e: int, cues: list[Cue]) -> list[Cue]:
    """The words of the teller within the quotation: "« Le pays, dit-il, est à genoux »", "« Ici, souffle Mariam, on creuse »"."""
    shown = page.reading.folded
    for at in range(bisect_left(page.quote_starts, s), bisect_left(page.quote_starts, e)):
        quotation = page.outer[at]
        if not page.long(quotation.span.start):
            continue
        for m in INCISED.finditer(shown, quotation.inner.start, quotation.inner.end):
            tenses = ("pp",) if m["aux"] else ("pres", "past", "impf")
            verb = next(
                (
                    form.verb
                    for form in FORMS.get(m["verb"], ())
                    if form.tense in tenses and form.verb.reflexive == bool(m["self"]) and set(form.verb.frames) & set("qe")
                ),
                None,
            )
            given = m.span("did") if m["did"] else m.span("does")
            he = PRONOUN_IN.search(shown, *given) if given[0] >= 0 else None
            if verb is None or not (he or (m["who"] and tells(page, *m.span("who")))):
                continue
            cue = Cue(m.start() + 2, max(m.end("verb"), m.end("does")), verb, "pres", rule="inversion")
            cue.speaker, cue.begin = Span(*(he.span() if he else m.span("who"))), quotation.span.start
            cue.stop, cue.content = quotation.span.end, quotation.span
            return [cue]
    return []


def tells(page: Page, start: int, end: int) -> bool:
    """Whether words within a quotation name somebody who speaks."""
    det = DET.match(page.reading.folded, start, end)
    at = det.end() if det else start
    if page.text[at].isupper():
        return True
    heads = [m[0] for m in NOUN_WORD.finditer(page.reading.folded, at, end)][:2]
    return det is not None and any(names_speaker(head) for head in heads)


BESIDE = (
    Rule("any_verb", "« Nous avons tout perdu cette nuit », tremble une mère.", any_verb, "a quotation"),
    Rule("read_in", "« Le pont restera fermé », lit-on dans l'arrêté.", read_in),
    Rule("bracket_name", "« Un affront de trop » (Ligue arabe).", bracket_name, "a quotation"),
    Rule("person_label", "Zelensky : l'aide viendra. Le président Zelensky est à Kherson.", person_label, "a colon"),
    Rule("silence", "À Caracas, aucune réaction officielle.", silence),
)
"""Looked for beside the verbs of speech."""

ALONE = (
    Rule("label", "OMS : le réseau de soins est « à bout de souffle ».", label, "a colon"),
    Rule("act", "Explication de la compagnie : une panne de radar.", act),
    Rule("verbless", "Washington « très préoccupé » par la crue.", verbless),
    Rule("signed", "« On a tout perdu cette nuit », Awa, 34 ans, vendeuse.", signed, "a quotation"),
    Rule("incised", "« Le pays, soupire Mariam, est à genoux depuis mars. »", incised, "a quotation"),
    Rule("fragment", "Les délégués en sont ressortis « ni déçus ni dupes ».", fragment, "a quotation"),
    Rule("colon", "Le maire : « La ville a tenu bon cette nuit ».", colon, "a quotation"),
    Rule("ahead", "« Les citernes sont vides depuis hier. » Awa Ba, 34 ans, attend son tour.", ahead, "a quotation"),
    Rule(
        "explained", "« Les citernes sont vides » : la directrice de l'école refroidit les ardeurs.", explained, "a quotation"
    ),
    Rule("floating", "Le maire a réclamé des pompes. « Les citernes sont vides depuis hier. »", floating, "a quotation"),
)
"""Looked for where nothing else was found in a sentence."""
