"""Logging in and saying something in a real browser, and what another site can do to whoever has logged in: nothing."""

# ruff: noqa: S105, S106 -- passwords of tests

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Literal

import pytest
from argon2 import PasswordHasher
from playwright.sync_api import Browser, BrowserContext, Page

from monitor.app import App
from monitor.config.web import WebTable
from monitor.core import words
from monitor.core.model import Default
from monitor.store import Store
from monitor.web.site import site
from tests.servers import Answer
from tests.servers import serving as serving_pages
from tests.store.making import T0
from tests.web.chromium import chromium, grave_issues
from tests.web.filling import filled
from tests.web.serving import serving

PASSWORD = "correct horse battery"
ATTACK = """<!doctype html><title>Free kittens</title><h1>Free kittens</h1>
<form method="post" action="{site}/words/note"><input name="service" value="Quillnote">
<input name="text" value="Trains on nothing."><input name="csrf_token" value="guessed"></form>
<iframe src="{site}/" title="kittens"></iframe>
<a href="{site}/services/Quillnote">More kittens</a>
<script>document.forms[0].target = "out"; function attack() {{ document.forms[0].submit(); }}</script>
<iframe name="out" title="out"></iframe>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of this module."""
    with chromium() as found:
        yield found


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """An app with history, and with a password."""
    monkeypatch.setenv(
        "OPTWATCH_TEST_HASH", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    )
    with Store.open(f"sqlite:///{tmp_path / 'optwatch.db'}", create=True) as store:
        app = filled(store)
        table = WebTable(password="env:OPTWATCH_TEST_HASH")
        yield replace(app, settings=app.settings.model_copy(update={"web": table}))


@pytest.fixture
def address(app: App) -> Iterator[str]:
    """Where its site is."""
    with serving(site(app)) as client:
        yield str(client.base_url).rstrip("/")


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[BrowserContext]:
    """A browser that has never been here."""
    opened = browser.new_context(base_url=address)
    yield opened
    opened.close()


def log_in(page: Page, password: str = PASSWORD) -> None:
    """Fill in the form and send it."""
    page.get_by_label("Your name").fill("Ada")
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()


def test_one_logs_in_and_comes_to_what_was_asked_for(context: BrowserContext) -> None:
    """A wrong password keeps the name; logging out closes everything again."""
    page = context.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda message: said.append(message.text) if "403" not in message.text else None)
    page.goto("/versions/1")
    log_in(page, "wrong")
    assert page.get_by_role("alert").inner_text() == "That is not the password."
    assert page.get_by_label("Your name").input_value() == "Ada"
    log_in(page)
    assert page.url.endswith("/versions/1")
    assert page.locator(".account").inner_text().startswith("Ada")
    cookies = {cookie["name"]: cookie for cookie in context.cookies()}
    assert cookies["optwatch_session"]["httpOnly"]
    assert cookies["optwatch_session"]["sameSite"] == "Lax"
    assert "optwatch_session" not in page.evaluate("document.cookie")
    page.get_by_role("button", name="Log out").click()
    page.goto("/versions/1")
    assert "/login" in page.url
    assert said == []


def test_a_search_after_the_session_has_ended_leads_to_the_login(context: BrowserContext) -> None:
    """The whole page goes there, not only the rows; and comes back with what was typed."""
    page = context.new_page()
    page.goto("/")
    log_in(page)
    page.wait_for_selector("table.board")
    context.clear_cookies()
    page.get_by_label("Search").press_sequentially("quill")
    page.wait_for_url("**/login?next=*")
    log_in(page)
    page.wait_for_selector("table.board")
    assert page.locator("table.board tbody th").all_inner_texts() == ["Quillnote"]


def test_one_says_something_by_keyboard_alone(context: BrowserContext, app: App) -> None:
    """A note on the page of a service."""
    page = context.new_page()
    page.goto("/services/Quillnote")
    log_in(page)
    page.get_by_text("Add a note").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Note").focus()
    page.keyboard.type("We opted out on 1 March 2026.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/services/Quillnote#words")
    assert "We opted out on 1 March 2026." in page.locator("#words").inner_text()
    (word,) = app.store.words()
    assert (word.who, word.why) == ("Ada", "We opted out on 1 March 2026.")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_axe_finds_nothing_serious_where_people_speak(
    browser: Browser, address: str, app: App, colours: Literal["light", "dark"]
) -> None:
    """Names, contrasts, order and roles: the login, and every kind of word, standing and taken back."""
    app.store.say(words.wrong("Quillnote", 1, who="Ada", at=T0, why="feedback only", default=Default.NEVER))
    app.store.say(words.note("Quillnote", "opted out", who="Ada", at=T0))
    until = date(2099, 6, 30)
    for who in ("Ada", "Bob"):
        said = words.override("Quillnote", Default.OPT_IN, until=until, who=who, at=T0, why="contract")
        app.store.say(said)
    context = browser.new_context(base_url=address, color_scheme=colours)
    page = context.new_page()
    page.goto("/login")
    log_in(page, "wrong")
    found = {"/login": grave_issues(page)}
    log_in(page)
    for path in ("/", "/services/Quillnote", "/events/1", "/events", "/words?taken_back=true"):
        page.goto(path)
        for summary in page.locator("details.say > summary").all():
            summary.click()
        found[path] = grave_issues(page)
    context.close()
    assert not any(found.values()), found


@pytest.mark.parametrize(
    ("host", "status"),
    [("localhost", 401), ("127.0.0.1", 403)],
    ids=[
        "the cookie does not go along",
        "from another port it does, and the guard sees where the form is from",
    ],
)
def test_another_site_can_do_nothing_with_a_login(
    context: BrowserContext, app: App, address: str, host: str, status: int
) -> None:
    """Its forms change nothing, it cannot show our pages in a frame, and a link from there still works."""
    page = context.new_page()
    page.goto("/login")
    log_in(page)
    page.wait_for_url(f"{address}/")
    with serving_pages({"/": Answer(ATTACK.format(site=address).encode())}) as attacker:
        with page.expect_event("requestfailed", lambda asked: asked.url.startswith(address)):
            page.goto(attacker.url("/").replace("127.0.0.1", host))
        assert not [frame.url for frame in page.frames if frame.url.startswith(address)]
        with page.expect_response("**/words/note") as refused:
            page.evaluate("attack()")
        assert refused.value.status == status
        assert app.store.words() == ()
        page.get_by_text("More kittens").click()
        page.wait_for_url("**/services/Quillnote")
        assert page.locator(".account").inner_text().startswith("Ada")
