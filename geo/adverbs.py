"""Adverbial phrases between an auxiliary and its participle: "a de son côté condamné", "ont, une nouvelle fois, été visés".

French puts there whatever it likes, and no rule about verbs can foresee all of it. Every reader knows one-word adverbs ("a vivement
condamné"), so these phrases are put as one, of the same length.
"""

import re

__all__ = ["plain"]

_OWN = r"(?:son|leur)"
_HIM = r"(?:lui|elle|eux|elles)"
_OFTEN = r"(?:maintes|plusieurs|deux|trois|quatre|cinq|de (?:nombreuses|multiples))"
_NTH = r"(?:premiere|seconde|deuxieme|troisieme|quatrieme|cinquieme|enieme|derniere|nouvelle)"
_PHRASES = (
    # on whose part
    rf"de {_OWN} cote|[aà] {_OWN} tour|pour (?:sa|leur) part|quant [aà] {_HIM}|{_HIM} aussi|{_HIM} non plus|[aà] {_HIM} seule?s?|de {_OWN} propre aveu|"
    r"de concert|d'une seule voix|d'un commun accord|[aà] l'unanimite|en personne|en commun",
    # in what order
    r"dans la foulee|dans le meme temps|au meme moment|dans l'intervalle|dans un (?:premier|second|deuxieme) temps|entre-?temps|par la suite|depuis(?: lors)?|tout d'abord|d'abord|"
    r"tour [aà] tour|peu [aà] peu|petit [aà] petit|coup sur coup|tout de suite|sur-le-champ|d'emblee|au passage|au final|au total|en parallele|en quelques (?:minutes|heures|jours)|"
    r"en fin de compte",
    # how often
    rf"(?:[aà] |de )nouveau(?= ete\b)|encore une fois|(?:pour )?(?:une|la) {_NTH} fois(?: de plus)?|une fois (?:de plus|encore)|[aà] {_OFTEN} reprises|"
    rf"(?:au moins |par |pres de )?(?:deux|trois|quatre|cinq|dix|{_OFTEN}) fois|plus d'une fois|sans (?:cesse|relache)",
    # in what connection ("en outre", "par ailleurs", "en retour" and "en represailles" tell that an act is another: `incident.mention`)
    r"en (?:effet|fait|partie|secret|urgence|direct|reponse|riposte|reaction|revanche|consequence|particulier|definitive|somme|realite|public|marge|catimini|"
    r"plein jour|pleine nuit)|en plus|de plus|de surcroit|en meme temps|[aà] cet egard|[aà] cette occasion",
    # in what manner
    r"sans (?:surprise|raison|hesiter|equivoque|ambiguite|detour|attendre|tarder|conteste|doute|merci|condition)|bel et bien|bien sur|[aà] (?:juste titre|tort|raison|distance|l'aveugle|bout portant)|"
    r"de facto|de justesse|in extremis|de fait|d'office|par erreur|avec (?:fermete|force|vigueur|prudence)|au moins|pour l'essentiel|tant bien que mal",
)
_HELPER = (
    r"(?:a|ont|avait|avaient|aura|auront|aurait|auraient|est|sont|etait|etaient|sera|seront|serait|seraient|fut|furent|ete|avoir|ayant|etre|ai|avons|"
    r"(?:a|ont|avait|avaient)-(?:t-)?(?:il|elle|on|ils|elles))"
)
_NO_PARTICIPLE = r"(?!(?:une|le|les|de|des|ce|ces|cette|ses|mes|nos|leurs|plus|moins|pres|pas|que|dans|est|et|quelques?|toutes?|tous|trois|entre|contre|comme|centre)\b)"
_ASIDE = re.compile(
    rf"(?<![\w-]){_HELPER}(?P<aside>(?P<comma>,)? (?:(?:{'|'.join(_PHRASES)})|\"(?: ?[a-z]+ment ?| ?\x00{{3,30}} ?)\")(?(comma),))"
    rf"(?= (?:[a-z]+ment )?{_NO_PARTICIPLE}[a-z]{{2,}}(?:[eiut]|[eiu]e|[eiut]s|[eiu]es|tes?)\b)"
)


def plain(folded: str) -> str:
    """``folded`` with each such phrase as one made-up adverb, which begins and ends where the phrase does; its quotations may be hidden.

    >>> plain("la chine a de son cote condamne l'attaque")
    "la chine a xxxxxxxment condamne l'attaque"
    >>> plain("ils ont, une nouvelle fois, ete vises")
    'ils ont xxxxxxxxxxxxxxxment ete vises'
    """
    return _ASIDE.sub(_as_adverb, folded)


def _as_adverb(found: re.Match[str]) -> str:
    aside = found["aside"]
    return found[0][: -len(aside)] + " " + "x" * (len(aside) - 5) + "ment"
