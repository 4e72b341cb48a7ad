"""Reading pages with a real Chromium, from loopback: what waits, hides, hangs, wants too much or goes astray."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import httpcore
import pytest
import pytest_asyncio
import trustme

from monitor.core.model import Caching, Fetch, Fetched, Reason, Source, Unread
from monitor.core.page import Page, read_page
from monitor.fetch import FetchSettings
from monitor.fetch.browser import BrowserFetcher, BrowserSettings
from tests.chromium import needs_chromium
from tests.fetch.support import NOW, certificate, failed, fetched
from tests.servers import Answer, redirect, serving

pytestmark = pytest.mark.asyncio(loop_scope="session")

POLICY = (
    "Quillby keeps the letters you write, and who they go to. We delete an account when its owner asks for it. "
    * 3
)
CLAIM = "We use your letters to train AI models unless you turn this off under Settings."
SETTINGS = FetchSettings(
    allow_private_addresses=True, spacing=timedelta(), deadline=timedelta(seconds=12), max_bytes=1_000_000
)
BROWSER = BrowserSettings(
    look=timedelta(seconds=0.1), patience=timedelta(seconds=3), memory=350_000_000, hosts=("cdn.localhost",)
)


def page(body: str, script: str = "") -> Answer:
    """An HTML page with a script at its end."""
    return Answer(
        f"<!DOCTYPE html><title>Privacy</title><main>{body}</main><script>{script}</script>".encode()
    )


def shown(outcome: Fetch) -> str:
    """The text that optwatch reads of what was fetched."""
    assert isinstance(outcome, Fetched), outcome
    found = read_page(
        outcome.body, media_type=outcome.media_type, charset=outcome.charset, url=outcome.final_url
    )
    assert isinstance(found, Page), found
    return found.text


class Dialled(httpcore.AnyIOBackend):
    """The network, with a list of who was called."""

    def __init__(self) -> None:
        self.hosts: list[str] = []

    async def connect_tcp(self, host: str, *arguments: Any, **options: Any) -> httpcore.AsyncNetworkStream:  # noqa: ANN401
        """Call, and write it down."""
        self.hosts.append(host)
        return await super().connect_tcp(host, *arguments, **options)


@pytest.fixture(scope="module")
def dialled() -> Dialled:
    """Who was called."""
    return Dialled()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def browser(dialled: Dialled) -> AsyncIterator[BrowserFetcher]:
    """One Chromium for all tests of this module; it may visit loopback."""
    needs_chromium()
    async with BrowserFetcher(SETTINGS, BROWSER, resolve=resolve, network=dialled) as fetcher:
        yield fetcher


async def resolve(host: str, port: int) -> list[str]:
    """A name server that knows a few names, one of them of an address that is not to be visited."""
    known = {"metadata.cdn.localhost": "169.254.169.254", "169.254.169.254": "169.254.169.254"}
    return [known.get(host, "127.0.0.1")]


async def get(browser: BrowserFetcher, url: str, **headers: str) -> Fetch:
    """Fetch an address with the browser."""
    return await browser.fetch(Source(url, how="browser", headers=headers), Caching(), lambda: NOW)


async def test_words_that_come_late_are_waited_for(browser: BrowserFetcher) -> None:
    """A page is read when two looks show the same, and what it asked its server for has come."""
    script = "fetch('/text').then(r => r.text()).then(t => document.querySelector('main').textContent = t)"
    late = Answer(f"{POLICY}{CLAIM}".encode(), delay=0.6)
    with serving({"/": page("<p>Loading …</p>" + POLICY, script), "/text": late}) as server:
        outcome = await get(browser, server.url())
    assert CLAIM in shown(outcome)
    assert fetched(outcome).seconds > 0


async def test_folds_are_opened(browser: BrowserFetcher) -> None:
    """`<details>`, an accordion that fetches its words when it is opened, and "read more"."""
    body = f"""<p>{POLICY}</p><details><summary>Data</summary><p>Within the details.</p></details>
    <h2><button aria-expanded=false aria-controls=fold onclick="this.ariaExpanded = true;
      fetch('/fold').then(r => r.text()).then(t => fold.textContent = t)">AI</button></h2><div id=fold></div>
    <a href="#" role=button onclick="more.innerHTML = '<p>Behind the button.</p>'">Read more…</a><div id=more></div>
    <nav><button aria-expanded=false aria-controls=menu onclick="document.body.textContent = 'gone'">Menu</button></nav>
    <form action=/sent><button aria-expanded=false aria-controls=x>Read more</button></form>
    <a href=/sent>Read more</a>"""
    with serving({"/": page(body), "/fold": Answer(CLAIM.encode())}) as server:
        text = shown(await get(browser, server.url()))
        assert "/sent" not in server.paths()
    assert all(words in text for words in ("Within the details.", CLAIM, "Behind the button."))


async def test_a_button_that_leaves_is_taken_back(browser: BrowserFetcher) -> None:
    """What leads to another page when it is pressed leaves the page as it was."""
    button = """<button onclick="history.pushState({}, '', '/other'); document.querySelector('main').textContent =
      'Another page altogether. '.repeat(20)">Show more</button>"""
    away = "<button onclick=\"location = '/other'\">Read more</button>"
    with serving({"/": page(POLICY + button), "/away": page(POLICY + away)}) as server:
        for path in ("/", "/away"):
            outcome = fetched(await get(browser, server.url(path)))
            assert "who they go to" in shown(outcome)
            assert outcome.final_url == server.url(path)


