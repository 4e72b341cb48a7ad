"""The REST API: every list, page by page; every error a problem; every answer as it is described."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import httpx
import pytest

from monitor.access import new_token
from monitor.app import App
from monitor.core.model import DocumentKey
from monitor.web.api import models
from tests.store.making import DAY, T0
from tests.web.filling import HARBOR, QUILL, TERMS

LISTS: dict[str, type[models.Shape]] = {
    "/services": models.Service,
    "/documents": models.Document,
    "/versions": models.VersionSummary,
    "/events": models.Event,
    "/notices": models.Notice,
    "/deliveries": models.Delivery,
    "/clauses": models.Hit,
    "/search?q=kind": models.Hit,
}
SINGLE: dict[str, type[models.Shape]] = {
    "/services/quillnote": models.Service,
    "/services/Quillnote/history": models.Whole[models.Span],
    "/events/1": models.JudgedEvent,
    "/versions/1": models.Version,
    "/versions/at?service=Quillnote&document=Privacy Policy&on=2026-03-01": models.Version,
    "/diff?before=1&after=3": models.Diff,
    "/diff?service=Quillnote&document=Privacy Policy": models.Diff,
}


def get(web: httpx.Client, path: str) -> Any:  # noqa: ANN401 -- JSON
    """What the API answers."""
    answer = web.get(f"/api/v1{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("path", LISTS)
def test_a_list_comes_page_by_page(web: httpx.Client, path: str) -> None:
    """Each once, in the same order, as described; the next page's address stands in a header too."""
    sign = "&" if "?" in path else "?"
    whole = get(web, path)
    assert whole["items"]
    for item in whole["items"]:
        LISTS[path].model_validate(item)
    assert whole["next"] is None
    found, address = [], f"/api/v1{path}{sign}limit=1"
    while address:
        answer = web.get(address)
        found += answer.json()["items"]
        address = answer.links["next"]["url"] if answer.json()["next"] else ""
    assert found == whole["items"]


@pytest.mark.parametrize("path", SINGLE)
def test_a_single_answer_is_as_described(web: httpx.Client, path: str) -> None:
    """Field by field, with no field that is not described."""
    SINGLE[path].model_validate(get(web, path))


@pytest.mark.parametrize("path", [*LISTS, *SINGLE, "/versions/1/text"])
def test_who_has_an_answer_already_gets_none(web: httpx.Client, path: str) -> None:
    """By its entity tag, however it is written."""
    address = f"/api/v1{path}"
    tag = web.get(address).headers["etag"]
    for known in (tag, f'"other", {tag}', tag.removeprefix("W/"), "*"):
        answer = web.get(address, headers={"If-None-Match": known})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
    assert web.get(address, headers={"If-None-Match": '"other"'}).status_code == 200


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("/events?kind=flip", 1),
        ("/events?kind=flip&kind=wording", 5),
        ("/events?service=Harborpost", 0),
        ("/events?tag=notes", 5),
        ("/events?tag=mail", 0),
        ("/events?document=Privacy Policy", 1),
        ("/events?since=2026-03-05", 2),
        ("/events?until=2026-03-05", 3),
        ("/events?effect=narrower", 0),
        ("/events?severity=alarm&headline=true", 5),
        ("/documents?default=opt_out", 1),
        ("/documents?since=2026-03-02", 1),
        ("/documents?watched=false", 0),
        ("/services?tag=work", 1),
        ("/versions?service=Quillnote&document=Terms of Service", 5),
        ("/deliveries?event=1", 1),
        ("/deliveries?channel=me&status=queued", 6),
        ("/deliveries?status=sent", 0),
        ("/notices?kind=broken", 1),
        ("/notices?kind=flapping", 0),
        ("/clauses?stance=never", 2),
        ("/clauses?on=2026-03-01", 2),
        ("/clauses?since=2026-03-02", 1),
        ("/search?q=notes&clauses=true&document=Terms of Service", 1),
        ("/search?q=notes&service=Nobody", 0),
        ("/clauses?tag=notes", 3),
        ("/clauses?tag=mail", 0),
    ],
)
def test_a_list_is_narrowed(web: httpx.Client, path: str, count: int) -> None:
    """By what people ask for."""
    assert len(get(web, path)["items"]) == count


def test_the_text_of_a_version_comes_as_it_is(web: httpx.Client) -> None:
    """In Markdown."""
    answer = web.get("/api/v1/versions/1/text")
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    assert answer.text == "# Notes\n\nWelcome.\n\nWe never train on your notes."


