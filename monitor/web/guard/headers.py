"""The headers that tell a browser what our pages never do.

No page has a script or a style of its own inside, so that the policy can be the strictest. The referrer stays
at home, but whole: without it browsers send `Origin: null` with our own forms.
"""

from __future__ import annotations

from starlette.datastructures import MutableHeaders

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_A_YEAR = "max-age=31536000"


def harden(headers: MutableHeaders, *, secure: bool) -> None:
    """Add them to an answer. With `secure` it goes over TLS, and shall go on doing so."""
    for name, value in ALWAYS.items():
        headers[name] = value
    if secure:
        headers["Strict-Transport-Security"] = _A_YEAR
    if headers.get("content-type", "").startswith("text/html"):
        headers.setdefault("Cache-Control", "private, no-cache")
        headers.add_vary_header("Cookie")
