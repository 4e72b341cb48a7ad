"""Clauses become defaults."""

from __future__ import annotations

import pytest

from monitor.core.clauses import find
from monitor.core.model import Audience, Clause, Default, Lane, Scope
from monitor.core.reader import read_text
from monitor.core.verdict import agreed, headline, lanes


def _clause(stance: Default, scope: Scope = Scope.USER, audience: Audience = Audience.ANY) -> Clause:
    return Clause("…", 0, 1, stance, scope, audience)


ALWAYS, NEVER = _clause(Default.ALWAYS), _clause(Default.NEVER)
OPT_OUT, OPT_IN, UNCLEAR = _clause(Default.OPT_OUT), _clause(Default.OPT_IN), _clause(Default.UNCLEAR)


@pytest.mark.parametrize(
    ("clauses", "default"),
    [
        pytest.param([], Default.SILENT, id="nothing said"),
        pytest.param([_clause(Default.ALWAYS, Scope.PUBLIC)], Default.SILENT, id="only public data"),
        pytest.param([ALWAYS, OPT_OUT], Default.OPT_OUT, id="a claim and a way out"),
        pytest.param([NEVER, ALWAYS], Default.ALWAYS, id="the least protective wins"),
        pytest.param([NEVER, OPT_IN], Default.OPT_IN, id="never, unless you agree"),
        pytest.param([NEVER, UNCLEAR], Default.NEVER, id="unclear decides nothing"),
        pytest.param(
            [ALWAYS, _clause(Default.NEVER, audience=Audience.BUSINESS)],
            Default.ALWAYS,
            id="a promise to companies",
        ),
        pytest.param(
            [OPT_IN, _clause(Default.ALWAYS, Scope.FEEDBACK)], Default.OPT_IN, id="feedback is an exception"
        ),
        pytest.param(
            [_clause(Default.NEVER, audience=Audience.BUSINESS)], Default.NEVER, id="only companies"
        ),
    ],
)
def test_headline(clauses: list[Clause], default: Default) -> None:
    """The headline is what happens to someone who touches nothing."""
    assert headline(clauses) is default


def test_a_way_out_for_payers_is_none_for_the_ordinary_account() -> None:
    """The free account is the headline; a business that pays has the way out."""
    reading = read_text(
        "We use the drafts of our customers to train our models unless they opt out, "
        "which option is available only if the customer pays for the service."
    )
    assert reading.default is Default.ALWAYS
    assert read_text(reading.text, business=True).default is Default.OPT_OUT


def test_a_way_out_told_beside_the_paid_plan_is_that_of_the_payers() -> None:
    """The text treats the plans apart; the sentence after the paid one goes on about it."""
    free = "If you use our free plan, your drafts are used to train our models."
    paid = "If you use our paid plan, you can opt out of having your drafts used to train our models."
    goes_on = "In such a case, we will not use your drafts to train our models."
    assert read_text(f"{free}\n\n{paid} {goes_on}").default is Default.ALWAYS
    assert read_text(f"{free}\n\n{paid}", business=True).default is Default.OPT_OUT
    everybody = "You can opt out of having your drafts used for training in your settings."
    assert read_text(f"{free}\n\n{paid}\n\n# Your choices\n\n{everybody}").default is Default.OPT_OUT


def test_who_may_not_opt_out_on_the_free_plan_has_no_way_out() -> None:
    """The way out that the rest of the page tells is that of other accounts."""
    way_out = "Customers can opt out of having their recordings used to train our models."
    free = "Users of the free plan cannot opt out of model training."
    assert read_text(f"{way_out}\n\n{free}").default is Default.ALWAYS
    assert read_text(way_out).default is Default.OPT_OUT


def test_what_holds_for_those_who_agreed_claims_nothing_of_others() -> None:
    """A promise to ask first governs the claims beside it: they tell what happens then."""
    promise = "We do not use your drafts to train our models unless you opt in."
    then = "Your drafts are used to train our models and those of our partners."
    assert read_text(f"{then}\n\n{promise}").default is Default.OPT_IN
    assert read_text(then).default is Default.ALWAYS


