"""The rules of belief, each by its name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from monitor.core.model import (
    Default,
    Effect,
    EventKind,
    NoticeKind,
    Origin,
    Phase,
    Reading,
    Scope,
    Severity,
    Side,
    VersionKind,
)
from tests.core.sightings import (
    ALWAYS,
    ALWAYS_TEXT,
    CHALLENGE,
    DOCUMENT,
    FILLER,
    NEVER,
    NEVER_TEXT,
    OPT_IN_TEXT,
    OPT_OUT,
    OPT_OUT_TEXT,
    SILENT_TEXT,
    UNCLEAR,
    Story,
    at,
    clause,
    reading,
)


def test_the_first_text_is_a_baseline() -> None:
    """Nothing moved when nothing was known before; the text is the first version."""
    story = Story().see(ALWAYS_TEXT, 0)
    assert story.events == []
    assert [version.kind for version in story.versions] == [VersionKind.FIRST]
    assert story.default is Default.ALWAYS


def test_a_move_is_a_candidate_until_seen_again_after_confirm_after() -> None:
    """Seen once it is no event; neither is it when seen again too soon."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12)
    assert story.kinds == []
    assert story.again(12.25).kinds == []
    assert story.again(12.5).kinds == ["flip"]
    assert story.again(13, 24, 36).kinds == ["flip"]


def test_the_recheck_of_a_candidate_comes_early() -> None:
    """It is due when the move can be believed, not at the next round."""
    story = Story().see(NEVER_TEXT, 0)
    assert story.next_check == at(12)
    assert story.see(OPT_OUT_TEXT, 12).next_check == at(12.5)
    assert story.again(12.5).next_check == at(24.5)


def test_an_event_says_when_the_new_wording_was_first_seen_and_the_old_one_last() -> None:
    """The time of the confirmation is a third one."""
    (event,) = Story().see(NEVER_TEXT, 0).again(12).see(OPT_OUT_TEXT, 24).again(25).events
    assert (event.last_seen_before, event.at, event.confirmed_at) == (at(12), at(24), at(25))
    assert (event.before, event.after, event.side) == (Default.NEVER, Default.OPT_OUT, Side.ON)
    assert [c.text for c in event.clauses_before] == [NEVER.text]
    assert [c.text for c in event.clauses_after] == [OPT_OUT.text]


def test_a_move_keeps_its_first_sight_while_the_rest_of_the_text_goes_on_changing() -> None:
    """Noise around a statement does not make it new."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12)
    story.see(reading(Default.OPT_OUT, OPT_OUT, more="Stamps cost more now."), 12.6)
    assert [event.at for event in story.events] == [at(12)]


def test_a_move_taken_back_before_it_is_believed_is_no_event() -> None:
    """The way there and back leaves two versions, and no word to anybody."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).see(NEVER_TEXT, 12.4).again(13, 70)
    assert story.kinds == []
    assert [v.kind for v in story.versions] == [VersionKind.FIRST, VersionKind.NEW_TEXT, VersionKind.REVERTED]


def test_a_withdrawal_waits_48_hours() -> None:
    """Silence has to last before it is told as such."""
    story = Story().see(ALWAYS_TEXT, 0).see(SILENT_TEXT, 12).again(13, 24, 59.9)
    assert story.kinds == []
    assert story.again(60).kinds == ["withdrawal"]
    assert story.events[0].at == at(12)


def test_back_within_48_hours_is_flapping_and_not_alerted() -> None:
    """A believed move that is undone a day later is told again only if that lasts."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).again(13)
    story.see(NEVER_TEXT, 24).again(25, 36)
    assert story.kinds == ["flip"]
    story.see(OPT_OUT_TEXT, 40).again(41, 60, 200)
    assert story.kinds == ["flip"]


def test_a_return_that_lasts_is_told_after_all() -> None:
    """Whoever was told of the move learns that it was undone, two days later."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).again(13)
    story.see(NEVER_TEXT, 24).again(36, 48, 60, 72)
    assert [(e.kind, e.after, e.at) for e in story.events] == [
        (EventKind.FLIP, Default.OPT_OUT, at(12)),
        (EventKind.FLIP, Default.NEVER, at(24)),
    ]


