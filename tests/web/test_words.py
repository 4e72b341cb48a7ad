"""A person's word on the web page and in the API: beside what was read, under the name of who says it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from bs4 import BeautifulSoup
from fastapi import FastAPI
from typer.testing import CliRunner

from monitor.access import new_token
from monitor.app import App
from monitor.cli.main import cli
from monitor.config.web import WebTable
from monitor.store import Store
from monitor.web.api import models
from monitor.web.site import site
from tests.web.asking import browser
from tests.web.filling import filled

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def database(tmp_path: Path) -> str:
    """The address of a database of its own."""
    return f"sqlite:///{tmp_path / 'optwatch.db'}"


@pytest.fixture
def app(database: str) -> Iterator[App]:
    """An app with history."""
    with Store.open(database, create=True) as store:
        yield filled(store)


@pytest.fixture
def web(app: App, monkeypatch: pytest.MonkeyPatch) -> FastAPI:
    """Its site, at this machine, where nobody is asked who they are."""
    monkeypatch.setattr("monitor.web.guard.callers._user", lambda: "grace")
    return site(app)


@pytest.fixture
def here(web: FastAPI) -> Iterator[httpx.Client]:
    """A browser at this machine."""
    with browser(web) as client:
        yield client


def send(client: httpx.Client, page: str, action: str, **fields: str) -> httpx.Response:
    """Fill in a form of a page, and follow to where it leads."""
    soup = BeautifulSoup(client.get(page).text, "lxml")
    form = soup.select_one(f"form[action='{action}']")
    assert form, f"{page} has no form for {action}"
    hidden = {str(one["name"]): str(one["value"]) for one in form.select("input[type=hidden]")}
    named = {str(one["name"]) for one in form.select("[name]")}
    assert set(fields) <= named
    return client.post(action, data=hidden | fields, follow_redirects=True)


def said(answer: httpx.Response) -> str:
    """What people say on a page, as it can be read."""
    found = BeautifulSoup(answer.text, "lxml").select_one("#words, main")
    assert found
    return " ".join(found.get_text(" ").split())


def test_an_event_is_marked_as_wrong_on_its_page(here: httpx.Client) -> None:
    """The event stays as it is, and the mark has who, when and why."""
    answer = send(here, "/events/1", "/words/wrong", why="feedback only", default="never")
    assert answer.url.path == "/events/1"
    assert "✗ wrong really ● OFF · never feedback only grace, 31 Mar 2026, 08:00 UTC" in said(answer)
    assert "OFF → ON" in answer.text
    assert "✗ wrong, says grace" in here.get("/events").text


def test_a_note_and_an_override_stand_on_the_page_of_the_service(here: httpx.Client) -> None:
    """And the override on the board, beside the default as it was read."""
    send(here, "/services/Quillnote", "/words/note", text="opted out on 2026-03-01")
    override = {"default": "never", "until": "2026-12-31", "why": "our own contract"}
    told = said(send(here, "/services/Quillnote", "/words/override", **override))
    assert "✎ note opted out on 2026-03-01 grace" in told
    assert "for us ● OFF · never until 31 Dec 2026 our own contract grace" in told
    row = BeautifulSoup(here.get("/").text, "lxml").select_one("table.board tbody tr")
    assert row
    shown = " ".join(row.get_text(" ").split())
    assert "▲ ON · opt-out for us ● OFF · never until 31 Dec 2026 , says grace" in shown


def test_what_is_taken_back_is_listed_on_demand(here: httpx.Client) -> None:
    """With who took it back."""
    send(here, "/services/Quillnote", "/words/note", text="opted out")
    assert "opted out" not in said(send(here, "/services/Quillnote", "/words/1/take-back"))
    assert "opted out" not in said(here.get("/words"))
    assert "taken back by grace" in said(here.get("/words?taken_back=true&service=quillnote"))


def test_half_a_word_is_refused_in_a_sentence(here: httpx.Client) -> None:
    """As on the command line."""
    answer = send(here, "/events/1", "/words/wrong", why=" ")
    assert (answer.status_code, "Say why the event is wrong." in answer.text) == (422, True)
    past = {"default": "never", "until": "2020-01-01", "why": "x"}
    assert "is past" in send(here, "/services/Quillnote", "/words/override", **past).text


def test_what_people_write_is_no_markup(here: httpx.Client) -> None:
    """Wherever it is shown."""
    send(here, "/events/1", "/words/wrong", why=HOSTILE)
    answer = send(here, "/services/Quillnote", "/words/note", text=HOSTILE)
    for page in (answer, here.get("/words"), here.get("/events/1")):
        assert HOSTILE not in page.text
        assert "&lt;script&gt;alert(1)" in page.text


def test_the_public_board_tells_nothing_of_it(app: App, here: httpx.Client) -> None:
    """Notes are for those who may read."""
    send(here, "/services/Quillnote", "/words/note", text="opted out on 2026-03-01")
    override = {"default": "never", "until": "2026-12-31", "why": "our own contract"}
    send(here, "/services/Quillnote", "/words/override", **override)
    send(here, "/events/1", "/words/wrong", why="feedback only")
    object.__setattr__(app, "settings", app.settings.model_copy(update={"web": WebTable(public=True)}))
    with browser(site(app), peer="192.0.2.9") as stranger:
        for path in ("/", "/services/Quillnote", "/events/1", "/api/v1/events/1", "/api/v1/documents"):
            answer = stranger.get(path)
            assert answer.status_code == 200
            assert not re.search("grace|opted out on|our own contract|feedback only", answer.text), path
        assert stranger.get("/words").status_code == 401
        assert stranger.get("/api/v1/words").status_code == 401
        assert stranger.get("/api/v1/events/1").json()["words"] == []


def ask(client: httpx.Client, secret: str, **wanted: Any) -> httpx.Response:  # noqa: ANN401 - any JSON
    """Say something by the API."""
    return client.post("/api/v1/words", json=wanted, headers={"Authorization": f"Bearer {secret}"})


def test_a_program_says_it_under_the_name_of_its_token(app: App, here: httpx.Client, database: str) -> None:
    """And gets back what the command line lists."""
    secret, _ = new_token(app, "ticket system", ["judge", "read"], "ada", None)
    made = [
        ask(here, secret, kind="wrong", event=1, why="feedback only", default="never"),
        ask(here, secret, kind="note", service="quillnote", why="opted out"),
        ask(here, secret, kind="override", service="Quillnote", default="never", until="2099-01-01", why="x"),
    ]
    assert [answer.status_code for answer in made] == [201, 201, 201]
    words = [answer.json() for answer in made]
    for word in words:
        models.Word.model_validate(word)
    assert {word["who"] for word in words} == {"ticket system"}
    assert here.get("/api/v1/words").json() == {"items": words}
    listed = CliRunner().invoke(cli, ["words", "--json", "--database", database]).stdout
    assert [json.loads(line) for line in listed.splitlines()] == words
    assert here.get("/api/v1/events/1").json()["words"] == words[:1]
    known = {"Authorization": f"Bearer {secret}"}
    taken = here.post("/api/v1/words/1/take-back", headers=known).json()
    assert taken["taken_back_by"] == "ticket system"
    assert here.get("/api/v1/words?taken_back=true&service=Quillnote").json()["items"][0] == taken


def test_a_program_that_may_not_judge_says_nothing(app: App, here: httpx.Client) -> None:
    """Reading is another right."""
    secret, _ = new_token(app, "reader", ["read", "check"], "ada", None)
    assert ask(here, secret, kind="note", service="Quillnote", why="x").status_code == 403


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        ({"kind": "wrong"}, "Say which `event`"),
        ({"kind": "note"}, "Say of which `service`"),
        ({"kind": "override", "service": "Quillnote"}, "An override has a `default`"),
        ({"kind": "wrong", "event": 99}, "There is no event 99"),
        ({"kind": "note", "service": "Nobody"}, "Nothing is stored of 'Nobody'"),
    ],
)
def test_half_a_word_of_a_program_is_a_problem(
    app: App, here: httpx.Client, wanted: dict[str, object], complaint: str
) -> None:
    """That says what to do."""
    secret, _ = new_token(app, "judge", ["judge"], "ada", None)
    answer = ask(here, secret, why="because", **wanted)
    assert answer.status_code in (404, 422)
    assert complaint in answer.json()["detail"]
