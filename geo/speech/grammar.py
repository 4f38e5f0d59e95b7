"""The patterns of French speech acts: what a verb group, a subject and a complement look like.

All patterns are read over the narration (folded text, quotations hidden); each is bounded, so that none runs away.
"""

import re

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import StatementType
from geo.speech.fr import ADVERB, LEMMAS, conjugate
from geo.text import words

WORD = re.compile(r"[a-z]{3,}")
LETTERS = re.compile(r"[a-z]+")
CARRIES_ON = re.compile(rf"(?:\bet|,|\bpuis|\bmais)(?:(?:,? {ADVERB}\b,?))* $")
POSTPOSED_END = re.compile(rf"(?:,? {ADVERB}| (?:a|aux?|devant|lors|dans|sur|depuis|en) [a-z' -]{{2,60}})*(?:[.,;]|$)")
LEFT_OVER = re.compile(r"(?:[,\s]+(?:et|mais|puis|tout en|en|ou|(?:ce )?qu(?:e\b|')|dont))+$")
BY_AGENT = re.compile(r" par\b")
# "ces taxes, annoncées lundi soir par le ministère"
BY_AGENT_THEN = re.compile(
    r"(?: (?:hier|"
    + WEEKDAY
    + r"|la veille|le \d{1,2}(?:er)? [a-z]+|(?:en|fin|debut) [a-z]+)(?: (?:soir|matin|dernier|a midi|apres-midi))?)? par (?!(?:la suite|ailleurs|avance|ecrit|telephone)\b)"
)
ADVERBS = rf"(?:,? {ADVERB}\b,?)"
PARENTHESIS = r"(?:, [^,;:.\"\x00]{2,80},)"
AUXILIARY = re.compile(
    r"(?:\b(?P<negation>n'|ne ))?(?:\b(?P<reflexive>s'|se ))?(?:\b(?:l'|lui |leur |les |nous |vous |m'|me |y |l'y |en ))*"
    r"\b(?P<aux>a|ont|avait|avaient|aurait|auraient|eut|eurent|ayant|avoir|est|sont|etait|etaient|fut|furent|serait|seraient)\b"
    r"(?P<inversion>[- ]t[-' ](?:il|elle|on|ils|elles)\b|-(?:ils|elles|il|elle)\b)?"
    rf"(?P<between>(?:{ADVERBS}|{PARENTHESIS}| (?:pas|jamais|guere|plus|point|rien)\b| ete\b)*),? $"
)
CLITICS = re.compile(
    r"(?:\b(?P<negation>n'|ne ))?(?:\b(?P<reflexive>s'|se ))?(?:\b(?:l'|lui |leur |les |la |le |nous |vous |m'|me |y |en ))*$"
)
OBJECT = re.compile(r"\b(?:l'|les |lui |leur |nous |la |le )$")
PRONOUN_AFTER = re.compile(
    r"-(?:t-)?(?:il|elle|on|ils|elles)\b| t[-'](?:il|elle|on)\b| (?:t )?(?:il|elle|ils|elles)(?=[.,;]|\s*$)"
)
MUTUAL = re.compile(
    r"[^.;]{0,30}?\b(?:mutuellement|reciproquement|l'un l'autre|les uns les autres|entre eux|a qui mieux mieux|tour a tour|a tour de role)\b"
)
NOUN_BEFORE = re.compile(
    r"(?:\b(?:la|une|cette|sa|leur|de|des|du|le|un|ce|les|ces|ses|leurs|toute|aucune|chaque|sans|par|en|sur|nouvelle|sous|avec|contre"
    r"|pour|notre|votre|point|haute|(?<!cette )derniere|premiere|seconde|deux|trois|plusieurs|quelques|autre|au|aux|a|et la|meme|tel|telle|son)|\bd'|\bl') $|\b[dl]'$"
)
NOUNLIKE = words(
    "alerte recherche tete cause demande annonce reproche note menace critique juge offre doute lance avance loue expose compte comptes plainte promesse relate estime atteste "
    "programme conteste plaide replique riposte reponse rapporte dit juges critiques prie presse accuse parle trouve confie pointe "
    "liste table gueule jauge blame taxe somme signe cible titre titres chiffre balance decrete crie calcule glisse exprime pense compare defend moque interroge trouvent"
)
# After these, an infinitive is an act of speech: the light verb says how or since when, not whether.
_TAKES_TO = [
    "tenir",
    "mettre",
    "borner",
    "limiter",
    "risquer",
    "hasarder",
    "obstiner",
    "enteter",
    "plaire",
    "continuer",
    "persister",
    "commencer",
    "chercher",
    "amuser",
    "employer",
    "hesiter",
    "aimer",
    "evertuer",
]
_TAKES_OF = [
    "contenter",
    "cesser",
    "continuer",
    "empresser",
    "hater",
    "depecher",
    "choisir",
    "oser",
    "permettre",
    "arreter",
    "finir",
]


def _said(lemmas: list[str]) -> str:
    return "|".join(
        sorted({form for lemma in lemmas for form, tenses in conjugate(lemma).items() if tenses & {"pres", "impf", "past"}})
    )


