"""What a site asks of crawlers: read from robots.txt, tdmrep.json, a page and its headers; never a default."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core import signals
from monitor.core.decide import decide
from monitor.core.message import compose
from monitor.core.model import (
    Default,
    Document,
    Effect,
    Event,
    EventKind,
    Failed,
    Fetched,
    Reading,
    Reason,
    Severity,
    State,
)
from monitor.core.reader import read
from tests.core.sightings import START

SITE = "https://lantern.example/"
ROBOTS, TDMREP, PAGE = signals.addresses(SITE)
DOCUMENT = Document("Lantern", "Crawler Signals", ())
DAY = timedelta(days=1)


def fetched(url: str, body: str = "", *headers: tuple[str, str], status: int = 200) -> Fetched:
    """A part that came."""
    return Fetched(url, url, START, status, "text/plain", "utf-8", body.encode(), headers=headers)


def lines(part: Fetched) -> list[str]:
    """What a part says, without the marks of a list."""
    return [line.removeprefix("- ") for line in signals.page_of(part).text.split("\n")]


def reading(robots: str = "", tdmrep: str = "", page: str = "", *headers: tuple[str, str]) -> Reading:
    """The reading of a whole site."""
    parts = (fetched(ROBOTS, robots), fetched(TDMREP, tdmrep), fetched(PAGE, page, *headers))
    found = read([signals.page_of(part) for part in parts], DOCUMENT)
    assert isinstance(found, Reading)
    return found


ROBOTS_FILES: dict[str, tuple[str, list[str]]] = {
    "nothing": ("", ["robots.txt says nothing to AI crawlers."]),
    "nothing for AI": ("User-agent: *\nDisallow: /tmp", ["robots.txt says nothing to AI crawlers."]),
    "one crawler, kept out": (
        "User-agent: GPTBot\nDisallow: /",
        ["robots.txt asks these AI crawlers to keep out of the whole site: GPTBot."],
    ),
    "names in any letters, several in a group, comments": (
        "# hello\nuser-agent: gptbot # us\nUSER-AGENT: CCBOT\n\nDisallow: / # all",
        ["robots.txt asks these AI crawlers to keep out of the whole site: CCBot, GPTBot."],
    ),
    "two groups of one crawler are one": (
        "User-agent: CCBot\nDisallow: /a\nUser-agent: CCBot\nDisallow: /b",
        ["robots.txt asks CCBot to keep out of /a, /b."],
    ),
    "something is allowed": (
        "User-agent: CCBot\nDisallow: /\nAllow: /open",
        ["robots.txt asks CCBot to keep out of /."],
    ),
    "named and let in": (
        "User-agent: ClaudeBot\nDisallow:\n",
        ["robots.txt names these AI crawlers and asks them to keep out of nothing: ClaudeBot."],
    ),
    "everybody is kept out": (
        "User-agent: *\nDisallow: /",
        ["robots.txt asks every crawler that it does not name to keep out of the whole site."],
    ),
    "wishes": (
        "User-agent: *\nContent-Signal: search=yes, ai-train=no\nContent-Usage: /blog train-ai=y\nAllow: /",
        [
            "Content-Signal in robots.txt for everybody: ai-train no, search yes.",
            "Content-Usage in robots.txt for everybody: train-ai yes (for /blog).",
        ],
    ),
    "a page in its place": ("<!doctype html><p>Not found</p>", ["robots.txt says nothing to AI crawlers."]),
    "a last name without rules": (
        "User-agent: GPTBot",
        ["robots.txt names these AI crawlers and asks them to keep out of nothing: GPTBot."],
    ),
}


@pytest.mark.parametrize("name", ROBOTS_FILES)
def test_robots(name: str) -> None:
    """As RFC 9309 reads it."""
    text, said = ROBOTS_FILES[name]
    assert lines(fetched(ROBOTS, text)) == said


TDM_FILES: dict[str, tuple[str, list[str]]] = {
    "reserved": (
        '[{"location": "/", "tdm-reservation": 1, "tdm-policy": "https://lantern.example/tdm"}]',
        ["tdmrep.json reserves text and data mining for / (terms: https://lantern.example/tdm)."],
    ),
    "not reserved": (
        '[{"location": "/open/*", "tdm-reservation": 0}]',
        ["tdmrep.json does not reserve text and data mining for /open/*."],
    ),
    "no rule": (
        '[{"location": 3}, {"tdm-reservation": 1}, 7]',
        ["There is no tdmrep.json that reserves anything."],
    ),
    "no list": ('{"location": "/"}', ["There is no tdmrep.json that reserves anything."]),
    "a page in its place": ("<html>", ["There is no tdmrep.json that reserves anything."]),
}


@pytest.mark.parametrize("name", TDM_FILES)
def test_tdmrep(name: str) -> None:
    """As the community group's report says; what cannot be understood says nothing."""
    text, said = TDM_FILES[name]
    assert lines(fetched(TDMREP, text)) == said


