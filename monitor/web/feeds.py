"""Events as feeds: Atom (RFC 4287) and JSON Feed 1.1, of everything or of what the address asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from fastapi import APIRouter, Depends, Query, Request, Response

from monitor.core.message import About, alert_of, compose
from monitor.core.model import Effect, Event, EventKind, Severity
from monitor.core.records import Wanted
from monitor.core.rendering import html
from monitor.core.rendering.text import clean
from monitor.views import event_json, moment
from monitor.web.api.answers import rendered, tagged
from monitor.web.context import app_of
from monitor.web.rights import needs

router = APIRouter(dependencies=[Depends(needs("quote"))], include_in_schema=False)

ATOM = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)  # of a feed in which nothing happened yet

register_namespace("", ATOM)


@dataclass(frozen=True, slots=True)
class _Feed:
    """A feed before it takes a form."""

    title: str
    address: str  # its own
    home: str
    events: Sequence[Event]
    about: About

    @property
    def updated(self) -> datetime:
        """When the newest of its events was believed."""
        return max((event.confirmed_at for event in self.events), default=_BEGINNING)


def _asked(
    request: Request,
    service: Annotated[str | None, Query(max_length=500)] = None,
    tag: Annotated[str | None, Query(max_length=500)] = None,
    kind: Annotated[list[EventKind] | None, Query()] = None,
    effect: Effect | None = None,
    severity: Severity | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 50,
) -> _Feed:
    """The newest events of a service, a tag, of kinds, of an effect or a severity; of all without."""
    app = app_of(request)
    wanted = Wanted(
        service=app.stored_service(service) if service is not None else None,
        tag=tag,
        kinds=tuple(kind or ()),
        effect=effect,
        severity=severity,
    )
    home = str(request.base_url)
    narrowed = [wanted.service, wanted.tag, *wanted.kinds, wanted.effect, wanted.severity]
    return _Feed(
        title=" · ".join(["optwatch", *(clean(str(one)) for one in narrowed if one)]),
        address=str(request.url),
        home=home,
        events=app.store.event_page(wanted, limit),
        about=About(app.addresses, home.rstrip("/")),
    )


@router.get("/feed.atom")
def atom(request: Request, feed: Annotated[_Feed, Depends(_asked)]) -> Response:
    """The feed in Atom."""
    return tagged(request, as_atom(feed), "application/atom+xml")


@router.get("/feed.json")
def json_feed(request: Request, feed: Annotated[_Feed, Depends(_asked)]) -> Response:
    """The feed as JSON; every item carries the whole event as the API gives it."""
    return tagged(request, as_json(feed), "application/feed+json")


def as_atom(feed: _Feed) -> bytes:
    """A feed as Atom."""
    root = Element(f"{{{ATOM}}}feed")
    _text(root, "id", feed.address)
    _text(root, "title", feed.title)
    _text(root, "updated", moment(feed.updated) or "")
    SubElement(root, f"{{{ATOM}}}link", rel="self", href=feed.address, type="application/atom+xml")
    SubElement(root, f"{{{ATOM}}}link", rel="alternate", href=feed.home, type="text/html")
    author = SubElement(root, f"{{{ATOM}}}author")
    _text(author, "name", "optwatch")
    for event in feed.events:
        root.append(_entry(event, feed.about))
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _entry(event: Event, about: About) -> Element:
    alert = alert_of([event], about)
    entry = Element(f"{{{ATOM}}}entry")
    _text(entry, "id", name_of(event))
    _text(entry, "title", alert.title)
    _text(entry, "published", moment(event.confirmed_at) or "")
    _text(entry, "updated", moment(event.confirmed_at) or "")
    SubElement(entry, f"{{{ATOM}}}link", rel="alternate", href=alert.link, type="text/html")
    for word in _words(event):
        SubElement(entry, f"{{{ATOM}}}category", term=_NO_XML.sub("", word))
    _text(entry, "content", html.fragment(alert)).set("type", "html")
    return entry


def _text(parent: Element, name: str, text: str) -> Element:
    child = SubElement(parent, f"{{{ATOM}}}{name}")
    child.text = _NO_XML.sub("", text)
    return child


def as_json(feed: _Feed) -> bytes:
    """A feed as JSON."""
    return rendered(
        {
            "version": _JSON_FEED,
            "title": feed.title,
            "home_page_url": feed.home,
            "feed_url": feed.address,
            "authors": [{"name": "optwatch"}],
            "language": "en",
            "items": [_item(event, feed.about) for event in feed.events],
        }
    )


def _item(event: Event, about: About) -> dict[str, object]:
    alert = alert_of([event], about)
    return {
        "id": name_of(event),
        "url": alert.link,
        "title": alert.title,
        "content_html": html.fragment(alert),
        "content_text": compose([event], about).plain,
        "date_published": moment(event.confirmed_at),
        "tags": _words(event),
        "_optwatch": {"about": about.base_url, "event": event_json(event)},
    }


def _words(event: Event) -> list[str]:
    return [event.key.service, event.kind, event.effect, event.severity]


def name_of(event: Event) -> str:
    """The name of an event in every feed, for good: it stays when the site or the database moves."""
    moved = [*event.key, event.at.isoformat(), event.kind, event.before, event.after, str(event.lane)]
    said = [clause.text for clause in (*event.clauses_before, *event.clauses_after)]
    return uuid5(NAMESPACE_URL, "optwatch:" + json.dumps([*moved, *said])).urn
