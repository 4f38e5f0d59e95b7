"""French words of speech, as data: verbs with what they govern and the statement they make, nouns, adverbs, tests of content.

The verbs follow CAMEO's verbal categories (01 to 13) and the French classes of verbs of communication, opinion and
judgement. Each row: lemma, statement type, and what must follow for the verb to be one of speech:

``q`` a clause (que…), a quotation, or the verb stands after what is said · ``i`` a bare infinitive (affirme avoir) · ``n`` a
noun (condamne l'attaque) · ``a`` à, au, aux (appelle au calme) · ``d`` de with an infinitive or noun (promet de) · ``s`` sur, contre,
pour, si (met en garde contre) · ``e`` only a quotation or a place after what is said (ironise) · ``0`` nothing at all.
"""

import re
from typing import NamedTuple

from geo.codebook import StatementType
from geo.text import fold

__all__ = ["ADVERB", "FORMS", "LEMMAS", "SPEECH_NOUNS", "Form", "Verb"]


class Verb(NamedTuple):
    """A verb of speech: its lemma (folded; ``se`` before it when reflexive), statement type and frames."""

    lemma: str
    event_type: StatementType
    frames: str
    reflexive: bool = False


class Form(NamedTuple):
    """A form of a verb and its tense: inf, pres, impf, past, fut, cond, ger or pp."""

    verb: Verb
    tense: str


