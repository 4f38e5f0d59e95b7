"""What courts, police and offices do: one sentence a row, as agencies print it, and what only sounds like it."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article

TOLD = {
    # inquiries
    "an inquiry for a crime": ("Le parquet de Namur a ouvert une enquête pour homicide involontaire.", "other"),
    "a judicial inquiry": ("Le juge de Bejaïa a ouvert une information judiciaire contre X.", "other"),
    "an inquiry is opened": ("Une enquête a été ouverte pour escroquerie.", "other"),
    "an inquiry entrusted": ("L'enquête a été confiée à la gendarmerie de Kankan.", "other"),
    "an inquiry announced": ("La ministre a annoncé l'ouverture d'une enquête sur les passeports vendus.", "other"),
    "a case dropped": ("La plainte du syndicat a été classée sans suite.", "other"),
    # who is charged and tried
    "under examination": ("Deux ingénieurs de la centrale ont été mis en examen.", "other"),
    "charged": ("Le directeur du port a été inculpé de détournement de fonds.", "other"),
    "prosecuted": ("Le rappeur est poursuivi pour outrage au chef de l'Etat.", "other"),
    "before the court": ("Quatre douaniers comparaissent depuis mardi devant le tribunal de Thiès.", "other"),
    "tried": ("Un ancien geôlier est jugé à Coblence depuis jeudi.", "other"),
    "sent for trial": ("La patronne de l'usine a été renvoyée devant le tribunal correctionnel.", "other"),
    "a term asked for": ("L'avocat général a requis mercredi douze ans de réclusion contre le notaire.", "other"),
    "judgment reserved": ("Les juges ont mis leur décision en délibéré.", "other"),
    "a hearing put off": ("Le procès de l'ancien maire a été ajourné.", "other"),
    "so many years": ("L'incendiaire a pris quinze ans de réclusion.", "other"),
    "got years for it": ("Le chauffeur en a pris pour six ans.", "other"),
    "sentenced for": ("L'armateur a été condamné pour mise en danger d'autrui.", "other"),
    "a term shortened": ("La cour d'appel a ramené sa peine à quatre ans.", "other"),
    "no case": ("La juge d'instruction a rendu un non-lieu.", "other"),
    "put to death": ("Deux trafiquants ont été exécutés par pendaison.", "other"),
    # who goes free
    "pardoned": ("Les deux imams ont été graciés.", "other"),
    "set at liberty": ("La blogueuse a été remise en liberté.", "other"),
    "on bail": ("Le député a été libéré sous caution.", "other"),
    "extradited": ("Le banquier a été extradé vers Lisbonne.", "other"),
    "acquitted": ("Les trois instituteurs ont été acquittés.", "other"),
    "let go": ("Le caricaturiste a été relâché dès le lendemain.", "other"),
    "freed in time": ("L'infirmière a été libérée au bout de deux jours.", "other"),
    "helped to escape": ("Un commando a fait évader un détenu à Lomé.", "other"),
    "off duty": ("Deux brigadiers ont été mis à pied.", "other"),
    "out of the sea": ("Neuf marins ont été repêchés par un cargo.", "other"),
    # cases brought
    "a court seized": ("Les héritiers ont saisi la Cour africaine des droits de l'homme.", "other"),
    "a court called upon": ("Le parquet a été saisi par le préfet.", "other"),
    "a complaint against": ("L'éleveur a porté plainte contre la coopérative.", "other"),
    "an appeal lodged": ("Un recours a été déposé par les riverains.", "other"),
    # seized, sealed, handed out
    "a haul": ("Trois kalachnikovs ont été récupérées près de Kidal.", "other"),
    "drugs": ("Les douaniers de Tema ont saisi 210 kilos de cocaïne.", "other"),
    "under seal": ("Le cabinet du dentiste a été mis sous scellés.", "other"),
    "works stopped": ("Le préfet a ordonné la démolition des hangars.", "other"),
    "a mine taken over": ("Le Tchad nationalise la raffinerie de Djermaya.", "other"),
    "aid handed out": ("La Croix-Rouge a distribué lundi des bâches à Zinder.", "other"),
    # whom the police hold
    "behind bars": ("Les auteurs du cambriolage sont sous les verrous.", "abduction_arrest"),
    "in the law's hands": ("Le notaire est entre les mains de la justice.", "abduction_arrest"),
    "overpowered": ("Le forcené a été maîtrisé par les vigiles.", "abduction_arrest"),
    "nabbed": ("Un ancien douanier a été pincé à la frontière.", "abduction_arrest"),
    "conscripted": ("Vingt lycéens ont été enrôlés de force par la milice.", "abduction_arrest"),
    "a ring": ("La gendarmerie a démantelé un réseau de faussaires à Kaolack.", "abduction_arrest"),
    "out of harm's way": ("La police a mis hors d'état de nuire une bande de braqueurs.", "abduction_arrest"),
    "gave himself up": ("Le meurtrier s'est rendu à la gendarmerie de Kita.", "abduction_arrest"),
    "confined": ("L'ancien ministre est consigné chez lui.", "abduction_arrest"),
    "questioned": ("Le proviseur est entendu par les gendarmes.", "abduction_arrest"),
    "out of the coach": ("Des hommes armés ont fait descendre d'un car neuf passagers.", "abduction_arrest"),
    "captives": ("Les rebelles ont fait trente captifs.", "abduction_arrest"),
    "laid hands on": ("Les policiers ont mis la main sur deux faussaires.", "abduction_arrest"),
    "led off": ("Le vicaire a été emmené par des soldats.", "abduction_arrest"),
    "detained": ("Quatre Kényans sont détenus à Juba.", "abduction_arrest"),
    "out of bed": ("Le chanteur a été tiré du lit par les gendarmes.", "abduction_arrest"),
    "caught": ("Le cambrioleur s'est fait prendre dans une cave.", "abduction_arrest"),
    "a ring's end": ("Le démantèlement d'une filière de passeurs a été annoncé lundi à Calais.", "abduction_arrest"),
    "a raid of the police": ("Une descente de police a eu lieu mardi à Lusaka.", "abduction_arrest"),
    # offices
    "dismissed": ("Deux officiers ont été démis.", "political_change"),
    "the sash back": ("Le maire de Sées a rendu son écharpe.", "political_change"),
    "beaten": ("La présidente a été battue dans les urnes.", "political_change"),
    "put in": ("Il a été investi l'après-midi même.", "political_change"),
    "elected": ("Elle a été élue au second tour.", "political_change"),
    "the crown": ("Le prince a ceint la couronne.", "political_change"),
    "a group": ("Le préfet a dissous deux groupuscules.", "political_change"),
    "tutelage": ("Le gouvernement a placé la province sous tutelle.", "political_change"),
    "relieved": ("Le gouverneur de Tillabéri a été relevé.", "political_change"),
    "struck off": ("Cinq capitaines ont été radiés de l'armée.", "political_change"),
    "retired": ("La présidente de la Cour des comptes a été mise à la retraite d'office.", "political_change"),
    "duties ended": ("Le roi a mis fin aux fonctions du gouverneur.", "political_change"),
    "post lost": ("La ministre des Sports a perdu son portefeuille.", "political_change"),
    "his post": ("Le ministre des Mines a perdu son poste.", "political_change"),
    "out of the party": ("Le sénateur a été exclu du parti.", "political_change"),
    "suspended": ("Le maire de Mbour a été suspendu.", "political_change"),
    "stripped": ("La députée a été déchue de son mandat.", "political_change"),
    "interim": ("Le doyen des juges assure l'intérim.", "political_change"),
    "named": ("Le président a nommé sept préfets.", "political_change"),
    "a chief named": ("Un nouveau chef d'état-major a été désigné.", "political_change"),
    "so much of the vote": ("Le parti agrarien a recueilli 23 % des voix.", "political_change"),
    "seats won": ("L'opposition a décroché 41 sièges.", "political_change"),
    "seats lost": ("Les libéraux ont perdu la moitié de leurs sièges.", "political_change"),
    "resignation received": ("L'émir a reçu la démission du cabinet.", "political_change"),
    "another camp": ("Le maire de Daloa a quitté son parti.", "political_change"),
    "succeeded": ("Un amiral lui succède.", "political_change"),
    "has succeeded": ("L'avocate Aïcha Sow lui a succédé.", "political_change"),
    "the yes": ("Le non l'a emporté avec 54 % des voix.", "political_change"),
    # states and chambers
    "the door slammed": ("Niamey a claqué la porte de la Cédéao.", "political_change"),
    "dissolved itself": ("Le mouvement s'est autodissous.", "political_change"),
    "a transition drawn out": ("La transition a été prolongée de dix-huit mois.", "political_change"),
    "outlawed": ("Le mouvement a été mis hors la loi.", "political_change"),
    "independent": ("La province s'est déclarée indépendante.", "political_change"),
    "undone": ("La Constitution a été abrogée.", "political_change"),
    "a state of need": ("La gouverneure a décrété l'état de catastrophe naturelle.", "political_change"),
    "immunity": ("L'immunité du sénateur a été levée.", "political_change"),
    "a nation votes": ("Dimanche, les Moldaves votent.", "political_change"),
    "a country votes": ("Le Botswana a voté mercredi dans le calme.", "political_change"),
    "relations broken": ("Nauru a rompu ses relations avec Taipei.", "political_change"),
}

NOT_TOLD = {
    "debts": "Les dettes ont été acquittées.",
    "whitewashed": "Le mur a été blanchi à la chaux.",
    "a record": "Le record est détenu par un Kényan.",
    "the alarm": "La famille a été tirée du lit par l'alarme.",
    "a photograph": "Le touriste s'est fait prendre en photo.",
    "a treaty on it": "Le traité d'extradition de 1960 est ancien.",
    "a prize": "Le roman a été couronné par le jury.",
    "a spare part": "Une pièce neuve le remplace.",
    "a match": "Le champion a été battu au second tour.",
    "rails": "Le démantèlement du réseau ferré inquiète.",
    "an inquiry into opinion": "L'institut a ouvert une enquête auprès des lecteurs.",
    "information": "Le site a ouvert une page d'information pour les parents.",
    "judged too dear": "Le loyer est jugé trop cher par les étudiants.",
    "judged up to it": "Le chanteur a été jugé à la hauteur.",
    "delay": "Le chantier a pris deux ans de retard.",
    "weight": "Le comédien a pris dix kilos.",
    "a complaint that is none": "Le vent porte la plainte des pins.",
    "seized by fear": "Le public a été saisi d'effroi.",
    "the chance seized": "L'entreprise a saisi l'occasion.",
    "handed out leaflets": "Le club a distribué des affiches aux abonnés.",
    "fire mastered": "Le budget a été maîtrisé par le trésorier.",
    "hands on a score": "Le pianiste a mis la main sur une partition.",
    "relieved of boredom": "Le défi a été relevé.",
    "the cup": "Nantes l'a emporté au second tour de la coupe.",
    "followed by rain": "Au soleil succède la pluie.",
    "a voice lost": "La cantatrice a perdu la voix.",
    "a post lost": "Le gardien a perdu son poste de titulaire.",
    "slammed a door": "Le vent a claqué la porte de la grange.",
    "a fashion": "La mode est aux mains des couturiers.",
    "denied": "Le notaire n'a pas été mis en examen.",
    "might be": "Le notaire pourrait être extradé.",
    "a link broken": "Le couple a rompu ses relations commerciales avec le magasin.",
}


def types(text: str) -> list[str]:
    return [trigger.event_type for trigger in find_triggers(Article("a", date(2024, 5, 17), text))]


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_an_act_is_told(text: str, expected: str) -> None:
    assert expected in types(text)


@pytest.mark.tells_nothing
@pytest.mark.parametrize("text", NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_nothing_is_told(text: str) -> None:
    assert types(text) == []
