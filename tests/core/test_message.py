"""What an alert says: titles that claim no more than the text, the two sentences, the way out, the dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from monitor.core.message import About, alert_of, compose, compose_digest
from monitor.core.minding import LABELS
from monitor.core.model import (
    ITSELF,
    Attribute,
    Audience,
    Clause,
    Control,
    ControlKind,
    Default,
    DocumentKey,
    Effect,
    Event,
    EventKind,
    Holder,
    Lane,
    Notice,
    NoticeKind,
    Phase,
    Scope,
    Severity,
    Trainer,
)
from monitor.notify.fitting import Form, Limits, fit
from tests.alerts import NEW, OLD, POLICY, POLICY_ADDRESS, TERMS, clause, event, notice

NEVER, OPT_IN, OPT_OUT, ALWAYS, SILENT = (
    *(Default.NEVER, Default.OPT_IN, Default.OPT_OUT, Default.ALWAYS, Default.SILENT),
)
ABOUT = About({POLICY: POLICY_ADDRESS}, "https://watch.example/")

TITLES: dict[str, tuple[Event, str]] = {
    "off to on": (
        event(),
        "Quill: AI training on your data OFF → ON unless you opt out, the Privacy Policy now says",
    ),
    "off to on without a way out": (
        event(OPT_IN, ALWAYS),
        "Quill: AI training on your data OFF → ON, no opt-out stated, the Privacy Policy now says",
    ),
    "on to off": (
        event(OPT_OUT, OPT_IN),
        "Quill: AI training on your data ON → OFF unless you opt in, the Privacy Policy now says",
    ),
    "a document in the plural": (
        event(key=TERMS),
        "Quill: AI training on your data OFF → ON unless you opt out, the Terms of Service now say",
    ),
    "a lost choice": (
        event(OPT_OUT, ALWAYS, EventKind.CHOICE),
        (
            "Quill: AI training on your data stays ON, an opt-out is no longer stated,"
            " the Privacy Policy now says"
        ),
    ),
    "a new choice": (
        event(ALWAYS, OPT_OUT, EventKind.CHOICE),
        "Quill: AI training on your data stays ON, and now you can opt out, the Privacy Policy now says",
    ),
    "a disclosure": (
        event(SILENT, ALWAYS, EventKind.DISCLOSURE),
        (
            "Quill: AI training on your data is ON, no opt-out stated, the Privacy Policy now says;"
            " nothing was said before"
        ),
    ),
    "a promise withdrawn": (
        event(NEVER, SILENT, EventKind.WITHDRAWAL),
        "Quill: the Privacy Policy no longer says that your data is not used for AI training",
    ),
    "a use withdrawn": (
        event(ALWAYS, SILENT, EventKind.WITHDRAWAL),
        "Quill: the Privacy Policy no longer says that your data is used for AI training",
    ),
    "wider words": (
        event(OPT_OUT, OPT_OUT, EventKind.WORDING, reasons=("a promise is gone",)),
        "Quill: the Privacy Policy has wider wording on AI training: a promise is gone",
    ),
    "other words": (
        event(NEVER, NEVER, EventKind.WORDING, effect=Effect.SAME),
        "Quill: the Privacy Policy has new wording on AI training (OFF, as before)",
    ),
}


@pytest.mark.parametrize(("moved", "title"), TITLES.values(), ids=TITLES)
def test_the_title_tells_service_move_and_witness(moved: Event, title: str) -> None:
    """What moved comes with whose word it is, and a withdrawal is "no longer says"."""
    assert compose([moved]).title == title


@pytest.mark.parametrize(("moved", "title"), TITLES.values(), ids=TITLES)
def test_no_alert_claims_that_training_began_or_stopped(moved: Event, title: str) -> None:
    """A text allows, says or no longer says; what is done nobody here knows."""
    said = compose([moved]).plain.lower() + title.lower()
    for claim in ("stopped", "started", "has begun", "no longer trains", "now trains", "began"):
        assert claim not in said


ITSELF_MOVED = "Quill: AI training on your data OFF → ON unless you opt out"


@pytest.mark.parametrize(
    ("defaults", "title"),
    [
        ({}, f"{ITSELF_MOVED}, the Privacy Policy now says"),
        ({"Privacy Policy": Default.OPT_OUT}, ITSELF_MOVED),
        ({"Privacy Policy": Default.OPT_OUT, "Terms": Default.SILENT, "Help": None}, ITSELF_MOVED),
        ({"Privacy Policy": Default.OPT_OUT, "Terms": Default.NEVER}, ITSELF_MOVED),
        (
            {"Privacy Policy": Default.OPT_OUT, "Terms": Default.ALWAYS},
            f"{ITSELF_MOVED}, the Privacy Policy now says",
        ),
    ],
    ids=["unknown", "its only document", "others are silent", "on beats off", "it was on before"],
)
def test_a_service_that_moved_itself_needs_no_witness(
    defaults: dict[str, Default | None], title: str
) -> None:
    """The title names a document only where the service's own default did not move with it."""
    assert compose([event()], About(defaults_of=lambda _: defaults)).title == title


