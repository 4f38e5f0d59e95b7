"""Which place a name means here, and what the words before it make of it: scene, origin, destination, or talked about.

Evidence is what else the article names: its countries, their demonyms, the other places, the dateline. Population and size
only break ties; they come as the order of a toponym's candidates.
"""

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from geo.almanac import TWO_TO_TEN, WEEKDAY
from geo.codebook import FEATURES, Doubt, Feature, PlaceRole, Prec
from geo.country import demonyms_in
from geo.model import Article, Evidence, Place, Toponym, Where
from geo.place.around import DATELINE
from geo.place.fr import EVENT_NOUNS, FACILITIES, LEVELS, OBJECT_VERBS
from geo.place.gazetteer import Gazetteer
from geo.place.parts import holds_countries, part_of
from geo.place.spellings import is_spelling_of, key, skeleton
from geo.place.standing import TOWN_KM
from geo.starts import Before, Near
from geo.text import ByWord, words_at
from geo.text import read as read_text

__all__ = ["DATIVE", "resolve_toponyms"]

_ART = r"(?:l'|la |le |les )?"
_OF = r"(?:de l'|de la |du |des |de |d')"
_LEVELS = "|".join(sorted(LEVELS, key=len, reverse=True))
_THINGS = "|".join(sorted({*LEVELS, *FACILITIES}, key=len, reverse=True))
_DIRECT = "ville|village|localite|lac|mont|monts|col|ile|iles|camp|aeroport|gare|golfe|fleuve|riviere|place|rue|corridor|quartier|faubourg|hameau|bourg|bourgade|secteur|carrefour|pont|boulevard|avenue"
_HEADED = (
    rf"(?:(?:un |une |des |plusieurs |deux |trois |son |sa |ses )?(?:(?:{_THINGS})s? (?:(?!au |aux |en |a |et |ou )[a-z-]+ ){{0,2}}{_OF}|(?:{_DIRECT}) |(?:capitale|ville|localite|province) [a-z]+(?:n|s|t|ne|se|te|ene|ane|eve|aise|oise|que) |"
    r"(?:ville|village|localite|bourg|bourgade|hameau|commune|quartier|lieu-dit|endroit) (?:[a-z-]+ )?(?:appelee? |(?:de)?nommee? |du nom (?:de |d')|baptisee? |connue? sous le nom (?:de |d'))))?"
)
# "dans un hameau de la municipalité de Corinto", "dans un village de la commune de Djibo"
_INNER = rf"(?:(?:une? |plusieurs |deux |trois )?(?:zones?|secteurs?|quartiers?|villages?|localites?|hameaux?|faubourgs?|ecoles?|marches?|rues?) (?:(?!au |aux |en |a |et |ou )[a-z]+ )?{_OF}(?=(?:commune|municipalite|ville|localite|province|region|departement|district|territoire|prefecture|canton|wilaya|comte|etat|cercle) ))?"
_SIDE = r"(?:nord|sud|est|ouest|nord-est|nord-ouest|sud-est|sud-ouest|centre|coe?ur|interieur|exterieur)"
_KINDS = r"(?: (?!des?\b|du\b|la\b|les?\b)[a-z-]+){0,2}"  # "dans le nord montagneux kurde de"
_DISTANCE = re.compile(
    rf"(?<!\w)(?:kilometres?|kms?|metres?|m|miles?|milles?(?: nautiques?| marins)?|lieues) (?:(?:en (?:aval|amont|contrebas)|au large|a vol d'oiseau) )?(?:a l'|au )?(?:{_SIDE} )?{_OF}{_HEADED}\"?$"
)
_NEAR = re.compile(
    rf"(?<!\w)(?:(?:tout )?(?:pres|proche|aux? abords?|aux? alentours?|aux environs?|aux portes|en peripherie|dans la (?:banlieue|peripherie)|sur les hauteurs|(?:dans les|aux) faubourgs|(?:a la|en) (?:lisiere|bordure)|en contrebas|en (?:aval|amont)|au pied|a l'oree|au debouche|"
    rf"a proximite|a hauteur|a la hauteur|du cote|au niveau|(?:non|pas)(?: (?:tres|si|bien|trop))? loin|(?:tout )?a cote|a (?:deux|quelques) pas|a (?:quelques|\d+) (?:encablures|milles?(?: nautiques| marins)?)|autour|au large|aux confins|dans les environs|a la sortie|a l'entree|en banlieue|a l'exterieur) {_OF}|"
    rf"(?:surplomb|domin|entour|avoisin|jouxt|environn|bord|ceintur|encadr)(?:ant|ent|aient|e|ait) (?:directement )?|"
    rf"(?:au|a l') ?{_SIDE} {_OF}){_ART}{_HEADED}\"?$"
)
_PART = re.compile(
    rf"(?<!\w)(?:dans|sur|a|vers|depuis) ?(?:le |l'|la |les )(?:extreme[- ])?(?:{_SIDE}|moitie|partie|regions?|zones?|provinces?|confins|territoire|sol)"
    rf"(?: et (?:dans |sur )?(?:le |l'|la )?{_SIDE})?{_KINDS} ?{_OF}{_ART}{_HEADED}\"?$"
    rf"|(?<!\w)(?:dans|sur) (?:le |l'){_SIDE} et (?:dans |sur )?(?:le |l'|la )$"
)
_IN = re.compile(
    rf"(?<![\w'-])(?:a|au|aux|en|dans|parmi|le long {_OF}|au sein {_OF}|a travers|en direction {_OF}|a l'interieur {_OF}|"
    rf"au centre {_OF}|au coe?ur {_OF}|au-dessus {_OF}|cote)(?: (?:ce|cette|cet|tout|toute|toutes|tous|plein|pleine))? ?{_ART}(?:(?:seule?|grande?) )?{_INNER}{_HEADED}\"?$"
)
_THAT_DAY = rf"(?:hier|{WEEKDAY}|de force|en masse|precipitamment|par milliers|par centaines|a pied)(?: matin| soir| dernier| apres-midi| a l'aube| dans la nuit)?"
_ORIGIN = re.compile(
    rf"(?<!\w)depuis ?{_OF}?{_ART}{_HEADED}\"?$|"
    rf"(?<!\w)(?:en provenance|venus?|venues?|venant|originaires?|arrivee?s?|rentree?s?|de retour|(?<!une )(?<!grande )(?<!la )(?<!les )(?<!cette )parties?|partis?|en partance|provenant|fui(?:r|s|t|ent)?|fuyant|"
    rf"fuyaient|fuyait|quitter|quitte|quittant|quittent|quittaient|deserte|evacuees?|evacues?|expulsee?s?|chassee?s?|retrait)(?: {_THAT_DAY}| (?:fin|debut|mi-) ?[a-z]+)? ?{_OF}?{_ART}{_HEADED}\"?$|"
    # "appareillés lundi de Jakarta", "montés alors de Trujillo", "qui venait de Surkhet"
    rf"(?<!\w)(?:(?:descendu|sorti|surgi|(?:re)?monte|deboule|debarque|rapatrie|transfere|depeche|achemine|delog|evade|echappe|extrait|accouru|decoll|appareill)\w{{0,4}}|vena(?:it|ient))"
    rf"(?: {_THAT_DAY}| alors)? {_OF}{_HEADED}\"?$|"
    rf"(?<!\w)arrivee?s? dans la (?:nuit|journee|matinee|soiree) {_OF}{_HEADED}\"?$|"
    # "l'arrivée de 4.000 personnes d'El-Facher"
    rf"(?<!\w)(?:arrivee|afflux|venue) (?:des? |d')(?:[^.,;:\n]|[.,](?=\d)){{0,25}}\b(?:personnes|habitants|civils|refugies|deplaces|familles|fuyards|exiles) {_OF}{_HEADED}\"?$|"
    # "a évacué lundi ses ressortissants du Niger"
    rf"(?<!\w)(?:evacu|rapatri|exfiltr)(?:ee?s?|er|ant|e?nt|aient|ait) (?:[^.,;:\n]|[.,](?=\d)){{1,50}} {_OF}{_HEADED}\"?$"
)
_DESTINATION = re.compile(
    # "avaient quitté Zarzis en direction de Malte"
    rf"(?<!\w)(?:partie?s?|quitt[a-z]+|embarqu[a-z]+|appareill[a-z]+|decoll[a-z]+|pris la mer|pris la route|route|navigu[a-z]+|voyage[a-z]*|circul[a-z]+|roul[a-z]+|rend[a-z]*|marche[a-z]*|repli[a-z]+|fui[a-z]*)(?: [a-z'-]+){{0,5}} en direction {_OF}{_ART}{_HEADED}\"?$|"
    rf"(?<!\w)(?:a destination {_OF}|vers|se rend(?:ai(?:t|ent)|ant|re) (?:a|au|aux|en|dans)|fai(?:sait|saient|sant) route (?:vers|pour|sur)|jusqu'(?:a|en|au|aux)|(?:parti|partie|partis|partir|part|partent|depart|route|vol|avion|embarque|embarquer) pour|(?:s'envol|embarqu|decoll|repart|attendu)\w* (?:[a-z]+ ){{0,3}}pour|"
    rf"(?:rejoindre|gagner|rallier|regagner|atteindre|(?:a|ont|avait|avaient|ayant) (?:[a-z]+ment )?(?:re)?(?:gagne|joint|rallie)(?: {_THAT_DAY})?|(?:gagn|rejoign|regagn|ralli)(?:ai)?ent(?: {_THAT_DAY})?|(?:franchi|passe|traverse)\w*(?: {_THAT_DAY})? la frontiere (?:de la|de l'|du|des|de|d'))|(?:repli|redeploy|rabatt|converg|march|fonc|avanc)[a-z]* (?:(?:la veille|le lendemain|peu apres|sans [a-z]+(?: [a-z]+)?|[a-z]+) )?sur) ?{_ART}{_HEADED}\"?$"
)
# "L'armée, dont le quartier général est à Khartoum, a bombardé Nyala"
_BASED = re.compile(
    rf"(?<!\w)dont (?:le |la |l'|les )[a-z'-]+(?: [a-z'-]+){{0,4}} (?:est|sont|se trouv[a-z]+|sieg[a-z]+)(?: (?:bas|install|situ|etabl|implant)[a-z]+)? (?:a|au|aux|en|dans) ?{_ART}{_HEADED}\"?$"
)
# "Le cargo, immatriculé au Panama, a coulé"
_REGISTERED = re.compile(rf"(?<!\w)(?:immatricule)e?s? (?:a|au|aux|en|dans) ?{_ART}{_HEADED}\"?$")
# "Un rapport publié lundi à Genève recense 1.200 exécutions"
_PUBLISHED = re.compile(
    rf"(?<!\w)(?:publie|(?<!s'est )(?<!se sont )(?<!s'etait )(?<!s'etaient )rendu|diffuse|presente|paru)e?s?(?: publique?s?| public)?(?: (?:{WEEKDAY}|hier))? (?:a|au|en) ?{_ART}\"?$"
)
DATIVE = re.compile(
    r"(?<!\w)(?:(?:retro)?ced|(?<!se )(?<!s'est )(?<!sont )rend(?:re|ra|ait|u)(?! (?:visite|hommage|compte|possible|impossible))|demand|livr(?!eu)|fourni(?!ss?eu)|reproch|prome[tm]|promi|offr|offert|accord(?! |,)|donn(?![a-z]* l'assaut)|impos|vend(?!eu|redi)|repond|remet|remis|apport|perme[tm]|permi|interdi|"
    r"adress|ordonn|appart|rappel|conseill|recommand|imput|attribu|exig|propose|suggere|suggest|refus|renvoi|arrach|transmet|transmi|"
    r"oppos(?!ant|ition)|li(?!eu|ban|ber|by|st|gn|mi|qu|en|vr)|reli|alli|rattach|annex|restitu|concede|signifi|enjoi|intim)[a-z]{0,8} (?:(?:(?!depuis|reuni|rendez|eu lieu|"
    + WEEKDAY
    + r"|lors|pendant|avec|[0-9])[^.;:!?\n]){0,45} )?(?:a|au|aux) ?(?:l'|la )?$"
)
"""What gives, asks or forbids something to the name behind it, folded: "interdit à", "appartient à"."""
_IMPOSED = re.compile(  # "un couvre-feu a été imposé à Dacca"
    r"(?<!\w)(?:couvre-feu|etat (?:d'urgence|de siege|d'exception)|loi martiale|confinement|blocus|siege|deuil|deploiement|envoi|ouverture|fermeture|evacuation|arrestation|rassemblement|intervention|reunion)\b[^.;:,]{0,50}$"
)
_FACING = re.compile(
    r"(?<!\w)(?:face|grace|quant|contrairement|hostiles?|favorables?|loyal|loyaux|(?<!des )(?<!les )(?<!de )(?<!\d )(?<!mille )(?<!aux )fideles?|soutien|aide|appui|assistance|opposee?s?|alliee?s?|appartenant|"
    r"comparee?s?|semblables?|retour au pouvoir|par rapport|appels?|avertissement|message|reponse|ultimatum|livraisons? d'armes) (?:a|au|aux) ?(?:l'|la )?$"
)
_TO_COUNTRY = re.compile(r"(?<!\w)a (?:la |l')\"?$")
_ON = re.compile(rf"(?<!\w)sur {_ART}{_HEADED}\"?$")
_ABOUT_NOUN = re.compile(
    r"(?<!\w)(?:differends?|conflits?|accords?|negociations?|pourparlers|discussions?|souverainete|controle|dossier|debat|resolution|sanctions?|pression|"
    r"pressions|declaration|rapport|conference|sommet|livre|enquete|information|informations|position|politique|mainmise|droits?|vote|vues|yeux|guerre|"
    r"reunion|influence|question|questions|proces|tensions?|crise|plan|texte|interroge\w*|informe\w*|conseiller|expert|experte|specialiste|titre)"
    r"(?: [a-z'-]+){0,5} sur (?:l'|la |le |les )?$"
)
_EVENT_OF = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(EVENT_NOUNS, key=len, reverse=True))}) (?:{_OF}|contre |sur |a ){_ART}{_HEADED}\"?$"
)
_SIDED = re.compile(rf"(?<!\w)(?:aux? cotes?|dans le camp|au service|avec l'aide|a l'appel|au profit) {_OF}{_ART}$")
# "le Mouvement populaire de libération du Soudan" is a body, not what befell the Sudan
_NAMED_AFTER = re.compile(
    r"\b(?:statuts?|traites?|conventions?|charte|pacte|declaration|consensus|criteres|concordat|edit)(?: [a-z]+)? (?:de |d'|du )$"
)
_BODY_OF = re.compile(
    r"(?<!\w)(?:mouvement|armee|front|forces?|organisation|ligue|parti|comite|alliance|union|brigades?|congres) (?:[a-z-]+ ){0,2}(?:de |pour la )(?:liberation|defense|resistance|salut) (?:[a-z]+ )?"
    rf"{_OF}{_ART}$|(?<!\w)cartels? {_OF}{_ART}$"
)
# "le groupe Etat islamique en Afrique de l'Ouest", "Al-Qaïda dans la péninsule arabique": what a branch is called
_BRANCH_OF = re.compile(
    rf"(?<!\w)(?:etat islamique|daech|al-qaida|province)(?: \([a-z]+\))? (?:(?:au|en|dans|pour) |{_OF}){_ART}(?:grand )?$"
)
_OBJECT = re.compile(
    rf"(?<!\w)(?:{'|'.join(OBJECT_VERBS)})\w{{0,6}} (?:(?:hier|{WEEKDAY}|aussi|egalement|notamment|"
    rf"par vagues|de nouveau|a nouveau|sans relache|une nouvelle fois|de plein fouet|d'assaut|[a-z]+ement)(?: matin| soir| dernier| apres-midi)? )?(?:(?:depuis|pendant|durant|dans|en) [a-z0-9' ]{{2,24}}?(?:ans?|mois|semaines?|jours?|heures?|nuit|soiree|matinee|journee) )?(?:contre |sur |le controle de |d'assaut )?{_ART}{_HEADED}\"?$"
)
_AGAINST = re.compile(rf"(?<!\w)contre {_ART}{_HEADED}\"?$")
_UNDERGONE = (
    "bombard|frapp|attaqu|vise|pilonn|touch|detrui|repris|pris|captur|conqui|occup|liber|assieg|encercl|evacu|envahi|secou|ravag|tombe|"
    "priv|cede|retrocede|restitu|rendu|abandonn|coupe|bloqu|ferme|rouvert|desert|endeuill|epargn|endommag|incendi|rase|infiltr|survol|"
    "inond|submerg|devast|balay|noye|englouti|pill|saccag|meurtri|sinistr|ebranl|mitraill|perdu|evacue|soumis|isole|"
    "passe(?:e?s?|nt|rent)? (?:sous|aux mains)|aux mains d|sous (?:le )?(?:controle|feu|joug) d|inaccessible|injoignable"
)
_PASSIVE = re.compile(
    r"(?:,[^,.;\n]{1,150},)? (?:(?:a|ont|avait|avaient|aurait|auraient|ayant) (?:(?:de nouveau|aussi|encore|egalement|elle|lui) )?ete|"
    rf"est|sont|etait|etaient|sera|seront|serait) (?:(?:de nouveau|aussi|encore|egalement|hier|{WEEKDAY}|[a-z]+ement)"
    rf"(?: matin| soir)? )?(?:\" ?)?(?:{_UNDERGONE}|victimes? d|(?:le|la) (?:theatre|scene|cible)(?: (?:depuis|en|entre|dans|a|au)\b[^,.;\n]{{1,40}})?,? d)"
    r"| (?:vient de |viendrait de )?(?:tombe(?:r|e|es|nt|rent|ra|rait)?|capitule(?:nt)?|change(?:r|nt|ait)? de mains?|(?:a|ont|avait|aurait) (?:change de mains?|capitule))\b"
    rf"| (?:bombard|frapp|attaqu|pilonn|touch|assieg|encercl|vis)e(?:e|s|es)?(?:,| par | ?[.:;!](?=\s|$)|$| (?:{WEEKDAY}|hier|depuis|dans la nuit|ce matin)\b)"
    # "Khartoum, reconquise en mars"
    r"|, (?:re)?(?:conquise|prise|envahie|occupee|liberee|assiegee|encerclee|evacuee|bombardee|pilonnee|devastee|rasee|inondee|perdue)s? "
    rf"(?=(?:par|en|le|depuis|au|hier|{WEEKDAY}|il y a|la (?:veille|semaine)) )"
)
# "Daloa a défilé", "Pacaraima a refermé son poste": what its people do is done there, unless it stands for a government
_TOWN_ACTS = re.compile(
    r"(?:,[^,.;\n]{1,80},)? (?:a|avait|aura|aurait|vient d(?:e |'))(?: (?:de nouveau|aussi|encore|egalement))? ?"
    r"(?:manifeste|defile|vote|enterre|inhume|pleure|barre|bloque|(?:re)?ferme|rouvert|evacue|accueilli|compte ses|panse ses|retrouve)r?\b"
)
_MEETING = (
    "ambassad|consul|charge d'affaires|president|premier ministre|ministre|chef|delegation|delegue|emissaire|envoye|negociat|pourparlers|"
    "discussion|sommet|reunion|conference|rencontre|dirigeant|homologue|parties|representant|roi|emir|prince|pape|mediat"
)
# "Nairobi doit recevoir les groupes armés", "Moscou a convoqué l'ambassadeur": it meets whom it calls
_HOSTS = re.compile(
    r"(?:,[^,.;\n]{1,80},)? (?:(?:a|avait|doit|doivent|devrait|va|vient d|s'apprete a|se prepare a|compte|pourrait) ?(?:de |')?)?(?:[a-z]+ment |deja |aussi )?"
    rf"(?:accueill|recev|recoi|recu|abrit|heberg|convoqu)[a-z]*(?: (?!de |d'|du )[a-z0-9'-]+){{0,5}}? (?:[dl]')?(?:{_MEETING})"
)
# "a été reçu à Islamabad", "recevoir les délégations à Nairobi"
_RECEIVED = re.compile(
    r"(?<!\w)(?:(?:ete|etait|sera|est|sont) (?:[a-z]+ment )?(?:recu|accueilli|attendu|convoque|conduit)|accueillir|recevoir|reunir|rencontrer)e?s?"
    r"(?: [^.;:,]{0,45})? (?:a|au) $"
)
# "Le Soudan est en guerre", "Haïti s'enfonce dans la violence", "Kharkiv a vécu une nouvelle nuit de bombardements"
_SUFFERS = re.compile(
    r",? (?:(?:est|sont|etait|etaient|reste|demeure|se trouve) (?:[a-z]+ment |toujours |de nouveau |depuis [a-z0-9 ]{2,20} )?)?(?:en guerre|en proie|aux prises|a feu et a sang|sous les bombes|"
    r"plongee?s?|dechiree?s?|ravagee?s?|confrontee?s?|devastee?s?|submergee?s?|meurtrie?s?|ensanglantee?s?|minee?s?|paralysee?s?|gangrenee?s?)\b|"
    r" (?:fait face|faisait face|a fait face|s'enfonce|s'enlise|s'embrase|sombre|bascule|replonge|s'est (?:embrasee?|enfoncee?|enlisee?)|a (?:sombre|bascule|plonge|replonge) dans|panse ses|pleure ses|compte ses|enterre ses)\b|"
    r" (?:connait|a connu|connaissait|traverse|a traverse|vit|a vecu|vivait|subit|a subi|subissait|essuie|a essuye|sort|sortait|est sorti|se remet|se relevait|se releve|affronte|combat|lutte) (?:[a-z0-9'-]+ ){1,7}?"
    r"(?:guerres?|guerilla|rebellions?|spirale|chaos|insecurite|conflits?|violences?|nuits?|journees?|attaques?|bombardements?|frappes?|inondations?|seismes?|secousses?|tueries?|massacres?|insurrection|manifestations|"
    r"emeutes|combats|affrontements|siege|attentats?|cyclone|ouragan|tempete|secheresse|incendies?|catastrophe|exactions)\b|"
    r" (?:a |ont |vient de )?(?:declar|decret|proclam|instaur)\w* (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?:l'etat de (?:catastrophe|calamite|desastre)|un (?:etat|deuil) |(?:deux|trois|sept) jours de deuil)|"
    r" (?:a |avait )?(?:enregistr|recens|denombr|declar|signal|rapport|notifi|confirm)\w* (?:lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?:[a-z0-9.'-]+ ){0,4}?"
    r"(?:deces|cas|contaminations?|infections?|epidemies?|flambees?) (?:[a-z]+ ){0,2}?(?:dus? |lies? |mortels? |suspects? |confirmes? )?(?:d'|de |du |a la |au |a l')"
    r"(?:ebola|cholera|mpox|variole|rougeole|peste|dengue|paludisme|covid|coronavirus|grippe|meningite|diphterie|polio|fievre|virus|zika|chikungunya|chaleur|canicule)|"
    r" (?:deplor\w+|denombr\w+|recens\w+|compt(?:e|ait|abilis\w+)|enregistr\w+|pleur(?:e|ait)) (?:[a-z0-9.'-]+ ){1,4}?(?:morts?|deces|victimes|disparus|blesses)\b(?! (?:en|au|aux|a|dans) )"
)
# ", la Russie a bombardé": a subject, not the next name of a list
_ASIDE_OF = re.compile(rf"(?<!\w)(?:au|a l') ?{_SIDE} {_OF}{_ART}$")
_ACTS = re.compile(r" (?:a|ont|avait|avaient|est|sont|va|vient|[a-z]+(?:ait|aient|erent))\b")
_COORDINATED = re.compile(
    rf"(?:\s*\([^()]{{1,40}}\))?(?:,? (?:(?:et|ou|ainsi que|puis|mais aussi|comme) |(?:ainsi|de meme) qu')(?:a |en |au |aux |dans |pres )?(?:l'|la |le |les |celle de |celui de )?"
    rf"(?:{_OF}(?=(?:{_LEVELS})))?{_HEADED}|, (?:a |en |au |aux |dans )?(?:(?:l'|la |le |les ){_HEADED})?)"
)
_LOCATES = re.compile(
    r"\s*(?:,|\() ?(?:(?:situee?|dans|en|a(?= ?$| (?:l'|la |une? |quelque|environ|pres|moins|plus|\d|deux|trois|quatre|cinq|six|dix|vingt|trente|proximite|mi-|cote))|au|aux|pres|non loin|sur|province|region|district|territoire|banlieue|faubourg|quartier|hameau|village|localite|ville|commune)(?!\w)[^,.;:()]{0,50})?"
)
_BRACKET = re.compile(r"^ ?\([^()]{1,30}\)")
_ACROSS = re.compile(r"(?<!\w)(?:frontiere|frontalier|face|oppose|voisin|limitrophe|pres d|non loin|proche|cote|rive)")
_POST = re.compile(
    r"(?<!\w)(?:ambassad(?:eur|rice)s?|consuls?|consule|envoye[es]{0,2} specia[a-z]+|correspondante?|charge d'affaires|nonce) (?!en visite|reunis)"
    r"(?:(?!(?:se|s'est|sont|ont|est|" + WEEKDAY + r"|hier)\b)[^,.;: ]+ ){1,6}a $"
)
_DATED = re.compile(r"\s*(?:\([^()\n]{1,40}\))?,? (?:le )?\d{1,2}(?:er)? [a-z]{3,9}\.?(?: \d{4})?\s*(?:[-:.,(]|$)")
_FIRE = re.compile(
    r"(?<!\w)(?:missil|roquett|drone|tir|tires|frapp|attaqu|raid|obus|projectil|salve|bombard|offensi|bombe|assaut|artilleri)[a-z]*"
    r"(?: [^.;:,]{0,60})? (?:contre|vers|sur) (?:l'|la |le |les )?[^.;:,]{0,30}$"
)
_TOWARDS = re.compile(rf"(?<!\w)vers {_ART}{_HEADED}\"?$")
_ROUTE = re.compile(
    r"(?<!\w)(?:reli[a-z]*|routes? (?:de|d'|entre)|axe|autoroute|trajet|(?P<named>ligne|train|vol)) (?:(?! (?:a|ont|est|sont|avait|avaient|etait|etaient|s'est) )[^.;:,]){2,40} a $"
)
# "le train Kharkiv-Kiev a déraillé": the ends of a journey
_JOURNEY = re.compile(
    r"(?<!\w)(?:liaison|train|express|tgv|autobus|bus|car|autocar|minibus|vol|avion|ferry|bateau|trajet|rallye|course|gazoduc|oleoduc)(?: [a-z]+)? $"
)
_LISTED_OF = re.compile(rf"(?:, |,? (?:et|ou) ){_OF}")
_TOWN_OF_DATELINE = re.compile(r"[ \"(\[*-]*[\w'-]{2,20}(?: [\w'-]{2,20}){0,2} ?[,(] ?")
_LEVEL = re.compile(
    rf"(?:(?<![\w'-])|(?<=\bl'))({_LEVELS})s? (?:(?!au |aux |en |a |et |ou )[a-z-]+ )?{_OF}\"?$|(?<![\w'-])({_DIRECT}) \"?$"
)
_PLURAL = re.compile(rf"(?<!\w)(?:les|des|aux) (?:{_LEVELS})s ")
_AT = re.compile(r"(?<!\w)a \"?$")
_OF_AREAS: tuple[Feature, ...] = ("country", "region", "province", "river", "sea")
_ARTICLED = re.compile(r"(?<![\w'-])(?:la |le |l')$")
_WITHIN = re.compile(r"(?<!\w)(?:au|aux|en|du) \"?$")
_TERRITORIAL = re.compile(
    r"(?<!\w)(?:en|sur|dans|a|a travers|a l'interieur de|au coe?ur de|contre|vers) (?:(?:(?:le|la|les|son|leur|leurs|ses|des|plein|d'autres|toutes les|quelques|plusieurs|certaines?|\d+|"
    + TWO_TO_TEN
    + r"|une (?:dizaine|douzaine|quinzaine) de|de (?:nombreuses?|nombreux)|la plupart des|les principales?|principales?|grandes?) ){0,3}|l')?$"
)
_AT_BORDER = re.compile(
    r"(?<!\w)(?:a|sur|pres de|au niveau de|de part et d'autre de|(?:long|points?|secteurs?|troncons?|portions?|cotes?|abords|environs|proximite) (?:[a-z]+ )?de) (?:la |leur |l'|cette )?(?:longue )?$|"
    r"(?<!\w)qui (?:marqu|materialis|form|constitu|long|trac|delimit|dessin|sert de|servent de|fait office de)[a-z]* ?(?:la |leur |une partie de (?:la |leur ))?$"  # "le long du fleuve, qui marque la frontière"
)
_AFTER_OF = re.compile(rf"{_OF}{_HEADED}$")
_SETTLED = frozenset({"town", "village", "point", "district"})
_AROUND = 8  # how many names back, and ahead, a neighbour is sought
_HALF_KM = 60  # how far off a neighbour counts half as much as one next door
_DEGREE_KM = 111.2
_STEP_KM = 10  # how much farther off is what stands one name farther away
_RANKED = 2  # behind it, candidates are villages of one size
_GREAT_KM = 20  # the radius of a city of more than a million
_DOORSTEP_KM = 100
_STRAY_KM = 200  # from which none of several namesakes is the village meant
_AGREEING = 3  # small towns of a country that nothing else names
_WITNESSES = 3  # how many places around tell that
_CITY = 300_000  # inhabitants from which a name means the city first, wherever the article happens
_PER_TENFOLD = 1.5  # what a namesake loses for each time that it is ten times smaller than such a city
_TOWN = 30_000  # inhabitants from which a town is meant by its own name before one that bears it by another name
_QUARTERS = frozenset(("quartier", "arrondissement", "district"))
# not "dans un quartier de Jalalabad"
_A_QUARTER = re.compile(rf"(?<!\w)(?:le |l'|du |au |ce )(?:quartier|arrondissement|district) (?:[a-z-]+ )?{_OF}?\"?$")
_SUBURB_KM = 60
_ACROSS_KM = 200
_ABROAD_KM = 300
_ANOTHER_KM = 700  # beyond the edge of an area in which a place is said to lie, the map's place of that name is another
_AT_THE_UN = re.compile(r"\b(?:onu|nations unies|conseil de securite|assemblee generale)\b")
_FAMOUS_KM = 25.0  # the radius of a city of some two millions, which needs no witness of its country
_CITY_KM = 10.0  # the radius of a city of some 250,000, which is meant wherever the article happens
_KNOWN_KM = 6.5  # the radius of a town of some 75,000
_BY_NAME = 2  # what a name tells of a country, where a demonym tells one
_SPOKEN_OF = 2  # how often an article names a country that it speaks of
_SPOKEN_OF_OTHERS = 6  # how often it names others, from which on a village of the csv needs a witness of its own country
_SMALL_KM = 5.5  # the radius of a town of some 45,000
_THING_OF = re.compile(rf"(?<![\w'-])(?:{_THINGS})s? (?:(?!au |aux |en |a |et |ou )[a-z-]+ )?{_OF}$")
_POLITICAL = re.compile(
    r"(?<!\w)(?:sanction|critique|accus|mesure|droits? de douane|taxe|enquete|embargo|rhetorique|declaration|discours|propos)[^.;:]*$"
)
_AREAS: dict[str, tuple[str, ...]] = {
    "district": ("district", "territory", "province"),
    "raion": ("district",),
    "rayon": ("district",),
    "territoire": ("territory", "district"),
    "region": ("region", "oblast", "province", "district", "governorate", "state"),
    "oblast": ("oblast",),
    "province": ("province", "governorate", "region", "oblast", "state"),
    "gouvernorat": ("governorate", "province"),
    "departement": ("department", "province"),
    "etat": ("state",),
}
_ROLES: tuple[tuple[PlaceRole, str, bool, re.Pattern[str]], ...] = (
    ("about", "beside", False, _SIDED),  # "combattre aux côtés de Bamako"
    ("about", "named-after", False, _NAMED_AFTER),  # "le statut de Rome"
    ("about", "body-of", False, _BODY_OF),  # "le Mouvement de libération du Soudan"
    ("about", "based-in", False, _BASED),  # "dont le quartier général est à Khartoum"
    ("about", "registered-in", False, _REGISTERED),  # "un camion immatriculé au Mali"
    ("about", "published-in", False, _PUBLISHED),  # "un rapport publié à Genève"
    ("about", "distance-from", True, _DISTANCE),  # "à 20 km de Goris"
    ("scene", "near", True, _NEAR),  # "près de Goris", "au nord de Goris"
    ("scene", "part-of", False, _PART),  # "dans l'est de l'Ukraine"
    ("origin", "from", False, _ORIGIN),  # "fuyant Goma"
    ("destination", "to", False, _DESTINATION),  # "vers Goma"
    ("scene", "event-of", False, _EVENT_OF),  # "la bataille de Bakhmout"
    ("scene", "object", False, _OBJECT),  # "ont bombardé Goris"
)
_SIDE_OF = re.compile(
    rf"(?<![\w'-])(?:extreme[- ]| l'extreme[- ])?(?:l')?(nord-est|nord-ouest|sud-est|sud-ouest|nord|sud|est|ouest|centre)(?: et (?:dans )?(?:le |l')[a-z-]+)?{_KINDS} {_OF}{_ART}\"?$"
)
# "à Djaiba, territoire de Djugu": what nobody knows lies in what the gazetteer does.
_APPOSED = re.compile(
    rf"(?<!\w)(?:a|au|dans|village d[eu]|localite d[eu]|pres de|commune d[eu]|bourg d[eu]|ville d[eu]) ?(?:le |la |l'|d')?[\w'-]{{3,}}(?: [\w'-]+)? ?(?:, ?|\()(?:dans |en )?(?:le |la |l'|une? (?:autre )?)?"
    rf"(?P<level>(?:{_LEVELS}) (?:(?!au |aux |en |a |et |ou )[a-z-]+ )?{_OF}\"?)?$|"
    # "à Zzabi, un village de la région de Mopti"
    rf"(?<!\w)(?:a|pres de|village d[eu]|localite d[eu]) ?[\w'-]{{3,}}(?: [\w'-]+)? ?, (?:une? |la |le )?(?:petite? |gros )?(?:village|localite|bourg|bourgade|hameau|ville|commune)(?: [a-z]+)? {_OF}$"
)
_JOINS = (" et ", " ou ", ", ")
_UNKNOWN_BEFORE = re.compile(
    r"(?<!\w)(?:a|au|pres de|aux abords de|pres d') ?(?P<first>[\w'-]{3,})(?: [\w'-]{3,})?(?:, [\w'-]{3,}(?: [\w'-]{3,})?){0,4}(?:, | et | ou )$"
)
_DOORSTEP = re.compile(rf"(?<!\w)(?:pres|proche|loin|pas|proximite|cote|portes|abords?|lisiere|bordure|confins) {_OF}{_ART}$")
_BORDERING = re.compile(rf"(?<!\w)(?:frontali|limitrophe|voisin|riverain|mitoyen)\w* (?:{_OF}|avec ){_ART}$")
# "l'attaque de l'Iran contre Israël" is Iran's doing; "l'invasion de l'Ukraine" befell it
_DEED_OF = re.compile(rf"(?<!\w)(?:attaque|frappe|raid|offensive|assaut|attentat)s? (?:[a-z-]+ )?{_OF}$")
_STRIKES = re.compile(r" (?:sur|contre|visant|en|dans) ")  # "une frappe d'Ankara sur Kafr Jina"
_THROUGH = re.compile(
    rf"(?<!\w)(?:par|franchi\w*|travers\w+|transit\w+(?: par)?|empruntant|en plein(?:e)?) {_ART}(?:(?:{_DIRECT}) )?$"
)
_ALONG = re.compile(
    r"(?<!\w)(?:sur|de|par|via) (?:l'|la |une |le )(?:route|autoroute|piste|nationale|voie|ligne)(?: [a-z]+)? (?:(?:qui )?reli[a-z]+ |menant (?:a |vers |de )|entre |de |d'|du )?$|"
    r"(?<!\w)(?:la |l')(?:route|autoroute|piste|nationale)(?: (?!reli)[a-z]+)? (?:entre |de |d'|du )?$"  # "La route Dessie-Woldiya est coupée"
)
_AXIS = re.compile(r"(?<!\w)(?:(?:l')?axe|(?:le )?troncon)(?: [a-z]+)? (?:de |d'|du )?$")
_BETWEEN = re.compile(
    r"(?<!\w)(?<!tensions )(?<!accord )(?<!relations )(?<!frontiere )(?<!dialogue )(?<!differend )entre (?:(?:les )?(?:villes?|villages?|localites?) de |d'|la |le )?$"
)
_VIA = re.compile(r"(?<!\w)via (?:l'|la |le |les )?(?:[a-z-]+ (?:de |d'|du ))?$")
_LEVELLED = re.compile(rf"(?:{_LEVELS})\b")
_IN_FRONT = re.compile(r"(?<!\w)devant (?:les cotes (?:de |d'|du ))?\"?$")

