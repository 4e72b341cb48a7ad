"""Channels by Apprise: from an address to a service that takes messages.

Apprise tells no permanence: a wrong password fails as a closed port does. Only what is wrong with
the address itself is known before sending, and is found by `check` when the watchlist is read.
"""

from __future__ import annotations

import difflib
import logging
import warnings
from typing import Any

import apprise
from apprise.attachment.memory import AttachMemory
from apprise.manager_plugins import NotificationManager
from apprise.plugins import url_to_dict
from apprise.plugins.matrix import NotifyMatrix
from apprise.plugins.slack import NotifySlack

from monitor.core.model import Channel, Message, Sending, Sent, Severity
from monitor.errors import ConfigError
from monitor.notify.fitting import Form, Limits, fit
from monitor.notify.secrets import mask, resolve

_TYPES = {
    Severity.ALARM: apprise.NotifyType.FAILURE,  # Apprise's words for red, amber and blue
    Severity.WARNING: apprise.NotifyType.WARNING,
    Severity.INFO: apprise.NotifyType.INFO,
}
_FORMATS = {
    Form.PLAIN: apprise.NotifyFormat.TEXT,
    Form.MARKDOWN: apprise.NotifyFormat.MARKDOWN,
    Form.HTML: apprise.NotifyFormat.HTML,
    Form.SLACK: None,  # passed through as it is: Apprise would escape what is escaped already
}
_OUTCOMES = {
    apprise.AppriseResultStatus.SUCCESS: Sending.SENT,
    apprise.AppriseResultStatus.TIMEOUT: Sending.UNCERTAIN,
}
_LONGEST_ERROR = 500
_MAIL = frozenset({"mailto", "mailtos"})
_MATRIX = frozenset({"matrix", "matrixs"})
_LONGEST_IN_MATRIX = 10_000  # characters: an event of 64 KiB holds them twice, as words and as HTML

# Apprise prints warnings where no handler is set; they come back in the result anyway.
logging.getLogger("apprise").addHandler(logging.NullHandler())


def check(channel: Channel) -> str | None:
    """What is wrong with a channel's configuration, for a person; None if it can be used.

    Nothing is sent and no connection is made, so that a wrong token is not found.
    """
    try:
        _service(resolve(channel.url))
    except ConfigError as e:
        return str(e)
    return None


def send(url: str, message: Message) -> Sent:
    """Send to the service at this address; `url` may be `env:NAME` or `file:PATH`."""
    try:
        address = resolve(url)
        service = _service(address)
    except ConfigError as e:
        return Sent(Sending.REFUSED, str(e))
    form = _form(service)
    fitted = fit(message, form, _limits(service))
    loaded = apprise.Apprise(asset=service.asset)
    loaded.add(service)
    result = loaded.notify(
        body=fitted.body,
        title=fitted.title,
        notify_type=_TYPES[message.severity],
        body_format=_FORMATS[form],
        attach=_attachments(message) if form is Form.HTML else None,
    )
    outcome = _OUTCOMES.get(result.status, Sending.FAILED)
    return Sent(outcome, "" if outcome is Sending.SENT else _why(result, address, service))


def _attachments(message: Message) -> list[AttachMemory]:
    """The pictures that the HTML form refers to."""
    return [
        AttachMemory(one.data, one.name, "image/png")  # type: ignore[no-untyped-call]  # typed in part
        for one in message.pictures
    ]


def _service(address: str) -> apprise.NotifyBase:
    """Apprise's plugin for an address. Raises ConfigError, without a word of the address but its scheme."""
    scheme = address.partition("://")[0].lower()
    known = _schemes()
    if "://" not in address:
        raise ConfigError(
            "its url is no Apprise URL: it should look like mailtos://user:password@example.org"
        )
    if scheme not in known:
        near = difflib.get_close_matches(scheme, known, 1)
        hint = f"; did you mean {near[0]}://?" if near else ""
        raise ConfigError(f"nothing is known of {scheme}://{hint}")
    settings = url_to_dict(address, secure_logging=True)  # type: ignore[no-untyped-call]  # as above
    service = apprise.Apprise.instantiate(_adjusted(settings, scheme), asset=_asset()) if settings else None
    if service is None:
        raise ConfigError(
            f"its {scheme}:// URL is not complete or not well formed: see https://appriseit.com/services/"
        )
    return service


def _limits(service: apprise.NotifyBase) -> Limits:
    """How much a service takes."""
    body = service.body_maxlen
    return Limits(
        service.title_maxlen, min(body, _LONGEST_IN_MATRIX) if isinstance(service, NotifyMatrix) else body
    )


def _schemes() -> list[str]:
    """Every scheme that Apprise knows, loading its plugins at the first call."""
    with warnings.catch_warnings():
        # One of them tries a module of the standard library that is on its way out.
        warnings.simplefilter("ignore", DeprecationWarning)
        return list(NotificationManager().schemas())  # type: ignore[no-untyped-call]  # typed in part


def _adjusted(settings: dict[str, Any], scheme: str) -> dict[str, Any]:
    """Settings that the forms of our messages rely on."""
    if scheme == "slack" and not settings.get("template"):
        # Only in blocks does Apprise hand on what we have escaped ourselves, untouched.
        return settings | {"use_blocks": True, "include_image": False, "optional": False}
    # Apprise reports success for a service that is marked optional, whatever becomes of the message.
    # Of several pictures, "truncate" would drop all but the first; they stand within a mail, and not below it.
    if scheme in _MAIL:
        return {"overflow": "upstream", "inline": True} | settings | {"optional": False}
    # For Matrix, "truncate" takes the length in Markdown for the limit of the longer HTML, and drops the end.
    overflow = "upstream" if scheme in _MATRIX else "truncate"
    return {"overflow": overflow} | settings | {"optional": False}


def _asset() -> apprise.AppriseAsset:
    """No pictures, for a mail that loads one tells its sender who reads it; nothing kept on disk."""
    return apprise.AppriseAsset(
        app_id="optwatch",
        app_desc="optwatch",
        app_url="",
        image_url_mask="",
        image_url_logo="",
        storage_mode=apprise.PersistentStoreMode.MEMORY,
    )


def _form(service: apprise.NotifyBase) -> Form:
    """The richest form that a service takes; a `format=` in its address is obeyed."""
    wanted = service.resolve_format(None)
    if isinstance(service, NotifySlack) and wanted == apprise.NotifyFormat.MARKDOWN:
        return Form.SLACK
    for form in (Form.MARKDOWN, Form.HTML):
        if service.resolve_format(_FORMATS[form]) == _FORMATS[form]:
            return form
    return Form.PLAIN


def _why(result: apprise.AppriseResult, address: str, service: apprise.NotifyBase) -> str:
    lines = dict.fromkeys(entry.message for entry in result.logs())
    told = "; ".join(lines) or "the service did not take the message, and did not say why"
    shown = service.url(privacy=True)  # type: ignore[no-untyped-call]  # as above
    return mask(told, address, shown)[:_LONGEST_ERROR]
