"""What the plain fetch makes of what servers do."""

from __future__ import annotations

import asyncio
import gzip
import time
import zlib
from collections.abc import Mapping
from datetime import timedelta

import pytest

from monitor.core.model import Caching, NotModified, Reason
from monitor.fetch import FetchSettings, HttpFetcher
from tests.fetch.support import NOW, PAGE, Get, failed, fetched, getter, raw_server, saying
from tests.servers import Answer, Asked, conditional, redirect, serving


async def test_a_page_comes_as_it_is(get: Get) -> None:
    """Bytes, media type, charset, validators and times are those of the answer."""
    headers = {"ETag": '"v1"', "Last-Modified": "Sun, 01 Mar 2026 10:00:00 GMT"}
    with serving(
        {"/p": Answer(PAGE, headers=headers, content_type="Text/HTML; Charset=ISO-8859-1")}
    ) as server:
        page = fetched(await get(server.url("/p")))
    assert (page.body, page.status, page.media_type, page.charset) == (PAGE, 200, "text/html", "iso-8859-1")
    assert page.url == page.final_url == server.url("/p")
    assert page.caching == Caching('"v1"', headers["Last-Modified"], server.url("/p"))
    assert page.at == NOW
    assert 0 < page.seconds < 1
    assert page.redirects == ()


async def test_we_say_who_we_are(settings: FetchSettings) -> None:
    """The User-Agent names the program and how to reach whoever runs it."""
    polite = FetchSettings(contact="admin@example.org", allow_private_addresses=True)
    async with HttpFetcher(polite) as fetcher:
        with serving({"/": Answer(PAGE)}) as server:
            await getter(fetcher)(server.url())
    agent = server.asked[0].headers["user-agent"]
    assert agent.startswith("optwatch/")
    assert "admin@example.org" in agent


async def test_headers_of_the_watchlist(get: Get) -> None:
    """A source's own headers replace ours, save for those that decide where and how an answer comes."""
    headers = {"user-agent": "mine", "accept-language": "de", "Accept-Encoding": "br", "host": "two.example"}
    with serving({"/p": Answer(PAGE)}) as server:
        fetched(await get(server.url("/p"), headers=headers))
    seen = server.asked[0].headers
    assert (seen["user-agent"], seen["accept-language"]) == ("mine", "de")
    assert (seen["accept-encoding"], seen["host"]) == ("gzip, deflate", f"127.0.0.1:{server.port}")


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"X-Name": "Müller"}, id="not ASCII"),
        pytest.param({"X Name": "x"}, id="a blank in the name"),
        pytest.param({"X-Name": "x\r\nHost: y"}, id="a new line"),
    ],
)
async def test_headers_that_cannot_be_sent(get: Get, headers: Mapping[str, str]) -> None:
    """A header that HTTP does not allow is told before anything is sent."""
    with serving({"/p": Answer(PAGE)}) as server:
        failure = failed(await get(server.url("/p"), headers=headers), Reason.PROTOCOL)
    assert "cannot be sent" in failure.detail
    assert server.asked == []


async def test_not_modified(get: Get) -> None:
    """What a server gave us to ask with is asked with, and 304 is an outcome of its own."""
    with serving({"/p": conditional(PAGE, '"v1"')}) as server:
        first = fetched(await get(server.url("/p")))
        second = await get(server.url("/p"), first.caching)
    assert isinstance(second, NotModified)
    assert second.caching.etag == '"v1"'
    assert second.final_url == server.url("/p")


async def test_a_modification_date_is_asked_with(get: Get) -> None:
    """If-Modified-Since repeats the server's own words."""
    date = "Sun, 01 Mar 2026 10:00:00 GMT"
    with serving({"/p": Answer(PAGE)}) as server:
        await get(server.url("/p"), Caching(last_modified=date))
    assert server.asked[0].headers["if-modified-since"] == date


async def test_validators_of_another_page_prove_nothing(get: Get) -> None:
    """After a redirect to a new place, the old place's ETag is not sent: a 304 would be a lie."""
    with serving({"/old": redirect("/new"), "/new": conditional(PAGE, '"v1"')}) as server:
        outcome = await get(server.url("/old"), Caching('"v1"', url=server.url("/old")))
        again = await get(server.url("/old"), fetched(outcome).caching)
    assert isinstance(again, NotModified)


