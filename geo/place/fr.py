"""French words around place names, as data: prepositions, heads, titles, first names, and words that only look like places.

Everything is folded (`geo.text.fold`). The lists come from the field's categories: administrative levels and landforms of
GeoNames' feature codes, motion and location prepositions of a French grammar, titles and functions of the press, first names
by how common they are where dispatches come from.
"""

import re

from geo.codebook import Feature
from geo.text import words

__all__ = [
    "BUILDINGS",
    "CAPITALISED",
    "CLUBS",
    "EVENT_NOUNS",
    "FACILITIES",
    "FIRMS",
    "FIRST_NAMES",
    "FUNCTION_WORDS",
    "HEADS",
    "LEVELS",
    "NOT_AFTER",
    "OBJECT_VERBS",
    "ORGANISATIONS",
    "SIDES",
    "STRUCK_AFTER",
    "STRUCK_SCHOOL",
    "TITLES",
    "WORDS",
]


LEVELS: dict[str, tuple[Feature, ...]] = {
    "district": ("district", "province"),
    "raion": ("district",),
    "rayon": ("district",),
    "canton": ("province", "district"),
    "comte": ("district", "province"),
    "cercle": ("district", "town"),
    "territoire": ("district", "region", "town"),
    "arrondissement": ("district",),
    "province": ("province", "region"),
    "region": ("region", "province", "district"),
    "oblast": ("province", "region"),
    "gouvernorat": ("province", "region"),
    "prefecture": ("province", "district"),
    "departement": ("province", "region"),
    "wilaya": ("province",),
    "etat": ("province", "region", "country"),
    "republique": ("country", "region", "province"),
    "royaume": ("country",),
    "principaute": ("country",),
    "emirat": ("country", "capital"),
    "sultanat": ("country",),
    "enclave": ("region", "province", "town"),
    "ville": ("town", "capital", "village"),
    "cite": ("town", "capital"),
    "capitale": ("capital", "town"),
    "port": ("town", "capital"),
    "localite": ("village", "town", "capital"),
    "commune": ("town", "village", "capital", "district"),
    "municipalite": ("town", "village", "capital"),
    "village": ("village", "town"),
    "bourg": ("village", "town"),
    "bourgade": ("village", "town"),
    "hameau": ("village",),
    "quartier": ("point", "village", "town"),
    "agglomeration": ("town", "capital"),
    "metropole": ("town", "capital"),
    "secteur": ("village", "town", "district"),
    "banlieue": ("town", "capital"),
    "aeroport": ("town", "capital"),
    "lac": ("lake",),
    "mer": ("sea",),
    "golfe": ("sea",),
    "baie": ("sea",),
    "detroit": ("strait",),
    "fleuve": ("river",),
    "riviere": ("river",),
    "col": ("pass", "corridor"),
    "mont": ("mountains", "point"),
    "monts": ("mountains",),
    "montagnes": ("mountains",),
    "massif": ("mountains",),
    "djebel": ("mountains",),
    "jebel": ("mountains",),
    "oued": ("river",),
    "rio": ("river",),
    "recif": ("island",),
    "atoll": ("island",),
    "plateau": ("region", "mountains"),
    "vallee": ("region", "river"),
    "desert": ("region",),
    "peninsule": ("region", "island"),
    "presqu'ile": ("region", "island"),
    "ile": ("island", "country", "region"),
    "iles": ("island", "country", "region"),
    "archipel": ("island", "country"),
    "corridor": ("corridor",),
    "couloir": ("corridor",),
    "bande": ("region",),
    "cote": ("region", "country"),
}
"""Common nouns that say what the name after them is, likeliest feature first."""

HEADS = frozenset(LEVELS)

FACILITIES: tuple[str, ...] = (
    "marche", "hopital", "hopitaux", "ecole", "ecoles", "eglise", "mosquee", "gare", "aeroport", "port", "base", "camp", "camps", "prison",
    "universite", "rue", "rues", "ruelles", "centre", "centre-ville", "coeur", "banlieue", "banlieues", "peripherie", "faubourg", "faubourgs", "environs",
    "abords", "alentours", "hauteurs", "quartier", "quartiers", "poste", "postes", "position", "positions", "caserne", "palais",
    "stade", "centrale", "raffinerie", "barrage", "pont", "route", "zone", "zones", "secteur", "secteurs", "partie", "front", "cotes", "faubourg",
    "large", "entree", "sortie", "portes", "immeuble", "immeubles", "habitations", "infrastructures", "depot", "site", "sites", "usine", "maternite",
    "monastere", "cathedrale", "forteresse", "tunnel", "terminal", "axe", "periphery", "station", "parlement", "place", "esplanade", "terres",
    "detachement", "garnison", "cantonnement", "commissariat", "gendarmerie", "brigade",
    "sud", "nord", "est", "ouest", "habitants", "civils",
)  # fmt: skip
"""Things that stand in a place: "un marché d'Omdourman", "l'aéroport de Goma"; what hits them happens there."""

