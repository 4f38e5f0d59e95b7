"""Names of places are found where they stand, and what only looks like one is not."""

import itertools
from datetime import date

import pytest

from geo.model import Article, Toponym
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from tests.tagged import parse

pytestmark = pytest.mark.filterwarnings("error")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture(scope="module")
def csv_alone() -> Gazetteer:
    return Gazetteer.load(world=False)


def found(text: str, gazetteer: Gazetteer) -> list[Toponym]:
    return find_toponyms(Article("a", date(2024, 5, 14), text), gazetteer)


FOUND = {
    "departments of three letters": "Un feu dans le <place id=var>Var</place>, un autre dans le <place id=lot>Lot</place> et à l'aube un troisième dans l'<place id=aube>Aube</place>.",
    "a name that begins with pas": "Une crue dans le <place id=pas-de-calais>Pas-de-Calais</place>, pas de victime.",
    "a river and a park only with their nouns": "Trois migrants se sont noyés dans la <place id=sava-river>rivière Save</place>, deux gardes ont été tués dans le <place id=lomami-national-park>parc national de la Lomami</place>.",
    "a name of two words that is no gulf": "Deux campings du <place id=gulf-of-saint-tropez>golfe de Saint-Tropez</place> sur la <place id=french-riviera>Côte d'Azur</place>.",
    "an article in the preposition before what is a first name": "Un homme tué au <place id=le-robert>Robert</place>, en <place id=martinique>Martinique</place>, dit Robert Martin.",
    "a commune called like a man": "Des orpailleurs arrêtés dans la <place id=saul-commune>commune de Saül</place>, en <place id=french-guiana>Guyane</place>, dit Saül Martin.",
    "a plural article in the preposition": "Un policier blessé en <place id=haiti>Haïti</place>, aux <place id=les-cayes>Cayes</place>.",
    "a seat of power called like a suburb": "Un dîner à la <place id=washington>Maison Blanche</place>, un autre à <place id=paris>Paris</place>.",
    "what is of a people lies in no east": "La <place id=north-macedonia>Macédoine</place> est grecque, dit la foule; des tirs dans l'<place id=eastern-democratic-republic-of-the-congo>est congolais</place>.",
    "another station behind a hyphen": "Un blessé en gare de Lyon-Zzaville, un autre à la <place id=gare-de-lyon>gare de Lyon</place>.",
    "a seat of power": "Un accord signé au <place id=moscow>Kremlin</place>, un dîner à l'<place id=paris>Elysée</place>.",
    "a meeting at the head": "Réunion de crise à <place id=paris>Paris</place>, puis à <place id=reunion>La Réunion</place>.",
    "lower case, the country told": "En <place id=democratic-republic-of-the-congo>RDC</place>, deux morts hier a <place id=bukavu>bukavu</place>, "
    "calme pres de <place id=bunia>bunia</place>, reunion avec l'artiste a canton.",
    "elision": "Les combats d'<place id=avdiivka>Avdiïvka</place> inquiètent l’<place id=ukraine>Ukraine</place>.",
    "hyphen": "Au <place id=nagorno-karabakh>Haut-Karabakh</place> et à <place id=port-au-prince>Port-au-Prince</place>.",
    "no-break space": "À <place id=khan-yunis>Khan\u202fYounès</place> et à <place id=new-york>New\u00a0York</place>.",
    "line break": "Une trêve dans la <place id=gaza-strip>bande\nde Gaza</place>.",
    "capitals": "<place id=yerevan>EREVAN</place> : calme à <place id=goris>GORIS</place>.",
    "no accents": "A <place id=gonaives>Gonaives</place>, au <place id=yemen>Yemen</place>, aux <place id=united-states>Etats-Unis</place>.",
    "a country called as a man is": "Au <place id=el-salvador>Salvador</place>, dix morts; le président a salué Salvador Allende.",
    "longest": "En <place id=papua-new-guinea>Papouasie-Nouvelle-Guinée</place> et au <place id=south-sudan>Soudan du Sud</place>.",
    "lower-case head": "Un cargo en <place id=red-sea>mer Rouge</place>, près du <place id=lake-chad>lac Tchad</place>.",
    "a facility with a name of its own": "A la sortie de la mosquée Zamali de <place id=zahedan>Zahedan</place>.",
    "short name after a facility": "Un obus sur un marché de <place id=gao>Gao</place>.",
    "a title over its text": "<place id=odesa>Odessa</place>\nDes drones ont touché le port.",
    "acronym": "Le président de la <place id=democratic-republic-of-the-congo>RDC</place>.",
    "press spelling": "À <place id=jermuk>Djermouk</place>, à <place id=shusha>Choucha</place>, à <place id=kherson>Kherson</place>.",
    "unlisted spelling": "Des tirs à <place id=stepanakert>Stépanakerte</place>.",
    "spelt like a place of another country": "En <place id=iraq>Irak</place>, des tirs à Khairallah.",
    "two halves with a hyphen": "Au <place id=burkina-faso>Burkina Faso</place>, le poste de <place id=tin-akoff>Tinn-Akof</place>.",
    "an article in lower case": "Des tirs à <place id=el-obeid>el-Obeid</place> et près d'<place id=al-bab>al-Bab</place>, selon un proche de Bachar al-Assad, d'al-Qaïda et d'al-Jazeera.",
    "what a person is called by": "Le calife Abou Bakr al-Baghdadi s'est fait exploser en <place id=syria>Syrie</place>.",
    "the first half of a name that nobody knows": "Des roquettes sont tombées à Tall al-Zzabour, en <place id=syria>Syrie</place>.",
    "short name in a list": "Les villages de <place id=sotk>Sotk</place>, <place id=kut>Kut</place> et <place id=norabak>Norabak</place>.",
    "border of two": "À la <place id=chad-sudan-border>frontière entre le Tchad et le Soudan</place>.",
    "border by adjectives": "La <place id=iraq-syria-border>frontière irako-syrienne</place> est fermée.",
    "border with": "En <place id=ukraine>Ukraine</place>, à la <place id=russia-ukraine-border>frontière avec la Russie</place>.",
    "border by adjective": "Au <place id=lebanon>Liban</place>, près de la <place id=israel-lebanon-border>frontière israélienne</place>.",
    "two countries": "Le <place id=rwanda>Rwanda</place> et la <place id=democratic-republic-of-the-congo>RDC</place> s'accusent. "
    "Tirs à la <place id=democratic-republic-of-the-congo-rwanda-border>frontière entre les deux pays</place>.",
    "territory": "Des chars en <place id=armenia>territoire arménien</place>.",
    "capital by demonym": "Une explosion dans la <place id=khartoum>capitale soudanaise</place>.",
    "behind a preposition at the head": "A <place id=the-hague>La Haye</place>, le tribunal a tranché.",
    "an area by its name alone": "Dans l'État malaisien de <place id=sabah>Sabah</place> et l'Etat de <place id=plateau-state>Plateau</place>. Le plateau de Sabah est long.",
    "a mountain by its name alone": "Une mine dans le massif du <place id=mount-semmama>Sammama</place>, des combats à Sammama.",
    "another side": "La <place id=nord-region>région du Nord</place> n'est pas la région du Nord-Est.",
    "a region of another country called after a side": "Au <place id=mali>Mali</place>, dans la région du Nord.",
    "an article that the gazetteer leaves out": "Un raid sur <place id=fuqaha>Al-Fouqaha</place>, près d'<place id=hodeida>al-Hodeïda</place>, dit Saïd al-Fouqaha.",
    "a province by its name without accents": "Au <place id=burkina-faso>Burkina Faso</place>, un puits dans la <place id=seno-province>province de Seno</place>.",
    "two words spelt otherwise": "La localité d'<place id=adan-yabaal>Adan Yabal</place>, en <place id=somalia>Somalie</place>.",
    "a university with a name of its own": "Des heurts à l'université Tarbiat de <place id=tehran>Téhéran</place>.",
    "article in the preposition": "Des négociateurs vont au <place id=cairo>Caire</place>, loin du <place id=cape-town>Cap</place>.",
    "a bearing of which only half has a name": "Dans le sud-ouest du <place id=niger>Niger</place> et l'extrême nord du <place id=mali>Mali</place>, puis dans l'<place id=western-niger>ouest du Niger</place>.",
    "part of a country": "Dans l'<place id=eastern-ukraine>est de l'Ukraine</place> et le <place id=northern-mali>nord du Mali</place>, au <place id=northwestern-nigeria>nord-ouest du Nigeria</place>. Il est du <place id=mali>Mali</place>.",
    "word with an article": "Ils ont traversé la <place id=english-channel>Manche</place> et le <place id=persian-gulf>Golfe</place>.",
    "quarters that begin in lower case": "Deux morts dans les <place id=quartiers-nord-de-marseille>quartiers nord de Marseille</place> et <place id=promenade-des-anglais>promenade des Anglais</place>.",
    "lower-case article": "À <place id=el-fasher>el-Facher</place>, le général al-Facher et Omar el-Facher ont quitté <place id=al-bab>al-Bab</place>.",
    "slip": "En <place id=armenia>Arménie</place>, des tirs à <place id=vardenis>Vardneis</place> et au <place id=nagorno-karabakh>Narogno-Karabakh</place>.",
    "village and day in brackets": "Un élu a été assassiné (<place id=noanama>Noanamá</place>, 3 février) dans le <place id=choco>Choco</place>.",
    "village before its dead in brackets": "<place id=aygepar>Aygepar</place> (3 mai, 14 morts).",
    "village that empties": "<place id=aygepar>Aygepar</place> se vide.",
    "quarter by its bare name": "Un homme a été tué au quartier <place id=muea>Muea</place>.",
    "a department in brackets": "Un mort à <place id=lyon>Lyon</place> (<place id=lot>Lot</place>), un blessé à <place id=lille>Lille</place> (<place id=landes>Landes</place>), lot perdu.",
    "a state without its noun": "Des tirs dans le <place id=kachin-state>Kachin</place>, en <place id=myanmar>Birmanie</place> ; l'armée de Kachin Lwin se tait.",
    "those whom a blast at a university killed": "Trois tués dans un attentat à l'université de <place id=karachi>Karachi</place>, dit un professeur à l'université de Pretoria.",
    "word that is a town": "La mairie de <place id=nice>Nice</place> et le port de <place id=brest>Brest</place>.",
}  # fmt: skip


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND.keys())
def test_a_place_is_found_where_it_stands(tagged: str, csv_alone: Gazetteer) -> None:
    text, tags = parse(tagged)
    assert [(t.span, t.candidates[0].id) for t in found(text, csv_alone)] == [(tag.span, tag["id"]) for tag in tags]


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton est venue.", "Le Washington Post le dit.", "Martuni Sargsyan a été élu.", "M. Berlin a parlé.",
        "L'écrivain Jack London est mort.", "Le général Lyon commande.", "Nice victoire, et Tours complets.", "Sens interdit.",
        "Les Arméniens et les Soudanais.", "un verre de champagne, une assiette en porcelaine, la chine des brocanteurs",
        "L'équipe de France a gagné.", "Les Bulls de Chicago ont perdu.", "Paris Match titre.", "le jura, le niger, la jordanie en minuscules",
        "Gareth Bale a marqué.", "Interrogé sur France 24 et Europe 1.", "La Croix-Rouge est là.", "Prise d'Al-Zoumrah.", "Grenade à la main, il avance. Canton isolé. Unité nationale.", "Vous avez dit que. Van, si tu veux.",
        "L'Agence France Presse, Radio France Internationale et Chine nouvelle l'ont annoncé.",
        "Les frappes de Tsahal, une attaque de Fano et les mercenaires de Wagner.",
        "L'ouragan très violent Milton faiblit. À terre, Milton a arraché des toits.", "Un homme a été abattu à San Martín de Turumbán.", "Deux morts à Cherry Tree Lane.",
    ],
    ids=lambda text: text[:25],
)  # fmt: skip
def test_what_only_looks_like_a_place_is_not_found(text: str, gazetteer: Gazetteer) -> None:
    assert [text[t.span.start : t.span.end] for t in found(text, gazetteer)] == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Une explosion à Bafoussam a tué dix personnes.", ["Bafoussam"]),
        ("Des combats à Metz, Nancy et Toul.", ["Metz", "Nancy", "Toul"]),
        ("Une explosion à San Juan de Porto Rico a tué dix personnes.", ["San Juan", "Porto Rico"]),
        ("Après le cyclone Mayotte attend de l'eau.", ["Mayotte"]),
        ("La cour de Coblence a tranché, celle de Palerme aussi ; la cour de Khalil attend.", ["Coblence", "Palerme"]),
        ("Le feu à Bordes-sur-Zzyr, à Bordes et à Chiúre-sede.", ["Bordes", "Chiúre"]),
        ("La Guadeloupe attend. Aux Abymes, l'aéroport est fermé.", ["Guadeloupe", "Abymes"]),
        (
            "La France est bloquée.\n17 h. Narbonne : le péage n'est plus.\nVendredi. Béthune : calme.",
            ["France", "Narbonne", "Béthune"],
        ),
        ("À Gao et à Kidal, au Mali, l'armée malienne se tait. Et puis il y eut Bounti.", ["Gao", "Kidal", "Mali", "Bounti"]),
        (
            "Des tirs à Blantyre, au Malawi. Le Malawi a fermé la route de Zomba. Chikwawa n'est joignable que par les airs.",
            ["Blantyre", "Malawi", "Malawi", "Zomba", "Chikwawa"],
        ),
        (
            "Des tirs à Blantyre, au Malawi. Le Malawi a fermé la route de Zomba. Chikwawa a déclaré forfait.",
            ["Blantyre", "Malawi", "Malawi", "Zomba"],
        ),
        ("Des tirs à Blantyre, au Malawi. Trente personnes ont fui.", ["Blantyre", "Malawi"]),
        ("Il a atterri à Leh. LEH, c'est tout.", ["Leh"]),
        ("OWO (Nigeria) - Rien. Les morts d'Owo attendent.", ["OWO", "Nigeria", "Owo"]),
        ("OWO, NON (Nigeria).", ["Nigeria"]),
        ("En Syrie, la prise de Maarat al-Noumane. Rien à Maarat al-Zzor.", ["Syrie", "Maarat al-Noumane"]),
        ("Au Soudan du Sud, à Juba, les crues du Juba.", ["Soudan du Sud", "Juba"]),
        ("Une chute à l'entrée de Vic-sur-Cère, après le départ d'Évaux-les-Bains.", ["Vic-sur-Cère", "Évaux-les-Bains"]),
        ("Au Pakistan, un policier est mort à Chikarpour.", ["Pakistan", "Chikarpour"]),
        ("Au Japon, un policier est mort à Chikarpour.", ["Japon"]),
        ("Aarau (Suisse), 3 mai - Rien.", ["Aarau", "Suisse"]),
        (
            "MOGADISCIO - Les forces somaliennes cherchent un cargo mouillé devant Eyl, au Puntland.",
            ["MOGADISCIO", "Eyl", "Puntland"],
        ),
        ("Des émeutes à Port Moresby et Lae.", ["Port Moresby", "Lae"]),
        ("Le poste de police de Zella, oasis de Libye, a été pris, disent Libyens et sources libyennes.", ["Zella", "Libye"]),
        ("Sur la route Bouar Garoua-Boulaï, en Centrafrique.", ["Bouar", "Garoua-Boulaï", "Centrafrique"]),
        ("Les Français de Red Hot Mix, en France, à Paris, avec Gap Martin.", ["France", "Paris"]),
        ("Le ministre Pignon et le député Mark ont voté.", []),
        ("À la fin, la Défense et le Conseil ont dit non. Seul le Parlement a voté.", []),
        ("Face à Paul Pender, il perd. Pender est battu.", []),
        (
            "L'axe Komanda-Luna est coupé. Aru est calme. Trois civils sont morts sur le tronçon Bunia–Mambasa, en Ituri.",
            ["Komanda", "Luna", "Bunia", "Mambasa", "Ituri"],
        ),
        ("Vol UNHAS Bunia-Aru annulé. La rencontre de Bunia se tiendra jeudi en RDC.", ["Bunia", "RDC"]),
        ("Plus de 100.000 Arméniens du Haut-Karabakh ont fui ; les Canadiens de Montréal ont gagné.", ["Haut-Karabakh"]),
        (
            "La pluie a tué à Kochi, dans le Kerala. Une coulée a enseveli 70 cueilleuses dans l'Idukki.",
            ["Kochi", "Kerala", "Idukki"],
        ),
        ("À Uvira, en RDC, 600 hommes sont entrés lundi par Kiliba.", ["Uvira", "RDC", "Kiliba"]),
        ("Aux Philippines, deux bateaux sont entrés en collision en rade de Cebu.", ["Philippines", "Cebu"]),
    ],
    ids=[
        "after a preposition",
        "in a list",
        "a saint's town in a country",
        "a storm is not called after a whole country",
        "another spelling of a large town",
        "what goes on behind a hyphen",
        "an article that is no part of the name, and one in the preposition",
        "behind the hour and the day of an entry",
        "a village of the csv, far from the towns of its country",
        "by itself, beside others of its country",
        "by itself, as a person acts",
        "a word at the head of a sentence",
        "three letters",
        "three letters in a dateline",
        "three letters in capitals, in none",
        "an article within",
        "a river",
        "names of three words",
        "romanisation",
        "romanisation elsewhere",
        "dateline",
        "beside a region of its country",
        "three letters in a list",
        "a thing in the country of the text",
        "two ends of a road",
        "names of bands and persons",
        "after a title",
        "bodies",
        "person again",
        "both ends of every road",
        "no first name, but a body in capitals",
        "a people, and a team",
        "behind an article",
        "the way through",
        "City left out",
    ],
)
def test_the_world_beyond_needs_evidence(text: str, names: list[str], gazetteer: Gazetteer) -> None:
    assert [text[t.span.start : t.span.end] for t in found(text, gazetteer)] == names


