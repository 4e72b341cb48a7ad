"""What the files of an evidence zip are called."""

from __future__ import annotations

FORMAT = "optwatch evidence 1"

README = "README.txt"
MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"
EVENT = "event.json"
BEFORE, AFTER = "before.md", "after.md"
DIFFERENCE_TEXT, DIFFERENCE_HTML = "difference.txt", "difference.html"
PAGES = "pages.warc"
PICTURES = "switch-"


def picture(digest: str) -> str:
    """The picture of a switch; `event.json` names it by its SHA-256."""
    return f"{PICTURES}{digest[:16]}.png"
