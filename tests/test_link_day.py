"""Which day an act gets from what stands around it."""

from datetime import date

import pytest

from geo.coder import code
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer

PUBLISHED = date(2022, 9, 14)  # a Wednesday


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


# text, and the first day of its last incident
DATED = {
    "done, under a day to come": (
        "Le couvre-feu s'appliquera samedi. Deux compagnies ont pris position à Goma, et un meneur a été placé en garde à vue à Beni.",
        "2022-09-14",
    ),
    "never announced, on a date of the year before": ("Des combats ont repris à Goma le 20 septembre.", "2021-09-20"),
    "never announced, on the Friday before": (
        "Vendredi, l'arrestation d'un avocat à Beni fait descendre la foule dans la rue.",
        "2022-09-09",
    ),
    "so long before what the dispatch is about": (
        "Deux bergers ont été tués mardi à Bor. Une semaine avant la tuerie, des bergers avaient été enlevés.",
        "2022-09-13",
    ),
    "hours under a lead that tells of an earlier day": (
        "Des milliers de personnes ont défilé mardi à Athènes après la collision de Larissa, qui a fait 57 morts le 28 août.\n\nDes heurts ont éclaté en fin de matinée à Patras.",
        "2022-09-13",
    ),
    "hours of the day told last": (
        "Des milliers de personnes ont défilé lundi à Athènes, après une collision samedi à Larissa.\n\nDeux trains s'étaient heurtés dans la soirée.",
        "2022-09-10",
    ),
    "a pluperfect goes on with what is judged": (
        "Le procès du chauffeur du car percuté par un train le 14 décembre 2017 à Millas s'est ouvert lundi à Marseille.\n\nSix collégiens avaient été tués.",
        "2017-12-14",
    ),
    "a pluperfect of these days": (
        "Un car a été percuté lundi par un train à Millas.\n\nSix collégiens avaient été tués.",
        "2022-09-12",
    ),
    "born in": ("Un homme né en 1968 a été tué à Goma par un obus.", "2022-09-14"),
    "born on": ("Une femme née le 3 mai 1951 est décédée mardi à Goma, touchée par un obus.", "2022-09-13"),
    "announced": ("Deux escadrons arrivent vendredi à Goma.", "2022-09-16"),
    "so many weeks after another act": (
        "Vingt pèlerins ont été tués lundi à Quetta, un peu plus de deux mois après une précédente attaque qui avait fait six morts à Zhob.",
        "2022-07-01",
    ),
    "after the deed of a relative clause": (
        "Des combats ont éclaté mardi à Malakal. Les miliciens, qui ont pris Bentiu samedi, reculent près de Bor. Deux soldats ont été tués à Juba.",
        "2022-09-13",
    ),
    "for how long strikes go on is no day of a dispatch": (
        "L'Ethiopie multiplie depuis douze jours ses raids contre la région d'Amhara. Deux bergers ont été tués.",
        "2022-09-14",
    ),
    "what it began with": ("La région vit sous blocus depuis mars 2021, lorsque des miliciens ont pris Boni.", "2021-03-01"),
    "what it began with, at the end of a year": (
        "Le nord est coupé du pays depuis fin 2019, date à laquelle des insurgés ont détruit le pont de Gossi.",
        "2019-09-01",
    ),
    "what is done by who is in power since a day": ("Les militaires, au pouvoir depuis mai 2021, ont dissous dix partis.", "2022-09-14"),
    "another act behind what it began with": (
        "Il vit en exil depuis 2015, quand son parti a été dissous, et un juge a été tué lundi à Bor.",
        "2022-09-12",
    ),
    "a line of a chronology": (
        "7 avril 2019 - Une foule manifeste à Atbara.\n\n9 août 2021 - Un obus tue deux écoliers à Bentiu.",
        "2021-08-09",
    ),
    "more of a line of a chronology": (
        "7 avril 2019 - Une foule manifeste à Atbara. Un tireur tue deux marcheurs.",
        "2019-04-07",
    ),
    "under a day that stands by itself": (
        "Les faits.\n\n- 7 avril 2019 -\n\nUne foule manifeste à Atbara.\n\n- 9 août 2021 -\n\nDes inconnus brûlent un marché.\n\nUn obus tue deux écoliers à Bentiu.",
        "2021-08-09",
    ),
    "under a title with its day": (
        "Les faits.\n\n7 avril : la rue gronde\n\nUne foule manifeste à Atbara.\n\n9 août : l'assaut\n\nUn obus tue deux écoliers à Bentiu.",
        "2022-08-09",
    ),
    "what an invasion was before, and a day of its own": (
        "Des obus sont tombés sur Soumy, qui comptait 250.000 habitants avant l'invasion russe de février 2022. Ailleurs, deux agents ont été tués à Izioum.",
        "2022-09-14",
    ),
    "a war that goes on, and an act of today": (
        "En Somalie, déchirée depuis 1991 par une guerre civile, les shebab ont lancé trois obus sur Merca.",
        "2022-09-14",
    ),
    "the eve is the day of nothing else": (
        "Des corps ont été découverts à Celaya. Six policiers ont été tués à Leon.\n\nLa veille, un bar avait été attaqué à Celaya. Un homme a été tué à Irapuato.",
        "2022-09-13",
    ),
    "since a war began, told with its day": (
        "Depuis le début de la guerre le 5 septembre, 400 civils ont été tués au Soudan.",
        "2022-09-05",
    ),
    "the field of Mars": ("Un policier a été tué lundi. Des tirs ont retenti du Champ-de-Mars à Nazon, à Port-au-Prince.", "2022-09-12"),
    "what was counted by a day": (
        "Une crue a ravagé lundi Goma. Mercredi, la protection civile a indiqué que sept riverains avaient péri.",
        "2022-09-12",
    ),
    "a toll of another day": ("Un ferry a coulé dimanche à Goma. Le bilan est passé mardi à 31 morts.", "2022-09-11"),
    "those found on a day": ("Un ferry a coulé dimanche à Goma. Mardi, des pêcheurs ont repêché trois corps.", "2022-09-13"),
    "the clock of another zone": (
        "Une attaque a visé lundi une gare de Celaya. Elle a eu lieu lundi à 21 h locales (3 h GMT mardi), tuant deux gardes.",
        "2022-09-12",
    ),
    "the day of the act, not of what else was done at its place": (
        "Neuf personnes ont été tuées mardi à Gao. Trois civils sont morts dans des combats à Ansongo, où une agence a ouvert un bureau en juin "
        "dernier.",
        "2022-09-13",
    ),
    "the day of the act named as known, not of who counts": (
        "Un séisme a fait neuf morts lundi dans le Cauca. La mairie a publié mercredi un bilan sur son site. L'épicentre du séisme a été "
        "localisé à Popayan.",
        "2022-09-12",
    ),
    "the dateline of one paragraph among several": (
        "KABOUL, 10 septembre – Deux kamikazes ont tué samedi dix fidèles.\n\nQUETTA, 7 septembre – Deux policiers ont été abattus.",
        "2022-09-07",
    ),
    "told before an act of another kind in its sentence": (
        "Un obus a tué deux bergers mardi à Goma. Mille étudiants ont défilé vendredi à Bukavu ; la police en a arrêté six.",
        "2022-09-09",
    ),
    "said of somebody before an act in its sentence": (
        "Un obus a tué deux bergers mardi à Goma. Le maire de Bukavu, qui avait démissionné vendredi, a été arrêté.",
        "2022-09-13",
    ),
    "in brackets before an act in its sentence": (
        "Un obus a tué deux bergers mardi à Goma. A Bukavu, après une grève (un mort vendredi), la police a arrêté six étudiants.",
        "2022-09-13",
    ),
    "on which somebody told of another act of its sentence": (
        "Un obus a tué deux bergers lundi à Goma. Le maire a annoncé mardi un couvre-feu ; six étudiants ont été arrêtés.",
        "2022-09-13",
    ),
    "on which a toll was counted": (
        "Un obus a tué deux bergers lundi à Goma. Mercredi, l'hôpital dénombrait trente défunts. Un soldat a été abattu à Sake.",
        "2022-09-12",
    ),
    "on which somebody was killed": (
        "Un obus a tué deux bergers lundi à Goma. Trois soldats ont péri mardi. Un officier a été abattu à Sake.",
        "2022-09-13",
    ),
    "an hour of the day named before": (
        "Des tirs ont fait deux morts vendredi à Goma.\n\nTout remonte à jeudi. Des bombes ont secoué Bukavu en début de soirée.",
        "2022-09-08",
    ),
    "an hour, after a poll on its day": (
        "Des tirs ont fait deux morts vendredi à Goma.\n\nOn a voté dimanche. A Sake, un obus a soufflé une école à l'aube.",
        "2022-09-11",
    ),
    "two days after what is told": ("Un calme précaire régnait mardi à Goma, au surlendemain de violents combats.", "2022-09-11"),
    "the day after what is told": ("Un calme précaire régnait mardi à Goma, au lendemain de violents combats.", "2022-09-12"),
    "the eve of what is told": ("Goma s'était vidée lundi, à la veille du bombardement.", "2022-09-13"),
    "a day of its own after the day after": ("Au lendemain d'un attentat survenu lundi à Goma, la ville pleure.", "2022-09-12"),
    "the day of the act, not of who tells it": (
        "Sept ouvriers ont été abattus à Goma, ont déclaré mercredi des responsables de la police.\n\n"
        "Les victimes dormaient samedi soir lorsque les tueurs sont venus.",
        "2022-09-10",
    ),
    "the day of a dateline is the dispatch's": (
        "KHARTOUM, 14 septembre - Des frappes ont touché mardi El-Obeid. Trois civils ont péri.",
        "2022-09-13",
    ),
    "two days of one act": ("Des obus sont tombés lundi soir et dans la nuit sur Goma. Six immeubles ont été détruits.", "2022-09-12"),
    "the dawn after the evening told": ("Un policier a été tué lundi soir à Goma. A l'aube, l'armée a bombardé Sake.", "2022-09-13"),
    "the hour of the day told": ("Deux trains se sont percutés lundi soir à Goma, a-t-on appris mercredi.\n\nLes wagons ont pris feu vers minuit.", "2022-09-12"),
    "the day of the act, not of who claims it": (
        "Trente soldats ont été tués lundi à Goma.\n\nL'attaque a été revendiquée mardi par l'ADF, qui affirme avoir tué 40 soldats.",
        "2022-09-12",
    ),
    "an act of the head before what a parliament decided": (
        "Des dizaines de civils ont été tués à Goma, a rapporté mardi l'ONU. Après les combats du 7 septembre, des habitants ont été exécutés.\n\n"
        "Le Parlement a prolongé lundi l'état d'urgence. Un marché a été incendié à Sake.",
        "2022-09-07",
    ),
    "the day of its victims": (
        "Des tirs ont éclaté près de Tegh. On déplore quatre tués et six blessés, pris pour cible lundi pendant des travaux.",
        "2022-09-12",
    ),
    "an hour is no day that was named": (
        "Un séisme a frappé mardi Goma, a annoncé mercredi le gouverneur.\n\nLa secousse a été ressentie à 10h29. Un ouvrier est mort à Sake.",
        "2022-09-13",
    ),
    "not the dateline, the lead": (
        "QUETTA, Pakistan, 14 septembre (Reuters) - Sept ouvriers ont été abattus à Panjgur, ont déclaré mercredi des responsables.\n\n"
        "Les victimes dormaient lundi soir lorsque des hommes armés ont fait irruption.",
        "2022-09-12",
    ),
    "a day at the head of no dispatch": ("Le bombardement de Cana, le 18 avril 1996 – 106 réfugiés tués – pèse encore.", "1996-04-18"),
    "when a minister came is no day of talks": (
        "Le ministre du Travail, arrivé lundi soir à Goma, a rencontré jeudi les deux délégations.",
        "2022-09-08",
    ),
    "the aftermath of a war told by its year": (
        "La guerre de 2008 a tué des centaines de personnes en Géorgie. Moscou a déployé des milliers de soldats dans la région.",
        "2008-01-01",
    ),
    "a war that goes on for years": ("Des hommes ont attaqué Bria samedi. En plus de quatre ans, le conflit a fait 3.000 morts.", "2018-01-01"),
    "a war begun, said in front": ("Des tirs ont visé Sotk mardi.\n\nDéclenché en 2011, le conflit a fait 380.000 morts en Syrie.", "2011-01-01"),
    "a war by the days told before it": (
        "Les Houthis ont chassé le gouvernement fin 2014. La guerre a fait 377.000 morts au Yémen.",
        "2014-09-01",
    ),
    "people who fled since the act told last": (
        "Dix civils ont été tués lundi à Goma.\n\nQuelque 3.000 habitants ont fui à Sake, selon la Croix-Rouge.",
        "2022-09-12",
    ),
    "years after a war": ("Le Kosovo a proclamé son indépendance en 2008, dix ans après une guerre qui a fait 13.000 morts.", "1998-01-01"),
    "the day after a series of attacks": (
        "Des gardiens restaient retenus mardi, au lendemain d'une série d'attaques qui a fait huit morts à Goma.",
        "2022-09-12",
    ),
    "what follows from an act told in a relative": (
        "Les recherches se poursuivaient mardi à Goma, où un torrent a dévalé une colline dimanche, faisant 57 morts.",
        "2022-09-11",
    ),
    "an act told by its nth day": ("Deux personnes ont été tuées mardi à Goma, au cinquième jour de manifestations.", "2022-09-09"),
    "the act that another day gave rise to": ("Les obsèques d'un opposant ont donné lieu samedi à des heurts à Goma.", "2022-09-10"),
    "an act that goes before another of its day": (
        "Des violences ont éclaté dimanche à Goma après l'assassinat d'un chef.\n\nDes maisons ont été incendiées lundi à Sake.",
        "2022-09-12",
    ),
    "an arrival foreseen in an aside": (
        "Le préfet a confirmé l'arrivée, prévue jeudi, de gendarmes à Goma.",
        "2022-09-15",
    ),
    "a vote foreseen in an aside": ("Les élections législatives, prévues le 26 octobre à Goma, ont été maintenues.", "2022-10-26"),
    "a vote put off": ("Les élections prévues le 18 décembre à Goma ont été reportées au mois d'octobre.", "2022-10-01"),
    "the day of the act, not the hour at which it was told": (
        "Le gouvernement a annoncé quelques heures plus tôt la mort d'un chef rebelle, tué samedi par une frappe de drone à Goma.",
        "2022-09-10",
    ),
    "years of an insurrection": ("Des hommes ont attaqué Bria samedi. Six ans d'insurrection ont fait 17.000 morts.", "2016-01-01"),
    "what it is compared with": (
        "Des tirs ont visé Sotk mardi. Ce sont les heurts les plus graves depuis la fin des travaux du barrage en 2018.",
        "2022-09-13",
    ),
    "when the place had been lost": ("L'armée a pilonné mardi Bor. Elle a aussi bombardé Malakal, perdue en avril.", "2022-09-13"),
    "an accord of a year": (
        "La mission, qui a dépêché une patrouille à Bria, a exhorté les milices à respecter l'accord de 2019.",
        "2022-09-14",
    ),
    "during the offensive of a year": ("Lors de l'offensive de 2019, l'armée avait repris Bria.", "2019-01-01"),
    "a blockade of a year, when": ("Il compare ce blocus à celui de 1984, quand le général avait fermé Bria.", "1984-01-01"),
    "what a town was before": ("Libérée en mai, la ville de Kharkiv a été frappée mardi par des missiles.", "2022-09-13"),
    "who had retaken it": ("L'armée, qui avait repris la ville en 2018, a bombardé mardi le marché de Goma.", "2022-09-13"),
    "a participle that dates its act": ("Une attaque, survenue mardi à Goma, a fait dix morts.", "2022-09-13"),
    "past a semicolon": (
        "Dans la nuit du 15 au 16 juin 2020, à Galwan, des soldats s'étaient entretués. Vingt Indiens y laissèrent la vie ; Pékin "
        "n'admit que huit mois plus tard la perte des siens.",
        "2020-06-15",
    ),
    "before a semicolon": (
        "Depuis que l'armée a resserré, le 24 juin, l'étau autour de Deraa, on y vit sans farine ; et dimanche, alors que les notables "
        "négociaient, une salve de roquettes s'est abattue sur le quartier.",
        "2022-09-11",
    ),
    "what is answered is another day": (
        "VILNIUS, 14 sept 2022 (AFP) - La Lituanie a fermé deux postes-frontières, en représailles à l'interception, dimanche, d'un avion.",
        "2022-09-14",
    ),
    "three days after": ("Le préfet s'est rendu mercredi à Jos, trois jours après un attentat qui a fait dix morts.", "2022-09-11"),
    "at an hour of the day that is told": (
        "NIAMEY, 14 sept 2022 (AFP) - Vingt civils ont été tués lundi à Téra. Les assaillants ont fait irruption vers 17H00 locales (16H00 GMT) "
        "dans le bourg et ont ouvert le feu sur les habitants.",
        "2022-09-12",
    ),
    "since when nothing was worse": (
        "Un kamikaze a tué dix fidèles lundi à Kunduz. C'est l'attentat le plus meurtrier depuis le départ des troupes, le 30 août. "
        "Les secours ont compté 35 corps.",
        "2022-09-12",
    ),
    "a week after": ("Une semaine après l'attentat de Jos, la ville pleure ses morts.", "2022-09-07"),
    "hours after": ("La grève a commencé mardi à Goma, quarante-huit heures après la mort de deux mineurs tués par la police.", "2022-09-11"),
    "months after": ("Trois mois après la prise de Goma, la ville manque d'eau.", "2022-06-01"),
    "years after": ("Deux ans après le bombardement de Goma, rien n'est rebâti.", "2020-01-01"),
    "the day after, in a month": (
        "Mars 1978 : l'opération, déclenchée au lendemain d'un attentat près de Tel-Aviv, jette les gens sur les routes.",
        "1978-03-01",
    ),
    "still going on": (
        "A Pokrovsk, un obus s'est écrasé jeudi devant une école. A Toretsk, l'armée bombarde désormais les faubourgs.",
        "2022-09-14",
    ),
    "found, so a curfew": ("Un couvre-feu a été décrété samedi à Bokkos après la découverte de six corps dans un ravin.", "2022-09-10"),
    "where something else happened": ("Le préfet s'est rendu mercredi à Jos, où un attentat a fait dix morts dimanche.", "2022-09-11"),
    "the day that heads a paragraph": ("Barsalogho, 24 août. Des villageois ont été tués par des assaillants.", "2022-08-24"),
    "the day that follows the verb in an aside": (
        "La Chine, qui s'était félicitée en janvier de la trêve, a fermé, le 7 septembre, deux postes-frontières.",
        "2022-09-07",
    ),
    "a day in an aside before the verb": (
        "Le cessez-le-feu, conclu en octobre 2021, a volé en éclats dans le Cauca en mars 2022.",
        "2022-03-01",
    ),
    "a day that opens the sentence holds": ("Lundi, l'armée a repris Bakhmout, sa base jusqu'en mai.", "2022-09-12"),
    "until a morning": ("À Santiago de Cuba, des riverains ont manifesté jusqu'à mardi matin.", "2022-09-12"),
    "a day that no deed took": (
        "Tout est parti lundi midi d'une rumeur à la radio. Ses fidèles ont aussitôt envahi le siège du gouvernement à Bagdad.",
        "2022-09-12",
    ),
    "the morrow of a march": (
        "Une marche a été dispersée le 7 septembre à Bunia. Deux manifestants, atteints par balles, sont décédés.",
        "2022-09-07",
    ),
    "a day still to come before the verb's": (
        "Une réunion, annoncée lundi, doit se tenir à Doha vendredi.",
        "2022-09-16",
    ),
    "the days that a report covers": (
        "RDC – ITURI : FLASH UPDATE N° 3\nPériode couverte : du 1er au 7 septembre 2022\n\nDes miliciens ont attaqué un site de déplacés.",
        "2022-09-01",
    ),
    "at dawn of the day told last": (
        "Quarante civils ont été tués lundi à Goma. Les rebelles ont encerclé le quartier à l'aube avant d'ouvrir le feu sur les habitants.",
        "2022-09-12",
    ),
    "the day on which a toll was told": (
        "L'attaque d'un marché de Goma, imputée aux rebelles, a fait trente morts, a annoncé mercredi le gouverneur.\n\n"
        "Des hommes armés ont ouvert le feu lundi soir sur la foule.",
        "2022-09-12",
    ),
    "a background told first is no lead": (
        "Une nuit d'émeutes a secoué le pays, déclenchée par une attaque le 3 septembre à Goma.\n\n"
        "A Bukavu, des policiers ont été blessés lundi. Quatre cents personnes ont été interpellées.",
        "2022-09-12",
    ),
}  # fmt: skip


