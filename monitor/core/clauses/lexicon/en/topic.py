"""English: training, improving, and what is trained."""

from __future__ import annotations

from monitor.core.clauses.lexicon.format import Entry, Kind

ENTRIES = (
    Entry(
        "train", Kind.TRAIN,
        ("train|trains|trained|training|trainings", "retrain*", "re train*", "pretrain*", "pre train*", "post train*"),
        "We use your photos to train our systems.",
    ),
    Entry(
        "fine-tune", Kind.TRAIN,
        ("fine tun*", "finetun*", "tune|tuning|tuned", "instruction tun*", "calibrate|calibrating|calibration"),
        "Chats help us to fine-tune what answers you.",
    ),
    Entry(
        "teach", Kind.TRAIN,
        ("teach|teaches|teaching|taught", "educate|educates|educating", "used as input|inputs to|into|for|in", "as input|inputs to|into|for"),
        "Your notes are used as input to the engine.",
    ),
    Entry(
        "learn", Kind.LEARN,
        ("contribute|contributes|contributing|contributed to _2 models", "exclude|excludes|excluding|excluded|remove|removed _6 from _4 models", "models _3 based on data", "learn|learns nothing from|of", "feed|feeds|feeding|fuel|fuels|fuelling our|the|its _2 models|model|ai|algorithms|algorithm", "contribute|contributes|contributing|contributed to _2 model", "part of _2 data|dataset|corpus|material|set|collection on|from|with which", "built|created|constructed with|from|on|using your|customers'|customers|users'|user|members'|member|people's|customer|patients'|players'", "model|models can|will|may|to learn", "model|models|weights _3 change|changes|adapt|adapts|evolve|evolves|update|updates|updated _1 based on", "model|models|weights _3 change|changes|adapt|adapts|evolve|evolves from|with|through", "enter|enters|entering|reach|reaches _2 training _1 pipeline|pipelines|data|set|sets|corpus","learn|learns|learned|learnt|learning from", "go|goes|going|flow|flows|feed|feeds|fed|feeding into", "as examples", "ingested by|into", "what _3 models|model|ai have|has learned|learnt", "from which _4 learns|learn", "developed|improved|perfected|refined|taught|tuned|benchmarked with|on|from|using", "on|with|from which _6 is|are|was|were|be|been trained|improved|developed", "help|helps|helping our|the|this _4 improve|learn|evolve", "part of a|the|our|any model|models|ai", "shape|shapes|shaping _3 versions", "systems|models|ai use|uses _4 data sources", "improve|improves|improved _3 by|through analyzing|analysing|learning|studying|observing", "gets|get _1 better|smarter", "becomes|become _1 better|smarter|accurate", "become|becomes|as|serve|serves _2 learning|training material|materials", "learn|learns to", "into our|a _2 model|models|ai"),
        "Our assistant learns from what you write.",
    ),
    Entry(
        "training of AI", Kind.PURPOSE,
        ("model|models|ai|ml|llm|llms|algorithm|algorithms|algorithmic|intelligence|learning|network|networks|classifier|classifiers "
         "training|retraining|development|improvement|improvements|tuning|refinement|optimization|optimisation|enhancement",
         "as|into|for|build|create|creating|of|in|include|our|its|from|the|all _3 training data|dataset|datasets|set|sets|corpus|corpora|material|materials",
         "training purposes|purpose", "teach|teaches|teaching the|our|this _2 agent|bot|assistant|system to", "to|into a|the|our _1 training data|dataset|datasets|set|sets|corpus|corpora", "become|becomes|became|form|forms _3 training data|dataset|datasets|set|sets|corpus|corpora", "for|in|to reinforcement|federated|supervised learning", "use|used|uses|using for _2 predictive|generative|language|foundation models", "train|training systems|software|technology that|to|which", "out of _2 training", "ai|ml|learning|intelligence purposes", "training _2 models|algorithms|ai|llms",
         "training and|or improvement|development", "use _4 with|in|by|for generative ai", "datasets utilized|used by",
         "for|in ai|generative|artificial|machine|deep intelligence|learning|ai purposes|research|development|training|$", "for|in ai|genai|ml $", "for artificial|generative intelligence|ai $", "for artificial|generative intelligence|ai , _8", "for artificial|generative intelligence|ai !capabilities|features|feature|functionality|functions|services|tools|products|powered|requests ~", "use|used|uses|using|processed|included _4 in artificial|generative intelligence|ai", "for|in ai ,", "for|in machine|deep learning", "for ai _1 research|projects|training", "for ai generation and|or training",
         "to|with|for ai|model|llm developers|companies|labs|providers|makers for _2 training|development|improvement|research|use|their", "train|training|trained and|,|or improve|improving|develop|developing|test|testing|enhance|enhancing|refine|refining our|its _2 technology|technologies|systems|software", "train|training our|its _1 technology|technologies|systems", "ai developers|labs", "ai|training data set|sets|dataset"),
        "Drafts are kept out of model training.",
    ),
    Entry(
        "improve", Kind.IMPROVE,
        ("improve|improves|improved|improving|improvement|improvements", "develop|develops|developing|development|developed", "enhance|enhances|enhanced|enhancing|enhancement", "refine|refines|refining|refinement", "optimi*",
         "advance|advances|advancing|advancement", "evolve|evolving", "maintain and improve", "make|makes|making|made _6 better|smarter|safer|useful|accurate|capable|reliable|helpful|intelligent|robust|precise", "become|becomes more|better|smarter", "gets|get better", "increase|increasing the? accuracy", "adapt|adapting our", "perfect|perfecting|perfected"),
        "Searches are analysed to improve results.",
    ),
    Entry(
        "make", Kind.MAKE,
        ("build|builds|building|built", "create|creates|creating|creation", "evaluate|evaluating|evaluation", "validate|validating|validation", "test|tests|testing", "strengthen*", "research on|into", "enrich|contribute|contributing to?",),
        "We build better models from it.",
    ),
    Entry(
        "by means of AI", Kind.BY_MEANS,
        ("using", "by using|applying|employing", "by|through|via|with ai|artificial|machine|ml", "with the help of", "powered by", "via", "such as _1 chatbots|bots", "generated by|with"),
        "We improve results using AI.",
    ),
    Entry(
        "train on data", Kind.ACT,
        ("to|for|from|of|in|not|never|our|model|ai|further|by|that|and|we|this|such|any train|training|retrain|retraining", "train|trains|trained|training|retrained on|with|using|from|purposes|purpose", "on _4 training", "training is|are|will|takes|happens|uses", "trade|sell|share|store|retain|use|keep , train", "training cycles|cycle|runs|run|rounds", "may|will|can|do|does|might|not|never|cannot train", "train _1 models|ai|algorithms|our"),
        "We never train on drafts.",
    ),
    Entry(
        "AI", Kind.MODEL,
        ("ai", "a.i.", "a.i", "al algorithms|models", "artificial intelligence", "artificially intelligent", "genai", "gen ai", "generative", "ml",
         "machine learning|learned|intelligence", "deep learning", "neural network*|net|nets", "ocr", "virtual|conversational|autonomous|ai agent*", "computer vision", "reinforcement learning", "large|small? language model*",
         "language model*", "llm*", "foundation* model*", "multimodal model*", "gpt*", "natural language processing|understanding", "nlp",
         "computer vision", "self driving", "optical character recognition", "character recognition", "neural ~ engine", "translation engine|engines", "automated decision making", "automated systems", "autocorrect*|autocomplete*", "voice|speech technolog*", "intelligent assistant*", "recommender|recommendation system|systems", "speech|voice|image|face|facial|handwriting|text|object|pattern|emotion|character recognition", "predictive text", "face matching", "large? learning model*", "large models",
         "machine learning model*", "ai model*|system*|technolog*|feature*|product*|service*|tool*|algorithm*", "intelligent systems", "learning system|systems", "software|system|systems|technology|tools that|which learn|learns", "language|vision|image technolog*",
         "text to speech|image", "speech to text", "ais", "voice|speech|face|language|image modeling|modelling|synthesis|cloning"),
        "We build large language models.",
    ),
    Entry(
        "algorithm", Kind.THING, ("algorithm*",), "The algorithm finds what you may like.",
    ),
    Entry(
        "model", Kind.THING,
        ("model|models", "classifier*", "that service|feature", "technologies of", "automated systems|technologies|decision*", "recommendation systems|engine|engines",
         "recommender*", "computers to recognize|recognise|learn|identify|predict|detect", "machines", "engine|engines|translator|recogniser|recognizer|generator|generators", "assistant|assistants", "bot|bots|chatbot*", "detection systems|tools", "detector*|predictor*", "weights", "predictive"),
        "The model gives better answers.",
    ),
    Entry(
        "use", Kind.USE,
        ("use|uses|used|using|usage|reuse|reuses|reused", "utili*", "process|processes|processed|processing", "analy*", "collect*",
         "access|accesses|accessed|accessing", "share|shares|shared|sharing", "retain*", "store|stores|stored|storing", "disclos*",
         "licen*", "transfer*", "obtain*", "rely|relies", "leverag*", "employ", "sell|sells|sold", "submit*",
         "do|does|doing this to", "contribut*", "help|helps|helping us|our|to", "feed|feeds|fed", "scan*", "review*", "permit*|authori*|allow*"),
        "We process what you type.",
    ),
    Entry(
        "who speaks", Kind.SERVICE,
        ("we", "us", "our", "ourselves", "affiliate|affiliates", "subsidiar*", "vendor*", "provider|providers", "partners", "subprocessor*",
         "sub processor*", "company", "third part*"),
        "Our vendors work under contract.",
    ),
    Entry(
        "the service acts", Kind.ACTOR,
        ("we'll|we'd", "we never|don't|won't|didn't", "we|company|provider may|will|can|might|use|also|do|shall|are|have|process|collect|reserve|train", "our use", "used by us", "us to|the|a"),
        "We may keep copies.",
    ),
    Entry(
        "as a purpose", Kind.PURPOSIVE,
        ("^ ~ : or? to _12 train|fine|improve|develop|build|enhance|refine|evaluate|create", "^ ~ ~ : or? to _12 train|fine|improve|develop|build|enhance|refine|evaluate|create", "^ ~ ~ ~ : or? to _12 train|fine|improve|develop|build|enhance|refine|evaluate|create",
         "^ or? to _12 train|fine|improve|develop|build|enhance|refine|evaluate|test|support|create|advance", "^ for? train|training|fine|improving|developing|improve|develop|building|build|enhance|enhancing|evaluating|refining|testing|creating|maintaining", "^ ongoing|continuous", "so we|that|they can|may|could", "including|includes _3 train|training|improving|developing|to|for|by|through|our|the|improvements",
         "such as|by _3 training|improving|developing|through|to", "for example , _3 to|training|improve", "in order to", "for the purpose|purposes", "^ providing , _6 improving", "^ product|service|research|model|ai|data development|training|model|improvement", "including our|ai|models"),
        "To train our models;",
    ),
)  # fmt: skip
