"""Text to names of those who act and speak: countries, organisations, bodies, officials and persons, as spans.

==================  ================================================================================================
``country``         La Russie, les États-Unis (not "en Russie": that is a place)
``metonym_…``       Moscou a déclaré, le Kremlin, l'Élysée (not "à Moscou")
``organisation``    l'ONU, le Hamas, Amnesty International
``body``            le ministère arménien des Affaires étrangères, l'armée israélienne, le gouvernement
``person``          le président russe Vladimir Poutine, Mme Pelosi; and every later "Poutine"
``office``          le maire de Goma, un porte-parole de l'armée, des témoins, une source médicale
==================  ================================================================================================
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from geo.actor.fr import ADJECTIVES, FORMS
from geo.country import DEMONYMS
from geo.model import Actor, ActorName, Article, Span
from geo.text import ByWord, fold, read, words, words_at
from geo.titles import BODIES, DOCUMENTS, NOUNS, PEOPLE, Noun

__all__ = ["countries_placed", "extend", "find_actors"]

_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LOCATIVE = re.compile(
    r"(?:\b(?:a|en|au|aux|dans|vers|pres de|pres d'|autour de|depuis|hors de|nord de|nord d'|sud de|est de|ouest de|(?:nord|sud|est|ouest|centre) du|ville de|capitale|route de|region de|aeroport de|province de|rue de|sur|chez|ambassade a|entre) (?:l'|la |le |les )?)$"
)
# "a demandé au Mali", "impute le tir aux États-Unis": they are told, nobody is there
_ASKED_OF = re.compile(
    r"\b(?:demand|reproch|imput|propos|promet|promis|enjoi|enjoint|ordonn|recommand|conseill|reclam)[a-z]*(?: [^ ,;.:]{1,14}){0,2} aux? $"
)
# "les affrontements entre Bakou et Erevan", "un accord entre le Mali et le Niger": two sides
_BETWEEN_THEM = re.compile(
    r"\b(?:affrontement|combat|heurt|guerre|conflit|tension|hostilite|pourparler|negociation|accord|relation|dialogue|echange|differend|rivalite|entente|alliance|cooperation|cessez-le-feu|treve|contact)s?"
    r"(?: [^ ,;.:]{2,16}){0,3} entre (?:l'|la |le |les )?$"
)
_ARTICLE = re.compile(
    r"(?:\b(?:l[ae]s?|un|une|des|ce|cette|ces|son|sa|ses|leurs?|du|aux?|d'autres|plusieurs|certaine?s|deux|trois|quelques|notre|de|chaque) |\bl'|\bd')(?:(?:haute?s?|ancien(?:ne)?s?|vice|nouve(?:au|lle)|jeune|meme|propre|actuel(?:le)?|principal(?:e|es)?|principaux|celebre|puissante?|influente?|future?|defunte?|ex|premier|premiere|grande?)[ -]){0,2}$"
)
_NAME_WORD = r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w’'\-]*|(?:al|el|as|ad|ar|an|ben|bin|ibn|abou|abu|ould|von|van|der|den|da|dos|di)(?=[ -][A-ZÀ-Þ]))"
_NAME = re.compile(
    rf"(?:al-|el-|ash-|as-|ad-|ar-|an-|at-)?[A-ZÀ-ÖØ-Þ][\w’'\-]+(?: (?:d[aeiou]s? |al-|el-)?{_NAME_WORD}){{0,4}}"
)
# This and _CALLED begin with one set of letters: a text is then passed over from one of these to the next, four times as fast.
_CIVIL = re.compile(r"[DMP](?<=\b.)(?:(?<=M)(?:M|mes?|lle|e|gr)?|(?<=[DP])r)\.? (?=[A-ZÀ-Þ])")  # M. MM. Mme Mlle Me Mgr Dr Pr
_ELIDED = re.compile(r"[LD]['’][a-zà-ÿ-]+ ")  # "L'abbé Aram Kessian"
_LINK = re.compile(
    r" (?:(?:de|du|des|aux?|en|pour|à|sur|contre|chargée? de|chargée? des|auprès de|près) (?:la |le |les |l['’]|des |du )?|d['’])(?=\w)"
)
_CALLED = re.compile(  # "l'alpiniste Pasang Dolma": any noun of agent before a full name
    rf"[LlUuD](?<=\b.)(?:(?<!D)(?:e|a|ne?) |(?<![Uu])['’])([a-zéèêàçôîû-]{{3,}}(?:iste|eur|euse|trice|ien|ienne|logue|aire|ier|ière|ant|ante|graphe|naute))"
    rf"(?: [a-zéèêàçôîû]+)? (?:[A-ZÀ-ÖØ-Þ][\w’'\-]+) {_NAME_WORD}(?: {_NAME_WORD})?"
)
_JOINED = re.compile(r"[a-z0-9)\"] des $")
_RUN = re.compile(r"\w+")
_GOES_ON = re.compile(r"[\w-]")
_PAUSE = re.compile(r",? ?")
_RANKS = re.compile(r"(?:(?:Lt|Gen|Gén|Col|Maj|Capt?|Cpt|Sgt|Brig|Adm|Insp)\.? (?=[A-ZÀ-Þ])){1,3}")
_TITLE = re.compile(r"(?:le |la |l['’])?(?:[a-zéèêàç]+[ -]){0,2}(?=[A-ZÀ-Þ])")


def extend(text: str, folded: str, end: int, limit: int) -> int:
    """Where the noun phrase goes on to whose head noun ends at ``end``: adjectives, complements, proper names.

    >>> text = "le ministère arménien des Affaires étrangères a dit"
    >>> text[: extend(text, fold(text), 12, len(text))]
    'le ministère arménien des Affaires étrangères'
    """
    begin = folded.rfind(" ", 0, max(0, end - 1)) + 1
    relates = folded[begin:end].split("'")[-1] in _RELATES
    complements = 0
    while end < limit and text[end] in " -":
        after = _attribute(text, folded, end, limit, alone=not complements)
        if not after and complements < _MOST_COMPLEMENTS:
            after = _complement(text, folded, end, limit, relates=relates)
            complements += 1
        if not after:
            break
        end = after
    return end


def _attribute(text: str, folded: str, end: int, limit: int, *, alone: bool) -> int:
    """Where what qualifies a noun that ends at ``end`` ends itself: "pro-Kiev", "arménien", "général adjoint"; 0 for nothing.

    ``alone``: no complement stands between.
    """
    if side := _PRO.match(folded, end + 1, limit):
        return side.end()  # "le gouverneur pro-Kiev Anton Drozd"
    word = _WORD.match(folded, end + 1, limit)
    if word is None:
        return 0
    if text[word.start()].isupper():
        qualifies = word[0] in _DIRECTIONS  # "le commandement Sud"
    else:
        person = alone and text[end] == "-" and word[0] in PEOPLE
        qualifies = person or word[0] in ADJECTIVES or word[0] in DEMONYMS
    return word.end() if qualifies or word[0] in _GOES_WITH else 0


def _complement(text: str, folded: str, end: int, limit: int, *, relates: bool) -> int:
    """Where a complement of a noun that ends at ``end`` ends: "de la Défense", "de l'hôpital"; 0 for none.

    ``relates``: the noun is of somebody who is sent or speaks to others, "auprès de", "pour", "en" them.
    """
    link = _LINK.match(text, end, limit)
    if link is None or not (relates or folded[end + 1 : end + 3] in _OF_ANYBODY):
        return 0
    name = _NAME.match(text, link.end(), limit)
    noun = _WORD.match(folded, link.end(), limit)
    if name and not _is_sentence_word(name[0]):
        return noun.end() if noun and noun[0] in _OFFICES else _run_end(text, link.end(), name.end())
    if noun is None or noun[0].isdigit() or not folded.startswith(_COMPLETING, link.start() + 1):
        return 0
    if noun[0] in _NOT_COMPLEMENT or folded.startswith("'", noun.end()) or _is_infinitive(link[0], noun[0]):
        return 0
    if noun[0] in _SO_MANY:  # "les émissaires des deux camps", not "un berger de douze ans"
        counted = _WORD.match(folded, noun.end() + 1, limit) if link[0] == " des " else None
        return counted.end() if counted else 0
    ranked = _NTH.fullmatch(noun[0]) and folded.startswith(" ", noun.end()) and _WORD.match(folded, noun.end() + 1, limit)
    return ranked.end() if ranked else noun.end()  # "le commandant de la 3e zone de défense"


def _is_infinitive(link: str, word: str) -> bool:
    """Whether what follows is a verb, no complement: "l'armée d'avoir"."""
    verb = word.endswith(("er", "ir", "re")) and word not in _NO_VERBS and word not in NOUNS
    return verb and link.split()[-1] in ("de", "d'", "d’", "à", "pour")


_MOST_COMPLEMENTS = 3
_OF_ANYBODY = frozenset(("de", "du", "d'", "po", "ch"))  # how "de", "des", "pour", "chargé de" begin
_COMPLETING = ("d", "a", "pour", "charg")  # not "en", "sur", "contre", "près de"
_NO_VERBS = words("mer guerre terre ministre")
_SO_MANY = words(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille plusieurs quelques"
)
_NTH = re.compile(r"\d{1,3}(?:eme|ieme|nde?|ere?|re|e)")


_COMMON_NAMES = ("armee ", "front ", "mouvement ", "parti ", "forces ")
_ANOTHER = re.compile(r" (?:d[eu]s? (?:la |l['’])?)?[A-ZÀ-Ý][\w’'-]+")
_CALLED_SHORT = re.compile(r" [a-zà-ÿ][\w’'-]+ \((?P<short>[A-Z]{2,})\)")
_GOES_WITH = words("general generale adjoint etat d'etat delegue deleguee unies")
# "le ministre de l'Intérieur Ali Sow": what is after these is a name of its own
_OFFICES = words(
    "interieur defense justice sante economie finances commerce education agriculture industrie energie transports communication information travail environnement "
    "tourisme culture sports logement securite cooperation developpement mines petrole gouvernement etat senat parlement congres assemblee onu ue otan ua oms cicr unicef"
)
_DIRECTIONS = words("nord sud est ouest centre")


def _is_sentence_word(name: str) -> bool:
    return name in ("Le", "La", "Les", "Il", "Elle")


def _run_end(text: str, start: int, end: int) -> int:
    piece = text[start:end]
    while piece.endswith((".", "'", "’", "-")):
        piece = piece[:-1]
    return start + len(piece)


_PRO = re.compile(r"(?:pro|anti|ex)-[a-z]+\b")
_RELATES = words(
    "commissaire commissaires ambassadeur ambassadrice ambassade consul envoye envoyee representant representante conseiller conseillere commissariat "
    "ministre secretaire rapporteur rapporteuse coordinateur coordinatrice mission emissaire procureur correspondant correspondante delegue deleguee"
)
_NAMED_HOUSES = words(
    "hopital clinique universite ecole college lycee institut fondation association camp quartier prison village ville district place rue mosquee eglise "
    "cathedrale aeroport port base pont marche stade hotel centre groupe mouvement parti milice brigade bataillon regiment compagnie societe ong"
)
_NOT_COMPLEMENT = words(
    "lundi mardi mercredi jeudi vendredi samedi dimanche hier janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
    "nouveau apres ailleurs plus moins facon maniere fait suite retour cours cause nombreux nombreuses son sa ses leur leurs tout toute ce cette ces un une source sources"
)
_COMMON = words(
    "capitale partie camp voisin service etat homme femme mere pere fils fille elu proche parent voix mission unite force province division equipe famille fonds centre reseau site cadre information donnee bloc note acte texte chiffre"
)


def _opens(word: str) -> tuple[list[tuple[str, Actor, str, bool]], Noun | None] | None:
    """The names and the noun that a folded word may begin; ``None`` for most words."""
    first = word.partition("-")[0]
    names = FORMS.get(word) or FORMS.get(first) or []
    noun = NOUNS.get(word) or NOUNS.get(first)
    return (names, noun) if names or noun else None


_OPENS = ByWord(_opens)
_FIRST_PARTS = frozenset(word.partition("-")[0] for word in (*FORMS, *NOUNS))


_Found = tuple[int, int, str]
"""A name's first and last offset, and the rule that found it."""


