"""A person's word as the command line, the web page and the API take it, and the test cases it makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from monitor.app import App
from monitor.core import words
from monitor.core.model import Default, Event
from monitor.core.words import Word, WordKind
from monitor.errors import NotFoundError
from monitor.views import Json, event_json, moment, word_json


def mark_wrong(app: App, number: int, *, who: str, why: str, default: Default | None = None) -> Word:
    """Mark an event as wrong; `NotFoundError` where there is no such event."""
    event = the_event(app, number)
    said = words.wrong(event.key.service, number, who=who, at=app.now(), why=why, default=default)
    return app.store.say(said)


def override(app: App, service: str, default: Default, *, until: date, who: str, why: str) -> Word:
    """Let another default stand beside what was read of a service, until a day."""
    stored = app.stored_service(service)
    return app.store.say(words.override(stored, default, until=until, who=who, at=app.now(), why=why))


def note(app: App, service: str, text: str, *, who: str) -> Word:
    """Keep a note with a service."""
    return app.store.say(words.note(app.stored_service(service), text, who=who, at=app.now()))


def take_back(app: App, number: int, *, who: str) -> Word:
    """Take a word back; `NotFoundError` where there is no such word."""
    taken = app.store.take_back(number, who, app.now())
    if taken is None:
        raise NotFoundError(f"There is no word {number}: `optwatch words` lists them.")
    return taken


def the_event(app: App, number: int) -> Event:
    """The event with this number; `NotFoundError` where there is none."""
    event = app.store.event(number)
    if event is None:
        raise NotFoundError(f"There is no event {number}: `optwatch events` lists them.")
    return event


def words_of_services(app: App) -> Mapping[str, Sequence[Word]]:
    """By service, the standing words about it; what is said of its events is told with them."""
    found: dict[str, list[Word]] = {}
    for word in app.store.words(kinds=(WordKind.OVERRIDE, WordKind.NOTE)):
        found.setdefault(word.service, []).append(word)
    return found


def overrides(app: App) -> Mapping[str, Word]:
    """By service, the override that holds now."""
    now, said = app.now(), app.store.words(kinds=(WordKind.OVERRIDE,))
    return {word.service: word for word in said if word.holds(now)}


def marked_wrong(app: App) -> Mapping[int, Word]:
    """By event, the last mark that it is wrong."""
    return {word.event: word for word in app.store.words(kinds=(WordKind.WRONG,)) if word.event}


def event_with_words(event: Event, words: Sequence[Word]) -> Json:
    """An event with what people say of it."""
    return {**event_json(event), "words": [word_json(word) for word in words]}


def cases(app: App) -> Iterator[Json]:
    """Every event that is marked as wrong as a test case for the reader, in the order of the marks.

    A case has an `id` and the `text` that was read, so that `optwatch analyze --jsonl` takes it as it is.
    """
    for word in app.store.words(kinds=(WordKind.WRONG,)):
        event = app.store.event(word.event) if word.event else None
        if event is not None:
            yield _case(app, event, word)


def _case(app: App, event: Event, word: Word) -> Json:
    after = app.store.version_at(event.key, event.at)
    before = app.store.version_at(event.key, event.last_seen_before) if event.last_seen_before else None
    return {
        "id": f"event-{event.id}-word-{word.id}",
        "text": after.reading.text if after else "",
        "expected": word.default,
        "why": word.why,
        "who": word.who,
        "when": moment(word.at),
        "text_before": before.reading.text if before else None,
        "found": event_json(event),
    }
