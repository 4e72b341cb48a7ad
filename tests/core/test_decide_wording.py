"""The same default in other words: what widens is told like a disclosure, and nothing else is."""

from __future__ import annotations

import pytest

from monitor.core.model import (
    Attribute,
    Audience,
    Clause,
    Control,
    ControlKind,
    Default,
    Effect,
    EventKind,
    Reading,
    Scope,
    Severity,
    Trainer,
)
from monitor.core.reader import read_text
from tests.core.sightings import ALWAYS, NEVER, OPT_OUT, TRAINS, Story, at, clause, reading

TOGGLE = Control(ControlKind.SETTING, "in your settings", path=("Settings", "Privacy"))
DEEP = Control(ControlKind.SETTING, "in your settings", path=("Settings", "Account", "More", "Privacy"))
PAID = Control(ControlKind.PLAN, "on the Gold plan")
WITH_TOGGLE = clause(
    "You can stop the training on your letters in your settings.", Default.OPT_OUT, control=TOGGLE
)
WITHOUT = clause("You can stop the training on your letters in your account.", Default.OPT_OUT)
DEEPER = clause(
    "You can stop the training on your letters in your deep settings.", Default.OPT_OUT, control=DEEP
)
ON_GOLD = clause("You can stop the training on your letters on the Gold plan.", Default.OPT_OUT, control=PAID)
COMPANIES = clause(
    "Letters of companies are never used to train models.", Default.NEVER, audience=Audience.BUSINESS
)
COMPANIES_TOO = clause(
    "Letters of companies may be used to train models.", Default.ALWAYS, audience=Audience.BUSINESS
)
PARTNERS = clause(
    "Our partners may train their own models on your letters.", Default.ALWAYS, trainer=Trainer.THIRD_PARTIES
)
EUROPE = clause("In Europe your letters train our models too.", Default.ALWAYS, regions=("EEA",))
BROAD = clause("We use the letters you write to train our language models and engines.", Default.ALWAYS)
PAST = clause(
    "We use the letters you write, old ones too, to train our language models.",
    Default.ALWAYS,
    attributes=(Attribute("past data", "included", "old ones too"),),
)
WEB = clause("We train our models on the public web.", Default.ALWAYS, scope=Scope.PUBLIC)


def moved(before: Reading, after: Reading) -> Story:
    """The second text after the first, seen for three days."""
    return Story().see(before, 0).see(after, 12).again(13, 24, 48, 60, 72)


@pytest.mark.parametrize(
    ("default", "before", "after", "reason"),
    [
        (Default.NEVER, (NEVER,), (NEVER, COMPANIES_TOO), "training is on for more people or data"),
        (Default.NEVER, (NEVER, COMPANIES), (NEVER, COMPANIES_TOO), "training is on for more people or data"),
        (Default.ALWAYS, (ALWAYS,), (ALWAYS, PARTNERS), "a trainer is added"),
        (Default.ALWAYS, (ALWAYS, COMPANIES), (ALWAYS,), "a promise is gone"),
        (Default.OPT_OUT, (WITH_TOGGLE,), (WITHOUT,), "the way out is gone"),
        (Default.OPT_OUT, (WITH_TOGGLE,), (DEEPER,), "the way out is deeper"),
        (Default.OPT_OUT, (WITH_TOGGLE,), (ON_GOLD,), "the way out needs another plan"),
        (Default.ALWAYS, (ALWAYS,), (PAST,), "past data is included"),
    ],
    ids=[
        "a lane turns on",
        "a lane flips",
        "a trainer is added",
        "a promise is deleted",
        "a control is lost",
        "a control is deeper",
        "a control is paid",
        "past data is added",
    ],
)
def test_wider(default: Default, before: tuple[Clause, ...], after: tuple[Clause, ...], reason: str) -> None:
    """One event, a warning, which says what widens."""
    (event,) = moved(reading(default, *before), reading(default, *after)).events
    assert (event.kind, event.effect, event.severity) == (EventKind.WORDING, Effect.WIDER, Severity.WARNING)
    assert event.reasons == (reason,)
    assert (event.before, event.after, event.headline) == (default, default, False)


