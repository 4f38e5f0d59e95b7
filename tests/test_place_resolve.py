"""Which place is meant, what it is to the sentence, and how exact that is."""

from dataclasses import replace
from datetime import date

import pytest

from geo.model import Article, Where
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.parts import part_of
from geo.place.resolve import resolve_toponyms
from tests.tagged import parse


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load(world=False)


def resolved(text: str, gazetteer: Gazetteer) -> list[Where | None]:
    article = Article("a", date(2024, 5, 14), text)
    return resolve_toponyms(article, find_toponyms(article, gazetteer), gazetteer)


ROLES = {
    "two adjectives of a side": "Un pont a sauté dans le nord montagneux kurde de l'<place id=northern-iraq role=scene prec=4 rule=part-of>Irak</place>.",
    "an extreme side": "Un pont a sauté dans l'extrême nord du <place id=northern-cameroon role=scene prec=4 rule=part-of>Cameroun</place>.",
    "a city with its suburbs": "Une rixe dans le grand <place id=baghdad role=scene prec=1 rule=in>Bagdad</place>.",
    "a part of what an area holds": "Une rixe dans une zone rurale de la ville de <place id=goma role=scene prec=1 rule=in>Goma</place>.",
    "where one goes": 'L\'émissaire s\'est rendu mercredi à <place id=stepanakert role=scene prec=1 rule=in>Stepanakert</place>.',
    "an agreement made there": 'Ils ont signé un accord de paix, à <place id=kabul role=scene prec=1 rule=in>Kaboul</place>.',
    "the faithful": 'Une messe devant 150.000 fidèles à <place id=beirut role=scene prec=1 rule=in>Beyrouth</place>.',
    "a train that stood there": 'Une frappe contre un train de voyageurs à <place id=chostka role=scene prec=1 rule=in>Chostka</place>.',
    "in a camp": 'Une rixe dans le camp d\'<place id=al-hol role=scene prec=1 rule=in>al-Hol</place>.',
    "in a town": "Deux morts à <place id=goma role=scene prec=1>Goma</place>.",
    "in a country": "Des heurts en <place id=haiti role=scene prec=6>Haïti</place> et au <place id=mali role=scene prec=6>Mali</place>.",
    "near": "Un camp près de <place id=goma role=scene prec=2>Goma</place>.",
    "north of": "Des tirs au nord de <place id=goris role=scene prec=2>Goris</place>.",
    "distance": "Un village à 20 km au sud de <place id=goris role=about prec=2>Goris</place>.",
    "part of a country": "Une frappe dans l'<place id=eastern-ukraine role=scene prec=4>est de l'Ukraine</place> et dans le nord du <place id=northern-paraguay role=scene prec=4>Paraguay</place>.",
    "part of a country by its people": "Une embuscade dans le <place id=northern-mali role=scene prec=4>nord malien</place>.",
    "measured in front of": "Un cargo au mouillage devant <place id=novorossiysk role=scene prec=2>Novorossiïsk</place>.",
    "along a road": "Une mine sur la route reliant <place id=bunia role=scene prec=2>Bunia</place> à Zzybo.",
    "envoys who meet": "Les ambassadeurs se sont concertés mardi à <place id=brussels role=scene prec=1>Bruxelles</place>.",
    "an embassy stands in a town": "Des proches devant l'ambassade du <place id=belarus role=about prec=6>Bélarus</place> à <place id=warsaw role=scene prec=1>Varsovie</place>.",
    "participle of a headline": "<place id=kharkiv role=scene prec=1>Kharkiv</place> bombardée.",
    "fled on a day": "Des milliers de civils ont fui mardi <place id=goma role=origin prec=1>Goma</place>.",
    "come on a day": "Des chars venaient de <place id=goma role=origin prec=1>Goma</place>, d'autres, arrivés dans la nuit de <place id=bukavu role=origin prec=1>Bukavu</place>, étaient montés alors de <place id=goris role=origin prec=1>Goris</place>.",
    "who arrives": "L'afflux de 4.000 personnes d'<place id=el-fasher role=origin prec=1>El-Facher</place> continue.",
    "nationals evacuated": "L'armée a évacué lundi ses ressortissants du <place id=chad role=origin prec=6>Tchad</place>.",
    "a town that was reached": "Des familles ont gagné mardi <place id=goma role=destination prec=1>Goma</place>.",
    "a border that was crossed": "13.000 réfugiés ont franchi la frontière du <place id=chad role=destination prec=6>Tchad</place>.",
    "by way of": "Ils sont rentrés via <place id=goma role=scene prec=1>Goma</place>.",
    "a country that comes out of a war": "L'<place id=angola role=scene prec=6>Angola</place> sort de 27 ans d'une guerre civile.",
    "a body of liberation": "Le Mouvement populaire de libération du <place id=sudan role=about prec=6 rule=body-of>Soudan</place> nie.",
    "a storm has a name": "Le cyclone Goma et la tempête tropicale Bamako faiblissent. Goma s'éloigne.",
    "a province without its water": "La <place id=odesa-oblast role=scene prec=4 rule=passive>région d'Odessa</place> est privée d'électricité.",
    "who acts behind a place": "Après des heurts à <place id=beirut role=scene prec=1 rule=event-of>Beyrouth</place>, <place id=moscow role=about prec=1 rule=metonym>Moscou</place> avait envoyé un émissaire.",
    "held in a capital": "Des rassemblements ont eu lieu à <place id=moscow role=scene prec=1>Moscou</place>.",
    "at the side of": "Ils se sont battus aux côtés de <place id=bamako role=about prec=1>Bamako</place>.",
    "on a river": "Les silos d'<place id=izmail role=scene prec=1>Izmaïl</place>, sur le <place id=danube role=about prec=5>Danube</place>, ont brûlé.",
    "fallen back on": "Ils se sont repliés lundi sur <place id=goris role=destination prec=1>Goris</place>.",
    "their border": "L'<place id=armenia role=about prec=6>Arménie</place> et l'<place id=azerbaijan role=about prec=6>Azerbaïdjan</place> se battent sur leur <place id=armenia-azerbaijan-border role=scene prec=5>frontière contestée</place>.",
    "object": "L'armée a bombardé <place id=goris role=scene prec=1>Goris</place>, <place id=sotk role=scene prec=1>Sotk</place> et "
    "<place id=jermuk role=scene prec=1>Jermuk</place>.",
    "passive": "<place id=kharkiv role=scene prec=1>Kharkiv</place> a été bombardée.",
    "list and passive": "<place id=ganja role=scene prec=1>Gandja</place> et <place id=barda role=scene prec=1>Barda</place> ont été frappées.",
    "active": "<place id=moscow role=about prec=1 rule=metonym>Moscou</place> a bombardé <place id=kyiv role=scene prec=1>Kiev</place>.",
    "led to": "La défaite a conduit <place id=yerevan role=about prec=1>Erevan</place> à céder des terres.",
    "denied": "<place id=goris role=about prec=1>Goris</place> n'a pas été visée.",
    "districts": "Les districts d'<place id=aghdam-district role=scene prec=3>Aghdam</place>, de <place id=kalbajar-district role=scene prec=3>Kelbadjar</place> "
    "et de <place id=lachin-district role=scene prec=3>Latchin</place> ont été rétrocédés.",
    "route": "La route reliant <place id=goris role=about prec=1>Goris</place> à <place id=stepanakert role=about prec=1>Stepanakert</place>.",
    "the way of a train": "Un train reliant <place id=abuja role=about prec=1>Abuja</place> à <place id=kaduna role=about prec=1>Kaduna</place> a été attaqué.",
    "dated dateline": "<place id=port-au-prince role=about prec=1 rule=dateline>Port-au-Prince</place>, le 3 mars. Calme.",
    "object with a day": "Un séisme a secoué jeudi soir la province de <place id=idlib-governorate role=scene prec=4>Idlib</place>.",
    "sanctions": "Des sanctions frappant <place id=moscow role=about prec=1 rule=metonym>Moscou</place> et visant l'<place id=iran role=about prec=6>Iran</place>.",
    "lost by": "Une guerre perdue par l'<place id=armenia role=about prec=6>Arménie</place>.",
    "against": "Des tirs ont été lancés contre la <place id=odesa-oblast role=scene prec=4>région d'Odessa</place>.",
    "appointment": "Ils se sont donné rendez-vous le 22 avril à <place id=washington role=scene prec=1>Washington</place>.",
    "taken before": "<place id=khartoum role=scene prec=1>Khartoum</place>, reconquise en mars, manque de tout.",
    "in the hands of": "<place id=saraqib role=scene prec=1>Saraqeb</place> est aux mains des alliés de <place id=damascus role=about prec=1>Damas</place>.",
    "cut off": "<place id=kharkiv role=scene prec=1>Kharkiv</place> est isolée depuis lundi.",
    "a town that acts": "<place id=goris role=scene prec=1 rule=host>Goris</place> a défilé samedi.",
    "a government that acts": "<place id=moscow role=about prec=1 rule=metonym>Moscou</place> a fermé son ambassade.",
    "a host": "<place id=nairobi role=scene prec=1 rule=host>Nairobi</place> doit recevoir mardi les chefs des groupes armés.",
    "an ambassador called in": "<place id=moscow role=scene prec=1 rule=host>Moscou</place> a convoqué l'ambassadeur.",
    "who receives goods": "<place id=moscow role=about prec=1 rule=metonym>Moscou</place> a reçu des céréales.",
    "received in": "Le général était reçu lundi à <place id=islamabad role=scene prec=1>Islamabad</place>.",
    "ceded to": "La ville a été cédée à <place id=islamabad role=about prec=1>Islamabad</place>.",
    "visited": "La ministre doit visiter <place id=goma role=scene prec=1>Goma</place>.",
    "inside a university": "Deux étudiants blessés dans l'université de <place id=karachi role=scene prec=1>Karachi</place>.",
    "professor at a university": "Le conflit durera, estime un professeur à l'université de Karachi.",
    "facility and passive": "Une raffinerie de <place id=saratov role=scene prec=1>Saratov</place> a été touchée.",
    "a village that is placed roughly": "Une embuscade a fait onze morts à <place id=nondin role=scene prec=2>Nondin</place>.",
    "fired at": "Des roquettes ont été tirées vers <place id=sderot role=scene prec=1>Sdérot</place>.",
    "missiles against": "Il a lancé des missiles contre <place id=israel role=scene prec=6>Israël</place>.",
    "fled to": "Des familles ont fui les tirs, puis sont parties vers <place id=sennar role=destination prec=1>Sennar</place>.",
    "strait": "Au sud du <place id=kerch-strait role=scene prec=5>détroit de Kertch</place>.",
    "after a full stop": "Calme en <place id=yellow-sea role=scene prec=5>mer Jaune</place>. <place id=seoul role=about prec=1 rule=metonym>Séoul</place> proteste.",
    "event of": "La bataille de <place id=bakhmut role=scene prec=1>Bakhmout</place> dure.",
    "facility": "Un obus a touché un marché d'<place id=omdurman role=scene prec=1>Omdourman</place>.",
    "village of": "Des tirs contre les positions à <place id=jermuk role=scene prec=1>Jermuk</place> et du village de <place id=sotk role=scene prec=1>Sotk</place>.",
    "flight": "Ils arrivent en provenance de <place id=gaza role=origin prec=1>Gaza</place> et fuient vers <place id=rafah role=destination prec=1>Rafah</place>.",
    "district": "Dans les districts de <place id=kalbajar-district role=scene prec=3>Kalbajar</place> et <place id=lachin-district role=scene prec=3>Latchin</place>.",
    "oblast": "Dans la <place id=sumy-oblast role=scene prec=4>région de Soumy</place>.",
    "oblasts": "Dans les régions de <place id=sumy-oblast role=scene prec=4>Soumy</place> et de <place id=kharkiv-oblast role=scene prec=4>Kharkiv</place>.",
    "lake and sea": "Près du <place id=lake-sevan role=scene prec=5>lac Sevan</place>, en <place id=black-sea role=scene prec=5>mer Noire</place>.",
    "border": "Des tirs à la <place id=armenia-azerbaijan-border role=scene prec=5>frontière entre l'Arménie et l'Azerbaïdjan</place>.",
    "container": "Frappe sur <place id=el-fasher role=scene prec=1>El-Facher</place>, dans le <place id=north-darfur role=about prec=4>Darfour-Nord</place>.",
    "country of a dateline": "<place id=goma role=about prec=1 rule=dateline>GOMA</place>, <place id=democratic-republic-of-the-congo role=about prec=6 rule=dateline>RDC</place> (AP) – Calme.",
    "dateline": "<place id=goma role=about prec=1 rule=dateline>GOMA</place> : calme.",
    "talk on": "Le différend sur le <place id=nagorno-karabakh role=about prec=4>Haut-Karabakh</place> dure.",
    "ambassador": "L'ambassadeur de <place id=turkey role=about prec=6>Turquie</place> à <place id=paris role=about prec=1>Paris</place> part.",
    "subject": "<place id=baku role=about prec=1 rule=metonym>Bakou</place> accuse <place id=yerevan role=about prec=1 rule=metonym>Erevan</place>.",
    "said": "<place id=moscow role=about prec=1 rule=metonym>Moscou</place> a déclaré ; pas à <place id=moscow role=scene prec=1>Moscou</place>.",
    "talks between": "Les pourparlers entre <place id=kyiv role=about prec=1 rule=metonym>Kiev</place> et <place id=moscow role=about prec=1 rule=metonym>Moscou</place>.",
    "given to": "Il refuse de céder des terres à <place id=baku role=about prec=1 rule=metonym-given>Bakou</place>.",
    "given to a country": "Il a demandé de l'aide à la <place id=russia role=about prec=6>Russie</place> et à l'<place id=iran role=about prec=6>Iran</place>.",
    "facing": "Face à <place id=tehran role=about prec=1>Téhéran</place>, il cède.",
    "territory": "Des chars en <place id=armenia role=scene prec=6>territoire arménien</place>.",
}  # fmt: skip


