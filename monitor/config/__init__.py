"""The watchlist and the environment become `Settings`; anything wrong is told with its place."""

from monitor.config.load import example_watchlist, load_settings, without_watchlist
from monitor.config.schema import Settings
from monitor.config.values import parse_duration

__all__ = ["Settings", "example_watchlist", "load_settings", "parse_duration", "without_watchlist"]