@lru_cache(maxsize=32)
def _names(text: str) -> tuple[tuple[_Found, ...], tuple[str, ...]]:
    """The spans of all names, each with its rule, and the names of countries that are only places: "en Russie"."""
    folded = read(text).folded
    found: list[_Found] = []
    placed: list[str] = []
    taken = 0
    for start, first_part in words_at(folded):
        if first_part not in _FIRST_PARTS or start < taken or folded.startswith("-", max(0, start - 1)):
            continue
        word = _WORD.match(folded, start)
        opens = _OPENS[word[0]] if word else None
        if word is None or opens is None:
            continue
        entries, noun = opens
        if known := _known(text, folded, start, entries):
            form, rule = known
            if _is_place(folded, start, rule):
                taken = start + len(form)  # nor does "vers la République démocratique du Congo" name a second Congo
                if rule == "country":
                    placed.append(form)
            elif not _is_part(text, folded, start + len(form), form, rule):
                taken = start + len(form)
                found.append((start, taken, rule))
        elif noun and (phrase := _phrase(text, folded, word, noun)):
            taken = phrase[1]
            found.append(phrase)
    spans = sorted((start, end) for start, end, _ in found)
    for start, end in _untitled(text):
        i = bisect_left(spans, (end,)) - 1
        if i < 0 or spans[i][1] <= start:
            found.append((start, end, "person"))
    return tuple(sorted({*found, *_persons(text, found)})), tuple(placed)


