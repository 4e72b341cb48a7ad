"""A made-up history for tests of what people and programs ask: two services, three documents, some days."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from monitor.app import App
from monitor.config import Settings
from monitor.config.schema import WatchedService
from monitor.core.model import (
    Attribute,
    Clause,
    Control,
    ControlKind,
    Cue,
    Default,
    DocumentKey,
    Event,
    EventKind,
    Lane,
    Notice,
    NoticeKind,
    State,
    Track,
)
from monitor.core.records import Planned
from monitor.store import Store
from tests.store.making import (
    DAY,
    HOUR,
    T0,
    belief,
    clause,
    event,
    failed,
    fetched,
    outcome,
    reading,
    version,
)

QUILL = DocumentKey("Quillnote", "Privacy Policy")
TERMS = DocumentKey("Quillnote", "Terms of Service")
HARBOR = DocumentKey("Harborpost", "Privacy Policy")

_WATCHED = [
    {
        "name": "Quillnote",
        "tags": ["notes", "work"],
        "document": [
            {"type": QUILL.document, "url": "https://quillnote.example/privacy"},
            {"type": TERMS.document, "url": "https://quillnote.example/terms"},
        ],
    },
    {
        "name": "Harborpost",
        "tags": ["mail"],
        "document": [{"type": HARBOR.document, "url": "https://harborpost.example/privacy"}],
    },
]

NEVER = clause("We never train on your notes.", Default.NEVER)
OPT_OUT = clause(
    "We train on your notes, unless you turn it off in Settings.",
    Default.OPT_OUT,
    control=Control(ControlKind.SETTING, "in Settings", ("Settings", "Privacy")),
    attributes=(Attribute("past data", "included", "your notes"),),
    cues=(Cue("train on", 3, 11, "train on"),),
    headings=("Your notes",),
    regions=("EEA",),
)


def app_on(store: Store) -> App:
    """An app that watches the made-up services."""
    services = tuple(WatchedService.model_validate(one) for one in _WATCHED)
    app = App(Settings(service=services), store, now=lambda: T0 + 30 * DAY)
    app.sync()
    return app


def filled(store: Store) -> App:
    """The app, with history: a flip and a wording, a broken page, a delivery."""
    app = app_on(store)
    _check(store, QUILL, T0, "# Notes\n\nWelcome.", NEVER)
    _check(store, TERMS, T0 + HOUR, "Be kind.", NEVER)
    moved = _event(QUILL, NEVER, OPT_OUT)
    _check(store, QUILL, T0 + DAY, "# Notes\n\nWelcome back.", OPT_OUT, moved)
    for day in range(2, 6):
        wording = replace(_event(TERMS, NEVER, NEVER), at=T0 + day * DAY, kind=EventKind.WORDING)
        _check(store, TERMS, T0 + day * DAY, f"Be kind, says edition {day}.", NEVER, wording)
    broken = Notice(HARBOR, NoticeKind.BROKEN, T0 + DAY, "No answer, five times in a row.")
    attempts = [failed(url="https://harborpost.example/privacy")]
    state = State(failures=5, failing_since=T0)
    store.save(HARBOR, attempts, outcome(state=state, notices=(broken,)), [Planned("me", T0, notice=0)])
    return app


def _check(store: Store, key: DocumentKey, at: datetime, text: str, said: Clause, *moved: Event) -> None:
    whole = f"{text}\n\n{said.text}"
    placed = replace(said, start=whole.index(said.text), end=len(whole))
    read = reading(whole, said.stance, clauses=(placed,), lanes={Lane(): said.stance}, title="Policy")
    believed = belief(at, said.stance, clauses=(placed,))
    state = State(main=Track(believed), last_seen=at)
    planned = [Planned("me", at, event=place) for place in range(len(moved))]
    page = fetched(whole.encode(), at, url=f"https://quillnote.example/{key.document.split()[0].lower()}")
    found = outcome(at, state=state, version=version(at, key=key, reading=read), events=moved)
    store.save(key, [page], found, planned)


def _event(key: DocumentKey, before: Clause, after: Clause) -> Event:
    return event(
        T0 + DAY,
        key=key,
        before=before.stance,
        after=after.stance,
        clauses_before=(before,),
        clauses_after=(after,),
        control=after.control,
        last_seen_before=T0,
    )
