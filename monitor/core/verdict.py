"""From clauses to defaults: lane by lane, the headline of a document, the default of a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from monitor.core.clauses.lexicon.format import Name
from monitor.core.model import Audience, Clause, Default, Lane, Scope, Trainer

# The least protective wins, and a way out is a way out. `UNCLEAR` decides only where nothing else is said.
_ORDER = (Default.OPT_OUT, Default.ALWAYS, Default.OPT_IN, Default.NEVER, Default.UNCLEAR)
_OWN_DATA = frozenset({Name.YOURS, Name.MADE, Name.COLLECTED})
_AI = frozenset({Name.AI, Name.MODEL, Name.TRAIN, Name.TRAINING, Name.FINE_TUNE, Name.TEACH, Name.LEARN})
_ASKS = frozenset({Name.WITHOUT_CONSENT, Name.UNLESS_YOU_ACT})  # a promise to ask first
_AGREED = frozenset({*_ASKS, Name.WITH_CONSENT})  # … and a use by those who agreed
_CLAIMS = frozenset({Name.STANDS, Name.ACTS, Name.ON_DEFAULT, Name.IS_ON, Name.THAT_CASE})  # of a use
_TRAINING = frozenset({Name.TRAIN, Name.TRAINING, Name.TRAIN_ON_DATA})
_BESIDE = 200  # characters between two sentences that speak of the same account
_OFF = (Default.NEVER, Default.OPT_IN)


@dataclass(frozen=True, slots=True)
class ServiceDefault:
    """What the documents of a service say together of one lane."""

    default: Default
    disagree: bool  # another document takes the other side


def lanes(clauses: Iterable[Clause]) -> Mapping[Lane, Default]:
    """The default of every lane of which some clause decides."""
    by_lane: dict[Lane, list[Default]] = {}
    for clause in filter(decides, clauses):
        for lane in clause.lanes:
            by_lane.setdefault(lane, []).append(clause.stance)
    return {lane: together(stances) for lane, stances in by_lane.items()}


def headline(clauses: Iterable[Clause], business: bool = False) -> Default:
    """What happens to the own data of someone who opens the ordinary account and touches nothing.

    `business` asks for a business customer's account. A clause that says it holds "notwithstanding the
    above" is stronger than the claims before it. A way out that only payers may take is none for others.
    """
    users = [clause for clause in clauses if clause.scope is Scope.USER and decides(clause)]
    other = Audience.CONSUMER if business or _for_business(users) else Audience.BUSINESS
    spoken = [clause for clause in users if clause.audience is not other] or users
    for at in range(len(spoken) - 1, -1, -1):
        if spoken[at].stance in _OFF and any(cue.name == Name.OVERRIDES for cue in spoken[at].cues):
            spoken = spoken[at:]
            break
    if any(map(_promises, spoken)):
        spoken = [clause for clause in spoken if not _is_choice_of_others(clause)]
    if any(map(_speaks_of_training, spoken)):
        spoken = [clause for clause in spoken if not _improves_the_service(clause)]
    spoken = [clause for clause in spoken if not _tells_of_before(clause)] or spoken
    claims = any(clause.stance is Default.ALWAYS for clause in spoken)
    if claims and any(_lets_choose(clause) for clause in spoken):
        return Default.OPT_OUT
    if not claims and any(_asks_first(clause) for clause in spoken):
        spoken = [clause for clause in spoken if not _is_only_a_control(clause)]
    default = together(clause.stance for clause in spoken)
    if default is Default.ALWAYS and (any(map(_holds_for_all, users)) or _outweighs(users)):
        default = together(clause.stance for clause in spoken if clause.stance is not Default.ALWAYS)
    if default is Default.OPT_OUT and any(map(_is_kept_from_the_free, users)):
        return Default.ALWAYS
    if default is Default.OPT_OUT and not business and _only_payers_may(users):
        return Default.ALWAYS
    return default


def _promises(clause: Clause) -> bool:
    """Whether the service says of everybody that it trains nothing, or only if asked to."""
    return clause.stance in _OFF and clause.audience is Audience.ANY and clause.trainer is Trainer.SERVICE


def _holds_for_all(clause: Clause) -> bool:
    """Whether the service uses nobody's data unless they agree: what it claims beside that it does then."""
    named = {cue.name for cue in clause.cues}
    general = clause.stance is Default.OPT_IN and _promises(clause) and Name.SPECIAL not in named
    return general and not named.isdisjoint(_AGREED)


def _outweighs(clauses: Sequence[Clause]) -> bool:
    """Whether a text says of everybody's data twice as often that it is not used as that it is.

    Who says so again and again means it; the lone claim is an exception of it, or is read wrongly. A claim on
    some accounts only is neither.
    """
    claims = [clause for clause in clauses if clause.stance is Default.ALWAYS]
    general = [clause for clause in clauses if clause.audience is Audience.ANY and not _names_plan(clause)]
    denials = sum(clause.stance in _OFF for clause in general)
    return all(claim in general for claim in claims) and denials >= 2 * len(claims)


def _is_choice_of_others(clause: Clause) -> bool:
    """Whether it tells how a supplier may be asked or stopped: beside the service's own promise that is detail."""
    return clause.trainer is not Trainer.SERVICE and clause.stance in (Default.OPT_IN, Default.OPT_OUT)


