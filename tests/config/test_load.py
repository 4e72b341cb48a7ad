"""A watchlist is read whole, and every mistake in it is told with its line and its mend."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from monitor.config import example_watchlist, load_settings
from monitor.config.load import parse_settings
from monitor.config.values import format_duration, parse_duration
from monitor.core.model import DocumentKey
from monitor.errors import ConfigError

GOOD = """
[defaults]
every = "6h"

[[channel]]
name = "me"
url = "env:MY_MAIL"

[[service]]
name = "Quill"
tags = ["notes"]
plan = "business"

  [[service.document]]
  type = "Privacy Policy"
  url = "https://quill.example/privacy"
  select = "main"
  confirm_after = "1s"

  [[service.document]]
  type = "Terms"
  part = [{ url = "https://quill.example/t/1" }, { url = "https://quill.example/t/2", remove = [".ad"] }]
"""

ONE = '[[service]]\nname = "A"\n[[service.document]]\ntype = "P"\nurl = "https://a.example"\n'


def test_a_document_says_when_it_is_looked_at() -> None:
    """A cron line, windows, a zone and jitter of its own, or those of the defaults."""
    settings = parse_settings(
        '[defaults]\ncron = "0 6 * * mon-fri"\nwindow = "mon-fri 05:00-20:00"\ntimezone = "Europe/Berlin"\n'
        + ONE
        + '[[service.document]]\ntype = "Q"\nurl = "https://a.example/q"\nevery = "1h"\njitter = "0s"\n'
        + "window = []\n",
        "w.toml",
    )
    inherited, own = settings.services[0].documents
    assert inherited.timetable.cron
    assert inherited.timetable.cron.line == "0 6 * * mon-fri"
    assert (inherited.timetable.zone, len(inherited.timetable.windows)) == ("Europe/Berlin", 1)
    assert (own.timetable.cron, own.timetable.windows, own.every) == (None, (), timedelta(hours=1))
    assert own.timetable.jitter == timedelta()


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ('cron = "0 6 * *"', "line 6: .*`cron`: .*five fields"),
        ('cron = "0 6 30 feb *"', "no such day"),
        ('window = "mon"', "is no window"),
        ('timezone = "Mars/Olympus"', "is no time zone"),
        ('every = "1h"\ncron = "0 6 * * *"', "give either `every` or `cron`"),
    ],
)
def test_a_time_that_cannot_be_meant_is_refused(lines: str, words: str) -> None:
    """With its line, before anything runs."""
    with pytest.raises(ConfigError, match=words):
        parse_settings(ONE + lines, "w.toml")


def test_a_watchlist_becomes_the_words_of_the_core() -> None:
    """Services, documents, sources and channels come out with the defaults filled in."""
    settings = parse_settings(GOOD, "w.toml")
    (quill,) = settings.services
    policy, terms = quill.documents
    assert policy.key == DocumentKey("Quill", "Privacy Policy")
    assert (policy.every, policy.confirm_after) == (timedelta(hours=6), timedelta(seconds=1))
    assert policy.sources[0].select == ("main",)
    assert policy.business
    assert [source.url for source in terms.sources] == [
        "https://quill.example/t/1",
        "https://quill.example/t/2",
    ]
    assert terms.sources[1].remove == (".ad",)
    assert settings.channels[0].url == "env:MY_MAIL"


@pytest.mark.parametrize(
    ("wrong", "right", "told"),
    [
        (
            "selct = 3",
            "select",
            'w.toml, line 17: service "Quill", document "Privacy Policy": unknown key `selct`',
        ),
        ('every = "6x"', "a number and a unit", "w.toml, line 3: `every`: '6x' is no duration"),
        ('url = "htp:/quill"', "https://example.org/privacy", "w.toml, line 16"),
        ('select = "main["', "CSS selector", "w.toml, line 17"),
        ('plan = "gold"', "'consumer' or 'business'", "w.toml, line 12"),
        ('type = "a/b"', "without a slash", "w.toml, line 15"),
        ('events = ["flop"]', "no kind of event", "w.toml, line 8"),
    ],
    ids=["unknown key", "duration", "address", "selector", "plan", "name", "event"],
)
def test_a_mistake_is_told_with_its_line(wrong: str, right: str, told: str) -> None:
    """The message names the line, the tables around it, and what would be right."""
    key = wrong.partition(" ")[0]
    lines = GOOD.splitlines()
    places = {"selct": 16, "every": 2, "url": 15, "select": 16, "plan": 11, "type": 14, "events": 7}
    lines[places[key]] = wrong
    with pytest.raises(ConfigError) as error:
        parse_settings("\n".join(lines), "w.toml")
    assert told in str(error.value)
    assert right in str(error.value)


def test_all_mistakes_are_told_at_once() -> None:
    """Nobody has to start the program five times to mend five typos."""
    with pytest.raises(ConfigError) as error:
        parse_settings('[defalts]\n[fetch]\ntimout = "1s"\nmax_bytes = 3\n', "w.toml")
    lines = {line.split(": ")[0] for line in str(error.value).splitlines()}
    assert lines == {"w.toml, line 1", "w.toml, line 3", "w.toml, line 4"}


@pytest.mark.parametrize(
    "text",
    [
        '[[service]]\nname = "A"\n',
        '[[service]]\nname = "A"\n[[service.document]]\ntype = "P"\n',
        ONE * 2,
        ONE + 'part = [{ url = "https://b.example" }]\n',
    ],
    ids=["no document", "no address", "twins", "url and part"],
)
def test_a_watchlist_that_cannot_be_meant_is_refused(text: str) -> None:
    """Half a table, two of a name, and two ways to give an address are mistakes."""
    with pytest.raises(ConfigError):
        parse_settings(text, "w.toml")


def test_a_file_that_is_not_there_says_how_to_get_one(tmp_path: Path) -> None:
    """The error of the first minute names the command of the first minute."""
    with pytest.raises(ConfigError, match="optwatch init"):
        load_settings(tmp_path / "watchlist.toml")


def test_broken_toml_is_told_with_its_line() -> None:
    """The parser's own message carries line and column."""
    with pytest.raises(ConfigError, match=r"w\.toml is not valid TOML.*line 2"):
        parse_settings("[defaults]\nevery =\n", "w.toml")


def test_the_shipped_watchlist_is_valid_and_watches_something() -> None:
    """What `init` writes can be read back."""
    settings = parse_settings(example_watchlist(), "watchlist.toml")
    assert len(settings.services) >= 15
    assert not settings.channels


@pytest.mark.parametrize(
    ("text", "seconds"), [("90s", 90), ("30m", 1800), ("1d 12h", 129600), ("2w", 1209600), ("1.5h", 5400)]
)
def test_a_duration_reads_back(text: str, seconds: int) -> None:
    """`format_duration` writes what `parse_duration` reads."""
    duration = parse_duration(text)
    assert duration == timedelta(seconds=seconds)
    assert parse_duration(format_duration(duration)) == duration


@pytest.mark.parametrize("text", ["", "12", "h", "12 parsecs", "-1h", "1h, 2m"])
def test_a_duration_without_a_unit_is_refused(text: str) -> None:
    """A bare number could be seconds or hours: it is not guessed."""
    with pytest.raises(ValueError, match="is no duration"):
        parse_duration(text)