@pytest.mark.parametrize("tagged", ROLES.values(), ids=ROLES.keys())
def test_the_words_before_a_name_give_its_role(tagged: str, gazetteer: Gazetteer) -> None:
    text, tags = parse(tagged)
    wheres = [where for where in resolved(text, gazetteer) if where]
    assert [(w.evidence.span, w.place.id, w.role, w.where_prec) for w in wheres] == [
        (tag.span, tag["id"], tag["role"], int(tag["prec"])) for tag in tags
    ]
    for where, tag in zip(wheres, tags, strict=True):
        assert tag.get("rule") in (None, where.evidence.rule)


@pytest.mark.parametrize(
    ("text", "place_id"),
    [
        ("Au Liban, des tirs à Tripoli.", "tripoli-lebanon"),
        ("En Libye, des tirs à Tripoli.", "tripoli"),
        ("Kinshasa et Goma : le Congo accuse le Rwanda.", "democratic-republic-of-the-congo"),
        ("Brazzaville : le Congo vote.", "republic-of-the-congo"),
        ("Le Karabakh en deuil : des tirs à Martouni, près de Stepanakert.", "martuni-nagorno-karabakh"),
        ("Des élections à Luxembourg.", "luxembourg"),
        ("Des élections au Luxembourg.", "luxembourg-country"),
        ("LUXEMBOURG, 3 mai (AFP) - Des heurts ont éclaté.", "luxembourg"),
        ("Une bombe a explosé à Panama.", "panama-city"),
        ("Une bombe a explosé au Panama.", "panama"),
        ("Des paysans campent à Guatemala.", "guatemala-city"),
        ("Des tirs à Koweït.", "kuwait-city"),
        ("Le Koweït a fermé sa frontière.", "kuwait"),
    ],
    ids=[
        "Lebanon",
        "Libya",
        "Kinshasa",
        "Brazzaville",
        "Martouni",
        "à",
        "au",
        "dateline",
        "à Panama",
        "au Panama",
        "à Guatemala",
        "à Koweït",
        "le Koweït",
    ],
)
def test_what_else_the_article_names_decides(text: str, place_id: str, gazetteer: Gazetteer) -> None:
    assert place_id in [where.place.id for where in resolved(text, gazetteer) if where]


