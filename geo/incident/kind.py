"""The type of an act once it is known to be one: what a verb or a noun says alone is settled by what stands around it.

The readers of verbs and nouns find that something happened; here it is decided, for both alike, what it was: by what means,
by whom and on whom, over how long. A row of the tables says what acts of some rules, of some verbs or nouns, or of some types
are told as where its conditions hold. Of the rows that hold the first counts: what is no use of arms goes before the means, the
means before who did it and to whom, and in a table what a rule says before what its word and its type say, but for the rows at
its top. Another sense of a word is one more row.
"""

import re
from dataclasses import replace

from geo.almanac import TWO_TO_TEN
from geo.codebook import IncidentType
from geo.country import COUNTRIES
from geo.incident.afar import fired_from_afar, means
from geo.incident.fr_nouns import LONG_SINCE
from geo.incident.gate import Late, Sought
from geo.incident.groups import classes_in
from geo.incident.hits import HOSE, POLICE, PROTESTERS
from geo.incident.lexicon import Rule
from geo.incident.rows import Table, of_rule, of_type, of_word, told
from geo.incident.spot import (
    Spot,
    before,
    by_force,
    clause,
    clause_so_far,
    either,
    from_clause,
    in_clause,
    in_sentence,
    inside,
    is_of_disaster,
    is_of_war,
    no,
    on,
    on_in_clause,
    onward,
    past,
    past_in_clause,
    so_far,
)
from geo.text import fold

__all__ = ["EXECUTING", "TABLE", "is_on_foot", "settled"]

# ---- What several rows share

_COUNTRY = "|".join(sorted({re.escape(fold(name)) for country in COUNTRIES.values() for name in country.names_fr}))
EXECUTING = frozenset(("executer", "pendre", "decapiter", "fusiller", "lapider", "guillotiner", "execution", "passer"))
# Those who bear arms, and where those who rule sit
_ARMED = (
    r"soldats?|militaires?|casques? bleus?|paramilitaires?|mercenaires?|rebelles?|combattants?|d?jihadistes?|miliciens?|insurges?|"
    r"guerilleros?|policiers?|gendarmes?"
)
_SEAT = (
    r"ambassades?|consulats?|parlement|assemblee|senat|ministeres?|mairies?|prefectures?|gouvernorats?|rectorat|tribuna(?:l|ux)"
)
_AWAITED = of_rule("attendu en visite", "be awaited", "be expected")
_ONE_SHOOTS = of_rule("ouvrir le feu", "faire feu", "tirer sur")
_UNDER_FIRE = of_rule("under fire", "prendre sous le feu", "prendre en embuscade")
_DOWNED = of_word("ecraser", "intercepter", "neutraliser", "abattre", "detruire", "tomber")
_BY_ONE_MAN = clause(
    r"\b(?:un|l'|cet?|le) ?(?:\w+ )?(?:homme|individu|forcene|automobiliste|adolescent|suspect|desequilibre|tireur|lyceen|eleve|ancien \w+)\b[^.;:]{0,60}$"
)
_BY_POLICE = clause(rf"\b(?:{POLICE}|soldats|militaires|blindes)\b[^.;:]{{0,60}}$")
_ON_A_SEAT = on(
    r"[^.;]{0,60}?\b(?:contre|sur|visant|en direction de|devant) (?:l'|le |la |les |une? |des )?(?:\w+ )?(?:ambassade|consulat|synagogue|mosquee|eglise|temple|domicile|maison|residence|siege|locaux|redaction|ecole|centre|foyer)s?\b"
)
_ON_A_POST = past_in_clause(
    r"[^.;:]{0,30}?\b(?:contre|vise|visant|sur)(?: \w+di| dimanche)? (?:des |les |un |une |deux |trois |le |la |l')?(?:\w+ )?(?:barrages?|postes?|patrouilles?|soldats?|militaires?|policiers?|check-points?|checkpoints?|casernes?|bases?|points? de controle|gendarmes?|commissariat)\b"
)
_DATED = r"[^.;:]{0,90}?\b(?:19|20)\d\d\b"
# "Deux rebelles ont été tués dans une fusillade": those who die in it were armed
_ARMED_DEAD = rf"\b(?:{_ARMED})\b"
# "exécuté par les jihadistes": no court did
_NO_COURT = (
    r"\b(?:sommaire\w*|extrajudiciaires?|jihadistes?|djihadistes?|rebelles?|insurges?|shebabs?|chebabs?|milic\w+|gangs?|etat islamique|boko haram|talibans|terroristes|ravisseurs|foule|"
    r"hommes armes|soldats|militaires|cartels?|separatistes)\b"
)
_MISHAPS = in_sentence(r"\b(?:accident\w*|ivres?|freins?|perdu le controle|ebriete|alcool\w*|embardee|malaise)\b")
_BY_ONE_OF_THE_ARMED = clause(
    rf"\b(?:{_ARMED}|suppletifs?|officiers?|maquisards?|volontaires?|vdp)\b"
    r"(?! (?:et|ainsi que|ou) (?:[\w'-]+ ){0,2}?(?:des |de |d')?(?:civils|villageois|habitants|femmes|enfants|fideles)\b)"
)
_BY_SOME_MEN = clause(
    r"\b(?:(?:au moins )?(?:deux|trois|quatre|un)|des) (?:hommes?|individus?|inconnus?|adolescents?)(?: (?:masque|cagoule|non identifie|à moto|arme)e?s?)*(?:,[^,.;]{2,60},)? (?:a|ont|avaient|ouvr\w+|tir\w+)?\b ?$"
)
_SHELLS_BEFORE = before(r"\b(?:obus|roquettes?|missiles?)\b[^.;]{0,80}$")

# ---- What is no use of arms, or the whole of a war: revolts, orders, cuts, the stranded, invasions

# "lancer l'assaut" on a country and told by its year, or called by its name, is a war
_WHOLE = of_rule("lancer l'assaut", "lancer une offensive", "l'opération commence", "entrée de troupes", "invasion", "envahir")
_ONTO_A_COUNTRY = on_in_clause(
    rf"[^.;:]{{0,60}}?\b(?:contre|de|d'|du|des|en|au|dans|sur) ?(?:l'|la |le |les )?(?:(?:nord|sud|est|ouest)(?:-est|-ouest)? (?:de |d'|du )(?:la |l'|le )?)?(?:{_COUNTRY})\b"
)
_IN_A_YEAR = on_in_clause(_DATED)
_ARMED_REVOLT = past(
    r"[^.;,]{0,40}\b(?:(?:arme|jihadist|djihadist|islamist|separatist|maoist|rebell|taliban|kurde|touareg|communist)\w*|"
    r"(?:19|20)\d\d|(?:plus de |pres de )?(?:\d+|[a-z]+) ans|des annees|(?:des|une) decennies?)\b"
)
# "ont signé un accord avec les rebelles", "L'armée et la guérilla ont paraphé un accord": what those who fight sign is a peace
_BELLIGERENT = r"(?:rebelles|rebellion|insurges|separatistes|guerilla|groupes armes|milices?|talibans|m23|farc|eln|houthis|mutins|maquis|belligerants|deux camps|maoistes|factions|chefs de guerre)"
_DEAL = r"\b(?:accords?|pactes?|protocoles?|documents?|textes?|declaration de principes)\b(?! (?:commercia|miniers?|de (?:cooperation|defense|libre-echange|partenariat|pret)))"
_SIGNING = of_word("signer", "conclure", "parapher", "sceller")
_ON_TRADE = so_far(
    r"\b(?:greves?|enseignants|salaires?|commerc\w+|cerealier|gazier|petrolier|energetique|minier|economique|financier|libre-echange|licences?|dette|peche|climat|mercosur|grevistes|syndicats?|nucleaire|migratoire|electoral)s?\b",
    40,
)
# "L'ambassade a été envahie": by a crowd, where no armed men are told of
_NO_GUNS = no(
    in_sentence(
        r"\b(?:armee?s?|soldats?|militaires?|milic\w+|jihadistes?|djihadistes?|rebelles?|insurges?|commandos?|guerilleros?|combattants|talibans|gangs?)\b"
    )
)

