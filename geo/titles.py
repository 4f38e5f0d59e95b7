"""The nouns by which dispatches call those who act and speak: offices, professions, bodies, sources and texts, as data.

Each noun is given in the masculine singular, or with its feminine after a slash (``directeur/directrice``); plurals and
regular feminines are made here. Forms are folded. The kinds are those of :data:`geo.codebook.ACTOR_KINDS`.
"""

import re
from typing import NamedTuple

from geo.codebook import ActorKind
from geo.text import fold

__all__ = ["BODIES", "DOCUMENTS", "NOUNS", "PEOPLE", "Noun", "speaks"]


class Noun(NamedTuple):
    """A noun for a speaker: what kind of actor it makes, its gender (``m``, ``f``, ``mf``) and number (``s``, ``p``, ``sp``)."""

    kind: ActorKind
    gender: str
    number: str
    family: str


_PEOPLE: dict[ActorKind, str] = {
    "state": """président vice-président premier-ministre/première-ministre ministre vice-ministre chef/cheffe dirigeant leader
        chancelier/chancelière vice-chancelier/vice-chancelière roi/reine prince/princesse émir/émira sultan/sultane monarque souverain
        gouverneur/gouverneure préfet/préfète sous-préfet/sous-préfète maire bourgmestre adjoint député sénateur/sénatrice élu
        parlementaire ambassadeur/ambassadrice diplomate consul/consule envoyé émissaire représentant secrétaire sous-secrétaire
        responsable officiel/officielle fonctionnaire conseiller/conseillère négociateur/négociatrice porte-parole
        administrateur/administratrice numéro plénipotentiaire attaché""",
    "international": "commissaire haut-commissaire/haute-commissaire rapporteur/rapporteuse coordinateur/coordinatrice coordonnateur/coordonnatrice médiateur/médiatrice "
    "observateur/observatrice inspecteur/inspectrice casque-bleu/casque-bleue humanitaire partenaire",
    "military": "général/générale colonel/colonelle lieutenant-colonel/lieutenante-colonelle commandant capitaine lieutenant amiral/amirale "
    "vice-amiral/vice-amirale contre-amiral/contre-amirale commodore major sergent/sergente caporal/caporale maréchal/maréchale officier/officière soldat/soldate militaire "
    "gradé pilote brigadier/brigadière artilleur/artilleuse",
    "police": "policier/policière gendarme procureur/procureure juge magistrat shérif/shérife enquêteur/enquêtrice "
    "garde-frontière garde-côte douanier/douanière",
    "rebels": "rebelle insurgé séparatiste combattant jihadiste djihadiste guérillero/guérillera maquisard dissident taliban/talibane houthi/houthie shebab peshmerga",
    "militia": "milicien/milicienne paramilitaire mercenaire",
    "civilians": """avocat médecin docteur/docteure infirmier/infirmière chirurgien/chirurgienne urgentiste secouriste
        sauveteur/sauveteuse pompier/pompière ambulancier/ambulancière enseignant instituteur/institutrice professeur/professeure
        chercheur/chercheuse analyste expert spécialiste politologue historien/historienne économiste sociologue géologue sismologue
        volcanologue climatologue météorologue virologue épidémiologiste ingénieur/ingénieure témoin habitant résident riverain
        commerçant marchand vendeur/vendeuse boutiquier/boutiquière agriculteur/agricultrice paysan/paysanne éleveur/éleveuse
        pêcheur/pêcheuse berger/bergère étudiant lycéen/lycéenne élève mère père frère soeur sœur fils fille veuf/veuve femme homme mari
        époux/épouse grand-mère grand-père victime survivant rescapé blessé déplacé réfugié migrant otage proche parent voisin
        chauffeur/chauffeuse conducteur/conductrice employé ouvrier/ouvrière salarié retraité mineur/mineuse bénévole volontaire
        directeur/directrice patron/patronne propriétaire gérant archevêque évêque prêtre pasteur/pasteure imam curé pape patriarche
        primat métropolite catholicos aumônier cardinal ayatollah rabbin moine religieux/religieuse notable doyen/doyenne intellectuel/intellectuelle écrivain/écrivaine
        artiste cinéaste sportif/sportive entraîneur/entraîneuse joueur/joueuse passager/passagère touriste citoyen/citoyenne
        villageois/villageoise citadin civil/civile jeune gens quinquagénaire quadragénaire trentenaire sexagénaire septuagénaire
        électeur/électrice entrepreneur/entrepreneuse rédacteur/rédactrice technicien/technicienne cheminot/cheminote docker routier/routière
        camionneur/camionneuse mécanicien/mécanicienne gardien/gardienne surveillant détenu prisonnier/prisonnière évadé accusé suspect
        prévenu intéressé signataire inculpé condamné plaignant bâtonnier/bâtonnière huissier/huissière notaire greffier/greffière légiste trésorier/trésorière
        banquier/banquière courtier/courtière négociant importateur/importatrice exportateur/exportatrice transporteur/transporteuse
        hôtelier/hôtelière restaurateur/restauratrice boulanger/boulangère artisan/artisane maçon/maçonne taximan motard/motarde
        piroguier/piroguière marin matelot contrôleur/contrôleuse serveur/serveuse cuisinier/cuisinière traducteur/traductrice interprète
        guide chanteur/chanteuse musicien/musicienne comédien/comédienne acteur/actrice réalisateur/réalisatrice dramaturge
        romancier/romancière maman papa mama dame monsieur madame gars mzee tonton tantine poète/poétesse peintre danseur/danseuse libraire éditeur/éditrice conservateur/conservatrice physicien/physicienne
        statisticien/statisticienne démographe géographe architecte juriste psychiatre pédiatre sage-femme aide-soignant soignant
        brancardier/brancardière pharmacien/pharmacienne vétérinaire logisticien/logisticienne démineur/démineuse artificier/artificière
        guetteur/guetteuse vigile fossoyeur/fossoyeuse forestier/forestière recteur/rectrice proviseur/proviseure universitaire philosophe
        théologien/théologienne mufti nonce vicaire abbé/abbesse prélat marabout ancien/ancienne aîné sage orphelin/orpheline enfant garçon
        adolescent fillette gamin/gamine vieillard octogénaire nonagénaire malade patient fermier/fermière cultivateur/cultivatrice
        maraîcher/maraîchère planteur/planteuse bûcheron/bûcheronne investisseur/investisseuse actionnaire promoteur/promotrice
        bailleur/bailleresse donateur/donatrice auditeur/auditrice consultant candidat prétendant rival favori/favorite scrutateur/scrutatrice
        assesseur/assesseure votant partisan/partisane sympathisant adhérent ténor fondateur/fondatrice cofondateur/cofondatrice
        successeur/successeure prédécesseur/prédécesseure homologue adversaire ennemi allié arbitre sélectionneur/sélectionneuse coach
        cycliste coureur/coureuse athlète champion/championne organisateur/organisatrice festivalier/festivalière spectateur/spectatrice
        visiteur/visiteuse vacancier/vacancière voyageur/voyageuse automobiliste usager/usagère client consommateur/consommatrice locataire
        sans-abri expatrié ressortissant exilé rapatrié naufragé internaute blogueur/blogueuse influenceur/influenceuse chômeur/chômeuse
        apprenti saisonnier/saisonnière délégué superviseur/superviseure coprésident copilote garant intendant neveu/nièce oncle tante
        cousin/cousine beau-frère belle-soeur belle-sœur belle-mère beau-père gendre fiancé compagnon/compagne conjoint ami camarade collègue
        confrère/consœur compatriote concitoyen/concitoyenne inconnu auteur/autrice ravisseur/ravisseuse assaillant
        épicier/épicière poissonnier/poissonnière boucher/bouchère menuisier/menuisière couturier/couturière coiffeur/coiffeuse plombier/plombière
        électricien/électricienne tailleur/tailleuse forgeron/forgeronne potier/potière cordonnier/cordonnière bijoutier/bijoutière meunier/meunière
        jardinier/jardinière apiculteur/apicultrice viticulteur/viticultrice arboriculteur/arboricultrice pisciculteur/piscicultrice mareyeur/mareyeuse batelier/batelière porteur/porteuse ferrailleur/ferrailleuse
        caissier/caissière postier/postière facteur/factrice concierge ménagère politicien/politicienne prédicateur/prédicatrice théoricien/théoricienne
        stratège vice-gouverneur/vice-gouverneure légionnaire créancier/créancière épargnant tenancier/tenancière cafetier/cafetière
        logeur/logeuse bâtisseur/bâtisseuse charpentier/charpentière conteur/conteuse griot/griotte guérisseur/guérisseuse imprimeur/imprimeuse
        orpailleur/orpailleuse creuseur/creuseuse passeur/passeuse informateur/informatrice vétéran conscrit réserviste déserteur/déserteuse
        transfuge repenti mutin/mutine participant passant écolier/écolière prof défenseur/défenseuse recrue sinistré fidèle croyant scientifique
        supporteur/supportrice membre missionnaire paroissien/paroissienne chasseur/chasseuse séminariste catéchiste""",
    "protesters": "manifestant militant activiste opposant gréviste syndicaliste contestataire protestataire frondeur/frondeuse",
    "media": "journaliste correspondant reporter/reportrice éditorialiste chroniqueur/chroniqueuse photographe",
    "company": "pdg industriel/industrielle exploitant armateur/armatrice assureur/assureuse",
}

