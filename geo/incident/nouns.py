"""Nouns that tell an incident: "des combats ont éclaté", "après la frappe de mardi"; not "crimes de guerre" nor "guerre des prix"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.codebook import Doubt, Modality
from geo.incident.clause import Piece
from geo.incident.fr import DAMPERS
from geo.incident.gate import Sought
from geo.incident.hits import (
    ARMS,
    CROWD,
    FICTION,
    FIGURE,
    FORCE,
    HANGING,
    HUMAN_TITLE,
    IF,
    MAY,
    NEGATION,
    PLACE,
    TIME,
    TITLE,
    TOKEN,
    VERB_AFTER,
    Hit,
    Topic,
    is_violent,
    words_in,
)
from geo.incident.kind import settled
from geo.incident.lexicon import PEACEFUL, Rule, light_verbs, other_noun_senses
from geo.incident.roles import classes_in
from geo.model import Span

__all__ = ["read_noun"]

_DETERMINER = (
    r"(?:l'|le |la |les |un |une |des |du |de l'|de la |de |d'|au |aux |à l'|plusieurs |quelques |ces |cet |cette |ce |ses |son |sa |leurs? |"
    r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\w+|vingt(?:[ -][a-z-]+)?|trente(?:[ -][a-z-]+)?|quarante|cinquante|soixante|cent|deux cents|\d[\d .]*) |"
    r"(?:une |plusieurs |quelques |des )(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s? (?:de |d')|"
    r"chaque |certains |certaines |d'autres |divers |diverses |nombre de |toute |tout |toutes les |tous les )"
)

_AIMED = Sought(
    r" (?:(?:en une (?:seule )?(?:nuit|heure|journee)|en \w+ (?:jours|heures|nuits)|dans la nuit|cette nuit|ce matin|coup sur coup|d'affilee|à la suite|en serie|à repetition|\w+) )?(?:contre|sur|visant|par) (?P<article>l'|la |le |les |un |une |des )?(?=\S)"
)

_CASUALTIES = re.compile(r"\b(?:morts?|tuee?s?|blessee?s?|victimes)\b")
_TOLD_DEAD = re.compile(r"\b(?:\d+|[a-z]+(?:-[a-z]+)*) (?:[a-z]+ )?(?:morts|tues|blesses)\b")
_COUNTED = re.compile(
    r"\d|plusieurs$|(?:un|des|plusieurs|quelques).*(?:aine|millier)|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent"
)

_ADJECTIVE = (
    r"(?:nouveaux?|nouvelles?|nouvel|violents?|violentes?|intenses?|lourds?|lourdes?|pires?|premiers?|premieres?|derniers?|dernieres?|recents?|"
    r"recentes?|multiples?|nombreux|nombreuses|vives?|vifs?|rares?|graves?|sanglants?|sanglantes?|meurtriers?|meurtrieres?|fortes?|forts?|vastes?|"
    r"grandes?|grands?|breves?|brefs?|terribles?|doubles?|triples?|autres?|importants?|importantes?|massives?|massifs?|simples?|"
    r"puissants?|puissantes?|fortes?|gigantesques?|enormes?|seconde?|deuxieme|troisieme|quatrieme|petits?|petites?|longues?|longs?|recente|spectaculaires?|[a-z-]{3,}ieme|"
    r"meme|seule?s?|prochaine?s?|enieme|terrible|serieux|serieuses?|veritables?|eventuel(?:le)?s?|possibles?|courte|courts?|incessants?|incessantes?)"
)

_CHAIN = (
    r"(?:(?<![\w'])(?:eclatements?|declenchements?|series?|vagues?|semaines?|jours?|journees?|mois|annees?|ans|heures|nuits?|salves?|actes?|flambees?|regain|recrudescence|intensification|"
    r"multiplication|episodes?|campagnes?|reprises?|poursuite|debut|bilan|cycle|succession|tirs|round|cours|"
    r"scenes?|flots?|deluges?|theatre|cible|cibles|objet|victimes?|proie|lors|marge|suite|issue|cause|raison|terme|faveur|fin|lendemain|nom|auteurs?|tir|dizaines?|vingtaines?|milliers|centaines) "
    r"(?:de |d'|des |du |de la |de l'|d'une? |de plusieurs |d'un )|(?<![\w'])proie (?:aux? |à (?:des |de |la |l'|une? )))"
)

_SOME = r"(?:(?<![\w'])(?:une?|des|les|la|le|ces|plusieurs|quelques|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt(?:-\w+)?|trente|\d+) (?:\w+ )?)"

_BEFORE_NOUN = re.compile(rf"(?P<np>(?P<chain>{_SOME}?{_CHAIN})?(?P<det>{_DETERMINER})?(?:et )?(?:{_ADJECTIVE} ){{0,2}}\"?)$")

_DAMPER = re.compile(
    rf"(?:^|[ '\"(])(?:{DAMPERS})(?: ?(?:de|d'|du|des|à|a|au|aux|contre|que|par|la|le|les|l'|une?|toute?s?|tous|cette|ces|ce|l'eventuelle|leurs?|ses|son|sa|plus|telle?))* ?(?:(?:{_ADJECTIVE}|nouvelle) )?[\"' ]*$"
)

# "soupçonnés d'avoir préparé, pour le compte du FSB, l'assassinat du président"
_PLOTTED = Sought(
    r"\b(?:prepar(?:e|er|aient|ait|ant)|projet(?:e|er|aient|ait|ant)|planifi\w+|foment\w+|complot\w*|trame|ourdi\w*|dejou\w+|avort\w+)(?:,[^,]{1,40},)? (?:de |d')?(?:l'|une? |le |la |les |des |son )?(?:\w+ )?$"
)
# "ont attaqué mardi un rassemblement": the attack is what is told
_ATTACKED = re.compile(
    r"\b(?:attaque|assailli|mitraille|vise|cible|bombarde|frappe|pilonne|touche)(?:s|e|es|ent|nt)? (?:[\w'-]+ ){0,2}?(?:un|une|la|le|cette|ce|des|leur|l') ?(?:[a-z]+ )?$"
)
_ON_DAY_OF = re.compile(r"\b(?:jour|veille|lendemain|matin|soir|approche|marge) (?:meme )?(?:du |de la |de l'|des )$")
_MOST = re.compile(r" (?:[\w'-]+ ){0,2}les plus ")
_NEGATED = re.compile(r"\b(?:n'|ne )(?:[\w']+ ){0,4}(?:pas|aucune?|jamais|plus|ni|guere|point)\b")

_GENERIC = Sought(
    r"\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?|constitue(?:nt)?) (?:[\w']+ ){0,3}?(?:conditions?|exigences?|prealables?|priorites?|objectifs?|enjeux?|demandes?|revendications?|questions?|sujets?)\b|"
    r"\b(?:rest\w+|demeur\w+|sont|est|etaient|deviennent)(?: [\w'-]+){0,2} (?:frequent|rare|courant|recurrent|regulier|quotidien|monnaie|habituel|sporadique|legion|permanent|inevitable|interdit|possible|impossible|inacceptable)"
)

_RAIDED = re.compile(r"\b(?:decapit|egorg|enlev|pill|incursion|attaqu|assaillant|hommes armes)\w*")
_EVERY = re.compile(
    r"\b(?:chaque (?:jour|nuit|semaine|mois|annee)|tous les (?:jours|mois|ans)|toutes les (?:nuits|semaines)|quotidiennement|regulierement|frequemment)\b[^.;:]{0,40}$"
)
_STRIKE_EVERY = re.compile(r"(?: [\w'-]+){0,4}? (?:[a-z]{2,}ent|[a-z]+e) chaque (?:jour|nuit|semaine|mois|annee)\b")
_MULTIPLIED = re.compile(
    r"\b(?:se (?:sont )?multipli\w+|multipli(?:e|ent|ant)|se succedent|s'enchainent|se repetent|ont (?:augmente|double|triple|explose|bondi)|sont en (?:hausse|augmentation)|deviennent|s'intensifient)\b"
)
_COUNTED_TOLL = re.compile(r"\b(?:morts|blesses|tues|tuant)\b")
_DAY_NAMED = re.compile(
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|\d\d? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|cette nuit|ce (?:matin|soir))\b"
)
_PROVIDED = re.compile(r"\b(?:prevoi(?:t|ent|ait)|stipul(?:e|ent|ait)|envisage(?:nt|ait)?|annonce pour)\b[^,;:]{0,40}$")
_AFTERMATH = Sought(
    r"\b(?:apres|lors d[e']?|lors|au cours d[e']?|suite (?:à|aux?|d[e'])|rescapee?s? d[e']?|survivante?s? d[e']?|à la suite d[e']?|dans|au lendemain d[e']?|en marge d[e']?|pendant|durant|par|depuis|à l'issue d[e']?|fuir|fui|fuyant|fuient|revendique|condamne|denonce|tue|tues|blesse|repousse|essuye|subi|mort dans|morts dans|objet d[e']|cible d[e']|victimes? d[e']|theatre d[e']|signale|rapporte|fait etat d[e']?|annonce|annoncent|evoquant|evoque) ?(?:(?:l'|le|la|les|une?|des|du|de|d'|ces|cette|ce|plusieurs|deux|trois) ?)*(?:\w+ )?$"
)

_RELATION = re.compile(
    r"^ ?(?:(?!(?:qui|que|dans|pour|sans|avec|apres|selon|fait|sera|etait)\b)[a-z]{4,}(?:e|es|s|x|l|if) )?(?:entre|contre|de |d'|du |des |à|au |aux |dans|sur|en |pres|devant|derriere|qui|,|meurtri|sangl|violent|arme|intense|\"|attribue|perpetre|mene|revendique|survenu|\(|lance|par |avec|sporadique|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)"
)

_GOVERNING = frozenset(
    ["lors", "cours", "suite", "issue", "lendemain", "cause", "raison", "cible", "objet", "theatre", "victime", "victimes"]
)

_ASIDE = re.compile(
    r"(?:le \d|\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|(?:dans la )?nuit du|ce (?:matin|soir)|vers \d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))[\w ]{0,24}\.?$"
)

# the head of a line that names somewhere: "**Tchassiv Yar** :", not "BILAN :", "Sécurité :"
_HEAD_NAME = re.compile(
    r"\W{0,6}(?!(?:Bilan|S[ée]curit[ée]|Contexte|Situation|Bref|Politique|Humanitaire|Soci[ée]t[ée]|Justice|Monde|Sport|Rappel|Urgent|Flash|Note|Analyse|Exclusif|Vid[ée]o|Photo|[ÉE]conomie|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Hier)\b)"
    r"[A-ZÉÈÎ][a-zà-ÿ][\w'’-]+(?:[ -](?:(?:de|du|la|le|el|al|sur) )?[A-ZÉÈÎ][\w'’-]+){0,2}(?: ?\([^()\n]{2,30}\))?\W{0,4} ?:? ?$"
)
_DATED = re.compile(
    r" (?:\w+ )?(?:du |de |d')(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|"
    r"hier|ce matin|la semaine|la veille|la nuit|l'ete|l'automne|\d{4})"
)


_BROKEN = re.compile(
    r"(?:(?: [\w'-]+){0,4}? (?:a|avait|aurait|est|etait) (?:de nouveau |deja |aussitot )?(?:ete )?)? ?(?:\w+ment )?(?:rompue?|violee?|enfreinte?|bafouee?|brisee?|pietinee?|vole|ecornee?|foulee?)\b"
)
# Who asks that it be kept says that it was made: "respecter l'accord de paix, signé en novembre", "la trêve du 10 mai".
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
_MADE = re.compile(
    r",? ?(?:signe|conclu|negocie|obtenu|decrete|paraphe|instaure|arrache|proclame|annonce|convenu|accepte|impose|entre en vigueur|entree en vigueur)e?s?,? (?:[\w']+ ){0,5}?(?:en|le|au|à|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|il y a)\b"
    rf"|(?: (?:humanitaire|unilaterale?|fragile|precaire|tacite|partielle?))? (?:du (?:\d\d?(?:er)? {_MONTH}|mois d[e'] ?{_MONTH})|(?:datant )?(?:de |d')(?:(?:fin |debut |mi-)?{_MONTH}|(?:19|20)\d\d))\b"
)
# "Un afflux de réfugiés est redouté", "Un retrait des troupes serait une erreur"
_FEARED = re.compile(
    r"(?: [\w'-]+){0,6}? (?:(?:est|sont|etait|etaient) (?:\w+ )?(?:redoutee?s?|crainte?s?|à (?:craindre|redouter|prevoir)|evitee?s?|deconseillee?s?)|"
    r"serai(?:t|ent) (?:une? (?:\w+ )?(?:erreur|faute|desastre|catastrophe|suicide|casus belli|coup|signal|victoire|defaite|revers|atout|solution|folie|ligne rouge)|"
    r"(?:\w+ )?(?:dangereu|prematur|contre-producti|inaccepta|catastrophi|possibl|envisagea|suicidai|desastreu|irresponsa|absurd|inutil)\w+))\b"
)
_ASKABLE = frozenset({"ceasefire_agreement", "other", "withdrawal", "deployment", "displacement", "blockade"})
# "ont manifesté pour exiger la reprise du dialogue"
_FOUGHT_FOR = re.compile(
    r"\b(?:pour|afin d'|d') ?(?:obtenir|exiger|reclamer|demander)\b|\b(?:reclam|exig)(?:e|ent|ait|aient|eait|eaient|ant|eant)\b"
)
_ASKED = re.compile(
    r"\b(?:reclam(?:e|ent|er|ait|aient|ant|erait)|exig(?:e|ent|er|eait|eant|erait)|demand(?:e|ent|er|ait|aient|ant)|propos(?:e|ent|er|ait|ant)|plaid(?:e|ent|er|ait|ant)|preconis\w+|pron(?:e|ent|ait)|souhait\w+|envisag\w+|"
    r"appel(?:le|lent|er|ait|ant) (?:à|de)|a (?:reclame|exige|demande|propose|plaide)|ont (?:reclame|exige|demande|propose|plaide))\b"
)
_IF_AT_ALL = re.compile(
    r"(?: [\w'-]+){0,4}, (?:si (?:elle|il)s? |au cas où |à supposer )"
)  # "La chute de Sloviansk, si elle devait se produire"
_POSTED = re.compile(r"[^.;]{0,40}\bsur (?:telegram|x|facebook|whatsapp|twitter|instagram|amaq|youtube)\b")
_AMONG_THE_UNARMED = re.compile(
    r" (?:\w+ )?(?:dans |devant |lors d'|à bord d'|à la sortie d')(?:une? |le |la |l')?(?:\w+ )?(?:tramway|train|rame|bus|autobus|autocar|metro|lycee|ecole|college|eglise|mosquee|synagogue|temple|bar|boite|discotheque|centre commercial|"
    r"supermarche|universite|campus|marche|restaurant|cafe|concert|fete|mariage|salon|cinema|hopital|gare|musee)\b"
)
_WORD_OF = Sought(
    r"(?<!au )\b(?:(?:le|les|du|des|ce|un) (?:termes?|mots?|qualificatif)|l'expression|la notion|l'etiquette) (?:de |d')(?:la |l')?(?:\w+ )?$"
)
_DONE_BY = Sought(r"\b(?:ete|est|sont|etait|etaient|fut|furent) (?:[a-z]+ment )?[a-z]+(?:[eiu]|is|it|us|rt|nt)e?s? par $")
_THAT_IS = re.compile(r"\b(?:c'est|ce n'est pas|c'etait|ce fut|il s'agit d|il s'agissait d|ce sont) ?(?:bien |la |là )?$")
_CLAIMED = re.compile(r"\b(?:revendiqu\w+ (?:\w+ ){0,2}|(?:confirm\w+|reconnu\w*|annonc\w+) )la (?:\w+ )?$")
_A_PLACE = re.compile(
    r" d'une? (?:(?:nouve\w+|autre|petite?|gros|grosse|premiere?|deuxieme|troisieme|\w+ieme) )?(?:villages?|villes?|localite|bourg|bourgade|hameau|base|camp|poste|garnison|caserne|quartier|position|colline|ile|cite)\b"
)
_YEARS = re.compile(r"[^.;:()]{0,40} \((?:19|20)\d\d ?[-–à] ?\d{2,4}\)")  # "La guerre de Corée (1950-1953)"
_SO_MANY = re.compile(
    r" (?:\w+ )?(?:de |d')(?:environ |au moins |plus de |pres de |quelque )?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelque)"
)  # "l'envoi de deux bataillons"
# Rows of nouns that need no day, place or verb beside them.
# An act that is only claimed, imputed or condemned was told before.
_THE = frozenset(("l'", "le", "la", "les", "cette", "cet", "ces", "ce", "de l'", "de la", "du", "à l'"))
_DEMONSTRATIVE = frozenset(("cette", "cet", "ces", "ce"))
_SPOKEN_OF = re.compile(r"\b(?:revendiqu|confirm|imput|attribu|condamn|denonc|commandit|justifi|qualifi|reproch|endoss)\w+")
# who meets by appointment: "Les chefs des deux diplomaties ont rendez-vous"
_SINCE_THEN = frozenset(("at war since", "on strike since", "nth day of a war"))
_ENVOYS = re.compile(
    r"\b(?:ministres?|presidents?|diplomat\w+|delegations?|negociateurs|emissaires|experts|techniciens|parties|camps|belligerants|bords|dirigeants|chefs|capitales|generaux|mediateurs)\b[^.;:]{0,50}\b(?:ont|avaient|auront|a|aura) $"
)
_THAT_DAY = re.compile(
    r" (?:anticipees? |partielles? )?(?:le |ce |des le )?(?:\d{1,2}(?:er)? [a-z]{3,}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b"
)
_TELLING = frozenset(
    (
        "number of displaced",
        "war that two wage",
        "so long a war",
        "at war since",
        "under bombs",
        "under the bombs",
        "so many days of siege",
        "we take power",
        "call to gather",
    )
)
# "Samedi à 15h rassemblement place Bellecour", "Ce matin tirs nourris à Zuwara"
_WHEN_AHEAD = re.compile(
    r"(?:(?:et|puis|encore|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|demain|matin|soir|midi|nuit|soiree|cet?|cette|apres-midi|tot|vers|à|dans|la|au|petit|\d\d? ?(?:h(?:eures)?)?(?: ?\d\d)?) )+$"
)
_HOUR = re.compile(r"\b\d\d? ?[h:] ?\d\d\b")
_OF_TITLE = re.compile(
    r" (?:[\w'-]+ ){0,2}(?:du|de la|de l'|des|d'un|d'une) ?(?:\w+ ){0,2}(?:ministres?|president|presidente|gouvernement|parlement|gouverneur|chef|general|cabinet|assemblee)\b"
)


_BROUGHT_ABOUT = re.compile(
    r"(?: [\w'-]+){0,4}? (?:(?:a|ont|avait|avaient) ete (?:\w+ment )?(?:declench|provoqu|caus|suscit|motiv|condamn|denonc|salu|revendiqu|qualifi|attribu|imput)|fait suite|intervien|survien|s'inscri|rappel|illustr|temoign|coincid|est (?:survenue?|intervenue?))"
)
_THE_MOST = re.compile(r", (?:(?:l'une?|un|une) des |l[ea]s? )(?:plus|pires?|premiers?|premieres?|derniers?|dernieres?)\b")
_NTH = re.compile(
    r"\b(?:premi(?:er|ere)|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|dixieme|enieme|dernier|derniere) $"
)
_SO_LONG = re.compile(
    r"(?: [\w'-]+){0,4}? (?:en (?:moins de |l'espace de |à peine )?(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques) |depuis |cette annee|de l'annee|du genre|de ce type|dans le pays)"
)
_FOLLOWING = re.compile(
    r"\b(?:consecuti\w+|lie\w*|relati\w+) (?:à|aux?) ?(?:la |l'|le |les )?$|\bnee?s? (?:de |du |des |d')?(?:la |l'|le |les )?$|\b(?:violences?|emeutes|troubles|crise|heurts) (?:post-?|pre-?)?(?:de |du |des |d')(?:la |l'|le |les )?$"
)
# "Les survivants de l'attaque sont soignés à l'hôpital": the noun has its verb before what would make a phrase of it
_BY_FORCE = frozenset(("attack_civilians", "other_attack", "air_strike", "shelling", "explosion", "clash"))
_OWN_VERB = re.compile(r" (?:sont|est|etaient|etait|a|ont|avait|avaient) ")
_RESUMED = re.compile(
    r" ?(?:a|ont|avait|avaient|aurait|auraient) (?:[a-z]+ment )?(?:fait|tue|cause|coute|blesse|provoque|emporte)\b"
)
# ", un carnage revendiqué par …": the act told before, named again
_NAMED_AGAIN = re.compile(
    r" (?:[\w'-]+ ){0,2}?(?:revendiqu|imput|attribu|condamn|denonc|qualifi|salu|commandit|impute|decri|non revendiqu)[a-z]*e?e?s?\b"
)


def read_noun(
    text: str,
    seen: str,
    sentence: Span,
    parts: Sequence[Piece],
    at: int,
    token: re.Match[str],
    rules: Sequence[Rule],
    topic: Topic,
    at_dead: bool,
) -> Hit | None:
    """The incident that a noun tells, ``None`` when it tells none: denied, feared, a figure of speech, a title."""
    start, end = token.span()
    part = parts[at]
    rule = None
    stop = end
    for candidate in rules:
        if candidate.after is None:
            rule, stop = candidate, end
            break
        if candidate.name == "houses burnt" and not (
            topic.war or topic.ground or _RAIDED.search(seen, sentence.start, sentence.end)
        ):
            continue
        closed = end + seen.startswith('"', end)  # d'"un essaim" de drones
        after = candidate.after.match(seen, closed, min(sentence.end, end + 90))
        if (
            after
            and (not candidate.named or text[after.end()].isupper())
            and (candidate.event_type not in _BY_FORCE or not _OWN_VERB.match(seen, closed, after.end()))
        ):
            rule, stop = candidate, min(after.end(), part.end)
            break
    if rule is None or (
        text[start].isupper()
        and start > sentence.start
        and not (at == 0 and start == part.start)
        and not text[start:end].isupper()
        and seen[start - 1] == " "
        and text[start - 2] not in '.:-–•>*)«“"'
    ):
        return None
    if rule.lemma == "fusillade" and _AMONG_THE_UNARMED.match(seen, end, min(sentence.end, end + 60)):
        rule = replace(rule, event_type="attack_civilians")  # "une fusillade dans un tramway"
    rule = settled(rule, seen, sentence, part, start, stop, topic)
    if rule.name == "in the hands of fighters":
        headed = at + 1 < len(parts) and parts[at + 1].join == "colon"  # "Goma aux mains du M23 : …"
        if not TIME.search(seen, part.start, part.end) and _SAYS.search(
            seen, part.start if headed else sentence.start, part.end if headed else sentence.end
        ):
            return None  # a state of things: "ceux qui sont restés aux mains des rebelles"
        if _held_people(seen, sentence, parts, at, start):
            rule = replace(rule, event_type="abduction_arrest")
    if rule.event_type == "territory_taken" and seen[start - 1 : start] == '"':
        rule = replace(rule, event_type="protest")  # 'une "prise de Lima" est annoncée'
    if FIGURE.match(seen, start, min(sentence.end, end + 60)) or FICTION.search(seen, part.start, start):
        return None
    for title in TITLE.finditer(seen, max(sentence.start, start - 30), min(sentence.end, end + 24)):
        if title.start() < end and start < title.end():
            return None
    left = seen[max(sentence.start, start - 80) : start]
    before = _BEFORE_NOUN.search(seen[max(part.start, start - 80) : start])
    np = start
    chain = det = ""
    if before:
        np = start - len(before.group("np"))
        chain, det = before.group("chain") or "", (before.group("det") or "").strip()
    verbs = light_verbs()
    kind = rule.event_type
    if det in ("toute", "tout", "chaque", "toutes les", "tous les"):
        return None
    ahead = seen[max(sentence.start, np - 60) : np]
    made = rule.name in _SINCE_THEN or (
        kind == "ceasefire_agreement" and _MADE.match(seen, stop, min(sentence.end, stop + 60)) is not None
    )
    if not made and (_DAMPER.search(ahead) or _DAMPER.search(left if not chain else ahead)):
        return None
    if _means_else(rule, seen, sentence, start, stop):
        return None
    if kind in ("political_change", "negotiation") and _FOLLOWING.search(ahead):
        return None  # "Les violences consécutives à la présidentielle de 2007 ont fait …"
    if kind not in PEACEFUL and _PLOTTED.search(left):
        return None
    if kind == "political_change" and _ON_DAY_OF.search(left):
        return None  # "le jour du scrutin": only dates another act
    if _WORD_OF.search(left):
        return None  # "récuse le terme de blocus"
    if kind == "protest" and _ATTACKED.search(left):
        return None
    if left.endswith("une des ") and _MOST.match(seen, stop):
        return None  # "au lendemain de l'une des attaques les plus meurtrières": told of elsewhere
    if kind in _ASKABLE and _ASKED.search(seen, part.start, np) and not _DATED.match(seen[stop : stop + 30]):
        return None  # "s'apprête à réclamer une trêve et la réouverture du poste"
    if kind in ("negotiation", "political_change") and _FOUGHT_FOR.search(seen, part.start, np):
        return None
    if rule.name == "a date to meet" and not _ENVOYS.search(seen, part.start, start):
        return None
    if re.search(r"\bfin d", chain) and kind != "war" and not (kind == "negotiation" and np == part.start):
        return None
    if kind != "war" and re.search(r"\b(?:debut|fin) d", chain) and seen[max(sentence.start, np - 7) : np] == "depuis ":
        return None
    adjective = bool(before) and bool(re.search(_ADJECTIVE + r' "?$', before.group("np")))  # type: ignore[union-attr]
    if det in ("de", "d'") and not chain and not adjective:
        governor = re.search(
            r"\b(?:lors|cours|suite|cause|raison|issue|marge|objet|cibles?|victimes?|theatre|proie|fait etat|fait|nombre|dizaines?|dizaine|vingtaine|centaines?|milliers?|plus|moins|pres|parle|parlent|beaucoup|tant|coupables?|auteurs?|lieu|mort|reprise|serie) $",
            ahead,
        )
        if not governor:
            return None
    if (
        not det
        and not chain
        and start != part.start
        and not (np == part.start and adjective)  # "Intenses bombardements mardi à Khartoum"
        and not (start == np and seen[start - 2 : start] in ('""', '" '))
    ):
        quantity = re.search(
            r"\b(?:\d+|nouvelles?|nouveaux|nouvel|nouveau|violente?s?|fortes?|grosses?|prochaine?|seconde?|[a-z]+ieme|autre|premier|premiere|premiers?|premieres?) $",
            seen[max(sentence.start, start - 16) : start],
        )
        if (
            not quantity
            and not _WHEN_AHEAD.match(seen, part.start, start)
            and not left.endswith(("eu ", "eut "))
            and rule.lemma != "rendez-vous"
            and rule.event_type not in ("displacement", "blockade")
            and rule.name not in _SINCE_THEN
        ):
            return None
    if start == part.start and part.join not in ("start", "colon", "comma") and not det and not chain:
        return None
    here_end = part.end
    soft_noun = kind in PEACEFUL
    dated = bool(_DATED.match(seen[stop : stop + 30]))
    if at_dead and not dated and not made:
        return None
    # a relative or gerund hanging on the noun belongs to its clause
    ground = at
    while (
        ground + 1 < len(parts)
        and ground - at < 2
        and (
            parts[ground + 1].join in ("relative", "gerund")
            or (
                parts[ground + 1].join == "comma"
                and (
                    HANGING.match(seen, parts[ground + 1].start, parts[ground + 1].end)
                    or (
                        _ASIDE.match(seen, parts[ground + 1].start, parts[ground + 1].end)
                        and seen.find(" depuis ", stop, part.end)
                        < 0  # what it dates is the departure, "depuis le départ, le 30 août"
                    )
                )
            )
        )
    ):
        ground += 1
        here_end = parts[ground].end
    if here_end > part.end and ground + 1 < len(parts) and _RESUMED.match(seen, parts[ground + 1].start, parts[ground + 1].end):
        here_end = parts[ground + 1].end  # "L'attaque, qui n'a pas été revendiquée, a fait dix morts"
    if here_end > part.end and _THE_MOST.match(seen, part.end):
        here_end = part.end  # "a revendiqué l'attaque, la plus sanglante depuis 2011"
    told_end = part.end if at + 1 < len(parts) and parts[at + 1].join == "relative" else here_end
    tokens = [t for t in TOKEN.finditer(seen, part.start, here_end) if t.group() in verbs and not (start <= t.start() < stop)]
    happening = False
    modality: Modality = "asserted"
    doubts: tuple[Doubt, ...] = ()
    whole = seen[part.start : here_end]
    scheduled = bool(
        soft_noun
        and re.match(
            r" (?:[\w'-]+ ){0,2}(?:prevue?s?|attendue?s?|programmee?s?|planifiee?s?|fixee?s?) |(?: [\w'-]+){0,5}? (?:qui (?:doi(?:t|vent)|devrai(?:t|ent))|devant) (?:\w+ )?(?:entrer|prendre|commencer|debuter|s'ouvrir|se tenir|durer|avoir) ",
            seen[stop : stop + 90],
        )
    )
    own = bool(
        scheduled
        or dated
        or made
        or re.match(
            r" (?:[\w'-]+ ){0,2}(?:dont (?:a|ont|avait|avaient) ete (?:victimes?|la cible|l'objet|frappe)|conclue?s?|signee?s?|negociee?s?|obtenue?s?|decretee?s?|survenue?s?|menee?s?|perpetree?s?) (?:en|le|au|à|a|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|il)\b",
            seen[stop : stop + 60],
        )
    )
    # who did not claim it, or was not found, does not deny it
    denied = _NEGATED.search(whole) and not re.search(
        r"\bn'a (?:pas )?cesse|\b(?:n'|ne )(?:[\w']+ ){0,4}(?:pas|aucun\w*|jamais|point)(?: \w+){0,3} (?:revendiqu|elucid|identifi|fait (?:de|ni)|ete (?:arret|revendiqu|confirm))",
        whole,
    )
    if denied and not own and not _AFTERMATH.search(ahead):
        return None
    if re.match(
        r" (?:[\w'-]+ ){1,5}?(?!aurai|serai|devrai|pourrai|(?:ret|port|ext|att)rait\b)[a-z]+rai(?:t|ent)\b",
        seen[stop : min(part.end, stop + 60)],
    ):
        return None  # "La chute de Homs couperait la capitale de la côte"
    if det == "de" and ahead.endswith(("parle ", "parlent ", "parlait ")) and seen.startswith(' "', stop):
        return None  # 'a parlé de frappes "ciblées"'
    if _GENERIC.search(seen, part.start, part.end) or (
        at + 2 < len(parts)
        and kind not in PEACEFUL
        and parts[at + 1].join in ("comma", "relative")
        and _GENERIC.match(seen, parts[at + 2].start + seen.startswith(" ", parts[at + 2].start))
    ):
        return None
    if (
        det in ("les", "des", "leurs", "ses", "ces")
        and kind not in PEACEFUL
        and _MULTIPLIED.search(seen, part.start, here_end)
        and not _COUNTED_TOLL.search(seen, part.start, here_end)
        and not _DAY_NAMED.search(seen, part.start, here_end)
    ):
        return None  # "Les attaques contre des lieux de culte se sont multipliées ces dernières années"
    if (
        IF.match(whole)
        or _IF_AT_ALL.match(seen, stop, min(sentence.end, stop + 60))
        or (not own and _FEARED.match(seen, stop, here_end))
    ):
        return None
    for t in tokens:
        if t.start() > part.end:
            happening = True
            continue
        happening = True
    if re.search(
        r"\b(?:a|ont|avait|avaient) eu (?:une?|des|plusieurs|deux) |\b(?:eu|ont eu|a eu|aura|auront|avait|ont) lieu\b|\ba lieu\b|fait rage|font rage|\by a eu\b",
        whole,
    ):
        happening = True
    if _DONE_BY.search(ahead):
        happening = True  # "a été percée par un obus"
    if kind == "deployment" and re.search(r"\b(?:est|sont|etait|etaient) (?:\w+ )?en cours\b", whole):
        happening = True
    stated = seen[part.start : part.end]
    soft = kind in PEACEFUL
    after_noun = seen[stop:here_end]
    future = (
        scheduled
        or re.search(
            r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|sera|seront|aura|auront|reprendrai(?:t|ent)|prevue?s?|attendue?s?|programmee?s?|planifiee?s?|imminente?s?|prochaine?s?|va|vont|debutera|debuteront|commencera|s'ouvrira|se tiendra|se tiendront|aura lieu)\b",
            stated,
        )
        or any(verbs[t.group()] & {"future", "conditional"} for t in tokens if verbs[t.group()] <= {"future", "conditional"})
    )
    if future:
        inside = (
            re.search(
                r"\b(?:prevue?s?|attendue?s?|doi(?:t|vent)|sera|seront|aura|auront|devrai(?:t|ent)|va|vont|prochaine?s?)\b",
                after_noun[:90],
            )
            or np <= part.start + 40
        )
        if not soft and kind != "disaster":
            if inside and not _AFTERMATH.search(ahead):
                return None
        elif inside or not _AFTERMATH.search(ahead):
            modality = "planned"
    elif soft and np > part.start + 4 and _PROVIDED.search(seen, part.start, np):
        modality = "planned"  # "L'accord prévoit le retrait de l'armée"
    elif scheduled or own:
        pass
    elif MAY.search(ahead[-40:]) or re.search(
        r"^ ?(?:[\w'-]+ ){0,4}(?:pourrai(?:t|ent)|risqu\w+|menac\w+|peu(?:t|vent))\b", after_noun[:60]
    ):
        return None
    if re.search(r"\b(?:aurait|auraient|serait|seraient)\b", stated) and modality == "asserted":
        modality, doubts = "claimed", ("hedge",)
    elif not own and re.search(r"\b(?:risquerai|provoquerai|entrainerai|declencherai|pourrai)(?:t|ent)\b", stated):
        return None
    toll = bool(re.search(r"\b(?:morts?|tuant|tue|tues|tuee?s|blesse\w*|blessant|victimes)\b", whole)) and bool(
        re.search(
            r"\d|\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|des|plusieurs|vingt|trente|centaine)\b",
            whole,
        )
    )
    if kind not in PEACEFUL and not toll and (_EVERY.search(seen, part.start, np) or _STRIKE_EVERY.match(seen, stop)):
        return None  # "Moscou revendique presque chaque jour la prise d'un village", "Vingt typhons frappent chaque année l'archipel"
    timed = bool(TIME.search(seen, part.start, here_end))
    if not timed and at and part.join == "colon" and start - part.start < 4:
        lead = seen[parts[at - 1].start : parts[at - 1].end]
        timed = bool(TIME.search(lead) or _HOUR.search(lead))  # "23 septembre : accrochages à …"
    if not timed and at == 0 and start - part.start < 4:
        timed = bool(_HOUR.match(seen, sentence.start, part.start))  # "14h05 – Explosion à …"
    placed = bool(PLACE.search(text[max(part.start, start - 60) : here_end]))
    if not placed and at and part.join == "colon" and start - part.start < 4:
        placed = bool(_HEAD_NAME.match(text, parts[at - 1].start, part.start))  # "Toretsk : frappe sur la gare"
    behind = (
        bool(_AFTERMATH.search(seen[max(sentence.start, np - 60) : np]))
        or not _GOVERNING.isdisjoint(chain.split())
        or part.join == "after"
    )
    indefinite = bool(
        det in ("un", "une", "des", "plusieurs", "deux", "trois", "quatre", "cinq", "quelques", "d'autres", "de")
        or bool(chain)
        or (not det and np == part.start)
        or _COUNTED.match(det)
    )
    onto = _AIMED.match(seen, stop, min(sentence.end, stop + 42))
    aimed = bool(onto) and (onto.group("article") is not None or text[onto.end()].isupper())  # type: ignore[union-attr]
    related = bool(_RELATION.match(seen[stop : stop + 16]))
    # "Quarante-cinq morts sous les tentes, après un raid"
    toll = toll or (behind and part.join in ("after", "comma") and bool(_TOLD_DEAD.search(seen, sentence.start, part.start)))
    counted = bool(_COUNTED.match(det) or re.search(r"aine de|aine d'|milliers? d", chain))
    # a heading says no more: "Incendie dans un marché de Lagos"
    heading = not det and not chain and np == part.start and not VERB_AFTER.search(seen, stop, part.end)
    headed = heading and related and placed and not text[part.start : part.end].isupper() and not topic.sport
    if headed and rule.strength == "weak" and rule.lemma in ("attaque", "assaut", "offensive", "frappe", "raid"):
        headed = topic.war or bool(_CASUALTIES.search(seen, part.end, sentence.end))  # "Frappe sur Tyr : deux morts"
    if rule.strength == "phrase":
        if topic.sport or (kind == "disaster" and topic.economy) or (kind == "protest" and topic.disaster):
            return None  # whom a quake drives into the streets does not protest
        armed = not soft and kind not in ("disaster", "war", "blockade", "casualties_report", "abduction_arrest")
        if armed and not is_violent(rule, seen, sentence, part, topic, strong=True):
            return None
        ok = (
            happening
            or timed
            or toll
            or behind
            or dated
            or (placed and (indefinite or heading or not soft))
            or (heading and related)
            or (counted and not soft)
            or rule.name in _TELLING
            or (placed and bool(_SO_MANY.match(seen, end, min(part.end, end + 24))))
        )
    elif soft or kind in ("war",):
        ok = made or _calm(
            rule, seen, part, start, stop, here_end, det, happening, timed, placed, behind, toll, indefinite, topic
        )
        if heading and not ok and kind in ("political_change", "protest", "ceasefire_agreement", "negotiation"):
            ok = headed or bool(kind == "political_change" and _OF_TITLE.match(seen, stop, min(part.end, stop + 60)))
        if heading and not ok:  # "Libération d'environ 120 détenus", "Législatives le 6 octobre"
            ok = _SO_MANY.match(seen, end, min(part.end, end + 24)) is not None or (
                kind == "political_change" and _THAT_DAY.match(seen, stop, min(part.end, stop + 30)) is not None
            )
    elif kind == "disaster":
        if topic.economy or topic.sport:
            return None
        score = happening + timed + placed + toll + behind + indefinite
        if not det and not chain and start == part.start and not headed:
            score -= 1 + (not timed and not placed and not toll)
        ok = score >= (1 if rule.strength != "weak" else 2)
    else:
        if kind == "abduction_arrest":
            if topic.sport:
                return None
        elif not is_violent(rule, seen, sentence, part, topic, strong=rule.strength != "weak"):
            return None
        score = happening + timed + placed + toll + behind + indefinite + (related and not indefinite) + dated + aimed
        score += counted and kind == "abduction_arrest"
        if not det and not chain and start == part.start and not (timed and placed) and not headed:
            score -= 1 + (not timed and not placed and not toll)  # a heading
        if (
            rule.strength == "weak"
            and det in ("son", "sa", "ses", "leur", "leurs", "cette", "ce", "cet", "ces")
            and not (timed or toll or dated)
        ):
            score -= 2
        if (
            rule.strength == "weak"
            and kind != "abduction_arrest"
            and not (toll or dated)
            and len(words_in(seen, part.start, here_end) & ARMS) < 2
            and not (happening and placed)
            and not (timed and placed)
            and not headed
        ):
            score -= 1
        ok = score >= {"plain": 1, "usual": 1, "weak": 2}[rule.strength]
        if (
            kind in ("territory_taken", "territory_ceded")
            and rule.lemma in ("prise", "reprise", "chute", "capture", "occupation", "perte", "abandon", "reddition")
            and rule.after is None
        ):
            ok = topic.war and bool(
                re.match(r" (?:de |d['’])[A-ZÉ]", text[end : end + 6]) or _A_PLACE.match(seen, end) or _CLAIMED.search(ahead)
            )
        if rule.lemma == "escalade":
            ok = toll or (
                bool(
                    re.match(
                        r" (?:militaire|de violences?|des combats|des violences|armee|meurtriere|sanglante)",
                        seen[end : end + 24],
                    )
                )
                and ok
            )
        if (
            kind == "abduction_arrest"
            and not re.match(
                r" ?(?:,[^,]{1,30},|\w+ment|massives?|en (?:serie|masse|cascade|nombre)|hier|\w+di|dimanche)? ?(?:de |d'|des |du |par |à |contre|dans|en |\w+di|dimanche)",
                seen[stop : stop + 40],
            )
            and not happening
            and not counted
        ):
            ok = False
    if (
        ok
        and det in _THE
        and kind not in PEACEFUL
        and not (toll or dated)
        and (spoken := _SPOKEN_OF.search(seen, part.start, part.end))
        # the day after "a été revendiqué" is that of the claim
        and not TIME.search(seen, part.start, spoken.start() if spoken.start() > end else told_end)
        and (_POSTED.match(seen, end) or not PLACE.search(text, end, spoken.start() if spoken.start() > end else here_end))
    ):
        return None  # "Personne n'a revendiqué l'attentat", "L'attaque a été imputée par Washington à Téhéran"
    if not ok:
        return None
    if kind not in PEACEFUL and not (timed or toll or placed) and _THAT_IS.search(seen, sentence.start, np):
        return None  # "C'est un assassinat politique, s'est indignée sa famille"
    if not toll and kind not in PEACEFUL and not dated:
        if chain.startswith(("raison d", "cause d")):
            return None  # "ont fui entre le 8 et le 27 mars en raison des violences des gangs"
        again = np > part.start + 2 or (kind != "war" and not PLACE.search(text, stop, told_end))
        if det in _DEMONSTRATIVE and again and not TIME.search(seen, part.start, part.end):
            return None  # "imputent ces intempéries à El Niño", "Ces attaques, qui …, ont touché de nombreux villages"
    if not toll and _is_named_again(seen, sentence, part, np, start, stop, det, kind not in PEACEFUL, timed, at > 0):
        return None
    if modality == "planned" and not scheduled and NEGATION.search(stated):
        return None
    if not scheduled and re.match(r",(?: [^,]{1,50},)? (?:pourrai(?:t|ent)|risqu\w+) ", seen[part.end : part.end + 80]):
        return None
    if rule.name == "in the hands of fighters" and np - part.start < _NAME_BEFORE:
        np = part.start  # "Goma aux mains du M23": what is held belongs to it
    subject = np <= part.start + 2
    return Hit(start, stop, rule, at, True, np, modality, doubts, subject)


_SAYS = re.compile(VERB_AFTER.pattern + r"|\b(?:est|sont|etaient|etait|seraient|serait|reste|restent)\b")
_TAKEN = frozenset({"captive", "boat", "civilian"})
_NAME_BEFORE = 40  # characters of what is held before "aux mains"
_FRONTED = 6  # characters of "Aux " before what stands at the head of a sentence


def _held_people(seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int) -> bool:
    """Whether it is people or a ship that are in somebody's hands: "Aux mains des rebelles depuis mai, les deux coopérants"."""
    low, high = parts[at].start, start
    if start - low < _FRONTED and at + 1 < len(parts):
        low, high = parts[at + 1].start, parts[at + 1].end
    elif start - low < _FRONTED and at:
        low = parts[at - 1].start
    return bool(classes_in(seen, sentence, low, high) & _TAKEN)


