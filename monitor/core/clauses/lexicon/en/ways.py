"""English: where a person turns it off or on, who holds the switch, and how the way there is written."""

from __future__ import annotations

from monitor.core.clauses.lexicon.en.acts import ACTS
from monitor.core.clauses.lexicon.marks import Mark, Marks
from monitor.core.clauses.lexicon.ways import Role, Ways, phrases, words

_PLACES = (
    Mark(
        Role.SETTING, "settings", (
            "settings|setting", "preferences|preference",
            ("data|privacy|account|training|model|ai|admin|organization|organisation|workspace "
             "controls|control"),
            "control panel|center|centre", "privacy portal|center|centre|dashboard|hub",
            "account|admin|your|user|personal dashboard|portal|page|profile|console|menu",
        ), "Look at the preferences.",
    ),
    Mark(
        Role.SETTING, "means", (
            "toggle|switch|checkbox|slider",
            ("opt out|in toggle|button|switch|checkbox|feature|option|control|setting|mechanism|"
             "mechanisms|functionality|tool"),
            ("applicable|relevant|corresponding|available feature|option|setting|button|control|"
             "functionality"),
            "option|feature|features|functionality|tools available? on|in|through your|its|their account",
            "your|these|following|available|the controls|control", "user controls|control",
        ), "Press the opt-out button.",
    ),
    Mark(
        Role.SETTING, "vague", (
            "directly? from|in|on|through|via your|their|its account", "such|this|that option|feature",
        ), "You can do it from your account.",
    ),
    Mark(
        Role.FORM, "form", (
            ("objection|request|contact|web|online|support|privacy|rights|out|this|the|our|following|"
             "dedicated|specific form|forms"),
            "webform*", "fill|filling out|in", "form available|below|here|linked|at",
            ("submit|submitting|make|making|send|sending|file|filing|raise a|an|your|the objection? "
             "opt? out? request|ticket|objection"),
            "by|on request", "support|help chatbot|desk", "chatbot|ticket|tickets",
            "using|via the contact",
        ), "Fill in the form on our site.",
    ),
    Mark(
        Role.CONTACT, "contact", (
            "e mail|mailing us|our|the|support|customer|your|at|to",
            ("contact|contacting|email|emailing|write|writing|reach|reaching|message|messaging|notify|"
             "notifying|inform|informing|tell|telling|ask|asking out? to? us|our|the|support|customer|"
             "your|at|to|privacy|them"),
            "by|via|send|sending an? email", "by|via|send|sending an? e mail", "reach|reaching out",
            "let us know", "get in touch", "contact|contacting _1 support|team|us|dpo|officer",
            "data protection officer",
        ), "Write to us and we will stop.",
    ),
    Mark(
        Role.PLAN, "plan", (
            ("upgrade|upgrading|subscribe|subscribing|switch|switching|move|moving to _3 plan|plans|"
             "tier|subscription|version|account|edition|pro|premium|paid|enterprise|business|team"),
            ("only on|in|for|with|to|under _5 plan|plans|tier|tiers|subscription|subscriptions|"
             "subscribers|customers|accounts|version"),
            "only if|when _5 subscribed|subscribe|subscribes|pay|pays|paid",
            ("available to|for|on|in|with _5 paid|premium|enterprise|business|team|plan|plans|tier|"
             "tiers|subscription|subscriptions|subscribers|version"),
            "only if|when _5 subscribed _4 services|plan|version",
            "on|with|requires|require a|an|the|our _3 plan|tier|subscription",
        ), "This choice comes only with the Team plan.",
    ),
    Mark(
        Role.POLICY, "policy", (
            "robots.txt", "robots txt", "noai", "noimageai", "no ai tag*", "meta tag*", "http header*",
            "machine readable", "do not crawl|train signal*|tag*|flag*", "opt out policy|policies",
            ("organization|organisation|organization's|organisation's|workspace|domain|group|"
             "enterprise|company policy|policies"),
            "tdm* reserv*",
        ), "Site owners may disallow the crawler in robots.txt.",
    ),
    Mark(
        Role.SUBJECT_TO, "subject to", (
            ("subject to|depending on|according to|consistent with|in accordance with|based on|in "
             "line with|as|where|if _4 settings|preferences|controls|choices|setting|choice"),
            "depending on your|the|you|their",
            "permitted|allowed|chosen|selected|enabled _2 by|in|through|via|under",
        ), "Depending on your settings, drafts may be kept.",
    ),
)  # fmt: skip

