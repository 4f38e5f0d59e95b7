"""What a cue and what is said make of a speech act: its statement type."""

import re
from collections.abc import Callable
from typing import NamedTuple

from geo.almanac import MONTH, TWO_TO_TEN, WEEKDAY
from geo.codebook import SpeechForm, StatementType
from geo.model import Span
from geo.speech.fr import Verb
from geo.text import read, words

__all__ = ["statement_type"]

_HELP = re.compile(
    r"\b(?:aide|assistance|soutien|secours|renforts?|appui|mediation|protection|dons?|fonds|(?<!groupes )(?<!hommes )(?<!elements )armes|munitions|batteries|corridors? humanitaires?|couloirs? humanitaires?|asile|financements?|blindes|avions|missiles|missions?)\b"
    r"|\b(?:d'|de |a )(?:agir|aider|intervenir|soutenir|secourir|proteger|(?:l'|les )aider|fournir|livrer|envoyer)\b"
)
_NEAR = 70  # characters in which what is asked for is named
_ASKS_HELP = re.compile(
    r"\b(?:demande|demander|sollicite|reclame|solliciter|demanderait|demanderont|demandera|demanderaient)\b"
)

# What one denies to have done.
_DEED = (
    r"(?:[a-z]+ment |encore )?(?:(?:ete )?(?:attaqu|tire|tue|vise|bombard|frapp|cibl|commis|envoye|fourni|livre|particip|utilis|employ|ordonn|donne (?:l'|d')|viol|menac|soutenu|financ|arme\b|impliqu|torture|maltrait|enlev|arret|promis|accept|sign|dit|demand|negoci|autoris|franchi|abattu|incendi|pill|vole|vu (?:ce|cet|cette|ces) |rencontr|connu |entendu parler)"
    r"|(?:soldat|troupe|homme|base|lien|contact|role|responsabilite|intention|implication|visee|ambition)s?\b)"
)
_DENIED = re.compile(_DEED)
# What a quotation claims to have happened: "Un homme a été tué à Elets", "Les assaillants ont ouvert le feu".
_HAPPENED = (
    r"\b(?:a|ont|avait|avaient) (?:[a-z]+ment |d'abord |deja |encore |aussi |tous |toutes )?(?:(?:ete )(?:[a-z]+ment )?(?:tue|blesse|abattu|assassine|execute|egorge|enleve|attaque|frappe|vise|cible|touche|bombarde|detruit|endommage|incendie|brule|pille|neutralise|elimine|liquide|"
    r"repousse|repris|libere|encercle|evacue|arrete|interpelle|capture|intercepte|retrouve|repeche|emporte|deploye|roue de coups|battu|torture)|tire (?:sans|sur|les? premi|en direction)|tue|blesse|abattu|assassine|execute|enleve|attaque|frappe|bombarde|pilonne|incendie|pille|pris d'assaut|pris pour cible|repousse|repris|libere|encercle|ouvert le feu|explose|saute|"
    rf"fait (?:[a-z]+ )?(?:(?:\d+|un|une|{TWO_TO_TEN}) )(?:[a-z]+ )?(?:morts?|blesses?|victimes?|tues?)|intercepte|chavire|coule|deraille|pris feu|cesse)[a-z]*\b|\b(?:sont|est) (?:morte?s?|tombee?s? dans une|decedee?s?)\b|\bs'est (?:fait exploser|ecrasee?|effondree?|renversee?)\b"
)

