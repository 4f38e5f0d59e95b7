"""Frames as data, as in ``geo.incident.fr_frames``: what courts, police and offices do day by day, as the press tells it.

They are read before those of ``fr_state``: who is tried, charged, freed or pardoned; what is seized, sealed, handed out; whom the police hold; who
gains an office, loses it or leaves it.
"""

from geo.almanac import TWO_TO_TEN
from geo.codebook import IncidentType
from geo.incident.fr import DAY

__all__ = ["LAW_FRAMES"]

_NUMBER = (
    r"(?:\d[\d .,]*|une?|"
    + TWO_TO_TEN
    + r"|dix-(?:sept|huit|neuf)|[a-z]{2,7}ze|vingt(?:-[a-z]+)?|trente(?:-[a-z]+)?|quarante|cinquante|soixante|cent|plusieurs)"
)
_TERM = (
    r"(?:ans|mois) (?:d'emprisonnement|(?:de |d')(?:prison|reclusion|detention|bagne|camp|colonie|servitude|travaux forces|travaux d'interet)"
    r"|ferme|avec sursis|de regime severe)"
)
_CRIME = (
    r"(?:assassinats?|meurtres?|homicides?|viols?|corruption|detournements?|(?:haute )?trahison|terrorisme|espionnage|crimes?|tortures?|complots?|rebellion|escroquerie"
    r"|fraudes?|blanchiment|diffamation|incitation|atteintes?|outrages?|offense|association|apologie|complicite|enrichissement|abus|vols?|trafics?|violences?|coups|negligence|mise en danger"
    r"|sedition|sabotage|extorsion|enlevements?|sequestration|evasion|recel|faux|conspiration|subversion|participation|financement|propagande|proxenetisme|harcelement|massacres?|genocide"
    r"|tentatives?|prise illegale|non-assistance|desertion|mutinerie|insubordination|desobeissance|agressions?|attentats?|injures?|menaces|discrimination|pots-de-vin|empoisonnement|incendies?)"
)
_OF_CRIME = rf"(?:avoir |[\"( ]*(?:[\w'-]+ ){{0,2}}?(?:d')?{_CRIME}\b)"
_SOMEBODY = "person civilian armed captive wanted vip ruler people crowd many name pron"
_INQUIRY = r"(?:enquetes?|informations? judiciaires?|informations?|instructions?|procedures?|dossier)"

_AFTER_A_TIME = rf"^ (?:[\w'-]+ ){{0,2}}?(?:des (?:le lendemain|{DAY[3:-1]})|le lendemain|au bout d|apres (?:{_NUMBER} |quelques |plusieurs |avoir )|{DAY}|dans la (?:foulee|soiree|journee)|en echange|à l'issue|(?:une?|deux|trois|quelques) (?:heures?|jours?) (?:plus tard|apres))"
_CAPTORS = r"(?:police|policiers|gendarmes|gendarmerie|soldats|militaires|hommes|agents|armee|services|miliciens|rebelles|jihadistes|djihadistes|assaillants|ravisseurs|individus|inconnus|paramilitaires|bandits|insurges)"

