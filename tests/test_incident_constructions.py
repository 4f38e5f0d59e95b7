"""One well-known act through the constructions of French: whatever stands between its words, it is told once and by its kind."""

from datetime import date

import pytest

from geo.incident.find import find_triggers
from geo.model import Article

PUBLISHED = date(2024, 5, 17)

# sentence, kinds of what it tells in text order
BUILT: tuple[tuple[str, tuple[str, ...]], ...] = (
    # apposition / asides
    ("Les rebelles, forts de deux mille hommes, ont pris Goma mardi.", ("territory_taken",)),
    (
        "Les rebelles du M23, un mouvement soutenu par Kigali selon l'ONU, ont pris mardi la ville de Goma.",
        ("territory_taken",),
    ),
    ("Les deux postes-frontières, Brnjak et Jarinje, sont fermés depuis lundi.", ("blockade",)),
    (
        "Le poste-frontière de Bunagana, principal point de passage vers l'Ouganda, a été fermé lundi par les rebelles.",
        ("blockade",),
    ),
    ("Un obus, tiré depuis les collines, a tué trois civils à Rutshuru.", ("shelling",)),
    (
        "Un obus de mortier, vraisemblablement tiré par les rebelles, est tombé sur un marché de Rutshuru, tuant trois civils.",
        ("shelling",),
    ),
    ("Une crue, la plus forte depuis trente ans, a emporté dimanche le pont de Bukavu.", ("disaster",)),
    ("La police, appuyée par l'armée, a arrêté dimanche douze militants à Bunia.", ("abduction_arrest",)),
    ("La police anti-émeute, déployée en nombre, a dispersé les manifestants à Kinshasa.", ("protest",)),
    ("Des milliers de gens, pour la plupart des femmes et des enfants, ont fui Rutshuru.", ("displacement",)),
    ("Des milliers de civils, chassés par les combats, ont gagné Goma à pied.", ("displacement",)),
    ("Trois civils, dont un enfant, ont été tués mercredi à Beni.", ("casualties_report",)),
    ("Trois civils, un père et ses deux fils, ont été abattus mercredi à Beni par des hommes armés.", ("attack_civilians",)),
    ("L'armée, de son côté, a bombardé les positions rebelles près de Saké.", ("shelling",)),
    ("L'armée, mardi, à l'aube, a repris Saké.", ("territory_taken",)),
    ("Les insurgés ont, selon des habitants, pris le contrôle de Mocimboa da Praia.", ("territory_taken",)),
    ("Les insurgés ont, dans la nuit de lundi à mardi, attaqué la base de Macomia.", ("other_attack",)),
    ("Le président, Félix Tshisekedi, a rencontré samedi à Luanda son homologue rwandais.", ("negotiation",)),
    ("Deux soldats français, âgés de 24 et 29 ans, ont été tués samedi à Ménaka.", ("casualties_report",)),
    ("Les combats se poursuivent. Bor, théâtre d'un massacre en 2014, vote dimanche.", ("clash", "attack_civilians")),
    ("Les gendarmes ont répondu à coups de matraque jeudi à Thiès.", ("protest",)),
    ("Les agents ont réagi avec des grenades lacrymogènes mardi à Thiès.", ("protest",)),
    # what is done next
    (
        "Des bandits ont abattu sept paysans lundi à Ixtepec, avant de mettre le feu à leurs camionnettes.",
        ("attack_civilians", "other_attack"),
    ),
    ("L'armée a bombardé Renk avant de reprendre la ville mardi.", ("shelling", "territory_taken")),
    ("Les assaillants ont abattu neuf bergers à Tera avant de prendre la fuite.", ("attack_civilians",)),
    ("Des éléments du groupe avaient ouvert, mardi soir, le feu sur un poste de police à Hawija.", ("other_attack",)),
    # what came of it
    ("Un drone turc a bombardé mardi une voiture à Chiladzé, ce qui a causé la mort de deux hommes.", ("drone_strike",)),
    ("Des avions ont bombardé lundi Idleb, ce qui a conduit au martyre de neuf civils.", ("air_strike",)),
    ("L'exode a repris mardi sur la route de Kafr Zita.", ("displacement",)),
    ("Des jets de pierres ont visé lundi la base de l'ONU à Oicha.", ("protest",)),
    # what a pronoun takes up
    ("Une crue a balayé Bor lundi. Elle a tué dix éleveurs.", ("disaster", "disaster")),
    ("De fortes pluies ont frappé Kananga. Elles ont tué neuf personnes.", ("disaster", "disaster")),
    ("Une crue a balayé Bor lundi. Ils ont attaqué un poste de police.", ("disaster", "other_attack")),
    # people who are counted and cross
    ("Du 2 au 9 mai, 6.100 nouvelles personnes déplacées ont été recensées à Ségou.", ("displacement",)),
    ("Les combats de Ndélé ont provoqué la traversée de 5.200 personnes vers le Tchad.", ("clash", "displacement")),
    # participles of one auxiliary
    ("Les bergers ont été ligotés, battus et égorgés par les rebelles à Ménaka.", ("attack_civilians",)),
    ("Les otages, des civils, ont été rassemblés, interrogés puis fusillés dimanche à Bubanza.", ("attack_civilians",)),
    ("Les rebelles ont pillé le marché, incendié des cases et tué neuf bergers à Djugu.", ("other_attack", "attack_civilians")),
    # a subject of its own behind "et"
    ("Des hommes armés ont attaqué un poste à Kidal et l'armée a bombardé un marché à Ansongo.", ("other_attack", "shelling")),
    (
        "La police a arrêté dix élus à Niamey et deux soldats ont été tués à Labbezanga.",
        ("abduction_arrest", "casualties_report"),
    ),
    ("Un immeuble a été éventré lundi par une roquette à Tyr et cinq personnes y ont péri.", ("shelling",)),
    ("Trente personnes ont péri et des centaines ont été blessées lundi par un séisme à Van.", ("disaster",)),
    ("Le maire et le préfet ont été enlevés lundi à Jos.", ("abduction_arrest",)),
    ("Inondations à Bor : 340 cases détruites, quatre morts.", ("disaster",)),
    ("Le marché de Bor a fermé à cause de l'attaque du poste lundi à Akobo.", ("other_attack",)),
    # a province in brackets is no clause, a series no play
    (
        "Les rebelles ont incendié un avion à Wamena (régence de Jaya) et capturé son pilote.",
        ("other_attack", "abduction_arrest"),
    ),
    ("Le 4 mai, une série d'attentats à Medan avait fait sept morts.", ("explosion",)),
    ("Le Burundi a annoncé le redéploiement d'une compagnie à Uvira.", ("deployment",)),
    # a verb of its own behind "et"
    ("Les rebelles se sont emparés lundi de Kyauktaw et affrontent l'armée près de Sittwe.", ("territory_taken", "clash")),
    ("L'armée a repris Kosti dimanche et assiège désormais Dilling.", ("territory_taken", "blockade")),
    ("Les rebelles ont pris une base à Ann et bombardent depuis lundi Sittwe.", ("territory_taken", "shelling")),
    ("Le M23 s'est emparé de Kiwanja et affronte l'armée près de Sake.", ("territory_taken", "clash")),
    ("Un combat long et violent les a opposés lundi à Gao.", ("clash",)),
    # whom a pronoun names
    ("L'armée dit l'avoir éliminé mardi à Rafah.", ("casualties_report",)),
    ("Les rebelles affirment les avoir abattus lundi près de Bunia.", ("casualties_report",)),
    ("L'armée dit l'avoir reprise lundi aux rebelles.", ("territory_taken",)),
    # relative between
    ("Les rebelles qui tenaient l'aéroport ont pris Goma mardi.", ("territory_taken",)),
    ("Les rebelles, qui avançaient depuis une semaine, ont pris Goma mardi.", ("territory_taken",)),
    ("L'obus qui est tombé lundi sur le marché de Rutshuru a tué trois civils.", ("shelling",)),
    ("Le convoi, qui transportait des vivres, a été attaqué lundi près de Kaya.", ("other_attack",)),
    ("Le village de Nagrin, où vivent deux cents familles, a été incendié dimanche par des hommes armés.", ("other_attack",)),
    (
        "La ville de Rutshuru, que l'armée avait reprise en mars, est retombée mardi aux mains des rebelles.",
        ("territory_taken",),
    ),
    # participle before
    ("Partis de Kibumba, les rebelles ont pris Goma mardi.", ("territory_taken",)),
    ("Appuyés par des hélicoptères, les soldats ont repris Saké lundi.", ("territory_taken",)),
    ("Arrivés à moto, des hommes armés ont ouvert le feu sur des fidèles à Djibo.", ("attack_civilians",)),
    ("Chassées par les combats, des milliers de familles ont fui Rutshuru.", ("displacement",)),
    ("Gonflée par les pluies, la rivière a emporté un pont à Bukavu.", ("disaster",)),
    ("Encerclée depuis mars, la ville de Djibo a été ravitaillée jeudi.", ("blockade",)),
    # several verbs of one subject
    ("Des hommes armés ont attaqué le poste de Dablo, tué deux gardes et mis à sac la mairie.", ("other_attack",)),
    (
        "Les assaillants sont arrivés à moto, ont encerclé le marché et ouvert le feu sur la foule à Dablo.",
        ("attack_civilians",),
    ),
    ("La tempête a balayé la côte, arraché des toits et fait neuf morts à Beira.", ("disaster",)),
    ("L'armée a repris Wad Madani et chassé les paramilitaires de Singa.", ("territory_taken",)),
    # infinitives behind another verb
    ("Les rebelles ont pris Goma avant de marcher sur Bukavu.", ("territory_taken",)),
    ("Des hommes armés ont pillé le marché de Dablo avant d'incendier le dispensaire.", ("other_attack",)),
    ("Après avoir pris Goma, les rebelles ont avancé vers Bukavu.", ("territory_taken",)),
    ("Les habitants ont dû fuir Rutshuru dans la nuit.", ("displacement",)),
    ("Les soldats ont fini par évacuer Saké.", ("withdrawal",)),
    ("Les rebelles viennent de prendre Goma.", ("territory_taken",)),
    ("Les rebelles sont parvenus à prendre Goma mardi.", ("territory_taken",)),
    # passive
    ("Goma a été prise mardi par les rebelles.", ("territory_taken",)),
    ("Deux villages ont été repris lundi dans le secteur de Pokrovsk.", ("territory_taken",)),
    ("Un pont a été emporté par la crue à Bukavu.", ("disaster",)),
    ("Un pont a été emporté dimanche à Bukavu par les eaux en furie.", ("disaster",)),
    ("Trois civils ont été tués par un obus à Rutshuru.", ("shelling",)),
    ("Un marché a été touché par un obus, mardi, à Rutshuru.", ("shelling",)),
    ("Douze militants ont été arrêtés dimanche à Bunia.", ("abduction_arrest",)),
    ("Une trentaine de villages ont été vidés de leurs habitants autour de Rutshuru.", ("displacement",)),
    # pronominal, causative, se voir / se faire
    ("Les rebelles se sont emparés mardi de Goma.", ("territory_taken",)),
    ("Les rebelles se sont rendus maîtres de Goma.", ("territory_taken",)),
    ("Un kamikaze s'est fait exploser lundi devant un commissariat de Kaboul.", ("explosion",)),
    ("Deux humanitaires se sont fait enlever lundi près de Djibo.", ("abduction_arrest",)),
    ("Un journaliste s'est vu arrêter lundi à Conakry.", ("abduction_arrest",)),
    ("L'avancée des rebelles a fait fuir des milliers d'habitants de Rutshuru.", ("displacement",)),
    ("Le général a fait arrêter trois officiers dimanche à Bamako.", ("abduction_arrest",)),
    ("Les combats ont jeté sur les routes des milliers d'habitants de Rutshuru.", ("displacement",)),
    ("Une bombe a sauté sur un marché de Maiduguri.", ("explosion",)),
    # cleft, inversion
    ("C'est à Rutshuru qu'un obus a tué trois civils mardi.", ("shelling",)),
    ("C'est un obus qui a tué trois civils à Rutshuru.", ("shelling",)),
    ("Ce sont les rebelles du M23 qui ont pris Saké lundi.", ("territory_taken",)),
    ("A Rutshuru ont péri trois civils.", ("casualties_report",)),
    ("A Beni sont morts mardi onze villageois, tués à la machette.", ("attack_civilians",)),
    ("Ont été tués à Beni onze villageois et deux soldats.", ("casualties_report",)),
    ("Sur le pont de Saké sont tombés deux obus.", ("shelling",)),
    ("Dans le quartier de Katoyi a explosé une grenade, à Goma, tuant deux personnes.", ("explosion",)),
    # nominal, ellipsis
    ("Onze puisatiers fauchés à l'arme automatique vendredi à Djibo.", ("attack_civilians",)),
    ("Trois civils tués par un obus à Rutshuru.", ("shelling",)),
    ("Prise de Goma par les rebelles.", ("territory_taken",)),
    ("Fermeture de l'aéroport de Goma.", ("blockade",)),
    ("A Rutshuru, onze morts dans un bombardement.", ("shelling",)),
    ("À Beni, onze morts ; à Oicha, quatre.", ("casualties_report", "casualties_report")),
    ("Arrestation dimanche à Bunia de douze militants.", ("abduction_arrest",)),
    ("Attaque d'un convoi près de Kaya : six soldats tués.", ("other_attack",)),
    ("- Rutshuru : bombardement du marché, trois morts", ("shelling",)),
    ("- Goma - affrontements dans le quartier de Katoyi, deux blessés", ("clash",)),
    ("• Kharkiv : un immeuble éventré par un missile, cinq morts", ("shelling",)),
    ("Bilan des combats de Saké : douze soldats tués.", ("clash",)),
    # coordination of places
    ("Des obus sont tombés à Rutshuru, Saké et Goma.", ("shelling",)),
    ("Des manifestations ont eu lieu à Bamako, à Kayes et à Ségou.", ("protest",)),
    ("L'armée a repris Saké ainsi que Kirolirwe.", ("territory_taken",)),
    ("Les frappes ont visé Kharkiv (quatre morts) et Soumy (un mort).", ("air_strike",)),
    ("Des drones se sont abattus sur Odessa, Mykolaïv et, plus au nord, Soumy.", ("drone_strike",)),
    ("Tant à Goma qu'à Bukavu, des habitants ont manifesté lundi.", ("protest",)),
    # parentheses, dashes, colon
    ("L'attaque (revendiquée par l'État islamique) a fait dix morts à Kaboul.", ("casualties_report",)),
    ("Un obus - le troisième en deux jours - a tué trois civils à Rutshuru.", ("shelling",)),
    ("Le M23 — soutenu par Kigali — a pris Goma mardi.", ("territory_taken",)),
    ("Les rebelles (environ deux mille hommes) ont pris Goma mardi.", ("territory_taken",)),
    ("Nouveau drame à Beni : des hommes armés ont tué onze villageois.", ("attack_civilians",)),
    ("La nouvelle est tombée à midi : Goma est aux mains des rebelles.", ("territory_taken",)),
    # gerund, concessive
    ("Les rebelles ont progressé vers le sud, prenant Saké au passage.", ("territory_taken",)),
    ("L'aviation a frappé Khartoum, faisant onze morts.", ("air_strike",)),
    ("Malgré le cessez-le-feu, des obus sont tombés lundi sur Rutshuru.", ("shelling",)),
    ("Même si l'armée le nie, les rebelles ont pris Goma.", ("territory_taken",)),
    # tenses
    ("Les rebelles avaient pris Goma en janvier.", ("territory_taken",)),
    ("Les rebelles prennent Goma le 27 janvier 2024.", ("territory_taken",)),
    ("Le 27 janvier, les rebelles entrent dans Goma.", ("territory_taken",)),
    ("Les rebelles prirent Goma en novembre 2012.", ("territory_taken",)),
    ("Les rebelles auraient pris Goma.", ("territory_taken",)),
    ("Un obus aurait tué trois civils à Rutshuru.", ("shelling",)),
    ("Un obus tue trois civils mardi à Rutshuru.", ("shelling",)),
    ("Trois civils meurent mardi sous les obus à Rutshuru.", ("shelling",)),
    # in a statement
    ("Le gouverneur a affirmé que les rebelles avaient pris Saké.", ("territory_taken",)),
    ("Selon le gouverneur, qui s'exprimait à la radio, un obus a tué trois civils à Rutshuru.", ("shelling",)),
    ("L'ONU a condamné l'attaque qui a tué trois civils lundi à Rutshuru.", ("attack_civilians",)),
    ("Le porte-parole a confirmé la mort de trois soldats, tués lundi par une mine près de Djibo.", ("explosion",)),
    ("Il a ajouté que l'obus, tombé sur le marché, avait tué trois civils à Rutshuru.", ("shelling",)),
    # missing accents
    ("Les rebelles ont occupe Goma mardi, a-t-on appris aupres de l'armee.", ("territory_taken",)),
    ("Un obus a tue trois civils a Rutshuru.", ("shelling",)),
    ("La police a arrete douze militants dimanche a Bunia.", ("abduction_arrest",)),
    ("Des hommes armes ont enleve deux religieuses a Djibo.", ("abduction_arrest",)),
    ("Le convoi, parti de Kaya lundi, a sauté sur une mine près de Dablo.", ("explosion",)),
    ("Un convoi parti de Kaya a sauté mardi sur une mine près de Dablo : trois morts.", ("explosion",)),
    ("Trois policiers, pris dans une embuscade, ont été tués mardi près de Maiduguri.", ("clash",)),
    ("L'attaque, la troisième en un mois, a coûté la vie à neuf gendarmes mardi à Solhan.", ("casualties_report",)),
    ("Cette attaque, survenue mardi soir à Solhan et attribuée aux jihadistes, a fait neuf morts.", ("other_attack",)),
    ("Neuf gendarmes sont morts mardi à Solhan dans une attaque attribuée aux jihadistes.", ("other_attack",)),
    ("Neuf gendarmes - dont un officier - ont été tués mardi à Solhan.", ("casualties_report",)),
    ("Neuf gendarmes (dont un officier) ont été tués mardi à Solhan.", ("casualties_report",)),
    ("Neuf gendarmes, selon un bilan de l'armée, ont été tués mardi à Solhan.", ("casualties_report",)),
    (
        "Le chef rebelle Abou Walid a été tué, mardi, avec trois de ses hommes, dans une frappe de drone à Ménaka.",
        ("drone_strike",),
    ),
    ("C'est une frappe de drone qui a tué mardi le chef rebelle à Ménaka.", ("drone_strike",)),
    ("Frappé mardi par un drone, le marché de Kharkiv a brûlé toute la nuit.", ("drone_strike",)),
    ("Visé par un drone, un bus a pris feu mardi à Kherson.", ("drone_strike",)),
    ("Un bus, visé par un drone, a pris feu mardi à Kherson.", ("drone_strike",)),
    ("Un bus a pris feu mardi à Kherson après avoir été visé par un drone.", ("drone_strike",)),
    ("Alors qu'il rentrait chez lui, un journaliste a été abattu mardi à Tijuana.", ("attack_civilians",)),
    ("Un journaliste a été abattu alors qu'il rentrait chez lui, mardi, à Tijuana.", ("attack_civilians",)),
    ("Abattu mardi devant chez lui, le journaliste enquêtait sur les cartels à Tijuana.", ("attack_civilians",)),
    ("Le journaliste, que des inconnus ont abattu mardi à Tijuana, enquêtait sur les cartels.", ("attack_civilians",)),
    ("Les deux camps s'accusent d'avoir bombardé l'hôpital de Kharkiv.", ("shelling",)),
    ("L'armée affirme s'être emparée de deux villages près de Pokrovsk.", ("territory_taken",)),
    ("L'armée nie avoir bombardé l'hôpital de Kharkiv.", ()),
    ("L'armée, qui nie avoir bombardé l'hôpital, a promis une enquête.", ()),
    (
        "La police a dispersé la foule à coups de matraque, fait usage de gaz lacrymogène et interpellé trente personnes à Dakar.",
        ("protest", "abduction_arrest"),
    ),
    (
        "Trente personnes ont été interpellées et huit blessées lors d'une manifestation à Dakar.",
        ("abduction_arrest", "protest"),
    ),
    ("À Dakar, la manifestation a dégénéré : trente interpellations.", ("protest", "abduction_arrest")),
    ("Des femmes, des enfants, des vieillards : ils sont des milliers à avoir fui Saké depuis lundi.", ("displacement",)),
    ("Ils sont des milliers à fuir Saké.", ("displacement",)),
    ("Fuyant les combats, des milliers de personnes ont trouvé refuge à Goma.", ("displacement",)),
    ("Des milliers de personnes, qui fuyaient les combats, ont trouvé refuge à Goma.", ("displacement",)),
    ("Le glissement de terrain qui a enseveli dimanche le village de Yambali a fait plus de 600 morts.", ("disaster",)),
    (
        "Un glissement de terrain a, dans la nuit de samedi à dimanche, enseveli une vingtaine de maisons à Bukavu.",
        ("disaster",),
    ),
    ("Vingt maisons ensevelies par un glissement de terrain dimanche à Bukavu.", ("disaster",)),
    ("Neuf morts et vingt maisons détruites : la tempête a frappé Beira.", ("disaster",)),
    ("Au moins neuf personnes ont péri à Beira, où la tempête a arraché des toits.", ("disaster",)),
    ("L'aéroport de Goma, aux mains des rebelles depuis janvier, reste fermé.", ("territory_taken", "blockade")),
    ("La route entre Goma et Saké est coupée.", ("blockade",)),
    ("Le pont de Bukavu, emporté par la crue, sera reconstruit.", ("disaster",)),
    (
        "Les deux présidents, qui se parlaient pour la première fois depuis deux ans, se sont rencontrés mardi à Luanda.",
        ("negotiation",),
    ),
    ("Réunis mardi à Luanda, les deux présidents ont convenu d'une trêve.", ("negotiation", "ceasefire_agreement")),
    ("Le ministre des Affaires étrangères, en visite à Luanda, a signé un accord de cessez-le-feu.", ("ceasefire_agreement",)),
    ("Un accord de cessez-le-feu, négocié pendant des mois, a été signé mardi à Luanda.", ("ceasefire_agreement",)),
    ("La signature, mardi à Luanda, d'un accord de cessez-le-feu a été saluée par l'ONU.", ("ceasefire_agreement",)),
    ("Cinq cents soldats kényans, premier contingent d'une force régionale, sont arrivés samedi à Goma.", ("deployment",)),
    ("Le dernier contingent français a quitté, lundi, la base de Gao.", ("withdrawal",)),
    ("Le dernier soldat français a quitté Gao.", ("withdrawal",)),
    ("Le général Traoré, auteur du putsch de septembre, a renversé le président à Ouagadougou.", ("political_change",)),
    (
        "Des militaires ont pris le pouvoir, suspendu la Constitution et dissous le gouvernement à Niamey.",
        ("political_change",),
    ),
    ("À peine élu, le président a été renversé mardi à Niamey par des militaires.", ("political_change",)),
    (
        "Selon des témoins, des hommes armés, venus à moto, auraient incendié une dizaine de maisons à Solhan.",
        ("other_attack",),
    ),
    ("Six villageois auraient été tués, et leurs maisons incendiées, mardi à Solhan.", ("casualties_report",)),
    ("Six villageois ont été tués et leur bétail emporté mardi à Solhan par des hommes armés.", ("attack_civilians",)),
    ("On a retrouvé mardi, près de Solhan, les corps de six villageois égorgés.", ("attack_civilians",)),
    ("Les corps de six villageois, égorgés, ont été retrouvés mardi à Solhan.", ("attack_civilians",)),
    (
        "Une patrouille est tombée mardi dans une embuscade tendue par des rebelles près de Solhan, et cinq soldats ont été tués.",
        ("other_attack",),
    ),
    (
        "Une embuscade tendue mardi à une patrouille près de Solhan a fait cinq morts dans les rangs de l'armée.",
        ("other_attack",),
    ),
    ("Il y a eu mardi une embuscade près de Solhan.", ("other_attack",)),
    ("Il y a eu cinq morts mardi à Solhan.", ("casualties_report",)),
    ("On compte cinq morts à Solhan.", ("casualties_report",)),
    ("Le bilan s'établit à cinq morts à Solhan.", ("casualties_report",)),
    ("Le village de Solhan a vécu une nuit d'horreur : des hommes à moto y ont massacré 130 habitants.", ("attack_civilians",)),
    ("Pris entre deux feux, des civils ont fui Solhan.", ("displacement",)),
    ("Un marché bombardé, une école touchée : Kharkiv a vécu mardi une nouvelle nuit de frappes.", ("air_strike",)),
    ("Le tir d'un char a tué une fillette à Rafah.", ("shelling",)),
    ("Une fillette tuée par un tir de char à Rafah.", ("shelling",)),
    ("Un tir de sniper a tué une fillette à Rafah.", ("attack_civilians",)),
    ("Une fillette a été tuée d'une balle dans la tête à Rafah.", ("attack_civilians",)),
    ("Trois marins tués et deux disparus après l'attaque de leur cargo au large d'Hodeïda.", ("other_attack",)),
    ("Les houthis ont tiré deux missiles sur un cargo au large d'Hodeïda, tuant trois marins.", ("shelling",)),
    ("L'armée a lancé, avec l'appui de l'aviation, une offensive sur Khartoum.", ("other_attack",)),
    ("Lancée lundi par l'armée, l'offensive sur Khartoum piétine.", ("other_attack",)),
    # victims, targets and what struck them in one sentence; a verb at the head
    ("Des hommes armés ont attaqué le village de Solhan, tuant douze civils.", ("attack_civilians",)),
    ("Des hommes armés ont attaqué lundi un marché près de Solhan, tuant douze personnes.", ("attack_civilians",)),
    ("Des hommes armés ont incendié le village de Solhan, tuant onze habitants.", ("attack_civilians",)),
    ("Une attaque contre le village de Solhan a fait douze morts parmi les civils.", ("attack_civilians",)),
    ("Douze civils ont été tués lundi dans une attaque contre le village de Solhan.", ("attack_civilians",)),
    ("Douze civils ont été tués lundi lors de l'attaque du village de Solhan par des jihadistes.", ("attack_civilians",)),
    ("Douze villageois sont morts lundi dans une attaque attribuée aux jihadistes à Solhan.", ("attack_civilians",)),
    ("L'attaque d'une mosquée a fait douze morts à Solhan.", ("attack_civilians",)),
    ("Des jihadistes ont attaqué un car de voyageurs près de Solhan : douze morts.", ("attack_civilians",)),
    ("Des jihadistes ont attaqué un camp militaire près de Solhan : douze morts.", ("other_attack",)),
    ("Douze soldats ont été tués lundi dans une attaque contre leur camp à Solhan.", ("other_attack",)),
    ("Un taximan a été tué et son véhicule incendié à Buea par des hommes armés.", ("attack_civilians",)),
    ("Six villageois ont été tués et leurs maisons incendiées mardi à Solhan.", ("attack_civilians",)),
    ("Six habitants ont été tués par des miliciens à Bunia.", ("attack_civilians",)),
    ("Six habitants ont été tués à Bunia, où des miliciens ont attaqué un camp de déplacés.", ("attack_civilians",)),
    ("Des miliciens ont fait irruption dans l'église de Bunia et abattu le prêtre.", ("attack_civilians",)),
    ("Des ravisseurs ont fait irruption dans l'église de Bunia et enlevé le prêtre.", ("abduction_arrest",)),
    ("Des bandits ont surgi dans le village de Kuriga et emmené trente écoliers.", ("abduction_arrest",)),
    ("Un drone a frappé un marché à El-Fasher, tuant douze personnes.", ("drone_strike",)),
    ("Douze personnes ont été tuées à El-Fasher, où un drone a frappé un marché.", ("drone_strike",)),
    ("Un drone a frappé lundi un marché d'El-Fasher. Douze morts, selon un médecin.", ("drone_strike",)),
    ("Douze morts lundi à El-Fasher : un drone a frappé un marché.", ("drone_strike",)),
    ("Onze passagers d'un minibus sont morts près de Djibo : leur véhicule a roulé sur une mine.", ("explosion",)),
    ("La police a tiré sur la foule à Conakry, faisant trois morts.", ("attack_civilians",)),
    ("Trois jeunes ont été tués par balle lors d'une manifestation à Conakry.", ("attack_civilians",)),
    ("Trois manifestants ont été tués par la police à Conakry.", ("attack_civilians",)),
    ("Onze élèves ont péri à Saada quand des avions ont bombardé leur école.", ("air_strike",)),
    ("Onze élèves ont péri sous les décombres de leur école, bombardée lundi par l'aviation à Saada.", ("air_strike",)),
    ("Des combats ont opposé l'armée aux rebelles à Saké : vingt morts.", ("clash",)),
    ("Vingt soldats ont été tués dans des combats à Saké.", ("clash",)),
    ("Vingt soldats sont tombés dans une embuscade à Saké.", ("other_attack",)),
    ("Les insurgés tiennent désormais Macomia, d'où l'armée s'est retirée dimanche.", ("territory_taken", "withdrawal")),
    ("L'armée a été chassée de Macomia par les insurgés.", ("territory_taken",)),
    ("Chassée de Macomia, l'armée s'est repliée sur Pemba.", ("withdrawal",)),
    ("Des barrages de pneus en feu ont été érigés mardi sur la route de Thiès.", ("blockade",)),
    ("Les enseignants, en grève depuis lundi, ont défilé à Douala.", ("protest",)),
    ("En grève depuis lundi, les enseignants ont défilé à Douala.", ("protest",)),
    ("À Douala comme à Bafoussam, les enseignants ont cessé le travail lundi.", ("protest",)),
    ("Le gouvernement a fermé, jusqu'à nouvel ordre, la frontière avec le Bénin.", ("blockade",)),
    ("La frontière avec le Bénin, fermée depuis juillet, a été rouverte lundi.", ("blockade", "other")),
    ("La frontière avec le Bénin a rouvert lundi.", ("other",)),
    ("La junte a nommé un nouveau gouvernement mardi à Conakry.", ("political_change",)),
    ("À Conakry, un nouveau gouvernement a été nommé mardi.", ("political_change",)),
    ("Nommé mardi, le nouveau gouvernement compte trois militaires.", ("political_change",)),
    ("Limogés : le ministre de la Défense et le chef d'état-major.", ("political_change",)),
    ("Les forces kenyanes se sont déployées mardi à Port-au-Prince.", ("deployment",)),
    ("Déployées depuis juin à Port-au-Prince, les forces kenyanes peinent à reprendre la ville.", ("deployment",)),
    ("Deux cents policiers kenyans, attendus depuis des mois, ont atterri mardi à Port-au-Prince.", ("deployment",)),
    ("Le Tchad a dépêché mille hommes à la frontière soudanaise.", ("deployment",)),
    ("Mille hommes ont été dépêchés par le Tchad à la frontière soudanaise.", ("deployment",)),
    ("Le Tchad a rapatrié lundi ses soldats du nord du Mali.", ("withdrawal",)),
    ("Les derniers soldats français sont partis de Gao le 15 août 2022.", ("withdrawal",)),
    ("Un accord de paix, le troisième en dix ans, a été signé samedi à Addis-Abeba.", ("ceasefire_agreement",)),
    ("Les belligérants se sont entendus samedi à Addis-Abeba sur une trêve d'un mois.", ("ceasefire_agreement",)),
    ("Une trêve d'un mois, entrée en vigueur samedi, tient à Gedaref.", ("ceasefire_agreement",)),
    ("Les négociations, suspendues en mars, ont repris lundi à Genève.", ("negotiation",)),
    ("Reprises lundi à Genève, les négociations butent sur les otages.", ("negotiation",)),
    ("Lundi, à Genève, ont repris les négociations.", ("negotiation",)),
    ("À Genève, reprise lundi des négociations entre les deux camps.", ("negotiation",)),
    ("Le président Ruto recevra vendredi à Nairobi les chefs des deux camps.", ("negotiation",)),
    ("Vendredi, le président Ruto recevra à Nairobi les chefs des deux camps.", ("negotiation",)),
    (
        "Trois élus, dont le maire, ont été enlevés lundi à Jérémie ; deux ont été relâchés mardi.",
        ("abduction_arrest", "other"),
    ),
    ("Le maire de Jérémie, enlevé lundi, a été relâché mardi contre rançon.", ("abduction_arrest", "other")),
    ("Une digue a lâché dans la nuit et le quartier de Ndanda a été submergé.", ("disaster",)),
    ("Submergé par la crue, le quartier de Ndanda a été évacué dimanche.", ("disaster", "displacement")),
    ("L'incendie, parti d'une cuisine, a ravagé le marché de Kantamanto.", ("disaster",)),
    ("Le marché de Kantamanto a été ravagé dans la nuit par un incendie.", ("disaster",)),
    ("Le séisme de mardi, d'une magnitude de 6,8, a fait 120 morts à Shigatse.", ("disaster",)),
    ("D'une magnitude de 6,8, le séisme a fait 120 morts mardi à Shigatse.", ("disaster",)),
    ("Un bateau a chaviré mardi au large de Dakhla : quarante disparus.", ("disaster",)),
    ("Quarante personnes sont portées disparues après le chavirement, mardi, d'une pirogue au large de Dakhla.", ("disaster",)),
)