_REACH = 90  # how many characters before a name are looked at
_BEFORE = Before(
    [
        *(pattern for *_, pattern in _ROLES), _LEVEL, _THING_OF, _AT, _ARTICLED, _WITHIN, _TERRITORIAL, _AT_BORDER, _ON, _ABOUT_NOUN, _IN, _APPOSED,
        _UNKNOWN_BEFORE, _AGAINST, _FIRE, _POLITICAL, _DOORSTEP, _BORDERING, _DEED_OF, _TOWARDS, _ALONG, _AXIS, _BETWEEN, _THROUGH, _VIA, _IN_FRONT, _ROUTE,
        _POST, _FACING, DATIVE, _IMPOSED, _RECEIVED, _TO_COUNTRY, _BRANCH_OF, _A_QUARTER,
    ],
    _REACH,
)  # fmt: skip
"""What is asked of the words before every name."""


@dataclass(slots=True)
class _Read:
    """What the words around a name make of it: its role, by which rule, only near it or not, and the level they name."""

    role: PlaceRole
    rule: str
    near: bool = False
    wanted: tuple[Feature, ...] = ()
    level: str = ""
    after_of: bool = False
    chained: bool = False


class _Last(NamedTuple):
    """The name before, what the words around made of it and the place that it means."""

    toponym: Toponym
    read: _Read
    place: Place

    @property
    def start(self) -> int:
        return self.toponym.span.start

    @property
    def end(self) -> int:
        return self.toponym.span.end