def _known(text: str, folded: str, start: int, entries: list[tuple[str, Actor, str, bool]]) -> tuple[str, str] | None:
    """The form of the vocabulary that stands at ``start``, written as names are, and its rule."""
    upper = text[start].isupper()
    if not entries or not (upper or entries[0][2] == "organisation"):
        return None
    for form, _, rule, capitals in entries:
        end = start + len(form)
        if (
            folded.startswith(form, start)
            and not folded[end : end + 1].isalnum()
            and (text[start:end].isupper() if capitals else upper or form in _LOWER)
        ):
            return form, rule
    return None


def _is_place(folded: str, start: int, rule: str) -> bool:
    """Whether a country or a capital only says where something is: "en Russie"; not one that is told or asked, or is a side."""
    if rule not in ("country", "metonym_capital") or not _LOCATIVE.search(folded, max(0, start - 22), start):
        return False
    if rule == "country" and (
        folded.endswith(("a l'", "a la "), max(0, start - 5), start) or _ASKED_OF.search(folded, max(0, start - 48), start)
    ):
        return False
    side = folded.find("entre ", max(0, start - 11), start) >= 0
    return not (side and _BETWEEN_THEM.search(folded, max(0, start - 80), start))


def _is_part(text: str, folded: str, end: int, form: str, rule: str) -> bool:
    """Whether a known name only begins another: "l'Armée de libération nationale Ta'ang" is no ELN, nor is "… ta'ang (TNLA)"."""
    if rule != "organisation":
        return folded.startswith("-", end)
    if not form.startswith(_COMMON_NAMES):
        return False
    called = _CALLED_SHORT.match(text, end)
    return _ANOTHER.match(text, end) is not None or (called is not None and _OPENS[fold(called["short"])] is None)


