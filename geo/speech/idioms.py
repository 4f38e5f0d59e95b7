"""Light verbs and idioms of speech, as data: "faire état de", "tirer la sonnette d'alarme", "fermer la porte à".

Each row: a pattern over the narration, the statement type, what must follow (the frames of :mod:`geo.speech.fr`; ``0`` for
nothing) and the name by which the other rules know the verb.
"""

import re

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import StatementType
from geo.speech.fr import Verb, conjugate
from geo.text import fold

__all__ = ["INFINITIVES", "LIGHT", "LIGHT_PATTERNS", "PARTICIPLES"]

# "s'en prendre à" a ship or a village is no speech
_NOT_STRUCK = r"(?! (?:(?:des|les|la|le|un|une|plusieurs|deux|trois|ses|leurs?|\d+|une [a-z]+aine (?:de |d'))|(?:de |d'))? ?(?:l')?(?:[a-z]+ )?(?:navires?|bateaux|cargos?|petroliers?|convois?|patrouilles?|maisons?|magasins?|commerces?|boutiques?|vehicules?|voitures?|villages?|ecoles?|eglises?|mosquees?|batiments?|bureaux?|locaux|siege|domiciles?|residences?|biens|convois?|bus|camions?|policiers|gendarmes|passants|migrants|etrangers|refugies|fermiers|villageois|habitants|civils|casernes?|postes?|commissariats?|barricades?)\b)"

