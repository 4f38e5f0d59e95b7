"""French words of speech, as data: verbs with what they govern and the statement they make, nouns, adverbs, tests of content.

The verbs follow CAMEO's verbal categories (01 to 13) and the French classes of verbs of communication, opinion and
judgement. Each row: lemma, statement type, and what must follow for the verb to be one of speech:

``q`` a clause (que…), a quotation, or the verb stands after what is said · ``i`` a bare infinitive (affirme avoir) · ``n`` a
noun (condamne l'attaque) · ``a`` à, au, aux (appelle au calme) · ``d`` de with an infinitive or noun (promet de) · ``s`` sur, contre,
pour, si (met en garde contre) · ``e`` only a quotation or a place after what is said (ironise) · ``0`` nothing at all.
"""

import re
from typing import NamedTuple

from geo.almanac import MONTH, WEEKDAY
from geo.codebook import StatementType
from geo.text import fold

__all__ = ["ADVERB", "FORMS", "LEMMAS", "Form", "Verb"]


class Verb(NamedTuple):
    """A verb of speech: its lemma (folded; ``se`` before it when reflexive), statement type and frames."""

    lemma: str
    event_type: StatementType
    frames: str
    reflexive: bool = False

    @property
    def tells(self) -> bool:
        """Whether it only says that somebody speaks: what is said decides about the type."""
        return self.event_type in ("claim", "comment")

    @property
    def asks(self) -> bool:
        """Whether something is asked of somebody."""
        return self.event_type in ("appeal", "demand", "request_help")


class Form(NamedTuple):
    """A form of a verb and its tense: inf, pres, impf, past, fut, cond, ger or pp."""

    verb: Verb
    tense: str


