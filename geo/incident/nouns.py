"""Nouns that tell an incident: "des combats ont éclaté", "après la frappe de mardi"; not "crimes de guerre" nor "guerre des prix"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import Modality
from geo.incident.clause import Piece
from geo.incident.fr import DAMPERS
from geo.incident.gate import Sought
from geo.incident.groups import classes_in
from geo.incident.hits import (
    FICTION,
    FIGURE,
    HANGING,
    IF,
    MAY,
    NEGATION,
    OCCURRED,
    PLACE,
    TIME,
    TITLE,
    VERB_AFTER,
    Hit,
    Topic,
    occurs_past_aside,
)
from geo.incident.kind import settled
from geo.incident.lexicon import PEACEFUL, PUT_OFF, Rule, other_noun_senses
from geo.incident.mood import Mood
from geo.incident.spot import Spot
from geo.incident.told import AFTERMATH, DEMONSTRATIVE, Noun, Surroundings
from geo.model import Span

__all__ = ["read_noun"]

_DETERMINER = (
    r"(?:l'|le |la |les |un |une |des |du |de l'|de la |de |d'|au |aux |à l'|plusieurs |quelques |ces |cet |cette |ce |ses |son |sa |leurs? |"
    r"(?:[a-z-]+ )?mille |"
    rf"(?:{TWO_TO_TEN}|onze|douze|treize|quatorze|quinze|seize|dix-\w+|vingt(?:[ -][a-z-]+)?|trente(?:[ -][a-z-]+)?|quarante|cinquante|soixante|cent|mille|(?:deux|trois|quatre|cinq|six|sept|huit|neuf) (?:cents|mille)|\d[\d .]*) |"
    r"(?:une |plusieurs |quelques |des )(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s? (?:de |d')|"
    r"chaque |certains |certaines |d'autres |divers |diverses |nombre de |toute |tout |toutes les |tous les )"
)


_ADJECTIVE = (
    r"(?:nouveaux?|nouvelles?|nouvel|violents?|violentes?|intenses?|lourds?|lourdes?|pires?|premiers?|premieres?|derniers?|dernieres?|recents?|"
    r"recentes?|multiples?|nombreux|nombreuses|vives?|vifs?|rares?|graves?|sanglants?|sanglantes?|meurtriers?|meurtrieres?|fortes?|forts?|vastes?|"
    r"grandes?|grands?|breves?|brefs?|terribles?|doubles?|triples?|autres?|importants?|importantes?|massives?|massifs?|simples?|"
    r"puissants?|puissantes?|fortes?|gigantesques?|enormes?|seconde?|deuxieme|troisieme|quatrieme|petits?|petites?|longues?|longs?|recente|spectaculaires?|[a-z-]{3,}ieme|"
    r"meme|propres?|anciens?|anciennes?|innombrables?|horribles?|effroyables?|tragiques?|frequente?s?|immenses?|ultimes?|fameu(?:x|ses?)|impressionnante?s?|seule?s?|prochaine?s?|enieme|terrible|serieux|serieuses?|veritables?|eventuel(?:le)?s?|possibles?|courte|courts?|incessants?|incessantes?|"
    r"fragiles?|precaires?|faibles?|formidables?|epouvantables?|interminables?|effroyables?|impitoyables?|incroyables?|difficiles?|actuel(?:le)?s?|traditionnel(?:le)?s?|habituel(?:le)?s?|reel(?:le)?s?|probables?|mortel(?:le)?s?)"
)

_CHAIN = (
    r"(?:(?<![\w'])(?:eclatements?|declenchements?|series?|vagues?|semaines?|jours?|journees?|mois|annees?|ans|heures|nuits?|salves?|actes?|flambees?|regain|recrudescence|intensification|"
    r"multiplication|episodes?|campagnes?|reprises?|poursuite|debut|bilan|cycle|succession|tirs|round|cours|"
    r"scenes?|flots?|deluges?|theatre|cible|cibles|objet|victimes?|proie|lors|marge|suite|issue|cause|raison|terme|faveur|fin|(?:sur)?lendemain|nom|auteurs?|tir|dizaines?|vingtaines?|milliers|centaines) "
    r"(?:de |d'|des |du |de la |de l'|d'une? |de plusieurs |d'un )|(?<![\w'])proie (?:aux? |à (?:des |de |la |l'|une? )))"
)

_SOME = rf"(?:(?<![\w'])(?:une?|des|les|la|le|ces|plusieurs|quelques|{TWO_TO_TEN}|onze|douze|quinze|vingt(?:-\w+)?|trente|\d+) (?:\w+ )?)"

_BEFORE_NOUN = re.compile(
    rf"(?P<np>(?P<chain>{_SOME}?{_CHAIN})?(?P<det>(?<!\w){_DETERMINER})?(?:et )?(?=(?:[a-z-]+ ){{0,2}}\"?$)(?:{_ADJECTIVE} ){{0,2}}\"?)$"
)

_DAMPER = re.compile(
    rf"[ '\"(](?:{DAMPERS})(?: ?(?:de|d'|du|des|à|a|au|aux|contre|que|par|la|le|les|l'|une?|toute?s?|tous|cette|ces|ce|l'eventuelle|leurs?|ses|son|sa|plus|telle?))* ?(?:(?:{_ADJECTIVE}|nouvelle) )?[\"' ]*$"
)

# "soupçonnés d'avoir préparé, pour le compte du FSB, l'assassinat du président"
_PLOTTED = Sought(
    r"\b(?:prepar(?:e|er|aient|ait|ant)|projet(?:e|er|aient|ait|ant)|planifi\w+|foment\w+|complot\w*|trame|ourdi\w*|dejou\w+|avort\w+)(?:,[^,]{1,40},| (?:"
    + WEEKDAY
    + r"|hier))? (?:de |d')?(?:l'|une? |le |la |les |des |son )?(?:\w+ )?$"
)
# "ont attaqué mardi un rassemblement": the attack is what is told
_ATTACKED = re.compile(
    r"\b(?:attaque|assailli|mitraille|vise|cible|bombarde|frappe|pilonne|touche)(?:s|e|es|ent|nt)? (?:[\w'-]+ ){0,2}?(?:un|une|la|le|cette|ce|des|leur|l') ?(?:[a-z]+ )?$"
)
_ON_DAY_OF = re.compile(r"\b(?:jour|veille|(?:sur)?lendemain|matin|soir|approche|marge) (?:meme )?(?:du |de la |de l'|des )$")
_MOST = re.compile(r" (?:[\w'-]+ ){0,2}les plus ")
_NEGATED = re.compile(r"\b(?:n'|ne )(?:[\w']+ ){0,4}(?:pas|aucune?|jamais|plus|ni|guere|point)\b")

_GENERIC = Sought(
    r"\b(?:est|sont|reste(?:nt)?|demeure(?:nt)?|constitue(?:nt)?) (?:[\w']+ ){0,3}?(?:conditions?|exigences?|prealables?|priorites?|objectifs?|enjeux?|demandes?|revendications?|questions?|sujets?)\b|"
    r"\b(?:rest\w+|demeur\w+|sont|est|etaient|deviennent)(?: [\w'-]+){0,2}(?: de plus en plus)? (?:frequent|rare|courant|recurrent|regulier|quotidien|monnaie|habituel|sporadique|legion|permanent|inevitable|interdit|possible|impossible|inacceptable)"
)

# "La saison sèche amène souvent des incendies", "Chaque hiver, des avalanches emportent des skieurs"
_OFTEN = Sought(
    r"\b(?:souvent|regulierement|frequemment|generalement|habituellement|(?:presque )?chaque (?:annee|ete|hiver|printemps|automne|saison)|tous les (?:ans|etes|hivers))\b"
)
# "mobilisés pour lutter contre un incendie qui sévit depuis lundi": it burns already
_BURNS_ON = re.compile(
    r"(?: [\w'-]+){0,3}? (?:qui (?:sevit|sevissait|fait rage|faisait rage|ravage|ravageait|brule|brulait|s'est|a|avait|menace|menacait)|declaree?s?|partie?s?|survenue?s?)\b"
)
_RAIDED = re.compile(r"\b(?:decapit|egorg|enlev|pill|incursion|attaqu|assaillant|hommes armes)\w*")
_EVERY = re.compile(
    r"\b(?:chaque (?:jour|nuit|semaine|mois|annee)|tous les (?:jours|mois|ans)|toutes les (?:nuits|semaines)|quotidiennement|regulierement|frequemment|en moyenne)\b[^.;:]{0,40}$"
)
_STRIKE_EVERY = re.compile(r"(?: [\w'-]+){0,4}? (?:[a-z]{2,}ent|[a-z]+e) chaque (?:jour|nuit|semaine|mois|annee)\b")
_MULTIPLIED = re.compile(
    r"\b(?:se (?:sont )?multipli\w+|multipli(?:e|ent|ant)|se succedent|s'enchainent|se repetent|ont (?:augmente|double|triple|explose|bondi)|sont en (?:hausse|augmentation)|deviennent|s'intensifient)\b"
)
_EVERY_YEAR = re.compile(r"(?: [\w'-]+){0,3}? (?:chaque annee|par an|tous les ans|en moyenne)\b")
_COUNTED_TOLL = re.compile(r"\b(?:morts|blesses|tues|tuant)\b")
_DAY_NAMED = re.compile(rf"\b(?:{WEEKDAY}|hier|\d\d? {MONTH}|cette nuit|ce (?:matin|soir))\b")
_PROVIDED = re.compile(r"\b(?:prevoi(?:t|ent|ait)|stipul(?:e|ent|ait)|envisage(?:nt|ait)?|annonce pour)\b[^,;:]{0,40}$")


_ASIDE = re.compile(
    r"(?:le \d+|(?:à l')?aube|aujourd'hui|au petit matin|en (?:fin|debut) de|peu (?:avant|apres)|entre (?:les|la|le|l')|\d{1,2}(?:er)? "
    + MONTH
    + r"|(?:dans la )?nuit du|ce (?:matin|soir)|vers \d|"
    + WEEKDAY
    + r"|hier|en "
    + MONTH
    + r")[\w ]{0,24}\.?$"
)

_DATED = re.compile(
    rf" (?:\w+ )?(?:du |de |d')(?:\d|{WEEKDAY}|{MONTH}|"
    r"hier|ce matin|la semaine|la veille|la nuit|l'ete|l'automne|\d{4})"
)


# Who asks that it be kept says that it was made: "respecter l'accord de paix, signé en novembre", "la trêve du 10 mai".
_MADE = re.compile(
    r",? ?(?:signe|conclu|negocie|obtenu|decrete|paraphe|instaure|arrache|proclame|annonce|convenu|accepte|impose|entre en vigueur|entree en vigueur)e?s?,? (?:[\w']+ ){0,5}?(?:en|le|au|à|"
    + WEEKDAY
    + r"|hier|il y a)\b"
    rf"|(?: (?:humanitaire|unilaterale?|fragile|precaire|tacite|partielle?))? (?:du (?:\d\d?(?:er)? {MONTH}|mois d[e'] ?{MONTH})|(?:datant )?(?:de |d')(?:(?:fin |debut |mi-)?{MONTH}|(?:19|20)\d\d))\b"
)
# "Un afflux de réfugiés est redouté", "Un retrait des troupes serait une erreur"
_FEARED = re.compile(
    r"(?: [\w'-]+){0,6}? (?:(?:est|sont|etait|etaient) (?:\w+ )?(?:redoutee?s?|crainte?s?|à (?:craindre|redouter|prevoir)|evitee?s?|deconseillee?s?)|"
    r"serai(?:t|ent) (?:une? (?:\w+ )?(?:erreur|faute|desastre|catastrophe|suicide|casus belli|coup|signal|victoire|defaite|revers|atout|solution|folie|ligne rouge)|"
    r"(?:\w+ )?(?:dangereu|prematur|contre-producti|inaccepta|catastrophi|possibl|envisagea|suicidai|desastreu|irresponsa|absurd|inutil)\w+))\b"
)
_ASKABLE = frozenset({"ceasefire_agreement", "other", "withdrawal", "deployment", "displacement", "blockade"})
_REFUSABLE = frozenset({"ceasefire_agreement", "withdrawal", "deployment", "negotiation"})
# "ont manifesté pour exiger la reprise du dialogue"
_FOUGHT_FOR = re.compile(
    r"\b(?:pour|afin d'|d') ?(?:obtenir|exiger|reclamer|demander)\b|\b(?:reclam|exig)(?:e|ent|ait|aient|eait|eaient|ant|eant)\b"
)
_ASKED = re.compile(
    r"\b(?:reclam(?:e|ent|er|ait|aient|ant|erait)|exig(?:e|ent|er|eait|eant|erait)|demand(?:e|ent|er|ait|aient|ant)|propos(?:e|ent|er|ait|ant)|plaid(?:e|ent|er|ait|ant)|preconis\w+|pron(?:e|ent|ait)|souhait\w+|envisag\w+|"
    r"appel(?:le|lent|er|ait|ant) (?:à|de)|a (?:reclame|exige|demande|propose|plaide)|ont (?:reclame|exige|demande|propose|plaide))\b"
)
# "a exclu l'envoi de soldats", "a de nouveau rejeté le cessez-le-feu": what is refused is not done
_REFUSED = re.compile(
    rf"\b(?:exclu(?:re|t|ent|ant|s|ait|aient)?|refus(?:e|er|ent|ant|ait|aient)|rejet(?:e|er|te|tent|ant|ait|aient)|ecart(?:e|er|ent|ant|ait|aient))(?: (?:[a-z]+ment|{WEEKDAY}|hier|toute?|une fois de plus))* $"
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
# "L'annonce a été suivie de heurts"
_CAME_AFTER = Sought(
    r"\b(?:ete|est|sont|etait|etaient|fut|furent|,) (?:[a-z]+ment |peu apres |aussitot )?(?:suivi|accompagne|emaille)e?s? $"
)
_DONE_BY = Sought(r"\b(?:ete|est|sont|etait|etaient|fut|furent) (?:[a-z]+ment )?[a-z]+(?:[eiu]|is|it|us|rt|nt)e?s? par $")
_THAT_IS = re.compile(r"\b(?:c'est|ce n'est pas|c'etait|ce fut|il s'agit d|il s'agissait d|ce sont) ?(?:bien |la |là )?$")
# An act that is only claimed, imputed or condemned was told before.
_THE = frozenset(("l'", "le", "la", "les", "cette", "cet", "ces", "ce", "de l'", "de la", "du", "à l'"))
_SPOKEN_OF = re.compile(r"\b(?:revendiqu|confirm|imput|attribu|condamn|denonc|commandit|justifi|qualifi|reproch|endoss)\w+")
_SINCE_THEN = frozenset(("at war since", "prey to it for years", "on strike since", "nth day of a war"))
# who meets by appointment: "Les chefs des deux diplomaties ont rendez-vous"
_ENVOYS = re.compile(
    r"\b(?:ministres?|presidents?|diplomat\w+|delegations?|negociateurs|emissaires|experts|techniciens|parties|camps|belligerants|bords|dirigeants|chefs|capitales|generaux|mediateurs)\b[^.;:]{0,50}\b(?:ont|avaient|auront|a|aura) $"
)
# "Barrages et jets de pierres à Lomé"
_PAIRED = re.compile(r"[a-z]{4,}s?(?: (?:de |d')[a-z]+)? et $")
# "Samedi à 15h rassemblement place Bellecour", "Ce matin tirs nourris à Zuwara"
_WHEN_AHEAD = re.compile(
    rf"(?:(?:et|puis|encore|{WEEKDAY}|hier|aujourd'hui|demain|matin|soir|midi|nuit|soiree|cet?|cette|apres-midi|tot|vers|à|dans|la|au|petit|\d\d? ?(?:h(?:eures)?)?(?: ?\d\d)?) )+$"
)


_BROUGHT_ABOUT = re.compile(
    r"(?: [\w'-]+){0,4}? (?:(?:a|ont|avait|avaient) ete (?:\w+ment )?(?:declench|provoqu|caus|suscit|motiv|condamn|denonc|salu|revendiqu|qualifi|attribu|imput)|fait suite|intervien|survien|s'inscri|rappel|illustr|temoign|coincid|est (?:survenue?|intervenue?))"
)
# "L'attaque survient cinq jours après …", "L'attentat est intervenu à la veille du scrutin": when, of what was told
_SET_IN_TIME = re.compile(
    r" (?:(?:sur|inter)v(?:ient|iennent|enait|enaient) (?:\w+ )?(?:peu|juste|quelques|moins|pres|à peine|au lendemain|à la veille|alors|au moment|dans un contexte|en pleine?|sur fond|"
    r"tandis|apres|avant|à (?:\w+ )?(?:heures|jours|semaines|mois) d|\w+ (?:heures?|jours?|semaines?|mois|ans?)\b)"
    r"|(?:est|etait) (?:sur|inter)venue? (?:au lendemain|à la veille|alors|au moment|dans un contexte|\w+ (?:jours?|semaines?|mois|ans?) (?:apres|avant)))"
)
_ASIDE_BEFORE_OF = re.compile(
    r"(?:, [^,.;:()]{3,40},(?= (?:de|du|des|d')\b)|(?:, [^,.;:()]{3,40},)? par [^,.;:()]{3,40}?(?= (?:d'une?|de l[ae']|du|des)\b))"
)
_THE_MOST = re.compile(r", (?:(?:l'une?|un|une) des |l[ea]s? )(?:plus|pires?|premiers?|premieres?|derniers?|dernieres?)\b")
_NTH = re.compile(
    r"\b(?:premi(?:er|ere)|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|dixieme|enieme|dernier|derniere) $"
)
_SO_LONG = re.compile(
    r"(?: [\w'-]+){0,4}? (?:en (?:moins de |l'espace de |à peine )?(?:\d+|une?|"
    + TWO_TO_TEN
    + r"|quelques) |depuis |cette annee|de l'annee|du genre|de ce (?:type|genre)|dans le pays)"
)
_AS_AFTER = re.compile(r"\bcomme (?:apres|lors|au lendemain|au sortir)(?: d)?'? ?(?:une? |les |des |le |la )?$")
_IT_IS_THE_NTH = re.compile(
    r"\b(?:c'est|c'etait|ce fut|il s'agit) (?:deja |ainsi )?(?:le |la |du |de la |l')?(?:premi(?:er|ere)|seconde?|deuxieme|troisieme|quatrieme|cinquieme|sixieme|septieme|dixieme|enieme|dernier|derniere) $"
)
_OF_THIS_KIND = re.compile(r"(?: [\w'-]+){0,2}? (?:du genre|de ce (?:type|genre))\b")
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

_ENDS_IN_ADJECTIVE = re.compile(_ADJECTIVE + r' "?$')
_END_OF = re.compile(r"\bfin d")
_START_OR_END_OF = re.compile(r"\b(?:debut|fin) d")
_LATER = frozenset(("future", "conditional"))
_GOVERNOR = re.compile(
    r"\b(?:lors|cours|suite|cause|raison|issue|marge|objet|cibles?|victimes?|theatre|proie|(?:fait|font|faisant|faisai(?:t|ent))(?: aussi| egalement| encore| deja)? etat|fait|nombre|dizaines?|dizaine|vingtaine|centaines?|milliers?|plus|moins|pres|parle|parlent|beaucoup|tant|coupables?|auteurs?|lieu|mort|reprise|serie) $"
)
_CHARGES = frozenset(("meurtre", "viol", "homicide", "agression", "braquage"))  # what courts accuse of
_ACCUSING = Sought(
    r"\b(?:(?:a|ont|avait|avaient|aurait) (?:\w+ ){0,2}accuse|(?<!l')(?<!les )accuse(?:nt)?|accusai(?:t|ent)|accusant|(?:se sont|s'etaient) (?:\w+ ){0,2}accusee?s?) (?:[\w'-]+ ){0,7}$"
)
_QUANTITY = re.compile(
    r"\b(?:\d+|nouvelles?|nouveaux|nouvel|nouveau|violente?s?|fortes?|grosses?|prochaine?|seconde?|[a-z]+ieme|autre|premier|premiere|premiers?|premieres?) $"
)
_SCHEDULED = re.compile(
    r"(?: [\w'-]+){0,3},? (?:prevue?s?|attendue?s?|censee?s?|programmee?s?|planifiee?s?|fixee?s?|agendee?s?) |(?: [\w'-]+){0,5}? (?:qui (?:doi(?:t|vent)|devrai(?:t|ent))|devant) (?:\w+ )?(?:entrer|prendre|commencer|debuter|s'ouvrir|se tenir|durer|avoir) "
)
# "a annoncé, lundi, la tenue d'une rencontre"
_ANNOUNCED = Sought(
    r"\bannonc\w+\b[^.;:]{0,50}\b(?:la tenue|l'organisation|la convocation) (?:\w+ )?d(?:e |')(?:une? |ce |cette )?$"
)
_CALLED = frozenset(("negotiation", "political_change", "protest"))
_CALLED_OFF = re.compile(
    r"\b(?:annul|report|repouss|ajourn|suspend|boycott|differ)(?:e|es|ent|er|ant|ait|u|us|a|aient)s? (?:[\w'-]+ ){0,3}$"
)
_WAS_CALLED_OFF = re.compile(r"\b(?:a|ont|avait|avaient) ete (?:\w+ )?(?:annul|report|ajourn|repouss|differ)ee?s?\b")
_OWN_DAY = re.compile(
    r"(?: [\w'-]+){0,3},? (?:dont (?:a|ont|avait|avaient) ete (?:victimes?|la cible|l'objet|frappe)|conclue?s?|signee?s?|negociee?s?|obtenue?s?|decretee?s?|proclamee?s?|declaree?s?|survenue?s?|menee?s?|perpetree?s?|essuyee?s?|subie?s?) (?:en|le|au|à|a|la (?:semaine|nuit|veille)|"
    + WEEKDAY
    + r"|hier|il)\b"
)
_NOT_DENIED = re.compile(
    r"\bn'a (?:pas )?cesse|\b(?:n'|ne )(?:[\w']+ ){0,4}(?:pas|aucun\w*|jamais|point)(?: \w+){0,3} (?:revendiqu|elucid|identifi|fait (?:de|ni)|ete (?:arret|revendiqu|confirm))"
)
_WOULD = re.compile(r" (?:[\w'-]+ ){1,5}?(?!aurai|serai|devrai|pourrai|(?:ret|port|ext|att)rait\b)[a-z]+rai(?:t|ent)\b")
_TAKES_PLACE = re.compile(
    r"\b(?:a|ont|avait|avaient) eu (?:une?|des|plusieurs|deux) |\b(?:eu|ont eu|a eu|aura|auront|avait|ont) lieu\b|\ba lieu\b|fait rage|font rage|\by a eu\b"
)
_UNDER_WAY = re.compile(r"\b(?:est|sont|etait|etaient) (?:\w+ )?en cours\b")
_TO_COME = re.compile(
    r"\b(?:doi(?:t|vent)|devrai(?:t|ent)|sera|seront|aura|auront|reprendrai(?:t|ent)|prevue?s?|attendue?s?|censee?s?|programmee?s?|planifiee?s?|imminente?s?|prochaine?s?|va|vont|debutera|debuteront|commencera|s'ouvrira|se tiendra|se tiendront|aura lieu)\b"
)
_TO_COME_BEHIND = re.compile(
    r"\b(?:prevue?s?|attendue?s?|censee?s?|doi(?:t|vent)|sera|seront|aura|auront|devrai(?:t|ent)|va|vont|prochaine?s?)\b"
)
_MAY_BE = re.compile(r"^ ?(?:[\w'-]+ ){0,4}(?:pourrai(?:t|ent)|risqu\w+|menac\w+|peu(?:t|vent))\b")
_HEDGED = re.compile(r"\b(?:aurait|auraient|serait|seraient)\b")
_COULD = re.compile(r"\b(?:risquerai|provoquerai|entrainerai|declencherai|pourrai)(?:t|ent)\b")
_TOLL = re.compile(r"\b(?:morts?|tuant|tue|tues|tuee?s|blesse\w*|blessant|victimes)\b")
_MIGHT_BE = re.compile(r",(?: [^,]{1,50},)? (?:pourrai(?:t|ent)|risqu\w+) ")
_NUMBER = re.compile(rf"\d|\b(?:un|une|{TWO_TO_TEN}|onze|douze|des|plusieurs|vingt|trente|centaine)\b")


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of a noun in its clause, which ends at ``end`` with what hangs on it, at ``told_end`` without a relative.

    ``dated`` is whether a day stands right behind it, ``made`` whether it is said to last or to have been made, ``scheduled`` whether it
    is announced for later, ``own_day`` whether a participle dates it.
    """

    end: int
    told_end: int
    dated: bool
    made: bool
    scheduled: bool
    own_day: bool

    @property
    def own(self) -> bool:
        """Whether the noun tells of itself that it took place, or when it will, whatever its clause says."""
        return self.scheduled or self.dated or self.made or self.own_day