_ROWS: tuple[tuple[str, StatementType, str, str], ...] = (
        (r"\bfai(?:t|re|sait|saient|sant)\b(?:,? (?:a|par) [^,;]{2,25})? (?:savoir|connaitre|valoir|observer|remarquer|comprendre|part)\b|\bfait-on (?:savoir|valoir|observer|remarquer)\b|\b(?:fit|font|firent)(?: (?:savoir|connaitre|valoir|observer|remarquer|part))\b", "claim", "qnd", "faire savoir"),
        (r"\b(?:fai(?:t|re|sait|saient|sant)|font|fit|firent) (?:\w+ )?etat\b", "claim", "d", "faire etat"),
        (r"\b(?:laisse|laisser|laissait|laissent|laissant|laisses) (?:entendre|clairement entendre|planer|filtrer|echapper|transparaitre)\b", "comment", "qn", "laisser entendre"),
        (r"\b(?:mis|mise|met|mettent|mettait|mettaient|mettant|mettre|mit|mirent) (?:\w+ment )?en garde\b", "warning", "qsdn0", "mettre en garde"),
        (r"\b(?:mis|met|mettent|mettait|mettant|mettre) en cause\b", "accusation", "n", "mettre en cause"),
        (r"\b(?:tire|tirent|tirant|tirait|sonne|sonnent|sonnant|sonner|tirer) (?:la sonnette d'alarme|l'alarme|le tocsin)\b", "warning", "s0qd", "tirer la sonnette d'alarme"),
        (r"\b(?:rendu|rend|rendent|rendait|rendant|rendre) (?:un )?(?:\w+ )?hommage\b", "praise", "a0", "rendre hommage"),
        (r"\b(?:lance|lancent|lancant|lancait) (?:\w+ment )?(?:un|des|plusieurs) (?:\w+ )?appels?\b", "appeal", "a0sd", "lancer un appel"),
        (r"\b(?:fai(?:t|re|sait|saient|sant)|font) (?:\w+ment )?appel\b", "request_help", "a", "faire appel"),
        (r"\b(?:prend|pris|prennent|prenait|prenant) (?:\w+ )?(?:a temoin|a partie)\b", "accusation", "n0", "prendre a partie"),
        (r"\b(?:tenu|tient|tiennent|tenait|tenant|tenir) (?:\w+ment )?(?:[^,;.]{2,60} )?(?:pour )?responsables?\b", "accusation", "n0sd", "tenir pour responsable"),
        (r"\b(?:rejete|rejettent|rejette|rejetant|rejetaient|rejetait|impute|fait porter|font porter) (?:la|toute la|l'entiere) (?:faute|responsabilite)\b", "accusation", "ns0d", "rejeter la responsabilite"),
        (r"\b(?:donne|donnent|donnant|donnait|lance|lancent|pose|fixe|adresse) (?:un ultimatum|l'ordre|ordre|consigne|\w+ heures|\w+ jours)\b(?! (?:plus|apres|avant|durant|de suite))", "demand", "ad0", "donner l'ordre"),
        (r"\b(?:dit|disent|disait|disant) (?:non|oui)\b", "rejection", "a0", "dire non"),
        (r"\b(?:exprime|emis|emet|emettent|dit|redit|exprimer|expriment|exprimant|exprimait|manifeste|manifestent|formule|formulent|marque|marquent|reitere|reiterent|renouvele|renouvelle|fait part de|font part de|fait connaitre|font connaitre|fait entendre|font entendre) (?:\w+ ){0,2}(?:(?:sa|son|ses|leur|leurs|une|un|de|la) |l')(?:[a-z]+ )?(?:\"[ \x00]|(?:effroi|emotion|desarroi|accord|confiance|regret|voe?u|etonnement|impatience|mecontentement|peine|souhait|preoccupations?|inquietudes?|soutien|solidarite|condoleances|regrets?|souhaits?|espoirs?|voe?ux?|doutes?|avis|opinion|idee|desir|conviction|colere|indignation|craintes?|gratitude|satisfaction|desaccord|volonte|intentions?|reserves?|opposition|horreur|tristesse|consternation|disposition|disponibilite|attachement|determination|desapprobation|reprobation|scepticisme|incomprehension|agacement|irritation|amertume|deception|soulagement|hostilite|sympathie|respect|admiration|compassion|douleur|position|point de vue|vues?)\b)", "comment", "0", "exprimer"),
        (r"\b(?:presente|adresse|adressent|transmis|presentent) (?:ses|leurs|des|aux? [^,;]{2,30}) (?:condoleances|excuses|felicitations|remerciements)\b", "praise", "0", "presenter ses condoleances"),
        (r"\b(?:pris|prend|prennent|prenant) acte\b", "comment", "d", "prendre acte"),
        (r"\b(?:pris|prend|prenant|prennent) l'engagement\b", "intent", "d", "prendre l'engagement"),
        (r"\b(?:apporte|reaffirme|renouvele|reitere) (?:\w+ment )?(?:son|leur|tout son) soutien\b", "praise", "a0", "apporter son soutien"),
        (r"\b(?:porte|portent|porter) (?:(?:le|leur|son|ce) bilan|plainte contre)\b|\bportant plainte contre\b", "claim", "a0n", "porter le bilan"),
        (r"\b(?:crie|crient|criant) (?:au|a la|a l'(?!aide|unisson)|victoire|vengeance)\b", "accusation", "n0a", "crier a"),
        (r"\b(?:brandit|brandissent|agite|agitent|agitant|brandi) la menace\b", "warning", "d", "brandir la menace"),
        (r"\b(?:se veut|se veulent|se voulait|se voulaient|se voulut|se voulurent|s'est voulue?|se sont voulue?s)\b", "comment", "A", "se vouloir"),
        (r"\b(?:rejette|rejettent|rejete|balaye|balaie|balaient) (?:(?:toutes? |tous? )?(?:ces |les |ses )?en bloc|tout en bloc|tou(?:t|te|s|tes) (?:[a-z]+ )?(?:les )?(?:accusation|allegation|implication|responsabilite|lien|role|participation|complicite|soupcon|grief|reproche|faute|culpabilite|collusion|ingerence|critique)s?\b)", "denial", "n0", "rejeter en bloc"),
        (r"\b(?:rejette|rejettent|rejete|balaye|balaie|balaient|refuse|refusent|exclut|excluent|exclu|ecarte|ecartent) tou(?:t|te|s|tes) (?!en )", "rejection", "n0", "rejeter tout"),
        (r"\b(?:mis|met|mettent|mettant) [^,;.]{2,50} sur le compte\b", "accusation", "d", "mettre sur le compte"),
        (r"\ben lav(?:e|ent|ait) les mains\b", "denial", "0", "s'en laver les mains"),
        (r"\b(?:assure|assurent|assurant)(?: [^,;.]{2,30})? de (?:sa|son|leur|tout son) (?:solidarite|soutien|appui|amitie)\b", "praise", "0", "assurer de son soutien"),
        (r"\by (?:voit|voient|voyait|lit|a vu|ont vu)\b|\b(?:voit|voient|voyait|vu) dans (?:(?:cette|ce|cet|ces) |(?:la |le |l'|sa |son )(?:[a-z]+(?:[ts]ion|ment|[ea]nce)|mesure|texte|loi|geste|accord|retrait|report|raid|attaque|offre|vote|greve|crise|visite|choix|projet|refus|depart|retour|chute|hausse|baisse|frappe|traite|proces)\b)", "comment", "0", "y voir"),
        (r"\b(?:reiter|renouvel|multipli|adress)(?:e|ent|le|lent|ant|ait) (?:\w+ment )?(?:son|leur|ses|leurs|un|des|les) appels?\b", "appeal", "0", "renouveler son appel"),
        (r"\b(?:publi|livr|donn|communiqu|dress|avanc|fourni|etabli)(?:e|ent|ant|ait|t|ssent|s)? (?:un|le|leur|son|ce) (?:nouveau |premier |dernier |lourd )?(?:bilan|decompte|chiffre)\b", "claim", "0", "publier un bilan"),
        (r"\b(?:appelle|appellent|appele|appelait|appelant) de (?:ses|leurs) voe?ux\b", "appeal", "0", "appeler de ses voeux"),
        (r"\b(?:met|mis|mettent|mettant) l'accent sur\b", "comment", "0", "mettre l'accent"),
        (r"\b(?:remis|remet|remettent|remettant) en (?:cause|question)\b", "denial", "0", "remettre en cause"),
        (r"\b(?:offert|offre|offrent|offrant|propose|proposent) (?:ses|leurs) bons offices\b|\b(?:offert|offre|offrent) (?:sa|leur) mediation\b", "intent", "0", "offrir ses bons offices"),
        (r"\b(?:fait|prete|font|fit) serment\b(?! (?:sur|devant|comme|pour|en qualite))", "intent", "d", "faire serment"),
        (r"\b(?:pose|posent|posant) (?:comme (?:prealable|condition)|(?:ses|leurs|des|deux|trois) conditions?)\b", "demand", "0", "poser des conditions"),
        (r"\b(?:mis|mise|met|mettent|mettait|mettre|mettant) (?:en demeure|au defi)\b", "demand", "0", "mettre en demeure"),
        (r"\b(?:oppose|opposent|opposait) (?:une fin de non-recevoir|un refus|un non|son veto|leur veto|un dementi)", "rejection", "0", "opposer un refus"),
        (r"\b(?:ferme|ferment|claque|tourne) (?:la porte|le dos) (?:a|au|aux)\b", "rejection", "0", "fermer la porte"),
        (r"\b(?:balaye|balaie|balaient|balayent|balayant|balayait|ecarte|ecartent) (?:[^,;.]{0,40}? )?d'un revers de (?:la )?main\b", "rejection", "0", "balayer d'un revers de main"),
        (r"\b(?:donne|donnent|sonne|sonnent|lance|lancent) (?:l'alerte|l'alarme|un cri d'alarme|un signal d'alarme)\b", "warning", "0", "donner l'alerte"),
        (r"\b(?:fait|font|fit|faisant) (?:l'eloge|part de (?:sa|son|leur) (?:satisfaction|gratitude))\b", "praise", "0", "faire l'eloge"),
        (r"\b(?:leve|levent) le voile\b", "announcement", "0", "lever le voile"),
        (r"\b(?:persiste|persistent) et (?:signe|signent)\b", "comment", "0", "persister et signer"),
        (r"\b(?:crie|crient|hurle|hurlent) au (?:scandale|complot|loup|mensonge)\b", "accusation", "0", "crier au scandale"),
        (r"\b(?:voit|voient|vu|denonce|denoncent) la main d", "accusation", "0", "voir la main"),
        (r"\b(?:formule|formulent|emis|emet|emettent|exprime|expriment) (?:des|de|ses|leurs|quelques) (?:reserves|doutes|critiques|craintes|regrets|souhaits|voe?ux|objections|reproches|inquietudes|griefs|propositions|recommandations|exigences|condoleances|excuses|soupcons)\b", "comment", "0", "emettre"),
        (r"\b(?:demande|demandent|demandant) (?:des comptes|des explications|pardon|grace)\b", "demand", "0", "demander des comptes"),
        (r"\b(?:presente|presentent|a presente|offre|offrent) (?:ses|leurs|des) excuses\b", "comment", "0", "presenter ses excuses"),
        (r"\b(?:dit|disent|redit|redisent|disant) (?:(?:\w+ment|\w+di|dimanche|hier) )?(?:son|leur) (?:refus|rejet|veto)\b", "rejection", "0", "dire son refus"),
        (r"\b(?:dit|disent|redit|redisent|disant) (?:\w+ment )?(?:sa|son|leur) (?:[a-z]+)\b", "comment", "0", "dire sa"),
        (r"\b(?:reporte|rejette|rejettent|fait retomber|font retomber|renvoie|renvoient) (?:la|toute la|l'entiere) (?:faute|responsabilite|balle)\b", "accusation", "0", "rejeter la faute"),
        (r"\b(?:voudrait|voudraient|souhaiterait|souhaiteraient|aimerait|aimeraient|veut|veulent|voulait) (?:bien )?qu(?:e |')", "appeal", "0", "vouloir que"),
        (r"\b(?:maintient|maintiennent|maintenu|maintenait) (?:sa|son|ses|leur|leurs) (?:position|version|accusations?|exigences?|greve|appel|mot d'ordre|menaces?|refus|offre|demandes?)\b", "comment", "0", "maintenir sa position"),
        (r"\by (?:souscri(?:t|vent|re)|consen(?:t|tent)|adher(?:e|ent))\b", "comment", "0", "y souscrire"),
        (r"\b(?:lance|lancent) un (?:\w+ )?avertissement\b", "warning", "a0", "lancer un avertissement"),
        (r"\b(?:tourne|tournent) en derision\b", "comment", "n0", "tourner en derision"),
        (r"\b(?:ecarte|ecartent|ecartant|exclut|exclu|excluent|excluant|excluait|exclure) (?:toute|tout|l'idee|l'hypothese|la possibilite|le recours|l'option|l'eventualite|la perspective|la piste|la these|le scenario|(?:une? |les? |la |l'|des )(?:retraits?|dialogue|cessez|treve|compromis|report|retour|envoi|assauts?|offensive|escalade|guerre|frappes?|recours|hausse|baisse|referendum|scrutin|vote|sommet|rencontre|entretien|accord|partage|amnistie|concessions?|demission|depart|recul|reforme|scenario|issue|paix|[a-z]+tions?|[a-z]+ments?)\b)", "rejection", "n0", "ecarter"),
        (r"\b(?:livre|livrent|donne|donnait) (?:une|sa|leur|une autre|la meme) version\b", "claim", "0nd", "donner sa version"),
        (rf"\b(?:enfonc|ressass)(?:e|ent|ant|ait) le clou\b|\bne (?:decolere|decolerent|decolerait) pas\b|\bprend(?:re|s|nent)? (?:ses|leurs) distances|\bpris (?:ses|leurs) distances|\b(?:fait|font|fit) (?:le point|allusion|reference|amende honorable)|\b(?:se gard|s'est gard|se sont gard)[a-z]+ (?:bien )?(?:de |d')(?=(?:l[ea]s? |l'|y |en )?[a-z]+(?:er|ir|re)\b)(?!comment|tout comm)|\b(?:rompt|rompu|rompent) le silence|\bne (?:cache|cachent|cachait|cachaient) (?:pas|plus|guere) |\bn'(?:a|ont) pas cache |\bn(?:e |'en )(?:fait|font) (?:pas|guere|aucun) (?:un )?mystere|\bne s'en cach(?:e|ent|ait|aient) (?:pas|guere|plus)|\bn'en (?:pense|demord)(?:ent)? pas (?:moins)?(?= ?:)|\b(?:affich|partag|redi|confi|cri|rumin|ten)(?:e|ent|er|ait|aient|ant|t|sent) (?:haut et fort )?(?:son|sa|ses|leur|leurs) (?:optimisme|pessimisme|confiance|colere|inquietudes?|desarroi|desaccord|scepticisme|prudence|espoirs?|satisfaction|fermete|determination|deception|amertume|peine|soulagement|impatience|lassitude|incomprehension|peur|haine|degout|joie|fierte|analyse|crainte)|\bse (?:joint|joignent) a la (?:douleur|peine)|\bs'(?:associe|associent) (?:a la|au) (?:douleur|peine|deuil)|\b(?:prend|pris|prennent) (?:position(?!,? (?:(?:{WEEKDAY}|hier)(?: \d+ [a-z]+| matin| soir)?,? )?(?:a|aux?|dans|autour|devant|depuis|le long|aux abords|face|derriere|sur (?:les|la|le|l'|des))\b)|la defense)\b|\bpose(?:nt)? la question\b", "comment", "0", "idiome de commentaire"),
        (r"\b(?:dress|bross|livr|depeign|etabl|tir)(?:e|ent|ant|ait|i|it|issent) (?:un|le|ce|leur|son|d'\w+) (?:[a-z]+ )?(?:tableau|constat|portrait|diagnostic|bilan|recit)\b|\b(?:fait|font|fit|faisait|faisant) (?:mention|le constat|le (?:meme )?recit|le (?:meme )?decompte)\b|\bse (?:fait|font) l'echo\b|\b(?:met|mis|mettent|mettant) en avant\b|\b(?:avance|avancent|avancait) (?:l'hypothese|la these|le chiffre|un chiffre|l'idee)|\bprivilegi(?:e|ent|ait|aient|er|ant) (?:la piste|l'hypothese|la these)|\bcompte(?:nt)? (?!ses |leurs |les |des )(?:deja |desormais |pour l'heure )?(?:\d[\d. ]*|une? [a-z]+aine d[e']|[a-z-]{3,20}|[a-z-]{3,20} mille) ?(?:morts?|blesses?|disparus?|sinistres?|victimes|deplaces|cas|marcheurs|manifestants|participants|grevistes|votants|interpellations|arrestations|tues|deces|corps|depouilles|maisons|otages)\b|\b(?:fait|font|faisait) remonter\b|\bplaid(?:e|ent|ant) (?:non )?coupable\b|\bs'en (?:tient|tiennent|tenait) (?:a|aux?)\b|\b(?:tient|tiennent|tenu) pour (?:acquis|certain|etabli|avere)", "claim", "0", "idiome de constat"),
        (r"\btir(?:e|ent|ait) a boulets rouges|\bn(?:e |')(?:mache|machent|a pas mache|ont pas mache) pas (?:ses|leurs) mots|\bn'(?:a|ont) pas mache (?:ses|leurs) mots|\bpouss(?:e|ent) (?:un|son|leur) coup de gueule|\b(?:hurl|cri)(?:e|ent|ant|ait|aient) (?:a la|a l'|au) (?:trahison|injustice|infamie)|\bjett?(?:e|ent) la pierre", "condemnation", "0", "idiome de blame"),
        (r"\b(?:lanc|adress|donn|envoy)[a-z]{1,4} (?:[a-z]+ment )?(?:un|une|des|son|leur|ses) (?:[a-z]+ )?(?:avertissement|mise en garde|ultimatum|menace|coup de semonce)|\bprofer(?:e|ent|ant) des menaces|\bpouss(?:e|ent) un cri d'alarme", "warning", "0", "idiome de menace"),
        (r"\btap(?:e|ent) du poing|\b(?:pos|fix|dict)(?:e|ent|ant|ait) (?:un|son|leur|ses|leurs|des) (?:ultimatum|exigences?|conditions?|lignes? rouges?)|\bdemand(?:e|ent|ait|aient|ant) (?:des comptes|reparation|justice)", "demand", "0", "idiome d'exigence"),
        (r"\b(?:rappel|rappell)(?:e|ent) a l'ordre|\b(?:lanc|adress|reiter|renouvel|renouvell|multipli|relanc|emet|emi|formul)[a-z]{0,4} (?:[a-z]+ment )?(?:le |un |son |leur |ses |des |les )(?:[a-z]+ )?(?:appels?|voe?u|souhait|supplique)\b|\b(?:emis|emet|formule|lance) (?:le|un) (?:voe?u|souhait|appel)", "appeal", "0", "idiome d'appel"),
        (r"\bappel(?:le|lent|lait|laient|e|ant|ait) (?:[a-z]+ment )?(?:a l'aide|au secours|a la rescousse)|\b(?:lance|lancent) un s\.?o\.?s\b\.?|\b(?:tend|tendent) la main\b", "request_help", "0", "idiome de secours"),
        (r"\bfai(?:t|re|sait|sant) porter (?:[^,;.]{2,50} )?(?:la|toute la|l'entiere) (?:responsabilite|faute)|\bfont porter (?:[^,;.]{2,50} )?la responsabilite|\brenv(?:oie|oient|oye) dos a dos|\bne (?:fait|font) aucun doute sur|\b(?:port|formul|profer|lanc|multipli|reiter|renouvel|renouvell)(?:e|ent|ant|ait|aient) (?:de |des |ses |leurs |les |de nouvelles )(?:[a-z]+ )?accusations?|\bdesign(?:e|ent|ait) (?:le|les|un|comme) (?:coupables?|responsables?)", "accusation", "0", "idiome d'accusation"),
        (r"\b(?:fait|font|fit|faisant) l'annonce\b|\b(?:donn|accord)(?:e|ent|ait|ant) (?:son|leur) (?:feu vert|accord|aval|blanc-seing)", "announcement", "0", "idiome d'annonce"),
        (r"\b(?:fait|font|prononce|reitere|renouvele|tenu) (?:le |la |une |sa |leur |des )?(?:serment|promesse|promesses|engagement|voe?u)\b|\breaffirm(?:e|ent|er|ant) (?:sa|leur|son) (?:volonte|engagement|determination|intention)|\bsonge(?:nt|ait|aient)? a [a-z]+(?:er|ir|re)\b|\bfait miroiter", "intent", "0", "idiome de promesse"),
        (r"\btir(?:e|ent) (?:son|leur) chapeau|\b(?:rend|rendent|rendu) grace|\b(?:adress|present|exprim|dit|disent|redit)(?:e|ent|ant)? (?:ses|leurs|sa|leur|tout son|son) (?:\"[ \x00]+\" |[a-z]+ )?(?:felicitations|gratitude|reconnaissance|admiration|remerciements|soutien)", "praise", "0", "idiome de louange"),
        (r"\bbala(?:ie|ient|ye|yent|yait|yant) (?:[a-z]+ment )?(?:ces|les|ses|leurs|cette|toutes? (?:les |ces )?|l'|la |le )?(?:[a-z]+ )?(?:critiques?|accusations?|propositions?|offres?|arguments?|hypotheses?|objections?|craintes?|soupcons?|allegations?|idees?|rumeurs?|reproches?|inquietudes?|demandes?)|\bne ve(?:ut|ulent) (?:(?:pas |plus )?(?:de |d'|rien )(?!la\b)|(?:pas|plus) (?:se |s'|y |en |les? |la |l'|lui |leur )?(?!etre (?:nomme|cite|identifie|reconnu))[a-z]{2,}(?:er|ir|re|oir)\b)|\bn'en ve(?:ut|ulent) pas|\boppos(?:e|ent|ait) (?:un|une|son|leur) (?:refus|non|veto|fin)|\b(?:ne veut|ne veulent) pas entendre parler|\bn'(?:y )?voi(?:t|ent) (?:pas|aucun|nul)[a-z]* (?:d'|de )?(?:utilite|interet|raison|nulle)|\by voi(?:t|ent) pas d'utilite", "rejection", "0", "idiome de refus"),
        (r"\b(?:oppos|publi|appor|diffus)(?:e|ent|ait|te|tent) (?:un|son|leur) (?:[a-z]+ )?dementi", "denial", "0", "idiome de dementi"),
        (r"\b(?:est|sont|etait|etaient|reste|restent|demeure|demeurent)(?:,? [a-z]+ment)? (?:convaincu|persuade|d'avis|certain|categorique|formel|ferme|intraitable|unanime|lucide|sans illusions?|pessimiste|optimiste|intimement convaincu)[a-z]*\b(?= que\b| qu'| ?:|, (?:pas|aucune?|rien|il n|c'est|ce n))|\bsoufflent? le chaud et le froid|\ben dout(?:e|ent|ait|aient)\b(?! (?:de|d'|que)\b)|\bmis(?:e|ent) sur\b|\by lis(?:ent|ait|aient)\b", "comment", "q0", "idiome d'opinion"),
        (r"\b(?:est|sont|etait|etaient|reste|restent|demeure|demeurent|se montre|se montrent)(?:,? [a-z]+ment)? (?:oppose|hostile|rebelle)[es]* (?:a|au|aux)\b|\bcamp(?:e|ent|ait|aient) sur (?:sa|son|ses|leurs?)\b|\bne l'entend(?:ent)? pas\b|\bn'entend(?:ent)? pas (?:ceder|reculer|negocier|se laisser|plier|bouger|transiger)|\bn'en demord(?:ent)? pas|\bne transig(?:e|ent|era|eront) pas", "rejection", "0", "idiome de fermete"),
        (r"\bn'en cro(?:it|ient) pas un mot|\bpretend(?:ent)? (?:tout )?le contraire|\bcri(?:e|ent) a la (?:manipulation|calomnie|desinformation)", "denial", "0", "idiome de contradiction"),
        (r"\ben (?:ve(?:ut|ulent)|voul(?:ait|aient)) (?:a|aux?)\b|\bcri(?:e|ent|ait|aient) a l'(?:ingerence|imposture|injustice|assassinat|abandon)", "accusation", "0", "idiome de grief"),
        (r"\breflechi(?:t|ssent|ssait) a (?:l[a']|un|des|sa|son|[a-z]+(?:er|ir|re)\b)|\bse reserv(?:e|ent|ait) (?:le droit|la possibilite)", "intent", "0", "idiome d'intention"),
        (r"\bfai(?:t|sait|saient|sant) d[eu'][^,;.]{2,50} (?:un prealable|une condition|une ligne rouge|une priorite)|\bfont d[eu'][^,;.]{2,50} (?:un prealable|une condition|une ligne rouge)|\b(?:veut|veulent|voulait|voulaient|voudrait|voudraient|aimerait|aimeraient|exigent de|exige de|demandent a|demande a) savoir\b", "demand", "0", "idiome de condition"),
        (r"\baccueill(?:e|ent|i|ait) (?:tres )?(?:favorablement|avec (?:satisfaction|soulagement|joie|enthousiasme|bienveillance|faveur))", "praise", "0", "idiome d'accueil"),
        (r"\b(?:mis|met|mettent|pose) sur la table\b|\bfixe(?:nt|ra)? (?:au|a la|pour le) [^,;.]{2,40} la (?:date|tenue|reprise|fin)", "announcement", "0", "idiome de date"),
        (r"\bpresent(?:e|ent|ait|aient|ant) (?:[^,;.]{2,60} )?comme\b", "claim", "0", "presenter comme"),
        (r"\bprevoi(?:t|ent) (?:[a-z]+ment )?(?:de |d')(?:se |s'|y |en |les? |la |l'|lui |leur )?[a-z]{3,}(?:er|ir|re|oir)\b|\bprevoya(?:it|ient) (?:de |d')[a-z]{3,}(?:er|ir|re|oir)\b", "intent", "0", "prevoir de"),
        (r"\b(?:instaure|decrete|proclame|declare|impose|leve)(?:nt)? (?:[a-z]+ (?:dernier )?)?(?:l'etat d(?:'urgence|'exception|e siege|e catastrophe)|la loi martiale|un cessez-le-feu|une treve)", "announcement", "0", "decreter l'etat d'urgence"),
        (r"\bse (?:rejett|rejet|renvoi|renvoy)[a-z]* (?:mutuellement |tour a tour )?(?:la|les) (?:responsabilites?|faute|balle|accusations)", "accusation", "0", "se rejeter la faute"),
        (r"\bs'en (?:remet|remettent) a|\bprevoi(?:t|ent) (?:une|un|des|deja) (?:nouvelles? |forte |net |leger )?(?:hausse|baisse|recul|croissance|recession|pluies|crues?|rebond|aggravation|tempete|inflation|deficit|secousses|vents?|rafales|orages|averses|canicule|temperatures|inondations|pic)|\btabl(?:e|ent|ait|aient) sur", "comment", "0", "idiome de prevision"),
)  # fmt: skip
# The same, with all forms of a verb, or of any of several, for its lemma in braces.
_CONJUGATED: tuple[tuple[str, StatementType, str, str], ...] = (
        (r"\b{vouloir} (?:(?:l'|une? |le |la |des |les )(?:[a-z]+ )?(?:etat d'urgence|enquetes?|demission|depart|retrait|dissolution|liberation|garanties?|explications?|reponses?|excuses?|comptes|cessez-le-feu|treve|levee|fin de|retour de|reprise|sanctions?|renforts?|verite|justice))\b", "demand", "0", "vouloir obtenir"),
        (r"\b(?:s'en {tenir}|s'en (?:est|sont) tenue?s?) a (?:un |des |l'|son |leur )(?:[a-z]+ )?appels?\b", "appeal", "0", "s'en tenir a un appel"),
        (r"\b(?:s'en {tenir}|s'en (?:est|sont) tenue?s?) a (?:une? |la |sa |leur )(?:[a-z]+ )?(?:formule|version|position|communique|declaration)\b", "comment", "0", "s'en tenir a une formule"),
        (r"\bse {rejeter} (?:[a-z]+ )?(?:l[ae]s? |l')(?:responsabilites?|paternite|faute|tort)\b", "accusation", "0", "se rejeter la paternite"),
        (r"\b{attirer} (?:[a-z]+ment )?l'attention (?:[^,;.\x00]{2,40} )?sur\b", "comment", "0", "attirer l'attention"),
        (r"\b{rapporter,communiquer} sur (?=l[ae]s? |l'|une? |des )", "claim", "0", "rapporter sur"),
        (r"\b{offrir,proposer} (?:son|leur|sa|ses|leurs) (?:aide|assistance|concours|appui|services|soutien|expertise)\b", "intent", "0", "offrir son aide"),
        (r"\b{engager} (?:l[ea]s? |l')[^,;.\x00]{3,40}? a (?:ne pas |se |s')?(?!une?\b)[a-z]+(?:er|ir|re)\b(?! (?:le combat|contre))", "appeal", "0", "engager a"),
        (r"\b{nommer} (?:l[ea]s? |l'|ces? |cette |cet )[^,;.\x00\"]{2,40} (?=\"|une? (?:absurdite|provocation|mensonge|honte))", "comment", "0", "nommer"),
        # opinions and verdicts
        (r"\b{tenir}(?: [^,;.\x00\"]{2,60})? pour (?:\"|(?:[a-z]+ment |peu |tres |plus |trop )?(?:fantaisiste|irrealiste|absurde|inutile|vain|suspect|inacceptable|insuffisant|prematur|nul|illeg|neglig|fau[xs]|mensonger|probable|improbable|plausible|credible|dangere|injuste|indigne|exager|excessi|essentiel|prioritaire|indispensable|necessaire|inevitable|ineluctable|perdu))", "comment", "0", "tenir pour"),
        (r"\b{considérer,regarder,percevoir,dépeindre,décrire,interpréter}(?: [^,;.]{2,60})? comme\b", "comment", "0", "considerer comme"),
        (r"\by {déceler,discerner,flairer,deviner,percevoir,lire,trouver}\b", "comment", "n", "y deceler"),
        (r"\b(?:(?:est|sont|etait|etaient|a|ont) (?:restee?s?|demeuree?s?)|{rester,demeurer}|se {montrer}|s'(?:est|etait) montree?|se sont montree?s)(?: [a-z]+ment| tres| plus| assez| plutot| toujours)? (?:sceptique|dubitati|circonspect|prudent|inflexible|intraitable|categorique|formel|perplexe|mefiant|optimiste|pessimiste|confiant|convaincu|persuade|serein|rassurant|alarmiste|inquiet|intransigeant)[a-z]*\b", "comment", "0", "rester sceptique"),
        (r"\bne se {faire} (?:guere |pas |plus |aucune |pas la moindre )?(?:d'|beaucoup d')?illusions?\b|\bn'{accorder} (?:aucun|guere de|pas de|que peu de|qu'un) (?:credit|foi|valeur|importance)|\b(?:n'est|ne sont|n'etait) pas dupes?\b|\b(?:n'y|ne) {croire} (?:guere|plus|pas)(?! a| que| qu')\b|\b(?:garde|gardent|a bon|ont bon|conserve|conservent|ne perd pas|ne perdent pas) espoir\b|\b{voir} d'un (?:bon|mauvais|tres mauvais) oeil|\bne {voir} pas d'un bon oeil", "comment", "0", "idiome de verdict"),
        (r"\b{mettre} en doute\b|\b(?:a|ont|avait|avaient) des doutes\b", "comment", "n0", "mettre en doute"),
        (r"\b{couper} court\b(?! a (?:une |un |sa |son |leur |ses |des |l[ae\'] ?)?(?:visite|sejour|vacances|tournee|voyage|conges?|deplacement))|\b{battre} sa coulpe|\b{battre} leur coulpe|\b{faire} (?:son|leur) mea culpa|\b{mettre} les points sur les i|\b(?:a|ont)(?: eu)? une pensee (?:emue )?pour\b|\b{lâcher} le mot\b|\b{faire} la fine bouche|\bs'en {tenir} la\b|\b{relever} le gant", "comment", "0", "idiome de parole"),
        (r"\b(?:veut|veulent|voulait|voulaient|dit|disent|disait|se prend a|se prennent a) (?:croire|esperer)\b", "comment", "q0", "vouloir croire"),
        (r"\b{appeler} pour (?:une? |l[ea] |l'|des |plus de |davantage de )(?:[a-z]+ )?(?:retenue|treve|cessez|fin|calme|arret|dialogue|desescalade|liberation|moderation|reprise|enquete|aide|unite|solution|action|paix|reponse|negociations)", "appeal", "0", "appeler pour"),
        (r"\b{affirmer,clamer,proclamer,redire,rappeler,répéter,réitérer} (?:[a-z]+ment |une fois de plus |encore )?(?:sa|son|leur|ses|leurs) (?:[a-z]+ )?(?:soutien|volonte|determination|attachement|engagement|opposition|refus|solidarite|disponibilite|souverainete|confiance|hostilite|appui|neutralite|intention)\b", "comment", "0", "affirmer sa"),
        (r"\b{affirmer,endosser,reconnaître,prendre} (?:la|toute la) responsabilite (?:pour|d[eu]|de l')", "claim", "0", "endosser"),
        (r"\b{déclarer}(?: [^,;.\x00]{2,30})? (?:une (?:nouvelle )?(?:epidemie|flambee|urgence)|la fin de l|l'alerte)", "announcement", "0", "declarer une epidemie"),
        (r"\b{pencher} (?:plutot |nettement )?(?:pour|en faveur)\b", "comment", "0", "pencher pour"),
        (r"\b{croire} savoir\b", "claim", "q0", "croire savoir"),
        (r"\b(?:(?:a|ont|avait|avaient|aurait) ete|est|sont|etait|etaient) citee?s? (?:par [^,;.\x00\"]{2,40}? )?(?:comme )?(?:disant|declarant|affirmant|expliquant|indiquant|ayant (?:dit|declare|affirme|indique|precise))\b", "claim", "q", "etre cite"),
        (r"\b{conclure} (?:[a-z]+ment |donc |lui aussi )?(?:a (?:l'|la |une? |des )|aux? )(?!issue|terme|moment|hate|va-vite|arrache|majorite|unanimite|demande|suite|fin|sommet|cours|ete|debut|mois|printemps)", "claim", "0", "conclure a"),
        (r"\b{donner} [^,;.\x00\"]{3,40} (?:[a-z]+ment )?(?:gagnante?s?|vainqueurs?|en tete|favorie?s?|perdante?s?|battue?s?|victorieux)\b|\b{créditer} [^,;.\x00\"]{3,40} d(?:e |')(?:\d|plus|moins|pres|environ|[a-z]+ (?:pour cent|sieges|voix))", "claim", "0", "donner gagnant"),
        (r"\b{revoir,actualiser,corriger,réviser} (?:a la (?:hausse|baisse) )?(?:l[ea]s?|son|leurs?|ce|ses|ces) (?:bilans?|chiffres?|decomptes?|estimations?)\b|\b{livrer,donner,fournir,apporter} (?:quelques |des |ses |les |leurs |de plus amples |davantage de |peu de )(?:details|precisions|explications|conclusions|chiffres|elements|confidences)\b|\b{signer} (?:l'attaque|l'attentat|le raid|cette attaque|ce raid|l'assaut|les tirs|les attaques)\b", "claim", "0", "idiome de recit"),
        (r"\bne {dire} (?:pas autre chose|rien d'autre)|\b{dire} (?:exactement |peu ou prou )?la meme chose|\b{tenir} (?:le meme|un autre|un tout autre) (?:langage|discours|propos|raisonnement)|\b{abonder} dans (?:le meme|ce|son) sens|\b{partager} (?:cet avis|ce constat|cette analyse|cette inquietude|cette colere|ce point de vue|ces craintes)", "comment", "0", "dire la meme chose"),
        # blame and praise
        (r"\bs'en {prendre} (?:[a-z]+ment |aussi |encore |une fois de plus )?(?:a|aux?)\b" + _NOT_STRUCK + r"|\bs'en (?:est|sont|etait|etaient) (?:[a-z]+ment |aussi |encore )?pris(?:e|es)? (?:[a-z]+ment |aussi |encore )?(?:a|aux?)\b" + _NOT_STRUCK + r"|\b(?:n'a|n'ont|n'avait|n'avaient) pas (?:eu )?(?:de |d')mots? assez (?:durs?|forts?|severes?)|\b(?:a|ont|avait|avaient) (?:eu )?des mots (?:tres )?(?:durs?|forts?|severes?)|\b{vouer} [^,;.]{2,40} aux gemonies|\b{clouer} [^,;.]{2,40} au pilori|\b{jeter} l'opprobre|\b{crier} haro\b", "condemnation", "0", "s'en prendre"),
        (r"\b{convoquer}(?: [^,;.]{2,40})? (?:l'|le |la |son |leur )(?:ambassadeu|ambassadri|chargee? d'affaires|consul\b)", "condemnation", "0", "convoquer l'ambassadeur"),
        (r"\b{faire} (?:grief|reproche)\b|\b{jeter} (?:la pierre|le blame|la suspicion|le soupcon)|\b{montrer} du doigt", "accusation", "0", "faire grief"),
        (r"\b{décerner,délivrer,accorder,donner,adresser,octroyer} (?:un |une |des |de )(?:[a-z]+ )?(?:satisfecit|bons? points?|brevets?|mention)\b|\b{tresser} des (?:lauriers|couronnes)|\bne {tarir} pas d'eloges|\b{couvrir} [^,;.]{2,40} d'eloges|\b{dire} (?:tout )?le bien qu", "praise", "0", "idiome d'eloge"),
        (r"\b{traiter} [^,;.]{2,40} de (?:\"|(?:menteur|lache|traitre|voleur|terroriste|fasciste|criminel|assassin|incapable|imposteur|irresponsable|vendu|escroc|charlatan|clown|dictateur|tyran|corrompu|raciste|fantoche|marionnette)[a-z]*)", "accusation", "0", "traiter de"),
        (r"\b{comparer} [^,;.]{2,40} (?:a|aux?) (?:un |une |des |l'|la |le |les |ce |cette |celui|celle)", "comment", "0", "comparer a"),
        # refusals and denials
        (r"\b{répondre} par (?:la negative|un non|un refus|une fin de non-recevoir|le mepris)", "rejection", "0", "repondre par la negative"),
        (r"\b{battre} en breche|\b{tordre} le cou a|\b{clamer} (?:son|leur) innocence|\b{plaider} l'innocence|\bn'(?:est|y est|y sont|etait) pour rien\b|\bse {dire} (?:etrangere?s?|innocente?s?)\b", "denial", "0", "clamer son innocence"),
        (r"\b{mettre,utiliser,employer,exercer}(?: [^,;.]{2,30})? (?:son|leur) (?:droit de )?veto|\b{faire} (?:[^,;.]{2,30} )?usage (?:[^,;.]{2,20} )?de (?:son|leur) (?:droit de )?veto|\b{dire} niet\b|\bne {céder,lâcher} (?:rien|pas|ni)\b|\b(?:n'est|ne sont|n'etait|n'etaient)(?: toujours)? pas (?:prete?s?|disposee?s?|favorables?) (?:a|aux?)\b|\b{opposer} (?:un |une |son |leur |sa )(?:[a-z]+ )?(?:refus|veto|non|fin de non-recevoir)", "rejection", "0", "idiome de rejet"),
        # promises, orders, appeals, threats
        (r"\b{donner} (?:sa|leur) parole\b|\b{caresser} l'idee|\b(?:est|sont|etait|etaient|reste|restent)(?: toujours| [a-z]+ment)? (?:disposee?s?|determinee?s?|resolue?s?) a\b|\b(?:se tient|se tiennent|se tenait) (?:prete?s?|a la disposition)\b", "intent", "0", "donner sa parole"),
        (r"\b{décréter,proclamer,déclarer,instaurer}(?: [^,;.\x00]{2,30})? (?:l'etat d(?:e |')[a-z]|la loi martiale|un cessez|une treve|la mobilisation generale)|\b{déclarer}(?: [^,;.\x00]{2,60})? personae? non gratae?", "announcement", "0", "decreter"),
        (r"\b{donner} (?:\w+ (?:heures|jours|semaines)|jusqu'a [^,;.]{3,25}) (?:a|aux?)\b|\b{fixer} un (?:delai|ultimatum)|\b{mettre} [^,;.]{2,40} en demeure|\b(?:veut|veulent|voulait|voulaient) (?:des|de vraies|de nouvelles) (?:comptes|explications|garanties|excuses|reponses|preuves|reparations|sanctions|actes|assurances|gages)", "demand", "0", "fixer un delai"),
        (r"\b(?:veut|veulent|voulait|voulaient) (?:la verite|justice|du concret|(?:le |un )(?:depart|retour|proces)|la (?:fin|tete|liberation|demission)) ?\b|\b{attendre} (?:des|de vraies|toujours des|encore des) (?:excuses|explications|reponses|gestes|garanties|comptes|preuves|engagements)\b", "demand", "0", "vouloir la verite"),
        (r"\bn'{écarter,exclure} (?:pas|nullement) (?:[a-z]+ment )?(?:un |une |des |le |la |les |l'|de |d')", "warning", "0", "ne pas exclure"),
        (r"\b{écarter,exclure,rejeter,refuser}(?: (?:[a-z]+ment|" + WEEKDAY + r"|hier|d'emblee|d'avance|par avance|a nouveau|de nouveau|sur-le-champ)){1,2} (?:toute?|l'idee|l'hypothese|l'option|une? |l[ea]s? |l')", "rejection", "0", "ecarter toute"),
        (r"\bse {faire} fort\b", "intent", "d", "se faire fort"),
        (r"\b{opposer} (?:[^,;.]{2,40} )?(?:un |une |son |leur |sa )(?:[a-z]+ )?(?:refus|veto|non|fin de non-recevoir)\b(?! (?:que|moins|seulement))", "rejection", "0", "opposer un non"),
        (r"\b{donner,accorder,apporter}(?: (?:[a-z]+ment|" + WEEKDAY + r"|hier|enfin|aussi)){1,2} (?:son|leur) (?:feu vert|accord|aval|blanc-seing|assentiment|caution|benediction|agrement)\b", "announcement", "0", "donner son accord"),
        (r"\b{donner,laisser,accorder}(?: (?:[a-z]+ment|" + WEEKDAY + r"|hier|encore|jusqu'a [^,;.]{3,25}))? (?:[a-z-]+|\d+) (?:heures?|jours?|semaines?|mois) (?:a|aux?)\b", "demand", "0", "donner un delai"),
        (r"\b{brandir,agiter} (?:l[ea]s? |l'|une |un |des |son |sa |de nouvelles |de nouveaux |d'eventuelles )(?:[a-z]+ )?(?:taxes?|surtaxes?|droits de douane|sanctions?|embargo|boycott|blocus|greve|demission|dissolution|represailles|veto|rupture|menaces?|arme (?:nucleaire|du|de la|des)|article|motion de censure|carton rouge)\b", "warning", "0", "brandir une sanction"),
        (r"\b(?:veut|veulent|voulait|voulaient|entend|entendent|entendait|compte|comptent|comptait) \"", "intent", "0", "vouloir"),
        (r"\b{joindre} (?:sa|leur) voix\b|\b{faire} (?:cause commune|chorus)\b|\b{prendre} la defense\b", "comment", "0", "faire chorus"),
        (r"\b{opter} pour (?:le silence|la prudence|la fermete)\b|\b{jouer} (?:l'apaisement|la montre|les prudents|la carte de l'apaisement)\b|\b{calmer} (?:le jeu|les esprits)\b", "comment", "0", "calmer le jeu"),
        (r"\b(?:est|sont|etait|etaient) passee?s? aux aveux\b|\b{reconnaître} du bout des levres\b|\b{faire} (?:son|leur) aveu\b|\b{lever} un coin du voile\b|\b{vendre} la meche\b", "claim", "0", "passer aux aveux"),
        (r"\b{claquer} la porte en\b|\b(?:rompu|rompt|rompent|rompait|rompaient) (?:le dialogue|les ponts|les pourparlers|les discussions|les negociations)\b|\b{rester,demeurer} sourde?s? (?:a|aux?)\b|\b{dire} (?:stop|basta|assez)\b", "rejection", "0", "rompre le dialogue"),
        (r"\b{voler} au secours d[eu'] ?(?:son |sa |ses |leur |la |l')?(?:[a-z]+ )?(?:ministre|president|allie|protege|police|prefet|gouvernement)|\b{saluer} bien bas\b|\b{couvrir} de louanges\b|\b{dire} (?:merci|bravo)\b", "praise", "0", "voler au secours"),
        (r"\b{jurer} (?:vengeance|fidelite|allegeance|la perte|sa perte|leur perte)\b", "intent", "0", "jurer vengeance"),
        (r"\ben (?!appelant\b){appeler} (?:a|aux?)\b|\b{adresser,lancer} une (?:[a-z]+ )?(?:priere|supplique|exhortation|invitation)\b", "appeal", "0", "en appeler"),
        (r"\b{dégager,décliner,rejeter} (?:sa|leur|toute) (?:propre )?responsabilite", "denial", "0", "degager sa responsabilite"),
        (r"\bse {proposer} comme\b|\bs'(?:est|etait) proposee? comme\b|\bse sont proposee?s comme\b", "intent", "0", "se proposer"),
        # "La Protection civile en est à 71 morts", "L'ONG avance un total de 327 tués", "Le Croissant-Rouge a enregistré 211 décès"
        (r"\ben (?:est|sont|etait|etaient)(?: (?:[a-z]+di|dimanche|hier)(?: (?:matin|midi|soir))?)? a (?=(?:pres de |plus de |quelque |au moins )?(?:\d[\d. ]*|[a-z-]{3,25}(?: et [a-z-]+)?) (?:[a-z]+ )?(?:morts?|tues|deces|corps|victimes|blesses|disparus|noyes|civils|noms)\b)", "claim", "0", "en etre a"),
        (r"\b{avancer,donner,livrer} (?:un total|un nombre|un chiffre|le total|le nombre|le chiffre) d[e']", "claim", "0", "avancer un total"),
        (r"\b{enregistrer,notifier} (?=(?:pres de |plus de |quelque |au moins )?(?:\d[\d. ]*|[a-z-]{3,25}(?: et [a-z-]+)?) (?:morts?|tues|deces|corps|victimes|blesses|disparus|noyes)\b)", "claim", "0", "enregistrer des morts"),
        (r"\b(?!portant|ramenant|chiffrant|arretant){porter,ramener,chiffrer,arrêter} (?:[a-z]+ment )?(?:desormais )?a (?:\d[\d. ]*|[a-z-]{3,25}) (?:[a-z]+ )?(?:le |son |leur )(?:nombre|bilan|decompte|total|chiffre)", "claim", "0", "porter le nombre"),
        (r"\b{estimer,évaluer,chiffrer} (?:[a-z]+ment )?(?:le |la |les |son |leur |leurs |ses )(?:nombre|bilan|total|decompte|pertes?)\b", "claim", "0", "estimer le nombre"),
        (r"\b{lancer,diffuser} (?:[a-z]+ment )?(?:un|le|son|leur) (?:nouveau )?mot d'ordre", "appeal", "0", "lancer un mot d'ordre"),
        (r"\b{sortir} d[eu] (?:sa reserve|leur reserve|son silence|leur silence|son mutisme)(?= pour)|\b(?:est|sont|etait) (?:sorti|monte)e?s? (?:de (?:sa reserve|son silence|leur reserve|leur silence)|au creneau)", "comment", "0", "sortir de sa reserve"),
        (r"\b{assurer} (?:[^,;.\x00]{2,40} )?(?:d[eu] (?:son |leur |tout son |tout le |plein )?(?:soutien|appui|concours|amitie)|de la (?:solidarite|disponibilite|volonte|determination))", "praise", "0", "assurer du soutien"),
        (r"\bprevoi(?:t|ent) de (?:nouve(?:lles|aux)|fortes?|violents?|violentes|gros|grosses)\b", "warning", "0", "prevoir de nouvelles"),
        (r"\bs'{attendre} (?:desormais |d'ailleurs )?a (?:une? |des |de )", "comment", "0", "s'attendre a"),
        (r"\b{rendre} publi(?:c|que|cs|ques)\b", "announcement", "0", "rendre public"),
        (r"\b{jurer} (?:ses|leurs) grands dieux\b", "claim", "0", "jurer ses grands dieux"),
        (r"\bse {fendre} d'une? (?:[a-z]+ )?(?:message|tweet|communique|lettre|mot|post|declaration|commentaire|tribune|hommage)|\bs'(?:est|etait) fendue? d'une? (?:[a-z]+ )?(?:message|tweet|communique|lettre|mot|post|declaration|commentaire|tribune|hommage)", "comment", "0", "se fendre d'un mot"),
        (r"\b{relever,pointer} (?:de (?:graves|nombreuses|multiples|serieuses|nombreux) |des |plusieurs |une serie d[e'] ?)(?:irregularites?|anomalies?|incoherences?|contradictions?|manquements?|lacunes?|failles?|violations?|erreurs?|progres|avancees|infractions?|dysfonctionnements?)\b", "claim", "0", "relever des irregularites"),
        (r"\b{retirer,renouveler,apporter} (?:son|leur) (?:soutien|appui|confiance)\b", "announcement", "0", "retirer son soutien"),
        (r"\bse {ranger} (?:derriere|aux cotes|du cote)\b|\bs'(?:est|etait) rangee?s? (?:derriere|aux cotes|du cote)\b|\bse sont rangee?s? (?:derriere|aux cotes|du cote)\b", "announcement", "0", "se ranger derriere"),
        (r"\b{publier,diffuser} (?:la|une) liste\b", "announcement", "0", "publier la liste"),
        (r"\b{offrir,proposer} (?:une? |des |leur |sa |son )(?:[a-z]+ )?(?:treve|cessez-le-feu|pourparlers|negociations|mediation|concours|reddition)\b", "intent", "0", "offrir une treve"),
        (r"\bs'{inscrire} en faux\b|\bs'(?:est|etait) inscrite?s? en faux\b|\bse sont inscrite?s? en faux\b", "denial", "0", "s'inscrire en faux"),
        (r"\b{ravaler,réduire,ramener} (?:[^,;.\x00]{2,40} )?au rang d", "comment", "0", "ravaler au rang"),
        (r"\b{faire,dresser} un bilan d(?:e |')", "claim", "0", "faire un bilan"),
        (r"\b{écarter,exclure,rejeter,repousser} (?:cette|ces|un tel|une telle|cet|ce) (?:[a-z]+ )?(?:hypotheses?|idees?|options?|possibilites?|pistes?|perspectives?|eventualites?|scenarios?|demandes?|offres?|propositions?|projets?)\b", "rejection", "0", "ecarter cette idee"),
        (r"\bn'a(?:vait|vaient)? qu'un mot a la bouche|\bn'ont qu'un mot a la bouche", "comment", "0", "n'avoir qu'un mot"),
        (r"\b{pointer,montrer} du doigt\b", "accusation", "n0", "pointer du doigt"),
        (r"\b{voir,discerner,déceler,flairer,deviner,subodorer,reconnaître,lire,soupçonner} (?:surtout |plutot |d'abord |avant tout |aussi |la |meme |deja )?(?:dans|derriere|sous) [^.;:\"\x00]{3,80}?(?:la (?:main|patte|marque|signature|griffe)|l'(?:ombre|oe?uvre)|une? (?:nouvelle |enieme |pure |simple )?(?:manoe?uvre|provocation|complot|coup monte|diversion|manipulation|machination|pretexte|piege|montage|ingerence|chantage|vengeance|reglement de comptes|mise en scene|cabale))\b", "accusation", "0", "voir la main"),
        (r"\b{flairer,soupçonner,subodorer,dénoncer} une? (?:manoe?uvre|coup fourre|piege|complot|machination|diversion|coup monte|entourloupe)\b", "accusation", "0", "flairer un piege"),
        (r"\bne {vouloir} (?:pas|plus|guere|absolument pas|en aucun cas) (?:d[e'u]|des|entendre parler)\b", "rejection", "0", "ne pas vouloir de"),
        (r"\bne {démordre} pas de (?:son|sa|ses|leurs?) (?:ultimatum|exigences?|demandes?|revendications?|conditions?)\b", "demand", "0", "ne pas demordre de"),
        (r"\bn(?:e |'en ){démordre} pas\b", "comment", "0", "n'en pas demordre"),
        (r"\b{vouloir} (?:une? |des |la |le |l'|plus de |davantage de )(?:[a-z]+ )?(?:enquetes?|garanties?|justice|verite|liberation|retrait|depart|demission|dialogue|elections?|cessez-le-feu|treve|paix|accord|sanctions?|reponses?|actes|reparations?|excuses|referendum|independance|autonomie|protection|transparence|commission|calendrier|demilitarisation|embargo|mediation|gestes?)\b", "demand", "0", "vouloir une enquete"),
        (r"\bse {renvoyer,rejeter} (?:mutuellement )?(?:la|toute la) (?:responsabilite|faute|balle)\b|\bse (?:sont|etaient) (?:mutuellement )?(?:renvoye|rejete)(?: (?:" + WEEKDAY + r"|hier|mutuellement))? la (?:responsabilite|faute|balle)\b", "accusation", "0", "se renvoyer la faute"),
        (r"\bnous (?:apprend|apprennent|apprenait|apprit)\b", "claim", "qn", "nous apprendre"),
        (r"\b{protester} (?:par (?:la )?voie|aupres|devant l|en vain)", "condemnation", "0", "protester aupres"),
        (r"\b{débloquer,allouer,octroyer,dégager,mobiliser,accorder} (?:en urgence |aussi )?(?:une? (?:[a-z]+ )?(?:enveloppe|aide|rallonge|pret|credit|fonds|subvention|budget|somme)|des (?:fonds|credits|aides)|(?:(?:plus de|pres de|environ|quelque) )?(?:[\d][\d., ]*|[a-z-]{2,15} )(?:millions?|milliards?|euros|dollars))\b", "announcement", "0", "debloquer une aide"),
        (r"\b{déclarer} (?:l'etat (?:d'urgence|de siege|de catastrophe|d'alerte)|l'urgence)\b", "announcement", "0", "declarer l'urgence"),
        (r"\b{fixer} (?:a|au|aux|pour|en) (?:la |le )?(?:\d|(?:" + MONTH + r"|" + WEEKDAY + r"|debut|fin|mi-[a-z]+)\b)", "announcement", "0", "fixer au"),
        (r"\b{étendre,élargir,prolonger,proroger,reconduire,durcir,assouplir,alléger} (?:la mesure|les mesures|l'etat d'urgence|le couvre-feu|l'embargo|l'interdiction|l[ae]s? (?:sanctions?|restrictions?|moratoire))\b", "announcement", "0", "prolonger la mesure"),
        (r"\b{dire} (?:le (?:double|triple|contraire)|l'inverse|la meme chose|autre chose|tout autre chose)\b", "claim", "0", "dire le contraire"),
        (r"\b{faire} (?:parvenir|dire|passer) (?:(?:a |au |aux )[a-z' ]{2,25} )?qu(?:e |')", "claim", "0", "faire dire que"),
        (r"\b{attribuer,imputer} (?:a |aux? )[^,;.:\"\x00]{3,70}? (?:la |le |les |l'|une? |pas moins de |plus de |au moins |pres de |(?:\d|" + TWO_TO_TEN + r"|douze|quinze|vingt|trente)[a-z\d ]* )(?=[a-z])", "accusation", "0", "attribuer a"),
        (r"\b{assimiler} [^,;.:\"\x00]{2,50} aux? |\b{assimiler} [^,;.:\"\x00]{2,50} a (?:la |l'|une? |des |\")", "condemnation", "0", "assimiler a"),
        (r"\b{attendre} (?:toujours |encore |desormais )?(?:d[eu]s? [a-z' -]{2,30} |d'[a-z -]{2,30} )?(?:\"|des (?:actes|gestes|preuves|clarifications|explications|garanties|reponses|engagements|mesures|excuses|signes|eclaircissements|\"))", "demand", "0", "attendre des actes"),
        (r"\b{faire} rapport (?:que |qu'|de |sur )", "claim", "0", "faire rapport"),
        (r"\b{afficher} (?:son|sa|leur|une) (?:[a-z]+ )?(?:entente|unite|solidarite|volonte|serenite|accord|neutralite|preference|opposition|soutien|ambitions?|hostilite|convergence)\b", "comment", "0", "afficher son accord"),
        (r"\b{montrer} les (?:dents|crocs)|\b{agiter,brandir} (?:la menace|le spectre|l'epouvantail)", "warning", "0", "agiter la menace"),
)  # fmt: skip