_VERBS: dict[StatementType, str] = {
    "claim": """garantir:qin claironner:qn clamer:q narrer:qn dépeindre:n ébruiter:qn étayer:n invoquer:n proférer:n prophétiser:q relayer:x répertorier:n ressasser:qn rabâcher:q rectifier:qe seriner:q sous-entendre:q susurrer:q vociférer:q hurler:q totaliser:x déposer:x renseigner:x colporter:qn conter:qn se_rappeler:q se_remémorer:qn s'attribuer:n assumer:n endosser:n corriger:qe démontrer:x confesser:qin déduire:q diagnostiquer:q marmonner:e authentifier:n acter:qn consigner:qn relayer:x compter:x pronostiquer:qn certifier:qi présenter:x chuchoter:q apprendre:T affirmer:qi assurer:qi indiquer:qi déclarer:qi dire:qi rapporter:qn signaler:qn préciser:qni confirmer:qni
        révéler:qni expliquer:qni raconter:qn témoigner:qd relater:qn certifier:qi soutenir:q prétendre:qi maintenir:q alléguer:qn
        avancer:q arguer:qd argumenter:q reconnaître:qin admettre:qin avouer:qin concéder:qin convenir:q revendiquer:n
        détailler:qn énumérer:n décrire:qn mentionner:qn ajouter:q poursuivre:e continuer:e conclure:q renchérir:qe enchaîner:e confier:q
        glisser:q lâcher:q tweeter:q écrire:q communiquer:q informer:qnd attester:q constater:q noter:q relever:q remarquer:q
        observer:q rappeler:qi répéter:qi réaffirmer:qni marteler:q souffler:e chuchoter:e murmurer:e clamer:qn
        professer:q jurer:qid insinuer:q suggérer:qd supposer:q recenser:n dénombrer:n comptabiliser:n chiffrer:n évaluer:n réitérer:qn
        notifier:qn aviser:q spécifier:qn authentifier:n documenter:n établir:q déplorer:qn parler:d témoigner:qd attribuer:n
        préjuger:q préfacer:e corroborer:qn stipuler:q énoncer:qn exposer:qn récapituler:e résumer:q retracer:e divulguer:qn""",
    "comment": """balbutier:e bégayer:e blaguer:e disserter:e ergoter:e escompter:qi feindre:d fulminer:es geindre:e gémir:e glapir:e gloser:s grogner:e maugréer:e pavoiser:e pérorer:e plastronner:e pleurer:e polémiquer:s pontifier:e râler:e rager:e ricaner:e ronchonner:e rouspéter:e rugir:e sangloter:e s'apitoyer:s s'émerveiller:qd s'enflammer:e s'enthousiasmer:qe s'étrangler:e s'extasier:sd s'irriter:qd se_gausser:d se_moquer:d se_targuer:d se_prévaloir:d temporiser:e trépigner:e vitupérer:e fanfaronner:e crâner:e minimiser:n dédramatiser:e banaliser:n ironiser:es se_gargariser:d se_borner:x plaindre:x spéculer:s conjecturer:q imaginer:q concevoir:x apprécier:x relativiser:en apprendre:x interpréter:x s'appesantir:s s'épancher:s s'expliquer:s se_confier:s se_défausser:s se_féliciter:x s'enorgueillir:d hésiter:x s'agacer:qd s'émouvoir:d pester:es se_consoler:qe se_rengorger:e estimer:qia juger:qn considérer:q penser:qi croire:qi trouver:q analyser:e commenter:qen ironiser:es
        regretter:qnd craindre:qnd redouter:qnd espérer:qin souhaiter:qin évoquer:n souligner:qn insister:qs répondre:q rétorquer:q
        répliquer:q objecter:q lancer:e plaisanter:e s'interroger:es s'étonner:qd s'inquiéter:qd se_dire:A s'exclamer:e s'écrier:e
        se_demander:s se_plaindre:qd se_vanter:d s'enorgueillir:d s'émouvoir:d prédire:qn pronostiquer:qn imaginer:e
        douter:qd nuancer:qe tempérer:e relativiser:e philosopher:e s'emporter:e s'agacer:qe tonner:e gronder:e soupirer:e
        pester:es grincer:e railler:en moquer:n persifler:e tempêter:e rassurer:en résumer:qe défendre:n justifier:qn
        interroger:e juger:qn présager:q conjecturer:q se_montrer:A s'expliquer:s s'excuser:d s'avouer:A se_déclarer:A
        réagir:e commenter:en qualifier:n comparer:n opiner:e se_prononcer:s se_réserver:n s'offusquer:d se_lamenter:e
        se_souvenir:e s'amuser:e s'énerver:e se_justifier:e se_défendre:de s'impatienter:e s'esclaffer:e se_résigner:e relever:q
        prévoir:q anticiper:q diagnostiquer:e trancher:e asséner:q assener:q exprimer:n insister:qs abonder:e jubiler:e se_désoler:qe
        se_rassurer:e déclamer:e grommeler:e bougonner:e s'alarmer:qd réfléchir:e pointer:qn observer:q""",
    "announcement": "divulguer:qn notifier:qn promulguer:x officialiser:n ébaucher:x annoncer:qni se_proclamer:0 s'autoproclamer:0 proclamer:qn décréter:q dévoiler:qn officialiser:n publier:e programmer:e préannoncer:qn statuer:q",
    "intent": "entendre:I projeter:d garantir:x s'apprêter:x se_disposer:x jurer:x envisager:dn promettre:qdn s'engager:a proposer:qdn jurer:qd offrir:d envisager:d ambitionner:d se_proposer:d s'offrir:x "
    "se_porter:x accepter:dq consentir:a prévoir:d",
    "appeal": """exhorter:a militer:s préconiser:qnd prêcher:n souhaiter:x s'adresser:x engager:x plaider:qse appeler:a exhorter:a inviter:a encourager:a prier:D supplier:Dn implorer:dn presser:D plaider:qse prôner:n préconiser:qnd
        recommander:qnd conseiller:qd conjurer:D adjurer:D inciter:x engager:x militer:x
        prêcher:n pousser:x suggérer:qd""",
    "request_help": "solliciter:n quémander:n mendier:n",
    "demand": "sommer:D intimer:n revendiquer:x conditionner:na subordonner:na enjoindre:aD ordonner:qnd commander:x imposer:x demander:qndas réclamer:qn exiger:qnd sommer:D ordonner:qnd enjoindre:aD intimer:n commander:x requérir:x prescrire:nq",
    "accusation": "accabler:n désigner:n suspecter:n s'interroger:x vitupérer:x épingler:n montrer:x accuser:n reprocher:na imputer:na attribuer:A2 incriminer:n soupçonner:n blâmer:n suspecter:n ",
    "condemnation": "dénigrer:n désavouer:n écharper:n égratigner:n gourmander:n huer:n invectiver:n insulter:n morigéner:n pourfendre:n réprimander:n ridiculiser:n sermonner:n tancer:n tacler:n torpiller:x s'offusquer:qd se_scandaliser:qd s'élever:s décrier:n rabrouer:n blâmer:n clouer:x s'émouvoir:x se_récrier:e se_révolter:s s'étrangler:x flétrir:n gronder:e condamner:n protester:q dénoncer:qn fustiger:nq critiquer:nq réprouver:n désapprouver:n stigmatiser:n vilipender:n étriller:n "
    "protester:q s'indigner:qd s'insurger:s déplorer:x brocarder:n éreinter:n flétrir:n honnir:n conspuer:n flinguer:x maudire:n taxer:D s'élever:s",
    "denial": "infirmer:qn dénier:qni contredire:n réfuter:qn se_disculper:de se_dédouaner:de se_défausser:x démentir:qnid récuser:nq nier:qnid réfuter:qn contester:qnd se_défendre:d désavouer:n",
    "rejection": "éluder:x renâcler:a rechigner:a repousser:x se_cabrer:e s'arc-bouter:s s'obstiner:x décliner:n retoquer:n rabrouer:x rembarrer:n rejeter:nq refuser:dqn décliner:n récuser:x s'opposer:a exclure:qd balayer:e repousser:e se_refuser:a s'objecter:a "
    "dédaigner:n éconduire:n",
    "warning": "alarmer:x menacer:dn agiter:x redouter:x s'effrayer:qd avertir:qD prévenir:q menacer:dn alerter:qns s'alarmer:qde augurer:x",
    "praise": "acclamer:n adouber:x approuver:n bénir:n célébrer:x congratuler:n exalter:n magnifier:n soutenir:x s'enthousiasmer:x ovationner:n honorer:x saluer:nq féliciter:n se_féliciter:qd remercier:n louer:qn applaudir:n se_réjouir:qd vanter:n encenser:n complimenter:n "
    "glorifier:n honorer:x plébisciter:n",
}

