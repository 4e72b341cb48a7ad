"""The HTML of the web pages: Jinja2 with everything escaped, and the few words that templates need.

No template holds a script or a style of its own: the pages work under a strict Content-Security-Policy.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.metadata import version
from urllib.parse import quote, urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.core import titles, wording
from monitor.core.access import NOTHING
from monitor.core.model import Default, DocumentKey, Lane, Scope
from monitor.core.rendering.text import words_of

# (path, label) of every page that stands in the navigation, in its order.
NAVIGATION = (
    ("/", "Board"),
    ("/events", "Events"),
    ("/search", "Search"),
    ("/sources", "Sources"),
    ("/channels", "Channels"),
    ("/words", "People's word"),
)

# Never colour alone: a shape and two words say the same. (shape, side, how)
SHAPES: Mapping[Default | None, tuple[str, str, str]] = {
    Default.NEVER: ("●", "OFF", "never"),
    Default.OPT_IN: ("○", "OFF", "opt-in"),
    Default.OPT_OUT: ("▲", "ON", "opt-out"),
    Default.ALWAYS: ("■", "ON", "no opt-out stated"),
    Default.UNCLEAR: ("?", "UNCLEAR", ""),
    Default.SILENT: ("–", "SAYS NOTHING", "about your data"),
    None: ("…", "NOT READ", "yet"),
}


def page(
    request: Request,
    template: str,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    **context: object,
) -> HTMLResponse:
    """A page made of a template and what it shows."""
    return HTMLResponse(part(request, template, **context), status, dict(headers or {}))


def part(request: Request, template: str, **context: object) -> str:
    """The HTML of a template, which may be only a part of a page."""
    return environment().get_template(template).render(request=request, **facts(request), **context)


def facts(request: Request) -> dict[str, object]:
    """What every page knows of the request: where it is, and what whoever asks may do."""
    return {
        "path": request.url.path,
        "routes": request.app.state.paths,
        "rights": getattr(request.state, "rights", NOTHING),
        "person": getattr(request.state, "person", ""),
        "known_by": getattr(request.state, "known_by", ""),
        "can_log_in": getattr(request.state, "can_log_in", False),
        "csrf_token": getattr(request.state, "csrf_token", ""),
    }


@cache
def environment() -> Environment:
    """The templates, with the filters they use."""
    made = Environment(
        loader=PackageLoader("monitor.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "day": _day,
        "moment": _moment,
        "iso": _iso,
        "words": _sentence,
        "way": wording.way,
        "lane": _lane,
        "event_title": lambda event: titles.title(event, [event.key.service], moved=False),
        "badge": titles.badge,
        "service_url": service_url,
        "document_url": document_url,
        "query": _query,
    }
    made.globals |= {"SHAPES": SHAPES, "NAVIGATION": NAVIGATION, "program_version": version("optwatch")}
    return made


def service_url(name: str) -> str:
    """Where the page of a service is."""
    return f"/services/{quote(name, safe='')}"


def document_url(key: DocumentKey) -> str:
    """Where the page of a document is."""
    return f"/document?{urlencode({'service': key.service, 'document': key.document})}"


def _sentence(markdown: str) -> str:
    """A sentence without Markdown; a table row without its borders."""
    return words_of(markdown).strip("| ").replace(" | ", " · ")


def _query(values: Mapping[str, object]) -> str:
    return urlencode({name: value for name, value in values.items() if value not in (None, "")})


def _day(at: datetime | date | None) -> str:
    """28 Sep 2025."""
    if isinstance(at, datetime):
        at = at.astimezone(UTC).date()
    return wording.day(at) if at else ""


def _moment(at: datetime | None) -> str:
    return wording.moment(at) if at else ""


def _iso(at: datetime | date | None) -> str:
    if isinstance(at, datetime):
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return at.isoformat() if at else ""


def _lane(lane: Lane | None) -> str:
    """Whom and what a lane is about; None is the headline."""
    if lane is None:
        return "headline"
    data = "" if lane.scope is Scope.USER else wording.DATA[lane.scope]
    return ", ".join(filter(None, (wording.lane_words(lane), data))) or "everybody"
