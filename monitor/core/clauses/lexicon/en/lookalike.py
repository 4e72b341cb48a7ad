"""English: what only looks like training on people's data."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

_BOUND = "you|user|users|customer|customers|member|members|developer|developers|licensee|subscriber|subscribers|client|clients|partners|licensees|visitor|visitors|seller|sellers"

ENTRIES = (
    Entry(
        "the user may not", Kind.USER_BOUND,
        (f"{_BOUND} may|must|shall|will|should|agree|agrees|undertake|undertakes|warrant _1 not|never", f"{_BOUND} may and|or must|shall|will not", f"{_BOUND} who|that|which _8 may|must|shall|will|should not|never", f"{_BOUND} cannot", f"{_BOUND} are|is _1 prohibited|forbidden", "you|users|customers|members are not permitted|allowed|authorized|authorised|entitled", f"{_BOUND} agree|agrees _2 not to", "prohibited _2 use|uses|activities|conduct", f"{_BOUND} _4 not engage in", "not allow|permit any third",
         "no user|customer|person|one may", "nobody is|are _1 permitted|allowed", "^ can|may|could|am|are i|we|users|customers|developers _2 use|train|build|create|allowed|permitted", f"{_BOUND} shall|must|will|should _1 refrain", "let|lets a|any bot|crawler|scraper|robot",
         "^ do not use|attempt|access|develop|scrape|copy|repost|reproduce|harvest|upload|distribute|extract|mine|crawl", "^ scrape|scraping|crawl|harvest|harvesting|mine|mining , _8", "^ scrape|crawl|harvest|mine ~", "unless you have|obtain|get _4 permission|permissions|consent|rights|authorization|authorisation|license|licence", "prohibition on", "except as expressly permitted|authorized|authorised|approved", "you may|can use the|our|output", "claims to the extent|arising", "no part of", "has been|is|are considered", "identifying where", "it is forbidden|prohibited", "^ can|may|could we|i have|get _3 model|assistant|bot _1 trained|tuned|fine", "bots that", "automated collection", "you are _1 responsible", "neither you nor", "customer|customers|you|user|users confirm|confirms|represent|represents|warrant|warrants|certify that", "you or your _2 users will|may not", "members|users|anyone|those who use _3 to", "licence|license we grant", "mined", "no other rights|licenses|licences", "users who _2 not consent", "people|users|parties _8 are prohibited", "unauthorized|unauthorised", "restrict*|prohibit* _6 you|users|customers from",
         "^ to? use|using|utilize|utilization|access|copy|scrape|scraping|crawl|download|extract|harvest !your _1 of? any|output|outputs|the|our|app|api|grounded|ai|content|materials|automated|or"),
        "You may not copy the site.",
    ),
    Entry(
        "not without our permission", Kind.FORBIDDEN,
        ("without our|prior|express|written|its|the _4 permission|consent|authorization|authorisation|approval _1 of|from !the|customer|customers|user|users|member|members|individual|individuals|data|person|you|patient|patients|client|clients|author|authors|owner|owners ~", "without our|prior|express|written|its|the _4 permission|consent|authorization|authorisation|approval _1 of|from the !customer|customers|user|users|member|members|individual|individuals|data|person|you|patient|patients|client|clients|author|authors|owner|owners ~", "without our|its _3 permission|consent|authorization|authorisation|approval", "without prior|express|written _3 permission|authorization|authorisation|approval from|of", "without permission|authorization|authorisation", "requires|require a _2 licence|license|permission|agreement _1 from|with us", "is|are strictly? forbidden|prohibited $", "will be removed|suspended|terminated|banned", "except as expressly permitted|approved|authorized|authorised"),
        "… to train models without our permission;",
    ),
    Entry(
        "a title", Kind.TITLE,
        ("^ how|what|why|where|when|whether|who|about|understanding|managing _12 data|content|information|models|model|training|ai $", "^ how|what|why|where|who _1 your|we|is|are|to|do|our|the|you", "^ opt out of _3 $", "^ opt|opting out of _4 training _3 $", "see also|related", "^ turn|switch _3 training|off $", "^ ai training and", "what we do not|never do", "what we don't do"),
        "How your data is used to improve the model",
    ),
    Entry(
        "a rival product", Kind.RIVAL,
        ("compete|competes|competing", "service|services|product|products|something competitive with|to", "competitive _1 with|product|products|service|services|offering|model|models", "reverse engineer*", "our materials", "ai generated content from", "grounded output", "permitted exception", "indemnif*", "infringe*"),
        "Nobody may build a product that competes with ours.",
    ),
    Entry(
        "a disclaimer", Kind.RIVAL,
        ("no|not guarantee|guarantees|warrant|warranty that _1 third|other|others|users", "not warrant|represent that"),
        "We do not guarantee that others keep to it.",
    ),
    Entry(
        "signals to crawlers", Kind.OTHERS,
        ("noai|noimageai", "robots meta tag", "x robots tag", "indicate|indicates|indicating|signals to ai", "ai bots|crawlers|scrapers", "tools|bots|crawlers that respect|honor|honour", "directive|directives to|for|telling tell|inform|signal|communicate|crawlers|robots|bots"),
        "Pages of artists carry a noai tag.",
    ),
    Entry(
        "what others do", Kind.OTHERS,
        ("^ unlike? other|many|most|some|certain _2 assistants|tools|apps|companies|providers|platforms|vendors|products|chatbots|sites|websites , _8", "^ other|many|most|some _2 assistants|tools|apps|companies|providers|platforms|vendors|products|chatbots|sites|websites"),
        "Many apps learn from what people type.",
    ),
    Entry(
        "told elsewhere", Kind.POINTS,
        ("is|are governed|described|explained|detailed|covered|addressed|set _3 by|in|under|out|at", "how|whether|extent _14 varies|vary|differs|differ|depends|depend", "^ that|this|it depends on", "different|separate|additional rules|terms|conditions apply", "solely|only|exclusively as provided|described|permitted|set in|by|out|forth"),
        "How drafts may be used for AI is governed by another document.",
    ),
    Entry(
        "rules for the user", Kind.RULES,
        ("acceptable use", "prohibited|forbidden|restricted|unacceptable|harmful|misuse", "restrictions|limitations on|of", "restrictions $", "rules of conduct", "user|your|customer|content|community conduct|obligations|responsibilities|guidelines|standards|rules"),
        "Prohibited uses",
    ),
    Entry(
        "how models work", Kind.GENERAL,
        ("subset|branch|field|form|kind of _1 ai|artificial|machine", "trained and developed", "trained to", "trained on a? large|vast|massive|huge|broad|wide", "model|dataset cards|card", "we believe", "is a|an critical|important|essential component|part", "during training", "training a model of", "train|training _6 to refuse|respect|follow|avoid|behave", "is|are|was|were pre? trained", "trains|train its|their|the|base|our _2 models? in|so", "training process|procedure|stages|involves", "stages of", "patterns and structure|structures|relationships|facts", "patterns in|of|from _6 training|data|text", "still improving|developing", "technologies that",
         "learn|learns to imitate|predict|mimic|complete|recognise|recognize|answer|follow", "depends|depend on the? quality|amount", "once _4 trained", "trained on limited|general|existing|curated|broad|diverse", "they've|they|it|it's have|has|been|was|were been? _1 trained on", "pre trained on|with", "trained model*", "model* _2 involves|involve", "constitutional|constitution", "this trains|training", "train* in _2 steps|stages", "pre training|post training|pre-training|post-training"),
        "A model is trained on vast amounts of writing.",
    ),
    Entry(
        "for the customer alone", Kind.OWN_BENEFIT,
        ("help|helps|helping|enable|enables you|customers|users _1 train|build|create|fine", "your own _3 model|models|ai|bot|assistant", "per user|customer ai? _1 model|models", "private , per user", "your _1 model|models is|are|was|were|will", "customer|customers|licensee|client|you can|may use _5 to train|fine|build|test|evaluate", "customer|customers|you can|may _6 and use them|it to train|fine", "within its|your|their own? workspace|account|tenant|environment", "available|accessible to|for your|the|that _2 alone|only|exclusively", "version of the model", "custom|bespoke|dedicated|tailored _2 classifier*|detector*|extractor*", "your own training|data|files|datasets?", "custom ~? ~? model|models", "for _3 benefit of that|the|each|such customer|client|user|controller", "specific to _3 business|organization|organisation|company", "custom|customized|customised|personalized|personalised|dedicated _1 ai|ml model|models", "you|customers can|may|could|want|wish _3 train|fine|build|create|customize|customise|adapt", "train|tune|tuned|tuning|customize|teach your _2 model|models|agent|agents|bot|bots|assistant|assistants|chatbot|chatbots|persona|avatar|clone|twin|style",
         "yours alone", "by you alone", "only by your", "tuned model", "nobody else has", "you can teach|connect", "end? users|members|customers can|may _2 build|create|train|fine", "use output to", "model of your voice", "on your _1 style|tone", "your ai companion|twin|clone|avatar", "submitted to fine", "interfaces|platform|website _4 that|to host", "let|lets you|customers|users|teams _3 train|tune|fine", "allow|allows you|users|customers to _3 use|fine|customize|train|build|tune", "personal model", "customized model|models", "customer's own", "private to your", "fine tuning service|feature|api|job|jobs|endpoint|pricing", "makes? available _8 to host", "model training and inference services|service|platform|infrastructure", "model training services"),
        "You can train your own model.",
    ),
    Entry(
        "a definition", Kind.DEFINITION,
        ("includes|covers|comprises", "means|refers !that|you ~", "means $", "shall mean", "has the meaning", "is|are defined as", "refers to"),
        "\"Output\" means what comes back.",
    ),
    Entry(
        "a thing explained", Kind.DEFINITION, ("^ ~ ~? ~? ~? refers to", "^ this|the page|article|section|guide|faq|post answers|covers", "^ ~ ~? ~? ~? ~? is a|an way|means|system|process|practice|field to|of|by|in|for", "^ ~ ~? ~? ~? is|are a|an type|kind|form|branch|class of", "^ ~ ~? ~? is a|an term|technique|method|technology that|for|used"),
        "Generative AI refers to tools that learn.",
    ),
    Entry(
        "training for people", Kind.LESSON,
        ("record|recorded|recording|monitor|monitored|monitoring|listen _6 calls|call|conversations|interactions|communications|chats", "calls|call _6 recorded|monitored|recording|monitoring", "quality assurance|control|monitoring|purposes|of", "for|and|, quality", "customer|client service|support|care|experience", "staff|employee|employees|personnel|colleagues|workforce|onboarding|webinar|webinars|course|courses|seminar*|workshop*|certification*|coaching|lessons|classroom|learners|learner|instructor|instructors|coach|coaches|athlete|fitness|workout*", "event|events|education|educational and|or|, training", "training and|or|, event|events|education|educational|support|documentation|agreements|materials"),
        "Calls may be recorded for quality and training.",
    ),
    Entry(
        "another meaning", Kind.PASSED,
        ("business|monetization|monetisation|funding|membership|attribution|teaching|operational|governance|risk|pricing|role|permission|permissions|revenue|data|car|vehicle|device|phone|hardware|operating|delivery|security|subscription|licensing|consent|threat|printer|product|economic|financial model|models",
         "model clause*|contract*|number*|release*|year|name|terms", "model of good", "make|brand and|or model", "make , model", "statistics and models", "role model*",
         "trained reviewer*|operator*|expert*|professional*|staff|personnel|analyst*|moderator*|human*|employee*|agent*|specialist*|people|team|teams|technician*|support", "specially|highly|appropriately|properly|adequately trained",
         "train|trains|training|trained _5 employees|employee|staff|analysts|annotators|specialists|humans|advisers|advisors|coaches|drivers|dealers|personnel|agents|workforce|colleagues|representatives|reviewers|workers|moderators", "training for _2 employees|staff|personnel", "training plan|plans|log|load|zones|goals|status|effect|history|material|materials", "your training data|log|plan|plans", "employee|staff|security|awareness|compliance|personnel|onboarding|technical|professional|periodic|regular|annual|workplace|agent|strength|privacy training",
         "training emphasises|emphasizes|covers|teaches|stresses", "training session*|course*|video*|webinar*|class*|programs|event|events|workout*|seminar*", "education|onboarding|quality|coaching|consulting|webinars|recruitment|migration and|or _1 training", "training and|or _1 education|support|quality|coaching|consulting|onboarding|certification|documentation", "training , migration|support",
         "fine tuned|trained|pretrained model|models", "pre trained model*", "trained by", "enter|share|submit|upload|include|provide _4 that|which|you _1 wouldn't|don't want|like|wish|be", "enter|share|submit|upload|include|provide _4 that|which|you _1 would|do not want|like|wish|be", "please don't|do not? enter|share|submit|include|upload|provide", "hereby|expressly _4 authorize|authorise|consent|agree|grant", "you _2 agree|acknowledge|consent|understand that|to us", "not|no|never|longer|nor _2 ask|asking|required|require|need|obliged _3 you|your|for _3 consent|permission|agreement|before", "not|won't|never _1 stop|cease|withheld|withhold|excluded", "cannot|can't rule out", "do not|don't assume", "nothing _5 prevents|prohibits|limits|restricts|precludes", "not|nor exclude|prevent|prohibit|preclude|restrict|limit", "no limit|limits|restriction|restrictions|obligation", "not|no need|require|requires|longer _4 consent|permission", "without limitation", "unless we|company|provider _2 state|states|specify|specifies|say|indicate|notify|inform|tell", "if that|this|it changes _14 consent|permission|approval|opt-in", "unless they _1 make|give|meet|provide|commit", "anonymized|anonymised|anonymous|de-identified _3 manner|way|fashion", "publish|release _3 aggregate|aggregated _2 statistics|data|information|insights|reports", "can|could no longer _2 linked|identified|traced|related", "that _1 name|names|identify|identifies no one|nobody|person", "by !enabling|activating|turning|ticking|opting|checking ~ _3 you _1 consent|agree", "by accepting|agreeing _4 , you _4 consent|agree", "you _1 consent|agree to our|the|us|your", "means _1 you agree|consent", "not only|just|merely|simply|least", "but not limited", "not limited to", "not necessarily|always|yet", "not be accurate|suitable|available", "no cost|charge|fee", "not personal", "if not|no", "that|which|who do|does|is|are|has|have not", "that|which|who cannot|don't|doesn't",
         "do|does not directly? identify|identifiable|reveal", "not to disclose|repeat", "request|requests _5 training ~ _2 models|dataset", "request|requests _4 training dataset|data", "quality and|or training purposes", "trained and developed by", "training or fine tuning data|datasets", "fine tuning data", "training and fine tuning data", "available training", "training services", "employees|staff|personnel|team|people _4 trained", "trainings", "training authorized users|users|your", "for training or to receive", "quality and|or training", "not publicly available|accessible", "machine learning optimization", "training your ~", "train station", "commercial models", "prompt logging and training", "has|have|been|are|is trained and is|are|bound", "train _1 people", "train station|ticket|tickets|travel|journey|journeys|operator|fare", "by train", "except as permitted|provided|described|set|stated|required", "no guarantee|guarantees|warranty|warranties", "no guarantee|guarantees _8 not", "process of training", "sign|one|trade|day|time off", "training environment|environments|infrastructure|pipeline|pipelines|servers|runs|compute|jobs", "type|types|typed|enter|entered|input|inputs|put|paste|pasted|submit|submitted|upload|uploaded _3 into our|the|an|any|your? ~? ai|model|models|tool|tools|chatbot|assistant|generative", "suggestions|ideas|proposals|requests _1 for _1 improvement|improvements", "not|never|cannot|doesn't|don't|won't|can't remove|removes|undo|undoes|erase|erases|reverse|unlearn|delete|deletes what", "that|which decide|decides|determine|determines what|which|who|whether|how", "identifies|identify|identifying|names|reveals neither _4 nor", "training data? set|sets is|are _2 kept|retained|stored|deleted|held|archived", "untrue|false|incorrect|wrong|myth that _12 not|never|no|none|stay|stays|kept|left", "developed|improved by third|other|others|independent|external", "anonymized|anonymised|de-identified|anonymously where|when|if|whenever possible|applicable|appropriate|feasible|practicable", "anonymized|anonymised|anonymous data? where|when|if|whenever possible|applicable|appropriate|feasible|practicable", "including|includes anonymized|anonymised|anonymous|aggregated|de-identified _4 data|information", "not control|responsible|liable", "in advance", "advance _1 payment|payments|notice|fee|fees|written|of|warning", "ai generated", "not otherwise", "whether or not", "whether _2 or not"),
        "Our business model is simple.",
    ),
)  # fmt: skip