def resolve_toponyms(article: Article, toponyms: list[Toponym], gazetteer: Gazetteer) -> list[Where | None]:
    """What each of ``toponyms`` means in ``article``, parallel to them; `None` where nothing bears the name.

    >>> from datetime import date
    >>> from geo.place.find import find_toponyms
    >>> gazetteer = Gazetteer.load(world=False)
    >>> article = Article("a", date(2022, 9, 14), "Bakou accuse Erevan d'avoir tiré à Djermouk.")
    >>> wheres = resolve_toponyms(article, find_toponyms(article, gazetteer), gazetteer)
    >>> [(where.place.id, where.role, where.evidence.rule) for where in wheres]
    [('baku', 'about', 'metonym'), ('yerevan', 'about', 'metonym'), ('jermuk', 'scene', 'in')]
    """
    resolver = _Resolver(article, toponyms, gazetteer)
    for toponym, form in zip(toponyms, resolver.forms, strict=True):
        where, read = resolver.read(toponym, form) if toponym.candidates else (None, None)
        resolver.wheres.append(where)
        resolver.reads.append(read)
    return _ungainsaid(resolver.folded, toponyms, _passives(resolver.wheres, resolver.reads))


class _Resolver:
    """The names of an article, read one after the other: what was read of those before, and which is the last that means a place."""

    def __init__(self, article: Article, toponyms: list[Toponym], gazetteer: Gazetteer) -> None:
        self.article = article
        self.toponyms = toponyms
        self.gazetteer = gazetteer
        self.folded = read_text(article.text).folded
        self.words = words_at(self.folded)
        self.forms = [key(article.text[t.span.start : t.span.end]) for t in toponyms]
        told = [_country_told(toponym) for toponym in toponyms]
        named = Counter(country for country in told if country)
        self.countries = demonyms_in(self.folded) + Counter({country: _BY_NAME * times for country, times in named.items()})
        self.witnesses = _Witnesses(self.folded, self.forms, toponyms, told)
        self.wheres: list[Where | None] = []
        self.reads: list[_Read | None] = []
        self.abroad: set[str] = set()  # names whose places lie where the article never is: another is meant, that nobody knows
        self.last: _Last | None = None

    def read(self, toponym: Toponym, form: str) -> tuple[Where | None, _Read | None]:
        """What the next name means, and what the words around make of it; ``None`` where nobody knows the place that is meant."""
        toponym = _with_those_at_home(toponym, form, self.witnesses, self.gazetteer)
        near = _BEFORE.at(self.folded, self.words, bisect_left(self.words, (toponym.span.start,)))
        read = _read(self.folded, near, toponym, self.last)
        if read.rule == "bare" and near.before.endswith(_JOINS) and self.is_after_unknown(toponym, near):
            read = replace(read, role="scene", rule="in")
        quarter = read.level in _QUARTERS and near.search(_A_QUARTER) is not None
        around = self.around() if quarter or len(toponym.candidates) > 1 else []
        place, rejected, unsure = self.choose(toponym, form, read, around)
        if self.is_abroad(toponym.rule, place, form, around):
            return None, None
        if toponym.rule in ("world", "spelling") and (
            _is_stray(place, rejected, around) or (quarter and _is_namesake_of_quarter(place, read, self.last, around))
        ):
            return None, None
        read = self.weigh(read, place, near, toponym)
        part = _part_meant(place, near)
        if part is not None:
            place, read = self.gazetteer.get(part.id) or part, replace(read, near=False)
        if _joined_to_capital(self.folded, read, place, self.last, toponym.span.start):
            # "entre Kiev et Tchernihiv": a road; "entre Kiev et Moscou" are governments
            read = replace(read, role="scene", rule="between", near=True)
            self.wheres[-1] = _as_between(self.wheres[-1])
        role, rule = read.role, toponym.rule if read.rule == "bare" else read.rule
        before = _at_home(self.wheres, self.folded, place, self.last, toponym.span.start, read)
        if _locates(self.folded, read, place, before, toponym.span.start):
            role, rule = "about", "locates"
            _raise_located(self.folded, self.wheres, self.reads, before)
        doubts: tuple[Doubt, ...] = ("ambiguous_place",) if unsure else ()
        if toponym.rule == "typo":
            doubts += ("spelling",)
        self.last = _Last(toponym, read, place)
        evidence = Evidence(self.article.id, toponym.span, rule)
        return Where(place, role, _prec(place, read), evidence, tuple(p.id for p in rejected), doubts), read

    def is_after_unknown(self, toponym: Toponym, near: Near) -> bool:
        """Whether a name ends a list of places that begins with one that nobody knows: "à Tankoualou et Kongoussi"."""
        if near.before.endswith(", ") and _ACTS.match(self.folded, toponym.span.end):
            return False  # "après sa visite à Taipei, Pékin a tiré"
        listed = near.search(_UNKNOWN_BEFORE)
        return listed is not None and self.article.text[listed.start("first")].isupper()

    def around(self) -> list[tuple[int, Place]]:
        return _around(self.wheres, self.toponyms, len(self.wheres))

    def choose(
        self, toponym: Toponym, form: str, read: _Read, around: list[tuple[int, Place]]
    ) -> tuple[Place, list[Place], bool]:
        """The place meant, the others, and whether it was a close call."""
        places = toponym.candidates
        wider = _wider(places[0], read.level, self.gazetteer)
        if wider is not None:
            return wider, [place for place in places if place.id != wider.id], False
        if len(places) == 1:
            return places[0], [], False
        low, high = max(0, toponym.span.start - _REACH), toponym.span.end + _REACH
        return _Choice(
            toponym,
            form,
            read,
            around,
            countries=self.countries,
            rows=self.gazetteer.rows,
            listed=self.last.place.country if read.chained and self.last is not None else None,
            at_the_un=_AT_THE_UN.search(self.folded, low, high) is not None,
        ).made()

    def is_abroad(self, rule: str, place: Place, form: str, around: list[tuple[int, Place]]) -> bool:
        """Whether a place lies where the article never is, as that of an earlier mention of the name did."""
        reach = _reach_abroad(rule, place, form, self.witnesses)
        if reach < math.inf and _away(place, _besides(place, around or self.around())) >= reach:
            self.abroad.add(form)
        return form in self.abroad

    def weigh(self, read: _Read, place: Place, near: Near, toponym: Toponym) -> _Read:
        """``read`` once the place is known, with what stands behind the name."""
        start, end = toponym.span.start, toponym.span.end
        back = start - self.last.start if self.last is not None else _REACH
        return _weighed(_Weighing(_acting(self.folded, read, place, end), place, near, self.folded, end, back))


