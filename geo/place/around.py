"""What stands around a name: the words, folded, that make it a place's or say that it is something else's.

Most are asked of the few words before a name, by ``BEFORE``, which finds out which of them can match there at all.
"""

import re

from geo.almanac import WEEKDAY
from geo.place.fr import BUILDINGS, EVENT_NOUNS, FACILITIES, HEADS, STRUCK_SCHOOL
from geo.starts import Before

__all__ = [
    "ARTICLE",
    "AXIS",
    "BEFORE",
    "BODY",
    "CHANNEL",
    "DATELINE",
    "FALLS",
    "FIRED_ON",
    "GOES_ON",
    "HEAD",
    "INSIDE",
    "IN_BRACKETS",
    "IN_TOWN",
    "LOCATIVE",
    "NAMED_THING",
    "OF",
    "PLACED",
    "QUARTER",
    "REACH",
    "RIVER",
    "SENTENCE_START",
    "SETTLEMENTS",
    "STRUCK_NAME",
    "TAKEN",
    "THING_OF",
    "UPPER",
    "VOUCHED",
    "WITHIN",
    "WITHIN_THE",
    "begins_sentence",
    "heads_line",
]

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƏȘȚ\u0400-\u042f\u0531-\u0556"
"""Capital letters, for a class of a pattern."""
LOCATIVE = re.compile(r"(?<![\w'-])(?:a|en|vers|depuis|dans|sur|contre|pres de|pres d'|au large de)(?: l'| la | les | )$")
WITHIN_THE = re.compile(r"(?<![\w'-])(?:dans|sur|vers|depuis) le $")
WITHIN = re.compile(r"(?<![\w'-])(?:dans|a travers) (?:le |l'|tout le )$")
"""What stands before the name of a part of a country: "dans le Kachin"."""
OF = re.compile(r"(?<![\w'-])(?:de |d'|du |des |de la |de l')$")
ARTICLE = re.compile(r"(?<![\w'-])(?:le|la|les|l'|du|des|au|aux|un|une) ?$")
HEAD = re.compile(
    rf"(?:(?<![\w'-])|(?<=\b[ld]'))({'|'.join(sorted(HEADS, key=len, reverse=True))})s? (?:(?:autonome|frontalier|voisin|federe) |(?!au |aux |en |a |et |ou )[a-z-]{{4,}} (?=d))?"
    r"(?:de la |de l'|de |d'|du |des |appelee? |(?:de)?nommee? |du nom de |baptisee? |connue? sous le nom de )?\"?$"
)
# "les crues du Juba", "la rive sud du Lurio": the river after which a town is called
RIVER = re.compile(
    r"(?<![\w'-])(?:crues?|rives?|berges?|bords|eaux|cours|lit|embouchure|estuaire|delta|affluents?|bassin|vallee|sources?)(?: (?:nord|sud|est|ouest|gauche|droite))? du $"
)
SENTENCE_START = re.compile(r"(?:^|[.!?…:]\s*[\"'(-]*\s*|\n\s*[\"'(-]*\s*|[\"(]\s*|- )$")
PLACED = re.compile(
    r"(?<![\w'-])(?:a|en|dans|sur|vers|depuis|contre|entre|de|du|d'|pres de|pres d'|de la)(?: l'| la | le | )?$"
)
IN_TOWN = re.compile(
    r"(?<![\w'-])(?:a|depuis|vers|entre|jusqu'a|de passage a|(?:pres|(?:non|pas|pas tres|pas bien) loin|au large|autour|a l'entree|a la sortie|a hauteur|a la hauteur|"
    r"aux? abords?|aux? environs?|aux? alentours?|aux portes|a proximite|en peripherie|dans les faubourgs|a la peripherie|au-dessus|du cote|au niveau|au coeur|sur les hauteurs|en aval|en amont|en contrebas|"
    r"a l'(?:est|ouest)|au (?:nord|sud)(?:-est|-ouest)?) (?=d)(?:de|d'))(?: l'| la | )?$"
)
"""Words, folded, after which a name is that of a place: " à ", "près de "."""
CHANNEL = re.compile(
    r"(?:france|europe|africa|asie|chine) ?(?:\d{1,2}\b|info\b|inter\b|bleu\b|culture\b|televisions?\b|musique\b|presse\b|internationale\b|nouvelle\b|n°)"
)
BODY = re.compile(r"(?<![\w-])([\w-]+) (?:de |du |des |d'|de la |de l')$")
# "devant l'université de", "ce club de": there, and not by a team; somebody is professor "à l'université de" wherever they speak
INSIDE = re.compile(
    r"(?<![\w-])(?:dans (?:l'|le |la |un |une |les )|devant (?:l'|le |la )|(?:dans |devant )?(?:ce |cet |cette )|(?:tue|mort|bless|arret|interpell|abattu|attentat|fusillade|explosion|tir|frappe|incendie)\w*(?: [\w']+){0,5} a l')$"
)
SETTLEMENTS = frozenset(
    ("ville", "village", "localite", "bourg", "bourgade", "commune", "hameau", "municipalite", "district", "cite")
)
"""Nouns, folded, that a town or village is called by before its name."""
DATELINE = re.compile(r"\s*(?:\([^()\n]{1,40}\)|,[^,\n]{1,30}){0,2}\s*(?:\([^()\n]{1,40}\))?\s*(?:[-:|]|/)")
"""What follows the town at the head of a line, folded: " : ", ", Arménie (AP) - "."""
# "ont repris Kyauktaw", "Kyauktaw est tombée": what is taken and what falls is a place.
TAKEN = re.compile(
    r"(?<!\w)(?:ced|repri|reprendre|captur|conqui|assieg|encercl|bombard|pilonn|envahi|reconqu|evacu|fui|fuy|desert|regagn)\w{0,6} (?:(?:"
    + WEEKDAY
    + r"|hier|aussi|egalement)(?: matin| soir)? )?$"
)
# what is struck is a place that the csv knows: "ont attaqué mardi Mucojo"
STRUCK_NAME = re.compile(
    r"(?<!\w)(?:attaqu|bombard|pilonn|frapp|vis|repri|pri|prendre|reprendre|conqui|captur|encercl|assieg|evacu|touch|envahi|occup|incendi|liber|ravag|pill|ced|livr|remis|rendu|restitu|abandonn|perdu|quitt|fui|fuy|desert|regagn|gagn|ralli|rejoin|secou|devast|inond|balay|submerg|endeuill|investi|atteint|emparee?s? d|emparent d|emparer d|entree?s? dans)"
    r"(?:\w{0,6} |')(?:(?:" + WEEKDAY + r"|hier|aussi|egalement|notamment)(?: matin| soir)? )?$"
)
# "une frappe sur Klimovo", "deux obus tirés contre Markivka"
FIRED_ON = re.compile(
    r"(?<!\w)(?:frapp|raid|tir|attaqu|bombard|assaut|offensiv|obus|missil|drone|roquett|bomb|salv|incursion|operation)\w* [^.;:,\n]{0,25}(?:sur|contre) $"
)
# behind a name in brackets: "(Noanamá|, 3 février)"
IN_BRACKETS = re.compile(r"(?:, (?:le )?\d{1,2}(?:er)?(?: [a-z]+|/\d))?[^()]{0,30}\)")
FALLS = re.compile(
    r" \((?:le )?\d{1,2}(?:er)?(?: [a-z]+|/\d)| se (?:vide|meurt|terre|releve|souleve|barricade)\b|,? (?:assiegee?|encerclee?|bombardee?|pilonnee?|occupee?|ravagee?|reprise?|conquise?|envahie?|liberee?) (?:par|depuis|dans|en|a|aux|"
    + WEEKDAY
    + r"|hier)\b|"
    r"(?:,[^,.;:\n]{2,60},)? (?:(?:flambe|brule|s'embrase|s'est (?:embrasee|soulevee|videe|barricadee|reveillee|muree))\b|(?:est|etait|sera|serait|demeure|reste) (?:(?:de nouveau|a nouveau|toujours|desormais) )?(?:tombee?|assiegee?|encerclee?|aux mains|sous le controle|(?:re)?passee? (?:[a-z]+ )?(?:aux mains|sous))|tombe|"
    r"vient de (?:tomber|changer de mains?|passer (?:aux mains|sous))|(?:a|avait|aurait) (?:change de mains?|ete (?:repri|pri|bombard|captur|conqui|assieg|encercl|evacu|pilonn|inond)|(?:[a-z]+ ){0,2}?(?:essuye|subi|encaisse) (?:(?:"
    + WEEKDAY
    + r"|hier) )?(?:des?|une?|les?|la|l'|plusieurs|\d+)))"
)
VOUCHED = re.compile(
    r"(?<![\w'-])(?:a|en|dans|sur|vers|depuis|contre|entre|a hauteur de|devant|via|jusqu'a|(?:pass|entr|transit|arriv|achemin|sort)[a-z]{1,6} (?:[a-z']+ ){0,3}par)(?: l'| la | le | )?$"
)
"""Words after which a short or little known name is believed, where a place beside it vouches: "devant Eyl"."""
QUARTER = re.compile(r"(?<![\w'-])(?:quartiers?|rues?|avenue|boulevard|hotel|bar|restaurant|lycee|complexe scolaire) $")
GOES_ON = re.compile(r" [a-z]")
_ITEM = re.compile(rf"(?: \([^()\n]{{2,30}}\))?(?:\. (?=[{UPPER}\d])| ?: )")
_BULLETED = re.compile(r"[ \t]*[•▪◦‣·*>–—-] ?$")
# behind the hour or the day of an entry: "17 h. | Narbonne : le péage sud …", "Vendredi. | Kabale. Bobi Wine …"
_DATED = re.compile(
    r"[ \t]*[\[(]?(?:" + WEEKDAY + r"(?: \d{1,2})?|\d{1,2} ?(?:h|:) ?(?:\d\d)?)[\])]? ?[.:|–—-] ?$",
    re.IGNORECASE,
)
# "sur l'axe Djibo-Bourzanga", "la route Kaya-Dori": the names that a road joins
AXIS = re.compile(
    r"(?<![\w-])(?:axes?|routes?|autoroutes?|troncons?|pistes?|liaison|corridor)(?: nationale| routier| routiere| strategique)? (?:de |d'|du )?(?:[\w']{3,}[-/]){0,3}$"
)
THING_OF = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted({*FACILITIES, *BUILDINGS, *EVENT_NOUNS}, key=len, reverse=True))})s? (?:(?!au |aux |en |a |et |ou )[a-z-]+ ){{0,2}}(?:de l'|de la |du |de |d')$"
)
# "la mosquée Makki de Zahedan", "l'hôpital Al-Chifa de Gaza": a thing with a name of its own stands there
NAMED_THING = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted({*FACILITIES} - {'est', 'ouest', 'nord', 'sud', 'civils', 'habitants'}, key=len, reverse=True))}|mosquee|musee|lycee|college|hotel|theatre|cinema|cimetiere|parc|clinique|temple|couvent|boulevard|avenue)s? "
    r"(?:[\w'-]+ ){1,3}(?:de |du |des |d'|de la |de l')$"
)
REACH = 40  # how many characters before a name are looked at
BEFORE = Before(
    [
        LOCATIVE,
        WITHIN_THE,
        WITHIN,
        OF,
        ARTICLE,
        HEAD,
        PLACED,
        IN_TOWN,
        TAKEN,
        STRUCK_NAME,
        FIRED_ON,
        VOUCHED,
        QUARTER,
        RIVER,
        THING_OF,
        NAMED_THING,
        STRUCK_SCHOOL,
    ],
    REACH,
)
"""What is asked of the words before every name."""


def begins_sentence(folded: str, at: int) -> bool:
    """Whether a sentence, a line or a quotation begins at an offset of a folded text."""
    return SENTENCE_START.search(folded, max(0, at - REACH), at) is not None


def heads_line(text: str, start: int, stop: int) -> bool:
    """Whether the name at ``start`` to ``stop`` heads an item of a text: "Caloto. Deux policiers ont été tués"."""
    if _ITEM.match(text, stop) is None:
        return False
    line = text.rfind("\n", max(0, start - REACH), start) + 1  # a text of one line is long
    return start == line or any(head.match(text, line, start) is not None for head in (_BULLETED, _DATED))
