"""French: where one thought ends and the next begins, and what leans on what.

What a model is like stands after it ("un modèle amélioré"), so that no participle before it can mislead.
"""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

_CONDITIONS = (
    "si|s'*|lorsque|lorsqu'*|quand|tant|dès|après|avant",
    "une fois",
    "à moins",
    "même si",
    "bien|alors que|qu'*",
    "puisque|comme|quoique",
)
_SUBJECTS = "nous|vous|on|il|ils|elle|elles|cela|ce|cette|ces|notre|nos|votre|vos|ton|tes|le|la|les|l'*|aucun|aucune|rien|toute|tout"
_DATA = "données|informations|contenu|contenus|conversations|échanges|commentaires|enregistrements|textes|messages|images|documents"

_SUBJECTS_ANEW = "nous|on|vous|notre|nos|votre|vos|ces|cette|ce|cela|elle|elles|il|ils|le|la|les|aucun|aucune|rien|tous|leurs"
_VERBS_ANEW = "pouvons|pourrons|peuvent|peut|utilisons|entraînons|sert|servent|sont|est|a|ont|n'*|ne|été"

JOINTS = Joints((
    Mark(Joint.PARTS, "but", (", mais|toutefois|cependant > ~",), "Nous gardons les brouillons, mais ils sont à l'abri."),
    Mark(
        Joint.RESTART, "another clause",
        ("mais nous|on|vous|notre|nos|votre|vos|ce|ces|cette|cela|elle|elles|il|ils|le|la|les|l'*|des|un|une", ", bien|alors|tandis|afin que|qu'*"),
        "Nous ne vendons rien, mais nous lisons.",
    ),
    Mark(
        Joint.RESTART, "a new subject",
        ("et nous|on|notre|nos|votre|vos|ces|elle|elles|il|ils ..80 pouvons|pourrons|peuvent|peut|utilisons|entraînons|sert|servent|sont|est",),
        "Nous ne vendons rien et nous utilisons tout.",
    ),
    Mark(
        Joint.ANEW, "another sentence",
        (
            f",? et|mais|donc|alors|tandis {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            f"tandis que|qu'* ..60 {_VERBS_ANEW}",
            f", {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
            f": {_SUBJECTS_ANEW} ..60 {_VERBS_ANEW}",
        ),
        "Nous gardons les brouillons et ils ne sont pas vendus.",
    ),
    Mark(
        Joint.FINITE, "a new verb",
        (", nous|on|il|elle|ils|elles|vos|votre|certains|certaines|ces ..60 pouvons|peut|peuvent|pourrons|envoyons|partageons|transmettons|recourons|sont|est", "est|sont envoyé*|transmis*|partagé*|communiqué*"),
        "Pour améliorer le service, vos brouillons sont envoyés à une IA.",
    ),
    Mark(
        Joint.CONDITION, "an opening condition",
        tuple(f"{condition} ...300 {end}" for condition in _CONDITIONS for end in (":", f", > {_SUBJECTS}")),
        "Si vous ne refusez pas, nous lisons les brouillons.",
    ),
    Mark(Joint.FURTHER, "another condition", ("et|ou # si|s'*|lorsque|quand",), "S'ils sont publics ou (ii) si vous acceptez."),
    Mark(Joint.THIS, "this", ("cela|ceci|ce|cet|cette|ces|celle|celles|celui|y|tel|telle|tels|telles",), "Vous pouvez refuser cela."),
    Mark(Joint.THIS_DATA, "this data", (f"ce|cet|cette|ces|tels|telles ~? {_DATA}", f"de tels|telles ~? {_DATA}"), "Nous apprenons de ces enregistrements."),
    Mark(
        Joint.THEREFORE, "therefore", ("ainsi|donc", "par conséquent", "en conséquence", "dès lors", "de ce fait", "c'est pourquoi"),
        "Par conséquent, nous lisons.",
    ),
    Mark(Joint.FOLLOWING, "the following", ("suivant|suivante|suivants|suivantes", "comme suit", "ci dessous|après"), "Nous les utilisons aux fins suivantes"),
    Mark(
        Joint.NAMES, "ce que nous utilisons",
        ("ce que|qui|dont nous? _2 utilisons|utilise|entraîne|entraînons|sert|servent|entraînent|n'utilisons|est|n'est", "quelles|quels|quelle|quel données|contenus|informations|contenu", "données|contenus|informations|contenu qui|que|dont|utilisés|utilisées|utilisé|servant|employées|employés|exclues|exclus",
         "sources|types|catégories de|des|pour|d'entraînement"),
        "Ce que nous utilisons",
    ),
    Mark(Joint.AND, "et", ("et|ou",), "Brouillons et notes."),
    Mark(Joint.NOT_DONE, "ce que nous ne faisons pas", ("ce que nous ne faisons _1 pas|jamais",), "Ce que nous ne faisons jamais"),
    Mark(Joint.STATES, "est", ("est|sont|était|peut|peuvent|sera|seront|reste|restent|a|ont|doit|doivent|appartient|appartiennent|aide|aident|ne|n'est",), "Vos textes restent privés."),
    Mark(
        Joint.INCLUDES, "including", ("notamment|incluant", "y compris", "tel|tels|telle|telles que", "par exemple"),
        "Nous utilisons les brouillons, y compris les suggestions.",
    ),
    Mark(Joint.AFTER_NAME, "after a name", ("si|lorsque|sauf|et|ou|avec|à|par|sur|sans|mais|aussi|seulement|uniquement|grâce|générative",), "Nous créons une IA si vous l'acceptez."),
    Mark(Joint.AI_MAKER, "a maker of AI", ("fournisseur|fournisseurs|prestataire|prestataires|éditeur|éditeurs|hébergeur|partenaires|partenaire d'ia", "fournisseur|fournisseurs|prestataire|prestataires|éditeur|éditeurs|hébergeur|partenaires|partenaire du|de|des _1 modèle|modèles|ia|llm",), "Nos fournisseurs d'IA ne gardent rien."),
    Mark(Joint.THEIRS, "theirs", ("ses|leurs|leur|son ~? services|service|produits|produit|offres|offre|plateforme|technologies|outils|systèmes",), "Ils améliorent leurs services."),
    Mark(
        Joint.WHOLE, "the whole service",
        ("nos|notre|les|le|la|des ~? services|service|produits|produit|plateforme|site|application",),
        "Pour améliorer nos services.",
    ),
    Mark(
        Joint.EXCEPT, "except", ("sauf|excepté|hormis|hors", "à l'exception|l'exclusion", "à moins"),
        "Nous n'utilisons rien, sauf les suggestions.",
    ),
    Mark(
        Joint.SUBJECT, "who may", ("et|mais|ou? vous|tu|les|ils|elles|toute|chacun|si|pour > ~",), "Vous pouvez vous y opposer.",
    ),
    Mark(
        Joint.TAKEN_BACK, "taken back", ("retirer|révoquer|retirez|revenir|retrait",), "Vous pouvez le retirer à tout moment.",
    ),
    Mark(
        Joint.LEAD_IN, "a lead-in",
        ("veuillez? noter|notez que|qu'à|qu'avec|qu'en", "vous _1 reconnaissez|acceptez|comprenez _3 que", "toutefois|cependant|néanmoins|ainsi ,", "en outre|résumé ,", "de plus ,", "par ailleurs|exemple ,"),
        "Toutefois, avec votre accord, nous lisons.",
    ),
    Mark(Joint.PRESET, "how it stands at first", ("défaut|initial|initialement|initiale|usine|préréglé|préréglage",), "Par défaut"),
    Mark(Joint.MAY_WE, "asks to be allowed", ("pouvons nous", "acceptez|autorisez vous", "acceptes|autorises tu", "nous autorisez",), "Pouvons-nous utiliser vos brouillons ?"),
    Mark(Joint.BOX, "something to tick", ("case|cases|coch*|option*|réglage*|paramètre*|choisi*|sélectionn*|cliqu*|appuy*|menu|bouton|interrupteur*",), "Cochez la case."),
    Mark(
        Joint.STEP, "a step",
        ("connectez-vous|ouvrez|ouvre|allez|va|accédez|accède|cliquez|clique|choisissez|choisis|sélectionnez|sélectionne|appuyez|touchez|écrivez|écris|envoyez|envoie|remplissez|remplis|contactez|contacte|rendez-vous|utilisez|utilise|désactivez|désactive|dans|sous",),
        "Ouvrez le menu.",
    ),
    Mark(
        Joint.CONTRAST, "set against", ("et non|pas", "non|pas sur|avec|à", "plutôt que|qu'avec|qu'à", "au lieu"),
        "Nous apprenons des archives plutôt que de vos brouillons.",
    ),
    Mark(
        Joint.AI_WORD, "a word for AI",
        ("ia|ai|ml|llm|llms|d'ia|l'ia|algorithme|algorithmes|d'algorithmes|intelligence|d'intelligence|machine|deep", "*modèl*", "outils|outil|d'outils|d'outil|logiciel|logiciels|technologies|moteur|moteurs|fonctions|reconnaissance|traduction|correcteur|suggestions|prévisions"),
        "L'entraînement de l'IA s'arrête.",
    ),
    Mark(Joint.LEARNING, "learning of machines", ("apprentissage|l'apprentissage automatique|machine",), "L'apprentissage automatique est rapide."),
    Mark(Joint.TRAINING_DATA, "training data", ("données|jeu|jeux|corpus d'entraînement|d'apprentissage",), "Les données d'entraînement restent."),
    Mark(
        Joint.ON_DATA, "training on data",
        ("entraîner|entraînons|entraînent|entraîné|entraînés|entraînement|d'entraîner|l'entraînement|entrainer|entrainement ~? ~? ~? avec|sur > ~", "entraîner|entraînons|entraînement ~? ~? ~? à partir"),
        "L'équipe peut l'entraîner avec des brouillons.",
    ),
    Mark(Joint.FROM, "from", ("avec|grâce", "à partir"), "Cela progresse grâce à des brouillons."),
    Mark(
        Joint.PERSONAL, "your personal data", ("vos|tes données|informations personnelles", "vos|tes données|informations à caractère personnel"),
        "Nous conservons vos données personnelles.",
    ),
    Mark(Joint.TRAINED, "trained", ("entraîné*|entrainé*|formé|formés",), "Nous employons des modèles entraînés sur des données vérifiées."),
    Mark(Joint.LEARNS, "learns", ("apprend*|apprenn*",), "Il apprend des brouillons."),
    Mark(Joint.SECTION, "section", ("section|article|point|paragraphe|clause|partie|rubrique",), "Voir la section 4."),
    Mark(Joint.BRAND, "AI in a name", ("ai|ia",), "Les services Example AI Studio sont rapides."),
    Mark(
        Joint.NO_NAME, "no name", ("notre|nos|une|un|des|les|la|le|votre|vos|et|ou|pour|de|d'*|l'*|avec|par",),
        "Une IA est jeune.",
    ),
))  # fmt: skip
