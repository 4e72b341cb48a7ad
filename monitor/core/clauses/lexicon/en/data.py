"""English: whose data, and of what kind."""

from __future__ import annotations

from monitor.core.clauses.lexicon.en.people import ROLE_OWN, ROLES, ROLES_OWN
from monitor.core.clauses.lexicon.format import Entry, Kind

_CONTENT = (
    "content|contents|contributions|inputs|input|outputs|output|prompts|prompt|messages|message|conversations|conversation|chats|chat|files|file|"
    "documents|photos|photo|images|image|videos|video|audio|voice|recordings|recording|posts|post|comments|emails|email|submissions|uploads|code|queries|"
    "query|searches|material|works|work|art|artwork|artworks|creations|text|texts|transcripts|calls|questions|responses|likeness|records|answers|"
    "reviews|media|repositories|repository|projects|notes|designs|attachments|tickets|listings|music|tracks|requests|generations|screenshots|completions|"
    "interactions|interaction|activity|activities|communications|communication|sessions|drawings|writing|writings|songs|footage|pictures|boards|portfolio|clips|"
    "snippets|manuscripts|essays|homework|assignments|lyrics|lessons|trips|journeys|rides|bookings|purchases|transaction|letters|stories|games|scans|receipts|journals|entries|corrections|edits|commands|translations|samples|keystrokes|swipes|sentences|resumes|resume|résumés|résumé|cvs|e-mails|mails|mail|"
    "correspondence|snapshots|albums|playlists|diary|diaries|replays|invoices|selfies|portraits|handwriting|movements|gestures|pins|prescriptions|consultations|workouts|itineraries|voicemails|voicemail|"
    "interviews|sketches|blueprints|textures|poems|coursework|summaries|highlights|bookmarks|manuscript|essay|drawing|sketch|poem|novel|song|letter|scan|receipt|invoice|x-ray|listing|transcript|review|clip|snippet|booking|selfie|portrait|recipes|routes|observations|trees|annotations|novels|threads|replies|reactions|streams|podcasts|lectures|slides|spreadsheets|surveys|questionnaires|x-rays|dna|symptoms|wishlists|melodies|compositions"
)
_DATA = "data|datasets|dataset|information|info|usage|history|profile|profiles|transactions|biometrics|telemetry|logs|metadata|preferences|location|behavior|behaviour|details|engagement|habits|readings|measurements|identifiers"
_OWNER = (
    "user|users|users'|user's|member|members|members'|member's|customer|customers|customers'|customer's|subscriber|subscribers|subscriber's|visitor|visitors|player|players|"
    "client|client's|clients'|guest|guests|student|students|students'|creator|creators|buyers|sellers|author|authors|artist|artists|people's|individuals'|patient|patients|driver|drivers|pupils|pupils'|teachers|candidates|applicants|end-user|end-users"
)
_PEOPLE = (
    "you|i|users|customers|members|they|people|user|customer|participants|others|children|kids|students|pupils|patients|learners|players|employees|drivers|visitors|readers|contributors|"
    "creators|artists|authors|teachers|clients|guests|subscribers|individuals|families|parents"
)
_GIVE = (
    "buy|play|skip|like|follow|look|listen|search|order|browse|stream|click|type|say|enter|entered|upload|uploaded|write|post|posted|share|shared|submit|submitted|provide|provided|create|created|send|sent|give|store|stored|generate|generated|input|put|ask|disclose|make|"
    "made|translate|draw|record|speak|dictate|tell|contribute|add|added|import|delete|process|publish|published|connect|edit|receive|view|watch|read|play|rate|report|save|saved|press|take|keep"
)
# What is yours and yet no data: "your consent", "your settings".
_NOT_DATA = (
    "consent|permission|choice|choices|rights|right|request|settings|setting|preferences|consents|approval|agreement|behalf|experience|needs|interests|organization|organization's|organisation|organisation's|company|company's|"
    "administrator|admin|use|access|account|plan|subscription|privacy|browser|computer|jurisdiction|country|own|opt-out|opt|objection|instructions|instruction|obligations|responsibility|sole|local|network|products|services|"
    "service|product|applications|application|app|apps|business|team|employer|name|state|region|prior|explicit|express|written|security|safety|account's|team's|convenience|benefit|decision|email|e-mail|contact|workspace|device|mind|feedback|bug|crash|report|reports|rating|ratings|suggestions|user|users"
)

