"""An alert in the forms that channels understand: plain text, Markdown, HTML and Slack's mrkdwn.

Each form is a module with one `render`. Every word is escaped for its form, the words of pages
and those of the watchlist alike: nothing that a page says can become a link, a mention, a heading,
an image or a tag.
"""

from __future__ import annotations

from monitor.core.alert import Alert
from monitor.core.model import Attached, Message
from monitor.core.rendering import html, markdown, plain, slack


def render(alert: Alert) -> Message:
    """The message that says this alert, in every form."""
    return Message(
        title=plain.escape(alert.title),
        plain=plain.render(alert),
        markdown=markdown.render(alert),
        html=html.render(alert),
        slack=slack.render(alert),
        severity=alert.severity,
        link=alert.link,
        pictures=tuple(Attached(image.name, image.data) for image in alert.images),
    )