@pytest.mark.parametrize("what", ["events", "documents", "clauses", "history", "versions"])
def test_everything_of_a_kind_comes_as_a_file(web: httpx.Client, what: str) -> None:
    """As lines of JSON, or as a table with a line of names."""
    lines = web.get(f"/api/v1/export/{what}?service=Quillnote")
    table = web.get(f"/api/v1/export/{what}?service=Quillnote&format=csv&dpv=true")
    assert lines.headers["content-disposition"] == f'attachment; filename="optwatch-{what}.jsonl"'
    assert table.headers["content-type"] == "text/csv; charset=utf-8"
    told = [json.loads(line) for line in lines.text.splitlines()]
    rows = list(csv.DictReader(io.StringIO(table.text, newline="")))
    assert [row["service"] for row in rows] == [one["service"] for one in told]
    assert {row["dpv_process"] for row in rows} == {"https://w3id.org/dpv/ai#ModelTraining"}
    assert len(told) == {"events": 5, "documents": 2, "clauses": 3, "history": len(told), "versions": 7}[what]


PROBLEMS = {
    "/nothing": 404,
    "/events/999": 404,
    "/events/0": 422,
    "/events/99999999999": 422,
    "/events/first": 422,
    "/events?kind=miracle": 422,
    "/events?limit=0": 422,
    "/events?since=someday": 422,
    "/events?since=0001-01-01T00:00:00%2B14:00": 422,
    "/events?cursor=nonsense": 422,
    "/events?cursor=WyJBIl0": 422,
    "/services?cursor=bnVsbA": 422,
    "/services/Nobody": 404,
    "/services/a%00b": 404,
    "/services/Nobody/history": 404,
    "/versions/999": 404,
    "/versions/999/text": 404,
    "/versions/at?service=Quillnote&document=Nothing": 404,
    "/versions/at?service=Quillnote&document=Privacy Policy&on=2001-01-01": 404,
    "/diff": 422,
    "/diff?before=1&after=999": 404,
    "/diff?service=Quillnote&document=Privacy Policy&older=2026-03-05&newer=2026-03-01": 404,
    "/export/secrets": 422,
    "/search": 422,
    "/search?q=": 422,
    "/search?q=***": 422,
}


@pytest.mark.parametrize("path", PROBLEMS)
def test_every_error_is_a_problem(web: httpx.Client, path: str) -> None:
    """With the details of RFC 9457, and a sentence for a person."""
    answer = web.get(f"/api/v1{path}")
    problem = answer.json()
    assert (answer.status_code, problem["status"]) == (PROBLEMS[path], PROBLEMS[path])
    assert answer.headers["content-type"] == "application/problem+json"
    models.Problem.model_validate(problem)
    assert problem["detail"]


def test_a_method_that_is_none_is_a_problem(web: httpx.Client, token: str) -> None:
    """And says which are."""
    answer = web.delete("/api/v1/events", headers={"Authorization": f"Bearer {token}"})
    assert (answer.status_code, answer.json()["title"], answer.headers["allow"]) == (
        405,
        "Method Not Allowed",
        "GET",
    )


def test_a_bug_is_a_problem(web: httpx.Client, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its traceback."""
    monkeypatch.setattr(type(app.store), "event", lambda *_: 1 / 0)
    answer = web.get("/api/v1/events/1")
    assert (answer.status_code, answer.json()["detail"]) == (
        500,
        "That is a bug of optwatch: its log tells more.",
    )


def test_documents_are_made_due_by_asking(web: httpx.Client, app: App) -> None:
    """The daemon takes up what is due; what is not watched is a problem."""
    secret, _ = new_token(app, "checks", ["check"], "ada", None)

    def ask(**more: Any) -> httpx.Response:  # noqa: ANN401 - what httpx takes
        known = {"Authorization": f"Bearer {secret}"}
        return web.post("/api/v1/checks", headers=known, **more)

    assert HARBOR not in app.store.due(T0 + DAY / 4)
    answer = ask(json={"services": ["Quillnote/Terms of Service", "Harborpost"]})
    due = [DocumentKey(**one) for one in answer.json()["due"]]
    assert (answer.status_code, due) == (202, [TERMS, HARBOR])
    assert ask(json={}).json()["due"]
    assert set(app.store.due(app.now())) == {QUILL, TERMS, HARBOR}
    assert ask(json={"services": ["Nobody"]}).status_code == 404
    assert ask(json={"service": "Quillnote"}).status_code == 422
    assert ask(content=b"{").status_code == 422


def test_the_api_is_described(web: httpx.Client) -> None:
    """In OpenAPI 3.1, with every route and none of the pages for people."""
    schema = web.get("/api/v1/openapi.json").json()
    assert schema["openapi"].startswith("3.1")
    assert all(path.startswith("/api/v1/") for path in schema["paths"])
    asked = {f"/api/v1{path.split('?')[0]}" for path in LISTS}
    assert asked <= schema["paths"].keys()
    assert "HTTPValidationError" not in schema["components"]["schemas"]
