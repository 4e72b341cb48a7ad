"""The REST API under /api/v1: what the command line tells, for programs."""

from __future__ import annotations

from fastapi import APIRouter, Depends

from monitor.web.api import checks, events, exporting, search, versions, watched, words
from monitor.web.rights import needs

router = APIRouter(prefix="/api/v1", dependencies=[Depends(needs("quote"))])
for part in (watched, versions, events, search, exporting, words, checks):
    router.include_router(part.router)
