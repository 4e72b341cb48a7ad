"""English: where one thought ends and the next begins, and what leans on what."""

from __future__ import annotations

from monitor.core.clauses.lexicon.joints import Joint, Joints
from monitor.core.clauses.lexicon.marks import Mark

_CONDITIONS = (
    "if|when|once|where|unless|after|should|while|as|until|whenever|provided",
    "even if",
    "for !example|instance|clarity|the",
    "for the !avoidance|sake",
)
_SUBJECTS = "we|you|your|the|this|it|our|these|they|that|people|users|nothing|no|any|such|customer|customers"
_SUBJECTS_ANEW = "we|it|they|you|the|your|our|this|these|those|none|no|nothing|neither|customer|customers|user|users|all|any|data|content|their"
_NOUNS_ANEW = "customers|customer|users|accounts|account|data|content|files|information|plans|messages|workspaces|teams|subscribers|members|material|recordings|schools|clients"
_VERBS_ANEW = "may|will|can|is|are|was|were|has|have|do|does|don't|doesn't|didn't|won't|never|not|train|trains|use|uses|improve|improves"
_DATA = "data|information|content|conversation|conversations|feedback|sample|samples|recording|recordings|material"
_GIVEN = f"{_DATA}|chat|chats|document|documents|image|images|photo|photos|file|files|message|messages|prompts|text|texts"