_UNARMED = (
    # -- first of all
    # What the authorities impose on a town or a day is no change of who rules
    told("other", of_type("political_change", "negotiation"), clause_so_far(r"\b(?:couvre-feux?|deuils?|convoque\w* (?:[\w'-]+ ){0,3}?ambassadeur|ambassadeurs? (?:[\w'-]+ ){0,6}?convoque)\b")),
    # "Le Conseil de sécurité a adopté une résolution"
    told("other", of_type("political_change"),
        clause(r"\b(?:conseil de securite|assemblee generale|onu|nations unies|conseil des droits|parlement europeen|union africaine|ligue arabe)\b"),
        inside("resolution")),
    # "a engagé 4.000 hommes dans l'assaut" begins no war
    told("deployment", of_word("engager"), of_type("other_attack"),
        on_in_clause(r"[^.;:]{0,30}?\b(?:hommes|soldats|combattants|blindes|chars|militaires)\b[^.;:]{0,20} dans (?:l'assaut|la bataille|l'offensive|les combats)\b")),
    # -- by rule
    # "La junte a chassé les soldats français"
    told("withdrawal", of_rule("chasser d'un lieu"),
        clause(r"\b(?:juntes?|regimes?|gouvernements?|autorites|pouvoir|presidents?|putschistes|generaux|colonels)\b"),
        inside(r" (?:[\w'-]+ ){0,3}?(?:soldats|troupes|militaires|forces|armee|instructeurs|casques bleus)\b")),
    # "Les derniers soldats se sont réfugiés sous le pont"
    told("withdrawal", of_word("refugier"), of_type("displacement"), before(r"\b(?:soldats|militaires|troupes|garnison|gendarmes|policiers|mercenaires)\b[^.;:]{0,150}$"), no(before(r"\b(?:habitants|villageois|familles|populations?|civils|personnes|paysans)\b"))),
    # "Les habitants de Kiwanja, chassés par les rebelles, …"
    told("displacement", of_rule("chasser d'un lieu"), clause(r"\b(?:habitants|villageois|familles|populations?|civils|deplaces|paysans|refugies)\b[^.;]{0,40}$")),
    # "Les premiers casques bleus sont attendus à Rafah"
    told("deployment", _AWAITED,
        either(before(r"\b(?:casques bleus|soldats|troupes|militaires|gendarmes|policiers|contingents?|renforts?|bataillons?|fregates?|porte-avions|secouristes|sauveteurs|(?:sapeurs-)?pompiers)\b[^.;]{0,50}$"), past_in_clause(r"[^.;,]{0,30}? en renfort\b"))),
    # "Un cargo de vivres est attendu lundi à Port-Soudan"
    told("other", _AWAITED, clause(r"\b(?:lacher|crue|pluies?|tempete|avions?|cargos?|navires?|bateaux?|ferry|convois?|camions|vivres|tonnes|aide|cargaison|verdict|resultats?|rapport)\b[^.;]{0,30}$")),
    # "Des femmes ont caillassé le convoi du wali", "Des tracteurs encerclent le quartier européen"
    told("protest", of_rule("stone", "surround a place"), clause(rf"\b(?:{PROTESTERS}|jeunes|femmes|familles|habitants|riverains|tracteurs)\b[^.;]{{0,80}}$")),
    # "L'ex-président est confiné dans sa résidence"
    told("abduction_arrest", of_rule("lock a town down"), of_word("confiner"),
        past_in_clause(r" (?:\w+ )?(?:dans (?:sa|son|leur) (?:residence|maison|villa|domicile|appartement)|à (?:domicile|residence))\b")),
    # "Les policiers ont bouclé la cité"
    told("deployment", of_rule("lock a town down"), of_word("boucler"), _BY_POLICE),
    # "Des manifestants ont mis le feu à la porte du palais"
    told("protest", of_rule("mettre le feu", "mettre à sac", "prendre d'assaut"), of_type("other_attack"), clause(r"\b(?:manifestant[es]*|protestataires|grevistes|contestataires)\b[^.;]{0,80}$")),
    # "Le pays a rappelé sous les drapeaux 14.000 réservistes"
    told("deployment", of_rule("pull forces out"), of_word("rappeler"), past_in_clause(r"[^.;:]{0,60}?\b(?:reservistes?|miliciens|conscrits|sous les drapeaux)\b")),
    # "Les étudiants ont tenu deux jours la place"
    told("protest", of_rule("hold a bridge"), past_in_clause(r"[^.;:]{0,30}? (?:la|les|leur|une) places?\b")),
    # "Tous les vols sont annulés"
    told("other", of_rule("flights called off"), in_clause(r"\bvols?\b(?! (?:[\w'-]+ ){0,2}?(?:humanitaires?|directs|vers|entre|unhas|de l'onu)\b)")),
    # "Il lança ses blindés sur le pont"
    told("clash", of_rule("order forces somewhere"), of_word("lancer", "jeter"), past_in_clause(r"[^.;:]{0,80}? (?:vers|sur|dans|contre) ")),
    # "Une équipe d'évaluation se rendra mardi à Feni"
    told("other", of_rule("a team flies out"), in_clause(r"\b(?:evaluation|techniques?|secours|sauvet\w+|medica\w+|medecins|enquet\w+|inspect\w+|experts?|legistes?|deminage|chirurgi\w+)\b")),
    # "Suspension des activités de trois ONG"
    told("other", of_rule("interdiction d'un parti"), inside(r"\b(?:ong|associations?|medias?|radios?|chaines?|journa(?:l|ux)|activites)\b")),
    # "L'armée surgit trop tard"
    told("deployment", of_rule("les assaillants surgissent"), clause(r"\b(?:l'armee|la police|la gendarmerie|les (?:soldats|policiers|gendarmes|militaires|secours|pompiers|renforts))\b[^.;:]{0,20}$")),
    # "Les violences ont flambé en Cisjordanie"
    told("clash", of_rule("land burns"), clause(r"\b(?:violences?|tensions?|heurts|affrontements|hostilites)\b[^.;:]{0,90}$")),
    # "Une attaque a été contenue"
    told("clash", of_rule("lancer l'assaut"), of_word("contenir"), of_type("other_attack")),
    # "Les corps ont été rapatriés lundi à Bakou"
    told("other", of_rule("bodies are carried"), of_word("rapatrier", "restituer", "remettre")),
    # "L'aéroport a été évacué deux fois"
    told("other", of_rule("be abandoned by"), of_word("evacuer"),
        clause(r"\b(?:aeroports?|aerogares?|terminal|lycees?|ecoles?|colleges?|gares?|hotels?|immeubles?|tribuna(?:l|ux)|centres? commercia(?:l|ux)|hopita(?:l|ux)|ambassades?|tours?|musees?|universites?|bureaux|metro)\b[^.;:]{0,40} (?:a|ont|avait|avaient) ete (?:\w+ )?$")),
    # What the police lay hands on is no ground: "a mis la main sur 22 kilos d'explosifs"
    told("other", of_rule("take in hand"),
        on_in_clause(r"[^.;:]{0,40}? sur (?:une? |des |les |plusieurs |\d+ |deux |trois |quelque |pres de |plus de )(?:[\w'.-]+ ){0,4}?(?:d')?(?:explosifs?|armes?|munitions|fusils?|grenades?|drogue|cocaine|heroine|cannabis|cache|arsenal|lance-roquettes|detonateurs?|uniformes|documents|ivoire|lingots?|butin)\b")),
    # "Des avions ont franchi la ligne médiane du détroit"
    told("other", of_rule("open the sky"), of_word("franchir", "decoller"), of_type("air_strike")),
    # "un caporal a perdu une jambe sur un engin"
    told("explosion", of_rule("lose a limb"), past_in_clause(r"[^.;]{0,30}? (?:sur|dans|à cause d'|par) ?(?:une |un |l'explosion)(?:\w+ )?(?:mine|engin|bombe|piege|d)")),
    # "a récupéré les corps de deux otages"
    told("other", of_rule("découvrir des corps"), in_clause(r"\botages?\b")),
    # "Les rebelles ont pénétré dans un hôtel", "Les troupes ont pénétré en Ouganda", else "… dans la capitale"
    told("other_attack", of_rule("penetrer"), of_type("other_attack"),
        past_in_clause(r"(?: [\w'-]+){0,3}? (?:dans|chez) (?:l[ae]s? |l'|une? |des |leurs? |sa |son )?(?:\w+ )?(?:hotel|ecole|lycee|college|batiment|maison|domicile|residence|prison|immeuble|eglise|mosquee|siege|banque|restaurant|enceinte|ambassade|hopital|universite|bureau|villa|hall|cour)s?\b")),
    told("war", of_rule("penetrer"), of_type("other_attack"), past_in_clause(rf" (?:[\w'-]+ )*?(?:au|aux|en|sur (?:le |plusieurs points du )?territoire) (?:{_COUNTRY})\b")),
    told("territory_taken", of_rule("penetrer"), of_type("other_attack")),
    # "L'armée a donné l'assaut au camp"
    told("clash", of_rule("donner l'assaut"), of_type("other_attack")),
    # "Les ministres ont été accueillis à coups de pierres": no host receives them
    told("protest", of_rule("recevoir un hôte", "accueillir un hôte", "recevoir"),
        on_in_clause(r"[^.;:]{0,60}? (?:à coups de|(?:par|sous) (?:des |les |une? (?:pluie|volee|grele|concert) de )(?:jets|huees|sifflets|pierres|cailloux|projectiles|oufs|tomates|quolibets|insultes|invectives|mottes|bouteilles))\b")),
    # "Les habitants ont été emmenés par des vedettes"
    told("displacement", of_rule("armed men carry people off", "emmener des otages", "emmener de force"),
        past_in_clause(r"[^.;:]{0,40}? par (?:une? |deux |trois |des |les |plusieurs |la )?(?:vedettes?|bateaux?|navires?|patrouilleurs?|fregates?|barges?|helicopteres?|avions?|autocars?|bus|marine)\b")),
    # "1.800 têtes emmenées vers Pibor"
    told("other_attack", of_rule("so many led away"), clause(r"\b(?:tetes?(?: de betail)?|bouf(?:s)?|vaches?|moutons?|chevres?|betes?|bovins?|zebus?|chameaux|betail|troupeaux?) (?:\w+ )?$")),
    # "a dépêché une mission de chefs d'État"
    told("negotiation", of_rule("dépêcher des forces"),
        on_in_clause(r"[^.;:]{0,40}?\bmissions? (?:de chefs d'etat|ministerielle|de haut niveau|de haut rang|diplomatique|de ministres|d'emissaires|de sages|parlementaire|d'information|de conciliation|de mediateurs)\b")),
    # "Un bateau du PAM a gagné le port"
    told("other", of_rule("refugees reach a place"), of_type("displacement"),
        clause(r"\b(?:bateau|navire|avion|cargo|convoi|camion)s? (?:\w+ )?(?:d'aide|de vivres|du pam|de l'unicef|de l'onu|du hcr|du cicr|de la croix-rouge|humanitaires?|charges? de)\b")),
    # "Un convoi de renforts est entré dans la ville"
    told("deployment", of_rule("aid vehicles go in"), clause(r"\b(?:de releve|de renforts?|militaires?|de blindes|de troupes|de l'armee|de soldats)\b")),
    # "Les crues ont déplacé 40.000 personnes"
    told("displacement", of_rule("la tempête balaie"), of_word("deplacer", "chasser")),
    # "L'hôpital a suspendu ses consultations"
    told("other", of_rule("suspendre les pourparlers"), inside("consultations"),
        clause(r"\b(?:ong|hopita(?:l|ux)|cliniques?|dispensaires?|medecins|msf|soignants?|infirmi\w+|centres? de sante|maternites?|personnel|praticiens|generalistes|dentistes)\b")),
    # "75.000 Est-Timorais ont été emmenés de force"
    told("displacement", of_rule("emmener de force"), clause(r"\b(?:milliers|mille|\d{1,3}[ .]\d{3})\b")),
    # "L'enclave s'est rendue aux forces serbes"
    told("territory_ceded", of_rule("se rendre à la police"), before(r"\b(?:villes?|villages?|localites?|enclaves?|poches?|quartiers?|bourgs?|bourgades?|cites?|bastions?|places? fortes?)\b[^.;]{0,50}$")),
    # "Le front était gelé depuis l'accord conclu en mars à Moscou"
    told("ceasefire_agreement", of_rule("accord conclu", "deal of that day"), is_of_war, no(_ON_TRADE)),
    # "à la faveur d'un accord trouvé à Obo"
    told("ceasefire_agreement", of_rule("reach a deal"), clause(r"accord $"), is_of_war, no(_ON_TRADE)),
    # "Chypre a signé son traité d'adhésion"
    told("political_change", of_rule("signer un autre accord"), on_in_clause(r"[^.;,]{0,40}?\btraites? (?:d'adhesion|de l'union)\b")),
    # "Six mille Shuars ont quitté leurs villages"
    told("displacement", of_rule("quitter un lieu"), on_in_clause(r"[a-z]+ (?:\w+ )?(?:leurs?|son|ses) (?:villages?|villes?)\b"), no(by_force)),
    # "Loi martiale dans huit districts"
    told("other", of_rule("loi martiale"), past_in_clause(r" (?:[\w'-]+ ){0,3}?(?:à|dans|sur) (?!(?:tout )?le (?:pays|territoire)|l'ensemble|la foulee)")),
    # "L'opération Serval a été déclenchée dans la nuit"; told by its year it is a war
    told("deployment", of_rule("named campaign"), on(r"operation \"? ?(?:serval|barkhane|sangaris|licorne|epervier|turquoise|artemis|takuba|chammal)\b"), no(past_in_clause(_DATED))),
    # "La colonne est entrée dans la ville"
    told("territory_taken", of_rule("troops go in"), is_of_war, no(clause(rf"\b(?:{POLICE}|casques bleus|renforts?|pompiers|secouristes|observateurs|contingents?)\b"))),
    # "Des soldats encerclent la résidence de l'opposant"
    told("deployment", of_rule("surround a place"), _BY_POLICE,
        on_in_clause(r"[a-z]+(?: à l'aube| de nuit| \w+di)? (?:la |le |les |l'|sa |son |leur )(?:\w+ )?(?:residence|domicile|maison|villa|siege|parlement|tribunal|palais|ambassade|mosquee|eglise|universite|campus)\b")),
    # "Trois prisons se sont vidées"
    told("other", of_rule("se vider"), clause(r"\b(?:prisons?|geoles?|penitenciers?|maisons? d'arret|centres? de detention)\b[^.;,]{0,20}$")),
    # "Deux cents parachutistes ont sauté pendant la nuit"
    told("deployment", of_rule("sauter"), of_type("explosion"), clause(r"\b(?:parachutistes|paras|legionnaires|commandos)\b[^.;]{0,40}$")),
    # "l'invasion à grande échelle", "l'opération militaire spéciale"
    told("war", _WHOLE, of_type("other_attack", "territory_taken"), on_in_clause(r"[^.;:]{0,20}\bà grande echelle\b|[^.;:]{0,12}\bmilitaire speciale\b")),
    told("war", of_rule("l'opération commence"), of_type("other_attack", "territory_taken"), clause("militaire speciale")),
    # "a lancé son invasion de l'Ukraine", "l'entrée des troupes éthiopiennes en Somalie en décembre 2006": how wars are dated
    told("war", _WHOLE, of_type("other_attack", "territory_taken"), inside(r"\binvasions?\b"), either(_IN_A_YEAR, _ONTO_A_COUNTRY)),
    told("war", _WHOLE, of_type("other_attack", "territory_taken"), _IN_A_YEAR, _ONTO_A_COUNTRY),
    # -- by verb or noun
    # "l'insurrection populaire", then "le soulèvement de janvier 2011", then "le soulèvement armé", "l'insurrection qui ravage la province"
    told("protest", of_word("insurrection", "soulevement"), of_type("protest", "war"),
        past(r"[^.;,]{0,30}\b(?:populaires?|etudiante?s?|ouvri\w+|paysanne?s?|pacifiques?|citoyenne?s?|de la rue|de la jeunesse|des (?:etudiants|jeunes|lyceens|femmes)|pro-?democratie|pro-?democratique|capitole)\b")),
    told("protest", of_word("soulevement"), of_type("protest", "war"), _ARMED_REVOLT, past(r" (?:de |d'|du |en )(?:[\w'-]+ ){0,2}?(?:19|20)\d\d\b")),
    told("war", of_word("soulevement"), of_type("protest", "war"), _ARMED_REVOLT),
    told("war", of_word("insurrection"), of_type("protest", "war")),
    # "30.000 réfugiés sont bloqués à la frontière"
    told("displacement", of_word("bloquer"), of_type("blockade"), clause(r"\b(?:refugiee?s|migrants|deplacee?s|exiles|sans-papiers)\b[^.;]{0,30}$")),
    # those who bar a road to be heard, and what shows that they do: "Des mères ont barré la route pour réclamer de l'eau"
    told("protest", of_word("bloquer", "barrer", "couper", "fermer", "barricader", "entraver", "paralyser", "occuper", "encercler", "assieger"), of_type("blockade"),
        in_sentence(r"\b(?:pour (?:protester|exiger|reclamer|demander|denoncer|obtenir|crier|dire|que|qu'|s'opposer|faire (?:entendre|pression))|en (?:colere|signe de|guise de protestation)|en guise|excede\w*|furieu\w+|ulcere\w*|indigne\w+|protest\w+|conspu\w+|scand\w+|reclam\w+|exig\w+|pneus)\b"),
        clause(rf"\b(?:habitant[es]*|riveraine?s|jeunes(?! gens armes)|jeunesse|femmes|meres|veuves|epouses|familles|proches|parents|camarades|collegues|eleves|collegiens|villageoise?s|paysanne?s|planteurs|eleveurs|pecheurs|marchande?s|commercant[es]*|vendeu\w+|chauffeurs|conducteurs|routiers|camionneurs|taxis|motards|mototaxis|mineurs|creuseurs|ouvri\w+|salaries|employes|enseignants|medecins|infirmi\w+|retraites|sinistres|deplaces|population|{PROTESTERS})\b[^.;]{{0,70}}$"),
        no(past_in_clause(r"[^\n]*?\b(?:ports?|aeroports?|frontieres?|raffineries?|depots?|terminal|douane|mine|convois?)\b"))),
    # "La visite du ministre à Bakou a été annulée"
    told("other", of_word("visite"), of_type("negotiation"), past_in_clause(r"[^.;:]{0,60}? (?:annule|reporte|ajourne|deprogramme)e?s?\b")),
    # "Trente policiers ont été touchés par des pavés"
    told("protest", of_word("toucher"), of_type("other_attack"), past_in_clause(r" (?:[\w'-]+ )?par (?:des |une? |les )(?:\w+ )?(?:paves?|pierres?|cailloux|bouteilles?|boulons|petards?|feux d'artifice)\b")),
    # "La population a chassé le préfet à coups de pierres"
    told("protest", of_word("chasser"), of_type("displacement"),
        past_in_clause(r"[^.;:]{0,20}? (?:le|la|leur|son) (?:\w+ )?(?:prefet|maire|gouverneur\w*|ministre|depute|administrateur|sous-prefet|delegue|commissaire|chef de (?:canton|village|poste))\b[^.;:]{0,40} (?:à coups de|sous les (?:huees|pierres|jets))")),
    # "Des familles ont campé devant le siège de la compagnie"
    told("protest", of_word("camper"), of_type("displacement"),
        past_in_clause(rf"[^.;:]{{0,40}}? devant (?:le |la |l'|les )(?:{_SEAT}|siege|palais|presidence|commissariat|residence|locaux|bureaux)\b")),
    # "46 assauts russes repoussés"
    told("clash", of_word("attaque", "assaut", "offensive", "incursion", "contre-attaque", "contre-offensive", "infiltration"), of_type("other_attack"),
        past_in_clause(r"(?: (?:[\w'-]+ ){0,4}?(?:repousse|mise? en echec|stoppe|enraye|contenu)e?s?)\b(?! (?:a|au|aux|à) )")),
    # "Le candidat s'est retiré de la course"
    told("political_change", of_word("retirer"), of_type("withdrawal"), clause(r"\b(?:candidate?s?|pretendante?s?)\b[^.;:]{0,60}$"),
        on_in_clause(r"[^.;:]{0,20}? (?:de la|du|de l') ?(?:course|presidentielle|election|scrutin|second tour|primaire)\b")),
    # "se battent depuis 2015 contre la coalition"
    told("war", of_word("battre", "combattre", "affronter"), of_type("clash"),
        past_in_clause(r"[^.;,]{0,70}? de (?:19|20)\d\d à (?:19|20)\d\d\b|[^.;,]{0,30}?\b(?:depuis (?:(?:19|20)\d\d|(?:plus de |pres de )?[\w-]+ ans)|en (?:19|20)\d\d|(?:pendant|durant) [\w' -]{3,25} (?:19|20)\d\d|(?:de|entre) (?:19|20)\d\d (?:à|et) (?:19|20)\d\d)\b")),
    # "ont signé un pacte de non-agression", "… un accord avec les rebelles", "L'armée et la guérilla ont paraphé un accord"
    told("ceasefire_agreement", _SIGNING, of_type("negotiation"),
        on_in_clause(r"[^.;,]{0,60}?\b(?:pactes?|accords?|declarations?|traites?|chartes?) (?:\w+ )?(?:de (?:paix|non-agression|cessation des hostilites|treve)|(?:sur|reglant|fixant|delimitant) (?:le trace|la delimitation|les? frontieres?)|(?:mettant|qui mettent|qui met) (?:fin|un terme) (?:aux?|à la) (?:hostilites|combats|guerre|conflit))\b")),
    told("ceasefire_agreement", _SIGNING, of_type("negotiation"), on_in_clause(rf"[^.;,]{{0,40}}?{_DEAL}[^.;]{{0,50}}?\b(?:avec|entre) [^.;]{{0,60}}?\b{_BELLIGERENT}\b")),
    told("ceasefire_agreement", _SIGNING, of_type("negotiation"), on_in_clause(rf"[^.;,]{{0,30}}?{_DEAL}"), clause(rf"\b{_BELLIGERENT}\b(?! (?:presume|condamne))[^.;]{{0,60}}$")),
    # "Les ambassades ont été envahies par des manifestants", "La foule a envahi le parlement"
    told("protest", of_word("envahir"), of_type("territory_taken"), _NO_GUNS,
        either(clause(rf"\b(?:{_SEAT}|arc de triomphe|stade|pelouse|siege|hotel de ville|palais (?:presidentiel|de justice|du gouvernement)|capitole)\b[^.;:]{{0,60}}$"), past_in_clause(rf"[^.;:]{{0,40}}? par (?:des |les |la |une |plusieurs )(?:[\w'-]+ (?:de |d')?)?(?:{PROTESTERS}|meres|paysans)\b"))),
    told("protest", of_word("envahir"), of_type("territory_taken"), _NO_GUNS,
        clause(rf"\b(?:{PROTESTERS}|meres|paysans|riverains|habitants)\b[^.;:]{{0,60}}$"),
        past_in_clause(rf"[^.;:]{{0,24}}? (?:le |la |l'|les )(?:{_SEAT}|hemicycle|piste de l'aeroport|stade|pelouse)\b")),
    # "La Russie a envahi ce pays", "… l'Ukraine"
    told("war", of_word("envahir"), of_type("territory_taken"), past_in_clause(r" (?:ce|le|son|leur) (?:petit )?pays\b(?! de)")),
    told("war", of_word("envahir"), of_type("territory_taken"), past_in_clause(rf" (?:\w+ )?(?:l'|la |le |les )?(?:{_COUNTRY})\b")),
    # -- by type
    # Cuts that close no road: "coupures de courant"
    told("other", of_type("blockade"),
        on_in_clause(r"(?:coupure|interruption)s? (?:[\w'-]+ )?(?:de |d'|du |des |de l'|de la )(?:courant|electricite|internet|telephone|eau)\b|(?:arret|suspension|interruption)s? (?:[\w'-]+ )?(?:des? |d')(?:\w+ )?livraisons? (?:d'armes|d'obus|de (?:missiles|munitions|materiel))\b")),
    # "Une panne informatique a bloqué les guichets"
    told("other", of_type("blockade"), clause(r"\b(?:cyberattaques?|attaques? informatiques?|pannes?|pirates? informatiques?|rancongiciels?|hackers?)\b")),
    # Planes and trains that do not run block no road; an airport or an airspace that is closed is closed
    told("other", of_type("blockade"),
        in_clause(r"\b(?:(?:trafic|transport) aerien|(?:trafic (?:ferroviaire|des trains)|circulation des trains)(?= [^.;]{0,30}\b(?:ete|etait|est|reste)\b)|(?<!cles )(?<!aux )(?<!tout )(?<!tous )(?<!les )vols?(?! de)|liaisons? aeriennes?|aeroports?(?= [^.;]{0,40}\b(?:suspendu|interrompu|perturbe))|(?:suspendu|interrompu)\w* [^.;]{0,30}aeroports?)\b"),
        no(in_clause(r"\b(?:routes?|axes?|frontieres? terrestres?|manifestants?|barrages?|jihadistes|rebelles|gangs?)\b"))),
    # "ont quitté le pays pour aller défendre Koursk"
    told("withdrawal", of_type("displacement"), past(r"[^.;]{0,50}?\bpour (?:aller )?(?:y )?(?:defendre|combattre|se battre|rejoindre le front|preter main-forte|renforcer|soutenir)\b")),
    # "Les combats au Nord-Kivu opposent depuis 2021 l'armée au M23"
    told("war", of_type("clash"), in_clause(rf"\b(?:oppos(?:e|ent|ait|aient|ant)|font rage|faisaient rage|durent|duraient) (?:[\w'-]+ ){{0,3}}?{LONG_SINCE}")),
    # "L'opération a rendu à l'État le contrôle de la ville"
    told("territory_taken", of_type("territory_ceded"), clause(r"\b(?:operation|(?:contre-)?offensive|assaut|intervention)\b[^.;]{0,60} (?:a|ont|avait|aurait) (?:\w+ )?$")),
    # A base handed to those whose land it is: the force that held it goes. "La France a remis la base au Tchad"
    told("withdrawal", of_type("territory_ceded"),
        in_sentence(r"\b(?:remi[st]e?s?|restitue\w*|retrocede\w*|rendue?s?) (?:[\w'.-]+ ){0,8}?(?:aux? (?:autorites|gouvernement|pays hote|etat)|à l'(?:etat|armee) [a-z]+(?:ne|se)\b|(?:au|à la|aux) (?:"+_COUNTRY+r"))\b(?=.*\b(?:bases?|camps?|emprises?|casernes?)\b)|\b(?:remi[st]e?s?|restitue|retrocede) (?:[\w'-]+ )?(?:sa|ses|leurs?) (?:\w+ )?(?:bases?|camps?|emprises?|casernes?)\b|\b(?:bases?|camps?|emprises?|casernes?)\b.{0,40}\b(?:remi[st]es?|restituee?s?|retrocedee?s?) (?:\w+ )?(?:aux? (?:autorites|gouvernement|etat)|à l'etat)\b|\b(?:americains?|francais|britanniques|espagnols|casques bleus|mission de (?:l'onu|l'union|paix)|minusma|minusca|monusco|otan|contingents?)\b[^.;]{0,40}\b(?:remi[st]|remet|remettent|rendu|restitue|retrocede) (?:la |le |leurs? |sa |son |ses |les |l'|une |un )(?:\w+ )?(?:bases?|camps?|emprises?|casernes?)\b")),
    # "Quatre mille ont quitté le camp", "Un avion rapatriera ceux qui le souhaitent"
    told("displacement", of_type("withdrawal"),
        either(clause(r"\b(?:[a-z]+ )?cents?(?: (?:vingt|trente|quarante|cinquante|soixante)[a-z-]*)? (?!soldats|militaires|hommes|combattants|casques|rebelles|policiers|miliciens|camions|vehicules|paras|mercenaires)[a-z]+s (?:a |ont |avaient |auraient )$|\b(?:\d{1,3}[. ]\d{3}|[a-z-]+ mille|(?:des|\d+|deux|trois|cinq|dix) milliers d[e'] ?[a-z]+)(?!(?: [\w'-]+){0,4} (?:soldats|militaires|hommes|combattants|casques))(?: (?:d'entre eux|personnes|autres|à))? (?:a |ont |avaient |auraient |avoir |deja )*$"), past(r" (?:\w+ ){0,2}?(?:ceux|celles|ceux-ci|volontaires) (?:qui (?:le )?(?:souhait|veul|desir|voul)|desireux)"))),
    # "Un coup de grisou a fait vingt morts"
    told("disaster", of_type("explosion"), clause_so_far(r"\b(?:coups? de grisou|coups? de poussiere|explosions? de (?:grisou|methane|gaz|poussieres?))\b")),
)  # fmt: skip

