"""Statements: the speaker behind a pronoun, the day of the words, venue before seat, places within what is said."""

from datetime import date

import pytest

from geo.actor.find import find_actors
from geo.actor.resolve import resolve_actors
from geo.link.statement import link_statements
from geo.model import Article, Statement
from geo.place.find import find_toponyms
from geo.place.gazetteer import Gazetteer
from geo.place.resolve import resolve_toponyms
from geo.speech.find import find_quotes
from geo.timex.find import find_timexes
from geo.timex.resolve import resolve_timexes
from tests.growth import growth

GAZETTEER = Gazetteer.load()
PUBLISHED = date(2024, 5, 16)  # a Thursday


def statements(text: str) -> list[Statement]:
    article = Article("a", PUBLISHED, text)
    wheres = [w for w in resolve_toponyms(article, find_toponyms(article, GAZETTEER), GAZETTEER) if w]
    whens = [w for w in resolve_timexes(article, find_timexes(article)) if w]
    return link_statements(
        article, find_quotes(article), resolve_actors(article, find_actors(article)), wheres, whens, GAZETTEER
    )


MWANGI = "Le président kényan Joseph Mwangi a affirmé que la trêve tenait. "
CISSE = "La ministre malienne Awa Cissé a affirmé que la trêve tenait. "


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        pytest.param(MWANGI + '"Rien ne presse vraiment", a-t-il ajouté.', ["Joseph Mwangi"] * 2, id="il"),
        pytest.param(MWANGI + CISSE + '"Rien ne presse vraiment", a-t-il ajouté.', ["Joseph Mwangi", "Awa Cissé", "Joseph Mwangi"], id="il passes over a woman"),
        pytest.param(CISSE + MWANGI + '"Rien ne presse vraiment", a-t-elle ajouté.', ["Awa Cissé", "Joseph Mwangi", "Awa Cissé"], id="elle passes over a man"),
        pytest.param(MWANGI + "Bakou a démenti toute attaque. Il a assuré que le vote tenait.", ["Joseph Mwangi", "Bakou (Azerbaïdjan)", "Joseph Mwangi"], id="il passes over a capital"),
        pytest.param(MWANGI + "Le Kremlin a démenti toute attaque. Il a assuré que le vote tenait.", ["Joseph Mwangi", "Kremlin (Russie)", "Kremlin (Russie)"], id="il is the Kremlin"),
        pytest.param(MWANGI + "Selon lui, le vote aura lieu.", ["Joseph Mwangi"] * 2, id="lui"),
        pytest.param("Le président kényan Joseph Mwangi est arrivé. Il a affirmé que la trêve tenait.", ["Joseph Mwangi"], id="a subject who has not spoken"),
        pytest.param(MWANGI + "Ce dernier a assuré que le vote tenait.", ["Joseph Mwangi"] * 2, id="ce dernier"),
        pytest.param("Le journal malien Le Nord, proche du Hezbollah, a indiqué que la trêve tenait.", ["journal malien Le Nord"], id="near to"),
        pytest.param("« Nous irons », a dit Awa Cissé. Mme Cissé a promis un pont.", ["Awa Cissé"] * 2, id="a first name said once"),
        pytest.param("Le texte sera voté, indique le communiqué sans donner de date.", ["communiqué"], id="without giving details"),
        pytest.param("Après l'audience, qui a duré une heure, l'un de ses avocats, Ahmed Ba, a indiqué qu'il irait devant la cour d'appel.", ["Ahmed Ba"], id="before whom he goes"),
        pytest.param("Le président tunisien Kaïs Saïed s'est entretenu avec le chancelier Karl Ott. Ils ont convenu de rouvrir la route.", ["Kaïs Saïed et Karl Ott"], id="ils, two who met"),
        pytest.param("Le président tunisien Kaïs Saïed a reçu le chancelier Karl Ott. Les deux dirigeants ont appelé à une trêve.", ["Kaïs Saïed et Karl Ott"], id="les deux dirigeants"),
        pytest.param("Selon un décret lu à la télévision, la route rouvre.", ["décret"], id="a text that was read out"),
        pytest.param("L'agence Noor dit que le pont tient. La digue tient, selon la même agence.", ["agence Noor"] * 2, id="la même agence"),
        pytest.param(MWANGI + "Il a battu lundi le principal opposant Hama Issa Sow. Ce dernier a assuré que le vote tenait.", ["Joseph Mwangi", "Hama Issa Sow"], id="ce dernier, with his adjective"),
        pytest.param(MWANGI + "Le chef de l'Etat a assuré que rien ne pressait.", ["Joseph Mwangi", "chef de l'Etat"], id="a title is kept as written"),
        pytest.param("La Chine et l'Inde ont appelé à une trêve.", ["Chine et Inde"], id="two states"),
        pytest.param("La Chine et l'Inde se battent. La Chine avance. L'Inde aussi. Les deux pays ont accusé l'ONU de partialité.", ["Chine et Inde"], id="les deux pays"),
        pytest.param(MWANGI[:-2] + ", précisant que le port rouvrait.", ["Joseph Mwangi"] * 2, id="participle"),
        pytest.param("La coordination des pêcheurs a dénoncé un abandon.", ["coordination des pêcheurs"], id="unknown, as written"),
        pytest.param('Le maire a parlé. "Nous partons", a-t-il dit à la presse.', ["maire"], id="unnamed"),
        pytest.param("Le député Ali Sow a quitté la salle. « Nous ne voterons jamais ce texte », tranche l'élu.", ["Ali Sow"], id="a wider word for an office"),
        pytest.param("Le gouverneur Ali Sow est resté muet. La foule réclame le départ du gouverneur, qui exclut de démissionner.", ["Ali Sow", "foule", "Ali Sow"], id="an office after du, taken up by qui"),
        pytest.param("Kigali accuse l'armée congolaise, ce que celle-ci dément.", ["Kigali (Rwanda)", "armée congolaise"], id="celle-ci is whom the text named last"),
        pytest.param("Des centaines de proches de marins ont bloqué le port. Ils exigent une enquête.", ["proches de marins"], id="ils, a quantified crowd"),
        pytest.param("En sortant, la veuve se retourne. « Je reviendrai demain et après-demain », promet-elle.", ["veuve"], id="elle, the subject of the sentence before"),
        pytest.param("L'ONU s'est réunie. La junte a menacé de fermer le port. Quant à l'Unicef, elle promet des vaccins.", ["junte", "Unicef"], id="quant à, elle"),
        pytest.param(
            "Le maire, Ali Sow, a précisé qu'une école brûlait. Un hôpital a été touché. \"Je ne dors plus\", a-t-il écrit.",
            ["Ali Sow", "Ali Sow"],
            id="a hospital does not say I",
        ),
        pytest.param(
            'A Jacobabad, Rashida, 60 ans, a dressé un lit. "L\'eau a tout pris chez nous", soupire-t-elle.',
            ["Rashida"],
            id="whose age is given",
        ),
        pytest.param("La région, elle, plaide le manque de moyens.", ["région"], id="a pronoun for contrast"),
        pytest.param("Reçus par le préfet, les délégués en sont ressortis « ni déçus ni dupes ».", ["délégués"], id="a participle before the subject"),
        pytest.param("Le RNDP a pris deux villages. Le mouvement a promis de continuer.", ["RNDP"], id="le mouvement, an acronym"),
        pytest.param("Le Front patriotique du Nord (FPN) a pris le pont. « Nous irons jusqu'à la mer », a prévenu le mouvement.", ["Front patriotique du Nord (FPN)"], id="le mouvement, a name with its acronym"),
        pytest.param("Le Parti du progrès (PDP) a gagné. La formation promet un référendum.", ["Parti du progrès (PDP)"], id="la formation"),
        pytest.param("L'association Terre libre a saisi le juge. L'association réclame deux millions.", ["association Terre libre"], id="a short name after the long one"),
        pytest.param("La milice Kamwina a pris le pont. La milice affirme avoir tué dix soldats.", ["milice Kamwina"], id="a body and its proper name"),
        pytest.param("Le M23 avance. L'ONU s'inquiète. Le groupe assure vouloir négocier.", ["Organisation des Nations unies (ONU)", "M23"], id="le groupe is armed"),
        pytest.param("Deux puits ont sauté, selon l'Observatoire des sables. Le groupe accuse le M23.", ["Observatoire des sables"] * 2, id="le groupe that has just spoken"),
        pytest.param("Le Réseau des sages-femmes a dénoncé une pénurie. Le réseau demande des gants.", ["Réseau des sages-femmes"] * 2, id="a body by its noun"),
        pytest.param("MSF a fermé son hôpital. L'ONG déplore un manque d'eau.", ["Médecins sans frontières (MSF)"], id="l'ONG"),
        pytest.param("Le Hamas a libéré deux otages. La coalition exige une trêve.", ["coalition"], id="la coalition is no group"),
        pytest.param("Le groupe Codeco n'a pas donné suite.", ["Codeco"], id="a group called by its name"),
        pytest.param("La ville serait tombée, à en croire un communiqué du groupe Ansaru.", ["groupe Ansaru"], id="a text is its author's"),
        pytest.param("Amnesty reproche à l'armée ses bavures, un reproche que celle-ci juge « déplacé ».", ["Amnesty International", "armée"], id="celle-ci after que"),
        pytest.param("La présidente Dina Boluarte a succédé au président Pedro Castillo. La présidente a exclu toute démission.", ["Dina Boluarte"], id="la présidente is a woman"),
        pytest.param("Kyiv exige des garanties. Le Bélarus dément. La RDC accuse le Rwanda.", ["Kyiv (Ukraine)", "Biélorussie (Bélarus)", "République démocratique du Congo (RDC)"], id="as the text spells them"),
        pytest.param("L'offre, que rejette en bloc le Kremlin, tient toujours.", ["Kremlin (Russie)"], id="the subject after its idiom in a relative"),
        pytest.param("« Nous tiendrons tout l'hiver », a dit le chef du bataillon, le major Oleh Bondar.", ["Oleh Bondar"], id="rank and name in apposition"),
        pytest.param(
            "Un bus a sauté, a indiqué une source médicale. Les shebab ont revendiqué l'attentat. Un blessé est mort, a précisé la même source.",
            ["source médicale", "shebab (Al-Shabab)", "source médicale"],
            id="the same source is not who claimed it in between",
        ),
        pytest.param("Médecins sans frontières (MSF) a compté neuf morts. Selon ces chiffres, trois sont des enfants.", ["Médecins sans frontières (MSF)"] * 2, id="these figures"),
        pytest.param("Trois villages ont été rasés, selon des témoignages recueillis par l'ONG Al-Haq.", ["ONG Al-Haq"], id="who gathered what is told"),
        pytest.param("Dix civils ont péri, selon une annonce de l'armée.", ["armée"], id="whose announcement it is"),
        pytest.param("Selon un décompte rendu public mardi par la police, 80 bandits ont été tués.", ["police"], id="who made a count public"),
        pytest.param("Le maire de la ville Andriï Bondar a fait état de deux morts.", ["Andriï Bondar"], id="what a mayor governs, and his name"),
        pytest.param("Un pont a sauté, selon le gouverneur local pro-Moscou Oleg Panine.", ["Oleg Panine"], id="whose side a governor is on"),
        pytest.param("Les médecins de l'hôpital al-Wafa ont fait état de deux morts.", ["médecins de l'hôpital al-Wafa"], id="a hospital has a name"),
        pytest.param("L'état-major a fait état de deux morts. Un char a brûlé, selon cette même source.", ["état-major", "état-major"], id="the same source"),
        pytest.param("Un communiqué de l'état-major salue l'assaut. Le pont a été pris, y affirme-t-on.", ["état-major", "état-major"], id="y, in the text just cited"),
        pytest.param("Le chef Ali Sow a dit que deux hommes étaient morts. D'après ses mots, le pont a brûlé.", ["Ali Sow", "Ali Sow"], id="his words"),
        pytest.param("La route est minée, affirment-ils. Les bergers évitent le col.", ["ils"], id="nobody yet to take up"),
    ],
)  # fmt: skip
def test_speaker(text, speakers):
    assert [s.speaker.name if s.speaker else None for s in statements(text)] == speakers


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param("Le maire a affirmé mardi que l'eau manquait.", 14, 14, id="after the verb"),
        pytest.param("Mardi, le maire a affirmé que l'eau manquait.", 14, 14, id="before the speaker"),
        pytest.param("Le maire a mardi accusé la police.", 14, 14, id="inside the verb"),
        pytest.param("L'eau manque, a affirmé mardi le maire.", 14, 14, id="after an inverted verb"),
        pytest.param('"L\'eau manque partout", a-t-il affirmé mardi.', 14, 14, id="after an inverted pronoun"),
        pytest.param("S'exprimant mardi lors d'un forum à Genève, le maire a promis de l'eau.", 14, 14, id="speaking on a day"),
        pytest.param("Interrogé par la presse lundi, le maire a promis de l'eau.", 13, 13, id="asked on a day"),
        pytest.param(
            "Lors d'un gala de la Croix-Rouge lundi à Lusaka, la ministre a promis de l'eau.",
            13,
            13,
            id="at what there was on a day",
        ),
        pytest.param("Le maire a affirmé que l'eau reviendrait samedi.", 16, 16, id="not the day told"),
        pytest.param("Le maire a affirmé que l'eau manquait.", 16, 16, id="publication"),
        pytest.param(
            "Le maire a affirmé mardi que l'eau manquait. Il a réclamé des citernes.", 14, 14, id="the same speaker's last"
        ),
        pytest.param("Un pont a cédé mercredi, a affirmé le maire.", 15, 16, id="on the day told or after it"),
        pytest.param(
            "4 mai : une digue cède à Bor.\n\n6 mai : l'eau monte. Le maire affirme que l'eau manque.",
            6,
            6,
            id="in a chronology",
        ),
        pytest.param("Le maire a affirmé mardi que l'eau manquait, réclamant des citernes.", 14, 14, id="carried on"),
        pytest.param("Comme l'a affirmé le maire, il s'agit d'un homme né en 1987.", 16, 16, id="not a birth"),
        pytest.param(
            "Le maire a produit lundi un procès-verbal daté du 12 avril, puis il a nié.", 13, 16, id="not a paper's date"
        ),
    ],
)
def test_day_is_the_day_the_words_were_said(text, start, end):
    when = statements(text)[-1].when
    assert when is not None
    assert (when.start, when.end) == (date(2024, 5, start), date(2024, 5, end))


