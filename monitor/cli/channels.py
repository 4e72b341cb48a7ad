"""`notify test`, `deliveries`: the channels and what is on its way to them."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer
from rich.text import Text

from monitor.app import open_app
from monitor.cli import words
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output, safe
from monitor.core.model import Delivery, DeliveryStatus, Event, Sending
from monitor.errors import ChannelError
from monitor.views import delivery_json

_STYLES = {"queued": "yellow", "sending": "yellow", "sent": "green", "failed": "red"}


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    notify = typer.Typer(no_args_is_help=True, help="The channels.")
    notify.callback()(lambda: None)
    notify.command(epilog="Example: optwatch notify test me")(test)
    cli.add_typer(notify, name="notify")
    cli.command(epilog="Example: optwatch deliveries --status failed")(deliveries)


def test(
    channel: Annotated[str, typer.Argument(metavar="CHANNEL", help="As it is called in the watchlist.")],
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Send a made-up alert to a channel, now."""
    output = Output()
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        sent = asyncio.run(app.send_test(channel))
    if sent.outcome is Sending.SENT:
        output.line(f"A test message was sent to {channel}.")
        return
    if sent.outcome is Sending.UNCERTAIN:
        raise ChannelError(f"{channel} gave no answer in time; the message may have arrived: {sent.error}")
    raise ChannelError(f"{channel}: {sent.error}")


def deliveries(
    status: Annotated[DeliveryStatus | None, typer.Option("--status", help="Only those.")] = None,
    limit: Annotated[int, typer.Option("--limit", min=1, help="Only the newest.")] = 50,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """What was told to whom, and what is still on its way."""
    output = Output(as_json)
    with open_app(config, database) as app:
        found = app.store.deliveries(status=status, limit=limit)
    if as_json:
        output.objects(map(delivery_json, found))
        return
    output.table(
        ("#", "Channel", "About", "Status", "Queued (UTC)", "Sent or next try", "Tries", "Trouble"),
        [_row(delivery) for delivery in found],
        empty="Nothing was queued yet.",
    )


def _row(delivery: Delivery) -> tuple[Text | str, ...]:
    subject = delivery.subject
    number = f"#{subject.id} " if isinstance(subject, Event) else ""
    return (
        str(delivery.id),
        delivery.channel,
        f"{number}{subject.key} {subject.kind}",
        safe(delivery.status, _STYLES[delivery.status]),
        words.minute(delivery.queued_at),
        words.minute(delivery.sent_at or delivery.due_at),
        str(delivery.attempts),
        delivery.error,
    )