def read_noun(at: Spot, rules: Sequence[Rule], light: Sequence[tuple[int, frozenset[str]]], *, dead: bool) -> Hit | None:
    """The incident that a noun tells, ``None`` when it tells none: denied, feared, a figure of speech, a title.

    ``light`` are the verbs of the sentence that make an event of a noun, where they stand, with their tenses; a noun is ``dead``
    that a verb governs which tells nothing.
    """
    noun = _group(at, rules)
    if noun is None or _is_figure(noun) or _is_word_only(noun):
        return None
    dated, made = _is_dated(noun), _is_made(noun)
    if not made and ((dead and not dated) or _is_damped(noun.ahead) or (not noun.chain and _is_damped(noun.left))):
        return None
    if _is_said_of_another(noun):
        return None
    said = _said(noun, dated, made)
    if _is_denied_or_general(noun, said):
        return None
    seen, low, high = noun.seen, noun.part.start, said.end
    verbs = [tenses for place, tenses in light if low <= place < high and not noun.start <= place < noun.stop]
    mood = _mood(noun, said, verbs)
    if mood is None:
        return None
    toll = bool(_TOLL.search(seen, low, high)) and bool(_NUMBER.search(seen, low, high))
    if not toll and _is_habit(noun):
        return None
    told = _surroundings(noun, said, at.topic, happening=bool(verbs) or _happens(noun, said), toll=toll)
    if not told.is_enough() or _is_only_spoken_of(noun, said, told) or _is_told_before(noun, said, told):
        return None
    modality, doubts = mood
    if not said.scheduled and (
        (modality == "planned" and NEGATION.search(seen, low, noun.part.end))
        or _MIGHT_BE.match(seen, noun.part.end, noun.part.end + 80)
    ):
        return None
    np = noun.np
    if noun.rule.name == "in the hands of fighters" and np - low < _NAME_BEFORE:
        np = low  # "Goma aux mains du M23": what is held belongs to it
    return Hit(noun.start, noun.stop, noun.rule, noun.at, True, np, modality, doubts, np <= low + 2)


