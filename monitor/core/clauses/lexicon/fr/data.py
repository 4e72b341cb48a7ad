"""French: whose data, and of what kind."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_YOURS = "vos|votre|tes|ton|ta"
_CONTENT = (
    "donnée|données|contenu|contenus|message|messages|conversation|conversations|échange|échanges|discussion|discussions|"
    "fichier|fichiers|document|documents|image|images|photo|photos|vidéo|vidéos|enregistrement|enregistrements|"
    "publication|publications|texte|textes|requête|requêtes|prompt|prompts|invite|invites|saisie|saisies|entrée|entrées|"
    "sortie|sorties|question|questions|réponses|recherches|notes|brouillon|brouillons|courriel|courriels|e-mails|mails|"
    "code|œuvre|œuvres|création|créations|dessin|dessins|audio|voix|historique|profil|profils|information|informations|"
    "interaction|interactions|chats|chat|posts|clichés|écrits|traductions|transcriptions|appels|visage|"
    "manuscrit|manuscrits|photographies|retouches|renseignement|renseignements|dossier|dossiers|clips|séquences|extraits|légendes|événements|copies|devoirs|itinéraires|trajets|courses|"
    "candidatures|lettres|recettes|relevés|mesures|captures|paroles|commandes|consultations|examens|radios|ordonnances|dictées|carnets|portraits|croquis|plans|maquettes|morceaux"
)
_THINGS = f"{_CONTENT}|commentaire|commentaires|activité|activités|projets|achats|visites|comportement|usages"
_OWNERS = (
    "utilisateur|utilisateurs|utilisatrice|utilisatrices|client|clients|membre|membres|abonné|abonnés|visiteurs|"
    "internautes|élèves|étudiants|joueurs|patients|patientes|auteurs|créateurs|voyageurs|lecteurs|assurés|adhérents|sociétaires|usagers|apprenants|candidats|auditeurs|conducteurs|passagers|locataires|salariés|bénévoles"
)
_GIVE = (
    "écrivez|écris|publiez|publies|partagez|partages|envoyez|envoies|fournissez|fournis|soumettez|soumets|"
    "téléversez|téléchargez|importez|créez|crées|saisissez|saisis|tapez|dites|dis|enregistrez|stockez|générez|"
    "transmettez|dictez|dessinez|ajoutez|communiquez|postez|demandez|regardez|consultez|faites|confiez"
)
# What is yours and yet no data: "vos choix", "vos paramètres".
_NOT_DATA = (
    "consentement*|accord*|autorisation*|choix|droit|droits|paramètre*|réglage*|préférence*|option|options|intérêt*|besoin*|expérience*|compte|comptes|abonnement*|offre*|forfait*|"
    "organisation*|entreprise*|société*|administrateur*|navigateur*|appareil*|terminal|terminaux|pays|région*|service|services|produit*|utilisation|usage|accès|contrat*|obligation*|"
    "engagement*|responsabilité*|sécurité|confidentialité|vie|application*|équipe*|avis|remarques|retours|suggestions|propre|propres|adresse*|nom|noms|employé*|utilisateurs|clients|"
    "partenaires|systèmes|modèle*|ia|algorithmes|demande|demandes|opposition|part|entraînement*|entraîneur*|côté"
)

ENTRIES = (
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}", f"{_YOURS} !{_NOT_DATA} ~", f"{_CONTENT} public|publics|publique|publiques? de|des|du|d'un|d'une|nos|ses _2 {_OWNERS}", f"{_CONTENT} d'utilisateurs|d'utilisateur",
            f"données|contenu|contenus|fichiers|informations|messages {_OWNERS}",
            f"{_CONTENT} _2 que|qu' vous|tu|utilisateurs|clients _3 {_GIVE}|avez|as|ont",
            "ce|tout que|qu' vous|tu _2 " + _GIVE,
            (f"{_CONTENT} _3 fourni*|saisi*|soumis|soumises|généré*|publié*|partagé*|téléversé*|envoyé*|transmis|transmises|créé*|"
             f"importé*|collecté*|recueilli* par|auprès _2 vous|{_OWNERS}|personnes"),
            f"{_CONTENT} _1 vous concernant", "vos|votre|tes propres? données", "les vôtres|tiens", f"leurs {_CONTENT}",
        ), "Vos brouillons restent chez nous.",
    ),
    Entry(
        "what people make", Kind.USER_DATA, (
            "données d'utilisation|d'usage|d'activité|d'interaction|d'appel|d'engagement",
            "données de|du compte|profil|navigation|localisation|connexion|conversation|conduite|santé|vente",
            "entrées et|ou sorties", "prompts|prompt", "conversations|discussions", "historique|historiques de|d'* ~",
            "messages privés|vocaux|directs", "enregistrements vocaux|audio|d'appels", "notes vocales",
            f"ces|cette|cet|ce|celles {_CONTENT}", "contenus|contenu générés|généré|publics? par les? utilisateurs",
            "comportement|habitudes des|d'* utilisateurs|utilisation|achat",
        ), "Les conversations sont conservées un mois.",
    ),
    Entry(
        "collected data", Kind.USER_DATA, (
            ("données|informations|contenus _2 que|qu' nous _2 collectons|recueillons|détenons|recevons|traitons|"
             "obtenons|conservons|avons|stockons"),
            "données|informations _1 collectées|recueillies|susmentionnées|traitées|obtenues|précitées",
        ), "Les données que nous recueillons sont protégées.",
    ),
    Entry(
        "data", Kind.DATA, (
            _CONTENT, "données|informations à? caractère? personnel|personnelles", "données personnelles", "données biométriques",
            "commentaires|projets|activités",
        ), "Les données restent chez nous.",
    ),
    Entry(
        "feedback", Kind.FEEDBACK_DATA, (
            "feedback|feedbacks", "retours", "retour|retours d'expérience|d'information|utilisateur", "suggestion|suggestions",
            "évaluations|appréciations", "vos|votre avis|remarques", "rapport|rapports d'erreur|d'erreurs|d'incident|d'incidents|de",
            "commentaires et|ou|, suggestions|avis|remarques|évaluations|retours", "pouce|pouces", "réponses aux|à enquêtes|sondages",
        ), "Vos suggestions sont les bienvenues.",
    ),
    Entry(
        "flagged for review", Kind.FLAGGED, (
            "signalé|signalés|signalée|signalées", "signalement|signalements", "vous signalez",
        ), "Les messages signalés sont lus.",
    ),
    Entry(
        "public data", Kind.PUBLIC_DATA, (
            "publiquement|librement accessible*|disponible*|visible*|diffus*|partagé*|publié*", "accessible*|disponible* publiquement|librement",
            "accessible*|disponible*|mis|mises au|à public|disposition",
            "donnée|données|contenus|informations|sources|textes|pages|sites|messages|publications publics|publiques|publique|public",
            "issu*|tiré*|provenant|trouvé*|collecté*|disponible*|présent*|accessible*|prélevé*|moissonné* _2 internet|web",
            "textes|pages|contenus|données|images du|d'internet|de|sur web|internet|l'internet",
            "sur internet|l'internet", "pages web|d'internet", "sous|licence licence|licenciés|licenciées",
            "données|contenus|sources|textes|corpus _1 tiers|tierces|externes|synthétiques|ouvertes|libres",
            "fourni*|provenant|obtenu*|acheté*|acquis* _2 par|de|auprès|à _2 tiers|partenaires|éditeurs",
            "domaine public", "open data|source", "ayants droit", "non utilisateurs|utilisatrices",
        ), "Nous réunissons ce qui est publiquement accessible.",
    ),
    Entry(
        "if it is public", Kind.IF_PUBLIC, (
            "si|lorsque|lorsqu'elles|lorsqu'ils|lorsqu'il|lorsqu'un|quand|où _6 publiquement|public|publics|publique|publiques",
        ), "Si votre profil est public, nous pouvons nous en inspirer.",
    ),
    Entry(
        "in aggregated form", Kind.IN_AGGREGATE, (
            "sous|de forme|manière|façon _1 agrégée|agrégées|anonyme|anonymisée|statistique",
            "agrégé|agrégée|agrégés|agrégées et|ou|, _1 anonyme|anonymes|anonymisé|anonymisée|anonymisés|anonymisées|dépersonnalisées",
            "anonyme|anonymes|anonymisé|anonymisée|anonymisés|anonymisées|dépersonnalisées et|ou|, agrégé|agrégée|agrégés|agrégées",
        ), "Nous l'utilisons sous forme agrégée.",
    ),
    Entry(
        "aggregate data", Kind.AGGREGATE_DATA, (
            "anonyme|anonymes|anonymisé|anonymisée|anonymisés|anonymisées|dépersonnalisé|dépersonnalisés|dépersonnalisées",
            "ne permettant|permettent|permet pas|plus _3 identifier|l'identification",
        ), "Nous publions des chiffres anonymes.",
    ),
    Entry(
        "statistics", Kind.AGGREGATE_DATA, (
            "agrégé|agrégée|agrégés|agrégées|agrégats", "statistique|statistiques",
        ), "Nous publions des chiffres agrégés.",
    ),
    Entry(
        "special data", Kind.SPECIAL, (
            "données|contenus|fichiers|documents|informations privés|privées|sensibles|confidentiels|confidentielles",
            "données de santé|paiement", "données médicales|financières|biométriques",
        ), "Nous ne lisons pas vos fichiers privés.",
    ),
)  # fmt: skip
