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