# What the words said do, tried in order on direct and mixed speech.
_DIRECT_ROWS: tuple[tuple[StatementType, str], ...] = (
        ("condemnation", r"\b(?:nous |je )(?:le |la |les )?(?:condamn|denonc)(?:ons|e)\b|\bcondamnons\b"),
        ("request_help", r"\b(?:nous avons|j'ai) besoin (?:d'aide|de (?:medicaments|nourriture|secours|soutien|renforts|votre aide))|\baidez-nous\b|\bnous (?:demandons|sollicitons) (?:de l'aide|l'aide|l'assistance|l'appui|le soutien)|\bvenez nous (?:aider|secourir)"),
        ("appeal", r"\b(?:nous |j')?(?:appelons|exhortons|invitons|prions|implorons|encourageons)\b|^(?:elle |il |ils )?\"?(?:invite|appelle|exhorte|appellent|invitent|exhortent)\b|\bj'(?:appelle|exhorte|invite)\b|\bje (?:lance un appel|prie|supplie)|\b(?:nous|je) (?:demandons|demande) (?:aux? |a )|\bil (?:faut|est (?:necessaire|urgent|imperatif|indispensable|essentiel|temps|crucial)|est plus que temps)\b"),
        ("demand", r"\b(?:nous |j')?(?:exigeons|exige|reclamons|attendons que|attends que|attendons de|attendons des|attendons du)\b|\bnous (?:demandons|voulons)\b|\b(?:doit|doivent) (?:[a-z]+ment )?(?:quitter|cesser|se retirer|rendre|partir|liberer|respecter|mettre fin|arreter|repondre|etre (?:punis|poursuivis|juges|liberes)|retirer|deposer|prendre fin|s'arreter)|\bsans (?:conditions?|delai)\b"),
        ("warning", r"\b(?:dans le cas contraire|sinon|sous peine|gare a|(?:en )?subir(?:a|ont) les consequences|(?:vont |va )(?:le |la )?payer|paiera|paieront|ne restera pas (?:sans|impuni)|sans reponse|si rien n'est fait|court a la catastrophe|risque(?:nt|ons)? (?:de|d')|nous (?:frapperons|riposterons|repondrons)|tombera|brulera)\b"),
        ("praise", r"\b(?:nous |je )(?:saluons|salue|remercions|remercie|felicitons|felicite)\b|\bmerci\b|\bfiers? de\b|\bj'applaudis\b"),
        ("rejection", r"\b(?:nous |je )(?:refusons|refuse|rejetons|rejette|n'accept(?:erons|ons|erai|e) (?:pas|jamais|aucun))\b|\b(?:hors de question|pas question|inacceptable|jamais nous n)"),
        ("denial", r"\b(?:c'est|ce sont|tout cela est|ceci est|il s'agit d'un) (?:[a-z]+ment )?(?:faux|un mensonge|des mensonges|infonde|mensonger|une invention)\b|\b(?:nous|je) (?:nions|nie|dementons|demens)\b|\b(?:que des?|tissu de|purs?|gros|vulgaires?|autre|encore des?|nouveau) mensonges?\b|^mensonges?\b|\bn'a(?:vons|i|vait|) rien a (?:voir|cacher|se reprocher)\b|\bn'a(?:vons|i|vait|) (?:pas|jamais|rien|aucun[a-z]*) " + _DEED),
        ("accusation", r"\b(?:nous |j')accus(?:ons|e)\b|\best responsable de\b|\bcrimes? de guerre\b"),
        ("intent", r"\b(?:nous (?:ne |n'|le |la |les |l'|y |en |vous |leur |lui )*(?:allons|ferons|continuerons|poursuivrons|resterons|ne [a-z]+rons|n'[a-z]+rons|(?!esp|consid|lib|op|coop|pref|diff|esp|rec|tol|gen)[a-z]+erons|[a-z]+irons|[a-z]+drons|prendrons|serons|sommes (?:prets|determines|resolus))|je (?:vais|ferai|ne [a-z]+rai|suis pret|serai|[a-z]+erai)|j'irai|on va|on ne (?:[a-z]+ra)|ne (?:[a-z]+rons|[a-z]+rai) (?:pas|jamais)|j'ai (?:decide|l'intention))\b"),
        ("claim", r"\b(?:nous (?:l'|les )?avons|j'ai|on a|on les a|ils (?:les |nous |l'|m'|y |en )?ont|elles ont|il y (?:a|avait)|nos (?:forces|hommes|soldats|troupes|unites) (?:ont|y)) (?:[a-z]+ment |deja |d'abord |tous |toutes )?(?:compte|vu|entendu|trouve|recense|denombre|ramasse|enterre|repris|tue|tire|mis le feu|encercle|brule|pille|emporte|emmene|arrete|frappe|bombarde|detruit|abattu|recu|evacue|repousse|egorge|encercle|ouvert le feu|un echange)\b|^\"?(?:[a-z' ]{0,30})?\d+ (?:corps|morts|blesses|tues|personnes)\b"),
        ("claim", _HAPPENED),
)  # fmt: skip
_DIRECT = tuple((event_type, re.compile(pattern)) for event_type, pattern in _DIRECT_ROWS)
_DIRECT_IN_PART = tuple(row for row in _DIRECT if row[0] not in ("intent", "accusation", "warning"))
_FUTURE = re.compile(
    r"\bqu'(?:il|elle|ils|elles|on) (?:ne |n'|se |s'|y |en |l'|les |lui |leur )*[a-z]+(?:era|eront|erait|eraient|ira|iront|irait|iraient|dra|dront|drait|draient|ferait|feraient|fera|feront|aura|auront|aurait|auraient|sera|seront|serait|seraient|devra|devront|devrait|devraient|pourra|pourront|pourrait|mettra|mettront|mettrait|mettraient|vra|vrait)\b"
    r"|\b(?:qu'(?:il|elle|ils|elles)|que [a-z' ]{2,30}) (?:(?:va|vont|allait|allaient) (?:[a-z]+ment )?\W{0,2}(?:ne pas |se |s'|y |en |l'|les )*[a-z]+(?:er|ir|re|oir)\b|comptait|entendait|avait l'intention|etait pret|etaient prets|s'appretait)\b"
    r"|^(?:vouloir|compter|souhaiter|etre pret|envisager|esperer|s'appreter|avoir l'intention|avoir decide)\b"
)
_BLAMES = re.compile(
    r"\b(?:barbar|lache\b|laches\b|odieu|ignoble|abject|inhumain|atroce|atrocite|inqualifiable|revoltant|scandaleu|scandale\b|criminel|terrorist|injustifiable|monstrueu|infame|indigne|honteu|cynique|macabre|sauvage|massacre\b|carnage|boucherie|crimes?\b|mascarade|parodie|farce\b|deni de)"
)
_REFUSES = re.compile(
    r"\b(?:irrecevable|inacceptable|inenvisageable|inconcevable|hors de question|exclu\b|exclue\b|insultant|inapplicable|deplacee?\b)"
)
_UNTRUE = re.compile(
    r"\b(?:faux\b|fausse|fantaisiste|mensong|infonde|sans fondement|calomni|diffamatoire|fantasme|invention|imaginaire|denue)"
)
_COUNTS = re.compile(
    rf"\d|\b(?:morts?|blesses?|tues?|victimes|disparus?|corps|cadavres|tirs?|explosions?|detonations?|coups de feu|{TWO_TO_TEN}|onze|douze|quinze|vingt|trente|(?:diz|douz|quinz|vingt|trent|cinquant|cent)aine|centaines|dizaines)\b"
)
_HAND = re.compile(r"\b(?:main|signature|complot|manoe?uvre|patte|griffe|ombre) (?:d|\"|occulte)|\bsignature\b")
_WORK_OF = re.compile(
    r"\b(?:est|sont|serait|seraient|etait|fut) (?:[a-z]+ment )?(?:l'oe?uvre|le fait) (?:d[eu']s?\b|d')|\b(?:porte|portent|portait) la (?:marque|signature|griffe) d"
)
_NUMBERED = re.compile(
    rf"a (?:plus de |pres de |environ |au moins |quelque )?(?:\d|une? [a-z]+aine|(?:{TWO_TO_TEN}|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)\b)"
)
_PLANNED = re.compile(
    r"(?:l'|le |la |les |son |sa |leur )(?:envoi|deploiement|report|annulation|tenue|fermeture|ouverture|lancement|nomination|arrivee|liberation|retrait|suspension|reprise|mise en place|levee|organisation|convocation|creation|achat|livraison|signature)\b"
)
_TIMETABLE = re.compile(
    r"\b(?:(?:doit|doivent) (?:[a-z]+ment )?(?:se |s')?(?:prononcer|reunir|rencontrer|entretenir|rendre|retrouver|tenir|voter|examiner|recevoir|arriver|debuter|commencer|reprendre|avoir lieu|durer|deployer)|(?:se |s')?(?:rendr|rencontrer|recevr|enverr|participer|reunir|tiendr|deploier|entretiendr|retrouver)(?:a|ont))\b"
    r"[^.;]{0,40}\b(?:"
    + WEEKDAY
    + r"|demain|a l'automne|au printemps|cet ete|cet hiver|la semaine|le mois|en "
    + MONTH
    + r"|prochaine?s?|le \d)"
)
# not in a relative, which only says what is to come: "le cortège qui doit rejoindre la place"
_MUST = re.compile(r"(?<!\bqui )(?<!\bqui ne )\b(?:doit|doivent|devait|devaient|devrait|devraient|il fa(?:ut|llait))\b")
_MUST_NOW = re.compile(r"(?<!\bqui )(?<!\bqui ne )\b(?:doit|doivent)\b")
_READY = re.compile(
    r"\b(?:prete?s?|dispose|disposee|disposes|determine|determinee|determines|resolu|ouvert|ouverte|favorable)\b"
)
_SHOCKED = re.compile(r"\b(?:horrifi|indign|choqu|scandalis|revolt|consterne|atterr|outre)")
_GLAD = re.compile(r"\b(?:satisfait|heureu|reconnaissant|fier|ravi|soulag)")
_JUDGES = re.compile(
    r"\b(?:preoccup|inquiet|inacceptable|important|essentiel|regrett|esper|decu|deplor|crucial|historique|honte|dialogue|avenir|possible|impossible|difficile|fragile|tendue|prudent|neutre|legitime|illegal|absurde|injust)"
)
_FLATLY = re.compile(
    r"(?:c'est |tout est )?(?:absolument |totalement |entierement |completement )?(?:archi)?faux(?=[, ]|$)|mensonge|pures? inventions?\b|rien de (?:tel|plus faux)|pas du tout|c'est du vent\b"
)
_REFUSAL = re.compile(r"(?:son|leur|un) (?:[a-z]+ )?(?:refus|rejet|veto)\b")
_THREAT = re.compile(
    r"\b(?:consider|regard|trait|tenu|assimil)[a-z]* (?:[^.;]{2,40} )?(?:comme|a) (?:un acte|une declaration) de guerre\b|\bne rester(?:a|ait|ont|aient) pas (?:sans (?:reponse|reaction|consequence)|impuni|spectat|silenci|les bras)|\b(?:aura|aurait|auront) un (?:lourd )?prix\b"
)
_NEGATED = re.compile(r"\b(?:n'avoir|ne pas|n'y avoir|n'etre|qu'il n'y avait|ne jamais)\b")
_NEED = re.compile(r"\b(?:necessite|urgence|importance)\b")
_INSISTS = re.compile(r"\b(?:insist|la necessite\b)")
# Verbs that say what kind of act it is, whatever is said.
_FIXED = words(
    "revendiquer temoigner decrire raconter reconnaitre admettre avouer recenser denombrer regretter craindre redouter esperer souhaiter qualifier "
    "defendre justifier parler ironiser plaisanter confirmer reveler evoquer s'inquieter s'etonner s'interroger"
) | {"se plaindre"}


