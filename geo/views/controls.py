"""Controls that stand on several panels."""

from geo.locale import Words
from geo.views.html import Html, tag
from geo.views.state import ViewState

__all__ = ["pager", "place_search"]


def pager(page: int, last: int, state: ViewState, t: Words) -> Html | None:
    """Leads to the page before and after ``page``, which counts from 0 to ``last``; none where there is only one."""
    if last < 1:
        return None
    links = [
        tag("a", t("Previous"), href=state.but(page=page).address, data_go=True, class_="button") if page else None,
        tag("span", f"{page + 1} / {last + 1}", class_="at"),
        tag("a", t("Next"), href=state.but(page=page + 2).address, data_go=True, class_="button") if page < last else None,
    ]
    return tag("nav", *links, class_="steps", aria_label=t("Pages"))


def place_search(state: ViewState, empty: ViewState, t: Words, *, name: str, class_: str | None = None) -> Html:
    """The field called ``name`` that searches the gazetteer for what ``state`` says; ``empty`` is the state without it."""
    return tag(
        "label",
        tag("span", t("Search for a place, or click one on the map"), class_="label"),
        tag(
            "input",
            type="search",
            value=state.sought,
            data_field="find",
            data_address=empty.address,
            autocomplete="off",
            id=name,
        ),
        class_=class_,
    )