def _speaks_of_training(clause: Clause) -> bool:
    """Whether a promise is one on training, and on people's own data."""
    named = {cue.name for cue in clause.cues}
    return _promises(clause) and not _TRAINING.isdisjoint(named) and not named.isdisjoint(_OWN_DATA)


def _improves_the_service(clause: Clause) -> bool:
    """Whether it claims no more than "to provide and improve our AI-powered service".

    By itself that is a use of data to improve what is AI; beside words on training they tell what is meant.
    """
    named = {cue.name for cue in clause.cues}
    improves = clause.stance is Default.ALWAYS and Name.PROVIDES in named
    return improves and _TRAINING.isdisjoint(named) and Name.MODEL not in named


def _tells_of_before(clause: Clause) -> bool:
    """Whether it tells what becomes of data that was used before: what holds today another sentence says."""
    return clause.stance is Default.ALWAYS and any(cue.name == Name.PAST for cue in clause.cues)


def _is_kept_from_the_free(clause: Clause) -> bool:
    """Whether it says of the free plan that there is no way out: that is the ordinary account."""
    claimed = clause.stance is Default.ALWAYS and _has(clause, "plan", "free")
    return claimed and any(cue.name == Name.NO_WAY for cue in clause.cues)


def _only_payers_may(clauses: Sequence[Clause]) -> bool:
    """Whether the way out is for those who pay: the ordinary account has none.

    A text says so in words ("available only to subscribers"), or by treating the plans apart: it claims a use
    on the free one without a way out, and every way out stands with the paid one.
    """
    outs = [at for at, clause in enumerate(clauses) if clause.stance is Default.OPT_OUT]
    if any(_has(clauses[at], "way out", "paid") for at in outs):
        return True
    claimed = any(_has(clause, "plan", "free") and clause.stance is Default.ALWAYS for clause in clauses)
    return claimed and all(_with_paid_plan(clauses, at) for at in outs)


def _with_paid_plan(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a way out is that of a paid plan, or goes on about one: "in such a case we will not"."""
    clause = clauses[at]
    if _names_plan(clause):
        return _has(clause, "plan", "paid") and not _has(clause, "plan", "free")
    if at == 0:
        return False
    before = clauses[at - 1]
    near = clause.start - before.end <= _BESIDE and clause.headings == before.headings
    return near and _with_paid_plan(clauses, at - 1)


def _names_plan(clause: Clause) -> bool:
    return any(attribute.name == "plan" for attribute in clause.attributes)


def _has(clause: Clause, name: str, value: str) -> bool:
    return any((one.name, one.value) == (name, value) for one in clause.attributes)


def _lets_choose(clause: Clause) -> bool:
    """Whether it says that people can choose, and leaves open what holds until they do: a claim tells that."""
    return clause.stance is Default.UNCLEAR and any(cue.name == Name.CHOOSE for cue in clause.cues)


def _asks_first(clause: Clause) -> bool:
    """Whether it says of everybody's data that it is not used unless they agree."""
    limited = clause.audience is not Audience.ANY
    named = {cue.name for cue in clause.cues}
    asks = not _AGREED.isdisjoint(named)
    return clause.stance is Default.OPT_IN and not limited and asks


def _is_only_a_control(clause: Clause) -> bool:
    """A way out that claims no use: beside "not without your consent" it is the switch back.

    "You can turn off AI training, and we will leave your drafts out" tells what the service does then.
    """
    trained = min((cue.start for cue in clause.cues if cue.name in _TRAINING), default=len(clause.text))
    claims = (cue for cue in clause.cues if cue.name in _CLAIMS)
    return clause.stance is Default.OPT_OUT and not any(
        cue.name != Name.ACTS or cue.start < trained for cue in claims
    )


def _for_business(clauses: Sequence[Clause]) -> bool:
    """Whether a text is plainly for businesses: most of what it says is limited to them, nothing to others."""
    limited = [clause.audience for clause in clauses if clause.audience is not Audience.ANY]
    return Audience.CONSUMER not in limited and 2 * len(limited) > len(clauses)


def decides(clause: Clause) -> bool:
    """Whether a clause can decide a default: not one that only introduces a list, nor a claim about algorithms.

    Every program is an algorithm: to improve the one that sorts a page is a clause, and no training of AI.
    """
    if clause.stance is not Default.ALWAYS:
        return True
    named = {cue.name for cue in clause.cues}
    return not _only_introduces(clause) and (Name.ALGORITHM not in named or not _AI.isdisjoint(named))


def _only_introduces(clause: Clause) -> bool:
    """A sentence such as "We train models on the following sources:" leaves it to its list whose data it is."""
    return clause.text.rstrip().endswith(":") and not any(cue.name in _OWN_DATA for cue in clause.cues)


def together(stances: Iterable[Default]) -> Default:
    """One default from several statements about the same data."""
    said = set(stances)
    return next((default for default in _ORDER if default in said), Default.SILENT)


def agreed(by_document: Mapping[str, Default]) -> ServiceDefault:
    """What documents that each say something about the same data say together.

    Silence overrides nothing; on beats off, marked as a disagreement; between `always` and `opt_out` the
    stated control wins.
    """
    sides = {said.side for said in by_document.values() if said.side}
    return ServiceDefault(together(by_document.values()), disagree=len(sides) > 1)
