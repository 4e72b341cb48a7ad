"""Search: the sentences of every version, while you type or by a plain form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from monitor.core.days import end_of
from monitor.core.records import Asked, Hit
from monitor.core.searching import Query as Terms
from monitor.core.searching import hits, parse
from monitor.errors import QueryError
from monitor.web.api import cursors
from monitor.web.context import app_of
from monitor.web.marked import Stretch
from monitor.web.overviews import overview_of
from monitor.web.rights import may, needs
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_LIMIT = 30
_OPEN_WORD = re.compile(r"(?:^|\s)[^\W_][^\s\"“”„«»*]*$")


@dataclass(frozen=True)
class Form:
    """What the form asks for; a field that is left alone is empty."""

    q: Annotated[str, Query(max_length=1000)] = ""
    service: Annotated[str, Query(max_length=500)] = ""
    tag: Annotated[str, Query(max_length=500)] = ""
    on: Annotated[str, Query(max_length=40)] = ""
    clauses: bool = False
    after: Annotated[str, Query(max_length=2000)] = ""

    @property
    def terms(self) -> Terms:
        """The words; the last one may not be typed to its end yet."""
        return parse(self.q + "*" if _OPEN_WORD.search(self.q) else self.q)


@router.get("/search", dependencies=[Depends(needs("quote"))])
def search(request: Request, asked: Annotated[Form, Depends()]) -> Response:
    """The form and what it found, or only that where a script asks for it.

    Without the right to “read” it finds sentences about training AI alone: all would be the whole text.
    """
    found, trouble, terms = _found(request, asked)
    shown = found[:_LIMIT]
    known = overview_of(request)
    return page(
        request,
        "search/_hits.html" if "HX-Request" in request.headers else "search/page.html",
        headers={"Vary": "HX-Request", "Cache-Control": "no-cache"},
        asked=asked,
        found=[(hit, tuple(_marked(hit, terms))) for hit in shown],
        trouble=trouble,
        next=_place(shown[-1]) if len(found) > _LIMIT else "",
        waiting=len(app_of(request).store.unindexed()),
        services=[view.name for view in known.services],
        tags=sorted({tag for view in known.services for tag in view.tags}),
    )


def _found(request: Request, asked: Form) -> tuple[tuple[Hit, ...], str, Terms]:
    """The hits with the first of the next page, or why there are none."""
    if not asked.q.strip():
        return (), "", ()
    try:
        terms = asked.terms
        conditions = Asked(
            service=asked.service or None,
            tag=asked.tag or None,
            only_clauses=asked.clauses or not may(request, "read"),
            on=end_of(asked.on) if asked.on else None,
        )
        after = cursors.read_time(asked.after or None)
    except QueryError as e:
        return (), str(e), ()
    return app_of(request).store.search(terms, conditions, _LIMIT + 1, after), "", terms


def _marked(hit: Hit, terms: Terms) -> Iterator[Stretch]:
    """The sentence, with what was asked for set off."""
    at = 0
    for start, end in hits(hit.text, terms):
        yield Stretch(hit.text[at:start])
        yield Stretch(hit.text[start:end], "asked for")
        at = end
    yield Stretch(hit.text[at:])


def _place(hit: Hit) -> str:
    return cursors.write(hit.since.isoformat(), hit.id)