@pytest.mark.parametrize(
    ("language", "claim", "promise"),
    [
        (
            "de",
            "Ihre Entwürfe werden zum Training unserer KI-Modelle verwendet.",
            "Ohne Ihre Einwilligung verwenden wir Ihre Entwürfe nicht zum Training unserer KI-Modelle.",
        ),
        (
            "fr",
            "Vos brouillons sont utilisés pour entraîner nos modèles d'IA.",
            "Sans votre consentement, nous n'utilisons pas vos brouillons pour entraîner nos modèles d'IA.",
        ),
        (
            "es",
            "Sus borradores se utilizan para entrenar nuestros modelos de IA.",
            "Sin su consentimiento no utilizamos sus borradores para entrenar nuestros modelos de IA.",
        ),
    ],
)
def test_what_holds_for_those_who_agreed_holds_in_every_language(
    language: str, claim: str, promise: str
) -> None:
    """The rules of the headline ask for cues by names that every language has."""
    assert headline(find(claim, language)) is Default.ALWAYS
    assert headline(find(f"{claim}\n\n{promise}", language)) is Default.OPT_IN


def test_a_lone_claim_beside_many_promises_is_an_exception() -> None:
    """A text that says of everybody, again and again, that nothing is trained means it; one promise is too few."""
    assert headline([NEVER, NEVER, ALWAYS]) is Default.NEVER
    assert headline([NEVER, NEVER, ALWAYS, ALWAYS]) is Default.ALWAYS
    business = _clause(Default.NEVER, audience=Audience.BUSINESS)
    assert headline([business, business, ALWAYS]) is Default.ALWAYS


def test_a_claim_on_some_accounts_is_no_exception() -> None:
    """What is said of the free plan is said of the ordinary account, however often it is denied of all others."""
    denial = "We do not use your drafts to train our models."
    free = "If you use our free plan, your drafts are used to train our models."
    assert read_text(f"{free}\n\n{denial}\n\nAgain: {denial}").default is Default.ALWAYS


def test_headline_of_a_business_document() -> None:
    """A business customer's headline leaves out what is said to consumers."""
    said = [
        _clause(Default.ALWAYS, audience=Audience.CONSUMER),
        _clause(Default.NEVER, audience=Audience.BUSINESS),
    ]
    assert headline(said, business=True) is Default.NEVER


def test_overriding_sentence() -> None:
    """What holds notwithstanding the above is stronger than the claims above it."""
    page = (
        "We may use your recordings to train our models.\n\n"
        "Notwithstanding the above, we will not use your recordings to train our models without your consent."
    )
    assert headline(find(page)) is Default.OPT_IN


def test_each_lane_keeps_its_own_default() -> None:
    """Feedback does not change what is said of content."""
    told = lanes([OPT_IN, _clause(Default.ALWAYS, Scope.FEEDBACK)])
    assert told == {Lane(): Default.OPT_IN, Lane(scope=Scope.FEEDBACK): Default.ALWAYS}


def test_service_on_beats_off_and_says_so() -> None:
    """Documents that take different sides disagree, and on wins."""
    told = agreed({"Terms": Default.NEVER, "Policy": Default.ALWAYS})
    assert (told.default, told.disagree) == (Default.ALWAYS, True)


def test_service_stated_control_wins() -> None:
    """A way out stated anywhere is a way out, and no disagreement."""
    told = agreed({"Help": Default.OPT_OUT, "Policy": Default.ALWAYS})
    assert (told.default, told.disagree) == (Default.OPT_OUT, False)


def test_service_silence_overrides_nothing() -> None:
    """A silent document takes nothing back."""
    told = agreed({"Help": Default.OPT_IN, "Policy": Default.SILENT})
    assert (told.default, told.disagree) == (Default.OPT_IN, False)
