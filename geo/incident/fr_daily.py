"""Frames as data, as in ``geo.incident.fr_frames``: what forces, envoys, courts, crowds and the uprooted do on a plain day, without a shot.

They are read last: where a frame of force, of law or of ground reads the verb, that one stands. Most ask for a day, or for whom or where it was,
since their verbs are of every trade: troops patrol "depuis mardi", a court rules "vendredi", a ministry is besieged by families "devant le siège".
"""

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import IncidentType

__all__ = ["DAILY_FRAMES"]

_ON = (
    rf"(?:(?:des |depuis |de |ce |avant |d'ici )?{WEEKDAY}|hier|avant-hier|demain|aujourd'hui|le (?:\d|{WEEKDAY})|(?:ce|au petit|de bon|depuis ce) (?:matin|soir)|ces jours|cette nuit|(?:dans|toute|pendant|durant|depuis) la (?:nuit|journee|soiree|matinee)"
    rf"|(?:en|debut|fin|mi-|depuis|courant) ?{MONTH}|depuis (?:le |l'aube|hier|\d|une?|deux|trois|quatre|plusieurs|quelques)|(?:la|cette) (?:semaine|nuit)|à l'aube|dans l'apres-midi|la veille)\b"
)
_SOON = rf"(?: [\w'-]+){{0,3}}? {_ON}"  # a day within some words
_NUMBER = rf"(?:\d+|une|{TWO_TO_TEN}|\w+ze|vingt|trente|quarante|plusieurs|quelques)"
_SEATS = r"(?:le |la |les |l'|leurs? )(?:\w+ )?(?:siege|ministere|palais|parlement|assemblee|mairie|prefecture|gouvernorat|ambassade|consulat|tribunal|presidence|residence|bureaux?|commissariat|prison|caserne|rectorat|hotel de ville|gouvernement|fenetres|grilles)"

