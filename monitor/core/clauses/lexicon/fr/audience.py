"""French: whose account a clause limits itself to."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
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
