"""Which scene an act gets: for each reason of the table a story that needs it, and stories that must not be read so."""

from datetime import date

import pytest

from geo.coder import code
from geo.link.scene.reasons import REASONS
from geo.model import Article, Incident
from geo.place.gazetteer import Gazetteer
from geo.views.rules import RULES

PUBLISHED = date(2022, 9, 14)  # a Wednesday


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def placed(text: str, gazetteer: Gazetteer, headline: str | None = None) -> list[tuple[str | None, str | None]]:
    """The first scene of each incident, and the reason for it."""
    found = [e for e in code(Article("a", PUBLISHED, text, headline=headline), gazetteer) if isinstance(e, Incident)]
    return [
        (
            next((w.place.id.partition("-gn")[0] for w in i.places if w.role == "scene"), None),
            next((rule for rule in i.rules if rule in RULES and "scene" in rule), None),
        )
        for i in found
    ]


# headline, story, and the scene of its last incident with the reason for it
HEADED = {
    "what is told before of the thing in the lead": (
        "Inde: les ouvriers coincés dans un tunnel secourus",
        "Les ouvriers bloqués dans un tunnel à Uttarkashi ont vu le jour mardi. Le tunnel s'était effondré le 12 août.",
        ("uttarkashi", "scene meant"),
    ),
    "a district that nobody knows": (
        "Éthiopie - Amhara : point de situation",
        "Des combats ont fait dix morts mardi à Merawi. Une école a été frappée dans le district de Zzilmana.",
        ("amhara", "scene holds unknown"),
    ),
    "the town of the headline within what the lead names": (
        "Syrie : combats à Soueïda",
        "Des affrontements ont fait 26 morts dimanche dans le sud de la Syrie. Des maisons ont été brûlées.",
        ("suwayda", "running scene"),
    ),
    "the town of the headline in a new paragraph": (
        "Libye : combats à Tripoli",
        "Un dépôt a brûlé mardi à Tripoli. A Misrata, deux soldats ont été tués.\n\nLes combats ont fait huit morts.",
        ("tripoli", "running scene"),
    ),
    "foreigners who protest": (
        "Conférence à Accra",
        "Des étudiants soudanais ont manifesté mardi en marge des débats.",
        ("accra", "scene of the article"),
    ),
    "a capital some days after": (
        "Bangui, deux jours après",
        "A la mosquée, cinquante-quatre corps étaient alignés vendredi.",
        ("bangui", "scene of the article"),
    ),
    "the sum of three days": (
        "Haut-Karabagh : trois jours de guerre",
        "Un drone a touché mardi Vardenis. Bilan cumulé des trois jours : plus de cent morts.",
        ("nagorno-karabakh", "scene holds story"),
    ),
    "years ago, already": (
        "Haut-Karabagh : trois jours de guerre",
        "Un drone a touché mardi Vardenis.\n\nEn 2016, déjà, quatre jours d'affrontements avaient fait cent dix morts.",
        ("nagorno-karabakh", "scene holds story"),
    ),
    "a vote in the country of the headline": (
        "DIRECT. Madagascar : la rue gronde",
        "Des manifestants ont défilé mardi à Antsirabe.\n\nPar 130 voix, les députés votent mardi la destitution du chef de l'Etat.",
        ("antananarivo", "scene of the state"),
    ),
    "how it all began, in the town of the headline": (
        "Soudan : à Nyala, la ville sans médecins",
        "Tout avait commencé le 20 avril 2021, lorsque des paramilitaires avaient incendié le siège de la police.",
        ("nyala", "scene holds story"),
    ),
    "the capital, before its parliament": (
        "Géorgie, EN DIRECT : nuit tendue devant le Parlement",
        "23h52 – La police charge. Des grenades lacrymogènes ont dispersé le cortège.\n\n22h40 – 63 personnes ont été interpellées mardi.",
        ("tbilisi", "scene of the article"),
    ),
    "the town of the headline, for an entry that names none": (
        "EN DIRECT. Irak : Bagdad sous couvre-feu",
        "18h25 | Le bilan s'alourdit\nTrente personnes ont été tuées mardi.\n\n9h05 | Bassora aussi\nA Bassora, un obus a tué mardi "
        "deux hommes.\n\n8h00 | Rappel\nDes fidèles ont envahi lundi les bureaux d'un quotidien.",
        ("baghdad", "scene of the article"),
    ),
    "the town that the lines before a live blog name": (
        None,
        "Suivez avec nous la situation à Bagdad.\n\n18h25 | Le bilan s'alourdit\nTrente personnes ont été tuées mardi.\n\n"
        "9h05 | Bassora aussi\nA Bassora, un obus est tombé mardi.\n\n8h00 | Rappel\nDes fidèles ont envahi lundi les bureaux d'un quotidien.",
        ("baghdad", "scene of the article"),
    ),
    "the town that a bulletin greets": (
        None,
        "Kananga. Bonjour à tous.\n\nOn commence par le quartier Zzynga. Des miliciens ont attaqué lundi le commissariat.",
        ("kananga", "scene of the article"),
    ),
    "the country of the headline, where talks are held abroad": (
        "A Masaya, le pouvoir reprend la rue",
        "A Masaya, l'aube est venue.\n\nLe conseil de l'OEA se réunira vendredi à Washington.\n\nLa contestation a fait au moins 178 morts depuis avril.",
        ("nicaragua", "scene holds story"),
    ),
    "a town, beside a country that is only talked about": (
        "Honiara s'embrase",
        "Suivez les événements à Honiara.\n\n18h50 - Il voit dans les émeutes la main de puissances fâchées de la rupture avec Taïwan.\n\n"
        "17h30 - Le calme revient.",
        ("honiara", "scene of the article"),
    ),
    "a region, for a war": (
        "Pourquoi les rues d'Irlande du Nord se sont embrasées",
        "Des émeutes ont éclaté mardi à Belfast. Le conflit a coûté la vie à 3.500 personnes en trente ans.",
        ("northern-ireland", "scene holds story"),
    ),
    "a region, for what its governor decrees": (
        "Au Soudan, le Nil Bleu déchiré",
        "Des assaillants ont tué mardi cent personnes à Damazin et dix à Roseires. Le gouverneur a décrété vendredi l'état d'urgence.",
        ("blue-nile-state", "scene holds story"),
    ),
    "a government in the headline is no town": (
        "Bruxelles dégaine ses sanctions",
        "Des manifestants ont incendié mardi une préfecture.",
        (None, None),
    ),
    "two towns in the headline": (
        "Un marché bombardé à Kherson, un port touché à Odessa",
        "Trois civils ont été tués mardi.",
        (None, None),
    ),
    "a village that nobody knows, in a report on a region": (
        "Ukraine : rapport de situation, oblast de Kharkiv",
        "Des bombes sont tombées mardi sur le village de Zzykivka.",
        ("kharkiv-oblast", "scene holds unknown"),
    ),
    "all of the region": (
        "Ukraine : rapport de situation, oblast de Kharkiv",
        "Une école a brûlé mardi à Izioum. Dans l'ensemble de l'oblast, 41 civils ont été tués.",
        ("kharkiv-oblast", "scene meant"),
    ),
    "talks at a summit": (
        "DIRECT. Sommet de l'Union africaine à Addis-Abeba",
        "Deux présidents ont échangé mardi des piques. Les travaux reprendront demain.",
        ("addis-ababa", "scene of the article"),
    ),
}