# Kinds that the means, the victims or the place of an act give, not its verb.
MEANT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Un avocat a été abattu lundi à Tegucigalpa.", ("attack_civilians",)),
    ("Dix-neuf passagers d'un bus ont été abattus mardi près de Mandera.", ("attack_civilians",)),
    ("Cinq bergers exécutés dimanche près de Tillia.", ("attack_civilians",)),
    ("Le suspect a été abattu mardi par la police à Bruxelles.", ("casualties_report",)),
    ("Six maquisards ont péri sous les bombes près d'Arauca.", ("air_strike",)),
    ("L'armée a perdu trois hommes à Kidal, victimes d'une mine.", ("explosion",)),
    ("Onze personnes ont péri à Khan Younès dans l'effondrement d'un immeuble visé par l'aviation.", ("air_strike",)),
    ("Une fusillade dans un lycée de Graz a fait dix morts.", ("attack_civilians",)),
    ("Des hommes armés se sont emparés lundi du prêtre de la paroisse, près de Kafanchan.", ("abduction_arrest",)),
    ("Le contingent tchadien a évacué sa base de Tessalit sous les tirs.", ("withdrawal",)),
    ("La rébellion a mitraillé ses hommes à Kidal, affirme l'armée.", ("other_attack",)),
    ("La trêve conclue le 4 mars n'a tenu que deux jours.", ("ceasefire_agreement",)),
    ("Une foule a bloqué jeudi la route de Thiès en brûlant des pneus.", ("protest",)),
    ("Un réservoir a été percé par un obus à Zaouia.", ("shelling",)),
    ("Le référendum a été repoussé.", ("political_change",)),
    ("Un immeuble s'est effondré sous les bombes à Khan Younès.", ("air_strike",)),
    ("Des habitants ont mis le feu à des pneus à Gaafour.", ("protest",)),
    ("Quatre bergers ont eu la gorge tranchée mardi près de Mokolo.", ("attack_civilians",)),
)