class _Said(NamedTuple):
    """What is said, folded, and how: by a verb of a type, in what form, read by which rule."""

    words: str
    verb: Verb
    form: SpeechForm
    rule: str


_Test = Callable[[_Said], bool]


def _says(pattern: re.Pattern[str], reach: int | None = None) -> _Test:
    """What stands in the words, so many characters on."""
    return lambda said: pattern.search(said.words[:reach]) is not None


def _opens(pattern: re.Pattern[str]) -> _Test:
    """What the words begin with."""
    return lambda said: pattern.match(said.words) is not None


def _by(rule: str) -> _Test:
    """The rule that has read it."""
    return lambda said: said.rule == rule


def _both(first: _Test, second: _Test) -> _Test:
    return lambda said: first(said) and second(said)


def _either(first: _Test, second: _Test) -> _Test:
    return lambda said: first(said) or second(said)


def _always(_: _Said) -> bool:
    return True


def _insists(said: _Said) -> bool:
    return said.verb.lemma == "insister" or _INSISTS.search(said.words[:60]) is not None


_Rows = tuple[tuple[_Test, StatementType], ...]

_QUALIFIED: _Rows = (
    (_says(_BLAMES, 90), "condemnation"),  # "qualifie l'attaque de barbare"
    (_says(_REFUSES, 60), "rejection"),  # "juge l'offre irrecevable"
    (_says(_UNTRUE, 60), "denial"),
)
_EVOKED: _Rows = (*_QUALIFIED, (_either(_says(_COUNTS, 90), _opens(re.compile(r"qu(?:e |')"))), "claim"))  # "évoque dix morts"
_AGAIN: _Rows = (
    (_opens(_REFUSAL), "rejection"),
    (_opens(re.compile(r"(?:l[ae]s? |l'|son |sa |ses |leurs? )")), "comment"),  # "a réaffirmé son attachement à la paix"
)
# By lemma: verbs whose attribute or object decides, tried in order before anything else.
_OBJECTS: dict[str, _Rows] = {
    **dict.fromkeys(words("qualifier juger trouver considerer"), _QUALIFIED),
    **dict.fromkeys(("tenir pour", "considerer comme", "rester sceptique"), _QUALIFIED),
    **dict.fromkeys(words("parler evoquer"), _EVOKED),
    "estimer": (*_QUALIFIED, (_opens(_NUMBERED), "claim")),  # "estime à dix mille le nombre de déplacés"
    **dict.fromkeys(("y voir", "y deceler"), ((_says(_HAND), "accusation"),)),  # "y voit la main de Kiev"
    **dict.fromkeys(words("reaffirmer reiterer"), _AGAIN),
}

