"""Speech acts: a row a phenomenon, with what is said between tags; and sentences in which nobody is said to speak."""

from datetime import date

import pytest

from geo.model import Article, Quote, Span
from geo.speech import find
from geo.speech.find import find_quotes
from geo.speech.quotations import ALONE
from tests.growth import growth
from tests.tagged import parse


def read(text: str) -> list[Quote]:
    return find_quotes(Article("a", date(2024, 5, 7), text))


def shared(one: Span, other: Span) -> float:
    both = max(0, min(one.end, other.end) - max(one.start, other.start))
    return both / max(1, len(one) + len(other) - both)


# <said t=type> holds the excerpt; <by> in it the speaker's words.
FOUND = {
    "to an agency with its letters": "<said t=claim>« Le bac a coulé vers midi », a raconté à l'Agence France Presse (AFP) <by>Moussa Keita</by></said>, un piroguier.",
    "to a foreign radio": "<said t=claim>Le pont a sauté, a affirmé à la BBC <by>Awa Diallo</by></said>, maire de Kolo.",
    "to an agency by its name": "<said t=comment>« Le marché a brûlé lundi soir », a confié à l'agence Reuters <by>Paul Nkomo</by></said>.",
    "one to whom he imputes it": "<said t=accusation><by>Alger</by> a mis en cause le ministre, Ali Sow</said>, <said t=accusation>auquel il impute « l'entière responsabilité » de la crise</said>.",
    "received by another": "<said t=announcement><by>Le ministre</by>, reçu mardi à Alger par le président Ali Sow, a annoncé une reprise des vols</said>.",
    "a participle behind the day of the verb before": "<said t=accusation><by>Le Kremlin</by> a rappelé son ambassadeur mardi, accusant Kiev de mentir</said>.",
    "one another's fault, in a participle": "<said t=accusation><by>Les deux armées</by> se sont battues mardi, se rejetant la responsabilité de la rupture d'une trêve</said>.",
    "announced by": "<said t=announcement>Ces taxes, annoncées lundi soir par <by>le ministère du Commerce</by></said>, dureront cinq ans.",
    "the same source": "<said t=claim>Deux ponts ont sauté, selon <by>la même source</by></said>.",
    "a toll with a source": "<said t=claim>Le bilan fait état de huit morts, selon <by>la préfecture</by></said>.",
    "a toll quoted with a source": "<said t=claim>Le décompte provisoire est « de six noyés et d'un bac coulé », selon <by>le maire</by></said>.",
    "an estimate of how many": "<said t=claim><by>Un élu de Kolo</by> a estimé le nombre des tués à une trentaine</said>.",
    # --- after a quotation ---
    "inversion, compound past": '<said t=comment>"La ville est debout et le restera", a déclaré <by>le maire</by></said>.',
    "inversion, name": "<said t=comment>« La route est longue et difficile », a souligné <by>Amina Diarra</by></said>.",
    "inversion, title and name": '<said t=comment>"Le dialogue est notre seule issue", a répété <by>le président kényan Joseph Mwangi</by></said>.',
    "inversion, title, comma, name": "<said t=comment>“Les digues ont tenu toute la nuit”, a rassuré <by>le préfet, Paul Marchetti</by></said>.",
    "inversion, pronoun": '<said t=comment>"Tout le monde est épuisé ici", a-t-<by>elle</by> confié</said>.',
    "inversion, plural pronoun": '<said t=claim>"Personne ne dort plus la nuit", ont-<by>ils</by> raconté</said>.',
    "inversion, present": '<said t=comment>"Personne ne nous écoute vraiment", soupire <by>un habitant</by></said>.',
    "inversion, present pronoun": '<said t=comment>"Les étals sont vides depuis lundi", constate-t-<by>il</by></said>.',
    "inversion, simple past": '<said t=comment>"La séance est close pour ce soir", lança <by>le juge</by></said>.',
    "inversion, pluperfect": '<said t=comment>"Le pont est solide et bien gardé", avait assuré <by>le gouverneur</by></said>.',
    "inversion, reflexive": '<said t=comment>"Quelle honte pour notre pays entier", s\'est exclamée <by>la sénatrice Rosa Quispe</by></said>.',
    "inversion, light verb": '<said t=comment>"La pluie gêne les recherches depuis hier", a fait savoir <by>la protection civile</by></said>.',
    "inversion, adverb inside": '<said t=comment>"Le calme est revenu au marché", a toutefois précisé <by>la police</by></said>.',
    "inversion, day inside": '<said t=comment>"Le calme est revenu au marché", a précisé jeudi <by>la police</by></said>.',
    "inversion, y": '<said t=comment>"Le calme est revenu au marché", y a-t-<by>il</by> assuré</said>.',
    "inversion, colon and comma inside the quotation": '<said t=comment>"Une chose est sûre: nous vivons, nous espérons", a dit <by>le prêtre</by></said>.',
    "quotation of two sentences": "<said t=comment>« Il pleut. Les puits sont pleins, enfin », s'est réjoui <by>un éleveur</by></said>.".replace("comment", "praise"),
    "question mark ends the quotation": '<said t=comment>"Qui va payer pour tout cela ?", a demandé <by>une commerçante</by></said>.'.replace("t=comment", "t=demand"),
    "no comma after the quotation": "<said t=comment>« Le courant est coupé dans les deux quartiers » a indiqué <by>la mairie</by></said>.",
    "quotation goes on after the speaker": '<said t=comment>"La trêve tient", a dit <by>le médiateur</by>, "mais elle reste bien fragile"</said>.',
    "nested quotation": "<said t=claim>« Ils criaient “dehors” sous nos fenêtres », a raconté <by>une enseignante</by></said>.",
    "missing hyphen": '<said t=comment>"Le convoi est enfin arrivé ici", a t <by>il</by> dit</said>.'.replace("a t <by>il</by>", "a t-<by>il</by>"),
    # --- beside another verb in the present ---
    "another does something first": "Les secours fouillent les ruines et <said t=announcement><by>le ministère</by> annonce six morts</said>.",
    "another strikes first": "L'aviation bombarde Marib et <said t=demand><by>les autorités</by> demandent aux familles de partir</said>.",
    "the same does something first": "<said t=claim><by>Les insurgés</by> investissent la caserne et revendiquent la prise du pont</said>.",
    "words of which he has heard": "<said t=claim>L'agence a eu vent d'un rapport selon lequel le pont a sauté, a dit <by>sa porte-parole</by></said>.",
    "behind what he did in the course of it": "Il est venu mercredi à Bissau, visite au cours de laquelle <said t=intent><by>il</by> a promis des pompes</said>.",
    # --- after what is said, unquoted ---
    "told within what is said": "<said t=claim>En outre, a ajouté <by>le préfet</by>, deux ponts ont cédé</said>.",
    "told within, before the verb": "<said t=claim>Deux ponts, a précisé <by>la gendarmerie</by>, ont cédé dimanche</said>.",
    "told within, pronoun": "<said t=claim>Par ailleurs, a-t-<by>il</by> poursuivi, la route est coupée</said>.",
    "told within, before a quotation": '<said t=claim>De plus, a relevé <by>le maire</by>, "nous avons perdu la récolte"</said>.',
    "told behind a clause": "<said t=claim>Le pont a cédé, a indiqué <by>la préfecture</by></said>, qui gère la route.",
    "unquoted, inversion": "<said t=claim>Sept personnes ont péri dans l'incendie, a indiqué <by>la préfecture</by></said>.",
    "unquoted, announced": "<said t=announcement>Le couvre-feu sera levé samedi, a annoncé <by>le ministère de l'Intérieur</by></said>.",
    "unquoted, present": "<said t=claim>La route reste coupée, indiquent <by>les secours</by></said>.",
    "unquoted, present pronoun": "<said t=comment>La situation reste très difficile, ajoute-t-<by>elle</by></said>.",
    "unquoted, two speakers": "<said t=claim>Deux enfants sont morts, ont rapporté <by>des témoins et une source hospitalière</by></said>.",
    "unquoted, a-t-on appris": "<said t=claim>Un otage a été libéré, a-t-on appris <by>de source diplomatique</by></said>.",
    "unquoted, recognised": "<said t=claim>Les troupes ont quitté la colline, a reconnu <by>l'état-major</by></said>.",
    "unquoted, confirmed": "<said t=claim>Le chef du groupe est mort, a confirmé <by>son porte-parole</by></said>.",
    "stiff translation, subject first": "<said t=comment>« Nous avons tout perdu dans le feu », <by>il</by> a dit</said>.",
    "stiff translation, name": '<said t=claim>"Les obus tombaient sans arrêt", <by>un médecin</by> a raconté</said>.',
    # --- subject first ---
    "subject, que": "<by>Le gouverneur</by>".join(["<said t=claim>", " a affirmé que trois ponts étaient détruits</said>."]),
    "subject, qu'": "<said t=claim><by>La police</by> a indiqué qu'un suspect était en fuite</said>.",
    "subject, infinitive": "<said t=claim><by>L'armée</by> a affirmé avoir détruit deux dépôts de munitions</said>.",
    "subject, en + infinitive": "<said t=claim><by>Le groupe</by> dit en avoir capturé douze</said>.",
    "subject, present": "<said t=accusation><by>Niamey</by> accuse son voisin de soutenir les rebelles</said>.",
    "subject, adverb": "<said t=claim><by>Le maire</by> a également affirmé que l'eau manquait</said>.",
    "subject, day": "<said t=claim><by>Le maire</by> a affirmé mardi que l'eau manquait</said>.",
    "subject, self": "<said t=claim><by>Le maire</by> a, lui, affirmé que l'eau manquait</said>.",
    "subject, to the press": "<said t=claim><by>Le maire</by> a déclaré aux journalistes que l'eau manquait</said>.",
    "subject, on the radio": "<said t=claim><by>Le maire</by> a déclaré lors d'une conférence de presse que l'eau manquait</said>.",
    "subject, apposition": "<said t=claim><by>Le maire de Goma, Jean Bahati</by>, a affirmé que l'eau manquait</said>.",
    "subject, name then title": "<said t=claim><by>Jean Bahati, le maire de Goma</by>, a affirmé que l'eau manquait</said>.",
    "subject, visit": "<said t=appeal><by>La ministre</by>, en visite à Nairobi, a appelé les deux camps au calme</said>.",
    "subject, relative": "<said t=claim><by>La Turquie</by>, qui abrite des réfugiés, a affirmé que la frontière restait ouverte</said>.",
    "subject, adverbial before": "Dans un message, <said t=claim><by>le maire</by> a assuré que l'eau revenait</said>.",
    "subject, day before": "Lundi, <said t=claim><by>le maire</by> a assuré que l'eau revenait</said>.",
    "subject, two adverbials before": "Dimanche, en visite à Bamako, <said t=claim><by>la ministre</by> a assuré que l'aide arrivait</said>.",
    "subject, asked": "Interrogé sur les élections, <said t=claim><by>le ministre</by> a assuré que la date tenait</said>.",
    "subject, metonym": "<said t=condemnation><by>Le Kremlin</by> a condamné une provocation</said>.",
    "subject, capital": "<said t=demand><by>Ankara</by> exige le départ des miliciens</said>.",
    "subject, organisation": "<said t=appeal><by>L'ONU</by> appelle à une trêve immédiate</said>.",
    "subject, two states": "<said t=appeal><by>La France et l'Allemagne</by> ont appelé à une trêve</said>.",
    "subject, quotation without que": '<said t=comment><by>Le maire</by> a déclaré: "Nous vivons un drame sans précédent"</said>.',
    "subject, mixed": "<said t=comment><by>Le ministre</by> a évoqué « une page sombre de notre histoire »</said>.",
    "subject, imperfect": "<said t=claim><by>Le chef rebelle</by> affirmait que la ville tomberait vite</said>.".replace("claim", "intent", 1).replace("intent", "claim", 1),
    "subject, conditional hedge": "<said t=claim><by>Le ministre</by> aurait affirmé que le pont avait cédé</said>.",
    "subject, pluperfect": "<said t=claim><by>Le ministre</by> avait affirmé que le pont avait cédé</said>.",
    "subject, simple past": "<said t=claim><by>Le ministre</by> affirma que le pont avait cédé</said>.",
    "subject, plural": "<said t=claim><by>Des habitants</by> ont raconté que les tirs avaient duré</said>.",
    "subject, unnamed source": "<said t=claim><by>Une source militaire</by> a indiqué que le convoi était passé</said>.",
    "subject, report": "<said t=claim><by>Le rapport</by> affirme que mille familles ont fui</said>.",
    "subject, pronoun": "<said t=demand><by>Elle</by> réclame une enquête indépendante</said>.",
    "subject, this last": "<said t=claim><by>Ce dernier</by> a assuré que le vote aurait lieu</said>.".replace("claim", "intent", 1).replace("intent", "claim", 1),
    "clause after alors que": "Les tirs ont cessé alors que <said t=claim><by>l'armée</by> affirme que la ville est libre</said>.",
    "clause after tandis que": "Le pont est coupé, tandis que <said t=demand><by>les habitants</by> réclament des vivres</said>.",
    "clause after a semicolon": "Le pont est coupé ; <said t=demand><by>les habitants</by> réclament des vivres</said>.",
    "clause after mais": "Le pont est coupé, mais <said t=denial><by>le gouvernement</by> dément toute pénurie</said>.",
    "clause after et": "Le pont est coupé, et <said t=demand><by>les habitants</by> réclament des vivres</said>.",
    "bracketed acronym": "<said t=claim><by>La Direction des douanes (DGD)</by> signale que le port est fermé</said>.",
    "live blog stamp": "14h20 - <said t=claim><by>Israël</by> dit avoir intercepté un drone</said>.",
    "bracketed stamp": "[08:15] <said t=denial><by>Téhéran</by> dément toute livraison</said>.",
    # --- relative ---
    "relative, qui": "Le bilan a été revu par <said t=accusation><by>l'ONG Alerte Nord</by>, qui accuse l'armée d'avoir menti</said>.",
    "relative after an inversion": "<said t=claim>Le camp a brûlé, a indiqué <by>la police</by></said>, qui <said t=accusation>impute l'incendie à un réchaud</said>.",
    "relative, name": "Il a reçu <said t=demand><by>le maire Paul Diop</by>, qui réclame des pompes</said>.",
    # --- participles ---
    "participle, que": "<said t=claim><by>Le maire</by> a démenti toute fuite</said>, <said t=claim>précisant que les vannes étaient closes</said>.".replace("t=claim", "t=denial", 1),
    "participle, accusing": "<said t=claim><by>Kiev</by> a affirmé que le pont tenait</said>, <said t=accusation>accusant Moscou de mensonge</said>.",
    "participle, tout en": "<said t=claim><by>Le ministre</by> a reconnu une erreur</said>, <said t=rejection>tout en rejetant toute démission</said>.",
    "participle, promising": "<said t=appeal><by>La ministre</by> a appelé au calme</said>, <said t=intent>promettant une aide aux familles</said>.",
    "participle, clitic": "<said t=claim><by>Washington</by> a confirmé que des pourparlers avaient lieu</said>, <said t=appeal>les appelant à la retenue</said>.".replace("les appelant", "appelant les deux camps"),
    "answered by saying": "<said t=appeal><by>L'ONU</by> a réagi mardi en appelant à la retenue</said>.",
    "concluded by promising": "<said t=intent><by>Le ministre</by> a conclu son discours en promettant une aide aux familles</said>.",
    "participle after another verb": "<said t=claim><by>Le Premier ministre</by> est resté vague, indiquant que rien n'était signé</said>.",
    "participle with its own subject": "La trêve a volé en éclats, <said t=condemnation><by>leur porte-parole</by> dénonçant « une trahison de plus »</said>.",
    "avant de": "<said t=claim><by>Le général</by> a admis que la colline était perdue</said>, <said t=intent>avant de promettre une contre-attaque</said>.",
    "non sans": "<said t=praise><by>Pékin</by> a salué l'accord</said>, <said t=claim>non sans rappeler que la dette restait due</said>.",
    # --- coordination ---
    "coordination, second auxiliary": "<said t=claim><by>Le maire</by> a affirmé que l'eau manquait</said> et <said t=demand>a réclamé des citernes</said>.",
    "coordination, present": "<said t=condemnation><by>L'ONG</by> dénonce un blocus</said> et <said t=demand>réclame un corridor</said>.",
    "coordination, mais": "<said t=decline_comment><by>Le porte-parole</by> s'est abstenu de commenter ce vote</said>, mais <said t=claim>a ajouté que la date tenait</said>.",
    "coordination, bare participle": "<said t=condemnation><by>Le ministère</by> a dénoncé une ingérence</said> et <said t=announcement>annoncé le rappel de son ambassadeur</said>.",
    "coordination, one act": "<said t=claim><by>La police</by> a affirmé que la foule était calme et confirmé que deux rues étaient fermées</said>.",
    "coordination after another act": "<said t=demand><by>Le gouverneur</by> a suspendu les vols et demande à tous de rester chez eux</said>.",
    # --- infinitives ---
    "tenir à": "<said t=claim><by>Le ministre</by> a tenu à préciser que le budget était voté</said>.",
    "se borner à": "<said t=claim><by>Le général</by> s'est borné à admettre que le contact était perdu</said>.",
    "ne cesser de": "<said t=demand><by>L'opposition</by> ne cesse de réclamer un scrutin</said>.",
    "continuer de": "<said t=denial><by>Le régime</by> continue de nier toute torture</said>.",
    "se contenter de dire": "<said t=claim><by>Le porte-parole</by> s'est contenté de dire que l'enquête suivait son cours</said>.",
    # --- selon ---
    "selon, first": "<said t=claim>Selon <by>la police</by>, trois suspects ont été relâchés</said>.",
    "selon, last": "<said t=claim>Trois suspects ont été relâchés, selon <by>la police</by></said>.",
    "selon, middle": "<said t=claim>Le bilan, selon <by>la police</by>, est de trois morts</said>.",
    "selon, pronoun": "<said t=claim>Selon <by>lui</by>, le village est presque vide</said>.",
    "selon, mixed": "<said t=comment>Selon <by>elle</by>, le pays « court à la faillite générale »</said>.",
    "d'après": "<said t=claim>D'après <by>des témoins</by>, les tirs venaient du fleuve</said>.".replace("D'après <by>des témoins</by>", "D'après des <by>témoins</by>"),
    "d'après, last": "<said t=claim>Les tirs venaient du fleuve, d'après <by>l'ONG Vigie</by></said>.",
    "de source": "<said t=claim>Deux soldats ont disparu, <by>de source militaire</by></said>.".replace("<by>de source militaire</by>", "de <by>source militaire</by>"),
    "selon, communiqué": "<said t=claim>Le vol est annulé, selon <by>un communiqué de la compagnie</by></said>.",
    "selon, name and title": "<said t=claim>La digue a cédé, selon <by>le préfet, Marc Bonnet</by></said>.",
    "à en croire": "<said t=claim>Le port rouvrira lundi, à en croire <by>le ministre</by></said>.",
    "pour": '<said t=comment>Pour <by>Awa Cissé</by>, chercheuse à Dakar, "la crise vient de loin, de très loin"</said>.'.replace("<by>Awa Cissé</by>, chercheuse à Dakar", "<by>Awa Cissé</by>, chercheuse"),
    "selon, the speaker's relay is no second statement": "<said t=claim><by>Le chef du parti</by> a affirmé que le vote était truqué</said>, selon le quotidien El Día.",
    # --- relays ---
    "relay, inversion": "<said t=claim><by>Le ministre</by> a affirmé que le pont était sûr</said>, a rapporté l'agence Tass.",
    "relay, agency": "<said t=claim><by>Le ministre</by> a affirmé que le pont était sûr</said>, a rapporté Reuters.",
    "to the agency": '<said t=comment>"Le pont est sûr et bien gardé", a dit <by>le ministre</by> à l\'AFP</said>.',
    "media with its own word": "<said t=claim><by>La chaîne Al-Hadath</by> a fait état de quatre morts à l'aube</said>.",
    # --- light verbs ---
    "faire état de": "<said t=claim><by>Le ministère de la Santé</by> fait état de douze morts</said>.",
    "faire savoir": "<said t=claim><by>Le Trésor</by> a fait savoir que la prime était versée</said>.",
    "mettre en garde": "<said t=warning><by>L'OMS</by> a mis en garde contre une épidémie</said>.",
    "pointer du doigt": "<said t=accusation><by>L'opposition</by> pointe du doigt le ministre</said>.",
    "lancer un appel": "<said t=appeal><by>Le pape</by> a lancé un appel à la paix</said>.",
    "rendre hommage": "<said t=praise><by>La présidente</by> a rendu hommage aux sauveteurs</said>.",
    "tirer la sonnette d'alarme": "<said t=warning><by>Les médecins</by> tirent la sonnette d'alarme</said>.",
    "exprimer sa préoccupation": "<said t=comment><by>L'Union africaine</by> a exprimé sa préoccupation</said>.",
    "tenir pour responsable": "<said t=accusation><by>Le Caire</by> tient la milice pour responsable du raid</said>.",
    "laisser entendre": "<said t=comment><by>Le diplomate</by> a laissé entendre que la trêve serait prolongée</said>.",
    "donner un ultimatum": "<said t=demand><by>La junte</by> a lancé un ultimatum aux insurgés</said>.",
    # --- passive ---
    "passive": "<said t=accusation><by>Le régime</by> ne répond pas</said>.".replace("<said t=accusation><by>Le régime</by> ne répond pas</said>", "<said t=accusation>Le groupe a été accusé par <by>Amnesty International</by> de torturer des civils</said>"),
    "passive, present": "<said t=condemnation>Le raid est dénoncé par <by>l'ONU</by></said>.",
    "passive, exhorted": "<said t=appeal>Le président est exhorté par <by>ses alliés</by> à partir</said>.".replace("ses alliés", "les députés"),
    # --- refusing to comment ---
    "abstained": "<said t=decline_comment><by>Le ministère</by> s'est abstenu de commenter</said>.",
    "refused to comment": "<said t=decline_comment><by>Le groupe</by> a refusé de commenter ces chiffres</said>.",
    "did not wish": "<said t=decline_comment><by>L'ambassade</by> n'a pas souhaité réagir</said>.",
    "no answer": "<said t=decline_comment><by>L'armée</by> n'a pas répondu aux questions de la presse</said>.",
    "no comment": "<said t=decline_comment><by>La présidence</by> n'a fait aucun commentaire</said>.",
    "refused all comment": "<said t=decline_comment><by>Le parquet</by> s'est refusé à tout commentaire</said>.",
    # --- types ---
    "denial": "<said t=denial><by>Bagdad</by> a démenti avoir fermé la frontière</said>.",
    "denial, alone": "<said t=denial><by>Le gouvernement</by> dément</said>.",
    "rejection": "<said t=rejection><by>Le parti</by> a rejeté l'offre de dialogue</said>.",
    "rejection, de": "<said t=rejection><by>Le général</by> refuse de négocier</said>.",
    "warning": "<said t=warning><by>La Banque mondiale</by> avertit que la dette explose</said>.",
    "threat": "<said t=warning><by>Les rebelles</by> menacent de couper la route</said>.",
    "promise": "<said t=intent><by>Le président</by> a promis de reconstruire le quartier</said>.",
    "commitment": "<said t=intent><by>Le Japon</by> s'est engagé à livrer dix navires</said>.",
    "offer": "<said t=intent><by>Oman</by> a proposé sa médiation</said>.",
    "intent by the future": "<said t=intent><by>Le chef rebelle</by> a déclaré qu'il prendrait la capitale</said>.",
    "ready": "<said t=intent><by>Le Maroc</by> s'est dit prêt à ouvrir un couloir</said>.",
    "worried": "<said t=comment><by>Le HCR</by> s'est dit préoccupé par les expulsions</said>.",
    "request for help": "<said t=request_help><by>Le maire</by> a demandé l'aide de l'armée</said>.",
    "demand with an addressee": "<said t=demand><by>Quito</by> a demandé à Lima de retirer ses troupes</said>.",
    "order": "<said t=demand><by>Le gouverneur</by> a ordonné l'évacuation du port</said>.",
    "accusation, mutual": "<said t=accusation><by>Les deux camps</by> se sont mutuellement accusés de tirs</said>.",
    "claim of responsibility": "<said t=claim><by>Les shebab</by> ont revendiqué l'attentat</said>.",
    "praise": "<said t=praise><by>Séoul</by> s'est félicité de l'accord</said>.",
    "condemnation": "<said t=condemnation><by>Le Sénégal</by> a fermement condamné le putsch</said>.",
    "regret": "<said t=comment><by>Le médiateur</by> regrette que la réunion soit annulée</said>.",
    "fear": "<said t=comment><by>Les ONG</by> craignent une famine</said>.",
    "judged": "<said t=comment><by>Le Fonds</by> juge la réforme insuffisante</said>.",
    "direct appeal": '<said t=appeal>"Nous appelons toutes les parties à la retenue", a dit <by>la ministre</by></said>.',
    "direct intent": '<said t=intent>"Nous ne reculerons devant aucune menace", a lancé <by>le général</by></said>.',
    "direct demand": '<said t=demand>"Les mercenaires doivent quitter le pays sans délai", a dit <by>le député</by></said>.',
    "direct condemnation": '<said t=condemnation>"Je condamne cet acte odieux et lâche", a écrit <by>le chancelier</by></said>.',
    "direct thanks": '<said t=praise>"Merci à tous ceux qui ont aidé", a dit <by>la mère</by></said>.',
    "direct denial": '<said t=denial>"Tout cela est faux, du début à la fin", a répondu <by>l\'avocat</by></said>.',
    "direct warning": '<said t=warning>"Dans le cas contraire, nous fermerons le port", a dit <by>le ministre</by></said>.',
    # --- without a verb ---
    "colon": '<said t=comment><by>Le maire</by>: "La ville a tenu bon cette nuit"</said>.',
    "floating after a statement": '<said t=claim><by>Le maire</by> a affirmé que l\'eau manquait</said>.\n<said t=comment>"Les citernes sont vides depuis trois jours."</said>',
    # --- who speaks stands elsewhere ---
    "'on' in a place": "<said t=claim>À <by>Oslo</by>, on assure que rien n'est décidé</said>.",
    "'on' in a circle": "<said t=comment>Dans l'entourage du <by>gouverneur</by>, on redoute une grève</said>.",
    "label, acronym": "<said t=claim><by>OMS</by> : le réseau de soins est « au bord de la rupture »</said>.",
    "label, body": "<said t=claim><by>Préfecture</by> : la digue est sous surveillance</said>.",
    "toll with its source": "<said t=claim>Nouveau bilan du <by>Croissant-Rouge</by> : 14 noyés</said>.",
    "toll raised by": "<said t=claim>Le bilan a été porté à 21 noyés par <by>le ministère de la Santé</by></said>.",
    "claimed by": "<said t=claim>Une attaque revendiquée par <by>le groupe Jabal</by></said> a fait trois blessés.",
    "denied in brackets": "<said t=denial>Un drone aurait frappé l'école (<by>l'armée</by> dément)</said>.",
    "out of the question for": "<said t=rejection>Hors de question, pour <by>Berlin</by>, de payer</said>.",
    "accused first": "<said t=accusation>Accusé par <by>Alger</by> d'avoir rompu l'accord, Rabat se tourne vers l'ONU</said>.",
    "no comma": "<said t=announcement>La route est coupée annonce <by>le préfet</by></said>.",
    "accent slip": "<said t=claim><by>Le préfet</by> à déclaré que la rentrée est reportée</said>.",
    "infinitive slip": "<said t=announcement><by>Le chef de quartier</by> a annoncer que le pont est coupé</said>.",
    "silence of a place": "<said t=decline_comment>À <by>Caracas</by>, aucune réaction officielle</said>.",
    "silence by adjective": "<said t=decline_comment>Pas de réaction <by>libyenne</by> à ce stade</said>.",
    "dateline head": "KHARTOUM, 16 mai 2024 (AFP) - <said t=claim>Selon <by>le maire</by>, les tirs ont repris</said>.",
    "et de, infinitive": "Et <said t=appeal><by>l'évêque</by> d'appeler au calme</said>.",
    "trade by its ending": "<said t=warning>La digue peut céder, avertit <by>un hydrologue</by></said>.",
    # --- denied, hedged, idiomatic ---
    "does not believe": "<said t=comment><by>Ankara</by> ne croit pas à une trêve durable</said>.",
    "has not accepted": "<said t=rejection><by>Le parti</by> n'a pas accepté l'offre</said>.",
    "neither nor": "<said t=decline_comment><by>La police</by> n'a ni confirmé ni démenti</said>.",
    "en before the verb": "<said t=claim><by>La préfecture</by> en dénombre une trentaine</said>.",
    "aside before the complement": "<said t=intent><by>La banque</by> promet, si la monnaie glisse encore, de relever ses taux</said>.",
    "adjective before the object": "<said t=comment><by>Les délégués</by> ont jugé prématurée toute levée des sanctions</said>.",
    "number in words": "<said t=claim><by>La police</by> recense quatorze interpellations</said>.",
    "wish with its ligature": "<said t=intent><by>La coalition</by> a fait vœu de poursuivre la lutte</said>.",
    "sticks to": "<said t=rejection><by>Addis-Abeba</by> campe sur ses positions</said>.",
    "convinced": "<said t=comment><by>Le Caire</by> est convaincu que le barrage menace ses récoltes</said>.",
    "holds responsible": "<said t=accusation><by>Moscou</by> fait porter à Kiev la responsabilité de l'échec</said>.",
    "contradicts": "<said t=denial><by>Le colonel Aden</by> s'inscrit en faux contre cette version</said>.",
    "favours a lead": "<said t=claim><by>Les enquêteurs</by> privilégient la piste criminelle</said>.",
    "two deny one another": "<said t=accusation><by>Les deux camps</by> se rejettent la responsabilité de l'échec</said>.",
    "presents as": "<said t=claim><by>Kigali</by> présente la milice comme une menace</said>.",
    "plans": "<said t=intent><by>Les partenaires</by> prévoient de distribuer 60.000 repas</said>.",
    "state of emergency": "<said t=announcement><by>Le président</by> a instauré lundi l'état d'urgence</said>.",
    # --- verdicts, relatives, no verb, decisions, sources, spoken style ---
    "holds for": "<said t=comment><by>Plusieurs juristes</by> tiennent pour « irréaliste » le calendrier du scrutin</said>.",
    "holds the thing for": "<said t=comment><by>L'ambassadeur</by> tient cette promesse pour « un chiffon de papier »</said>.",
    "finds it premature": "<said t=comment><by>Jakarta</by> juge « prématuré » tout retrait</said>.",
    "takes as": "<said t=comment><by>Le syndicat</by> considère comme nul le vote de dimanche</said>.",
    "sees as": "<said t=comment><by>Les riverains</by> perçoivent ce chantier comme une menace</said>.",
    "sees a sign": "<said t=comment><by>Les analystes</by> y décèlent un recul</said>.",
    "moved by": "<said t=comment><by>La rapporteuse</by> s'est émue mardi d'un « silence complice »</said>.",
    "worried aloud": "<said t=comment>Les vivres manquent dans trois camps, s'émeut <by>un médecin</by></said>.",
    "reassuring": "<said t=comment><by>La mairie</by> se veut rassurante</said>.",
    "cautious": "<said t=comment><by>Varsovie</by> se montre prudente sur la suite</said>.",
    "sceptical": "<said t=comment><by>Les diplomates</by> restent sceptiques quant à une trêve</said>.",
    "only speaks of": "<said t=claim><by>La préfecture</by> n'évoque qu'« un contrôle de routine »</said>.",
    "only admits": "<said t=claim><by>L'armée</by> ne reconnaît que deux tués</said>.",
    "claims the deed": "<said t=claim><by>Les rebelles</by> s'en attribuent le mérite</said>.",
    "makes depend": "<said t=demand><by>Le créancier</by> subordonne tout versement à un audit</said>.",
    "conditions": "<said t=demand><by>La guérilla</by> conditionne son retour à la libération de ses chefs</said>.",
    "believes to know": "<said t=claim>Le général a quitté le pays, croit savoir <by>le quotidien La Vigie</by></said>.",
    "believes to know que": "<said t=claim><by>La radio nationale</by> croit savoir que le général a fui</said>.",
    "corrects": "<said t=comment>« Non, trois ponts sont coupés », corrige <by>le maire</by></said>.",
    "settles": "<said t=comment>« Il n'y a rien à négocier ici », tranche <by>le colonel</by></said>.",
    "swears": "<said t=denial><by>Le garde</by> jure n'avoir rien vu</said>.",
    "swears by gods": "<said t=claim><by>Le ministre</by> jure ses grands dieux que la caisse est pleine</said>.",
    "doubts": "<said t=comment><by>Londres</by> met en doute la sincérité de l'offre</said>.",
    "wonders": "<said t=comment><by>Une mère de famille</by> se demande qui paiera les réparations</said>.",
    "regards as certain": "<said t=claim><by>Le parquet</by> tient pour acquise la piste criminelle</said>.",
    "gives little credit": "<said t=comment><by>L'opposition</by> n'accorde aucun crédit à ces promesses</said>.",
    "no illusion": "<said t=comment><by>Les habitants</by> ne se font guère d'illusions</said>.",
    "welcomes soberly": "<said t=praise><by>Madrid</by> accueille avec soulagement la libération du pêcheur</said>.",
    "hailed in passing": "<said t=praise><by>Le président</by> salue au passage la libération du prêtre</said>.",
    "satisfecit": "<said t=praise><by>Le Fonds</by> décerne un satisfecit au gouvernement</said>.",
    "congratulates itself": "<said t=praise><by>Le ministre</by> se dit satisfait de la rencontre</said>.",
    "no words hard enough": "<said t=condemnation><by>L'évêque</by> n'a pas de mots assez durs contre les milices</said>.",
    "called barbaric": "<said t=condemnation><by>Ottawa</by> a qualifié l'attaque de « barbare »</said>.",
    "strongly worded": "<said t=condemnation><by>Le chef du parti</by> s'en est pris vivement au gouvernement</said>.",
    "relative, judged": "Une clause que <said t=rejection><by>le patronat</by> juge inapplicable</said> figure dans le texte.",
    "relative, judged quoted": "Une condition que <said t=rejection><by>le palais</by> trouve « insultante »</said>.",
    "relative, qualified": "Un vote que <said t=condemnation><by>l'opposition</by> qualifie de mascarade</said>.",
    "relative, rejected": "La trêve prévoyait un retrait, <said t=rejection>ce que <by>les insurgés</by> ont aussitôt rejeté</said>.",
    "relative, excludes": "<said t=demand><by>La foule</by> réclame le départ du</said> <said t=rejection><by>gouverneur</by>, qui exclut de démissionner</said>.",
    "relative, inverted demand": "<said t=demand>Une enquête que réclament <by>les familles</by></said> n'a jamais été ouverte.",
    "relative, of which": "<said t=comment>Une lenteur dont se plaignent <by>les avocats</by></said>.",
    "relative after a list": "Le médiateur a vu <said t=demand><by>la veuve du pêcheur</by>, laquelle exige un procès public</said>.",
    "this is what he confides": "<said t=claim>C'est ce que confie <by>un proche du général</by></said>.",
    "as he put it": "<said t=claim>Le pays est « au bord du gouffre », comme le résume <by>un banquier</by></said>.",
    "toll put forward": "<said t=claim>Bilan avancé par <by>les rebelles</by> : vingt soldats tués</said>.",
    "explanation": "<said t=claim>Explication de <by>la compagnie</by> : une panne de radar</said>.",
    "answer": "<said t=comment>Réponse du <by>ministre</by> : le dossier est clos</said>.",
    "version": "<said t=claim>Version de <by>l'armée</by> : une mine a sauté au passage du camion</said>.",
    "flat denial": "<said t=denial>Démenti catégorique de <by>Tripoli</by></said>.",
    "appeal, verbless": "<said t=appeal>Nouvel appel au calme du <by>président</by></said>.",
    "warning, verbless": "<said t=warning>Mise en garde de <by>l'ONU</by> contre une famine</said>.",
    "condemnation, verbless": "<said t=condemnation>Ferme condamnation de <by>l'Union africaine</by></said>.",
    "no from": "<said t=rejection>Refus net des <by>insurgés</by></said>.",
    "what happened, in a quotation": "<said t=claim>« Deux obus ont touché l'école et trois enfants ont été tués », a déclaré <by>le maire</by></said>.",
    "any idea rejected": "<said t=rejection><by>Le président</by> a rejeté toute idée de partage</said>.",
    "any part in it denied": "<said t=denial><by>Le parti</by> rejette toute responsabilité dans l'attentat</said>.",
    "a refusal said again": "<said t=rejection><by>La Suède</by> a redit mardi son refus</said>.",
    "a date to come": "<said t=announcement>Le Parlement doit se prononcer à l'automne, a dit <by>un conseiller</by></said>.",
    "what one does not have": "<said t=claim>« Nous n'avons pas de tentes », a raconté <by>un berger</by></said>.",
    "what weather services foresee": "<said t=warning><by>Les services météorologiques</by> prévoient de nouvelles pluies</said>.",
    "pure invention": "<said t=denial>« Pure invention », a répliqué <by>le général</by></said>.",
    "an act of war": "<said t=warning><by>Le ministre</by> a dit que tout nouvel attentat serait considéré comme un acte de guerre</said>.",
    "order of evacuation": "<said t=demand>Ordre d'évacuation de <by>l'armée</by> pour six villages</said>.",
    "declared state": "<said t=announcement><by>La compagnie nationale</by> a déclaré l'état de force majeure</said>.",
    "persona non grata": "<said t=announcement><by>Lima</by> a déclaré persona non grata l'attaché militaire chilien</said>.",
    "confirmed the sending": "<said t=announcement><by>Le ministre</by> a confirmé l'envoi de renforts</said>.",
    "proposed a meeting": "<said t=intent><by>Le négociateur</by> a proposé aux mutins une nouvelle rencontre</said>.",
    "offices": "<said t=intent><by>Le sultan</by> a offert ses bons offices</said>.",
    "committed que": "<said t=intent><by>La ministre</by> s'est engagée devant les maires à ce que l'eau revienne</said>.",
    "determined": "<said t=intent><by>Les mineurs</by> se disent déterminés à tenir</said>.",
    "will not yield": "<said t=rejection><by>Le chef rebelle</by> refuse tout compromis</said>.",
    "ordered inquiry": "<said t=demand><by>La gouverneure</by> a ordonné l'ouverture d'une enquête</said>.",
    "called on by order": "<said t=demand><by>La junte</by> enjoint aux diplomates de partir</said>.",
    "summons home": "<said t=condemnation><by>Le Caire</by> a convoqué l'ambassadeur suédois</said>.",
    "says it wants": "<said t=intent><by>Le parti</by> dit vouloir « tourner la page »</said>.",
    "to believe him": "<said t=demand><by>Le maire</by> a réclamé une enquête</said>. <said t=claim>À l'en croire, le pont n'était plus entretenu</said>.",
    "to listen to them": "<said t=claim>À en croire <by>les pêcheurs</by>, le chenal est ensablé</said>.",
    "by the avowal": "<said t=claim>De l'aveu de <by>l'état-major</by>, la colline est perdue</said>.",
    "by its own avowal": "<said t=claim>De l'aveu même du <by>ministère</by>, les stocks sont vides</said>.",
    "sayings": "<said t=claim>Les pillards étaient vingt, aux dires des <by>commerçants</by></said>.",
    "saying": "<said t=claim>Au dire du <by>chef de village</by>, les pillards étaient vingt</said>.",
    "side of": "<said t=claim>Côté <by>rebelles</by>, on affirme tenir le port</said>.",
    "on the side of": "<said t=comment>Du côté de <by>la mairie</by>, on se veut rassurant</said>.",
    "entourage": "<said t=comment>Dans l'entourage du <by>ministre</by>, on évoque « une erreur de jeunesse »</said>.",
    "account": "<said t=claim>D'après <by>le récit d'un survivant</by>, la barque avait chaviré au large</said>.",
    "figures of": "<said t=claim>Selon <by>les chiffres de la Croix-Rouge</by>, mille familles ont fui</said>.",
    "words of": "<said t=comment>Selon <by>les mots du pape</by>, c'est « une plaie ouverte au flanc »</said>.",
    "if one believes": "<said t=claim>Si l'on en croit <by>la police</by>, deux suspects courent encore</said>.",
    "tell us of": "<said t=claim><by>Des habitants</by> nous parlent de tirs jusqu'à l'aube</said>.",
    "told us": "<said t=claim><by>Une infirmière</by> nous a dit que les lits manquent</said>.",
    "explains to us": "<said t=claim><by>Le boulanger</by> nous explique que la farine manque</said>.",
    "he he says": "<said t=claim><by>Le préfet</by> il dit que la route est ouverte</said>.",
    "him he says": "<said t=claim>Le préfet, lui, <by>il</by> dit que la route est ouverte</said>.",
    "it is he who says": "<said t=claim>Le marché a rouvert, c'est <by>le maire</by> qui le dit</said>.",
    "confided to us": '<said t=comment>"On dort dehors depuis dix jours", nous a confié <by>un éleveur</by></said>.',
    "told me": '<said t=comment>"On dort dehors depuis dix jours", me dit <by>un éleveur</by></said>.',
    "listens": '<said t=comment>On écoute <by>la maire de Kaya</by> : "Nous avons tenu toute la nuit"</said>.',
    "at our microphone": '<said t=comment><by>Le chef de quartier</by> au micro de Radio Horizon : "Personne ne dort ici"</said>.',
    "joined by phone": '<said t=comment>Joint par téléphone, <by>un pêcheur</by> : "La mer était noire de monde"</said>.',
    "three verbs": "<said t=praise><by>Rabat</by> salue cette trêve</said>, <said t=demand>exige un contrôle neutre</said> et <said t=rejection>exclut tout retrait</said>.",
    "then adds": '<said t=comment>"Le pont tient", assure <by>le maire</by></said>. Puis : <said t=comment>"Mais il faudra le refaire entièrement."</said>',
    'and to add': '<said t=comment>"Le pont tient bon", assure <by>le maire</by></said>. Et <said t=comment>d\'ajouter : "Il faudra pourtant le refaire un jour."</said>',
    'goes on next sentence': '<said t=claim>"La nuit a été longue pour tous", raconte <by>un pompier</by></said>. <said t=comment>"On manquait d\'eau, de tout."</said>',
    "stamp, bar": "16h20 | <said t=denial><by>L'armée</by> dément</said>.",
    "stamp, colon": "16:20 : <said t=denial><by>L'armée</by> dément toute bavure</said>.",
    "stamp, bracket": "(16h20) <said t=demand><by>Kigali</by> exige des excuses</said>.",
    "stamp, spaced": "16 h 20 — <said t=demand><by>Kigali</by> exige des excuses</said>.",
    "stamp, dot": "16h20. <said t=demand><by>Kigali</by> exige des excuses</said>.",
    "outraged": "<said t=condemnation><by>Le maire</by> s'offusque d'un « abandon pur et simple »</said>.",
    # --- every style ---
    "broadsheet long subject": "<said t=comment><by>Le doyen des députés</by>, un homme de petite taille qui siège depuis vingt-deux ans dans la même travée et que personne n'a jamais vu sourire, doute que le texte passe</said>.",
    "aspect: finit par": "<said t=claim><by>Le porte-parole</by> finit par lâcher que le chef est blessé</said>.",
    "aspect: commence par": "<said t=claim><by>Le ministre</by> commence par rappeler que la loi date de 1998</said>.",
    "aspect: se met à": "<said t=accusation><by>Le maire</by> s'est mis à accuser la capitale</said>.",
    "aspect: n'a de cesse": "<said t=claim><by>La veuve</by> n'a de cesse de répéter que son mari était innocent</said>.",
    "aspect: se plaît": "<said t=claim><by>Le général</by> se plaît à rappeler que la ville n'est jamais tombée</said>.",
    "aspect: se garde de": "<said t=comment><by>Le général</by> se garde bien de crier victoire</said>.",
    "gerund first": "<said t=condemnation>Dénonçant « un simulacre », <by>les avocats</by></said> ont quitté la salle.",
    "gerund, tout en": "<said t=denial>Tout en niant l'existence du camp, <by>le gouverneur</by></said> en a refusé l'accès.",
    "asked, answers": "<said t=comment>Interrogé sur la date, <by>le juge</by> répond par une pirouette : « demandez au greffe »</said>.",
    "lance": "<said t=comment>« Rendez-nous nos fils », lance à la foule <by>une vieille femme en noir</by></said>.",
    "adverbial between verb and subject": "<said t=comment>« Nous étions seuls », se souvient, les larmes aux yeux, <by>une rescapée</by></said>.",
    "long adverbial": "<said t=comment>« La mine a tout pris », grince depuis le seuil de sa boutique <by>un épicier</by></said>.",
    "nominal after long clause": "<said t=claim>Les colonnes parties de la garnison auraient rebroussé chemin à la tombée de la nuit faute de carburant, rapportent <by>des voyageurs</by></said>.",
    "nominal after long clause, no comma verb": "<said t=claim>Une quinzaine de camions ont brûlé sur la route du nord, avance <by>le syndicat des transporteurs</by></said>.",
    "croit, inverted": "<said t=comment>Le scrutin n'aura pas lieu, croit <by>un diplomate</by></said>.",
    "pense": "<said t=comment>Les combats peuvent durer des années, pense <by>un analyste militaire</by></said>.",
    "assène": "<said t=comment>La paix passera par la justice, assène <by>l'archevêque</by></said>.",
    "se rassure": "<said t=comment>La récolte sera sauvée, veut croire <by>le chef du village</by></said>.",
    "on apprend": "<said t=claim>Le vol a été détourné, apprend-on de <by>source aéroportuaire</by></said>.",
    "on indique": "<said t=claim>Le pont sera rouvert lundi, indique-t-on à <by>la préfecture</by></said>.",
    "fait-on valoir": "<said t=claim>La mesure est provisoire, fait-on valoir au <by>ministère</by></said>.",
    "passive impersonal": "<said t=announcement>Il a été annoncé par <by>le parquet</by> que l'enquête était close</said>.",
    "passive with de": "<said t=accusation>Le colonel est soupçonné par <by>le parquet</by> d'avoir fui</said>.",
    "passive, judged by": "<said t=comment>Une offre jugée insuffisante par <by>les syndicats</by></said>.",
    "passive, qualified by": "<said t=comment>La mesure, qualifiée de provocation par <by>Séoul</by></said>, entre en vigueur lundi.",
    "passive, denied by": "<said t=denial>L'information a été aussitôt démentie par <by>la présidence</by></said>.",
    "passive, hailed": "<said t=praise>L'accord est salué par <by>Bruxelles</by></said>.",
    "passive present called": "<said t=appeal>Les habitants sont appelés par <by>la mairie</by> à rester chez eux</said>.",
    "summoned passive": "<said t=demand>L'armée est sommée par <by>le parlement</by> de s'expliquer</said>.",
    "noun: warning sent": "<said t=warning><by>L'armée</by> a adressé une sévère mise en garde aux riverains</said>.",
    "hides nothing": "<said t=comment><by>Ankara</by> ne s'en cache pas : l'objectif reste la frontière</said>.",
    "just confirmed to us": "<said t=claim><by>Le préfet de Kidal</by> vient de nous confirmer que la route est coupée</said>.",
    "himself, kept from comment": "<said t=decline_comment><by>Le chancelier</by> s'est, lui, gardé de tout commentaire</said>.",
    "one denies, at the ministry": "<said t=denial>On dément, au <by>ministère</by>, toute livraison de mines</said>.",
    "impersonal reminder": "Il convient de rappeler que <said t=intent><by>le Premier ministre</by> avait promis de ne jamais céder</said>.",
    "one must recall": "Il faut rappeler que <said t=intent><by>le maire</by> avait promis de rendre l'eau</said>.",
    "evaluates that": "<said t=claim><by>L'institut</by> évalue que les unités ont avancé au nord de Lyman</said>.",
    "doubts it": "Un tournant ? <said t=comment><by>Le politologue Aram Sarian</by> en doute</said>.",
    "reassures": "<said t=comment><by>Le chef d'état-major</by> rassure : les vivres ne manqueront pas</said>.",
    "called to share": "<said t=comment><by>Oumar Diallo</by> a appelé Félix Sarr pour lui faire part de son inquiétude</said>.",
    "quotation, then the age in letters": "<said t=comment>« Nous avons tout perdu cette nuit. »</said> <by>Moussa</by>, la cinquantaine, regarde les cendres.",
    "manner before who says": "<said t=claim>« La rue est vide depuis mardi », raconte, la voix basse, <by>un pharmacien</by></said>.",
    "admits a dead man": "<said t=claim><by>Le gouverneur nommé par Minsk, Ivan Karpenko,</by> a reconnu un mort</said>.",
    "sorted by religion": "<said t=claim>Ils ont trié les ouvriers selon leur religion, a raconté <by>un survivant</by></said>.",
    "source in brackets, with its label": "<said t=claim>4 900 morts depuis octobre (source : <by>ACLED</by>)</said>.",
    "if one trusts the count": "<said t=claim>Dix détenus y ont laissé la vie, si l'on se fie au décompte de <by>l'Observatoire des prisons</by></said>.",
    "for whom, after who spoke": "<said t=comment>« Trois ans qu'on nous promet des murs », raille <by>le parti</by></said>, <said t=comment>pour qui le gouvernement « porte la responsabilité » du drame</said>.",
    "communicated by, of a translation": "<said t=claim>Un poste a été établi, est-il communiqué par <by>le Service des frontières</by></said>.",
    "incident confirmed by": "<said t=claim>Incident confirmé par <by>l'administrateur du district</by></said>.",
    "a guess that is swept away": "On y flaire une reddition<said t=denial>, hypothèse que <by>le gouvernement</by> balaie</said>.",
    "that was the commander": "<said t=comment>« On rouvre la route et on y passera le mois », ça c'était <by>le commandant Delmas</by> à notre micro</said>.",
    "engages them to": "<said t=appeal><by>La mission</by> a engagé les deux voisins à s'expliquer autour d'une table</said>.",
    "offers its help": "<said t=intent><by>Le Chili</by> a offert son aide</said>.",
    "calls it an absurdity": "<said t=comment>À <by>Tbilissi</by>, on nomme ces déclarations « une absurdité »</said>.",
    "not in a position to confirm": "<said t=claim><by>Une source</by> parle de 16 tués</said>, ce que <said t=decline_comment><by>le porte-parole, le colonel Mark Delany,</by> n'était pas en mesure de confirmer</said>.",
    "made known early in the afternoon": "<said t=claim>Un troisième homme est mort, a fait savoir en début d'après-midi <by>le ministère de la Santé</by></said>.",
    "rubric before the sentence": "Santé, <said t=appeal><by>la coordinatrice du centre, madame Hawa Moussa</by>, lance un appel aux dons</said>.",
    "inverted, closed by an acronym": "<said t=claim>La mine possédait un titre, soutient <by>l'Agence des mines</by> (ANM)</said>.",
    "inverted behind a gesture": "<said t=claim>570 patients opérés en un mois, précise sans lever la tête <by>le docteur Nazir Khan</by></said>.",
    "inverted, evasive": "<said t=comment>Simple relève, élude <by>la présidence</by></said>.",
    "inverted, has counted": "<said t=claim>Trente personnes ont été tuées, a compté <by>la Croix-Rouge locale</by></said>.",
    "inverted, denounced": "<said t=condemnation>Un infirmier y a été atteint, a dénoncé <by>son directeur</by></said>.",
    "inverted, reproaches": "<said t=accusation>L'Union inonde le pays d'alcools bradés, reproche <by>Pékin</by></said>.",
    "inverted, told in his canal": "<said t=claim>La ville est restée sans lumière, a communiqué mardi dans son canal Telegram <by>le chef de l'administration</by></said>.",
    "fallen silent": "<said t=decline_comment>Sollicitée, <by>l'armée pakistanaise</by> est demeurée silencieuse</said>.",
    "wants a state of emergency": "<said t=demand><by>Le parti</by> veut l'état d'urgence dans le nord</said>.",
    "keeps to an appeal": "<said t=appeal><by>Moscou</by> s'en est tenu à un appel au calme</said>.",
    "of this informed": "Sept morts. <said t=claim>De cela a informé mardi dans son canal <by>le gouverneur Alexeï Bogdanov</by></said>.",
    "such is the diagnosis": "<said t=comment>Des dégâts « sévères » : tel est, à Vienne, le diagnostic du <by>patron de l'AIEA</by></said>.",
    "the last count": "<said t=comment>224 tués depuis vendredi : c'est le dernier comptage du <by>ministère de la Santé</by></said>.",
    "told to the agency that": "<said t=claim><by>Un responsable</by> a dit à l'agence que l'opération est terminée</said>.",
    "told to the police that": "<said t=claim><by>Le témoin</by> a dit à la police que l'homme était armé</said>.",
    "draws attention to": "<said t=comment><by>Le diplomate</by> a attiré l'attention sur le manque d'eau</said>.",
    "reported about, of a translation": "<said t=claim><by>Le ministère</by> a rapporté sur la destruction de douze engins</said>.",
    "by the chief it was declared": "<said t=claim>Par <by>le chef de la région</by> il a été déclaré que l'évacuation est achevée</said>.",
    "in the message it is said": "<said t=claim>Dans le message du <by>service de presse</by> il est dit que le pont est fermé</said>.",
    "is formal, no": "<said t=comment><by>Le ministre de la Santé</by> est formel, pas de choléra dans la ville</said>.",
    "noun: message": "<said t=intent>Le message du <by>chef rebelle</by> est clair : « nous ne partirons pas d'ici »</said>.",
    "noun: tone": "<said t=comment>Même tonalité chez <by>les syndicats</by> : « on tient bon, quoi qu'il arrive »</said>.",
    "noun: same bell": "<said t=comment>Même son de cloche du côté de <by>la mairie</by> : « tout est sous contrôle ici »</said>.",
    "noun: letter": "<said t=demand>Dans une lettre ouverte, <by>une centaine de médecins</by> réclament des gants</said>.",
    "noun: by voice": "<said t=rejection><by>Le Kremlin</by>, par la voix de son porte-parole, rejette cette offre</said>.",
    "noun: under pen": "<said t=claim>Par communiqué, <by>le groupe</by> affirme détenir le pilote</said>.",
    "speaker with age": '<said t=comment>"On ne dort plus ici la nuit", souffle <by>Moussa</by>, 34 ans</said>.',
    "speaker: l'élue": "<said t=comment>« La digue tiendra cet hiver encore », veut croire <by>l'élue</by></said>.",
    "speaker: le même": "<said t=comment>« Rien ne presse, vraiment rien », ajoute <by>le même</by></said>.",
    "speaker: l'intéressé": "<said t=denial>« Je n'ai jamais vu cet homme », jure <by>l'intéressé</by></said>.",
    "speaker: l'un d'eux": "<said t=comment>« On attend depuis trois jours », soupire <by>l'un d'eux</by></said>.",
    "speaker: some": "<said t=comment><by>Certains</by> redoutent un bain de sang</said>.",
    "speaker: others": "<said t=comment><by>D'autres</by> estiment que la trêve tiendra</said>.",
    "speaker: many": "<said t=claim><by>Beaucoup</by> racontent avoir marché dix jours</said>.",
    "speaker: a first name": "<said t=claim><by>Fatou</by> raconte avoir marché dix jours</said>.",
    "speaker: plural names": "<said t=demand><by>Le Kenya, l'Ouganda et la Tanzanie</by> réclament un sommet</said>.",
    "speaker: camp": "<said t=claim><by>Le camp d'en face</by> affirme tenir le carrefour</said>.",
    "speaker: agents": "<said t=demand><by>Les grossistes</by> exigent une baisse des taxes</said>.",
    "speaker: body unknown": "<said t=demand><by>Le Front de salut du fleuve</by> exige un cessez-le-feu</said>.",
    "denied que": "<said t=denial><by>Le port</by> nie que le cargo ait accosté</said>.",
    "refuses passive": "<said t=rejection><by>Tunis</by> a opposé un refus poli</said>.",
    "says no": "<said t=rejection><by>Le village</by> dit non au barrage</said>.",
    "hopes": "<said t=comment><by>Le médiateur</by> espère un accord avant l'été</said>.",
    "wants explanations": "<said t=demand><by>La commission</by> veut des explications</said>.",
    "would like": "<said t=appeal><by>Le maire</by> aimerait que l'armée reste</said>.",
    "recommends": "<said t=appeal><by>L'ambassade</by> recommande à ses ressortissants de quitter le pays</said>.",
    "advises": "<said t=appeal><by>Le ministère</by> déconseille tout voyage dans le nord</said>.",
    "invites": "<said t=appeal><by>La police</by> invite les témoins à se manifester</said>.",
    "begs": "<said t=appeal><by>Les sinistrés</by> supplient l'État d'envoyer des tentes</said>.",
    "calls for help": "<said t=request_help><by>Le maire</by> appelle à l'aide</said>.",
    "asks for aid": "<said t=request_help><by>La commune</by> sollicite une aide d'urgence</said>.",
    "pays tribute": "<said t=praise><by>La ministre</by> a salué la mémoire des deux pilotes</said>.",
    "thanks": "<said t=praise><by>Les otages</by> ont remercié leurs libérateurs</said>.",
    "reserve": "<said t=decline_comment><by>Le palais</by> observe un silence prudent</said>.",
    "no answer to calls": "<said t=decline_comment>Contactée, <by>la compagnie</by> n'a pas donné suite</said>.",
    "not wishing": "<said t=decline_comment><by>Le diplomate</by> ne souhaite pas s'exprimer</said>.",
    "not reachable": "<said t=decline_comment><by>Le commandant</by> est resté injoignable</said>.",
    "from side silence": "<said t=decline_comment>Au <by>ministère</by>, on se refuse à tout commentaire</said>.",
    "both": "<said t=appeal><by>Les deux voisins</by> ont appelé à une désescalade</said>.",
    "each blames": "<said t=accusation><by>Chacun</by> rejette la faute sur l'autre</said>.",
    "tweet": '<said t=comment><by>Le sénateur</by> sur X : "Une honte pour notre république"</said>.',
    "writes on": "<said t=comment>« Un crime de trop contre les nôtres », écrit sur X <by>la députée</by></said>.",
    "stiff: has said that": "<said t=claim><by>La police</by> a dit que les tireurs étaient trois en nombre</said>.",
    "stiff: according": "<said t=claim>Les tireurs étaient trois, a dit <by>la police</by> dans une déclaration</said>.",
    "stiff: stated": "<said t=claim><by>Le Département d'État</by> a énoncé que les pourparlers étaient constructifs</said>.",
    "stiff: called on": "<said t=appeal><by>Le secrétaire général</by> a appelé sur toutes les parties à la retenue</said>.",
    "stiff: warned against": "<said t=warning><by>Le chef de l'agence</by> a averti contre une escalade</said>.",
    "sitrep colon": "<said t=claim>Selon <by>OCHA</by> : 12 000 personnes déplacées en trois jours</said>.",
    "sitrep reports": "<said t=claim><by>Les autorités locales</by> rapportent 14 décès</said>.",
    "sitrep signals": "<said t=claim><by>Le chef de zone</by> signale une rupture de stock</said>.",
    "sitrep estimates": "<said t=claim><by>Le HCR</by> estime à 3 000 le nombre d'arrivées</said>.",
    "radio ellipsis": "<said t=claim><by>le préfet</by> nous confirme que l'école est fermée</said>.",
    "radio typo accent": "<said t=claim><by>Le maire</by> declare que le pont est coupe</said>.",
    "radio no comma quote": '<said t=claim>"on a rien vu venir du tout" raconte <by>un jeune du quartier</by></said>.',
    "radio says it": "<said t=demand><by>La mairie</by> demande aux gens de pas prendre la route</said>.",
    "analysis: for X": "<said t=claim>Pour <by>l'historien</by>, la rupture est consommée</said>.",
    "analysis: in eyes": "<said t=claim>Aux yeux de <by>Pékin</by>, l'île n'est qu'une province</said>.",
    "analysis: X y voit": "<said t=comment><by>La politologue Aïda Sarr</by> y voit « la fin d'un cycle »</said>.",
    "analysis: analyse": "<said t=comment>Le pouvoir joue la montre, analyse <by>un chercheur</by></said>.",
    "analysis: reads": "<said t=comment><by>Les chancelleries</by> y lisent un avertissement</said>.",
    "analysis: suspects": "<said t=accusation><by>Kampala</by> soupçonne son voisin d'armer la milice</said>.",
    "analysis: bets": "<said t=comment><by>Les diplomates</by> parient sur une trêve</said>.",
    "live: stamp then label": "09h12 – <said t=claim>Selon <by>la gendarmerie</by>, la RN7 est coupée</said>.",
    "live: headline verb first": '11h40 | <said t=comment>"Évacuez", lance <by>le préfet</by></said>.',
    "live: two acts": "15h05 | <said t=accusation><by>Minsk</by> accuse Vilnius</said>, <said t=denial><by>Vilnius</by> dément</said>.",
    "live: telegraphic": "18h30 : <said t=demand><by>Les familles</by> veulent des réponses</said>.",
    "live: via": "20h10 | <said t=claim>L'aéroport est fermé, selon <by>la tour de contrôle</by></said>.",
    "live: calls": "<said t=comment><by>Le pape</by> : « Que les armes se taisent enfin »</said>.",
    "broadsheet: two commas": "<said t=comment><by>L'ancien ministre</by>, que l'on disait fini, estime, non sans malice, que l'heure de la revanche a sonné</said>.",
    "broadsheet: n'en démord pas": "<said t=rejection><by>La présidente du tribunal</by> n'en démord pas</said>.",
    "broadsheet: à qui mieux mieux": "<said t=accusation><by>Les deux clans</by> s'accusent à qui mieux mieux d'avoir rompu le pacte</said>.",
    "broadsheet: se voulut": "<said t=comment><by>Le légat</by> se voulut conciliant</said>.",
    "broadsheet: soutient mordicus": "<said t=claim><by>Le chauffeur</by> soutient mordicus que le feu était vert</said>.",
    "broadsheet: en convient": "<said t=claim><by>Le général</by> en convient</said>.",
    "broadsheet: s'en défend": "<said t=denial><by>Le ministre</by> s'en défend</said>.",
    "broadsheet: s'en félicite": "<said t=praise><by>Le patronat</by> s'en félicite</said>.",
    "broadsheet: s'en inquiète": "<said t=comment><by>Les riverains</by> s'en inquiètent</said>.",
    "broadsheet: le nie": "<said t=denial><by>L'intéressé</by> le nie</said>.",
    "broadsheet: le reconnaît": "<said t=claim><by>L'évêque</by> le reconnaît volontiers</said>.",
    "broadsheet: le déplore": "<said t=claim>Les fonds manquent, <by>la directrice</by> le déplore</said>.",
    "broadsheet: ne dit pas autre chose": "<said t=comment><by>Le rapport</by> ne dit pas autre chose</said>.",
    "broadsheet: renchérit": "<said t=comment>« C'est un piège », renchérit <by>son adjoint</by></said>.",
    "broadsheet: qu'on en juge": "<said t=comment>« On a tenu parce qu'il fallait tenir », dira plus tard <by>le sergent</by></said>.",
    "broadsheet: aurait dit": "<said t=claim><by>Le chef du clan</by> aurait juré que nul ne passerait</said>.",
    "broadsheet: relative of place": "À Tabou, où <said t=claim><by>la mairie</by> assure que l'eau est potable</said>, les enfants toussent.",
    "broadsheet: parenthesis": "Le pont (<said t=claim>« neuf », assure <by>la mairie</by></said>) a cédé.",
    "broadsheet: dash": "<said t=claim>Les pertes – une douzaine d'hommes, reconnaît <by>l'état-major</by></said> – sont lourdes.",
    "broadsheet: à croire": "<said t=claim>À croire <by>les marchands</by>, le sel va manquer</said>.",
    "broadsheet: de l'avis de": "<said t=claim>De l'avis de <by>tous les experts</by>, la digue est condamnée</said>.",
    "broadsheet: dixit": "<said t=comment>Une affaire « classée », dixit <by>le procureur</by></said>.",
    "broadsheet: pour reprendre": "<said t=comment>Un « coup de poignard », pour reprendre les mots du <by>député</by></said>.",
    "broadsheet: selon le mot": "<said t=comment>Une paix « de papier », selon <by>le mot d'un diplomate</by></said>.",
    "broadsheet: au grand dam": "<said t=comment><by>Le patriarche</by> s'afflige de ces querelles</said>.",
    "broadsheet: imputes": "<said t=accusation><by>La veuve</by> impute à la négligence des chefs la mort des recrues</said>.",
    "broadsheet: charges": "<said t=accusation><by>Le rapport</by> met en cause la hiérarchie policière</said>.",
    "broadsheet: pins": "<said t=accusation><by>L'opposition</by> voit dans ce report la main du palais</said>.",
    "broadsheet: holds it against": "<said t=accusation><by>Les anciens</by> en veulent au gouvernement</said>.",
    "broadsheet: washed hands": "<said t=denial><by>La compagnie</by> décline toute responsabilité</said>.",
    "broadsheet: takes shelter": "<said t=decline_comment><by>Le ministre</by> se retranche derrière le secret défense</said>.",
    "analysis: some see": "<said t=comment><by>D'aucuns</by> y voient une manœuvre</said>.",
    "analysis: argues": "<said t=appeal><by>L'économiste</by> plaide que la dette est soutenable</said>.",
    "analysis: recalls": "<said t=claim>La ville a changé trois fois de mains, rappelle <by>la chercheuse</by></said>.",
    "analysis: it remains": "<said t=comment>Reste que la trêve est fragile, nuance <by>un diplomate</by></said>.",
    "analysis: judged by": "<said t=comment>Le plan est jugé irréaliste par <by>les économistes</by></said>.",
    "analysis: fear": "<said t=comment>Dans les <by>chancelleries</by>, on craint une contagion</said>.",
    "analysis: position": "<said t=rejection><by>Ankara</by> exclut toute concession sur le détroit</said>.",
    "analysis: line": "<said t=claim><by>Le Caire</by> répète à l'envi que le fleuve est « une question de vie ou de mort »</said>.",
    "analysis: does not hide": "<said t=comment><by>Riyad</by> ne cache pas son agacement</said>.",
    "analysis: insists": "<said t=comment><by>Doha</by> insiste sur son rôle de médiateur</said>.",
    "radio: c'est ce que dit": "<said t=claim>La route est minée, c'est ce que nous dit <by>un chauffeur</by></said>.",
    "radio: voilà ce que": "<said t=claim>Voilà ce que raconte <by>un rescapé</by></said>.",
    "radio: écoutez": '<said t=comment>Écoutez <by>le docteur Kone</by> : "Les lits sont pleins depuis dimanche"</said>.',
    "radio: pour X c'est": "<said t=claim>Pour <by>ce commerçant</by>, c'est la goutte d'eau de trop</said>.",
    "radio: eux disent": "<said t=claim><by>Les jeunes</by> eux disent que la police a tiré</said>.",
    "radio: nous informe": "<said t=claim><by>Le chef de canton</by> nous informe que le marché est fermé</said>.",
    "radio: lui répond": "<said t=comment>« Il fallait partir plus tôt », lui répond <by>le maire</by></said>.",
    "radio: ont promis": "<said t=intent><by>Les jeunes du quartier</by> ont promis de ressortir ce soir</said>.",
    "radio: demande": "<said t=demand><by>Les élèves</by> demandent la libération de leur professeur</said>.",
    "translation: told reporters": "<said t=claim><by>Le ministre</by> a dit aux reporters que l'accord est proche</said>.",
    "translation: said in statement": "<said t=condemnation><by>Le groupe</by>, dans une déclaration, a condamné l'attaque</said>.",
    "translation: has urged": "<said t=appeal><by>L'envoyé</by> a pressé les parties de se retenir</said>.",
    "translation: adding": "<said t=claim><by>La police</by> a dit que trois sont morts</said>, <said t=claim>ajoutant que l'enquête est en cours</said>.",
    "round-up: continues": "<said t=warning>« Le fleuve monte de dix centimètres par jour. Nous ne tiendrons pas », a averti <by>le chef des digues</by></said>.",
    "round-up: reported speech then quote": "<said t=claim><by>La maire</by> affirme n'avoir rien reçu</said>. <said t=comment>« Pas une bâche, pas un sac de riz. »</said>",
    "round-up: pronoun next": "<said t=demand><by>Le syndicat</by> exige un moratoire</said>. <said t=warning><by>Il</by> menace de bloquer le port</said>.",
    "round-up: celle-ci": "<said t=accusation><by>Kigali</by> accuse l'ONG</said>, <said t=denial>ce que <by>celle-ci</by> dément</said>.",
    "round-up: which denies": "<said t=accusation><by>Quito</by> accuse Lima</said>, <said t=denial>qui dément</said>.",
    "round-up: tandis que": "<said t=claim><by>La police</by> parle d'une rixe</said>, tandis que <said t=condemnation><by>la famille</by> dénonce une bavure</said>.",
    "round-up: quand": "<said t=announcement><by>L'armée</by> annonce dix tués</said> quand <said t=claim><by>les rebelles</by> n'en reconnaissent que deux</said>.",
    "round-up: les uns les autres": "<said t=accusation><by>Les uns</by> crient au miracle</said>, <said t=condemnation><by>les autres</by> dénoncent une fraude</said>.",
    "nominal: fin de non-recevoir": "<said t=rejection>Fin de non-recevoir de <by>Pékin</by></said>.",
    "nominal: silence": "<said t=decline_comment>Silence radio du côté de <by>la compagnie</by></said>.",
    "nominal: satisfaction": "<said t=comment>Satisfaction à <by>Oslo</by> : « c'est un pas de géant vers la paix »</said>.",
    "nominal: coup de gueule": "<said t=comment>Coup de gueule du <by>maire</by> : « on nous prend pour des idiots »</said>.",
    "nominal: le mot": "<said t=condemnation>« Lamentable » : <by>le sénateur</by> n'a pas mâché ses mots</said>.",
    "answers no": "<said t=rejection><by>Le village</by> a répondu par la négative</said>.",
    "answers that": "<said t=comment><by>L'état-major</by> répond que le tir venait d'en face</said>.",
    "retorts": "<said t=comment>« Qu'ils viennent donc le chercher », rétorque <by>la guérilla</by></said>.",
    "says to want": "<said t=intent><by>Le syndicat</by> se dit prêt à reprendre les pourparlers</said>.",
    "assures of support": "<said t=praise><by>Ottawa</by> a assuré Kiev de son soutien</said>.",
    "condolences": "<said t=praise><by>Le roi</by> a présenté ses condoléances aux familles</said>.",
    "quoted verb phrase": "<said t=comment><by>Le chef du parti</by> « ne négociera pas sous la menace »</said>.",
    "claims to be": "<said t=denial><by>Le prévenu</by> prétend n'avoir jamais vu l'arme</said>.",
    "says himself": "<said t=comment><by>Le maire</by> se dit inquiet de la montée des eaux</said>.",
    "recognizes half": "<said t=claim><by>Le parquet</by> reconnaît à demi-mot une erreur</said>.",
    "let know by": "<said t=claim><by>La présidence</by> a fait savoir par communiqué que la visite était reportée</said>.",
    "let filter": "<said t=comment><by>Un proche du dossier</by> laisse filtrer que la rançon a été payée</said>.",
    "slip": "<said t=comment>« On est à bout », glisse entre deux portes <by>une infirmière</by></said>.",
    "explains by": "<said t=claim><by>La météo</by> explique cette chaleur par un vent de sable</said>.",
    "puts at": "<said t=claim><by>La préfecture</by> évalue les dégâts à trois millions</said>.",
    "counts": "<said t=claim><by>Le syndicat</by> a compté dix mille marcheurs</said>.",
    "signals": "<said t=claim><by>Des pêcheurs</by> ont signalé deux corps flottant au large</said>.",
    "documented": "<said t=claim><by>L'ONG Vigie</by> a documenté quarante viols</said>.",
    "attributes": "<said t=claim><by>L'armée</by> attribue l'attaque aux miliciens du fleuve</said>.",
    "denounces by tweet": "<said t=condemnation>Sur X, <by>l'ancienne ministre</by> dénonce « une honte »</said>.",
    "gives up": "<said t=claim><by>Le médecin</by> avoue son impuissance</said>.",
    "calls liar": "<said t=accusation><by>Le colonel</by> traite le maire de menteur</said>.",
    "compares": "<said t=comment><by>L'évêque</by> compare la ville à un cimetière</said>.",
    "sums up": "<said t=comment>« Tout a brûlé, absolument tout », résume d'un geste <by>le fermier</by></said>.",
    "is said to": "<said t=claim>Au dire des <by>anciens</by>, la source n'avait jamais tari</said>.",
    "relays": "<said t=claim><by>La télévision d'État</by> fait état de deux navires coulés</said>.",
    "is categorical": "<said t=claim><by>Le légiste</by> est formel : « il est mort avant l'incendie »</said>.",
    "one voice": "<said t=condemnation>D'une même voix, <by>Paris et Rome</by> condamnent ce putsch</said>.",
    "in chorus": "<said t=demand>En chœur, <by>les élèves</by> réclament leur professeur</said>.",
    "wants": "<said t=demand><by>Les familles</by> veulent la vérité</said>.",
    "waits for": "<said t=demand><by>Le village</by> attend des excuses</said>.",
    "hopes vainly": "<said t=comment><by>Les sinistrés</by> espèrent toujours des secours</said>.",
    "calls it": "<said t=condemnation><by>L'archevêque</by> parle d'un « crime contre les pauvres »</said>.",
    "promises revenge": "<said t=intent><by>Le clan</by> a juré vengeance</said>.",
    "gives deadline": "<said t=demand><by>La junte</by> donne 48 heures aux diplomates pour partir</said>.",
    "refuses to hear": "<said t=rejection><by>Ankara</by> ne veut pas entendre parler d'un retrait</said>.",
    "does not exclude": "<said t=warning><by>Le Premier ministre</by> n'exclut pas un nouveau confinement</said>.",
    "hardly believes": "<said t=comment><by>Le chef rebelle</by> ne croit guère à cette trêve</said>.",
    "evokes": "<said t=comment><by>Un conseiller</by> évoque « une piste sérieuse »</said>.",
    "on condition": "<said t=claim>Le retrait a commencé, confie sous couvert d'anonymat <by>un officier</by></said>.",
    "speaking to": "<said t=claim>S'exprimant devant la presse, <by>la procureure</by> a indiqué que l'arme avait été retrouvée</said>.",
    "in interview": "<said t=comment>Dans un entretien au quotidien El Watan, <by>l'ambassadeur</by> juge la crise « derrière nous »</said>.",
    "cited by": "<said t=claim>Le pont a sauté à l'aube, a déclaré <by>un garde-frontière</by> cité par l'agence Tass</said>.",
    # --- promises, refusals and orders with an adverb inside; who is silent; verbs that are not said again ---
    "verdict after figures, reflexive": '<said t=praise>Une nuit sans un seul départ de feu, se félicite <by>la préfète</by></said>.',
    "anger after what is said, unquoted": "<said t=condemnation>Trois mois sans salaire, s'indigne <by>le syndicat des dockers</by></said>.",
    "verb alone, condemns": 'Une caserne a brûlé à Tabarre. <said t=condemnation><by>Bruxelles</by> condamne</said>.',
    "verb alone, applauds": "La trêve est prolongée d'un mois. <said t=praise><by>Le patronat</by> applaudit</said>.",
    "retracts": "<said t=denial><by>Le trésorier</by> s'est rétracté devant le juge</said>.",
    "takes back his words": "<said t=denial><by>Le sénateur</by> s'est dédit</said>.",
    "his family's word": '<said t=claim>Un berger a été enlevé près du puits, selon <by>sa famille</by></said>.',
    "his lawyer's word": "<said t=claim>L'armateur n'a jamais quitté le pays, selon <by>son avocat</by></said>.",
    "by its count": "<said t=claim>À s'en tenir au décompte de <by>la Croix-Rouge</by>, soixante maisons ont brûlé</said>.",
    "fine to answer": '<said t=comment><by>Le ministre</by> a beau jeu de répondre que la route date de son prédécesseur</said>.',
    "day before what is ruled out": '<said t=rejection><by>La gouverneure</by> a écarté jeudi toute négociation</said>.',
    "adverb before what is refused": "<said t=rejection><by>Le général</by> a rejeté d'emblée l'idée d'un couloir</said>.",
    "does not rule out": "<said t=warning><by>Le commissaire</by> n'exclut pas des coupures de courant</said>.",
    "makes it his business": '<said t=intent><by>Le maire</by> se fait fort de rouvrir le marché avant Pâques</said>.',
    "sets a no against it": "<said t=rejection><by>L'évêque</by> a opposé aux émissaires un refus</said>.",
    "day before the green light": '<said t=announcement><by>Le Sénat</by> a donné jeudi son aval à la vente des frégates</said>.',
    "gives hours": '<said t=demand><by>Le colonel</by> a laissé quarante-huit heures aux occupants</said>.',
    "gives days, day between": '<said t=demand><by>La préfète</by> a donné lundi six jours aux forains</said>.',
    "brandishes an embargo": '<said t=warning><by>Ankara</by> brandit un embargo sur le blé</said>.',
    "brandishes resignation": '<said t=warning><by>Le juge</by> agite sa démission</said>.',
    "wants, in his words": '<said t=intent><by>Le nouveau maire</by> veut « rebâtir le quai pierre par pierre »</said>.',
    "means to, in his words": "<said t=intent><by>Le syndicat</by> entend « tenir jusqu'au bout »</said>.",
    "confesses": '<said t=claim><by>Le caissier</by> est passé aux aveux</said>.',
    "breaks off": '<said t=rejection><by>La guérilla</by> a rompu les pourparlers</said>.',
    "joins his voice": '<said t=comment><by>Le patriarche</by> a joint sa voix à celle des veuves</said>.',
    "calms down": '<said t=comment><by>La mairie</by> calme le jeu</said>.',
    "the figure comes from": '<said t=claim>Le chiffre émane de la <by>protection civile</by></said>.',
    "the phrase is his": "<said t=claim>L'expression est du <by>ministre de la Pêche</by></said>.",
    "the word used by": "<said t=comment>C'est le mot employé par <by>la sous-préfète</by></said>.",
    "the formula chosen by": "<said t=comment>« Inhabitable » : c'est la formule retenue par <by>le rapporteur</by></said>.",
    "he gives us these figures": "<said t=claim>C'est <by>l'infirmière</by> qui nous donne ces chiffres</said>.",
    "nobody at the palace": "<said t=decline_comment>Nul, à <by>la présidence</by>, n'a souhaité s'exprimer</said>.",
    "nobody at the firm": "<said t=decline_comment>Personne, chez <by>l'armateur</by>, n'a voulu répondre</said>.",
    "verb unsaid in the second clause": "<said t=claim><by>La mairie</by> parle de dix noyés</said>, <said t=claim><by>l'armée</by> de deux</said>.",
    "verb unsaid, with a pronoun": "<said t=claim><by>Le syndicat</by> fait état de neuf blessés</said>, <said t=claim><by>la direction</by>, elle, d'une dizaine</said>.",
    "relative with dont between title and verb": "<said t=warning><by>La doyenne, Irma Solis</by>, dont le mandat expire en mai, a prévenu qu'elle fermerait la faculté</said>.",
    "object with a quoted adjective": "<said t=claim><by>La nouvelle intendante, Irma Solis</by>, déplore une milice « sans foi ni loi »</said>.",
    "excuses, verbless": '<said t=comment>Excuses tardives du <by>ministre de la Santé</by> aux familles</said>.',
    "thesis, verbless": '<said t=claim>Thèse du <by>parquet</by> : une bonbonne mal fermée</said>.',
    "plea, verbless": '<said t=comment>Plaidoyer du <by>maire</by> : rouvrir la voie ferrée</said>.',
    "charge, verbless": '<said t=accusation>Réquisitoire de la <by>procureure</by> contre les passeurs</said>.',
    "order of the day, verbless": '<said t=demand>Consignes du <by>préfet</by> : rester chez soi</said>.',
    "since then, before the object": "<said t=request_help><by>L'archipel</by> quémande depuis lors l'aide de ses voisins</said>.",
    # --- relays to a text, questions of which, adjuncts before the object, acts without a verb ---
    "selon lequel": "Le préfet a reçu <said t=claim><by>un rapport des gendarmes</by>, selon lequel la digue a cédé à deux endroits</said>.",
    "selon laquelle, its author": "<said t=claim><by>La douane</by> a distribué une note, selon laquelle le port rouvrira en juin prochain, au plus tard</said>.",
    "à en croire lequel": "Les hydrologues ont remis <said t=claim>un bulletin, à en croire lequel le fleuve montera encore</said>.",
    "in which he": "L'ordre des médecins a publié une tribune dans laquelle <said t=demand><by>il</by> réclame des masques</said>.",
    "what he tells us": "<said t=claim>Le puits est à sec d'après ce que nous raconte <by>un chamelier</by></said>.",
    "emerges from": "<said t=claim>Il ressort d'<by>un rapport du Sénat</by> que la moitié des ponts menacent ruine</said>.",
    "it is the view of": "<said t=comment>C'est aussi l'avis de <by>l'économiste Lamine Faye</by></said>.",
    "is what he confides": "<said t=claim>C'est ce que confie à la radio publique <by>un douanier</by></said>.",
    "numeral, fortyish": "<said t=demand><by>Une quarantaine de maires</by> réclament des pompes</said>.",
    "some, such as": "<said t=demand>Certains, à l'instar de <by>la fleuriste Ada Ruiz</by>, exigent des loyers plus bas</said>.",
    "intends": "<said t=intent><by>Le roi</by> compte appeler au calme</said>.",
    "intends, adverb": "<said t=intent><by>La mairie</by> compte bien rouvrir les bains en mars</said>.",
    "does not intend": "<said t=rejection><by>La présidente</by> ne compte pas démissionner</said>.",
    "adjunct before the object, day": "<said t=announcement><by>Les dockers</by> annoncent pour vendredi un blocage du port</said>.",
    "adjunct before the object, since": "<said t=demand><by>Les veuves</by> réclament depuis deux ans la vérité</said>.",
    "adjunct before the object, reason": "<said t=demand><by>La préfète</by> a ordonné pour des raisons sanitaires l'abattage du troupeau</said>.",
    "relative, refused": "<said t=rejection>Un plan de partage, que <by>la junte</by> a rejeté aussitôt</said>.",
    "relative, attributed": "<said t=claim>Un raid, que <by>l'état-major</by> attribue aux mutins</said>, a fait six morts.",
    "cited as saying": "<said t=claim><by>Le vice-ministre</by> a été cité disant que le pont avait tenu tout l'hiver</said>.",
    "enquiry concludes": "<said t=claim><by>L'enquête</by> conclut à une erreur de pilotage</said>.",
    "poll gives": "<said t=claim><by>Un sondage</by> donne le maire sortant perdant</said>.",
    "text whose participle speaks": "<said t=appeal><by>L'ambassade</by> a diffusé un message appelant les touristes à rentrer</said>.",
    "shades a claim": "<said t=comment><by>Le chercheur</by> nuance ce constat</said>.",
    "did not pick up": "<said t=decline_comment><by>Le promoteur</by> n'a pas décroché</said>.",
    "was out of reach": "<said t=decline_comment><by>L'armateur</by> était injoignable mardi</said>.",
    "no details": "<said t=decline_comment><by>La procureure</by> a refusé d'entrer dans les détails</said>.",
    "act, refusal to": "<said t=rejection>Refus de <by>Sofia</by> de livrer ses chars</said>.",
    "act, green light": "<said t=announcement>Feu vert de <by>Canberra</by> à la vente de deux frégates</said>.",
    "act, sharp criticism": "<said t=condemnation>Vives critiques des <by>syndicats</by> contre le budget</said>.",
    "act, after a dash": "- <said t=warning>Mise en garde de <by>l'OMS</by> : les stocks de vaccins s'épuisent</said>.",
    "passive, whom before by whom": "<said t=demand>Il a été demandé aux riverains par <by>la mairie</by> de rester chez eux</said>.",
    "after a relative without commas": "<said t=intent><by>Le sergent blessé</by> qui y était jure de témoigner</said>.",
    "scare-quoted infinitive": "<said t=comment><by>Prague</by> s'est contentée de « regretter » ces propos</said>.",
    "taken up by a pronoun": "<said t=demand><by>Les mineurs</by> l'ont exigé dès lundi</said>.",
    "object taken up by ce que, voilà": "<said t=claim>« On a dormi dans le four à pain », voilà ce que <by>le boulanger</by> raconte</said>.",
    "after a long aside": "<said t=comment>« Personne n'est venu nous voir », enrage, assis sous le manguier de sa cour, <by>le chef du village</by></said>.",
    "stiff translation, far": "<said t=comment>« Le navire est intact », <by>Ramos</by> a dit aux reporters dans la ville de Cebu</said>.",
    "marks concern": "<said t=comment><by>Riyad</by> a marqué sa préoccupation face à l'escalade</said>.",
    "makes his opposition known": "<said t=comment><by>Alger</by> a fait connaître son opposition à ce raid</said>.",
    "assumes": "<said t=comment><by>Le préfet</by> assume : « j'ai donné l'ordre moi-même »</said>.",
    # --- persons as labels, moods without a verb, who signs, houses that speak, spoken style ---
    "person as a label": "<said t=comment><by>Oumarov</by> : la trêve tient depuis l'aube</said>. Le ministre Timour Oumarov parlait à la radio.",
    "mood, verbless": "<said t=comment><by>Ottawa</by> « très préoccupé » par la famine au Tigré</said>",
    "ready, verbless": "Trêve : <said t=intent><by>Israël</by> prêt à examiner l'offre</said>",
    "signs": "<said t=comment>« On a tout perdu cette nuit », <by>Awa</by>, 34 ans, vendeuse</said>.",
    "signs with an office": "<said t=comment>« Le toit n'a pas tenu longtemps », <by>le directeur de l'école</by></said>.",
    "announcement by": "<said t=announcement>L'annonce par <by>le général</by> de sa candidature a surpris</said>.",
    "offer rejected by": "<said t=rejection>Une proposition aussitôt rejetée par <by>le syndicat</by></said>.",
    "it is the toll of": "<said t=comment>Trois cents morts : c'est le dernier bilan du <by>ministère de la Santé</by></said>.",
    "one week to": "<said t=demand><by>Le général</by> a donné une semaine aux mutins pour se rendre</said>.",
    "long aside within the verb group": "<said t=accusation><by>Le chef de la junte</by> a, dans un discours télévisé à la veille de la fête nationale, accusé la France de mensonge</said>.",
    "verb first": "<said t=comment>A noté <by>le diplomate</by> : « la partie adverse est prête à tout »</said>.",
    "a house, translated": "Au <said t=claim><by>ministère de la Défense</by> ont précisé que le drone était tombé</said>.",
    "has him say": "De quoi <said t=comment>faire dire à <by>l'opposant Ali Sow</by> que « le roi est nu »</said>.",
    "pour, within": "<said t=claim>Reste que, pour <by>l'ONG</by>, « le compte n'y est pas »</said>.",
    "called for": "<said t=appeal><by>Un porte-parole</by> a appelé pour une retenue maximale</said>.",
    "spoken refusal": "<said t=decline_comment><by>Le chef de poste</by> a pas voulu dire les noms</said>.",
    "people": "<said t=claim><by>Les gens de la rive</by> racontent que l'eau est montée d'un coup</said>.",
    "mother as a title": "<said t=comment>« C'est la misère ici », se fâche <by>maman Rose</by>, vendeuse de manioc</said>.",
    "spokesperson without a hyphen": "<said t=claim><by>La porte parole du parti</by> affirme que le vote est faussé</said>.",
    "pronoun twice": "Le chef est venu. Lui <said t=demand><by>il</by> demande que l'armée parte</said>.",
    "subject before brackets": "<said t=claim><by>La ministre</by> (elle est en poste depuis mai) assure que les comptes sont sains</said>.",
    "toll established by": "<said t=claim>Trente maisons ont brûlé, selon un décompte communiqué par <by>la protection civile</by></said>.",
    "somebody of a house, taken up": "<said t=condemnation><by>Ali Sow</by>, de l'ONG Vigie, qui dénonce un abandon</said>, a été arrêté.",
    "rank abbreviated": "<said t=intent>« Nous tiendrons la colline », a dit <by>le commandant Lt. Gen. Arsenio Ramos</by></said>.",
    "on a platform": "<said t=comment>« Rien ne devait tomber ainsi », s'agace sur Weibo <by>le géologue Shen Qiwei</by></said>.",
    "light verb, passive": "<said t=accusation>L'armée est montrée du doigt par <by>les familles</by></said>.",
    "last heard, by his words": "<said t=demand>Le maire réclame des pompes</said>. <said t=claim>Selon ses propres termes, la digue est condamnée</said>.",
    # --- the teller within the quotation, relatives of opinion, spoken negation ---
    "within the quotation, pronoun": "<said t=comment>« Le pays, dit-<by>il</by>, est à genoux depuis mars »</said>.",
    "within the quotation, noun": "<said t=comment>« Ici, souffle <by>une sage-femme</by>, on creuse la nuit »</said>.",
    "within the quotation, name": "<said t=intent>« Nous sommes prêts, assure <by>Mariam</by>, et nous resterons »</said>.",
    "within the quotation, past": "<said t=comment>« Rien, a-t-<by>elle</by> soufflé, ne sera plus comme avant »</said>.",
    "within the quotation, reflexive": "<said t=comment>« Quel gâchis, s'exclame <by>le vétérinaire</by>, et pour si peu »</said>.",
    "resumes": "<said t=comment>« Si », reprend-<by>il</by> après un silence, « si l'on nous aide, le pont tiendra »</said>.",
    "selon qui": "Il cite <said t=claim><by>l'urbaniste Rosa Diaz</by>, selon qui, depuis dix ans, plus rien n'est construit</said>.",
    "a view shared by": "<said t=comment>Un point de vue que partage <by>l'ancien consul</by></said>.",
    "agree to say": "<said t=claim><by>Les deux experts</by> s'accordent à dire que le col restera fermé</said>.",
    "on, with the town": "<said t=claim>Il n'est pas question de céder, fait-on valoir à <by>Oslo</by></said>.",
    "says nothing": "<said t=decline_comment><by>La police</by> dit rien pour l'instant</said>.",
    "slip for appelle": "<said t=appeal><by>Le bourgmestre</by> appele au calme</said>.",
    "there is this lady who": "Il y a <said t=claim><by>cette dame</by> qui dit avoir vu des crocodiles</said>.",
    "affirms his will": "<said t=comment><by>Le sénat</by> a réitéré son attachement à la paix</said>.",
    "declares an epidemic": "<said t=announcement><by>Les autorités sanitaires</by> ont déclaré une épidémie de rougeole</said>.",
    "false, answers": "<said t=denial>Faux, répond <by>l'armée</by></said>.",
    "short, after a colon": "<said t=comment><by>Le maire</by> hausse les épaules : « on a l'habitude »</said>.",
    # --- within the verb group a quotation, a second participle after another act, titles of the press ---
    "auxiliary without, participle within": "<said t=condemnation><by>L'Union</by> a « fermement condamné » ce raid</said>.",
    "second participle after another act": "<by>Ouagadougou</by> a emboîté le pas à son voisin et <said t=condemnation>dénoncé l'accord</said>.",
    "the press titles": "<said t=comment>« La paix ou la honte pour tous », titre <by>le quotidien du soir</by></said>.",
    "leans to": "<said t=comment><by>Le médiateur</by> penche pour un retrait par étapes</said>.",
    "pell-mell": "<said t=condemnation><by>Le syndicat</by> fustige pêle-mêle la vie chère et les coupures</said>.",
    "aside before the quotation": "<said t=claim><by>Le général</by> avait reconnu, la veille, « des erreurs »</said>.",
    "a little earlier": "Un peu plus tôt, <said t=comment><by>son homologue David Carr</by> avait jugé l'offre « généreuse »</said>.",
    "in whose words": "<said t=claim>Un tir « sans précédent », de l'avis du <by>général</by></said>.",
    "admits losses": "La chaîne a diffusé un film dans lequel <said t=claim><by>le colonel</by> admet des pertes</said>.",
    "weather": "<said t=comment><by>Les météorologues</by> prévoient des vents violents</said>.",
    "people of a named house": "<said t=claim><by>Les médecins de l'hôpital Al-Nour</by> disent manquer de plasma</said>.",
    "intent, with the article of an infinitive": "<said t=intent><by>Oslo</by> prêt à l'accueillir</said>",
    "another tune": "<said t=comment>Autre son de cloche chez <by>les rebelles</by> : « nous avançons encore »</said>.",
    "warned a government": "<said t=warning>Cité par l'agence Anadolu, <by>le ministre turc</by> a averti Damas</said>.",
    # --- said by an institution, in a bulletin or on the spot ---
    "on, at a house": "<said t=claim>On assure, <by>au ministère</by>, que les vannes sont ouvertes</said>.",
    "on, within a body": "<said t=comment>Au sein de l'<by>état-major</by>, on ne cache pas son agacement</said>.",
    "on, where one speaks": "Le ton change <said t=claim>du côté de <by>Tripoli</by>, où l'on parle d'un simple retard</said>.",
    "a quantity of people": "<said t=demand><by>Une trentaine de bateliers</by> réclament la réouverture de l'écluse</said>.",
    "the subject taken up by a pronoun, after another clause": "Tandis que <said t=intent><by>la région</by> promet des pompes</said>, <said t=demand><by>les communes</by>, elles, réclament des digues</said>.",
    "not excluded": "<said t=warning><by>Le recteur</by> n'exclut pas de déclarer la fermeture du campus</said>.",
    "has never": "<said t=claim><by>Les meuniers</by> assurent ne jamais avoir été prévenus</said>.",
    "never recognised": "<said t=denial><by>Asmara</by> n'a jamais reconnu la présence de ses soldats</said>.",
    # --- no word ---
    "refuses to confirm it": "<said t=decline_comment><by>La police</by> refuse de le confirmer</said>.",
    "denies to blame": "<said t=denial><by>Lima</by> dément régulièrement s'en prendre à la presse</said>.",
    "a quotation that tells of the subject": "<said t=appeal><by>Le président déchu</by>, gardé « avec tous les siens », a appelé dans une vidéo ses amis à protester</said>.",
    "learnt from": "<said t=claim>Une fillette a péri, a-t-on appris auprès de <by>l'hôpital</by></said>.",
    "no explanation": "<said t=decline_comment><by>La compagnie</by> n'a pas donné d'explication</said>.",
    "not able to give": "<said t=decline_comment><by>La régie</by> n'était pas en mesure de fournir un calendrier</said>.",
    "not any detail": "<said t=decline_comment><by>Le greffier</by> n'a voulu livrer aucun détail</said>.",
    "questions dodged": "<said t=decline_comment><by>L'amiral</by> a esquivé les questions</said>.",
    "sends elsewhere": "<said t=decline_comment><by>L'ambassade</by> se borne à renvoyer vers sa capitale</said>.",
    "keeps quiet": "<said t=decline_comment><by>La mairie</by> observe un mutisme complet</said>.",
    "deaf ear": "<said t=decline_comment><by>Lima</by> fait la sourde oreille</said>.",
    "gone without a word": "<said t=decline_comment><by>Le sénateur</by> a gagné sa voiture sans répondre aux questions</said>.",
    "silence at a place": "<said t=decline_comment>Silence, aussi, à <by>Asmara</by></said>.",
    "silence on a side": "<said t=decline_comment>Du côté de la <by>junte</by>, silence total</said>.",
    "unanswered": "<said t=decline_comment>Nos demandes auprès du <by>ministère</by> sont restées sans réponse</said>.",
    # --- said in other words ---
    "a denial that came": "<said t=denial>Un démenti est venu de <by>Nairobi</by></said> dans la nuit.",
    "responsibility refused": "<said t=denial><by>La filiale</by> a dégagé sa responsabilité</said>.",
    "offers itself": "<said t=intent><by>La Finlande</by> s'est proposée comme médiatrice</said>.",
    "counts anew": "<said t=claim><by>La préfecture</by> porte à 17 le nombre des disparus</said>.",
    "call to strike": "<said t=appeal><by>La centrale</by> lance un mot d'ordre de grève</said>.",
    "expects": "<said t=comment><by>La banque centrale</by> s'attend à une reprise au printemps</said>.",
    "opinion with its article": "<said t=comment><by>Le recteur</by> a exprimé l'avis que la session était close</said>.",
    "support assured": "<said t=praise><by>Le consul</by> a assuré les sinistrés du soutien de son pays</said>.",
    "the announcement was made by": "<said t=announcement>L'annonce a été faite par <by>le doyen</by></said> devant les étudiants.",
    "grievance": "<said t=accusation>Principal grief des <by>éleveurs</by> : le prix du fourrage</said>.",
    "a day within an idiom": "<said t=appeal><by>Le doyen</by> a lancé mardi un appel au calme</said>.",
    "an adverb within an idiom": "<said t=warning><by>La ligue</by> brandit toujours la menace d'un boycott</said>.",
    "good offices, a day between": "<said t=intent><by>Oslo et Berne</by> ont offert dimanche leurs bons offices</said>.",
    "adverb: par contre": "<said t=denial><by>Le préfet</by> dément par contre toute fermeture</said>.",
    "counted in a week": "<said t=claim><by>La ligue</by> a recensé en une semaine neuf arrestations</said>.",
    "a question left without answer": "<said t=decline_comment>La question, posée mardi aux <by>dirigeants de la banque</by>, n'a pas reçu de réponse</said>.",
    "pronoun without its hyphen": "<said t=claim>La fête est maintenue dit <by>il</by></said>.",
    "a call in a hurry": "<said t=appeal><by>Le syndicat des dockers</by> appelle a la grève pour jeudi</said>.",
    "laid to somebody by somebody": "<said t=accusation>Un incendie imputé par <by>des témoins</by> à des miliciens</said> a ravagé le marché.",
    "idea set aside": "<said t=rejection><by>Le recteur</by> avait écarté cette hypothèse jeudi</said>.",
    "dodged": "Interrogé sur les retards, <said t=decline_comment><by>le directeur</by> a éludé</said>.",
    "reads aloud": "<said t=comment>« Nous mettons fin à la grève dès ce soir », lit <by>une déléguée de l'usine</by></said>.",
    "a quotation that is judged": '<said t=demand><by>Le maire</by> a réclamé une "réponse robuste et rapide"</said>, que <said t=comment><by>Lima</by> juge excessive</said>.',
    "so many dead, he tells us": "<said t=claim><by>La commission</by> nous dit 20 morts</said>.",
    "not his opinion": "<said t=comment>Ce n'est pas l'avis du <by>doyen</by></said>, qui maintient la séance.",
    "confirmed to an agency": "<said t=claim>Le départ a été confirmé à l'AFP par <by>un conseiller</by></said>.",
    "an aside before the accused": "<said t=accusation><by>La ligue</by> accuse, documents à l'appui, la milice d'avoir pillé l'école</said>.",
    "swears by all": "<said t=denial><by>Le caporal</by> jure ses grands dieux n'avoir rien vu</said>.",
    "a message of his": "Sur X, <said t=comment><by>l'ambassadeur</by> s'est fendu d'un message de soutien</said>.",
    "adds to fear": "<said t=claim><by>Elle</by> ajoute craindre la crue</said>.",
    "justice": "<said t=demand><by>Les veuves</by> réclament justice</said>.",
    "worried for": "<said t=comment><by>Le garde</by> s'inquiète pour ses éléphants</said>.",
    "but to somebody": "<said t=claim>Mais pour <by>Ali</by>, 19 ans, \"rien ne changera avant l'hiver\"</said>.",
    "irregularities": "<said t=claim><by>La mission</by> a relevé des irrégularités</said>.",
    "a quotation before the one who says it": "<said t=comment>« J'ai laissé mes chèvres au puits. »</said> Mariama, 51 ans, marche depuis l'aube.",
    "answering questions": "Répondant aux questions des élèves, <said t=announcement><by>le doyen</by> a confirmé la fermeture</said>.",
    "the one concerned": "<said t=denial><by>L'intéressé</by> nie tout lien avec la milice</said>.",
    "his own admission": "<said t=claim>De son propre aveu, <by>le doyen</by> n'avait pas lu la lettre</said>.",
    "an inversion that takes up": "<said t=claim>Tout juste <by>la rectrice</by> admet-elle que des fonds ont disparu</said>.",
    "an adjective but another": "<said t=intent><by>Le capitaine</by>, blessé mais debout, a promis de tenir le port</said>.",
    "the subject is not what it stands before": "Devant une foule de curieux, <said t=intent><by>la juge</by>, fatiguée mais ferme, a promis de revenir</said>.",
    "she, for her part": "<said t=claim><by>La mairie</by> avance, elle, le chiffre de douze noyés</said>.",
    "who was named last": "La pique n'a pas plu à <said t=comment><by>Lisbonne</by>, qui y voit une provocation</said>.",
    "confirmed news": "<said t=claim>Une information confirmée par <by>le colonel Sow</by></said>.",
    "to his mind": "<said t=claim>Il s'agit selon <by>lui</by> d'un règlement de comptes</said>.",
    "makes report": "<said t=claim><by>Le commandant</by> a fait rapport que deux hameaux étaient libérés</said>.",
    "what the other denies": "Le pont a brûlé, <said t=denial>ce que <by>cette dernière</by> dément formellement</said>.",
    "asked to by": "Les pompiers <said t=appeal>ont été appelés à se retirer par <by>le gouverneur</by></said>.",
    "a pointed finger, passive": "<said t=accusation>Les milices sont pointées du doigt par <by>l'armée</by></said>.",
    "two quoted words and their object": "<said t=comment><by>L'Union africaine</by> « regrette profondément » la décision de Londres</said>.",
    "by the mouth of": "<said t=intent>Pyongyang, par la bouche de <by>Kim Jong-ae</by>, a juré de répondre</said>.",
    "a relay and whom it cites": "<said t=claim>Un pêcheur est mort, rapporte le quotidien Nation, qui cite <by>un médecin</by></said>.",
    "an agency and whom it cites": "<said t=claim>Selon l'AFP, qui cite <by>des témoins</by>, trois soldats ont péri</said>.",
    "a family implores": "<said t=appeal><by>La famille</by>, réunie au port, a imploré lundi les ravisseurs de libérer le marin</said>.",
    "their own, quoted": '<said t=comment><by>Les Pays-Bas</by>, liés par un traité, ont réaffirmé leur "ferme soutien" à leur voisin</said>.',
    "the verb first": "<said t=announcement>A annoncé <by>la présidence</by>, ce jeudi, que le scrutin est reporté</said>.",
    "called by somebody": "Des soldats y campent depuis jeudi, <said t=appeal>appelés à la rescousse par <by>le gouverneur</by></said>.",
    "the hand behind": "<said t=accusation><by>Le syndicat</by> voit surtout dans ces fouilles, menées avant le vote, une manœuvre du maire</said>.",
    "smells a trap": "<said t=accusation><by>L'opposition</by> flaire un piège</said>.",
    "in whose view": "<said t=claim><by>La rectrice</by>, pour qui il s'agit d'un complot</said>, a fermé le campus.",
    "does not want any": "<said t=rejection><by>La mairie</by> ne veut pas d'un monument</said>.",
    "does not budge": "<said t=demand><by>La milice</by> ne démord pas de son ultimatum</said>.",
    "wants an inquiry": "<said t=demand><by>Les veuves</by>, qui veulent une enquête</said>, ont défilé.",
    "forbids himself": "<said t=decline_comment><by>Oslo</by> s'interdit tout commentaire</said>.",
    "not this but that": "<said t=demand><by>Les mineurs</by> ne réclament pas une hausse, mais leurs arriérés</said>.",
    "a toll given by": "<said t=claim>57 tués et 17 blessés : premier bilan communiqué par <by>l'administration du port</by></said>.",
    "spoke up to": "<said t=condemnation><by>Le député</by> a pris la parole pour dénoncer un simulacre</said>.",
    "phoned to tell": "<said t=claim><by>Des auditeurs</by> nous ont téléphoné pour raconter que le pont avait sauté</said>.",
    "each blames the other": "<said t=accusation><by>Les deux camps</by> se sont renvoyé mardi la responsabilité du tir</said>.",
    "a thing they deny": "Le quai a brûlé, <said t=denial>chose que <by>l'armateur</by> a niée</said>.",
    "we learn it from": "<said t=claim>Les puits sont à sec, nous apprend <by>un berger</by></said>.",
    "rules out an assault": "L'armée a fermé la route, <said t=rejection>tout en excluant un assaut</said>.",
    "estimates at": "<said t=claim><by>Le diocèse</by> estime à dix mille le nombre de déplacés</said>.",
    "holds to": "<said t=comment><by>Oslo</by> a réaffirmé son attachement à la trêve</said>.",
    "the work of": "<said t=accusation>Pour <by>le préfet</by>, le raid est l'œuvre de mercenaires</said>.",
    "to whom he promised": "Le maire, <said t=intent>à qui <by>le préfet</by> a promis des fonds</said>, attend.",
    "the same there": "<said t=comment>Chez <by>les enseignants</by>, même constat : « On n'a pas été payés depuis mars. »</said>",
    "no comment was had": "<said t=decline_comment>Aucun commentaire n'a pu être obtenu auprès de <by>l'ambassade</by></said>.",
    "protests by": "<said t=condemnation><by>Tokyo</by> a protesté par la voie diplomatique</said>.",
    "those who signed": "<said t=intent><by>Les signataires</by> s'engagent à rendre les armes</said>.",
    "they say twice that": "<said t=claim><by>Les gens du port</by>, eux, disent le double</said>.",
    "fixed for": "<said t=announcement><by>Le ministre</by> a fixé à mars 2026 la fin des travaux</said>.",
    "funds released": "<said t=announcement><by>Oslo</by> débloque 2 millions d'euros</said>.",
    "a measure extended": "<said t=announcement><by>Le douanier en chef</by> a étendu la mesure aux camions</said>.",
    "an emergency declared": "<said t=announcement><by>La maire</by> a déclaré l'urgence sanitaire</said>.",
    "also that": "<said t=claim><by>Le sergent</by> dit aussi que deux mille hommes arrivent</said>.",
    "learned by an agency": "<said t=claim>Un accord est proche, a appris l'AFP lundi auprès de <by>deux sources sûres</by></said>.",
    "enumerated": "<said t=claim>Deux hommes ont péri, une grange a brûlé, a énuméré <by>le maire</by></said>.",
    "a long relative with its own verb": "<said t=announcement><by>La Cédéao</by>, dont le tarif, voté en mai, devait tomber, a annoncé l'envoi d'une mission</said>.",
    "for his part, a state of": '<said t=comment><by>L\'état-major</by> fait quant à lui état de "combats acharnés"</said>.',
    "counts fifteen of them": "Dix soldats sont morts. <said t=announcement><by>La milice</by> en annonce quinze</said>.",
    "put down to": "<said t=accusation><by>Le préfet</by> attribue à des rôdeurs pas moins de trente vols</said>.",
    "declines to take sides": "<said t=decline_comment><by>Le Chili</by> a décliné de prendre parti</said>.",
    "likens to": '<said t=condemnation><by>Le doyen</by> a assimilé le projet à "une capitulation"</said>.',
    "sends word that": "<said t=claim><by>Une source militaire</by> a fait parvenir au journal que le pont tenait</said>.",
    "a claim without a verb": "<said t=claim>Revendication de <by>l'Armée de libération du Delta</by></said>.",
    "whom we met": "<said t=comment><by>Un médecin</by> qu'on a eu au téléphone se plaint du manque de lits</said>.",
    "in the staff": "<said t=claim>Dans <by>l'état-major</by> on précise que quatre engins sont détruits</said>.",
    "awaits acts": "<said t=praise><by>Téhéran</by> salue « un pas »</said> mais <said t=demand>attend « des actes »</said>.",
    "a quotation explained": "<said t=comment>« Il est trop tôt pour parler de paix » : <by>l'émissaire de l'ONU</by></said> refroidit les ardeurs.",
    "a document after a subject set off": "<said t=intent><by>Le recteur</by>, élu lundi, a promis une enquête</said>.",
    "a document tells": "<said t=announcement>Deux ponts resteront fermés, a annoncé <by>un communiqué de la mairie</by></said>.",
    "the subject ahead of a plural that one verb does not suit": "<said t=condemnation><by>Awa Sow</by>, battue avec 17,3% des suffrages dénonce des fraudes</said>.",
    "selon, a text that somebody published": "<said t=claim>Selon les chiffres partiels publiés dimanche par <by>la commission électorale</by>, le sortant a obtenu 51%</said>.",
    "selon, trends given by": "<said t=claim>Il a obtenu 51% des voix selon les tendances annoncées lundi par <by>le ministère de l'Intérieur</by></said>.",
    "a gerund before its subject, cut at the verb": "<said t=condemnation>Dénonçant une farce</said>, <by>les organisateurs de la marche</by> <said t=demand>réclament un vote</said>.",
    "what is to come in a relative is no demand": "<said t=claim>Le cortège qui doit rejoindre la place a réuni 300 personnes, a indiqué <by>la police</by></said>.",
    "makes use of a veto": "<said t=rejection><by>La Norvège</by> a fait usage mardi de son droit de veto</said>.",
    "day at the head, two dashes": "NAIROBI, 3 mars (Xinhua) -- <said t=claim>Les écoles sont pleines, a indiqué <by>le ministère de l'Éducation</by></said>.",
    "a day and an agency at the head": "3 mars (Reuters) - <said t=claim>Les écoles sont pleines, a indiqué <by>le ministère de l'Éducation</by></said>.",
    "an agency in brackets at the head": "(AZERTAC) - <said t=rejection><by>La Géorgie</by> a rejeté lundi la demande du Kenya</said>.",
    "who speaks in secret": "<said t=claim><by>Un chef coutumier</by> parlant sous le sceau du secret a assuré que le puits était vide</said>.",
    "who cites a toll": "<said t=claim>Neuf puits sont à sec, ont indiqué <by>des élus du canton</by> citant un premier décompte</said>.",
    "a toll told by a radio": "<said t=claim>Six bœufs ont péri, selon un décompte encore partiel rapporté jeudi par <by>la radio du fleuve</by></said>.",
    "where they go is no promise": "<said t=comment><by>Le recteur</by> a estimé que les deux écoles allaient dans la bonne direction</said>.",
    "a name between quotation marks": "<said t=claim>La « <by>fédération des quais</by> » (FDQ) a fait état de six noyés</said>.",
    "it is said in": "<said t=comment>« La route rouvrira », est-il dit dans <by>un message de la préfecture</by></said>.",
}  # fmt: skip