def test_a_page_and_its_headers() -> None:
    """Each place by its name: a header may say what the head does not."""
    page = (
        '<head><meta name="robots" content="noimageai, noai"><meta name="tdm-reservation" content="1">'
        '<meta name="tdm-policy" content="https://lantern.example/tdm"></head>'
    )
    said = lines(
        fetched(
            PAGE, page, ("Content-Usage", "train-ai=n"), ("x-robots-tag", "noai"), ("TDM-Reservation", "0")
        )
    )
    assert said == [
        "Content-Usage in the headers: train-ai no.",
        "The headers of the page do not reserve text and data mining.",
        "The headers of the page say noai.",
        "The head of the page reserves text and data mining (terms: https://lantern.example/tdm).",
        "The head of the page says noai and noimageai.",
    ]
    assert lines(fetched(PAGE, "<p>We like paper.</p>")) == [
        "The page says nothing to AI crawlers, neither in its head nor in its headers."
    ]


def test_a_file_that_is_not_there_is_an_answer() -> None:
    """A site need not have it; a page that is not there, or a server that fails, is a failure all the same."""
    missing = Failed(ROBOTS, START, Reason.HTTP_STATUS, "There is none.", status=404)
    assert isinstance(signals.absent(missing), Fetched)
    for url, status in ((PAGE, 404), (ROBOTS, 503), (ROBOTS, 403)):
        failed = Failed(url, START, Reason.HTTP_STATUS, "It is none.", status=status)
        assert signals.absent(failed) is failed


def test_a_reading_takes_no_side() -> None:
    """Whatever a site asks of crawlers, it says nothing of people's own data, in no lane."""
    found = reading("User-agent: GPTBot\nDisallow: /", "", "", ("Content-Usage", "train-ai=y"))
    assert (found.default, found.lanes) == (Default.SILENT, {})
    assert [found.text[clause.start : clause.end] for clause in found.clauses] == [
        "robots.txt asks these AI crawlers to keep out of the whole site: GPTBot.",
        "Content-Usage in the headers: train-ai yes.",
    ]


def told(*found: Reading) -> list[Event]:
    """The events of readings, a day apart and each seen four times."""
    state = State()
    events: list[Event] = []
    for place, one in enumerate(reading for reading in found for _ in range(4)):
        outcome = decide(DOCUMENT, state, one, START + place * DAY)
        state = outcome.state
        events += outcome.events
    return events


CHANGES = {
    "a crawler is added": (
        "User-agent: GPTBot\nDisallow: /",
        "User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /",
    ),
    "a wish turns round": (
        "User-agent: *\nContent-Signal: ai-train=no",
        "User-agent: *\nContent-Signal: ai-train=yes",
    ),
    "everything goes": ("User-agent: GPTBot\nDisallow: /", ""),
    "something comes": ("", "User-agent: GPTBot\nDisallow: /"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_is_a_wording_that_alarms_nobody(name: str) -> None:
    """It is kept and can be asked for; its title says that it is not about people's data."""
    (event,) = told(*map(reading, CHANGES[name]))
    assert (event.kind, event.effect, event.severity) == (EventKind.WORDING, Effect.SAME, Severity.INFO)
    assert (event.before, event.after) == (Default.SILENT, Default.SILENT)
    title = "Lantern: what the site asks of AI crawlers has changed; this says nothing of your data"
    message = compose([event])
    assert message.title == title
    assert "Crawler Signals have changed" in message.plain


def test_what_stays_makes_no_event() -> None:
    """Rules for others, their order, comments and the page itself may change as they like."""
    first = "User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /"
    same = "# new\nUser-agent: CCBot\nUser-agent: GPTBot\nDisallow: /\nUser-agent: Other\nDisallow: /x"
    assert told(reading(first, "", "<p>One</p>"), reading(same, "", "<p>Two</p>")) == []


@given(robots=st.text(max_size=200), tdmrep=st.text(max_size=100), page=st.text(max_size=200))
def test_anything_can_be_read(robots: str, tdmrep: str, page: str) -> None:
    """Strangers write these files: nothing they write raises, and every clause stands where it says."""
    found = reading(robots, tdmrep, page)
    assert all(found.text[clause.start : clause.end] == clause.text for clause in found.clauses)
    assert found.default is Default.SILENT
