"""Incidents told by collocations of the press, a row each: idioms, light verbs, nominal sentences, and who gives the type."""

from datetime import date

import pytest

from geo.incident.find import find_by_rules, find_triggers
from geo.model import Article

PUBLISHED = date(2024, 5, 7)


def told(text: str) -> set[str]:
    return {trigger.event_type for trigger in find_triggers(Article("a", PUBLISHED, text))}


TOLD = {
    # fighting
    "pitted against": ("Une violente empoignade à l'arme lourde a opposé gendarmes et coupeurs de route près de Bouar.", "clash"),
    "set at grips": ("Un corps-à-corps sanglant a mis aux prises soldats et rebelles à Tawang.", "clash"),
    "a place disputed": ("L'armée et les rebelles se disputent rue par rue le centre de Loikaw.", "clash"),
    "stood up to": ("Les forces afghanes ont tenu tête aux talibans toute la journée à Herat.", "clash"),
    "resistance met": ("Les parachutistes ont buté sur une résistance farouche à l'entrée de Hostomel.", "clash"),
    "tooth and nail": ("L'armée s'est défendue bec et ongles face aux assaillants à Konna.", "clash"),
    "crossed swords": ("Les rebelles et l'armée ont ferraillé à Bossangoa.", "clash"),
    "trench war": ("Les deux camps se livrent une guerre de tranchées près de Koupiansk.", "clash"),
    "the front flares up": ("La ligne de front s'est réveillée mardi à Taëz.", "clash"),
    "face to face with blood": ("Face-à-face meurtrier entre soldats et séparatistes à Buea.", "clash"),
    "a bone to pick": ("L'armée a eu maille à partir avec des miliciens à Fizi.", "clash"),
    "shots drawn": ("Les gardes-frontières ont fait le coup de feu lundi près de Panjgur.", "clash"),
    # fire from afar
    "a missile catapulted": ("Les houthis ont catapulté un missile sur Eilat.", "shelling"),
    "a missile stuck": ("Un missile de croisière s'est fiché dans une école de Zaporijjia.", "shelling"),
    "rockets fly": ("Des roquettes ont fusé vers la Zone verte à Bagdad.", "shelling"),
    "gunners answer": ("Les artilleurs thaïlandais ont riposté vers Poipet.", "shelling"),
    "bombs come down": ("Un chapelet de bombes s'est abattu sur Alep.", "air_strike"),
    "strikes come down": ("Les frappes se sont abattues mardi sur Baalbek.", "air_strike"),
    "sorties": ("La coalition a mené des sorties contre des positions houthies à Sanaa.", "air_strike"),
    "from the air": ("La marche funèbre a été visée depuis les airs à Sanaa.", "air_strike"),
    "planes swoop": ("Les Mirage ont fondu sur une colonne de pick-up près de Faya.", "air_strike"),
    "raked by planes": ("Les avions ont pris en enfilade la route de Shendi.", "air_strike"),
    "a drone hunts": ("Un drone FPV a poursuivi un cycliste à Kherson.", "drone_strike"),
    "a drone drops a grenade": ("Un drone a lâché une grenade sur une ambulance à Beryslav.", "drone_strike"),
    "a drone fires on people": ("Un drone quadricoptère a tiré sur des fidèles à Khan Younès.", "drone_strike"),
    "drones sent against": ("Les paramilitaires ont dépêché des drones sur Merowe.", "drone_strike"),
    "by drone": ("La guérilla a largué des explosifs par drone sur un commissariat à Jamundí.", "drone_strike"),
    "a drone ends on": ("Un drone s'est abîmé sur une école à Izmaïl.", "drone_strike"),
    # blasts
    "works blow up": ("Un transformateur a explosé à Bangalore.", "explosion"),
    "a leg lost": ("Un berger a perdu une jambe sur une mine à Laghouat.", "explosion"),
    "old shells kill": ("Trois enfants ont été déchiquetés par une munition non explosée à Kunduz.", "explosion"),
    "a letter": ("Une lettre piégée a explosé au ministère à Madrid.", "explosion"),
    "a tricycle of TNT": ("Un tricycle bourré de TNT a explosé devant une banque à Lashkar Gah.", "explosion"),
    "an attack with a bomb": ("Une attaque à la bombe a visé un meeting à Multan.", "explosion"),
    # on the unarmed
    "hands cut off": ("Des jihadistes ont coupé les mains de cinq paysans à Tessit.", "attack_civilians"),
    "given up to exactions": ("Les miliciens se sont livrés à des exactions à Baniyas.", "attack_civilians"),
    "doused": ("Un chauffeur de taxi a été aspergé d'essence par des bandits à Durban.", "attack_civilians"),
    "a manhunt": ("Chasse à l'homme contre les migrants noirs à Zarzis.", "attack_civilians"),
    "poisoned": ("L'opposant a été empoisonné à Tomsk.", "attack_civilians"),
    "at the crowd": ("Un assaillant a percuté la foule à Magdebourg.", "attack_civilians"),
    # attacks
    "a raid on the ground": ("Les shebab ont lancé un raid contre une base à Marka.", "other_attack"),
    "a raid of jihadists": ("Raid jihadiste contre un camp militaire à Inates mardi.", "other_attack"),
    "bottles of fire": ("Les assaillants ont jeté des bouteilles incendiaires sur la préfecture à Ajaccio.", "other_attack"),
    "stores robbed": ("Les jihadistes ont fait main basse sur des vivres à Diafarabé.", "other_attack"),
    "a mosque profaned": ("Une mosquée a été profanée à Nantes.", "other_attack"),
    "a plane brought down": ("La défense antiaérienne a descendu un avion près de Tikhvin.", "other_attack"),
    # people taken
    "carried off by bandits": ("Des lycéennes ont été emportées par des bandits à Maga.", "abduction_arrest"),
    "taken from his own": ("Un prêtre a été ravi à ses paroissiens à Kaduna.", "abduction_arrest"),
    "held in custody": ("Les étudiants ont été gardés à vue à Yaoundé.", "abduction_arrest"),
    "into a car": ("Des inconnus ont forcé un commerçant à monter dans une voiture à Maradi.", "abduction_arrest"),
    "thrown in a cell": ("Les talibans ont mis au cachot une militante à Kaboul.", "abduction_arrest"),
    "caught at last": ("Le fugitif a été rattrapé par la police à Dubaï.", "abduction_arrest"),
    "an arrest in a headline": ("Arrestation musclée d'un avocat à Tunis.", "abduction_arrest"),
    # land
    "control regained": ("L'armée soudanaise a recouvré le contrôle de Sinja.", "territory_taken"),
    "masters of a town": ("Les paramilitaires règnent désormais en maîtres à Nyala.", "territory_taken"),
    "a hill carried": ("Les troupes ont enlevé une colline stratégique près de Stepanakert.", "territory_taken"),
    "left to the rebels": ("L'armée birmane a laissé Lashio aux rebelles.", "territory_ceded"),
    "the last redoubt": ("L'État islamique a perdu son dernier réduit à Baghouz.", "territory_ceded"),
    # people on the move
    "a town emptied": ("Un exode massif a vidé Stepanakert.", "displacement"),
    "left by those who lived there": ("Plusieurs localités ont été abandonnées par leurs habitants autour de Pissila.", "displacement"),
    "the road again": ("Des déplacés ont été contraints de reprendre la route à Rutshuru.", "displacement"),
    # accidents
    "mown down": ("Une camionnette a fauché des piétons à Lens.", "disaster"),
    "a lorry gone wild": ("Un camion fou a percuté un marché à Notsé.", "disaster"),
    "a cabin comes off": ("Un téléphérique a décroché à Antalya.", "disaster"),
    "a hoarding falls": ("Un panneau publicitaire géant s'est abattu sur une station-service à Mumbai.", "disaster"),
    "a jetty gives way": ("Un ponton a cédé sous le poids des pèlerins à Sapelo.", "disaster"),
    # a second handful
    "welcomed by fire": ("Les soldats ont été cueillis par un feu nourri à l'entrée de Tarkint.", "clash"),
    "a quarrel with rifles": ("Une violente explication à la kalachnikov a opposé deux clans à Lahj.", "clash"),
    "rockets that burst": ("Quatre roquettes tirées depuis le Liban ont explosé près de Haïfa.", "shelling"),
    "on the mark": ("Un missile a fait mouche sur un entrepôt d'armes à Homs.", "shelling"),
    "a drone on the mark": ("Un drone a fait mouche sur un dépôt à Homs.", "drone_strike"),
    "woken by shells": ("La ville s'est réveillée sous les obus à Sloviansk.", "shelling"),
    "woken by bombs": ("La ville s'est réveillée sous les bombes à Loikaw.", "air_strike"),
    "cut in two": ("Une maison a été coupée en deux par un missile à Tchernihiv.", "shelling"),
    "a bomb bay": ("Un bombardier a déversé sa cargaison sur un village à Loikaw.", "air_strike"),
    "the end of a hunt": ("Un drone a mis fin à la cavale d'un chef jihadiste à Ménaka.", "drone_strike"),
    "under machetes": ("Des paysans ont péri sous les machettes à Irumu.", "attack_civilians"),
    "taken again": ("Les loyalistes ont réinvesti la ville de Shabunda.", "territory_taken"),
    "made to give up": ("Les rebelles ont été contraints d'abandonner leur fief de Bria.", "territory_ceded"),
    "a tide of people": ("Une marée humaine a fui Bukavu à pied.", "displacement"),
    "massed at a border": ("Des milliers de Soudanais se sont massés à la frontière à Métemma.", "displacement"),
    "mud": ("Un torrent de boue a déferlé sur le village à Faizabad.", "disaster"),
    "brakes": ("Un camion a perdu ses freins et dévalé une pente à Cochabamba.", "disaster"),
    "a stand": ("Un gradin s'est dérobé sous les spectateurs à El Espinal.", "disaster"),
    "bullets in welcome": ("Une pluie de balles a accueilli les policiers à Cité-Soleil.", "clash"),
    "life made hard": ("Les insurgés ont mené la vie dure à l'armée près de Myitkyina.", "clash"),
    "a strike wipes out": ("Un raid israélien a rayé de la carte une maison à Tyr.", "air_strike"),
    "in crumbs": ("L'aviation a mis en miettes un convoi près d'Abou Kamal.", "air_strike"),
    "drones at it": ("Des drones se sont acharnés sur la gare de Lozova.", "drone_strike"),
    "cells burnt": ("Les détenus ont incendié leurs cellules à Tacumbu.", "protest"),
    "held up": ("Une station-service a été braquée par des hommes armés à Bangui.", "other_attack"),
    "handed to the foe": ("La capitale provinciale a été livrée aux insurgés à Kunduz.", "territory_ceded"),
    "grown empty": ("La ville s'est dépeuplée à Bentiu.", "displacement"),
    "the end of a run": ("Un car scolaire a fini sa course dans un ravin à Jujuy.", "disaster"),
    "a ship and a bridge": ("Un cargo a percuté un pont à Baltimore.", "disaster"),
    "a wounded man dies": ("Un troisième blessé est mort mardi à Soumy.", "casualties_report"),
    "blow for blow": ("Les rebelles et l'armée se sont rendu coup pour coup jeudi. Les combats durent.", "clash"),
    "given up to looting": ("Les miliciens se sont livrés à des pillages à Goma.", "other_attack"),
    "tombs profaned": ("Des inconnus ont profané vingt tombes juives à Strasbourg.", "other_attack"),
    "a cigarette end": ("Un mégot a provoqué un incendie dans une usine à Puebla.", "disaster"),
    "a landing botched": ("Un avion a raté son atterrissage à Vilnius.", "disaster"),
    "travellers robbed": ("Des bandits ont détroussé des voyageurs près de Bouar.", "attack_civilians"),
    "tanks in action": ("Les chars sont entrés en action à Rafah.", "other_attack"),
    "a lair cleaned out": ("L'armée a nettoyé un repaire de jihadistes à Jos.", "other_attack"),
    "held by rebels": ("Les rebelles retiennent vingt policiers à San Vicente.", "abduction_arrest"),
    "a hold lost": ("L'armée a perdu la main sur Minova. Les combats durent.", "territory_ceded"),
    "made off": ("Les habitants ont décampé de Fada mardi.", "displacement"),
    "a tank on fire": ("Une citerne de gaz s'est embrasée à Masaya.", "disaster"),
}  # fmt: skip