# a sentence on a war, and the days of its only war
WARS = {
    "a length before the end": (
        "Un cessez-le-feu négocié début novembre 2020 a mis fin à un conflit de près de deux mois au Haut-Karabakh qui a fait 6.500 morts.",
        "2020-09-01..2020-11-10",
    ),
    "a length and the last day": (
        "Une guerre de six semaines, achevée le 10 novembre 2020, avait fait plus de 6.000 morts au Haut-Karabakh.",
        "2020-09-29..2020-11-10",
    ),
    "a length and the first day": (
        "La guerre de 44 jours déclenchée le 27 septembre 2020 au Haut-Karabakh a fait 6.500 morts.",
        "2020-09-27..2020-11-10",
    ),
    "a length within the year": (
        "Une guerre de six semaines en 2020 au Haut-Karabakh a fait 6.500 morts.",
        "2020-01-01..2020-12-31",
    ),
    "a length of talks": (
        "La guerre de 2008 en Géorgie a fait 500 morts, et trois mois de pourparlers y ont mis fin.",
        "2008-01-01..2008-12-31",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "days"), WARS.values(), ids=WARS.keys())
def test_a_war_over_its_length(text: str, days: str, gazetteer: Gazetteer) -> None:
    (war,) = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident) and e.event_type == "war"]
    assert war.when is not None
    assert f"{war.when.start}..{war.when.end}" == days