def test_an_implied_day_says_so():
    (said,) = statements("Le maire a affirmé que l'eau manquait.")
    assert said.when is not None
    assert said.when.evidence is None
    assert said.when.implied == {"day"}
    assert "implied_day" in said.doubts


@pytest.mark.parametrize(
    ("text", "role", "place"),
    [
        pytest.param("Le ministère russe de la Défense a démenti tout tir.", "seat", "moscow", id="seat by demonym"),
        pytest.param("Bruxelles a condamné ces tirs.", "seat", "brussels", id="seat of a metonym"),
        pytest.param(
            "Le ministre, Ali Sow, reçu mardi à Alger par son homologue, a promis une aide.",
            "venue",
            "algiers",
            id="where he was received",
        ),
        pytest.param(
            "A Genève, le ministère russe de la Défense a démenti tout tir.", "venue", "geneva", id="before the speaker"
        ),
        pytest.param(
            "Aucun tir n'a eu lieu, a déclaré mardi à Genève la ministre russe.",
            "venue",
            "geneva",
            id="before an inverted subject",
        ),
        pytest.param("En visite à Nairobi, la ministre russe a démenti tout tir.", "venue", "nairobi", id="on a visit"),
        pytest.param(
            '"Rien n\'a été tiré, rien", a déclaré le ministre russe à Genève.', "venue", "geneva", id="after an inverted verb"
        ),
        pytest.param(
            "Le ministre russe a déclaré mardi à Genève que rien n'avait été tiré.", "venue", "geneva", id="before its clause"
        ),
        pytest.param("Le ministre russe a dénoncé, mardi à Genève, un massacre.", "venue", "geneva", id="between commas"),
        pytest.param("Le ministre russe a rappelé mardi à Kiev que rien n'avait été tiré.", "seat", "moscow", id="to whom"),
    ],
)
def test_venue_comes_before_seat(text, role, place):
    where = statements(text)[0].places[0]
    assert (where.role, where.place.id) == (role, place)
    assert ("seat" in where.doubts) == (role == "seat")