# ---- By what means: drones, planes, shells, fireworks, motorbikes

_LAUNCHED = Late(r"\b(?:(?P<drone_strike>drones?)|(?P<shelling>missiles?|roquettes?|projectiles?|fusees?))\b")
_FIRED = Late(
    r"[^.;:]{0,40}?\b(?:par|sous|d') ?(?:des |les |un |une |plusieurs |l'|le |la )?(?:\w+ )?(?:tirs?|salves?|frappes?|raids?) "
    r"(?:(?P<drone_strike>(?:\w+ )?(?:de |d'un |par )drones?)|(?P<air_strike>aerien(?:ne)?s?|(?:de l'|d')?aviation|d'(?:un )?(?:helicoptere|avion)s?)|"
    r"(?P<shelling>(?:de |d'|d'un )(?:missiles?|roquettes?|obus|mortiers?|artillerie|chars?|lance-roquettes|armes lourdes)))\b"
)
_RAIDERS = Sought(
    r"(?<!contre )(?<!contre les )(?<!contre des )(?<!sur des )(?<!sur les )(?<!visant les )(?<!visant des )"
    r"\b(?:hommes? (?:en armes|armes?|à moto|cagoules?|masques?)|(?:des |les |de )?(?:djihadistes|jihadistes|bandits|gangs?|pillards|pirates|miliciens|rebelles|assaillants|ravisseurs|coupeurs de route|eleveurs|guerilleros|maquisards|voleurs)|betail|iswap|ttp|forces speciales|commandos?|colons|policiers|police|motos?|machettes?|etat islamique|boko haram|shebab|chebab)\b"
)
_FLIES = Sought(
    r"\b(?:aviation|aerien(?:ne)?s?|avions?|bombardiers?|chasseurs?|drones?|helicopteres?|jets?|missiles?|bombes?|bombard\w+|ciel|"
    r"coalition (?:internationale|militaire|arabe|saoudienne|menee|dirigee|conduite))\b"
)
# Raids and bombings that only planes make: "des raids israéliens sur Khiam", "un raid de l'armée de l'air"
_FLYING = (
    r"(?:l'aviation|l'armee de l'air|la chasse|l'otan|la coalition|chasseurs|bombardiers|helicopteres|f-\d\d|avions|drones)"
)
_HIT_IN_SERVICE = rf"{_ARMED_DEAD}|\b(?:gardes?|gardiens?|officiers?|caporal|caporaux|sergents?|lieutenants?|capitaines?|colonels?|generaux|general|commandants?|assaillants?|agents?|tireurs?|terroristes?|suspects?)\b"
_AIR_RAID = in_clause(
    rf"\braids? (?:[\w'-]+ ){{0,2}}?(?:de |par |des ){_FLYING}\b|\braids (?:[\w'-]+ ){{0,3}}?(?:sur|contre|visant|aeriens)\b|\braids (?:\w+ )?(?:ont|avaient) (?:vise|touche|frappe|cible|detruit)\b|"
    r"\braids (?:israelien|russe|americain|saoudien|turc|syrien|britannique|emirati|occidenta(?:l|u))[sx]?\b|\braid (?:israelien|americain|saoudien|turc) (?:[\w'-]+ ){0,3}?(?:sur|contre|a(?:vait)? (?:vise|touche|frappe|detruit))\b"
)
_DRONES_BEFORE = Late(r"\bdrones\b(?![^\n]*\b(?:soldats|hommes|suspects|combattants|personnes|avions|migrants)\b)")