def _part_meant(place: Place, near: Near) -> Place | None:
    """The part of a country that is meant: "dans l'est du Tchad" is neither the whole country nor its centre."""
    side = _SIDE_OF.search(near.before) if place.feature == "country" else None
    return part_of(place, side[1]) if side else None


def _prec(place: Place, read: _Read) -> Prec:
    """How precisely a name tells where: only near a town, or in the area called after it."""
    if read.near and place.where_prec == 1:
        return 2
    if place.where_prec <= 2 and read.level in _AREAS:
        return 3 if "district" in _AREAS[read.level][0] or read.level == "territoire" else 4
    return place.where_prec


# "à Kindu|, dans la province tchadienne du |Lac", "à Kindu|, au |Tchad"
_LIES_IN = re.compile(
    r",? (?:dans|au|aux|en) (?:la |le |les |l')?(?:(?:province|region|etat|departement|district|wilaya|gouvernorat|prefecture|comte|canton)(?: [a-z]+)? (?:de la |de l'|du |des |de |d')?)?(?:la |le |l')?"
)


def _ungainsaid(folded: str, toponyms: list[Toponym], wheres: list[Where | None]) -> list[Where | None]:
    """``wheres`` without a town or village of which the text says that it lies far away, in another country: another of that name."""
    gainsaid: set[str] = set()
    for toponym, where, after, area in zip(toponyms, wheres, toponyms[1:], wheres[1:], strict=False):
        if where is None or area is None or where.place.feature not in ("town", "village", "district", "point"):
            continue
        countries = {where.place.country, area.place.country}
        if None in countries or len(countries) < 2 or area.place.feature not in ("country", "province", "region"):
            continue
        far = where.place.kilometres_to(area.place) > area.place.radius_km + _ANOTHER_KM
        if far and _LIES_IN.fullmatch(folded, toponym.span.end, after.span.start):
            gainsaid.add(where.place.id)
    return [None if w is not None and w.place.id in gainsaid else w for w in wheres] if gainsaid else wheres