# rule: type, subject, verbs, object, what follows
LAW_FRAMES: dict[str, tuple[IncidentType, str, str, str, str]] = {
    # inquiries: "Le parquet a ouvert une enquête", "L'enquête a été confiée à la brigade criminelle"
    "a court opens an inquiry": ("other", "court", "ouvrir rouvrir lancer diligenter", "", rf"^ (?:[\w'-]+ ){{0,2}}?(?:une|des|deux|plusieurs|l'|son|le) ?(?:\w+ )?{_INQUIRY}\b (?:[\w'-]+ )?(?:judiciaires?|criminelle|penale|contre|preliminaire|pour {_OF_CRIME}|{DAY})"),
    "open a judicial inquiry": ("other", "", "ouvrir rouvrir diligenter", "", r"^ (?:[\w'-]+ ){0,2}?une (?:\w+ )?(?:information|enquete|instruction|procedure) (?:judiciaire|criminelle|penale|contre)\b"),
    "an inquiry is opened": ("other", "", "ete-ouvrir ete-rouvrir ete-diligenter", "inquiry", rf"^ (?:[\w'-]+ ){{0,3}}?(?:par (?:le |la |les )(?:parquet|justice|procureur|ministere|police|gendarmerie|juge)|contre|pour {_OF_CRIME}|{DAY})"),
    "announce an inquiry": ("other", "", "annoncer", "", rf"^ (?:[\w'-]+ ){{0,2}}?l'ouverture d'une (?:\w+ )?(?:enquete|information judiciaire) (?:[\w'-]+ )?(?:sur|contre|pour {_OF_CRIME}|{DAY})"),
    "entrust an inquiry": ("other", "", "confier", "", r"^ (?:\w+ )?(?:l'enquete|les investigations|l'instruction)\b"),
    "an inquiry is entrusted": ("other", "", "ete-confier", "inquiry", r"^ (?:[\w'-]+ )?(?:à|aux?) "),
    "an inquiry is closed": ("other", "", "ete-classer ete-clore ete-cloturer", "inquiry", ""),
    "drop a case": ("other", "", "classer", "", r"^ (?:[\w'-]+ ){0,3}?sans suite\b"),
    # who is charged and tried: "Le maire a été mis en examen", "Il est poursuivi pour trahison", "Trois miliciens comparaissent depuis lundi"
    "put under examination": ("other", "", "mettre", "", r"^ (?:[\w'-]+ ){0,3}?en (?:examen|accusation)\b"),
    "charged with a crime": ("other", "", "ete-inculper", _SOMEBODY, rf"^ (?:[\w'-]+ ){{0,2}}?(?:d'|de |du chef d|pour |devant |par (?:la |le |un |une )(?:cour|tribunal|juge|justice|parquet|procureur)|{DAY})"),
    "prosecuted for": ("other", "", "ete-poursuivre", "", rf"^ (?:[\w'-]+ ){{0,2}}?(?:en justice\b|(?:pour|du chef de|du chef d') ?{_OF_CRIME})"),
    "appear in court": ("other", "", "comparaitre", "", r"^(?! (?:[\w'-]+ )?(?:en finale|sur scene|au generique))"),
    "stand trial": ("other", "", "ete-juger", _SOMEBODY, rf"^ (?:(?:[a-z]+ment|en appel|à huis clos|par contumace) )?(?:à (?!la hauteur|sa juste|l'aune|leur)[a-z]|aux? (?!merite|cas)|en (?:appel|correctionnelle|france|premiere)|devant|pour {_OF_CRIME}|par (?:la |le |un |une )(?:cour|tribunal|justice|juge)|{DAY})"),
    "sent for trial": ("other", "", "renvoyer", "", r"^ (?:[\w'-]+ ){0,5}?(?:devant (?:la |le |les |un |une )(?:\w+ )?(?:cour|tribunal|assises|juges?|juridiction|chambre|justice|conseil de discipline)|en (?:correctionnelle|jugement)|aux assises)\b"),
    "ask for a term": ("other", "", "requerir", "", rf"^(?=.{{0,80}}\b{DAY}\b) (?:[\w'-]+ ){{0,4}}?(?:{_NUMBER} {_TERM}|la peine (?:de mort|capitale|maximale)|une peine|des peines|la (?:reclusion|prison|relaxe)|(?:la )?perpetuite|l'acquittement|un non-lieu)"),
    "reserve a judgment": ("other", "", "mettre placer prendre", "", r"^ (?:[\w'-]+ ){0,4}?en delibere\b"),
    "a hearing is put off": ("other", "", "ete-renvoyer ete-ajourner ete-reporter ete-suspendre ete-interrompre", "hearing", ""),
    # terms: "Le chauffeur a pris vingt ans de réclusion", "en a pris pour huit ans"
    "get so many years": ("other", "", "prendre recevoir", "", rf"^ (?:{_NUMBER} {_TERM}|(?:la )?perpetuite\b|pour {_NUMBER} ans(?= ?(?:$|[.,;])| (?:de |d')(?:prison|reclusion|detention|emprisonnement|bagne|camp|colonie)))"),
    "sentenced for a crime": ("other", "", "ete-condamner", "", rf"^ (?:[\w'-]+ ){{0,2}}?(?:pour {_OF_CRIME}|par (?:la |le |un |une )(?:[\w'-]+ )?(?:cour|tribunal|justice|conseil de guerre|chambre)|en (?:appel|premiere instance|son absence)\b)"),
    "change a term": ("other", "court", "ramener porter reduire commuer alourdir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la|les|sa|leurs?|ses) (?:peines?|condamnations?|sentences?)\b"),
    "find no case": ("other", "", "rendre prononcer ordonner", "", r"^ (?:[\w'-]+ ){0,2}?(?:un |une )(?:non-lieu|relaxe|acquittement)\b"),
    "put to death by law": ("other", "", "executer", "", r"^ (?:[\w'-]+ ){0,5}?(?:par (?:pendaison|injection|electrocution|inhalation d'azote|un peloton)|à la chaise)\b"),
    # who goes free: "Les deux journalistes ont été graciés", "a été remis en liberté"
    "pardoned by the state": ("other", "", "ete-gracier ete-amnistier", _SOMEBODY, ""),
    "set at liberty": ("other", "", "remettre laisser mettre", "", r"^ (?:[\w'-]+ ){0,3}?(?:en liberte\b(?! d)|libres? sous)"),
    "freed on terms": ("other", "", "ete-liberer ete-relacher ete-elargir", _SOMEBODY, r"^ (?:[\w'-]+ ){0,2}?(?:sous (?:caution|controle)|contre (?:une )?(?:caution|rancon)|sans (?:charges?|poursuites?|condition|rancon)|faute de preuves?|pour (?:bonne conduite|raisons? (?:de sante|medicales?)|vice de))"),
    "acquitted": ("other", "", "ete-acquitter ete-relaxer ete-blanchir", _SOMEBODY, r"^(?! (?:à la chaux|des? (?:dettes?|factures?|argent)))"),
    "let go after a time": ("other", "", "ete-relacher", "", _AFTER_A_TIME),
    "freed after a time": ("other", "", "ete-liberer", "person civilian armed captive wanted vip ruler pron", _AFTER_A_TIME),
    "help to escape": ("other", "", "faire", "", r"^ (?:s')?evader\b"),
    "sent off duty": ("other", "", "ete-mettre", "person armed vip civilian", r"^ (?:\w+ )?à pied\b(?! d')"),
    "picked up at sea": ("other", "", "ete-repecher ete-recueillir ete-secourir", "", r"^(?! (?:sans vie|morte?s?|noyee?s?)) (?:[\w'-]+ ){0,3}?(?:par (?:les? |la |l'|des |un |une )(?:\w+ )?(?:vedettes?|navires?|cargo|gardes?-cotes|marine|pecheurs?|helicopteres?|bateaux?|chalutiers?|sauveteurs?|canots?|petrolier|voilier|patrouilleur)|en mer\b|au large)"),
    "extradite": ("other", "", "extrader", "", ""),
    # cases brought: "L'IGPN a été saisie", "Une requête a été déposée à la Cour africaine"
    "bring a case to a court": ("other", "", "saisir", "", r"^ (?:[\w'-]+ ){0,2}?(?:la |le |l'|les )(?:\w+ )?(?:justice|parquet|procureur|igpn|haute cour|tribunal|chambre (?:administrative|constitutionnelle|d'accusation)|juge des referes|prud'hommes|defenseur des droits|comite de l'onu|conseil constitutionnel|cour (?:constitutionnelle|supreme|africaine|de justice|penale))\b"),
    "a court is called upon": ("other", "", "ete-saisir", "court", r"^ ?(?:$|[.,;]|(?:par|pour|d'une?|de l'affaire|du dossier) ?)"),
    "file a complaint against": ("other", "", "porter", "", rf"^ plainte (?:[\w'-]+ ){{0,3}}?(?:contre|devant|pour (?!savoir)|{DAY})"),
    "a complaint is filed": ("other", "", "ete-deposer ete-introduire", "appeal", ""),
    # what is seized and sealed: "Deux kalachnikovs ont été récupérées", "La douane a saisi 300 kilos de cannabis"
    "a haul is seized": ("other", "", "ete-saisir ete-recuperer ete-confisquer ete-decouvrir", "haul contraband", r"^(?! (?:par les (?:rebelles|jihadistes|djihadistes|assaillants|insurges)))"),
    "seize a haul": ("other", "", "saisir recuperer confisquer", "haul contraband", r"^(?! (?:l'occasion|le prix|la balle))"),
    "put under seal": ("other", "", "mettre placer", "", r"^ (?:[\w'-]+ ){0,4}?sous (?:scelles|sequestre)\b"),
    "order works stopped": ("other", "rulers name ruler vip council court armed", "ordonner decreter", "", r"^ (?:[\w'-]+ ){0,2}?(?:la|l') ?(?:fermeture|demolition|destruction|arret|saisie) (?:immediate? |definiti\w+ |provisoire |temporaire )?(?:de |du |des |d')(?!(?:[\w']+ ){0,3}?(?:frontieres?|routes?|ports?|aeroports?|espace|points?|postes?|detroit|pont|axes?|combats|hostilites|tirs|bombardements|operations|offensive|guerre|aide)\b)"),
    "nationalise": ("other", "rulers name ruler council chamber pron", "nationaliser", "", r"^(?! (?:le debat|la question|les pertes))"),
    # aid: "Le Croissant-Rouge a distribué des tentes à 300 familles"
    "hand out aid": ("other", "rulers name council vip ruler pron person armed", "distribuer", "aid", rf"^(?=.{{0,60}}\b{DAY}\b)"),
    # whom the police hold: "Les auteurs sont sous les verrous", "L'homme est entre les mains de la justice"
    "be held by the law": ("abduction_arrest", "", "etre se-trouver se-retrouver rester demeurer finir", "", r"^ (?:[\w'-]+ ){0,2}?(?:sous (?:les verrous|cle|clef|ecrou)\b|aux (?:arrets|fers)\b|derriere les barreaux\b|(?:entre les|aux) mains (?:de la (?:justice|police|gendarmerie)|des (?:policiers|gendarmes|enqueteurs|autorites|services)))"),
    "overpowered": ("abduction_arrest", "", "ete-maitriser ete-neutraliser ete-desarmer", "wanted person armed civilian", r"^ (?:[\w'-]+ ){0,3}?par (?:les? |la |l'|des |un |une |son |sa |deux |trois )(?:\w+ )?(?:gardes?|gardiens?|police|policiers?|gendarmes?|vigiles?|passants?|riverains?|clients?|passagers?|agents?|foule|service d'ordre|securite|temoins?|villageois|surveillants?|greffiers?|voisins?|habitants|employes?|collegues?)\b"),
    "nabbed": ("abduction_arrest", "", "ete-pincer ete-cueillir ete-coffrer ete-alpaguer", _SOMEBODY, r"^ (?:[\w'-]+ )?(?:à (?!froid)|aux? |en |dans |chez |alors |lors |par (?:la police|les (?:policiers|gendarmes|enqueteurs)|des (?:policiers|gendarmes))|" + DAY + r")"),
    "conscripted": ("abduction_arrest", "", "enroler incorporer recruter", "", r"^ (?:[\w'-]+ ){0,4}?de force\b"),
    "led off by captors": ("abduction_arrest", "", "ete-emmener ete-embarquer ete-trainer", "person civilian armed captive wanted vip ruler people pron name", rf"^ (?:[\w'-]+ ){{0,3}}?(?:par (?:les? |la |l'|des |un |une |deux |trois |plusieurs )(?:\w+ )?{_CAPTORS}\b|les yeux bandes|les mains liees|mains (?:liees|dans le dos|sur la nuque)|menottes aux|vers une destination|dans (?:un|une|des) (?:vehicules?|pick-ups?|fourgons?|fourgonnette))"),
    "drawn from bed": ("abduction_arrest", "", "ete-tirer ete-sortir ete-arracher", _SOMEBODY, r"^ (?:[\w'-]+ )?(?:du lit|de chez (?:lui|elle|eux))\b(?! par (?:un |une |le |la |les |des |l')(?:\w+ )?(?:seisme|secousses?|tonnerre|explosions?|tirs|bruit|fumee|sirenes?|alarme))"),
    "get oneself caught": ("abduction_arrest", "person civilian wanted armed captive people pron", "se-faire", "", r"^ (?:\w+ )?(?:attraper|prendre)\b(?= ?(?:$|[.,;]|à (?!partie|temoin|la (?:gorge|legere)|froid|contre)|dans|par la (?:police|patrouille)|par les|alors|la main dans le sac|un |une |en (?:flagrant|train|possession|s'enfuyant)))"),
    "break up a ring": ("abduction_arrest", "armed troops rulers name court", "demanteler", "ring", ""),
    "a ring is broken up": ("abduction_arrest", "", "ete-demanteler", "ring", ""),
    "a ring out of harm's way": ("abduction_arrest", "", "mettre", "", r"^ (?:\w+ )?hors d'etat de nuire (?:[\w'-]+ ){0,5}?(?:reseau|bande|gang|malfaiteurs?|trafiquants?|narcotrafiquants?|braqueurs?|voleurs?|escrocs?|passeurs?|delinquants?|faussaires?|cambrioleurs?|contrebandiers?)\b"),
    "give oneself up to the law": ("abduction_arrest", "wanted armed", "se-rendre se-livrer", "", r"^ (?:[\w'-]+ )?(?:à la (?:gendarmerie|brigade|police)|au commissariat|aux (?:gendarmes|policiers))\b"),
    "confined at home": ("abduction_arrest", "", "consigner", _SOMEBODY, r"^ (?:[\w'-]+ ){0,2}?(?:chez (?:lui|elle|eux)|à (?:son|leur) domicile|à residence|dans (?:sa|leur) (?:maison|villa|residence))\b"),
    "questioned by the police": ("abduction_arrest", "", "ete-entendre ete-auditionner ete-interroger", _SOMEBODY, r"^ (?:[\w'-]+ ){0,3}?par (?:la (?:police|gendarmerie|brigade|pj)|les (?:policiers|gendarmes|enqueteurs))\b"),
    "made to get off": ("abduction_arrest", "armed pron name", "faire", "", r"^ descendre (?:[\w'-]+ ){0,6}?(?:d'un|du|de l'|des|de leur|d'une) ?(?:bus|car|autobus|autocar|minibus|taxi|vehicule|camion|train|voiture|pirogue)s?\b"),
    "make so many captives": ("abduction_arrest", "armed troops name pron rulers", "faire", "", rf"^ (?:{_NUMBER}|des|une \w+aine de) (?:[\w'-]+ )?(?:captifs|captives|prisonniers|prisonnieres)\b"),
    "lay hands on one wanted": ("abduction_arrest", "armed troops", "mettre", "", r"^ (?:[\w'-]+ )?la main sur (?:une?|deux|trois|quatre|cinq|six|l'|le|les|son) ?(?:\w+ )?(?:faussaires?|voleurs?|escrocs?|braqueurs?|espions?|trafiquants?|narcotrafiquants?|meurtriers?|violeurs?|cambrioleurs?|deserteurs?|recherches?|adolescents?|mercenaires?|contrebandiers?|pyromanes?|dealers?)\b"),
    # offices: who loses one
    "relieved": ("political_change", "", "ete-relever", "ruler", rf"^ ?(?:$|[.,;:]|{DAY}\b)"),
    "struck off the force": ("political_change", "", "radier", "", r"^ (?:[\w'-]+ ){0,3}?(?:de l'armee|des cadres|des effectifs|des forces armees|de la (?:police|gendarmerie|fonction publique|magistrature)|du parti)\b"),
    "retired by order": ("political_change", "", "mettre placer envoyer admettre", "", r"^ (?:[\w'-]+ ){0,4}?(?:à la retraite (?:d'office|anticipee)|d'office à la retraite)\b"),
    "end one's duties": ("political_change", "", "mettre", "", r"^ (?:\w+ )?fin aux fonctions (?:de |du |des |d')"),
    "lose one's post": ("political_change", "ruler vip name person", "perdre", "", r"^ (?:\w+ )?(?:son|leur|ses) (?:poste|portefeuille|fauteuil|maroquin|mandat|siege(?! (?:social|auto)))\b(?! de (?:travail|titulaire|gardien))"),
    "put out of a party": ("political_change", "", "exclure expulser radier bannir", "", r"^ (?:[\w'-]+ ){0,3}?(?:du (?:parti|bureau politique|comite central|groupe parlementaire)|de (?:son|leur|la) (?:parti|formation|coalition))\b"),
    "suspended from office": ("political_change", "", "ete-suspendre", "ruler vip", rf"^ ?(?:$|[.,;:]|(?:par|pour|jusqu|à titre) |{DAY}\b)"),
    "give back the insignia": ("political_change", "ruler vip name person pron", "rendre", "", r"^ (?:\w+ )?(?:son echarpe|sa charge|les sceaux|son mandat|son portefeuille)\b"),
    "dismissed": ("political_change", "", "ete-demettre ete-limoger ete-revoquer ete-destituer", "ruler vip armed person", rf"^ ?(?:$|[.,;:]|(?:par|pour|hier|sans|avec|à) |{DAY})"),
    "beaten in the ballot": ("political_change", "", "ete-battre ete-devancer ete-desavouer", "", r"^ (?:[\w'-]+ ){0,3}?(?:dans les urnes|aux (?:elections|legislatives|municipales|urnes)|à la presidentielle|au (?:premier|second) tour d(?:e la|es)|par les (?:urnes|electeurs))\b"),
    "reject a mandate": ("political_change", "", "renoncer resigner", "", r"^ (?:[\w'-]+ )?(?:à )?(?:ses|sa|son) (?:fonctions?|charges?|poste|mandat|portefeuille|couronne|trone)\b"),
    "stripped of a mandate": ("political_change", "", "dechoir", "", r"^ (?:[\w'-]+ )?de (?:son|ses|sa|leurs?) (?:mandats?|fonctions?|titres?|presidence|poste|siege)\b"),
    # who gains one
    "take up a charge": ("political_change", "ruler vip", "prendre", "", r"^ (?:\w+ )?(?:ses |leurs )?fonctions?\b(?! (?:de|du|d'|vitale|phatique))"),
    "put in an office": ("political_change", "", "ete-investir ete-reinvestir ete-introniser ete-couronner", "pron name ruler person vip", rf"^ (?:[\w'-]+ ){{0,2}}?(?:par (?:le |la |l'|les )(?:parlement|assemblee|deputes|congres|senat|knesset|diete|majlis)|{DAY}|l'apres-midi|(?:president|presidente|premier|chef|roi|chancelier)\b)"),
    "elected by so many": ("political_change", "", "ete-elire ete-reelire", "", r"^ (?:[\w'-]+ ){0,3}?(?:au (?:premier|second|deuxieme|troisieme) tour|avec \d|à (?:une voix|\d)|par \d+ voix|sans adversaire|dans un fauteuil)(?! (?:de la coupe|de scrutin du jury))"),
    "gird the sash": ("political_change", "", "ceindre", "", r"^ (?:\w+ )?(?:la couronne|l'echarpe)\b"),
    "take one's place": ("political_change", "ruler", "remplacer", "pron", rf"^ ?(?:$|[.,;]|(?:des|à (?:la tete|ce poste)|au pied leve|par interim) |{DAY})"),
    "stand in for one": ("political_change", "", "assurer assumer", "", r"^ (?:\w+ )?l'interim\b(?! (?:de l'entraineur|sur le banc))"),
    "name so many": ("political_change", "ruler vip name rulers council chamber pron", "nommer designer muter", "", r"^ (?:[\w'-]+ )?(?:" + _NUMBER + r"|de nouveaux|des|son|sa|l'|le|la) ?(?:\w+ )?(?:prefets?|prefete|gouverneurs?|ambassadeurs?|ambassadrice|generaux|general|magistrats|juges?|walis?|sous-prefets|commissaires?|secretaires? d'etat|directeurs? (?:general|generaux)|chefs? d'etat-major)\b"),
    "an officer is named": ("political_change", "", "ete-nommer ete-designer", "ruler", rf"^ ?(?:$|[.,;:]|(?:par|hier|pour) |{DAY}\b)"),
    "win so much of the vote": (
        "political_change", "", "recueillir obtenir rafler decrocher engranger totaliser recolter remporter rassembler", "",
        rf"^ (?:[\w'-]+ ){{0,4}}?(?:\d[\d .,]* ?(?:%|pour cent) (?:des |de )(?:voix|suffrages|votes)|{_NUMBER} (?:des |de |des \d+ )?sieges|\d[\d .]{{2,}}\d voix)\b",
    ),
    "lose so many seats": ("political_change", "", "perdre conserver", "", rf"^ (?:[\w'-]+ ){{0,3}}?(?:{_NUMBER}|la moitie|le tiers|les deux tiers|la plupart|l'essentiel) (?:de |des |de ses |de leurs |d'entre )?(?:\d+ )?sieges\b"),
    "receive a resignation": ("political_change", "", "recevoir refuser", "", r"^ (?:\w+ )?(?:sa|la|leur) demission\b"),
    "quit a party": ("political_change", "ruler vip name person", "quitter rallier rejoindre", "", r"^ (?:\w+ )?(?:(?:son|leur|le) parti\b|sa formation\b|la (?:majorite|mouvance) (?:presidentielle|au pouvoir)|le camp (?:presidentiel|du president)|la majorite(?= ?[.,;]))"),
    # states and chambers
    "slam the door of a bloc": ("political_change", "", "claquer", "", r"^ (?:\w+ )?la porte (?:de |du |de la |de l')(?:cedeao|organisation|cpi|cour|union|otan|onu|bloc|alliance|coalition|gouvernement|parti|cabinet|ligue|oif|commonwealth|communaute|majorite)\b"),
    "dissolve oneself": ("political_change", "armed council chamber name", "se-dissoudre se-autodissoudre se-saborder", "", ""),
    "a movement dissolves itself": ("political_change", "", "se-autodissoudre", "", ""),
    "draw out a term of rule": ("political_change", "", "prolonger proroger ecourter", "", r"^ (?:[\w'-]+ ){0,3}?(?:la (?:periode de )?transition|son (?:propre )?mandat|l'etat (?:d'urgence|de siege))\b"),
    "a term of rule is drawn out": ("political_change", "", "ete-prolonger ete-proroger ete-ecourter", "reign", ""),
    "outlaw": ("political_change", "", "mettre declarer", "", r"^ (?:[\w'-]+ ){0,4}?hors[- ]la[- ]loi\b"),
    "declare oneself independent": ("political_change", "", "se-declarer se-proclamer", "", r"^ (?:\w+ )?independante?s?\b(?! (?:de (?:tout|la presse)|du parti))"),
    "a law is undone": ("political_change", "", "ete-abroger ete-promulguer ete-suspendre", "statute", ""),
    "dissolve a group": ("political_change", "rulers ruler vip council name court", "dissoudre", "", r"^ (?:[\w'-]+ ){0,3}?(?:groupes?|groupuscules?|associations?|commission|brigade|unite|federation|ligue|mouvements?|collectifs?)\b"),
    "put under another rule": ("political_change", "", "placer mettre", "place council chamber name", r"^ (?:[\w'-]+ ){0,4}?sous (?:(?:la )?loi martiale|tutelle|administration (?:directe|provisoire|militaire)|etat d'urgence)\b"),
    "declare a state of need": ("political_change", "", "decreter declarer proclamer instaurer lever prolonger", "", r"^ (?:[\w'-]+ ){0,2}?(?:l'|un )etat (?:de (?:catastrophe|guerre|crise|commotion|calamite|mise en garde|choc)|d'alerte)\b"),
    "vote a repeal": ("political_change", "chamber ruler vip council", "voter adopter", "", r"^ (?:[\w'-]+ ){0,2}?(?:l'abrogation|(?:son|sa) (?:abrogation|dissolution|retrait|maintien)|la levee de (?:l'|son )immunite)\b"),
    "a country votes on a day": ("political_change", "name rulers place", "voter", "", rf"^ {DAY[:-1]})(?: prochain| dernier)? ?(?:$|[.;]|,? (?:sans|dans le|dans un|sous|lors|afin de|pour (?:elire|choisir|renouveler|un nouveau|son|ses|la)))"),
}  # fmt: skip