@pytest.mark.parametrize("mode", ["open", "closed"])
async def test_shadow_roots_are_read(browser: BrowserFetcher, mode: str) -> None:
    """Words within a component are read, whether it wants to be looked into or not, and slots each once."""
    script = f"""customElements.define('quill-policy', class extends HTMLElement {{ constructor() {{ super();
      this.attachShadow({{mode: '{mode}'}}).innerHTML =
        '<h2>AI</h2><p>{CLAIM}</p><slot>Nobody reads this.</slot>' }} }})"""
    with serving(
        {"/": page(f"<p>{POLICY}</p><quill-policy><p>In its slot.</p></quill-policy>", script)}
    ) as server:
        text = shown(await get(browser, server.url()))
    assert CLAIM in text
    assert "In its slot." in text
    assert "Nobody reads this." not in text


async def test_switches_are_read_as_they_stand(browser: BrowserFetcher) -> None:
    """A switch that a script has set, in a shadow root, is written down as set."""
    script = """customElements.define('quill-switch', class extends HTMLElement { connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = '<label><input type=checkbox> Help improve our AI models with your letters</label>';
      setTimeout(() => { root.querySelector('input').checked = true }, 30) } })"""
    body = f"<h1>Settings</h1><p>{POLICY}</p><h2>Privacy</h2><quill-switch></quill-switch>"
    with serving({"/": page(body, script)}) as server:
        outcome = fetched(await get(browser, server.url()))
    found = read_page(
        outcome.body, media_type="text/html", charset="utf-8", url=outcome.final_url, settings=True
    )
    assert isinstance(found, Page)
    assert [(one.label, str(one.state)) for one in found.switches] == [
        ("Help improve our AI models with your letters", "on")
    ]


async def test_a_react_application(browser: BrowserFetcher) -> None:
    """A real one that is at hand, the viewer which Playwright brings along: an empty shell until it runs."""
    spec = find_spec("playwright")
    assert spec
    assert spec.origin
    folder = Path(spec.origin).parent / "driver/package/lib/vite/traceViewer"
    types = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".svg": "image/svg+xml"}
    files = {
        f"/{path.relative_to(folder)}": Answer(path.read_bytes(), content_type=types[path.suffix])
        for path in folder.rglob("*")
        if path.suffix in types
    }
    shell = files["/index.html"].body
    assert isinstance(
        read_page(shell, media_type="text/html", charset=None, url="https://quillby.example"), Unread
    )
    with serving(files) as server:
        outcome = fetched(await get(browser, server.url("/index.html")))
    assert b"Playwright" in outcome.body.partition(b"<body")[2]


async def test_what_is_not_read_is_not_asked_for(browser: BrowserFetcher) -> None:
    """No pictures, films or fonts, nothing of other sites but what is named, no second page, no download."""
    body = f"""<p>{POLICY}</p><img src=/picture.png><video src=/film.mp4></video>
    <style>@font-face {{ font-family: f; src: url(/font.woff2) }} main {{ font: 1em f; background: url(/b) }}</style>
    <script src="http://tracker.example:PORT/t.js"></script><script src="http://cdn.localhost:PORT/lib.js"></script>"""
    script = "window.open('/second'); navigator.serviceWorker?.register('/worker.js')"
    with serving({"/lib.js": Answer(b"document.title = 'lib'", content_type="text/javascript")}) as server:
        server.answers["/"] = page(body.replace("PORT", str(server.port)), script)
        outcome = fetched(await get(browser, server.url()))
        assert sorted(server.paths()) == ["/", "/lib.js"]
    assert b"<title>lib</title>" in outcome.body


