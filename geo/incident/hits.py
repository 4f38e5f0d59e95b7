"""What the readers of verbs, nouns and tolls share: a trigger in the making, the topic, the marks of time, place and people."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import Doubt, IncidentType, Modality
from geo.incident import fr
from geo.incident.clause import Piece
from geo.incident.gate import Sought
from geo.incident.lexicon import Rule
from geo.model import Span
from geo.text import split_at

__all__ = [
    "ABSTRACT",
    "ARMS",
    "CIVIL",
    "CROWD",
    "FAIR_GAME",
    "FICTION",
    "FIGURE",
    "FINITE",
    "FORCE",
    "HANGING",
    "HOSE",
    "HUMAN_TITLE",
    "IF",
    "LAST_NP",
    "MAY",
    "NATURE",
    "NEGATION",
    "OCCURRED",
    "PEOPLE",
    "PLACE",
    "POLICE",
    "PROTESTERS",
    "TIME",
    "TITLE",
    "TOKEN",
    "TRADER",
    "UNARMED",
    "VERB_AFTER",
    "VERB_FIRST",
    "Hit",
    "Topic",
    "family",
    "is_forceful",
    "is_violent",
    "occurs_past_aside",
    "piece_at",
    "words_and_starts",
    "words_in",
]

TOKEN = re.compile(r"([a-zà]+(?:-[a-zà]+)*)")

ARMS, CIVIL, NATURE, PEOPLE = (frozenset(words.split()) for words in (fr.ARMED, fr.CIVILIANS, fr.STRICT, fr.HUMANS))

GAMES = frozenset(
    [
        "match",
        "peloton",
        "etape",
        "equipe",
        "club",
        "championnat",
        "but",
        "buts",
        "joueur",
        "joueurs",
        "finale",
        "festival",
        "spectacle",
        "theatre",
    ]
)

FIGURE, TITLE = Sought(fr.FIGURES), Sought(fr.TITLES)

VERB_FIRST = re.compile(r"(?:a|ont|avait|avaient|est|sont|etait|etaient|s'est|se sont|s'etait)\b(?! ete (?:annonce|indique))")

NEGATION = re.compile(r"\b(?:n'(?!a cesse|ont cesse|ont pas cesse|a pas cesse)|ne (?!cess))(?![^,;]{0,40}\b(?:que|qu')\b)")

IF = re.compile(r"^\W*(?:et |mais |que |ou )?(?:si |s'ils? |meme si |à moins|à supposer|en cas de|au cas où|comme si)")

MAY = Sought(
    r"\b(?:peu(?:t|vent)|pou(?:rrai|vai)(?:t|ent)|risqu\w+|menac\w+|voudrai\w*|souhait\w+|veu(?:t|lent)|vou(?:loir|lait)|faudrait|faut|tent\w+|cherch\w+|esper\w+|crain\w+|redout\w+)\b"
)

TIME = re.compile(
    rf"\b(?:{WEEKDAY}|hier|aujourd'hui|ce matin|ce soir|cette nuit|la nuit|matin|soir|soiree|la veille|(?:sur)?lendemain|semaine|"
    rf"mois|{MONTH}|annees?|19\d\d|20\d\d|printemps|(?:l'|cet |d'|en |mi-|chaque |dernier )ete|automne|hiver|week-end|\d\d?/\d\d?|jours?|aube|midi|heures?)\b"
)

PLACE = re.compile(
    r"(?:^|[ (])(?:[àÀA]|[Dd]ans l[ea']|[Dd]ans les|[Ee]n|[Pp]rès d[eu']|[Aa]u|[Aa]ux|[Ss]ur|[Cc]ontre|[Dd]e|[Dd]['’]|[Vv]ers|[Aa]utour de) ?(?:(?:la|le|les|l['’]|une?|cette|ce) ?)?(?:[\w'’-]+ ){0,3}?(?:[dl]['’]|de )?[A-ZÉÈÀÎ]\w"
)

UNARMED = frozenset(("civilian", "person", "people"))
# Who is shot by the law, or in the act: "Le suspect a été abattu par la police".
FAIR_GAME = re.compile(
    r"\b(?:suspects?|tireurs?|assaillants?|agresseurs?|kamikazes?|fugitifs?|braqueurs?|voleurs?|auteurs?|preneurs?|forcenes?|terroristes?|condamnee?s?|trafiquants?|bandits?|gangsters?|tueurs?|"
    r"chefs? (?:de (?:guerre|gang|bande|cartel)|(?:du|des|d'un) (?:gang|cartel)s?|(?:de la|d'une) (?:bande|milice))|(?:leur|son) chef(?! (?:de (?:village|bloc|famille|service|cabinet|projet|mission)|coutumier|traditionnel|religieux))|caids?|barons? de la drogue|evadee?s?|mutins?|putschistes?|ceints? d'explosifs|"
    r"capitale?|pendaison|peine|justice|tribunal|riposte|accusee?s?|par (?:la |des |un |les )?(?:police|policiers?|gendarm\w+|forces? de (?:l'ordre|securite)))\b"
)

HOSE = re.compile(r"\bcanons? à eau\b")
"""Water cannon, which are no arms of war."""

HUMAN_TITLE = re.compile(
    r"\b(?:ministres?|presidents?|presidente|premiers?|chefs?|secretaires?|envoyee?s?|emissaires?|delegations?|dirigeants?|representants?|mediateurs?|diplomates?|"
    r"roi|chancelier|chanceliere|ambassadeurs?|homologues?|negociateurs?|responsables?|generaux|general|coordinatrice|coordinateur|commissaire|parties|partis|gouvernement|opposition|syndicats?|conseil(?! d'administration| municipal| departemental)|assemblee|onu|ue|union|otan|cedeao|"
    r"dignitaires|emir|prince|pape|monarque|haut|hauts)\b"
)

FORCE = re.compile(
    r"\b(?:soldats?|troupes?|militaires?|forces?|hommes|renforts?|policiers?|gendarmes?|contingents?|casques bleus|bataillons?|brigades?|unites?|chars?|blindes?|navires?|avions?|"
    r"armee|compagnies?|regiments?|escadrons?|pelotons?|detachements?|sections?|parachutistes|missiles?|porte-avions|helicopteres?|combattants|rebelles|insurges|assaillants|attaquants|agresseurs|ravisseurs|guerilleros|separatistes|terroristes|bandits|paramilitaires|mission|miliciens|positions?|d?jihadistes|drones?)\b"
)

PROTESTERS = (
    r"manifestant[es]*|protestataires?|contestataires|emeutiers|grevistes|etudiant[es]*|lyceens|opposants|militants?|supporters|partisans|"
    r"sympathisants|fideles|agriculteurs|foules?"
)
"""Those who protest, as the words of a pattern."""
POLICE = r"polic\w+|gendarm\w+|crs|garde nationale|vigiles|agents?"
"""Those who keep order, as the words of a pattern."""

CROWD = re.compile(
    r"\b(?:personnes|civils|habitants?|gens|familles|villageois|deplaces|refugies|populations?|femmes|milliers|dizaines|centaines|foyers|menages|riverains|residents|migrants|humanitaires|ressortissants|expatries|diplomates|patients)\b"
)

# "dans le sud-est", "à l'est de", "(est)" are no verbs
VERB_AFTER = re.compile(r"\b(?:a|ont|avait|avaient|(?<![-(])(?<!l')est|sont|etait|etaient|aurait|auraient|se|s'est)\b")


@dataclass(slots=True)
class Hit:
    """A trigger in the making, in piece ``piece`` of its sentence."""

    start: int
    end: int
    rule: Rule
    piece: int
    noun: bool
    np: int
    modality: Modality
    doubts: tuple[Doubt, ...]
    subject: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article is about, counted over its words: decides what a word of force can mean in it."""

    war: bool
    sport: bool
    economy: bool
    disaster: bool
    accented: bool
    ground: bool  # armed men on foot or on motorbikes and nothing that flies: whose raids are no air strikes


