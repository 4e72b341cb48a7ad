"""The form in which a language is written down: an entry is a name, phrases and an example.

A phrase is words with single spaces between them, matched without regard to case:

| in a phrase | means |
|---|---|
| `train` | the word itself |
| `train*` | a word that begins so (`training`, `trained`) |
| `*tuning` | a word that ends so (`fine-tuning`) |
| `*modell*` | a word that has this in it (`KI-Modelle`): for languages that glue words together |
| `data|content` | one of these words |
| `your?` | the word may be there or not |
| `~` | any one word |
| `!your|our` | the next word is none of these |
| `<by` | it does not stand right after this word (`<of+the`: these words) |
| `_3` | up to three words of any kind, within the same part of the sentence |
| `,` | a comma (`however ,`) |
| `:` | a colon, or a dash between two spaces |
| `(` | an opening bracket |
| `^` | only at the beginning of a sentence or of a table cell |
| `$` | only at the end of a sentence or of a table cell |

Words match across a space or a hyphen (`opt out` finds "opt-out"). Every repetition is bounded, so that no
text can make a match take long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a cue tells the reader."""

    # is it about training AI at all?
    TRAIN = "train"  # the act itself: "to train", "fine-tuning"
    IMPROVE = "improve"  # making something better, which is training where the thing is AI
    MAKE = "make"  # weaker: "build", "test"; only what is made itself counts
    BY_MEANS = "by means"  # AI as the tool, not the thing improved: "using"
    ACT = "act"  # training as an act on data: "to train", "trained on"
    OVERRIDES = "overrides"  # what stands above: "notwithstanding the foregoing"
    REFERS = "refers"  # to what was said before: "opt out of this", "opt out at any time"
    ELSEWHERE = "elsewhere"  # what else one can opt out of: "newsletters"
    LEARN = "learn"  # what the AI itself does: "learn from"
    PURPOSE = "purpose"  # the act as a noun: "model training", "AI development"
    MODEL = "model"  # what is surely AI: "language models", "machine learning"
    THING = "thing"  # what may be AI: "models", "algorithms"
    USE = "use"  # doing something with data: "use", "process", "license"
    SERVICE = "service"  # who speaks: "we", "our affiliates"

    # whose data, and of what kind?
    USER_DATA = "user data"
    DATA = "data"  # of people, whoever they are: "personal data", "information"
    FEEDBACK_DATA = "feedback data"
    FLAGGED = "flagged"  # picked out for review, or sent in by the person on purpose
    PUBLIC_DATA = "public data"
    AGGREGATE_DATA = "aggregate data"
    SPECIAL = "special"  # of data that is more one's own than the rest: "private files", "sensitive data"
    IF_PUBLIC = "if public"  # only data that is public anyway: "where it is publicly available"

    # what does it say?
    NEGATION = "negation"  # before the act: "do not", "never"
    DENIAL = "denial"  # said afterwards of all before: "we do not do so"
    YES = "yes"  # answers to a question
    NO = "no"
    ABSTAIN = "abstain"  # no way out but to stay away: "please do not enter …"
    WITHOUT = "without"  # "without your consent"
    BAN = "ban"  # after the act: "is prohibited", "is not permitted"
    OUT = "out"  # a way to stop it: "you can opt out"
    REFUSES = "refuses"  # right after a claim a way out of it, without a word on what: "you can say no", "to be left out"
    WE_OUT = "we out"  # the service has opted out itself, with those it buys from
    STOPPED = "stopped"  # a state in which it is stopped: "if you opt out", "while history is off"
    STANDS = "stands"  # as long as nobody stops it: "unless you opt out", "if you have not objected"
    JOINING = (
        "joining"  # a programme of those who want to: "taking part is voluntary", "you can become a tester"
    )
    ONLY_THEN = "only then"  # said of the sentence before: "we do so only if you agree"
    ONLY = "only"  # in no other case: "only if", "only with"
    THAT_CASE = "in that case"  # the condition stands in the sentence before
    EVEN_IF = "even if"  # it goes on all the same: "even if you opt out"
    NO_WAY = "no way"  # it cannot be stopped: "you cannot opt out"
    IN = "in"  # only if the person acts: "with your consent", "if you enable"
    UNLESS_IN = "unless in"  # what lifts a negation: "without your consent", "unless you agree"
    WHETHER = "whether"  # a choice that leaves the default open: "choose whether"
    IF_ON = "if on"  # a state that leaves the default open: "if history is on"
    OFF_DEFAULT = "off by default"
    ON_DEFAULT = "on by default"
    DEFAULT = "by default"
    IS_ON = "is on"  # what a setting shows after its label: "Improve the model: On"
    IS_OFF = "is off"

    # what only looks like it
    IN_AGGREGATE = "in aggregate"  # data only ever used "in aggregated form"
    USER_BOUND = "user bound"  # rules for the user: "you may not"
    POINTS = "points"  # to where it is told: "is governed by", "as provided in"
    OTHERS = "others"  # what others do, or are told: "many apps", "a noai tag"
    PAST = "past"  # of what was learnt before: "data already used for training"
    RULES = "rules"  # of a heading: what stands below is for the user to keep
    RIVAL = "rival"  # a user's product: "that competes with"
    FORBIDDEN = "forbidden"  # a rule for the user that stands after the act: "without our permission"
    ACTOR = "actor"  # the service acts: "we may"
    TITLE = "title"  # how a title begins
    PURPOSIVE = "purposive"  # the act as the purpose of a list item: "to train"
    PROVIDES = "provides"  # improved as the service that is provided: "to operate and improve"
    OTHER_BASIS = "other basis"  # a legal basis other than consent
    GENERAL = "general"  # how models work in general
    OWN_BENEFIT = "own benefit"  # for the customer alone: "your own model"
    DEFINITION = "definition"
    LESSON = "lesson"  # training for people, and what is recorded for it: "calls", "quality"
    PASSED = "passed"  # words that would be a cue elsewhere: "business model", "not only"

    # who is meant
    BUSINESS = "business"
    CONSUMER = "consumer"


