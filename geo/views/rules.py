"""The rules behind an event, in the reader's words, grouped by what they decided: the deed, the words, who speaks, place, day."""

from geo.locale import Words
from geo.merge import APART
from geo.model import Article, Event, Incident, Statement
from geo.views.html import Html, join, tag

__all__ = ["FAMILIES", "RULES", "told_rules"]

FAMILIES = ("deed", "words", "speaker", "place", "day")
"""What a rule can have decided, in the order in which the card tells it."""

RULES = (
    "toll alone", "told as known", "told as another", "told of its day",
    "speech.subject", "speech.inversion", "speech.selon", "speech.light", "speech.decline", "speech.coordination",
    "speech.relative", "speech.participle", "speech.colon", "speech.floating", "speech.infinitive", "speech.fragment",
    "speech.passive",
    "speaker.body", "speaker.as_written", "speaker.person", "speaker.office", "speaker.pronoun", "speaker.organisation",
    "speaker.metonym_capital", "speaker.metonym", "speaker.country", "speaker.together", "speaker.both", "speaker.document",
    "speaker.short_name", "speaker.none",
    "scene in clause", "scene in sentence", "scene opens sentence", "scene heads paragraph", "scene named before",
    "scene only named",
    "scene told before", "scene told next", "scene meant", "scene holds story", "scene of the source", "scene of the victims",
    "scene of the state", "scene of the article", "scene holds unknown", "scene unknown", "scene weighed", "running scene",
    "running scene unknown",
    "day in clause", "day in sentence", "day opens sentence", "day heads paragraph", "day of the statement", "day of the lead",
    "day of publication", "day since told", "day told next", "day open", "running day", "running period",
    "day.said", "day.since", "day.lead", "day.same_speaker", "day.same_speaker_next", "day.carried", "day.published",
    "day.sentence_before",
    "ged.state_based", "ged.non_state", "ged.one_sided", "ged.untold",
)  # fmt: skip
"""The rules that the catalogues put into words; what else reports an incident is a word for a deed and speaks for itself."""


def _family(rule: str) -> str:
    if rule.startswith("speech."):
        return "words"
    if rule.startswith("speaker."):
        return "speaker"
    if rule.startswith(("scene ", "running scene")):
        return "place"
    if rule.startswith(("day ", "day.", "running ")):
        return "day"
    return "deed"


def told_rules(event: Event, article: Article, t: Words) -> list[Html]:
    """A list item for each family that had a say, its rules in words with their names behind."""
    trigger = event.trigger if isinstance(event, Incident) else None
    by_family: dict[str, list[Html]] = {}
    for rule in dict.fromkeys([event.evidence.rule, *event.rules]):
        if rule == APART:
            continue  # a person said so: the card tells who
        family = _family(rule)
        if family == "deed" and isinstance(event, Statement):
            family = "words"
        if rule in RULES:
            written = t.code("rule", rule)
        elif family == "deed" and trigger is not None:
            written = t("“{words}”", words=" ".join(article[trigger.span].split()))
        else:
            written = ""
        by_family.setdefault(family, []).append(join([written or None, " " if written else None, tag("code", rule)]))
    return [
        tag("li", tag("b", t.code("rules", family)), " ", join(by_family[family], "; "), class_="rules")
        for family in FAMILIES
        if family in by_family
    ]
