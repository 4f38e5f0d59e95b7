"""Take away: what is shown, as a file."""

from geo.locale import Words
from geo.views.corpus import Corpus, Look
from geo.views.html import Html, tag

__all__ = ["take", "take_buttons"]


def take(seen: Look, t: Words) -> Html:
    """What the files hold."""
    return tag(
        "section",
        tag("h3", t("Take away what is shown")),
        tag("p", t.count("{n} event", "{n} events", len(seen.events) + len(seen.undated)), class_="mute"),
        class_="card take",
    )


def take_buttons(corpus: Corpus, seen: Look, t: Words) -> None:
    """A button a format."""