class Name(StrEnum):
    """The cues that a rule asks for by name; every language has them."""

    # what is trained, and how it is said
    AI = "AI"
    ALGORITHM = "algorithm"  # need not be AI
    TRAIN = "train"
    TRAINING = "training of AI"
    TRAIN_ON_DATA = "train on data"
    LEARN = "learn"
    PROVIDES = "to provide and improve"  # a service, as a whole
    FINE_TUNE = "fine-tune"  # is done to models only, and by customers too
    TEACH = "teach"  # means training only where something that is AI comes after it
    MODEL = "model"
    PERHAPS_AI = "perhaps AI"  # is AI where it is trained, or where AI is spoken of around: "the assistant"
    EXCLUDE = "exclude"  # leaves out what stands right after it
    EXPLAINED = "a thing explained"  # a definition without a term in quotation marks
    CONSENT_BASIS = "consent as legal basis"
    OTHER_BASIS = "another legal basis"
    # whose data
    YOURS = "your data"
    MADE = "what people make"
    COLLECTED = "collected data"
    SPECIAL = "special data"  # a promise about it is none about the rest
    STATISTICS = "statistics"  # numbers on many people, beside data that only names nobody

    # what is said of it
    ACTS = "the service acts"
    GRANTS = "a licence to the service"
    OVERRIDES = "overrides what stands above"
    WITHOUT_CONSENT = "without consent"
    UNLESS_YOU_ACT = "unless you act"
    WITH_CONSENT = "only with consent"
    ONLY = "only"  # beside consent it is a promise to ask first
    STANDS = "as long as nobody objects"
    ON_DEFAULT = "on by default"
    OFF_DEFAULT = "off by default"
    IS_ON = "a setting is on"
    THAT_CASE = "in that case"
    CHOOSE = "choose whether"
    OUT = "opt out"
    PAST = "used already"  # beside anything else it tells only what cannot be undone
    LEAVE = "leave a programme"  # that one has joined: no way out for the others
    NO_WAY = "no way out"
    REFUSES = "refuses what was just said"


@dataclass(frozen=True, slots=True)
class Entry:
    """One cue: its name (shown to people), what kind it is, its phrases, and a sentence it fires on."""

    name: str
    kind: Kind
    phrases: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue that fired, with its place in the sentence."""

    kind: Kind
    name: str
    start: int
    end: int