async def test_unasked_not_modified_is_an_error(get: Get) -> None:
    """A 304 to one who asked for no comparison means nothing."""
    with serving({"/p": Answer(status=304)}) as server:
        failure = failed(await get(server.url("/p")), Reason.PROTOCOL)
    assert failure.status == 304


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_recorded(get: Get, status: int) -> None:
    """Every address on the way is kept, the final one apart."""
    answers = {"/a": redirect("/b", status), "/b": redirect("c?x=1", status), "/c?x=1": Answer(PAGE)}
    with serving(answers) as server:
        page = fetched(await get(server.url("/a")))
    assert page.redirects == (server.url("/a"), server.url("/b"))
    assert page.final_url == server.url("/c?x=1")
    assert page.url == server.url("/a")


async def test_redirects_between_hosts(get: Get) -> None:
    """A redirect to another server is another turn, in one fetch."""
    with serving({"/": Answer(PAGE)}) as there, serving({"/": redirect(there.url())}) as here:
        page = fetched(await get(here.url()))
    assert page.final_url == there.url()


async def test_a_redirect_in_a_circle(get: Get) -> None:
    """A circle is left after ten redirects."""
    with serving({"/a": redirect("/b"), "/b": redirect("/a")}) as server:
        failure = failed(await get(server.url("/a")), Reason.TOO_MANY_REDIRECTS)
    assert len(server.asked) == 11
    assert "circle" in failure.detail
    assert len(failure.redirects) == 10


async def test_a_cookie_set_on_the_way_is_shown_on_the_way(get: Get) -> None:
    """A server that sets a cookie and redirects to itself is no circle; the next fetch starts without it."""

    def script(asked: Asked) -> Answer:
        if "seen=1" in asked.headers.get("cookie", ""):
            return Answer(PAGE)
        return redirect("/p", cookie="seen=1; Path=/")

    with serving({"/p": script}) as server:
        fetched(await get(server.url("/p")))
        fetched(await get(server.url("/p")))
    assert [("cookie" in asked.headers) for asked in server.asked] == [False, True, False, True]


async def test_keys_stay_with_the_host_they_are_for(get: Get) -> None:
    """A redirect elsewhere takes the language along, and no key."""
    headers = {"Authorization": "Bearer k", "X-Key": "k", "Accept-Language": "de"}
    with serving({"/": Answer(PAGE)}) as there, serving({"/": redirect(there.url())}) as here:
        await get(here.url(), headers=headers)
    assert here.asked[0].headers["authorization"] == "Bearer k"
    elsewhere = there.asked[0].headers
    assert "authorization" not in elsewhere
    assert "x-key" not in elsewhere
    assert elsewhere["accept-language"] == "de"


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        pytest.param("ftp://example.org/", Reason.BAD_URL, id="another scheme"),
        pytest.param("file:///etc/passwd", Reason.BAD_URL, id="a file"),
        pytest.param("http://user:pass@127.0.0.1/", Reason.BAD_URL, id="a password"),
        pytest.param("http://one.example\\@two.example/", Reason.BAD_URL, id="a backslash"),
        pytest.param("/\\two.example/", Reason.BAD_URL, id="a slash and a backslash"),
        pytest.param("http://[::1", Reason.BAD_URL, id="half an address"),
        pytest.param("http://169.254.169.254/latest/", Reason.ADDRESS_REFUSED, id="cloud metadata"),
        pytest.param("http://[fe80::1]/", Reason.ADDRESS_REFUSED, id="link-local"),
    ],
)
async def test_redirects_to_where_we_do_not_go(get: Get, location: str, reason: Reason) -> None:
    """Each hop is checked like the first."""
    with serving({"/p": redirect(location)}) as server:
        failure = failed(await get(server.url("/p")), reason)
    assert ("redirects to where we do not go" in failure.detail) == (reason is Reason.BAD_URL)


async def test_a_redirect_to_nowhere(get: Get) -> None:
    """A redirect without an address is an error with its status."""
    with serving({"/p": Answer(status=302)}) as server:
        assert failed(await get(server.url("/p")), Reason.HTTP_STATUS).status == 302


