"""`README.txt`: what the zip shows, for a person who has never heard of optwatch."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from monitor.core import titles, wording
from monitor.core.evidence import Evidence, Kept
from monitor.core.model import Clause, Event
from monitor.core.rendering.text import clean, words_of
from monitor.evidence import custody, names

_WIDTH = 88
_FILES = (
    (names.BEFORE, "the old text as it was read from the page, in Markdown"),
    (names.AFTER, "the new text, likewise"),
    (names.DIFFERENCE_HTML, "what changed, word by word, for a browser; loads nothing, runs nothing"),
    (names.DIFFERENCE_TEXT, "the same as plain text"),
    (names.PAGES, "the raw pages as they came, in the format of web archives (WARC, ISO 28500)"),
    (names.EVENT, "what optwatch decided, and from which sentences"),
    (names.MANIFEST, "where each piece comes from, when and by whom it was got, and its SHA-256"),
    (names.SUMS, "the SHA-256 of every file, in the form that sha256sum reads"),
)
_CHECK = """\
With optwatch: optwatch verify FILE.zip. It checks the zip, every SHA-256, every record of the WARC file, that the \
quoted sentences stand in the texts, and that the raw pages, read again, give these texts.

Without it: unpack the zip and run sha256sum -c SHA256SUMS. The raw pages open in any tool for WARC files, such as \
ReplayWeb.page."""
_PROVEN = """\
It shows that these texts and pages belong together, that nobody has changed one of them since the zip was made \
without changing its hashes too, and what the software found in them. Note the SHA-256 of the whole zip, which \
optwatch prints when it makes it, where others can see its date: from then on it also shows that nothing in it is \
younger.

It does not show by itself that the publisher sent these pages: no publisher signs its pages, and whoever holds the \
database could have made others. Ask for a second source, such as a public web archive, where that is disputed. It \
does not show what a company does, only what it says."""


def readme(evidence: Evidence, contents: Sequence[str], *, software: str, contact: str) -> str:
    """The text of the file; `contents` are the names of the others."""
    event = evidence.event
    title = titles.title(event, [event.key.service], moved=False)
    by = f"{software}, run by {clean(contact)}" if contact else software
    parts = [
        _wrapped(title),
        _wrapped(f"Document: {clean(str(event.key))}. {_recorded(event)}"),
        _wrapped(f"Recorded by {by}. Event {event.id} of its database."),
        *_side("The old text", evidence.before, event.clauses_before),
        *_side("The new text", evidence.after, event.clauses_after),
        _heading("How it came here"),
        *(_wrapped(what, f"{at:%Y-%m-%d %H:%M:%S} UTC  ") for at, what in custody.steps(evidence)),
        _heading("What is in this zip"),
        "\n".join(f"{name:<18}{what}" for name, what in _listed(contents)),
        _heading("How to check it"),
        *map(_wrapped, _CHECK.split("\n\n")),
        _heading("What it shows, and what not"),
        *map(_wrapped, _PROVEN.split("\n\n")),
    ]
    return "\n\n".join(parts) + "\n"


def _listed(contents: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from ((name, what) for name, what in _FILES if name in contents)
    if any(name.startswith(names.PICTURES) for name in contents):
        yield f"{names.PICTURES}….png", "the switches as a fresh account saw them"


def _recorded(event: Event) -> str:
    told = wording.recorded(event)
    return told[0].upper() + told[1:]


def _side(label: str, kept: Kept | None, clauses: Sequence[Clause]) -> Iterator[str]:
    yield _heading(label)
    if kept is None:
        yield _wrapped("There is none stored: the document was not watched before.")
        return
    version = kept.version
    yield _wrapped(f"First seen {wording.moment(version.at)}. It was {custody.came_from(version)}.")
    missing = custody.without_page(kept)
    if missing:
        yield _wrapped(missing)
    if not clauses:
        yield _wrapped("It has no sentence on this.")
    for clause in clauses:
        yield _wrapped(f"“{words_of(clause.text)}”", "    ")


def _heading(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"


def _wrapped(text: str, first: str = "") -> str:
    later = " " * len(first)
    wrapper = textwrap.TextWrapper(_WIDTH, initial_indent=first, subsequent_indent=later)
    wrapper.break_on_hyphens = wrapper.break_long_words = False
    return wrapper.fill(clean(text))