def is_on_foot(seen: str, start: int, end: int) -> bool:
    """Whether armed men on foot or on motorbikes are told of in a stretch, and nothing that flies."""
    return _RAIDERS.search(seen, start, end) is not None and _FLIES.search(seen, start, end) is None


def _is_raided_on_foot(at: Spot) -> bool:
    return is_on_foot(at.seen, at.sentence.start, at.sentence.end) or (at.topic.ground and not _AIR_RAID(at))


def _are_drones_told_of(at: Spot) -> bool:
    """Whether drones are what was told of last before the clause."""
    return _DRONES_BEFORE.search(at.seen, max(0, at.part.start - 160), at.part.start) is not None


def _from_afar(rule: Rule, at: Spot) -> IncidentType | None:
    return fired_from_afar(rule, at.seen, at.sentence, at.part, at.start, at.read)


def _by_what_was_launched(_: Rule, at: Spot) -> IncidentType | None:
    return means(_LAUNCHED.search(at.seen, at.part.start, at.read))


def _by_what_was_fired(_: Rule, at: Spot) -> IncidentType | None:
    return means(_FIRED.match(at.seen, at.start, at.part.end))


# Rows of types stand between those of rules here: each may tell what the ones below it would.
_BY_MEANS = (
    # "des tirs de canons à eau de navires chinois"; on land the police disperse a crowd
    told("other_attack", of_type("shelling"), onward(HOSE.pattern)),
    told("other_attack", of_type("protest"), onward(HOSE.pattern),
        in_sentence(r"\b(?:navires?|bateaux?|garde-cotes|gardes-cotes|vedettes?|ravitailleurs?|chalutiers?|pecheurs|patrouilleurs?|recifs?|atoll|haut-fond|mer de)\b")),
    told("protest", of_type("protest"), onward(HOSE.pattern)),
    # "Un drone a largué deux bombes", "Deux missiles tirés par un avion"
    told(_from_afar, of_type("disaster", "other", "other_attack", "air_strike", "shelling", "explosion", "attack_civilians", "casualties_report")),
    # "des manifestants ont tiré des feux d'artifice sur la police"
    told("protest", of_word("lancer", "tirer", "jeter", "balancer"), of_type("shelling", "explosion", "other_attack"),
        clause(rf"\b(?:{PROTESTERS}|jeunes)\b"),
        on(r"[^.;]{0,40}?\b(?:cocktails? molotov|bombes? (?:incendiaires?|artisanales?)|bouteilles? incendiaires?|feux? d'artifice|mortiers? d'artifice|fusees? (?:d'artifice|de detresse)|petards|fumigenes|paves|pierres)\b"),
        no(_ON_A_SEAT)),
    # "ont mené des frappes de drones"
    told("drone_strike", of_rule("soumettre aux frappes", "mener des frappes", "lancer des frappes", "mener un raid", "lancer l'assaut", "lancer une offensive"), of_type("air_strike", "other_attack"),
        either(on_in_clause(r"[^.;,:]{0,30}?\b(?:de|par|au|aux) drones?\b"), past_in_clause(r" (?:[\w'-]+ ){0,2}?(?:de |d'|par |au |aux |à l'aide de |au moyen de )(?:un |des )?(?:drones?|munitions rodeuses)\b"))),
    # "Un drone chargé d'explosifs a été lancé contre le QG"
    told("drone_strike", of_rule("se jeter avec sa bombe", "throw a bomb"), of_type("explosion"), clause(r"\b(?:drones?|engins? sans pilote|aeronefs? sans pilote)\b[^.;:]{0,40}$")),
    # any other bomb: "a largué une bombe"
    told("air_strike", of_rule("throw a bomb"), of_word("larguer"), of_type("explosion")),
    # A thing that burns where nobody is told of who set it on fire: "Un hangar à yachts a brûlé à La Grande-Motte"
    told("disaster", of_rule("burn"), of_type("other_attack"), no(is_of_war),
        no(in_sentence(r"\b(?:hommes? armee?s?|homme en armes|armee|soldats?|militaires?|policiers?|police|gendarmes?|milic\w+|jihadistes?|djihadistes?|rebelles?|insurges?|gangs?|bandits?|assaillants?|pillards?|emeut\w+|manifest\w+|protest\w+|foule|jeunes|colons?|incendiaires?|inconnus|combats?|affrontements?|heurts|attaqu\w+|pill\w+|saccag\w+|tirs?|obus|roquettes?|missiles?|drones?|frapp\w+|bombard\w+|raids?|grenades?|explos\w+|tue[es]*|coups? de feu|barricades?|insurrection|putsch|cocktails?|molotov|essence|torches?|chars?|blindes?|viol\w+|vengeance|represailles|pogroms?|greve|greviste\w*|colere|emeutes?)\b"))),
    # "a déclenché une offensive aérienne"
    told("air_strike", of_rule("lancer l'assaut"), of_type("other_attack"), on_in_clause(r"[^.;:,]{0,30}?\b(?:campagnes?|offensives?|attaques?|assauts?|operations?) (?:[a-z]+s? )?aeriennes?\b")),
    # "Une demi-douzaine de sorties ont visé le pont"
    told("air_strike", of_rule("viser une cible"), of_type("other_attack"), clause(r"\bsorties\b[^.;:]{0,40}$")),
    # "des tirs sur les régions frontalières"
    told("shelling", of_rule("tir"), of_type("other_attack"),
        on(r"tirs? (?:(?:de harcelement|sporadiques?|nocturnes?|quotidiens?) )?(?:(?:de l'|de la |des |du )(?:\w+ ){1,3}?)?(?:sur|diriges? (?:contre|sur)) (?:le |la |les |l'|des |plusieurs )(?:regions?|villes?|villages?|localites?|camps?|quartiers?|districts?|territoires?|faubourgs?)\b")),
    # "tué d'un tir à bout portant"
    told("attack_civilians", of_rule("tir"), of_type("other_attack"), on(r"tirs? à bout portant\b")),
    # "Son fils a été touché par un éclat"
    told("shelling", of_rule("hit a person"), of_type("other_attack"), past_in_clause(r"[^.;:]{0,30}? par (?:des |un |les |plusieurs )(?:eclats?|shrapnels?)\b(?! de (?:verre|voix|balle))")),
    # "… par une balle perdue"
    told("casualties_report", of_rule("hit a person"), of_type("other_attack"), past_in_clause(r"[^.;:]{0,30}? par (?:une |des )balles? perdues?\b")),
    # "Le garçon a été atteint au cou devant le cinéma"
    told("attack_civilians", of_rule("hit a person"), of_type("other_attack"),
        either(past_in_clause(r" (?:\w+ment )?(?:au (?:cou|dos|ventre|bras|pied|visage|thorax|torse|crane|mollet|genou|flanc|bassin)|dans le (?:dos|ventre|cou)|à l(?:a (?:tete|nuque|jambe|poitrine|cuisse|gorge|hanche|main)|'(?:abdomen|epaule|oil|aine))|aux? jambes?)\b"), clause(r"\b(?:a|ont|avait|avaient|aurait|auraient) ete (?:\w+ment )?$|\b(?:fut|furent) (?:\w+ment )?$")),
        no(either(clause(_HIT_IN_SERVICE), before(_HIT_IN_SERVICE, 50))), no(past_in_clause(r"[^\n]*?echange de tirs")), no(_SHELLS_BEFORE)),
    # "Deux obus dans la cour, trois soignants touchés"
    told("shelling", of_rule("hit a person"), of_type("other_attack"), _SHELLS_BEFORE),
    # "103 drones lancés par la Russie"
    told(_by_what_was_launched, of_word("lancer", "tirer"), of_type("deployment")),
    # "a été pris sous le feu de l'artillerie"
    told("shelling", _UNDER_FIRE, on_in_clause(r"[^.;:,]{0,30}?\bfeux? (?:nourri )?(?:de l'|d'|des? )(?:artillerie|canons?|chars|blindes|mortiers|obusiers)\b")),
    # "La ville, inondée, reste coupée du monde"
    told("disaster", of_rule("être assiégé", "être coupé du monde", "cut off from"), is_of_disaster, no(is_of_war)),
    # "le largage d'un engin explosif depuis un drone"
    told("drone_strike", of_rule("engin explosif"), of_type("explosion"), past_in_clause(r"[^.;:,]{0,30}? (?:depuis|par|à l'aide d'|au moyen d')(?: un| des|un)? ?drones?\b")),
    # "ont été refoulées par des gaz lacrymogènes"
    told("protest", of_type("displacement"), onward("lacrymogene")),
    # "ont riposté à l'arme lourde sur la colline"
    told("shelling", of_type("other_attack"),
        past_in_clause(r"[^.;:,]{0,30}? (?:à l'(?:arme lourde|artillerie)|aux (?:armes lourdes|mortiers?|canons?)|au (?:mortier|canon|lance-roquettes|char)|à coups d(?:e canons?|e mortiers?|'obus))\b(?! à eau)")),
    # "Le camp a été touché par deux bombes"
    told("shelling", of_word("toucher", "frapper", "atteindre"), of_type("explosion"),
        past_in_clause(r" (?:[\w'-]+ ){0,2}?par (?:une |des |\d+ |[a-z]+ )?bombes?\b(?! (?:artisanal|pose|place|cachee|dissimule))")),
    # "des bombardements de drones partis de l'aéroport"
    told("drone_strike", of_word("bombardement"), of_type("shelling"), past_in_clause(r" (?:[\w'-]+ ){0,2}?(?:de |par |des )(?:\w+ )?drones\b")),
    # "Les avions russes ont repris leurs bombardements"
    told("air_strike", of_word("bombardement", "mitraillage"), of_type("shelling", "other_attack"),
        either(past_in_clause(rf" (?:[\w'-]+ ){{0,2}}?(?:de |par |des )(?:\w+ )?{_FLYING}\b|" r"(?:,? [\w'-]+){1,7}?,? par (?:l'aviation|l'armee de l'air|la chasse|des (?:avions|bombardiers|chasseurs|helicopteres))\b"), clause(r"\b(?:avions?|aviation|bombardiers?|chasseurs?(?! (?:dozos?|donsos?|traditionnels?))|armee de l'air|helicopteres?|otan|jets?)\b[^.;:]{0,50}$"))),
    # "un raid de motards sur Djibo"
    told("other_attack", of_rule("la frappe ensevelit"), of_type("air_strike"), so_far("raid"), _is_raided_on_foot),
    told("other_attack", of_type("air_strike"), clause_so_far("raid"), _is_raided_on_foot),
    # "tués par un tir de roquette"
    told(_by_what_was_fired, of_type("attack_civilians", "casualties_report", "other_attack")),
    # "La majorité des drones ont été abattus"
    told("drone_strike", of_word("abattre"), clause("drones"), clause(r"\b(?:ont|a|avaient|auraient) ete (?:\w+ )?$")),
    # "Trois drones ont visé El-Obeid. Le dernier s'est écrasé sur le marché"
    told("drone_strike", _DOWNED,
        from_clause(r"[ ,;]*(?:(?:et |dont |mais )?(?:le (?:dernier|premier|second|deuxieme|troisieme)|l'un|un autre|les (?:autres|deux autres|trois autres)|une? (?:dizaine|vingtaine)|[a-z]+|\d+)) (?:s'est|se sont|a ete|ont ete|avaient ete) (?:\w+ )?\Z"),
        _are_drones_told_of),
    # "Les défenses antiaériennes ont abattu 53 appareils"
    told("drone_strike", of_rule("abattre un engin"),
        in_clause(r"\b(?:defenses? (?:anti)?-?aeriennes?|dca|batteries? antiaeriennes?|systemes? (?:anti)?aeriens?)\b"),
        in_clause(r"\b(?:\d+|[a-z]+(?:-[a-z]+)*) (?:\w+ )?(?:appareils|engins|cibles aeriennes|aeronefs|vecteurs)\b")),
    # "Des pneus ont été incendiés"
    told("protest", of_type("other_attack"), clause_so_far(r"\b(?:pneus?|poubelles?|palettes?|barricades?|effigies?|drapeaux?) (?:[\w'-]+ ){0,3}?(?:ete )?(?:incendie|brule|enflamme)")),
)  # fmt: skip

