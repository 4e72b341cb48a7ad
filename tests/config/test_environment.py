"""Settings from the environment: every key of every table, over the file, and nothing misspelt in silence."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.config import Settings, load_settings, without_watchlist
from monitor.config.environment import OTHERS, variables
from monitor.config.load import parse_settings
from monitor.errors import ConfigError

ROOT = Path(__file__).parents[2]
WATCHLIST = """
[fetch]
contact = "file@tallow.example"
timeout = "10s"

[[channel]]
name = "mail"
url = "env:OPTWATCH_MAIL"
"""


def read(**environ: str) -> Settings:
    """The watchlist under an environment."""
    return parse_settings(WATCHLIST, "watchlist.toml", environ)


def test_the_environment_wins_over_the_file() -> None:
    """Key by key: what it does not say stays as the file says it."""
    settings = read(OPTWATCH_FETCH__CONTACT="env@tallow.example", HOME="/root")
    assert settings.fetch.contact == "env@tallow.example"
    assert settings.fetch.timeout == timedelta(seconds=10)


def test_a_table_that_the_file_has_not_is_made() -> None:
    """Values are written as in the file, without quotation marks; lists with commas."""
    settings = read(
        OPTWATCH_DEFAULTS__EVERY="6h",
        OPTWATCH_FETCH__CONCURRENCY="3",
        OPTWATCH_FETCH__ALLOW_PRIVATE_ADDRESSES="true",
        OPTWATCH_RETENTION__FETCHES="30d",
        OPTWATCH_DEFAULTS__WINDOW="Mon-Fri 08:00-18:00, Sat 10:00-12:00",
    )
    assert settings.defaults.every == timedelta(hours=6)
    assert (settings.fetch.concurrency, settings.fetch.allow_private_addresses) == (3, True)
    assert settings.retention.fetches == timedelta(days=30)
    assert len(settings.defaults.window or ()) == 2


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("OPTWATCH_FETCH__CONTAKT", "did you mean OPTWATCH_FETCH__CONTACT?"),
        ("OPTWATCH_DATABSE", "did you mean OPTWATCH_DATABASE?"),
        ("OPTWATCH_NONSENSE__AT__ALL", "is no setting"),
        ("OPTWATCH_SERVICE__NAME", "is no setting"),
        ("OPTWATCH_SLACK", "A secret is named in the watchlist: env:OPTWATCH_SLACK"),
    ],
)
def test_what_is_no_setting_is_refused(name: str, told: str) -> None:
    """With what it may have meant."""
    with pytest.raises(ConfigError, match=re.escape(told)):
        read(**{name: "x"})


def test_secrets_and_options_are_no_mistakes() -> None:
    """What the watchlist names, what the command line takes, and whatever is not ours."""
    read(OPTWATCH_MAIL="mailto://x", OPTWATCH_DATABASE="sqlite:///x.db", OPT_OTHER="1", PATH="/bin")


def test_a_setting_of_the_environment_may_name_a_secret_of_it() -> None:
    """As the compose file does with the password of the web page."""
    settings = read(OPTWATCH_WEB__PASSWORD="env:OPTWATCH_HASH", OPTWATCH_HASH="x")  # noqa: S106
    assert settings.web.password == "env:OPTWATCH_HASH"  # noqa: S105 - the name of its place


def test_without_a_watchlist_a_secret_may_be_of_one_elsewhere() -> None:
    """A command that needs no watchlist runs beside a daemon's environment."""
    settings = without_watchlist({"OPTWATCH_SLACK": "x", "OPTWATCH_FETCH__CONTACT": "me@tallow.example"})
    assert settings.fetch.contact == "me@tallow.example"
    with pytest.raises(ConfigError, match="did you mean OPTWATCH_FETCH__CONTACT"):
        without_watchlist({"OPTWATCH_FETCH__CONTAC": "x"})


def test_a_wrong_value_names_its_variable_and_not_a_line_of_the_file() -> None:
    """Beside the mistakes of the file, which are told too."""
    with pytest.raises(ConfigError) as told:
        parse_settings(WATCHLIST + "colour = 1\n", "w.toml", {"OPTWATCH_FETCH__TIMEOUT": "soon"})
    assert "The environment variable OPTWATCH_FETCH__TIMEOUT: `timeout`: 'soon' is no duration" in str(
        told.value
    )
    assert "w.toml, line 9" in str(told.value)
    with pytest.raises(ConfigError, match="OPTWATCH_FETCH__CONCURRENCY: `concurrency`"):
        read(OPTWATCH_FETCH__CONCURRENCY="1000")


def test_the_process_is_asked_where_no_environment_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As every command does."""
    path = tmp_path / "watchlist.toml"
    path.write_text(WATCHLIST, encoding="utf-8")
    monkeypatch.setenv("OPTWATCH_FETCH__CONTACT", "process@tallow.example")
    assert load_settings(path).fetch.contact == "process@tallow.example"


@pytest.mark.parametrize("name", sorted(variables()))
def test_every_variable_is_told_about(name: str) -> None:
    """Its table and key stand in docs/watchlist.md."""
    table, key = variables()[name][0], variables()[name][-1]
    docs = (ROOT / "docs" / "watchlist.md").read_text(encoding="utf-8")
    assert f"`[{table}]`" in docs
    assert f"`{key}`" in docs


def test_every_name_that_the_program_asks_for_is_known() -> None:
    """A new variable of the command line goes into OTHERS, or it would be refused."""
    pattern = re.compile(r"[\"'](OPTWATCH_[A-Z0-9_]*[A-Z0-9])[\"']")
    asked = {
        name
        for path in (ROOT / "monitor").rglob("*.py")
        for name in pattern.findall(path.read_text(encoding="utf-8"))
    }
    assert asked <= OTHERS | set(variables())