def _phrase(text: str, folded: str, word: re.Match[str], noun: Noun) -> _Found | None:
    """What a noun of those who act or speak heads: a body, a document, an office, or a person where a name follows it."""
    start, end = word.span()
    before = folded[max(0, start - 16) : start]
    article = _ARTICLE.search(before)
    if not _names_somebody(text, folded, word, noun, article is not None):
        return None
    limit = min(len(text), end + 140)
    end = extend(text, folded, end, limit)
    rule = "document" if word[0] in DOCUMENTS else "body" if word[0] in BODIES and word[0] not in PEOPLE else "office"
    if rule == "office":
        end, rule = _with_name(text, folded, word.end(), end, limit)
    chosen = noun.family == "elu" and before.endswith("l'")  # "tranche l'élu"
    if not chosen and rule != "person" and (word[0] in _COMMON or noun.family in _COMMON) and end == word.end():
        return None
    joined = before.endswith(("de ", "d'", "du ", "des ", "au ", "aux "))
    if article and (not joined or (before.endswith("des ") and not _JOINED.search(before))):
        start = max(0, start - 16) + article.start()
    return start, end, rule


def _names_somebody(text: str, folded: str, word: re.Match[str], noun: Noun, article: bool) -> bool:
    """Whether a noun stands as the title of somebody does: with an article or a capital, or for sources at the head of a line."""
    start, end = word.span()
    bare = word[0] in ("sources", "temoins", "habitants") or bool(start and text[start - 1] in '\n«"“(')
    if not article and (word[0] in ("arrete", "arretes") or not (text[start].isupper() or bare)):
        return False  # "Arrêté à l'aube, il…" names no decree
    following = _WORD.match(folded, end + 1) if noun.family == "ancien" else None
    if following and following[0] in NOUNS:
        return False  # "un ancien gardien"
    return word[0] not in ("premier", "premiere") and not (word[0] == "cours" and folded.endswith(("au ", "en "), 0, start))