def _group(at: Spot, rules: Sequence[Rule]) -> Noun | None:
    """The noun with the first rule whose complement stands behind it, and its group; ``None`` for a name or without such a rule."""
    rule = _with_complement(at, rules)
    if rule is None or _is_name(at):
        return None
    seen, sentence, part, start = at.seen, at.sentence, at.part, at.start
    if rule.lemma == "fusillade" and _AMONG_THE_UNARMED.match(seen, at.end, min(sentence.end, at.end + 60)):
        rule = replace(rule, event_type="attack_civilians")  # "une fusillade dans un tramway"
    rule = settled(rule, at)
    if rule.name == "in the hands of fighters":
        if _is_state_of_things(at):
            return None
        if _held_people(seen, sentence, at.parts, at.piece, start):
            rule = replace(rule, event_type="abduction_arrest")
    if rule.event_type == "territory_taken" and seen[start - 1 : start] == '"':
        rule = replace(rule, event_type="protest")  # 'une "prise de Lima" est annoncée'
    before = _BEFORE_NOUN.search(seen[max(part.start, start - 80) : start])
    group, chain, det = before.group("np", "chain", "det") if before else ("", "", "")
    adjective = _ENDS_IN_ADJECTIVE.search(group) is not None
    np = start - len(group)
    det = (det or "").strip()
    return Noun(at.text, seen, sentence, at.parts, at.piece, start, at.end, at.stop, rule, np, chain or "", det, adjective)


