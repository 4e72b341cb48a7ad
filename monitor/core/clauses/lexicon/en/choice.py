"""English: negation, permission, ways out and ways in."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_PEOPLE = (
    "you|they|users|user|customers|customer|members|member|who|people|individuals|subscribers|creators|creator|owner|owners|admin|administrator|administrators|"
    "i|you've|you're|they've|participants|parent|parents|workspace|organisation|organization|students|player|players|subscriber"
)
_AGREE = (
    "consent|consents|consented|consenting|allow|allows|allowed|agree|agrees|agreed|enable|enables|enabled|permit|permits|permitted|authorize|authorizes|authorized|"
    "authorise|authorised|approve|approved|elect|elects|elected|choose|chose|chosen|chooses|volunteer|volunteers|volunteered|activate|activated|sign|signed|"
    "join|joined|participate|enroll|enrolled|enrol|accept|accepted|donate|tick|ticked|explicitly|expressly|affirmatively|voluntarily|specifically|say|said|let"
)
_CONSENT = "consent|permission|authorization|authorisation|approval|opt-in|instruction|instructions|permissions|consents|say-so"
_WHEN = "if|when|where|once|whenever|provided|after|should"
_ACTS = "used|use|using|included|processed|be|train|have|having|contribute|shared"

ENTRIES = (
    Entry(
        "not", Kind.NEGATION,
        ("not", "never", "don't", "doesn't", "didn't", "won't", "isn't", "aren't", "wasn't", "weren't", "can't", "cannot", "wouldn't", "haven't", "hasn't",
         "nor", "neither", "none", "nothing", "nobody", "no one", "no", "without _2 using|training|being|use", "at no time|point", "under no circumstances", "in no event|case|way", "instead of", "rather than"),
        "We never read your mail.",
    ),
    Entry(
        "refuse", Kind.NEGATION,
        ("refrain* from", "prohibit*|forbid*|forbidden", "bar|bars|barred _8 from", "restrict|restricts|restricted us|them|it|our|any|these|vendors|providers|suppliers|third _4 from", "prevent|prevents|preventing us|them|it|our|any|these|such|vendors|providers|suppliers|third _4 from", "disallow*", "we|we've|company have|has? turned|switched off", "prevent|prevents|preventing|forbid|forbids _1 model? training", "restricted|precluded|prevented|barred|limited from", "exclude|excludes|excluded|excluding _8 from",
         "exempt|exempted from", "opted out of", "configured|set|chosen|elected|asked _12 to opt out of", "avoid|avoids", "stopped|ceased using|training|our|this|it", "no longer", "kept|left|stay|stays|stayed|remain|remains|keep|leave out of|from", "have|has disabled", "will|have|has _1 stop|stopped|cease|ceased _1 using|training|our", "off limits"),
        "Our contract prohibits the supplier from doing so.",
    ),
    Entry(
        "exclude", Kind.NEGATION,
        ("exclude|excludes|excluding",),
        "We study how people write, excluding model training.",
    ),
    Entry(
        "is not allowed", Kind.BAN,
        ("which|that do|does|did not include|contain|comprise|involve|use _3 your|customer|customers|customers'|customer's|user|users", "which|that don't|doesn't include|contain|comprise|involve|use _3 your|customer|customers|customers'|customer's|user|users", ": none|no|never|not $", ", not|never _1 your|customer|customers|user|users|customers'|users' _1 data|content|information|files|messages|inputs|conversations", "has|have been discontinued", "is|are|be|been|remains strictly? prohibited|forbidden|excluded|banned|disallowed|disabled", "is|are|does|do|will|was|were|has|have|be|shall|may not|never _2 used|allowed|permitted|happen|occur|take|apply|performed|conducted|done|included|made|possible|place|part",
         "isn't|aren't|won't|doesn't|don't|never _2 used|allowed|permitted|happen|occur|include|performed|done|possible"),
        "Such copying is strictly prohibited.",
    ),
    Entry(
        "denied afterwards", Kind.DENIAL,
        ("train|trains|trained|training zero|no ~", "do|does|did|will not|never do|does so|this|that|it", "don't|doesn't|won't do so|this|that|it", "learn|learns|retain|retains nothing from|of|about", "not _6 for this|these|such|that purpose|purposes", "not _5 for this|that|it $", "not _5 in this way"),
        "Once we did; we do not do so any more.",
    ),
    Entry(
        "opt out", Kind.OUT,
        ("opt|opts|opting|opted _1 out", "optout", "opt-out", "opt your|their|an|the|yourself|my _3 out", "turn|turning|turned|switch|switching|switched|toggle|toggled|toggling|switched _6 off", "turn|turning|switch|toggle|enable|enabling|activate|activating|select|tick|check _8 to exclude|block|prevent|stop|disallow|opt-out", "turn|turning|switch|toggle|enable|enabling|activate|activating|select|tick|check _8 to opt out", "disable|disables|disabling", "deactivat*", "untick*|uncheck*|unselect*|deselect*",
         "withdraw|withdrawing|revoke|revoking|rescind|withdrawn _3 " + _CONSENT, "withdraw|revoke it|this|that|at|any|by", "objecting to", "right to object", "to object", "withdraw from", "keep|keeps|keeping your|the|their _2 from being", "you exclude|forbid", "may|can forbid", "request|requests|requesting _2 exclusion", "can|may|could _1 object", "object at|to the|our|your|this|such|having|any", "your objection", "remove your consent", "there is a|an switch|setting|toggle", "can|may leave|quit|exit the|this _1 program|programme", "can|may exempt|withhold their|your|its|his", "take|taken|pull them|it|yours|this|that back", "slide|move|flip|drag _3 switch|toggle|slider|it _14 left|off", "should _2 prefer|wish|want|like that|your|my _8 not", "prefer|wish|want|rather that|your|my _6 not", "^ reject|decline|refuse _5 cookies|cookie", "have yours|it|them|theirs|your|their _3 excluded|removed|withheld", "withdraw your|a|their|the|his _3 from this|that|it|training",
         "do|does|would|did not want|wish|like|agree", "should you not want|wish|like|agree|consent", "you decide|prefer|want|wish|like _8 no longer|not", "can|may exclude|forbid it|this|them", "don't|doesn't|didn't|wouldn't want|wish|like", "prefer|rather not", f"prefer|wish|want _3 not _4 {_ACTS}", f"you|you'd|they|would|who|i _1 like _3 not _4 {_ACTS}", "rather we|that|our _2 not|didn't", "no longer want|wish",
         "you|users|customers|to can|may prevent|stop|block _1 model? training", "stop|prevent|block|refuse|limit|restrict|preventing|stopping us|our|the|this|such|it|your|having _4 using|use|from|processing|training|used|learning", "ask|asking|tell|request|requesting|instruct|direct|told|asked _3 us|that|~ _2 not|stop|cease|refrain|exclude", "instruct|direct ~ _2 not|refrain|stop|cease",
         "choose|choosing|select|selecting no|off", "to stop|prevent it|this|that $", "say no|so", "refuse|decline|deny this|such|the|it|by|consent", "can|may|to|and|or|^ exclude your|their|my|an|the _9 from", "can|may|be excluded from",
         "can be turned|switched off", "can be disabled|deactivated|stopped", "can be switched _2 off", "set _4 to off|no|never", "leave|keep|keeping|leaving _4 setting|toggle|option|switch|it|this|that|box|boxes|feature|sharing|improvement|history|training|here|them _2 off|unchecked|disabled", "leave|leaving _5 off|unchecked|disabled", "leave|keep|keeping|leaving _5 out", "stop sharing", "keep our crawler|crawlers|bots from", "can|may change|manage|adjust|control|update this|that|it|these _5 in|under|through|via|from|at|using|by|any", "you can change this|that|it", "contact|write|email|tell|inform|let us|me|know _3 if you object|disagree"),
        "You can opt out in the settings.",
    ),
    Entry(
        "the service opted out", Kind.WE_OUT,
        ("we|we've|company _3 opted out of", "we have _2 zero data? retention", "zero data? retention agreement|agreements|policy|terms|contract|contracts|with our|their|the", "we|we've|company have|has? _1 switched|turned _8 off", "we|we've|company switched|turned off", "configured|set|chosen|elected|asked _12 to opt out of", "have|has ourselves|itself opted out", "on|by our side|part opted out"),
        "We have opted out of training with our suppliers.",
    ),
    Entry(
        "as long as nobody objects", Kind.STANDS,
        ("unless|until _8 opt|opts|opted|opting|turn|turned|switch|switched out|off", "unless|until _6 opt|opts|opted|turn|turns|switch|switches _5 out|off", f"unless|until _4 {_PEOPLE}|have|has|your _3 disable|disabled|disables|object|objects|objected|decline|declined|deactivate|deactivated|withdraw|withdraws|refuse|excluded|exclude|opted-out|untick|uncheck", f"unless|until {_PEOPLE}|your _3 not|otherwise|stop|private", "unless ~ mode is on", "save|except|unless|excepting where|if|that|as|to|in _5 exercised _5 exclusion|objection|opt-out|right|rights|option|choice", "save|except|unless _7 notified|told|informed|instructed|advised us _2 contrary|otherwise|not", "unless _5 activated|enabled|chosen zero|private|privacy", "if you do nothing", "if you take no action|steps", "unless _2 mode is _1 on|enabled|active|activated", "unless changed", "until you tell|ask|instruct _3 stop", "unless _1 disabled|deactivated|opted-out|objected", "has|have|had|do|does|did not _1 opted|opt out", "has|have|had|do|does|did not _3 objected|object|disabled|disable|deactivated|withdrawn|declined",
         "haven't|hasn't|don't|doesn't|didn't _3 opted|opt out", "haven't|hasn't|don't|doesn't|didn't _3 objected|object|disabled|disable|deactivated|withdrawn|declined", "has|have|do|does not _3 turned|turn|switched _5 off"),
        "We learn from drafts unless you opt out.",
    ),
    Entry(
        "stopped", Kind.STOPPED,
        (f"if|when|once|after|where|whenever|while|as|should|for _2 {_PEOPLE}|have|has _4 opt|opts|opted|opting _1 out", f"if|when|once|after|where|whenever|while|should _1 {_PEOPLE} _3 turn|turns|turned|switch|switched|toggle _6 off",
         f"if|when|once|after|where|whenever|while|should _1 {_PEOPLE} _3 disable|disables|disabled|deactivate|deactivated|object|objected|uncheck|untick|unticked|withdraw|withdrew|withdrawn|decline|declined|refuse",
         "if|when|once|while|where|whenever|with _8 is|are|has|have|was|set|been|it|to _2 off|disabled|deactivated|paused", "with _5 off|disabled", "as a? part|result of opting|objecting", "by turning|disabling|switching|opting|deactivating|unchecking|toggling",
         "in|using|with|during|from|under|enable|enabled|enabling|activate|use _2 private|incognito|temporary|privacy|ghost|anonymous|stealth mode|chat|session|browsing|conversation|window", "incognito|private chats|conversations|sessions", "with|under|using|enable|enables|enabled|enabling|choose|activate|activated|activates|have _3 zero data? retention", "with|under|using|enable|enables|enabled|enabling|choose|activate|activated|activates|have _3 zdr",
         "users|customers|people|accounts|those|members who|that _2 opt|opted|turn|turned|switch|switched _1 out|off", "users|customers|people|accounts|those|members who|that _2 disabled|object|objected|disable|deactivated _1 to|the|it|this|training", "^ privacy|private|incognito|ghost mode|browsing", "opted out users|customers|accounts", "after|following|upon your|an|the opt out|objection|withdrawal", "you _2 excluded|disabled|objected|deactivated", "you _2 marked|set _2 private|excluded", "once you _2 ticked _4 no", "has|have enabled|activated|ticked|chosen _2 prevent|block|exclude|private|do", "noai tag", "add a|an _4 tag"),
        "Once you opt out, we leave new drafts alone.",
    ),
    Entry(
        "only if the person acts", Kind.ONLY_THEN,
        ("do|does|done so|this|that|it only|solely|exclusively if|with|when|after|once|where|upon|on", "only|solely do|does so|this|that|it if|with|when|after|once|where|upon", "this|that|it|which _2 happens|occurs|applies|takes place? only|solely if|with|when|after|once|where|upon", "this|that|it|which only|solely happens|occurs|applies if|with|when|after|once|where|upon",
         "you|customers|users|admins _1 have|need|must to? _1 enable|activate|allow|agree|opt|consent _6 first|before", "this|it|that|which _1 requires _2 consent|opt-in|permission|agreement", "this|that|it|which _1 is|are opt-in|optional|voluntary", "participation is voluntary|optional|opt-in"),
        "We do so only if you agree.",
    ),
    Entry("in that case", Kind.THAT_CASE, ("^ in this|such|that _1 case",), "In this case, we do not keep them."),
    Entry(
        "even if", Kind.EVEN_IF,
        ("even|also|still if|when|where|after|though|once|with _8 out|off|disabled|object|objected|withdraw|withdrawn|no|not", "regardless of|whether _5 out|off|settings|setting|choice|choices|preferences|disabled", "notwithstanding|despite _3 opt|opting out", "whether or not you _3 out|off|disabled|enabled|opted", "opting out _4 will|does|do|shall not"),
        "Even if you opt out, flagged drafts are read.",
    ),
    Entry(
        "no way out", Kind.NO_WAY,
        ("cannot|can't|unable|impossible _2 opt|opting out", "cannot|can't|unable _1 opt _2 out", "not|no|without possible|able|option|way|ability|possibility|mechanism|means|right|opportunity _3 opt|opting|exclude|stop|prevent|refuse|object|turn", "do|does|did not have _3 option|ability|right|choice|way _3 opt|opting|exclude|stop|object|turn", "may not opt out", "may not object", "cannot|can't _2 disable|disabled|object|deactivate", "cannot|can't _2 turn|turned|switch|switched _3 off", "cannot|can't|unable _1 opt in", "no setting|option|switch|way _3 exists", "opt|opting out _8 is|are not|never possible|available|offered", "no opt-out", "opt-out _17 do|does not apply",
         "not _2 offer|provide an|any _1 opt-out|option|way"),
        "You cannot opt out of this.",
    ),
    Entry(
        "do not use it then", Kind.ABSTAIN,
        ("not consent|agree _14 , please? do not|don't use|enter|share|submit|upload|provide", "want|wish|like|comfortable|prefer _14 , please? do not|don't enter|share|upload|submit|use|include|send|provide|post|give", "please do not|don't|refrain|avoid enter|share|upload|submit|use|include|send|provide|post|from|sharing|entering", "^ do not|don't enter|share|upload|submit|include|send|provide|post", "you should|must not enter|share|upload|submit|use|include|send|provide|post"),
        "If that worries you, please do not enter names.",
    ),
    Entry("consent as legal basis", Kind.IN, ("^ your? consent $", "^ with? your consent $", "^ with? your? explicit? consent , which|and|where|you|unless", "^ with? your? explicit? consent _5 gdpr|ccpa|dsgvo $", "^ with? your? explicit? consent article|art _5 $", "^ article|art _5 consent $", "^ article|art _3 6(1)(a) _2 $", "^ only|solely if|when|after|with|where you|your _5 $"), "| To train our models | Profile | Consent |"),
    Entry(
        "another legal basis", Kind.OTHER_BASIS, ("legitimate interest|interests", "performance of _3 contract", "contractual necessity"),
        "Our legitimate interests.",
    ),
    Entry(
        "only with consent", Kind.IN,
        ("opt|opts|opting|opted|opt-in in|into", "optin", "opt-in", f"with|upon|on|given|obtain|obtained|obtaining|after|subject|based|basis|through|provided|receive|received|giving|via|requires|require|required|seek|have|has|had _1 "
         f"to|on|your|user|explicit|prior|express|their|the|a|an|our|customer|customer's|specific|separate|affirmative|informed|of|us|only|explicitly _3 {_CONSENT}", f"with {_CONSENT}", f"your|their|the _2 {_CONSENT} is|are _1 required|needed|necessary|obtained|given", f"basis _9 is|: _2 {_CONSENT}",
         f"{_WHEN} _1 {_PEOPLE} _3 {_AGREE}", f"{_WHEN} _1 {_PEOPLE} _3 opt|opted|opts|opting in|into", f"{_WHEN} _1 {_PEOPLE} _2 turn|turned|switch|switched|toggle _6 on", f"{_WHEN} _1 {_PEOPLE} _2 give|gave|given|grant|granted|provide|provided|have _4 {_CONSENT}",
         "users|customers|those|people|members|customer who|that _3 opted|opt|consent|consented|agree|agreed|volunteer|volunteered|allow|allowed|enable|enabled|chosen|choose|sign|signed|join|joined", f"ask|asks|asking|request|requests _2 you|users|your|for|again _4 {_CONSENT}|agree|opt-in|before", f"only if|when|where|after|once|to _2 {_PEOPLE} !are|have|has|is|use|uses|reside|live ~", "only _2 this|it has been agreed", "request|requests|ask|asks|seek|seeks for? your? permission|consent|approval", "^ when|if|once|where enabled|activated|allowed|authorized|authorised", "^ enabling|activating|turning|switching _14 allows|lets|permits|enables|helps|help",
         "voluntarily|explicitly|expressly|affirmatively _2 opted in|into", "voluntarily|explicitly|expressly|affirmatively _2 agreed|consented|chosen|choose|allowed|permitted|enabled|authorized|authorised|shared|submitted|provided|share|allow|agree|consent|donated|contributed", "can|may choose|opt|elect to _3 allow|share|contribute|participate|donate|help|let|permit|enable|join|provide", "can|may allow|let|permit us|the|our", "can|may agree to|that", "volunteers only", "by enabling|activating|ticking this|the|it", "^ by letting|allowing|enabling|permitting _8 learn|train|use|improve", "^ by letting|allowing|enabling|permitting _14 you will|can|may? help|helps|contribute", "only if|when|where _4 has|have _2 enabled|agreed|consented|opted|accepted|allowed|signed",
         "you|customers|users must|need _3 enable|opt-in|agree|consent|allow|permit", "by|through opting|enabling|consenting|agreeing in|into|this|to|the", "^ turn|switch on", "^ enable|activate|join|volunteer", "enable|activate|tick|check _5 to help|let|allow", "turn|switch ~? _1 on to help|let|allow", "enable|activate|tick|check _5 if you", "let|allow us _12 , enable|activate|turn|tick", "with|upon|by|given|requires your|their|user|prior|express|explicit|written _2 agreement", "separate agreement", "absent a|any yes|answer", "if|when|once|after you _1 press|tap|click _3 and confirm", "if|when|once|after|unless|until you _1 press|tap|click|choose|select _2 donate|agree|yes|allow|accept", "^ before _14 we|they _1 ask|asks|obtain|obtains|seek|seeks|request|requests|require|requires", "^ before _14 , we|they|it will|shall|must? ask|asks|obtain|obtains|seek|seeks|request|requests|require|requires|need|needs", "calls|call for _4 consent|agreement|permission|opt-in|approval", "requires|require|needs|need _2 explicit|express|separate|prior|written _2 agreement|consent|permission|approval", "creators|artists|authors|contributors|photographers|musicians who|that _1 join|joined|sign|signed|enrol|enroll|opt|opted", "participants|volunteers|donors|testers who|that _3 sign|signed|agree|agreed|join|joined|opt|opted|volunteer|enrol|enroll", "you _1 donate|donated", "only if _4 has|have _2 chosen|selected|ticked|said|signed", "may|can turn|switch on", "^ upload|submit|share|contribute|donate|record _5 to help|train|improve|teach", "i _2 agree|consent|allow|authorize|authorise|permit", "^ help _6 by providing|sending|giving|submitting|rating|sharing|contributing|uploading|donating", "^ sharing|submitting|uploading|donating|contributing _6 will|can|may help", "^ sharing|submitting|uploading|donating|contributing _6 helps", "only with|on|upon _5 consent|permission|approval|authorization|authorisation|opt-in", "(off", "^ allow|permit|let your|my|us|our|the _14"),
        "With your consent we learn from your drafts.",
    ),
    Entry(
        "without consent", Kind.WITHOUT,
        (f"without _8 {_CONSENT}", "without a|an|your|their|our? _1 explicit|express|prior|written|separate _1 explicit|express|written? agreement", "without a separate , explicit|written agreement", "without _1 asking", "without being asked", "without you _3 agreeing|enabling|knowing", f"absent _4 {_CONSENT}"),
        "Not without your consent.",
    ),
    Entry(
        "unless you act", Kind.UNLESS_IN,
        (f"unless|until|except _12 {_CONSENT}|instructed|authorized|authorised|consented|agreed|permitted|permits|requested", "unless|until|except _8 opt|opts|opted|opting in|into",
         f"unless|until _3 {_PEOPLE}|your|has|explicitly|expressly|specifically !are|is|violate|breach ~", f"except with|where|when|if|as _3 {_PEOPLE}|your ~", "unless|until|except _2 explicitly|expressly|specifically|affirmatively", f"other than with|where|when|if _2 {_PEOPLE}|your ~"),
        "We do not read drafts unless you agree.",
    ),
    Entry(
        "choose whether", Kind.WHETHER,
        ("can|may control|manage _2 use|usage", f"{_PEOPLE}|to|may|can|settings|preferences|your ~? decide|determine _5 whether|if|how|when|what", "choose|control|manage|select|indicate|change|set|adjust|specify|tell|configure|choosing|controlling|managing|deciding _5 whether|if|how|when|what", "settings|preferences _2 determine*|control*", "how you can|to _2 manage|change|control|choose|adjust", "how to _2 manage|change|control|choose|adjust"),
        "You decide whether we learn from your drafts.",
    ),
    Entry(
        "depending on a choice", Kind.WHETHER,
        ("your|you _2 choices|choice|options|controls", "on|to|with|by|in|per|change|set|manage|update|choose|check|review your _1 preferences", "change|set|manage|update|choose|check|review your _3 preference", "choices|choice|options|controls|preferences|control _2 you|your|over|available|about|regarding",
         "depending|depend|depends on|upon _3 settings|setting|choices|choice|plan|plans|preferences|controls|account|subscription|tier|configuration|selection|selections|agreement|contract", "depending|depend|depends on|upon whether|how|which|what _1 you|your|users|customers", "based on|upon your settings|preferences|plan", "according to _2 settings|preferences|choices|controls", "in accordance with _2 settings|preferences|choices", "whether _3 your", "may or may not", "yes / no", "yes or no",
         "^ improve _5 for everyone : allow"),
        "Depending on what you chose, we learn from your drafts.",
    ),
    Entry(
        "while it is on", Kind.IF_ON,
        ("if|when|while|where|with|whenever|as _6 is|are|turned|switched|be|set|remains|have|keep|keeps|training|it|mode _1 enabled|active|activated", "if|when|while|where|with|whenever|as _6 is|are|turned|switched|be|set|remains|have|keep|keeps|training|it|mode turned|switched|left|kept|set|still|also? on !a|an|the|our|your|any ~", "if|when|while|where|with|whenever|as _6 is|are|turned|switched|be|set|remains|have|keep|keeps|training|it|mode turned|switched|left|kept|set|still|also? on ,", "if|when|while|where|with|whenever|as _6 is|are|turned|switched|be|set|remains|have|keep|keeps|training|it|mode turned|switched|left|kept|set|still|also? on $"),
        "While history is on, chats are used.",
    ),
    Entry(
        "off by default", Kind.OFF_DEFAULT,
        ("off|disabled|inactive|deactivated|unchecked|unticked by default", "default _3 is off|disabled", "by default , _4 is off|disabled", "opted _1 out by default", "default to off", "off|unticked|disabled when you|unless", "is|are|remains|stays off|disabled|inactive|deactivated unless|until", "off from the outset|start|beginning", "is|are unticked|unchecked", "^ the|this|our|use|training|sharing|model _12 is|are _1 off|disabled|inactive $"),
        "This is off by default.",
    ),
    Entry(
        "on by default", Kind.ON_DEFAULT,
        ("on|enabled|active|activated|checked|selected|ticked by default", "default _3 is on|enabled", "by default , _4 is on|enabled", "automatically _2 enrolled|opted", "opted in by default", "preselected|prechecked", "switched|turned on from the start|beginning", "turned|switched on _3 for all|everyone|everybody|every|new", "enabled for all|everyone|everybody|every|new", "preset to on", "takes part _3 automatically"),
        "This is enabled by default.",
    ),
    Entry(
        "a setting is on", Kind.IS_ON,
        ("^ on/off $", ": on/off $", "^ on|enabled|activated $", ": on|enabled|activated $", "^ on|enabled|activated default $", ": on|enabled|activated default $", "default : on|enabled|activated"),
        "Improve the product: On",
    ),
    Entry(
        "a setting is off", Kind.IS_OFF,
        ("^ on/off $", ": on/off $", "^ off|disabled|deactivated $", ": off|disabled|deactivated $", "^ off|disabled|deactivated default $", ": off|disabled|deactivated default $", "default : off|disabled|deactivated"),
        "Improve the product: Off",
    ),
    Entry("by default", Kind.DEFAULT, ("by default", "as a|the default", "default setting|settings", "defaults to"), "By default your drafts are left alone."),
    Entry(
        "something else to opt out of", Kind.ELSEWHERE,
        ("record|recording|recorded", "these|such|our|from e-mails|emails|messages|communications|offers", "marketing|promotional|advertising|advertisements|ads|newsletter|newsletters|arbitration|cookies|cookie|notifications|tracking|sms|mailing|direct", "sale of|or|and", "sell|selling|sharing your", "class action", "targeted|personalized|personalised ~", "location|camera|microphone|bluetooth", "these|those|such|this filter|filters|alert|alerts|reminders|subscription|subscriptions|account|accounts"),
        "You can opt out of marketing.",
    ),
    Entry(
        "refers to what was said", Kind.REFERS,
        ("opt the|your|their _3 out", "opt|opting out at|by|in|via|through|here|anytime|under|using|any", "opt|opting out $", "^ to opt out ,", "^ to opt out :", "out of this|that|it|such|these", "disable|stop|prevent|change|object|deactivate|control|switch|turn|manage|adjust _2 this|it|that|such|these", "rather we did", "withdraw|revoke _2 consent|permission", "rather we didn't", "if you object|disagree", "this|such _2 setting|use|processing|feature|option|choice|practice|training off?", "turn|switch|toggle _1 this|it|that off", "off at any|in", "do not|don't want|wish _2 this|that|it|us", "for this|these purpose|purposes", "cease|stop such|this", "this|the setting|option|switch is _1 on|off|enabled|disabled", "in this way", "object at any", "object to this|such|the"),
        "You can opt out at any time.",
    ),
    Entry(
        "overrides what stands above", Kind.OVERRIDES,
        ("^ notwithstanding the above|foregoing|preceding|anything", "^ regardless of the above|foregoing"),
        "Notwithstanding the above, drafts are left alone.",
    ),
    Entry("yes", Kind.YES, ("by default yes", "^ it|they|we|you are|do|does|can|may ,", "^ yes|correct|yep|indeed|absolutely|always|sometimes", "^ it|they|we|you do|does|are|is|may|can|will $"), "Yes, we do."),
    Entry("no", Kind.NO, ("by default , no|not|never", "^ unfortunately|sadly|absolutely|certainly|definitely? not|no", "^ no|never|not|nobody|none|nope|neither|absolutely", "^ it|they|we|you do|does|are|is|may|can|will not|never", "^ it|they|we|you don't|doesn't|won't|aren't|isn't|can't|cannot"), "No, never."),
)  # fmt: skip
