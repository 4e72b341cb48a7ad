"""What a browser says when a page does not come, translated once into a reason and a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.async_api import Error as PlaywrightError

from monitor.core.model import Reason
from monitor.fetch.troubles import FetchError

# The first that occurs in the message counts (net/base/net_error_list.h of Chromium).
_WORDS: tuple[tuple[str, Reason, str], ...] = (
    (
        "Download is starting",
        Reason.NOT_TEXT,
        "{host} answered with a file to keep and no page: fetch it by `http`.",
    ),
    ("ERR_CERT_", Reason.TLS_FAILED, "The certificate of {host} cannot be trusted: {words}."),
    ("ERR_SSL_", Reason.TLS_FAILED, "No secure connection to {host} could be made: {words}."),
    ("ERR_TOO_MANY_REDIRECTS", Reason.TOO_MANY_REDIRECTS, "{host} redirects on and on."),
    (
        "ERR_PROXY_CONNECTION_FAILED",
        Reason.CONNECTION_FAILED,
        "The browser could not reach optwatch: is `reach` right?",
    ),
    ("ERR_CONTENT_LENGTH", Reason.INCOMPLETE, "{host} broke off in the middle of the page."),
    ("ERR_INCOMPLETE_CHUNKED", Reason.INCOMPLETE, "{host} broke off in the middle of the page."),
    ("ERR_TUNNEL", Reason.CONNECTION_FAILED, "{host} could not be connected to."),
    ("ERR_EMPTY_RESPONSE", Reason.CONNECTION_FAILED, "{host} broke the connection before it answered."),
    ("ERR_CONNECTION", Reason.CONNECTION_FAILED, "{host} broke the connection: {words}."),
    ("ERR_TIMED_OUT", Reason.TIMEOUT, "{host} did not answer in time."),
    ("ERR_UNSAFE_PORT", Reason.BAD_URL, "{host} cannot be fetched by a browser: none goes to this port."),
    ("net::ERR_", Reason.PROTOCOL, "{host} did not answer in a way that the browser understands: {words}."),
    (
        "crashed",
        Reason.TOO_LARGE,
        "The page of {host} broke down: it wants more than the {memory} MB allowed.",
    ),
    ("closed", Reason.INCOMPLETE, "The browser broke down over the page of {host}."),
)


def translate(
    e: PlaywrightError, host: str, memory: int, at_the_gate: Mapping[str, FetchError]
) -> FetchError:
    """What went wrong; what stood in the way at the gate is known better than the browser tells it."""
    message = str(e)
    if "net::" in message and host in at_the_gate:
        return at_the_gate[host]
    name = message.partition("net::")[2].split(" ", 1)[0].strip()
    words = name.removeprefix("ERR_").replace("_", " ").lower() or message.split("\n", 1)[0].rstrip(".")
    for mark, reason, sentence in _WORDS:
        if mark in message:
            return FetchError(reason, sentence.format(host=host, words=words, memory=memory // 1_000_000))
    return FetchError(Reason.PROTOCOL, f"The browser could not read the page of {host}: {words}.")
