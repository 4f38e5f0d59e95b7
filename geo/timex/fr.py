"""French words of time, as data: which class a word is of, and what it is worth.

Words are folded (``geo.text.fold``): lower case, no accents, straight apostrophes. The classes follow CLDR (months,
weekdays, day periods, units) and TIMEX3 (seasons, modifiers); ``geo.timex.find`` writes its rules over their names.
A word taken out of a list stays as a comment with the mistake that it caused.
"""

from itertools import chain

__all__ = [
    "ANCHORS",
    "BEFORE_HOLIDAYS",
    "BEFORE_NOUNS",
    "CALLS",
    "COUNTED",
    "FUNCTION_WORDS",
    "FUTURE_PARTICIPLES",
    "FUTURE_WORDS",
    "LABELS",
    "NEAREST_WORDS",
    "NOT_FUTURE",
    "NOT_INFINITIVES",
    "NOT_NOUNS",
    "NOT_PARTICIPLES",
    "NUMBERS",
    "PARTICIPLES",
    "PLANNED_NOUNS",
    "PRESENT_WORDS",
    "ROUNDING",
    "STREETS",
    "SUPERLATIVES",
    "WORDS",
    "word_set",
]


def word_set(words: str) -> frozenset[str]:
    """The words of a list parted by spaces."""
    return frozenset(words.split())


def _values(words: str, first: int = 1) -> dict[str, int | str]:
    return {form: first + i for i, forms in enumerate(words.split()) for form in forms.split("|")}


def _same(worth: int | str, words: str) -> dict[str, int | str]:
    return dict.fromkeys(words.split(), worth)


def _numbers() -> dict[str, int]:
    """Numbers in letters, words parted by a space, up to 99 and some round ones above."""
    units = [
        "un|une",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
    ]
    low = {form: i for i, forms in enumerate(units, 1) for form in forms.split("|")}
    low |= {"dix sept": 17, "dix huit": 18, "dix neuf": 19}
    found = dict(low)
    for ten, word in (
        (20, "vingt"),
        (30, "trente"),
        (40, "quarante"),
        (50, "cinquante"),
        (60, "soixante"),
        (80, "quatre vingt"),
    ):
        found[word] = ten
        for unit, value in low.items():
            if value < 10 or ten in (60, 80):
                found[f"{word} {unit}"] = ten + value
                if value in (1, 11):
                    found[f"{word} et {unit}"] = ten + value
    return found | {
        "quatre vingts": 80, "septante": 70, "octante": 80, "huitante": 80, "nonante": 90, "cent": 100, "deux cents": 200,
        "trois cents": 300, "quatre cents": 400, "cinq cents": 500, "mille": 1000,
    }  # fmt: skip


NUMBERS: dict[str, int] = _numbers()