# What only sounds like an act: a seat taken, a thing feared, asked for or only spoken of, a quality, another sense of the word.
NOTHING: tuple[str, ...] = (
    # prendre place, part, position, forme
    "Les invités avaient pris place dans l'amphithéâtre de l'université de Dakar.",
    "La camionnette où ils avaient pris place est tombée en panne à Nabatiyé.",
    "Le ministre n'a pas voulu prendre position sur la guerre.",
    "Les prises de position du général ont agacé Washington.",
    "Une centaine d'entreprises prennent part au salon de Lagos.",
    "La grève des avocats prend forme à Lomé, sans date encore.",
    "Le débat a pris feu sur les réseaux sociaux après ces propos.",
    "La rumeur a pris corps à Kinshasa.",
    # nouns read as verbs and verbs read as nouns
    "La marche à suivre a été affichée devant le commissariat de Goma.",
    "Le siège de l'agence a été inauguré à Nairobi.",
    "La garde à pied défile chaque matin devant le palais.",
    "L'attaque de l'équipe nationale manque de buteurs.",
    "Des éclats de rire ont fusé dans la salle.",
    "Une salve d'applaudissements a salué l'orateur à Dakar.",
    "Une pluie de critiques s'est abattue sur le ministre.",
    "Le bombardement publicitaire a commencé à Abidjan.",
    "Une explosion de joie a accueilli le résultat à Bamako.",
    "Un séisme politique secoue Lima.",
    "Le match a tourné au massacre.",
    "En boxe, le champion a terrassé son adversaire, un vrai carnage !",
    "L'alpiniste népalaise a renoncé à son assaut de l'Annapurna.",
    "Les enchères ont explosé à Genève.",
    "L'incendie de la polémique n'est pas éteint.",
    "La bataille de procédure s'est poursuivie jeudi au tribunal de Liège.",
    "Il livre une guerre d'usure à son propre parti.",
    "Le vote de mardi a fait l'effet d'une bombe à Rome.",
    # things supposed, asked, warned of
    "La chute de Sloviansk, si elle devait se produire, ouvrirait la route de Kramatorsk.",
    "Supposons qu'un pétrolier coule devant Ormuz.",
    "Imaginons que les rebelles prennent la capitale.",
    "Si les rebelles prenaient Goma, l'aéroport fermerait.",
    "Aucune alerte au tsunami n'a été lancée.",
    "La côte se prépare à l'arrivée d'un cyclone.",
    "La météo met en garde contre le retour des orages.",
    "Les autorités redoutent une nouvelle attaque contre Goma.",
    "On aurait dit un bombardement, raconte une voisine.",
    "On aurait cru une fusillade, raconte une voisine.",
    "Des milliers d'habitants demandent l'ouverture d'un couloir humanitaire.",
    "Les insurgés menacent de prendre Goma.",
    "Un tel accord empêcherait la prise de la ville.",
    "L'ONU appelle les deux camps à cesser les bombardements.",
    "L'armée dément avoir bombardé l'hôpital.",
    "Le ministère dément toute frappe sur l'hôpital.",
    "L'armée nie les avoir tués.",
    "Les deux voisins veulent régler le différend sans déclencher de guerre.",
    "La patrouille a traversé le village sans essuyer de tirs.",
    "Aucun tir n'a été entendu à Saké depuis lundi.",
    "Personne n'a été arrêté, a précisé la police de Bunia.",
    "Il n'y a pas eu de mort, selon les secours.",
    "Les rebelles n'ont pas pris Goma.",
    # only spoken of
    "Le groupe a revendiqué l'attaque sur Telegram.",
    "L'attaque a été imputée par Washington à Téhéran.",
    "L'attentat a été condamné par l'Union africaine à Addis-Abeba.",
    "Le groupe Etat islamique a endossé la tuerie dans un message diffusé sur Telegram.",
    "Personne n'a revendiqué l'attentat.",
    "L'enquête sur le meurtre piétine.",
    "L'avocat qualifie ces accusations de lynchage.",
    "C'est un assassinat politique, s'est indignée sa famille.",
    "On veut nous tuer, s'est insurgé le chef du village.",
    "Le préfet a adressé ses condoléances aux proches des bergers tués et formé des vœux de guérison pour les blessés.",
    "La compagnie a diffusé les noms de six des mineurs morts.",
    # standing qualities
    "Les troupes stationnées en Crimée annexée reçoivent du renfort moral.",
    "Le nord de la Crimée annexée manque d'eau.",
    "Les habitants de la ville occupée manquent d'eau.",
    "Les zones contrôlées par les rebelles manquent d'eau.",
    "Chaque soldat envoyé coûte une fortune.",
    "Toute personne arrêtée a droit à un avocat.",
    "Les routes coupées coûtent cher aux commerçants.",
    "Un village assiégé par le froid attend le printemps.",
    "Les personnes déplacées ont besoin de tentes.",
    "Les familles de disparus attendent des nouvelles.",
    # other senses
    "Le chargé d'affaires s'est vu remettre une note de protestation.",
    "Le parti ne survivrait pas à une nouvelle défaite.",
    "L'argument ne résiste pas à l'examen.",
    "Le cortège a quitté la route de Kayes pour celle de Ségou.",
    "Le dossier a été enterré à Bruxelles.",
    "La commission a arrêté la date du scrutin.",
    "Le tribunal a levé la séance.",
    "La salle a été évacuée après une alarme.",
    "L'ambassadeur a fait feu de tout bois.",
    "Le ministre a ouvert le feu contre ses rivaux du parti.",
    "Le conseil a adopté l'ordre du jour.",
    "Le président a enfoncé le clou.",
    "La monnaie a chuté à Istanbul.",
    "Le barrage produit 300 mégawatts à Goma.",
    "Le photomontage montre un soldat égorgeant un enfant.",
    "Le roman raconte l'exécution d'un instituteur à Alger.",
    "Le film retrace la prise de Berlin.",
    "Bakou récuse le terme de blocus.",
    "Le ministère a évoqué une possible frappe sur la centrale.",
    "Pas un mot sur la rumeur d'un second accrochage.",
    "Le chef rebelle a interdit tout trafic sous peine de représailles.",
    "Le pas est franchi, dit-on à Tbilissi.",
)


