"""French: what else a clause may say."""

from __future__ import annotations

from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.notes import Hint

_PLAN = (
    "version|versions|compte|comptes|offre|offres|forfait|forfaits|formule|formules|abonnement|abonnements|utilisateurs|"
    "clients|plan"
)
_CONTENT = "conversations|contenus|données|messages|publications|enregistrements|discussions|brouillons|échanges|fichiers|photos"

NOTES = Marks(
    elided((
        Mark(
            Hint.NOT, "not", (
                "pas|jamais|aucun|aucune|ni|sans", "ne|n'* _3 plus", "exclu|exclus|exclue|exclues",
            ), "Nous ne le faisons pas.",
        ),
        Mark(
            Hint.EXCEPT, "except", (
                "même si|après|lorsque|quand|en", "sauf|hormis|excepté", "à l'exception|l'exclusion", "à moins",
                "continuons|continuerons|continueront|continuent", "indépendamment",
            ), "Même si vous refusez, certaines choses restent.",
        ),
        Mark(
            Hint.SURVIVOR, "feedback", (
                "feedback", "retours|suggestions|évaluations", "signalés|signalées|signalements", "vos avis|remarques",
            ), "Vos suggestions restent.",
        ),
        Mark(
            Hint.SURVIVOR, "safety review", (
                "marqué|marqués|marquée|marquées", "abus|abusif|abusifs|fraude|sécurité|sûreté", "infraction|infractions|violation|violations",
            ), "Ce qui relève d'un abus reste.",
        ),
        Mark(
            Hint.SURVIVOR, "law", (
                "loi|lois|légale|légales|légalement", "obligation|obligations légale|légales",
            ), "Ce que la loi impose reste.",
        ),
        Mark(
            "past data", "excluded", (
                f"nouveaux|nouvelles|futurs|futures {_CONTENT}", f"{_CONTENT} futurs|futures|ultérieurs|ultérieures|nouvelles",
                "à compter|partir de|du ce|cette|cet|moment|jour", "que|vaut|s'applique _2 pour|à|qu'à l'avenir", "non rétroactif|rétroactive",
                "pas rétroactif|rétroactive",
            ), "Les nouvelles conversations sont laissées de côté.",
        ),
        Mark(
            "past data", "included", (
                f"anciens|anciennes|précédents|précédentes {_CONTENT}",
                f"{_CONTENT} passés|passées|antérieurs|antérieures|précédents|précédentes|existants|existantes|anciens|anciennes",
                "rétroactivement", "déjà téléversé*|importé*|publié*|créé*|enregistré*|partagé*",
            ), "Les conversations passées en font partie.",
        ),
        Mark(
            "plan", "free", (f"{_PLAN} gratuit|gratuits|gratuite|gratuites",), "C'est ainsi dans la version gratuite.",
        ),
        Mark(
            "way out", "paid", (
                "disponible|possible uniquement|seulement _8 payant|payants|payante|payantes|abonnés",
                "que pour les _3 payant|payants|payante|payantes|abonnés",
                f"{_PLAN} gratuit|gratuite|gratuits|gratuites _2 ou _14 opposé|opposée|opposés|refusé|désactivé",
            ), "Cette option est disponible uniquement avec une version payante.",
        ),
        Mark(
            "plan", "paid", (
                f"{_PLAN} payant|payants|payante|payantes", "abonnés payants",
            ), "C'est différent dans la version payante.",
        ),
        Mark(
            "plan", "business", (
                f"{_PLAN} professionnel|professionnels|professionnelle|professionnelles|entreprise|entreprises|équipe",
                "enterprise|business", "entreprises clientes",
            ), "Autre chose vaut pour les clients professionnels.",
        ),
        Mark(
            "plan", "education", (
                f"{_PLAN} éducation|scolaires|scolaire|étudiant|étudiants", "établissements scolaires",
            ), "Autre chose vaut pour les comptes scolaires.",
        ),
        Mark("plan", "API", ("api|apis",), "Autre chose vaut pour l'API."),
        Mark(
            "asked", "preset", ("par défaut", "précochée|précoché|préactivé|préactivée", "d'office"), "C'est activé par défaut.",
        ),
        Mark(
            "asked", "asked", (
                "vous|te demandons|demanderons|demandera|demande", "demandons|demanderons votre|ton",
                "êtes|serez invité|invités|invitée|interrogé",
            ), "Nous vous demandons d'abord.",
        ),
        Mark(
            "asked", "consent", (
                "consentement|assentiment", "votre|ton|leur|son|l'* _1 accord|autorisation|permission", "acceptez|consentez|accepté|consenti",
            ), "Cela demande votre consentement.",
        ),
        Mark(
            "recipients", "third parties", (
                "à|aux|avec|auprès _2 tiers|tierces|partenaires",
            ), "Nous les partageons avec des tiers.",
        ),
        Mark(
            "recipients", "affiliates", (
                "à|aux|avec|et|ou nos? filiales|affiliés",
                "sociétés|entités|entreprises de|du groupe", "à|aux|avec|et nos sociétés|entreprises|entités affiliées|liées|sœurs",
            ), "Nous les partageons avec nos filiales liées.",
        ),
        Mark(
            "recipients", "service providers", (
                "à|aux|avec nos|des|les? prestataires|fournisseurs", "à|aux|avec nos|des|les? sous traitants",
            ), "Nous les partageons avec nos prestataires.",
        ),
        Mark(
            "legal basis", "legitimate interests", (
                "intérêt|intérêts légitime|légitimes",
            ), "Nous avons un intérêt légitime.",
        ),
        Mark(
            "legal basis", "consent", (
                "base|fondement|fondé|fondée|repose|fondons _5 consentement", "^ consentement $", "^ votre consentement $",
            ), "Cela repose sur votre consentement.",
        ),
        Mark(
            "legal basis", "contract", (
                "exécution|conclusion du|d'un|de _1 contrat",
            ), "Cela sert à l'exécution du contrat.",
        ),
        Mark(
            "legal basis", "legal obligation", (
                "obligation|obligations légale|légales",
            ), "C'est une obligation légale.",
        ),
        Mark(
            "right to object", "stated", (
                "droit _8 opposer|opposition", "droits d'opposition",
            ), "Vous avez un droit d'opposition.",
        ),
        Mark(
            "de-identified", "yes", (
                "anonymis*|pseudonymis*|dépersonnalis*|agrég*", "anonyme|anonymes|anonymement", "désidentifié*",
                "supprimons|retirons|supprimés|retirés _4 noms|identifiants|identifiant",
            ), "Tout est d'abord anonymisé.",
        ),
        Mark(
            "human review", "stated", (
                "lu|lus|lue|lues|examiné|examinés|examinée|examinées|relu|relus|relues|vérifiés|vérifiées|écoutés|écoutées _1 par _3 humains|humain|personnes|employés|collaborateurs|équipes|évaluateurs|relecteurs|salariés",
                "relecture|examen|révision|vérification|évaluation|contrôle humain|humaine|manuel|manuelle", "relecteurs|évaluateurs|examinateurs humains",
            ), "Certains messages sont lus par des personnes.",
        ),
        Mark(
            "retention", "limited", (
                "pendant|durant|sous|après|plus|dans|maximum _5 jours|mois|ans|années|jour|an",
                "jours|mois|ans|années _2 après|au|maximum", "supprim*|effac*|conserv* _4 jours|mois|ans",
            ), "Tout disparaît après 30 jours.",
        ),
        Mark(
            Hint.MINOR, "minors", (
                "mineur|mineurs|mineures|mineure", "enfant|enfants|adolescent|adolescents", "moins de 13|14|15|16|18",
            ), "Les mineurs ne sont pas concernés.",
        ),
    ))
)  # fmt: skip
