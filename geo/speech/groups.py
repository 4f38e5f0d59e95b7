"""Verb groups that may tell of a speech act: a form of a verb of speech with its auxiliary, clitics and negation."""

import re
from bisect import bisect_left

from geo.speech.fr import FORMS, Form, Verb
from geo.speech.grammar import (
    AFTER_QUOTE,
    AND_TO,
    APPOSITION_CLOSED,
    AUXILIARY,
    BUT_RATHER,
    BY_AGENT,
    BY_FAR,
    CARRIED,
    CARRIED_ON,
    CARRIES_ON,
    CHARGED,
    CLITICS,
    COUNT_OF_THEM,
    DECLINE,
    GERUND_LEFT,
    INTRODUCES,
    MUTUAL,
    NOT_AFTER,
    NOUN_BEFORE,
    NOUNLIKE,
    OBJECT,
    OBJECT_AFTER_QUOTE,
    OPENS,
    PRONOUN_AFTER,
    SPOKE_TO,
    SUPPORT,
    TELLS,
    TELLS_OF,
    WHEN_NEGATED,
    WITHOUT,
)
from geo.speech.idioms import INFINITIVES, PARTICIPLES
from geo.speech.nouns import last_before
from geo.speech.page import Cue, Page

_CLITICS = 30  # characters that a verb's clitics take at most: "ne nous les lui y en "
_TO_BE = ("est", "sont", "etait", "etaient", "fut", "furent")


def candidates(page: Page, s: int, e: int, words: list[tuple[int, int, str]]) -> list[Cue]:
    """The verb groups between two offsets that may tell of a speech act, by where they begin; ``words`` are possible forms of verbs."""
    found: list[Cue] = []
    for m in page.sought(DECLINE, s, e):
        start = m.start()
        if m[0].startswith("tu", m[0].rfind(" ") + 1) and "é" in page.text[start : m.end()]:
            continue  # "s'est tué" is not "s'est tu"
        found.append(Cue(start, m.end(), Verb("refuser de commenter", "decline_comment", "0"), "pp", rule="decline"))
    first, last = bisect_left(page.light_starts, s), bisect_left(page.light_starts, e)
    for start, end, _, verb in sorted(page.light[first:last], key=lambda hit: hit[2]):
        cue = group(page, s, start, end, (Form(verb, "any"),)) if end <= e else None
        if cue:
            cue.pronoun = cue.pronoun or "-on " in page.n[start:end]
            cue.rule = "light"
            found.append(cue)
    for start, end, word in words:
        if start < s:
            continue  # within a stamp or dateline
        if word == "presse" and page.n.endswith("france ", s, start):
            continue  # "l'Agence France Presse a appris": no verb
        if any(c.start <= start < c.end for c in found):
            continue
        cue = group(page, s, start, end, FORMS[word])
        if cue:
            found.append(cue)
    at = bisect_left(page.quote_starts, s)
    while at < len(page.outer) and page.outer[at].span.start < e:
        quotation = page.outer[at]
        at += 1
        opening = OPENS.match(page.reading.folded, quotation.inner.start, quotation.inner.end)
        if (
            opening is None
            or opening["verb"] not in FORMS
            or (page.text[opening.end("verb") - 1] in "éÉ" and not WITHOUT.search(page.n, s, quotation.span.start))
        ):
            continue
        outside = quotation.span.start
        infinitive = next((f for f in FORMS[opening["verb"]] if f.tense == "inf"), None)
        wished = SUPPORT.search(page.n, max(s, outside - 60), outside) if infinitive else None
        if wished and infinitive and infinitive.verb.reflexive == bool(opening["reflexive"]):
            cue = Cue(wished.start(), opening.end("verb"), infinitive.verb, "support")
            found.append(cue)  # "s'est contenté de « regretter » les incidents"
            continue
        aux = WITHOUT.search(page.n, max(s, outside - 30), outside)
        done = next((f for f in FORMS[opening["verb"]] if f.tense == "pp" and not f.verb.reflexive), None) if aux else None
        if (
            aux
            and done
            and (done.verb.event_type not in ("claim", "comment") or page.long(outside - 1))
            and page.n[quotation.span.end : quotation.span.end + 1] != ","
        ):
            found.append(Cue(aux.start(), opening.end("verb"), done.verb, "quoted"))  # "ont « condamné » le raid"
            continue
        chosen = next(
            (f for f in FORMS[opening["verb"]] if f.tense == "pres" and f.verb.reflexive == bool(opening["reflexive"])),
            None,
        )
        governed = AFTER_QUOTE.match(page.n, quotation.span.end, e)
        of_it = OBJECT_AFTER_QUOTE.match(page.n, quotation.span.end, e)  # "« regrette vivement » ce choix"
        if chosen is None:
            continue
        said = (of_it and "n" in chosen.verb.frames) or (opening["reflexive"] and page.long(outside))
        if chosen.verb.event_type in ("claim", "comment") and not said:
            continue
        if page.n[quotation.span.end : quotation.span.end + 1] == "," and governed and governed["verb"] in FORMS:
            continue  # "elle « invite au dialogue », a fait savoir X": one act
        if page.n[quotation.span.end : quotation.span.end + 3].startswith((", a", ", s")):
            continue
        mark = page.n[max(s, quotation.span.start - 2) : quotation.span.start].strip()
        if mark in (":", ".") or (mark == "," and not APPOSITION_CLOSED.search(page.n, s, quotation.span.start)):
            continue
        found.append(Cue(opening.start(), opening.end("verb"), chosen.verb, "quoted"))
    return sorted(found, key=lambda c: (c.start, -c.end))


