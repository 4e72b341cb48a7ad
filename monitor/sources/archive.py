"""A web archive asked by EDGI's client: the Wayback Machine, or a collection of any archive that runs pywb.

The client has the address of the Wayback Machine written in. An adapter of requests stands between it and
the network: it takes each question to the archive that is meant, and looks at each answer before the client
does. pywb answers a question for one moment with the capture nearest to it, however far that is, and tells
its true time only in `Memento-Datetime` (RFC 7089).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import ChunkedEncodingError, ContentDecodingError
from wayback import CdxRecord, Memento, WaybackClient, WaybackSession
from wayback.exceptions import (
    BlockedByRobotsError,
    BlockedSiteError,
    MementoPlaybackError,
    RateLimitError,
    UnexpectedResponseFormat,
    WaybackException,
)

from monitor.core.model import Fetched
from monitor.errors import ImportSourceError
from monitor.sources.wayback import ArchiveSettings, Capture, LeftOut

_HOME = "https://web.archive.org"
_PAGES, _LIST = f"{_HOME}/web/", f"{_HOME}/cdx/search/cdx"
_FIELDS = "urlkey,timestamp,url,mime,status,digest,length"  # as pywb calls those that the client reads
_WITH_ADDRESSES = ("Link", "Location")  # headers in which the client looks for addresses of the archive
_ROWS_A_PAGE = 5_000
_LARGEST_LIST = 100_000_000  # bytes; 150,000 rows are the most an archive gives
_LONGEST_WAIT = 600  # seconds that an archive may ask for before we give up for now
_PATIENCE = 5  # times that it may ask in a row
_TROUBLED = 3  # captures in a row that its server fails on, before it is the server that is broken
_NEAR = timedelta(hours=24)  # a capture further away than this from the moment asked for is another one
_TROUBLES = (WaybackException, requests.RequestException)
_GO_ON = "What came so far is kept: the same command goes on where it stopped."


class Archive:
    """An archive and how it is asked; `close` gives back its connections."""

    def __init__(self, settings: ArchiveSettings, sleep: Callable[[float], None] = time.sleep) -> None:
        self._name = settings.address or "the Wayback Machine"
        self._troubles = 0
        self._client = WaybackClient(_Session(settings, sleep))

    def close(self) -> None:
        """Give back every connection."""
        self._client.close()

    def captures(self, url: str, begin: datetime, end: datetime) -> Iterator[Capture]:
        """Every capture that the archive lists of an address, oldest first; raises `ImportSourceError`."""
        try:
            for record in self._client.search(url, from_date=begin, to_date=end, limit=_ROWS_A_PAGE):
                yield _capture(record)
        except (BlockedByRobotsError, BlockedSiteError) as e:
            raise ImportSourceError(f"{self._name} has no leave to show captures of {url}.") from e
        except UnexpectedResponseFormat as e:
            raise ImportSourceError(
                f"{self._name} gave no list of captures: is it the address of a collection of pywb? ({e})"
            ) from e
        except (*_TROUBLES, _ServerError, _LeftOutError) as e:
            raise self._trouble(url, e) from e

    def get(self, capture: Capture, source: str) -> Fetched | LeftOut:
        """The raw page of a capture as the fetch that it once was, or why it is none.

        `source` is the address under which the document is watched. Raises `ImportSourceError` where it is
        the archive that fails.
        """
        asked = f"{_PAGES}{capture.at:%Y%m%d%H%M%S}id_/{capture.url}"
        try:
            memento = self._client.get_memento(
                asked, exact=False, follow_redirects=False, target_window=_NEAR
            )
        except _LeftOutError as e:
            return e.why
        except (BlockedByRobotsError, BlockedSiteError):
            return LeftOut.BLOCKED
        except (_ServerError, ChunkedEncodingError) as e:
            return self._unplayable(capture.url, e)
        except (MementoPlaybackError, ContentDecodingError):
            return LeftOut.UNPLAYABLE
        except _TROUBLES as e:
            raise self._trouble(capture.url, e) from e
        self._troubles = 0
        return _fetched(memento, source)

    def _unplayable(self, url: str, error: Exception) -> LeftOut:
        """One capture that cannot be had is the capture's fault; several in a row are the archive's."""
        self._troubles += 1
        if self._troubles >= _TROUBLED:
            raise self._trouble(url, error) from error
        return LeftOut.UNPLAYABLE

    def _trouble(self, url: str, error: Exception) -> ImportSourceError:
        return ImportSourceError(f"{self._name} could not be asked for {url}: {error}. {_GO_ON}")


class _LeftOutError(Exception):
    """An answer that is not the capture asked for, or not fit to be read."""

    def __init__(self, why: LeftOut) -> None:
        super().__init__(why)
        self.why = why


class _ServerError(Exception):
    """The archive's own server failed, more often than it was asked again."""