def test_a_village_that_nobody_knows_is_found_and_left_open(gazetteer: Gazetteer) -> None:
    (toponym,) = found("Trois morts dans le village de Bzorgoune.", gazetteer)
    assert (toponym.rule, toponym.candidates) == ("unknown", ())


def test_a_village_of_several_names_is_not_the_one_that_has_the_first(gazetteer: Gazetteer) -> None:
    (toponym,) = found("Des obus sont tombés près du village de Kani Balav.", gazetteer)
    assert (toponym.rule, toponym.candidates, len(toponym.span)) == ("unknown", (), len("Kani Balav"))


def test_a_slip_is_guessed_only_in_a_country_of_the_article(csv_alone: Gazetteer) -> None:
    assert found("Des tirs à Vardneis, au Pérou.", csv_alone)[0].candidates[0].id == "peru"


def test_spans_are_in_order_inside_the_text_and_apart(gazetteer: Gazetteer) -> None:
    text = "GOMA (RDC) : à la frontière entre l'Ouganda et la RDC, à Bunagana, Kinshasa et Kampala… " * 3
    spans = [t.span for t in found(text, gazetteer)]
    assert spans == sorted(spans)
    assert all(one.end <= two.start for one, two in itertools.pairwise(spans))
    assert spans[-1].end <= len(text)