def group(page: Page, s: int, start: int, end: int, forms: tuple[Form, ...]) -> Cue | None:
    """The verb group whose verb stands at ``start``: its form, its auxiliary and clitics agree; ``None`` where they do not."""
    n = page.n
    left_from = max(s, start - 150)
    left = n[left_from:start]
    any_tense = any(f.tense == "any" for f in forms)
    word = n[start:end]
    before = n[start - 1 : start]
    if before == "-" or (n[end : end + 1] == "-" and not PRONOUN_AFTER.match(n, end)):
        return None
    aux = next(iter(page.sought(AUXILIARY, left_from, start)), None)
    if aux and aux["aux"] == "a" and page.text[aux.start("aux")] not in "aA":
        # "à déclaré" is a slip for "a déclaré"; "…, à condamner" is none
        at = aux.start("aux")
        slip = any(f.tense == "pp" for f in forms) and last_before(n, at) not in (",", ";")
        aux = aux if slip else None
    participles = [f for f in forms if f.tense == "pp"]
    bare_e = page.accented and not any_tense and word.endswith("e") and page.text[end - 1] == "e"
    if aux and bare_e and aux["aux"] in _TO_BE and not aux["reflexive"] and any(f.tense == "pres" for f in forms):
        aux = None  # "un témoin qui y était jure que": two verbs
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
        and page.text[aux.start("aux")] in "aAo"
    ):
        return Cue(aux.start(), end, infinitives[0].verb, "pp")  # "le chef a annoncer que"
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
        cue = Cue(aux.start(), end, chosen.verb, "pp")
        if passive:
            cue.tense = "passive"
        negated = (bool(aux["negation"]) and bool(re.search(r"\b(?:pas|jamais|guere|plus|rien)\b", aux["between"]))) or bool(
            aux["negation"] and re.match(r" (?:pas|jamais|ni|aucun)\b", n[end : end + 8])
        )
        if negated:
            if BUT_RATHER.match(n, end) and chosen.verb.event_type in ("demand", "appeal", "request_help"):
                return cue  # "n'a pas réclamé une hausse, mais des arriérés"
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
            return Cue(left_from + support.start(), end, chosen_inf.verb, "support", pronoun="-t-" in support[0])
        spoke = SPOKE_TO.search(left) if " pour " in left[-12:] else None
        if spoke and chosen_inf and not (any_tense and word.split(" ")[0] not in INFINITIVES):
            return Cue(left_from + spoke.start() + (spoke[0][0] == " "), end, chosen_inf.verb, "support")
        carried = CARRIED.search(left) or CARRIED_ON.search(left)
        told = AND_TO.search(left) if infinitives and not any_tense else None
        if told and not carried and (INTRODUCES.match(n, end, end + 70) or n[s : s + 3] == "et "):
            verb = next((f.verb for f in infinitives if not f.verb.reflexive), None)
            return Cue(start, end, verb, "told") if verb else None
        if carried and chosen_inf and not any_tense:
            return Cue(left_from + carried.start(), end, chosen_inf.verb, "carried" if CARRIED.search(left) else "carried-on")
    if any_tense and any(each in INFINITIVES for each in word.split(" ")[: 1 + word.startswith(("se ", "s'", "y ", "en "))]):
        return None
    gerunds = [f for f in forms if f.tense == "ger"]
    if gerunds or (any_tense and re.search(r"ant\b", word.split(" ")[0])):
        m = GERUND_LEFT.search(left)
        if m is None or (word == "militant" and not m["en"]):
            return None  # "Militant pour la paix, il…": what he is
        reflexive = m["clitic"].endswith(("se ", "s'"))
        chosen_ger = next((f for f in (gerunds or forms) if f.verb.reflexive == reflexive), None)
        if chosen_ger is None or "n'" in m["clitic"] or "ne " in m["clitic"]:
            return None
        begin = left_from + (m.start("en") if m["en"] else m.start("clitic"))
        return Cue(begin, end, chosen_ger.verb, "ger")
    presents = [f for f in forms if f.tense in ("pres", "impf", "past")]
    if any_tense and word.split(" ")[0] in PARTICIPLES:
        return bare(page, left, start, end, list(forms))
    if presents or any_tense:
        if participles and not any_tense and word.endswith("e") and page.text[end - 1] in "éÉ":
            return bare(page, left, start, end, participles)
        if participles and not any_tense and word.endswith(("ee", "es", "ees")):
            return bare(page, left, start, end, participles)
        m = CLITICS.search(left, max(0, len(left) - _CLITICS))
        assert m is not None
        reflexive = bool(m["reflexive"])
        chosen_pres = next((f for f in (presents or forms) if f.verb.reflexive == reflexive), None)
        mutual = MUTUAL.match(n, end, end + 40) or word == "accusent"  # "Les deux clans s'accusent d'avoir tiré"
        if chosen_pres is None and reflexive and presents and mutual:
            chosen_pres = presents[0]
        if chosen_pres is None:
            return None
        negated = bool(m["negation"]) and bool(NOT_AFTER.match(n, end, end + 20))
        rather = negated and chosen_pres.verb.event_type in ("demand", "appeal", "request_help") and BUT_RATHER.match(n, end)
        if negated and chosen_pres.verb.lemma not in WHEN_NEGATED and not any_tense and not rather:
            return None
        counted = word not in NOUNLIKE or COUNT_OF_THEM.match(n, end)
        clitic = left.endswith("'en ") or (left.endswith(" en ") and bool(counted))  # "la préfecture en dénombre trente"
        if (
            not any_tense
            and not clitic
            and NOUN_BEFORE.search(left, max(0, len(left) - _CLITICS))
            and (word in NOUNLIKE or not OBJECT.search(left, max(0, len(left) - _CLITICS)))
        ):
            return None
        if (
            any_tense
            and re.search(r"[a-z]+(?:e|i|u|is|it)\b", word.split(" ")[0])
            and page.text[start + len(word.split(" ")[0]) - 1] in "éÉ"
        ):
            return bare(page, left, start, end, list(forms))
        clitics = left_from + m.start()
        if page.text[clitics : clitics + 4] == "Lui ":
            clitics += 4  # "Lui s'en tient à": a subject
        cue = Cue(clitics, end, chosen_pres.verb, "pres")
        if negated and not any_tense and not rather:
            cue.event_type = WHEN_NEGATED[chosen_pres.verb.lemma]
        after = PRONOUN_AFTER.match(n, end)
        if after:
            cue.end = after.end()
            cue.pronoun = True
        return cue
    if participles:
        return bare(page, left, start, end, participles)
    return None


