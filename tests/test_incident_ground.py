"""Ground that changes hands and forces that come and go, in an article about a war: who gives, who takes, who is sent."""

import pytest

from tests.in_war import types_in_war

TOLD: dict[str, tuple[str, ...]] = {
    "territory_ceded": (
        "Les combattants de l'UFC ont restitué jeudi la mairie de Kaga-Bandoro au préfet.",
        "Les indépendantistes ont remis samedi les clefs de la ville de Kidal aux autorités maliennes.",
        "Le régime a concédé aux Kurdes le contrôle de Hassaké.",
        "L'armée a fini par rendre Tessalit aux rebelles.",
        "Les îles sont repassées sous souveraineté chinoise en 1997.",
        "Les deux pays ont échangé dimanche six villages de la vallée.",
        "Les miliciens ont renoncé mardi à défendre le pont.",
        "Les chars syriens ont abandonné Taftanaz mercredi.",
        "Les insurgés ont accepté lundi de restituer le poste-frontière aux autorités.",
        "L'enclave, affamée, s'est rendue jeudi aux troupes serbes.",
        "Le transfert à la police afghane de la province de Bamiyan a eu lieu dimanche.",
        "L'administration de l'île a été transférée au Tchad.",
        "La junte ne contrôle plus Falam.",
        "Erevan s'est engagé à rendre trois districts à l'Azerbaïdjan.",
    ),
    "territory_taken": (
        "L'armée a reconquis le marché de Bara lundi.",
        "Des insurgés ont investi samedi le centre de Mocimboa.",
        "Les rebelles sont entrés vendredi soir à Kidal.",
        "Des unités de l'armée sont entrées le 1er décembre dans le district de Latchine.",
        "La chute de la forteresse d'Avdiïvka a ouvert la voie.",
        "L'offensive a rendu au gouvernement le contrôle de la ville de Bara.",
    ),
    "withdrawal": (
        "La Belgique a fermé en 2011 sa dernière base à Kindu.",
        "L'Ouganda a allégé son contingent à Mogadiscio.",
        "Le bataillon a précipité jeudi son départ de Zemio.",
        "Les rebelles ont retiré leurs armes lourdes de la ligne de front.",
        "Les secouristes espagnols ont quitté dimanche Derna.",
        "Les guérilleros ont évacué lundi le monastère.",
        "Le groupe Wagner a confirmé vendredi son départ du Mali.",
        "Le départ des derniers insurgés d'Alep s'est achevé jeudi.",
        "Séoul et Pyongyang ont retiré les armes à feu de la zone.",
        "Les soldats ont fui Kutum lundi.",
        "Les insurgés ont quitté mercredi la cité de Walikale.",
    ),
    "deployment": (
        "Des Casques bleus népalais se sont établis mardi à Drodro.",
        "Des blindés ont été aperçus vendredi dans les rues de Conakry.",
        "Les combattants se sont regroupés jeudi au nord de Bria.",
        "La police a été massivement déployée samedi à Lima.",
        "Des milliers de paramilitaires ont été envoyés au Manipur.",
        "Des inspecteurs sont arrivés mardi à la centrale.",
        "Le président a ordonné à la garde nationale de sécuriser la capitale.",
        "La frégate a appareillé dimanche pour la mer Rouge.",
        "Un convoi de trente véhicules blindés est entré samedi dans la province.",
        "Le gouverneur a annoncé l'envoi de 500 membres de la garde nationale à Portland.",
        "Deux bombardiers ont survolé mardi la péninsule.",
        "Près de 40.000 soldats sont massés à la frontière.",
        "Des garde-côtes ont pénétré lundi dans les eaux de l'archipel.",
    ),
}

# Whom those who go leave a place to is no second act.
ONCE = (
    "Les soldats se sont retirés de Bukavu vendredi, laissant la ville au M23.",
    "Les Français ont quitté la base, remise à l'armée malienne.",
)

NOT_TOLD = (
    "Le groupe a cédé sa filiale à un concurrent.",
    "L'opérateur a rendu le contrôle de la plateforme aux utilisateurs.",
    "L'entreprise a réduit ses effectifs en Allemagne.",
    "La directrice a annoncé son départ du club.",
    "La ville a déployé des bacs de tri.",
    "La base où sont stationnés mille soldats compte deux pistes, longues de trois kilomètres.",
)


@pytest.mark.parametrize(("text", "expected"), [(text, kind) for kind, texts in TOLD.items() for text in texts])
def test_a_sentence_tells_its_type(text: str, expected: str) -> None:
    assert expected in types_in_war(text)


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_sentence_tells_nothing(text: str) -> None:
    assert types_in_war(text) == set()


@pytest.mark.parametrize("text", ONCE)
def test_a_retreat_is_told_once(text: str) -> None:
    assert types_in_war(text) == {"withdrawal"}
