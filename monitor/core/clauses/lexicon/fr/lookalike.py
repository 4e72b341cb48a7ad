"""French: what only looks like training on people's data."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "rule for users", Kind.USER_BOUND, (
            "^ d'utiliser|utiliser nos|notre _6 pour entraîner", "s'oppose|s'opposent à tout|toute|toutes", "vous|tu|quiconque|vous-même ne devez|pouvez|dois|peux|pourrez|devrez|saurait|sauriez|doit|peut",
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
        "signals to crawlers", Kind.OTHERS, (
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
            "ce que vous ne|n'* _2 pas|interdit",
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
            "ses|leurs propres modèles|assistants|algorithmes", "met|mettons|mis à votre|ta disposition _9 entraîner", "vos|votre|tes|ton propre|propres modèle|modèles|ia|assistant|assistants|algorithmes", "votre|vos|ton|tes modèle|modèles",
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
        "a thing explained", Kind.DEFINITION, ("^ ~ ~? ~? ~? est|sont un|une|des forme|type|catégorie|branche|domaine|programme|programmes",),
        "L'intelligence artificielle est une branche de l'informatique.",
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
            "même dépersonnalisé|dépersonnalisée|dépersonnalisés|dépersonnalisées|anonymisé|anonymisée|anonymisés|anonymisées|agrégé|agrégée|agrégés|agrégées|anonymes",
            "modèle de l'appareil|l'ordinateur|votre", "marque et|ou|, le? modèle", "modèle et|ou version|marque|système|numéro", "numéro de modèle", "modèle à suivre",
            "former|formation|formons|formé|entraîner|entraînement _3 personnel|employés|salariés|collaborateurs|conseillers|équipes|équipe|agents|stagiaires|effectifs|utilisateurs|clients|élèves|modérateurs",
            ("personnel|employés|salariés|collaborateurs|conseillers|équipes|équipe|agents|modérateurs|chiens _3 "
             "entraîné|entraînés|entraînée|entraînées|formé|formés|formée|formées"),
            ("plan|plans|programme|programmes|séance|séances|salle|camp|objectif|objectifs|journal|carnet|zone|zones|charge|niveau|partenaire|rythme|"
             "sorties|statistiques|parcours|historique d'entraînement|d'entrainement !de|des|du"),
            "vos|votre|tes|ton|mes entraînements|entraînement|entrainements", "entraîneur|entraîneurs|entraîneuse|entraîneuses|l'entraîneur",
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
)  # fmt: skip