def test_documents_that_moved_together_move_their_service() -> None:
    """What they said before counts for both of them."""
    both = {"Privacy Policy": Default.OPT_OUT, "Terms": Default.OPT_OUT}
    terms = event(key=DocumentKey("Quill", "Terms"))
    assert compose([event(), terms], About(defaults_of=lambda _: both)).title == ITSELF_MOVED


LANES = {
    "everybody": (Lane(), "Quill: "),
    "consumers": (Lane(audience=Audience.CONSUMER), "Quill (individual accounts): "),
    "region": (Lane(region="EEA"), "Quill (EEA): "),
    "elsewhere": (Lane(region="not EEA"), "Quill (outside EEA): "),
    "plan and trainer": (Lane(plan="Free", trainer=Trainer.AFFILIATES), "Quill (Free, by affiliates): "),
}


@pytest.mark.parametrize(("lane", "start"), LANES.values(), ids=LANES)
def test_the_title_names_the_lane_only_when_it_narrows(lane: Lane, start: str) -> None:
    """Right company, wrong plan: the lane is in the title where there is one."""
    assert compose([event(lane=lane)]).title.startswith(f"{start}AI training")


def test_other_kinds_of_data_are_named() -> None:
    """A move about feedback is not told as one about everything."""
    assert "AI training on your feedback OFF" in compose([event(lane=Lane(scope=Scope.FEEDBACK))]).title


VERBS = {
    "may use": ("We may use your drawings to train models.", "now allows AI training on your data"),
    "we use": ("We use your drawings to train models.", "now says your data is used for AI training"),
    "are used": ("Drawings are used to train models.", "now says your data is used for AI training"),
    "a licence": ("You grant us a licence to train models.", "now allows AI training on your data"),
}


@pytest.mark.parametrize(("sentence", "told"), VERBS.values(), ids=VERBS)
def test_terms_allow_unless_the_text_says_we_use(sentence: str, told: str) -> None:
    """The verb of the alert is no stronger than that of the text."""
    said = compose([event(NEVER, ALWAYS, clauses_after=(clause(sentence, ALWAYS),))]).plain
    assert f"The Privacy Policy {told} and states no way to opt out" in said


def test_old_and_new_sentence_are_quoted() -> None:
    """The deciding sentences stand word for word, old before new."""
    said = compose([event()]).plain
    assert said.index(f"Was: “{OLD}”") < said.index(f"Now: “{NEW}”")


def test_the_deciding_sentence_is_quoted_before_others() -> None:
    """Among several sentences that changed, the one that says the default is shown, and the rest counted."""
    other = clause("We may look at how models fare.", ALWAYS)
    said = compose([event(clauses_after=(other, clause(NEW, OPT_OUT), other))]).plain
    assert f"Now: “{NEW}”" in said
    assert "Other sentences: 2 more on AI training changed with it." in said


def test_what_differs_is_marked() -> None:
    """Words that came stand out in the new sentence, those that went in the old one."""
    said = compose([event()]).markdown
    assert "We *do not* use your drawings to train our models." in said
    assert "We use your drawings to train our models **unless you switch this off**." in said


def test_sentences_with_nothing_in_common_are_not_marked() -> None:
    """Differences by words between two unlike sentences would be confetti."""
    said = compose([event(clauses_after=(clause("Machines may learn from whatever is put in.", OPT_OUT),))])
    assert "“Machines may learn from whatever is put in.”" in said.markdown


