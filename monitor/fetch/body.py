"""Reading a body: never more than was allowed, never without its end, never what is no text.

httpx unpacks whatever a packet holds, and 64 kB of zeros in a clever packing become gigabytes. So the
bytes are taken as they came, and unpacked here with a limit on what may come out.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import AsyncIterator

import httpx

from monitor.core.model import Reason
from monitor.fetch.headers import media_type_of
from monitor.fetch.troubles import FetchError, within_the_body

ACCEPTED_CODINGS = "gzip, deflate"
ERROR_PAGE_BYTES = 200_000  # of an error page that are kept as evidence

_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32  # zlib's flag for "find out which"
_GZIP_MAGIC = b"\x1f\x8b"
_READABLE = frozenset({"application/pdf", "application/xhtml+xml", "application/xml", "application/json"})
_READABLE_ENDINGS = ("+xml", "+json")
_UNTOLD = ("", "application/octet-stream", "binary/octet-stream", "unknown/unknown")
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SNIFFED = 1024


async def read_page(response: httpx.Response, host: str, max_bytes: int) -> tuple[str, str | None, bytes]:
    """Read a page: its media type, its charset as declared, and its bytes; raises `FetchError`."""
    media_type, charset = media_type_of(response.headers.get("content-type", ""))
    if media_type not in _UNTOLD and not is_readable(media_type):
        raise FetchError(Reason.NOT_TEXT, f"{host} answered with {media_type}, which is not a page to read.")
    _check_length(response, host, max_bytes)
    body = b"".join([chunk async for chunk in _capped(response, host, max_bytes)])
    return _true_type(media_type, charset, body, host), charset, body


async def read_error_page(response: httpx.Response, host: str) -> bytes:
    """Read the beginning of what came with an error, as far as it can be had."""
    media_type, _ = media_type_of(response.headers.get("content-type", ""))
    page = bytearray()
    if not media_type or is_readable(media_type):
        try:
            async for chunk in _capped(response, host, ERROR_PAGE_BYTES):
                page += chunk
        except FetchError:
            return bytes(page)  # the error is the news; how its page ended is not
    return bytes(page)


def is_readable(media_type: str) -> bool:
    """Whether something of this media type can hold a document's text."""
    if media_type.startswith("image/"):  # image/svg+xml
        return False
    return media_type.startswith("text/") or media_type in _READABLE or media_type.endswith(_READABLE_ENDINGS)


def _check_length(response: httpx.Response, host: str, max_bytes: int) -> None:
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and int(length[:18]) > max_bytes:
        raise _too_large(host, max_bytes)


async def _capped(response: httpx.Response, host: str, max_bytes: int) -> AsyncIterator[bytes]:
    unpack = _unpacker(response, host)
    room = max_bytes
    with within_the_body(host):
        async for packed in response.aiter_raw():
            chunk = unpack.feed(packed, room + 1)
            yield chunk[:room]
            room -= len(chunk)
            if room < 0:
                raise _too_large(host, max_bytes)
    if not unpack.complete:
        raise FetchError(
            Reason.INCOMPLETE, f"{host} broke off in the middle of the page: the packing has no end."
        )


class _Plain:
    """A body sent as it is; that it came whole, HTTP itself sees to."""

    complete = True

    def feed(self, packed: bytes, room: int) -> bytes:
        """Return the next bytes, at most `room` of them."""
        return packed[:room]


class _Inflater:
    """A body packed with gzip or deflate (RFC 1950 to 1952)."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)
        self._started = False

    @property
    def complete(self) -> bool:
        """Whether the packing's own end mark has been seen (an empty body is complete)."""
        return self._inflate.eof or not self._started

    def feed(self, packed: bytes, room: int) -> bytes:
        """Return the next bytes, at most `room` of them; raises `zlib.error`."""
        out = bytearray()
        while packed and len(out) < room:
            if self._inflate.eof:
                if not packed.startswith(_GZIP_MAGIC):
                    break  # padding after the end, which browsers overlook too
                self._inflate = zlib.decompressobj(_GZIP_OR_ZLIB)  # a file of several members
            out += self._step(packed, room - len(out))
            packed = self._inflate.unused_data or self._inflate.unconsumed_tail
        return bytes(out)

    def _step(self, packed: bytes, room: int) -> bytes:
        started, self._started = self._started, True
        try:
            return self._inflate.decompress(packed, room)
        except zlib.error:
            if started:
                raise
            # Some servers mean the bare stream of RFC 1951 when they say "deflate".
            self._inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inflate.decompress(packed, room)


def _unpacker(response: httpx.Response, host: str) -> _Plain | _Inflater:
    named = response.headers.get_list("content-encoding", split_commas=True)
    codings = [name for value in named if (name := value.strip().lower()) not in ("", "identity")]
    if not codings:
        return _Plain()
    if codings in (["gzip"], ["x-gzip"], ["deflate"]):
        return _Inflater()
    raise FetchError(
        Reason.PROTOCOL, f"{host} packed the page with {', '.join(codings)}, which nobody had asked for."
    )


def _true_type(media_type: str, charset: str | None, body: bytes, host: str) -> str:
    """Return the media type; where the server named none, or a wrong one, the first bytes tell."""
    head = body[:_SNIFFED]
    if head.lstrip().startswith(b"%PDF-"):
        return "application/pdf"
    wide = (charset or "").startswith(("utf-16", "utf-32", "ucs-2")) or head.startswith(_BOMS)
    if b"\x00" in head and not wide and media_type != "application/pdf":
        raise FetchError(Reason.NOT_TEXT, f"{host} answered with bytes that are no text.")
    if media_type not in _UNTOLD:
        return media_type
    return "text/html" if head.lstrip()[:1] == b"<" else "text/plain"


def _too_large(host: str, max_bytes: int) -> FetchError:
    return FetchError(
        Reason.TOO_LARGE,
        f"The page of {host} is larger than the {max_bytes:,} bytes allowed; `max_bytes` sets the limit.",
    )