SUPPORT = re.compile(
    rf"(?:\b(?P<reflexive>s'|se )?(?:a|ont|avait|avaient|est|sont|etait|etaient)(?:[- ]t[-'](?:il|elle))?(?:{ADVERBS})*"
    rf" (?:beau|beau jeu|risque[es]*|tenu[es]*|borne[es]*|contente[es]*|fini|prefere|voulu|commence|choisi|ose|pu|du|su|empresse[es]*|plu|limite[es]*|hesite|cesse|continue|refuse|persiste|cherche"
    rf"|mise?s?|obstine[es]*|entete[es]*|hate[es]*|depeche[es]*|permise?s?|evertue[es]*|hasarde[es]*|amuse[es]*|allee?s? jusqu'a|venue?s? a|tenu|pris (?:soin|le temps|la peine)|ete (?:contraint|oblige|amene|force)[es]*)(?:{ADVERBS})*"
    r"(?: (?:a|de|par)\b| d')?"
    rf"|\b(?:(?:se |s')?(?:{_said(_TAKES_TO)}) a|(?:se |s'|ne )?(?:{_said(_TAKES_OF)}) (?:de|d')|(?:{_said(['finir', 'commencer'])}) par"
    r"|n'(?:a|ont|avait|avaient) (?:pas )?(?:eu )?de cesse (?:de|d')|(?:ne )?(?:manque|manquent|manquait|manquaient) pas (?:de|d')|n'hesite(?:nt)? pas a"
    r"|va jusqu'a|vont jusqu'a|allait jusqu'a|en (?:vient|viennent|venait) a|se (?:fait|font) un (?:devoir|plaisir) (?:de|d')|se (?:paie|paient) le luxe (?:de|d')|prend (?:soin|le temps|la peine) (?:de|d')"
    r"|(?:est|sont) (?:oblige|contraint|reduit|force|venu)[es]* (?:a|de|d')|s'accorde(?:nt)? (?:a|pour)|s'accordaient (?:a|pour)|ose|osent|osait|prefere|preferent|preferait|vient de|viennent de|venait de|vient d'|viennent d'))"
    rf"(?:{ADVERBS})* ?(?:(?:nous |vous |me |m'|l'|les |lui |leur |se |s'|en |y ))?$"
)
CARRIED = re.compile(
    r"(?:\bavant (?:de |d')|\bnon sans (?:(?:lui |leur |les |l'))?|\bsans (?:toutefois |pour autant |manquer de )|\bpour (?:mieux )|\bquitte a |\bjusqu'a |, jusqu'a)"
    r"(?:[a-z]+ment )?(?:se |s'|les |l'|lui |leur )?$"
)
# "a pris la parole pour dénoncer…", "nous ont appelés pour raconter que…"
SPOKE_TO = re.compile(
    r"(?:\b(?:nous|lui|leur|y|en) |\bl'|\bm')?\b(?:(?:a|ont|avait|avaient|est|sont|s'est|se sont|s'etait) )?(?:[a-z]+ment )?(?:appele|telephone|ecrit|pris la parole|prend la parole|prennent la parole|intervenu|intervient|interviennent|monte (?:a la tribune|au creneau|en chaire)|sorti (?:de son silence|du silence|de sa reserve)|rompu le silence|saisi l'occasion|saisit l'occasion|profite de [a-z' ]{3,40}|exprime|adresse a [a-z' ]{3,40})e?s?(?: [a-z'-]+){0,6} pour (?:se |s'|l'|les |lui |leur )?$"
)
CARRIED_ON = re.compile(r"(?:\bet|,|\bpuis) (?:de |d')(?:se |s'|les |l'|lui |leur )?$")
GERUND_LEFT = re.compile(
    rf"(?P<comma>,|\bet|\bmais|\bpuis|\)|\"|\x00)?\s*(?P<en>\btout en |\ben )?(?P<clitic>(?:\b(?:ne |n'|se |s'|l'|les |lui |leur |la |le ))*)(?:(?:{ADVERBS}) )?$"
)
NUMBER = (
    r"(?:six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent|mille|quelque|environ"
    r"|pres d[e']|au moins|au total|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine)|plus d[e']|moins d[e'])[a-z-]*\b"
)
DETERMINER = r"(?:l'|d'autres |(?:nombre|peu|beaucoup|bien|la plupart|une partie|une (?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aine|des (?:dizaines|centaines|milliers)|une poignee|bon nombre|une majorite|rares sont) (?:de |d'|des |du |les )|(?:les?|la|une?|des|ces?|cette|cet|son|sa|ses|leurs?|plusieurs|certaine?s|deux|trois|quatre|cinq|de nombreu(?:x|ses)|divers(?:es)?|aucune?|chaque|tous les|toutes les|quelques|nos|notre|un des|l'une? des|mm?\.|mmes?|mlle|madame|monsieur|dr|pr|mgr|me) )"
DET = re.compile(DETERMINER)
WE_SAY = re.compile(
    r"[a-z]+ons(?:,? (?:toutefois|cependant|enfin|aussi|par ailleurs|au passage),?)? qu(?:e\b|')"
)  # "Rappelons que"
DET_LEFT = re.compile(r"(?:^|[ ,(\"\x00])(?P<it>(?:l'|une? |l[ea]s? |des |ce |cette |(?:son|sa|leur) )(?:[a-z]+ )?)$")
OF_SOMEBODY = re.compile(r" (?:d[eu]s? |d')(?!presse|synthese|situation)")
DET_BEFORE = re.compile(r"\b(?:l'|le |la |les |un |une )$")
PRONOUN = re.compile(
    r"(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres|les? premiers?|les? seconds?|la premiere|la seconde|l'une? d(?:'eux|'elles|es|e [a-z]+)\b|"
    r"l'un d'entre eux|les uns et les autres|les uns|les autres|l'un et l'autre|les deux|tous|tous deux|toutes deux|chacun|beaucoup|certains|certaines|d'autres|lui|elle-meme|lui-meme"
    r"|l'autre|une? autre|une? troisieme|plusieurs|personne|nul|rien|aucun|d'aucuns|on|je|nous|vous|tu|cela|ca|ceci|ce qui|qui)\b"
)
NOBODY = re.compile(r"(?:l'on\b|personne|nul|rien|aucune?|on|je|nous|vous|tu|cela|ca|ceci|ce qui|j'|quiconque|quelqu'un)\b")
PREPOSITION = re.compile(
    r"(?:dans|en|a|au|aux|lors|apres|avant|selon|depuis|pour|sur|face|sous|par|avec|sans|chez|vers|entre|pres|loin|malgre|grace|outre|contre|devant|pendant|durant"
    rf"|d'apres|de|du|des {WEEKDAY}|d'|quant|hors|parmi|contrairement|conformement|suite|si|comme|lorsqu(?:e|')|quand|alors|tandis"
    r"|s'[a-z]+ant|[a-z]+ant|interrogee?s?|jointe?s?|contactee?s?|sollicitee?s?|questionnee?s?|citee?s?|invitee?s?|arrivee?s?|reunie?s?|attendue?s?|accusee?s?|presentee?s?|visee?s?"
    r"|accompagnee?s?|affiliee?s?|rejointe?s?|suivie?s?|imitee?s?|epaulee?s?|proches?|principale?s?|signataires?|originaires?|considere|considere?e?s?|soutenue?s?|basee?s?|elue?s?|nommee?s?|connue?s?|qui|que|qu'|dont|ou|et|mais|puis"
    rf"|{WEEKDAY}|hier|aujourd'hui|ce (?:{WEEKDAY}|matin|soir)|cette (?:nuit|semaine)"
    r"|(?:un peu|(?:quelques|une?|deux|trois|[a-z]+) (?:heures?|jours?|minutes?|semaines?|mois|ans?|annees?|instants?)) (?:plus|avant|apres|auparavant)"
    r"|la (?:veille|semaine)|le (?:lendemain|meme jour|\d)|plus tot|plus tard|peu apres|ensuite|enfin|toutefois|cependant|pourtant|ainsi|aussi|egalement|lui|elle|eux|elles|elle|elle-meme"
    r"|desormais|deja|encore|tout|bien|certes|ici|la-bas|\d+|[a-z]+ment)\b"
)
PAUSE = re.compile(r";|:(?=\s)| [-–—] |, et\b")
CONJUNCTION = re.compile(
    r"\b(?:tandis|alors|apres|pendant|parce|avant|bien|sans|pour|des lors|depuis) (?:que\b|qu')|\bpuisqu(?:e\b|')|\blorsqu(?:e\b|')"
    r"|\bquand\b|\bcar\b|\bor\b|\btout comme\b|\bmais\b(?! (?!l[ae]s? |l'|des |une? |ils? |elles? |on )(?:[a-z]{2,15} ){0,2}[a-z]{4,}, (?:a|ont|n'a|n'ont|s'est|se sont) )|\bsi\b|\b(?:dans|par|sur) (?:lequel|laquelle|lesquel(?:le)?s)\b"
    r"|\b(?:au cours|lors|a l'issue|a la suite|au terme) (?:duquel|de laquelle|desquel(?:le)?s)\b"
)
BREAK = re.compile(f"{PAUSE.pattern}|{CONJUNCTION.pattern}")
NO_NOUN = re.compile(r"(?:que|de|avoir|etre|ne|pas|a|par|dans|sur|sous|comme|si|quand)\b|qu'|n'|d'(?!autres|aucuns)")
FINITE = re.compile(
    r"\b(?:ont|est|sont|avait|avaient|etait|etaient|fut|furent|sera|seront|aurait|auraient|serait|seraient|va|vont|doit|doivent|peut|peuvent"
    r"|fait|font|a (?=[a-z]+(?:e|i|u|is|it|ert)\b)|n'a|n'ont|n'est|s'est|se sont|a-t-il|a-t-elle)\b"
)
OWN_VERB = re.compile(rf"{FINITE.pattern}|\b[a-z]{{2,}}(?:ait|aient|eront)\b")
QUI = re.compile(rf"(?:^|[ ,])(?:,? ?qui|lequel|laquelle|lesquels|lesquelles)(?:{ADVERBS}|{PARENTHESIS})*,? ?$")
# What makes of the word that follows a noun: "le juge", "d'une demande", "de reproches"
NOUN_AHEAD = re.compile(
    r"(?:^|[ '(])(?:l[ae]s?|l'|une?|des?|du|d'|ce|cette|ces|son|sa|ses|leurs?|aux?|a|en|par|sans|sur|et|chaque|quelques|plusieurs) ?$"
)
BY_WHICH = re.compile(
    r"\b(?:dans|selon|par|pour|avec|sur|sous|chez|croire|apres|contre|de|a) (?:lequel|laquelle|lesquels|lesquelles)\b[^,]*$"
)
AT_HOUSE = re.compile(r"(?:^|[,;:] )(?:au|aux|a|chez) ?(?P<who>(?:la |l'|les )?[a-z][^,;:.\"\x00]{3,60}?) $")
# "Alger met en cause le ministre, auquel il impute…": "il" is no minister
TO_WHOM = re.compile(r", (?:auquel|auxquel(?:le)?s|a laquelle|a qui) (?:ils?|elles?) $")
DAY_BEHIND = re.compile(r" (?:le \d|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b|hier\b)")
TWICE = re.compile(r"(?:lui|eux|elles?),? (?P<it>ils?|elles?)")
# somebody and his house: "Shen Qiwei, de l'université de Kunming"
OF_HOUSE = re.compile(
    r"(?:^|(?<=[ ,]))(?P<who>[a-z][a-z'-]+(?: [a-z][a-z'-]+){1,3}), (?:de l[ae]|de l'|du|des|chez|pour) ?[^,;.:\x00\"]{3,60}$"
)
# "le chef de gang Jimmy Chérizier, dit « Barbecue »"
NICKNAME = re.compile(r", dite?s? [«\"“]\s?[A-ZÀ-Ý][^»\"”]{1,30}[»\"”]")
SOME = re.compile(
    r"certaine?s|d'autres|d'aucuns|beaucoup|plusieurs|quelques-une?s|la plupart|nombreux sont ceux qui|les uns|les autres"
)
SUCH_AS = re.compile(
    r", (?:comme|a l'image d(?:e |u |es |')|a l'instar d(?:e |u |es |')|tel(?:le)?s?(?: que)?|dont|notamment) ?(?P<who>[^,;:.\x00\"]{3,60}), ?$"
)
# A text whose participle speaks for its author: "a publié un communiqué appelant…"
WRITTEN = re.compile(
    r"\b(?:un|une|le|la|ce|cette|des|deux|son|leur) (?:[a-z]+ )?(?:communique|lettre|message|texte|tweet|declaration|memorandum|petition|note|motion|resolution|tribune|video|appel|avis|arrete|decret|post|circulaire|tract|bulletin|rapport|courrier|enregistrement)s?(?: (?:conjoint|commun|interne|officiel|ouvert|laconique|virulent|cinglant|audio|publique?|presse|urgent)e?s?| de presse| a [a-z' ]{3,25})? $"
)
TO_SOMEBODY = re.compile(r" (?:egalement |aussi |de son cote )?(?:a |au |aux )[^,;.:\x00\"]{2,50}")
COORDINATION = re.compile(rf"(?:\b(?P<word>et|mais|puis|ou)|(?P<comma>,))(?:{ADVERBS})*,? ?$")
ALSO = re.compile(rf"^(?:[\s,]*(?:{ADVERB}|et|mais|puis|or|car|ainsi|donc)\b)*[\s,]*$")
BLAMED = re.compile(
    r"[^.;]{3,60} comme (?:(?:le|la|les|un|une|des|etant) )?(?:[a-z']+ )?(?:respons|coupab|auteur|cerveau|command|instigat)"
)
AS = re.compile(r" comme\b")
QUE_NEXT = re.compile(rf"(?:,? {ADVERB}\b,?){{0,2}} (?:que\b|qu')")
QUE = re.compile(r"\b(?:que\b|qu')")
NOT_QUE = re.compile(
    r"\b(?:alors|tandis|ainsi|plus|moins|autant|tant|jusqu'a ce|apres|avant|pendant|sorte|lors|bien|aussi|tel|telle|tels|telles|ce|fait|des lors|afin|pour|meme|mieux|autre|parce) $"
)
INFINITIVE = re.compile(
    r"(?:ne pas |ne plus |ne jamais |ne rien |n'|ne |en |y |l'|les |la |le |lui |leur |se |s'|d'en |bien |toujours |deja |egalement )*(?:[a-z]+(?:er|ir|re|oir))\b(?!-)"
)
NOT_INFINITIVE = re.compile(
    r"(?:contre|entre|notre|votre|autre|quatre|outre|lettre|ministre|titre|guerre|hier|premier|dernier|leur|mer|pour|affaire|centre|desastre|chiffre|dossier|terre|mercredi|janvier|fevrier|septembre|octobre|novembre|decembre|offre|propre|membre|nombre)\b"
)
NOUN_AFTER = re.compile(
    rf"(?:{DETERMINER}|\"|du |d'|des |de |a l'|toute?s? |celui|celle|ceux|[a-z']+-(?:t-)|davantage|plus |moins |justice\b|vengeance\b|reparations?\b|asile\b|beaucoup |avec|fermement|tout|trop|pas|pareil|pareille|vouloir|avoir|etre|\d|{NUMBER})"
)
# Who only hears what is said, to tell it: "a déclaré à l'Agence France-Presse (AFP) Awa Diallo", "a confié à la BBC un médecin"
_PRESS = (
    r"(?:agence )?(?:de presse )?(?:(?:officielle |publique |italienne |russe |turque |espagnole )?(?:afp|reuters|associated press|ap|tass|itar-tass|ria novosti|interfax|xinhua|chine nouvelle|anadolu|bloomberg|dpa|efe|ansa|agence france[- ]presse|france[- ]presse|kyodo|yonhap|belga|keystone-ats))"
    r"|rfi|radio france internationale|bbc(?: (?:afrique|news|hausa|arabic))?|voa(?: afrique)?|voix de l'amerique|deutsche welle|dw|radio okapi|france ?24|france ?info|france inter|france (?:2|3|bleu)|tv5 ?monde|bfm ?tv|bfm|lci|rtl|europe 1|cnn|sky news|al[- ]?jaz[ei]+ra|al[- ]arabiya|"
    r"jeune afrique|monde(?: afrique)?|figaro|parisien|guardian|new york times|ouest-france|liberation|mediapart|onu info"
)
A_AFTER = re.compile(rf"\b(?:a|au|aux)\b(?! (?:l'|la )?(?:(?:{_PRESS})\b|presse))")
# "accuse, documents à l'appui, l'armée": an aside before an object
OBJECT_ASIDE = re.compile(rf"[^,;:\"\x00]{{2,60}}, (?={DETERMINER})")
IT = re.compile(r"il (?:se dit (?:que\b|qu')|convient de\b|convient d')")
_SOME_NUMBER = rf"(?:\d|un[e]? [a-z]+aine|(?:{TWO_TO_TEN}|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille)\b|plus de |au moins |pres de |environ |plusieurs\b|des (?:dizaines|centaines)|le (?:double|triple)|davantage)"
COUNT_OF_THEM = re.compile(rf" (?:desormais |deja |maintenant |pour l'instant )?{_SOME_NUMBER}")
COUNT_SAID = re.compile(
    rf" (?:au moins |plus de |pres de )?(?:\d[\d. ]*|{NUMBER}|une?|des|deux|trois|quatre|cinq) ?(?:[a-z]+ )?(?:morts?|blesses?|tues?|victimes|disparus|corps|cadavres|deces)\b"
)
BARE_TO = re.compile(r"a (?:la |l'|une? |ne pas |manifester|cesser|voter|rester|quitter)")
DE_AFTER = re.compile(r"\b(?:de\b|d'|du\b|des\b)")
ABOUT_AFTER = re.compile(r"\b(?:sur|contre|pour|en faveur|si|s'il|au sujet|a propos|du|des|de|quant|a l'encontre|face)\b")
SKIP = re.compile(
    rf"(?:,? {ADVERB}\b,?|,? (?:a|aupres de|devant|face a|au|aux|dans|lors d|lors de|sur|par|au micro de|au cours d|via|depuis|en) (?:l'|la |le |les |des |un |une )?"
    rf"(?:{_PRESS}|presse|la presse|journalistes?|medias?|des journalistes|des medias|telephone|telegram|twitter|x|facebook|weibo|wechat|youtube|whatsapp|tiktok|instagram|bluesky|linkedin|snapchat|truth social|un communique|une declaration|une interview|un entretien"
    r"|un message|un tweet|un discours|une allocution|une intervention|une audience|un briefing|un podcast|une lettre|une tribune|une video|la television|la radio|conference de presse|une conference de presse|un point de presse"
    r"|parlement|deputes|senat|assemblee|son compte|marge|ouverture|issue|conseil de securite)\b(?: \([a-z]{2,8}\))?(?: (?:publie|diffuse|lu|transmis|adresse|telephonique|commun|conjoint|ecrit|video|televis|radiodiffus|radiotelevis|solennel|solennell|public|publiqu|prononc|enregistr|accord|de presse|a la (?:television|presse|radio|nation)"
    r"|sur [a-z]+)e?e?s?\b)*,?)*"
)
# Where it is said, between the verb and who says it: "a déclaré à Genève la porte-parole", "a dit, depuis Le Caire, le médiateur"
FROM_TOWN = re.compile(
    r"[ ,](?:à |au |aux |depuis |en |de |dans (?:la |le |l['’])?)(?:L[ae]s? |la |le |l['’])?[A-ZÉÈÎ][\w'’-]+(?:[ -](?:(?:de|du|la|le|al|el)[ -])?[A-ZÉÈÎ][\w'’-]+){0,2},?(?= )"
)
# The same between the verb and what is said: ", mardi à Genève, | la mort de …", "mardi depuis Le Caire | que …"
TOWN_BETWEEN = re.compile(
    r",? ?(?P<occasion>(?:lors|au cours|à l['’]issue|en marge|à l['’]occasion|au terme) [^,.;:\"«\n]{3,60}? )?(?:à|depuis) (?:L[ae]s? |la |le |l['’])?[A-ZÉÈÎ][a-zà-ÿ'’][\w'’-]*(?:[ -](?:(?:de|du|la|le|al|el)[ -])?[A-ZÉÈÎ][\w'’-]+){0,2}(?P<close>,)?(?= )"
)
# What ends a clause that holds what is said.
END = re.compile(
    r";|,? (?:alors|tandis|pendant|apres|avant) (?:que\b|qu')|, (?:apres|a l'issue|au lendemain|sur fond|a l'occasion|au moment|dans le cadre|au terme|en marge|a quelques)\b"
    r"|, (?:a|ont) (?:rapporte|relaye|constate)\b|, (?:selon|d'apres|de source)\b|, (?:soit|mais|or|car)\b|, l[ea]s? [a-z]+ etant\b| - "
    r"|, une? (?=[a-z]+ )|, (?:signee?|qui|ou|dont)\b"
)
SOFT_END = re.compile(r" apres (?:de|des|les|un|une|la|le|l')\b| alors que\b| tandis que\b| lors d| a l'issue\b")
SELON = re.compile(
    r"\b(?:selon|d'apres|suivant|de l'avis|aux yeux|a croire|pour reprendre (?:les? mots?|l'expression|la formule|les termes)|a en croire|a entendre|a l'entendre|dixit|au temoignage|sur la foi|si l'on en croit|s'il faut en croire|a en juger par|a s'en tenir|de memoire|a lire|a suivre|aux dires|au dire|de l'aveu meme|de l'aveu|du propre aveu|d'apres|a ecouter|si l'on se fie|a se fier|pour s'en tenir|de source|de sources|du point de vue|d'apre)\b"
)
# "selon la même source" names who speaks, "selon la même méthode" does not
_SAME = r"(?:sources?|autorites?|organisations?|organisme|ong|association|responsables?|officiels?|interlocut|communique|rapport|document|bilan|texte|temoin|site|chaine|journal|quotidien|media|agence|institution|ministere|elus?|porte|depeche|hopital|police)"
NOT_SELON = re.compile(
    r" (?:que|qui|lequel|laquelle|lesquels|lesquelles|les? (?:sources? ?[:,.;]|calendrier|accord|loi|plan|article|droit|principe|besoins?|cas|modalites|termes|regles|conditions|criteres|regions?|saisons?"
    rf"|modele|scenario|meme(?!s? {_SAME})|formule|procedure|constitution|circonstances|moyens|lieux|zones|pays|jours|quartiers)|la (?:loi|constitution|formule|tradition|procedure|meme(?! {_SAME})|region|saison|nature|charte|gravite|taille)|l'(?:accord|article|usage|age|origine|heure|humeur|endroit)"
    r"|un (?:calendrier|schema|scenario|modele|principe|rituel|mode|plan|processus|itineraire)|une (?:formule|procedure|tradition|logique|methode|repartition|expression)|toute|toutes|son|sa|ses|leurs? (?:besoins|moyens|age|religion|sexe|ethnie|origines?|nationalite|grade|rang|taille|couleur|foi|confession|langue|nom|patronyme)|si|des (?:modalites|criteres|regles))\b"
)
# What an elliptic clause takes up: "parle de dix morts, l'armée de deux"
TAKES = re.compile(
    rf" (?P<takes>d|a|en) ?'?(?:e )?(?=(?:au moins |plus |pres |quelque )?(?:\d|une? |deux|trois|quatre|cinq|{NUMBER}))"
)
AGAIN = re.compile(
    rf"(?:,|;)(?: et| mais| quand)? (?P<who>(?:l'|le |la |les )?[a-z][^,;.:\x00\"]{{2,40}}?),?(?: (?:lui|elle|eux|elles),?)? (?P<takes>d|a|en)(?:e |'| )(?=(?:au moins |plus |pres |quelque )?(?:\d|une? |deux|trois|quatre|cinq|{NUMBER}))"
)
ONE = re.compile(r"(?:une?|des) ")
SOME_OF = re.compile(r"(?:une? [a-z]+aine|des (?:dizaines|centaines|milliers)|une poignee) (?:de |d')")
ON = re.compile(r"\bon $")
# Adverbs after which the subject stands before the verb and a pronoun after it
ADVERB_INVERTS = re.compile(
    rf"(?:(?:et|mais) )?(?:tout juste|tout au plus|a peine|aussi|ainsi|sans doute|peut-etre|du moins|au moins|encore|a plus forte raison|du reste|toujours)(?: (?:{WEEKDAY}|hier))? (?=l'|l[ae]s? |[a-z])"
)
# What only says how somebody spoke, or of whom he heard it: "des élus citant un bilan", "une source s'exprimant sous couvert d'anonymat"
HOW_SPOKE = re.compile(
    r" (?:citant|s'exprimant|parlant|ayant (?:requis|demande|souhaite)|requerant|souhaitant|desirant|preferant|sous (?:couvert|reserve|le sceau|condition)|(?:rapporte|cite|relaye|contacte|joint|interroge)e?s? par)\b"
)
TEXT_BY = re.compile(
    r"(?:une?|l[ea]|des|ce|cette|l'|les)? ?(?:[a-z]+ ){0,2}?(?:bilan|decompte|comptage|communique|rapport|note|enquete|etude|sondage|bulletin|document|estimation|chiffres|donnees|releve|recensement|liste|message|texte|lettre|evaluation|resultat|tendance|statistique|projection|information|temoignage|declaration)s? (?:[a-z]+ ){0,2}?(?:communique|rassemble|recueilli|collecte|rapporte|relaye|avance|faite?|proclame|annonce|donne|cite|devoile|mis en ligne|publie|diffuse|etabli|dresse|mene|menee|realise|fourni|transmis|realisee|rendue? publi(?:que|c)|signe|conduite|redige|tenu|actualise|compile|livre|effectue)e?s? (?:[a-z0-9' ]{2,25} )?par (?P<who>(?:l'|le |la |les |un |une |des |son |sa )?[^,;.:\x00\"]{2,60}?)(?=[,.;]| (?:et|qui|dans|a|ont|est|avec|en)\b|$)"
)
OWN = re.compile(r" (?=(?:sa|son|ses|leurs?) )")
# What is not given: "n'a donné aucune explication", "sans faire de déclaration"
_WITHHELD = r"(?:[a-z]+ )?(?:commentaires?|declarations?|reactions?|explications?|details?|precisions?|informations?|bilan|chiffres?|reponses?|indications?|calendrier|noms?|motifs?)\b"
_GIVEN = r"(?:fai(?:t|re|sait|saient)|font|donn(?:e|er|ent|ait)|livr(?:e|er|ent|ait)|fourni(?:r|t|ssent)?|apport(?:e|er|ent)|emis|emet(?:tre|tent)?|communiqu(?:e|er|ent)|publi(?:e|er|ent)|avanc(?:e|er|ent)|formul(?:e|er|ent)|offert|offr(?:e|ir|ent))"
DECLINE = re.compile(
    r"\bs'(?:interdi(?:t|sent|sait|saient)|est interdit|etait interdit) (?:toute? (?:commentaires?|declarations?|reactions?|prise de parole)|de (?:commenter|reagir|repondre))|\b(?:s'est|se sont|s'etait|s'etaient|se)(?:, (?:lui|elle|eux|elles|quant a [a-z]+|pour (?:sa|leur) part|de (?:son|leur) cote),)? (?:toutefois |cependant |egalement )?(?:abstenue?s?|refusee?s?|gardee?s?|abstient|refuse|refusent|gard[ae]) (?:de |d'|a )(?:tout |toute )?"
    r"(?:commenter|commentaire|reagir|repondre|confirmer|se prononcer|faire|declaration|donner|preciser|developper|reponse|reaction|evaluations?|appreciations?|jugements?|speculer|speculations?)"
    r"|\bn'(?:est|sont|etait|etaient) (?:toujours |pour l'heure )?(?:pas|guere|point) (?:encore )?en mesure (?:de |d')(?:le |la |les |l'|y |en )?(?:confirmer|infirmer|repondre|preciser|commenter|se prononcer|dire)"
    r"|\b(?:a|ont|avait|avaient) (?:toutefois |cependant |egalement |egal'ment )?(?:refuse|decline) (?:de |d'|a |tout |toute )(?:prendre (?:parti|position)|se positionner|trancher|commenter|repondre|reagir|se prononcer|commentaire|declaration|s'exprimer|demande|faire|confirmer|preciser|donner)"
    r"|\b(?:refuse|refusent|decline|declinent) (?:de |d'|tout )(?:(?:le |la |les |l'|y |en )?(?:commenter|repondre|reagir|confirmer|preciser|infirmer|donner (?:de|plus|davantage|aucun))|se prononcer|commentaire|s'exprimer)"
    r"|\bn'(?:a|ont|avait|avaient) (?:toutefois |cependant |toujours |pour l'heure |dans l'immediat )?(?:pas|jamais) (?:encore |immediatement |non plus |dans l'immediat |tout de suite |aussitot )?"
    r"(?:souhaite|voulu|desire|accepte de|tenu a|commente|repondu|donne suite|reagi|fait de commentaires?|fait le moindre|pu etre joint[es]*|retourne)\b"
    r"|\bn'(?:a|ont|avait|avaient) (?:fait|emis|livre|souhaite faire) aucun(?:e)? (?:commentaire|declaration|reaction)"
    r"|\b(?:est|sont|etait|etaient) reste[es]* (?:muet(?:te)?s?|silencieu[a-z]+)|\bn'(?:a|ont) donne aucun(?:e)? (?:explication|precision|detail|commentaire)"
    r"|\bse refuse(?:nt)? a tout commentaire|\bn'(?:a|ont) (?:pas )?(?:pipe mot|souffle mot|dit mot|rien (?:dit|laisse filtrer|voulu dire))|\bne (?:pipe|pipent|souffle|soufflent|dit|disent) mot\b|\bn'en (?:dit|disent|dira) (?:pas|guere) (?:plus|davantage)|\b(?:a |ont )?(?:botte|bottent) en touche\b|\b(?:refuse|refusent|a refuse|ont refuse) d'en dire (?:plus|davantage)"
    r"|\b(?:garde|gardent|observe|observent|garde) (?:toujours )?(?:le|un) silence\b|\b(?:s'est|se sont|se) mur(?:e|es|ee|ees|ent) dans (?:le|un|leur|son) (?:silence|mutisme)|\b(?:est|sont|reste|restent|etait|etaient|demeure|demeurent) (?:(?:rest|demeur)e[es]* )?(?:coi[ts]?|evasi(?:f|ve|fs|ves)|injoignables?|muet(?:te)?s?|silencieu(?:x|se|ses))\b"
    r"|\bn'(?:etait|etaient|a|ont) pas (?:pu etre )?(?:joignables?|jointe?s?)\b|\bne s'est pas (?:exprimee?|prononcee?)|\bne se sont pas (?:exprime|prononce)[es]*|\b(?:elude|esquive|eludent|esquivent) la question\b|\b(?:s'est|se sont) tu[es]*\b|\bse (?:tait|taisent)\b|\bprefere(?:nt)? (?:les |la |le |se )?taire\b"
    r"|\bn'(?:a|ont|avait|avaient) ni (?:confirme|infirme|dementi|valide)[a-z ,]{0,20}\bni (?:dementi|infirme|confirme|commente)\b|\bne (?:confirme|confirment|commente|commentent|souhaite|souhaitent) (?:pas|ni)\b(?! que)"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas |guere |point )?(?:daigne|juge (?:bon|utile) de|cru bon de|voulu|pu|ete en mesure de|communique|confirme|precise|dit mot) ?(?:repondre|confirmer|preciser|reagir|commenter|s'exprimer|donner suite|de chiffre|de bilan|de commentaire)"
    r"|\bse (?:gardant|refusant|gardent|garde)(?: bien)?(?: toutefois| cependant)? (?:de|a|d')(?: tout)? ?(?:commenter|commentaire|reagir|confirmer|se prononcer|repondre)|\breserve(?:nt)? (?:sa|leur) reponse\b"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas |jamais |point )?(?:desserre les (?:dents|levres)|ouvert la bouche|lache (?:un|le moindre) mot|dit (?:un|le moindre) mot|leve le voile)|\brenvo(?:ie|ient|yait|yer|ye) (?:vers|a) (?:un|le|son|les?) (?:communique|service|porte-parole)"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas |toujours pas )?(?:decroche|rappele|repondu au telephone)\b|\b(?:etait|etaient|etant|demeurai(?:t|ent)|demeure|demeurent|restai(?:t|ent)) (?:toujours |encore )?(?:injoignables?)\b|\b(?:a|ont|avait) (?:[a-z]+ment )?refuse d'(?:entrer dans (?:les|le) details?|en dire|apporter (?:des|plus|la moindre)|epiloguer)"
    r"|\b(?:a|ont|avait|avaient) prefere (?:ne pas|ne rien|garder le silence|s'abstenir)|\b(?:refus|declin)(?:e|ent|ant) d'(?:entrer dans les details|epiloguer|aller plus loin)|\bn'(?:a|ont) pas (?:voulu|souhaite|tenu a) (?:en dire|epiloguer|reagir|s'etendre|s'exprimer)"
    r"|\b(?:dit|disent) rien\b(?! d)|\b(?:a|ont) pas (?:voulu|souhaite) (?:dire|donner|parler|repondre|commenter|preciser|s'exprimer|confirmer|en dire)\b"
    rf"|\bn(?:'|e )(?:(?:a|ont|avait|avaient|veu(?:t|lent)|voulai(?:t|ent)|souhait(?:e|ent|ait)|peu(?:t|vent)|est|sont|etait|etaient) )?(?:(?:pas|jamais|plus|toujours pas|pour l'heure|pour l'instant|encore|pu|voulu|souhaite|accepte de|tenu a|(?:ete )?en mesure de|en etat de) ){{0,4}}{_GIVEN} (?:(?:pas|plus|jamais|toujours|encore|pour l'heure) ){{0,2}}(?:aucune? |de |d'|un |la moindre |le moindre ){_WITHHELD}"
    rf"|\bsans (?:plus )?(?:{_GIVEN} (?:aucune? |de |d'|la moindre |le moindre |plus de ){_WITHHELD}|un mot\b|dire (?:un )?mot\b|(?:vouloir |daigner |pouvoir )?(?:repondre (?:aux? (?:questions?|journalistes?|presse)|a (?:la presse|des questions|nos questions))|s'exprimer\b|commenter\b|s'adresser (?:a la presse|aux (?:medias|journalistes))))"
    r"|\b(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:elude|esquive)(?= ?[.,;]|$)|\b(?:(?:a|ont|avait|avaient) )?(?:elud|esquiv|contourn|evit)(?:e|ent|er|ait|ant) (?:la|les|toute|toutes les|ces|nos) (?:[a-z]+ )?questions?\b|\b(?:s'est borne|se sont borne|se borne|se bornait|se contente|s'est contente|se sont contente)[a-z]{0,3} (?:a|de) renvoyer\b|\b(?:fait|font) (?:la sourde oreille|le mort|les morts)\b"
    r"|\b(?:observ|gard|conserv|oppos)(?:e|ent|ait|aient|ant) (?:toujours |encore |pour l'heure )?(?:un|le) (?:[a-z]+ )?(?:silence|mutisme)\b"
    r"|\b(?:s'est|se sont|se) retranch(?:e|es|ee|ees|ent) derriere\b|\bn'(?:a|ont) (?:pas )?(?:rien )?laisse (?:rien )?(?:filtrer|paraitre)\b"
)
AGENCY = re.compile(
    r"\b(?:afp|reuters|associated press|ap|tass|itar-tass|ria novosti|ria|interfax|xinhua|chine nouvelle|anadolu|bloomberg|dpa|efe|ansa|agence france-presse|kyodo|yonhap|belga|ats|keystone-ats)\b"
)
STRONG = words(
    "avertir denoncer fustiger exhorter condamner reclamer saluer plaider affirmer assurer declarer dire accuser estimer revendiquer expliquer preciser dementir nier avertir repondre raconter temoigner ajouter s'inquieter se dire"
) | {
    "se dire",
    "dire non",
    "repondre par la negative",
    "vouloir la verite",
    "jurer vengeance",
    "traiter de",
    "lancer un appel",
    "rendre hommage",
    "rejeter la responsabilite",
    "tenir pour responsable",
    "s'en prendre",
    "idiome de refus",
    "offrir ses bons offices",
    "se vouloir",
}
ALONE = words(
    "relativiser nuancer temperer persister minimiser fulminer protester acquiescer s'alarmer s'inquieter jubiler s'impatienter s'emporter dementir nier refuser contester s'indigner s'insurger defendre confirmer condamner applaudir approuver s'offusquer"
)
RANK = re.compile(
    r"(?:le |la |l['’])?(?:mollah|cheikh|colonel|général|générale|commandant|capitaine|lieutenant|major|amiral|sergent|docteur|maître|père|imam|pasteur|professeur|sieur|émir|prince)(?:-[a-zé]+| de [a-zé]+)? (?=[A-ZÀ-Ý])"
)
APPOSED = re.compile(r"(?:l[ae] |l['’])?(?:[a-zéèêàç]+[ -]){0,3}[A-ZÀ-Ý]")
LAST_NAME = re.compile(r"(?<=\s)(?:[A-ZÀ-Ý][\w’'-]+ ){0,2}[A-ZÀ-Ý][\w’'-]+$")
OPENED = re.compile(r"[a-z]+(?:es?|ees?|us?|ues?|is?|ies?|tes?) (?:par|lors|dans|apres|devant|depuis|en|a|au) ")
OF_IT = re.compile(r"(?:\b(?:de|des|du|par) |\bd')$")
ARTICLE_IN = re.compile(r" (?:un|une|le|la|les|des) ")
NOUN_START = re.compile(r"(?:(?<=[ ,;(\"\n])|^)((?:l'|le |la |les |un |une |des |son |sa |leur |m\. |mme |[a-z]{3,}))")
DATELINE = re.compile(
    r"[A-ZÀ-Ý][A-ZÀ-Ý' -]{2,30}(?:\s?\([^)]{1,30}\))?(?:, [^-–—:,.]{1,25}){0,2}\s?(?:\([A-Za-z]{2,8}\) )?[-–—:]\s+(?=\S)|[•*–-] "
)
# Verbs of other things too, which stand after what is said only when that is quoted.
NOT_WITHOUT_QUOTE = words(
    "maintenir soutenir avancer relever conclure observer exposer poursuivre continuer lancer reprendre etablir trouver parler tomber publier"
)
RELATIVE = re.compile(r"(?:qui|que|dont|ou|lequel|laquelle|lesquels|pour qui|a qui|avec qui)\b|qu'")
DONE = re.compile(r"\b(?:a|ont|avait|avaient) [a-z]+(?:e|i|u|is|it)s?\b")
POUR = re.compile(
    r"(?:(?:mais|et|or|car) )?pour (?=[^,.;]{3,70}, )(?!(?:la |le |les |l'|un |une |cette |ce )(?:premiere|moment|instant|heure|suite|reste|part|raison|fois|essentiel|exemple|occasion|avenir)\b)"
)
PURPOSE = re.compile(
    r"(?:(?:ne pas|mieux|ainsi|les?|la|se|y|en|lui|leur|nous|vous) |[ls]'){0,3}(?P<verb>[a-z]+(?:er|ir|oir|re))\b"
)
"""What follows "pour" where it says to what end: "pour les contenir, …"."""
POUR_INSIDE = re.compile(r"\b(?:que|car|mais|or|et), pour (?=[^,.;]{3,60}, )")
STAMP = re.compile(r"[•‣·▪►*–—-]\s+|[\[(]?\d{1,2} ?[:hH] ?\d{0,2}[\])]?\s*[-–—:|.]?\s*(?=\D)")