@pytest.mark.parametrize(("text", "first"), DATED.values(), ids=DATED.keys())
def test_dated(text: str, first: str, gazetteer: Gazetteer) -> None:
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert found, "the text must tell of something"
    assert found[-1].when is not None
    assert str(found[-1].when.start) == first


# text, first and last day of its last incident
BETWEEN = {
    "talks of no day": (
        "Un obus a tué deux bergers lundi à Goma.\n\nLe gouverneur négocie avec les rebelles.",
        "2022-09-12",
        "2022-09-14",
    ),
    "a march of no day, under a lead that tells of an earlier one": (
        "Des milliers de personnes ont défilé lundi à Athènes après la collision de Larissa, qui a fait 57 morts le 5 septembre.\n\nDes étudiants manifestent à Patras.",
        "2022-09-12",
        "2022-09-14",
    ),
    "an item of its own": (
        "Donetsk\n- Bakhmout : une frappe le 9 septembre, deux morts.\n- Sloviansk : un mort dans un pilonnage.",
        "2022-09-09",
        "2022-09-14",
    ),
    "talks of their own day": (
        "Un obus a tué deux bergers lundi à Goma.\n\nLe gouverneur a rencontré mardi les rebelles.",
        "2022-09-13",
        "2022-09-13",
    ),
    "talks, long after the only day": (
        "Un obus a tué deux bergers le 3 mars à Goma.\n\nLe gouverneur négocie avec les rebelles.",
        "2022-09-14",
        "2022-09-14",
    ),
    "talks that go on now": ("Le gouverneur de Goma négocie avec les rebelles.", "2022-09-14", "2022-09-14"),
}