NOT_TOLD = {
    "no land is lost with a leg": ("Un berger a perdu une jambe sur une mine à Laghouat.", "territory_ceded"),
    "no town is taken with a road": ("Des déplacés ont dû reprendre la route à Rutshuru.", "territory_taken"),
    "no rally where people are herded": ("Les villageois ont été rassemblés devant l'école par les miliciens.", "protest"),
    "no march bombed is a march": ("L'aviation a bombardé un rassemblement de rebelles près de Kauda.", "protest"),
    "violence that kills is no protest": ("Les violences ont fait vingt morts à Jos.", "protest"),
    "resistance of materials": ("Le projet de loi a buté sur une résistance farouche au Sénat.", "clash"),
    "a front of parties": ("Le Front populaire s'est réveillé mardi à Taëz.", "clash"),
    "two parties quarrel": ("Les deux camps se disputent le siège de Lille.", "clash"),
    "standing up to a champion": ("Les Bleus ont tenu tête à l'Espagne.", "clash"),
    "cut short": ("Le ministre a coupé court aux rumeurs à Paris.", "attack_civilians"),
    "left its mark": ("L'été a laissé Marseille aux touristes.", "territory_ceded"),
    "control of nerves": ("Le gouvernement a retrouvé le contrôle de son budget.", "territory_taken"),
    "a runaway of the screen": ("Le fugitif est sorti en salles mercredi à Cannes.", "abduction_arrest"),
    "no arrest by fire": ("Les soldats ont été cueillis par un feu nourri à l'entrée de Tarkint.", "abduction_arrest"),
    "an obstacle blown": ("L'équipe a fait sauter le dernier verrou à Homs.", "explosion"),
    "a word on the mark": ("La réplique du ministre a fait mouche mardi à Paris.", "other_attack"),
    "troops massed": ("Elle a massé huit mille hommes le long de la frontière.", "displacement"),
    "silenced in parliament": ("Le président a réduit au silence l'opposition à Paris.", "other_attack"),
    "a camera pointed": ("Les caméras ont été braquées sur le palais à Monaco.", "other_attack"),
    "cheers in welcome": ("Une pluie d'applaudissements a accueilli les policiers à Nice.", "clash"),
    "gunners of a club": ("Les artilleurs londoniens ont riposté en seconde mi-temps.", "clash"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD.keys())
def test_a_collocation_tells(text: str, expected: str) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(("text", "wrong"), NOT_TOLD.values(), ids=NOT_TOLD.keys())
def test_a_collocation_tells_no_such_thing(text: str, wrong: str) -> None:
    assert wrong not in {trigger.event_type for trigger in find_by_rules(Article("a", PUBLISHED, text))}
