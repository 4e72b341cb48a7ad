"""French: who trains."""

from __future__ import annotations

from monitor.core.clauses.lexicon.fr.elision import elided
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.trainers import Party

_THIRD = (
    "tiers", "partenaires|partenaire", "prestataires|prestataire", "fournisseurs|fournisseur", "sous traitants|traitant",
    "autres|tierces|d'autres entreprises|sociétés", "parties tierces", "annonceurs",
)  # fmt: skip
_AFFILIATES = (
    "sociétés|entreprises|entités affiliées|liées|sœurs|apparentées", "filiales|filiale", "société mère", "affiliés",
    "sociétés|entreprises|entités de|du _2 groupe",
)  # fmt: skip

MARKS = Marks(
    elided((
        Mark(
            Party.TRAIN, "train", (
                "*entraîn*|*entrain*", "amélior*|développ*|perfectionn*|optimis*|affin*", "apprentissage|apprend|apprennent",
                "former|formation",
            ), "Nous entraînons avec cela.",
        ),
        Mark(Party.SERVICE, "we", ("nous",), "Nous entraînons avec cela."),
        Mark(Party.AFFILIATES, "affiliates", _AFFILIATES, "Nos filiales entraînent avec cela."),
        Mark(Party.THIRD_PARTIES, "third parties", _THIRD, "Des tiers entraînent avec cela."),
        Mark(
            Party.SERVICE_AND, "we and others", (
                "nous et|ou|ni nos|des|les|certains", "nous ainsi que", "ni nous ni nos|les|des", "ni nous , ni nos|les|des",
                "nous _1 conjointement|ensemble avec?",
            ), "Nous et nos partenaires entraînons avec cela.",
        ),
        Mark(
            Party.SOURCE, "source", (
                "fourni*|obtenu*|reçu*|acquis*|acheté*|transmis|transmises|provenant|issu*|achetons|collecté* _4 par|de|auprès|des|à|du _2 tiers|partenaires|fournisseurs|prestataires",
                "achetons|obtenons|recevons|acquérons _4 à|de|auprès|des _2 tiers|partenaires|fournisseurs", "données|contenus|textes|sources|informations _1 tiers|tierces",
                "prestataires|fournisseurs|traitants|partenaires qui _2 aident|assistent",
            ), "Nous achetons des textes à des tiers.",
        ),
        Mark(
            Party.OURS, "ours", (
                "notre|nos _2 modèle|modèles|ia|intelligence|système|systèmes|algorithme|algorithmes|services|service|outils|produits|technologies|fonctionnalités",
            ), "Cela entraîne nos modèles.",
        ),
        Mark(
            Party.THEIRS, "theirs", (
                "leur|leurs|ses|propres _2 modèle|modèles|ia|systèmes|système|produits|fins|algorithmes|services|outils",
            ), "Ils entraînent leurs modèles.",
        ),
        Mark(
            Party.THIRD_MODELS, "others' models", (
                "modèles|ia|systèmes|algorithmes _1 de|des|d'autres _1 tiers|partenaires|fournisseurs|sociétés|entreprises|prestataires", "modèles|systèmes tiers",
            ), "Cela n'entraîne pas les modèles de tiers.",
        ),
        Mark(
            Party.BY_THIRD, "by third parties", (
                "par _2 tiers|partenaires|prestataires|fournisseurs|tierces",
            ), "L'entraînement par des tiers n'a pas lieu.",
        ),
        Mark(
            Party.BY_AFFILIATES, "by affiliates", (
                "par _2 filiales|affiliés", "par _2 sociétés|entreprises|entités affiliées|liées|sœurs|du",
            ), "L'entraînement par nos filiales est possible.",
        ),
    ))
)  # fmt: skip