def bare(page: Page, left: str, start: int, end: int, forms: list[Form]) -> Cue | None:
    """A participle without its auxiliary: coordinated ("et confirmé que"), or passive with its agent ("accusé par")."""
    if BY_AGENT.match(page.n, end, end + 5):
        # "Accusé par Alger d'avoir rompu l'accord, Rabat…"
        if any(f.tense == "any" for f in forms):
            return Cue(start, end, forms[0].verb._replace(frames="n"), "passive")  # "montrée du doigt par les familles"
        opens = not left.strip() or left.endswith((", ", '" '))
        return Cue(start, end, forms[0].verb, "passive") if opens and forms[0].verb.lemma in CHARGED else None
    if forms[0].verb.lemma in ("qualifier", "taxer", "traiter", "accuser") and re.match(
        r" d(?:e |')(?:[a-z]+ )?\"\x00+\s?\" par ", page.n[end : end + 160]
    ):
        return Cue(start, end, forms[0].verb, "passive")
    if forms[0].verb.event_type in ("appeal", "demand", "request_help") and BY_FAR.match(n := page.n, end, end + 90):
        return Cue(start, end, forms[0].verb, "passive") if left.endswith((", ", " ")) and n[end - 1] == "s" else None
    m = CARRIES_ON.search(left)
    if m and m[0].startswith(",") and forms[0].verb.lemma in CHARGED and TELLS_OF.match(page.n, end, end + 5):
        return None  # "le Maroc, accusé d'avoir menti": he is
    agrees = page.text[start:end].split(" ")[0].lower().endswith(("ée", "és", "ées"))
    if not m or agrees:  # "…, appelés à la rescousse": they were called
        return None
    chosen = next((f for f in forms if not f.verb.reflexive), None)
    return Cue(start, end, chosen.verb, "bare") if chosen else None
