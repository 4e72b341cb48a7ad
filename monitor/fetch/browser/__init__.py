"""Reading a page as a person's browser shows it: its scripts have run, its folds are open.

Needs the extra `browser` (Playwright), which is imported when a browser is wanted and not before.
"""

from monitor.fetch.browser.fetcher import BrowserFetcher
from monitor.fetch.browser.settings import BrowserSettings

__all__ = ["BrowserFetcher", "BrowserSettings"]