def test_a_deleted_sentence_is_said_to_be_gone() -> None:
    """Where no new sentence takes its place, the alert says that."""
    said = compose([event(NEVER, SILENT, EventKind.WITHDRAWAL, clauses_after=(), control=None)]).plain
    assert f"Was: “{OLD}”\n\nNow: the sentence is gone, and no other takes its place." in said


@pytest.mark.parametrize("shared", ["drawings and sketches and", "paint"])
def test_a_very_long_sentence_is_cut_around_what_changed(shared: str) -> None:
    """An alert is read on a phone: a long sentence keeps its beginning, its changes and its end."""
    filler = f"{shared} " * 200
    old = clause(f"We do not use {filler} to train models.", NEVER)
    new = clause(f"We may use {filler} to train models.", ALWAYS)
    said = compose([event(NEVER, ALWAYS, clauses_before=(old,), clauses_after=(new,))])
    assert len(said.plain) < 2000
    assert "We *do not* use" in said.markdown
    assert "We **may** use" in said.markdown
    assert "to train models." in said.markdown
    assert " … " in said.plain


WAYS: dict[str, tuple[Event, str]] = {
    "a setting with its address": (
        event(),
        "Opt out: Settings → Privacy → Help improve Quill — https://quill.example/settings/privacy?tab=ai",
    ),
    "an address to write to": (
        event(control=Control(ControlKind.EMAIL, "write to us", target="mailto:no-ai@quill.example")),
        "Opt out: write to no-ai@quill.example",
    ),
    "an administrator": (
        event(control=Control(ControlKind.SETTING, "x", ("Admin", "AI"), holder=Holder.ADMINISTRATOR)),
        "Opt out: Admin → AI (an administrator holds the switch)",
    ),
    "a right without a place": (
        event(control=Control(ControlKind.OBJECTION, "you have the right to object")),
        "Opt out: you have the right to object",
    ),
    "none stated": (event(NEVER, ALWAYS, control=None), "Way out: no way to opt out is stated."),
    "a choice without a place": (
        event(control=None),
        "Way out: the text speaks of one, but does not say where.",
    ),
    "a way in": (event(ALWAYS, OPT_IN), "How to opt in: Settings → Privacy → Help improve Quill"),
}


@pytest.mark.parametrize(("moved", "line"), WAYS.values(), ids=WAYS)
def test_the_way_out_is_told(moved: Event, line: str) -> None:
    """How to stop it, where, and who can; or that the text does not say."""
    assert line in compose([moved]).plain


def test_a_script_as_way_out_is_no_link() -> None:
    """An address that is not http(s) is shown as words or not at all."""
    said = compose([event(control=Control(ControlKind.LINK, "opt out", target="javascript:alert(1)"))])
    for form in (said.html, said.markdown, said.slack):
        assert "javascript" not in form


DATES: dict[str, tuple[Event, str]] = {
    "announced": (event(), "Announced: in force from 28 Sep 2025."),
    "in force": (
        event(phase=Phase.IN_FORCE, effective=date(2025, 8, 1)),
        "In force since 1 Aug 2025.",
    ),
    "undated": (
        event(effective=None),
        (
            "Recorded: old text last seen 16 Aug 2025, 04:31 UTC;"
            " new text first seen 29 Aug 2025, 00:32 UTC (an undated edit)."
        ),
    ),
    "first record": (
        event(last_seen_before=None),
        "Recorded: new text first seen 29 Aug 2025, 00:32 UTC.",
    ),
}


@pytest.mark.parametrize(("moved", "line"), DATES.values(), ids=DATES)
def test_dates_are_told_as_what_they_are(moved: Event, line: str) -> None:
    """A printed date, an announcement and our own record are three different things."""
    assert line in compose([moved]).plain


def test_what_to_mind_is_told_and_what_is_left_open() -> None:
    """Exceptions, legal basis and the like have a line each; what the text leaves open is named."""
    told = (
        Attribute("exception", "safety review", "chats flagged for safety review"),
        Attribute("exception", "feedback", "feedback"),
        Attribute("legal basis", "legitimate interests", "our legitimate interests"),
        Attribute("asked", "preset", "on by default"),
        Attribute("retention", "limited", "for up to five years"),
    )
    said = compose([event(clauses_after=(clause(NEW, OPT_OUT, *told),))]).plain
    assert "Still used after opting out: safety review, feedback" in said
    assert "Legal basis: legitimate interests" in said
    assert "How you are asked: not at all: it is set for you" in said
    assert "Kept: for up to five years" in said
    assert "This text does not say: past data, minors" in said