# ---- By whom it was done and to whom: courts, snipers, those who storm a hostage-taking

_PEOPLE_TAKEN = frozenset({"armed", "civilian", "captive", "person", "people", "vehicle"})
_ONE_NAME = Late(
    r" (?:de |d')(?P<name>[a-z][\w'-]{3,})(?= (?:et (?:de |d')|,? ?dans (?:le|la|l') ?(?:secteur|region|oblast|province|district|est|ouest|nord|sud)|par l(?:'armee|es (?:forces|troupes|rebelles))|pres de)|,? ?(?:$|[.;(]))"
)
_PUTTING_AN_END = before(r"\b(?:mis|mettre|mettant|mettent|met|mit) (?:\w+ )?(?:fin|un terme) à (?:la |une |cette )?$")
_AN_ARMY_SAYS = before(
    r"\b(?:l'armee|les (?:forces|troupes|rebelles|insurges)|le (?:ministere (?:\w+ )?de la defense|m23)|la defense|moscou|kiev|l'etat-major|les (?:russes|ukrainiens))\b[^.;]{0,60}\b(?:revendiqu|annonc|affirm|confirm|proclam)\w* (?:[\w'-]+ ){0,3}?(?:la |l')$"
)


def _is_of_one_place(at: Spot) -> bool:
    """Whether a capture is of one name alone, which is a place where an army says so: "L'armée russe a revendiqué la capture de Pokrovsk"."""
    one = _ONE_NAME.match(at.seen, at.start + len("capture"), at.sentence.end)
    return (
        one is not None
        and _AN_ARMY_SAYS(at)
        and not classes_in(at.seen, at.sentence, one.start("name"), one.end("name")) & _PEOPLE_TAKEN
    )


