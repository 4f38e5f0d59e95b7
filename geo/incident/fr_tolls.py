"""The French of tolls, as data: how people die, how deaths are counted, and what is counted that is no person.

Words are folded as in ``geo.incident.fr``. Each string is an alternation for a regular expression.
"""

from geo.almanac import TWO_TO_TEN, WEEKDAY

__all__ = [
    "BEASTS", "BURIALS", "CALAMITIES", "COST", "DEAD_NOUNS", "DEATHS_OF", "DIED", "DIES", "KILLS", "LAID_LOW", "NONE_LEFT", "NOT_BACK", "REMAINS", "SLAIN", "SOME_NAMED",
    "TRADE_NOT", "VICTIMS",
]  # fmt: skip

_DAY = rf"(?: (?:(?:{WEEKDAY}|hier)(?: (?:matin|soir|midi|apres-midi))?|ainsi|aussi|notamment|deja|depuis|le \d+ \w+|cette nuit|ce matin|la veille|en [a-z]+|sur le coup))?"

_TO_DEATH = r"(?:à|jusqu'à la) mort"
_BEATEN = rf"(?:battu|torture|tabasse)(?:s|e|es)? {_TO_DEATH}"

# What may stand after a number as its noun: "douze morts", "trois corps sans vie", "sept dépouilles".
DEAD_NOUNS = (
    r"morts?|mortes?|mort\(s\)|martyrs?|cas mortels|cercueils?(?! (?:vides?|commandes|livres|fabriques|en bois))|(?:linceuls?|sacs mortuaires|housses mortuaires|tombes (?:fraiche|neuve|fraichement creusee)s)|(?:repeche|retrouve)e?s sans vie|noye(?:s|es)(?! (?:dans|sous|par|parmi|au milieu))|decede(?:s|e|es)?|(?:elimine|neutralise|execute|egorge|massacre|fauche|abattu)(?:s|es)|deces|defunte?s?|cadavres?|"
    r"(?<!gardes du )(?<!garde du )corps(?: sans vie)?(?! (?:d'armee|de l'armee|expeditionnaire|de metiers?|electora|diplomatique|consulaire|enseignant|medical|de troupes?|francs?|d'elite|des (?!decombres|gravats|ruines|eaux|flammes|debris|carcasse|victimes|disparus|soldats|otages)|d'Etat))|"
    r"depouilles?(?: mortelles)?|squelettes?|noyes|noyees|victimes?(?! (?:(?:de|du|des)\b|d'|presumee))|tues?|tuees?|assassines?|assassinees?|"
    r"(?:homicides?|meurtres?|assassinats?|feminicides?)(?= (?:\w+ )?(?:ont|avaient) (?:\w+ )?ete (?:\w+ )?(?:enregistre|recense|commis|denombre|signale|comptabilise|perpetre)e?s?\b)|"
    r"(?:homicides?|meurtres?|feminicides?)(?= (?:en|depuis|cette annee|ce mois|l'an(?:nee)? |par (?:an|mois|jour|armes?)|au (?:premier|second|cours)|dans (?:l'annee|l'ile|le pays|la capitale))\b)"
)

# A participle that follows a counted noun and tells its death: "neuf ouvriers tués", "les douze creuseurs ensevelis".
LAID_LOW = (
    r"emportee?s? par (?:la|les|le|l'|une?) ?(?:\w+ )?(?:riviere|fleuve|crue|eaux|flots|vagues?|courant|torrent|coulee|boue|avalanche|inondation)s?|"
    r"tuee?s?|abattue?s?|eliminee?s?|neutralisee?s?|assassinee?s?|executee?s?|egorgee?s?|decapitee?s?|(?<!le )(?<!un )(?<!du )(?<!au )(?<!ce )massacree?s?|fauchee?s?|fusillee?s?|lynchee?s?|ensevelie?s?|noyee?s?|carbonisee?s?|"
    rf"tombe(?:s|es)(?= ?(?:$|[.,;)]|à |{WEEKDAY}|hier|sous les balles|au (?:combat|front|champ)|pres d|face )|(?= dans (?:une|l'|cette) ?embuscade))|"
    r"etranglee?s?|etouffee?s?|lapidee?s?|asphyxiee?s?|electrocutee?s?|pietinee?s?|crible(?:e|s|es)? de balles|brule(?:s|e|es)? vi(?:f|fs|ve|ves)|dechiquetee?s?|pendue?s?|liquidee?s?|mis(?:e|es)? à mort|"
    rf"{_BEATEN}|"
    r"(?:ecrase|broye|souffle)(?:s|e|es)? par|mortes?|morts?|decedee?s?|mort-nes|sur le carreau|au tapis|dans la mort(?! (?:de|d'|du|des)\b)|mortellement (?:blesse|atteint|touche)e?s?"
)