BUILDINGS = words("""
    garnison digues? levees? viaduc canal ecluse tribunal siege mairie prefecture commissariat population morgue cimetiere lycees? colleges? internat
    orphelinat seminaire bars? restaurants? hotels? maquis discotheque magasins? fermes? plantations? ateliers?
    forets? mine gisement champ villages? localites? hameaux? bourgs? bourgades? toits? avenues? arteres? boulevards?
    carrefours? ronds-points? trottoirs? places parvis decombres ruines souks? bazars? halles paroisse diocese
    mosquees? temples? synagogue couvent cafes? gymnase piste peage barrages? bidonvilles? favelas? campements?
    dispensaires? quincaillerie epicerie boutiques? entrepots? depots? usines? carriere vergers? rizieres jardins?
    remparts? collines? rives berges plages? quais? faubourgs? maisons penitencier region district province commune
    ville bataille front pavillons? appartements? villas? domicile residence banques? supermarches? pharmacies? boulangerie bijouterie salle laverie casino cabaret
    brasserie pensionnat creche musee theatre cinema consulat chantier scierie cimenterie briqueterie abattoir decharge
    tramway metro arsenal carrieres? mines? puits gazoduc oleoduc pipeline autoroute
    postes?-frontieres? poste-frontalier passage points?-de-passage cliniques? laboratoires? citadelle chateau mausolee sanctuaire fabrique silos? hangars?
    aerodromes? heliport bunker parking jetee rade station-service sous-station rond-point echangeur peripherique rocade passerelle estuaire delta glacier volcan
""")
"""More of them, as patterns of their singular and plural: what is told of "les toits de Gaza" happens there."""

TITLES = words("""
    m mm mme mmes mlle dr me mgr sir lord lady saint sainte don dona pere frere soeur president presidente ministre premier
    premiere general generale colonel capitaine commandant lieutenant amiral marechal sergent caporal major brigadier roi
    reine prince princesse duc duchesse comte comtesse baron baronne empereur sultan emir cheikh cheik imam ayatollah pape
    cardinal eveque archeveque abbe rabbin maire gouverneur gouverneure senateur senatrice depute deputee ambassadeur
    ambassadrice chancelier chanceliere procureur procureure juge avocat avocate docteur professeur professeure journaliste
    analyste expert experte politologue chercheur chercheuse directeur directrice secretaire porte-parole parole chef
    dirigeant leader opposant opposante militant militante ecrivain romancier poete peintre sculpteur compositeur chanteur
    chanteuse acteur actrice realisateur realisatrice joueur joueuse footballeur cycliste boxeur entraineur philosophe
    historien historienne
""")
"""Words before a person's name."""

