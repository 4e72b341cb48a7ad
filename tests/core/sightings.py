"""Made-up readings, and a document that is seen again and again: the hands of the tests of deciding."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from pydantic import TypeAdapter

from monitor.core.decide import decide
from monitor.core.model import (
    Attribute,
    Audience,
    Clause,
    Control,
    Default,
    Document,
    Edition,
    Event,
    Lane,
    Notice,
    Origin,
    Outcome,
    Reading,
    Reason,
    Scope,
    State,
    Trainer,
    Unchanged,
    Unread,
    Version,
)

START = datetime(2025, 3, 1, 12, 0, tzinfo=UTC)
DOCUMENT = Document("Inkwell", "Privacy Policy", (), confirm_after=timedelta(minutes=30))
UNMARKED = Edition()
_STATES = TypeAdapter(State)

TRAINS = "We use the letters you write to train our language models."
PROMISE = "We never use your letters to train models."
WAY_OUT = "Your letters train our models unless you turn this off in your settings."
ASKED = "We train our models on your letters only if you turn this on."
VAGUE = "You can choose whether your letters train our models."
FILLER = "Inkwell sends paper letters that you write on a screen. " * 20


def clause(
    text: str,
    stance: Default,
    *,
    scope: Scope = Scope.USER,
    audience: Audience = Audience.ANY,
    trainer: Trainer = Trainer.SERVICE,
    regions: tuple[str, ...] = (),
    control: Control | None = None,
    attributes: tuple[Attribute, ...] = (),
) -> Clause:
    """A clause whose fingerprint is that of its words."""
    fingerprint = hashlib.sha256(text.casefold().encode()).hexdigest()[:16]
    return Clause(
        text, 0, len(text), stance, scope, audience, regions, trainer,
        control=control, attributes=attributes, fingerprint=fingerprint,
    )  # fmt: skip


NEVER = clause(PROMISE, Default.NEVER)
ALWAYS = clause(TRAINS, Default.ALWAYS)
OPT_OUT = clause(WAY_OUT, Default.OPT_OUT)
OPT_IN = clause(ASKED, Default.OPT_IN)
UNCLEAR = clause(VAGUE, Default.UNCLEAR)


def reading(
    default: Default | None,
    *clauses: Clause,
    more: str = "",
    filler: str = FILLER,
    title: str = "Privacy Policy",
    edition: Edition = UNMARKED,
    effective: date | None = None,
    updated: date | None = None,
    reader_version: str = "1",
) -> Reading:
    """A text of these clauses and some filler, with the default that a reader finds."""
    text = f"{filler}\n" + "\n".join(c.text for c in clauses) + f"\n{more}"
    words = text.split()
    return Reading(
        text, default, title=title, edition=edition, effective=effective, updated=updated, clauses=clauses,
        lanes={lane: c.stance for c in clauses for lane in c.lanes},
        fingerprint=_digest(words), order_free=_digest(sorted(words)), reader_version=reader_version,
    )  # fmt: skip


def _digest(words: list[str]) -> str:
    return hashlib.sha256(" ".join(words).encode()).hexdigest()


SILENT_TEXT = reading(Default.SILENT)
NEVER_TEXT = reading(Default.NEVER, NEVER)
ALWAYS_TEXT = reading(Default.ALWAYS, ALWAYS)
OPT_OUT_TEXT = reading(Default.OPT_OUT, OPT_OUT)
OPT_IN_TEXT = reading(Default.OPT_IN, OPT_IN)
CHALLENGE = Unread(Reason.CHALLENGE, "A page asks whether we are a robot.")


@dataclass
class Story:
    """One document, checked at hours after `START`; it remembers all that came of it."""

    document: Document = DOCUMENT
    origin: Origin = Origin.LIVE
    elsewhere: Mapping[str, datetime] = field(default_factory=dict)
    state: State = field(default_factory=State)
    outcome: Outcome | None = None
    events: list[Event] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    versions: list[Version] = field(default_factory=list)

    def see(self, found: Reading | Unread | Unchanged, hours: float) -> Story:
        """Check once; the state goes through JSON, as it does in a store."""
        outcome = decide(
            self.document, self.state, found, at(hours), origin=self.origin, elsewhere=self.elsewhere
        )
        self.state = _STATES.validate_json(_STATES.dump_json(outcome.state))
        assert self.state == outcome.state
        self.outcome = outcome
        self.events += outcome.events
        self.notices += outcome.notices
        self.versions += [outcome.version] if outcome.version else []
        return self

    def again(self, *hours: float) -> Story:
        """The same bytes as the last time."""
        for hour in hours:
            self.see(Unchanged(), hour)
        return self

    @property
    def kinds(self) -> list[str]:
        """The kinds of the events so far."""
        return [str(event.kind) for event in self.events]

    @property
    def next_check(self) -> datetime:
        """When it is to be looked at again."""
        assert self.outcome
        return self.outcome.next_check

    @property
    def default(self) -> Default | None:
        """What is believed now."""
        return self.state.believed.default if self.state.believed else None


def at(hours: float) -> datetime:
    """A moment so many hours after the first check."""
    return START + timedelta(hours=hours)


def lanes(*clauses: Clause) -> set[Lane]:
    """All the lanes of some clauses."""
    return {lane for c in clauses for lane in c.lanes}