def test_every_attribute_that_the_reader_finds_has_a_label() -> None:
    """A new kind of attribute must be given words before it can be lost in silence."""
    from monitor.core.clauses.attributes import NAMES

    assert set(LABELS) == set(NAMES)


def test_an_undated_text_promises_no_date() -> None:
    """Without a printed date nothing is said about force, and the record calls it undated."""
    said = compose([event(effective=None, phase=Phase.IN_FORCE)]).plain
    assert "force" not in said


def test_what_reassures_lists_no_gaps() -> None:
    """A text that turns training off owes no details about it."""
    assert "does not say" not in compose([event(OPT_OUT, NEVER)]).plain


def test_a_doubt_is_named() -> None:
    """A move that was held back says why, and asks to be read."""
    said = compose([event(doubt="a third of the text went at the same time")]).plain
    assert "Told late, because of a doubt: a third of the text went at the same time." in said


def test_several_events_of_a_service_make_one_message() -> None:
    """The gravest leads, whatever the order they come in; the others follow in a line each."""
    calm = event(NEVER, NEVER, EventKind.WORDING, effect=Effect.SAME, severity=Severity.INFO, id=3)
    terms = event(key=TERMS, severity=Severity.WARNING, id=2)
    said = compose([calm, terms, event(), notice()], ABOUT)
    assert said.title.startswith("Quill: AI training on your data OFF → ON")
    assert "Terms of Service moved too (never → opt-out)." in said.plain
    assert "Privacy Policy has new wording on AI training." in said.plain
    assert "The Terms of Service cannot be read any more: five attempts in a row" in said.plain
    assert said.severity is Severity.ALARM


def test_one_text_of_several_services_names_them_all() -> None:
    """Nine services that share a text make one alert that names every one of them."""
    names = [f"Quill {letter}" for letter in "BCDEFGHI"]
    shared = tuple(DocumentKey(name, "Privacy Policy") for name in names)
    said = compose([event(same_text=shared)])
    assert said.title.startswith("Quill, Quill B, Quill C and 6 more: AI training")
    for name in names:
        assert f"{name}/Privacy Policy" in said.plain


def test_services_that_moved_together_stand_in_the_title() -> None:
    """Events of two services in one message are told under both names."""
    other = event(key=DocumentKey("Inkpot", "Terms"), severity=Severity.WARNING, same_text=(POLICY,))
    said = compose([event(same_text=(other.key,)), other])
    assert said.title.startswith("Quill and Inkpot: ")
    assert "The same text moved in: Inkpot/Terms" in said.plain


def test_links_lead_to_source_change_and_evidence() -> None:
    """The source always, our own pages where there is a web page."""
    assert compose([event()], ABOUT).plain.endswith(
        f"Read it: {POLICY_ADDRESS}\n"
        "What changed: https://watch.example/events/12\n"
        "Evidence: https://watch.example/events/12/evidence"
    )
    assert "What changed" not in compose([event()], About({POLICY: POLICY_ADDRESS})).plain


NOTICES = {
    NoticeKind.BROKEN: "Quill: the Terms of Service cannot be read any more",
    NoticeKind.LOGIN: "Quill: the Terms of Service are waiting for you to sign in",
    NoticeKind.STALE: "Quill: the Terms of Service can be read in part only",
    NoticeKind.RECOVERED: "Quill: the Terms of Service can be read again",
    NoticeKind.FLAPPING: "Quill: the Terms of Service keep going back and forth",
    NoticeKind.CORRECTION: "Quill: the Terms of Service are now read differently",
    NoticeKind.BASELINE: "Quill: the Terms of Service have changed since the imported history ends",
    NoticeKind.RESCHEDULED: "Quill: the Terms of Service have a new date for the announced change",
    NoticeKind.REMINDER: "Quill: the Terms of Service are about to change, as announced",
    NoticeKind.BLIND: "Quill: the Terms of Service has seen nothing for a day",
    NoticeKind.ALIVE: "Quill: the Terms of Service is still watching",
    NoticeKind.CHANNEL_OFF: "Quill: the Terms of Service cannot tell you everything: a channel was switched off",
}


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_says_what_it_means_for_the_watching(kind: NoticeKind) -> None:
    """No notice looks like a move of a default."""
    said = compose([notice(kind)])
    assert said.title == NOTICES[kind]
    assert "five attempts in a row met a bot challenge." in said.plain
    assert "→" not in said.title
    assert said.severity in (Severity.INFO, Severity.WARNING)


