"""Names to actors: canonical names, kinds, seats; who "M. Pachinian", "le ministère" or "il" is.

A person's kind and seat come from the title with which the text names them ("le président russe": state, Moscow). A body
named short ("le ministère") is the last one of its noun named in full. What nothing knows keeps the words of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from geo.actor.english import english_name
from geo.actor.find import countries_placed, name_in
from geo.actor.fr import FORMS
from geo.almanac import TWO_TO_TEN
from geo.codebook import ActorKind
from geo.country import COUNTRIES, DEMONYMS, Country, country_of_most, demonyms_in
from geo.model import Actor, ActorName, Article, Evidence
from geo.text import fold, read, words
from geo.titles import DOCUMENTS, NOUNS, PEOPLE, Noun

__all__ = ["actor_of_words", "agreement", "author_in", "is_of_a_town", "resolve_actors"]

_WORD = re.compile(r"\w+")
_WORDS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NAME_BEFORE = re.compile(r"\b[A-ZÀ-Ý][\w'’-]+ $")
_PREMIER = re.compile(r"\bpremi(?:er|ere) ministre\b")
_DETERMINER = re.compile(r"(?:l['’]|(?:les?|la|un|une|des|ces?|cette|cet|mm?\.|mmes?|mlle|me|dr|pr|mgr) )", re.IGNORECASE)
_FEMININE = re.compile(r"(?:la|une|cette|mme|mlle|sa|elle|elles|celle-ci|cette derniere|l'une)\b")
_MASCULINE = re.compile(r"(?:le|un|ce|cet|m\.|mm\.|son|il|ils|celui-ci|ce dernier|l'un)(?:\b|(?<=\.))")
_PLURAL = re.compile(
    r"(?:les|des|ces|mm\.|mmes|ses|leurs|plusieurs|certains|certaines|deux|trois|ils|elles|ceux-ci|celles-ci)(?:\b|(?<=\.))"
)


# What a civil title says of its bearer.
_CIVIL_TITLES = {"mgr": "eveque", "me": "avocat", "dr": "medecin", "docteur": "medecin", "pr": "professeur"}
_APPOSED = re.compile(r", (?:ancien(?:ne)? |ex-)?")
# "cette vendeuse", "l'intéressé": whoever was named last
_THIS_ONE = re.compile(r"(?:ce|cet|cette) (?!dernier)|l['’]interessee?\b")

_OFTEN = 2  # how often a country is named that an article is about
_PARAGRAPH = 2_000  # characters at most
_KEPT = 10_000  # offices and bodies that are remembered: a text names the same few again and again


def agreement(words: str) -> tuple[str, str]:
    """The gender (``m``, ``f`` or ``?``) and number (``s``, ``p``) that ``words`` show.

    >>> agreement("la présidente"), agreement("M. Diallo"), agreement("des témoins"), agreement("l'ONU")
    (('f', 's'), ('m', 's'), ('m', 'p'), ('f', 's'))
    """
    folded = fold(words).lstrip()
    number = "p" if _PLURAL.match(folded) else "s"
    if _FEMININE.match(folded):
        return "f", number
    if _MASCULINE.match(folded):
        return "m", number
    for word in _WORDS.findall(folded)[:4]:
        noun = NOUNS.get(word)
        if noun and noun.gender in ("m", "f"):
            return noun.gender, noun.number
        if noun and noun.number == "p":
            number = "p"  # "proches de disparus"
    return "?", number


@dataclass(slots=True)
class _Person:
    name: str
    kind: ActorKind
    country: Country | None
    seat: str | None
    titles: set[tuple[str, str | None]]
    gender: str = "?"  # as its titles show it


@lru_cache(maxsize=_KEPT)
def head(words: str) -> Noun | None:
    """The first noun for a speaker in ``words``."""
    folded = fold(words)
    if _PREMIER.search(folded):
        return NOUNS["premier-ministre"]
    for word in _WORDS.findall(folded):
        noun = NOUNS.get(word) or (NOUNS.get(word.split("-")[0]) if "-" in word else None)
        if noun:
            return noun
    return None


def is_of_a_town(words: str) -> bool:
    """Whether ``words`` are for an office or a body of a town or a district, which does not sit in the capital."""
    noun = head(words)
    return noun is not None and (noun.family in _OF_A_TOWN or noun.family in _LOCAL)


def country_in(words: str) -> Country | None:
    """The country that ``words`` name by a demonym, a country or a capital, the first; none by a surname: "François Hollande"."""
    folded = fold(words)
    for word in _WORDS.findall(folded):
        iso = DEMONYMS.get(word)
        if iso and word not in ("general",):
            return COUNTRIES[iso]
    for word in _WORDS.finditer(folded):
        for form, actor, rule, _ in FORMS.get(word[0].split("-")[0], ()):
            if (
                actor.country
                and rule in ("country", "metonym", "metonym_capital", "organisation")
                and folded.startswith(form, word.start())
                and words[word.start() : word.start() + 1].isupper()
                and not _NAME_BEFORE.search(words, 0, word.start())
            ):
                return COUNTRIES.get(actor.country)
    return None


def organisation_in(words: str) -> Actor | None:
    """The organisation of the vocabulary named in ``words``."""
    folded = fold(words)
    for word in _WORDS.finditer(folded):
        for form, actor, rule, capitals in FORMS.get(word[0].split("-")[0], ()):
            if (
                rule in ("organisation", "metonym")
                and folded.startswith(form, word.start())
                and not folded[word.start() + len(form) :][:1].isalnum()
            ):
                if capitals and not words[word.start() : word.start() + len(form)].isupper():
                    continue
                return actor
    return None


# "un nouveau bilan | du ministère", "le décompte officiel | de RFI"
_DOCUMENT_OF = re.compile(
    rf"(?:(?:l[ae]s?|une?|des|ces?|cette) |l')?(?:(?!de |du |des )[\w-]+ ){{0,2}}?(?:{'|'.join(DOCUMENTS)})"
    r"(?: (?!de |du |des )[\w-]+){0,2}? (?P<of>du |des |de |d')(?!d')"
)
_ARTICLE_IN = {"du ": "le ", "des ": "les "}


def author_in(words: str) -> str:
    """Whose document ``words`` name, where the vocabulary knows the author or a noun for a speaker calls him; else ``words`` as they are.

    >>> (
    ...     author_in("un nouveau bilan du ministère de la Santé"),
    ...     author_in("le décompte de RFI"),
    ...     author_in("le bilan des inondations"),
    ... )
    ('le ministère de la Santé', 'RFI', 'le bilan des inondations')
    """
    document = _DOCUMENT_OF.match(fold(words))
    if document is None:
        return words
    author = _ARTICLE_IN.get(document["of"], "") + words[document.end() :]
    noun = head(author)
    return author if organisation_in(author) or (noun is not None and noun.kind != "other") else words


def _without_article(words: str) -> str:
    words = " ".join(words.split())
    m = _DETERMINER.match(words)
    return words[m.end() :] if m else words


_SO_MANY = re.compile(
    rf"(?:l'une? (?:de|d')|plus|moins|au moins|pres|environ|quelques?|plusieurs|certaine?s|toute?s?|tous|nos|ses|leurs?|{TWO_TO_TEN}|[a-z]+ze|vingt|trente|quarante|cinquante|soixante|cent|mille)\b"
)
_WITHOUT_SEAT: frozenset[ActorKind] = frozenset({"rebels", "militia"})
_SEATED: frozenset[ActorKind] = frozenset({"state", "military", "police", "other", "company"})
"""Those who sit in the capital of their country."""
_OF_A_TOWN = words("maire gouverneur prefet sous-prefet bourgmestre")
_OF_A_BODY = words(
    "porte-parole porte chef secretaire responsable dirigeant cadre envoye emissaire representant rapporteur ambassadeur directeur haut bilan communique "
    "rapport branche commandant combattant"
)
"""Nouns, by family, of those who are what the organisation is that they belong to."""
_SPEAKING = words("porte-parole porte source responsable officiel communique")
"""Nouns, by family, of those who are what they speak for."""
_AT_THE_CAPITAL = frozenset({"body", "country", "office", "person"})
"""Rules of names whose seat is that of their country's government, which has moved."""
_OWNERS: dict[str, ActorKind] = {
    "armee": "military",
    "police": "police",
    "rebelles": "rebels",
    "milice": "militia",
    "gouvernement": "state",
    "ministere": "state",
    "junte": "state",
    "presidence": "state",
    "medicale": "civilians",
    "hospitaliere": "civilians",
    "securitaire": "police",
    "diplomatique": "state",
}
"""What they speak for; where several are named, the first of these: "un porte-parole du ministère, sur l'armée"."""