def _with_complement(at: Spot, rules: Sequence[Rule]) -> Rule | None:
    """The first rule of a noun whose complement stands behind it, up to which the spot then reads; ``None`` without such a rule."""
    text, seen, sentence = at.text, at.seen, at.sentence
    closed = at.end + seen.startswith('"', at.end)  # d'"un essaim" de drones
    for rule in rules:
        if rule.after is None:
            return rule
        if rule.name == "houses burnt" and not (
            at.topic.war or at.topic.ground or _RAIDED.search(seen, sentence.start, sentence.end)
        ):
            continue
        after = rule.after.match(seen, closed, min(sentence.end, at.end + 90))
        if after is None and (aside := _ASIDE_BEFORE_OF.match(seen, closed, sentence.end)):
            after = rule.after.match(seen, aside.end(), min(sentence.end, aside.end() + 90))  # "La prise, lundi, de la ville"
        if (
            after
            and (not rule.named or text[after.end()].isupper())
            and (rule.event_type not in _BY_FORCE or not _OWN_VERB.match(seen, closed, after.end()))
        ):
            at.stop = min(after.end(), at.part.end)
            return rule
    return None


def _is_name(at: Spot) -> bool:
    """Whether a noun is written as a name is: "la place de l'Insurrection"."""
    text, seen, start = at.text, at.seen, at.start
    return (
        text[start].isupper()
        and start > at.sentence.start
        and not (at.piece == 0 and start == at.part.start)
        and not text[start : at.end].isupper()
        and seen[start - 1] == " "
        and text[start - 2] not in '.:-–•>*)«“"'
    )


