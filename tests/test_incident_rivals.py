"""Tolls that another puts against the one told before, with no noun beside the number."""

from datetime import date

import pytest

from geo.incident.clause import view
from geo.incident.find import find_casualties, find_triggers
from geo.incident.rivals import lone_number
from geo.model import Article, Span

PUBLISHED = date(2023, 11, 8)

# text, the dead that it counts in text order
COUNTED: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("La police a dénombré trente morts à Gagnoa. L'opposition en revendique soixante.", (30, 60)),
    ("Les familles ont recensé 61 tués dans la prison d'Ilobu. Le ministère n'en concède que neuf.", (61, 9)),
    ("L'imam parle de quatorze morts à Sokodé. Les autorités n'en reconnaissent que deux.", (14, 2)),
    ("La Croix-Rouge a compté 34 morts à Mubi ; l'agence des secours, elle, s'en tient à trente-deux.", (34, 32)),
    ("On compte 224 morts à Chiraz. À Haïfa, on en est à 24.", (224, 24)),
    ("Le gouverneur parle de vingt morts. Quarante-cinq, corrige la Commission des droits de l'homme.", (20, 45)),
    ("La junte parle de 90 morts à Loikaw. Si l'on suit la Ligue, 218.", (90, 218)),
    ("L'armée dit avoir perdu trente hommes ; Kiev table sur 70.", (30, 70)),
    ("La mairie compte douze morts à Kolwezi. Le curé, lui, en est à dix-sept.", (12, 17)),
    ("Quelque 200 soldats sont morts côté arménien, d'après Erevan, 192 dans les rangs adverses, d'après Bakou.", (200, 192)),
    ("Combien de morts à Bassila ? Plus de quarante, avançait samedi le maire. Au moins 55, corrigeait une ONG.", (40, 55)),
    ("Décès : 150 selon la protection civile ; 59 selon la police.", (150, 59)),
    ("Plus de cent tués à Tana pour le gouverneur, 53 pour le ministère, 115 dimanche pour celui de la Santé.", (100, 53, 115)),
    ("Seize morts à Thiès depuis jeudi. Son dernier chiffre, communiqué ce matin à la presse, était de quinze.", (16, 15)),
    ("Amnesty avance dix-neuf décès à Thiès, le parti une trentaine.", (19, 30)),
    ("Douze personnes ont été tuées à Zinder. Un comité de quartier, plus tard dans la soirée, disait onze.", (12, 11)),
    ("Combien de tués à Tana depuis lundi ? Vingt-deux.", (22,)),
    ("L'attentat a fait neuf morts à Zahedan. Ils sont désormais onze.", (9, 11)),
    ("L'attentat a fait neuf morts à Zahedan. Onze désormais, selon l'hôpital.", (9, 11)),
    ("La bombe a fait quatre morts à Zahedan, bientôt sept.", (4, 7)),
    ("Le raid a emporté la vie de 25 personnes à Saada.", (25,)),
    ("La police dénombre vingt morts à Gagnoa. Les partis en recensent trente sur un mois.", (20, 30)),
    ("La police dénombre vingt morts à Gagnoa. Elle en donnait douze ce matin.", (20, 12)),
    ("On dénombre vingt morts à Gagnoa depuis lundi. Il était de douze ce matin.", (20, 12)),
    ("La police dénombre vingt morts à Gagnoa. Un décompte précédent de trente a été revu.", (20, 30)),
    ("La police dénombre vingt morts à Gagnoa. Elle en annonçait douze pour tout le pays.", (20, 12)),
    # what counts something else
    ("La police dénombre vingt morts à Gagnoa. Il était de quarante kilos, ce colis.", (20,)),
    ("La police dénombre vingt morts à Gagnoa. Le maire en donnait trente exemplaires.", (20,)),
    ("L'attentat a fait neuf morts à Zahedan. Les députés, eux, étaient quarante.", (9,)),
    ("L'armée annonce douze morts à Gao, les maires trente puits.", (12,)),
    ("La police a dénombré douze morts à Gagnoa. Les marchands comptent vingt boutiques brûlées.", (12,)),
    ("La police a dénombré douze morts à Gagnoa. Le préfet, 54 ans, selon sa famille, s'est tu.", (12,)),
    ("Le ministère a ouvert douze écoles à Sokodé. Les syndicats en comptent neuf.", ()),
    ("Le parti revendique trois cents sièges. Ses rivaux n'en concèdent que deux cents.", ()),
    ("Combien de sièges pour la coalition ? Plus de quarante, avançait samedi le maire.", ()),
)


@pytest.mark.parametrize(("text", "dead"), COUNTED, ids=[text for text, _ in COUNTED])
def test_a_number_alone_counts_the_dead_told_before(text: str, dead: tuple[int, ...]) -> None:
    found = find_casualties(Article("a", PUBLISHED, text))
    assert tuple(c.best or c.low for c in found if c.kind == "deaths") == dead


def test_each_of_two_rivals_is_a_claim_of_its_own() -> None:
    text = "La police a dénombré trente morts à Gagnoa. L'opposition n'en reconnaît que six."
    told = find_triggers(Article("a", PUBLISHED, text))
    assert [text[t.clause.start : t.clause.end] for t in told] == [
        "La police a dénombré trente morts à Gagnoa",
        "L'opposition n'en reconnaît que six",
    ]


# a clause that is told to count the dead, and how many
LONE: tuple[tuple[str, int | None], ...] = (
    ("cent trente et un lundi matin", 131),
    ("une quinzaine dans la capitale", 15),
    ("la Croix-Rouge écrit trois dans son message d'hier", 3),
    ("les sauveteurs en ont trouvé onze de plus", 11),
    ("avance le nombre de dix-sept villageois", 17),
    # what is no number of dead, or not the only one
    ("deux cents personnes ont été hospitalisées à Kolo", None),
    ("quatre hommes sont portés disparus", None),
    ("la route 443 reste fermée", None),
    ("le 17 au matin", None),
    ("en 2019 dans la capitale", None),
    ("trente maisons dans la capitale", None),
    ("douze à Kolo, neuf à Sila", None),
)


@pytest.mark.parametrize(("text", "dead"), LONE, ids=[text for text, _ in LONE])
def test_the_one_number_of_a_clause_about_the_dead_counts_them(text: str, dead: int | None) -> None:
    found = lone_number(text, view(text), Span(0, len(text)))
    assert (found.best if found else None) == dead


def test_at_most_and_at_least_leave_its_other_end_open() -> None:
    text = "plus de soixante, à en croire l'officier"
    found = lone_number(text, view(text), Span(0, len(text)))
    assert found is not None
    assert (found.low, found.best, found.high) == (60, 60, None)