_PEOPLE = (
    Mark(
        Role.ADMINISTRATOR, "administrator", (
            "admin|admins|administrator|administrators|administrative",
            ("workspace|organization|organisation|org|team|tenant|account|server|primary|group|domain|"
             "school|company|enterprise owner|owners|manager|managers|administrator*|admin*"),
            "it department|team", "your organization|organisation|employer|company|school may|can|has|to",
            "using _1 organizations",
            "organization|organisation|organization's|organisation's|tenant|workspace level|wide",
        ), "Workspace owners decide.",
    ),
    Mark(
        Role.PERSON, "person", (
            "you", "users|user", "customers|customer", "members|member", "individuals|individual",
            "creators", "participants", "people", "subscribers", "data subject|subjects",
        ), "You decide.",
    ),
    Mark(
        Role.DOING_SO, "doing so", (
            "to do so|this|that", "you can|may do so|this|that|it",
            ("to opt|turn|switch|disable|change|adjust|object|stop|withdraw|exercise|manage|prevent|"
             "submit|make|review"),
            "doing so", "go to", "head to", "see here|how|our|this|the",
            "read|follow|visit|click|tap|open|use|select|navigate|find", "you'll find", "you can find",
            "this|that|it setting|option|control|choice can|is|may", "the? instructions",
            "for? more? instructions", "learn how", "more information|details on|about|how",
            "this can|may be", "these settings|controls|choices",
            "you can|may|will|are|have|also|always|at",
            "if you do not|don't|prefer|would|want|wish|object|decide", "users can|may",
            "customers can|may", "members can|may", "admins can|may", "administrators can|may",
            "workspace|organization|team owners", "if you'd", "simply", "just", "please",
        ), "To do so, open the menu.",
    ),
    Mark(
        Role.TOPIC, "this", (
            "this|it|that|such|so", "train*", "learning", "ai", "model*", "use|using|used of? your",
            "us _2 use|using|to",
        ), "Turn this off.",
    ),
    Mark(
        Role.REFERS_BACK, "refers back", (
            "in this|that|such|the latter case",
            "this|that|the setting|option|feature|control|toggle|choice|preference",
            "turn|turned|turning|switch|switched this|it|that",
            "once|if|when|after you do|have|opt|turn|disable|object|choose|withdraw|switch",
            "even if|when|after you", "your opt out|choice|objection|preference", "if so", "by doing so",
            "in such a? case",
        ), "If you turn it off, we stop.",
    ),
)  # fmt: skip

WAYS = Ways(
    marks=Marks((*ACTS, *_PLACES, *_PEOPLE)),
    articles=phrases("the | your | our | its | their | this | that | an | a"),
    leads=words(
        "go to in under from via visit open through navigate at by select click tap choose using use "
        "on see head and or the your our their its my a an this these within with of into press then "
        "access adjust adjusting update updating change changing manage managing customize setting "
        "log sign only to for any relevant if when while once where whenever as unless you"
    ),
    joins=words("& and"),
    modifiers=words(
        "account accounts privacy app application user profile data browser device security workspace "
        "organization organisation admin administrator team personal service-related in-app "
        "in-product notification notifications company project site blog channel page studio editor ide "
        "general advanced ai model training web mobile desktop sharing improvement product opt-out "
        "opt-in domain community server"
    ),
    inside=phrases("in | of | within | on | from | inside | under"),
    below=phrases("under | then | and then"),
    parts=phrases("section | tab | page | menu | panel | area | screen | settings | heading | category"),
    switches=phrases(
        "toggle | switch | option | setting | checkbox | check box | box | button | slider | control "
        "| feature"
    ),
    presses=phrases(
        "turn off | turning off | turn on | turning on | switch off | switching off | switch on | "
        "disable | disabling | enable | enabling | toggle | toggling | toggle off | toggling off | "
        "activate | activating | deactivate | deactivating | uncheck | unchecking | untick | "
        "unticking | deselect | deselecting"
    ),
    picks=phrases(
        "click | clicking | click on | clicking on | select | selecting | tick | ticking | check | "
        "checking | choose | choosing | press | pressing | tap | tapping | labeled | labelled | "
        "called | named | titled | using | use | turn | turning"
    ),
    on_or_off=phrases(
        "is on | is off | is turned on | is turned off | is switched on | is switched off | is "
        "enabled | is disabled | is active | is activated | are enabled | are disabled | setting is "
        "on | setting is off | is not enabled | is not turned on | mode is enabled"
    ),
    ends=words(
        "and to or then where by in menu page tab section toggle option on if at so which that you "
        "before after once when while"
    ),
    documents=words("policy terms notice agreement statement conditions addendum guidelines act"),
)
