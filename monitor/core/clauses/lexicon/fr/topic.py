"""French: training, what is trained, and who speaks."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_TRAINING = ("entraîn*|entrain*|réentraîn*|préentraîn*",)
_AI = (
    "modèle|modèles|ia|intelligence|intelligences|algorithme|algorithmes|réseau|réseaux|llm|llms|"
    "système|systèmes|classificateurs"
)
_MACHINE = "automatique|automatiques|profond|machine|artificiel|statistique|supervisé|fédéré"
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
    "repris|reprises|reprise|versés|versées|s'en|s'en sert|servir|servons",
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
        "train on data", Kind.ACT, (
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
            "entraîner|entraînement|entraînons|entraînent nos|ses|leurs|des|de|notre|son|la|le|d' _2 outils|outil|logiciels|logiciel|technologies|moteur|moteurs|fonctions|reconnaissance|traduction|correcteur|suggestions|prévisions",
            "entraîner|entraînement d'outils|d'outil",
            "apprentissage|entraînement d'une|d'un _1 ia|intelligence|modèle|algorithme|système|programme",
            "participe|participent|contribue|contribuent|participer|contribuer à la mise|formation au|à|de",
            "participe|participent|contribue|contribuent|participer|contribuer à l'amélioration|l'entraînement|l'apprentissage",
            "données|jeu|jeux|ensemble|ensembles|corpus _2 servant|destiné|destinés|destinées à l'entraînement|entraîner",
        ), "Les brouillons servent à l'apprentissage de nos modèles.",
    ),
    Entry(
        "learn", Kind.LEARN, (
            "apprend*|apprenn* _1 de|des|du|grâce|avec|davantage", "apprend*|apprenn* _3 à partir", "apprend*|apprenn* _3 vos|votre",
            "aident|aide|aideront nos|notre|le|les _3 à _1 mieux|reconnaître|comprendre|apprendre|progresser", "sur|avec|à laquelle|duquel|lequel|lesquels|lesquelles _5 apprend|apprennent|apprendre", "nourrit|nourrissent|alimente|alimentent aucun|aucune|un|une|le|les|nos|notre _2 programme|système|ia|intelligence|modèle|modèles|algorithme", "apprend|apprennent|apprendre|apprenne d'après", "s'inspire|s'inspirent|s'inspirer|s'instruit",
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
            "système|systèmes|logiciel|machines _1 apprend|apprennent|n'apprend|n'apprennent|intelligent|intelligents",
        ), "Les modèles sont récents.",
    ),
    Entry("perhaps AI", Kind.THING, ("assistant|assistants|robots|robot",), "L'assistant est récent."),
    Entry("use", Kind.USE, _USING, "Nous utilisons les brouillons."),
    Entry(
        "who speaks", Kind.SERVICE, (
            "nous", "nos|notre", "filiales|filiale", "affiliées|affiliés", "partenaires|partenaire",
            "prestataires|prestataire", "fournisseurs|fournisseur", "sous traitants|traitant", "tiers", "société",
        ), "Nous lisons aussi.",
    ),
    Entry(
        "the service acts", Kind.ACTOR, (
            f"nous _3 {_DOING}", "société|entreprise|plateforme|prestataire peut|utilise|traite|se",
            "utilisés|utilisées|utilisé|utilisée|traitées|traités par nous|nos",
        ), "Pour cela nous utilisons les brouillons.",
    ),
    Entry(
        "a licence to the service", Kind.ACTOR, (
            "accordez|accorde|accordes|concédez|concède|cédez|cède _8 licence|droit|droits",
        ), "Vous nous accordez une licence pour héberger vos brouillons.",
    ),
    Entry(
        "to provide and improve", Kind.PROVIDES, (
            "fournir|exploiter|assurer|maintenir|proposer|offrir|fourniture|exploitation _6 améliorer|d'améliorer|amélioration|l'amélioration|optimiser",
        ), "Pour fournir et améliorer notre service.",
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
)  # fmt: skip