# rule: type, subject, verbs, object, what follows
DAILY_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # forces
    "patrol by day": ("deployment", "troops armed regular name", "patrouiller", "", rf"^(?:{_SOON}| (?:jour et nuit|nuit et jour|desormais|toujours|de nouveau|sans relache|sans arret|autour|ensemble))"),
    "more patrols": ("deployment", "troops armed rulers name council", "doubler tripler renforcer multiplier intensifier reprendre etendre", "", r"^ (?:[\w'-]+ )?(?:ses|leurs|les|des) (?:\w+ )?(?:patrouilles|rondes|postes de controle|points? de controle|checkpoints)\b"),
    "step between": ("deployment", "regular un_mission", "se-interposer", "", r"^(?! en (?:justice|mediat\w+))"),
    "set down forces": ("deployment", "craft plane boat warship name warplane", "deposer debarquer larguer parachuter heliporter", "troops regular rescuer armed", r"^(?! (?:les|leurs) armes)"),
    "forces are awaited that day": ("deployment", "", "attendre", "troops regular rescuer monitor un_mission", rf"^(?:{_SOON}| en renfort)"),
    "come out of barracks": ("deployment", "regular", "sortir", "", rf"^ (?:[\w'-]+ )?(?:{_ON}|dans les rues|des casernes|de leurs? (?:casernes?|cantonnements?))"),
    "armour stands there": ("deployment", "regular warship", "etre camper bivouaquer stationner mouiller", "", rf"^ (?:[\w'-]+ ){{0,2}}?(?:dans|aux|devant|autour|sur|à|au|en|pres) [^.;,]{{1,50}} depuis {WEEKDAY}\b"),
    "rescuers at work": ("deployment", "!rescuer", "fouiller sonder ratisser chercher intervenir travailler se-activer se-relayer operer", "", rf"^[^.;]{{0,40}}? {_ON}"),
    "draw a cordon": ("deployment", "troops armed regular", "mettre former dresser etablir tirer", "", r"^ (?:[\w'-]+ ){0,3}?(?:un |en place un )(?:\w+ )?(?:cordon|perimetre de securite|dispositif de securite)\b"),
    # forces that go
    "pack up": ("withdrawal", "name un_mission troops armed legation protester council pron rulers", "plier", "", r"^ bagages?\b"),
    "go away on a day": ("withdrawal", "regular armed un_mission monitor", "se-en-aller se-eloigner", "", rf"^{_SOON}"),
    "make for home port": ("withdrawal", "regular warship", "regagner", "name military", ""),
    "close one's office": ("withdrawal", "council name un_mission", "fermer", "", r"^ (?:[\w'-]+ )?(?:son|ses|leurs?) (?:\w+ )?(?:bureaux?|antennes?|bases?|missions?|delegations?|representations?|ambassades?|consulats?)\b"),
    "take most of them out": ("withdrawal", "name rulers armed troops council", "retirer rapatrier", "", r"^ (?:[\w'-]+ ){0,3}?(?:les siens|le gros d|la moitie d|l'essentiel d|une partie d|tous ses (?:hommes|soldats))"),
    # what is seen in the sky, and nothing more
    "drones are seen": ("other", "", "ete-apercevoir ete-reperer ete-signaler ete-observer ete-voir ete-detecter", "drone", r"^ (?:[\w'-]+ ){0,3}?(?:à|au|aux|en|dans|sur|pres|autour|au-dessus|" + WEEKDAY + r"|hier)\b"),
    "drones overfly": ("other", "drone", "survoler", "", ""),
    "search a seat": ("other", "troops armed court council name rulers regular", "perquisitionner", "", ""),
    # those who are found alive
    "bring out survivors": ("other", "", "extraire degager sortir remonter hisser tirer repecher secourir", "survivor", r"^(?! (?:d'affaire|du (?:silence|coma)))"),
    "give one another captives": ("other", "", "se-restituer se-rendre se-remettre", "captive", ""),
    # the uprooted
    "rally to safety": ("displacement", "folk people civilian", "rallier gagner rejoindre", "", r"^ (?:[\w'-]+ )?(?:les lignes|la (?:frontiere|cote|foret|brousse|capitale|montagne)|les (?:collines|hauteurs|montagnes|marais|zones? (?:sures?|controlees?|gouvernementales?))|le territoire|la zone)\b"),
    "cross towards": ("displacement", "folk people refugee civilian many", "traverser passer", "", r"^ (?:[\w'-]+ )?(?:vers|du cote|cote) [a-z]"),
    "brought elsewhere": ("displacement", "", "ete-acheminer ete-amener ete-transporter ete-evacuer ete-convoyer", "people refugee", r"\b(?:à|au|aux|vers|en|dans|par) (?!(?:l'hopital|la morgue|la prison|prison|la police|la brigade|la gendarmerie|commissariat|poste|parquet|tribunal|hopital))"),
    # talks
    "talk together": ("negotiation", "delegate vip ruler powers rulers name pron council", "se-parler", "", rf"^ (?:[\w'-]+ ){{0,3}}?(?:{_ON}|{_NUMBER} (?:heures?|minutes)|au telephone|à [a-z]|directement)"),
    "see on a day": ("negotiation", "vip delegate ruler", "voir revoir", "vip ruler delegate", rf"^ (?:\w+ )?{_ON}"),
    "receive to come": ("negotiation", "vip ruler name", "recevoir accueillir consulter", "vip ruler delegate name council", rf"(?:(?<=recevoir)|(?<=recevra)|(?<=accueillera)|(?<=accueillir)|(?<=consultera)|(?<=consulter))(?=[^.;]{{1,60}}? {_ON})"),
    "call a meeting": ("negotiation", "vip ruler council name rulers chamber", "convoquer provoquer obtenir", "", r"^ (?:[\w'-]+ ){0,3}?(?:un|une|son|leur) (?:\w+ )?(?:sommet|reunion|session|conference|dialogue|conclave|conseil|table ronde)(?! de (?:presse|redaction))\b"),
    "spend hours with": ("negotiation", "vip delegate ruler name", "passer", "", rf"^ (?:[\w'-]+ )?{_NUMBER} (?:heures?|minutes|jours) (?:[\w'-]+ )?avec (?:le |la |les |l'|son |sa )(?:[\w'-]+ )?(?:president|ministre|premier|chef|homologue|roi|emir|guide|prince|general|dirigeants|representants|negociateurs|delegues)"),
    "gathered at a place": ("negotiation", "delegate council", "reunir rassembler", "", rf"^ (?:[\w'-]+ )?(?:{_ON} )?(?:à|au|en) [a-z]"),
    "met on a day": ("negotiation", "vip delegate council", "rencontrer", "", rf"^ (?:[\w'-]+ )?{_ON}(?=[^.;]{{0,60}}\b(?:commandants?|chefs?|emissaires?|presidents?|ministres?|rebelles|delegation|representants|responsables|opposition|generaux|general|notables|dirigeants?|leaders?|familles|victimes)\b)"),
    # courts
    "rule on a day": ("other", "court", "se-prononcer statuer trancher deliberer", "", rf"^{_SOON}"),
    "recall an envoy": ("other", "name rulers", "rappeler retirer", "", r"^ (?:[\w'-]+ ){0,3}?(?:son|ses|sa) (?:ambassad\w+|haut-commissaire|charge d'affaires|consul|representante?)\b|^ le sien pour consultations?"),
    "aid vehicles go in": ("other", "aid vehicle", "penetrer entrer arriver parvenir passer", "", rf"(?:(?<=\w))(?=[^.;]{{0,60}}? {_ON})"),
    # powers
    "suspend a state": ("political_change", "!council", "suspendre readmettre", "name", r"^(?! (?:[\w'-]+ ){0,3}(?:activites|operations|vols|aide|cooperation|versement|programme))"),
    "swear the oath": ("political_change", "armed person troops many", "preter", "", r"^ serment\b"),
    "proclaimed re-elected": ("political_change", "", "proclamer declarer donner annoncer", "", r"^ (?:[\w'.-]+ ){0,4}?(?:re)?elue?\b(?=.{0,40}\b(?:avec|voix|president|presidente|tour|%))"),
    "turned down as candidate": ("political_change", "", "ete-recaler ete-disqualifier ete-ecarter ete-adouber ete-plebisciter", "person civilian name vip ruler chamber", rf"^(?:{_SOON}| (?:de la (?:course|presidentielle)|par le conseil|aux? ))"),
    "send away a chief": ("political_change", "vip ruler name council chamber people", "congedier renvoyer debarquer limoger remercier", "vip ruler", ""),
    "take a title": ("political_change", "name vip ruler person armed", "prendre endosser s'octroyer", "", r"^ (?:[\w'-]+ ){0,2}?le titre de (?:president|roi|premier ministre|chef|marechal)"),
    "prolong a term": ("political_change", "chamber council delegate armed rulers ruler people", "adopter voter approuver decider prolonger", "", r"^ (?:[\w'-]+ ){0,4}?(?:une |la |le |son |sa )?(?:prolongation|extension|mandat|report|periode)\b[^.;]{0,30}\b(?:transition|mandat|ans|presidence)\b"),
    "under curfew": ("political_change", "place name", "etre placer mettre rester", "", r"^ (?:[\w'-]+ )?sous (?:couvre-feu|etat d'urgence|etat d'exception|loi martiale)\b"),
    # streets
    "march upon": ("protest", "crowd protester people civilian many mass", "marcher", "", rf"^ (?:[\w'-]+ )?(?:{_ON} )?(?:sur|jusqu|devant) ?(?!(?:pied|pas|genoux|reculons|l'ombre|la baguette|leurs (?:traces|pas|pieds)|des oufs|le fil|un fil|une mine))"),
    "camp before a seat": ("protest", "crowd protester people civilian many mass person refugee", "camper se-asseoir s'installer dormir bivouaquer se-allonger prier crier chanter hurler", "", rf"^ [^.;,]{{0,30}}?(?:devant|sous|aux portes|face à|autour) ?{_SEATS}"),
    "hold back a convoy": ("protest", "!crowd protester people folk civilian", "retenir immobiliser stopper", "vehicle aid", r"^(?! (?:[\w'-]+ ){0,3}(?:attention|souffle|larmes))"),
    "met with stones": ("protest", "", "accueillir recevoir", "", r"^ [^.;]{0,40}?(?:à coups d|par des (?:jets|huees|pierres|sifflets)|sous les (?:huees|sifflets|pierres))"),
    "shun the classes": ("protest", "civilian crowd protester people many", "secher deserter boycotter bouder", "", r"^ (?:[\w'-]+ )?(?:les |leurs |des )(?:cours|classes|examens|audiences|tribunaux|amphis|copies)\b"),
    # ways closed
    "forbidden to": ("blockade", "", "ete-interdire ete-fermer", "route street place", r"^ (?:[\w'-]+ ){0,3}?(?:aux?|à (?:la|toute)) (?!(?:public|moins de|mineurs|presse|journalistes|touristes|visiteurs|etrangers))"),
    "turn convoys away": ("blockade", "", "refouler", "aid vehicle", ""),
    "filter a bridge": ("blockade", "crowd protester people civilian armed troops", "filtrer", "", r"^ [^.;]{0,50}?\b(?:ponts?|routes?|nationale|entrees?|circulation|passage|vehicules|rond-point|acces)\b"),
    # lines, schools and shops
    "the net goes off": ("other", "", "couper suspendre ralentir brouiller interrompre retablir bloquer restreindre filtrer", "", r"^ (?:[\w'-]+ ){0,2}?(?:l'|les |le |l'acces (?:à |aux ))?(?:internet|connexions?|reseaux? (?:sociaux|mobiles?|internet|telephoniques?)|acces (?:à|aux) (?:l'|la )?(?:internet|reseaux)|whatsapp|facebook|tiktok|telephonie)\b"),
    "suspend what runs": ("other", "council name rulers court ruler company pron transport", "suspendre interrompre", "", r"^ (?:[\w'-]+ ){0,3}?(?:les |des |l'|la |le |ses |leurs |son |sa |toute |tous les |toutes les )(?:\w+ )?(?:exploitation|activite|production|adduction|application|evacuation|meetings?|trafic|travaux|chantiers?|campagne|expulsions?|livraisons?|versements?|aides?|cours|circulation|delivrance|demandes d'asile|visas|liaisons?|vols|exportations?|importations?|recherches|secours|operations|accord|enregistrement)\b"),
    # goods seized, cases brought
    "seize goods": ("other", "", "saisir confisquer intercepter", "", r"^ [^.;,]{0,24}?(?:\d[\d .,]*|une?|" + TWO_TO_TEN + r"|\w+ze|vingt|trente|cent|mille|des|plusieurs|quelque) (?:[\w'-]+ ){0,3}?(?:kilos?|kg|tonnes?|comprimes|lance-roquettes|blindes|vedettes?|euros|dollars|pistolets?|munitions|armes|litres|cartouches|telephones|grammes|fusils?|ordinateurs|explosifs|motos)\b"),
    "bring a case to a body": ("other", "name rulers council ruler vip chamber person people", "saisir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |le |les |l')(?:\w+ )?(?:commission|secretariat|parquet|comite|organe|mediateur|cour|tribunal|justice|cij|cpi|juge)\b"),
    # votes
    "vote that day": ("political_change", "pron people name crowd place many", "voter", "", rf"^ (?:[\w'-]+ )?(?:{_ON})"),
    # strikes to come
    "threaten a strike": ("protest", "", "menacer preparer deposer", "", r"^ (?:[\w'-]+ ){0,3}?(?:d'une |une |la |un preavis de |de (?=se mettre))(?:\w+ )?(?:greve|marche|manifestation|journee (?:de|ville))\b(?! de la faim)"),
    # forces at their task
    "forces at their task": ("deployment", "regular", "veiller surveiller securiser encadrer se-avancer bivouaquer filtrer escorter", "", rf"^(?:{_SOON}| (?:au respect|les (?:abords|acces|rues|entrees)|un cordon|jusqu))"),
    "enter a place of many": ("deployment", "regular", "entrer penetrer se-avancer investir", "", r"^ [^.;]{0,20}?(?:dans )?(?:le |la |l'|les )(?:\w+ ){0,3}?(?:penitencier|prisons?|universite|campus|ecoles?|hopital|quartiers?|favelas?|bidonvilles?|gare|stade|parc|cathedrale)\b"),
    # people taken away
    "bring out one's own": ("displacement", "name rulers council company", "evacuer rapatrier", "", r"^ (?:[\w'-]+ )?(?:les siens|ses (?:\w+ )?(?:specialistes|employes|citoyens|compatriotes|ressortissants|etrangers|ouvriers|etudiants)|(?:les|ses|leurs) familles)\b"),
    "have people out": ("displacement", "", "faire", "", r"^ (?:\w+ )?evacuer (?!(?:la salle|le prevenu|l'accuse))"),
    # courts and prisons
    "found to be guilty": ("other", "", "ete-condamner", "person civilian armed vip ruler captive many protester folk people", r"^(?! (?:par (?:l'onu|la (?:communaute|commission|diplomatie)|plusieurs|de nombreu|tous|paris|washington|londres|l'union|l'ue|les (?:autorites|etats|pays|ong))|à (?:rester|vivre|errer|attendre|fuir|l'exil|disparaitre|[a-z]+er\b)))"),
    "be charged": ("other", "", "ete-inculper ete-acquitter ete-relaxer ete-gracier ete-amnistier ete-extrader ete-rejuger", "person civilian armed vip ruler captive many protester folk people name pron", r"^(?! (?:[\w'-]+ ){0,2}(?:necessaire|utile|bon|trop|plus|moins|inutile|insuffisant|responsable|prioritaire|recevable|opportun))"),
    "courts acquit": ("other", "!court", "acquitter relaxer condamner debouter inculper", "", r"^(?! (?:sa|son|ses|leurs?|la|une|les) (?:dettes?|factures?|arrieres|taxe|droits))"),
    "confirm a sentence": ("other", "court", "confirmer alourdir annuler prononcer infliger reduire", "", r"^ (?:[\w'-]+ ){0,3}?(?:la|sa|les|une|leurs?) (?:\w+ )?(?:peines?(?= (?:d'|de (?:mort|prison|\d|[a-z]+ (?:ans|mois))|capitale|prononcee|infligee))|condamnations?|relaxe|sentence|radiation|confiscation|expulsion)\b"),
    "laid to rest": ("other", "", "ete-inhumer ete-enterrer ete-ensevelir", "person people civilian name pron vip ruler corpse armed", rf"^(?:{_SOON}| (?:[\w'-]+ )?(?:au (?:cimetiere|memorial)|aux cotes|dans (?:son|leur|le|un) (?:village|caveau|jardin|fief)))"),
    "traded for": ("other", "", "ete-echanger", "captive person armed corpse civilian many name pron", rf"^(?:{_SOON}| (?:contre|à [a-z]|sur le|en [a-z]))"),
    "lay down their guns": ("other", "armed troops many", "deposer rendre remettre restituer", "", r"^ (?:[\w'-]+ ){0,3}?(?:fusils?|kalachnikovs?|obusiers?|mitrailleuses|canons|pistolets|munitions|armement|arsenal)\b"),
    "give oneself up": ("other", "armed", "se-livrer", "", r"^ (?:" + _ON + r" )?(?:aux?|à (?:la|l'|[a-z]))"),
    # aid, licences, tests
    "a plane of aid lands": ("other", "aid flights", "atterrir se-poser accoster arriver parvenir", "", rf"^(?:{_SOON}| (?:à|au|en|dans|sur) )"),
    "stop one's programmes": ("other", "council name rulers un_mission legation team", "suspendre interrompre geler arreter reprendre", "", r"^ (?:[\w'-]+ ){0,2}?(?:ses|leurs|toutes ses|tous ses|son|sa) (?:\w+ )?(?:convois?|distributions?|programmes?|prets?|aides?|livraisons?|activites|operations|cooperation|collaboration|assistance|financements?|interventions|consultations|services)\b"),
    "take away a licence": ("other", "", "suspendre retirer revoquer annuler", "", r"^ (?:[\w'-]+ ){0,3}?(?:licences?|permis|agrements?|accreditations?|diffusion|passeports?|autorisation)\b"),
    "try out a missile": ("other", "name rulers armed", "proceder effectuer realiser mener", "", r"^ (?:[\w'-]+ ){0,4}?(?:au |à un |à l'|un |des |à des )(?:\w+ )?(?:tirs? d'(?:essai|un|engins)|tirs? de missiles?|essais? (?:de|d'|nucleaires?|balistiques?))\b"),
    "run again on a day": ("other", "public school route port legation place service bazaar", "rouvrir se-rouvrir", "", rf"^{_SOON}"),
    # offices
    "relieved of office": ("political_change", "", "relever demettre dessaisir decharger suspendre ecarter demissionner", "", r"^ (?:[\w'.-]+ ){0,5}?de (?:ses|leurs|toutes ses|sa|son|leur) (?:\w+ )?(?:fonctions?|postes?|charge|commandement|mandat)\b"),
    "named to an office": ("political_change", "ruler vip name rulers council chamber armed", "nommer designer promouvoir bombarder introniser", "", r"^ [^.;]{1,50}?\b(?:prefet|gouverneure?|commissaire|ministre|à la (?:tete|defense|presidence)|ambassad\w+|procureure?|chef (?:d'etat-major|du|de la|des)|curateur|commandant|conseiller special|emissaire|envoye special|successeur|candidate?|dauphin|chef de file|administrateur|intermediaire|vice-president)\b"),
    "be named to an office": ("political_change", "", "ete-nommer ete-designer ete-promouvoir", "person vip ruler civilian armed name pron", r"^ (?:[\w'-]+ ){0,3}?(?:prefet|gouverneure?|commissaire|ministre|candidate?|à (?:sa|leur|la) (?:place|tete|presidence)|ambassad\w+|procureure?|chef|successeur|dans les prochain|administrateur|vice-president)\b"),
    "turned out of office": ("political_change", "", "ete-revoquer ete-destituer ete-limoger ete-demettre ete-dechoir", "person vip ruler civilian armed name pron troops", ""),
    "dissolve a body": ("political_change", "", "dissoudre", "", r"^ (?:[\w'-]+ ){0,2}?(?:le |la |l'|les )(?:\w+ )?(?:transition|congres|parlement|assemblee|commission|groupe|union|knesset|chambre|gouvernement|conseil|parti|senat|bundestag|diete)\b"),
    # streets
    "throw stones": ("protest", "crowd protester people civilian many mass", "jeter lancer", "", r"^ (?:[\w'-]+ )?(?:des|leurs) (?:pierres|cailloux|oufs|tomates|projectiles|bouteilles|mottes|chaussures)\b"),
    "so many before a seat": ("protest", "pron people many crowd protester", "etre", "", r"^ (?:pres de |environ |plus de |deja |encore )?(?:des (?:milliers|centaines|dizaines)|\d[\d .]*\d|(?:deux|trois|quatre|cinq|six|sept|huit|dix|vingt|trente|cent) (?:cents|mille)|mille)\b[^.;]{0,30}?(?:devant|à (?:defiler|manifester|marcher|scander|reclamer|fouler)|dans (?:la|les) rues?|place)\b"),
    "march round": ("protest", "protester crowd civilian", "faire", "", r"^ (?:[\w'-]+ )?(?:le tour d[ue]|la greve de la faim|une? (?:sit-in|marche|haie|chaine humaine))\b"),
    # talks
    "ring each other": ("negotiation", "vip ruler", "telephoner", "", rf"^(?= ?(?:$|[.,;]))|^{_SOON}"),
    "stay for talks": ("negotiation", "vip delegate ruler", "passer sejourner rester", "", rf"^ (?:y )?(?:la (?:journee|nuit|matinee)|{_NUMBER} (?:heures?|jours?|nuits?)) (?:de \w+ )?(?:à|au|en|dans|aupres) "),
    # the uprooted
    "go off to": ("displacement", "people refugee folk", "partir repartir redescendre remonter rentrer", "", r"^ (?:[\w'-]+ )?(?:vers|pour (?!(?:le|la|l'|les|de|un|une|toujours|longtemps|rien)\b)|du (?!principe)|de l'autre|à pied|chez) ?"),
    # forces that come and go
    "leave again": ("withdrawal", "regular armed monitor", "repartir se-en-aller se-disperser se-evaporer redescendre", "", rf"^(?:{_SOON}| (?:vers|pour|avec|dans|sur|par) )"),
    "leave a town": ("withdrawal", "monitor regular un_mission", "quitter", "@name name place", r"^(?! (?:[\w'-]+ ){0,2}(?:ses fonctions|son poste|l'armee|le parti|la table))"),
    "are on their way": ("deployment", "regular", "etre se-mettre", "", r"^ (?:[\w'-]+ )?en (?:route|chemin|marche) (?:pour|vers|depuis)?|^ sur zone\b"),
    "land and stay": ("deployment", "regular warship", "debarquer atterrir se-poser fouler rallier relever loger sejourner", "", rf"^(?:{_SOON}| (?:à|au|en|dans|sur|le tarmac|les|la) )"),
    "receive as reinforcement": ("deployment", "", "recevoir", "", r"^ (?:[\w'-]+ ){0,3}?(?:le renfort|des renforts|en renfort|\d+ (?:soldats|policiers|gendarmes|hommes) (?:\w+ )?en renfort)\b"),
    # ways closed
    "a sky or town shut": ("blockade", "rulers name armed council troops", "fermer boucler interdire", "", r"^ (?:[\w'-]+ ){0,2}?(?:leur|son|le|la|les|l') ?(?:ciel|corniche|frontieres?|marches?(?= de)|archipel|acces|navigation|lac|col|plages?|parc)\b"),
    "forbid moving": ("blockade", "", "interdire prohiber restreindre", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |toute |les |l')(?:circulation|navigation|deplacements|sortie|entree)\b"),
    "moving is forbidden": ("blockade", "", "ete-interdire ete-prohiber ete-suspendre", "", r"(?:(?<=circulation est interdite)|(?<=navigation est interdite)|(?<=circulation a ete interdite)|(?<=navigation a ete interdite)|(?<=deplacements sont interdits))"),
}  # fmt: skip
