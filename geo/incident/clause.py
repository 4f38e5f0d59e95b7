"""Clauses: the stretches of a sentence in which one thing is told.

No parser: clauses are parted where French parts them, at punctuation, conjunctions, relative pronouns, gerunds and
complements of speech. A piece knows how it is joined to the piece before it, so that rules can put pieces together again.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from geo.adverbs import plain
from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.model import Span
from geo.text import fold, sentences

__all__ = ["DENIES", "ONLY_THEN", "Piece", "Word", "asked_from", "pieces", "sentence_spans", "view"]

# "A Goma" and the hurried "a Goma" are "à Goma": a past tense is not followed by a name
# "le maïs" is no "mais", and nothing is read into the "à" of "déjà"
# nor by "moto", "l'hopital", "5 h 30": hurried hands write "a moto", "a l'hopital", "a 5 h 30"
_AFTER_A = (
    r"pieds?\b|moto\b|motos\b|cheval\b|velo\b|cause d|partir d|coups? d|balles\b|bord d|bout portant|travers (?:l|d|c|bois|champs)|nouveau\b|proximit|mains? arm|midi\b|minuit\b|sac\b|terre\b|vue\b|mort\b|tir\b|feu et|leurs? |\d\d? ?[hH:]|"
    r"l['’](?:h[oô]p|[eé]col|[eé]glis|aube|entr[eé]|arme\b|arri[eè]re|ext[eé]r|int[eé]r|a[eé]roport|heure\b|arr[eê]t\b|appel\b|assaut\b|abri\b|unanimit)|"
    r"la (?:machette|sortie|suite|fronti|prison|mairie|pr[eé]fecture|gare|nuit|tomb[eé]e|veille|place|police|mosqu|demande|recherche|poursuite|t[eê]te|kalach|mission|barge|morgue|barre\b|croix)"
)
_KEEP = re.compile(
    r"[àÀùÙAaï](?:(?<=[àÀùÙ])(?<![jJ].)|(?<=\b[Aa])(?= (?:[A-ZÉÈ][a-zà-ÿ]|"
    + _AFTER_A
    + r"))|(?<=\b[Mm]aï)(?=s\b))"  # the letter first: it is soon told
)
_KEPT = {"ù": "ù", "Ù": "ù", "ï": "ï"}
_LONG = 2000

# What the ear takes for another word, letter for letter: "c'est fait tuer" is "s'est fait tuer", "cessez le feu" one noun.
_MISHEARD = tuple(
    (key, re.compile(pattern), right)
    for key, pattern, right in (
        (
            "c'est ",
            r"\bc(?='est (?:encore |aussi )?(?:fait[es]* [a-z]+(?:er|e|es|ir|re)\b|(?:produit|deroule|enfui|ecrase|effondre|empare|retire|replie)e?s?\b))",
            "s",
        ),
        (
            "ce sont ",
            r"\bc(?=e sont (?:encore |aussi )?(?:fait[es]* [a-z]+(?:er|e|es|ir|re)\b|(?:enfui|affronte|empare|retire|replie|refugie)e?s?\b))",
            "s",
        ),
        ("cessez le feu", r"\bcessez le feu\b", "cessez-le-feu"),
        ("couvre feu", r"\bcouvre feu\b", "couvre-feu"),
        ("guet apens", r"\bguet apens\b", "guet-apens"),
    )
)

# "N'Djamena a rappelé son ambassadeur", "le général N'Tam a prêté serment": no "ne"
_OF_A_NAME = re.compile(r"\bN['’](?=[A-ZÉÈ][a-zà-ÿ])")


@lru_cache(maxsize=8)
def view(text: str) -> str:
    """``fold(text)`` with the accents of ``à`` and ``où`` kept, which tell them from ``a`` and ``ou``, names in N' joined, and what is misheard put right.

    >>> view("Où va-t-il ? À Goma, il a été tué.")
    'où va-t-il ? à goma, il a ete tue.'
    >>> view("N'Djamena n'a rien dit")
    "n-djamena n'a rien dit"
    """
    folded = fold(_OF_A_NAME.sub("N-", text) if "N'" in text or "N’" in text else text)
    parts: list[str] = []
    at = 0
    for letter in _KEEP.finditer(text):
        parts += [folded[at : letter.start()], _KEPT.get(letter.group(), "à")]
        at = letter.end()
    seen = "".join([*parts, folded[at:]]).replace("\u0301", " ")
    for key, misheard, right in _MISHEARD:
        if key in seen:
            seen = misheard.sub(right, seen)
    return plain(seen)


@dataclass(slots=True)
class Piece:
    """A stretch of a sentence and how it is joined to the one before it.

    ``join`` is ``start``, ``comma``, ``and``, ``relative``, ``where``, ``that``, ``gerund``, ``speech``, ``after``, ``while``,
    ``colon`` or ``bracket``.
    """

    start: int
    end: int
    join: str


@dataclass(slots=True)
class Word:
    """A word where it stands: the text and its :func:`view`, its sentence, the pieces of that, the number of its own, its first and last offset."""

    text: str
    seen: str
    sentence: Span
    parts: Sequence[Piece]
    piece: int
    start: int
    end: int
    part: Piece = field(init=False)

    def __post_init__(self) -> None:
        self.part = self.parts[self.piece]


_VERBISH = (
    r"(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|sera|seront|serait|fut|furent|va|vont|doit|doivent|s'est|"
    r"se sont|s'etait|s'etaient|en a|en ont|l'a|l'ont|les a|les ont|n'a|n'ont|n'est|ne|y a|a-t-il|il|elle|ils|elles|on|"
    r"reste|restent|semble|peut|peuvent|continue|continuent|fait|font|"
    r"[a-z]+(?:aient|erent|irent|urent|eront|iront))\b"
)
# "douze civils dont des femmes ont été tués": some of the subject, whose verb it is
_SOME_NAMED = r"(?:des |l[ea] (?!plupart|majorite|pere |mere |corps )|l'(?!une? )|leur |son |sa )[a-z][\w'-]*(?: (?!(?:ont|a|est|sont|avait|qui|et)\b)[\w'-]+){0,5} (?:ont|avaient|auraient|sont|etaient) (?:ete |ainsi |egalement )?[a-z]+s\b"
# A subject of its own and its verb behind "et": "et | l'armée a bombardé", "et | Kiev a frappé"
_NEW_SUBJECT = (
    rf"(?:(?:l'|(?:le|la|les|une?|des|{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|\d+|plusieurs|ses|son|sa|leurs?|ces|cette|ce|certains|quelque|au moins|pres de|plus de|d'autres) )"
    r"(?:(?!(?:qui|que|qu'[a-z]+|dont|où|et|ou|depuis|quand)\b)[\w'-]+ ){1,6}?|(?!(?:qui|que|qu'[a-z]+|dont|où|en|y|n'|l'|d'|s'|n'y|l'on|hier|aussi|[a-z]+ment)\b)[a-z][\w'-]+ )"
    r"(?:(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|fut|furent) |(?:s'est|s'etait|se sont|s'etaient) )"
)
# What a clause begins with behind a blank alone; the groups of ``_JOINS`` behind ``(?<=[ \n])`` begin with nothing else.
_OPENING = (
    r"(?:qu|où |et |en |ou |alors |apres |avant |au moment |auxquels? |avoir |bien |car |d'|depuis |dont |etre |juste |laquelle |lequel |lesquel|"
    r"lorsqu|là où |mais |pendant |peu |puis|s'etre |sans |tandis |tout en )"
)
# A bare past participle of three letters or more before a noun group ("et détruit des cibles").
_JOINS = re.compile(
    rf"[,;:()\[\]\s](?:(?<!\s)|(?<=[.!?]\s)|(?=[-/•|]|{_OPENING}))(?:"  # one sign first, so that whatever is none is passed over at once
    r"(?P<comma>(?<=,))(?:[ \n]+(?:"
    r"(?P<c_while>(?:tandis|alors|pendant|apres|avant|bien|des lors|sans|depuis) qu(?:e |')|lorsqu(?:e |')|quand |puisqu(?:e |')|"
    r"car |mais |or |donc |si bien qu(?:e |')|ce qui |au moment où )|"
    r"(?P<c_after>(?:juste |peu |quelques? \w+ |(?:un peu |environ |pres de |moins de |moins d'|plus de |plus d')+\w+ (?:heures?|jours?|semaines?|mois|ans?|annees?) |\w+ \w+ )?apres (?=avoir |etre |s'etre |l'|le |la |les |une? |des |de |d'|plusieurs |deux |trois |quatre |cinq |six |sept |huit |dix |\d|ses |son |sa |leur))|"
    r"(?P<c_where>où )|(?P<c_relative>qui |dont |que |qu'|lequel |laquelle |lesquels |lesquelles |auxquels? |à qui |d'où )|"
    r"(?P<c_gerund>(?!(?:avant|durant|pendant|devant|suivant|moyennant|nonobstant|maintenant|auparavant|autant|pourtant|cependant|quant|tant)\b)(?:en |tout en )?(?=[a-z]{2,}ants?\b(?! )|[a-z]{2,}ant (?!(?!(?:plus|pres|moins) )\w+(?:s|x) de )))|"
    r"(?P<c_before>avant d(?:e |')(?!etre |avoir )(?=[a-z]{2,}(?:er|ir|re|oir)\b))|(?P<c_and>(?:et|puis|ni) )|(?P<c_speech>(?=(?:a|ont|avait|avaient)(?:-t-| )(?!ete ))))?)"
    r"|(?P<colon>(?<=[;:])(?=\s)|(?<=\s)(?:--?|[/•|])(?=\s)|(?<=\) )-(?=[a-z]))"
    r"|(?P<bracket>(?<=[()\[\]]))"
    r"|(?P<stop>(?<=[a-z0-9]{3}[.!?][ \n])(?<!\b(?:col|gen|mgr|sgt|cpt|maj|adj|cap|etc|ref|tel)\. )(?=\S))"  # within a quotation, which is one sentence
    r"|(?<=[ \n])(?:"
    r"(?P<while>(?:tandis|alors|pendant|apres|avant|bien|sans|depuis) qu(?:e |')|(?:lorsqu(?:e |')|quand |puisqu(?:e |')|"
    r"(?<!un )(?<!le )(?<!du )(?<!ce )(?<!son )(?<!leur )(?<!autre )(?<!vieux )(?<!en )(?<!deux )(?<!par )car |mais |au moment où |là où ))"
    r"|(?P<that>qu(?:e |'))"
    r"|(?P<where>où )"
    rf"|(?P<relative>(?:qui |dont (?!\d|une? |{TWO_TO_TEN}|plusieurs|au moins|au |"
    + _SOME_NAMED
    + r"))|(?:lequel|laquelle|lesquel(?:le)?s|auxquels?) )"
    r"|(?P<answer>en (?:reponse|represailles|riposte|reaction) (?:à|aux?) )"
    r"|(?P<after>(?:(?:juste|peu|peu de temps|quelques? (?:minutes|instants|secondes|heures)) )?apres (?=avoir |etre |s'etre |l'|le |la |les |une? |des |de |d'|plusieurs |deux |trois |quatre |cinq |six |ses |son |sa |leur))"
    r"|(?P<speech>(?<! à )(?<! pu )(?<! du )(?<!doit )(?<!doivent )(?<!rait )(?<!raient )(?<!peut )(?<!peuvent )(?<!vont )(?<! va )(?=(?:d'|d' )?avoir |(?:d'|d' )?(?:s')?etre |s'etre ))"
    r"|(?P<gerund>(?:en |tout en )(?=[a-z]{2,}ant\b))"
    rf"|(?P<main>(?:et|puis) (?={_NEW_SUBJECT}))"
    r"|(?P<before>avant d(?:e |')(?!etre |avoir )(?=[a-z]{2,}(?:er|ir|re|oir)\b))"
    r"|(?P<and>(?:et|puis|ou) (?="
    + _VERBISH
    + r"|[a-z]+ent (?:l'|(?:un|une|le|la|les|des|plusieurs|deux|trois|quatre|cinq|six|dix|\d+|leurs?|ses|desormais|toujours|regulierement|maintenant|depuis) )"
    + r"|[a-z]+e (?:desormais|toujours|regulierement|maintenant) "
    + rf"|[a-z]+(?:e|es|i|is|u|us|it|its|ert|ant|int) (?:un|une|le|la|les|l|des|du|de|d|au|aux|à|plusieurs|{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|cinquante|soixante|cent|mille|\d|pres|plus|quelques?|ceux|celles|ses|son|sa|leurs?|ces|cette|tous|toute?s?|d'autres|dans|en|par|sur|pour|contre)[ \d']|[a-z]+(?:e|i|u|it|ert|int) (?:{WEEKDAY}|hier) ))))"
)
# "Décès confirmés : 34": what a number counts belongs to it
_LABEL = re.compile(
    r"(?:[a-z]+ (?:de |des ))?(?:deces|morts?|tuee?s?|victimes|blessee?s?|deplacee?s?|personnes deplacees)(?: [a-zà]+){0,3}(?: \([^()]{1,40}\))? ?: (?:au moins |environ |pres de |plus de )?(?=\d)"
)
_MARK = re.compile(r"[,;:.()]")
_HURT = re.compile(
    r"\b(?:tuee?s?|blessee?s?|peri|morte?s?|decedee?s?|perdu la vie|trouve la mort|succombe|souffert|blessures|disparue?s?)\b"
)
_SOMEWHERE = re.compile(r"\b(?:à|au|aux|en|dans|pres) ")
_NOT_THAT = re.compile(
    r"(?<!\w)(?:plus|moins|ainsi|tel|telle|tels|telles|autant|aussi|meme|alors|bien|tandis|afin|pour|des|parce|tant|avant|apres|depuis|pendant|sans|autre|autres|rien|n'est|alors)$"
)
# "Les otages n'ont été libérés que lundi": it was done; not "n'a pas dit qu'un obus", "n'a annoncé que la trêve"
ONLY_THEN = re.compile(rf"qu(?:e |')(?:apres |aux? |à |en |dans |le \d|(?:{WEEKDAY}|hier|lors|vers)\b)")
_NE_BEFORE = re.compile(r"\b(?:n'|ne )")
DENIES = re.compile(r"\b(?:pas|jamais|plus|aucune?|nul(?:le)?|rien|personne|guere|ni)\b")
# "tant à Goma qu'à Bukavu"
_BOTH, _AT = re.compile(r"\b(?:tant|autant|aussi bien) (?:à|en|au|aux|dans|sur) "), re.compile(r"(?:à|en|au|aux|dans|sur) ")
_LEAD = re.compile(r"[ \n•*>+|-]*")
# the hour at which a line of a live blog was written is no part of its clause: "15:12 Gaz lacrymogène …"
_FIRST = re.compile(
    r"[ \n•*>+|-]*(?:\([a-z'’-]+(?:[ /-][a-z'’-]+){0,3}\) )?(?:\d\d? ?[h:] ?\d\d\b(?! (?:gmt|heure|utc|locale))[ |:–—-]*(?=[a-zà\"«]))?"
)
_VERB = re.compile(_VERBISH)
_WORD = re.compile("[a-z]+")
# One word, an hour or a side in brackets is no clause: "les FSR (FSR)", "vers 17H00 (16H00 GMT)", "à Kherson (sud du pays)"
_SHORT_NAME = re.compile(
    r"\((?:[a-z][a-z0-9-]{1,11}|\d{1,2} ?[h:] ?\d{0,2}(?: [a-z.]+){0,2}|\d{1,3} ans|"
    r"(?:extreme[ -])?(?:nord|sud|est|ouest|centre)(?:-\w+)?(?: [\w'-]+){1,3}|"
    r"(?:(?:la )?(?:province|region|regence|district|departement|territoire|prefecture|sous-prefecture|comte|gouvernorat|wilaya|oblast|etat|cercle|commune|canton|ile|lga|localite|zone de sante|municipalite|raion|daira|capitale|banlieue|peninsule|vallee|rive) "
    r"(?:[a-z-]+ )?(?:de la |de l'|du |des |de |d')[\w'-]+(?: [\w'-]+){0,2}))\)"
)
# What stands between two commas and only dates, places or qualifies: ", le 25 septembre,", ", par soixante voix contre dix,"
_ASIDE = re.compile(
    rf"(?:le \d+|(?:des )?(?:{WEEKDAY}|hier|avant-hier)\b|(?:la veille|le lendemain|le meme jour|ce (?:matin|soir|jour)|cette nuit)\b"
    r"|(?:[a-z]+ment |sans doute |peut-etre )?(?:tir|largu|part|provoqu|declench|attis|ressent|imput|attribu|revendiqu|surven|commi|perpetr|men|lanc|decid|decret|sign|concl|annonc|qualifi|decri|baptis|dit|dirig|command|compos|soute|appuy|escort|accompagn|estim)[a-z]*(?:ee?s?|ie?s?|ue?s?|ise?s?|its?|ites?)\b"
    r"|(?:en|dans|à|au|aux|par|sans|malgre|selon|d'apres|depuis|avec|pour|pres d[eu']|non loin d[eu']|fin|debut|mi-|vers|peu apres|peu avant|faute de|grace à|sous|outre|lors d[eu'])\b)"
    r"[^,;:()]{0,70}$"
)
_CLAUSAL = re.compile(r"\b" + _VERBISH)
_GOES_ON = re.compile(
    r" (?:(?:n'|l'|y |n'y |s'y |en |les |leur |lui )(?=[aeo]))?(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|s'est|se sont|n'a|n'ont|fut|furent)\b"
)
_DONE = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|avoir|ayant)(?: (?:[a-z]+ment|aussi|deja))? [a-z]{2,}(?:e|i|is|u|us|it|ert)(?: [a-z]+ment)?"
    rf"(?: (?:{WEEKDAY}|hier|la (?:semaine|nuit) (?:derniere|passee)|ce matin|le \d\d? \w+|en \w+))?$"
)
_HELPER_LAST = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|est|sont|etait|etaient|s'est|se sont)(?: ete)?(?: (?:egalement|aussi|deja|encore))?$"
)
_GERUND_ALONE = re.compile(r"(?:en |tout en )?[a-z]{2,}ant(?: (?:ainsi|aussi|egalement|au passage|sur le coup))? ?")
_DONE_FIRST = re.compile(r"(?:[a-z]+ment )?[a-z]{2,}(?:e|i|u|is|it|us|ert|int)e?s?\b")
_OF_IT = re.compile(r" ?(?:de (?:la |l')?|du |des |d')[a-z]")
_ITS_OBJECT = re.compile(
    r" ?(?:l'|le |la |les |un |une |des |du |de |d'|plusieurs |deux |trois |quatre |cinq |six |dix |sept |huit |neuf |[a-z]{2,}ze |vingt|trente |quarante |cinquante |soixante |cent |\d|son |sa |ses |leurs? |quelque |environ |pres de |plus de |au moins )"
)


def pieces(text: str, sentence: Span, verbs: Container[str] = ()) -> list[Piece]:
    """The pieces of one sentence of a ``view``, in order; together they leave out only what joins them.

    ``verbs`` are the words that, after "et", begin a second verb rather than a second adjective.

    >>> v = view("Des tirs ont éclaté à Goma, tuant deux civils, alors que l'armée se repliait.")
    >>> [(v[p.start : p.end], p.join) for p in pieces(v, Span(0, len(v)))][:2]
    [('des tirs ont eclate à goma', 'start'), ('tuant deux civils', 'gerund')]
    """
    found: list[Piece] = []
    join = "start"
    start = _FIRST.match(text, sentence.start, sentence.end).end()  # type: ignore[union-attr]
    for sign in _JOINS.finditer(text, sentence.start, sentence.end):
        kind = sign.lastgroup or ""
        if not _parts(text, start, sign, sentence.end, verbs):
            continue
        kind = _AS_JOIN.get(kind, kind.removeprefix("c_"))
        named = _SHORT_NAME.match(text, max(start, text.rfind("(", start, sign.end()))) if kind == "bracket" else None
        if named and sign.start() < named.end():
            continue
        end, after = sign.span()
        if after <= start:
            continue
        if end - start > 0 and text[start:end].strip():
            found.append(Piece(start, end, join))
            join = kind
        elif join in ("start", "comma", "bracket", "colon", "that"):
            join = kind if join != "start" else "start"
        start = after + len(_LEAD.match(text, after, sentence.end).group())  # type: ignore[union-attr]
    if text[start : sentence.end].strip():
        found.append(Piece(start, sentence.end, join))
    return _across_asides(text, found)


# What a sign is as the join of the clause behind it, where that has another name.
_AS_JOIN = {"stop": "start", "answer": "after", "main": "and", "before": "and", "c_before": "and"}


def _parts(text: str, start: int, sign: re.Match[str], end: int, verbs: Container[str]) -> bool:
    """Whether a sign of ``_JOINS`` parts what stands from ``start`` on from what follows it."""
    at, behind = sign.span()
    match sign.lastgroup:
        case "that":
            both = _AT.match(text, behind) and _BOTH.search(text, max(start, at - 60), at)
            only = ONLY_THEN.match(text, at + 1) and _NE_BEFORE.search(text, start, at) and not DENIES.search(text, start, at)
            return not (both or only or _NOT_THAT.search(text, max(start, at - 9), at))
        case "colon":
            return text[at] != ":" or _LABEL.match(text, start) is None
        case "main":
            return _begins_clause(text, start, sign, end)
        case "and":
            word = _WORD.match(text, behind)
            return word is None or _VERB.match(text, behind) is not None or word.group() in verbs
    return True


def _begins_clause(text: str, start: int, sign: re.Match[str], end: int) -> bool:
    """Whether "et" with a new subject behind it begins a clause: not where it counts who was hurt in what stands before it."""
    if not _CLAUSAL.search(text, start, sign.start()):
        return False  # "le maire et | le préfet ont été tués"
    mark = _MARK.search(text, sign.end(), end)
    stop = mark.start() if mark else end
    hurt = _HURT.search(text, sign.end(), stop)
    return hurt is None or (
        _SOMEWHERE.search(text, hurt.end(), stop) is not None and _HURT.search(text, start, sign.start()) is None
    )


def _across_asides(text: str, parts: list[Piece]) -> list[Piece]:
    """The pieces, with one that goes on after an aside in one again: "L'explosion, le 25 septembre, a tué", "a repris, de nuit, la ville".

    >>> v = "l'explosion d'un depot, le 25 septembre, a fait dix morts"
    >>> [v[p.start : p.end] for p in pieces(v, Span(0, len(v)))]
    ["l'explosion d'un depot, le 25 septembre, a fait dix morts"]
    """
    if len(parts) < 3:
        return parts
    whole: list[Piece] = []
    i = 0
    while i < len(parts):
        part = parts[i]
        while (beyond := _past_asides(text, parts, i)) > i + 1 and _resumes(text, part, parts[beyond]):
            part = Piece(part.start, parts[beyond].end, part.join)
            i = beyond
        whole.append(part)
        i += 1
    return whole


def _is_aside(text: str, before: Piece, aside: Piece, after: Piece) -> bool:
    """Whether a piece stands between two commas, or two dashes, and only dates, places or qualifies: "Un obus - le troisième - a tué"."""
    if aside.join == after.join == "colon":
        dashes = text.startswith("- ", aside.start - 2) and text.startswith("- ", after.start - 2)
        return (
            dashes and _ITS_OBJECT.match(text, before.start) is not None
        )  # "Aden - de notre envoyé - Sont morts" is a dateline
    return (
        aside.join in ("comma", "after")
        and after.join in ("comma", "speech")
        and text.startswith(",", aside.end)
        and (aside.join == "after" or _ASIDE.match(text, aside.start, aside.end) is not None)
    )


def _past_asides(text: str, parts: list[Piece], at: int) -> int:
    """The piece after the asides behind the piece ``at``, of which there may be two: "l'arrestation, à Liège, le 12 juin, d'un faussaire"."""
    i = at + 1
    while (
        i + 1 < len(parts)
        and i <= at + 2
        and _is_aside(text, parts[at], parts[i], parts[i + 1])
        and not _CLAUSAL.search(text, parts[i].start, parts[i].end)
    ):
        i += 1
    return min(i, len(parts) - 1)


def _resumes(text: str, before: Piece, after: Piece) -> bool:
    """Whether what follows an aside belongs to what stands before it: the verb of its subject, or the object of its verb."""
    if _GOES_ON.match(text, after.start - 1):
        return _CLAUSAL.search(text, before.start, before.end) is None
    if _OF_IT.match(text, after.start) and not _CLAUSAL.search(text, before.start, before.end):
        return before.join == "start" or _ITS_OBJECT.match(text, before.start) is not None  # "La démission, en mai, des juges"
    if before.join == "gerund" and _GERUND_ALONE.fullmatch(text, before.start, before.end):
        return _ITS_OBJECT.match(text, after.start) is not None  # ", tuant, selon la police, douze soldats"
    if _HELPER_LAST.search(text, before.start, before.end):
        return _DONE_FIRST.match(text, after.start) is not None  # "a, dans la nuit de lundi, enseveli trois maisons"
    return _DONE.search(text, before.start, before.end) is not None and _ITS_OBJECT.match(text, after.start) is not None


def sentence_spans(text: str) -> list[Span]:
    """The sentences of ``text``, none longer than some thousand characters, so that nothing costs more than its length."""
    found = []
    for sentence in sentences(text):
        if len(sentence) <= _LONG:
            found.append(sentence)
            continue
        start = sentence.start
        while sentence.end - start > _LONG:
            cut = text.rfind(" ", start, start + _LONG)
            cut = cut if cut > start else start + _LONG
            found.append(Span(start, cut))
            start = cut
        found.append(Span(start, sentence.end))
    return found


def asked_from(seen: str, sentence: Span) -> int:
    """Where in a sentence that ends as a question the asking begins: "Deux gardes ont été tués; | qui a tiré ?"; its end in the others."""
    if not seen.endswith("?", sentence.start, sentence.end):
        return sentence.end
    return max(sentence.start, seen.rfind("; ", sentence.start, sentence.end))