def _with_name(text: str, folded: str, head_end: int, end: int, limit: int) -> tuple[int, str]:
    """Where an office ends with the name behind it, if one is there, and whether that makes it a person."""
    pause = _PAUSE.match(text, end, limit)
    if not pause or not pause[0]:
        return end, "office"
    at = pause.end()
    if civil := _CIVIL.match(text, at, limit):
        at = civil.end()
    # "le général de brigade Ali Diallo", "le porte-parole de la junte, le général Thein Zaw Oo"
    inner = _TITLE.match(text, at, limit)
    if inner and inner[0] and any(w in PEOPLE for w in re.findall("[a-z]+", fold(inner[0]))) and inner[0][-2] not in "àe":
        at = inner.end()
    if ranks := _RANKS.match(text, at, limit):
        at = ranks.end()
    name = _NAME.match(text, at, limit)
    if name is None:
        return end, "office"
    if at == end + 1 and end > head_end and _bears_name(folded, end, name[0]):
        return _run_end(text, at, name.end()), "office"  # "les médecins de l'hôpital al-Shifa": no person
    if not _is_sentence_word(name[0]) and (pause[0] == " " or " " in name[0]):
        return _run_end(text, at, name.end()), "person"
    return end, "office"


def _bears_name(folded: str, end: int, name: str) -> bool:
    """Whether a name belongs to the house or place that an office ends with: "de l'hôpital al-Shifa"; not "le maire de la ville Pavlo Horbatch"."""
    house = folded[folded.rfind(" ", 0, end) + 1 : end].split("'")[-1]
    return house in _NAMED_HOUSES and not (house == "ville" and " " in name)


def _untitled(text: str) -> Iterator[tuple[int, int]]:
    """Where persons stand whom no known title tells: by a noun of agent, by their age, by what they are."""
    for m in _CALLED.finditer(text):
        if m[1] not in ("avenue", "rivière", "frontière"):
            yield m.start(), _run_end(text, m.start(), m.end())
    for age in _AGE.finditer(text):
        if aged := _AGED.search(text, max(0, age.start() - _LONG_NAME), age.start()):
            yield aged.span()
    for begins in (0, *(end.end() for end in _ENDS.finditer(text))):
        if introduced := _INTRODUCED.match(text, begins):
            noun = NOUNS.get(fold(introduced[2]))
            if introduced[2] == "qui" or (noun and noun.family in PEOPLE):
                yield introduced.span(1)