# class -> folded word -> worth: a number, or the code that rules build values from
WORDS: dict[str, dict[str, int | str]] = {
    "weekday": _values("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "weekdays": _values("lundis mardis mercredis jeudis vendredis samedis dimanches"),
    "month": _values("janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    # "mar" is also Tuesday and the sea in Spanish names; "mai" and "juin" are never cut
    "monthabbr": {"janv": 1, "jan": 1, "fevr": 2, "fev": 2, "avr": 4, "juil": 7, "oct": 10, "nov": 11, "dec": 12},
    "sept": {"sept": 7},  # a number, and September before a full stop or after a day
    "season": {"printemps": "SP", "automne": "FA", "hiver": "WI"},
    "ete": {"ete": "SU"},  # "a été tué"
    "holiday": {
        "noel": "12-25", "toussaint": "11-01", "sylvestre": "12-31", "valentin": "02-14", "assomption": "08-15",
        "epiphanie": "01-06", "paques": "+0", "ascension": "+39", "pentecote": "+49",
    },
    "saint": {"saint": -2},
    "one": {"un": 1, "une": 1},
    "word": {w: NUMBERS.get(w, 0) for w in set(chain.from_iterable(n.split() for n in NUMBERS)) - {"un", "une", "sept", "et"}},
    "about": {
        "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
    },
    "jour": _same("D", "jour jours journee journees"),
    "semaine": _same("W", "semaine semaines"),
    "mois": {"mois": "M"},
    "an": _same("Y", "an ans annee"),
    "annees": {"annees": "Y"},
    "heure": _same("h", "heure heures"),
    "h": {"h": "h"},
    "minute": _same("h", "minute minutes secondes mn"),
    "weekend": _same("E", "week-end week-ends weekend weekends"),
    "decennie": _same("T", "decennie decennies"),
    "siecle": _same("C", "siecle siecles"),
    "term": {"trimestre": "Q", "semestre": "H"},
    "moitie": {"moitie": "H"},
    "part": {
        "matin": "MO", "matinee": "MO", "aube": "MO", "aurore": "MO", "apres-midi": "AF", "soir": "EV", "soiree": "EV",
        "crepuscule": "EV", "mi-journee": "MI",
    },
    "midi": {"midi": "MI"},
    "nuit": {"nuit": "NI"},
    "minuit": {"minuit": "NI"},
    "deictic": {"hier": -1, "aujourd'hui": 0, "demain": 1, "avant-hier": -2, "apres-demain": 2},
    "eve": {"veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2},
    "fuzzy": {"debut": "START", "milieu": "MID", "fin": "END"},
    "courant": {"courant": "", "cours": ""},
    "mi": {"mi": "MID"},
    "ordinal": {"premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2, "troisieme": 3, "quatrieme": 4},
    "premiers": _same(0, "premiers premieres"),
    "er": _same(0, "er ere re e eme nd nde ieme"),
    "dernier": _same("last", "dernier derniere derniers dernieres passe passee passes passees ecoule ecoulee ecoules ecoulees"),
    "prochain": _same("next", "prochain prochaine prochains prochaines"),
    "precedent": _same(-1, "precedent precedente"),
    "suivant": _same(1, "suivant suivante"),
    "meme": {"meme": 0},
    "nouvelle": {"nouvelle": 0, "nouvel": 0},
    "le": _same(0, "le la l' les"),
    "ce": _same(0, "ce cet cette ces"),
    "ci": {"ci": 0},
    "de": {"de": 0, "d'": 0},
    "du": {"du": 0},
    "des": {"des": 0},  # also "dès"
    "a": {"a": 0},
    "au": {"au": 0, "aux": 0},
    "en": {"en": 0},
    "et": {"et": 0, "ou": 0},
    "dans": {"dans": 0},
    "depuis": {"depuis": 0},
    "entre": {"entre": 0},
    "jusque": {"jusqu'": 0, "jusque": 0},
    "ici": {"ici": 0},
    "pendant": _same(0, "pendant durant sous"),
    "vers": {"vers": 0},
    "avant": {"avant": -1},
    "apres": {"apres": 1},
    "il": {"il": 0},
    "y": {"y": 0},
    "voici": {"voici": 0, "voila": 0},
    "fait": {"fait": 0},
    "cela": _same(0, "cela ca"),
    "plus": {"plus": 0},
    "tard": {"tard": 1, "tot": -1},
    "auparavant": {"auparavant": -1},
    "tous": _same(0, "tous toutes chaque"),
    "vague": _same(0, "plusieurs quelques maintes nombreuses nombreux"),
    "some": _same(0, "environ pres quelque moins presque deja peine juste tout exactement peu seulement"),
    "petit": {"petit": 0, "petites": 0},
    "local": _same(0, "locale locales gmt utc"),
    "comma": {",": 0},
    "dot": {".": 0},
    "dash": {"-": 0},
    "slash": {"/": 0},
}  # fmt: skip

# A clause without a word of these classes holds no expression.
ANCHORS = word_set(
    "weekday weekdays month monthabbr sept season ete holiday year jour semaine mois an annees "
    "heure h weekend decennie siecle term part midi nuit minuit deictic eve"
)

# "2000 soldats", "près de 2000 personnes": a number before what is counted, or after a word that rounds, is no year.
COUNTED = word_set(
    "km m kg cm mm ha mw euros euro dollars dollar roubles livres francs personnes hommes femmes enfants soldats "
    "morts mort civils militaires habitants policiers tonnes metres kilometres kilos litres degres pages places "
    "postes emplois cas fois points voix exemplaires vehicules chars obus drones missiles blesses deplaces refugies "
    "combattants familles maisons membres pieds calories watts volts mille millions milliards"
)  # not "pour": "en 2020 pour le contrôle"
FUNCTION_WORDS = word_set(
    "dans sans sous mais puis depuis apres pres alors lors vers chez entre plus moins les des ces ses ils elles nous "
    "vous tous toutes dont jamais toujours aussi ainsi certes dits lesquels quels plusieurs contre tandis tres selon "
    "hors malgre des sauf vis aux eux ceux deux trois six dix n'ont parmi outre envers travers voix "
    "fois trop lorsqu'"
)
LABELS = word_set(
    "n numero no resolution article articles loi decret reglement directive vol boeing airbus route tel fm mhz page "
    "chapitre chambre poste environ quelque pres presque total moins plus jusqu'a windows peugeot renault code unite "
    "projet"
)
ROUNDING = word_set("plus moins pres autour total quelque environ nombre proche totalite jusqu'a")
# A day of such a thing may lie ahead without any verb that says so: "les législatives du 25 septembre".
PLANNED_NOUNS = word_set(
    "election elections scrutin referendum sommet reunion conference vote presidentielle presidentielles legislatives "
    "municipales regionales europeennes echeance expiration ceremonie visite ouverture expiration tour rencontre investiture "
    "congres audience proces seance entree pourparlers negociations manifestation defile celebration celebrations commemoration commemorations anniversaire agenda calendrier rendez-vous marche match finale concert greve mobilisation date limite horizon "
    "scrutins sommets reunions conferences votes ceremonies visites rencontres manifestations defiles marches matchs concerts greves "
    "obseques funerailles deuil"
)
# Parts of a day: "dans la soirée du 9".
DAY_PARTS = word_set("soiree soir matin matinee nuit journee aube apres-midi")
# "à partir du 9 septembre", "près de": no noun of an event stands before de.
NOT_NOUNS = word_set(
    "partir compter dater dela cours ici alentours environs autour pres lors jour jours mois annee soir matin nuit soiree matinee "
    "semaine debut fin milieu mi avant apres depuis jusque et ou a en dans entre que date datee dates datant plus moins celui celle ceux celles"
)
# What such a verb calls for lies ahead: "appellent à une grève jeudi", "a promis de se rendre lundi".
CALLS = word_set(
    "appelle appellent appele appeles appelee appelant appelait appelaient appel appels exhorte exhortent exhorte invite "
    "invitent invites somme somment ordonne ordonnent promet promettent promis jure menace menacent convenu conviennent "
    "convient accepte acceptent decide decident envisage envisagent compte comptent espere esperent projette projettent "
    "propose proposent programme pret prets prete pretes enjoint demande demandent"
)
BEFORE_HOLIDAYS = word_set(
    "a de d' avant apres depuis pour le fin debut vers pendant durant jusqu'a pres des ce entre et ,"
) | {""}
# "la place du 14-Juillet", "le Mouvement du 23 mars": a date that names something happens on no day.
STREETS = word_set(
    "rue place avenue boulevard quai pont square allee impasse esplanade carrefour rond-point stade mouvement hopital "
    "lycee ecole college universite aeroport cite brigade bataillon alliance coalition palais caserne quartier metro "
    "station parti front organisation division regiment hotel fondation centre parc"
)  # not "marche": "la marche du 8 mars" is held that day
# "les pires affrontements depuis 2020" dates the comparison, not the fighting.
SUPERLATIVES = (
    r"\b(?:(?:le|la|les|des|du|ses|son|sa|leur|leurs) (?:plus|moins|pires?|meilleure?s?)\b"
    r"|(?:le|la|les|son|sa|une?) premi(?:er|ere)s?\b(?! ministre)|(?:c'est|il s'agit de) (?:le |la |leur |sa |l'une? des? )?\w+ieme\b|inedite?s?\b|jamais\b|sans precedent"
    r"|plus (?:gros|grave|grand|meurtri|violent|important|intense|eleve|sanglant|vaste|fort|faible|bas|haut)\w*"
    r"|record\b|au plus (?:haut|bas)|derni(?:er|ere)s? en date)"
)

# Words, besides verbs, that put what they govern after the publication day.
FUTURE_PARTICIPLES = frozenset(
    f"{stem}{ending}"
    for stem in (
        word_set("prevu attendu programme fixe convoque reporte repousse ajourne planifie agende escompte cale inscrit cense")
    )
    for ending in ("", "e", "s", "es")
)
FUTURE_WORDS = word_set(
    "doit doivent devra devront va vont ira iront candidat candidate candidats candidature echeance ultimatum prevoit prevoient "
    "comptent envisage envisagent espere esperent promet promettent prepare preparent entendent venue imminent imminente"
)
# The present of a plan: "se réunit jeudi". The next such day is meant, unless the last was only yesterday.
PRESENT_WORDS = word_set(
    "reunit reunissent recoit recoivent rencontre rencontrent organise organisent accueille accueillent rend rendent "
    "debute debutent ouvre ouvrent entame entament part partent commence commencent entrent vote votent tient tiennent "
    "expire expirent joue jouent affronte affrontent reprend reprennent elit elisent termine terminent acheve achevent "
    "preside examine examinent inaugure inaugurent retrouve retrouvent deroule deroulent celebre celebrent "
    "choisit choisissent comparait comparaissent debarque debarquent demarre demarrent rouvre rouvrent statue statuent tranche "
    "tranchent enterre enterrent"
)
# The present that tells of the near past as well, and plans of the past: the nearest day is meant.
NEAREST_WORDS = word_set(
    "arrive arrivent prend prennent effectue effectuent participe participent coordonne "
    "coordonnent propose proposent devait devaient fait font lance lancent quitte quittent discute discutent signe "
    "signent marque marquent fete fetent attend attendent envoie envoient depeche depechent deploie deploient manifestent defilent"
)
# Before such a word "une rencontre", "la visite", "entre lundi et" are no verbs.
BEFORE_NOUNS = word_set(
    "la le les une un de d' a ont est sont ete etait avoir cette cet ce leur leurs sa son ses en du avait au aux des avaient "
    "etaient ayant aurait auraient aura auront serait seraient pas tout bien autre toute plus premiere derniere nouvelle prochaine toute chaque sans par apres avant"
)
# Participles without é that stand without an auxiliary: "une réunion tenue mardi".
PARTICIPLES = frozenset(
    f"{stem}{ending}"
    for stem in word_set(
        "tenu conclu survenu intervenu parvenu venu paru perdu mort ouvert commis transmis remis reuni fini surpris pris repris suspendu defendu entendu repandu etendu "
        "detruit produit conduit econduit interrompu rompu rendu vendu battu abattu elu recu disparu apparu decouvert offert atteint contraint emis permis "
        "promis soumis compris entrepris mis admis dit redit ecrit decrit inscrit interdit enfui parti sorti saisi"
    )
    for ending in ("", "e", "s", "es")
) - word_set(
    "parti partis partie parties mise dite morts prise prises reprise sortie sorties surprise promise remise tenues entreprise entreprises compris saisie"
)  # more often nouns
DATES = word_set("date datent datait dataient")
BEGUN = frozenset(
    f"{stem}{ending}"
    for stem in word_set(
        "commence recommence continue reussi parvenu fini acheve tente essaye cherche peine tarde hesite renonce contraint force oblige pousse aide"
    )
    for ending in ("", "e", "s", "es")
)
"""Participles of what is begun, gone on with, tried or brought about by the infinitive behind them."""
NOT_PARTICIPLES = word_set(
    "armee armees annee annees journee journees soiree matinee depute deputes sante societe societes cote cotes autorite autorites "
    "cite comite traite marche marches entree arrivee realite liberte blesse blesses refugie refugies securite majorite minorite "
    "communaute identite qualite quantite activite unite unites priorite verite volonte proximite hostilites difficultes capacites "
    "souverainete integrite legalite cruaute degre progres idee idees musee lycee trophee tournee duree portee poignee tranchee "
    "allie allies delegue delegues employe employes associe envoye civilises chaussee corvee pensee montee levee fumee epee "
    "assemblee assemblees percee traversee rentree donnee donnees melee croisee apogee coree guinee judee mediterranee"
)
# Nouns and adjectives that end like an infinitive.
NOT_INFINITIVES = word_set(
    "fevrier janvier dernier hier premier contre entre outre notre votre centre ministre titre ordre autre quatre "
    "lettre rencontre militaire maire territoire histoire victoire nucleaire populaire humanitaire guerre terre "
    "membre chantier quartier septembre novembre octobre decembre soldier alger niger kosher foyer avenir souvenir "
    "pouvoir devoir soir noir espoir papier courrier cahier premiere contraire affaire frontaliere nature structure "
    "procedure rupture ouverture agriculture heure mesure voiture figure blessure signature fermeture culture future "
    "mineure peur fer mer hiver univers theatre semestre trimestre registre cadre gendre poudre chambre nombre "
    "membres fenetre maitre pretre ancetre empire navire satire repertoire laboratoire secretaire universitaire "
    "policier officier pompier cavalier routier particulier regulier dossier calendrier banquier milliers metier "
    "courir fier cuir tir desir plaisir loisir martyr vivre livre cuivre chevre fievre levre"
)
# Words that end like a future and are none.
NOT_FUTURE = word_set(
    "opera camera cholera sahara ankara accra basra goma para guerilla extra ultra infra contra supra cobra zebra "
    "mantra palestra libera considera espera prepara genera accelera tolera defera front affront affronts fronts "
    "patron environs patrons barons escadrons marrons citrons fleurons vrai vraie perez suarez alvarez ramirez "
    "gutierrez sanchez concert tira retira attira admira aspira inspira respira expira conspira vira dechira soupira "
    "era riviera rivera herrera primavera chimera sierra terra tera vera guerra"
)
# Words that end like an imperfect and are none.
NOT_IMPERFECT = word_set("parfait souhait retrait extrait portrait attrait satisfait connait parait")