def kinds(text: str) -> list[str]:
    return [t.event_type for t in find_triggers(Article("a", PUBLISHED, text))]


@pytest.mark.parametrize(("text", "expected"), BUILT, ids=[text for text, _ in BUILT])
def test_a_construction_tells_each_act_once(text: str, expected: tuple[str, ...]) -> None:
    assert kinds(text) == list(expected)


@pytest.mark.parametrize(("text", "expected"), MEANT, ids=[text for text, _ in MEANT])
def test_means_victims_and_place_give_the_kind(text: str, expected: tuple[str, ...]) -> None:
    assert kinds(text) == list(expected)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_sounds_like_an_act_is_none(text: str) -> None:
    assert kinds(text) == []


HEADED = (
    "14h00 — Rideaux baissés\n\nLes marchands du bazar d'Ispahan ont baissé leurs rideaux mardi.",
    "9h30 | Secouristes tués\n\nDeux secouristes ont été tués mardi à Tyr, selon la Croix-Rouge.",
    "Le marché pris pour cible\n\nLundi, des hommes armés ont attaqué le marché de Dablo, tuant deux vendeurs.",
)


@pytest.mark.parametrize("text", HEADED)
def test_a_heading_is_told_by_the_lines_below_it(text: str) -> None:
    assert len(kinds(text)) == 1


def test_lines_of_a_list_head_nothing() -> None:
    assert kinds("- Goma : accrochages, un mort\n- Rutshuru : affrontements, deux morts\n") == ["clash", "clash"]


def test_a_quotation_of_several_sentences_is_read_sentence_by_sentence() -> None:
    text = "« Des hommes en treillis ont cerné la ferme. Ils ont emmené deux vachers vers Odienné. Trois chiens aboyaient », a dit un voisin."
    (found,) = find_triggers(Article("a", date(2024, 5, 16), text))
    assert text[found.clause.start : found.clause.end] == "Ils ont emmené deux vachers vers Odienné"