FIRST_NAMES = words("""
    victoria constantine salomon jordan chad georgia savannah brooklyn india adam adolf adrien ahmad ahmed aicha alain albert alejandro aleksandr alessandro alex alexander alexandra alexandre
    alexei alfred ali alice aline amadou amelie amina amir andre andrea andreas andrei andrew andrzej angela anna anne
    anthony antoine anton antonio antony arnaud arthur artur ashot auguste benjamin bernard boris brigitte bruno camille
    carl carla carlos carole caroline catherine cecile celine charles charlotte christian christine christophe claire claude
    claudine clement daniel daniele david denis diego dominique donald dmitri edouard edward elena elise elisabeth elizabeth
    emma emmanuel emile eric erik ernest ernst etienne eugene eva fabien fatima felix ferdinand fernand fernando florence
    florian francesco francis francisco francois francoise frank franz frederic friedrich gabriel gaston georg george
    georges gerald gerard gilbert gilles giovanni giuseppe gregoire guillaume gustave guy hamid hans harry hasan hassan
    heinrich helene henri henry herbert hermann hillary hubert hugo hussein ibrahim igor ilham irene isabelle ismail ivan
    jack jacques jake james jan jane jean jeanne jennifer jens jeremy jerome jessica jim joe joel johan johann johannes john
    jonathan jorge jose josef joseph joshua juan jules julia julie julien juliette karen karim karine karl katherine kevin
    khaled kim konstantin larry lars laura laurence laurent leon leonid leopold lindsey lionel lisa louis louise luc luca
    lucas lucie lucien ludwig luis luisa maria marc marcel marcelle marco marguerite marie marina mario marion mark marthe
    martin martine mary mathieu matthew maurice max maxime mehdi michael michel michele michelle miguel mike mikhail mohamed
    mohammad mohammed monique moussa mustafa nancy nathalie nicolas nicole nikol nikolai nikolas olga oleg olivier omar
    oscar oskar otto pablo paolo pascal patrice patricia patrick paul paula pauline pavel pedro peter petra philip philippe
    pierre pietro rachel ralph raoul raymond rene ricardo richard rita robert roberto roger roland roman ronald rosa rudolf
    ruben salah salvador sam samir samuel sandra sara sarah serge sergei sergey sergio sebastien simon simone sofia sophie
    stefan stephane stephen steve steven susan suzanne sylvain sylvie taha tatiana theodore theresa therese thierry thomas
    tim tom tony ursula valerie vera veronique victor viktor vincent virginie vladimir volodymyr walter werner wilhelm
    william winston wolfgang xavier yann yasser yves yvonne youssef yuri zoe
""")
"""First names: "Jack London", "Joseph Berlin" are no places."""

ORGANISATIONS = words("""
    post times tribune herald journal news university college institute city united football club hilton saint-germain match
    soir gazette bank airlines motors press review week street symphony orchestra festival masters open marathon sg fc afc
    rc as accords accord
""")
"""Words after a place name that make it part of another name: "Washington Post", "Paris Match", "Manchester United"."""

NOT_AFTER = words("""
    fc ac as real sporting olympique racing dynamo inter athletic atletico nottingham ligue bayern
""")
"""Words before a place name that make it a club's or a paper's."""

WORDS = words("""
    aube cher indre landes somme grenade don tigre atlas manche golfe perse acre bol ber bor boni bara male karma moka palma canton carrefour alliance unite nice tours sens par lens laon eu y ham sains van ay bar vire troyes orange vichy die aime allonne angles arc avion
    avoine barre bains beau beaune berge bon bray brie bruyeres bussy cas cent chalon champagne champs chaumont chef claire
    couches dole dom due ecole est etre eux fours foix fleurs gap gex grand grande grasse gray guise herm is jeu joue la le
    les loches long loos lot lure lunel man mars mende mer mir moi mais mont mouy nord nul nue orly oust ouest palais pau
    pere pin pont port pourcy prades puy rocher roche ruffec rue sable sables sale salle salon sarre seclin seine selles son
    sud sur tarare tel  tour tulle val vals vent ver vence vers vert verts ville vins vitre vue lac date an ans ah oh or os
    as ai il ils elle elles on nous vous tu je ce cet cette ces sa ses mon ma mes ton ta tes leur leurs qui que quoi dont ou
    et donc car ni si comme quand lorsque puis pour dans avec sans sous entre depuis pendant avant apres selon malgre chez
    contre plus moins tout tous toute toutes un une deux trois quatre cinq six sept huit neuf dix aucun aucune autre autres
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier avril mai juin juillet aout septembre octobre
    novembre decembre hier demain aujourd'hui monsieur madame dieu nation union europe-1 police armee gouvernement guerre
    paix bonne batman split mobile
""")
"""Words that are also names of places: at the head of a sentence they are words, elsewhere they need a preposition."""

EVENT_NOUNS = words("""
    attaque attaques attentat attentats bataille batailles bombardement bombardements combat combats chute prise siege
    capture frappe frappes explosion explosions massacre massacres offensive assaut raid raids liberation evacuation
    destruction pilonnage invasion occupation conquete reprise tuerie encerclement blocus affrontement affrontements emeute
    emeutes manifestation manifestations sommet reunion conference incendie seisme incendies feu feux inondation inondations crue crues
    seismes naufrage crash fusillade fusillades embuscade embuscades accrochage accrochages heurts violences drame catastrophe tueries
    filet carnage pogrom pogroms mutinerie mutineries rafle rafles deraillement effondrement insurrection soulevement siege echauffourees
    pillage pillages saccage saccages lynchage lynchages rixe rixes braquage braquages rapt rapts collision collisions
    eboulement eboulements escarmouche escarmouches deflagration deflagrations detonation detonations revolte revoltes
""")
"""Nouns that, with *de* and a place, say where they happened: "la bataille de Bakhmout"."""

