"""A settings page as a document: its switches are the default, its sentences stand beside them."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.core.decide import decide
from monitor.core.message import compose
from monitor.core.model import (
    Default,
    Effect,
    Event,
    EventKind,
    Outcome,
    Reading,
    Reason,
    Severity,
    State,
    Unread,
)
from monitor.core.page import Page
from monitor.core.reader import read
from tests.core.settings_pages import DOCUMENT, LABEL, OTHERS, page, page_of, reading_of, row
from tests.core.sightings import START

HOUR = timedelta(hours=1)


def seen(*found: Reading | Unread, hours: int = 1) -> tuple[list[Event], Outcome]:
    """What comes of readings that follow each other by some hours."""
    state = State()
    events: list[Event] = []
    for place, one in enumerate(found):
        outcome = decide(DOCUMENT, state, one, START + place * hours * HOUR)
        state = outcome.state
        events += outcome.events
    return events, outcome


@pytest.mark.parametrize(("checked", "default"), [("true", Default.OPT_OUT), ("false", Default.OPT_IN)])
def test_what_a_fresh_account_shows_is_the_default(checked: str, default: Default) -> None:
    """On is on unless the person acts, off is off unless the person acts."""
    reading = reading_of(page(OTHERS, row(checked)))
    clause = next(clause for clause in reading.clauses if clause.switch)
    assert reading.default is default
    assert reading.text[clause.start : clause.end] == clause.text
    assert clause.control is not None
    assert clause.control.path == ("Settings", "Privacy", LABEL)
    assert [switch.label for switch in reading.switches][-1] == LABEL


def test_a_page_of_few_words_is_read_for_its_switch() -> None:
    """Where a switch about training is, there is enough; where none is, almost no text is a failed fetch."""
    assert reading_of(page(row("true", help_=""))).default is Default.OPT_OUT
    bare = page_of(page("<label><input type=checkbox> Dark mode</label>"))
    assert isinstance(bare, Unread)
    assert bare.reason is Reason.EMPTY


def test_a_login_page_is_no_settings_page() -> None:
    """Its "keep me signed in" is no control of the account."""
    login = page(
        "<h1>Sign in</h1><p>Please sign in to continue.</p><form><input type=email><input type=password>"
        "<label><input type=checkbox> Keep me signed in</label><button>Log in</button></form>"
    )
    assert isinstance(page_of(login), Unread)


def test_text_and_switch_are_kept_apart_and_a_contradiction_is_shown() -> None:
    """The switch decides; the sentence that says otherwise is told beside it."""
    promise = "<p>We never use your drafts to train AI models.</p>"
    reading = reading_of(page(OTHERS, promise, row("true")))
    assert reading.default is Default.OPT_OUT
    assert {clause.stance for clause in reading.clauses if not clause.switch} >= {Default.NEVER}
    assert [(switch.label, said) for switch, said in reading.contradictions] == [
        (LABEL, "We never use your drafts to train AI models.")
    ]
    assert reading_of(page(OTHERS, promise, row("false"))).contradictions == ()


def test_a_sentence_on_what_happens_while_it_is_on_contradicts_nothing() -> None:
    """It says nothing of how the switch is set."""
    assert reading_of(page(OTHERS, row("true"))).contradictions == ()
    assert reading_of(page(OTHERS, row("false"))).contradictions == ()


def test_a_switch_that_turns_on_is_one_flip_with_its_label() -> None:
    """Seen twice, told once; other switches move nothing."""
    off, on = reading_of(page(OTHERS, row("false"))), reading_of(page(OTHERS, row("true")))
    dark = reading_of(page(OTHERS.replace('"true"', '"false"'), row("true")))
    events, _ = seen(off, off, on, on, on, dark, dark)
    (event,) = events
    assert (event.kind, event.before, event.after) == (EventKind.FLIP, Default.OPT_IN, Default.OPT_OUT)
    assert (event.effect, event.severity) == (Effect.WIDER, Severity.ALARM)
    message = compose([event])
    assert f"the switch “{LABEL}” is now on" in message.title
    assert f"on a fresh account “{LABEL}” is on; before, off." in message.plain
    assert f"Settings → Privacy → {LABEL}" in message.plain


def test_a_switch_that_is_gone_is_a_withdrawal_that_names_it() -> None:
    """Believed after two days, as long as the page has other controls."""
    on, without = (
        reading_of(page(OTHERS, row("true"))),
        reading_of(page(OTHERS * 2, "<p>Write to us.</p>" * 10)),
    )
    events, _ = seen(on, without, without, hours=50)
    (event,) = events
    assert event.kind is EventKind.WITHDRAWAL
    assert f"the switch “{LABEL}” is gone" in compose([event]).title


def test_a_page_without_any_control_is_not_what_it_was() -> None:
    """An ended session is never read as a withdrawal."""
    on = reading_of(page(OTHERS, row("true")))
    _, outcome = seen(on)
    story = page_of(
        page("<p>Quillby is a place to write letters with others. Read what people made of it.</p>" * 5)
    )
    assert isinstance(story, Page)
    refused = read([story], DOCUMENT, outcome.state.believed)
    assert isinstance(refused, Unread)
    assert "without any of its controls" in refused.detail


def test_a_switch_that_moves_deeper_is_a_wider_wording() -> None:
    """More steps to the same switch: it is harder to find."""
    here = reading_of(page(OTHERS, row("true")))
    deep = reading_of(page(OTHERS, f"<details><summary>Advanced</summary>{row('true')}</details>"))
    events, _ = seen(here, deep, deep)
    (event,) = events
    assert (event.kind, event.effect) == (EventKind.WORDING, Effect.WIDER)
    assert event.reasons == ("the way out is deeper",)


OTHER = "Train on my recordings"
SECOND = {
    "goes": ("true", None, Effect.WIDER, "a switch is gone"),
    "comes, and is on": (None, "true", Effect.WIDER, "a switch is added, and is on for new accounts"),
    "turns on": ("false", "true", Effect.WIDER, "a switch is turned on for new accounts"),
    "turns off": ("true", "false", Effect.NARROWER, "a switch is turned off for new accounts"),
}


@pytest.mark.parametrize(("before", "after", "effect", "reason"), SECOND.values(), ids=SECOND)
def test_what_a_second_switch_does_is_told(
    before: str | None, after: str | None, effect: Effect, reason: str
) -> None:
    """The default stays with the first, which is on; yet something else is trained on, or no longer is."""

    def with_second(state: str | None) -> Reading:
        second = row(state, OTHER, "").replace("title", "t2").replace("about", "a2") if state else ""
        return reading_of(page(OTHERS, row("true"), second))

    events, _ = seen(with_second(before), with_second(after), with_second(after), hours=50)
    assert [(event.kind, event.effect) for event in events] == [(EventKind.WORDING, effect)]
    assert events[0].reasons[0] == reason


def test_a_switch_that_has_not_loaded_moves_nothing() -> None:
    """Unclear never replaces a default."""
    on = reading_of(page(OTHERS, row("true")))
    waiting = reading_of(page(OTHERS, row("true").replace("aria-checked=true", "")))
    assert waiting.default is Default.UNCLEAR
    events, outcome = seen(on, waiting, waiting, hours=50)
    assert [event.kind for event in events if event.headline] == []
    assert outcome.state.believed is not None
    assert outcome.state.believed.default is Default.OPT_OUT


@pytest.mark.parametrize(
    "label", ["Help improve\nour writing models", "Help im\u00adprove our\u00a0writing models"]
)
def test_strange_letters_of_a_label_are_made_even(label: str) -> None:
    """A line stays one line, and stands in the text as its clause has it."""
    reading = reading_of(page(OTHERS, f"<div role=switch aria-checked=true aria-label='{label}'></div>"))
    (clause,) = [clause for clause in reading.clauses if clause.switch]
    assert "\n" not in clause.text
    assert reading.text[clause.start : clause.end] == clause.text
