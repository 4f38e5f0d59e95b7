"""What is an incident in French and what only sounds like one: a row a phenomenon."""

from datetime import date
from time import process_time

import pytest

from geo.incident.find import find_casualties, find_triggers
from geo.model import Article

PUBLISHED = date(2024, 5, 17)


def types(text: str) -> list[str]:
    return [t.event_type for t in find_triggers(Article("a", PUBLISHED, text))]


TOLD = {
    # shelling, strikes, explosions
    "active verb": ("L'armée a bombardé mardi le village de Tabet.", "shelling"),
    "passive verb": ("Le marché de Tabet a été bombardé dans la nuit par l'artillerie.", "shelling"),
    "simple past": ("Les rebelles pilonnèrent la caserne pendant deux heures.", "shelling"),
    "imperfect": ("Mercredi, les chars bombardaient encore les faubourgs de Kyaukme.", "shelling"),
    "headline without auxiliary": ("Un hôpital bombardé à Kharkiv, selon le gouverneur.", "shelling"),
    "noun with a place": ("Un bombardement sur Kramatorsk a tué deux civils.", "shelling"),
    "rockets fired": ("Des roquettes ont été tirées jeudi sur la base d'Aïn al-Assad.", "shelling"),
    "a shell fell": ("Trois obus sont tombés samedi sur le quartier de Bahri.", "shelling"),
    "mortar fire": ("Des tirs de mortier ont touché mardi le camp de Zamzam.", "shelling"),
    "air strike": ("Une frappe aérienne a détruit un immeuble à Rafah.", "air_strike"),
    "raids carried out": ("L'aviation a mené lundi plusieurs raids contre des positions rebelles.", "air_strike"),
    "planes bombed": ("Des avions de l'armée ont bombardé mercredi une école à Kutkai.", "air_strike"),
    "bombs dropped": ("L'armée de l'air a largué des bombes sur Demoso dans la soirée.", "air_strike"),
    "drone strike": ("Une frappe de drone a tué un chef rebelle à Goma.", "drone_strike"),
    "attack by drones": ("Une attaque de drones a visé dimanche une raffinerie à Riazan.", "drone_strike"),
    "drones struck": ("Des drones ont frappé vendredi l'aéroport de Port-Soudan.", "drone_strike"),
    "drones launched": ("Les rebelles ont lancé des drones contre Djeddah.", "drone_strike"),
    "car bomb": ("Une voiture piégée a explosé mardi devant un ministère à Mogadiscio.", "explosion"),
    "suicide attack": ("Un attentat suicide a fait douze morts dans une mosquée de Peshawar.", "explosion"),
    "mine": ("Un camion a sauté sur une mine près de Gao, tuant trois soldats.", "explosion"),
    "blast": ("L'explosion d'une bombe artisanale a blessé deux policiers à Cúcuta.", "explosion"),
    "suicide bomber": ("Un kamikaze a fait exploser sa ceinture à l'entrée du camp militaire.", "explosion"),
    # fighting
    "clashes broke out": ("Des affrontements ont éclaté jeudi à Khartoum entre l'armée et les paramilitaires.", "clash"),
    "clash noun with actors": ("De violents combats entre soldats et rebelles ont eu lieu près de Sake.", "clash"),
    "reflexive": ("L'armée et les miliciens se sont affrontés mardi à Kismayo.", "clash"),
    "exchange of fire": ("Les deux armées ont échangé des tirs le long de la frontière.", "clash"),
    "heurts": ("Des heurts ont opposé lundi gendarmes et miliciens à Bamenda.", "clash"),
    "after clashes": ("Le couvre-feu a suivi, après des affrontements meurtriers à Malakal.", "clash"),
    "attack repelled": ("L'armée a repoussé une attaque des rebelles à Kindu.", "clash"),
    "ambush": ("Des jihadistes ont tendu une embuscade à un convoi militaire.", "other_attack"),
    "opened fire": ("Des hommes armés ont ouvert le feu sur une patrouille à Corinto.", "other_attack"),
    "fired on a crowd": ("Des policiers ont ouvert le feu sur des manifestants à Nairobi.", "attack_civilians"),
    "came under fire": ("Un convoi de Casques bleus a essuyé des tirs près de Bunia.", "other_attack"),
    "took as target": ("Les assaillants ont pris pour cible un poste de l'armée à Ansongo.", "other_attack"),
    "offensive launched": ("Les rebelles ont lancé une offensive sur Hama mercredi.", "other_attack"),
    "attack on a base": ("Une attaque contre une base militaire a fait neuf morts à Boulsa.", "other_attack"),
    "stormed": ("Des miliciens ont pris d'assaut la prison de Port-au-Prince.", "other_attack"),
    "village burnt": ("Des miliciens ont incendié trois villages près de Kutum.", "other_attack"),
    "drone shot down": ("L'armée a abattu quatre drones au-dessus d'Odessa.", "other_attack"),
    "missile intercepted": ("La défense a intercepté un missile tiré du Yémen.", "other_attack"),
    # civilians
    "massacre": ("Un massacre a fait 40 morts à Beni, selon la société civile.", "attack_civilians"),
    "assassinated": ("Un journaliste a été assassiné mardi à Gonaïves.", "attack_civilians"),
    "executed": ("Des miliciens ont exécuté douze villageois à Logo.", "attack_civilians"),
    "killed by gunmen": ("Cinq villageois ont été tués par des hommes armés à Djugu.", "attack_civilians"),
    "attempted murder": ("Une tentative d'assassinat a visé le maire lundi à Cali.", "attack_civilians"),
    # seizures
    "kidnapped": ("Deux humanitaires ont été enlevés jeudi à Djibo.", "abduction_arrest"),
    "abducting": ("Des bandits ont kidnappé une trentaine d'élèves à Kaduna.", "abduction_arrest"),
    "arrested": ("La police a arrêté samedi douze opposants à Tunis.", "abduction_arrest"),
    "arrest noun": ("L'arrestation d'un journaliste à Bakou a été confirmée lundi.", "abduction_arrest"),
    "captured soldiers": ("Les rebelles ont capturé six soldats près de Lashio.", "abduction_arrest"),
    "hostages": ("Des hommes armés ont pris en otage les passagers d'un bus.", "abduction_arrest"),
    # truce broken
    "truce violated": ("L'armée a violé le cessez-le-feu mercredi, selon les rebelles.", "ceasefire_violation"),
    "violation noun": ("Une violation du cessez-le-feu a été signalée mardi à Hodeïda.", "ceasefire_violation"),
    # land
    "took control": ("Les rebelles ont pris le contrôle de Minova mardi.", "territory_taken"),
    "took over a town": ("La junte a repris la ville de Lashio.", "territory_taken"),
    "seized": ("Le M23 s'est emparé de Bukavu vendredi.", "territory_taken"),
    "fell into hands": ("La ville est tombée aux mains des rebelles samedi.", "territory_taken"),
    "conquered": ("L'armée a reconquis plusieurs localités autour de Wad Madani.", "territory_taken"),
    "flag raised": ("Les insurgés ont hissé leur drapeau sur la préfecture.", "territory_taken"),
    "gave up": ("L'armée a cédé deux districts aux talibans.", "territory_ceded"),
    "lost a town": ("Kiev a perdu le contrôle de la localité de Vouhledar.", "territory_ceded"),
    "had to give back": ("Le pays a dû rétrocéder plusieurs territoires à son voisin.", "territory_ceded"),
    # closing
    "road blocked": ("Des manifestants bloquent depuis lundi la route entre Goris et Stepanakert.", "blockade"),
    "border closed": ("Le Niger a fermé jeudi sa frontière avec le Bénin.", "blockade"),
    "besieged": ("Les paramilitaires ont encerclé El-Facher en avril.", "blockade"),
    "blockade imposed": ("Israël a imposé un blocus à la bande de Gaza.", "blockade"),
    # tolls alone
    "toll verb": ("Au moins 17 personnes ont été tuées mercredi à El-Facher.", "casualties_report"),
    "toll noun": ("Le bilan s'élève à 42 morts, selon l'hôpital.", "casualties_report"),
    "perished": ("Dix-sept soldats ont péri lundi à Djibo.", "casualties_report"),
    "lost men": ("L'armée dit avoir perdu douze hommes.", "casualties_report"),
    "wounded only": ("Six policiers ont été blessés à Port-au-Prince.", "casualties_report"),
    # war as a whole
    "war with a toll": ("La guerre a fait plus de 15.000 morts depuis avril 2023.", "war"),
    "war that broke out": ("La guerre qui a éclaté en 2014 dans le Donbass a dévasté la région.", "war"),
    "weeks of war": ("Après six semaines de guerre en 2020, les deux camps ont signé un accord.", "war"),
    # agreements, talks
    "truce signed": ("Les deux camps ont signé un cessez-le-feu en novembre 2020.", "ceasefire_agreement"),
    "truce concluded": ("La trêve conclue en avril 2022 a tenu deux ans.", "ceasefire_agreement"),
    "truce in force": ("Un cessez-le-feu est entré en vigueur dimanche à Gaza.", "ceasefire_agreement"),
    "talks due": ("Des pourparlers doivent reprendre dimanche à Djeddah.", "negotiation"),
    "met": ("Le ministre des Affaires étrangères s'est entretenu mardi avec son homologue turc.", "negotiation"),
    "summit": ("Un sommet entre les deux présidents s'est tenu mercredi à Doha.", "negotiation"),
    "received": ("Le président a reçu lundi l'émissaire de l'ONU.", "negotiation"),
    "expected": ("Le négociateur américain est attendu jeudi au Caire.", "negotiation"),
    # moves
    "troops deployed": ("Le Kenya a déployé 400 policiers à Port-au-Prince.", "deployment"),
    "reinforcements": ("L'armée a dépêché des renforts à Ansongo.", "deployment"),
    "deployment noun": ("Le déploiement de Casques bleus à Bunia a commencé lundi.", "deployment"),
    "troops withdrawn": ("La France a retiré ses soldats du Niger en décembre.", "withdrawal"),
    "pulled back": ("Les forces ukrainiennes se sont retirées de deux villages.", "withdrawal"),
    "withdrawal noun": ("Le retrait des troupes éthiopiennes a débuté mardi.", "withdrawal"),
    "fled": ("Plus de 10.000 personnes ont fui Goma depuis lundi.", "displacement"),
    "displaced": ("Quelque 9 400 habitants ont été déplacés à Kenscoff.", "displacement"),
    "evacuated": ("Près de 5.000 habitants ont été évacués vers Soroti.", "displacement"),
    # streets and power
    "demonstrated": ("Des milliers de personnes ont manifesté samedi à Tbilissi.", "protest"),
    "took to the streets": ("Des étudiants sont descendus dans la rue lundi à Dacca.", "protest"),
    "riot": ("Des émeutes ont éclaté mercredi à Nouméa.", "protest"),
    "coup": ("Un coup d'Etat a renversé le président mercredi à Niamey.", "political_change"),
    "seized power": ("Des militaires ont pris le pouvoir à Libreville en août.", "political_change"),
    "resigned": ("Le Premier ministre a présenté sa démission mardi.", "political_change"),
    "seceded": ("La région a proclamé son indépendance en 1991.", "political_change"),
    "curfew": ("Le gouverneur a décrété un couvre-feu vendredi.", "political_change"),
    # disasters
    "flood": ("Des inondations ont fait 31 morts dans l'est de l'Ouganda.", "disaster"),
    "quake": ("Un séisme de magnitude 6 a secoué jeudi la province de Van.", "disaster"),
    "landslide": ("Un glissement de terrain a enseveli vingt maisons à Bududa.", "disaster"),
    "river": ("La rivière est sortie de son lit dans la nuit.", "disaster"),
    "shipwreck": ("Un bateau de migrants a fait naufrage au large de Sfax.", "disaster"),
    "derailed": ("Un train a déraillé lundi près de Lubumbashi, tuant six passagers.", "disaster"),
    # others
    "freed": ("Trois soldats enlevés ont été libérés dimanche.", "other"),
    "prisoner exchange": ("Un échange de prisonniers a eu lieu mardi à la frontière.", "other"),
}

