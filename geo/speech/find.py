"""Text to speech acts: who is said to say what, as spans.

Every sentence is read on its narration, the folded text with quotations hidden, so that nothing said inside a quotation
can pass for the narrator's words. A form of a verb of speech becomes a cue when what stands around it fits: an auxiliary, a
subject, and one of the complements that the verb governs. The rules, each with its kind of sentence:

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

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from geo.codebook import Doubt, SpeechForm, StatementType
from geo.country import DEMONYMS
from geo.model import Article, Quote, Span
from geo.speech.fr import ADVERB, FORMS, Form, Verb
from geo.speech.grammar import (
    A_AFTER,
    ABOUT_AFTER,
    ADJECTIVE_FIRST,
    ADVERBS,
    AFTER_NOUN,
    AFTER_PREPOSITION,
    AFTER_QUOTE,
    AFTER_SELON,
    AGENCY,
    ALONE,
    ALONE_END,
    ALSO,
    AND_TO,
    APPOSED,
    APPOSITION_ONLY,
    ASIDE,
    ASIDE_SHORT,
    AT_PLACE_FIRST,
    AT_TOWN,
    AUXILIARY,
    BARE_HEADS,
    BRACKET_NAME,
    BREAK,
    BY,
    CARRIED,
    CARRIED_ON,
    CHARGED,
    CHIEFS,
    CLAUSE_START,
    CLITICS,
    COMMA,
    COMMA_OR_MARK,
    CONJUNCTIONS,
    COORDINATION,
    COUNTED,
    DATELINE,
    DATELINE_HEAD,
    DE_AFTER,
    DECLINE,
    DECLINE_WORDS,
    DET,
    DETERMINER_ON,
    DONE,
    END,
    FAR_ASIDE,
    FAR_NOUN,
    FINITE,
    GERUND_LEFT,
    IDIOMS,
    IN_PLACE,
    INFINITIVE,
    INTRODUCES,
    JOINS,
    JUDGED,
    LABEL,
    LAST_TOLL,
    LETTER,
    LIGHT,
    LIGHT_STARTS,
    MOOD,
    MUTUAL,
    NAME_AFTER,
    NAME_END,
    NAME_START,
    NAMED,
    NAMED_WITHIN,
    NAMED_WITHIN_WORDS,
    NEXT,
    NO_COMMA,
    NO_NOUN,
    NO_WORD,
    NOBODY,
    NOT_A_VERB,
    NOT_AFTER,
    NOT_INFINITIVE,
    NOT_QUE,
    NOT_SELON,
    NOT_WITHOUT_QUOTE,
    NOUN_AFTER,
    NOUN_BEFORE,
    NOUN_START,
    NOUN_WORD,
    NOUNLIKE,
    OBJECT,
    OF_WHOM,
    ON_LEAD,
    OPENS,
    PAST_FORM,
    POSTED,
    POUR,
    PREPOSITION,
    PRESENT_FORM,
    PRONOUN,
    PRONOUN_AFTER,
    QUE,
    QUE_BEFORE_VERB,
    QUI,
    REACTION,
    READ_IN,
    RELATIVE,
    REPORTED,
    SELON,
    SELON_GAP,
    SELON_TAIL,
    SEMICOLON,
    SILENCE,
    SKIP,
    SO_THAT,
    SOFT_END,
    SOURCE,
    SOURCE_IN_BRACKETS,
    STAMP,
    STOP_MARK,
    STRONG,
    SUPPORT,
    TELLS,
    THINGS,
    THINGS_TOO,
    TIME_FIRST,
    TO_HEAR,
    TO_NOUN,
    TO_WHOM,
    TOKEN,
    TOLL_BY,
    TOLL_LABEL,
    VERB_AFTER_NOUN,
    VERBAL,
    WHEN_NEGATED,
    WHO,
    WHOM_TO,
    WORD,
)
from geo.speech.resolve import statement_type
from geo.text import Quotation, Reading, read
from geo.titles import BODIES, DOCUMENTS, NOUNS, PEOPLE
from geo.titles import speaks as names_speaker

__all__ = ["find_quotes"]

_LONGEST = 1800  # characters


def n_of(narration: str, span: Span) -> str:
    """The words of ``span`` without their article."""
    words = narration[span.start : span.end]
    m = DET.match(words)
    return words[m.end() :] if m else words


def n_before(narration: str, at: int) -> str:
    """The last character before ``at`` that is no space."""
    at = trimmed(narration, 0, at, " \n\t")
    return narration[at - 1 : at]


def trimmed(narration: str, start: int, end: int, characters: str = " ,") -> int:
    """Where what ends at ``end`` ends without ``characters``; not before ``start``."""
    while end > start and narration[end - 1] in characters:
        end -= 1
    return end


@dataclass(slots=True)
class _Cue:
    start: int  # of the verb group: its auxiliary, clitics and negation
    end: int
    verb: Verb
    tense: str
    rule: str = ""
    speaker: Span | None = None
    via: Span | None = None
    addressee: Span | None = None
    content: Span | None = None
    begin: int = 0
    stop: int = 0
    pronoun: bool = False
    floor: int = 0  # where the words around the cue begin, when its subject stands before it
    event_type: StatementType | None = None
    doubts: list[Doubt] = field(default_factory=list)


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
    return _Finder(article.text).find()


class _Finder:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.reading: Reading = read(text)
        self.n = self.reading.narration
        self.outer: list[Quotation] = [q for q in self.reading.quotations if q.depth == 0]
        self.quote_starts = [q.span.start for q in self.outer]
        n = self.n
        hits = [(m.start(), m.end(), row, LIGHT[row]) for row, m in LIGHT_STARTS.finditer(n)]
        self.light = sorted(hits, key=lambda hit: hit[:3])
        self.light_starts = [hit[0] for hit in self.light]
        self.reads = "-on " in n or "-il ecrit" in n
        self.silent = any(word in n for word in ("silence radio", "commentaire", "reaction", "pas un mot", "motus"))
        self.brackets = any(word in n for word in (" (source", " (selon", " (d'apres"))
        self.within = any(word in n for word in NAMED_WITHIN_WORDS)
        self.declines = any(word in n for word in DECLINE_WORDS)

    # --- The pass ---

    def find(self) -> list[Quote]:
        words = [(m.start(), m.end(), m[0]) for m in WORD.finditer(self.n) if m[0] in FORMS]
        at = 0
        cues: list[_Cue] = []
        previous: list[_Cue] = []
        for sentence in self.pieces():
            mine: list[tuple[int, int, str]] = []
            while at < len(words) and words[at][0] < sentence.end:
                if words[at][0] >= sentence.start:
                    mine.append(words[at])
                at += 1
            previous = self.sentence(sentence, mine, previous)
            cues += previous
        return [self.quote(cue) for cue in cues]

    def pieces(self) -> Iterator[Span]:
        """The sentences, runaway ones cut outside quotations: a page without a full stop must not cost its square."""
        for sentence in self.reading.sentences:
            if len(sentence) <= _LONGEST:
                yield sentence
                continue
            start = sentence.start
            while sentence.end - start > _LONGEST:
                cut = start + _LONGEST
                i = bisect_left(self.quote_starts, cut) - 1
                if i >= 0 and self.outer[i].span.end > cut and self.outer[i].span.end - start < 8 * _LONGEST:
                    cut = self.outer[i].span.end
                space = self.text.find(" ", cut, cut + 200)
                cut = min(space if space >= 0 else cut, sentence.end)
                yield Span(start, cut)
                start = cut
            if start < sentence.end:
                yield Span(start, sentence.end)

    def sentence(self, sentence: Span, words: list[tuple[int, int, str]], before: list[_Cue]) -> list[_Cue]:
        s, e = sentence.start, sentence.end
        stamp = STAMP.match(self.text, s, e)
        if stamp:
            s = stamp.end()  # "[19:05] Ankara dit…"
        dateline = DATELINE_HEAD.match(self.text, s, min(e, s + 160)) if self.text[s].isupper() else None
        if dateline:
            s = dateline.end()
        cues: list[_Cue] = []
        taken = s
        for cue in self.candidates(s, e, words):
            if cue.start < taken:
                continue
            if self.attach(cue, s, e, cues):
                cues.append(cue)
                taken = cue.end
        cues += self.after_quotes(s, e, cues)
        cues = self.relayed(s, cues)
        self.selons(s, e, cues)
        self.tolls(s, e, cues)
        if self.within:
            self.named_within(s, e, cues)
        self.to_hear(s, e, cues, before)
        cues.sort(key=lambda c: c.start)
        cues = self.told_by_another(s, cues)
        self.extents(s, e, cues)
        if not cues:
            cues = self.label(s, e, self.next_quote(s, e)) or self.fragment(s, e) or self.colon_or_floating(s, e, before)
        return cues

    # --- Verb groups ---

    def candidates(self, s: int, e: int, words: list[tuple[int, int, str]]) -> list[_Cue]:
        found: list[_Cue] = []
        for m in DECLINE.finditer(self.n, s, e) if self.declines else ():
            start = m.start()
            found.append(_Cue(start, m.end(), Verb("refuser de commenter", "decline_comment", "0"), "pp", rule="decline"))
        first, last = bisect_left(self.light_starts, s), bisect_left(self.light_starts, e)
        for start, end, _, verb in sorted(self.light[first:last], key=lambda hit: hit[2]):
            cue = self.group(s, start, end, (Form(verb, "any"),)) if end <= e else None
            if cue:
                cue.pronoun = cue.pronoun or "-on " in self.n[start:end]
                cue.rule = "light"
                found.append(cue)
        for start, end, word in words:
            if any(c.start <= start < c.end for c in found):
                continue
            cue = self.group(s, start, end, FORMS[word])
            if cue:
                found.append(cue)
        at = bisect_left(self.quote_starts, s)
        while at < len(self.outer) and self.outer[at].span.start < e:
            quotation = self.outer[at]
            at += 1
            opening = OPENS.match(self.reading.folded, quotation.inner.start, quotation.inner.end)
            if opening is None or opening["verb"] not in FORMS or self.text[opening.end("verb") - 1] in "éÉ":
                continue
            chosen = next(
                (f for f in FORMS[opening["verb"]] if f.tense == "pres" and f.verb.reflexive == bool(opening["reflexive"])),
                None,
            )
            governed = AFTER_QUOTE.match(self.n, quotation.span.end, e)
            if chosen is None or chosen.verb.event_type in ("claim", "comment"):
                continue
            if self.n[quotation.span.end : quotation.span.end + 1] == "," and governed and governed["verb"] in FORMS:
                continue  # "elle « invite au dialogue », a fait savoir X": one act
            if self.n[quotation.span.end : quotation.span.end + 3].startswith((", a", ", s")):
                continue
            if self.n[max(s, quotation.span.start - 2) : quotation.span.start].strip() in (":", ".", ","):
                continue
            found.append(_Cue(opening.start(), opening.end("verb"), chosen.verb, "quoted"))
        return sorted(found, key=lambda c: (c.start, -c.end))

    def group(self, s: int, start: int, end: int, forms: tuple[Form, ...]) -> _Cue | None:
        n = self.n
        left_from = max(s, start - 150)
        left = n[left_from:start]
        any_tense = any(f.tense == "any" for f in forms)
        word = n[start:end]
        before = n[start - 1 : start]
        if before == "-" or (n[end : end + 1] == "-" and not PRONOUN_AFTER.match(n, end)):
            return None
        aux = AUXILIARY.search(left)
        if aux and aux["aux"] == "a" and self.text[left_from + aux.start("aux")] not in "aA":
            # "à déclaré" is a slip for "a déclaré"; "…, à condamner" is none
            at = left_from + aux.start("aux")
            slip = any(f.tense == "pp" for f in forms) and n_before(n, at) not in (",", ";")
            aux = aux if slip else None
        participles = [f for f in forms if f.tense == "pp"]
        infinitives = [f for f in forms if f.tense == "inf"]
        if (
            (
                aux
                and not participles
                and infinitives
                and aux["aux"] in ("a", "ont")
                and word.endswith("er")
                and not aux["reflexive"]
            )
            and TELLS.match(n, end, end + 4)
            and self.text[left_from + aux.start("aux")] in "aAo"
        ):
            return _Cue(left_from + aux.start(), end, infinitives[0].verb, "pp")  # "le chef a annoncer que"
        if aux and (participles or any_tense) and aux["aux"] not in ("ayant", "avoir"):
            reflexive = bool(aux["reflexive"])
            passive = (aux["aux"] in ("est", "sont", "etait", "etaient", "fut", "furent") and not reflexive) or " ete" in aux[
                "between"
            ]
            chosen = next((f for f in (participles or forms) if f.verb.reflexive == reflexive), None)
            if chosen is None and reflexive and (MUTUAL.search(aux["between"]) or MUTUAL.match(n, end, end + 40)):
                chosen = participles[0] if participles else None  # "se sont mutuellement accusés"
            if chosen is None or (reflexive and any_tense and "pas" in aux["between"]):
                return None
            cue = _Cue(left_from + aux.start(), end, chosen.verb, "pp")
            if passive:
                cue.tense = "passive"
            negated = (
                bool(aux["negation"]) and bool(re.search(r"\b(?:pas|jamais|guere|plus|rien)\b", aux["between"]))
            ) or bool(aux["negation"] and re.match(r" (?:pas|jamais|ni|aucun)\b", n[end : end + 8]))
            if negated:
                if chosen.verb.lemma not in WHEN_NEGATED or passive:
                    return None
                cue.event_type = WHEN_NEGATED[chosen.verb.lemma]
            if aux["aux"] in ("aurait", "auraient", "serait", "seraient"):
                cue.doubts.append("hedge")
            cue.pronoun = bool(aux["inversion"])
            return cue
        if infinitives or any_tense:
            chosen_inf = next((f for f in (infinitives or forms)), None)
            support = SUPPORT.search(left)
            if support and chosen_inf:
                reflexive = left.endswith(("se ", "s'"))
                chosen_inf = next((f for f in (infinitives or forms) if f.verb.reflexive == reflexive), None)
                if chosen_inf is None or "refuse" in support[0]:
                    return None
                return _Cue(left_from + support.start(), end, chosen_inf.verb, "support", pronoun="-t-" in support[0])
            carried = CARRIED.search(left) or CARRIED_ON.search(left)
            told = AND_TO.search(left) if infinitives and not any_tense else None
            if told and not carried and (INTRODUCES.match(n, end, end + 70) or n[s : s + 3] == "et "):
                verb = next((f.verb for f in infinitives if not f.verb.reflexive), None)
                return _Cue(start, end, verb, "told") if verb else None
            if carried and chosen_inf and not any_tense:
                return _Cue(
                    left_from + carried.start(), end, chosen_inf.verb, "carried" if CARRIED.search(left) else "carried-on"
                )
        gerunds = [f for f in forms if f.tense == "ger"]
        if gerunds or (any_tense and re.search(r"ant\b", word.split(" ")[0])):
            m = GERUND_LEFT.search(left)
            if m is None:
                return None
            reflexive = m["clitic"].endswith(("se ", "s'"))
            chosen_ger = next((f for f in (gerunds or forms) if f.verb.reflexive == reflexive), None)
            if chosen_ger is None or "n'" in m["clitic"] or "ne " in m["clitic"]:
                return None
            begin = left_from + (m.start("en") if m["en"] else m.start("clitic"))
            return _Cue(begin, end, chosen_ger.verb, "ger")
        presents = [f for f in forms if f.tense in ("pres", "impf", "past")]
        if presents or any_tense:
            if participles and not any_tense and word.endswith("e") and self.text[end - 1] in "éÉ":
                return self.bare(left, start, end, participles)
            if participles and not any_tense and word.endswith(("ee", "es", "ees")):
                return self.bare(left, start, end, participles)
            m = CLITICS.search(left)
            assert m is not None
            reflexive = bool(m["reflexive"])
            chosen_pres = next((f for f in (presents or forms) if f.verb.reflexive == reflexive), None)
            if chosen_pres is None and reflexive and presents and MUTUAL.match(n, end, end + 40):
                chosen_pres = presents[0]
            if chosen_pres is None:
                return None
            negated = bool(m["negation"]) and bool(NOT_AFTER.match(n, end, end + 20))
            if negated and chosen_pres.verb.lemma not in WHEN_NEGATED and not any_tense:
                return None
            clitic = left.endswith(" en ") and word not in NOUNLIKE  # "la préfecture en dénombre trente"
            if not any_tense and not clitic and NOUN_BEFORE.search(left) and (word in NOUNLIKE or not OBJECT.search(left)):
                return None
            if (
                any_tense
                and re.search(r"[a-z]+(?:e|i|u|is|it)\b", word.split(" ")[0])
                and self.text[start + len(word.split(" ")[0]) - 1] in "éÉ"
            ):
                return None
            cue = _Cue(left_from + m.start(), end, chosen_pres.verb, "pres")
            if negated and not any_tense:
                cue.event_type = WHEN_NEGATED[chosen_pres.verb.lemma]
            after = PRONOUN_AFTER.match(n, end)
            if after:
                cue.end = after.end()
                cue.pronoun = True
            return cue
        if participles:
            return self.bare(left, start, end, participles)
        return None

    def bare(self, left: str, start: int, end: int, forms: list[Form]) -> _Cue | None:
        """A participle without its auxiliary: coordinated ("et confirmé que"), or passive with its agent ("accusé par")."""
        if re.match(r" par\b", self.n[end : end + 5]):
            # "Accusé par Alger d'avoir rompu l'accord, Rabat…"
            opens = not left.strip() or left.endswith((", ", '" '))
            return _Cue(start, end, forms[0].verb, "passive") if opens and forms[0].verb.lemma in CHARGED else None
        if forms[0].verb.lemma in ("qualifier", "taxer", "traiter", "accuser") and re.match(
            r" d(?:e |')(?:[a-z]+ )?\"\x00+\s?\" par ", self.n[end : end + 160]
        ):
            return _Cue(start, end, forms[0].verb, "passive")
        m = re.search(rf"(?:\bet|,|\bpuis|\bmais)(?:{ADVERBS})* $", left)
        if not m:
            return None
        chosen = next((f for f in forms if not f.verb.reflexive), None)
        return _Cue(start, end, chosen.verb, "bare") if chosen else None

    # --- What stands around a verb group ---

    def attach(self, cue: _Cue, s: int, e: int, cues: list[_Cue]) -> bool:
        """Give ``cue`` its speaker, its rule and the place where its content begins; false when it is none."""
        if cue.tense == "passive":
            return self.passive(cue, s, e)
        if cue.tense == "quoted":  # "L'Union « condamne cette attaque »"
            opening = self.n.rfind('"', s, cue.start)
            subject = self.noun_before(s, max(s, opening))
            if (
                subject is None
                or opening - subject.end > 2
                or not self.speaks(subject.start, max(subject.end, subject.start + 1))
            ):
                return False
            cue.speaker, cue.begin, cue.rule = subject, subject.start, "subject"
            return True
        if cue.tense == "told":  # "et le maire de conclure: "…""
            at = trimmed(self.n, s, self.n.rfind(" d", s, cue.start) + 1)
            subject = self.noun_before(s, at)
            if subject is None or not self.speaks(subject.start, max(subject.end, subject.start + 1)):
                return False
            cue.speaker, cue.begin, cue.rule = subject, subject.start, "subject"
            return True
        if cue.tense in ("ger", "carried", "carried-on", "bare"):
            if cue.tense == "carried-on" and not any(c.tense.startswith("carried") or c.tense == "support" for c in cues):
                return False
            return self.carried(cue, s, e, cues)
        left = self.n[s : cue.start]
        stripped = left.rstrip()
        after_quote = stripped.endswith(('"', '",', '" ,', '"-')) or (
            stripped.endswith(("!", "?", "…")) and '"' in stripped[-3:]
        )
        if cue.pronoun:
            return self.inversion(cue, s, e, None)
        if cue.rule != "decline" and (after_quote or stripped.endswith((",", "…", "!", "?", "-"))):
            speaker = self.noun_after(cue.end, e, anybody=after_quote and "n" not in cue.verb.frames)
            if speaker is None and after_quote:
                aside = ASIDE_SHORT.match(self.n, cue.end, e)  # "…", lâche, amer, X
                speaker = self.noun_after(aside.end(), e) if aside else self.far_noun(cue.end, e)
            if speaker and (
                "q" in cue.verb.frames or "e" in cue.verb.frames or (after_quote and not self.comes_complement(cue, e))
            ):
                soft = cue.verb.event_type in ("condemnation", "praise", "rejection", "accusation", "denial", "demand")
                noun = WORD.search(n_of(self.n, speaker))
                read_out = noun is not None and noun[0] in DOCUMENTS and cue.verb.event_type == "comment"
                if not after_quote and (
                    (cue.verb.lemma in NOT_WITHOUT_QUOTE and (noun is None or noun[0] not in PEOPLE)) or read_out
                ):
                    speaker = None
                elif (
                    after_quote or not soft or cue.verb.lemma in ("protester", "s'indigner", "se defendre")
                ) and not self.object_follows(cue, speaker, s, e):
                    return self.inversion(cue, s, e, speaker)
        if not cue.rule and cue.tense in ("pp", "pres") and self.inverted_relative(cue, s, e):
            return True
        if cue.tense in ("pp", "pres") and cue.verb.lemma in NO_COMMA and not cue.rule and FINITE.search(self.n, s, cue.start):
            speaker = self.noun_after(cue.end, e)  # "La route est coupée annonce le maire"
            if (
                speaker
                and self.speaks(speaker.start, speaker.end)
                and DET.match(self.n, speaker.start, speaker.end)
                and self.n[speaker.end : speaker.end + 1] in (",", ".", "", "\n", "!")
                and not ALSO.match(stripped[-12:])
                and FINITE.search(self.n, max(s, self.n.rfind(",", s, cue.start)), cue.start)
            ):
                return self.inversion(cue, s, e, speaker)
        if not self.complement(cue, e):
            if "n" in cue.verb.frames and cue.tense in ("pp", "pres") and self.object_before(cue, s):
                return True
            return "q" in cue.verb.frames and cue.rule != "decline" and self.postposed(cue, s, e, cues)
        return self.subject(cue, s, cues)

    def object_before(self, cue: _Cue, s: int) -> bool:
        """What is judged stands before: "…, ce que sa veuve réfute"."""
        subject = self.noun_before(s, cue.start)
        if subject is None or cue.start - subject.end > 3 or not self.speaks(subject.start, subject.end):
            return False
        m = QUE_BEFORE_VERB.search(self.n[max(s, subject.start - 14) : subject.start])
        if m is None or not m["whole"] or not m["whole"].startswith("ce"):
            return False
        cue.rule, cue.speaker, cue.begin = "inversion", subject, s
        cue.floor = max(s, subject.start - 14) + m.start()
        return True

    def inverted_relative(self, cue: _Cue, s: int, e: int) -> bool:
        """Verb before subject after "que" or "comme": "…, ce que dément Kiev", "une version que rejette l'armée"."""
        at = cue.start
        if self.n[at : cue.end].startswith(("le ", "l'")):
            at += 3 if self.n[at] == "l" and self.n[at + 1] == "e" else 2
        m = QUE_BEFORE_VERB.search(self.n[max(s, at - 14) : at])
        if m is None or ("a" in cue.verb.frames and "n" not in cue.verb.frames and "q" not in cue.verb.frames):
            return False
        speaker = self.noun_after(cue.end, e)
        if speaker is None:
            return False
        que = max(s, at - 14) + m.start()
        cue.rule, cue.speaker = "inversion", speaker
        whole = (m["whole"] or "").startswith(("ce", "comme", "ainsi", "tel"))
        cue.begin, cue.floor = (s, que) if whole and que - s > 12 else (max(s, self.n.rfind(",", s, que) + 1), 0)
        return True

    def postposed(self, cue: _Cue, s: int, e: int, cues: list[_Cue]) -> bool:
        """Subject first, after what is said: "« Nous avons fini », il a dit"."""
        n = self.n
        if cues:
            return False
        if not re.match(rf"(?:,? {ADVERB}| (?:a|aux?|devant|lors) [a-z' -]{{2,30}})*(?:[.,;]|$)", n[cue.end : e]):
            return False
        subject = self.noun_before(s, cue.start)
        if subject is None or subject.start <= s + 12 or not self.speaks(subject.start, max(subject.end, subject.start + 1)):
            return False
        if n_before(n, subject.start) not in (",", '"'):
            return False
        cue.speaker, cue.begin, cue.rule = subject, s, "inversion"
        cue.floor = subject.start
        return True

    def comes_complement(self, cue: _Cue, e: int) -> bool:
        m = SKIP.match(self.n, cue.end, e)
        at = m.end() if m else cue.end
        return bool(TELLS.match(self.n, at, e))

    def object_follows(self, cue: _Cue, speaker: Span, s: int, e: int) -> bool:
        """Whether the noun after the verb is told something, not telling: "a informé le président que"."""
        tail = self.n[speaker.end : min(e, speaker.end + 12)]
        if cue.verb.lemma in ("informer", "aviser", "alerter", "avertir", "prevenir", "rassurer", "interroger"):
            return bool(re.match(r",? ?(?:que\b|qu'|de\b|d'|du\b|des\b|sur\b)", tail))
        return bool(re.match(r" (?:que\b|qu')", tail)) and not self.n[s : cue.start].rstrip().endswith(('"', '",'))

    def noun_after(self, at: int, e: int, *, anybody: bool = False) -> Span | None:
        """The speaker after an inverted verb, with an apposition."""
        n, text = self.n, self.text
        m = SKIP.match(n, at, e)
        start = m.end() if m else at
        while start < e and n[start] in " ,":
            start += 1
        if start >= e:
            return None
        if not self.speaks(start, min(e, start + 90)) and not (anybody and self.determined(start, e)):
            return None
        cut = AFTER_NOUN.search(n, start + 1, e)
        end = cut.start() if cut else e
        town = AT_TOWN.search(text, start + 1, end)
        if town and not POSTED.search(n, start, town.start()):
            end = town.start()  # "a déclaré le ministre à Genève": where he said so
        while end > start and n[end - 1] in ' .,;:!?…"':
            end -= 1
        if n[end : end + 1] == "." and n[max(start, end - 3) : end].strip() in ("m", "mm"):
            end = e
        following = NEXT.match(text, end, e)
        if following and n[end : end + 1] == "," and following.end() < e and text[following.end()].isupper():
            stop = NAME_END.search(n, following.end(), e)
            last = stop.start() if stop else e
            if 0 < last - following.end() < 45:
                end = last
        return Span(start, end) if end > start else None

    def determined(self, start: int, e: int) -> bool:
        """Whether a noun with its article stands there: after a quotation, whatever its noun, it speaks."""
        det = DET.match(self.n, start, e)
        return det is not None and LETTER.match(self.n, det.end(), e) is not None and not NOBODY.match(self.n, start, e)

    def far_noun(self, at: int, e: int) -> Span | None:
        """The speaker after an adverbial: "…", résume d'une formule la directrice."""
        n = self.n
        for m in FAR_NOUN.finditer(n, at, min(e, at + 60)):
            x = m.start()
            if "," in n[at:x] or '"' in n[at:x]:
                return None
            if AFTER_PREPOSITION.search(n, max(at, x - 8), x):
                continue
            if not DET.match(n, x, e) and not self.text[x].isupper():
                continue
            if self.speaks(x, min(e, x + 90)):
                return self.noun_after(x, e)
        return None

    def speaks(self, start: int, end: int) -> bool:
        """Whether the noun phrase there is headed by somebody or something that speaks."""
        n, text = self.n, self.text
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
            if names_speaker(token) or ("-" in token and (token.split("-")[0] in NOUNS or token.split("-")[-1] in NOUNS)):
                return bool(det) or token in BARE_HEADS
            if text[word.start()].isupper() and det:
                return True
            if seen >= 4:
                break
        return False

    def inversion(self, cue: _Cue, s: int, e: int, speaker: Span | None) -> bool:
        left = self.n[s : cue.start].rstrip(" ,")
        if speaker is None:
            where = self.n[cue.start : cue.end + 1]
            m = re.search(r"\b(?:il|elle|on|ils|elles)\b", where)
            if m and m[0] != "on":
                speaker = Span(cue.start + m.start(), cue.start + m.end())
            elif m:
                source = SOURCE.search(self.n, cue.end, e) or AT_TOWN.match(self.text, cue.end, min(e, cue.end + 4))
                if not source:
                    return False
                speaker = Span(source.start() + 1, source.end())
        if not left:
            if not cue.pronoun:
                return False
            previous = self.reading.sentence_at(max(0, s - 1))
            if previous.start >= s or self.n[previous.end - 1] not in '"\x00':
                return False
            cue.begin = previous.start
        else:
            cue.begin = s
        cue.rule = "inversion"
        cue.speaker = speaker
        return True

    def passive(self, cue: _Cue, s: int, e: int) -> bool:
        m = BY.match(self.n, cue.end, e)
        if not m or not (set(cue.verb.frames) & set("naD")):
            return False
        if not self.speaks(m.end(), min(e, m.end() + 80)):
            return False
        cut = AFTER_NOUN.search(self.n, m.end() + 1, e)
        end = cut.start() if cut else e
        while end > m.end() and self.n[end - 1] in " .,;":
            end -= 1
        cue.speaker = Span(m.end(), end)
        cue.rule = "passive"
        subject = self.noun_before(s, cue.start)
        cue.begin = subject.start if subject and cue.start - subject.start < 120 else cue.start
        cue.addressee = subject
        return True

    def carried(self, cue: _Cue, s: int, e: int, cues: list[_Cue]) -> bool:
        if cue.tense == "bare":
            last = cues[-1] if cues else None
            if last is None and "q" in cue.verb.frames and DONE.search(self.n, s, cue.start) and self.comes_complement(cue, e):
                subject = self.first_noun(s, cue.start)  # "a dépêché 500 hommes et promis que…"
                if subject is None or not self.speaks(subject.start, max(subject.end, subject.start + 1)):
                    return False
                cue.speaker, cue.begin, cue.rule = subject, cue.start, "coordination"
                return True
            if last is None or last.tense not in ("pp", "bare", "support") or cue.start - last.end > 220:
                return False
            if last.verb.event_type in ("claim", "comment") and cue.verb.event_type in ("claim", "comment"):
                return False  # "a affirmé vouloir… et confirmé que…" is one act
        if not self.complement(cue, e):
            return False
        last = cues[-1] if cues else None
        left = self.n[s : cue.start]
        if cue.tense == "ger":
            stripped = left.rstrip()
            if not stripped.endswith((",", '"', " et", " mais", "puis", ")")) and not re.search(r"\b(?:tout )?en ?$", stripped):
                # "leur porte-parole Idris Hamdan dénonçant": a clause of its own
                subject = self.noun_before(s, cue.start)
                noun = NOUN_WORD.search(n_of(self.n, subject)) if subject else None
                if (
                    subject
                    and not (noun and noun[0] in DOCUMENTS)
                    and cue.start - subject.end < 3
                    and n_before(self.n, subject.start) in (",", ";")
                    and self.speaks(subject.start, subject.end)
                ):
                    cue.speaker, cue.begin, cue.rule = subject, subject.start, "participle"
                    return True
                return False
            if last is None and not stripped:
                return self.dangling(cue, e)
        cue.begin = cue.start
        cue.rule = {"ger": "participle", "bare": "coordination"}.get(cue.tense, "participle")
        if last is not None and last.rule != "selon":
            cue.speaker = last.speaker
            if cue.tense == "bare":
                cue.begin = cue.start
            return True
        subject = self.first_noun(s, cue.start)
        if subject is None or not self.speaks(subject.start, max(subject.end, subject.start + 1)):
            return False
        cue.speaker = subject
        if cue.start - subject.start < 160:
            cue.begin = subject.start
        return True

    def dangling(self, cue: _Cue, e: int) -> bool:
        """The subject stands after the comma: "Dénonçant une « farce », le maire a…"."""
        comma = self.n.find(", ", cue.end, e)
        if comma < 0:
            return False
        start = comma + 2
        if not self.speaks(start, min(e, start + 90)):
            return False
        cut = AFTER_NOUN.search(self.n, start + 1, e)
        finite = FINITE.search(self.n, start + 1, e)
        end = min(cut.start() if cut else e, finite.start() if finite else e)
        cue.speaker = Span(start, max(start + 1, trimmed(self.n, start, end)))
        cue.begin, cue.rule, cue.stop = cue.start, "participle", comma
        return True

    def subject(self, cue: _Cue, s: int, cues: list[_Cue]) -> bool:
        n = self.n
        left = n[s : cue.start]
        last = cues[-1] if cues else None
        lead = ON_LEAD.search(n, max(s, cue.start - 90), cue.start) if left.endswith("on ") else None
        if lead and cue.verb.lemma not in COUNTED:
            place = lead["prep"] in ("a", "au", "aux", "chez", "cote")
            if (
                lead["prep"] == "cote"
                or self.text[lead.start("who")].isupper()
                or not place
                or self.speaks(lead.start("who"), lead.end("who"))
            ):
                cue.speaker, cue.rule = Span(lead.start("who"), lead.end("who")), "subject"
                cue.begin = lead.start()
                return True
        relative = QUI.search(left)
        coordination = None if relative else COORDINATION.search(left)
        if relative:
            subject = self.antecedent(s, s + relative.start(), cues)
            cue.rule = "relative"
        elif coordination and coordination["word"]:
            if last is not None and last.rule not in ("selon",):
                cue.speaker, cue.begin, cue.rule = last.speaker, cue.start, "coordination"
                return True
            subject = self.first_noun(s, cue.start)
            cue.rule = "coordination"
        else:
            subject = self.noun_before(s, cue.start)
            cue.rule = cue.rule or ("infinitive" if cue.tense == "support" else "subject")
            if subject is None and last is not None and left.rstrip().endswith(","):
                cue.speaker, cue.begin = last.speaker, cue.start
                return True
            if subject is None and cue.rule == "decline" and left.rstrip().endswith(","):
                subject = self.first_noun(s, cue.start)
        if subject is None:
            return False
        if (
            last is not None
            and last.rule in ("subject", "participle", "coordination", "relative", "infinitive")
            and self.nested(last, subject)
        ):
            return False
        if NOBODY.match(n, subject.start, subject.end + 1):
            return False
        if cue.verb.lemma in ("menacer", "promettre") and self.head(subject) in DOCUMENTS:
            return False  # "le bilan menace de s'alourdir"
        if not self.speaks(subject.start, max(subject.end, subject.start + 1)):
            if self.head(subject) in THINGS:
                return False
            known = (
                (cue.rule == "decline" and " se tai" not in n[cue.start - 1 : cue.end])
                or cue.verb.lemma in STRONG
                or (cue.verb.lemma not in THINGS_TOO and bool(set(cue.verb.frames) & set("qieAD")))
            )
            strong = known and bool(DET.match(n, subject.start, subject.end))
            if not strong or cue.rule == "coordination":
                return False
        cue.speaker = subject
        cue.begin = subject.start if cue.start - subject.start < 200 else cue.start
        return True

    def antecedent(self, s: int, at: int, cues: list[_Cue]) -> Span | None:
        """The noun phrase that "qui" takes up: the speaker just named, else the nearest noun phrase before it that speaks."""
        n = self.n
        while at > s and n[at - 1] in " ,":
            at -= 1
        for cue in reversed(cues):
            if cue.speaker and (
                cue.speaker.end == at or APPOSITION_ONLY.fullmatch(n, cue.speaker.end, max(at, cue.speaker.end))
            ):
                return cue.speaker
        tail = SELON_TAIL.search(n, max(s, at - 90), at)
        if tail:
            return Span(*tail.span("who"))  # "…, selon MSF, qui évoque dix blessés"
        start = max(s, at - 110)
        for brk in BREAK.finditer(n, start, at):
            start = brk.end()
        for m in NOUN_START.finditer(n, start, at):
            x = m.start(1)
            if n[x:at].count(",") > 1 or FINITE.search(n, x, at) or not self.speaks(x, at):
                continue
            before = n[max(s, x - 7) : x]
            if re.search(r"\b(?:de|des|du|a|au|aux|contre|en|dans|chez) $|\bd'$", before):
                continue
            if "," in n[x:at]:
                comma = n.rfind(",", x, at)
                if not APPOSED.match(self.text, comma + 2, at):
                    continue
            return Span(x, at)
        if at > s and n[s:at].count(" ") < 8:
            return self.phrase(*self.trim(s, at))
        return None

    def nested(self, last: _Cue, subject: Span) -> bool:
        """Whether ``subject`` opens the clause that the last cue reports: "indiquant que X avait insisté" is one act, not two."""
        m = REPORTED.search(self.n, max(last.end, subject.start - 5), subject.start)
        if m is None or NOT_QUE.search(self.n[max(last.end, m.start() - 14) : m.start()]):
            return False
        return not QUE.search(self.n, last.end, m.start())

    def noun_before(self, s: int, at: int) -> Span | None:
        """The subject of the verb group that begins at ``at``: the noun phrase before it, or before what is set off by commas."""
        n = self.n
        start = s = max(s, at - 900)  # no sentence needs more, and a runaway one must not cost its square
        for m in BREAK.finditer(n, s, at):
            if m.end() < at - 2:
                start = m.end()
        pieces: list[tuple[int, int]] = []
        a = start
        for m in COMMA_OR_MARK.finditer(n, start, at):
            pieces.append((a, m.start()))
            a = m.end()
        pieces.append((a, at))
        pieces = [self.trim(x, y) for x, y in pieces]
        last = pieces[-1]
        whole = PRONOUN.match(n, *last)
        if whole and whole.end() == last[1]:
            return Span(*last)
        if last[1] > last[0] and not ALSO.match(n[last[0] : last[1]]):
            found = self.phrase(*last)
            if found:
                # "le chef de la diplomatie, Djeyhoun Baïramov s'est": the title stands before the comma
                if len(pieces) > 1 and self.text[found.start].isupper() and found.start == last[0]:
                    title = self.phrase(*pieces[-2])
                    if title and title.end == pieces[-2][1] and self.titled(title):
                        return Span(title.start, found.end)
                return found
        for i, (x, y) in enumerate(pieces[:-1] if last[1] == last[0] or True else pieces):
            if y <= x or ALSO.match(n[x:y]) or RELATIVE.match(n, x, y):
                continue
            found = self.phrase(x, y)
            if found is None:
                continue
            if found.end == y and i + 1 < len(pieces):
                nx, ny = pieces[i + 1]
                named = APPOSED.match(self.text, nx, ny)
                name = self.text[nx].isupper() and not PREPOSITION.match(n, nx, ny)
                if named and ny - nx < 60 and (name or self.titled(Span(nx, ny))):
                    return Span(found.start, ny)
            return found
        return None

    def first_noun(self, s: int, at: int) -> Span | None:
        """The subject of the sentence: the first noun phrase in it that is no adverbial."""
        n = self.n
        start = s = max(s, at - 1500)
        for m in CLAUSE_START.finditer(n, s, at):
            start = m.end()
        a = start
        for m in COMMA.finditer(n, start, at):
            x, y = self.trim(a, m.start())
            a = m.end()
            if y <= x or ALSO.match(n[x:y]) or (PREPOSITION.match(n, x, y) and not PRONOUN.match(n, x, y)):
                continue
            verb = FINITE.search(n, x, y)
            end = y
            if verb and verb.start() > x:
                end = verb.start()
            cut = VERB_AFTER_NOUN.search(n, x, end)
            if cut:
                end = cut.start()
            x, end = self.trim(x, end)
            if end > x and (DET.match(n, x, end) or self.text[x].isupper() or PRONOUN.match(n, x, end)):
                found = self.phrase_end(x, end)
                name = NAME_AFTER.match(self.text, found.end, at)
                return Span(found.start, name.end()) if name and self.titled(found) else found
        return None

    def phrase_end(self, x: int, y: int) -> Span:
        """Cut what follows a proper name: "Le président Kaïs Saïed dirige": the verb is no part of it."""
        capital = False
        for word in TOKEN.finditer(self.text, x, y):
            token = word[0]
            if token[0].isupper():
                capital = True
            elif (
                (
                    capital
                    and self.n[word.start() : word.end()]
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
                and self.n[word.start() : word.end()] in FORMS
            ):
                return Span(x, trimmed(self.text, x, word.start(), " "))
        return Span(x, y)

    def phrase(self, x: int, y: int) -> Span | None:
        """A noun phrase between two offsets, up to the second."""
        n, text = self.n, self.text
        if n.startswith(("ce que ", "ce qu'"), x):
            x += 7 if n[x + 6] == " " else 6
        m = CONJUNCTIONS.match(n, x, y)
        if m and m.end() < y and not text[x : x + 2].isupper():
            x = m.end()
        while x < y and n[x] in " '-–—\x00\"[]().":
            x += 1
        if x >= y:
            return None
        who = WHO.search(n, x + 1, y)
        if who and self.speaks(x, who.start()):
            y = who.start()  # "un médecin qui a requis l'anonymat"
        verbs = [m for m in FINITE.finditer(n, x, y) if m[0] != "a " or text[m.start()] in "aA"]
        if verbs:
            verb = verbs[-1]
            conjunction = JOINS.search(n, verb.end(), y)
            if not conjunction:
                return None
            x = conjunction.end()
        pronoun = PRONOUN.match(n, x, y)
        if pronoun:
            rest = n[pronoun.end() : y]
            if not rest.strip() or ALSO.match(rest):
                return Span(x, pronoun.end())
            if pronoun[0] in ("qui",):
                return None
            if not DET.match(n, x, y):
                return Span(x, y) if y - x < 60 else None
        time = TIME_FIRST.match(n, x, y)
        if time and time.end() < y and not DET.match(n, x, y):
            x = time.end()
        if PREPOSITION.match(n, x, y) and not pronoun:
            # "En visite à Kiev le président français a": find a determiner and a speaker further on
            for det in DETERMINER_ON.finditer(n, x, y):
                if not re.search(
                    r"\b(?:a|de|en|dans|sur|par|pour|avec|contre|entre|vers|chez|sous|et)$", n[x : det.start()]
                ) and self.speaks(det.end(), y):
                    return Span(det.end(), y)
            return None
        if DET.match(n, x, y) or text[x].isupper() or n[x:y].split(" ")[0] in BARE_HEADS:
            cut = WHO.search(n, x, y)
            return Span(x, cut.start() if cut else y)
        return None

    def head(self, span: Span) -> str:
        """The first noun of a noun phrase, folded."""
        noun = NOUN_WORD.search(n_of(self.n, span))
        return noun[0] if noun else ""

    def titled(self, span: Span) -> bool:
        return any(w in PEOPLE or w in BODIES for w in re.findall(r"[a-z]+(?:-[a-z]+)*", self.n[span.start : span.end]))

    def trim(self, x: int, y: int) -> tuple[int, int]:
        n = self.n
        while x < y and n[x] in ' ,"\x00-–—':
            x += 1
        while y > x and n[y - 1] in ' ,"\x00':
            y -= 1
        return x, y

    def complement(self, cue: _Cue, e: int) -> bool:
        """Whether what follows is what the verb governs."""
        n, frames = self.n, cue.verb.frames
        at = cue.end
        if "0" in frames:
            return True
        if cue.verb.lemma == "s'attendre" and n.startswith((" a ce que", " a ce qu'"), at):
            return True
        if cue.verb.reflexive and n[cue.start : cue.end].startswith(("s'y ", "s'en ")):
            return True  # "Berlin s'y oppose"
        if cue.verb.lemma in ALONE and ALONE_END.match(n, at, e):
            return True  # "Le gouvernement dément."
        denied = NOT_AFTER.match(n, at, min(e, at + 20)) if cue.event_type else None
        at = denied.end() if denied else at
        skip = SKIP.match(n, at, e)
        after = skip.end() if skip else at
        while after < e and n[after] in " ,":
            after += 1
        near = n[after : min(e, after + 2)]
        if not near:
            return False
        if n[skip.end() - 1 if skip else at : after + 1].find(",") >= 0 or n[at : at + 1] == ",":
            aside = ASIDE.match(n, after, e)  # "a remercié, dans son adresse quotidienne, ses alliés"
            if aside:
                after = aside.end()
            elif set(frames) & set("qda"):
                aside = FAR_ASIDE.match(n, after, e)  # "promet, si les prix montent, de relever ses taux"
                if aside:
                    after = aside.end()
        whom = TO_NOUN.match(n, after, e)
        if whom:
            after = whom.end()  # "a plaidé lundi auprès de son homologue pour…"
        quote_at = self.next_quote(at, min(e, at + 170))
        colon = n.find(":", at, min(e, at + 260))
        limit = min(e, at + 200)
        stop = n.find(";", at, limit)
        if stop >= 0:
            limit = stop
        if "q" in frames or "e" in frames:
            if "q" in frames:
                for que in QUE.finditer(n, at, min(limit, at + 150)):
                    if not NOT_QUE.search(n[max(at, que.start() - 14) : que.start()]):
                        gap = n[at : que.start()]
                        if gap.count(",") <= 3 and not re.search(r"\b(?:qui|dont)\b", gap):
                            return True
            if quote_at >= 0:
                gap = n[at:quote_at]
                if (self.long(quote_at) and " qui " not in gap and not FINITE.search(gap)) or (
                    quote_at - at < 60 and "," not in gap and " et " not in gap
                ):
                    return True
            if colon >= 0 and self.next_quote(colon, min(e, colon + 4)) >= 0:
                return True
            if colon >= 0 and colon - at < 30 and "q" in frames:
                return True
        if "I" in frames:
            return (
                bool(LETTER.match(n, after, e))
                and bool(INFINITIVE.match(n, after, e))
                and n[cue.start : cue.end].startswith("enten")
            )
        if "i" in frames:
            m = INFINITIVE.match(n, after, e)
            if m and not NOT_INFINITIVE.match(n, max(m.start(), *(m.start() + m[0].rfind(c) + 1 for c in " '")), e):
                return True
        if "n" in frames and NOUN_AFTER.match(n, after, e) and not self.idiom(cue, after, e):
            return True
        if "n" in frames and cue.verb.lemma in TO_WHOM and A_AFTER.match(n, after, e):
            return True
        if "n" in frames and self.text[after].isupper():
            return True
        if cue.verb.lemma in ("juger", "trouver", "estimer", "considerer") and JUDGED.match(n, after, e):
            return True  # "ont jugé prématurée toute levée des sanctions"
        if "n" in frames and OBJECT.search(n[cue.start : cue.end].split(" ")[0] + " "):
            return True
        if "a" in frames:
            far = cue.verb.event_type in ("appeal", "demand") or cue.verb.lemma in ("reprocher", "imputer")
            shown = self.reading.folded
            m = A_AFTER.search(shown, after, min(limit, at + 160)) if far else A_AFTER.match(shown, after, limit)
            if m and (m[0] != "a" or self.text[m.start()] in "àÀA"):
                return True
            if cue.verb.lemma == "appeler" and SO_THAT.match(n, at, limit):
                return True
        if "d" in frames:
            m = DE_AFTER.match(self.reading.folded, after + (n[after] == '"'), e)
            if m:
                return True
            if cue.verb.lemma in (
                "demander",
                "ordonner",
                "promettre",
                "reprocher",
                "recommander",
                "conseiller",
                "enjoindre",
                "proposer",
                "suggerer",
            ) and OF_WHOM.match(n, after, limit):
                return True
        if "D" in frames:
            m = WHOM_TO.match(self.reading.folded, after, limit)
            if m:
                return True
        if "s" in frames and ABOUT_AFTER.match(n, after, e):
            return True
        if "A" in frames:
            if cue.verb.lemma in ("se dire", "s'avouer", "se declarer"):
                return not IN_PLACE.match(n, after, e)  # "l'incendie s'est déclaré dans la nuit"
            return bool(MOOD.match(n, after, e))
        return False

    def idiom(self, cue: _Cue, after: int, e: int) -> bool:
        """Whether verb and noun make no speech: "a condamné X à dix ans", "a confirmé sa place", "a reconnu l'indépendance"."""
        pattern = IDIOMS.get(cue.verb.lemma)
        return bool(pattern and pattern.match(self.n, after, e))

    def next_quote(self, start: int, end: int) -> int:
        i = bisect_left(self.quote_starts, start)
        if i < len(self.quote_starts) and self.quote_starts[i] < end:
            return self.quote_starts[i]
        return -1

    def long(self, at: int) -> bool:
        i = bisect_left(self.quote_starts, at)
        return i < len(self.outer) and self.text.count(" ", self.outer[i].inner.start, self.outer[i].inner.end) >= 3

    def after_quotes(self, s: int, e: int, cues: list[_Cue]) -> list[_Cue]:
        """Cues that no list of verbs foresees: after a long quotation, any verb whose subject speaks ("…", sanglote X)."""
        found: list[_Cue] = []
        at = bisect_left(self.quote_starts, s)
        while at < len(self.outer) and self.outer[at].span.start < e:
            quotation = self.outer[at].span
            at += 1
            end = quotation.end
            if not self.long(quotation.start) or any(c.start >= quotation.start and c.start - end < 60 for c in cues):
                continue
            m = AFTER_QUOTE.match(self.n, end, e)
            if (
                m is None
                or m["verb"] in NOT_A_VERB
                or (self.n[end - 2 : end + 1].strip()[-1:] == '"' and self.text[end : end + 1] != ",")
            ):
                continue
            if not (PAST_FORM if m["aux"] else PRESENT_FORM).match(m["verb"]):
                continue
            cue = _Cue(m.start("aux") if m["aux"] else m.start("verb"), m.end("verb"), Verb(m["verb"], "comment", "qe"), "pres")
            if m["he"] or m["it"]:
                cue.end = m.end("it") if m["it"] else cue.end
                cue.pronoun = True
                if not self.inversion(cue, s, e, None):
                    continue
            else:
                speaker = self.noun_after(m.end() - 1, e) or self.far_noun(m.end() - 1, e)
                if speaker is None or not self.inversion(cue, s, e, speaker):
                    continue
            found.append(cue)
        for m in READ_IN.finditer(self.n, s, e) if self.reads else ():
            cut = AFTER_NOUN.search(self.n, m.end() + 1, e)
            stop = trimmed(self.n, m.end() + 1, cut.start() if cut else e, " .,;:")
            cue = _Cue(
                m.start(), m.end(), Verb("lire", "comment", "q"), "pres", rule="inversion", speaker=Span(m.end(), stop), begin=s
            )
            found.append(cue)
        for named in self.outer[bisect_left(self.quote_starts, s) : bisect_left(self.quote_starts, e)]:
            end = named.span.end
            bracket = BRACKET_NAME.match(self.text, end, e) if self.n[end : end + 2].strip()[:1] == "(" else None
            if bracket is None or named.inner.end - named.inner.start < 12:
                continue
            cue = _Cue(
                end,
                bracket.end(),
                Verb("", "comment", "q"),
                "pres",
                rule="colon",
                speaker=Span(bracket.start(1), bracket.end(1)),
            )
            cue.rule, cue.begin, cue.floor = "inversion", named.span.start, end
            found.append(cue)
        for m in NO_WORD.finditer(self.n, s, e) if self.silent else ():
            speaker = self.noun_after(m.end(), e) or (
                self.noun_after(m.end() - 3, e) if self.n[m.end() - 3 : m.end()] in ("la ", " l'") else None
            )
            if speaker is None:
                continue
            cue = _Cue(
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
        if self.silent and not cues and not found:
            found += self.silence(s, e)
        return found

    def silence(self, s: int, e: int) -> list[_Cue]:
        """No word from somebody named before or by an adjective: "À Caracas, aucune réaction", "Pas de réaction israélienne"."""
        m = SILENCE.search(self.n, s, e)
        if m is None:
            return []
        place = AT_PLACE_FIRST.match(self.n, s, m.start() + 1)
        adjective = ADJECTIVE_FIRST.search(self.n, m.start(), min(e, m.end() + 30))
        if place and (self.text[place.start("who")].isupper() or self.speaks(place.start("who"), place.end("who"))):
            speaker = Span(*place.span("who"))
        elif adjective and adjective["adjective"] in DEMONYMS:
            speaker = Span(*adjective.span("adjective"))
        else:
            return []
        cue = _Cue(
            m.start(), m.end(), Verb("se taire", "decline_comment", "0"), "pres", rule="decline", speaker=speaker, begin=s
        )
        return [cue]

    def told_by_another(self, s: int, cues: list[_Cue]) -> list[_Cue]:
        """One act of "La Chine demande une trêve, a indiqué sa porte-parole": who said so speaks, the first verb says what."""
        kept: list[_Cue] = []
        for cue in cues:
            last = kept[-1] if kept else None
            if (
                last is not None
                and cue.rule == "inversion"
                and not cue.pronoun
                and last.rule == "subject"
                and last.tense == "pres"
                and last.event_type is None
                and last.begin - s < 3
                and self.n[cue.start - 2 : cue.start] == ", "
                and not re.search(r"[,;\"]", self.n[last.end : cue.start - 2])
            ):
                kept.pop()
                cue.event_type = last.verb.event_type if last.verb.event_type not in ("claim", "comment") else None
            kept.append(cue)
        return kept

    def relayed(self, s: int, cues: list[_Cue]) -> list[_Cue]:
        """Turn "…, a rapporté Reuters" into who relayed the statement before it; where there is none, it is none itself."""
        kept: list[_Cue] = []
        for cue in cues:
            if cue.rule == "inversion" and cue.speaker and not cue.pronoun:
                words = set(re.findall(r"[a-z]+", self.n[cue.speaker.start : cue.speaker.end]))
                agency = bool(AGENCY.search(self.n, cue.speaker.start, cue.speaker.end)) and not words & CHIEFS
                media = any(w in NOUNS and NOUNS[w].kind == "media" for w in words) and not words & CHIEFS
                if (agency or media) and kept:
                    kept[-1].via = kept[-1].via or cue.speaker
                    kept[-1].stop = min(kept[-1].stop or cue.start, cue.start)
                    continue
                if agency and not self.n[s : cue.start].rstrip(" ,").endswith('"'):
                    continue
            kept.append(cue)
        return kept

    # --- selon ---

    def selons(self, s: int, e: int, cues: list[_Cue]) -> None:
        n = self.n
        for m in SOURCE_IN_BRACKETS.finditer(n, s, e) if self.brackets else ():
            if not any(c.begin <= m.start() <= c.stop or c.rule == "inversion" for c in cues):
                cue = _Cue(
                    m.start(1), m.end(1), Verb("selon", "claim", "q"), "selon", rule="selon", speaker=Span(m.start(1), m.end(1))
                )
                cue.begin = s
                cues.append(cue)
        opinions = [m for m in [POUR.match(n, s, e)] if m and not cues and self.speaks(m.end(), min(e, m.end() + 60))]
        for m in [*opinions, *SELON.finditer(n, s, e)]:
            start, end = m.start(), m.end()
            if NOT_SELON.match(n, end, e):
                continue
            if any(c.start <= start < c.end or (c.speaker and c.speaker.start <= start < c.speaker.end) for c in cues):
                continue
            gap = None
            if m[0].startswith("de source"):
                at = start + 3
                if n[max(s, start - 12) : start].rstrip().endswith(("aupres", "appris")):
                    continue
            else:
                if m[0].startswith("pour"):
                    end -= 1
                gap = SELON_GAP.match(n, end, e)
                at = gap.end() if gap else end
                if m[0] == "de l'avis" and n.startswith("general", at):
                    continue
            if at >= e:
                continue
            cut = AFTER_SELON.search(n, at + 1, e)
            stop = cut.start() if cut else e
            while stop > at and n[stop - 1] in ' .,;:!?…"':
                stop -= 1
            if n[stop : stop + 1] == "," and stop + 2 < e and self.text[stop + 2].isupper():
                ny = NAME_END.search(n, stop + 2, e)
                last = ny.start() if ny else e
                if last - stop < 45 and not PREPOSITION.match(n, stop + 2, last):
                    stop = last
            if stop <= at:
                continue
            speaker = Span(at, stop)
            if n[at:stop].strip() in ("les sources", "la source", "les versions", "les jours"):
                continue
            if m[0] in ("suivant", "d'apre") and not self.speaks(at, stop):
                continue
            if not (
                self.speaks(at, stop)
                or m[0].startswith("de source")
                or self.text[at].isupper()
                or PRONOUN.match(n, at, stop)
                or DET.match(n, at, stop)
                or (gap is not None and gap[0].rstrip().endswith(("du", "des", "l'")))
            ):
                continue
            lead = n[s:start].strip(' ,"')
            initial = not lead or ALSO.match(n[s:start]) or n[max(s, start - 2) : start].strip() in (";", ":")
            inside = [
                c
                for c in cues
                if (c.start < start and (c.stop or start) >= start) or (not initial and c.rule == "inversion" and c.end > start)
            ]
            agency = bool(AGENCY.search(n, at, stop))
            host = None
            if not initial:
                for c in cues:
                    if c.begin <= start and (c.rule != "inversion" or c.end > start) and c.end <= start:
                        host = c
            if agency and not inside and host is None:
                continue
            if host is not None and host.rule != "selon":
                if self.text[at].islower() and re.match(r"(?:lui|elle|eux|elles)\b", n[at:stop]):
                    continue
                if host.via is None:
                    host.via = speaker
                    host.stop = start
                continue
            if agency:
                continue
            cue = _Cue(start, at, Verb("selon", "claim", "q"), "selon", rule="selon", speaker=speaker)
            if initial:
                cue.begin = start
                if any(
                    c.speaker is not None and c.start > stop and c.rule in ("subject", "light") and c.tense != "ger"
                    for c in cues
                ):
                    first = next(c for c in cues if c.start > stop)
                    if first.via is None and first.begin - stop < 5:
                        first.via = speaker
                        continue
            else:
                cue.begin = s
            cues.append(cue)

    def tolls(self, s: int, e: int, cues: list[_Cue]) -> None:
        """Who gives a toll: "porté à 21 morts par le ministère", "Nouveau bilan du Croissant-Rouge : 14 morts"."""
        if cues or not any(word in self.n[s:e] for word in ("bilan", "decompte", "nombre", "chiffre", "total")):
            return
        for pattern in (TOLL_LABEL, LAST_TOLL, TOLL_BY):
            m = pattern.match(self.n, s, e) if pattern is TOLL_LABEL else pattern.search(self.n, s, e)
            if m is None:
                continue
            if pattern is TOLL_BY:
                cut = AFTER_NOUN.search(self.n, m.end() + 1, e)
                who = Span(m.end(), max(m.end() + 1, trimmed(self.n, m.end(), cut.start() if cut else e, " .,;")))
            else:
                who = Span(m.start("who"), trimmed(self.n, m.start("who"), m.end("who"), " .,;"))
            if not (self.text[who.start].isupper() or self.labelled(who.start, who.end) or self.speaks(who.start, who.end)):
                continue
            cue = _Cue(m.start(), m.end(), Verb("porter le bilan", "claim", "0"), "pp", rule="light", speaker=who, begin=s)
            if pattern is not TOLL_LABEL:
                cue.start, cue.end = who.start, who.end
                cue.rule, cue.floor = "inversion", m.start()
            cues.append(cue)
            return

    def named_within(self, s: int, e: int, cues: list[_Cue]) -> None:
        """Who speaks stands inside: "une attaque revendiquée par le groupe", "hors de question, pour Berlin, de payer"."""
        for pattern, event_type, before in NAMED_WITHIN:
            for m in pattern.finditer(self.n, s, e):
                who = Span(*m.span("who"))
                if any((c.start < m.end() and m.start() < c.end) or c.speaker == who for c in cues):
                    continue
                if not self.speaks(who.start, who.end):
                    continue
                cue = _Cue(
                    m.start(), m.end(), Verb("", event_type, "0"), "pp", rule="passive", speaker=who, event_type=event_type
                )
                if before:
                    comma = self.n.rfind(",", s, m.start())
                    cue.begin = max(s, comma + 1 if m.start() - comma > 12 else s)
                    cue.begin += len(self.n[cue.begin : m.start()]) - len(self.n[cue.begin : m.start()].lstrip())
                    cue.stop = m.end()
                else:
                    cue.begin = m.start()
                cues.append(cue)

    def to_hear(self, s: int, e: int, cues: list[_Cue], before: list[_Cue]) -> None:
        """Whoever spoke last is still heard: "À l'en croire, le pont n'était plus entretenu"."""
        if cues or not before or before[-1].speaker is None:
            return
        m = TO_HEAR.search(self.n, s, e)
        if m is None:
            return
        cue = _Cue(m.start("cue"), m.end("cue"), Verb("selon", "claim", "q"), "selon", rule="selon", speaker=before[-1].speaker)
        cue.begin = cue.start if cue.start - s < 3 else s
        cue.doubts.append("implied_speaker")
        cues.append(cue)

    # --- Extents ---

    def extents(self, s: int, e: int, cues: list[_Cue]) -> None:
        """Where each excerpt begins and ends, and the content in it."""
        n = self.n
        done = s
        for i, cue in enumerate(cues):
            following = cues[i + 1] if i + 1 < len(cues) else None
            if cue.rule in ("inversion", "selon") and not (cue.rule == "selon" and cue.begin == cue.start):
                begin = max(cue.begin, done if done > s else cue.begin)
                for m in SEMICOLON.finditer(n, begin, cue.start):
                    begin = m.end()
                dateline = DATELINE.match(self.text, begin, cue.start)
                if dateline:
                    begin = dateline.end()
                begin, _ = self.trim_left(begin, cue.start)
                if cue.begin < s:
                    begin = cue.begin
                cue.begin = begin
                speaker_end = max(cue.end, cue.speaker.end if cue.speaker else 0)
                limit = e
                if following is not None:
                    limit = max(speaker_end, following.start)
                    if following.rule == "inversion" and following.start > speaker_end:
                        limit = speaker_end
                stop = speaker_end
                # the quotation may go on: "A", dit X, "B"; else take in the adjuncts up to a break
                brk = STOP_MARK.search(n, speaker_end, limit)
                stop = brk.start() if brk else limit
                q = self.next_quote(speaker_end, limit)
                if q >= 0 and (following is None or q < following.start):
                    stop = max(stop, next(x.span.end for x in self.outer if x.span.start == q))
                stop = min(max(stop, speaker_end), e)
                while stop > speaker_end and n[stop - 1] in " .,;:":
                    stop -= 1
                cue.stop = stop
                first = cue.floor or cue.start
                last = trimmed(n, begin, first)
                cue.content = Span(begin, last) if last > begin else Span(cue.start, cue.end)
            else:
                limit = e
                if following is not None:
                    limit = following.begin if following.begin > cue.end else following.start
                    if following.rule == "inversion" or (following.rule == "selon" and following.begin <= cue.start):
                        limit = max(cue.end, following.start)
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
                stop = (
                    content_start + len(re.sub(r"(?:[,\s]+(?:et|mais|puis|tout en|en|ou))+$", "", n[content_start:stop]))
                    if stop > content_start
                    else stop
                )
                cue.stop = max(stop, cue.end, cue.speaker.end if cue.speaker and cue.rule == "passive" else 0)
                first = content_start
                while first < cue.stop and n[first] in " ,:":
                    first += 1
                cue.content = Span(first, max(first, cue.stop))
            done = max(done, cue.stop)

    def trim_left(self, x: int, y: int) -> tuple[int, int]:
        while x < y and self.n[x] in " ,.":
            x += 1
        return x, y

    # --- Quotations with no verb ---

    def fragment(self, s: int, e: int) -> list[_Cue]:
        """Somebody's own words in a sentence about him: "Les délégués en sont ressortis « ni déçus ni dupes »"."""
        n = self.n
        q = self.next_quote(s, e)
        if q < s + 12:
            return []
        quotation = next(x for x in self.outer if x.span.start == q)
        if self.text.count(" ", quotation.inner.start, quotation.inner.end) < 2 or NAMED.search(n[max(s, q - 24) : q]):
            return []
        if n[s:q].rstrip().endswith(":"):
            return []
        subject = self.first_noun(s, q)
        if subject is None or q - subject.end > 160 or not self.speaks(subject.start, max(subject.end, subject.start + 1)):
            return []
        if NOBODY.match(n, subject.start, subject.end + 1) or PRONOUN.match(n, subject.start, subject.end + 1):
            return []
        verb = FINITE.search(n, subject.end, q) or PRESENT_FORM.match(
            n[subject.end : q].strip().split(" ")[0] if n[subject.end : q].strip() else ""
        )
        opening = OPENS.match(self.reading.folded, quotation.inner.start, quotation.inner.end)
        alone = ALSO.match(n[subject.end : q].rstrip('" ')) is not None and opening is not None
        if verb is None and not (alone and opening and VERBAL.fullmatch(opening["verb"])):
            return []
        cue = _Cue(subject.end, q, Verb("", "comment", "q"), "pres", rule="fragment", speaker=subject, begin=subject.start)
        cue.stop, cue.content = quotation.span.end, quotation.span
        cue.doubts.append("implied_speaker")
        return [cue]

    def colon_or_floating(self, s: int, e: int, before: list[_Cue]) -> list[_Cue]:
        n = self.n
        q = self.next_quote(s, e)
        if q < 0 or not self.long(q):
            return []
        quotation = next(x for x in self.outer if x.span.start == q)
        lead = n[s:q].strip()
        if lead.endswith(":"):
            colon = trimmed(n, s, q, " :")
            of = REACTION.match(n, s, colon)
            if of and self.speaks(of.end(), colon):
                cue = _Cue(colon, q, Verb(":", "comment", "q"), "colon", rule="colon", speaker=Span(of.end(), colon))
                cue.begin, cue.stop, cue.content = s, quotation.span.end, quotation.span
                return [cue]
            found = self.noun_before(s, colon) if not FINITE.search(n, s, colon) else None
            subject = found or self.first_noun(s, colon)
            if subject is not None and colon - s < 170 and self.speaks(subject.start, max(subject.end, subject.start + 1)):
                cue = _Cue(colon, q, Verb(":", "comment", "q"), "colon", rule="colon", speaker=subject)
                cue.begin, cue.stop, cue.content = subject.start, quotation.span.end, quotation.span
                return [cue]
        whole = quotation.span.end - quotation.span.start > 0.75 * (e - s)
        if not whole:
            return []
        last = before[-1] if before else None
        if last is None or s - last.stop > 400:
            return []
        cue = _Cue(q, q + 1, Verb("", "comment", "q"), "floating", rule="floating", begin=q, stop=quotation.span.end)
        cue.speaker = last.speaker
        cue.content = quotation.span
        cue.doubts.append("implied_speaker")
        return [cue]

    def label(self, s: int, e: int, q: int) -> list[_Cue]:
        """Who speaks stands as a label: "OMS : le système de santé est « à bout »"."""
        m = LABEL.match(self.text, s, e)
        if m is None or not (m["acronym"] or self.labelled(m.start("who"), m.end("who"))):
            return []
        if (q < 0 and not FINITE.search(self.n, m.end(), e)) or 0 <= q < m.end() + 2:
            return []
        cue = _Cue(
            m.end("who"), m.end(), Verb(":", "claim", "q"), "colon", rule="colon", speaker=Span(m.start("who"), m.end("who"))
        )
        cue.begin, cue.stop = s, trimmed(self.n, m.end(), e, " .,;")
        cue.content = Span(m.end(), cue.stop)
        return [cue]

    def labelled(self, start: int, end: int) -> bool:
        """Whether a label names a body or people: "Ministère de la Santé", "Police"."""
        det = DET.match(self.n, start, end)
        noun = NOUN_WORD.match(self.n, det.end() if det else start, end)
        return (
            noun is not None and (noun[0] in BODIES or noun[0] in PEOPLE) and noun[0] not in ("region", "district", "commune")
        )

    # --- The result ---

    def quote(self, cue: _Cue) -> Quote:
        content = cue.content or Span(cue.end, cue.stop)
        span = Span(min(cue.begin, cue.start), max(cue.stop, cue.end))
        form, odd = self.form(content)
        doubts = list(cue.doubts)
        if odd:
            doubts.append("odd_quotes")
        event_type = cue.event_type or statement_type(self.text, cue.verb, content, form, cue.rule)
        return Quote(
            span=span,
            rule=cue.rule,
            event_type=event_type,
            cue=Span(cue.start, cue.end),
            content=content,
            speaker=cue.speaker,
            addressee=cue.addressee,
            via=cue.via,
            form=form,
            doubts=tuple(dict.fromkeys(doubts)),
        )

    def form(self, content: Span) -> tuple[SpeechForm, bool]:
        quoted, odd = 0, False
        i = max(0, bisect_left(self.quote_starts, content.start) - 1)
        while i < len(self.outer) and self.outer[i].span.start < content.end:
            q = self.outer[i]
            shared = min(q.span.end, content.end) - max(q.span.start, content.start)
            if shared > 0:
                quoted += shared
                odd = odd or not (q.closed or q.goes_on)
            i += 1
        if not quoted:
            return "indirect", odd
        return ("direct" if quoted >= 0.85 * max(1, len(content)) else "mixed"), odd