def _is_state_of_things(at: Spot) -> bool:
    """Whether it is only told in whose hands something is: "ceux qui sont restés aux mains des rebelles"."""
    part, following = at.part, at.parts[at.piece + 1 : at.piece + 2]
    headed = bool(following) and following[0].join == "colon"  # "Goma aux mains du M23 : …"
    whole = part if headed else at.sentence
    return not TIME.search(at.seen, part.start, part.end) and _SAYS.search(at.seen, whole.start, whole.end) is not None


def _is_dated(noun: Noun) -> bool:
    """Whether a day stands right behind it: "l'attaque de mardi"."""
    return _DATED.match(noun.seen, noun.stop, noun.stop + 30) is not None


def _is_made(noun: Noun) -> bool:
    """Whether an accord is said to be made, a fire to burn, a war to last: that it is to be kept, fought or ended denies nothing."""
    behind = noun.stop, min(noun.sentence.end, noun.stop + 60)
    if noun.rule.event_type == "ceasefire_agreement" and _MADE.match(noun.seen, *behind):
        return True
    if noun.rule.event_type == "disaster" and _BURNS_ON.match(noun.seen, *behind):
        return True
    return noun.rule.name in _SINCE_THEN


def _said(noun: Noun, dated: bool, made: bool) -> _Said:
    """What the clause of a noun says of it."""
    seen, stop = noun.seen, noun.stop
    scheduled = noun.rule.event_type in PEACEFUL and _SCHEDULED.match(seen, stop, stop + 90) is not None
    return _Said(*_reach(noun), dated, made, scheduled, _OWN_DAY.match(seen, stop, stop + 60) is not None)