@pytest.mark.parametrize(
    ("text", "name", "near"),
    [
        ("L'armée ukrainienne a quitté Andriïvka, près de Balaklia.", "Andriïvka", (49.54, 36.63)),
        ("Les combats font rage à Andriïvka, près de Berdiansk, en Ukraine.", "Andriïvka", (47.09, 36.59)),
        ("A Acapulco, au Mexique, la police cherche les tueurs de La Concepción.", "La Concepción", (16.88, -99.65)),
        ("Près de Stepnohirsk et d'Orikhiv, en Ukraine, un assaut a visé Kamianske.", "Kamianske", (47.54, 35.37)),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_the_nearest_of_namesakes_wins(text: str, name: str, near: tuple[float, float]) -> None:
    at = text.index(name)
    (where,) = (w for w in resolved(text, Gazetteer.load()) if w and w.evidence.span.start == at)
    assert (where.place.latitude, where.place.longitude) == pytest.approx(near, abs=0.05)


@pytest.mark.parametrize(
    ("text", "place_id"),
    [
        ("L'armée ukrainienne, les Ukrainiens et Kiev en parlent à New York.", "new-york"),
        ("Près de Toretsk et de Droujba, en Ukraine, les Russes ont pris New York.", "niu-york-ukraine"),
        (
            "Près de Toretsk, en Ukraine, deux morts, a déploré devant l'ONU, à New York, l'ambassadeur.",
            "new-york",
        ),
    ],
    ids=["far from it", "beside it", "where the United Nations sit"],
)
def test_the_small_namesake_of_a_great_city_is_meant_only_where_the_text_is(
    text: str, place_id: str, gazetteer: Gazetteer
) -> None:
    assert place_id in [where.place.id for where in resolved(text, gazetteer) if where]


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("En Bolivie, la police bolivienne a chargé la foule à Santa Cruz.", "Santa Cruz", "santa-cruz-de-la-sierra-gn3904906"),
        ("CAYENNE - En Guyane, une crue a emporté le pont de Saint-Georges.", "Saint-Georges", "saint-georges-gn3380402"),
        ("MANAGUA - Au Nicaragua, un prêtre a été arrêté à Granada.", "Granada", "granada-gn3619136"),
        ("A New Delhi, l'Inde et les Indiens s'en remettent aux pourparlers de Doha.", "Doha", "doha"),
        ("PORT-VILA - Au Vanuatu, une réplique a été ressentie à Mele.", "Mele", None),
        ("NAIROBI - Au Kenya, deux hommes ont été tués à Salama.", "Salama", None),
        (
            "Le Canada et les Canadiens s'inquiètent : à Sainte-Suzanne, à Saint-Benoît et à Cilaos, des maisons sont inondées.",
            "Sainte-Suzanne",
            "sainte-suzanne-gn935248",
        ),
        (
            "ALMATY - Au Kazakhstan, la foule a pris la place de la République. L'armée kazakhe a tiré, dit Astana. Le Kazakhstan brûle.",
            "la place de la République",
            None,
        ),
        ("Des tirs ont visé Verin Shorzha, selon Moscou et Washington.", "Verin Shorzha", "verin-shorzha"),
        ("BEYROUTH - Au Liban, le feu a pris dans le quartier d'Achrafieh.", "quartier d'Achrafieh", "achrafieh"),
        ("CAYENNE - En Guyane, un orpailleur a été tué à Saül, dans la forêt.", "Saül", None),
        (
            "Au Tchad, le président a été blessé près de Mao. À chaque fois, le pouvoir tchadien s'en sort.",
            "Mao",
            "mao-gn2428394",
        ),
        ("Les soldats français quitteront le Tchad d'ici à Noël, a dit N'Djamena. Ils rentreront à Noël.", "Noël.", None),
    ],
    ids=[
        "called without its surname",
        "the csv has another abroad",
        "the csv has another abroad, larger",
        "a village at home, a capital abroad",
        "spelt like a town abroad",
        "a namesake abroad",
        "small towns of one island",
        "a square of many towns",
        "a village that two capitals speak of",
        "a quarter of two cities",
        "a lesser name of a capital",
        "the end of a sentence",
        "a feast",
    ],
)
def test_a_name_stands_in_a_country_of_which_the_text_speaks(text: str, name: str, place_id: str | None) -> None:
    at = text.index(name)
    found = [where.place.id for where in resolved(text, Gazetteer.load()) if where and where.evidence.span.start == at]
    assert found == ([place_id] if place_id else [])