@lru_cache(maxsize=_KEPT)
def actor_of_words(words: str) -> Actor:
    """The actor that ``words`` name by themselves: an office or a body, its kind and seat from its words.

    >>> actor_of_words("le ministère russe de la Défense").seat, actor_of_words("des témoins").kind
    ('moscow', 'civilians')
    """
    noun, country, organisation = head(words), country_in(words), organisation_in(words)
    if organisation is not None and organisation.kind == "media":
        organisation = None  # who is quoted by it neither belongs to it nor sits where it does
    folded = fold(words)
    name = words if folded.startswith(("l'une ", "l'un ")) else _without_article(words) or words.strip()
    if _SO_MANY.match(folded):
        name = name[0].lower() + name[1:]  # "Deux camionneurs" at the head of a sentence
    return Actor(
        name,
        english_name(name) or name,
        _kind(noun, organisation, folded),
        _seat(noun, organisation, country),
        country.iso if country else None,
    )


def _kind(noun: Noun | None, organisation: Actor | None, folded: str) -> ActorKind:
    """What kind of actor a noun makes of who is called by it: its own, or that of the body that it speaks for or belongs to."""
    if noun is None:
        return "other"
    if noun.family in _SPEAKING:
        told = set(_WORD.findall(folded))
        owner = next((kind for word, kind in _OWNERS.items() if word in told), None)
        if owner is not None:
            return owner
    return organisation.kind if organisation is not None and noun.family in _OF_A_BODY else noun.kind


