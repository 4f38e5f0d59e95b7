"""What a cue and what is said make of a speech act: its statement type."""

import re

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
    r"fait (?:[a-z]+ )?(?:(?:\d+|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) )(?:[a-z]+ )?(?:morts?|blesses?|victimes?|tues?)|intercepte|chavire|coule|deraille|pris feu|cesse)[a-z]*\b|\b(?:sont|est) (?:morte?s?|tombee?s? dans une|decedee?s?)\b|\bs'est (?:fait exploser|ecrasee?|effondree?|renversee?)\b"
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
_FUTURE = re.compile(
    r"\bqu'(?:il|elle|ils|elles|on) (?:ne |n'|se |s'|y |en |l'|les |lui |leur )*[a-z]+(?:era|eront|erait|eraient|ira|iront|irait|iraient|dra|dront|drait|draient|ferait|feraient|fera|feront|aura|auront|aurait|auraient|sera|seront|serait|seraient|devra|devront|devrait|devraient|pourra|pourront|pourrait|mettra|mettront|mettrait|mettraient|vra|vrait)\b"
    r"|\b(?:qu'(?:il|elle|ils|elles)|que [a-z' ]{2,30}) (?:(?:va|vont|allait|allaient) (?:[a-z]+ment )?\W{0,2}(?:ne pas |se |s'|y |en |l'|les )*[a-z]+(?:er|ir|re|oir)\b|comptait|entendait|avait l'intention|etait pret|etaient prets|s'appretait)\b"
    r"|^(?:vouloir|compter|souhaiter|etre pret|envisager|esperer|s'appreter|avoir l'intention|avoir decide)\b"
)
# Verbs whose attribute or object decides: "qualifie l'attaque de barbare", "juge l'offre irrecevable", "évoque dix morts".
_QUALIFIES = words("qualifier juger trouver estimer considerer parler evoquer") | {
    "tenir pour",
    "considerer comme",
    "rester sceptique",
}
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
    r"\d|\b(?:morts?|blesses?|tues?|victimes|disparus?|corps|cadavres|tirs?|explosions?|detonations?|coups de feu|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|(?:diz|douz|quinz|vingt|trent|cinquant|cent)aine|centaines|dizaines)\b"
)
_HAND = re.compile(r"\b(?:main|signature|complot|manoe?uvre|patte|griffe|ombre) (?:d|\"|occulte)|\bsignature\b")
_WORK_OF = re.compile(
    r"\b(?:est|sont|serait|seraient|etait|fut) (?:[a-z]+ment )?(?:l'oe?uvre|le fait) (?:d[eu']s?\b|d')|\b(?:porte|portent|portait) la (?:marque|signature|griffe) d"
)
_NUMBERED = re.compile(
    r"a (?:plus de |pres de |environ |au moins |quelque )?(?:\d|une? [a-z]+aine|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille)\b)"
)
_PLANNED = re.compile(
    r"(?:l'|le |la |les |son |sa |leur )(?:envoi|deploiement|report|annulation|tenue|fermeture|ouverture|lancement|nomination|arrivee|liberation|retrait|suspension|reprise|mise en place|levee|organisation|convocation|creation|achat|livraison|signature)\b"
)
_TIMETABLE = re.compile(
    r"\b(?:(?:doit|doivent) (?:[a-z]+ment )?(?:se |s')?(?:prononcer|reunir|rencontrer|entretenir|rendre|retrouver|tenir|voter|examiner|recevoir|arriver|debuter|commencer|reprendre|avoir lieu|durer|deployer)|(?:se |s')?(?:rendr|rencontrer|recevr|enverr|participer|reunir|tiendr|deploier|entretiendr|retrouver)(?:a|ont))\b"
    r"[^.;]{0,40}\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|a l'automne|au printemps|cet ete|cet hiver|la semaine|le mois|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|prochaine?s?|le \d)"
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


def statement_type(text: str, verb: Verb, content: Span, form: SpeechForm, rule: str) -> StatementType:
    """The statement type that ``verb`` makes of ``content``.

    The verb decides where it is plain (accuser, condamner, démentir); where it only says that somebody spoke (dire, déclarer,
    ajouter), what is said decides: "nous appelons" is an appeal, "nous ne céderons pas" an intent; else direct speech is a
    comment and indirect speech a claim.
    """
    said = read(text).folded[content.start : content.end].lstrip(' "')
    kind = verb.event_type
    lemma = verb.lemma
    if lemma in _QUALIFIES:
        if _BLAMES.search(said[:90]):
            return "condemnation"
        if _REFUSES.search(said[:60]):
            return "rejection"
        if _UNTRUE.search(said[:60]):
            return "denial"
        if lemma in ("evoquer", "parler") and (_COUNTS.search(said[:90]) or said.startswith(("qu'", "que "))):
            return "claim"
    if lemma in ("y voir", "y deceler") and _HAND.search(said):
        return "accusation"
    if lemma == "estimer" and _NUMBERED.match(said):
        return "claim"  # "estime à dix mille le nombre de déplacés"
    if _REFUSAL.match(said):
        return "rejection"  # "a redit son refus"
    if lemma in ("reaffirmer", "reiterer") and re.match(r"(?:l[ae]s? |l'|son |sa |ses |leurs? )", said):
        return "comment"  # "a réaffirmé son attachement à la paix"
    if kind in ("claim", "comment") and form != "direct" and _WORK_OF.search(said[:160]):
        return "accusation"  # "le raid est l'œuvre de mercenaires"
    if lemma == "compter" and rule == "inversion":
        return "claim"  # "trente morts, a compté la Croix-Rouge"
    if lemma == "decliner" and "responsabilite" in said[:40]:
        return "denial"
    if lemma == "confirmer" and _PLANNED.match(said):
        return "announcement"
    if lemma in ("demander", "reclamer", "faire appel"):
        if lemma == "faire appel":
            return "request_help" if _HELP.search(said) or rule == "light" else "appeal"
        return "request_help" if _HELP.search(said[:_NEAR]) else "demand"
    if lemma == "jurer" and re.match(r"de\b|d'", said):
        return "intent"
    if lemma == "exprimer":
        if re.search(r"\b(?:soutien|solidarite|condoleances|gratitude|satisfaction)\b", said):
            return "praise"
        return "comment"
    if lemma == "se dire":
        if _READY.search(said[:40]):
            return "intent"
        if _SHOCKED.search(said[:60]):
            return "condemnation" if "horrifi" in said[:40] or "indign" in said[:40] or "scandal" in said[:40] else "comment"
        if _GLAD.search(said[:40]):
            return "praise"
        return "comment"
    if lemma == "annoncer":
        return "intent" if _FUTURE.search(said) else "announcement"
    if lemma == "prevenir" or lemma == "avertir":
        return "warning"
    if kind not in ("claim", "comment"):
        return kind
    speaks_only = lemma not in _FIXED
    if speaks_only and _FLATLY.match(said):
        return "denial"
    if speaks_only and form == "direct":
        for event_type, pattern in _DIRECT:
            if pattern.search(said):
                return event_type
        return "comment"
    if speaks_only:
        for event_type, pattern in _DIRECT if form == "mixed" else ():
            if event_type not in ("intent", "accusation", "warning") and pattern.search(said):
                return event_type
        if _THREAT.search(said):
            return "warning"
        if _ASKS_HELP.search(said[:60]) and _HELP.search(said):
            return "request_help"
        if _FUTURE.search(said[:120]):
            return "intent"
        if _NEGATED.search(said[:40]) and (lemma.startswith("jurer") or _DENIED.search(said[:90])):
            return "denial"
        if _TIMETABLE.search(said[:160]):
            return "announcement"  # "doit s'entretenir vendredi avec ses homologues"
        if re.search(r"\b(?:insist|la necessite\b)", said[:60]) or lemma == "insister":
            return "appeal" if re.search(r"\bnecessite\b|\burgence\b|\bimportance\b", said) else "comment"
        if _MUST.search(said[:160]) and kind in (
            "claim",
            "comment",
        ):
            return "demand" if _MUST_NOW.search(said) and rule != "selon" else ("comment" if kind == "comment" else "claim")
    if rule == "selon" and form != "indirect":
        return "claim" if form == "mixed" and _COUNTS.search(said) else "comment"
    if kind == "claim" and form == "mixed" and _JUDGES.search(said):
        return "comment"
    if kind == "claim" and form == "indirect" and speaks_only and _JUDGES.search(said[:80]) and not re.search(r"\d", said):
        return "comment"
    return kind


# Verbs that say what kind of act it is, whatever is said.
_FIXED = words(
    "revendiquer temoigner decrire raconter reconnaitre admettre avouer recenser denombrer regretter craindre redouter esperer souhaiter qualifier "
    "defendre justifier parler ironiser plaisanter confirmer reveler evoquer s'inquieter s'etonner s'interroger"
) | {"se plaindre"}