@pytest.mark.parametrize(("text", "first", "last"), BETWEEN.values(), ids=BETWEEN.keys())
def test_an_act_of_no_day_lies_between_what_is_told_and_publication(
    text: str, first: str, last: str, gazetteer: Gazetteer
) -> None:
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)][-1]
    assert found.when is not None
    assert (str(found.when.start), str(found.when.end)) == (first, last)
    assert ("implied_day" in found.doubts) == ("day in clause" not in found.rules)


@pytest.mark.parametrize("before", ["5000 ans", "99999 mois", "999999 jours", "9" * 5_000 + " jours"])
def test_what_lies_outside_the_calendar_costs_no_article(before: str, gazetteer: Gazetteer) -> None:
    text = f"Mardi, {before} après une attaque à Goma, le calme règne."
    (attack,) = code(Article("a", PUBLISHED, text), gazetteer)
    assert attack.event_type == "other_attack"
    assert attack.when is None or attack.when.start == date(2022, 9, 13)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("La Russie a envahi l'Ukraine le 24 février 2022.", "2022-02-24"),
        (
            "Plus d'un million de personnes ont fui les combats à Goma depuis la reprise de la rébellion, fin 2021.",
            "2022-09-14",
        ),
        ("La guerre, qui a éclaté en avril 2020, a fait 15.000 morts au Soudan.", "2022-09-14"),
        ("Depuis sa fondation en 2003, la secte a tué des centaines de fidèles au Kenya.", "2022-09-14"),
        ("Les maquisards ont fait 700 morts au Tchad depuis le début de leur rébellion en 2016.", "2022-09-14"),
        ("Les frappes, lancées le 5 septembre, ont fait au moins 224 morts à Goma.", "2022-09-14"),
        (
            "Plus de 1.000 personnes ont été tuées en Birmanie depuis le coup d'Etat, en février 2021, des généraux.",
            "2022-09-14",
        ),
        ("La guerre, qui avait éclaté en avril 2020, avait fait 15.000 morts au Soudan.", "2020-04-30"),
        ("L'attaque, lancée lundi, a fait douze morts à Goma.", "2022-09-12"),
        ("Des roquettes ont été tirées sur Goma depuis la rive du lac lundi.", "2022-09-12"),
    ],
)
def test_what_goes_on_lasts_until_now(gazetteer: Gazetteer, text: str, last: str) -> None:
    first = next(e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident))
    assert first.when is not None
    assert str(first.when.end) == last