_BY_WHOM = (
    # -- by rule
    # Who shoots and at whom is not told: police and soldiers shoot at those before them, where no fight is told of. "La troupe a tiré: deux morts"
    told("attack_civilians", of_rule("tirer", "fire at nobody named", "faire feu"), of_type("other_attack"),
        either(clause(rf"\b(?:{POLICE}|troupes?|gardes?(?! (?:cotes?|forestiers?))|soldats?|militaires|miliciens|miliciennes)\b[^.;:]{{0,40}}$"), _BY_ONE_MAN),
        no(in_sentence(r"\b(?:en l'air|ripost\w+|repliqu\w+|echanges?|rebelles?|insurges?|jihadistes?|djihadistes?|separatistes|assaillants|guerill\w+|maquisards|mutins|ennemis?|obus|roquettes?|canons?|mitrailleuses?|gaz|lacrymogenes?|caoutchouc|frontiere|patrouille|poste|cartouches|helicopteres?|fusees?|dron\w+|voiture|vehicule|armes? lourdes?|l'un sur l'autre|dessus|chars)\b"))),
    # "On leur a tiré dessus"
    told("attack_civilians", of_rule("shoot at someone"), clause(r"\bon (?:leur|nous|lui) (?:a |avait )?$")),
    # "Des inconnus ont jeté des cocktails Molotov", else "Au lycée, on a jeté …"
    told("other_attack", of_rule("jeter une grenade"), of_type("explosion"), inside("molotov"), no(_ON_A_SEAT), clause(r"\b(?:inconnus?|hommes?|individus?|motards?|commandos?|colons)\b")),
    told("protest", of_rule("jeter une grenade"), of_type("explosion"), inside("molotov"), no(_ON_A_SEAT)),
    # "ses tireurs d'élite avaient tué plusieurs terroristes"
    told("casualties_report", of_rule("une balle fauche", "tuer par balles", "abattre une personne"), of_type("attack_civilians"),
        on_in_clause(rf"[a-z]+ (?:\w+(?:ment|di) )?(?:plusieurs|des|les|au moins|\d+|{TWO_TO_TEN}|une? \w+aine de|un|l'un des) (?:\w+ )?\"?(?:{_ARMED}|terroristes?|assaillants?|gardes?|bandits?)\b")),
    # "Un homme a été tué par l'effondrement d'un mur"
    told("disaster", of_rule("abattre une personne"),
        past(r" (?:(?:\w+di|dimanche|hier|sur le coup) )?par (?:l'|la |le |les |une? |des )(?:\w+ )?(?:effondrements?|chutes? d|ruptures? d|eboulements?|eboulis|foudre|coulees?|glissements? de terrain|avalanches?|vagues?|crues?|flots|torrent|arbres?|rochers?|trains?|tramway|secousses?|repliques?|seismes?|tremblements? de terre|inondations?|tempetes?|cyclones?|ouragans?|typhons?|tornades?|orages?|grelons?|eruptions?|tsunamis?|coups? de (?:grisou|poussieres?|mine|chaleur|froid)|fuites? de gaz|emanations|incendies?|flammes)\b")),
    # "Un soldat a été abattu"
    told("casualties_report", of_rule("abattre une personne"), _BY_ONE_OF_THE_ARMED),
    # "Quatre combattants ont péri sous les tirs de l'armée"
    told("clash", of_rule("tomber sous les balles"), _BY_ONE_OF_THE_ARMED),
    # "Les rebelles ont exécuté trois hommes accusés d'espionnage"
    told("attack_civilians", of_rule("condemned and put to death", "put the condemned to death"), of_type("other"), clause(_NO_COURT)),
    # -- by verb or noun
    # "Une fusillade a fait quatre morts à New York"
    told("attack_civilians", of_word("fusillade"), of_type("clash"),
        no(past(r"[^.;:]{0,50}?\b(?:entre|avec|oppos\w+|aux prises|contre (?:la|les|des) (?:\w+ )?(?:police|policiers|soldats|forces|armee|gendarmes))\b")),
        no(before(_ARMED_DEAD)),
        no(in_sentence(r"\b(?:ratissage|operations? (?:militaire|antiterroriste|anti-insurrectionnelle)s?|insurges?|rebelles|jihadistes|djihadistes|maquisards|guerilleros)\b"))),
    # What the courts have done is no crime: "Un homme accusé d'espionnage a été pendu", not "exécuté par les jihadistes"
    told("other", of_word(*EXECUTING), of_type("attack_civilians", "casualties_report"),
        in_sentence(r"\b(?:condamne\w*|(?:reconnue?s?|declaree?s?) coupables?|accusee?s? (?:d'espionnage|de terrorisme|de meurtre|de trafic|d'avoir)|espionnage|peines? (?:capitale|de mort)|pendaison|injection letale|chaise electrique|guillotine|peloton d'execution|trafic de (?:drogue|stupefiants)|narcotrafic|bourreau|couloir de la mort|cour supreme|justice)\b"),
        no(in_sentence(_NO_COURT))),
    # "L'armée russe a revendiqué la capture de Pokrovsk"
    told("territory_taken", of_word("capture"), of_type("abduction_arrest"), _is_of_one_place),
    # "ont mis fin à la prise d'otages et tué les assaillants", else "Un accord a mis fin à la prise d'otages"
    told("clash", of_word("prise"), of_type("abduction_arrest"), _PUTTING_AN_END, in_sentence(r"\b(?:assauts?|tue\w*|abatt\w+|neutralis\w+|elimin\w+|fusillade|echange de tirs)\b")),
    told("other", of_word("prise"), of_type("abduction_arrest"), _PUTTING_AN_END),
)  # fmt: skip