def piece_at(parts: Sequence[Piece], offset: int) -> int:
    """The number of the piece that holds ``offset``."""
    for i in range(len(parts) - 1, -1, -1):
        if parts[i].start <= offset:
            return i
    return 0


_ASIDE_AT_MOST = 90  # characters of what is said between commas


def occurs_past_aside(seen: str, parts: Sequence[Piece], at: int) -> bool:
    """Whether an aside parts the noun of a piece from the verb that it took place: "L'attaque, d'une rare violence, s'est produite à Kaya"."""
    if at + 2 >= len(parts):
        return False
    aside, predicate = parts[at + 1], parts[at + 2]
    return (
        aside.join == "comma"
        and aside.end - aside.start <= _ASIDE_AT_MOST
        and not FINITE.search(seen, aside.start, aside.end)
        and OCCURRED.match(seen, predicate.start, predicate.end) is not None
    )


# "Une équipe médicale a été attaquée": no team that plays
_CREW = re.compile(
    r"\bequipe (?:\w+ )?(?:medicale|humanitaire|mobile|soignante|chirurgicale|electorale|mixte|de (?:vaccination|vaccinateurs|secours|secouristes|sauveteurs|sauvetage|recherche|deminage|demineurs|soignants|medecins|"
    r"tournage|television|journalistes|reporters|reconnaissance|surveillance|securite|pompiers|police|policiers|gendarmes|techniciens|reparation|maintenance|l'(?:onu|ong|unicef|oms|armee)|la (?:croix-rouge|police|mission|protection civile)|msf)|"
    r"d'(?:intervention|humanitaires|observateurs|enqueteurs|ouvriers|urgence|evaluation|inspection|inspecteurs|ambulanciers|enquete|une ong|agents|infirmiers)|du (?:pam|hcr|cicr|croissant-rouge|programme|samu|genie)|des (?:nations unies|gardes))\b"
)

