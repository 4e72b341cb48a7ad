"""The evidence of an event from the web page: the very file that the command line writes."""

from __future__ import annotations

import httpx

from monitor.app import App
from monitor.evidence import verify


def test_the_file_is_that_of_the_command_line(web: httpx.Client, app: App) -> None:
    """Named, not to be sniffed, sound, and not sent twice to who has it."""
    (event, *_) = app.store.events()
    answer = web.get(f"/events/{event.id}/evidence")
    assert answer.status_code == 200
    assert answer.content == app.evidence(event.id or 0)
    assert verify(answer.content).problems == ()
    assert answer.headers["content-type"] == "application/zip"
    assert f"optwatch-event-{event.id}.zip" in answer.headers["content-disposition"]
    again = web.get(f"/events/{event.id}/evidence", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_an_event_that_is_not_there(web: httpx.Client) -> None:
    """It is said so."""
    assert web.get("/events/999999/evidence").status_code == 404
    assert web.get("/events/none/evidence").status_code in (404, 422)