# story, and the scene of its last incident with the reason for it
PLACED = {
    # --- short dispatches ---
    "right before what it suffers": (
        "Les rebelles ont pris Raqqa lundi et se rapprochent de Manbij, bombardée mardi.",
        ("manbij", "scene named before"),
    ),
    "the one that suffers this time": (
        "Des manifestants ont brûlé des pneus lundi à Luanda. Mardi, c'est Huambo qui s'enflammait à son tour.",
        ("huambo", "scene named before"),
    ),
    "where roads meet": (
        "La foule a tué lundi un policier à Oruro, où des mineurs tiennent depuis dix jours l'embranchement des routes de La Paz, Potosi et Cochabamba.",
        ("oruro", "scene in clause"),
    ),
    "a town under a blockade": (
        "Onze soldats ont péri lundi à Gao dans l'attaque d'un convoi attendu à Djibo, ville sous blocus depuis février.",
        ("djibo", "scene named before"),
    ),
    "no rally still to come": (
        "Deux pêcheurs ont été tués lundi à Gonaïves. Un rassemblement est prévu vendredi à Jacmel. Cinq hommes ont été tués.",
        ("gonaives", "running scene"),
    ),
    "where a truce was signed is not where it is broken": (
        "Des rebelles ont attaqué mardi Beni, malgré le cessez-le-feu prolongé le 5 mai à Luanda. Un soldat a été tué.",
        ("beni", "running scene"),
    ),
    "a visit to where it began": (
        "NAIROBI - Un minibus a sauté mardi sur une mine à Garissa.\n\nUn suspect a été tué mercredi à Lamu.\n\nLe ministre de l'Intérieur a dépêché cent policiers sur les lieux.",
        ("garissa", "scene meant"),
    ),
    "the same town, of a new paragraph": (
        "Dix passagers ont été tués mardi à Kayes.\n\nUn rassemblement est prévu vendredi à Ségou.\n\nLa même ville avait été attaquée en avril.",
        ("kayes", "scene meant"),
    ),
    "the same sector struck again": (
        "Une frappe a visé mardi Tyr.\n\nL'aviation avait déjà bombardé le même secteur lundi.",
        ("tyre", "scene meant"),
    ),
    "a side of the land behind its town": (
        "L'attaque survient après la chute de Djibo, dans le nord, où l'armée a abandonné lundi son camp.",
        ("djibo", "scene meant"),
    ),
    "a paragraph that leads elsewhere": (
        "Des avions ont pilonné mardi Nyala.\n\nPlus à l'est, trois drones ont visé mercredi El-Obeid. Deux ont été abattus.",
        ("el-obeid", "running scene"),
    ),
    "a crowd before a summit": (
        "Les ministres se sont réunis lundi à Accra. Le prochain sommet se tiendra en juin à Dakar. Des étudiants ont manifesté mardi devant le centre de conférences.",
        ("accra", "running scene"),
    ),
    "what an army owns to, of what was told before": (
        "Des rebelles ont brûlé vendredi un camp à Lira.\n\nL'armée, qui s'en tient à dix-neuf tués, dit avoir rattrapé la bande dimanche à Kitgum.",
        ("kitgum", "scene in clause"),
    ),
    "a day that is called after an event": (
        "Mardi, jour de l'invasion de l'Ukraine, la Lituanie a décrété l'état d'urgence.",
        ("lithuania", "scene holds story"),
    ),
    "a truce of those of a valley": (
        "A Chindand enfin, les éleveurs et ceux de la vallée ont conclu lundi une trêve.",
        ("shindand", "scene in clause"),
    ),
    "a summit on a war": (
        "Le président a participé lundi à Charm el-Cheikh à un sommet sur Gaza.",
        ("sharm-el-sheikh", "scene opens sentence"),
    ),
    "a chamber that gives up its seats": (
        "Une bombe a éclaté lundi à Tripoli, au Liban.\n\nSept députés, dont trois écologistes, ont rendu mardi leur mandat.",
        ("beirut", "scene of the state"),
    ),
    "a motion against a government abroad": (
        "Deux hommes ont été tués lundi à Koutaïssi, en Géorgie.\n\nLe gouvernement grec a survécu mardi à une motion de censure déposée par la gauche.",
        ("athens", "scene of the state"),
    ),
    "where, behind two towns": (
        "Les écoles restent fermées à Sake et à Goma, où un homme a été tué par balle lundi.",
        ("goma", "scene in clause"),
    ),
    "one who will be sworn in": (
        "Deux hommes ont été tués lundi à Koutaïssi, en Géorgie.\n\nLe nouveau président doit prêter serment le 29 mai.",
        ("tbilisi", "scene of the state"),
    ),
    "a vote of all the country": (
        "Un obus est tombé lundi à Lashio, en Birmanie.\n\nOn vote le 9 juin.",
        ("myanmar", "scene holds story"),
    ),
    "the front of a parliament": (
        "Un homme a été tué lundi à Akureyri, en Islande.\n\nDes oeufs ont été jetés mardi par la foule sur la façade du Parlement.",
        ("reykjavik", "scene of the state"),
    ),
    "behind a semicolon, another town than the one that opens the sentence": (
        "A Zinder, au Niger, des lycéens ont brûlé mardi un car devant la mairie pour réclamer leurs bourses; à Maradi, ce sont des gendarmes qui ont été attaqués au couteau.",
        ("maradi", "scene opens sentence"),
    ),
    "the town of the sentence goes on behind a semicolon": (
        "A Zinder, au Niger, le marché a rouvert mardi; deux gendarmes ont été tués.",
        ("zinder", "scene opens sentence"),
    ),
    "the town of those who tell that they took it": (
        "Les rebelles ont pris Gao samedi, au Mali. A Kidal, plus au nord, leurs alliés disent s'être emparés de la ville lundi.",
        ("kidal", "scene meant"),
    ),
    "there, in a town that was taken": (
        "Les rebelles ont pris Gao samedi, au Mali. A Kidal, plus au nord, leurs alliés disent s'être emparés de la ville lundi; une caserne y a été bombardée.",
        ("kidal", "scene meant"),
    ),
    "the town of others who only speak of one that fell": (
        "Les rebelles ont pris Gao samedi, au Mali. A Genève, l'ONU dit que dix civils ont été tués dans la ville.",
        ("gao", "scene meant"),
    ),
    "where somebody counts the dead": (
        "Les rebelles ont pris Gao samedi, au Mali. A Sikasso, la Croix-Rouge a recensé dix morts.",
        ("sikasso", "scene in clause"),
    ),
    "not where a ministry counts them": (
        "Les rebelles ont pris Gao samedi, au Mali. A Bamako, le ministère de la Défense s'en tient à dix morts.",
        ("gao", "running scene"),
    ),
    "there, in a quarter that nobody knows": (
        "Un obus est tombé lundi à Alep. Damas parle d'une erreur. Deux roquettes ont éclaté mardi dans le quartier de Zziniya; un rétameur y a été tué.",
        ("aleppo", "running scene"),
    ),
    "on the way to a hospital elsewhere": (
        "En Syrie, une patrouille a été attaquée lundi à Homs. Un adjudant est mort de ses blessures pendant son transfert à Damas.",
        ("homs", "running scene"),
    ),
    "one who dies in a town, on no way": (
        "En Syrie, une patrouille a été attaquée lundi à Homs. Un adjudant a été tué mardi à Hama.",
        ("hama", "scene in clause"),
    ),
    "a country that heads the first item": (
        "GUINÉE-BISSAU — Des coups de feu ont claqué mercredi autour d'une caserne.\n\nNIGERIA — L'armée n'a rien dit.",
        ("guinea-bissau", "scene heads paragraph"),
    ),
    "a court of the state": (
        "PARAGUAY. Les urnes ont parlé. La Cour suprême a annulé mardi l'élection du président.",
        ("asuncion", "scene of the state"),
    ),
    "a parliament, in an aside": (
        "ETHIOPIE. Le gouvernement se tait. Le Parlement, lui, a prorogé mardi l'état d'urgence.",
        ("addis-ababa", "scene of the state"),
    ),
    "a court of appeal that is no state's": (
        "PARAGUAY. Les urnes ont parlé. La cour d'appel a annulé mardi l'élection du président.",
        ("paraguay", "scene heads paragraph"),
    ),
    "a town behind a river called as another": (
        "En Somalie, les crues du Juba ont tué quatre personnes mardi à Bardera.",
        ("baardheere", "scene in clause"),
    ),
    "there, at a town of its own": (
        "Israël et le Hezbollah ont conclu une trêve au Liban. Samedi, un drone y a frappé une voiture à Tyr, blessant deux hommes.",
        ("tyre", "scene in clause"),
    ),
    "what a town is called beside it": (
        "Deux civils ont été tués jeudi à Dilling, ville du Kordofan-Sud assiégée par les paramilitaires.",
        ("dilling", "scene in clause"),
    ),
    "whose prefect receives": (
        "Le sous-préfet de Sake recevra les chefs traditionnels mercredi pour parler de la sécurité.",
        ("sake", "scene in clause"),
    ),
    "what rebels were driven from": (
        "Chassés de Kidal par l'armée en novembre, les rebelles ont gagné le désert.",
        ("kidal", "scene in clause"),
    ),
    "what people were driven from": (
        "Des milliers d'habitants ont été chassés de la ville de Kidal mardi.",
        ("kidal", "scene in clause"),
    ),
    "a town in brackets behind": (
        "Situation dans le nord du Mali. Un chef coutumier assassiné (Ménaka, 3 septembre).",
        ("menaka", "scene in sentence"),
    ),
    "a strike of a capital on a town": (
        "Trente-six miliciens ont été tués mardi dans une frappe d'Ankara sur Afrine.",
        ("afrin", "scene in clause"),
    ),
    "a suburb of a town": (
        "À Chassiv Iar, banlieue de Bakhmout, deux adolescents ont été tués mardi.",
        ("chasiv-yar", "scene in clause"),
    ),
    "forces of a state, fighting in a town": (
        "Beled Hawo : un échange de tirs entre les forces de sécurité du Jubaland et des rebelles a fait cinq morts.",
        ("beled-hawo", "scene heads paragraph"),
    ),
    "fights of a state": ("Les combats du Jubaland ont fait cinq morts mardi.", ("jubaland", "scene in clause")),
    "a strike on a capital": ("La frappe de Kiev a fait dix morts lundi.", ("kyiv", "scene in clause")),
    "an agency in brackets behind": (
        "Un journaliste a été tué à Goma (Reuters, mardi).",
        ("goma", "scene in clause"),
    ),
    "a department that floods laid waste": (
        "Le bilan des orages qui ont dévasté l'Aude, au sud de la France, est de six morts.",
        ("aude", "scene in clause"),
    ),
    "a building by its distance from the next town": (
        "Les pompiers ont sorti lundi douze corps d'un immeuble de Tchassiv Iar. L'immeuble, situé à 25 km de Kramatorsk, a été touché samedi par une roquette.",
        ("chasiv-yar", "scene meant"),
    ),
    "what burned there, not where a governor rules": (
        "Un train a heurté mardi un camion près de Larissa. Le gouverneur de Thessalie s'est dit bouleversé. Trois passagers y ont péri.",
        ("larisa", "scene meant"),
    ),
    "what an army counts of its own in a day": (
        "Cinq enfants ont été tués mardi à Izioum, en Ukraine. Neuf soldats ont péri ces dernières 48 heures, a indiqué l'armée ukrainienne.",
        ("ukraine", "scene holds story"),
    ),
    "a quarter that nobody knows": ("Une mine a tué deux plombiers à Zzalka, un quartier de Mossoul.", ("mosul", "scene in clause")),
    "one of the quarters of a town far from the last": (
        "Une mine a sauté mardi à Kaboul. Une autre a sauté dans un quartier de Jalalabad.",
        ("jalalabad", "scene in clause"),
    ),
    "the town that an apposition names": (
        "Trois hameaux et leur chef-lieu, Abyei, ont été visés lundi par des obus.",
        ("abyei", "scene in clause"),
    ),
    "a region told to be the target of quoted attacks": (
        "Le ministre a assuré que le Kordofan avait été « la cible d'attaques de drones ».",
        ("kordofan", "scene opens sentence"),
    ),
    "the town of who goes on to tell": (
        "« On tire », a dit mardi le maire de Goma, ajoutant que l'attaque avait fait deux morts.",
        ("goma", "scene of the source"),
    ),
    "a small namesake of a capital": (
        "Six mineurs ont péri jeudi à Buenos Aires (sud-ouest), en plein département du Cauca.",
        ("cauca", "scene in clause"),
    ),
    "a village that nobody knows, by the district of which it is": (
        "Un éboulement a fait neuf morts mardi dans le village de Zzihanjuan du district de Sumedang.",
        ("sumedang", "scene holds unknown"),
    ),
    "a village that nobody knows, by the side of the country": (
        "Un berger a été abattu mardi au centre de la Centrafrique. Des hommes armés ont pris pour cible un poste à Zzambia (à 110 km de Bouar), "
        "dans l'ouest du pays.",
        ("western-central-african-republic", "scene holds unknown"),
    ),
    "a side of the country, past a comma": (
        "Neuf personnes ont péri lundi en Algérie. Trois autres ont été tuées mardi dans une collision, dans le sud du pays.",
        ("southern-algeria", "scene meant"),
    ),
    "the northern part of an island": (
        "Neuf pêcheurs ont péri mardi dans la partie nord de Mindanao.",
        ("mindanao", "scene in clause"),
    ),
    "near a ministry of a capital": (
        "Une grenade a éclaté jeudi près du ministère irakien du Pétrole, à Bagdad, tuant neuf passants.",
        ("baghdad", "scene in clause"),
    ),
    "the men of a capital are not in it": ("Au matin, les fantassins de Bakou tenaient la crête.", (None, None)),
    "who owns up is elsewhere": (
        "Vingt soldats indiens, de l'aveu tardif de Pékin, sont morts en juin dans la vallée de Galwan.",
        ("galwan-valley", "scene in clause"),
    ),
    "a capital that a storm has ravaged": ("Un typhon a dévasté mardi Manille.", ("manila", "scene in clause")),
    "the middle of the islands": (
        "Un typhon a frappé mardi l'île de Luçon, aux Philippines. En 2013, un typhon avait tué 6.000 personnes dans le centre de l'archipel.",
        ("central-philippines", "scene meant"),
    ),
    "the subject behind what struck it": (
        "Frappées de plein fouet par un typhon mardi, les Philippines comptent leurs morts.",
        ("philippines", "scene named before"),
    ),
    "a side of the country, taken up": (
        "La violence a repris en Centrafrique, dans le centre où des combats ont fait neuf morts mardi, et dans l'ouest où un soldat a été tué.",
        ("western-central-african-republic", "scene meant"),
    ),
    "a death at the hospital of another town": (
        "Des combats ont éclaté mardi à Gao. Un soldat, blessé dans les affrontements, est décédé à l'hôpital de Sévaré.",
        ("gao", "running scene"),
    ),
    "the very noun that named it": (
        "Un poste a été attaqué mardi dans la province du Soum. Neuf civils ont péri à Kelbo, dans la région du Sahel. Deux femmes ont été tuées "
        "dans cette province.",
        ("soum-province", "scene meant"),
    ),
    "what the country is said to lose": (
        "Un camp a été attaqué mardi dans la région du Sahel. L'armée parle de la reconquête du territoire national du Burkina. Neuf jihadistes "
        "ont été tués.",
        ("sahel-region", "running scene"),
    ),
    "where a plane was bound for": (
        "Un avion s'est écrasé mardi à Domodedovo. Le bimoteur a disparu des écrans après avoir quitté la piste en direction d'Orsk.",
        ("domodedovo", "running scene"),
    ),
    "whom a relative clause says to be at a town": (
        "Neuf gendarmes ont été tués jeudi en Colombie. Les rebelles ont attaqué un convoi qui portait des vivres à "
        "leurs camarades logés depuis une semaine dans un hameau de la commune de Corinto.",
        ("corinto", "running scene"),
    ),
    "when it happened, at the end of a list of victims": (
        "Neuf personnes ont trouvé la mort, trois autres ont été blessées, quand des coulées de boue ont frappé mardi Java.",
        ("java", "scene in clause"),
    ),
    "the town from which they withdrew": (
        "Ansongo, d'où l'armée s'est retirée en mars 2021, manque de tout.",
        ("ansongo", "scene named before"),
    ),
    "a land of which it is said how it fares": (
        "Un policier a été tué mardi à Göteborg, en Suède.\n\nLe Liban reste sous tension. Un officier a été abattu lundi dans une embuscade.",
        ("lebanon", "scene heads paragraph"),
    ),
    "under the name of a country and a title": (
        "NIGER\n\nNEUF BERGERS TUÉS\n\nDes inconnus ont tué lundi neuf bergers à Tillabéri.\n\nBÉNIN\n\nDEUX GARDES TUÉS\n\nDeux gardes ont été tués mardi dans le nord du pays.",
        ("northern-benin", "scene meant"),
    ),
    "a village that nobody knows, in the region of the lead": (
        "Un village du nord-est du Nigeria a été attaqué mardi, faisant neuf morts.\n\nLes jihadistes ont frappé Zzajiwa avec des "
        "roquettes.",
        ("northeastern-nigeria", "scene holds unknown"),
    ),
    "what goes on in it, whatever town was told of meanwhile": (
        "Neuf civils ont été tués mardi dans un village du nord-est du Nigeria, loin de la garnison de Monguno, attaquée elle aussi.\n\n"
        "A Zzajiwa, les jihadistes ont attaqué des miliciens.\n\nIls ont tué neuf civils.",
        ("northeastern-nigeria", "running scene"),
    ),
    "counties that nobody knows": (
        "Un séisme a secoué mardi la province de Gansu, faisant neuf morts. Le séisme a détruit des maisons dans les comtés de Zzinxian "
        "et Zzangxian.",
        ("gansu", "scene holds unknown"),
    ),
    "about a town": (
        "Des obus sont tombés mardi sur Gao. Une embuscade contre une patrouille a fait deux morts vers Nampala.",
        ("nampala", "scene in clause"),
    ),
    "on the way to a town": (
        "Des obus sont tombés mardi sur Gao. Un camion en route vers Nampala a sauté sur une mine.",
        ("gao", "running scene"),
    ),
    "this part of the country": (
        "Neuf civils ont été tués mardi à Gao. Trois soldats ont péri dans des combats dans cette partie du pays.",
        ("gao", "scene meant"),
    ),
    "the same region": (
        "Mardi, un séisme a frappé la province de Gansu, à l'ouest de Xi'an. Une réplique a touché la même région.",
        ("gansu", "scene meant"),
    ),
    "a namesake abroad of the source's town": (
        "Un homme a tué mardi deux personnes sur un parking du Missouri. Une femme est morte, a indiqué la police de Saint-Pierre.",
        ("missouri", "running scene"),
    ),
    "the source's town, with a namesake abroad": (
        "Un homme a tué mardi deux personnes sur un parking du Missouri. Une femme est morte, a indiqué la police de Saint-Louis.",
        ("st-louis", "scene of the source"),
    ),
    "what an apposition calls the act": (
        "Une collision entre deux bus, l'accident le plus meurtrier en dix ans, a fait neuf morts mardi près de Libourne.",
        ("libourne", "scene in clause"),
    ),
    "a village said to lie in a part of the country that is far off on the map": (
        "Selon la mairie, des cavaliers ont surpris lundi le hameau de Bourasso, en pays bwa, à l'extrême nord du Burkina Faso et ont tué dix bergers.",
        ("bourasso", "scene in sentence"),
    ),
    "a university that was struck": (
        "L'université de Maroua, grande cité de plaine du Cameroun, a été visée lundi par un attentat.",
        ("maroua", "scene in clause"),
    ),
    "a quarter that a far town is called like": ("A Bassora, dans le quartier de Hamadan, une grenade a tué trois vendeurs.", ("basra", "scene in clause")),
    "a region whose governor speaks of it": (
        "Dans la région de Soumy, le gouverneur a annoncé qu'une femme avait été tuée par un drone.",
        ("sumy-oblast", "scene opens sentence"),
    ),
    "the town whose mayor speaks of it": ("A Soumy, le maire a fait état de deux morts.", ("sumy", "scene opens sentence")),
    "where they were on patrol": (
        "Deux soldats ont été tués jeudi au Mali. Des inconnus leur ont tiré dessus alors qu'ils patrouillaient à Menaka.",
        ("menaka", "scene in sentence"),
    ),
    "those who strike, and where people died": ("Les frappes de Damas ont tué six civils à Douma.", ("douma", "scene in clause")),
    "a toll that another country's rescuers count": (
        "Un cyclone a frappé mardi le Mozambique. La protection civile malgache a fait état de neuf morts.",
        ("madagascar", "scene of the source"),
    ),
    "a toll that a ministry of health counts": (
        "Selon le ministère zambien de la Santé, 61 personnes sont mortes du choléra.",
        ("zambia", "scene of the source"),
    ),
    "a country that declares a plague": (
        "Le Rwanda a déclaré jeudi une épidémie de mpox.",
        ("rwanda", "scene of the source"),
    ),
    "a country that counts those whom a plague killed": (
        "L'Angola a recensé 72 décès dus au choléra, selon l'Unicef.",
        ("angola", "scene in clause"),
    ),
    "a country that counts its dead": ("La Colombie déplore au moins 31 morts après les crues.", ("colombia", "scene in clause")),
    "where a quake was, not where it was felt": (
        "Une secousse survenue lundi en Crète a été ressentie jusqu'à Izmir et Nicosie.",
        ("crete", "scene in clause"),
    ),
    "where a quake killed, past where it was felt": (
        "La secousse, perceptible à Quetta, a fait six morts mardi à Kandahar.",
        ("kandahar", "scene in clause"),
    ),
    "a village by its noun and what it is called": (
        "Un incendie a tué mardi trois ouvriers dans une localité appelée Cortazar, au Mexique.",
        ("cortazar", "scene in clause"),
    ),
    "towns of a region that are struck": (
        "Plusieurs villages du Bihar ont été inondés lundi.",
        ("bihar", "scene in clause"),
    ),
    "the town of the fighting, not that of the talks": (
        "Des combats ont éclaté mardi à Malakal, au Soudan du Sud. Les négociations d'Addis-Abeba piétinent. Lundi, des tirs avaient tué deux femmes qui fuyaient la ville.",
        ("malakal", "scene meant"),
    ),
    "the act of a day, after one of last month": (
        "Sept personnes ont été tuées mardi dans un bar de Celaya, au Mexique. Mi-août, onze clients avaient péri dans une attaque à Irapuato. L'attaque de mardi a été menée par un cartel.",
        ("celaya", "running scene"),
    ),
    "a border of one land, with that told of most": (
        "NIAMEY - Au Niger, 44 civils ont été tués vendredi à Téra, près du Mali, a annoncé Niamey.\n\n"
        "Mardi, douze soldats sont morts dans une attaque près de la frontière burkinabè.",
        ("burkina-faso-niger-border", "scene in clause"),
    ),
    "a river that nobody knows, which is a border": (
        "GEORGETOWN - L'armée guyanienne a essuyé mardi trois attaques le long du fleuve Zzuyuni, qui marque la frontière avec le Venezuela.",
        ("guyana-venezuela-border", "scene in sentence"),
    ),
    "who fires back at a town": (
        "Un raid a tué mardi un homme à Naqoura. Le mouvement a répliqué par des roquettes en direction de Kiryat Shmona.",
        ("kiryat-shmona", "scene in clause"),
    ),
    "a town some way off from another land": (
        "A Mubi, à 25 km du Cameroun, des hommes armés ont tué mardi sept paysans.",
        ("mubi", "scene in clause"),
    ),
    "a town whose name goes on": ("Une fusillade a fait mardi trois morts au Cap-Haïtien.", ("cap-haitien", "scene in clause")),
    "what is placed by a distance": (
        "Des milliers de gens vivent à Kaziba, à une cinquantaine de kilomètres au sud de Bukavu, où des obus sont tombés mardi.",
        ("kaziba", "scene in clause"),
    ),
    "a side of a country, told more of": (
        "Cinq gendarmes ont été tués mercredi dans l'ouest anglophone du Cameroun.",
        ("western-cameroon", "scene in clause"),
    ),
    "a village beside a border, and a town shelled across it": (
        "Le Hezbollah a revendiqué mardi des tirs de roquettes sur Safed et affirmé avoir repoussé une tentative d'infiltration près d'Aïta el-Chaab.",
        ("aita-al-shaab", "scene in clause"),
    ),
    "a suburb, and which": (
        "Une bombe a explosé mardi au passage d'un bus dans la banlieue de Damas, à Qoudsaya.",
        ("qadsayya", "scene in clause"),
    ),
    "a truce agreed elsewhere than where it is broken": (
        "Le cessez-le-feu conclu à Doha entre Kinshasa et le M23 a été violé mardi à Walikale.",
        ("walikale", "scene in clause"),
    ),
    "the town that the verb has for its object, and its name": (
        "Une explosion a secoué mardi la capitale économique, Douala.",
        ("douala", "scene named before"),
    ),
    "far from where a quake was felt": (
        "Le séisme, dont l'épicentre se situait à 40 km de Hérat, a été ressenti jusqu'à Kaboul.",
        ("herat", "scene in clause"),
    ),
    "who came from a land whose name begins like a verb": (
        "Un groupe armé venu de Libye a enlevé mardi quatre Chinois au Tchad.",
        ("chad", "scene in clause"),
    ),
    "this town, which is measured from another": (
        "Des combats ont éclaté mardi à Merawi, en Ethiopie. Cinquante habitants de cette ville située à 30 km au sud de Bahir Dar ont été exécutés.",
        ("merawi", "scene meant"),
    ),
    "where a fire began": (
        "Un homme est mort mardi près de Mirandela, au Portugal. L'incendie parti mercredi d'Arganil a ravagé 50.000 hectares.",
        ("arganil", "scene in clause"),
    ),
    "from where a government was ousted": (
        "Un drone a tué deux soldats mardi dans l'Hadramaout, au Yémen. Les Houthis ont chassé le gouvernement de Sanaa fin 2014.",
        ("sanaa", "scene in clause"),
    ),
    "this last town": (
        "Des rassemblements ont eu lieu mardi à Arequipa, à Cuzco et à Puno. Dans cette dernière ville, un poste a été incendié.",
        ("puno", "scene meant"),
    ),
    "what was told by nobody in particular": (
        "A Téra, un véhicule a sauté mardi. Dans le Gourma, on nous signale une attaque : onze soldats tués.",
        ("gourma", "scene opens sentence"),
    ),
    "the attack that began a war": (
        "Onze personnes ont péri mardi à Zeïtoun. Le 7 octobre 2021, l'attaque du Hamas avait fait mille morts.",
        ("israel", "scene holds story"),
    ),
    "a total of long under the dateline of a capital": (
        "KINSHASA – Seize rebelles ont été tués mardi.\n\nKAMPALA – Une bombe a explosé. Plus de 700 personnes ont péri depuis janvier.",
        ("uganda", "scene holds story"),
    ),
    "the arrest since which a town suffers": (
        "Un dépôt a brûlé mardi à Culiacan. Les fusillades durent depuis l'arrestation du baron, en juillet 2020, à El Paso. Deux camions ont été brûlés.",
        ("culiacan", "running scene"),
    ),
    "the head of the next clause": (
        "D'autres régions ont été visées mardi : à Lviv, un entrepôt a brûlé, à Kharkiv, rien de grave.",
        ("lviv", "scene in clause"),
    ),
    "the capital of a province": (
        "Nigeria. Trois personnes ont été tuées mardi à Konduga. Deux bombes ont explosé dans la capitale du Borno.",
        ("maiduguri", "scene in clause"),
    ),
    "a road that is cut": ("La route Dessie-Woldiya est coupée depuis mardi.", ("dessie", "scene in clause")),
    "the neighbours of a presenter": (
        "A Kabinda, un policier a été lynché mardi. Chez nos voisins de Kananga, deux chefs coutumiers ont été enlevés.",
        ("kananga", "scene opens sentence"),
    ),
    "a clause of time that places": (
        "Un bateau a coulé mardi à Bolobo. Le fleuve avait déjà englouti cent personnes en juin, lorsqu'une baleinière s'était renversée à Inongo.",
        ("inongo", "scene in clause"),
    ),
    "a host in his capital": (
        "BEYROUTH, 14 sept 2022 (AFP) - Un drone a tué mardi un berger à Aïtaroun. Le président Joseph Aoun a reçu mercredi l'émissaire américain.",
        ("beirut", "scene of the state"),
    ),
    "the province around the town told last": (
        "Les rebelles ont fui lundi vers le Nil blanc. A El-Obeid, un drone a tué deux soldats. Dans la province, les combats ont fait dix morts.",
        ("north-kordofan", "scene meant"),
    ),
    "the town, not its airport": (
        "Les rebelles sont entrés vendredi dans Bukavu. L'aéroport de Kavumu est tombé. Dans la ville, trois enfants ont été exécutés.",
        ("bukavu", "scene meant"),
    ),
    "an item under the line that names its district": (
        "Territoire de Masisi\n\n• Un obus est tombé mardi sur Sake, faisant cinq morts.\n\n• Les écoles ont été fermées.\n\n• Un véhicule a été incendié.",
        ("masisi-territory", "scene heads paragraph"),
    ),
    "what its defender shot down": (
        "Un immeuble a été touché mardi à Odessa.\n\nL'armée ukrainienne a dit avoir abattu 38 drones sur 45.",
        ("ukraine", "scene holds story"),
    ),
    "a capital that was not spared": (
        "Un jeune a été tué mardi à Machhad. Téhéran n'a pas été épargnée : des étudiants ont été arrêtés par dizaines.",
        ("tehran", "scene in clause"),
    ),
    "a town that took a salvo": (
        "Chouchi a pris mardi une salve de Grad.",
        ("shusha", "scene in clause"),
    ),
    "a curfew of the mayor": (
        "Un kamikaze s'est fait sauter mardi à Konduga, au Nigeria. Le maire a décrété un couvre-feu.",
        ("konduga", "running scene"),
    ),
    "what a parliament votes": (
        "Le Parlement bolivien a voté mardi la levée de l'immunité de l'ancien président.",
        ("la-paz", "scene of the state"),
    ),
    "a president arrested": (
        "Le président sud-coréen déchu a été arrêté mercredi.",
        ("seoul", "scene of the state"),
    ),
    "the next sentence opens at another town": (
        "Sept soldats ont été tués mardi à Sumisip. A Marawi, le siège dure. L'armée fait état de 480 morts.",
        ("marawi", "running scene"),
    ),
    "past the place of a relative, its own": (
        "Cinq personnes ont été tuées mardi à Petah Tikva, où un missile est tombé, trois à Haïfa dans l'incendie d'un dépôt.",
        ("haifa", "scene in clause"),
    ),
    "outside of where they vote": (
        "Le Parlement de Tbilissi a adopté mardi la loi. Dehors, treize manifestants ont été arrêtés.",
        ("tbilisi", "running scene"),
    ),
    "this assault, an aside, and its toll": (
        "Trois soldats ont été tués lundi à Bouaké. En mars, des rebelles avaient attaqué la ville de Korhogo. "
        "Cet assaut, suivi d'un siège de trente heures, avait fait 21 morts.",
        ("korhogo", "running scene"),
    ),
    "the east of a country whose name begins with another's": (
        "Cinq personnes ont été tuées mardi dans l'est du Soudan du Sud.",
        ("eastern-south-sudan", "scene in clause"),
    ),
    "this truce": (
        "Un cessez-le-feu a été signé lundi à Pretoria. Un poste a été attaqué mardi à Mekele. Ce cessez-le-feu a été violé.",
        ("pretoria", "running scene"),
    ),
    "an item that a bullet and a town head": (
        "Au Cameroun, la crise dure.\n\n- Mamfé : le centre de santé a été incendié mardi.\n- Buea : calme.",
        ("mamfe", "scene heads paragraph"),
    ),
    "the parties, after their talks": (
        "La deuxième séance des pourparlers s'est tenue lundi à Istanbul. Les parties se sont entendues mardi sur le tracé.",
        ("istanbul", "running scene"),
    ),
    "a minister who receives": (
        "Le ministre turc de la Défense, qui recevait mardi une délégation alliée, a promis des drones.",
        ("ankara", "scene of the state"),
    ),
    "a government that dismisses": ("Bakou a limogé mardi son ministre.", ("azerbaijan", "scene holds story")),
    "before the parliament of another country": (
        "Une bombe a explosé lundi à Port Moresby, en Papouasie-Nouvelle-Guinée. Mardi, des étudiants ont manifesté devant le Parlement du Timor oriental.",
        ("dili", "scene of the state"),
    ),
    "a shot on the eve of talks elsewhere": (
        "Des tirs qui, à la veille d'une rencontre de leurs dirigeants à Bruxelles, ont tué mardi un garde sur le chantier d'une fonderie à Erevan.",
        ("yerevan", "scene in clause"),
    ),
    "a town and its many dead, past a colon": (
        "Un raid a visé lundi Dakar. Ziguinchor, le fief de l'opposant, a connu les violences les plus graves : six tués mardi.",
        ("ziguinchor", "scene in clause"),
    ),
    "a parliament that must vote, after a town": (
        "La rue gronde en Géorgie. A Koutaïssi, dix étudiants ont été interpellés mardi. Le Parlement doit adopter mercredi la loi.",
        ("tbilisi", "scene of the state"),
    ),
    "at an embassy, after another town": (
        "Au Congo, un obus est tombé lundi sur Minova. Mardi, des jeunes ont brûlé des drapeaux devant l'ambassade de France.",
        ("kinshasa", "scene of the state"),
    ),
    "between two towns, before another deed": (
        "L'armée affirme avoir détruit mardi un convoi entre Gossi et Hombori, et ramassé des tracts près de Ber.",
        ("gossi", "scene in clause"),
    ),
    "under which a town lives": ("Kadugli vit sous blocus depuis mardi.", ("kadugli", "scene in clause")),
    "under which a town has lost its people": (
        "Nikopol, que seul le fleuve sépare du front, a perdu mardi dix habitants sous les obus.",
        ("nikopol", "scene in clause"),
    ),
    "a town fell on a day": ("Le 3 août Lashio tombait aux mains des rebelles.", ("lashio", "scene in clause")),
    "this town of a valley": (
        "Un obus est tombé lundi à Nahariya. Dans cette station balnéaire de Galilée, une femme a été tuée mardi.",
        ("nahariyya", "running scene"),
    ),
    "this town of a state": (
        "Des combats ont éclaté lundi à Lashio. Les rebelles ont lancé mardi un assaut sur cette ville de l'Etat shan.",
        ("lashio", "scene meant"),
    ),
    "posts of a province that are shut": (
        "Les postes-frontières du Yunnan ont été fermés mardi.",
        ("yunnan", "scene in clause"),
    ),
    "whom it killed, by where they work": (
        "Un raid a visé mardi Hodeïda. On compte deux tués parmi les dockers de Salif.",
        ("as-salif", "scene of the victims"),
    ),
    "fire towards a village": (
        "Il a été fait feu mardi par l'adversaire en direction de Tegh, en Arménie.",
        ("tegh", "scene in clause"),
    ),
    "where they were at work": (
        "Sur l'autre rive du Dniepr, deux employés ont été tués mardi alors qu'ils réparaient une canalisation à Energodar.",
        ("enerhodar", "scene in clause"),
    ),
    "down the river from a town": ("En aval de Ratisbonne, une digue a cédé mardi.", ("regensburg", "scene in clause")),
    "those who barred a motorway": (
        "La garde nationale a dispersé mardi des mères qui barraient l'autoroute de Maracay.",
        ("maracay", "scene in clause"),
    ),
    "those who sat down under a capital's head": (
        "BRUXELLES. Un sommet pour rien. Les ministres se sont quittés mardi sans accord.\n\nPARIS. Calme.",
        ("brussels", "scene heads paragraph"),
    ),
    "a presenter turns to the capital": (
        "Des hommes armés ont attaqué mardi une prison à Mirebalais, en Haïti.\n\nOn passe à la capitale. Des milliers de gens ont manifesté.",
        ("port-au-prince", "scene told before"),
    ),
    "ships, in the one sea": (
        "Un cargo a été touché mardi en mer Rouge.\n\nDepuis novembre, les rebelles ont attaqué une cinquantaine de navires.",
        ("red-sea", "scene holds story"),
    ),
    "a house of a town, past a comma": (
        "Les plongeurs ont retrouvé mardi les corps d'un couple, piégé dans la cave de son pavillon de Deggendorf.",
        ("deggendorf", "scene in sentence"),
    ),
    "the quarters of a town, under a region": (
        "CACHEMIRE\nLe couvre-feu a été levé mardi dans une trentaine de quartiers de Srinagar. Un lycéen a été tué.",
        ("srinagar", "scene heads paragraph"),
    ),
    "a name after its noun": ("La police a tiré mardi sur la foule dans la capitale économique, Douala.", ("douala", "scene named before")),
    "a stronghold and its name": ("Un drone a frappé mardi un dépôt du mouvement dans son fief, Nabatieh.", ("nabatieh", "scene named before")),
    "the town whose region is told as well, before où": (
        "A Bangassou, dans le sud-est de la Centrafrique, où l'ONU dispose d'une base, un Casque bleu a été tué mardi.",
        ("bangassou", "scene named before"),
    ),
    "where it took off": ("Un hélicoptère s'est écrasé mardi peu après son décollage de Jalalabad.", ("jalalabad", "scene in sentence")),
    "where it meant to land": (
        "Un avion de ligne s'est écrasé mardi à l'approche de Bichkek, faisant neuf morts.",
        ("bishkek", "scene in clause"),
    ),
    "a province after its country": (
        "Le cyclone a touché terre mardi au Mozambique, dans la province de Cabo Delgado, tuant 34 personnes.",
        ("cabo-delgado", "scene in clause"),
    ),
    "a bank that is struck": ("Une bombe a visé mardi une banque de Kunduz.", ("kunduz", "scene in clause")),
    "a hospital with a long name": (
        "L'hôpital pour enfants Okhmatdyt de Kiev a été frappé lundi par un missile.",
        ("kyiv", "scene in clause"),
    ),
    "what took fire, after its border": (
        "A Tapachula, à la frontière avec le Guatemala, cinq corps ont été découverts mardi dans un taxi.",
        ("tapachula", "scene in clause"),
    ),
    "a town that took fire": ("Bourem a de nouveau essuyé mardi des tirs de roquettes.", ("bourem", "scene in clause")),
    "where they went, and there": (
        "Le groupe s'est replié lundi dans les forêts de Macomia. Il y a tué mardi trois soldats.",
        ("macomia", "scene meant"),
    ),
    "there, not where the source sits": (
        "Al-Hilaliya a été encerclée mardi par les paramilitaires. Selon le Comité de résistance de Wad Madani, 120 habitants y sont morts.",
        ("al-hilaliyya", "scene meant"),
    ),
    "the way out of the town, by the road to another": (
        "Un avocat a été enlevé lundi à Benghazi. Son corps a été découvert mardi à la sortie de la ville, sur la route de Derna.",
        ("benghazi", "scene meant"),
    ),
    "at the same site": (
        "Neuf mineurs ont péri mardi à Kamituga. Sur le même site, six creuseurs avaient été tués lundi.",
        ("kamituga", "scene meant"),
    ),
    "a thing in the title of an entry": (
        "12h00 - L'aéroport d'Antakya inutilisable\nLa piste a été coupée mardi en deux par la secousse.",
        ("antakya", "scene heads paragraph"),
    ),
    "a village, where it was said opens the sentence": (
        "La police a annoncé mercredi à Abuja que quinze personnes avaient été tuées la veille dans un village de l'Etat de Benue.",
        ("benue", "scene in clause"),
    ),
    "a war in more than the province told last": (
        "Un raid a fait mardi dix morts à Gao.\n\nA Kayes, un poste a été attaqué mercredi. La guerre fait rage depuis 2012.",
        ("mali", "scene holds story"),
    ),
    "a ballot, of the country told of": (
        "Trois soldats ont été tués lundi près de Gao, au Mali. Un nouveau scrutin se tiendra dans les deux mois.",
        ("mali", "scene holds story"),
    ),
    "another nation's ballot": (
        "Des obus sont tombés mardi sur Goris, en Arménie. La présidentielle américaine aura lieu le 5 novembre.",
        ("united-states", "scene holds story"),
    ),
    "an envoy called in by a country": (
        "La Mauritanie a convoqué mardi l'ambassadeur du Mali.",
        ("nouakchott", "scene of the state"),
    ),
    "an envoy called in by a nation's ministry": (
        "La diplomatie irakienne a convoqué jeudi l'ambassadeur d'Iran.",
        ("baghdad", "scene of the state"),
    ),
    "an envoy called in by the minister of the country told of": (
        "Trois soldats ont été tués lundi près de Gao, au Mali. Le ministre des Affaires étrangères a convoqué mercredi l'ambassadeur de France.",
        ("bamako", "scene of the state"),
    ),
    "another nation's government": (
        "Des obus sont tombés mardi sur Goris, en Arménie. Le gouvernement azerbaïdjanais a été remanié mercredi.",
        ("azerbaijan", "scene holds story"),
    ),
    "past a semicolon is another's place": (
        "Mardi, il a neigé à Stepanakert. Des obus sont tombés sur des immeubles ; les écoles de Martouni sont fermées.",
        ("stepanakert", "scene told before"),
    ),
    "a short name said again": (
        "A Owo, au Nigeria, on prie. La fête s'achevait à l'église Saint-François d'Owo, lorsque des hommes ont fait détoner une charge.",
        ("owo", "scene opens sentence"),
    ),
    "a town whose article is in the preposition": (
        "A Corail, en Haïti, un dispensaire s'est écroulé mardi. Aux Cayes c'est pire, l'hôtel Le Manguier s'est effondré.",
        ("les-cayes", "scene opens sentence"),
    ),
    "an army in most of the states": (
        "Un train a été attaqué mardi à Kaduna, au Nigeria. L'armée, déployée dans trente des trente-six Etats, s'épuise.",
        ("nigeria", "scene holds story"),
    ),
    "a town in flames, and there": (
        "Dans l'Apurimac, au Pérou, Andahuaylas flambe : le commissariat y a été attaqué mardi, dix blessés.",
        ("andahuaylas", "scene meant"),
    ),
    "a radio's words about a mine": (
        "La nuit a été calme à Bria, en RCA.\n\nSam Ouandja, c'est chaud. Des hommes ont encerclé la mine dimanche.",
        ("sam-ouandja", "scene told before"),
    ),
    "the same thing elsewhere": (
        "Samedi, 12:10. A Dosso, au Niger, une marche a réuni des lycéens. Même chose à Zinder.",
        ("zinder", "scene in clause"),
    ),
    "what a government also does": (
        "A Ica, au Pérou, la route est coupée depuis mardi. Le gouvernement a décrété l'état d'urgence. Il a aussi envoyé les blindés.",
        ("peru", "scene holds story"),
    ),
    "a head of state held at home": (
        "Des soldats ont tiré mardi à Niamey, au Niger.\n\nIls ont séquestré le chef de l'Etat dans sa résidence.",
        ("niamey", "scene of the state"),
    ),
    "the seat of a council": ("L'Union africaine se réunit demain.", ("addis-ababa", "scene of the state")),
    "a session of a council": ("Une session du Conseil de sécurité est prévue jeudi.", ("new-york", "scene of the state")),
    "what a mayor decrees": ("Le maire de Diffa a prolongé lundi l'interdiction des motos.", ("diffa", "scene in clause")),
    "here, under a dateline": (
        "MONTEVIDEO (AP) — Les ministres du commerce ont ouvert lundi un sommet de trois jours ici.",
        ("montevideo", "scene meant"),
    ),
    "a place that a cleft sentence brings in": (
        "C'est à Kati, garnison malienne, que tout s'était noué. Le ministre y a essuyé mardi des tirs. Les rebelles ont pris Ménaka.\n\n"
        "C'est à Kati que tout a repris. Le ministre a été attaqué mardi. Les rebelles ont pris Gao.",
        ("gao", "scene in clause"),
    ),
    "a state of emergency in ten regions": (
        "SANTIAGO. Des stations ont été vandalisées mardi. L'état d'urgence a été étendu à dix régions.",
        ("chile", "scene holds story"),
    ),
    "a capital that cars go through": ("Des pick-up de l'armée ont sillonné mardi Bamako.", ("bamako", "scene in clause")),
    "the suburb of which everybody knows": (
        "Un raid a visé mardi Tyr, au Liban. L'aviation a frappé la banlieue sud.",
        ("beirut", "scene meant"),
    ),
    "the dead of one day in a country": (
        "Des raids ont visé lundi Tyr, au Liban.\n\nLe ministère de la Santé compte 558 morts pour la seule journée de lundi.",
        ("lebanon", "scene holds story"),
    ),
    "the two ends of a road, one of three letters": (
        "Une embuscade sur l'axe Bor-Pibor a coûté la vie mardi à deux chauffeurs.",
        ("bor", "scene in clause"),
    ),
    "the deed that is a town's": ("Le gouverneur condamne les pillages de Kitengela, au Kenya.", ("kitengela", "scene in clause")),
    "what a town gets, after a first word": (
        "Un dépôt a brûlé mardi à Nova Kakhovka. En représailles, Odessa a reçu quatre missiles.",
        ("odesa", "scene in clause"),
    ),
    "the town of a region's name": (
        "Région de Kharkiv\n- Tirs de roquettes mardi sur le centre, trois morts.",
        ("kharkiv", "scene heads paragraph"),
    ),
    "the town that a section is called after": (
        "Kherson : deux tués mardi.\n\nRégion de Mykolaïv\n- Bombardement de Zzykivka mardi.\n- Deux drones abattus au-dessus de la ville.",
        ("mykolaiv", "scene meant"),
    ),
    "all borders of a country": (
        "Des soldats ont renversé mardi le président à Niamey, au Niger. Les frontières terrestres et aériennes ont été fermées.",
        ("niger", "scene meant"),
    ),
    "a nation on the move": (
        "Des heurts ont éclaté mardi à Bujumbura, au Burundi. Plus de 105.000 Burundais ont fui vers les pays voisins.",
        ("burundi", "scene holds story"),
    ),
    "what was shut, in the same sentence": (
        "QUETTA – Deux policiers ont été abattus mardi.\n\nPESHAWAR – Le poste-frontière de Torkham a rouvert mardi après des échanges de tirs où deux gardes ont péri.",
        ("torkham", "scene opens sentence"),
    ),
    "the second city of a country": (
        "18 h 30 – A Kharkiv, la nuit dans le métro\nLa deuxième ville du pays a été frappée mardi.",
        ("kharkiv", "scene meant"),
    ),
    "an airport in the title, a capital nearby": (
        "14 h 47 – Aéroport d'Hostomel\nLes Russes se sont emparés mardi de l'aérodrome, aux portes de Kiev.",
        ("hostomel", "scene in clause"),
    ),
    "who governs receives there": ("Le Premier ministre a reçu mardi à Matignon les syndicats.", ("paris", "scene in clause")),
    "the town that heads the line, meant": (
        "Goma – Un obus est tombé le 1er septembre.\n\nRutshuru – Le 2 septembre, un véhicule a été attaqué à 15 km de la ville.",
        ("rutshuru", "scene meant"),
    ),
    "the town that a paragraph is about": (
        "A mille kilomètres de là, El-Facher, dernière place forte de l'armée, n'en finit pas d'agoniser. Vendredi, des obus ont fauché onze personnes.",
        ("el-fasher", "scene told before"),
    ),
    "the town that a presenter turns to": (
        "Un obus est tombé mardi à Douentza.\n\nTombouctou maintenant, deux obus sont tombés près de l'aéroport ce matin.",
        ("timbuktu", "scene opens sentence"),
    ),
    "the town of a live entry's title, for talks": (
        "13h00 Rafah bombardée\nUn obus est tombé mardi.\n\n12h20 Le Caire : reprise des discussions\nOn en saura plus.",
        ("cairo", "scene heads paragraph"),
    ),
    "where the wounded were brought": (
        "Un car a sauté samedi sur une mine à Bandiagara. Le bilan est lourd, 7 morts sur le coup et 12 blessés évacués sur Sévaré.",
        ("bandiagara", "running scene"),
    ),
    "what killed them, past an aside": (
        "Goma est calme. Quatre soldats y ont été tués, dimanche, par des tirs de mortier.",
        ("goma", "scene meant"),
    ),
    "an act, and after it when and where": (
        "Les miliciens ont encore frappé. C'était mardi à Bunia. Des civils ont été tués à la machette.",
        ("bunia", "running scene"),
    ),
    "what a relative clause places": (
        "Deux hommes ont été blessés dans un échange de tirs qui s'est produit lundi à Zzyra, dans le district de Bishnupur, a dit la police.",
        ("bishnupur", "scene in clause"),
    ),
    "an assault given": ("L'armée a donné l'assaut lundi au siège du parti à N'Djamena.", ("n-djamena", "scene in clause")),
    "a village that nobody knows, in a section": (
        "Goma\n- 2 mai : un obus est tombé à Goma.\n\nRutshuru\n- 3 mai : prise de la localité de Zzybiza par les rebelles.",
        ("rutshuru", "scene holds unknown"),
    ),
    "written in the capital, told of the country": (
        "GOMA — Un soldat a été tué mardi.\n\nPORT MORESBY — Quinze personnes sont mortes, ensevelies sous la boue lundi après la chute d'un pan de colline, en "
        "Papouasie-Nouvelle-Guinée.",
        ("papua-new-guinea", "scene in sentence"),
    ),
    "forces that a state keeps in a country": (
        "Des inconnus ont attaqué lundi un poste à Abéché, au Tchad.\n\nParis a maintenu ses mille hommes.",
        ("chad", "scene holds story"),
    ),
    "the dead since it began": (
        "Des heurts ont éclaté lundi à Imphal, dans l'Etat de Manipur, en Inde. Plus de 220 personnes ont perdu leurs vies depuis que "
        "le conflit a commencé.",
        ("manipur", "scene holds story"),
    ),
    "a town that lives encircled": ("Djibo vit encerclée depuis mardi.", ("djibo", "scene in clause")),
    "a town that empties": ("Rafah se vide depuis mardi.", ("rafah", "scene in clause")),
    "a town conquered": ("Hama conquise mardi par les rebelles.", ("hama", "scene in clause")),
    "a region that suffered": ("La région de Soumy a essuyé mardi une trentaine de tirs de mortier.", ("sumy-oblast", "scene in clause")),
    "a capital that hosts": ("Doha a accueilli mardi un nouveau round de discussions.", ("doha", "scene in clause")),
    "a town combed": ("Mille gendarmes quadrillent Nouméa depuis mardi.", ("noumea", "scene in clause")),
    "a camp by its own name": ("Le camp de Zamzam s'est vidé mardi.", ("zamzam-camp", "scene in clause")),
    "police and crowd at odds": ("Des heurts ont opposé étudiants et policiers à Maputo.", ("maputo", "scene in clause")),
    "named after a town": (
        "Haut-Karabakh : Erevan ratifie le statut de Rome\n\nL'offensive lancée mardi par l'armée a tué trois gardes.",
        ("nagorno-karabakh", "scene heads paragraph"),
    ),
    "what holds it is not where it went on": (
        "Vendredi, des hommes armés ont fait irruption à Papiri, une bourgade de l'Etat du Niger, et ont emmené 300 élèves.",
        ("papiri", "scene opens sentence"),
    ),
    "on their way to": ("Les paysans ont convergé mardi vers New Delhi.", ("new-delhi", "scene in clause")),
    "the police of a town": ("La police de Nairobi a arrêté trente étudiants.", ("nairobi", "scene in clause")),
    "towards, first": ("Vers Koupiansk, les combats font rage.", ("kupiansk", "scene in clause")),
    "a town that is taken and meant": (
        "Des hommes armés ont attaqué mardi la ville de Mopti. La localité a été reprise dans la soirée par l'armée.",
        ("mopti", "scene meant"),
    ),
    "at the same place": (
        "Des combats ont éclaté mardi à Kandahar. Au même endroit, une bombe avait explosé la veille.",
        ("kandahar", "scene meant"),
    ),
    "the capital of the country in focus": (
        "L'armée a bombardé mardi Idleb. Dans la capitale, une voiture piégée a tué deux soldats.",
        ("damascus", "scene in clause"),
    ),
    "a market of the capital": (
        "Des obus sont tombés mardi sur Mossoul. En juillet, une bombe avait fait dix morts sur un marché de la capitale.",
        ("baghdad", "scene meant"),
    ),
    "the enclave, not the part of it named last": (
        "L'aviation a frappé mardi le camp de Rafah, dans le sud de la bande de Gaza. Au total, 200 personnes ont été tuées dans l'enclave.",
        ("gaza-strip", "scene meant"),
    ),
    "the south of the country": (
        "Une bombe a explosé mardi à Mogadiscio. Le mois dernier, un attentat avait fait huit morts dans le sud du pays.",
        ("southern-somalia", "scene meant"),
    ),
    "there": (
        "Les rebelles se sont emparés mardi de Bria. Ils y ont tué deux gendarmes.",
        ("bria", "scene meant"),
    ),
    "there, in the town and not in what holds it": (
        "Un attentat a fait quinze morts mardi à Peshawar, dans le nord-ouest du Pakistan. En 2014, une école y avait été attaquée.",
        ("peshawar", "scene meant"),
    ),
    "a border that is the subject's own": (
        "Un camion piégé a explosé mardi à Tillabéri, au Niger.\n\nLe Mali voisin a fermé sa frontière.",
        ("mali", "scene meant"),
    ),
    "after a quotation": (
        "Un obus est tombé mardi à Gao. Trois enfants ont péri.\n\n« Nous n'avons rien vu venir », a raconté une vendeuse.\n\n"
        "Six personnes ont été blessées.",
        ("gao", "running scene"),
    ),
    "the attack again, past a venue": (
        "KHARTOUM, 14 septembre - Des frappes ont touché mardi El-Obeid. Trois civils ont péri.\n\nA Genève, l'envoyé de l'ONU a "
        "condamné ces violences. Deux enfants figurent parmi les victimes, selon lui.",
        ("el-obeid", "running scene"),
    ),
    "a background that is the country's": (
        "Des obus sont tombés mardi sur El-Facher, au Soudan. La guerre, qui a éclaté l'an dernier, a fait des milliers de morts.",
        ("sudan", "scene holds story"),
    ),
    "the subject of a fronted participle": (
        "Assiégée depuis trois mois, Homs manque de tout.",
        ("homs", "scene named before"),
    ),
    "a title that is only a place": (
        "10h15 | Kharkiv\nUn missile a frappé un immeuble.\n\n9h40 | Odessa\nDes drones ont touché mardi le port.",
        ("odesa", "scene heads paragraph"),
    ),
    "a country that heads a paragraph, a town in it": (
        "MALI. Vive émotion à Ménaka. Six soldats ont été tués mardi.\n\nNIGER. Calme.",
        ("menaka", "scene heads paragraph"),
    ),
    "another country heads the next paragraph": (
        "MALI. Une embuscade a fait six morts mardi près de Ménaka.\n\nNIGER. Des assaillants ont tué mardi quatre gendarmes.",
        ("niger", "scene heads paragraph"),
    ),
    "what a parliament does": (
        "GÉORGIE. Le nouveau président a prêté serment mardi.\n\nMOLDAVIE. Calme.",
        ("tbilisi", "scene of the state"),
    ),
    "a building of a town": (
        "La population de Sake a passé une nuit blanche, six civils ont été tués mardi.",
        ("sake", "scene opens sentence"),
    ),
    "local police": (
        "Selon la police de Kano, dix personnes ont été enlevées mardi.",
        ("kano", "scene of the source"),
    ),
    "the only town of an article": (
        "A Aurillac, le festival s'achève.\n\nJeudi, trois cents intermittents ont défilé en fanfare.",
        ("aurillac", "scene of the article"),
    ),
    "what an unknown village lies in": (
        "Des miliciens ont tué mardi vingt civils à Zzyboro, dans le Nord-Kivu.",
        ("north-kivu", "scene in clause"),
    ),
    "a quarter nobody knows, of a town": (
        "A Bambari, le marché est fermé. En cause, des coups de feu tirés mardi au quartier Zzydji.",
        ("bambari", "scene told before"),
    ),
    "a hospital's toll where the paragraph told of another town": (
        "Des roquettes sont tombées mardi sur Batken. De l'autre côté, un employé de l'hôpital d'Isfara évoque quinze morts.",
        ("isfara", "scene of the source"),
    ),
    "what is decreed for a country": (
        "Des mutins ont tué mardi trois gardiens à Esmeraldas. Dix autres ont été blessés à Guayaquil.\n\n"
        "Le président a instauré l'état d'urgence pour soixante jours.",
        ("ecuador", "scene holds story"),
    ),
    "the northern border of the subject": (
        "Lima a envoyé mardi des renforts à sa frontière nord.",
        ("northern-peru", "scene meant"),
    ),
    "where, taking up a name": (
        "Le ministre a cité Mandalay, où la police avait tué seize grévistes en décembre.",
        ("mandalay", "scene named before"),
    ),
    "where, past what holds it": (
        "La secousse a été ressentie jusqu'à Myitkyina, dans le nord de la Birmanie, où un obus a tué une passante.",
        ("myitkyina", "scene named before"),
    ),
    "thousands of arrests": (
        "Des heurts ont éclaté mardi à Taldykourgan, au Kazakhstan. Bilan officiel: 9.400 personnes arrêtées.",
        ("kazakhstan", "scene holds story"),
    ),
    "a list that goes on past the clause": (
        "Des manifestations ont eu lieu mardi à Rennes, Nantes et Brest.",
        ("brest", "scene in clause"),
    ),
    "a road between two towns": (
        "Une mine a explosé mardi sur l'axe Djibo-Bourzanga.",
        ("djibo", "scene in clause"),
    ),
    "off a coast named by its people": (
        "Soixante migrants se sont noyés mardi au large des côtes libyennes.",
        ("libya-coast", "scene in clause"),
    ),
    "off a country": (
        "Une barque a chaviré mardi au large de la Mauritanie, faisant vingt morts.",
        ("mauritania-coast", "scene in clause"),
    ),
    "prisons of a country": (
        "Des détenus ont pris mardi des gardiens en otage dans cinq pénitenciers équatoriens.",
        ("ecuador", "scene in clause"),
    ),
    "a heading that nobody knows, among known ones": (
        "Nord-Kivu\n\nGoma : trois civils ont été tués mardi.\nBeni : une bombe a fait deux morts mardi.\n"
        "Mulzimbwi : sept cultivateurs ont été égorgés mardi.",
        ("north-kivu", "scene holds unknown"),
    ),
    "far from a town, within its country": (
        "Des hommes armés ont tué mardi dix bergers à 300 km au nord-est de Bamako.",
        ("mali", "scene holds story"),
    ),
    "talks that go on": (
        "Washington et Téhéran ont repris lundi leurs pourparlers à Mascate. Les discussions se poursuivront jeudi.",
        ("muscat", "running scene"),
    ),
    "a meeting under its title": (
        "12h40 : Bruxelles se prépare\nLes ministres de la Défense doivent se rencontrer mercredi à huis clos.\n\n"
        "11h20 : Un plan de paix discuté à Genève\nLes délégués des deux camps se rencontreront jeudi à huis clos.",
        ("geneva", "scene heads paragraph"),
    ),
    "an ambassador summoned where he is posted": (
        "Le ministère iranien a convoqué mardi l'ambassadeur de Suède à Téhéran.",
        ("tehran", "scene in clause"),
    ),
    "what a militia is called after": (
        "Le M23 a repoussé mardi les miliciens de Masisi lors de combats à Sake.",
        ("sake", "scene in clause"),
    ),
    "a consulate of a town": (
        "Le consulat iranien de Damas a été détruit mardi par une frappe.",
        ("damascus", "scene in clause"),
    ),
    "a place before what was said of it": (
        "Du côté de Sake, quatre soldats ont été tués mardi, c'est le ministère de la Défense qui l'annonce.",
        ("sake", "scene in clause"),
    ),
    "where the flames have come": (
        "Des feux ravagent la Kabylie. Mardi, les flammes ont gagné Béjaïa.",
        ("bejaia", "scene in clause"),
    ),
    "whose attack it was": (
        "L'attaque de l'Iran a fait mardi deux morts à Haïfa.",
        ("haifa", "scene in clause"),
    ),
    "a toll of the whole revolt is no running scene": (
        "Des heurts ont éclaté mardi à Juliaca, au Pérou. La contestation a fait 56 morts. Les policiers ont tiré sur la foule.",
        ("juliaca", "running scene"),
    ),
    "the arrest of a statesman": (
        "Des combats ont éclaté mardi à Taldykourgan, au Kazakhstan. L'ancien ministre de la Défense a été arrêté.",
        ("astana", "scene of the state"),
    ),
    "one seat only, and a town": (
        "Trois soldats ont été tués mardi à Dikwa, au Nigeria. Le chef-lieu avait déjà été bombardé en août.",
        ("dikwa", "scene meant"),
    ),
    "a country at war": (
        "Le Soudan est en guerre depuis l'an dernier. Des milliers de civils y ont péri.",
        ("sudan", "scene meant"),
    ),
    "a region that suffers": (
        "L'Ituri, en proie à des violences depuis 2017, a connu lundi une nouvelle tuerie.",
        ("ituri", "scene in clause"),
    ),
    "a town that lived through it": (
        "Kharkiv a vécu mardi une nouvelle nuit de bombardements.",
        ("kharkiv", "scene in clause"),
    ),
    "the subject after a place in front is no place of the act": (
        "Sur le sol ukrainien, la Russie a tiré mardi 40 missiles.",
        ("ukraine", "scene in clause"),
    ),
    "a side of the country in focus": (
        "Des combats ont éclaté lundi à Homs. Dans le nord-ouest, l'armée a bombardé mardi des positions rebelles.",
        ("northwestern-syria", "scene meant"),
    ),
    "a people that marches": (
        "Des milliers de Géorgiens ont manifesté mardi contre le gouvernement.",
        ("georgia", "scene holds story"),
    ),
    "a president who dismisses": (
        "Des rebelles ont attaqué lundi Bria. En 2013, une coalition avait renversé le président centrafricain.",
        ("central-african-republic", "scene holds story"),
    ),
    "an emergency room of a town": (
        "La cellule d'urgence d'El-Facher a fait état mardi de 30 morts dans le bombardement du marché.",
        ("el-fasher", "scene of the source"),
    ),
    "where a boat came from": (
        "Naufrage en Méditerranée\n\nAu moins 41 migrants ont péri mardi dans le naufrage de leur embarcation partie de Sfax.",
        ("mediterranean-sea", "scene heads paragraph"),
    ),
    "a reaction from abroad": (
        "Des émeutiers ont incendié mardi la mairie d'Almaty. À Moscou, on loue le sang-froid du président. Des rafales ont "
        "encore retenti dans la nuit.",
        ("almaty", "running scene"),
    ),
    "a statesman where the paragraph tells of nothing": (
        "Des combats ont éclaté mardi à Taldykourgan, au Kazakhstan.\n\nL'ancien patron du renseignement a été arrêté samedi.",
        ("astana", "scene of the state"),
    ),
    "past the aside of a speaker": (
        "Sept ouvriers, affirment les secouristes, ont péri mardi aux abords d'Idleb.",
        ("idlib", "scene in clause"),
    ),
    "a dated item of a headed paragraph": (
        "Hodeïda. Le 7 septembre, un raid a touché une camionnette à Zabid. Le 9, des tirs de mortier ont fait trois victimes.",
        ("hodeida", "scene heads paragraph"),
    ),
    "told a newspaper, not there": (
        "Des insurgés ont attaqué mardi Mucojo. « Ils sont revenus », a dit à Zzybopress le maire, ajoutant que onze hommes avaient péri.",
        ("mucojo", "running scene"),
    ),
    "the sentence after a lead without a place": (
        "BANGKOK - Une voiture bourrée d'explosifs a fait cinq morts. Les secours sont restés samedi au coeur de Sungai Kolok.",
        ("su-ngai-kolok", "scene told next"),
    ),
    "villages of a district": (
        "L'armée a bouclé mardi trois villages du district de Rueso.",
        ("rueso", "scene in clause"),
    ),
    "a town that fell, in its apposition": (
        "Mercredi, Vouhledar, cité minière du sud de la région de Donetsk dont il ne reste que des ruines, est tombée aux mains de "
        "ses défenseurs.",
        ("vuhledar", "scene opens sentence"),
    ),
    "an island that is a country": (
        "Des violences ont éclaté mardi à Colombo. Elles avaient fait neuf morts à l'échelle de l'île.",
        ("sri-lanka", "scene meant"),
    ),
    "one item of a list is no title of the next": (
        "EN BREF\n> Des rebelles ont pris mardi Harib\n> Des sorties aériennes ont été signalées mardi.",
        (None, None),
    ),
    "above a capital, at the town that heads the sentence": (
        "Nouveau carnage à Kenscoff : les gangs ont incendié mardi cent maisons sur les hauteurs de la capitale haïtienne.",
        ("kenscoff", "scene in clause"),
    ),
    "where they were captured is not where their families march": (
        "Les familles des soldats capturés en août à Ersal ont de nouveau barré la route à Sawfar lundi.",
        ("sofar", "scene in clause"),
    ),
    "from a capital": (
        "Les rebelles ont pris mardi Baïdoa, en Somalie. Chassés de la capitale en 2011, ils se sont repliés.",
        ("mogadishu", "scene meant"),
    ),
    "a trial before a town's court": (
        "L'ouverture de son procès devant la cour d'assises de Liège a eu lieu lundi.",
        ("liege", "scene in clause"),
    ),
    "a small town that heads an item": (
        "NOTE DE TERRAIN – Cauca (Colombie)\n\nCorinto. Un camion piégé a soufflé mardi la mairie.\nCaloto. Une mine a tué mardi un garçon.",
        ("caloto", "scene heads paragraph"),
    ),
    "the subject past an abbreviation": (
        "Ville de garnison encerclée depuis deux ans par les alliés du Mouvement de libération (SPLM-N), Kadugli manque de tout.",
        ("kadugli", "scene named before"),
    ),
    "a capital of a people, named": (
        "Dans la capitale tchétchène Grozny, un inconnu a jeté mardi une grenade vers un poste de police.",
        ("grozny", "scene in clause"),
    ),
    "where a council sits is not where people died": (
        "Des assaillants ont tué mardi des civils à Damazin. Le Conseil souverain, à Khartoum, s'en tient à 79 tués.",
        ("damazin", "running scene"),
    ),
    "what the head of a county decrees": (
        "KENYA. Deux policiers ont péri lundi à Witu, dans le comté de Lamu. Le commissaire du comté a décrété un couvre-feu.",
        ("lamu-county", "scene meant"),
    ),
    "where a report was published": (
        "Un rapport de l'ONU publié lundi à Genève recense 1.200 exécutions sommaires en 2023.", (None, None)
    ),
    "where an army has its seat": ("L'armée, dont le quartier général est à Khartoum, a bombardé mardi Nyala.", ("nyala", "scene in clause")),
    "where a bus was going": ("Un bus qui se rendait à Goma a été attaqué mardi à Sake par des hommes armés.", ("sake", "scene in clause")),
    "towards a place that nobody knows": (
        "Kalemie, les nouvelles\n\nDes obus sont tombés mardi sur Nyunzu. Trois campements ont été attaqués mardi vers Zzobembo.",
        (None, "scene unknown"),
    ),
    "what goes on at a place that nobody knows": (
        "Vingt bergers ont été abattus mardi à Zzybo. Sept autres ont été tués sur le chemin du puits.",
        (None, "running scene unknown"),
    ),
    "a school of the town is no unknown place": (
        "Des hommes cagoulés ont saccagé dimanche trois bureaux à Mitrovica. Ils ont fait irruption dans l'école Zzysava.",
        ("mitrovica", "running scene"),
    ),
    "a bar of a town, in the middle of a country": (
        "Dix personnes ont été tuées samedi dans l'attaque d'un bar de Querétaro, dans le centre du Mexique.",
        ("santiago-de-queretaro", "scene in clause"),
    ),
    "in a state, near its town": (
        "Onze corps ont été découverts vendredi dans le Guerrero, près de Chilpancingo.",
        ("chilpancingo", "scene in clause"),
    ),
    "a province beside a capital": (
        "Une frappe de drone a tué mardi un chef d'Al-Qaïda dans la province de Marib, à l'est de Sanaa.",
        ("marib-governorate", "scene in clause"),
    ),
    "between a capital and a town": (
        "Un convoi de la Croix-Rouge a été pris pour cible mardi entre Kiev et Tchernihiv.",
        ("kyiv", "scene in clause"),
    ),
    "between two governments": (
        "Les discussions entre Kiev et Moscou ont échoué mardi.",
        (None, None),
    ),
    "a camp of an island": (
        "Un incendie a ravagé mardi un camp de réfugiés de l'île grecque de Lesbos.",
        ("lesbos", "scene in clause"),
    ),
    "a story of long ago is no running scene": (
        "Des tirs ont retenti lundi à Tapachula.\n\nEn mars, à Ciudad Juarez, quarante hommes avaient péri dans un incendie.\n\n"
        "Les heurts ont fait trois blessés.",
        ("tapachula", "running scene"),
    ),
    "a body's home before a wide scene": (
        "L'ONG, basée à Londres, a recensé mardi douze frappes sur la province d'Idleb.",
        ("idlib-governorate", "scene in clause"),
    ),
    "whose spokesman sits elsewhere": (
        "Un porte-parole de l'armée à Kampala a dit que des rebelles avaient tué mardi trois pêcheurs sur le lac Albert.",
        ("lake-albert", "scene in clause"),
    ),
    "where a boat was bound": (
        "Le bateau, qui avait quitté Mbandaka pour Bolobo, a chaviré mardi à hauteur de Lukolela.",
        ("lukolela", "scene in clause"),
    ),
    "near a town, after the route": (
        "Le bus, qui reliait Lagos à Abuja, a été attaqué mardi près de Lokoja.",
        ("lokoja", "scene in clause"),
    ),
    "a filmed deed": (
        "Une vidéo tournée à Tulkarem montre un bulldozer détruisant une maison.",
        ("tulkarm", "scene in clause"),
    ),
    "what a communiqué announces": (
        "Dans un communiqué, l'armée annonce avoir repris Bara.",
        ("bara", "scene in clause"),
    ),
    "not far from a town": (
        "Un car de pèlerins a été attaqué mardi, pas très loin de Maiduguri, par des inconnus.",
        ("maiduguri", "scene in sentence"),
    ),
    "what the crowd that was dispersed did": (
        "La police a dispersé mardi à coups de matraque des étudiants qui barraient la route à Kisumu.",
        ("kisumu", "scene in clause"),
    ),
    "the streets of a town": ("Les rues de Sucre étaient noires de monde mardi.", ("sucre", "scene in clause")),
    "looting of a town": ("Les pillages de Bangui ont fait trois morts mardi.", ("bangui", "scene in clause")),
    "streets that soldiers hold": ("Des blindés ont pris position mardi aux carrefours de Bissau.", ("bissau", "scene in clause")),
    "a town that echoes with fire": ("Bissau a résonné mardi de tirs d'armes lourdes.", ("bissau", "scene in clause")),
    "a town that is a word, at the head": (
        "Bara est de nouveau aux mains des paramilitaires depuis mardi.",
        ("bara", "scene in clause"),
    ),
    "a town that has just changed hands": ("Lashio vient de changer de mains mardi.", ("lashio", "scene in clause")),
    "a town of three letters, struck": ("Un séisme de magnitude 6 a frappé mardi Bam, en Iran.", ("bam", "scene in clause")),
    "a small town fired on": (
        "Le gouverneur de Briansk a fait état mardi de deux morts dans une frappe sur Klimovo.",
        ("klimovo", "scene in clause"),
    ),
    "a small town attacked, in the country told of": (
        "Au Nigeria, des soldats nigérians sont en alerte dans le Borno. Des jihadistes ont attaqué mardi Gajiram.",
        ("gajiram", "scene in clause"),
    ),
    "two ends of a road, one of which is a word": (
        "Une mine a explosé mardi sur l'axe Bor-Pibor.",
        ("bor", "scene in clause"),
    ),
    "where those from elsewhere struck": (
        "Des rebelles descendus de Bambari ont tué mardi cinq paysans à Grimari.",
        ("grimari", "scene in clause"),
    ),
    "the parliament of a capital": (
        "Le Parlement de Tbilissi a adopté mardi la loi controversée.",
        ("tbilisi", "scene in clause"),
    ),
    "an accord named after its town": (
        "Vingt ans de guerre et 15.000 morts avaient précédé l'accord de Naivasha, signé en août 2005.",
        ("naivasha", "scene named before"),
    ),
    "talks of a visit": (
        "Il est à noter que le ministre turc des Affaires étrangères est parvenu mardi à Bagdad, en une visite durant laquelle il a discuté de l'eau avec son homologue, et il est "
        "prévu qu'il se rende mercredi à Erbil.",
        ("baghdad", "scene in sentence"),
    ),
    "lycée pupils of a town": ("Trois lycéens de Kasserine ont été tués mardi.", ("kasserine", "scene of the victims")),
    "a mayor shot": ("Le maire de Culiacan a été abattu mardi devant chez lui.", ("culiacan", "scene of the victims")),
    "a mayor shot elsewhere": ("Le maire de Culiacan a été abattu mardi à Mazatlan.", ("mazatlan", "scene in clause")),
    "a town where neighbours tell of it later": (
        "Samedi encore, à Managua, six personnes d'une même famille ont été brûlées vives dans leur maison, incendiée, jurent les "
        "voisins, par des paramilitaires.",
        ("managua", "scene in clause"),
    ),
    "the roofs of a town named before": (
        "Tous, ici, racontent la même nuit, celle de dimanche à lundi, et les guetteurs postés sur les toits de Chicomuselo. Et, mardi à l'aube, onze corps "
        "alignés devant l'église.",
        ("chicomuselo", "scene told before"),
    ),
    "a village nobody knows, in an item headed by its territory": (
        "NORD-KIVU\n• Beni : trois blessés à Oicha.\n• Masisi : 12 civils tués le 10 septembre à Zzabuli.",
        ("masisi", "scene holds unknown"),
    ),
    "what heads an item inside a paragraph": (
        "Trois morts mardi à Goma dans un raid. Rien à signaler à l'ouest. Bunia : deux bombes ont explosé dans la nuit.",
        ("bunia", "scene opens sentence"),
    ),
    "what heads an item behind its day": (
        "Trois morts mardi à Goma dans un raid. Rien à signaler à l'ouest. Lundi 13 – Bunia : échange de tirs entre deux milices.",
        ("bunia", "scene opens sentence"),
    ),
    "at an embassy": (
        "Kaboul - Une explosion a tué mardi deux employés devant l'ambassade de Russie. A Hérat, la police est en alerte.",
        ("kabul", "scene of the state"),
    ),
    "the town that a paragraph calls by its kind": (
        "La ville de Tchernihiv se réveille sous les décombres. Dans la nuit, un missile s'est abattu sur un dortoir.",
        ("chernihiv", "scene told before"),
    ),
    "a country's people, in protests to come": (
        'Il promet de mettre "un million de Kényans dans la rue" mercredi prochain.',
        ("kenya", "scene holds story"),
    ),
    "a country that troops leave": ("Ses soldats doivent quitter le Niger.", ("niger", "scene in clause")),
    "a dike of a town": (
        "L'eau monte à Blantyre. Dans la plaine de la Chiré, la digue de Nsanje a cédé mardi.",
        ("nsanje", "scene in clause"),
    ),
    "a mayor's decree": ("Le maire de Diffa a décrété mardi un couvre-feu.", ("diffa", "scene in clause")),
    "a vote of the deputies": (
        "A Antsirabe, au Madagascar, la foule a chanté.\n\nPar 130 voix, les députés votent la destitution du chef de l'État.",
        ("antananarivo", "scene of the state"),
    ),
    "a council that everybody knows where it sits": (
        "Le Conseil de sécurité se réunira mercredi à la demande de Paris.",
        ("new-york", "scene of the state"),
    ),
    "what is put to a council": (
        "L'émissaire soumettra mercredi au Conseil de sécurité une feuille de route.",
        ("new-york", "scene of the state"),
    ),
    "whom the visitor meets": (
        "En visite dans la capitale libanaise, l'émissaire a parlé de paix. Il devait rencontrer mardi le chef du Parlement.",
        ("beirut", "running scene"),
    ),
    "whom a traveller will meet there": (
        "Le commissaire s'envolera lundi pour Washington. Il doit y rencontrer mardi son homologue.",
        ("washington", "scene meant"),
    ),
    "the second of two deeds": (
        "Une moto a sauté mardi à Cali, et un commissariat a été attaqué dans le Cauca.",
        ("cauca", "scene in clause"),
    ),
    "a quarter called like a city abroad": (
        "Onze personnes ont péri dans un affaissement de terrain dans le quartier de Damas, en périphérie de Yaoundé.",
        ("yaounde", "scene in clause"),
    ),
    "a war that has killed by tens of thousands": (
        "Une frappe de drone a tué deux civils dans le Kordofan-Sud, au Soudan. Le conflit, qui a débuté en avril 2021, a tué des dizaines de milliers de personnes.",
        ("sudan", "scene holds story"),
    ),
    "those who hold a country": (
        "Les autorités du Salvador ont arrêté plus de 80.000 membres présumés de gangs depuis mars.",
        ("el-salvador", "scene holds story"),
    ),
    "the parties of a country": (
        "Les parties yéménites ont accepté mercredi une trêve de deux mois.",
        ("yemen", "scene holds story"),
    ),
    "those of a town who strike": (
        "Les enseignants de Goma ont entamé lundi une grève illimitée.",
        ("goma", "scene of the victims"),
    ),
    "a government that resigns after a blast": (
        "Le gouvernement libanais a démissionné lundi soir, six jours après l'explosion du port de Beyrouth.",
        ("lebanon", "scene holds story"),
    ),
    "written abroad, of a quarter": (
        "Beyrouth (AFP) – Douze civils ont été tués mardi dans des raids sur deux quartiers du secteur rebelle de la métropole d'Alep.",
        ("aleppo", "scene in clause"),
    ),
    "a garrison that is attacked": (
        "Le détachement de Djibo a été la cible d'une attaque.",
        ("djibo", "scene in clause"),
    ),
    "a side of the country whose soldiers died": (
        "Vingt soldats burkinabè sont morts en quatre jours dans deux attaques dans le nord.",
        ("northern-burkina-faso", "scene meant"),
    ),
    "at the heart of a battle": (
        "Dernier bastion du gouvernement dans le nord du Yémen, Marib est depuis février au coeur d'une bataille qui a fait des centaines de morts.",
        ("marib", "scene in clause"),
    ),
    "an aside that says near what it lies": (
        "La guerre dure au Yémen. Dix insurgés ont été tués mardi dans des raids à Zzerwah (à l'est de la ville de Marib).",
        ("marib", "scene holds unknown"),
    ),
    "talks in a house of a town": (
        "Les discussions, qui se déroulaient depuis lundi dans un hôtel de Lausanne, ont été prolongées.",
        ("lausanne", "scene in clause"),
    ),
    "shot in the middle of a speech": (
        "L'ancien ministre a été abattu vendredi en plein discours à Nara, au Japon.",
        ("nara-japan", "scene in clause"),
    ),
    "a bomb under the stand of a stadium": (
        "Le gouverneur a été tué par une bombe placée sous la tribune du stade de Grozny.",
        ("grozny", "scene in clause"),
    ),
    "those struck were met there": (
        "L'armée israélienne a visé par des frappes aériennes des responsables du Hamas réunis à Doha.",
        ("doha", "scene in clause"),
    ),
    "counted since a putsch in a country": (
        "Plus de 6.000 civils ont péri depuis le coup d'Etat en Birmanie.",
        ("myanmar", "scene in clause"),
    ),
    "a village that falls, whatever stands between": (
        "Baghouz, dernier réduit du groupe, a été conquis en mars par les forces kurdes.",
        ("baghuz", "scene in clause"),
    ),
    "what has been blocked since Monday": (
        "Les camionneurs bloquent depuis lundi le poste de Hrebenne.",
        ("hrebenne", "scene in clause"),
    ),
    "a camp, where others are heaped up": (
        "Plus au nord, dans le camp d'Al-Hol, où s'entassent 73.000 déplacés, le Croissant-Rouge a enregistré 211 morts.",
        ("al-hol", "scene in clause"),
    ),
    "the region that is called after the town of a bulletin": (
        "Diffa, 13 heures, c'est le journal.\n\nDepuis février, la région compte 260 civils tués.",
        ("diffa-region", "scene meant"),
    ),
    "an axis that heads an item, with its day": (
        "Faits saillants\n- 11/09 : Attaque du poste de Nassoumbou, 6 soldats tués.\n- 13/09 : Axe Djibo-Arbinda : une mine a tué 4 soldats.",
        ("djibo", "scene opens sentence"),
    ),
    "where an axis is cut": (
        "L'axe Bukavu-Goma demeure coupé à hauteur de Minova depuis mardi.",
        ("minova", "scene in clause"),
    ),
    "the town as the subject, a river beside it": (
        "Après Zaporijjia, Nikopol. La ville, sur l'autre rive du Dniepr, a essuyé mardi quarante obus.",
        ("nikopol", "scene meant"),
    ),
    "a senate, where only a demonym names the country": (
        "Le Sénat a voté mardi la destitution du président paraguayen.",
        ("asuncion", "scene of the state"),
    ),
    "where a train between two towns came off": (
        "Le train Kharkiv-Kiev a déraillé mardi à Poltava, faisant trois blessés.",
        ("poltava", "scene in clause"),
    ),
    "a village nobody knows, of a region": (
        "Quarante corps ont été retrouvés mardi dans un puits à Zzabi, un village de la région de Mopti.",
        ("mopti-region", "scene in clause"),
    ),
    "corpses taken out of a forest": (
        "Kenya. Quatre-vingt-dix corps exhumés mardi de la forêt de Shakahola.",
        ("shakahola", "scene in clause"),
    ),
    "this town, from which it was only measured": (
        "L'épicentre se situait à 98 kilomètres de Chachapoyas. Dans cette ville, un incendie a tué mardi deux hommes.",
        ("chachapoyas", "scene meant"),
    ),
    "this town, beside the one it is measured from": (
        "Des tirs ont éclaté mardi à Adet, à 40 km de Bahir Dar. Dans cette ville, des soldats ont tué mercredi deux hommes.",
        ("adet", "scene meant"),
    ),
    "a coup told by its day": (
        "A Dosso, au Niger, la foule a grondé mardi. L'ancien député, hostile au coup d'Etat du 26 juillet, se tait.",
        ("niger", "scene holds story"),
    ),
    "a coup, in a capital's name": (
        "Khartoum, suspendu depuis le putsch d'octobre 2021, n'est pas invité à Addis-Abeba.",
        ("sudan", "scene holds story"),
    ),
    "a verdict to come": (
        "Le procès s'est ouvert lundi devant la cour d'assises de Liège. Verdict attendu le 24 novembre.",
        ("liege", "running scene"),
    ),
    "whom a president receives at home": (
        "La présidente moldave, qui doit recevoir lundi le commissaire européen, a promis du charbon.",
        ("chisinau", "scene of the state"),
    ),
    "what a resident tells": (
        "« Ils ont tiré sur la foule », a raconté un habitant de Kitshanga joint depuis Goma.",
        ("kitshanga", "scene of the source"),
    ),
    "a department that is called as a capital is": (
        "Un kayakiste s'est noyé samedi dans la Vienne.",
        ("vienne-department", "scene in clause"),
    ),
    "a French department": (
        "Un glissement de terrain a enseveli mardi un village de la vallée de la Romanche, en Isère.",
        ("isere", "scene in clause"),
    ),
    "what a crackdown cost, there": (
        "Un manifestant a été tué mardi à Bassorah. La répression y a fait plus de 300 morts depuis octobre.",
        ("iraq", "scene holds story"),
    ),
    "what a revolt cost": (
        "La police a tué mardi deux jeunes à Zahedan, en Iran. La révolte a fait 400 morts depuis le début de l'année.",
        ("iran", "scene holds story"),
    ),
    "dead counted over months, in the region": (
        "Des hommes armés ont tué mardi six personnes à Jos, dans l'Etat du Plateau. Au moins 270 personnes sont mortes depuis janvier.",
        ("plateau-state", "scene holds story"),
    ),
    "dead counted over half a year": (
        "Un attentat a tué trois policiers mardi à Quetta, au Pakistan. Les violences ont fait 400 morts au premier semestre.",
        ("pakistan", "scene holds story"),
    ),
    "dead counted in ten years": (
        "Une mine a explosé mardi à Mopti, au Mali. Les violences ont fait des milliers de morts en dix ans.",
        ("mali", "scene holds story"),
    ),
    "dead counted in a town": (
        "Un obus est tombé mardi sur Kherson. Dans la ville, 187 civils sont morts depuis janvier.",
        ("kherson", "scene meant"),
    ),
    "dead counted there": (
        "Un obus est tombé mardi sur Kherson. 187 civils y ont péri depuis janvier.",
        ("kherson", "scene meant"),
    ),
    "a country at a standstill": (
        "La Guinée tournait au ralenti mardi, au deuxième jour d'une grève générale.",
        ("guinea", "scene holds story"),
    ),
    "the capital of the acts, past a university that bears a town's name": (
        "Un policier a été tué mardi à Puno, au Pérou. La police a délogé lundi les étudiants de l'université San Marcos. "
        "Une bombe a fait dix blessés sur un marché de la capitale.",
        ("lima", "scene meant"),
    ),
    "the capital of the acts, past talks abroad": (
        "Un policier a été tué mardi à Puno, au Pérou. La ministre rencontrera jeudi à Washington son homologue. "
        "Dans la capitale, deux manifestants ont été tués.",
        ("lima", "scene meant"),
    ),
    "talks, where one flies to": (
        "Le premier ministre s'envole vendredi pour Munich où il verra le chancelier allemand.",
        ("munich", "scene in clause"),
    ),
    "talks, where one goes back to": ("L'émissaire américain regagnera Beyrouth dimanche.", ("beirut", "scene in clause")),
    "talks, where one lands": ("Le secrétaire d'Etat atterrira jeudi à Tel-Aviv.", ("tel-aviv", "scene in clause")),
    "a besieged university": (
        "Les rebelles encerclent depuis samedi la garnison de l'université de Loikaw.",
        ("loikaw", "scene in clause"),
    ),
    "a bombed university": ("L'aviation a bombardé mardi l'université de Khartoum.", ("khartoum", "scene in clause")),
    "flooded, not where the water came from": (
        "Les inondations provoquées par un barrage du Burkina Faso ont tué mardi douze personnes à Bolgatanga, au Ghana.",
        ("bolgatanga", "scene in clause"),
    ),
    "the title of a live entry holds on": (
        "Direct\n\n18h10 : Raid sur Goma\nDes avions ont survolé la ville.\n\nUn obus a tué mardi deux civils.",
        ("goma", "running scene"),
    ),
    "the accord of a town": (
        "Les deux camps ont signé lundi l'accord de Djeddah.",
        ("jeddah", "scene in clause"),
    ),
    "hills above a town": (
        "Des combats ont opposé mardi l'armée aux rebelles sur les collines surplombant Sake, à vingt kilomètres à l'ouest de Goma.",
        ("sake", "scene in clause"),
    ),
    "a quarter by its name": ("Une bombe est tombée jeudi dans le quartier Mugunga.", ("mugunga", "scene in clause")),
    "struck for a week": (
        "Les inondations qui frappent depuis une semaine le Pendjab ont fait 90 morts.",
        ("punjab", "scene in clause"),
    ),
    "a list that begins with what nobody knows": (
        "Des assaillants ont attaqué mardi des postes à Zzyboro et Djibo.",
        ("djibo", "scene in clause"),
    ),
    "a curfew is imposed there": ("Un couvre-feu a été imposé mardi à Dacca.", ("dhaka", "scene in clause")),
    "another subject goes elsewhere": (
        "Un enfant est mort mardi à Lomé et un vaccin est attendu à Kara.",
        ("lome", "scene in clause"),
    ),
    "the capital of those who are struck": (
        "Des frappes ont tué mardi dix civils à Tyr, dans le sud du Liban. Le Hezbollah a tiré des roquettes sur Haïfa. "
        "Israël a aussi visé un commandant dans la banlieue sud de la capitale.",
        ("beirut", "scene meant"),
    ),
    "seized in all": (
        "Des combats ont éclaté mardi à Goma. Des pillards ont attaqué un dépôt à Bukavu. Au total, vingt personnes ont été arrêtées en une semaine.",
        ("democratic-republic-of-the-congo", "scene holds story"),
    ),
    "not where he was brought": (
        "Le maire se trouvait mardi dans un état grave, au lendemain d'une tentative d'assassinat, a annoncé l'hôpital de Goma où il a été opéré. "
        "Les tueurs ont attaqué un marché de Sake.",
        ("sake", "scene in clause"),
    ),
    "told again of a day": (
        "Des tirs ont tué deux civils lundi à Goma. Mardi, des tirs ont tué un garde à Bukavu. Lundi, les tirs avaient visé un dépôt de la place Zzyboro.",
        ("goma", "running scene"),
    ),
    "past the parts of a toll": (
        "Des raids aériens ont tué vendredi 42 personnes, dont 36 soldats syriens et six membres du Hezbollah libanais, près d'Alep.",
        ("aleppo", "scene in sentence"),
    ),
    "those seized since a day, in several towns": (
        "Des émeutiers ont attaqué dimanche un hôtel à Rotherham. D'autres ont brûlé lundi un bus à Leeds, en Angleterre. "
        "La police a procédé à 370 interpellations depuis mardi.",
        ("england", "scene holds story"),
    ),
    "a whole nation called up": (
        "L'armée s'est emparée mardi de l'aéroport de Gostomel, en Ukraine. Le président a décrété la mobilisation générale.",
        ("ukraine", "scene holds story"),
    ),
    "towns of a nation": (
        "Trois policiers ont été tués mardi à Téhéran. Des référendums auront lieu vendredi dans quatre régions ukrainiennes.",
        ("ukraine", "scene holds story"),
    ),
    "in the prisons": (
        "Un juge a été tué lundi à Guayaquil, en Equateur. Dans les prisons, 139 gardiens étaient toujours retenus en otage mardi.",
        ("ecuador", "scene holds story"),
    ),
    "rallies that were held in a capital": (
        "Des rassemblements contre la guerre ont eu lieu mardi à Moscou.",
        ("moscow", "scene in clause"),
    ),
    "those whom an act befell": (
        "La police a dispersé mardi à balles réelles des jeunes qui barraient la route à Goma.",
        ("goma", "scene in clause"),
    ),
    "where the fire came from that is answered": (
        "Six roquettes ont été tirées mardi de la bande de Gaza vers le sud d'Israël. L'aviation a frappé en retour un dépôt d'armes.",
        ("gaza-strip", "scene told before"),
    ),
    "the nation a war is called after": (
        "Trois policiers ont été tués mardi dans le Catatumbo. Le conflit colombien a fait plus de 260.000 morts.",
        ("colombia", "scene holds story"),
    ),
    "a place that only felt it": (
        "Un séisme a frappé mardi Adana. La secousse a été ressentie jusqu'à Beyrouth.\n\nUne réplique a fait trois morts.",
        ("adana", "running scene"),
    ),
    "driven out of the capital": (
        "Les combats ont repris mardi à Mogadiscio, en Somalie. Chassés de la capitale en août 2011, les rebelles tiennent Jilib.",
        ("mogadishu", "scene meant"),
    ),
    "a spot in a town": (
        "Une descente de police à Rio s'est soldée mardi par la mort de vingt et une personnes dans la Vila Cruzeiro.",
        ("vila-cruzeiro", "scene in clause"),
    ),
    "what a later clause of the lead places": (
        "SRINAGAR (Inde), 14 sept 2022 (AFP) - Neuf pèlerins ont été tués lundi lorsque leur car a basculé dans un ravin du Cachemire indien.",
        ("jammu-and-kashmir", "scene in clause"),
    ),
    "the region a paragraph begins with": (
        "Un convoi a été attaqué lundi au Cachemire. Le Premier ministre, investi dimanche à New Delhi, a parlé d'un crime.\n\n"
        "La région est le théâtre d'une guérilla. En 2019, un attentat y avait coûté la vie à quarante soldats.",
        ("kashmir", "scene meant"),
    ),
    "the country in which a paragraph tells": (
        "Un immeuble s'est effondré mardi à Adana.\n\nL'accès à Twitter a été restreint en Turquie. La police a interpellé vingt personnes.",
        ("turkey", "scene told before"),
    ),
    "what a union abroad sends": (
        "Un séisme a frappé mardi Adana, en Turquie.\n\nL'Union européenne a dépêché cent soldats du génie.",
        ("adana", "running scene"),
    ),
    "the side whose dead are counted": (
        "Un soldat a été tué mardi à Jénine. Tout a commencé par l'attaque du 7 octobre 2021, qui a fait mille morts côté israélien.",
        ("israel", "scene holds story"),
    ),
    "what happens to those who hold a country": (
        "Des tirs ont retenti mardi à Bobo-Dioulasso, au Burkina Faso.\n\nDes militaires ont annoncé la destitution du président.",
        ("burkina-faso", "scene holds story"),
    ),
    "the country of a war's name": (
        "La guerre du Yémen a fait 377.000 morts, selon une estimation de l'ONU.",
        ("yemen", "scene in clause"),
    ),
    "the country that a war is waged on": (
        "Israël a déclenché samedi une guerre contre l'Iran, avec l'appui de son allié.",
        ("iran", "scene in clause"),
    ),
    "the country that a war tears": (
        "Le conflit qui ravage depuis six décennies la Colombie a fait 260.000 morts.",
        ("colombia", "scene in clause"),
    ),
    "the theatre of a war": (
        "Le Kosovo a été le théâtre en 1998-1999 d'une guerre entre forces serbes et guérilla albanaise.",
        ("kosovo", "scene in sentence"),
    ),
    "a country whose name begins like a town's": (
        "La Sierra Leone est plongée dans une guerre civile depuis dix ans.",
        ("sierra-leone", "scene in clause"),
    ),
    "a people driven out": (
        "La moitié de la population de Bosnie a été chassée de chez elle depuis 1992.",
        ("bosnia-and-herzegovina", "scene in clause"),
    ),
    "a country named on the way": (
        "Un séisme a fait quatorze morts mardi au Vanuatu. L'Australie a envoyé deux avions. Une réplique a été ressentie mercredi.",
        ("vanuatu", "running scene"),
    ),
    "the garrison of this town of a state": (
        "Deux soldats ont été tués lundi à Bor. La police a arrêté mardi à Malakal un colonel, au lendemain d'une attaque à Nasir."
        " Une milice a pillé la garnison de cette ville de l'Etat du Haut-Nil, proche de la frontière.",
        ("nasir", "scene meant"),
    ),
    "an act that another is dated by": (
        "Un ministre a été arrêté mercredi à Djouba, au lendemain de la prise d'une base à Nasir. Trois gardes ont été tués.",
        ("juba", "running scene"),
    ),
    "the border of these two countries": (
        "Le Kirghizstan et le Tadjikistan comptent leurs morts. Des tirs ont éclaté à la frontière entre ces deux pays d'Asie centrale.",
        ("kyrgyzstan-tajikistan-border", "scene in clause"),
    ),
    "points of their border": (
        "La Thaïlande et le Cambodge s'accusent. Les combats ont gagné mardi plusieurs points de leur frontière contestée.",
        ("cambodia-thailand-border", "scene in clause"),
    ),
    "there, along this border": (
        "Les incidents sont fréquents entre le Kirghizstan et le Tadjikistan, et deux hommes ont péri à Isfara. La moitié de cette frontière"
        " entre les deux pays n'est pas tracée. Des combats y ont fait six morts.",
        ("kyrgyzstan-tajikistan-border", "scene meant"),
    ),
    "there, at the scene rather than at a name beside it": (
        "A Sake, les hommes du gouverneur de Goma reculent. Des obus y sont tombés.",
        ("sake", "scene meant"),
    ),
    "a branch that bears the name of its lands": (
        "Des hommes de l'Etat islamique en Afrique de l'Ouest, venus à moto, ont tiré sur des bergers à Gubio. Dix hommes ont péri.",
        ("gubio", "running scene"),
    ),
    "a cartel called after a state": (
        "Une mine a tué deux soldats à Apatzingan, que se dispute le cartel de Jalisco. L'armée a ensuite abattu trois hommes.",
        ("apatzingan", "running scene"),
    ),
    "a war of hundreds of thousands": (
        "Une mine a tué deux policiers mardi à Tibu, dans le Catatumbo. Le conflit armé a fait plus de 260.000 morts en six décennies.",
        ("colombia", "scene holds story"),
    ),
    "a war of the land of the lead": (
        "Vingt fidèles ont été tués lundi à Maiduguri. Au Cameroun voisin, six villageois ont péri mardi à Mora.\n\n"
        "Six ans d'insurrection ont fait au moins 17.000 morts.",
        ("nigeria", "scene holds story"),
    ),
    "a war older than the one named beside it": (
        "Un camion a sauté lundi dans l'Amhara. La guerre du Tigré a fait 600.000 morts.\n\nLes Fano ont pris les armes en avril 2021.",
        ("amhara", "scene holds story"),
    ),
    "some prisons of the country": (
        "Des hommes armés ont pris en otages mardi des journalistes à Guayaquil. Des mutineries ont éclaté dans au moins six prisons.",
        ("ecuador", "scene holds story"),
    ),
    "there, along its own border": (
        "Un homme a été tué à Guayaquil. Le Pérou a décrété l'urgence le long de sa frontière nord et y a déployé 500 policiers.",
        ("northern-peru", "scene meant"),
    ),
    "the centre of the town told of": (
        "Une bombe a tué trente personnes lundi sur un marché de Bassora. En janvier, un attentat avait tué dix hommes au centre-ville.",
        ("basra", "scene meant"),
    ),
    "those seized in what was counted": (
        "Des tirs ont touché mardi Souleimaniyé, en Irak.\n\nEn Iran, la répression a fait 76 morts depuis septembre. Plus de 1.200 manifestants ont été arrêtés.",
        ("iran", "running scene"),
    ),
    "a decree of those who hold the country told of": (
        "Un soldat péruvien a péri lundi à Lima. Des hommes armés ont tué deux gardes mardi à Guayaquil.\n\nLe gouvernement a limogé le chef de la police.",
        ("ecuador", "scene holds story"),
    ),
    "the town of a witness": (
        "Trois personnes ont été tuées lundi à Goma. Deux corps ont été repêchés mardi à Sake.\n"
        '"Les tirs ont duré toute la nuit et deux obus sont tombés sur le marché", a raconté Amina, 34 ans, habitante de Goma.',
        ("goma", "scene of the source"),
    ),
    "the town of a mayor who is quoted": (
        "Des combats ont éclaté lundi à Bambari. Un convoi a été attaqué mardi à Bria.\n"
        '"Ils ont brûlé quarante maisons", a déclaré à l\'AFP Jean Ngaro, maire de Bambari.',
        ("bambari", "scene of the source"),
    ),
    "the next rally": (
        "Des centaines de Tunisiens ont manifesté mardi à Sfax. La police a arrêté trois hommes à Gabès. Un nouveau rassemblement est prévu jeudi.",
        ("sfax", "running scene"),
    ),
    "a parliament that is to meet": (
        "Des hommes armés ont tué deux gardes mardi à Bagdad. Un obus est tombé à Najaf. Le Parlement doit se réunir jeudi.",
        ("baghdad", "scene of the state"),
    ),
    "where those who fled found shelter": (
        "Neuf habitants ont été tués dimanche à Liancourt. Des familles ont trouvé refuge à Saint-Marc. La police a repris le commissariat de la ville.",
        ("liancourt", "scene meant"),
    ),
    "a neighbour counted beside": (
        "Les pluies ont fait 172 morts au Kenya, et 155 en Tanzanie voisine. Une dizaine de ponts ont été détruits.",
        ("kenya", "running scene"),
    ),
    "there, in regions that nobody knows": (
        "Une bombe a tué un homme lundi à Garoua, au Cameroun. Dans les régions anglophones, on a peu voté. Le conflit y a fait 6.500 morts.",
        ("cameroon", "scene holds story"),
    ),
    "so far, not here": (
        "PORT MORESBY — Un glissement de terrain a englouti vendredi un village à Wabag. Cinq corps ont été retrouvés jusqu'ici.",
        ("wabag", "running scene"),
    ),
    "the town whose hospital is named": (
        "Des combats ont fait dix morts mardi à Goma. L'ONG, qui gère l'hôpital de Sake, a suspendu ses activités.",
        ("sake", "scene only named"),
    ),
    "a town with its dead behind it": (
        "Des combats ont fait dix morts mardi à Goma. Sake (1er juin, onze morts) n'est pas épargnée.",
        ("sake", "scene only named"),
    ),
    "two regions side by side": (
        "Deux personnes ont trouvé la mort mardi dans le Piémont et le val d'Aoste.",
        ("piedmont", "scene in clause"),
    ),
    "several towns behind what is told": (
        "Les crues ont fait dix morts mardi, notamment à Nîmes et à Alès.",
        ("ales", "scene in sentence"),
    ),
    "what somebody was doing there, far behind his death": (
        "Deux personnes sont mortes à La Réunion. Un homme a été emporté mardi alors qu'il tentait de franchir à pied le gué d'une ravine, à Saint-Paul.",
        ("saint-paul-reunion", "scene in sentence"),
    ),
    "an isle overseas, whatever part was named": (
        "Des éboulements ont coupé mardi la route du cirque de Cilaos, à La Réunion. Un cyclone avait balayé le sud de l'île lundi.",
        ("reunion", "scene meant"),
    ),
    "a province on the border, where": (
        "Le gouvernement panaméen a dépêché lundi des policiers à Bocas del Toro, province frontalière du Costa Rica où une grève a dégénéré mardi en pillages.",
        ("bocas-del-toro", "scene named before"),
    ),
    "a court, not where the accident was that is judged": (
        "Le procès du chauffeur du car percuté par un train le 3 mai à Millas s'est ouvert lundi devant le tribunal de Marseille.",
        ("marseille", "scene in clause"),
    ),
    "set on fire, not brought to": (
        "Deux hommes ont été tués lundi à Goma. Les rebelles ont mis le feu à Sake. Trois corps ont été retrouvés.",
        ("sake", "running scene"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "expected"), HEADED.values(), ids=HEADED.keys())
def test_headline_says_what_an_article_is_about(
    headline: str | None, text: str, expected: tuple[str | None, str | None], gazetteer: Gazetteer
) -> None:
    assert placed(text, gazetteer, headline)[-1] == expected


@pytest.mark.parametrize(("text", "expected"), PLACED.values(), ids=PLACED.keys())
def test_placed(text: str, expected: tuple[str, str], gazetteer: Gazetteer) -> None:
    assert placed(text, gazetteer)[-1] == expected


# story, and the scene that its last incident must not get
NOT_THERE = {
    "the roads that meet": (
        "La foule a tué lundi un policier à Oruro, où des mineurs tiennent depuis dix jours l'embranchement des routes de La Paz, Potosi et Cochabamba.",
        "la-paz",
    ),
    "a morgue to which the dead were brought": (
        "Un obus est tombé mardi à Gao. Trente corps ont été déposés à la morgue de Ségou après l'embuscade tendue à un convoi.",
        "segou",
    ),
    "a state of need is no region": (
        "Un cyclone a frappé lundi Quelimane, en Zambézie. Le président malawite a décrété mardi l'état de catastrophe.",
        "zambezia",
    ),
    "the greatest of a country": (
        "Une bombe a éclaté lundi à Sylhet. Mardi, des hommes ont brûlé la plus grosse usine du pays.",
        "bangladesh",
    ),
    "a ferry that left": (
        "Un bac parti lundi à l'aube de Langara pour Kendari a chaviré.",
        "langara",
    ),
    "a raid only likened to this one": (
        "Deux policiers ont été tués samedi à Zella. La manière rappelle celle du raid mené le 2 avril sur Waddan.\n\nIls sont restés maîtres du bourg trois heures.",
        "waddan",
    ),
    "the next rally of another country": (
        "VENEZUELA. Des manifestants ont défilé mardi à Maracay.\n\nBRESIL. Sept paysans ont été tués lundi à Belém. Les syndicats préparent pour vendredi une grève générale.",
        "maracay",
    ),
    "a town at the height of a place that nobody knows": (
        "Un obus est tombé lundi à Goma. Mardi, un convoi a été attaqué à la hauteur de Zzadonga.",
        "goma",
    ),
    "what those on a boat are bound for": (
        "Une pirogue qui portait 180 candidats à l'Europe a coulé vendredi.",
        "europe",
    ),
    "the town of a river's name": (
        "En Somalie, les crues du Juba ont tué quatre personnes mardi.",
        "juba",
    ),
    "a town that a ship's name ends in": (
        "Des obus sont tombés mardi à Aden. Un missile a touché le vraquier Ocean Meridian.",
        "meridian",
    ),
    "a government by its capital": (
        "Les maquisards ont tué six potiers mardi à Nyala. Le régime de Khartoum a nié toute défaite. Deux corps ont été retrouvés dans la ville.",
        "khartoum",
    ),
    "the part of a country around a province": (
        "Huit mineurs ont été tués lundi au Baloutchistan, dans le sud-ouest du Pakistan.",
        "southwestern-pakistan",
    ),
    "the side that attackers made for": (
        "Trois potiers ont péri lundi à Gorom-Gorom, au Burkina Faso. Les tueurs ont brûlé leurs fours avant de filer vers le nord du pays.",
        "northern-burkina-faso",
    ),
    "where a ship is registered": ("Le vraquier, immatriculé au Liberia, a sombré mardi.", "liberia"),
    "where it was written, in brackets": ("(Gaspé) Un crevettier a coulé jeudi.", "gaspe"),
    "where a boat made for": ("Une felouque partie de Zouara en direction de Malte a coulé jeudi.", "malta"),
    "where a plane took off": ("L'avion-cargo, qui avait décollé de Lima, s'est écrasé mardi.", "lima"),
    "upstream of a town": (
        "Une pirogue a chaviré mardi sur le fleuve Congo. Elle venait de Zzompoko, à 90 kms en amont de Mbandaka. Cinq corps ont été repêchés.",
        "mbandaka",
    ),
    "where a car is registered": ("Une camionnette immatriculée au Texas a tiré mardi sur une patrouille.", "texas"),
    "where those go who burn their houses": (
        "Des habitants brûlaient mardi leurs maisons avant de fuir vers l'Arménie.",
        "armenia",
    ),
    "where kidnappers made for": (
        "Des hommes armés ont enlevé mardi dix femmes à Maga, au Nigeria. Les ravisseurs ont ensuite tué un garde avant de s'enfoncer dans la forêt en direction du Niger.",
        "niger",
    ),
    "the second town of a decree": (
        "Le gouvernement péruvien a décrété jeudi l'état d'urgence à Lima et dans le port voisin de Callao, au lendemain d'une manifestation où un homme a été tué.",
        "callao",
    ),
    "where those who fired fell back to": ("Les assaillants ont ouvert le feu mardi avant de se replier vers Bali.", "bali"),
    "villages that border on a land": ("Des villages frontaliers du Mali ont été attaqués mardi.", "mali"),
    "troops of a capital": (
        "Les troupes de Damas, appuyées par l'aviation, ont repris mardi une vingtaine de villages.",
        "damascus",
    ),
    "a firm that bears the name of a town": ("Des rebelles ont attaqué mardi une plateforme de Shell.", "shell"),
    "the end of a road where an area is told": (
        "Trois soldats ont été tués jeudi près de Zzakoré, dans la région de Gao, sur la route entre Ansongo et Ménaka.",
        "ansongo",
    ),
    "a place that nobody knows, with an article": (
        "Au Soudan, un drone a frappé mardi un marché à Sodari. Trois personnes ont été tuées lors d'une attaque contre un hôpital à El Zzazmoum.",
        "sodari",
    ),
    "three states that leave": (
        "Un convoi a brûlé mardi au Niger.\n\nLes trois pays ont quitté la Cédéao en janvier.",
        "niger",
    ),
    "since they came back to power": (
        "Les attentats ont coûté la vie à deux mille civils depuis le retour au pouvoir des talibans à Kaboul.",
        "kabul",
    ),
    "on the side of a capital": ("Des tirs ont éclaté mardi à Tegh. Du côté de Bakou, on déplore trois tués.", "baku"),
    "a government's shells": ("Bakou a bombardé mardi trois villages.", "azerbaijan"),
    "there, before what it came of": (
        "Des tirs ont éclaté mardi à Kassala. L'armée y a été déployée à la faveur de la guerre dans la région du Tigré.",
        "tigray",
    ),
    "there, not where another pays": (
        "L'armée est attaquée autour de Kyaukphyu, où la Chine finance un port. Des combats y ont fait mardi neuf morts.",
        "china",
    ),
    "a hospital that counts the dead of an act told before": (
        "Les insurgés ont attaqué mardi Kramatorsk.\n\nL'assaut de mardi a fait seize morts, selon l'hôpital de Dnipro.",
        "dnipro",
    ),
    "at whose bedside": (
        "Un missile est tombé mardi sur Kramatorsk. Une femme a succombé mercredi à l'hôpital de Dnipro. Un homme a été arrêté.",
        "dnipro",
    ),
    "where ships are wont to go": (
        "Les raids de mardi ne changeront rien et les navires qui font escale en Israël resteront des cibles.",
        "israel",
    ),
    "a town told before a commune that nobody knows": (
        "Un cyclone a frappé mardi Mahajanga. Dans la commune de Zzitsinjo, neuf personnes ont péri.",
        "mahajanga",
    ),
    "two seas": (
        "Un cargo a été touché lundi en mer Rouge et un autre mardi en mer Noire.\n\nDepuis novembre, ils ont attaqué cent navires.",
        "red-sea",
    ),
    "who lives under a capital": ("Moscou, qui vit sous sanctions, a bombardé mardi un dépôt.", "moscow"),
    "where they fell back to": (
        "La garnison s'est repliée la veille sur Metuge. Le poste de santé a été pillé mardi.",
        "metuge",
    ),
    "what a toll is compared with": ("Le bilan du séisme dépasse mardi celui de 2010 à Port-au-Prince.", "port-au-prince"),
    "what an attack is compared with": (
        "L'attentat, semblable à celui perpétré en 2015 à Paris, a fait mardi dix morts.",
        "paris",
    ),
    "where a ship was brought": (
        "Des vedettes ont arraisonné mardi un cargo et l'ont conduit à Bandar Abbas.",
        "bandar-abbas",
    ),
    "where a victim was brought": ("Deux soldats ont été tués mardi, un troisième a été transporté à Gao.", "gao"),
    "where those who fled are": (
        "Des combats ont éclaté lundi à Alamata. Les familles ont trouvé refuge mardi à Kobo. Trois hommes ont été tués.",
        "kobo",
    ),
    "a town told before a village that nobody knows": (
        "Un obus est tombé mardi à Gao. A Zzybo, un camp a été pillé mercredi. Trois soldats ont été tués.",
        "gao",
    ),
    "a road that leads abroad": (
        "Des rebelles ont attaqué mardi Damara, en Centrafrique. La route de Douala est fermée depuis lundi.",
        "douala",
    ),
    "where who decides was": (
        "Un hôtel a été attaqué mardi à Bamako. Le président, qui se trouvait alors au Tchad, a décrété l'état d'urgence.",
        "chad",
    ),
    "a quarter with a province's name": ("Deux femmes du quartier Bornou ont été tuées mardi à Bria, en RCA.", "borno-state"),
    "a council by screen": ("L'Union africaine se réunit demain en visioconférence.", "addis-ababa"),
    "a country close by": ("Un convoi a essuyé samedi une attaque à Zzykandi, à deux pas du Burkina Faso.", "burkina-faso"),
    "what talks are about": ("Les médiateurs ont soumis mardi aux deux camps un projet d'accord de trêve à Gaza.", "gaza"),
    "a quarter that many towns have": (
        "Un magasin a brûlé mardi à Honiara. Trois corps ont été découverts dans une boutique de Chinatown.",
        "chinatown",
    ),
    "the day's deed of another item": (
        "SANTIAGO. Une usine a brûlé dimanche à Renca, cinq morts.\nZZYBO. Un homme a été tué dimanche.\nVALPARAISO. Calme.",
        "renca",
    ),
    "plus au nord": ("Des combats ont fait rage mardi à Goma. Plus au nord, des rebelles ont attaqué Zzyboro.", "goma"),
    "another unknown town": ("Des combats ont fait rage mardi à Goma. L'armée a bombardé Zzyboro.", "goma"),
    "where a communiqué was issued": (
        "Dans un communiqué publié à Doha, le mouvement revendique l'attaque qui a tué mardi quatre policiers.",
        "doha",
    ),
    "where somebody is held": (
        "Le chef rebelle, soigné depuis un mois aux Etats-Unis, a perdu mardi deux cents combattants, tués dans une embuscade.",
        "united-states",
    ),
    "where a minister announces": ("A Paris, le ministre a annoncé l'envoi de mille gendarmes.", "paris"),
    "a war in a town": ("Des obus sont tombés mardi sur Alep. Le conflit a fait des milliers de morts.", "aleppo"),
    "a town, for what was long ago": (
        "Une bombe a explosé mardi à Alep. En 2013, un attentat avait fait neuf morts.",
        "aleppo",
    ),
    "another entry's town": (
        "11h05 | Odessa\nUn drone a tué un docker.\n\n10h15 | Kharkiv\nUn missile a tué deux civils.\n\n9h40 | Le bilan\nTrois morts lundi.",
        "kharkiv",
    ),
    "a body of liberation": ("Le Front de libération du Tchad a tué mardi deux soldats.", "chad"),
    "what a government abroad proposes": (
        "Direct\n\n19h10 : Paris propose un coup de main\nLa France offre son aide.\n\n17h30 : Le bilan grimpe\nLe séisme a fait 64 morts.",
        "paris",
    ),
    "what a text of another entry is about": (
        "Direct\n\n19h10 : Un texte sur le Soudan\nIl sera voté demain.\n\n17h30 : Heurts\nLa police a dispersé des étudiants.",
        "sudan",
    ),
    "where aid comes from": (
        "La Croix-Rouge a acheminé mardi deux camions de vivres depuis Nairobi.",
        "nairobi",
    ),
    "a hotel that bears a town's name": ("Une bombe a tué mardi deux gardes devant l'hôtel Bristol.", "bristol"),
    "a place that bears a town's name": ("La police a interpellé mardi six manifestants sur la place Vendôme.", "vendome"),
    "a university that bears a town's name": (
        "La police a délogé mardi les occupants de l'université San Marcos.",
        "san-marcos",
    ),
    "where a flood comes from": (
        "Les inondations causées par un lâcher d'eau au Cameroun voisin ont fait mardi douze morts.",
        "cameroon",
    ),
    "a river swollen by a neighbour": (
        "Une crue alimentée par des pluies en Ethiopie a fait mardi neuf morts.",
        "ethiopia",
    ),
    "a town, for what a revolt cost": (
        "La police a tué mardi deux jeunes à Zahedan, en Iran. La contestation a fait plus de 450 morts depuis le 16 septembre.",
        "zahedan",
    ),
    "a town, for thousands of arrests": (
        "Un militant a été tué mardi à Mandalay, en Birmanie. Plus de 12.000 arrestations ont été recensées.",
        "mandalay",
    ),
    "a town, for the dead of two decades": (
        "Une bombe a tué mardi un soldat à Yala, en Thaïlande. Les violences ont fait plus de 7.000 morts depuis vingt ans.",
        "yala",
    ),
    "from where fighters came down": (
        "A Zzanam, les combats ont repris mardi entre jeunes du cru et colonnes descendues d'Akobo.",
        "akobo",
    ),
    "another time, at a village nobody knows": (
        "Dix mineurs sont morts mardi à Zzandakou, dans la région de Kayes. En janvier 2019, un accident avait fait quinze morts à "
        "Zzadougou.",
        "kayes-region",
    ),
    "a quarter of any great city": ("Trois corps ont été découverts mardi dans une boutique de Chinatown.", "chinatown"),
    "on the doorstep of a country": ("Des soldats sont tombés mardi à deux pas du Burkina.", "burkina-faso"),
    "where the truce that is talked of would be": (
        "Les médiateurs ont soumis mardi aux deux camps une version d'un accord de trêve à Gaza.",
        "gaza-city",
    ),
    "a council that meets over a screen": ("Réuni mardi en visioconférence, le Conseil de sécurité a débattu.", "new-york"),
    "under whose wing they agreed": ("Ils ont signé mardi un accord sous l'égide de l'Union européenne.", "brussels"),
    "where a coach was bound": (
        "Un car assurant la liaison Lomé-Cotonou a été attaqué mardi par des coupeurs de route à hauteur d'Aného.",
        "cotonou",
    ),
    "a letter that a president received": (
        "Le président moldave a reçu une lettre de son homologue, qu'il rencontrera jeudi à Bruxelles.",
        "chisinau",
    ),
    "where the dead man served": ("Le général, en poste à Gao, a été tué mardi à Ansongo.", "gao"),
    "whose ministers were killed": ("Le ministre de Bamako a été tué mardi.", "bamako"),
    "who studies at a university": ("Des chercheurs de l'université de Genève ont recensé mardi douze frappes.", "geneva"),
    "a general strike and talks abroad": (
        "Le Bénin était paralysé mardi par une grève générale. Le ministre est en visite à Lomé.",
        "togo",
    ),
    "where it was said, between commas": (
        "A Djibo, l'armée a repoussé dimanche un assaut. L'ONU a fait état, mardi à Genève, de 40 civils tués dans cette ville.",
        "geneva",
    ),
    "where it was said, taken up by there": (
        "A Djibo, l'armée a repoussé un assaut. L'ONU a dénoncé, mardi à Genève, un massacre. Les violences y ont fait dix morts.",
        "geneva",
    ),
    "a locality that nobody knows, and how it lies": (
        "Un attentat a fait dix morts lundi à Beledweyne. Leur chef a été tué samedi par un drone près de la localité côtière de Zzoramka.",
        "beledweyne",
    ),
    "where troops withdraw to without a fight": (
        "L'armée s'est repliée mardi de Walikale. Ses alliés se sont repliés sans résistance sur la route de Kisangani.",
        "kisangani",
    ),
    "where troops withdraw to": ("Les forces se sont repliées mardi sur Alamata.", "alamata"),
    "the worst since a war": (
        "Des raids ont tué vendredi 42 soldats près d'Alep. C'est le bilan le plus lourd depuis le début de la guerre à Gaza.\n\n"
        "Le ministère a fait état de dix martyrs.",
        "gaza-city",
    ),
}


@pytest.mark.parametrize(("text", "wrong"), NOT_THERE.values(), ids=NOT_THERE.keys())
def test_not_there(text: str, wrong: str, gazetteer: Gazetteer) -> None:
    found = placed(text, gazetteer)
    assert found, "the story must tell of something"
    assert found[-1][0] != wrong


def test_towns_of_which_it_is_said_where_they_lie_are_all_scenes(gazetteer: Gazetteer) -> None:
    text = "Les feux qui ravagent depuis mardi les collines de Viña del Mar et de Quilpué, dans le centre du Chili, ont fait dix morts."
    assert {place for place, _ in placed(text, gazetteer)} == {"vina-del-mar", "quilpue"}


def test_a_trial_is_held_at_its_court_and_an_arrest_was_made_elsewhere(gazetteer: Gazetteer) -> None:
    text = "Le procès du chauffeur arrêté le 3 mai à Millas s'est ouvert lundi à Marseille."
    assert [place for place, _ in placed(text, gazetteer)] == ["millas", "marseille"]


def test_a_total_shared_out_among_towns_is_of_their_country(gazetteer: Gazetteer) -> None:
    text = "Huit personnes ont été tuées mardi par des missiles : quatre à Petah Tikva, trois à Haïfa et une à Bnei Brak."
    assert placed(text, gazetteer)[0] == ("israel", "scene in sentence")


def test_a_war_told_beside_an_attack_is_not_fought_in_the_town_attacked(gazetteer: Gazetteer) -> None:
    text = (
        "Un camp a été pillé mardi au Soudan.\n\nLes miliciens, qui sont en guerre avec les soldats soudanais depuis mai 2021, ont attaqué la "
        "ville d'El-Obeid."
    )
    assert [place for place, _ in placed(text, gazetteer)] == ["sudan", "el-obeid", "sudan"]


def test_a_quarter_is_told_with_the_town_around_it(gazetteer: Gazetteer) -> None:
    text = "Une bombe a éventré mardi un immeuble du quartier de Saltivka, à Kharkiv. L'engin a tué deux femmes."
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert found
    assert all([w.place.id for w in incident.places if w.role == "scene"] == ["saltivka", "kharkiv"] for incident in found)


@pytest.mark.parametrize("text", [
    "A Kharkiv, des obus se sont abattus mardi sur le quartier de Saltivka.",
    "Une bombe a éventré mardi un immeuble du quartier de Saltivka, à Kharkiv.",
])  # fmt: skip
def test_the_town_of_a_quarter_is_told_wherever_it_stands(text: str, gazetteer: Gazetteer) -> None:
    found = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert [[w.place.id for w in i.places if w.role == "scene"] for i in found] == [["saltivka", "kharkiv"]]


def test_every_reason_is_put_into_words() -> None:
    assert {reason.name for reason in REASONS} <= set(RULES)


def test_every_reason_gives_an_example() -> None:
    assert [reason.find.__name__ for reason in REASONS if '"' not in (reason.find.__doc__ or "")] == []


def test_what_the_context_says_is_a_doubt() -> None:
    sure = {"scene in clause", "scene opens sentence"}
    assert all(("implied_scene" in reason.doubts) == (reason.name not in sure) for reason in REASONS)


def test_a_village_is_named_by_the_next_act(gazetteer: Gazetteer) -> None:
    text = (
        "L'armée russe a revendiqué mardi la prise d'un nouveau village dans l'est de l'Ukraine, où elle continue d'avancer vers Pokrovsk.\n\n"
        "Ses unités ont libéré la localité de Selydove, indique le ministère."
    )
    assert {place for place, _ in placed(text, gazetteer)} == {"selydove"}


def test_a_title_is_placed_by_what_stands_under_it(gazetteer: Gazetteer) -> None:
    text = (
        "19h45 Un hôpital frappé à Rafah\nUn obus est tombé.\n\n17h30 Des familles d'otages bloquent l'autoroute\n"
        "A Tel-Aviv, des manifestants ont été délogés par la police."
    )
    assert [place for place, _ in placed(text, gazetteer)][-2:] == ["tel-aviv", "tel-aviv"]
