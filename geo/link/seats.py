"""Where those sit who govern, vote and confer: a capital's embassies and palaces, a parliament, the house of an organisation.

A text that tells of a vote of the deputies or of a session of the Security Council often leaves the town unsaid: everybody knows it.
"""

import re

from geo.almanac import WEEKDAY
from geo.country import COUNTRIES, DEMONYMS, demonyms_in
from geo.incident.gate import Sought
from geo.link.focus import Focus
from geo.link.index import SpanIndex
from geo.model import Actor, Span, Where

__all__ = ["council_met", "envoy_called_in", "host_at_home", "parliament_acts", "power_struck"]

_HOUSES = r"(?:parlement|deputes|parlementaires|assemblee nationale|assemblee|senat|congres|senateurs|chambre (?:basse|haute|des deputes|des representants))"
_PARLIAMENT = re.compile(
    r"\b(?:devant (?:le parlement|les deputes|les parlementaires|le senat|l'assemblee|la cour supreme|le palais presidentiel|la presidence)|(?:cerne|envahi|encercle|pris d'assaut|assiege|occupe|incendie) "
    r"(?:\w+ )?(?:le parlement|le palais presidentiel|l'assemblee nationale|la presidence|le siege du gouvernement)|pret(?:e|er|era|eront|ait|aient) serment|prestation de serment|"
    r"(?:prendre|prendra|prendront|prenne|prennent) (?:ses|leurs) fonctions|motions? de (?:defiance|censure)|vote des (?:senateurs|deputes)|"
    rf"(?:president|presidente|premiere? ministre)(?: [a-z'-]+){{0,3}}, (?:investie?|intronisee?)\b|(?:dissous|dissoudre|dissolvait) (?:le |la |l'|les ){_HOUSES}|"
    rf"{_HOUSES}(?:,[^,.;]{{2,60}},)? (?:a|ont|avait|avaient|aurait) (?:ete (?:dissous|dissoute?s?)|(?:remis|rendu) (?:[a-z]+ )?(?:leurs?|son) (?:mandats?|demission|charge))|"
    r"deputes,[^.;]{2,60}, ont (?:remis|rendu) (?:[a-z]+ )?leurs? (?:mandats?|demission)|conseil constitutionnel doit (?:encore |se )?(?:valider|prononcer)|"
    r"(?:la |le |les )(?:cour (?:supreme|constitutionnelle)|haute cour|conseil constitutionnel|juges constitutionnels)(?: [a-z]+)? (?:a|ont) (?:annul|valid|invalid|rejet|confirm|proclam|destitu|suspend|donne (?:tort|raison))\w*|"
    rf"(?:le |les |l'|la |des ){_HOUSES}(?: [a-z]+)?(?:, (?:lui|elle|eux),)? (?:(?:a|ont)(?:-t-(?:il|elle)|-(?:ils|elles))? (?:vote|adopte|elu|destitue|renverse|investi|approuve|rejete|proroge|prolonge|leve|reconduit|ratifie|expedie|suspendu|designe|depose|dissous)|"
    r"(?:vote|adopte|elit|elise|destitue|renverse|investi|approuve|rejette|se prononce|valide)(?:nt|t|sent|ssent)?\b|"
    r"(?:doi(?:t|vent)|devra(?:ient|it)?|va|vont|s'appretent? à) (?:adopter|voter|elire|se prononcer|examiner|se reunir|approuver|ratifier|destituer|investir|debattre)\b|,? (?:se reunissent|se reunit|reunie?s?)\b(?! (?:à|au|en) )))"
)
_POWER = Sought(
    r"(?:\b(?:facade|parvis|grilles|marches) (?:du |de la |de l'|de )?(?=parlement|senat|palais|assemblee|presidence|cour)|\b(?:devant|contre|vis\w+|dans|pres de|attaqu\w+|frapp\w+|touch\w+|incendi\w+|pris d'assaut|vers|sur|à|abords de|portes de|envahi\w*|saccag\w+|cern\w+|encercl\w+) (?:\w+ )?(?:la |l'|le |son |sa )"
    r"|\b(?:abords|portes|pres|proximite|assaut|entree|grilles|face) (?:du|de la|de l'|au|à la|à l') ?|\b(?:convoqu|somm)\w+ [^.;]{0,40}?\bau )"
    rf"(?:ambassade|palais presidentiel|palais national|palais(?=[,.;:\n]|$| (?:et|{WEEKDAY})\b)|presidence|residence (?:du president|presidentielle|du premier ministre)|parlement|ministere (?:[a-z]+ )?de|siege du (?:gouvernement|parlement)|"
    r"assemblee nationale|cour (?:supreme|constitutionnelle)|banque centrale|television (?:nationale|publique|d'etat)|radio nationale|etat-major (?:general|des armees))\b"
)
_MEETS = re.compile(
    r"\b(?:se reuni\w*|s'est reuni\w*|reunie?s?|sieg\w+|session|debattr\w*|debat\w*|se pench\w+|se saisi\w*|saisi\w*|examin\w+|soumett\w+|soumis\w*|se retrouv\w+|tien\w+|sommet|"
    r"(?:doi(?:t|vent)|devait|devaient|va|vont) (?:voter|adopter|approuver|se prononcer)|(?:a|ont|avait|avaient) (?:[a-z]+ment )?(?:vote|adopte|approuve|autorise)e?s?|se prononc\w+)\b"
)
_HOST = re.compile(
    r"\b(?:presidente?|premiere? ministre|chef de l'etat|chef du gouvernement|roi|reine|emir|chanceliere?|souverain|ministre) ([a-z]+(?:-[a-z]+)?)(?: [a-z'-]+){0,2}?(?: (?:de la|de l'|des|du) [a-z' ]{3,25}?)?"
    r"(?:, [^,;:]{2,40},)?(?:,? qui)? (?:doit |devait |va )?(?:recoit|recevait|recevra|recevoir|a recu|avait recu|accueille|accueillera|accueillir|a accueilli)\b"
    r"(?! (?:un|une|des|le|la|l'|les) (?:lettre|message|appel|offre|soutien|aide|prix|menaces?|proposition|feu vert)\b)"
)
_CALLS_IN = re.compile(
    r"\bconvoqu\w+(?: [a-z0-9'-]+){0,4}? (?:l'|son |leur |un |une |le |la |les |des )?(?:ambassad\w+|charge\w* d'affaires|consuls?|envoyes?)\b"
)
_MINISTRY = re.compile(r"\b(?:affaires etrangeres|ministere|diplomatie|chancellerie|quai d'orsay)\b")
_ITS_STATE = re.compile(r" (?:du |de la |de l'|d')")
_REMOTE = re.compile(r"\b(?:visioconference|à distance|en ligne|par video|egide|auspices|mediation)\b")