NAME_AFTER = re.compile(r", (?:[A-ZÀ-Ý][\w’'-]+)(?: (?:al-|el-|ben|bin|de|von|van)? ?[A-ZÀ-Ý][\w’'-]+){0,3}(?=[ ,])")
CHIEFS = words(
    "directeur directrice redacteur redactrice porte patron patronne president presidente journaliste correspondant correspondante"
)
# How many somebody counts, before "selon": "entre 6.700", "quelque 5.000 manifestants"
FIGURE = re.compile(
    r"(?:^|(?<=[,;(] )|(?<=\bet )|(?<=\bou )|(?<=\bcontre ))(?P<count>(?:quelque |environ |pres de |plus de |au moins |entre |un total de )?\d[\d. ]*(?:(?:a|et) \d[\d. ]*)?"
    r"(?:(?:personnes|manifestants|participants|grevistes|marcheurs|morts|blesses|arrestations|interpellations) ?)?),? ?$"
)
TELLS_OF = re.compile(r" (?:de |d')")
REPORTERS = words(
    "journaliste journalistes correspondant correspondante correspondants photographe photographes reporter reporters envoye envoyee videaste"
)
BARE_HEADS = words("sources habitants temoins medecins secouristes autorites mm m mme maman papa mama mzee tonton tantine")
AFTER_NOUN = re.compile(
    r"[,;:!?\"\x00]|\.(?=\s|$)(?<!\bm\.)(?<!\bmm\.)(?<!\blt\.)(?<!\bgen\.)(?<!\bcol\.)(?<!\bmaj\.)(?<!\bbrig\.)(?<!\bsgt\.)(?<!\bcapt\.)(?<!\bdr\.)| (?:dans un|dans une|dans la|dans le|dans l'|dans son|lors|a l'issue|au cours|devant|sur (?:x|twitter|telegram|weibo|wechat|youtube|whatsapp|bluesky|linkedin|truth social|snapchat|son|sa|ses|les reseaux|la|le|les|une|un|facebook|france|instagram|tiktok)|aupres|a (?:l'afp|l'agence|la presse|la television"
    r"|la radio|des|son|l'occasion|propos|reuters|ses|un|une|l'antenne)|au (?:journal|quotidien|micro|sujet|terme|lendemain|moment|cours|telephone)|aux (?:journalistes|medias|deputes|cotes)|cite|citee|cites|joint|jointe|joints|interroge|interrogee|contacte|contactee|en (?:visite|reference|allusion|marge|reponse|conference|reaction|direct|parlant|precisant|ajoutant|evoquant|faisant|citant|soulignant|qualifiant)|apres|avant|pendant"
    r"|par (?:la voix|telephone|ecrit|message|visioconference)|via|que|qu'|qui|dont|ou|"
    + WEEKDAY
    + r"|hier|ce matin|ce soir|cette nuit|dans la (?:soiree|nuit|matinee)|en fin|en debut|plus tot|tout en|alors|tandis|et (?:a|ont|que)|sans (?=(?:[a-z]+ ){0,2}?[a-z]+(?:er|ir|re)\b)|mais|depuis|d'avoir|d'etre|de (?=[a-z]+(?:er|ir) )|faute|reclamant|lui aussi|peu apres)\b"
)
AFTER_SELON = re.compile(
    AFTER_NOUN.pattern[: -len(r")\b")]
    + r"|et (?=\d)|a|ont|est|sont|avait|etait|cite[es]*|publie[es]*|rendu|rendus|date|consulte[es]*|transmis|obtenu[es]*|parus?|diffuse[es]*|relaye[es]*)\b"
)
IDIOMS = {
    lemma: re.compile(pattern)
    for lemma, pattern in {
        "avertir": r"(?:la |les? |l'|des )(?:police|secours|pompiers|gendarm[a-z]+|autorites|parents|voisins|hopital|famille|mairie|proprietaire)",
        "admettre": r"(?!(?:sa|son|ses|leurs?|une?|des|la|les?|l') ?(?:[a-z]+ )?(?:erreurs?|defaites?|echecs?|retards?|fautes?|pertes?|responsabilites?|revers|difficultes?|bavures?|usage|mort|faits?|existence|manques?|lenteurs?|impuissance|limites|abus|dysfonctionnements?|presence|recul|repli|tirs?|frappes?)\b)",
        "requerir": r"l'anonymat|(?!.{0,40}(?:ans|mois|peine|prison|mort|perpetuite|acquittement|relaxe|non-lieu))",
        "designer": r"(?:une? (?!coupable|responsable|bouc|commanditaire|suspect)[a-z]|la direction|l'(?:endroit|emplacement|horizon)|(?:son|leur|un|une) (?:successeur|candidat|vainqueur|delegue|representant)|l[ea]s? (?:lieu|mur|sol|ciel|toit|place|maison|fenetre|trou|porte|colline)|du (?:menton|regard)|d'un (?:geste|signe))",
        "reclamer": r"(?:[a-z]+|\d+) (?:vies?|victimes?)\b|l'anonymat",
        "exiger": r"l'anonymat",
        "souhaiter": r"l'anonymat|(?:garder|conserver|rester) (?:l'anonymat|anonymes?)",
        "evaluer": r"(?:l[ea]s? |l')(?:situation|degats|besoins|risques?)(?! a)",
        "dicter": r"(?:sa loi|leur loi|le rythme)",
        "noter": r"(?:ses|son|leurs?) ",
        "interpeller": r".",
        "condamner": r"[^.;]{0,120}\b(?:ans? de|mois de|a mort|a la (?:prison|perpetuite|peine)|a perpetuite|a une (?:amende|peine)|par contumace|avec sursis)\b",
        "reconnaitre": r"(?!(?:sa|son|ses|leurs?|une?|des|la (?:responsabilite|defaite|perte|mort|presence|realite|participation|paternite|livraison)|l'(?:erreur|echec|existence)|les? (?:faits|echec|erreurs?|pertes?))\b)",
        "approuver": r"(?:[^,;.\x00\"]{2,30}? )?(?:une?|l[ae]s?|l'|des|ce|cette|son|sa|leurs?) ?(?:[a-z-]+ ){0,2}?(?:lois?|projets?|propositions? de loi|paquets?|trains?|sanctions|budget|accords?|resolutions?|motions?|texte|reforme|amendements?"
        r"|nominations?|credits?|prets?|ventes?|achats?|envoi|deploiement|mandat|plan|traite|convention|decret|candidature|adhesion|prolongation|prorogation|prolongement|reconnaissance|mesures?|aide|enveloppe|financements?|constitution|levee|calendrier|ordre du jour)\b",
        # "L'appareil, un bimoteur, assurait la liaison entre Lagos et Jos"
        "assurer": r"(?:l[ae]s? |l'|une? |des |sa |son |leur |deux |trois )(?:liaisons?|vols?|traversees?|trajets?|dessertes?|navettes?|transports?|correspondances?|rotations?|lignes?|securite|protection|garde|surveillance|defense|interim|permanence|continuite|service|maintenance|entretien|circulation|transition|succession|relais?|promotion|survie|avenir|ravitaillement|approvisionnement|controle|suivi|presidence|direction|commandement)\b",
        "annoncer": r"(?:la couleur|de la pluie|le printemps)",
        "rapporter": r"\d[\d .,]*(?:euros?|dollars?|francs?|millions?|milliards?|points?|roubles?|%)|des (?:millions|milliards)|(?:une|la) (?:medaille|victoire)",
        "defendre": r"(?:la ville|la capitale|le territoire|les positions|la ligne|leurs? positions|sa position|leurs? terres?|son titre|l'entree|la frontiere|des positions|le pont|les droits|la cause)",
        "confirmer": r"(?:sa place|son statut|son avance|la tendance)",
        "trouver": r".",
        "parler": r"(?:de la (?:pluie)|du tout)",
        "exprimer": r".",
        "rappeler": r"(?:[^,;.\x00\"]{2,20} )?(?:[lcsd]es|leurs?|son|sa|l') ?(?:\d+ |[a-z-]+ ){0,2}?(?:soldats|troupes|hommes|ambassadeur|ambassadrice|diplomates?|contingents?|reservistes|forces|casques bleus|navires?|experts|observateurs|negociateurs?|equipes?|personnel)\b",
        "relever": r"(?:de|du|des|le defi|la tete)\b",
        "exposer": r"(?:des|les|la population)\b",
        "refuser": r"(?:d'obtemperer|de s'arreter|du monde|l'entree|l'acces)",
        "rejeter": r"(?:a la mer|des (?:eaux|gaz|tonnes))",
        "decliner": r"(?:en|de)\b",
        "louer": r"(?:un|une|des|les|le|la) (?:appartement|voiture|maison|chambre|avion|bateau|local|vehicule)",
        "accuser": r"(?:un (?:retard|coup|deficit|recul)|le coup|une (?:baisse|perte|chute|hausse|fatigue)|son age|reception|des pertes)",
        "demander": r"(?:du temps|beaucoup|des (?:mois|annees|efforts))",
        "saluer": r"(?:de la main|la foule|le convoi|les? (?:soldats?|troupes|drapeau|passants|enfants|cameras|spectateurs|public)\b)",
        "interroger": r".",
        "comparer": r".",
        "decreter": r"[^,;.\x00]{0,30}\b(?:couvre-feu|deuil)\b",  # measures, not words
        "proposer": r"(?:[^,;.\x00]{2,25} )?(?:des|une?|l[ea]s?|ses|leurs?) (?:[a-z]+ )?(?:velos?|menus?|services?|produits?|gammes?|formations?|cours|ateliers?|visites?|tarifs?|forfaits?|circuits?|sejours?|prestations?|logements?|repas|soins?|activites?|spectacles?|billets?|chambres?|articles?|plats?)\b",
        "qualifier": r"(?:pour|sa place)",
        "imputer": r"$",
        "attribuer": r"(?:des|les|le|la|un|une) (?:prix|marche|contrat|postes?|sieges?|fonds|aide|medaille|licences?|terres?)",
        "documenter": r"$",
        "etablir": r"(?:un|une|des|le|la|les|son|leur)\b",
        "avancer": r"(?:de|vers|sur|dans|en|des pions|la date)\b",
        "soutenir": r".",
        "maintenir": r".",
    }.items()
}
# What may stand between a verb and its object: "annoncent pour mardi une grève", "réclament depuis janvier sa libération"
ADJUNCT = re.compile(
    rf"(?:(?:pour (?:des (?:raisons|motifs)|cause|d[eu']|ce|cette|le \d|l[ea] (?:semaine|fin|debut|rentree|mois)|{WEEKDAY}|demain|{MONTH}|\d)|depuis|des (?:{WEEKDAY}|demain|ce|cette|le|la|aujourd'hui|maintenant)|d'ici|a (?:compter|partir|l'issue|l'approche|l'occasion|cor|la suite|la veille|titre|cause|force|nouveau)"
    r"|au (?:nom|terme|lendemain|motif|prix)|avec|en (?:urgence|une?|deux|trois|quatre|cinq|six|dix|quelques|moins|plus|l'espace|priorite|direct|substance|retour|guise|cas|fin|debut|marge|vertu|raison|echange|contrepartie|conseil|outre)|sans|par (?:communique|ecrit|courrier|lettre|telephone|precaution|decret|la voix)|apres|faute|face|malgre|sous|d'une (?:seule |meme )?voix|lors|suite|sur (?:son|ses|leur|leurs|x|facebook|telegram))\b)"
    r"[^,;:.\x00\"]{0,55}? (?=(?:l'|le |la |les |une? |des |son |sa |ses |leurs? |cette |deux |trois |dix |(?:\d|quatre|cinq|six|sept|huit|neuf|dix-|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|plus de|pres de|au moins)[\w -]*?)(?:[a-z]))"
)
ALONE_END = re.compile(rf"(?:,? {ADVERB})*(?:[.,;!]| en bloc| tout en bloc|$)")
TO_DO = re.compile(r" (?:a|de|d'|pour) ?(?:ne pas |se |s'|l'|les? |la |lui |leur |y |en )*[a-z]{2,}(?:er|ir|re|oir)\b")
BY = re.compile(rf"(?:{ADVERBS})*(?: aux? [a-z' -]{{3,30}}?(?= par ))?(?: d(?:e |')(?:[a-z]+ )?\"\x00+\s?\")? par ")
# "ont été appelés à se retirer par le gouvernement"
BUT_RATHER = re.compile(
    r"[^.;:]{3,80}, mais (?:plutot |bien |seulement )?(?:l[ae]s? |l'|une? |des |du |leurs? |ses |sa |son |a |d[e'])"
)
BY_FAR = re.compile(
    r" (?:a |aux? |de |d'|en )(?:ne pas )?[a-z'][^,;.:\x00\"]{2,50}? par (?=l[ae]s? |l'|une? |des |son |leurs? |ses |[a-z]+ [a-z]+|[a-z]+[.,;])"
)
CE_QUE = re.compile(r"\bce (?:que |qu')[^,;.:\"]{1,60}$")
# A clause that stands by itself: its verb
TELLS_ALREADY = re.compile(rf"{FINITE.pattern}|\b[a-z]{{3,}}(?:ait|aient|era|eront|ira|iront|irent|erent)\b")
ENDS = re.compile(r"(?: \([a-z0-9-]{2,12}\))?(?:[.;!]|$|\n)")
ASKED_TO = re.compile(r" (?:de |d'|a )(?:ne pas )?(?:(?:l[aeu]i?|les|leur|se|y|en|nous) |[ls]')?[a-z]+(?:er|ir|re)\b")
# "un médecin qu'on a eu au téléphone", "le chef que nous avons joint"
WHOM_WE = re.compile(
    r"(?P<who>(?:l[ae]s? |l'|une? |des |cet?(?:te)? |ces )[^,;:.\"\x00]{3,40}?) (?:qu'on|qu'(?:il|elle|ils|elles)|que (?:nous|vous|l'on|l'afp|rfi|notre [a-z]+|le (?:journal|quotidien)|l'agence [a-z]+)) (?:[a-z'-]+ ){1,8}$"
)
WITH_WHOM = re.compile(
    r"(?:a|avec|pour|devant|aupres de|chez) (?:qui|laquelle|lequel|lesquel(?:le)?s) |(?:aux?|des|du)quel(?:le)?s? (?=l[ea]s? |l'|ils? |elles? |[a-z]+ )"
)
# "ce que Kiev dément", "Il faut rappeler que le préfet avait promis": the noun phrase begins after it
WHAT_THEY = re.compile(
    r"(?:ce|chose|(?:il (?:faut|convient|importe|suffit|est (?:bon|utile|a noter|necessaire)|n'est pas inutile)|on (?:peut|doit|se souvient|rappellera|notera))"
    r"(?: (?:d[e'] ?|aussi |egalement |toutefois |cependant )*(?:rappeler|noter|preciser|souligner|ajouter|dire|savoir|signaler|se souvenir|se rappeler))?) qu(?:e |')"
)
THEN_SAID = re.compile(r" ?:| \"|(?:,[^,;.:\"]{2,30},| [a-z]+di)? (?:que |qu')")
CONTRAST = re.compile(r", (?:lui|elle|eux|elles)(?:-memes?)?,$")
NEW_CLAUSE = re.compile(
    r"(?:qui|que|dont|et|mais|tandis|alors|avant|apres|selon|d'apres|ce qu|a|ont|soit|tout|sans|au|lors|dans|[a-z]+ant)\b|qu'|\""
)
IS_WHAT = re.compile(
    r"\b(?:est|sont|etait|etaient|serait|seraient|fut|furent|a ete|ont ete|avait ete|reste|restent|demeure)(?: (?:pas|plus|aussi|egalement|surtout|donc|toujours|en fait|bien|devenue?s?))? \"?$"
)
# What goes with the words before it rather than on with what is said: "…, a dit le maire, qui redoute une crue"
GOES_ALONG = re.compile(
    r"(?:qui|que|dont|ou|et|mais|tandis|alors|avant|apres|selon|d'apres|ce qu\w*|cit\w+|cela|soit|tout|sans|lors|lui|elle|\d+ ans|[a-z]+ant)\b|qu'"
)
CLAUSE_OF = re.compile(r"(?:que |qu'|dont )(?=[a-z])")
CLAUSE_START = re.compile(r"[;:] |\btandis que |\balors que |, mais ")
COMMA = re.compile(r",(?!\d)|$")
COMMA_OR_MARK = re.compile(r",(?!\d)|\"")  # no decimal comma
MANY_OF_THEM = re.compile(r"(?:les|des|ces|ses|leurs|plusieurs|quelques|deux|trois|certaine?s) ")
ONE_DOES = re.compile(
    r"(?:n'|ne |se |s'|l'|les |lui |leur |y |en )*(?:(?:a|est|avait|etait|aurait|serait|va|doit|fut|sera|aura)\b|(?P<verb>[a-z]+(?:[^n]t|e|a)\b))"
)
CONJUNCTIONS = re.compile(r"(?:(?:et|mais|or|puis|dont|ou|que|qu'|car|ainsi|si|donc|comme|alors|aussi)\b ?)+")
DETERMINER_ON = re.compile(r" (?=(?:le|la|les|l'|un|une|des|son|sa|leur|m\.|mme) ?[a-z])")
# A subject with its verb in the present and what that governs: "Les secours fouillent les ruines", "L'armée entre dans Goma"
_DOES = (
    r"(?:l[ea]s? |l'|une? |des |ces |cette |cet? |leurs? |ses |sa |son )?(?:[a-z'-]+ (?:de |d'|du |des )){0,2}[a-z'-]+(?: (?:de (?:la |l')|d'|de |du |des )?[a-z'-]+){0,2}? "
    r"(?P<does>(?!(?:entre (?!dans)|(?:contre|comme|outre|toute|meme|apres|autre|encore|sauf|notamment|principalement|egalement)\b))"
    r"(?:[a-z]{3,}(?<![mdi])ent (?=(?:l[ea]s? |l'|une? |des |leurs? |ses |son |sa |dans |sur |a |en |aux? |contre |rage |chez |vers ))|[a-z]{3,}[^s\W]e (?=(?:l[ea]s? |l'|une? |dans (?:la |le |les |l')))"
    r"|(?:bombarde|pilonne|frappe|attaque|vise|cible|touche|envahit|occupe|prend|reprend|assiege|encercle|quitte|gagne|rejoint|atteint|entre dans|tire|lance|tue|expulse|rompt|coupe) ))"
)
# before "et" and another subject, whose verb comes next
DOES_AND = re.compile(
    _DOES
    + r"[^,;:.\"\x00]{3,80} et (?=(?:l[ea]s? |l'|une? |des |ces |cette |cet? |leurs? |ses |son |sa )[a-z])(?![^,;:.\"\x00]{3,80} et (?:l[ea]s? |l'|des ))"
)
DOES = re.compile(_DOES)
JOINS = re.compile(r"\b(?:et|que|qu'|ou|mais)\b ?")
LETTER = re.compile(r"[a-z]")
MOOD = re.compile(
    r"\"|(?:tres |plus |assez |peu |particulierement |toutefois )?(?:prudent|inquiet|confiant|optimist|pessimist|favorable|rassurant|sceptique|ferme|critique|mefiant|menacant|reserv|"
    r"ouvert|pret|dispos|convaincu|persuad|determin|conciliant|intraitable|evasi|alarmist|cinglant|rassure|preoccup|satisfait|hostile|oppos)"
)
NAME_END = re.compile(r"[,.;:\"(]| (?:dans|lors|a|au|sur|en|apres|avant|devant|cite|qui)\b")
NAME_START = re.compile(r"[a-z'-]+")
NEXT = re.compile(r",? (?=[^\s])")
NOUN_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
ONLY = re.compile(r" (?:que |qu')(?=\"|[a-z0-9])")
# A question that somebody asks: "se demande qui paiera".
ASKS = re.compile(
    r",? ?(?:si\b|s'ils?\b|comment\b|pourquoi\b|quand\b|ou\b|qui\b|combien\b|quel(?:le)?s?\b|ce qu|a quoi\b|a qui\b|jusqu'ou\b)"
)
PARENTHETIC = re.compile(r"^, [^,;:]{2,50}, ?")
TAKEN_UP = re.compile(r"(?:l'|les )(?:a|ont|avait|avaient)\b")
OF_WHOM = re.compile(r"(?:a|au|aux) [^.;]{2,90}?\b(?:de |d')")
REPORTED = re.compile(r"\b(?:que |qu')$")
# "une note selon laquelle", "un bilan, à en croire lequel"
SELON_WHICH = re.compile(
    r"\b(?:selon|apres|croire|termes|yeux|pour) (?:de |des|du)?(?:(?<=, pour )qui|qui(?= \"|, | (?:l'on|on|il (?:faut|s'agit|n'|ne|est)|rien|c'|cela|ce n'))|lequel|laquelle|lesquel(?:le)?s|quel)\b,? ?"
)
# "l'ONG, pour qui il s'agit d'un leurre"
OPINES = re.compile(r"\"|\x00|(?:l'on|on|il (?:faut|s'agit|n'|ne|est)|rien|c'|cela|ce n')")
ISSUED = re.compile(
    r"\b(?:publi|diffus|remis|remet|dress|distribu|transmi|adress|livr|rendu|rend|sign|present|soumis|communiqu|etabli|redig|envoy|lu|lit|produi|fait)[a-z]*\b[^.;:]{0,40}$"
)
BEFORE_WHICH = re.compile(r"(?:d'|\ba en |\baux |\ba )$")
# "d'après ce qu'il nous dit, le chef de quartier"
SELON_HE = re.compile(
    r"\bde (?:son|leur) (?:propre )?aveu(?: meme)?, (?=l['ae])|\b(?:selon|apres|suivant) ce (?:qu'(?P<he>ils?|elles?) |que )(?:(?:nous|m'|vous|lui|leur|en|y) ?)*(?:a |ont |avait |avaient )?(?:dit|disent|disait|disaient|raconte|racontent|confie|confient|rapporte|rapportent|explique|expliquent|affirme|affirment|assure|assurent|relate|relatent|sait|savent)\b,? ?"
)
SELON_GAP = re.compile(
    r"(?: (?:au|aux|a la|a l'|a ce) ?(?:decompte|recit|version|chiffres?|declarations?|propos|bilan|analyse|dires|communiques?)|,? (?:en|toujours|encore) [^,]{0,20},)? (?:de |du |d'|des )?| d'| du | de l'| des "
)
SEMICOLON = re.compile(r";")
HOLDS_SOURCES = re.compile(
    r"\b(?:reseau|maillage|tissu|nombre|faisceau|recoupement|multitude|diversite|variete)x? (?:[a-z]+ )?$"
)
SOURCE = re.compile(
    r" (?:(?:de|aupres d[e'u]|aupres des|de la part) (?:la )?sources? [^,.;]{3,60}"
    r"|(?=(?:au |a la |a l'|aupres d|dans l'entourage|chez |du cote)[^,.;]{4,60})[^,.;\"]{4,60})"
)
ASKED_OF = re.compile(r"(?:aupres|de la part) (?:du |des |de (?=la |l'|source)|d')")
SO_THAT = re.compile(r"[^.;]{0,80}\bpour que\b")
STOP_MARK = re.compile(r"[,;:]")
TELLS = re.compile(r",? ?(?:que\b|qu'|\"|:)")
TIME_FIRST = re.compile(ADVERB + r"\b,? ?")
TOKEN = re.compile(r"[^\s,]+")
VERB_BEGINS = re.compile(
    r" (?=n'|ne |(?:ont|est|sont|avait|avaient|etait|etaient|fut|sera|seront|aurait|serait|va|vont|doit|doivent|peut|peuvent)\b)"
)
VERB_AFTER_NOUN = re.compile(r" (?:qui|que|dont|ou|n'|ne|se|s')\b| s'| n'")
WHOM = re.compile(r" (?:que |qu'|dont )")
WHO = re.compile(r" (?:qui|dont) ")
WHOM_TO = re.compile(r"[^.;]{0,110}?\b(?:de |d'|a )")