def _passives(wheres: list[Where | None], reads: list[_Read | None]) -> list[Where | None]:
    """``wheres`` with "ont été bombardées" carried back along a list: "Gandja et Barda ont été bombardées"."""
    carried = False
    for index in range(len(wheres) - 1, -1, -1):
        where, read = wheres[index], reads[index]
        if where is None or read is None:
            carried = False
            continue
        if carried and read.rule in ("bare", "of", "metonym"):
            evidence = replace(where.evidence, rule="passive")
            wheres[index] = where = replace(where, role="scene", evidence=evidence)
        carried = read.chained and where.evidence.rule == "passive"
    return wheres


def _is_small(toponym: Toponym) -> bool:
    """Whether a name is only that of a small town of the world beyond, or like one: no witness of its own country."""
    return toponym.rule in ("world", "spelling") and bool(toponym.candidates) and toponym.candidates[0].radius_km < _SMALL_KM


def _only_country(toponym: Toponym) -> str | None:
    """The country in which all places of a name lie; ``None`` where they lie in several."""
    first, *others = {place.country for place in toponym.candidates}
    return None if others else first


def _agreed(toponyms: list[Toponym]) -> Counter[str]:
    """The countries in which several small towns lie, one of which bears a name of no other: they vouch for each other.

    "Sainte-Suzanne", "Saint-Benoît" and "Cilaos" are of the Réunion.
    """
    towns: dict[str, set[str]] = {}  # by country, the names of which one is a town of it, each by the likeliest that bears it
    alone: set[str] = set()
    for toponym in toponyms:
        if toponym.rule == "world" and _is_small(toponym):
            for place in toponym.candidates:
                towns.setdefault(place.country or "", set()).add(toponym.candidates[0].id)
            alone.add(_only_country(toponym) or "")
    return Counter({country: len(some) for country, some in towns.items() if country in alone and len(some) >= _AGREEING})