# By lemma: verbs that make of what is said another type than their own.
_ACTS: dict[str, _Rows] = {
    "compter": ((_by("inversion"), "claim"),),  # "trente morts, a compté la Croix-Rouge"
    "decliner": ((_says(re.compile("responsabilite"), 40), "denial"),),
    "confirmer": ((_opens(_PLANNED), "announcement"),),  # "confirme l'envoi de renforts"
    **dict.fromkeys(words("demander reclamer"), ((_says(_HELP, _NEAR), "request_help"),)),
    "faire appel": ((_either(_says(_HELP), _by("light")), "request_help"), (_always, "appeal")),
    "jurer": ((_opens(re.compile(r"de\b|d'")), "intent"),),  # "a juré de se venger"
    "exprimer": (
        (_says(re.compile(r"\b(?:soutien|solidarite|condoleances|gratitude|satisfaction)\b")), "praise"),
        (_always, "comment"),
    ),
    "se dire": (
        (_says(_READY, 40), "intent"),  # "se dit prêt à négocier"
        (_both(_says(_SHOCKED, 60), _says(re.compile("horrifi|indign|scandal"), 40)), "condemnation"),
        (_says(_SHOCKED, 60), "comment"),
        (_says(_GLAD, 40), "praise"),
        (_always, "comment"),
    ),
    "annoncer": ((_says(_FUTURE), "intent"),),
}

