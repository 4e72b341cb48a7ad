"""`channels`, `notify test`, `notify enable`, `notify preview`, `deliveries`: who is told, and what is on its way."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer
from rich.text import Text

from monitor.app import open_app
from monitor.cli import words
from monitor.cli.options import DEFAULT_CONFIG, DEFAULT_DATABASE, AsJson, ConfigFile, DatabaseUrl
from monitor.cli.output import Output, safe
from monitor.core.model import Channel, Delivery, DeliveryStatus, Event, Sending
from monitor.core.records import ChannelState
from monitor.errors import ChannelError
from monitor.views import channel_json, delivery_json

_STYLES = {"queued": "yellow", "sending": "yellow", "sent": "green", "failed": "red"}


def register(cli: typer.Typer) -> None:
    """Add the commands of this module."""
    notify = typer.Typer(no_args_is_help=True, help="The channels.")
    notify.callback()(lambda: None)
    notify.command(epilog="Example: optwatch notify test me")(test)
    notify.command(epilog="Example: optwatch notify enable me")(enable)
    notify.command(epilog="Example: optwatch notify preview me --event 42")(preview)
    cli.command(epilog="Example: optwatch channels")(channels)
    cli.add_typer(notify, name="notify")
    cli.command(epilog="Example: optwatch deliveries --status failed")(deliveries)


ChannelName = Annotated[str, typer.Argument(metavar="CHANNEL", help="As it is called in the watchlist.")]


def test(
    channel: ChannelName,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Send a made-up alert to a channel, now."""
    output = Output(as_json)
    with open_app(config, database, needs_watchlist=True, create=True) as app:
        sent = asyncio.run(app.send_test(channel))
    if as_json:
        output.objects([{"channel": channel, "outcome": sent.outcome, "error": sent.error or None}])
        raise typer.Exit(sent.outcome is not Sending.SENT)
    if sent.outcome is Sending.SENT:
        output.line(f"A test message was sent to {channel}.")
        return
    if sent.outcome is Sending.UNCERTAIN:
        raise ChannelError(f"{channel} gave no answer in time; the message may have arrived: {sent.error}")
    raise ChannelError(f"{channel}: {sent.error}")


def enable(
    channel: ChannelName, config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE
) -> None:
    """Switch on a channel that was switched off because it refused what was sent to it."""
    output = Output()
    with open_app(config, database, create=True) as app:
        waiting = app.enable(channel)
    output.line(f"{channel} is told again; {waiting} deliveries that had failed are due now.")


def preview(
    channel: ChannelName,
    event: Annotated[int | None, typer.Option("--event", min=1, help="Of this event.")] = None,
    as_json: AsJson = False,
    config: ConfigFile = DEFAULT_CONFIG,
    database: DatabaseUrl = DEFAULT_DATABASE,
) -> None:
    """Show what a channel would be told, in its own words where the watchlist has any; nothing is sent."""
    output = Output(as_json)
    with open_app(config, database, create=True) as app:
        message = app.preview(channel, event)
    if as_json:
        forms = ("title", "plain", "markdown", "html", "slack")
        output.objects([{form: getattr(message, form) for form in forms}])
        return
    output.line(safe(message.title, "bold"))
    output.line(safe(message.plain))


def channels(
    as_json: AsJson = False, config: ConfigFile = DEFAULT_CONFIG, database: DatabaseUrl = DEFAULT_DATABASE
) -> None:
    """Every channel: what it is told, when, and how it is doing."""
    output = Output(as_json)
    with open_app(config, database, create=True) as app:
        app.sync()
        states = app.store.channel_states()
        shown = [(channel, states.get(channel.name)) for channel in app.settings.channels]
    if as_json:
        output.objects(channel_json(channel, state) for channel, state in shown)
        return
    output.table(
        ("Channel", "Told", "When", "State", "Waiting", "Last sent (UTC)", "Trouble"),
        [_channel_row(channel, state) for channel, state in shown],
        empty="Nobody is told: there is no [[channel]] in the watchlist.",
    )


def _channel_row(channel: Channel, state: ChannelState | None) -> tuple[Text | str, ...]:
    on = state is None or state.off_since is None
    return (
        safe(channel.name, "bold"),
        ", ".join(channel.events),
        words.hours(channel),
        Text("on", style="green")
        if on
        else safe(f"off since {words.minute(state.off_since)}: {state.reason}", "red"),  # type: ignore[union-attr]
        str(state.waiting if state else 0),
        words.minute(state.last_sent) if state else "",
        safe(state.trouble if state and on else "", "red"),
    )


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
        f"{number}{words.named(subject.key)} {subject.kind}",
        safe(delivery.status, _STYLES[delivery.status]),
        words.minute(delivery.queued_at),
        words.minute(delivery.sent_at or delivery.due_at),
        str(delivery.attempts),
        delivery.error,
    )