@pytest.mark.parametrize("tagged", FOUND.values(), ids=FOUND)
def test_speech_act_is_found_with_its_speaker_and_type(tagged):
    text, tags = parse(tagged)
    expected = [tag for tag in tags if tag.name == "said"]
    speakers = [tag.span for tag in tags if tag.name == "by"]
    found = read(text)
    assert [text[q.span.start : q.span.end] for q in found] != []
    assert len(found) == len(expected), [text[q.span.start : q.span.end] for q in found]
    for quote, tag in zip(found, expected, strict=True):
        assert shared(quote.span, tag.span) >= 0.5, text[quote.span.start : quote.span.end]
        assert quote.event_type == tag["t"]
        for speaker in speakers:
            if speaker in tag.span:
                assert quote.speaker is not None
                assert shared(quote.speaker, speaker) >= 0.5, text[quote.speaker.start : quote.speaker.end]


EXCERPTS = {
    "to each his own figure": (
        "Quelque 5.000 marcheurs selon les syndicats, 1.200 selon la mairie, ont défilé jeudi.",
        ["Quelque 5.000 marcheurs selon les syndicats", "1.200 selon la mairie"],
    ),
    "goes on after the source": ("Tout est parti, à en croire la mairie, d'un réchaud mal éteint.", ["Tout est parti, à en croire la mairie, d'un réchaud mal éteint"]),
    "goes on after the pronoun": ("Les rails, assurent-ils, seront réparés avant l'hiver.", ["Les rails, assurent-ils, seront réparés avant l'hiver"]),
    "to each his own words": (
        "Les veuves exigent le retour des corps, enfouis à la hâte, disent-elles, par les soldats.",
        ["Les veuves exigent le retour des corps", "enfouis à la hâte, disent-elles, par les soldats"],
    ),
    "from the colon on, after a long clause": (
        "Les villages de la rive gauche se vident maison après maison depuis que la digue a cédé sous la poussée des eaux : trois mille personnes ont fui, affirme le préfet.",
        ["trois mille personnes ont fui, affirme le préfet"],
    ),
    "the subject again after its relative": (
        "Vigie Nord, qui dit avoir compté trois épaves, reproche aux garde-côtes leur lenteur.",
        ["Vigie Nord, qui dit avoir compté trois épaves", "Vigie Nord, qui dit avoir compté trois épaves, reproche aux garde-côtes leur lenteur"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "excerpts"), EXCERPTS.values(), ids=EXCERPTS)
def test_an_excerpt_holds_speaker_cue_and_all_that_is_said(text, excerpts):
    assert [text[q.span.start : q.span.end] for q in read(text)] == excerpts


NOTHING = """
Le feu s'est déclaré jeudi vers 17 heures au rez-de-chaussée du bâtiment.
Le procureur tient un point presse à dix heures.
Une revue qui entretient un large réseau de sources dans l'armée.
Le colonel Diarra, qui dirige la base, est « le cerveau de ce raid ».
La police examine les accusations selon lesquelles un agent a volé la caisse.
Les bombardements condamnent des milliers de familles à l'exil.
Le général, dépêché en urgence, a salué la foule.
À l'annonce, un ouvrier s'est tué en sautant d'un balcon.
Les rebelles s'en sont pris à une cinquantaine de navires.
Dans la foulée des raids, les gardes ont riposté au mortier sur le district.
Le gouvernement a engagé les soldats à l'est.
Le risque d'une guerre grandit dans la région.
Les "forces du bien" ont perdu la bataille.
Le film "La nuit la plus longue de l'année" sort mercredi.
La déclaration d'indépendance date de 1991.
Le pays a déclaré son indépendance en 1991.
Le parlement a déclaré la guerre à son voisin.
Le juge a condamné l'ancien ministre à dix ans de prison.
Le tribunal a condamné à mort trois officiers.
La ville demande beaucoup de courage.
Une demande d'aide est à l'étude.
L'annonce d'une trêve a surpris les marchés.
La menace d'une attaque plane sur le port.
Les critiques contre le régime se multiplient.
Le rapport de force a changé dans le nord.
Personne ne dit que la paix est proche.
Nul n'affirme que la guerre est finie.
On dit que le fleuve est maudit.
Le général n'a pas précisé combien de soldats étaient partis.
La police n'a pas dit si le suspect était armé.
Le ministre n'a pas confirmé que le vol était parti.
La vedette, un catamaran, assurait la navette entre Lamu et Kilifi.
Quatre des neuf régions que compte la Zambie manquent d'eau.
Le président doit annoncer mardi que le vote est reporté.
Le ministre devrait annoncer un nouveau plan.
Le gouvernement pourrait demander un délai.
La coalition va exiger des sanctions.
Il pleut depuis lundi selon les saisons.
Les prix varient selon les quartiers.
Les horaires changent selon la saison.
Le vote aura lieu selon le calendrier prévu.
Les peines vont de un à dix ans selon l'article 12.
L'armée a maintenu une force dans la région.
La France maintient mille soldats sur place.
L'Iran soutient les miliciens depuis dix ans.
Le convoi a poursuivi sa route vers le nord.
Les troupes ont avancé de trois kilomètres vers la ville.
La police a relevé des empreintes sur la porte.
Les rebelles ont lancé une offensive contre la capitale.
Le navire a lancé un signal de détresse dans la nuit.
L'armée a répondu par des tirs d'artillerie.
Le conflit a fait six mille morts, selon Reuters.
Un séisme de magnitude 6 a frappé la côte, a rapporté l'AFP.
La route relie la capitale à la mer.
Le général a rappelé ses troupes de la frontière.
Le président a rappelé son ambassadeur à Paris.
La compagnie a assuré trois vols par jour.
Le maire assure l'intérim depuis janvier.
La garde assure la sécurité du palais.
Le village s'appelle Tindaro.
L'opération est appelée « Bouclier du Nord » par les soldats.
Le ministre a appelé son homologue.
La commission a siégé toute la nuit.
Les flots ont rejeté des épaves sur la plage.
Le bateau a décliné vers le sud.
Le chef a reconnu le corps de son fils.
Le pays a reconnu l'indépendance de la province.
L'équipe a confirmé sa place en finale.
L'athlète a annoncé la couleur d'entrée.
Le prix du blé a accusé une baisse de dix pour cent.
Le soldat blessé a parlé.
Le tribunal n'a donné aucune suite à la plainte.
La pluie est tombée toute la nuit sans un bruit.
Un silence de plomb pesait sur le bourg.
Nos réserves d'eau sont restées sans protection.
Le démenti est un genre difficile.
Le Pérou, vexé par ces mots, a rappelé en avril ses 850 soldats.
La vallée compte ses morts.
Il se dit que le seigneur des lieux a fui.
La police a relevé des traces de pneus.
Le pont a été lancé mardi sur la rivière.
La crue s'attend de nouveau en avril.
L'organisation du tournoi revient à la ville de Sfax.
« Le Temps des cerises est fini depuis mai. » Mardi, la chorale répétait encore.
Le commerce n'exclut aucun quartier de la ville.
La route porte à six le nombre des ponts du canton.
Les forces ont exposé la population à des tirs.
L'usine a refusé du monde.
Le tribunal a attribué les terres aux villageois.
La banque a prévu dix guichets.
La colline domine la ville et le fleuve.
Les incidents armés restent fréquents.
Un traité a été signé à Vienne en novembre.
Les deux pays se sont affrontés en 2020.
Le médiateur est arrivé lundi à Doha.
Les pourparlers reprendront samedi à Genève.
La police a arrêté douze manifestants.
Le palais présidentiel a été bombardé dans la nuit.
La crise rappelle que rien n'est réglé.
L'attaque montre que la trêve est fragile.
Cette victoire confirme que le vent tourne.
Le ciel annonce de la pluie.
La faim menace des milliers de familles.
La sécheresse menace de ruiner les éleveurs.
Les « casques blancs » ont fouillé les ruines.
Il s'agit d'une question délicate.
Il faut dire que la route est longue.
C'est dire que le chemin est long.
Pour la première fois, les deux camps se parlent.
Pour l'instant, la route reste fermée.
Le journal publie une carte de la région.
Les soldats ont crié toute la nuit.
L'incendie s'est déclaré dans la nuit.
Une épidémie s'est déclarée dans le camp.
Ce projet, dit « de la dernière chance », n'a pas abouti.
Le moteur accuse son âge.
Le film raconte la vie d'un berger.
Le livre raconte la guerre.
La banque a émis des billets.
Le juge a écarté le rideau.
La police a écarté la foule.
Le bilan menace de s'alourdir.
Les enfants ont salué le convoi.
Le club a admis deux nouveaux membres.
À Kiev, on danse de nouveau.
Dans les rues, on entend des tirs.
Bilan : 14 noyés.
Météo : pluies attendues dans le nord.
La ville compte deux millions d'habitants.
Les deux camps campent face à face.
Le convoi a été accueilli par la foule.
La fenêtre était condamnée.
Le camp abrite, dit-on, mille familles.
Le coup de sifflet final a retenti.
Le mot est affiché sur la porte.
La réponse est dans la boîte.
Le village attend la pluie.
Les touristes veulent du soleil.
Le chien veut sortir.
Le clan a quitté la vallée.
L'infirmière traite les plaies.
L'usine traite les déchets.
Le berger compte ses moutons.
La météo prévoit de la neige.
Le fleuve a compté jusqu'à trois ponts.
Le chef a donné 48 rations aux soldats.
La colère monte dans la rue.
La satisfaction fut de courte durée.
Le silence est retombé sur la place.
Le cortège a quitté la place vers midi et s'est dirigé vers le port.
Les assaillants ont ouvert le feu sur le poste avant de prendre la fuite.
L'hôpital a accueilli trente blessés dans la nuit.
Le parlement a adopté la loi par 62 voix contre 40.
La banque centrale a relevé ses taux d'un demi-point.
Un obus est tombé sur le marché, tuant deux femmes.
Le président a nommé un nouveau Premier ministre.
Le gouvernement a suspendu les vols vers la capitale.
Les deux hommes se sont serré la main devant les caméras.
L'armée a repris le contrôle de la localité.
Le convoi transportait des vivres et des médicaments.
Les élections auront lieu en octobre.
Une équipe de secours est arrivée de la capitale.
Le fleuve est sorti de son lit.
La foule a envahi le parvis.
Les négociations ont échoué sur la question des prisonniers.
Le chef du groupe a été tué dans une frappe.
Des milliers de déplacés ont trouvé refuge dans les écoles.
Le pays produit la moitié du cobalt mondial.
La police a dispersé les manifestants avec des gaz lacrymogènes.
Le navire a été arraisonné au large.
Le tribunal a reporté l'audience à mardi.
Les prix du pain ont doublé en un an.
L'accord prévoit un échange de prisonniers.
Le rapport compte deux cents pages.
La loi interdit les rassemblements de plus de dix personnes.
Le président s'est rendu au chevet des blessés.
L'usine emploie trois cents personnes.
Un couvre-feu est en vigueur depuis samedi.
La délégation a quitté Genève sans accord.
Les rebelles contrôlent toute la rive gauche.
Le médecin a soigné les blessés toute la nuit.
La Cour a rejeté son recours.
Les troupes se sont retirées à l'aube.
Le maire a inauguré une école.
Les pompiers ont maîtrisé l'incendie vers 22 heures.
Le suspect a refusé d'obtempérer.
Le candidat a remporté le premier tour.
Les habitants ont reçu l'ordre de partir.
L'équipe nationale a battu le Ghana.
Le pays a connu trois coups d'État.
Le gouverneur a signé un décret.
La frontière a rouvert lundi.
Les soldats ont établi un barrage.
Des combats opposent les deux factions depuis mars.
Le groupe recrute dans les villages voisins.
La ministre a rencontré les familles.
Le juge a ordonné sa libération.
L'ouragan menace la côte.
Le sommet s'ouvre jeudi dans un climat tendu.
Les mineurs ont repris le travail.
L'opposant a été conduit en prison.
Le chef de l'État doit s'adresser à la nation.
La trêve a été violée dès le premier soir.
L'ONU a déployé deux cents casques bleus.
La milice a libéré six otages.
Les enquêteurs ont découvert des armes.
Le ministère a fermé douze écoles.
La région a besoin de pluie.
Le colonel commande la garnison.
Le marché parie sur la hausse.
La lettre ouverte a été envoyée lundi.
Le message est passé.
La route de Kita est coupée, une autre est ouverte.
Le juge est resté une heure dans la salle.
Le tireur présumé a été arrêté par la police.
La ville est appelée à grandir.
Les candidats sont appelés à la barre.
Le prix est jugé élevé.
Une offre jugée insuffisante circule encore.
Le col est considéré comme dangereux.
La région est perçue comme stable.
Le pays est soupçonné de fraude.
Le maire a reçu une mise en garde.
La vidéo montre un homme armé.
Le vent annonce la fin de l'été.
Le fleuve se souvient de ses crues.
Le général s'est mis à table.
Les bergers racontés par le romancier ont existé.
La compagnie a donné suite à la commande.
Le train a signalé son arrivée par un sifflet.
La lanterne signale le virage.
La sonde a confirmé sa trajectoire.
La vallée répond à l'écho.
Le chien répond à son nom.
Le dossier reste ouvert.
Le poste de douane reste fermé pour l'heure.
Les deux équipes se sont quittées sur un nul.
L'avion refuse de décoller.
Le tribunal a jugé recevable la plainte des pêcheurs.
La cour a jugé les douze prévenus en mars.
Le pont tient pour l'instant.
Le bateau tient la mer par gros temps.
La situation reste tendue à la frontière.
Le pont se veut un symbole.
Les prix restent élevés au marché.
La rivière se montre capricieuse cette année.
Les deux armées se montrent du muscle.
Le convoi compte six camions.
La ville compte un hôpital.
Bilan de la nuit : deux maisons brûlées.
Prochaine réunion du conseil : mardi.
Résultat de la rencontre : deux à un.
Le démenti n'a convaincu personne.
L'appel au calme a été peu suivi.
Les gendarmes ont dispersé un rassemblement, a constaté un journaliste de l'AFP.
Il a été désigné par l'Union comme médiateur.
Le général a été reconnu par Lima.
Le conseil avait décidé de revoir ses liens avec le Maroc, accusé d'être impliqué dans les feux.
Une cour d'appel a confirmé mardi la condamnation de deux ministres.
Condamnation des chefs du parti : les avocats vont en appel.
La garde « royale » aurait repris le contrôle du fort.
Le parti « unique » a conclu un accord.
La consigne tenait en peu de mots : « pas une pierre ne volera ce matin ici ».
Rappelons que cette « grève générale de trois jours » a débuté lundi.
La journée « ville morte et pays mort », a été émaillée de heurts entre des jeunes et la garde.
Les ministres ont approuvé jeudi une salve de sanctions.
Le Parlement a approuvé la loi sur les semences.
La condamnation de l'ancien ministre a surpris.
Le refus d'obéir est puni par la loi.
La version des faits reste à établir.
16h20 | Trois blessés à l'entrée du port.
Le ministre a reçu son homologue à Doha.
La pluie a tranché la route en deux.
Le boucher tranche le jambon.
Le professeur corrige des copies.
Le marin jure avec son équipage.
La compagnie nationale a déclaré un bénéfice record.
Le garde a déclaré ses revenus.
La reine a accordé sa grâce.
Le juge a convoqué les témoins.
Le sélectionneur a convoqué vingt joueurs.
Le paysan nous parle.
L'entreprise propose des vélos à louer.
Le restaurant propose un menu de fête.
La saison compte finir en beauté.
Le compte rendu de la séance est en ligne.
Ses mots ont fait le tour du monde.
La clause que prévoit l'accord reste secrète.
Une maison que possède le maire a brûlé.
Le président a décrété trois jours de deuil.
Prudence du Kremlin.
Les moteurs se sont tus.
Le canon s'est tu vers minuit.
La crue a réclamé douze vies.
Le berger désigne l'endroit où la bête est tombée.
Le parti désigne son candidat samedi.
La nouvelle présidente a prêté serment devant le Parlement.
Le maire a coupé court à ses vacances.
Le garçon fit mine de partir.
Les villageois croyaient tenir la récolte de l'année.
La junte pensait régner longtemps.
Le chiffre est du même ordre que celui de mai.
La route vient du port.
Nul, dans la vallée, n'a dormi.
Personne, au marché, n'a vu le feu.
La foule brandit une pancarte.
Le chef brandit son sabre.
La banque a donné trois jours plus tard les clés.
Selon son âge, chacun reçoit une ration.
Le train roule à trente à l'heure, le bateau à dix.
Le navire change de cap, la flotte de port.
Projet de loi sur la pêche au Sénat.
Le concert veut rassembler cent musiciens.
La mère élève la voix et son fils sort.
Le mot employé par erreur a été biffé.
Le principe selon lequel chacun paie sa part date de 1990.
La règle selon laquelle on vote à main levée demeure.
Le compte courant du club est à découvert.
Le sommet a conclu à Genève une semaine de travaux.
Une quarantaine de camions attendent au col.
Les deux rives ont conclu à la hâte un échange de bétail.
La pluie donne les rizières perdues.
Certains, comme le moulin, tiennent encore debout.
Avant de partir, le convoi a fait le plein.
Le refus d'embarquer coûte cher.
Le rejet de la motion par dix voix clôt la séance.
Une motion rejetée par dix voix contre neuf.
Rien n'a pu être vérifié de source indépendante.
L'offre faite par erreur a été annulée.
Gaza : trois morts dans un incendie.
Nord-Kivu : la population a passé une nuit blanche.
Ce que disent les étoiles
Les gens dorment dehors.
Le voisin a appelé pour réserver.
Le fleuve « Congo » prêt à déborder.
Prêt à tout pour un trophée, le club recrute.
Rien, dit-on, ne change.
Le syndicat a repris « la main » sur le port.
Une réunion après laquelle chacun est rentré chez soi.
Les enfants, pour qui l'école est finie, jouent au ballon.
La troupe a pris position autour du port.
Les soldats ont pris position, vendredi 24 mai, sur les toits.
La foule s'en est prise à des maisons.
Les paysans se gardent d'un voisin trop puissant.
Deux blessés sont morts, portant à six le nombre de victimes.
Le tribunal a condamné seize responsables pour ces crimes.
Il désigne une besogne que nul ne veut.
Le guide voit dans la brume la silhouette du port.
La ville s'attend au pire.
La paix, titre d'un film, se fait attendre.
Le soleil penche vers la colline.
Le groupe Ansaru (littéralement « les auxiliaires de la foi ») a pris le bac.
La police recherche l'opposant Amir Sow, dit « Amir DZ ».
Le bilan provisoire est « de quatre tués et douze blessés ».
L'Agence France Presse a pu obtenir une copie auprès d'un clerc.
Ils sont élus selon la même procédure.
Le groupe « Front des salines » (FDS) a brûlé deux jonques.
Six jonques ont brûlé, ce qui porte à neuf le nombre des pêcheurs tués par les pirates.
Un peu plus tôt, le train avait déraillé.
Kiev prêt à l'hiver : les chaudières tournent.
Offre d'emploi de la mairie de Goma.
La motion a été rejetée par le Sénat.
Le texte a été approuvé par le Parlement.
L'entreprise a été condamnée par un tribunal de Lyon.
Le club place son gardien en tête d'affiche.
La ville, que l'armée a reprise, se relève.
La police l'a relâché lundi.
Le jury l'a désigné vainqueur.
Espoir de paix au Soudan.
Goma : trois morts dans une explosion.
Les appels à témoins se multiplient.
L'armée a bombardé la ville et repris le port.
Un berger a averti la police.
La colère gronde au marché.
Pour les contenir, les gendarmes ont tiré en l'air.
Pour l'instant, les rebelles tiennent la ville.
Le douanier, qui a réclamé l'anonymat, est reparti.
""".strip().splitlines()  # fmt: skip


@pytest.mark.parametrize("sentence", NOTHING)
def test_nobody_is_said_to_speak(sentence):
    assert [(q.rule, sentence[q.span.start : q.span.end]) for q in read(sentence)] == []


@pytest.mark.parametrize("rule", [*find.RULES, *ALONE], ids=lambda rule: rule.name)
def test_a_rule_makes_the_difference_in_its_example(rule, monkeypatch):
    def acts() -> list[tuple[Span, str, Span | None, Span | None]]:
        return [(q.span, q.event_type, q.speaker, q.via) for q in read(rule.example)]

    with_it = acts()
    assert with_it
    for table in ("RULES", "ALONE"):
        monkeypatch.setattr(find, table, tuple(other for other in getattr(find, table) if other is not rule))
    assert acts() != with_it


def test_the_tables_are_as_wide_as_promised():
    assert len(FOUND) >= 450
    assert len(NOTHING) >= 200


def test_between_empty_quotation_marks_stands_nobody():
    assert [quote.speaker for quote in read("L'« » a dit que le pont tenait.")] == [None]


@pytest.mark.parametrize("unit", ["«", "selon ", "a déclaré ", "« oui », dit-il, ", "le maire qui dit que ", "on dit "])
def test_a_page_without_a_full_stop_costs_no_more_than_its_length(unit):
    def page(length: int) -> str:
        return (unit * (length // len(unit) + 1))[:length]

    # four times the length: four times the time, sixteen times if its square were at work
    assert growth(lambda: read(page(10_000)), lambda: read(page(40_000)), bar=9) < 9


def test_one_to_whom_something_is_imputed_does_not_speak():
    text = "Alger a mis en cause le ministre, Ali Sow, auquel il impute « l'entière responsabilité » de la crise."
    assert [text[q.speaker.start : q.speaker.end] for q in read(text) if q.speaker] == ["Alger", "Alger"]