OBJECT_VERBS = (
    "bombard", "frapp", "attaqu", "vise", "visai", "visant", "pilonn", "touch", "detrui", "detruit", "repri", "pris", "prendre", "prend", "captur",
    "conqui", "occup", "liber", "assieg", "encercl", "evacu", "envahi", "secou", "endeuill", "ravag", "mitraill", "pill", "sabot", "endommag", "perdu", "perdre", "reconqu", "repren", "abandonn", "survol", "incendi", "quitt", "harcel", "ebranl", "plong", "ensanglant", "deserte", "depeupl", "videe?", "devast", "inond", "balay", "submerg", "arros", "matraqu", "martel", "canonn", "dispute", "visit",
)  # fmt: skip
"""Stems of verbs whose object is where it happened: "ont bombardé Jermuk"."""

CLUBS = words("""
    equipe equipes club clubs selection selections coupe championnat championnats tour open ligue grand-prix marathon
    festival bourse banque bulls canadiens universite comte comtesse duc duchesse roi reine prince princesse archeveque eveque
""")
"""Nouns that, with *de* and a place, name a team, a contest, a body or a person: "l'équipe de France", "le comte de Paris"."""

FIRMS = words("adani alcoa amazon boeing castel chevron ford pemex shell solvay tata toyota vale vinci")
"""Firms whose names are also those of places: "une plateforme de Shell" stands where the text says, not in the town of Shell."""

# "encerclent la garnison de l'université de Loikaw", "contre une banque de Kunduz": what is struck stands there
STRUCK_SCHOOL = re.compile(
    r"\b(?:encercl|assieg|bombard|frapp|pilonn|investi|occup|evacu|vis|touch|garnison|campus|enceinte|abords|pres|devant|contre|dans|sur|à|attaqu|detrui|incendi|assaut)\w* [^,.;:]{0,40}(?:universite|banque|bourse|festival) (?:de |d'|du )$"
)

# "L'université de Maroua, …, a été la cible d'un attentat": what was struck stands there as well
STRUCK_AFTER = re.compile(
    r"(?:, [^,.;:]{1,60},)? (?:a|ont|avait|avaient|aurait|auraient) (?:egalement |aussi |deja )?ete (?:[a-z]+ment )?(?:(?:la cible|le theatre|l'objet)\b|(?:vis|attaqu|bombard|frapp|touch|incendi|detruit|pill|saccag|secou|evacu|endommag|encercl|investi|mitraill|prise? d'assaut|prise? pour cible)\w*)"
)

SIDES = words("""
    nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre extreme-nord extreme-sud interieur vieille vieux haute
    haut basse bas
""")
"""Parts of a place: "l'Est de l'Ukraine"."""

FUNCTION_WORDS = words("""
    a au aux en dans sur sous par pour avec sans selon entre vers chez contre depuis pendant avant apres malgre sauf outre
    hors de du des le la les un une ce cet cette ces son sa ses leur leurs et ou mais donc or ni car si comme quand lorsque
    alors puisque parce que qui quoi dont il elle ils elles on nous vous je tu hier aujourd'hui demain ainsi aussi enfin
    ensuite puis pourtant toutefois cependant neanmoins desormais toujours encore deja seul seule seuls seules meme memes
    tout toute tous toutes plus moins tres trop peu pas non oui est sont etait ont avait lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre situe situee situes
    situees l d qu n s j c m t jusqu quant grace face suite lors fin debut mi via versus contrairement notamment surtout
    soit voici voila
""")
"""Words of grammar that may stand in capitals at the head of a sentence: "Selon Bakou", "Lundi Moscou"."""

CAPITALISED = words("""
    noel paques pentecote toussaint ascension ramadan aid achoura kippour pessah hanouka nowruz norouz carnaval dieu allah
    jesus mars venus jupiter internet facebook twitter telegram whatsapp tiktok youtube signal
    etat etats eglise assemblee senat parlement congres constitution union alliance nation nations republique cour conseil
    occident orient ouest est nord sud
""")
"""Words with a capital that stand where a name of a place stands and are none: feasts, networks, bodies, halves of the world."""