class _Session(WaybackSession):  # type: ignore[misc]  # the client is not typed
    """Politeness as the client has it, at the archive that is meant."""

    def __init__(self, settings: ArchiveSettings, sleep: Callable[[float], None]) -> None:
        super().__init__(
            retries=settings.retries,
            user_agent=settings.user_agent,
            memento_calls_per_second=settings.per_second,
            search_calls_per_second=settings.per_second / 20,  # as the Wayback Machine's own limits relate
        )
        self.trust_env = False  # like every fetch: no proxies and no passwords from the environment
        self._adapter = _Adapter(settings)
        self._sleep = sleep

    def get_adapter(self, url: str | bytes) -> HTTPAdapter:  # noqa: ARG002 - one for all addresses
        """The way to the archive."""
        return self._adapter

    def send(self, request: requests.PreparedRequest, **kwargs: Any) -> requests.Response:  # noqa: ANN401
        """Ask, and wait as long as the archive wants; an answer that is its own failure is an error."""
        for _ in range(_PATIENCE):
            try:
                response: requests.Response = super().send(request, **kwargs)
            except RateLimitError as e:
                if e.retry_after > _LONGEST_WAIT:
                    raise
                self._sleep(e.retry_after)
                continue
            if response.status_code >= 500 and "Memento-Datetime" not in response.headers:
                raise _ServerError(f"its server answered with status {response.status_code}")
            return response
        raise _ServerError("it keeps asking to be left alone")

    def close(self, disable: bool = True) -> None:
        """Give back every connection."""
        self._adapter.close()
        super().close(disable)


class _Adapter(HTTPAdapter):
    """Takes questions to the archive that is meant, and looks at its answers."""

    def __init__(self, settings: ArchiveSettings) -> None:
        super().__init__()
        self._there = settings.address.rstrip("/")
        self._most = settings.max_bytes

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401
        """Send a question there and bring the answer back as if it came from home."""
        asked = request.url or ""
        is_list = asked.startswith(_LIST)
        request.url = self._address(asked)
        response = super().send(request, *args, **kwargs)
        request.url = asked
        response.url = asked if is_list else _at_its_true_time(asked, response)
        for name in _WITH_ADDRESSES if self._there else ():
            if name in response.headers:
                response.headers[name] = response.headers[name].replace(f"{self._there}/", _PAGES)
        response.raw = _Limited(response.raw, _LARGEST_LIST if is_list else self._most)
        return response

    def _address(self, asked: str) -> str:
        if not self._there:
            return asked
        if not asked.startswith(_LIST):
            return f"{self._there}/{asked.removeprefix(_PAGES)}"
        _, _, query = asked.partition("?")
        # pywb knows neither pages of a list nor what belongs to them, and has fields of its own.
        ours = ("limit", "showResumeKey", "resolveRevisits")
        kept = [(name, value) for name, value in parse_qsl(query) if name not in ours]
        return f"{self._there}/cdx?{urlencode([*kept, ('output', 'text'), ('fl', _FIELDS)])}"


class _Limited:
    """The bytes of an answer, up to a limit: a small packing can hold a very large page."""

    def __init__(self, raw: Any, most: int) -> None:  # noqa: ANN401 - urllib3's response
        self._raw = raw
        self._most = most

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - everything else is urllib3's
        return getattr(self._raw, name)

    def stream(self, *args: Any, **kwargs: Any) -> Iterator[bytes]:  # noqa: ANN401 - urllib3's signature
        """Piece by piece, unpacked; raises `_LeftOutError`."""
        left = self._most
        for chunk in self._raw.stream(*args, **kwargs):
            left -= len(chunk)
            if left < 0:
                raise _LeftOutError(LeftOut.TOO_LARGE)
            yield chunk


def _at_its_true_time(asked: str, response: requests.Response) -> str:
    """The address of the capture that was given, which need not be the one that was asked for."""
    told = response.headers.get("Memento-Datetime")
    if told is None:
        return asked
    stamp, _, rest = asked.removeprefix(_PAGES).partition("id_/")
    try:
        wanted, true = _moment(stamp), parsedate_to_datetime(told).astimezone(UTC)
    except ValueError:
        raise _LeftOutError(LeftOut.FAR_OFF) from None
    if abs(true - wanted) > _NEAR:
        raise _LeftOutError(LeftOut.FAR_OFF)
    return f"{_PAGES}{true:%Y%m%d%H%M%S}id_/{rest}"


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC)


def _capture(record: CdxRecord) -> Capture:
    media_type = record.mimetype.lower()
    is_revisit = media_type in ("warc/revisit", "-", "unk")
    return Capture(
        at=record.timestamp,
        url=record.original,
        digest=record.digest,
        status=record.statuscode,
        media_type="" if is_revisit else media_type,
    )


def _fetched(memento: Memento, source: str) -> Fetched | LeftOut:
    """A capture that came, unless it turns out to be none of the page itself."""
    declared, _, parameters = memento.headers.get("Content-Type", "").partition(";")
    refused = LeftOut.of(memento.status_code, declared.strip().lower())
    if refused:
        return refused
    charset = parameters.strip().lower().partition("charset=")[2].strip("\"' ") or None
    return Fetched(
        url=source,
        final_url=memento.url,
        at=memento.timestamp,
        status=memento.status_code,
        media_type=declared.strip().lower(),
        charset=charset,
        body=memento.content,
    )