def _means_else(rule: Rule, seen: str, sentence: Span, start: int, stop: int) -> bool:
    """Whether the noun has a sense here in which it tells no incident: "le siège du parti", "mort au combat"."""
    low = max(sentence.start, start - 80)
    return any(
        (before is None or before.search(seen, low, start) is not None)
        and (behind is None or behind.match(seen, stop, min(sentence.end, stop + 60)) is not None)
        for before, behind in other_noun_senses().get(rule.lemma, ())
    )


def _is_named_again(
    seen: str, sentence: Span, part: Piece, np: int, start: int, stop: int, det: str, force: bool, timed: bool, later: bool
) -> bool:
    """Whether a noun only names again what the words before it told."""
    this = det in _DEMONSTRATIVE or seen.endswith(("cette ", "ces ", "ce ", "cet "), sentence.start, np)
    if force and this and _BROUGHT_ABOUT.match(seen, stop, part.end):
        return True  # "Cette flambée de violence a été déclenchée par l'évasion d'un chef de gang"
    if not later or part.join != "comma" or np >= part.start + 2:
        return False
    if det in ("le", "la"):  # "…, le deuxième putsch en huit mois"
        return _NTH.search(seen, np, start) is not None and _SO_LONG.match(seen, stop, part.end) is not None
    named = det in ("un", "une") and not timed and _NAMED_AGAIN.match(seen, stop, part.end) is not None
    return named and not VERB_AFTER.search(seen, stop, part.end)  # "…, un carnage revendiqué par le groupe"