# Left out on purpose, since whatever follows they are seldom speech:
# adouber, agiter, alarmer, apprécier, augurer, clouer, commander, concevoir, célébrer, démontrer, déposer,
# engager, flinguer, honorer, hésiter, imposer, inciter, interpréter, montrer, plaindre, pousser, promulguer,
# présenter, relayer, renseigner, s'adresser, s'apprêter, s'obstiner, s'offrir, se_borner, se_disposer, se_porter,
# torpiller, totaliser, ébaucher, éluder
_VERBS: dict[StatementType, str] = {
    "claim": """calculer:qe compléter:e accréditer:n acter:qn admettre:qin affirmer:qi ajouter:qi alléguer:qn apprendre:T arguer:qd argumenter:q argüer:q
        assumer:nq assurer:qi attester:q s'attribuer:n attribuer:n authentifier:n avancer:q aviser:q avouer:qin
        bafouiller:e certifier:qin chiffrer:nae chuchoter:q claironner:qn clamer:q colporter:qn communiquer:q
        comptabiliser:na conclure:q concéder:qin confesser:qin confier:qi confirmer:qni consigner:qn constater:qn
        conter:qn continuer:e convenir:qd corriger:qe corroborer:qn deviner:q diagnostiquer:q dire:qi divulguer:qn
        documenter:n déballer:n déclarer:qi décompter:n décrire:qn déduire:q dénombrer:n dépeindre:n déplorer:qn
        détailler:qn enchaîner:e endosser:n expliquer:qni exposer:qn extrapoler:e garantir:qin glisser:q hurler:q
        indiquer:qi informer:qnd insinuer:q inventorier:n invoquer:n jauger:n jurer:qid lister:n lâcher:q maintenir:q
        marmonner:e marmotter:e marteler:q mentionner:qn murmurer:qe narrer:qn noter:qn notifier:qn observer:q parler:d
        poursuivre:e professer:q proférer:n pronostiquer:qn prophétiser:q prouver:q préciser:qni préfacer:e
        préjuger:q prétendre:qi quantifier:n rabâcher:q raconter:qni radoter:q se_rappeler:q rappeler:qi rapporter:qn
        recenser:n recompter:n reconfirmer:qn reconnaître:qin rectifier:qe redire:qn redéclarer:q relater:qn relever:q
        remarquer:q se_remémorer:qn renchérir:qe reprendre:e ressasser:qn retracer:e retranscrire:e revendiquer:n réaffirmer:qni
        récapituler:e réexpliquer:q réitérer:qn répertorier:n répéter:qi résumer:q révéler:qni seriner:q signaler:qn
        souffler:qe sous-entendre:q soutenir:q spécifier:qn stipuler:q subodorer:q suggérer:qdn supposer:q supputer:q
        surenchérir:qe susurrer:q tabler:s tweeter:q témoigner:qdi vociférer:q vérifier:q ânonner:qe ébruiter:qn
        écrire:q élaborer:e énoncer:qn énumérer:nq établir:q étayer:n évaluer:naq
        rajouter:qe signifier:qn prétexter:qn expliciter:q débiter:e""",
    "comment": """aboyer:e clarifier:e rebondir:e intervenir:e récriminer:e discourir:e tergiverser:e trompeter:qe questionner:e recadrer:e
        badiner:e cingler:e crier:e décrypter:e glousser:e gueuler:qe larmoyer:e pouffer:e présumer:q
        psalmodier:e rigoler:e réciter:e synthétiser:e titrer:e tonitruer:e triompher:e se_démarquer:d abonder:e acquiescer:e s'affliger:qde s'agacer:qde s'alarmer:qde s'amuser:e analyser:e anticiper:q s'apitoyer:se
        s'appesantir:s articuler:e assener:q asséner:q s'attendre:q s'attendrir:es s'attrister:qde s'aventurer:ae
        s'avouer:A balbutier:e banaliser:n beugler:e blaguer:e bougonner:e brailler:e bredouiller:e bégayer:e chuinter:e
        commenter:qen comparer:n compatir:ae se_confier:s conjecturer:q considérer:q se_consoler:qe craindre:qndi
        croire:qia crâner:e se_demander:s se_dire:A disserter:e douter:qd déclamer:e se_déclarer:A dédramatiser:e
        se_défausser:s défendre:n se_désoler:qed embrayer:e s'emporter:e s'enflammer:e s'enorgueillir:d
        s'enquérir:d s'enthousiasmer:qe entonner:e ergoter:e s'esclaffer:e escompter:qi espérer:qin estimer:qia
        s'exaspérer:qde se_fâcher:e s'étouffer:e s'exclamer:e s'excuser:d s'expliquer:s exprimer:n s'extasier:sde exulter:e fanfaronner:e feindre:d
        se_flatter:dq fulminer:es se_gargariser:d se_gausser:d geindre:e glapir:e gloser:s grincer:e grogner:e
        grommeler:e gronder:e gémir:e se_hasarder:ae hoqueter:e imaginer:q s'impatienter:e s'inquiéter:qdes insister:qs
        interroger:e s'interroger:es ironiser:es s'irriter:qde jubiler:eq juger:qn se_justifier:e justifier:qn
        se_lamenter:e lancer:e se_louer:d maugréer:e minimiser:n se_montrer:A se_moquer:d moquer:n moraliser:e méditer:e
        se_méfier:d nuancer:qen objecter:q opiner:e parier:qs pavoiser:e penser:qiaa persifler:e pester:es
        philosopher:e se_plaindre:qd plaisanter:e plastronner:e pleurer:e pleurnicher:e pointer:qn polémiquer:s
        pontifier:e positiver:e se_prononcer:s prédire:qn présager:q se_prévaloir:d prévoir:q pérorer:e qualifier:n
        se_questionner:s rager:e railler:en se_rassurer:e rassurer:qen redouter:qndi reformuler:e regretter:qnd
        relativiser:en se_rengorger:e ricaner:e riposter:e se_risquer:ae ronchonner:e rouspéter:e rugir:e râler:e
        réagir:e réfléchir:e répliquer:q répondre:q se_réserver:n se_résigner:e rétorquer:q rêver:qd sangloter:e
        scander:qne siffler:e souhaiter:qin souligner:qn soupirer:e sourire:e se_souvenir:e spéculer:s se_targuer:d
        temporiser:e tempérer:en tempêter:e théoriser:qe tiquer:e tonner:e trancher:e tranquilliser:n trouver:q
        trépigner:e se_vanter:d vitupérer:ens s'écrier:e s'égayer:e s'égosiller:e s'émerveiller:qde s'émouvoir:qde
        s'énerver:e s'épancher:s s'époumoner:e éructer:qe s'étonner:qde s'étrangler:e éluder:e évoquer:n""",
    "announcement": """annoncer:qni décréter:qn s'autoproclamer:0 avaliser:n dévoiler:qn officialiser:n se_proclamer:0 proclamer:qn
        programmer:e préannoncer:qn publier:e statuer:q""",
    "intent": """accepter:dqn ambitionner:d consentir:a s'engager:a entendre:I compter:Ie envisager:dn se_jurer:dq s'obliger:a offrir:d
        planifier:d projeter:d se_promettre:dq promettre:qdn se_proposer:d proposer:qdn""",
    "appeal": """adjurer:Dn apostropher:n appeler:a conjurer:D conseiller:qd convier:a déconseiller:nad encourager:a exhorter:a
        implorer:dnqe intercéder:s interpeller:s inviter:a militer:s plaider:qsen presser:D prier:D préconiser:qnd
        prêcher:n prôner:n recommander:qnda réinviter:a supplier:Dnqe""",
    "request_help": """mendier:n quémander:n solliciter:n""",
    "demand": """conditionner:na demander:qndas dicter:n enjoindre:aD exiger:qnd intimer:n ordonner:qnd prescrire:nq requérir:n
        réclamer:qn sommer:D subordonner:na""",
    "accusation": """accabler:n accuser:n blâmer:n calomnier:n diffamer:n désigner:n imputer:na incriminer:n reprocher:na
        soupçonner:n suspecter:n épingler:n""",
    "condemnation": """houspiller:n injurier:n semoncer:n admonester:n brocarder:n condamner:n conspuer:n critiquer:nq décrier:n dénigrer:n dénoncer:qn désapprouver:n
        désavouer:n dézinguer:n flétrir:n fustiger:nq gourmander:n honnir:n huer:n s'indigner:qde s'offusquer:qde insulter:n s'insurger:se
        invectiver:n maudire:n morigéner:n pourfendre:n protester:qs rabrouer:n ridiculiser:n se_récrier:e réprimander:n
        réprouver:n se_révolter:s se_scandaliser:qd sermonner:n stigmatiser:n tacler:n tancer:n taxer:D vilipender:n
        écharper:n égratigner:n s'élever:s éreinter:n étriller:n""",
    "denial": """se_rétracter:0 se_dédire:0 contester:qnd contredire:n se_défendre:de se_disculper:de se_dédouaner:de démentir:qnid dénier:qni infirmer:qn nier:qnid
        récuser:nq réfuter:qn""",
    "rejection": """se_dissocier:d se_désolidariser:d se_distancier:d s'arc-bouter:s balayer:e se_braquer:es se_cabrer:e décliner:n dédaigner:n exclure:qd s'objecter:a s'opposer:a
        recaler:n rechigner:a se_refuser:a refuser:dqn rejeter:nq rembarrer:n renâcler:a repousser:e retoquer:n snober:n
        éconduire:n""",
    "warning": """alerter:qns avertir:qDsn s'effrayer:qde menacer:dn prévenir:q""",
    "praise": """acclamer:n applaudir:n approuver:n bénir:n cautionner:n complimenter:n congratuler:n encenser:n exalter:n
        féliciter:n se_féliciter:qd glorifier:n louer:qn magnifier:n ovationner:n plébisciter:n remercier:n
        se_réjouir:qd saluer:nq vanter:n""",
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
    "renvoyer": ("renvoie", "renvoient", "renvoy", "renvoya", "renver", "renvoye"),
    "mettre": ("met", "mettent", "mett", "mi", "mett", "mis"),
    "tenir": ("tient", "tiennent", "ten", "tin", "tiend", "tenu"),
    "faire": ("fait", "font", "fais", "fi", "fe", "fait"),
    "percevoir": ("percoit", "percoivent", "percev", "percu", "percev", "percu"),
    "vouloir": ("veut", "veulent", "voul", "voulu", "voud", "voulu"),
    "demordre": ("demord", "demordent", "demord", "demordi", "demord", "demordu"),
    "voir": ("voit", "voient", "voy", "vi", "ver", "vu"),
    "rendre": ("rend", "rendent", "rend", "rendi", "rend", "rendu"),
    "tendre": ("tend", "tendent", "tend", "tendi", "tend", "tendu"),
    "battre": ("bat", "battent", "batt", "batti", "batt", "battu"),
    "tordre": ("tord", "tordent", "tord", "tordi", "tord", "tordu"),
    "plaire": ("plait", "plaisent", "plais", "plu", "plai", "plu"),
    "lire": ("lit", "lisent", "lis", "lu", "li", "lu"),
    "couvrir": ("couvre", "couvrent", "couvr", "couvri", "couvri", "couvert"),
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
                add("pres", stem + "e", stem + "ent")  # a slip, for "appelle"
                mute = stem + "l"
            elif stem.endswith("jet"):
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
            name = fold(name.replace("_", " "))
            reflexive = name.startswith(("se ", "s'"))
            if name in lemmas:
                continue
            verb = lemmas[name] = Verb(name, event_type, frames, reflexive)
            lemma = re.split("[ ']", name)[-1] if reflexive else name
            for form, tenses in conjugate(lemma).items():
                found.setdefault(form, []).extend(Form(verb, tense) for tense in sorted(tenses))
    return lemmas, {form: tuple(sorted(forms, key=lambda f: f.verb.reflexive)) for form, forms in found.items()}


LEMMAS: dict[str, Verb]
"""Verbs by folded lemma: ``"se dire"``."""

FORMS: dict[str, tuple[Form, ...]]
"""What each folded form may be."""

LEMMAS, FORMS = _read()

# Several words that stand for one verb: the words after (or around) a light verb.
LIGHT: dict[str, tuple[str, StatementType, str]] = {
    # pattern over narration, directly after the light verb's form: type, frames
    r"fai(?:t|re|sait|sant|saient)|fit|font|firent": (
        "(?:savoir|connaitre|valoir|observer|remarquer|comprendre)",
        "claim",
        "q",
    ),
}

_TIME_WORDS = (
    rf"(?:{WEEKDAY}|hier|aujourd'hui|avant-hier)(?: (?:dernier|matin|midi|soir|apres-midi"
    r"|\d{1,2}(?: [a-z]+)?))?(?: (?:a l'aube|en fin de journee))?|(?:ce|cette|le|la|dans la|en|au) (?:matin(?:ee)?|soir(?:ee)?|nuit|midi|jour(?:nee)?|semaine|mois"
    r"|annee|weekend|week-end|veille|lendemain|debut|fin|milieu)(?: (?:(?:de|du|des) |d')[a-z'-]+| meme| derniere?| passee?| suivante?)*"
    r"|le (?:1er|\d{1,2}) [a-z]+(?: \d{4})?|en "
    + MONTH
    + r"(?: \d{4}| dernier)?|le meme jour|la semaine (?:derniere|passee)|le mois dernier|la veille|le lendemain|plus tot|plus tard|peu apres|peu avant"
    r"|il y a [a-z]+ [a-z]+|a l'aube|au petit matin|a la mi-journee|dans la foulee|dans l'immediat|entre-temps|en \d{4}|vers \d+ ?h(?:eures)?|a \d+ ?h(?:eures)?"
)

ADVERB = (
    r"(?:egalement|aussi|encore|par contre|de fait|en effet|certes|toutefois|cependant|neanmoins|par ailleurs|en outre|de nouveau|a nouveau|de plus|ensuite|enfin"
    r"|d'abord|deja|toujours|depuis lors|d'avance|a plusieurs reprises|a maintes reprises|maintes fois|en revanche|au contraire|d'emblee|haut et fort"
    r"|une (?:nouvelle|derniere|premiere) fois|pour (?:sa|leur) part|de (?:son|leur) cote|a (?:son|leur) tour|quant a (?:lui|elle|eux|elles)"
    r"|lui[- ]meme|elle[- ]meme|eux[- ]memes|lui|elle|eux|elles|bien|meme|ainsi|donc|alors|pourtant|plutot|vite|longtemps|aussitot|tantot|surtout|desormais|dorenavant|volontiers|sechement|tout(?= (?:net|court|juste|de go|bonnement))"
    r"|tour a tour|d'ores et deja|pas moins|dit-on|entre autres|a l'inverse|en substance|sans ambages|sans detour|sur-le-champ|a l'unanimite|d'une seule voix"
    r"|apres coup|a demi-mot|en vain|au passage|en passant|a juste titre|sans surprise|du bout des levres|a mots couverts|a l'avance|par avance|au prealable"
    r"|avec (?:la (?:plus grande|derniere) |une grande |beaucoup de )?(?:insistance|virulence|fermete|energie|vigueur|prudence|vehemence|emphase|gravite|emotion|ironie|amertume"
    r"|satisfaction|soulagement|inquietude|solennite|constance|aplomb|humour|colere|regret)|sans (?:reserves?|equivoque|relache|menagement|appel|nuances?|preuves?|surprise|attendre|fard|trembler)"
    r"|de vive voix|a tue-tete|pele-mele|tous azimuts|a moitie|a demi|en choeur|de concert|a ce stade|pour (?:l'heure|l'instant|le moment)|a (?:son|leur) habitude|a cette occasion|une fois (?:encore|de plus)|encore et toujours"
    r"|en particulier|notamment|mot pour mot|a qui veut l'entendre|d'un ton [a-z]+|sur un ton [a-z]+|sous (?:couvert|le sceau) de l'anonymat|sous couvert d'anonymat|dans les memes termes|en termes [a-z]+|"
    + _TIME_WORDS
    + r"|a qui mieux mieux|a l'envi|a voix haute|a l'unisson|a mi-voix|en prive|avec force|en direct|sans rire|a l'antenne|ce [a-z]+ (?:matin|soir)|[a-z]{2,}ment)"
)