_BRACES = r"\{([a-zéèêâôîûç,]+)\}"


def _forms(braces: re.Match[str]) -> str:
    """All forms of the verbs in a pair of braces, as a group of a pattern."""
    return "(?:" + "|".join(sorted({form for lemma in braces[1].split(",") for form in conjugate(fold(lemma))})) + ")"


# What may stand between the verb of an idiom and the rest: "a lancé mardi un appel", "brandit toujours la menace"
_BETWEEN = (
    r"(?:(?:(?:"
    + WEEKDAY
    + r"|hier)(?: (?:matin|soir|dernier))?|[a-z]{3,}ment|toujours|encore|aussi|enfin|aussitot|ensuite|deja|desormais"
    r"|quant a (?:lui|elle|eux|elles)|(?:lui|elle|eux|elles) aussi|ainsi|a nouveau|de nouveau|une fois (?:de plus|encore)|a son tour|a leur tour|pour sa part|de son cote|en vain|depuis) ){0,2}"
)
# "L'armée avance, elle, le chiffre de douze tués"
_ASIDE = r"(?:,? (?:lui|elle|eux|elles|quant a (?:lui|elle|eux|elles)|pour (?:sa|leur) part|de (?:son|leur) cote|en revanche|au contraire|a (?:son|leur) tour|(?:lui|elle|eux|elles) aussi),(?= ))?"