_PROPOSED = re.compile(
    r"(?: [\w'-]+){0,4}? (?:a|avait|aurait) ete (?:\w+ment )?(?:propose|reclame|exige|demande|refuse|rejete|evoque)|(?: [\w'-]+){0,8}? (?:represent|constitu)e(?:nt)? "
)
_OTHER_EXODUS = re.compile(
    r" (?:rural|urbain|fiscal|estival|medical|des (?:cerveaux|capitaux|medecins|talents|vacanciers|citadins)|de capitaux)"
)


def _calm(
    rule: Rule, seen: str, part: Piece, start: int, stop: int, here_end: int, det: str,
    happening: bool, timed: bool, placed: bool, after: bool, toll: bool, indefinite: bool, topic: Topic,
) -> bool:  # fmt: skip
    """Whether a noun of talks, moves, streets, power or war tells an event here."""
    kind = rule.event_type
    right = seen[stop : stop + 60]
    if kind == "war":
        if not indefinite and re.search(r"\b(?:en|de|sur|avec|pour) $", seen[max(part.start, start - 6) : start]):
            return False
        lasting = bool(
            re.search(
                r"\b(?:a|ont|avait|qui a) (?:fait|eclate|tue|dure|cause|commence|debute|ravage)|declenche|commence|eclate|lance|qui (?:dure|ravage|dechire|oppose|a)|\((?:1[89]|20)\d\d ?[-–]|(?:s'est|etait|s'etait) (?:achevee?|terminee?|conclue?)|pris fin",
                seen[part.start : here_end],
            )
        )
        return (
            toll
            or lasting
            or _YEARS.match(right) is not None
            or (
                timed
                and bool(
                    re.search(r"\b(?:19|20)\d\d\b|annees|semaines|mois|jours", seen[max(part.start, start - 40) : here_end])
                )
            )
        )
    if kind == "negotiation":
        if rule.lemma in (
            "reunion",
            "rencontre",
            "entretien",
            "visite",
            "conference",
            "discussion",
            "sommet",
            "consultation",
            "mediation",
            "tete-a-tete",
        ):
            if re.match(
                r" (?:de presse|de redaction|d'embauche|de travail hebdo|medicale|telephonique avec (?:des|les) journalistes|de son gouvernement|publique d'information)",
                right,
            ):
                return False
            if not (placed or timed or happening or after):
                return False
            who = (
                (rule.lemma == "sommet" and det in ("du", "le", ""))
                or HUMAN_TITLE.search(seen, part.start, here_end)
                or re.match(
                    r" (?:avec|entre|à|en|au|de l'|du|des|d'urgence|\w+ d'urgence|bilateral|trilateral|extraordinaire)", right
                )
            )
            return (bool(who) and (timed or placed or (happening and indefinite))) or (
                timed and placed and not re.match(r" (?:entre amis|familiale)", right)
            )
        return timed or placed or happening
    if kind == "ceasefire_agreement" and ((not det and not timed and not placed) or _BROKEN.match(right)):
        return False
    if kind == "ceasefire_agreement":
        if _PROPOSED.match(right):
            return False  # "Le cessez-le-feu a été proposé par Moscou"
        if (
            det in ("le", "du", "au", "les", "aux", "l'", "la", "de l'", "à l'", "d'", "de", "de la") or det in _DEMONSTRATIVE
        ) and rule.lemma in (
            "cessez-le-feu",
            "treve",
            "armistice",
            "accord",
        ):
            return bool(
                re.match(
                    r" ?(?:[\w'-]+ ){0,3}(?:(?:de|du|d'|datant de) ?(?:\w+ )?\d{4}|,? ?(?:conclue?s?|signee?s?|negociee?s?|entree?s?|obtenue?s?|decretee?|annoncee?|instauree?|en vigueur|parrainee?|est entree?|a ete|instaure))",
                    right,
                )
            )
        return (
            happening
            or timed
            or placed
            or bool(
                re.search(
                    r"\b(?:conclu|signe|negocie|obtenu|decrete|annonce|arrache|entr\w+ en vigueur)\w*",
                    seen[part.start : here_end],
                )
            )
        )
    if kind in ("deployment", "withdrawal"):
        if rule.after is None:
            return (happening and placed and det in ("son", "leur")) or (
                (timed or placed or happening) and bool(FORCE.search(seen, part.start, here_end))
            )
        return timed or placed or happening or after or det in ("le", "un", "l'")
    if kind == "displacement":
        massive = rule.lemma == "exode" and timed and not _OTHER_EXODUS.match(right)
        return massive or (bool(CROWD.search(seen, part.start, here_end)) and (timed or placed or happening or indefinite))
    if kind == "protest":
        if rule.strength == "plain":
            return timed or placed or happening or indefinite
        if rule.lemma == "rassemblement" and re.match(r" (?:national|pour la republique|democratique)", right):
            return False
        return (timed + placed + happening + after + indefinite >= 2) and not topic.sport
    if kind == "political_change":
        if rule.strength == "plain" or rule.after is not None:
            return timed or happening or (placed and indefinite)
        if rule.lemma in ("election", "presidentielle", "legislatives", "scrutin", "referendum", "investiture"):
            return (timed and happening) or bool(
                re.match(
                    r" (?:de |du |d'|à |en )?(?:[\w'-]+ ){0,3}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|prevue?s?)",
                    right,
                )
            )
        return timed and (happening or after)
    return timed or placed or happening
