"""The patterns of French speech acts: what a verb group, a subject and a complement look like.

All patterns are read over the narration (folded text, quotations hidden); each is bounded, so that none runs away.
"""

import re

from geo.codebook import StatementType
from geo.speech.fr import ADVERB, Verb
from geo.starts import Starts
from geo.text import words

WORD = re.compile(r"[a-z]{3,}")
ADVERBS = rf"(?:,? {ADVERB}\b,?)"
PARENTHESIS = r"(?:, [^,;:.\"\x00]{2,45},)"
AUXILIARY = re.compile(
    r"(?:\b(?P<negation>n'|ne ))?(?:\b(?P<reflexive>s'|se ))?(?:\b(?:l'|lui |leur |les |nous |y |l'y |en ))*"
    r"\b(?P<aux>a|ont|avait|avaient|aurait|auraient|eut|eurent|ayant|avoir|est|sont|etait|etaient|fut|furent|serait|seraient)\b"
    r"(?P<inversion>[- ]t[-' ](?:il|elle|on|ils|elles)\b|-(?:ils|elles|il|elle)\b)?"
    rf"(?P<between>(?:{ADVERBS}|{PARENTHESIS}| (?:pas|jamais|guere|plus|point|rien)\b| ete\b)*),? $"
)
CLITICS = re.compile(
    r"(?:\b(?P<negation>n'|ne ))?(?:\b(?P<reflexive>s'|se ))?(?:\b(?:l'|lui |leur |les |la |le |nous |y |en ))*$"
)
OBJECT = re.compile(r"\b(?:l'|les |lui |leur |nous |la |le )$")
PRONOUN_AFTER = re.compile(r"-(?:t-)?(?:il|elle|on|ils|elles)\b| t[-'](?:il|elle|on)\b")
MUTUAL = re.compile(r"[^.;]{0,30}?\b(?:mutuellement|reciproquement|l'un l'autre|les uns les autres|entre eux)\b")
NOUN_BEFORE = re.compile(
    r"(?:\b(?:la|une|cette|sa|leur|de|des|du|le|un|ce|les|ces|ses|leurs|toute|aucune|chaque|sans|par|en|sur|nouvelle|sous|avec|contre"
    r"|pour|notre|votre|haute|derniere|premiere|seconde|deux|trois|plusieurs|quelques|autre|au|aux|a|et la|meme|tel|telle|son)|\bd'|\bl') $|\b[dl]'$"
)
NOUNLIKE = words(
    "alerte recherche tete cause demande annonce reproche note menace critique juge offre doute lance avance loue expose expose plainte promesse relate estime atteste "
    "programme conteste plaide replique riposte reponse rapporte dit juges critiques prie presse accuse parle trouve confie pointe "
    "glisse exprime pense compare defend moque interroge trouvent"
)
# After these, an infinitive is an act of speech: the light verb says how, not whether.
SUPPORT = re.compile(
    rf"(?:\b(?P<reflexive>s'|se )?(?:a|ont|avait|avaient|est|sont|etait|etaient)(?:[- ]t[-'](?:il|elle))?(?:{ADVERBS})*"
    rf" (?:beau|risque[es]*|tenu[es]*|borne[es]*|contente[es]*|fini|prefere|voulu|commence|choisi|ose|pu|du|su|empresse[es]*|plu|limite[es]*|hesite|cesse|continue|refuse)(?:{ADVERBS})*"
    r"(?: (?:a|de|par)\b| d')?"
    r"|\b(?:tient a|tiennent a|se borne a|se bornent a|se contente de|se contentent de|continue de|continue d'|continuent de|continuent d'|ne cesse de|ne cesse d'"
    r"|ne cessent de|n'hesite pas a|n'hesitent pas a|va jusqu'a|vont jusqu'a|ose|prefere|finit par|vient de|viennent de|venait de|vient d'))"
    rf"(?:{ADVERBS})* ?(?:(?:l'|les |lui |leur |se |s'|en |y ))?$"
)
CARRIED = re.compile(
    r"(?:\bavant (?:de |d')|\bnon sans (?:(?:lui |leur |les |l'))?|\bsans (?:toutefois |pour autant |manquer de )|\bpour (?:mieux )|\bquitte a |\bjusqu'a |, jusqu'a)"
    r"(?:[a-z]+ment )?(?:se |s'|les |l'|lui |leur )?$"
)
CARRIED_ON = re.compile(r"(?:\bet|,|\bpuis) (?:de |d')(?:se |s'|les |l'|lui |leur )?$")
GERUND_LEFT = re.compile(
    rf"(?P<comma>,|\bet|\bmais|\bpuis|\)|\"|\x00)?\s*(?P<en>\btout en |\ben )?(?P<clitic>(?:\b(?:ne |n'|se |s'|l'|les |lui |leur |la |le ))*)(?:(?:{ADVERBS}) )?$"
)
NUMBER = (
    r"(?:six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt|cent|mille|quelque|environ"
    r"|pres d[e']|au moins|au total|une (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine)|plus d[e']|moins d[e'])[a-z-]*\b"
)
DETERMINER = r"(?:l'|d'autres |(?:les?|la|une?|des|ces?|cette|cet|son|sa|ses|leurs?|plusieurs|certaine?s|deux|trois|quatre|cinq|de nombreu(?:x|ses)|divers(?:es)?|aucune?|chaque|tous les|toutes les|quelques|nos|notre|un des|l'une? des|mm?\.|mmes?|mlle|dr|pr|mgr|me) |(?:nombre|peu|beaucoup|bien|la plupart|une partie|une (?:diz|cent|vingt|trent)aine|des (?:dizaines|centaines|milliers)|une poignee|bon nombre|une majorite|rares sont) (?:de |d'|des |du |les ))"
DET = re.compile(DETERMINER)
PRONOUN = re.compile(
    r"(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette derniere|ces derniers|ces dernieres|les? premiers?|les? seconds?|la premiere|la seconde|l'une? d(?:'eux|'elles|es|e [a-z]+)\b|"
    r"l'un d'entre eux|l'un et l'autre|les deux|tous|tous deux|toutes deux|chacun|beaucoup|certains|certaines|d'autres|l'interessee?|lui|elle-meme|lui-meme"
    r"|l'autre|plusieurs|personne|nul|rien|aucun|d'aucuns|on|je|nous|vous|tu|cela|ca|ceci|ce qui|qui)\b"
)
NOBODY = re.compile(r"(?:personne|nul|rien|aucune?|on|je|nous|vous|tu|cela|ca|ceci|ce qui|j'|quiconque|quelqu'un)\b")
PREPOSITION = re.compile(
    r"(?:dans|en|a|au|aux|lors|apres|avant|selon|depuis|pour|sur|face|sous|par|avec|sans|chez|vers|entre|pres|loin|malgre|grace|outre|contre|devant|pendant|durant"
    r"|d'apres|de|du|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|d'|quant|hors|parmi|contrairement|conformement|suite|si|comme|lorsqu(?:e|')|quand|alors|tandis"
    r"|s'[a-z]+ant|[a-z]+ant|interrogee?s?|jointe?s?|contactee?s?|sollicitee?s?|questionnee?s?|citee?s?|invitee?s?|arrivee?s?|reunie?s?|attendue?s?|accusee?s?|presentee?s?|visee?s?"
    r"|accompagnee?s?|affiliee?s?|rejointe?s?|suivie?s?|imitee?s?|epaulee?s?|proches?|principale?s?|signataires?|originaires?|considere|considere?e?s?|soutenue?s?|basee?s?|elue?s?|nommee?s?|connue?s?|qui|que|qu'|dont|ou|et|mais|puis"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir)|cette (?:nuit|semaine)"
    r"|la (?:veille|semaine)|le (?:lendemain|meme jour|\d)|plus tot|plus tard|peu apres|ensuite|enfin|toutefois|cependant|pourtant|ainsi|aussi|egalement|lui|elle|eux|elles|elle|elle-meme"
    r"|desormais|deja|encore|tout|bien|certes|ici|la-bas|\d+|[a-z]+ment)\b"
)
BREAK = re.compile(
    r";|:(?=\s)| [-–—] |\b(?:tandis|alors|apres|pendant|parce|avant|bien|sans|pour|des lors|depuis) (?:que\b|qu')|\bpuisqu(?:e\b|')|\blorsqu(?:e\b|')"
    r"|\bquand\b|\bcar\b|\bor\b|\btout comme\b|\bmais\b|, et\b|\bsi\b"
)
NO_NOUN = re.compile(r"(?:que|de|avoir|etre|ne|pas|a|par|dans|sur|sous|comme|si|quand)\b|qu'|n'|d'(?!autres|aucuns)")
FINITE = re.compile(
    r"\b(?:ont|est|sont|avait|avaient|etait|etaient|fut|furent|sera|seront|aurait|auraient|serait|seraient|va|vont|doit|doivent|peut|peuvent"
    r"|fait|font|a (?=[a-z]+(?:e|i|u|is|it|ert)\b)|n'a|n'ont|n'est|s'est|se sont|a-t-il|a-t-elle)\b"
)
QUI = re.compile(rf"(?:^|[ ,])(?:,? ?qui|lequel|laquelle|lesquels|lesquelles)(?:{ADVERBS}|{PARENTHESIS})*,? ?$")
COORDINATION = re.compile(rf"(?:\b(?P<word>et|mais|puis|ou)|(?P<comma>,))(?:{ADVERBS})*,? ?$")
ALSO = re.compile(rf"^(?:[\s,]*(?:{ADVERB}|et|mais|puis|or|car|ainsi|donc)\b)*[\s,]*$")
QUE = re.compile(r"\b(?:que\b|qu')")
NOT_QUE = re.compile(
    r"(?:alors|tandis|ainsi|plus|moins|autant|tant|jusqu'a ce|apres|avant|pendant|sorte|lors|bien|aussi|tel|telle|tels|telles|ce|fait|des lors|afin|pour|meme|mieux|autre|parce) $"
)
INFINITIVE = re.compile(
    r"(?:ne pas |ne plus |ne |n'|en |y |l'|les |la |le |lui |leur |se |s'|d'en |bien |toujours |deja |egalement )*(?:[a-z]+(?:er|ir|re|oir))\b(?!-)"
)
NOT_INFINITIVE = re.compile(
    r"(?:contre|entre|notre|votre|autre|quatre|outre|lettre|ministre|titre|guerre|hier|premier|dernier|leur|mer|pour|affaire|centre|desastre|chiffre|dossier|terre|mercredi|janvier|fevrier|septembre|octobre|novembre|decembre|offre|propre|membre|nombre)\b"
)
NOUN_AFTER = re.compile(
    rf"(?:{DETERMINER}|\"|du |d'|des |de |a l'|toute?s? |celui|celle|ceux|[a-z']+-(?:t-)|davantage|plus |moins |beaucoup |avec|fermement|tout|trop|pas|pareil|pareille|vouloir|avoir|etre|\d|{NUMBER})"
)
A_AFTER = re.compile(r"\b(?:a|au|aux)\b(?! l'afp| la presse| reuters)")
DE_AFTER = re.compile(r"\b(?:de\b|d'|du\b|des\b)")
ABOUT_AFTER = re.compile(r"\b(?:sur|contre|pour|en faveur|si|s'il|au sujet|a propos|du|des|de|quant|a l'encontre|face)\b")
SKIP = re.compile(
    rf"(?:,? {ADVERB}\b,?|,? (?:a|aupres de|devant|face a|au|aux|dans|lors d|lors de|sur|par|au micro de|au cours d|via|depuis|en) (?:l'|la |le |les |des |un |une )?"
    r"(?:afp|reuters|ap|presse|la presse|journalistes?|medias?|des journalistes|des medias|telephone|telegram|twitter|x|facebook|un communique|une declaration|une interview|un entretien"
    r"|un message|un tweet|un discours|une allocution|une lettre|une tribune|une video|la television|la radio|conference de presse|une conference de presse|un point de presse"
    r"|parlement|deputes|senat|assemblee|son compte|marge|ouverture|issue|conseil de securite)\b(?: (?:publie|diffuse|lu|transmis|adresse|telephonique|commun|conjoint|ecrit|video|de presse|a la (?:television|presse|radio|nation)"
    r"|sur [a-z]+)e?e?s?\b)*,?)*"
)
TO = re.compile(r"\b(?:a|aux?|avec|devant)\b")
# What ends a clause that holds what is said.
END = re.compile(
    r";|,? (?:alors|tandis|pendant|apres|avant) (?:que\b|qu')|, (?:apres|a l'issue|au lendemain|sur fond|a l'occasion|au moment|dans le cadre|au terme|en marge|a quelques)\b"
    r"|, (?:a|ont) (?:rapporte|relaye|constate)\b|, (?:selon|d'apres|de source)\b|, (?:soit|mais|or|car)\b|, l[ea]s? [a-z]+ etant\b| - "
    r"|, une? (?=[a-z]+ )|, (?:signee?|qui|ou|dont)\b"
)
SOFT_END = re.compile(r" apres (?:de|des|les|un|une|la|le|l')\b| alors que\b| tandis que\b| lors d| a l'issue\b")
SELON = re.compile(
    r"\b(?:selon|d'apres|suivant|de l'avis|aux yeux|a en croire|a entendre|a l'entendre|dixit|au temoignage|sur la foi|si l'on en croit|s'il faut en croire|a en juger par|aux dires|au dire|de l'aveu meme|de l'aveu|du propre aveu|d'apres|a ecouter|de source|de sources|du point de vue|d'apre)\b"
)
NOT_SELON = re.compile(
    r" (?:que|lequel|laquelle|lesquels|lesquelles|les? (?:sources? ?[:,.;]|calendrier|accord|loi|plan|article|droit|principe|besoins?|cas|modalites|termes|regles|conditions|criteres|regions?|saisons?"
    r"|modele|scenario|meme|formule|procedure|constitution|circonstances|moyens|lieux|zones|pays|jours|quartiers)|la (?:loi|constitution|formule|tradition|procedure|meme|region|saison|nature|charte|gravite|taille)|l'(?:accord|article|usage|age|origine|heure|humeur|endroit)"
    r"|un (?:calendrier|schema|scenario|modele|principe|rituel|mode|plan|processus|itineraire)|une (?:formule|procedure|tradition|logique|methode|repartition|expression)|toute|toutes|son|sa|ses|leurs? (?:besoins|moyens|age)|si|des (?:modalites|criteres|regles))\b"
)
DECLINE = re.compile(
    r"\b(?:s'est|se sont|s'etait|s'etaient|se) (?:toutefois |cependant |egalement )?(?:abstenue?s?|refusee?s?|gardee?s?|abstient|refuse|refusent|gard[ae]) (?:de |d'|a )(?:tout |toute )?"
    r"(?:commenter|commentaire|reagir|repondre|confirmer|se prononcer|faire|declaration|donner|preciser|developper|reponse|reaction)"
    r"|\b(?:a|ont|avait|avaient) (?:toutefois |cependant |egalement |egal'ment )?(?:refuse|decline) (?:de |d'|a |tout |toute )(?:commenter|repondre|reagir|se prononcer|commentaire|declaration|s'exprimer|demande|faire|confirmer|preciser|donner)"
    r"|\b(?:refuse|refusent|decline|declinent) (?:de |d'|tout )(?:commenter|repondre|reagir|se prononcer|commentaire|s'exprimer)"
    r"|\bn'(?:a|ont|avait|avaient) (?:toutefois |cependant |pour l'heure |dans l'immediat )?(?:pas|jamais) (?:encore |immediatement |non plus |dans l'immediat |tout de suite |aussitot )?"
    r"(?:souhaite|voulu|desire|accepte de|tenu a|commente|repondu|donne suite|reagi|fait de commentaires?|fait le moindre|pu etre joint[es]*|retourne)\b"
    r"|\bn'(?:a|ont|avait|avaient) (?:fait|emis|livre|souhaite faire) aucun(?:e)? (?:commentaire|declaration|reaction)"
    r"|\b(?:est|sont|etait|etaient) reste[es]* (?:muet(?:te)?s?|silencieu[a-z]+)|\bn'(?:a|ont) donne aucun(?:e)? (?:explication|precision|detail|commentaire)"
    r"|\bse refuse(?:nt)? a tout commentaire|\bn'(?:a|ont) (?:pas )?(?:pipe mot|souffle mot|dit mot|rien (?:dit|laisse filtrer|voulu dire))|\bne (?:pipe|pipent|souffle|soufflent|dit|disent) mot\b|\bn'en (?:dit|disent|dira) (?:pas|guere) (?:plus|davantage)|\b(?:a |ont )?(?:botte|bottent) en touche\b|\b(?:refuse|refusent|a refuse|ont refuse) d'en dire (?:plus|davantage)"
    r"|\b(?:garde|gardent|observe|observent|garde) (?:toujours )?le silence\b|\b(?:s'est|se sont|se) mur(?:e|es|ee|ees|ent) dans (?:le|un|leur|son) (?:silence|mutisme)|\b(?:est|sont|reste|restent) (?:reste[es]* )?(?:coi[ts]?|evasi(?:f|ve|fs|ves)|injoignables?|muet(?:te)?s?|silencieu(?:x|se|ses))\b"
    r"|\bn'(?:etait|etaient|a|ont) pas (?:pu etre )?(?:joignables?|jointe?s?)\b|\bne s'est pas (?:exprimee?|prononcee?)|\bne se sont pas (?:exprime|prononce)[es]*|\b(?:elude|esquive|eludent|esquivent) la question\b|\b(?:s'est|se sont) tu[es]*\b|\bse (?:tait|taisent)\b|\bprefere(?:nt)? (?:les |la |le |se )?taire\b"
    r"|\bn'(?:a|ont|avait|avaient) ni (?:confirme|infirme|dementi|valide)[a-z ,]{0,20}\bni (?:dementi|infirme|confirme|commente)\b|\bne (?:confirme|confirment|commente|commentent|souhaite|souhaitent) (?:pas|ni)\b(?! que)"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas |guere |point )?(?:daigne|juge (?:bon|utile) de|cru bon de|voulu|pu|ete en mesure de|communique|confirme|precise|dit mot) ?(?:repondre|reagir|commenter|s'exprimer|donner suite|de chiffre|de bilan|de commentaire)"
    r"|\bse (?:gardant|refusant|gardent|garde)(?: bien)?(?: toutefois| cependant)? (?:de|a|d')(?: tout)? ?(?:commenter|commentaire|reagir|confirmer|se prononcer|repondre)|\breserve(?:nt)? (?:sa|leur) reponse\b"
    r"|\bn'(?:a|ont|avait|avaient) (?:pas |jamais |point )?(?:desserre les (?:dents|levres)|ouvert la bouche|lache (?:un|le moindre) mot|dit (?:un|le moindre) mot|leve le voile)|\brenvo(?:ie|ient|yait|yer|ye) (?:vers|a) (?:un|le|son|les?) (?:communique|service|porte-parole)"
    r"|\b(?:s'est|se sont|se) retranch(?:e|es|ee|ees|ent) derriere\b|\bn'(?:a|ont) (?:pas )?(?:rien )?laisse (?:rien )?(?:filtrer|paraitre)\b"
)
_LIGHT_ROWS: tuple[tuple[str, StatementType, str, str], ...] = (
        (r"\bfai(?:t|re|sait|saient|sant)\b(?:,? (?:a|par) [^,;]{2,25})? (?:savoir|valoir|observer|remarquer|comprendre|part)\b|\bfait-on (?:savoir|valoir|observer|remarquer)\b|\b(?:fit|font|firent)(?: (?:savoir|valoir|observer|remarquer|part))\b", "claim", "qnd", "faire savoir"),
        (r"\b(?:fai(?:t|re|sait|saient|sant)|font|fit|firent) (?:\w+ )?etat\b", "claim", "d", "faire etat"),
        (r"\b(?:laisse|laisser|laissait|laissent|laissant|laisses) (?:entendre|clairement entendre|planer)\b", "comment", "qn", "laisser entendre"),
        (r"\b(?:mis|mise|met|mettent|mettait|mettaient|mettant|mettre|mit|mirent) (?:\w+ment )?en garde\b", "warning", "qsdn0", "mettre en garde"),
        (r"\b(?:mis|met|mettent|mettait|mettant|mettre) en (?:cause|doute)\b", "accusation", "n", "mettre en cause"),
        (r"\b(?:pointe|pointent|pointant|montre|montrent|pointait|montrant) du doigt\b", "accusation", "n0", "pointer du doigt"),
        (r"\b(?:tire|tirent|tirant|tirait|sonne|sonnent|sonnant|sonner|tirer) (?:la sonnette d'alarme|l'alarme|le tocsin)\b", "warning", "s0qd", "tirer la sonnette d'alarme"),
        (r"\b(?:rendu|rend|rendent|rendait|rendant|rendre) (?:un )?(?:\w+ )?hommage\b", "praise", "a0", "rendre hommage"),
        (r"\b(?:lance|lancent|lancant|lancait) (?:\w+ment )?(?:un|des|plusieurs) (?:\w+ )?appels?\b", "appeal", "a0sd", "lancer un appel"),
        (r"\b(?:fai(?:t|re|sait|saient|sant)|font) (?:\w+ment )?appel\b", "request_help", "a", "faire appel"),
        (r"\b(?:prend|pris|prennent|prenait|prenant) (?:\w+ )?(?:a temoin|a partie)\b", "accusation", "n0", "prendre a partie"),
        (r"\b(?:tenu|tient|tiennent|tenait|tenant|tenir) (?:\w+ment )?(?:[^,;.]{2,60} )?(?:pour )?responsables?\b", "accusation", "n0sd", "tenir pour responsable"),
        (r"\b(?:rejete|rejettent|rejette|rejetant|rejetaient|rejetait|impute|fait porter|font porter) (?:la|toute la|l'entiere) (?:faute|responsabilite)\b", "accusation", "ns0d", "rejeter la responsabilite"),
        (r"\b(?:donne|donnent|donnant|donnait|lance|lancent|pose|fixe|adresse) (?:un ultimatum|l'ordre|ordre|consigne|\w+ heures|\w+ jours)\b", "demand", "ad0", "donner l'ordre"),
        (r"\b(?:dit|disent|disait|disant) (?:non|oui)\b", "rejection", "a0", "dire non"),
        (r"\b(?:exprime|emis|emet|emettent|dit|redit|exprimer|expriment|exprimant|exprimait|manifeste|formule|fait part de) (?:\w+ ){0,2}(?:sa|son|ses|leur|leurs|une|un|de|l'|la) (?:[a-z]+ )?(?:\"\x00|(?:effroi|emotion|desarroi|accord|confiance|regret|voe?u|etonnement|impatience|mecontentement|peine|souhait|preoccupations?|inquietudes?|soutien|solidarite|condoleances|regrets?|souhaits?|espoirs?|voe?ux?|doutes?|colere|indignation|craintes?|gratitude|satisfaction|desaccord|volonte|reserves?|opposition|horreur|tristesse|consternation)\b)", "comment", "0", "exprimer"),
        (r"\b(?:presente|adresse|adressent|transmis|presentent) (?:ses|leurs|des|aux? [^,;]{2,30}) (?:condoleances|excuses|felicitations|remerciements)\b", "praise", "0", "presenter ses condoleances"),
        (r"\b(?:pris|prend|prennent|prenant) acte\b", "comment", "d", "prendre acte"),
        (r"\b(?:pris|prend|prenant|prennent) l'engagement\b", "intent", "d", "prendre l'engagement"),
        (r"\b(?:apporte|reaffirme|renouvele|reitere) (?:\w+ment )?(?:son|leur|tout son) soutien\b", "praise", "a0", "apporter son soutien"),
        (r"\b(?:porte|portent|portant|porter) (?:(?:le|leur|son|ce) bilan|plainte contre)\b", "claim", "a0n", "porter le bilan"),
        (r"\b(?:crie|crient|criant) (?:au|a la|victoire|vengeance)\b", "accusation", "n0a", "crier a"),
        (r"\b(?:brandit|brandissent|agite|agitent|agitant|brandi) la menace\b", "warning", "d", "brandir la menace"),
        (r"\b(?:se veut|se veulent|se voulait|se voulaient|s'est voulue?)\b", "comment", "A", "se vouloir"),
        (r"\b(?:rejette|rejettent|rejete|balaye|balaie|balaient) (?:tout |toute |toutes |en bloc)", "denial", "n0", "rejeter en bloc"),
        (r"\b(?:mis|met|mettent|mettant) [^,;.]{2,50} sur le compte\b", "accusation", "d", "mettre sur le compte"),
        (r"\ben lav(?:e|ent|ait) les mains\b", "denial", "0", "s'en laver les mains"),
        (r"\b(?:assure|assurent|assurant)(?: [^,;.]{2,30})? de (?:sa|son|leur|tout son) (?:solidarite|soutien|appui|amitie)\b", "praise", "0", "assurer de son soutien"),
        (r"\by (?:voit|voient|voyait|lit|a vu|ont vu)\b|\b(?:voit|voient|voyait|vu) dans (?:cette|ce|cet|ces|la|le|l')", "comment", "0", "y voir"),
        (r"\b(?:reiter|renouvel|multipli|adress)(?:e|ent|le|lent|ant|ait) (?:\w+ment )?(?:son|leur|ses|leurs|un|des|les) appels?\b", "appeal", "0", "renouveler son appel"),
        (r"\b(?:publi|livr|donn|communiqu|dress|avanc|fourni|etabli)(?:e|ent|ant|ait|t|ssent|s)? (?:un|le|leur|son|ce) (?:nouveau |premier |dernier |lourd )?(?:bilan|decompte|chiffre)\b", "claim", "0", "publier un bilan"),
        (r"\b(?:appelle|appellent|appele|appelait|appelant) de (?:ses|leurs) voe?ux\b", "appeal", "0", "appeler de ses voeux"),
        (r"\b(?:met|mis|mettent|mettant) l'accent sur\b", "comment", "0", "mettre l'accent"),
        (r"\b(?:remis|remet|remettent|remettant) en (?:cause|question)\b", "denial", "0", "remettre en cause"),
        (r"\b(?:offert|offre|offrent|offrant|propose|proposent) (?:ses|leurs) bons offices\b|\b(?:offert|offre|offrent) (?:sa|leur) mediation\b", "intent", "0", "offrir ses bons offices"),
        (r"\b(?:fait|prete|font|fit) serment\b", "intent", "d", "faire serment"),
        (r"\b(?:pose|posent|posant) (?:comme (?:prealable|condition)|(?:ses|leurs|des|deux|trois) conditions?)\b", "demand", "0", "poser des conditions"),
        (r"\b(?:mis|mise|met|mettent|mettait|mettre|mettant) (?:en demeure|au defi)\b", "demand", "0", "mettre en demeure"),
        (r"\b(?:oppose|opposent|opposait) (?:une fin de non-recevoir|un refus|un non|son veto|leur veto|un dementi)", "rejection", "0", "opposer un refus"),
        (r"\b(?:ferme|ferment|claque|tourne) (?:la porte|le dos) (?:a|au|aux)\b", "rejection", "0", "fermer la porte"),
        (r"\b(?:balaye|balaie|balaient|balayent|balayant|balayait|ecarte|ecartent) (?:[^,;.]{0,40}? )?d'un revers de (?:la )?main\b", "rejection", "0", "balayer d'un revers de main"),
        (r"\b(?:donne|donnent|sonne|sonnent|lance|lancent) (?:l'alerte|l'alarme|un cri d'alarme|un signal d'alarme)\b", "warning", "0", "donner l'alerte"),
        (r"\b(?:fait|font|fit|faisant) (?:l'eloge|part de (?:sa|son|leur) (?:satisfaction|gratitude))\b", "praise", "0", "faire l'eloge"),
        (r"\b(?:rendu|rend|rendent|rendant) publi(?:c|que|cs|ques)\b", "announcement", "0", "rendre public"),
        (r"\b(?:leve|levent) le voile\b", "announcement", "0", "lever le voile"),
        (r"\b(?:persiste|persistent) et (?:signe|signent)\b", "comment", "0", "persister et signer"),
        (r"\b(?:crie|crient|hurle|hurlent) au (?:scandale|complot|loup|mensonge)\b", "accusation", "0", "crier au scandale"),
        (r"\b(?:voit|voient|vu|denonce|denoncent) la main d", "accusation", "0", "voir la main"),
        (r"\b(?:formule|formulent|emis|emet|emettent|exprime|expriment) (?:des|de|ses|leurs|quelques) (?:reserves|doutes|critiques|craintes|regrets|souhaits|voe?ux|objections|reproches|inquietudes|griefs|propositions|recommandations|exigences|condoleances|excuses|soupcons)\b", "comment", "0", "emettre"),
        (r"\b(?:demande|demandent|demandant) (?:des comptes|des explications|pardon|grace)\b", "demand", "0", "demander des comptes"),
        (r"\b(?:presente|presentent|a presente|offre|offrent) (?:ses|leurs|des) excuses\b", "comment", "0", "presenter ses excuses"),
        (r"\b(?:dit|disent|redit|redisent|disant) (?:\w+ment )?(?:sa|son|leur) (?:[a-z]+)\b", "comment", "0", "dire sa"),
        (r"\b(?:reporte|rejette|rejettent|fait retomber|font retomber|renvoie|renvoient) (?:la|toute la|l'entiere) (?:faute|responsabilite|balle)\b", "accusation", "0", "rejeter la faute"),
        (r"\b(?:voudrait|voudraient|souhaiterait|souhaiteraient|aimerait|aimeraient|veut|veulent|voulait) (?:bien )?qu(?:e |')", "appeal", "0", "vouloir que"),
        (r"\b(?:maintient|maintiennent|maintenu|maintenait) (?:sa|son|ses|leur|leurs) (?:position|version|accusations?|exigences?|greve|appel|mot d'ordre|menaces?|refus|offre|demandes?)\b", "comment", "0", "maintenir sa position"),
        (r"\by (?:souscri(?:t|vent|re)|consen(?:t|tent)|adher(?:e|ent))\b", "comment", "0", "y souscrire"),
        (r"\b(?:lance|lancent) un (?:\w+ )?avertissement\b", "warning", "a0", "lancer un avertissement"),
        (r"\b(?:tourne|tournent) en derision\b", "comment", "n0", "tourner en derision"),
        (r"\b(?:ecarte|ecartent|ecartant|exclut|exclu|excluent|exclure) (?:toute|tout|l'idee|l'hypothese|la possibilite|le recours|l'option|l'eventualite|la perspective|la piste|la these|le scenario|(?:une? |les? |la |l'|des )(?:retraits?|dialogue|cessez|treve|compromis|report|retour|envoi|[a-z]+tions?|[a-z]+ments?)\b)", "rejection", "n0", "ecarter"),
        (r"\b(?:livre|livrent|donne|donnait) (?:une|sa|leur|une autre|la meme) version\b", "claim", "0nd", "donner sa version"),
        (r"\b(?:enfonc|ressass)(?:e|ent|ant|ait) le clou\b|\bne (?:decolere|decolerent|decolerait) pas\b|\bprend(?:re|s|nent)? (?:ses|leurs) distances|\bpris (?:ses|leurs) distances|\b(?:fait|font|fit) (?:le point|allusion|reference|amende honorable|mine d)|\b(?:se gard|s'est gard|se sont gard)[a-z]+ (?:bien )?(?:de |d')(?!comment|tout comm)|\b(?:rompt|rompu|rompent) le silence|\b(?:veut|veulent|voulait|voulaient|dit|disent) (?:croire|esperer)\b|\bne (?:cache|cachent|cachait|cachaient) (?:pas|plus|guere) |\bn'(?:a|ont) pas cache |\bne (?:fait|font) (?:pas|guere) mystere|\b(?:affich|partag|redi|confi|cri|rumin|ten)(?:e|ent|er|ait|aient|ant|t|sent) (?:haut et fort )?(?:son|sa|ses|leur|leurs) (?:optimisme|pessimisme|confiance|colere|inquietudes?|desarroi|desaccord|scepticisme|prudence|espoirs?|satisfaction|fermete|determination|deception|amertume|peine|soulagement|impatience|lassitude|incomprehension|peur|haine|degout|joie|fierte|analyse|crainte)|\bse (?:joint|joignent) a la (?:douleur|peine)|\bs'(?:associe|associent) (?:a la|au) (?:douleur|peine|deuil)|\b(?:prend|pris|prennent) (?:position|la defense)\b|\b(?:se dit|se disent) (?:pret|ouvert)[a-z]* a\b|\bpose(?:nt)? la question\b", "comment", "0", "idiome de commentaire"),
        (r"\b(?:dress|bross|livr|depeign|etabl|tir)(?:e|ent|ant|ait|i|it|issent) (?:un|le|ce|leur|son|d'\w+) (?:[a-z]+ )?(?:tableau|constat|portrait|diagnostic|bilan|recit)\b|\b(?:fait|font|fit|faisait|faisant) (?:mention|le constat|le (?:meme )?recit|le (?:meme )?decompte)\b|\bse (?:fait|font) l'echo\b|\b(?:met|mis|mettent|mettant) en avant\b|\b(?:avance|avancent|avancait) (?:l'hypothese|la these|le chiffre|un chiffre|l'idee)|\bprivilegi(?:e|ent|ait|aient|er|ant) (?:la piste|l'hypothese|la these)|\bcompte(?:nt)? (?:deja |desormais |pour l'heure )?(?:\d[\d. ]*|une? [a-z]+aine d[e']|[a-z-]{3,20}) ?(?:morts?|blesses?|disparus?|sinistres?|victimes|deplaces|cas|interpellations|arrestations|tues|deces|corps|depouilles|maisons|otages)\b|\b(?:fait|font|faisait) remonter\b|\bplaid(?:e|ent|ant) (?:non )?coupable\b|\bs'en (?:tient|tiennent|tenait) (?:a|aux?)\b|\b(?:tient|tiennent|tenu) pour (?:acquis|certain|etabli|avere)", "claim", "0", "idiome de constat"),
        (r"\btir(?:e|ent|ait) a boulets rouges|\bn(?:e |')(?:mache|machent|a pas mache|ont pas mache) pas (?:ses|leurs) mots|\bn'(?:a|ont) pas mache (?:ses|leurs) mots|\bpouss(?:e|ent) (?:un|son|leur) coup de gueule|\b(?:hurl|cri)(?:e|ent|ant|ait|aient) (?:a la|a l'|au) (?:trahison|injustice|infamie)|\bjett?(?:e|ent) la pierre", "condemnation", "0", "idiome de blame"),
        (r"\b(?:lanc|adress|donn|envoy)[a-z]{1,4} (?:[a-z]+ment )?(?:un|une|des|son|leur|ses) (?:[a-z]+ )?(?:avertissement|mise en garde|ultimatum|menace|coup de semonce)|\bprofer(?:e|ent|ant) des menaces|\bpouss(?:e|ent) un cri d'alarme", "warning", "0", "idiome de menace"),
        (r"\btap(?:e|ent) du poing|\b(?:pos|fix|dict)(?:e|ent|ant|ait) (?:un|son|leur|ses|leurs|des) (?:ultimatum|exigences?|conditions?|lignes? rouges?)|\bdemand(?:e|ent|ait|aient|ant) (?:des comptes|reparation|justice)", "demand", "0", "idiome d'exigence"),
        (r"\b(?:rappel|rappell)(?:e|ent) a l'ordre|\b(?:lanc|adress|reiter|renouvel|renouvell|multipli|relanc|emet|emi|formul)[a-z]{0,4} (?:[a-z]+ment )?(?:le |un |son |leur |ses |des |les )(?:[a-z]+ )?(?:appels?|voe?u|souhait|supplique)\b|\b(?:emis|emet|formule|lance) (?:le|un) (?:voe?u|souhait|appel)", "appeal", "0", "idiome d'appel"),
        (r"\bappel(?:le|lent|lait|laient|e|ant|ait) (?:[a-z]+ment )?(?:a l'aide|au secours|a la rescousse)|\b(?:lance|lancent) un sos\b|\b(?:tend|tendent) la main\b", "request_help", "0", "idiome de secours"),
        (r"\bfai(?:t|re|sait|sant) porter (?:[^,;.]{2,50} )?(?:la|toute la|l'entiere) (?:responsabilite|faute)|\bfont porter (?:[^,;.]{2,50} )?la responsabilite|\brenv(?:oie|oient|oye) dos a dos|\bne (?:fait|font) aucun doute sur|\b(?:port|formul|profer|lanc|multipli|reiter|renouvel|renouvell)(?:e|ent|ant|ait|aient) (?:de |des |ses |leurs |les |de nouvelles )(?:[a-z]+ )?accusations?|\bdesign(?:e|ent|ait) (?:le|les|un|comme) (?:coupables?|responsables?)", "accusation", "0", "idiome d'accusation"),
        (r"\b(?:fait|font|fit|faisant) l'annonce\b|\b(?:donn|accord)(?:e|ent|ait|ant) (?:son|leur) (?:feu vert|accord|aval|blanc-seing)", "announcement", "0", "idiome d'annonce"),
        (r"\b(?:fait|font|prononce|prete|reitere|renouvele|tenu) (?:le |la |une |sa |leur |des )?(?:serment|promesse|promesses|engagement|voe?u)\b|\breaffirm(?:e|ent|er|ant) (?:sa|leur|son) (?:volonte|engagement|determination|intention)|\bsonge(?:nt|ait|aient)? a [a-z]+(?:er|ir|re)\b|\bfait miroiter", "intent", "0", "idiome de promesse"),
        (r"\btir(?:e|ent) (?:son|leur) chapeau|\b(?:rend|rendent|rendu) grace|\b(?:adress|present|exprim|dit|disent|redit)(?:e|ent|ant)? (?:ses|leurs|sa|leur|tout son|son) (?:\"\x00+\" |[a-z]+ )?(?:felicitations|gratitude|reconnaissance|admiration|remerciements|soutien)", "praise", "0", "idiome de louange"),
        (r"\bbala(?:ie|ient|ye|yent|yait|yant) (?:[a-z]+ment )?(?:ces|les|ses|leurs|cette|toutes? (?:les |ces )?|l'|la |le )?(?:[a-z]+ )?(?:critiques?|accusations?|propositions?|offres?|arguments?|hypotheses?|objections?|craintes?|soupcons?|allegations?|idees?|rumeurs?|reproches?|inquietudes?|demandes?)|\bne ve(?:ut|ulent) (?:(?:pas |plus )?(?:de |d'|rien )(?!la\b)|(?:pas|plus) (?:se |s'|y |en |les? |la |l'|lui |leur )?(?!etre (?:nomme|cite|identifie|reconnu))[a-z]{2,}(?:er|ir|re|oir)\b)|\bn'en ve(?:ut|ulent) pas|\boppos(?:e|ent|ait) (?:un|une|son|leur) (?:refus|non|veto|fin)|\b(?:ne veut|ne veulent) pas entendre parler|\bn'(?:y )?voi(?:t|ent) (?:pas|aucun|nul)[a-z]* (?:d'|de )?(?:utilite|interet|raison|nulle)|\by voi(?:t|ent) pas d'utilite", "rejection", "0", "idiome de refus"),
        (r"\b(?:oppos|publi|appor|diffus)(?:e|ent|ait|te|tent) (?:un|son|leur) (?:[a-z]+ )?dementi", "denial", "0", "idiome de dementi"),
        (r"\b(?:est|sont|etait|etaient|reste|restent|demeure|demeurent)(?:,? [a-z]+ment)? (?:convaincu|persuade|d'avis|certain|categorique|formel|intimement convaincu)[a-z]*\b(?= que\b| qu'| ?:)|\bsoufflent? le chaud et le froid|\bmis(?:e|ent) sur\b|\by lis(?:ent|ait|aient)\b", "comment", "q0", "idiome d'opinion"),
        (r"\b(?:est|sont|etait|etaient|reste|restent|demeure|demeurent|se montre|se montrent)(?:,? [a-z]+ment)? (?:oppose|hostile|rebelle)[es]* (?:a|au|aux)\b|\bcamp(?:e|ent|ait|aient) sur (?:sa|son|ses|leurs?)\b|\bne l'entend(?:ent)? pas\b|\bn'entend(?:ent)? pas (?:ceder|reculer|negocier|se laisser|plier|bouger|transiger)|\bn'en demord(?:ent)? pas|\bne transig(?:e|ent|era|eront) pas", "rejection", "0", "idiome de fermete"),
        (r"\bs'inscri(?:t|vent|vait) en faux|\bn'en cro(?:it|ient) pas un mot|\bpretend(?:ent)? (?:tout )?le contraire|\bcri(?:e|ent) a la (?:manipulation|calomnie|desinformation)", "denial", "0", "idiome de contradiction"),
        (r"\ben (?:ve(?:ut|ulent)|voul(?:ait|aient)) (?:a|aux?)\b|\bcri(?:e|ent|ait|aient) a l'(?:ingerence|imposture|injustice|assassinat|abandon)|\b(?:est|sont) (?:une fois de plus |encore )?(?:montre|pointe)[es]* du doigt par", "accusation", "0", "idiome de grief"),
        (r"\breflechi(?:t|ssent|ssait) a (?:l[a']|un|des|sa|son|[a-z]+(?:er|ir|re)\b)|\bse reserv(?:e|ent|ait) (?:le droit|la possibilite)", "intent", "0", "idiome d'intention"),
        (r"\bfai(?:t|sait|saient|sant) d[eu'][^,;.]{2,50} (?:un prealable|une condition|une ligne rouge|une priorite)|\bfont d[eu'][^,;.]{2,50} (?:un prealable|une condition|une ligne rouge)|\b(?:veut|veulent|voulait|voulaient|voudrait|voudraient|aimerait|aimeraient|exigent de|exige de|demandent a|demande a) savoir\b", "demand", "0", "idiome de condition"),
        (r"\baccueill(?:e|ent|i|ait) (?:tres )?(?:favorablement|avec (?:satisfaction|soulagement|joie|enthousiasme|bienveillance|faveur))", "praise", "0", "idiome d'accueil"),
        (r"\b(?:mis|met|mettent|pose) sur la table\b|\bfixe(?:nt|ra)? (?:au|a la|pour le) [^,;.]{2,40} la (?:date|tenue|reprise|fin)", "announcement", "0", "idiome de date"),
        (r"\bpresent(?:e|ent|ait|aient|ant) (?:[^,;.]{2,60} )?comme\b", "claim", "0", "presenter comme"),
        (r"\bprevoi(?:t|ent) (?:[a-z]+ment )?(?:de |d')(?:se |s'|y |en |les? |la |l'|lui |leur )?[a-z]{3,}(?:er|ir|re|oir)\b|\bprevoya(?:it|ient) (?:de |d')[a-z]{3,}(?:er|ir|re|oir)\b", "intent", "0", "prevoir de"),
        (r"\b(?:instaure|decrete|proclame|declare|impose|leve)(?:nt)? (?:[a-z]+ (?:dernier )?)?(?:l'etat d(?:'urgence|'exception|e siege|e catastrophe)|la loi martiale|un cessez-le-feu|une treve)", "announcement", "0", "decreter l'etat d'urgence"),
        (r"\bse (?:rejett|rejet|renvoi|renvoy)[a-z]* (?:mutuellement |tour a tour )?(?:la|les) (?:responsabilites?|faute|balle|accusations)", "accusation", "0", "se rejeter la faute"),
        (r"\bs'en (?:remet|remettent) a|\bprevoi(?:t|ent) (?:une|un|des|deja) (?:nouvelles? |forte |net |leger )?(?:hausse|baisse|recul|croissance|recession|pluies|crues?|rebond|aggravation|tempete|inflation|deficit|secousses)|\btabl(?:e|ent|ait|aient) sur", "comment", "0", "idiome de prevision"),
)  # fmt: skip
LIGHT = tuple(Verb(lemma, event_type, frames) for _, event_type, frames, lemma in _LIGHT_ROWS)
LIGHT_STARTS = Starts([re.compile(pattern) for pattern, *_ in _LIGHT_ROWS])
AGENCY = re.compile(
    r"\b(?:afp|reuters|associated press|ap|tass|itar-tass|ria novosti|ria|interfax|xinhua|chine nouvelle|anadolu|bloomberg|dpa|efe|ansa|agence france-presse|kyodo|yonhap|belga|ats|keystone-ats)\b"
)
STRONG = words(
    "denoncer fustiger exhorter condamner reclamer saluer plaider affirmer assurer declarer dire accuser estimer revendiquer expliquer preciser dementir nier avertir repondre raconter temoigner ajouter s'inquieter se dire"
) | {"se dire"}
ALONE = words(
    "protester acquiescer s'alarmer s'inquieter jubiler s'impatienter s'emporter dementir nier refuser contester s'indigner s'insurger defendre confirmer"
)
APPOSED = re.compile(r"(?:l[ae] |l['’])?(?:[a-zéèêàç]+[ -]){0,3}[A-ZÀ-Ý]")
NOUN_START = re.compile(r"(?:(?<=[ ,;(\"])|^)((?:l'|le |la |les |un |une |des |son |sa |leur |m\. |mme |[a-z]{3,}))")
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
    r"pour (?=[^,.;]{3,70}, )(?!(?:la|le|les|l'|un|une|cette|ce) (?:premiere|moment|instant|heure|suite|reste|part|raison|fois)\b)"
)
STAMP = re.compile(r"[•‣·▪►*]\s+|[\[(]?\d{1,2} ?[:hH] ?\d{0,2}[\])]?\s*[-–—:|.]?\s*(?=\D)")
DECLINE_WORDS = (
    "abst",
    " mur",
    "est ",
    "sont ",
    "ne s",
    "question",
    "tais",
    "tait",
    "refus",
    "gard",
    "declin",
    "n'a",
    "n'ont",
    "reste",
)