def test_lasting_flapping_is_told_once() -> None:
    """Three moves taken back within two weeks: one notice, however long it goes on."""
    story = Story().see(NEVER_TEXT, 0)
    for day in range(1, 8):
        story.see(OPT_OUT_TEXT, 24 * day).see(NEVER_TEXT, 24 * day + 0.2)
    assert [notice.kind for notice in story.notices] == [NoticeKind.FLAPPING]
    assert story.kinds == []


@pytest.mark.parametrize(
    ("page", "doubt"),
    [
        (reading(Default.SILENT, title="Cookie Notice"), "title"),
        (reading(Default.SILENT, filler=FILLER[: len(FILLER) // 2]), "third"),
        (reading(Default.SILENT, updated=date(2024, 1, 1)), "date"),
        (
            reading(Default.SILENT, more="We use the letters you wrote to train our language model."),
            "similar",
        ),
    ],
    ids=["title changed", "a third of the text went", "printed date ran back", "similar sentence remains"],
)
def test_a_doubted_withdrawal_is_told_after_14_days_naming_the_doubt(page: Reading, doubt: str) -> None:
    """Until then the page is doubted, not the promise."""
    story = Story().see(replace(ALWAYS_TEXT, updated=date(2025, 1, 1)), 0).see(page, 12)
    story.again(*range(24, 12 + 24 * 14, 12))
    assert story.kinds == []
    story.again(12 + 24 * 14)
    assert story.kinds == ["withdrawal"]
    assert doubt in story.events[0].doubt


def test_a_withdrawal_is_not_believed_while_another_document_shows_the_same_text() -> None:
    """A wrong page behind the address says nothing about the document."""
    story = Story(elsewhere={SILENT_TEXT.fingerprint: at(-100)})
    story.see(ALWAYS_TEXT, 0).see(SILENT_TEXT, 12).again(24, 72, 200)
    assert story.kinds == []


def test_a_withdrawal_is_not_believed_while_a_clause_of_another_scope_says_nearly_the_same() -> None:
    """A sentence that was reworded has not gone."""
    reworded = clause("We use the public letters you write to train our language models.", Default.ALWAYS)
    page = reading(Default.SILENT, replace(reworded, scope=Scope.PUBLIC))
    story = Story().see(ALWAYS_TEXT, 0).see(page, 12).again(24, 72, 200)
    assert "withdrawal" not in story.kinds


def test_a_flip_that_rests_on_absence_alone_waits_like_a_withdrawal() -> None:
    """Half a page missing must not read as a promise."""
    both = reading(Default.ALWAYS, ALWAYS, NEVER)
    story = Story().see(both, 0).see(NEVER_TEXT, 12).again(13, 24)
    assert story.kinds == []
    assert story.again(60).kinds == ["flip"]


def test_unclear_never_replaces_a_default() -> None:
    """A sentence that nobody can decide leaves what was believed in force."""
    story = Story().see(OPT_OUT_TEXT, 0).see(reading(Default.UNCLEAR, UNCLEAR), 12).again(24, 36, 400)
    assert set(story.kinds) <= {"wording"}
    assert story.default is Default.OPT_OUT


def test_an_event_quotes_the_words_that_told_a_default_which_outlived_them() -> None:
    """The promise went first, told as such; the end of the default that it told quotes it all the same."""
    undecided = reading(Default.UNCLEAR, UNCLEAR)
    story = Story().see(NEVER_TEXT, 0).see(SILENT_TEXT, 12).see(undecided, 48).again(60)
    story.see(SILENT_TEXT, 72).again(120)
    assert story.kinds == ["wording", "withdrawal"]
    assert [event.clauses_before for event in story.events] == [(NEVER,), (NEVER,)]


def test_a_flip_quotes_the_promise_and_not_the_undecided_words_that_stood_in_its_place() -> None:
    """Who believed the promise is shown what became of it."""
    story = Story().see(NEVER_TEXT, 0).see(reading(Default.UNCLEAR, UNCLEAR), 12).again(100)
    story.see(ALWAYS_TEXT, 200).again(300)
    assert story.kinds == ["wording", "flip"]
    assert (story.events[1].clauses_before, story.events[1].clauses_after) == ((NEVER,), (ALWAYS,))


def test_words_that_stay_for_another_region_do_not_make_a_move_of_what_went() -> None:
    """The way out is gone with half of the page; that the claim now stands under no region brought no words."""
    before = reading(Default.OPT_OUT, replace(ALWAYS, regions=("US",)), OPT_OUT)
    half = reading(Default.ALWAYS, ALWAYS, filler=FILLER[: len(FILLER) // 2])
    story = Story().see(before, 0).see(half, 12).again(24, 72, 120)
    assert story.kinds == []
    assert story.state.main
    assert story.state.main.candidates[0].doubt == "a third of the text is gone"


def test_deleting_the_only_never_is_a_withdrawal_with_effect_wider() -> None:
    """A promise that is gone can be broken."""
    (event,) = Story().see(NEVER_TEXT, 0).see(SILENT_TEXT, 12).again(60).events
    assert (event.kind, event.effect, event.severity) == (
        EventKind.WITHDRAWAL,
        Effect.WIDER,
        Severity.WARNING,
    )


def test_further_fetches_of_an_unchanged_page_add_or_remove_no_event() -> None:
    """However often one looks."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12)
    for minutes in range(1, 400):
        story.see(OPT_OUT_TEXT, 12 + minutes / 6)
    assert story.kinds == ["flip"]
    assert len(story.versions) == 2


def test_a_failed_check_unlearns_nothing() -> None:
    """The last good text stays in force, and a candidate goes on waiting."""
    story = Story().see(NEVER_TEXT, 0).see(OPT_OUT_TEXT, 12).see(CHALLENGE, 12.5)
    assert story.default is Default.NEVER
    assert story.see(OPT_OUT_TEXT, 13).kinds == ["flip"]


@pytest.mark.parametrize(
    ("before", "after", "kind", "effect", "severity"),
    [
        (NEVER_TEXT, OPT_OUT_TEXT, EventKind.FLIP, Effect.WIDER, Severity.ALARM),
        (OPT_OUT_TEXT, OPT_IN_TEXT, EventKind.FLIP, Effect.NARROWER, Severity.INFO),
        (OPT_OUT_TEXT, ALWAYS_TEXT, EventKind.CHOICE, Effect.WIDER, Severity.WARNING),
        (ALWAYS_TEXT, OPT_OUT_TEXT, EventKind.CHOICE, Effect.NARROWER, Severity.INFO),
        (NEVER_TEXT, OPT_IN_TEXT, EventKind.CHOICE, Effect.WIDER, Severity.WARNING),
        (SILENT_TEXT, ALWAYS_TEXT, EventKind.DISCLOSURE, Effect.WIDER, Severity.ALARM),
        (SILENT_TEXT, NEVER_TEXT, EventKind.DISCLOSURE, Effect.NARROWER, Severity.INFO),
        (ALWAYS_TEXT, SILENT_TEXT, EventKind.WITHDRAWAL, Effect.SAME, Severity.INFO),
    ],
    ids=lambda value: str(value.default) if isinstance(value, Reading) else str(value),
)
def test_kind_effect_and_severity_follow_from_both_defaults(
    before: Reading, after: Reading, kind: EventKind, effect: Effect, severity: Severity
) -> None:
    """On is loud, a loss is a warning, what reassures is information."""
    (event,) = Story().see(before, 0).see(after, 12).again(60).events
    assert (event.kind, event.effect, event.severity) == (kind, effect, severity)


def test_a_date_counts_only_if_it_changed_with_the_text() -> None:
    """An old date on a new text makes an undated edit."""
    old = replace(NEVER_TEXT, effective=date(2024, 5, 1))
    same = replace(OPT_OUT_TEXT, effective=date(2024, 5, 1))
    new = replace(OPT_OUT_TEXT, effective=date(2025, 6, 1))
    (undated,) = Story().see(old, 0).see(same, 12).again(13).events
    (dated,) = Story().see(old, 0).see(new, 12).again(13).events
    assert (undated.effective, undated.phase) == (None, Phase.IN_FORCE)
    assert (dated.effective, dated.phase) == (date(2025, 6, 1), Phase.ANNOUNCED)


def test_a_changed_date_of_an_announced_move_is_told() -> None:
    """Once for each new date, and no more when it is in force."""
    story = Story().see(NEVER_TEXT, 0).see(replace(OPT_OUT_TEXT, effective=date(2025, 4, 1)), 12).again(13)
    postponed = reading(Default.OPT_OUT, OPT_OUT, effective=date(2025, 5, 1), more="Soon.")
    story.see(postponed, 24).again(36, 48)
    assert [(n.kind, n.detail) for n in story.notices] == [
        (NoticeKind.RESCHEDULED, "in force from 2025-05-01 instead of 2025-04-01")
    ]


def test_another_reader_rebases_what_was_believed_and_tells_one_correction() -> None:
    """The same words, read otherwise, are no move of the service."""
    story = Story().see(ALWAYS_TEXT, 0)
    anew = replace(ALWAYS_TEXT, default=Default.OPT_OUT, clauses=(OPT_OUT,), reader_version="2")
    story.see(anew, 12).again(13, 100)
    assert story.kinds == []
    assert [(n.kind, n.detail) for n in story.notices] == [(NoticeKind.CORRECTION, "always → opt_out")]
    assert story.default is Default.OPT_OUT


def test_the_first_live_reading_after_an_import_is_a_baseline() -> None:
    """What changed since the import is told once, and is no move that was watched."""
    story = Story(origin=Origin.OTA).see(NEVER_TEXT, 0).again(100)
    story.origin = Origin.LIVE
    story.see(OPT_OUT_TEXT, 2000).again(2001, 2100)
    assert story.kinds == []
    assert [(n.kind, n.detail) for n in story.notices] == [(NoticeKind.BASELINE, "never → opt_out")]
    assert story.see(NEVER_TEXT, 2200).again(2300).kinds == ["flip"]


def test_a_clock_that_was_set_back_does_not_rewrite_the_past() -> None:
    """Times never run backwards in what is stored."""
    story = Story().see(NEVER_TEXT, 100).see(OPT_OUT_TEXT, 50)
    assert story.versions[-1].at == at(100)
    assert story.again(100.5).events[0].last_seen_before == at(100)


def test_a_longer_confirm_after_holds_for_withdrawals_too() -> None:
    """A wait of 48 h is the least for silence, not the most."""
    patient = replace(DOCUMENT, confirm_after=timedelta(days=4))
    story = Story(patient).see(ALWAYS_TEXT, 0).see(SILENT_TEXT, 12).again(61)
    assert story.kinds == []
    assert story.again(12 + 96).kinds == ["withdrawal"]


def test_a_language_that_is_not_read_is_no_silence_and_is_told_when_it_lasts() -> None:
    """Nobody could tell what it says: the last text that could be read stays in force."""
    english = replace(ALWAYS_TEXT, language="en")
    foreign = reading_in("ja")
    story = Story().see(english, 0).see(foreign, 12).see(english, 24)
    assert (story.kinds, story.notices) == ([], [])
    for day in range(2, 30):
        story.see(foreign, 24 * day)
    assert story.kinds == []
    assert story.default is Default.ALWAYS
    assert [notice.kind for notice in story.notices] == [NoticeKind.BROKEN]
    assert "'ja'" in story.notices[0].detail
    assert len(story.versions) == 1


def test_a_document_that_was_never_in_a_language_that_is_read_goes_on_as_it_is() -> None:
    """It has no default and its texts are kept; the first that can be read is its baseline."""
    story = Story().see(reading_in("ja"), 0).see(reading_in("ja", "more"), 12).again(24)
    assert (story.default, len(story.versions), story.notices) == (None, 2, [])
    story.see(replace(ALWAYS_TEXT, language="en"), 36).again(48)
    assert (story.default, story.kinds) == (Default.ALWAYS, [])


def reading_in(language: str, more: str = "") -> Reading:
    """A text in a language that the reader does not speak."""
    text = reading(Default.SILENT, more=more)
    return replace(text, default=None, reason=f"unsupported language: {language}", language=language)