@pytest.mark.parametrize("status", [202, 204, 206, 400, 401, 403, 404, 410, 451, 500, 502, 503])
async def test_other_statuses(get: Get, status: int) -> None:
    """What is no page is told with its status, and what came with it is kept as evidence."""
    with serving({"/p": Answer(b"<h1>Are you a robot?</h1>" * (status != 204), status)}) as server:
        failure = failed(await get(server.url("/p")), Reason.HTTP_STATUS)
    assert failure.status == status
    assert str(status) in failure.detail
    assert (failure.body == b"<h1>Are you a robot?</h1>") == (status != 204)


@pytest.mark.parametrize(
    ("status", "value", "expected"),
    [
        pytest.param(429, "120", timedelta(minutes=2), id="429 in seconds"),
        pytest.param(503, "120", timedelta(minutes=2), id="503 in seconds"),
        pytest.param(429, "Sun, 01 Mar 2026 12:05:00 GMT", timedelta(minutes=5), id="a date"),
        pytest.param(429, "Sunday, 01-Mar-26 12:05:00 GMT", timedelta(minutes=5), id="an old form of date"),
        pytest.param(429, "Sun, 01 Mar 2026 11:00:00 GMT", timedelta(), id="a date gone by"),
        pytest.param(429, "soon", None, id="neither"),
        pytest.param(429, None, None, id="nothing said"),
    ],
)
async def test_retry_after(get: Get, status: int, value: str | None, expected: timedelta | None) -> None:
    """Both forms of Retry-After are read."""
    headers = {"Retry-After": value} if value else {}
    with serving({"/p": Answer(b"later", status, headers)}) as server:
        failure = failed(await get(server.url("/p")), Reason.RATE_LIMITED)
    assert failure.retry_after == expected
    assert failure.status == status


async def test_a_host_that_asked_for_silence_is_not_asked_again(get: Get) -> None:
    """Retry-After of one page counts for every page of the host, and is told without a request."""
    with serving({"/a": Answer(b"later", 429, {"Retry-After": "3600"}), "/b": Answer(PAGE)}) as server:
        await get(server.url("/a"))
        failure = failed(await get(server.url("/b")), Reason.RATE_LIMITED)
    assert server.paths() == ["/a"]
    assert failure.retry_after is not None
    assert timedelta(minutes=59) < failure.retry_after <= timedelta(hours=1)
    assert "60 more minutes" in failure.detail


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        pytest.param("gzip", gzip.compress(PAGE), id="gzip"),
        pytest.param("x-gzip", gzip.compress(PAGE), id="gzip by its old name"),
        pytest.param("deflate", zlib.compress(PAGE), id="deflate"),
        pytest.param("deflate", zlib.compress(PAGE)[2:-4], id="deflate without its frame"),
        pytest.param("gzip", gzip.compress(PAGE[:9]) + gzip.compress(PAGE[9:]), id="gzip of two members"),
        pytest.param("gzip", gzip.compress(PAGE) + b"\0" * 9, id="gzip with padding"),
        pytest.param("identity", PAGE, id="not packed"),
    ],
)
async def test_packed_pages(get: Get, coding: str, packed: bytes) -> None:
    """What we say we can unpack is unpacked, in pieces as it comes."""
    pieces = [packed[i : i + 7] for i in range(0, len(packed), 7)]
    with serving({"/p": Answer(pieces=pieces, headers={"Content-Encoding": coding})}) as server:
        assert fetched(await get(server.url("/p"))).body == PAGE
    assert server.asked[0].headers["accept-encoding"] == "gzip, deflate"


async def test_a_bomb_is_not_unpacked(get: Get) -> None:
    """A hundred megabytes in a hundred kilobytes stop at the limit."""
    bomb = gzip.compress(b"\x20" * 100_000_000, 9)
    with serving({"/p": Answer(bomb, headers={"Content-Encoding": "gzip"})}) as server:
        failed(await get(server.url("/p")), Reason.TOO_LARGE)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip", "secret"])
async def test_packings_nobody_asked_for(get: Get, coding: str) -> None:
    """Packings that cannot be unpacked within limits are not asked for, and refused unread."""
    with serving({"/p": Answer(PAGE, headers={"Content-Encoding": coding})}) as server:
        assert coding in failed(await get(server.url("/p")), Reason.PROTOCOL).detail


async def test_what_is_packed_wrongly(get: Get) -> None:
    """Bytes that are no gzip are told as a broken page, not raised."""
    with serving({"/p": Answer(PAGE, headers={"Content-Encoding": "gzip"})}) as server:
        failed(await get(server.url("/p")), Reason.INCOMPLETE)


