"""French: training, what is trained, whose data, and what only looks like it."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_TRAINING = ("entraîn*|entrain*|réentraîn*|préentraîn*",)
_AI = (
    "modèle|modèles|ia|intelligence|intelligences|algorithme|algorithmes|réseau|réseaux|llm|llms|"
    "système|systèmes|classificateurs"
)
_MACHINE = "automatique|automatiques|profond|machine|artificiel|statistique|supervisé|fédéré"
_YOURS = "vos|votre|tes|ton|ta"
_CONTENT = (
    "donnée|données|contenu|contenus|message|messages|conversation|conversations|échange|échanges|discussion|discussions|"
    "fichier|fichiers|document|documents|image|images|photo|photos|vidéo|vidéos|enregistrement|enregistrements|"
    "publication|publications|texte|textes|requête|requêtes|prompt|prompts|invite|invites|saisie|saisies|entrée|entrées|"
    "sortie|sorties|question|questions|réponses|recherches|notes|brouillon|brouillons|courriel|courriels|e-mails|mails|"
    "code|œuvre|œuvres|création|créations|dessin|dessins|audio|voix|historique|profil|profils|information|informations|"
    "interaction|interactions|chats|chat|posts|clichés|écrits|traductions|transcriptions|appels|visage"
)
_THINGS = f"{_CONTENT}|commentaire|commentaires|activité|activités|projets|achats|visites|comportement|usages"
_OWNERS = (
    "utilisateur|utilisateurs|utilisatrice|utilisatrices|client|clients|membre|membres|abonné|abonnés|visiteurs|"
    "internautes|élèves|étudiants|joueurs|patients|auteurs|créateurs|voyageurs|lecteurs"
)
_GIVE = (
    "écrivez|écris|publiez|publies|partagez|partages|envoyez|envoies|fournissez|fournis|soumettez|soumets|"
    "téléversez|téléchargez|importez|créez|crées|saisissez|saisis|tapez|dites|dis|enregistrez|stockez|générez|"
    "transmettez|dictez|dessinez|ajoutez|communiquez|postez|demandez|regardez|consultez|faites|confiez"
)
_USING = (
    "utilis*|réutilis*",
    "traiter|traite|traitons|traitent|traité|traitée|traités|traitées|traitement|traitements",
    "exploit*",
    "employer|employons|emploie",
    "servir|sert|servent|servons|serviront|servira",
    "analys*",
    "collect*|recueill*|récolt*",
    "accéder|accédons|accès",
    "partager|partageons|partagé|partagées|partagés|partage",
    "conserv*|stock*",
    "recourir|recourons|recours",
    "mobilis*",
    "licence|licences",
    "autoris*",
    "contribue|contribuent|contribuer",
    "aide|aident|aider nous|notre|nos|à",
    "reproduire|reproduction",
    "réserv*",
    "transmet|transmettons|transmettre|transmises|transmis",
    "alimente|alimentent|alimenter|nourrit|nourrissent",
    "exclu*",
    "intégr*|inclu*|ajout*",
    "lire|lisons|lus|lues|parcour*",
    "faisons|fait _1 appel",
)
_DOING = (
    "utilis*|trait*|entraîn*|entrain*|amélior*|exploit*|analys*|collect*|recueill*|pouvons|pouvions|pourrons|pourrions|"
    "employons|servons|réservons|partageons|avons|nourrissons|alimentons|développ*|recourons|conservons|procédons|"
    "excluons|renonçons|refusons|interdisons|perfectionn*|affin*|optimis*"
)

ENTRIES = (
    Entry("train", Kind.TRAIN, _TRAINING, "Cela nous sert à entraîner nos systèmes."),
    Entry(
        "teach", Kind.TRAIN, (
            "alimenter|alimentons|nourrir|nourrissons|éduquer|enseigner|enseignons|instruire|apprendre",
            "réglage|ajustement fin|fins", "affinage|peaufinage|peaufiner",
        ), "Vos notes servent à nourrir notre moteur.",
    ),
    Entry("fine-tune", Kind.TRAIN, ("fine tun*",), "Le fine-tuning a lieu chez nous."),
    Entry(
        "act of training", Kind.ACT, (
            "entraînement*|entrainement*", "entraîné*|entrainé*",
            "entraîn*|entrain* avec|sur|grâce|à|au|aux|en|davantage", "entraîn*|entrain* $", "entraîn*|entrain* pas|jamais|plus|aucun|ni _1 avec|sur", "entraîn*|entrain* pas|jamais|plus $", "réentraîn*|préentraîn*",
            f"entraîn*|entrain* _3 {_AI}",
        ), "Les brouillons servent à l'entraînement.",
    ),
    Entry(
        "training of AI", Kind.PURPOSE, (
            f"entraînement|entrainement de|des|du _2 {_AI}", "entraînement|entrainement d'ia|d'ias|d'algorithmes|d'intelligence|d'intelligences",
            f"alimentent|nourrissent|alimente|nourrit|alimenteront nos|notre|leurs _1 {_AI}", f"apprentissage de|des|du _2 {_AI}", "apprentissage d'ia|d'algorithmes|d'intelligence",
            f"former|formons|forment|formant|forme nos|notre|des|les|leurs|ses|de|vos|le|un|une? _1 {_AI}",
            f"formation de|des|du _2 {_AI}", "formation d'ia|d'algorithmes|d'intelligence",
            f"{_AI} _3 sont|est|soient|soit|être _2 formé|formés|formée|formées",
            f"fins|fin|finalité|finalités|besoins|but|buts _4 entraînement|entrainement|d'apprentissage {_MACHINE}",
            "fins|fin|finalité|finalités|besoins|but|buts _4 entraînement|entrainement",
            "fins|finalité|finalités|besoins d'apprentissage", "fins de formation d'*|de|des|du|à _2 " + _AI, "fins|finalités d'ia|d'intelligence",
            f"pour|dans|aux|à|au|de|du service? _2 apprentissage {_MACHINE} !pour|afin|qui|permet ~",
            f"pour|dans|alimente|alimentent|alimenter|nourrir|nourrissent apprentissage {_MACHINE}",
            f"^ apprentissage {_MACHINE} $", "pour|dans|aux|au le? machine|deep learning",
            "données|jeu|jeux|ensemble|ensembles|corpus|base|bases|matériel|échantillons _2 d'entraînement|d'entrainement",
            "données|jeu|jeux|ensemble|ensembles|corpus|base|bases|matériel _2 d'apprentissage",
            "données|jeu|jeux|ensemble|ensembles|corpus _2 servant|destiné|destinés|destinées à l'entraînement|entraîner",
        ), "Les brouillons servent à l'apprentissage de nos modèles.",
    ),
    Entry(
        "learn", Kind.LEARN, (
            "apprend*|apprenn* _1 de|des|du|grâce|avec|davantage", "apprend*|apprenn* _3 à partir", "apprend*|apprenn* _3 vos|votre",
            "apprend|apprennent|apprendre|apprenne d'après", "s'inspire|s'inspirent|s'inspirer|s'instruit",
            "intégré|intégrés|intégrée|intégrées|incorporé|incorporés|incorporées|versé|versés|versées|injectés _1 dans|à|aux",
        ), "Notre assistant apprend de vos brouillons.",
    ),
    Entry(
        "improve", Kind.IMPROVE, (
            "amélior*", "optimis*",
            "développer|développons|développe|développent|développant|développés|développé|développement|développements",
            "perfectionner|perfectionne|perfectionnons|perfectionnent|perfectionnant|perfectionnement|perfectionnés",
            "affin*", "enrichi*",
            "faire progresser|évoluer|avancer", "rendre|rend|rendent|rendons _6 plus", "ajuster|ajustement|ajustons",
            "perfectionnée|perfectionnées",
        ), "Les recherches servent à améliorer les résultats.",
    ),
    Entry(
        "make", Kind.MAKE, (
            "créer|créons|créent|création", "concevoir|concevons|conception", "construire|construisons|construction",
            "bâtir|élaborer|élaboration", "mettre|mettons|mise au point", "tester|testons|test|tests",
            "évaluer|évaluons|évaluation", "valider|validation", "alimenter|alimentons|nourrir",
        ), "Nous voulons créer mieux.",
    ),
    Entry(
        "by means of AI", Kind.BY_MEANS, (
            "grâce à|au|aux !vos|votre|tes|ces|ce|vous ~", "à l'aide", "au moyen", "via", "par le biais|l'intermédiaire",
            "en utilisant|exploitant|employant|recourant|s'appuyant|faisant", "avec|par l'ia|l'intelligence|l'apprentissage",
            "avec|par|à une|des|nos|notre? _1 ia|algorithmes", "à|au travers", "basé*|fondé*|repos* sur",
            "alimentés|alimentées|alimentée|propulsés|propulsées|générés|générées|générée|assistés|assistée|optimisés par",
            "qui utilisent|utilise|recourent|s'appuient|s'appuie|reposent",
        ), "Nous améliorons les résultats grâce à l'IA.",
    ),
    Entry(
        "AI", Kind.MODEL, (
            "ia|ias", "intelligence|intelligences artificielle|artificielles", "genai|iag",
            f"apprentissage {_MACHINE}", "apprentissage par renforcement|transfert", "machine|deep learning",
            "modèle|modèles _1 langage|langue|linguistique|linguistiques|fondation|fondamentaux|génératif|génératifs",
            "modèle|modèles de langage|langue|fondation|génération", "grands|grand modèles|modèle", "llm|llms",
            "modèle|modèles ai|multimodal|multimodaux|d'apprentissage|d'ia|prédictif|prédictifs",
            "systèmes|outils|fonctionnalités|technologies ai", "génératif|générative|génératifs|génératives",
            "réseau|réseaux de? neurones|neuronal|neuronaux", "gpt*", "traitement automatique du|des langage|langues",
            "traitement du langage", "vision par ordinateur|artificielle",
            "reconnaissance vocale|faciale|optique|automatique", "reconnaissance d'image|d'images|d'écriture|d'objets",
            "synthèse vocale", "recommandation|traduction automatique|automatisée", "saisie|texte prédictive|prédictif",
        ), "Derrière la recherche se trouve une intelligence artificielle.",
    ),
    # In French "data" is no word of its own: the training set is AI by what it is for.
    Entry(
        "training data", Kind.MODEL, (
            "données|jeu|jeux|corpus|ensemble|ensembles|base|bases _2 d'entraînement|d'entrainement|d'apprentissage",
        ), "Les données d'entraînement sont revues.",
    ),
    Entry("algorithm", Kind.THING, ("algorithme|algorithmes|algorithmique|algorithmiques",), "L'algorithme choisit."),
    Entry(
        "model", Kind.THING, (
            "modèle|modèles", "classificateur|classificateurs|classifieur|classifieurs", "chatbot|chatbots",
            "système|systèmes|moteur|moteurs de recommandation|recommandations|détection|traduction",
            "agent|agents|robot|robots|assistant|assistants conversationnel|conversationnels|virtuel|virtuels|vocal|vocaux|intelligent",
            "assistant|assistants|robots|robot", "système|systèmes|logiciel|machines _1 apprend|apprennent|n'apprend|n'apprennent|intelligent|intelligents",
        ), "Les modèles sont récents.",
    ),
    Entry("use", Kind.USE, _USING, "Nous utilisons les brouillons."),
    Entry(
        "we", Kind.SERVICE, (
            "nous", "nos|notre", "filiales|filiale", "affiliées|affiliés", "partenaires|partenaire",
            "prestataires|prestataire", "fournisseurs|fournisseur", "sous traitants|traitant", "tiers", "société",
        ), "Nous lisons aussi.",
    ),
    Entry(
        "we act", Kind.ACTOR, (
            f"nous _3 {_DOING}", "société|entreprise|plateforme|prestataire peut|utilise|traite|se",
            "utilisés|utilisées|utilisé|utilisée|traitées|traités par nous|nos",
        ), "Pour cela nous utilisons les brouillons.",
    ),
    Entry(
        "as a purpose", Kind.PURPOSIVE, (
            ("^ pour? entraîner|améliorer|développer|optimiser|perfectionner|former|affiner|créer|alimenter|nourrir|"
             "entraînement|amélioration|développement|apprentissage"),
            "^ à|afin|d' d'entraîner|d'améliorer|de|entraîner|améliorer|développer|perfectionner",
            "^ l'entraînement|l'amélioration", "^ le développement|perfectionnement", "afin de|d'*", "aux fins de|du|des|d'*",
            "à des fins", "dans le but", "en vue de|du|d'*", "notamment|compris|exemple _1 pour|à|l'entraînement|l'amélioration",
        ), "Entraîner nos modèles ;",
    ),
    Entry(
        "your data", Kind.USER_DATA, (
            f"{_YOURS} _2 {_THINGS}", f"{_CONTENT} de|des|du|d'un|d'une|nos|ses _2 {_OWNERS}", f"{_CONTENT} d'utilisateurs|d'utilisateur",
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
            "agrégé|agrégée|agrégés|agrégées|agrégats", "statistique|statistiques",
            "anonyme|anonymes|anonymisé|anonymisée|anonymisés|anonymisées|dépersonnalisé|dépersonnalisés|dépersonnalisées",
            "ne permettant|permettent|permet pas|plus _3 identifier|l'identification",
        ), "Nous publions des chiffres agrégés.",
    ),
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "vous|tu|quiconque|vous-même ne devez|pouvez|dois|peux|pourrez|devrez|saurait|sauriez|doit|peut",
            "vous|tu n'utiliserez|utiliserez|utilisez|utiliseras pas|jamais|aucun",
            ("utilisateur|utilisateurs|client|clients|membre|membres|abonné|abonnés|licencié|visiteurs|développeurs "
             "ne peut|peuvent|doit|doivent|saurait|sauraient|pourra|pourront pas|jamais|ni !être|servir|faire ~"),
            "engagez|engage|engagent|acceptez|acceptes|accepte|acceptent|convenez _3 à|de ne|n'* _3 pas|jamais",
            "vous|client|utilisateur|licencié êtes|est|demeurez|demeure _2 responsable", "il vous|leur est _2 interdit|défendu|proscrit", "il est _2 interdit|défendu|proscrit aux? utilisateurs|clients|membres|de|d'*",
            "est|sont _2 interdit|interdits|interdite|interdites|prohibé|prohibés|proscrit aux|à|de|d'*|:",
            "utilisateur|client|licencié|vous|utilisateurs s'interdit|interdisez|s'interdisent|interdisez",
            "vous|utilisateurs|clients|client n'êtes|n'est pas _1 autorisé|autorisés|autorisée", "utilisateurs|clients|membres ne sont pas _1 autorisés",
            "interdiction de|d'*",
            "^ ne pas", "^ n'utilisez|ne pas|utilisez|tentez|copiez", "usages|utilisations|activités interdits|interdites|prohibées",
        ), "Vous ne devez pas revendre les résultats.",
    ),
    Entry(
        "not without our permission", Kind.FORBIDDEN, (
            "sans notre|l'* _4 autorisation|accord|consentement|permission",
            "sans autorisation|accord|permission|consentement _2 de|écrit|écrite|préalable",
            "est|sont|demeure|reste _2 interdit|interdite|interdits|interdites|prohibé|prohibée|prohibées|proscrit|proscrite",
            "s'expose|s'exposent", "est|sont _2 soumis|soumise|soumises|subordonnée _2 autorisation",
        ), "… pour entraîner des modèles sans notre autorisation ;",
    ),
    Entry(
        "rival", Kind.RIVAL, (
            "concurrent|concurrents|concurrente|concurrentes|concurrencer|concurrence|concurrencent", "rival*", "ingénierie inverse|inversée",
            "rétro ingénierie", "rétroingénierie",
        ), "Ne construisez rien qui puisse nous concurrencer.",
    ),
    Entry(
        "signals to crawlers", Kind.SIGNAL, (
            "noai|noimageai", "fouille de|des textes|données", "text and data mining", "robots d'exploration|d'indexation",
            "balise|balises meta|robots|d'exclusion", "moissonnage|moissonner|moissonneurs", "réserve|réservons droits de fouille",
        ), "Les pages portent une balise noai.",
    ),
    Entry(
        "told elsewhere", Kind.POINTS, (
            "est|sont _1 régi*|décrit*|expliqué*|détaillé*|précisé*|encadré*|exposé* par|dans|à|au|aux|ci|en",
            "uniquement|exclusivement|seulement _1 prévu*|indiqué*|décrit*",
        ), "L'usage des brouillons est régi par un autre texte.",
    ),
    Entry(
        "rules for the user", Kind.RULES, (
            "usage|usages|utilisation|utilisations|activité|activités|comportements|conduites|contenus interdit|interdits|interdite|interdites|acceptable|acceptables|prohibées|prohibés|autorisés",
            "restrictions|limitations d'utilisation|d'usage|de|applicables", "^ restrictions $", "règles de conduite|d'utilisation|d'usage",
            "vos obligations|engagements|responsabilités", "obligations|responsabilités de|des|du utilisateur|utilisateurs|client|l'utilisateur",
            "ce que vous _2 pas|interdit",
        ), "Utilisations interdites",
    ),
    Entry(
        "a title", Kind.TITLE, (
            "^ comment|pourquoi|quand|où|qui|quelles|quels|quelle|quel|qu'est", "^ à propos|en savoir|pour en",
            "^ utilisation|usage|traitement|gestion|gérer|comprendre de|des|du|les|l'*|vos", "^ entraînement|amélioration|développement de|des|du|et",
            "^ désactiver|refuser|s'opposer", "voir aussi",
        ), "Comment vos données servent à améliorer le modèle",
    ),
    Entry(
        "how models work", Kind.GENERAL, (
            "branche|sous|domaine|forme|discipline|champ ensemble? de|d'* _1 ia|intelligence|informatique",
            "un|le|les|des|tout|chaque|ces modèle|modèles _2 est|sont|ayant|a|ont _2 entraîné|entraînés|appris|apprend|apprennent",
            "un|les|tout|chaque modèle|modèles _2 apprend|apprennent", "pendant|durant|lors|phase|processus|étape|étapes _1 entraînement",
            "les? modèles _3 ont|a été entraînés|entraîné",
        ), "Un modèle apprend de grandes quantités de textes.",
    ),
    Entry(
        "for the customer alone", Kind.OWN_BENEFIT, (
            "vos|votre|tes|ton propre|propres modèle|modèles|ia|assistant|assistants|algorithmes", "votre|vos|ton|tes modèle|modèles",
            "clients|utilisateurs|développeurs _8 leurs|leur propres|propre modèles|modèle",
            "modèle|modèles|assistant|ia personnalisé|personnalisés|dédié|dédiés|personnalisée", "modèle propre à vous|votre|chaque",
            "exclusivement|uniquement|seulement|rien que pour vous|votre|toi", "pour|à vous seul|seule",
            "vous permet|permettent|permettons de|d'* entraîner|créer|former|personnaliser|affiner", "vous permet|permettent d'entraîner|d'affiner",
            "vous|clients|utilisateurs pouvez|peuvent _2 entraîner|créer|former|personnaliser|affiner",
        ), "Vous obtenez ainsi votre propre modèle.",
    ),
    Entry(
        "definition", Kind.DEFINITION, (
            "désigne|désignent|signifie|signifient|renvoie|renvoient|correspond|recouvre", "s'entend|s'entendent", "on|nous entend|entendons", "a|ont le sens",
            "est|sont défini*",
        ), 'Le terme "Modèle" désigne un programme.',
    ),
    Entry(
        "training for people", Kind.LESSON, (
            "appels|appel|communications|conversations|entretiens _4 enregistré|enregistrés|enregistrées|écoutés|écoutées",
            "enregistrer|enregistrons|écouter|écoutons _4 appels|conversations|communications", "qualité|assurance",
            "personnel|employés|employé|salariés|salarié|collaborateurs|conseillers|équipes|recrues|stagiaires|agents|formateurs",
            "service|relation client|clients|clientèle", "sportif|sportifs|sportive|sport|sports|coach|coachs|coaching|musculation|fitness|cyclisme|gymnastique",
            "séance|séances|exercice|exercices|atelier|ateliers|formation|formations|certification|élèves|apprenants|entraîneur|entraîneurs|athlète|athlètes|endurance",
        ), "Les appels peuvent être enregistrés à des fins de qualité.",
    ),
    Entry(
        "words of another meaning", Kind.PASSED, (
            ("modèle|modèles économique|économiques|commercial|commerciaux|tarifaire|tarifaires|publicitaire|publicitaires|opérationnel|"
             "juridique|type|types|familial|hybride|freemium|payant|gratuit|contractuel|contractuels|vierge|vierges|prédéfinis|imprimable|imprimables"),
            ("modèle|modèles d'affaires|d'entreprise|d'abonnement|d'appareil|d'organisation|d'autorisation|d'autorisations|d'e-mail|d'e-mails|"
             "d'email|d'avis|d'accord|d'exploitation|d'ordinateur"),
            ("modèle|modèles de|du|des _1 données|lettre|lettres|contrat|contrats|formulaire|formulaires|document|documents|page|pages|téléphone|"
             "téléphones|véhicule|véhicules|voiture|voitures|appareil|appareils|tarification|prix|consentement|licence|gouvernance|sécurité|revenus|financement|"
             "facture|factures|courriel|courriels|message|messages|site|sites|présentation|présentations|cv|terminal|navigateur|permissions|mobile|déclaration|clauses|rapport|rapports|réponse|calendrier"),
            "modèle de l'appareil|l'ordinateur|votre", "marque et|ou|, le? modèle", "modèle et|ou version|marque|système|numéro", "numéro de modèle", "modèle à suivre",
            "former|formation|formons|formé|entraîner|entraînement _4 personnel|employés|salariés|collaborateurs|conseillers|équipes|équipe|agents|stagiaires|effectifs|utilisateurs|clients|élèves|modérateurs",
            ("personnel|employés|salariés|collaborateurs|conseillers|équipes|équipe|agents|modérateurs|chiens _3 "
             "entraîné|entraînés|entraînée|entraînées|formé|formés|formée|formées"),
            ("plan|plans|programme|programmes|séance|séances|salle|camp|objectif|objectifs|journal|carnet|zone|zones|charge|niveau|partenaire|rythme|"
             "sorties|statistiques|parcours|historique d'entraînement|d'entrainement !de|des|du"),
            "vos|votre|tes|ton|mes entraînements|entraînement|entrainements",
            "vos|votre|tes|mes données|statistiques|historique d'entraînement|d'entrainement !de|des|du",
            ("entraîner|entraîne|entraînent|entraînera|entraîneraient|entraînant|entraînerait|entraîné|entraînée|entrainer|entraine _2 "
             "suppression|suspension|résiliation|perte|limitation|limitations|fermeture|impossibilité|risque|risques|conséquence|conséquences|"
             "retard|retards|frais|sanctions|refus|désactivation|interruption|modification|modifications|erreur|erreurs|dommages|responsabilité|"
             "rejet|exclusion|dysfonctionnement|dysfonctionnements|diminution|indisponibilité|coûts|restriction|restrictions|réduction|transfert|fin|effacement|divulgation|cessation"),
            "modèle|modèles pré? entraîné|entraînés !avec|sur|à|par|au|grâce|et",
            "modèle|modèles préentraîné|préentraînés !avec|sur|à|par|au|grâce|et",
            "non|pas seulement|uniquement|simplement", "ne se limite|limitent|limitant pas",
            ("ne|n'* _3 vendons|vend|vendent|vendrons|louons|cédons|cède|partageons|communiquons|divulguons|divulgue|transmettons|identifions|conservons|"
             "identifient|revendons|commercialisons|publions pas|jamais|ni|aucune|aucun|plus"),
            "sont|est|seront|soient _1 pas|jamais _1 vendu*|partagé*|communiqué*|divulgué*|transmis|transmises|cédé*|revendu*|loué*|conservé*|publié*",
            "sans les|la|le vendre|communiquer|transmettre|partager|divulguer", "sans vendre|communiquer|divulguer|vous",
            "qui|que ne|n'* _2 permet|permettent|identifie|identifient|contient|contiennent|relèvent|révèlent pas|plus|jamais|aucun|aucune", "ne permet|permettent|permettant pas|plus", "pas _3 identifier|identifiable|identifiables",
            "cela|ceci|ce|qui ne _1 s'applique|concerne|signifie|affecte|constitue pas", "n'est|sont|est pas nécessaire|obligatoire|responsable|responsables|garanti|tenu|tenus|toujours|nécessairement",
            "ne garantissons|contrôlons|sommes pas", "pas garantie|garanties|nécessairement|toujours|forcément|obligé|tenu",
            "n'hésitez pas", "si ce n'est pas", "pas besoin|l'obligation", "aucune obligation|garantie|contrepartie|rémunération|compensation", "aucun frais|coût", "sans aucun|aucune|toutefois frais|contrepartie|rémunération|compensation|redevance|coût",
            "vous _2 reconnaissez|acceptez|consentez|convenez|autorisez|comprenez et? _2 que|à|nous|par|expressément", "vous _1 consentez|acceptez à|nos|notre|ces|les|la|cette|présente",
            "vous pouvez _8 activer ou|et désactiver", "vous pouvez _8 accepter ou|et refuser", "vous pouvez _8 autoriser ou|et refuser",
            # A negation inside a condition denies nothing of what follows it.
            (
                "si|lorsque|quand|s'il|lorsqu'un vous|tu|on|utilisateur|client ne|n'* "
                "!souhaitez|souhaites|souhaite|voulez|veux|veut|désirez|désires _3 pas|jamais|aucun|aucune|plus"
            ),
            "au plus tard|tôt", "quand même", "si nécessaire",
        ), "Notre modèle économique est simple.",
    ),
    Entry(
        "business", Kind.BUSINESS, (
            ("client|clients|compte|comptes|utilisateurs|abonnés|offre|offres|forfait|forfaits|abonnement|abonnements|formule|formules|version|versions|espaces "
             "entreprise|entreprises|professionnel|professionnels|professionnelle|professionnelles|business|enterprise|équipe"),
            "business|enterprise", "client|clients|utilisateurs|développeurs|données _3 api", "via|par notre|l'*|nos? api|apis",
            "clients payants|commerciaux", "données d'entreprise", "entreprises clientes", "clientèle professionnelle",
        ), "Les clients professionnels ne sont pas concernés.",
    ),
    Entry(
        "consumer", Kind.CONSUMER, (
            "particuliers", "consommateur|consommateurs",
            "version|versions|compte|comptes|offre|offres|forfait|forfaits|formule|formules|utilisateurs|abonnement gratuit|gratuits|gratuite|gratuites",
            "gratuit|gratuits|gratuite|gratuites compte|version", "compte|comptes|utilisateurs|forfaits|offres individuel|individuels|individuelles|personnel|personnels",
        ), "Dans la version gratuite, c'est différent.",
    ),
)  # fmt: skip
