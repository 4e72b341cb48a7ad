"""A document as several regions or languages see it, in the watchlist."""

from __future__ import annotations

import pytest

from monitor.config.load import parse_settings
from monitor.core.model import Document
from monitor.errors import ConfigError

HEAD = """
[[service]]
name = "Quillby"
[[service.document]]
type = "Privacy Policy"
url = "https://quillby.example/privacy"
language = "en"
headers = { Cookie = "a=1", X-Plan = "free" }
"""


def documents(*variants: str) -> tuple[Document, ...]:
    """The documents of a watchlist with these variants."""
    tables = "".join(f"[[service.document.variant]]\n{variant}\n" for variant in variants)
    (service,) = parse_settings(HEAD + tables, "w.toml").services
    return service.documents


def test_each_variant_is_a_document_of_its_own() -> None:
    """Named by its region, with its own proxy and headers; the document's own headers stay where it has none."""
    eu, us = documents(
        'region = "EU"\nproxy = "env:DUBLIN"', 'region = "US"\nheaders = { cookie = "region=us" }'
    )
    assert [one.name for one in (eu, us)] == ["Privacy Policy (EU)", "Privacy Policy (US)"]
    assert [(one.region, one.variant, one.language) for one in (eu, us)] == [
        ("EU", "EU", "en"),
        ("US", "US", "en"),
    ]
    assert eu.sources[0].proxy == "env:DUBLIN"
    assert dict(eu.sources[0].headers) == {"Cookie": "a=1", "X-Plan": "free"}
    assert dict(us.sources[0].headers) == {"X-Plan": "free", "cookie": "region=us"}


def test_a_language_is_asked_for() -> None:
    """With the header that servers know, unless the watchlist says it otherwise."""
    german, french = documents('language = "de"', 'language = "fr"\nheaders = { Accept-Language = "fr-CH" }')
    assert (german.name, german.language) == ("Privacy Policy (de)", "de")
    assert german.sources[0].headers["Accept-Language"] == "de"
    assert french.sources[0].headers["Accept-Language"] == "fr-CH"


def test_a_region_and_a_language_are_one_name() -> None:
    """Switzerland has four."""
    names = [
        one.name for one in documents('region = "CH"\nlanguage = "de"', 'region = "CH"\nlanguage = "fr"')
    ]
    assert names == ["Privacy Policy (CH, de)", "Privacy Policy (CH, fr)"]


@pytest.mark.parametrize(
    ("variants", "told"),
    [
        (('proxy = "http://p.example:1"',), "a variant is named by its `region`"),
        (('region = "EU"', 'region = "eu"'), "two documents are named privacy policy (eu)"),
        (('region = "EU"\nproxy = "p.example:3128"',), "is no web address"),
        (('region = "EU"\nproxy = "socks5://p.example:1"',), "is no web address"),
        (('region = "EU"\nproxy = "http://p.example/way"',), "is no proxy"),
        (('region = "EU/US"',), "without a slash"),
        (('region = "EU"\ncountry = "IE"',), "unknown key `country`"),
    ],
)
def test_a_mistake_is_told(variants: tuple[str, ...], told: str) -> None:
    """In one sentence, with its line."""
    with pytest.raises(ConfigError, match=r"w\.toml, line \d+") as error:
        documents(*variants)
    assert told in str(error.value)