async def test_a_declared_size_is_enough(get: Get) -> None:
    """A page of 50 MB is refused by its announced length, before it is read."""
    with serving({"/p": Answer(PAGE, declared=50_000_000)}) as server:
        begun = time.monotonic()
        failed(await get(server.url("/p")), Reason.TOO_LARGE)
    assert time.monotonic() - begun < 0.4


async def test_a_page_that_does_not_say_how_large_it_is(get: Get) -> None:
    """An endless page stops at the limit; one of exactly the limit is read."""
    with serving({"/p": Answer(pieces=[b"x" * 500_000] * 100), "/q": Answer(b"x" * 1_000_000)}) as server:
        failed(await get(server.url("/p")), Reason.TOO_LARGE)
        assert len(fetched(await get(server.url("/q"))).body) == 1_000_000


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(Answer(PAGE, declared=len(PAGE) + 100), id="shorter than announced"),
        pytest.param(
            Answer(pieces=[gzip.compress(PAGE * 50)[:-20]], headers={"Content-Encoding": "gzip"}),
            id="gzip without an end",
        ),
        pytest.param(
            Answer(pieces=[b"5\r\nhello\r\n"], headers={"Transfer-Encoding": "chunked"}),
            id="chunks without an end",
        ),
    ],
)
async def test_half_a_page_is_no_page(get: Get, answer: Answer) -> None:
    """A body that ends early is never taken for the document."""
    with serving({"/p": answer}) as server:
        failed(await get(server.url("/p")), Reason.INCOMPLETE)


async def test_a_server_that_drips(get: Get) -> None:
    """A byte now and then keeps no fetch beyond its deadline."""
    with serving({"/p": Answer(pieces=[b"x"] * 1000, pause=0.1)}) as server:
        begun = time.monotonic()
        failure = failed(await get(server.url("/p")), Reason.TIMEOUT)
    assert 1.4 < time.monotonic() - begun < 2.5
    assert 1.4 < failure.seconds < 2.5


async def test_a_server_that_falls_silent(get: Get) -> None:
    """Silence in the middle of a page, or before it, ends the fetch."""
    with serving({"/p": Answer(pieces=[b"x", b"x"], pause=5), "/q": Answer(PAGE, delay=5)}) as server:
        assert "middle" in failed(await get(server.url("/p")), Reason.TIMEOUT).detail
        assert "did not answer" in failed(await get(server.url("/q")), Reason.TIMEOUT).detail


async def test_the_deadline_counts_all_hops(get: Get) -> None:
    """Slow redirects add up."""
    answers = {f"/{n}": Answer(status=302, headers={"Location": f"/{n + 1}"}, delay=0.4) for n in range(9)}
    with serving(answers) as server:
        failed(await get(server.url("/0")), Reason.TIMEOUT)
    assert len(server.asked) <= 4


async def test_a_closed_port(get: Get) -> None:
    """Nobody listening is a failed connection, in the system's own words."""
    with serving() as server:
        url = server.url()
    failure = failed(await get(url), Reason.CONNECTION_FAILED)
    assert "Connection refused" in failure.detail


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        pytest.param(b"", Reason.PROTOCOL, id="nothing"),
        pytest.param(b"220 mail.example ESMTP\r\n", Reason.PROTOCOL, id="another protocol"),
        pytest.param(b"HTTP/1.1 abc Odd\r\n\r\n", Reason.PROTOCOL, id="no number for a status"),
        pytest.param(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000, Reason.PROTOCOL, id="an endless header"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 5", Reason.PROTOCOL, id="half a header"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
            Reason.PROTOCOL,
            id="two lengths",
        ),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            Reason.INCOMPLETE,
            id="broken chunks",
        ),
        pytest.param(
            b"HTTP/1.1 302 Odd\r\nLocation: http://[bad/\r\n\r\n", Reason.BAD_URL, id="a bad redirect"
        ),
    ],
)
async def test_servers_that_do_not_speak_http(get: Get, said: bytes, reason: Reason) -> None:
    """Whatever a server says, the outcome is a failure with a sentence."""
    async with raw_server(saying(said)) as port:
        failed(await get(f"http://127.0.0.1:{port}/"), reason)


