# ruff: noqa: S104, S105, S106 -- addresses and passwords of tests
"""The guard: who may do what, forms that only our pages send, names the site goes by, headers."""

from __future__ import annotations

import re
import shutil
import socket
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from monitor import access
from monitor.access import new_token
from monitor.app import App
from monitor.config.web import WebTable
from monitor.core.access import RIGHTS
from monitor.errors import ConfigError
from monitor.store import Store
from monitor.web.guard import csrf
from monitor.web.guard.middleware import OPEN, SAFE
from monitor.web.rights import right_of
from monitor.web.serving import listen, serving
from monitor.web.site import site
from tests.store.making import DAY
from tests.web.asking import ADDRESS
from tests.web.asking import browser as browser_of
from tests.web.filling import app_on, filled

PASSWORD = "correct horse battery"
HASHED = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)  # quick to check
OWN = {"Origin": ADDRESS}


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the made-up history."""
    file = tmp_path_factory.mktemp("guard") / "optwatch.db"
    with Store.open(f"sqlite:///{file}", create=True) as store:
        filled(store)
    return file


@pytest.fixture
def store(history: Path, tmp_path: Path) -> Iterator[Store]:
    """A database of its own, with that history."""
    with Store.open(f"sqlite:///{shutil.copy(history, tmp_path / 'optwatch.db')}") as opened:
        yield opened


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """The place of the password's hash."""
    monkeypatch.setenv("OPTWATCH_TEST_HASH", HASHED)


def app_with(store: Store, **web: Any) -> App:  # noqa: ANN401 - keys of the table [web]
    """The made-up history, watched with that table [web]."""
    app = app_on(store)
    return replace(app, settings=app.settings.model_copy(update={"web": WebTable.model_validate(web)}))


@pytest.fixture
def guarded(store: Store) -> FastAPI:
    """The site with a password."""
    return site(app_with(store, password="env:OPTWATCH_TEST_HASH"))


@pytest.fixture
def open_site(store: Store) -> FastAPI:
    """The site as it is without any table [web]."""
    return site(app_with(store))