def test_several_notices_make_one_message() -> None:
    """The first leads, the others follow."""
    later = notice(NoticeKind.RECOVERED, at=datetime(2025, 9, 1, tzinfo=UTC), detail="")
    said = compose([later, notice()])
    assert said.title == NOTICES[NoticeKind.BROKEN]
    assert "The Terms of Service can be read again." in said.plain


@pytest.mark.parametrize("kind", EventKind)
@pytest.mark.parametrize("before", Default)
@pytest.mark.parametrize("after", [*Default, None])
def test_every_possible_event_can_be_told(kind: EventKind, before: Default, after: Default | None) -> None:
    """No combination is without words, not even one that should not happen."""
    for effect in Effect:
        said = compose([event(before, after, kind, effect=effect, clauses_before=(), clauses_after=())])  # type: ignore[arg-type]  # None is a default an event may have
        assert said.title
        assert "{" not in said.plain + said.title


def test_what_matters_comes_first() -> None:
    """In five seconds: what moved and when, then how to stop it; records and gaps come last."""
    labels = [getattr(block, "label", "") for block in alert_of([event()], ABOUT).blocks]
    assert labels == ["", "Opt out", "Was", "Now", "This text does not say", "Recorded", ""]


def test_clauses_of_pages_are_quoted_without_markup() -> None:
    """A link within a quoted sentence keeps its words and loses its target."""
    linked = Clause("See [your *settings*](https://evil.example) to stop us", 0, 10, OPT_OUT)
    assert "“See your settings to stop us”" in compose([event(clauses_after=(linked,))]).plain


def test_a_reminder_tells_what_was_announced_and_how_to_opt_out() -> None:
    """With the day as it is known by now, whatever the announcement said."""
    said = compose(
        [notice(NoticeKind.REMINDER, at=datetime(2025, 10, 12, tzinfo=UTC), event=event()), notice()], ABOUT
    )
    assert said.title.startswith("Soon, from 12 Oct 2025: Quill: AI training on your data OFF → ON")
    assert "in force from 12 Oct 2025" in said.plain
    assert "Opt out: Settings → Privacy" in said.plain
    assert "https://watch.example/events/12" in said.plain
    assert "cannot be read any more" in said.plain
    assert said.severity is Severity.WARNING


def test_a_long_digest_begins_with_every_title() -> None:
    """So that a channel that cuts it still tells of every move."""
    names = [f"Service {number}" for number in range(12)]
    parts = [[event(key=DocumentKey(name, "Privacy Policy"), id=n)] for n, name in enumerate(names)]
    said = compose_digest(parts, ABOUT)
    begin = fit(said, Form.SLACK, Limits(150, 3000)).body
    assert all(f"{name}:" in begin for name in names)
    assert begin.endswith("<https://watch.example/|the rest>")


def test_a_digest_tells_the_gravest_first_with_what_a_person_needs() -> None:
    """One message of several services, each with its title, its sentences and its way out."""
    reassuring = replace(
        event(key=DocumentKey("Inkwell", "Privacy Policy"), before=Default.OPT_OUT, after=Default.NEVER),
        severity=Severity.INFO,
    )
    said = compose_digest([[reassuring], [event()]], ABOUT)
    assert said.title.startswith("Digest: Quill")
    assert said.title.endswith(", and 1 more")
    assert said.severity is Severity.ALARM
    assert said.plain.index("Quill") < said.plain.index("Inkwell")
    assert "Opt out:" in said.plain
    assert "Recorded" not in said.plain


def test_optwatch_itself_is_no_document() -> None:
    """What it says of itself names no document."""
    said = compose([Notice(ITSELF, NoticeKind.CHANNEL_OFF, event().at, "mail: the variable X is not set")])
    assert said.title == "optwatch cannot tell you everything: a channel was switched off"
    assert "the variable X is not set." in said.plain