async def test_a_server_that_never_ends_its_greetings(get: Get) -> None:
    """Interim answers without end do not hold us beyond the deadline."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            writer.write(b"HTTP/1.1 103 Early Hints\r\n\r\n")
            await writer.drain()
            await asyncio.sleep(0.05)

    async with raw_server(talk) as port:
        failed(await get(f"http://127.0.0.1:{port}/"), Reason.TIMEOUT)


@pytest.mark.parametrize(
    ("content_type", "body", "media_type"),
    [
        pytest.param("text/plain", b"words", "text/plain", id="plain text"),
        pytest.param("application/xhtml+xml", PAGE, "application/xhtml+xml", id="xhtml"),
        pytest.param("application/json", b"{}", "application/json", id="json"),
        pytest.param("application/pdf", b"%PDF-1.7\n\0\0", "application/pdf", id="pdf"),
        pytest.param("application/octet-stream", b"%PDF-1.7\n\0", "application/pdf", id="pdf, unnamed"),
        pytest.param("text/html", b"%PDF-1.7\n\0", "application/pdf", id="pdf, misnamed"),
        pytest.param(None, PAGE, "text/html", id="html, unnamed"),
        pytest.param(None, b"words", "text/plain", id="text, unnamed"),
        pytest.param("text/html", b"", "text/html", id="nothing at all"),
        pytest.param("text/html", b"<p>\xff\xfe\xfa</p>", "text/html", id="invalid UTF-8"),
        pytest.param("text/html; charset=utf-16le", "<p>".encode("utf-16le"), "text/html", id="utf-16"),
        pytest.param("text/html", "<p>".encode("utf-16"), "text/html", id="utf-16 by its mark"),
    ],
)
async def test_what_can_be_read(get: Get, content_type: str | None, body: bytes, media_type: str) -> None:
    """Pages, texts and PDFs are taken, bytes untouched; the first bytes help where the name fails."""
    with serving({"/p": Answer(body, content_type=content_type)}) as server:
        page = fetched(await get(server.url("/p")))
    assert page.media_type == media_type
    assert page.body == body


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        pytest.param("image/png", b"\x89PNG", id="a picture"),
        pytest.param("image/svg+xml", b"<svg/>", id="a drawing"),
        pytest.param("application/zip", b"PK", id="an archive"),
        pytest.param("video/mp4", b"\0", id="a film"),
        pytest.param("text/html", b"\x89PNG\r\n\0\0\0", id="a picture by a wrong name"),
        pytest.param(None, b"PK\x03\x04\0\0", id="an archive without a name"),
    ],
)
async def test_what_is_no_text(get: Get, content_type: str | None, body: bytes) -> None:
    """What cannot hold a document's words is refused."""
    with serving({"/p": Answer(body, content_type=content_type)}) as server:
        failed(await get(server.url("/p")), Reason.NOT_TEXT)


async def test_a_film_is_not_watched_to_its_end(get: Get) -> None:
    """What is no text is refused by its name, unread."""
    film = Answer(pieces=[b"\0" * 1000] * 1000, pause=0.2, content_type="video/mp4")
    with serving({"/p": film}) as server:
        assert failed(await get(server.url("/p")), Reason.NOT_TEXT).seconds < 0.4


async def test_one_server_does_not_spoil_another(get: Get) -> None:
    """Fetches beside each other end each in its own way."""
    answers = {
        "/good": Answer(PAGE),
        "/slow": Answer(pieces=[b"x"] * 99, pause=0.1),
        "/none": Answer(b"", 404),
    }
    with serving(answers) as one, serving(answers) as two, serving(answers) as three:
        slow, good, none = await asyncio.gather(
            get(one.url("/slow")), get(two.url("/good")), get(three.url("/none"))
        )
    failed(slow, Reason.TIMEOUT)
    assert fetched(good).seconds < 1
    failed(none, Reason.HTTP_STATUS)


async def test_a_fetch_that_is_called_off_leaves_the_host_free(get: Get) -> None:
    """Cancelling a fetch gives its turn to the next."""
    with serving({"/slow": Answer(PAGE, delay=5), "/p": Answer(PAGE)}) as server:
        task = asyncio.create_task(get(server.url("/slow")))
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        fetched(await get(server.url("/p")))


async def test_the_environment_does_not_choose_a_proxy(get: Get, monkeypatch: pytest.MonkeyPatch) -> None:
    """Proxies of the environment would see every address, and get round the check of addresses."""
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    with serving({"/p": Answer(PAGE)}) as server:
        fetched(await get(server.url("/p")))