_BODIES: dict[ActorKind, str] = {
    "state": """m:gouvernement m:ministère f:présidence m:exécutif m:cabinet f:diplomatie f:chancellerie f:ambassade m:consulat
        m:parlement f:assemblée m:sénat f:chambre m:congrès f:junte m:régime f:autorité f:administration f:municipalité f:mairie
        f:préfecture m:gouvernorat m:département m:secrétariat m:état m:pays f:capitale m:bureau m:conseil m:palais f:province
        f:coalition f:délégation m:camp f:partie m:trésor f:monarchie f:primature m:directoire m:service m:pouvoir m:royaume f:république m:émirat f:puissance f:région f:commune m:district
        m:canton f:collectivité m:office f:inspection m:régulateur m:vatican m:saint-siège f:nonciature m:haut-commandement""",
    "military": "f:armée m:état-major f:marine f:aviation f:force f:troupe m:commandement f:brigade m:bataillon m:régiment f:division "
    "m:contingent f:unité f:flotte f:défense",
    "police": "f:police f:gendarmerie m:parquet f:justice m:tribunal f:cour f:douane f:procuratie f:magistrature",
    "international": "f:onu f:ue f:otan m:programme m:fonds f:mission f:communauté f:commission m:haut-commissariat m:haussariat f:union f:alliance f:ligue "
    "m:g7 m:g20 m:sommet m:bloc m:cluster",
    "rebels": "f:résistance f:rébellion f:guérilla f:insurrection m:front m:mouvement f:faction m:groupe f:formation f:dissidence m:hezbollah m:hamas",
    "militia": "f:milice m:gang m:cartel",
    "civilians": """f:ong f:organisation f:association f:fondation m:collectif m:observatoire m:comité m:institut m:centre f:université
        m:hôpital f:clinique m:laboratoire f:croix-rouge m:croissant-rouge m:secours f:famille f:population f:église m:barreau m:réseau
        f:société f:fédération f:confédération f:plateforme m:think-tank m:cercle f:centrale m:forum m:garde m:conclave f:médiation f:troïka f:direction f:hiérarchie f:majorité f:rédaction f:coordination f:cellule m:consortium m:groupement f:instance m:panel f:caravane m:mouvement f:chefferie f:tribu f:congrégation m:lobby f:opposition m:parti m:syndicat f:intersyndicale
        f:délégation f:équipe m:club m:diocèse f:conférence f:défenseure f:diaspora f:coopérative f:caisse m:organisme f:institution m:organe f:commission m:clergé m:épiscopat m:synode f:paroisse f:académie
        m:rectorat f:faculté f:école m:musée m:festival m:clan f:jeunesse f:foule f:gauche f:droite f:minorité m:ordre f:corporation
        m:entourage m:staff f:base""",
    "company": "f:entreprise f:compagnie m:opérateur m:constructeur f:banque m:patronat f:régie m:exploitant f:bourse m:fabricant m:distributeur m:producteur m:géant f:filiale f:firme f:multinationale m:holding f:start-up m:fournisseur",
    "media": "f:agence m:média m:journal m:quotidien m:hebdomadaire f:télévision f:radio f:chaîne m:site f:presse m:magazine",
    "other": "f:structure f:source m:interlocuteur m:cadre f:personnalité f:voix m:camp m:analyste m:observateur m:belligérant m:voisin m:cheikh",
}

