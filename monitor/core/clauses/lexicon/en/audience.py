"""English: whose account a clause limits itself to."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "business customers",
        Kind.BUSINESS,
        (
            "business|businesses|enterprise|enterprises|corporate|commercial|workspace|team|organization|organisation|b2b|government|professional|paid|edu|education|company|institutional|premium|pro|developer "
            "customer|customers|user|users|account|accounts|plan|plans|offering|offerings|subscriber|subscribers|client|clients|tier|tiers|edition|subscription|subscriptions|product|products|version|workspaces|contract|contracts",
            "business|enterprise|corporate|commercial|b2b|government|institutional data",
            "enterprise",
            "api platform",
            "products for business*",
            "government customer",
            "for teachers|schools|businesses|organizations|organisations|enterprises",
            "business|team , _6 enterprise",
            "via|through|using|to|from the|our|an? api",
            "via|through|using _3 api",
            "api customers|platform|users|clients",
        ),
        "Enterprise customers are left out.",
    ),
    Entry(
        "consumers",
        Kind.CONSUMER,
        (
            "consumer|consumers|individual|free|personal|non-business|nonbusiness|basic|hobby|starter user|users|account|accounts|plan|plans|customer|customers|tier|tiers|subscriber|subscribers|services|service|product|products|version|offerings|developers",
            "services|accounts|plans for individuals|consumers",
            "without|no|not _3 paid _1 subscription|subscriptions|plan|plans|account|accounts|version|services",
            "unpaid _1 subscription|plan|account|version|services",
            "free , _3 and|or _2 accounts|plans|users",
            "on the? free",
            "free of charge users",
            "use|uses|using _3 for free",
            "use|uses|using _3 free of charge",
            "individuals who use",
        ),
        "Free accounts are included.",
    ),
)
