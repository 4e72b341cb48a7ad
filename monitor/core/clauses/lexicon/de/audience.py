"""German: whose account a clause limits itself to."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "business", Kind.BUSINESS, (
            "geschäftskund*|unternehmenskund*|firmenkund*|geschäftskonten", "enterprise|business",
            "über|per die? api",
        ), "Geschäftskunden sind ausgenommen.",
    ),
    Entry(
        "consumer", Kind.CONSUMER, (
            "privatkund*|verbraucher*|privatnutzer*",
            "kostenlos|kostenlose|kostenlosen|kostenloser konto|konten|version|tarif*|abo*",
        ), "In der kostenlosen Version ist das anders.",
    ),
)  # fmt: skip