# ---- By what it was aimed at or met with: those who fire back, posts of the army, farms, boats

# An attack on those who bear arms, or on what they hold, is a fight: "ont attaqué un poste de l'armée", "Une patrouille est tombée dans une embuscade"
_FORCES = (
    r"(?:soldats|militaires|gendarmes|policiers|paramilitaires|miliciens|casques bleus|gardes-frontieres|gardes-cotes|patrouilles?|casernes?|garnisons?|detachements?|bataillons?|regiments?|pelotons?|colonnes?|avant-postes?|arriere-garde|"
    r"avant-garde|tranchees?|gendarmerie|commissariats?|armee|troupes|etat-major|quartier general|vdp|fardc|fama|monusco|minusma|positions?(?! (?:sociale|dominante|de (?:principe|force)|d[eu] (?:la |l')?(?:ministre|president|parti|gouvernement|gauche|droite|majorite|opposition)))|"
    r"forces (?:armees|de (?:securite|l'ordre|defense)|speciales|gouvernementales|regulieres|loyalistes|republicaines)|"
    r"poste(?:s(?! administratifs)| (?:militaire|avance|mixte|de (?:police|gendarmerie|garde|controle|commandement|l'armee|la police|la gendarmerie)))\b(?! de sante| electrique|-)|"
    r"bases?(?! de donnees| de loisirs| vie)|camps? (?:militaires?|de (?:l'armee|la police|la gendarmerie)|des (?:forces|fama|fardc|vdp|gendarmes|militaires))|"
    r"convois? (?:militaires?|de (?:l'armee|soldats|blindes|troupes|casques bleus|la police|ravitaillement de l'armee)|des (?:forces|fama|fardc))|check-?points?|points? de controle|academie militaire|ecole (?:militaire|de (?:police|gendarmerie)))"
)
_ONE_OF = (
    r"(?:(?:des|les|une?|la|le|l'|l'un des|l'une des|deux|trois|quatre|plusieurs|leurs?|ses|son|sa|\d+) ?)(?:[\w'-]+ ){0,2}?"
)
_FORCES_ARE_HIT = rf"(?<!de )(?<!d')\b{_FORCES}\b[^.;:]{{0,70}}?\b(?:(?P<passive>(?:a|ont|avait|avaient|aurait|auraient|ayant) (?:\w+ )?ete|est|sont|etait|etaient|fut|furent|s'est|se sont)|a|ont|avait|avaient|aurait|auraient|ayant|etant) (?:[\w'-]+ )?$"
_FORCES_HIT_HERE = Late(_FORCES_ARE_HIT)
_ON_FORCES = on_in_clause(
    rf"[a-z]+(?: l'assaut| d'assaut| le feu| feu| pour cibles?)?(?: (?:simultanement|violemment|hier|de nouveau|\w+di(?: (?:matin|soir))?|dimanche|à l'aube|de nuit|dans la (?:nuit|matinee|soiree)|conjointement))?(?: de| du| des| à| aux?| contre| sur)? ?{_ONE_OF}{_FORCES}\b"
)
_RAID_ON_FORCES = past_in_clause(
    rf"(?: (?!contre|sur|visant|ayant)[\w'-]+){{0,3}}?(?: (?:contre|sur|visant|ayant vise|a vise|avait vise) {_ONE_OF}{_FORCES}\b| (?:de la |de l'|du |des |d'une? |de deux |de plusieurs )(?:\w+ )?"
    r"(?:detachements?|bataillons?|postes? (?:militaire|avance|mixte|de (?:police|gendarmerie|garde|controle|commandement|l'armee))s?|casernes?|garnisons?|patrouilles?|avant-postes?|bases? (?:militaire|aerienne|navale|de l'armee|de la mission|des [a-z]+|d[eu] [a-z]+)s?|"
    r"camps? (?:militaires?|de l'armee)|convois? (?:militaires?|de l'armee|de soldats)|commissariats?|positions)\b)"
)
_KILLED_SOLDIERS = past_in_clause(
    r"[^.;:]{0,50}?\b(?:(?:coute|cout[ae]) la vie à|tue|tua|fait perir) (?:[\w'-]+ ){0,5}?(?:soldats|militaires|gendarmes|casques bleus|paramilitaires)\b"
)
_UNARMED_HIT = in_sentence(
    r"\b(?:civils?|habitants?|villageois|populations?|fideles|familles|deplaces|refugies|paysans|eleveurs|bergers|commercants?|chauffeurs?|camionneurs|voyageurs|passagers|bus|autocars?|minibus|taxis?|"
    r"journalistes?|humanitaires?|vaccinateurs|enseignants?|eleves|etudiants|touristes|employes|ouvriers|mineurs|orpailleurs|convoi de (?:commercants|camions|vivres))\b"
)
# who attacks with other means than those of a fight: crowds, one man with a knife
_NOT_IN_FIGHT = (
    r"\b(?:manifestants?|protestataires|emeutiers|foule|jeunes|etudiants|supporters|habitants|riverains|detenus|couteaux?|arme blanche|hache|kamikazes?|voiture belier|suicide|piegee?s?|cocktails?|pierres|pots?|informatiques?|pirates informatiques|sorciers?|"
    r"judiciaires?|verbales?|medias?|presse)\b"
)
_IN_FIGHT = no(clause_so_far(_NOT_IN_FIGHT, 60))
_ARMED_HERE = in_sentence(_ARMED_DEAD)
_SURROUNDING = of_word("encercler", "cerner", "assieger")
_SUFFERED = r"(?:[^.;:]{0,60} (?:a|ont|avait|avaient|aurait|auraient) ete| (?:est|sont|etait|etaient|furent))?,? $"
_MOVEMENTS = r"\b(?:membres?|responsables?|chefs?|commandants?|cadres?|dirigeants?|hommes) (?:\w+ )?(?:du hamas|du hezbollah|du jihad islamique|des gardiens de la revolution|de l'etat islamique|d'al-qaida)\b"
_BY_A_MINE = on(
    r"[^.;:]{0,60}?\b(?:torpille(?:e?s?)?|(?:heurt|touch|saut)\w* (?:sur )?une (?:mine|torpille)|mines? (?:marines?|derivantes?|flottantes?))\b"
)


def _are_forces_hit(at: Spot) -> bool:
    """Whether soldiers, police or what they hold suffer the act: "Un poste de l'armée a été attaqué"."""
    found = _FORCES_HIT_HERE.search(at.seen, at.part.start, at.start)
    return found is not None and found["passive"] is not None


def _are_all_armed(at: Spot) -> bool:
    """Whether those who bear arms are told of in the sentence, and no unarmed people."""
    return _ARMED_HERE(at) and not _UNARMED_HIT(at)


