"""Where an act most likely was, when no firm reason says so: the places around it, weighed."""

import csv
from datetime import date

import pytest

from geo.coder import code
from geo.link.likely import ALONE, WEIGHTS, Act, Option, Weights, likeliest
from geo.model import Article, Evidence, Incident, Place, Span, Where
from geo.place.gazetteer import Gazetteer

PUBLISHED = date(2022, 9, 15)
KENYA = Place("kenya", "Kenya", "Kenya", 0.5, 37.9, "country", 500, country="KE")
LAMU = Place("lamu", "Lamu", "Lamu", -2.27, 40.9, "town", 5, country="KE")
MERU = Place("meru", "Meru", "Meru", 0.05, 37.65, "town", 5, country="KE")


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def placed(text: str, gazetteer: Gazetteer, headline: str | None = None) -> list[tuple[str | None, bool]]:
    """The first scene of each incident, and whether it was weighed."""
    found = [e for e in code(Article("a", PUBLISHED, text, headline=headline), gazetteer) if isinstance(e, Incident)]
    scenes = (next((w.place.id.partition("-gn")[0] for w in i.places if w.role == "scene"), None) for i in found)
    return [(scene, "scene weighed" in i.rules) for scene, i in zip(scenes, found, strict=True)]


WEIGHED = {
    "what those who met agreed on": (
        None,
        "Les négociateurs se sont vus mardi à Istanbul. Ils ont convenu d'échanger mille prisonniers.",
        "istanbul",
    ),
    "a trial told of before an aside": (
        "Kosovo : procès à Pristina",
        "À Pristina s'est ouvert mardi le procès de trois hommes.\n\nUn policier avait été tué en mai à Banjska.\n\n"
        "Les débats reprendront le 18 décembre.",
        "pristina",
    ),
    "the town of the headline, past another named meanwhile": (
        "Une semaine à Kherson",
        "On entre dans Kherson par le pont. La ville se vide.\n\nÀ Mykolaïv, un train attendait.\n\n"
        "Une femme a été tuée mardi par un obus.",
        "kherson",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "expected"), WEIGHED.values(), ids=WEIGHED)
def test_weighed(headline: str | None, text: str, expected: str, gazetteer: Gazetteer) -> None:
    assert placed(text, gazetteer, headline)[-1] == (expected, True)


NOT_WEIGHED = {
    "what the clause says": ("Kherson pleure", "Kherson pleure ses morts.\n\nUn obus a tué mardi une femme à Goris.", "goris"),
    "a noun that means a town": (None, "Un raid a fait trois morts mardi à Goma. La ville avait été bombardée lundi.", "goma"),
    "what only the sentence names, and not as a scene": (
        None,
        "Une camionnette immatriculée au Texas a tiré mardi sur une patrouille.",
        None,
    ),
    "an item of a list": (None, "EN BREF\n> Des rebelles ont pris mardi Harib\n> Des tirs ont été signalés mardi.", None),
    "a place that nobody knows": (
        None,
        "Un obus est tombé mardi à Goma.\n\nÀ Zzajiwa, des hommes armés ont pillé un camp.",
        None,
    ),
    "what is told of another year": (
        None,
        "Une bombe a explosé mardi à Alep. En 2013, un attentat avait fait neuf morts.",
        "syria",
    ),
    "an act that only dates another": (
        None,
        "Un ministre a été arrêté mercredi à Djouba, au lendemain de la prise d'une base à Nasir. Trois gardes ont été tués.",
        "juba",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("headline", "text", "expected"), NOT_WEIGHED.values(), ids=NOT_WEIGHED)
def test_not_weighed(headline: str | None, text: str, expected: str | None, gazetteer: Gazetteer) -> None:
    assert placed(text, gazetteer, headline)[-1] == (expected, False)


def test_a_weighed_scene_says_that_it_is_a_guess(gazetteer: Gazetteer) -> None:
    _, text, _ = WEIGHED["what those who met agreed on"]
    *_, agreed = [e for e in code(Article("a", PUBLISHED, text), gazetteer) if isinstance(e, Incident)]
    assert {"implied_scene", "far_link"} <= set(agreed.doubts)
    assert text[agreed.places[0].evidence.span.start :].startswith("Istanbul")
    assert [rule for rule in agreed.rules if "scene" in rule] == ["scene weighed"]


def option(place: Place, mark: str) -> Option:
    return Option(Where(place, "scene", place.where_prec, Evidence("a", Span(0, 4), "in")), {mark})


def chosen(scene: Place | None, *options: Option, nowhere: int = 0, **worth: int) -> str | None:
    """The id of the place that is taken, by what the marks of the options are worth."""
    at_hand = next((o.where for o in options if o.where.place is scene), None)
    weights = Weights({ALONE: {**worth, "nowhere": nowhere}})
    best = likeliest(Act(0, at_hand, ("force",), list(options)), weights)
    return None if best is None else best.where.place.id


def test_the_likeliest_place_is_taken_where_it_is_likely_enough() -> None:
    lamu, meru = option(LAMU, "near"), option(MERU, "far")
    assert chosen(None, lamu, meru, near=200) == "lamu"
    assert chosen(None, lamu, meru, near=200, nowhere=400) is None
    assert chosen(MERU, lamu, meru, near=100) == "lamu"
    assert chosen(MERU, lamu, meru, near=5) is None


def test_what_is_coarser_is_never_taken_for_a_place_at_hand() -> None:
    assert chosen(LAMU, option(LAMU, "near"), option(KENYA, "around"), around=500) is None
    assert chosen(KENYA, option(LAMU, "near"), option(KENYA, "around"), near=100) == "lamu"


def test_what_is_finer_must_be_likely_by_itself() -> None:
    around, towns = option(KENYA, "around"), [option(LAMU, "near"), option(MERU, "near")]
    assert chosen(KENYA, around, *towns, near=60, nowhere=60) is None


def test_a_mark_counts_by_the_circumstances() -> None:
    act = Act(0, None, ("force",), [option(LAMU, "near"), option(MERU, "far")])
    weights = Weights({"force": {"near": 300}, "protest": {"near": -300}, "town": {"far": 100}})
    assert [o.where.place.id for o in (likeliest(act, weights),) if o is not None] == ["lamu"]


def test_nothing_around_is_nowhere() -> None:
    assert likeliest(Act(0, None, ("force",), []), Weights({})) is None


def test_weights_are_whole_numbers_a_mark_each() -> None:
    with WEIGHTS.open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head[:2] == ["mark", ALONE]
    assert len({mark for mark, *_ in rows}) == len(rows)
    assert all(len(row) == len(head) and any(row[1:]) for row in rows)
    assert all(int(weight) for _, *weights in rows for weight in weights if weight)