# "Rashida, 60 ans, a dressé un lit": whose age is given is a person
_AGE = re.compile(r", \d{1,3} ans\b")
_AGED = re.compile(r"(?<![\w'’-])[A-ZÀ-Ý][a-zà-ÿ’'-]+(?: [A-ZÀ-Ý][a-zà-ÿ’'-]+){0,2}$")
_LONG_NAME = 80  # characters of a name of three words
# "Mariam Sané, qui dormait là", "Prosper Ngaba, catéchiste": two names and more, at the head of a sentence
_INTRODUCED = re.compile(
    r"((?!L[ae]s? |D[eu]s? |Une? |[A-Z]{2})[A-ZÀ-Ý][a-zà-ÿ’'-]+(?: [A-ZÀ-Ý][a-zà-ÿ’'-]+){1,2}), (?:une? |ancien(?:ne)? )?([a-zéèê]+)\b"
)
_ENDS = re.compile(r"[.?!»”\n](?:(?<=\n)| )(?=[A-ZÀ-Ý])")


_LOWER = frozenset(
    {
        "communaute internationale",
        "talibans",
        "taliban",
        "shebab",
        "shebabs",
        "peshmergas",
        "departement d'etat",
        "departement d'etat americain",
        "commandement americain pour le moyen-orient",
        "mouvement islamiste palestinien",
        "commandement central americain",
        "agence de l'onu pour les refugies palestiniens",
        "groupe etat islamique",
        "organisation etat islamique",
        "milices fano",
        "commandement americain pour l'afrique",
    }
)


def name_in(text: str, start: int, end: int) -> str | None:
    """The proper name that a person's span ends with: "le président russe Vladimir Poutine" -> "Vladimir Poutine"."""
    last = None
    before = _CIVIL.match(text, start, end) or _ELIDED.match(text, start, end)
    for m in _NAME.finditer(text, before.end() if before else start, end):
        if m.end() >= end - 1:
            last = m
    if last is None:
        return None
    parts = last[0].split(" ")
    if text.startswith("-", last.start() - 1):
        parts = parts[1:] or parts  # "pro-Kiev Anton Drozd"
    at = int(len(parts) > 2 and fold(parts[0]) in ("le", "la", "les") and fold(parts[1]) in PEOPLE)  # "Le Président Saïed"
    titled = False
    while at < len(parts) - 1 and (
        (word := fold(parts[at])) in _OFFICES
        or (at and word in PEOPLE)
        or ((titled or (not at and len(parts) > 2)) and word in DEMONYMS)  # "le président Angolais João Lopes"
    ):
        at, titled = at + 1, True
    return " ".join(parts[at if titled else 0 :]).rstrip(".'’-")


def _persons(text: str, found: list[_Found]) -> set[_Found]:
    """Later mentions of the persons found, by name or last name; and whoever is called M. or Mme."""
    more: set[_Found] = set()
    names: set[str] = set()
    for start, end, rule in found:
        if rule == "person":
            name = name_in(text, start, end)
            if name:
                names.add(name)
                last = name.split(" ")[-1]
                if len(last) > 3:
                    names.add(last)
    taken = sorted((start, end) for start, end, _ in found)
    starts = [start for start, _ in taken]
    civils: list[tuple[int, int]] = []
    for civil in _CIVIL.finditer(text):
        m = _NAME.match(text, civil.end())
        if m:
            end = _run_end(text, civil.end(), m.end())
            names.add(text[civil.end() : end])
            before = bisect_right(starts, civil.start()) - 1
            if all(b <= civil.start() for _, b in (*taken[max(0, before) : before + 1], *civils[-1:])):
                civils.append((civil.start(), end))
    spans = sorted([*taken, *civils])
    at = 0
    for start, end in _mentions(text, names):
        while at < len(spans) and spans[at][1] <= start:
            at += 1
        if at == len(spans) or spans[at][0] >= end:
            first = _first_name(text, start, end)
            more.add((first if not at or spans[at - 1][1] <= first else start, end, "person"))
    return more | {(start, end, "person") for start, end in civils}