class _Witnesses:
    """What tells of which countries an article speaks: their names and demonyms, and its towns, but for the small ones of the world beyond."""

    def __init__(self, folded: str, forms: Sequence[str], toponyms: list[Toponym], told: Sequence[str | None]) -> None:
        self._all = demonyms_in(folded) + _agreed(toponyms)
        self._owed: Counter[tuple[str, str]] = Counter()  # by name and country, what is told by that name
        self._owed_to: Counter[str] = Counter()
        for form, toponym, country in zip(forms, toponyms, told, strict=True):
            if country and not _is_small(toponym):
                self._all[country] += _BY_NAME
                self._owed[form, country] += _BY_NAME
                self._owed_to[form] += _BY_NAME
        self._total = self._all.total()

    def besides(self, form: str, country: str | None) -> int:
        """How often the article speaks of a country otherwise than by a name: what is to be placed is no witness of its own place."""
        return self._all[country or ""] - self._owed[form, country or ""]

    def beside(self, form: str) -> int:
        """How often anything but a name tells of which countries the article speaks."""
        return self._total - self._owed_to[form]


def _reach_abroad(rule: str, place: Place, form: str, witnesses: _Witnesses) -> float:
    """How far a place may lie from all that an article names around it, in kilometres: any distance, where it names the country.

    "L'axe Komanda-Luna", in Ituri, is not in the Philippines, nor "la place de la République", in Almaty, in Bangui, nor Phoenix, a
    suburb of Durban, in Arizona: better no pin than one on another continent.
    """
    if rule not in ("name", "world", "spelling") or witnesses.besides(form, place.country):
        return math.inf
    others = witnesses.beside(form)
    if rule != "name" and (place.radius_km < _KNOWN_KM or skeleton(place.name) != skeleton(form)):
        if others < _SPOKEN_OF:
            return math.inf
        # "Argyle", on Saint Vincent, is not what Mong Kok is called besides; Ohrid is across the border from Kosovo
        return _ACROSS_KM if is_spelling_of(form, key(place.name)) else 0
    if others < _SPOKEN_OF_OTHERS:
        return math.inf  # "Des tirs à Verin Shorzha, selon Moscou" speaks of no other country
    if rule == "name":
        return _ABROAD_KM if place.feature in ("village", "point") and place.country is not None else math.inf
    return _ANOTHER_KM if place.radius_km < _FAMOUS_KM else math.inf


def _with_those_at_home(toponym: Toponym, form: str, witnesses: _Witnesses, gazetteer: Gazetteer) -> Toponym:
    """A name of the csv's, all of them abroad, with the towns of the world beyond that bear it in a country of which the article speaks.

    In an article on French Guiana, "Saint-Georges" is not the capital of Grenada; but "Paris" is no town of Texas in one on the States.
    """
    abroad = toponym.candidates
    if toponym.rule != "name" or any(p.radius_km >= _CITY_KM or not p.country or p.feature == "country" for p in abroad):
        return toponym
    if any(witnesses.besides(form, p.country) for p in abroad):
        return toponym
    least = max(p.radius_km for p in abroad) / 2  # Doha is no village of India
    there = tuple(
        p
        for p in gazetteer.beyond(form)
        if p.radius_km >= least and witnesses.besides(form, p.country) >= _SPOKEN_OF and is_spelling_of(form, key(p.name))
    )
    return replace(toponym, candidates=there + abroad) if there else toponym


def _is_where_written(where: Where) -> bool:
    """Whether a place is a capital in a dateline, which tells where an article was written and not what it tells of."""
    return where.evidence.rule == "dateline" and where.place.feature == "capital"


def _around(wheres: list[Where | None], toponyms: list[Toponym], index: int) -> list[tuple[int, Place]]:
    """The places named before and after the toponym number ``index``, but for villages with namesakes behind it, each with how many names away it is."""
    told = enumerate(wheres[: -_AROUND - 1 : -1])
    before = ((steps, where.place) for steps, where in told if where is not None and not _is_where_written(where))
    ahead = ((steps, t.candidates) for steps, t in enumerate(toponyms[index + 1 : index + 1 + _AROUND]) if t.candidates)
    sure = ((steps, places[0]) for steps, places in ahead if len(places) == 1 or places[0].radius_km >= TOWN_KM)
    return [(steps, place) for steps, place in (*before, *sure) if FEATURES[place.feature].where_prec <= 4]


def _besides(place: Place, around: list[tuple[int, Place]]) -> list[tuple[int, Place]]:
    """The places around but for this one, which the text may name again."""
    return [(steps, other) for steps, other in around if other.id != place.id]


def _away(place: Place, around: list[tuple[int, Place]]) -> float:
    """How far the nearest of the places around lies, in kilometres on a flat map, and a little more for each name between; endless where none does."""
    across = math.cos(math.radians(place.latitude))
    away = (
        _DEGREE_KM * math.hypot(place.latitude - other.latitude, (place.longitude - other.longitude) * across)
        + _STEP_KM * steps
        for steps, other in around
    )
    return min(away, default=math.inf)


def _is_stray(place: Place, others: list[Place], around: list[tuple[int, Place]]) -> bool:
    """Whether a village that has namesakes in its country lies far from all that the text names there: another one is meant, that nobody knows.

    "Maksymivka", with Vouhledar and Pokrovsk around, is none of those in the Poltava region.
    """
    if place.radius_km >= TOWN_KM or all(other.country != place.country for other in others):
        return False
    towns = (p for _, p in around if p.country == place.country and p.feature in _SETTLED and p.id != place.id)
    away = [place.kilometres_to(town) for town in towns]
    return len(away) >= _WITNESSES and min(away) > _STRAY_KM


def _is_namesake_of_quarter(place: Place, read: _Read, last: _Last | None, around: list[tuple[int, Place]]) -> bool:
    """Whether what is called a quarter is a town of the world beyond that only bears its name: "À Bagdad, dans le quartier d'Ilam"."""
    if place.feature not in _SETTLED:
        return False
    if last is not None and last.place.feature in ("town", "capital") and read.level != "district":
        return place.kilometres_to(last.place) > _SUBURB_KM
    return bool(around) and all(
        other.country != place.country and place.kilometres_to(other) > _ABROAD_KM for _, other in around
    )


def _country_told(toponym: Toponym) -> str | None:
    """The country of which an article speaks by a name: the one called so, or in which all places of that name lie."""
    if not toponym.candidates:
        return None
    best, *others = toponym.candidates
    telling = best.feature in ("country", "capital", "region") and not any(p.feature == best.feature for p in others)
    return best.country if not others or telling or _only_country(toponym) else None


def _read(folded: str, near: Near, toponym: Toponym, last: _Last | None) -> _Read:
    """Role, rule, nearness and level, from the words around ``toponym`` and, in a list, from the name before it."""
    start, end = toponym.span.start, toponym.span.end
    head = near.search(_LEVEL)
    level = (head[1] or head[2]) if head else ""
    wanted = LEVELS.get(level, ())
    inherited: _Read | None = None
    if last is not None and (
        _COORDINATED.fullmatch(folded, last.end, start)
        or (folded[last.end : start] in ("-", "/") and _joins_road(folded, last.start))
        or (last.read.after_of and _LISTED_OF.fullmatch(folded, last.end, start))
    ):
        inherited = last.read
        if not level and inherited.level and _PLURAL.search(folded, max(0, last.start - 60), last.start):
            level, wanted = inherited.level, inherited.wanted
    role, rule, only_near = told = _role(folded, near, toponym)
    if (
        last is not None
        and folded[last.end : start] in ("-", "/")
        and _JOURNEY.search(folded, max(0, last.start - 30), last.start)
    ):
        return _Read("about", "route", False, wanted, level)
    listed = last is not None and folded[last.end : start].startswith(", ")
    if listed and _ACTS.match(folded, end) and not _PASSIVE.match(folded, end):
        inherited = None
    if rule in ("bare", "of") and inherited is not None and inherited.role != "about":
        role, rule, only_near = inherited.role, inherited.rule, inherited.near
    elif (rule == "bare" or (rule == "of" and (level or near.search(_THING_OF)) and not near.search(_BORDERING))) and (
        _PASSIVE.match(folded, end)
        or _SUFFERS.match(folded, end)
        # "plusieurs villages et leur chef-lieu, Abyei, ont été bombardés"
        or (folded.startswith(", ", start - 2) and folded.startswith(",", end) and _PASSIVE.match(folded, end + 1))
    ):
        role, rule = "scene", "passive"
    if not wanted:
        if near.search(_AT) or (rule == "dateline" and _is_dateline(folded, start, end)):
            wanted = ("town", "capital", "village", "island")
        elif near.search(_WITHIN):
            wanted = ("country", "region", "province")
        elif near.search(_ARTICLED):
            wanted = _OF_AREAS  # "la Vienne" is no town
    after_of = told[1] == "of" or (told[1] != "bare" and _AFTER_OF.search(near.before) is not None)
    return _Read(role, rule, only_near, wanted, level, after_of, chained=inherited is not None)