@pytest.mark.parametrize(
    ("default", "before", "after", "effect"),
    [
        (Default.ALWAYS, (ALWAYS,), (BROAD,), Effect.SAME),
        (Default.ALWAYS, (ALWAYS,), (ALWAYS, EUROPE), Effect.SAME),
        (Default.NEVER, (NEVER,), (NEVER, WEB), Effect.SAME),
        (Default.ALWAYS, (ALWAYS, PARTNERS), (ALWAYS,), Effect.NARROWER),
        (Default.ALWAYS, (ALWAYS,), (ALWAYS, COMPANIES), Effect.NARROWER),
        (Default.NEVER, (NEVER, COMPANIES), (NEVER,), Effect.SAME),
    ],
    ids=[
        "the same in other words",
        "a region that was covered anyway",
        "public data is not people's own",
        "a trainer is no longer named",
        "a promise is added",
        "a promise that a broader one keeps",
    ],
)
def test_not_wider(
    default: Default, before: tuple[Clause, ...], after: tuple[Clause, ...], effect: Effect
) -> None:
    """Told as information, if at all."""
    (event,) = moved(reading(default, *before), reading(default, *after)).events
    assert (event.kind, event.effect, event.severity) == (EventKind.WORDING, effect, Severity.INFO)


def test_a_wider_wording_names_its_lane() -> None:
    """Companies are not everybody."""
    (event,) = moved(reading(Default.NEVER, NEVER), reading(Default.NEVER, NEVER, COMPANIES_TOO)).events
    assert event.lane.audience is Audience.BUSINESS


def test_other_words_wait_for_the_headline_and_come_with_it() -> None:
    """A flip that also adds a trainer is one event."""
    before, after = reading(Default.NEVER, NEVER), reading(Default.OPT_OUT, OPT_OUT, PARTNERS)
    story = moved(before, after)
    assert story.kinds == ["flip"]
    assert {c.text for c in story.events[0].clauses_after} == {OPT_OUT.text, PARTNERS.text}


def test_a_deleted_sentence_waits_48_hours_and_a_reworded_one_does_not() -> None:
    """What is reworded was seen; what is gone may be missing."""
    both = reading(Default.ALWAYS, ALWAYS, COMPANIES)
    gone = Story().see(both, 0).see(reading(Default.ALWAYS, ALWAYS), 12).again(13, 24)
    assert gone.kinds == []
    assert gone.again(60).kinds == ["wording"]
    reworded = clause(COMPANIES.text.replace("never", "not"), Default.NEVER, audience=Audience.BUSINESS)
    assert Story().see(both, 0).see(reading(Default.ALWAYS, ALWAYS, reworded), 12).again(13).kinds == [
        "wording"
    ]


def test_every_sentence_keeps_its_own_first_sight() -> None:
    """Two edits a day apart are two events, each at its own time."""
    story = Story().see(reading(Default.ALWAYS, ALWAYS), 0)
    story.see(reading(Default.ALWAYS, ALWAYS, PARTNERS), 12).again(13)
    story.see(reading(Default.ALWAYS, ALWAYS, PARTNERS, COMPANIES), 36).again(37)
    assert [(event.at, event.effect) for event in story.events] == [
        (at(12), Effect.WIDER),
        (at(36), Effect.NARROWER),
    ]


def test_a_sentence_that_changes_every_time_hides_no_deleted_promise() -> None:
    """The promise is told as gone while another sentence never holds still."""
    story = Story().see(reading(Default.ALWAYS, ALWAYS, COMPANIES), 0)
    for hour in range(12, 72, 6):
        story.see(reading(Default.ALWAYS, clause(f"{TRAINS} Edition {hour}.", Default.ALWAYS)), hour)
    assert "a promise is gone" in [reason for event in story.events for reason in event.reasons]


def test_the_same_sentence_twice_is_one_clause() -> None:
    """A summary that repeats a sentence says nothing new."""
    story = moved(reading(Default.ALWAYS, ALWAYS), reading(Default.ALWAYS, ALWAYS, ALWAYS))
    assert story.events == []


@pytest.mark.parametrize(
    "promise",
    [
        "We do not use your letters to train our models unless you opt in.",
        "We never train on your letters.\n\nYour letters are never used to train AI models.",
    ],
    ids=["asked first", "said twice"],
)
def test_a_claim_against_a_promise_is_told_though_the_headline_stays(promise: str) -> None:
    """The promise weighs more for the headline; that a claim came beside it is a warning all the same."""
    before = read_text(f"# Letters\n\n{promise}")
    after = read_text(f"# Letters\n\n{promise}\n\nWe use your letters to train our models.")
    assert before.default is after.default
    (event,) = moved(before, after).events
    assert (event.kind, event.effect, event.severity) == (EventKind.WORDING, Effect.WIDER, Severity.WARNING)