@pytest.mark.parametrize(
    ("text", "place_id"),
    [
        ("L'Azerbaïdjan réclame un passage à travers le Syunik, en Arménie.", "syunik"),
        ("Des milliers d'habitants ont quitté le Vayots Dzor et le Syunik, en Arménie.", "syunik"),
        ("En Ukraine, les ponts sur l'Oskil ont été coupés.", "oskil-river"),
    ],
)
def test_the_article_tells_the_area_or_the_river_from_its_town(text: str, place_id: str) -> None:
    assert place_id in [where.place.id for where in resolved(text, Gazetteer.load()) if where]


def test_none_of_several_namesakes_far_from_all_else_is_a_pin() -> None:
    text = "Au sud de Pokrovsk, de Vouhledar et de Kourakhove, l'armée russe a pris Pokrovka, en Ukraine."
    assert [where is None for where in resolved(text, Gazetteer.load())] == [False, False, False, True, False]


def test_a_suburb_is_no_city_of_another_continent_that_the_article_never_names() -> None:
    text = (
        "A Durban, en Afrique du Sud, les pluies ont fait 350 morts, dont trente-six à Phoenix. Les Sud-Africains pleurent ; "
        "à Pretoria, le gouvernement sud-africain a parlé d'un deuil national. Phoenix a enterré ses morts."
    )
    wheres = resolved(text, Gazetteer.load())
    assert {where.place.country for where in wheres if where} == {"ZA"}
    assert None in wheres


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Le commandement américain pour l'Afrique, basé à Stuttgart, a confirmé que l'armée américaine avait frappé.", "DE"),
        ("Au Mexique, la police mexicaine cherche un baron mexicain arrêté près d'El Paso.", "US"),
        ("Les autorités américaines ont évacué Birmingham, dans l'Alabama, disent des Américains.", "US"),
    ],
    ids=["Stuttgart, Arkansas", "El Paso, Mexico", "Birmingham, Alabama"],
)
def test_a_city_is_not_taken_for_its_small_namesake(text: str, country: str) -> None:
    wheres = resolved(text, Gazetteer.load())
    assert country in [
        where.place.country for where in wheres if where and where.evidence.rule in ("world", "in", "near", "object")
    ]