ENTRIES = (
    Entry(
        "your data",
        Kind.USER_DATA,
        (
            f"your|my _4 {_CONTENT}|{_DATA}",
            f"your|my !{_NOT_DATA} ~",
            f"{_OWNER}|{ROLE_OWN} _2 {_CONTENT}|{_DATA}",
            "from|of|in _2 accounts|workspaces|profiles",
            f"the|any|all|every|some ~ that? you|users|members|customers|people _1 {_GIVE}",
            f"what|anything|everything|nothing|whatever our|its|the? {_PEOPLE}|{ROLES} _3 {_GIVE}",
            f"{_CONTENT}|{_DATA} that|which? our|the? {_PEOPLE} _2 {_GIVE}",
            f"{_CONTENT}|{_DATA} _3 uploaded|submitted|provided|posted|shared|entered|collected|sent _2 by|from|through|via|to|with|in",
            f"{_CONTENT}|{_DATA} _3 generated|created|recorded|made _1 by|from|through|via|to|with|in !contractors|annotators|experts|our|us|employees|trainers|labelers ~",
            f"{_CONTENT}|{_DATA} _1 about|from|of|by our? you|users|customers|your|members|people",
            f"{_CONTENT}|{_DATA} from|of|by all|our|other|others|thousands|millions|hundreds _2 users|customers|members|people|shoppers|visitors|merchants|players|passengers|guests|clients|subscribers|consumers|drivers",
            "interactions|conversations|chats _1 with|between|people",
            f"users'|customers'|members'|people's|individuals'|clients'|{ROLES_OWN} ~",
            f"{_CONTENT}|{_DATA} of|by|from our|all|the? {ROLES}",
            f"{_CONTENT}|{_DATA} written|made|sent|posted|uploaded|submitted|left|provided|created|recorded|taken by our|all|the? {ROLES}",
            "anything|everything|whatever typed|entered|said|uploaded|written|dictated|drawn|recorded|pasted",
            f"{_CONTENT}|{_DATA} exchanged between|with|by",
            "words|texts typed|written|entered|spoken _1 by",
            f"his or her _1 {_CONTENT}|{_DATA}",
            "things|stuff that? you|people _1 say|write|type|tell|share|post|send|do",
            "each|every _1 transaction|message|post|trip|ride|search|click|photo|call|note|purchase|question _1 you",
            "your|you's stuff|face|voice",
            "how _2 users|people|customers|members|players|visitors _1 interact|type|speak|behave|react|respond|drive|write|swipe|shop",
            "swipes|likes|clicks|taps of|by|from our|the? members|users|customers|visitors|players",
            "swipes and likes",
            "anyone's|anybody's|everyone's|everybody's|nobody's ~",
            "what|everything|anything our? you|users|players|people|members|customers do",
        ),
        "We look at your private messages.",
    ),
    Entry(
        "what people make",
        Kind.USER_DATA,
        (
            "inputs|input and|or|/ outputs|output",
            "inputs",
            "prompts|prompt",
            "conversations|conversation|chats",
            f"uploaded|submitted|recorded|posted|user-generated|generated|private|edited|typed _1 {_CONTENT}",
            "usage|activity|interaction|interactions|account|profile|survey|log|behavioral|behavioural|response|game|session|workspace|meeting|call|diagnostic|driving|ride|chat|conversation|messaging|vehicle|health|browsing|listening|viewing|shopping|search|purchase|location|customer|user|employee|candidate|student|patient|subscriber|tenant|resident|citizen|learner|applicant|passenger|guest data|information|recordings|logs|content|habits",
            "voice|audio|video|meeting|call|screen recordings|clips|input|inputs|data",
            "photos|videos|screenshots|keystrokes",
            "queries",
            "code snippets|completions",
            "transcripts|recordings",
            "open text responses",
            f"content|text of _2 {_CONTENT}",
            "requests and|or responses",
            "requests , responses",
            "connectors",
            "telemetry",
            "usage|behavior|behaviour|interaction patterns",
            "pseudonym* _1 identifiers",
            "readership",
            "drafts",
            "uploads",
            "assistant|chat|ai exchanges",
            "anonymized|anonymised|anonymous|de-identified|deidentified|pseudonymized|pseudonymised _3 images|image|photos|photo|videos|video|audio|voice|text|texts|chat|chats|conversation|conversations|messages|message|prompts|prompt|content|responses|response|recordings|recording|documents|code|transcripts|transcript|interactions|drawings|emails|queries",
            "customer's|user's ~",
            f"these|those|such|this {_CONTENT}|data|information|materials",
        ),
        "Prompts and outputs are kept for a month.",
    ),
    Entry(
        "collected data",
        Kind.USER_DATA,
        (
            "information|data|content that|which? we|you _2 collect|collected|hold|receive|process|obtain|gather|have",
            "data|information _2 collected",
            "collected data|information",
            "above|aforementioned|foregoing|following information|data|content|materials",
            "any|all|no _1 data|content|information _2 collected|obtained|accessed|processed|of|above",
            "data processed|accessed|obtained",
            f"{_CONTENT}|{_DATA} _3 of|from the|all|other? ~? businesses|companies|people|shops|teams|households|schools|firms|organisations|organizations|everyone|everybody|anyone|all using|who|that|on",
        ),
        "The data we collect is kept safe.",
    ),
    Entry(
        "some data",
        Kind.DATA,
        (
            f"{_CONTENT}|{_DATA}",
            "personal|personally _2 data|information|details",
            "pii",
            "materials",
            "api traffic|requests|calls",
            "what|anything|whatever we send|pass|forward|share|transmit",
            "traffic from|through|via",
            "biometric*",
            "store|stores|keep|keeps|save|retain|collect|record|share it|them",
            "use|uses|used|process|analyze|analyse|processing|using it|them|this|these|those",
            "train|trains|trained|training on|with it|them",
            "they|these|it is|are|will|were never|not|also|only",
            "^ it|this|these|they|that _1 also|helps|help|enables|allows|may|is|are|will|can",
        ),
        "Personal data is kept safe.",
    ),
    Entry(
        "feedback",
        Kind.FEEDBACK_DATA,
        (
            "feedback",
            "ratings",
            "your report|reports|rating",
            "thumbs up|down",
            "bug reports|report",
            "manual reviews",
            "your suggestions|suggestion",
            "suggestions that? you|users|customers|members ~",
            "suggestions and|or feedback|ideas|comments|complaints|requests",
            "feedback|ideas|comments|complaints and|or|, suggestions",
            "survey responses",
            "error|crash reports",
            "corrections you submit|suggest|make|send",
            "stars|thumbs you give",
            "mark|marks|marked an|the? answer|response|reply|result as",
            "rating|ratings|vote|votes|thumb|thumbs and|with|or any|the|your? remark|remarks|comment|comments|note|notes|reason|words|text you _1 write|leave|add|type|enter|give",
        ),
        "If you send feedback, we read it.",
    ),
    Entry(
        "flagged for review",
        Kind.FLAGGED,
        (
            "flagged",
            "flag",
            "flags",
            "safety review",
            "abuse review",
            "report|reports|reported _4 to us",
            "reported messages|content|posts|chats|conversations|material",
            "report an|a|it|content|messages|this|the",
            "policy violations",
            "violating content",
            "violates|violate|breaks our|the _1 rules|policy|policies|terms",
            "moderators|moderation _3 removed|flagged|rejected|taken|deleted|blocked",
            "reported|removed|deleted|marked|blocked|taken down? as spam|abuse|abusive|fraud|fraudulent",
            "reported for",
            "reports you submit|send|file|make",
            "reports sent|submitted|filed|made",
            "reports of|on|about _1 bad|wrong|incorrect|harmful|inaccurate|poor|unsafe",
            "violation|violations of",
            "submit|submitting|submits|send|sends|give|gives|provide|provides _2 feedback",
            "feedback mechanism*",
            "you rate|report|flag",
            "rate an|a|it|this|these|them",
        ),
        "Drafts flagged by our systems are read.",
    ),
    Entry(
        "public data",
        Kind.PUBLIC_DATA,
        (
            "from _5 brokers|broker",
            "from social networks|media",
            "site owners|operators",
            "publish|published|released|available under _4 licence|license|licences|licenses",
            f"{_CONTENT}|{_DATA} written|made|spoken|recorded|drawn by professional|paid|hired ~",
            "synthetic|purchased|bought|commercial _1 pages|archives|corpora|archive|corpus",
            "under licence|license|licences|licenses from|by",
            "open ~? data|datasets _2 released|published|provided by",
            "released|published _1 by _2 offices|agencies|authorities|office|agency|authority|institutes|government|governments",
            "made|done|recorded|written|held by paid ~",
            f"{_CONTENT}|{_DATA} that|which? we _1 have|hold|obtained|bought a? _1 licence|license|licences|licenses|rights",
            f"{_CONTENT}|{_DATA} of|by|from paid|hired|commissioned|professional _1 actors|speakers|artists|writers|models|contractors|photographers|musicians|participants|workers|freelancers|voices|performers",
            "webmasters",
            "publicly|freely _3 available|accessible|posted|shared|visible",
            "public _1 data|information|content|sources|repositories|web|internet|domain|code|datasets|websites|text|texts|pages|records",
            "on|from|across the _1 internet|web",
            "third part* data|sources|content|datasets|information",
            "third part* !use|uses|using|may|can|will|from|to|have|process ~ data|sources|content|datasets|information",
            "data|information|content|datasets|obtained|obtain|archives _3 from _2 third part*|publishers|partners",
            "from _2 other sources",
            "licensed|licensing|license _2 data|content|datasets|materials|texts|text|books|corpora|speech|recordings|from|archives|works|sets|images|image|photos|pictures|collections|libraries|stock",
            f"{_CONTENT}|{_DATA} from _2 archives|libraries|museums|herbaria|gardens|agencies|publishers|collections|stock",
            "crawl*",
            "scrape*|scraping",
            "open internet|web",
            "non users",
            "open source _2 data|datasets|code",
            "data partners|providers",
            "sources of information",
            "rights holders|holder|holder's",
            "rightsholder*",
            "website owners|operators",
            "web pages|sites",
            "other _2 available sources",
            "synthetic data",
            "content|works|images|texts|data to which we hold|own|have",
            "content|works|images|texts|data we hold|own _2 rights|licence|license|licences",
            "synthetic _1 documents|images|conversations|examples|texts|voices|samples",
            f"{_CONTENT}|{_DATA} that|which? our|its _2 staff|team|employees|writers|experts|annotators|contractors|linguists|artists _2 wrote|written|created|produced|recorded|drew|drawn|made",
            f"{_CONTENT}|{_DATA} written|created|produced|recorded|drawn|made by our|its _2 staff|team|employees|writers|experts|annotators|contractors|linguists",
            "people who do|are not _3 service|services|users|use",
            "information|data about you that others",
            "works whose copyright",
            "license|licensed|licensing _4 music|books|recordings|articles|images|footage _6 from|whose",
            "on _3 public website|websites|page|pages",
        ),
        "We gather what is publicly available.",
    ),
    Entry(
        "if it is public",
        Kind.IF_PUBLIC,
        (
            "if|where|when|insofar|provided _6 is|are|was|were publicly|freely _1 available|accessible|visible",
            "if|where|when _4 made|make|makes _3 public",
        ),
        "Where a profile is publicly visible, we may learn from it.",
    ),
    Entry(
        "in aggregated form",
        Kind.IN_AGGREGATE,
        (
            "no longer personal data|information",
            "anonymized|anonymised|anonymous and aggregated|aggregate content",
            "aggregated and anonymized|anonymised content",
            "is|are|it's|they're anonymized|anonymised and aggregated",
            "is|are|it's|they're aggregated and anonymized|anonymised",
            "anonymize|anonymise|de-identify and|or aggregate",
            "anonymized|anonymised|anonymous , de-identified|deidentified , and|or aggregated|aggregate",
            "de-identified|deidentified , anonymized|anonymised|anonymous , and|or aggregated|aggregate",
            "aggregated|aggregate , anonymized|anonymised|anonymous|de-identified|deidentified , and|or",
            "compile|compiles|create|creates|generate|generates|derive|derives|prepare _2 aggregated|aggregate",
            "use|uses|used|using|on|of|with|from _1 anonymized|anonymised|anonymous data|information|statistics|metrics|insights|trends|datasets",
            "use|uses|used|using|on|with|from de-identified|deidentified data|information|statistics|metrics|insights|trends|datasets",
            "anonymized|anonymised|anonymous|de-identified|pseudonymized _6 aggregated|aggregate _1 data|information|statistics|metrics|patterns|insights|trends",
            "anonymized|anonymised|anonymous ~? patterns|statistics|metrics|insights|trends",
            "aggregated|aggregate _1 usage|behavioral|behavioural _1 data|patterns|information|statistics|metrics",
            "aggregated|aggregate form|format|basis|level",
            "aggregated|aggregate , ~? anonymous|anonymized|anonymised|de-identified|deidentified _1 data|information|statistics|metrics|patterns|insights|trends|form|format|basis|level",
            "aggregated|aggregate _3 anonymous|anonymized|anonymised|de-identified|deidentified form|format|basis|level",
            "anonymous|anonymized|anonymised|de-identified|deidentified _3 aggregated|aggregate form|format|basis|level",
            "aggregated|aggregate and|or anonymized|anonymised|de-identified|anonymous _1 data|information|statistics|metrics|patterns|insights|trends",
            "aggregated|aggregate , anonymized|anonymised|de-identified|anonymous _1 data|information|statistics|metrics|patterns|insights|trends",
            "anonymized|anonymised|de-identified|anonymous and|or aggregated|aggregate _1 data|information|statistics|metrics|patterns|insights|trends",
            "anonymized|anonymised|de-identified|anonymous , aggregated|aggregate _1 data|information|statistics|metrics|patterns|insights|trends",
        ),
        "We use it in an aggregated form.",
    ),
    Entry(
        "aggregate data",
        Kind.AGGREGATE_DATA,
        (
            "anonymi*|anonymous|anonymously",
            "de identif*",
            "deidentif*",
            "not directly? identify",
            "no longer _3 identif*|linked",
            "cannot|can't _1 identify|identified|attributed",
            "non identifiable|personal|personally",
            "name|names no one|nobody",
        ),
        "We publish anonymised numbers.",
    ),
    Entry(
        "statistics",
        Kind.AGGREGATE_DATA,
        (
            "aggregate|aggregated|aggregates|aggregation",
            "averages|totals",
            "statistics",
            "statistical !model|models|and|or|methods|method|analysis ~",
        ),
        "We publish aggregated numbers.",
    ),
    Entry(
        "special data",
        Kind.SPECIAL,
        (
            f"private|proprietary|sensitive|confidential|protected|restricted _1 {_CONTENT}|{_DATA}|materials|categories",
            f"health|medical|biometric|genetic|financial|payment|children's|student|genomic _1 {_DATA}|records|content|files|images",
        ),
        "We do not read your private files.",
    ),
)