NOT_TOLD = {
    # negation
    "negated verb": "L'armée n'a pas bombardé le village.",
    "never": "Ils n'ont jamais attaqué de civils.",
    "no clash took place": "Aucun combat n'a eu lieu mardi à Goma.",
    "without": "La nuit s'est passée sans bombardement ni tirs.",
    "no victims": "Aucun mort n'est à déplorer.",
    "no dead": "Il n'y a pas eu de morts.",
    "nobody hurt": "L'incident n'a fait aucun blessé.",
    "absence": "Les habitants saluent l'absence de combats depuis lundi.",
    # denial of it
    "denied having": "Les paramilitaires nient avoir bombardé le marché.",
    "refuted having": "Le groupe a démenti avoir tué des civils.",
    # fear, risk, hypothesis
    "risk": "L'ONU redoute le risque d'une guerre d'ampleur.",
    "fear": "Les habitants craignent une offensive de l'armée.",
    "threat": "La menace d'une attaque pèse sur la ville.",
    "could": "Les rebelles pourraient attaquer Goma.",
    "if": "Si l'armée bombarde la ville, les rebelles riposteront.",
    "in case of": "En cas d'attaque, l'armée ripostera.",
    "to avoid": "Il faut éviter un bain de sang.",
    "to prevent": "La mission doit empêcher de nouveaux affrontements.",
    "specter": "Le spectre d'une guerre régionale inquiète Washington.",
    "possible": "Une possible offensive inquiète les habitants.",
    "would want": "Le groupe voudrait prendre la ville.",
    "tries": "Le chef rebelle cherche à prendre le contrôle de la région.",
    "future attack": "L'armée bombardera la ville demain.",
    "must be feared": "Il faut craindre d'autres massacres.",
    "planned attack": "La cellule préparait un attentat.",
    # calls and demands
    "call to stop": "L'ONU a appelé à l'arrêt des combats.",
    "cessation": "Il réclame la cessation immédiate des bombardements.",
    "put an end": "Le médiateur veut mettre fin à la guerre.",
    "infinitive of purpose": "Des armes ont été livrées pour bombarder les positions.",
    "ordered": "Le général a ordonné de reprendre la ville.",
    "subjunctive": "Nous attendons que l'armée retire ses troupes.",
    # questions
    "question": "L'armée a-t-elle bombardé l'hôpital ?",
    "question on an offensive": "Faut-il craindre une nouvelle offensive ?",
    # habit
    "frequent": "Les incidents armés restent fréquents dans la région.",
    "often": "Les jihadistes attaquent souvent les villages isolés.",
    "regularly": "L'armée bombarde régulièrement la zone.",
    "rare": "Les attentats sont rares dans le pays.",
    # figures of speech: trade and politics
    "price war": "La guerre des prix fait rage entre les opérateurs.",
    "trade war": "La guerre commerciale entre Pékin et Washington s'est intensifiée vendredi.",
    "legal battle": "La bataille juridique a repris lundi devant la cour de Paris.",
    "explosion of prices": "L'explosion des prix a surpris les ménages en mars.",
    "explosion of cases": "L'explosion du nombre de cas inquiète les médecins depuis lundi.",
    "fire of criticism": "Le ministre a essuyé un feu de critiques mardi.",
    "media bomb": "Cette bombe médiatique a éclaté jeudi à Paris.",
    "diplomatic offensive": "L'offensive diplomatique de Doha a commencé lundi.",
    "charm offensive": "Le président a lancé une offensive de charme mardi à Bruxelles.",
    "fight against corruption": "Le combat contre la corruption a repris en janvier.",
    "struggle for rights": "Leur combat pour les droits des femmes a commencé en 1990.",
    "political earthquake": "Un séisme politique a secoué le parti dimanche.",
    "time bomb": "La dette est une bombe à retardement pour le budget.",
    "electoral battle": "La bataille électorale a débuté samedi à Dakar.",
    "verbal clash": "Un affrontement verbal a opposé mardi les deux candidats.",
    "bombarded with questions": "Les journalistes ont bombardé le ministre de questions.",
    "literally": "L'hélicoptère a bombardé littéralement les collines de sacs de riz.",
    "stock market": "Son action a explosé lundi à la Bourse.",
    "heart attack": "Il a été victime d'une attaque cardiaque mardi à Paris.",
    "cyber attack": "Une attaque informatique a visé la banque lundi.",
    "price fall": "La chute des prix du blé s'est poursuivie mardi.",
    "crisis strikes": "La crise a frappé les ménages les plus pauvres.",
    "sanctions hit": "Les droits de douane frappent les exportateurs chinois.",
    # sport
    "goals": "L'attaquant a ouvert le score d'une frappe du gauche à la 12e minute du match.",
    "massacre in sport": "Ce match de championnat était un massacre, a dit l'entraîneur du club.",
    "penalty shoot-out": "Le club s'est qualifié aux tirs au but en finale de la coupe.",
    "defeat": "L'équipe a pris le contrôle du match dès la première mi-temps.",
    # titles, names, things
    "ministry": "Le ministère de la Défense a publié un communiqué mardi.",
    "cold war": "Depuis la fin de la guerre froide, les deux pays coopèrent.",
    "world war": "Un obusier de la Seconde Guerre mondiale est exposé à Verdun.",
    "war crimes": "La cour enquête sur des crimes de guerre.",
    "war reporter": "Le reporter de guerre a publié un livre.",
    "war cabinet": "Le cabinet de guerre s'exprimera demain.",
    "combat plane": "Ces avions de combat coûtent cher.",
    "combat drones": "Le pays achète des drones de combat turcs.",
    "strike force": "La force de frappe du pays est connue.",
    "state at war": "Le pays est en guerre.",
    # tolls that are none
    "deployed": "Les 2.000 soldats déployés attendent leurs ordres.",
    "ages": "Un homme de 34 ans dirige le comité.",
    "distance": "Le village est à 20 km de la ligne de front.",
    "missing": "Une quarantaine de personnes manquent toujours à l'appel.",
    "houses": "Douze maisons abritent ces familles.",
    "rights of the dead": "La commune honore ses morts chaque année.",
    # everyday words that look like acts
    "takes part": "Le ministre a pris part à la cérémonie.",
    "takes office": "Elle a pris ses fonctions lundi.",
    "takes the floor": "Le maire a pris la parole devant la presse.",
    "found a solution": "Les experts ont trouvé une solution.",
    "stopped": "Le train s'est arrêté en gare.",
    "summit of a mountain": "Ils ont atteint le sommet de la montagne.",
    "press conference": "Il répondait lors d'une conférence de presse mardi à Genève.",
    "strike of a pen": "Le texte frappe par sa clarté.",
    "removed from list": "Le produit a été retiré de la vente.",
    "meets resistance": "Le projet rencontre des difficultés.",
    "refuge in silence": "Le ministre observe une minute de silence.",
    "fallen rain": "La pluie est tombée toute la nuit.",
    "voices": "Le candidat a obtenu 12 voix.",
    "film": "Le film raconte la guerre d'un soldat.",
    "commemoration": "La commémoration du massacre est prévue dimanche.",
    "exercise of power": "L'exercice du pouvoir use, dit-il.",
}


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_an_incident_is_told(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_no_incident_is_told(text: str) -> None:
    assert types(text) == []


MODALITIES = {
    "told by the article": ("L'armée a bombardé Tabet mardi.", "asserted"),
    "conditional": ("L'armée aurait bombardé le village de Tabet.", "claimed"),
    "passive conditional": ("Trois civils auraient été tués à Tabet.", "claimed"),
    "accused of an infinitive": ("Il accuse l'armée de bombarder le village de Tabet.", "claimed"),
    "talks to come": ("Les pourparlers reprendront samedi à Doha.", "planned"),
    "talks that must be": ("Les négociations doivent reprendre samedi.", "planned"),
    "scheduled": ("Un sommet est prévu jeudi à Doha entre les deux présidents.", "planned"),
    "awaited": ("Le ministre turc est attendu mercredi à Bagdad.", "planned"),
    "troops to come": ("Le Kenya déploiera 400 policiers à Port-au-Prince.", "planned"),
}


@pytest.mark.parametrize(("text", "modality"), MODALITIES.values(), ids=MODALITIES.keys())
def test_modality(text: str, modality: str) -> None:
    assert [t.modality for t in find_triggers(Article("a", PUBLISHED, text))] == [modality]


# The clause in brackets reports the incident.
CLAUSES = {
    "background after a statement": "L'ONU a appelé au calme après [de violents combats entre deux milices à Beni].",
    "complement of speech": "Le ministère a affirmé mercredi [avoir pris le contrôle de la ville].",
    "accusation": "Kinshasa accuse les rebelles [d'avoir bombardé un camp près de Goma].",
    "the toll hangs on": "[Une frappe a visé un marché à Togo, tuant onze personnes].",
    "relative with a toll": "Le pays est sous le choc après [une explosion qui a fait huit morts].",
    "who says so is left out": "[Trois soldats ont été tués lundi à Djibo], a annoncé l'état-major.",
    "according to": "[Trois soldats ont été tués lundi à Djibo], selon l'armée.",
    "while": "[Les rebelles ont pris la ville de Sake], tandis que l'ONU demandait une trêve.",
    "two acts, two clauses": "[L'armée a bombardé Sake mardi], mais [les rebelles ont repris la ville de Minova].",
    "day before a comma": "[Mardi, des obus sont tombés sur le quartier de Bahri].",
    "who is told in a relative": "[L'armée, qui a évacué ses soldats de Kidal], ne commente pas.",
    "among whom": "[Dix personnes, dont trois enfants, ont été tuées à Beni].",
}


@pytest.mark.parametrize("marked", CLAUSES.values(), ids=CLAUSES.keys())
def test_the_clause_reports_it(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    expected = [piece.split("]")[0] for piece in marked.split("[")[1:]]
    assert [text[t.clause.start : t.clause.end] for t in find_triggers(Article("a", PUBLISHED, text))] == expected


# kind, low, best, high
TOLLS = {
    "at least": ("Au moins 49 de ses soldats avaient été tués.", [("deaths", 49, 49, None)]),
    "more than, with a point": ("Plus de 6.500 personnes ont été tuées.", [("deaths", 6500, 6500, None)]),
    "with a no-break space": ("La guerre a fait plus de 30\u202f000 morts.", [("deaths", 30000, 30000, None)]),
    "nearly": ("Des combats qui ont fait près de 300 morts.", [("deaths", None, 300, 300)]),
    "about a hundred": ("L'attaque a tué une centaine de soldats.", [("deaths", 100, 100, 100)]),
    "in letters": ("Trente-deux civils ont péri.", [("deaths", 32, 32, 32)]),
    "hundreds in letters": ("Deux cents combattants ont été tués.", [("deaths", 200, 200, 200)]),
    "one": ("L'explosion a fait un mort.", [("deaths", 1, 1, 1)]),
    "gerund": ("Une frappe a visé un bus, tuant deux civils.", [("deaths", 2, 2, 2)]),
    "lost": ("Le pays a déclaré en avoir perdu 50.", [("deaths", 50, 50, 50)]),
    "cost the life": ("L'attentat a coûté la vie à 33 personnes.", [("deaths", 33, 33, 33)]),
    "death of": ("L'armée annonce la mort de deux soldats.", [("deaths", 2, 2, 2)]),
    "two numbers, one verb": ("Dix-sept soldats et trente-six civils ont péri.", [("deaths", 53, 53, 53)]),
    "more than and nearly": ("Plus de 200 militaires et près de 80 soldats sont morts.", [("deaths", 200, 280, None)]),
    "objects joined": ("La frappe a tué deux civils et un soldat.", [("deaths", 3, 3, 3)]),
    "of whom": ("Trois morts, dont deux enfants.", [("deaths", 3, 3, 3)]),
    "of whom, before the verb": ("Dix personnes, dont trois enfants, ont été tuées.", [("deaths", 10, 10, 10)]),
    "dead and injured": ("Le séisme a fait 12 morts et 340 blessés.", [("deaths", 12, 12, 12), ("injured", 340, 340, 340)]),
    "killed and injured": (
        "Une frappe a tué trois personnes et en a blessé onze autres.",
        [("deaths", 3, 3, 3), ("injured", 11, 11, 11)],
    ),
    "revised": ("Le bilan est passé de 10 à 15 morts.", [("deaths", 15, 15, 15)]),
    "a range": ("Entre 20 et 30 personnes ont été tuées.", [("deaths", 20, None, 30)]),
    "dozens": ("Des dizaines de civils ont péri.", [("deaths", 20, None, None)]),
    "no number": (
        "Les heurts ont fait des morts et des blessés.",
        [("deaths", None, None, None), ("injured", None, None, None)],
    ),
    "bodies": ("Quatorze corps ont été retrouvés dans une fosse.", [("deaths", 14, 14, 14)]),
    "neutralised": ("Une cinquantaine de terroristes ont été neutralisés.", [("deaths", 50, 50, 50)]),
    "an age beside it": ("Un homme de 34 ans a été tué.", [("deaths", 1, 1, 1)]),
    "wounded only": ("Cinq habitants ont été blessés par des tirs.", [("injured", 5, 5, 5)]),
    "none dead": ("Aucun mort n'est à déplorer.", []),
    "deployed": ("Deux mille soldats sont déployés dans la région.", []),
    "displaced": ("Plus de 10.000 personnes ont fui les combats.", []),
    "missing": ("Une quarantaine de personnes manquent à l'appel.", []),
    "drones": ("L'armée a abattu trois drones.", []),
    "days": ("Après douze jours de siège, la ville est tombée.", []),
    "killed or injured": ("Douze civils ont été tués ou blessés.", []),
    "houses destroyed": ("Quarante maisons ont été détruites.", []),
}


@pytest.mark.parametrize(("text", "expected"), TOLLS.values(), ids=TOLLS.keys())
def test_tolls(text: str, expected: list[tuple[str, int | None, int | None, int | None]]) -> None:
    assert [(c.kind, c.low, c.best, c.high) for c in find_casualties(Article("a", PUBLISHED, text))] == expected


def test_every_span_lies_in_the_text_and_every_trigger_in_its_clause() -> None:
    text = "\n".join([t for t, _ in TOLD.values()] + list(NOT_TOLD.values()) + [t for t, _ in TOLLS.values()])
    article = Article("a", PUBLISHED, text)
    for trigger in find_triggers(article):
        assert trigger.span in trigger.clause
        assert 0 <= trigger.clause.start < trigger.clause.end <= len(text)
        assert article[trigger.clause] == article[trigger.clause].strip()


@pytest.mark.parametrize(
    "text",
    [
        "a " * 30000,
        "des combats " * 12000,
        "a tué " + "deux " * 30000,
        "(" * 60000,
        "1 " * 50000,
        "dont trois morts et " * 6000,
        "n'a pas " * 20000,
        ", qui a fait" * 12000,
        "«" * 300 + "tué" + "»" * 300,
        "x" * 200000,
    ],
    ids=["a", "combats", "deux", "brackets", "ones", "dont", "n'a", "qui", "quotes", "no space"],
)
def test_no_text_runs_away(text: str) -> None:
    started = process_time()
    find_triggers(Article("a", PUBLISHED, text))
    assert process_time() - started < 10