@pytest.mark.parametrize(
    "text",
    [
        "Deux bergers ont été tués lundi à Djibo. Le bourg a été pillé plusieurs fois par des gangs.",
        "Deux bergers ont été tués lundi à Djibo. La ville avait déjà été bombardée à maintes reprises.",
    ],
)
def test_what_was_struck_again_and_again_was_so_on_no_single_day(gazetteer: Gazetteer, text: str) -> None:
    last = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)][-1]
    assert last.when is not None
    assert (last.when.start, last.when.end) == (None, PUBLISHED)


@pytest.mark.parametrize(
    "text",
    [
        "Un raid a visé Rafah mardi. Plus de 9.000 civils ont été tués à Gaza depuis le début de la guerre.",
        "Une mine a sauté mardi. Depuis le début de l'offensive, 300 soldats ont été tués à Goma, a dit l'armée.",
        "Un village a été pris mardi. Neuf cents villageois ont péri depuis le début des hostilités à Goma.",
    ],
)
def test_what_is_counted_since_the_outset_has_no_first_day(gazetteer: Gazetteer, text: str) -> None:
    last = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)][-1]
    assert last.event_type == "casualties_report"
    assert last.when is not None
    assert (last.when.start, last.when.end) == (None, PUBLISHED)


def test_a_minaret_hit_since_the_outset_falls_today(gazetteer: Gazetteer) -> None:
    text = "Le minaret, atteint par des éclats depuis le début du siège, s'est écroulé mardi à Goma."
    last = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)][-1]
    assert last.when is not None
    assert str(last.when.start) == "2022-09-13"


def test_a_trial_is_held_on_its_own_day_and_not_on_that_of_the_arrest(gazetteer: Gazetteer) -> None:
    text = "Le procès du chauffeur arrêté le 3 mai à Millas s'est ouvert lundi à Marseille."
    (trial,) = (
        e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident) and e.event_type == "other"
    )
    assert trial.when is not None
    assert trial.when.start == date(2022, 9, 12)
