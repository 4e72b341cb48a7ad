"""English: what stays in use where a person has opted out, or where nothing is used: feedback, safety, the law."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark
from monitor.core.clauses.lexicon.notes import Hint

EXCEPTIONS = (
    Mark(
        Hint.NOT, "not", (
            "not", "never", "no", "don't", "won't", "isn't", "aren't", "doesn't", "without", "nor",
            "cannot", "neither",
        ), "We never do.",
    ),
    Mark(
        Hint.EXCEPT, "except", (
            ("even if|when|though|after _4 opt|opted|object|objected|turn|turned|disable|disabled|"
             "choose|off|withdraw|withdrawn"),
            "regardless of|whether", "except", "unless", "other than", "with the exception of", "still",
            "nevertheless|nonetheless|notwithstanding", "does not|never apply to", "will continue to",
            "excluding", "apart|aside from", "save for|where", "does not include|cover|affect",
            "not affected",
        ), "Even if you opt out, reports are kept.",
    ),
    Mark(
        Hint.SURVIVOR, "feedback", (
            "feedback", "thumbs up|down", "rate|rates|rated|rating|ratings", "bug report|reports",
            "report|reports|reported _4 to us", "survey responses",
        ), "Feedback stays.",
    ),
    Mark(
        Hint.SURVIVOR, "safety review", (
            "flagged|flag", "trust and|& safety",
            "safety review|reviews|purposes|research|investigations|systems", "moderation",
            "abuse|misuse|fraud", "violat*", "harmful content", "security purposes|reasons|incidents",
            "policy|usage enforcement",
            ("detect|detecting|enforce|enforcing|prevent|preventing _6 policy|policies|abuse|harmful|"
             "fraud|spam|terms"),
        ), "What is flagged stays.",
    ),
    Mark(
        Hint.SURVIVOR, "law", (
            "required|permitted|obliged by law|applicable",
            "legal obligation|obligations|process|requirements", "comply with _3 law|laws", "court order",
        ), "What is required by law stays.",
    ),
    Mark(
        Hint.SURVIVOR, "preview features", (
            ("beta|preview|experimental|labs|pilot|early features|feature|models|products|services|"
             "program|programs|access"),
            "labs or preview", "research preview",
        ), "Preview features stay.",
    ),
    Mark(
        Hint.SURVIVOR, "public content", (
            "public|publicly posts|content|profile|profiles|available|shared|repositories|projects",
            "made|make _3 public",
        ), "Public posts stay.",
    ),
    Mark(
        Hint.SURVIVOR, "other agreement", (
            "order form", "separate|other|another|written agreement|contract", "agreed _3 in writing",
            "customer agreement",
        ), "What an order form says stays.",
    ),
)  # fmt: skip
