"""The table [web]: nobody opens the door to others by mistake."""

from __future__ import annotations

import pytest

from monitor.config.load import parse_settings
from monitor.config.web import WebTable
from monitor.errors import ConfigError


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ('host = "0.0.0.0"', "0.0.0.0 can be reached from other machines"),
        ('host = "::"', "can be reached from other machines"),
        ('host = "192.168.1.5"', "can be reached from other machines"),
        ('allowed_hosts = "watch.example.org"', "can be reached from other machines"),
        ('password = "hunter2 hunter2"', "line 2: `password`: keep it out of this file"),
        ('user_header = "X User"', "no name of a header"),
        ('trusted_proxies = ["10.0.0.0/33"]', "no address and no network"),
        ('allowed_hosts = ["https://watch.example.org"]', "no host"),
        ("port = 99999", "`port`"),
        ("passwort = 1", "did you mean `password`"),
    ],
)
def test_what_would_be_a_mistake_is_refused(table: str, complaint: str) -> None:
    """With its line, and what to do."""
    with pytest.raises(ConfigError) as e:
        parse_settings(f"[web]\n{table}\n", "watchlist.toml")
    assert complaint in str(e.value)


@pytest.mark.parametrize(
    "table",
    [
        'host = "localhost"',
        'host = "127.0.0.2"',
        'host = "::1"\nport = 0',
        'host = "0.0.0.0"\npassword = "file:/etc/optwatch/password"',
        'host = "::"\nuser_header = "X-Forwarded-User"\ntrusted_proxies = "10.0.0.5"',
        'host = "0.0.0.0"\npublic = true\nallowed_hosts = ["Watch.Example.org"]',
    ],
)
def test_what_is_meant_is_taken(table: str) -> None:
    """For this machine nothing is needed; for others one of three."""
    assert parse_settings(f"[web]\n{table}\n", "watchlist.toml").web.host


def test_proxies_are_believed_by_address_and_network() -> None:
    """An IPv4 address in the clothes of an IPv6 one is itself."""
    web = WebTable.model_validate({"trusted_proxies": ["10.0.0.0/8", "2001:db8::7"]})
    assert all(map(web.trusts, ("10.1.2.3", "::ffff:10.1.2.3", "2001:db8::7")))
    assert not any(map(web.trusts, ("11.0.0.1", "2001:db8::8", "", "unknown")))
    assert WebTable().trusts("127.0.0.1")