async def test_who_we_say_we_are(browser: BrowserFetcher) -> None:
    """An honest name behind what Chrome says; a document's own headers go to its own host only."""
    with serving({"/lib.js": Answer(b"", content_type="text/javascript")}) as server:
        server.answers["/"] = page(
            POLICY + f"<script src='{server.url('/lib.js', host='cdn.localhost')}'></script>"
        )
        await get(browser, server.url(), **{"X-Key": "sesame", "Accept-Language": "de-DE,de;q=0.9"})
        home, other = server.asked
    assert home.headers["user-agent"].startswith("Mozilla/5.0 ")
    assert "optwatch/" in home.headers["user-agent"]
    assert home.headers["accept-language"].startswith("de-DE")
    assert (home.headers["x-key"], other.headers.get("x-key")) == ("sesame", None)


async def test_contexts_share_nothing(browser: BrowserFetcher) -> None:
    """A cookie of one fetch is unknown to the next, also on the same host."""
    with serving({"/": page(POLICY, "document.cookie = 'seen=1'; localStorage.seen = 1")}) as server:
        for _ in range(2):
            await get(browser, server.url())
        assert [asked.headers.get("cookie") for asked in server.asked] == [None, None]


# --- where it does not go ------------------------------------------------------------------------------

FORBIDDEN = (
    "fetch('http://169.254.169.254/latest/meta-data/', {mode: 'no-cors'}).then(said)",
    "fetch('http://metadata.cdn.localhost/', {mode: 'no-cors'}).then(said)",
    "fetch('/to-metadata', {mode: 'no-cors'}).then(said)",
    "fetch('/to-metadata').then(said)",
    "new WebSocket('ws://169.254.169.254/').onopen = said",
    "new WebSocket('ws://metadata.cdn.localhost/').onopen = said",
    "Object.assign(new Image(), {onload: said}).src = 'http://169.254.169.254/x.png'",
    "document.head.append(Object.assign(document.createElement('script'), {src: '/to-metadata', onload: said}))",
    "new Worker('/worker.js').onmessage = said",
    "navigator.sendBeacon('http://metadata.cdn.localhost/', 'secret')",
)
WORKER = "fetch('http://metadata.cdn.localhost/', {mode: 'no-cors'}).then(() => postMessage(1))"


@pytest.mark.parametrize("request_of_the_page", FORBIDDEN)
async def test_a_page_gets_nothing_from_where_it_may_not_go(
    browser: BrowserFetcher, dialled: Dialled, request_of_the_page: str
) -> None:
    """Cloud metadata by address, by name, by a redirect, by a socket, by a worker; and files of this machine."""
    dialled.hosts.clear()
    answers = {
        "/": page(POLICY, f"const said = () => document.title = 'said'; {request_of_the_page}"),
        "/to-metadata": redirect("http://169.254.169.254/latest/meta-data/"),
        "/worker.js": Answer(WORKER.encode(), content_type="text/javascript"),
    }
    with serving(answers) as server:
        fetched(await get(browser, server.url()))
    assert set(dialled.hosts) == {"127.0.0.1"}


async def test_a_frame_of_a_file_stays_empty(browser: BrowserFetcher) -> None:
    """The words of a local file are not in the page, not even in its frames, and scripts do not get them."""
    script = "fetch('file:///etc/passwd').then(r => r.text()).then(t => document.title = t)"
    with serving({"/": page(f"{POLICY}<iframe src='file:///etc/passwd'></iframe>", script)}) as server:
        assert b"root:" not in fetched(await get(browser, server.url())).body


@pytest.mark.parametrize("way", ["redirect", "script"])
async def test_a_page_that_leads_where_it_may_not(browser: BrowserFetcher, way: str) -> None:
    """Is refused as the plain fetch refuses it: with the address and the reason."""
    there = "http://169.254.169.254/latest/meta-data/"
    answer = redirect(there) if way == "redirect" else page("", f"location = '{there}'")
    with serving({"/": answer}) as server:
        outcome = await get(browser, server.url())
    assert "cloud metadata" in failed(outcome, Reason.ADDRESS_REFUSED).detail


async def test_loopback_is_refused_unless_it_is_allowed() -> None:
    """The same rule and the same sentence as of the plain fetch."""
    needs_chromium()
    async with BrowserFetcher(FetchSettings(spacing=timedelta()), BROWSER) as browser:
        with serving({"/": page(POLICY)}) as server:
            outcome = await get(browser, server.url())
            assert server.asked == []
    assert "allow_private_addresses" in failed(outcome, Reason.ADDRESS_REFUSED).detail