# Third-person forms of the irregular ones, by the ending of the lemma: stem(s) of present singular and plural, imperfect,
# simple past, future, participle.
_IRREGULAR: dict[str, tuple[str, str, str, str, str, str]] = {
    "predire": ("predit", "predisent", "predis", "predi", "predi", "predit"),
    "maudire": ("maudit", "maudissent", "maudiss", "maudi", "maudi", "maudit"),
    "dire": ("dit", "disent", "dis", "di", "di", "dit"),
    "crire": ("crit", "crivent", "criv", "crivi", "cri", "crit"),
    "soutenir": ("soutient", "soutiennent", "souten", "soutin", "soutiend", "soutenu"),
    "maintenir": ("maintient", "maintiennent", "mainten", "maintin", "maintiend", "maintenu"),
    "prevenir": ("previent", "previennent", "preven", "previn", "previend", "prevenu"),
    "convenir": ("convient", "conviennent", "conven", "convin", "conviend", "convenu"),
    "souvenir": ("souvient", "souviennent", "souven", "souvin", "souviend", "souvenu"),
    "reconnaitre": ("reconnait", "reconnaissent", "reconnaiss", "reconnu", "reconnait", "reconnu"),
    "admettre": ("admet", "admettent", "admett", "admi", "admett", "admis"),
    "promettre": ("promet", "promettent", "promett", "promi", "promett", "promis"),
    "pretendre": ("pretend", "pretendent", "pretend", "pretendi", "pretend", "pretendu"),
    "repondre": ("repond", "repondent", "repond", "repondi", "repond", "repondu"),
    "entendre": ("entend", "entendent", "entend", "entendi", "entend", "entendu"),
    "contredire": ("contredit", "contredisent", "contredis", "contredi", "contredi", "contredit"),
    "depeindre": ("depeint", "depeignent", "depeign", "depeigni", "depeind", "depeint"),
    "feindre": ("feint", "feignent", "feign", "feigni", "feind", "feint"),
    "pourfendre": ("pourfend", "pourfendent", "pourfend", "pourfendi", "pourfend", "pourfendu"),
    "concevoir": ("concoit", "concoivent", "concev", "concu", "concev", "concu"),
    "prevaloir": ("prevaut", "prevalent", "preval", "prevalu", "prevaud", "prevalu"),
    "defendre": ("defend", "defendent", "defend", "defendi", "defend", "defendu"),
    "attendre": ("attend", "attendent", "attend", "attendi", "attend", "attendu"),
    "prendre": ("prend", "prennent", "pren", "pri", "prend", "pris"),
    "croire": ("croit", "croient", "croy", "cru", "croi", "cru"),
    "craindre": ("craint", "craignent", "craign", "craigni", "craind", "craint"),
    "plaindre": ("plaint", "plaignent", "plaign", "plaigni", "plaind", "plaint"),
    "joindre": ("joint", "joignent", "joign", "joigni", "joind", "joint"),
    "decrire": ("decrit", "decrivent", "decriv", "decrivi", "decri", "decrit"),
    "conclure": ("conclut", "concluent", "conclu", "conclu", "conclu", "conclu"),
    "exclure": ("exclut", "excluent", "exclu", "exclu", "exclu", "exclu"),
    "poursuivre": ("poursuit", "poursuivent", "poursuiv", "poursuivi", "poursuiv", "poursuivi"),
    "dementir": ("dement", "dementent", "dement", "dementi", "dementi", "dementi"),
    "prevoir": ("prevoit", "prevoient", "prevoy", "previ", "prevoi", "prevu"),
    "emouvoir": ("emeut", "emeuvent", "emouv", "emu", "emouv", "emu"),
    "requerir": ("requiert", "requierent", "requer", "requi", "requer", "requis"),
    "offrir": ("offre", "offrent", "offr", "offri", "offri", "offert"),
    "consentir": ("consent", "consentent", "consent", "consenti", "consenti", "consenti"),
    "accueillir": ("accueille", "accueillent", "accueill", "accueilli", "accueille", "accueilli"),
}


