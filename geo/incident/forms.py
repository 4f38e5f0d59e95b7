"""Every form of a French verb that a dispatch can use, folded, with what each form says about tense.

Only the third person is made (dispatches tell what others did). Forms are spelled as ``geo.text.fold`` leaves them, so the
past participle ``bombardé`` and the present ``bombarde`` fall together; who meets one asks the text for the accent.
"""

import re
from functools import cache

__all__ = ["conjugate"]

_IRREGULAR = {
    # lemma ending: present, imperfect stem, simple past stem, future stem, past participles
    "prendre": ("prend prennent", "pren", "pri", "prend", "pris prise prises"),
    "mettre": ("met mettent", "mett", "mi", "mett", "mis mise mises"),
    "battre": ("bat battent", "batt", "batti", "batt", "battu battue battus battues"),
    "tenir": ("tient tiennent", "ten", "tin", "tiend", "tenu tenue tenus tenues"),
    "venir": ("vient viennent", "ven", "vin", "viend", "venu venue venus venues"),
    "ouvrir": ("ouvre ouvrent", "ouvr", "ouvri", "ouvri", "ouvert ouverte ouverts ouvertes"),
    "duire": ("duit duisent", "duis", "duisi", "dui", "duit duite duits duites"),
    "truire": ("truit truisent", "truis", "truisi", "trui", "truit truite truits truites"),
    "enfuir": ("enfuit enfuient", "enfuy", "enfui", "enfui", "enfui enfuie enfuis enfuies"),
    "fuir": ("fuit fuient", "fuy", "fui", "fui", "fui"),
    "mourir": ("meurt meurent", "mour", "mouru", "mour", "mort morte morts mortes"),
    "faire": ("fait font", "fais", "fi", "fe", "fait faite faits faites"),
    "clure": ("clut cluent", "clu", "clu", "clu", "clu clue clus clues"),
    "elire": ("elit elisent", "elis", "elu", "eli", "elu elue elus elues"),
    "interdire": ("interdit interdisent", "interdis", "interdi", "interdi", "interdit interdite interdits interdites"),
    "soudre": ("sout solvent", "solv", "solu", "soud", "sous soute soutes solu solue solus solues"),
    "cevoir": ("coit coivent", "cev", "cu", "cev", "cu cue cus cues"),
    "courir": ("court courent", "cour", "couru", "cour", "couru courue"),
    "partir": ("part partent", "part", "parti", "parti", "parti partie partis parties"),
    "sortir": ("sort sortent", "sort", "sorti", "sorti", "sorti sortie sortis sorties"),
    "vivre": ("vit vivent", "viv", "vecu", "viv", "vecu"),
    "crire": ("crit crivent", "criv", "crivi", "cri", "crit crite crits crites"),
    "joindre": ("joint joignent", "joign", "joigni", "joind", "joint jointe joints jointes"),
    "aindre": ("aint aignent", "aign", "aigni", "aind", "aint ainte aints aintes"),
    "cueillir": ("cueille cueillent", "cueill", "cueilli", "cueille", "cueilli cueillie cueillis cueillies"),
    "taire": ("tait taisent", "tais", "tu", "tai", "tu tue tus tues"),
    "paraitre": ("parait paraissent", "paraiss", "paru", "parait", "paru parue parus parues"),
    "connaitre": ("connait connaissent", "connaiss", "connu", "connait", "connu connue connus connues"),
    "coudre": ("coud cousent", "cous", "cousi", "coud", "cousu cousue cousus cousues"),
    "etre": ("est sont", "et", "fu", "se", "ete"),
    "pleuvoir": ("pleut pleuvent", "pleuv", "plu", "pleuv", "plu"),
    "aller": ("", "all", "all", "i", "alle allee alles allees"),
    "envoyer": ("envoie envoient", "envoy", "envoya", "enver", "envoye envoyee envoyes envoyees"),
    "eindre": ("eint eignent", "eign", "eigni", "eind", "eint einte eints eintes"),
    "pouvoir": ("peut peuvent", "pouv", "pu", "pour", "pu"),
    "voir": ("voit voient", "voy", "vi", "ver", "vu vue vus vues"),
    "choir": ("choit choient", "choy", "chu", "choi", "chu chue chus chues"),
    "asseoir": ("assied", "assey", "assi", "assie", "assis assise assises"),
    "clore": ("clot closent", "clos", "closi", "clo", "clos close closes"),
    "ffrir": ("ffre ffrent", "ffr", "ffri", "ffri", "ffert fferte fferts ffertes"),
    "rompre": ("rompt rompent", "romp", "rompi", "romp", "rompu rompue rompus rompues"),
    "suivre": ("suit suivent", "suiv", "suivi", "suiv", "suivi suivie suivis suivies"),
    "traire": ("trait traient", "tray", "trai", "trai", "trait traite traits traites"),
    "dormir": ("dort dorment", "dorm", "dormi", "dormi", "dormi"),
    "sentir": ("sent sentent", "sent", "senti", "senti", "senti sentie sentis senties"),
    "querir": ("quiert quierent", "quer", "qui", "quer", "quis quise quis quises"),
}