async def test_a_redirect_to_another_site_is_followed_and_recorded(browser: BrowserFetcher) -> None:
    """As the plain fetch does it, with every address on the way; where a script leads counts too."""
    with serving({"/new": page(POLICY)}) as server:
        there = server.url("/new", host="other.example")
        server.answers["/old"] = redirect(there)
        server.answers["/script"] = page("", f"location = '{there}'")
        for path in ("/old", "/script"):
            outcome = fetched(await get(browser, server.url(path)))
            assert (outcome.final_url, outcome.redirects) == (there, (server.url(path),))


# --- what goes wrong -----------------------------------------------------------------------------------


async def test_a_page_that_never_lets_go() -> None:
    """A script that runs for ever is ended with the fetch; the next page is read by the same fetcher."""
    needs_chromium()
    short = FetchSettings(allow_private_addresses=True, spacing=timedelta(), deadline=timedelta(seconds=2))
    async with BrowserFetcher(short, BROWSER) as browser:
        with serving({"/hang": page(POLICY, "while (true) {}"), "/": page(POLICY)}) as server:
            failed(await get(browser, server.url("/hang")), Reason.TIMEOUT)
            fetched(await get(browser, server.url()))


async def test_a_page_that_eats_memory(browser: BrowserFetcher) -> None:
    """Its process is ended, the fetch says why, and the pages after it are read."""
    greedy = "const all = []; setInterval(() => all.push(new Uint8Array(5e7).fill(1)), 20)"
    with serving({"/greedy": page("", greedy), "/": page(POLICY)}) as server:
        outcome = await get(browser, server.url("/greedy"))
        assert "350 MB" in failed(outcome, Reason.TOO_LARGE).detail
        fetched(await get(browser, server.url()))


TROUBLES = {
    "missing": (Answer(b"<p>Nothing here.</p>", 404), Reason.HTTP_STATUS),
    "busy": (Answer(b"", 503, {"Retry-After": "0"}), Reason.RATE_LIMITED),
    "pdf": (Answer(b"%PDF-1.4", content_type="application/pdf"), Reason.NOT_TEXT),
    "archive": (Answer(b"PK", content_type="application/zip"), Reason.NOT_TEXT),
    "round": (redirect("/"), Reason.TOO_MANY_REDIRECTS),
    "by script": (page("", "location.reload()"), Reason.TOO_MANY_REDIRECTS),
    "large": (page("", f"document.body.textContent = 'x'.repeat({SETTINGS.max_bytes})"), Reason.TOO_LARGE),
    "cut": (Answer(b"<p>Half", declared=1000), Reason.INCOMPLETE),
    "shell": (page("<script src='http://far.example/app.js'></script>"), Reason.EMPTY_SHELL),
}


@pytest.mark.parametrize(("answer", "reason"), TROUBLES.values(), ids=TROUBLES)
async def test_troubles_have_the_reasons_of_the_plain_fetch(
    browser: BrowserFetcher, answer: Answer, reason: Reason
) -> None:
    """Each ends in a `Failed` with a sentence; an error page is kept as evidence."""
    with serving({"/": answer}) as server:
        outcome = failed(await get(browser, server.url()), reason)
    assert outcome.seconds > 0
    assert outcome.status in (None, answer.status)


async def test_nobody_listens(browser: BrowserFetcher) -> None:
    """And a name that is none: as the gate found it, in the words of the plain fetch."""
    with serving({}) as server:
        url = server.url()
    assert "refused" in failed(await get(browser, url), Reason.CONNECTION_FAILED).detail


async def test_a_certificate_that_nobody_trusts(browser: BrowserFetcher, authority: trustme.CA) -> None:
    """The browser's own authorities decide, and it is told which host has failed."""
    with serving({"/": page(POLICY)}, tls=certificate(authority)) as server:
        outcome = await get(browser, server.url(host="localhost"))
    assert "localhost" in failed(outcome, Reason.TLS_FAILED).detail


async def test_no_browser_and_nothing_to_find_one_with(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is told with what to do."""
    browser = BrowserFetcher(SETTINGS, BrowserSettings(executable="/nowhere/chromium"))
    async with browser:
        outcome = await get(browser, "http://127.0.0.1:1/")
    assert "/nowhere/chromium" in failed(outcome, Reason.NEEDS_EXTRA).detail