@pytest.mark.parametrize(
    ("text", "place_id"),
    [
        ("Des manifestations ont éclaté à Janaozen.", "zhanaozen"),
        ("Un incendie dans une mine de Karaganda a fait 46 morts.", "karagandy"),
        ("La raffinerie de Touapsé, sur la mer Noire, a brûlé.", "tuapse"),
        ("L'armée russe a perdu un convoi près de Chatoï.", "shatoy"),
        ("Des heurts ont éclaté à as-Soukhna, en Syrie.", "as-sukhnah"),
        ("En Irak, une bombe a explosé au nord de Baqouba.", "baqubah"),
        ("En Ukraine, des combats à Stara Mykolaïvka.", "stara-mykolayivka"),
        ("En Ukraine, des tirs à Novooleksandrivka.", "novooleksandrivka"),
    ],
    ids=[
        "no country told",
        "a thing there, by a lesser name",
        "a thing there, in a spelling",
        "a demonym",
        "an article",
        "a breath within",
        "two words",
        "what another was once called",
    ],
)
def test_a_spelling_of_the_world_beyond(text: str, place_id: str) -> None:
    assert place_id in [where.place.id.partition("-gn")[0] for where in resolved(text, Gazetteer.load()) if where]


def test_what_was_rejected_is_told(gazetteer: Gazetteer) -> None:
    (_, where) = resolved("Au Liban, des tirs à Tripoli.", gazetteer)
    assert where is not None
    assert where.rejected == ("tripoli",)