# "Justin Trudeau" where only "M. Trudeau" is known; not "Selon Trudeau", "l'Américain Trump", "Mardi Trudeau"
_FIRST_NAME = re.compile(r"(?<![\w’'.-])[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)? $")
_NO_FIRST_NAME = words(
    "le la les un une des du de et ou mais or car donc selon pour par avec sans contre chez sur sous dans en a au aux que qui quand comme si lui elle il ils elles on m mme mlle mm "
    "monsieur madame mademoiselle maitre me mgr dr pr docteur saint sainte lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui ainsi aussi puis depuis apres avant "
    "pourtant toutefois enfin alors interroge joint cite outre malgre suivant entre face president premier premiere ministre general colonel capitaine commandant"
)


def _first_name(text: str, start: int, end: int) -> int:
    """Where a last name begins with the first name that stands before it: "Awa Sow" of "Sow"."""
    m = _FIRST_NAME.search(text, max(0, start - 24), start) if " " not in text[start:end] else None
    word = fold(m[0].strip()) if m else ""
    taken = word in _NO_FIRST_NAME or word in PEOPLE or word in DEMONYMS or word in FORMS
    return m.start() if m and not taken else start


def _mentions(text: str, names: set[str]) -> Iterator[tuple[int, int]]:
    """Where one of ``names`` stands, the longest first: looked up by its first word, since a long text names thousands."""
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        first = _RUN.match(fold(name))
        assert first is not None
        by_first.setdefault(first[0], []).append(name)
    done = 0
    for start, word in words_at(read(text).folded) if names else ():
        if word not in by_first or start < done or (start and _GOES_ON.match(text, start - 1)):
            continue
        for name in by_first[word]:
            end = start + len(name)
            if text.startswith(name, start) and not _GOES_ON.match(text, end):
                done = end
                yield start, end
                break


def find_actors(article: Article) -> list[ActorName]:
    """The names, titles, bodies and metonyms in ``article``, in text order; ``candidates`` where the vocabulary knows them.

    >>> from datetime import date
    >>> text = "Le Kremlin et le ministère arménien de la Défense accusent l'ONU, à Moscou. M. Diallo se tait."
    >>> [article[n.span] for article in [Article("a", date(2024, 5, 7), text)] for n in find_actors(article)]
    ['Kremlin', 'le ministère arménien de la Défense', 'ONU', 'M. Diallo']
    """
    text = article.text
    folded = read(text).folded
    names = []
    for start, end, rule in _names(text)[0]:
        candidates: tuple[Actor, ...] = ()
        if rule in ("country", "organisation", "metonym", "metonym_capital"):
            candidates = tuple(actor for actor, _ in _bearers(folded[start:end]))
        names.append(ActorName(Span(start, end), rule, candidates))
    return names


def countries_placed(text: str) -> Counter[str]:
    """How often each country is named in ``text`` as a place alone, by its code.

    >>> countries_placed("Ali Sow est mort au Mali, dans le nord du Mali et en Russie.")
    Counter({'ML': 2, 'RU': 1})
    """
    counted: Counter[str] = Counter()
    for form in _names(text)[1]:
        counted.update(actor.country for actor, rule in _bearers(form) if rule == "country" and actor.country)
    return counted


def _bearers(form: str) -> Iterator[tuple[Actor, str]]:
    """Who bears a name that was found, and by which rule it is theirs; ``form`` is folded."""
    word = re.match(r"[a-z0-9]+", form)
    assert word is not None
    return ((actor, rule) for known, actor, rule, _ in FORMS[word[0]] if known == form)