ASIDE = re.compile(r"(?:dans|lors|devant|par|a|au|sur|en|depuis|via|chez|aupres|a l.occasion) [^,.;:\"\x00]{3,70}, ")
AT_TOWN = re.compile(r" [àÀ] (?=[A-ZÀ-Ý])")
AT_TOWN_NAMED = re.compile(r" [àÀ] (?P<town>[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)*)")
POSTED = re.compile(r"\b(?:ambassad|consul|envoye|represent|correspond|bureau|chef|delegu)")
NO_WORD = re.compile(
    r"\b(?:silence(?: (?:radio|total|complet|absolu|gene|prudent|assourdissant|de mort|de plomb))?(?=,? (?:pour l'heure|aussi|egalement|non plus|en revanche|a ce stade|du cote|chez|de la part))|silence (?:radio|total|complet)|aucun commentaire|pas de commentaires?|aucune reaction|pas de reaction|pas un mot|motus)"
    r"(?:,? (?:pour l'heure|pour l'instant|dans l'immediat|officielle|en revanche|non plus|aussi|egalement|toutefois|a ce stade)){0,2},? (?:du cote |de la part )?(?:de (?=[a-z]+)|du |des |de la |de l'|d'|a |au |chez )"
)
CITING = re.compile(
    r",? (?:(?:qui|lequel|laquelle) (?:cite|citait|citent|tient l'information)|citant|cite|se referant a|sur la foi d[e'u]s?) ?(?P<who>[^,;.:\"\x00]{3,60})"
)
VOICE_OF = re.compile(r",? par la (?:bouche|voix|plume) d(?:e |u |')(?=(?P<who>[A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+)*))")
OBJECT_AFTER_QUOTE = re.compile(r" (?:l[ae]s? |l'|cet?t?e? |ces |sa |son |ses |leurs? |que |qu')")
AFTER_QUOTE = re.compile(
    r",? ?(?:(?:(?P<aux>a|ont|avait|avaient)(?P<he>-t-(?:il|elle)|-(?:ils|elles))?|s'est|se sont|se|s') ?)?(?P<verb>(?<![a-z])(?:lu\b|[a-z]{3,}))"
    r"(?P<it>-t-(?:il|elle)|-(?:ils|elles|il|elle))?(?:, [^,.;\"]{2,60},)? "
)
NOT_A_VERB = words(
    "dans selon lors mais est sont comme pour avant apres avec une contre entre sur alors ensuite etait reste cette mille quelque notre votre autre outre telle "
    "puisque lorsque quoique dont sans sous chez vers depuis pendant leur elle ils elles tandis ainsi encore jusque parce malgre voire mardi jeudi avait sera serait "
    "titre aussi egalement apparemment etaient avaient auraient seraient ete"
)
PRESENT_FORM = re.compile(r"(?:[a-z]+(?:e|ent|it|issent|ait|aient|a|oit|end|et))$")
PAST_FORM = re.compile(r"(?:[a-z]+(?:e|ee|es|i|ie|is|u|us|it|ert))$")
ASIDE_SHORT = re.compile(r"(?: [a-z' ]{2,20})?, [^,.;:\"\x00]{2,90}, ?")
# "raconte, la voix basse, un voisin": how he says so, no speaker
MANNER = re.compile(
    r"(?:l[ea]s? |l'|un |une )(?:[a-z]+ )?(?:voix|mains?|yeux|regard|oe?il|gorge|air|sourire|visage|mine|larmes?|tete|bras|poings?|levres|telephone|main|doigt|machoires?|coeur|coe?ur|ame|traits) ?[a-z' ]{0,30}, "
)
TO_NOUN = re.compile(
    r"(?:devant|aupres d(?:e |es |u |')|face a|avec|au nom d(?:e |es |u |')) ?[^,.;:\"\x00]{3,45}? (?=(?:pour|contre|sur|en faveur|a|au|aux|de|d'|que|qu')\b)"
)
FAR_NOUN = re.compile(r"(?<= )(?=(?:l'|le |la |les |une? |des |son |sa |ses |leurs? |mm?\. |mmes? |[a-z]))")
AFTER_PREPOSITION = re.compile(
    r"\b(?:de|du|des|d'|a|au|aux|en|dans|sur|par|avec|sans|contre|pour|chez|sous|vers|une?|l[ea]s?|et)[ ']$|'$"
)
# "répondant aux questions des journalistes, il a…": what was answered comes later
TO_QUESTIONS = re.compile(r"repondant (?:a (?:une|des|la|plusieurs) |aux )questions?\b")
READ_IN = re.compile(
    r"\b(?:lit-on|peut-on lire|pouvait-on lire|a-t-on pu lire|est-il ecrit|est-il dit|est-il (?:precis|indiqu|expliqu|affirm|not|soulign|mentionn)e|ecrit-on) dans (?=[a-z])"
)
BRACKET_NAME = re.compile(r" ?\((?:l[ea]s? |l['’])?([A-ZÀ-Ý][^()\d:,;]{1,45})\)")
QUE_BEFORE_VERB = re.compile(
    r"(?:\b(?P<whole>(?:ce|chose) qu(?:e |')|comme (?:(?:le |l')(?=$))?|ainsi qu(?:e |')|tel(?:le)?s? qu(?:e |'))|\b(?:que |qu'|dont ))$"
)
AND_TO = re.compile(r"(?:\bet|,|^) (?:[^,;:.\"]{2,50}) (?:de |d')(?:se |s'|l'|lui )?$")
REACTION = re.compile(
    r"(?:(?:on (?:ecoute|retrouve|entend)|ecoutez|ecoutons|voici|ecoute|la parole a|le temoignage de|temoignage de) |(?:[^,:.]{0,30}, )?(?:joints?|jointe|contacte|interroge|au telephone|a notre micro)e?s? (?:par telephone|par nos soins|au telephone|sur place|par [a-z ]{3,30})?,? ?)|(?:la |sa |une |autre |meme |premiere |cette |ce |ces |le |les |un )?(?:(?:nouveau|dernier|premier) )?(?:phrase|mots?|formule|parole|propos|credo|refrain|consigne|cri du coe?ur|bilan|decompte|version|communique|precision|reponse|reaction|commentaire|verdict|avertissement|mise en garde|message|appel|aveu|promesse|constat|explication|conclusion|temoignage|mot d'ordre|analyse|tonalite|ton|son de cloche|discours|antienne|position|fermete|colere|inquietude|sentiment|amertume|prudence|sobriete|optimisme|rengaine|sortie|pique|boutade|tirade|tweet|post|coup de gueule|coup de colere|satisfaction|soulagement|deception|joie|tristesse|cri)s?"
    r"(?: [a-z]{4,12})? (?=(?:de |du |des |d'|chez |cote |a ))(?:du cote de |du cote du |de |du |des |d'|chez |cote |a )(?:la |l'|les |le )?"
)
OPENS = re.compile(r"(?:[a-z]+ment )?(?:(?P<reflexive>se |s')|les |l'|y |ne |n')?(?P<verb>[a-z]{4,})(?= |$)")
INTRODUCES = re.compile(r"(?:, [^:.\"]{2,60})? ?:? ?\"")
SOURCE_IN_BRACKETS = re.compile(r" \((?=sources?\b|selon |d'apres )(?:selon |d'apres |sources? ?: ?)?([^()]{3,50})\)")
# Verbs that things take as well ("la crise rappelle que", "l'année promet d'être longue"): their subject must be known to speak.
THINGS_TOO = words(
    "confirmer rappeler reveler annoncer indiquer suggerer exiger menacer prevoir attester promettre temoigner souligner decrire evoquer refuser exclure soutenir "
    "signaler signifier demander appeler inviter interroger justifier contredire presager trahir proposer offrir informer alerter etablir relever resumer raconter conclure avancer "
    "noter observer rejeter contester condamner accuser honorer dire parler maintenir retracer relater exposer detailler imposer recommander prescrire ordonner reclamer "
    "attribuer designer garantir assumer infirmer documenter compter chiffrer evaluer mentionner qualifier comparer defendre predire depeindre exprimer concevoir "
    "corroborer stipuler enoncer encourager presser plaider constater mener saluer ecarter emettre"
) | {
    "laisser entendre",
    "mettre en garde",
    "mettre en cause",
    "faire savoir",
    "porter le bilan",
    "y voir",
    "pointer du doigt",
}
# Reactions that stand after what is said without quotation marks: "un jour sans un mort, se félicite le maire".
# "a réagi mardi", before "en dénonçant…"
REACTED = re.compile(
    r"\b(?:(?:a|ont|avait|avaient|aurait) (?:[a-z]+ment |aussitot |vite |aussi |egalement )?(?:reagi|repondu|replique|riposte|conclu|poursuivi|enchaine|termine|commence|debute|embraye|contre-attaque)|reagit|reagissent|repond|repondent|replique|repliquent|conclut|concluent)\b(?: [^,;:.]{1,50}?)? $"
)
REACTS = {"protester", "se rejouir", "se feliciter", "s'indigner", "s'offusquer", "s'insurger", "se scandaliser", "se defendre"}
FALLS_SILENT = re.compile(r"\bse (?:tai|sont tu)|\bs'est tu")  # engines do as well
COURTS = words("tribunal cour juge juges jury chambre assises tribunaux cours magistrats")
# Verbs with a noun that only people take as their subject: all but those ("la chaleur accable", "le marché dicte").
PERSONAL = (
    LEMMAS.keys()
    - words(
        "accabler accrediter apprendre authentifier banaliser conditionner consentir decliner dicter endosser entendre enumerer epingler etayer exalter feindre "
        "imputer jauger lister magnifier mendier minimiser projeter quantifier requerir solliciter tabler tranquilliser"
    )
    - {"s'arc-bouter", "s'attribuer", "s'elever", "s'engager", "s'obliger", "s'opposer", "se demander", "se refuser"}
)
# Heads of a subject that never speaks, however plain the verb: "le film raconte", "le moteur accuse".
THINGS = words(
    "colere grogne fronde rumeur tension peur inquietude rage revolte marche marches bourse indice cours film livre roman tableau piece chanson serie album graphique courbe carte moteur incendie feu foyer brasier sinistre epidemie crise situation route digue pont mur toit fleuve riviere recolte saison journee nuit "
    "attaques explosions affrontement affrontements bombardement bombardements frappe frappes tirs pillage pillages violence violences raid raids conflits guerres inondation inondations secheresse "
    "toiture batiment immeuble procedure loi reglement accord traite texte-loi plan projet reforme mesure tempete orage seisme attaque explosion drame scrutin vote chute hausse baisse guerre "
    "conflit combat combats greve match but victoire defaite reconstruction usine corps vehicule avion navire bateau train camion prix cours maladie virus photo image images exposition"
)
IN_PLACE = re.compile(
    rf"(?:dans|sur|vers|au (?:coe?ur|milieu|sein|deuxieme|premier|petit|cours)|a (?:l'aube|l'interieur|bord|proximite)|pres|{WEEKDAY}|hier)\b"
)
COUNTED = words(
    "recenser denombrer compter constater noter observer trouver comptabiliser"
)  # "à Gaza, on dénombre": nobody says so
CHARGED = words("accuser soupconner critiquer exhorter sommer presser suspecter conspuer fustiger")
TITLE_GROUP = re.compile(
    r"(?:l[ea]s? |l['’]|une? )?[a-zà-ÿ-]+(?: ministre| général| adjoint)?(?: (?:de la |de l['’]|du |des |de |d['’])[\wà-ÿ’'-]+| [A-ZÀ-Ý][\w’'-]+){0,5}"
)
AFTER_COLON = re.compile(r" ?: ")
ON_LEAD = re.compile(
    r"(?:^|(?<=[ ,\n\"]))(?P<prep>au sein (?:de |du |des |d')(?:la |l')?|au|aux|a|chez|cote|du cote d(?:e |u |es )?(?:la |l')?|dans l'entourage d(?:e |u |es )?(?:la |l')?|dans les (?:rangs|milieux|cercles|couloirs|allees|chancelleries)(?: d(?:e |u |es )?)?(?:la |l')?|dans(?= les (?:chancelleries|etats-majors|ministeres|ambassades|capitales|milieux|rangs|cercles|couloirs)\b)|dans le camp|dans(?= (?:son|leur) (?:entourage|camp))|dans(?= (?:l'(?:etat-major|administration|armee|opposition|entourage)|le (?:ministere|gouvernement|parti|commandement|departement|service)|la (?:presidence|police|mairie|direction))\b))(?:(?<=[ '])|(?= )) ?"
    r"(?P<who>[^,;.:\x00]{2,50}?),? (?:(?:ou|et) )?(?:l')?on (?:se |s'|y |en |n'|ne )?$"
)
# "On assure, à Bamako, que", "on indique au ministère que"
ON_AT = re.compile(
    r",? (?:a|au|aux|du cote d[eu]|chez) (?P<who>(?:la |l'|les )?[^,;.:\x00\"]{2,50}?)(?:,? (?=que\b|qu'|\")|, (?=l[ea]s? |l'|toute? |une? |des |avoir ))"
)
TONIC = re.compile(r"(?:lui|elle|eux|elles)(?:-memes?)?")
LABEL = re.compile(
    r"(?P<who>(?P<acronym>(?:l['’])?(?!(?:RDC|RCA|USA|UK|EAU|ARCHIVES|URGENT|ALERTE|DIRECT|LIVE|VIDEO|PHOTOS?|NB|PS|FLASH)\b)[A-Z][A-Z0-9-]{2,9})|(?:L[ae]s? |L['’])?[A-ZÉ][^\d,;.:«»\"“”!?]{2,45}) ?: "
)
PERSON_LABEL = re.compile(
    r"(?:L[ea] |L['’])?(?P<who>[A-ZÀ-Ý][\wà-ÿ’'-]+(?: (?:[a-z]{1,3} )?[A-ZÀ-Ý][\wà-ÿ’'-]+){0,2}) ?: (?=\S)"
)
MOOD_WORDS = re.compile(
    r"(?:(?:tres|plus|extremement|profondement|vivement|gravement|particulierement|fermement|fortement|toujours|encore|assez|plutot) )*(?:preoccup|inquiet|alarme|choqu|indign|horrifi|constern|scandalis|heureu|ravi|fier|favorable|solidaire|attrist|bouleverse|revolt|agace|prete?s? |dispos|determine|oppose|hostile|convaincu|confiant|optimist|pessimist|prudent|sceptique|satisfait|decu|surpri|outre|atterr|emu|reconnaissant|soulage|consciente?s?|attentif|attentive|resolu|confiant|effray|effare|perplexe|dubitati|reserve|critique)"
)
VERBLESS = re.compile(
    r"(?:[^,:.\"\x00]{3,40} : )?(?P<who>(?:la |le |les |l')?[a-z][a-z'-]+(?: [a-z'-]+){0,3}?) (?P<mood>(?P<quoted>\")|(?:se dit |toujours |desormais |enfin )?(?:prete?s? a(?= \"| (?:ne pas |se |s'|l'|les? |la |lui |leur |y |en )*(?!hiver\b|avenir\b|guerre\b)[a-z]+(?:er|ir|re|oir)\b)|disposee?s? a|favorables? aux?|favorable a|opposee?s? a|hostiles? a|determinee?s? a|resolue?s? a|inquiet(?:e|s|es)? d|preoccupee?s? par)\b)"
)
SIGNED = re.compile(
    r",? (?:[-–—] )?(?P<who>(?:la |le |un |une |l')?[a-z][a-z'-]+(?: [a-z'-]+){0,5}?)(?:, (?:\d+ ans|[a-z' -]{3,40})){0,3}\.?\s*$"
)
# Who stands first after a quotation that is a sentence of its own: " Fatoumata, 34 ans, a fui Djibo"
AHEAD = re.compile(
    r"\s?(?P<who>(?:(?:Le |La |L['’])?[a-zà-ÿ-]+ (?:[a-zà-ÿ'’-]+ ){0,3})?[A-ZÀ-Ý][\wà-ÿ’'-]+(?: [A-ZÀ-Ý][\wà-ÿ’'-]+){0,2})(?P<age>, (?:\d\d ans|la [a-zà-ÿ]{5,12}aine(?: [a-zà-ÿ]+)?|(?:mère|père) de [^,.]{3,40}|(?:un|une) (?:habitant|rescapé|survivant|déplacé|réfugié|voisin|commerçant|paysan|pêcheur|éleveur)[^,.]{0,40}),?)? (?=\S)"
)
# The teller's words within a quotation: ", dit-il,", ", a-t-elle soufflé,", ", assure le colonel Ba,"
INCISED = re.compile(
    r"[,!?…] (?P<self>se |s')?(?:(?P<aux>a|ont)(?P<did>-t-(?:il|elle)|-(?:ils|elles))? )?(?P<verb>[a-z]{3,})"
    r"(?:(?P<does>-(?:t-)?(?:il|elle|ils|elles))(?: [^,.;:!?]{2,60})?| (?P<who>[a-z][^,.;:!?]{2,70})|(?: [a-z]{2,})?)(?=,|\.|$|!| \")"
)
GESTURE = re.compile(
    r",? (?=(?:hausse|leve|souri|rit|rient|soupire|secoue|hoche|baisse|montre|designe|tend|pose|essui|serre|ouvre|ferme|tape|regarde|fixe|fait|font|met|mettent|prend|prennent|tient|tiennent|garde|veut|veulent|parle|pleure|tremble|grimace|balai|agite|pointe|eclate|bondi|explose|craque|enrage|fulmine|jubile|a|ont|est|sont|n'|ne|se|s')(?:e|ent|ient|t|es|s)?\b)"
)
PRONOUN_IN = re.compile(r"ils?|elles?")
# "ont « condamné » le raid": the auxiliary without, the participle within
WITHOUT = re.compile(r"\b(?:a|ont|avait|avaient)(?: [a-z]+ment| aussi| egalement)? $")
# "Nouveau bilan du Croissant-Rouge : 14 morts", "Bilan provisoire (Croissant-Rouge) : 14 morts"
TOLL_LABEL = re.compile(
    r"(?:(?:nouveau|dernier|premier|le|ce|un|son) ){0,2}(?:bilan|decompte|chiffres?|total)(?: [a-z]+)? ?(?:de la |de l'|du |des |d'|de |\()(?P<who>[^,;.:()\x00]{2,50})\)? ?(?::|, )"
)
LAST_TOLL = re.compile(
    r", (?:selon (?:un |l[ea] )|d'apres (?:un |l[ea] ))?(?:nouveau |dernier |premier )?(?:bilan|decompte|comptage|recensement|releve)(?: [a-z]+)? (?:de la |de l'|du |des |d'|de )(?P<who>[^,;.:()\x00]{2,50})\.?$"
)
# "57 tués : premier bilan communiqué par la mairie"
TOLL_GIVEN = re.compile(
    r"(?:(?::|,) |^)(?:(?:nouveau|dernier|premier|le|un|ce) ){0,2}(?:bilan|decompte|chiffres?|total)(?: [a-z]+)? (?:communique|donne|fourni|etabli|dresse|publie|diffuse|confirme|livre|avance|annonce|avoue|reconnu|admis|concede|revendique)e?s?(?: [^,;.:\x00]{2,25})? par (?P<who>[^,;.:()\x00]{2,60})\.?"
)
TOLL_BY = re.compile(
    r"\b(?:porte|revu|revise|etabli|ramene|fixe|chiffre|estime|evalue)[es]* (?:a|au|aux|entre|en)\b[^.;,\x00]{0,60}? par (?=[a-z])"
)
AT_MIKE = re.compile(
    r",? (?:au micro|a notre micro|au telephone|joint|jointe|sur (?:notre antenne|place|x|twitter|telegram|facebook)|dans (?:un|une|le|la) |a la (?:radio|television|tele)|hier|ce (?:matin|soir|midi)|(?:lun|mar|mercre|jeu|vendre|same|diman)\w*di|dimanche)\b"
)
AT_PLACE_FIRST = re.compile(r"(?:a|au|aux|du cote d(?:e |u |es )(?:la |l')?|chez|cote) ?(?P<who>[^,;.:\x00]{2,40}), ")
ADJECTIVE_FIRST = re.compile(r"(?:\w+ )?(?:reaction|commentaire)s? (?:officielle? )?(?P<adjective>[a-z-]{5,20})\b")
FAR_ASIDE = re.compile(r"[^,;:\"\x00]{2,80}, (?=(?:de |d'|que |qu'|a |au |aux |\"))")
JUDGED = re.compile(
    r"(?:[a-z]+ment |tres |trop |peu |plus )?[a-z]{4,}(?:e|ee|if|ive|eux|euse|al|ale|ble|ant|ent|aire|iste|ique|u|ue|is)s? (?:tout|toute|l[ea]s?|l'|ces?|cet|cette|d'|de|des|du|une?|son|sa|leurs?|ses|que|qu') ?"
)
VERDICTS = words("juger estimer trouver considerer croire qualifier taxer")
# The verdict itself: "inapplicable", "« insultante »", "de mascarade", "trop vague"
ATTRIBUTE = re.compile(
    r",? (?:(?:d'|de |comme )?\"[\x00\s]*\"|(?:(?:d'|de |comme |tres |trop |peu |plus |assez |[a-z]+ment ))*(?!que\b|qu'|la\b|le\b|les\b|des\b|une?\b|etre\b|avoir\b)[a-z-]{4,})"
)
AND_OBJECT = re.compile(r" (?:l'|le |la |les |un |une |des |ce |cet |cette |ces |tout |toute |que |qu'|de |d')")
HEAD_BEFORE = re.compile(r"(?:^|(?<=[ ,;\"']))(?P<it>(?:l'|d'|[a-z]+ )?[a-z-]{4,}(?: [a-z'-]+){0,4}),? ?$")
WITH_ARTICLE = re.compile(r"(?:\b(?:l[ea]s?|des?|une?|ces?|cette|ses?|son|sa|leurs?|du|deux|trois) |\b[ld]')[a-z-]+$")
# "« … », voilà ce qu'il raconte, et il ajoute « … »"
REPORTED_BACK = re.compile(r"\b(?:voila|c'est)(?: [a-z]+){0,3} ce (?:que |qu')[^.;:\"]{0,60}$")
# What a noun of speech says by itself, at the head of a sentence without a verb.
_ACTS: tuple[tuple[StatementType, str], ...] = (
    (
        "claim",
        "bilan explication explications version precision precisions recit hypothese decompte constat chiffre chiffres revendication estimation these aveu aveux temoignage confidence confidences diagnostic recits",
    ),
    (
        "comment",
        "mise_au_point mea_culpa coup_de_gueule coup_de_colere espoir espoirs crainte craintes reponse reaction commentaire analyse avis verdict replique conclusion pronostic regret regrets inquietude inquietudes excuses plaidoyer credo pari",
    ),
    ("denial", "dementi dementis denegation denegations"),
    (
        "appeal",
        "appel appels rappel_a_l'ordre supplique exhortation priere conseil souhait recommandation recommandations mot_d'ordre",
    ),
    (
        "warning",
        "coup_de_semonce coups_de_semonce avertissements avertissement menace menaces alerte mise_en_garde mises_en_garde cri_d'alarme",
    ),
    (
        "condemnation",
        "condamnation condamnations indignation protestation protestations critique critiques reprobation denonciation",
    ),
    ("rejection", "refus rejet veto fin_de_non-recevoir"),
    (
        "demand",
        "demande demandes requete exigence exigences ultimatum ordre sommation injonction consigne consignes revendications instruction instructions",
    ),
    ("accusation", "accusation accusations grief griefs requisitoire reproches soupcons"),
    ("intent", "promesse promesses engagement serment proposition offre"),
    ("announcement", "annonce annonces feu_vert feux_vert"),
    ("praise", "soutien soulagement hommage eloge felicitations satisfecit condoleances remerciements"),
)
ACTS = {noun.replace("_", " "): event_type for event_type, row in _ACTS for noun in row.split()}
ACT_HEADS = frozenset(noun.split(" ")[0] for noun in ACTS)
OF_NAMES = words(
    "africaine europeenne arabe africain unies humain humains droits de du des la le les l et al el d general generale etrangeres affaires interieur defense sante militaire national nationale international internationale islamique"
)
ACT = re.compile(
    r"(?P<the>(?:le|la|les|cette|ce) |l')?(?:(?:nouve(?:l|lle|au|aux|lles)|(?:autre|principal|dernier|derniere|premier|premiere|ferme|vive|vif|lourde|grave|severe|double|meme|seule|cinglant|cinglante|net|nette|solennel|pressant|long|sechement|prompt|prompte)s?|un|une|des|de) ){0,2}"
    r"(?P<act>mises? en garde|feux? vert|coups? de (?:gueule|semonce|colere)|rappels? a l'ordre|volte-face|mea culpa|mise au point|mot d'ordre|cri d'alarme|fin de non-recevoir|[a-z]{4,})(?P<of>(?: (?:au |aux |a la |a l'|a |d'|de )[a-z-]{4,}| (?!par\b|du\b|des\b|sur\b|que\b|qui\b)[a-z-]{3,}){0,2})"
    r"(?P<by>,? (?:avance|donne|fourni|communique|publie|livre|etabli|diffuse)e?s? par)?(?: d(?:e (?:la |l')?|u |es |')|(?<=par) (?:la |le |les |l')?| (?=selon\b))(?P<who>[a-z][^,;.:!?\x00\"]{2,60}?)"
    r"(?P<after> ?: (?=[a-z\"0-9])|[.!]?\s*$|,? (?:contre|pour|sur|apres|face|devant|envers|a l'adresse|a l'encontre|aux?|a) [^:]*$| (?:(?:de |d')(?:ne pas |se |s'|y |en |l'|les? |la |lui |leur )*[a-z]+(?:er|ir|re|oir)\b|(?<=[a-z] )que |qu')[^:]*$)"
)
ACT_OF = re.compile(ACT.pattern.replace("){0,2})(?P<by>", "){0,2}?)(?P<by>"))  # "Refus de Kiev de céder": the nearest name
TO_HEAR = re.compile(
    r"\b(?P<cue>(?:selon|d'apres|a|suivant) (?:ses|leurs) (?:propres )?(?:paroles|mots|termes|dires|declarations|propos)|a (?:l'en croire|l'entendre|l'ecouter|les en croire|les entendre|les ecouter)|a (?:ses|leurs) yeux|de (?:son|leur) propre aveu|a (?:son|leur) avis)(?=,|\.?$)"
)
NO_COMMA = words(
    "annoncer dire indiquer affirmer declarer preciser expliquer signaler confirmer assurer rapporter raconter regretter informer deplorer"
)
VERBAL = re.compile(r"[a-z]{2,}(?:era|eront|ira|iront|dra|dront|ait|aient|ent|e)|a|ont|veut|peut|doit|fera|sera|aura|va")
SILENCE = re.compile(
    r"\b(?:aucune reaction|pas de reaction|aucun commentaire|pas de commentaires?|silence (?:radio|total|complet|absolu|assourdissant|de plomb)|motus(?: et bouche cousue)?|pas un mot)\b"
)
# "KHARTOUM, 16 mai 2024 (AFP) - ", "Goma, 3 février 2024 – ": the head of a dispatch, no part of what is said
DATELINE_HEAD = re.compile(
    # "(Moncton) Une octogénaire"
    r"\((?:[A-ZÀ-Ý][\w'’-]+)(?:[ /-][\w'’-]+){0,3}\) (?=[A-ZÀ-Ý«\"])|"
    # "Manille, Philippines | AFP | jeudi 17/10/2024 - ", "Nairobi — "
    r"(?:[A-ZÀ-Ý][^|\n.:;«\"]{2,45}(?:\| ?[^|\n.:;«\"]{2,30}){0,2}\|(?: [^|\n:;«\"–—-]{4,25}[-–—])? |[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,2} [–—] (?=(?:L['’]|[A-ZÀ-Ý][a-zà-ÿ]{0,4} )))(?=\S)|"
    r"(?:(?!L['’])[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,40}|[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý(][\w'’)-]+){0,3}(?=,? ?(?:\(|\d|le \d|(?!de |des |du )[a-zéû]+ \d))"
    r"|\d{1,2}(?:er)? [a-zéû]{3,9}\.?(?: \d{4})?(?= \()|\((?=[A-Z]))"
    r"(?:/[A-ZÀ-Ý][\w'’ -]{2,30})?(?:(?:\s?\(|(?<=\())[^)\n]{1,30}\))?(?:,? [^-–—:,.«»\"\n]{1,25}){0,3}\s?(?:\([A-Za-z/-]{2,20}\) ?)?(?:[-–—]{1,2} |[–—](?=[A-ZÀ-Ý«\"])|(?<![a-zà-ÿ])-(?=[A-ZÀ-Ý][a-zà-ÿ])|-(?=[«\"]))\s*(?=\S)"
)
OPENS_CLAUSE = re.compile(r"\b(?:apres|avant|pour|sans|afin|avoir|etre|en [a-z]+ant)\b")
PARTICIPLE_FIRST = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ-]+(?:é|ée|és|ées) [a-zà-ÿ]")
# "La directrice, Mme Ba, « s'inquiète vivement »": the comma ends what is set off
APPOSITION_CLOSED = re.compile(r", [^,.;:\"\x00]{3,60}, $")
RUBRIC = re.compile(
    r"(?:sante|sports?|politique|securite|economie|social|societe|justice|education|meteo|culture|religion|faits divers|environnement|agriculture|transports?|elections?)"
    r"(?:, (?=l[ea]s? |l'|une? )| ?: |\. )"
)
SELON_TAIL = re.compile(r", (?:selon|d'apres|a en croire|dixit) (?P<who>[^,;.\x00\"]{2,60})$")
NOT_AFTER = re.compile(r"(?:-t-\w+)? (?:pas|jamais|plus|guere|ni|aucune?|nullement|rien)\b")
# What a verb says when it is denied: "ne croit pas à une trêve", "n'a pas accepté l'offre"; others say nothing then.
_DENIED: tuple[tuple[StatementType, str], ...] = (
    ("comment", "croire penser estimer considerer juger esperer attendre"),
    ("rejection", "accepter compter entendre envisager souhaiter"),
    ("denial", "reconnaitre admettre"),
    ("claim", "nier contester dementir cacher"),
    ("warning", "exclure ecarter"),
)
WHEN_NEGATED: dict[str, StatementType] = {lemma: event_type for event_type, row in _DENIED for lemma in words(row)}
ON_AIR_BY = ("micro", "antenne", "ondes", "studio")
"""Words of which one stands in whatever ``ON_AIR`` meets."""
ON_AIR = re.compile(
    r"\b(?:ca |la |voila )?,? ?c'(?:est|etait) (?P<who>(?:mm?\. |l'|le |la |les |un |une )?[^,;.:\x00()]{2,60}?) (?:a |au |sur |dans )(?:notre |nos |le |l')?(?:"
    + "|".join(ON_AIR_BY)
    + r")\b"
)
# Who speaks stands inside the construction: its pattern, the type it makes, and whether what is said stands before it
# (``None``: before it where the sentence does not begin with it, or begins "C'est ce qu'il…").
NAMED_WITHIN: tuple[tuple[re.Pattern[str], StatementType, bool | None], ...] = (
    (re.compile(r"\bpar (?P<who>(?:mm?\. |l'|le |la |les |un |une )[^,;.:\x00()]{2,60}?),? (?:il a ete|il est|il fut) (?:[a-z]+ment )?(?:declare|dit|annonce|communique|souligne|indique|affirme|note|precise) (?=que\b|qu')"), "claim", False),
    (re.compile(r"\bdans (?:le |la |l'|un |une )(?:[a-z]+ )?(?:message|communique|declaration|note|texte|rapport|lettre|resume|bulletin) (?:de (?=[a-z])|du |des |d')(?P<who>(?:la |l'|les )?[^,;.:\x00()]{2,60}?),? (?:il est|est-il) (?:[a-z]+ment )?(?:dit|ecrit|indique|souligne|note|precise|affirme|releve|mentionne) (?=que\b|qu')"), "claim", False),
    (re.compile(r"\bde cela (?:a|ont) (?:informe|communique|rapporte|ecrit|parle) (?:[^,;.:\x00]{2,50}? )?(?P<who>(?:le |la |les |un |une )[^,;.:\x00()]{2,60}?)(?=,|\.|;|$)"), "claim", False),
    (re.compile(r"\b(?:tel est|telle est)(?:, [^,;.:\x00\"]{2,25},)? (?:du moins |aussi )?(?:le |l'|la )(?:[a-z]+ )?(?:diagnostic|constat|avis|bilan|verdict|message|mot d'ordre|sentiment|credo|version|analyse|conviction|conclusion|decompte) (?:de (?=[a-z])|du |des |d')(?P<who>(?:la |l'|les )?[^,;.:\x00()]{2,60}?)(?=,|\.|;| (?:sur|pour|dans|qui|quant)\b|$)"), "comment", True),
    (re.compile(r"\b(?:est|etait|fut)-il (?:[a-z]+ment )?(?:communique|indique|precise|rapporte|signale|annonce|souligne|ajoute|affirme|note|rappele) par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,70}?)(?=,|\.|;|$)"), "claim", True),
    (re.compile(r"\b(?:incidents?|attaques?|faits?|episodes?|evenements?|frappes?|tirs|deces|alerte) (?:[a-z]+ment )?(?:confirm|corrobor|rapport|signal|reconnu|authentifi)(?:ee?)?s? par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,60}?)(?=,|\.|;|$)"), "claim", True),
    (re.compile(r", (?:une? )?(?:hypothese|accusation|these|version|allegation|information|chiffre|bilan|interpretation|lecture|idee|perspective|piste|scenario)s? que (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,50}?) (?:balaie|balaye|rejette|recuse|conteste|refute|dement|nie|ecarte|denonce)(?:nt)?(?=,|\.|;|$| en bloc)"), "denial", False),
    (re.compile(r"\bque (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?) (?:s'est (?:[a-z]+ment )?attribuee?s?|(?:a|ont|avait|avaient) (?:[a-z]+ment )?revendiquee?s?)\b"), "claim", None),
    (ON_AIR, "comment", True),
    (re.compile(r"\bc'est (?P<who>(?:mm?\. |l'|le |la |les |un |une )?[^,;.:\x00()]{2,60}?) qui (?:nous |vous )?(?:(?:l'|le )(?:a |ont )?|donne(?:nt)? (?=ce)|livre(?:nt)? (?=ce)|avance(?:nt)? (?=ce))(?:ces? (?:chiffres?|bilan|nombre|decompte|nouvelles?|details?|precisions?)|dit|disent|affirme|affirment|assure|assurent|annonce|indique|confirme|explique|raconte|revele|ecrit|precise)e?(?=[ .,;!]|$)"), "claim", True),
    (re.compile(r"\b(?:ce n'est|tel n'est|telle n'est) (?:toutefois |pourtant )?pas (?:l'(?:avis|opinion|analyse|intention)|la (?:these|version|lecture|position)|le (?:sentiment|cas)(?= (?:aux yeux|pour))) (?:de (?=[a-z])|du |des |d')(?P<who>(?:la |l'|les )?[^,;.:\x00()]{2,60}?)(?=,|\.|;| (?:qui|pour|dans)\b|$)"), "comment", None),
    (re.compile(r"\bc'est (?:(?:en tout cas|du moins|aussi|egalement|precisement|d'ailleurs|pourtant|ainsi|justement) )?(?:l'(?:avis|opinion|analyse|explication|argument|hypothese|aveu)|la (?:conviction|these|version|lecture|position|reponse|conclusion|crainte|question)|le (?:(?:dernier|premier|nouveau) )?(?:comptage|recensement|bilan|chiffre|decompte|sentiment|constat|diagnostic|pari|message|mot|souhait|voeu|verdict|credo|recit|regret)|un (?:avis|constat|sentiment|diagnostic)) (?:que (?:vien(?:t|nent) de (?:nous )?(?:donner|livrer|communiquer|publier|dresser|poser) |(?:nous )?(?:donne|livre|communique|fournit|dresse) (?=l'|la |le |les )|fait|font|defend|defendent|avance|avancent|livre|livrent|partage|partagent|porte|dresse|dressent|donne|donnent) |(?:partagee?|defendue?|avancee?|dressee?|fait|faite|livree?) par |de (?=[a-z])|(?=du |des |d'))(?:du |des |d')?(?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,60}?)(?=,|\.|;| (?:qui|pour|dans)\b|$)"), "comment", True),
    (re.compile(r"\bressort(?:ait)?(?:-il)? (?:[a-z]+ment )?(?:de (?=[a-z])|(?=du |des |d'))(?:du |des |d')?(?P<who>(?:mm?\. |l'|la |les )?[^,;.:\x00()]{2,60}?)(?=,|\.|;| (?:que|qu'|qui|publie|consulte|diffuse|rendu)\b|$)"), "claim", None),
    (re.compile(r"\b(?<!ete )revendique(?:e|s|es)? (?:[a-z]+ment )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:a|ont|est|sont|avait|n'|qui|dans|contre)\b|$)"), "claim", True),
    (re.compile(r", (?:dementi|nie|refute|conteste)e?s? (?:[a-z]+ment )?par (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$)"), "denial", True),
    (re.compile(r"\b(?<!a )(?<!ont )(?:juge|estime|considere|qualifie|decrit|percu|vecu|denonce|salue|interprete|ressenti)e?s? (?:[a-z]+ment )?(?:(?:comme (?:une? |l[ae]s? |l'|des )?|d'(?:une? )?|de )?(?:\"[\x00\s]*\"|[a-z' -]{3,40}) )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:a|ont|est|sont|avait|n'|qui|dans|contre|comme|entre|circule)\b|$)"), "comment", True),
    (re.compile(r"\b(?:formule|declaration|propos|version|accusations?|allegations?|offre|proposition|idee|these|hypothese|plan|demande|exigence|sortie|phrase|mot|termes?|lecture|initiative|perspective|scenario|chiffres?|mesure|geste|affirmations?|informations?|conclusions?|critiques?),? (?:aussitot |vite |sechement |[a-z]+ment )?(?:rejete|refuse|recuse|balaye|condamne|dementi|conteste|denonce|fustige)e?s?(?:, [^,;.]{2,25},)? par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:a|ont|est|sont|avait|n'|qui|dans|contre|et)\b|$)"), "rejection", True),
    (re.compile(r"\b(?:informations?|nouvelles?|chiffres?|bilan|version|depart|mort|deces|arrestations?|montant|nombre|fait|recit) (?:aussitot |ensuite |[a-z]+ment )?(?:confirm|corrobor|avanc|livr|donn|fourni|rapport|divulgu)ee?s?(?: [^,;.:\x00]{2,30})? par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:a|ont|est|sont|avait|n'|qui|dans|fait|font)\b|$)"), "claim", None),
    (re.compile(r"(?:^|(?<=[.!?\"] )|(?<=\n)|(?<=^- ))(?:chez|du cote d(?:e |u |es |')|au sein d(?:e |u |es |')|dans) ?(?P<who>(?:l[ea]s? |l')?[^,;.:\x00()]{3,50}?), (?:c'est )?(?:la |le )?(?:meme|autre|pareil) (?:constat|son de cloche|refrain|discours|colere|analyse|inquietude|reponse|tonalite|ton|message|version|recit|desarroi|crainte)\b"), "comment", False),
    (re.compile(r"\b(?:aucune?|nulle?) (?:autre )?(?:commentaire|reaction|precision|confirmation|explication|reponse|declaration|information|detail) n'(?:a|avait) (?:encore |pour l'heure |dans l'immediat )?(?:pu etre|ete) (?:obtenu|fourni|donne|communique|recueilli)e? (?:[^,;.:\x00]{2,25} )?(?:aupres d(?:e |u |es |')|par |de la part d(?:e |u |es |'))(?P<who>(?:l[ea]s? |l')?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:dans|en|a|sur)\b)"), "decline_comment", False),
    (re.compile(r"\b(?:a|ont|avait) (?:appris|pu apprendre) (?:l'|la |le |nos )?[a-z][^,;.:\x00]{1,40}? aupres d(?:e |u |es |')(?P<who>(?:la |l')?[^,;.:\x00()]{2,60}?)(?=,|\.|;|$)"), "claim", True),
    (re.compile(r"\bannonce (?:[a-z]+ )?(?:, [^,;.]{2,25}, )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?= (?:d(?:e|u|es)\b|d'|qu))"), "announcement", False),
    (re.compile(r"\b(?:fait|faire|font|faisait|fit) dire (?:a |au |aux )(?P<who>(?:mm?\. |l'|la |les )?[^,;.:\x00()]{2,50}?)(?= (?:que\b|qu'))"), "comment", False),
    (re.compile(r"\b(?:point de vue|avis|analyse|constat|crainte|inquietude|sentiment|colere|lecture|diagnostic|conviction|optimisme|pessimisme|scepticisme|espoir|impatience|satisfaction) que (?:ne )?(?:partage|partagent|partageait|rejoint|rejoignent|defend|defendent|relaie|relaient)(?: pas)? (?:aussi |egalement )?(?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:qui|dans|pour)\b|$)"), "comment", True),
    (re.compile(r"\bpresentee?s? par (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?) comme\b"), "claim", True),
    (re.compile(r"\b(?:mots?|formule|expression|phrase|chiffres?|bilan|decompte|information|nouvelle|constat|aveu|estimation|comparaison|image|appel|promesse|accusation|avertissement|verdict|diagnostic|mise en garde|requete|denonciation)(?:, [^,;.:\x00\"]{3,40},)? (?:est|sont|emane|emanent|vient|viennent|provient|proviennent) (?:de (?=la |l'|[a-z])|du |des |d')(?P<who>[a-z][^;.:,\x00()]{2,50}?)(?=,|\.|;|$)"), "claim", True),
    (re.compile(r"\b(?:mots?|formule|terme|expression|termes|argument|ton|image) (?:employee?s?|utilisee?s?|choisie?s?|retenue?s?|lachee?s?|prononcee?s?)(?: [^,;.:\x00\"]{2,30})? par (?P<who>(?:mm?\. |l'|le |la |les |un |une )?[^;.:,\x00()]{2,50}?)(?=,|\.|;|$| pour\b)"), "comment", True),
    (re.compile(r"\b(?:nul|personne|pas un mot|aucun responsable|aucun officiel),? (?:au|aux|a|chez|du cote d[eu]s?|dans l'entourage d[eu]s?) ?(?P<who>(?:la |l'|le |les )?[^,;.:\x00()]{2,40}?),? (?=n'(?:a|avait) (?:[a-z]+ment )?(?:daigne|voulu|souhaite|accepte|repondu|reagi|commente|donne suite|ose|pris la peine)|ne (?:veut|voulait|souhaite|commente|repond))"), "decline_comment", False),
    (re.compile(r"\b(?:nos|les) (?:[a-z]+ )?(?:sollicitations?|demandes?|appels?|questions?|courriers?|courriels?|messages?|relances?|requetes?)(?: (?:d'entretien|d'interview|d'eclaircissements?|d'explications?|de commentaires?|de reaction))? (?:(?:repetee?s|envoyee?s|adressee?s|transmise?s) )?(?:aupres d(?:e |u |es |')|a |au |aux )(?P<who>(?:mm?\. |l'|la |les )?[^,;.:\x00()]{2,40}?) (?:est|sont|etaient|etait) (?:toujours |encore |pour l'heure )?(?:restee?s?|demeuree?s?) (?:sans (?:reponse|suite|effet)|lettre morte)"), "decline_comment", False),
    (re.compile(r"\b(?:question|demande|sollicitation|requete|interpellation)s?,? (?:posee?s?|adressee?s?|envoyee?s?|transmise?s?|faite?s?|soumise?s?) (?:[^,;.:\x00]{2,40} )?(?:a (?=la |l')|au |aux )(?P<who>(?:la |l')?[^,;.:\x00()]{2,40}?),? (?:n'(?:a|ont|avait|avaient) (?:pas |jamais |toujours pas |pas encore )?(?:recu|obtenu|eu|suscite) (?:aucune |de |la moindre )?(?:reponse|suite|reaction)|(?:est|sont|etait|etaient) (?:toujours )?restee?s? (?:sans reponse|lettre morte))"), "decline_comment", False),
    (re.compile(r"\b(?<!a )(?<!ont )(?:imput|attribu|reproch)ee?s? (?:[a-z]+ment )?(?:(?:a (?:la |l'|des |un |une )?|au |aux )[^,;.:\x00\"]{2,40}? )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:a|au|aux|qui)\b)"), "accusation", True),
    (re.compile(r"\b(?:hypothese|these|piste|idee|option|possibilite|scenario|eventualite)s?(?: d[e'u] ?[^,;.:\x00]{3,40})? (?:est|sont|a ete|ont ete|etait) (?:[a-z]+ment |d'ores et deja |desormais )?(?:ecarte|exclu|rejete|repousse)e?s? par (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:a|au|aux|qui|dans|en)\b)"), "rejection", True),
    (re.compile(r"\b(?:dementis?) (?:[a-z]+ )?(?:est |sont )?(?:venue?s?|arrivee?s?|parvenue?s?|tombee?s?|emane|emanant) (?:[a-z]+ )?(?:de (?=[a-z])|du |des |d')(?P<who>(?:la |l')?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:dans|en|a|peu|ou|avant|apres)\b)"), "denial", None),
    (re.compile(r"\b(?:reponse|refus|condamnation|appel|avertissement|mise en garde|annonce|confirmation|replique|reaction|accusation|aveu|promesse|soutien|alerte) (?:[a-z]+ )?(?:est|sont) (?:[a-z]+ment |aussi |meme )?(?:venue?s?|arrivee?s?|parvenue?s?) (?:[a-z]+ment |aussi |meme )?(?:de (?=[a-z])|du |des |d')(?P<who>(?:la |l')?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:dans|en|a|peu|ou|avant|apres|qui)\b)"), "comment", None),
    (re.compile(r"\bannonce (?:[^,;.:\x00]{2,40} )?(?:a|ont|avait|avaient) ete (?:faite?s?|lancee?s?|formulee?s?|emise?s?|avancee?s?|proferee?s?|dressee?s?) (?:[a-z]+ment |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:dans|en|a|lors|devant|qui|sur|au)\b)"), "announcement", True),
    (re.compile(r"\b(?:promesse|proposition|offre|demande|accusation|declaration|revelation|menace|constat|appel) (?:[^,;.:\x00]{2,40} )?(?:a|ont|avait|avaient) ete (?:faite?s?|lancee?s?|formulee?s?|emise?s?|avancee?s?|proferee?s?|dressee?s?) (?:[a-z]+ment |(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?par (?P<who>(?:mm?\. |l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$| (?:dans|en|a|lors|devant|qui|sur|au)\b)"), "comment", True),
    (re.compile(r"\((?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?) (?:dement|nie|refute|conteste)(?:nt)?\)"), "denial", True),
    (re.compile(r"\b(?:pas question|hors de question|inenvisageable|impensable)(?: donc)?,? (?:pour|du cote de|chez) (?P<who>(?:mm?\. |l'|le |la |les )?[^,;.:\x00()]{2,40}?),? (?=de |d'|que |qu')"), "rejection", False),
)  # fmt: skip
SOUGHT = [
    AUXILIARY,
    CONJUNCTION,
    DECLINE,
    SELON,
    SELON_WHICH,
    SELON_HE,
    READ_IN,
    NO_WORD,
    SILENCE,
    TO_HEAR,
    *(pattern for pattern, *_ in NAMED_WITHIN),
]
"""What is sought in every sentence, by the words it can begin with."""
APPOSITION_ONLY = re.compile(r", [^,.;:\"\x00]{3,60}$")
NAMED = re.compile(
    r"(?:operation|film|livre|roman|album|chanson|chant|hymne|pancarte|banderole|panneau|inscription|slogan|projet|programme|plan|dit|dite|surnomme[es]*|baptise[es]*|titre|titree?|intitule[es]*|appele[es]*|nomme[es]*"
    r"|denomme[es]*|qualifie[es]*|sous le nom(?: de)?|mot|terme|expression|label|prix|festival|emission|documentaire|site|magazine|rapport|article|connue?s? (?:sous le nom de|comme)|le|la|les|l'|des|du|un|une|aux?|de|d') ?$"
)