_DOCUMENTS = """m:communiqué m:rapport m:texte m:document f:note f:déclaration f:lettre f:enquête f:étude m:bilan f:résolution
    m:message m:comptage m:décompte f:dépêche m:tweet f:publication m:arrêté m:mémorandum m:sondage f:estimation m:témoignage
    m:chiffre m:bulletin f:donnée f:information f:évaluation m:verdict m:acte m:recensement m:relevé"""


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "z")):
        return noun
    if noun.endswith(("eau", "eu")):
        return noun + "x"
    if noun.endswith("al"):
        return noun[:-2] + "aux"
    return noun + "s"


def _feminine(noun: str) -> str:
    return noun if noun.endswith("e") else noun + "e"


def _read_people() -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for kind, row in _PEOPLE.items():
        for cell in row.split():
            masculine, _, feminine = cell.partition("/")
            feminine = feminine or _feminine(masculine)
            both = masculine == feminine
            family = fold(masculine)
            for form, gender in ((masculine, "mf" if both else "m"), (feminine, "mf" if both else "f")):
                found.setdefault(fold(form), Noun(kind, gender, "s", family))
                found.setdefault(fold(_plural(form)), Noun(kind, gender, "p", family))
    for word, gender in (
        ("femme", "f"),
        ("mere", "f"),
        ("soeur", "f"),
        ("sœur", "f"),
        ("fille", "f"),
        ("veuve", "f"),
        ("homme", "m"),
        ("pere", "m"),
        ("frere", "m"),
    ):
        found[fold(word)] = found[fold(word)]._replace(gender=gender)
    return found