NAME_AFTER = re.compile(r", (?:[A-ZÀ-Ý][\w’'-]+)(?: (?:al-|el-|ben|bin|de|von|van)? ?[A-ZÀ-Ý][\w’'-]+){0,3}(?=[ ,])")
CHIEFS = words(
    "directeur directrice redacteur redactrice porte patron patronne president presidente journaliste correspondant correspondante"
)
TO_WHOM = words("reclamer demander annoncer confirmer reveler reprocher")
BARE_HEADS = words("sources habitants temoins medecins secouristes autorites mm m mme")
AFTER_NOUN = re.compile(
    r"[,;:!?\"\x00]|\.(?=\s|$)(?<!\bm\.)(?<!\bmm\.)| (?:dans un|dans une|dans la|dans le|dans l'|dans son|lors|a l'issue|au cours|devant|sur (?:x|twitter|telegram|son|sa|ses|les reseaux|la|le|les|une|un|facebook|france|instagram|tiktok)|aupres|a (?:l'afp|l'agence|la presse|la television"
    r"|la radio|des|son|l'occasion|propos|reuters|ses|un|une|l'antenne)|au (?:journal|quotidien|micro|sujet|terme|lendemain|moment|cours|telephone)|aux (?:journalistes|medias|deputes|cotes)|cite|citee|cites|joint|jointe|joints|interroge|interrogee|contacte|contactee|en (?:visite|reference|allusion|marge|reponse|conference|reaction|direct|parlant|precisant|ajoutant|evoquant|faisant|citant|soulignant|qualifiant)|apres|avant|pendant"
    r"|par (?:la voix|telephone|ecrit|message|visioconference)|via|que|qu'|qui|dont|ou|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|ce soir|cette nuit|dans la (?:soiree|nuit|matinee)|en fin|en debut|plus tot|tout en|alors|tandis|et (?:a|ont|que)|mais|depuis|d'avoir|d'etre|de (?=[a-z]+(?:er|ir) )|faute|reclamant|lui aussi|peu apres)\b"
)
AFTER_SELON = re.compile(
    AFTER_NOUN.pattern[: -len(r")\b")]
    + r"|a|ont|est|sont|avait|etait|cite[es]*|publie[es]*|rendu|rendus|date|consulte[es]*|transmis|obtenu[es]*|parus?|diffuse[es]*|relaye[es]*)\b"
)
IDIOMS = {
    lemma: re.compile(pattern)
    for lemma, pattern in {
        "admettre": r"(?!(?:sa|son|ses|leurs?|une?|des|la|les?|l')(?:[a-z]+ )?(?:erreurs?|defaites?|echecs?|retards?|fautes?|pertes?|responsabilites?|revers|difficultes?|bavures?|usage|mort|faits?|existence|manques?|lenteurs?|impuissance|limites|abus|dysfonctionnements?|presence|recul|repli|tirs?|frappes?)\b)",
        "requerir": r"l'anonymat|(?!.{0,40}(?:ans|mois|peine|prison|mort|perpetuite|acquittement|relaxe|non-lieu))",
        "evaluer": r"(?:l[ea]s? |l')(?:situation|degats|besoins|risques?)(?! a)",
        "dicter": r"(?:sa loi|leur loi|le rythme)",
        "noter": r"(?:ses|son|leurs?) ",
        "interpeller": r".",
        "condamner": r"[^.;]{0,120}\b(?:ans? de|mois de|a mort|a la (?:prison|perpetuite|peine)|a perpetuite|a une (?:amende|peine)|par contumace|avec sursis)\b",
        "reconnaitre": r"(?!(?:sa|son|ses|leurs?|une?|des|la (?:responsabilite|defaite|perte|mort)|l'(?:erreur|echec|existence)|les? (?:faits|echec|erreurs?|pertes?))\b)",
        "annoncer": r"(?:la couleur|de la pluie|le printemps)",
        "rapporter": r"\d|des (?:millions|milliards)|(?:une|la) (?:medaille|victoire)",
        "defendre": r"(?:la ville|la capitale|le territoire|les positions|la ligne|leurs? positions|sa position|leurs? terres?|son titre|l'entree|la frontiere|des positions|le pont|les droits|la cause)",
        "confirmer": r"(?:sa place|son statut|son avance|la tendance)",
        "trouver": r".",
        "parler": r"(?:de la (?:pluie)|du tout)",
        "exprimer": r".",
        "relever": r"(?:de|du|des|le defi|la tete)\b",
        "exposer": r"(?:des|les|la population)\b",
        "refuser": r"(?:du monde|l'entree|l'acces)",
        "rejeter": r"(?:a la mer|des (?:eaux|gaz|tonnes))",
        "decliner": r"(?:en|de)\b",
        "louer": r"(?:un|une|des|les|le|la) (?:appartement|voiture|maison|chambre|avion|bateau|local|vehicule)",
        "accuser": r"(?:un (?:retard|coup|deficit|recul)|le coup|une (?:baisse|perte|chute|hausse|fatigue)|son age|reception|des pertes)",
        "demander": r"(?:du temps|beaucoup|des (?:mois|annees|efforts))",
        "saluer": r"(?:de la main|la foule|le convoi|les? (?:soldats?|troupes|drapeau|passants|enfants|cameras|spectateurs|public)\b)",
        "interroger": r".",
        "comparer": r".",
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
ALONE_END = re.compile(rf"(?:,? {ADVERB})*(?:[.,;!]| en bloc| tout en bloc|$)")
BY = re.compile(rf"(?:{ADVERBS})*(?: d(?:e |')(?:[a-z]+ )?\"\x00+\s?\")? par ")
CLAUSE_START = re.compile(r"[;:] |\btandis que |\balors que |, mais ")
COMMA = re.compile(r",|$")
COMMA_OR_MARK = re.compile(r",|\"")
CONJUNCTIONS = re.compile(r"(?:(?:et|mais|or|puis|dont|ou|que|qu'|car|ainsi|si|donc|comme|alors|aussi)\b ?)+")
DETERMINER_ON = re.compile(r" (?=(?:le|la|les|l'|un|une|des|son|sa|leur|m\.|mme) ?[a-z])")
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
OF_WHOM = re.compile(r"(?:a|au|aux) [^.;]{2,90}?\b(?:de |d')")
REPORTED = re.compile(r"\b(?:que |qu')$")
SELON_GAP = re.compile(r"(?:,? (?:en|toujours|encore) [^,]{0,20},)? (?:de |du |d'|des )?| d'| du | de l'| des ")
SEMICOLON = re.compile(r";")
SOURCE = re.compile(
    r" (?:(?:de|aupres d[e'u]|aupres des|de la part) (?:la )?sources? [^,.;]{3,60}"
    r"|(?=(?:au |a la |a l'|aupres d|dans l'entourage|chez |du cote)[^,.;]{4,60})[^,.;\"]{4,60})"
)
SO_THAT = re.compile(r"[^.;]{0,80}\bpour que\b")
STOP_MARK = re.compile(r"[,;:]")
TELLS = re.compile(r",? ?(?:que\b|qu'|\"|:)")
TIME_FIRST = re.compile(ADVERB + r"\b,? ?")
TOKEN = re.compile(r"[^\s,]+")
VERB_AFTER_NOUN = re.compile(r" (?:qui|que|dont|ou|n'|ne|se|s')\b| s'| n'")
WHO = re.compile(r" (?:qui|dont) ")
WHOM_TO = re.compile(r"[^.;]{0,110}?\b(?:de |d'|a )")

ASIDE = re.compile(r"(?:dans|lors|devant|par|a|au|sur|en|depuis) [^,.;:\"\x00]{3,70}, ")
AT_TOWN = re.compile(r" [àÀ] (?=[A-ZÀ-Ý])")
POSTED = re.compile(r"\b(?:ambassad|consul|envoye|represent|correspond|bureau|chef|delegu)")
NO_WORD = re.compile(
    r"\b(?:silence radio|aucun commentaire|pas de commentaires?|aucune reaction|pas de reaction|pas un mot|motus)"
    r"(?:,? (?:pour l'heure|pour l'instant|dans l'immediat|officielle))? (?:du cote |de la part )?(?:de (?=[a-z]+)|du |des |de la |de l'|d'|a |au |chez )"
)
AFTER_QUOTE = re.compile(
    r",? ?(?:(?:(?P<aux>a|ont|avait|avaient)(?P<he>-t-(?:il|elle)|-(?:ils|elles))?|s'est|se sont|se|s') ?)?(?P<verb>(?<![a-z])(?:lu\b|[a-z]{3,}))"
    r"(?P<it>-t-(?:il|elle)|-(?:ils|elles|il|elle))?(?:, [^,.;\"]{2,25},)? "
)
NOT_A_VERB = words(
    "dans selon lors mais est sont comme pour avant apres avec une contre entre sur alors ensuite etait reste cette mille quelque notre votre autre outre telle "
    "puisque lorsque quoique dont sans sous chez vers depuis pendant leur elle ils elles tandis ainsi encore jusque parce malgre voire mardi jeudi avait sera serait "
    "titre aussi egalement apparemment etaient avaient auraient seraient"
)
PRESENT_FORM = re.compile(r"(?:[a-z]+(?:e|ent|it|issent|ait|aient|a|oit|end|et))$")
PAST_FORM = re.compile(r"(?:[a-z]+(?:e|ee|es|i|ie|is|u|us|it|ert))$")
ASIDE_SHORT = re.compile(r", [^,.;:\"\x00]{2,25}, ?")
TO_NOUN = re.compile(
    r"(?:devant|aupres d(?:e |es |u |')|face a|avec|au nom d(?:e |es |u |')) ?[^,.;:\"\x00]{3,45}? (?=(?:pour|contre|sur|en faveur|a|au|aux|de|d'|que|qu')\b)"
)
FAR_NOUN = re.compile(r"(?<= )(?=(?:l'|le |la |les |une? |des |son |sa |ses |leurs? |mm?\. |mmes? |[a-z]))")
AFTER_PREPOSITION = re.compile(
    r"\b(?:de|du|des|d'|a|au|aux|en|dans|sur|par|avec|sans|contre|pour|chez|sous|vers|une?|l[ea]s?|et)[ ']$|'$"
)
READ_IN = re.compile(r"\b(?:lit-on|peut-on lire|pouvait-on lire|a-t-on pu lire|est-il ecrit|ecrit-on) dans (?=[a-z])")
BRACKET_NAME = re.compile(r" ?\((?:l[ea]s? |l['’])?([A-ZÀ-Ý][^()\d:,;]{1,45})\)")
QUE_BEFORE_VERB = re.compile(
    r"(?:\b(?P<whole>ce qu(?:e |')|comme (?:(?:le |l')(?=$))?|ainsi qu(?:e |')|tel(?:le)?s? qu(?:e |'))|\b(?:que |qu'))$"
)
AND_TO = re.compile(r"(?:\bet|,|^) (?:[^,;:.\"]{2,50}) (?:de |d')(?:se |s'|l'|lui )?$")
REACTION = re.compile(
    r"(?:la |sa |une |premiere |cette |ce |ces |le |les |un )?(?:(?:nouveau|dernier|premier) )?(?:phrase|mots?|formule|parole|propos|credo|refrain|consigne|cri du coeur|bilan|decompte|version|communique|precision|reponse|reaction|commentaire|verdict|avertissement|mise en garde|message|appel|aveu|promesse|constat|explication|conclusion|temoignage|mot d'ordre|analyse)s?"
    r"(?: [a-z]{4,12})? (?=(?:de |du |des |d'))(?:de |du |des |d')(?:la |l')?"
)
OPENS = re.compile(r"(?:(?P<reflexive>se |s')|les |l'|y |ne |n')?(?P<verb>[a-z]{4,})(?= |$)")
INTRODUCES = re.compile(r"(?:, [^:.\"]{2,60})? ?:? ?\"")
SOURCE_IN_BRACKETS = re.compile(r" \((?=sources?\b|selon |d'apres )(?:selon |d'apres )?([^()]{4,50})\)")
# Verbs that things take as well ("la crise rappelle que", "l'année promet d'être longue"): their subject must be known to speak.
THINGS_TOO = words(
    "confirmer rappeler reveler annoncer indiquer suggerer exiger menacer prevoir attester promettre temoigner souligner decrire evoquer refuser exclure soutenir "
    "signaler demander appeler inviter interroger justifier contredire presager trahir proposer offrir informer alerter etablir relever resumer raconter conclure avancer "
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
# Heads of a subject that never speaks, however plain the verb: "le film raconte", "le moteur accuse".
THINGS = words(
    "film livre roman tableau piece chanson serie album graphique courbe carte moteur incendie epidemie crise situation route digue pont mur toit fleuve riviere recolte saison journee nuit "
    "toiture batiment immeuble procedure loi reglement accord traite texte-loi plan projet reforme mesure tempete orage seisme attaque explosion drame scrutin vote chute hausse baisse guerre "
    "conflit combat combats greve match but victoire defaite reconstruction usine corps vehicule avion navire bateau train camion prix cours maladie virus photo image images exposition"
)
IN_PLACE = re.compile(
    r"(?:dans|sur|vers|au (?:coeur|milieu|sein|deuxieme|premier|petit|cours)|a (?:l'aube|l'interieur|bord|proximite)|pres|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)\b"
)
COUNTED = words(
    "recenser denombrer compter constater noter observer trouver comptabiliser"
)  # "à Gaza, on dénombre": nobody says so
CHARGED = words("accuser soupconner critiquer exhorter sommer presser suspecter conspuer fustiger")
ON_LEAD = re.compile(
    r"(?:^|(?<=[ ,\n\"]))(?P<prep>au|aux|a|chez|cote|du cote d(?:e |u |es )?(?:la |l')?|dans l'entourage d(?:e |u |es )?(?:la |l')?|dans les (?:rangs|milieux|cercles|couloirs|allees|chancelleries)(?: d(?:e |u |es )?)?(?:la |l')?|dans le camp|dans(?= (?:son|leur) (?:entourage|camp))) ?"
    r"(?P<who>[^,;.:\x00]{2,50}?),? (?:(?:ou|et) )?(?:l')?on (?:se |s'|y |en |n'|ne )?$"
)
LABEL = re.compile(
    r"(?P<who>(?P<acronym>(?:l['’])?(?!(?:RDC|RCA|USA|UK|EAU|ARCHIVES|URGENT|ALERTE|DIRECT|LIVE|VIDEO|PHOTOS?|NB|PS|FLASH)\b)[A-Z][A-Z0-9-]{2,9})|(?:L[ae]s? |L['’])?[A-ZÉ][^\d,;.:«»\"“”!?]{2,45}) ?: "
)
# "Nouveau bilan du Croissant-Rouge : 14 morts", "Bilan provisoire (Croissant-Rouge) : 14 morts"
TOLL_LABEL = re.compile(
    r"(?:(?:nouveau|dernier|premier|le|ce|un|son) ){0,2}(?:bilan|decompte|chiffres?|total)(?: [a-z]+)? ?(?:de la |de l'|du |des |d'|de |\()(?P<who>[^,;.:()\x00]{2,50})\)? ?(?::|, )"
)
LAST_TOLL = re.compile(
    r", (?:selon un |d'apres un )?(?:nouveau |dernier |premier )?(?:bilan|decompte)(?: [a-z]+)? (?:de la |de l'|du |des |d'|de )(?P<who>[^,;.:()\x00]{2,50})\.?$"
)
TOLL_BY = re.compile(
    r"\b(?:porte|revu|revise|etabli|ramene|fixe|chiffre|estime|evalue)[es]* (?:a|au|aux|entre|en)\b[^.;,\x00]{0,60}? par (?=[a-z])"
)
AT_PLACE_FIRST = re.compile(r"(?:a|au|aux|du cote d(?:e |u |es )(?:la |l')?|chez|cote) ?(?P<who>[^,;.:\x00]{2,40}), ")
ADJECTIVE_FIRST = re.compile(r"(?:\w+ )?(?:reaction|commentaire)s? (?:officielle? )?(?P<adjective>[a-z-]{5,20})\b")
FAR_ASIDE = re.compile(r"[^,;:\"\x00]{2,80}, (?=(?:de |d'|que |qu'|a |au |aux |\"))")
JUDGED = re.compile(
    r"(?:[a-z]+ment |tres |trop |peu |plus )?[a-z]{4,}(?:e|ee|if|ive|eux|euse|al|ale|ble|ant|ent|aire|iste|ique|u|ue|is)s? (?:tout|toute|l[ea]s?|l'|ces?|cet|cette|d'|de|des|du|une?|son|sa|leurs?|ses|que|qu') ?"
)
TO_HEAR = re.compile(
    r"(?:^|, )(?P<cue>a (?:l'en croire|l'entendre|l'ecouter|les en croire|les entendre|les ecouter)|a (?:ses|leurs) yeux|de (?:son|leur) propre aveu|a (?:son|leur) avis)(?=,|\.?$)"
)
NO_COMMA = words(
    "annoncer dire indiquer affirmer declarer preciser expliquer signaler confirmer assurer rapporter raconter regretter informer deplorer"
)
VERBAL = re.compile(r"[a-z]{2,}(?:era|eront|ira|iront|dra|dront|ait|aient|ent|e)|a|ont|veut|peut|doit|fera|sera|aura|va")
SILENCE = re.compile(
    r"\b(?:aucune reaction|pas de reaction|aucun commentaire|pas de commentaires?|silence radio|motus(?: et bouche cousue)?|pas un mot)\b"
)
# "KHARTOUM, 16 mai 2024 (AFP) - ", "Goma, 3 février 2024 – ": the head of a dispatch, no part of what is said
DATELINE_HEAD = re.compile(
    r"(?:[A-ZÀ-Ý][A-ZÀ-Ý'’ -]{2,40}|[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý(][\w'’)-]+){0,3}(?=,? ?(?:\(|\d|le \d|[a-zéû]+ \d)))"
    r"(?:/[A-ZÀ-Ý][\w'’ -]{2,30})?(?:\s?\([^)\n]{1,30}\))?(?:,? [^-–—:,.«»\"\n]{1,25}){0,3}\s?(?:\([A-Za-z]{2,8}\) ?)?(?:[-–—] |[-–—](?=[A-ZÀ-Ý«\"]))\s*(?=\S)"
)
SELON_TAIL = re.compile(r", (?:selon|d'apres|a en croire|dixit) (?P<who>[^,;.\x00\"]{2,60})$")
NOT_AFTER = re.compile(r"(?:-t-\w+)? (?:pas|jamais|plus|guere|ni|aucun|nullement|rien)\b")
# What a verb says when it is denied: "ne croit pas à une trêve", "n'a pas accepté l'offre"; others say nothing then.
_DENIED: tuple[tuple[StatementType, str], ...] = (
    ("comment", "croire penser estimer considerer juger esperer attendre"),
    ("rejection", "accepter envisager souhaiter"),
    ("denial", "reconnaitre admettre"),
    ("claim", "nier contester dementir cacher"),
    ("warning", "exclure ecarter"),
)
WHEN_NEGATED: dict[str, StatementType] = {lemma: event_type for event_type, row in _DENIED for lemma in words(row)}
# Who speaks stands inside the construction: its pattern, the type it makes, and whether what is said stands before it.
NAMED_WITHIN: tuple[tuple[re.Pattern[str], StatementType, bool], ...] = (
    (re.compile(r"\b(?<!ete )revendique(?:e|s|es)? (?:[a-z]+ment )?par (?P<who>(?:l'|le |la |les |un |une |des )?[^,;.:\x00()]{2,50}?)(?=,|\.|;| (?:a|ont|est|sont|avait|n'|qui|dans|contre)\b|$)"), "claim", True),
    (re.compile(r", (?:dementi|nie|refute|conteste)e?s? (?:[a-z]+ment )?par (?P<who>(?:l'|le |la |les )?[^,;.:\x00()]{2,40}?)(?=,|\.|;|$)"), "denial", True),
    (re.compile(r"\bpresentee?s? par (?P<who>(?:l'|le |la |les )?[^,;.:\x00()]{2,40}?) comme\b"), "claim", True),
    (re.compile(r"\((?P<who>(?:l'|le |la |les )?[^,;.:\x00()]{2,40}?) (?:dement|nie|refute|conteste)(?:nt)?\)"), "denial", True),
    (re.compile(r"\b(?:pas question|hors de question|inenvisageable|impensable)(?: donc)?,? (?:pour|du cote de|chez) (?P<who>(?:l'|le |la |les )?[^,;.:\x00()]{2,40}?),? (?=de |d'|que |qu')"), "rejection", False),
)  # fmt: skip
NAMED_WITHIN_WORDS = ("revendique", " par ", " dement", "question", "nie", "contest", "refut", "impensable", "inenvisageable")
APPOSITION_ONLY = re.compile(r", [^,.;:\"\x00]{3,60}$")
NAMED = re.compile(
    r"(?:operation|film|livre|roman|album|chanson|chant|hymne|pancarte|banderole|panneau|inscription|slogan|projet|programme|plan|dit|dite|surnomme[es]*|baptise[es]*|titre|titree?|intitule[es]*|appele[es]*|nomme[es]*"
    r"|denomme[es]*|qualifie[es]*|sous le nom(?: de)?|mot|terme|expression|label|prix|festival|emission|documentaire|site|magazine|rapport|article|connue?s? (?:sous le nom de|comme)|le|la|les|l'|des|du|un|une|aux?|de|d') ?$"
)