def _is_habit(noun: Noun) -> bool:
    """Whether an act of force is told of every day or year: "revendique presque chaque jour la prise d'un village"."""
    return noun.rule.event_type not in PEACEFUL and bool(
        _EVERY.search(noun.seen, noun.part.start, noun.np)
        or _STRIKE_EVERY.match(noun.seen, noun.stop)
        or _EVERY_YEAR.match(noun.seen, noun.stop)  # "Vingt typhons frappent chaque année l'archipel"
    )


def _happens(noun: Noun, said: _Said) -> bool:
    """Whether the clause makes an event of the noun: it took place, followed on another, was somebody's doing."""
    seen, low, ahead = noun.seen, noun.part.start, noun.ahead
    return bool(
        said.own_day
        or _TAKES_PLACE.search(seen, low, said.end)
        or _DONE_BY.search(ahead)
        or OCCURRED.search(seen, noun.stop, said.end)
        or _CAME_AFTER.search(ahead)
        or (noun.rule.event_type == "deployment" and _UNDER_WAY.search(seen, low, said.end))
    )


def _surroundings(noun: Noun, said: _Said, topic: Topic, *, happening: bool, toll: bool) -> Surroundings:
    """What is told beside a noun."""
    # "La prochaine conférence ministérielle est fixée au 5 mars"
    called = said.scheduled and noun.rule.event_type in _CALLED and TIME.search(noun.seen, noun.stop, said.end) is not None
    return Surroundings(noun, topic, said.end, happening=happening, toll=toll, dated=said.dated, made=said.made or called)


def _is_only_spoken_of(noun: Noun, said: _Said, told: Surroundings) -> bool:
    """Whether an act is only claimed, imputed or condemned: "Personne n'a revendiqué l'attentat", "L'attaque a été imputée à Téhéran"."""
    seen, part, end, kind = noun.seen, noun.part, noun.end, noun.rule.event_type
    if noun.det not in _THE or kind in PEACEFUL or told.toll or said.dated:
        return False
    spoken = _SPOKEN_OF.search(seen, part.start, part.end)
    if spoken is None or (kind == "territory_taken" and spoken[0].startswith(("revendiqu", "confirm"))):
        return False  # who claims that a town was taken tells it
    behind = spoken.start() > end
    if TIME.search(seen, part.start, spoken.start() if behind else said.told_end):
        return False  # the day after "a été revendiqué" is that of the claim
    return bool(_POSTED.match(seen, end) or not PLACE.search(noun.text, end, spoken.start() if behind else said.end))


def _is_told_before(noun: Noun, said: _Said, told: Surroundings) -> bool:
    """Whether a noun only takes up what was told before, as what something is, comes of or is called."""
    seen, part, stop, np, det = noun.seen, noun.part, noun.stop, noun.np, noun.det
    force = noun.rule.event_type not in PEACEFUL
    if told.toll:
        return False
    if force and not (told.timed or told.placed) and _THAT_IS.search(seen, noun.sentence.start, np):
        return True  # "C'est un assassinat politique, s'est indignée sa famille"
    if force and not said.dated:
        if noun.chain.startswith(("raison d", "cause d")) and not TIME.search(seen, stop, said.told_end):
            return True  # "ont fui entre le 8 et le 27 mars en raison des violences des gangs"
        again = np > part.start + 2 or (noun.rule.event_type != "war" and not PLACE.search(noun.text, stop, said.told_end))
        if det in DEMONSTRATIVE and again and not TIME.search(seen, part.start, part.end):
            return True  # "imputent ces intempéries à El Niño", "Ces attaques, qui …, ont touché de nombreux villages"
    return _is_named_again(noun, force, told.timed)


def _is_figure(noun: Noun) -> bool:
    """Whether the noun is said of something else: a figure of speech, a story, a title, another sense."""
    seen, sentence, start, end = noun.seen, noun.sentence, noun.start, noun.end
    if FIGURE.match(seen, start, min(sentence.end, end + 60)) or FICTION.search(seen, noun.part.start, start):
        return True
    titles = TITLE.finditer(seen, max(sentence.start, start - 30), min(sentence.end, end + 24))
    if any(title.start() < end and start < title.end() for title in titles):
        return True
    return _means_else(noun.rule, seen, sentence, start, noun.stop)


def _is_damped(before: str) -> bool:
    """Whether what stands right before a noun says that it is no act: "le risque d'une", "pour éviter une"."""
    return _DAMPER.search(f" {before}") is not None


