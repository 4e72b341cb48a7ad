"""English: what else a clause may say."""

from __future__ import annotations

from monitor.core.clauses.lexicon.en.exceptions import EXCEPTIONS
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.notes import Hint

_NOT = "not|haven't|hasn't|didn't|don't"
_STOPPED = "opt|opted|object|objected|disabled|withdrawn|declined|excluded"
_PLAN = (
    "plan|plans|tier|tiers|subscription|subscriptions|version|versions|account|accounts|user|users|"
    "customer|customers|service|services|edition|offering|offerings|products|workspace|workspaces|"
    "subscribers"
)
_REMOVE = (
    "remove|removing|removes|strip|stripping|strips|filter|filtering|filters|redact|redacting|scrub|"
    "scrubbing|exclude|excluding"
)

_FACTS = (
    Mark(
        "past data", "excluded", (
            ("new|future|subsequent conversations|chats|prompts|inputs|outputs|posts|uploads|"
             "interactions|recordings|sessions"),
            "future|subsequent content|data|files|use", "only|apply|applies|effective _3 future|new",
            "going forward|forwards", "not apply _2 retroactively",
            "from that|this point|moment|date on|onward|onwards|forward",
            "after you|the _4 opt|opted|turn|enable|consent|change", "after that|this date",
            "already taken place", "already trained", "been trained", "already|previously used _6 train*",
            "prospectively", "not _3 past|previous|existing|earlier",
        ), "New conversations will not be used once you say so.",
    ),
    Mark(
        "past data", "included", (
            ("past|previous|previously|existing|historical|earlier|old|older|prior|archived "
             "conversations|chats|content|data|posts|prompts|inputs|recordings|messages|uploads|files|"
             "history|photos|submitted|provided|collected|uploaded"),
            "current and|or historic|historical|past", "past and|or future|present|current",
            "already shared|posted|collected|uploaded|provided|submitted", "retroactively",
            "resume|resumed|resuming _4 chat|session|conversation", "since you|your _3 joined|account",
        ), "Past conversations are used too.",
    ),
    Mark(
        "plan", "free", (
            f"free|unpaid|basic|starter _1 {_PLAN}", "without a? paid _2 subscription|plan",
            "do|does not have a paid", "use|uses|using _3 for free", "^ free|basic|starter :",
        ), "On the free plan drafts are used.",
    ),
    Mark(
        "way out", "paid", (
            "available only _8 paid|paying|pays|pay|subscribed|subscribers|premium",
            "only available _6 paid|paying|pays|pay|subscribed|subscribers|premium",
            "only paid|paying|premium _1 users|customers|subscribers|accounts|members _2 can|may _6 opt|object|switch",
            "unless you|they|customer _4 paid _8 and _3 opt|opted",
            f"free|unpaid|basic _1 {_PLAN} or _3 {_NOT} _2 {_STOPPED}",
            f"free|unpaid|basic _1 {_PLAN} or if|when|where _16 {_NOT} _2 {_STOPPED}",
            f"free|unpaid|basic _1 {_PLAN} , or if|when|where _16 {_NOT} _2 {_STOPPED}",
        ), "This choice is available only to subscribers of the paid version.",
    ),
    Mark(
        "plan", "paid", (
            f"paid|paying|premium|pro|plus _1 {_PLAN}", "paid version of", "use|uses|using _3 pro|plus|premium",
            "^ paid|premium|pro|plus|unlimited|max :",
        ), "On a paid plan drafts are kept out.",
    ),
    Mark(
        "plan", "business", (
            (f"business|enterprise|team|teams|corporate|commercial|company|organization|organisation "
             f"_1 {_PLAN}"),
            "enterprise and|or|, business|team|education", "business or|and|, enterprise|team",
            "^ business|enterprise|team|teams :",
        ), "Enterprise customers are left out.",
    ),
    Mark(
        "plan", "education", (
            f"edu|education|educational|school|student|students|teacher|teachers _1 {_PLAN}",
        ), "Education accounts are left out.",
    ),
    Mark(
        "plan", "API", (
            "api _1 customers|users|inputs|data|content|platform|services|offerings|traffic|calls",
            "through|via|of|use|using _2 api|apis", "developer platform",
        ), "Data sent through the API is left out.",
    ),
    Mark(
        "asked", "preset", (
            "by default", "on by default", "default setting|settings|is|on|off",
            "enabled|disabled|on|off|opted _2 by default", "pre selected|ticked|checked|enabled|set",
            "automatically enabled|enrolled|included|opted|used", "opt out basis",
        ), "It is on by default.",
    ),
    Mark(
        "asked", "asked", (
            "we|we'll will? ask|prompt you|users|people|members",
            "you|users|members will|are|may|be be? asked|prompted|invited|notified|shown",
            "when|if asked|prompted|invited", "pop up|ups|popup", "in app notification|notice|prompt",
            "choose _4 when you sign|register|join", "at|during sign|signup up?",
        ), "We will ask you first.",
    ),
    Mark(
        "asked", "consent", (
            "consent|consents|consented|consenting", "permission", "opt|opts|opted|opting in", "opt in",
            "express|explicit|prior authorization|authorisation|agreement|approval",
            ("expressly|explicitly authorize|authorise|agree|allow|permit|authorized|authorised|"
             "agreed|allowed"),
        ), "Only with your consent.",
    ),
    Mark(
        "recipients", "affiliates", (
            ("share|shares|shared|sharing|disclose|disclosed|disclosing|transfer|provide|provided|"
             "license|sublicense _8 to|with _4 affiliate|affiliates|subsidiaries|parent|group"),
            "and|or any? of? its|our|their affiliates|affiliate|subsidiaries|group|parent",
            "and|or affiliate|affiliates", "by our|its affiliates",
        ), "We and our affiliates use it.",
    ),
    Mark(
        "recipients", "service providers", (
            ("share|shared|sharing|disclose|disclosed|provide|provided|transfer|sublicense|license _8 "
             "to|with _4 service providers|provider|vendors|processors|subprocessors|contractors|"
             "subcontractors|delegates"),
            "and|or our|its service providers", "providers|vendors|contractors who|that help|assist",
        ), "We share it with service providers.",
    ),
    Mark(
        "recipients", "third parties", (
            ("share|shares|shared|sharing|disclose|disclosed|sell|sold|license|licensed|licensing|"
             "sublicense|provide|provided|available|transfer _8 to|with _3 third|partners|licensees|"
             "advertisers|researchers|companies"),
            "used|use _4 by third|partners", "allow|permit|authorize _2 third|partners|vendors",
        ), "We license it to third parties.",
    ),
    Mark(
        "legal basis", "legitimate interests", (
            "legitimate|legitimately interest|interests", "art|article 6 1 f",
        ), "We rely on legitimate interests.",
    ),
    Mark(
        "legal basis", "consent", (
            "basis|based|rely|relies|relying _4 consent", "with your? consent", "^ _2 consent $",
            "consent is|as our|the legal",
        ), "We rely on your consent.",
    ),
    Mark(
        "legal basis", "contract", (
            "performance|perform|performing of? a|our|the|your contract|agreement",
            "contractual necessity|obligation|obligations",
        ), "It is needed for the performance of a contract.",
    ),
    Mark("legal basis", "scientific research", ("scientific research",), "We rely on scientific research."),
    Mark(
        "legal basis", "legal obligation", (
            "comply with a|our legal obligation|obligations", "compliance with legal",
        ), "We comply with a legal obligation.",
    ),
    Mark(
        "right to object", "stated", (
            "right of? to? object|objection",
            "object|objecting|objected to _4 use|using|processing|training|this|such|it|having|being",
            "can|may|to object", "your objection", "object at any time",
        ), "You have the right to object.",
    ),
    Mark(
        "de-identified", "yes", (
            "de identif*", "deidentif*", "anonymi*", "pseudonymi*", "aggregate|aggregated|aggregating",
            "disassociat*|dissociat*|unlinked|disconnected from|with your|the",
            f"{_REMOVE} _6 personal|identifying|identifiers|identifiable|names", "no longer identif*",
            "not identify you", "not personal data", "reduce _5 personal",
        ), "Chats are de-identified before they are used.",
    ),
    Mark(
        "human review", "stated", (
            ("human|humans|manual|manually review*|read*|label*|annotat*|check*|listen*|evaluat*|"
             "rate*|raters"),
            ("reviewed|read|labeled|labelled|annotated|seen|listened|checked|rated _2 by _3 people|"
             "humans|human|employees|staff|reviewers|contractors|personnel|annotators|person"),
            "human|trained|our reviewers|annotators|raters|labelers|labellers",
            ("people|employees|staff|contractors|personnel may|can|will review|read|see|label|listen|"
             "annotate"),
            "human evaluation|evaluators",
        ), "Some chats are read by human reviewers.",
    ),
    Mark(
        "retention", "limited", (
            ("retain*|keep|keeps|kept|store|stored|stores|saved|delete|deleted|deletes _9 day|days|"
             "month|months|year|years|week|weeks|hours"),
            "up to _3 day|days|month|months|year|years|weeks",
        ), "Chats are kept for up to five years.",
    ),
    Mark(
        "retention", "none", (
            "zero data retention", "not|never stored|retained|retain|store|saved|kept",
            "not _3 stored|retained|saved", "no data retention",
        ), "Nothing is sent on under zero data retention.",
    ),
    Mark(
        Hint.MINOR, "minors", (
            "minors", "child|children|children's", "teen|teens|teenagers|adolescents",
            "under the? age? of? 13|14|15|16|17|18|thirteen|sixteen|eighteen", "younger than",
            "below the age|18", "18|eighteen years old? of? or|and older", "over|least 18|eighteen",
            "underage", "students",
        ), "Minors are left out.",
    ),
)  # fmt: skip

NOTES = Marks((*EXCEPTIONS, *_FACTS))