def test_places_within_what_is_said_are_what_it_is_about():
    (said,) = statements("Le gouvernement soudanais a affirmé que la ville de Kassala était calme.")
    assert [w.place.id for w in said.places if w.role == "about"] == ["kassala"]


def test_a_metonym_who_speaks_is_no_venue():
    (said,) = statements("Moscou a condamné ces tirs.")
    assert [w.role for w in said.places] == ["seat"]


def test_relay_is_not_the_speaker():
    (said,) = statements("Le ministère russe de la Défense a démenti tout tir, a rapporté l'agence Tass.")
    assert said.speaker is not None
    assert said.via is not None
    assert (said.speaker.name, said.via.name) == ("ministère russe de la Défense", "TASS")


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Kiev a accusé la Russie de tirs sur le port.", "Russie"),
        ("Le gouverneur a demandé au Tchad de rouvrir la route.", "Tchad"),
        ("L'ONU a réclamé des comptes aux États-Unis.", "États-Unis"),
        ("Paris exige de Kigali qu'il rende les otages.", "Kigali (Rwanda)"),
        ("L'Union africaine exhorte vivement l'armée soudanaise à cesser le feu.", "armée soudanaise"),
        ("Le Kenya rejette les accusations du Rwanda.", "Rwanda"),
        ("Le syndicat a condamné le raid mené par l'armée ougandaise.", "armée ougandaise"),
        ("« Nous exhortons l'Érythrée à rendre les otages », a déclaré le ministre kényan.", "Érythrée"),
        ("L'Érythrée doit rendre les otages, a exigé le ministre kényan.", "Érythrée"),
        # those whom only a noun tells
        ("Washington exhorte les deux camps à la retenue.", "deux camps"),
        ("Le Premier ministre a demandé aux soldats de rentrer.", "soldats"),
        ("Le ministre accuse des pêcheurs d'avoir coupé le câble.", "pêcheurs"),
        ("Le ministre a dénoncé un silence coupable.", None),
        # whom the words are about is not told them
        ("Le préfet a lancé un appel aux habitants.", "habitants"),
        ("Le maire appelle à l'unité nationale.", None),
        ("L'ONG a demandé la libération du journaliste.", None),
        ("Le Canada salue l'annonce d'une trêve entre l'Ouganda et le Kenya.", None),
        ("Les élus disent non à la hausse des loyers des étudiants étrangers.", None),
        ("Le Tchad exige des excuses, a déclaré le ministre tchadien.", None),
        ("La centrale réclame la fin du soutien à Israël.", None),
    ],
)
def test_who_is_told(text, addressee):
    (said,) = statements(text)
    assert (said.addressee.name if said.addressee else None) == addressee


def test_no_text_no_statement():
    assert statements("") == []


def test_ids_are_stable_and_differ():
    text = MWANGI + CISSE
    one, two = statements(text)
    assert one.id != two.id
    assert [s.id for s in statements(text)] == [one.id, two.id]


def test_speakers_without_a_full_stop_cost_no_more_than_their_number():
    assert growth(lambda: statements("dit-il " * 600), lambda: statements("dit-il " * 2_400), bar=8) < 8