JOINTS = Joints(
    (
        Mark(Joint.PARTS, "but", (", but > ~",), "We store drafts, but they are safe."),
        Mark(
            Joint.RESTART,
            "another clause",
            (
                "although|though|while|whereas|yet|instead > ~",
                "but !not > ~",
                "but not !limited",
                ", so that",
                ": it|they|we|every|each ..80 <to may|will|can|is|are|do|does|train|trains|use|improve|improves|help|helps|contribute|contributes",
            ),
            "We do not sell drafts, although others do.",
        ),
        Mark(
            Joint.RESTART,
            "a new subject",
            (
                ", and? we|it|they|you|the|your|our|this|these ..80 <to may|will|can|is|are|do|does|train|trains|use|improve|improves|help|helps|contribute|contributes",
                "and we|it|they|this ~? may|will|can|is|are|do|does|train|trains|use|uses|improve|improves|help|helps > ~",
                "and your|our|their|customer|user ~ ~? is|are|was|were|may|can|help|helps > ~",
                "and may|will|can !not|never|only|neither ~",
            ),
            "We do not sell drafts, and they may help us.",
        ),
        Mark(
            Joint.ANEW,
            "another sentence",
            (
                f",? and|so|but|while|whereas|although|though|yet {_SUBJECTS_ANEW} ..60 <to {_VERBS_ANEW}",
                f", {_SUBJECTS_ANEW} ..60 <to {_VERBS_ANEW}",
                f": {_SUBJECTS_ANEW} ..60 <to {_VERBS_ANEW}",
                f",? and|so|but|while|whereas|although|though|yet ~ {_NOUNS_ANEW} ..20 <to {_VERBS_ANEW}",
                f": ~ {_NOUNS_ANEW} ..20 <to {_VERBS_ANEW}",
            ),
            "We keep drafts and they are not sold.",
        ),
        Mark(
            Joint.FINITE,
            "a new verb",
            (
                ", !you ~? ~? ~? ~? may|will|can|might|send|sends|share|shares|transmit|transmits|is|are > ~",
                "is|are sent|shared|passed|processed|transmitted",
            ),
            "To improve AI, your drafts are sent to it.",
        ),
        Mark(
            Joint.CONDITION,
            "an opening condition",
            tuple(
                f"{condition} ...300 {end}"
                for condition in _CONDITIONS
                for end in (":", f", > {_SUBJECTS}", ", > ~ ~? may|will|can|shall|is|are")
            ),
            "If you have not objected, we read drafts.",
        ),
        Mark(
            Joint.SUBJECT,
            "who may",
            (
                "and|but|or? you|users|customers|members|they|anyone|everyone|people|individuals|customer|user|who|if|should|however > ~",
            ),
            "You can opt out.",
        ),
        Mark(
            Joint.TAKEN_BACK,
            "taken back",
            (
                "withdraw|withdrawing|withdrawn|revoke|revoking|revoked|rescind",
                "change|changing your mind",
                "undo this|it",
                "off again",
                "switch|switched|turn|turned it|this|them? back",
            ),
            "You can withdraw at any time.",
        ),
        Mark(
            Joint.LEAD_IN,
            "a lead-in",
            (
                "please? also? note|remember|notice _1 that",
                "for the avoidance of doubt ,",
                "however|therefore|accordingly|consequently|additionally|furthermore|moreover|finally|similarly|importantly|instead|also ,",
                "in addition|short|particular|general|brief ,",
                "to be clear|transparent ,",
                "for example|instance ,",
                "you|customer|customers|users _1 acknowledge|understand|agree|accept|consent _3 that",
                "by using|accessing|visiting|creating _6 , you _1 acknowledge|understand|agree|accept|consent _3 that",
            ),
            "However, if you agree, we read drafts.",
        ),
        Mark(
            Joint.FURTHER,
            "another condition",
            ("and|or # if|when|where",),
            "It is used if it is public, or (ii) if you agree.",
        ),
        Mark(
            Joint.THIS,
            "this",
            ("this|that|it|them|such|these|those", "the switch|slider|toggle"),
            "You can turn this off.",
        ),
        Mark(
            Joint.THIS_DATA,
            "this data",
            (
                f"this|these|such|that|those ~? {_DATA}",
                f"the? shared|donated|contributed|released|submitted {_GIVEN}",
                f"the shared|donated|contributed ~? {_DATA}",
                "shared|sent|contributed|submitted|given this|that way",
                "shared|sent|contributed|submitted|given in this|that way|manner",
            ),
            "We learn from these voice recordings.",
        ),
        Mark(
            Joint.THEREFORE,
            "therefore",
            (
                "consequently|therefore|accordingly|thus|hence",
                "as a result",
            ),
            "Therefore we may read drafts.",
        ),
        Mark(
            Joint.FOLLOWING,
            "the following",
            (
                "the following",
                "as follows",
            ),
            "We use it in the following ways",
        ),
        Mark(
            Joint.NAMES,
            "what we use",
            (
                "what|which ~? ~? do? we|our do? not|never|also|don't|won't? use|train|collect|learn|exclude",
                "what|which ~? ~? do we|you not|never? use|train",
                "what|which ~? ~? is|are|gets|get not|never|also? used|included|excluded|left|kept",
                "what|which ~? ~? trains|feeds|goes",
                "what|which our? ai|model|models ~? ~? is|are? trained|learn|learns|train|use|uses",
                f"{_DATA}|text|texts|posts|works|images that|which? we|is|are? do? not|never|don't|won't? used|use|train|trains|excluded|for",
                "not|never|also? used|included|excluded to|for|in|from",
                "sources|kinds|types|categories of|for ~? ~? data|content|information|training",
                "we|our ~? ~? train|trains|trained ~? ~? ~? on",
            ),
            "What we use for research",
        ),
        Mark(Joint.AND, "and", ("and|or",), "Drafts and notes."),
        Mark(
            Joint.NOT_DONE,
            "what we never do",
            (
                "what|things we _1 never|not|don't|won't do",
                "what ~ ~? will|does|shall|must|may not|never _1 do",
                "what ~ won't|doesn't _1 do",
                "we don't|won't|never $",
                "we do|will not $",
            ),
            "What we never do with your drafts",
        ),
        Mark(
            Joint.STATES,
            "is",
            (
                "is|are|was|were|be|may|can|will|must|might|should|has|have|stays|stay|remains|remain|belongs|belong|helps|help|do|does",
            ),
            "Your posts are yours.",
        ),
        Mark(
            Joint.INCLUDES,
            "including",
            (
                "include|includes|including",
                "such as",
                "for example",
            ),
            "We use drafts, including comments.",
        ),
        Mark(
            Joint.AFTER_NAME,
            "after a name",
            (
                "only|if|when|where|unless|once|and|or|with|from|by|on|using|through|without|but|so|better|further|also|based|after|while|whenever|via|ourselves|itself|provided|under|subject|in",
            ),
            "We use drafts to build AI only if you agree.",
        ),
        Mark(
            Joint.AI_MAKER,
            "a maker of AI",
            (
                "ai|llm|llms|gpt|intelligence|model|models|learning ~? provider|providers|vendor|vendors|supplier|suppliers|maker|makers|host|hosts|partner|partners|lab|labs|developer|developers|company|companies|subprocessor|subprocessors|processor|processors|operator|operators",
                "provider|providers|vendor|vendors|supplier|suppliers|maker|makers|host|hosts|operator|operators|owner of|for|behind _3 model|models|ai|llm|llms",
                "model|models|ai's maker|makers|provider|host",
                "language|ai model|models from|by|of _4 vendor|provider|supplier|company|partner",
                "supply|supplies|provide|provides|host|hosts|run|runs|power|powers _3 models|model|ai|llms",
            ),
            "Our AI vendors keep no drafts.",
        ),
        Mark(
            Joint.THEIRS,
            "theirs",
            (
                "its|their|his own? ~? services|service|products|product|offerings|offering|platform|technology|systems|tools|apps|software",
                "its|their own ~? improvement|development|purposes",
            ),
            "They may improve their products.",
        ),
        Mark(
            Joint.WHOLE,
            "the whole service",
            (
                "our|the|its|your ~? services|service|products|product|platform|website|websites|site|app|apps|experience|offerings",
            ),
            "To improve our services.",
        ),
        Mark(
            Joint.EXCEPT,
            "except",
            ("except|exception|unless|excluding", "other than", "apart from"),
            "We use nothing except comments.",
        ),
        Mark(
            Joint.PRESET,
            "how it stands at first",
            (
                "default|defaults|initially|initial|preset",
                "factory|standard setting|settings|state|value",
            ),
            "Default",
        ),
        Mark(
            Joint.MAY_WE,
            "asks to be allowed",
            (
                "may we",
                "^ want|like|fancy ..60 help|improve|train",
                "^ want|like|fancy|willing|care to take|participate|join|contribute|donate|share|volunteer",
                "willing|happy|prepared to let|allow us",
                "would|do|will you like? to? let|allow|permit us",
                "is it okay|ok|alright if we",
                "can we use",
            ),
            "May we use your drafts?",
        ),
        Mark(
            Joint.BOX,
            "something to tick",
            (
                "tick*|box|boxes|checkbox*|switch*|toggle*|option*|setting*|select*|choose|chooses|choosing|chosen|click*|tap*|press*|menu|button|slider",
            ),
            "Tick the box.",
        ),
        Mark(
            Joint.STEP,
            "a step",
            (
                "just|simply|please? open|go|visit|click|tap|choose|select|navigate|head|write|send|fill|contact|sign|log|use|turn|switch|untick|uncheck|clear|set|flip|slide|toggle|press|follow|submit|complete|ask|email|e-mail|call|reply|add|find|from|in|under",
            ),
            "Open the menu.",
        ),
        Mark(
            Joint.CONTRAST,
            "set against",
            (
                "not on|with|from|by|using",
                "not your|yours",
                "rather than",
                "instead of",
                "in place of",
                "without using|any|your|access",
            ),
            "We learn from archives, not from your drafts.",
        ),
        Mark(
            Joint.AI_WORD,
            "a word for AI",
            (
                "ai|ml|llm|llms|algorithm*|intelligence|network|networks|classifier|classifiers|set|sets|dataset|datasets|corpus|corpora|machine|deep",
                "detection|recognition|identification|classification",
                "search|translation|dictation|ranking|recommendations|suggestions|filter|filters|autocorrect",
                "*model*|*data*",
                "versions|version|generations|generation|releases|iterations",
                "run|runs|batch|batches|mix|mixture|engine|engines|software|machines",
                "technology|technologies|systems|software",
            ),
            "The training corpus is kept.",
        ),
        Mark(Joint.LEARNING, "learning of machines", ("machine|deep learning",), "Machine learning is fast."),
        Mark(
            Joint.TRAINING_DATA,
            "training data",
            ("training data|set|sets|dataset|datasets|sample|samples|corpus|material|materials",),
            "The training data is kept.",
        ),
        Mark(
            Joint.ON_DATA,
            "training on data",
            (
                "train|trains|trained|training|retrain|retrains|retrained|retraining !program*|course*|session* ~? ~? ~? on|with|using > ~",
                "use|uses|used|using ..40 for both? training",
                "use|uses|used|using|help|helps ..60 train|retrain it",
                "use|uses|used|using ..60 to train|retrain our|its|the|a|an ~",
                "use|uses|used|using ..60 so|that ..40 can|could be trained",
                "data|dataset|corpus|material|set|collection with|on|from? which|that? we|our ~? train|trains|trained",
            ),
            "The team trains it on drafts.",
        ),
        Mark(Joint.FROM, "from", ("with|on|from|using", "exposure to"), "It gets better from drafts."),
        Mark(
            Joint.PERSONAL,
            "your personal data",
            ("your personal data|information",),
            "We keep your personal data.",
        ),
        Mark(Joint.LEARNS, "learns", ("learn|learns|learned|learnt|learning",), "It learns from drafts."),
        Mark(Joint.TRAINED, "trained", ("trained",), "We use models trained on checked data."),
        Mark(
            Joint.BUILT_ON,
            "built on",
            ("built on|upon|with|using|by|around|into",),
            "The service is built on AI.",
        ),
        Mark(Joint.PARTICIPLE, "a participle", ("*ed",), "We offer improved models."),
        Mark(
            Joint.DONE,
            "is done",
            ("is|are|be|been|being|was|were|get|gets|has|have|had|we",),
            "The models are improved.",
        ),
        Mark(
            Joint.SECTION,
            "section",
            (
                "section|sections|clause|clauses|paragraph|paragraphs|part|point|article|term|purpose|item|letter",
            ),
            "See section 4.",
        ),
        Mark(Joint.BRAND, "AI in a name", ("ai",), "The Example AI Services are fast."),
        Mark(
            Joint.NO_NAME,
            "no name",
            ("generative|the|our|an|your|its|and|or|for|artificial|of|to",),
            "Generative AI is young.",
        ),
    )
)
