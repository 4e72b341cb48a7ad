"""Feeds: what moved, for readers of feeds."""

from __future__ import annotations

import json
from dataclasses import replace
from xml.etree import ElementTree as ET

import feedparser
import httpx
import pytest

from monitor.app import App
from monitor.core.message import About
from monitor.core.model import DocumentKey
from monitor.web.feeds import ATOM, _Feed, as_atom, as_json, name_of
from tests.store.making import T0, clause, event
from tests.web.filling import OPT_OUT

HOSTILE = "\0]]><script>alert(1)</script>&\ud800\x1b[31m“"
# RFC 4287, sections 4.1.1 and 4.1.2: what must stand exactly once, and what at most once.
MUST = {"feed": ("id", "title", "updated"), "entry": ("id", "title", "updated")}
MAY = {"feed": ("link", "author"), "entry": ("published", "content", "link", "category")}


def elements(parent: ET.Element, name: str) -> list[ET.Element]:
    """The children of that name."""
    return parent.findall(f"{{{ATOM}}}{name}")


@pytest.mark.parametrize("path", ["/feed.atom", "/feed.atom?tag=notes&kind=flip", "/feed.atom?tag=mail"])
def test_the_schema_of_atom_holds(web: httpx.Client, path: str) -> None:
    """Every element that must be there is, once; none is there that may not."""
    answer = web.get(path)
    assert answer.headers["content-type"] == "application/atom+xml"
    root = ET.fromstring(answer.content)  # noqa: S314 -- our own
    parts = [("feed", root), *(("entry", entry) for entry in elements(root, "entry"))]
    for kind, part in parts:
        names = [child.tag.removeprefix(f"{{{ATOM}}}") for child in part if child.tag != f"{{{ATOM}}}entry"]
        assert set(names) <= {*MUST[kind], *MAY[kind]}
        assert [names.count(name) for name in MUST[kind]] == [1, 1, 1]
        links = [(link.get("rel"), link.get("type")) for link in elements(part, "link")]
        assert len(links) == len(set(links))
        assert all(link.get("href", "").startswith("http://127.0.0.1") for link in elements(part, "link"))
    assert elements(root, "author")
    ids = [entry.findtext(f"{{{ATOM}}}id") for entry in elements(root, "entry")]
    assert len(ids) == len(set(ids))


def test_a_reader_of_feeds_understands(web: httpx.Client) -> None:
    """With the sentence, before and after, and the way out."""
    feed = feedparser.parse(web.get("/feed.atom").content)
    assert (feed.bozo, feed.version, len(feed.entries)) == (False, "atom10", 5)
    flip = feed.entries[-1]
    assert flip.title.startswith("Quillnote")
    assert "Settings → Privacy" in flip.content[0].value
    assert flip.link.endswith("/events/1")
    assert {tag.term for tag in flip.tags} == {"Quillnote", "flip", "wider", "alarm"}


def test_both_feeds_tell_the_same(web: httpx.Client) -> None:
    """JSON Feed 1.1 carries the whole event too."""
    feed = web.get("/feed.json").json()
    atom = feedparser.parse(web.get("/feed.atom").content)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom.entries]
    assert [item["title"] for item in feed["items"]] == [entry.title for entry in atom.entries]
    events = web.get("/api/v1/events").json()["items"]
    assert [item["_optwatch"]["event"] for item in feed["items"]] == events
    assert feed["items"][-1]["content_text"].count("unless you turn it off") == 1


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ("service=quillnote", 5),
        ("tag=work", 5),
        ("tag=mail", 0),
        ("kind=flip", 1),
        ("limit=2", 2),
        ("severity=info", 0),
    ],
)
def test_a_feed_is_narrowed(web: httpx.Client, asked: str, count: int) -> None:
    """To a service, a tag, a kind of event."""
    assert len(web.get(f"/feed.json?{asked}").json()["items"]) == count


def test_a_feed_that_has_not_changed_is_not_sent_again(web: httpx.Client) -> None:
    """Readers ask every few minutes."""
    for address in ("/feed.atom", "/feed.json?kind=flip"):
        tag = web.get(address).headers["etag"]
        assert web.get(address, headers={"If-None-Match": tag}).status_code == 304


def test_a_feed_of_nobody_is_not_found(web: httpx.Client) -> None:
    """Rather than empty for ever."""
    assert web.get("/feed.atom?service=Nobody").status_code == 404


def test_hostile_words_stay_words(app: App) -> None:
    """Whatever a page says, the feed is well-formed and runs nothing."""
    said = replace(OPT_OUT, text=HOSTILE)
    moved = event(
        key=DocumentKey("Quill" + HOSTILE, HOSTILE), clauses_before=(clause(HOSTILE),), clauses_after=(said,)
    )
    feed = _Feed("optwatch", "http://a/feed", "http://a/", [replace(moved, id=1)], About({}, "http://a"))
    read = feedparser.parse(as_atom(feed), sanitize_html=False)
    assert not read.bozo
    assert "<script" not in read.entries[0].content[0].value
    assert "<script" not in json.loads(as_json(feed))["items"][0]["content_html"]


def test_the_name_of_an_event_stays() -> None:
    """It depends on what moved alone, not on the database or the site."""
    moved = event()
    assert name_of(moved) == name_of(replace(moved, id=7, confirmed_at=T0))
    assert name_of(moved) != name_of(replace(moved, at=moved.at.replace(minute=1)))