def _is_word_only(noun: Noun) -> bool:
    """Whether the noun stands where it is no act: behind a bare preposition, or without a determiner in a clause."""
    seen, part, start, np, kind = noun.seen, noun.part, noun.start, noun.np, noun.rule.event_type
    if noun.det in ("toute", "tout", "chaque", "toutes les", "tous les"):
        return True
    if noun.det in ("de", "d'") and not (
        noun.chain or noun.adjective or _GOVERNOR.search(noun.ahead) or _CAME_AFTER.search(noun.ahead) or _accused(noun)
    ):
        return True
    if (
        noun.bare
        and start != part.start
        and not (np == part.start and noun.adjective)  # "Intenses bombardements mardi à Khartoum"
        and not (start == np and seen[start - 2 : start] in ('""', '" '))
        and not _QUANTITY.search(seen[max(noun.sentence.start, start - 16) : start])
        and not _WHEN_AHEAD.match(seen, part.start, start)
        and not (
            kind == "protest" and noun.left.endswith(("c'est ", "c'etait ", "c est ", "ce sera "))
        )  # "A Beni, c'est journée morte"
        and not _PAIRED.match(seen, part.start, np)
        and not noun.left.endswith(("eu ", "eut "))
        and noun.rule.lemma != "rendez-vous"
        and kind not in ("displacement", "blockade")
        and noun.rule.name not in _SINCE_THEN
    ):
        return True
    return noun.bare and start == part.start and part.join not in ("start", "colon", "comma")


def _accused(noun: Noun) -> bool:
    """Whether one side accuses another of an act of force: "Bakou a accusé lundi Erevan de violations du cessez-le-feu"."""
    charged = noun.det == "de" and noun.rule.lemma in _CHARGES
    return not charged and noun.rule.event_type not in PEACEFUL and _ACCUSING.search(noun.ahead) is not None


def _is_said_of_another(noun: Noun) -> bool:
    """Whether the noun only dates, explains or names what another act or a plan is about."""
    seen, part, start, stop, np = noun.seen, noun.part, noun.start, noun.stop, noun.np
    kind, left, ahead = noun.rule.event_type, noun.left, noun.ahead
    if kind in ("political_change", "negotiation") and _FOLLOWING.search(ahead):
        return True  # "Les violences consécutives à la présidentielle de 2007 ont fait …"
    if kind not in PEACEFUL and _PLOTTED.search(left):
        return True
    if kind == "political_change" and _ON_DAY_OF.search(left):
        return True  # "le jour du scrutin": only dates another act
    if _WORD_OF.search(left):
        return True  # "récuse le terme de blocus"
    if kind == "protest" and _ATTACKED.search(left):
        return True
    if _AS_AFTER.search(ahead):
        return True  # "des collines pelées comme après un incendie"
    if _IT_IS_THE_NTH.search(left) and _OF_THIS_KIND.match(seen, noun.end, noun.sentence.end):
        return True  # "C'est le deuxième accident de ce genre en un mois": of what was told
    if left.endswith("une des ") and _MOST.match(seen, stop):
        return True  # "au lendemain de l'une des attaques les plus meurtrières": told of elsewhere
    if kind in _ASKABLE and _ASKED.search(seen, part.start, np) and not _DATED.match(seen[stop : stop + 30]):
        return True  # "s'apprête à réclamer une trêve et la réouverture du poste"
    if kind in _REFUSABLE and _REFUSED.search(seen, part.start, np) and not _DATED.match(seen[stop : stop + 30]):
        return True
    if kind in ("negotiation", "political_change") and _FOUGHT_FOR.search(seen, part.start, np):
        return True
    if noun.rule.name == "a date to meet" and not _ENVOYS.search(seen, part.start, start):
        return True
    if kind != "war" and _END_OF.search(noun.chain) and not (kind == "negotiation" and np == part.start):
        return True
    since = seen[max(noun.sentence.start, np - 7) : np] == "depuis "
    return kind != "war" and since and _START_OR_END_OF.search(noun.chain) is not None