def _pack(present: str, imperfect: str, simple: str, future: str, participles: str, before: str = "") -> dict[str, set[str]]:
    forms: dict[str, set[str]] = {}

    def add(form: str, tense: str) -> None:
        forms.setdefault(before + form, set()).add(tense)

    for form in present.split():
        add(form, "present")
    for ending in ("ait", "aient"):
        add(imperfect + ending, "past")
    add(imperfect + "ant", "gerund")
    for ending in ("t", "rent"):
        add(simple + ending, "past")
    for ending in ("ra", "ront"):
        add(future + ending, "future")
    for ending in ("rait", "raient"):
        add(future + ending, "conditional")
    for form in participles.split():
        add(form, "participle")
    return forms


def conjugate(lemma: str) -> dict[str, frozenset[str]]:
    """The third-person forms of ``lemma`` (folded) with their tenses; a form may have several.

    Tenses are ``infinitive``, ``present``, ``past``, ``future``, ``conditional``, ``gerund`` and ``participle``.

    >>> sorted(conjugate("abattre")["abat"]), sorted(conjugate("bombarder")["bombarde"])
    (['present'], ['participle', 'present'])
    >>> sorted(form for form, tenses in conjugate("envahir").items() if "participle" in tenses)
    ['envahi', 'envahie', 'envahies', 'envahis']
    """
    forms: dict[str, set[str]] = {}
    for ending, parts in _IRREGULAR.items():
        if lemma.endswith(ending):
            forms = _pack(*parts, before=lemma[: -len(ending)])
            break
    else:
        stem = lemma[:-2]
        if lemma.endswith("er"):
            soft = stem + "e" if stem.endswith("g") else stem  # "assiégeait"
            mute = stem + stem[-1] if stem.endswith(("jet", "ppel")) else stem  # "jette", "rappelle"
            mute = stem[:-1] + "i" if re.search("[ou]y$", stem) else mute  # "déploie"
            other = f" {stem[:-1]}ie {stem[:-1]}ient" if stem.endswith("ay") else ""  # "balaye", "balaie"
            forms = _pack(f"{mute}e {mute}ent{other}", soft, soft + "a", mute + "e", f"{stem}e {stem}es {stem}ee {stem}ees")
            del forms[soft + "at"], forms[soft + "arent"]
            forms.setdefault(soft + "a", set()).add("past")
            forms.setdefault(stem + "erent", set()).add("past")
        elif lemma.endswith("ir"):
            forms = _pack(
                f"{stem}it {stem}issent", stem + "iss", stem + "i", stem + "i", f"{stem}i {stem}ie {stem}is {stem}ies"
            )
        else:
            forms = _pack(f"{stem} {stem}ent", stem, stem + "i", stem, f"{stem}u {stem}ue {stem}us {stem}ues")
    forms.setdefault(lemma, set()).add("infinitive")
    return {form: _kept(frozenset(tenses)) for form, tenses in forms.items()}


@cache
def _kept(tenses: frozenset[str]) -> frozenset[str]:
    """One set for all forms of the same tenses: 75,000 forms, some twenty sets."""
    return tenses