def _seat(noun: Noun | None, organisation: Actor | None, country: Country | None) -> str | None:
    """Where an office or a body sits: at its organisation's seat, else in its country's capital; ``None`` for the others."""
    if noun is not None and noun.family in _OF_A_TOWN:
        return None
    if organisation is not None and (organisation.seat or organisation.kind in _WITHOUT_SEAT):
        return organisation.seat  # no army of rebels sits in the capital
    return country.capital if country is not None and (noun is None or noun.kind in _SEATED) else None


def resolve_actors(article: Article, names: list[ActorName]) -> list[Actor]:
    """The actor of each name, parallel to ``names``, each with its evidence, seated where its government was on the day of the article.

    >>> from datetime import date
    >>> from geo.actor.find import find_actors
    >>> text = "Le président russe Vladimir Poutine est en Inde. M. Poutine a dit. Le président russe part."
    >>> article = Article("a", date(2024, 5, 7), text)
    >>> [(a.name, a.kind, a.seat) for a in resolve_actors(article, find_actors(article))][-1]
    ('Vladimir Poutine', 'state', 'moscow')
    """
    persons = _read_persons(article, names)
    certain = {n.candidates[0].country for n in names if len(n.candidates) == 1}
    main = _main_country(article, names, certain)
    bodies: dict[str, Actor] = {}
    # "le ministère" may stand before "le ministère malien" in no text, but a headline may: the first full one serves
    actors: list[Actor] = []
    last: ActorName | None = None  # the person named last
    for name in names:
        words = article[name.span]
        if name.rule == "person":
            last = name
        elif last and name.rule == "office" and _THIS_ONE.match(fold(words)):
            named = _this_one(article, name, last, persons)
            if named:
                actors.append(_seated(named, name.rule, article).read_at(Evidence(article.id, name.span, name.rule)))
                continue
        before = article.text[max(0, name.span.start - 3) : name.span.start]
        if before in ("du ", "au "):
            words = "le " + words  # "la démission du gouverneur"
        actor = _of_two(name, certain) or _resolve(name, author_in(words), persons, bodies, main)
        actors.append(_seated(actor, name.rule, article).read_at(Evidence(article.id, name.span, name.rule)))
    return actors