# "a été le théâtre de combats", "est le théâtre d'une guerre"; a place that is that of violence, for years, tells none
_THEATRE_OF = re.compile(
    r"\b(?:(?:ete|fut|furent|etait|etaient|devenue?s?)|(?:est|sont|devient|reste(?:nt)?|demeure(?:nt)?)(?!.{0,60}theatre de violences)),? "
    r"(?:[\w']+,? ){0,6}?(?:le |un )?theatre (?:\w+ ){0,2}?d(?:e|es|u|')"
    r"|(?<!le )(?<!un )\btheatre (?:[\w']+ ){0,3}?d(?:e |es |')(?:une? |plusieurs |violents? |nombreu\w+ )?(?:massacres?|tueries?|carnages?|combats?|affrontements?|attaques?|attentats?|heurts|violences|fusillades?|"
    r"bombardements?|batailles?|exactions|emeutes?|pogroms?|enlevements?|prises? d'otages?|explosions?|raids?|tirs)\b"  # ", théâtre en 2012 d'un massacre"
)


def words_and_starts(seen: str) -> tuple[list[str], list[int]]:
    """The words of a ``view`` and where they start.

    >>> words_and_starts("des tirs, hier")
    (['des', 'tirs', 'hier'], [0, 4, 10])
    """
    return split_at(TOKEN, seen)[:2]


@lru_cache(maxsize=256)
def words_in(seen: str, start: int, end: int) -> frozenset[str]:
    """The words of a stretch of a ``view``; kept, since each rule that a word calls for asks about the same stretches."""
    return frozenset(TOKEN.findall(seen, start, end))


def is_violent(rule: Rule, seen: str, sentence: Span, part: Piece, topic: Topic, strong: bool = False) -> bool:
    """Whether force is meant here: arms or armed people around, no force of nature, no market."""
    here = words_in(seen, part.start, part.end)
    if rule.lemma in ("frapper", "attaquer"):
        here -= {"frappe", "frappes", "attaque", "attaques"}
    around = words_in(seen, max(sentence.start, part.start - 200), min(sentence.end, part.end + 120))
    if rule.lemma in ("frapper", "attaquer", "combattre", "armer"):
        around -= {"frappe", "frappes", "attaque", "attaques"}
    games = here & GAMES
    if "equipe" in games and _CREW.search(seen, part.start, part.end):
        games -= {"equipe"}
    if games == {"theatre"} and _THEATRE_OF.search(seen, part.start, part.end):
        games = frozenset()  # "a été le théâtre de combats"
    if (topic.sport or games) and not (topic.war and here & ARMS):
        return False
    if rule.strength == "weak" and not rule.after and FIGURE.search(seen, part.start, part.end):
        return False
    if (here & NATURE) - {"incendie", "incendies", "feu", "feux"} and not here & ARMS:
        return False
    if topic.war:
        return True
    if topic.economy or topic.disaster:
        return rule.strength == "plain" and len(around & ARMS) >= 1 and not topic.economy
    return bool(around & ARMS) or (strong and rule.strength != "weak")


OCCURRED = re.compile(
    r" ?(?:qui )?(?:(?:a|ont|avait|avaient) (?:eu (?:lieu|pour (?:cadre|theatre))|pris place)|(?:s'est|se sont|s'etait|s'etaient) (?:[a-z]+ment )?(?:produit|deroule|passe|tenu|noue)(?:e?s?)|"
    r"(?:est|sont|etait|etaient) (?:survenu|intervenu|arrive)(?:e?s?)|(?:a|ont|avait|avaient) ete (?:commis|perpetre)(?:e?s?))\b"
)
"""What says of an act that it took place: "s'est produit", "est survenue", "ont eu lieu"."""