# Participles that are said of the living alone: who "a succombé" or "a été assassiné" is a person (or a beast).
SLAIN = (
    r"tuee?s?(?! dans l'(?:oe|œ)uf)|assassinee?s?|egorgee?s?|decapitee?s?|lynchee?s?|fusillee?s?|poignardee?s? à mort|"
    rf"{_BEATEN}|"
    r"passee?s? à la machette|passee?s? par les armes|"
    r"succombe|peri(?:s|es|e)?|perdu la vie|trouves? la mort|laisses? la vie|laisses? sa vie|brule(?:s|e|es)? vi(?:f|fs|ve|ves)"
)

# After "a", "ont", "a été", "sont": what makes the subject dead.
# What carries off a minister and kills nobody: "emporté par les révélations de dimanche".
FALLS = r"(?:\w+ (?:jours|semaines|mois) de )?(?:colere|grogne)|scandales?|crise(?! cardiaque)|rue|vague de (?:colere|contestation)|motion|fronde|revelations?|affaires?|enquete|urnes|vote"

DIED = (
    r"(?:monte|tombe)(?:s|e|es)? en martyrs?|tue(?:s|e|es)?(?! dans l'(?:oe|œ)uf)|peri(?:s|es|e)?|restee?s? sur le carreau|morts?|mortes?|decede(?:s|e|es)?|succombe|perdu (?:la|sa) vie|(?:embrasse|atteint|trouve) le martyre|martyrisee?s?|tiree?s? (?:à )?morte?s?|perdu leurs? vies?|trouves? la mort|laisses? (?:la|leur|sa) vie|laisses? (?:sa|leur) peau|rendu l'ame|rendu (?:son|leur) dernier s(?:o|ou)uffle|"
    r"(?:retrouve|repeche|decouvert)(?:s|e|es)? (?:sans vie|asphyxie\w*|noye\w*|pendu\w*|carbonise\w*|egorge\w*|decapite\w*|assassine\w*)|"
    rf"tombe(?:s|es)?(?!{_DAY} (?:dans (?:une?|l'|la|le|les) (?:\w+ )?(?:embuscade|piege|guet|oubli|coma|ravin|main|trou|riviere|mer|filet)|malades?|d'accord|entre|aux? mains?|sur|de|d'|en (?:panne|disgrace|desuetude|mains)|amoureux|à l'eau|nez|des nues))|"
    r"(?:happe|percute|fauche|renverse|heurte|blesse|touche|atteint)(?:s|e|es)? mortellement|fait une (?:chute|sortie de route|noyade) (?:mortelle|fatale)|mortellement (?:blesse|atteint|touche|frappe|fauche|percute|heurte|renverse)(?:s|e|es)?|pulverise(?:s|e|es)?|"
    r"abattue?s?|inhume(?:s|e|es)?|enterre(?:s|e|es)?|(?:porte|mis)(?:s|e|es)? en terre|trouves? une mort [a-z]+|paye de (?:sa|leurs?) vies?|pendue?s?|eu la (?:gorge|tete) tranchee|passe l'arme à gauche|execute(?:s|e|es)?|(?<!le )(?<!un )(?<!du )(?<!au )(?<!ce )massacre(?:s|e|es)?|assassine(?:s|e|es)?|egorge(?:s|e|es)?|decapite(?:s|e|es)?|noye(?:s|e|es)?|fusille(?:s|e|es)?|"
    r"(?:re)?trouve(?:s|e|es)? morte?s?|recu des blessures (?:mortelles|fatales|incompatibles avec la vie)|neutralise(?:s|e|es)?|elimine(?:s|e|es)?|fauche(?:s|e|es)?|carbonise(?:s|e|es)?|enseveli(?:s|e|es)?|electrocute(?:s|e|es)?|crible(?:s|e|es)? de balles|"
    r"etrangle(?:s|e|es)?|etouffe(?:s|e|es)?|lapide(?:s|e|es)?|empoisonne(?:s|e|es)?|asphyxie(?:s|e|es)?|lynche(?:s|e|es)?|brule(?:s|e|es)? vi(?:fs?|ves?)|expires?|dechiquete(?:s|e|es)?|foudroye(?:s|e|es)?|pietine(?:s|e|es)?|passe(?:s|e|es)? (?:par les armes|à la machette|au fil de l'epee)|mis(?:e|es)? à mort|"
    rf"{_BEATEN}|"
    r"liquide(?:s|e|es)?|(?<=y sont )restee?s?|(?<=y etaient )restee?s?|(?<=y est )restee?|ecrase(?:s|e|es)?|poignarde(?:s|e|es)? à mort|(?:emporte|englouti|happe|balaye|avale)(?:s|e|es)?(?:(?:, [^,.;]{1,40}){1,3},| en (?:[a-z]+ )?\d{4})? par(?! (?:\w+ ){0,3}?(?:"
    rf"{FALLS}|tourmente|enthousiasme|elan|foule))"
)

