"""Channels: who is told, how that went lately, and a test message on demand."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from monitor.core.model import Sending
from monitor.core.records import Wanted
from monitor.web.context import app_of
from monitor.web.rights import needs
from monitor.web.templating import page

router = APIRouter(include_in_schema=False)
_LATELY = 10


@router.get("/channels", dependencies=[Depends(needs("read"))])
def channels(request: Request) -> Response:
    """Every channel of the watchlist, how it is doing, and its last deliveries."""
    return _shown(request, "", "")


@router.post("/channels/{name:path}/test", dependencies=[Depends(needs("admin"))])
async def send_test(request: Request, name: str) -> Response:
    """Send a made-up alert to a channel, now."""
    sent = await app_of(request).send_test(name)
    told = "The test was sent." if sent.outcome is Sending.SENT else f"It did not arrive: {sent.error}"
    return _shown(request, name, told)


def _shown(request: Request, tested: str, told: str) -> Response:
    app = app_of(request)
    states = app.store.channel_states()
    shown = [
        (channel, states.get(channel.name), app.store.delivery_page(Wanted(channel=channel.name), _LATELY))
        for channel in app.settings.channels
    ]
    return page(request, "channels/page.html", channels=shown, tested=tested, told=told)
