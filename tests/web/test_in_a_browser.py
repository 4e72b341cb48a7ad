"""The web page in a real browser: Debian's Chromium on a town of made-up services, and on hostile ones."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page

from monitor.app import App
from monitor.config import Settings
from monitor.core.model import Clause, Default, DocumentKey, State, Track
from monitor.sources import ota
from monitor.store import Store
from monitor.web.site import site
from tests.store.making import DAY, T0, belief, clause, event, outcome, reading, version
from tests.web.chromium import chromium, grave_issues
from tests.web.serving import serving
from tests.web.town import build

HOSTILE = '<script>window.owned=1</script><img src=x onerror="window.owned=1">'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests of this module."""
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site over the town."""
    folder = tmp_path_factory.mktemp("town")
    with (
        Store.open(f"sqlite:///{folder / 'optwatch.db'}", create=True) as store,
        serving(site(build(folder, store))) as client,
    ):
        yield _address(client)


@pytest.fixture
def page(browser: Browser, town: str) -> Iterator[Page]:
    """A page of its own at the board; a message in the console fails the test."""
    yield from _page(browser, town)


def _page(browser: Browser, address: str, **options: object) -> Iterator[Page]:
    context = browser.new_context(base_url=address, **options)  # type: ignore[arg-type]
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.goto("/")
    yield opened
    context.close()
    assert said == []


def _address(client: httpx.Client) -> str:
    return str(client.base_url).rstrip("/")


def names(page: Page) -> list[str]:
    """The services on the board, from top to bottom."""
    return page.locator("table.board tbody th a").all_inner_texts()


def test_sentences_are_found_while_typing(page: Page) -> None:
    """Before the last word is typed to its end; the address keeps what was asked."""
    page.goto("/search")
    page.locator("input[name=q]").press_sequentially("trai")
    page.locator(".hits mark", has_text="train").first.wait_for()
    page.wait_for_url("**/search?*q=trai*")


def test_the_board_is_searched_while_typing(page: Page) -> None:
    """Without a button, and the address keeps what was asked."""
    assert len(names(page)) == 10
    page.get_by_label("Search").press_sequentially("quill")
    page.locator(".found", has_text="1 of 10").wait_for()
    assert names(page) == ["Quillnote"]
    assert "q=quill" in page.url


def test_the_board_is_filtered_by_default_and_tag(page: Page) -> None:
    """A choice in a list asks at once."""
    page.locator("select[name=side]").select_option("off")
    page.locator(".found", has_text="2 of 10").wait_for()
    assert names(page) == ["Harborpost", "Oakline"]
    page.locator("select[name=tag]").select_option("mail")
    page.locator(".found", has_text="1 of 10").wait_for()
    assert names(page) == ["Harborpost"]


def test_from_the_board_to_the_sentence_to_the_whole_change(page: Page) -> None:
    """Board, service, event, difference, text: each a click away."""
    page.get_by_role("link", name="Lumenchat", exact=True).click()
    page.get_by_role("heading", name="How to turn it off").wait_for()
    page.get_by_role("link", name="the Terms of Service now say").click()
    assert "OFF → ON" in page.locator("article.event").inner_text()
    page.get_by_role("link", name="All that changed").click()
    assert "opt out" in page.locator(".diff ins").first.inner_text()
    page.get_by_label("View").select_option("side")
    page.get_by_role("button", name="Show").click()
    assert page.locator(".diff .sides").count() > 0
    page.go_back()
    page.go_back()
    page.get_by_role("link", name="The text after").click()
    page.get_by_role("link", name="To the first sentence on training").click()
    assert page.locator("mark#c1").is_visible()


def test_two_versions_of_a_document_are_chosen_and_compared(page: Page) -> None:
    """By their radio buttons."""
    page.goto("/document?service=Quillnote&document=Privacy+Policy")
    page.get_by_role("button", name="Compare the two").click()
    assert "We do not use your notes" in page.locator(".diff").inner_text()


def test_the_page_works_without_scripts(browser: Browser, town: str) -> None:
    """The form asks by itself, and the words unfold."""
    for page in _page(browser, town, java_script_enabled=False):
        page.get_by_label("Search").fill("oak")
        page.get_by_role("button", name="Show").click()
        assert names(page) == ["Oakline"]
        page.get_by_text("Its words").click()
        assert page.get_by_text("only if you opt in").first.is_visible()


@pytest.mark.parametrize("path", ["/", "/services/Lumenchat", "/events", "/events/4", "/sources"])
def test_a_phone_shows_everything_without_scrolling_sideways(browser: Browser, town: str, path: str) -> None:
    """At 360 pixels."""
    for page in _page(browser, town, viewport={"width": 360, "height": 800}):
        page.goto(path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize(
    "path",
    [
        *("/", "/services/Lumenchat", "/events", "/events/4", "/versions/1", "/diff?old=1&new=2", "/sources"),
        *("/channels", "/words", "/document?service=Quillnote&document=Privacy+Policy", "/nothing"),
    ],
)
def test_axe_finds_nothing_serious(browser: Browser, town: str, path: str, colours: str) -> None:
    """Names, contrasts, order and roles, in both colours; a 404 is told in the console by Chromium itself."""
    context = browser.new_context(base_url=town, color_scheme=colours)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(path)
    found = grave_issues(page)
    context.close()
    assert found == []


def test_the_keyboard_reaches_the_content_at_once(page: Page) -> None:
    """The first thing that Tab reaches skips the navigation."""
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"


def test_a_hostile_text_runs_nothing(browser: Browser, tmp_path: Path) -> None:
    """Names, sentences, titles and differences of a page that attacks its readers."""
    key = DocumentKey(f"Evil {HOSTILE}", f"Policy {HOSTILE}")
    with Store.open(f"sqlite:///{tmp_path / 'optwatch.db'}", create=True) as store:
        _keep_hostile(store, key)
        with serving(site(App(Settings(), store, now=lambda: T0 + 9 * DAY))) as client:
            for page in _page(browser, _address(client)):
                service = page.locator("table.board th a").first
                assert HOSTILE in service.inner_text()
                for path in (
                    str(service.get_attribute("href")),
                    *(
                        "/events",
                        "/events/1",
                        "/versions/2",
                        "/diff?old=1&new=2",
                        "/diff?old=1&new=2&view=side",
                    ),
                ):
                    page.goto(path)
                    assert page.evaluate("window.owned") is None
                    assert page.locator("main img, main script").count() == 0, path


def _keep_hostile(store: Store, key: DocumentKey) -> None:
    old = clause(f"We never train on your notes. {HOSTILE}", Default.NEVER)
    new = clause(f"We train on your notes. {HOSTILE}", Default.ALWAYS)
    for place, said in enumerate((old, new)):
        at = T0 + place * DAY
        moved = event(
            at,
            key=key,
            before=Default.NEVER,
            after=Default.ALWAYS,
            clauses_before=(old,),
            clauses_after=(new,),
        )
        read = reading(said.text, said.stance, clauses=(said,), title=HOSTILE)
        found = outcome(
            at,
            state=_state(at, said.stance, said),
            version=version(at, key=key, reading=read),
            events=(moved,) if place else (),
        )
        store.save(key, [], found, [])


def _state(at: datetime, default: Default, said: Clause) -> State:
    return State(main=Track(belief(at, default, clauses=(said,))), last_seen=at)


def test_a_real_history_fills_the_board(browser: Browser, corpus: Path, tmp_path: Path) -> None:
    """Recorded policies of real services, imported as a person does it."""
    clone = tmp_path / "versions"
    bundle = corpus / "histories" / "genai-eu-versions.bundle"
    subprocess.run(["git", "clone", "-q", "--bare", str(bundle), str(clone)], check=True)
    with Store.open(f"sqlite:///{tmp_path / 'optwatch.db'}", create=True) as store:
        app = App(Settings(), store)
        app.import_ota(ota.read_collection(clone, service="[PQ]*"), lambda _: None)
        with serving(site(app)) as client:
            for page in _page(browser, _address(client)):
                assert len(names(page)) == 2
                page.locator("table.board th a").first.click()
                page.get_by_role("heading", name="Documents").wait_for()
                page.goto("/events")
                page.locator("ul.moves a").first.click()
                assert page.locator("article.event blockquote").count() > 0