def test_a_slip_is_a_doubt(gazetteer: Gazetteer) -> None:
    (_, where) = resolved("En Arménie, des tirs à Vardneis.", gazetteer)
    assert where is not None
    assert (where.place.id, where.evidence.rule, where.doubts) == ("vardenis", "in", ("spelling",))


def test_what_nobody_knows_stays_open_and_in_its_place(gazetteer: Gazetteer) -> None:
    wheres = resolved("Au Mali, dans le village de Bzorgoune, près de Gao.", gazetteer)
    assert [where.place.id if where else None for where in wheres] == ["mali", None, "gao"]


def test_the_same_article_gives_the_same_answer(gazetteer: Gazetteer) -> None:
    text = "Au Liban, des tirs à Tripoli et à Saïda ; le Congo, la Géorgie, Valence et Martouni."
    assert resolved(text, gazetteer) == resolved(text, gazetteer)


def test_a_small_town_on_another_continent_is_no_pin() -> None:
    gazetteer = Gazetteer.load()
    if gazetteer.world is None:
        pytest.skip("the index of the world's towns cannot be built here")
    text = "En Ituri, l'armée congolaise et Kinshasa parlent de la RDC : trois morts à Luna, deux à Kunming."
    wheres = resolved(text, gazetteer)
    assert [where.place.name if where else None for where in wheres][-2:] == [None, "Kunming"]