def _read_bodies(rows: dict[ActorKind, str]) -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for kind, row in rows.items():
        for cell in row.split():
            gender, _, noun = cell.partition(":")
            found.setdefault(fold(noun), Noun(kind, gender, "s", fold(noun)))
            found.setdefault(fold(_plural(noun)), Noun(kind, gender, "p", fold(noun)))
    return found


PEOPLE: dict[str, Noun] = _read_people()
"""Folded nouns for people who act or speak, in every gender and number: ``"directrices"``."""

BODIES: dict[str, Noun] = _read_bodies(_BODIES)
"""Folded nouns for bodies: ``"ministere"``, ``"forces"``."""

DOCUMENTS: dict[str, Noun] = _read_bodies({"other": _DOCUMENTS})
"""Folded nouns for texts that speak for their author: ``"communique"``."""

NOUNS: dict[str, Noun] = {**DOCUMENTS, **BODIES, **PEOPLE}
"""All of them."""

_BY_ENDING = re.compile(
    r"(?!dialogue|catalogue|prologue|monologue|epilogue|analogue|liste|piste|triste|matrice|cicatrice|motrice)[a-z-]{3,}(?:logue|iste|crate|trice)s?$"
)


def speaks(noun: str) -> bool:
    """Whether a folded noun calls somebody who may speak: one of :data:`NOUNS`, or made like the names of trades.

    >>> speaks("hydrologue"), speaks("dialogue"), speaks("ministere")
    (True, False, True)
    """
    return noun in NOUNS or _BY_ENDING.match(noun) is not None