HANGING = re.compile(
    r"(?:entamee?s?|commencee?s?|debutee?s?|survenue?s?|prevue?s?|organisee?s?|lancee?s?|menee?s?|declenchee?s?|signee?s?|conclue?s?|entree?s?|remportee?s?|attribuee?s?|"
    r"revendiquee?s?|perpetree?s?|commise?s?|suspendue?s?|interrompue?s?|negociee?s?|attendue?s?|ouverte?s?|achevee?s?|tenue?s?|proclamee?s?|decretee?s?|annoncee?s?|decidee?s?|votee?s?|adoptee?s?|instauree?s?|reportee?s?|imposee?s?|obtenue?s?|arrachee?s?|programmee?s?|planifiee?s?|fixee?s?|essuyee?s?|subie?s?|recensee?s?|enregistree?s?|signalee?s?|constatee?s?|operee?s?|conduite?s?|parrainee?s?|accueillie?s?|intervenue?s?|effectuee?s?|tiree?s?)\b"
)

# What only words strike ("tirer à balles réelles sur nos budgets"), what plays act ("la pièce met en scène une fusillade"),
# and who takes shops, markets and shares but no land.
ABSTRACT = Sought(
    r"(?: \w+){0,4} (?:[dlnsc]'|nos |les |leurs? |le |la |des |du |aux? |ses |son |sa |de |vos )?(?:budgets?|culture|retraites?|salaires?|depenses?|croissance|economie|"
    r"pouvoir d'achat|reformes?|image|reputation|democratie|langue|service public|services publics|electorat|electeurs|suffrages|hit-parades?|classements?|charts|box-office|inflation|barre|"
    r"poteau|filets|acquis|subventions|credits|soldes|guichets|rayons|salle|scene|planches|stade|public|dancefloor|capital|parts de marche|rival|concurrent|filiale|"
    r"coeurs?|marche (?:indien|chinois|americain|europeen|mondial|interieur|automobile)|prix|ballon|match|tableau|podium)\b"
)
FICTION = Sought(
    r"\b(?<!dans une )(?<!dans la )(?:films?|romans?|series?(?! d)|documentaires?|pieces?|photomontages?|caricatures?|fresques?|jeux? video|feuilleton|bande dessinee|opera|ballet|chansons?|long-metrage|(?:le|un|son|ce) livre|essai|recit)\b[\w' ,?!\":-]{0,70}$"
)
TRADER = Sought(
    r"\b(?:dollar|euro|yen|rouble|devise|bitcoin|titre|indice|bourse|constructeurs?|start-up|entreprises?|marques?|distributeurs?|groupe (?:francais|americain|chinois|industriel)|"
    r"clubs?|equipes?|acheteurs|clients|touristes|fans|visiteurs|consommateurs|vacanciers|chanteu(?:r|se)|spectateurs|supporters|investisseurs)\b"
)

LAST_NP = re.compile(
    r"(?:^|[ (])(?P<np>(?:l'|le |la |les |un |une |des |d'une? |au |aux |son |sa |ses |leurs? |cette |ce |ces )[\w'\"-]+(?: [\w'\"-]+){0,6} ?)$"
)


_FAMILIES: dict[IncidentType, str] = {
    "ceasefire_agreement": "truce", "negotiation": "talks", "deployment": "moves", "withdrawal": "moves", "displacement": "flight",
    "protest": "street", "political_change": "power", "disaster": "disaster", "other": "other", "blockade": "blockade",
    "abduction_arrest": "seizure", "territory_ceded": "land", "war": "war",
}  # fmt: skip


def family_of(event_type: IncidentType) -> str:
    """The family of acts that a type belongs to: ``force`` for all that is done by arms, else one name a group of types."""
    return _FAMILIES.get(event_type, "force")


def family(hit: Hit) -> str:
    """The family of what a hit tells."""
    return family_of(hit.rule.event_type)


def is_forceful(hit: Hit) -> bool:
    """Whether a hit tells of something that can kill."""
    return family(hit) in ("force", "war", "disaster", "seizure")


# A verb that is conjugated, or who says so: what a clause of its own has.
FINITE = re.compile(
    r"\b(?:a|ont|avait|avaient|(?<![-(])(?<!l')est|sont|etait|etaient|aurait|auraient|sera|seront|doit|doivent|va|vont|selon|d'apres|affirm\w+|indiqu\w+|estim\w+)\b"
)