# The present tense of the same: "douze mineurs périssent".
DIES = (
    r"meurent|perissent|perdent la vie|trouvent la mort|y laissent la vie|rendent l'ame|moururent|perirent|succombent|succomberent|meurt|perit|succombe|"
    r"perd la vie|trouve la mort|(?:y )?laisserent la vie|perdirent la vie|trouverent la mort|rendirent l'ame|mourut|y restent|y resterent|tomb(?:ent|aient|erent|ait|a|e) sous (?:les |la |une |des )(?:balles?|coups|obus|bombes?|tirs?|machettes|rafales?|grenades?|mitraille)|tombent au combat|mouraient|mourait|perissaient|perissait"
)

# "L'engin a coûté la vie lundi à deux démineurs."
COST = (
    rf"(?:(?:cou?te|coutent|couta|couterent|coutait|coutant|couter|ote|otant|fait perdre|ravi|arrache|pris) la vie{_DAY}(?:, [^,.;]{{1,40}},)? (?:à|a|aux)|"
    rf"(?:emporte|emportant|fauche|fauchant|pris) la vie{_DAY} (?:de|d'|des))"
)

# Active verbs whose object is counted: "ont décapité sept hommes", "tuant quatre d'entre eux".
KILLS = (
    r"vu (?:mourir|tomber|perir|s'ecrouler)|martyris(?:e|es|ee|ees)|dechiquet(?:e|er|ent)|blessant mortellement|mortellement blesse(?:e|s|es|nt|r)?|blesse(?:nt)? mortellement|permis (?:de |d')(?:neutraliser|abattre|eliminer|tuer)|(?<!à )(?<!se sont )(?<!se sont enfin )(?<!s'etaient )tue(?:e|es|nt|s|r)?|y (?:a|ont|avait|avaient|aurait|auraient) laisse|pendu|tua|tuerent|tuait|tuant|abattu(?:e|es|s)?|abattant|abattent|abattre|abattit|abattirent|assassine(?:s|e|es|nt|r)?|assassinant|massacre(?:s|e|es|nt|r)?|massacrant|"
    r"egorge(?:s|e|es|nt|r)?|egorgeant|execute(?:s|e|es|nt|r)?|executant|fusille(?:s|nt|r)?|fusillant|neutralise(?:s|e|es|nt|r)?|neutralisant|aneanti(?:s|e|es|r|ssent)?|aneantissant|elimine(?:s|e|es|nt|r)?|eliminant|decapite(?:s|e|es|nt|r)?|decapitant|fauche(?:s|e|es|nt|r)?|fauchant|noyant|ensevelissant|asphyxiant|ecrasant|foudroyant|electrocutant|dechiquetant|"
    r"(?:massacr|decapit|execut|elimin|neutralis|fusill|lynch|assassin|liquid)(?:ait|aient|erent|a)|egorge(?:a|ait|aient)|egorgerent|abattai(?:t|ent)|tuaient|liquide(?:s|e|es|nt|r)?|liquidant|"
    rf"(?:battu|torture|tabasse|roue de coups|battant|torturant) {_TO_DEATH}|"
    r"broye(?:s|e|es|r)?|broyant|"
    r"emporte(?:e|es|s)?|emportant|perdu|perdre|perdant|lynche(?:s|e|nt|r)?|lynchant|brule vi(?:f|fs|ve|ves)|brulant vi(?:f|fs|ve|ves)|pleure(?:nt)?|mis à mort|passe par les armes|passe à la machette|crible de balles|deuil de"
)