def form_token(page: httpx.Response) -> str:
    """The token in the first form of a page."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', page.text)
    assert found, page.text
    return found[1]


def log_in(browser: httpx.Client, password: str = PASSWORD, **more: str) -> httpx.Response:
    """Fill in the form and send it."""
    token = form_token(browser.get("/login"))
    given = {"csrf_token": token, "person": "ada", "password": password, **more}
    return browser.post("/login", data=given, headers=OWN)


# --- every route -------------------------------------------------------------------------------------


def routes_of(web: FastAPI) -> list[tuple[str, str, set[str]]]:
    """(method, path, rights) of every route there is."""
    included = [
        getattr(route, "effective_route_contexts", lambda route=route: [route]) for route in web.routes
    ]
    return [
        (method, str(getattr(route, "path", "")), _rights_of(route))
        for routes in included
        for route in routes()
        for method in getattr(route, "methods", None) or {"GET"}
    ]


def _rights_of(route: object) -> set[str]:
    dependant = getattr(route, "dependant", None)
    asked = [right_of(one.call) for one in dependant.dependencies] if dependant else []
    return {right for right in asked if right}


def test_every_route_that_writes_needs_a_right_and_a_token(guarded: FastAPI) -> None:
    """Of a form, or of a program; and every other needs a right or is open on purpose."""
    browser, stranger = browser_of(guarded), browser_of(guarded)
    log_in(browser)
    seen = 0
    for method, path, rights in routes_of(guarded):
        if method in SAFE:
            is_open = path in (*OPEN, "/metrics", "/static", "/api/v1/openapi.json")
            assert rights or is_open, f"{path} asks for no right"
            continue
        seen += 1
        assert rights - {"quote"} or path in ("/login", "/logout"), f"{method} {path} asks for no right"
        asked = re.sub(r"{[^}]*}", "1", path)
        assert browser.request(method, asked).status_code == 403, path
        assert browser.request(method, asked, headers={"X-CSRF-Token": "x"}).status_code == 403, path
        assert stranger.request(method, asked).status_code in (401, 403), path
    assert seen >= 9


def test_a_page_that_forgets_its_right_is_closed_to_strangers_all_the_same(guarded: FastAPI) -> None:
    """The guard asks before any route does."""
    guarded.add_api_route("/forgotten", lambda: "secret")
    answer = browser_of(guarded).get("/forgotten")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=%2Fforgotten")


# --- nobody is asked who they are --------------------------------------------------------------------


def test_at_this_machine_nobody_is_asked(open_site: FastAPI) -> None:
    """Everything may be done; there is nothing to log in to."""
    browser = browser_of(open_site)
    assert "Log in" not in browser.get("/").text
    assert browser.get("/login").headers["location"] == "/"
    assert browser.get("/versions/1").status_code == 200
    assert browser.get("/channels").status_code == 200


@pytest.mark.parametrize(
    ("peer", "more"),
    [
        ("192.0.2.7", {}),
        ("127.0.0.1", {"X-Forwarded-For": "192.0.2.7"}),
        ("127.0.0.1", {"Forwarded": "for=192.0.2.7"}),
    ],
    ids=["another machine", "a proxy", "a proxy by RFC 7239"],
)
def test_others_are_nobody_where_nobody_is_asked(open_site: FastAPI, peer: str, more: dict[str, str]) -> None:
    """A port that was opened by mistake opens nothing."""
    answer = browser_of(open_site, peer=peer).get("/", headers=more)
    assert answer.status_code == 401
    assert "password" in answer.text


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8710", "", "[::1", "localhost:x"])
def test_a_name_that_is_not_ours_is_refused(open_site: FastAPI, host: str) -> None:
    """Else a page of that name could read ours (DNS rebinding)."""
    answer = browser_of(open_site).get("/", headers={"Host": host})
    assert answer.status_code == 421
    assert "allowed_hosts" in answer.text


@pytest.mark.parametrize(
    "host", ["localhost:8710", "LOCALHOST", "[::1]:8710", "10.0.0.7", "watch.example.org."]
)
def test_our_names_and_addresses_are_known(store: Store, host: str) -> None:
    """With and without a port; a name when the watchlist has it."""
    web = site(app_with(store, public=True, allowed_hosts="Watch.example.org"))
    assert browser_of(web).get("/", headers={"Host": host}).status_code == 200


# --- the password --------------------------------------------------------------------------------------


def test_a_stranger_is_sent_to_the_login_and_back(guarded: FastAPI) -> None:
    """To the page that was asked for."""
    browser = browser_of(guarded)
    answer = browser.get("/versions/1?x=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/login?next=%2Fversions%2F1%3Fx%3D1")
    assert log_in(browser, next="/versions/1?x=1").headers["location"] == "/versions/1?x=1"
    assert browser.get("/versions/1").status_code == 200
    assert "ada" in browser.get("/").text
    assert browser.get("/login").status_code == 303


def test_a_script_takes_its_page_to_the_login(guarded: FastAPI) -> None:
    """When a session has ended, the login does not appear among the rows of the board."""
    answer = browser_of(guarded).get("/?q=quill", headers={"HX-Request": "true"})
    assert (answer.status_code, answer.headers["hx-redirect"]) == (401, "/login?next=%2F%3Fq%3Dquill")


def test_the_figures_are_for_this_machine_and_for_tokens(guarded: FastAPI) -> None:
    """Whether it is well, everybody may know."""
    secret, _ = new_token(guarded.state.app, "prometheus", ["read"], "ada", None)
    weak, _ = new_token(guarded.state.app, "weak", ["quote"], "ada", None)
    elsewhere = browser_of(guarded, peer="192.0.2.7")
    assert browser_of(guarded).get("/metrics").status_code == 200
    passed_on = {"X-Forwarded-For": "192.0.2.7"}
    assert browser_of(guarded).get("/metrics", headers=passed_on).status_code == 401
    assert elsewhere.get("/metrics").status_code == 401
    assert elsewhere.get("/metrics", headers=bearer(weak)).status_code == 401
    assert elsewhere.get("/metrics", headers=bearer(secret)).status_code == 200
    assert elsewhere.get("/healthz").status_code == 200


def test_a_program_without_a_token_is_told_so(guarded: FastAPI) -> None:
    """As a problem, with how to make itself known."""
    answer = browser_of(guarded).get("/api/v1/events")
    assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("wanted", ["https://evil.example", "//evil.example", "/\\evil.example", "x", "/\tx"])
def test_the_login_leads_nowhere_else(guarded: FastAPI, wanted: str) -> None:
    """A link to the login cannot end on another site."""
    assert log_in(browser_of(guarded), next=wanted).headers["location"] == "/"


def test_a_wrong_password_opens_nothing(guarded: FastAPI) -> None:
    """And after five of them nothing does for ten minutes, from that address only."""
    browser = browser_of(guarded)
    for _ in range(5):
        answer = log_in(browser, "wrong")
        assert (answer.status_code, "not the password" in answer.text) == (403, True)
    answer = log_in(browser)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "600")
    assert log_in(browser_of(guarded, peer="192.0.2.8")).status_code == 303


def test_the_session_that_a_login_finds_is_not_kept(guarded: FastAPI, store: Store) -> None:
    """A secret that somebody slipped into the browser opens nothing afterwards (session fixation)."""
    browser = browser_of(guarded)
    browser.cookies.set("optwatch_session", "slipped-in", domain="127.0.0.1")
    browser.cookies.set("optwatch_visit", "slipped-in", domain="127.0.0.1")
    log_in(browser)
    secret = next(one.value for one in browser.cookies.jar if one.name == "optwatch_session")
    assert secret != "slipped-in"
    assert store.session(access.digest("slipped-in")) is None
    assert store.session(access.digest(secret or "")) is not None
    first = browser_of(guarded)
    first.cookies.set("optwatch_session", "slipped-in", domain="127.0.0.1")
    assert first.get("/").status_code == 303


def test_only_the_digest_of_a_session_is_kept(guarded: FastAPI, store: Store, tmp_path: Path) -> None:
    """Who reads the database cannot log in with it."""
    browser = browser_of(guarded)
    log_in(browser)
    secret = str(browser.cookies["optwatch_session"])
    assert secret.encode() not in b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())


def test_cookies_are_for_our_pages_alone(guarded: FastAPI) -> None:
    """No script reads them, no other site's form sends them, and over TLS they go nowhere else."""
    plain = log_in(browser_of(guarded)).headers["set-cookie"]
    assert "HttpOnly" in plain
    assert "SameSite=Lax" in plain
    assert "Secure" not in plain
    over_tls = browser_of(guarded, "https://127.0.0.1")
    token = form_token(over_tls.get("/login"))
    answer = over_tls.post("/login", data={"csrf_token": token, "password": PASSWORD})
    assert answer.headers["set-cookie"].startswith("__Host-optwatch_session=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]
    assert over_tls.get("/").status_code == 200


def test_logging_out_ends_the_session_itself(guarded: FastAPI) -> None:
    """A copy of the cookie opens nothing afterwards."""
    browser, thief = browser_of(guarded), browser_of(guarded)
    log_in(browser)
    thief.cookies.update(browser.cookies)
    assert thief.get("/").status_code == 200
    browser.post("/logout", data={"csrf_token": form_token(browser.get("/"))}, headers=OWN)
    assert browser.get("/").status_code == 303
    assert thief.get("/").status_code == 303


def test_a_session_ends_with_its_time_and_with_its_password(
    guarded: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two weeks later, or when another password is set, one logs in again."""
    browser = browser_of(guarded)
    log_in(browser)
    app: App = guarded.state.app
    guarded.state.app = replace(app, now=lambda: app.now() + timedelta(days=13))
    assert browser.get("/").status_code == 200
    guarded.state.app = replace(app, now=lambda: app.now() + timedelta(days=14))
    assert browser.get("/").status_code == 303
    monkeypatch.setenv("OPTWATCH_TEST_HASH", access.hash_password("another one entirely"))
    guarded.state.app = replace(app)
    assert browser.get("/").status_code == 303


def test_a_password_that_is_no_hash_is_refused_at_the_start(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what to do; and so is a place where nothing is."""
    app = app_with(store, password="env:OPTWATCH_TEST_HASH")
    monkeypatch.setenv("OPTWATCH_TEST_HASH", "my password as it is")
    with pytest.raises(ConfigError, match="optwatch password"):
        site(app)
    monkeypatch.delenv("OPTWATCH_TEST_HASH")
    with pytest.raises(ConfigError, match="OPTWATCH_TEST_HASH"):
        site(app)


def test_a_password_that_is_spoiled_meanwhile_changes_nothing(
    guarded: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The watchlist was read again: the one of before still opens, and nothing else does."""
    monkeypatch.setenv("OPTWATCH_TEST_HASH", "my password as it is")
    guarded.state.app = replace(guarded.state.app)
    browser = browser_of(guarded)
    assert browser.get("/").status_code == 303
    assert log_in(browser).status_code == 303
    assert browser.get("/").status_code == 200


def test_a_wrong_password_stands_in_the_log(guarded: FastAPI, caplog: pytest.LogCaptureFixture) -> None:
    """With the address, for whoever wants to shut it out, and without what was typed."""
    log_in(browser_of(guarded, peer="192.0.2.7"), "my other password")
    assert caplog.messages == ["A wrong password for the web page, from 192.0.2.7."]


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "watch.example.org"])
async def test_no_door_is_opened_to_others_while_nobody_asks_who_they_are(store: Store, host: str) -> None:
    """Whatever the command line says."""
    with pytest.raises(ConfigError, match="can be reached from other machines"):
        async with serving(app_with(store), host, 0):
            pass


def test_an_answer_is_sent_at_once() -> None:
    """Its pieces do not wait for each other: asyncio sees to that for sockets that name their protocol."""
    with listen("127.0.0.1", 0) as listening:
        assert listening.proto == socket.IPPROTO_TCP


async def test_with_a_password_others_may_come(store: Store) -> None:
    """To the login."""
    web = app_with(store, password="env:OPTWATCH_TEST_HASH")
    async with serving(web, "0.0.0.0", 0) as served, httpx.AsyncClient(trust_env=False) as client:
        port = served.address.rpartition(":")[2]
        answer = await client.get(f"http://127.0.0.1:{port}/")
        assert (answer.status_code, answer.headers["location"]) == (303, "/login")


# --- forms ---------------------------------------------------------------------------------------------


def send_test(browser: httpx.Client, token: str, **headers: str) -> int:
    """The status of a form that is sent, to a channel that is not there."""
    return browser.post("/channels/nobody/test", data={"csrf_token": token}, headers=headers).status_code


def test_a_form_of_another_site_does_nothing(guarded: FastAPI) -> None:
    """Whatever token it has: another site cannot read ours, and browsers say where a form comes from."""
    browser, attacker = browser_of(guarded), browser_of(guarded)
    log_in(browser)
    token = form_token(browser.get("/"))
    assert send_test(browser, token, **OWN) == 404  # it came through: there is no such channel
    assert send_test(browser, token) == 404  # an old browser
    assert send_test(browser, form_token(attacker.get("/login"))) == 403
    assert send_test(browser, "") == 403
    assert send_test(browser, token, Origin="http://evil.example") == 403
    assert send_test(browser, token, Origin="null") == 403
    assert send_test(browser, token, **{"Sec-Fetch-Site": "cross-site"}) == 403
    assert send_test(browser, token, **{"Sec-Fetch-Site": "same-site"}) == 403


def test_a_login_cannot_be_forged_either(guarded: FastAPI) -> None:
    """Nobody can be logged in under a name that is not theirs."""
    answer = browser_of(guarded).post("/login", data={"password": PASSWORD, "person": "eve"})
    assert answer.status_code == 403


def test_at_this_machine_forms_are_guarded_too(open_site: FastAPI) -> None:
    """Any site in the browser could send them."""
    browser = browser_of(open_site)
    assert send_test(browser, "x", Origin="http://evil.example") == 403
    assert browser.post("/api/v1/checks", content="{}").status_code == 403
    assert browser.post("/api/v1/checks", json={}, headers=OWN).status_code == 403


def test_a_form_that_is_too_large_is_refused(guarded: FastAPI) -> None:
    """Before it is read whole."""
    browser = browser_of(guarded)
    assert browser.post("/login", data={"csrf_token": "x" * 100_001}).status_code == 413


def test_tokens_are_compared_in_the_same_time_whatever_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the function that is made for it, and by no other."""
    compared: list[bool] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append(one == other)
        return compared[-1]

    monkeypatch.setattr("monitor.web.guard.csrf.hmac.compare_digest", compare)
    assert csrf.fits(csrf.token("secret", "ada"), "secret", "ada")
    assert not csrf.fits(csrf.token("another", "ada"), "secret", "ada")
    assert compared == [True, False]


def test_the_token_of_a_form_differs_each_time() -> None:
    """And fits one browser and one person only."""
    one, other = csrf.token("secret", "ada"), csrf.token("secret", "ada")
    assert one != other
    assert csrf.fits(one, "secret", "ada")
    assert csrf.fits(other, "secret", "ada")
    assert not csrf.fits(one, "secret", "bob")
    assert not csrf.fits(one, "another", "ada")
    for broken in ("", "x", "é", one[:-4], one + "AAAA"):
        assert not csrf.fits(broken, "secret", "ada")


# --- tokens --------------------------------------------------------------------------------------------


def bearer(secret: str) -> dict[str, str]:
    """The header of a program."""
    return {"Authorization": f"Bearer {secret}"}


def test_a_token_may_what_it_may(guarded: FastAPI) -> None:
    """No less and no more; it needs no token of a form."""
    secret, _ = new_token(guarded.state.app, "reader", ["read"], "ada", None)
    program = browser_of(guarded)
    assert program.get("/api/v1/versions/1/text", headers=bearer(secret)).status_code == 200
    assert program.get("/api/v1/events", headers=bearer(secret)).status_code == 200
    assert program.post("/api/v1/checks", json={}, headers=bearer(secret)).status_code == 403
    checker, _ = new_token(guarded.state.app, "checker", ["check"], "ada", None)
    assert program.post("/api/v1/checks", json={}, headers=bearer(checker)).status_code == 202
    assert program.get("/api/v1/versions/1/text", headers=bearer(checker)).status_code == 403


def test_a_token_that_is_none_opens_nothing_even_where_others_may(store: Store) -> None:
    """A program with a broken token shall notice."""
    web = site(app_with(store, public=True))
    for header in ("Bearer nothing", "Bearer", "Basic eDp5"):
        answer = browser_of(web).get("/api/v1/events", headers={"Authorization": header})
        assert answer.status_code == 401
    assert browser_of(web).get("/api/v1/events").status_code == 200


def test_a_token_ends(guarded: FastAPI) -> None:
    """With its time, or when it is revoked."""
    app: App = guarded.state.app
    short, _ = new_token(app, "short", ["read"], "ada", DAY)
    long, _ = new_token(app, "long", ["read"], "ada", None)
    app.store.revoke_token("long", app.now())
    guarded.state.app = replace(app, now=lambda: app.now() + DAY)
    for secret in (short, long):
        assert browser_of(guarded).get("/api/v1/events", headers=bearer(secret)).status_code == 401


def test_a_feed_reader_sends_its_token_as_a_password(guarded: FastAPI) -> None:
    """Which browsers send along by themselves: good for reading, never for writing."""
    secret, _ = new_token(guarded.state.app, "feeds", ["admin"], "ada", None)
    basic = {"Authorization": "Basic " + b64encode(f"feeds:{secret}".encode()).decode()}
    assert browser_of(guarded).get("/feed.atom", headers=basic).status_code == 200
    assert browser_of(guarded).post("/api/v1/checks", json={}, headers=basic).status_code == 401


def test_a_token_is_kept_as_its_digest_and_its_use_to_the_hour(guarded: FastAPI, tmp_path: Path) -> None:
    """Not at every request, and never itself."""
    app: App = guarded.state.app
    secret, token = new_token(app, "reader", ["read"], "ada", None)
    for minutes, used in ((0, 0), (30, 0), (90, 90)):
        guarded.state.app = replace(app, now=partial(_later, app.now(), minutes))
        browser_of(guarded).get("/api/v1/events", headers=bearer(secret))
        stored = app.store.token(token.digest)
        assert stored
        assert stored.used_at == app.now() + timedelta(minutes=used)
    written = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert secret.encode() not in written


def _later(at: datetime, minutes: int) -> datetime:
    return at + timedelta(minutes=minutes)


# --- proxies -------------------------------------------------------------------------------------------


def test_a_proxy_says_who_has_logged_in_there(store: Store) -> None:
    """Believed from the addresses that are trusted, and from nobody else."""
    web = site(app_with(store, user_header="X-Forwarded-User", trusted_proxies=["192.0.2.1", "10.0.0.0/8"]))
    said = {"X-Forwarded-User": "ada", "X-Forwarded-For": "203.0.113.5"}
    assert "ada" in browser_of(web, peer="192.0.2.1").get("/", headers=said).text
    assert browser_of(web, peer="10.1.2.3").get("/channels", headers=said).status_code == 200
    for peer in ("192.0.2.2", "127.0.0.1", "unknown"):
        assert browser_of(web, peer=peer).get("/", headers=said).status_code == 401
    assert browser_of(web, peer="192.0.2.1").get("/").status_code == 401
    twice = [("X-Forwarded-User", "root"), ("X-Forwarded-User", "ada")]
    assert browser_of(web, peer="192.0.2.1").get("/", headers=twice).status_code == 401


def test_addresses_in_answers_are_those_of_the_proxy(store: Store) -> None:
    """A feed that is read over TLS links to pages over TLS."""
    web = site(app_with(store, public=True, allowed_hosts="watch.example.org"))
    known = {"Host": "watch.example.org", "X-Forwarded-Proto": "https"}
    assert browser_of(web).get("/feed.json", headers=known).json()["home_page_url"] == (
        "https://watch.example.org/"
    )


def test_attempts_are_counted_by_who_is_behind_the_proxy(guarded: FastAPI) -> None:
    """The last address that the proxy did not write itself; what a client made up does not count."""
    browser = browser_of(guarded)
    for place in range(6):
        browser.headers["X-Forwarded-For"] = f"198.51.100.{place}, 203.0.113.5"
        status = log_in(browser, "wrong").status_code
    assert status == 429
    browser.headers["X-Forwarded-For"] = "203.0.113.6"
    assert log_in(browser).status_code == 303


# --- the public board ----------------------------------------------------------------------------------


def test_the_public_board_shows_quotes_and_no_whole_texts(store: Store) -> None:
    """Nor deliveries, channels, words of people, or anything that writes."""
    web = site(app_with(store, public=True))
    browser = browser_of(web, peer="192.0.2.9")
    for path in ("/", "/services/Quillnote", "/events/1", "/feed.atom", "/api/v1/events", "/sources"):
        assert browser.get(path).status_code == 200, path
    for path in (
        *("/versions/1", "/channels", "/diff?old=1&new=3", "/events/1/evidence"),
        *("/api/v1/versions/1/text", "/api/v1/deliveries", "/api/v1/diff?before=1&after=3"),
    ):
        assert browser.get(path).status_code == 401, path
    found = browser.get("/api/v1/search", params={"q": "notes OR welcome"}).json()["items"]
    assert (
        found
        == browser.get("/api/v1/search", params={"q": "notes OR welcome", "clauses": True}).json()["items"]
    )
    assert browser.get("/api/v1/search?q=welcome").json()["items"] == []
    assert "<blockquote>" not in browser.get("/search?q=welcome").text
    assert "<blockquote>" in browser.get("/search?q=never").text
    assert "Who was told" not in browser.get("/events/1").text


def test_with_a_password_too_the_rest_is_behind_the_login(store: Store) -> None:
    """Everybody sees the board, and somebody may log in."""
    web = site(app_with(store, public=True, password="env:OPTWATCH_TEST_HASH"))
    browser = browser_of(web, peer="192.0.2.9")
    assert "Log in" in browser.get("/").text
    assert browser.get("/versions/1").headers["location"] == "/login?next=%2Fversions%2F1"
    log_in(browser)
    assert browser.get("/versions/1").status_code == 200


# --- headers -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/nowhere", "/events/1", "/api/v1/events", "/static/optwatch.css"])
def test_every_answer_is_hardened(open_site: FastAPI, path: str) -> None:
    """No script but ours, no frame, no guessing of types."""
    headers = browser_of(open_site).get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert "strict-transport-security" not in headers


def test_the_page_of_a_bug_is_hardened_too(open_site: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    """As every other; it tells nothing of the bug."""
    monkeypatch.setattr(Store, "event", lambda *_: 1 / 0)
    answer = browser_of(open_site).get("/events/1")
    assert (answer.status_code, "default-src 'none'" in answer.headers["content-security-policy"]) == (
        500,
        True,
    )
    assert "ZeroDivision" not in answer.text


def test_pages_are_for_who_asked(guarded: FastAPI) -> None:
    """No cache between keeps them for others."""
    answer = browser_of(guarded).get("/login")
    assert "private" in answer.headers["cache-control"]
    assert "Cookie" in answer.headers["vary"]


def test_every_right_is_used(guarded: FastAPI) -> None:
    """A word that opens nothing would be a promise."""
    used = {right for _, _, rights in routes_of(guarded) for right in rights}
    assert used == RIGHTS
