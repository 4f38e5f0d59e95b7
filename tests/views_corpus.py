"""A small corpus made by hand for the tests of the views: three articles, one of them hostile."""

from datetime import date

from geo.model import Actor, Article, Claim, Event, Evidence, Incident, Place, Span, Statement, Toll, When, Where
from geo.views.corpus import Corpus

HOSTILE = (
    "<script>window.__hit=1</script> ${alert(1)} `tick` $\\LaTeX$ :red[rouge] [clic](javascript:alert(1)) "
    '<img src=x onerror="window.__hit=1"> \u202erevers & "guillemets"'
)

CONGO = Place("congo", "DR Congo", "RD Congo", -2.9, 23.7, "country", 900, None, "CD")
KIVU = Place("north-kivu", "North Kivu", "Nord-Kivu", -0.8, 29.1, "province", 150, "congo", "CD")
GOMA = Place("goma", "Goma", "Goma", -1.68, 29.23, "town", 10, "north-kivu", "CD")
KINSHASA = Place("kinshasa", "Kinshasa", "Kinshasa", -4.33, 15.31, "capital", 20, "congo", "CD")
PLACES = {place.id: place for place in (CONGO, KIVU, GOMA, KINSHASA)}

DISPATCH = Article(
    "goma.txt",
    date(2024, 3, 6),
    "Le calme revenait jeudi. Au moins douze civils ont été tués lundi par des tirs d’obus à Goma, selon la Croix-Rouge. "
    "Le gouvernement a condamné mardi une attaque lâche. Les écoles restent fermées.",
    "fr",
    "Agence Exemple",
    "Tirs d’obus à Goma",
    "https://example.org/goma",
)
SECOND = Article("note.txt", date(2024, 3, 9), "Les combats ont repris au Nord-Kivu. Une date manque ici.", "fr")
BAD = Article("<b>mauvais</b>.txt", date(2024, 3, 8), HOSTILE + " Fin.", "fr", "<i>Office</i>", HOSTILE, "javascript:alert(1)")


def _at(article: Article, words: str, rule: str = "example") -> Evidence:
    start = article.text.index(words)
    return Evidence(article.id, Span(start, start + len(words)), rule)


RED_CROSS = Actor("la Croix-Rouge", "the Red Cross", "international", None, None, _at(DISPATCH, "la Croix-Rouge"))
GOVERNMENT = Actor("le gouvernement congolais", "the Congolese government", "state", "kinshasa", "CD")

SHELLING = Incident(
    "aaaaaaaaaaaa",
    "shelling",
    "claimed",
    _at(DISPATCH, "Au moins douze civils ont été tués lundi par des tirs d’obus à Goma"),
    When(date(2024, 3, 4), date(2024, 3, 4), 1, frozenset({"year"}), _at(DISPATCH, "lundi", "weekday"), date(2024, 3, 6)),
    (Where(GOMA, "scene", 1, _at(DISPATCH, "Goma", "locative"), ("goma-elsewhere",)),),
    deaths=(Claim(Toll(12, 12, None), _at(DISPATCH, "Au moins douze civils", "toll"), RED_CROSS),),
    claimed_by=RED_CROSS,
    rules=("shelling_noun",),
    doubts=("claimed",),
)
CONDEMNATION = Statement(
    "bbbbbbbbbbbb",
    "condemnation",
    _at(DISPATCH, "Le gouvernement a condamné mardi une attaque lâche"),
    _at(DISPATCH, "une attaque lâche"),
    "indirect",
    When(date(2024, 3, 5), date(2024, 3, 5), 1, frozenset(), _at(DISPATCH, "mardi", "weekday")),
    (Where(KINSHASA, "seat", 1, _at(DISPATCH, "Le gouvernement", "seat"), (), ("seat",)),),
    speaker=GOVERNMENT,
)
CLASH = Incident(
    "cccccccccccc",
    "clash",
    "asserted",
    _at(SECOND, "Les combats ont repris au Nord-Kivu"),
    When(date(2024, 3, 1), date(2024, 3, 31), 4),
    (Where(KIVU, "scene", 4, _at(SECOND, "Nord-Kivu", "locative")),),
    doubts=("implied_day", "implied_scene"),
)
UNDATED = Incident("dddddddddddd", "other", "asserted", _at(SECOND, "Une date manque ici"), None, (), doubts=("likeness",))
HURT = Statement(
    "eeeeeeeeeeee",
    "comment",
    Evidence(BAD.id, Span(0, len(HOSTILE)), "<u>rule</u>"),
    Evidence(BAD.id, Span(0, len(HOSTILE)), "example"),
    "direct",
    When(date(2024, 3, 7), date(2024, 3, 7), 1),
    (),
    speaker=Actor(HOSTILE, HOSTILE, "person"),
)
EVENTS: tuple[Event, ...] = (SHELLING, CONDEMNATION, CLASH, UNDATED, HURT)
WINDOW = (date(2024, 3, 1), date(2024, 3, 31))


def corpus(*events: Event) -> Corpus:
    articles = {article.id: article for article in (DISPATCH, SECOND, BAD)}
    return Corpus(articles, events or EVENTS, PLACES.get)