# Nouns whose complement is counted: "la mort de deux soldats", "l'assassinat du maire".
DEATHS_OF = r"(?:^|(?<=[:;.*(] )|(?<=[-–•] ))(?:mort|deces|meurtre|assassinat|execution|lynchage|egorgement)|(?:la|cette|sa) (?:mort|perte|mise à mort|liquidation|decapitation|noyade|electrocution|pendaison)|(?:le|du|au|ce) (?:deces|meurtre|lynchage|martyre)|(?:l'|d'|cet )(?:assassinat|execution|elimination|egorgement)|(?:cause|entraine|provoque)r? (?:ainsi )?(?:la mort|le martyre)|(?:causant|entrainant|provoquant) (?:la mort|le martyre)"

# "l'enterrement de quatre soldats": so many are dead
BURIALS = r"(?:l'|d'|cet |des |aux |les |double )(?:enterrements?|inhumation|obseques|funerailles)"

# "les dépouilles de 19 migrants", "les corps de six mineurs", "le corps sans vie d'une infirmière"
REMAINS = (
    r"\b(?:les|des|aux|autres) (?:corps|depouilles|cadavres|ossements|restes|squelettes|cercueils|tetes|crânes|cranes)(?: (?:sans vie|mutiles|calcines|carbonises|decapites|decomposes|mortelles))?|"
    r"\b(?:le|la|au) (?:corps|depouille|cadavre|squelette|tete)(?: (?:sans vie|inerte|mutilee?|calcinee?|carbonisee?|decapitee?|mortelle|decomposee?|crible de balles))?"
)

# Some of those who are counted, after "dont": "douze personnes dont un chef de village et des femmes ont été abattues"; whose parents died is another clause.
SOME_NAMED = (
    rf"(?:(?:des|plusieurs|certaine?s|de (?:nombreu(?:x|ses)|jeunes|tres jeunes)|\d+|une?|{TWO_TO_TEN}|onze|douze|quinze|vingt|trente|une (?:majorite|dizaine|douzaine|quinzaine|vingtaine)) (?!(?:ont|sont|avaient|etaient|auraient|seraient|furent|d'entre|y|en)\b)"
    r"|l[ea] (?!plupart|majorite|moitie|plus |tiers|pere\b|mere\b|mari\b|famille|fils\b|fille\b|frere\b|soeur\b|corps\b)|l'(?!une?\b|identite)|leur |son |sa )[a-z][\w'-]*"
)

# Who is seen to be dead by those who are left: "62 personnes à bord, aucun survivant", "… pris par les flammes, aucun n'en est revenu"
NONE_LEFT = (
    r"(?:aucun(?:e)?(?: d'(?:eux|elles|entre eux|entre elles))? n(?:'en est|'est|'en etait|'etait) (?:revenue?|ressortie?|sortie? vivante?|rentree?)|aucune? n'a(?:vait)? survecu|"
    r"(?:aucun|pas de|nul|sans|zero) (?:survivants?|rescapes?)|n'a(?:vait)? laisse aucun survivant|tous (?:sont |ont )?(?:morts|peri|tues))\b"
)

# After the subject: "n'ont pas survécu", "ne se sont pas relevés", "n'en sont pas revenus vivants"
NOT_BACK = (
    r"n'(?:y )?(?:ont|a|avaient|avait|auraient|aurait) (?:pas|guere) (?:survecu|rechappe|resiste|passe la (?:nuit|semaine)|tenu jusqu'(?:au|à)|vu le (?:jour|matin|soleil) se lever)|n'(?:y )?(?:ont|a|avaient|avait|auraient|aurait) (?:pas |jamais |helas )?pu etre (?:sauve|reanime|ranime)e?s?|"
    r"ne (?:se sont|s'est|se sont|s'etaient|s'etait) (?:pas|plus|jamais) (?:releve|reveille)e?s?|n'en (?:ont|a|avaient|avait) pas rechappe|ne (?:sont|est|seraient|etaient) jamais (?:revenu|rentre|reparu|ressorti)e?s?|ne (?:sont|est|seraient|etaient) (?:pas|plus|jamais) redescendue?s?|"
    r"n'en (?:sont|est|etaient|etait) (?:pas|jamais) (?:revenu|ressorti|sorti)e?s?(?: vivante?s?| indemnes?)?"
)

# What has dead victims: "les quatre victimes du raid"
CALAMITIES = (
    r"(?:l'|la |le |les |ce |cette |ces )?(?:double |derniere? |premiere? |terrible |meurtriere? )?(?:raids?|attentats?|attaques?|frappes?|fusillades?|explosions?|massacres?|tueries?|bombardements?|accidents?|naufrages?|seismes?|"
    r"drames?|crash|incendies?|inondations?|avalanches?|bousculades?|coulee|crues?|eboulements?|effondrements?|carnages?|embuscades?|catastrophes?|tirs?|emeutes?|heurts|affrontements|combats|lynchages?)\b"
)

