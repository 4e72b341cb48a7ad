"""Where we go and where we do not."""

from __future__ import annotations

import ipaddress

import httpx
import pytest

from monitor.core.model import Reason
from monitor.fetch.guard import check_addresses, check_redirect, check_url, refusal
from monitor.fetch.troubles import FetchError

PUBLIC = [
    "93.184.215.14",
    "1.1.1.1",
    "172.15.0.1",
    "172.32.0.1",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450::1",
]

PRIVATE = {
    "loopback": "127.0.0.1",
    "the rest of loopback": "127.255.255.254",
    "private, ten": "10.1.2.3",
    "private, 172": "172.31.255.255",
    "private, 192": "192.168.1.1",
    "a provider's shared range": "100.64.0.1",
    "benchmarks": "198.19.0.1",
    "loopback, IPv6": "::1",
    "private, IPv6": "fd12:3456:789a::1",
    "loopback behind NAT64": "64:ff9b::7f00:1",
    "private behind NAT64": "64:ff9b::a01:203",
    "loopback in disguise": "::ffff:127.0.0.1",
    "private in disguise": "::ffff:192.168.1.1",
}

NEVER = {
    "cloud metadata": "169.254.169.254",
    "link-local": "169.254.0.1",
    "metadata, shared range": "100.100.100.200",
    "metadata, public range": "168.63.129.16",
    "metadata, IPv6": "fd00:ec2::254",
    "metadata in disguise": "::ffff:169.254.169.254",
    "metadata behind NAT64": "64:ff9b::a9fe:a9fe",
    "no address": "0.0.0.0",  # noqa: S104 - an address that is refused
    "this network": "0.1.2.3",
    "protocol assignments": "192.0.0.192",
    "documentation": "192.0.2.1",
    "documentation, second": "198.51.100.1",
    "documentation, third": "203.0.113.1",
    "6to4 relay": "192.88.99.1",
    "multicast": "224.0.0.251",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "no address, IPv6": "::",
    "IPv4-compatible": "::7f00:1",
    "translated": "::ffff:0:7f00:1",
    "local NAT64": "64:ff9b:1::1",
    "discard": "100::1",
    "Teredo": "2001:0:7f00:1::",
    "documentation, IPv6": "2001:db8::1",
    "documentation, long": "3fff::1",
    "6to4": "2002:7f00:1::",
    "segment routing": "5f00::1",
    "link-local, IPv6": "fe80::1",
    "link-local with a zone": "fe80::1%eth0",
    "site-local": "fec0::1",
    "multicast, IPv6": "ff02::1",
}


@pytest.mark.parametrize("text", [*PUBLIC, "64:ff9b::101:101"])
def test_public_addresses_are_visited(text: str) -> None:
    """The open internet is what is watched, behind NAT64 too."""
    assert refusal(ipaddress.ip_address(text)) is None


@pytest.mark.parametrize("text", PRIVATE.values(), ids=PRIVATE.keys())
def test_private_addresses_are_visited_only_by_leave(text: str) -> None:
    """A home network is refused, unless the settings allow it."""
    address = ipaddress.ip_address(text)
    assert refusal(address)
    assert refusal(address, allow_private=True) is None


@pytest.mark.parametrize("text", NEVER.values(), ids=NEVER.keys())
def test_some_addresses_are_never_visited(text: str) -> None:
    """No policy is published at a metadata, link-local, multicast or reserved address."""
    address = ipaddress.ip_address(text)
    assert refusal(address)
    assert refusal(address, allow_private=True)


def test_one_bad_address_spoils_the_name() -> None:
    """A name that is both outside and inside is refused whole, and the person is told how to allow it."""
    with pytest.raises(FetchError) as caught:
        check_addresses("both.example", ["93.184.215.14", "10.0.0.1"])
    assert caught.value.reason is Reason.ADDRESS_REFUSED
    assert "both.example (10.0.0.1)" in caught.value.detail
    assert "allow_private_addresses" in caught.value.detail


def test_no_leave_is_offered_where_there_is_none() -> None:
    """What no setting allows is not said to be allowed by one."""
    with pytest.raises(FetchError) as caught:
        check_addresses("169.254.169.254", ["169.254.169.254"])
    assert "allow_private_addresses" not in caught.value.detail


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org",
        "http://example.org:8080/privacy?lang=en#top",
        "https://EXAMPLE.org/a b",
        "https://bücher.example/",
        "https://example.org/user@mail",
        "https://example.org?next=http:\\\\x@y",
        "http://[2606:4700::1111]/",
    ],
)
def test_web_addresses(url: str) -> None:
    """Ordinary addresses are read."""
    assert check_url(url).host


@pytest.mark.parametrize(
    "url",
    [
        pytest.param("", id="nothing"),
        pytest.param("example.org/privacy", id="no scheme"),
        pytest.param("//example.org/", id="no scheme, two slashes"),
        pytest.param("ftp://example.org/", id="another scheme"),
        pytest.param("file:///etc/passwd", id="a file"),
        pytest.param("javascript:alert(1)", id="a script"),
        pytest.param("data:text/html,x", id="data"),
        pytest.param("http:///path", id="no host"),
        pytest.param("https:example.org", id="no slashes"),
        pytest.param("http://user@example.org/", id="a user"),
        pytest.param("http://user:pass@example.org/", id="a password"),
        pytest.param("http://@example.org/", id="an empty user"),
        pytest.param("http://one.example\\@two.example/", id="a backslash and an at"),
        pytest.param("http://one.example\\two.example/", id="a backslash in the host"),
        pytest.param("http:\\\\one.example/", id="backslashes for slashes"),
        pytest.param("http://one.example/\\..\\x", id="a backslash in the path"),
        pytest.param("http://one.example%2f@two.example/", id="a hidden slash"),
        pytest.param("http://exa%6dple.org/", id="a hidden letter"),
        pytest.param("http://[fe80::1%25eth0]/", id="a zone"),
        pytest.param("http://one.example two.example/", id="a blank"),
        pytest.param("http://one.example\t.two.example/", id="a tab"),
        pytest.param("http://one.example\r\nX: y/", id="a new line"),
        pytest.param("http://one.example:99999/", id="no such port"),
        pytest.param("http://one.example:0/", id="port nought"),
        pytest.param("http://one.example:-1/", id="a negative port"),
        pytest.param("http://256.1.1.1/", id="no IPv4 address"),
        pytest.param("http://[::1", id="half an IPv6 address"),
        pytest.param("http://xn--a.example/", id="a broken international name"),
        pytest.param("http://①②⑦.⓪.⓪.①/", id="circled digits"),
        pytest.param("http://" + "x" * 70_000, id="too long"),
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    """What cannot be read, or can be read in two ways, is refused with a reason."""
    with pytest.raises(FetchError) as caught:
        check_url(url)
    assert caught.value.reason is Reason.BAD_URL
    assert len(caught.value.detail) < 500


def test_a_redirect_is_relative_to_where_it_stands() -> None:
    """Relative, rooted and host-relative redirects are followed as RFC 3986 says."""
    base = httpx.URL("https://example.org/a/b?x#y")
    assert str(check_redirect(base, "c")) == "https://example.org/a/c"
    assert str(check_redirect(base, "/c")) == "https://example.org/c"
    assert str(check_redirect(base, " //two.example/c ")) == "https://two.example/c"
    assert str(check_redirect(base, "?z=1")) == "https://example.org/a/b?z=1"