def _joined_to_capital(folded: str, read: _Read, place: Place, last: _Last | None, start: int) -> bool:
    """Whether a town stands at the other end of a road from the capital named before it."""
    if last is None or last.place.feature != "capital" or place.feature not in ("town", "village", "point"):
        return False
    low, at = max(0, last.start - 40), last.start
    joined = folded[last.end : start] in (" et ", " et d'") and _BETWEEN.search(folded, low, at) is not None
    return joined and read.role == "about" and place.country == last.place.country


def _as_between(where: Where | None) -> Where | None:
    """The first end of a road: "entre Kiev et …"."""
    if where is None:
        return None
    return replace(where, role="scene", where_prec=2, evidence=replace(where.evidence, rule="between"))


def _joins_road(folded: str, start: int) -> bool:
    """Whether the name at ``start`` is the first end of a road: "l'axe Djibo-Bourzanga"."""
    low = max(0, start - 60)
    return (_ALONG.search(folded, low, start) or _AXIS.search(folded, low, start)) is not None


def _locates(folded: str, read: _Read, place: Place, last: _Last | None, start: int) -> bool:
    """Whether the name only says where the one before it lies: "El-Facher, dans le Darfour-Nord", "Kenscoff, au sud de P."."""
    if last is None or read.role != "scene" or place.country not in (last.place.country, None):
        return False
    before = last.place
    level, held = FEATURES[place.feature].where_prec, FEATURES[before.feature].where_prec
    # "Kenscoff, près de P.", "la province de Marib, à l'est de Sanaa"; not "dans le Guerrero, près de Chilpancingo"
    beside = read.near and (held <= 2 or level >= held or _ASIDE_OF.search(folded, max(0, start - 30), start) is not None)
    coarser = level > held or beside or (read.level in _AREAS and held <= 3)
    coarser = coarser or read.rule == "apposed-area"  # "à Sartana, banlieue de Marioupol"
    coarser = coarser or (before.feature == "point" and place.feature in ("town", "capital"))
    return coarser and _LOCATES.fullmatch(folded, last.end, start) is not None


def _at_home(
    wheres: list[Where | None], folded: str, place: Place, last: _Last | None, start: int, read: _Read
) -> _Last | None:
    """The name before, its place put into the country of what is said to hold it: "Woro, dans l'Etat de Kwara"; ``None`` without one there."""
    if last is None or not wheres or wheres[-1] is None or last.place.country == place.country:
        return last
    if read.rule in ("distance-from", "beside") or place.country is None:
        return last  # "à Mubi, à 25 km du Cameroun", "à Malacatán, à deux pas du Mexique"
    quarter = last.read.level == "quartier"  # "dans le quartier de Damas, en périphérie de Yaoundé"
    level = FEATURES[place.feature].where_prec
    area = last.toponym.rule in ("world", "spelling") and (level >= 3 or read.level in _AREAS)
    home = next((p for p in last.toponym.candidates if p.country == place.country), None)
    # "à Buenos Aires (sud-ouest), en plein département du Cauca": a namesake of the capital
    held = level in (3, 4) and last.place.feature in _SETTLED | {"capital"}
    if not area and not quarter and not (held and (home is not None or read.level in _AREAS)):
        return last
    between = _BRACKET.sub("", folded[last.end : start])
    if _LOCATES.fullmatch(between) is None or between.strip() in (",", "(") or _ACROSS.search(between):
        return last  # "à Tapachula, à la frontière avec le Guatemala"
    wheres[-1] = replace(wheres[-1], place=home) if home is not None else None
    return last._replace(place=home) if home is not None else None


def _raise_located(folded: str, wheres: list[Where | None], reads: list[_Read | None], last: _Last | None) -> None:
    """Makes the name just read the scene, where what follows says where it lies: "la raffinerie de Syzran, dans la région de Samara".

    Those that are listed with it are scenes as well: "les collines de Viña del Mar et de Quilpué, dans le centre du Chili".
    """
    where, read = (wheres[-1], reads[-1]) if wheres else (None, None)
    if where is None or read is None or last is None or where.evidence.span != last.toponym.span:
        return
    for at in range(len(wheres) - 1, -1, -1):
        listed = wheres[at]
        if listed is None or listed.role != "about" or listed.evidence.rule not in _ONLY_NAMED or listed.where_prec > 3:
            return
        if listed is not where and not _LISTED.fullmatch(folded, listed.evidence.span.end, where.evidence.span.start):
            return
        where = wheres[at] = replace(listed, role="scene", evidence=replace(listed.evidence, rule="located"))


_ONLY_NAMED = frozenset({"of", "name", "world", "spelling"})
_LISTED = re.compile(r"(?:,| et|,? ainsi que) (?:de |d'|du )?(?:la |l'|le )?")


def _role(folded: str, near: Near, toponym: Toponym) -> tuple[PlaceRole, str, bool]:
    """Role, rule, and whether the text says only that it was near: from the words before the name alone."""
    start, end = toponym.span.start, toponym.span.end
    if _is_dateline(folded, start, end) or (toponym.candidates and _ends_dateline(folded, start, end, toponym.candidates[0])):
        return "about", "dateline", False
    for row in near.may_match(len(_ROLES)):  # the first of all that _BEFORE asks for
        role, rule, only_near, pattern = _ROLES[row]
        if near.search(pattern):
            return role, rule, only_near
    if toponym.rule in ("territory", "capital-of") and (near.search(_TERRITORIAL)):
        return "scene", toponym.rule, False
    if toponym.rule.startswith("border-") and near.search(_AT_BORDER):
        return "scene", toponym.rule, False
    if near.search(_ON):
        return ("about", "talk-on", False) if near.search(_ABOUT_NOUN) else ("scene", "on", False)
    if near.search(_IN):
        return "scene", "in", False
    apposed = near.search(_APPOSED)
    if apposed and (apposed["level"] or _LEVELLED.match(folded, toponym.span.start)):
        return "scene", "apposed-area", False
    if _AFTER_OF.search(near.before):
        return "about", "of", False
    return "about", "bare", False


def _acting(folded: str, read: _Read, place: Place, end: int) -> _Read:
    """``read`` of a town that does or holds what its verb says, which begins at ``end``."""
    if read.rule != "bare" or place.feature not in ("town", "village", "capital"):
        return read
    if _HOSTS.match(folded, end) or (place.feature != "capital" and _TOWN_ACTS.match(folded, end)):
        return replace(read, role="scene", rule="host")
    return read


class _Weighing(NamedTuple):
    """A name of which the place is known, what was read of the words before it, and where it stands."""

    read: _Read
    place: Place
    near: Near
    folded: str
    end: int
    back: int
    """How many characters before the name the one before it begins."""


class _Turn(NamedTuple):
    """Where what was read of a name turns out otherwise: by which rules (any, if empty), of what kind of place, and what must hold."""

    rules: frozenset[str]
    features: frozenset[Feature]
    holds: Callable[[_Weighing], bool]
    role: PlaceRole
    rule: str
    near: bool = False


_FEATURE: dict[str, Feature] = {feature: feature for feature in FEATURES}


def _turn(
    rules: str, features: str, holds: Callable[[_Weighing], bool], role: PlaceRole, rule: str, *, near: bool = False
) -> _Turn:
    return _Turn(frozenset(rules.split()), frozenset(map(_FEATURE.__getitem__, features.split())), holds, role, rule, near)


def _before(*patterns: re.Pattern[str]) -> Callable[[_Weighing], bool]:
    """One of some patterns stands before the name."""
    return lambda at: any(at.near.search(pattern) for pattern in patterns)


def _is_camp(at: _Weighing) -> bool:
    return at.near.before.rstrip(" 'de").endswith("camp")


def _is_branch(at: _Weighing) -> bool:
    return (holds_countries(at.place) or at.place.id.endswith("khorasan")) and at.near.search(_BRANCH_OF) is not None


def _is_struck(at: _Weighing) -> bool:
    """Whether what is done "contre" a name befalls the place: a town, a district, or a country that is fired at."""
    if not at.near.search(_AGAINST):
        return False
    narrow = at.read.level or at.place.feature not in ("country", "capital", "continent")
    return bool(narrow) or (at.near.search(_FIRE) is not None and not at.near.search(_POLITICAL))


def _is_deed_of_capital(at: _Weighing) -> bool:
    return at.near.search(_DEED_OF) is not None and _STRIKES.match(at.folded, at.end) is not None


def _is_fired_at(at: _Weighing) -> bool:
    return at.near.search(_TOWARDS) is not None and at.near.search(_FIRE) is not None