BEASTS = (
    r"\b(?:vaches?|b(?:oe|o)ufs?|taureaux?|chiens?|chats?|moutons?|brebis|chevres?|betes?|betail|tetes de betail|sangliers?|loups?|ours|elephants?|poulets?|volailles?|porcs?|chameaux|dromadaires|"
    r"animal|animaux|dauphins?|baleines?|oiseaux|chevaux|cheval|mules?|mulets?|anes?|rhinoceros|lions?|tigres?|requins?|poissons?|espoirs?|projets?|debats?|langues?|arbres?|vehicules?|voitures?|"
    r"statues?|bustes?|bouddhas?|crucifix|effigies?|monuments?|cochons?|agneaux|chevreaux|zebus?|poules?|drones?|missiles?|avions?|helicopteres?|appareils?|roquettes?|chars?|blindes?|cibles?|bateaux?|camions?|troupeaux?)\b"
)

# Words in -eur and -ien that are no trade.
TRADE_NOT = (
    "moteur tracteur secteur conteneur ordinateur ascenseur hauteur fleur vapeur valeur lueur chaleur odeur couleur douleur erreur rumeur tumeur liqueur interieur exterieur projecteur "
    "reacteur generateur radiateur transformateur bombardier intercepteur lanceur remorqueur chasseur peur horreur terreur fureur ampleur longueur largeur profondeur lenteur rigueur "
    "vigueur faveur saveur honneur bonheur malheur coeur heure auteur facteur vecteur compteur detecteur moniteur serveur congelateur aerien quotidien lien bien rien soutien entretien maintien "
    "ancien meilleur majeur mineure superieur inferieur anterieur ulterieur liste piste crise"
)

# Persons who are met as dead more than as those who act, beside those of ``geo.incident.fr.HUMANS``.
VICTIMS = (
    "edile petit-fils petite-fille petits-enfants beau-frere beaux-freres bambin gosse ado mome tout-petit tout-petits premature nourrice parturiente accouchee "
    "collegien collegienne ecoliere passante bachelier stagiaire aide-soignant aides-soignants aide-soignante aides-soignantes centenaire insulaire nomade bedouin taximan taximen "
    "moto-taxi motos-taxis taxi-moto pieton machiniste contremaitre journalier journaliere chasseur cueilleur ramasseuse anesthesiste forestier sapeur tirailleur "
    "cavalier meharistes goumiers harki factionnaire sentinelle eclaireur maitre maitresse catechiste seminariste missionnaire novice nonne bonze diacre sacristain muezzin "
    "pope cheikh clandestin sans-papiers harraga supporter supportrice vagabond mendiant infiltre intrus cambrioleur voleur tueur pillard dealer narcotrafiquant caid pirate maoiste naxalite fedayin "
    "cadet aspirant echevin baigneur surfeur plongeur campeur randonneur sherpa plaisancier noceur invite convive barman convoyeur operateur tisserand forgeron "
    "vdp fds koglweogo koglweogos dozo dozos wazalendo peshmerga peshmergas recenseur croyant chretien musulman juif sikh hindou chiite sunnite peul twa yezidi druze alaouite touareg ado allocataire aidant locataire ermite orphelin orpheline cousin cousine neveu niece oncle tante "
    "emeutier emeutiere auxiliaire garde-chasse cosaque captif captive fugitif fugitive guerrier guerriere jumeau jumelle trafiquant trafiquante nationaliste integriste islamiste independantiste "
    "autonomiste casseur instructeur fixeur tankiste bouddhiste pelerin collaborateur collaboratrice "
    "fuyard fuyarde financier financiere indigene autochtone cantinier cantiniere pigiste steward hotesse garconnet aieul aieule paroissien contrebandier braconnier "
    "garde-forestier alpiniste randonneuse grimpeur badaud domestique servante codetenu bagnard ex-mari amant copain consoeur etranger etrangere vizir seigneur parrain assassin meurtrier "
    "malfrat truand toxicomane clochard enfant-soldat mioche marmot puisatier bouvier vacher chamelier caravanier cornac jockey palefrenier muletier guichetier vigneron terrassier mandataire carabinier "
    "ecogarde spahi zouave resistant franc-tireur "
    "tireur agresseur braqueur forcene ravisseur malfaiteur sniper humain epoux epouse mari veuve veuf soeur fils interprete traducteur"
)