def _with_adverbs(pattern: str) -> str:
    """The pattern with room for adverbs and days behind the verb that begins each of its alternatives.

    >>> _with_adverbs(r"\\b(?:lance|lancent) un appel").endswith("|depuis) ){0,2}un appel")
    True
    """
    depth = 0
    begins = True
    written: list[str] = []
    for at, sign in enumerate(pattern):
        escaped = pattern[at - 1 : at] == "\\"
        depth += (sign == "(" and not escaped) - (sign == ")" and not escaped)
        if sign == "|" and depth == 0:
            begins = True
        if sign == " " and depth == 0 and begins:
            begins = False
            if pattern[at - 1] == ")":  # a group of forms is a verb; "se", "en" and "ne" are none
                written.append(_ASIDE + sign + _BETWEEN)
                continue
        written.append(sign)
    return "".join(written)


_ALL = [
    (_with_adverbs(pattern), kind, frames, lemma)
    for pattern, kind, frames, lemma in (
        *_ROWS,
        *((re.sub(_BRACES, _forms, pattern), kind, frames, lemma) for pattern, kind, frames, lemma in _CONJUGATED),
    )
]
_TENSES = [
    conjugate(fold(lemma)) for row in _CONJUGATED for braces in re.findall(_BRACES, row[0]) for lemma in braces.split(",")
]
PARTICIPLES = frozenset(
    form
    for tenses in _TENSES
    for form, kinds in tenses.items()
    if kinds == {"pp"} and (not form.endswith(("e", "es")) or form.endswith(("ee", "ees")))
)
"""Forms that are participles and nothing else: "une milice perçue comme un rempart" says nothing."""

INFINITIVES = frozenset(form for tenses in _TENSES for form, kinds in tenses.items() if kinds == {"inf"})
"""Forms that are infinitives and nothing else: "n'exclut pas de déclarer l'état d'urgence" declares none."""

LIGHT = tuple(Verb(lemma, event_type, frames) for _, event_type, frames, lemma in _ALL)
LIGHT_PATTERNS = [re.compile(pattern) for pattern, *_ in _ALL]
