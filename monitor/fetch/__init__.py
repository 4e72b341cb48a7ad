"""Getting a source: one attempt in, one typed outcome out."""

from monitor.fetch.http import HttpFetcher
from monitor.fetch.pace import Clock, Pace
from monitor.fetch.registry import Fetcher, Fetchers
from monitor.fetch.robots import RobotsFetcher
from monitor.fetch.settings import FetchSettings

__all__ = ["Clock", "FetchSettings", "Fetcher", "Fetchers", "HttpFetcher", "Pace", "RobotsFetcher"]