# What indirect speech does by what is said, where the verb only says that somebody spoke; tried in order.
_INDIRECT: _Rows = (
    (_says(_THREAT), "warning"),
    (_both(_says(_ASKS_HELP, 60), _says(_HELP)), "request_help"),
    (_says(_FUTURE, 120), "intent"),
    (_both(_says(_NEGATED, 40), _either(_says(_DENIED, 90), lambda said: said.verb.lemma.startswith("jurer"))), "denial"),
    (_says(_TIMETABLE, 160), "announcement"),  # "doit s'entretenir vendredi avec ses homologues"
    (_both(_insists, _says(_NEED)), "appeal"),  # "insiste sur l'urgence d'une trêve"
    (_insists, "comment"),
    (_both(_says(_MUST, 160), lambda said: said.rule != "selon" and _MUST_NOW.search(said.words) is not None), "demand"),
    (_both(_says(_MUST, 160), lambda said: said.verb.event_type == "comment"), "comment"),
    (_says(_MUST, 160), "claim"),
)


def statement_type(text: str, verb: Verb, content: Span, form: SpeechForm, rule: str) -> StatementType:
    """The statement type that ``verb`` makes of ``content``.

    The verb decides where it is plain (accuser, condamner, démentir); where it only says that somebody spoke (dire, déclarer,
    ajouter), what is said decides: "nous appelons" is an appeal, "nous ne céderons pas" an intent; else direct speech is a
    comment and indirect speech a claim.
    """
    said = _Said(read(text).folded[content.start : content.end].lstrip(' "'), verb, form, rule)
    if made := _made(_OBJECTS.get(verb.lemma, ()), said):
        return made
    if _REFUSAL.match(said.words):
        return "rejection"  # "a redit son refus"
    if verb.tells and form != "direct" and _WORK_OF.search(said.words[:160]):
        return "accusation"  # "le raid est l'œuvre de mercenaires"
    if made := _made(_ACTS.get(verb.lemma, ()), said):
        return made
    if not verb.tells:
        return verb.event_type
    return (_by_words(said) if verb.lemma not in _FIXED else None) or _by_form(said)


def _made(rows: _Rows, said: _Said) -> StatementType | None:
    """The type of the first row that holds."""
    return next((event_type for test, event_type in rows if test(said)), None)


def _by_words(said: _Said) -> StatementType | None:
    """What is done by what is said: "nous appelons", "c'est faux"."""
    words = said.words
    if _FLATLY.match(words):
        return "denial"
    if said.form == "direct":
        return next((event_type for event_type, pattern in _DIRECT if pattern.search(words)), "comment")
    if said.form == "mixed":
        for event_type, pattern in _DIRECT_IN_PART:
            if pattern.search(words):
                return event_type
    return _made(_INDIRECT, said)


def _by_form(said: _Said) -> StatementType:
    """Whether somebody's words tell what happened or what he thinks of it."""
    words, kind, form = said.words, said.verb.event_type, said.form
    if said.rule == "selon" and form != "indirect":
        return "claim" if form == "mixed" and _COUNTS.search(words) else "comment"
    if kind != "claim":
        return kind
    if form == "mixed" and _JUDGES.search(words):
        return "comment"
    judges = form == "indirect" and said.verb.lemma not in _FIXED and _JUDGES.search(words[:80])
    return "comment" if judges and not re.search(r"\d", words) else kind