def conjugate(lemma: str) -> dict[str, set[str]]:
    """The folded third-person forms of a folded ``lemma``, with their tenses.

    >>> sorted(conjugate("dire")["dit"]), sorted(conjugate("exiger"))[:4]
    (['past', 'pp', 'pres'], ['exige', 'exigea', 'exigeaient', 'exigeait'])
    """
    forms: dict[str, set[str]] = {}

    def add(tense: str, *words: str) -> None:
        for word in words:
            forms.setdefault(word, set()).add(tense)

    for ending, (singular, plural, imperfect, past, future, participle) in _IRREGULAR.items():
        if lemma.endswith(ending):
            before = lemma[: -len(ending)]
            add("pres", before + singular, before + plural)
            add("ger", before + imperfect + "ant")
            add("impf", before + imperfect + "ait", before + imperfect + "aient")
            add("past", before + past + "t", before + past + "rent")
            add("fut", before + future + "ra", before + future + "ront")
            add("cond", before + future + "rait", before + future + "raient")
            plural_m = participle if participle.endswith("s") else participle + "s"
            add("pp", *(before + p for p in (participle, participle + "e", plural_m, participle + "es")))
            break
    else:
        stem = lemma[:-2]
        if lemma.endswith("er"):
            soft = stem + "e" if stem.endswith("g") else stem
            mute = stem[:-1] + "i" if stem.endswith(("oy", "uy")) else stem
            if stem.endswith("appel"):
                mute = stem + "l"
            elif stem.endswith("rejet"):
                mute = stem + "t"
            add("pres", mute + "e", mute + "ent")
            add("ger", soft + "ant")
            add("impf", soft + "ait", soft + "aient")
            add("past", soft + "a", stem + "erent")
            add("fut", mute + "era", mute + "eront")
            add("cond", mute + "erait", mute + "eraient")
            add("pp", stem + "e", stem + "ee", stem + "es", stem + "ees")
        else:
            add("pres", stem + "it", stem + "issent")
            add("ger", stem + "issant")
            add("impf", stem + "issait", stem + "issaient")
            add("past", stem + "it", stem + "irent")
            add("fut", stem + "ira", stem + "iront")
            add("cond", stem + "irait", stem + "iraient")
            add("pp", stem + "i", stem + "ie", stem + "is", stem + "ies")
    add("inf", lemma)
    return forms