def test_a_small_town_across_the_border_is_one() -> None:
    gazetteer = Gazetteer.load()
    if gazetteer.world is None:
        pytest.skip("the index of the world's towns cannot be built here")
    text = "Au Kosovo, Belgrade et Pristina, la capitale du Kosovo, avaient conclu à Ohrid un accord. À Luna, rien."
    assert [where and where.place.name for where in resolved(text, gazetteer)][-2:] == ["Ohrid", None]


@pytest.mark.parametrize(
    ("country", "side", "town"),
    [
        ("peru", "nord", (-6.77, -79.84)),  # Chiclayo
        ("china", "sud-ouest", (25.04, 102.72)),  # Kunming
        ("india", "sud", (12.97, 77.59)),  # Bangalore
        ("cameroon", "nord-ouest", (5.96, 10.15)),  # Bamenda
        ("pakistan", "nord", (35.92, 74.31)),  # Gilgit
        ("italy", "sud", (40.85, 14.27)),  # Naples
    ],
)
def test_a_part_of_a_country_is_where_its_towns_are(
    country: str, side: str, town: tuple[float, float], gazetteer: Gazetteer
) -> None:
    whole = gazetteer.get(country)
    part = part_of(whole, side) if whole is not None else None
    assert part is not None
    there = replace(part, latitude=town[0], longitude=town[1])
    assert part.kilometres_to(there) < part.radius_km


def test_a_town_that_the_text_puts_into_a_far_country_is_another(gazetteer: Gazetteer) -> None:
    text = "Six muletiers ont péri à Kalemie, dans la région de Diffa, au Niger. L'assaut visait le puits de Kalemie. Goma, en RDC, est loin."
    assert [w.place.id if w else None for w in resolved(text, gazetteer)] == [
        None, "diffa-region", "niger", None, "goma", "democratic-republic-of-the-congo",
    ]  # fmt: skip


def test_small_towns_of_a_country_that_nothing_else_names_vouch_for_each_other() -> None:
    gazetteer = Gazetteer.load()
    if gazetteer.world is None:
        pytest.skip("the index of the world's towns cannot be built here")
    text = "Le Venezuela et Caracas ont protesté. À Fortul, à Saravena et à Tame, trois policiers ont été tués."
    assert [where and where.place.country for where in resolved(text, gazetteer)] == ["VE", "VE", "CO", "CO", "CO"]
    alone = "Le Venezuela et Caracas ont protesté. À Fortul, trois policiers ont été tués."
    assert [where and where.place.country for where in resolved(alone, gazetteer)] == ["VE", "VE", None]


@pytest.mark.parametrize(
    ("text", "name", "place_id"),
    [
        ("Le Nicaragua a fermé deux ONG. À Managua et à Granada, la police nicaraguayenne a fouillé.", "Granada", "granada-gn3619136"),
        ("L'Espagne est sous la pluie. À Granada, la police espagnole a fouillé.", "Granada", "granada"),
        ("Le Nicaragua et l'Espagne négocient. Des élus de Madrid et de Granada ont appelé.", "Granada", "granada"),
        ("Le Brésil s'interroge, de Brasilia à Manaus : Hélène, à Nantes, écrit aux Brésiliens.", "Nantes", "nantes"),
        ("En Irak, à Bagdad, l'armée irakienne se tait. Un drone a tué trois hommes à Sinjar.", "Sinjar", "sinjar-gn448149"),
        ("En Irak, à Bagdad, l'armée irakienne se tait. Elle s'est déployée dans le Sinjar.", "Sinjar", "sinjar"),
        ("Au Guatemala, un piquet a été attaqué à Malacatán, à deux pas du Mexique.", "Malacatán", "malacatan-gn3592753"),
        ("En Albanie, après Vlora, l'armée albanaise a quitté Saranda. Les Albanais fuient.", "Saranda", "sarande-gn363243"),
    ],
    ids=["abroad", "at home", "home is told", "no great city's", "the town of an area", "the area", "a border next by", "another spelling"],
)  # fmt: skip
def test_a_name_of_the_csv_is_that_of_a_town_beyond_it_where_the_text_says_so(text: str, name: str, place_id: str) -> None:
    gazetteer = Gazetteer.load()
    if gazetteer.world is None:
        pytest.skip("the index of the world's towns cannot be built here")
    (where,) = (w for w in resolved(text, gazetteer) if w and text[w.evidence.span.start : w.evidence.span.end] == name)
    assert where.place.id == place_id