def _seated(actor: Actor, rule: str, article: Article) -> Actor:
    """``actor`` where the government of its country, or the headquarters of its army, was on the day of ``article``."""
    country = COUNTRIES.get(actor.country or "")
    if country is None or rule not in _AT_THE_CAPITAL or actor.seat != country.capital:
        return actor
    seat = country.seat_on(article.published, army=actor.kind == "military")
    return actor if seat == actor.seat else replace(actor, seat=seat)


def _main_country(article: Article, names: list[ActorName], certain: set[str | None]) -> Country | None:
    """The country of most of those that the article names; where it names none twice, demonyms tell: "l'armée congolaise … au Rwanda".

    ``None`` where none has more than half: the first of a round-up's is not that of all its armies.
    """
    counted = countries_placed(article.text)
    for name in names:
        if name.rule in ("country", "metonym_capital") and name.candidates:
            named = _of_two(name, certain) or name.candidates[0]
            counted.update([named.country] if named.country else ())
    if not counted or counted.most_common(1)[0][1] < _OFTEN:
        counted.update(demonyms_in(read(article.text).folded))
    return country_of_most(counted)


class _Persons:
    """The persons of one article in the order of the text, found by a name or what it ends with: "Vladimir Poutine", "Poutine"."""

    def __init__(self) -> None:
        self._all: list[_Person] = []
        self._by_ending: dict[str, int] = {}
        self._by_name: dict[str, int] = {}

    def __iter__(self) -> Iterator[_Person]:
        return iter(self._all)

    def called(self, full: str) -> _Person | None:
        """The first person whose name is ``full`` or ends with it."""
        at = self._by_ending.get(full)
        return None if at is None else self._all[at]

    def named(self, full: str) -> _Person:
        """The first person whose name ends with ``full`` or is the end of it, then called by the longer; a new one, where there is none."""
        shorter = [self._by_name[end] for end in _endings(full) if end in self._by_name]
        at = min([*shorter, self._by_ending.get(full, len(self._all))])
        if at == len(self._all):
            self._all.append(_Person("", "person", None, None, set()))
        person = self._all[at]
        if len(full) > len(person.name):
            self._by_name.pop(person.name, None)
            person.name = full
            self._by_name[full] = at
            for end in _endings(full):
                self._by_ending[end] = min(at, self._by_ending.get(end, at))
        return person


def _endings(name: str) -> list[str]:
    """``name`` and what it ends with, word by word: "Ali Ould Sow", "Ould Sow", "Sow"."""
    words = name.split(" ")
    return [" ".join(words[at:]) for at in range(len(words))]


def _read_persons(article: Article, names: list[ActorName]) -> _Persons:
    persons = _Persons()
    for name, after in zip(names, [*names[1:], None], strict=False):
        if name.rule != "person":
            continue
        words = article[name.span]
        full = name_in(words, 0, len(words))
        if not full:
            continue
        title = words[: len(words) - len(full)]
        known = persons.named(full)
        noun = head(title)
        described = actor_of_words(title) if noun else None
        if described and noun:
            if known.kind == "person":
                known.kind = described.kind
            known.country = known.country or (COUNTRIES.get(described.country) if described.country else None)
            known.seat = known.seat or described.seat
            known.titles.add((noun.family, described.country))
            if known.gender == "?":
                known.gender = agreement(title)[0]
        elif civil := _CIVIL_TITLES.get(fold(title).strip(" .")):
            known.titles.add((civil, None))
        if after and after.rule == "office" and _APPOSED.fullmatch(article.text, name.span.end, after.span.start):
            apposed = article[after.span]  # "Mgr Aram Kessian, primat du Chirak, …"
            office, owner = head(apposed), actor_of_words(apposed)
            if office and office.family in PEOPLE:
                known.titles.add((office.family, owner.country))
    return persons


def _this_one(article: Article, name: ActorName, last: ActorName, persons: _Persons) -> Actor | None:
    """Whom a demonstrative takes up, in the same paragraph: "Mariam a compté les rafales. (…), dit cette vendeuse"."""
    if name.span.start - last.span.end > _PARAGRAPH or "\n" in article.text[last.span.end : name.span.start]:
        return None
    words = article[last.span]
    person = persons.called(name_in(words, 0, len(words)) or words)
    gender = agreement(article[name.span])[0]
    if person is None or person.gender not in ("?", gender) or gender == "?":
        return None
    return _actor(person)


