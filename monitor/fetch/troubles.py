"""What can go wrong on the wire, translated once into a reason and a sentence for a person."""

from __future__ import annotations

import os
import ssl
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

import httpx
from h2.exceptions import H2Error, InvalidBodyLengthError

from monitor.core.model import Reason


class FetchError(Exception):
    """A fetch that came to nothing: everything that `Failed` tells, without the when and where."""

    def __init__(
        self,
        reason: Reason,
        detail: str,
        *,
        status: int | None = None,
        retry_after: timedelta | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
        self.status = status
        self.retry_after = retry_after
        self.body = body


# H2Error and OSError pass through httpx untranslated while a body is read; ValueError and KeyError come
# out of httpcore when a server sends a status that is no number, or frames for a stream it has closed.
WIRE_ERRORS = (httpx.HTTPError, httpx.InvalidURL, H2Error, OSError, ValueError, KeyError, zlib.error)

_BEFORE_THE_ANSWER: Sequence[tuple[type[Exception], Reason, str]] = (
    # The end of a short page may arrive together with its beginning.
    (InvalidBodyLengthError, Reason.INCOMPLETE, "{host} broke off in the middle of the page: {error}."),
    (H2Error, Reason.PROTOCOL, "{host} did not answer in proper HTTP/2: {error}."),
    (httpx.ConnectTimeout, Reason.TIMEOUT, "{host} did not accept a connection in time."),
    (httpx.TimeoutException, Reason.TIMEOUT, "{host} took the connection and then did not answer in time."),
    (TimeoutError, Reason.TIMEOUT, "{host} did not answer in time."),
    (httpx.ConnectError, Reason.CONNECTION_FAILED, "{host} could not be connected to: {error}."),
    (
        httpx.NetworkError,
        Reason.CONNECTION_FAILED,
        "{host} broke the connection before it answered: {error}.",
    ),
    (httpx.LocalProtocolError, Reason.PROTOCOL, "The request to {host} cannot be sent: {error}."),
    (UnicodeEncodeError, Reason.PROTOCOL, "The request to {host} cannot be sent: {error}."),
    (httpx.ProtocolError, Reason.PROTOCOL, "{host} did not answer in proper HTTP: {error}."),
    (OSError, Reason.CONNECTION_FAILED, "{host} broke the connection before it answered: {error}."),
    (Exception, Reason.PROTOCOL, "{host} did not answer in proper HTTP: {error}."),
)

_WITHIN_THE_BODY: Sequence[tuple[type[Exception], Reason, str]] = (
    (httpx.TimeoutException, Reason.TIMEOUT, "{host} fell silent in the middle of the page."),
    (TimeoutError, Reason.TIMEOUT, "{host} fell silent in the middle of the page."),
    (Exception, Reason.INCOMPLETE, "{host} broke off in the middle of the page: {error}."),
)


@contextmanager
def before_the_answer(host: str) -> Iterator[None]:
    """Turn what happens until the status line is there into `FetchError`."""
    try:
        yield
    except WIRE_ERRORS as e:
        raise _tls_trouble(e, host) or _trouble(e, host, _BEFORE_THE_ANSWER) from e


@contextmanager
def within_the_body(host: str) -> Iterator[None]:
    """Turn what happens while the body is read into `FetchError`."""
    try:
        yield
    except WIRE_ERRORS as e:
        raise _trouble(e, host, _WITHIN_THE_BODY) from e


@contextmanager
def within_the_deadline(host: str, deadline: timedelta) -> Iterator[None]:
    """Turn the end of the overall deadline into `FetchError`."""
    try:
        yield
    except TimeoutError as e:
        limit = f"{deadline.total_seconds():g} seconds"
        raise FetchError(
            Reason.TIMEOUT, f"{host} was too slow: the page was not complete after {limit}."
        ) from e


def _trouble(e: Exception, host: str, table: Sequence[tuple[type[Exception], Reason, str]]) -> FetchError:
    # httpcore calls errors of HTTP/2 "local", whoever made them.
    error = next((cause for cause in _causes(e) if isinstance(cause, H2Error)), e)
    reason, sentence = next((reason, words) for kind, reason, words in table if isinstance(error, kind))
    return FetchError(reason, sentence.format(host=host, error=_words(error)))


def _tls_trouble(e: BaseException, host: str) -> FetchError | None:
    for cause in _causes(e):
        if isinstance(cause, ssl.SSLCertVerificationError):
            why = cause.verify_message.rstrip(".")
            return FetchError(Reason.TLS_FAILED, f"The certificate of {host} cannot be trusted: {why}.")
        if isinstance(cause, ssl.SSLError):
            why = (cause.reason or str(cause)).replace("_", " ").lower()
            return FetchError(Reason.TLS_FAILED, f"No secure connection to {host} could be made: {why}.")
    return None


def _causes(e: BaseException) -> Iterator[BaseException]:
    # httpcore raises `from None`, which cuts the chain, but keeps the cause as the first argument.
    seen: BaseException | None = e
    while seen is not None:
        yield seen
        within = seen.args[0] if seen.args and isinstance(seen.args[0], BaseException) else None
        seen = within or seen.__cause__


def _words(e: BaseException) -> str:
    # The system's own words, where there are any: "Connection refused" says more than what wraps it.
    # The numbers of TLS are of another kind.
    causes = [cause for cause in _causes(e) if not isinstance(cause, ssl.SSLError)]
    codes = [cause.errno for cause in causes if isinstance(cause, OSError) and cause.errno]
    text = os.strerror(codes[-1]) if codes else str(e).strip().rstrip(".")
    return text or type(e).__name__