_BY_TARGET = (
    # -- by rule
    # "Tombée dans une embuscade, la colonne a riposté"
    told("clash", of_rule("essuyer des tirs", "tomber dans une embuscade", "tendre une embuscade", "prendre en embuscade"),
        in_sentence(r"\b(?:ripost\w+|repliqu\w+|contre-attaqu\w+|echanges? de (?:tirs|coups))\b")),
    # "ont lancé un assaut, se heurtant à une farouche résistance"
    told("clash", of_rule("lancer l'assaut", "lancer une offensive", "donner l'assaut"), of_type("other_attack"),
        past(r"[^.;:]{0,90}?\b(?:se (?:heurt|brisa)\w+ (?:à|sur)|butant sur|rencontr\w+) (?:[\w'-]+ ){0,3}?(?:resistance|riposte|defense)\b")),
    # "Le poste a été pris d'assaut", "ont pris d'assaut une caserne"
    told("clash", of_rule("prendre d'assaut"), of_type("other_attack"), _IN_FIGHT, either(_are_forces_hit, _ON_FORCES)),
    # "Les insurgés ont donné l'assaut à la caserne"
    told("clash", of_rule("donner l'assaut", "monter à l'assaut", "lancer l'assaut", "lancer une offensive", "mener un raid", "prendre pour cible"), of_type("other_attack"), _IN_FIGHT, _ON_FORCES),
    # One by himself, whoever he shoots at, fights no battle: "Un homme a ouvert le feu sur des policiers"
    told("clash", _ONE_SHOOTS, of_type("other_attack"),
        no(_BY_ONE_MAN),
        _IN_FIGHT, _ON_FORCES),
    # "La patrouille, …, est tombée dans une embuscade", "Deux soldats ont péri en tombant dans une embuscade"
    told("clash", of_rule("tomber dans une embuscade", "essuyer des tirs", "subir une attaque", "under fire", "prendre en embuscade"), of_type("other_attack"), _IN_FIGHT, clause(_FORCES_ARE_HIT)),
    told("clash", of_rule("tomber dans une embuscade", "tendre une embuscade", "prendre en embuscade"), of_type("other_attack"), _IN_FIGHT, _are_all_armed),
    # "Les rebelles ont tendu une embuscade à une patrouille"
    told("clash", of_rule("tendre une embuscade"), of_type("other_attack"), _IN_FIGHT, _are_forces_hit),
    told("clash", of_rule("tendre une embuscade"), of_type("other_attack"), _IN_FIGHT, no(_ARMED_HERE), _ON_FORCES),
    # "Un haut responsable du Hezbollah a été visé"
    told("air_strike", of_rule("attack people"), of_word("viser", "cibler"), either(before(_MOVEMENTS), in_clause(_MOVEMENTS))),
    # "Les T-80 tirent sur les étages supérieurs"
    told("shelling", _ONE_SHOOTS, of_type("other_attack"), clause(r"\b(?:chars?|merkava|t-\d\d|obusiers?|canons?|artillerie|mortiers?)\b[^.;:,]{0,30}$")),
    told("shelling", _ONE_SHOOTS, of_word("tirer"), of_type("other_attack"), on_in_clause(r"[a-z]+ (?:\w+ )?(?:sur (?:les? |la |l')(?:quartiers?|villes?|faubourgs?|etages|depots?)\b|vers (?!l)[a-z]{4,} )")),
    # "Deux hommes masqués ont ouvert le feu depuis une passerelle"
    told("attack_civilians", _ONE_SHOOTS, of_type("other_attack"), _BY_SOME_MEN, no(on(r"[^.;]{0,40}? (?:sur|contre|vers|en direction)\b"))),
    # "On tira sur elle", "a ouvert le feu dans leur dos"
    told("attack_civilians", _ONE_SHOOTS, of_type("other_attack"),
        on_in_clause(r"[^.;:,]{0,20}? (?:sur (?:elles?|eux|lui|les siens|des gens)\b|dans (?:le|leur|son) dos\b|à hauteur d'homme|à hauteur de poitrine)")),
    # "La police a tiré à balles réelles"
    told("attack_civilians", of_rule("tirer à balles"), of_type("other_attack"),
        either(on_in_clause(r"[^.;:,]{0,30}?(?:balles reelles|à balles|arme automatique|coups? de (?:revolver|pistolet|fusil))\b(?! en l'air)"), _BY_SOME_MEN)),
    # "pris sous un feu croisé"
    told("clash", _UNDER_FIRE, onward("feu croise")),
    # "Un homme au volant d'un camion a fauché la foule"
    told("attack_civilians", of_rule("un véhicule percute"), past(r"[^.;,]{0,20}? (?:la|une) foule\b"), no(_MISHAPS)),
    # "Un automobiliste ivre a fauché la foule"
    told("disaster", of_rule("drive at a crowd on purpose"), _MISHAPS),
    # "s'en sont pris aux civils à leur domicile"
    told("attack_civilians", of_rule("s'en prendre à"),
        onward(r"[^.;:,]{0,30}? (?:à|aux?|à l') ?(?:des |la |les |l'|une? |plusieurs )?(?:\w+ )?(?:civils?|habitants?|villageois|populations?|passants?|fideles|familles|deplaces|refugies|migrants|paysans|agriculteurs|eleveurs|bergers|commercants?|chauffeurs|voyageurs|passagers|journalistes?|humanitaires?|enseignants?|eleves|etudiants|femmes|touristes|minorites?)\b")),
    # "Un commando a attaqué un défilé militaire"
    told("other_attack", of_rule("attack a gathering"), past_in_clause(r"[^.;]{0,30}? (?:defile|parade|ceremonie|rassemblement|convoi|cortege) (?:militaire|de l'armee|de la police|de soldats)\b")),
    # "tentaient de prendre d'assaut une brigade de gendarmerie"
    told("other_attack", of_rule("try to storm"),
        past_in_clause(r"[^.;]{0,40}\bd'assaut (?:\w+ )?(?:le |la |l'|les |une? |des |deux )(?:\w+ )?(?:brigades?|casernes?|commissariats?|gendarmeries?|prisons?|postes?|bases?|armureries?|arsenal|camps?|garnisons?)\b")),
    # "des grenades assourdissantes ont été lancées contre une patrouille"
    told("other_attack", of_rule("lancer des gaz", "grenades lacrymogènes"), _ON_A_POST),
    # "Des paysans sans terre ont envahi une plantation"
    told("other_attack", of_rule("envahir"), of_type("territory_taken"),
        past_in_clause(r" (?:[\w'-]+ ){0,2}?(?:une?|des|deux|trois|la|le|les|plusieurs) (?:\w+ )?(?:plantations?|fermes?|haciendas?|fazendas?|exploitations?|domaines?|ranchs?|proprietes?|concessions?|parcelles?|usines?|bureaux|locaux|pensionnat|internat|ecole|college|lycee|universite|hopital|clinique|hotel|eglise|mosquee|seminaire|prison|commissariat|tribunal|domicile|maison|residence|studios?|siege|ambassade|consulat|camp de (?:deplaces|refugies))\b")),
    # "Un boutre a heurté une mine"
    told("explosion", of_rule("un bateau sombre"), of_type("disaster"), _BY_A_MINE),
    # "L'armée a écrasé la révolte"
    told("attack_civilians", of_rule("s'écraser"),
        past_in_clause(r" (?:[\w'-]+ ){0,6}?(?:une?|l[ae]s?|l'|des) ?(?:emeutes?|revoltes?|rebellions?|insurrections?|soulevements?|mutineries?|manifestations?)\b")),
    # "Deux chalutiers ont été coulés par la marine"
    told("other_attack", of_rule("un bateau sombre"),
        past_in_clause(r" (?:[\w'-]+ ){0,4}?par (?:les |des |la |l'|un |une |le |deux )?(?:\w+ )?(?:gardes?-cotes?|marine|armee|pirates|rebelles|houthis|torpilles?|forces|vedettes?|patrouilleurs?|navires?|mines?|sous-marins?)\b")),
    # -- by verb or noun
    # "une embuscade, à laquelle l'escorte a riposté"
    told("clash", of_word("embuscade"), in_sentence(r"\b(?:ripost\w+|repliqu\w+|contre-attaqu\w+|echanges? de (?:tirs|coups))\b")),
    # "La patrouille a riposté"
    told("clash", of_word("riposter", "riposte"), of_type("other_attack"), in_sentence(rf"\b{_FORCES}\b|{_ARMED_DEAD}"), no(in_sentence(_NOT_IN_FIGHT))),
    # "Un poste de l'armée a été attaqué", "ont attaqué à l'aube un poste de l'armée"
    told("clash", of_word("attaquer", "assaillir", "harceler"), of_type("other_attack"), _IN_FIGHT, either(_are_forces_hit, _ON_FORCES)),
    # "Cinq soldats ont péri dans une embuscade"
    told("clash", of_word("embuscade", "guet-apens"), of_type("other_attack", "attack_civilians"), _IN_FIGHT, either(_are_forces_hit, _are_all_armed)),
    # "une embuscade contre une patrouille"
    told("clash", of_word("embuscade", "guet-apens"), of_type("other_attack", "attack_civilians"), _IN_FIGHT, no(_ARMED_HERE), _RAID_ON_FORCES),
    # "L'attaque a coûté la vie à trente soldats"
    told("clash", of_word("attaque"), of_type("other_attack", "attack_civilians"), _IN_FIGHT, _KILLED_SOLDIERS, no(_UNARMED_HIT)),
    # "une attaque contre une patrouille"; "l'attaque des soldats" is theirs, "l'attaque du poste" is not
    told("clash", of_word("attaque"), of_type("other_attack", "attack_civilians"), _IN_FIGHT, no(_KILLED_SOLDIERS), _RAID_ON_FORCES),
    told("clash", of_word("assaut", "offensive", "contre-offensive"), of_type("other_attack", "attack_civilians"), _IN_FIGHT, _RAID_ON_FORCES),
    # "Un missile tiré du Yémen a été détruit en vol"
    told("shelling", _DOWNED, of_type("other_attack"), clause(r"\b(?:missiles?|roquettes?)\b[^.;:]{0,60} (?:a|ont|avait|avaient) ete (?:\w+ )?$")),
    # "L'Otan a détruit une dizaine de blindés"
    told("air_strike", _DOWNED, of_type("other_attack"), clause(r"\b(?:l'otan|l'aviation|l'armee de l'air|la chasse)\b[^.;:]{0,20} (?:a|avait) (?:\w+ )?$")),
    # "Soldats et policiers se sont tirés l'un sur l'autre"
    told("clash", of_word("tirer", "ouvrir", "faire"), of_type("other_attack", "attack_civilians"),
        on_in_clause(r"[^.;:]{0,30}? (?:l(?:es )?'?uns? (?:sur|contre) l(?:es )?'?autres?|mutuellement|de part et d'autre de la (?:ligne|frontiere))\b")),
    # "Les agents ont été encerclés"
    told("other_attack", _SURROUNDING, of_type("blockade"), before(rf"\b(?:agents?|policiers?|gendarmes?|equipage|hommes?|femmes?|journalistes?|suspects?|assaillants?|\d\d ans){_SUFFERED}")),
    # "un commissariat assiégé", where there is no war
    told("other_attack", _SURROUNDING, of_type("blockade"), no(is_of_war),
        clause(rf"\b(?:{_SEAT}|commissariats?|gendarmeries?|domiciles?|residences?|locaux|redactions?){_SUFFERED}")),
    # "154 homicides en onze mois"
    told("casualties_report", of_word("homicide", "meurtre", "assassinat", "feminicide"), of_type("attack_civilians"),
        clause(r"\b(?:\d{2,3}|\d{1,3}[. ]\d{3}|(?:vingt|trente|quarante|cinquante|soixante|cent)[a-z-]*|[a-z]+aine d|[a-z]+aines d)(?: |')$")),
    # "Une attaque au couteau contre une patrouille", "Plusieurs policiers ont été visés par une attaque au couteau"
    told("other_attack", of_word("attaque"), of_type("attack_civilians"),
        either(_ON_A_POST, clause(r"\b(?:soldats?|militaires?|policiers?|policieres?|gendarmes?|gardes?)\b[^.;:]{0,40}\b(?:vise|cible|blesse|victime|cible|tue)e?s? (?:par|dans|lors|d') ?(?:une?|d'une?|l')? ?$"))),
    # "Le naufrage de la corvette, torpillée en 2010"
    told("explosion", of_word("naufrage"), of_type("disaster"), _BY_A_MINE),
    # "l'incendie du parlement par des émeutiers"
    told("other_attack", of_word("incendie"), of_type("disaster"),
        past(r"[^.;:]{0,60}? par (?:des |les |une |la |l')(?:\w+ )?(?:emeutiers|manifestants|protestataires|foule|assaillants|inconnus|miliciens|militants|insurges|jihadistes|djihadistes|rebelles|pillards|casseurs|soldats|colons|gangs?)\b")),
)  # fmt: skip


TABLE = Table(*_UNARMED, *_BY_MEANS, *_BY_WHOM, *_BY_TARGET)


def settled(rule: Rule, at: Spot) -> Rule:
    """The rule with the type of its act at a spot: "Le trafic aérien a été suspendu" closes no road."""
    kind = TABLE.type_of(rule, at)
    return rule if kind is None else replace(rule, event_type=kind)