def _of_two(name: ActorName, certain: set[str | None]) -> Actor | None:
    """Which of two countries of one name is meant: "le Congo" is that of Brazzaville where the article names Brazzaville."""
    if name.rule != "country" or len(name.candidates) < 2:
        return None
    return next((actor for actor in name.candidates if actor.country in certain), name.candidates[0])


def _resolve(name: ActorName, words: str, persons: _Persons, bodies: dict[str, Actor], main: Country | None) -> Actor:
    if name.candidates:
        return name.candidates[0]
    if name.rule == "person":
        full = name_in(words, 0, len(words)) or words
        person = persons.called(full)
        if person is None:
            return Actor(full, full, "person")
        return _actor(person)
    noun = head(words)
    if noun is None and (organisation := organisation_in(words)) is not None:
        return organisation  # "le décompte de RFI"
    described = actor_of_words(words)
    if name.rule == "office" and noun and noun.family in PEOPLE and re.match(r"(?:le|la|l['’])", words, re.IGNORECASE):
        # "le Premier ministre arménien", before or after it names him
        long = len(_WORDS.findall(fold(words)))
        fits = [
            p
            for p in persons
            if any(f == noun.family and (c == described.country or described.country is None) for f, c in p.titles)
        ]
        gender = agreement(words)[0]
        if len(fits) > 1:  # "la présidente" is not "M. Castillo"
            fits = [p for p in fits if "?" in (gender, p.gender) or gender == p.gender]
        if not fits and long <= 2:
            fits = [p for p in persons if any(f in _WIDER.get(noun.family, ()) for f, _ in p.titles)]
        if not fits and noun.family in ("dirigeant", "leader") and described.country:
            fits = [
                p
                for p in persons
                if p.country
                and p.country.iso == described.country
                and p.kind == "state"
                and any(f in ("president", "premier-ministre", "ministre", "chef", "roi", "chancelier") for f, _ in p.titles)
            ][:1]
        if len(fits) == 1 and (long <= 3 or described.country):
            return _actor(fits[0])
    if name.rule == "body" and noun:
        short = len(_WORDS.findall(fold(_without_article(words)))) == 1
        if short and noun.family in bodies:
            return bodies[noun.family]
        if not short:
            bodies[noun.family] = described
        elif main and noun.kind in ("state", "military") and noun.family not in _LOCAL:
            described = replace(described, seat=main.capital, country=main.iso)
    return described


# Bodies of a town or a district, which do not sit in the capital.
_LOCAL = words("mairie prefecture sous-prefecture municipalite gouvernorat commune departement rectorat commissariat tribunal")

# A later, wider word for somebody's office: "le député Ali Sow… l'élu".
_WIDER: dict[str, frozenset[str]] = {
    "elu": words("depute senateur maire parlementaire conseiller bourgmestre president gouverneur"),
    "parlementaire": words("depute senateur"),
    "officier": words("general colonel lieutenant-colonel commandant capitaine lieutenant major amiral"),
    "militaire": words("general colonel lieutenant-colonel commandant capitaine lieutenant major soldat sergent"),
    "grade": words("general colonel lieutenant-colonel commandant capitaine lieutenant major"),
    "diplomate": words("ambassadeur envoye emissaire consul representant mediateur"),
    "magistrat": words("procureur juge"),
    "religieux": words("eveque archeveque pretre abbe cure imam pasteur cardinal moine"),
    "prelat": words("eveque archeveque cardinal primat metropolite patriarche"),
    "pretre": words("abbe cure vicaire pere aumonier"),
    "eveque": words("archeveque"),
    "medecin": words("docteur chirurgien directeur urgentiste"),
    "responsable": words("directeur chef coordinateur coordonnateur secretaire"),
    "dirigeant": words("chef president leader secretaire"),
    "chercheur": words("analyste politologue historien sociologue economiste professeur"),
}


def _actor(person: _Person) -> Actor:
    country = person.country
    return Actor(
        person.name,
        person.name,
        person.kind,
        person.seat or (country.capital if country and person.kind not in _WITHOUT_SEAT else None),
        country.iso if country else None,
    )