def _reach(noun: Noun) -> tuple[int, int]:
    """Where the noun's clause ends with the relative or gerund that hangs on the noun, and where it ends without a relative."""
    seen, parts, part, stop = noun.seen, noun.parts, noun.part, noun.stop
    end, ground = part.end, noun.at
    if occurs_past_aside(seen, parts, ground):
        end = parts[ground + 2].end
        return end, end
    if (
        noun.np - noun.sentence.start <= _AT_HEAD
        and ground + 2 < len(parts)
        and parts[ground + 1].join == parts[ground + 2].join == "comma"
        and TIME.match(seen, parts[ground + 1].start, parts[ground + 1].end)
        and not _SAYS.search(seen, noun.end, noun.sentence.end)
        and not _ANY_VERB.search(seen, noun.end, noun.sentence.end)
    ):
        end = seen.find(";", stop, noun.sentence.end)
        end = end if end >= 0 else noun.sentence.end
        return end, end  # "Deux explosions, mardi, peu après minuit, à bord d'un sous-marin à quai à Bombay"
    while (
        ground + 1 < len(parts)
        and ground - noun.at < 2
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
        end = parts[ground].end
    if end > part.end and ground + 1 < len(parts) and _RESUMED.match(seen, parts[ground + 1].start, parts[ground + 1].end):
        end = parts[ground + 1].end  # "L'attaque, qui n'a pas été revendiquée, a fait dix morts"
    if end > part.end and _THE_MOST.match(seen, part.end):
        end = part.end  # "a revendiqué l'attaque, la plus sanglante depuis 2011"
    followed = noun.at + 1 < len(parts) and parts[noun.at + 1].join == "relative"
    return end, part.end if followed else end


def _is_denied_or_general(noun: Noun, said: _Said) -> bool:
    """Whether what the noun names did not happen, might, or happens all the time."""
    seen, parts, at, part, stop, det = noun.seen, noun.parts, noun.at, noun.part, noun.stop, noun.det
    kind, ahead, here_end = noun.rule.event_type, noun.ahead, said.end
    whole = seen[part.start : here_end]
    # who did not claim it, or was not found, does not deny it
    denied = _NEGATED.search(whole) and not _NOT_DENIED.search(whole)
    if denied and not said.own and not AFTERMATH.search(ahead):
        return True
    if _WOULD.match(seen[stop : min(part.end, stop + 60)]):
        return True  # "La chute de Homs couperait la capitale de la côte"
    if det == "de" and ahead.endswith(("parle ", "parlent ", "parlait ")) and seen.startswith(' "', stop):
        return True  # 'a parlé de frappes "ciblées"'
    if _GENERIC.search(seen, part.start, part.end) or (
        at + 2 < len(parts)
        and kind not in PEACEFUL
        and parts[at + 1].join in ("comma", "relative")
        and _GENERIC.match(seen, parts[at + 2].start + seen.startswith(" ", parts[at + 2].start))
    ):
        return True
    if kind == "disaster" and not _DAY_NAMED.search(seen, part.start, here_end):
        head = noun.sentence.start if _OFTEN.match(seen, noun.sentence.start, part.end) else part.start
        if _OFTEN.search(seen, head, here_end):
            return True
    if (
        det in ("les", "des", "leurs", "ses", "ces")
        and kind not in PEACEFUL
        and _MULTIPLIED.search(seen, part.start, here_end)
        and not _COUNTED_TOLL.search(seen, part.start, here_end)
        and not _DAY_NAMED.search(seen, part.start, here_end)
    ):
        return True  # "Les attaques contre des lieux de culte se sont multipliées ces dernières années"
    return bool(
        IF.match(whole)
        or _IF_AT_ALL.match(seen, stop, min(noun.sentence.end, stop + 60))
        or (not said.own and _FEARED.match(seen, stop, here_end))
    )


def _mood(noun: Noun, said: _Said, verbs: Sequence[frozenset[str]]) -> Mood | None:
    """The modality of what the noun tells and the doubts it leaves; ``None`` where it is only feared or possible."""
    seen, part, np, ahead, kind = noun.seen, noun.part, noun.np, noun.ahead, noun.rule.event_type
    stated, behind, scheduled = seen[part.start : part.end], seen[noun.stop : said.end], said.scheduled
    soft = kind in PEACEFUL
    modality: Modality = "asserted"
    if noun.rule.name in PUT_OFF:
        return modality, ()  # "le report des élections prévues en mai"
    if scheduled and (_CALLED_OFF.search(ahead[-45:]) or _WAS_CALLED_OFF.search(behind)):
        return None  # "a annulé le sommet prévu vendredi"
    if scheduled or _TO_COME.search(stated) or any(tenses & _LATER and tenses <= _LATER for tenses in verbs):
        inside = _TO_COME_BEHIND.search(behind[:90]) is not None or np <= part.start + 40
        if not soft and kind != "disaster":
            if inside and not AFTERMATH.search(ahead):
                return None
        elif inside or not AFTERMATH.search(ahead):
            modality = "planned"
    elif (soft or kind == "disaster") and np > part.start + 4 and _PROVIDED.search(seen, part.start, np):
        modality = "planned"  # "L'accord prévoit le retrait de l'armée"
    elif soft and _ANNOUNCED.search(seen, max(noun.sentence.start, np - 100), np):
        modality = "planned"
    elif not said.own and (MAY.search(ahead[-40:]) or _MAY_BE.search(behind[:60])):
        return None
    if modality == "asserted" and (_HEDGED.search(stated) or _accused(noun)):
        return "claimed", ("hedge",)
    if not said.own and _COULD.search(stated):
        return None
    return modality, ()


_AT_HEAD = 14  # characters of "Au moins deux " before a noun that heads its sentence
_ANY_VERB = re.compile(r"\b(?:qui|que|dont|a|ont|fait|font|[a-z]+(?:ait|aient|erent))\b|: |\"")
_SAYS = re.compile(VERB_AFTER.pattern + r"|\b(?:est|sont|etaient|etait|seraient|serait|reste|restent)\b")
_TAKEN = frozenset({"captive", "boat", "civilian", "ruler", "vip"})
_NAME_BEFORE = 40  # characters of what is held before "aux mains"
_FRONTED = 6  # characters of "Aux " before what stands at the head of a sentence


def _held_people(seen: str, sentence: Span, parts: Sequence[Piece], at: int, start: int) -> bool:
    """Whether it is people or a ship that are in somebody's hands: "Aux mains des rebelles depuis mai, les deux coopérants"."""
    low, high = parts[at].start, start
    if start - low < _FRONTED and at + 1 < len(parts):
        low, high = parts[at + 1].start, parts[at + 1].end
    elif start - low < _FRONTED and at:
        low = parts[at - 1].start
    elif parts[at].join == "comma":
        low = sentence.start  # "Le Premier ministre, M. Chaudhry, passait sa deuxième nuit aux mains des mutins"
    return bool(classes_in(seen, sentence, low, high) & _TAKEN)


def _means_else(rule: Rule, seen: str, sentence: Span, start: int, stop: int) -> bool:
    """Whether the noun has a sense here in which it tells no incident: "le siège du parti", "mort au combat"."""
    low = max(sentence.start, start - 80)
    return any(
        (behind is None or behind.match(seen, stop, min(sentence.end, stop + 60)) is not None)
        and (before is None or before.search(seen, low, start) is not None)
        for before, behind in other_noun_senses().get(rule.lemma, ())
    )


def _is_named_again(noun: Noun, force: bool, timed: bool) -> bool:
    """Whether a noun only names again what the words before it told."""
    seen, sentence, part, np, start, stop, det = noun.seen, noun.sentence, noun.part, noun.np, noun.start, noun.stop, noun.det
    if force and (det in ("l'", "le", "la", "les") or det in DEMONSTRATIVE) and _SET_IN_TIME.match(seen, stop, sentence.end):
        return True
    this = det in DEMONSTRATIVE or seen.endswith(("cette ", "ces ", "ce ", "cet "), sentence.start, np)
    if force and this and _BROUGHT_ABOUT.match(seen, stop, part.end):
        return True  # "Cette flambée de violence a été déclenchée par l'évasion d'un chef de gang"
    if not noun.at or part.join != "comma" or np >= part.start + 2:
        return False
    if det in ("le", "la"):  # "…, le deuxième putsch en huit mois"
        return _NTH.search(seen, np, start) is not None and _SO_LONG.match(seen, stop, part.end) is not None
    named = det in ("un", "une") and not timed and _NAMED_AGAIN.match(seen, stop, part.end) is not None
    return named and not VERB_AFTER.search(seen, stop, part.end)  # "…, un carnage revendiqué par le groupe"