def parliament_acts(focus: Focus, stretch: Span) -> Where | None:
    """The capital of the country in focus, where its parliament votes or its president is sworn in."""
    words = _PARLIAMENT.search(focus.seen, stretch.start, stretch.end)
    if words is not None and (isos := set(demonyms_in(focus.seen[stretch.start : words.start()]))):
        return (
            _capital_of(focus, isos.pop(), words) if len(isos) == 1 else None
        )  # "le gouvernement grec a survécu à une motion de censure"
    return _capital(focus, words)


def power_struck(focus: Focus, stretch: Span) -> Where | None:
    """The same, for what happens at an embassy, at a ministry or at the presidency."""
    return _capital(focus, _POWER.search(focus.seen, stretch.start, stretch.end))


def council_met(focus: Focus, stretch: Span, sentence: Span, people: SpanIndex[Actor]) -> Where | None:
    """The seat of the international body that meets, or that a matter is put to: "Le Conseil de sécurité se réunit mardi"."""
    meets = _MEETS.search(focus.seen, stretch.start, stretch.end)
    if meets is None or _REMOTE.search(focus.seen, sentence.start, sentence.end):
        return None
    for span, body in people.touching(stretch):
        if body.kind == "international" and body.seat is not None and body.country is None:
            return focus.place_of(body.seat, span, "seat of state")
    return None


def host_at_home(focus: Focus, stretch: Span) -> Where | None:
    """The capital of the one who receives, by the demonym or by the dateline: "La présidente moldave doit recevoir lundi …"."""
    words = _HOST.search(focus.seen, stretch.start, stretch.end)
    iso = DEMONYMS.get(words[1]) if words is not None else None
    dateline = focus.layout.dateline
    if iso is None and dateline is not None and dateline.place.feature == "capital":
        iso = dateline.place.country if dateline.place.country == focus.country(stretch.start) else None
    return _capital_of(focus, iso, words) if words is not None else None


def envoy_called_in(focus: Focus, stretch: Span, sentence: Span) -> Where | None:
    """The capital of the country whose ministry calls an envoy in: "La Mauritanie a convoqué l'ambassadeur du Mali"."""
    words = _CALLS_IN.search(focus.seen, stretch.start, stretch.end)
    if words is None or words.start() <= sentence.start:
        return None
    caller = Span(sentence.start, words.start())
    named = [where.place.country for _, where in focus.places.touching(caller) if where.place.feature == "country"]
    iso = named[-1] if named else next(iter(demonyms_in(focus.seen[caller.start : caller.end])), None)
    if iso is None and _MINISTRY.search(focus.seen, caller.start, caller.end):
        return _capital(focus, words)
    return _capital_of(focus, iso, words)


def _capital_of(focus: Focus, iso: str | None, words: re.Match[str]) -> Where | None:
    """The capital that a country had when the article appeared, by the words that tell of it."""
    country = COUNTRIES.get(iso or "")
    if country is None:
        return None
    return focus.place_of(country.capital_on(focus.article.published), Span(*words.span()), "seat of state")


def _capital(focus: Focus, words: re.Match[str] | None) -> Where | None:
    """The capital of the country whose house the words name, else of the one in focus; an embassy is another country's."""
    if words is None:
        return None
    span = Span(*words.span())
    of = _ITS_STATE.match(focus.seen, span.end) if "ambassade" not in words[0] else None
    named = focus.places.touching(Span(of.end(), of.end() + 1)) if of is not None else []
    state = next((w.place.country for _, w in named if w.place.feature == "country" and w.place.country in COUNTRIES), None)
    if state is not None:  # "devant le Parlement du Timor oriental", in the news of several countries
        return _capital_of(focus, state, words)
    dateline, home = focus.layout.dateline, focus.theme.country
    if (
        dateline is not None
        and home is not None
        and dateline.place.feature == "capital"
        and dateline.place.country == home.place.country
    ):
        return focus.place_of(dateline.place.id, span, "seat of state")  # "TEGUCIGALPA - …", headed "Honduras: …"
    return focus.place_of(focus.capital(span.end), span, "seat of state")