def _ends_route(at: _Weighing) -> bool:
    """Whether a name ends the way that one before it begins: "le train de Kayes à Bamako", but not "un train à Chostka"."""
    route = at.near.search(_ROUTE)
    return route is not None and (route["named"] is None or at.back <= route.end() - route.start())


def _is_given(at: _Weighing) -> bool:
    """Whether something is given, asked or refused to who governs there."""
    near = at.near
    if near.search(_FACING):
        return True
    return near.search(DATIVE) is not None and not near.search(_IMPOSED) and not near.search(_RECEIVED)


def _is_to_country(at: _Weighing) -> bool:
    return _is_given(at) or at.near.search(_TO_COUNTRY) is not None


_TURNS = (
    _turn("beside", "town village point district", _is_camp, "scene", "in"),  # "dans le camp d'al-Hol"
    _turn("", "", _is_branch, "about", "body-of"),  # "l'Etat islamique en Afrique de l'Ouest"
    _turn("bare of", "", _is_struck, "scene", "against"),  # "une offensive contre Goma", "des missiles contre l'Iran"
    _turn("near", "country continent", _before(_DOORSTEP), "about", "beside"),  # "à deux pas du Burkina"
    _turn("in on of part-of", "country continent", _before(_BORDERING), "about", "beside"),  # "dans des villages frontaliers du Mali"
    _turn("event-of", "country", _before(_DEED_OF), "about", "of"),  # "l'attaque de l'Iran contre Israël"
    _turn("event-of", "capital", _is_deed_of_capital, "about", "of"),  # "une frappe d'Ankara sur Kafr Jina"
    _turn("to", "", _is_fired_at, "scene", "fired-at"),  # "des roquettes tirées vers Sdérot"
    _turn("bare of", "town capital village point", _before(_ALONG, _AXIS), "scene", "along", near=True),  # "sur la route de Sake"
    _turn("bare", "town village point", _before(_BETWEEN), "scene", "between", near=True),  # "entre Sake et Goma"
    _turn("bare of", "strait sea lake river pass", _before(_THROUGH), "scene", "in"),  # "en traversant la Manche"
    _turn("bare of", "town village point pass", _before(_VIA), "scene", "in"),  # "ont gagné la Turquie via Bab al-Hawa"
    _turn("bare", "town village island", _before(_IN_FRONT), "scene", "near", near=True),  # "devant Eyl"
    _turn("bare", "capital", lambda _: True, "about", "metonym"),  # "Bakou accuse"
    _turn("object event-of on", "capital", _before(_POLITICAL), "about", "metonym"),  # "des sanctions visant Moscou"
    _turn("object event-of on", "country", _before(_POLITICAL), "about", "talk-on"),  # "des critiques visant Israël"
    _turn("in", "", _ends_route, "about", "route"),  # "qui relie Kayes à Bamako"
    _turn("in", "", _before(_POST), "about", "post"),  # "l'ambassadeur de France à Alger"
    _turn("in", "capital", _is_given, "about", "metonym-given"),  # "céder à Bakou"
    _turn("in", "country continent", _is_to_country, "about", "given"),  # "à l'Arménie" (there would be "en Arménie")
)  # fmt: skip
"""What a name is once its place is known; the first that holds."""
_TURNS_OF = ByWord(lambda rule: tuple(turn for turn in _TURNS if not turn.rules or rule in turn.rules))


def _weighed(at: _Weighing) -> _Read:
    """What was read of a name once its place is known: "à l'Arménie" is no scene, "céder à Bakou" speaks of a government."""
    read, feature = at.read, at.place.feature
    for turn in _TURNS_OF[read.rule]:
        if (not turn.features or feature in turn.features) and turn.holds(at):
            return replace(read, role=turn.role, rule=turn.rule, near=read.near or turn.near)
    return read


def _is_dateline(folded: str, start: int, end: int) -> bool:
    """Whether the name heads the article or a line: "EREVAN : ", "Goma (RDC), 14 sept (AFP) - "."""
    line = folded.rfind("\n", 0, start) + 1
    if folded[line:start].strip(' "([*-'):
        return False
    if folded.startswith(") ", end) and folded[line:start].strip() == "(":
        return True  # "(Moncton) Une octogénaire a péri"
    return DATELINE.match(folded, end) is not None or _DATED.match(folded, end) is not None


def _ends_dateline(folded: str, start: int, end: int, place: Place) -> bool:
    """Whether a country or province follows the town at the head of a line: "EREVAN, Arménie (AP) – ", "Goma (RDC), 3 mai - "."""
    if place.feature not in ("country", "region", "province"):
        return False
    line = folded.rfind("\n", 0, start) + 1
    closed = end + (folded[end : end + 1] == ")")
    return _TOWN_OF_DATELINE.fullmatch(folded, line, start) is not None and DATELINE.match(folded, closed) is not None


class _Choice:
    """The places that bear one name, weighed against each other by what stands around it.

    ``form`` is the folded name, ``listed`` the country of the name before it in a list, ``around`` the places named shortly before and
    after, each with how many names away; ``at_the_un`` says that the United Nations are named beside it.
    """

    def __init__(
        self,
        toponym: Toponym,
        form: str,
        read: _Read,
        around: list[tuple[int, Place]],
        *,
        countries: Counter[str],
        rows: Container[str],
        listed: str | None,
        at_the_un: bool,
    ) -> None:
        self.places, self.form, self.read, self.around = toponym.candidates, form, read, around
        self.countries, self.rows, self.listed, self.at_the_un = countries, rows, listed, at_the_un
        self.of_world = toponym.rule == "world"
        self.top = max((countries[place.country] for place in self.places if place.country), default=0)
        self.called = [place for place in self.places if _is_called(place, form) and _inhabitants(place) >= _TOWN]
        self.largest = max(_inhabitants(place) for place in self.called or self.places)
        self.spelt = skeleton(self.places[0].name)
        self.great = any(place.radius_km >= _GREAT_KM and place.feature in ("town", "capital") for place in self.places)

    def made(self) -> tuple[Place, list[Place], bool]:
        """The place meant, the others, and whether it was a close call."""
        scores = [self._score(rank, place) for rank, place in enumerate(self.places)]
        first, second, *others = sorted(range(len(scores)), key=lambda rank: -scores[rank])
        best, next_best = self.places[first], self.places[second]
        close = scores[first] - scores[second] < 0.5 and best.country != next_best.country
        return best, [next_best, *(self.places[rank] for rank in others)], close

    def _score(self, rank: int, place: Place) -> float:
        away = _away(place, self.around) if place.feature in _SETTLED else math.inf
        value = self._by_size(rank, place)
        value += (0.5 if place.id in self.rows else 0.0) + (0.8 if place.feature == "country" else 0.0)
        value += 3 / (1 + away / _HALF_KM)  # the Heqing beside Lijiang
        if self.listed is not None and place.country == self.listed:
            value += 2  # "à Rennes, Nantes et Brest"
        value += self._by_kind(place)
        if self.called and self.of_world and not _is_called(place, self.form):
            value -= 3  # Puno is a city of its own before it is what Pune may be spelt
        return value + self._by_country(place, away)

    def _by_size(self, rank: int, place: Place) -> float:
        """What a place loses to those that are likelier by themselves, or much larger."""
        # "Novooleksandrivka" is a village before it is what Melitopol was once called
        of_size = skeleton(place.name) == self.spelt or _is_called(place, self.form)
        value = -0.3 * (min(rank, _RANKED) if of_size else rank)
        if self.largest >= _CITY and self.of_world:
            # "basé à Stuttgart", in an article on American forces, is not in Arkansas
            value = min(value, -_PER_TENFOLD * math.log10(self.largest / max(1.0, _inhabitants(place))))
        return value

    def _by_kind(self, place: Place) -> float:
        """What the words before the name tell of the kind of place: "la région de", "la Vienne"."""
        wanted = self.read.wanted
        if place.feature in wanted:
            return 3 - 0.4 * wanted.index(place.feature)
        return -3 if wanted is _OF_AREAS and place.feature in ("capital", "town", "village") else 0

    def _by_country(self, place: Place, away: float) -> float:
        """What the countries named in the article tell; not of the small namesake of a great city."""
        # New York, where the Ukrainian one is not near, or whoever speaks is "devant l'ONU, à New York"
        if self.great and place.radius_km < _SMALL_KM and (away > _DOORSTEP_KM or self.at_the_un):
            return -3
        return 2.5 * self.countries[place.country] / self.top if place.country and self.top else 0


def _is_called(place: Place, form: str) -> bool:
    """Whether a town bears a folded name as its own, or as that without its surname: "Santa Cruz" of Santa Cruz de la Sierra."""
    name = key(place.name)
    return name == form or (name.startswith(f"{form} ") and _SURNAME.match(name, len(form)) is not None)


_SURNAME = re.compile(r" (?:d|de|del|des|du|da|das|do|dos|di|della|l|sur|upon) ")


def _inhabitants(place: Place) -> float:
    """About how many people live in a town of the world beyond, from the radius that was reckoned from them."""
    return float(((place.radius_km - 2) * 60) ** 2)


def _wider(place: Place, level: str, gazetteer: Gazetteer) -> Place | None:
    """The district or province called after a town, where the text says so: "dans le district de Kalbajar"."""
    if level not in _AREAS or place.feature not in ("town", "capital", "village"):
        return None
    base = place.id.partition("-gn")[0]
    for suffix in _AREAS[level]:
        area = gazetteer.get(f"{base}-{suffix}")
        if area is not None and area.country == place.country:
            return area
    return None
