"""English: what a person does to turn it off or on, and whose act it is."""

from __future__ import annotations

from monitor.core.clauses.lexicon.marks import Mark
from monitor.core.clauses.lexicon.ways import Role

ACTS = (
    Mark(
        Role.OUT, "opt out", (
            "opt|opts|opted|opting out", "opt outs", "optout*",
        ), "You can opt out in the menu.",
    ),
    Mark(
        Role.OUT, "turn off", (
            "turn|turns|turned|turning|switch|switched|switching|toggle|toggled|toggling _7 off",
            "turn|switch|toggle off", "disable|disables|disabled|disabling",
            "deactivate|deactivated|deactivating",
            "uncheck|unchecking|untick|unticking|deselect|deselecting", "revoke|revoking",
            ("enable|enabling|activate|activating|use|using|turn|turning|switch|switching on? privacy|"
             "private|incognito|temporary|ghost|zero"),
            "turned|switched|toggled off", "remove|clear the? tick|check|checkmark",
        ), "You may disable this at any time.",
    ),
    Mark(
        Role.OUT, "stop", (
            "prevent|prevents|preventing us|this|it|your|such|the|our|any|use|further",
            "stop|stopping us|this|it|such|your|the|our|any|use|further",
            ("instruct|instructing|direct|directing|tell|telling|ask|asking|request|requesting _3 not "
             "to|use"),
            "instruct _3 to? refrain", "request|requesting that _4 not",
            "refuse|refusing|decline|declining|reject|rejecting",
            "exclude|excluding your|this|it|such|the|any",
            "limit|limiting|restrict|restricting our|how|the|this|such|use|whether", "not to participate",
            "block|blocking us|this|our|such|use|ai|training", "do not allow",
            "choosing|choose|select|selecting|say|saying|answer|answering no",
            "leave|leaving the program*", "delete|deleting your _3 activity",
            "request|requesting an? exclusion|removal", "disallow|disallowing",
            "add|adding _3 tag|header|rule|noai|noimageai",
        ), "You may instruct us not to use the recordings.",
    ),
    Mark(
        Role.OBJECT, "object", (
            "object|objecting|objected to", "object|objecting at any time|moment",
            "object|objecting through|by|via|using|in|under", "right of? to? object*",
            "right of objection", "you|users|members|customers|individuals can|may object",
            "your objection", "unless you object",
        ), "You have the right to object to this use.",
    ),
    Mark(
        Role.OBJECT, "withdraw", (
            ("withdraw|withdrawing|withdrawn|revoke|revoking your|the|this|such|any|their|that "
             "consent|permission|authorization|authorisation|agreement"),
            "withdrawal of your? consent", "right to withdraw",
        ), "You may withdraw your consent later.",
    ),
    Mark(
        Role.WISH, "wish", (
            "if you do not|don't want|wish|like|agree", "if you'd rather|prefer",
            "if you would rather|prefer", "if you prefer not", "do not wish|want", "don't wish|want",
            "keep|keeping|leave|leaving _5 out of", "not to|have|be _4 used",
        ), "If you do not want this, write to us.",
    ),
    Mark(
        Role.CHOOSE, "choose", (
            "choose|choosing|decide|select|specify|indicate if|whether|how|not|what|which",
            "control|controls|controlling if|whether|how", "decide|choose _6 whether",
            "manage|managing|manages",
            ("change|changing|changed|adjust|adjusting|update|updating|edit|editing|modify|modifying|"
             "customize|customise|review your|the|these|this|those|settings|preferences|sharing|"
             "privacy"),
            ("use|using|visit|visiting|see|set your|the|our|this|these _3 settings|setting|controls|"
             "control|toggle|option|feature|button|form|preferences|portal|page|mechanism"),
            "make|making|exercise|exercising your|a|these|this choice*|selection*|preference*",
            "tweak|tweaking", "option|options|ability|controls|choice to",
            "allow*|let|lets|enable|enables you to",
            "given|offer|offers|provide|provides _4 choice*|control*|option*", "in|under your control",
            "your|these|the privacy|data choices", "exercise|exercising your? rights|right", "using the",
        ), "Choose whether your drafts are used.",
    ),
    Mark(
        Role.IN, "opt in", (
            "opt|opts|opted|opting in", "opt in",
            "turn|turned|turning|switch|switched|switching|toggle|toggled _7 on",
            "enable|enables|enabled|enabling", "activate|activated|activating",
            "check|checking|tick|ticking the|a|this box|checkbox", "if you allow",
            "you|they choose to allow|share",
            "allow|permit|agree|consent _6 in|through|via|using your|the|our", "permission in|through|via",
        ), "You can enable it in the menu.",
    ),
    Mark(
        Role.RIGHT, "may", (
            ("you|users|user|members|customers|customer|individuals|participants|creators|people|they|"
             "owners|admins|administrators|organizations|organisations|who can|may|could|might"),
            "you|users|members|customers|customer|they are|is able|free|welcome|entitled|allowed",
            ("you|users|members|customers|customer have|has the? right|option|ability|choice|"
             "opportunity|control"),
            "you|users|customers always? can", "right to", "ability to", "able to", "option to",
            "allow*|enable*|permit*|let|lets you|users|customers|members|them|people|individuals",
            "unless you|users|customer*|they|member*|user*", "unless the|a|an customer*|user*|member*",
            "unless or until", "until you|they", "if you do not|don't want|wish|like",
            "if you would|do prefer|rather|like", "if you prefer|wish|want|like",
            "if you'd prefer|rather|like", "subject to|unless your|the|an|any|customer's", "please",
            "simply", "you're free", "you can always|also|easily|simply",
            "to opt|stop|object|turn|disable|change|withdraw", "can be",
            "may be turned|switched|disabled|withdrawn", "how to", "how you can", "here to", "go to",
            "you do not|don't have",
            "you|customer|customers|users|user|members|they have|has|had|do|did|does not?",
            "you|customer|customers|users|they don't|didn't|haven't|hasn't",
            "once|if|when|where|after you|users|customers|they", "if|when|where the customer|user|member",
            "has not", "have not", "you|customer|user|users opted",
        ), "You may decline.",
    ),
    Mark(
        Role.FOREIGN, "ours", (
            "we|we've|they|provider*|vendor*|partner* opted",
            ("we|we've|they|provider*|vendor*|partner* have|has|had opted|disabled|turned|enabled|"
             "activated|objected|excluded|restricted|limited|declined|switched"),
            ("we|provider*|vendor*|partner* will|may|can|do|might|also|never|shall not? not? disable|"
             "manage|stop|limit|restrict|enable|exclude|refuse|decline|reject|change|update|modify|"
             "block|delete|use|review"),
            "we manage|disable|limit|restrict|exclude|enable|block|review|prevent|stop",
            "opted out by default",
            ("opt out|in preferences|preference|choices|choice|selections|selection you|have|that|"
             "made|selected"),
            ("even if|when|though|after you|users|members|customer|they|the _4 opt|opted|object|"
             "objected|turn|turned|disable|disabled|withdraw"),
            "opt out of text and data mining", "rights holder* opt outs",
        ), "We have disabled training with our suppliers.",
    ),
    Mark(
        Role.PERFECT, "has", (
            "has|have|had|hasn't|haven't not? already?",
        ), "The supplier has opted out.",
    ),
    Mark(
        Role.ELSEWHERE, "something else", (
            "marketing", "promotional|promotion*", "newsletter*", "advertis*", "ads", "cookies|cookie",
            "notifications", "sms", "text messages", "calls", "unsubscribe", "arbitration", "sale|sales",
            "selling", "cross context", "location", "emails from us", "subscription|subscriptions",
            "class action", "recurring", "auto renew*",
        ), "You can opt out of promotional messages.",
    ),
)  # fmt: skip
