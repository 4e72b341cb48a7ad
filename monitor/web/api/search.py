"""Sentences: searching them by their words, and the clauses among them."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response

from monitor.core.days import begin_of, end_of
from monitor.core.model import Default
from monitor.core.records import Asked, Hit
from monitor.core.searching import Query as Terms
from monitor.core.searching import parse
from monitor.views import Json, hit_json
from monitor.web.api import cursors, models
from monitor.web.api.answers import page
from monitor.web.api.parameters import Cursor, Day, Limit, Named
from monitor.web.context import app_of
from monitor.web.rights import may

router = APIRouter()


def asked(
    service: Named = None,
    document: Named = None,
    tag: Named = None,
    stance: Default | None = None,
    since: Day = None,
    until: Day = None,
    on: Annotated[Day, Query(description="It stood on this day.")] = None,
) -> Asked:
    """Of which service, document or tag, of which stance; when the sentence came, or that it stood on a day."""
    return Asked(
        service=service,
        document=document,
        tag=tag,
        stance=stance,
        since=begin_of(since) if since is not None else None,
        until=begin_of(until) if until is not None else None,
        on=end_of(on) if on is not None else None,
    )


@router.get("/search", response_model=models.Page[models.Hit])
def search(
    request: Request,
    q: Annotated[
        str,
        Query(max_length=1000, description='Words, "a phrase", a begin*; and -word for what must not be.'),
    ],
    conditions: Annotated[Asked, Depends(asked)],
    clauses: Annotated[bool, Query(description="Only sentences about training AI.")] = False,
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """The sentences of all versions that a query finds, newest first.

    Without the right to “read” those about training AI alone: all sentences would be the whole text.
    """
    narrowed = clauses or not may(request, "read")
    return _answer(request, parse(q), replace(conditions, only_clauses=narrowed), limit, cursor)


@router.get("/clauses", response_model=models.Page[models.Hit])
def list_clauses(
    request: Request,
    conditions: Annotated[Asked, Depends(asked)],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Response:
    """Every sentence about training AI, over the time for which it stood, newest first."""
    return _answer(request, (), replace(conditions, only_clauses=True), limit, cursor)


def _answer(request: Request, terms: Terms, conditions: Asked, limit: int, cursor: str | None) -> Response:
    found = app_of(request).store.search(terms, conditions, limit + 1, cursors.read_time(cursor))

    def shape(hit: Hit) -> Json:
        return hit_json(hit, terms)

    return page(request, found, limit, shape, _place)


def _place(hit: Hit) -> str:
    return cursors.write(hit.since.isoformat(), hit.id)
