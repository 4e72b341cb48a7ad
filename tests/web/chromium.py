"""Debian's Chromium, driven by Playwright, on pages of this machine only."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"


def executable() -> str | None:
    """Where Chromium is, if it is installed."""
    return os.environ.get("OPTWATCH_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")


def grave_issues(page: Page) -> list[tuple[str, str, list[str]]]:
    """What axe-core finds serious or critical: the rule, how grave, and where. Skips where axe-core is not there."""
    if not AXE.exists():
        pytest.skip("needs axe-core: npm ci --prefix tests/web")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        (one["id"], one["impact"], [node["html"][:200] for node in one["nodes"][:3]])
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser for the time of the block; a test that asks is skipped where there is none."""
    path = executable()
    if path is None:
        pytest.skip("needs Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()