def _read() -> tuple[dict[str, Verb], dict[str, tuple[Form, ...]]]:
    lemmas: dict[str, Verb] = {}
    found: dict[str, list[Form]] = {}
    for event_type, row in _VERBS.items():
        for cell in row.split():
            name, _, frames = cell.partition(":")
            if frames == "x":
                continue  # left out on purpose: "prévoit", "pousse", "engage" are seldom speech, whatever follows
            name = fold(name.replace("_", " "))
            reflexive = name.startswith(("se ", "s'"))
            if name in lemmas:
                continue
            verb = lemmas[name] = Verb(name, event_type, frames, reflexive)
            lemma = re.split("[ ']", name)[-1] if reflexive else name
            for form, tenses in conjugate(lemma).items():
                found.setdefault(form, []).extend(Form(verb, tense) for tense in sorted(tenses))
    return lemmas, {form: tuple(forms) for form, forms in found.items()}


LEMMAS: dict[str, Verb]
"""Verbs by folded lemma: ``"se dire"``."""

FORMS: dict[str, tuple[Form, ...]]
"""What each folded form may be."""

LEMMAS, FORMS = _read()

# Several words that stand for one verb: the words after (or around) a light verb.
LIGHT: dict[str, tuple[str, StatementType, str]] = {
    # pattern over narration, directly after the light verb's form: type, frames
    r"fai(?:t|re|sait|sant|saient)|fit|font|firent": ("(?:savoir|valoir|observer|remarquer|comprendre)", "claim", "q"),
}

_TIME_WORDS = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd'hui|avant-hier)(?: (?:dernier|matin|midi|soir|apres-midi"
    r"|\d{1,2}(?: [a-z]+)?))?(?: (?:a l'aube|en fin de journee))?|(?:ce|cette|le|la|dans la|en|au) (?:matin(?:ee)?|soir(?:ee)?|nuit|midi|jour(?:nee)?|semaine|mois"
    r"|annee|weekend|week-end|veille|lendemain|debut|fin|milieu)(?: (?:de|du|d'|des) [a-z']+| meme| derniere?| passee?| suivante?)*"
    r"|le (?:1er|\d{1,2}) [a-z]+(?: \d{4})?|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)"
    r"(?: \d{4}| dernier)?|le meme jour|la semaine (?:derniere|passee)|le mois dernier|la veille|le lendemain|plus tot|plus tard|peu apres|peu avant"
    r"|il y a [a-z]+ [a-z]+|a l'aube|au petit matin|a la mi-journee|dans la foulee|dans l'immediat|entre-temps|en \d{4}|vers \d+ ?h(?:eures)?|a \d+ ?h(?:eures)?"
)

ADVERB = (
    r"(?:egalement|aussi|encore|toutefois|cependant|neanmoins|par ailleurs|en outre|de nouveau|a nouveau|de plus|ensuite|enfin"
    r"|d'abord|deja|toujours|a plusieurs reprises|a maintes reprises|maintes fois|en revanche|au contraire|d'emblee|haut et fort"
    r"|une (?:nouvelle|derniere|premiere) fois|pour (?:sa|leur) part|de (?:son|leur) cote|a (?:son|leur) tour|quant a (?:lui|elle|eux|elles)"
    r"|lui[- ]meme|elle[- ]meme|eux[- ]memes|lui|elle|eux|elles|bien|meme|ainsi|donc|alors|pourtant|plutot|vite|longtemps|aussitot|tantot|surtout|tout"
    r"|tour a tour|d'ores et deja|pas moins|dit-on|entre autres|a l'inverse|en substance|sans ambages|sans detour|sur-le-champ|a l'unanimite|d'une seule voix"
    r"|apres coup|a demi-mot|en vain|"
    + _TIME_WORDS
    + r"|a l'envi|a voix haute|a l'unisson|a mi-voix|en prive|avec force|en direct|sans rire|a l'antenne|ce [a-z]+ (?:matin|soir)|[a-z]{2,}ment)"
)

SPEECH_NOUNS = r"(?:communique|declaration|message|discours|entretien|interview|tweet|allocution|tribune|lettre|rapport|billet|publication|texte|note|post|video|audio|conference de presse|point de presse|point-presse)"
