"""English: who trains."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.trainers import Party

_THIRD = (
    "third|3rd party|parties", "partner|partners", "vendor|vendors", "supplier|suppliers",
    "subprocessor|subprocessors|subcontractor|subcontractors|processors", "sub processor|processors",
    "provider|providers", "*'s api|apis", "licensee|licensees", "advertisers", "researchers", "some|certain _1 models",
    "other companies|organizations|organisations|businesses|developers|entities|users",
)  # fmt: skip
_AFFILIATES = (
    "affiliate|affiliates|affiliated", "parent company|group", "group companies|company",
    "corporate group|family", "subsidiaries|subsidiary", "sister companies|company",
    "companies in|within our group",
)  # fmt: skip

MARKS = Marks(
    (
        Mark(
            Party.TRAIN, "train", (
                "train|trains|trained|training|retrain*|pretrain*", "fine tun*", "improv*", "develop*",
                "machine learning", "enhanc*", "build|building|refin*",
            ), "Drafts train the engine.",
        ),
        Mark(Party.SERVICE, "we", ("we|we'll|we've|we're", "us"), "We learn from drafts."),
        Mark(Party.AFFILIATES, "affiliates", _AFFILIATES, "Our parent company learns from drafts."),
        Mark(Party.THIRD_PARTIES, "third parties", _THIRD, "Our partners learn from drafts."),
        Mark(
            Party.SERVICE_AND, "we and others", (
                "we|us and|or|nor our|any|its|the", "we , or|and|nor any|our|its",
                "we nor any? of? our|any|its|the _1", "we|us together|jointly|along|as with|well",
                "our and|or our",
                ("and|or|nor any? of? its|our|their _2 affiliates|affiliate|subsidiaries|group|"
                 "partners|providers|vendors|licensees|successors|service|third"),
                "and|or affiliate|affiliates",
                ("and|or _5 license|sell|share|disclose|transfer|authorize|permit|allow|provide _8 "
                 "third party|parties"),
                "and|or _5 authorize|permit|allow third|others|anyone",
            ), "We and our affiliates learn from drafts.",
        ),
        Mark(
            Party.SOURCE, "source", (
                ("from|through|via _6 third|our|your|other|external|outside|data|licensed|trusted|"
                 "selected _2 party|parties|partner|partners|provider|providers|vendor|vendors|"
                 "companies"),
                ("third party|parties data|sources|content|datasets|information|services|service|apps|"
                 "integrations|sites|websites|rights"),
                "service providers|provider",
                "third party|parties that|who help|helps|assist|assists|provide|support|process",
                "providers|vendors|partners|contractors _2 help|helping|assist|assisting|on our behalf",
                "connected|connect _2 third", "legitimate interests of _4 third",
                ("provided|licensed|obtained|collected|available|published|posted|owned|operated|made "
                 "_5 by|from third|our|other"),
                "interests and those of",
            ), "We buy texts from third parties.",
        ),
        Mark(
            Party.OURS, "ours", (
                ("our|ours _4 model|models|ai|algorithm|algorithms|systems|technology|technologies|"
                 "machine|artificial|generative|foundation|services|products|features|llms"),
                "our own", "and|or any? third|3rd party|parties|parties' _3 models|model|ai|llms",
            ), "This trains our models.",
        ),
        Mark(
            Party.THEIRS, "theirs", (
                ("their|its own? _3 model|models|ai|algorithm|algorithms|systems|technology|"
                 "technologies|machine|artificial|generative|large|llms|products|services|training"),
                "their|its own", "them to? train|develop|improve|use",
            ), "They train their own models.",
        ),
        Mark(
            Party.THIRD_MODELS, "others' models", (
                "third|3rd party|parties|parties' _3 models|model|ai|llms",
                "models|ai of|from|by _2 third", "others' models|ai",
                "for|so _2 third party|parties|partners can|may|could|to? train|training",
            ), "We keep drafts away from third-party models.",
        ),
        Mark(
            Party.BY_THIRD, "by third parties", (
                ("by any|our|the|such|other|these|those? _2 third|partner|partners|vendor|vendors|"
                 "provider|providers|subprocessors|suppliers"),
                "by third|partners|vendors|providers|others|anyone",
                "with|to third|other|external _3 for|so|to _4 train*",
            ), "Drafts are not used for training by third parties.",
        ),
        Mark(
            Party.BY_AFFILIATES, "by affiliates", (
                "by any|our|the|its? affiliate|affiliates|parent|group|subsidiaries",
                "with|to our|its|the parent|affiliates|affiliate _8 train*|improve*|develop*",
            ), "Drafts are used for training by our affiliates.",
        ),
    )
)  # fmt: skip
